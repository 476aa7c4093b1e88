// Lembar Juri. Built from src/ by "npm run build"; do not edit here. What is built in: THIRD_PARTY_NOTICES.md.
"use strict";var App=(()=>{var p_=Object.create;var Ac=Object.defineProperty;var f_=Object.getOwnPropertyDescriptor;
var m_=Object.getOwnPropertyNames;var g_=Object.getPrototypeOf,h_=Object.prototype.hasOwnProperty;
var Pc=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var Ce=(e,t)=>(
)=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},fm=(e,t)=>{
for(var n in t)Ac(e,n,{get:t[n],enumerable:!0})},Lb=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t==
"function")for(let o of m_(t))!h_.call(e,o)&&o!==n&&Ac(e,o,{get:()=>t[o],enumerable:!(r=f_(t,o))||r.
enumerable});return e};var y_=(e,t,n)=>(n=e!=null?p_(g_(e)):{},Lb(t||!e||!e.__esModule?Ac(n,
"default",{value:e,enumerable:!0}):
n,e)),wo=e=>Lb(Ac({},"__esModule",{value:!0}),e);var w,D,E,C,y,b,v,g,S,T,x,R,O,p=Pc(()=>{
"use strict";({Array:w,Date:D,Error:E,JSON:C,Map:y,Math:b,Number:v,
Object:g,Set:S,String:T,Symbol:x,Uint8Array:R,WeakMap:O}=globalThis)});function mU(e,t){return fU(e,
t||{},0,0)}function Hh(e,t){return uU(e,{i:2},t&&t.out,t&&t.dictionary)}
function Mp(e,t){if(t){for(var n=new ct(e.length),r=0;r<e.length;++r)n[r]=e.charCodeAt(r);return n}
if(Y2)
return Y2.encode(e);for(var o=e.length,i=new ct(e.length+(e.length>>1)),a=0,s=function(c){i[a++]=c},
r=0;r<o;++r){if(a+5>i.length){var u=new ct(a+8+(o-r<<1));u.set(i),i=u}var l=e.charCodeAt(r);l<128||t?
s(l):l<2048?(s(192|l>>6),s(128|l&63)):l>55295&&l<57344?(l=65536+(l&1047552)|e.charCodeAt(++r)&1023,s(
240|l>>18),s(128|l>>12&63),s(128|l>>6&63),s(128|l&63)):(s(224|l>>12),s(128|l>>6&63),s(128|l&63))}
return bl(
i,0,a)}function Jh(e,t){if(t){for(var n="",r=0;r<e.length;r+=16384)n+=T.fromCharCode.apply(null,e.subarray(
r,r+16384));return n}else{if(Kh)return Kh.decode(e);var o=hU(e),i=o.s,n=o.r;return n.length&&Xt(8),i}
}
function uD(e,t){t||(t={});var n={},r=[];sD(e,"",n,t);var o=0,i=0;for(var a in n){var s=n[a],u=s[0],
l=s[1],c=l.level==0?0:8,d=Mp(a),f=d.length,m=l.comment,h=m&&Mp(m),k=h&&h.length,A=Gh(l.extra);f>65535&&
Xt(11);var P=c?mU(u,l):u,N=P.length,_=pU();_.p(u),r.push(aD(l,{size:u.length,crc:_.d(),c:P,f:d,m:h,u:
f!=
a.length||h&&m.length!=k,o,compression:c})),o+=30+f+A+N,i+=76+2*(f+A)+(k||0)+N}for(var I=new ct(i+22),
F=o,B=i-o,M=0;M<r.length;++M){var d=r[M];Q2(I,d.o,d,d.f,d.u,d.c.length);var L=30+d.f.length+Gh(d.extra);
I.set(d.c,d.o+L),Q2(I,o,d,d.f,d.u,d.c.length,d.o,d.m),o+=16+L+(d.m?d.m.length:0)}return wU(I,o,r.length,
B,F),I}function lD(e,t){for(var n={},r=e.length-22;Zn(e,r)!=101010256;--r)(!r||e.length-r>65558)&&Xt(
13);var o=Ar(e,r+8);if(!o)return{};var i=Zn(e,r+16),a=Zn(e,r-20)==117853008;if(a){var s=Zn(e,r-12);a=
Zn(e,s)==101075792,a&&(o=Zn(e,s+32),i=Zn(e,s+48))}for(var u=t&&t.filter,l=0;l<o;++l){var c=bU(e,i,a),
d=c[0],f=c[1],m=c[2],h=c[3],k=c[4],A=c[5],P=yU(e,A);i=k,(!u||u({name:h,size:f,originalSize:m,
compression:d}))&&
(d?d==8?n[h]=Hh(e.subarray(P,P+f),{out:new ct(m)}):Xt(14,"unknown compression type "+d):n[h]=bl(e,P,
P+f))}return n}var ct,On,Zh,Lp,jp,zh,eD,tD,nD,Bh,rD,nU,J2,Uh,lo,Be,Pr,Ko,Be,Be,Be,Be,yl,Be,rU,oU,iU,
aU,Fh,dr,Mh,qh,bl,sU,Xt,uU,co,gl,Lh,Wh,V2,hl,oD,X2,lU,iD,cU,dU,pU,fU,aD,Ar,Zn,jh,Bt,sD,Y2,Kh,gU,hU,
yU,
bU,vU,Gh,Q2,wU,cD=Pc(()=>{p();ct=R,On=Uint16Array,Zh=Int32Array,Lp=new ct([0,0,0,0,0,0,0,0,1,1,1,1,2,
2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),jp=new ct([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,
11,11,12,12,13,13,0,0]),zh=new ct([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),eD=function(e,t){
for(var n=new On(31),r=0;r<31;++r)n[r]=t+=1<<e[r-1];for(var o=new Zh(n[30]),r=1;r<30;++r)for(var i=n[
r];i<
n[r+1];++i)o[i]=i-n[r]<<5|r;return{b:n,r:o}},tD=eD(Lp,2),nD=tD.b,Bh=tD.r;nD[28]=258,Bh[258]=28;rD=eD(
jp,0),nU=rD.b,J2=rD.r,Uh=new On(32768);for(Be=0;Be<32768;++Be)lo=(Be&43690)>>1|(Be&21845)<<1,lo=(lo&
52428)>>2|(lo&13107)<<2,lo=(lo&61680)>>4|(lo&3855)<<4,Uh[Be]=((lo&65280)>>8|(lo&255)<<8)>>1;Pr=(
function(e,t,n){
for(var r=e.length,o=0,i=new On(t);o<r;++o)e[o]&&++i[e[o]-1];var a=new On(t);for(o=1;o<t;++o)a[o]=a[
o-
1]+i[o-1]<<1;var s;if(n){s=new On(1<<t);var u=15-t;for(o=0;o<r;++o)if(e[o])for(var l=o<<4|e[o],c=t-e[
o],
d=a[e[o]-1]++<<c,f=d|(1<<c)-1;d<=f;++d)s[Uh[d]>>u]=l}else for(s=new On(r),o=0;o<r;++o)e[o]&&(s[o]=Uh[
a[e[o]-
1]++]>>15-e[o]);return s}),Ko=new ct(288);for(Be=0;Be<144;++Be)Ko[Be]=8;for(Be=144;Be<256;++Be)Ko[Be]=
9;for(Be=256;Be<280;++Be)Ko[Be]=7;for(Be=280;Be<288;++Be)Ko[Be]=8;yl=new ct(32);for(Be=0;Be<32;++Be)
yl[Be]=5;rU=Pr(Ko,9,0),oU=Pr(Ko,9,1),iU=Pr(yl,5,0),aU=Pr(yl,5,1),Fh=function(e){for(var t=e[0],n=1;n<
e.length;++n)e[n]>t&&(t=e[n]);return t},dr=function(e,t,n){var r=t/8|0;return(e[r]|e[r+1]<<8)>>(t&7)&
n},Mh=function(e,t){var n=t/8|0;return(e[n]|e[n+1]<<8|e[n+2]<<16)>>(t&7)},qh=function(e){return(e+7)/
8|0},bl=function(e,t,n){return(t==null||t<0)&&(t=0),(n==null||n>e.length)&&(n=e.length),new ct(e.subarray(
t,n))},sU=["unexpected EOF","invalid block type","invalid length/literal","invalid distance",
"stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long",
"date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],Xt=function(
e,t,n){var r=new E(
t||sU[e]);if(r.code=e,E.captureStackTrace&&E.captureStackTrace(r,Xt),!n)throw r;return r},uU=function(
e,t,n,r){
var o=e.length,i=r?r.length:0;if(!o||t.f&&!t.l)return n||new ct(0);var a=!n,s=a||t.i!=2,u=t.i;a&&(n=
new ct(o*3));var l=function(uu){var lu=n.length;if(uu>lu){var ra=new ct(b.max(lu*2,uu));ra.set(n),n=
ra}},c=t.f||0,d=t.p||0,f=t.b||0,m=t.l,h=t.d,k=t.m,A=t.n,P=o*8;do{if(!m){c=dr(e,d,1);var N=dr(e,d+1,3);
if(d+=3,N)if(N==1)m=oU,h=aU,k=9,A=5;else if(N==2){var B=dr(e,d,31)+257,M=dr(e,d+10,15)+4,L=B+dr(e,d+
5,31)+1;d+=14;for(var j=new ct(L),W=new ct(19),H=0;H<M;++H)W[zh[H]]=dr(e,d+H*3,7);d+=M*3;for(var V=Fh(
W),te=(1<<V)-1,Q=Pr(W,V,1),H=0;H<L;){var Se=Q[dr(e,d,te)];d+=Se&15;var _=Se>>4;if(_<16)j[H++]=_;else{
var ye=0,Ie=0;for(_==16?(Ie=3+dr(e,d,3),d+=2,ye=j[H-1]):_==17?(Ie=3+dr(e,d,7),d+=3):_==18&&(Ie=11+dr(
e,d,127),d+=7);Ie--;)j[H++]=ye}}var it=j.subarray(0,B),ke=j.subarray(B);k=Fh(it),A=Fh(ke),m=Pr(it,k,
1),h=Pr(ke,A,1)}else Xt(1);else{var _=qh(d)+4,I=e[_-4]|e[_-3]<<8,F=_+I;if(F>o){u&&Xt(0);break}s&&l(f+
I),n.set(e.subarray(_,F),f),t.b=f+=I,t.p=d=F*8,t.f=c;continue}if(d>P){u&&Xt(0);break}}s&&l(f+131072);
for(var Nn=(1<<k)-1,me=(1<<A)-1,at=d;;at=d){var ye=m[Mh(e,d)&Nn],Dt=ye>>4;if(d+=ye&15,d>P){u&&Xt(0);
break}if(ye||Xt(2),Dt<256)n[f++]=Dt;else if(Dt==256){at=d,m=null;break}else{var Rt=Dt-254;if(Dt>264){
var H=Dt-257,st=Lp[H];Rt=dr(e,d,(1<<st)-1)+nD[H],d+=st}var fr=h[Mh(e,d)&me],ta=fr>>4;fr||Xt(3),d+=fr&
15;var ke=nU[ta];if(ta>3){var st=jp[ta];ke+=Mh(e,d)&(1<<st)-1,d+=st}if(d>P){u&&Xt(0);break}s&&l(f+131072);
var na=f+Rt;if(f<ke){var Rc=i-ke,Oc=b.min(ke,na);for(Rc+f<0&&Xt(3);f<Oc;++f)n[f]=r[Rc+f]}for(;f<na;
++f)
n[f]=n[f-ke]}}t.l=m,t.p=at,t.b=f,t.f=c,m&&(c=1,t.m=k,t.d=h,t.n=A)}while(!c);return f!=n.length&&a?bl(
n,0,f):n.subarray(0,f)},co=function(e,t,n){n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8},gl=function(e,t,
n){
n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8,e[r+2]|=n>>16},Lh=function(e,t){for(var n=[],r=0;r<e.length;
++r)
e[r]&&n.push({s:r,f:e[r]});var o=n.length,i=n.slice();if(!o)return{t:iD,l:0};if(o==1){var a=new ct(n[
0].
s+1);return a[n[0].s]=1,{t:a,l:1}}n.sort(function(F,B){return F.f-B.f}),n.push({s:-1,f:25001});var s=n[
0],
u=n[1],l=0,c=1,d=2;for(n[0]={s:-1,f:s.f+u.f,l:s,r:u};c!=o-1;)s=n[n[l].f<n[d].f?l++:d++],u=n[l!=c&&n[
l].
f<n[d].f?l++:d++],n[c++]={s:-1,f:s.f+u.f,l:s,r:u};for(var f=i[0].s,r=1;r<o;++r)i[r].s>f&&(f=i[r].s);
var m=new On(f+1),h=Wh(n[c-1],m,0);if(h>t){var r=0,k=0,A=h-t,P=1<<A;for(i.sort(function(B,M){return m[
M.
s]-m[B.s]||B.f-M.f});r<o;++r){var N=i[r].s;if(m[N]>t)k+=P-(1<<h-m[N]),m[N]=t;else break}for(k>>=A;k>
0;){var _=i[r].s;m[_]<t?k-=1<<t-m[_]++-1:++r}for(;r>=0&&k;--r){var I=i[r].s;m[I]==t&&(--m[I],++k)}h=
t}return{t:new ct(m),l:h}},Wh=function(e,t,n){return e.s==-1?b.max(Wh(e.l,t,n+1),Wh(e.r,t,n+1)):t[e.
s]=n},V2=function(e){for(var t=e.length;t&&!e[--t];);for(var n=new On(++t),r=0,o=e[0],i=1,a=function(
u){
n[r++]=u},s=1;s<=t;++s)if(e[s]==o&&s!=t)++i;else{if(!o&&i>2){for(;i>138;i-=138)a(32754);i>2&&(a(i>10?
i-11<<5|28690:i-3<<5|12305),i=0)}else if(i>3){for(a(o),--i;i>6;i-=6)a(8304);i>2&&(a(i-3<<5|8208),i=0)}
for(;i--;)a(o);i=1,o=e[s]}return{c:n.subarray(0,r),n:t}},hl=function(e,t){for(var n=0,r=0;r<t.length;
++r)
n+=e[r]*t[r];return n},oD=function(e,t,n){var r=n.length,o=qh(t+2);e[o]=r&255,e[o+1]=r>>8,e[o+2]=e[o]^
255,e[o+3]=e[o+1]^255;for(var i=0;i<r;++i)e[o+i+4]=n[i];return(o+4+r)*8},X2=function(e,t,n,r,o,i,a,s,
u,l,c){
co(t,c++,n),++o[256];for(var d=Lh(o,15),f=d.t,m=d.l,h=Lh(i,15),k=h.t,A=h.l,P=V2(f),N=P.c,_=P.n,I=V2(
k),F=I.c,B=I.n,M=new On(19),L=0;L<N.length;++L)++M[N[L]&31];for(var L=0;L<F.length;++L)++M[F[L]&31];
for(var j=Lh(M,7),W=j.t,H=j.l,V=19;V>4&&!W[zh[V-1]];--V);var te=l+5<<3,Q=hl(o,Ko)+hl(i,yl)+a,Se=hl(o,
f)+hl(i,k)+a+14+3*V+hl(M,W)+2*M[16]+3*M[17]+7*M[18];if(u>=0&&te<=Q&&te<=Se)return oD(t,c,e.subarray(
u,u+l));var ye,Ie,it,ke;if(co(t,c,1+(Se<Q)),c+=2,Se<Q){ye=Pr(f,m,0),Ie=f,it=Pr(k,A,0),ke=k;var Nn=Pr(
W,H,0);co(t,c,_-257),co(t,c+5,B-1),co(t,c+10,V-4),c+=14;for(var L=0;L<V;++L)co(t,c+3*L,W[zh[L]]);c+=
3*V;for(var me=[N,F],at=0;at<2;++at)for(var Dt=me[at],L=0;L<Dt.length;++L){var Rt=Dt[L]&31;co(t,c,Nn[
Rt]),
c+=W[Rt],Rt>15&&(co(t,c,Dt[L]>>5&127),c+=Dt[L]>>12)}}else ye=rU,Ie=Ko,it=iU,ke=yl;for(var L=0;L<s;++L){
var st=r[L];if(st>255){var Rt=st>>18&31;gl(t,c,ye[Rt+257]),c+=Ie[Rt+257],Rt>7&&(co(t,c,st>>23&31),c+=
Lp[Rt]);var fr=st&31;gl(t,c,it[fr]),c+=ke[fr],fr>3&&(gl(t,c,st>>5&8191),c+=jp[fr])}else gl(t,c,ye[st]),
c+=Ie[st]}return gl(t,c,ye[256]),c+Ie[256]},lU=new Zh([65540,131080,131088,131104,262176,1048704,
1048832,
2114560,2117632]),iD=new ct(0),cU=function(e,t,n,r,o,i){var a=i.z||e.length,s=new ct(r+a+5*(1+b.ceil(
a/7e3))+o),u=s.subarray(r,s.length-o),l=i.l,c=(i.r||0)&7;if(t){c&&(u[0]=i.r>>3);for(var d=lU[t-1],f=d>>
13,m=d&8191,h=(1<<n)-1,k=i.p||new On(32768),A=i.h||new On(h+1),P=b.ceil(n/3),N=2*P,_=function(pm){
return(e[pm]^
e[pm+1]<<P^e[pm+2]<<N)&h},I=new Zh(25e3),F=new On(288),B=new On(32),M=0,L=0,j=i.i||0,W=0,H=i.w||0,V=0;
j+
2<a;++j){var te=_(j),Q=j&32767,Se=A[te];if(k[Q]=Se,A[te]=Q,H<=j){var ye=a-j;if((M>7e3||W>24576)&&(ye>
423||!l)){c=X2(e,u,0,I,F,B,L,W,V,j-V,c),W=M=L=0,V=j;for(var Ie=0;Ie<286;++Ie)F[Ie]=0;for(var Ie=0;Ie<
30;++Ie)B[Ie]=0}var it=2,ke=0,Nn=m,me=Q-Se&32767;if(ye>2&&te==_(j-me))for(var at=b.min(f,ye)-1,Dt=b.
min(32767,j),Rt=b.min(258,ye);me<=Dt&&--Nn&&Q!=Se;){if(e[j+it]==e[j+it-me]){for(var st=0;st<Rt&&e[j+
st]==e[j+st-me];++st);if(st>it){if(it=st,ke=me,st>at)break;for(var fr=b.min(me,st-2),ta=0,Ie=0;Ie<fr;
++Ie){
var na=j-me+Ie&32767,Rc=k[na],Oc=na-Rc&32767;Oc>ta&&(ta=Oc,Se=na)}}}Q=Se,Se=k[Q],me+=Q-Se&32767}if(
ke){
I[W++]=268435456|Bh[it]<<18|J2[ke];var uu=Bh[it]&31,lu=J2[ke]&31;L+=Lp[uu]+jp[lu],++F[257+uu],++B[lu],
H=j+it,++M}else I[W++]=e[j],++F[e[j]]}}for(j=b.max(j,H);j<a;++j)I[W++]=e[j],++F[e[j]];c=X2(e,u,l,I,F,
B,L,W,V,j-V,c),l||(i.r=c&7|u[c/8|0]<<3,c-=7,i.h=A,i.p=k,i.i=j,i.w=H)}else{for(var j=i.w||0;j<a+l;j+=
65535){var ra=j+65535;ra>=a&&(u[c/8|0]=l,ra=a),c=oD(u,c+1,e.subarray(j,ra))}i.i=a}return bl(s,0,r+qh(
c)+o)},dU=(function(){for(var e=new Int32Array(256),t=0;t<256;++t){for(var n=t,r=9;--r;)n=(n&1&&-306674912)^
n>>>1;e[t]=n}return e})(),pU=function(){var e=-1;return{p:function(t){for(var n=e,r=0;r<t.length;++r)
n=dU[n&255^t[r]]^n>>>8;e=n},d:function(){return~e}}},fU=function(e,t,n,r,o){if(!o&&(o={l:1},t.dictionary)){
var i=t.dictionary.subarray(-32768),a=new ct(i.length+e.length);a.set(i),a.set(e,i.length),e=a,o.w=i.
length}return cU(e,t.level==null?6:t.level,t.mem==null?o.l?b.ceil(b.max(8,b.min(13,b.log(e.length)))*
1.5):20:12+t.mem,n,r,o)},aD=function(e,t){var n={};for(var r in e)n[r]=e[r];for(var r in t)n[r]=t[r];
return n},Ar=function(e,t){return e[t]|e[t+1]<<8},Zn=function(e,t){return(e[t]|e[t+1]<<8|e[t+2]<<16|
e[t+3]<<24)>>>0},jh=function(e,t){return Zn(e,t)+Zn(e,t+4)*4294967296},Bt=function(e,t,n){for(;n;++t)
e[t]=n,n>>>=8};sD=function(e,t,n,r){for(var o in e){var i=e[o],a=t+o,s=r;w.isArray(i)&&(s=aD(r,i[1]),
i=i[0]),ArrayBuffer.isView(i)?n[a]=[i,s]:(n[a+="/"]=[new ct(0),s],sD(i,a,n,r))}},Y2=typeof TextEncoder!=
"undefined"&&new TextEncoder,Kh=typeof TextDecoder!="undefined"&&new TextDecoder,gU=0;try{Kh.decode(
iD,{stream:!0}),gU=1}catch{}hU=function(e){for(var t="",n=0;;){var r=e[n++],o=(r>127)+(r>223)+(r>239);
if(n+o>e.length)return{s:t,r:bl(e,n-1)};o?o==3?(r=((r&15)<<18|(e[n++]&63)<<12|(e[n++]&63)<<6|e[n++]&
63)-65536,t+=T.fromCharCode(55296|r>>10,56320|r&1023)):o&1?t+=T.fromCharCode((r&31)<<6|e[n++]&63):t+=
T.fromCharCode((r&15)<<12|(e[n++]&63)<<6|e[n++]&63):t+=T.fromCharCode(r)}};yU=function(e,t){return t+
30+Ar(e,t+26)+Ar(e,t+28)},bU=function(e,t,n){var r=Ar(e,t+28),o=Ar(e,t+30),i=Jh(e.subarray(t+46,t+46+
r),!(Ar(e,t+8)&2048)),a=t+46+r,s=vU(e,a,o,n,Zn(e,t+20),Zn(e,t+24),Zn(e,t+42)),u=s[0],l=s[1],c=s[2];
return[
Ar(e,t+10),u,l,i,a+o+Ar(e,t+32),c]},vU=function(e,t,n,r,o,i,a){var s=o==4294967295,u=i==4294967295,l=a==
4294967295,c=t+n,d=s+u+l;if(r&&d){for(;t+4<c;t+=4+Ar(e,t+2))if(Ar(e,t)==1)return[s?jh(e,t+4+8*u):o,u?
jh(e,t+4):i,l?jh(e,t+4+8*(u+s)):a,1];r<2&&Xt(13)}return[o,i,a,0]},Gh=function(e){var t=0;if(e)for(
var n in e){
var r=e[n].length;r>65535&&Xt(9),t+=r+4}return t},Q2=function(e,t,n,r,o,i,a,s){var u=r.length,l=n.extra,
c=s&&s.length,d=Gh(l);Bt(e,t,a!=null?33639248:67324752),t+=4,a!=null&&(e[t++]=20,e[t++]=n.os),e[t]=20,
t+=2,e[t++]=n.flag<<1|(i<0&&8),e[t++]=o&&8,e[t++]=n.compression&255,e[t++]=n.compression>>8;var f=new D(
n.mtime==null?D.now():n.mtime),m=f.getFullYear()-1980;if((m<0||m>119)&&Xt(10),Bt(e,t,m<<25|f.getMonth(
)+
1<<21|f.getDate()<<16|f.getHours()<<11|f.getMinutes()<<5|f.getSeconds()>>1),t+=4,i!=-1&&(Bt(e,t,n.crc),
Bt(e,t+4,i<0?-i-2:i),Bt(e,t+8,n.size)),Bt(e,t+12,u),Bt(e,t+14,d),t+=16,a!=null&&(Bt(e,t,c),Bt(e,t+6,
n.attrs),Bt(e,t+10,a),t+=14),e.set(r,t),t+=u,d)for(var h in l){var k=l[h],A=k.length;Bt(e,t,+h),Bt(e,
t+2,A),e.set(k,t+4),t+=4+A}return c&&(e.set(s,t),t+=c),t},wU=function(e,t,n,r,o){Bt(e,t,101010256),
Bt(
e,t+8,n),Bt(e,t+10,n),Bt(e,t+12,r),Bt(e,t+16,o)}});var Fi={};fm(Fi,{inflateSync:()=>Hh,strFromU8:()=>Jh,
strToU8:()=>Mp,unzipSync:()=>lD,zipSync:()=>uD});
var Mi=Pc(()=>{"use strict";p();cD()});var ji=Ce(Ut=>{"use strict";p();function _U(e,t,n){if(n===void 0&&
(n=w.prototype),e&&typeof n.find==
"function")return n.find.call(e,t);for(var r=0;r<e.length;r++)if(Li(e,r)){var o=e[r];if(t.call(void 0,
o,r,e))return o}}function hs(e,t){return t===void 0&&(t=g),t&&typeof t.getOwnPropertyDescriptors=="function"&&
(e=t.create(null,t.getOwnPropertyDescriptors(e))),t&&typeof t.freeze=="function"?t.freeze(
e):e}function Li(e,t){return g.prototype.hasOwnProperty.call(e,t)}function IU(e,t){if(e===null||
typeof e!=
"object")throw new TypeError("target is not an object");for(var n in t)Li(t,n)&&(e[n]=t[n]);return e}
var bD=hs({allowfullscreen:!0,async:!0,autofocus:!0,autoplay:!0,checked:!0,controls:!0,default:!0,
defer:!0,
disabled:!0,formnovalidate:!0,hidden:!0,ismap:!0,itemscope:!0,loop:!0,multiple:!0,muted:!0,nomodule:
!0,
novalidate:!0,open:!0,playsinline:!0,readonly:!0,required:!0,reversed:!0,selected:!0});function $U(e){
return Li(bD,e.toLowerCase())}var vD=hs({area:!0,base:!0,br:!0,col:!0,embed:!0,hr:!0,img:!0,input:!0,
link:!0,meta:!0,param:!0,source:!0,track:!0,wbr:!0});function FU(e){return Li(vD,e.toLowerCase())}
var xl=hs(
{script:!1,style:!1,textarea:!0,title:!0});function MU(e){var t=e.toLowerCase();return Li(xl,t)&&!xl[
t]}
function LU(e){var t=e.toLowerCase();return Li(xl,t)&&xl[t]}function wD(e){return e===Tl.HTML}
function jU(e){
return wD(e)||e===Tl.XML_XHTML_APPLICATION}var Tl=hs({HTML:"text/html",XML_APPLICATION:
"application/xml",XML_TEXT:"text/xml",XML_XHTML_APPLICATION:"application/xhtml+xml",XML_SVG_IMAGE:
"image/svg+xml"}),
zU=g.keys(Tl).map(function(e){return Tl[e]});function BU(e){return zU.indexOf(e)>-1}var UU=hs({HTML:
"http://www.w3.org/1999/xhtml",SVG:"http://www.w3.org/2000/svg",XML:
"http://www.w3.org/XML/1998/namespace",XMLNS:"http://www.w3.org/2000/xmlns/"});Ut.assign=IU;Ut.find=_U;
Ut.freeze=hs;Ut.HTML_BOOLEAN_ATTRIBUTES=
bD;Ut.HTML_RAW_TEXT_ELEMENTS=xl;Ut.HTML_VOID_ELEMENTS=vD;Ut.hasDefaultHTMLNamespace=jU;Ut.hasOwn=Li;
Ut.isHTMLBooleanAttribute=$U;Ut.isHTMLRawTextElement=MU;Ut.isHTMLEscapableRawTextElement=LU;Ut.isHTMLMimeType=
wD;Ut.isHTMLVoidElement=FU;Ut.isValidMimeType=BU;Ut.MIME_TYPE=Tl;Ut.NAMESPACE=UU});var Rl=Ce(Dl=>{
"use strict";p();var WU=ji();function xD(e,t){e.prototype=g.create(E.prototype,{constructor:{
value:e},name:{value:e.name,enumerable:!0,writable:t}})}var El=WU.freeze({Error:"Error",
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
"OperationError",NotAllowedError:"NotAllowedError",OptOutError:"OptOutError"}),TD=g.keys(El);
function SD(e){return typeof e=="number"&&e>=1&&e<=25}
function KU(e){return typeof e=="string"&&e.substring(e.length-El.Error.length)===El.Error}function Cl(
e,t){
SD(e)?(this.name=TD[e],this.message=t||""):(this.message=e,this.name=KU(t)?t:El.Error),E.captureStackTrace&&
E.captureStackTrace(this,Cl)}xD(Cl,!0);g.defineProperties(Cl.prototype,{code:{enumerable:!0,get:
function(){
var e=TD.indexOf(this.name);return SD(e)?e:0}}});var ED={INDEX_SIZE_ERR:1,DOMSTRING_SIZE_ERR:2,
HIERARCHY_REQUEST_ERR:3,
WRONG_DOCUMENT_ERR:4,INVALID_CHARACTER_ERR:5,NO_DATA_ALLOWED_ERR:6,NO_MODIFICATION_ALLOWED_ERR:7,
NOT_FOUND_ERR:8,
NOT_SUPPORTED_ERR:9,INUSE_ATTRIBUTE_ERR:10,INVALID_STATE_ERR:11,SYNTAX_ERR:12,
INVALID_MODIFICATION_ERR:13,
NAMESPACE_ERR:14,INVALID_ACCESS_ERR:15,VALIDATION_ERR:16,TYPE_MISMATCH_ERR:17,SECURITY_ERR:18,
NETWORK_ERR:19,
ABORT_ERR:20,URL_MISMATCH_ERR:21,QUOTA_EXCEEDED_ERR:22,TIMEOUT_ERR:23,INVALID_NODE_TYPE_ERR:24,
DATA_CLONE_ERR:25},
Yh=g.entries(ED);for(Sl=0;Sl<Yh.length;Sl++)kD=Yh[Sl][0],Cl[kD]=Yh[Sl][1];var kD,Sl;function Qh(e,t,
n){
this.message=e,this.locator=t,this.cause=n,E.captureStackTrace&&E.captureStackTrace(this,Qh)}xD(Qh);
Dl.DOMException=Cl;Dl.DOMExceptionName=El;Dl.ExceptionCode=ED;Dl.ParseError=Qh});var ay=Ce(he=>{
"use strict";p();function PD(e){try{typeof e!="function"&&(e=RegExp);var t=new e("\u{1D306}",
"u").exec("\u{1D306}");return!!t&&t[0].length===2}catch{}return!1}var vs=PD();function Go(e){if(e.source[
0]!==
"[")throw new E(e+" can not be used with chars");return e.source.slice(1,e.source.lastIndexOf("]"))}
function ys(e,t){if(e.source[0]!=="[")throw new E("/"+e.source+"/ can not be used with chars_without");
if(!t||typeof t!="string")throw new E(C.stringify(t)+" is not a valid search");if(e.source.indexOf(t)===
-1)throw new E('"'+t+'" is not is /'+e.source+"/");if(t==="-"&&e.source.indexOf(t)!==1)throw new E(
'"'+t+'" is not at the first postion of /'+e.source+"/");return new RegExp(e.source.replace(t,""),vs?
"u":"")}function Ee(e){var t=this;return new RegExp(w.prototype.slice.call(arguments).map(function(n){
var r=typeof n=="string";if(r&&t===void 0&&n==="|")throw new E(
"use regg instead of reg to wrap expressions with `|`!");return r?n:n.source}).join(""),vs?"u":"")}
function fe(e){if(arguments.length===0)
throw new E("no parameters provided");return Ee.apply(fe,["(?:"].concat(w.prototype.slice.call(
arguments),
[")"]))}var GU="\uFFFD",Zo=/[-\x09\x0A\x0D\x20-\x2C\x2E-\uD7FF\uE000-\uFFFD]/;vs&&(Zo=Ee("[",Go(Zo),
"\\u{10000}-\\u{10FFFF}","]"));var ZU=new RegExp("[^"+Go(Zo)+"]",vs?"u":""),Gp=/[\x20\x09\x0D\x0A]/,
qU=Go(Gp),Ge=Ee(Gp,"+"),ot=Ee(Gp,"*"),Ol=/[:_a-zA-Z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
vs&&(Ol=Ee("[",Go(Ol),"\\u{10000}-\\u{10FFFF}","]"));var HU=Go(Ol),ny=Ee("[",HU,Go(/[-.0-9\xB7]/),Go(
/[\u0300-\u036F\u203F-\u2040]/),"]"),An=Ee(Ol,ny,"*"),JU=Ee("^",An,"$"),CD=Ee(ny,"+"),VU=Ee("&",An,
";"),XU=fe(/&#[0-9]+;|&#x[0-9a-fA-F]+;/),Al=fe(VU,"|",XU),Pl=Ee("%",An,";"),ry=fe(Ee('"',fe(/[^%&"]/,
"|",Pl,"|",Al),"*",'"'),"|",Ee("'",fe(/[^%&']/,"|",Pl,"|",Al),"*","'")),YU=fe('"',fe(/[^<&"]/,"|",Al),
"*",'"',"|","'",fe(/[^<&']/,"|",Al),"*","'"),QU=ys(Ol,":"),e3=ys(ny,":"),ey=Ee(QU,e3,"*"),t3=Ee("^",
ey,"$"),Nl=Ee(ey,fe(":",ey),"?"),n3=Ee("^",Nl,"$"),r3=Ee("(",Nl,")"),bs=fe(/"[^"]*"|'[^']*'/),o3=Ee(
/^<\?/,"(",An,")",fe(Ge,"(?!",Gp,")(",Zo,"*?)"),"?",/\?>/),DD=/[\x20\x0D\x0Aa-zA-Z0-9-'()+,./:=?;!*#@$_%]/,
_l=fe('"',DD,'*"',"|","'",ys(DD,"'"),"*'"),ND="<!--",_D="-->",i3=Ee(ND,fe(ys(Zo,"-"),"|",Ee("-",ys(
Zo,
"-"))),"*",_D),RD="#PCDATA",a3=fe(Ee(/\(/,ot,RD,fe(ot,/\|/,ot,Nl),"*",ot,/\)\*/),"|",Ee(/\(/,ot,RD,
ot,
/\)/)),s3=/[?*+]?/,u3=Ee(/\([^>]+\)/,s3),l3=fe("EMPTY","|","ANY","|",a3,"|",u3),c3="<!ELEMENT",d3=Ee(
c3,Ge,fe(Nl,"|",Pl),Ge,fe(l3,"|",Pl),ot,">"),p3=Ee("NOTATION",Ge,/\(/,ot,An,fe(ot,/\|/,ot,An),"*",ot,
/\)/),f3=Ee(/\(/,ot,CD,fe(ot,/\|/,ot,CD),"*",ot,/\)/),m3=fe(p3,"|",f3),g3=fe(
/CDATA|ID|IDREF|IDREFS|ENTITY|ENTITIES|NMTOKEN|NMTOKENS/,
"|",m3),h3=fe(/#REQUIRED|#IMPLIED/,"|",fe(fe("#FIXED",Ge),"?",YU)),y3=fe(Ge,An,Ge,g3,Ge,h3),b3="<!ATTLIST",
v3=Ee(b3,Ge,An,y3,"*",ot,">"),ty="about:legacy-compat",w3=fe('"'+ty+'"',"|","'"+ty+"'"),oy="SYSTEM",
Zp="PUBLIC",qp=fe(fe(oy,Ge,bs),"|",fe(Zp,Ge,_l,Ge,bs)),k3=Ee("^",fe(fe(oy,Ge,"(?<SystemLiteralOnly>",
bs,")"),"|",fe(Zp,Ge,"(?<PubidLiteral>",_l,")",Ge,"(?<SystemLiteral>",bs,")"))),x3=Ee("^",_l,
"$"),T3=Ee("^",bs,"$"),S3=fe(Ge,"NDATA",Ge,An),E3=fe(ry,"|",fe(qp,S3,"?")),ID="<!ENTITY",C3=Ee(ID,Ge,
An,Ge,E3,ot,">"),D3=fe(ry,"|",qp),R3=Ee(ID,Ge,"%",Ge,An,Ge,D3,ot,">"),O3=fe(C3,"|",R3),A3=Ee(Zp,Ge,
_l),
P3=Ee("<!NOTATION",Ge,An,Ge,fe(qp,"|",A3),ot,">"),iy=Ee(ot,"=",ot),OD=/1[.]\d+/,N3=Ee(Ge,"version",
iy,
fe("'",OD,"'","|",'"',OD,'"')),AD=/[A-Za-z][-A-Za-z0-9._]*/,_3=fe(Ge,"encoding",iy,fe('"',AD,'"',"|",
"'",AD,"'")),I3=fe(Ge,"standalone",iy,fe("'",fe("yes","|","no"),"'","|",'"',fe("yes","|","no"),'"')),
$3=Ee(/^<\?xml/,N3,_3,"?",I3,"?",ot,/\?>/),F3="<!DOCTYPE",M3="<![CDATA[",L3="]]>",j3=/<!\[CDATA\[/,
z3=/\]\]>/,
B3=Ee(Zo,"*?",z3),U3=Ee(j3,B3);he.chars=Go;he.chars_without=ys;he.detectUnicodeSupport=PD;he.reg=Ee;
he.regg=fe;he.ABOUT_LEGACY_COMPAT=ty;he.ABOUT_LEGACY_COMPAT_SystemLiteral=w3;he.AttlistDecl=v3;he.CDATA_START=
M3;he.CDATA_END=L3;he.CDSect=U3;he.Char=Zo;he.Comment=i3;he.COMMENT_START=ND;he.COMMENT_END=_D;he.DOCTYPE_DECL_START=
F3;he.elementdecl=d3;he.EntityDecl=O3;he.EntityValue=ry;he.ExternalID=qp;he.ExternalID_match=k3;he.Name=
An;he.Name_exact=JU;he.NCName_exact=t3;he.NotationDecl=P3;he.Reference=Al;he.PEReference=Pl;he.PI=o3;
he.PUBLIC=Zp;he.PubidLiteral=_l;he.PubidLiteral_match=x3;he.QName=Nl;he.QName_exact=n3;he.QName_group=
r3;he.S=Ge;he.SChar_s=qU;he.S_OPT=ot;he.SYSTEM=oy;he.SystemLiteral=bs;he.SystemLiteral_match=T3;he.InvalidChar=
ZU;he.UNICODE_REPLACEMENT_CHARACTER=GU;he.UNICODE_SUPPORT=vs;he.XMLDecl=$3});var hy=Ce(ft=>{
"use strict";p();var Hn=ji(),_r=Hn.find,W3=Hn.hasDefaultHTMLNamespace,ks=Hn.hasOwn,K3=Hn.
isHTMLMimeType,G3=Hn.isHTMLRawTextElement,Z3=Hn.isHTMLVoidElement,Il=Hn.MIME_TYPE,Ir=Hn.NAMESPACE,fn=x(
),
BD=Rl(),ee=BD.DOMException,Yt=BD.DOMExceptionName,pt=ay();function kn(e){if(e!==fn)throw new TypeError(
"Illegal constructor")}function q3(e){return e!==""}function H3(e){return e?e.split(/[\t\n\f\r ]+/).
filter(q3):[]}function J3(e,t){return ks(e,t)||(e[t]=!0),e}function $D(e){if(!e)return[];var t=H3(e);
return g.keys(t.reduce(J3,{}))}function V3(e){return function(t){return e&&e.indexOf(t)!==-1}}
function UD(e){
if(!pt.QName_exact.test(e))throw new ee(ee.INVALID_CHARACTER_ERR,
'invalid character in qualified name "'+e+'"')}function uy(e,t){UD(t),e=e||null;var n=null,r=t;if(t.indexOf(
":")>=0){var o=t.split(":");
n=o[0],r=o[1]}if(n!==null&&e===null)throw new ee(ee.NAMESPACE_ERR,
"prefix is non-null and namespace is null");if(n==="xml"&&e!==Hn.NAMESPACE.XML)throw new ee(ee.NAMESPACE_ERR,
'prefix is "xml" and namespace is not the XML namespace');if((n==="xmlns"||t==="xmlns")&&e!==Hn.NAMESPACE.XMLNS)throw new ee(
ee.NAMESPACE_ERR,
'either qualifiedName or prefix is "xmlns" and namespace is not the XMLNS namespace');
if(e===Hn.NAMESPACE.XMLNS&&n!=="xmlns"&&t!=="xmlns")throw new ee(ee.NAMESPACE_ERR,
'namespace is the XMLNS namespace and neither qualifiedName nor prefix is "xmlns"');return[e,n,r]}
function Ss(e,t){for(var n in e)
ks(e,n)&&(t[n]=e[n])}function xn(e,t){var n=e.prototype;if(!(n instanceof t)){let r=function(){};r.prototype=
t.prototype,r=new r,Ss(n,r),e.prototype=n=r}n.constructor!=e&&(typeof e!="function"&&console.error(
"unknown Class:"+e),n.constructor=e)}var Tn={},qn=Tn.ELEMENT_NODE=1,xs=Tn.ATTRIBUTE_NODE=2,$l=Tn.TEXT_NODE=
3,WD=Tn.CDATA_SECTION_NODE=4,KD=Tn.ENTITY_REFERENCE_NODE=5,X3=Tn.ENTITY_NODE=6,ly=Tn.PROCESSING_INSTRUCTION_NODE=
7,cy=Tn.COMMENT_NODE=8,ws=Tn.DOCUMENT_NODE=9,GD=Tn.DOCUMENT_TYPE_NODE=10,qo=Tn.DOCUMENT_FRAGMENT_NODE=
11,Y3=Tn.NOTATION_NODE=12,dt=Hn.freeze({DOCUMENT_POSITION_DISCONNECTED:1,DOCUMENT_POSITION_PRECEDING:
2,
DOCUMENT_POSITION_FOLLOWING:4,DOCUMENT_POSITION_CONTAINS:8,DOCUMENT_POSITION_CONTAINED_BY:16,
DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC:32});
function ZD(e,t){if(t.length<e.length)return ZD(t,e);var n=null;for(var r in e){if(e[r]!==t[r])return n;
n=e[r]}return n}function FD(e){return e.guid||(e.guid=b.random()),e.guid}function Tt(){}Tt.prototype=
{length:0,item:function(e){return e>=0&&e<this.length?this[e]:null},toString:function(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e?t={requireWellFormed:!!e.requireWellFormed,
splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};for(var n=[],r=0;r<this.length;r++)gy(this[r],n,null,t);
return n.
join("")},filter:function(e){return w.prototype.filter.call(this,e)},indexOf:function(e){return w.prototype.
indexOf.call(this,e)}};Tt.prototype[x.iterator]=function(){var e=this,t=0;return{next:function(){
return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function Nr(e,t){
this.
_node=e,this._refresh=t,Xp(this)}function Xp(e){var t=e._node._inc||e._node.ownerDocument._inc;if(e.
_inc!==t){var n=e._refresh(e._node);if(rR(e,"length",n.length),!e.$$length||n.length<e.$$length)for(
var r=n.
length;r in e;r++)ks(e,r)&&delete e[r];Ss(n,e),e._inc=t}}Nr.prototype.item=function(e){return Xp(
this),
this[e]||null};xn(Nr,Tt);function Ts(){this._nsIndex=g.create(null),this._noNsIndex=g.create(null)}
function qD(e,t){
for(var n=0;n<e.length;){if(e[n]===t)return n;n++}}function dy(e,t,n){if(!t)return e._noNsIndex;var r=e.
_nsIndex[t];return!r&&n&&(r=e._nsIndex[t]=g.create(null)),r}function Q3(e,t,n){var r=dy(e,t,!1),o=r&&
r[n];return o||null}function eW(e,t){dy(e,t.namespaceURI,!0)[t.localName]=t}function tW(e,t){var n=dy(
e,t.namespaceURI,!1);n&&delete n[t.localName]}function nW(e,t,n,r){if(r?t[qD(t,r)]=n:(t[t.length]=n,
t.length++),eW(t,n),e){n.ownerElement=e;var o=e.ownerDocument;o&&(r&&VD(o,e,r),rW(o,e,n))}}function MD(
e,t,n){
var r=qD(t,n);if(r>=0){for(var o=t.length-1;r<=o;)t[r]=t[++r];if(t.length=o,tW(t,n),e){var i=e.ownerDocument;
i&&VD(i,e,n),n.ownerElement=null}}}Ts.prototype={length:0,item:Tt.prototype.item,getNamedItem:
function(e){
this._ownerElement&&this._ownerElement._isInHTMLDocumentAndNamespace()&&(e=e.toLowerCase());for(var t=0;
t<
this.length;){var n=this[t];if(n.nodeName===e)return n;t++}return null},setNamedItem:function(e){var t=e.
ownerElement;if(t&&t!==this._ownerElement)throw new ee(ee.INUSE_ATTRIBUTE_ERR);var n=Q3(this,e.namespaceURI,
e.localName);return n===e?e:(nW(this._ownerElement,this,e,n),n)},setNamedItemNS:function(e){return this.
setNamedItem(e)},removeNamedItem:function(e){var t=this.getNamedItem(e);if(!t)throw new ee(ee.NOT_FOUND_ERR,
e);return MD(this._ownerElement,this,t),t},removeNamedItemNS:function(e,t){var n=this.getNamedItemNS(
e,t);if(!n)throw new ee(ee.NOT_FOUND_ERR,e?e+" : "+t:t);return MD(this._ownerElement,this,n),n},
getNamedItemNS:function(e,t){
e||(e=null);for(var n=0;n<this.length;){var r=this[n];if(r.localName===t&&r.namespaceURI===e)return r;
n++}return null}};Ts.prototype[x.iterator]=function(){var e=this,t=0;return{next:function(){return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function HD(){}HD.prototype=
{hasFeature:function(e,t){return!0},createDocument:function(e,t,n){var r=Il.XML_APPLICATION;e===Ir.HTML?
r=Il.XML_XHTML_APPLICATION:e===Ir.SVG&&(r=Il.XML_SVG_IMAGE);var o=new fo(fn,{contentType:r});if(o.implementation=
this,o.childNodes=new Tt,o.doctype=n||null,n&&o.appendChild(n),t){var i=o.createElementNS(e,t);o.appendChild(
i)}return o},createDocumentType:function(e,t,n,r){UD(e);var o=new ef(fn);return o.name=e,o.nodeName=
e,o.publicId=t||"",o.systemId=n||"",o.internalSubset=r||"",o.childNodes=new Tt,o},createHTMLDocument:
function(e){
var t=new fo(fn,{contentType:Il.HTML});if(t.implementation=this,t.childNodes=new Tt,e!==!1){t.doctype=
this.createDocumentType("html"),t.doctype.ownerDocument=t,t.appendChild(t.doctype);var n=t.createElement(
"html");t.appendChild(n);var r=t.createElement("head");if(n.appendChild(r),typeof e=="string"){var o=t.
createElement("title");o.appendChild(t.createTextNode(e)),r.appendChild(o)}n.appendChild(t.createElement(
"body"))}return t}};function Fe(e){kn(e)}Fe.prototype={firstChild:null,lastChild:null,
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
isSameNode:function(e){return this===e},insertBefore:function(e,t){return Vp(this,e,t)},replaceChild:
function(e,t){
Vp(this,e,t,QD),t&&this.removeChild(t)},removeChild:function(e){return XD(this,e)},appendChild:
function(e){
return this.insertBefore(e,null)},hasChildNodes:function(){return this.firstChild!=null},cloneNode:
function(e){
return nR(this.ownerDocument||this,this,e)},normalize:function(){Wt(this,null,{enter:function(e){for(
var t=e.
firstChild;t;){var n=t.nextSibling;if(n!==null&&n.nodeType===$l&&t.nodeType===$l){for(var r=[],o=n;o!==
null&&o.nodeType===$l;)r.push(o.data),o=o.nextSibling;for(var i=t.nextSibling;i!==o;){var a=i.nextSibling;
i.parentNode=null,i.previousSibling=null,i.nextSibling=null,i=a}t.nextSibling=o,o!==null?o.previousSibling=
t:e.lastChild=t,t.appendData(r.join("")),py(e.ownerDocument,e),t=o}else t=n}return!0}})},isSupported:
function(e,t){
return this.ownerDocument.implementation.hasFeature(e,t)},lookupPrefix:function(e){for(var t=this;t;
){
var n=t._nsMap;if(n){for(var r in n)if(ks(n,r)&&n[r]===e)return r}t=t.nodeType==xs?t.ownerDocument:t.
parentNode}return null},lookupNamespaceURI:function(e){for(var t=this;t;){var n=t._nsMap;if(n&&ks(n,
e))return n[e];t=t.nodeType==xs?t.ownerDocument:t.parentNode}return null},isDefaultNamespace:
function(e){
var t=this.lookupPrefix(e);return t==null},compareDocumentPosition:function(e){if(this===e)return 0;
var t=e,n=this,r=null,o=null;if(t instanceof zi&&(r=t,t=r.ownerElement),n instanceof zi&&(o=n,n=o.ownerElement,
r&&t&&n===t))for(var i=0,a;a=n.attributes[i];i++){if(a===r)return dt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
dt.DOCUMENT_POSITION_PRECEDING;if(a===o)return dt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+dt.DOCUMENT_POSITION_FOLLOWING}
if(!t||!n||n.ownerDocument!==t.ownerDocument)return dt.DOCUMENT_POSITION_DISCONNECTED+dt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
(FD(n.ownerDocument)>FD(t.ownerDocument)?dt.DOCUMENT_POSITION_FOLLOWING:dt.DOCUMENT_POSITION_PRECEDING);
if(o&&t===n)return dt.DOCUMENT_POSITION_CONTAINS+dt.DOCUMENT_POSITION_PRECEDING;if(r&&t===n)return dt.
DOCUMENT_POSITION_CONTAINED_BY+dt.DOCUMENT_POSITION_FOLLOWING;for(var s=[],u=t.parentNode;u;){if(!o&&
u===n)return dt.DOCUMENT_POSITION_CONTAINED_BY+dt.DOCUMENT_POSITION_FOLLOWING;s.push(u),u=u.parentNode}
s.reverse();for(var l=[],c=n.parentNode;c;){if(!r&&c===t)return dt.DOCUMENT_POSITION_CONTAINS+dt.DOCUMENT_POSITION_PRECEDING;
l.push(c),c=c.parentNode}l.reverse();var d=ZD(s,l);for(var f in d.childNodes){var m=d.childNodes[f];
if(m===n)return dt.DOCUMENT_POSITION_FOLLOWING;if(m===t)return dt.DOCUMENT_POSITION_PRECEDING;if(l.indexOf(
m)>=0)return dt.DOCUMENT_POSITION_FOLLOWING;if(s.indexOf(m)>=0)return dt.DOCUMENT_POSITION_PRECEDING}
return 0}};function JD(e){return e=="<"&&"&lt;"||e==">"&&"&gt;"||e=="&"&&"&amp;"||e=='"'&&"&quot;"||
"&#"+e.charCodeAt()+";"}Ss(Tn,Fe);Ss(Tn,Fe.prototype);Ss(dt,Fe);Ss(dt,Fe.prototype);function Jp(e,t){
Wt(e,null,{enter:function(n){return t(n)?Wt.STOP:!0}})}function Wt(e,t,n){for(var r=[{node:e,context:
t,
phase:Wt.ENTER}];r.length>0;){var o=r.pop();if(o.phase===Wt.ENTER){var i=n.enter(o.node,o.context);
if(i===
Wt.STOP)return Wt.STOP;if(r.push({node:o.node,context:i,phase:Wt.EXIT}),i==null)continue;for(var a=o.
node.lastChild;a;)r.push({node:a,context:i,phase:Wt.ENTER}),a=a.previousSibling}else n.exit&&n.exit(
o.node,o.context)}}Wt.STOP=x("walkDOM.STOP");Wt.ENTER=0;Wt.EXIT=1;function fo(e,t){kn(e);var n=t||{}
;
this.ownerDocument=this,this.contentType=n.contentType||Il.XML_APPLICATION,this.type=K3(this.contentType)?
"html":"xml"}function rW(e,t,n){e&&e._inc++;var r=n.namespaceURI;r===Ir.XMLNS&&(t._nsMap[n.prefix?n.
localName:""]=n.value)}function VD(e,t,n,r){e&&e._inc++;var o=n.namespaceURI;o===Ir.XMLNS&&delete t.
_nsMap[n.prefix?n.localName:""]}function py(e,t,n){if(e&&e._inc){e._inc++;var r=t.childNodes;if(n&&!n.
nextSibling)r[r.length++]=n;else{for(var o=t.firstChild,i=0;o;)r[i++]=o,o=o.nextSibling;r.length=i,
delete r[r.
length]}}}function XD(e,t){if(e!==t.parentNode)throw new ee(ee.NOT_FOUND_ERR,
"child's parent is not parent");var n=t.previousSibling,r=t.nextSibling;return n?n.nextSibling=r:e.firstChild=r,
r?r.previousSibling=
n:e.lastChild=n,py(e.ownerDocument,e),t.parentNode=null,t.previousSibling=null,t.nextSibling=null,t}
function oW(e){return e&&(e.nodeType===Fe.DOCUMENT_NODE||e.nodeType===Fe.DOCUMENT_FRAGMENT_NODE||e.nodeType===
Fe.ELEMENT_NODE)}function iW(e){return e&&(e.nodeType===Fe.CDATA_SECTION_NODE||e.nodeType===Fe.COMMENT_NODE||
e.nodeType===Fe.DOCUMENT_FRAGMENT_NODE||e.nodeType===Fe.DOCUMENT_TYPE_NODE||e.nodeType===Fe.ELEMENT_NODE||
e.nodeType===Fe.PROCESSING_INSTRUCTION_NODE||e.nodeType===Fe.TEXT_NODE)}function Ho(e){return e&&e.nodeType===
Fe.DOCUMENT_TYPE_NODE}function po(e){return e&&e.nodeType===Fe.ELEMENT_NODE}function YD(e){return e&&
e.nodeType===Fe.TEXT_NODE}function LD(e,t){var n=e.childNodes||[];if(_r(n,po)||Ho(t))return!1;var r=_r(
n,Ho);return!(t&&r&&n.indexOf(r)>n.indexOf(t))}function jD(e,t){var n=e.childNodes||[];function r(i){
return po(i)&&i!==t}if(_r(n,r))return!1;var o=_r(n,Ho);return!(t&&o&&n.indexOf(o)>n.indexOf(t))}
function aW(e,t,n){
if(!oW(e))throw new ee(ee.HIERARCHY_REQUEST_ERR,"Unexpected parent node type "+e.nodeType);if(n&&n.parentNode!==
e)throw new ee(ee.NOT_FOUND_ERR,"child not in parent");if(!iW(t)||Ho(t)&&e.nodeType!==Fe.DOCUMENT_NODE)
throw new ee(ee.HIERARCHY_REQUEST_ERR,"Unexpected node type "+t.nodeType+" for parent node type "+e.
nodeType)}function sW(e,t,n){var r=e.childNodes||[],o=t.childNodes||[];if(t.nodeType===Fe.DOCUMENT_FRAGMENT_NODE){
var i=o.filter(po);if(i.length>1||_r(o,YD))throw new ee(ee.HIERARCHY_REQUEST_ERR,
"More than one element or text in fragment");if(i.length===1&&!LD(e,n))throw new ee(ee.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(po(t)&&!LD(e,n))throw new ee(ee.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(Ho(t)){if(_r(r,Ho))throw new ee(ee.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var a=_r(r,po);if(n&&r.indexOf(a)<r.indexOf(n))throw new ee(ee.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element");if(!n&&a)throw new ee(ee.HIERARCHY_REQUEST_ERR,
"Doctype can not be appended since element is present")}}function QD(e,t,n){var r=e.childNodes||[],o=t.
childNodes||[];if(t.nodeType===Fe.DOCUMENT_FRAGMENT_NODE){var i=o.filter(po);if(i.length>1||_r(o,YD))
throw new ee(ee.HIERARCHY_REQUEST_ERR,"More than one element or text in fragment");if(i.length===1&&
!jD(e,n))throw new ee(ee.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(po(t)&&!jD(e,n))throw new ee(ee.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(Ho(t)){if(_r(r,function(u){return Ho(u)&&
u!==n}))throw new ee(ee.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var a=_r(r,po);if(n&&r.indexOf(a)<r.indexOf(n))throw new ee(ee.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element")}}function Vp(e,t,n,r){aW(e,t,n),e.nodeType===Fe.DOCUMENT_NODE&&
(r||sW)(e,t,n);var o=t.parentNode;if(o&&o.removeChild(t),t.nodeType===qo){var i=t.firstChild;if(i==null)
return t;var a=t.lastChild}else i=a=t;var s=n?n.previousSibling:e.lastChild;i.previousSibling=s,a.nextSibling=
n,s?s.nextSibling=i:e.firstChild=i,n==null?e.lastChild=a:n.previousSibling=a;do i.parentNode=e;while(
i!==
a&&(i=i.nextSibling));return py(e.ownerDocument||e,e,t),t.nodeType==qo&&(t.firstChild=t.lastChild=null),
t}fo.prototype={implementation:null,nodeName:"#document",nodeType:ws,doctype:null,documentElement:
null,
_inc:1,insertBefore:function(e,t){if(e.nodeType===qo){for(var n=e.firstChild;n;){var r=n.nextSibling;
this.insertBefore(n,t),n=r}return e}return Vp(this,e,t),e.ownerDocument=this,this.documentElement===
null&&e.nodeType===qn&&(this.documentElement=e),e},removeChild:function(e){var t=XD(this,e);return t===
this.documentElement&&(this.documentElement=null),t},replaceChild:function(e,t){Vp(this,e,t,QD),e.ownerDocument=
this,t&&this.removeChild(t),po(e)&&(this.documentElement=e)},importNode:function(e,t){return uW(this,
e,t)},getElementById:function(e){var t=null;return Jp(this.documentElement,function(n){if(n.nodeType==
qn&&n.getAttribute("id")==e)return t=n,!0}),t},createElement:function(e){var t=new mo(fn);t.ownerDocument=
this,this.type==="html"&&(e=e.toLowerCase()),W3(this.contentType)&&(t.namespaceURI=Ir.HTML),t.nodeName=
e,t.tagName=e,t.localName=e,t.childNodes=new Tt;var n=t.attributes=new Ts;return n._ownerElement=t,t}
,
createDocumentFragment:function(){var e=new Es(fn);return e.ownerDocument=this,e.childNodes=new Tt,e}
,
createTextNode:function(e){var t=new Fl(fn);return t.ownerDocument=this,t.childNodes=new Tt,t.appendData(
e),t},createComment:function(e){var t=new Yp(fn);return t.ownerDocument=this,t.childNodes=new Tt,t.appendData(
e),t},createCDATASection:function(e){if(e.indexOf("]]>")!==-1)throw new ee(ee.INVALID_CHARACTER_ERR,
'data contains "]]>"');var t=new Qp(fn);return t.ownerDocument=this,t.childNodes=new Tt,t.appendData(
e),t},createProcessingInstruction:function(e,t){var n=new nf(fn);return n.ownerDocument=this,n.childNodes=
new Tt,n.nodeName=n.target=e,n.nodeValue=n.data=t,n},createAttribute:function(e){if(!pt.QName_exact.
test(e))throw new ee(ee.INVALID_CHARACTER_ERR,'invalid character in name "'+e+'"');return this.type===
"html"&&(e=e.toLowerCase()),this._createAttribute(e)},_createAttribute:function(e){var t=new zi(fn);
return t.ownerDocument=this,t.childNodes=new Tt,t.name=e,t.nodeName=e,t.localName=e,t.specified=!0,t}
,
createEntityReference:function(e){if(!pt.Name_exact.test(e))throw new ee(ee.INVALID_CHARACTER_ERR,
'not a valid xml name "'+e+'"');if(this.type==="html")throw new ee("document is an html document",Yt.NotSupportedError);
var t=new tf(fn);return t.ownerDocument=this,t.childNodes=new Tt,t.nodeName=e,t},createElementNS:
function(e,t){
var n=uy(e,t),r=new mo(fn),o=r.attributes=new Ts;return r.childNodes=new Tt,r.ownerDocument=this,r.nodeName=
t,r.tagName=t,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],o._ownerElement=r,r},
createAttributeNS:function(e,t){
var n=uy(e,t),r=new zi(fn);return r.ownerDocument=this,r.childNodes=new Tt,r.nodeName=t,r.name=t,r.specified=
!0,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],r}};xn(fo,Fe);function mo(e){kn(e),this._nsMap=
g.create(null)}mo.prototype={nodeType:qn,attributes:null,getQualifiedName:function(){return this.prefix?
this.prefix+":"+this.localName:this.localName},_isInHTMLDocumentAndNamespace:function(){return this.
ownerDocument.type==="html"&&this.namespaceURI===Ir.HTML},hasAttributes:function(){return!!(this.attributes&&
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
n.value:null},setAttributeNS:function(e,t,n){var r=uy(e,t),o=r[2],i=this.getAttributeNodeNS(e,o);i?i.
value=i.nodeValue=""+n:(i=this.ownerDocument.createAttributeNS(e,t),i.value=i.nodeValue=""+n,this.setAttributeNode(
i))},getAttributeNodeNS:function(e,t){return this.attributes.getNamedItemNS(e,t)},
getElementsByClassName:function(e){
var t=$D(e);return new Nr(this,function(n){var r=[];return t.length>0&&Jp(n,function(o){if(o!==n&&o.
nodeType===qn){var i=o.getAttribute("class");if(i){var a=e===i;if(!a){var s=$D(i);a=t.every(V3(s))}a&&
r.push(o)}}}),r})},getElementsByTagName:function(e){var t=(this.nodeType===ws?this:this.ownerDocument).
type==="html",n=e.toLowerCase();return new Nr(this,function(r){var o=[];return Jp(r,function(i){if(!(
i===
r||i.nodeType!==qn))if(e==="*")o.push(i);else{var a=i.getQualifiedName(),s=t&&i.namespaceURI===Ir.HTML?
n:e;a===s&&o.push(i)}}),o})},getElementsByTagNameNS:function(e,t){return new Nr(this,function(n){var r=[
];
return Jp(n,function(o){o!==n&&o.nodeType===qn&&(e==="*"||o.namespaceURI===e)&&(t==="*"||o.localName==
t)&&r.push(o)}),r})}};fo.prototype.getElementsByClassName=mo.prototype.getElementsByClassName;fo.prototype.
getElementsByTagName=mo.prototype.getElementsByTagName;fo.prototype.getElementsByTagNameNS=mo.prototype.
getElementsByTagNameNS;xn(mo,Fe);function zi(e){kn(e),this.namespaceURI=null,this.prefix=null,this.ownerElement=
null}zi.prototype.nodeType=xs;xn(zi,Fe);function Jo(e){kn(e)}Jo.prototype={data:"",substringData:
function(e,t){
return this.data.substring(e,e+t)},appendData:function(e){e=this.data+e,this.nodeValue=this.data=e,
this.
length=e.length},insertData:function(e,t){this.replaceData(e,0,t)},deleteData:function(e,t){this.replaceData(
e,t,"")},replaceData:function(e,t,n){var r=this.data.substring(0,e),o=this.data.substring(e+t);n=r+n+
o,this.nodeValue=this.data=n,this.length=n.length}};xn(Jo,Fe);function Fl(e){kn(e)}Fl.prototype={
nodeName:"#text",nodeType:$l,splitText:function(e){var t=this.data,n=t.substring(e);t=t.substring(0,
e),this.data=
this.nodeValue=t,this.length=t.length;var r=this.ownerDocument.createTextNode(n);return this.parentNode&&
this.parentNode.insertBefore(r,this.nextSibling),r}};xn(Fl,Jo);function Yp(e){kn(e)}Yp.prototype={
nodeName:"#comment",nodeType:cy};xn(Yp,Jo);function Qp(e){kn(e)}Qp.prototype={nodeName:
"#cdata-section",nodeType:WD};
xn(Qp,Fl);function ef(e){kn(e)}ef.prototype.nodeType=GD;xn(ef,Fe);function fy(e){kn(e)}fy.prototype.
nodeType=Y3;xn(fy,Fe);function my(e){kn(e)}my.prototype.nodeType=X3;xn(my,Fe);function tf(e){kn(e)}
tf.
prototype.nodeType=KD;xn(tf,Fe);function Es(e){kn(e)}Es.prototype.nodeName="#document-fragment";Es.prototype.
nodeType=qo;xn(Es,Fe);function nf(e){kn(e)}nf.prototype.nodeType=ly;xn(nf,Jo);function eR(){}eR.prototype.
serializeToString=function(e,t){return tR.call(e,t)};Fe.prototype.toString=tR;function tR(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e!=null?t={requireWellFormed:
!!e.
requireWellFormed,splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={
requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};var n=[],r=this.nodeType===ws&&this.documentElement||this,o=r.
prefix,i=r.namespaceURI;if(i&&o==null){var o=r.lookupPrefix(i);if(o==null)var a=[{namespace:i,prefix:
null}]}
return gy(this,n,a,t),n.join("")}function zD(e,t,n){var r=e.prefix||"",o=e.namespaceURI;if(!o||r==="xml"&&
o===Ir.XML||o===Ir.XMLNS)return!1;for(var i=n.length;i--;){var a=n[i];if(a.prefix===r)return a.
namespace!==o}return!0}function Hp(e,t,n,r){if(r&&!pt.QName_exact.test(t))throw new ee(
'The attribute name "'+t+'" is not a valid XML QName',Yt.InvalidStateError);e.push(" ",t,'="',n.replace(
/[<>&"\t\n\r]/g,
JD),'"')}function gy(e,t,n,r){n||(n=[]);var o=r.nodeFilter,i=r.requireWellFormed,a=r.splitCDATASections,
s=e.nodeType===ws?e:e.ownerDocument,u=s.type==="html";Wt(e,{ns:n},{enter:function(l,c){var d=c.ns;if(
o)
if(l=o(l),l){if(typeof l=="string")return t.push(l),null}else return null;switch(l.nodeType){case qn:
var f=l.attributes,m=f.length,h=l.tagName,k=h;if(!u&&!l.prefix&&l.namespaceURI){for(var A,P=0;P<f.length;
P++)
if(f.item(P).name==="xmlns"){A=f.item(P).value;break}if(!A)for(var N=d.length-1;N>=0;N--){var _=d[N];
if(_.prefix===""&&_.namespace===l.namespaceURI){A=_.namespace;break}}if(A!==l.namespaceURI)for(var N=d.
length-1;N>=0;N--){var _=d[N];if(_.namespace===l.namespaceURI){_.prefix&&(k=_.prefix+":"+h);break}}}
if(i&&!pt.QName_exact.test(k))throw new ee('The element name "'+k+'" is not a valid XML QName',Yt.InvalidStateError);
t.push("<",k);for(var I=d.slice(),F=0;F<m;F++){var B=f.item(F);B.prefix=="xmlns"?I.push({prefix:B.localName,
namespace:B.value}):B.nodeName=="xmlns"&&I.push({prefix:"",namespace:B.value})}for(var F=0;F<m;F++){
var B=f.item(F);if(zD(B,u,I)){var M=B.prefix||"",L=B.namespaceURI;Hp(t,M?"xmlns:"+M:"xmlns",L,i),I.push(
{prefix:M,namespace:L})}var j=o?o(B):B;j&&(typeof j=="string"?t.push(j):Hp(t,j.name,j.value,i))}if(h===
k&&zD(l,u,I)){var W=l.prefix||"",L=l.namespaceURI;Hp(t,W?"xmlns:"+W:"xmlns",L,i),I.push({prefix:W,
namespace:L})}
var H=!l.firstChild;if(H&&(u||l.namespaceURI===Ir.HTML)&&(H=Z3(h)),H)return t.push("/>"),null;if(t.push(
">"),u&&G3(h)){for(var V=l.firstChild;V;)V.data?t.push(V.data):gy(V,t,I.slice(),r),V=V.nextSibling;
return t.
push("</",k,">"),null}return{ns:I,tag:k};case ws:case qo:if(i&&l.nodeType===ws&&l.documentElement==null)
throw new ee("The Document has no documentElement",Yt.InvalidStateError);return{ns:d};case xs:return Hp(
t,l.name,l.value,i),null;case $l:if(i&&pt.InvalidChar.test(l.data))throw new ee(
"The Text node data contains characters outside the XML Char production",Yt.InvalidStateError);
return t.push(l.data.replace(
/[<&>]/g,JD)),null;case WD:if(i&&l.data.indexOf("]]>")!==-1)throw new ee(
'The CDATASection data contains "]]>"',Yt.InvalidStateError);return a?t.push(pt.CDATA_START,l.data.replace(
/]]>/g,"]]]]><![CDATA[>"),pt.CDATA_END):t.push(pt.CDATA_START,l.data,pt.CDATA_END),null;case cy:if(i){
if(pt.InvalidChar.
test(l.data))throw new ee(
"The comment node data contains characters outside the XML Char production",
Yt.InvalidStateError);if(l.data.indexOf("--")!==-1||l.data[l.data.length-1]==="-")throw new ee(
'The comment node data contains "--" or ends with "-"',Yt.InvalidStateError)}return t.push(pt.COMMENT_START,
l.data,pt.COMMENT_END),null;case GD:var te=l.publicId,Q=l.systemId;if(i){if(!pt.Name_exact.test(l.name))
throw new ee('The doctype name "'+l.name+'" is not a valid XML Name',Yt.InvalidStateError);if(te&&!pt.
PubidLiteral_match.test(te))throw new ee("DocumentType publicId is not a valid PubidLiteral",Yt.InvalidStateError);
if(Q&&Q!=="."&&!pt.SystemLiteral_match.test(Q))throw new ee(
"DocumentType systemId is not a valid SystemLiteral",Yt.InvalidStateError);if(l.internalSubset&&l.internalSubset.indexOf(
"]>")!==-1)throw new ee(
'DocumentType internalSubset contains "]>"',Yt.InvalidStateError)}return t.push(pt.DOCTYPE_DECL_START,
" ",l.name),te?(t.push(" ",pt.PUBLIC," ",te),Q&&Q!=="."&&t.push(" ",Q)):Q&&Q!=="."&&t.push(" ",pt.SYSTEM,
" ",Q),l.internalSubset&&t.push(" [",l.internalSubset,"]"),t.push(">"),null;case ly:if(i){if(!pt.NCName_exact.
test(l.target)||l.target.toLowerCase()==="xml")throw new ee('The processing instruction target "'+l.
target+'" is not a valid XML NCName or is reserved',Yt.InvalidStateError);if(pt.InvalidChar.test(l.data))
throw new ee("The ProcessingInstruction data contains characters outside the XML Char production",Yt.
InvalidStateError);if(l.data.indexOf("?>")!==-1)throw new ee(
'The ProcessingInstruction data contains "?>"',Yt.InvalidStateError)}return t.push("<?",l.target," ",
l.data,"?>"),null;case KD:if(i&&!pt.Name_exact.
test(l.nodeName))throw new ee('The entity reference name "'+l.nodeName+'" is not a valid XML Name',
Yt.
InvalidStateError);return t.push("&",l.nodeName,";"),null;default:return t.push("??",l.nodeName),
null}},
exit:function(l,c){c&&c.tag&&t.push("</",c.tag,">")}})}function uW(e,t,n){var r;return Wt(t,null,{
enter:function(o,i){
var a=o.cloneNode(!1);a.ownerDocument=e,a.parentNode=null,i===null?r=a:i.appendChild(a);var s=o.nodeType===
xs||n;return s?a:null}}),r}function nR(e,t,n){var r;return Wt(t,null,{enter:function(o,i){var a=new o.
constructor(fn);for(var s in o)if(ks(o,s)){var u=o[s];typeof u!="object"&&u!=a[s]&&(a[s]=u)}o.childNodes&&
(a.childNodes=new Tt),a.ownerDocument=e;var l=n;switch(a.nodeType){case qn:var c=o.attributes,d=a.attributes=
new Ts,f=c.length;d._ownerElement=a;for(var m=0;m<f;m++)a.setAttributeNode(nR(e,c.item(m),!0));break;
case xs:
l=!0}return i!==null?i.appendChild(a):r=a,l?a:null}}),r}function rR(e,t,n){e[t]=n}function sy(e){for(
var t=[],
n=e.firstChild;n;)n.nodeType===qn&&t.push(n),n=n.nextSibling;return t}try{g.defineProperty&&(g.defineProperty(
Nr.prototype,"length",{get:function(){return Xp(this),this.$$length}}),g.defineProperty(Fe.prototype,
"textContent",{get:function(){if(this.nodeType===qn||this.nodeType===qo){var e=[];return Wt(this,
null,
{enter:function(t){if(t.nodeType===qn||t.nodeType===qo)return!0;if(t.nodeType===ly||t.nodeType===cy)
return null;e.push(t.nodeValue)}}),e.join("")}return this.nodeValue},set:function(e){switch(this.nodeType){
case qn:case qo:
for(;this.firstChild;)this.removeChild(this.firstChild);(e||T(e))&&this.appendChild(this.ownerDocument.
createTextNode(e));break;default:this.data=e,this.value=e,this.nodeValue=e}}}),g.defineProperty(Jo.prototype,
"data",{get:function(){return this._data!=null?this._data:""},set:function(e){this._data=e,this.length=
typeof e=="string"?e.length:0}}),g.defineProperty(Jo.prototype,"nodeValue",{get:function(){return this.
data},set:function(e){this.data=e},enumerable:!0,configurable:!0}),g.defineProperty(mo.prototype,
"children",{get:function(){return new Nr(this,sy)}}),g.defineProperty(fo.prototype,"children",{get:
function(){
return new Nr(this,sy)}}),g.defineProperty(Es.prototype,"children",{get:function(){return new Nr(
this,
sy)}}),rR=function(e,t,n){e["$$"+t]=n})}catch{}ft._updateLiveList=Xp;ft.Attr=zi;ft.CDATASection=Qp;
ft.
CharacterData=Jo;ft.Comment=Yp;ft.Document=fo;ft.DocumentFragment=Es;ft.DocumentType=ef;ft.DOMImplementation=
HD;ft.Element=mo;ft.Entity=my;ft.EntityReference=tf;ft.LiveNodeList=Nr;ft.NamedNodeMap=Ts;ft.Node=Fe;
ft.NodeList=Tt;ft.Notation=fy;ft.Text=Fl;ft.ProcessingInstruction=nf;ft.walkDOM=Wt;ft.XMLSerializer=
eR});var iR=Ce(Ml=>{"use strict";p();var oR=ji().freeze;Ml.XML_ENTITIES=oR({amp:"&",apos:"'",gt:">",
lt:"<",
quot:'"'});Ml.HTML_ENTITIES=oR({Aacute:"\xC1",aacute:"\xE1",Abreve:"\u0102",abreve:"\u0103",ac:
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
zwnj:"\u200C"});Ml.entityMap=Ml.HTML_ENTITIES});var mR=Ce(of=>{"use strict";p();var As=ji(),we=ay(),
lR=Rl(),lW=As.isHTMLEscapableRawTextElement,cW=As.
isHTMLMimeType,dW=As.isHTMLRawTextElement,zl=As.hasOwn,aR=As.NAMESPACE,pW=lR.ParseError,fW=lR.DOMException,
Cs=0,Vo=1,Ds=2,Ll=3,Rs=4,Os=5,jl=6,rf=7;function cR(){}cR.prototype={parse:function(e,t,n){var r=this.
domBuilder;r.startDocument(),yW(t,t=g.create(null)),mW(e,t,n,r,this.errorHandler),r.endDocument()}};
var yy=/&#?\w+;?/g;function mW(e,t,n,r,o){var i=cW(r.mimeType);e.indexOf(we.UNICODE_REPLACEMENT_CHARACTER)>=
0&&o.warning("Unicode replacement character detected, source encoding issues?");function a(me){if(me>
65535){me-=65536;var at=55296+(me>>10),Dt=56320+(me&1023);return T.fromCharCode(at,Dt)}else return T.
fromCharCode(me)}function s(me){var at=me[me.length-1]===";"?me:me+";";if(!i&&at!==me)return o.error(
"EntityRef: expecting ;"),me;var Dt=we.Reference.exec(at);if(!Dt||Dt[0].length!==at.length)return o.
error("entity not matching Reference production: "+me),me;var Rt=at.slice(1,-1);return zl(n,Rt)?n[Rt]:
Rt.charAt(0)==="#"?a(parseInt(Rt.substring(1).replace("x","0x"))):(o.error("entity not found:"+me),
me)}
function u(me){if(me>A){var at=e.substring(A,me).replace(yy,s);f&&m(A),r.characters(at,0,me-A),A=me}
}
var l=0,c=0,d=/\r\n?|\n|$/g,f=r.locator;function m(me,at){for(;me>=c&&(at=d.exec(e));)l=c,c=at.index+
at[0].length,f.lineNumber++;f.columnNumber=me-l+1}for(var h=[{currentNSMap:t}],k=[],A=0;;){try{var P=e.
indexOf("<",A);if(P<0){if(!i&&k.length>0)return o.fatalError("unclosed xml tag(s): "+k.join(", "));
if(!e.
substring(A).match(/^\s*$/)){var N=r.doc,_=N.createTextNode(e.substring(A));if(N.documentElement)return o.
error("Extra content at the end of the document");N.appendChild(_),r.currentElement=_}return}if(P>A){
var I=e.substring(A,P);!i&&k.length===0&&(I=I.replace(new RegExp(we.S_OPT.source,"g"),""),I&&o.error(
"Unexpected content outside root element: '"+I+"'")),u(P)}switch(e.charAt(P+1)){case"/":var ye=e.indexOf(
">",P+2),F=e.substring(P+2,ye>0?ye:void 0);if(!F)return o.fatalError("end tag name missing");var B=we.
reg("^",we.QName_group,we.S_OPT,"$"),M=ye>0&&B.exec(F);if(!M){var L=ye>0&&we.reg("^",we.QName_group).
exec(F);if(i&&L)o.warning('end tag name contains invalid trailing characters: "'+F+'"'),M=L;else if(
L&&
new RegExp(B.source,B.flags+"m").test(F))o.error(
'end tag name is followed by a line break and trailing content: "'+F+'"'),M=L;else return o.fatalError(
'end tag name contains invalid characters: "'+F+
'"')}if(!r.currentElement&&!r.doc.documentElement)return;var j=k[k.length-1]||r.currentElement.tagName||
r.doc.documentElement.tagName||"";if(j!==M[1]){var W=M[1].toLowerCase();if(!i||j.toLowerCase()!==W)return o.
fatalError('Opening and ending tag mismatch: "'+j+'" != "'+F+'"')}var H=h.pop();k.pop();var V=H.localNSMap;
if(r.endElement(H.uri,H.localName,j),V)for(var te in V)zl(V,te)&&r.endPrefixMapping(te);ye++;break;
case"?":f&&m(P),ye=vW(e,P,r,o);break;case"!":f&&m(P),ye=pR(e,P,r,o,i);break;default:f&&m(P);var Q=new fR,
Se=h[h.length-1].currentNSMap,ye=gW(e,P,Q,Se,s,o,i),Ie=Q.length;if(Q.closed||(i&&As.isHTMLVoidElement(
Q.tagName)?Q.closed=!0:k.push(Q.tagName)),f&&Ie){for(var it=sR(f,{}),ke=0;ke<Ie;ke++){var Nn=Q[ke];m(
Nn.offset),Nn.locator=sR(f,{})}r.locator=it,uR(Q,r,Se)&&h.push(Q),r.locator=f}else uR(Q,r,Se)&&h.push(
Q);i&&!Q.closed?ye=hW(e,ye,Q.tagName,s,r):ye++}}catch(me){if(me instanceof pW)throw me;if(me instanceof
fW)return o.fatalError("Error constructing the DOM: "+me.name+": "+me.message,me);o.error(
"element parse error: "+me),ye=-1}ye>A?A=ye:u(b.max(P,A)+1)}}function sR(e,t){return t.lineNumber=e.lineNumber,
t.columnNumber=e.columnNumber,t}function gW(e,t,n,r,o,i,a){function s(m,h,k){if(zl(n.attributeNames,
m))return i.fatalError("Attribute "+m+" redefined");if(!a&&h.indexOf("<")>=0)return i.fatalError(
"Unescaped '<' not allowed in attributes values");n.addValue(m,h.replace(/[\t\n\r]/g," ").replace(yy,
o),
k)}for(var u,l,c=++t,d=Cs;;){var f=e.charAt(c);if(d===Cs&&f==="<")throw new E(
"unexpected < in tag name: "+e.slice(t,c));switch(f){case"=":if(d===Vo)u=e.slice(t,c),d=Ll;else if(d===Ds)d=Ll;
else throw new E(
"attribute equal must after attrName");break;case"'":case'"':if(d===Ll||d===Vo)if(d===Vo&&(i.warning(
'attribute value must after "="'),u=e.slice(t,c)),t=c+1,c=e.indexOf(f,t),c>0)l=e.slice(t,c),s(u,l,t-
1),d=Os;else throw new E("attribute value no end '"+f+"' match");else if(d==Rs)l=e.slice(t,c),s(u,l,
t),i.warning('attribute "'+u+'" missed start quot('+f+")!!"),t=c+1,d=Os;else throw new E(
'attribute value must after "="');break;case"/":switch(d){case Cs:n.setTagName(e.slice(t,c));case Os:
case jl:case rf:
d=rf,n.closed=!0;case Rs:case Vo:break;case Ds:n.closed=!0;break;default:throw new E(
"attribute invalid close char('/')")}break;case"":return i.error("unexpected end of input"),d==Cs&&n.setTagName(
e.slice(
t,c)),c;case">":switch(d){case Cs:n.setTagName(e.slice(t,c));case Os:case jl:case rf:break;case Rs:
case Vo:
l=e.slice(t,c),l.slice(-1)==="/"&&(n.closed=!0,l=l.slice(0,-1));case Ds:d===Ds&&(l=u),d==Rs?(i.warning(
'attribute "'+l+'" missed quot(")!'),s(u,l,t)):(a||i.warning('attribute "'+l+'" missed value!! "'+l+
'" instead!!'),s(l,l,t));break;case Ll:if(!a)return i.fatalError(`AttValue: ' or " expected`)}return c;
case"\x80":f=" ";default:if(f<=" ")switch(d){case Cs:n.setTagName(e.slice(t,c)),d=jl;break;case Vo:u=e.slice(
t,c),d=Ds;break;case Rs:var l=e.slice(t,c);i.warning('attribute "'+l+'" missed quot(")!!'),s(u,l,t);
case Os:
d=jl;break}else switch(d){case Ds:a||i.warning('attribute "'+u+'" missed value!! "'+u+'" instead2!!'),
s(u,u,t),t=c,d=Vo;break;case Os:i.warning('attribute space is required"'+u+'"!!');case jl:d=Vo,t=c;
break;case Ll:
d=Rs,t=c;break;case rf:throw new E("elements closed character '/' and '>' must be connected to")}}c++}
}
function uR(e,t,n){for(var r=e.tagName,o=null,d=e.length;d--;){var i=e[d],a=i.qName,s=i.value,f=a.indexOf(
":");if(f>0)var u=i.prefix=a.slice(0,f),l=a.slice(f+1),c=u==="xmlns"&&l;else l=a,u=null,c=a==="xmlns"&&
"";i.localName=l,c!==!1&&(o==null&&(o=g.create(null),n=g.create(n)),n[c]=o[c]=s,i.uri=aR.XMLNS,t.startPrefixMapping(
c,s))}for(var d=e.length;d--;)i=e[d],i.prefix&&(i.prefix==="xml"&&(i.uri=aR.XML),i.prefix!=="xmlns"&&
(i.uri=n[i.prefix]));var f=r.indexOf(":");f>0?(u=e.prefix=r.slice(0,f),l=e.localName=r.slice(f+1)):(
u=
null,l=e.localName=r);var m=e.uri=n[u||""];if(t.startElement(m,l,r,e),e.closed){if(t.endElement(m,l,
r),o)for(u in o)zl(o,u)&&t.endPrefixMapping(u)}else return e.currentNSMap=n,e.localNSMap=o,!0}
function hW(e,t,n,r,o){
var i=lW(n);if(i||dW(n)){var a=new RegExp("</"+n.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")+">","ig");a.lastIndex=
t;var s=a.exec(e),u=s?s.index:-1;if(u<0)return t+1;var l=e.substring(t+1,u);return i&&(l=l.replace(
yy,
r)),o.characters(l,0,l.length),u}return t+1}function yW(e,t){for(var n in e)zl(e,n)&&(t[n]=e[n])}
function dR(e,t){
var n=t;function r(c){return c=c||0,e.charAt(n+c)}function o(c){c=c||1,n+=c}function i(){for(var c=0;
n<
e.length;){var d=r();if(d!==" "&&d!==`
`&&d!=="\u0009"&&d!=="\r")return c;c++,o()}return-1}function a(){return e.substring(n)}function s(c){
return e.
substring(n,n+c.length)===c}function u(c){return e.substring(n,n+c.length).toUpperCase()===c.toUpperCase(
)}
function l(c){var d=we.reg("^",c),f=d.exec(a());return f?(o(f[0].length),f[0]):null}return{char:r,
getIndex:function(){
return n},getMatch:l,getSource:function(){return e},skip:o,skipBlanks:i,substringFromIndex:a,
substringStartsWith:s,
substringStartsWithCaseInsensitive:u}}function bW(e,t){function n(s,u){var l=we.PI.exec(s.substringFromIndex(
));
return l?l[1].toLowerCase()==="xml"?u.fatalError(
"xml declaration is only allowed at the start of the document, but found at position "+s.getIndex()):
(s.skip(l[0].length),l[0]):u.fatalError("processing instruction is not well-formed at position "+s.getIndex(
))}var r=e.getSource();if(e.char()==="["){
e.skip(1);for(var o=e.getIndex();e.getIndex()<r.length;){if(e.skipBlanks(),e.char()==="]"){var i=r.substring(
o,e.getIndex());return e.skip(1),i}var a=null;if(e.char()==="<"&&e.char(1)==="!")switch(e.char(2)){
case"E":e.char(3)==="L"?a=e.getMatch(we.elementdecl):e.char(3)==="N"&&(a=e.getMatch(we.EntityDecl));
break;case"A":a=e.getMatch(we.AttlistDecl);break;case"N":a=e.getMatch(we.NotationDecl);break;case"-":
a=e.getMatch(
we.Comment);break}else if(e.char()==="<"&&e.char(1)==="?")a=n(e,t);else if(e.char()==="%")a=e.getMatch(
we.PEReference);else return t.fatalError("Error detected in Markup declaration");if(!a)return t.fatalError(
"Error in internal subset at position "+e.getIndex())}return t.fatalError(
"doctype internal subset is not well-formed, missing ]")}}function pR(e,t,n,r,o){var i=dR(e,t);
switch(o?i.char(2).toUpperCase():
i.char(2)){case"-":var a=i.getMatch(we.Comment);return a?(n.comment(a,we.COMMENT_START.length,a.length-
we.COMMENT_START.length-we.COMMENT_END.length),i.getIndex()):r.fatalError(
"comment is not well-formed at position "+i.getIndex());case"[":var s=i.getMatch(we.CDSect);return s?
!o&&!n.currentElement?r.fatalError(
"CDATA outside of element"):(n.startCDATA(),n.characters(s,we.CDATA_START.length,s.length-we.CDATA_START.
length-we.CDATA_END.length),n.endCDATA(),i.getIndex()):r.fatalError(
"Invalid CDATA starting at position "+t);case"D":{if(n.doc&&n.doc.documentElement)return r.fatalError(
"Doctype not allowed inside or after documentElement at position "+i.getIndex());if(o?!i.substringStartsWithCaseInsensitive(
we.DOCTYPE_DECL_START):
!i.substringStartsWith(we.DOCTYPE_DECL_START))return r.fatalError("Expected "+we.DOCTYPE_DECL_START+
" at position "+i.getIndex());if(i.skip(we.DOCTYPE_DECL_START.length),i.skipBlanks()<1)return r.fatalError(
"Expected whitespace after "+we.DOCTYPE_DECL_START+" at position "+i.getIndex());var u={name:void 0,
publicId:void 0,systemId:void 0,internalSubset:void 0};if(u.name=i.getMatch(we.Name),!u.name)return r.
fatalError("doctype name missing or contains unexpected characters at position "+i.getIndex());if(o&&
u.name.toLowerCase()!=="html"&&r.warning("Unexpected DOCTYPE in HTML document at position "+i.getIndex(
)),
i.skipBlanks(),i.substringStartsWith(we.PUBLIC)||i.substringStartsWith(we.SYSTEM)){var l=we.ExternalID_match.
exec(i.substringFromIndex());if(!l)return r.fatalError(
"doctype external id is not well-formed at position "+i.getIndex());l.groups.SystemLiteralOnly!==void 0?
u.systemId=l.groups.SystemLiteralOnly:(u.
systemId=l.groups.SystemLiteral,u.publicId=l.groups.PubidLiteral),i.skip(l[0].length)}else if(o&&i.substringStartsWithCaseInsensitive(
we.SYSTEM)){if(i.skip(we.SYSTEM.length),i.skipBlanks()<1)return r.fatalError(
"Expected whitespace after "+we.SYSTEM+" at position "+i.getIndex());if(u.systemId=i.getMatch(we.ABOUT_LEGACY_COMPAT_SystemLiteral),
!u.systemId)return r.fatalError("Expected "+we.ABOUT_LEGACY_COMPAT+" in single or double quotes after "+we.SYSTEM+" at position "+i.getIndex(
))}return o&&u.systemId&&!we.ABOUT_LEGACY_COMPAT_SystemLiteral.
test(u.systemId)&&r.warning("Unexpected doctype.systemId in HTML document at position "+i.getIndex()),
o||(i.skipBlanks(),u.internalSubset=bW(i,r)),i.skipBlanks(),i.char()!==">"?r.fatalError(
"doctype not terminated with > at position "+i.getIndex()):(i.skip(1),n.startDTD(u.name,u.publicId,u.systemId,
u.
internalSubset),n.endDTD(),i.getIndex())}default:return r.fatalError(
'Not well-formed XML starting with "<!" at position '+t)}}function vW(e,t,n,r){var o=e.substring(t).match(
we.PI);if(!o)return r.fatalError(
"Invalid processing instruction starting at position "+t);if(o[1].toLowerCase()==="xml"){if(t>0)return r.
fatalError("processing instruction at position "+t+" is an xml declaration which is only at the start of the document");
if(!we.XMLDecl.test(e.substring(t)))return r.fatalError("xml declaration is not well-formed")}return n.processingInstruction(
o[1],o[2]),t+o[0].length}function fR(){this.attributeNames=
g.create(null)}fR.prototype={setTagName:function(e){if(!we.QName_exact.test(e))throw new E(
"invalid tagName:"+e);this.tagName=e},addValue:function(e,t,n){if(!we.QName_exact.test(e))throw new E(
"invalid attribute:"+e);this.attributeNames[e]=this.length,this[this.length++]={qName:e,value:t,
offset:n}},
length:0,getLocalName:function(e){return this[e].localName},getLocator:function(e){return this[e].locator}
,
getQName:function(e){return this[e].qName},getURI:function(e){return this[e].uri},getValue:function(
e){
return this[e].value}};of.XMLReader=cR;of.parseUtils=dR;of.parseDoctypeCommentOrCData=pR});var kR=Ce(
Ns=>{"use strict";p();var Bi=ji(),wW=hy(),kW=Rl(),gR=iR(),xW=mR(),TW=wW.DOMImplementation,
SW=Bi.hasDefaultHTMLNamespace,EW=Bi.isHTMLMimeType,CW=Bi.isValidMimeType,bR=Bi.MIME_TYPE,by=Bi.NAMESPACE,
hR=kW.ParseError,DW=xW.XMLReader;function vR(e){return e.replace(/\r[\n\u0085]/g,`
`).replace(/[\r\u0085\u2028\u2029]/g,`
`)}function wR(e){if(e=e||{},e.locator===void 0&&(e.locator=!0),this.assign=e.assign||Bi.assign,this.
domHandler=e.domHandler||sf,this.onError=e.onError||e.errorHandler,e.errorHandler&&typeof e.errorHandler!=
"function")throw new TypeError("errorHandler object is no longer supported, switch to onError!");e.errorHandler&&
e.errorHandler("warning","The `errorHandler` option has been deprecated, use `onError` instead!",
this),
this.normalizeLineEndings=e.normalizeLineEndings||vR,this.locator=!!e.locator,this.xmlns=this.assign(
g.create(null),e.xmlns)}wR.prototype.parseFromString=function(e,t){if(!CW(t))throw new TypeError(
'DOMParser.parseFromString: the provided mimeType "'+t+'" is not valid.');var n=this.assign(g.create(
null),
this.xmlns),r=gR.XML_ENTITIES,o=n[""]||null;SW(t)?(r=gR.HTML_ENTITIES,o=by.HTML):t===bR.XML_SVG_IMAGE&&
(o=by.SVG),n[""]=o,n.xml=n.xml||by.XML;var i=new this.domHandler({mimeType:t,defaultNamespace:o,
onError:this.
onError}),a=this.locator?{}:void 0;this.locator&&i.setDocumentLocator(a);var s=new DW;s.errorHandler=
i,s.domBuilder=i;var u=!Bi.isHTMLMimeType(t);return u&&typeof e!="string"&&s.errorHandler.fatalError(
"source is not a string"),s.parse(this.normalizeLineEndings(T(e)),n,r),i.doc.documentElement||s.errorHandler.
fatalError("missing root element"),i.doc};function sf(e){var t=e||{};this.mimeType=t.mimeType||bR.XML_APPLICATION,
this.defaultNamespace=t.defaultNamespace||null,this.cdata=!1,this.currentElement=void 0,this.doc=void 0,
this.locator=void 0,this.onError=t.onError}function Ps(e,t){t.lineNumber=e.lineNumber,t.columnNumber=
e.columnNumber}sf.prototype={startDocument:function(){var e=new TW;this.doc=EW(this.mimeType)?e.createHTMLDocument(
!1):e.createDocument(this.defaultNamespace,"")},startElement:function(e,t,n,r){var o=this.doc,i=o.createElementNS(
e,n||t),a=r.length;af(this,i),this.currentElement=i,this.locator&&Ps(this.locator,i);for(var s=0;s<a;
s++){
var e=r.getURI(s),u=r.getValue(s),n=r.getQName(s),l=o.createAttributeNS(e,n);this.locator&&Ps(r.getLocator(
s),l),l.value=l.nodeValue=u,i.setAttributeNode(l)}},endElement:function(e,t,n){this.currentElement=this.
currentElement.parentNode},startPrefixMapping:function(e,t){},endPrefixMapping:function(e){},
processingInstruction:function(e,t){
var n=this.doc.createProcessingInstruction(e,t);this.locator&&Ps(this.locator,n),af(this,n)},
ignorableWhitespace:function(e,t,n){},
characters:function(e,t,n){if(e=yR.apply(this,arguments),e){if(this.cdata)var r=this.doc.createCDATASection(
e);else var r=this.doc.createTextNode(e);this.currentElement?this.currentElement.appendChild(r):
/^\s*$/.
test(e)&&this.doc.appendChild(r),this.locator&&Ps(this.locator,r)}},skippedEntity:function(e){},
endDocument:function(){
this.doc.normalize()},setDocumentLocator:function(e){e&&(e.lineNumber=0),this.locator=e},comment:
function(e,t,n){
e=yR.apply(this,arguments);var r=this.doc.createComment(e);this.locator&&Ps(this.locator,r),af(this,
r)},startCDATA:function(){this.cdata=!0},endCDATA:function(){this.cdata=!1},startDTD:function(e,t,n,
r){
var o=this.doc.implementation;if(o&&o.createDocumentType){var i=o.createDocumentType(e,t,n,r);this.locator&&
Ps(this.locator,i),af(this,i),this.doc.doctype=i}},reportError:function(e,t){if(typeof this.onError==
"function")try{this.onError(e,t,this)}catch(n){throw new hR("Reporting "+e+' "'+t+'" caused '+n,this.
locator)}else console.error("[xmldom "+e+"]\u0009"+t,RW(this.locator))},warning:function(e){this.reportError(
"warning",e)},error:function(e){this.reportError("error",e)},fatalError:function(e,t){throw this.reportError(
"fatalError",e),new hR(e,this.locator,t)}};function RW(e){if(e)return`
@#[line:`+e.lineNumber+",col:"+e.columnNumber+"]"}function yR(e,t,n){return typeof e=="string"?e.substr(
t,n):e.length>=t+n||t?new java.lang.String(e,t,n)+"":e}
"endDTD,startEntity,endEntity,attributeDecl,elementDecl,externalEntityDecl,internalEntityDecl,resolveEntity,getExternalSubset,notationDecl,unparsedEntityDecl".replace(
/\w+/g,function(e){sf.prototype[e]=function(){return null}});function af(e,t){
e.currentElement?e.currentElement.appendChild(t):e.doc.appendChild(t)}function OW(e){if(e==="error")
throw"onErrorStopParsing"}function AW(){throw"onWarningStopParsing"}Ns.__DOMHandler=sf;Ns.DOMParser=
wR;Ns.normalizeLineEndings=vR;Ns.onErrorStopParsing=OW;Ns.onWarningStopParsing=AW});var xR=Ce(Me=>{
"use strict";p();var _s=ji();Me.assign=_s.assign;Me.hasDefaultHTMLNamespace=_s.hasDefaultHTMLNamespace;
Me.isHTMLMimeType=_s.isHTMLMimeType;Me.isValidMimeType=_s.isValidMimeType;Me.MIME_TYPE=_s.MIME_TYPE;
Me.NAMESPACE=_s.NAMESPACE;var uf=Rl();Me.DOMException=uf.DOMException;Me.DOMExceptionName=uf.DOMExceptionName;
Me.ExceptionCode=uf.ExceptionCode;Me.ParseError=uf.ParseError;var St=hy();Me.Attr=St.Attr;Me.CDATASection=
St.CDATASection;Me.CharacterData=St.CharacterData;Me.Comment=St.Comment;Me.Document=St.Document;Me.DocumentFragment=
St.DocumentFragment;Me.DocumentType=St.DocumentType;Me.DOMImplementation=St.DOMImplementation;Me.Element=
St.Element;Me.Entity=St.Entity;Me.EntityReference=St.EntityReference;Me.LiveNodeList=St.LiveNodeList;
Me.NamedNodeMap=St.NamedNodeMap;Me.Node=St.Node;Me.NodeList=St.NodeList;Me.Notation=St.Notation;Me.ProcessingInstruction=
St.ProcessingInstruction;Me.Text=St.Text;Me.XMLSerializer=St.XMLSerializer;var lf=kR();Me.DOMParser=
lf.DOMParser;Me.normalizeLineEndings=lf.normalizeLineEndings;Me.onErrorStopParsing=lf.onErrorStopParsing;
Me.onWarningStopParsing=lf.onWarningStopParsing});var cf=Ce((PPe,TR)=>{"use strict";p();function PW(
e){return e[e.length-1]}function NW(e){return e[0]}
TR.exports={last:PW,first:NW}});var Jn=Ce((_Pe,CR)=>{"use strict";p();function Bl(e){
"@babel/helpers - typeof";return Bl=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Bl(e)}function SR(e,t){var n=g.keys(
e);if(g.getOwnPropertySymbols){var r=g.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return g.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function _W(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?SR(g(n),!0).forEach(function(r){
IW(
e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(e,g.getOwnPropertyDescriptors(n)):SR(g(n)).
forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(n,r))})}return e}function IW(e,t,
n){
return(t=$W(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function $W(e){var t=FW(e,"string");return Bl(t)=="symbol"?t:t+""}function FW(e,t){if(Bl(e)!="object"||
!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Bl(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
T:v)(e)}var ER=cf(),df=ER.last,Ui=ER.first;function Wi(e){this.name="GenericError",this.message=e,
this.
stack=new E(e).stack}Wi.prototype=E.prototype;function Kt(e){this.name="TemplateError",this.message=
e,this.stack=new E(e).stack}Kt.prototype=new Wi;function Ul(e){this.name="RenderingError",this.message=
e,this.stack=new E(e).stack}Ul.prototype=new Wi;function pf(e){this.name="ScopeParserError",this.message=
e,this.stack=new E(e).stack}pf.prototype=new Wi;function Xo(e){this.name="InternalError",this.properties=
{explanation:"InternalError"},this.message=e,this.stack=new E(e).stack}Xo.prototype=new Wi;function vy(
e){
this.name="APIVersionError",this.properties={explanation:"APIVersionError"},this.message=e,this.stack=
new E(e).stack}vy.prototype=new Wi;function MW(e,t){var n=new vy(e);throw n.properties=_W({id:
"api_version_error"},t),n}function LW(e){var t=g.keys(e.files).slice(0,10),n="";t.length===0?n="Empty zip file":
n="Zip file contains : ".concat(t.join(","));var r=new Xo(
"The filetype for this file could not be identified, is this file corrupted ? ".concat(n));throw r.properties={
id:"filetype_not_identified",explanation:
"The filetype for this file could not be identified, is this file corrupted ? ".concat(
n)},r}function jW(e){var t=new Xo('The filetype "'.concat(e,'" is not handled by Docxtemplater'));
throw t.
properties={id:"filetype_not_handled",explanation:'The file you are trying to generate is of type "'.
concat(e,'", but only docx and pptx formats are handled'),fileType:e},t}function zW(e){var t=new Kt(
"Multi error");throw t.properties={errors:e,id:"multi_error",explanation:
"The template has multiple errors"},t}function BW(e){var t=new Kt("Unopened tag");return t.properties={
xtag:df(e.xtag.split(" ")),
id:"unopened_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unopened')},t}function UW(e){var t=new Kt(
"Duplicate open tag, expected one open tag");return t.properties={xtag:Ui(e.xtag.split(" ")),id:
"duplicate_open_tag",context:e.
xtag,offset:e.offset,lIndex:e.lIndex,explanation:'The tag beginning with "'.concat(e.xtag.substr(0,
30),
'" has duplicate open tags')},t}function WW(e){var t=new Kt(
"Duplicate close tag, expected one close tag");return t.properties={xtag:Ui(e.xtag.split(" ")),id:
"duplicate_close_tag",context:e.xtag,offset:e.
offset,lIndex:e.lIndex,explanation:'The tag ending with "'.concat(e.xtag.substr(0,30),
'" has duplicate close tags')},t}function KW(e){var t=new Kt("Unclosed tag");return t.properties={
xtag:Ui(e.xtag.split(
" ")).substr(1),id:"unclosed_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unclosed')},t}function GW(e){e.position==="left"?
ZW(e):qW(e)}function ZW(e){var t=new Kt('No tag "'.concat(e.element,'" was found at the ').concat(e.
position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_left",explanation:
'No tag "'.concat(e.element,'" was found at the left'),offset:n.offset,part:n,parsed:e.parsed,index:
e.index,
element:e.element},t}function qW(e){var t=new Kt('No tag "'.concat(e.element,'" was found at the ').
concat(e.position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_right",
explanation:'No tag "'.concat(e.element,'" was found at the right'),offset:n.offset,part:n,parsed:e.parsed,
index:e.
index,element:e.element},t}function HW(e){var t=e.tag,n=e.value,r=e.offset,o=new Ul(
"There are some XML corrupt characters");return o.properties={id:"invalid_xml_characters",xtag:t,
value:n,offset:r,explanation:'There are some corrupt characters for the field "'.concat(t,'"')},o}
function JW(e){var t=e.tag,n=e.value,
r=e.offset,o=e.partDelims,i=new Ul("Non string values are not allowed for rawXML tags");return i.properties=
{id:"invalid_raw_xml_value",xtag:t,value:n,offset:r,explanation:'The value of the raw tag : "'.concat(
o,'" is not a string')},i}function VW(e){var t=e.part,n=t.value,r=t.offset,o=e.id,i=o===void 0?
"raw_tag_outerxml_invalid":o,a=e.message,s=a===void 0?"Raw tag not in paragraph":a,u=e.part,l=e.explanation,
c=l===void 0?'The tag "'.concat(n,'" is not inside a paragraph'):l;typeof c=="function"&&(c=c(u));
var d=new Kt(
s);throw d.properties={id:i,explanation:c,rootError:e.rootError,xtag:n,offset:r,postparsed:e.postparsed,
expandTo:e.expandTo,index:e.index},d}function XW(e){var t=new Kt(
"Raw tag should be the only text in paragraph"),n=e.part.value;throw t.properties={id:
"raw_xml_tag_should_be_only_text_in_paragraph",explanation:'The raw tag "'.concat(n,
'" should be the only text in this paragraph. This means that this tag should not be surrounded by any text or spaces.'),
xtag:n,offset:e.part.offset,paragraphParts:e.paragraphParts},
t}function YW(e){var t=e.location,n=e.offset,r=e.square,o=t==="start"?"unclosed":"unopened",i=t==="start"?
"Unclosed":"Unopened",a=new Kt("".concat(i," loop")),s=e.value;return a.properties={id:"".concat(
o,"_loop"),explanation:'The loop with tag "'.concat(s,'" is ').concat(o),xtag:s,offset:n},r&&(a.properties.
square=r),a}function QW(e,t){var n=new Kt("Unbalanced loop tag"),r=t[0].part.value,o=t[1].part.value,
i=e[0].part.value,a=e[1].part.value;return n.properties={id:"unbalanced_loop_tags",explanation:
"Unbalanced loop tags {#".concat(r,"}{/").concat(o,"}{#").concat(i,"}{/").concat(a,"}"),offset:[t[0].part.
offset,e[1].part.offset],lastPair:{left:t[0].part.value,right:t[1].part.value},pair:{left:e[0].part.
value,right:e[1].part.value}},n}function e5(e){var t=e.tags,n=new Kt(
"Closing tag does not match opening tag");return n.properties={id:
"closing_tag_does_not_match_opening_tag",explanation:'The tag "'.
concat(t[0].value,'" is closed by the tag "').concat(t[1].value,'"'),openingtag:Ui(t).value,offset:[
Ui(t).offset,df(t).offset],closingtag:df(t).value},Ui(t).square&&(n.properties.square=[Ui(t).square,
df(t).square]),n}function t5(e){var t=e.tag,n=e.offset,r=new Kt('The position of the loop tags "'.concat(
t,'" would produce invalid XML'));return r.properties={xtag:t,id:"loop_position_invalid",explanation:
'The tags "'.concat(t,
'" are misplaced in the document, for example one of them is in a table and the other one outside the table'),
offset:n},r}function n5(e){var t=e.tag,n=e.rootError,r=e.offset,o=new pf(
"Scope parser compilation failed");return o.properties={id:"scopeparser_compilation_failed",offset:r,
xtag:t,explanation:'The scope parser for the tag "'.concat(t,'" failed to compile'),rootError:n},o}
function r5(e){
var t=e.tag,n=e.scope,r=e.error,o=e.offset,i=new pf("Scope parser execution failed");return i.properties=
{id:"scopeparser_execution_failed",explanation:'The scope parser for the tag "'.concat(t,
'" failed to execute'),scope:n,offset:o,xtag:t,rootError:r},i}function o5(e,t){var n='Unimplemented tag type "'.
concat(e.type,'"');e.module&&(n+=' "'.concat(e.module,'"'));var r=new Kt(n);throw r.properties={part:
e,
index:t,id:"unimplemented_tag_type"},r}function i5(){var e=new Xo("Malformed xml");throw e.properties=
{explanation:"The template contains malformed xml",id:"malformed_xml"},e}function a5(){var e=new Xo(
"You must run `.compile()` before running `.resolveData()`");throw e.properties={id:
"resolve_before_compile",explanation:"You must run `.compile()` before running `.resolveData()`"},e}
function s5(){var e=new Xo(
"You should not call .render on a document that had compilation errors");throw e.properties={id:
"render_on_invalid_template",explanation:
"You should not call .render on a document that had compilation errors"},e}function u5(){var e=new Xo(
"You should not call .render twice on the same Docxtemplater instance");throw e.properties={id:
"render_twice",explanation:"You should not call .render twice on the same Docxtemplater instance"},e}
function l5(e,t){var n=new Kt("An XML file has invalid xml");throw n.
properties={id:"file_has_invalid_xml",content:e,offset:t,explanation:
"The docx contains invalid XML, it is most likely corrupt"},n}CR.exports={XTError:Wi,XTTemplateError:
Kt,XTInternalError:Xo,XTScopeParserError:pf,
XTAPIVersionError:vy,RenderingError:Ul,XTRenderingError:Ul,getClosingTagNotMatchOpeningTag:e5,
getLoopPositionProducesInvalidXMLError:t5,
getScopeCompilationError:n5,getScopeParserExecutionError:r5,getUnclosedTagException:KW,
getUnopenedTagException:BW,
getUnmatchedLoopException:YW,getDuplicateCloseTagException:WW,getDuplicateOpenTagException:UW,
getCorruptCharactersException:HW,
getInvalidRawXMLValueException:JW,getUnbalancedLoopException:QW,throwApiVersionError:MW,
throwFileTypeNotHandled:jW,
throwFileTypeNotIdentified:LW,throwMalformedXml:i5,throwMultiError:zW,throwExpandNotFound:VW,
throwRawTagShouldBeOnlyTextInParagraph:XW,
throwUnimplementedTagType:o5,throwXmlTagNotFound:GW,throwXmlInvalid:l5,throwResolveBeforeCompile:a5,
throwRenderInvalidTemplate:s5,throwRenderTwice:u5}});var ht=Ce(($Pe,IR)=>{"use strict";p();function c5(
e,t){return m5(e)||f5(e,t)||p5(e,t)||d5()}function d5(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function p5(e,t){
if(e){if(typeof e=="string")return DR(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?w.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?DR(e,t):void 0}}function DR(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=w(t);n<t;
n++)
r[n]=e[n];return r}function f5(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),g(a)!==a))return}finally{if(l)throw o}}return s}}function m5(
e){
if(w.isArray(e))return e}var RR=xR(),g5=RR.DOMParser,h5=RR.XMLSerializer,y5=Jn(),OR=y5.throwXmlTagNotFound,
AR=cf(),b5=AR.last,v5=AR.first,w5=g.prototype.hasOwnProperty,k5=Function.prototype.bind,ff=Function.
prototype.call,x5=ff.bind(ff,k5),T5=x5(ff,ff,w5);function S5(e){return/^[ \n\r\t]+$/.test(e)}
function E5(e){
return{get:function(n){return e==="."?n:n&&(T5(n,e)?n[e]:void 0)}}}function C5(e){for(var t=0;t<e.length;
t++){
var n=e[t];n.message&&console.warn("Warning : "+n.message)}}var wy={};function D5(e,t,n){var r;if(wy[
t]?
r=wy[t]:(r=new RegExp("(<.* ".concat(t,'=")([^"]*)(".*)$')),wy[t]=r),r.test(e))return e.replace(r,
"$1".concat(n,"$3"));var o=e.lastIndexOf("/>");return o===-1&&(o=e.lastIndexOf(">")),e.substr(0,o)+" ".
concat(t,'="').concat(n,'"')+e.substr(o)}function R5(e,t){var n=e.indexOf(" ".concat(t,'="'));if(n===
-1)return null;var r=e.substr(n).search(/["']/)+n,o=e.substr(r+1).search(/["']/)+r;return e.substr(r+
1,o-r)}function O5(e,t){var n=e.length-t.length;return n>=0&&e.lastIndexOf(t,n)===n}function A5(e,t){
return e.lastIndexOf(t,0)===0}function P5(e){for(var t=[],n={},r=[],o=0,i=e.length;o<i;++o)n[e[o]]?t.
push(e[o]):(n[e[o]]=!0,r.push(e[o]));return t}function N5(e){for(var t={},n=[],r=0,o=e.length;r<o;++r)
t[e[r]]||(t[e[r]]=!0,n.push(e[r]));return n}function _5(e,t){for(var n=[[]],r=0;r<e.length;r++){var o=e[
r],
i=n[n.length-1],a=t(o);a==="start"?n.push([o]):a==="end"?(i.push(o),n.push([])):i.push(o)}for(var s=[
],
u=0;u<n.length;u++){var l=n[u];l.length>0&&s.push(l)}return s}function I5(){return{errorLogging:
"json",stripInvalidXMLChars:!1,paragraphLoop:!1,nullGetter:function(t){return t.module?"":
"undefined"},xmlFileNames:[
"[Content_Types].xml"],parser:E5,warnFn:C5,linebreaks:!1,fileTypeConfig:null,delimiters:{start:"{",
end:"}"},syntax:{changeDelimiterPrefix:"=",preserveNewlinesInTags:!1,allowUnopenedTag:!1,
allowUnclosedTag:!1,
allowUnbalancedLoops:!1}}}function $5(e){return new h5().serializeToString(e).replace(
/xmlns(:[a-z0-9]+)?="" ?/g,
"")}function F5(e){return e.charCodeAt(0)===65279&&(e=e.substr(1)),new g5().parseFromString(e,
"text/xml")}var PR=[["&","&amp;"],["<","&lt;"],[">","&gt;"],['"',"&quot;"],["'","&apos;"]],Wl=PR.map(
function(e){
var t=c5(e,2),n=t[0],r=t[1];return{rstart:new RegExp(r,"g"),rend:new RegExp(n,"g"),start:r,end:n}});
function M5(e){for(var t=Wl.length-1;t>=0;t--){var n=Wl[t];e=e.replace(n.rstart,n.end)}return e}
function L5(e){
var t;(t=e)!==null&&t!==void 0&&t.toString?e=e.toString():e="";for(var n,r=0,o=Wl.length;r<o;r++)n=Wl[
r],
e=e.replace(n.rend,n.start);return e}function j5(e){for(var t=[],n=0;n<e.length;n++)for(var r=e[n],o=0;
o<
r.length;o++){var i=r[o];t.push(i)}return t}function z5(e,t){if(!t)return e;for(var n=0,r=t.length;n<
r;n++)e.push(t[n]);return e}var B5=new RegExp(T.fromCharCode(160),"g");function U5(e){return e.replace(
B5," ")}function W5(e,t){for(var n=[],r;(r=e.exec(t))!=null;)n.push({array:r,offset:r.index});return n}
function xy(e,t){return e==="</"+t+">"}function Ty(e,t){return e.indexOf("<"+t)===0&&[">"," ","/"].indexOf(
e[t.length+1])!==-1}function K5(e,t,n){var r=NR(e,t,n);if(r!==null)return r;OR({position:"right",
element:t,
parsed:e,index:n})}function NR(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n,i=e.length;o<i;o++)
for(var a=e[o],s=0,u=t;s<u.length;s++){var l=u[s];if(xy(a.value,l)&&r--,Ty(a.value,l)&&r++,r===0)return o}
return null}function G5(e,t,n){var r=_R(e,t,n);if(r!==null)return r;OR({position:"left",element:t,
parsed:e,
index:n})}function _R(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n;o>=0;o--)for(var i=e[o],a=0,
s=t;a<s.length;a++){var u=s[a];if(Ty(i.value,u)&&r--,xy(i.value,u)&&r++,r===0)return o}return null}
function Z5(e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&(o==="start"||o==="selfclosing")}function q5(
e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&o==="end"}function H5(e){var t=e.type,n=e.
tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="start"}function J5(e){
var t=e.type,n=e.tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="end"}
function V5(e){var t=e.type,n=e.tag,r=e.position;return["w:br","a:br"].indexOf(n)!==-1&&t==="tag"&&(
r===
"start"||r==="selfclosing")}function X5(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n===
"start"}function Y5(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n==="end"}function Q5(
e){
var t=e.type,n=e.position;return t==="placeholder"||t==="content"&&n==="insidetag"}function e8(e,t){
var n=e.module,r=e.type;return t instanceof w||(t=[t]),r==="placeholder"&&t.indexOf(n)!==-1}var ky=/[\x00-\x08\x0B\x0C\x0E-\x1F]/g;
function t8(e){return ky.lastIndex=0,ky.test(e)}function n8(e){return typeof e!="string"&&(e=T(e)),e.
replace(ky,"")}function r8(e){var t={};for(var n in e){var r=e[n];t[r]||(t[r]=[]),t[r].push(n)}
return t}
function o8(e,t){for(var n=[],r=0;r<e.length;r++)n.push({item:e[r],index:r});n.sort(function(a,s){
return t(
a.item,s.item)||a.index-s.index});for(var o=[],i=0;i<n.length;i++)o.push(n[i].item);return o}
function i8(e,t){
return t.delimiters.start+e.raw+t.delimiters.end}IR.exports={getPartWithDelimiters:i8,endsWith:O5,
startsWith:A5,
isContent:Q5,isParagraphStart:H5,isParagraphEnd:J5,isBreakTag:V5,isTagStart:Z5,isTagEnd:q5,
isTextStart:X5,
isTextEnd:Y5,isStarting:Ty,isEnding:xy,isModule:e8,uniq:N5,getDuplicates:P5,chunkBy:_5,last:b5,first:
v5,
xml2str:$5,str2xml:F5,getRightOrNull:NR,getRight:K5,getLeftOrNull:_R,getLeft:G5,pregMatchAll:W5,
convertSpaces:U5,
charMapRegexes:Wl,hasCorruptCharacters:t8,removeCorruptCharacters:n8,getDefaults:I5,wordToUtf8:M5,
utf8ToWord:L5,
concatArrays:j5,pushArray:z5,invertMap:r8,charMap:PR,getSingleAttribute:R5,setSingleAttribute:D5,
isWhiteSpace:S5,
stableSort:o8}});var LR=Ce((MPe,MR)=>{"use strict";p();function a8(e,t){return c8(e)||l8(e,t)||u8(e,
t)||s8()}function s8(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function u8(e,t){
if(e){if(typeof e=="string")return $R(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?w.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?$R(e,t):void 0}}function $R(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=w(t);n<t;
n++)
r[n]=e[n];return r}function l8(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),g(a)!==a))return}finally{if(l)throw o}}return s}}function c8(
e){
if(w.isArray(e))return e}function Gt(e){"@babel/helpers - typeof";return Gt=typeof x=="function"&&
typeof x.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof x=="function"&&t.constructor===
x&&t!==x.prototype?"symbol":typeof t},Gt(e)}function d8(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function FR(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=
r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(e,f8(r.key),r)}}
function p8(e,t,n){
return t&&FR(e.prototype,t),n&&FR(e,n),g.defineProperty(e,"prototype",{writable:!1}),e}function f8(e){
var t=m8(e,"string");return Gt(t)=="symbol"?t:t+""}function m8(e,t){if(Gt(e)!="object"||!e)return e;
var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Gt(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:v)(e)}var g8=(function(){
function e(){
d8(this,e)}return p8(e,null,[{key:"createSchema",value:function(n){var r={validate:n,optional:
function(){
return e.createSchema(function(i){return i===void 0?{success:!0,value:i}:n(i)})},nullable:function(){
return e.createSchema(function(i){return i==null?{success:!0,value:i}:n(i)})}};return r}},{key:
"string",value:function(){return e.createSchema(function(n){return typeof n!="string"?{success:!1,
error:"Expected string, received ".concat(Gt(n))}:{success:!0,value:n}})}},{key:"date",value:
function(){return e.
createSchema(function(n){return n instanceof D?{success:!0,value:n}:{success:!1,error:
"Expected date, received ".concat(Gt(n))}})}},{key:"boolean",value:function(){return e.createSchema(
function(n){return typeof n!=
"boolean"?{success:!1,error:"Expected boolean, received ".concat(Gt(n))}:{success:!0,value:n}})}},{
key:"number",value:function(){return e.createSchema(function(n){return typeof n!="number"?{success:!1,
error:"Expected number, received ".concat(Gt(n))}:{success:!0,value:n}})}},{key:"function",value:
function(){
return e.createSchema(function(n){return typeof n!="function"?{success:!1,error:
"Expected function, received ".concat(Gt(n))}:{success:!0,value:n}})}},{key:"array",value:function(n){
return e.createSchema(
function(r){if(!w.isArray(r))return{success:!1,error:"Expected array, received ".concat(Gt(r))};for(
var o=0;o<
r.length;o++){var i=n.validate(r[o]);if(!i.success)return{success:!1,error:"".concat(i.error,
" at index ").concat(o)}}return{success:!0,value:r}})}},{key:"any",value:function(){return e.createSchema(
function(n){
return{success:!0,value:n}})}},{key:"isRegex",value:function(){return e.createSchema(function(n){
return n instanceof
RegExp?{success:!0,value:n}:{success:!1,error:"Expected RegExp, received ".concat(Gt(n))}})}},{key:
"union",value:function(n){return e.createSchema(function(r){for(var o=0;o<n.length;o++){var i=n[o],a=i.
validate(r);if(a.success)return a}return{success:!1,error:"Value ".concat(r,
" does not match any schema in union")}})}},{key:"object",value:function(n){var r=e.createSchema(
function(o){if(o==null)return{
success:!1,error:"Expected object, received ".concat(o)};if(Gt(o)!=="object")return{success:!1,error:
"Expected object, received ".concat(Gt(o))};for(var i=0,a=g.entries(n);i<a.length;i++){var s=a8(a[i],
2),u=s[0],l=s[1],c=l.validate(o[u]);if(!c.success)return{success:!1,error:"".concat(c.error," at ").
concat(u)}}return{success:!0,value:o}});return r.strict=function(){return e.createSchema(function(o){
var i=r.validate(o);if(!i.success)return i;var a=g.keys(o).filter(function(s){return!(s in n)});
return a.
length>0?{success:!1,error:"Unexpected properties: ".concat(a.join(", "))}:i})},r}},{key:"record",
value:function(n){
return e.createSchema(function(r){if(r===null)return{success:!1,error:
"Expected object, received null"};if(Gt(r)!=="object")return{success:!1,error:
"Expected object, received ".concat(Gt(r))};for(var o=0,
i=g.keys(r);o<i.length;o++){var a=i[o];if(typeof a!="string")return{success:!1,error:
"Expected string key, received ".concat(Gt(a)," at ").concat(a)};var s=n.validate(r[a]);if(!s.success)return{
success:!1,
error:"".concat(s.error," at key ").concat(a)}}return{success:!0,value:r}})}}])})();MR.exports=g8});
var zR=Ce((jPe,jR)=>{"use strict";p();var h8=ht(),y8=h8.str2xml,b8="_rels/.rels";function v8(e){for(
var t=e.
files[b8],n=t?y8(t.asText()):null,r=n?n.getElementsByTagName("Relationship"):[],o={},i=0;i<r.length;
i++){
var a=r[i];o[a.getAttribute("Target")]=a.getAttribute("Type")}return o}jR.exports={getRelsTypes:v8}}
);var WR=Ce((BPe,UR)=>{"use strict";p();var w8=ht(),k8=w8.str2xml,BR="[Content_Types].xml";function x8(
e,t,n){
for(var r={},o=0;o<e.length;o++){var i=e[o],a=i.getAttribute("ContentType"),s=i.getAttribute(
"PartName").substr(1);r[s]=a}return n.file(/./).map(function(u){for(var l=u.name,c=0;c<t.length;c++){
var d=t[c],
f=d.getAttribute("ContentType"),m=d.getAttribute("Extension");l.slice(l.length-m.length)===m&&!r[l]&&
l!==BR&&(r[l]=f)}r[l]||(r[l]="")}),r}function T8(e){var t=e.files[BR],n=t?k8(t.asText()):null,r=n?n.
getElementsByTagName("Override"):null,o=n?n.getElementsByTagName("Default"):null;return{overrides:r,
defaults:o,contentTypes:t,contentTypeXml:n}}UR.exports={collectContentTypes:x8,getContentTypes:T8}});
var Yo=Ce((WPe,KR)=>{"use strict";p();var S8=Jn(),E8=S8.XTInternalError;function go(){}function Is(e){
return e}KR.exports=function(e){var t={on:go,set:go,getFileType:go,optionsTransformer:Is,preparse:Is,
matchers:function(){return[]},parse:go,getTraits:go,postparse:Is,errorsTransformer:Is,preResolve:go,
resolve:go,getRenderedMap:Is,render:go,nullGetter:go,postrender:Is};if(g.keys(t).every(function(o){
return!e[o]})){
var n=new E8(
"This module cannot be wrapped, because it doesn't define any of the necessary functions");throw n.properties={
id:"module_cannot_be_wrapped",explanation:
"This module cannot be wrapped, because it doesn't define any of the necessary functions"},n}for(var r in t)e[
r]||(e[r]=t[r]);return e}});var gf=Ce((GPe,YR)=>{"use strict";p();function Gl(e){
"@babel/helpers - typeof";return Gl=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Gl(e)}function C8(e){return O8(e)||
R8(e)||VR(e)||D8()}function D8(){throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function R8(e){
if(typeof x!="undefined"&&e[x.iterator]!=null||e["@@iterator"]!=null)return w.from(e)}function O8(e){
if(w.isArray(e))return Sy(e)}function JR(e,t){return N8(e)||P8(e,t)||VR(e,t)||A8()}function A8(){
throw new TypeError(
`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function VR(e,t){
if(e){if(typeof e=="string")return Sy(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?w.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?Sy(e,t):void 0}}function Sy(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=w(t);n<t;
n++)
r[n]=e[n];return r}function P8(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),g(a)!==a))return}finally{if(l)throw o}}return s}}function N8(
e){
if(w.isArray(e))return e}function GR(e,t){var n=g.keys(e);if(g.getOwnPropertySymbols){var r=g.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return g.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function XR(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?GR(g(n),!0).forEach(function(r){_8(e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(e,
g.getOwnPropertyDescriptors(n)):GR(g(n)).forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(
n,r))})}return e}function _8(e,t,n){return(t=I8(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function I8(e){var t=$8(e,"string");return Gl(t)=="symbol"?t:
t+""}function $8(e,t){if(Gl(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(Gl(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:v)(e)}var $r=ht(),F8=$r.getRightOrNull,
M8=$r.getRight,L8=$r.getLeft,
j8=$r.getLeftOrNull,z8=$r.chunkBy,B8=$r.isTagStart,U8=$r.isTagEnd,ZR=$r.isContent,mf=$r.last,Kl=$r.first,
Cy=Jn(),W8=Cy.XTTemplateError,K8=Cy.throwExpandNotFound,qR=Cy.getLoopPositionProducesInvalidXMLError;
function G8(e,t){if(e.length===0)return!1;var n=mf(e).substr(1);return n.indexOf(t)===0}function Z8(
e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=r.position,i=r.value,a=r.tag;a&&(o==="end"?G8(t,a)?t.pop(
):
t.push(i):o==="start"&&t.push(i))}return t}function q8(e,t){for(var n=0;n<t.length;n++){var r=t[n];
if(r.
indexOf("<".concat(e))===0)return!0}return!1}function H8(e,t,n){for(var r=Z8(e.slice(t[0].offset,t[1].
offset)),o=function(){var u=n[a],l=u.contains,c=u.expand,d=u.onlyTextInTag;if(q8(l,r)){if(d){var f=j8(
e,l,t[0].offset),m=F8(e,l,t[1].offset);if(f===null||m===null)return 0;var h=e.slice(f,m),k=z8(h,
function(W){
return B8(l,W)?"start":U8(l,W)?"end":null}),A=Kl(k),P=mf(k),N=A.filter(ZR),_=P.filter(ZR);if(N.length!==
1||_.length!==1)return 0}for(var I=J8(r),F=0,B=0;B<I.length;B++){var M=I[B],L=M.tag,j=M.position;L===
c&&(j==="start"&&F++,j==="end"&&F--)}return F!==0?{v:{error:qR({tag:Kl(t).part.value,offset:[Kl(t).part.
offset,mf(t).part.offset]})}}:{v:{value:c}}}},i,a=0;a<n.length;a++)if(i=o(),i!==0&&i)return i.v;
return V8(
r)?{}:{error:qR({tag:Kl(t).part.value,offset:[Kl(t).part.offset,mf(t).part.offset]})}}function J8(e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=Ey(r),i=/^\s*<\//.test(r)?"end":"start";t.push({tag:o,
position:i})}return t}function Ey(e){return e.replace(/^\s*<\/?([a-zA-Z:]+).*/,"$1")}function V8(e){
if(e.length%2===1)return!1;for(var t=0,n=e.length/2;t<n;t++){var r=e[t],o=e[e.length-t-1],i=Ey(r),a=Ey(
o);if(i!==a)return!1}return!0}function X8(e,t,n,r){var o=e.expandTo||r.expandTo;if(o){var i,a;try{a=
L8(n,o,t),i=M8(n,o,t)}catch(l){var s=XR({part:e,rootError:l,postparsed:n,expandTo:o,index:t},r.error);
if(r.onError){var u=r.onError(s);if(u==="ignore")return}K8(s)}return[a,i]}}function HR(e,t,n,r){var o=JR(
e,2),i=o[0],a=o[1],s=n.indexOf(t),u=n.slice(i,s),l=n.slice(s+1,a+1),c=r.getInner({postparse:r.postparse,
index:s,part:t,leftParts:u,rightParts:l,left:i,right:a,postparsed:n});return c.length||(c.expanded=[
u,l],c=[c]),{left:i,right:a,inner:c}}function Y8(e,t){var n=[];e.errors&&(n=e.errors,e=e.postparsed);
for(var r=[],o=0,i=e.length;o<i;o++){var a=e[o];if(a.type==="placeholder"&&a.module===t.moduleName&&
!a.subparsed&&!a.expanded)try{var s=X8(a,o,e,t);if(!s)continue;var u=JR(s,2),l=u[0],c=u[1];r.push({
left:l,
right:c,part:a,i:o,leftPart:e[l],rightPart:e[c]})}catch(_){n.push(_)}}r.sort(function(_,I){return _.
left===I.left?I.part.lIndex<_.part.lIndex?1:-1:I.left<_.left?1:-1});for(var d=-1,f=0,m=0,h=r.length;
m<
h;m++){var k,A=r[m];if(d=b.max(d,m>0?r[m-1].right:0),!(A.left<d)){var P=void 0;try{P=HR([A.left+f,A.
right+f],A.part,e,t)}catch(_){if(t.onError){var N=t.onError(XR({part:A.part,rootError:_,postparsed:e,
expandOne:HR},t.errors));if(N==="ignore")continue}if(_ instanceof W8)n.push(_);else throw _}P&&(f+=P.
inner.length-(P.right+1-P.left),(k=e).splice.apply(k,[P.left,P.right+1-P.left].concat(C8(P.inner))))}
}
return{postparsed:e,errors:n}}YR.exports={expandToOne:Y8,getExpandToDefault:H8}});var hf=Ce((qPe,eO)=>{
"use strict";p();var Q8="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
e4="application/vnd.ms-word.document.macroEnabled.main+xml",t4="application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
n4="application/vnd.ms-word.template.macroEnabledTemplate.main+xml",r4="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
o4="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",i4="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
a4="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml",s4="application/vnd.openxmlformats-officedocument.presentationml.slide+xml",
u4="application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml",l4="application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml",
c4="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",d4="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
p4="application/vnd.ms-excel.sheet.macroEnabled.main+xml",f4="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
QR=[Q8,e4,t4,n4],m4={main:QR,docx:[r4].concat(QR,[a4,o4,i4]),pptx:[s4,u4,l4,c4],xlsx:[d4,p4,
f4]};eO.exports=m4});var Dy=Ce((JPe,tO)=>{"use strict";p();var g4="application/vnd.openxmlformats-package.core-properties+xml",
h4="application/vnd.openxmlformats-officedocument.extended-properties+xml",y4="application/vnd.openxmlformats-officedocument.custom-properties+xml",
b4="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml",v4="application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml",
w4="application/vnd.ms-office.drawingml.diagramDrawing+xml";tO.exports={settingsContentType:b4,
coreContentType:g4,appContentType:h4,customContentType:y4,diagramDataContentType:v4,
diagramDrawingContentType:w4}});var iO=Ce((XPe,oO)=>{"use strict";p();function Zl(e){
"@babel/helpers - typeof";return Zl=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Zl(e)}function k4(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function nO(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,T4(r.key),r)}}function x4(e,t,n){return t&&nO(e.prototype,t),n&&nO(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function T4(e){var t=S4(e,"string");return Zl(t)=="symbol"?t:t+""}
function S4(e,t){
if(Zl(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Zl(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:v)(e)}var E4=ht(),C4=E4.pushArray,D4=Yo(),Ry=hf(),$s=Dy(),R4=$s.settingsContentType,O4=$s.
coreContentType,A4=$s.appContentType,P4=$s.customContentType,N4=$s.diagramDataContentType,_4=$s.diagramDrawingContentType,
rO=[R4,O4,A4,P4,N4,_4],I4=(function(){function e(){k4(this,e),this.name="Common"}return x4(e,[{key:
"getFileType",value:function(n){var r=n.doc,o=r.invertedContentTypes;if(o){for(var i=0;i<rO.length;i++){
var a=rO[i];o[a]&&C4(r.targets,o[a])}for(var s=["docx","pptx","xlsx"],u,l=0;l<s.length;l++)for(var c=s[
l],
d=Ry[c],f=0;f<d.length;f++){var m=d[f];if(o[m])for(var h=0,k=o[m];h<k.length;h++){var A=k[h];r.relsTypes[
A]&&
["http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"].indexOf(r.relsTypes[
A])===-1||(u=c,(Ry.main.
indexOf(m)!==-1||m===Ry.pptx[0])&&(r.textTarget||(r.textTarget=A)),u!=="xlsx"&&r.targets.push(A))}}
return u}}}])})();
oO.exports=function(){return D4(new I4)}});var pO=Ce((QPe,dO)=>{"use strict";p();function ql(e){
"@babel/helpers - typeof";return ql=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},ql(e)}function $4(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function aO(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,M4(r.key),r)}}function F4(e,t,n){return t&&aO(e.prototype,t),n&&aO(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function M4(e){var t=L4(e,"string");return ql(t)=="symbol"?t:t+""}
function L4(e,t){
if(ql(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(ql(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:v)(e)}var j4=Jn(),yf=j4.getScopeParserExecutionError,z4=cf(),sO=z4.last,B4=ht(),Fs=B4.concatArrays;
function uO(e,t){for(var n=e.length>>>0,r,o=0;o<n;o++)if(r=e[o],t.call(this,r,o,e))return r}function lO(
e,t,n){
var r=this,o=this.scopeList[n],i=this.scopeList[this.scopeList.length-1];if(this.root.finishedResolving){
for(var a=this.resolved,s=function(){var m=r.scopeLindex[u];a=uO(a,function(h){return h.lIndex===m}),
a=a.value[r.scopePathItem[u]]},u=this.resolveOffset,l=this.scopePath.length;u<l;u++)s();return uO(a,
function(f){return t.part.lIndex===f.lIndex}).value}var c,d;!this.cachedParsers||!t.part?d=this.parser(
e,{tag:t.part,scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?d=this.cachedParsers[t.part.
lIndex]:d=this.cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath});try{
c=d.get(o,this.getContext(t,n))}catch(f){throw yf({tag:e,scope:o,error:f,offset:t.part.offset})}if(c==
null&&n>0)return lO.call(this,e,t,n-1);if(typeof c=="function")try{c=c(i,this)}catch(f){throw yf({
tag:e,
scope:o,error:f,offset:t.part.offset})}return c}function cO(e,t,n){var r=this,o=this.scopeList[n],i=this.
scopeList[this.scopeList.length-1],a;return!this.cachedParsers||!t.part?a=this.parser(e,{tag:t.part,
scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?a=this.cachedParsers[t.part.lIndex]:a=this.
cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath}),Promise.resolve().
then(function(){return a.get(o,r.getContext(t,n))}).catch(function(s){throw yf({tag:e,scope:o,error:
s,
offset:t.part.offset})}).then(function(s){return s==null&&n>0?cO.call(r,e,t,n-1):s}).then(function(s){
if(typeof s=="function")try{s=s(i,r)}catch(u){throw yf({tag:e,scope:o,error:u,offset:t.part.offset})}
return s})}var U4=(function(){function e(t){$4(this,e),this.root=t.root||this,this.resolveOffset=t.resolveOffset||
0,this.scopePath=t.scopePath,this.scopePathItem=t.scopePathItem,this.scopePathLength=t.scopePathLength,
this.scopeList=t.scopeList,this.scopeType="",this.scopeTypes=t.scopeTypes,this.scopeLindex=t.scopeLindex,
this.parser=t.parser,this.resolved=t.resolved,this.cachedParsers=t.cachedParsers}return F4(e,[{key:
"loopOver",value:function(n,r,o,i){return this.loopOverValue(this.getValue(n,i),r,o)}},{key:
"functorIfInverted",value:function(n,r,o,i,a){return n&&r(o,i,a),n}},{key:"isValueFalsy",value:
function(n,r){
return n==null||!n||r==="[object Array]"&&n.length===0}},{key:"loopOverValue",value:function(n,r,o){
this.root.finishedResolving&&(o=!1);var i=g.prototype.toString.call(n);if(this.isValueFalsy(n,i))return this.
scopeType=!1,this.functorIfInverted(o,r,sO(this.scopeList),0,1);if(i==="[object Array]"){this.scopeType=
"array";for(var a=0;a<n.length;a++)this.functorIfInverted(!o,r,n[a],a,n.length);return!0}return i===
"[object Object]"?(this.scopeType="object",this.functorIfInverted(!o,r,n,0,1)):(this.scopeType=!0,
this.
functorIfInverted(!o,r,sO(this.scopeList),0,1))}},{key:"getValue",value:function(n,r){var o=lO.call(
this,n,r,this.scopeList.length-1);return o}},{key:"getValueAsync",value:function(n,r){return cO.call(
this,n,r,this.scopeList.length-1)}},{key:"getContext",value:function(n,r){return{num:r,meta:n,
scopeList:this.
scopeList,resolved:this.resolved,scopePath:this.scopePath,scopeTypes:this.scopeTypes,scopePathItem:
this.
scopePathItem,scopePathLength:this.scopePathLength}}},{key:"createSubScopeManager",value:function(n,
r,o,i,a){
return new e({root:this.root,resolveOffset:this.resolveOffset,resolved:this.resolved,parser:this.parser,
cachedParsers:this.cachedParsers,scopeTypes:Fs([this.scopeTypes,[this.scopeType]]),scopeList:Fs([
this.
scopeList,[n]]),scopePath:Fs([this.scopePath,[r]]),scopePathItem:Fs([this.scopePathItem,[o]]),
scopePathLength:Fs(
[this.scopePathLength,[a]]),scopeLindex:Fs([this.scopeLindex,[i.lIndex]])})}}])})();dO.exports=function(
e){
return e.scopePath=[],e.scopePathItem=[],e.scopePathLength=[],e.scopeTypes=[],e.scopeLindex=[],e.scopeList=
[e.tags],new U4(e)}});var Ay=Ce((tNe,TO)=>{"use strict";p();function Jl(e){"@babel/helpers - typeof";
return Jl=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Jl(e)}function wO(e,t){return Z4(e)||
G4(e,t)||K4(e,t)||W4()}function W4(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function K4(e,t){
if(e){if(typeof e=="string")return fO(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?w.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?fO(e,t):void 0}}function fO(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=w(t);n<t;
n++)
r[n]=e[n];return r}function G4(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),g(a)!==a))return}finally{if(l)throw o}}return s}}function Z4(
e){
if(w.isArray(e))return e}function mO(e,t){var n=g.keys(e);if(g.getOwnPropertySymbols){var r=g.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return g.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function Ms(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?mO(g(n),!0).forEach(function(r){q4(e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(e,
g.getOwnPropertyDescriptors(n)):mO(g(n)).forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(
n,r))})}return e}function q4(e,t,n){return(t=H4(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function H4(e){var t=J4(e,"string");return Jl(t)=="symbol"?t:
t+""}function J4(e,t){if(Jl(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(Jl(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:v)(e)}var Ki=Jn(),gO=Ki.getUnclosedTagException,
V4=Ki.getUnopenedTagException,
X4=Ki.getDuplicateOpenTagException,Y4=Ki.getDuplicateCloseTagException,hO=Ki.throwMalformedXml,Q4=Ki.
throwXmlInvalid,yO=Ki.XTTemplateError,vf=ht(),eK=vf.isTextStart,tK=vf.isTextEnd,bO=vf.wordToUtf8,nK=vf.
pushArray,kO=0,xO=1,Hl=2,bf=3;function rK(e,t){return e[0]<=t.offset&&t.offset<e[1]}function oK(e,t){
return eK(e)?(t&&hO(),!0):tK(e)?(t||hO(),!1):t}function iK(e){var t="",n=1,r=e.indexOf(" ");return e[
e.
length-2]==="/"?(t="selfclosing",r===-1&&(r=e.length-2)):e[1]==="/"?(n=2,t="end",r===-1&&(r=e.length-
1)):(t="start",r===-1&&(r=e.length-1)),{tag:e.slice(n,r),position:t}}function aK(e,t,n){for(var r=0,
o=e.length,i={},a=0;a<t.length;a++){var s=t[a];i[s]=!0}for(var u=0;u<n.length;u++){var l=n[u];i[l]=!1}
for(var c=[];r<o&&(r=e.indexOf("<",r),r!==-1);){var d=r,f=e.indexOf("<",r+1);r=e.indexOf(">",r),(r===
-1||f!==-1&&r>f)&&Q4(e,d);var m=e.slice(d,r+1),h=iK(m),k=h.tag,A=h.position,P=i[k];P!=null&&c.push({
type:"tag",position:A,text:P,offset:d,value:m,tag:k})}return c}function sK(e,t,n){var r=[],o=!1,i={
offset:0},
a,s=e.reduce(function(l,c){var d=c.position,f=c.offset,m=i.offset,h=i.length;if(a=t.substr(m,f-m),o&&
d==="start"){if(m+h===f&&(a=t.substr(m,f-m+h+4),!n.allowUnclosedTag))return r.push(X4({xtag:a,offset:
m})),
i=c,l.push(Ms(Ms({},c),{},{error:!0})),l;n.allowUnclosedTag||r.push(gO({xtag:bO(a),offset:m})),l.pop(
)}
return!o&&d==="end"?n.allowUnopenedTag?l:m+h===f?(a=t.substr(m-4,f-m+h+4),r.push(Y4({xtag:a,offset:m}
)),
i=c,l.push(Ms(Ms({},c),{},{error:!0})),l):(r.push(V4({xtag:a,offset:f})),i=c,l.push(Ms(Ms({},c),{},{
error:!0})),l):(o=d==="start",i=c,l.push(c),l)},[]);if(o){var u=i.offset;a=t.substr(u,t.length-u),n.
allowUnclosedTag||r.push(gO({xtag:bO(a),offset:u})),s.pop()}return{delimiterWithErrors:s,errors:r}}
function uK(e,t){
return e===-1&&t===-1?kO:e===t?xO:e===-1||t===-1?t<e?Hl:bf:e<t?Hl:bf}function lK(e){var t=e.split(
" ");
if(t.length!==2){var n=new yO("New Delimiters cannot be parsed");throw n.properties={id:
"change_delimiters_invalid",explanation:"Cannot parser delimiters"},n}var r=wO(t,2),o=r[0],i=r[1];if(
o.length===
0||i.length===0){var a=new yO("New Delimiters cannot be parsed");throw a.properties={id:
"change_delimiters_invalid",explanation:"Cannot parser delimiters"},a}return[o,i]}function cK(e,t,n){
var r=[],o=t.
start,i=t.end,a=-1,s=!1;if(o==null&&i==null)return[];for(;;){var u=e.indexOf(o,a+1),l=e.indexOf(i,a+
1),c=null,d=void 0,f=uK(u,l);switch(f===xO&&(f=s?bf:Hl),f){case kO:return r;case bf:s=!1,a=l,c="end",
d=i.length;break;case Hl:s=!0,a=u,c="start",d=o.length;break}if(n.changeDelimiterPrefix&&f===Hl&&e[a+
o.length]===n.changeDelimiterPrefix){r.push({offset:u,position:"start",length:o.length,
changedelimiter:!0});
var m=e.indexOf(n.changeDelimiterPrefix,a+o.length+1),h=e.indexOf(i,m+1);r.push({offset:h,position:
"end",length:i.length,changedelimiter:!0});var k=e.substr(a+o.length+1,m-a-o.length-1),A=lK(k),P=wO(
A,
2);o=P[0],i=P[1],a=h;continue}r.push({offset:a,position:c,length:d})}}function vO(e,t,n){for(var r="",
o=0;o<e.length;o++){var i=e[o];r+=i.value}for(var a=cK(r,t,n),s=0,u=[],l=0;l<e.length;l++){var c=e[l];
s+=c.value.length,u.push({offset:s-c.value.length,lIndex:c.lIndex})}for(var d=sK(a,r,n),f=d.delimiterWithErrors,
m=d.errors,h=0,k=0,A=[],P=0;P<u.length;P++){for(var N=u[P],_=e[P],I=N.offset,F=[I,I+_.value.length],
B=_.value,M=[];k<f.length&&rK(F,f[k]);)M.push(f[k]),k++;var L=[],j=0;h>0&&(j=h,h=0);for(var W=0;W<M.
length;W++){var H=M[W],V=B.substr(j,H.offset-I-j);if(H.changedelimiter){H.position==="start"?V.length>
0&&L.push({type:"content",value:V}):j=H.offset-I+H.length;continue}V.length>0&&(L.push({type:
"content",value:V}),j+=V.length);var te={type:"delimiter",position:H.position,offset:j+I};L.push(te),
j=H.offset-
I+H.length}h=j-B.length;var Q=B.substr(j);Q.length>0&&L.push({type:"content",value:Q}),A.push(L)}
return{
parsed:A,errors:m}}function Oy(e){return e.type==="content"&&e.position==="insidetag"}function dK(e){
return e.filter(Oy)}function pK(e,t){for(var n=!1,r=0;r<e.length;r++){var o=e[r];n=oK(o,n),o.type===
"content"&&(o.position=n?"insidetag":"outsidetag"),t!=="text"&&Oy(o)&&(o.value=o.value.replace(/>/g,
"&gt;"))}}TO.exports={parseDelimiters:vO,parse:function(t,n,r,o){pK(t,o);for(var i=vO(dK(t),n,r),a=i.
parsed,s=i.errors,u=[],l=0,c=0,d=0;d<t.length;d++){var f=t[d];if(Oy(f)){for(var m=0,h=a[l];m<h.length;
m++){
var k=h[m];k.type==="content"&&(k.position="insidetag"),k.lIndex=c++}nK(u,a[l]),l++}else f.lIndex=c++,
u.push(f)}return{errors:s,lexed:u}},xmlparse:function(t,n){for(var r=aK(t,n.text,n.other),o=0,i=[],a=0;
a<
r.length;a++){var s=r[a];t.length>o&&s.offset-o>0&&i.push({type:"content",value:t.substr(o,s.offset-
o)}),o=s.offset+s.value.length,delete s.offset,i.push(s)}return t.length>o&&i.push({type:"content",
value:t.
substr(o)}),i}}});var EO=Ce((rNe,SO)=>{"use strict";p();function Py(e){return hK(e)||gK(e)||mK(e)||
fK()}function fK(){
throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function mK(e,t){
if(e){if(typeof e=="string")return Ny(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?w.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?Ny(e,t):void 0}}function gK(e){if(typeof x!="undefined"&&e[x.iterator]!=null||e["@@iterator"]!=
null)return w.from(e)}function hK(e){if(w.isArray(e))return Ny(e)}function Ny(e,t){(t==null||t>e.length)&&
(t=e.length);for(var n=0,r=w(t);n<t;n++)r[n]=e[n];return r}function Vl(e){return e.type==="placeholder"}
function yK(e){var t={},n=[{items:e.filter(Vl),parents:[],path:[]}];function r(L,j,W){W.length&&
n.push({items:W,parents:[].concat(Py(j.parents),[L]),path:L.dataBound!==!1&&!L.attrParsed&&L.value&&
!L.attrParsed?[].concat(Py(j.path),[L.value]):Py(j.path)})}function o(L,j){for(var W=arguments.length>
2&&arguments[2]!==void 0?arguments[2]:j.length,H=L,V=0;V<W;V++)H=H[j[V]];return H}function i(L,j){
for(var W=j.
length,H=0;H<j.length;H++){var V=j[H],te=typeof V.lIndex=="number"?V.lIndex:parseInt(V.lIndex.split(
"-")[0],10);te>L.lIndex&&W--}return W}for(;n.length>0;)for(var a=n.pop(),s=o(t,a.path),u=0,l=a.items;
u<
l.length;u++){var c,d,f=l[u];if(f.attrParsed){for(var m in f.attrParsed)r(f,a,f.attrParsed[m].filter(
Vl));continue}if(f.subparsed){if(f.dataBound!==!1){var h,k;(h=s)[k=f.value]||(h[k]={})}r(f,a,f.subparsed.
filter(Vl));continue}if(f.cellParsed){for(var A=0,P=f.cellPostParsed;A<P.length;A++){var N=P[A];if(N.
type==="placeholder"){if(N.module==="pro-xml-templating/xls-module-loop")continue;if(N.subparsed){
var _,
I;(_=s)[I=N.value]||(_[I]={}),r(N,a,N.subparsed.filter(Vl))}else{var F,B,M=i(f,a.parents);s=o(t,a.path,
M),(F=s)[B=N.value]||(F[B]={})}}}continue}f.dataBound!==!1&&((c=s)[d=f.value]||(c[d]={}))}return t}
SO.
exports={getTags:yK,isPlaceholder:Vl}});var DO=Ce((iNe,CO)=>{"use strict";p();var bK=ht(),vK=bK.pushArray;
function wK(e,t){return t instanceof
E?vK(g.getOwnPropertyNames(t),["stack"]).reduce(function(n,r){return n[r]=t[r],r==="stack"&&(n[r]=t[
r].
toString()),n},{}):t}function kK(e,t){if(console.log(C.stringify({error:e},wK,t==="json"?2:null)),e.
properties&&e.properties.errors instanceof w){var n=e.properties.errors.map(function(r){return r.properties.
explanation}).join(`
`);console.log("errorMessages",n)}}CO.exports=kK});var _y=Ce((sNe,RO)=>{"use strict";p();var xK=ht(),
TK=xK.pregMatchAll;RO.exports=function(t,n){var r={
content:t},o=n.join("|"),i=new RegExp("(?:(<(?:".concat(o,")[^>]*>)([^<>]*)</(?:").concat(o,
")>)|(<(?:").concat(o,")[^>]*/>)"),"g");return r.matches=TK(i,r.content),r}});var AO=Ce((lNe,OO)=>{
"use strict";p();function Xl(e){"@babel/helpers - typeof";return Xl=typeof x=="function"&&typeof x.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Xl(e)}var SK=new RegExp(T.fromCharCode(
160),"g");function Ls(e){return e.replace(SK," ")}function EK(e,t){var n=Xl(e);if(n==="string")return Ls(
t.substr(0,e.length))===e;if(e instanceof RegExp)return e.test(Ls(t));if(n==="function")return!!e(t)}
function CK(e,t){var n=Xl(e);if(n==="string")return Ls(t).substr(e.length);if(e instanceof RegExp)return Ls(
t).match(e)[1];if(n==="function")return e(t)}function DK(e,t){var n=Xl(e);if(n==="string")return[t,
Ls(
t).substr(e.length)];if(e instanceof RegExp)return Ls(t).match(e);if(n==="function")return[t,e(t)]}
OO.
exports={match:EK,getValue:CK,getValues:DK}});var $O=Ce((dNe,IO)=>{"use strict";p();function Yl(e){
"@babel/helpers - typeof";return Yl=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Yl(e)}function PO(e,t){var n=g.keys(
e);if(g.getOwnPropertySymbols){var r=g.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return g.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function Qo(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?PO(g(n),!0).forEach(function(r){
RK(
e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(e,g.getOwnPropertyDescriptors(n)):PO(g(n)).
forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(n,r))})}return e}function RK(e,t,
n){
return(t=OK(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function OK(e){var t=AK(e,"string");return Yl(t)=="symbol"?t:t+""}function AK(e,t){if(Yl(e)!="object"||
!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Yl(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
T:v)(e)}function NO(e,t){return IK(e)||_K(e,t)||NK(e,t)||PK()}function PK(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function NK(e,t){
if(e){if(typeof e=="string")return _O(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?w.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?_O(e,t):void 0}}function _O(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=w(t);n<t;
n++)
r[n]=e[n];return r}function _K(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),g(a)!==a))return}finally{if(l)throw o}}return s}}function IK(
e){
if(w.isArray(e))return e}var wf=ht(),$K=wf.wordToUtf8,Iy=wf.pushArray,FK=wf.isParagraphStart,MK=wf.isBreakTag,
$y=AO(),LK=$y.match,jK=$y.getValue,zK=$y.getValues;function BK(e,t){for(var n=[],r=0;r<e.length;r++){
var o=e[r];if(o.matchers){var i=o.matchers(t);if(!(i instanceof w))throw new E(
"module matcher returns a non array");Iy(n,i)}}return n}function UK(e,t,n){for(var r=[],o=0;o<e.length;
o++){var i=e[o],a=NO(
i,2),s=a[0],u=a[1],l=i[2]||{};if(n.match(s,t)){var c=n.getValues(s,t);if(typeof l=="function"&&(l=l(
c)),!l.value){var d=NO(c,2);l.value=d[1]}r.push(Qo({type:"placeholder",prefix:s,module:u,onMatch:l.onMatch,
priority:l.priority},l))}}return r}function WK(e,t){var n=t.modules,r=t.startOffset,o=t.lIndex,i;t.offset=
r,t.match=LK,t.getValue=jK,t.getValues=zK;var a=BK(n,t),s=UK(a,e,t);if(s.length>0){for(var u=null,l=0;
l<
s.length;l++){var c=s[l];c.priority||(c.priority=-c.value.length),(!u||c.priority>u.priority)&&(u=c)}
return u.offset=r,delete u.priority,u.endLindex=o,u.lIndex=o,u.raw=e,u.onMatch&&u.onMatch(u),delete u.
onMatch,delete u.prefix,u}for(var d=0;d<n.length;d++){var f=n[d];if(i=f.parse(e,t),i)return i.offset=
r,i.endLindex=o,i.lIndex=o,i.raw=e,i}return{type:"placeholder",value:e,offset:r,endLindex:o,lIndex:o}
}
var KK={preparse:function(t,n,r){function o(i,a){for(var s=0;s<n.length;s++){var u=n[s];i=u.preparse(
i,a)||i}return i}return o(t,r)},parse:function(t,n,r){var o=!1,i="",a,s=[],u=r.fileTypeConfig.droppedTagsInsidePlaceholder||
[];return t.reduce(function(l,c){return c.type==="delimiter"?(o=c.position==="start",c.position==="end"&&
(r.parse=function(d){return WK(d,Qo(Qo(Qo({},r),c),{},{startOffset:a,modules:n}))},l.push(r.parse(
$K(i))),Iy(l,s),s=[]),c.position==="start"&&(s=[],a=c.offset),i="",l):o?c.type!=="content"||c.position!==
"insidetag"?(r.syntax.preserveNewlinesInTags&&(MK(c)||FK(c))&&(i+=`
`),u.indexOf(c.tag)!==-1||s.push(c),l):(i+=c.value,l):(l.push(c),l)},[])},postparse:function(t,n,r){
function o(s,u,l){for(var c=[],d=0;d<n.length;d++){var f=n[d];c.push(f.getTraits(s,u,l))}return c}
var i=[];
function a(s,u){for(var l=s,c=0;c<n.length;c++){var d=n[c],f=d.postparse(l,Qo(Qo({},u),{},{postparse:
function(h,k){
return a(h,Qo(Qo({},u),k))},getTraits:o}));if(f!=null){if(f.errors){Iy(i,f.errors),l=f.postparsed;
continue}
l=f}}return l}return{postparsed:a(t,r),errors:i}}};IO.exports=KK});var Fy=Ce((fNe,FO)=>{"use strict";
p();function GK(e,t){if(e.lIndex==null)return null;var n=t.scopeManager.
scopePathItem;e.parentPart&&(n=n.slice(0,n.length-1));var r=t.filePath+"@"+e.lIndex.toString()+"-"+n.
join("-");return r}FO.exports=GK});var zO=Ce((gNe,jO)=>{"use strict";p();var LO=Jn(),ZK=LO.throwUnimplementedTagType,
qK=LO.XTScopeParserError,
HK=ht(),MO=HK.pushArray,JK=Fy();function VK(e,t){for(var n=0,r=t.modules;n<r.length;n++){var o=r[n],
i=o.render(e,t);if(i)return i}return!1}function XK(e){var t=e.baseNullGetter,n=e.compiled,r=e.scopeManager;
e.nullGetter=function(m,h){return t(m,h||r)};for(var o=[],i=[],a=0,s=n.length;a<s;a++){var u=n[a];e.
index=a,e.resolvedId=JK(u,e);var l=void 0;try{l=VK(u,e)}catch(m){if(m instanceof qK){o.push(m),i.push(
u);continue}throw m}if(l){l.errors&&MO(o,l.errors),i.push(l);continue}if(u.type==="content"||u.type===
"tag"){i.push(u);continue}ZK(u,a)}for(var c=[],d=0;d<i.length;d++){var f=i[d].value;f instanceof w?
MO(
c,f):f&&c.push(f)}return{errors:o,parts:c}}jO.exports=XK});var UO=Ce((yNe,BO)=>{"use strict";p();
function YK(e){for(var t=0,n=-1,r=0;r<e.length;r++){var o=e[r];
if(o instanceof R){n!==-1&&(t+=3,n=-1),t+=o.length;continue}for(var i=0;i<o.length;i++){var a=o.charCodeAt(
i);if(n!==-1){if((a&64512)===56320){t+=4,n=-1;continue}t+=3,n=-1}if((a&64512)===55296)if(i+1<o.length){
var s=o.charCodeAt(i+1);if((s&64512)===56320){t+=4,i++;continue}}else{n=a;continue}t+=a<128?1:a<2048?
2:3}}return t+(n===-1?0:3)}function QK(e,t){var n=0,r=-1;function o(c){c<128?t[n++]=c:c<2048?(t[n++]=
192|c>>>6,t[n++]=128|c&63):c<65536?(t[n++]=224|c>>>12,t[n++]=128|c>>>6&63,t[n++]=128|c&63):(t[n++]=240|
c>>>18,t[n++]=128|c>>>12&63,t[n++]=128|c>>>6&63,t[n++]=128|c&63)}for(var i=0;i<e.length;i++){var a=e[
i];
if(a instanceof R){r!==-1&&(o(r),r=-1),t.set(a,n),n+=a.length;continue}for(var s=0;s<a.length;s++){
var u=a.
charCodeAt(s);if(r!==-1){if((u&64512)===56320){o(65536+(r-55296<<10)+(u-56320)),r=-1;continue}o(r),r=
-1}if((u&64512)===55296)if(s+1<a.length){var l=a.charCodeAt(s+1);if((l&64512)===56320)u=65536+(u-55296<<
10)+(l-56320),s++;else{o(u);continue}}else{r=u;continue}o(u)}}r!==-1&&o(r)}function e9(e,t){for(var n=0,
r=e.length;n<r;n++)typeof e[n]=="number"&&(e[n]=e[n].toString());for(var o=0,i=t.modules;o<i.length;
o++){
var a=i[o];e=a.postrender(e,t)}var s=t.joinUncorrupt(e,t),u=new R(YK(s));QK(s,u);for(var l=0;l<s.length;
l++)
delete s[l];return u}BO.exports=e9});var JO=Ce((vNe,HO)=>{"use strict";p();function Ql(e){
"@babel/helpers - typeof";return Ql=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Ql(e)}function WO(e,t){var n=g.keys(
e);if(g.getOwnPropertySymbols){var r=g.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return g.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function KO(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?WO(g(n),!0).forEach(function(r){
t9(
e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(e,g.getOwnPropertyDescriptors(n)):WO(g(n)).
forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(n,r))})}return e}function t9(e,t,
n){
return(t=n9(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function n9(e){var t=r9(e,"string");return Ql(t)=="symbol"?t:t+""}function r9(e,t){if(Ql(e)!="object"||
!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Ql(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
T:v)(e)}var o9=ht(),GO=o9.pushArray,i9=Fy();function a9(e,t){for(var n=0,r=t.modules;n<r.length;n++){
var o=r[n],i=o.resolve(e,t);if(i)return i}return!1}function qO(e,t,n,r){var o=a9(e,KO(KO({},r),{},{
resolvedId:i9(
e,r)}));if(o)return o.then(function(i){t.push({tag:e.value,lIndex:e.lIndex,value:i})}).catch(
function(i){
i instanceof w?GO(n,i):n.push(i)});if(e.type==="placeholder")return r.scopeManager.getValueAsync(e.value,
{part:e}).then(function(i){return i==null?r.nullGetter(e):i}).then(function(i){t.push({tag:e.value,
lIndex:e.
lIndex,value:i})}).catch(function(i){i instanceof w?GO(n,i):n.push(i)})}function s9(e){var t=[],n=[],
r=e.baseNullGetter,o=e.scopeManager;e.nullGetter=function(a,s){return r(a,s||o)},e.resolved=t;var i=u9(
e,n,t);return i?i.then(function(){return ZO(e,n,t)}):ZO(e,n,t)}function u9(e,t,n){for(var r=null,o=function(
){
var u=a[i];if(["content","tag"].indexOf(u.type)!==-1)return 1;u.resolveFirst&&(r!=null||(r=Promise.resolve(
null)),r=r.then(function(){return qO(u,n,t,e)}))},i=0,a=e.compiled;i<a.length;i++)o();return r}
function ZO(e,t,n){
for(var r=[],o=0,i=e.compiled;o<i.length;o++){var a=i[o];["content","tag"].indexOf(a.type)===-1&&(a.
resolveFirst||r.push(qO(a,n,t,e)))}return Promise.all(r).then(function(){return{errors:t,resolved:n}
})}
HO.exports=s9});var YO=Ce((kNe,XO)=>{"use strict";p();var ec=ht(),js=ec.startsWith,l9=ec.endsWith,My=ec.isStarting,
VO=ec.
isEnding,c9=ec.isWhiteSpace,d9=hf();function p9(e){for(var t="",n=0,r=e.length;n<r;n++){var o=e[n];o instanceof
R||c9(o)||js(o,"<w:bookmarkEnd")||(l9(t,"</w:tbl>")&&!js(o,"<w:p")&&!js(o,"<w:tbl")&&!js(o,
"<w:sectPr")&&!js(o,"</w:ftr>")&&!js(o,"</w:hdr>")&&(o="<w:p/>".concat(o)),t=o,e[n]=o)}return e}
function f9(e,t){
var n=t.fileTypeConfig.tagShouldContain||[],r=-1;d9.docx.indexOf(t.contentType)!==-1&&(e=p9(e));for(
var o=-1,
i=0,a=n.length;i<a;i++)for(var s=n[i],u=s.tag,l=s.shouldContain,c=s.value,d=s.drop,f=s.dropParent,m=null,
h=0,k=e.length;h<k;h++){var A=e[h];if(!(A instanceof R)){if(r===i)if(VO(A,u)){if(r=-1,f){for(var P=-1,
N=o;N>0;N--)if(My(e[N],f)){P=N;break}for(var _=P;_<=e.length;_++){if(VO(e[_],f)){e[_]="";break}e[_]=
""}}else{for(var I=o;I<=h;I++)e[I]="";d||(e[h]=m.join("")+c+A)}m=null}else{m&&m.push(A);for(var F=0,
B=l.length;F<B;F++)if(My(A,l[F])){r=-1,m=null;break}}r===-1&&My(A,u)&&A.indexOf("<",1)===-1&&(A[A.length-
2]==="/"?e[h]="":(o=h,r=i,m=d||f?null:[A]))}}return e}XO.exports=f9});var aA=Ce((TNe,iA)=>{
"use strict";p();function tc(e){"@babel/helpers - typeof";return tc=typeof x=="function"&&typeof x.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},tc(e)}function m9(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function QO(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,h9(r.key),r)}}function g9(e,t,n){return t&&QO(e.prototype,t),n&&QO(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function h9(e){var t=y9(e,"string");return tc(t)=="symbol"?t:t+""}
function y9(e,t){
if(tc(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(tc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:v)(e)}var jy=ht(),eA=jy.pushArray,b9=jy.wordToUtf8,v9=jy.convertSpaces,w9=_y(),tA=Ay(),Ly=$O(
),
nA=zO(),k9=UO(),rA=JO(),x9=YO(),T9=Function.prototype.bind,oA=Function.prototype.call,S9=oA.bind(oA,
T9);function E9(e,t){for(var n=w9(e,t),r=[],o=0,i=n.matches;o<i.length;o++){var a=i[o];r.push(a.array[
2])}
return b9(v9(r.join("")))}iA.exports=(function(){function e(t,n){m9(this,e),this.cachedParsers={},
this.
content=t;for(var r in n)this[r]=n[r];this.setModules({inspect:{filePath:n.filePath}})}return g9(e,[
{key:"resolveTags",value:function(n){var r=this;this.tags=n;var o=this.getOptions(),i=this.filePath;
o.scopeManager=this.scopeManager,o.resolve=rA;for(var a=[],s=[],u=0,l=this.modules;u<l.length;u++){
var c=l[u];
s.push(Promise.resolve(c.preResolve(o)).catch(function(d){a.push(d)}))}return Promise.all(s).then(
function(){
if(a.length!==0)throw a;return rA(o).then(function(d){for(var f=d.resolved,m=d.errors,h=0;h<m.length;
h++){
var k,A=m[h];A instanceof E||(A=new E(A)),(k=A).properties||(k.properties={}),A.properties.file=i,m[
h]=
A}if(m.length!==0)throw m;return Promise.all(f).then(function(P){return o.scopeManager.root.finishedResolving=
!0,o.scopeManager.resolved=P,r.setModules({inspect:{resolved:P,filePath:i}}),P})}).catch(function(d){
throw r.errorChecker(d),d})})}},{key:"getFullText",value:function(){return E9(this.content,this.fileTypeConfig.
tagsXmlTextArray)}},{key:"setModules",value:function(n){for(var r=0,o=this.modules;r<o.length;r++){
var i=o[r];
i.set(n)}}},{key:"preparse",value:function(){this.allErrors=[],this.xmllexed=tA.xmlparse(this.content,
{text:this.fileTypeConfig.tagsXmlTextArray,other:this.fileTypeConfig.tagsXmlLexedArray}),this.setModules(
{inspect:{filePath:this.filePath,xmllexed:this.xmllexed}});var n=tA.parse(this.xmllexed,this.delimiters,
this.syntax,this.fileType),r=n.lexed,o=n.errors;eA(this.allErrors,o),this.lexed=r,this.setModules({
inspect:{
filePath:this.filePath,lexed:this.lexed}});var i=this.getOptions();this.lexed=Ly.preparse(this.lexed,
this.modules,i)}},{key:"parse",value:function(){var n=arguments.length>0&&arguments[0]!==void 0?
arguments[0]:
{},r=n.noPostParse;this.setModules({inspect:{filePath:this.filePath}});var o=this.getOptions();
return this.
parsed=Ly.parse(this.lexed,this.modules,o),this.setModules({inspect:{filePath:this.filePath,parsed:
this.
parsed}}),r?this:this.postparse()}},{key:"postparse",value:function(){var n=this.getOptions(),r=Ly.postparse(
this.parsed,this.modules,n),o=r.postparsed,i=r.errors;return this.postparsed=o,this.setModules({
inspect:{
filePath:this.filePath,postparsed:this.postparsed}}),eA(this.allErrors,i),this.errorChecker(this.allErrors),
this}},{key:"errorChecker",value:function(n){for(var r=0,o=n;r<o.length;r++){var i=o[r];i.properties||
(i.properties={}),i.properties.file=this.filePath}for(var a=0,s=this.modules;a<s.length;a++){var u=s[
a];
n=u.errorsTransformer(n)}}},{key:"baseNullGetter",value:function(n,r){for(var o=null,i=0,a=this.modules;
i<
a.length;i++){var s=a[i];o==null&&(o=s.nullGetter(n,r,this))}return o!=null?o:this.nullGetter(n,r)}}
,
{key:"getOptions",value:function(){return{compiled:this.postparsed,cachedParsers:this.cachedParsers,
tags:this.tags,modules:this.modules,parser:this.parser,contentType:this.contentType,relsType:this.relsType,
baseNullGetter:S9(this.baseNullGetter,this),filePath:this.filePath,syntax:this.syntax,fileTypeConfig:
this.
fileTypeConfig,fileType:this.fileType,linebreaks:this.linebreaks,stripInvalidXMLChars:this.stripInvalidXMLChars}
}},
{key:"render",value:function(n){this.filePath=n;var r=this.getOptions();r.resolved=this.scopeManager.
resolved,r.scopeManager=this.scopeManager,r.render=nA,r.joinUncorrupt=x9;var o=nA(r),i=o.errors,a=o.
parts;return i.length>0?(this.allErrors=i,this.errorChecker(i),this):(this.content=k9(a,r),this.setModules(
{inspect:{filePath:this.filePath,content:this.content}}),this)}}])})()});var kA=Ce((ENe,wA)=>{
"use strict";p();function oc(e){"@babel/helpers - typeof";return oc=typeof x=="function"&&typeof x.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},oc(e)}function sA(e,t){var n=g.keys(
e);if(g.getOwnPropertySymbols){var r=g.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return g.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function ei(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?sA(g(n),!0).forEach(function(r){
C9(
e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(e,g.getOwnPropertyDescriptors(n)):sA(g(n)).
forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(n,r))})}return e}function C9(e,t,
n){
return(t=yA(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function D9(e,t){return P9(e)||A9(e,t)||O9(e,t)||R9()}function R9(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function O9(e,t){
if(e){if(typeof e=="string")return uA(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?w.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?uA(e,t):void 0}}function uA(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=w(t);n<t;
n++)
r[n]=e[n];return r}function A9(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),g(a)!==a))return}finally{if(l)throw o}}return s}}function P9(
e){
if(w.isArray(e))return e}function N9(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function lA(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||
!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(e,yA(r.key),r)}}function _9(e,t,n){
return t&&lA(e.prototype,t),n&&lA(e,n),g.defineProperty(e,"prototype",{writable:!1}),e}function yA(e){
var t=I9(e,"string");return oc(t)=="symbol"?t:t+""}function I9(e,t){if(oc(e)!="object"||!e)return e;
var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(oc(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:v)(e)}var Vn=ht(),$9=Vn.chunkBy,
kf=Vn.last,Uy=Vn.isParagraphStart,zy=Vn.isModule,cA=Vn.pushArray,bA=Vn.isParagraphEnd,F9=Vn.isContent,
rc=Vn.startsWith,Wy=Vn.isTagEnd,zs=Vn.isTagStart,By=Vn.getSingleAttribute,dA=Vn.setSingleAttribute,
M9=hf(),
L9=Yo(),j9=ht(),pA=j9.isWhiteSpace,nc="loop";function z9(e){for(var t=0;t<e.length;t++){var n=e[t];
if(F9(
n))return!0}return!1}function B9(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.type!=="content")return n}
return null}function vA(e){var t=B9(e.subparsed);return t!=null&&t.tag!=="w:t"}function U9(e){return e.
hasPageBreak&&vA(e)?'<w:p><w:r><w:br w:type="page"/></w:r></w:p>':""}function W9(e){return e.length&&
Uy(e[0])&&bA(kf(e))}function fA(e){return z9(e)?0:e.length}function mA(e){var t=e.parts.length-1;e.parts[
t]===
"</w:p>"?e.parts.splice(t,0,'<w:r><w:br w:type="page"/></w:r>'):e.parts.push(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}function K9(e){e.parts.unshift(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}
function G9(e){for(var t=0;t<e.length;t++){var n=e[t];if(zs("w:type",n)&&n.value.indexOf(
"continuous")!==
-1)return!0}return!1}function Z9(e){for(var t=0;t<e.length;t++){var n=e[t];if(zs("w:type",n)&&n.value.
indexOf('w:val="nextPage"')!==-1)return!0}return!1}function q9(e,t){for(var n="",r=0;r<t.length;r++){
var o=t[r].value;n+=o}e.unshift("<w:p><w:pPr>".concat(n,"</w:pPr></w:p>"))}function H9(e){for(var t=!1,
n=!1,r=0;r<e.length;r++){var o=e[r];!t&&rc(o,"<w:sectPr")&&(n=!0),n&&(rc(o,"<w:type")&&(t=!0),!t&&rc(
o,"</w:sectPr")&&(e.splice(r,0,'<w:type w:val="continuous"/>'),r++))}return e}function J9(e){for(var t=0,
n=0;n<e.length;n++)!rc(e[n],"<w:headerReference")&&!rc(e[n],"<w:footerReference")&&(e[t]=e[n],t++);
return e.
length=t,e}function gA(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag==="w:br"&&n.value.indexOf(
'w:type="page"')!==-1)return!0}return!1}function hA(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag===
"w:drawing")return!0}return!1}function V9(e){for(var t=[],n=null,r=0;r<e.length;r++){var o=e[r];zs(
"w:sectPr",o)&&(n=[],t.push(n)),n!==null&&n.push(o),Wy("w:sectPr",o)&&(n=null)}return t}function X9(
e){
for(var t=!1,n=0,r=0;r<e.length;r++){var o=e[r];zs("w:sectPr",o)&&(t=!0),t&&(o.tag==="w:headerReference"||
o.tag==="w:footerReference")&&(n++,t=!1),Wy("w:sectPr",o)&&(t=!1)}return n}function Y9(e){for(var t=[
],
n=!1,r=e.length-1;r>=0;r--){var o=e[r];if(Wy("w:sectPr",o)&&(n=!0),zs("w:sectPr",o)&&(t.unshift(o.value),
n=!1),n&&t.unshift(o.value),Uy(o)){if(t.length>0)return t.join("");break}}return""}var Q9=(function(
){
function e(){N9(this,e),this.name="LoopModule",this.inXfrm=!1,this.totalSectPr=0,this.prefix={start:
"#",end:"/",dash:/^-([^\s]+)\s(.+)/,inverted:"^"}}return _9(e,[{key:"optionsTransformer",value:
function(n,r){
return this.docxtemplater=r,n}},{key:"preparse",value:function(n,r){var o=r.contentType;M9.main.indexOf(
o)!==-1&&(this.sects=V9(n))}},{key:"matchers",value:function(){var n=nc;return[[this.prefix.start,n,
{expandTo:"auto",location:"start",inverted:!1}],[this.prefix.inverted,n,{expandTo:"auto",location:
"start",inverted:!0}],[this.prefix.end,n,{location:"end"}],[this.prefix.dash,n,function(r){var o=D9(
r,
3),i=o[1],a=o[2];return{location:"start",inverted:!1,expandTo:i,value:a}}]]}},{key:"getTraits",value:
function(n,r){
if(n==="expandPair"){for(var o=[],i=0,a=r.length;i<a;i++){var s=r[i];zy(s,nc)&&s.subparsed==null&&o.
push({part:s,offset:i})}return o}}},{key:"postparse",value:function(n,r){var o=r.basePart;if(o&&this.
docxtemplater.fileType==="docx"&&n.length>0){o.sectPrCount=X9(n),this.totalSectPr+=o.sectPrCount;for(
var i=this.
sects,a=0,s=i.length;a<s;a++){var u=i[a];if(o.lIndex<u[0].lIndex){a+1<i.length&&G9(i[a+1])&&(o.addContinuousType=
!0);break}if(n[0].lIndex<u[0].lIndex&&u[0].lIndex<o.lIndex){Z9(i[a])&&(o.addNextPage={index:a});
break}}
o.lastParagrapSectPr=Y9(n)}if(!o||o.expandTo!=="auto"||o.module!==nc||!W9(n))return n;o.paragraphLoop=
!0;var l=0,c=$9(n,function(k){return Uy(k)&&(l++,l===1)?"start":bA(k)&&(l--,l===0)?"end":null}),d=c[
0],
f=kf(c),m=fA(d),h=fA(f);return m>0&&c[1][0].type==="content"&&pA(c[1][0].value)&&(m+=1),h>0&&kf(c[c.
length-2]).type==="content"&&pA(kf(c[c.length-2]).value)&&(h+=1),o.hasPageBreakBeginning=gA(d),o.hasPageBreak=
gA(f),hA(d)&&(m=0),hA(f)&&(h=0),n.slice(m,n.length-h)}},{key:"resolve",value:function(n,r){var o=this;
if(!zy(n,nc))return null;var i=r.scopeManager,a=i.getValueAsync(n.value,{part:n}),s=[],u;o.resolveSerially&&
(u=Promise.resolve(null));function l(d,f,m){var h=i.createSubScopeManager(d,n.value,f,n,m);o.resolveSerially?
(u=u.then(function(){return r.resolve(ei(ei({},r),{},{compiled:n.subparsed,tags:{},scopeManager:h}))}
),
s.push(u)):s.push(r.resolve(ei(ei({},r),{},{compiled:n.subparsed,tags:{},scopeManager:h})))}var c=[];
return a.then(function(d){return d!=null||(d=r.nullGetter(n)),d instanceof Promise?d.then(function(f){
return f instanceof w?Promise.all(f):f}):d instanceof w?Promise.all(d):d}).then(function(d){return i.
loopOverValue(d,l,n.inverted),Promise.all(s).then(function(f){for(var m=[],h=0;h<f.length;h++){var k=f[
h],
A=k.resolved,P=k.errors;cA(c,P),m.push(A)}return m}).then(function(f){if(c.length>0)throw c;return f}
)})}},
{key:"render",value:function(n,r){var o=this;if(n.tag==="p:xfrm"&&(o.inXfrm=n.position==="start"),n.
tag==="a:ext"&&o.inXfrm)return o.lastExt=n,n;if(!zy(n,nc))return null;var i=[],a=[],s=0,u=n.subparsed[
0],
l=0;(u==null?void 0:u.tag)==="a:tr"&&(l=+By(u.value,"h")),s-=l;var c=0,d=vA(n);function f(A,P,N){s+=
l;for(var _=r.scopeManager.createSubScopeManager(A,n.value,P,n,N),I=0,F=n.subparsed;I<F.length;I++){
var B=F[I];if(zs("a16:rowId",B)){var M=+By(B.value,"val")+c;c=1,B.value=dA(B.value,"val",M)}}var L=r.
render(ei(ei({},r),{},{compiled:n.subparsed,tags:{},scopeManager:_}));n.hasPageBreak&&P===N-1&&d&&mA(
L);var j=_.scopePathItem.some(function(te){return te!==0});j?(n.sectPrCount===1&&(L.parts=J9(L.parts)),
n.addContinuousType&&(L.parts=H9(L.parts))):n.addNextPage&&q9(L.parts,o.sects[n.addNextPage.index]),
n.addNextPage&&mA(L),n.hasPageBreakBeginning&&d&&K9(L);for(var W=0,H=L.parts;W<H.length;W++){var V=H[
W];
i.push(V)}cA(a,L.errors)}var m=r.scopeManager.getValue(n.value,{part:n});m!=null||(m=r.nullGetter(n));
var h=r.scopeManager.loopOverValue(m,f,n.inverted);if(h===!1)return n.lastParagrapSectPr?n.paragraphLoop?
{value:"<w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr></w:p>")}:{value:
"</w:t></w:r></w:p><w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr><w:r><w:t>")}:{value:U9(n)||"",
errors:a};if(s!==0){var k=+By(
o.lastExt.value,"cy");o.lastExt.value=dA(o.lastExt.value,"cy",k+s)}return{value:r.joinUncorrupt(i,ei(
ei({},r),{},{basePart:n})),errors:a}}}])})();wA.exports=function(){return L9(new Q9)}});var DA=Ce((
DNe,CA)=>{"use strict";p();function ic(e){"@babel/helpers - typeof";return ic=typeof x=="function"&&
typeof x.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},ic(e)}function e6(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function xA(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,n6(r.key),r)}}function t6(e,t,n){return t&&xA(e.prototype,t),n&&xA(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function n6(e){var t=r6(e,"string");return ic(t)=="symbol"?t:t+""}
function r6(e,t){
if(ic(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(ic(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:v)(e)}var o6=Yo(),ac=ht(),i6=ac.isTextStart,a6=ac.isTextEnd,s6=ac.endsWith,u6=ac.startsWith,
TA=ac.pushArray,SA='<w:t xml:space="preserve">',l6=SA.length,EA="</w:t>",c6=EA.length;function d6(e){
return i6(e)&&e.tag==="w:t"}function Ky(e,t){var n=e[t].value;return e[t+1].value==="</w:t>"||n.indexOf(
'xml:space="preserve"')!==-1?n:n.substr(0,n.length-1)+' xml:space="preserve">'}function p6(e,t){
return e&&
e.basePart&&t.length>1}var f6=(function(){function e(){e6(this,e),this.name="SpacePreserveModule"}
return t6(
e,[{key:"postparse",value:function(n,r){var o=[],i=!1,a=0,s=0;function u(c,d){return c.type==="placeholder"&&
d.length>1}var l=n.reduce(function(c,d){return d6(d)&&(i=!0,s=o.length),i?(o.push(d),p6(r,o)&&
(a=r.basePart.endLindex,o[0].value=Ky(o,0)),u(d,o)&&(o[s].value=Ky(o,s),a=d.endLindex),a6(d)&&d.lIndex>
a&&(a!==0&&(o[s].value=Ky(o,s)),TA(c,o),o=[],i=!1,a=0,s=0),c):(c.push(d),c)},[]);return TA(l,o),l}},
{key:"postrender",value:function(n){for(var r=0,o=!1,i=0,a=n.length;i<a;i++)if(!(n[i]===""||n[i]instanceof
R)){var s=n[i];o&&u6(s,EA)&&(n[r]=n[r].substr(0,n[r].length-l6)+"<w:t/>",s=s.substr(c6),n[i]=s),o=s6(
s,SA),r=i}return n}}])})();CA.exports=function(){return o6(new f6)}});var _A=Ce((ONe,NA)=>{
"use strict";p();function sc(e){"@babel/helpers - typeof";return sc=typeof x=="function"&&typeof x.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},sc(e)}function m6(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function RA(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,h6(r.key),r)}}function g6(e,t,n){return t&&RA(e.prototype,t),n&&RA(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function h6(e){var t=y6(e,"string");return sc(t)=="symbol"?t:t+""}
function y6(e,t){
if(sc(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(sc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:v)(e)}var b6=gf(),AA=ht(),v6=AA.isContent,OA=AA.getPartWithDelimiters,PA=Jn(),w6=PA.throwRawTagShouldBeOnlyTextInParagraph,
k6=PA.getInvalidRawXMLValueException,x6=Yo(),Gy="rawxml";function T6(e){for(var t=e.part,n=e.left,r=e.
right,o=e.postparsed,i=e.index,a=o.slice(n+1,r),s=0,u=a.length;s<u;s++)if(s!==i-n-1){var l=a[s];v6(l)&&
w6({paragraphParts:a,part:t})}return t}var S6=(function(){function e(){m6(this,e),this.name="RawXmlModule",
this.prefix="@"}return g6(e,[{key:"optionsTransformer",value:function(n,r){return this.fileTypeConfig=
r.fileTypeConfig,n}},{key:"matchers",value:function(){return[[this.prefix,Gy]]}},{key:"postparse",
value:function(n){
var r=this;return b6.expandToOne(n,{moduleName:Gy,getInner:T6,expandTo:this.fileTypeConfig.tagRawXml,
error:{message:"Raw tag not in paragraph",id:"raw_tag_outerxml_invalid",explanation:function(i){
return'The tag "'.concat(OA(i,r.docxtemplater),
'" is not inside a paragraph, putting raw tags inside an inline loop is disallowed.')}}})}},{key:
"render",value:function(n,r){if(n.module!==Gy)return null;var o,
i=[];try{o=r.scopeManager.getValue(n.value,{part:n}),o!=null||(o=r.nullGetter(n))}catch(a){return i.
push(a),{errors:i}}return o=o||"",typeof o=="string"?{value:o}:{errors:[k6({tag:n.value,value:o,
partDelims:OA(
n,this.docxtemplater),part:n,offset:n.offset})]}}}])})();NA.exports=function(){return x6(new S6)}});
var $A=Ce((PNe,IA)=>{"use strict";p();function E6(e,t){for(var n=-1,r=0,o=e.length;r<o;r++)t[r]>=e[r].
length||(n===-1||e[r][t[r]].offset<e[n][t[n]].offset)&&(n=r);return n}IA.exports=function(e){for(var t=0,
n=0,r=e;n<r.length;n++){var o=r[n];t+=o.length}e=e.filter(function(l){return l.length>0});for(var i=new w(
t),a=e.map(function(){return 0}),s=0;s<t;s++){var u=E6(e,a);i[s]=e[u][a[u]],a[u]++}return i}});var zA=Ce(
(_Ne,jA)=>{"use strict";p();function uc(e){"@babel/helpers - typeof";return uc=typeof x=="function"&&
typeof x.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},uc(e)}function C6(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function FA(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,R6(r.key),r)}}function D6(e,t,n){return t&&FA(e.prototype,t),n&&FA(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function R6(e){var t=O6(e,"string");return uc(t)=="symbol"?t:t+""}
function O6(e,t){
if(uc(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(uc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:v)(e)}var A6="expandPair",P6=$A(),Hy=ht(),N6=Hy.getLeft,_6=Hy.getRight,qy=Hy.pushArray,I6=Yo(
),
$6=gf(),F6=$6.getExpandToDefault,Jy=Jn(),MA=Jy.getUnmatchedLoopException,M6=Jy.getClosingTagNotMatchOpeningTag,
LA=Jy.getUnbalancedLoopException;function L6(e){switch(e.location){case"start":return 1;case"end":
return-1}}
function Zy(e,t){return e!=null&&t!=null&&(e.part.location==="start"&&t.part.location==="end"&&e.part.
value===t.part.value||t.part.value==="")}function j6(e){for(var t=0,n=[];t<e.length;){var r=e[t].part;
if(r.location==="end"){if(t===0)return e.splice(0,1),n.push(MA(r)),{traits:e,errors:n};var o=t,i=t-1,
a=1;if(Zy(e[i],e[o]))return e.splice(o,1),e.splice(i,1),{errors:n,traits:e};for(;a<50;){var s=e[i-a],
u=e[o+a];if(Zy(s,e[o]))return e.splice(o,1),e.splice(i-a,1),{errors:n,traits:e};if(Zy(e[i],u))return e.
splice(o+a,1),e.splice(i,1),{errors:n,traits:e};a++}return n.push(M6({tags:[e[i].part,e[o].part]})),
e.splice(o,1),e.splice(i,1),{traits:e,errors:n}}t++}for(var l=0;l<e.length;l++){var c=e[l].part;n.push(
MA(c))}return{traits:[],errors:n}}function z6(e){var t={},n=[],r=[],o=[];for(qy(o,e);o.length>0;){
var i=j6(
o);qy(n,i.errors),o=i.traits}if(n.length>0)return{pairs:r,errors:n};for(var a=0,s=0;s<e.length;s++){
var u=e[s],l=u.part,c=L6(l);if(a+=c,c===1)t[a]=u;else{var d=t[a+1];a===0&&r.push([d,u])}a=a>=0?a:0}
return{
pairs:r,errors:n}}var B6=(function(){function e(){C6(this,e),this.name="ExpandPairTrait"}return D6(e,
[{key:"optionsTransformer",value:function(n,r){return r.options.paragraphLoop&&qy(r.fileTypeConfig.expandTags,
r.fileTypeConfig.onParagraphLoop),this.expandTags=r.fileTypeConfig.expandTags,n}},{key:"postparse",
value:function(n,r){
var o=this,i=r.getTraits,a=r.postparse,s=r.fileType,u=i(A6,n,r);u=u.map(function(N){return N||[]}),u=
P6(u);var l=z6(u),c=l.pairs,d=l.errors,f=0,m=null,h=c.map(function(N){var _=N[0].part.expandTo;if(_===
"auto"&&s!=="text"){var I=F6(n,N,o.expandTags);I.error&&d.push(I.error),_=I.value}if(!_||s==="text"){
var F=N[0].offset,B=N[1].offset;return F<f&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&d.
push(LA(N,m)),m=N,f=B,[F,B]}var M,L;try{M=N6(n,_,N[0].offset)}catch(j){d.push(j)}try{L=_6(n,_,N[1].offset)}
catch(j){
d.push(j)}return M<f&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&d.push(LA(N,m)),f=L,m=N,
[M,L]});if(d.length>0)return{postparsed:n,errors:d};var k=0,A,P=n.reduce(function(N,_,I){var F=k<c.length&&
h[k][0]<=I&&I<=h[k][1],B=c[k],M=h[k];if(!F)return N.push(_),N;if(M[0]===I&&(A=[]),B[0].offset!==I&&B[
1].
offset!==I&&A.push(_),M[1]===I){var L=n[B[0].offset];L.subparsed=a(A,{basePart:L}),L.endLindex=B[1].
part.lIndex,delete L.location,delete L.expandTo,N.push(L),k++;for(var j=h[k];j&&j[0]<I;)k++,j=h[k]}
return N},
[]);return{postparsed:P,errors:d}}}])})();jA.exports=function(){return I6(new B6)}});var GA=Ce(($Ne,
KA)=>{"use strict";p();function lc(e){"@babel/helpers - typeof";return lc=typeof x=="function"&&
typeof x.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},lc(e)}function U6(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function BA(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,K6(r.key),r)}}function W6(e,t,n){return t&&BA(e.prototype,t),n&&BA(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function K6(e){var t=G6(e,"string");return lc(t)=="symbol"?t:t+""}
function G6(e,t){
if(lc(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(lc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:v)(e)}var Z6=Yo(),WA=Jn(),q6=WA.getScopeCompilationError,H6=WA.getCorruptCharactersException,
Vy=ht(),UA=Vy.utf8ToWord,J6=Vy.hasCorruptCharacters,V6=Vy.removeCorruptCharacters,xf=Dy(),X6=xf.settingsContentType,
Y6=xf.coreContentType,Q6=xf.appContentType,eG=xf.customContentType,tG=[X6,Y6,Q6,eG],nG={docx:"w",
pptx:"a"},rG=(function(){function e(){U6(this,e),this.name="Render",this.recordRun=!1,this.recordedRun=[
]}
return W6(e,[{key:"set",value:function(n){n.compiled&&(this.compiled=n.compiled),n.data!=null&&(this.
data=n.data)}},{key:"optionsTransformer",value:function(n,r){return this.docxtemplater=r,this.brTag=
r.fileType==="docx"?"<w:r><w:br/></w:r>":"<a:br/>",this.prefix=nG[r.fileType],this.runStartTag="".concat(
this.prefix,":r"),this.runPropsStartTag="".concat(this.prefix,":rPr"),n}},{key:"postparse",value:
function(n,r){
for(var o=[],i=0;i<n.length;i++){var a=n[i];if(a.type==="placeholder"){var s=a.value;try{r.cachedParsers[
a.
lIndex]=this.docxtemplater.parser(s,{tag:a})}catch(u){o.push(q6({tag:s,rootError:u,offset:a.offset}))}
}}
return{postparsed:n,errors:o}}},{key:"getRenderedMap",value:function(n){for(var r in this.compiled)n[
r]=
{from:r,data:this.data};return n}},{key:"render",value:function(n,r){var o=r.contentType,i=r.scopeManager,
a=r.linebreaks,s=r.nullGetter,u=r.fileType,l=r.stripInvalidXMLChars;if(tG.indexOf(o)!==-1&&(a=!1),a&&
this.recordRuns(n),!(n.type!=="placeholder"||n.module)){var c;try{c=i.getValue(n.value,{part:n})}
catch(d){
return{errors:[d]}}if(c!=null||(c=s(n)),typeof c=="string"){if(l)c=V6(c);else if(["docx","pptx",
"xlsx"].indexOf(u)!==-1&&J6(c))return{errors:[H6({tag:n.value,value:c,offset:n.offset})]}}return u==="text"?
{value:c}:{value:a&&typeof c=="string"?this.renderLineBreaks(c):UA(c)}}}},{key:"recordRuns",value:
function(n){
n.tag===this.runStartTag?this.recordedRun="":n.tag===this.runPropsStartTag?(n.position==="start"&&(
this.
recordRun=!0,this.recordedRun+=n.value),(n.position==="end"||n.position==="selfclosing")&&(this.recordedRun+=
n.value,this.recordRun=!1)):this.recordRun&&(this.recordedRun+=n.value)}},{key:"renderLineBreaks",
value:function(n){
for(var r=[],o=n.split(`
`),i=0,a=o.length;i<a;i++)r.push(UA(o[i])),i<o.length-1&&r.push("</".concat(this.prefix,":t></").concat(
this.prefix,":r>").concat(this.brTag,"<").concat(this.prefix,":r>").concat(this.recordedRun,"<").concat(
this.prefix,":t").concat(this.docxtemplater.fileType==="docx"?' xml:space="preserve"':"",">"));
return r}}])})();
KA.exports=function(){return Z6(new rG)}});var XA=Ce((MNe,VA)=>{"use strict";p();var ZA=kA(),oG=DA(),
qA=_A(),HA=zA(),JA=GA();function iG(){return{
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
{contains:"w:p",expand:"w:p",onlyTextInTag:!0}],tagRawXml:"w:p",baseModules:[ZA,oG,HA,qA,JA],
tagShouldContain:[
{tag:"w:sdtContent",shouldContain:["w:p","w:r","w:commentRangeStart","w:sdt"],value:"<w:p></w:p>"},{
tag:"w:tc",shouldContain:["w:p"],value:"<w:p></w:p>"},{tag:"w:tr",shouldContain:["w:tc"],drop:!0},{
tag:"w:tbl",shouldContain:["w:tr"],drop:!0}]}}function aG(){return{getTemplatedFiles:function(){
return[]},
textPath:function(t){return t.textTarget},tagsXmlTextArray:["Company","HyperlinkBase","Manager",
"cp:category","cp:keywords","dc:creator","dc:description","dc:subject","dc:title","a:t","m:t",
"vt:lpstr",
"vt:lpwstr"],tagsXmlLexedArray:["p:sp","a:tc","a:tr","a:tbl","a:graphicData","a:p","a:r","a:rPr",
"p:txBody","a:txBody","a:off","a:ext","p:graphicFrame","p:xfrm","a16:rowId","a:endParaRPr"],
droppedTagsInsidePlaceholder:[
"a:p","a:endParaRPr"],expandTags:[{contains:"a:tc",expand:"a:tr"}],onParagraphLoop:[{contains:"a:p",
expand:"a:p",onlyTextInTag:!0}],tagRawXml:"p:sp",baseModules:[ZA,HA,qA,JA],tagShouldContain:[{tag:
"a:tbl",shouldContain:["a:tr"],dropParent:"p:graphicFrame"},{tag:"p:txBody",shouldContain:["a:p"],
value:"<a:p></a:p>"},{tag:"a:txBody",shouldContain:["a:p"],value:"<a:p></a:p>"}]}}VA.exports={docx:
iG,pptx:aG}});var h1=Ce((jNe,tb)=>{"use strict";p();var sG=["modules"];function YA(e,t){var n=g.keys(
e);if(g.getOwnPropertySymbols){
var r=g.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return g.getOwnPropertyDescriptor(e,o).enumerable}
)),
n.push.apply(n,r)}return n}function Fr(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?
arguments[t]:{};t%2?YA(g(n),!0).forEach(function(r){uG(e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(
e,g.getOwnPropertyDescriptors(n)):YA(g(n)).forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(
n,r))})}return e}function uG(e,t,n){return(t=s1(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function QA(e,t){return pG(e)||dG(e,t)||cG(e,t)||lG()}
function lG(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function cG(e,t){
if(e){if(typeof e=="string")return e1(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?w.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?e1(e,t):void 0}}function e1(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=w(t);n<t;
n++)
r[n]=e[n];return r}function dG(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),g(a)!==a))return}finally{if(l)throw o}}return s}}function pG(
e){
if(w.isArray(e))return e}function Us(e){"@babel/helpers - typeof";return Us=typeof x=="function"&&
typeof x.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof x=="function"&&t.constructor===
x&&t!==x.prototype?"symbol":typeof t},Us(e)}function fG(e,t){if(e==null)return{};var n,r,o=mG(e,t);
if(g.
getOwnPropertySymbols){var i=g.getOwnPropertySymbols(e);for(r=0;r<i.length;r++)n=i[r],t.indexOf(n)===
-1&&{}.propertyIsEnumerable.call(e,n)&&(o[n]=e[n])}return o}function mG(e,t){if(e==null)return{};var n={
};
for(var r in e)if({}.hasOwnProperty.call(e,r)){if(t.indexOf(r)!==-1)continue;n[r]=e[r]}return n}
function gG(e,t){
if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}function t1(e,t){for(
var n=0;n<
t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),
g.defineProperty(e,s1(r.key),r)}}function hG(e,t,n){return t&&t1(e.prototype,t),n&&t1(e,n),g.defineProperty(
e,"prototype",{writable:!1}),e}function s1(e){var t=yG(e,"string");return Us(t)=="symbol"?t:t+""}
function yG(e,t){
if(Us(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Us(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:v)(e)}var Qt=ht(),Et=LR(),bG=Et.object({allowUnopenedTag:Et.boolean().optional(),
allowUnclosedTag:Et.
boolean().optional(),allowUnbalancedLoops:Et.boolean().optional(),changeDelimiterPrefix:Et.string().
optional().nullable()}),vG=Et.object({delimiters:Et.object({start:Et.string().nullable(),end:Et.string(
).
nullable()}).strict().optional(),fileTypeConfig:Et.object({}).optional(),paragraphLoop:Et.boolean().
optional(),parser:Et.function().optional(),errorLogging:Et.union([Et.boolean(),Et.string()]).optional(
),
linebreaks:Et.boolean().optional(),nullGetter:Et.function().optional(),syntax:bG.optional(),
stripInvalidXMLChars:Et.
boolean().optional(),warnFn:Et.function().optional()}).strict(),wG=zR(),u1=wG.getRelsTypes,l1=WR(),
c1=l1.
collectContentTypes,d1=l1.getContentTypes,p1=Yo(),kG=gf(),xG=iO(),TG=pO(),n1=Ay(),SG=EO(),Xy=SG.getTags,
f1=DO(),ho=Jn(),m1=ho.throwMultiError,EG=ho.throwResolveBeforeCompile,CG=ho.throwRenderInvalidTemplate,
DG=ho.throwRenderTwice,dc=ho.XTInternalError,RG=ho.XTTemplateError,OG=ho.throwFileTypeNotIdentified,
AG=ho.throwFileTypeNotHandled,Tf=ho.throwApiVersionError;Qt.getRelsTypes=u1;Qt.traits=kG;Qt.moduleWrapper=
p1;Qt.collectContentTypes=c1;Qt.getContentTypes=d1;var r1=Qt.getDefaults,PG=Qt.str2xml,NG=Qt.xml2str,
eb=Qt.concatArrays,o1=Qt.uniq,_G=Qt.getDuplicates,IG=Qt.stableSort,Yy=Qt.pushArray,i1=Qt.utf8ToWord,
$G=Qt.invertMap,FG="[Content_Types].xml",MG="_rels/.rels",Mr=[3,48,0];function LG(e){for(var t=[],n=0;
n<
e.length;n++){var r=e[n];t.push(r.name)}var o=_G(t);if(o.length>0)throw new dc(
'Detected duplicate module "'.concat(o[0],'"'))}function jG(e){for(var t=0,n=e.modules;t<n.length;t++)for(
var r=n[t],o=0,
i=r.xmlContentTypes||[];o<i.length;o++)for(var a=i[o],s=e.invertedContentTypes[a]||[],u=0;u<s.length;
u++){
var l=s[u];e.zip.files[l]&&e.options.xmlFileNames.push(l)}}function zG(e){return IG(e,function(t,n){
return(n.priority||0)-(t.priority||0)})}function cc(e){var t=[];for(var n in e)t.push(n);for(var r=[
FG,MG],o=["word/","xl/","ppt/"],i=0;i<t.length;i++)for(var a=t[i],s=0;s<o.length;s++){var u=o[s];a.indexOf(
"".concat(u))===0&&r.push(a)}for(var l=0;l<t.length;l++){var c=t[l];r.indexOf(c)===-1&&r.push(c)}
return r}
function g1(e,t){e.hideDeprecations!==!0&&console.warn(t)}function Bs(e,t){if(e.hideDeprecations!==!0)
return g1(e,'Deprecated method ".'.concat(t,
'", view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ').concat(new E(
).stack))}function Qy(e){e.modules=e.modules.filter(function(t){
if(!t.supportedFileTypes)return!0;if(!w.isArray(t.supportedFileTypes))throw new E(
"The supportedFileTypes field of the module must be an array");var n=t.supportedFileTypes.includes(e.fileType);
return n||
t.on("detached"),n})}function a1(e){var t=e.compiled;e.errors=eb(g.keys(t).map(function(n){return t[
n].
allErrors})),e.errors.length!==0&&(e.options.errorLogging&&f1(e.errors,e.options.errorLogging),m1(e.
errors))}function BG(e){return typeof Buffer!="undefined"&&typeof Buffer.isBuffer=="function"&&
Buffer.
isBuffer(e)}var Gi=(function(){function e(t){var n=arguments.length>1&&arguments[1]!==void 0?
arguments[1]:
{},r=n.modules,o=r===void 0?[]:r,i=fG(n,sG);if(gG(this,e),this.targets=[],this.rendered=!1,this.scopeManagers=
{},this.compiled={},this.modules=[xG()],this.xmlDocuments={},arguments.length===0)g1(this,
"Deprecated docxtemplater constructor with no arguments, view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ".concat(
new E().stack)),this.hideDeprecations=!0,this.setOptions(i);else{
if(this.hideDeprecations=!0,this.setOptions(i),BG(t))throw new E(
"You passed a Buffer to the Docxtemplater constructor. The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!t||!t.files||typeof t.file!="function")throw new E(
"The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!w.isArray(o))throw new E(
"The modules argument of docxtemplater's constructor must be an array");for(var a=0;a<o.length;a++){
var s=o[a];this.attachModule(s)}this.loadZip(t),this.compile(),this.v4Constructor=!0}this.hideDeprecations=
!1}return hG(e,[{key:"verifyApiVersion",value:function(n){n=n.split(".");for(var r=0;r<n.length;r++)
n[r]=parseInt(n[r],10);return n.length!==3&&Tf("neededVersion is not a valid version",{neededVersion:
n,
explanation:"the neededVersion must be an array of length 3"}),n[0]!==Mr[0]&&Tf(
"The major api version do not match, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,
currentModuleApiVersion:Mr,explanation:"moduleAPIVersionMismatch : needed=".concat(n.join("."),
", current=").concat(Mr.join("."))}),n[1]>Mr[1]&&Tf(
"The minor api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,currentModuleApiVersion:Mr,
explanation:"moduleAPIVersionMismatch : needed=".concat(n.join("."),", current=").concat(Mr.join("."))}
),
n[1]===Mr[1]&&n[2]>Mr[2]&&Tf(
"The patch api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,currentModuleApiVersion:Mr,explanation:"moduleAPIVersionMismatch : needed=".concat(
n.join("."),", current=").concat(Mr.join("."))}),!0}},{key:"setModules",value:function(n){for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.set(n)}}},{key:"sendEvent",value:function(n){for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.on(n)}}},{key:"attachModule",value:function(n){if(this.v4Constructor)throw new dc(
"attachModule() should not be called manually when using the v4 constructor");Bs(this,"attachModule");
var r=Us(n);if(r==="function")throw new dc(

"Cannot attach a class/function as a module. Most probably you forgot to instantiate the module by using `new` on the module.");
if(!n||r!=="object")throw new dc("Cannot attachModule with a falsy value");
if(n.requiredAPIVersion&&this.verifyApiVersion(n.requiredAPIVersion),n.attached===!0)if(typeof n.clone==
"function")n=n.clone();else throw new E('Cannot attach a module that was already attached : "'.concat(
n.name,
'". The most likely cause is that you are instantiating the module at the root level, and using it for multiple instances of Docxtemplater'));
n.attached=!0;var o=p1(n);return this.modules.push(
o),o.on("attached"),this.fileType&&Qy(this),this}},{key:"findModule",value:function(n){for(var r=0,o=this.
modules;r<o.length;r++){var i=o[r];if(i.name===n)return i}}},{key:"setOptions",value:function(n){var r,
o;if(this.v4Constructor)throw new E(
"setOptions() should not be called manually when using the v4 constructor");if(!n)throw new E(
"setOptions should be called with an object as first parameter");var i=vG.
validate(n);if(i.success===!1)throw new E(i.error);Bs(this,"setOptions"),this.options={};var a=r1();
for(var s in a){var u=a[s];this.options[s]=n[s]!=null?n[s]:this[s]||u,this[s]=this.options[s]}return(
r=
this.delimiters).start&&(r.start=i1(this.delimiters.start)),(o=this.delimiters).end&&(o.end=i1(this.
delimiters.end)),this}},{key:"loadZip",value:function(n){if(this.v4Constructor)throw new E(
"loadZip() should not be called manually when using the v4 constructor");if(Bs(this,"loadZip"),n.loadAsync)throw new dc(
"Docxtemplater doesn't handle JSZip version >=3, please use pizzip");n.xtRendered&&this.options.warnFn(
[new E(
"This zip file appears to be the outcome of a previous docxtemplater generation. This typically indicates that docxtemplater was integrated by reusing the same zip file. It is recommended to create a new Pizzip instance for each docxtemplater generation.")]),
this.zip=n,this.updateFileTypeConfig(),
this.modules=eb([this.fileTypeConfig.baseModules.map(function(a){return a()}),this.modules]);for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.zip=this.zip,i.docxtemplater=this,i.fileTypeConfig=this.
fileTypeConfig,i.fileType=this.fileType,i.xtOptions=this.options,i.modules=this.modules}return Qy(
this),
this}},{key:"precompileFile",value:function(n){var r=this.createTemplateClass(n);r.preparse(),this.compiled[
n]=
r}},{key:"compileFile",value:function(n){this.compiled[n].parse()}},{key:"getScopeManager",value:
function(n,r,o){
var i;return(i=this.scopeManagers)[n]||(i[n]=TG({tags:o,parser:this.parser,cachedParsers:r.cachedParsers}
)),
this.scopeManagers[n]}},{key:"resolveData",value:function(n){var r=this;Bs(this,"resolveData");var o=[
];
return g.keys(this.compiled).length||EG(),Promise.resolve(n).then(function(i){r.data=i,r.setModules(
{data:r.data,Lexer:n1}),r.mapper=r.modules.reduce(function(c,d){return d.getRenderedMap(c)},{});for(
var a=[],
s=function(){var d=l[u],f=r.mapper[d],m=f.from,h=f.data;a.push(Promise.resolve(h).then(function(k){
var A=r.
compiled[m];return A.filePath=d,A.scopeManager=r.getScopeManager(d,A,k),A.resolveTags(k).then(
function(P){
return A.scopeManager.finishedResolving=!0,P},function(P){Yy(o,P)})}))},u=0,l=g.keys(r.mapper);u<l.length;
u++)
s();return Promise.all(a).then(function(c){return o.length!==0&&(r.options.errorLogging&&f1(o,r.options.
errorLogging),m1(o)),eb(c)})})}},{key:"compile",value:function(){if(Bs(this,"compile"),this.updateFileTypeConfig(
),
LG(this.modules),this.modules=zG(this.modules),g.keys(this.compiled).length)return this;for(var n=this.
options,r=0,o=this.modules;r<o.length;r++){var i=o[r];n=i.optionsTransformer(n,this)}this.options=n,
this.options.xmlFileNames=o1(this.options.xmlFileNames);for(var a=0,s=this.options.xmlFileNames;a<s.
length;a++){var u=s[a],l=this.zip.files[u].asText();this.xmlDocuments[u]=PG(l)}this.setModules({zip:
this.
zip,xmlDocuments:this.xmlDocuments});for(var c=0,d=this.modules;c<d.length;c++){var f=d[c];f.xmlDocuments=
this.xmlDocuments}this.getTemplatedFiles(),this.sendEvent("before-preparse");for(var m=0,h=this.templatedFiles;
m<
h.length;m++){var k=h[m];this.zip.files[k]!=null&&this.precompileFile(k)}this.sendEvent(
"after-preparse");for(var A=0,P=this.templatedFiles;A<P.length;A++){var N=P[A];this.zip.files[N]!=null&&
this.compiled[N].
parse({noPostParse:!0})}this.sendEvent("after-parse");for(var _=0,I=this.templatedFiles;_<I.length;_++){
var F=I[_];this.zip.files[F]!=null&&this.compiled[F].postparse()}return this.sendEvent(
"after-postparse"),this.setModules({compiled:this.compiled}),a1(this),this}},{key:
"updateFileTypeConfig",value:function(){
this.relsTypes=u1(this.zip);var n=d1(this.zip),r=n.overrides,o=n.defaults,i=n.contentTypes,a=n.contentTypeXml;
a&&(this.filesContentTypes=c1(r,o,this.zip),this.invertedContentTypes=$G(this.filesContentTypes),
this.
setModules({contentTypes:this.contentTypes,invertedContentTypes:this.invertedContentTypes}));var s;
this.
zip.files.mimetype&&(s="odt");for(var u=0,l=this.modules;u<l.length;u++){var c=l[u];s=c.getFileType(
{zip:this.zip,contentTypes:i,contentTypeXml:a,overrides:r,defaults:o,doc:this})||s}if(this.fileType=
s,s==="odt"&&AG(s),s||OG(this.zip),jG(this),Qy(this),this.fileTypeConfig=this.options.fileTypeConfig||
this.fileTypeConfig,!this.fileTypeConfig)if(e.FileTypeConfig[this.fileType])this.fileTypeConfig=e.FileTypeConfig[
this.
fileType]();else{var d='Filetype "'.concat(this.fileType,'" is not supported'),f="filetype_not_supported";
this.fileType==="xlsx"&&(d='Filetype "'.concat(this.fileType,
'" is supported only with the paid XlsxModule'),f="xlsx_filetype_needs_xlsx_module");var m=new RG(d);
throw m.properties={id:f,explanation:d},
m}return this}},{key:"renderAsync",value:function(n){var r=this;this.hideDeprecations=!0;var o=this.
resolveData(n);return this.hideDeprecations=!1,this.zip.xtRendered=!0,o.then(function(){return r.render(
)})}},
{key:"render",value:function(n){this.zip.xtRendered=!0,this.rendered&&DG(),this.rendered=!0,g.keys(
this.
compiled).length===0&&this.compile(),this.errors.length>0&&CG(),arguments.length>0&&(this.data=n),
this.
setModules({data:this.data,Lexer:n1}),this.mapper||(this.mapper=this.modules.reduce(function(B,M){
return M.
getRenderedMap(B)},{}));var r=[];for(var o in this.mapper){var i=this.mapper[o],a=i.from,s=i.data,u=this.
compiled[a];u.scopeManager=this.getScopeManager(o,u,s),u.render(o),r.push([o,u.content,u]),delete u.
content}for(var l=0;l<r.length;l++)for(var c=r[l],d=QA(c,3),f=d[1],m=d[2],h=0,k=this.modules;h<k.length;
h++){
var A=k[h];if(A.preZip){var P=A.preZip(f,m);typeof P=="string"&&(c[1]=P)}}for(var N=0;N<r.length;N++){
var _=QA(r[N],2),I=_[0],F=_[1];this.zip.file(I,F,{createFolders:!0})}return a1(this),this.sendEvent(
"syncing-zip"),this.syncZip(),this.sendEvent("synced-zip"),this}},{key:"syncZip",value:function(){
for(var n in this.
xmlDocuments){this.zip.remove(n);var r=NG(this.xmlDocuments[n]);this.zip.file(n,r,{createFolders:!0}
)}}},
{key:"setData",value:function(n){return Bs(this,"setData"),this.data=n,this}},{key:"getZip",value:
function(){
return this.zip}},{key:"createTemplateClass",value:function(n){var r=this.zip.files[n].asText();
return this.
createTemplateClassFromContent(r,n)}},{key:"createTemplateClassFromContent",value:function(n,r){for(
var o={
filePath:r,contentType:this.filesContentTypes[r],relsType:this.relsTypes[r]},i=r1(),a=Yy(g.keys(i),[
"filesContentTypes","fileTypeConfig","fileType","modules"]),s=0;s<a.length;s++){var u=a[s];o[u]=this[
u]}
return new e.XmlTemplater(n,o)}},{key:"getFullText",value:function(n){return this.createTemplateClass(
n||this.fileTypeConfig.textPath(this)).getFullText()}},{key:"getTemplatedFiles",value:function(){
this.
templatedFiles=this.fileTypeConfig.getTemplatedFiles(this.zip),Yy(this.templatedFiles,this.targets);
var n=this.fileTypeConfig.templatedNs||[];if(n.length>0){for(var r in this.filesContentTypes)if(
/^customXml\/item\d+\.xml$/.
test(r))for(var o=0;o<n.length;o++){var i=n[o],a=this.zip.file(r).asText();a.indexOf('xmlns="'.concat(
i,'"'))!==-1&&this.templatedFiles.push(r)}}return this.templatedFiles=o1(this.templatedFiles),this.templatedFiles}
},
{key:"getTags",value:function(){var n={headers:[],footers:[]};for(var r in this.compiled){var o=this.
filesContentTypes[r];o==="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"&&
(n.document={target:r,tags:Xy(this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"&&
n.headers.push({target:r,tags:Xy(this.compiled[r].
postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"&&n.footers.
push({target:r,tags:Xy(this.compiled[r].postparsed)})}return n}},{key:"toBuffer",value:function(n){
return this.
zip.generate(Fr(Fr({compression:"DEFLATE",fileOrder:cc},n),{},{type:"nodebuffer"}))}},{key:"toBlob",
value:function(n){return this.zip.generate(Fr(Fr({compression:"DEFLATE",fileOrder:cc},n),{},{type:
"blob"}))}},{key:"toBase64",value:function(n){return this.zip.generate(Fr(Fr({compression:"DEFLATE",
fileOrder:cc},
n),{},{type:"base64"}))}},{key:"toUint8Array",value:function(n){return this.zip.generate(Fr(Fr({
compression:"DEFLATE",fileOrder:cc},n),{},{type:"uint8array"}))}},{key:"toArrayBuffer",value:
function(n){return this.
zip.generate(Fr(Fr({compression:"DEFLATE",fileOrder:cc},n),{},{type:"arraybuffer"}))}}])})();Gi.DocUtils=
Qt;Gi.Errors=Jn();Gi.XmlTemplater=aA();Gi.FileTypeConfig=XA();Gi.XmlMatcher=_y();tb.exports=Gi;tb.exports.
default=Gi});var y1={};fm(y1,{Docxtemplater:()=>b1.default});var b1,v1=Pc(()=>{"use strict";p();b1=y_(
h1(),1)});var iV={};fm(iV,{acceptRowOrder:()=>MJ,answerFix:()=>rV,applyFixes:()=>eV,changeSettings:(
)=>jJ,checkSheets:()=>hJ,
chooseLanguage:()=>zJ,closeAndCompute:()=>kJ,closeStage:()=>WJ,collectJudgeFiles:()=>XJ,
computeRanking:()=>DJ,
computeTop:()=>yJ,createWorkbook:()=>IJ,decide:()=>TJ,decideResult:()=>HJ,explainRules:()=>GJ,
exportDocuments:()=>OJ,
getState:()=>EJ,makeAwardDocuments:()=>wJ,makeDocuments:()=>RJ,makeJudgeFiles:()=>VJ,makeJudgeTabs:(
)=>FJ,
markFindings:()=>oV,onInstall:()=>mJ,onOpen:()=>fJ,openRanking:()=>vJ,openSidebar:()=>gJ,
openTemplate:()=>PJ,
prepareJudgeTabs:()=>bJ,prepareObjections:()=>qJ,preparePlenary:()=>ZJ,preparePlenaryTab:()=>xJ,
previewFixes:()=>QJ,
readDetails:()=>LJ,readJudgeFiles:()=>JJ,readOwnFixes:()=>nV,readTemplate:()=>AJ,reopenStage:()=>KJ,
restoreTemplate:()=>_J,showCell:()=>UJ,showRanking:()=>BJ,takeList:()=>$J,undoFixes:()=>tV,
uploadTemplate:()=>NJ,
validateWorkbook:()=>CJ,verify:()=>SJ,verifyResult:()=>YJ});p();p();p();p();function hm(e){let t=g.values(
e).filter(r=>typeof r=="number");return g.entries(e).filter(([r,o])=>t.
indexOf(+r)===-1).map(([r,o])=>o)}function jb(e,t){return typeof t=="bigint"?t.toString():t}var gm=class{
constructor(t){this._getter=t,
this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),
this._value}};function zb(e){return new gm(e)}function Bb(e){return e==null}function _c(e){let t=e.startsWith(
"^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function Ic(e,t,n){g.defineProperty(
e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function Ub(e){
let t=g.getOwnPropertyDescriptor(e,"shape");return t!=null&&t.get?t.get.raw:t==null?void 0:t.value}
function ym(e){
var t;return(t=Ub(e._zod.def))!=null?t:e._zod.def.shape}function Wb(e,t,n){g.defineProperty(e,t,{get(
){
let r=n();return Ic(this,t,r),r},enumerable:!0,configurable:!0})}function Kb(e,t,n){t in e?Ic(e,t,n):
e[t]=n}function b_(e,t,n,r){let o=ym(t);for(let i of n){let a=g.getOwnPropertyDescriptor(o,i);a.enumerable&&
(a.get?Wb(e,i,()=>{let s=t._zod.def.shape[i];return r?r(s,i):s}):Kb(e,i,r?r(a.value,i):a.value))}}
function v_(e,t){
for(let n of Reflect.ownKeys(t)){let r=g.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?Wb(e,n,(
)=>t[n]):
Kb(e,n,r.value))}}function Gb(...e){let t={};for(let n of e){let r=g.getOwnPropertyDescriptors(n);g.
assign(t,r)}return g.defineProperties({},t)}var bm="captureStackTrace"in E?E.captureStackTrace:(...e)=>{
};function Nc(e){return typeof e=="object"&&e!==null&&!w.isArray(e)}function $c(e){if(Nc(e)===!1)return!1;
let t=e.constructor;if(t===void 0||typeof t!="function")return!0;
let n=t.prototype;return!(Nc(n)===!1||g.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}
function vm(e){
return $c(e)?{...e}:w.isArray(e)?[...e]:e instanceof y?new y(e):e instanceof S?new S(e):e}var Zb=new S(
["string","number","symbol"]);function du(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function pu(
e,t,n){let r=new e._zod.constr(
t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function Ot(e){let t=e;if(!t)
return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?
void 0:t.error)!==void 0)throw new E("Cannot specify both `message` and `error` params");t.error=t.message}
return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function qb(e){return g.keys(
e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var Hb={
safeint:[v.MIN_SAFE_INTEGER,v.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],
float32:[-34028234663852886e22,34028234663852886e22],float64:[-v.MAX_VALUE,v.MAX_VALUE]};function Jb(
e,t){if(!$c(t))throw new E("Invalid input to extend: expected a plain object");let n=e._zod.
def.checks;if(n&&n.length>0){let o=ym(e);for(let i of Reflect.ownKeys(t))if(g.getOwnPropertyDescriptor(
o,i)!==void 0)throw new E(
"Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}
return pu(e,Gb(e._zod.def,{shape:w_(e,t)}))}function w_(e,t){let n={};return b_(
n,e,Reflect.ownKeys(ym(e))),v_(n,t),n}function Xn(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;
r<e.issues.length;r++)if(((n=e.issues[r])==
null?void 0:n.continue)!==!0)return!0;return!1}function Vb(e,t=0){var n;if(e.aborted===!0)return!0;
for(let r=t;r<
e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}function mr(
e,t){
return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function cu(
e){
return typeof e=="string"?e:e==null?void 0:e.message}function wm(e){var n,r;let t=[];for(let o of e!=
null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let a=(r=(n=i.maximum)!=
null?n:i.length)!=null?r:i.size;a>=0&&t.push([a,o])}return t}function Fc(e,t,n){var o;var r;for(let i=t;
i<
e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function Wr(e,t,n){var u,l,c,d,f,m,h,k,A,P,N,_,
I,F,B,M,L;var r;let o=(l=(u=e.inst)==null?void 0:u._zod)==null?void 0:l.traits;o!=null&&o.has(
"$ZodType")&&(o.has("$ZodCheck")?(c=(r=e).schema)!=null||(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==
e.inst?(f=(d=e.schema)==null?void 0:d._zod.def)==null?void 0:f.error:void 0,a=e.message?e.message:(M=
(B=(I=(N=(A=cu((k=(h=(m=e.inst)==null?void 0:m._zod.def)==null?void 0:h.error)==null?void 0:k.call(h,
e)))!=null?A:cu(i==null?void 0:i(e)))!=null?N:cu((P=t==null?void 0:t.error)==null?void 0:P.call(t,e)))!=
null?I:cu((_=n.customError)==null?void 0:_.call(n,e)))!=null?B:cu((F=n.localeError)==null?void 0:F.call(
n,e)))!=null?M:"Invalid input",s={};for(let j of g.keys(e))j==="inst"||j==="schema"||j==="continue"||
j==="input"||j==="__proto__"||(s[j]=e[j]);return(L=s.path)!=null||(s.path=[]),s.message=a,t!=null&&t.
reportInput&&(s.input=e.input),s}var k_=/[\uD800-\uDBFF]/;function Xb(e){let t=e.length;if(!k_.test(
e))return t;let n=t;for(let r=0;r<
t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}
function Yb(e){
return w.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function Qb(e,t){for(let n in t){
let r=g.getOwnPropertyDescriptor(t,n);r.get?g.defineProperty(e,n,{...r,
enumerable:!1}):x_(e,n,r.value)}}function si(e,t,n,r=!0){return g.defineProperty(e,t,{configurable:!0,
writable:!0,enumerable:r,value:n}),n}function km(e,t,n){return si(e,t,n,!1)}function x_(e,t,n){g.defineProperty(
e,t,{configurable:!0,get(){return this==null?n:si(this,t,n.bind(
this))},set(r){si(this,t,r)}})}function T_(e,t){let n=g.getPrototypeOf(e);return t in n?void 0:n}var mm,
ko=!1,S_={configurable:!0,get(){ko=!0}};function Zt(e,t,n){let r=g.getPrototypeOf(e._zod);if(t in r&&
mm!==e._zod){mm=void 0;return}mm=e._zod,g.defineProperty(r,t,{configurable:!0,get(){g.defineProperty(
this,t,S_);let o=ko;ko=!1;try{let i=n(this);return ko?delete this[t]:g.defineProperty(this,t,{
configurable:!0,
writable:!0,value:i}),ko=ko||o,i}catch(i){throw delete this[t],ko=ko||o,i}},set(o){g.defineProperty(
this,t,{configurable:!0,writable:!0,value:o})}})}function ev(e,t,n,r){let o=T_(e,t);o&&g.defineProperty(
o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return g.defineProperty(
this,t,i),i.value=n(this),g.defineProperty(this,t,i),i.value},set(i){g.defineProperty(this,t,{
configurable:!0,
writable:!0,enumerable:r,value:i})}})}var tv;var xm={value:void 0,enumerable:!1},nv="captureStackTrace"in E?
E:null;function E_(e){let t=nv;if(t){
let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return nv=null,new e}
try{
return new e}finally{t.stackTraceLimit=n}}}return new e}function ge(e,t,n,r){var f;let o={};function i(
m){
this.def=m,this.constr=d,this.traits=new S}i.prototype=o;let a=n,s=a&&new WeakSet;function u(m,h){if(
m.
_zod){if(m._zod.traits.has(e))return}else{xm.value=new i(h);try{g.defineProperty(m,"_zod",xm)}
finally{
xm.value=void 0}}if(m._zod.traits.add(e),t(m,h),s){let A=g.getPrototypeOf(m),P=m._zod.constr.prototype,
N=A;for(;N&&N!==P;)N=g.getPrototypeOf(N);let _=N!=null?N:A;s.has(_)||(s.add(_),Qb(_,a))}let k=d.prototype;
for(let A in k)g.prototype.hasOwnProperty.call(k,A)&&(A in m||(m[A]=k[A].bind(m)))}let l=(f=r==null?
void 0:r.Parent)!=null?f:g;class c extends l{}g.defineProperty(c,"name",{value:e});function d(m){var P;
let h=r!=null&&r.Parent?E_(c):this;u(h,m);let k=h._zod.deferred;if(k){for(let N of k)N();h._zod.deferred=
void 0}let A=(P=globalThis.__zod_globalConfig)==null?void 0:P.postProcessor;return A&&A(h),h}return g.
defineProperty(d,"init",{value:u}),g.defineProperty(d,x.hasInstance,{value:m=>{var h,k;return r!=null&&
r.Parent&&m instanceof r.Parent?!0:(k=(h=m==null?void 0:m._zod)==null?void 0:h.traits)==null?void 0:
k.has(e)}}),g.defineProperty(d,"name",{value:e}),d}var Kr=class extends E{constructor(){super(
"Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var rv;(rv=(tv=globalThis).__zod_globalConfig)!=null||
(tv.__zod_globalConfig={});var li=globalThis.__zod_globalConfig;
function Gr(e){return e&&g.assign(li,e),li}p();p();function C_(){var t;let e=this._zod;return(t=e.message)!=null||
(e.message=C.stringify(e.def,jb,2)),e.
message}function D_(e){this._zod.message=e}var R_={get:C_,set:D_,enumerable:!0,configurable:!0},Sm={
value:void 0,enumerable:!1},ov=new WeakSet([g.prototype,E.prototype]),iv=(e,t)=>{e.name="$ZodError",
Sm.value=t,g.defineProperty(e,"issues",Sm),Sm.value=void 0,g.defineProperty(e,"message",R_);let n=g.
getPrototypeOf(e);ov.has(n)||(ov.add(n),g.defineProperty(n,"toString",{configurable:!0,enumerable:!1,
get(){let r=()=>this.message;return g.defineProperty(this,"toString",{value:r,configurable:!0,
writable:!0}),
r},set(r){g.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},pV=ge(
"$ZodError",iv),fu=ge("$ZodError",iv,void 0,{Parent:E});var A_=e=>{let t=(n,r,o,i)=>{var u,l;let a=o?
{...o,async:!1}:{async:!1},s=n._zod.run({value:r,issues:[]},
a);if(s instanceof Promise)throw new Kr;if(s.issues.length){let c=new((u=i==null?void 0:i.Err)!=null?
u:e)(s.issues.map(d=>Wr(d,a,Gr())));throw bm(c,(l=i==null?void 0:i.callee)!=null?l:t),c}return s.value}
;
return t},Em=A_(fu),P_=e=>{let t=async(n,r,o,i)=>{var u,l;let a=o?{...o,async:!0}:{async:!0},s=n._zod.
run({value:r,issues:[]},a);if(s instanceof Promise&&(s=await s),s.issues.length){let c=new((u=i==null?
void 0:i.Err)!=null?u:e)(s.issues.map(d=>Wr(d,a,Gr())));throw bm(c,(l=i==null?void 0:i.callee)!=null?
l:t),c}return s.value};return t},Cm=P_(fu),N_=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.
run({value:n,issues:[]},o);if(i instanceof Promise)throw new Kr;return i.issues.length?av(e,i.issues,
o):{success:!0,data:i.value}},nt=N_(fu);function av(e,t,n){let r;return{success:!1,get error(){
return r||
(r=new e(t.map(o=>Wr(o,n,Gr()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var __=e=>async(
t,n,r)=>{
let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&
(i=await i),i.issues.length?av(e,i.issues,o):{success:!0,data:i.value}},Dm=__(fu);p();p();p();var sv=/^[\s\S]{0,}$/;
var Rm=/^-?\d+(?:\.\d+)?$/,uv=/^(?:true|false)$/i;var xo=ge("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||
(e._zod={}),e._zod.def=t,(o=(n=e._zod).
onattach)!=null||(n.onattach=[])});var I_=e=>{let t=e.value;return!Bb(t)&&t.length!==void 0},Mc={
number:"number",bigint:"bigint",object:"date"},cv=ge("$ZodCheckLessThan",(e,t)=>{xo.init(e,t);let n=Mc[
typeof t.value];e._zod.check=r=>{var o;
(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:(o=Mc[typeof r.value])!=null?o:
n,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:
t.
inclusive,inst:e,continue:!t.abort})}}),dv=ge("$ZodCheckGreaterThan",(e,t)=>{xo.init(e,t);let n=Mc[
typeof t.
value];e._zod.check=r=>{var o;(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:
(o=
Mc[typeof r.value])!=null?o:n,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.
value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}});var pv=ge(
"$ZodCheckNumberFormat",(e,t)=>{var a;xo.init(e,t),t.format=t.format||"float64";let n=(a=t.
format)==null?void 0:a.includes("int"),r=n?"int":"number",[o,i]=Hb[t.format];e._zod.check=s=>{let u=s.
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
abort})}});var fv=ge("$ZodCheckMaxLength",(e,t)=>{var r;var n;xo.init(e,t),(r=(n=e._zod.def).when)!=null||
(n.when=
I_),e._zod.check=o=>{let i=o.value,a=i.length;if((typeof i=="string"&&a>t.maximum?Xb(i):a)<=t.maximum)
return;let u=Yb(i);o.issues.push({origin:u,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,
inst:e,
continue:!t.abort})}});var mv=ge("$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;xo.init(e,t),t.pattern?
(o=(n=e._zod).check)!=
null||(n.check=a=>{t.pattern.lastIndex=0,!t.pattern.test(a.value)&&a.issues.push({origin:"string",
code:"invalid_format",format:t.format,input:a.value,...t.pattern?{pattern:t.pattern.toString()}:{},
inst:e,
continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),gv=ge("$ZodCheckRegex",(e,t)=>{
mv.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:
"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,
continue:!t.
abort})}});p();var yv={major:4,minor:6,patch:7};var _t=ge("$ZodType",(e,t)=>{var i,a;var n;e!=null||
(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e.
_zod.version=yv;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&
r.length?[...r]:[];for(let s of o)for(let u of s._zod.onattach)u(e);if(o.length===0)(i=(n=e._zod).deferred)!=
null||(n.deferred=[]),(a=e._zod.deferred)==null||a.push(()=>{e._zod.run=e._zod.parse});else{let s=(l,
c,d)=>{
if(l.memo)return l;let f=Xn(l),m;for(let h of c){if(h._zod.def.when){if(Vb(l)||!h._zod.def.when(l))continue}
else if(f)
continue;let k=l.issues.length,A=h._zod.check(l);if(A instanceof Promise&&(d==null?void 0:d.async)===
!1)throw new Kr;if(m||A instanceof Promise)m=(m!=null?m:Promise.resolve()).then(async()=>{await A,l.
issues.length!==k&&(Fc(l.issues,k,e),f||(f=Xn(l,k)))});else{if(l.issues.length===k)continue;Fc(l.issues,
k,e),f||(f=Xn(l,k))}}return m?m.then(()=>l):l},u=(l,c,d)=>{if(Xn(l))return l.aborted=!0,l;let f=s(c,
o,d);if(f instanceof Promise){if(d.async===!1)throw new Kr;return f.then(m=>e._zod.parse(m,d))}
return e.
_zod.parse(f,d)};e._zod.run=(l,c)=>{if(c.skipChecks)return e._zod.parse(l,c);if(c.direction==="backward"){
let f=e._zod.parse({value:l.value,issues:[]},{...c,skipChecks:!0});return f instanceof Promise?
f.then(m=>u(m,l,c)):u(f,l,c)}let d=e._zod.parse(l,c);if(d instanceof Promise){if(c.async===!1)throw new Kr;
return d.then(f=>s(f,o,c))}return s(d,o,c)}}},{get"~standard"(){return km(this,"~standard",M_(this))}
,
set"~standard"(e){si(this,"~standard",e)}}),Ev=(e,t)=>e.issues.length?{issues:e.issues.map(n=>Wr(n,t,
Gr()))}:{value:e.value};async function F_(e,t){let n={async:!0};return Ev(await e._zod.run({value:t,
issues:[]},n),n)}function M_(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,
issues:[]},
n);if(!(r instanceof Promise))return Ev(r,n)}catch{}return F_(e,t)},vendor:"zod",version:1}}var Cv=ge(
"$ZodString",(e,t)=>{var n;_t.init(e,t),e._zod.pattern=(n=t.pattern)!=null?n:sv,e._zod.parse=(r,o)=>{
if(t.coerce)try{r.value=T(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:
"string",code:"invalid_type",input:r.value,inst:e}),r}});var Om=ge("$ZodNumber",(e,t)=>{_t.init(e,t),
e._zod.pattern=Rm,e._zod.parse=(n,r)=>{if(t.coerce)try{n.
value=v(n.value)}catch{}let o=n.value;if(typeof o=="number"&&!v.isNaN(o)&&v.isFinite(o))return n;let i=typeof o==
"number"?v.isNaN(o)?"NaN":v.isFinite(o)?void 0:T(o):void 0;return n.issues.push({expected:"number",
code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),n}}),Dv=ge("$ZodNumberFormat",(e,t)=>{pv.init(
e,
t),Om.init(e,t)}),Rv=ge("$ZodBoolean",(e,t)=>{_t.init(e,t),e._zod.pattern=uv,e._zod.parse=(n,r)=>{if(
t.
coerce)try{n.value=!!n.value}catch{}let o=n.value;return typeof o=="boolean"||n.issues.push({
expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});var Ov=ge("$ZodUnknown",(e,t)=>{_t.init(
e,t),e._zod.parse=n=>n});function L_(e,t){let n=wm(e._zod.def.checks);if(!n.length)return;let r=b.min(
...n.map(i=>i[0])),o=e.
_zod.parse;e._zod.parse=(i,a)=>{let s=t(i.value);if(s>r&&!(a!=null&&a.skipChecks)&&(a==null?void 0:a.
direction)!=="backward"){for(let[u,l]of wm(e._zod.def.checks))if(s>u&&l._zod.def.when(i)){let c=i.issues.
length;return l._zod.check(i),i.issues[c].continue=!1,Fc(i.issues,c,e),i}}return o(i,a)}}var j_=e=>w.
isArray(e)?e.length:-1;function bv(e,t,n){e.issues.length&&t.issues.push(...mr(n,e.issues)),t.value[
n]=e.value}var Av=ge("$ZodArray",(e,t)=>{_t.init(e,t);let n=li.memoizer;n==null||n.attach(e),e._zod.parse=(
r,o)=>{let i=r.value;
if(!w.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),r;r.value=
n?n.alloc(e,r,w(i.length),o):w(i.length);let a=[],s=o==null?void 0:o.abortEarly;for(let u=0;u<i.length;
u++){
let l=i[u],c=t.element._zod.run({value:l,issues:[]},o);if(c instanceof Promise)a.push(c.then(d=>bv(d,
r,u)));else if(bv(c,r,u),s&&c.issues.length!==0&&Xn(c))break}return a.length?Promise.all(a).then(()=>r):
r},L_(e,j_)});function Lc(e,t,n,r,o,i){let a=n in r,s=i==="optional";if(!(!a&&s&&o==="optional")){if(
e.
issues.length){if(o!==void 0&&s&&!a)return;t.issues.push(...mr(n,e.issues))}if(!a&&o===void 0){e.issues.
length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===
void 0?(a||o==="defaulted"&&!s)&&(t.value[n]=void 0):t.value[n]=e.value}}var z_=[];function B_(e){
var a,
s,u,l;let t=g.keys(e.shape),n=g.getOwnPropertySymbols(e.shape),r=n.length?n:z_,o=r.length?[...t,...r]:
t;for(let c of o)if(!((l=(u=(s=(a=e.shape)==null?void 0:a[c])==null?void 0:s._zod)==null?void 0:u.traits)!=
null&&l.has("$ZodType")))throw new E(`Invalid element at key "${T(c)}": expected a Zod schema`);let i=qb(
e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new S(t),numKeys:t.length,optionalKeys:new S(i)}}
function U_(e,t,n,r,o,i,a){let s=[],u=o.keySet,l=o.catchall._zod,c=l.def.type,d=l.optin,f=l.optout,m=0;
for(let h in t){if(a&&n.issues.length!==m){if(Xn(n,m))break;m=n.issues.length}if(u.has(h))continue;
if(h===
"__proto__"){c==="never"&&s.push(h);continue}if(c==="never"){s.push(h);continue}let k=l.run({value:t[
h],
issues:[]},r);k instanceof Promise?e.push(k.then(A=>Lc(A,n,h,t,d,f))):Lc(k,n,h,t,d,f)}return s.length&&
n.issues.push({code:"unrecognized_keys",keys:s,input:t,inst:i,continue:!0}),e.length?Promise.all(e).
then(()=>n):n}var Pv=ge("$ZodObject",(e,t)=>{var l;_t.init(e,t);let n=g.getOwnPropertyDescriptor(t,
"shape"),r=n!=null&&n.get?n.get.raw:(l=t.shape)!=null?l:{};if(r){let c=()=>{let d={...r};return g.defineProperty(
t,"shape",{value:d}),c.raw=d,d};c.raw=r,g.defineProperty(t,"shape",{get:c})}let o=zb(()=>B_(t));Zt(e,
"propValues",c=>{let d=c.def.shape,f={};for(let m in d){let h=d[m]._zod;if(h.values){g.prototype.hasOwnProperty.
call(f,m)||Ic(f,m,new S);for(let k of h.values)f[m].add(k);h.optin!==void 0&&f[m].add(void 0)}}
return f});
let i=Nc,a=t.catchall,s,u=li.memoizer;u==null||u.attach(e),e._zod.parse=(c,d)=>{s!=null||(s=o.value);
let f=c.value;if(!i(f))return c.issues.push({expected:"object",code:"invalid_type",input:f,inst:e}),
c;c.value=u?u.alloc(e,c,{},d):{};let m=[],h=s.shape,k=d==null?void 0:d.abortEarly,A=c.issues.length;
for(let P of s.allKeys){if(k&&c.issues.length!==A){if(Xn(c,A))break;A=c.issues.length}if(P==="__proto__")continue;
let N=h[P],_=N._zod.optin,I=N._zod.optout,F=N._zod.run({value:f[P],issues:[]},d);F instanceof
Promise?m.push(F.then(B=>Lc(B,c,P,f,_,I))):Lc(F,c,P,f,_,I)}return a?U_(m,f,c,d,o.value,e,k===!0):m.length?
Promise.all(m).then(()=>c):c}});function vv(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,
t;let o=e.filter(i=>!Xn(
i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,
inst:n,errors:e.map(i=>i.issues.map(a=>Wr(a,r,Gr())))}),t)}var Nv=ge("$ZodUnion",(e,t)=>{_t.init(e,t),
Zt(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":r.def.options.some(o=>o.
_zod.optin!==void 0)?"optional":void 0),Zt(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?
"optional":void 0),Zt(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new S(r.
def.options.flatMap(o=>w.from(o._zod.values)))}),Zt(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.
pattern)){let o=r.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>_c(i.source)).join(
"|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(
r,o);let i=!1,a=[];for(let s of t.options){let u=s._zod.run({value:r.value,issues:[]},o);if(u instanceof
Promise)a.push(u),i=!0;else{if(u.issues.length===0)return u;a.push(u)}}return i?Promise.all(a).then(
s=>vv(s,r,e,o)):vv(a,r,e,o)}});var _v=ge("$ZodTuple",(e,t)=>{_t.init(e,t);let n=t.items,r=li.memoizer;
r==null||r.attach(e),e._zod.parse=
(o,i)=>{let a=o.value;if(!w.isArray(a))return o.issues.push({input:a,inst:e,expected:"tuple",code:
"invalid_type"}),o;o.value=r?r.alloc(e,o,[],i):[];let s=[],u=wv(n,"optin"),l=wv(n,"optout");if(!t.rest){
if(a.length<u)return o.issues.push({code:"too_small",minimum:u,inclusive:!0,input:a,inst:e,origin:
"array"}),o;a.length>n.length&&o.issues.push({code:"too_big",maximum:n.length,inclusive:!0,input:a,
inst:e,
origin:"array"})}let c=new w(n.length),d=t.rest?i==null?void 0:i.abortEarly:void 0,f=!1;for(let m=0;
m<
n.length;m++){let h=n[m]._zod.run({value:a[m],issues:[]},i);h instanceof Promise?s.push(h.then(k=>{c[
m]=
k})):(c[m]=h,d&&!f&&h.issues.length&&(f=Xn(h)))}if(t.rest&&!f){let m=n.length-1,h=a.slice(n.length),
k=o.issues.length;for(let A of h){if(d&&o.issues.length!==k){if(Xn(o,k))break;k=o.issues.length}m++;
let P=t.rest._zod.run({value:A,issues:[]},i);P instanceof Promise?s.push(P.then(N=>kv(N,o,m))):kv(P,
o,m)}}return s.length?Promise.all(s).then(()=>xv(c,o,n,a,l)):xv(c,o,n,a,l)}});function wv(e,t){for(
let n=e.
length-1;n>=0;n--)if(!(t==="optin"?e[n]._zod.optin!==void 0:e[n]._zod.optout==="optional"))return n+
1;return 0}function kv(e,t,n){e.issues.length&&t.issues.push(...mr(n,e.issues)),t.value[n]=e.value}
function xv(e,t,n,r,o){
for(let i=0;i<n.length;i++){let a=e[i],s=i<r.length;if(!s&&i>=o&&n[i]._zod.optin==="optional"){t.value.
length=i;break}if(a.issues.length){if(!s&&i>=o){t.value.length=i;break}t.issues.push(...mr(i,a.issues))}
t.value[i]=a.value}for(let i=t.value.length-1;i>=r.length&&(n[i]._zod.optout==="optional"&&t.value[i]===
void 0);i--)t.value.length=i;return t}var Iv=ge("$ZodRecord",(e,t)=>{_t.init(e,t);let n=li.memoizer;
n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!$c(i))return r.issues.push({expected:
"record",code:"invalid_type",input:i,inst:e}),r;let a=[],s=t.keyType._zod.values;if(s&&!t.partial){r.value=
n?n.alloc(e,r,{},o):{};let u=new S;for(let c of s)if(typeof c=="string"||typeof c=="number"||typeof c==
"symbol"){if(u.add(typeof c=="number"?c.toString():c),c==="__proto__")continue;let d=t.keyType._zod.
run({value:c,issues:[]},o);if(d instanceof Promise)throw new E(
"Async schemas not supported in object keys currently");if(d.issues.length){r.issues.push({code:
"invalid_key",origin:"record",issues:d.issues.
map(h=>Wr(h,o,Gr())),input:c,path:[c],inst:e});continue}let f=d.value;if(f==="__proto__")continue;
let m=t.
valueType._zod.run({value:i[c],issues:[]},o);m instanceof Promise?a.push(m.then(h=>{h.issues.length&&
r.issues.push(...mr(c,h.issues)),r.value[f]=h.value})):(m.issues.length&&r.issues.push(...mr(c,m.issues)),
r.value[f]=m.value)}let l;for(let c in i)if(!u.has(c))if(t.mode==="loose"){if(c==="__proto__")continue;
r.value[c]=i[c]}else l=l!=null?l:[],l.push(c);l&&l.length>0&&r.issues.push({code:"unrecognized_keys",
input:i,inst:e,keys:l,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let u;for(let l of Reflect.ownKeys(
i)){if(l==="__proto__"||!g.prototype.propertyIsEnumerable.call(i,l))continue;let c=t.keyType._zod.run(
{value:l,issues:[]},o);if(c instanceof Promise)throw new E(
"Async schemas not supported in object keys currently");if(typeof l=="string"&&Rm.test(l)&&c.issues.length){
let h=t.keyType._zod.run({value:v(
l),issues:[]},o);if(h instanceof Promise)throw new E(
"Async schemas not supported in object keys currently");h.issues.length===0&&(c=h)}if(c.issues.length){
t.mode==="loose"?r.value[l]=i[l]:s?(u=u!=null?
u:[],u.push(l)):r.issues.push({code:"invalid_key",origin:"record",issues:c.issues.map(h=>Wr(h,o,Gr())),
input:l,path:[l],inst:e});continue}let f=c.value;if(f==="__proto__")continue;let m=t.valueType._zod.
run({value:i[l],issues:[]},o);m instanceof Promise?a.push(m.then(h=>{h.issues.length&&r.issues.push(
...mr(l,h.issues)),r.value[f]=h.value})):(m.issues.length&&r.issues.push(...mr(l,m.issues)),r.value[
f]=
m.value)}u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}
return a.length?Promise.all(a).then(()=>r):r}});var $v=ge("$ZodEnum",(e,t)=>{_t.init(e,t);let n=hm(t.entries),
r=new S(n);e._zod.values=r,Zt(e,"pattern",o=>{let i=hm(o.def.entries).filter(a=>Zb.has(typeof a));
return new RegExp(i.length?`^(${i.map(a=>du(
a.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let a=o.value;return r.has(a)||o.
issues.push({code:"invalid_value",values:n,input:a,inst:e}),o}}),Fv=ge("$ZodLiteral",(e,t)=>{_t.init(
e,t);let n=new S(t.values);e._zod.values=n,Zt(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.
length?`^(${o.map(i=>typeof i=="string"?du(i):i?du(i.toString()):T(i)).join("|")})$`:"^[^\\s\\S]$")}
),
e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,
input:i,inst:e}),r}});function Tv(e,t){return e.value=t.issues.length?void 0:t.value,e}var Mv=ge(
"$ZodOptional",(e,t)=>{_t.
init(e,t),Zt(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout=
"optional",Zt(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new S([...r,void 0]):void 0}
),
Zt(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${_c(r.source)})?$`):
void 0}),
e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType.
_zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>Tv(n,i)):Tv(n,o)}return t.
innerType._zod.run(n,r)}});var Lv=ge("$ZodNullable",(e,t)=>{_t.init(e,t),Zt(e,"optin",n=>n.def.innerType._zod.optin),
Zt(e,"optout",n=>n.def.innerType._zod.optout),Zt(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;
return r?new RegExp(
`^(${_c(r.source)}|null)$`):void 0}),Zt(e,"values",n=>n.def.innerType._zod.values?new S([...n.def.innerType.
_zod.values,null]):void 0),e._zod.parse=(n,r)=>n.value===null?n:t.innerType._zod.run(n,r)}),jv=ge(
"$ZodDefault",(e,t)=>{_t.init(e,t),e._zod.optin="defaulted",Zt(e,"values",n=>n.def.innerType._zod.values),
e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===void 0)
return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>Sv(
i,t)):Sv(o,t)}});function Sv(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}p();function zv(
e){return e.checks&&(e.checks=[...e.checks]),e}function Bv(e,t){return new e(zv({type:"string",...Ot(
t)}))}function Uv(e,t){return new e(zv({type:"number",checks:[],...Ot(t)}))}function Wv(e,t){return new e(
{type:"number",check:"number_format",abort:!1,format:"safeint",...Ot(t)})}function Kv(e,t){return new e(
{type:"boolean",...Ot(t)})}function Gv(e){return new e({type:"unknown"})}function jc(e,t){return new cv(
{check:"less_than",...Ot(t),value:e,inclusive:!0})}function ci(e,t){return new dv({check:
"greater_than",...Ot(t),value:e,inclusive:!0})}function Am(e,t){return new fv({check:"max_length",
...Ot(t),maximum:e})}function mu(e,t){return new gv({check:"string_format",format:"regex",...Ot(t),
pattern:e})}p();p();var mn=ge("ZodMiniType",(e,t)=>{if(!e._zod)throw new E(
"Uninitialized schema in ZodMiniType.");_t.init(
e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){si(this,"with",e)},parse(e,t){
return Em(this,e,t,{callee:this.parse})},parseAsync(e,t){return Cm(this,e,t,{callee:this.parseAsync}
)},
safeParse(e,t){return nt(this,e,t)},safeParseAsync(e,t){return Dm(this,e,t)},check(...e){var n;let t=this.
def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{
_zod:{
check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return pu(this,e,t)},brand(
){
return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(
this,
...t)}}),K_=ge("ZodMiniString",(e,t)=>{Cv.init(e,t),mn.init(e,t)});function U(e){return Bv(K_,e)}var qv=ge(
"ZodMiniNumber",(e,t)=>{Om.init(e,t),mn.init(e,t)});function tn(e){return Uv(qv,e)}var G_=ge(
"ZodMiniNumberFormat",(e,t)=>{Dv.init(e,t),qv.init(e,t)});function Hv(e){return Wv(G_,e)}var Z_=ge(
"ZodMiniBoolean",(e,t)=>{Rv.init(e,t),mn.init(e,t)});function qe(e){return Kv(Z_,e)}var q_=ge(
"ZodMiniUnknown",(e,t)=>{Ov.init(e,t),mn.init(e,t)});function Jv(){return Gv(q_)}var H_=ge(
"ZodMiniArray",(e,t)=>{Av.init(e,t),mn.init(e,t)});function Ke(e,t){return new H_({type:"array",
element:e,...Ot(t)})}var J_=ge("ZodMiniObject",(e,t)=>{Pv.init(e,t),mn.init(e,t),ev(e,"shape",n=>n._zod.def.shape,
!1)});function ne(e,t){
let n={type:"object",shape:e!=null?e:{},...Ot(t)};return new J_(n)}function Vv(e,t){return Jb(e,t)}
var V_=ge("ZodMiniUnion",(e,t)=>{Nv.init(e,t),mn.init(e,t)});function Xv(e,t){return new V_({type:
"union",options:e,...Ot(t)})}var X_=ge("ZodMiniTuple",(e,t)=>{_v.init(e,t),mn.init(e,t)});function Yv(
e,t,n){let r=t instanceof _t,
o=r?n:t,i=r?t:null;return new X_({type:"tuple",items:e,rest:i,...Ot(o)})}var Zv=ge("ZodMiniRecord",(
e,t)=>{
Iv.init(e,t),mn.init(e,t)});function Yn(e,t,n){return!t||!t._zod?new Zv({type:"record",keyType:U(),
valueType:e,
...Ot(t)}):new Zv({type:"record",keyType:e,valueType:t,...Ot(n)})}var Y_=ge("ZodMiniEnum",(e,t)=>{$v.init(
e,t),mn.init(e,t),e.options=[...e._zod.values]});function _n(e,t){
let n=w.isArray(e)?g.fromEntries(e.map(r=>[r,r])):e;return new Y_({type:"enum",entries:n,...Ot(t)})}
var Q_=ge("ZodMiniLiteral",(e,t)=>{Fv.init(e,t),mn.init(e,t)});function Qv(e,t){return new Q_({type:
"literal",values:w.isArray(e)?e:[e],...Ot(t)})}var eI=ge("ZodMiniOptional",(e,t)=>{Mv.init(e,t),mn.init(
e,t)});function xe(e){return new eI({type:"optional",innerType:e})}var tI=ge("ZodMiniNullable",(e,t)=>{
Lv.init(e,t),mn.init(e,t)});function oa(e){return new tI({type:"nullable",innerType:e})}var nI=ge(
"ZodMiniDefault",(e,t)=>{jv.init(e,t),mn.init(e,t)});function yt(e,t){return new nI({type:"default",
innerType:e,get defaultValue(){return typeof t=="function"?t():vm(t)}})}p();p();p();p();function ew(
e){let t=new y;return n=>{let r=t.get(n);return r===void 0&&(r=e(n),t.set(n,r)),r}}var z=ew(
e=>e.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"")),J=ew(e=>e.normalize("NFKD").toLowerCase(
).
replace(/(\p{N})[^\p{L}\p{N}\p{M}]+(?=\p{N})/gu,"$1-").replace(/[^\p{L}\p{N}-]+/gu,"").replace(
/(^|[^\p{N}])-|-(?=[^\p{N}]|$)/gu,
"$1").replace(/(^|[^\p{N}])0+(?=\p{N})/gu,"$1"));var $=(e,t,...n)=>n.length>0?{id:e,en:t,also:n}:{id:
e,en:t};function Pe(e,t){let n=z(e);return n!==""&&
(n===z(t.id)||n===z(t.en)||rI(n,t))}var rI=(e,t)=>{var n;return((n=t.also)!=null?n:[]).some(r=>z(r)===
e)},Pm=(e,t)=>e.map(n=>[n,t[n].name]);function nn(e,t){var n;return(n=t.find(([,r])=>Pe(e,r)))==null?
void 0:n[0]}var q={settings:$("Pengaturan","Settings"),stages:$("Tahapan","Stages"),criteria:$(
"Kriteria","Criteria"),entries:$("Peserta","Entries"),judges:$("Juri","Judges"),institutions:$(
"Instansi",
"Institutions"),plenary:$("Pleno","Plenary"),objections:$("Sanggahan","Objections"),findings:$(
"Hasil Pemeriksaan","Findings"),ranking:$("Peringkat","Ranking"),finalRanking:$("Peringkat Akhir",
"Final Ranking"),coverage:$("Keikutsertaan","Coverage"),documents:$("Dokumen","Documents"),history:$(
"Riwayat","History"),decisions:$("Penetapan","Decisions"),corrections:$("Perbaikan","Corrections")},
tw="Penilaian",Qn=[[!0,$("ya","yes","y","true","benar")],[!1,$("tidak","no","t","n","false","salah")]],
nw=[
["complete",$("wajib lengkap","complete")],["assigned",$("sesuai penugasan","assigned")]],rw=[[
"exclude",$("keluarkan","exclude")],["include",$("hitung","include")]],ow=[["shared",$("bersama",
"shared")],
["separate",$("terpisah","separate")]],iw=[["id",$("id","id","Bahasa Indonesia","Indonesia")],["en",
$("en","en","English","Inggris")]],aw=[["Juara",$("Juara","Juara","Champion")],["Terbaik",$(
"Terbaik",
"Terbaik","Best")]],ia=[["files",$("berkas","files","proposal")],["presentation",$("presentasi",
"presentation")],["field",$("lapangan","field")]],To=[["ineligible",$("tidak lolos administrasi",
"ineligible","not eligible")],["disqualified",$("diskualifikasi","disqualified","didiskualifikasi")],
["withdrawn",$("mundur","withdrawn","mengundurkan diri")]],Dn=$("BK","BK");var De=()=>Session.getEffectiveUser(
).getEmail(),sw=()=>Session.getActiveUserLocale();function zc(){
var o;let e=De();if(e==="")return!1;let t=SpreadsheetApp.getActiveSpreadsheet(),r=t.getSheets().filter(
i=>Pe(i.getName(),q.settings)).flatMap(i=>i.getProtections(SpreadsheetApp.ProtectionType.SHEET)).filter(
i=>!i.isWarningOnly());return r.length>0?r.every(i=>i.canEdit()):((o=t.getOwner())==null?void 0:o.getEmail(
))===
e}p();var Le=e=>PropertiesService.getDocumentProperties().getProperty(e);function We(e,t){
PropertiesService.
getDocumentProperties().setProperty(e,t)}var oI=1e4;function uw(e){let t=LockService.getDocumentLock(
);
if(!t.tryLock(oI))return null;try{let n=e();return SpreadsheetApp.flush(),{done:n}}finally{iI(t)}}
function iI(e){
try{e.releaseLock()}catch(t){console.warn(T(t))}}var qt=e=>Utilities.computeDigest(Utilities.DigestAlgorithm.
SHA_256,e,Utilities.Charset.UTF_8).map(t=>(t&255).toString(16).padStart(2,"0")).join(""),wt=()=>Utilities.
getUuid().slice(0,8),Ye=(e=new D)=>Utilities.formatDate(e,SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(
),
"yyyy-MM-dd'T'HH:mm:ss");p();p();var gu={code:"",name:"",institution:"",category:"",unitType:"",
innovator:"",contact:"",phone:"",
email:"",link:"",status:"running",reason:""},lw={code:"",name:"",role:"",institution:"",email:"",
phone:"",
stages:[],conflicts:[]};function Ne(e,t){return e.criteria.filter(n=>n.stage===null||n.stage===t.name)}
function Je(e,t){return e.judges.filter(n=>n.stages.length===0||n.stages.includes(t.name))}p();p();p(
);var cw=new O;function gr(e){var n;let t=(n=cw.get(e))!=null?n:aI(e);return cw.set(e,t),t}function aI(
e){
let t=new y(e.institutions.map(i=>[z(i.name),z(i.parent)])),n=(i,a)=>{let s=new S;for(let u=t.get(a);
u&&
!s.has(u);u=t.get(u)){if(u===i)return!0;s.add(u)}return!1},r=new y(e.judges.map(i=>[i.code,{
institution:z(
i.institution),listed:new S(i.conflicts.map(J))}])),o=new y(e.entries.map(i=>[i.code,{code:J(i.code),
institution:z(i.institution)}]));return(i,a)=>{let s=r.get(i.code),u=o.get(a.code);return s===void 0||
u===void 0?null:s.listed.has(u.code)?"listed":s.institution===""||u.institution===""?null:s.institution===
u.institution?"same-institution":n(s.institution,u.institution)?"parent-institution":null}}p();p();
typeof BigInt=="undefined"&&(BigInt=function(e){if(isNaN(e))throw new E("");return e});var oe=BigInt(
0),Re=BigInt(1),Pt=BigInt(2),hu=BigInt(3),sa=BigInt(5),gn=BigInt(10),Pee=BigInt(v.MAX_SAFE_INTEGER),
sI=2e3,Y={s:Re,n:oe,d:Re};function Zr(e,t){try{e=BigInt(e)}catch{throw So()}return e*t}function er(e){
return typeof e=="bigint"?e:b.floor(e)}function et(e,t){if(t===oe)throw Nm();let n=g.create(Oe.prototype);
n.s=e<oe?-Re:Re,e=e<oe?-e:e;let r=di(e,t);return n.n=e/r,n.d=t/r,n}var uI=[Pt*Pt,Pt,Pt*Pt,Pt,Pt*Pt,
Pt*
hu,Pt,Pt*hu];function aa(e){let t=g.create(null);if(e<=Re)return t[e]=Re,t;let n=r=>{t[r]=(t[r]||oe)+
Re};for(;e%Pt===oe;)n(Pt),e/=Pt;for(;e%hu===oe;)n(hu),e/=hu;for(;e%sa===oe;)n(sa),e/=sa;for(let r=0,
o=Pt+sa;o*o<=e;){for(;e%o===oe;)n(o),e/=o;o+=uI[r],r=r+1&7}return e>Re&&n(e),t}var At=function(e,t){
let n=oe,r=Re,o=Re;if(e!=null)if(t!==void 0){if(typeof e=="bigint")n=e;else{if(isNaN(e))throw So();
if(e%
1!==0)throw dw();n=BigInt(e)}if(typeof t=="bigint")r=t;else{if(isNaN(t))throw So();if(t%1!==0)throw dw(
);
r=BigInt(t)}o=n*r}else if(typeof e=="object"){if("d"in e&&"n"in e)n=BigInt(e.n),r=BigInt(e.d),"s"in e&&
(n*=BigInt(e.s));else if(0 in e)n=BigInt(e[0]),1 in e&&(r=BigInt(e[1]));else if(typeof e=="bigint")n=
e;else throw So();o=n*r}else if(typeof e=="number"){if(isNaN(e))throw So();if(e<0&&(o=-Re,e=-e),e%1===
0)n=BigInt(e);else{let i=1,a=0,s=1,u=1,l=1,c=1e7;for(e>=1&&(i=10**b.floor(1+b.log10(e)),e/=i);s<=c&&
l<=c;){let d=(a+u)/(s+l);if(e===d){s+l<=c?(n=a+u,r=s+l):l>s?(n=u,r=l):(n=a,r=s);break}else e>d?(a+=u,
s+=l):(u+=a,l+=s),s>c?(n=u,r=l):(n=a,r=s)}n=BigInt(n)*BigInt(i),r=BigInt(r)}}else if(typeof e=="string"){
let i=0,a=oe,s=oe,u=oe,l=Re,c=Re,d=e.replace(/_/g,"").match(/\d+|./g);if(d===null)throw So();if(d[i]===
"-"?(o=-Re,i++):d[i]==="+"&&i++,d.length===i+1?s=Zr(d[i++],o):d[i+1]==="."||d[i]==="."?(d[i]!=="."&&
(a=Zr(d[i++],o)),i++,(i+1===d.length||d[i+1]==="("&&d[i+3]===")"||d[i+1]==="'"&&d[i+3]==="'")&&(s=Zr(
d[i],o),l=gn**BigInt(d[i].length),i++),(d[i]==="("&&d[i+2]===")"||d[i]==="'"&&d[i+2]==="'")&&(u=Zr(d[
i+
1],o),c=gn**BigInt(d[i+1].length)-Re,i+=3)):d[i+1]==="/"||d[i+1]===":"?(s=Zr(d[i],o),l=Zr(d[i+2],Re),
i+=3):d[i+3]==="/"&&d[i+1]===" "&&(a=Zr(d[i],o),s=Zr(d[i+2],o),l=Zr(d[i+4],Re),i+=5),d.length<=i)r=l*
c,o=n=u+r*a+c*s;else throw So()}else if(typeof e=="bigint")n=e,o=e,r=Re;else throw So();if(r===oe)throw Nm(
);
Y.s=o<oe?-Re:Re,Y.n=n<oe?-n:n,Y.d=r<oe?-r:r};function lI(e,t,n){let r=Re;for(;t>oe;e=e*e%n,t>>=Re)t&
Re&&(r=r*e%n);return r}function cI(e,t){for(;t%Pt===oe;t/=Pt);for(;t%sa===oe;t/=sa);if(t===Re)return oe;
let n=gn%t,r=1;for(;n!==Re;r++)if(n=n*gn%t,r>sI)return oe;return BigInt(r)}function dI(e,t,n){let r=Re,
o=lI(gn,n,t);for(let i=0;i<300;i++){if(r===o)return BigInt(i);r=r*gn%t,o=o*gn%t}return 0}function di(
e,t){
if(!e)return t;if(!t)return e;for(;;){if(e%=t,!e)return t;if(t%=e,!t)return e}}function Oe(e,t){if(
At(
e,t),this instanceof Oe)e=di(Y.d,Y.n),this.s=Y.s,this.n=Y.n/e,this.d=Y.d/e;else return et(Y.s*Y.n,Y.
d)}var Nm=function(){return new E("Division by Zero")},So=function(){return new E("Invalid argument")}
,
dw=function(){return new E("Parameters must be integer")};Oe.prototype={s:Re,n:oe,d:Re,abs:function(
){
return et(this.n,this.d)},neg:function(){return et(-this.s*this.n,this.d)},add:function(e,t){return At(
e,t),et(this.s*this.n*Y.d+Y.s*this.d*Y.n,this.d*Y.d)},sub:function(e,t){return At(e,t),et(this.s*this.
n*Y.d-Y.s*this.d*Y.n,this.d*Y.d)},mul:function(e,t){return At(e,t),et(this.s*Y.s*this.n*Y.n,this.d*Y.
d)},div:function(e,t){return At(e,t),et(this.s*Y.s*this.n*Y.d,this.d*Y.n)},clone:function(){return et(
this.s*this.n,this.d)},mod:function(e,t){if(e===void 0)return et(this.s*this.n%this.d,Re);if(At(e,t),
oe===Y.n*this.d)throw Nm();return et(this.s*(Y.d*this.n)%(Y.n*this.d),Y.d*this.d)},gcd:function(e,t){
return At(e,t),et(di(Y.n,this.n)*di(Y.d,this.d),Y.d*this.d)},lcm:function(e,t){return At(e,t),Y.n===
oe&&this.n===oe?et(oe,Re):et(Y.n*this.n,di(Y.n,this.n)*di(Y.d,this.d))},inverse:function(){return et(
this.s*this.d,this.n)},pow:function(e,t){if(At(e,t),Y.d===Re)return Y.s<oe?et((this.s*this.d)**Y.n,
this.
n**Y.n):et((this.s*this.n)**Y.n,this.d**Y.n);if(this.s<oe)return null;let n=aa(this.n),r=aa(this.d),
o=Re,i=Re;for(let a in n)if(a!=="1"){if(a==="0"){o=oe;break}if(n[a]*=Y.n,n[a]%Y.d===oe)n[a]/=Y.d;
else
return null;o*=BigInt(a)**n[a]}for(let a in r)if(a!=="1"){if(r[a]*=Y.n,r[a]%Y.d===oe)r[a]/=Y.d;else return null;
i*=BigInt(a)**r[a]}return Y.s<oe?et(i,o):et(o,i)},log:function(e,t){if(At(e,t),this.s<=oe||Y.s<=oe)return null;
let n=g.create(null),r=aa(Y.n),o=aa(Y.d),i=aa(this.n),a=aa(this.d);for(let l in o)r[l]=(r[l]||oe)-o[
l];
for(let l in a)i[l]=(i[l]||oe)-a[l];for(let l in r)l!=="1"&&(n[l]=!0);for(let l in i)l!=="1"&&(n[l]=
!0);let s=null,u=null;for(let l in n){let c=r[l]||oe,d=i[l]||oe;if(c===oe){if(d!==oe)return null;
continue}
let f=d,m=c,h=di(f,m);if(f/=h,m/=h,s===null&&u===null)s=f,u=m;else if(f*u!==s*m)return null}return s!==
null&&u!==null?et(s,u):null},equals:function(e,t){return At(e,t),this.s*this.n*Y.d===Y.s*Y.n*this.d}
,
lt:function(e,t){return At(e,t),this.s*this.n*Y.d<Y.s*Y.n*this.d},lte:function(e,t){return At(e,t),
this.
s*this.n*Y.d<=Y.s*Y.n*this.d},gt:function(e,t){return At(e,t),this.s*this.n*Y.d>Y.s*Y.n*this.d},gte:
function(e,t){
return At(e,t),this.s*this.n*Y.d>=Y.s*Y.n*this.d},compare:function(e,t){At(e,t);let n=this.s*this.n*
Y.d-Y.s*Y.n*this.d;return(oe<n)-(n<oe)},ceil:function(e){return e=gn**BigInt(e||0),et(er(this.s*e*this.
n/this.d)+(e*this.n%this.d>oe&&this.s>=oe?Re:oe),e)},floor:function(e){return e=gn**BigInt(e||0),et(
er(this.s*e*this.n/this.d)-(e*this.n%this.d>oe&&this.s<oe?Re:oe),e)},round:function(e){return e=gn**
BigInt(e||0),et(er(this.s*e*this.n/this.d)+this.s*((this.s>=oe?Re:oe)+Pt*(e*this.n%this.d)>this.d?Re:
oe),e)},roundTo:function(e,t){At(e,t);let n=this.n*Y.d,r=this.d*Y.n,o=n%r,i=er(n/r);return o+o>=r&&i++,
et(this.s*i*Y.n,Y.d)},divisible:function(e,t){return At(e,t),Y.n===oe?!1:this.n*Y.d%(Y.n*this.d)===oe}
,
valueOf:function(){return v(this.s*this.n)/v(this.d)},toString:function(e=15){let t=this.n,n=this.d,
r=cI(t,n),o=dI(t,n,r),i=this.s<oe?"-":"";if(i+=er(t/n),t%=n,t*=gn,t&&(i+="."),r){for(let a=o;a--;)i+=
er(t/n),t%=n,t*=gn;i+="(";for(let a=r;a--;)i+=er(t/n),t%=n,t*=gn;i+=")"}else for(let a=e;t&&a--;)i+=
er(t/n),t%=n,t*=gn;return i},toFraction:function(e=!1){let t=this.n,n=this.d,r=this.s<oe?"-":"";if(n===
Re)r+=t;else{let o=er(t/n);e&&o>oe&&(r+=o,r+=" ",t%=n),r+=t,r+="/",r+=n}return r},toLatex:function(e=!1){
let t=this.n,n=this.d,r=this.s<oe?"-":"";if(n===Re)r+=t;else{let o=er(t/n);e&&o>oe&&(r+=o,t%=n),r+="\\frac{",
r+=t,r+="}{",r+=n,r+="}"}return r},toContinued:function(){let e=this.n,t=this.d,n=[];for(;t;){
n.push(er(e/t));let r=e%t;e=t,t=r}return n},simplify:function(e=.001){let t=BigInt(b.ceil(1/e)),n=this.
abs(),r=n.toContinued();for(let o=1;o<r.length;o++){let i=et(r[o-1],Re);for(let s=o-2;s>=0;s--)i=i.inverse(
).
add(r[s]);let a=i.sub(n);if(a.n*t<a.d)return i.mul(this.s)}return this}};p();var yu=BigInt(10),bu=BigInt(
0),Im=BigInt(1),ua=BigInt(2),_m=1e4,pI=1e15;function $m(e,t){let n=e/t;return e<
bu&&n*t!==e?n-Im:n}function fI(e){let[t="0",n="0"]=T(e).split("e"),[r="0",o=""]=t.split("."),i=BigInt(
r+o),a=v(n)-o.length+4;if(a>=0)return i*yu**BigInt(a);let s=yu**BigInt(-a);return $m(i*ua+s,s*ua)}
function vu(e){
if(!v.isFinite(e))throw new RangeError(`Not a finite number: ${e}`);let t=b.round(e*_m);return b.abs(
t)<pI&&t/_m===e?BigInt(t):fI(e)}function It(e){return new Oe(vu(e),BigInt(_m))}function $t({s:e,n:t,
d:n},r){return $m(ua*e*t*yu**BigInt(r)+n,ua*n)}function tr(e,t){return new Oe($t(e,t),yu**BigInt(t))}
function Fm(e,t,n){let r=yu**BigInt(n);return new Oe($m(ua*e*r+t,ua*t),r)}function nr(e,t){let n=$t(
e,t),r=T(n<bu?-n:n).padStart(t+1,"0"),o=r.slice(0,r.length-t);return(n<bu?"-":"")+o+(t>0?`.${r.slice(
r.length-t)}`:"")}function Ft(e,t){let n=e.s*e.n*t.d,r=t.s*t.n*e.d;return n<r?-1:n>r?1:0}function Ht(
e){
let t=bu,n=Im;for(let{s:r,n:o,d:i}of e)i===n?t+=r*o:(t=t*i+r*o*n,n*=i);return new Oe(t,n*BigInt(e.length))}
function la(e){let t=[...e].sort(Ft),n=t.length>>1;return t.length%2===1?t[n]:Ht([t[n-1],t[n]])}
function ca(e){
let t=Im;for(let{d:n}of e)t%n!==bu&&(t=new Oe(t).lcm(n).n);return{units:e.map(({s:n,n:r,d:o})=>n*r*t/
o),denominator:t}}function Bc(e){let t=new Oe(0),n=e.reduce((r,o)=>r.add(o.weight),t);return n.lte(0)?
null:e.reduce((r,o)=>r.add(o.weight.mul(o.score)),t).div(n)}var Uc=BigInt(0),mI=BigInt(100),gI=BigInt(
1e4),hI=e=>e.length>0&&e.every(({weight:t,max:n})=>v.isFinite(
t)&&v.isFinite(n));function Wc(e){if(!hI(e))return null;let t=e.map(l=>vu(l.weight)),n=e.map(l=>vu(l.
max)),r=t.reduce((l,c)=>l+c,Uc);if(r<=Uc||n.some(l=>l<=Uc))return null;let o=n.reduce((l,c)=>new Oe(
l).lcm(c).n,BigInt(1)),i=n.map((l,c)=>mI*t[c]*o/l),a=o*r,s=new y,u=l=>{let c=s.get(l);if(c)return c;
let d=vu(l),f={parts:d,exact:new Oe(d,gI)};return s.set(l,f),f};return l=>{let c=Uc,d=l.map((f,m)=>{
let h=u(f);return c+=i[m]*h.parts,h.exact});return{score:new Oe(c,a),marks:d}}}function yI(e,t){let n=Ne(
e,t),r=Wc(n),o=e.settings.conflicts==="exclude"?gr(e):()=>null;return(i,a,s)=>{
let u=[],l=0,c=!1;for(let{name:d}of n){let f=s.marks.get(d);f===void 0||f.kind==="blank"?l+=1:f.kind===
"recused"?c=!0:f.kind==="score"&&v.isFinite(f.value)&&u.push(f.value)}return l===n.length?null:c?{
leftOut:"recused"}:o(i,a)!==null?{leftOut:"conflict"}:u.length<n.length?{leftOut:"incomplete"}:r===null?
null:
{reading:r(u)}}}function bI(e){let t=new y;for(let n of e.rows)n.entry!==null&&!t.has(n.entry)&&t.set(
n.entry,n);return t}function pw(e,t,n,r){let o=yI(e,t),i=Je(e,t),a=n.filter(c=>c.stage===t.name),s=i.
flatMap(c=>{let d=a.find(f=>f.judge===c.code);return d?[{judge:c,rows:bI(d)}]:[]}),u=new y,l=[];for(
let c of r){
let d=new y;for(let{judge:f,rows:m}of s){let h=m.get(c.code),k=h?o(f,c,h):null;k!==null&&("reading"in
k?d.set(f.code,k.reading):l.push({entry:c.code,judge:f.code,reason:k.leftOut}))}u.set(c.code,d)}
return{
stage:t,criteria:Ne(e,t),entries:r,judges:i,readings:u,leftOut:l}}p();p();function Kc(e){let t=new y;
for(let{category:n}of e){let r=z(n);r!==""&&!t.has(r)&&t.set(r,n.trim())}
return n=>{var r;return(r=t.get(z(n.category)))!=null?r:null}}p();function da(e,t){let n=new y;for(
let r of e){let o=t(r),i=n.get(o);i?i.push(r):n.set(o,[r])}return n}p();p();p();p();p();function Eo(
{entries:e,readings:t}){let n=null;for(let{code:r}of e){let o=t.get(r);if(!(o===void 0||
o.size===0)){if(n=n!=null?n:o,o.size!==n.size)return!1;for(let i of o.keys())if(!n.has(i))return!1}}
return!0}p();p();var rn=BigInt(0),wu=BigInt(1);function mw(e,t){let[n,r]=[e,t];for(;r!==rn;)[n,r]=[r,
n%r];return n}
var fw=BigInt(1)<<BigInt(64);function Gc(e,t){let n=e/t,r=(e-n*t)*fw/t;return v(n)+v(r)/v(fw)}
function gw(e,t){
let n=t.length,r=e.map((a,s)=>[...a,t[s]]),o=wu;for(let a=0;a<n;a+=1){let s=r[a],u=s[a];for(let l of r.
slice(a+1)){let c=l[a];for(let d=a+1;d<=n;d+=1)l[d]=(l[d]*u-c*s[d])/o}o=u}let i=t.map(()=>rn);for(
let a=n-
1;a>=0;a-=1){let s=r[a],u=s[n]*o;for(let l=a+1;l<n;l+=1)u-=s[l]*i[l];i[a]=u/s[a]}return{numerators:i,
denominator:o}}function vI(e){let t=e.map(()=>-1),n=0,r=o=>{t[o]=n;for(let[i,a]of e[o].entries())a!==rn&&
t[i]===-1&&
r(i)};for(let o of e.keys())t[o]===-1&&(r(o),n+=1);return{groups:t,groupCount:n}}function wI(e){let t=new S;
for(let n of e.readings.values())for(let{score:r}of n.values())t.add(r.d);return hw(t)}var hw=e=>w.from(
e).reduce((t,n)=>t/mw(t,n)*n,wu);function pa(e){var h,k,A,P,N;let t=wI(e),n=new S;for(let{code:_}of e.
entries)for(let I of(k=(h=e.readings.get(_))==null?void 0:h.keys())!=null?k:[])n.add(I);let r=w.from(
n).sort(),o=new y(r.map((_,I)=>[_,I])),i=new y,a=new y,s=rn,u=0;for(let{code:_}of e.entries){let I=w.
from((A=e.readings.get(_))!=null?A:[],([L,{score:j}])=>({judge:o.get(L),value:j.s*j.n*(t/j.d)})).sort(
(L,j)=>L.judge-j.judge);if(I.length===0)continue;let F=I.map(({judge:L})=>L).join(),B=(P=i.get(F))!=
null?P:{judges:I.map(({judge:L})=>L),entries:[],sums:I.map(()=>rn)};i.set(F,B);let M=rn;for(let[L,{
value:j}]of I.
entries())B.sums[L]=B.sums[L]+j,M+=j,s+=j*j;B.entries.push({code:_,total:M}),a.set(I.length,((N=a.get(
I.length))!=null?N:rn)+M*M),u+=I.length-1}let l=hw(w.from(a.keys(),BigInt)),c=r.map(()=>r.map(()=>rn)),
d=r.map(()=>rn);for(let{judges:_,entries:I,sums:F}of i.values()){let B=l/BigInt(_.length),M=B*BigInt(
I.length),L=B*F.reduce((j,W)=>j+W,rn);for(let[j,W]of _.entries()){let H=c[W];for(let V of _)H[V]=H[V]-
M;H[W]=H[W]+l*BigInt(I.length),d[W]=d[W]+l*F[j]-L}}let f=w.from(a).reduce((_,[I,F])=>_+l/BigInt(I)*F,
rn),m=l*s-f;return{judges:r,blocks:w.from(i.values()),unit:t,multiple:l,matrix:c,right:d,squares:m,
freedom:u,
...vI(c)}}p();p();function kI(e,t,n,r){let o=e[n][r];if(o===0)return;let i=(e[r][r]-e[n][n])/(2*o),a=(
i<0?-1:1)/(b.
abs(i)+b.sqrt(i*i+1)),s=1/b.sqrt(a*a+1),u=a*s,l=f=>{let[m,h]=[f[n],f[r]];f[n]=s*m-u*h,f[r]=u*m+s*h};
for(let f of e)l(f);let[c,d]=[e[n],e[r]];for(let f of e.keys()){let[m,h]=[c[f],d[f]];c[f]=s*m-u*h,d[
f]=
u*m+s*h}c[r]=0,d[n]=0;for(let f of t)l(f)}function yw(e){let t=e.map(a=>[...a]),n=t.map((a,s)=>a.map(
(u,l)=>l===s?1:0)),r=w.from(t.keys()),o=a=>t.reduce((s,u,l)=>u.reduce((c,d,f)=>a(l,f)?c+d**2:c,s),0),
i=o(()=>!0);for(let a=0;a<50&&!(o((u,l)=>u!==l)<=i*1e-31);a+=1)for(let u of r)for(let l of r.slice(u+
1))kI(t,n,u,l);return r.map(a=>({value:t[a][a],vector:n.map(s=>s[a])})).sort((a,s)=>a.value-s.value)}
var bw=.01,ku=1e4,vw=20,xI=60;function Zc({matrix:e,right:t,unit:n,multiple:r,squares:o,freedom:i,
groupCount:a}){
let s=yw(e.map(d=>d.map(f=>Gc(f,r)))).slice(a),u=t.map(d=>Gc(d,n*r)),l=s.map(d=>({...d,right:d.vector.
reduce((f,m,h)=>f+m*u[h],0)})),c=l.reduce((d,f)=>d+f.right**2/f.value,0);return{axes:l,residual:b.max(
0,Gc(o,n*n*r)-c),freedom:i}}var qc=({axes:e,residual:t},n)=>e.reduce((r,{value:o,right:i})=>r+i**2*n/
(o*(o+n)),t);function ww(e,t){let{axes:n,freedom:r}=e,o=qc(e,t),i=r*b.log(o),a=0,s=0;for(let u of n)
i+=b.log1p(u.value/t),a-=u.value/(u.value+t),s+=(u.right/(u.value+t))**2;return{value:i,slope:a+r*t*
s/o}}function Hc(e,t){let{axes:n,freedom:r}=e;if(t<3||n.length===0||r<=n.length)return null;if(qc(e,
ku)===0)return ku;let o=vw*b.log10(ku/bw),i=d=>bw*10**(b.min(b.max(d,0),o)/vw),a=0,s=v.POSITIVE_INFINITY;
for(let d=0;d<=o;d+=1){let{value:f}=ww(e,i(d));f<s&&([a,s]=[d,f])}let u=d=>ww(e,10**d).slope,l=b.log10(
i(a-1)),c=b.log10(i(a+1));if(u(c)<=0)return i(a+1);if(u(l)>=0)return i(a-1);for(let d=0;d<xI;d+=1){
let f=(l+
c)/2;u(f)<0?l=f:c=f}return 10**((l+c)/2)}var Jc=9,Mm=9;function TI(e,t){if(t!=="auto")return{value:t,
origin:"given"};let n=Hc(Zc(e),e.judges.
length);if(n===null)return{value:1,origin:"too-few-scores"};let r=v(n.toPrecision(Mm));return{value:
r,
origin:r>=ku?"no-judge-effect":"estimated"}}function SI(e){let[t="0",n="0"]=e.toExponential(Mm-1).split(
"e"),r=BigInt(t.replace(".","")),o=v(n)-(Mm-1),i=BigInt(10)**BigInt(b.abs(o)),{n:a,d:s}=o<0?new Oe(r,
i):new Oe(r*i);return{over:a,under:s}}function EI({matrix:e,right:t,multiple:n,groups:r},o){let{over:
i,
under:a}=SI(o),s=i===rn,u=e.map((c,d)=>c.map((f,m)=>s?r[d]===r[m]?f+n:f:d===m?a*f+i*n:a*f)),l=s?wu:a;
return gw(u,t.map(c=>l*c))}function CI(e,t){let n=pa(e),r=TI(n,t),{numerators:o,denominator:i}=EI(n,
r.value),a=i*n.unit,s=Eo(e),u=n.blocks.flatMap(({judges:l,entries:c})=>{let d=l.reduce((m,h)=>m+o[h],
rn),f=BigInt(l.length);return c.map(({code:m,total:h})=>[m,s?new Oe(h,n.unit*f):Fm(h*i-d,a*f,Jc)])});
return{lambda:r,effects:new y(n.judges.map((l,c)=>[l,Fm(o[c],a,Jc)])),scores:new y(u)}}var kw=new O;
function pi(e,t){var o,i;let n=(o=kw.get(e))!=null?o:new y;kw.set(e,n);let r=(i=n.get(t))!=null?i:CI(
e,t);return n.set(t,r),r}p();p();var xu=(e,t)=>{var n;return[...(n=e.readings.get(t))!=null?n:[]].map(
([r,{score:o}])=>({judge:r,score:o}))},
Vc=e=>[...e].sort((t,n)=>Ft(t.score,n.score)||(t.judge<n.judge?-1:t.judge>n.judge?1:0));function Co(
e,t){
return new y(e.entries.flatMap(({code:n})=>{let r=xu(e,n);return r.length>0?[[n,t(r)]]:[]}))}var Tu={
better:"higher",unit:"points",precision:null,scores:e=>Co(e,t=>Ht(t.map(({score:n})=>n)))};var xw={
better:"higher",unit:"points",precision:Jc,exactOn:Eo,scores:(e,t)=>Eo(e)?Tu.scores(e,t):pi(
e,t.severityCorrection).scores,working:(e,t)=>{let n=Tu.scores(e,t),r=Eo(e)?null:pi(e,t.severityCorrection);
return o=>{let i=n.get(o);if(i===void 0)return[];let a=r&&{points:r.scores.get(o).sub(i),lambda:It(r.
lambda.value),origin:r.lambda.origin};return[{code:"SEVERITY_CORRECTED",params:{mean:i,correction:a}
}]}}};p();var Tw={better:"higher",unit:"points",precision:null,scores:e=>Co(e,t=>la(t.map(({score:n}
)=>n))),working:e=>t=>{
let n=Vc(xu(e,t));return[{code:"MIDDLE_SCORES",params:{middle:n.slice(n.length-1>>1,(n.length>>1)+1)}
}]}};p();p();var Xc=e=>e.judges.map(({code:t})=>{let n=e.entries.flatMap(r=>{var i;let o=(i=e.readings.get(
r.
code))==null?void 0:i.get(t);return o?[{entry:r.code,score:o.score}]:[]});return{judge:t,entries:n.map(
({entry:r})=>r),scores:n.map(({score:r})=>r)}});function Yc(e){let t=new y;for(let{entries:n,values:
r}of e)
for(let[o,i]of n.entries()){let a=t.get(i);a?a.push(r[o]):t.set(i,[r[o]])}return t}function DI(e){
let{units:t}=ca(e),n=t.map((o,i)=>i).sort((o,i)=>t[o]>t[i]?-1:t[o]<t[i]?1:0),r=[];for(let o=0,
i=0;o<n.length;o=i){for(;i<n.length&&t[n[i]]===t[n[o]];)i+=1;let a=new Oe(o+1+i,2);for(let s of n.slice(
o,i))r[s]=a}return r}var Sw=e=>Yc(Xc(e).map(({judge:t,entries:n,scores:r})=>({entries:n,values:DI(r).
map(o=>({judge:t,rank:o,entries:n.length}))}))),Ew={better:"lower",unit:"mean-rank",precision:null,
scores:e=>new y(
[...Sw(e)].map(([t,n])=>[t,Ht(n.map(({rank:r})=>r))])),working:e=>{let t=Sw(e);return n=>{var r;
return[
{code:"RANKS_WITHIN_JUDGES",params:{ranks:(r=t.get(n))!=null?r:[]}}]}}};p();var Su=3;function Cw(e){
if(e.length<Su)return{kept:e,dropped:null};let t=s=>u=>Ft(u.score,s)===0,n=s=>({
...s,alike:e.filter(t(s.score)).length}),[r,...o]=Vc(e),i=o.find(t(o[o.length-1].score)),a={highest:
n(
i),lowest:n(r)};return{kept:o.filter(s=>s!==i),dropped:a}}var Dw={better:"higher",unit:"points",
precision:null,
scores:e=>Co(e,t=>Ht(Cw(t).kept.map(({score:n})=>n))),working:e=>t=>[{code:"SCORES_DROPPED",params:{
dropped:Cw(xu(e,t)).dropped}}]};p();var fi=BigInt(0),Lm=BigInt(10),RI=30,fa=Lm**BigInt(RI),OI=20,Ow=12;
function AI(e){if(e<=fi)return fi;
let t=Lm**BigInt(T(e).length+1>>1);for(;;){let n=(t+e/t)/BigInt(2);if(n>=t)return t;t=n}}function PI(
{
judge:e,entries:t,scores:n}){if(n.length===0)return[];let{units:r,denominator:o}=ca(n),i=BigInt(r.length),
a=i-BigInt(1),s=r.reduce((m,h)=>m+h,fi),u=r.map(m=>i*m-s),l=u.reduce((m,h)=>m+h*h,fi),c=AI(a*l*fa*fa),
d=l===fi,f={judge:e,entries:t.length,mean:new Oe(s,i*o),sd:d?new Oe(0):tr(new Oe(c,fa*a*i*o),Ow)};
return n.
map((m,h)=>({...f,score:m,z:d?fi:u[h]*c/l}))}var Rw=e=>Yc(Xc(e).map(t=>({entries:t.entries,values:PI(
t)})));function NI(e){let t=BigInt(e.length),n=e.reduce((r,{z:o})=>r+o,fi);return tr(new Oe(BigInt(
50)*
fa*t+Lm*n,fa*t),OI)}var _I=e=>tr(new Oe(e,fa),Ow),Aw={better:"higher",unit:"standard-score",
precision:9,
scores:e=>new y([...Rw(e)].map(([t,n])=>[t,NI(n)])),working:e=>{let t=Rw(e);return n=>{var o;return[
{code:"STANDARDIZED",params:{judges:((o=t.get(n))!=null?o:[]).map(i=>({...i,z:_I(i.z)}))}}]}}};var Eu={
mean:Tu,trimmed:Dw,median:Tw,"rank-sum":Ew,"z-score":Aw,adjusted:xw};var In=e=>Eu[e],$n=e=>Eu[e].unit;
p();function qr({stages:e,settings:t},n){var o;let r=e[e.length-1]===n;return(o=n.advance)!=null?o:r?
t.top:null}function Qc(e){var n;let t=e.stages[e.stages.length-1];return(n=t===void 0?null:qr(e,t))!=
null?n:e.settings.top}p();function ed(e,t,n){return n==="higher"?e.sub(t):t.sub(e)}function Cu(e,t,n){
return n==="higher"?Ft(t,
e):Ft(e,t)}function Pw(e,t){let n=[];for(let r of[...e].sort(t)){let o=n[n.length-1];o&&t(o[0],r)===
0?o.push(r):n.push([r])}return n}function jm(e,t){let[n,...r]=t;if(e.length===1||n===void 0)return[e];
let o=n.values(e.map(u=>u.entry));if(e.some(u=>!o.has(u.entry.code)))return jm(e,r);let i=n.criterion===
void 0?{}:{criterion:n.criterion},a=e.map(u=>u.entry.code),s=e.map(u=>{let l=o.get(u.entry.code),c={
metric:n.id,...i,value:l,among:a};return{value:l,contender:{...u,steps:[...u.steps,c]}}});return Pw(
s,(u,l)=>Cu(u.value,l.value,n.better)).flatMap(u=>jm(u.map(({contender:l})=>l),r))}function Nw(e,t,n,
r){
let o=e.map(({entry:l,score:c})=>({rounded:$t(c,n),contender:{entry:l,score:c,steps:[]}})),i=r==="higher"?
-1:1,s=Pw(o,(l,c)=>l.rounded<c.rounded?-i:l.rounded>c.rounded?i:0).flatMap(l=>jm(l.map(({contender:c}
)=>c),
t)),u=0;return s.flatMap(l=>{let c=u+1;return u+=l.length,l.map(d=>{var m;let f=(m=d.steps[d.steps.length-
1])!=null?m:null;return{...d,rank:c,decidedBy:l.length>1?"shared":f}})})}p();p();p();function II(e){
return e.map((t,n)=>({criterion:t,index:n,weight:It(t.weight)})).sort((t,n)=>Ft(n.weight,
t.weight))}function $I(e,t,n){return{id:"criteria",criterion:t.name,better:"higher",values:r=>new y(
r.flatMap(o=>{var a,s;let i=[...(s=(a=e.readings.get(o.code))==null?void 0:a.values())!=null?s:[]].map(
u=>u.marks[n]);return i.length>0?[[o.code,Ht(i)]]:[]}))}}var _w={metrics:({panel:e})=>II(e.criteria).
map(({criterion:t,index:n})=>$I(e,t,n))};p();function FI(e,t,n){let r=n.map(u=>{var l,c;return(c=(l=e.readings.get(
u))==null?void 0:l.get(t))==null?
void 0:c.score}),{units:o}=ca(r.flatMap(u=>u?[u]:[])),i=[...new S(o)].sort((u,l)=>u<l?-1:u>l?1:0),a=new y(
i.map((u,l)=>[u,l])),s=0;return r.map(u=>u?a.get(o[s++]):null)}function Iw(e,t){let n=e.judges.map((
{
code:r})=>FI(e,r,t));return(r,o)=>{let i=0,a=0;for(let s of n){let u=s[r],l=s[o];u===null||l===null||
(u>l?i+=1:u<l&&(a+=1))}return{higher:i,lower:a}}}function $w(e,t){let n=Iw(e,t),r=new y(t.map((o,i)=>[
o,i]));return o=>{let i=r.get(o);return i===void 0?[]:t.flatMap((a,s)=>s===i?[]:[{rival:a,...n(i,s)}
])}}
function MI(e,t){let n=Iw(e,t),r=t.map(()=>0);for(let o=0;o<t.length;o+=1)for(let i=o+1;i<t.length;i+=
1){let{higher:a,lower:s}=n(o,i),u=b.sign(a-s);r[o]+=u,r[i]-=u}return new y(t.map((o,i)=>[o,new Oe(r[
i])]))}
var Fw={metrics:({panel:e})=>[{id:"majority",better:"higher",values:t=>MI(e,t.map(({code:n})=>n))}]}
;p();var Mw={metrics:({panel:e})=>[{id:"median",better:"higher",values:t=>Co({...e,entries:t},n=>la(
n.map(
({score:r})=>r)))}]};p();var Lw={metrics:({previous:e})=>{let t=e[e.length-1];if(t===void 0)return[];
let n=new y(t.standings.
map(({entry:r,score:o})=>[r.code,o]));return[{id:"previous",better:In(t.method).better,values:()=>n}
]}};p();var jw={metrics:()=>[]};var zw={criteria:_w,median:Mw,majority:Fw,previous:Lw,shared:jw};
function Bw(e,t){let n=e.indexOf("shared");return(n<0?e:e.slice(0,n)).flatMap(r=>zw[r].metrics(t))}p(
);function LI(e){let t=e.stages.every(n=>n.weight===null);return n=>{var r;return t?new Oe(1):It((r=n.
weight)!=null?r:0)}}function Du(e,t,n){let r=LI(e),o=n.map(i=>({stage:i.stage.name,weight:r(i.stage),
scores:new y(i.standings.map(a=>[a.entry.code,a.stageScore]))}));return(i,a)=>{let u=[...o.flatMap((
{
scores:c,...d})=>{let f=c.get(i);return f?[{...d,score:f}]:[]}),{stage:t.name,weight:r(t),score:a}];
return u.some(c=>c.weight.gt(0))?u:[{stage:t.name,weight:new Oe(1),score:a}]}}function td(e,t,n,r){
let o=Du(
e,t,n);return new y([...r].map(([i,a])=>{var s;return[i,(s=Bc(o(i,a)))!=null?s:a]}))}p();p();p();
function rr(e){let t=0;return e.map((n,r)=>{var o;return((o=e[r-1])==null?void 0:o.rank)!==n.rank&&
(t=r+1),{ranked:n,place:t}})}function ma({races:e,notes:t},n,r){let o=e.map(a=>({race:a,kept:r(a.contenders)}
)),
i=o.flatMap(({race:a,kept:s})=>{let u=new S(s);return a.contenders.filter(l=>!u.has(l))});return{
races:o.
map(({race:a,kept:s})=>({...a,contenders:s})),notes:new y([...t,...i.map(({entry:a})=>[a.code,n])])}
}var Uw=(e,{settings:t,last:n,categoryOf:r})=>{if(!t.winnersPerCategory||!n)return e;let o=({entry:l}
)=>r(
l)!==null,{races:i,notes:a}=ma(e,"without-category",l=>l.filter(o)),s=i.flatMap(l=>l.contenders);
return{
races:[...da(s,({entry:l})=>r(l))].map(([l,c])=>({category:l,contenders:c})),notes:a}};p();function jI(
e,t){let n=new y,r=[],o=null;return e.filter(i=>{var s,u;if(i.rank!==o){for(let l of r)n.
set(l,((s=n.get(l))!=null?s:0)+1);r=[],o=i.rank}let a=z(i.entry.institution);return a===""?!0:((u=n.
get(a))!=null?u:0)>=t?!1:(r.push(a),!0)})}var Ww=(e,{settings:t})=>{let{maxPerInstitution:n}=t;
return n===
null?e:ma(e,"institution-full",r=>jI(r,n))};p();var Kw=(e,{settings:t,better:n,rounded:r})=>{if(t.passingScore===null)return e;
let o=It(t.passingScore),
i=a=>Cu(r(a.score),o,n)<=0;return ma(e,"below-passing-score",a=>a.filter(i))};p();var Gw=({races:e,
notes:t},{places:n,last:r})=>{if(n===null)return{races:e,notes:t};let o=e.map(i=>{var m,
h;let a=rr(i.contenders),s=a.filter(({place:k})=>k<=n),u=(m=s[s.length-1])==null?void 0:m.place,l=s.
length>n?s.filter(({place:k})=>k===u):[],c=(h=a[s.length])==null?void 0:h.place,d=r?a.filter(({place:
k})=>k===
c):[],f=(k,A)=>k.map(({ranked:P})=>[P.entry.code,A]);return{race:{...i,contenders:s.map(({ranked:k})=>k)}
,
notes:[...f(l,"shared-rank-at-cut"),...f(d,"first-reserve")]}});return{races:o.map(({race:i})=>i),
notes:new y(
[...t,...o.flatMap(i=>i.notes)])}};var zI=[Kw,Uw,Ww,Gw];function BI({contenders:e}){var r;let t=rr(e),
n=new y;for(let{place:o}of t)n.set(
o,((r=n.get(o))!=null?r:0)+1);return t.map(({ranked:o,place:i})=>{var a;return[o.entry.code,{place:i,
holders:(a=n.get(i))!=null?a:1}]})}function nd(e,t){let n={races:[{category:null,contenders:e}],
notes:new y},
{races:r,notes:o}=zI.reduce((i,a)=>a(i,t),n);return{races:r,notes:o,places:new y(r.flatMap(BI))}}p();
var UI=5;function Zw({stage:e,entries:t,readings:n},{method:r}){let i=t.map(({code:l})=>{var c,d;
return{
code:l,judges:(d=(c=n.get(l))==null?void 0:c.size)!=null?d:0}}).filter(({judges:l})=>l>0&&l<UI);if(r!==
"trimmed"||i.length===0)return[];let a=i.filter(({judges:l})=>l<Su),s=l=>l.map(({code:c})=>c),u={
reason:"few-to-trim",entries:s(i),whole:s(a)};return[{code:"METHOD_CAUTION",severity:"warning",stage:
e.name,
params:u}]}p();p();var hn=e=>{var t,n;return(n=(t=e.decision)==null?void 0:t.rank)!=null?n:e.rank};
var qw=(e,t)=>new y(t.flatMap(n=>n.stage===e.name?[[n.entry,n]]:[]));function zm(e,t){return t.size===
0?e:e.map(n=>{var r,o;return{...n,rank:(o=(r=t.get(n.entry.code))==null?void 0:r.rank)!=null?o:n.rank}
}).
sort((n,r)=>n.rank-r.rank)}function rd({standings:e}){return e.map(t=>({standing:t,rank:hn(t)})).sort(
(t,n)=>t.rank-n.rank)}var Hw=(e,t)=>e.every(n=>t.has(n));function Jw(e,t,n,r){let o=new y(t.map(({
entry:a,
rank:s})=>[a.code,s])),i=zm(t,n);return[...n.values()].flatMap(a=>{let{entry:s,rank:u,tab:l,cell:c}=a,
d=(h,k=[])=>{let A=h==="below-passing-score"||h==="outdated"?"warning":"error",P=o.get(s),N={entry:s,
rank:u,reason:h,others:k,...P===void 0?{}:{computed:P}};return[{code:"PLENARY_CONFLICT",severity:A,
stage:e.
name,tab:l,...c===null?{}:{cell:c},params:N}]};if(!o.has(s))return d("not-ranked");let f=i.filter(h=>h.
rank===u&&!n.has(h.entry.code));return f.length>0?d("taken",f.map(h=>h.entry.code)):i.filter(h=>h.rank<
u).length!==u-1?d("gap"):r.get(s)==="below-passing-score"?d("below-passing-score"):a.computed!==null&&
a.computed!==o.get(s)?d("outdated"):[]})}p();function WI(e,{place:t,holders:n}){return w.from({
length:n},(r,o)=>{var i;return(i=e[t-1+o])!=null?
i:0})}function od(e,t){let n=WI(e,t),[r=0]=n;return n.some(o=>o!==r)?"open":r>0?{amount:r}:null}p();
function KI({contenders:e},t){let n=rr(e).filter(({place:i})=>i<=t),r=n[n.length-1];if(r===void 0||n.
length<=t)return[];let o=n.filter(({place:i})=>i===r.place);return[{rank:r.ranked.rank,places:t,
entries:o.
map(({ranked:i})=>i.entry.code)}]}function GI({contenders:e},t){let n=rr(e);return[...new S(n.map(({
place:r})=>r))].flatMap(r=>{let o=n.filter(a=>a.place===r);if(od(t,{place:r,holders:o.length})!=="open")return[
];let i=o.map(({ranked:a})=>a.entry.code);return[{rank:o[0].ranked.rank,places:o.length,entries:i,
prize:!0}]})}function Vw(e,t,n,r){let i=(e.title&&"outcomes"in e.title?e.title.outcomes.map(s=>s.places):
[]).filter(s=>n===null||s<n).sort((s,u)=>u-s),a=n===null?i:[n,...i];return t.flatMap(s=>{let u=s.category===
null?{}:{category:s.category},l=new S;return[...a.flatMap(c=>KI(s,c)),...GI(s,r)].flatMap(c=>l.has(c.
rank)?[]:(l.add(c.rank),[{code:"TIE_AT_CUT",severity:"warning",stage:e.name,params:{...c,...u}}]))})}
p();function Xw(e,t,n){var i,a;if(n===null)return null;if(e.title&&"name"in e.title)return e.title.name;
let o=((a=(i=e.title)==null?void 0:i.outcomes)!=null?a:[]).filter(s=>n<=s.places).sort((s,u)=>s.places-
u.places)[0];return o?o.name:t===null?null:`Top ${t}`}function Yw(e,{precision:t,exactOn:n},r){
return t===null||n&&r.every(n)?e:new y([...e].map(([o,i])=>[
o,tr(i,t)]))}function ZI(e,t){let n=new y;for(let{rank:i,score:a}of e){let s=n.get(i);(s===void 0||
Cu(
a,s,t)<0)&&n.set(i,a)}let r=[...n.keys()],o=new y(r.map((i,a)=>{var s;return[i,n.get((s=r[a+1])!=null?
s:0)]}));return e.map(({rank:i,score:a})=>{let s=o.get(i);return s?ed(a,s,t):null})}function qI(e,t){
return new y([...da(e,({entry:n})=>t(n))].flatMap(([n,r])=>n===null?[]:rr(r).map(({ranked:o,place:i}
)=>[
o.entry.code,{category:n,categoryRank:i}])))}var HI={category:null,categoryRank:null};function mi(e,
t,n,r=[]){
let{settings:o,stages:i}=e,{stage:a}=t,s=qr(e,a),u=i[i.length-1]===a,l={stage:a,method:o.method,
places:s,
last:u,panel:t,whole:null},c=In(o.method),{better:d}=c,f=Yw(c.scores(t,o),c,[t]),m=o.carryOver?Yw(td(
e,a,n,f),c,[...n.map(j=>j.panel),t]):f,h=t.entries.flatMap(j=>{let W=m.get(j.code);return W?[{entry:
j,
score:W}]:[]}),k=Bw(o.tieBreaks,{panel:t,previous:n}),A=Nw(h,k,o.decimals,d),P=j=>tr(j,o.decimals),N=Kc(
e.entries),_=qw(a,r),I=nd(zm(A,_),{settings:o,places:s,last:u,better:d,rounded:P,categoryOf:N}),F=u&&
o.winnersPerCategory?qI(A,N):null,B=ZI(A,d),M=A.map((j,W)=>{var Q,Se,ye,Ie,it,ke;let{code:H}=j.entry,
V=(Q=I.places.get(H))!=null?Q:null,te=_.get(H);return{...j,stageScore:f.get(H),judgeScores:new y([
...(Se=
t.readings.get(H))!=null?Se:[]].map(([Nn,me])=>[Nn,me.score])),margin:(ye=B[W])!=null?ye:null,
advances:V!==
null,place:V,title:Xw(a,s,(Ie=V==null?void 0:V.place)!=null?Ie:null),prize:u&&V!==null?od(o.prizes,V):
null,...(it=F==null?void 0:F.get(H))!=null?it:HI,cutNote:(ke=I.notes.get(H))!=null?ke:null,vacated:
null,
...te===void 0?{}:{decision:te}}}),L=u?Vw(a,I.races,s,o.prizes):[];return{...l,standings:M,findings:
[
...Zw(t,o),...L.filter(({params:j})=>j.prize||!Hw(j.entries,_)),...Jw(a,A,_,I.notes)]}}p();function Do(
e,t){let n=e.entries.filter(i=>i.status==="running"),r=t[t.length-1];if(r===void 0)return n;
let o=new S(r.standings.flatMap(({advances:i,entry:a})=>i?[a.code]:[]));return n.filter(i=>o.has(i.code))}
p();var Qw=({standings:e})=>new y(e.map(t=>[t.entry.code,t]));function ek(e,{category:t},n){return e.
standings.filter(({entry:r,advances:o})=>r.status!=="running"&&o).filter(r=>r.category===t&&(n===null||
r.rank<=n)).map(({entry:r})=>r)}function tk(e,t,n){let r=Qw(t),o=e.standings.map(i=>{let a=r.get(i.entry.
code);if(a===void 0||a.advances===i.advances)return i;if(a.advances)return{...i,advances:!0,place:a.
place,title:a.title,cutNote:a.cutNote};if(n.has(i.entry.code))return i;let s={from:null,gone:ek(t,i,
null)};return{...i,advances:!1,place:null,title:null,cutNote:"place-kept",vacated:s}});return{...e,
standings:o}}
function nk(e,t){let n=Qw(t),r=e.standings.map(o=>{var u,l;let i=n.get(o.entry.code);if(o.place===null||
i===void 0)return o;let a=(l=(u=i.place)==null?void 0:u.place)!=null?l:null;if(a!==null&&a<=o.place.
place)return o;let s=ek(t,o,a===null?null:i.rank);return s.length===0?o:{...o,vacated:{from:a,gone:s}
}});
return{...e,standings:r}}function rk(e){let t=e.flatMap(r=>r.rows),n=({marks:r})=>[...r.values()].some(
o=>o.kind==="score");return new S(
t.filter(n).map(r=>{var o;return(o=r.entry)!=null?o:""}))}function ok(e,t,n,r,o=[]){let i=n.filter(N=>N.
stage===t.name),a=(N,_)=>mi(e,pw(e,t,i,N),_,o),s=Do(e,r),u=a(s,[...r]);if(e.entries.every(N=>N.status===
"running"))return u;let l=new S(s),c=rk(i),d=e.entries.filter(N=>N.status!=="running"&&c.has(N.code));
if(d.length===0)return u;let f=N=>a(e.entries.filter(_=>l.has(_)||N.includes(_)),r.map(_=>{var I;
return(I=
_.whole)!=null?I:_})),m=new S(e.stages.slice(r.length+1).map(N=>N.name)),h=rk(n.filter(N=>m.has(N.stage))),
k=d.filter(N=>h.has(N.code)),A=k.length===0?u:tk(u,f(k),h),P=f(d);return{...nk(A,P),whole:P}}p();p();
var JI=2;function ik(e,t){var l;if(Eo(e))return new S;let n=pa(e),r=Zc(n),{axes:o,freedom:i}=r;if(i<=
o.length)return new S;let a=(l=Hc(r,n.judges.length))!=null?l:1,s=qc(r,a)/i,u=n.blocks.filter(({
judges:c})=>{
let d=0,f=0;for(let{value:h,vector:k,right:A}of o){let P=c.reduce((N,_)=>N+k[_],0)/c.length;d+=P*A/(
h+
a),f+=s*P**2/(h+a)}let m=b.sqrt(s/c.length);return b.abs(d)>=b.max(t,m)&&b.abs(d)>JI*b.sqrt(f)});
return new S(
u.flatMap(({entries:c})=>c.map(({code:d})=>d)))}function ak(e,t){let n=w.from(e,([o,i])=>({entry:o,
units:$t(i,t)}));n.sort((o,i)=>o.units>i.units?-1:
o.units<i.units?1:0);let r=0;return new y(n.map(({entry:o,units:i},a)=>{var s;return((s=n[a-1])==null?
void 0:s.units)!==i&&(r=a+1),[o,r]}))}function sk(e,{stage:t,panel:n,method:r,standings:o},i){let{
decimals:a,
carryOver:s}=e.settings;if(r==="adjusted"||In(r).unit!=="points")return[];let u=ik(n,.5/10**a);if(u.
size===0)return[];let l=pi(n,"auto").scores,c=ak(new y(o.map(({entry:m,score:h})=>[m.code,h])),a),d=ak(
s?td(e,t,i,l):l,a),f=n.entries.filter(({code:m})=>u.has(m)).map(({code:m})=>({entry:m,places:b.abs(c.
get(m)-d.get(m))})).sort((m,h)=>h.places-m.places);return[{code:"METHOD_CAUTION",severity:"warning",
stage:t.name,params:{reason:"uneven-judges",entries:f}}]}p();p();p();p();p();function Ru(e){let t=b.floor(
e/26);return(t>0?Ru(t-1):"")+T.fromCharCode(65+e%26)}function je(e,t,n=1,r=1){
let o=`${Ru(t)}${e+1}`;return n===1&&r===1?o:`${o}:${Ru(t+r-1)}${e+n}`}var uk=e=>[...e].reduce((t,n)=>t*
26+n.charCodeAt(0)-64,0)-1;function Ro(e){var a;let[,t="",n="",r=t,o=n]=(a=/^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.
exec(e))!=null?a:[],i=[];for(let s=v(n)-1;s<v(o);s++)for(let u=uk(t);u<=uk(r);u++)i.push({row:s,
column:u});
return i}var lk={scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get("code");if(r===void 0)return[
];
let o=new y;for(let{entry:i,row:a}of e){let s=J(i.code),u=o.get(s);u?u.rows.push(a):s!==""&&o.set(s,
{code:i.code,rows:[a]})}return w.from(o.values()).flatMap(({code:i,rows:a})=>{let s=a[1];if(s===void 0)
return[];let u={code:i,rows:a.map(l=>l+1)};return[{code:"ENTRY_DUPLICATE_CODE",severity:"error",tab:
t,
cell:je(s,r),params:u}]})}};p();var ck={scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get(
"name");if(r===void 0)return[];
let o=new y;for(let i of e){let a=z(i.entry.name);if(a===""||i.entry.status!=="running")continue;let s=o.
get(a);s?s.push(i):o.set(a,[i])}return w.from(o.values()).flatMap(i=>{let[a,s]=i;if(a===void 0||s===
void 0)return[];let u={name:a.entry.name,codes:i.map(({entry:l})=>l.code),rows:i.map(({row:l})=>l+1)}
;
return[{code:"ENTRY_DUPLICATE_NAME",severity:"warning",tab:t,cell:je(s.row,r),params:u}]})}};p();p();
p();function dk(e,t,n){var m,h;let r=0,o=0,i=!1,a=!1;for(let{name:k}of t){let A=(h=(m=e.marks.get(k))==
null?void 0:m.kind)!=null?h:"blank";A==="blank"?r+=1:A==="score"?o+=1:A==="recused"?i=!0:a=!0}let{
entry:s,
conflict:u,excluded:l,repeated:c}=n,d=r===t.length,f=o===t.length;return{row:e,entry:s,conflict:u,
excluded:l,
recused:i,blank:d,complete:f,unreadable:a,repeated:c}}p();p();p();p();function Ou(e,t,n){let r=e.filter(
o=>o>=t&&o<=n);return r.length===1?r[0]:null}var VI=864e5,XI=D.UTC(1899,11,30);function YI(e,t){
return b.round(e*100+t)/100}function pk({date:e,monthFirst:t},n,r){
let o=/^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})$/.exec(e);if(o===null)return null;let[i,a,s,
u,l,c]=o.slice(1).map(v);if(i>1900){let A=u===0&&l===0&&c===0,P=t?`${a}.${s}`:`${s}.${a}`;return A?
Ou(
[v(P)],n,r):null}let d=b.round((D.UTC(i,a-1,s)-XI)/VI);if(d<0)return null;let f=d+(u*3600+l*60+c)/86400,
m=b.round(f*100)/100,h=d>0&&b.abs(f-m)*86400<1,k=c===0;return Ou([...h?[m]:[],...k?[YI(d*24+u,l)]:[]],
n,r)}p();var QI=/^\d+$/,e$=/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/,t$=/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/,n$=/^[1-9]\d{0,2}( \d{3})+([.,]\d+)?$/,
r$=/^\d*[.,]\d+$/;function o$(e){return e.replace(/\p{Cf}/gu,"").replace(/\s/g," ").replace(
/[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g,
t=>T(t.charCodeAt(0)&15)).replace(/[\uff0c\u066b]/g,",").replace(/[\uff0e\u066c]/g,".").replace(
/[\u2212\uff0d]/g,
"-").replace(/\uff0b/g,"+").trim().replace(/^['\u2019]/,"")}function i$(e){let t=[];return QI.test(e)&&
t.push(v(e)),e$.test(e)&&t.push(v(e.replace(/\./g,"").replace(",","."))),t$.test(e)&&t.push(v(e.replace(
/,/g,""))),n$.test(e)&&t.push(v(e.replace(/ /g,"").replace(",","."))),r$.test(e)&&t.push(v(e.replace(
",","."))),t.filter(v.isFinite)}function id(e,t,n){let r=/^([+-]?)(.*)$/.exec(o$(e));if(r===null)return null;
let o=i$(r[2]).map(i=>(r[1]==="-"?-i:i)+0);return o.length===1?o[0]:Ou(o,t,n)}var a$=/^#(?:N\/A|[A-Z][A-Z0-9/_]*[!?])$/;
function ad(e,{min:t,max:n}){if(typeof e=="object")return{
kind:"date",date:e.date,likely:pk(e,t,n)};if(typeof e!="string")return{kind:"not-number",value:e};if(
a$.
test(e.trim()))return{kind:"formula-error",value:e.trim()};let r=id(e,t,n);return r===null?{kind:
"not-number",value:e}:{kind:"text-number",value:e,number:r}}function fk(e,t){let n={blank:[],
outOfRange:[],unreadable:[],formula:[]};for(let r of e)if(!(r.excluded||
r.recused))for(let o of t){let i=r.row.marks.get(o.name);i!==void 0&&s$(n,i,{line:r,criterion:o,at:i.
at})}return n}function s$(e,t,n){var o;let{criterion:r}=n;if("formula"in t&&e.formula.push(n),t.kind===
"blank")e.blank.push(n);else if(t.kind==="score"){let{value:i}=t;i>=r.min&&i<=r.max||e.outOfRange.push(
{...n,value:i})}else if(t.kind==="unreadable"){let i=t.formula?null:(o=t.held)!=null?o:t.raw;e.unreadable.
push({...n,held:i,reading:ad(t.raw,r)})}}p();function u$(e,t){if(e.kind==="score")return!0;if(e.kind!=="unreadable")return!1;
let{kind:n}=ad(e.raw,
t);return n==="text-number"||n==="date"}function l$(e,t){if(e.entry!==null)return!1;let n=e.code!==""||
e.name!=="";return t.some(r=>{let o=e.marks.get(r.name);return o===void 0||o.kind==="blank"?!1:n||u$(
o,r)})}function mk(e,t){return e.rows.filter(n=>l$(n,t))}function Au({excluded:e,lines:t},n){var r,o;
return e.has(n)||((o=(r=t.get(n))==null?void 0:r.some(i=>i.
recused))!=null?o:!1)}function sd({sheet:e,strays:t,lines:n}){return(e==null?void 0:e.codeColumn)===
null&&t.length>0&&n.size===0}function c$(e,t){var r;let n=new y;for(let o of(r=e==null?void 0:e.rows)!=
null?r:[]){if(o.entry===null||!t.has(o.entry))continue;let i=n.get(o.entry);i?i.push(o):n.set(o.entry,
[o])}return n}function d$({sheet:e,criteria:t,entries:n,conflicts:r,excluded:o}){var a;let i=new y;
for(let[
s,u]of c$(e,n)){let l={entry:n.get(s),conflict:(a=r.get(s))!=null?a:null,excluded:o.has(s),repeated:
u.
length>1};i.set(s,u.map(c=>dk(c,t,l)))}return i}function gk(e){let{judge:t,tab:n,sheet:r,criteria:o,
expected:i,excluded:a}=e,s=d$(e),u=w.from(s.values()).flat(),l=r===null?[]:mk(r,o);return{judge:t,
tab:n,
sheet:r,expected:i,excluded:a,missingColumns:o.filter(({name:c})=>{var d;return!((d=r==null?void 0:r.
columns.get(c))!=null&&d.length)}),lines:s,strays:l,marks:fk(u,o),touched:l.length>0||u.some(c=>!c.blank&&
!c.excluded)}}p();function Hr(e){return e.competition.settings.missing==="assigned"}function ga(e){
return e.provisional||
Hr(e)?"warning":"error"}function ud(e){return e.provisional?"warning":"error"}function p$(e,t){var r;
return Au(e,t.code)?!1:((r=e.lines.get(t.code))!=null?r:[]).some(o=>o.complete||
o.unreadable||o.repeated)?!0:e.sheet!==null&&e.missingColumns.length>0&&e.sheet.rows.length>0}var hk={
scope:"stage",find:({check:e,desks:t})=>{var n;return((n=e.reached)!=null?n:[]).filter(r=>Hr(e)?!t.some(
o=>p$(o,r)):t.every(o=>Au(o,r.code))).map(({code:r,name:o})=>({code:"ENTRY_UNSCORED",severity:ud(e),
params:{entry:r,name:o}}))}};p();p();function ha(e,t){return t.flatMap(({name:n})=>{let r=e.marks.get(
n);return r===void 0||r.kind===
"blank"?[]:[r]})}var yk={scope:"stage",find:({check:e,desks:t})=>t.flatMap(({judge:n,tab:r,lines:o})=>w.from(
o.values()).
flat().flatMap(({row:i,entry:a,conflict:s,recused:u})=>{if(s===null||u)return[];let l={judge:n.code,
entry:a.code,reason:s};return ha(i,e.criteria).map(({at:c})=>({code:"JUDGE_CONFLICT",severity:
"warning",tab:r,at:c,params:l}))}))};p();p();function f$({check:e,desks:t}){let n=e.criteria.map(({
name:i})=>i),r=new y;return{byDesk:t.map((i,a)=>{
let s=[];for(let[u,l]of i.lines){let c=l[0];if(l.length>1||!c.complete||c.excluded||c.recused)continue;
let d=[];for(let h of n){let k=c.row.marks.get(h);d.push(k.kind==="score"?k.value:0)}let f={desk:i,
judge:a,
row:c.row,entry:c.entry,marks:d};s.push(f);let m=r.get(u);m?m.push(f):r.set(u,[f])}return s}),
byEntry:w.
from(r.values())}}var bk=new O;function vk(e){var n;let t=(n=bk.get(e))!=null?n:f$(e);return bk.set(
e,t),t}var or=e=>vk(e).byDesk,ya=e=>vk(e).byEntry;var m$=1e-4;function g$(e){var r;let t=new y;for(
let{marks:o}of e){let i=o.join(" ");t.set(i,((r=t.get(
i))!=null?r:0)+1)}let n=o=>o*(o-1)/2;return{equal:w.from(t.values()).reduce((o,i)=>o+n(i),0),all:n(e.
length)}}var h$=e=>e.length>1&&e.every(({marks:t})=>t.every((n,r)=>n===e[0].marks[r])),wk={scope:
"stage",find:e=>{if(!or(e).some(h$))return[];let t=or(e).map(o=>({rows:o,...g$(o)})),n=t.reduce((o,i)=>o+
i.equal,0),r=t.reduce((o,i)=>o+i.all,0);return t.flatMap(({rows:o,...i})=>{let[a]=o;if(a===void 0||i.
all===0||i.equal<i.all)return[];if(((n-i.equal+1)/(r-i.all+1))**(o.length-1)>m$)return[];let{judge:u,
tab:l}=a.desk,c={judge:u.code,rows:o.length};return[{code:"JUDGE_NO_VARIANCE",severity:"warning",tab:
l,
params:c}]})}};p();var kk={scope:"stage",find:({check:e,desks:t})=>t.flatMap(({judge:n,tab:r,lines:o}
)=>w.from(o.values()).
flat().filter(i=>i.recused).flatMap(({row:i,entry:a})=>ha(i,e.criteria).filter(s=>s.kind==="recused").
map(({at:s})=>({code:"JUDGE_RECUSED",severity:"info",tab:r,at:s,params:{judge:n.code,entry:a.code}}))))}
;p();p();function ld(e,t){let n=0,r=0;for(let[o,{weight:i,max:a}]of t.entries())!(i>0)||a===0||(n+=i*e[
o]/
a,r+=i);return r===0?0:100*n/r}var xk=e=>b.round(e*100)/100,Tk={scope:"stage",find:e=>{let{criteria:
t,competition:n}=e.check,r=n.settings.
maxSpread;return r===null?[]:ya(e).flatMap(o=>{let i=o.map(({marks:d})=>ld(d,t)),[a,s]=[b.min(...i),
b.max(...i)];if(s-a<=r+1e-9)return[];let{code:u,name:l}=o[0].entry;return[{code:"JUDGES_DISAGREE",
severity:"warning",params:{entry:u,name:l,low:xk(a),high:xk(s),limit:r}}]})}};p();p();function Pu(e,
t){var i;let n=new y,r=a=>{let s=a;for(let u=n.get(s);u!==void 0&&u!==s;u=n.get(s))
s=u;return s};for(let a of t)for(let s of a)n.has(s)||n.set(s,s),n.set(r(s),r(a[0]));let o=new y;for(
let a of e.
filter(s=>n.has(s))){let s=r(a);o.set(s,[...(i=o.get(s))!=null?i:[],a])}return w.from(o.values())}
var y$=1e-6,b$=.9,v$=.5;function Ek({marks:e},t){let n=0;for(let r=0;r<e.length;r++)e[r]===t.marks[r]&&
(n+=1);return n}function w$(e,t){var r;let n=[];for(let o of e)for(let i=0;i<o.length;i++)for(let a=i+
1;a<o.length;a++){let[s,u]=[o[i],o[a]],l=s.judge*t+u.judge,c=(r=n[l])!=null?r:{one:s,other:u,same:0,
marks:0,entries:0};c.same+=Ek(s,u),c.marks+=s.marks.length,c.entries+=1,n[l]=c}return n.flatMap(o=>o===
void 0?[]:[o])}var Sk=({same:e,marks:t})=>t===0?0:e/t;function k$(e){let t=({marks:o})=>o.reduce((i,
a)=>i+
a,0),n=e.map(o=>({row:o,sum:t(o)})).sort((o,i)=>o.sum-i.sum),r=n.slice(1);return{same:r.reduce((o,{
row:i},a)=>o+
Ek(n[a].row,i),0),marks:r.reduce((o,{row:i})=>o+i.marks.length,0),entries:r.length}}function x$(e,t,
n){
if(e<=t)return 1;let r=(o,i)=>o===0?0:o*b.log(o/i);return b.exp(-n*(r(e,t)+r(1-e,1-t)))}function T$(
{
desks:e},t){let n=({one:o,other:i})=>[o.desk.judge.code,i.desk.judge.code];return Pu(e.map(({judge:o}
)=>o.
code),t.map(n)).map(o=>{var c;let i=t.filter(d=>o.includes(d.one.desk.judge.code)),a=d=>i.reduce((f,
m)=>f+
m[d],0),s=(c=e.find(({judge:d})=>d.code===o[o.length-1]))==null?void 0:c.tab,u=b.max(...i.map(d=>d.entries)),
l={judges:o,entries:u,same:a("same"),marks:a("marks")};return{code:"JUDGES_IDENTICAL",severity:
"warning",...s&&{tab:s},params:l}})}var Ck={scope:"stage",find:e=>{let t=w$(ya(e),e.desks.length),n=t.filter(
u=>Sk(u)>=b$);if(n.length===0)return[];let r=t.filter(u=>!n.includes(u)),o=b.max(0,...r.map(Sk)),i=new y(
or(e).map(u=>{var l;return[(l=u[0])==null?void 0:l.desk,k$(u)]})),a=({desk:u})=>{let{same:l,marks:c}
=i.
get(u);return(l+1)/(c+1)},s=n.filter(({one:u,other:l,same:c,marks:d})=>{let f=b.max(o,a(u),a(l));
return x$(
c/d,f,v$*d)<=y$});return T$(e,s)}};p();p();function Dk(e,t,n){for(let r of e){let o=t.find(i=>n(r,i));
if(o!==void 0)return{judge:r,entry:o}}
return null}function Rk(e,t,n){var m,h,k,A;let r=new y;for(let P of t.values())for(let N of P)r.set(
N,((m=r.get(N))!=null?m:0)+1);let o=P=>(N,_)=>P(N)-P(_),i=o(P=>{var N;return(N=r.get(P))!=null?N:0}),
a=o(P=>{var N,_;return(_=(N=t.get(P))==null?void 0:N.length)!=null?_:0}),s=new y(e.flatMap((P,N)=>P.
map(_=>[_,N]))),u=e.map(()=>[]);for(let[P,[N]]of t)N!==void 0&&u[s.get(N)].push(P);let l=e.map((P,N)=>(
{
judges:P,entries:u[N]})).sort((P,N)=>N.judges.length-P.judges.length||N.entries.length-P.entries.length),
[c,d]=[(h=l[0])!=null?h:{judges:[],entries:[]},l.slice(1)],f=[];for(let P=!0;P;){P=!1;for(let N of d){
let _=(k=Dk([...c.judges].sort(i),[...N.entries].sort(a),n))!=null?k:Dk([...N.judges].sort(i),[...c.
entries].sort(a),n);if(_!==null){f.push(_),r.set(_.judge,((A=r.get(_.judge))!=null?A:0)+1),c={judges:
[
...c.judges,...N.judges],entries:[...c.entries,...N.entries]},d=d.filter(I=>I!==N),P=!0;break}}}
return f}var Ok={scope:"stage",find:({check:e,desks:t})=>{let{method:n,severityCorrection:r}=e.competition.settings;
if(e.reached===null||n!=="adjusted")return[];let o=new y(e.reached.map(({code:l})=>[l,t.filter(c=>{
var d;
return(d=c.lines.get(l))==null?void 0:d.some(f=>f.complete&&!f.excluded)}).map(c=>c.judge.code)])),i=Pu(
t.map(l=>l.judge.code),o.values());if(i.length<2)return[];let a=new y(t.map(l=>[l.judge.code,l])),s=Rk(
i,o,(l,c)=>!Au(a.get(l),c));return[{code:"PANEL_DISCONNECTED",severity:r===0?"error":"warning",
params:{
groups:i,joins:s}}]}};p();var Ak={scope:"stage",find:({desks:e})=>e.flatMap(({judge:t,tab:n,sheet:r,
lines:o})=>w.from(o).flatMap(
([i,[a,s,...u]])=>{var c;if(a===void 0||s===void 0||a.excluded)return[];let l=[a,s,...u].map(d=>d.row.
row+1);return[{code:"ROW_DUPLICATE_ENTRY",severity:"error",tab:n,at:{row:s.row.row,column:(c=r==null?
void 0:r.codeColumn)!=null?c:0},params:{judge:t.code,entry:i,rows:l}}]}))};p();function S$(e){return e.sheet===null||
!e.touched||sd(e)?[]:e.expected.filter(({code:t})=>!e.lines.has(
t)).map(({code:t})=>t)}var Pk={scope:"stage",find:({check:e,desks:t})=>Hr(e)?[]:t.flatMap(n=>{let r=S$(
n);if(r.length===0)return[];let o={judge:n.judge.code,entries:r};return[{code:"ROW_MISSING_ENTRY",
severity:ud(
e),tab:n.tab,params:o}]})};p();p();p();var E$=6,C$=14;function D$(e,t,n){var i,a,s,u,l;if(b.abs(e.length-t.length)>n)return n+1;
let r=[],o=w.
from({length:t.length+1},(c,d)=>d);for(let c=1;c<=e.length;c+=1){let d=[c];for(let f=1;f<=t.length;f+=
1){let m=e[c-1]===t[f-1],h=c>1&&f>1&&e[c-1]===t[f-2]&&e[c-2]===t[f-1];d[f]=b.min(((i=o[f])!=null?i:0)+
1,((a=d[f-1])!=null?a:0)+1,((s=o[f-1])!=null?s:0)+(m?0:1),h?((u=r[f-2])!=null?u:0)+1:n+1)}[r,o]=[o,d]}
return(l=o[t.length])!=null?l:n+1}var Nk=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");
function R$(e,t){let[n,r]=[Nk(e),Nk(t)];return n.length!==r.length?!1:n.some((o,i)=>o!==r[i]&&(o.length<
3||/\p{N}/u.test(o+r[i])))}function Nu(e,t){let[n,r]=[z(e),z(t)],o=b.min(n.length,r.length);if(n===r||
o<E$||R$(e,t))return!1;let i=o<C$?1:2;return D$(n,r,i)<=i}var _k=(e,t)=>t===""?[]:e.filter(n=>z(n.name)===z(
t));function cd(e,t,n){var a;let[r,o]=_k(n,e.name);
if(r===void 0||o!==void 0||((a=t.sheet)==null?void 0:a.codeColumn)==null)return{};let i=t.strays.filter(
s=>z(s.name)===z(e.name));return t.lines.has(r.code)||i.length>1?{}:{fix:{kind:"label",old:e.code,
now:r.
code}}}function Ik({row:e,entry:t},n){return!Nu(e.name,t.name)||_k(n,e.name).length>0?{}:n.some(r=>r.
code!==t.code&&Nu(e.name,r.name))?{}:{fix:{kind:"label",old:e.name,now:t.name}}}var $k=(e,t)=>e.length>=8&&
t.startsWith(e);function O$({row:e,entry:t}){if(e.name===""||t.name===""||
e.name===t.name)return!1;let[n,r]=[z(e.name),z(t.name)];return n!==""&&n!==r&&!$k(n,r)&&!$k(r,n)}
function A$({
check:e},t){if(t.sheet===null||t.sheet.codeColumn===null||t.sheet.nameColumn===null)return[];let n=w.
from(t.lines.values()).flat(),r=n.filter(O$);if(r.length===0)return[];if(r.length*2<=n.filter(({row:
i})=>i.
name!=="").length)return r;let o=new S(e.competition.entries.map(({name:i})=>z(i)));return r.filter(
({row:i})=>o.has(z(i.name)))}var Fk={scope:"stage",find:e=>e.desks.flatMap(t=>A$(e,t).map(n=>{var s,
u;let{row:r,entry:o}=n,i={row:r.row,column:(u=(s=t.sheet)==null?void 0:s.nameColumn)!=null?u:0},a={
judge:t.
judge.code,entry:o.code,written:r.name,name:o.name};return{code:"ROW_NAME_MISMATCH",severity:
"warning",tab:t.tab,at:i,...Ik(n,e.check.competition.entries),params:a}}))};p();var Mk={scope:
"stage",find:({check:e,desks:t})=>t.flatMap(n=>n.strays.filter(r=>r.code!=="").map(r=>{
var o,i;return{code:"ROW_UNKNOWN_ENTRY",severity:"error",tab:n.tab,at:{row:r.row,column:(i=(o=n.sheet)==
null?void 0:o.codeColumn)!=null?i:0},...cd(r,n,e.competition.entries),params:{judge:n.judge.code,
entry:r.
code}}}))};p();function P$(e,t,n){let{tab:r,sheet:o,strays:i}=e;return sd(e)?[{code:
"ROW_WITHOUT_CODE",severity:"error",tab:r,params:{name:""}}]:i.filter(a=>a.code==="").map(a=>{var c,
d,f;let s=(f=(d=o==null?void 0:
o.codeColumn)!=null?d:(c=ha(a,t)[0])==null?void 0:c.at.column)!=null?f:0,u={row:a.row,column:s},l=cd(
a,e,n);return{code:"ROW_WITHOUT_CODE",severity:"error",tab:r,at:u,...l,params:{name:a.name}}})}var Lk={
scope:"stage",find:({check:e,desks:t})=>t.flatMap(n=>P$(n,e.criteria,e.competition.entries))};p();
var jk={scope:"stage",find:({desks:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
({at:o,reading:i})=>{if(i.kind!=="formula-error")return[];let a={judge:t.code,value:i.value};return[
{code:"SCORE_ERROR",severity:"error",tab:n,at:o,params:a}]}))};p();var zk={scope:"stage",find:({
desks:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>{let o=new S(r.unreadable.
filter(i=>i.reading.kind==="formula-error").map(i=>i.at));return r.formula.filter(({at:i})=>!o.has(i)).
map(({at:i})=>({code:"SCORE_FORMULA",severity:"warning",tab:n,at:i,params:{judge:t.code}}))})};p();p(
);var N$=/^(\d+)(?:[.,](\d+))?\s?%$/;function _$(e,t){var r;let n=typeof e=="string"&&t===100?N$.exec(
e.trim()):null;return n===null?null:v(`${n[1]}.${(r=n[2])!=null?r:"0"}`)}function ba({reading:e,held:
t,
criterion:n}){let{min:r,max:o}=n,i=(a,s)=>t===null||s===null||s<r||s>o?{}:{fix:{kind:a,old:t,now:s}}
;
switch(e.kind){case"text-number":return i("type",e.number);case"date":return i("score",e.likely);
case"not-number":return i("score",_$(e.value,o));default:return{}}}var Bk={scope:"stage",find:({
desks:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(o=>{
let{at:i,reading:a}=o;if(a.kind!=="date")return[];let s={judge:t.code,date:a.date,likely:a.likely};
return[
{code:"SCORE_IS_DATE",severity:"error",tab:n,at:i,...ba(o),params:s}]}))};p();function I$(e,t,{line:
n,criterion:r}){var o,i,a;return n.repeated||((a=(i=(o=t.sheet)==null?void 0:o.
columns.get(r.name))==null?void 0:i.length)!=null?a:0)>1?!1:!(Hr(e)&&n.blank)}var Uk={scope:"stage",
find:({check:e,desks:t})=>e.reached===null?[]:t.filter(n=>n.touched).flatMap(n=>n.marks.blank.filter(
r=>I$(e,n,r)).map(({at:r})=>({code:"SCORE_MISSING",severity:ga(e),tab:n.tab,at:r,params:{judge:n.judge.
code,cells:1}})))};p();var Wk={scope:"stage",find:({desks:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{
let{at:i,reading:a}=o;if(a.kind!=="not-number")return[];let s={judge:t.code,value:a.value};return[{
code:"SCORE_NOT_NUMBER",severity:"error",tab:n,at:i,...ba(o),params:s}]}))};p();var Kk={scope:
"stage",find:({desks:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.outOfRange.map(({
at:o,value:i,criterion:{min:a,max:s}})=>({code:"SCORE_OUT_OF_RANGE",severity:"error",tab:n,at:o,
params:{
judge:t.code,value:i,min:a,max:s}})))};p();p();var Gk=(e,t)=>t%2===1?e[t>>1]:(e[(t>>1)-1]+e[t>>1])/2;
function dd(e){return Gk(Float64Array.from(
e).sort(),e.length)}var _u=[];function Bm(e,t){let n=0;for(let r=0;r<e.length;r++){if(r===t)continue;
let o=e[r],i=n++;for(;i>0&&_u[i-1]>o;i--)_u[i]=_u[i-1];_u[i]=o}return n===0?v.NaN:Gk(_u,n)}var Zk=5,
Um=.25,$$=1.4826,F$=1.645,M$=.02,L$=8,j$=400;function Hk({byJudge:e,byCriterion:t},n,r){let o=e[n],
i=o[r],a=i-Bm(t[r],n);return{fromOthers:a,fromOwn:o.length>1?i-Bm(o,r):a}}function z$(e){let{
criteria:t}=e.
check,n=or(e).map(o=>t.map((i,a)=>o.length===0?0:dd(o.map(({marks:s})=>s[a])))),r=t.map(({min:o,max:
i})=>i>
o?i-o:v.POSITIVE_INFINITY);return o=>{let i=[],a=r.map(()=>[]);for(let{judge:s,marks:u}of o){let l=[
];
for(let c=0;c<r.length;c++){let d=(u[c]-n[s][c])/r[c];l.push(d),a[c].push(d)}i.push(l)}return{rows:o,
byJudge:i,byCriterion:a}}}function qk(e){let t=Float64Array.from(e,b.abs).sort(),n=t[t.length>>1];
return b.
max(M$,$$*n,t[b.floor(.9*t.length)]/F$)}function B$(e,t){let n=t.filter(({rows:i})=>i.some(a=>a.judge===
e));if(n.length<L$)return null;let r=b.max(1,b.floor(n.length/j$)),o=n.filter((i,a)=>a%r===0).flatMap(
i=>{let a=i.rows.findIndex(s=>s.judge===e);return i.byCriterion.map((s,u)=>Hk(i,a,u))});return{
fromOthers:qk(
o.map(i=>i.fromOthers)),fromOwn:qk(o.map(i=>i.fromOwn))}}var U$=e=>b.max(...e)-b.min(...e);function W$(
e){
let t=e.byCriterion.map(n=>U$(n)>=Um);return t.includes(!0)?e.rows.flatMap((n,r)=>{let o=[];for(let i=0;
i<
t.length;i++){if(!t[i])continue;let{fromOthers:a,fromOwn:s}=Hk(e,r,i);a*s>0&&b.abs(a)>=Um&&b.abs(s)>=
Um&&o.push({row:n,criterion:i,fromOthers:a,fromOwn:s})}return o}):[]}var Jk={scope:"stage",find:e=>{
let t=ya(e).filter(o=>o.length>=3).map(z$(e)),n=t.flatMap(W$);if(n.length===0)return[];let r=e.desks.
map((o,i)=>n.some(({row:a})=>a.judge===i)?B$(i,t):null);return n.flatMap(({row:o,criterion:i,
fromOthers:a,
fromOwn:s})=>{let u=r[o.judge];if(!u||b.abs(a)<Zk*u.fromOthers||b.abs(s)<Zk*u.fromOwn)return[];let{
name:l,
min:c,max:d}=e.check.criteria[i],f=o.marks[i],m=b.round((f-a*(d-c))*100)/100,{desk:h,entry:k}=o,A={
judge:h.
judge.code,entry:k.code,value:f,others:m};return[{code:"SCORE_OUTLIER",severity:"info",tab:h.tab,at:
o.
row.marks.get(l).at,params:A}]})}};p();p();function pd(e){let t=2166136261;for(let n=0;n<e.length;n++)t=b.imul(
t^e.charCodeAt(n),16777619);return t}
function Iu(e,t){let n=b.imul(e^e>>>16,2246822507)^t,r=b.imul(n^n>>>13,3266489909);return r^r>>>16}
function K$(e){
return e.kind==="score"?b.round(e.value*1e4)|0:pd(e.kind==="unreadable"?C.stringify(e.raw):e.kind)}
var Vk=new O;
function G$(e){var n;let t=(n=Vk.get(e))!=null?n:{byCode:pd(e.code),byName:pd(e.name)};return Vk.set(
e,t),t}var Wm=(e,t)=>((e>>>0)%36**t).toString(36).padStart(t,"0"),Xk=new O;function $u(e,t){let n=Xk.
get(e),r=n===void 0?Z$(e,t):n;return Xk.set(e,r),r}function Z$(e,t){let n=new w(12).fill(0),r=new w(
12).fill(0),o=w.from(e.columns.keys(),c=>({name:c,digest:pd(c)})),i=0,a=0,s=0,u=(c,d,f)=>{let m=(Iu(
d,0)&65535)%12;c[m]=c[m]+Iu(d,f)|0};for(let c of e.rows){let d=c.entry===null?void 0:t.get(c.entry);
if(d===void 0)continue;let f=0,m=0;for(let{name:k,digest:A}of o){let P=c.marks.get(k);P===void 0||P.
kind==="blank"?m+=1:f=f+Iu(A,K$(P))|0}if(m===o.length)continue;let h=G$(d);i+=1,a=a+Iu(f,1)|0,s=s+Iu(
f,2)|0,u(n,h.byCode,f),u(r,h.byName,f)}if(i<3)return null;let l=[...n,...r].map(c=>Wm(c,3)).join("");
return`${Wm(a,12/2)}${Wm(s,12/2)}${l}${i}`}var fd=e=>v(e.slice(84));function Yk(e,t,n){let r=0;for(
let o=n;o<
n+36;o+=3)e.slice(o,o+3)!==t.slice(o,o+3)&&(r+=1);return r}var Qk=(e,t)=>e.slice(0,12)===t.slice(0,
12)&&
fd(e)===fd(t)&&b.min(Yk(e,t,12),Yk(e,t,48))>=3;var e0={scope:"stage",find:({check:e,desks:t})=>{let{
orders:n,competition:r}=e;if(n===void 0)return[];
let o=new y(r.entries.map(i=>[i.code,i]));return t.flatMap(({judge:i,tab:a,sheet:s})=>{let u=n.get(i.
code),l=s===null||u===void 0?null:$u(s,o);if(u===void 0||l===null||!Qk(u,l))return[];let c={judge:i.
code,rows:fd(l)};return[{code:"SCORE_ROWS_PERMUTED",severity:"error",tab:a,params:c}]})}};p();var n0=3,
r0=.2,q$=e=>Float64Array.from(e).sort()[b.floor(e.length/10)];function H$({criterion:e,highest:t,
others:n}){return n.length>=n0&&t<=r0*e.max&&2*t<q$(n)}var t0=(e,t)=>e.map(({marks:n})=>n[t]),o0={
scope:"stage",find:e=>{let t=or(e);return t.flatMap(n=>{let[r]=n;if(r===void 0||n.length<n0)return[];
let i=e.
check.criteria.map((l,c)=>{let d=b.max(...t0(n,c)),m=d<=r0*l.max?t.flatMap(h=>h===n?[]:t0(h,c)):[];
return{
criterion:l,highest:d,others:m}}).filter(H$);if(i.length===0)return[];let{judge:a,tab:s}=r.desk,u={
judge:a.
code,criteria:i.map(({criterion:l})=>l.name),highest:b.max(...i.map(l=>l.highest)),usual:dd(i.flatMap(
l=>l.others))};return[{code:"SCORE_SCALE_SUSPECT",severity:"warning",tab:s,params:u}]})}};p();var i0={
scope:"stage",find:({desks:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(o=>{
let{at:i,reading:a}=o;if(a.kind!=="text-number")return[];let s={judge:t.code,value:a.value,number:a.
number};return[{code:"SCORE_TEXT_NUMBER",severity:"error",tab:n,at:i,...ba(o),params:s}]}))};p();var md=e=>e.reduce(
(t,n)=>t+n,0),a0=(e,t)=>md(e.map((n,r)=>n*t[r].weight)),J$=[{basis:"sum",of:md},{
basis:"mean",of:e=>md(e)/e.length},{basis:"weighted-mean",of:(e,t)=>a0(e,t)/md(t.map(n=>n.weight))},
{basis:"weighted-sum",of:a0},{basis:"score",of:ld}];function V$(e){return typeof e=="number"?e:
typeof e==
"string"&&e.trim()!==""?id(e,0,1e6):null}function X$(e,t){var r,o,i;let n=(i=(o=(r=/\.(\d+)$/.exec(T(
e)))==null?void 0:r[1])==null?void 0:o.length)!=null?i:0;return b.abs(e-t)<=.5*10**-b.min(n,6)+1e-9}
function Y$(e,t,n){let r=e.flatMap(i=>{let a=V$(i.row.total);return a===null?[]:[{row:i,total:a}]}),
o=J$.map(i=>({...i,off:r.filter(({row:a,total:s})=>!X$(s,i.of(a.marks,n)))})).reduce((i,a)=>a.off.length<
i.off.length?a:i);return o.off.length*2>=r.length?[]:o.off.map(({row:{desk:i,row:a,entry:s,marks:u},
total:l})=>({code:"TOTAL_MISMATCH",severity:"warning",tab:i.tab,at:{row:a.row,column:t},params:{
judge:i.
judge.code,entry:s.code,value:l,expected:b.round(o.of(u,n)*1e4)/1e4,basis:o.basis}}))}var s0={scope:
"stage",find:e=>or(e).flatMap(t=>{var r,o,i;let n=(i=(o=(r=t[0])==null?void 0:r.desk.sheet)==null?
void 0:
o.totalColumn)!=null?i:null;return n===null?[]:Y$(t,n,e.check.criteria)})};p();p();p();function ir(e,
t){var n;return(n=e(t))!=null?n:{}}var gd=({competition:e,locate:t})=>{let{method:n,carryOver:r,
passingScore:o}=e.settings,i=$n(n);if(i===
"points")return[];let a=(u,l)=>({code:"METHOD_CAUTION",severity:"warning",...ir(t,{kind:"setting",
key:u}),
params:l}),s=r&&e.stages.length>1;return[...n==="z-score"?[a("method",{reason:"standard-scores"})]:[
],
...n==="z-score"&&s?[a("carryOver",{reason:"standard-scores-carried"})]:[],...o!==null?[a(
"passingScore",{reason:"passing-score-unit",unit:i,value:o})]:[]]};p();var hd=({competition:e,locate:
t})=>{let n=e.stages.findIndex(o=>o.weight!==null);return e.settings.carryOver||
n<0?[]:[{code:"METHOD_CAUTION",severity:"warning",...ir(t,{kind:"stage",index:n,column:"weight"}),
params:{
reason:"stage-weights-unused"}}]};var u0={scope:"workbook",checks:[gd,hd]};p();p();p();function ut({
locate:e},t,n){let{setting:r,value:o,reason:i,allowed:a=[],stage:s,severity:u="error"}=n,
l={setting:r,value:o,reason:i,allowed:[...a]};return{code:"SETTING_INVALID",severity:u,...s&&{stage:
s},
...ir(e,t),params:l}}var yd=e=>{let{settings:t}=e.competition;if(!t.carryOver||t.method!=="rank-sum")return[
];let n={setting:"method",value:t.method,reason:"combination",allowed:["carryOver"]};return[ut(e,{
kind:"setting",key:"method"},n)]};p();var bd=e=>{var m,h,k;let{entries:t,settings:n,stages:r}=e.competition;
if(!n.winnersPerCategory)return[];
let o=t.map((A,P)=>({entry:A,index:P,key:z(A.category)})).filter(({entry:A})=>A.status==="running"),
i=({index:A})=>({kind:"entry",index:A,column:"category"}),a="entries.category",s=o.filter(({key:A})=>A===
""),u=s.map(({entry:A})=>A.code),l=(h=(m=r[r.length-1])==null?void 0:m.name)!=null?h:"",c={setting:a,
value:"",reason:"category-blank",allowed:u,stage:l},d=new y;for(let{key:A}of o)d.set(A,((k=d.get(A))!=
null?k:0)+1);let f=d.size<2?[]:o.filter(({key:A})=>A!==""&&d.get(A)===1);return[...s.slice(0,1).map(
A=>ut(e,i(A),c)),...f.map(A=>{let P=A.entry.category;return ut(e,i(A),{setting:a,value:P,reason:
"category-alone",severity:"warning"})})]};p();var vd=e=>e.competition.criteria.flatMap(({min:t,max:n,
stage:r},o)=>{if(n>t&&n>0)return[];let i=[`> ${b.
max(t,0)}`];return[ut(e,{kind:"criterion",index:o,column:"max"},{...{setting:"criteria.max",value:n,
reason:"out-of-range",allowed:i},...r!==null&&{stage:r}})]});p();function Km(e){let t=new S([""]);
return e.flatMap((n,r)=>{let o=n!==""&&t.has(n);return t.add(n),o?[
r]:[]})}var wd=e=>{let{stages:t,judges:n,criteria:r}=e.competition,o=Km(t.map(({name:s})=>z(s))),i=Km(
n.map(({code:s})=>J(s))),a=new S(t.flatMap(s=>{let u=Ne(e.competition,s);return Km(u.map(({name:l})=>z(
l))).map(l=>r.indexOf(u[l]))}));return[...o.map(s=>{let u={setting:"stages.name",value:t[s].name,
reason:"duplicate"};return ut(e,{kind:"stage",index:s,column:"name"},u)}),...i.map(s=>{let u={
setting:"judges.code",value:n[s].code,reason:"duplicate"};return ut(e,{kind:"judge",index:s,column:
"code"},u)}),...w.
from(a,s=>{let u={setting:"criteria.name",value:r[s].name,reason:"duplicate"};return ut(e,{kind:
"criterion",index:s,column:"name"},u)})]};p();var kd=e=>e.competition.stages.flatMap((t,n)=>{let r=qr(
e.competition,t);if(r===null||t.title===null||
!("outcomes"in t.title))return[];let o=t.title.outcomes.filter(u=>u.places>r);if(o.length===0)return[
];
let i=o.map(u=>`${u.places}: ${u.name}`).join("; ");return[ut(e,{kind:"stage",index:n,column:"title"}
,
{...{setting:"stages.title",reason:"outcomes-beyond-cut",severity:"warning"},value:i,allowed:[T(r)]}
)]});p();var xd=e=>{var c;let{settings:t,stages:n}=e.competition,r=n[n.length-1],o=(c=r&&qr(e.competition,
r))!=
null?c:t.top,i=[T(o)],a=w.from({length:o},(d,f)=>{var m;return(m=t.prizes[f])!=null?m:0}),s=!t.rankedWinners&&
a.some(d=>d!==a[0]),u={setting:"rankedWinners",value:!1,reason:"prizes-unequal",allowed:i},l=t.prizes.
flatMap((d,f)=>f>=o&&d?[{index:f,amount:d}]:[]);return[...s?[ut(e,{kind:"setting",key:
"rankedWinners"},
{...u,...r&&{stage:r.name}})]:[],...l.slice(0,1).map(({index:d,amount:f})=>ut(e,{kind:"prize",place:
d+
1},{setting:`prizes.${d+1}`,value:f,reason:"prizes-unused",allowed:i,severity:"warning"}))]};p();var Td=e=>e.competition.stages.flatMap(
(t,n)=>{if(e.competition.criteria.length===0||Ne(e.competition,
t).length>0)return[];let r={setting:"criteria.name",value:"",reason:"empty",stage:t.name};return[ut(
e,{kind:"stage",index:n,column:"name"},r)]});p();var Sd=e=>{let{stages:t,criteria:n,judges:r,entries:
o}=e.competition,i=t.map(({name:u})=>u),a=new S(
o.map(({code:u})=>J(u))),s="unknown-reference";return[...n.flatMap(({stage:u},l)=>u===null||i.includes(
u)?[]:[ut(e,{kind:"criterion",index:l,column:"stage"},{setting:"criteria.stage",value:u,reason:s,
allowed:i})]),
...r.flatMap((u,l)=>[...u.stages.filter(c=>!i.includes(c)).map(c=>ut(e,{kind:"judge",index:l,column:
"stages"},{setting:"judges.stages",value:c,reason:s,allowed:i})),...u.conflicts.filter(c=>!a.has(J(c))).
map(c=>ut(e,{kind:"judge",index:l,column:"conflicts"},{setting:"judges.conflicts",value:c,reason:s}))])]}
;var l0={scope:"workbook",checks:[yd,wd,Sd,Td,vd,bd,kd,xd]};p();p();var Ed=({competition:e,locate:t}
)=>{let{criteria:n,stages:r}=e,o=n.flatMap(({weight:a,stage:s},u)=>{
if(a>=0)return[];let l={of:"criteria",reason:"negative",value:a},c=ir(t,{kind:"criterion",index:u,
column:"weight"});return[{code:"WEIGHTS_INVALID",severity:"error",...s!==null&&{stage:s},...c,params:
l}]}),i=r.
flatMap(a=>{let s=Ne(e,a);if(s.length===0||s.some(({weight:c})=>c!==0))return[];let u={of:"criteria",
reason:"all-zero"},l=ir(t,{kind:"criterion",index:n.indexOf(s[0]),column:"weight"});return[{code:
"WEIGHTS_INVALID",severity:"error",stage:a.name,...l,params:u}]});return[...o,...i]};p();var Cd=({
competition:e,locate:t})=>{let n=e.stages.map(a=>a.weight);if(!e.settings.carryOver||n.every(
a=>a===null))return[];let r=(a,s)=>({code:"WEIGHTS_INVALID",severity:"error",...ir(t,{kind:"stage",
index:a,
column:"weight"}),params:{of:"stages",...s}}),o=n.flatMap((a,s)=>a!==null&&a<0?[r(s,{reason:
"negative",value:a})]:[]),i=n.indexOf(null);return i>=0?[...o,r(i,{reason:"partly-blank"})]:n.every(
a=>a===0)?
[r(0,{reason:"all-zero"})]:o};var c0={scope:"workbook",checks:[Cd,Ed]};p();var d0={scope:"stage",
find:({check:e,desks:t})=>t.flatMap(({judge:n,tab:r,sheet:o})=>e.criteria.flatMap(
({name:i})=>{var u,l;let a=(u=o==null?void 0:o.columns.get(i))!=null?u:[],s=a[1];return s===void 0?[
]:
[{code:"COLUMN_DUPLICATE_CRITERION",severity:"error",tab:r,at:{row:(l=o==null?void 0:o.headerRow)!=null?
l:0,column:s},params:{judge:n.code,criterion:i,columns:a.map(Ru)}}]}))};p();function Q$(e){let{sheet:
t,missingColumns:n}=e;if(t===null||t.headerRow===null&&t.rows.length===
0)return[];let r=n.map(({name:i})=>i);return w.from(t.columns.values()).every(i=>i.length===0)&&r.length>
0?[r.join(", ")]:r}var p0={scope:"stage",find:({desks:e})=>e.flatMap(t=>Q$(t).map(n=>({code:
"COLUMN_MISSING_CRITERION",severity:"error",tab:t.tab,params:{judge:t.judge.code,criterion:n}})))};p(
);var Dd={scope:"stage",find:({check:e,begun:t})=>t?[]:[{code:"STAGE_NOT_BEGUN",severity:"info",
params:{
stage:e.stage.name}}]};p();function eF(e){return e.sheet===null||e.expected.length===0?!1:e.sheet.headerRow===null?
e.sheet.rows.
length===0:!e.touched&&e.missingColumns.length===0}var f0={scope:"stage",find:({check:e,desks:t})=>t.
filter(eF).map(({tab:n,judge:r})=>({code:"TAB_EMPTY",severity:ga(e),tab:n,params:{judge:r.code}}))};
p();var m0={scope:"stage",find:({check:e,desks:t})=>t.filter(n=>n.sheet===null&&n.expected.length>0).map(
({tab:n,judge:r})=>({code:"TAB_MISSING",severity:ga(e),tab:n,params:{tab:n,judge:r.code,...e.stage.scoreTab===
void 0?{}:{within:!0}}}))};p();var g0={scope:"stage",find:({check:{protectedTabs:e=[]},desks:t})=>e.length===0?
[]:t.filter(({sheet:n,
touched:r,tab:o})=>n!==null&&r&&!e.includes(o)).map(({tab:n,judge:r})=>({code:"TAB_UNPROTECTED",
severity:"info",tab:n,params:{judge:r.code}}))};var va={TAB_MISSING:m0,TAB_EMPTY:f0,TAB_UNPROTECTED:
g0,STAGE_NOT_BEGUN:Dd,COLUMN_MISSING_CRITERION:p0,
COLUMN_DUPLICATE_CRITERION:d0,ROW_MISSING_ENTRY:Pk,ROW_WITHOUT_CODE:Lk,ROW_UNKNOWN_ENTRY:Mk,
ROW_DUPLICATE_ENTRY:Ak,
ROW_NAME_MISMATCH:Fk,SCORE_ROWS_PERMUTED:e0,SCORE_MISSING:Uk,SCORE_NOT_NUMBER:Wk,SCORE_TEXT_NUMBER:
i0,
SCORE_IS_DATE:Bk,SCORE_OUT_OF_RANGE:Kk,SCORE_ERROR:jk,SCORE_FORMULA:zk,SCORE_SCALE_SUSPECT:o0,
SCORE_OUTLIER:Jk,
TOTAL_MISMATCH:s0,JUDGE_NO_VARIANCE:wk,JUDGES_IDENTICAL:Ck,JUDGES_DISAGREE:Tk,JUDGE_CONFLICT:yk,
JUDGE_RECUSED:kk,
ENTRY_UNSCORED:hk,PANEL_DISCONNECTED:Ok,ENTRY_DUPLICATE_CODE:lk,ENTRY_DUPLICATE_NAME:ck,
SETTING_INVALID:l0,
WEIGHTS_INVALID:c0,METHOD_CAUTION:u0};var tF=g.values(va).flatMap(e=>(e==null?void 0:e.scope)==="entries"?
[e]:[]),Gm=e=>tF.flatMap(t=>t.find(
e));p();p();function nF(e){let t=[],n=w.from(e).sort((r,o)=>r.row-o.row||r.column-o.column);for(let{
row:r,column:o}of n){
let i=t[t.length-1],a=(i==null?void 0:i.row)===r?o-i.column:v.POSITIVE_INFINITY;i===void 0||a>i.columns?
t.push({row:r,column:o,rows:1,columns:1}):a===i.columns&&(t[t.length-1]={...i,columns:i.columns+1})}
return t}function Rd(e){let t=[],n=new y;for(let r of nF(e)){let o=`${r.column}:${r.columns}`,i=n.get(
o),a=i===void 0?void 0:t[i];i!==void 0&&a!==void 0&&a.row+a.rows===r.row?t[i]={...a,rows:a.rows+1}:(
n.
set(o,t.length),t.push(r))}return t}function rF(e,t){return e.code!=="SCORE_MISSING"?e:{...e,params:
{
...e.params,cells:t.rows*t.columns}}}function oF(e){let t=e.code==="SCORE_MISSING"?e.params.judge:e.
params;return C.stringify([e.code,e.severity,e.tab,t,e.fix])}function h0(e){let t=new y,n=[];for(let o of e){
if(o.at===void 0){n.push({draft:o,block:null});continue}let i=oF(o),a=t.get(i);a?a.cells.push(o.at):
t.set(i,{draft:o,cells:[o.at]})}let r=w.from(t.values()).flatMap(({draft:o,cells:i})=>Rd(i).map(a=>(
{
draft:rF(o,a),block:a})));return[...n,...r]}p();function iF(e,t){return t.some(n=>n.strays.length>0)?
!0:t.some(n=>{var r;return(r=n.sheet)==null?void 0:
r.rows.some(o=>o.entry!==null&&e.criteria.some(({name:i})=>{var s;let a=(s=o.marks.get(i))==null?
void 0:
s.kind;return a==="score"||a==="unreadable"}))})}function aF(e){let{competition:t,stage:n,criteria:r,
reached:o}=e,i=t.settings.conflicts==="exclude",a=gr(t),s=o!=null?o:t.entries.filter(c=>c.status==="running"),
u=new y(s.map(c=>[c.code,c])),l=e.judges.map(c=>{var h,k,A,P;let d=new y;for(let N of s){let _=a(
c,N);_!==null&&d.set(N.code,_)}let f=new S(i?d.keys():[]),m=(h=e.sheets.get(c.code))!=null?h:null;
return gk(
{judge:c,tab:(P=(A=m==null?void 0:m.tab)!=null?A:(k=e.tabName)==null?void 0:k.call(e,n,c))!=null?P:`${n.
name} \xB7 ${c.code}`,sheet:m,criteria:r,entries:u,expected:(o!=null?o:[]).filter(N=>!f.has(N.code)),
excluded:f,conflicts:d})});return{check:e,desks:l,begun:iF(e,l)}}var y0=new O;function Od(e){var n;
let t=(n=
y0.get(e))!=null?n:aF(e);return y0.set(e,t),t}var sF=g.values(va).flatMap(e=>(e==null?void 0:e.scope)==="stage"?
[e]:[]);function uF(e){let t=new y(
e.desks.map((i,a)=>[i.tab,a])),n=({draft:i})=>{var a,s;return(s=t.get((a=i.tab)!=null?a:""))!=null?s:
e.desks.length},r=({block:i})=>{var a;return(a=i==null?void 0:i.row)!=null?a:-1},o=({block:i})=>{var a;
return(a=i==null?void 0:i.column)!=null?a:-1};return(i,a)=>n(i)-n(a)||r(i)-r(a)||o(i)-o(a)}function lF(
{
draft:e,block:t},n){let{at:r,...o}=e,i=t&&je(t.row,t.column,t.rows,t.columns);return{...o,stage:n,
...i&&
{cell:i}}}function Zm(e){let t=Od(e),n=t.begun?sF:[Dd];return h0(n.flatMap(r=>r.find(t))).sort(uF(t)).
map(r=>lF(r,e.stage.name))}p();var b0=[yd,gd,Cd,hd,wd,Sd,Td,Ed,vd,bd,kd,xd],cF=g.values(va).flatMap(
e=>(e==null?void 0:e.scope)==="workbook"?e.checks:[]),dF=[...b0,...cF.filter(e=>!b0.includes(e))];
function qm(e,t=()=>null){return dF.
flatMap(n=>n({competition:e,locate:t}))}p();function Hm(e){return Od(e).desks.map(t=>{let n=w.from(t.lines.values(
)).map(i=>i.filter(a=>!a.excluded&&
!a.blank)).filter(i=>i.length>0),r=n.filter(i=>i.some(a=>a.complete||a.recused)).length,o=Hr(e)||e.reached===
null;return{stage:e.stage.name,judge:t.judge.code,scored:r,expected:o?n.length:t.expected.length}})}
p();var w0=31,pF=/[\u00b7\-\u2013|:_]/u;function Jr(e){let t=[...e];return t.flatMap((n,r)=>{if(!pF.test(
n))return[];
let[o,i]=[t.slice(0,r).join(""),t.slice(r+1).join("")];return[{left:o.trim(),right:i.trim(),at:r,
spaced:n===
"\xB7"||/\s$/.test(o)}]})}var fF=/[[\]:*?/\\]/g,Fu=e=>e.replace(fF," ").replace(/\s+/g," ").trim();
function mF(e,t){
let n=w0-t.length-3;return`${e.length>n?`${e.slice(0,b.max(1,n-1)).trim()}\u2026`:e} \xB7 ${t}`}var wa=(
e,t)=>mF(
Fu(e.name),Fu(t.code)),gF=(e,t)=>e.length>t?`${e.slice(0,t-1).trim()}\u2026`:e;function Mu(e,t,n){
let r=q.
ranking[n],o=w0-r.length-3,i=(u,l)=>gF(Fu(u.name),l),s=t.some(u=>u!==e&&i(u,o)===i(e,o))?`${t.indexOf(
e)+1} `:"";return`${r} \xB7 ${s}${i(e,o-s.length)}`}function k0(e,t){let n=e.trim();if(!n.endsWith(
"\u2026"))return z(n)===z(Fu(t.name));let r=z(n.slice(0,-1));return r!==""&&z(Fu(t.name)).startsWith(
r)}function Ad(e,t){var o;let n=hF(e,t),r=n.filter((i,a)=>n.findIndex(s=>bF(i,s))===a);return r.length===
1&&(o=r[0])!=null?o:null}function hF(e,t){let n=v0(e,t,(i,a)=>J(i.code)===J(a));if(n.length>0)return n;
let[r,...o]=t.stages;return r!==void 0&&o.length===0?yF(e,t,r):v0(e,t,Jm)}var Jm=(e,t)=>z(t)!==""&&z(
t)===z(e.name),v0=(e,t,n)=>Jr(e).flatMap(({left:r,right:o})=>t.stages.filter(i=>k0(r,i)).flatMap(i=>Je(
t,i).filter(a=>n(a,o)).map(a=>({stage:i,judge:a})))),yF=(e,t,n)=>Je(t,n).filter(r=>J(r.code)===J(e)||
Jm(r,e)||Jr(e).some(({left:o,right:i})=>k0(o,n)&&Jm(r,i))).map(r=>({stage:n,judge:r})),bF=(e,t)=>e.stage===
t.stage&&e.judge===t.judge;var x0=e=>e.severity==="error";function mt(e,t){let{competition:n,sheets:
r,decisions:o}=e,i=[...e.findings,
...qm(n,e.locate)],a=[],s=[],u=!i.some(l=>x0(l)&&l.stage===void 0);for(let l of n.stages){let c=r.filter(
N=>N.stage===l.name),f=u||l===n.stages[0]?Do(n,a):null,m={competition:n,stage:l,criteria:Ne(n,l),
judges:Je(
n,l),sheets:new y(c.map(N=>[N.judge,N])),reached:f,provisional:t.provisional,tabName:(N,_)=>{var I;
return(I=
N.scoreTab)!=null?I:wa(N,_)},protectedTabs:e.protectedTabs,orders:e.orders.get(l.name)};i.push(...Zm(
m)),f!==null&&s.push(...Hm(m));let h=N=>N.stage===l.name&&(x0(N)||N.code==="STAGE_NOT_BEGUN");if(!u||
f===null||i.some(h)){u=!1;continue}let k=ok(n,l,r,a,o),A=e.locate({kind:"setting",key:"method"}),P=[
...k.findings,...sk(n,k,a)];if(i.push(...P.map(N=>N.code==="METHOD_CAUTION"?{...N,...A}:N)),P.some(h)){
u=!1;continue}a.push(k)}return{findings:i,results:a,progress:s}}p();p();function T0(e,t){if(t.length===0)return e;
let n=r=>{var o;return(r.kind==="score"||r.kind==="unreadable")&&((o=t[r.at.row])!=null&&o[r.at.column])?
{...r,formula:!0}:r};return{...e,rows:e.rows.map(
r=>({...r,marks:new y([...r.marks].map(([o,i])=>[o,n(i)]))}))}}p();p();var vF=/(?:^|[^\p{L}])(?:rekap|recap|gabungan|klasemen)/iu,
wF=/^(?:salinan|copy of|hasil|results?|peringkat|ranking|ringkasan|summary|template|templat|format|blangko|contoh|petunjuk)(?!\p{L})/iu,
kF=/(?:^|[^\p{L}])(?:juri|judge)/iu,S0=e=>g.values(q).some(t=>Pe(e,t));function ka(e){let t=e.trim();
return S0(t)||vF.test(t)?!1:wF.test(t)?/^(?:hasil|results?)/i.test(t)&&kF.test(t):!0}var Lu=e=>!ka(e)&&
!S0(e.trim())&&!/^(?:salinan|copy of|templ|format|blangko|contoh|petunjuk)/i.test(e.trim());var Pd=new y;
function C0(e,t,n){let r=e.flatMap(i=>{let a=n.get(i);return a===void 0?[]:[{name:i,...a}]}),
o=e.flatMap(i=>{let a=n.has(i)?null:Ad(i,t);return a===null?[]:[{name:i,...a}]});return[...r,...o]}
var D0=(e,t)=>e.
stage===t.stage&&e.judge===t.judge;function R0(e,t,n=Pd){let r=C0(e,t,n);return r.flatMap(o=>{let i=r.
find(a=>D0(a,o));return i===void 0||i===o?[]:[{...o,first:i.name}]})}var Vm=/^(?:salinan(?: dari)?|copy of|copy)\s+(?=\S)|\s*\(\d+\)$|\s+(?:copy|salinan)$/iu;
function O0(e,t,n=Pd){let r=Fn(e,t,n);return e.flatMap(o=>{var s;if(!Vm.test(o)||r.some(u=>u.name===
o))return[];let i=o;for(;Vm.test(i);)i=i.replace(Vm,"").trim();let a=(s=r.find(u=>z(u.name)===z(i)))!=
null?s:Ad(i,t);return a===null?[]:[{name:o,stage:a.stage,judge:a.judge}]})}var E0=e=>J(e).replace(
/\p{N}+/gu,
"#");function A0(e,t,n=Pd){let r=new S(t.judges.map(a=>E0(a.code))),o=new S(t.stages.map(a=>z(a.name))),
i=new S(Fn(e,t,n).map(a=>a.name));return e.flatMap(a=>{if(i.has(a)||Ad(a,t)!==null)return[];let s=Jr(
a).find(({left:u,right:l})=>o.has(z(u))&&r.has(E0(l)));return s===void 0?[]:[{name:a,judge:s.right}]}
)}
function Fn(e,t,n=Pd){let r=C0(e,t,n),o=r.filter((a,s)=>r.findIndex(u=>D0(u,a))===s),[i]=t.stages;
return o.
length>0||i===void 0||t.stages.length>1?o:xF(e,i,Je(t,i))}function xF(e,t,n){var s,u;let r=new y;for(
let l of e.
filter(ka))for(let{left:c,right:d}of Jr(l)){let f=n.filter(h=>Xm(d,h)),[m]=f;m===void 0||f.length>1||
z(c)===""||r.set(z(c),[...(s=r.get(z(c)))!=null?s:[],{name:l,stage:t,judge:m}])}let o=[...r.values()].
map(l=>l.filter((c,d)=>l.findIndex(f=>f.judge===c.judge)===d)),i=b.max(0,...o.map(l=>l.length)),a=o.
filter(l=>l.length===i);return a.length===1?(u=a[0])!=null?u:[]:[]}var Xm=(e,t)=>J(e)!==""&&(J(e)===
J(t.code)||z(e)===z(t.name));p();p();p();p();var xa={id:
"Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
en:"January February March April May June July August September October November December".split(" ")}
;function gi(e,t){var i;let[n="",r="",o=""]=e.split("-");return`${v(o)} ${(i=xa[t][v(
r)-1])!=null?i:""} ${n}`}var TF=["","pebruari","","","","","","agt","","","nopember",""];function P0(
e){
let t=e.toLowerCase();if(t.length<3)return null;let n=(o,i)=>[xa.id[i],xa.en[i],TF[i]].some(a=>a==null?
void 0:a.toLowerCase().startsWith(t)),r=xa.id.findIndex(n);return r<0?null:r+1}function K(e){return e===void 0||
e===""?"":typeof e=="object"?e.date.endsWith("T00:00:00")?e.date.slice(
0,10):Mn(e.date):T(e).trim()}var Mn=e=>e.replace("T"," "),ju=e=>e.replace(" ","T"),le=e=>typeof e!="number"&&
K(e)==="";function bt(e){var n;if(typeof e=="number")return e;if(typeof e!="string")return null;
let t=/^(-?\d+)(?:[.,](\d+))?$/.exec(e.trim());return t===null?null:v(`${t[1]}.${(n=t[2])!=null?n:
"0"}`)}
var SF=(e,t)=>new D(D.UTC(e,t,0)).getUTCDate();function Ym(e,t,n){return t<1||t>12||n<1||n>SF(e,t)?
null:
`${e}-${T(t).padStart(2,"0")}-${T(n).padStart(2,"0")}`}function Oo(e){var a;if(typeof e=="object")return e.
date.slice(0,10);let t=K(e).toLowerCase(),n=/^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(t);if(n!==null)return Ym(
v(n[1]),v(n[2]),v(n[3]));let r=/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(t);if(r!==null)return Ym(
v(r[3]),v(r[2]),v(r[1]));let o=/^(?:[a-z']+,\s*)?(\d{1,2})\s+([a-z]+)\.?,?\s+(\d{4})$/.exec(t);if(o===
null)return null;let i=P0((a=o[2])!=null?a:"");return i===null?null:Ym(v(o[3]),i,v(o[1]))}function N0(
e){
return typeof e=="object"?e.date.slice(11,16).replace(":","."):K(e)}var Ta=e=>K(e).split(/[,;\n]/).map(
t=>t.trim()).filter(t=>t!=="");var hi=10;function yi(e,t){let n=e.values.slice(0,hi).map(t),r=b.max(
0,...n);return r===0?null:n.indexOf(
r)}function rt(e,t){var s;let n=u=>typeof u=="string"&&t.columns.some(l=>Pe(u,l.header)),r=yi(e,u=>u.
filter(n).length);if(r===null)return null;let o=new y;for(let[u,l]of((s=e.values[r])!=null?s:[]).entries(
)){
let c=typeof l=="string"?t.columns.find(d=>Pe(l,d.header)):void 0;c!==void 0&&!o.has(c.key)&&o.set(c.
key,u)}let i=[...o.keys()],a=e.values.map((u,l)=>({row:l,cell:c=>{var f;let d=o.get(c);return d===void 0?
"":(f=u[d])!=null?f:""}})).filter(({row:u,cell:l})=>u>r&&i.some(c=>!le(l(c))));return{part:t.part,
tab:e.
tab,headerRow:r,columns:o,rows:a}}function Ve(e,t,n){let r=e==null?void 0:e.columns.get(n);return e===
null||r===void 0||t===void 0?null:{tab:e.tab,cell:je(t,r)}}var _0=(e,t)=>e.columns.map(n=>n.header[t]);
function I0({tables:e,rows:t}){return n=>{switch(n.kind){case"setting":return Ve(e.settings,t.settings.
get(n.key),"value");case"prize":return Ve(e.settings,t.prizes.get(n.place),"value");case"entry":
return Ve(
e.entries,t.entries[n.index],n.column);case"stage":return Ve(e.stages,t.stages[n.index],n.column);
case"criterion":return Ve(e.criteria,t.criteria[n.index],n.column);case"judge":return Ve(e.judges,t.judges[
n.
index],n.column)}}}p();var EF=(e,t)=>e>0&&(e<1?t>1:e===1&&t>=20),$0=(e,t)=>e.rows.some(n=>t.some(({
name:r,max:o})=>{let i=n.
marks.get(r);return(i==null?void 0:i.kind)==="score"&&EF(i.value,o)})),CF=e=>e.replace(
/"[^"]*"|\\./g,
"").includes("%");function F0(e,t){let n=r=>{var s,u;let{row:o,column:i}=r.at;return r.kind!=="score"||
!CF((u=(s=t[o])==null?void 0:s[i])!=null?u:"")?r:{kind:"unreadable",raw:`${v((r.value*100).toPrecision(
12))}%`,held:r.value,at:r.at,...r.formula&&{formula:!0}}};return{...e,rows:e.rows.map(r=>({...r,
marks:new y(
[...r.marks].map(([o,i])=>[o,n(i)]))}))}}p();p();p();var hr="General",M0=e=>e===hr||e.startsWith("0");
var ae=(e,t,n,r,o)=>o===void 0?{key:e,header:$(t,n),width:r}:{key:e,header:$(t,n),width:r,format:o},
bi="@",L0="d mmmm yyyy",zu={part:"settings",tab:q.settings,columns:[ae("key","Kunci","Key",220),ae(
"value","Nilai","Value",380)]},Bu={part:"stages",tab:q.stages,columns:[ae("order","Urutan","Order",
70,
hr),ae("name","Tahap","Stage",200),ae("weight","Bobot","Weight",80,hr),ae("advance","Lolos",
"Advance",
80,hr),ae("title","Predikat","Title",240),ae("form","Bentuk","Form",110),ae("date","Tanggal","Date",
140,L0),ae("scoreTab","Tab Nilai","Score Tab",180)]},Uu={part:"criteria",tab:q.criteria,columns:[ae(
"stage","Tahap","Stage",180),ae("name","Kriteria","Criterion",200),ae("weight","Bobot","Weight",80,
hr),
ae("min","Min","Min",70,hr),ae("max","Maks","Max",70,hr),ae("description","Uraian","Description",380)]}
,
ar={part:"entries",tab:q.entries,columns:[ae("code","Kode","Code",80,bi),ae("name","Nama Inovasi",
"Innovation",320),ae("institution","Instansi","Institution",240),ae("category","Kategori","Category",
120),
ae("unitType","Jenis Unit","Unit Type",120),ae("innovator","Inovator","Innovator",200),ae("contact",
"Narahubung","Contact",160),ae("phone","No. WA","Phone",120,bi),ae("email","Email","Email",180),ae(
"link","Tautan Proposal","Proposal Link",180),ae("status","Status","Status",160),ae("reason",
"Alasan",
"Reason",240)]},vi={part:"judges",tab:q.judges,columns:[ae("code","Kode","Code",70,bi),ae("name",
"Nama","Name",220),ae("role","Peran","Role",110),ae("institution","Instansi","Institution",240),ae(
"email","Email","Email",200),ae("phone","No. WA","Phone",120,bi),ae("stages","Tahap","Stages",180),
ae("conflicts","Benturan","Conflicts",180,bi)]},Wu={part:"institutions",tab:q.institutions,columns:[
ae("name","Instansi","Institution",280),ae("parent","Induk","Parent",240),ae("unitType","Jenis Unit",
"Unit Type",140),ae("required","Wajib","Required",80)]},Sa={part:"plenary",tab:q.plenary,columns:[ae(
"stage","Tahap","Stage",160),ae("entry","Kode","Code",80,bi),ae("computed","Peringkat Hitung",
"Computed Rank",90,"0"),ae("rank","Peringkat Putusan","Decided Rank",90,"0"),ae("reason","Alasan",
"Reason",420),
ae("votesFor","Setuju","For",80,"0"),ae("votesAgainst","Tidak","Against",80,"0")]},wi={part:
"objections",tab:q.objections,columns:[ae("date","Tanggal","Date",120,L0),ae("sender","Pengirim",
"Sender",180),
ae("entry","Kode","Code",80,bi),ae("text","Isi","Text",360),ae("answer","Jawaban","Answer",360),ae(
"ruling","Putusan","Ruling",200),ae("reopens","Tahap Dibuka Kembali","Stage to Reopen",160)]},Qm=[zu,
Bu,Uu,ar,vi,Wu];p();p();function yr(e){var o;let t=[],n=(i,a)=>Ve(e,i.row,a),r=(i,a,s,u,l=[])=>{var d;
let c={setting:`${(d=e==
null?void 0:e.part)!=null?d:""}.${a}`,value:s,reason:u,allowed:l};t.push({code:"SETTING_INVALID",
severity:"error",...n(i,a),params:c})};return{rows:(o=e==null?void 0:e.rows)!=null?o:[],findings:t,
report:r,place:n,
number:(i,a,s=()=>!0)=>{let u=i.cell(a);if(le(u))return null;let l=bt(u);return l!==null&&s(l)?l:(r(
i,a,u,l===null?"not-a-number":"out-of-range"),null)},weight:(i,a,s)=>{let u=i.cell(a),l=bt(typeof u==
"string"?u.replace(/%\s*$/,""):u);if(l===null&&!le(u)){let c={of:s,reason:"not-a-number",value:u};t.
push({code:"WEIGHTS_INVALID",severity:"error",...n(i,a),params:c})}return l},choice:(i,a,s)=>{let u=K(
i.cell(a)),l=nn(u,s);return u===""||l!==void 0?l!=null?l:null:(r(i,a,u,"not-allowed",s.map(([,c])=>c.
id)),null)}}}function Nd(e,t,n){var i;if(t===null||t.rows.length>0)return;let r={setting:`${t.part}.${n}`,
value:"",reason:"no-rows",allowed:[]},o=(i=Ve(t,t.headerRow+1,n))!=null?i:{tab:t.tab};e.findings.push(
{code:"SETTING_INVALID",severity:"warning",...o,params:r})}var Ao=(e,t)=>e.rows.filter(n=>le(n.cell(
t))?(e.report(n,t,"","empty"),!1):!0);function j0(e,t){let n=yr(e),r=Ao(n,"name"),o=r.every(a=>le(a.cell(
"weight")));return{items:r.map(a=>DF(
n,a,o,t)),rows:r.map(({row:a})=>a),findings:n.findings}}function DF(e,t,n,r){var a,s;let o=K(t.cell(
"stage")),i=e.weight(t,"weight","criteria");if(!n&&le(t.cell("weight"))){let u={of:"criteria",reason:
"partly-blank"};e.findings.push({code:"WEIGHTS_INVALID",severity:"error",...e.place(t,"weight"),
params:u})}
return{stage:o===""?null:r(o),name:K(t.cell("name")),weight:i!=null?i:1,min:(a=e.number(t,"min"))!=null?
a:0,max:(s=e.number(t,"max"))!=null?s:100,description:K(t.cell("description"))}}p();function z0(e){
let t=yr(e);Nd(t,e,"code");let n=t.rows.filter(o=>{var s,u,l;if(!le(o.cell("code")))return!0;
let i=(l=(s=t.place(o,"code"))!=null?s:t.place(o,"name"))!=null?l:{tab:(u=e==null?void 0:e.tab)!=null?
u:""},a={name:K(o.cell("name"))};return t.findings.push({code:"ROW_WITHOUT_CODE",severity:"error",
...i,
params:a}),!1});return{items:n.map(o=>RF(t,o)),rows:n.map(({row:o})=>o),findings:t.findings}}
function RF(e,t){
var r;let n=o=>K(t.cell(o));return{code:n("code"),name:n("name"),institution:n("institution"),
category:n(
"category"),unitType:n("unitType"),innovator:n("innovator"),contact:n("contact"),phone:n("phone"),
email:n(
"email"),link:n("link"),status:(r=e.choice(t,"status",To))!=null?r:"running",reason:n("reason")}}p();
function B0(e){let t=yr(e),n=Ao(t,"name");return{items:n.map(o=>{var i;return{name:K(o.cell("name")),
parent:K(o.cell("parent")),unitType:K(o.cell("unitType")),required:(i=t.choice(o,"required",Qn))!=null?
i:!1}}),rows:n.map(({row:o})=>o),findings:t.findings}}p();function U0(e,t){let n=yr(e);Nd(n,e,"code");
let r=Ao(n,"code");return{items:r.map(o=>OF(o,t)),rows:r.
map(({row:o})=>o),findings:n.findings}}function OF(e,t){let n=r=>K(e.cell(r));return{code:n("code"),
name:n("name"),role:n("role"),institution:n("institution"),email:n("email"),phone:n("phone"),stages:
eg(
Ta(e.cell("stages")),t),conflicts:Ta(e.cell("conflicts"))}}function eg(e,t){let[n,...r]=e;if(n===void 0)
return[];for(let o=e.length;o>0;o-=1){let i=z(e.slice(0,o).join(" ")),a=t.find(s=>z(s)===i);if(a!==void 0)
return[a,...eg(e.slice(o),t)]}return[n,...eg(r,t)]}p();function W0(e){let t=yr(e),n=AF(Ao(t,"name"));
return{items:n.map(o=>PF(t,o)),rows:n.map(({row:o})=>o),
findings:t.findings}}function AF(e){let t=n=>{var r;return(r=bt(n.cell("order")))!=null?r:v.MAX_VALUE}
;
return[...e].sort((n,r)=>t(n)-t(r)||n.row-r.row)}function PF(e,t){let n=t.cell("date"),r=_F(K(t.cell(
"title")));return r==="unreadable"&&e.report(t,"title",t.cell("title"),"outcomes"),!le(n)&&Oo(n)===null&&
e.report(t,"date",n,"not-a-date"),{name:K(t.cell("name")),weight:e.weight(t,"weight","stages"),
advance:e.
number(t,"advance",o=>v.isInteger(o)&&o>=1),title:r==="unreadable"?null:r,form:e.choice(t,"form",ia),
date:Oo(n),...le(t.cell("scoreTab"))?{}:{scoreTab:K(t.cell("scoreTab"))}}}var NF=/;|^\s*\d+\s*[:=]/m;
function _F(e){if(e==="")return null;if(!NF.test(e))return{name:e};let n=e.split(/[;\n]/).map(i=>i.trim(
)).
filter(i=>i!=="").map(i=>{var s;let a=/^(\d+)\s*:\s*(.+)$/.exec(i);return a===null||v(a[1])<1?null:{
places:v(a[1]),name:(s=a[2])!=null?s:""}}),r=n.filter(i=>i!==null);return new S(r.map(i=>i.places)).
size===n.length&&r.length>0?{outcomes:r}:"unreadable"}p();p();var Ea=["criteria","median","majority",
"previous","shared"];p();p();var Ca=["mean","trimmed","median","rank-sum","z-score","adjusted"];p();
p();var K0={name:$("terkoreksi","adjusted"),score:{id:"nilai terkoreksi",en:"adjusted score"},
official:
"Nilai tahap adalah nilai terkoreksi: perbedaan keketatan antarjuri ditaksir dari semua nilai dengan kuadrat terkecil, lalu dikeluarkan dari nilai."}
;p();var G0={name:$("rata-rata","mean","average"),score:{id:"rata-rata",en:"mean"},official:
"Nilai tahap adalah rata-rata nilai semua juri yang menilai inovasi itu."};p();var Z0={name:$(
"median","median"),score:{id:"median",en:"median"},official:
"Nilai tahap adalah nilai tengah (median) dari nilai para juri."};p();var q0={name:$(
"jumlah peringkat","rank-sum"),score:{id:"rata-rata peringkat",en:"mean rank"},official:
"Setiap juri membentuk peringkatnya sendiri, dan peserta diurutkan menurut rata-rata peringkat itu; makin kecil makin baik."}
;p();var H0={name:$("rata-rata terpangkas","trimmed","trimmed mean"),score:{id:
"rata-rata terpangkas",en:"trimmed mean"},official:
"Nilai tahap adalah rata-rata nilai juri setelah satu nilai tertinggi dan satu nilai terendah dikeluarkan (rata-rata terpangkas); bila juri yang menilai kurang dari tiga, dipakai rata-rata biasa."}
;p();var J0={name:$("skor baku","z-score"),score:{id:"skor baku",en:"standard score"},official:
"Nilai setiap juri dibakukan (dikurangi rata-rata juri itu, lalu dibagi simpangan bakunya), dirata-ratakan, dan dilaporkan sebagai 50 + 10 \xD7 skor baku."}
;var Po={mean:G0,trimmed:H0,median:Z0,"rank-sum":q0,"z-score":J0,adjusted:K0};p();p();var V0={name:$(
"kriteria","criteria"),official:
"rata-rata pada kriteria yang bobotnya terbesar, kemudian kriteria berikutnya"};p();var X0={name:$(
"mayoritas","majority"),official:
"perbandingan berpasangan: inovasi yang dinilai lebih tinggi oleh lebih banyak juri"};p();var Y0={
name:$("median","median"),official:"nilai tengah (median) dari nilai para juri"};p();var Q0={name:$(
"tahap sebelumnya","previous"),official:"nilai pada tahap sebelumnya"};p();var ex={name:$("bersama",
"shared"),official:""};var Da={criteria:V0,median:Y0,majority:X0,previous:Q0,shared:ex};var _d=e=>(t,
n,r)=>({kind:e,key:t,word:$(n,r)}),kt=_d("text"),Ra=_d("number"),tg=_d("date"),tx=_d("time"),br=(e,t,
n,r)=>({kind:"choice",key:e,word:$(t,n),choices:r}),Ln=[kt("competition","Nama Kompetisi",
"Competition"),kt("year","Tahun","Year"),kt("organizer","Penyelenggara","Organizer"),kt("government",
"Pemerintah Daerah","Government"),kt("province","Provinsi","Province"),kt("city","Kota","City"),
br("language","Bahasa","Language",iw),Ra("top","Jumlah Top","Top"),br("method","Metode","Method",Pm(
Ca,Po)),br("missing","Nilai Belum Diisi","Missing Scores",nw),{kind:"choices",key:"tieBreaks",word:$(
"Penentu Nilai Sama","Tie-breaks"),choices:Pm(Ea,Da)},Ra("decimals","Desimal","Decimals"),br(
"carryOver","Gabung Nilai Tahap","Carry Over",Qn),Ra("passingScore","Nilai Minimal Lolos",
"Passing Score"),
Ra("maxSpread","Batas Selisih Antarjuri","Max Spread"),Ra("maxPerInstitution","Maks per Instansi",
"Max per Institution"),br("winnersPerCategory","Juara per Kategori","Winners per Category",Qn),br(
"rankedWinners","Juara Berperingkat","Ranked Winners",Qn),br("letterScores","Nilai di Surat",
"Scores in Letters",Qn),br("winnerTerm","Sebutan Juara","Winner Term",aw),{kind:"auto-or-number",key:
"severityCorrection",word:$("Koreksi Keketatan","Severity Correction")},br("conflicts",
"Benturan Kepentingan",
"Conflicts",rw),br("judgeFiles","Berkas Juri","Judge Files",ow),kt("deadline","Batas Waktu",
"Deadline"),{kind:"texts",key:"admins",word:$("Admin","Admin")},Ra("objectionDays","Masa Sanggah",
"Objection Days"),tg("plenaryDate","Tanggal Pleno","Plenary Date"),tx("plenaryTime","Waktu Pleno",
"Plenary Time"),kt("plenaryPlace","Tempat Pleno","Plenary Place"),tg("ceremonyDate",
"Tanggal Penyerahan","Ceremony Date"),tx("ceremonyTime","Waktu Penyerahan","Ceremony Time"),kt(
"ceremonyPlace","Tempat Penyerahan","Ceremony Place"),tg("decisionDate","Tanggal Penetapan","Date"),
kt("juryDecreeNumber","Nomor SK Dewan Juri","Jury Decree Number"),kt("minutesNumber",
"Nomor Berita Acara","Minutes Number"),kt("decreeNumber","Nomor SK","Decree Number"),kt("legalBasis",
"Dasar Hukum","Legal Basis"),kt("acknowledgedBy",
"Mengetahui","Acknowledged By"),kt("copies","Tembusan","Copies"),kt("signerName",
"Penandatangan Nama",
"Signer Name"),kt("signerPosition","Penandatangan Jabatan","Signer Position"),kt("signerGrade",
"Penandatangan Pangkat","Signer Grade"),kt("signerNip","Penandatangan NIP","Signer NIP")],Oa=$(
"Uang Pembinaan","Prize"),ng=$("otomatis","auto");p();var gt=yt(U(),""),rg=yt(oa(U().check(mu(
/^\d{4}-\d{2}-\d{2}$/))),null),Id=(e,t)=>tn().check(Hv(),ci(
e),jc(t)),$d=e=>yt(oa(e),null),ki=ne({competition:gt,year:gt,organizer:gt,government:gt,province:gt,
city:gt,language:yt(_n(["id","en"]),"id"),top:yt(Id(1,1e5),10),method:yt(_n(Ca),"mean"),missing:yt(
_n(
["complete","assigned"]),"complete"),tieBreaks:yt(Ke(_n(Ea)),["criteria","shared"]),decimals:yt(Id(0,
6),2),carryOver:yt(qe(),!1),passingScore:$d(tn()),maxSpread:$d(tn().check(ci(0))),maxPerInstitution:
$d(
Id(1,1e5)),winnersPerCategory:yt(qe(),!1),rankedWinners:yt(qe(),!0),letterScores:yt(qe(),!1),
winnerTerm:yt(
_n(["Juara","Terbaik"]),"Juara"),severityCorrection:yt(Xv([Qv("auto"),tn().check(ci(0))]),"auto"),
conflicts:yt(
_n(["exclude","include"]),"exclude"),judgeFiles:yt(_n(["shared","separate"]),"shared"),deadline:gt,
admins:yt(
Ke(U()),[]),objectionDays:$d(Id(1,365)),prizes:yt(Ke(oa(tn().check(ci(0)))),[]),plenaryDate:rg,
plenaryTime:gt,
plenaryPlace:gt,ceremonyDate:rg,ceremonyTime:gt,ceremonyPlace:gt,decisionDate:rg,juryDecreeNumber:gt,
minutesNumber:gt,decreeNumber:gt,legalBasis:gt,acknowledgedBy:gt,copies:gt,signerName:gt,
signerPosition:gt,
signerGrade:gt,signerNip:gt}),nx=ki.parse({});var Aa=(e,t=[])=>({fault:e,allowed:t});function ox(e){
var s;let t=nx,n=[],r=[],o=new y,i=new y,a=LF(
e);for(let{row:u,cell:l}of(s=e==null?void 0:e.rows)!=null?s:[]){let c=K(l("key")),d=l("value"),f=(k,
A=[],P="error")=>{var I,F;let N=(F=(I=Ve(e,u,"value"))!=null?I:Ve(e,u,"key"))!=null?F:{},_={setting:
c,value:d,
reason:k,allowed:A};r.push({code:"SETTING_INVALID",severity:P,...N,params:_})},m=jF(c),h=Ln.find(k=>Pe(
c,k.word));if(m!==null){let k=zF(d);n[m-1]!==void 0?f("duplicate"):!le(d)&&(k===null||k<0)?f(
"not-a-number"):(n[m-1]=k,i.set(m,u))}else if(h!==void 0){if(o.has(h.key)){f("duplicate");continue}
if(o.set(
h.key,u),le(d))continue;let k=IF(t,h,$F(d,h,a));"fault"in k?f(k.fault,k.allowed):t=k.settings}else c!==
""&&!le(d)&&f("unknown-key",[],"warning")}return{settings:{...t,prizes:w.from(n,u=>u!=null?u:null)},
findings:r,rows:o,prizeRows:i}}function IF(e,{key:t},n){if("fault"in n)return n;let r=ki.safeParse({
...e,[t]:n.value});return r.success?{settings:r.data}:{fault:"out-of-range",allowed:MF(t)}}function $F(
e,t,n){
let r=K(e);switch(t.kind){case"text":return typeof e=="number"&&b.abs(e)>1e15?Aa("digits-lost"):{
value:r};case"number":{let o=bt(e);return o===null?Aa("not-a-number"):{value:o}}case"auto-or-number":
{let o=Pe(r,ng)?
"auto":bt(e);return o===null?Aa("not-allowed",[ng[n],"0","1"]):{value:o}}case"date":{let o=Oo(e);
return o===
null?Aa("not-a-date"):{value:o}}case"time":return{value:N0(e)};case"texts":return{value:Ta(e)};case"choice":
{let o=nn(r,t.choices);return o===void 0?Aa("not-allowed",rx(t.choices,n)):{value:o}}case"choices":{
let o=Ta(e).map(i=>nn(i,t.choices));return o.includes(void 0)?Aa("not-allowed",rx(t.choices,
n)):{value:FF(o)}}}}function FF(e){let t=Ea.filter(o=>o!=="shared"),n=e.filter((o,i)=>t.some(a=>a===
o)&&e.indexOf(o)===i),r=e.indexOf("shared");return[...n.filter(o=>r<0||e.indexOf(o)<r),"shared"]}var rx=(
e,t)=>e.
map(([,n])=>n[t]);function MF(e){return e==="decimals"?["0\u20136"]:e==="objectionDays"?[
"1\u2013365"]:
e==="top"||e==="maxPerInstitution"?["1, 2, 3 \u2026"]:["\u2265 0"]}function LF(e){let t=Ln.find(r=>r.
key==="language"),n=e==null?void 0:e.rows.find(({cell:r})=>t!==void 0&&Pe(K(r("key")),t.word));
return n!==
void 0&&(t==null?void 0:t.kind)==="choice"&&nn(K(n.cell("value")),t.choices)==="en"?"en":"id"}
function jF(e){
var n;let t=/^(\p{L}+)(\d{1,3})$/u.exec(z(e));return t!==null&&Pe((n=t[1])!=null?n:"",Oa)&&v(t[2])>0?
v(t[2]):null}function zF(e){var r;if(typeof e=="number")return e;let t=/^(?:rp\.?)?\s*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-))?$/i.
exec(K(e));if(t===null)return null;let n=t[2]===void 0||t[2]==="-"?"0":t[2];return v(`${((r=t[1])!=null?
r:"").replace(/\./g,"")}.${n}`)}var BF=["settings","stages","criteria","entries","judges",
"institutions"];function xt(e){let t=new y;
for(let n of BF){let r=e.find(o=>Pe(o,q[n]));r!==void 0&&t.set(n,r)}return t}function ix(e){return[
...xt(
e)].flatMap(([t,n])=>e.filter(r=>r!==n&&Pe(r,q[t])).map(r=>({name:r,first:n})))}var UF={name:tw,
weight:null,
advance:null,title:null,form:null,date:null};function on(e){let t=(d,f)=>{let m=e.get(d);return m===
void 0?null:rt(m,f)},n={settings:t("settings",zu),stages:t("stages",Bu),criteria:t("criteria",Uu),
entries:t(
"entries",ar),judges:t("judges",vi),institutions:t("institutions",Wu)},r=ox(n.settings),o=W0(n.stages),
i=o.items.length>0?o.items:[UF],a=d=>{var f,m;return(m=(f=i.find(h=>z(h.name)===z(d)))==null?void 0:
f.name)!=null?m:d},s=j0(n.criteria,a),u=z0(n.entries),l=U0(n.judges,i.map(d=>d.name)),c=B0(n.institutions);
return{competition:{settings:r.settings,stages:i,criteria:s.items,entries:u.items,judges:l.items,
institutions:c.
items},findings:[r,o,s,u,l,c].flatMap(d=>d.findings),tables:n,rows:{settings:r.rows,prizes:r.prizeRows,
stages:o.rows,criteria:s.rows,entries:u.rows,judges:l.rows}}}p();p();var sx=/^(.*\S)\s*[([]([^()[\]]*)[)\]]\s*$/,
WF=/^(.*?\S)[\s:,=\u2013-]+(\d{1,3}(?:[.,]\d+)?)\s*%\s*$/,
KF=/^(?:(?:bobot|weight)\s*[:=]?\s*)?(\d{1,3}(?:[.,]\d+)?)\s*%$/i,GF=/^(?:bobot|weight)\s*[:=]?\s*(\d{1,3}(?:[.,]\d+)?)$/i,
ux=/^(?:(?:maks(?:imal|imum)?|max(?:imum)?|skala|scale|nilai|skor|score)\.?\s*[:=]?\s*)?\d+(?:\s*(?:-|\u2013|s\.?\/?d\.?|sampai|to)\s*\d+)?$/i;
function lx(e){var n,r;let t=e.replace(/\s+/g," ").trim();for(;;){let[,o="",i=""]=(n=sx.exec(t))!=null?
n:[];if(o==="")return null;if(ux.test(i.trim()))return v((r=/(\d+)\D*$/.exec(i))==null?void 0:r[1]);
t=o}}var ax=e=>v(e.replace(",","."));function vr(e){var i,a,s,u;let t=e.replace(/\s+/g," ").trim(),n=null;
for(;;){let[,l="",c=""]=(i=sx.exec(t))!=null?i:[],d=(a=KF.exec(c.trim()))!=null?a:GF.exec(c.trim());
if(l===""||d===null&&!ux.test(c.trim()))break;t=l,n!=null||(n=d===null?null:ax((s=d[1])!=null?s:""))}
let[,r="",o=""]=(u=WF.exec(t))!=null?u:[];return r===""?{name:t,weight:n}:{name:r,weight:n!=null?n:
ax(
o)}}var cx={code:$("Kode","Code","Kode Peserta","Kode Inovasi","Kode Proposal","No. Peserta",
"Nomor Peserta","Entry Code"),name:$("Nama Inovasi","Innovation","Inovasi","Judul Inovasi","Nama",
"Peserta","Nama Peserta","Judul","Inovasi yang Dinilai","Nama Inovasi yang Dinilai",
"Peserta yang Dinilai","Judul Proposal","Nama Proposal","Nama Karya","Judul Karya","Finalis","Entry",
"Participant","Innovation Name"),institution:$("Instansi","Institution","Unit","OPD",
"Perangkat Daerah","SKPD","Unit Kerja","Nama Instansi","Asal Instansi","Asal","Unit Pelaksana",
"Agency","Organization"),total:$("Total","Total",
"Jumlah","Nilai Akhir"),notesToCommittee:$("Catatan untuk Panitia","Notes to Committee","Catatan",
"Notes"),notesToEntrant:$("Catatan untuk Peserta","Notes to Entrant")},ZF=["jumlah","total",
"jumlahnilai","totalnilai","sum","ratarata","rerata","nilairatarata","average","mean","bobot",
"bobotkriteria",
"weight","weights","maks","maksimum","maksimal","skormaks","nilaimaks","nilaimaksimal",
"skormaksimal",
"bobotnilai","max","min"],Mt=e=>g.keys(cx).find(t=>Pe(e,cx[t])),yn=(e,t)=>{let n=z(t.name);return z(
e)===n||z(e.replace(/\([^()]*\)\s*$/,""))===n||z(vr(e).name)===n},qF=(e,t)=>{var n;return(n=t.find(r=>z(
r.name)===z(e)))!=null?n:t.find(r=>yn(e,r))};function Pa(e){var o;let t=new y,n=new y,r=new y;for(
let i of e){
let a=J(i.code),s=z(i.name),u=(o=t.get(a))!=null?o:i;t.set(a,u),n.set(i.code,u),r.set(s,r.has(s)?
null:
i)}return(i,a,s)=>{var u,l,c;return s?(l=(u=n.get(i))!=null?u:t.get(J(i)))!=null?l:null:(c=r.get(z(a)))!=
null?c:null}}function No(e,t,n,r,o){var k,A,P,N,_,I,F;let i=B=>typeof B=="string"&&(Mt(B)!==void 0||
r.some(M=>yn(B,M))),a=yi(e,B=>B.filter(i).length),s=a===null?[]:((k=e.values[a])!=null?k:[]).map(B=>typeof B==
"string"?B:""),u=new y,l=new y;for(let[B,M]of s.entries()){let L=qF(M,r),j=Mt(M);L!==void 0?u.set(L.
name,[...(A=u.get(L.name))!=null?A:[],B]):j!==void 0&&!l.has(j)&&l.set(j,B)}let c=(P=l.get("code"))!=
null?P:null,d=[...u].map(([B,[M=0]])=>({criterion:B,column:M})),f=a===null?VF(e):[];for(let[B,M]of e.
values.entries()){if(a===null||B<=a)continue;let L=te=>{var Se;let Q=l.get(te);return Q===void 0?"":
(Se=M[Q])!=null?Se:""},j=K(L("code")),W=K(L("name")),H=new y;for(let{criterion:te,column:Q}of d)H.set(
te,XF((N=M[Q])!=null?N:"",B,Q));let V=o(j,W,c!==null);V===null&&(ig(j,W,M)||HF(j,H)||JF(M,s))||f.push(
{row:B,code:j,entry:(_=V==null?void 0:V.code)!=null?_:null,name:W,institution:K(L("institution")),
marks:H,
total:L("total"),notesToCommittee:K(L("notesToCommittee")),notesToEntrant:K(L("notesToEntrant"))})}
let m=(I=
l.get("name"))!=null?I:null,h=(F=l.get("total"))!=null?F:null;return{stage:t,judge:n,tab:e.tab,
headerRow:a,
codeColumn:c,nameColumn:m,totalColumn:h,columns:u,rows:f}}var ig=(e,t,n)=>og(e)||og(t)||e===""&&t===
""&&n.some(r=>typeof r=="string"&&og(r)),og=e=>ZF.includes(z(e)),HF=(e,t)=>[...t.values()].every(n=>n.
kind==="blank"||e===""&&n.kind==="unreadable"&&!ag(n.raw)),ag=e=>{var t;return typeof e=="string"?!le(
e)&&(Pe(e,Dn)||((t=e.match(/\p{L}/gu))!=null?t:[]).length<3||e.trim().startsWith("#")):e!==void 0};
function JF(e,t){
let n=e.flatMap((r,o)=>le(r)?[]:[{cell:r,column:o}]);return n.length>1&&n.every(({cell:r,column:o})=>{
var i;return z(K(r))===z((i=t[o])!=null?i:"")})}function VF(e){let t={code:"",entry:null,name:"",
institution:"",
marks:new y,total:"",notesToCommittee:"",notesToEntrant:""};return e.values.flatMap((n,r)=>n.some(o=>typeof o==
"number")?[{...t,row:r}]:[])}function XF(e,t,n){let r={row:t,column:n};return typeof e=="number"?{
kind:"score",value:e,at:r}:le(e)?{kind:"blank",at:r}:typeof e=="string"&&Pe(e,Dn)?{kind:"recused",at:
r}:{kind:"unreadable",raw:e,at:r}}p();p();function sg(e,t){let n=t===1?"":` (${t})`;return e.slice(0,
31-n.length)+n}var ug="Lembar Juri \xB7 ",
dx=e=>ug+e,lg=e=>typeof e=="string"&&e.startsWith(ug),jn=e=>{var t;return lg((t=e.values[1])==null?
void 0:
t[0])};function vt(e,t,n,r,o,i,a=""){let s=u=>[u,...r.slice(1).map(()=>"")];return{name:e,values:[s(
t),s([ug+n,a].filter(u=>u!=="").join(" \xB7 ")),r.map(u=>u.header),...o.map(u=>r.map(l=>l.value(u)))],
headerRow:2,frozenColumns:i,widths:r.map(u=>u.width),formats:r.map(u=>{var l;return(l=u.format)!=null?
l:""}),layout:a}}p();p();var YF=["No","No. Urut","Nomor","Nomor Urut","Number","Urutan","Urut",
"Tahun","Year","Tanggal","Date",
"Timestamp","Stempel Waktu","Cap Waktu","Jam","No. Undian","Nomor Undian","ID"],QF=["Total","Jumlah",
"Sum","Total Nilai","Total Skor","Nilai Total","Skor Total","Jumlah Nilai","Jumlah Skor",
"Total Score","Score Total","Subtotal","Sub Total","Grand Total","Rata-rata","Rerata",
"Nilai Rata-rata","Rata-rata Nilai","Skor Rata-rata","Average","Mean","Average Score","Nilai Akhir",
"Skor Akhir","Hasil","Hasil Akhir","Final","Final Score","Result","Persentase","Percentage","Bobot",
"Weight","Nilai Bobot","Bobot Nilai","Nilai x Bobot","Bobot x Nilai","Nilai Terbobot",
"Nilai Tertimbang","Skor Tertimbang","Weighted","Weighted Score","Maks","Maksimum","Max","Min"],eM=[
"Peringkat","Rank","Ranking","Rangking",
"Juara","Place"],tM=/^(?:hadir|kehadiran|izin|ijin|sakit|alpa|alfa|absen|umur|usia|age|tinggi|berat|harga|price|volume|vol|anggaran|budget|realisasi|pagu|stok|gaji|honor|honorarium|tarif|hp|nohp|nowa|telepon|telp|notelp|notelepon|phone|wa|whatsapp|nip|nik|rt|rw|kodepos|jumlah(?:peserta|orang|anggota|barang|unit|biaya|anggaran|hari|juri)|qty|kuantitas|durasi|jarak|luas|npwp|rekening|norekening)(?:rp|rupiah|tahun|cm|kg|orang|menit|hari)?$/,
nM=[["number",new S(YF.map(z))],["sum",new S(QF.map(z))],["rank",new S(eM.map(z))]],px=new S([
"Nilai",
"Skor","Score","Scores","Poin","Point","Points"].map(z)),fx=e=>px.has(e);function cg(e){var r;let t=z(
e),n=(r=nM.find(([,o])=>o.has(t)))==null?void 0:r[0];return n!=null?n:Mt(e)==="total"?"sum":tM.test(
t)?"matter":null}var wr=e=>z(e)===""||cg(e)!==null||Mt(e)!==void 0||ar.columns.some(t=>Pe(e,t.header));
function mx(e){let t=e.filter(n=>!px.has(n));return t.length>0?t:[...e]}p();var dg="(?:(?:dewan\\s+)?(?:juri|judge|penilai|panelis)\\s*[.\\-#:]?\\s*(?:\\d{1,2}|[ivx]{1,4}|[a-z])|j\\.?\\s?\\d{1,2})(?![\\p{L}\\p{N}])",
rM=new RegExp(`^(?:(?:nilai|skor|score|total)\\s+)?(${dg}(?:\\s*[(:\u2013-].*)?)$`,"iu"),oM=/^(?:nilai\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)\s*[:.\-\u2013]?\s+(\p{L}.*)$/iu,
iM=new RegExp(`^(${dg})\\s*[-\u2013\xB7|:_/,]*\\s*(\\S.*)$`,"iu"),aM=new RegExp(`^(.*[^\\s\\p{L}\\p{N}]|.*\\s|.*\\))\\s*(${dg})\\s*[)\\]]?$`,
"iu"),sM=new S(["Juri","Nilai Juri","Skor Juri","Dewan Juri","Nilai Dewan Juri","Nama Juri",
"Penilai","Judge","Judges"].map(z));function kr(e){var n,r,o,i,a,s;let t=e.
replace(/\s+/g," ").trim();return(s=(a=(r=(n=rM.exec(t))==null?void 0:n[1])==null?void 0:r.trim())!=
null?a:(i=(o=oM.exec(t))==null?void 0:o[1])==null?void 0:i.trim())!=null?s:null}function Na(e){var i,
a,s,u,l;let t=e.replace(/\s+/g," ").trim(),n=iM.exec(t);if(n!==null&&!/^\(/.test((i=n[2])!=null?i:""))
return{label:(a=n[1])!=null?a:"",rest:(s=n[2])!=null?s:""};let r=aM.exec(t),o=((u=r==null?void 0:r[1])!=
null?u:"").replace(/[\s\-\u2013\u00b7|:_/,([]+$/,"");return r===null||o===""?null:{label:(l=r[2])!=null?
l:"",
rest:o}}var gx=e=>sM.has(z(e));p();var Ku="Nilai",xi=e=>typeof e=="string"?e.trim():"";function hx(e,
{placeOf:t}){if(t===void 0)return e;
let n=new y([...e.columns].map(([o,i])=>[o,i.map(a=>t({row:-1,column:a}).column)])),r=e.rows.map(o=>(
{
...o,marks:new y([...o.marks].map(([i,a])=>[i,{...a,at:t(a.at)}]))}));return{...e,totalColumn:null,
columns:n,
rows:r}}var uM=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|wawancara|semester|bulan|tahun|minggu|hari|tanggal|aspek|kriteria|bobot|weight/i,
yx=e=>{let t=Mt(e);return t==="code"||t==="name"};function bx(e){let t=e.values.slice(0,hi+1).map(o=>o.
map(xi)),n=t.map((o,i)=>{var a,s;return{row:i,headers:o,above:(a=t[i-1])!=null?a:[],cells:(s=e.values[
i])!=
null?s:[]}}),r=[...n.map(o=>({...o,own:lM(o.above,o.cells)?cM(o.above,o.headers):[]})),...n.map(o=>(
{
...o,own:pM(o.headers),above:[]}))];for(let{row:o,headers:i,above:a,own:s}of r){if(![...a,...i].some(
yx))continue;let u=s.filter(c=>c.header===Ku||!wr(vr(c.header).name));if(new S(u.map(c=>z(c.label))).
size<2)continue;let l=u.every(c=>c.header===Ku)?"totals":"groups";return{tab:e.tab,layout:l,views:mM(
e,o,i,a,s)}}return null}var lM=(e,t)=>e.every((n,r)=>!yx(n)||le(t[r]));function cM(e,t){let n=t.flatMap(
(u,l)=>{let c=e.slice(0,l+1).reduce((d,f)=>f===""?d:f,"");return u===""||c===""||Mt(c)==="code"||Mt(
c)==="name"||dM(u)?[]:[{column:l,over:c,header:u}]}),r=n.filter(u=>gx(u.over)&&!wr(vr(u.header).name));
if(r.length>1)return r.map(({column:u,header:l})=>({column:u,label:l,header:Ku}));let o=n.filter(u=>kr(
u.header)!==null&&kr(u.over)===null);if(o.length>1&&new S(o.map(u=>u.over)).size>1)return o.map(({
column:u,
over:l,header:c})=>{var d;return{column:u,label:(d=kr(c))!=null?d:"",header:l}});let i=n.filter(u=>n.
some(l=>l.over!==u.over&&z(l.header)===z(u.header))),a=i.some(u=>kr(u.over)!==null),s=i.some(u=>uM.test(
u.over));return!a&&s?[]:i.filter(u=>!a||kr(u.over)!==null).map(({column:u,over:l,header:c})=>{var d;
return{column:u,label:(d=kr(l))!=null?d:l,header:c}})}var dM=e=>{let t=Mt(e);return t==="code"||t===
"name"||t==="institution"};function pM(e){let t=e.flatMap((r,o)=>{let i=Na(r);return i===null?[]:[{
column:o,
label:i.label,header:i.rest}]}),n=({header:r})=>!wr(vr(r).name)&&!fM(r);return t.some(n)?t:e.flatMap(
(r,o)=>{var a,s;let i=(s=kr(r))!=null?s:(a=Na(r))==null?void 0:a.label;return i===void 0?[]:[{column:
o,
label:i,header:Ku}]})}var fM=e=>/^(?:nilai|skor|score|total)(?:\s+(?:nilai|skor))?$/i.test(e.trim());
function mM(e,t,n,r,o){let i=b.min(...o.map(s=>s.column)),a=new y;for(let{label:s}of o)a.has(z(s))||
a.set(z(s),s);return[...a].map(([s,u])=>{let l=new y(o.filter(m=>z(m.label)===s).map(m=>[m.column,m.
header])),c=n.map((m,h)=>{var k,A;return h<i?m||((k=r[h])!=null?k:""):(A=l.get(h))!=null?A:""}),d=m=>m.
map((h,k)=>k<i||l.has(k)?h:""),f=e.values.map((m,h)=>h===t?c:h===t-1&&r.length>0?m.map(()=>""):d(m));
return{label:u,grid:{tab:e.tab,values:f}}})}p();var vx=$("Juri","Judge","Nama Juri","Judge Name",
"Kode Juri","Penilai","Nama Penilai","Dewan Juri","Nama Dewan Juri","Panelis","Reviewer",
"Email Juri"),gM=$("Email","Email Address","Alamat Email","Username","Nama Pengguna"),hM=$(
"Timestamp","Timestamp","Stempel Waktu","Cap Waktu"),yM=$("Kriteria","Criterion",
"Kriteria Penilaian","Aspek","Aspek Penilaian","Indikator","Komponen","Unsur"),bM=$("Nilai",
"Score","Skor","Value","Poin","Points");function vM(e){for(let[t,n]of e.values.slice(0,hi).entries()){
let r=n.map(xi),o=l=>r.findIndex(c=>Pe(c,l)),i=l=>r.findIndex(c=>Mt(c)===l),a=o(vx)>=0||o(hM)<0?o(vx):
o(gM),[s,u]=[i("code"),i("name")];if(a>=0&&(s>=0||u>=0)){let[l,c]=[o(yM),o(bM)];return{header:t,
judge:a,
code:s,name:u,criterion:l,score:c}}}return null}function wx(e){let t=vM(e);if(t===null)return null;
let n=u=>K(
u[t.judge]),r=e.values.slice(t.header+1),o=u=>!le(u[t.code])||!le(u[t.name]),i=new y;for(let u of r){
let l=z(n(u));l!==""&&o(u)&&!i.has(l)&&i.set(l,n(u))}if(i.size<2)return null;let a=t.criterion>=0&&t.
score>=0,s=a?kM(r,t):[];return{tab:e.tab,layout:a?"list":"rows",views:[...i].map(([u,l])=>{let c=d=>z(
n(d))===u;return a?xM(e,t,s,l,c):wM(e,t,l,c)})}}function wM(e,{header:t,judge:n},r,o){var s;let i=((
s=
e.values[0])!=null?s:[]).map(()=>""),a=e.values.map((u,l)=>l===t?u.map((c,d)=>d===n?"":c):l<t||o(u)?
u:i);return{label:r,grid:{tab:e.tab,values:a}}}function kM(e,{criterion:t}){let n=new y;for(let r of e){
let o=K(r[t]);z(o)!==""&&!n.has(z(o))&&n.set(z(o),o)}return[...n].map(([r,o])=>({key:r,name:o}))}
function xM(e,t,n,r,o){
var _,I,F,B;let{header:i,judge:a,code:s,name:u,criterion:l,score:c}=t,d=(I=(_=e.values[i])==null?
void 0:
_.length)!=null?I:0,f=[a,l,c],m=new y,h=new y,k=new y,A=w.from({length:d+n.length},()=>"");for(let[M,
L]of e.values.entries()){if(M<=i||!o(L))continue;let j=n.findIndex(Se=>Se.key===z(K(L[l]))),W=J(K(L[
s]))||
z(K(L[u]));if(j<0||W==="")continue;let H=(F=k.get(W))!=null?F:[],V=H.find(Se=>!m.has(`${Se},${d+j}`)),
te=V!=null?V:M;V===void 0&&(k.set(W,[...H,M]),h.set(M,A.map((Se,ye)=>{var Ie;return f.includes(ye)?
"":
(Ie=L[ye])!=null?Ie:""})));let Q=h.get(te);Q!==void 0&&(Q[d+j]=(B=L[c])!=null?B:""),m.set(`${te},${d+
j}`,{row:M,column:c})}let P=e.values.map((M,L)=>{var j;return L===i?[...M.map((W,H)=>f.includes(H)?
"":
W),...n.map(W=>W.name)]:(j=h.get(L))!=null?j:A}),N=({row:M,column:L})=>{var j;return(j=m.get(`${M},${L}`))!=
null?j:{row:M,column:L<d?L:M<0?c:b.max(s,u)}};return{label:r,grid:{tab:e.tab,values:P},placeOf:N}}
var pg=e=>{var t;return jn(e)?null:(t=wx(e))!=null?t:bx(e)},fg=(e,t)=>Xm(e,t)||e.includes("@")&&z(e)===
z(t.email);function kx(e,t,n,r,o){var u,l;let i=(l=(u=pg(e))==null?void 0:u.views)!=null?l:[],a=c=>n.
find(d=>fg(c,d));return{sheets:i.flatMap(c=>{let d=a(c.label);return d===void 0?[]:[hx(No(c.grid,t.name,
d.code,r,o),c)]}),strangers:i.filter(({label:c})=>a(c)===void 0).map(({label:c})=>c)}}p();var Fd=e=>e.find(
t=>Pe(t,q.plenary));function TM(e,t){var r;let n=t.length===1&&e===""?t[0]:void 0;return(r=
t.find(({name:o})=>z(o)===z(e)))!=null?r:n}function SM(e,t){if(le(e))return null;let n=bt(e);return n===
null?"not-a-number":v.isInteger(n)&&n>=t?n:"out-of-range"}function Md(e,{stages:t,entries:n}){var s,
u;let r=rt(e,Sa),o=[],i=[],a=[];for(let{row:l,cell:c}of(s=r==null?void 0:r.rows)!=null?s:[]){let d=F=>K(
c(F)),f=TM(d("stage"),t),m=n.find(F=>J(F.code)===J(d("entry"))),h=(F,B,M=d(F),L=[])=>{let j={setting:
`plenary.${F}`,value:M,reason:B,allowed:L},W=f===void 0?{}:{stage:f.name};return i.push({code:
"SETTING_INVALID",severity:"error",...W,...Ve(r,l,F),params:j}),null},k=(F,B)=>{let M=SM(c(F),B);
return typeof M==
"string"?h(F,M,c(F)):M};if(f!==void 0&&m!==void 0){let F=a.some(B=>B.stage===f.name&&B.entry===m.code);
if(a.push({stage:f.name,entry:m.code}),F&&!le(c("rank"))){h("entry","duplicate");continue}}if(le(c(
"rank")))continue;f===void 0&&h("stage","unknown-reference",d("stage"),t.map(F=>F.name)),m===void 0&&
h("entry","unknown-reference");let A=k("rank",1),P=k("computed",1),[N,_]=[k("votesFor",0),k(
"votesAgainst",0)];if(A!==null&&A!==P&&d("reason")===""&&h("reason","empty"),f===void 0||m===void 0||
A===null)
continue;let I=Ve(r,l,"rank");o.push({stage:f.name,entry:m.code,computed:P,rank:A,reason:d("reason"),
votesFor:N,votesAgainst:_,tab:e.tab,cell:(u=I==null?void 0:I.cell)!=null?u:null})}return{decisions:o,
findings:i,listed:a}}p();var be=()=>SpreadsheetApp.getActiveSpreadsheet(),bn=()=>be().getId(),_e=()=>be(
).getSheets().map(
e=>e.getName()),Gu=()=>new y(be().getSheets().map(e=>[e.getName(),e.getSheetId()])),xx=()=>be().getSheets(
).
filter(e=>e.isSheetHidden()).map(e=>e.getName()),Ld=()=>be().getSheets().filter(e=>e.getLastRow()>0).
map(e=>e.getName()),EM=/(?:^(?:zh|ja|ko|hu|lt|mn)(?:_|$)|_(?:US|PH)$)/;function CM(){let e=null;
return t=>{
e!=null||(e={zone:be().getSpreadsheetTimeZone(),monthFirst:EM.test(be().getSpreadsheetLocale())});
let n=Utilities.
formatDate(t,e.zone,"yyyy-MM-dd'T'HH:mm:ss");return e.monthFirst?{date:n,monthFirst:!0}:{date:n}}}
function Ae(e){
let t=be().getSheetByName(e);if(t===null)return{tab:e,values:[]};let n=CM(),r=o=>typeof o=="string"||
typeof o=="number"||typeof o=="boolean"?o:o instanceof D?n(o):"";return{tab:e,values:t.getDataRange(
).
getValues().map(o=>o.map(r))}}function jd(e){var n,r;let t=(r=(n=be().getSheetByName(e))==null?void 0:
n.getDataRange().getFormulas())!=null?r:[];return t.some(o=>o.some(i=>i!==""))?t:[]}var _a=e=>{var t,
n;return(n=(t=be().getSheetByName(e))==null?void 0:t.getDataRange().getNumberFormats())!=null?n:[]},
Tx=()=>be().getProtections(SpreadsheetApp.ProtectionType.SHEET).map(e=>e.getRange().getSheet().getName(
));
function mg(e,t){if(t)return/^[=+\-@']/.test(e)?`'${e}`:e;let n=/^[\p{L}\u201c]\P{N}*$/u.test(e)&&!/^(true|false)$/iu.
test(e.trim());return e===""||n?e:`'${e}`}var Sx="@",gg=(e,t)=>{let n=t.map(r=>r===Sx);return e.map(
r=>r.map((o,i)=>typeof o=="string"?mg(o,n[i]===!0):o))};function Vr(e,t,n){let[r,o]=[e.getMaxRows(),
e.getMaxColumns()];t>r&&e.insertRowsAfter(r,t-r),n>o&&e.insertColumnsAfter(o,n-o)}function Lt(e,t,n,
r,o=[]){
var s,u;let i=be().getSheetByName(e),a=(u=(s=r[0])==null?void 0:s.length)!=null?u:0;i===null||a===0||
(Vr(i,t+r.length,n+a),i.getRange(t+1,n+1,r.length,a).setValues(gg(r,o)))}function Ex(e,t,n,r){let o=be(
).
getSheetByName(e);o!==null&&(Vr(o,t+r,n+1),o.getRange(t+1,n+1,r,1).setNumberFormat(Sx))}var xr=e=>{
var t,
n;return(n=(t=be().getSheetByName(e))==null?void 0:t.getLastRow())!=null?n:0};function Cx(){for(let e of be(
).
getSheets())e.getLastRow()===0&&be().deleteSheet(e)}var an=()=>SpreadsheetApp.flush();function Dx(e,
t){
let n=be().getSheetByName(e);if(n===null)return!1;let r=t===null?null:DM(n,t);return r===null?n.activate(
):
r.activate(),!0}function DM(e,t){try{return e.getRange(t)}catch{return null}}p();p();p();var zd=e=>e.some(
t=>t.lines.some(n=>n.code!==""));function Bd(e,t){var i;let n=zd(e),r=new y;for(let a of e)
for(let{code:s,name:u,institution:l}of RM(a,t,n)){let c=n?J(s):z(u),d=r.get(c);c!==""&&r.set(c,{code:
(i=
d==null?void 0:d.code)!=null?i:s,name:(d==null?void 0:d.name)||u,institution:(d==null?void 0:d.institution)||
l})}let o=b.max(2,T(r.size).length);return[...r.values()].map((a,s)=>n?{...gu,...a}:{...gu,...a,code:
`P${T(s+1).padStart(o,"0")}`})}function RM(e,t,n){let r=e.columns.filter(a=>t.some(s=>yn(a.name,{
name:s}))),
o=a=>r.some(({column:s})=>ag(a.values[s])),i=e.lines.map(o).lastIndexOf(!0);return e.lines.filter((a,
s)=>(n?
a.code==="":a.name==="")?!1:o(a)?!0:n?/\p{N}/u.test(a.code)&&(a.name!==""||!e.hasNames&&!/[\s,]/.test(
a.code)):s<i||a.institution!=="")}p();p();var OM=1e3,AM=e=>{let t=typeof e=="string"?Mt(e):void 0;
return t==="code"||t==="name"};function Zu(e){
var l;if(jn(e))return null;let t=c=>typeof c=="string"&&!le(c),n=yi(e,c=>c.some(AM)?c.filter(t).length:
0);if(n===null)return null;let r=((l=e.values[n])!=null?l:[]).map(c=>typeof c=="string"?c:""),o=c=>r.
findIndex(d=>Mt(d)===c),[i,a,s]=[o("code"),o("name"),o("institution")],u=e.values.slice(n+1).flatMap(
c=>{let d={code:K(c[i]),name:K(c[a]),institution:K(c[s]),values:c};return(d.code!==""||d.name!=="")&&
!ig(d.code,d.code===""?d.name:"",c)?[d]:[]});return{tab:e.tab,values:e.values,hasNames:a>=0,columns:
_M(
r,u),lines:u,passed:NM(r,u),isRepeated:PM(r),above:e.values.slice(0,n)}}function PM(e){let t=e.map(n=>vr(
n).name).filter(n=>!wr(n));return new S(t.map(z)).size<t.length}var Rx=(e,t)=>e.map(n=>{var r;return(
r=
n.values[t])!=null?r:""});function NM(e,t){return e.flatMap((n,r)=>{let{name:o}=vr(n),i=cg(o),a=Rx(t,
r);return z(o)===""||!a.some(s=>typeof s=="number")?[]:i!==null?[{header:n.trim(),reason:i}]:Ax(a)&&
!wr(o)?[{header:n.trim(),reason:"large"}]:[]})}function _M(e,t){let n=new y;for(let[r,o]of e.entries(
)){
let{name:i,weight:a}=vr(o),s=z(i);if(wr(i)||n.has(s))continue;let u=IM(Rx(t,r));n.set(s,{column:r,
key:s,
name:i,weight:a,max:lx(o),kind:u})}return[...n.values()]}var Ox=e=>e.flatMap(t=>{var n;return(n=bt(
typeof t==
"string"?t.replace(/\s*%\s*$/,""):t))!=null?n:[]});function Ax(e){let t=Ox(e);return t.filter(n=>n>OM).
length*2>t.length}function IM(e){let t=e.filter(a=>!le(a)),n=Ox(t),r=a=>typeof a=="string"&&Pe(a,Dn),
o=n.length+t.filter(r).length;if(n.length>0&&o*2>=t.length)return Ax(t)?"words":"numbers";let i=a=>typeof a==
"string"&&bt(a)===null&&!r(a)&&!a.trim().startsWith("#");return t.filter(i).length*2>t.length?
"words":
"open"}var $M=/peserta|inovasi|proposal|entri|innovation|participant|daftar|data|list|registrasi|pendaftar/i,
FM=["category","unitType","innovator","contact","phone","email","link"];function Px(e,t,n){let r=$M.
test(n.tab)?Zu(n):null;if(r===null)return null;let o=rt(n,ar),i=new y,a=0;for(let d of r.lines){let f=k=>t&&
d.code!==""?J(k.code)===J(d.code):d.name!==""&&z(k.name)===z(d.name),m=e.find(f);if(m===void 0){(d.code!==
""||d.institution!=="")&&(a+=1);continue}if(i.has(m))continue;let h=FM.map(k=>{var A;return[k,K(d.values[
(A=
o==null?void 0:o.columns.get(k))!=null?A:-1])]});i.set(m,{...m,...g.fromEntries(h),code:t?m.code:d.code||
m.code,name:m.name||d.name,institution:m.institution||d.institution})}if(i.size<2||i.size*2<e.length)
return null;let s=new S([...i.values()].map(d=>J(d.code))),u=e.filter(d=>!i.has(d)),l=s.size<i.size||
u.some(d=>s.has(J(d.code))),c=[...i].map(([d,f])=>l?{...f,code:d.code}:f);return{grid:n,entries:[...c,
...u],unscored:a}}p();function Ud(e){var a;let t=$x(e),n=Mx(t).filter(s=>s.length>1),r=(a=_x(n))!=null?
a:t.length===1?t:_x(
MM(t)),o=r==null?void 0:r[0];if(r===null||o===void 0)return null;let i=o.keys.filter(s=>r.every(u=>u.
keys.includes(s)));return hg(e,Fx(o.table,i))}function hg(e,t){let n=$x(e),r=Mx(n).filter(a=>a.length>
1),o=t.map(a=>z(a)),i=e.filter(a=>{let s=t.filter(c=>a.columns.some(d=>yn(d.name,{name:c}))).length;
if(s===t.length)return!0;if(s===0||s*2<t.length)return!1;let u=n.find(c=>c.table===a);return u===void 0||
!r.some(c=>c.includes(u))||u.keys.every(c=>o.includes(c))});return i.length===0?null:{tables:i,
criteria:[
...t]}}function Ix(e){let[t]=e;if(t===void 0||e.some(o=>o.columns.some(i=>i.kind==="numbers")))return null;
let n=o=>e.every(i=>i.columns.some(a=>a.key===o&&a.kind==="open")),r=Fx(t,t.columns.map(o=>o.key).filter(
n));return r.length===0?null:{tables:[...e],criteria:r}}function $x(e){let t=new S(e.flatMap(n=>n.columns.
filter(r=>r.kind==="numbers").map(r=>r.key)));return e.flatMap(n=>{let r=n.columns.filter(i=>i.kind!==
"words"&&t.has(i.key)),o=mx(r.map(i=>i.key));return o.length===0?[]:[{table:n,keys:o}]})}var Fx=(e,t)=>e.
columns.filter(n=>t.includes(n.key)).map(n=>n.name),Nx=e=>e.reduce((t,{table:n})=>t+n.lines.length,0);
function _x(e){let[t=null]=[...e].sort((n,r)=>r.length-n.length||Nx(r)-Nx(n)||e.indexOf(n)-e.indexOf(
r));return t}function Mx(e){var n;let t=new y;for(let r of e){let o=[...r.keys].sort().join(`
`);t.set(o,[...(n=t.get(o))!=null?n:[],r])}return[...t.values()]}function MM(e){return e.map(t=>e.filter(
n=>{let r=n.keys.filter(o=>t.keys.includes(o)).length;return r>0&&r*2>=b.max(n.keys.length,t.keys.length)}
)).
filter(t=>{let[n]=t;return t.length>1&&(n==null?void 0:n.keys.some(r=>t.every(o=>o.keys.includes(r))))}
)}p();var LM=12,jM=["juri","dewanjuri","judge","penilai","panelis"],bg=e=>jM.includes(z(e));function jx(
e){
var t;return vg((t=BM(e))!=null?t:e.map(n=>n.trim()))}function vg(e){let t=new S(e.filter(r=>Lx(r)).
map(J)),n=0;return e.map(r=>{if(Lx(r))return yg(r,zM(r)?r:"");do n+=1;while(t.has(`j${n}`));return r.
includes("@")?{...yg(`J${n}`,""),email:r}:yg(`J${n}`,r)})}var Lx=e=>[...e].length<=LM&&J(e)!==""&&!e.
includes("@"),zM=e=>!/\p{N}/u.test(e)&&[...e].length>3;function BM(e){let[t,...n]=e.map(r=>Jr(r).filter(
({right:o})=>J(o)!==""));for(let{left:r,right:o}of[...t!=null?t:[]].sort(UM).reverse()){let i=z(r);
if(i===
""||bg(r))continue;let a=n.map(u=>{var l;return(l=u.find(c=>z(c.left)===i))==null?void 0:l.right}),s=[
o,...a].flatMap(u=>u!=null?u:[]);if(s.length===e.length&&new S(s.map(J)).size===s.length)return s}
return null}
var UM=(e,t)=>v(e.spaced)-v(t.spaced)||e.at-t.at,WM=/^(?:nama\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)(?:\s+name)?\s*(?:[:=]\s*(.*))?$/i;
function zx({above:e}){var t,n;for(let r of e){let o=r.map(K);for(let[i,a]of o.entries()){let s=WM.exec(
a);if(s===null)continue;let l=(((t=s[1])!=null?t:"").trim()||((n=o.slice(i+1).find(c=>/\p{L}/u.test(
c)))!=null?n:"")).replace(/^[:=\s]+/,"");if(/\p{L}/u.test(l))return l}}return""}var yg=(e,t)=>({...lw,
code:e,name:t});p();function Bx(e,t,{names:n,hidden:r}){return n.flatMap(o=>{let i=e.find(s=>s.grid.tab===o),
a=t.includes(
o)?null:KM(o,i,r);return a===null?[]:[{kind:"TAB_LEFT",sure:a!=="summary"&&a!=="other-columns",
params:{
tab:o,reason:a}}]})}function KM(e,t,n){if(n.includes(e))return"hidden";if(t===void 0)return Lu(e)?
"recap":null;let{grid:r,table:o,shared:i,isOther:a}=t;return jn(r)?null:r.values.every(s=>s.every(le))?
"empty":a?"other-matter":i!==null?"summary":o===null?"not-entries":o.columns.some(s=>s.kind==="numbers")?
"other-columns":"not-scores"}p();p();var GM=new S(["Bobot","Weight","Weights","Bobot Kriteria",
"Bobot Nilai","Bobot (%)"].map(z)),Ux=new S(
["Maks","Maksimum","Maksimal","Max","Maximum","Skor Maks","Nilai Maks","Nilai Maksimal",
"Skor Maksimal"].map(z));function Wx(e,t){let n=e.map(s=>t.map(u=>{var l,c;return(c=(l=s.columns.find(
d=>yn(d.name,
{name:u})))==null?void 0:l.weight)!=null?c:null})),r=e.map(s=>wg(s,t,GM)),o=s=>s.map(ZM).find(u=>u!==
null),[i,a]=[o(n),o(r)];return i!==void 0?{weights:i,from:"headers"}:a===void 0?{weights:t.map(()=>1),
from:"equal"}:{weights:a,from:"row"}}function wg(e,t,n){let r=t.map(s=>e.columns.find(u=>yn(u.name,{
name:s}))),o=b.min(...r.map(s=>{var u;return(u=s==null?void 0:s.column)!=null?u:0})),i=s=>typeof s==
"string"&&n.has(z(s)),a=e.values.find(s=>{let[u]=s.slice(0,o).filter(l=>!le(l));return u!==void 0&&i(
u)});return r.map(s=>{let u=s===void 0||a==null?void 0:a[s.column];return bt(typeof u=="string"?u.replace(
/\s*%\s*$/,""):u)})}function ZM(e){let t=e.flatMap(r=>r!==null&&r>=0?r:[]),n=t.reduce((r,o)=>r+o,0);
return t.length<e.length||n<=0?null:b.abs(n-1)<1e-6?t.map(r=>b.round(r*1e6)/1e4):t}var Kx=(e,t)=>e.flatMap(
n=>n.columns.filter(r=>t.some(o=>yn(r.name,{name:o}))).flatMap(({column:r})=>n.
lines.flatMap(o=>{var i;return(i=bt(o.values[r]))!=null?i:[]})));function Gx(e,t){var o;let n=Kx(e,t);
if(n.length===0)return 100;let r=i=>n.every(a=>a<=i);return r(1)&&n.some(i=>i>0&&i<1)?1:(o=[5,10].find(
r))!=null?o:100}function Zx(e,t){var o;let n=[...e.map(i=>t.map(a=>{var s,u;return(u=(s=i.columns.find(
l=>yn(l.name,{name:a})))==null?void 0:s.max)!=null?u:null})),...e.map(i=>wg(i,t,Ux))],r=i=>i.every((
a,s)=>{
var u;return a!==null&&a>0&&Kx(e,[(u=t[s])!=null?u:""]).every(l=>l<=a)});return(o=n.find(r))!=null?o:
null}p();var qx=/juri(?!st)|judg|penilai|panelis|skor|score|lomba|kompetisi|competition|inovasi|innovat|kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|dampak|impact|replika|mudah disebar|keberlanjut|berkelanjut|sustain|efektif|presentasi|proposal|kriteria|criteri|bobot|finalis|karya/i,
qM=/^(?:nilai|poin|points?)$/i,HM=/^j\.?\s?\d{1,2}$/i,JM=/daftar hadir|presensi|absen|attendance|(?<!tahun )anggaran|budget|\brab\b|telepon|\bphone|kontak|contact|jadwal|schedule|keuangan|honor|gaji|payroll|\bkas\b|inventaris|belanja/i,
VM=e=>e.map(xi).filter(t=>t!=="");function Hx(e){let t=e.values.slice(0,hi).map(o=>o.filter(i=>!le(i))),
n=t.findIndex(o=>o.length>2),r=t.slice(0,b.max(0,n)).flat().map(xi);return[e.tab,...r].some(o=>JM.test(
o))}var kg=(e,t)=>qx.test(e.tab)||HM.test(e.tab.trim())||e.values.slice(0,t+1).flatMap(VM).some(n=>qx.
test(n)||qM.test(n));p();function xg(e){let t=[...new y(e.flat().map(o=>[z(o),o])).values()],n=e.map(
o=>new S(o.map(z))),r=t.
filter(o=>!n.every(i=>i.has(z(o))));return r.flatMap((o,i)=>r.slice(i+1).filter(a=>Nu(o,a)&&!n.some(
s=>s.has(z(o))&&s.has(z(a)))).map(a=>({one:o,other:a})))}p();p();var XM=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|observasi|wawancara|administrasi|berkas|interview/i;
function Jx(e){var s;let t=new y;for(let u of e)for(let{left:l,right:c}of Jr(u).filter(d=>d.spaced||
/[|:_\-\u2013]/.test(u))){let d=z(l);if(d===""||J(c)===""||bg(l)||kr(l)!==null)continue;let f=(s=t.get(
d))!=null?s:{stage:l,tabs:[]};f.tabs.some(m=>J(m.label)===J(c))||f.tabs.push({tab:u,label:c}),t.set(
d,f)}let n=[...t.values()].filter(u=>u.tabs.length>1),r=n.map(u=>new S(u.tabs.map(l=>J(l.label)))),o=(
u,l)=>XM.
test(u.stage)||r.some((c,d)=>d!==l&&u.tabs.some(f=>c.has(J(f.label)))),i=n.filter(o),a=i.length>1&&e.
every(u=>!YM(u,i));return{sets:a?i:[],unclear:!a&&QM(e)}}var YM=(e,t)=>!t.some(n=>n.tabs.some(r=>r.tab===
e))&&Na(e)!==null;function QM(e){var n;let t=new y;for(let r of e){let o=Na(r);if(o===null)continue;
let i=J(o.label);t.set(i,((n=t.get(i))!=null?n:new S).add(z(o.rest)))}return[...t.values()].some(r=>r.
size>1)}var Vx=e=>Hx(e)?{grid:e,table:null,shared:null,isOther:!0}:{grid:e,table:Zu(e),shared:pg(e),
isOther:!1},
Ia=(e,t=[])=>({reason:e,tabs:t});function Xx(e,t,n){var m,h;let r=n.flatMap(({table:k,shared:A})=>k===
null||A!==null?[]:[k]),o=n.filter(k=>k.shared!==null);if(e.stages.some(k=>k.scoreTab!==void 0))return eL(
e.stages,o);let{sets:i,unclear:a}=Jx(r.map(k=>k.tab));if(e.stages.length>1)return Tg(e.stages,i,r);
let[
s]=e.stages;if(s===void 0)return Ia("nothing");let u=t?i.find(k=>z(k.stage)===z(s.name)):void 0;if(u!==
void 0)return Tg([s],[u],r);if(a&&!t)return Ia("stages",r.map(k=>k.tab));if(i.length>1&&!t){let k=i.
map(A=>({...s,name:A.stage,advance:null}));return Tg(k,i,r)}let l=((h=(m=Ud(r))==null?void 0:m.tables.
length)!=null?h:0)>1,c=o.filter(k=>{var A;return((A=k.shared)==null?void 0:A.layout)!=="totals"}),d=c.
length>0?c:o,[f]=d;if(!l&&(f!=null&&f.shared)){let k=d.map(A=>A.grid.tab);return k.length>1?Ia(
"several-shared",k):t?Ia("stage-tab",k):[Yx({...s,scoreTab:f.grid.tab},f.shared)]}return[{stage:s,
desks:r.
map(k=>({label:k.tab,table:k})),layout:null}]}function Yx(e,{layout:t,views:n}){let r=n.flatMap(({
label:o,
grid:i})=>{let a=Zu(i);return a===null?[]:[{label:o,table:a}]});return{stage:e,desks:r,layout:t}}
function eL(e,t){
let n=e.map(o=>{let i=t.find(a=>{var s;return z(a.grid.tab)===z((s=o.scoreTab)!=null?s:"")});return i!=
null&&i.shared?Yx(o,i.shared):o}),r=n.flatMap(o=>{var i;return"desks"in o?[]:[(i=o.scoreTab)!=null?i:
o.name]});return r.length>0?Ia("unclear-judges",r):n.filter(o=>"desks"in o)}function Tg(e,t,n){let r=e.
map(i=>{var u;let a=t.find(l=>z(l.stage)===z(i.name)),s=((u=a==null?void 0:a.tabs)!=null?u:[]).flatMap(
({tab:l,label:c})=>n.filter(d=>d.tab===l).map(d=>({label:c,table:d})));return{stage:i,desks:s,layout:
null}}),
o=r.filter(i=>i.desks.length===0).map(i=>i.stage.name);return o.length>0?Ia("stages",o):r}p();var Qx=.051,
tL=4,eT=e=>J(e.code)||z(e.name);function tT(e,t,n){let r=t.filter(u=>u!==e);if(r.length<
2)return!1;let[o,i,a,s]=[0,0,0,0];for(let u of e.lines){let l=r.map(c=>c.lines.find(d=>eT(d)===eT(u)));
for(let c of n){let d=k=>{var A,P;return(P=(A=k.columns.find(N=>yn(N.name,{name:c})))==null?void 0:A.
column)!=null?P:-1},f=bt(u.values[d(e)]),m=r.flatMap((k,A)=>{var P,N;return(N=bt((P=l[A])==null?void 0:
P.values[d(k)]))!=null?N:[]});if(f===null||m.length<2)continue;let h=m.reduce((k,A)=>k+A,0);s+=1,b.abs(
f-h/m.length)<Qx&&(i+=1),b.abs(f-h)<Qx&&(a+=1),new S(m).size>1&&(o+=1)}}return o>=tL&&(i===s||a===s)}
var $a=["criteria","entries","judges"],nL=e=>"reason"in e;function Sg(e,t,n,r,o){let i=r.map(Vx),a=Xx(
e,n,i);if(nL(a))return a;let s=[],u=[];for(let I of a){let F=rL(I,e,t,s,a.length>1);if(F===null)return rT(
i);u.push(F)}if(t.length===$a.length&&!u.some(I=>iL(I,i)))return{reason:"no-sign",tabs:u.flatMap(I=>I.
desks.map(F=>F.table.tab)).filter(Wd)};let l=u.flatMap(I=>I.desks.map(F=>F.table)),[c,...d]=l;if(c!=
null&&c.isRepeated&&d.length===0)return{reason:"unclear-judges",tabs:[c.tab]};let f=u.flatMap(I=>I.names).
filter(Wd),m=t.includes("judges")?aL(u):e.judges,h=t.includes("entries")?sL(l,f,i,s):e.entries,k=!n&&
(u.length>1||u.some(I=>I.stage.scoreTab!==void 0)),A=k?uL(u):e.stages,P=t.includes("criteria")?lL(u):
e.criteria,N={...e,stages:A,criteria:P,entries:h,judges:m};if(t.some(I=>N[I].length===0))return rT(i);
if(t.includes("judges")&&!cL(N,u,o.names))return{reason:"unbound",tabs:u.flatMap(I=>I.desks.map(F=>F.
table.tab)).filter(Wd)};let _=[...l.map(I=>I.tab),...s.flatMap(I=>I.kind==="ENTRY_LIST"||I.kind==="TAB_LEFT"?
I.params.tab:[])];return{competition:N,hasStages:k,facts:[...dL(u,m,k,A),...s,...Bx(i,_,o)],
findings:t.includes("entries")?pL(u):[]}}var Wd=(e,t,n)=>n.indexOf(e)===t;function rL(e,t,n,r,o){var I,
F;let i=e.desks.map(B=>B.table),a=B=>n.includes("criteria")?Ud(B):hg(B,Ne(t,e.stage).map(M=>M.name)),
s=(I=a(i))!=null?I:o||e.layout!==null?Ix(i):null;if(s===null)return null;let u=a(i)===null,l=s.tables.
filter(B=>tT(B,s.tables,s.criteria)),c=s.tables.filter(B=>!l.includes(B));for(let{tab:B}of l)r.push(
{kind:"TAB_LEFT",sure:!1,params:{tab:B,reason:"summary"}});let{tables:d,criteria:f}=c.length<s.tables.
length&&(F=a(c))!=null?F:s,m=o?e.stage.name:null;if(!n.includes("criteria"))return{...e,desks:nT(e,d),
criteria:[],isOpen:u,names:f};let h=Zx(d,f),k=h!=null?h:f.map(()=>Gx(d,f)),A=Wx(d,f),P=A.from==="equal"&&
h!==null&&new S(h).size>1,N=P?k:A.weights;r.push({kind:"CRITERIA",sure:d.length>1&&!u,params:{stage:
m,
names:f}},...oL(d,f),{kind:"WEIGHTS",sure:A.from!=="equal",params:{from:P?"maxima":A.from,stage:m}},
{kind:"SCALE",sure:h!==null,params:{max:k.filter(Wd),from:h===null?"scores":"written",stage:m}});let _=f.
map((B,M)=>{var L,j;return{stage:e.stage.name,name:B,weight:(L=N[M])!=null?L:1,min:0,max:(j=k[M])!=null?
j:100,description:""}});return{...e,desks:nT(e,d),criteria:_,isOpen:u,names:f}}var nT=({desks:e},t)=>e.
filter(n=>t.includes(n.table));function oL(e,t){let n=t.map(z),r=e.flatMap(i=>i.columns.filter(a=>a.
kind==="numbers"&&!n.includes(a.key)).map(a=>({header:a.name,reason:fx(a.key)?"alone":"own"}))),o=[
...e.
flatMap(i=>i.passed),...r];return o.filter((i,a)=>o.findIndex(s=>z(s.header)===z(i.header))===a).filter(
i=>i.reason!=="number").map(i=>({kind:"PASSED_COLUMN",sure:i.reason!=="own"&&i.reason!=="large",
params:i}))}
function iL(e,t){return e.layout!==null&&e.layout!=="totals"?!0:e.desks.some(({table:n})=>{let r=t.find(
o=>o.grid.tab===n.tab);return r!==void 0&&kg(r.grid,n.above.length)})}function aL(e){let[t,...n]=e,r=e.
flatMap(s=>s.desks.map(u=>u.label)),o=r.filter((s,u)=>r.findIndex(l=>J(l)===J(s))===u),i=n.length===
0&&(t==null?void 0:t.layout)===null;return(i?jx(r):vg(o)).map((s,u)=>{var k,A,P;let l=(k=(i?r:o)[u])!=
null?k:"",c=e.filter(N=>N.desks.some(_=>J(_.label)===J(l))),d=(P=(A=c[0])==null?void 0:A.desks.find(
N=>J(N.label)===J(l)))==null?void 0:P.table,f=s.name===""||J(s.name)===J(s.code),m=(t==null?void 0:t.
layout)===null&&f&&d!==void 0?zx(d):"",h=c.length===e.length?[]:c.map(N=>N.stage.name);return{...s,
name:m||
s.name,stages:h}})}function sL(e,t,n,r){let o=Bd(e,t),i=zd(e),a=new S(e.map(u=>u.tab)),s=n.filter(({
grid:u})=>!a.has(u.tab)).map(({grid:u})=>Px(o,i,u)).find(u=>u!==null);return r.push({kind:"ENTRIES",
sure:i,params:{count:o.length,by:i?"code":"name"}}),s?(r.push({kind:"ENTRY_LIST",sure:!1,params:{tab:
s.
grid.tab,unscored:s.unscored}}),s.entries.map(u=>({...gu,...u}))):o}function uL(e){let t=e.map(n=>Bd(
n.desks.map(r=>r.table),n.names).length);return e.map(({stage:n},r)=>{var i,a;let o=(i=t[r+1])!=null?
i:0;return{...n,advance:o>0&&o<((a=t[r])!=null?a:0)?o:n.advance}})}function lL(e){let[t]=e,n=r=>C.stringify(
r.criteria.map(o=>[z(o.name),o.weight,o.max]));return t!==void 0&&e.every(r=>n(r)===n(t))?t.criteria.
map(r=>({...r,stage:null})):e.flatMap(r=>r.criteria)}function cL(e,t,n){let r=Fn(n,e),o=t.filter(i=>i.
layout===null).flatMap(i=>i.desks);return r.length<o.length||!o.every(i=>r.some(a=>a.name===i.table.
tab))||o.length>0&&r.length>o.length?!1:t.filter(i=>i.layout!==null).every((i,a,s)=>i.desks.every(u=>{
let l=e.stages.find(d=>d.name===i.stage.name);return(l===void 0||s.length===0?[]:Je(e,l)).filter(d=>fg(
u.label,d)).length===1}))}function dL(e,t,n,r){let o=e.filter(s=>s.layout===null).flatMap(s=>s.desks.
map(u=>u.table.tab)),i=o.every(s=>/juri|judge|penilai|panelis|(?:^|[^\p{L}])j\s?\d/iu.test(s)),a=e.flatMap(
({layout:s,desks:u,stage:l})=>{var c;return s===null?[]:[{kind:"SCORE_TAB",sure:s!=="totals",params:
{
tab:(c=l.scoreTab)!=null?c:"",layout:s,judges:u.map(d=>d.label)}}]});return[...n&&e.length>1?[{kind:
"STAGES",sure:!1,params:{stages:r.map(s=>s.name),advance:r.map(s=>s.advance)}}]:[],...o.length>0?[{
kind:"JUDGE_TABS",sure:i&&t.length>1,params:{tabs:o}}]:[],...a]}function pL(e){let t=e.flatMap(i=>i.desks.
map(a=>a.table)),n=zd(t)?[]:e.flatMap(i=>i.desks.map(a=>Bd([a.table],i.names).map(s=>s.name))),r=e.flatMap(
i=>i.layout===null?[]:i.desks.map(a=>[a.label])),o=i=>a=>({code:"NAMES_SIMILAR",severity:"error",
params:{
...a,of:i}});return[...xg(n).map(o("entry")),...xg(r).map(o("judge"))]}function rT(e){var o,i,a,s;
let t=(u,l)=>l.
length===0?null:{reason:u,tabs:l.map(c=>c.grid.tab)},n=e.filter(({table:u})=>u==null?void 0:u.columns.
some(l=>l.kind==="numbers")),r=e.filter(({grid:u})=>u.values.some(l=>l.some(c=>typeof c=="number")));
return(s=(a=(i=(o=t(n.length>1?"unlike":"not-scores",n))!=null?o:t("turned",r.filter(({grid:u})=>fL(
u))))!=null?i:t("not-scores",e.filter(({table:u})=>u!==null)))!=null?a:t("not-entries",r.filter(({
grid:u})=>mL(
u))))!=null?s:{reason:"nothing",tabs:[]}}var fL=e=>e.values.slice(0,10).some(t=>t.slice(0,2).some(n=>typeof n==
"string"&&/^(?:kriteria|criteri|aspek|indikator|unsur)/i.test(n.trim()))&&t.filter(n=>typeof n=="string"&&
n.trim()!==""&&!wr(n)).length>2),mL=e=>kg(e,b.min(9,e.values.length));p();function Kd(e){let{
language:t}=e.settings,n=[Ti(zu,t,bL(e.settings)),gL(e.stages,t),Ti(Uu,t,e.criteria.
map(o=>{var i;return[(i=o.stage)!=null?i:"",o.name,o.weight,o.min,o.max,o.description]})),Ti(ar,t,e.
entries.map(o=>{var i,a;return[o.code,o.name,o.institution,o.category,o.unitType,o.innovator,o.contact,
o.phone,o.email,o.link,(a=(i=To.find(([s])=>s===o.status))==null?void 0:i[1][t])!=null?a:"",o.reason]}
)),
Ti(vi,t,e.judges.map(o=>[o.code,o.name,o.role,o.institution,o.email,o.phone,o.stages.join(", "),o.conflicts.
join(", ")]))];if(e.institutions.length===0)return n;let r=e.institutions.map(o=>[o.name,o.parent,o.
unitType,hL(o.required,t)]);return[...n,Ti(Wu,t,r)]}function Ti(e,t,n){var r;return{name:e.tab[t],
values:[
_0(e,t),...n],headerRow:0,frozenColumns:((r=e.columns[0])==null?void 0:r.key)==="code"?1:0,widths:e.
columns.map(o=>o.width),formats:e.columns.map(o=>{var i;return(i=o.format)!=null?i:""}),layout:""}}
var oT=(e,t,n)=>({
...Ti(e,n,[]),name:t});function gL(e,t){let n=e.map((s,u)=>yL(s,u,t)),r=Ti(Bu,t,n);if(e.some(s=>s.scoreTab!==
void 0))return r;let{values:o,widths:i,formats:a}=r;return{...r,values:o.map(s=>s.slice(0,-1)),
widths:i.
slice(0,-1),formats:a.slice(0,-1)}}var hL=(e,t)=>{var n,r;return(r=(n=Qn.find(([o])=>o===e))==null?
void 0:
n[1][t])!=null?r:""};function yL(e,t,n){var i,a,s,u,l;let r=e.title===null?"":"name"in e.title?e.title.
name:e.title.outcomes.map(c=>`${c.places}: ${c.name}`).join("; "),o=(a=(i=ia.find(([c])=>c===e.form))==
null?void 0:i[1][n])!=null?a:"";return[t+1,e.name,(s=e.weight)!=null?s:"",(u=e.advance)!=null?u:"",r,
o,e.date===null?"":gi(e.date,n),(l=e.scoreTab)!=null?l:""]}function bL(e){let{language:t}=e,n=Ln.map(
a=>[a.word[t],Eg(e,a)]),r=b.max(3,e.prizes.length),o=w.from({length:r},(a,s)=>{var u;return[`${Oa[t]} ${s+1}`,
(u=e.prizes[s])!=null?u:""]}),i=n.findIndex(([a])=>{var s;return a===((s=Ln.find(u=>u.key===
"plenaryDate"))==null?void 0:s.word[t])});return[...n.slice(0,i),...o,...n.slice(i)]}function Eg(e,t){
var o,i;let n=e[t.key],{language:r}=e;return t.kind==="date"?typeof n=="string"?gi(n,r):"":t.kind===
"choice"?(i=(o=t.choices.find(([a])=>a===n))==null?void 0:o[1][r])!=null?i:"":t.kind==="choices"&&w.
isArray(n)?n.map(a=>{var s,u;return(u=(s=t.choices.find(([l])=>l===a))==null?void 0:s[1][r])!=null?u:
a}).join(", "):w.isArray(n)?n.join(", "):t.kind==="auto-or-number"&&n==="auto"?r==="id"?"otomatis":
"auto":typeof n=="number"||typeof n=="string"?n:""}function iT(e,t){let n=on(e),r=c=>{let d=e.get(c);
return d===void 0||d.values.every(f=>f.every(le))},
o=$a.filter(r);if(o.length===0)return{reading:n,unwritten:[],facts:[],findings:[]};let i=vL(n.competition,
o,!r("stages"),t);if("reason"in i)return{reading:n,unwritten:[],facts:[],findings:kL(o,n.competition,
i)};let{language:a}=n.competition.settings,s=["settings","stages"].filter(c=>r(c)&&(c==="settings"||
i.hasStages)),u=Kd(i.competition).flatMap(c=>{var f,m;let d=[...s,...o].find(h=>q[h][a]===c.name);
return d===
void 0?[]:[[d,{...c,name:(m=(f=e.get(d))==null?void 0:f.tab)!=null?m:c.name}]]}),l=u.map(([c,{name:d,
values:f}])=>[c,{tab:d,values:f}]);return{reading:on(new y([...e,...l])),unwritten:i.findings.length>
0?[]:u.map(([,c])=>c),facts:i.facts,findings:[...i.findings,...wL(i.facts)]}}function vL(e,t,n,{
names:r,
isHidden:o,read:i}){let a=Fn(r,e).map(P=>P.name),s=e.stages.flatMap(P=>r.filter(N=>N===P.scoreTab)),
u=a.length>0||e.stages.length>1&&e.judges.length>0,l=u?[]:r.filter(o),c=r.filter(P=>!l.includes(P)),
d=u?a:c.filter(P=>ka(P)||s.includes(P)),f={names:r,hidden:l},m=Sg(e,t,n,d.map(i),f),h=u?[]:c.filter(
P=>Lu(P)&&!d.includes(P));if(!("reason"in m&&["nothing","not-entries","not-scores"].includes(m.reason))||
h.length===0)return m;let A=Sg(e,t,n,[...d,...h].map(i),f);return"reason"in A?m:A}var wL=e=>e.flatMap(
t=>{var o;if(t.kind!=="SCALE"||t.params.from==="written")return[];let{stage:n,max:r}=t.params;return[
{code:"SCALE_ASSUMED",severity:"info",...n===null?{}:{stage:n},params:{max:(o=r[0])!=null?o:100}}]});
function kL(e,t,n){return(e.length===$a.length?["entries"]:e).map(o=>{let i=q[o][t.settings.language];
return{code:"TAB_MISSING",severity:"error",tab:i,params:{tab:i,judge:null,why:n}}})}p();p();p();var Gd="\u2713",
Xr=e=>`"${e.replace(/"/g,'""')}"`;function aT(e){let[t="0",n="0"]=T(e).split("e"),[r="0",o=""]=t.split(
"."),i=o.length-v(n),a=T(v(r+o));return i>0?`${a}/${10**i}`:`${a}${"0".repeat(-i)}`}
function sT(e,t,n){let r=je(e,t,1,n),o=`IF(COUNTA(${r})=0;"";COUNT(${r})&"/${n}")`,i=`IF(COUNT(${r})=${n};${Xr(
Gd)};${o})`;return`=IF(COUNTIF(${r};${Xr(Dn.id)})>0;${Xr(Dn.id)};${i})`}function uT(e,t,n,r,o){
let i=u=>je(e,u,t,1),a=u=>`COUNTIF(${i(r)};${Xr(u)})`;return`=${`${a(Gd)}+${a(Dn.id)}`}&${Xr(o.of)}&COUNTA(${i(
n)})&${Xr(o.done)}`}function lT(e,t,{min:n,max:r}){let o=je(e,t),i=`AND(${o}>=${aT(n)};${o}<=${aT(r)})`;
return`=IF(ISNUMBER(${o});${i};${o}=${Xr(Dn.id)})`}var cT=(e,t,n)=>{let r=`$${je(e,t)}`;
return n==="complete"?`=${r}=${Xr(Gd)}`:n==="recused"?`=${r}=${Xr(Dn.id)}`:`=NOT(${r}="")`};p();var dT=(
{code:e,name:t})=>t===""?e:`${t} (${e})`,pT=e=>e.filter(t=>t!=="").join(" \xB7 "),xL={title:(e,t,n)=>pT(
[e,dT(t),n]),help:(e,t)=>[`Nilai ${e!=null?e:"sesuai judul"} atau BK (benturan).`,...t===""?[]:[`Batas: ${t}.`]].join(
" "),of:" dari ",done:" selesai",rejected:e=>`Isi angka ${e}, atau BK bila tidak menilai karena benturan kepentingan. Kosongkan bila belum dinilai.`}
,TL={title:(e,t,n)=>pT([e,dT(t),n]),
help:(e,t)=>[`Score ${e!=null?e:"as headed"} or BK (conflict).`,...t===""?[]:[`Due: ${t}.`]].join(
" "),
of:" of ",done:" done",rejected:e=>`Enter a number ${e}, or BK if you step aside because of a conflict of interest. Leave blank what is not scored yet.`}
,Cg=e=>({id:xL,en:TL})[e];p();function SL(e){let t=2166136261;for(let n=0;n<e.length;n++)t=b.imul(t^e.charCodeAt(
n),16777619);return t>>>
0}function EL(e){let t=b.imul(e^e>>>16,2246822507),n=b.imul(t^t>>>13,3266489909);return(n^n>>>16)>>>
0}function Dg(e,t,n){if(t.form!=="files")return[...e];let r=`${z(t.name)}|${J(n.code)}|`;return e.map(
(o,i)=>({entry:o,index:i,key:EL(SL(r+J(o.code)))})).sort((o,i)=>o.key-i.key||o.index-i.index).map(({
entry:o})=>o)}var _o={code:$("Kode","Code"),status:$("Terisi","Filled"),name:$("Nama Inovasi",
"Innovation"),notesToCommittee:$(
"Catatan untuk Panitia","Notes to Committee"),notesToEntrant:$("Catatan untuk Peserta",
"Notes to Entrant"),institution:$("Instansi","Institution"),link:$("Tautan Proposal","Proposal Link")}
,Rg=3,Yr=Rg+
1,Zd=0,qd=1,CL=2,Tr=3,DL=[["complete","#d9ead3"],["recused","#e0e0e0"],["begun","#fff2cc"]],Og=({min:
e,
max:t},n)=>{let r=o=>n==="id"?T(o).replace(".",","):T(o);return`${r(e)}\u2013${r(t)}`},RL=e=>b.min(
110,
b.max(62,...e.split(/\s+/).map(t=>14+8*t.length)));function Ag({criteria:e,language:t,entries:n}){
let r=e.
map(i=>`${i.name} (${Og(i,t)})`),o=n.some(i=>i.link!=="")?[_o.link[t]]:[];return{headers:[_o.code[t],
_o.status[t],_o.name[t],...r,_o.notesToCommittee[t],_o.notesToEntrant[t],_o.institution[t],...o],
widths:[
62,58,128,...r.map(RL),160,160,160,...o.map(()=>180)],scored:r.length}}var OL=e=>["code","status",
"name","institution","link"].some(t=>Pe(e,_o[t])),fT=({values:e,headerRow:t},n)=>{
var r;return((r=e[t])!=null?r:[]).every((o,i)=>{var a;return((a=n[t])==null?void 0:a[i])===o})};
function mT(e){
var n;let t=(n=e[Rg])!=null?n:[];return e.slice(Yr).every(r=>r.every((o,i)=>{var a;return o===""||OL(
T((a=t[i])!=null?a:""))}))}var gT=({scored:e,expected:t})=>e===0?"":e<t?"#f1c232":"#6aa84f";function Pg(
e,t,n){
let{headers:r,scored:o}=Ag(n),i=w.from({length:o+2},()=>""),a=s=>[s.institution,s.link].slice(0,r.length-
Tr-o-2);return{values:e.map(s=>[s.code,"",s.name,...i,...a(s)]),formulas:e.map((s,u)=>r.map((l,c)=>c===
qd?sT(t+u,Tr,o):""))}}var Ng=(e,t)=>({top:Yr,left:Tr,height:t-Yr+1,width:e+2});function Hd(e,t){let{
criteria:n,language:r}=e,o=Cg(r),i=(s,u)=>({top:Yr,left:s,height:t,width:u}),a=i(Zd,Tr+n.length);
return{
table:i(Zd,Ag(e).headers.length),progress:{row:0,column:0,formula:uT(Yr,t,Zd,qd,o)},validations:hT(n).
map(({from:s,count:u,criterion:l})=>({block:i(Tr+s,u),formula:lT(Yr,Tr+s,l),help:o.rejected(Og(l,r))}
)),
colours:DL.map(([s,u])=>({block:a,formula:cT(Yr,qd,s),background:u})),open:Ng(n.length,Yr+t-1)}}
function hT(e){
let t=[];for(let[n,r]of e.entries()){let o=t[t.length-1];(o==null?void 0:o.criterion.min)===r.min&&o.
criterion.max===r.max?o.count+=1:t.push({from:n,count:1,criterion:r})}return t}function Jd(e){var P;
let{stage:t,judge:n,criteria:r,language:o,competition:i,deadline:a}=e,s=Cg(o),{headers:u,widths:l,
scored:c}=Ag(
e),d=Dg(e.entries,t,n),f=hT(r).map(({criterion:N})=>Og(N,o)),m=Hd(e,d.length),h=Pg(d,Yr,e),k=N=>[N,
...u.
slice(1).map(()=>"")],A=k("");return{name:wa(t,n),...m,headerRow:Rg,frozenColumns:CL,widths:l,
formats:u.
map((N,_)=>_===Zd?"@":_>=Tr&&_<Tr+c?hr:""),centred:u.flatMap((N,_)=>_===qd||_>=Tr&&_<Tr+c?[_]:[]),
values:[
A,k(s.title(t.name,n,i)),k(s.help(f.length===1&&(P=f[0])!=null?P:null,a)),u,...h.values],formulas:[k(
m.progress.formula),A,A,A,...h.formulas]}}p();p();function _g(e){var n;let t=be().getSheetByName(e);
return(n=t==null?void 0:t.getProtections(SpreadsheetApp.
ProtectionType.SHEET)[0])!=null?n:null}var yT=e=>e.getEditors().map(t=>t.getEmail());function bT(e){
let t=_g(e);return t===null||t.isWarningOnly()?null:yT(t)}function Sr(e,t){var r;let n=(r=be().getSheetByName(
e))==null?void 0:r.protect();n!==void 0&&(qu(n,t),n.setUnprotectedRanges([]))}function qu(e,t){e.isWarningOnly(
)&&
e.setWarningOnly(!1);let n=t.map(r=>r.toLowerCase());e.removeEditors(yT(e).filter(r=>!n.includes(r.toLowerCase(
)))),
e.canDomainEdit()&&e.setDomainEdit(!1)}var vT=e=>_g(e)===null;function wT(e,t){let n=_g(e);n!==null&&
(t===null?n.remove():t.length>0&&n.addEditors(t))}function Vd(e){let t=be().getSheetByName(e);t!==null&&
!t.isSheetHidden()&&t.hideSheet()}p();var Ig="#d9e2f3";function zn(e){var t;for(let n=1;;n+=1){let r=sg(
e.name,n),o=be().getSheetByName(r);
if(kT(o)){sn({...e,name:r});return}let i=AL(o);if(lg((t=i[0])==null?void 0:t[0])){PL(i,e)||TT(o,e),
xT(
r,e,o.getLastRow(),o.getLastColumn());return}}}function sn(e){var t;TT((t=be().getSheetByName(e.name))!=
null?t:$g(e.name),e),xT(e.name,e,0,0)}function $g(e){let t=be().getActiveSheet(),n=be().insertSheet(
e,be().getSheets().length);return be().setActiveSheet(t),n}var kT=e=>e===null||e.getLastRow()===0;
function Jt(e){
for(let t=1;;t+=1){let n=sg(e,t);if(kT(be().getSheetByName(n)))return{name:n,grid:null};let r=Ae(n);
if(jn(r))return{name:n,grid:r}}}function AL(e){return e.getLastRow()<3?[]:e.getRange(2,1,2,b.max(1,e.
getLastColumn())).getValues()}function PL([e=[],t=[]],n){var o;let r=(o=n.values[n.headerRow])!=null?
o:[];return T(e[0]).endsWith(n.layout)&&r.every((i,a)=>i===t[a])}function xT(e,t,n,r){let o=b.max(t.
values.length,n),i=b.max(t.widths.length,r),a=w.from({length:o},(s,u)=>w.from({length:i},(l,c)=>{var d,
f;return(f=(d=t.values[u])==null?void 0:d[c])!=null?f:""}));Lt(e,0,0,a,t.formats)}function TT(e,t){
let n=t.
widths.length,r=t.headerRow+1;Vr(e,t.values.length+1,n);let o=(t.isClosed?t.values.length:e.getMaxRows(
))-
r;for(let{start:i,length:a,value:s}of Io(t.widths))e.setColumnWidths(i+1,a,s);e.getRange(r,1,o+1,n).
setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:i,length:a,
value:s}of Io(
t.formats))s!==""&&o>0&&e.getRange(r+1,i+1,o,a).setNumberFormat(s),M0(s)&&e.getRange(r,i+1,o+1,a).setHorizontalAlignment(
"center");e.getRange(r,1,1,n).setFontWeight("bold").setBackground(Ig),t.headerRow>0&&e.getRange(1,1).
setFontSize(14),e.setFrozenRows(r),t.frozenColumns>0&&e.setFrozenColumns(t.frozenColumns)}function Io(
e){
let t=[];for(let[n,r]of e.entries()){let o=t[t.length-1];o!==void 0&&o.value===r?o.length+=1:t.push(
{start:n,length:1,value:r})}return t}var vn=(e,{top:t,left:n,height:r,width:o})=>e.getRange(t+1,n+1,
r,o),ST=({values:e,formulas:t},n)=>gg(
e,n).map((r,o)=>r.map((i,a)=>{var s;return((s=t[o])==null?void 0:s[a])||i})),NL=e=>{var t;return(t=be(
).
getSheetByName(e))!=null?t:$g(e)};function Fg(e,t){let n=NL(t),{headerRow:r,widths:o,formats:i,
frozenColumns:a,
centred:s,table:u}=e,[l,c]=[n.getLastRow(),n.getLastColumn()];Vr(n,e.values.length+1,o.length),l>0&&
vn(n,{top:0,left:0,height:l,width:c}).setDataValidation(null);for(let{start:m,length:h,value:k}of Io(
o))n.setColumnWidths(m+1,h,k);let d={...u,top:r,height:u.height+1};vn(n,d).setWrap(!0).setVerticalAlignment(
"top").setHorizontalAlignment("left");for(let{start:m,length:h,value:k}of Io(o.map((A,P)=>s.includes(
P))))k&&vn(n,{...d,left:m,width:h}).setHorizontalAlignment("center");for(let{start:m,length:h,value:
k}of Io(
i))k!==""&&vn(n,{...u,left:m,width:h}).setNumberFormat(k);vn(n,{...d,height:1}).setFontWeight("bold").
setBackground(Ig),vn(n,{top:0,left:0,height:1,width:1}).setFontSize(14).setFontWeight("bold"),n.setFrozenRows(
r+1),n.setFrozenColumns(a),ET(n,e),_L(n,ST(e,i),l,c)}function _L(e,t,n,r){var s,u;let o=b.max(t.length,
n),i=b.max((u=(s=t[0])==null?void 0:s.length)!=null?u:0,r),a=w.from({length:o},(l,c)=>w.from({length:
i},
(d,f)=>{var m,h;return(h=(m=t[c])==null?void 0:m[f])!=null?h:""}));e.getRange(1,1,o,i).setValues(a)}
function ET(e,{validations:t,colours:n}){for(let{block:r,formula:o,help:i}of t){let a=SpreadsheetApp.
newDataValidation().requireFormulaSatisfied(o).setAllowInvalid(!1).setHelpText(i).build();vn(e,r).setDataValidation(
a)}e.setConditionalFormatRules(n.map(({block:r,formula:o,background:i})=>SpreadsheetApp.newConditionalFormatRule(
).
whenFormulaSatisfied(o).setBackground(i).setRanges([vn(e,r)]).build()))}function CT(e,t,n){let r=be(
).
getSheetByName(e);if(r===null)return;let{table:o,headerRow:i,centred:a,formats:s,progress:u}=t;Vr(r,
o.top+o.height,o.width);let l={...o,top:o.top+o.height-n.values.length,height:n.values.length};vn(r,
l).setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:c,length:d,
value:f}of Io(
t.widths.map((m,h)=>a.includes(h))))f&&vn(r,{...l,left:c,width:d}).setHorizontalAlignment("center");
for(let{start:c,length:d,value:f}of Io(s))f!==""&&vn(r,{...l,left:c,width:d}).setNumberFormat(f);ET(
r,t),r.getRange(u.row+1,u.column+1).setValues([[u.formula]]),vn(r,{...l,top:b.max(l.top,i+1)}).setValues(
ST(n,s))}var DT=(e,t)=>{let[n]=t.getA1Notation().split(":");return e.getProtections(SpreadsheetApp.ProtectionType.
RANGE).filter(r=>r.getRange().getA1Notation().split(":")[0]===n)};function Fa(e,t,n,r){var u;let o=be(
).
getSheetByName(e);if(o===null)return;let i=vn(o,t),a=o.protect();qu(a,n);let s=DT(o,i);if(r==="")for(
let l of s)
l.remove();else{let l=(u=s[0])!=null?u:i.protect();l.setRange(i),qu(l,[...n,r]),l.addEditors([r])}a.
setUnprotectedRanges([i])}function RT(e,t,n){let r=be().getSheetByName(e);if(r!==null)for(let o of DT(
r,vn(r,t)))qu(o,n)}function OT(e,t){var n;(n=be().getSheetByName(e))==null||n.setTabColor(t===""?
null:
t)}var AT="judgeTabs",IL=9e3,$L=Yn(U(),Yv([U(),U(),U()]));function Xd(){var e;try{let t=nt($L,C.parse(
(e=
Le(AT))!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}var FL=e=>encodeURIComponent(e).replace(
/%../g,".").length;function Mg(e){let t=g.entries(e),n=()=>C.stringify(g.fromEntries(t));for(;FL(n())>
IL;)t.shift();We(AT,n())}function Lg(e,t){var r,o;let n={...t};for(let{id:i,tab:a,stage:s,judge:u,
progress:l}of e){
let c=gT(l);((o=(r=t[T(i)])==null?void 0:r[2])!=null?o:"")!==c&&OT(a,c),n[T(i)]=[s,u,c]}return n}
function jg(e,t){
if(e.size===0)return;let n=Xd(),r=Gu(),o=[...e].flatMap(([a,{stage:s,judge:u}])=>{let l=t.find(d=>d.
stage===s.name&&d.judge===u.code),c=r.get(a);return l===void 0||c===void 0?[]:[{id:c,tab:a,stage:s.name,
judge:u.code,progress:l}]}),i=Lg(o,n);C.stringify(i)!==C.stringify(n)&&Mg(i)}function Yd({stages:e,
judges:t},n=Xd()){
var o;let r=new y;if(g.keys(n).length===0)return r;for(let[i,a]of Gu()){let[s="",u=""]=(o=n[T(a)])!=
null?o:[],l=e.find(d=>z(d.name)===z(s)),c=t.find(d=>J(d.code)===J(u));l!==void 0&&c!==void 0&&r.set(
i,{stage:l,judge:c})}return r}p();var PT="rowOrders",ML=9e3,LL=Yn(U(),Yn(U(),U()));function NT(){let e=Le(
PT);try{let t=nt(LL,C.parse(
e!=null?e:"{}")),n=t.success?g.entries(t.data):[];return new y(n.map(([r,o])=>[r,new y(g.entries(o))]))}
catch{
return new y}}function Si({competition:e,sheets:t,orders:n},r){var c,d,f;let o=new y(e.entries.map(m=>[
m.code,m])),i=new S(r.flatMap(({code:m,tab:h})=>m==="SCORE_ROWS_PERMUTED"?[h]:[])),a={},s=ML-2;for(
let m of t){
let{stage:h,judge:k,tab:A}=m,P=(c=n.get(h))==null?void 0:c.get(k),N=i.has(A)?P:(d=$u(m,o))!=null?d:P;
s-=((f=N==null?void 0:N.length)!=null?f:0)+4*(k.length+(h in a?0:h.length))+12,!(N===void 0||s<0)&&(
a[h]=
{...a[h],[k]:N})}let u=C.stringify(a),l=g.fromEntries([...n].map(([m,h])=>[m,g.fromEntries(h)]));u!==
C.stringify(l)&&We(PT,u)}function jL({competition:e,tables:t,rows:n}){if(t.entries===null)return[];
let{tab:r,columns:o}=t.entries,
i=e.entries.map((a,s)=>{var u;return{entry:a,row:(u=n.entries[s])!=null?u:0}});return Gm({tab:r,
columns:o,
entries:i})}var zL=(e,t,n)=>[...ix(e).map(({name:r,first:o})=>({code:"TAB_COPY",severity:"error",tab:
r,
params:{judge:null,first:o,reason:"same-name"}})),...R0(e,t,n).map(({name:r,stage:o,judge:i,first:a}
)=>{
let s={judge:i.code,first:a,reason:"same-name"};return{code:"TAB_COPY",severity:"error",stage:o.name,
tab:r,params:s}}),...O0(e,t,n).map(({name:r,stage:o,judge:i})=>{let a={judge:i.code,first:wa(o,i),
reason:"copy"};return{code:"TAB_COPY",severity:"error",stage:o.name,tab:r,params:a}})],BL=(e,t,n)=>A0(
e,t,n).
map(({name:r,judge:o})=>_T(r,o));function _T(e,t){return{code:"SETTING_INVALID",severity:"warning",
tab:e,
params:{setting:"judges.code",value:t,reason:"unknown-judge",allowed:[]}}}function He(){var F,B;let e=_e(
),
t=xt(e),n=new y([...t].map(([M,L])=>[M,Ae(L)])),r=e.filter(M=>![...t.values()].includes(M)),o=zg(Ae),
i=WL(xx),a={names:r,isHidden:M=>i().includes(M),read:o},{reading:s,unwritten:u,facts:l,findings:c}=iT(
n,a),{competition:d}=s,f=Yd(d),m=Pa(d.entries),h=zg(jd),k=zg(_a),A=(M,L)=>{let j=T0(M,h(M.tab));
return $0(
j,L)?F0(j,k(M.tab)):j},P=({stage:M})=>d.stages.filter(({name:L})=>L===M).flatMap(L=>Ne(d,L)),N=UL(r,
d,o,m),_=Fd(r),I=_===void 0?null:Md(o(_),d);return{competition:d,decisions:(F=I==null?void 0:I.decisions)!=
null?F:[],sheets:[...Fn(r,d,f).filter(({stage:M})=>M.scoreTab===void 0).map(({name:M,stage:L,judge:j}
)=>{
let W=Ne(d,L);return A(No(o(M),L.name,j.code,W,m),W)}),...N.sheets.map(M=>A(M,P(M)))],orders:NT(),
protectedTabs:Tx().
filter(M=>!Pe(M,q.corrections)),own:f,findings:[...s.findings,...jL(s),...zL(e,d,f),...BL(r,d,f),...N.
findings,...c,...(B=I==null?void 0:I.findings)!=null?B:[]],locate:I0(s),unwritten:u,facts:l}}
function UL(e,t,n,r){
let o=t.stages.map(i=>{if(i.scoreTab===void 0)return{sheets:[],findings:[]};let a=e.find(l=>{var c;
return z(
l)===z((c=i.scoreTab)!=null?c:"")});if(a===void 0){let l={setting:"stages.scoreTab",value:i.scoreTab,
reason:"unknown-reference",allowed:[]};return{sheets:[],findings:[{code:"SETTING_INVALID",severity:
"error",stage:i.name,params:l}]}}let{sheets:s,strangers:u}=kx(n(a),i,Je(t,i),Ne(t,i),r);return{
sheets:s,
findings:u.map(l=>_T(a,l))}});return{sheets:o.flatMap(i=>i.sheets),findings:o.flatMap(i=>i.findings)}
}
function WL(e){let t=null;return()=>(t!=null||(t={value:e()}),t.value)}function zg(e){let t=new y;
return n=>{
var o;let r=(o=t.get(n))!=null?o:e(n);return t.set(n,r),r}}p();p();var Qd=(e,t,n)=>n(C.stringify([e,
...t])).slice(0,16),IT=(e,t)=>e.reduce((n,{texts:r,chain:o})=>o===""?
Qd(n,r,t):o,"");function $T(e,t){let n=[],r="",o=!1;for(let{row:i,texts:a,chain:s}of e){let u=Qd(r,a,
t);s===""&&o&&n.push({row:i,reason:"unsealed"}),s!==""&&s!==u&&n.push({row:i,reason:"altered"}),s!==
""&&(o=!0),(s!==""||!o)&&(r=s===""?u:s)}return n}p();var Hu=[["compute",$("hitung","compute")],[
"documents",$("dokumen","documents")],["close",$("tutup penilaian","close judging")],["reopen",$(
"buka kembali","reopen")],["decide",$("tetapkan","decide")],
["rules",$("ubah aturan","change rules")],["accept",$("terima urutan","accept order")],["collect",$(
"kumpulkan nilai","collect scores")],["fix",$("perbaiki","fix")],["propose",$(
"minta konfirmasi juri",
"ask the judge")],["confirm",$("juri menyetujui","judge confirms")],["refuse",$("juri menolak",
"judge refuses")],["undo",$("urungkan perbaikan","undo fix")]],FT=["at","by","action","detail","run",
"hash","stage"],ep=e=>FT.map(e),KL=["compute","documents",void 0],MT=e=>{var t;return!KL.includes(nn(
(t=
e[FT.indexOf("action")])!=null?t:"",Hu))};p();var Ju={part:"history",tab:q.history,columns:[{key:
"at",header:$("Waktu","Time"),width:150},{key:"by",
header:$("Pelaku","By"),width:200},{key:"action",header:$("Tindakan","Action"),width:130},{key:
"detail",header:$("Rincian","Detail"),width:380},{key:"run",header:$("Proses","Run"),width:90},{key:
"hash",
header:$("Sidik Hasil","Result Hash"),width:160},{key:"stage",header:$("Tahap","Stage"),width:140},{
key:"chain",header:$("Rantai","Chain"),width:140}]};function LT(e){var o,i,a;let t=e===null?null:rt(
e,Ju),n=[],r=[];for(let{row:s,cell:u}of(o=t==null?void 0:t.rows)!=null?o:[]){let l=d=>K(u(d));r.push(
{row:s,texts:ep(l),chain:l("chain")});let c=nn(l("action"),Hu);c!==void 0&&n.push({at:ju(l("at")),by:
l(
"by"),action:c,detail:l("detail"),run:l("run"),hash:l("hash"),stage:l("stage")})}return{rows:n,links:
r,
headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null,columns:(a=t==null?void 0:t.columns)!=null?a:
new y}}p();p();p();p();var un=(e,t)=>t==="id"?e.replace(".",","):e,se=(e,t)=>un(T(e),t);function ze(
e,t){let[n="",r=""]=e.split(
"T"),o=r.slice(0,5).replace(":",t==="id"?".":":"),i=gi(n,t);return n==="1899-12-30"?o:r===""||r==="00:00:00"?
i:`${i} ${o}`}function G(e,t){return typeof e=="object"?`\u201C${ze(e.date,t)}\u201D`:`\u201C${typeof e==
"number"?se(e,t):typeof e=="boolean"?T(e).toUpperCase():GL(e)}\u201D`}var GL=e=>{let t=[...e];return t.
length>60?`${t.slice(0,59).join("")}\u2026`:e};function X(e,t,n=12){return jT(e,t,t==="id"?"dan":
"and",n)}var Bg=(e,t)=>jT(e,t,t==="id"?"atau":"or",e.length);function jT(e,t,n,r){let o=e.slice(0,r),
i=e.
length-o.length,a=t==="id"?`${i} lainnya`:`${i} more`,s=i>0?[...o,a]:o;return s.length<2?s.join(""):
`${s.slice(0,-1).join(", ")} ${n} ${s[s.length-1]}`}p();function Vu(e,t){let[n,r]=e.toFixed(2).split(
"."),[o,i]=t==="id"?[".",","]:[",","."];return`Rp${n.
replace(/\B(?=(\d{3})+$)/g,o)}${i}${r}`}var ZL={id:{running:"masih ikut",ineligible:
"tidak lolos administrasi",disqualified:"didiskualifikasi",withdrawn:"mundur"},en:{running:
"takes part",ineligible:"was ineligible",disqualified:"was disqualified",withdrawn:"withdrew"}},zT=(
e,{language:t})=>X(e.map(({entry:n,status:r})=>`${n} ${ZL[t][r]}`),
t);function BT(e,t,{say:n}){let r=t===null?"":` (${t})`;return e?n(`Menang${r}`,`Wins${r}`):n(`Lolos${r}`,
`Advances${r}`)}var Ma=(e,{say:t})=>e===void 0?"":t(` di kategori ${e}`,` in the category ${e}`),UT={
ADVANCES:({places:e,last:t,title:n,category:r},o)=>e===null?o.say("Semua peserta tahap ini lolos.",
"All entries of this stage advance."):`${BT(t,n,o)}: ${o.say(`termasuk ${e} tempat teratas`,`within the top ${e}`)}${Ma(
r,o)}.`,SHARED_RANK_AT_CUT:({places:e,last:t,title:n,sharing:r,category:o},i)=>`${BT(
t,n,i)}: ${i.say(`peringkatnya sama dengan ${X(r,"id")} di batas ${e} tempat${Ma(o,i)}, dan peringkat bersama tidak dipecah`,
`its rank is shared by ${X(r,"en")} at the cut of ${e}${Ma(o,i)}, and a shared rank is never split`)}.`,
BELOW_PASSING_SCORE:({passingScore:e,score:t},{say:n,points:r,plain:o,name:i,
unit:a})=>{let s=r(t),u=o(e);return a==="mean-rank"?n(`Tidak lolos: rata-rata peringkat ${s} lebih besar daripada batas ${u}.`,
`Does not advance: the mean rank ${s} is higher than the limit ${u}.`):n(
`Tidak lolos: ${s} di bawah ${i} minimal ${u}.`,`Does not advance: ${s} is below the passing ${i} ${u}.`)}
,INSTITUTION_FULL:({institution:e,most:t,above:n},{say:r})=>r(`Tidak lolos: paling banyak ${t} per instansi, dan dari ${e} sudah ada ${X(
n,"id")}.`,`Does not advance: at most ${t} per institution, and ${e} already has ${X(n,"en")}.`),
WITHOUT_CATEGORY:(e,{say:t})=>t("Tidak lolos: kategorinya kosong.",
"Does not advance: it has no category."),PASSED_OVER:({place:e,over:t},{say:n})=>n(`Naik ke tempat ${e} karena ${X(
t,"id")} dilewati (batas per instansi).`,`Moves up to place ${e} because ${X(t,"en")} ${t.length===1?
"is":"are"} passed over (limit per institution).`),MOVED_UP:({place:e,from:t,gone:n},r)=>{
let o=zT(n,r);return t===null?r.say(`Naik sebagai pengganti karena ${o}.`,`Moves up as a replacement because ${o}.`):
r.say(`Naik dari tempat ${t} ke tempat ${e} karena ${o}.`,`Moves up from place ${t} to place ${e} because ${o}.`)}
,PLACE_KEPT:({gone:e},t)=>{let n=zT(e,t);return t.say(`Tidak naik menggantikan: ${n} setelah ikut tahap berikutnya, yang berlangsung tanpa peserta ini.`,
`Does not move up: ${n} after taking part in the next stage, which was held without this entry.`)},
PRIZE:({prize:e},{
say:t})=>e==="open"?t("Uang pembinaan belum ditetapkan karena peringkatnya bersama.",
"The prize is not settled because the rank is shared."):t(`Uang pembinaan ${Vu(e.amount,"id")}.`,`Prize ${Vu(
e.amount,
"en")}.`),FIRST_RESERVE:({sharing:e,category:t},n)=>{let r=Ma(t,n);return e.length>1?n.say(`Cadangan pertama${r}, bersama: ${X(
e,"id")}.`,`First reserve${r}, shared: ${X(e,"en")}.`):n.say(`Cadangan pertama${r}.`,`First reserve${r}.`)}
,OUTSIDE_CUT:({places:e,behind:t,category:n},r)=>{let{say:o,name:i,
unit:a,distance:s}=r,u=t===null?"":s(t),l=t===null?"":a==="mean-rank"?o(`; ${i} ${u} lebih besar daripada yang terakhir lolos`,
`; ${i} ${u} higher than the last who does`):o(`; ${u} di bawah yang terakhir lolos`,`; ${u} behind the last who does`);
return o(`Tidak lolos: di luar ${e!=null?e:0} tempat yang tersedia${Ma(n,r)}${l}.`,`Does not advance: outside the ${e!=null?
e:0} places${Ma(n,r)}${l}.`)}};p();p();var WT={id:{points:"nilai","mean-rank":"rata-rata peringkat",
"standard-score":"skor baku"},en:{points:"score","mean-rank":"mean rank","standard-score":
"standard score"}},qL={id:{points:"","mean-rank":"makin kecil makin baik","standard-score":
"50 berarti setara rata-rata"},en:{points:"","mean-rank":"lower is better","standard-score":
"50 means average"}},Ug=e=>e.slice(0,1).toUpperCase()+e.slice(1),KT=(e,t)=>WT[t][e],
GT=(e,t)=>qL[t][e];function La(e,t,n=!1){let r=WT[t][e].split(" ").map(Ug).join(" ");return n?t==="id"?
`${r} Tahap`:`Stage ${r}`:r}p();var HL=6,JL=BigInt(0);function VL(e,t){let n=BigInt(10**t);for(let{d:
r}of e)if(n%r!==JL)return!1;return!0}
function ja(e,t,n){if(VL(e,n))return n;let r=$t(t(e),n);for(let o=n;o<n+HL;o+=1){let i=e.map(a=>tr(a,
o));if($t(t(i),n)===r)return o}return n+2}var tp=new Oe(0),Wg=(e,t,n)=>un(nr(e,t),n);function ZT(e,t,
n){let r=n;if(Ft(e,t)===0)return r;for(;$t(
e,r)===$t(t,r);)r+=1;return r}var Xu=(e,t)=>Da[e].name[t];function Yu(e,t,n,r){let o=ZT(e.value,t,e.
metric==="majority"?0:n);return[Wg(e.value,o,r),Wg(t,o,r)]}function qT(e,t,n){let r=KT(n,e),o=new y,
i=(a,s)=>Wg(a,s,e);return{language:e,decimals:t,unit:n,name:r,Name:Ug(r),say:(a,s)=>e==="id"?a:s,
points:a=>i(
a,t),distance:a=>i(a,ZT(a,tp,t)),plain:a=>un(nr(a,4).replace(/\.?0+$/,""),e),fixed:i,scoresOf:a=>{
let s=a.
map(d=>d.score),u=ja(s,Ht,t),c=n==="points"&&s.length>2?ja([...s].sort(Ft).slice(1,-1),Ht,t):u;
return a.
map(({judge:d,score:f})=>`${d} ${i(f,b.max(u,c))}`)},once:(a,s)=>{var l;let u=(l=o.get(a))!=null?l:s(
);
return o.set(a,u),u}}}p();var HT={MARGIN:({margin:e,next:t},{say:n,distance:r,unit:o,name:i,language:
a})=>{let s=r(e),u=o==="points"?s:n(`${i} ${s}`,`${s} of ${i}`),l=X(t.entries,a,3);return n(`Selisih ${u} dari peringkat ${t.
rank} (${l}).`,`${u} ahead of rank ${t.rank} (${l}).`)},PLENARY_DECIDED:({rank:e,computed:t,reason:n,
votesFor:r,votesAgainst:o},{say:i})=>{let a=r===null&&o===null?"":i(` (${r!=null?r:0} setuju, ${o!=null?
o:0} tidak)`,` (${r!=null?r:0} for, ${o!=null?o:0} against)`),s=n===""?"":`: ${n.replace(/[.\s]+$/,
"")}`;
return i(`Pleno memutuskan peringkat ${e} (hasil hitung ${t})${s}${a}.`,`The plenary decided rank ${e} (computed ${t})${s}${a}.`)}
,LAST_RANK:(e,{say:t})=>t("Peringkat terakhir.","Last rank."),CATEGORY_RANK:({
category:e,rank:t},{say:n})=>n(`Peringkat ${t} di kategori ${e}.`,`Rank ${t} in the category ${e}.`)}
;p();var JT={id:{recused:"tidak menilai (BK)",conflict:"benturan kepentingan",incomplete:
"nilai belum lengkap"},en:{recused:"stepped aside (BK)",conflict:"conflict of interest",incomplete:
"scores incomplete"}},XL={id:{given:"dari Pengaturan",estimated:"ditaksir dari nilai tahap ini",
"no-judge-effect":"tidak ditemukan beda keketatan antarjuri","too-few-scores":
"nilainya terlalu sedikit untuk menaksir"},
en:{given:"from the settings",estimated:"estimated from the scores of this stage","no-judge-effect":
"no difference in severity found","too-few-scores":"too few scores to estimate it from"}};function YL(
e,{
say:t,plain:n}){let r=e.map(i=>`${i.criterion} ${n(i.weight)}`);return e.every(i=>{var a,s;return i.
weight.equals((s=(a=e[0])==null?void 0:a.weight)!=null?s:0)})?t("bobot kriteria sama",
"equal weights"):
t(`bobot ${r.join(", ")}`,`weights ${r.join(", ")}`)}var np=({judge:e,score:t,alike:n},r,{points:o,
say:i})=>`${e} ${o(t)} (${r}${n>1?i(`, satu dari ${n} yang sama`,`, one of ${n} alike`):""})`;
function QL(e,t,{say:n}){
if(e.entries===1)return`${e.judge} 0 (${n("hanya satu nilai","a single score")})`;if(e.sd.equals(0))
return`${e.judge} 0 (${n("semua nilainya sama","all scores alike")})`;let r=n("simpangan baku",
"standard deviation");return`${e.judge} ${t(e.z)} (${n("rata-rata","mean")} ${t(e.mean)}, ${r} ${t(e.sd)}, ${n(
`${e.entries} peserta`,`${e.entries} entries`)})`}var VT={STAGE_SCORE:({method:e,judges:t,criteria:n,
score:r},o)=>{let{say:i,Name:a,points:s,scoresOf:u,unit:l,language:c}=o,d=u(t).join("; "),f=l==="points"?
` = ${Po[e].score[c]}`:"",m=i(f===""?" dari":""," of"),h=t.length,k=i(`${h} juri`,h===1?"1 judge":`${h} judges`),
A=o.once(n,()=>YL(n,o));return`${a} ${s(r)}${f}${m} ${k} (${d}); ${A}.`},SCORES_DROPPED:({
dropped:e},t)=>e===null?t.say(
"Kurang dari tiga juri: tidak ada nilai yang dibuang, dihitung rata-rata biasa.",
"Fewer than three judges: no score is dropped, the plain mean counts."):t.say(`Dibuang: ${np(
e.highest,"tertinggi",t)} dan ${np(e.lowest,"terendah",t)}; rata-rata dari nilai lainnya.`,`Dropped: ${np(
e.highest,"highest",t)} and ${np(e.lowest,"lowest",t)}; the mean is over the others.`),MIDDLE_SCORES:
({
middle:e},{say:t,scoresOf:n})=>{let r=n(e).join("; ");return e.length===1?t(`Nilai tengah: ${r}.`,`The score in the middle: ${r}.`):
t(`Rata-rata dua nilai tengah: ${r}.`,`Mean of the two scores in the middle: ${r}.`)},
RANKS_WITHIN_JUDGES:({ranks:e},{say:t,plain:n})=>{let r=e.map(o=>t(`${o.judge} ${n(
o.rank)} dari ${o.entries}`,`${o.judge} ${n(o.rank)} of ${o.entries}`));return t(`Peringkat pada tiap juri: ${r.join(
"; ")}.`,`Rank with each judge: ${r.join("; ")}.`)},STANDARDIZED:({judges:e},t)=>{let n=i=>t.
fixed(i,t.decimals+2),r=e.map(i=>QL(i,n,t)),o=n(Ht(e.map(i=>i.z)));return t.say(`Selisih dari rata-rata juri dalam simpangan baku: ${r.join(
"; ")}; 50 + 10 \xD7 rata-ratanya ${o}.`,`Distance from the judge\u2019s mean in standard deviations: ${r.join(
"; ")}; 50 + 10 \xD7 their mean ${o}.`)},SEVERITY_CORRECTED:({
mean:e,correction:t},{say:n,fixed:r,plain:o,decimals:i,language:a})=>{if(t===null)return n(
"Semua peserta dinilai juri yang sama, jadi koreksi keketatan tidak mengubah rata-rata.",
"All entries were scored by the same judges, so the correction for severity leaves the mean as it is.");
let{points:s,lambda:u,
origin:l}=t,c=ja([e,s],([k,A])=>k.add(A),i),d=r(e,c),f=r(s.abs(),c),m=`\u03BB = ${o(u)}, ${XL[a][l]}`;
if($t(s.abs(),c)===$t(tp,c))return n(`Rata-rata ${d} tidak berubah oleh koreksi keketatan (${m}).`,`The correction for severity leaves the mean ${d} as it is (${m}).`);
let h=s.s>0;return n(`Rata-rata ${d} ${h?"ditambah":"dikurangi"} ${f}: juri peserta ini secara bersama ${f} poin lebih ${h?
"ketat":"longgar"} daripada keseluruhan juri (${m}).`,`Mean ${d} ${h?"plus":"minus"} ${f}: the judges of this entry together are ${f} points ${h?
"stricter":"more lenient"} than the panel as a whole (${m}).`)},JUDGE_LEFT_OUT:({
judge:e,reason:t},{say:n})=>n(`Juri ${e} tidak dihitung: ${JT.id[t]}.`,`Judge ${e} is not counted: ${JT.
en[t]}.`),JUDGES_WITHOUT_SCORE:({judges:e},{say:t})=>t(`Tanpa nilai dari juri ${X(e,"id")}.`,`Without scores of ${X(
e,"en")}.`),CARRIED_OVER:({parts:e,score:t},{say:n,name:r,Name:o,points:i,fixed:a,plain:s,
decimals:u})=>{let l=f=>{var m;return(m=Bc(e.map(({weight:h},k)=>({weight:h,score:f[k]}))))!=null?m:
tp},c=ja(e.map(f=>f.score),l,u),d=e.map(f=>`${f.stage} ${a(f.score,c)} \xD7 ${s(f.weight)}`).join(
" + ");return n(`${o} gabungan ${i(t)} dari ${d}.`,`Carried-over ${r} ${i(t)} from ${d}.`)}};p();var XT=(
{metric:e,criterion:t},{language:n})=>t===void 0?Xu(e,n):`\u201C${t}\u201D`,ej=({higher:e,lower:t},{
say:n})=>e>t?n("menang","won"):e<t?n("kalah","lost"):n("seri","drawn");function tj(e,t){let n=e.filter(
({higher:i,lower:a})=>i>a).length,r=e.filter(({higher:i,lower:a})=>i<a).length,o=e.map(i=>`${i.rival} ${ej(
i,t)} ${i.higher}\u2013${i.lower}`);return t.say(` Pasangan menang ${n}, kalah ${r} (banyaknya juri yang menilai lebih tinggi\u2013lebih rendah: ${X(
o,"id")}).`,` Pairs won ${n}, lost ${r} (judges who put it higher\u2013lower: ${X(o,"en")}).`)}var YT={
TIE_BROKEN:({score:e,tied:t,step:n,rival:r,
duels:o=[]},i)=>{let{say:a,Name:s,points:u,decimals:l,language:c}=i,[d,f]=Yu(n,r.value,l,c),m=XT(n,i),
h=o.length===0?"":tj(o,i),k=u(e),A=X(t,c);return a(`${s} ${k} sama pada ${A}; ditentukan oleh ${m}: ${d} (peringkat ${r.rank}, ${r.entry}: ${f}).${h}`,
`${s} ${k} is shared by ${A}; decided by ${m}: ${d} (rank ${r.rank}, ${r.entry}: ${f}).${h}`)},
TIE_SHARED:({score:e,sharing:t,steps:n},r)=>{let{say:o,Name:i,
points:a,decimals:s,language:u}=r,l=a(e),c=X(t,u),d=n.map(m=>`${XT(m,r)} ${Yu(m,m.value,s,u)[0]}`),f=d.
length===0?"":` (${d.join(", ")})`;return o(`${i} ${l} dan semua penentu${f} sama pada ${c}: peringkat bersama.`,
`${i} ${l} and every tie-break${f} are the same for ${c}: shared rank.`)}};var nj={...VT,...YT,...HT,
...UT};function rj({code:e,params:t},n){return nj[e](t,n)}function QT(e,t,n="points"){let r=qT(e,b.max(
2,t),n);return o=>o.map(i=>rj(i,r)).join(" ")}function eS(e,t,n){var r;for(let o of e){
if(o.code==="TIE_SHARED")return Xu("shared",t);if(o.code==="TIE_BROKEN"){let{step:i,rival:a}=o.params,
[s,u]=Yu(i,a.value,b.max(2,n),t);return`${(r=i.criterion)!=null?r:Xu(i.metric,t)} ${s} (${a.entry} ${u})`}
}return""}var Ei=(e,t)=>Po[e].name[t];var oj={menu:{name:"Lembar Juri",open:"Buka panel",validate:
"Periksa lembar juri",compute:e=>e===null?
"Hitung peringkat":`Hitung Top ${e}`,ranking:"Lihat peringkat lengkap",rankingTitle:
"Peringkat lengkap",documents:"Buat piagam dan surat",close:e=>`Tutup penilaian dan ${e===null?
"hitung peringkat":`hitung Top ${e}`}`,plenary:"Siapkan tab Pleno",decide:"Tetapkan hasil",verify:
"Periksa keaslian hasil"},
tabs:{ranking:(e,t)=>`Peringkat \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Peringkat Akhir${e===""?
"":` \u2014 ${e}`}`,findings:e=>`Hasil Pemeriksaan${e===""?"":` \u2014 ${e}`}`,coverage:e=>`Keikutsertaan${e===""?
"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} dari ${t} instansi mengirim inovasi`,
documents:"Dokumen",history:"Riwayat",computed:(e,t,n)=>`dihitung ${ze(e,"id")} oleh ${t} \xB7 proses ${n}`,
checked:(e,t,n)=>`diperiksa ${ze(e,"id")} oleh ${t} \xB7 proses ${n}`,method:e=>`metode ${Ei(e,"id")}`,
hash:e=>`sidik ${e.slice(0,8)}`,overwritten:"tab ini ditulis ulang setiap kali dihitung",decimals:e=>`${e} desimal`,
provisional:"SEMENTARA",unordered:
"urutan ini hanya untuk panitia: juara diumumkan tanpa peringkat, menurut abjad",notRanked:e=>`Tahap ${e} belum dapat diperingkat pada perhitungan terakhir; lihat tab ${q.findings.id}.`,
notFinal:`Belum semua tahap diperingkat pada perhitungan terakhir; lihat tab ${q.findings.id}.`,
documentsOrigin:"isi kolom Nomor sebelum membuat dokumen; kolom lain diisi otomatis",historyOrigin:
"catatan setiap perhitungan dan dokumen; jangan dihapus",plenary:"Pleno",plenaryOrigin:
"isi Peringkat Putusan, Alasan, dan hasil suara hanya untuk peserta yang diputuskan rapat pleno",
objections:"Sanggahan",objectionsOrigin:"satu baris untuk setiap sanggahan; isi Jawaban dan Putusan",
decisions:"Penetapan",decisionsOrigin:"isi lembar pada saat hasil ditetapkan; jangan diubah"},done:{
validated:(e,t)=>e+
t===0?"Tidak ada kesalahan maupun peringatan.":`${e} kesalahan, ${t} peringatan. Lihat tab ${q.findings.
id}.`,computed:(e,t)=>t===0?`${e} tahap diperingkat.`:`${e} tahap diperingkat; ${t} kesalahan menghentikan tahap berikutnya. Lihat tab ${q.findings.id}.`,
documents:(e,t,n,r)=>`Dokumen: ${e} dibuat, ${t} diperbarui, ${n} tetap, ${r} gagal. Lihat tab ${q.documents.id}.`,
stillOpen:(e,t)=>`Nilai tahap ${e} sudah lengkap, tetapi penilaiannya belum ditutup. Peringkat baru ditulis setelah tab juri terkunci. Tutup sekarang dan hitung? (Juga lewat menu \u201C${t}\u201D.)`,
plenaryReady:(e,t)=>`Tab ${e} siap: ${t} baris ditambahkan.`,decided:(e,t)=>`Hasil tahap ${e} ditetapkan. Kode untuk berita acara: ${t}.`,
verified:e=>e?"Semua masih sama dengan hasil yang ditetapkan.":
"Semua masih sama dengan perhitungan terakhir.",differs:e=>`${e} hal berbeda:`,moreDiffer:e=>`\u2026 dan ${e} lagi`,
documentsStopped:`Dokumen belum dibuat karena ada kesalahan. Lihat tab ${q.findings.id}, perbaiki, lalu ulangi.`,
noWinners:"Tidak ada pemenang pada tahap terakhir, jadi tidak ada dokumen yang dibuat.",
moreDocuments:(e,t)=>`${e} dari ${t} dokumen siap; buka panel atau ulangi menu untuk melanjutkan.`},
history:{computed:(e,t,n)=>`${e} tahap diperingkat, ${t} kesalahan, ${n} peringatan`,documents:(e,t)=>`${e} dibuat atau diperbarui, ${t} gagal`,
closed:e=>`${e} tab juri dikunci`,ruling:(e,t,n)=>`Sanggahan ${[e,t===null?"":`(${ze(t,"id")})`].join(
" ").trim()}: ${n}`.replace(" :",":"),decided:(e,t,n)=>`kode ${e}, metode ${t}, versi aturan ${n}`,
accepted:e=>`urutan nilai di tab ${e} diterima sebagaimana adanya`},problems:{notSorted:e=>`Tab \u201C${e}\u201D tidak (lagi) ditemukan terurut sebagian. Periksa lembar juri sekali lagi.`,
notAdmin:e=>e===
""?
"Google tidak memberi tahu siapa Anda. Buka kembali lembar ini dengan akun yang berhak, lalu coba lagi.":
`Hanya admin lomba yang dapat melakukan ini; Anda masuk sebagai ${e}. Admin adalah pemilik berkas, atau siapa pun yang boleh mengubah tab ${q.settings.id} yang dilindungi.`,
badRequest:"Permintaan dari panel tidak dikenal. Tutup panel lalu buka kembali.",busy:
"Proses lain sedang berjalan di lembar ini. Tunggu sebentar, lalu coba lagi.",leased:(e,t)=>`Dokumen sedang dibuat oleh ${e}. Coba lagi setelah pukul ${t}.`,
scopeMissing:e=>`Izin berikut belum diberikan: ${e}. Buka tautan ini, centang semua izin, lalu ulangi.`,
noTab:e=>`Tab \u201C${e}\u201D tidak ada lagi.`,unknownPreset:(e,t)=>`Contoh \u201C${e}\u201D tidak ada. Yang ada: ${t}.`,
notEmpty:"Lembar ini sudah berisi tab konfigurasi, jadi tidak disiapkan lagi. Pakai lembar kosong.",
unknownStage:(e,t)=>`Tahap \u201C${e}\u201D tidak ada. Yang ada: ${t}.`,reasonMissing:
"Tulis alasannya: alasan itu dicatat di tab Riwayat.",nothingToDecide:e=>`Tahap ${e} belum dapat diperingkat, jadi belum ada yang ditetapkan.`,
unknownKind:(e,t)=>`Jenis dokumen \u201C${e}\u201D tidak ada. Yang ada: ${t}.`,unexpected:e=>`Terjadi kesalahan yang tidak terduga: ${e}`}
,documents:{folder:e=>`${e===""?"Lembar Juri":e} \u2013 Dokumen`,failed:e=>`gagal: ${e}`,ofAnother:(
e,t,n)=>`${e} oleh ${t}, ${n}`}},ij={menu:{name:"Lembar Juri",open:"Open panel",validate:
"Check judge tabs",compute:e=>e===
null?"Compute ranking":`Compute Top ${e}`,ranking:"Show the full ranking",rankingTitle:
"Full ranking",
documents:"Make certificates and letters",close:e=>`Close judging and compute ${e===null?"ranking":`Top ${e}`}`,
plenary:"Prepare the plenary tab",decide:"Decide the result",verify:"Verify the result"},
tabs:{ranking:(e,t)=>`Ranking \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Final Ranking${e===
""?"":` \u2014 ${e}`}`,findings:e=>`Findings${e===""?"":` \u2014 ${e}`}`,coverage:e=>`Coverage${e===
""?"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} of ${t} institutions have submitted entries`,documents:
"Documents",history:"History",computed:(e,t,n)=>`computed ${ze(e,"en")} by ${t} \xB7 run ${n}`,
checked:(e,t,n)=>`checked ${ze(e,"en")} by ${t} \xB7 run ${n}`,method:e=>`method ${Ei(e,"en")}`,hash:
e=>`hash ${e.slice(
0,8)}`,overwritten:"this tab is written anew by every computation",decimals:e=>`${e} decimals`,
provisional:"PROVISIONAL",unordered:
"this order is for the committee alone: winners are announced alphabetically, without ranks",
notRanked:e=>`Stage ${e} could not be ranked at the last computation; see the tab ${q.
findings.en}.`,notFinal:`Not all stages were ranked at the last computation; see the tab ${q.findings.
en}.`,documentsOrigin:
"fill in the column Number before making documents; the other columns are filled in for you",
historyOrigin:"a record of every computation and document; do not delete it",plenary:"Plenary",
plenaryOrigin:
"fill in Decided Rank, Reason and votes only for entries that the plenary decided about",objections:
"Objections",objectionsOrigin:"one row per objection; fill in Answer and Ruling",decisions:
"Decisions",decisionsOrigin:"what the workbook held when the result was decided; do not change it"},
done:{validated:(e,t)=>e+t===0?"No errors and no warnings.":`Errors: ${e}, warnings: ${t}. See the tab ${q.findings.en}.`,
computed:(e,t)=>t===0?`Stages ranked: ${e}.`:`Stages ranked: ${e}; errors (${t}) stop the next stage. See the tab ${q.findings.en}.`,
documents:(e,t,n,r)=>`Documents: ${e} created, ${t} updated, ${n} unchanged, ${r} failed. See the tab ${q.documents.en}.`,
stillOpen:(e,t)=>`The scores of stage ${e} are complete, but its judging is not closed. The ranking is written once the judge tabs are locked. Close it now and compute? (Also in the menu: \u201C${t}\u201D.)`,
plenaryReady:(e,t)=>`The tab ${e} is ready; rows added: ${t}.`,decided:(e,t)=>`The result of stage ${e} is decided. Code for the minutes: ${t}.`,
verified:e=>e?"Everything still is as it was decided.":
"Everything still is as it was computed last.",differs:e=>`Differences: ${e}`,moreDiffer:e=>`\u2026 and ${e} more`,
documentsStopped:`No documents were made because of errors. See the tab ${q.findings.en}, mend them and try again.`,
noWinners:"There are no winners at the last stage, so there are no documents to make.",moreDocuments:
(e,t)=>`${e} of ${t} documents are ready; open the panel or repeat the menu command to go on.`},
history:{computed:(e,t,n)=>`stages ranked: ${e}, errors: ${t}, warnings: ${n}`,documents:(e,t)=>`${e} created or updated, ${t} failed`,
closed:e=>`judge tabs locked: ${e}`,ruling:(e,t,n)=>`Objection ${[e,t===null?"":`(${ze(t,"en")})`].join(
" ").trim()}: ${n}`.replace(" :",":"),decided:(e,t,n)=>`code ${e}, method ${t}, rules version ${n}`,
accepted:e=>`the order of the scores in the tab ${e} accepted as it is`},problems:{notSorted:e=>`The tab \u201C${e}\u201D is not (or no longer) found sorted in part. Check the score sheets again.`,
notAdmin:e=>e===""?
"Google does not say who you are. Open this sheet again with an account that has access, then try again.":
`Only an admin of the competition can do this; you are signed in as ${e}. Admins are the owner of the file and whoever may edit the protected tab ${q.settings.en}.`,
badRequest:"The panel sent a request that is not known. Close the panel and open it again.",busy:
"Another run is at work in this sheet. Wait a moment and try again.",leased:(e,t)=>`Documents are being made by ${e}. Try again after ${t}.`,
scopeMissing:e=>`These permissions have not been granted: ${e}. Open this link, tick all permissions, then try again.`,
noTab:e=>`The tab \u201C${e}\u201D is no longer there.`,
unknownPreset:(e,t)=>`There is no preset \u201C${e}\u201D. There are: ${t}.`,notEmpty:
"This sheet already has configuration tabs, so it was not set up again. Use an empty sheet.",
unknownStage:(e,t)=>`There is no stage \u201C${e}\u201D. There are: ${t}.`,reasonMissing:
"Write the reason: it is recorded in the tab History.",nothingToDecide:e=>`Stage ${e} cannot be ranked yet, so there is nothing to decide.`,
unknownKind:(e,t)=>`There is no kind of document \u201C${e}\u201D. There are: ${t}.`,unexpected:e=>`Something unexpected went wrong: ${e}`}
,documents:{folder:e=>`${e===""?"Lembar Juri":e} \u2013 Documents`,
failed:e=>`failed: ${e}`,ofAnother:(e,t,n)=>`${e} by ${t}, ${n}`}},re=e=>e==="id"?oj:ij,ue=(e,t,n)=>n===
void 0?{code:e,message:t}:{code:e,message:t,link:n};function Ci(e){let t=e.filter(n=>n.action==="compute");
return t[t.length-1]}function tS(e,t,n){let r=Ci(
n);return!t&&r!==void 0&&r.hash===e?{run:{id:r.run,at:r.at,by:r.by,hash:e,provisional:t},isNew:!1}:{
run:{id:wt(),at:Ye(),by:De(),hash:e,provisional:t},isNew:!0}}function Qe(e){let{name:t,grid:n}=Jt(q.
history[e]);return{name:t,exists:n!==null,...LT(n)}}var rp="chain";function jt(e,t,n){var c,d,f,m;an(
);
let r={stage:"",...t},o=(d=(c=Hu.find(([h])=>h===r.action))==null?void 0:c[1][n])!=null?d:r.action,i={
...r,at:Mn(r.at),action:o},a=ep(h=>i[h].trim()),s=Qd(aj(e),a,qt),u=e.exists?uj(e,n):sj;if(e.exists){
let h=w.from({length:b.max(...u.values())+1},()=>"");for(let[k,A]of u)h[A]={...i,chain:s}[k];Lt(e.name,
xr(e.name),0,[h])}else{let h=re(n).tabs,k=Ju.columns.map(A=>({header:A.header[n],width:A.width,value:
P=>P[A.
key]}));sn(vt(e.name,h.history,h.historyOrigin,k,[{...i,chain:s}],0))}an(),We(rp,s);let l={row:((m=(
f=
e.links[e.links.length-1])==null?void 0:f.row)!=null?m:2)+1,texts:a,chain:s};return{...e,exists:!0,
columns:u,
rows:[...e.rows,r],links:[...e.links,l]}}function aj({exists:e,links:t}){let n=e?Le(rp):null;return n!==
null&&!t.some(({chain:o})=>o===n)?n:IT(t,qt)}var sj=new y(Ju.columns.map(({key:e},t)=>[e,t]));
function uj({
name:e,headerRow:t,columns:n},r){let o=Ju.columns.filter(({key:a})=>!n.has(a));if(t===null||o.length===
0)return new y(n);let i=b.max(...n.values())+1;return Lt(e,t,i,[o.map(({header:a})=>a[r])]),new y([
...n,
...o.map(({key:a},s)=>[a,i+s])])}p();p();var op=e=>{var t;return((t=e.match(
/https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g))!=null?t:[]).
map(n=>{var r;return(r=n.split("/").pop())!=null?r:""})},ip=()=>{var e;return(e=ScriptApp.getAuthorizationInfo(
ScriptApp.AuthMode.FULL).getAuthorizationUrl())!=null?e:void 0};p();function nS(e){try{return PropertiesService.getUserProperties(
).getProperty(e)}catch(t){return console.
warn(T(t)),null}}function rS(e,t){PropertiesService.getUserProperties().setProperty(e,t)}var lj=e=>e instanceof E&&
"problem"in e;function de(e){throw g.assign(new E(e.message),{problem:e})}
function ie(e){var t;try{return{answer:e()}}catch(n){if(lj(n))return{problem:n.problem};let r=n instanceof
E?n.message:T(n),o=op(r);if(o.length>0){let i=re(Ze()).problems.scopeMissing(o.join(", "));return{
problem:ue(
"SCOPE_MISSING",i,ip())}}return console.error(n instanceof E&&(t=n.stack)!=null?t:r),{problem:ue(
"UNEXPECTED",re(Ze()).problems.unexpected(r))}}}var Kg="language";function lt(e){let t=nS(Kg);return t===
"id"||t==="en"?t:e}var Ze=()=>lt(sw().startsWith("en")?"en":"id");function pe(){zc()||de(ue(
"NOT_ALLOWED",re(Ze()).problems.notAdmin(De())))}function Te(e){let t=uw(e);return t===null?de(ue(
"BUSY",re(
Ze()).problems.busy)):t.done}function ce(e,t){let n=nt(e,t);return n.success?n.data:de(ue(
"BAD_REQUEST",re(Ze()).problems.badRequest))}p();p();var cj=e=>({stage:e,status:"open",at:"",by:"",
hash:"",reason:""}),dj=e=>e.status==="decided"?{...e,
hash:"",status:"closed"}:e;function Xe(e,t){return t.reduce((n,{action:r,stage:o,at:i,by:a,hash:s,
detail:u})=>{
let l=n.findIndex(f=>f.stage===o);if(l<0)return n;let c={stage:o,at:i,by:a,hash:"",reason:""};if(r===
"close")return n.map(f=>f.stage===o?{...c,status:"closed"}:f);if(r==="decide")return n.map(f=>f.stage===
o?{...c,hash:s,status:"decided"}:f);if(r!=="reopen")return n;let d={...c,status:"open",reason:u};
return[
...n.slice(0,l),d,...n.slice(l+1).map(dj)]},e.map(({name:n})=>cj(n)))}var sr=(e,t)=>e.find(n=>n.stage===
t);p();var oS={part:"corrections",tab:q.corrections,columns:[{key:"id",header:$("Nomor Perbaikan",
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
"Dijawab Oleh","Answered By"),width:200},{key:"held",header:$("Isi Asli","Original Content"),width:
160}]},
iS=[["type",$("tipe data","data type")],["score",$("nilai","score")],["label",$("kode atau nama",
"code or name")]],aS=[["waiting",$("menunggu juri","waiting for the judge")],["applied",$(
"diterapkan",
"applied")],["confirmed",$("disetujui juri","confirmed by the judge")],["refused",$("ditolak juri",
"refused by the judge")],["undone",$("diurungkan","undone")]],Qu=({id:e})=>{var t;return(t=e.split(
"/")[0])!=
null?t:""};function sS(e,t,n,r,o,i){let a=(l,c)=>{var d,f;return(f=(d=l.find(([m])=>m===c))==null?
void 0:
d[1][n])!=null?f:""},s=l=>({...l,at:Mn(l.at),answeredAt:Mn(l.answeredAt),old:i(l.held),kind:a(iS,l.kind),
status:a(aS,l.status),held:C.stringify(l.held)}),u=oS.columns.map(({key:l,header:c,width:d})=>({
header:c[n],
width:d,value:f=>f[l]}));return vt(t,r,o,u,e.map(s),0)}function uS(e){var n;let t=e===null?null:rt(e,
oS);return((n=t==null?void 0:t.rows)!=null?n:[]).flatMap(({cell:r})=>{let o=l=>K(r(l)),[i,a]=[nn(o(
"kind"),iS),nn(o("status"),aS)],s=pj(o("held")),u=r("now");return i===void 0||a===void 0||s===null?[
]:
[{id:o("id"),at:ju(o("at")),by:o("by"),stage:o("stage"),judge:o("judge"),tab:o("tab"),cell:o("cell"),
entry:o("entry"),criterion:o("criterion"),now:typeof u=="number"?u:K(u),kind:i,status:a,answeredAt:
ju(
o("answeredAt")),answeredBy:o("answeredBy"),held:s}]})}function pj(e){try{let{cell:t,format:n}=C.parse(
e);return typeof n=="string"&&t!==void 0?{cell:t,format:n}:null}catch{return null}}p();p();var ur=(e,
t)=>e===""?"\u2013":typeof e=="number"?se(e,t):G(e,t),$o=(e,t,n)=>typeof e=="number"&&t.includes(
"%")?`${se(v((e*100).toPrecision(12)),n)}%`:ur(e,n),Gg=(e,t,n,r)=>`${e}!${t} ${n} \u2192 ${r}`,fj={
corrections:"Perbaikan",correctionsOrigin:
"setiap sel yang diperbaiki lewat panel, dengan isi semula; jangan diubah",unknownFix:
"Perbaikan itu tidak ada (lagi) untuk Anda. Buka kembali panel.",stageClosed:e=>`Penilaian tahap ${e} sudah ditutup, jadi nilainya tidak diubah lagi. Hubungi panitia.`,
changedSince:(e,t)=>`Isi sel ${t} di tab \u201C${e}\u201D sudah berubah sejak itu, jadi tidak diubah. Periksa selnya.`,
refused:(e,t)=>`Sel ${t} di tab \u201C${e}\u201D menolak isi semula karena aturan validasinya, jadi tidak diurungkan di sana.`,
nothingToUndo:"Tidak ada perbaikan yang dapat diurungkan.",tooManyAnswers:
"Jawaban Anda sebelumnya belum diambil panitia. Minta panitia memeriksa lembar juri, lalu coba lagi."}
,mj={corrections:"Corrections",correctionsOrigin:
"every cell that was fixed from the panel, with what stood in it; do not change it",unknownFix:
"There is no such fix for you (any more). Open the panel again.",stageClosed:e=>`The judging of stage ${e} is closed, so its scores do not change. Ask the committee.`,
changedSince:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D has changed since, so it was left as it is. Look at it.`,
refused:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D does not take back what it held because of its validation rule, so it was not undone there.`,
nothingToUndo:"There is no fix to undo.",tooManyAnswers:
"The committee has not collected your earlier answers. Ask it to check the score sheets, then try again."}
,Di=e=>e==="id"?fj:mj;function Qr({language:e}){let{name:t,grid:n}=Jt(q.corrections[e]);return{name:
t,isNew:n===null,list:uS(
n)}}function Ri(e,t,{language:n,admins:r}){let o=Di(n);return zn(sS(t,e.name,n,o.corrections,o.correctionsOrigin,
({cell:i,format:a})=>$o(i,a,n))),e.isNew&&(Sr(e.name,r),Vd(e.name)),an(),{...e,isNew:!1,list:t}}p();
p();function za(e,t){let n=e!=null?e:"";return le(t)?le(n):typeof n=="object"&&typeof t=="object"?n.date===
t.date:n===t}var ap=(e,t)=>K(e)===K(t),gj=864e5,hj=D.UTC(1899,11,30);function yj({date:e}){let t=(o,
i)=>v(
e.slice(o,i)),n=D.UTC(t(0,4),t(5,7)-1,t(8,10)),r=t(11,13)*3600+t(14,16)*60+t(17,19);return(n-hj)/gj+
r/86400}var lS=e=>typeof e=="object"?yj(e):typeof e=="boolean"?T(e):e,cS=e=>!/^(General|[#0?.,]*)$/i.
test(e);p();function dS(e){let[{values:t},n,r]=[Ae(e),jd(e),_a(e)];return{cell:(o,i)=>{var a,s;
return(s=(a=t[o])==
null?void 0:a[i])!=null?s:""},hasFormula:(o,i)=>{var a,s;return((s=(a=n[o])==null?void 0:a[i])!=null?
s:"")!==""},format:(o,i)=>{var a,s;return(s=(a=r[o])==null?void 0:a[i])!=null?s:""}}}function eo(e){
var n;let t=be().getSheetByName(e);return(n=t==null?void 0:t.getProtections(SpreadsheetApp.ProtectionType.
SHEET).every(r=>r.canEdit()))!=null?n:!1}var pS=(e,t,n)=>{var r;(r=be().getSheetByName(e))==null?
void 0:
r.getRangeList([...t]).setNumberFormat(n===""?"General":n)},fS=(e,t,n,r)=>Lt(e,t,n,r);p();function Zg(
e,t){var r;let n=new y;for(let o of e)n.set(t(o),[...(r=n.get(t(o)))!=null?r:[],o]);return n}
function mS(e){for(let[t,n]of Zg(e,r=>r.tab))for(let[r,o]of Zg(n,i=>i.format))r!==void 0&&pS(t,o.map(
({at:i})=>je(i.row,i.column)),r)}function gS(e){let t=n=>n.format==="General";mS(e.filter(t));for(
let[
n,r]of Zg(e,o=>o.tab)){let o=new y(r.map(({at:i,value:a})=>[`${i.row},${i.column}`,a]));for(let{row:
i,
column:a,rows:s,columns:u}of Rd(r.map(({at:l})=>l)))fS(n,i,a,w.from({length:s},(l,c)=>w.from({length:
u},
(d,f)=>{var m;return(m=o.get(`${i+c},${a+f}`))!=null?m:""})))}mS(e.filter(n=>!t(n)))}function el(e,{
sheets:t}){var a,s,u;let[n]=Ro(e.cell);if(e.criterion==="")return n===void 0?null:{tab:e.
tab,at:n};let r=t.find(l=>l.stage===e.stage&&l.judge===e.judge),o=(a=r==null?void 0:r.rows.filter(l=>l.
entry===e.entry))!=null?a:[],i=o.length===1?(u=(s=o[0])==null?void 0:s.marks.get(e.criterion))==null?
void 0:u.at:void 0;return r===void 0||i===void 0?null:{tab:r.tab,at:i}}function Ba(e,t,n){let r=n.cell(
t.row,t.column),o=e.kind==="label"?ap:za;return n.hasFormula(t.row,t.column)?"other":o(r,e.now)?
"after":o(r,e.held.cell)?"before":"other"}function Oi(){let e=new y;return t=>{var r;let n=(r=e.get(
t))!=
null?r:dS(t);return e.set(t,n),n}}function qg(e,t,n,r){let{held:o,now:i}=e,a=typeof i=="number"&&cS(
o.format);return r?{tab:t,at:n,value:lS(o.cell),...a&&{format:o.format}}:{tab:t,at:n,value:i,...a&&{
format:"General"}}}function bj(e){let{at:t,by:n,stage:r,status:o,answeredAt:i,answeredBy:a}=e,s=Qu(e),
l={action:o==="waiting"||o==="confirmed"||o==="refused"?"propose":"fix",run:s,at:t,by:n,stage:r},c={
at:i,by:a,stage:r};return o==="undone"?[l,{...c,action:"undo",run:s}]:o==="confirmed"?[l,{...c,
action:"confirm",run:e.id}]:o==="refused"?[l,{...c,action:"refuse",run:e.id}]:[l]}function Hg(e,t){
var o;let n=new S(
t.map(({action:i,run:a,stage:s})=>C.stringify([i,a,s]))),r=new y;for(let i of e)for(let a of bj(i)){
let s=C.stringify([a.action,a.run,a.stage]);if(n.has(s))continue;let u=(o=r.get(s))!=null?o:{...a,
list:[]};
u.list.push(i),r.set(s,u)}return[...r.values()]}var vj=e=>/data validation|validasi data/i.test(T(e));
function Jg(e,t){try{return gS(e),an(),!0}catch(n){if(!t&&!vj(n))throw n;return console.warn(T(n)),!1}
}
function tl(e,t,n,r=!1){let{settings:o}=e.competition,i=Hg(t.list,n.rows);if(i.length===0)return{
ledger:t,
history:n};let a=i.flatMap(({action:k,list:A})=>A.filter(({status:P})=>k==="confirm"||k==="undo"||k===
"fix"&&P==="applied").map(P=>({one:P,action:k,place:el(P,e)}))),s=k=>a.map(({one:A,place:P})=>P===null||
!eo(P.tab)?"other":Ba(A,P.at,k(P.tab))),u=s(Oi()),l=a.flatMap(({one:k,action:A,place:P},N)=>{let _=A===
"undo";return P!==null&&u[N]===(_?"after":"before")?[qg(k,P.tab,P.at,_)]:[]}),c=Jg(l,r),d=c?null:s(
Oi()),
f={fix:new S,undo:new S};for(let[k,{one:A,action:P}]of a.entries()){let N=d==null?void 0:d[k];P==="fix"&&
(c?u[k]==="other":N!=="after")&&f.fix.add(A),P==="undo"&&N==="after"&&f.undo.add(A)}let m=t;if(f.
fix.size+f.undo.size>0){let k=t.list.filter(A=>!f.fix.has(A)).map(A=>f.undo.has(A)?{...A,status:
"applied",answeredAt:"",answeredBy:""}:A);m=Ri(t,k,o)}let h=n;for(let{list:k,...A}of i){let P=k.filter(
_=>!f.
fix.has(_)&&!(A.action==="undo"&&f.undo.has(_))),N=wj(P,A.action==="undo",o.language).join("; ");P.length>
0&&(h=jt(h,{...A,detail:N,hash:""},o.language))}return{ledger:m,history:h}}var wj=(e,t,n)=>e.map(({
tab:r,
cell:o,held:i,now:a})=>{let[s,u]=[$o(i.cell,i.format,n),ur(a,n)];return t?Gg(r,o,u,s):Gg(r,o,s,u)});
p();function kj(e,t,n,{old:r,now:o}){var s;let i=e.filter(u=>u.tab===t&&u.cell===n&&u.now===o&&za(u.held.
cell,r)),a=(s=i[i.length-1])==null?void 0:s.status;return a==="waiting"||a==="refused"?a:"offered"}
function sp(e,{
lives:t,corrections:n}){var d,f,m,h;let{code:r,fix:o,stage:i="",tab:a,cell:s}=e;if(o===void 0||a===void 0||
s===void 0||((d=t.find(k=>k.stage===i))==null?void 0:d.status)!=="open")return null;let u="judge"in e.
params&&(f=e.params.judge)!=null?f:"",l=Ro(s).map(k=>({at:k,status:kj(n,a,je(k.row,k.column),o)})),c=l.
filter(k=>k.status==="offered");return{id:C.stringify([r,a,s,o.old,o.now]),seen:e.code==="SCORE_NOT_NUMBER"?
e.params.value:o.old,fix:o,stage:i,tab:a,judge:u,cells:(c.length>0?c:l).map(({at:k})=>k),status:c.
length>0?"offered":(h=(m=l[0])==null?void 0:m.status)!=null?h:"offered"}}function up({id:e,fix:t,
seen:n,
judge:r,status:o},i){let a=t.kind==="score"?r:null;return{id:e,kind:t.kind,old:ur(n,i),now:t.now,
confirm:a,
status:o}}p();var xj=ne({id:U(),accept:qe(),at:U(),by:U()}),Tj=Ke(xj),Vg=e=>`fixAnswers:${e}`,Sj=8e3;
function Ua(e){
let t=Le(Vg(e));try{let n=nt(Tj,C.parse(t!=null?t:"[]"));return n.success?n.data:[]}catch{return[]}}
function hS(e,t){let n=C.stringify([...Ua(e),t]);return n.length>Sj?!1:(We(Vg(e),n),!0)}var yS=e=>We(
Vg(e),"[]"),Wa=e=>e.filter(t=>t.status==="waiting");function bS(e,t){return e.map(n=>{let r=n.status===
"waiting"?t.find(({id:o})=>o===n.id):void 0;return r===void 0?n:{...n,status:r.accept?"confirmed":
"refused",answeredAt:r.at,answeredBy:r.by}})}function wn(e=t=>t()){let t=He(),{settings:n}=t.competition,
r={workbook:t,history:Qe(n.language),ledger:Qr(
n)};return Ej(r)?r:e(Cj)}function Ej({history:e,ledger:{list:t}}){let n=new S(Wa(t).map(({judge:r})=>r));
return Hg(t,e.rows).length===0&&[...n].every(r=>Ua(r).length===0)}function Cj(){let e=He(),{settings:
t}=e.
competition,n=Qr(t),r=[...new S(Wa(n.list).map(({judge:s})=>s))],o=r.flatMap(Ua),i=o.length===0?n:Ri(
n,bS(n.list,o),t),a=tl(e,i,Qe(t.language),!0);for(let s of r)yS(s);return{...a,workbook:He()}}var nl=(
{
workbook:e,history:t,ledger:n})=>({lives:Xe(e.competition.stages,t.rows),corrections:n.list});
function vS(e,t=mt(
e.workbook,{provisional:!1}).findings){let n=nl(e);return t.flatMap(r=>{let o=sp(r,n);return o===null?
[]:[o]})}function Xg({workbook:e,history:t,ledger:n}){let r=Xe(e.competition.stages,t.rows),o=u=>{
var l;
return((l=r.find(c=>c.stage===u))==null?void 0:l.status)==="open"},i=n.list.filter(u=>u.status==="applied"),
a=i[i.length-1],s=a===void 0?[]:i.filter(u=>Qu(u)===Qu(a));return s.every(({stage:u})=>o(u))?
s:[]}var rl="marked";function wS(e,t){var o;let[n,...r]=Xg(e);return{undo:n===void 0?null:{at:n.at,
by:n.
by,cells:r.length+1},waiting:Wa(e.ledger.list).map(i=>({...Yg(i,t),judge:i.judge})),marked:((o=Le(rl))!=
null?o:"")!==""}}var Yg=({tab:e,cell:t,entry:n,criterion:r,held:o,now:i},a)=>({tab:e,cell:t,entry:n,
criterion:r,old:$o(o.cell,o.format,a),now:ur(i,a)});p();p();p();p();var kS={id:e=>`Kode peserta ${G(
e.code,"id")} dipakai lebih dari sekali (baris ${X(e.rows.map(T),"id")}). Beri setiap peserta kode sendiri.`,
en:e=>`The entry code ${G(e.code,"en")} is used more than once (rows ${X(e.rows.map(T),"en")}). Give every entry a code of its own.`}
;p();var xS={id:e=>`Nama inovasi ${G(e.name,"id")} dipakai oleh beberapa peserta (${X(e.codes,"id")}; baris ${X(
e.rows.map(T),"id")}). Hapus bila terdaftar dua kali; bila memang berbeda, bedakan namanya supaya juri tidak tertukar.`,
en:e=>`The name ${G(e.name,"en")} is used by several entries (${X(e.codes,
"en")}; rows ${X(e.rows.map(T),"en")}). Delete what was registered twice; if they differ, tell their names apart so that judges do not mix them up.`}
;p();var TS={id:e=>`Peserta ${e.entry} (${G(e.name,"id")}) belum dinilai lengkap oleh seorang juri pun. Tugaskan juri untuk menilainya.`,
en:e=>`Entry ${e.entry} (${G(e.name,"en")}) has not been scored completely by any judge. Assign a judge to it.`}
;p();var SS={id:e=>e.of==="entry"?`${G(e.one,"id")} dan ${G(e.other,"id")} hampir sama, dan tidak ada tab juri yang memuat keduanya. Bila satu peserta, samakan ejaannya; bila dua peserta, tulis keduanya di tab ${q.entries.id} dengan kodenya masing-masing. Sampai itu jelas, tidak ada yang dihitung.`:
`Nama juri ${G(e.one,"id")} dan ${G(e.other,"id")} hampir sama. Bila satu orang, samakan ejaannya; bila dua orang, tulis keduanya di tab ${q.judges.id}. Sampai itu jelas, tidak ada yang dihitung.`,
en:e=>e.
of==="entry"?`${G(e.one,"en")} and ${G(e.other,"en")} are almost the same, and no judge's tab has both. If they are one entry, spell them alike; if they are two, write both into the tab ${q.entries.en} with codes of their own. Nothing is ranked until then.`:
`The judges' names ${G(e.one,"en")} and ${G(
e.other,"en")} are almost the same. If they are one person, spell them alike; if they are two, write both into the tab ${q.judges.en}. Nothing is ranked until then.`}
;p();var ES={id:e=>`Juri ${e.judge} berbenturan kepentingan dengan peserta ${e.entry} (${{listed:
"tercatat di tab Juri","same-institution":"instansi sama","parent-institution":"instansi induk"}[e.reason]}).`,
en:e=>`Judge ${e.judge} has a conflict of interest with entry ${e.entry} (${{listed:
"listed in the judges tab","same-institution":"same institution","parent-institution":
"parent institution"}[e.reason]}).`};p();var CS={id:e=>`Juri ${e.judge} memberi nilai yang sama persis kepada semua peserta (${e.rows} baris), sehingga nilainya tidak membedakan siapa pun. Tanyakan kepada juri itu; nilainya tetap dihitung.`,
en:e=>`Judge ${e.judge} gives every entry exactly the same scores (${e.rows} rows), which tells nobody apart. Ask the judge; the scores count as written.`,
confidential:!0};p();var DS={id:e=>`Juri ${e.judge} tidak menilai peserta ${e.entry} (BK).`,en:e=>`Judge ${e.judge} stepped aside for entry ${e.entry} (BK).`}
;p();var RS={id:e=>`Nilai para juri untuk peserta ${e.entry} (${G(e.name,"id")}) berselisih terlalu jauh: dari ${se(
e.low,"id")} sampai ${se(e.high,"id")}, sedangkan batasnya ${se(e.limit,"id")}. Bahas dalam rapat juri; nilainya tetap dihitung.`,
en:e=>`The judges\u2019 scores of entry ${e.entry} (${G(e.name,
"en")}) lie too far apart: from ${se(e.low,"en")} to ${se(e.high,"en")}, while the limit is ${se(e.limit,
"en")}. Discuss it among the judges; the scores count as written.`};p();var OS={id:e=>`Nilai juri ${X(
e.judges,"id")} ${e.same===e.marks?"sama persis":`sama pada ${e.same} dari ${e.marks} perbandingan`} untuk ${e.entries} peserta; kebetulan seperti itu hampir mustahil pada skala ini. Pastikan tidak ada tab yang tersalin; nilainya tetap dihitung.`,
en:e=>`The scores of judges ${X(e.judges,"en")} are ${e.same===e.marks?"exactly the same":`the same in ${e.same} of ${e.marks} comparisons`} for ${e.entries} entries; on this scale that is next to impossible by chance. Make sure that no tab was copied; the scores count as written.`,
confidential:!0};p();function Dj({groups:e,joins:t}){if(t.length<e.length-1)return"Minta juri menilai juga peserta kelompok lain, atau tambah juri.";
let n=t.map(({judge:r,entry:o})=>`juri ${r} menilai ${o}`);return`${t.length===
1?"Satu penilaian tambahan":`${t.length} penilaian tambahan`} cukup untuk menghubungkannya: ${X(n,
"id")}.`}function Rj({groups:e,joins:t}){if(t.length<e.length-1)return"Have judges score entries of another group as well, or add a judge.";
let n=t.map(({judge:r,entry:o})=>`judge ${r} scores ${o}`);return`${t.
length===1?"One more reading connects them":`${t.length} more readings connect them`}: ${X(n,"en")}.`}
var AS={id:e=>`Penilaian terbagi dalam ${e.groups.length} kelompok juri yang tidak punya peserta bersama: ${e.groups.map(
t=>`(${t.join(", ")})`).join(" ")}. Keketatan antarkelompok tidak dapat dibandingkan. ${Dj(e)}`,en:e=>`The scores fall into ${e.groups.length} groups of judges without a common entry: ${e.groups.map(
t=>`(${t.join(", ")})`).join(" ")}. Severity cannot be compared between groups. ${Rj(
e)}`};p();p();var Oj={"tata-cara":"Tata cara penilaian",pernyataan:"Pernyataan juri",undangan:
"Undangan","daftar-hadir":"Daftar hadir","lembar-nilai":"Lembar nilai","berita-acara":
"Berita acara pleno",sk:"Keputusan (SK)",pengumuman:"Pengumuman",piagam:"Piagam",gabungan:
"Semua piagam dalam satu dokumen",surat:"Surat pemenang","surat-daftar":
"Satu surat untuk semua pemenang","tanda-terima":"Tanda terima","umpan-balik":"Umpan balik peserta",
laporan:"Laporan akhir"},Aj={"tata-cara":"Rules of scoring",pernyataan:"Judges\u2019 statements",
undangan:"Invitations","daftar-hadir":"Attendance lists","lembar-nilai":"Score sheets",
"berita-acara":"Minutes of the plenary",sk:"Decree",pengumuman:"Announcement",piagam:"Certificates",
gabungan:"All certificates in one document",surat:"Award letters","surat-daftar":
"One letter to all winners","tanda-terima":"Receipts","umpan-balik":"Feedback to entrants",laporan:
"Final report"};var PS=(e,t)=>(t==="id"?Oj:Aj)[e];var NS={"tata-cara":"judges",pernyataan:"judges",
undangan:"guests","daftar-hadir":"guests","lembar-nilai":"judges","berita-acara":"winners",sk:
"winners",pengumuman:"winners",piagam:"winners",gabungan:"winners",surat:"winners","surat-daftar":
"winners","tanda-terima":"winners","umpan-balik":"losers",laporan:"winners"},_S={id:{judges:
"belum ada juri, atau tab jurinya masih berisi kesalahan",guests:
"belum ada juri, peserta presentasi, atau pemenang yang dapat diundang",winners:
"tidak ada pemenang pada tahap terakhir",losers:"semua peserta yang dinilai menang"},en:{judges:
"there are no judges yet, or their tabs still hold errors",guests:
"there are no judges, presenters or winners to invite yet",winners:
"nobody has won at the last stage",losers:"every entry that was scored has won"}},Qg=(e,t)=>t==="id"?
`Tidak ada dokumen \u201C${PS(e,"id")}\u201D yang dibuat: ${_S.id[NS[e]]}.`:`No document \u201C${PS(
e,"en")}\u201D was made: ${_S.en[NS[e]]}.`;var IS={id:e=>Qg(e.kind,"id"),en:e=>Qg(e.kind,"en")};p();
var $S={id:e=>{var t;return{unanswered:`Sanggahan${e.entry===""?"":` tentang ${e.entry}`} belum dijawab dan diputuskan. Isi \u201CJawaban\u201D dan \u201CPutusan\u201D.`,
"too-late":`Sanggahan${e.entry===
""?"":` tentang ${e.entry}`} masuk sesudah masa sanggah berakhir (${ze((t=e.until)!=null?t:"","id")}).`,
"unknown-entry":`Sanggahan menyebut kode ${G(e.entry,"id")} yang tidak ada di tab Peserta. Perbaiki kodenya.`,
reopens:`Putusan atas sanggahan${e.entry===""?"":` tentang ${e.entry}`} mengubah nilai tahap ${e.stage}, yang masih tertutup. Buka kembali tahap itu dari langkah Peringkat; alasannya sudah tersedia di sana.`}
[e.reason]},en:e=>{var t;return{unanswered:`The objection${e.entry===""?"":` about ${e.entry}`} has no answer and ruling yet. Fill in \u201CAnswer\u201D and \u201CRuling\u201D.`,
"too-late":`The objection${e.entry===""?"":` about ${e.entry}`} came after the objection period had ended (${ze(
(t=e.until)!=null?t:"","en")}).`,"unknown-entry":`The objection names the code ${G(e.entry,
"en")}, which is not in the entries tab. Correct the code.`,reopens:`The ruling on the objection${e.
entry===""?"":` about ${e.entry}`} changes scores of the stage ${e.stage}, which is still closed. Open that stage again in the step Rank; the reason stands ready there.`}
[e.reason]}};p();var FS={id:e=>{var t;return{taken:`Putusan pleno memberi ${e.entry} peringkat ${e.rank}, padahal ${X(
e.others,"id")} juga berada di peringkat itu tanpa putusan. Isi \u201CPeringkat Putusan\u201D untuk semuanya.`,
gap:`Putusan pleno memberi ${e.entry} peringkat ${e.rank}, tetapi ada peringkat di atasnya yang kosong. Periksa \u201CPeringkat Putusan\u201D supaya urutannya tidak terputus.`,
"not-ranked":`Pleno memutuskan peringkat ${e.rank} untuk ${e.entry}, tetapi peserta itu tidak diperingkat pada tahap ini. Periksa kode atau tahapnya.`,
"below-passing-score":`Pleno memutuskan peringkat ${e.rank} untuk ${e.entry}, tetapi nilainya di bawah \u201CNilai Minimal Lolos\u201D sehingga tetap tidak lolos.`,
outdated:`Saat pleno memutuskan tentang ${e.entry}, peringkat hitungnya lain dari yang sekarang (${(
t=e.computed)!=
null?t:"\u2013"}). Periksa apakah putusan itu masih berlaku, lalu perbarui \u201CPeringkat Hitung\u201D.`}
[e.
reason]},en:e=>{var t;return{taken:`The plenary gives ${e.entry} rank ${e.rank}, but ${X(e.others,
"en")} ${e.others.length===1?"stands":"stand"} there too without a decision. Fill in the \u201CDecided Rank\u201D of all of them.`,
gap:`The plenary gives ${e.entry} rank ${e.rank}, but a rank above it is left empty. Check the \u201CDecided Rank\u201D so that the order has no gap.`,
"not-ranked":`The plenary decided rank ${e.rank} for ${e.entry}, but that entry is not ranked at this stage. Check the code or the stage.`,
"below-passing-score":`The plenary decided rank ${e.rank} for ${e.entry}, but its score is below the \u201CPassing Score\u201D, so it still does not advance.`,
outdated:`When the plenary decided about ${e.entry}, its computed rank was another than now (${(t=e.computed)!=null?
t:"\u2013"}). Check whether the decision still holds, then correct the \u201CComputed Rank\u201D.`}[
e.reason]}};p();p();p();var Pj=[...Qm,Sa,wi];function Ka(e,t){let n=Ln.find(s=>s.key===e);if(n!==void 0)return n.word[
t];let[
r,o]=e.split(".");if(r==="prizes")return`${Oa[t]} ${o!=null?o:""}`.trim();let i=Pj.find(s=>s.part===
r),a=i==null?void 0:i.columns.find(s=>s.key===o);return i===void 0||a===void 0?e:`${i.tab[t]}: ${a.header[
t]}`}
function ol(e,t,n){var i,a;let r=Ln.find(s=>s.key===t);return(a=(i=(r!==void 0&&"choices"in r?r.choices:
[]).find(([s])=>s===e))==null?void 0:i[1][n])!=null?a:Ka(e,n)}function MS(e,t){var r,o;let[n]=e.split(
".");return(o=(r=Qm.find(i=>i.part===n))==null?void 0:r.tab[t])!=null?o:e}var Ga=(e,t)=>e===null||e===""?
t==="id"?"kosong":"blank":typeof e=="number"?se(e,t):typeof e=="string"&&/^[\d.]+(; [\d.]+)+$/.test(
e)&&t==="id"?G(e.replace(/\./g,","),t):G(e,t),Nj={version:{id:"versi aturan",en:"rules version"}};
function _j({thing:e,names:t,field:n},r){var l,c;let o=(d,f)=>r==="id"?
d:f,i=d=>{let f=n===null?"":Ka(`${d}.${n}`,r);return n===null?"":`, ${f.includes(": ")?f.slice(f.indexOf(
": ")+2):f}`},[a="",s="",u=""]=t;switch(e){case"setting":return(c=(l=Nj[n!=null?n:""])==null?void 0:
l[r])!=null?c:`\u201C${Ka(n!=null?n:"",r)}\u201D`;case"stage":return`${o("tahap","stage")} ${a}${i(
"stages")}`;case"criterion":return`${o("kriteria","criterion")} ${s}${a===""?"":` (${a})`}${i(
"criteria")}`;case"entry":return`${o("peserta","entry")} ${a}${i("entries")}`;case"judge":return`${o(
"juri",
"judge")} ${a}${i("judges")}`;case"institution":return`${o("instansi","institution")} ${a}${i(
"institutions")}`;case"score":return u===""?`${o(`tab juri ${s}`,`tab of judge ${s}`)} (${a})`:`${o(
`nilai juri ${s} untuk ${u}`,`score of judge ${s} for ${u}`)} (${a})${n===null?"":`, ${n}`}`;case"plenary":
return`${o("putusan pleno tentang","plenary decision about")} ${s} (${a})${i("plenary")}`;case"order":
return o("urutan peserta, kriteria, atau tahap","the order of entries, criteria or stages")}}var Ij=(
e,t)=>{
var n,r;return(r=(n=To.find(([o])=>o===e))==null?void 0:n[1][t])!=null?r:""};function $j(e){var t,n,
r;if(!/^[[{]/.test(e))return e;try{let o=C.parse(e);return w.isArray(o)?o.join(", "):(r=(n=o.name)!=
null?n:(t=o.outcomes)==null?void 0:t.map(({places:i,name:a})=>`${i}: ${a}`).join("; "))!=null?r:e}
catch{
return e}}function lp(e,t){let n=(l,c)=>t==="id"?l:c,{thing:r,field:o,old:i,now:a}=e,s=_j(e,t);if(r===
"order")return`${s} ${n("berubah","has changed")}`;if(o===null){let l=r==="score"&&e.names.length===
2?i!=null?i:a:null;if(l!==null){let c=n(`dengan nilai ${l} peserta`,`with scores of ${l} entries`);
return`${s}: ${a===null?n("tidak ada lagi","no longer there"):n("ditambahkan","put in")} (${c})`}
return a===null?
`${s}: ${n("dihapus","taken out")}${i===""?"":` (${Ga(i,t)})`}`:`${s}: ${n("ditambahkan","put in")}${a===
""?"":` (${Ga(a,t)})`}`}let u=l=>Ga(typeof l!="string"?l:r==="setting"?ol(l,o,t):r==="entry"&&o==="status"?
Ij(l,t):$j(l),t);return n(`${s}: semula ${u(i)}, kini ${u(a)}`,`${s}: was ${u(i)}, now ${u(a)}`)}
var Fj=5;function Za(e,t){if(e.length===0)return"";let n=e.slice(0,Fj).map(o=>{let i=[o.tab,o.cell].
filter(a=>a!==void 0).join("!");return`${i===""?"":`${i} `}${lp(o,t)}`}),r=e.length-n.length;return r>
0&&n.push(t==="id"?`dan ${r} perubahan lagi`:`and ${r} more`),`: ${n.join("; ")}`}var LS={id:e=>e.decided!==void 0?
`Hasil yang ditetapkan ${ze(e.computed,"id")} (kode ${e.decided.code}) tidak lagi sama dengan isi lembar${Za(
e.decided.changes,"id")}. Kembalikan isinya, atau buka kembali tahap ini dengan alasan lalu tetapkan lagi.`:
`Nilai atau pengaturan sudah berubah sejak peringkat dihitung (${ze(e.computed,"id")}). Dokumen belum dapat dibuat: hitung peringkat sekali lagi.`,
en:e=>e.
decided!==void 0?`The result decided on ${ze(e.computed,"en")} (code ${e.decided.code}) is no longer what the workbook says${Za(
e.decided.changes,"en")}. Put it back, or open this stage again with a reason and decide anew.`:`Scores or settings have changed since the ranking was computed (${ze(
e.computed,
"en")}). Documents wait: compute the ranking again.`};p();var jS={id:e=>`Aturan tahap ini berubah sesudah nilai pertama masuk${Za(
e.changes,"id")}. Kembalikan aturannya, atau catat alasan perubahannya.`,en:e=>`The rules of this stage changed after its first score had come in${Za(
e.changes,"en")}. Put the rules back, or record the reason for the change.`};p();var zS={id:e=>{let t=`Peringkat ${e.rank}${e.category===void 0?
"":` (kategori ${e.category})`} ditempati bersama oleh ${X(e.entries,"id")}`;return e.prize?`${t}, sedangkan uang pembinaan untuk tempat-tempat itu berbeda. Dokumen belum dapat dibuat: putuskan dalam rapat pleno dan isi \u201CPeringkat Putusan\u201D masing-masing di tab Pleno, atau sesuaikan \u201CUang Pembinaan\u201D.`:
`${t}, sedangkan tempat yang tersedia hanya ${e.places}. Dokumen belum dapat dibuat: putuskan dalam rapat pleno dan isi \u201CPeringkat Putusan\u201D masing-masing di tab Pleno.`}
,en:e=>{let t=`Rank ${e.rank}${e.category===
void 0?"":` (category ${e.category})`} is shared by ${X(e.entries,"en")}`;return e.prize?`${t}, but the prizes of those places differ. Documents wait: decide in the plenary and fill in the \u201CDecided Rank\u201D of each in the tab Plenary, or adjust \u201CPrize\u201D.`:
`${t}, but there ${e.places===1?"is only 1 place":`are only ${e.places} places`}. Documents wait: decide in the plenary and fill in the \u201CDecided Rank\u201D of each in the tab Plenary.`}
};p();var BS={id:e=>`Peserta ${e.entry} muncul lebih dari satu kali di tab juri ${e.judge} (baris ${X(
e.rows.
map(T),"id")}). Sisakan satu baris.`,en:e=>`Entry ${e.entry} stands more than once in the tab of judge ${e.judge} (rows ${X(
e.rows.map(T),"en")}). Keep one row.`};p();var US={id:e=>`Di tab juri ${e.judge} tidak ada baris untuk ${e.entries.length} peserta: ${X(
e.entries,
"id")}. Tambahkan barisnya.`,en:e=>`The tab of judge ${e.judge} has no row for ${e.entries.length===
1?"1 entry":`${e.entries.length} entries`}: ${X(e.entries,"en")}. Add ${e.entries.length===1?"it":
"them"}.`};p();var WS={id:e=>`Di tab juri ${e.judge}, kode ${e.entry} berdampingan dengan nama ${G(e.written,
"id")}, padahal menurut tab Peserta namanya ${G(e.name,"id")}. Pastikan nilai di baris itu untuk peserta yang mana, lalu perbaiki kode atau namanya. Nilai dihitung menurut kode.`,
en:e=>`In the tab of judge ${e.
judge} the code ${e.entry} stands beside the name ${G(e.written,"en")}, but in the entries tab it is ${G(
e.name,"en")}. Make sure which entry the scores of this row are for, then correct the code or the name. The code counts.`}
;p();var KS={id:e=>`Kode ${G(e.entry,"id")} di tab juri ${e.judge} tidak ada di tab Peserta. Perbaiki kodenya atau hapus barisnya.`,
en:e=>`The code ${G(e.entry,"en")} in the tab of judge ${e.judge} is not in the entries tab. Correct the code or delete the row.`}
;p();var GS={id:e=>`Baris${e.name===""?"":` ${G(e.name,"id")}`} tidak punya kode peserta. Isi kodenya seperti di tab Peserta.`,
en:e=>`The row${e.name===""?"":` ${G(e.name,"en")}`} has no entry code. Type the code as in the entries tab.`}
;p();var ZS={id:e=>`Sel juri ${e.judge} berisi galat ${e.value}. Perbaiki rumusnya atau ketik nilainya.`,
en:e=>`A cell of judge ${e.judge} holds the error ${e.value}. Mend its formula or type the score.`};
p();var qS={id:e=>`Nilai juri ${e.judge} dihitung dengan rumus sehingga dapat berubah sendiri. Ketik angkanya, atau tempel sebagai nilai saja.`,
en:e=>`Scores of judge ${e.judge} are calculated by a formula and may change by themselves. Type the numbers, or paste them as values only.`}
;p();var HS={id:e=>`Nilai juri ${e.judge} terbaca sebagai tanggal ${ze(e.date,"id")}. Ubah format sel menjadi Angka, lalu ketik ulang nilainya${e.likely===null?
"":` (mungkin maksudnya ${se(e.likely,"id")})`}.`,en:e=>`A score of judge ${e.judge} was read as the date ${ze(
e.date,"en")}. Format the cell as number and retype the score${e.likely===null?"":` (probably ${se(e.likely,
"en")})`}.`};p();var Mj=e=>e===1?"1 sel":`${e} sel`,Lj=e=>e===1?"1 cell":`${e} cells`,JS={id:e=>`Nilai juri ${e.judge} belum diisi (${Mj(
e.cells)}). Isi nilainya, atau ketik BK bila juri berbenturan kepentingan dengan peserta itu. Sel kosong tidak dihitung 0.`,
en:e=>`Scores of judge ${e.judge} are missing (${Lj(e.cells)}). Fill them in, or type BK where the judge stepped aside. An empty cell is not counted as 0.`}
;p();var VS={id:e=>`Isi sel juri ${e.judge} ${G(e.value,"id")} bukan nilai. Ketik angka, atau BK bila juri berbenturan kepentingan dengan peserta itu.`,
en:e=>`The cell of judge ${e.judge} holds ${G(e.value,
"en")}, which is not a score. Type a number, or BK where the judge does not score this entry.`};p();
var XS={id:e=>`Nilai juri ${e.judge} ${se(e.value,"id")} di luar rentang ${se(e.min,"id")} sampai ${se(
e.max,"id")}. Perbaiki nilainya, atau rentang di tab Kriteria.`,en:e=>`The score ${se(e.value,"en")} of judge ${e.judge} is outside ${se(
e.min,"en")} to ${se(e.max,"en")}. Correct the score, or the range in the criteria tab.`};p();var YS={
id:e=>`Nilai ${se(e.value,"id")} dari juri ${e.judge} untuk peserta ${e.entry} jauh dari nilai juri lain (yang setara dengan ${se(
e.others,"id")}) dan dari nilai juri itu pada kriteria lain. Periksa apakah salah ketik; nilainya tetap dihitung.`,
en:e=>`The score ${se(e.value,"en")} of judge ${e.
judge} for entry ${e.entry} is far from those of the other judges (which come to about ${se(e.others,
"en")}) and from this judge\u2019s own scores on the other criteria. Check whether it was mistyped; it counts as written.`,
confidential:!0};p();var QS={id:e=>`Nilai di tab juri ${e.judge} sama dengan pada pembacaan terakhir, tetapi sekarang milik peserta lain (${e.rows} baris): agaknya hanya sel nilai yang diurutkan, tanpa kode dan nama. Urungkan pengurutannya, misalnya lewat Riwayat versi. Bila memang benar begini, terima urutan ini di panel.`,
en:e=>`The scores in the tab of judge ${e.judge} are those of the last reading, but now belong to other entries (${e.rows} rows): it seems that only the score cells were sorted, without codes and names. Undo the sorting, for instance in the version history. If it is right as it is, accept this order in the panel.`}
;p();var eE={id:e=>`Juri ${e.judge} tampaknya memakai skala lain untuk ${X(e.criteria,"id")}: nilai tertingginya ${se(
e.highest,"id")}, sedangkan juri lain biasanya memberi ${se(e.usual,"id")}. Tanyakan kepada juri itu; nilainya tetap dihitung seperti tertulis.`,
en:e=>`Judge ${e.judge} seems to use another scale for ${X(e.criteria,"en")}: the highest score is ${se(
e.highest,"en")}, while the other judges usually give ${se(e.usual,"en")}. Ask the judge; the scores count as written.`,
confidential:!0};p();var tE={id:e=>`Nilai juri ${e.judge} ${G(e.value,"id")} tersimpan sebagai teks, bukan angka. Ketik ulang ${se(
e.number,"id")} pada sel berformat Angka.`,en:e=>`The score ${G(e.value,"en")} of judge ${e.
judge} is stored as text, not as a number. Retype ${se(e.number,"en")} in a cell formatted as number.`}
;p();var nE={sum:{id:"jumlah nilai",en:"the sum"},mean:{id:"rata-rata nilai",en:"the mean"},
"weighted-sum":{
id:"jumlah nilai berbobot",en:"the weighted sum"},"weighted-mean":{id:"rata-rata nilai berbobot",en:
"the weighted mean"},score:{id:"nilai akhir (skala 100)",en:"the final score (of 100)"}},rE={id:e=>`Total juri ${e.judge} untuk peserta ${e.entry} tertulis ${se(
e.value,"id")}, padahal ${nE[e.basis].id} di baris itu ${se(e.expected,"id")}. Periksa apakah nilainya atau totalnya yang salah; yang dihitung adalah nilai per kriteria.`,
en:e=>`The total of judge ${e.judge} for entry ${e.entry} says ${se(e.
value,"en")}, but ${nE[e.basis].en} of this row is ${se(e.expected,"en")}. Check whether a score or the total is wrong; the scores per criterion count.`}
;p();function jj({entries:e,whole:t},n){let r=X(e,n),o=e.length;if(n==="id"){let a=` Dengan kurang dari tiga juri tidak ada yang dibuang dan dipakai rata-rata biasa: ${X(
t,"id")}.`;return`${o} peserta dinilai oleh kurang dari lima juri (${r}), sehingga setelah nilai tertinggi dan terendah dibuang hanya sedikit yang tersisa.${t.length===0?
"":a} Tambah juri, atau pilih metode \u201Crata-rata\u201D.`}let i=` With fewer than three judges nothing is dropped and the plain mean counts: ${X(
t,"en")}.`;return`${o===
1?"1 entry was":`${o} entries were`} scored by fewer than five judges (${r}): once the highest and the lowest score are dropped, little is left.${t.length===0?
"":i} Add judges, or choose the method \u201Cmean\u201D.`}var iE=6;function zj({entries:e}){let t=e.map(
({entry:n,places:r})=>`${n} (${r===0?"peringkat tetap":`bergeser ${r} peringkat`})`);return`Peserta tidak dinilai oleh juri yang sama, dan keketatan juri berbeda. Dengan koreksi keketatan, nilai ${e.length} peserta jelas berubah: ${X(
t,"id",iE)}. Pertimbangkan \u201CMetode\u201D = terkoreksi.`}function Bj({entries:e}){let t=e.map(({
entry:n,places:r})=>`${n} (${r===0?"same rank":`moves ${r} ${r===1?"rank":"ranks"}`})`);return`Entries were not scored by the same judges, and judges differ in severity. Corrected for it, the scores of ${e.length===1?
"1 entry":
`${e.length} entries`} clearly change: ${X(t,"en",iE)}. Consider \u201CMethod\u201D = adjusted.`}
function oE(e,t){
let n=(r,o)=>t==="id"?r:o;switch(e.reason){case"stage-weights-unused":return n(
"Bobot tahap terisi, tetapi \u201CGabung Nilai Tahap\u201D = tidak: bobot itu tidak dipakai.",
"Stage weights are set, but \u201CCarry Over\u201D is no: they are not used.");case"standard-scores":
return n(
"Skor baku menyamakan rata-rata dan sebaran nilai semua juri, sehingga mutu yang memang berbeda ikut terhapus bila juri menilai peserta yang berlainan; dalam simulasi metode ini yang terburuk selama para juri sama ketatnya. Pertimbangkan metode \u201Crata-rata\u201D.",
"Standard scores give every judge the same mean and spread, so that real differences are wiped out where judges saw different entries; in simulations this method was the worst while judges are equally strict. Consider the method \u201Cmean\u201D.");
case"standard-scores-carried":return n(
"Skor baku tiap tahap dihitung terhadap peserta tahap itu saja, jadi angka yang sama di dua tahap tidak sama artinya dan gabungannya meragukan. Pakai \u201CGabung Nilai Tahap\u201D = tidak, atau metode \u201Crata-rata\u201D.",
"Standard scores of a stage are measured against the entries of that stage alone, so equal numbers of two stages do not mean the same and their mean is doubtful. Set \u201CCarry Over\u201D to no, or the method to \u201Cmean\u201D.");
case"few-to-trim":return jj(e,t);case"uneven-judges":return t==="id"?zj(e):Bj(e);case"passing-score-unit":
{let r=se(
e.value,t);return e.unit==="mean-rank"?n(`\u201CNilai Minimal Lolos\u201D = ${r} dibandingkan dengan rata-rata peringkat, bukan dengan nilai 0 sampai 100: yang dapat lolos hanya peserta dengan rata-rata peringkat ${r} atau lebih kecil. Kosongkan, atau isi dengan rata-rata peringkat.`,
`\u201CPassing Score\u201D = ${r} is compared with the mean rank, not with points of 0 to 100: only entries with a mean rank of ${r} or lower can advance. Leave it blank, or give a mean rank.`):
n(`\u201CNilai Minimal Lolos\u201D = ${r} dibandingkan dengan skor baku, bukan dengan nilai 0 sampai 100: skor baku 50 berarti setara rata-rata, dan setiap 10 adalah satu simpangan baku. Kosongkan, atau isi dengan skor baku.`,
`\u201CPassing Score\u201D = ${r} is compared with the standard score, not with points of 0 to 100: a standard score of 50 is average, and every 10 is one standard deviation. Leave it blank, or give a standard score.`)}
}}var aE={id:e=>oE(e,"id"),en:e=>oE(e,"en")};p();var sE={id:e=>`Nilai maksimum tidak tertulis; dipakai ${se(
e.max,"id")}${e.max<100?" karena tidak ada nilai di atasnya":""}. Perbaiki di tab Kriteria bila lain.`,
en:e=>`No maximum is given; ${se(e.max,
"en")} is used${e.max<100?" because no score is above it":""}. Correct it in the criteria tab if it differs.`}
;p();var Uj={"not-allowed":{id:e=>`bukan pilihan yang dikenal; isi dengan ${Bg(e,"id")}`,en:e=>`is not a known choice; use ${Bg(
e,"en")}`},"not-a-number":{id:()=>"bukan angka; ketik angka saja",en:()=>"is not a number; type digits only"}
,"out-of-range":{id:e=>`di luar batas${e.length>0?` (${e.join(", ")})`:""}; perbaiki angkanya`,en:e=>`is out of range${e.length>0?
` (${e.join(", ")})`:""}; correct the number`},"not-a-date":{id:()=>"bukan tanggal; tulis misalnya 7 Desember 2023",
en:()=>"is not a date; write for instance 7 December 2023"},duplicate:{id:()=>"tertulis lebih dari satu kali; sisakan satu",
en:()=>"stands more than once; keep one"},"unknown-reference":{id:e=>`tidak dikenal${e.length>0?`; yang ada: ${X(
e,"id")}`:""}`,en:e=>`is not known${e.length>0?`; there are ${X(e,"en")}`:""}`},"unknown-key":{id:()=>"bukan kunci pengaturan yang dikenal, jadi tidak dipakai; periksa ejaannya",
en:()=>"is not a known key, so it is not used; check its spelling"},combination:{id:e=>`tidak dapat dipakai bersama ${X(
e,"id")}; ubah salah satunya`,en:e=>`cannot be used together with ${X(e,"en")}; change one of them`}
,"digits-lost":{id:()=>"terbaca sebagai angka sehingga digit terakhirnya hilang; ketik ulang dengan tanda petik tunggal di depannya",
en:()=>"was read as a number and has lost its last digits; retype it with an apostrophe in front"},
"unknown-judge":{id:()=>"tidak ada di tab Juri, atau tidak bertugas di tahap ini, sehingga tab ini tidak dibaca; perbaiki tab Juri atau nama tab ini",
en:()=>"is not in the judges tab, or does not sit in this stage, so this tab is not read; correct the judges tab or the name of this tab"}
,empty:{id:()=>"masih kosong; isi, atau hapus barisnya",en:()=>"is empty; fill it in or delete its row"}
,outcomes:{id:()=>"tidak terbaca sebagai satu nama atau daftar predikat; tulis misalnya 3: Nominasi Nasional; 6: Nominasi Provinsi, setiap angka satu kali",
en:()=>"reads neither as one name nor as a list of titles; write for instance 3: National Nominee; 6: Provincial Nominee, each number once"}
,"outcomes-beyond-cut":{id:([e=""])=>`menyebut lebih banyak tempat daripada yang lolos (${e}), jadi sisanya tidak dipakai; samakan dengan \u201CLolos\u201D`,
en:([e=""])=>`names more places than advance (${e}), so the rest is not used; make it agree with \u201CAdvance\u201D`}
,
"category-blank":{id:e=>`masih kosong untuk ${X(e,"id")}, padahal \u201CJuara per Kategori\u201D = ya; isi kategori setiap peserta`,
en:e=>`is empty for ${X(e,"en")}, although \u201CWinners per Category\u201D is yes; fill in the category of every entry`}
,"category-alone":{id:()=>"hanya dipakai satu peserta, yang dengan demikian pasti juara; periksa ejaannya",
en:()=>"is used by one entry alone, which is therefore sure to win; check its spelling"},
"prizes-unequal":{id:([e=""])=>`tidak dapat dipakai bersama \u201CUang Pembinaan\u201D yang berbeda-beda: tanpa peringkat tidak ada yang menentukan siapa mendapat berapa. Samakan uang pembinaan ke-1 sampai ke-${e}, kosongkan semuanya, atau isi \u201Cya\u201D`,
en:([e=""])=>`cannot be used together with a \u201CPrize\u201D that differs by place: without ranks nothing says who gets how much. Make prizes 1 to ${e} equal, leave all of them blank, or write \u201Cyes\u201D`}
,"prizes-unused":{id:([
e=""])=>`tidak terpakai karena juaranya hanya ${e}; hapus, atau tambah jumlah \u201CLolos\u201D pada tahap terakhir`,
en:([e=""])=>`is not used because there ${e==="1"?"is only 1 winner":`are only ${e} winners`}; delete it, or raise \u201CAdvance\u201D of the last stage`}
};function Wj(e,t){let n=G(MS(e,t),t);return t===
"id"?`Tab ${n} masih kosong; isi satu baris untuk masing-masing.`:`The tab ${n} is still empty; fill in one row for each.`}
function uE({setting:e,value:t,reason:n,allowed:r},o){if(n==="no-rows")return Wj(
e,o);let i=typeof t=="string"?ol(t,e,o):t,a=r.map(s=>ol(s,e,o));return`${G(Ka(e,o),o)}${i===""?"":` = ${G(
i,o)}`} ${Uj[n][o](a)}.`}var lE={id:e=>uE(e,"id"),en:e=>uE(e,"en")};p();var cE={"not-a-number":{id:
"bukan angka",en:"not a number"},negative:{id:"negatif",en:"negative"},"all-zero":{id:"semuanya nol",
en:"all zero"},"partly-blank":{id:"kosong, padahal yang lain berisi",en:
"blank while others are filled in"}},dE={id:e=>`Bobot ${e.of==="criteria"?"kriteria":"tahap"} ${e.value===
void 0?"":`${G(e.value,"id")} `}${cE[e.reason].id}. Isi semua bobot dengan angka yang lebih dari atau sama dengan 0, tidak semuanya 0.`,
en:e=>`The weight ${e.value===void 0?"":`${G(e.value,"en")} `}of ${e.of==="criteria"?"a criterion":
"a stage"} is ${cE[e.reason].en}. Fill every weight with a number of 0 or more, not all of them 0.`}
;p();var pE={id:e=>`Kriteria ${G(e.criterion,"id")} ada di lebih dari satu kolom (${X(e.columns,"id")}) pada tab juri ${e.judge}. Sisakan satu kolom.`,
en:e=>`The criterion ${G(e.criterion,"en")} stands in more than one column (${X(e.columns,"en")}) of the tab of judge ${e.judge}. Keep one.`}
;p();var fE={id:e=>`Tab juri ${e.judge} tidak punya kolom untuk kriteria ${G(e.criterion,"id")}. Tambahkan kolomnya, atau samakan judulnya dengan tab Kriteria.`,
en:e=>`The tab of judge ${e.judge} has no column for the criterion ${G(e.criterion,"en")}. Add the column, or give it the same header as in the criteria tab.`}
;p();var mE={id:e=>`Tahap ${G(e.stage,"id")} belum dimulai: belum ada nilai di tab jurinya. Perhitungan berhenti sebelum tahap ini.`,
en:e=>`Stage ${G(e.stage,"en")} has not begun: its judge tabs hold no score. Ranking ends before it.`}
;p();var gE={id:e=>{var t;return e.reason==="copy"?`Menurut namanya, tab ini salinan tab juri ${(t=e.judge)!=
null?t:""} (${G(e.first,"id")}), sehingga tidak dibaca. Hapus tab ini, atau beri nama lain bila ingin disimpan.`:
`Tab ini dan tab ${G(e.first,"id")} sama-sama terbaca sebagai ${e.judge===null?
"tab konfigurasi yang sama":`tab juri ${e.judge} pada tahap ini`}. Hapus atau ganti nama salah satunya.`}
,en:e=>{
var t;return e.reason==="copy"?`By its name this tab is a copy of the tab of judge ${(t=e.judge)!=null?
t:""} (${G(e.first,"en")}), so it is not read. Delete it, or give it another name to keep it.`:`This tab and the tab ${G(
e.first,"en")} both read as ${e.judge===null?"the same configuration tab":`the tab of judge ${e.judge} at this stage`}. Delete or rename one of them.`}
};p();var hE={id:e=>`Tab juri ${e.judge} belum berisi satu nilai pun. Minta juri itu mengisinya.`,en:
e=>`The tab of judge ${e.judge} does not hold a single score yet. Ask the judge to fill it in.`};p();
p();var yE=(e,t)=>X(e.map(n=>se(n,t)),t),Ai=(e,t)=>X(e.map(n=>G(n,t)),t,8),qa=(e,t)=>e===null?"":` ${t} ${e}`,
Kj={JUDGE_TABS:({tabs:e})=>`${e.length} tab juri: ${Ai(e,"id")}.`,SCORE_TAB:({tab:e,layout:t,judges:
n})=>`Nilai ${n.length} juri ada di satu tab ${G(e,"id")}, ${{groups:
"setiap juri dengan kolom kriterianya sendiri",totals:"satu nilai per juri",rows:
"satu baris per juri dan peserta",list:"satu baris per nilai"}[t]}: ${Ai(n,"id")}.`,STAGES:({stages:
e,advance:t})=>`${e.length} tahap, menurut nama tab juri: ${X(e.map((n,r)=>t[r]==null?n:`${n} (lolos ${t[
r]})`),"id")}. Urutan dan jumlah lolos diperbaiki di tab ${q.stages.id}.`,CRITERIA:({stage:e,names:t}
)=>`${t.length} kriteria${qa(e,"tahap")}: ${Ai(t,"id")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${G(
e,"id")} bukan kriteria: ${{number:"nomor urut",sum:"jumlah atau rata-rata",rank:"peringkat",matter:
"bukan nilai juri",large:"angkanya terlalu besar untuk nilai",alone:
"berdiri di samping kriteria, jadi dianggap jumlahnya",own:"tidak ada di tab juri lain"}[t]}.`,
WEIGHTS:({from:e,stage:t})=>`Bobot${qa(t,"tahap")}: ${{headers:"dari judul kolom",row:
"dari baris bobot",maxima:"sebesar nilai maksimum tiap kriteria, sehingga yang dihitung jumlah poin",
equal:"sama untuk semua kriteria, karena tidak tertulis"}[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Nilai maksimum${qa(
n,"tahap")}: ${yE(e,"id")}, ${t==="written"?"seperti tertulis":"diperkirakan dari nilai yang ada"}.`,
ENTRIES:({count:e,by:t})=>`${e} peserta, dikenali dari ${t==="code"?"kodenya":
"namanya (huruf besar, spasi, dan tanda baca tidak dibedakan) dan diberi kode"}.`,ENTRY_LIST:({tab:e,
unscored:t})=>`Nama dan instansi peserta dilengkapi dari tab ${G(e,"id")}${t===0?"":`; ${t} baris di sana tidak ada di tab juri mana pun dan tidak diikutkan`}.`,
TAB_LEFT:({tab:e,reason:t})=>`Tab ${G(e,"id")} dibiarkan: ${{recap:
"namanya rekap, hasil, salinan, atau contoh",hidden:"disembunyikan",empty:"kosong","not-entries":
"tidak punya kolom peserta","not-scores":"tidak punya kolom nilai",summary:
"angkanya ringkasan dari tab lain","other-columns":"kolomnya lain dari tab juri","other-matter":
"bukan tentang penilaian"}[t]}.`},Gj={JUDGE_TABS:({tabs:e})=>`${e.length===1?"1 judge tab":`${e.length} judge tabs`}: ${Ai(
e,"en")}.`,SCORE_TAB:({tab:e,layout:t,judges:n})=>`The scores of ${n.length} judges stand in one tab, ${G(
e,"en")}, ${{groups:"each judge with criteria columns of their own",totals:"one score per judge",
rows:"one row per judge and entry",list:"one row per score"}[t]}: ${Ai(n,"en")}.`,STAGES:({stages:e,
advance:t})=>`${e.length} stages, by the names of the judge tabs: ${X(e.map((n,r)=>t[r]==null?n:`${n} (${t[
r]} advance)`),"en")}. Correct their order and who advances in the tab ${q.stages.en}.`,CRITERIA:({
stage:e,names:t})=>`${t.length===1?"1 criterion":`${t.length} criteria`}${qa(e,"of stage")}: ${Ai(t,
"en")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${G(e,"en")} is no criterion: ${{number:
"a row number",
sum:"a sum or mean",rank:"a rank",matter:"not what judges score",large:
"its numbers are too large for scores",alone:"it stands beside criteria and is taken for their sum",
own:"no other judge tab has it"}[t]}.`,WEIGHTS:({from:e,stage:t})=>`Weights${qa(t,"of stage")}: ${{
headers:"from the headers",row:"from the row of weights",maxima:
"each criterion by its maximum, so that points are added up",equal:"equal, because none are written"}
[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Maximum score${qa(n,"of stage")}: ${yE(e,"en")}, ${t==="written"?
"as written":"guessed from the scores there are"}.`,ENTRIES:({
count:e,by:t})=>`${e===1?"1 entry":`${e} entries`}, known by ${t==="code"?"code":
"name (case, spaces and punctuation aside) and given codes"}.`,ENTRY_LIST:({tab:e,unscored:t})=>`Names and institutions of entries are completed from the tab ${G(
e,"en")}${t===0?"":`; ${t} of its rows stand on no judge tab and are left out`}.`,TAB_LEFT:({tab:e,
reason:t})=>`The tab ${G(e,"en")} is left alone: ${{recap:
"by its name a recapitulation, result, copy or example",hidden:"it is hidden",empty:"it is empty",
"not-entries":"it has no column of entries","not-scores":"it has no column of scores",summary:
"its numbers sum up other tabs","other-columns":"its columns differ from those of the judge tabs",
"other-matter":"it is not about judging"}[t]}.`},Zj={id:Kj,en:Gj};function qj({kind:e,params:t},n){
return Zj[n][e](
t)}var bE=(e,t)=>qj(e,t),Hj={nothing:()=>"","not-entries":e=>`Di tab ${e} tidak ditemukan kolom peserta: beri judul Kode atau Nama Inovasi pada kolomnya.`,
"not-scores":e=>`Di tab ${e} ada kolom peserta, tetapi tidak cukup jelas kolom mana yang berisi nilai.`,
"no-sign":e=>`Tab ${e} berisi angka, tetapi tidak ada tanda bahwa itu penilaian. Bila memang penilaian, beri nama tabnya \u201CJuri 1\u201D, \u201CJuri 2\u201D, atau judul kolom pesertanya Nama Inovasi.`,
turned:e=>`Di tab ${e} kriteria tampaknya menurun dan peserta mendatar. Putar tabelnya: salin, lalu Tempel khusus \u2192 Ditransposisi, sehingga setiap peserta satu baris.`,
unlike:e=>`Kolom nilai di tab ${e} berlainan, jadi tidak jelas mana tab juri: samakan judul kolomnya.`,
"several-shared":e=>`Tab ${e} masing-masing memuat nilai beberapa juri. Buat tab ${q.stages.
id} dengan kolom Tahap dan Tab Nilai yang menyebut tab mana untuk tahap mana.`,"unclear-judges":e=>`Di tab ${e} tidak jelas kolom atau baris mana milik juri siapa: beri judul misalnya \u201CJuri 1\u201D di atas kolom-kolomnya, atau satu kolom Juri.`,
"stage-tab":e=>`Nilai semua juri ada di tab ${e}: tulis nama tab itu di kolom Tab Nilai pada tab ${q.stages.id}.`,
stages:e=>`Tahap tidak dapat disimpulkan dari ${e}. Beri nama setiap tab juri \u201CTahap - Juri\u201D, misalnya \u201CProposal - J1\u201D, paling sedikit dua juri setiap tahap.`,
unbound:e=>`Nama tab ${e} tidak cukup membedakan para juri: beri setiap tab nama jurinya sendiri.`},
Jj={nothing:()=>"","not-entries":e=>`No column of entries was found on ${e}: give it the header Code or Innovation.`,
"not-scores":e=>`${e} has a column of entries, but it is not clear enough which columns hold scores.`,
"no-sign":e=>`${e} holds numbers, but nothing says that they are judging. If they are, name the tabs \u201CJudge 1\u201D, \u201CJudge 2\u201D, or give the column of entries the header Innovation.`,
turned:e=>`On ${e} criteria seem to run down and entries across. Turn the table: copy it, then Paste special \u2192 Transposed, so that each entry has a row.`,
unlike:e=>`The columns of scores on ${e} differ, so it is not clear which are judge tabs: give them the same headers.`,
"several-shared":e=>`${e} each hold scores of several judges. Make a tab ${q.stages.en} with the columns Stage and Score Tab that says which tab belongs to which stage.`,
"unclear-judges":e=>`On ${e} it is not clear which columns or rows are whose: write for instance \u201CJudge 1\u201D over the columns, or give the rows a column Judge.`,
"stage-tab":e=>`The scores of all judges stand in ${e}: write its name in the column Score Tab of the tab ${q.stages.en}.`,
stages:e=>`The stages cannot be told from ${e}. Name every judge tab \u201CStage - Judge\u201D, for instance \u201CProposal - J1\u201D, with two judges or more in each stage.`,
unbound:e=>`The names of ${e} do not tell the judges apart: give every tab its judge's own name.`};
function eh(e,t){
if(e===void 0)return"";let n=(t==="id"?Hj:Jj)[e.reason](Ai(e.tabs,t));return n===""?"":` ${n}`}var vE={
id:e=>e.judge===null?`Tab ${G(e.tab,"id")} tidak ada, dan isinya tidak dapat disimpulkan dari tab juri. Buat tab itu dengan judul kolom seperti pada contoh; atau isi tab juri dengan kolom Kode atau Nama Inovasi dan satu kolom angka untuk tiap kriteria, dengan judul kolom yang sama di semua tab juri.${eh(
e.why,"id")}`:e.within?`Tab ${G(e.tab,"id")} tidak memuat nilai juri ${e.judge}. Tambahkan kolom atau baris juri itu, atau samakan namanya dengan tab Juri.`:
`Tab ${G(e.tab,"id")} untuk juri ${e.judge} tidak ada. Buat tabnya, atau samakan namanya.`,en:e=>e.judge===null?
`There is no tab ${G(
e.tab,"en")}, and the judge tabs do not tell what it would say. Make it, with headers as in the example; or fill judge tabs with a column Code or Innovation and one column of numbers per criterion, with the same headers on all of them.${eh(
e.why,"en")}`:e.within?`The tab ${G(e.tab,"en")} holds no scores of judge ${e.judge}. Add the judge's columns or rows, or write the name as in the judges tab.`:
`There is no tab ${G(e.tab,"en")} for judge ${e.judge}. Make it, or correct its name.`};p();var wE={
id:e=>`Tab juri ${e.judge} belum diproteksi, padahal tab lain sudah: setiap editor dapat mengubah nilainya. Proteksi tab ini untuk juri itu saja (Data > Proteksi sheet dan rentang).`,
en:e=>`The tab of judge ${e.judge} is not protected although other tabs are: every editor can change its scores. Protect it for that judge alone (Data > Protect sheets and ranges).`}
;var th={TAB_MISSING:vE,TAB_EMPTY:hE,TAB_UNPROTECTED:wE,TAB_COPY:gE,STAGE_NOT_BEGUN:mE,
COLUMN_MISSING_CRITERION:fE,
COLUMN_DUPLICATE_CRITERION:pE,ROW_MISSING_ENTRY:US,ROW_WITHOUT_CODE:GS,ROW_UNKNOWN_ENTRY:KS,
ROW_DUPLICATE_ENTRY:BS,
ROW_NAME_MISMATCH:WS,SCORE_ROWS_PERMUTED:QS,SCORE_MISSING:JS,SCORE_NOT_NUMBER:VS,SCORE_TEXT_NUMBER:
tE,
SCORE_IS_DATE:HS,SCORE_OUT_OF_RANGE:XS,SCORE_ERROR:ZS,SCORE_FORMULA:qS,SCORE_SCALE_SUSPECT:eE,
SCORE_OUTLIER:YS,
TOTAL_MISMATCH:rE,JUDGE_NO_VARIANCE:CS,JUDGES_IDENTICAL:OS,JUDGES_DISAGREE:RS,JUDGE_CONFLICT:ES,
JUDGE_RECUSED:DS,
ENTRY_UNSCORED:TS,PANEL_DISCONNECTED:AS,ENTRY_DUPLICATE_CODE:kS,ENTRY_DUPLICATE_NAME:xS,
NAMES_SIMILAR:SS,
SETTING_INVALID:lE,WEIGHTS_INVALID:dE,SCALE_ASSUMED:sE,METHOD_CAUTION:aE,RULE_CHANGED_AFTER_SCORING:
jS,
TIE_AT_CUT:zS,PLENARY_CONFLICT:FS,OBJECTION_OPEN:$S,RESULT_STALE:LS,NO_DOCUMENT:IS};var Ha=({code:e}
)=>!th[e].confidential,Vj=th;function Xj({code:e,params:t},n){return Vj[e][n](t)}var Bn=(e,t)=>Xj(
e,t);function kE(e){let t="value"in e.params?e.params.value:void 0;return e.code==="SCORE_IS_DATE"?e.
params.date:typeof t=="object"?t.date:t===""?void 0:t}p();var Yj={error:$("Kesalahan","Error"),
warning:$("Peringatan","Warning"),info:$("Info","Info")},Ja={severity:$(
"Tingkat","Severity"),stage:$("Tahap","Stage"),tab:$("Tab","Tab"),cell:$("Sel","Cell"),message:$(
"Uraian","What and what to do"),code:$("Kode Temuan","Finding")},Qj=["error","warning","info"],nh=e=>Qj.
flatMap(t=>e.filter(n=>n.severity===t));function cp(e,t,n,r,o){let i=q.findings[t],a=[{header:Ja.severity[
t],
width:100,value:s=>Yj[s.severity][t]},{header:Ja.stage[t],width:140,value:s=>{var u;return(u=s.stage)!=
null?u:""}},{header:Ja.tab[t],width:160,value:s=>{var u;return(u=s.tab)!=null?u:""}},{header:Ja.cell[
t],
width:80,value:s=>{var u;return(u=s.cell)!=null?u:""}},{header:Ja.message[t],width:560,value:o},{
header:Ja.
code[t],width:220,value:s=>s.code}];return vt(i,n,r,a,nh(e),0)}p();p();function xE(e){let t=new y;
for(let{standings:r}of e)for(let{entry:o,title:i}of r)i!==null&&t.set(o.code,
i);let n=new S;return[...e].reverse().flatMap(r=>{let o=rd(r).filter(({standing:s})=>!n.has(s.entry.
code)),i=n.size;for(let{standing:s}of o)n.add(s.entry.code);let a=0;return o.map(({standing:s,rank:u}
,l)=>{
var _,I,F;let{entry:c,rank:d,score:f,decision:m,category:h,categoryRank:k}=s;((_=o[l-1])==null?void 0:
_.rank)!==u&&(a=l+1);let A=(I=t.get(c.code))!=null?I:null,P=(F=m==null?void 0:m.rank)!=null?F:null,N=r.
stage.name;return{place:i+a,entry:c,stage:N,rank:d,decided:P,score:f,title:A,category:h,categoryRank:
k}})})}p();var Pi={institution:$("Instansi","Institution"),parent:$("Induk","Parent"),unitType:$(
"Jenis Unit","Unit Type"),required:$("Wajib","Required"),count:$("Jumlah Inovasi","Entries"),codes:$(
"Kode","Codes"),
status:$("Keikutsertaan","Coverage")},ez={present:$("ikut","takes part"),absent:$("belum mengirim",
"has not submitted"),unlisted:$("ikut, tidak terdaftar","takes part, not listed")};function rh({
institutions:e,
entries:t}){var s;let n=new y;for(let u of t){let l=z(u.institution);l!==""&&n.set(l,[...(s=n.get(l))!=
null?s:[],u])}let r=e.map(u=>{var c;let l=(c=n.get(z(u.name)))!=null?c:[];return{institution:u,
entries:l,
status:l.length>0?"present":"absent"}}),o=new S(e.map(u=>z(u.name))),a=[...n].filter(([u])=>!o.has(u)).
map(([,u])=>{var c,d,f,m;return{institution:{name:(d=(c=u[0])==null?void 0:c.institution)!=null?d:"",
parent:"",unitType:(m=(f=u[0])==null?void 0:f.unitType)!=null?m:"",required:!1},entries:u,status:
"unlisted"}});return[...r,...a]}function oh(e){let t=rh(e).filter(n=>n.status!=="unlisted");return{
present:t.
filter(n=>n.status==="present").length,listed:t.length}}function TE(e){if(e.institutions.length===0)
return null;let t=rh(e).filter(n=>n.status==="absent"&&n.institution.required);return{...oh(e),
absent:t.
map(n=>n.institution.name)}}function SE(e,t,n,r){let o=a=>{var s,u;return(u=(s=Qn.find(([l])=>l===a))==
null?void 0:s[1][t])!=null?u:""},i=[{header:Pi.institution[t],width:280,value:a=>a.institution.name}
,
{header:Pi.parent[t],width:220,value:a=>a.institution.parent},{header:Pi.unitType[t],width:140,value:
a=>a.
institution.unitType},{header:Pi.required[t],width:80,value:a=>o(a.institution.required)},{header:Pi.
count[t],width:80,format:"0",value:a=>a.entries.length},{header:Pi.codes[t],width:160,value:a=>a.entries.
map(s=>s.code).join(", ")},{header:Pi.status[t],width:180,value:a=>ez[a.status][t]}];return vt(q.coverage[
t],
n,r,i,rh(e),1)}p();p();var dp=e=>e>0?`0.${"0".repeat(e)}`:"0",Va=(e,t)=>v($t(e,t))/10**t;var Er={
place:$("Peringkat Akhir","Final Rank"),code:$("Kode","Code"),name:$("Nama Inovasi","Innovation"),
institution:$("Instansi","Institution"),category:$("Kategori","Category"),categoryRank:$(
"Peringkat Kategori","Rank in Category"),stage:$("Tahap Terakhir","Last Stage"),rank:$(
"Peringkat Tahap",
"Rank in Stage"),decided:$("Peringkat Putusan","Decided Rank"),title:$("Predikat","Title")};function EE(
e,t,n,r,o,i,a){
let s=e.some(({category:l})=>l!==null),u=[{header:Er.place[t],width:80,format:"0",value:l=>l.place},
{header:Er.code[t],width:80,value:l=>l.entry.code},{header:Er.name[t],width:320,value:l=>l.entry.name}
,
{header:Er.institution[t],width:240,value:l=>l.entry.institution},...s?[{header:Er.category[t],width:
130,
value:l=>{var c;return(c=l.category)!=null?c:""}},{header:Er.categoryRank[t],width:80,format:"0",
value:l=>{
var c;return(c=l.categoryRank)!=null?c:""}}]:[],{header:Er.stage[t],width:180,value:l=>l.stage},{
header:Er.
rank[t],width:80,format:"0",value:l=>l.rank},{header:r,width:80,format:dp(n),value:l=>Va(l.score,n)}
,
{header:Er.title[t],width:160,value:l=>{var c;return(c=l.title)!=null?c:""}},...e.some(l=>l.decided!==
null)?[{header:Er.decided[t],width:80,format:"0",value:l=>{var c;return(c=l.decided)!=null?c:""}}]:[
]];
return vt(q.finalRanking[t],o,i,u,e,3,a)}p();var ih=(e,t,n,r)=>vt(e,t,n,[{header:r,width:600,value:(
)=>""}],[],0);p();var tz={rank:$("Peringkat","Rank"),decided:$("Peringkat Putusan","Decided Rank"),
code:$("Kode","Code"),
name:$("Nama Inovasi","Innovation"),institution:$("Instansi","Institution"),category:$("Kategori",
"Category"),categoryRank:$("Peringkat Kategori","Rank in Category"),tie:$("Penentu Nilai Sama",
"Tie-break"),title:$("Predikat","Title"),prize:$("Uang Pembinaan","Prize"),advances:$("Lolos",
"Advances"),explanation:$(
"Penjelasan","Explanation")},nz='"Rp"#,##0',rz=$("belum ditetapkan","not settled"),oz=$("ya","yes"),
iz=$("tidak","no");function CE(e,t){let{language:n,decimals:r}=t,o=dp(r),i=(c,d,f,m="")=>({header:tz[
c][n],
width:d,value:f,format:m}),{standings:a}=e,s=a.some(({category:c})=>c!==null),u=a.some(({prize:c})=>c!==
null),l=[i("rank",80,({rank:c})=>c,"0"),i("code",80,({entry:c})=>c.code),i("name",280,({entry:c})=>c.
name),i("institution",200,({entry:c})=>c.institution),i("category",130,({entry:c,category:d})=>d!=null?
d:c.category),...s?[i("categoryRank",80,({categoryRank:c})=>c!=null?c:"","0")]:[],{header:t.scoreHeader,
width:80,format:o,value:({score:c})=>Va(c,r)},i("advances",80,({advances:c})=>(c?oz:iz)[n]),i(
"title",
130,({title:c})=>c!=null?c:""),...u?[i("prize",130,({prize:c})=>az(c,n),nz)]:[],i("tie",180,t.tieOf),
i("explanation",520,t.explain),...e.standings.some(({decision:c})=>c!==void 0)?[i("decided",80,({
decision:c})=>{
var d;return(d=c==null?void 0:c.rank)!=null?d:""},"0")]:[],...t.carryOver?[{header:t.stageScoreHeader,
width:80,format:o,value:({stageScore:c})=>Va(c,r)}]:[],...e.panel.judges.map(c=>({header:c.code,
width:80,
format:o,value:({judgeScores:d})=>{let f=d.get(c.code);return f===void 0?"":Va(f,r)}}))];return vt(t.
name,t.title,t.origin,l,a,3,t.layout)}function az(e,t){return e===null?"":e==="open"?rz[t]:e.amount}
function DE(e,t,n,r){let{settings:o,stages:i}=e,{language:a}=o,s=re(a).tabs,u=ln(e),{marked:l,origin:
c}=RE(
e,r),d=_e();zn(cp(t.findings,a,l+s.findings(u),c,k=>Bn(k,a)));let f=ah(e,t.results,n,r);for(let k of f)
zn(k);let m=k=>d.includes(k)&&f.every(A=>A.name!==k);for(let k of i){let A=Mu(k,i,a),P=l+s.ranking(k.
name,u);m(A)&&zn(ih(A,P,c,s.notRanked(k.name)))}let h=q.finalRanking[a];if(i.length>1&&m(h)&&zn(ih(h,
l+s.finalRanking(u),c,s.notFinal)),e.institutions.length>0){let{present:k,listed:A}=oh(e);zn(SE(e,a,
l+s.coverage(u),`${s.covered(k,A)} \xB7 ${c}`))}}function RE({settings:e},t){let n=re(e.language).tabs,
r=t.provisional?`${n.provisional} \xB7 `:"",o=GT($n(e.method),e.language),i=o===""?"":` (${o})`,a=`${r}${n.
computed(t.at,t.by,t.id)} \xB7 ${n.method(e.method)}${i} \xB7 ${n.hash(t.hash)} \xB7 ${n.overwritten}`;
return{marked:r,origin:a}}function ah(e,t,n,r){let{stages:o,settings:i}=e,{language:a,decimals:s}=i,
u=re(a).tabs,l=ln(e),{marked:c,origin:d}=RE(e,r),f=o.flatMap((A,P)=>{let[N,_]=[t[P],n[P]];if(N===void 0||
_===void 0)return[];let I=Mu(A,o,a),F=N.last&&!i.rankedWinners?`${u.unordered} \xB7 `:"",B=c+u.ranking(
A.name,l);return[sz(e,N,_,I,B,F+d)]});if(o.length<2||t.length<o.length)return f;let m=c+u.finalRanking(
l),h=u.decimals(s),k=La($n(i.method),a);return[...f,EE(xE([...t]),a,s,k,m,d,h)]}var ln=({settings:e}
)=>e.
competition.includes(e.year)?e.competition:`${e.competition} ${e.year}`.trim();function sz(e,t,n,r,o,
i){
let{language:a,decimals:s,carryOver:u}=e.settings,l=$n(t.method);return CE(t,{name:r,title:o,origin:
i,
layout:re(a).tabs.decimals(s),language:a,decimals:s,carryOver:u,scoreHeader:La(l,a),stageScoreHeader:
La(
l,a,!0),tieOf:c=>{var d,f;return(f=(d=n.get(c))==null?void 0:d.tie)!=null?f:""},explain:c=>{var d,f;
return(f=(d=n.get(c))==null?void 0:d.text)!=null?f:""}})}p();function Cr(e,t,n){let r=lt(t);return nh(
e).map(o=>{var s,u,l;let i=kE(o),a=n===void 0?null:sp(o,n);
return{code:o.code,severity:o.severity,stage:(s=o.stage)!=null?s:null,tab:(u=o.tab)!=null?u:null,
cell:(l=
o.cell)!=null?l:null,message:Bn(o,r),...i===void 0?{}:{value:i},...a===null?{}:{fix:up(a,r)}}})}var Fo=(
e,t)=>e.
filter(n=>n.severity===t).length,Xa=e=>Fo(e,"error")===0;p();var pp=(e,t)=>e.length===0?{}:{
understood:e.map(n=>({kind:n.kind,sure:n.sure,tab:"tab"in n.params?n.
params.tab:null,message:bE(n,t)}))};p();p();var Ya=e=>e.find(t=>Pe(t,q.objections)),uz=1440*60*1e3;
function OE({settings:e},t){var r;let n=(r=e.
decisionDate)!=null?r:t;return e.objectionDays===null||n===null?null:new D(D.parse(`${n}T00:00:00Z`)+
e.objectionDays*uz).toISOString().slice(0,10)}function AE(e,{stages:t}){var n,r;return((r=(n=rt(e,wi))==
null?void 0:n.rows)!=null?r:[]).flatMap(({cell:o})=>{let i=t.find(u=>z(u.name)===z(K(o("reopens"))));
if(i===void 0||le(o("ruling")))return[];let[a,s]=[K(o("entry")),K(o("ruling"))];return[{stage:i.name,
entry:a,date:Oo(o("date")),ruling:s}]})}function PE(e,t,n,r){var i;let o=rt(e,wi);return((i=o==null?
void 0:o.rows)!=null?i:[]).flatMap(({row:a,cell:s})=>{var A;let u=K(s("entry")),l=t.entries.find(P=>J(
P.code)===J(u)),c=Oo(s("date")),d=le(s("answer"))||le(s("ruling")),f=K(s("reopens")),m=(A=t.stages.find(
P=>z(P.name)===z(f)))==null?void 0:A.name,h=[];if(!le(s("date"))&&c===null){let P={setting:
"objections.date",value:s("date"),reason:"not-a-date",allowed:[]};h.push({code:"SETTING_INVALID",
severity:"warning",...Ve(o,a,"date"),params:P})}if(f!==""&&m===void 0){let P=t.stages.map(_=>_.name),
N={setting:"objections.reopens",value:f,reason:"unknown-reference",allowed:P};h.push({code:
"SETTING_INVALID",severity:"warning",...Ve(o,a,"reopens"),params:N})}let k={code:"OBJECTION_OPEN",
severity:"warning"};return u!==
""&&l===void 0&&h.push({...k,...Ve(o,a,"entry"),params:{entry:u,reason:"unknown-entry"}}),n!==null&&
c!==null&&c>n?h.push({...k,...Ve(o,a,"date"),params:{entry:u,reason:"too-late",until:n}}):d?h.push({
...k,...Ve(o,a,"answer"),params:{entry:u,reason:"unanswered"}}):m!==void 0&&r({stage:m,date:c})&&h.push(
{...k,...Ve(o,a,"reopens"),params:{entry:u,reason:"reopens",stage:m}}),h})}p();p();var Ni=(e,t)=>e.map(
(n,r)=>{var o;return[n,(o=t[r])!=null?o:null]}),fp=e=>T(e!=null?e:""),NE=({values:e})=>e.
map(([,t])=>t).filter(t=>t!==null).join("; ");function _E(e){let t=[{thing:"setting",names:[],values:
g.
entries({version:e.version,...e.rules})},...e.stages.map(([n,...r])=>({thing:"stage",names:[n],
values:Ni(
["weight","advance","title"],r)})),...e.criteria.map(([n,r,...o])=>({thing:"criterion",names:[fp(n),
fp(r)],values:Ni(["weight","min","max"],o)})),...e.entries.map(([n,...r])=>({thing:"entry",names:[n],
values:Ni(["name","institution","category","status"],r)})),...e.judges.map(([n,...r])=>({thing:
"judge",names:[n],values:Ni(["institution","stages","conflicts"],r)})),...e.institutions.map(([n,...r])=>(
{
thing:"institution",names:[n],values:Ni(["parent"],r)})),...e.plenary.map(([n,r,...o])=>({thing:
"plenary",names:[fp(n),fp(r)],values:Ni(["rank","reason","votesFor","votesAgainst"],o)})),...e.sheets.flatMap(
({stage:n,judge:r,criteria:o,rows:i})=>i.map(([a,...s])=>({thing:"score",names:[n,r,a],values:Ni(o,s)}
)))];
return new y(t.map(n=>[C.stringify([n.thing,...n.names]),n]))}function mp(e,t){var s,u;let[n,r]=[_E(
e),_E(t)],o=[...IE(e,t,"old"),...IE(t,e,"now")],i=({thing:l,names:[c,d]})=>l==="score"&&o.some(({
names:f})=>f[0]===
c&&f[1]===d),a=[...o];for(let[l,c]of n){let{thing:d,names:f,values:m}=c,h=r.get(l);if(h===void 0){i(
c)||a.push({thing:d,names:f,field:null,old:NE(c),now:null});continue}let k=new y(h.values),A=new y(m);
for(let P of new S([...A.keys(),...k.keys()])){let[N,_]=[(s=A.get(P))!=null?s:null,(u=k.get(P))!=null?
u:null];N!==_&&a.push({thing:d,names:f,field:P,old:N,now:_})}}for(let[l,c]of r){if(n.has(l)||i(c))continue;
let{thing:d,names:f}=c;a.push({thing:d,names:f,field:null,old:null,now:NE(c)})}return a.length>0||C.
stringify(e)===C.stringify(t)?a:[{thing:"order",names:[],field:null,old:null,now:null}]}function IE(
e,t,n){
let r=new S(t.sheets.map(({stage:o,judge:i})=>C.stringify([o,i])));return e.sheets.filter(({stage:o,
judge:i,rows:a})=>a.length>0&&!r.has(C.stringify([o,i]))).map(({stage:o,judge:i,rows:a})=>({...{
thing:"score",names:[o,i],field:null,old:null,now:null},[n]:a.length}))}p();function Un(e){let t=T(v.parseInt(
e.slice(0,12),16)%1e8).padStart(8,"0");return`${t.slice(0,4)}-${t.
slice(4)}`}p();var sh=[2],to=sh[0],lz=["top","method","missing","tieBreaks","decimals","carryOver",
"passingScore","maxPerInstitution","winnersPerCategory","prizes","rankedWinners","winnerTerm",
"severityCorrection","conflicts"],cz=e=>e===void 0||e.kind==="blank"?null:e.kind==="score"?e.value:e.kind==="recused"?
"BK":typeof e.raw=="object"?e.raw.date:e.raw,gp=e=>e===null||typeof e=="number"||typeof e=="boolean"||
typeof e=="string"?e:C.stringify(e),hp=(e,t)=>e<t?-1:v(e>t);function dz({stage:e,judge:t,columns:n,
rows:r}){
let o=[...n.keys()].sort(hp);return{stage:e,judge:t,criteria:o,rows:r.flatMap(({entry:i,marks:a})=>i===
null?[]:[[i,...o.map(s=>cz(a.get(s)))]]).sort(([i],[a])=>hp(i,a))}}var pz=({settings:e})=>g.fromEntries(
lz.map(t=>[t,gp(e[t])]));function il(e,t,n,r,o=to){let{entries:i,judges:a,institutions:s}=e,u=e.stages.
findIndex(d=>d.name===r),l=u<0?e.stages:e.stages.slice(0,u+1),c=d=>d===null||l.some(f=>f.name===d);
return{
version:o,rules:pz(e),stages:l.map(d=>[d.name,d.weight,d.advance,gp(d.title)]),criteria:e.criteria.filter(
d=>c(d.stage)).map(d=>[d.stage,d.name,d.weight,d.min,d.max]),entries:i.map(d=>[d.code,d.name,d.institution,
d.category,d.status]),judges:a.map(d=>[d.code,d.institution,gp(d.stages),gp(d.conflicts)]),
institutions:s.
map(d=>[d.name,d.parent]),plenary:n.filter(d=>c(d.stage)).map(d=>[d.stage,d.entry,d.rank,d.reason,d.
votesFor,d.votesAgainst]),sheets:t.filter(d=>c(d.stage)).sort((d,f)=>hp(d.stage,f.stage)||hp(d.judge,
f.judge)).map(dz)}}var yp=(...e)=>C.stringify(il(...e));p();var $E={part:"decisions",tab:q.decisions,
columns:[{key:"stage",header:$("Tahap","Stage"),width:140},
{key:"code",header:$("Kode Penetapan","Decision Code"),width:110},{key:"at",header:$("Waktu","Time"),
width:150},{key:"by",header:$("Pelaku","By"),width:200},{key:"method",header:$("Metode","Method"),
width:110},
{key:"version",header:$("Versi Aturan","Rules Version"),width:90},{key:"hash",header:$("Sidik Hasil",
"Result Hash"),width:160},{key:"part",header:$("Bagian","Part"),width:70},{key:"content",header:$(
"Isi","Content"),width:300}]},fz=3e4;function mz(e){var n;return(n=e.replace(/[^\x20-\x7e]/g,r=>`\\u${r.
charCodeAt(0).toString(16).padStart(4,"0")}`).match(new RegExp(`\\S(?:.{0,${fz}}\\S)?(?=\\S|$)`,"g")))!=
null?n:[]}function FE(e,t,n,r,o){let i=e.flatMap(s=>mz(s.text).map((u,l)=>({...s,part:T(l+1),content:
u}))),
a=$E.columns.map(({key:s,header:u,width:l})=>({header:u[n],width:l,value:c=>c[s]}));return vt(t,r,o,
a,i,0)}function bp(e){var r;let t=e===null?null:rt(e,$E),n=new y;for(let{cell:o}of(r=t==null?void 0:
t.rows)!=null?r:[]){let i=K(o("stage")),a=n.get(i),s=T(o("content"));a!==void 0?n.set(i,{...a,text:a.
text+s}):n.set(i,{stage:i,code:K(o("code")),at:K(o("at")),by:K(o("by")),method:K(o("method")),
version:K(
o("version")),hash:K(o("hash")),text:s})}return[...n.values()]}function ME({text:e}){try{let t=C.parse(
e);return[...[t.stages,t.criteria,t.entries,t.judges,t.institutions],t.plenary,t.sheets].every(w.isArray)?
{snapshot:t,canonical:C.stringify(t)}:null}catch{return null}}p();function vp(e,{competition:t,
sheets:n,decisions:r,locate:o}){let{thing:i,names:a,field:s}=e,u=(()=>{
var m,h,k;let[c="",d="",f=""]=a;switch(i){case"score":{let A=n.find(N=>N.stage===c&&N.judge===d),P=(
h=
(m=A==null?void 0:A.rows.find(N=>N.entry===f))==null?void 0:m.marks.get(s!=null?s:""))==null?void 0:
h.at;return A===void 0?null:{tab:A.tab,...P&&{cell:je(P.row,P.column)}}}case"setting":return s===null?
null:o({kind:"setting",key:s});case"stage":return l("stage",t.stages.findIndex(A=>A.name===c));case"criterion":
return l("criterion",t.criteria.findIndex(A=>{var P;return((P=A.stage)!=null?P:"")===c&&A.
name===d}));case"judge":return l("judge",t.judges.findIndex(A=>A.code===c));case"plenary":return(k=r.
find(A=>A.stage===c&&A.entry===d))!=null?k:null;default:return null}})();if(u===null)return e;return{
...e,tab:u.tab,...u.cell?{cell:u.cell}:{}};function l(c,d){return d<0||s===null?null:o({kind:c,index:
d,
column:s})}}var LE=new O;function Mo(e,t,n=to){var c,d,f,m;let{competition:r,sheets:o,decisions:i}=e,
a=(c=LE.get(
e))!=null?c:new y;LE.set(e,a);let s=(f=t!=null?t:(d=r.stages[r.stages.length-1])==null?void 0:d.name)!=
null?f:"",u=`${n} ${s}`,l=(m=a.get(u))!=null?m:qt(yp(r,o,i,s,n));return a.set(u,l),l}var uh=(e,t,n)=>{
var r;return(r=sh.find(o=>Mo(e,n,o)===t))!=null?r:null},lh=e=>bp(Jt(q.decisions[e]).grid);function ch(
e,t,n){
let r=t===void 0?null:ME(t);if(t===void 0||r===null||qt(r.canonical)!==n)return null;let{competition:
o,
sheets:i,decisions:a}=e,s=il(o,i,a,t.stage,r.snapshot.version);return mp(r.snapshot,{...s,version:to}
).
map(u=>vp(u,e))}function jE(e,t){let r=t.filter(a=>a.status==="decided").filter(({stage:a,hash:s})=>Mo(
e,a)!==s);if(r.length===0)return[];let o=lh(e.competition.settings.language),i=new S;return r.flatMap(
({stage:a,at:s,hash:u})=>{var k,A;let l=o.find(P=>P.stage===a&&P.hash===u),c=((k=ch(e,l,u))!=null?k:
[]).filter(P=>!i.has(C.stringify(P)));for(let P of c)i.add(C.stringify(P));let{tab:d,cell:f}=(A=c.find(
P=>P.tab!==void 0))!=null?A:{},m={...d===void 0?{}:{tab:d},...f===void 0?{}:{cell:f}},h={computed:s,
decided:{code:Un(u),changes:c}};return[{code:"RESULT_STALE",severity:"warning",stage:a,...m,params:h}
]})}p();var BE="rules",gz=8e3;function UE(e,t){let n={...e,entries:[],judges:[],institutions:[]},r=il(
n,[],[],
t);return{...r,version:0,stages:r.stages.filter(([o])=>o===t),criteria:r.criteria.filter(([o])=>o===
null||o===t)}}var WE=(e,t)=>qt(C.stringify(UE(e,t)));function hz(){let e=Le(BE);try{return C.parse(e!=
null?e:"{}")}catch{return{}}}var yz=({sheets:e},t)=>e.some(n=>n.stage===t&&n.rows.some(({marks:r})=>[
...r.values()].some(({kind:o})=>o==="score")));function KE(e,t){let{competition:n}=e,r=hz(),o=new y(
n.stages.filter(({name:a})=>yz(e,a)).map(({name:a})=>[a,UE(n,a)])),i=[...o].filter(([a])=>r[a]===void 0);
if(i.length>0){let a={...r,...g.fromEntries(i.map(([u,l])=>[u,C.stringify(l)]))},s=()=>g.fromEntries(
g.entries(a).map(([u,l])=>[u,zE(l)]));We(BE,C.stringify(C.stringify(a).length>gz?s():a))}return[...o].
flatMap(([a,s])=>{var A,P;let[u,l]=[r[a],qt(C.stringify(s))];if(u===void 0||zE(u)===l)return[];let c=t(
).
filter(N=>N.action==="rules"&&N.stage===a);if(((A=c[c.length-1])==null?void 0:A.hash)===l)return[];
let d=u.
startsWith("{")?C.parse(u):null,f=d===null?[]:mp(d,s).map(N=>vp(N,e)),{tab:m,cell:h}=(P=f.find(N=>N.
tab!==void 0))!=null?P:{},k={...m===void 0?{}:{tab:m},...h===void 0?{}:{cell:h}};return[{code:
"RULE_CHANGED_AFTER_SCORING",severity:"warning",stage:a,...k,params:{changes:f}}]})}var zE=e=>e.startsWith(
"{")?qt(e):e;p();var dh=(e,t)=>({stage:n,date:r})=>{var i,a;return!t.some(s=>s.action==="reopen"&&s.stage===n&&
s.at>=
(r!=null?r:""))&&((a=(i=sr(e,n))==null?void 0:i.status)!=null?a:"open")!=="open"};function bz(e,t,n){
let r=t.every(({status:s})=>s==="open")?void 0:Ya(_e());if(r===void 0)return new y;let o=re(e.settings.
language).history,i=AE(Ae(r),e).filter(dh(t,n)),a=new S(i.map(({stage:s})=>s));return new y([...a].map(
s=>{let u=i.filter(l=>l.stage===s);return[s,u.map(({entry:l,date:c,ruling:d})=>o.ruling(l,c,d)).join(
"; ")]}))}function GE(e,t){let n=Xe(e.stages,t),r=bz(e,n,t);return n.map(({stage:o,status:i,at:a,by:
s,
hash:u})=>{var l;return{stage:o,status:i,at:a,by:s,code:u===""?null:Un(u),ruling:(l=r.get(o))!=null?
l:null}})}function no(e,{rows:t}){let{competition:n}=e,r=Xe(n.stages,t),o=r[r.length-1],i=Ya(_e()),a=OE(
n,(o==
null?void 0:o.status)==="decided"?o.at.slice(0,10):null);return[...jE(e,r),...KE(e,()=>t),...i===void 0?
[]:PE(Ae(i),n,a,dh(r,t))]}function ZE(){return ie(()=>(pe(),Lo(wn(Te))))}function Lo(e){let{workbook:
t,history:n}=e,{language:r}=t.
competition.settings,{findings:o,progress:i}=mt(t,{provisional:!1}),a=[...o,...no(t,n)];return Si(t,
a),jg(t.own,i),{ok:Xa(a),findings:Cr(a,r,nl(e)),...pp(t.facts,r),progress:i,fixes:wS(e,lt(r))}}
function qE(){
return ie(()=>(pe(),Te(()=>{let e=He(),{competition:t}=e,{language:n}=t.settings,r=mt(e,{provisional:
!1}),
o=[...r.findings,...no(e,Qe(n))],i=o.filter(Ha),a=re(n).tabs,s=`${a.checked(Ye(),De(),wt())} \xB7 ${a.
overwritten}`,u=a.findings(ln(t));return zn(cp(i,n,u,s,l=>Bn(l,n))),Si(e,o),jg(e.own,r.progress),{
errors:Fo(
i,"error"),warnings:Fo(i,"warning")}})))}var vz=ne({tab:U()});function HE(e){return ie(()=>{let{tab:
t}=ce(vz,e);return pe(),Te(()=>{let n=He(),
{findings:r}=mt(n,{provisional:!1}),o=r.filter(s=>s.code!=="SCORE_ROWS_PERMUTED"||s.tab!==t);o.length===
r.length&&de(ue("BAD_REQUEST",re(Ze()).problems.notSorted(t)));let{language:i}=n.competition.settings,
a=re(i).history.accepted(t);return jt(Qe(i),{at:Ye(),by:De(),action:"accept",detail:a,run:wt(),hash:
""},
i),Si(n,o),Lo(wn())})})}p();var JE=ne({fixes:Ke(U())}),ph=250;function VE({sheets:e},t,n,r,o){var l,
c,d,f,m,h,k;let i=e.filter(A=>A.
tab===t),a=(l=i.find(A=>A.judge===n))!=null?l:i.length===1?i[0]:void 0,s=(f=(d=[...(c=a==null?void 0:
a.columns)!=null?c:[]].find(([,A])=>A[0]===o))==null?void 0:d[0])!=null?f:"",u=(h=(m=a==null?void 0:
a.rows.find(A=>A.row===r))==null?void 0:m.entry)!=null?h:"";return{judge:(k=a==null?void 0:a.judge)!=
null?k:n,entry:u,criterion:s}}function XE(e){return ie(()=>{let{fixes:t}=ce(JE,e);pe();let n=wn(Te),
{workbook:r}=n,o=lt(r.competition.settings.language);return{fixes:YE(n,t).map(i=>{let{tab:a,judge:s,
cells:u}=i,l=up(i,o),c={old:l.old,now:ur(i.fix.now,o)};return{...l,cells:u.map(({row:d,column:f})=>{
let{entry:m,criterion:h}=VE(r,a,s,d,f);return{tab:a,cell:je(d,f),entry:m,criterion:h,...c}})}})}})}
function YE(e,t){
let n=new S(t);return vS(e).filter(r=>n.has(r.id)&&r.status==="offered")}function QE(e){return ie(()=>{
let{fixes:t}=ce(JE,e);return pe(),Te(()=>{let n=wn(),{competition:r}=n.workbook,o=YE(n,t),i=new y(r.
judges.map(({code:k,email:A})=>[k,A])),a=({fix:k,judge:A})=>{var P;return k.kind!=="score"||((P=i.get(
A))!=null?P:"")!==""},s=wz(n.workbook,o.filter(a)),{ledger:u,history:l}=n;s.length>0&&(u=Ri(u,[...u.
list,...s],r.settings),{ledger:u,history:l}=tl(n.workbook,u,l));let c=new S(s.map(({id:k})=>k)),d=u.
list.filter(({id:k})=>c.has(k)),f=k=>d.filter(A=>A.status===k).length,m=new S(o.map(({id:k})=>k)),h=o.
reduce((k,A)=>k+A.cells.length,0);return{applied:f("applied"),asked:f("waiting"),left:h-d.length+t.filter(
k=>!m.has(k)).length,unreachable:[...new S(o.filter(k=>!a(k)).map(({judge:k})=>k))],check:Lo(wn())}}
)})}
function wz(e,t){let[n,r,o]=[Ye(),De(),Oi()],i=t.flatMap(({tab:s,judge:u,stage:l,fix:c,cells:d})=>{
let f=c.
kind==="score"?"waiting":"applied";if(f==="applied"&&!eo(s))return[];let m=o(s);return d.flatMap(h=>{
let{row:k,column:A}=h,P=VE(e,s,u,k,A),N=c.kind==="label"?"":P.criterion,_={id:"",at:n,by:r,stage:l,
tab:s,
status:f,criterion:N,cell:je(k,A),judge:P.judge,entry:c.kind==="label"&&P.entry===""?T(c.now):P.entry,
now:c.now,kind:c.kind,answeredAt:"",answeredBy:"",held:{cell:c.old,format:m.format(k,A)}};return Ba(
_,h,m)!=="before"?[]:[{..._,held:{..._.held,cell:m.cell(k,A)}}]})}),a=w.from({length:b.ceil(i.length/
ph)},wt);return i.map((s,u)=>({...s,id:`${a[b.floor(u/ph)]}/${u%ph+1}`}))}function eC(){return ie(()=>(
pe(),
Te(()=>{let e=wn(),{workbook:t,ledger:n,history:r}=e,{settings:o}=t.competition,i=Xg(e),a=Di(lt(o.language)),
[s]=i;if(s===void 0)return de(ue("BAD_REQUEST",a.nothingToUndo));let u=Oi(),l=i.find(k=>{let A=el(k,
t);return A===null||!eo(A.tab)||Ba(k,A.at,u(A.tab))!=="after"});if(l!==void 0)return de(ue(
"BAD_REQUEST",a.changedSince(l.tab,l.cell)));let c={answeredAt:Ye(),answeredBy:De()},d=n.list.map(k=>i.includes(
k)?{...k,...c,status:"undone"}:k),f=tl(t,Ri(n,d,o),r),m=new S(i.map(({id:k})=>k)),h=f.ledger.list.find(
k=>m.has(k.id)&&k.status==="applied");return h!==void 0?de(ue("BAD_REQUEST",a.refused(h.tab,h.cell))):
Lo(wn())})))}p();var xz=ne({id:U(),accept:qe()});function tC(e){let t=De().toLowerCase(),n=e.judges.filter(
o=>t!==""&&
o.email.toLowerCase()===t),r=n.length===0?[]:Wa(Qr(e.settings).list);return n.flatMap(({code:o})=>{
let i=r.
filter(s=>s.judge===o),a=i.length===0?[]:Ua(o).map(({id:s})=>s);return i.filter(({id:s})=>!a.includes(
s))})}function nC(){let e=xt(_e());return on(new y([...e].map(([t,n])=>[t,Ae(n)]))).competition}
function rC(){
return ie(()=>oC(nC()))}function oC(e){let t=lt(e.settings.language),n=new y(e.entries.map(({code:r,
name:o})=>[r,o]));return{fixes:tC(e).map(r=>{var l;let{id:o,stage:i,entry:a,at:s,by:u}=r;return{...Yg(
r,t),id:o,stage:i,at:s,by:u,name:(l=n.get(a))!=null?l:""}})}}function iC(e){return ie(()=>{let{id:t,
accept:n}=ce(xz,e);return Te(()=>{var d;let r=tC(nC()).find(f=>f.id===t);if(r===void 0)return de(ue(
"BAD_REQUEST",Di(Ze()).unknownFix));let o=He(),{competition:i}=o,a=Di(lt(i.settings.language));if(((
d=
Xe(i.stages,Qe(i.settings.language).rows).find(({stage:f})=>f===r.stage))==null?void 0:d.status)!=="open")return de(
ue("BAD_REQUEST",a.stageClosed(r.stage)));let u=el(r,o),l=Oi();if(n&&(u===null||Ba(r,
u.at,l(u.tab))!=="before"))return de(ue("BAD_REQUEST",a.changedSince(r.tab,r.cell)));let c={id:t,
accept:n,
at:Ye(),by:De()};return hS(r.judge,c)?(n&&u!==null&&eo(u.tab)&&Jg([qg(r,u.tab,u.at,!1)],!0),oC(i)):
de(
ue("BAD_REQUEST",a.tooManyAnswers))})})}p();p();var aC={error:"#f4c7c4",warning:"#fde9b3",info:
"#d3e3fc"},sC="#ffffff",uC="Lembar Juri \xB7 ",fh=new RegExp(
`(^|\\n)${uC}[^\\n]*(?:\\n(#[0-9a-f]{6}))?(?:\\n|$)`);function lC({background:e,note:t},n,r){let o=r.
map(s=>s.replace(/\s+/g," ").trim()).join(" \u2022 "),i=e===sC&&!t.startsWith("#")?[]:[e],a=o===""&&
i.length===0?[]:[uC+o,...i];return{background:aC[n],note:[...a,...t===""?[]:[t]].join(`
`)}}function cC({background:e,note:t}){var o,i,a;let[,n=""]=(o=fh.exec(t))!=null?o:[],r=(a=(i=fh.exec(
t))==null?void 0:i[2])!=null?a:sC;return{background:g.values(aC).includes(e)?r:e,note:t.replace(fh,n)}
}p();function dC(e){var r;let t=(r=be().getSheetByName(e))==null?void 0:r.getDataRange();if(t===void 0)return[
];
let n=t.getNotes();return t.getBackgrounds().map((o,i)=>o.map((a,s)=>{var u,l;return{background:a,
note:(l=
(u=n[i])==null?void 0:u[s])!=null?l:""}}))}function pC(e,t,n){var d,f;let r=be().getSheetByName(e),o=new y,
i=[];for(let[m,h]of n.entries())for(let[k,A]of h.entries()){let P=(d=t[m])==null?void 0:d[k];(P==null?
void 0:P.background)!==A.background&&o.set(A.background,[...(f=o.get(A.background))!=null?f:[],je(m,
k)]),(P==null?void 0:P.note)!==A.note&&i.push({row:m,column:k})}for(let[m,h]of o)r==null||r.getRangeList(
h).setBackground(m==="#ffffff"?null:m);if(i.length===0)return;let[a,s]=[b.min(...i.map(({row:m})=>m)),
b.min(...i.map(({column:m})=>m))],u=b.max(...i.map(({row:m})=>m)),l=b.max(...i.map(({column:m})=>m)),
c=n.slice(a,u+1).map(m=>m.slice(s,l+1).map(({note:h})=>h));r==null||r.getRange(a+1,s+1,u-a+1,l-s+1).
setNotes(c)}var Sz=ne({on:qe()}),fC=["error","warning","info"];function Ez(e,t){var r,o;let n=new y;
for(let i of e.
filter(Ha)){let{tab:a,cell:s,severity:u}=i;if(a===void 0||s===void 0)continue;let l=(r=n.get(a))!=null?
r:new y;n.set(a,l);for(let[c,{row:d,column:f}]of Ro(s).entries()){let m=`${d},${f}`,h=(o=l.get(m))!=
null?o:{severity:u,sentences:[]},k=fC.indexOf(u)<fC.indexOf(h.severity),A=c===0?[Bn(i,t)]:[];l.set(m,
{severity:k?u:h.severity,sentences:[...h.sentences,...A]})}}return n}function Cz(){var n;let e=_e(),
t=((n=Le(rl))!=null?n:"").split(`
`).filter(r=>r!=="");return t.every(r=>e.includes(r))?t:e}function mC(e){return ie(()=>{let{on:t}=ce(
Sz,e);return pe(),Te(()=>{let n=wn(),{workbook:r,history:o}=n,i=t?[...mt(r,{provisional:!1}).findings,
...no(r,o)]:[],a=Ez(i,r.competition.settings.language),s=[...new S([...Cz(),...a.keys()])].filter(eo);
t&&We(rl,s.join(`
`));for(let u of s){let l=dC(u),c=l.map((d,f)=>d.map((m,h)=>{var P;let k=(P=a.get(u))==null?void 0:P.
get(`${f},${h}`),A=cC(m);return k===void 0?A:lC(A,k.severity,k.sentences)}));pC(u,l,c)}return t||We(
rl,""),Lo(n)})})}p();p();p();p();p();p();var lr=(e,t)=>({width:b.min(b.max(b.floor(e),1),10),haste:0,
until:t+2e5});function gC(e){e.haste=0,e.
width=b.min(e.width+1,10)}function hC(e,t){e.haste+=1,e.width=b.max(b.floor(e.width/2),1);let n=b.min(
1e3*2**(e.haste-1),64e3),r=b.ceil(b.max(n,t!=null?t:0)+b.random()*500);return r<=3e5&&D.now()+r<e.until?
r:null}var yC=e=>D.now()>=e.until;p();p();var Dr="https://www.googleapis.com/drive/v3/files",bC="https://www.googleapis.com/upload/drive/v3/files",
Qa="id,mimeType,webViewLink,modifiedTime,appProperties,trashed",vC="application/vnd.google-apps.folder",
Wn="application/vnd.google-apps.document",jo="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
es="application/pdf",al="application/vnd.google-apps.spreadsheet",sl="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
ts=ne({id:U(),mimeType:xe(U()),webViewLink:xe(
U()),modifiedTime:xe(U()),appProperties:xe(Yn(U(),U())),trashed:xe(qe())}),ns=e=>{var t,n,r,o,i,a;
return{
id:e.id,type:(t=e.mimeType)!=null?t:"",link:(n=e.webViewLink)!=null?n:"",modified:(r=e.modifiedTime)!=
null?r:"",content:(i=(o=e.appProperties)==null?void 0:o.content)!=null?i:"",properties:(a=e.appProperties)!=
null?a:{}}},mh=(e,t,n)=>({fields:e,one:t,list:ne({files:Ke(t),nextPageToken:xe(U())}),fileOf:n}),gh=mh(
Qa,ts,ns);p();p();var Dz=[["api-off",["accessNotConfigured","SERVICE_DISABLED"]],["scope",[
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
"notFound"]]];function Rz(e){return e===401?"scope":e===404||e===410?"not-found":
e===413?"too-large":e===429?"haste":e>=500||e===408?"server":"refused"}function wC(e,t,n){var u,l,c;
let r=Oz(t),o=[...((u=r==null?void 0:r.errors)!=null?u:[]).map(d=>d.reason),...((l=r==null?void 0:r.
details)!=null?l:[]).map(d=>d.reason),r==null?void 0:r.status],i=Dz.find(([,d])=>o.some(f=>f!==void 0&&
d.includes(f))),a=i===void 0||e>=500?Rz(e):i[0],s=Az(n);return{kind:a,reason:`${e} ${(c=r==null?void 0:
r.message)!=null?c:""}`.trim(),...s===null?{}:{wait:s}}}function Oz(e){var t;try{return(t=C.parse(e))==
null?void 0:t.error}catch{return}}function Az(e){if(e===null)return null;let t=v(e),n=v.isFinite(t)?
t*1e3:D.parse(e)-D.now();return v.isFinite(n)&&n>0?n:null}var cr=({kind:e})=>["api-off","scope",
"quota","folder-full","daily-limit","policy"].includes(e),rs=({kind:e})=>e==="server"||e==="unknown";
var Pz=6,kC={failure:{kind:"haste",reason:"not-sent"}};function Rr(e,t,n="text"){var a,s,u;let r=e.map(
()=>kC),o=e.map(()=>0),i=e.map((l,c)=>c);for(;i.length>0&&!yC(t);){let l=i.slice(0,t.width),c=i.slice(
t.width),d=Iz(l.flatMap(A=>{var P;return(P=e[A])!=null?P:[]}),n),f=[],m=null,h=!1;for(let[A,P]of l.entries(
)){
let N=(a=d[A])!=null?a:kC,_=r[P];r[P]=_!==void 0&&Nz(_)&&"failure"in N?_:N,o[P]=((s=o[P])!=null?s:0)+
1,!(!("failure"in N)||!_z(N,e[P])||o[P]>=Pz)&&(f.push(P),h=!0,m=b.max(m!=null?m:0,(u=N.failure.wait)!=
null?u:0))}if(d.some(A=>"failure"in A&&cr(A.failure)))break;if(i=[...f,...c],!h){gC(t);continue}let k=hC(
t,m);if(k===null)break;Utilities.sleep(k)}return r}var Nz=e=>"failure"in e&&e.failure.kind==="server",
_z=(e,t)=>"failure"in e&&(e.failure.kind==="haste"||e.failure.kind==="server"&&(t==null?void 0:t.method)!==
"post");function Iz(e,t){let n={Authorization:`Bearer ${ScriptApp.getOAuthToken()}`},r=e.map(i=>({
...i,
headers:n,muteHttpExceptions:!0})),o;try{o=UrlFetchApp.fetchAll(r)}catch(i){let a=i instanceof E?i.message:
T(i);if(op(a).length>0)throw i;return e.map(()=>({failure:{kind:"unknown",reason:a}}))}return o.map(
i=>{let a=i.getResponseCode();return a>=200&&a<300?{ok:t==="bytes"?{text:"",bytes:i.getContent()}:{
text:i.
getContentText(),bytes:[]}}:{failure:wC(a,i.getContentText(),$z(i))}})}function $z(e){let t=e.getHeaders(
),
n=g.keys(t).find(r=>r.toLowerCase()==="retry-after");return n===void 0?null:T(t[n])}function ro(e,t){
if(t===void 0)return{failure:{kind:"unknown",reason:"no-answer"}};if("failure"in t)return t;let n=nt(
e,Fz(t.ok.text));return n.success?{ok:n.data}:{failure:{kind:"unknown",reason:"malformed-answer"}}}
function Fz(e){
try{return C.parse(e)}catch{return null}}var wp="lembar-juri-boundary-7f3a9c",kp=5*1024*1024-4096;
function oo(e,t){return Rr(e.map(Mz),t).map(
n=>{let r=ro(ts,n);return"failure"in r?r:{ok:ns(r.ok)}})}function yh(e,t,n){let r=`${Dr}/${encodeURIComponent(
e)}?fields=${encodeURIComponent(Qa)}`,o=C.stringify(t),i=ro(ts,Rr([{url:r,method:"patch",contentType:
"application/json",payload:o}],n)[0]);return"failure"in i?i:{ok:ns(i.ok)}}function _i(e,t,n){let r=e.
map(o=>`${Dr}/${encodeURIComponent(o)}/export?mimeType=${encodeURIComponent(t)}`);return xC(r,n)}
function bh(e,t){
let[n]=xC([`${Dr}/${encodeURIComponent(e)}?alt=media`],t);return n!=null?n:{failure:{kind:"unknown",
reason:"no-answer"}}}function xC(e,t){let n=e.map(r=>({url:r,method:"get"}));return Rr(n,t,"bytes").
map(r=>"failure"in r?r:{ok:R.from(r.ok.bytes,o=>o&255)})}function Mz({fileId:e,folder:t,title:n,
properties:r,
from:o,to:i,bytes:a,writersCanShare:s}){let c={name:n,mimeType:i,appProperties:r,...e===null?{
parents:[
t]}:{},...s===void 0?{}:{writersCanShare:s}},d=e===null?"":`/${encodeURIComponent(e)}`;return{url:`${bC}${d}?uploadType=multipart&fields=${encodeURIComponent(
Qa)}`,method:e===null?"post":"patch",contentType:`multipart/related; boundary=${wp}`,payload:[...hh(
`--${wp}\r
Content-Type: application/json; charset=UTF-8\r
\r
${C.stringify(c)}\r
`),...hh(`--${wp}\r
Content-Type: ${o}\r
\r
`),...w.from(a,f=>f>127?f-256:f),...hh(`\r
--${wp}--\r
`)]}}var hh=e=>Utilities.newBlob(e).getBytes();p();function vh(e,t,n,r){let o=[],i="";do{let a=encodeURIComponent(
`'${t}' in parents and trashed = false${n.map(c=>` and ${c}`).join("")}`),s=encodeURIComponent(`nextPageToken,files(${e.fields})`),
u=`${Dr}?q=${a}&pageSize=1000&fields=${s}${i}`,l=ro(e.list,Rr([{url:u,method:"get"}],r)[0]);if(
"failure"in l)
return l;o.push(...l.ok.files.map(e.fileOf)),i=l.ok.nextPageToken?`&pageToken=${encodeURIComponent(l.
ok.nextPageToken)}`:""}while(i!=="");return{ok:o}}function wh(e,t,n){let r=`${Dr}/${encodeURIComponent(
t)}?fields=${encodeURIComponent(e.fields)}`,o=ro(e.one,Rr([{url:r,method:"get"}],n)[0]);return"failure"in o?
o.failure.kind==="not-found"?{ok:null}:o:{ok:o.ok.trashed===!0?null:e.fileOf(o.ok)}}var xp=(e,t)=>vh(
gh,e,[],t),io=(e,t)=>wh(gh,e,t);function kh(e,t,n){let r=xp("root",n);if("failure"in r)return r;let o=r.
ok.find(s=>g.keys(t).every(u=>s.properties[u]===t[u]));if(o!==void 0)return{ok:o.id};let i=C.stringify(
{name:e,mimeType:vC,appProperties:t}),a=ro(ne({id:U()}),Rr([{url:`${Dr}?fields=id`,method:"post",
contentType:"application/json",payload:i}],n)[0]);return"failure"in a?a:{ok:a.ok.id}}p();var TC=ne({
id:U(),emailAddress:xe(U()),role:U()}),Lz=Vv(ts,{permissions:xe(Ke(TC))}),SC=mh(`${Qa},permissions(id,emailAddress,role)`,
Lz,e=>{var t;return{...ns(e),access:(t=e.permissions)!=null?t:[]}}),
ul=encodeURIComponent,jz=e=>`${Dr}/${ul(e)}`,xh=(e,t)=>vh(SC,e,[`mimeType = '${al}'`],t),Th=(e,t)=>wh(
SC,e,t);function zz(e){let t=`${jz(e.file)}/permissions`,n=o=>({contentType:"application/json",
payload:C.
stringify(o)}),r=`fields=${ul("id,emailAddress,role")}`;switch(e.change){case"grant":return{url:`${t}?sendNotificationEmail=true&emailMessage=${ul(
e.message)}&${r}`,method:"post",...n({type:"user",role:e.
role,emailAddress:e.email})};case"role":return{url:`${t}/${ul(e.permission)}?${r}`,method:"patch",
...n(
{role:e.role})};case"withdraw":return{url:`${t}/${ul(e.permission)}`,method:"delete"}}}function ll(e,
t){
let n=Rr(e.map(zz),t);return e.map((r,o)=>{let i=n[o];return r.change!=="withdraw"?ro(TC,i):i===void 0||
"failure"in i?i!=null?i:{failure:{kind:"unknown",reason:"no-answer"}}:i.ok.text!==""?{failure:{kind:
"unknown",reason:"malformed-answer"}}:{ok:null}})}p();p();p();var os="dokumen yang sudah jadi tidak dibuat dua kali",
Bz={"api-off":
"Layanan Drive belum diaktifkan. Buka Ekstensi \u2192 Apps Script, pada Layanan (Services) klik +, pilih Drive API, lalu Tambahkan.",
scope:
"Izin untuk menyimpan dokumen ke Drive belum diberikan. Buka tautan ini, centang izin Drive, lalu ulangi.",
quota:`Ruang penyimpanan Drive penuh. Kosongkan sebagian, lalu ulangi: ${os}.`,"folder-full":`Folder atau drive bersama ini tidak dapat menampung berkas lagi. Pindahkan atau hapus sebagian isinya, lalu ulangi: ${os}.`,
"daily-limit":`Batas harian permintaan ke Drive sudah tercapai. Ulangi besok: ${os}.`,policy:
"Aturan organisasi Anda tidak mengizinkan skrip ini memakai Drive. Minta pengelola akun Google instansi mengizinkannya.",
"not-yours":
"Anda tidak berhak mengubah berkas ini di Drive. Minta pemiliknya memberi akses sebagai penyunting.",
"not-granted":
"Skrip ini tidak (lagi) berhak membuka berkas itu, karena tidak dibuat olehnya atau aksesnya dicabut.",
"not-exportable":"Drive tidak dapat mengekspor berkas ini: terlalu besar atau tidak dapat diekspor.",
"too-large":"Dokumen ini terlalu besar untuk Drive. Perkecil gambar di templatnya, lalu ulangi.",
haste:`Drive sedang sibuk. Tunggu beberapa menit, lalu ulangi: ${os}.`,server:`Drive sedang terganggu. Tunggu beberapa menit, lalu ulangi: ${os}.`,
unknown:`Drive tidak menjawab dengan jelas. Ulangi: ${os}.`,"not-found":
"Berkas atau foldernya tidak ada lagi di Drive Anda.",refused:"Drive menolak permintaan ini."},is="documents that are ready are not made twice",
Uz={"api-off":
"The Drive service is not switched on. Open Extensions \u2192 Apps Script, click + at Services, choose Drive API, then Add.",
scope:
"The permission to save documents to Drive has not been granted. Open this link, tick the Drive permission, then try again.",
quota:`Drive storage is full. Free some space and try again: ${is}.`,"folder-full":`This folder or shared drive takes no more files. Move or delete some of them and try again: ${is}.`,
"daily-limit":`The daily limit of requests to Drive is reached. Try again tomorrow: ${is}.`,policy:
"The rules of your organisation do not let this script use Drive. Ask whoever manages its Google accounts.",
"not-yours":"You may not change this file in Drive. Ask its owner to make you an editor.",
"not-granted":
"This script may not (or no longer) open that file: it did not make it, or its access was withdrawn.",
"not-exportable":
"Drive cannot export this file: it is too large, or of a sort that is not exported.",
"too-large":
"This document is too large for Drive. Make the pictures in its template smaller and try again.",
haste:`Drive is busy. Wait a few minutes and try again: ${is}.`,server:`Drive has a fault just now. Wait a few minutes and try again: ${is}.`,
unknown:`Drive gave no clear answer. Try again: ${is}.`,"not-found":
"The file or its folder is no longer in your Drive.",refused:"Drive refused this request."};function zo(
{kind:e,reason:t},n){let r=(n==="id"?Bz:Uz)[e];return e==="refused"||e==="not-exportable"?`${r} (${t})`:
r}var cn=e=>qt(e).slice(0,32),Sh=e=>`folder:${e}`;function ao(e,t,n){let{language:r}=e.settings,o=Sh(
t),
i=Le(o),a=i!==null&&Wz(i,n,r)?i:Kz(e,o,n);return{id:a,files:zt(xp(a,n),r)}}var Wz=(e,t,n)=>zt(io(e,t),
n)!==null;function Kz(e,t,n){let{language:r}=e.settings,o=re(r).documents.folder(ln(e)),i=zt(kh(o,{
folder:cn(
bn())},n),r);return We(t,i),i}function zt(e,t){return"ok"in e?e.ok:Ii(e.failure,t)}function Ii(e,t){
let n=zo(e,t);return e.kind==="api-off"?de(ue("DRIVE_API_OFF",n)):e.kind==="scope"?de(ue(
"SCOPE_MISSING",n,ip())):de(ue("DRIVE_REFUSED",n))}var Gz=ne({id:U(),link:U(),maker:U(),email:U(),
permission:U(),collected:U(),modified:U(),done:tn(),of:tn()}),
cl={id:"",link:"",maker:"",email:"",permission:"",collected:"",modified:"",done:0,of:0},Eh=e=>cn(z(e)),
Ch=e=>cn(J(e)),EC=(e,t)=>`judge-file:${Eh(e)}:${Ch(t)}`;function Tp(e,t){var n;try{let r=nt(Gz,C.parse(
(n=Le(EC(e,t)))!=null?n:"null"));return r.success?r.data:cl}catch(r){if(r instanceof SyntaxError)return cl;
throw r}}var $i=(e,t,n)=>We(EC(e,t),C.stringify(n));function as({competition:e},t,n){let r=e.stages.find(
a=>a.name===t);if(r===void 0||e.settings.judgeFiles!==
"separate")return;let o=De(),i=Je(e,r).flatMap(a=>{let{id:s,maker:u,permission:l}=Tp(t,a.code);
return s===
""||l===""||u!==o?[]:[{file:s,change:"role",permission:l,role:n}]});if(i.length!==0)try{for(let a of ll(
i,lr(10,D.now())))"failure"in a&&console.warn(a.failure.reason)}catch(a){console.warn(T(a))}}var Zz=(
{sheets:e},t)=>e.filter(n=>n.stage===t).map(n=>n.tab),CC=({sheets:e,own:t,competition:n},r)=>e.
flatMap(o=>{let i=o.stage===r?t.get(o.tab):void 0;if(i===void 0||o.rows.length===0)return[];let a=Ng(
Ne(n,i.stage).length,b.max(...o.rows.map(({row:s})=>s)));return[{tab:o.tab,open:a,email:i.judge.email}
]}),
Dh=e=>`locked:${e}`;function DC(e){let t=Le(Dh(e));try{return C.parse(t!=null?t:"{}")}catch{return{}
}}
function Sp(e,t,n){let{admins:r,language:o}=e.competition.settings,i=Zz(e,t),a=DC(t),s=g.fromEntries(
i.map(d=>[d,d in a?a[d]:bT(d)]));We(Dh(t),C.stringify(s));for(let d of i)Sr(d,r);for(let{tab:d,open:
f}of CC(
e,t))RT(d,f,[...r,De()]);let u=re(o).history.closed(i.length),l={at:Ye(),by:De(),action:"close",
detail:u,
run:wt(),hash:"",stage:t},c=jt(n,l,o);return as(e,t,"reader"),c}function RC(e,t,n,r){let{language:o}
=e.
competition.settings,i=DC(t);for(let[l,c]of g.entries(i))wT(l,c);let a=[...e.competition.settings.admins,
De()];for(let{tab:l,open:c,email:d}of CC(e,t))Fa(l,c,a,d);an();let s={at:Ye(),by:De(),action:
"reopen",
detail:n,run:wt(),hash:"",stage:t},u=jt(r,s,o);return We(Dh(t),"{}"),as(e,t,"writer"),u}p();p();p();
p();var Rh=e=>e.map(({entry:t})=>t.code),OC=({vacated:e})=>{var t;return((t=e==null?void 0:e.gone)!=null?
t:[]).map(({code:n,status:r})=>({entry:n,status:r}))};function AC({settings:e},{standings:t,places:n,
last:r},o){let i=da(t,f=>f.category),a=f=>{var m;return((m=i.get(f.category))!=null?m:[]).filter(h=>hn(
h)<hn(f))},s=t.some(f=>f.decision!==void 0),u=t.filter(f=>f.cutNote==="institution-full"),l=new y([
...i].
map(([f,m])=>[f,[...m].reverse().find(h=>h.advances)])),c=(f,{rounded:m,sharing:h})=>{let{advances:k,
cutNote:A,title:P,score:N,entry:_}=f,I=f.category===null?{}:{category:f.category},F=j=>s?hn(j)===hn(
f):h.includes(j.entry.code),B=()=>{var j;return Rh(((j=i.get(f.category))!=null?j:[]).filter(F))};if(
A===
"below-passing-score"&&e.passingScore!==null)return[{code:"BELOW_PASSING_SCORE",params:{passingScore:
It(
e.passingScore),score:m}}];if(A==="place-kept")return[{code:"PLACE_KEPT",params:{gone:OC(f)}}];if(A===
"without-category")return[{code:"WITHOUT_CATEGORY",params:{}}];if(A==="institution-full"&&e.maxPerInstitution!==
null){let j=a(f).filter(H=>H.cutNote!=="institution-full"&&z(H.entry.institution)===z(_.institution));
return[{code:"INSTITUTION_FULL",params:{institution:_.institution,most:e.maxPerInstitution,above:Rh(
j)}}]}if(A==="shared-rank-at-cut"&&n!==null)return[{code:"SHARED_RANK_AT_CUT",params:{places:n,last:
r,
title:P,sharing:B(),...I}}];if(k)return[{code:"ADVANCES",params:{places:n,last:r,title:P,...I}}];let M=l.
get(f.category),L=M&&!s?ed(M.score,N,o):null;return[{code:"OUTSIDE_CUT",params:{places:n,last:r,
behind:L,
...I}},...A==="first-reserve"?[{code:"FIRST_RESERVE",params:{sharing:B(),...I}}]:[]]},d=f=>{let{
place:m,
vacated:h,prize:k}=f;if(m===null)return[];let A=r&&e.rankedWinners,P=u.filter(_=>_.category===f.category&&
hn(_)<hn(f)),N=h!==null&&h.from===null;return[...P.length>0&&(A||n!==null&&hn(f)>n)?[{code:
"PASSED_OVER",params:{place:m.place,over:Rh(P)}}]:[],...h!==null&&(A||N)?[{code:"MOVED_UP",params:{
place:m.place,
from:h.from,gone:OC(f)}}]:[],...k===null?[]:[{code:"PRIZE",params:{prize:k}}]]};return(f,m)=>{let{
category:h,
categoryRank:k}=f;return[...h!==null&&k!==null?[{code:"CATEGORY_RANK",params:{category:h,rank:k}}]:[
],
...c(f,m),...d(f)]}}p();function PC(e,t){let n=[];for(let r of e){let o=n[n.length-1],i=o==null?void 0:
o.standings[o.standings.
length-1];if(o&&i&&t(i,r))o.standings.push(r),o.codes.push(r.entry.code);else{let a=o?o.first+o.standings.
length:0;n.push({first:a,standings:[r],codes:[r.entry.code]})}}return n}function NC(e,t){let n=new y(
e.map(({entry:a,score:s})=>[a.code,tr(s,t)])),o=PC(e,(a,s)=>Ft(n.get(a.entry.code),n.get(s.entry.code))===
0).flatMap(a=>a.standings.map(()=>a.codes)),i=PC(e,(a,s)=>a.rank===s.rank);return new y(i.flatMap((a,
s)=>a.
standings.map((u,l)=>{var d,f,m,h;let c=a.first+l;return[u.entry.code,{rounded:n.get(u.entry.code),
above:(d=
e[c-1])!=null?d:null,below:(f=e[c+1])!=null?f:null,tied:o[c],sharing:a.codes,next:(h=(m=i[s+1])==null?
void 0:m.standings)!=null?h:[]}]})))}function _C(e,t){var o;let n=e.steps.length-1,r=t.steps[n];
return r!==
void 0&&r.among===((o=e.steps[n])==null?void 0:o.among)?r.value:null}function qz(e){let t=new y;
return(n,r)=>{var i;let o=(i=t.get(r))!=null?i:$w(e,r);return t.set(r,o),
o(n)}}function Hz(e,{rounded:t,above:n,below:r,tied:o,sharing:i},a){let{decidedBy:s,steps:u}=e;if(s===
null)return[];if(s==="shared")return[{code:"TIE_SHARED",params:{score:t,sharing:i,steps:u}}];let c=[
r,n].flatMap(h=>{let k=h&&o.includes(h.entry.code)?_C(e,h):null;return h&&k?[{entry:h.entry.code,
rank:h.
rank,value:k}]:[]})[0];if(c===void 0)return[];let{metric:d,among:f}=s,m=d==="majority"?{duels:a(e.entry.
code,f)}:{};return[{code:"TIE_BROKEN",params:{score:t,tied:o,step:s,rival:c,...m}}]}function Jz({
margin:e,
rank:t,score:n},{tied:r,next:o},i){let a=o[0];if(a===void 0||e===null)return[{code:"LAST_RANK",
params:{
rank:t}}];if(r.includes(a.entry.code))return[];let s=o.map(({entry:l})=>l.code),u=i==="higher"?n.sub(
e):n.add(e);return[{code:"MARGIN",params:{margin:e,next:{rank:a.rank,entries:s,score:u}}}]}function Vz(
{
decision:e,rank:t}){if(e===void 0)return[];let{rank:n,reason:r,votesFor:o,votesAgainst:i}=e;return[{
code:"PLENARY_DECIDED",params:{rank:n,computed:t,reason:r,votesFor:o,votesAgainst:i}}]}function IC(e,
t,n){
var N;let{settings:r}=e,{panel:o,stage:i,method:a,standings:s}=t,{better:u,working:l}=In(a),c=l==null?
void 0:l(o,r),d=qz(o),f=NC(s,r.decimals),m=Du(e,i,n),h=o.criteria.map(({name:_,weight:I,max:F})=>({
criterion:_,
weight:It(I),max:It(F)})),k=new y;for(let{entry:_,judge:I,reason:F}of o.leftOut){let B={code:
"JUDGE_LEFT_OUT",params:{judge:I,reason:F}};k.set(_,[...(N=k.get(_))!=null?N:[],B])}let A=({entry:_,
judgeScores:I,
stageScore:F,score:B})=>{var W,H;let M=(W=k.get(_.code))!=null?W:[],L=[...I].map(([V,te])=>({judge:V,
score:te})),j=o.judges.map(V=>V.code).filter(V=>!I.has(V)&&!M.some(({params:te})=>te.judge===V));
return[
{code:"STAGE_SCORE",params:{method:a,judges:L,criteria:h,score:F}},...(H=c==null?void 0:c(_.code))!=
null?H:[],...M,...j.length>0?[{code:"JUDGES_WITHOUT_SCORE",params:{judges:j}}]:[],...r.carryOver?[{
code:"CARRIED_OVER",params:{parts:m(_.code,F),score:B}}]:[]]},P=AC(e,t,u);return _=>{let I=f.get(_.entry.code);
return I===void 0?[]:[...A(_),...Hz(_,I,d),...Jz(_,I,u),...Vz(_),...P(_,I)]}}var Ep=(e,t)=>t.map((n,
r)=>Xz(e,n,t.slice(0,r)));function Xz(e,t,n){let{language:r,decimals:o}=e.settings,
i=IC(e,t,n),a=QT(r,o,$n(t.method));return new y(t.standings.map(s=>{let u=i(s);return[s,{text:a(u),
tie:eS(
u,r,o)}]}))}function $C(e,t,{provisional:n,write:r,close:o=!1,through:i}){let{competition:a}=e,s=Xe(
a.stages,t),
u=({stage:A})=>{var P;return((P=sr(s,A.name))==null?void 0:P.status)==="open"},l=mt(e,{provisional:n}
),
c=i===void 0?l.results.length:1+a.stages.findIndex(A=>A.name===i),d=l.results.filter((A,P)=>P<c||!u(
A)),f=d.filter(u).map(({stage:A})=>A.name),m=o&&!n?f:[],h=m.length>0?[]:f,k=A=>{var P;return A.code===
"TAB_UNPROTECTED"&&m.includes((P=A.stage)!=null?P:"")};return{evaluation:{...l,results:d},
explanations:Ep(
a,d),toClose:m,open:h,findings:l.findings.filter(A=>!k(A)),writes:r!=null?r:!n&&h.length===0}}p();
var FC=e=>e.map(({stage:t,panel:n})=>({stage:t.name,criteria:n.criteria.map(({name:r,weight:o,min:i,
max:a})=>({name:r,weight:o,min:i,max:a})),means:g.fromEntries([...n.readings].flatMap(([r,o])=>{let i=[
...o.values()].map(s=>s.marks);if(i.length===0)return[];let a=s=>i.reduce((u,l)=>u+l[s].valueOf(),0)/
i.length;return[[r,n.criteria.map((s,u)=>a(u))]]}))}));p();p();p();var MC=e=>e.standings.flatMap(t=>t.advances?
[t.entry.code]:[]);function LC(e,t){let[n,r]=[MC(e),MC(t)];
return{enters:r.filter(o=>!n.includes(o)),leaves:n.filter(o=>!r.includes(o))}}var Yz=(e,t)=>({...e,
judges:e.
judges.filter(({code:n})=>n!==t),readings:new y([...e.readings].map(([n,r])=>[n,new y([...r].filter(
([o])=>o!==t))])),leftOut:e.leftOut.filter(n=>n.judge!==t)});function jC(e,t,n){return t.panel.judges.
flatMap(({code:r})=>{let o=mi(e,Yz(t.panel,r),n);return o.standings.length===0?[]:[{judge:r,...LC(t,
o)}]})}function zC(e,t,n){let{settings:r}=e;return Ca.filter(i=>i!==r.method&&(!r.carryOver||In(i).unit===
"points")).flatMap(i=>{let a=mi({...e,settings:{...r,method:i}},t.panel,n);return a.standings.length===
0?[]:[{method:i,...LC(t,a)}]})}p();function BC(e,t,n,r){let o=e.standings.filter(m=>m.advances).length,
[i,a]=[e.standings[o-1],e.standings[o]];
if(i===void 0||a===void 0||a.category!==i.category||a.cutNote!==null&&a.cutNote!=="first-reserve"||!e.
standings.slice(0,o).every(m=>m.advances))return null;let[s,u]=[i,a].map(({entry:m})=>t.entries.findIndex(
({code:h})=>h===m.code)),l=n.map(({weight:m,scores:h})=>({weight:m,gap:h[s]-h[u]})),c=l.reduce((m,{
weight:h,
gap:k})=>m+h*k,0),d=l.reduce((m,{weight:h,gap:k})=>m+h*(k-c)**2,0),f=t.judges.length;return{lastIn:i.
entry.code,firstOut:a.entry.code,points:r*i.score.sub(a.score).valueOf(),standardError:f<2?null:b.sqrt(
d*f/(f-1))}}p();p();var Bo=e=>e.filter(t=>t!==null),Kn=e=>e.reduce((t,n)=>t+n,0),dn=e=>Kn(e)/e.length;
function pn(e){
if(e.every(n=>n===e[0]))return 0;let t=dn(e);return Kn(e.map(n=>(n-t)**2))}function Cp(e){let t=e.map(
(r,o)=>o).sort((r,o)=>e[o]-e[r]),n=e.map(()=>0);for(let r=0,o=0;r<t.length;r=o){for(;o<t.length&&e[t[
o]]===
e[t[r]];)o+=1;for(let i of t.slice(r,o))n[i]=(r+1+o)/2}return n}function UC(e){var f,m;let t=e.length,
n=(m=(f=e[0])==null?void 0:f.length)!=null?m:0;if(t<2||n<2)return{
single:null,average:null};let r=e.map(dn),o=e[0].map((h,k)=>dn(e.map(A=>A[k]))),i=dn(r),a=e.flatMap(
(h,k)=>h.map((A,P)=>(A-r[k]-o[P]+i)**2)),s=n*pn(r)/(t-1),u=t*pn(o)/(n-1),l=Kn(a)/((t-1)*(n-1)),c=1e-12*
(s+u+l),d=h=>h>c?(s-l)/h:null;return{single:d(s+(n-1)*l+n*(u-l)/t),average:d(s+(u-l)/t)}}p();
function WC(e,t){let{groupCount:n}=pa(e);if(n===0)return{lambda:null,effects:new y};let{lambda:r,
effects:o}=pi(
e,t),i=r.value>0||n===1;return{lambda:r.value,effects:new y(i?w.from(o,([a,s])=>[a,s.valueOf()]):[])}
}p();p();function KC(e){let[t,n]=[e.map(([a])=>a),e.map(([,a])=>a)],r=b.sqrt(pn(t)*pn(n));if(e.length<2||
!(r>
1e-9))return null;let[o,i]=[dn(t),dn(n)];return b.max(-1,b.min(1,Kn(e.map(([a,s])=>(a-o)*(s-i)))/r))}
function GC(e,t,n){return e.judges.map(({code:r})=>{let o=t.judges.indexOf(r),i=n.get(r),a=Bo(t.rows.
map(u=>{var l;return(l=u[o])!=null?l:null})),s=t.rows.flatMap(u=>{var d;let l=(d=u[o])!=null?d:null,
c=Bo(u.filter((f,m)=>m!==o));return l===null||c.length===0?[]:[[l,dn(c)]]});return{code:r,severity:i===
void 0?null:0-i,spread:a.length<2?null:b.sqrt(pn(a)/(a.length-1)),agreement:KC(s)}})}p();p();
function Qz(e){let t=v.isInteger(e),n=t?0:b.log(b.PI)/2;for(let r=t?1:.5;r<e;r+=1)n+=b.log(r);return n}
function ZC(e,t){let n=t/2,r=e/2;if(r<=0)return 1;let o=b.exp(n*b.log(r)-r-Qz(n));if(r<n+1){let l=1/
n,c=l;for(let d=1;l>c*1e-17;d+=1)l*=r/(n+d),c+=l;return 1-o*c}let i=r+1-n,a=v.MAX_VALUE,s=1/i,u=s;
for(let l=1,
c=0;b.abs(c-1)>1e-16&&l<1e4;l+=1){let d=l*(n-l);i+=2,s=1/(d*s+i),a=i+d/a,c=a*s,u*=c}return o*u}
function eB(e){var n;let t=new y;for(let r of e)t.set(r,((n=t.get(r))!=null?n:0)+1);return Kn([...t.
values()].map(r=>r**3-r))}function qC(e){var u,l;let t=e.length,n=(l=(u=e[0])==null?void 0:u.length)!=
null?l:0;if(t<2||n<2)return null;let r=e[0].map((c,d)=>e.map(f=>f[d])),o=r.map(Cp),i=e.map((c,d)=>Kn(
o.map(f=>f[d]))),a=n**2*(t**3-t)-n*Kn(r.map(eB));if(a<=0)return null;let s=12*pn(i)/a;return{w:s,p:
ZC(
n*(t-1)*s,t-1)}}p();function HC(e){let t=e.map(Bo).filter(i=>i.length>1),n=t.flat(),r=pn(n)/(n.length-1);
return r>0?1-Kn(
t.map(i=>i.length*pn(i)/(i.length-1)))/n.length/r:null}p();p();p();p();p();function tB(e,t){let n=e.map(
(i,a)=>[...i,t[a]]),r=b.max(...e.map((i,a)=>i[a])),o=0;for(let[i,a]of n.
entries()){let s=a[i];if(s<=r*1e-12){a.fill(0);continue}o+=1;for(let[u,l]of n.entries()){let c=u===i?
0:l[i]/s;if(c!==0)for(let d of l.keys())l[d]=l[d]-c*a[d]}}return{solution:n.map((i,a)=>i[a]===0?0:i[
i.
length-1]/i[a]),rank:o}}function Oh(e,t,n){let r=t.map((c,d)=>t.map((f,m)=>m===d?n*c:0)),o=t.map(()=>0),
i=new S;for(let c of e){let d=[...c.keys()].filter(h=>c[h]!==null&&t[h]>0),f=d.reduce((h,k)=>h+t[k],
0),m=d.reduce((h,k)=>h+t[k]*c[k],0)/f;for(let h of d){i.add(h),o[h]=o[h]+t[h]*(c[h]-m);let k=r[h];k[
h]=
k[h]+t[h];for(let A of d)k[A]=k[A]-t[h]*t[A]/f}}let{solution:a,rank:s}=tB(r,o),u=t.reduce((c,d)=>c+d,
0),l=a.reduce((c,d,f)=>c+t[f]*d,0)/u;return{effects:a.map((c,d)=>t[d]>0?c-l:0),isDetermined:s>=i.size-
1}}p();function nB(e,t){let n=[];for(let[r,o]of e.entries())if(o!==null)for(let i=t[r];i>0;i-=1)n.push(
o);return n.
length>0?n:Bo(e)}var so=e=>t=>Float64Array.from(e,n=>{let[r,o]=[0,0];for(let i=0;i<n.length;i+=1){
let a=n[i];
a!==null&&(r+=t[i]*a,o+=t[i])}return o>0?r/o:dn(Bo(n))});function Dp(e,t){var r,o;let n=e.map(i=>[
...i]);
for(let i of(o=(r=e[0])==null?void 0:r.keys())!=null?o:[]){let a=e.flatMap((u,l)=>u[i]===null?[]:[l]),
s=t(a.map(u=>e[u][i]));for(let[u,l]of a.entries())n[l][i]=s[u]}return n}var Rp=(e,t)=>n=>Float64Array.
from(e,r=>{let o=nB(r,n).sort((a,s)=>a-s),i=t(o.length);return dn(o.slice(i,o.length-i))});var JC=(e,
t)=>{var r,o;if(e.every(i=>i.every(a=>a!==null)))return so(e);let n=Oh(e,(o=(r=e[0])==null?
void 0:r.map(()=>1))!=null?o:[],t).effects;return i=>{let s=Oh(e,i,t).effects.map((u,l)=>i[l]>0?u:n[
l]);
return so(e.map(u=>u.map((l,c)=>l===null?null:l-s[c])))(i)}};p();var VC=so;p();var XC=e=>Rp(e,t=>b.ceil(
t/2)-1);p();var YC=e=>so(Dp(e,Cp));p();var QC=e=>Rp(e,t=>t<Su?0:1);p();function rB(e){let t=b.sqrt(
pn(e)/(e.length-1)),n=dn(e);return e.map(r=>t>0?50+10*(r-n)/t:50)}var e2=e=>so(
Dp(e,rB));var t2={mean:VC,trimmed:QC,median:XC,"rank-sum":YC,"z-score":e2,adjusted:JC};function n2(e,
t,n,r,o){var i,a,s;return(s=(a=(i=t2)[e])==null?void 0:a.call(i,t.rows,n))!=null?s:oB(
Eu[e],t,r,o)}function oB(e,{entries:t,judges:n},r,o){return i=>{let a=e.scores(iB(r,n,i),o);return Float64Array.
from(t,({code:s})=>{var u,l;return(l=(u=a.get(s))==null?void 0:u.valueOf())!=null?l:v.NaN})}}
function iB(e,t,n){
let r=t.flatMap((s,u)=>w.from({length:n[u]},(l,c)=>({judge:s,code:`${s}\0${c}`}))),o=new y(e.judges.
map(s=>[s.code,s])),i=new y([...e.readings].map(([s,u])=>{let l=r.flatMap(({judge:c,code:d})=>{let f=u.
get(c);return f===void 0?[]:[[d,f]]});return[s,l.length>0?new y(l):u]})),a=r.flatMap(({judge:s,code:
u})=>{
let l=o.get(s);return l===void 0?[]:[{...l,code:u}]});return{...e,judges:[...a,...e.judges],readings:
i}}p();p();function r2(e){let t=e>>>0||1;return()=>(t^=t<<13,t^=t>>>17,t^=t<<5,(t>>>0)/4294967296)}
var aB=5,sB=20231207;function o2(e,t){return e===1?[[t]]:w.from({length:t+1},(n,r)=>o2(e-1,t-r).map(
o=>[r,...o])).flat()}var Ah=e=>e<2?1:e*Ah(e-1),uB=e=>o2(e,e).map(t=>{let n=t.reduce((r,o)=>r/Ah(o),
Ah(
e));return{times:t,weight:n/e**e}});function lB(e,t){let n=r2(sB);return w.from({length:t},()=>{let r=w.
from({length:e},()=>0);for(let o=0;o<e;o+=1){let i=b.floor(n()*e);r[i]=r[i]+1}return{times:r,weight:
1/
t}})}var i2=(e,t)=>e<=aB?uB(e):lB(e,t);var cB=1e-9,Ph={most:2e3,longList:500,longFrom:500};function dB(
e,t,n,r){if(!e.settings.carryOver)return r.
entries.map(()=>({own:1,rest:0}));let o=Du(e,t.stage,n),i=new Oe(0);return r.entries.map(a=>{let s=o(
a.code,i).map(({weight:c,score:d})=>[c.valueOf(),d.valueOf()]),u=s.reduce((c,[d])=>c+d,0),l=s.reduce(
(c,[d,f])=>c+d*f,0);return{own:s[s.length-1][0]/u,rest:l/u}})}function pB(e){let t=e.map((n,r)=>n*e.
length+r).sort();return w.from(t,n=>n-b.floor(n/e.length)*e.length)}function fB(e,t){var a,s;let n=rr(
e.contenders),r=(s=(a=n[n.length-1])==null?void 0:a.place)!=null?s:0,o=n.filter(({place:u})=>u===r).
length,i=t===null?1:b.min(1,(t-r+1)/o);return n.map(({ranked:u,place:l})=>[u.entry.code,l===r?i:1])}
function a2(e,t,n,r,o,i){let{settings:a}=e,{entries:s,judges:u}=o,{places:l,last:c}=t,{better:d}=r,f=n2(
t.method,o,i,t.panel,a),m=dB(e,t,n,o),h=new y(s.map((F,B)=>[F.code,B])),k=10**a.decimals,A=d==="higher"?
-1:1,P=F=>F,N=Kc(e.entries),_=new Oe(0),I=F=>a.passingScore===null?_:new Oe(F,k);return i2(u.length,
s.length<Ph.longFrom?Ph.most:Ph.longList).map(F=>{let B=f(F.times).map((te,Q)=>m[Q].rest+m[Q].own*te),
M=B.map(te=>A*b.floor((te+cB)*k+.5)),L=pB(M),j=new Int32Array(s.length),W=L.map((te,Q)=>{let Se=L[Q-
1];return j[te]=Se!==void 0&&M[Se]===M[te]?j[Se]:Q+1,{entry:s[te],rank:j[te],score:I(A*M[te]),steps:
[],
decidedBy:null}}),{races:H}=nd(W,{settings:a,places:l,last:c,better:d,rounded:P,categoryOf:N}),V=H.flatMap(
te=>fB(te,l));return{weight:F.weight,scores:B,ranks:j,shares:new y(V.map(([te,Q])=>[h.get(te),Q]))}}
)}p();function mB(e,t){let n=Float64Array.from(e,({ranks:o},i)=>o[t]*e.length+i).sort(),r=o=>{let i=0;
for(let a of n){
let s=b.floor(a/e.length);if(i+=e[a-s*e.length].weight,i>=o-1e-9)return s}return e.length};return[r(
.05),r(1-.05)]}function s2(e,t){return e.judges.length<2||t.length===0?e.entries.map(({code:n})=>({
code:n,
inTop:null,rankLow:null,rankHigh:null})):e.entries.map(({code:n},r)=>{let o=t.reduce((u,{weight:l,
shares:c})=>{
var d;return u+l*((d=c.get(r))!=null?d:0)},0),[i,a]=mB(t,r),s=o<1e-9||o>1-1e-9;return{code:n,inTop:s?
b.round(o):o,rankLow:i,rankHigh:a}})}p();function u2(e){let t=e.entries.filter(a=>{var s,u;return((u=(
s=e.readings.get(a.code))==null?void 0:
s.size)!=null?u:0)>0}),n=t.map(a=>e.readings.get(a.code)),r=new S(n.flatMap(a=>[...a.keys()])),o=e.judges.
map(a=>a.code).filter(a=>r.has(a));o.sort((a,s)=>a<s?-1:1);let i=n.map(a=>o.map(s=>{var u,l;return(l=
(u=a.get(s))==null?void 0:u.score.valueOf())!=null?l:null}));return{entries:t,judges:o,rows:i}}var l2=e=>e.
filter(t=>t.every(n=>n!==null));p();function gB({panel:e},t){let n=r=>o=>{let i=e.readings.get(o);
return(i==null?void 0:i.size)===1&&i.has(
r)};return t.flatMap(({judge:r,enters:o,leaves:i})=>i.some(n(r))?[]:[...o,...i])}function c2(e,t,n,r){
let o=new y(n.map(d=>{var f;return[d.code,(f=d.inTop)!=null?f:0]})),i=new S(gB(e,r)),a=({entry:{code:
d},
advances:f})=>{var h;let m=(h=o.get(d))!=null?h:0;return i.has(d)||(f?m:1-m)<.9-1e-9},s=e.standings.
filter(d=>d.advances),u=s.filter(d=>!a(d)).length;if(t<2)return{level:"single",within:s.length,firm:
0,
contested:[]};if(s.length===e.standings.length)return{level:"no-cut",within:s.length,firm:s.length,
contested:[]};
let l=e.standings.filter(a).map(({entry:d})=>d.code);return{level:l.length===0?"firm":2*u>=s.length?
"partly":"open",within:s.length,firm:u,contested:l}}function Op(e,t,n){var N,_;let{panel:r}=t,i=t.standings.some(
({decision:I})=>I!==void 0)?mi(e,r,n):t,
a=u2(r),s=l2(a.rows),u=2*s.length>=a.rows.length?s:[],l=qC(u),c=UC(u),{lambda:d,effects:f}=WC(r,e.settings.
severityCorrection),m=In(i.method),h=a.judges.length>0?a2(e,i,n,m,a,d!=null?d:0):[],k=new y(s2(a,h).
map(I=>[I.code,I])),A=i.standings.map(({entry:I})=>k.get(I.code)),P=jC(e,i,n);return{stage:i.stage.name,
panel:{judges:a.judges.length,entries:a.entries.length,complete:s.length},kendallW:(N=l==null?void 0:
l.w)!=null?N:null,kendallP:(_=l==null?void 0:l.p)!=null?_:null,iccSingle:c.single,iccAverage:c.average,
alpha:HC(a.rows),lambda:d,judges:GC(r,a,f),stability:A,leaveOneOut:P,methods:zC(e,i,n),gap:BC(i,a,h,
(m==null?void 0:m.better)==="lower"?-1:1),verdict:c2(i,a.judges.length,A,P)}}p();p();var d2=e=>e<=3;
var p2={strong:.7,moderate:.5,weak:.3,none:0},hB={levels:{single:()=>"Hanya satu juri yang menilai, jadi kekukuhan peringkat tidak dapat dinilai.",
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
"Juri hampir tidak sepakat tentang urutan peserta."}},yB={
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
"The judges hardly agree on the order of the entries."}};function bB(e){var n;return(n=g.keys(p2).find(
r=>e>=p2[r]))!=null?
n:"none"}var f2=(e,t)=>un(e.toFixed(2),t);function vB(e,t,n){var f;let{verdict:r,panel:o,leaveOneOut:
i,
gap:a,methods:s}=e,u=i.filter(({enters:m,leaves:h})=>m.length+h.length>0).length,l=s.filter(({enters:
m,
leaves:h})=>m.length+h.length===0).map(({method:m})=>m),c=m=>Ei(m,n),d=(f=a==null?void 0:a.standardError)!=
null?f:null;return[...r.contested.length>0?[t.contested(X(r.contested,n))]:[],...d2(o.judges)?[t.sensitivity(
o.judges)]:[],u===0?t.sameWithoutAny:t.changesWithout(u,i.length),...a?[`${t.gap(a.lastIn,a.firstOut,
f2(a.points,n))}${d===null?"":t.gapError(f2(d,n),a.points<2*d)}.`]:[],...l.length>0?[t.otherMethods(
X(l.map(c),n))]:[],...s.filter(({method:m})=>!l.includes(m)).map(({method:m,enters:h,leaves:k})=>t.byMethod(
c(m),X(h,n),X(k,n)))]}function Ap(e,t){let n=t==="id"?hB:yB,{level:r,within:o,firm:i}=e.verdict;
return[
n.levels[r](o,i),...r==="single"||r==="no-cut"?[]:vB(e,n,t),...e.kendallW===null?[]:[n.agreement[bB(
e.kendallW)]]]}var m2=(e,t)=>t.map((n,r)=>{let o=Op(e,n,t.slice(0,r)),i=Ap(o,e.settings.language);
return{...o,verdict:{
...o.verdict,text:i}}});p();function g2(e,t,{settings:n}){return{stage:e.stage.name,method:e.method,
unit:$n(e.method),cut:e.places,
unordered:e.last&&!n.rankedWinners,judges:e.panel.judges.map(r=>r.code),ranking:e.standings.map(r=>{
var o,i,a,s,u;return{rank:r.rank,...r.decision===void 0?{}:{decidedRank:r.decision.rank},code:r.entry.
code,name:r.entry.name,institution:r.entry.institution,category:(o=r.category)!=null?o:r.entry.category,
score:r.score.valueOf(),advances:r.advances,categoryRank:r.categoryRank,reserve:r.cutNote==="first-reserve",
title:r.title,tieBrokenBy:r.decidedBy===null||r.decidedBy==="shared"?r.decidedBy:r.decidedBy.
metric,tie:(a=(i=t==null?void 0:t.get(r))==null?void 0:i.tie)!=null?a:"",explanation:(u=(s=t==null?
void 0:
t.get(r))==null?void 0:s.text)!=null?u:"",judgeScores:g.fromEntries([...r.judgeScores].map(([l,c])=>[
l,c.valueOf()]))}})}}p();p();var h2="lastRun",wB=ne({top:tn(),at:U(),by:U(),ranked:Ke(U()),errors:tn(
)}),y2=e=>We(h2,C.stringify(
e));function dl(){var e;try{let t=nt(wB,C.parse((e=Le(h2))!=null?e:"null"));return t.success?t.data:
null}catch{return null}}function b2({competition:e,unwritten:t},{evaluation:n,explanations:r,
findings:o,hash:i,provisional:a},s){
let{language:u}=e.settings;for(let P of t)sn(P);let{run:l,isNew:c}=tS(i,a,s.rows),d=o.filter(Ha);DE(
e,{...n,findings:kB(d)},r,l);let f=n.results.map(P=>P.stage.name);if(y2({top:Qc(e),at:l.at,by:l.by,
ranked:f,
errors:Fo(o,"error")}),!c||a)return s;let{at:m,by:h,id:k}=l,A=re(u).history.computed(f.length,Fo(d,
"error"),Fo(d,"warning"));return jt(s,{at:m,by:h,action:"compute",detail:A,run:k,hash:i},u)}var kB=e=>e.
filter(t=>t.code!=="SCALE_ASSUMED");var xB=ne({provisional:qe(),write:xe(qe()),close:xe(qe()),
reliability:xe(qe()),profiles:xe(qe())});function pl(e){
return ie(()=>{let t=ce(xB,e);return pe(),Te(()=>Nh(t).answer)})}function Nh({reliability:e=!1,
profiles:t=!1,
...n},r=()=>{}){let o=wn(),{workbook:i}=o,{competition:a}=i,{language:s}=a.settings,u=$C(i,o.history.
rows,{...n,through:r(a)}),{explanations:l,open:c}=u,{results:d}=u.evaluation,f=Mo(i),m=u.toClose.reduce(
(P,N)=>Sp(i,N,P),o.history),h=[...u.findings,...no(i,m)],k=u.writes?b2(i,{...u,findings:h,hash:f,
provisional:n.
provisional},m):m;Si(i,h);let A={ok:Xa(h),findings:Cr(h,s,nl({...o,history:k})),...pp(i.facts,s),
stages:d.
map((P,N)=>g2(P,l[N],a)),reliability:e?m2(a,d):[],...t&&{profiles:FC(d)},hash:f,open:c};return{
workbook:i,
results:d,findings:h,history:k,answer:A}}p();p();p();p();p();var Rn=(e,t={})=>({name:e,weight:null,
advance:null,title:null,form:null,date:null,...t}),fl=(e,t)=>({
stage:null,name:e,weight:20,min:0,max:100,description:t}),Or=[fl("Kebaruan",
"Gagasan, cara, atau perbaikan yang baru bagi unit atau daerah"),fl("Efektif",
"Hasil nyata terhadap masalah yang dipecahkan"),
fl("Bermanfaat","Manfaat bagi masyarakat pengguna layanan"),fl("Mudah Disebarkan",
"Dapat ditiru atau disesuaikan oleh unit lain"),fl("Berkelanjutan",
"Didukung aturan, anggaran, dan sumber daya agar terus berjalan")];var v2={id:"gipp",name:
"GIPP 2017, Kota Probolinggo",settings:{competition:"Gelar Inovasi Pelayanan Publik (GIPP)",year:
"2017",organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Probolinggo",
province:"Jawa Timur",city:"Probolinggo",top:6,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Probolinggo"},stages:[Rn("Presentasi",{advance:12,form:"presentation"}),Rn(
"Kunjungan Lapangan",{advance:6,title:{name:"Terbaik"},form:"field"})],criteria:Or};p();var w2={id:
"kolabik",name:"Kolabik 2023, Kota Pasuruan",settings:{competition:
"Kompetisi Inovasi Pelayanan Publik (Kolabik)",year:"2023",organizer:
"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",province:"Jawa Timur",
city:"Pasuruan",top:3,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:"Wali Kota Pasuruan"},
stages:[Rn("Proposal",{advance:20,title:{name:"Top 20"},form:"files"}),Rn("Presentasi dan Wawancara",
{advance:10,title:{name:"Top 10"},form:"presentation"}),Rn("Observasi Lapangan",{advance:3,title:{
name:"Terbaik"},form:"field"})],criteria:Or};p();var k2={id:"malang",name:
"Kompetisi Inovasi 2021, Kota Malang",settings:{competition:
"Kompetisi Inovasi Pelayanan Publik (KIPP) Kota Malang",year:"2021",organizer:
"Bagian Organisasi Sekretariat Daerah",
government:"Pemerintah Kota Malang",province:"Jawa Timur",city:"Malang",top:6,winnerTerm:"Terbaik",
signerPosition:"Wali Kota Malang"},stages:[Rn("Presentasi dan Wawancara",{advance:6,title:{outcomes:
[{places:3,name:"Nominasi Nasional"},{places:6,name:"Nominasi Provinsi"}]},form:"presentation"})],
criteria:Or};p();var x2={id:"mojokerto",name:"Kompetisi Inovasi 2021, Kota Mojokerto",settings:{
competition:"Kompetisi Inovasi Pelayanan Publik Kota Mojokerto",year:"2021",organizer:
"Bagian Organisasi dan Tata Laksana Sekretariat Daerah",government:"Pemerintah Kota Mojokerto",
province:"Jawa Timur",city:"Mojokerto",top:3,
winnerTerm:"Juara",signerPosition:"Wali Kota Mojokerto"},stages:[Rn("Penilaian",{advance:3,title:{
name:"Nominasi Nasional"},form:"files"})],criteria:Or};p();var T2={id:"satuin-pelita",name:
"SATUIN PELITA 2019, Kota Pasuruan",settings:{competition:
"Satu Unit Satu Inovasi Pelayanan Publik dalam Satu Tahun (SATUIN PELITA)",year:"2019",organizer:
"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",province:"Jawa Timur",
city:"Pasuruan",
top:10,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:"Wali Kota Pasuruan"},stages:[Rn(
"Penilaian",{advance:10,title:{name:"Sepuluh Inovasi Terbaik"},form:"files"})],criteria:Or};var ml=[
w2,T2,x2,k2,v2];p();var Uo={part:"documents",tab:q.documents,columns:[{key:"number",header:$("Nomor",
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
header:$("Proses","Run"),width:90},{key:"revision",header:$("Revisi","Revision"),width:80}]},S2=[[
"begun",$("sedang dibuat","being made")],["made",$("jadi","ready")],["draft",$("rancangan","draft")],
["edited",$("disunting","edited")],["signed",$("ditandatangani","signed")],["failed",$("gagal",
"failed")],["deleted",$("terhapus","deleted")],["void",$("tidak berlaku","void")]],TB=/^(?!.*\b(?:belum|not|un)\b).*\b(?:di)?tanda[\s-]?tangani?\b|^(?!.*\b(?:not|un)\b).*\bsigned\b/i;
function E2(e){var t;return e===""?"failed":(t=nn(e,S2))!=null?t:TB.test(e)?"signed":"own"}function Pp(
{
status:e,statusText:t},n){var o,i;let r=(i=(o=S2.find(([a])=>a===e))==null?void 0:o[1][n])!=null?i:
"";
return t!==""&&E2(t)===e?t:r}function ss(e){var r,o,i;let t=rt(e,Uo),n=new y;for(let{row:a,cell:s}of(
r=
t==null?void 0:t.rows)!=null?r:[]){let u=l=>K(s(l));u("kind")!==""&&n.set(a,{kind:u("kind"),entry:u(
"entry"),title:u("title"),number:u("number"),link:u("link"),fileId:u("fileId"),status:E2(u("status")),
statusText:u("status"),maker:u("maker"),at:u("at"),spreadsheet:u("spreadsheet"),content:u("content"),
modified:u("modified"),run:u("run"),revision:u("revision")})}return{rows:n,columns:(o=t==null?void 0:
t.columns)!=null?o:new y,headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null}}p();p();p();var C2={
entries:{prefix:"P-",digits:2},judges:{prefix:"J",digits:1}};function D2(e,t,n){var c,d;let r=new y;
for(let f of t){let[,m="",h=""]=(c=/^(.*?)(\d+)$/.exec(f.trim()))!=null?c:[];if(h==="")continue;let k=(
d=
r.get(m))!=null?d:{count:0,last:0,digits:h.length};r.set(m,{count:k.count+1,last:b.max(k.last,v(h)),
digits:b.max(k.digits,h.length)})}let[o]=[...r].sort(([,f],[,m])=>m.count-f.count),[i,a,s]=o===void 0?
[C2[e].prefix,0,b.max(C2[e].digits,e==="entries"?T(n).length:1)]:[o[0],o[1].last,o[1].digits],u=new S(
t.map(J)),l=[];for(let f=a+1;l.length<n;f+=1){let m=`${i}${T(f).padStart(s,"0")}`;u.has(J(m))||l.push(
m)}return l}p();var _h={entries:ar,judges:vi},_p={entries:["code","name","institution","category",
"unitType","innovator","contact","phone","email","link"],judges:["code","name","role","institution",
"email","phone"]},
SB={entries:[["email",/email|surel/],["phone",
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
["code",/^(kode|code)/],["name",/nama|name|juri|judge/]]},EB=/^(timestamp|stempelwaktu|capwaktu|waktu|tanggal|date|no|nomor|number|skor|score)$/,
Ip=e=>e===""||EB.test(z(e));function R2(e,t){var o,i;if(Ip(e))return null;let n=_h[t].columns.find(a=>_p[
t].
includes(a.key)&&Pe(e,a.header));if(n!==void 0)return n.key;let r=z(e);return(i=(o=SB[t].find(([,a])=>a.
test(r)))==null?void 0:o[0])!=null?i:null}var Np=(e,t)=>{let n=e.filter(r=>r!=="");return n.length>0&&
n.filter(t).length*5>n.length*4};function CB(e){return e.every(n=>n==="")?"passed":Np(e,n=>/^\S+@\S+\.\S+$/.
test(n))?"email":Np(e,n=>/^https?:\/\//i.test(n))?"link":Np(e,n=>/^\+?[\d\s().-]{8,}$/.test(n))?
"phone":e.every((n,r)=>v(n)===r+1)?"passed":new S(e).size===e.length&&Np(e,n=>/^\p{L}{0,6}[-. /]?\d{1,5}$/u.
test(n))?"code":"text"}function O2(e,t){let n=new y,r=["name","institution"],o=b.max(0,...e.map(i=>i.
length));for(let i=0;i<o;i+=1){let a=CB(e.map(l=>{var c;return(c=l[i])!=null?c:""})),s=a==="text"?r.
shift():a,u=_p[t].includes(s!=null?s:"");s!==void 0&&s!=="passed"&&u&&!n.has(s)&&n.set(s,i)}return n}
var DB=10;function RB(e,t){let n=new y;for(let[r,o]of e.entries()){let i=R2(o,t);i!==null&&!n.has(i)&&
n.set(i,r)}return n}function OB(e,t){var r;return(r=e.slice(0,DB).map((o,i)=>({row:i,columns:RB(o,t)}
)).
filter(({row:o,columns:i})=>{var s;let a=((s=e[o])!=null?s:[]).filter(u=>u!==""&&!Ip(u)).length;
return i.
has("name")&&i.size*2>a&&(i.size>1||a===1)}).sort((o,i)=>i.columns.size-o.columns.size)[0])!=null?r:
null}var AB=e=>T.fromCharCode(65+e%26);function P2(e,t,n){var d,f,m;let r=OB(e,t),o=(d=r==null?void 0:
r.columns)!=null?d:O2(e,t),i=r===null?0:r.row+1,a=e.slice(i),s=r===null?[]:(f=e[r.row])!=null?f:[],u=new y;
for(let h of n)for(let k of A2(h,t))u.set(k,"known");let l={columns:_p[t].flatMap(h=>{var A;let k=o.
get(h);return k===void 0?[]:[{header:(A=s[k])!=null?A:AB(k),key:h}]}),unknown:s.filter((h,k)=>!Ip(h)&&
![...o.values()].includes(k)&&a.some(A=>{var P;return((P=A[k])!=null?P:"")!==""})),added:[],repeated:
[],
nameless:[]};for(let[h,k]of a.entries()){if(k.every(I=>I===""))continue;let A={code:"",name:""};for(
let[
I,F]of o)A[I]=(m=k[F])!=null?m:"";let P=i+h+1;if(z(A.name)===""){l.nameless.push(P);continue}let N=A2(
{institution:"",email:"",...A},t),_=N.map(I=>u.get(I)).find(I=>I!==void 0);if(_!==void 0)l.repeated.
push({row:P,name:A.name,why:_});else{for(let I of N)u.set(I,"twice");l.added.push(A)}}let c=D2(t,[
...n,
...l.added].map(({code:h})=>h),l.added.filter(({code:h})=>h==="").length);return l.added=l.added.map(
h=>{var k;return h.code===""?{...h,code:(k=c.shift())!=null?k:""}:h}),l}function A2({code:e,name:t,
institution:n,
email:r},o){let i=o==="judges"?z(t):`${z(t)}|${z(n)}`;return[...J(e)===""?[]:[`code:${J(e)}`],`name:${i}`,
...o==="judges"&&r!==""?[`email:${r.toLowerCase()}`]:[]]}p();function PB(e){let t=e.split('"').filter(
(n,r)=>r%2===0).join("");return t.includes("\u0009")?"\u0009":t.includes(
";")?";":null}function N2(e){var u;let t=PB(e),n=[],r=[],o="",i=!1,a=()=>{r.push(o.replace(/\s+/g,
" ").
trim()),o=""},s=()=>{a(),r.some(l=>l!=="")&&n.push(r),r=[]};for(let l=0;l<e.length;l+=1){let c=(u=e[
l])!=
null?u:"";i?c!=='"'?o+=c:e[l+1]==='"'?(o+='"',l+=1):i=!1:c==='"'&&o.trim()===""&&t!==null?i=!0:c===t?
a():c===`
`?s():c!=="\r"&&(o+=c)}return s(),n}p();var NB={menu:"Siapkan tab juri",noJudges:
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
,_B={menu:"Prepare judge tabs",noJudges:
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
,uo=e=>({id:NB,en:_B})[e];var IB=1e6,_2=1e4,Ih=50,$B=ne({kind:_n(["entries","judges"]),text:xe(U().check(
Am(IB))),tab:xe(U()),
write:qe()}),$2=e=>e.filter(t=>/^(form(ulir)? )?(responses?|respons|tanggapan|jawaban)\b|^form(ulir)? /i.
test(t));function F2(e){return ie(()=>{let{kind:t,text:n,tab:r,write:o}=ce($B,e);return pe(),o?Te(()=>I2(
t,n,r,!0)):I2(t,n,r,!1)})}function I2(e,t,n,r){var m;let o=xt(_e()),{competition:i}=on(new y([...o].
map(([h,k])=>[h,Ae(k)]))),a=o.has("settings")?i.settings.language:Ze(),s=uo(lt(a)),u=h=>de(ue(
"BAD_REQUEST",h));n!==void 0&&(!_e().includes(n)||[...o.values()].includes(n))&&u(s.noSuchList(n));
let l=n===
void 0?N2(t!=null?t:""):Ae(n).values.map(h=>h.map(K));l.length>_2&&u(s.tooMany(_2));let c=P2(l,e,FB(
i,e));c.columns.every(({key:h})=>h!=="name")&&u(s.noNames);let d=(m=o.get(e))!=null?m:q[e][a],f=r?MB(
e,d,c.added,a):[];return LB(c,d,r,f)}var FB=({entries:e,judges:t},n)=>n==="entries"?e:t;function MB(
e,t,n,r){
var m,h;if(n.length===0)return[];let o=_h[e];xr(t)===0&&sn(oT(o,t,r));let i=rt(Ae(t),o),a=(m=i==null?
void 0:i.columns)!=null?m:new y(o.columns.map(({key:k},A)=>[k,A])),s=new y(o.columns.map(k=>{var A;
return[
k.key,(A=k.format)!=null?A:""]})),u=b.max(...a.values())+1,l=w.from({length:u},()=>"");for(let[k,A]of a)
l[A]=(h=s.get(k))!=null?h:"";let c=xr(t);for(let[k,A]of l.entries())A==="@"&&Ex(t,c,k,n.length);let d=n.
map(k=>{var P;let A=l.map(()=>"");for(let[N,_]of a)A[_]=(P=k[N])!=null?P:"";return A});Lt(t,c,0,d,l);
let f=new S(n.flatMap(k=>g.entries(k).flatMap(([A,P])=>P?[A]:[])));return o.columns.flatMap(({key:k,
header:A})=>f.has(k)&&!a.has(k)?[A[r]]:[])}function LB(e,t,n,r){let{columns:o,unknown:i,added:a,
repeated:s,
nameless:u}=e;return{tab:t,written:n,columns:o,unknown:[...i,...r],total:a.length,rows:a.slice(0,Ih).
map(({code:l,name:c,institution:d="",email:f=""})=>({code:l,name:c,institution:d,email:f})),repeated:
s.
slice(0,Ih),repeatedTotal:s.length,nameless:u.slice(0,Ih)}}function Wo(){return ie(()=>{let e=_e(),t=xt(
e),n=on(new y([...t].map(([k,A])=>[k,Ae(A)]))),{competition:r}=n,
{settings:o}=r,i=t.has("settings")?o.language:Ze(),a=lt(i),s=De(),u=UB(s,r.judges),l=u==="admin",c=Ld(
).
filter(k=>![...t.values()].includes(k)),d=!jB(n),f=!d||c.length>0,m=$2(e),h=l?dl():null;return{user:
s,
role:u,language:a,competition:ln(r),stages:r.stages.map(k=>k.name),top:Qc(r),begun:f,...l?zB(n,e,{
begun:f,
responses:m}):{},presets:l&&d&&c.every(k=>m.includes(k))?ml.map(({id:k,name:A})=>({id:k,name:A})):[],
lastRun:h===null?null:{at:h.at,by:h.by,ranked:h.ranked,errors:h.errors},documents:l?KB(q.documents[i],
e):M2,judgeFiles:o.judgeFiles,lives:l&&f?GE(r,Qe(i).rows):[]}})}var jB=({competition:e,tables:t})=>t.
entries!==null&&t.judges!==null||e.entries.length+e.judges.length>0,zB=(e,t,{begun:n,responses:r})=>(
{
...n&&$a.some(o=>e.tables[o]===null)?{unconfigured:!0}:{},...r.length>0?{responses:r}:{},...n?{setUp:
BB(
e.competition,t)}:{}});function BB(e,t){let n=Fn(t,e,Yd(e)),{entries:r,judges:o,stages:i}=e,a=i.filter(
s=>s.scoreTab!==void 0||n.some(({stage:u})=>u===s));return{entries:r.length,judges:o.length,ready:a.
map(({name:s})=>s)}}var UB=(e,t)=>zc()?"admin":WB(e,t)?"judge":"stranger",WB=(e,t)=>e!==""&&t.some(n=>n.
email.toLowerCase()===e.toLowerCase()),M2={made:0,begun:0};function KB(e,t){if(!t.includes(e))return M2;
let{grid:n}=Jt(e),r=n===null?[]:[...ss(n).rows.values()].filter(i=>i.spreadsheet===bn()),o=(...i)=>r.
filter(a=>i.includes(a.status)).length;return{made:o("made","edited","signed"),begun:o("begun",
"failed")}}var GB=ne({stage:xe(U())}),L2=ne({stage:U(),reason:U()});function Gn({stages:e,settings:t}
,n){var o;
let r=e.map(i=>i.name).join(", ");return(o=e.find(i=>z(i.name)===z(n)))!=null?o:de(ue("BAD_REQUEST",
re(t.language).problems.unknownStage(n,r)))}function $h(e){let t=ie(()=>{let n=e();return pe(),Te(()=>{
let r=He();n(r,Qe(r.competition.settings.language))})});return"problem"in t?t:Wo()}var j2=e=>$h(()=>{
let{stage:t}=ce(GB,e);return(n,r)=>{var s,u;let{competition:o}=n,i=Xe(o.stages,r.rows),a=t===void 0?
(s=i.find(l=>l.status==="open"))==null?void 0:s.stage:Gn(o,t).name;a!==void 0&&(((u=sr(i,a))==null?
void 0:
u.status)==="open"?Sp(n,a,r):as(n,a,"reader"))}});function z2(e,{settings:t}){let n=e.replace(/\s+/g,
" ").trim().slice(0,500);return n===""?de(ue("BAD_REQUEST",re(t.language).problems.reasonMissing)):n}
var B2=e=>$h(()=>{let t=ce(L2,e);return(n,r)=>{var u;let{competition:o}=n,{name:i}=Gn(o,t.stage),a=Xe(
o.stages,r.rows),s=z2(t.reason,o);((u=sr(a,i))==null?void 0:u.status)!=="open"?RC(n,i,s,r):as(n,i,
"writer")}}),U2=e=>$h(()=>{let t=ce(L2,e);return({competition:n},r)=>{let{language:o}=n.settings,{
name:i}=Gn(
n,t.stage),a=z2(t.reason,n),s=WE(n,i),u=r.rows.filter(c=>c.action==="rules"&&c.stage===i),l=u[u.length-
1];(l==null?void 0:l.hash)===s&&l.detail===a||jt(r,{at:Ye(),by:De(),action:"rules",detail:a,run:wt(),
hash:s,stage:i},o)}});var qB=ne({stage:xe(U())}),HB=["TIE_AT_CUT","RULE_CHANGED_AFTER_SCORING",
"RESULT_STALE"];function $p(e){
return ie(()=>{let{stage:t}=ce(qB,e);return pe(),Te(()=>{var ye,Ie,it;let{workbook:n,results:r,
findings:o,
history:i}=Nh({provisional:!1,close:!0},ke=>t===void 0?void 0:Gn(ke,t).name),{competition:a}=n,{
language:s}=a.
settings,u=(ye=r[r.length-1])==null?void 0:ye.stage.name,l=t===void 0?u:Gn(a,t).name,c=(it=l!=null?l:
(Ie=a.stages[0])==null?void 0:Ie.name)!=null?it:"",d=a.stages.slice(0,a.stages.findIndex(ke=>ke.name===
c)+1),f=o.filter(ke=>ke.stage===void 0||d.some(({name:Nn})=>Nn===ke.stage)).map(ke=>HB.includes(ke.code)?
{...ke,severity:"error"}:ke),m={stage:c,code:null,at:null,hash:null};if(!Xa(f))return{ok:!1,findings:
Cr(
f,s),...m};let h=r.find(ke=>ke.stage.name===c);if(h===void 0)return de(ue("BAD_REQUEST",re(s).problems.
nothingToDecide(c)));let{sheets:k,decisions:A}=n,P=yp(a,k,A,c),N=qt(P),_=sr(Xe(a.stages,i.rows),c),{
name:I,grid:F}=Jt(q.decisions[s]),B=bp(F),M=B.some(ke=>ke.stage===c&&ke.text.length>0&&ke.hash===N),
L={ok:!0,findings:Cr(f,s),stage:c,code:Un(N),hash:N};if((_==null?void 0:_.status)==="decided"&&_.hash===
N&&M)return{...L,at:_.at};let[j,W,H]=[Ye(),De(),Un(N)],V={stage:c,code:H,at:Mn(j),by:W,hash:N,text:P,
method:Ei(h.method,s),version:T(to)},te=re(s),Q=[...B.filter(ke=>ke.stage!==c),V];zn(FE(Q,I,s,te.tabs.
decisions,te.tabs.decisionsOrigin)),Sr(I,a.settings.admins),Vd(I);let Se=te.history.decided(H,V.method,
V.version);return jt(i,{at:j,by:W,action:"decide",detail:Se,run:wt(),hash:N,stage:c},s),{...L,at:j}}
)})}p();var VB=ne({stage:xe(U())}),W2=2,XB=40;function YB({standings:e,places:t,last:n}){var a,s;let r=t===null?
0:e.filter(u=>u.rank<=t).length;if(r===0)return[];let o=n&&r<=XB?0:b.max(0,r-W2),i=(s=(a=e[b.min(e.length,
r+W2)-1])==null?void 0:a.rank)!=null?s:0;return e.filter((u,l)=>l>=o&&u.rank<=i)}function Fp(e){
return ie(
()=>{let{stage:t}=ce(VB,e);return pe(),Te(()=>{var m;let n=He(),{competition:r}=n,{language:o}=r.settings,
{results:i}=mt({...n,decisions:[]},{provisional:!1}),a=t===void 0?void 0:Gn(r,t).name,s=(m=i.find(h=>h.
stage.name===a))!=null?m:i[i.length-1],u=re(o).tabs,l=Fd(_e()),c=l===void 0?[]:Md(Ae(l),r).listed,d=(
s===
void 0?[]:YB(s)).filter(({entry:h})=>!c.some(k=>k.entry===h.code&&k.stage===(s==null?void 0:s.stage.
name))).map(({entry:h,rank:k})=>{var A;return{stage:(A=s==null?void 0:s.stage.name)!=null?A:"",entry:
h.
code,computed:k}});return{tab:G2(Sa,l,d,o,[u.plenary,u.plenaryOrigin]),added:d.length}})})}function K2(
){
return ie(()=>(pe(),Te(()=>{let{language:e}=He().competition.settings,t=re(e).tabs;return{tab:G2(wi,
Ya(_e()),[],e,[t.objections,t.objectionsOrigin]),added:0}})))}function G2(e,t,n,r,[o,i]){let a=t===void 0?
null:rt(Ae(t),e);if(t===void 0||a===null&&xr(t)===0){let l=e.columns.map(({key:d,header:f,width:m,
format:h})=>({
header:f[r],width:m,...h===void 0?{}:{format:h},value:k=>{var A;return(A=k[d])!=null?A:""}})),c=vt(t!=
null?t:e.tab[r],o,i,l,n,2);return sn(c),c.name}if(a===null||n.length===0)return t;let s=b.max(...a.columns.
values())+1,u=n.map(l=>{var d;let c=w.from({length:s},()=>"");for(let[f,m]of a.columns)c[m]=(d=l[f])!=
null?d:"";return c});return Lt(t,xr(t),0,u),t}p();p();var Z2=$("Kode","Code"),eU=(e,t)=>typeof e=="number"&&
typeof t=="number"?e===t:K(e)===K(t);function q2(e,{
values:t,headerRow:n}){var m,h,k,A;let r=((m=t[n])!=null?m:[]).map(T),o=((h=e.values[n])!=null?h:[]).
map(P=>z(K(P))),i=r.map(P=>o.indexOf(z(P))),a=r.findIndex(P=>P===Z2.id||P===Z2.en),s=r.flatMap((P,N)=>i[
N]===
-1?[{kind:"column",header:P}]:[]),u=(k=i[a])!=null?k:-1;if(u===-1)return s;let l=new y(t.slice(n+1).
map(P=>[J(T(P[a])),P])),c=new S,d=[];for(let[P,N]of e.values.entries()){if(P<=n||i.every(L=>L===-1||
K(N[L])===""))continue;let _=K(N[u]),I=l.get(J(_));if(I===void 0||c.has(J(_))){d.push({kind:"stray",
row:P+1,cell:je(P,u),code:_});continue}c.add(J(_));let F=r.flatMap((L,j)=>{var te,Q;let W=i[j],[H,V]=[
(te=N[W])!=null?te:"",(Q=I[j])!=null?Q:""];return W===-1||eU(H,V)?[]:[{at:W,header:L,written:H,
expected:V}]}),
B=F[0];if(B===void 0)continue;let M=F.map(({at:L,...j})=>j);d.push({kind:"cells",row:P+1,cell:je(P,B.
at),code:_,cells:M})}for(let[P,N]of l)c.has(P)||d.push({kind:"missing",code:T(N[a]),rank:(A=N[0])!=null?
A:""});let f=[...s,...d];return f.length>0?f:tU([...c],[...l.keys()],n,u)}function tU(e,t,n,r){let o=e.
findIndex((i,a)=>i!==t[a]);return o===-1?[]:[{kind:"order",row:n+o+2,cell:je(n+o+1,r)}]}var H2=e=>{
var t,
n,r;return(r=(n=/ (?:proses|run) ([0-9a-f]{8})(?: |$)/.exec(K((t=e.values[1])==null?void 0:t[0])))==
null?void 0:n[1])!=null?r:null};p();p();p();var us=(e,{settings:t})=>e.inEnglish?t.language:"id";p();
p();var kU=new D(1980,0,1),ls=e=>(Mi(),wo(Fi)).strToU8(e),cs=e=>(Mi(),wo(Fi)).strFromU8(e),dD=e=>(Mi(
),wo(Fi)).
strFromU8(e,!0),pD=e=>(Mi(),wo(Fi)).inflateSync(e),zp=(e,t)=>(Mi(),wo(Fi)).unzipSync(e,t&&{filter:t}
),
ds=(e,t=6)=>(Mi(),wo(Fi)).zipSync(e,{mtime:kU,level:t});p();function xU(e,t){let n=t;for(let r=0;r<e.length;
r++)n=b.imul(n^e.charCodeAt(r),16777619);return n>>>
0}function Bp(e){return[2166136261,84696351].map(t=>`0000000${xU(e,t).toString(16)}`.slice(-8)).join(
"")}var fD=new y,TU=4096;function vl(e){var n;let t=(n=fD.get(e))!=null?n:Bp(dD(e.subarray(-TU)));
return fD.
set(e,t),t}function wl(e,t,n){let r=o=>g.keys(o).sort().map(i=>{let a=o[i];return[i,typeof a=="string"?
a:a.map(r)]});return C.stringify([e,t,r(n)])}p();var mD=`7X1pcxu51e5fYTlfkrq2JWqXk5u3ZFkzVmxrXJacue9N8rqaZItqi9vlYllxTdWsjmfJ7Pue2TP7
vi9fSIryz8gvuc8BegHQ6GZ3k7TocWdSMyIaOAAOgIOz4y9/OfSHnWO1Px46TP+t2/9tZi6XS8ca
NSNv/u+/HqrVzYZZv2T+9RD7PIHvzh+8Af5wIZx1i5w/8dErdP4EjLz7h1B2vFovmPWG25FUQL/P
GC4s5YfXiQv6Yj6zc+ySUcIk8maladb/emjC/tT4u/tpakosXm5oP+Tc0k2j1AAu3A9CA+VTs1rD
p+ZujbBYuGz89RB+7uDvSa9Oydxs9q1Ut4pb/Wvx7vhIKtUKBoKf+WqpWkeB0WpWWUHj79oBxG2W
qzab1XKChs5cEncYjoRLSyWrWHHhAyf6NReayGsescuZAMQ3rEqxJE9pkv3Pm9RMAPLjNVUWIF5j
eRHitQ3c1SJKgrf1wmykfS1WywlnLWCd1eO9bZq1NfNy011j0DLMEvWNTVTkewa/cuZmtU59i8vp
ERKHMDW2Cqi8aZWor5UT9I9+19qjKZmGMJimQBXdv9HYqDTXayXLG6SwP4O2pwA1V/IIZ660bJZK
Ij3UlYj1vb9kEmtVGlbBPJnghPKWf47dko9NIfS50mljt9oSdsemddksSNO/vW4VBAjKT/8dQJtS
Tw2E7S2jW9z3udKd+r26OD0r7FY2WxdC9rapxel5AXyEjYifJatCP4ga2b/OtUpUYl428sIkhNmB
IGwJKG00d0ume20GjHxqShhaYK3ZOaFWzmiYhTu8k7dWrZeNUgQo2UmJ6PrwYM9VdyJblS3srDu3
zMp5dM5L/wssSuYSdoxVrRD0o9TcrOSrBYBFwfmN244soKjRNCoFo4S9iMJds/HXQ/9lQ62APiSY
RnZa2i0uhKA9JJabZeukVSiYlYTbYRbnX94P/Ezp9jQmr9/TwofgWc7MC+Mu4mQtV0taDOBYnDQN
HN2+MOfnZoV2ws5l10BQb9LmC4Q9vSjUcoh/EF/mR/pC8N77f7fRznBptFXhN0G90TzNF0UaoIIp
acsHn8KFafG263uxL83NL0/xC4hR0mwgexWzcR9GJqxpP04mrK24awVEyLtW+BC8axey4s4MxPfM
YpRq2ZmssLKFar5VBpeRKeePrRYr1bqRYwdwJzuT2cnOZnZq1DcJTpXGsZ1aHp+2ms3asYmJRn7L
LBuNo2UrX682qpvNo/lqeaK6uWnlzYkdXHsTU5PZSfZXrV7Nmw1C37JRuWSAWNkAyxp41ZpZwVds
WexP/KwXJ8pGfbtVOwL4NaNp5SwwF7uAPjnnAqoCTqteOWYDOeIOihod44Oy/+O2ofXr3zdvdMJG
E+t1om6WMI5qpbFl1YTJJIaHj7jjbDCXQqdyqQxq7i5HdmbA9ThRN3bwHwFkpEkUeLNyiY+/D8zs
ZJTVISBem0jDkPt1RlM2rIrQeTIUiWjOzsYEMeUDUaO7e5CFur1ebUHmc+FZA8JbrWx70BjBjwHN
XnJpgo0BB7S+ZdS8s5m/HBGcvRMJ4sxEfsuoN83LApRsfDCzE4sTCxpQU0lAYZpTWQ2w6fjA5iZo
ZH5QUfe3Agoj88OKutFVWLopziWENaWBNZ8Q1rQG1kJCWP7tBTqznQQYmnkwytOF+DDmJ8rVglma
Fghmdi5vRj00zhlcsI/xBJpKkKyoY3IgOQRhAk1FSAkHJIJoFJqFrXhwphwaPkGNjaaxZTS8C5Zg
xiR4OMkOwN0y4cplagu7rhCUb3qq4eJaq7wB3ktgs0iOt4Wcs1YzT1OanhO1BQIE/HJB42+HSXOg
Hy94mmfnb4iT1tm6Va2DN3LZy8VFQdr0f54WPvulhyxpyvQSgCRgy59mRGkokAkVauVr4Kbr5tk6
Lvh60zIbzkmNxopg2NtG0bSvfrNp0HpPEMQjuFxskO7aFwSGs9aqlzg3k58wSyYhuDGRPZqdEGoD
E2XhZhObsE9i3TJQyyaqqex89epfbghX+M7OztGdaVYZ88hO/J8zp9fZlI9A+wRJn7hWhqxC/ljT
atoaEEAVfuFHvm4azaq9N5TfQHPdvGSRXoF/VwvsyfJGZiGDAborZ3+6c3r5xMZtjsFEaSABAXmy
Nq04UJwW7uDkTaHXQs1MLcwcF1R17h+eRjVYbp9cCFVgYSGCdalBQBfmhSMlH4yFxclsFAhStTBd
vUc81K7kqTXrJ01JfM5mF9EFfm452pbmadNoiEpEFxvu7EU1eHwlva0Fc2xvwgyjId5TFtGsQ3WH
CjlayAorEkyPpGq14jrJ7lwrtMjETCCLfs0tTJP2becYCCnoBZkRq/Vm3bCEAdSKUE9TN1WiYHO2
EoZpMFw1E02PIVGoQboGVz6nDpn+yZ3/ZrUqqtKKrab7M4KScjJQ7zUzO40JRqDYUrVArXF2Nkso
iqCGWJgRdYh9FaeSCUvR1p4wN41WqXnWqBvFulHbuq1aERYkcAxz8zPCOQkx20yLu1+x0fB1DJsJ
u+bFqcxG0p9ls/OivcQHlsYUQJ8UfZ2k9RTVUsKKymop4YNy80dUMk2JmFVASHpBdaiicipk89Ch
jK74pN8hjI5GRy9op+f4eQ3UTvvo6xzZV8LIqzxnScnrA8a+htJqbz2ng8y/0od+unmJ75MvXEfd
qf86tTI/czyKQnN+OpJCMzs9F+XGZPSzv3Z0eiH01lG3DLuFAm7y4EteNgYoe1tS4yrfZsUb23de
oiBLghCmlA9W64uXhIche1OHHyGVxOn14LNBBEf8UAM7fxw85fZxBqzPue1vQ2F64ninvz8ap+Yi
XXKLkcxSU/NTwt5UzVLiLSByJi4vwjgTl09xOZMSLISNPNOqBYCWiHTw6CZnxGMYZi8O3N/zuO2j
EAapWhjzK5559QoR1zuEUZmbFBkQBYj8MXiBlXrhliZHXnG4YpGj6mdpCmvbnx8Pa93XthbWONBt
BnxuFL8ZqVrYgksVQ1g1qV4YmzonsqnqFpJ4U9+dvMjahl3KwROW7Koh85DqaahWCPenkm7x9k9m
ho0quvlGJUhrHscaLLtxM7QtCM0szHMx1RGdeEF0hlhk2kUuKciFQPqgUYepbJL+igtymJA/eJ0G
XYnSB99o1Ps2/Hr2MzfxJK/w6n68C/VladjhZp0ldX67wrBTYO8Bl/uNLQur/kozJ+aF5YWHTVMW
4xotaJoa+bpV0+pBZF7ZEQ38G1oWDWSyIoubCsmReN3+6x1PRFHGEY1hXpwJJJAyMx3MmcNJrN+B
7QtkcTISkzI3GYnTmiNURfC7mXNZ/IgeWY77VQTeWNw2UVYvQDWffDtozrBKIZxBxwfpTTOYR5MF
wAg8+RBQNswTJMsUykmWeH7l3EiMvp5OR9CtTM67vZ8TXVG4aSG+2UTxZ+EqeAmy/96SVCrivSV9
IG/NRoBv0fC9gIbt0fNr8ULxjJC2otRZT3ht2yVCeItYwkJb5AJv10a7BXl4jNKNfyhsq3gbvuao
cjnzSR9XySjtOLSisMABcJ7UcX41ygRE7/yqdNGk7aiA36AybR/Nessxwmm7ybCmkuixyrjZpIEy
WfFCCxN4xHoRsbhBVkP9bOxPMQGSryw2RcBC2F8zIu0TOOCgqADpQ6xxoGHYOBLDBTcTBldkdmLB
xeUTBle8K2PBBY0Ngyt6pcaCC5IbBleUXKLBXW/Wq+QyqIPqfIsJ8rTV8AxCeshUJSPUidnDslGj
O0MPG4o3/jHM/0JcAL0dVC/OzMB/Ym6JDaeJm8AEh8Fk9wKuSOk0eQJQkNArfYg27+NWrmRV2Zdd
/eTlGmEYEJUcEWnXHcsBZKZZzUskJjK8AHJB8OKTCsALIBMELz6JALwA8kDw4pMGwAsgCwQvPkkA
vAByQPDikwLAw6YIgpdov2CLB8FLcHfesQzZMAie6FElwyPvQSi7KJxPJqn4XAfvBJ9ALU31Putp
wSQ0mXQi3FPmU+7FHNBtUK5UoF85Z26adQi6AYwC6WCoWqbu1YuJSqenDUS19OkEfpeiehX4cOuI
UJYxp8QT9gDohuLUylC1jNxR4Hhij2WlUoiAe5PXGgD1dj/BmHe6CEG8ACMR3n3tdeOwK/XFujSh
mAOhkCc4bObog24MJNlkKnYFORRRIxmLlkHpqpU+9Nd5ZB2/oOFpdQbRecj6wGDV2dR0FHM13Imi
eArMMItChE4XgnUu0Uy1U/OifjhYpTkXaXrTM8HeeVEVmnORXClEd5z+iv9o2JwX/YaDq83OR0LF
YlZgopS1kU3LgbiYnY1UbTLSuKeykVyUs/OiI6Yy7mja5mlY5aNUm1sQ2CT5dj++mF3OLgc7ek5H
QYxcTaeHVx3UxN0bcmQi6SunF0RBJtjxdUp0qwnx9pkTswUEBndDRIpCXyajOWjMzQV7xEUzKaBa
IIkSzQ2hNFM0pwRjaNI2Hf/t8F8O9R7/A8UhJFYN5+FJCS3pEeqHVMN/sNV2mWX+gYADqlWmFjUW
9bdyGR9sawkrmQhvdbFmqs14UZJ2/ZvlyhRHJ7ZiJX1aFa1NpRUr6dOqcan4v4BdpSVKQ1oaNSTP
yDNt9MSlSkFZoSP26hyVNNaaTvAd6xWpF39jVpJ0hFwN7cSsHK3mNltwQ0KEAPfKlTqqFppNjsY7
YGLDoTAH6ktVxR91v5A63sYSFD7NNbB3gM515W4lZ9qjGQvnF4MGwb8OOARncyjhL5o+MUwKrmiw
SJnhThwcOIQHsxBxAAA+asSbzSb+Cka9/d0dxgQjmURne4/3XpFsbBkmMNRXC+SaYg9vCCYnpQbB
NupFkwwP+i2qHROl0Yg8pmALYFgYlTss/QbSDguX1jBRpdlf2oEJG6v3Ktay8+Qf1CCzxCPSj8EO
4KdRJAPrjP3PbAPad33nye493XvPri7dvnQmc3Zl7faTS+duX1pa697Xvf+0Wc7BveZPrbrVfaB7
Ndv9R/ca4h9njkxm8f+Nyclj7P//t/tg9yFt+cPdR27kNudUTlwuhe5pB0Gm4mEOwj7v0jAUGmDv
mM5nnc/bP7S/2Xut/WT7x/aL7ZfaL7dfaf/U/rn9S+fu9rft59rPt19tv9D+rv1955691zv3tj9p
P9R+eO9f7Uf23th7c++tvbfb/2w/uvfO3rt77+39u/1Y+7X24wzi+1Egdr/Z+6D7DYP6efvL7rft
Lwh6B9CpZee9zr8JutuGQ7+7fa3zYPtq+6v21+1/tB9s3+P+fW/7vvb97QfaTxCU7pvtRzrvdz5o
vzwIFD6Wzged9zCLZFA+5bPb+9CbHY1rAIj27FzsMih7H7Vf3fsYUD5kUO5p33vlyv9g/7S27rrL
bgnY3Q+wLlfbr7f/5ULnfzvQ7ZYTvpZ7n6Alb/F++4POtb1Pu991v6eWV65smzWjZIi1xbrdf+49
3Hut9zrV9Z9zr03nu73POt/vfb73BY2x80znWWeM9t/eGK/tPeL00LnWeaBzlb6uVcvV+rHMlSsV
+kMcTedxp3b30e5jaPFh5yNqUbCg87K2jUqGZlAwZBz8BjjA57JxIWc2DAlg90tlgv/ce5SjIrCN
i9aQz16PCAAzKkUJ/2qXX+2xXSF06Wuk9Kn/7nW6beatktTnN3KfDt6EPtU2Spfaz7/hYb8N60II
ht8SFviFzou82/4Nef8R62kG4kd8+2P/VtONJAD7Ubro/qDfnw0zZxQNS12vulnApm323ZY/7n27
9529XkFt7PUK/ez1qBm6u052l9/v/aB0GbQtw7//pohbLeAUcwrU/aj7Me9Krco70Jb+Bj2aRZhp
9ZC9JT5l1wM90TThPehgBa0lGM5GxqpUkSBKXVC71L+eez8qM7Yp7n/ufpl2oNTqP3e/4tt5erBy
p/2W1MOI1KvTLLhbDQn7SUCzjRYiu4RiuL2ZTYTrS/V/1p287WoTV81hNMK5KhYNiWLpR37lykUj
hwWo0CGkzILU0qgAitDZL/7OguB6Ow+GFEMFqh4eFNM2D6rlwhbH26+RfYSi1PpNxarF6Xxt9Szd
oSGNeOfBNVzOqfP+QFyczTmJfCFBHIyj45wT8V+D8oWcu0zOF3buG169zhd7z/Xu7nzZ+arzdeeb
zrdcIKSsK5zxT1PcpSnu0hR3aYq7G5DiLjTV5h/JUdtq1ErG7nFo6IpASqXAWkI74jokw9l4XQw2
necRXahgXjIrS5XCHYUCz1+rSePPjIxEZ7y/1jkV9LwCSeXCvSDIb0KkSmeQeYx9hM4pBkK4YtXr
mSW84qSXK7l6/+q90XuzfZW8nclSQAM3GnmLOlk2yrm6xU1ceVoGsYAiL5calqEUby1BphDLJv7I
L/DeW72329d677Qf7L3be6/37977nbc6D/c+6H3Y+aHzXOeJ9je9j0gP0/u4/WrvE6aHebj3ae+z
zqOdpzpvta9yURZln/e+cMq6P/W+7H3FSr/ufeOVcj4Ipd/2vnNKe/fwcaD0+94Pbl3wwt2fWOmP
vZ88CKzk594vXmsq2b97/x6nhDguVnbv/n0ow1z2799/gL7uX6X5oM61fboTWR/71/Yf3H+I1X94
/xFW65+o8/D+o/uPMYg/Mhxc6/zUfhClj+8/IZeqUZrM+3/ij6zyk/tPhVee4QZjVvnp/WfCK9t7
mlV+dv+58MqL3GLNKj+//0J4ZbjaeLVf3H+pT+0ZYYov77/Sp7YdXcdqv7r/Wp/ai8IkX9//V/dt
7MEn2lf339h/k63RW/tvszJqf7V3Lyt7Z//dzqP779ml13r30dpyLRW+/nv//e7b+x84bdzyD/c/
8kH6eP8TQPo0ANJn+58D0hc+SF/uf+VAwq+vXRX18sq5jdXbVpeXNlYyd9yWWVo+ubry55UzK2sb
Q1RVpzrZVCd7o3Sy+9/sf0t1gzf2EHWzzL0wlnLWamTAXLQKpV38F48ZwWRayDSrqY421dGOk47W
aKTq2QNQzy7zertEUoain4VYmkG0EVS0pL8k5UCqpfVocWWIOtoRaFq9Vs+0n42g901VtKmKdixU
tIzbd7ehBWtf2bc5kOnsYgvrJ52hx/oMytkCvsapaJGKFqm7R+rukYoSqbtHKk+k7h6pu0fq7pHK
EuMmS9gLrgoEqYiRihipiJFaL1KRIxU5UutFar1IrRep9SKVOFKJY7wkDvKWWm/VDWSfhFcUriQ8
UdoyKiNxk+r8o79Q0Hm5+2znZS4UdJ+z1/ppld118euwu+w4tp9qP+1b4cf7tJXJgMtbbFdr/huj
WrvQqlhNiTg+H9herWvfFOoHvoWSTtHZON91X+h8332xL8f8eOc1j3450MLIaMR1637Y+XnvfkeY
s9ftpcBJ2ecC3JRvMMxWIOHmkSRgjkkgXu0DwocQWXhwyc8gE1u3No3mAU/suGU0HFvKUCZ12ijX
rLrhsDAHNa8jw5zTSaN0wNORaDEoM5cV6I8iEgcWDRTquCSXHOgGpBIzZlZTRBtfo/9ubh0lBgAs
kZ+SqRA44KZJbvUXmq2LGHs/+AVS4ge14N0Ewuu80Xui83bnIR09K2Cb4/gezhSAMmBriwWyZLaN
spVpYMsazLSYM7Z2DEfzn2EGx1YzU0aHZr1aMrcyYGlchPvV4c4SR73aXt97oPNzTyWS/0yyu6TN
9XESCFipulXJW4TTK1dKRs70aP6wtn33nbhkl+EVi+4OLeBcHxDShAN4EKii8AoXVcLe9BOAzhv7
3+nPxik6AoiGK7aQF5wOQQPSMZ0NZgVDmQG8I9dqHRZOHAbIbFR71z0z+EKkaBsnZou3adWMXSOz
brSQ89ugyoikgSDCbPctA4E6qFNDJ7sG5INMrYWE3NtHFaKBo12EAFHOWRVxPmwm3a/0M1nSD9h1
HCCY6NiGiXkywRdHWO0s81u17MJWq97avOuu3ynjnAgcp6s82zXreORfJVRP6qeA/WTXl0iNQcMv
WCVjuwGc0Q8iPjc1uTlp1K3DGZu5PHAy463TBeBcukDHAVl3GtvN1jghaYcGNG5Y2mCMwTihibMq
PmrsasE1tKH9Ue8pPW04YZatbSJtiMF0qO9hTnHBnmxBcWhUFJLDqPW2uYW3L8CSK326FLpgOaRf
pOUOpYsq773efUmmLF3bcCdjrvtu+7Hue55R6jcgZISnXAukrR93iBVm9ZwVEljMSO0DGFdNc/4h
aGyRVEkv9917gqLAG2F/94fuv0Wdo4+dD4A7TPcHZcPfaHWkpB0YgkIyogtw95Xuq4q2LCwyeAmh
vfypJhYX7P0UooK9Qicm2C5B3CWbYBoRPNSIYCGktX9EsBBb2zcieE4I8u0bEbwgxOH2jwi2H72P
GBE8LUyxf0TwrDDH/hHB88Ikb/aI4KUdo17InEacv1lPldupcvuglNvMO+XXqN1eLhlILYIkG6JF
+6BmeEcdr78Z9d1hTnClki9VGy04CP2adN3rrdxFM3/QZom1atPdOpnqZoZRazqwN0LHvVFl3mKj
UnEn1m/3ntYJhbi01q16Bj4kZzC0siAnMH34/aHa8B0zY9TNTK0EnpT5uEH5TTmeMrvVFnxSoAUk
x5TNaqlUpaxSgotKZgty5w7+S+opdpeqnhox1VNMOfWMQlPHV5P986g02YmmzM7HQUwxpgZasxuR
Tx+vgDVbdlK3DLZUcwsemEZ+y0LGKJZaPrPapAfFSiBMDbYj87RrIctxv6kCdi/frbRtqRj/hU+V
aZSxTS9hf0MPbFWwu1k5cj7F1Tdrxr2BnvnGR94oZG3fsZqwD9Wtv5uZcrVi7hLZOiDVcuhod6xS
CaYtwbMVyOMnvHFgR/YE3OUO/IRGVQInU05a5bGaYbgGN9EU/wwn8bGaY1L1q/bOlA7cnXiBr9oq
FeggbVUroCo4R7ldTl8MyJRQM+HtQzKVSx1t4N/bjEqR0yerjacaHEYHBCrHBFJuFMvDRFW/hCx1
jXHUxS5Xa/RYRbP6K1PGis4OWB/QRgOUfbNVKu2OVgcboF0dsh9pqroVHB3Pgz5UMsdhk95OdUCp
Dih1cEwdHFMHxwOZjkCJyasRri5k6U59GiHPPRvRb8vviLVtkv8imMgmORE5bo1imA6Lz4GXADy+
ZGQTQlwtkdNS8KliK2R7TsKLB0mgGSXFf5mTpQUpvEm+BeBfWuWSsYULnI0DErD9F2qRx6VZapUJ
cA0ZnLfIJ4uyaJCXFl34RU8mJs78OT0m1u1G8N60/aboHidG4bDrwwkNg3GE/pXhI3em5PhAMGdO
ZH22MJFtONqiGTlGsBmS4qsMLp37xkFaJz9QNgd75lazFVNy7j2/h396D3Q/cS6Qziv8AO89gYPz
Zvut9tvtd3BwPsPRebf9XvuNNoVTOxf4RxJ7aYfsnrKHLTEDnyaFtkZoGg6oMwx3EqxfEsOCC5xV
bpUlWvNJYpSZhVahhcOjJ6bKWohgnTgeR1S0AbKQyOomBbXiONkLIjM+Ch51QB2GxQXK9uzgYPgm
VuDISxENjr0ICkcnL0MkbG07C8BUow7qfLzem30pPZi4mnFBmWBAU74fM02rYGzjjOdBqlpl5p0K
rWIFtEA93HBbxYVfBMFCjpkSiKyqqgvo3ROqIeCT7KJoGq7qqBnCS6lq5oS5g3+TLALCVvRRLFXq
1vSA6H4f9P/c/RRoshxJyeegAdAf70wo105u//uQawtUGRo2Qq56s+CPVgOLss1JOPN7ZS5v7k3G
U4Dha8k6CiT194lL/dxSP7dUWTK4suQ20yzk8O5HqilJNSWpt0zqLZN6y4yLt4xDmcl2zmxKsOvW
d1N3mdjuMs/qTeeizY5M5nDhKGrUKKoDjKxDaWZ2wJXilOPFLRgLWzUy95H7AhIAFU1Re2LAf6Co
05zQssLmhhrklgtolWozk9+qwo5PRnwDtv0KIoO5/0QTBmdVfaKbXTWzZZZqbH4F+FuU8HQXxrrZ
qmNs9cP4CE8LgLPgeVE2SQVCr+rTTjPhoZHJcxkXPxFMB0cMNiNbWQIHCAO+Bvao6Sfz0WDzHQN9
ybIz9OFoOdYJL+OoMLk8PH3JOjgAXA3FVF1yC6lL1qrOgQYZKFp4xA8ECGZxc4eRGpRvotA95nWi
C+RL6J71oWlLAvyaLrYKRbPxn7tfIHpIhMa+BT1nxZtAWaKZG5xMtvDupufZxly3ilWaoE2qmU8m
QrVxH7CLKUOK8MrRTOpnkvqZpH4mY6E6STUcqYYj9QVJfUFGOK9s5rcNeND/DqaSTVjd09RXkfUc
wf4gHJVkKYJvBBZ5ABePECeOeImpBJUAd4+ATsCxoNmeE2Xkh6FBc6Om7dnBZ8AS90TMZCUoDoLz
7Yxn5qA05U6acidNuZOm3ElT7qSuCKkrwpjL0+2P8FKNnL3fTjR+eunM2dVzS2uZ9fPnljYya3ec
ueOc7g2P9kf69ieWbttYOkevF66cWz2zpH/GsP1R9wldY4EXurBt1MB3+F+p4FpMeING0AOesBqt
RouxP9QgY+QuGghnZyCIknA2R68nVXqIajD5x/4PyN9SrFuF5WoJOVx2kMBlemp6mhK4aKwodyf2
E3WeRWEnsHctKRxiukVI+z8mHhFOnfJ624BmD12WT9nyIaNPo8t3wQqWD5eJp20ta0QUPEY0DkjG
Vh0WI8FxbZqDWiukcHB2EzoTHlb4FkVZgq6kHkmpvi7V16X6ulRfNw6RXDZRxuk0kKaD/FbGQj8n
iaqh2eLXza1WrsXmYCvlSOfE9ECqsvEwV9SREow7tLuSnxRZlKqNhibqk67ogr2xUo2RHz9MTTSe
CBoTZZGtph9LFC3RoA4cQz7UOMI6JMpGzciT1wny3G6C+FJSVcpmit85E74mJuUJtQtKVoV+Ts3N
uD/PtUpUZLSaVRJEk2vdZDVbqldL9WqpXi2eXu382omltdvxR1LVmgvAJhgaTVlCBdu1PQ12/sRM
n5mWzV6Sz7ltDXWK4uvIfBqymdnpWSJM/g9Znil5VIqz/Z8SK85YZKrFkSCBpNRZCcOiQT0ZSoeo
7vJWya/uUmYfSbskkT/dhCMqzZypMhWVbysNqqI6wcWUk3RPpWqqX6eaqg+dPLl0YvVc/9pDpqI3
PIXjSMXE2FkAI4iJ4yPkxZ5dFCFvjES02PMLEtH6xjckv/mnpxYW6ILvPd97cGSXfOIoHrJpiZCS
Rz39ifPkmQmYyPjT8+xPn7Vs756kPWwQY8oIgZ9/6H7dl4NQbxCPg2DCnpZ9CA7KsaFFYR9CwpcC
oYjsQwj2oo0IszqKy8ye5pAYEOct5zoc71gaKMZ6pJzILcWJcB+Ksyvn1v57aUPxgNC3OL5yfGk9
c3xlbQNN1zKnVuA/sbHKxL0TK3fi3386f251YDlPR8mZPAOPXwo1dMgIZeLKIX31FiiVFVuZfv3u
zs8+ej83tch8IYatY997KpEZUaHvQ7h1ew/FtiKSWuUi6MHotKLJsLNq31QHjiHnyhxLLPmTmR0U
mqClZd6OQgorpL3frhZMpLkfL6RtsBxf8CcnHQqLGz5w7LE8AL4dFiG091rneZ06nbzyt+lZhGIR
fhPiokimTO6bz/Nr2WZPpCqAGbTY2sIHOwShAd97T2WtjZqNSZ5/6T7FaDDd5sQVxkZ3VvIb62qu
2u4zIgw9lng2OAqQaGG2VsY1AW8j5SM5McHUa9bMIm4hmB8OZ8pGCzVZWaUJgwhqYvMIFmOeQ47t
LEIazzt5mMVIoBorV+M0bJu2c9n9Xlr9G4bPqaHik6fbdNAhzdOJDOGZQMk3smQ1aPsdP8VDUkqc
RWUgDggZ00NBhoOGhkkSLfYOsiiQtuQiQoWQY4OmX0UimW08euT6iFKYOL1zQg6iTj5cm041zSYz
ch0QTmaGhZOLiFjCCSLneDyHiflxLBE66N0TKiYqxJPMUp0SKbqRSeHg5j47lLk3zCJmjaUuGTXE
53PPTex5CA5IO5sDFijFYYslXaBciBT8hpS6qJMDtaFklD7C443LMwHd6zeenRXpEj+jHnVSbZFk
M3Q6jKtY7Lzee8DHdE/Nz3Mly4PgyRUlC+MAhqBkSZ4q5RQYFBHS9cQqkCAX5ORKFR0LzDieRNCW
kG0syLijrEM04463S/zamQgpU/x6FcYrhixGck/mENVMCCCOfQWSjP9IkHD/MQM8VAW+kyXHKmkP
XwDLdeXK/8jVz9iXiJ1txCUt/MSjLimagnrYe0TnOYlsKqATv0UmVqgMiTv93THkwHpn1P8XdQx6
9xN6Hld0PxnM+UTQlEEeAPXNtaA/cxli4MugCrBDN1uUPRiyTrHFA0TFEFy8CAbivOtmCh6d68kI
85KEeVoHpTKhe8WTJARXD+3izaiLN2c/dpzUKyRAbEqmO+Wa7A3mSZSqTG8tlenGEtxbMhuhwWNB
htxQnWeQqpS54bBMiqofjs4bZgOs4xYTBZibG8tMbq+RtC48CaTzS8J2XD3qmAjqrvO8LR3WLBDd
shi7L4sGfV54vMnEapoFE47YLNiFhPwRyR6alPmNkBcww5VOmq/eMx5CQgX4b8ZW3fde0Knu53gY
49BV98Ek54Bfm71+76hemz0gpOkiKm8gqqK/WhvEdJI3oMi3OFxoUrbTNppzan6TMJ5h/B+bSHzu
jzzHI3N/wtffxpIpHBtEsB/uxNrqqTDpZtj+072HB+G/U6frm/ldBaKFpNRM45hvNRmDxIrzZ86f
iSJVBIsHgRIMPDbgoN9f8ji7cmZlDTVFe6DWW+ONoBfY/GnM+BVm6+pDE5c5RYo10mEh7QfcfGEy
Y559w+9fODPH7rbei6PLvnH9vqErrJ8ZpsL6ZsrAoeByAH2zjMIB9M0jzsHRP2t4GYf8AtTXYES2
ZMIQlCJwnVdm8Xrw6BUj+hxjKFjBJhl+FSsYPSLJTFUgAS0YRslKSrZj5voMWiGPBdZBKEC2jRIe
Xkda64Z5EWpum2ViUii/YIksqec8aFJROf8hxTrKg5QQ5XD8th3wplEpp0ztrcvUbpD3wjKdb/c1
35S7vdU06BtLmeWlc0x9vnp6afVAlOdo8aX/5C/hiQRys3PZicgaSb9Pw9wcCxntfth74fr9vs/z
i7gRQP3fGZW/w/UHkgdqAAPSjqGUM4lAHScz8rZPL5g0fkQNIeuRXjDZwKq5qhTPdP1q4sgZEC0J
W48lhXS6iqfQhuh9wTxG9c4Xyu6IxDPaD1GF7IxIYJhrwbbCDMu7IuJw2H64oBmWsi8iYStHO0IH
TNkZkYDZYq1idfZvjkjASrQtGJfuLmg0p67jRzPO49/8UXVh03tvuZVAWKvbF3zPLDGw153rXWKP
uCuyr0V0882DuHs/9MvC84uLumD6YZHE5G5WujfU2T06HOKTnMCew2EiJYnPRf164oyb5+vElQ2R
DDn7xDlcfmqUxPdK/yyYsijRT35cuuYHgzfCaSkU4pEgYSf8rmyr4YSKOq2Fts8R1lGG5aOcCWcJ
yvCSuZshwnXxTObcObA13A53HIZJXH6hS3Gi8zu3BUuJqUCdCtRjK1AfZ2+gZFiCsMw5pkw7C21X
VYjnSQXsW0vAPg7nNIjYSyRj9699buksxQCfXlm7IyCE9wZJ5MHa4rOk/2WaXKhAiZyxLB4uTTuM
5eSZL2q086H1rbW2WyXUk0pRbUKuRtHELKMEhVa52SWc6jyFJwuICAs7ZpFbiKMLjJ9DY2YF4wYv
aLNbTUq2ZgsH0HOTxx6FfLgvyiBhKMbExuE+/8OiXAKMXzeZp54Ua2JHV7KpwT1lW/e+sW0/QXAd
sFRCxAvjhvymP1k4CmEMaH1/5z2tLOQM8zq1/6LtJklzzMf9cIYJZfhmC2d+K6E6GHuQ5Gh/odgq
tuS9rx3ohuOVL4cNstbkN4eXmS0YBNgTSJswCTR8Rgx9d+zb/8QaiiY+yF45dRkiArTfUHUsY0Ig
MGHcM3TR2uBvHJm77vo93o2mMAkqcwImlAlrp6pFw00ZPXnGbAJJXuSfivxQUSB4IZhAmnHaOAdD
AEIY936puyysV6040edo0gPputd1FSjjHfIpnnddNE2/I09khh+3MrLPeQeexx2zaGy6Eb0g0G0D
Eqg+ElBPFjSjEilD9EGzS48NlY2FvBEdEsGFS2ds4kxwh+mGqu7o6KPgFIUT6cMuxSRTt03SybWD
ovoluh9AR4JwE4S6mzLU9pzJGLcWUGBJMba264svEN3Jk++68xDJzlxCfX79cDaFEQt8wPtt+CVK
8+MckiueV5sFjHM/4zGvRoudQ863AXVI2ITd5mGTnwX9WVR7FA9ixNGwBwujjUE9ZBF74Ccs7DzZ
JMnpDVc3wpVLxE6xsG7GZtt/6a/z34MRpIcyWVP6g3XD45GdD+wnuYKBDrr+zK6gr0OkFsk3eDvO
DefICqIBe2Kz0SqJviBOCgBXVMDO5M7jgsdPZKc57RAQ6hnFb85zpg7xm3Nl3iEkDPGbYKdn51lA
iM63bmhm1gd/rb5157G15MdPh2gToH0bYJmUEfprcbBzJhwxkCRLXqFS8ny7YGCHMklhqIsoEXL7
xIwp4W9mvqTTAPs0SwOc6sXsFDvVL+z/MLJTTdmZhpORM7GV0M7IOZxn9MKSbwLDzfpJ0ypuNYHi
S0bJcU/Bry1nczVPm0ajyaJw+p364EydnDnXnHkZ3UkTdQbb/gKh2CnJIr6xF5qjE4dcG2Vu+8ji
eHE/TeWJ2ad1dgXkabBrC5YXZWVdkTkI9ACWGi1IPhE7clBfJcBGoxPmQ+HYLrjBo3CeLofCzuY3
FKNnwDMHFInJW0YJlRA16Rm9ojzsmQS9Bvzcyqmls6sb508vraM1OcBl8GACZeFEHs1T6GJj6eQS
mZVsJUzcd0YDhAOke2WyNlQ1OUc+R1ozUiVnOBRSa0Pa46mluDv4MS8Mg9yu6bn2kpnDs+wFrEqp
1YcFZNIkkyuFGyKE0xtGiAXsTS/7ffFmZ7NEuq4/3Hm594Dv0khMooFVPtPh+IX4Eg0ldm8L5C1f
GCpvmXim/FXSknGB7Y7QvEBDfJ8iiXMIgkHsNfbcV/w0J6LvSaSERn1916Lyv/JaD8L/9p+Y8x6n
dyP2Xdgk73D4FkPr3RF8OQSa0U9TwrXUF/1WM5WfXjp7B+WxPrtyeunU+tLawSRy0btZwhf9rPe+
pGIn19pORKszXdfQEsFCXmdyW7VkbjHlHZSETjlTy3GLqmvktM+VrdrzrAt2e78pNHbuDv/tPMnd
PjUeoVPZWe4m//L1+0foKp8Yzkhd5a8/OkRX+UGYHKbvHY7f/c3pLN8X3g11llf2xaDO8km4ItVb
YlDn+7Hxl5c3ewi1XbXD1G0nFp66mAgtBCo+G49auuwZT+kr+b24lewCn3WdZVt1LOyxn3HyBx5l
5yeZLOQjpvSec0K2mw/OsblKezXx+ebv+gUccHmskU6A6xtBO8OHT91gY+xc7qztBxo5hpol3fQB
ELeA36/mjd7VZK46UTfP837dazbLrmok6n1c3UDdT4cm9yZ+xejGJNjtJeYX1qE9z+n3tIK+aHva
3hRaOTL42aKDSoyr4C0SJMf3SzQS+/y8/BlyfaclPA7C5XNv9TAIPZpOHMVLlfDliCKEuBlfAhK4
aO5HL/mEeveNdzoXnXFqbmGOaRofH6HJ+clhk8fkBO0Gp3NJxNmHpnORcZmcSiahbWOWziXirocS
/Wcoq6RIJ6ZrjJ/tkXvCc3eWYT8uGawAC0iN6RAjPijmAe7aMSxWarP3OROmVObpxL2peBJT8s1s
4h0YqhWQiygRkpheAFR6XPDjuT4K2iG9uydzYY3g8zlMdBEvyd0QDxxhog+k1ia8bVIUB+PWo9zC
KwjnFlu4L3VGkVbtNz25QzGoBd6ZKTtXAfFW7hNm1AHpD3nmaLcYangu4+Kb80gRL9DJq9zfjoPq
L7G4o9sxLlo5J+SmBLdT30i14RRqP7q15L6LktOA7ByoAPFYyZDPMRfQv+S3+YHA7VMpWfFXop2w
jSAnyqAlbnZvZ9lftS9ECEPi75yp6ioXDAJLyrJpPTSaQ2Pm14HoLw1rxx818xYli43mKRXmJ8We
4PGybjHW0nOqpHgweElVihcRB4bIJRS5qvo0EVcaNzz2ccOnnDjE4Zs8XU8ho4LoAQUbvZdcWzEW
+vpTew87xkPY4ZaRbVSwwNmOQjowAbRAJQUzSuJo2YrHXRCCHGxq9eolXH9aG18wIQrqLASavdNC
uguyROL53fMb52G35IGl+tmEGyRHkjmWYmnlZBjhbwErQ3eoRlQ95dW9f3R+uf60o3LZIwe+JPn6
6Tk+HAQuKZLjR5OxC3DG48XcAYEXShoycllO0qEL7VgQ6EHUR5KcS87QKpw3ImuPuDOeg5zhy5TD
XMIiyRTsURNpCXnxrb6EDnKiuqFP6d4zkGmc67O6coaI0amlNcHOsPditMXf4yxQ4qXHAtuRL4Ov
qiT27Wm4qL1X+mM9jDTj+SBGSFnOAZtO+oLkbhTmTq2sL22cHxOsecvYJ/83iz8ICk90pNx6q8Z8
X9DCU1KgUQ1JdLfcCFqXExKzAB/AMpw472TrOPC9a2dcdlZAxHkB/9lutAo2yk9YSKhRzvBNRKEk
lJlCjhoirQ8Wwn6QCSQTMYkWS85MxnD54SIQKefrAa7Exurt47IUxy16hdU25ZZzyGpibFsQtYRQ
PwrUkfYwWwbc1GwdaCGXuLtXhXLusnzbbOtTKBBCki7i6W+D3tqlzKeQcd3K4rsmB7gYK2fgdj8+
B0NAM0W2slwsLP8Lw7STWtxbHd/7u7pXNEejMIjzXFOEhyA1EE548aYstJcrDsKTqkl40msYnJ5i
ahiuPxuqX9BCHYp+Qcu+3Tj9gqb7IeoXgmNpTi+dObsKqX14cmrIEydxImw07JUaxDQ61YSTtqLu
jxIYwEV2nisyYFR+Z4SG5eeGbVhObgrWGpYTO5OtqelRbyobtbwsyW3USSzLATbqvp5ykSJCRmrq
dhK5aA6ik18j4OMQ3EsG8CBZ4CJ295MRHvTnx/yg30ynU8blWJzOAztW13Ahp9xtyt3eNNxtQuuZ
bTBjbMVIYga7b0SJGfQ7908tzLPbY5ixhJQfIn8nemju1kgHXLhsMKWw1GEabhgl3HDlzPGlc967
N31D/cOMZoExiBG3T/czzRvaUPjPMwdW5RHtd5MQUF+w1+BeWL1+lNxvRiEaaMcryklG1dwfMp+Q
aMZ24B2PnjzwqQcFfQ1hotpnHQKeZLjxU2cvOmCF7ZcdDmfstxlQ5L7S0P91Ba0YQFn50IZYrlV4
rCEpnQUHKjd1qp1Fid17torc7hFq2t9n+IuGx09lcrg5HNfIsMSd5J5md+cjkwgWupCNe+o7r0OD
8Fn38847vrO/MDU/0udXkovvaoAQ27MJpQ0etjehOk9yuIlDmBy9lrcew9ZYXE+cumMZ3I+YSMo+
/t2vB8jkBG7HYjGWqjgUohkIzJ7kD15SFjgSFFWoiiMwBcdeBaJgO3ypdUOOohJRljnSzPN8gRlN
sxdG/1CMQjJkUjKVlJRoiQniYFiWtpSYDI+YDAzQW+KhU6cXU+o01tQpCYzw7ZKYwslbZQQUzhu3
TOGmk1M4LY2bnZlhT3ymNG6MadzAAL1dM3SimThZTEo0bxqimQRG+JZLTHiD888MifB645YJ78wg
hFdLemcmpxZS0nurkd6BAXobcei0nFRUKS1PaXk/Wp4ERvi2TXwfyFt2BPeBN275PphNdh/sver8
o7kR8N6+ZLi49W6E7hdDvhEGB6gcoMEBKqdpcIDK0RocoLe3h37FvJJeMaO6YpR1T3TFJIIRfkIS
XTGJYISfg2gwwrd+4mtK3vYjuKa8ccvX1FzCa+pZ75/OO9dfvYVvpPeHfSMNDFA9bwMDVA/fwADV
kzgwQOVYDg7QOxfDvuJ6iVMep1dc3ytOXvdkV1wSGOFHLtkVlwRG+MFKdMUlghF+fJJek8rRGcE1
6Y1bvibnE16TD4n/6CW6W1zH131t2PfnwADVwzwwQPVkDwxQPeYDA1TP/MAAFQIwOEDvBA5d5kw8
tvRC7nshy7hNdiEngRF+hpNdyElghJ/UZBdyEhjh5zEajPAjmFj27TuUQS91b9zypb6Q8FK/T/7n
Fpd/E2dqDrq/Bwaonv2BAaqEYGCAKlUYGKBKIgYGqNKLgQEqxGNwgN7pTSX0m4ghCE5GHp0hSAIj
nCgkYwiSwAg/+skYgiQwwg94IoYgEYzwYzy+mgJv3DJTgaREu4b0iFFUzuL669fxb78b0Owie+F/
/FmMXmJI4SxGcriMtFPmAjd6aVQyJMVvD/PKGCCSP8mFEePxVmU1EiUDiPOgToLunHe3dek4hpPV
Q1nvSKOKR18UOiJmnsd+buUQztf3uRjNVyF2Hi87czD8/Won5T09W9OgjGyI+2tdbIkvakWjZP44
mcm5eZbu47Puh90Pey+OLOXHG0NP+ZFYaDqlozeJfaHXTUrENhxYyD+JrC7y02GUdjURMGSM4btk
qJlI3O2tSUUir/EAqUiC+d5gYqgP/u375qV/kg22oIPDQQITWkwl0a+8nJGmtmMgyaXz/rRCXfxP
j2kpkC5XSDza4Q/Vn5zmj/Gp+VJC8zU4jW7MCwODvC+gJBIYzlMCygujEbOA7D0HnNaKZ5DiA1it
1lh8I8+MXLeKW00Knp61MyVXm81qWahQMjfF71umUWCplfnPzWqVZ1rmP4utpvsTXK2XeORvh68c
4glUj1qFQ8euHPrLcrVC2e0ubGCRG387erlcOnRs8vChC3Wz1Jg4Sv8+dCx7+FChmj9br9YaE0at
xitNCYV5ZHXmpdOHD+1U64UJ3h4VWjg+Tfpmw5qxK4ifDh2btUtB6ShivcFL55zS5m7JtMvm7zrs
zMCsjGIGC8lmsBhrBkUjx158Gq9VyKLLJJMYq4XIoosYk2ggV0JzRMuQRXGiKTjr138K2Rl3DqNZ
haxzNOPOwR1ttDm0ysjydCSHZ362R7Ua8wln4mzEBDMZ0Zo4xCbmTKain29vXx2xn+caryMyFf2U
80VB8q4REtyppNOIedL5Whyh5OajWpEpZ6RxpxL9DmdTAX8L6ZveIRvVRJyu407EoRMRJwLms2Ac
IaGlbIxqKgnvwqnoXIm9JpViq9xChv5RMSYOBYo5kemYx520QEfyyD8/qnkkPO/TMc87vYOAmRij
nErC8z4d87zbD+GNahYJD/t0zMPeGBV3Mp3wiE/HPOIllmLyCFNHjmgqMwkP+UysQ37X3/4/`;p();var gD="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function Up(e){var a;let t=new R(
128).fill(64);for(let s=0;s<gD.length;s++)t[gD.charCodeAt(s)]=s;let n=new R(b.floor(e.length*3/4)),[
r,o,i]=[0,0,0];for(let s=0;s<e.length;s++){let u=(a=t[e.charCodeAt(s)])!=null?a:64;u!==64&&(o=(o<<6|
u)&65535,i+=6,!(i<8)&&(i-=8,n[r++]=o>>i&255))}return n.slice(0,r)}var EU=256,kl=null,hD=new y;
function Vh(e,t){let n=`${e}.${t}`,r=hD.get(n);if(r!==void 0)return r;kl!=
null||(kl=C.parse(cs(pD(Up(mD)))));let[o,i,a]=kl,s=a[n];if(s===void 0)throw new E(`No template ${n}`);
let u=g.keys(s).map(c=>{var m;let f=((m=i[s[c]])!=null?m:"").replace(/[\u0100-\u07ff]/g,h=>{var k;
return(k=
o[h.charCodeAt(0)-EU])!=null?k:""});return[c,ls(f)]}),l=ds(g.fromEntries(u),0);return hD.set(n,l),l}
p();p();var CU=/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g,DU=/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
function Xh(e){if(!/[\u202A-\u202E\u2066-\u2069]/.test(e))return e;let t=[];for(let n of e)n>="\u2066"&&
n<="\u2068"?t.push("\u2069"):n==="\u2069"?t=t.slice(0,b.max(t.lastIndexOf("\u2069"),0)):n==="\u202C"?
t[t.length-1]==="\u202C"&&t.pop():n>="\u202A"&&n<="\u202E"&&t.push("\u202C");return e+t.reverse().join(
"")}function Wp(e){let n=e.replace(/\r\n?|\u2028|\u2029|\u0085/g,`
`).replace(DU,(r,o)=>o!=null?o:"");return Xh(n.replace(CU,""))}p();function Nt(e){return e.replace(
/[\s_\-"'\u00AD\u200B-\u201F\u2060]+/g,"").toLowerCase()}var Ue="\u2026\u2026\u2026\u2026\u2026\u2026\u2026";
function ve(e){return e===null||e.trim()===""?Ue:e}p();function ps(e){let t=new y(g.entries(zp(e)).filter(
([i])=>!i.endsWith("/"))),n=g.create(null),r=i=>{
n[i]={name:i,asText:()=>{var a;return cs((a=t.get(i))!=null?a:new R(0))}}};for(let i of t.keys())r(i);
function o(i,a){var s;if(typeof i!="string")return g.values(n).filter(u=>{var l;return i.test((l=u==
null?void 0:u.name)!=null?l:"")});if(a===void 0)return(s=n[i])!=null?s:null;t.set(i,typeof a=="string"?
ls(a):a),r(i)}return{files:n,file:o,remove:i=>{t.delete(i),delete n[i]},toBytes:()=>ds(g.fromEntries(
t))}}p();p();var fs=/^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/,RU=e=>e.replace(
/&(?:lt|gt|quot|apos|amp);/g,
t=>{var n;return(n={"&lt;":"<","&gt;":">","&quot;":'"',"&apos;":"'"}[t])!=null?n:"&"}),OU=/<w:p(?: [^>]*[^>/])?>|<\/w:p>|<w:t(?: [^>]*)?>[^<]*<\/w:t>|<w:(?:tab|br)(?: [^>]*)?\/>/g;
function Kp(e){var r,o,i;let t=[],n=[];for(let a of(r=e.match(OU))!=null?r:[])if(a==="</w:p>")t.push(
(o=n.pop())!=null?o:"");else if(/^<w:p[ >]/.test(a))n.push("");else{let s=a.startsWith("<w:t>")||a.startsWith(
"<w:t ")?RU(a.replace(/<[^>]*>/g,"")):" ";n.push(((i=n.pop())!=null?i:"")+s)}return t}var AU=/\{(?:<(?!\/w:p>)[^>]*>)*\{((?:<(?!\/w:p>)[^>]*>|[^{}<])*)\}/g,
PU=/<[^>]*>|[^<]/g;function NU(e,t){
var a;let[,n,r]=(a=/^\s*([#^/])([\s\S]*)$/.exec(t.replace(/<[^>]*>/g,"").replace(/&(?:quot|apos);/g,
"")))!=null?a:[];if(n===void 0||r===void 0)return e;let o=n+Nt(r),i=t.replace(PU,s=>{if(s.startsWith(
"<"))return s;let u=o;return o="",u});return`${e.slice(0,e.length-t.length-1)}${i}}`}function yD(e){
for(let t of e.file(fs)){let n=t.asText(),r=n.replace(AU,NU);r!==n&&e.file(t.name,r)}}p();function ms(
e){let t="tags"in e?`: ${e.tags.join(", ")}`:"";return g.assign(new E(`${e.code}${t}`),
{templateFault:e})}function gs(e){return e instanceof E&&"templateFault"in e?e.templateFault:null}
function w1(e){return new y(g.keys(e).map(t=>{let n=e[t];return[Nt(t),typeof n=="string"?Wp(n):n.map(
w1)]}))}function UG(e,t){var r;let n=(r=t==null?void 0:t.tag)==null?void 0:r.module;if(n!==void 0&&n!==
"loop")throw ms({code:"TAG_UNSUPPORTED",tags:[e]});return{get(o,i){let a=o.get(Nt(e));if(a===void 0&&
i.num===0)throw ms({code:"TAG_UNKNOWN",tags:[e]});if(a!==void 0&&n===void 0&&typeof a!="string")throw ms(
{code:"TAG_UNSUPPORTED",tags:[e]});return a}}}function WG(e){var s;let t=gs(e);if(t)return t;if(e instanceof
E&&e.name==="ParseError")return{code:"NOT_A_DOCX"};let n=e==null?void 0:e.properties;if(!n)return null;
let o=((s=n.errors)!=null?s:[e]).map(u=>{var l,c,d;return(d=gs((l=u.properties)==null?void 0:l.rootError))!=
null?d:{code:"TAG_BROKEN",tags:(c=u.properties)!=null&&c.xtag?[u.properties.xtag]:[]}}),[i]=o;if(!i||
!("tags"in i))return i!=null?i:null;let a=o.reduce((u,l)=>l.code===i.code?u.concat(l.tags):u,[]);
return{
code:i.code,tags:a.filter((u,l)=>a.indexOf(u)===l)}}function KG(e){try{let t=ps(e);if(t.file(
"word/document.xml"))return t}catch{}throw ms({code:"NOT_A_DOCX"})}function pc(e,t){let n=KG(e);yD(n);
try{let{
Docxtemplater:r}=(v1(),wo(y1));return new r(n,{delimiters:{start:"{{",end:"}}"},syntax:{
changeDelimiterPrefix:null},
paragraphLoop:!0,linebreaks:!0,errorLogging:!1,parser:UG}).render(w1(t)),n.toBytes()}catch(r){let o=WG(
r);throw o?ms(o):r}}p();var k1=new y;function fc(e){let t=k1.get(e);if(t!==void 0)return t;let n=ps(
e).file(fs).flatMap(o=>Kp(
o.asText())),r=new S(n.flatMap(o=>{var i;return((i=o.match(/\{\{[^{}]*\}\}/g))!=null?i:[]).map(a=>Nt(
a.replace(/[{}#^/]/g,"")))}));return k1.set(e,r),r}var Ws=(e,t)=>g.fromEntries(g.entries(e).filter((
[
n])=>t.has(Nt(n))).map(([n,r])=>[n,typeof r=="string"?r:r.map(o=>Ws(o,t))]));p();p();p();p();p();p();
p();p();function mc(e){let[t,n]=e.toLowerCase().split("e"),r=parseInt(n,10),o="";t[0]==="-"&&(o="-",
t=t.
slice(1));let i=t.indexOf("."),a=i===-1?t:t.slice(0,i)+t.slice(i+1),u=(i===-1?t.length:i)+r;return u>=
a.length?o+a+"0".repeat(u-a.length):u<=0?o+"0."+"0".repeat(-u)+a:o+a.slice(0,u)+"."+a.slice(u)}
function x1(e){
let t=e.toString();return gc(t)?mc(t):t}function gc(e){return e.includes("e")||e.includes("E")}
function Sf(e){let t=typeof e;if(t==="bigint")return e<BigInt(0)?{isNegative:!0,integerPart:-e}:{
isNegative:!1,
integerPart:e};if(t==="number"){if(!v.isFinite(e))throw new RangeError(
"Number must be finite (NaN and Infinity are not supported)");return v.isSafeInteger(e)?e<0?{
isNegative:!0,integerPart:BigInt(-e)}:
{isNegative:!1,integerPart:BigInt(e)}:T1(x1(e))}if(t==="string")return T1(GG(e));throw new TypeError(
`Invalid value type: expected number, string, or bigint, received ${t}`)}function GG(e){let t=e.trim(
);
if(t.length===0||v.isNaN(v(t)))throw new RangeError(`Invalid number format: "${e}"`);return gc(t)?mc(
t):t}function T1(e){let t=e[0]==="-";t&&(e=e.slice(1));let n=e.indexOf(".");if(n===-1)return{
isNegative:t,
integerPart:BigInt(e)};let r=e.slice(0,n)||"0",o=e.slice(n+1);return{isNegative:t,integerPart:BigInt(
r),decimalPart:o}}p();function Ef(e){let t=typeof e;if(t==="bigint"){if(e<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return e}if(t==="number"){if(!v.isFinite(e))throw new RangeError(
"Ordinals must be finite numbers");if(!v.isInteger(e))throw new RangeError(
"Ordinals must be whole numbers");if(e<=
0)throw new RangeError("Ordinals must be positive integers");return BigInt(e)}if(t==="string")return ZG(
e);throw new TypeError(`Invalid value type: expected number, string, or bigint, received ${t}`)}
function ZG(e){
let t=e.trim();if(t.length===0)throw new RangeError("Ordinals cannot be empty strings");if(t[0]==="-")
throw new RangeError("Ordinals cannot be negative");if(t.includes("."))throw new RangeError(
"Ordinals must be whole numbers");if(gc(t)){let n=mc(t);if(n.includes("."))throw new RangeError(
"Ordinals must be whole numbers");let r=BigInt(n);if(r<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return r}try{let n=BigInt(t);if(n<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return n}catch(n){throw n instanceof RangeError?n:new RangeError(
`Invalid ordinal format: "${e}"`)}}var Ks=["","one","two","three","four","five","six","seven",
"eight","nine"],qG=["ten","eleven","twelve","thirteen","fourteen","fifteen","sixteen","seventeen",
"eighteen","nineteen"],nb=["","","twenty","thirty","forty","fifty","sixty","seventy","eighty",
"ninety"],Gs=["thousand","million","billion","trillion","quadrillion","quintillion","sextillion",
"septillion","octillion","nonillion","decillion","undecillion","duodecillion","tredecillion",
"quattuordecillion","quindecillion","sexdecillion","septendecillion","octodecillion",
"novemdecillion","vigintillion"],rb="hundred",E1="zero",HG="minus",JG="point",S1=["","first",
"second","third","fourth","fifth","sixth","seventh","eighth","ninth"],VG=["tenth",
"eleventh","twelfth","thirteenth","fourteenth","fifteenth","sixteenth","seventeenth","eighteenth",
"nineteenth"],XG=["","","twentieth","thirtieth","fortieth","fiftieth","sixtieth","seventieth",
"eightieth","ninetieth"];var yo={word:"",hasHundred:!1};function ti(e){if(e===0)return yo.word="",yo.hasHundred=!1,
yo;let t=e%
10,n=b.trunc(e/10)%10,r=b.trunc(e/100),o="";return n===1?o=qG[t]:n>=2?o=t>0?nb[n]+"-"+Ks[t]:nb[n]:t>
0&&(o=Ks[t]),r>0?(o?yo.word=Ks[r]+" "+rb+" and "+o:yo.word=Ks[r]+" "+rb,yo.hasHundred=!0):(yo.word=o,
yo.hasHundred=!1),yo}function C1(e){if(e===BigInt(0))return E1;if(e<BigInt(1000))return ti(v(e)).word;
if(e<BigInt(1000000)){let t=v(e/BigInt(1000)),n=v(e%BigInt(1000)),{word:r}=ti(t),o=r+" "+Gs[0];if(n>
0){let{word:i,hasHundred:a}=ti(n);o+=a?" "+i:" and "+i}return o}return YG(e)}function YG(e){let t=[],
n=e;for(;n>BigInt(0);)t.push(v(n%BigInt(1000))),n=n/BigInt(1000);let r=-1;for(let a=0;a<t.length;a++)
if(t[a]!==0){r=a;break}let o="",i=!1;for(let a=t.length-1;a>=0;a--){let s=t[a];if(s===0)continue;let{
word:u,hasHundred:l}=ti(s);o&&a===r&&i&&!l&&(o+=" and"),o&&(o+=" "),o+=u,a>0?(o+=" "+Gs[a-1],i=!0):i=
!1}return o}function QG(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=E1,n++;let r=e.slice(
n);return r&&(t&&(t+=" "),t+=C1(BigInt(r))),t}function D1(e){let{isNegative:t,integerPart:n,
decimalPart:r}=Sf(
e),o="";return t&&(o=HG+" "),o+=C1(n),r&&(o+=" "+JG+" "+QG(r)),o}function ob(e){let t=e%10,n=b.trunc(
e/10)%10,r=b.trunc(e/100),o="";return n===1?o=VG[t]:n>=2?t>0?o=nb[n]+"-"+S1[t]:o=XG[n]:t>0&&(o=S1[t]),
r>0?o?Ks[r]+" "+rb+" "+o:Ks[r]+" hundredth":o}function eZ(e){if(e<BigInt(1000))return ob(v(e));if(e<
BigInt(1000000)){let t=v(e/BigInt(1000)),n=v(e%BigInt(1000));if(n===0)return ti(t).word+" "+Gs[0]+"th";
let{word:r}=ti(t);return r+" "+Gs[0]+" "+ob(n)}return tZ(e)}function tZ(e){let t=[],n=e;for(;n>BigInt(
0);)
t.push(v(n%BigInt(1000))),n=n/BigInt(1000);let r=0;for(let i=0;i<t.length;i++)if(t[i]!==0){r=i;break}
let o="";for(let i=t.length-1;i>=0;i--){let a=t[i];if(a===0)continue;let s=i===r;o&&(o+=" "),s?i===0?
o+=ob(a):o+=ti(a).word+" "+Gs[i-1]+"th":(o+=ti(a).word,i>0&&(o+=" "+Gs[i-1]))}return o}function R1(e){
let t=Ef(e);return eZ(t)}p();var ib=["","satu","dua","tiga","empat","lima","enam","tujuh","delapan",
"sembilan"],nZ=["sepuluh","sebelas","dua belas","tiga belas","empat belas","lima belas","enam belas",
"tujuh belas","delapan belas",
"sembilan belas"],O1=["","","dua puluh","tiga puluh","empat puluh","lima puluh","enam puluh",
"tujuh puluh","delapan puluh","sembilan puluh"],A1="ratus",Cf="ribu",rZ=["juta","miliar","triliun",
"kuadriliun","kuantiliun","sekstiliun","septiliun","oktiliun","noniliun","desiliun"],P1="nol",oZ="min",
iZ="koma",aZ="ke",sZ="pertama";function Zs(e){if(e===0)return"";let t=e%10,n=b.trunc(e/10)%10,r=b.trunc(
e/100),o=[];r>0&&(r===1?o.push(
"se"+A1):o.push(ib[r]+" "+A1));let i=e%100;return i===0||(i<10?o.push(ib[i]):i<20?o.push(nZ[i-10]):t===
0?o.push(O1[n]):o.push(O1[n]+" "+ib[t])),o.join(" ")}function ab(e){if(e===BigInt(0))return P1;if(e<
BigInt(1000))return Zs(v(e));if(e<BigInt(1000000)){let t=v(e/BigInt(1000)),n=v(e%BigInt(1000)),r;
return t===
1?r="se"+Cf:r=Zs(t)+" "+Cf,n>0&&(r+=" "+Zs(n)),r}return uZ(e)}function uZ(e){let t=e.toString(),n=t.
length,r=[],o=3,i=n%o,a=0;for(i>0&&(r.push(v(t.slice(0,i))),a=i);a<n;)r.push(v(t.slice(a,a+o))),a+=o;
let s=[],u=r.length-1;for(let l=0;l<r.length;l++){let c=r[l];if(c!==0)if(u===0)s.push(Zs(c));else if(
u===
1)c===1?s.push("se"+Cf):s.push(Zs(c)+" "+Cf);else{let d=rZ[u-2];s.push(Zs(c)+" "+d)}u--}return s.join(
" ")}function lZ(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=P1,n++;let r=e.slice(n);
return r&&(t&&(t+=" "),t+=ab(BigInt(r))),t}function N1(e){let{isNegative:t,integerPart:n,decimalPart:
r}=Sf(
e),o="";return t&&(o=oZ+" "),o+=ab(n),r&&(o+=" "+iZ+" "+lZ(r)),o}function cZ(e){return e===BigInt(1)?
sZ:aZ+ab(e)}function _1(e){let t=Ef(e);return cZ(t)}function dZ(e,t){return e.split("").map(n=>Lr(v(
n),t)).join(" ")}function Lr(e,t){let n=/^(-?)(\d+)(?:\.(\d+))?$/.
exec(T(e));if(!n)throw new RangeError(`Not a plain decimal number: ${e}`);let r=(t==="id"?N1:D1)(n[2]),
o=t==="id"?"koma":"point",i=n[3]?` ${o} ${dZ(n[3],t)}`:"";return`${n[1]?"minus ":""}${r}${i}`}
function Df(e,t){
return(t==="id"?_1:R1)(e)}function I1(e,t){let[n,r]=e.toFixed(2).split(".");return{figures:Vu(e,t),
words:`${Lr(
r==="00"?n:`${n}.${r}`,t)} rupiah`}}var $1={id:"Minggu Senin Selasa Rabu Kamis Jumat Sabtu".split(
" "),en:"Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ")};function pZ(e,t){
return t===2?e%4===0&&(e%100!==0||e%400===
0)?29:28:[4,6,9,11].includes(t)?30:31}function Rf(e){let t=/^(\d{4})-(\d{2})-(\d{2})$/.exec(e);if(!t)
return null;let[n,r,o]=[v(t[1]),v(t[2]),v(t[3])];return n>0&&r>=1&&r<=12&&o>=1&&o<=pZ(n,r)?{year:n,
month:r,
day:o}:null}function F1({year:e,month:t,day:n}){let r=[0,3,2,5,0,3,5,1,4,6,2,4][t-1],o=t<3?e-1:e;
return(o+
b.floor(o/4)-b.floor(o/100)+b.floor(o/400)+r+n)%7}function Pn(e,t){return Rf(e)&&gi(e,t)}var M1=e=>Rf(
e)?e.split("-").reverse().join("/"):null;function sb(e,t){let n=Rf(e);return n&&$1[t][F1(n)]}
function Of(e,t){
let n=Pn(e,t);return n&&`${sb(e,t)}, ${n}`}function Af(e,t){let n=Rf(e);if(!n)return null;let r=xa[t][
n.
month-1],o=$1[t][F1(n)];return t==="en"?`${o}, the ${Df(n.day,"en")} of ${r}, ${Lr(n.year,"en")}`:`${o} tanggal ${Lr(
n.day,"id")} bulan ${r} tahun ${Lr(n.year,"id")}`}p();var fZ=[{of:/^kelurahan\s+(.+)/i,address:(e,t)=>`Lurah ${t}`}
,{of:/^desa\s+(.+)/i,address:(e,t)=>`Kepala Desa ${t}`},{of:/^kecamatan\s+(.+)/i,address:(e,t)=>`Camat ${t}`}
,{of:/^inspektorat\b\s*(.*)/i,
address:(e,t)=>`Inspektur ${t}`},{of:/^sekretariat\s+(?:dprd|dewan)\b/i,address:e=>e.replace(
/^sekretariat/i,
"Sekretaris")},{of:/^(?:rsud|rsu|rs|rumah sakit|perumda|perusahaan umum)\b/i,address:e=>`Direktur ${e}`}
,
{of:
/^(?:dinas|badan|bagian|bidang|kantor|puskesmas|uptd?|upt|satuan|sat|tk|paud|ra|sd|sdn|mi|min|smp|smpn|mts|mtsn|sma|sman|smk|smkn|ma|man|sekolah|madrasah)\b/i,
address:e=>`Kepala ${e}`}];function L1(e,t){var n;if(
/^(?:kepala|lurah|camat|direktur|inspektur|sekretaris|pimpinan|ketua|head|director)\b/i.
test(e))return e;if(t==="en")return`The Head of ${e}`;for(let r of fZ){let o=r.of.exec(e);if(o)return r.
address(e,(n=o[1])!=null?n:"").trim()}return`Pimpinan ${e}`}p();p();function Z(e){return Xh(e.replace(
/\s+/g," ").trim())}function Zi(e){return e.split(/[\r\n\u2028\u2029]+/).
map(Z).filter(t=>t!=="")}function jr(e){return Zi(e.replace(/;/g,`
`)).map(t=>t.replace(/^(\d{1,2}[.)]\s+|[-\u2013\u2022*]\s+)/,"")).filter(t=>t!=="")}function qs(e){
return Z(
e).replace(/^["\u201c\u201d\u00ab]([^"\u201c\u201d\u00ab\u00bb]+)["\u201c\u201d\u00bb]$/,"$1")}var mZ=[
{of:/^(?:pemerintah\s+kota|(?:city|municipal)\s+government\s+of|city\s+of)\s+/i,id:"Wali Kota",en:
"Mayor"},{of:/^(?:pemerintah\s+kab(?:upaten|\.)|(?:regency\s+government|regency)\s+of)\s+/i,id:
"Bupati",en:"Regent"},{of:
/^(?:pemerintah\s+(?:daerah\s+)?provinsi|(?:provincial\s+government|province)\s+of)\s+/i,
id:"Gubernur",en:"Governor"}],gZ=/^(wali\s?kota|bupati|gubernur|mayor|regent|governor)\b/i;function j1(
e){
return gZ.test(Z(e.signerPosition))}function Hs(e){let t=Z(e.government);for(let n of mZ){let r=t.replace(
n.of,"");if(r!==t)return e.language==="id"?`${n.id} ${r}`:`${n.en} of ${r}`}return j1(e)?Z(e.signerPosition):
null}function hZ(e){var n,r;let t=(r=(n=/^(?:(?:a\.\s?n\.|u\.\s?b\.|an\.|ub\.|plt\.|plh\.|pj\.|pjs\.|pgs\.)\s*)+/i.
exec(e))==null?void 0:n[0])!=null?r:"";return t+e.slice(t.length).toUpperCase()}function qi(e){
return Z(
e.city).replace(/^(?:kota|kabupaten|kab\.)\s+/i,"")}function Js(e){if(j1(e))return{first:Z(e.signerPosition).
toUpperCase(),unit:""};let t=Z(e.government).toUpperCase(),n=Z(e.organizer).toUpperCase();return t!==
""?{first:t,unit:n===t?"":n}:n!==""?{first:n,unit:""}:{first:e.language==="id"?`PEMERINTAH ${Ue}`:Ue,
unit:""}}function Vs(e){let t=Z(e.competition),n=Z(e.year);return t===""?Ue:n===""||t.includes(n)?t:
e.language==="id"?`${t} Tahun ${n}`:`${t} ${n}`}function Pf(e){let{language:t}=e,n=Z(e.signerNip).replace(
/^nip\.?\s*:?\s*/i,""),r=Zi(e.signerPosition);return{kota:ve(qi(e)),tanggal:ve(e.decisionDate&&Pn(e.
decisionDate,t)),tanggal_pendek:ve(e.decisionDate&&M1(e.decisionDate)),hari:ve(e.decisionDate&&sb(e.
decisionDate,t)),tanggal_huruf:ve(e.decisionDate&&Af(e.decisionDate,t)),jabatan_penandatangan:ve(r.map(
o=>t==="id"?hZ(o):o).join(`
`)),nama_penandatangan:ve(Z(e.signerName)),pangkat_penandatangan:Z(e.signerGrade),nip_penandatangan:
n}}function tt(e,t){let n=Js(e),r=Vs(e);return{nomor:ve(t&&Z(t)),kop:n.first,kop_unit:n.unit,
kompetisi:r,
kompetisi_kapital:r.toUpperCase(),...Pf(e)}}function ni({entry:e},{language:t}){let n=Z(e.institution);
if(n!=="")return[L1(n,t)];let r=jr(e.innovator).map(o=>t==="id"?`Sdr. ${o}`:o);return r.length>0?r:[
Ue]}function Nf(e){let{ceremonyDate:t,ceremonyTime:n,ceremonyPlace:r,language:o}=e,i=t!==null||Z(n)!==
""||Z(r)!=="";return{penyerahan:i?"ya":"",penyerahan_hari:i?ve(t&&Of(t,o)):"",penyerahan_waktu:i?ve(
Z(n)):"",penyerahan_tempat:i?ve(Z(r)):""}}function Xs(e,{language:t}){if(e===null)return{
uang_pembinaan:"",
uang_pembinaan_huruf:""};if(e==="open")return{uang_pembinaan:`Rp${Ue}`,uang_pembinaan_huruf:`${Ue} rupiah`}
;let n=I1(e.amount,t);return{uang_pembinaan:n.figures,uang_pembinaan_huruf:n.words}}function ri(e){
let t=jr(e.copies);return{ada_tembusan:t.length>0?"ya":"",tembusan:t.map((n,r)=>({nama:t.length>1?`${r+
1}. ${n}`:n}))}}p();p();var _f=({results:e})=>e[e.length-1];function If(e,t,n){var i;let{competition:
r}=e,o=(i=e.winners)!=
null?i:[];return o.map(a=>{let s=n(t,a.entry.code);return{competition:r,result:_f(e),standing:a,
winners:o,
number:s}})}var Ys=(e,t)=>n=>{let{competition:r,winners:o}=n;return(o!=null?o:[]).map(i=>({about:i.entry.
code,fields:a=>{let s=a(e,i.entry.code),u={competition:r,result:_f(n),standing:i,winners:o!=null?o:[
],
number:s};return t(u,a)}}))},Hi=e=>t=>[{about:"",fields:n=>e(t,n)}],oi=e=>t=>t.winners!==null&&t.winners.
length>0?Hi(e)(t):[],Sn=(e,t)=>{var n,r;return{...e,decreeNumber:(n=t("sk",""))!=null?n:e.decreeNumber,
minutesNumber:(r=t("berita-acara",""))!=null?r:e.minutesNumber}};p();p();p();var z1=({competition:e,
standing:t})=>e.settings.rankedWinners?t.place:null;p();var yZ=[[1e3,"M"],[900,"CM"],[500,"D"],[400,
"CD"],[100,"C"],[90,"XC"],[50,"L"],[40,"XL"],[10,"X"],
[9,"IX"],[5,"V"],[4,"IV"],[1,"I"]];function $f(e){if(!v.isInteger(e)||e<1||e>3999)throw new RangeError(
`No roman numeral for ${e}`);let t=e,n="";for(let[r,o]of yZ)for(;t>=r;)n+=o,t-=r;return n}var bZ={id:
{Juara:"Juara",Terbaik:"Terbaik"},en:{Juara:"Winner",Terbaik:"Best Innovation"}};function B1(e){
return e.replace(/(^|[\s-])(\S)/g,(t,n,r)=>n+r.toUpperCase())}function U1(e){var m;let{language:t,
winnerTerm:n}=e.
competition.settings,r=bZ[t][n],o=e.result.stage.title!==null,i=Z((m=e.standing.title)!=null?m:""),a=z1(
e);if(!a){let h=i===""?r:i;return{full:h,short:h,title:"",arabic:"",roman:"",words:""}}let s=Df(a.place,
t),u=$f(a.place),c={title:[r,n].some(h=>z(h)===z(i))||!o?"":i,arabic:T(a.place),roman:u,words:s};if(
t===
"id")return{full:`${r} ${u} (${B1(s)})`,short:`${r} ${u}`,...c};let d=`${B1(s)} Place`,f=n==="Juara"?
`${d} Winner`:`${r}, ${d}`;return{full:f,short:f,...c}}var vZ=3,wZ=104;function kZ(e){var n;if(e.length<=vZ)return e.join(
`
`);let t=[];for(let r of e){let o=`${(n=t[t.length-1])!=null?n:""} \xB7 ${r}`;t.length===0||o.length>
wZ?t.push(r):t[t.length-1]=o}return t.join(`
`)}function xZ(e){let{entry:t}=e.standing,n=jr(t.innovator),r=Z(t.institution);if(n.length===0)return{
names:r===""?[]:[r],institution:""};let o=n.length===1&&z(n[0])===z(r);return{names:n,institution:o?
"":r}}function TZ({standing:e}){var n;return Z((n=e.category)!=null?n:"").replace(
/^(?:kategori|category)[\s:]+(?=\S)/i,
"")}function SZ({full:e,title:t},n,{language:r}){let o=r==="id"?` Kategori ${n}`:`, category ${n}`,i=n===
""?e:e+o;return t===""?i:`${i}, ${t}`}function ii(e){let{settings:t}=e.competition,{entry:n}=e.standing,
r=U1(e),o=TZ(e),{names:i,institution:a}=xZ(e),s=t.rankedWinners||t.letterScores?nr(e.standing.score,
t.decimals):"";return{kode:Z(n.code),nomor:ve(e.number&&Z(e.number)),inovasi:ve(qs(n.name)),instansi:
Z(
n.institution),inovator:jr(n.innovator).join("; "),kategori:o,penerima:i.length===0?Ue:kZ(i),
instansi_penerima:a,
predikat:r.full,predikat_singkat:r.short,predikat_kapital:r.full.toUpperCase(),gelar:r.title,
penghargaan:SZ(
r,o,t),peringkat_angka:r.arabic,peringkat_romawi:r.roman,peringkat_huruf:r.words,nilai:un(s,t.language),
nilai_huruf:s===""?"":Lr(s,t.language),kompetisi:Vs(t),...Pf(t)}}var EZ={id:{innovation:
"Nama inovasi",innovator:"Inovator",institution:"Instansi",score:"Nilai"},en:{innovation:
"Innovation",innovator:"Innovator",institution:"Institution",score:"Score"}};function Ff(e,{language:
t,letterScores:n}){let r=EZ[t];
return[{label:r.innovation,isi:e.inovasi},{label:r.innovator,isi:e.inovator},{label:r.institution,
isi:e.
instansi},{label:r.score,isi:n?`${e.nilai} (${e.nilai_huruf})`:""}].filter(o=>o.isi!=="")}var W1=(e,
t)=>{var n,r;return(r=(n=t.find(([o])=>o===e))==null?void 0:n[1].id)!=null?r:""},Ct=e=>`${e} (${Lr(e,
"id")})`,hc=(e,{settings:t})=>un(nr(e,t.decimals),t.language),pr=e=>({kode:Z(e.code),inovasi:ve(
qs(e.name)),instansi:Z(e.institution),inovator:jr(e.innovator).join("; ")}),ub=(e,t=4)=>un(nr(e,t).replace(
/\.?0+$/,""),"id");function CZ(e){let t=e.map(It),n=t.reduce((r,o)=>r.add(o),new Oe(0));return n.lte(
0)?t.map(()=>"\u2013"):t.map(r=>`${ub(r.mul(100).div(n),2)}%`)}function Qs(e,t=[]){return e.stages.map(
(n,r)=>{var a;let o=qr(e,n),i=t[r];return{no:T(r+1),tahap:Z(n.name),bentuk:n.form===null?"\u2013":W1(
n.form,ia),tanggal_tahap:(a=n.date&&Pn(n.date,"id"))!=null?a:"\u2013",bobot_tahap:e.settings.carryOver&&
n.weight!==null?se(n.weight,"id"):"\u2013",jumlah_juri:T(Je(e,n).length),jumlah_peserta:i===void 0?
"\u2013":T(i.standings.length),lolos:o===null?"semua":T(o)}})}function Ji(e,t){let n=Ne(e,t),r=CZ(n.map(
o=>o.weight));return n.map((o,i)=>{var a;return{no:T(i+1),kriteria:Z(o.name),bobot:(a=r[i])!=null?a:
"",rentang:`${se(o.min,"id")}\u2013${se(o.max,"id")}`,uraian:Z(o.description)}})}var Mf=({entries:e}
)=>e.
filter(t=>t.status!=="running").map(t=>({...pr(t),status:W1(t.status,To),alasan:ve(Z(t.reason))}));
function zr(e,t){
let{settings:n}=e.competition;return If(e,"piagam",t).map((r,o)=>{let{kode:i,inovasi:a,instansi:s,
inovator:u,
kategori:l,penghargaan:c,predikat_singkat:d,gelar:f}=ii(r);return{no:T(o+1),kode:i,inovasi:a,
instansi:s,
inovator:u,kategori:l,penghargaan:c,predikat_singkat:d,gelar:f,nilai:n.rankedWinners?hc(r.standing.score,
e.competition):"",...Xs(r.standing.prize,n)}})}p();function DZ({tieBreaks:e}){let t=e.map(r=>Da[r].official).filter(
r=>r!=="");return t.length===0?"Peserta dengan nilai yang sama berbagi peringkat.":`Nilai yang sama dipisahkan ${t.length===1?
`menurut ${t[0]}`:
`berturut-turut menurut ${t.map((r,o)=>`(${o+1}) ${r}`).join("; ")}`}. Bila tetap sama, peringkatnya dipakai bersama.`}
function eu({settings:e,stages:t}){let{decimals:n,passingScore:r,maxPerInstitution:o,
winnerTerm:i}=e,a=u=>se(u,"id");return[
"Nilai seorang juri bagi satu inovasi adalah 100 \xD7 jumlah (bobot kriteria \xD7 nilai \xF7 nilai maksimum) \xF7 jumlah bobot, sehingga terletak antara 0 dan 100.",
e.missing==="complete"?
"Setiap juri menilai semua peserta pada tahapnya. Nilai yang belum diisi tidak dihitung sebagai nol.":
"Setiap juri menilai peserta yang ditugaskan kepadanya. Baris yang belum lengkap tidak dihitung, dan nilai yang belum diisi bukan nol.",
Po[e.method].official,t.length>1&&(e.carryOver?
"Nilai pada suatu tahap digabungkan dengan nilai tahap-tahap sebelumnya menurut bobot tahap.":
"Setiap tahap dinilai tersendiri; nilai tahap sebelumnya tidak digabungkan."),`Peringkat disusun dari nilai yang dibulatkan sampai ${n} desimal. Peserta dengan nilai yang sama mendapat peringkat yang sama, dan peringkat berikutnya dilewati (1-2-2-4).`,
DZ(e),r!==null&&`Peserta dengan nilai di bawah ${a(r)} tidak lolos.`,o!==null&&`Dari satu instansi paling banyak ${o} inovasi yang lolos; tempatnya diisi peringkat berikutnya.`,
"Semua yang berada pada peringkat batas ikut lolos; pada tahap terakhir hal itu diputuskan rapat pleno.",
e.winnersPerCategory&&"Pemenang ditetapkan pada setiap kategori tersendiri.",e.rankedWinners?`Pemenang diumumkan menurut urutan ${i} I, II, dan seterusnya.`:
"Pemenang diumumkan menurut abjad, tanpa peringkat.",e.conflicts==="exclude"?
"Nilai juri bagi inovasi dari instansinya sendiri, dari unit di bawah instansinya, atau yang tercatat sebagai benturan kepentingan tidak dihitung. Juri yang mundur dari suatu penilaian menuliskan BK.":
"Benturan kepentingan juri dicatat, dan nilainya tetap dihitung kecuali bila juri mundur dengan menuliskan BK.",
"Putusan rapat pleno yang berbeda dari peringkat hitung dicatat bersama alasan dan hasil suaranya."].filter(
u=>u!==!1)}p();p();var RZ=/[\u0000-\u001F\u007F-\u009F"*/:<>?\\|]+/g,OZ=/[\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF]/g,
AZ=200,K1=60;function G1(e){let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4}function lb(e){
return w.from(e).reduce((t,n)=>t+G1(n),0)}function Z1(e,t){if(lb(e)<=t)return e;let n=t-3,r=0;for(
let o of w.
from(e)){if(n-=G1(o),n<0)break;r+=o.length}return`${e.slice(0,r).trim()}\u2026`}function q1(e){let t=e.
replace(OZ,"").replace(RZ,"-");return w.from(t).filter(r=>r.length>1||r<"\uD800"||r>"\uDFFF").join(
"").
replace(/\s+/g," ").trim()}function PZ(e){let t=q1(e);return lb(t)<=K1?t:`${Z1(t,K1-17)}-${Bp(e)}`}
function Lf(e,t){
let n=t.trim()===""?"":` (${PZ(t)})`,r=e.map(q1).filter(o=>o!=="").join(" \u2013 ");return Z1(r,AZ-lb(
n)).replace(/[. ]+$/,"")+n}var yc=e=>t=>{let n=e[t];return typeof n=="string"?n:""};function tu(e){
let t=yc(e);return Lf([t("jenis"),t("predikat_singkat"),t("kategori"),t("inovasi")],t("kode"))}var En=e=>Lf(
[yc(e)("jenis"),yc(e)(
"kompetisi")],""),Br=(...e)=>t=>Lf(["jenis",...e].map(yc(t)),yc(t)("kode"));var NZ={recused:
"mundur dari penilaian (BK)",conflict:"benturan kepentingan",incomplete:"nilai tidak lengkap"},_Z=e=>e.split(
"-").reverse().join("-"),cb=(e,t)=>{let n=e.find(r=>r.code===t);return n===
void 0||n.name===""?t:`${qs(n.name)} (${t})`};function IZ({competition:e,results:t}){return t.flatMap(
({stage:n,panel:r})=>r.leftOut.filter(({reason:o})=>o!=="incomplete").map(({judge:o,entry:i,reason:a}
)=>({
juri:cb(e.judges,o),peserta:cb(e.entries,i),tahap:Z(n.name),alasan:NZ[a]})))}function $Z({results:e,
competition:t}){return e.flatMap(({stage:n,standings:r})=>r.flatMap(({entry:o,rank:i,decision:a})=>a===
void 0?[]:[{tahap:Z(n.name),peserta:cb(t.entries,o.code),semula:T(i),menjadi:T(a.rank),alasan:ve(Z(a.
reason)),setuju:a.votesFor===null?"\u2026":T(a.votesFor),tidak:a.votesAgainst===null?"\u2026":T(a.votesAgainst)}
]))}
function FZ(e,t){var a;let n=t.last&&!e.competition.settings.rankedWinners,r=(s,u)=>{let{entry:l,
rank:c,
score:d,title:f,decision:m,category:h,categoryRank:k}=s,A=[f!=null?f:"",h!==null&&k!==null&&!u?`${h}: ${k}`:
"",m===void 0||u?"":`putusan pleno, peringkat hitung ${c}`];return{...pr(l),peringkat:u?"\u2013":
T(hn(s)),nilai:u?"\u2013":hc(d,e.competition),keterangan:A.filter(P=>P!=="").join("; ")}},o=[...t.standings].
sort((s,u)=>hn(s)-hn(u)),i=n?(a=e.winners)!=null?a:[]:[];return[...i.map(s=>r(s,!0)),...o.filter(s=>!i.
includes(s)).map(s=>r(s,!1))]}function MZ(e){return e.results.map((t,n)=>({lampiran:e.results.length>
1?`LAMPIRAN ${$f(n+1)}`:"LAMPIRAN",tahap:Z(t.stage.name),tahap_kapital:Z(t.stage.name).toUpperCase(),
kepala_nilai:La($n(t.method),"id"),tanpa_urutan:t.last&&!e.competition.settings.rankedWinners?"ya":
"",
peringkat_tahap:FZ(e,t)}))}function LZ(e){let[t="",n="",...r]=Zi(e);return{mengetahui:t,
nama_mengetahui:t===
""?"":ve(n),rincian_mengetahui:r.map(o=>({isi:o}))}}function jZ(e,t){var k,A,P;let{competition:n,
results:r}=e,
o=Sn(n.settings,t),{plenaryDate:i,plenaryTime:a,plenaryPlace:s,juryDecreeNumber:u}=o,l=Hs(o),c=Mf(n),
d=IZ(e),f=$Z(e),m=_f(e).panel.judges,h=n.judges.filter(N=>!m.includes(N));return{...tt(o,o.minutesNumber),
tanggal:ve(i&&Pn(i,"id")),jenis:"Berita Acara Rapat Pleno",hari_tanggal:i===null?Ue:`${Af(i,"id")} (${_Z(
i)})`,waktu_pleno:Z(a),tempat_pleno:ve(Z(s)),keputusan_juri:`Keputusan${l===null?"":` ${l}`} Nomor ${ve(
Z(u))}`,jumlah_peserta:Ct((A=(k=r[0])==null?void 0:k.standings.length)!=null?A:0),gugur:c,
tidak_gugur:c.
length===0?"ya":"",tahapan:Qs(n,r),aturan:eu(n).map((N,_)=>({no:T.fromCharCode(97+_),isi:N})),
kelompok_kriteria:r.
map(({stage:N})=>({tahap_kriteria:Z(N.name),kriteria:Ji(n,N).map(_=>`${T(_.kriteria)} ${T(_.bobot)}`).
join(", ")})),benturan:d,tidak_benturan:d.length===0?"ya":"",pleno:f,tidak_pleno:f.length===0?"ya":
"",
usulan:zr(e,t),tanpa_urutan:o.rankedWinners?"":"ya",kode_hasil:(P=e.code)!=null?P:Ue,
lampiran_peringkat:MZ(
e),juri:[...m,...h].map((N,_)=>({no:`${_+1}.`,nama:ve(Z(N.name)),peran:Z(N.role)||"Anggota",
instansi_juri:Z(
N.institution)})),...LZ(o.acknowledgedBy)}}var H1={id:"berita-acara",needs:"result",inEnglish:!1,
documents:Hi(
jZ),title:En};p();p();function zZ({competition:e,results:t},n){if(n===0)return e.entries.filter(o=>o.status==="running");
let r=t[n-
1];return r===void 0?null:r.standings.filter(({advances:o})=>o).map(({entry:o})=>o)}var J1=(e,{
competition:t})=>e.
map(n=>({nama:ni({entry:n},t.settings).join(", "),keterangan:pr(n).inovasi}));function jf(e){let{
competition:t,
winners:n}=e,{settings:r,stages:o,judges:i}=t,a=o.flatMap((l,c)=>{let d=l.form==="presentation"||l.form===
"field"?zZ(e,c):null;if(d===null)return[];let f=`${l.form==="field"?"Kunjungan lapangan":
"Presentasi"} tahap ${Z(l.name)}`;return[{about:`Tahap ${l.name}`,name:f,date:l.date,time:"",place:
"",guests:J1(d,
e)}]}),s={about:"Pleno",name:"Rapat pleno Dewan Juri",date:r.plenaryDate,time:r.plenaryTime,place:r.
plenaryPlace,guests:i.map(l=>({nama:Z(l.name)||l.code,keterangan:[l.role,l.institution].map(Z).filter(
Boolean).join(", ")}))},u={about:"Penyerahan",name:"Penyerahan penghargaan",date:r.ceremonyDate,time:
r.
ceremonyTime,place:r.ceremonyPlace,guests:J1((n!=null?n:[]).map(({entry:l})=>l),e)};return[...a,s,
...n===
null?[]:[u]].filter(({guests:l})=>l.length>0)}var zf=({name:e,date:t,time:n,place:r})=>({acara:e,
acara_kapital:e.
toUpperCase(),hari_acara:ve(t&&Of(t,"id")),waktu_acara:ve(Z(n)),tempat_acara:ve(Z(r))});var BZ=5,UZ=e=>[
...e,...w.from({length:BZ},()=>({nama:"",keterangan:""}))].map((t,n)=>({no:T(n+1),...t})),
V1={id:"daftar-hadir",needs:"rules",inEnglish:!1,documents:e=>jf(e).map(t=>({about:t.about,fields:n=>(
{
...tt(e.competition.settings,n("daftar-hadir",t.about)),jenis:"Daftar Hadir",kode:"",...zf(t),hadir:
UZ(
t.guests)})})),title:Br("acara")};p();p();p();var WZ=["besar","sedang","kecil"];function X1(e){
return w.from(e).length}function Y1(e){return e.join(`
`).split(`
`).filter(n=>n!=="").reduce((n,r)=>n+b.ceil(X1(r)/100),0)}function bc(e,t,n,r){let o=t.split(`
`),i=b.max(...o.map(X1)),a=o.length>3?2:o.length>1||r?1:0,s=n.findIndex((c,d)=>i<=c&&d>=a),u=s<0?n.length:
s,l=WZ.slice(0,n.length+1);return g.fromEntries(l.map((c,d)=>[`${e}_${c}`,d===u?t:""]))}var Bf={
recipient:[38,76],institution:[90],predicate:[36],innovation:[96]},KZ=9;function db(e){let{settings:
t}=e.
competition,n=ii(e),{penerima:r,instansi_penerima:o,predikat_kapital:i,gelar:a,kategori:s,inovasi:u}
=n,
l=[n.jabatan_penandatangan,n.pangkat_penandatangan,n.nip_penandatangan],c=Y1([r,o,a,s,u,...l])>KZ;
return{
...n,jenis:t.language==="id"?"Piagam":"Certificate",kepala:Js(t).first,penuh:c?"ya":"",...bc(
"penerima",r,Bf.recipient,c),...bc("instansi_penerima",o,Bf.institution,c),...bc("predikat",i,Bf.predicate,
c),...bc("inovasi",u,Bf.innovation,c)}}var Q1={id:"piagam",needs:"result",inEnglish:!0,documents:Ys(
"piagam",db),title:tu};function GZ(e,t){let{settings:n}=e.competition;return{jenis:n.language==="id"?
"Semua Piagam":"All Certificates",kompetisi:Vs(n),piagam:If(e,"piagam",t).map((r,o)=>({...db(r),
lanjutan:o===0?"":"ya"}))}}
var eP={id:"gabungan",needs:"result",inEnglish:!0,documents:oi(GZ),title:En};p();p();var ZZ={id:{
decree:e=>e?`Keputusan ${e}`:"Keputusan",minutes:"Berita Acara Rapat Pleno Dewan Juri",numbered:(e,t,
n)=>`${e} Nomor ${t} tanggal ${n}`,and:" dan ",begin:"Berdasarkan ",judged:
"hasil penilaian Dewan Juri"},en:{
decree:e=>e?`the Decree of the ${e}`:"Decree",minutes:
"the Minutes of the Judges\u2019 Plenary Meeting",
numbered:(e,t,n)=>`${e} Number ${t} of ${n}`,and:" and ",begin:"Pursuant to ",judged:
"the assessment by the Board of Judges"}};function Ur(e){let t=ZZ[e.language],n=a=>ve(a&&Pn(a,e.language)),
[r,o]=[Z(
e.decreeNumber),Z(e.minutesNumber)],i=[];return r!==""&&i.push(t.numbered(t.decree(Hs(e)),r,n(e.decisionDate))),
(o!==""||e.plenaryDate!==null)&&i.push(t.numbered(t.minutes,ve(o),n(e.plenaryDate))),t.begin+(i.length>
0?i.join(t.and):t.judged)}function qZ({entries:e}){var r;let t=e.some(({category:o})=>o!=="")?
"category":"unitType",n=new y;for(let o of e)
n.set(Z(o[t]),((r=n.get(Z(o[t])))!=null?r:0)+1);return n.size<2?[]:[...n].map(([o,i])=>({kelompok:o||
"(tidak disebut)",jumlah:T(i)}))}function HZ(e,t){var c,d,f,m,h,k,A;let{competition:n,results:r,
coverage:o}=e,
i=Sn(n.settings,t),a=Mf(n),s=r.flatMap(({standings:P})=>P).filter(({decision:P})=>P!==void 0),u=r.flatMap(
({panel:P})=>P.leftOut).filter(({reason:P})=>P!=="incomplete"),l=qZ(n);return{...tt(i,t("laporan","")),
jenis:"Laporan",penyelenggara:ve(Z(i.organizer)),dasar:Ur(i),jumlah_inovasi:Ct(n.entries.length),
jumlah_dinilai:Ct(
(d=(c=r[0])==null?void 0:c.standings.length)!=null?d:0),jumlah_juri:Ct(n.judges.length),jumlah_tahap:
Ct(
n.stages.length),tahapan:Qs(n,r),kelompok:l,ada_kelompok:l.length>0?"ya":"",gugur:a,ada_gugur:a.length>
0?"ya":"",aturan:eu(n).map((P,N)=>({no:T(N+1),isi:P})),jumlah_pemenang:Ct((m=(f=e.winners)==null?
void 0:
f.length)!=null?m:0),tanpa_urutan:i.rankedWinners?"":"ya",pemenang:zr(e,t),jumlah_putusan:Ct(s.length),
jumlah_benturan:Ct(u.length),kode_hasil:(h=e.code)!=null?h:Ue,keikutsertaan:o===null?"":"ya",
instansi_ikut:o===
null?"":Ct(o.present),instansi_terdaftar:o===null?"":Ct(o.listed),tidak_ikut:((k=o==null?void 0:o.absent)!=
null?k:[]).map(P=>({nama:Z(P)})),ada_tidak_ikut:((A=o==null?void 0:o.absent.length)!=null?A:0)>0?
"ya":
"",kekukuhan:e.reliability().map(({stage:P,sentences:N})=>({tahap:Z(P),kalimat:N.map(_=>({isi:_}))}))}
}
var tP={id:"laporan",needs:"result",inEnglish:!1,documents:Hi(HZ),title:En};p();var pb=8,JZ=e=>e===void 0||
e.kind==="blank"?"":e.kind==="recused"?"BK":e.kind==="score"?ub(It(e.value)):
"?",nP=e=>[...e.marks.values()].some(t=>t.kind!=="blank");function VZ(e,t,n,r,o){var c,d,f;let i=Ne(
e.competition,t),a=i.map(m=>JZ(r==null?void 0:r.marks.get(m.name))),s=i.flatMap(({name:m})=>{let h=r==
null?void 0:r.marks.get(m);return(h==null?void 0:h.kind)==="score"?[h.value]:[]}),u=s.length===i.length?
(c=Wc(i))==null?void 0:c(s).score:void 0,l=[(d=r==null?void 0:r.notesToCommittee)!=null?d:"",(f=r==null?
void 0:r.notesToEntrant)!=null?f:""].map(Z).filter(Boolean);return{no:T(o),...pr(n),...g.fromEntries(
w.from({length:pb},(m,h)=>{var k;return[`k${h+1}`,(k=a[h])!=null?k:""]})),rincian_nilai:i.map(({name:
m},h)=>`${Z(
m)}: ${a[h]||"\u2026\u2026"}`).join(`
`),nilai:u===void 0?"":hc(u,e.competition),catatan:l.join(" / ")}}function XZ(e,t,n){let{competition:
r,
results:o}=e,i=r.entries.filter(u=>u.status==="running");if(n!==void 0){let u=new S(n.rows.filter(nP).
map(l=>l.entry));return i.filter(l=>u.has(l.code))}let a=o[r.stages.indexOf(t)-1];if(a===void 0)return i;
let s=new S(a.standings.filter(({advances:u})=>u).map(({entry:u})=>u.code));return i.filter(u=>s.has(
u.code))}function YZ({changes:e,competition:t},n,r){return e.filter(o=>o.stage===n.name&&o.judge===r.
code).map((o,i)=>{var a,s;return{no:T(i+1),inovasi:Z((s=(a=t.entries.find(({code:u})=>u===o.entry))==
null?void 0:a.name)!=null?s:o.entry),kriteria:Z(o.criterion),semula:o.from,menjadi:o.to,waktu:ze(o.at,
"id")}})}function QZ(e,t,n,r,o,i){let{competition:a}=e,s=Ji(a,n),u=XZ(e,n,o).map((d,f)=>VZ(e,n,d,o==
null?void 0:o.rows.find(m=>m.entry===d.code),f+1)),l=s.length<=pb?s.length:0,c=YZ(e,n,r);return{...tt(
a.settings,i("lembar-nilai",t)),tanggal:Ue,jenis:o===void 0?"Lembar Nilai Kosong":"Lembar Nilai",
kode:Z(
r.code),tahap:Z(n.name),tahap_kapital:Z(n.name).toUpperCase(),tanggal_tahap:ve(n.date&&Pn(n.date,
"id")),
nama_juri:ve(Z(r.name)),peran:Z(r.role)||"Anggota",instansi_juri:Z(r.institution),terisi:o===void 0?
"":"ya",kriteria_tahap:s,...g.fromEntries(w.from({length:pb},(d,f)=>[`kolom_${f+1}`,l===f+1?[{baris:
u,
...eq(s)}]:[]])),kolom_banyak:l===0?[{baris:u}]:[],perubahan:c,ada_perubahan:c.length>0?"ya":""}}var eq=e=>g.
fromEntries(e.map((t,n)=>[`kepala${n+1}`,`${t.kriteria}
(${t.rentang})`])),rP={id:"lembar-nilai",needs:"rules",inEnglish:!1,documents:e=>{let{competition:t,
sheets:n,faultyTabs:r}=e;return t.stages.flatMap(o=>Je(t,o).flatMap(i=>{let a=n.find(l=>l.stage===o.
name&&l.judge===i.code),s=a!=null&&a.rows.some(nP)?a:void 0;if(s!==void 0&&r.has(s.tab))return[];let u=`${o.
name} \xB7 ${i.code}${s===void 0?" \xB7 kosong":""}`;return[{about:u,fields:l=>QZ(e,u,o,i,s,l)}]}))}
,
title:Br("tahap","nama_juri")};p();function tq(e,t){var r,o;let n=Sn(e.competition.settings,t);
return{...tt(n,t("pengumuman","")),jenis:"Pengumuman",dasar:Ur(n),jumlah_pemenang:Ct((o=(r=e.winners)==null?
void 0:r.length)!=null?o:0),tanpa_urutan:n.
rankedWinners?"":"ya",pemenang:zr(e,t),masa_sanggah:n.objectionDays===null?"":Ct(n.objectionDays)}}
var oP={
id:"pengumuman",needs:"result",inEnglish:!1,documents:oi(tq),title:En};p();var nq={listed:
"tercatat sebagai benturan kepentingan","same-institution":"dari instansi saya sendiri",
"parent-institution":"dari unit di bawah instansi saya"};function rq({competition:e},t,n){let r=gr(
e),o=e.entries.flatMap(a=>{let s=a.status==="running"?r(t,a):null;return s===null?[]:[{...pr(a),
alasan:nq[s]}]}),
i=e.stages.filter(a=>Ne(e,a).length>0&&Je(e,a).includes(t));return{...tt(e.settings,n("pernyataan",t.
code)),tanggal:Ue,jenis:"Pernyataan Juri",kode:Z(t.code),nama_juri:ve(Z(t.name)),peran:Z(t.role)||
"Anggota",instansi_juri:ve(Z(t.institution)),tahap_juri:i.map(({name:a})=>Z(a)).join(", "),benturan:
o.
map((a,s)=>({no:T(s+1),...a})),ada_benturan:o.length>0?"ya":""}}var iP={id:"pernyataan",needs:
"rules",
inEnglish:!1,documents:e=>e.competition.judges.map(t=>({about:t.code,fields:n=>rq(e,t,n)})),title:Br(
"nama_juri")};p();var aP=(e,t)=>e.map((n,r)=>({no:t(r),isi:n,pertama:r===0?"ya":""}));function oq(e,
t){var c,d;let n=Sn(
e.competition.settings,t),r=Z(n.decreeNumber),o=tt(n,r),i=(c=Hs(n))!=null?c:Ue,a=Z(n.minutesNumber),
s=ve(n.plenaryDate&&Pn(n.plenaryDate,"id")),u=jr(n.legalBasis),l=`penetapan pemenang ${o.kompetisi}`;
return{...o,jenis:"Keputusan",rancangan:r===""?"ya":"",kepala:i,kepala_kapital:i.toUpperCase(),
provinsi_kapital:Z(
n.province)===""?"":iq(n.province).toUpperCase(),tentang:l.toUpperCase(),menimbang:aP([`bahwa dalam rangka mendorong inovasi pelayanan publik telah dilaksanakan ${o.kompetisi};`,
`bahwa berdasarkan Berita Acara Rapat Pleno Dewan Juri Nomor ${ve(a)} tanggal ${s} telah diusulkan pemenang ${o.kompetisi};`,
`bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan ${i} tentang Penetapan Pemenang ${o.kompetisi};`],
f=>`${T.fromCharCode(97+f)}.`),mengingat:aP(
u.length>0?u:[Ue],f=>`${f+1}.`),hadiah:((d=e.winners)!=null?d:[]).some(({prize:f})=>f!==null)?"ya":
"",
berperingkat:n.rankedWinners?"ya":"",pemenang:zr(e,t)}}var iq=e=>{let t=Z(e);return/^provinsi\b/i.test(
t)?t:`Provinsi ${t}`},sP={id:"sk",needs:"result",inEnglish:!1,documents:oi(oq),title:En};p();p();var aq={
id:{above:"di atas median",same:"sama dengan median",below:"di bawah median"},en:{above:
"above the median",same:"at the median",below:"below the median"}},sq=5,uP=new O,fb=({standings:e})=>e.length>=
sq;function Uf(e){var n;let t=(n=uP.get(e))!=null?n:uq(e);return uP.set(e,t),t}function uq(e){let{
panel:t,
standings:n}=e,r=(i,a)=>{var u;let s=[...((u=t.readings.get(i))!=null?u:new y).values()].flatMap(l=>{
var c;return(c=l.marks[a])!=null?c:[]});return s.length===0?null:Ht(s)},o=t.criteria.map((i,a)=>{let s=n.
flatMap(({entry:u})=>{var l;return(l=r(u.code,a))!=null?l:[]});return s.length===0||!fb(e)?null:la(s)}
);
return({entry:i},{language:a,decimals:s})=>{let u=aq[a];return t.criteria.flatMap((l,c)=>{var h;let[
d,f]=[r(i.code,c),(h=o[c])!=null?h:null];if(d===null)return[];let m=f===null?0:Ft(d,f);return[{
kriteria:Z(
l.name),nilai:un(nr(d,s),a),median:f===null?"\u2013":un(nr(f,s),a),maksimum:un(T(l.max),a),kedudukan:
f===
null?"\u2013":m>0?u.above:m<0?u.below:u.same}]})}}var lP={id:{kind:"Surat",place:"Tempat"},en:{kind:
"Award letter",place:""}};function lq(e,t){let{standing:n,
competition:r}=e,{settings:o}=r,i=ii(e),a=Js(o);return{...i,jenis:lP[o.language].kind,kop:a.first,
kop_unit:a.
unit,kepada:ni(n,o).map(s=>({nama:s})),tempat_tujuan:qi(o)||lP[o.language].place,dasar:Ur(Sn(o,t)),
rincian:Ff(
i,o),profil:i.nilai===""?[]:Uf(e.result)(n,o),...Xs(n.prize,o),...Nf(o),...ri(o)}}var cP={id:"surat",
needs:"result",inEnglish:!0,documents:Ys("surat",lq),title:tu};p();function cq(e,t){var o;let n=Sn(e.competition.settings,
t),r=(o=e.winners)!=null?o:[];return{...tt(n,
t("surat-daftar","")),jenis:"Surat kepada Semua Pemenang",tempat_tujuan:qi(n)||"Tempat",dasar:Ur(n),
jumlah_pemenang:Ct(r.length),...Nf(n),...ri(n),tanpa_urutan:n.rankedWinners?"":"ya",pemenang:zr(e,t).
map((i,a)=>({...i,kepada:r[a]===void 0?"":ni(r[a],n).join(`
`)}))}}var dP={id:"surat-daftar",needs:"result",inEnglish:!1,documents:oi(cq),title:En};p();function dq(
e){let{settings:t}=e.competition,{prize:n}=e.standing,r=ii(e);return{...tt(t,e.number),...r,
rincian:Ff(r,t),tanggal:Ue,jenis:"Tanda Terima",...Xs(n,t)}}var pP={id:"tanda-terima",needs:"result",
inEnglish:!1,documents:Ys("tanda-terima",dq),title:tu};p();function pq({competition:e}){let{criteria:
t,stages:n}=e;return t.every(r=>r.stage===null)&&n[0]?[{tahap_kriteria:"Semua tahap",kriteria_tahap:
Ji(e,n[0])}]:n.filter(r=>Ne(e,r).length>0).map(r=>({tahap_kriteria:`Tahap ${Z(r.name)}`,
kriteria_tahap:Ji(e,r)}))}function fq(e,t){let{competition:n}=e;return{...tt(n.settings,
t("tata-cara","")),tanggal:Ue,jenis:"Tata Cara Penilaian",tahapan:Qs(n),kelompok_kriteria:pq(e),
aturan:eu(
n).map((r,o)=>({no:T(o+1),isi:r}))}}var fP={id:"tata-cara",needs:"rules",inEnglish:!1,documents:Hi(
fq),
title:En};p();var mq={id:{kind:"Umpan Balik",place:"Tempat"},en:{kind:"Feedback",place:""}},gq=({
sheets:e},t)=>[...new S(
e.flatMap(({rows:n})=>n.filter(r=>r.entry===t).map(({notesToEntrant:r})=>r)))].map(n=>Zi(n).join(`
`)).filter(n=>n!=="").sort((n,r)=>n<r?-1:1).map(n=>({isi:n}));function hq(e,t,n,r){let o=Sn(e.competition.
settings,r),i=mq[o.language],a=gq(e,t.entry.code);return{...tt(o,r("umpan-balik",t.entry.code)),...pr(
t.entry),jenis:i.kind,kepada:ni(t,o).map(s=>({nama:s})),tempat_tujuan:qi(o)||i.place,dasar:Ur(o),
tahap:Z(
n.stage.name),jumlah_peserta:T(n.standings.length),profil:Uf(n)(t,o),tanpa_median:fb(n)?"":"ya",
catatan:a,
ada_catatan:a.length>0?"ya":"",...ri(o)}}var mP={id:"umpan-balik",needs:"result",inEnglish:!0,
documents:e=>{
var r;let t=new S(((r=e.winners)!=null?r:[]).map(({entry:o})=>o.code)),n=new S;return[...e.results].
reverse().flatMap(o=>o.standings.filter(({entry:a})=>!t.has(a.code)&&!n.has(a.code)).map(a=>(n.add(a.
entry.code),{about:a.entry.code,fields:s=>hq(e,a,o,s)})))},title:Br("inovasi")};p();var gP={id:
"undangan",needs:"rules",inEnglish:!1,documents:e=>jf(e).map(t=>({about:t.about,fields:n=>({
...tt(e.competition.settings,n("undangan",t.about)),tanggal:Ue,jenis:"Undangan",kode:"",...zf(t),
jumlah_undangan:Ct(
t.guests.length),undangan:t.guests.map((r,o)=>({no:T(o+1),...r})),...ri(e.competition.settings)})})),
title:Br("acara")};var ai=[fP,iP,gP,V1,rP,H1,sP,oP,Q1,eP,cP,dP,pP,mP,tP];function vc(e){var t;return(
t=ai.find(n=>n.id===
e))!=null?t:null}p();var bo=(e,t)=>Vh(e.id,us(e,t)),Wf=(e,t)=>e.needs==="rules"||t.winners!==null;
function yq(e,t){let{competition:n}=t,
r=us(e,n);return n.settings.language===r?t:{...t,competition:{...n,settings:{...n.settings,language:
r}}}}
var Vi=(e,t)=>e.filter(n=>Wf(n,t)).flatMap(n=>n.documents(yq(n,t)).map(r=>({kind:n,...r})));function mb(
e){
if(e.winners===null)return()=>!0;let t=new S(Vi(ai,e).map(({kind:n,about:r})=>`${n.id}:${r}`));
return(n,r)=>t.
has(`${n}:${r}`)}var bq=()=>null;function gb(e,t,n=bq){let[r]=Vi([e],t);return r===void 0?null:r.fields(
n)}p();p();function vq(e,t){let n=e.map(o=>({standing:o,key:z(o.entry.name)})),r=({standing:o})=>{
var i;return(i=
t.get(o.entry.code))!=null?i:0};return n.sort((o,i)=>o.key<i.key?-1:o.key>i.key?1:r(o)-r(i)).map(({
standing:o})=>o)}
function hP(e,t){var a,s;let n=new y(e.panel.entries.map(({code:u},l)=>[u,l])),r=new y;for(let{
category:u,
entry:l}of e.standings){let c=(a=n.get(l.code))!=null?a:0;r.set(u,b.min(c,(s=r.get(u))!=null?s:c))}
let o=rd(
e).map(({standing:u})=>u);return[...r].sort(([,u],[,l])=>u-l).map(([u])=>u).flatMap(u=>{let l=o.filter(
c=>c.advances&&c.category===u);return t.rankedWinners?l.map(c=>{var d,f;return{standing:c,place:(f=(
d=
c.place)==null?void 0:d.place)!=null?f:null}}):vq(l,n).map(c=>({standing:c,place:null}))})}var wq=[
"WEIGHTS_INVALID","SETTING_INVALID","ENTRY_DUPLICATE_CODE"],yP=e=>e.filter(t=>t.severity==="error"&&
wq.includes(t.code)),kq=({settings:e})=>Qr(e).list.filter(({status:t,criterion:n})=>t==="confirmed"&&
n!=="").map(({stage:t,judge:n,entry:r,criterion:o,held:i,now:a,answeredAt:s})=>({stage:t,judge:n,
entry:r,criterion:o,from:$o(i.cell,i.format,"id"),to:ur(a,"id"),at:s}));function hb(e,{results:t},{
rows:n},r,o=[]){
let{competition:i,sheets:a}=e,s=t[i.stages.length-1],u=r.some(h=>h.code==="RESULT_STALE"),l=r.filter(
h=>h.severity==="error"),c=s!==void 0&&l.length===0,d=Xe(i.stages,n),f=d[d.length-1],m=null;return{
competition:i,
sheets:a,faultyTabs:new S(l.flatMap(({tab:h})=>h===void 0?[]:[h])),results:u?[]:t,winners:c?hP(s,i.settings).
map(({standing:h})=>h):null,code:(f==null?void 0:f.status)==="decided"?Un(f.hash):null,changes:o.some(
({id:h})=>h==="lembar-nilai")?kq(i):[],coverage:TE(i),reliability:()=>(m!=null||(m=t.map((h,k)=>{let A=Op(
i,h,t.slice(0,k)),N=h.last&&!i.settings.rankedWinners?{...A,gap:null,methods:[],verdict:{...A.verdict,
contested:[]}}:A;return{stage:h.stage.name,sentences:Ap(N,"id")}})),m)}}var xq=["TIE_AT_CUT",
"STAGE_NOT_BEGUN","RESULT_STALE"];function Kf(e,t,n){let r=mt(e,{provisional:!1}),o=Mo(e),i=[...r.findings,
...no(e,t),...Tq(t,o)].map(s=>xq.includes(s.code)?{...s,severity:"error"}:s),a=hb(e,r,t,i,n);return{
findings:r.findings,blocking:i,hash:o,known:a}}function Tq({rows:e},t){let n=Ci(e);return n===void 0||
n.hash===t?[]:[{code:"RESULT_STALE",severity:"error",params:{computed:n.at}}]}function bP(e,t,n){var f,
m,h;let{competition:r}=e,o=q.documents[r.settings.language];if(!Ld().includes(
o))return[];let{name:i,grid:a}=Jt(o);if(a===null)return[];let s=rt(a,Uo),u=Eq([...ss(a).rows]),l=Cq(
e,t,n,u),c=new y,d=[];for(let[k,A]of u){let P=l(A);if(P===null)continue;if(typeof P=="object"){let _=(
f=
Ve(s,k,"title"))==null?void 0:f.cell,I={kind:A.kind,written:A.title,expected:P.title};d.push({code:
"DOCUMENT_TITLE",tab:i,cell:_,params:I});continue}let N=(h=c.get(P))!=null?h:{cell:(m=Ve(s,k,"kind"))==
null?void 0:m.cell,documents:[]};c.set(P,{...N,documents:[...N.documents,A]})}return[...[...c].map((
[
k,{cell:A,documents:P}])=>({code:k,tab:i,cell:A,params:{documents:P}})),...d]}var Sq=["made","draft",
"edited","signed"];function Eq(e){var n,r;let t=new y;for(let o of e){let[,{kind:i,entry:a,maker:s,
revision:u,
status:l}]=o,c=C.stringify([i,a,s]),d=(r=(n=t.get(c))==null?void 0:n[1].revision)!=null?r:"";Sq.includes(
l)&&v(u)>=v(d)&&t.set(c,o)}return[...t.values()]}function Cq(e,t,n,r){let{competition:o}=e,i=t.findings.
filter(d=>d.severity==="error"),a=hb(e,t,n,i),s=new y(Vi(ai,a).map(d=>[C.stringify([d.kind.id,d.about]),
d])),u=new y(r.map(([,{kind:d,entry:f,number:m}])=>[C.stringify([d,f]),m])),l=(d,f)=>u.get(C.stringify(
[d,f]))||null,c=Mo(e);return({kind:d,entry:f,run:m,title:h,content:k})=>{var B;let A=n.rows.find(M=>M.
action==="documents"&&M.run===m);if(A===void 0)return"DOCUMENT_UNRECORDED";let P=((B=vc(d))==null?
void 0:
B.needs)!=="rules",N=s.get(C.stringify([d,f]));if(N===void 0&&a.winners!==null)return"DOCUMENT_OF_NOBODY";
let _=N==null?void 0:N.fields(l),I=N===void 0||_===void 0?null:N.kind.title(_),F=()=>{if(N===void 0||
_===void 0)return!1;let M=bo(N.kind,o),L=wl(d,vl(M),Ws(_,fc(M)));return cn(L+I)===k};return P&&A.hash!==
c&&!F()?"DOCUMENT_OF_OTHER_RESULT":I===null||I===h?null:{title:I}}}p();function Dq(e,t){let n=e.filter(
({written:o,expected:i})=>[o,i].every(a=>T(a).length<=60)),r=t==="id"?
"tidak sama dengan hitung ulang":"is not what is recomputed";return n.length===0?e.map(({header:o})=>`${o} ${r}`).join(
"; "):n.map(({header:o,written:i,expected:a})=>{let[s,u]=[Gf(i,t),Gf(a,t)];return t==="id"?`${o} tertulis ${s}, dihitung ulang ${u}`:
`${o} is written ${s}, recomputed ${u}`}).join("; ")}var Gf=(e,t)=>e===
""?t==="id"?"kosong":"blank":G(e,t);function wP(e,t){let n=(r,o)=>t==="id"?r:o;switch(e.kind){case"cells":
{let r=Dq(e.cells,t);return n(`Baris ${e.row} (${e.code}): ${r}.`,`Row ${e.row} (${e.code}): ${r}.`)}
case"stray":{let r=e.code===""?n("tanpa kode","without a code"):e.code;return n(`Baris ${e.row} (${r}) tidak ada dalam hitung ulang, atau berulang.`,
`Row ${e.row} (${r}) is not in what is recomputed, or is there twice.`)}case"missing":return n(`Tidak ada baris untuk ${e.code}, yang menurut hitung ulang di peringkat ${e.rank}.`,
`There is no row for ${e.code}, recomputed at rank ${e.rank}.`);case"column":return n(`Kolom \u201C${e.header}\u201D tidak ada.`,
`The column \u201C${e.header}\u201D is not there.`);case"order":return n(`Isi tiap baris sama, tetapi mulai baris ${e.row} urutannya lain.`,
`Each row is the same, but from row ${e.row} on they are in another order.`)}}var yb=({documents:e})=>e.map(
({kind:t,entry:n})=>`${t} ${n}`.trim()).join(", "),nu=(e,t)=>{let[n]=e.documents;if(e.documents.length===
1&&n!==void 0){let o=`${G(n.title,t)} (${yb(e)})`;return t==="id"?`Dokumen ${o}`:`The document ${o}`}
let r=e.documents.length;return t==="id"?`${r} dokumen (${yb(e)})`:`${r} documents (${yb(e)})`},kP=(
{
documents:e},t)=>{let[n]=e;return e.length===1&&n!==void 0&&n.entry!==""?`${n.kind} ${t==="id"?
"untuk":"for"} ${n.entry}`:t==="id"?"dokumen seperti itu":"such document"},Rq=({documents:e})=>e.length===
1?"was":"were",vP=({documents:e},t,n)=>e.length===1?t:n,Oq={NOTHING_DECIDED:()=>"Belum ada hasil yang dihitung atau ditetapkan, jadi tidak ada yang dapat dibandingkan.",
CHANGED:e=>`Berubah sejak ditetapkan: ${lp(e,"id")}.`,CHANGED_SINCE_COMPUTED:e=>`Nilai, aturan, atau putusan pleno berubah sejak perhitungan terakhir (${ze(
e.at,"id")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Dihitung ${ze(e.at,"id")} menurut versi aturan ${e.version}; kini berlaku versi ${e.present}. Isi lembar yang menentukan hasil masih sama.`,
DECISION_DAMAGED:e=>`Simpanan hasil yang ditetapkan ${ze(e.at,"id")} hilang atau diubah. ${e.
isSame?"Isi lembar sendiri masih sama dengan sidik yang tercatat.":
"Isi lembar juga tidak lagi sama dengan sidik yang tercatat, dan perubahannya tidak dapat dirinci."}`,
DECISION_UNRECORDED:e=>`Penetapan dengan kode ${e.code} (${e.at}) tersimpan, tetapi barisnya tidak ada lagi di tab Riwayat.`,
DECISION_MISLABELLED:e=>`Kode, waktu, atau pelaku di samping hasil yang disimpan tertulis ${e.written}; menurut tab Riwayat ${e.
recorded}.`,RANKING_MISSING:()=>"Tab peringkat ini tidak ada lagi.",RANKING_UNRECORDED:()=>"Tab peringkat ini bukan dari perhitungan yang tercatat di tab Riwayat.",
RANKING_ORIGIN:e=>`Baris keterangan di bawah judul diubah. Menurut tab Riwayat seharusnya: ${e.expected}.`,
RANKING_TITLE:e=>`Judul tab tertulis ${Gf(e.written,"id")}, seharusnya ${G(e.expected,"id")}.`,
RANKING_ROW:e=>wP(e,"id"),RANKING_MORE:e=>`Dan ${e.count} perbedaan lagi di tab ini.`,HISTORY_ROW:e=>e.reason==="unsealed"?
`Baris ${e.row} riwayat tidak bersegel: disisipkan dengan tangan, atau segelnya dihapus.`:`Rantai riwayat putus di baris ${e.row}: baris itu atau baris sebelumnya diubah, dihapus, atau disisipkan.`,
HISTORY_CUT:()=>"Baris terbaru riwayat tidak ada lagi: dihapus, atau segelnya diubah.",
DOCUMENT_OF_OTHER_RESULT:e=>`${nu(e,
"id")} dibuat dari hasil yang lain.`,DOCUMENT_OF_NOBODY:e=>`${nu(e,"id")} tidak sesuai: menurut hasil ini tidak ada ${kP(
e,"id")}.`,DOCUMENT_UNRECORDED:e=>`${nu(e,"id")} bukan dari proses yang tercatat di tab Riwayat.`,
DOCUMENT_TITLE:e=>`Judul ${e.kind} tertulis ${G(e.written,"id")}, menurut hasil ini ${G(e.expected,
"id")}.`},Aq={NOTHING_DECIDED:()=>"No result has been computed or decided yet, so there is nothing to compare with.",
CHANGED:e=>`Changed since it was decided: ${lp(e,"en")}.`,CHANGED_SINCE_COMPUTED:e=>`Scores, rules or plenary decisions have changed since the last computation (${ze(
e.at,"en")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Computed on ${ze(e.at,"en")} under version ${e.version} of the rules; version ${e.present} holds now. What counts for the result is still the same.`,
DECISION_DAMAGED:e=>`What was kept of the result decided on ${ze(e.at,"en")} is gone or was altered. ${e.isSame?
"The workbook itself still has the recorded hash.":
"The workbook no longer has the recorded hash either, and what changed cannot be told."}`,
DECISION_UNRECORDED:e=>`A decision with the code ${e.code} (${e.at}) is kept, but its row is gone from the history.`,
DECISION_MISLABELLED:e=>`Code, time or person beside the kept result read ${e.written}; in the history they are ${e.recorded}.`,
RANKING_MISSING:()=>"This ranking tab is gone.",RANKING_UNRECORDED:()=>"This ranking tab does not come from a computation in the history.",
RANKING_ORIGIN:e=>`The line below the title was altered. By the history it is to say: ${e.expected}.`,
RANKING_TITLE:e=>`The title is written ${Gf(e.written,"en")}, it is to be ${G(e.expected,"en")}.`,
RANKING_ROW:e=>wP(e,"en"),RANKING_MORE:e=>`And ${e.count} more differences in this tab.`,HISTORY_ROW:
e=>e.reason==="unsealed"?`Row ${e.row} of the history carries no seal: it was put in by hand, or its seal was taken off.`:
`The chain of the history breaks at row ${e.row}: it or the row before was altered, taken out or put in.`,
HISTORY_CUT:()=>"The newest row of the history is gone: taken out, or its seal was altered.",
DOCUMENT_OF_OTHER_RESULT:e=>`${nu(
e,"en")} ${Rq(e)} made of another result.`,DOCUMENT_OF_NOBODY:e=>`${nu(e,"en")} ${vP(e,"does","do")} not fit: by this result there is no ${kP(
e,"en")}.`,DOCUMENT_UNRECORDED:e=>`${nu(e,"en")} ${vP(e,"does","do")} not come from a run in the history.`,
DOCUMENT_TITLE:e=>`The title of a ${e.kind} is written ${G(e.written,"en")}, by this result it is ${G(
e.expected,"en")}.`},Pq={id:Oq,en:Aq};function Nq(e,t){
return Pq[t][e.code](e.params)}var xP=(e,t)=>Nq(e,t);function Zf(){return ie(()=>{pe();let e=He(),{
competition:t}=e,{language:n}=t.settings,r=mt(e,{provisional:!1}),
o=Qe(n),i=Xe(t.stages,o.rows).filter(u=>u.status==="decided"),a=Ci(o.rows),s=[...i.length===0&&a===void 0?
[{code:"NOTHING_DECIDED",params:null}]:[],..._q(e,o),...$q(r),...Fq(e,r,o),...Uq(o),...bP(e,r,o)];
return{
ok:s.length===0,decided:i.map(({stage:u,at:l,by:c,hash:d})=>({stage:u,at:l,by:c,code:Un(d)})),
computed:a===
void 0?null:{at:a.at,by:a.by},differences:s.map(u=>{var l,c,d;return{code:u.code,stage:(l=u.stage)!=
null?l:null,tab:(c=u.tab)!=null?c:null,cell:(d=u.cell)!=null?d:null,message:u.code==="RANKING_STOPPED"?
Bn(u.params,n):xP(u,n)}})}})}function _q(e,{rows:t}){let{stages:n,settings:r}=e.competition,o=Xe(
n,t),i=lh(r.language),a=new S,s=o.flatMap(({stage:f,status:m,hash:h,at:k,by:A})=>{if(m!=="decided")return[
];
let P=i.find(L=>L.stage===f),N=ch(e,P,h),_=uh(e,h,f)!==null,I=N===null?[{code:"DECISION_DAMAGED",
stage:f,
tab:q.decisions[r.language],params:{at:k,isSame:_}}]:[],F=[Un(h),Mn(k),A].join(", "),B=P===void 0?F:
[P.code,P.at,P.by].join(", ");if(B!==F){let L=q.decisions[r.language];I.push({code:
"DECISION_MISLABELLED",stage:f,tab:L,params:{written:B,recorded:F}})}let M=(N!=null?N:[]).filter(L=>!a.has(
C.stringify(
L)));for(let L of M)a.add(C.stringify(L));return[...I,...M.map(L=>({code:"CHANGED",stage:f,tab:L.tab,
cell:L.cell,params:L}))]}),u=i.filter(f=>!t.some(m=>m.action==="decide"&&m.stage===f.stage&&m.hash===
f.hash)).map(f=>({code:"DECISION_UNRECORDED",stage:f.stage,params:{code:f.code,at:f.at}})),l=Ci(t),c=o.
slice(1+o.map(({status:f})=>f).lastIndexOf("decided")),d=c.length<o.length&&c.every(({status:f})=>f===
"open");return[...s,...u,...d||l===void 0?[]:Iq(e,l)]}function Iq(e,{at:t,hash:n}){let r=uh(e,n);
return r===
to?[]:r===null?[{code:"CHANGED_SINCE_COMPUTED",params:{at:t}}]:[{code:"COMPUTED_BY_EARLIER_RULES",
params:{
at:t,version:r,present:to}}]}var $q=({findings:e})=>e.filter(t=>t.severity==="error").map(t=>({code:
"RANKING_STOPPED",stage:t.stage,tab:t.tab,cell:t.cell,params:t}));function Fq(e,{results:t},{rows:n}
){
var m,h,k,A;let{competition:r}=e,o=Ci(n),i={id:(m=o==null?void 0:o.run)!=null?m:"",at:(h=o==null?
void 0:
o.at)!=null?h:"",by:(k=o==null?void 0:o.by)!=null?k:"",hash:(A=o==null?void 0:o.hash)!=null?A:"",
provisional:!1},
{stages:a,settings:s}=r,u=Xe(a,n).flatMap(({status:P},N)=>P==="open"?[a[N]]:[]),l=new S(u.map(P=>Mu(
P,a,s.language)));u.length>0&&l.add(q.finalRanking[s.language]);let c=re(r.settings.language).tabs,d=[
c.computed(i.at,i.by,i.id),c.method(r.settings.method),c.hash(i.hash)];return ah(r,t,Ep(r,t),i).flatMap(
P=>{let{name:N,grid:_}=Jt(P.name);if(l.has(P.name)&&!Mq(_,P))return[];if(_===null)return o===void 0?
[]:[{code:"RANKING_MISSING",tab:N,params:null}];let I=H2(_);return[...I!==null&&n.some(B=>B.run===I)?
jq(N,_,P):[{code:"RANKING_UNRECORDED",tab:N,params:null}],...I===(o==null?void 0:o.run)?Lq(N,_,d):[],
...Bq(N,q2(_,P))]})}var Mq=(e,{values:t,headerRow:n})=>{var r,o;return e!==null&&K((r=e.values[n])==
null?void 0:r[0])===K((o=t[n])==null?void 0:o[0])};function Lq(e,t,n){var o;let r=K((o=t.values[1])==
null?void 0:o[0]);return n.every(i=>r.includes(i))?[]:[{code:"RANKING_ORIGIN",tab:e,cell:"A2",params:
{
expected:n.join(" \xB7 ")}}]}function jq(e,t,{values:n}){var i,a;let[r,o]=[K((i=t.values[0])==null?
void 0:
i[0]),K((a=n[0])==null?void 0:a[0])];return r===o?[]:[{code:"RANKING_TITLE",tab:e,cell:"A1",params:{
written:r,expected:o}}]}var zq=10;function Bq(e,t){let n=t.slice(0,zq).map(o=>({code:"RANKING_ROW",
tab:e,
cell:"cell"in o?o.cell:void 0,params:o})),r=t.length-n.length;return r===0?n:[...n,{code:
"RANKING_MORE",tab:e,params:{count:r}}]}function Uq({name:e,links:t}){let n=$T(t,qt),r=t.filter(({
row:u,texts:l,
chain:c})=>c===""&&MT(l)&&!n.some(d=>d.row===u)),i=[...n,...r.map(({row:u})=>({row:u,reason:
"unsealed"}))].sort((u,l)=>u.row-l.row).map(({row:u,reason:l})=>({code:"HISTORY_ROW",tab:e,cell:`A${u+1}`,
params:{
row:u+1,reason:l}})),a=Le(rp),s=a!==null&&!t.some(({chain:u})=>u===a);return[...i,...s?[{code:
"HISTORY_CUT",tab:e,params:null}]:[]]}p();p();p();function Kq(e,t){let n=w.from({length:t.length+1},
(r,o)=>o);for(let r=1;r<=e.length;r++){let o=[r];for(let i=1;i<=
t.length;i++){let a=n[i-1]+(e[r-1]===t[i-1]?0:1);o.push(b.min(o[i-1]+1,n[i]+1,a))}n=o}return n[t.length]}
function TP(e,t){var o,i;let n=Nt(e);return(i=(o=t.map(a=>({tag:a,away:Kq(n,Nt(a))})).filter(({tag:a,
away:s})=>s<=b.max(2,b.floor(a.length/3))&&s<b.max(n.length,2)).sort((a,s)=>a.away-s.away)[0])==null?
void 0:o.tag)!=null?i:null}var Gq=80;function qf(e,t){let n=Zq(e);if(n===null)return[{code:
"NOT_A_DOCX",tag:"",paragraph:""}];let r=n.
flatMap(o=>Hq(Kp(o),t));return r.length>0?r:tH(e,t)}function Zq(e){try{let t=ps(e);return t.file(
"word/document.xml")===null?null:t.file(fs).map(n=>n.asText())}catch{return null}}var SP=(e,{root:t,
loops:n})=>t.
has(e)||n.some(({scope:r})=>r===null||r.has(e)),qq=({root:e,loops:t})=>[...e.values(),...t.flatMap((
{
scope:n})=>[...n!=null?n:[]])];function Hq(e,t){let n=new y(g.keys(t).map(i=>[Nt(i),i])),r={fields:t,
root:n,loops:[]};return[...e.flatMap(i=>{let a=bb(i);return Qq(i).flatMap(s=>Jq(s,a,r))}),...r.loops.
map(({tag:i,paragraph:a})=>({code:"LOOP_UNCLOSED",tag:i,paragraph:a}))]}function Jq(e,t,n){let{tag:r}
=e;
if("fault"in e)return SP(Nt(r),n)||e.fault!=="TAG_SINGLE"?[{code:e.fault,tag:r,paragraph:t}]:[];let{
sign:o}=e;return o==="/"?Vq(r,t,n):o===""||o==="#"||o==="^"?Xq(o,r,t,n):[{code:"TAG_UNSUPPORTED",tag:
o+
r,paragraph:t}]}function Vq(e,t,{loops:n}){let r=Nt(e),o=n.pop();return o===void 0?[{code:
"LOOP_UNOPENED",tag:e,paragraph:t}]:r!==""&&Nt(o.tag)!==r?[{code:"LOOP_CROSSED",tag:e,paragraph:t}]:
[]}function Xq(e,t,n,r){
var u;let o=Nt(t),i=SP(o,r),a=r.fields[(u=r.root.get(o))!=null?u:""],s=i?[]:[{code:"TAG_UNKNOWN",tag:
t,
near:TP(t,qq(r)),paragraph:n}];return e!==""?r.loops.push({tag:t,paragraph:n,scope:Yq(a,i)}):a!==void 0&&
typeof a!="string"&&s.push({code:"LIST_AS_TEXT",tag:t,paragraph:n}),s}function Yq(e,t){return typeof e==
"string"?new S:e===void 0?t?new S:null:e.length===0?null:new S(e.flatMap(n=>g.keys(n).map(Nt)))}
function Qq(e){
var r;let t=[],n=e;for(;;){let o=n.search(/\{\{|\}\}|\{[^{}]*\}(?!\})/);if(o<0)return t;if(n.startsWith(
"}}",o))t.push({fault:"TAG_UNOPENED",tag:eH(n.slice(0,o))}),n=n.slice(o+2);else if(n.startsWith("{{",
o)){let i=n.slice(o+2),a=i.search(/\{\{|\}\}/);if(a<0||i.startsWith("{{",a))t.push({fault:
"TAG_UNCLOSED",tag:bb(a<0?i:i.slice(0,a),30)}),n=a<0?"":i.slice(a);else{let[,s="",u=""]=(r=/^\s*([#^/@><=&!%?-]*)\s*([\s\S]*?)\s*$/.
exec(i.slice(0,a)))!=null?r:[];t.push({sign:s,tag:u}),n=i.slice(a+2)}}else{let i=n.indexOf("}",o);t.
push({fault:"TAG_SINGLE",tag:n.slice(o+1,i).trim()}),n=n.slice(i+1)}}}var eH=e=>{var t,n;return bb((
n=
(t=/\S*\s*$/.exec(e))==null?void 0:t[0].trim())!=null?n:"",30)};function bb(e,t=Gq){let n=e.replace(
/\s+/g," ").trim(),r=w.from(n);return r.length<=t?n:`${r.slice(0,t-1).join("")}\u2026`}function tH(e,
t){
try{return pc(e,t),[]}catch(n){let r=gs(n);if(r===null)throw n;return"tags"in r?(r.tags.length>0?r.tags:
[""]).map(i=>({code:"TAG_BROKEN",tag:i,paragraph:""})):[{code:"NOT_A_DOCX",tag:"",paragraph:""}]}}p(
);var nH={TAG_UNKNOWN:(e,t)=>`{{${e}}} bukan isian yang dikenal${t===null?"":`; maksudnya {{${t}}}?`}`,
TAG_UNSUPPORTED:e=>`{{${e}}} bukan jenis isian yang didukung`,LIST_AS_TEXT:e=>`{{${e}}} adalah daftar: tulis {{#${e}}} \u2026 {{/${e}}}`,
TAG_UNCLOSED:e=>`\u201C{{${e}\u201D tidak ditutup dengan }}`,
TAG_UNOPENED:e=>`\u201C${e}}}\u201D tidak dibuka dengan {{`,TAG_SINGLE:e=>`{${e}} harus bertanda kurung ganda: {{${e}}}`,
LOOP_UNCLOSED:e=>`{{#${e}}} tidak ditutup dengan {{/${e}}}`,LOOP_UNOPENED:e=>`{{/${e}}} tidak dibuka dengan {{#${e}}}`,
LOOP_CROSSED:e=>`{{/${e}}} menutup bagian lain yang masih terbuka`,TAG_BROKEN:e=>e===""?
"templat ini tidak dapat diisi":`{{${e}}} tidak dapat diisi`,NOT_A_DOCX:()=>"berkas ini bukan dokumen Word (.docx)",
at:e=>`pada \u201C${e}\u201D`,faulty:(e,t)=>`Templat ${e} belum dapat dipakai, jadi tidak ada yang dibuat: ${t}`,
more:e=>`dan ${e} hal lain`,gone:e=>`Templat ${e} tidak ada lagi di Drive. Kembalikan templat bawaan, atau unggah templat lagi.`,
foreign:(e,t)=>`Templat ${e} milik ${t} dan hanya terlihat olehnya. Minta ${t} membuat dokumennya, unggah templat yang sama sebagai milik Anda, atau kembalikan templat bawaan.`,
tooLarge:(e,t)=>`Berkas ini ${e} MB; paling besar ${t} MB. Perkecil gambar di dalamnya, lalu unggah lagi.`,
title:e=>`Templat ${e}`},rH={TAG_UNKNOWN:(e,t)=>`{{${e}}} is no known field${t===null?"":`; is {{${t}}} meant?`}`,
TAG_UNSUPPORTED:e=>`{{${e}}} is of a sort that is not supported`,LIST_AS_TEXT:e=>`{{${e}}} is a list: write {{#${e}}} \u2026 {{/${e}}}`,
TAG_UNCLOSED:e=>`\u201C{{${e}\u201D is not closed with }}`,TAG_UNOPENED:e=>`\u201C${e}}}\u201D is not opened with {{`,
TAG_SINGLE:e=>`{${e}} wants double braces: {{${e}}}`,LOOP_UNCLOSED:e=>`{{#${e}}} is not closed with {{/${e}}}`,
LOOP_UNOPENED:e=>`{{/${e}}} is not opened with {{#${e}}}`,LOOP_CROSSED:e=>`{{/${e}}} closes another part that is still open`,
TAG_BROKEN:e=>e===""?"this template cannot be filled":`{{${e}}} cannot be filled`,NOT_A_DOCX:()=>"this file is no Word document (.docx)",
at:e=>`at \u201C${e}\u201D`,faulty:(e,t)=>`The template ${e} cannot be used yet, so nothing was made: ${t}`,
more:e=>`and ${e} more`,gone:e=>`The template ${e} is no longer in Drive. Restore the built-in one, or upload one again.`,
foreign:(e,t)=>`The template ${e} belongs to ${t}, who alone can see it. Ask ${t} to make the documents, upload the same template as yours, or restore the built-in one.`,
tooLarge:(e,t)=>`This file has ${e} MB; the most is ${t} MB. Make its pictures smaller and upload it again.`,
title:e=>`Template ${e}`},Xi=e=>e==="id"?nH:rH;function vb(e,t){let n=Xi(t),r=e.map(o=>{let i=o.code==="TAG_UNKNOWN"?
n.TAG_UNKNOWN(o.tag,o.near):n[o.code](o.tag);return o.paragraph===""?i:`${i}${i.endsWith("?")?
"":","} ${n.at(o.paragraph)}`});return[...new S(r)]}function EP(e,t,n){let r=Xi(n),o=vb(t,n),i=o.slice(
0,5);return r.faulty(e,[...i,...o.length>5?[r.more(o.length-5)]:[]].join("; "))}p();var CP="templates",
oH=ne({maker:U(),fileId:U(),modified:U()}),iH=Yn(U(),Ke(oH));function ru(){let e=Le(
CP);try{let t=nt(iH,C.parse(e!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}function wb(
e,t){
var i;let n=ru(),r=((i=n[e])!=null?i:[]).filter(({maker:a})=>a!==(t==null?void 0:t.maker)),o={...n};
t===null?delete o[e]:o[e]=[...r,t],We(CP,C.stringify(o))}p();p();var DP="lease",RP=300*1e3,aH=ne({
who:U(),run:U(),until:tn(),width:xe(tn())});function OP(e,t){var s;
let n=sH(),r=D.now();if(n!==null&&n.who!==e&&n.until>r)return{holder:n};let o=n!==null&&n.who===e&&n.
until>0,[i,a]=o?[n.run,(s=n.width)!=null?s:10]:[t(),10];return kb({who:e,run:i,width:a,until:r+RP}),
{run:i,width:a}}var AP=(e,t,n)=>kb({who:e,run:t,width:n,until:D.now()+RP}),PP=(e,t)=>kb({who:e,run:t,
until:0}),kb=e=>We(DP,C.stringify(e));function sH(){let e=Le(DP);try{let t=nt(aH,C.parse(e!=null?e:
"null"));return t.success?t.data:null}catch{return null}}p();p();p();var uH=["edited","own"],Yi=(e,t)=>e!==null&&
e.maker!==""&&e.maker!==t;function NP(e,t,n,{user:r,remake:o,
renew:i}){if((t==null?void 0:t.status)==="signed"){let u=t.content===e;return i&&!u?{action:"add"}:
wc(
"signed",n,u?null:"revise")}if(t!==null&&Yi(t,r))return i?{action:"add"}:wc(t.status,null,"own-copy");
if(n===null)return t!==null&&t.fileId!==""&&!o&&!i?wc("deleted",null,"remake"):{action:"create"};let a=t!==
null&&t.fileId===n.id&&t.modified!==""&&n.modified>t.modified,s=t!==null&&(a||uH.includes(t.status));
return s&&!i?wc(t.status==="own"?"own":"edited",n,"overwrite"):n.content===e&&!s?wc("made",n,null):{
action:"update",file:n}}var wc=(e,t,n)=>({action:"keep",status:e,file:t,choice:n});function _P(e,t){
return{number:e===void 0||e.number===""?null:e.number,file:e===void 0||e.link===""?
null:e.link,status:e===void 0?"":Pp(e,t)}}function IP(e,t,n,r,o){let{status:i,...a}=_P(t,o),s=e.decision.
action==="keep"?e.decision.choice:null,u=re(o).documents,l=t!==void 0&&Yi(t,r)?u.ofAnother(i,t.maker,
t.at):i;return{kind:e.planned.kind.id,entry:e.planned.about===""?null:e.planned.about,title:e.title,
...a,status:n===void 0?l:u.failed(zo(n,o)),...n===void 0&&t!==void 0?{state:t.status}:{},...s===null?
{}:{choice:s}}}var $P=(e,t)=>({..._P(e,t),kind:e.kind,entry:e.entry===""?null:e.entry,title:e.title,
state:e.status});p();var FP=Uo.columns.map(e=>e.key).filter(e=>e!=="number");function Hf(e){var c,d;
let{name:t,grid:n}=Jt(
q.documents[e]),r=n===null?pH(t,e):ss(n),o=bn(),i=new y(r.rows),a=()=>[...i].flatMap(([f,m])=>m.spreadsheet===
o?[{place:f,row:m}]:[]),s=new y;for(let f of a()){let m=`${f.row.kind}:${f.row.entry}`;s.set(m,[...(
c=
s.get(m))!=null?c:[],f])}let u=b.max((d=n==null?void 0:n.values.length)!=null?d:0,3),l=(f,m)=>m==="status"?
Pp(f,e):f[m];return{of:(f,m)=>{var h;return(h=s.get(`${f}:${m}`))!=null?h:[]},all:a,ofRun:f=>a().
flatMap(({row:m})=>m.run===f?[m]:[]),reserve:()=>u++,write:f=>{let m=f.flatMap(({place:h,row:k})=>{
let A=i.
get(h);return i.set(h,k),A!==void 0&&FP.every(P=>A[P]===k[P])?[]:[h]});if(m.length!==0){lH(t,r,e);
for(let h of cH(
m,i))for(let k of dH(r.columns,FP)){let A=h.rows.map(P=>k.keys.map(N=>l(P,N)));Lt(t,h.first,k.column,
A)}an()}}}}function lH(e,{headerRow:t,columns:n},r){let o=Uo.columns.filter(({key:a})=>!n.has(a));if(
t===
null||o.length===0)return;let i=b.max(...n.values())+1;Lt(e,t,i,[o.map(({header:a})=>a[r])]);for(let[
a,{key:s}]of o.entries())n.set(s,i+a)}function cH(e,t){let n=[],[r,o]=[b.min(...e),b.max(...e)];for(
let i=r;i<=
o;i+=1){let a=t.get(i),s=n[n.length-1];a!==void 0&&(s!==void 0&&s.first+s.rows.length===i?s.rows.push(
a):n.push({first:i,rows:[a]}))}return n.filter(({first:i,rows:a})=>e.some(s=>s>=i&&s<i+a.length))}
function dH(e,t){
let n=t.flatMap(o=>{let i=e.get(o);return i===void 0?[]:[{key:o,column:i}]}).sort((o,i)=>o.column-i.
column),r=[];for(let{key:o,column:i}of n){let a=r[r.length-1];a!==void 0&&a.column+a.keys.length===i?
a.keys.push(o):r.push({column:i,keys:[o]})}return r}function pH(e,t){let n=re(t).tabs,r=Uo.columns.map(
i=>({header:i.header[t],width:i.width,..."format"in i?{format:i.format}:{},value:()=>""}));sn(vt(e,n.
documents,n.documentsOrigin,r,[],0));let o=new y(Uo.columns.map((i,a)=>[i.key,a]));return{rows:new y,
columns:o,headerRow:null}}p();var ou=({kind:e,about:t})=>`${e.id}:${t}`;function MP(e){let t=new y;
for(let n of e){let{sheet:r,kind:o,
entry:i,revision:a=""}=n.properties,s=[r,o,i,a].join(":");n.type===Wn&&o!==void 0&&!t.has(s)&&t.set(
s,n)}return t}function LP(e,t){var j,W,H,V;let{competition:n,numberOf:r,ledger:o,files:i,templates:a,
options:s,pace:u}=t,{kind:l,about:c}=e,d=o.of(l.id,c),f=fH(d,s.user),m=(j=f==null?void 0:f.row)!=null?
j:null,h=e.fields(r),k=l.title(h),A=cn(wl(l.id,a.versionOf(l),a.shown(l,h))+k),P=te=>({sheet:cn(bn()),
kind:l.id,entry:cn(c),...te===""?{}:{revision:te}}),N=te=>{let{sheet:Q,entry:Se}=P(te);return i.get(
[Q,l.id,Se,te].join(":"))},_=Yi(m,s.user)?null:(H=N((W=m==null?void 0:m.revision)!=null?W:""))!=null?
H:gH(m,s.user,n,u),I={user:s.user,remake:s.remake,renew:s.renew.includes(ou(e))},F=NP(A,m,_,I),B=F.action===
"add",M=B?mH(d,s.user):(V=m==null?void 0:m.revision)!=null?V:"",L=B?N(M):void 0;return{planned:e,
filed:B?
null:m,place:B||f===null?o.reserve():f.place,revision:M,fields:h,title:M===""?k:`${k} \u2013 Rev. ${M}`,
content:A,properties:{...P(M),content:A},decision:L===void 0?F:{action:"update",file:L}}}function fH(
e,t){
var r;let n=o=>o.reduce((i,a)=>i===null||v(a.row.revision)>=v(i.row.revision)?a:i,null);return(r=n(e.
filter(({row:o})=>!Yi(o,t))))!=null?r:n(e)}function mH(e,t){let n=e.filter(({row:r})=>!Yi(r,t));
return n.
length===0?"":T(b.max(...n.map(({row:r})=>v(r.revision)||0))+1)}function gH(e,t,{settings:n},r){
return e===
null||e.fileId===""||e.maker!==t?null:zt(io(e.fileId,r),n.language)}p();var Jf=(e,t,{user:n,run:r})=>{
var o,i,a,s,u,l,c,d;return{kind:e.planned.kind.id,entry:e.planned.about,
title:e.title,number:(i=(o=e.filed)==null?void 0:o.number)!=null?i:"",link:(s=(a=e.filed)==null?void 0:
a.link)!=null?s:"",fileId:(l=(u=e.filed)==null?void 0:u.fileId)!=null?l:"",status:t,statusText:"",
maker:n,
at:Mn(Ye()),spreadsheet:bn(),content:(d=(c=e.filed)==null?void 0:c.content)!=null?d:"",modified:"",
run:r,
revision:e.revision}},xb=(e,t,n)=>({...Jf(e,hH(e),n),fileId:t.id,link:t.link,content:e.content,
modified:t.
modified});function hH({fields:e}){let t=e.rancangan;return typeof t=="string"&&t!==""&&t!==Ue?
"draft":"made"}function jP(e,t){let{decision:n,filed:r}=e;return n.action!=="keep"?r:n.status==="made"&&
n.
file!==null&&(r===null||!Tb(r))?xb(e,n.file,t):r===null?null:n.status==="made"?r:{...r,status:n.status}
}
var Tb=({status:e})=>e==="made"||e==="draft";p();var Sb=(e,t)=>`${e.id}.${us(e,t)}`;function zP(e,t,
n,r){let{language:o}=e.settings,i=ru(),a=new y,s=new y,
u=l=>{var d,f;let c=Sb(l,e);return a.has(c)||a.set(c,yH(l,(d=i[c])!=null?d:[],{folder:t,user:n,
language:o,
pace:r})),(f=a.get(c))!=null?f:null};return{versionOf:l=>{let c=u(l);return c===null?vl(bo(l,e)):`${c.
id}@${c.modified}`},shown:(l,c)=>u(l)===null?Ws(c,fc(bo(l,e))):c,bytesOf:(l,c)=>{let d=u(l);if(d===null)
return bo(l,e);let f=s.get(l.id);if(f!==void 0)return f;let m=Cb(d,r,o),h=qf(m,c);return h.length>0&&
de(ue("TEMPLATE_FAULT",EP(l.id,h,o))),s.set(l.id,m),m}}}function Eb(e,{folder:t,user:n,language:r,
pace:o}){
var u;let i=e.find(({maker:l})=>l===n),a=e[0];if(i===void 0)return a===void 0?{source:"built-in"}:{
source:"foreign",maker:a.maker};let s=(u=t.files.find(({id:l})=>l===i.fileId))!=null?u:zt(io(i.fileId,
o),r);
return s===null?{source:"gone"}:{source:s.type===Wn&&s.modified===i.modified?"unedited":"own",file:s}
}
function yH(e,t,n){let r=Xi(n.language),o=Eb(t,n);return o.source==="foreign"?de(ue("TEMPLATE_FAULT",
r.foreign(e.id,o.maker))):o.source==="gone"?de(ue("TEMPLATE_FAULT",r.gone(e.id))):o.source==="own"?o.
file:null}function Cb(e,t,n){if(e.type!==Wn)return zt(bh(e.id,t),n);let[r]=_i([e.id],jo,t);return zt(
r!=null?r:{failure:{kind:"unknown",reason:"no-answer"}},n)}var Vf="\u0001";function UP(e,t,n,r){let{
language:o}=e.settings,i=Hf(o),a=ao(e,n.user,r),s=zP(e,a,n.user,
r),u={competition:e,numberOf:(M,L)=>kH(i,M,L),ledger:i,files:MP(a.files),templates:s,options:n,pace:
r},
l=t.map(M=>LP(M,u)),c=l.filter(M=>M.decision.action!=="keep"&&!n.skip.includes(ou(M.planned))),d=c.slice(
0,10),f=d.map(M=>pc(s.bytesOf(M.planned.kind,M.fields),M.fields)),m=new y,h=l.filter(M=>{var L;
return((L=
M.filed)==null?void 0:L.run)===n.run&&M.filed.status==="begun"&&vH(M)});for(let M of l){let L=jP(M,n);
L!==null&&m.set(M,L)}let k=xH(i,n);for(let M of d)m.set(M,Jf(M,"begun",n));i.write([...BP(m),...k]);
let A=oo(d.map((M,L)=>{var j;return{fileId:M.decision.action==="update"?M.decision.file.id:null,
folder:a.
id,title:M.title,properties:M.properties,from:jo,to:Wn,bytes:(j=f[L])!=null?j:new R}}),r),{failures:
P,
again:N}=bH(d,A,m,n);i.write(BP(m));for(let M of P.values())cr(M)&&Ii(M,o);let _=M=>d.filter(L=>M.includes(
L.decision.action)&&!P.has(L)&&!N.has(L)).length,I=i.ofRun(n.run),F={made:I.filter(Tb).length,failed:
I.
filter(({status:M})=>M==="begun"||M==="failed").length};return{batch:{created:_(["create","add"])+h.
length,updated:_(["update"]),unchanged:l.filter(M=>M.decision.action==="keep").length-h.length,
failed:P.
size,documents:[...l.map(M=>IP(M,m.get(M),P.get(M),n.user,o)),...k.map(({row:M})=>$P(M,o))],done:l.length-
c.length+d.length-N.size,total:l.length,more:c.length>d.length||N.size>0,skip:[...n.skip,...[...P.keys(
)].
map(M=>ou(M.planned)),...[...N].filter(M=>wH(A[d.indexOf(M)])).map(M=>ou(M.planned)+Vf)]},run:F}}
function bH(e,t,n,r){
var a,s;let o=new y,i=new S;for(let[u,l]of e.entries()){let c=t[u];if(c===void 0)continue;if("ok"in c){
n.set(l,xb(l,c.ok,r));continue}let{failure:d}=c,f=d.kind==="haste"||rs(d);if(f&&!r.skip.includes(ou(
l.planned)+Vf)){i.add(l);continue}o.set(l,d),f||n.set(l,{...Jf(l,"failed",r),modified:(s=(a=l.filed)==
null?void 0:a.modified)!=null?s:""})}return{failures:o,again:i}}var vH=({decision:e})=>e.action==="keep"&&
e.status==="made"&&e.file!==null,wH=e=>e!==void 0&&"failure"in e&&rs(e.failure),BP=e=>[...e].map(
([{place:t},n])=>({place:t,row:n}));function kH(e,t,n){var o;let r=e.of(t,n).flatMap(({row:i})=>i.number===
""?[]:[i.number]);return(o=r[r.length-1])!=null?o:null}var xH=(e,{user:t,isCurrent:n})=>e.all().filter(
({row:r})=>r.maker===t&&!["signed","own"].includes(r.status)&&!n(r.kind,r.entry)).map(({place:r,row:
o})=>({
place:r,row:{...o,status:"void"}}));var TH=ne({kinds:Ke(U()),skip:xe(Ke(U())),renew:xe(Ke(U())),
remake:xe(qe())});function kc(e){return ie(
()=>{let t=D.now(),{kinds:n,skip:r=[],renew:o=[],remake:i=!1}=ce(TH,e);return pe(),Te(()=>{let a=He(
),
{competition:s}=a,{language:u}=s.settings,l=[...new S(n)].map(j=>Db(j,u)),c=Qe(u),{findings:d,
blocking:f,
hash:m,known:h}=Kf(a,c,l),k=l.filter(j=>Wf(j,h)),A=yP(f);if(k.length===0&&l.length>0)return WP(f,u);
if(h.winners===null&&A.length>0)return WP(A,u);let P=De(),N=OP(P,wt);if("holder"in N){let{who:j,
until:W}=N.
holder;return de(ue("BUSY",re(u).problems.leased(j,EH(W))))}let _=Vi(k,h),I={user:P,run:N.run,skip:r,
renew:o,remake:i,isCurrent:mb(h)},F=lr(N.width,t),{batch:B,run:M}=UP(s,_,I,F);B.more?F.width!==N.width&&
AP(P,N.run,F.width):(CH(c,{id:N.run,hash:m,...M},P,u),PP(P,N.run));let L=k.length===l.length;return{
ok:L&&B.failed===0&&!r.some(j=>!j.endsWith(Vf)),findings:Cr([...L?d:f,...SH(k,_)],u),...B}})})}var SH=(
e,t)=>e.
filter(n=>!t.some(r=>r.kind===n)).map(({id:n})=>({code:"NO_DOCUMENT",severity:"warning",params:{kind:
n}})),
EH=e=>Ye(new D(e)).slice(11,16);function Db(e,t){var r;let n=ai.map(o=>o.id).join(", ");return(r=vc(
e))!=null?r:de(ue("BAD_REQUEST",re(t).problems.unknownKind(e,n)))}function WP(e,t){let n={created:0,
updated:0,unchanged:0,failed:0,documents:[],done:0,total:0,more:!1,skip:[]};return{ok:!1,findings:Cr(
e,t),...n}}function CH(e,t,n,r){if(t.made+t.failed===0)return;let o=re(r).history.documents(t.made,t.
failed);e.rows.some(i=>i.run===t.id&&i.detail===o)||jt(e,{at:Ye(),by:n,action:"documents",detail:o,
run:t.
id,hash:t.hash},r)}var Rb=ne({kind:U()}),DH=ne({kind:U(),content:U()}),KP=e=>ie(()=>{let{kind:t}=ce(
Rb,e);return pe(),xc(
Xf(t))}),GP=e=>ie(()=>{let{kind:t}=ce(Rb,e);return pe(),Te(()=>{let n=Xf(t),r=JP(n);return"file"in r?
xc(n,r):(VP(n,Wn,bo(n.kind,n.competition)),xc(n))})}),ZP=e=>ie(()=>{let{kind:t,content:n}=ce(DH,e);
return pe(),
Te(()=>{let r=Xf(t),o=Up(n),i=s=>(s/1024/1024).toFixed(1);if(o.length>kp){let s=Xi(r.language).tooLarge(
i(o.length),i(kp));return de(ue("TEMPLATE_FAULT",s))}let a=XP(o,r);return a.length===0&&VP(r,jo,o),{
...xc(r),refused:a}})}),qP=e=>ie(()=>{let{kind:t}=ce(Rb,e);return pe(),Te(()=>{var u;let n=Xf(t),{
name:r,
competition:o,user:i,language:a,pace:s}=n;if(((u=ru()[r])!=null?u:[]).some(({maker:l})=>l===i)){let l=HP(
r);for(let{id:c,properties:d}of ao(o,i,s).files)d.sheet===l.sheet&&d.template===l.template&&zt(yh(c,
{trashed:!0},s),a)}return wb(r,null),xc(n)})});function Xf(e){let t=D.now(),n=He(),{competition:r}=n,
o=lt(r.settings.language),i=Db(e,o),{known:a}=Kf(n,Qe(r.settings.language),[i]),s=Sb(i,r),[u,l]=[De(
),
lr(1,t)];return{competition:r,kind:i,name:s,fields:gb(i,a),user:u,language:o,pace:l}}var HP=e=>({
sheet:cn(
bn()),template:e}),JP=({name:e,user:t,language:n,pace:r})=>{var o;return Eb((o=ru()[e])!=null?o:[],{
folder:{files:[]},user:t,language:n,pace:r})};function VP({competition:e,kind:t,name:n,user:r,
language:o,
pace:i},a,s){var A;let u=ao(e,r,i),l=HP(n),c=u.files.find(P=>P.type===a&&P.properties.sheet===l.sheet&&
P.properties.template===l.template),d=Xi(o).title(t.id),f={fileId:(A=c==null?void 0:c.id)!=null?A:
null,
folder:u.id,title:d,properties:l,from:jo,to:a,bytes:s},[m]=oo([f],i),{id:h,modified:k}=zt(m!=null?m:
{failure:{kind:"unknown",reason:"no-answer"}},o);wb(n,{maker:r,fileId:h,modified:k})}var RH=[
"TAG_UNKNOWN","LIST_AS_TEXT"],XP=(e,{fields:t,language:n})=>vb(qf(e,t!=null?t:{}).filter(({code:r})=>t!==null||
!RH.includes(r)),n);function xc(e,t=JP(e)){let{kind:n,fields:r,language:o,pace:i}=e;return{kind:n.id,
source:t.source,maker:"maker"in t?t.maker:null,link:"file"in t?t.file.link:null,faults:t.source==="own"?
XP(Cb(t.file,i,o),e):[],refused:[],title:r===null?null:n.title(r),fields:r===null?null:YP(r)}}var OH=200,
YP=e=>g.fromEntries(g.entries(e).map(([t,n])=>[t,typeof n=="string"?n.slice(0,OH):n.slice(0,1).map(
YP)]));p();p();var PH=["begun","failed","deleted","void"],QP=({row:{kind:e,entry:t,revision:n}})=>[e,
t,n].join(":"),
eN=({document:e,pdf:t})=>(t==null?void 0:t.properties.at)===e.modified,tN={failure:{kind:"unknown",
reason:"no-answer"}};function nN(e,t,n,r,o){var h;let{language:i}=e.settings,a=Hf(i).all().map(({row:
k})=>k).
filter(k=>k.maker===n&&t.includes(k.kind)&&!PH.includes(k.status)),s=a.length===0?null:ao(e,n,o),u=s===
null?[]:NH(a,s,i,o),l=u.filter(k=>!eN(k)&&!r.includes(QP(k))),c=l.slice(0,10),d=new y(_H(c,(h=s==null?
void 0:s.id)!=null?h:"",o).map((k,A)=>[c[A],k])),f=[...d.values()].flatMap(k=>"failure"in k?[k.failure]:
[]);for(let k of f)cr(k)&&Ii(k,i);let m=c.filter(k=>{var A;return"ok"in((A=d.get(k))!=null?A:tN)});
return{
ok:f.length+r.length===0,created:m.filter(({pdf:k})=>k===null).length,updated:m.filter(({pdf:k})=>k!==
null).length,unchanged:u.filter(eN).length,failed:f.length,files:u.map(k=>{var I,F,B;let A=(I=d.get(
k))!=null?I:{ok:k.pdf},{kind:P,entry:N,title:_}=k.row;return{kind:P,entry:N===""?null:N,title:_,file:
"ok"in A&&(B=(F=A.ok)==null?void 0:F.link)!=null?B:null,problem:"ok"in A?null:re(i).documents.failed(
zo(A.failure,i))}}),done:u.length-l.length+c.length,total:u.length,more:l.length>c.length,skip:[...r,
...c.filter(k=>!m.includes(k)).map(QP)]}}var NH=(e,{files:t},n,r)=>e.flatMap(o=>{var u,l;let{fileId:
i}=o,
a=(u=t.find(({id:c})=>c===i))!=null?u:zt(io(i,r),n),s=(l=t.find(({type:c,properties:d})=>c===es&&d.of===
i))!=null?l:null;return(a==null?void 0:a.type)===Wn?[{row:o,document:a,pdf:s}]:[]});function _H(e,t,
n){
let r=e.map(({document:s})=>s.id),o=e.length===0?[]:_i(r,es,n),i=e.flatMap(({row:s,document:u,pdf:l}
,c)=>{
var h;let d=o[c];if(d===void 0||"failure"in d)return[];let f={of:u.id,at:u.modified};return[{...{
fileId:(h=
l==null?void 0:l.id)!=null?h:null,folder:t,title:`${s.title}.pdf`,properties:f,from:es,to:es},bytes:
d.
ok}]}),a=i.length===0?[]:oo(i,n);return o.map(s=>{var u;return"failure"in s?s:(u=a.shift())!=null?u:
tN})}var IH=ne({kinds:Ke(U()),skip:xe(Ke(U()))}),rN=e=>ie(()=>{let t=lr(10,D.now()),{kinds:n,skip:r=[
]}=ce(
IH,e);return pe(),Te(()=>nN(He().competition,n,De(),r,t))});p();p();var en=(e,t)=>g.assign(new E(`${e}: ${t}`),
{fault:e}),oN=e=>e instanceof E&&"fault"in e?e.fault:
null;p();p();var $H=[[14,22],[27,36],[45,47],[50,58]],FH=[9,10];function iN(e){return FH.includes(e)?
"percent":
$H.some(([t,n])=>e>=t&&e<=n)?"date":"plain"}function Yf(e){let[t=""]=e.replace(/"[^"]*"|\\.|_.|\*./g,
"").replace(/\[(h+|m+|s+)\]/gi,"$1").replace(/\[[^\]]*\]/g,"").split(";");return/general/i.test(t)?
"plain":/[dmyhs]/i.test(t)?"date":t.includes("%")?"percent":"plain"}p();p();var MH=/<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<\/([^\s<>]+)\s*>|<([^\s<>/!?]+)((?:\s+[^\s<>=/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g,
LH=/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,jH=/&(?:#x([0-9a-f]+)|#(\d+)|([^;&\s]*));?/gi,zH={amp:
"&",lt:"<",gt:">",quot:'"',apos:"'"},BH=["AlternateContent","extLst","rPh"],Qf=e=>en("damaged",e),aN=e=>e.
replace(jH,(t,n,r,o)=>{let i=n===void 0?v(r):v.parseInt(n,16),a=o===void 0?i<=1114111?T.fromCodePoint(
i):void 0:zH[o];if(a===void 0||!t.endsWith(";"))throw Qf(t);return a}),em=e=>e.slice(e.indexOf(":")+
1);function UH(e){var n;let t=g.create(null);for(let[,r="",o,i]of e.matchAll(LH))/^xmlns(:|$)/.test(
r)||(t[em(r)]=aN((n=o!=null?o:i)!=null?n:""));return t}function Qi(e,t){var s,u,l;let n=[],r=0,o=e.startsWith(
"\uFEFF")?1:0,i=c=>{var d;if(c.includes("<")||n.length===0&&c.trim()!=="")throw Qf(c.slice(0,60));r===
0&&c!==""&&((d=t.text)==null||d.call(t,aN(c)))},a=c=>{var d;if(n.pop()!==c)throw Qf(`</${c}>`);r===0?
(d=t.close)==null||d.call(t,em(c)):n.length<r&&(r=0)};for(let c of e.matchAll(MH)){let[d,f,m,h,k="",
A]=c;i(e.slice(o,c.index)),o=((s=c.index)!=null?s:0)+d.length,f!==void 0&&r===0&&((u=t.text)==null||
u.call(t,f)),m!==void 0&&a(m),h!==void 0&&(n.push(h),r===0&&BH.includes(em(h))&&(r=n.length),r===0&&
((l=t.open)==null||l.call(t,em(h),UH(k))),A==="/"&&a(h))}if(i(e.slice(o)),n.length>0)throw Qf(`<${n[
0]}>`)}var Tc=e=>e.replace(/_x([0-9A-Fa-f]{4})_/g,(t,n)=>T.fromCharCode(v.parseInt(n,16))),vo=e=>e.replace(
/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;"),sN=e=>vo(Wp(e).replace(
/_(?=x[0-9A-Fa-f]{4}_)/g,"_x005F_"));var WH=2e4,KH=500,GH=1462,ZH=864e5,qH=D.UTC(1899,11,30);
function HH(e){let t=/^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/.
exec(e);if(t===null)throw en("damaged",`the cell "${e}"`);let[,n="",r=""]=t,o=[...n.toUpperCase()].reduce(
(i,a)=>i*26+a.charCodeAt(0)-64,0)-1;return{row:v(r)-1,column:o}}function uN(e,t){let n=[],r={row:-1,
column:-1},o=!1,i=null,a=null;return Qi(e,{open:(s,u)=>{s==="sheetData"&&(o=!0),o&&(s==="row"?(r.row=
u.r===void 0?r.row+1:v(u.r)-1,r.column=-1):s==="c"?(i={attributes:u},u.r===void 0?r.column+=1:g.assign(
r,HH(u.r))):i!==null&&["v","f","t"].includes(s)&&(a=""))},text:s=>{a!==null&&(a+=s)},close:s=>{var u;
if(s==="sheetData"&&(o=!1),!(!o||i===null)){if(s==="v")i.value=a!=null?a:"";else if(s==="f")i.formula=
a!=null?a:"";else if(s==="t")i.inline=((u=i.inline)!=null?u:"")+(a!=null?a:"");else if(s==="c"){let l=YH(
i,t);i=null,l!==null&&JH(n,r,l)}a=null}}}),n}function JH(e,t,n){let{row:r,column:o}=t;if(!(r>=0&&o>=
0))throw en("damaged","a cell without a place");if(r>=WH||o>=KH)throw en("too-large",`row ${r+1}, column ${o+1}`);
for(;e.length<=r;)e.push([]);let i=e[r];for(;i.length<o;)i.push(void 0);i[o]=n}function VH(e){
let t=v(e);if(e.trim()===""||!v.isFinite(t))throw en("damaged",`the number "${e}"`);return t}
function XH(e){
let t=(D.parse(/[Zz]|T.*[+-]/.test(e)?e:`${e}${e.includes("T")?"Z":""}`)-qH)/ZH;if(v.isNaN(t))throw en(
"damaged",`the date "${e}"`);return t}function YH({attributes:e,value:t,inline:n,formula:r},o){var d,
f,m;let{strings:i,kinds:a,since1904:s}=o,u=(f=a[v((d=e.s)!=null?d:0)])!=null?f:"plain",l=r===void 0?
{}:{formula:r},c=h=>h===""&&r===void 0?null:{value:h,kind:"plain",...l};if(e.t==="inlineStr")return c(
Tc(n!=null?n:""));if(e.t==="str")return c(Tc(t!=null?t:""));if(t===void 0)return r===void 0?null:{
value:null,
kind:"plain",...l};switch((m=e.t)!=null?m:"n"){case"n":{let h=VH(t);return{value:u==="date"&&s?h+GH:
h,kind:u,...l}}case"s":{let h=i[v(t)];if(h===void 0)throw en("damaged",`text ${t}`);return c(h)}case"b":
return{value:t==="1"||t==="true",kind:"plain",...l};case"e":return{value:t,kind:"plain",...l};case"d":
return{value:XH(t),kind:"date",...l};default:throw en("damaged",`the type "${e.t}"`)}}var lN=4e7;
function QH(e){let t=0,n;try{n=zp(e,({name:o,originalSize:i})=>{if(!/\.(xml|rels)$/i.test(
o))return!1;if(t+=i,t>lN)throw en("too-large",o);return!0})}catch(o){throw t>lN?o:en("not-xlsx",T(o))}
let r=new y(g.entries(n).map(([o,i])=>[o.toLowerCase(),i]));return o=>{let i=r.get(o.toLowerCase());
return i===void 0?null:cs(i)}}function cN(e,t){let n=t.lastIndexOf("/")+1,r=e(`${t.slice(0,n)}_rels/${t.
slice(n)}.rels`),o=new y;return Qi(r!=null?r:"",{open:(i,{Id:a,Type:s="",Target:u="",TargetMode:l})=>{
if(i!=="Relationship"||a===void 0||l==="External")return;let c=u.startsWith("/")?[]:t.slice(0,n).split(
"/").slice(0,-1);for(let d of u.split("/"))d===".."?c.pop():d!=="."&&d!==""&&c.push(d);o.set(a,{type:
s.
slice(s.lastIndexOf("/")+1),target:c.join("/")})}}),o}function e7(e){let t=[],n=null,r=!1;return Qi(
e,{open:o=>{o==="si"&&(n=""),r=o==="t"},text:o=>{r&&n!==null&&(n+=o)},close:o=>{r=!1,o==="si"&&t.push(
Tc(n!=null?n:""))}}),t}function t7(e){let t=new y,n=[],r=!1;return Qi(e,{open:(o,{numFmtId:i,
formatCode:a})=>{
var s;o==="cellXfs"?r=!0:o==="numFmt"?t.set(v(i),Yf(a!=null?a:"")):o==="xf"&&r&&n.push((s=t.get(v(i)))!=
null?s:iN(v(i!=null?i:0)))},close:o=>{o==="cellXfs"&&(r=!1)}}),n}function dN(e){var c;let t=QH(e),n=(
c=
[...cN(t,"").values()].find(d=>d.type==="officeDocument"))==null?void 0:c.target,r=n===void 0?null:t(
n);if(n===void 0||r===null)throw en("not-xlsx","no workbook");let o=cN(t,n),i=d=>{var f,m,h;return(h=
t((m=(f=[...o.values()].find(k=>k.type===d))==null?void 0:f.target)!=null?m:""))!=null?h:""},a=[],s=!1;
Qi(r,{open:(d,{name:f="",state:m="visible",id:h="",date1904:k})=>{d==="workbookPr"&&(s=k==="1"||k===
"true"),d==="sheet"&&a.push({name:f,hidden:m!=="visible",relation:o.get(h)})}});let u=e7(i(
"sharedStrings")),l=t7(i("styles"));return a.flatMap(({name:d,hidden:f,relation:m})=>{if(m===void 0)throw en(
"damaged",`the sheet "${d}" is missing`);if(m.type!=="worksheet")return[];let h=t(m.target);if(h===null)
throw en("damaged",m.target);return[{name:d,hidden:f,rows:uN(h,{strings:u,kinds:l,since1904:s})}]})}
p();function n7(e){return e===void 0||e.kind==="blank"?"":e.kind==="recused"?Dn.id:K(e.kind==="score"?
e.
value:e.raw)}function pN({rows:e}){return new y(e.flatMap(({code:t,entry:n,marks:r})=>[...r].map(([o,
i])=>{let a=n!=null?n:t;return[`${a}
${o}`,{entry:a,criterion:o,text:n7(i)}]})))}function fN(e,t){let[n,r]=[e===null?new y:pN(e),pN(t)];
return[
...new S([...r.keys(),...n.keys()])].flatMap(o=>{var c,d;let[i,a]=[n.get(o),r.get(o)],{entry:s,
criterion:u}=a!=
null?a:i,l={entry:s,criterion:u,before:(c=i==null?void 0:i.text)!=null?c:"",after:(d=a==null?void 0:
a.text)!=null?d:""};return l.before===l.after?[]:[l]})}function mN({rows:e},t){let n=e.filter(({
entry:o})=>o!==
null);return{done:n.filter(({marks:o})=>{let i=t.map(({name:a})=>{var s;return(s=o.get(a))==null?
void 0:
s.kind});return i.includes("recused")||i.every(a=>a==="score")}).length,of:n.length}}p();var gN=864e5,
Ob=D.UTC(1899,11,30),r7="dd/mm/yyyy",o7="dd/mm/yyyy h:mm:ss",i7=e=>new D(Ob+b.round(e*86400)*
1e3).toISOString().slice(0,19);function hN(e){let t=(D.parse(`${e}Z`)-Ob)/gN;return v.isNaN(t)?e:t}
var a7=e=>e>
-693e3&&e<(D.UTC(1e4,0,1)-Ob)/gN;function yN(e){var n;let t=(n=e==null?void 0:e.value)!=null?n:(e==null?
void 0:e.formula)===void 0?"":`=${e.formula}`;return typeof t!="number"||e===void 0||e.kind==="plain"?
{value:t,read:t}:e.kind==="percent"?{value:t,read:t,format:v.isInteger(t*100)?"0%":"0.00%"}:a7(t)?{
value:t,
read:{date:i7(t)},format:v.isInteger(t)?r7:o7}:{value:t,read:t}}var bN=e=>yi(e,t=>t.filter(n=>typeof n==
"string"&&Mt(n)!==void 0).length),vN=(e,t,n)=>({tab:e,values:t.map(r=>w.from({length:n},(o,i)=>yN(r[
i]).
read))});function wN({rows:e}){var n;let t=e.length;for(;t>0&&((n=e[t-1])==null?void 0:n.every(r=>r===
void 0))!==!1;)t-=1;return{rows:e.slice(0,t),width:b.max(1,...e.map(r=>r.length))}}function kN(e,t){
var o;let n=e.filter(i=>!i.hidden),r=i=>{let{rows:a,width:s}=wN({...i,rows:i.rows.slice(0,20)});
return bN(
vN(i.name,a,s))!==null};return(o=e.find(i=>i.name===t))!=null?o:n.find(r)}function xN(e,t,n){var l;
let{
rows:r,width:o}=wN(e),i=(l=bN(vN(t,r,o)))!=null?l:0,a=b.max(0,2-i),s=[...w.from({length:a},()=>[]),
...r];
s[1]=[{value:n,kind:"plain"}];let u=s.map(c=>w.from({length:o},(d,f)=>yN(c[f])));return{values:u.map(
c=>c.map(({value:d})=>d)),formats:u.flatMap((c,d)=>c.flatMap(({format:f},m)=>f===void 0?[]:[{row:d,
column:m,
format:f}])),grid:{tab:t,values:u.map(c=>c.map(({read:d})=>d))},headerRow:i+a}}var s7=/^Lembar Juri \u00b7 (?:dikumpulkan|collected) .* \u00b7 (?:proses|run) ([0-9a-f]{8}) \u00b7 /,
TN=({values:e})=>{var t,n,r,o;return(o=(r=s7.exec(T((n=(t=e[1])==null?void 0:t[0])!=null?n:"")))==null?
void 0:r[1])!=null?o:null};function SN(e,t){let n=b.max(e.values.length,t.grid.values.length);return w.
from({length:n},(r,o)=>o).every(r=>{let[o=[],i=[]]=[e.values[r],t.grid.values[r]],a=b.max(o.length,i.
length);return w.from({length:a},(s,u)=>u).every(s=>{var u,l;return r===1&&s===0||u7((u=o[s])!=null?
u:"",(l=i[s])!=null?l:"")})})}var u7=(e,t)=>typeof e=="object"&&typeof t=="object"?e.date===t.date:e===
t;p();function l7({criterion:e,entry:t,cell:n},{rows:r}){var i,a;if(e==="")return Ro(n)[0];let o=r.filter(
s=>s.entry===t);return o.length===1?(a=(i=o[0])==null?void 0:i.marks.get(e))==null?void 0:a.at:void 0}
var EN=(e,{row:t,column:n},r)=>e.map((o,i)=>i===t?o.map((a,s)=>s===n?r:a):o);function c7(e,t,n){
return{
...e,values:EN(e.values,t,n),formats:e.formats.filter(r=>r.row!==t.row||r.column!==t.column),grid:{
...e.
grid,values:EN(e.grid.values,t,n)}}}function CN(e,t,n){return t.filter(({status:r})=>r==="applied"||
r==="confirmed").reduce((r,o)=>{var u;let i=l7(o,n(r.grid)),a=i&&((u=r.grid.values[i.row])==null?
void 0:
u[i.column]),s=o.kind==="label"?ap(a,o.held.cell):za(a,o.held.cell);return i!==void 0&&s?c7(r,i,o.now):
r},e)}p();function DN(e,t,n){var f,m,h,k;let{values:r,formats:o,headerRow:i}=t,a=(m=(f=r[0])==null?
void 0:f.length)!=
null?m:0;((k=(h=be().getSheetByName(e))==null?void 0:h.getLastRow())!=null?k:0)>0||sn(d7(e,a,i,n));
let u=be().
getSheetByName(e);if(u===null)return;let[l,c]=[b.max(r.length,u.getLastRow()),b.max(a,u.getLastColumn(
))];
Vr(u,l,c);let d=u.getRange(1,1,l,c);d.setNumberFormat("General");for(let{row:A,column:P,format:N}of o)
u.getRange(A+1,P+1).setNumberFormat(N);d.setValues(w.from({length:l},(A,P)=>w.from({length:c},(N,_)=>{
var F,B;let I=(B=(F=r[P])==null?void 0:F[_])!=null?B:"";return typeof I=="string"?mg(I,!1):I})))}var d7=(
e,t,n,r)=>({
name:e,values:w.from({length:n+1},()=>w.from({length:t},()=>"")),headerRow:n,frozenColumns:b.min(r.frozenColumns,
t),widths:w.from({length:t},(o,i)=>{var a;return(a=r.widths[i])!=null?a:110}),formats:w.from({length:
t},
()=>""),layout:""});p();p();var RN={title:e=>e.filter(t=>t!=="").join(" \xB7 "),invitation:(e,t,n,r)=>[
`Yth. ${e},`,`ini lembar penilaian Anda untuk tahap ${t}${n===""?"":`, ${n}`}. Hanya Anda dan panitia yang dapat membukanya.`,
...r===""?[]:[`Batas waktu: ${r}.`],"Isi nilai langsung di lembar itu; tidak perlu dikirim kembali."].
join(`
`),mark:(e,t,n)=>`dikumpulkan ${ze(e,"id")} oleh ${t} \xB7 proses ${n} \xB7 salinan terkunci dari berkas juri: perbaikan dilakukan juri di berkasnya`,
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
"Berkas ini terlalu besar untuk sebuah lembar juri. Hapus isi di luar tabel nilai."},noTable:e=>`Tidak ada tab \u201C${e}\u201D maupun tabel dengan kolom Kode di berkas ini.`,
tabTaken:e=>`Tab \u201C${e}\u201D sudah ada dan bukan hasil pengumpulan. Ganti namanya atau hapus, lalu kumpulkan lagi: isinya tidak ditimpa.`,
notSeparate:
"Berkas Juri di tab Pengaturan bukan \u201Cterpisah\u201D, jadi juri mengisi tab di lembar ini.",
sharedTab:e=>`Pada tahap ${e} semua juri mengisi satu tab bersama; berkas terpisah tidak dipakai.`,
earlierOpen:e=>`Tahap ${e} belum ditutup, jadi belum pasti siapa yang lolos. Tutup penilaiannya dulu, baru buat berkas tahap berikutnya.`,
earlierUnranked:e=>`Tahap ${e} belum dapat diperingkat, jadi belum diketahui siapa yang lolos. Periksa lembar juri.`,
closed:e=>`Penilaian tahap ${e} sudah ditutup, jadi tidak ada yang dikumpulkan lagi. Buka kembali dulu bila perlu.`,
history:e=>`nilai dikumpulkan dari berkas ${e}`},
p7={title:RN.title,invitation:(e,t,n,r)=>[`Dear ${e},`,`this is your score sheet for the stage ${t}${n===
""?"":` of ${n}`}. Only you and the committee can open it.`,...r===""?[]:[`Deadline: ${r}.`],
"Enter your scores right in the sheet; there is nothing to send back."].join(`
`),mark:(e,t,n)=>`collected ${ze(e,"en")} by ${t} \xB7 run ${n} \xB7 locked copy of the judge's file: judges correct their scores there`,
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
"This file is too large for a score sheet. Delete what stands outside the table of scores."},noTable:
e=>`There is neither a tab \u201C${e}\u201D nor a table with a column Code in this file.`,tabTaken:e=>`The tab \u201C${e}\u201D exists and was not collected. Rename or delete it and collect again: it is not written over.`,
notSeparate:
"Judge Files in the tab Settings is not \u201Cseparate\u201D, so the judges score in tabs of this sheet.",
sharedTab:e=>`At the stage ${e} all judges score in one tab; separate files are not used.`,
earlierOpen:e=>`The stage ${e} is not closed, so who advances is not certain. Close its judging first, then make the files of the next stage.`,
earlierUnranked:e=>`The stage ${e} cannot be ranked yet, so it is not known who advances. Check the judge tabs.`,
closed:e=>`The judging of the stage ${e} is closed, so nothing is collected any more. Reopen it first if need be.`,
history:e=>`scores collected from the files of ${e}`},Cn=e=>e==="id"?RN:p7;var tm={kind:"unknown",
reason:"no-answer"};function Sc(e,{workbook:t}){let{language:n}=t.competition.
settings;return cr(e)?Ii(e,n):e.kind==="haste"||rs(e)?Cn(n).busy:zo(e,n)}p();function iu(e){var M;
let t=lr(10,D.now()),n=He(),{competition:r}=n,{settings:o,stages:i}=r,a=Cn(o.language),
s=L=>de(ue("BAD_REQUEST",L));if(o.judgeFiles!=="separate")return s(a.notSeparate);let u=Qe(o.language),
l=Xe(i,u.rows),c=L=>{var j;return((j=sr(l,L.name))==null?void 0:j.status)==="open"},d=e===void 0?(M=
i.find(c))!=null?M:i[i.length-1]:Gn(r,e);if(d.scoreTab!==void 0)return s(a.sharedTab(d.name));let f=i.
indexOf(d),m=i.slice(0,f),h=m.find(c);if(h!==void 0)return s(a.earlierOpen(h.name));let{results:k}=mt(
n,{provisional:!1}),A=m[k.length];if(A!==void 0)return s(a.earlierUnranked(A.name));let P=Do(r,k.slice(
0,f)),N=gr(r),_=De(),I=f7(_,t,o.language),F=cn(bn()),B=Je(r,d).map(L=>{let j=Jd({stage:d,judge:L,
entries:P.
filter(Se=>o.conflicts!=="exclude"||N(L,Se)===null),criteria:Ne(r,d),language:o.language,competition:
ln(
r),deadline:o.deadline}),W={kind:"judge-file",sheet:F,stage:Eh(d.name),judge:Ch(L.code)},H=Tp(d.name,
L.code),V=I.find(({properties:Se})=>g.keys(W).every(ye=>Se[ye]===W[ye])),te=V!=null?V:H.maker===_&&H.
id!==""?zt(Th(H.id,t),o.language):null,Q=cn(C.stringify(j.values.slice(j.headerRow)));return{judge:L,
layout:j,properties:{...W,content:Q},filed:H,file:te}});return{workbook:n,history:u,stage:d,isClosed:
!c(
d),user:_,pace:t,desks:B}}var Ec=({workbook:e,stage:t},{judge:n,layout:r},o)=>{var i,a;return(a=(i=Fn(
o,e.competition).find(s=>s.stage.name===t.name&&s.judge.code===n.code))==null?void 0:i.name)!=null?a:
r.name};function f7(e,t,n){let r=Le(Sh(e));if(r===null)return[];let o=xh(r,t);return"failure"in o&&o.
failure.kind==="not-found"?[]:zt(o,n)}p();var nm=({judge:e})=>e.email.trim().toLowerCase();function rm(
e){var o;let{filed:t,file:n}=e,r=nm(e);
if(!(n===null||r===""))return(o=n.access.find(i=>{var a;return((a=i.emailAddress)==null?void 0:a.toLowerCase(
))===
r}))!=null?o:t.email.toLowerCase()===r?n.access.find(i=>i.id===t.permission):void 0}function m7(e,t){
let{judge:n,filed:r,file:o}=e;if(o===null&&r.maker!==""&&r.maker!==t)return"foreign";if(o===null)return r.
id===""?"none":"deleted";if(n.email.trim()==="")return"no-email";let i=rm(e);return i===void 0?
"unshared":i.role==="reader"?"read-only":"shared"}var g7=({filed:e,file:t})=>e.email!==""&&(t==null?
void 0:
t.access.some(({id:n})=>n===e.permission))===!0;function h7(e,t,{isClosed:n,desks:r},o){if(e==="foreign")return o.foreign(
t.filed.maker);let i=(e==="unshared"||e==="no-email")&&g7(t),a=r.filter(u=>u!==
t&&nm(u)!==""&&nm(u)===nm(t)),s=t.file!==null&&t.file.properties.content!==t.properties.content;
return[
n&&e==="shared"?o.stillWriting:i?o.former(t.filed.email):o.states[e],...a.length>0?[o.sameEmail(a.map(
({judge:u})=>u.code).join(", "))]:[],...s&&!n?[o.outdated]:[]].join(" ")}var au={made:0,shared:0,
collected:0,
changes:[],changed:0,more:!1,skip:[],failures:new y};function su(e,t){let{workbook:n,stage:r,
isClosed:o,
user:i,desks:a}=e,s=Cn(n.competition.settings.language),{failures:u,...l}=t,c=a.map(d=>{let{judge:f,
filed:m,file:h}=d,k=u.get(f.code),A=k===void 0?m7(d,i):"failed";return{judge:f.code,name:f.name,
state:A,
message:k!=null?k:h7(A,d,e,s),link:(h==null?void 0:h.link)||m.link||null,email:m.email,collected:m.collected||
null,changed:h!==null&&m.collected!==""&&h.modified>m.modified,done:m.done,of:m.collected===""?d.layout.
table.height:m.of}});return{ok:u.size===0,stage:r.name,isClosed:o,files:c,...l}}var y7=100,b7=ne({
stage:xe(U()),skip:xe(Ke(U()))});function ON(e){return ie(()=>{let{stage:t,skip:n=[]}=ce(
b7,e);return pe(),Te(()=>{var I;let r=iu(t),{settings:o}=r.workbook.competition,{language:i}=o,a=Cn(
i);if(r.isClosed)return de(ue("BAD_REQUEST",a.closed(r.stage.name)));let s=r.desks.filter(({judge:F,
file:B})=>B!==null&&!n.includes(F.code)),u=s.slice(0,10),l=_e(),c=w7(r,l),d=F=>r.history.rows.some(B=>B.
run===F),f=(I=[...c.values()].find(F=>!d(F)))!=null?I:wt(),m=Ye(),{collected:h,written:k,changes:A,
failures:P}=v7(
r,u,{names:l,run:f,at:m});for(let F of k)c.set(F,f);let N=s.length>u.length,_=r.desks.filter(({judge:
F})=>c.
get(F.code)===f).map(({judge:F})=>F.code);if(!N&&_.length>0){let F={at:m,by:r.user,action:"collect",
run:f,hash:"",stage:r.stage.name};jt(r.history,{...F,detail:a.history(_.join(", "))},i)}return su(r,
{...au,collected:h,changes:A.slice(0,y7),changed:A.length,more:N,skip:[...n,...u.map(({judge:F})=>F.
code)],failures:P})})})}function v7(e,t,{names:n,run:r,at:o}){let{settings:i}=e.workbook.competition,
a=t.flatMap(({file:d})=>{var f;return(f=d==null?void 0:d.id)!=null?f:[]}),s=t.length===0?[]:_i(a,sl,
e.pace),{list:u}=Qr(i),l=dx(Cn(i.language).mark(o,e.user,r)),c={collected:0,written:[],changes:[],
failures:new y};
for(let[d,f]of t.entries()){let{code:m}=f.judge,h=s[d],k=h===void 0||"failure"in h?{failure:Sc(h===void 0?
tm:h.failure,e)}:k7(e,f,h.ok,{name:Ec(e,f,n),mark:l,corrections:u.filter(A=>A.stage===e.stage.name&&
A.judge===m)});if("failure"in k){c.failures.set(m,k.failure);continue}k.isWritten&&c.written.push(m),
c.changes.push(...k.changes.map(A=>({judge:m,...A}))),c.collected+=1,f.filed={...f.filed,collected:o,
modified:f.file.modified,...k.progress},$i(e.stage.name,m,f.filed)}return c}function w7(e,t){let n=new y;
for(let r of e.desks){let o=Ec(e,r,t),i=t.includes(o)?TN(Ae(o)):null;i!==null&&n.set(r.judge.code,i)}
return n}function k7({workbook:e,stage:t},{judge:n,layout:r},o,{name:i,mark:a,corrections:s}){let{
competition:u}=e,
l=Cn(u.settings.language),c;try{c=kN(dN(o),r.name)}catch(_){let I=oN(_);if(I===null)throw _;return{
failure:l.
unreadable[I]}}if(c===void 0)return{failure:l.noTable(r.name)};let d=Ae(i),f=d.values.every(_=>_.every(
I=>I===""));if(!f&&!jn(d))return{failure:l.tabTaken(i)};let m=Ne(u,t),h=Pa(u.entries),k=_=>No(_,t.name,
n.code,m,h),A=CN(xN(c,i,a),s,k),P=k(A.grid),N=f||!SN(d,A);return N&&DN(i,A,r),Sr(i,u.settings.admins),
{isWritten:N,changes:fN(f?null:k(d),P),progress:mN(P,m)}}p();p();p();var x7="Arial",T7=10,AN=164,S7={
General:0,"@":49},E7='<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
C7=e=>`<${e} style="thin"><color rgb="FFB7B7B7"/></${e}>`,D7=`<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${[
"left","right","top","bottom"].map(C7).join("")}<diagonal/></border></borders>`,PN=e=>`FF${e.replace(
"#","").toUpperCase()}`;function Cc(){let e=[];return{all:e,idOf:t=>{let n=e.indexOf(t);return n>=0?
n:e.push(t)-1}}}var om=(e,t)=>`<${e} count="${t.length}">${t.join("")}</${e}>`;function NN(){let[e,t,
n,r,o]=[Cc(),Cc(),Cc(),Cc(),Cc()],i=({bold:c,size:d=T7})=>e.idOf(`<font>${c?"<b/>":""}<sz val="${d}"/><name val="${x7}"/></font>`),
a=({background:c})=>c===void 0?0:2+t.idOf(`<fill><patternFill patternType="solid"><fgColor rgb="${PN(
c)}"/><bgColor indexed="64"/></patternFill></fill>`),s=({format:c="General"})=>{var d;return(d=S7[c])!=null?
d:AN+n.idOf(vo(c))},u=(c,d)=>{let f=[`numFmtId="${s(c)}" fontId="${i(c)}" fillId="${a(c)}" borderId="${c.bordered?
1:0}" xfId="0"`,
'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"',
...d?['quotePrefix="1"']:
[]],m=`<alignment vertical="top"${c.centred?' horizontal="center"':""}${c.wrap?' wrapText="1"':""}/>`;
return r.idOf(`<xf ${f.join(" ")}>${m}<protection locked="${c.open?0:1}"/></xf>`)},l=`<xf numFmtId="0" fontId="${i(
{})}" fillId="0" borderId="0" xfId="0"/>`;return r.idOf(l),{idOf:u,ruleIdOf:c=>o.idOf(
`<dxf><fill><patternFill patternType="solid"><bgColor rgb="${PN(c)}"/></patternFill></fill></dxf>`),
toXml:()=>[`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,n.all.length===0?"":
om("numFmts",n.all.map((c,d)=>`<numFmt numFmtId="${AN+d}" formatCode="${c}"/>`)),om("fonts",e.all),`<fills count="${2+t.all.length}">${E7}${t.all.join(
"")}</fills>`,D7,
'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',om(
"cellXfs",r.all),
'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',om("dxfs",o.all),
"</styleSheet>"].join("")}}var Dc=`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
`,Ab="http://schemas.openxmlformats.org/spreadsheetml/2006/main",$N="http://schemas.openxmlformats.org/officeDocument/2006/relationships",
FN="http://schemas.openxmlformats.org/package/2006",R7="application/vnd.openxmlformats-officedocument.spreadsheetml",
O7=32767,A7=225,_N=({top:e,left:t,height:n,width:r})=>je(
e,t,n,r),P7=e=>b.round((e-5)/7*100)/100;function N7(){let e=new y,t=0;return{idOf:n=>{var o;t+=1;let r=(
o=
e.get(n))!=null?o:e.size;return e.set(n,r),r},toXml:()=>`${Dc}<sst xmlns="${Ab}" count="${t}" uniqueCount="${e.size}">${[
...e.keys()].map(n=>`<si><t xml:space="preserve">${sN(n)}</t></si>`).join("")}</sst>`}}function _7({
value:e,formula:t,look:n},r,o,i){let a=(u=!1)=>` r="${r}" s="${o.idOf(n,u)}"`;if(t!==
void 0)return`<c${a()}><f>${vo(t)}</f></c>`;if(e==="")return`<c${a()}/>`;if(typeof e=="number")return`<c${a(
)}><v>${e}</v></c>`;if(typeof e=="boolean")return`<c${a()} t="b"><v>${v(e)}</v></c>`;let s=e.slice(
0,O7);return`<c${a(/^[=+\-@]/.test(s))} t="s"><v>${i.idOf(s)}</v></c>`}function I7({frozenRows:e,
frozenColumns:t}){
if(e===0&&t===0)return"";let[n,r]=[t>0?` xSplit="${t}"`:"",e>0?` ySplit="${e}"`:""],o=t===0?
"bottomLeft":e===0?"topRight":"bottomRight";return`<pane${n}${r} topLeftCell="${je(e,t)}" activePane="${o}" state="frozen"/>`}
function $7(e,t,n){let r=e.widths.map((s,u)=>`<col min="${u+1}" max="${u+1}" width="${P7(s)}" customWidth="1"/>`),
o=e.rows.map((s,u)=>`<row r="${u+1}">${s.map((l,c)=>_7(l,je(u,c),t,n)).
join("")}</row>`),i=e.colours.map(({block:s,formula:u,background:l},c)=>`<conditionalFormatting sqref="${_N(
s)}"><cfRule type="expression" dxfId="${t.ruleIdOf(l)}" priority="${c+1}" stopIfTrue="1"><formula>${vo(
u)}</formula></cfRule></conditionalFormatting>`),a=e.validations.map(({block:s,formula:u,
help:l})=>`<dataValidation type="custom" allowBlank="1" showInputMessage="1" showErrorMessage="1" error="${vo(
l.slice(0,A7))}" sqref="${_N(s)}"><formula1>${vo(u)}</formula1></dataValidation>`);return[
`${Dc}<worksheet xmlns="${Ab}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,`<sheetViews><sheetView workbookViewId="0">${I7(
e)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`,r.length===
0?"":`<cols>${r.join("")}</cols>`,`<sheetData>${o.join("")}</sheetData>`,e.isProtected?
'<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>':"",i.join(""),a.length===0?"":`<dataValidations count="${a.length}">${a.join(
"")}</dataValidations>`,
'<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
'<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>'].join(
"")}var im=(e,t,n)=>`<Relationship Id="rId${e}" Type="${$N}/${t}" Target="${n}"/>`,IN=e=>`${Dc}<Relationships xmlns="${FN}/relationships">${e.join(
"")}</Relationships>`,am=(e,t)=>`<Override PartName="/xl/${e}" ContentType="${R7}.${t}+xml"/>`;
function MN(e){var a;
let[t,n]=[NN(),N7()],r=e.map(s=>$7(s,t,n)),o=r.map((s,u)=>`worksheets/sheet${u+1}.xml`),i={
"[Content_Types].xml":[`${Dc}<Types xmlns="${FN}/content-types">`,
'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
'<Default Extension="xml" ContentType="application/xml"/>',am("workbook.xml","sheet.main"),...o.map(
s=>am(s,"worksheet")),am("styles.xml","styles"),am("sharedStrings.xml","sharedStrings"),"</Types>"].join(
""),"_rels/.rels":IN([im(1,"officeDocument","xl/workbook.xml")]),"xl/workbook.xml":[`${Dc}<workbook xmlns="${Ab}" xmlns:r="${$N}"><bookViews><workbookView/></bookViews><sheets>`,
...e.map(({name:s},u)=>`<sheet name="${vo(s)}" sheetId="${u+
1}" r:id="rId${u+1}"/>`),'</sheets><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'].join(""),
"xl/_rels/workbook.xml.rels":IN([...o.map((s,u)=>im(u+1,"worksheet",s)),im(o.length+1,"styles",
"styles.xml"),im(o.length+2,"sharedStrings","sharedStrings.xml")]),"xl/styles.xml":t.toXml(),
"xl/sharedStrings.xml":n.toXml()};for(let[s,u]of o.entries())i[`xl/${u}`]=(a=r[s])!=null?a:"";return ds(
g.fromEntries(
g.entries(i).map(([s,u])=>[s,ls(u)])))}p();p();var F7="#d9e2f3",Pb=e=>e.replace(/^=/,"").replace(
/"[^"]*"|;/g,t=>t===";"?",":t);function sm(e){
let{headerRow:t,open:n,table:r,centred:o,formats:i}=e,a=(u,l)=>{var m;if(u<t)return u===e.progress.row?
{bold:!0,size:14}:{};let c={wrap:!0,bordered:!0,...o.includes(l)?{centred:!0}:{}};if(u===t)return{
...c,
bold:!0,background:F7};let d=l>=n.left&&l<n.left+n.width,f=(m=i[l])!=null?m:"";return{...c,...f===""?
{}:{format:f},...d?{open:!0}:{}}},s=(u,l,c)=>{var f,m;let d=(m=(f=e.formulas[l])==null?void 0:f[c])!=
null?m:"";return{value:u,look:a(l,c),...d===""?{}:{formula:Pb(d)}}};return{name:e.name,rows:e.values.
map((u,l)=>(l<t?u.slice(0,1):u).map((c,d)=>s(c,l,d))),widths:e.widths,frozenRows:t+1,frozenColumns:e.
frozenColumns,isProtected:!0,validations:r.height===0?[]:e.validations.map(u=>({...u,formula:Pb(u.formula)}
)),
colours:r.height===0?[]:e.colours.map(u=>({...u,formula:Pb(u.formula)}))}}p();function M7({look:e},t,
n){let r=typeof t=="object"?hN(t.date):t,o=typeof r=="number"&&Yf(n)!=="plain";
return{value:r,look:o?{...e,format:n}:e}}function L7({rows:e},t){var r;let n=e.filter(o=>o.entry===t);
return(r=n.find(({marks:o})=>[...o.values()].some(({kind:i})=>i!=="blank")))!=null?r:n[0]}function LN(
e,t,{
grid:n,formats:r,read:o}){let i=sm(e),{top:a,left:s}=e.open,u=i.rows.map((l,c)=>{var h;let d=c<a?
void 0:
L7(o,(h=e.values[c])==null?void 0:h[0]);if(d===void 0)return l;let m=[...t.map(({name:k})=>{var P,N,
_,I,F;let A=(P=d.marks.get(k))==null?void 0:P.at;return A===void 0?["",""]:[(_=(N=n.values[A.row])==
null?void 0:N[A.column])!=null?_:"",(F=(I=r[A.row])==null?void 0:I[A.column])!=null?F:""]}),[d.notesToCommittee,
""],[d.notesToEntrant,""]];return l.map((k,A)=>{let P=m[A-s];return P===void 0?k:M7(k,...P)})});
return{
...i,rows:u}}function jN(e,t,n){let{judge:r,layout:o}=t,i=Ec(e,t,n),a=Ae(i);if(!jn(a))return sm(o);
let{competition:s}=e.
workbook,u=Ne(s,e.stage),l=No(a,e.stage.name,r.code,u,Pa(s.entries));return LN(o,u,{grid:a,formats:
_a(
i),read:l})}var j7=ne({stage:xe(U()),skip:xe(Ke(U())),remake:xe(qe())});function zN(e){return ie(()=>{
let{stage:t,
skip:n=[],remake:r=!1}=ce(j7,e);return pe(),Te(()=>{let o=iu(t),i=new y,s=(o.isClosed?[]:o.desks.filter(
h=>z7(h,o.user,r))).filter(({judge:h})=>!n.includes(h.code)),u=s.slice(0,10),l=B7(o,u,i),c={...o,
desks:l},
{left:d,shared:f}=U7(c,n,i);return su(c,{...au,made:u.filter(({judge:h})=>l.some(k=>k.judge===h&&k.file!==
null)).length,shared:f,more:s.length>u.length||d>0,skip:[...n,...i.keys()],failures:i})})})}function z7(
{
filed:e,file:t},n,r){return t!==null?!1:r||e.id===""&&(e.maker===""||e.maker===n)}function B7(e,t,n){
if(t.length===0)return e.desks;let{workbook:r,stage:o,user:i}=e,{competition:a}=r,s=Cn(a.settings.language),
u=ao(a,i,e.pace),l=_e(),c=t.map(h=>MN([jN(e,h,l)]));for(let{judge:h}of t)$i(o.name,h.code,{...cl,
maker:i});
let d=oo(t.map((h,k)=>({fileId:null,folder:u.id,title:s.title([ln(a),h.layout.name,h.judge.name]),
properties:h.
properties,from:sl,to:al,bytes:c[k],writersCanShare:!1})),e.pace),f=new y;for(let[h,k]of t.entries()){
let A=d[h];A!==void 0&&"ok"in A&&f.set(k,{...A.ok,access:[]})}let m=e.desks.map(h=>{var k;return um(
h,(k=f.get(h))!=null?k:h.file,i)});for(let[h,k]of m.entries())f.has(e.desks[h])&&$i(o.name,k.judge.code,
k.filed);for(let[h,{judge:k}]of t.entries()){let A=d[h];A!==void 0&&"failure"in A&&n.set(k.code,Sc(A.
failure,e))}return m}var um=(e,t,n)=>t===null||e.filed.id===t.id?{...e,file:t}:{...e,file:t,filed:{
...cl,
maker:n,id:t.id,link:t.link}};function U7(e,t,n){let{stage:r,user:o}=e,i=Cn(e.workbook.competition.settings.
language),a=e.desks.map((l,c)=>({index:c,desk:um(l,l.file,o)})).filter(({desk:l})=>!t.includes(l.judge.
code)&&!n.has(l.judge.code)).map(({index:l,desk:c})=>({index:l,desk:c,changes:K7(c,e)})).filter(({
changes:l})=>l.
length>0),s=a.slice(0,10),u=0;for(let l of[0,1]){let c=s.flatMap(m=>{let h=m.changes[l];return h===void 0||
n.has(m.desk.judge.code)?[]:[{...m,change:h}]}),d=c.length===0?[]:ll(c.map(({change:m})=>m),e.pace),
f=[];for(let[m,{index:h,change:k}]of c.entries()){let A=d[m],P=e.desks[h];if(A===void 0||"failure"in
A){f.push([P,A===void 0?tm:A.failure]);continue}let N=G7(um(P,P.file,o),k,A.ok);e.desks[h]=N,$i(r.name,
N.judge.code,N.filed),u+=1}for(let[{judge:m},h]of f){let k=i.notShared(m.email.trim(),h.reason);n.set(
m.code,cr(h)||h.kind!=="refused"?Sc(h,e):k)}}return W7(e),{left:a.length-s.length,shared:u}}function W7(
{
desks:e,stage:t,user:n}){var r;for(let[o,i]of e.entries()){let a=um(i,i.file,n),s=rm(a),u=((r=a.file)==
null?void 0:r.access.some(({id:c})=>c===a.filed.permission))===!0,l=s===void 0||s.role==="owner"||u?
a.filed:{...a.filed,email:a.judge.email.trim(),permission:s.id};l!==i.filed&&(e[o]={...a,filed:l},$i(
t.name,i.judge.code,l))}}function K7(e,{workbook:t,stage:n,isClosed:r}){let{judge:o,filed:i,file:a}=e;
if(a===null)return[];let s=o.email.trim(),u=rm(e),l=r?"reader":"writer",c=a.access.find(P=>P.id===i.
permission&&P.id!==(u==null?void 0:u.id)&&P.role!=="owner"),d=c===void 0?[]:[{file:a.id,change:
"withdraw",permission:c.id}];if(s===""||(u==null?void 0:u.role)===l||(u==null?void 0:u.role)==="owner")return d;
if(u!==void 0)return[...d,{file:a.id,change:"role",permission:u.id,role:l}];if(r)return d;let{
competition:f}=t,
{language:m,deadline:h}=f.settings,k=o.name===""?o.code:o.name,A=Cn(m).invitation(k,n.name,ln(f),h);
return[...d,{file:a.id,change:"grant",email:s,role:l,message:A}]}function G7(e,t,n){let{filed:r,file:
o,
judge:i}=e;if(o===null)return e;if(t.change==="withdraw"||n===null){let a=o.access.filter(s=>t.change!==
"withdraw"||s.id!==t.permission);return{...e,file:{...o,access:a},filed:{...r,email:"",permission:""}
}}
return{...e,file:{...o,access:[...o.access.filter(a=>a.id!==n.id),n]},filed:{...r,email:i.email.trim(
),
permission:n.id}}}p();var Z7=ne({stage:xe(U())});function BN(e){return ie(()=>{let{stage:t}=ce(Z7,e);
return pe(),su(iu(t),
au)})}p();p();var Nb="protecting";function UN(e){var r;let t=((r=Le(Nb))!=null?r:"").split(`
`),n=[...xt(_e()).values()].filter(o=>t.includes(o)||vT(o));if(n.length!==0){We(Nb,n.join(`
`));for(let o of n)Sr(o,e);We(Nb,"")}}p();var q7=e=>e.every(t=>t.every(n=>n===""));function H7({
workbook:e,stage:t},n,r){var a,s,u;let o=(a=[...e.
own].find(([,l])=>l.stage===t&&l.judge===n))==null?void 0:a[0],i=(s=e.sheets.find(l=>l.stage===t.name&&
l.judge===n.code))==null?void 0:s.tab;return(u=o!=null?o:i)!=null?u:r.name}function WN(e,t,n){let{
workbook:r,
common:o}=e,i={...o,judge:t,entries:n},a=Jd(i),s=H7(e,t,a),u=Ae(s).values,l=r.own.has(s),c=(P,N,_=0)=>{
var B;let{open:I}=Hd(i,N),F=J7(s,I,e.admins,t.email);return{tab:s,judge:t.code,status:P,added:_,
missing:0,
access:F,id:(B=Gu().get(s))!=null?B:null}};if(q7(u))return Fg(a,s),c("made",n.length);let d=new S(r.
sheets.filter(P=>P.tab===s).flatMap(({rows:P})=>P.flatMap(({entry:N})=>N===null?[]:[J(N)]))),m=r.competition.
settings.missing==="assigned"?[]:a.values.slice(a.table.top).flatMap(([P])=>n.filter(N=>N.code===P&&
!d.has(J(N.code))));if(!fT(a,u)){if(l&&mT(u))return Fg(a,s),c("renewed",n.length);let P=l?"changed":
"theirs";return{tab:s,judge:t.code,status:P,added:0,missing:m.length,access:"unprotected",id:null}}
let h=u.
length-a.table.top;if(m.length===0)return c("kept",h);let k=h+m.length,A=Pg(m,a.table.top+h,i);
return CT(
s,{...a,...Hd(i,k)},A),c("added",k,m.length)}function J7(e,t,n,r){if(r==="")return Fa(e,t,n,""),
"anybody";try{return Fa(e,t,n,r),"own"}catch(o){if(!T(o).includes(r))throw o;return Fa(e,t,n,""),
"refused"}}var V7=ne({stage:xe(U())}),X7=180*1e3;function lm(e){return ie(()=>{let t=D.now()+X7,{
stage:n}=ce(V7,
e);return pe(),Te(()=>{let r=He(),o=Y7(r,n);return Q7(r,o,t)})})}function Y7({competition:e,findings:
t},n){
let{language:r,judgeFiles:o}=e.settings,i=uo(lt(r)),a=d=>de(ue("BAD_REQUEST",d));o==="separate"&&a(i.
separate);let s=Xe(e.stages,Qe(r).rows),u=d=>s.some(f=>f.stage===d&&f.status==="open"),l=n===void 0?
e.stages.find(({name:d})=>u(d)):Gn(e,n);if(l===void 0)return a(i.noOpenStage);u(l.name)||a(i.closed(
l.name)),l.scoreTab!==void 0&&a(i.sharedTab(l.name,l.scoreTab)),Je(e,l).length===0&&a(i.noJudges),Ne(
e,l).length===0&&a(i.noCriteria(l.name)),e.entries.length===0&&a(i.noEntries);let c=t.find(({code:d}
)=>d===
"ENTRY_DUPLICATE_CODE"||d==="ROW_WITHOUT_CODE");return c!==void 0&&a(Bn(c,lt(r))),l}function Q7(e,t,
n){
let{competition:r}=e,{settings:o,stages:i}=r,a=uo(lt(o.language)),{results:s,progress:u}=mt(e,{
provisional:!1}),
l=i.indexOf(t);s.length<l&&de(ue("BAD_REQUEST",a.notReached(t.name)));let c=Do(r,s.slice(0,l)),d=gr(
r),f=F=>F===null||o.conflicts==="include",m={workbook:e,stage:t,common:{stage:t,criteria:Ne(r,t),
language:o.
language,competition:ln(r),deadline:o.deadline},admins:[...o.admins,De()]},h=Je(r,t),k=[];for(let F of h){
if(D.now()>n)break;let B=c.filter(M=>f(d(F,M)));k.push(WN(m,F,B))}UN(m.admins),an();let A=k.filter(F=>F.
id!==null),P=Xd(),N=new y(u.map(F=>[`${F.stage}|${J(F.judge)}`,F])),_=A.map(({id:F,tab:B,judge:M})=>{
var L;return{id:F!=null?F:0,tab:B,stage:t.name,judge:M,progress:(L=N.get(`${t.name}|${J(M)}`))!=null?
L:{scored:0,expected:1}}});Mg(Lg(_,P));let I=k.length<h.length;return{stage:t.name,tabs:k.map(({tab:
F,
judge:B,status:M,added:L})=>({tab:F,judge:B,status:M,added:L})),more:I,notes:eJ(k,m,o.language)}}
function eJ(e,{
workbook:t},n){let r=lt(n),o=uo(r),i=l=>X(e.filter(l).map(({judge:c})=>c),r),[a,s]=[i(l=>l.access===
"anybody"),i(l=>l.access==="refused")],u=t.competition.judges.length>1;return[...e.flatMap(({tab:l,
status:c,
missing:d})=>c==="theirs"?[o.theirs(l,d)]:c==="changed"?[o.changed(l)]:[]),...a===""?[]:[o.noEmail(a)],
...s===""?[]:[o.badEmail(s)],o.share,...u?[o.shared]:[]]}p();var tJ=ne({language:_n(["id","en"])});
function KN(e){let t=ie(()=>rS(Kg,ce(tJ,e).language));return"problem"in t?t:Wo()}p();var nJ=ne({
entries:Ke(U())}),rJ=100;function cm(e){return ie(()=>{let{entries:t}=ce(nJ,e);pe();let n=new S(
t.map(J)),r=xt(_e()),{competition:o}=on(new y([...r].map(([i,a])=>[i,Ae(a)])));return{settings:r.has(
"settings")?o.settings:null,history:Qe(o.settings.language).rows.slice(-rJ).reverse().map(({at:i,by:
a,
action:s,detail:u,stage:l})=>({at:i,by:a,action:s,detail:u,stage:l})),judges:o.judges.map(({code:i,
name:a,
email:s,phone:u})=>({code:i,name:a,email:s,phone:u})),entries:o.entries.filter(({code:i})=>n.has(J(i))).
map(({code:i,contact:a,innovator:s,email:u,phone:l})=>({code:i,name:a||s,email:u,phone:l}))}})}p();p(
);function GN(e,t){let n=SpreadsheetApp.getUi().createMenu(e);for(let r of t)r==="separator"?n.addSeparator(
):
n.addItem(r.label,r.functionName);n.addToUi()}function ZN(e,t){SpreadsheetApp.getUi().showSidebar(
HtmlService.
createHtmlOutputFromFile(e).setTitle(t))}function qN(e,t,n){let r=HtmlService.createHtmlOutputFromFile(
e).append(`<span id="view" hidden>${n}</span>`);SpreadsheetApp.getUi().showModalDialog(r.setWidth(
960).
setHeight(560),t)}function _b(e,t){let n=SpreadsheetApp.getUi();n.alert(e,t,n.ButtonSet.OK)}function HN(
e,t){
let n=SpreadsheetApp.getUi();return n.alert(e,t,n.ButtonSet.YES_NO)===n.Button.YES}function JN(e,t){
SpreadsheetApp.getActiveSpreadsheet().toast(e,t,10)}var Ib=e=>(e==null?void 0:e.authMode)!==void 0&&
e.authMode!==ScriptApp.AuthMode.NONE;p();function VN(e,t){var i,a,s,u;let{ok:n,findings:r,documents:
o}=t;return{ok:n,findings:r,documents:o,
created:((i=e==null?void 0:e.created)!=null?i:0)+t.created,updated:((a=e==null?void 0:e.updated)!=null?
a:0)+t.updated,unchanged:(s=e==null?void 0:e.unchanged)!=null?s:t.unchanged,failed:((u=e==null?void 0:
e.failed)!=null?u:0)+t.failed}}p();var oJ=ne({provisional:qe()});function dm(e){return ie(()=>{let{
provisional:t}=ce(oJ,e);return pe(),
qN("Sidebar",re(Ze()).menu.rankingTitle,t?"provisional":"ranking"),null})}var iJ=240*1e3,XN=[
"piagam","surat"];function $b(e){var i,a;let t=Ib(e)?Ze():"id",n=re(t).menu,r=uo(
t),o=Ib(e)?(a=(i=dl())==null?void 0:i.top)!=null?a:10:null;GN(n.name,[{label:n.open,functionName:
"openSidebar"},"separator",{label:r.menu,functionName:"prepareJudgeTabs"},{label:n.validate,
functionName:"checkSheets"},{label:n.compute(o),functionName:"computeTop"},{label:n.ranking,
functionName:"openRanking"},{label:n.documents,functionName:"makeAwardDocuments"},"separator",{label:
n.close(o),functionName:"closeAndCompute"},{label:n.plenary,functionName:"preparePlenaryTab"},{label:
n.decide,functionName:"decide"},{label:n.verify,functionName:"verify"}])}var YN=()=>ZN("Sidebar",re(
Ze()).menu.name);function QN(){
ea(qE(),(e,t)=>t.validated(e.errors,e.warnings))}var e_=()=>ea(lm({}),({tabs:e,more:t,notes:n})=>{
let r=uo(
Mb());return[aJ(e,r),...t?[r.more]:[],...n].join(`

`)},!0),aJ=(e,t)=>{let n=(...r)=>e.filter(({status:o})=>r.includes(o)).length;return t.made(n("made",
"renewed"),n("added"),n("kept","theirs","changed"))};function t_(){var i,a,s;let e=pl({provisional:!1}
),
t="answer"in e?(i=e.answer.open)!=null?i:[]:[];if(t.length===0){n_(e);return}let n=Mb(),r=re(n),o=re(
Ze()).menu.close((s=(a=dl())==null?void 0:a.top)!=null?s:10);HN(r.menu.name,r.done.stillOpen(X(t,n),
o))&&Fb()}var Fb=()=>n_(pl({provisional:!1,close:!0})),n_=e=>ea(e,(t,n)=>n.computed(t.stages.length,
t.findings.filter(r=>r.severity==="error").length));function r_(){let e=dm({provisional:!1});
"problem"in e&&u_(e.problem,re(Ze()).menu.name)}var o_=()=>ea(Fp({}),({tab:e,added:t},n)=>n.plenaryReady(
e,
t)),i_=()=>ea($p({}),({stage:e,code:t,findings:n},r)=>{var o,i;return t===null?(i=(o=n[0])==null?
void 0:
o.message)!=null?i:"":r.decided(e,t)},!0),sJ=12,a_=()=>ea(Zf(),({ok:e,decided:t,differences:n},r)=>{
if(e)return r.verified(t.length>0);let o=n.slice(0,sJ).map(({tab:a,cell:s,message:u})=>{let l=[a,s].
filter(c=>c!==null).join("!");return`${l===""?"":`${l}: `}${u}`}),i=n.length-o.length;return[r.differs(
n.length),...o,...i>0?[r.moreDiffer(i)]:[]].join(`
`)},!0);function s_(){let e=D.now()+iJ,t=null,n=kc({kinds:XN});for(;"answer"in n&&(t=VN(t,n.answer),
!(!n.answer.more||D.now()>e));)n=kc({kinds:XN,skip:n.answer.skip});let{created:r=0,updated:o=0,
unchanged:i=0,
failed:a=0}=t!=null?t:{};ea(n,({ok:s,total:u,done:l,more:c,findings:d},f)=>{var m,h;return u===0?s?f.
noWinners:(h=(m=d[0])==null?void 0:m.message)!=null?h:f.documentsStopped:c?f.moreDocuments(l,u):f.documents(
r,o,i,a)})}function Mb(){let e=xt(_e()).get("settings");return e===void 0?Ze():on(new y([["settings",
Ae(e)]])).competition.settings.language}function ea(e,t,n=!1){let r=re("answer"in e?Mb():Ze());
"answer"in e&&n?_b(r.menu.name,t(e.answer,r.done)):"answer"in e?JN(t(e.answer,r.done),r.menu.name):
u_(e.problem,
r.menu.name)}var u_=({message:e,link:t=""},n)=>_b(n,[e,t].join(`
`).trim());p();var uJ=ne({tab:U(),cell:oa(U().check(mu(
/^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/)))});function l_(e){
return ie(()=>{let{tab:t,cell:n}=ce(uJ,e);return Dx(t,n)||de(ue("BAD_REQUEST",re(Ze()).problems.noTab(
t))),null})}p();var lJ=ne({settings:Yn(U(),Jv())});function c_(e){let t=ie(()=>{let{settings:n}=ce(
lJ,e);pe(),Te(()=>{
var N;let r=re(Ze()).problems,o=xt(_e()).get("settings"),i=o===void 0?null:Ae(o),{competition:a,rows:
s,
tables:u}=on(new y(i===null?[]:[["settings",i]])),l=(N=u.settings)==null?void 0:N.columns,[c,d]=[l==
null?void 0:l.get("key"),l==null?void 0:l.get("value")];if(o===void 0||c===void 0||d===void 0)return de(
ue("BAD_REQUEST",r.noTab(q.settings[a.settings.language])));let f=nt(ki,{...a.settings,...n}),m=g.keys(
n).every(_=>Ln.some(I=>I.key===_));if(!f.success||!m)return de(ue("BAD_REQUEST",r.badRequest));let{
language:h}=f.
data,k=Ln.filter(({key:_})=>C.stringify(a.settings[_])!==C.stringify(f.data[_])).map(_=>({known:_,is:
Eg(
f.data,_)}));for(let{known:_,is:I}of k){let F=s.settings.get(_.key);F!==void 0&&Lt(o,F,d,[[I]])}let P=k.
filter(({known:_})=>!s.settings.has(_.key)).map(({known:_,is:I})=>w.from({length:b.max(c,d)+1},(F,B)=>B===
c?_.word[h]:B===d?I:""));P.length>0&&Lt(o,xr(o),0,P)})});return"problem"in t?t:cm({entries:[]})}p();
var cJ=ne({preset:U()});function d_(e){let t=ie(()=>{var s;let{preset:n}=ce(cJ,e);pe();let r=Ze(),o=re(
r).problems,i=ml.map(u=>u.id).join(", "),a=(s=ml.find(u=>u.id===n))!=null?s:de(ue("BAD_REQUEST",o.unknownPreset(
n,i)));return Te(()=>{var h;let u=ki.parse({...a.settings,language:r,admins:[De()].filter(k=>k!=="")}
),
{stages:l,criteria:c}=a,d=Kd({settings:u,stages:l,criteria:c,entries:[],judges:[],institutions:[]}),
f=(h=dJ(d))!=null?h:de(ue("BAD_REQUEST",o.notEmpty));for(let k of d)f.includes(k.name)||sn(k);_e().filter(
k=>d.every(A=>A.name!==k)).length===1&&Cx(),an()})});return"problem"in t?t:Wo()}function dJ(e){var n;
let t=[];for(let r of xt(_e()).values()){let o=Ae(r).values;if(o.every(a=>a.every(s=>s==="")))continue;
let i=(n=e.find(a=>a.name===r))==null?void 0:n.values;if(i===void 0||!pJ(o,i))return null;t.push(r)}
return t}function pJ(e,t){let n=b.max(e.length,t.length);return w.from({length:n},(r,o)=>o).every(r=>{
var i,a,s,u;let o=b.max((a=(i=e[r])==null?void 0:i.length)!=null?a:0,(u=(s=t[r])==null?void 0:s.length)!=
null?u:0);return w.from({length:o},(l,c)=>c).every(l=>{var c,d,f,m;return((d=(c=e[r])==null?void 0:c[
l])!=
null?d:"")===((m=(f=t[r])==null?void 0:f[l])!=null?m:"")})})}var fJ=e=>$b(e),mJ=e=>$b(e),gJ=()=>YN(),
hJ=()=>QN(),yJ=()=>t_(),bJ=()=>e_(),vJ=()=>r_(),wJ=()=>s_(),
kJ=()=>Fb(),xJ=()=>o_(),TJ=()=>i_(),SJ=()=>a_(),EJ=()=>Wo(),CJ=()=>ZE(),DJ=e=>pl(e),RJ=e=>kc(e),OJ=e=>rN(
e),AJ=e=>KP(e),PJ=e=>GP(e),NJ=e=>ZP(e),_J=e=>qP(e),IJ=e=>d_(e),$J=e=>F2(e),FJ=e=>lm(e),MJ=e=>HE(e),
LJ=e=>cm(
e),jJ=e=>c_(e),zJ=e=>KN(e),BJ=e=>dm(e),UJ=e=>l_(e),WJ=e=>j2(e),KJ=e=>B2(e),GJ=e=>U2(e),ZJ=e=>Fp(e),
qJ=()=>K2(),
HJ=e=>$p(e),JJ=e=>BN(e),VJ=e=>zN(e),XJ=e=>ON(e),YJ=()=>Zf(),QJ=e=>XE(e),eV=e=>QE(e),tV=()=>eC(),nV=(
)=>rC(),
rV=e=>iC(e),oV=e=>mC(e);return wo(iV);})();
function acceptRowOrder() { return App.acceptRowOrder.apply(this, arguments); }
function answerFix() { return App.answerFix.apply(this, arguments); }
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
