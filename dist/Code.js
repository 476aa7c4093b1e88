// Lembar Juri. Built from src/ by "npm run build"; do not edit here. What is built in: THIRD_PARTY_NOTICES.md.
"use strict";var App=(()=>{var fI=Object.create;var Nc=Object.defineProperty;var gI=Object.getOwnPropertyDescriptor;
var hI=Object.getOwnPropertyNames;var yI=Object.getPrototypeOf,bI=Object.prototype.hasOwnProperty;
var _c=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var De=(e,t)=>(
)=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},ef=(e,t)=>{
for(var n in t)Nc(e,n,{get:t[n],enumerable:!0})},Tb=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t==
"function")for(let o of hI(t))!bI.call(e,o)&&o!==n&&Nc(e,o,{get:()=>t[o],enumerable:!(r=gI(t,o))||r.
enumerable});return e};var vI=(e,t,n)=>(n=e!=null?fI(yI(e)):{},Tb(t||!e||!e.__esModule?Nc(n,
"default",{value:e,enumerable:!0}):
n,e)),vo=e=>Tb(Nc({},"__esModule",{value:!0}),e);var w,R,S,E,h,y,b,f,T,x,k,D,O,p=_c(()=>{
"use strict";({Array:w,Date:R,Error:S,JSON:E,Map:h,Math:y,Number:b,
Object:f,Set:T,String:x,Symbol:k,Uint8Array:D,WeakMap:O}=globalThis)});function T3(e,t){return x3(e,
t||{},0,0)}function Ph(e,t){return y3(e,{i:2},t&&t.out,t&&t.dictionary)}
function Ep(e,t){if(t){for(var n=new pt(e.length),r=0;r<e.length;++r)n[r]=e.charCodeAt(r);return n}
if(XR)
return XR.encode(e);for(var o=e.length,i=new pt(e.length+(e.length>>1)),a=0,s=function(c){i[a++]=c},
r=0;r<o;++r){if(a+5>i.length){var u=new pt(a+8+(o-r<<1));u.set(i),i=u}var l=e.charCodeAt(r);l<128||t?
s(l):l<2048?(s(192|l>>6),s(128|l&63)):l>55295&&l<57344?(l=65536+(l&1047552)|e.charCodeAt(++r)&1023,s(
240|l>>18),s(128|l>>12&63),s(128|l>>6&63),s(128|l&63)):(s(224|l>>12),s(128|l>>6&63),s(128|l&63))}
return vl(
i,0,a)}function Ih(e,t){if(t){for(var n="",r=0;r<e.length;r+=16384)n+=x.fromCharCode.apply(null,e.subarray(
r,r+16384));return n}else{if(Oh)return Oh.decode(e);var o=E3(e),i=o.s,n=o.r;return n.length&&Xt(8),i}
}
function uD(e,t){t||(t={});var n={},r=[];sD(e,"",n,t);var o=0,i=0;for(var a in n){var s=n[a],u=s[0],
l=s[1],c=l.level==0?0:8,d=Ep(a),m=d.length,g=l.comment,v=g&&Ep(g),C=v&&v.length,A=Ah(l.extra);m>65535&&
Xt(11);var N=c?T3(u,l):u,_=N.length,I=k3();I.p(u),r.push(aD(l,{size:u.length,crc:I.d(),c:N,f:d,m:v,u:
m!=
a.length||v&&g.length!=C,o,compression:c})),o+=30+m+A+_,i+=76+2*(m+A)+(C||0)+_}for(var $=new pt(i+22),
F=o,B=i-o,M=0;M<r.length;++M){var d=r[M];QR($,d.o,d,d.f,d.u,d.c.length);var L=30+d.f.length+Ah(d.extra);
$.set(d.c,d.o+L),QR($,o,d,d.f,d.u,d.c.length,d.o,d.m),o+=16+L+(d.m?d.m.length:0)}return O3($,o,r.length,
B,F),$}function lD(e,t){for(var n={},r=e.length-22;Gn(e,r)!=101010256;--r)(!r||e.length-r>65558)&&Xt(
13);var o=Or(e,r+8);if(!o)return{};var i=Gn(e,r+16),a=Gn(e,r-20)==117853008;if(a){var s=Gn(e,r-12);a=
Gn(e,s)==101075792,a&&(o=Gn(e,s+32),i=Gn(e,s+48))}for(var u=t&&t.filter,l=0;l<o;++l){var c=R3(e,i,a),
d=c[0],m=c[1],g=c[2],v=c[3],C=c[4],A=c[5],N=C3(e,A);i=C,(!u||u({name:v,size:m,originalSize:g,
compression:d}))&&
(d?d==8?n[v]=Ph(e.subarray(N,N+m),{out:new pt(g)}):Xt(14,"unknown compression type "+d):n[v]=vl(e,N,
N+m))}return n}var pt,An,Nh,Cp,Rp,Eh,eD,tD,nD,Ch,rD,d3,JR,Rh,uo,We,Ar,Zo,We,We,We,We,bl,We,p3,m3,f3,
g3,kh,ur,xh,_h,vl,h3,Xt,y3,lo,hl,Th,Dh,VR,yl,oD,YR,b3,iD,v3,w3,k3,x3,aD,Or,Gn,Sh,Ut,sD,XR,Oh,S3,E3,
C3,
R3,D3,Ah,QR,O3,cD=_c(()=>{p();pt=D,An=Uint16Array,Nh=Int32Array,Cp=new pt([0,0,0,0,0,0,0,0,1,1,1,1,2,
2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),Rp=new pt([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,
11,11,12,12,13,13,0,0]),Eh=new pt([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),eD=function(e,t){
for(var n=new An(31),r=0;r<31;++r)n[r]=t+=1<<e[r-1];for(var o=new Nh(n[30]),r=1;r<30;++r)for(var i=n[
r];i<
n[r+1];++i)o[i]=i-n[r]<<5|r;return{b:n,r:o}},tD=eD(Cp,2),nD=tD.b,Ch=tD.r;nD[28]=258,Ch[258]=28;rD=eD(
Rp,0),d3=rD.b,JR=rD.r,Rh=new An(32768);for(We=0;We<32768;++We)uo=(We&43690)>>1|(We&21845)<<1,uo=(uo&
52428)>>2|(uo&13107)<<2,uo=(uo&61680)>>4|(uo&3855)<<4,Rh[We]=((uo&65280)>>8|(uo&255)<<8)>>1;Ar=(
function(e,t,n){
for(var r=e.length,o=0,i=new An(t);o<r;++o)e[o]&&++i[e[o]-1];var a=new An(t);for(o=1;o<t;++o)a[o]=a[
o-
1]+i[o-1]<<1;var s;if(n){s=new An(1<<t);var u=15-t;for(o=0;o<r;++o)if(e[o])for(var l=o<<4|e[o],c=t-e[
o],
d=a[e[o]-1]++<<c,m=d|(1<<c)-1;d<=m;++d)s[Rh[d]>>u]=l}else for(s=new An(r),o=0;o<r;++o)e[o]&&(s[o]=Rh[
a[e[o]-
1]++]>>15-e[o]);return s}),Zo=new pt(288);for(We=0;We<144;++We)Zo[We]=8;for(We=144;We<256;++We)Zo[We]=
9;for(We=256;We<280;++We)Zo[We]=7;for(We=280;We<288;++We)Zo[We]=8;bl=new pt(32);for(We=0;We<32;++We)
bl[We]=5;p3=Ar(Zo,9,0),m3=Ar(Zo,9,1),f3=Ar(bl,5,0),g3=Ar(bl,5,1),kh=function(e){for(var t=e[0],n=1;n<
e.length;++n)e[n]>t&&(t=e[n]);return t},ur=function(e,t,n){var r=t/8|0;return(e[r]|e[r+1]<<8)>>(t&7)&
n},xh=function(e,t){var n=t/8|0;return(e[n]|e[n+1]<<8|e[n+2]<<16)>>(t&7)},_h=function(e){return(e+7)/
8|0},vl=function(e,t,n){return(t==null||t<0)&&(t=0),(n==null||n>e.length)&&(n=e.length),new pt(e.subarray(
t,n))},h3=["unexpected EOF","invalid block type","invalid length/literal","invalid distance",
"stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long",
"date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],Xt=function(
e,t,n){var r=new S(
t||h3[e]);if(r.code=e,S.captureStackTrace&&S.captureStackTrace(r,Xt),!n)throw r;return r},y3=function(
e,t,n,r){
var o=e.length,i=r?r.length:0;if(!o||t.f&&!t.l)return n||new pt(0);var a=!n,s=a||t.i!=2,u=t.i;a&&(n=
new pt(o*3));var l=function(su){var uu=n.length;if(su>uu){var ia=new pt(y.max(uu*2,su));ia.set(n),n=
ia}},c=t.f||0,d=t.p||0,m=t.b||0,g=t.l,v=t.d,C=t.m,A=t.n,N=o*8;do{if(!g){c=ur(e,d,1);var _=ur(e,d+1,3);
if(d+=3,_)if(_==1)g=m3,v=g3,C=9,A=5;else if(_==2){var B=ur(e,d,31)+257,M=ur(e,d+10,15)+4,L=B+ur(e,d+
5,31)+1;d+=14;for(var j=new pt(L),W=new pt(19),q=0;q<M;++q)W[Eh[q]]=ur(e,d+q*3,7);d+=M*3;for(var J=kh(
W),te=(1<<J)-1,X=Ar(W,J,1),q=0;q<L;){var Ce=X[ur(e,d,te)];d+=Ce&15;var I=Ce>>4;if(I<16)j[q++]=I;else{
var be=0,Me=0;for(I==16?(Me=3+ur(e,d,3),d+=2,be=j[q-1]):I==17?(Me=3+ur(e,d,7),d+=3):I==18&&(Me=11+ur(
e,d,127),d+=7);Me--;)j[q++]=be}}var ut=j.subarray(0,B),xe=j.subarray(B);C=kh(ut),A=kh(xe),g=Ar(ut,C,
1),v=Ar(xe,A,1)}else Xt(1);else{var I=_h(d)+4,$=e[I-4]|e[I-3]<<8,F=I+$;if(F>o){u&&Xt(0);break}s&&l(m+
$),n.set(e.subarray(I,F),m),t.b=m+=$,t.p=d=F*8,t.f=c;continue}if(d>N){u&&Xt(0);break}}s&&l(m+131072);
for(var Pn=(1<<C)-1,fe=(1<<A)-1,lt=d;;lt=d){var be=g[xh(e,d)&Pn],Rt=be>>4;if(d+=be&15,d>N){u&&Xt(0);
break}if(be||Xt(2),Rt<256)n[m++]=Rt;else if(Rt==256){lt=d,g=null;break}else{var Dt=Rt-254;if(Rt>264){
var q=Rt-257,ct=Cp[q];Dt=ur(e,d,(1<<ct)-1)+nD[q],d+=ct}var cr=v[xh(e,d)&fe],ra=cr>>4;cr||Xt(3),d+=cr&
15;var xe=d3[ra];if(ra>3){var ct=Rp[ra];xe+=xh(e,d)&(1<<ct)-1,d+=ct}if(d>N){u&&Xt(0);break}s&&l(m+131072);
var oa=m+Dt;if(m<xe){var Oc=i-xe,Ac=y.min(xe,oa);for(Oc+m<0&&Xt(3);m<Ac;++m)n[m]=r[Oc+m]}for(;m<oa;
++m)
n[m]=n[m-xe]}}t.l=g,t.p=lt,t.b=m,t.f=c,g&&(c=1,t.m=C,t.d=v,t.n=A)}while(!c);return m!=n.length&&a?vl(
n,0,m):n.subarray(0,m)},lo=function(e,t,n){n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8},hl=function(e,t,
n){
n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8,e[r+2]|=n>>16},Th=function(e,t){for(var n=[],r=0;r<e.length;
++r)
e[r]&&n.push({s:r,f:e[r]});var o=n.length,i=n.slice();if(!o)return{t:iD,l:0};if(o==1){var a=new pt(n[
0].
s+1);return a[n[0].s]=1,{t:a,l:1}}n.sort(function(F,B){return F.f-B.f}),n.push({s:-1,f:25001});var s=n[
0],
u=n[1],l=0,c=1,d=2;for(n[0]={s:-1,f:s.f+u.f,l:s,r:u};c!=o-1;)s=n[n[l].f<n[d].f?l++:d++],u=n[l!=c&&n[
l].
f<n[d].f?l++:d++],n[c++]={s:-1,f:s.f+u.f,l:s,r:u};for(var m=i[0].s,r=1;r<o;++r)i[r].s>m&&(m=i[r].s);
var g=new An(m+1),v=Dh(n[c-1],g,0);if(v>t){var r=0,C=0,A=v-t,N=1<<A;for(i.sort(function(B,M){return g[
M.
s]-g[B.s]||B.f-M.f});r<o;++r){var _=i[r].s;if(g[_]>t)C+=N-(1<<v-g[_]),g[_]=t;else break}for(C>>=A;C>
0;){var I=i[r].s;g[I]<t?C-=1<<t-g[I]++-1:++r}for(;r>=0&&C;--r){var $=i[r].s;g[$]==t&&(--g[$],++C)}v=
t}return{t:new pt(g),l:v}},Dh=function(e,t,n){return e.s==-1?y.max(Dh(e.l,t,n+1),Dh(e.r,t,n+1)):t[e.
s]=n},VR=function(e){for(var t=e.length;t&&!e[--t];);for(var n=new An(++t),r=0,o=e[0],i=1,a=function(
u){
n[r++]=u},s=1;s<=t;++s)if(e[s]==o&&s!=t)++i;else{if(!o&&i>2){for(;i>138;i-=138)a(32754);i>2&&(a(i>10?
i-11<<5|28690:i-3<<5|12305),i=0)}else if(i>3){for(a(o),--i;i>6;i-=6)a(8304);i>2&&(a(i-3<<5|8208),i=0)}
for(;i--;)a(o);i=1,o=e[s]}return{c:n.subarray(0,r),n:t}},yl=function(e,t){for(var n=0,r=0;r<t.length;
++r)
n+=e[r]*t[r];return n},oD=function(e,t,n){var r=n.length,o=_h(t+2);e[o]=r&255,e[o+1]=r>>8,e[o+2]=e[o]^
255,e[o+3]=e[o+1]^255;for(var i=0;i<r;++i)e[o+i+4]=n[i];return(o+4+r)*8},YR=function(e,t,n,r,o,i,a,s,
u,l,c){
lo(t,c++,n),++o[256];for(var d=Th(o,15),m=d.t,g=d.l,v=Th(i,15),C=v.t,A=v.l,N=VR(m),_=N.c,I=N.n,$=VR(
C),F=$.c,B=$.n,M=new An(19),L=0;L<_.length;++L)++M[_[L]&31];for(var L=0;L<F.length;++L)++M[F[L]&31];
for(var j=Th(M,7),W=j.t,q=j.l,J=19;J>4&&!W[Eh[J-1]];--J);var te=l+5<<3,X=yl(o,Zo)+yl(i,bl)+a,Ce=yl(o,
m)+yl(i,C)+a+14+3*J+yl(M,W)+2*M[16]+3*M[17]+7*M[18];if(u>=0&&te<=X&&te<=Ce)return oD(t,c,e.subarray(
u,u+l));var be,Me,ut,xe;if(lo(t,c,1+(Ce<X)),c+=2,Ce<X){be=Ar(m,g,0),Me=m,ut=Ar(C,A,0),xe=C;var Pn=Ar(
W,q,0);lo(t,c,I-257),lo(t,c+5,B-1),lo(t,c+10,J-4),c+=14;for(var L=0;L<J;++L)lo(t,c+3*L,W[Eh[L]]);c+=
3*J;for(var fe=[_,F],lt=0;lt<2;++lt)for(var Rt=fe[lt],L=0;L<Rt.length;++L){var Dt=Rt[L]&31;lo(t,c,Pn[
Dt]),
c+=W[Dt],Dt>15&&(lo(t,c,Rt[L]>>5&127),c+=Rt[L]>>12)}}else be=p3,Me=Zo,ut=f3,xe=bl;for(var L=0;L<s;++L){
var ct=r[L];if(ct>255){var Dt=ct>>18&31;hl(t,c,be[Dt+257]),c+=Me[Dt+257],Dt>7&&(lo(t,c,ct>>23&31),c+=
Cp[Dt]);var cr=ct&31;hl(t,c,ut[cr]),c+=xe[cr],cr>3&&(hl(t,c,ct>>5&8191),c+=Rp[cr])}else hl(t,c,be[ct]),
c+=Me[ct]}return hl(t,c,be[256]),c+Me[256]},b3=new Nh([65540,131080,131088,131104,262176,1048704,
1048832,
2114560,2117632]),iD=new pt(0),v3=function(e,t,n,r,o,i){var a=i.z||e.length,s=new pt(r+a+5*(1+y.ceil(
a/7e3))+o),u=s.subarray(r,s.length-o),l=i.l,c=(i.r||0)&7;if(t){c&&(u[0]=i.r>>3);for(var d=b3[t-1],m=d>>
13,g=d&8191,v=(1<<n)-1,C=i.p||new An(32768),A=i.h||new An(v+1),N=y.ceil(n/3),_=2*N,I=function(Qm){
return(e[Qm]^
e[Qm+1]<<N^e[Qm+2]<<_)&v},$=new Nh(25e3),F=new An(288),B=new An(32),M=0,L=0,j=i.i||0,W=0,q=i.w||0,J=0;
j+
2<a;++j){var te=I(j),X=j&32767,Ce=A[te];if(C[X]=Ce,A[te]=X,q<=j){var be=a-j;if((M>7e3||W>24576)&&(be>
423||!l)){c=YR(e,u,0,$,F,B,L,W,J,j-J,c),W=M=L=0,J=j;for(var Me=0;Me<286;++Me)F[Me]=0;for(var Me=0;Me<
30;++Me)B[Me]=0}var ut=2,xe=0,Pn=g,fe=X-Ce&32767;if(be>2&&te==I(j-fe))for(var lt=y.min(m,be)-1,Rt=y.
min(32767,j),Dt=y.min(258,be);fe<=Rt&&--Pn&&X!=Ce;){if(e[j+ut]==e[j+ut-fe]){for(var ct=0;ct<Dt&&e[j+
ct]==e[j+ct-fe];++ct);if(ct>ut){if(ut=ct,xe=fe,ct>lt)break;for(var cr=y.min(fe,ct-2),ra=0,Me=0;Me<cr;
++Me){
var oa=j-fe+Me&32767,Oc=C[oa],Ac=oa-Oc&32767;Ac>ra&&(ra=Ac,Ce=oa)}}}X=Ce,Ce=C[X],fe+=X-Ce&32767}if(
xe){
$[W++]=268435456|Ch[ut]<<18|JR[xe];var su=Ch[ut]&31,uu=JR[xe]&31;L+=Cp[su]+Rp[uu],++F[257+su],++B[uu],
q=j+ut,++M}else $[W++]=e[j],++F[e[j]]}}for(j=y.max(j,q);j<a;++j)$[W++]=e[j],++F[e[j]];c=YR(e,u,l,$,F,
B,L,W,J,j-J,c),l||(i.r=c&7|u[c/8|0]<<3,c-=7,i.h=A,i.p=C,i.i=j,i.w=q)}else{for(var j=i.w||0;j<a+l;j+=
65535){var ia=j+65535;ia>=a&&(u[c/8|0]=l,ia=a),c=oD(u,c+1,e.subarray(j,ia))}i.i=a}return vl(s,0,r+_h(
c)+o)},w3=(function(){for(var e=new Int32Array(256),t=0;t<256;++t){for(var n=t,r=9;--r;)n=(n&1&&-306674912)^
n>>>1;e[t]=n}return e})(),k3=function(){var e=-1;return{p:function(t){for(var n=e,r=0;r<t.length;++r)
n=w3[n&255^t[r]]^n>>>8;e=n},d:function(){return~e}}},x3=function(e,t,n,r,o){if(!o&&(o={l:1},t.dictionary)){
var i=t.dictionary.subarray(-32768),a=new pt(i.length+e.length);a.set(i),a.set(e,i.length),e=a,o.w=i.
length}return v3(e,t.level==null?6:t.level,t.mem==null?o.l?y.ceil(y.max(8,y.min(13,y.log(e.length)))*
1.5):20:12+t.mem,n,r,o)},aD=function(e,t){var n={};for(var r in e)n[r]=e[r];for(var r in t)n[r]=t[r];
return n},Or=function(e,t){return e[t]|e[t+1]<<8},Gn=function(e,t){return(e[t]|e[t+1]<<8|e[t+2]<<16|
e[t+3]<<24)>>>0},Sh=function(e,t){return Gn(e,t)+Gn(e,t+4)*4294967296},Ut=function(e,t,n){for(;n;++t)
e[t]=n,n>>>=8};sD=function(e,t,n,r){for(var o in e){var i=e[o],a=t+o,s=r;w.isArray(i)&&(s=aD(r,i[1]),
i=i[0]),ArrayBuffer.isView(i)?n[a]=[i,s]:(n[a+="/"]=[new pt(0),s],sD(i,a,n,r))}},XR=typeof TextEncoder!=
"undefined"&&new TextEncoder,Oh=typeof TextDecoder!="undefined"&&new TextDecoder,S3=0;try{Oh.decode(
iD,{stream:!0}),S3=1}catch{}E3=function(e){for(var t="",n=0;;){var r=e[n++],o=(r>127)+(r>223)+(r>239);
if(n+o>e.length)return{s:t,r:vl(e,n-1)};o?o==3?(r=((r&15)<<18|(e[n++]&63)<<12|(e[n++]&63)<<6|e[n++]&
63)-65536,t+=x.fromCharCode(55296|r>>10,56320|r&1023)):o&1?t+=x.fromCharCode((r&31)<<6|e[n++]&63):t+=
x.fromCharCode((r&15)<<12|(e[n++]&63)<<6|e[n++]&63):t+=x.fromCharCode(r)}};C3=function(e,t){return t+
30+Or(e,t+26)+Or(e,t+28)},R3=function(e,t,n){var r=Or(e,t+28),o=Or(e,t+30),i=Ih(e.subarray(t+46,t+46+
r),!(Or(e,t+8)&2048)),a=t+46+r,s=D3(e,a,o,n,Gn(e,t+20),Gn(e,t+24),Gn(e,t+42)),u=s[0],l=s[1],c=s[2];
return[
Or(e,t+10),u,l,i,a+o+Or(e,t+32),c]},D3=function(e,t,n,r,o,i,a){var s=o==4294967295,u=i==4294967295,l=a==
4294967295,c=t+n,d=s+u+l;if(r&&d){for(;t+4<c;t+=4+Or(e,t+2))if(Or(e,t)==1)return[s?Sh(e,t+4+8*u):o,u?
Sh(e,t+4):i,l?Sh(e,t+4+8*(u+s)):a,1];r<2&&Xt(13)}return[o,i,a,0]},Ah=function(e){var t=0;if(e)for(
var n in e){
var r=e[n].length;r>65535&&Xt(9),t+=r+4}return t},QR=function(e,t,n,r,o,i,a,s){var u=r.length,l=n.extra,
c=s&&s.length,d=Ah(l);Ut(e,t,a!=null?33639248:67324752),t+=4,a!=null&&(e[t++]=20,e[t++]=n.os),e[t]=20,
t+=2,e[t++]=n.flag<<1|(i<0&&8),e[t++]=o&&8,e[t++]=n.compression&255,e[t++]=n.compression>>8;var m=new R(
n.mtime==null?R.now():n.mtime),g=m.getFullYear()-1980;if((g<0||g>119)&&Xt(10),Ut(e,t,g<<25|m.getMonth(
)+
1<<21|m.getDate()<<16|m.getHours()<<11|m.getMinutes()<<5|m.getSeconds()>>1),t+=4,i!=-1&&(Ut(e,t,n.crc),
Ut(e,t+4,i<0?-i-2:i),Ut(e,t+8,n.size)),Ut(e,t+12,u),Ut(e,t+14,d),t+=16,a!=null&&(Ut(e,t,c),Ut(e,t+6,
n.attrs),Ut(e,t+10,a),t+=14),e.set(r,t),t+=u,d)for(var v in l){var C=l[v],A=C.length;Ut(e,t,+v),Ut(e,
t+2,A),e.set(C,t+4),t+=4+A}return c&&(e.set(s,t),t+=c),t},O3=function(e,t,n,r,o){Ut(e,t,101010256),
Ut(
e,t+8,n),Ut(e,t+10,n),Ut(e,t+12,r),Ut(e,t+16,o)}});var Li={};ef(Li,{inflateSync:()=>Ph,strFromU8:()=>Ih,
strToU8:()=>Ep,unzipSync:()=>lD,zipSync:()=>uD});
var ji=_c(()=>{"use strict";p();cD()});var Bi=De(Wt=>{"use strict";p();function U3(e,t,n){if(n===void 0&&
(n=w.prototype),e&&typeof n.find==
"function")return n.find.call(e,t);for(var r=0;r<e.length;r++)if(zi(e,r)){var o=e[r];if(t.call(void 0,
o,r,e))return o}}function gs(e,t){return t===void 0&&(t=f),t&&typeof t.getOwnPropertyDescriptors=="function"&&
(e=t.create(null,t.getOwnPropertyDescriptors(e))),t&&typeof t.freeze=="function"?t.freeze(
e):e}function zi(e,t){return f.prototype.hasOwnProperty.call(e,t)}function W3(e,t){if(e===null||
typeof e!=
"object")throw new TypeError("target is not an object");for(var n in t)zi(t,n)&&(e[n]=t[n]);return e}
var bD=gs({allowfullscreen:!0,async:!0,autofocus:!0,autoplay:!0,checked:!0,controls:!0,default:!0,
defer:!0,
disabled:!0,formnovalidate:!0,hidden:!0,ismap:!0,itemscope:!0,loop:!0,multiple:!0,muted:!0,nomodule:
!0,
novalidate:!0,open:!0,playsinline:!0,readonly:!0,required:!0,reversed:!0,selected:!0});function K3(e){
return zi(bD,e.toLowerCase())}var vD=gs({area:!0,base:!0,br:!0,col:!0,embed:!0,hr:!0,img:!0,input:!0,
link:!0,meta:!0,param:!0,source:!0,track:!0,wbr:!0});function G3(e){return zi(vD,e.toLowerCase())}
var Tl=gs(
{script:!1,style:!1,textarea:!0,title:!0});function Z3(e){var t=e.toLowerCase();return zi(Tl,t)&&!Tl[
t]}
function q3(e){var t=e.toLowerCase();return zi(Tl,t)&&Tl[t]}function wD(e){return e===Sl.HTML}
function H3(e){
return wD(e)||e===Sl.XML_XHTML_APPLICATION}var Sl=gs({HTML:"text/html",XML_APPLICATION:
"application/xml",XML_TEXT:"text/xml",XML_XHTML_APPLICATION:"application/xhtml+xml",XML_SVG_IMAGE:
"image/svg+xml"}),
J3=f.keys(Sl).map(function(e){return Sl[e]});function V3(e){return J3.indexOf(e)>-1}var Y3=gs({HTML:
"http://www.w3.org/1999/xhtml",SVG:"http://www.w3.org/2000/svg",XML:
"http://www.w3.org/XML/1998/namespace",XMLNS:"http://www.w3.org/2000/xmlns/"});Wt.assign=W3;Wt.find=U3;
Wt.freeze=gs;Wt.HTML_BOOLEAN_ATTRIBUTES=
bD;Wt.HTML_RAW_TEXT_ELEMENTS=Tl;Wt.HTML_VOID_ELEMENTS=vD;Wt.hasDefaultHTMLNamespace=H3;Wt.hasOwn=zi;
Wt.isHTMLBooleanAttribute=K3;Wt.isHTMLRawTextElement=Z3;Wt.isHTMLEscapableRawTextElement=q3;Wt.isHTMLMimeType=
wD;Wt.isHTMLVoidElement=G3;Wt.isValidMimeType=V3;Wt.MIME_TYPE=Sl;Wt.NAMESPACE=Y3});var Ol=De(Dl=>{
"use strict";p();var X3=Bi();function xD(e,t){e.prototype=f.create(S.prototype,{constructor:{
value:e},name:{value:e.name,enumerable:!0,writable:t}})}var Cl=X3.freeze({Error:"Error",
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
"OperationError",NotAllowedError:"NotAllowedError",OptOutError:"OptOutError"}),TD=f.keys(Cl);
function SD(e){return typeof e=="number"&&e>=1&&e<=25}
function Q3(e){return typeof e=="string"&&e.substring(e.length-Cl.Error.length)===Cl.Error}function Rl(
e,t){
SD(e)?(this.name=TD[e],this.message=t||""):(this.message=e,this.name=Q3(t)?t:Cl.Error),S.captureStackTrace&&
S.captureStackTrace(this,Rl)}xD(Rl,!0);f.defineProperties(Rl.prototype,{code:{enumerable:!0,get:
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
Mh=f.entries(ED);for(El=0;El<Mh.length;El++)kD=Mh[El][0],Rl[kD]=Mh[El][1];var kD,El;function Lh(e,t,
n){
this.message=e,this.locator=t,this.cause=n,S.captureStackTrace&&S.captureStackTrace(this,Lh)}xD(Lh);
Dl.DOMException=Rl;Dl.DOMExceptionName=Cl;Dl.ExceptionCode=ED;Dl.ParseError=Lh});var Gh=De(ye=>{
"use strict";p();function ND(e){try{typeof e!="function"&&(e=RegExp);var t=new e("\u{1D306}",
"u").exec("\u{1D306}");return!!t&&t[0].length===2}catch{}return!1}var bs=ND();function qo(e){if(e.source[
0]!==
"[")throw new S(e+" can not be used with chars");return e.source.slice(1,e.source.lastIndexOf("]"))}
function hs(e,t){if(e.source[0]!=="[")throw new S("/"+e.source+"/ can not be used with chars_without");
if(!t||typeof t!="string")throw new S(E.stringify(t)+" is not a valid search");if(e.source.indexOf(t)===
-1)throw new S('"'+t+'" is not is /'+e.source+"/");if(t==="-"&&e.source.indexOf(t)!==1)throw new S(
'"'+t+'" is not at the first postion of /'+e.source+"/");return new RegExp(e.source.replace(t,""),bs?
"u":"")}function Re(e){var t=this;return new RegExp(w.prototype.slice.call(arguments).map(function(n){
var r=typeof n=="string";if(r&&t===void 0&&n==="|")throw new S(
"use regg instead of reg to wrap expressions with `|`!");return r?n:n.source}).join(""),bs?"u":"")}
function me(e){if(arguments.length===0)
throw new S("no parameters provided");return Re.apply(me,["(?:"].concat(w.prototype.slice.call(
arguments),
[")"]))}var eW="\uFFFD",Ho=/[-\x09\x0A\x0D\x20-\x2C\x2E-\uD7FF\uE000-\uFFFD]/;bs&&(Ho=Re("[",qo(Ho),
"\\u{10000}-\\u{10FFFF}","]"));var tW=new RegExp("[^"+qo(Ho)+"]",bs?"u":""),Pp=/[\x20\x09\x0D\x0A]/,
nW=qo(Pp),He=Re(Pp,"+"),st=Re(Pp,"*"),Al=/[:_a-zA-Z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
bs&&(Al=Re("[",qo(Al),"\\u{10000}-\\u{10FFFF}","]"));var rW=qo(Al),Bh=Re("[",rW,qo(/[-.0-9\xB7]/),qo(
/[\u0300-\u036F\u203F-\u2040]/),"]"),Nn=Re(Al,Bh,"*"),oW=Re("^",Nn,"$"),CD=Re(Bh,"+"),iW=Re("&",Nn,
";"),aW=me(/&#[0-9]+;|&#x[0-9a-fA-F]+;/),Nl=me(iW,"|",aW),_l=Re("%",Nn,";"),Uh=me(Re('"',me(/[^%&"]/,
"|",_l,"|",Nl),"*",'"'),"|",Re("'",me(/[^%&']/,"|",_l,"|",Nl),"*","'")),sW=me('"',me(/[^<&"]/,"|",Nl),
"*",'"',"|","'",me(/[^<&']/,"|",Nl),"*","'"),uW=hs(Al,":"),lW=hs(Bh,":"),jh=Re(uW,lW,"*"),cW=Re("^",
jh,"$"),Pl=Re(jh,me(":",jh),"?"),dW=Re("^",Pl,"$"),pW=Re("(",Pl,")"),ys=me(/"[^"]*"|'[^']*'/),mW=Re(
/^<\?/,"(",Nn,")",me(He,"(?!",Pp,")(",Ho,"*?)"),"?",/\?>/),RD=/[\x20\x0D\x0Aa-zA-Z0-9-'()+,./:=?;!*#@$_%]/,
Il=me('"',RD,'*"',"|","'",hs(RD,"'"),"*'"),_D="<!--",PD="-->",fW=Re(_D,me(hs(Ho,"-"),"|",Re("-",hs(
Ho,
"-"))),"*",PD),DD="#PCDATA",gW=me(Re(/\(/,st,DD,me(st,/\|/,st,Pl),"*",st,/\)\*/),"|",Re(/\(/,st,DD,
st,
/\)/)),hW=/[?*+]?/,yW=Re(/\([^>]+\)/,hW),bW=me("EMPTY","|","ANY","|",gW,"|",yW),vW="<!ELEMENT",wW=Re(
vW,He,me(Pl,"|",_l),He,me(bW,"|",_l),st,">"),kW=Re("NOTATION",He,/\(/,st,Nn,me(st,/\|/,st,Nn),"*",st,
/\)/),xW=Re(/\(/,st,CD,me(st,/\|/,st,CD),"*",st,/\)/),TW=me(kW,"|",xW),SW=me(
/CDATA|ID|IDREF|IDREFS|ENTITY|ENTITIES|NMTOKEN|NMTOKENS/,
"|",TW),EW=me(/#REQUIRED|#IMPLIED/,"|",me(me("#FIXED",He),"?",sW)),CW=me(He,Nn,He,SW,He,EW),RW="<!ATTLIST",
DW=Re(RW,He,Nn,CW,"*",st,">"),zh="about:legacy-compat",OW=me('"'+zh+'"',"|","'"+zh+"'"),Wh="SYSTEM",
Ip="PUBLIC",$p=me(me(Wh,He,ys),"|",me(Ip,He,Il,He,ys)),AW=Re("^",me(me(Wh,He,"(?<SystemLiteralOnly>",
ys,")"),"|",me(Ip,He,"(?<PubidLiteral>",Il,")",He,"(?<SystemLiteral>",ys,")"))),NW=Re("^",Il,
"$"),_W=Re("^",ys,"$"),PW=me(He,"NDATA",He,Nn),IW=me(Uh,"|",me($p,PW,"?")),ID="<!ENTITY",$W=Re(ID,He,
Nn,He,IW,st,">"),FW=me(Uh,"|",$p),MW=Re(ID,He,"%",He,Nn,He,FW,st,">"),LW=me($W,"|",MW),jW=Re(Ip,He,
Il),
zW=Re("<!NOTATION",He,Nn,He,me($p,"|",jW),st,">"),Kh=Re(st,"=",st),OD=/1[.]\d+/,BW=Re(He,"version",
Kh,
me("'",OD,"'","|",'"',OD,'"')),AD=/[A-Za-z][-A-Za-z0-9._]*/,UW=me(He,"encoding",Kh,me('"',AD,'"',"|",
"'",AD,"'")),WW=me(He,"standalone",Kh,me("'",me("yes","|","no"),"'","|",'"',me("yes","|","no"),'"')),
KW=Re(/^<\?xml/,BW,UW,"?",WW,"?",st,/\?>/),GW="<!DOCTYPE",ZW="<![CDATA[",qW="]]>",HW=/<!\[CDATA\[/,
JW=/\]\]>/,
VW=Re(Ho,"*?",JW),YW=Re(HW,VW);ye.chars=qo;ye.chars_without=hs;ye.detectUnicodeSupport=ND;ye.reg=Re;
ye.regg=me;ye.ABOUT_LEGACY_COMPAT=zh;ye.ABOUT_LEGACY_COMPAT_SystemLiteral=OW;ye.AttlistDecl=DW;ye.CDATA_START=
ZW;ye.CDATA_END=qW;ye.CDSect=YW;ye.Char=Ho;ye.Comment=fW;ye.COMMENT_START=_D;ye.COMMENT_END=PD;ye.DOCTYPE_DECL_START=
GW;ye.elementdecl=wW;ye.EntityDecl=LW;ye.EntityValue=Uh;ye.ExternalID=$p;ye.ExternalID_match=AW;ye.Name=
Nn;ye.Name_exact=oW;ye.NCName_exact=cW;ye.NotationDecl=zW;ye.Reference=Nl;ye.PEReference=_l;ye.PI=mW;
ye.PUBLIC=Ip;ye.PubidLiteral=Il;ye.PubidLiteral_match=NW;ye.QName=Pl;ye.QName_exact=dW;ye.QName_group=
pW;ye.S=He;ye.SChar_s=nW;ye.S_OPT=st;ye.SYSTEM=Wh;ye.SystemLiteral=ys;ye.SystemLiteral_match=_W;ye.InvalidChar=
tW;ye.UNICODE_REPLACEMENT_CHARACTER=eW;ye.UNICODE_SUPPORT=bs;ye.XMLDecl=KW});var ty=De(gt=>{
"use strict";p();var qn=Bi(),_r=qn.find,XW=qn.hasDefaultHTMLNamespace,ws=qn.hasOwn,QW=qn.
isHTMLMimeType,eK=qn.isHTMLRawTextElement,tK=qn.isHTMLVoidElement,$l=qn.MIME_TYPE,Pr=qn.NAMESPACE,mn=k(
),
BD=Ol(),ee=BD.DOMException,Qt=BD.DOMExceptionName,ft=Gh();function xn(e){if(e!==mn)throw new TypeError(
"Illegal constructor")}function nK(e){return e!==""}function rK(e){return e?e.split(/[\t\n\f\r ]+/).
filter(nK):[]}function oK(e,t){return ws(e,t)||(e[t]=!0),e}function $D(e){if(!e)return[];var t=rK(e);
return f.keys(t.reduce(oK,{}))}function iK(e){return function(t){return e&&e.indexOf(t)!==-1}}
function UD(e){
if(!ft.QName_exact.test(e))throw new ee(ee.INVALID_CHARACTER_ERR,
'invalid character in qualified name "'+e+'"')}function qh(e,t){UD(t),e=e||null;var n=null,r=t;if(t.indexOf(
":")>=0){var o=t.split(":");
n=o[0],r=o[1]}if(n!==null&&e===null)throw new ee(ee.NAMESPACE_ERR,
"prefix is non-null and namespace is null");if(n==="xml"&&e!==qn.NAMESPACE.XML)throw new ee(ee.NAMESPACE_ERR,
'prefix is "xml" and namespace is not the XML namespace');if((n==="xmlns"||t==="xmlns")&&e!==qn.NAMESPACE.XMLNS)throw new ee(
ee.NAMESPACE_ERR,
'either qualifiedName or prefix is "xmlns" and namespace is not the XMLNS namespace');
if(e===qn.NAMESPACE.XMLNS&&n!=="xmlns"&&t!=="xmlns")throw new ee(ee.NAMESPACE_ERR,
'namespace is the XMLNS namespace and neither qualifiedName nor prefix is "xmlns"');return[e,n,r]}
function Ts(e,t){for(var n in e)
ws(e,n)&&(t[n]=e[n])}function Tn(e,t){var n=e.prototype;if(!(n instanceof t)){let r=function(){};r.prototype=
t.prototype,r=new r,Ts(n,r),e.prototype=n=r}n.constructor!=e&&(typeof e!="function"&&console.error(
"unknown Class:"+e),n.constructor=e)}var Sn={},Zn=Sn.ELEMENT_NODE=1,ks=Sn.ATTRIBUTE_NODE=2,Fl=Sn.TEXT_NODE=
3,WD=Sn.CDATA_SECTION_NODE=4,KD=Sn.ENTITY_REFERENCE_NODE=5,aK=Sn.ENTITY_NODE=6,Hh=Sn.PROCESSING_INSTRUCTION_NODE=
7,Jh=Sn.COMMENT_NODE=8,vs=Sn.DOCUMENT_NODE=9,GD=Sn.DOCUMENT_TYPE_NODE=10,Jo=Sn.DOCUMENT_FRAGMENT_NODE=
11,sK=Sn.NOTATION_NODE=12,mt=qn.freeze({DOCUMENT_POSITION_DISCONNECTED:1,DOCUMENT_POSITION_PRECEDING:
2,
DOCUMENT_POSITION_FOLLOWING:4,DOCUMENT_POSITION_CONTAINS:8,DOCUMENT_POSITION_CONTAINED_BY:16,
DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC:32});
function ZD(e,t){if(t.length<e.length)return ZD(t,e);var n=null;for(var r in e){if(e[r]!==t[r])return n;
n=e[r]}return n}function FD(e){return e.guid||(e.guid=y.random()),e.guid}function Tt(){}Tt.prototype=
{length:0,item:function(e){return e>=0&&e<this.length?this[e]:null},toString:function(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e?t={requireWellFormed:!!e.requireWellFormed,
splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};for(var n=[],r=0;r<this.length;r++)ey(this[r],n,null,t);
return n.
join("")},filter:function(e){return w.prototype.filter.call(this,e)},indexOf:function(e){return w.prototype.
indexOf.call(this,e)}};Tt.prototype[k.iterator]=function(){var e=this,t=0;return{next:function(){
return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function Nr(e,t){
this.
_node=e,this._refresh=t,jp(this)}function jp(e){var t=e._node._inc||e._node.ownerDocument._inc;if(e.
_inc!==t){var n=e._refresh(e._node);if(rO(e,"length",n.length),!e.$$length||n.length<e.$$length)for(
var r=n.
length;r in e;r++)ws(e,r)&&delete e[r];Ts(n,e),e._inc=t}}Nr.prototype.item=function(e){return jp(
this),
this[e]||null};Tn(Nr,Tt);function xs(){this._nsIndex=f.create(null),this._noNsIndex=f.create(null)}
function qD(e,t){
for(var n=0;n<e.length;){if(e[n]===t)return n;n++}}function Vh(e,t,n){if(!t)return e._noNsIndex;var r=e.
_nsIndex[t];return!r&&n&&(r=e._nsIndex[t]=f.create(null)),r}function uK(e,t,n){var r=Vh(e,t,!1),o=r&&
r[n];return o||null}function lK(e,t){Vh(e,t.namespaceURI,!0)[t.localName]=t}function cK(e,t){var n=Vh(
e,t.namespaceURI,!1);n&&delete n[t.localName]}function dK(e,t,n,r){if(r?t[qD(t,r)]=n:(t[t.length]=n,
t.length++),lK(t,n),e){n.ownerElement=e;var o=e.ownerDocument;o&&(r&&VD(o,e,r),pK(o,e,n))}}function MD(
e,t,n){
var r=qD(t,n);if(r>=0){for(var o=t.length-1;r<=o;)t[r]=t[++r];if(t.length=o,cK(t,n),e){var i=e.ownerDocument;
i&&VD(i,e,n),n.ownerElement=null}}}xs.prototype={length:0,item:Tt.prototype.item,getNamedItem:
function(e){
this._ownerElement&&this._ownerElement._isInHTMLDocumentAndNamespace()&&(e=e.toLowerCase());for(var t=0;
t<
this.length;){var n=this[t];if(n.nodeName===e)return n;t++}return null},setNamedItem:function(e){var t=e.
ownerElement;if(t&&t!==this._ownerElement)throw new ee(ee.INUSE_ATTRIBUTE_ERR);var n=uK(this,e.namespaceURI,
e.localName);return n===e?e:(dK(this._ownerElement,this,e,n),n)},setNamedItemNS:function(e){return this.
setNamedItem(e)},removeNamedItem:function(e){var t=this.getNamedItem(e);if(!t)throw new ee(ee.NOT_FOUND_ERR,
e);return MD(this._ownerElement,this,t),t},removeNamedItemNS:function(e,t){var n=this.getNamedItemNS(
e,t);if(!n)throw new ee(ee.NOT_FOUND_ERR,e?e+" : "+t:t);return MD(this._ownerElement,this,n),n},
getNamedItemNS:function(e,t){
e||(e=null);for(var n=0;n<this.length;){var r=this[n];if(r.localName===t&&r.namespaceURI===e)return r;
n++}return null}};xs.prototype[k.iterator]=function(){var e=this,t=0;return{next:function(){return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function HD(){}HD.prototype=
{hasFeature:function(e,t){return!0},createDocument:function(e,t,n){var r=$l.XML_APPLICATION;e===Pr.HTML?
r=$l.XML_XHTML_APPLICATION:e===Pr.SVG&&(r=$l.XML_SVG_IMAGE);var o=new po(mn,{contentType:r});if(o.implementation=
this,o.childNodes=new Tt,o.doctype=n||null,n&&o.appendChild(n),t){var i=o.createElementNS(e,t);o.appendChild(
i)}return o},createDocumentType:function(e,t,n,r){UD(e);var o=new Up(mn);return o.name=e,o.nodeName=
e,o.publicId=t||"",o.systemId=n||"",o.internalSubset=r||"",o.childNodes=new Tt,o},createHTMLDocument:
function(e){
var t=new po(mn,{contentType:$l.HTML});if(t.implementation=this,t.childNodes=new Tt,e!==!1){t.doctype=
this.createDocumentType("html"),t.doctype.ownerDocument=t,t.appendChild(t.doctype);var n=t.createElement(
"html");t.appendChild(n);var r=t.createElement("head");if(n.appendChild(r),typeof e=="string"){var o=t.
createElement("title");o.appendChild(t.createTextNode(e)),r.appendChild(o)}n.appendChild(t.createElement(
"body"))}return t}};function Le(e){xn(e)}Le.prototype={firstChild:null,lastChild:null,
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
isSameNode:function(e){return this===e},insertBefore:function(e,t){return Lp(this,e,t)},replaceChild:
function(e,t){
Lp(this,e,t,QD),t&&this.removeChild(t)},removeChild:function(e){return YD(this,e)},appendChild:
function(e){
return this.insertBefore(e,null)},hasChildNodes:function(){return this.firstChild!=null},cloneNode:
function(e){
return nO(this.ownerDocument||this,this,e)},normalize:function(){Kt(this,null,{enter:function(e){for(
var t=e.
firstChild;t;){var n=t.nextSibling;if(n!==null&&n.nodeType===Fl&&t.nodeType===Fl){for(var r=[],o=n;o!==
null&&o.nodeType===Fl;)r.push(o.data),o=o.nextSibling;for(var i=t.nextSibling;i!==o;){var a=i.nextSibling;
i.parentNode=null,i.previousSibling=null,i.nextSibling=null,i=a}t.nextSibling=o,o!==null?o.previousSibling=
t:e.lastChild=t,t.appendData(r.join("")),Yh(e.ownerDocument,e),t=o}else t=n}return!0}})},isSupported:
function(e,t){
return this.ownerDocument.implementation.hasFeature(e,t)},lookupPrefix:function(e){for(var t=this;t;
){
var n=t._nsMap;if(n){for(var r in n)if(ws(n,r)&&n[r]===e)return r}t=t.nodeType==ks?t.ownerDocument:t.
parentNode}return null},lookupNamespaceURI:function(e){for(var t=this;t;){var n=t._nsMap;if(n&&ws(n,
e))return n[e];t=t.nodeType==ks?t.ownerDocument:t.parentNode}return null},isDefaultNamespace:
function(e){
var t=this.lookupPrefix(e);return t==null},compareDocumentPosition:function(e){if(this===e)return 0;
var t=e,n=this,r=null,o=null;if(t instanceof Ui&&(r=t,t=r.ownerElement),n instanceof Ui&&(o=n,n=o.ownerElement,
r&&t&&n===t))for(var i=0,a;a=n.attributes[i];i++){if(a===r)return mt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
mt.DOCUMENT_POSITION_PRECEDING;if(a===o)return mt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+mt.DOCUMENT_POSITION_FOLLOWING}
if(!t||!n||n.ownerDocument!==t.ownerDocument)return mt.DOCUMENT_POSITION_DISCONNECTED+mt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
(FD(n.ownerDocument)>FD(t.ownerDocument)?mt.DOCUMENT_POSITION_FOLLOWING:mt.DOCUMENT_POSITION_PRECEDING);
if(o&&t===n)return mt.DOCUMENT_POSITION_CONTAINS+mt.DOCUMENT_POSITION_PRECEDING;if(r&&t===n)return mt.
DOCUMENT_POSITION_CONTAINED_BY+mt.DOCUMENT_POSITION_FOLLOWING;for(var s=[],u=t.parentNode;u;){if(!o&&
u===n)return mt.DOCUMENT_POSITION_CONTAINED_BY+mt.DOCUMENT_POSITION_FOLLOWING;s.push(u),u=u.parentNode}
s.reverse();for(var l=[],c=n.parentNode;c;){if(!r&&c===t)return mt.DOCUMENT_POSITION_CONTAINS+mt.DOCUMENT_POSITION_PRECEDING;
l.push(c),c=c.parentNode}l.reverse();var d=ZD(s,l);for(var m in d.childNodes){var g=d.childNodes[m];
if(g===n)return mt.DOCUMENT_POSITION_FOLLOWING;if(g===t)return mt.DOCUMENT_POSITION_PRECEDING;if(l.indexOf(
g)>=0)return mt.DOCUMENT_POSITION_FOLLOWING;if(s.indexOf(g)>=0)return mt.DOCUMENT_POSITION_PRECEDING}
return 0}};function JD(e){return e=="<"&&"&lt;"||e==">"&&"&gt;"||e=="&"&&"&amp;"||e=='"'&&"&quot;"||
"&#"+e.charCodeAt()+";"}Ts(Sn,Le);Ts(Sn,Le.prototype);Ts(mt,Le);Ts(mt,Le.prototype);function Mp(e,t){
Kt(e,null,{enter:function(n){return t(n)?Kt.STOP:!0}})}function Kt(e,t,n){for(var r=[{node:e,context:
t,
phase:Kt.ENTER}];r.length>0;){var o=r.pop();if(o.phase===Kt.ENTER){var i=n.enter(o.node,o.context);
if(i===
Kt.STOP)return Kt.STOP;if(r.push({node:o.node,context:i,phase:Kt.EXIT}),i==null)continue;for(var a=o.
node.lastChild;a;)r.push({node:a,context:i,phase:Kt.ENTER}),a=a.previousSibling}else n.exit&&n.exit(
o.node,o.context)}}Kt.STOP=k("walkDOM.STOP");Kt.ENTER=0;Kt.EXIT=1;function po(e,t){xn(e);var n=t||{}
;
this.ownerDocument=this,this.contentType=n.contentType||$l.XML_APPLICATION,this.type=QW(this.contentType)?
"html":"xml"}function pK(e,t,n){e&&e._inc++;var r=n.namespaceURI;r===Pr.XMLNS&&(t._nsMap[n.prefix?n.
localName:""]=n.value)}function VD(e,t,n,r){e&&e._inc++;var o=n.namespaceURI;o===Pr.XMLNS&&delete t.
_nsMap[n.prefix?n.localName:""]}function Yh(e,t,n){if(e&&e._inc){e._inc++;var r=t.childNodes;if(n&&!n.
nextSibling)r[r.length++]=n;else{for(var o=t.firstChild,i=0;o;)r[i++]=o,o=o.nextSibling;r.length=i,
delete r[r.
length]}}}function YD(e,t){if(e!==t.parentNode)throw new ee(ee.NOT_FOUND_ERR,
"child's parent is not parent");var n=t.previousSibling,r=t.nextSibling;return n?n.nextSibling=r:e.firstChild=r,
r?r.previousSibling=
n:e.lastChild=n,Yh(e.ownerDocument,e),t.parentNode=null,t.previousSibling=null,t.nextSibling=null,t}
function mK(e){return e&&(e.nodeType===Le.DOCUMENT_NODE||e.nodeType===Le.DOCUMENT_FRAGMENT_NODE||e.nodeType===
Le.ELEMENT_NODE)}function fK(e){return e&&(e.nodeType===Le.CDATA_SECTION_NODE||e.nodeType===Le.COMMENT_NODE||
e.nodeType===Le.DOCUMENT_FRAGMENT_NODE||e.nodeType===Le.DOCUMENT_TYPE_NODE||e.nodeType===Le.ELEMENT_NODE||
e.nodeType===Le.PROCESSING_INSTRUCTION_NODE||e.nodeType===Le.TEXT_NODE)}function Vo(e){return e&&e.nodeType===
Le.DOCUMENT_TYPE_NODE}function co(e){return e&&e.nodeType===Le.ELEMENT_NODE}function XD(e){return e&&
e.nodeType===Le.TEXT_NODE}function LD(e,t){var n=e.childNodes||[];if(_r(n,co)||Vo(t))return!1;var r=_r(
n,Vo);return!(t&&r&&n.indexOf(r)>n.indexOf(t))}function jD(e,t){var n=e.childNodes||[];function r(i){
return co(i)&&i!==t}if(_r(n,r))return!1;var o=_r(n,Vo);return!(t&&o&&n.indexOf(o)>n.indexOf(t))}
function gK(e,t,n){
if(!mK(e))throw new ee(ee.HIERARCHY_REQUEST_ERR,"Unexpected parent node type "+e.nodeType);if(n&&n.parentNode!==
e)throw new ee(ee.NOT_FOUND_ERR,"child not in parent");if(!fK(t)||Vo(t)&&e.nodeType!==Le.DOCUMENT_NODE)
throw new ee(ee.HIERARCHY_REQUEST_ERR,"Unexpected node type "+t.nodeType+" for parent node type "+e.
nodeType)}function hK(e,t,n){var r=e.childNodes||[],o=t.childNodes||[];if(t.nodeType===Le.DOCUMENT_FRAGMENT_NODE){
var i=o.filter(co);if(i.length>1||_r(o,XD))throw new ee(ee.HIERARCHY_REQUEST_ERR,
"More than one element or text in fragment");if(i.length===1&&!LD(e,n))throw new ee(ee.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(co(t)&&!LD(e,n))throw new ee(ee.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(Vo(t)){if(_r(r,Vo))throw new ee(ee.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var a=_r(r,co);if(n&&r.indexOf(a)<r.indexOf(n))throw new ee(ee.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element");if(!n&&a)throw new ee(ee.HIERARCHY_REQUEST_ERR,
"Doctype can not be appended since element is present")}}function QD(e,t,n){var r=e.childNodes||[],o=t.
childNodes||[];if(t.nodeType===Le.DOCUMENT_FRAGMENT_NODE){var i=o.filter(co);if(i.length>1||_r(o,XD))
throw new ee(ee.HIERARCHY_REQUEST_ERR,"More than one element or text in fragment");if(i.length===1&&
!jD(e,n))throw new ee(ee.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(co(t)&&!jD(e,n))throw new ee(ee.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(Vo(t)){if(_r(r,function(u){return Vo(u)&&
u!==n}))throw new ee(ee.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var a=_r(r,co);if(n&&r.indexOf(a)<r.indexOf(n))throw new ee(ee.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element")}}function Lp(e,t,n,r){gK(e,t,n),e.nodeType===Le.DOCUMENT_NODE&&
(r||hK)(e,t,n);var o=t.parentNode;if(o&&o.removeChild(t),t.nodeType===Jo){var i=t.firstChild;if(i==null)
return t;var a=t.lastChild}else i=a=t;var s=n?n.previousSibling:e.lastChild;i.previousSibling=s,a.nextSibling=
n,s?s.nextSibling=i:e.firstChild=i,n==null?e.lastChild=a:n.previousSibling=a;do i.parentNode=e;while(
i!==
a&&(i=i.nextSibling));return Yh(e.ownerDocument||e,e,t),t.nodeType==Jo&&(t.firstChild=t.lastChild=null),
t}po.prototype={implementation:null,nodeName:"#document",nodeType:vs,doctype:null,documentElement:
null,
_inc:1,insertBefore:function(e,t){if(e.nodeType===Jo){for(var n=e.firstChild;n;){var r=n.nextSibling;
this.insertBefore(n,t),n=r}return e}return Lp(this,e,t),e.ownerDocument=this,this.documentElement===
null&&e.nodeType===Zn&&(this.documentElement=e),e},removeChild:function(e){var t=YD(this,e);return t===
this.documentElement&&(this.documentElement=null),t},replaceChild:function(e,t){Lp(this,e,t,QD),e.ownerDocument=
this,t&&this.removeChild(t),co(e)&&(this.documentElement=e)},importNode:function(e,t){return yK(this,
e,t)},getElementById:function(e){var t=null;return Mp(this.documentElement,function(n){if(n.nodeType==
Zn&&n.getAttribute("id")==e)return t=n,!0}),t},createElement:function(e){var t=new mo(mn);t.ownerDocument=
this,this.type==="html"&&(e=e.toLowerCase()),XW(this.contentType)&&(t.namespaceURI=Pr.HTML),t.nodeName=
e,t.tagName=e,t.localName=e,t.childNodes=new Tt;var n=t.attributes=new xs;return n._ownerElement=t,t}
,
createDocumentFragment:function(){var e=new Ss(mn);return e.ownerDocument=this,e.childNodes=new Tt,e}
,
createTextNode:function(e){var t=new Ml(mn);return t.ownerDocument=this,t.childNodes=new Tt,t.appendData(
e),t},createComment:function(e){var t=new zp(mn);return t.ownerDocument=this,t.childNodes=new Tt,t.appendData(
e),t},createCDATASection:function(e){if(e.indexOf("]]>")!==-1)throw new ee(ee.INVALID_CHARACTER_ERR,
'data contains "]]>"');var t=new Bp(mn);return t.ownerDocument=this,t.childNodes=new Tt,t.appendData(
e),t},createProcessingInstruction:function(e,t){var n=new Kp(mn);return n.ownerDocument=this,n.childNodes=
new Tt,n.nodeName=n.target=e,n.nodeValue=n.data=t,n},createAttribute:function(e){if(!ft.QName_exact.
test(e))throw new ee(ee.INVALID_CHARACTER_ERR,'invalid character in name "'+e+'"');return this.type===
"html"&&(e=e.toLowerCase()),this._createAttribute(e)},_createAttribute:function(e){var t=new Ui(mn);
return t.ownerDocument=this,t.childNodes=new Tt,t.name=e,t.nodeName=e,t.localName=e,t.specified=!0,t}
,
createEntityReference:function(e){if(!ft.Name_exact.test(e))throw new ee(ee.INVALID_CHARACTER_ERR,
'not a valid xml name "'+e+'"');if(this.type==="html")throw new ee("document is an html document",Qt.NotSupportedError);
var t=new Wp(mn);return t.ownerDocument=this,t.childNodes=new Tt,t.nodeName=e,t},createElementNS:
function(e,t){
var n=qh(e,t),r=new mo(mn),o=r.attributes=new xs;return r.childNodes=new Tt,r.ownerDocument=this,r.nodeName=
t,r.tagName=t,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],o._ownerElement=r,r},
createAttributeNS:function(e,t){
var n=qh(e,t),r=new Ui(mn);return r.ownerDocument=this,r.childNodes=new Tt,r.nodeName=t,r.name=t,r.specified=
!0,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],r}};Tn(po,Le);function mo(e){xn(e),this._nsMap=
f.create(null)}mo.prototype={nodeType:Zn,attributes:null,getQualifiedName:function(){return this.prefix?
this.prefix+":"+this.localName:this.localName},_isInHTMLDocumentAndNamespace:function(){return this.
ownerDocument.type==="html"&&this.namespaceURI===Pr.HTML},hasAttributes:function(){return!!(this.attributes&&
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
n.value:null},setAttributeNS:function(e,t,n){var r=qh(e,t),o=r[2],i=this.getAttributeNodeNS(e,o);i?i.
value=i.nodeValue=""+n:(i=this.ownerDocument.createAttributeNS(e,t),i.value=i.nodeValue=""+n,this.setAttributeNode(
i))},getAttributeNodeNS:function(e,t){return this.attributes.getNamedItemNS(e,t)},
getElementsByClassName:function(e){
var t=$D(e);return new Nr(this,function(n){var r=[];return t.length>0&&Mp(n,function(o){if(o!==n&&o.
nodeType===Zn){var i=o.getAttribute("class");if(i){var a=e===i;if(!a){var s=$D(i);a=t.every(iK(s))}a&&
r.push(o)}}}),r})},getElementsByTagName:function(e){var t=(this.nodeType===vs?this:this.ownerDocument).
type==="html",n=e.toLowerCase();return new Nr(this,function(r){var o=[];return Mp(r,function(i){if(!(
i===
r||i.nodeType!==Zn))if(e==="*")o.push(i);else{var a=i.getQualifiedName(),s=t&&i.namespaceURI===Pr.HTML?
n:e;a===s&&o.push(i)}}),o})},getElementsByTagNameNS:function(e,t){return new Nr(this,function(n){var r=[
];
return Mp(n,function(o){o!==n&&o.nodeType===Zn&&(e==="*"||o.namespaceURI===e)&&(t==="*"||o.localName==
t)&&r.push(o)}),r})}};po.prototype.getElementsByClassName=mo.prototype.getElementsByClassName;po.prototype.
getElementsByTagName=mo.prototype.getElementsByTagName;po.prototype.getElementsByTagNameNS=mo.prototype.
getElementsByTagNameNS;Tn(mo,Le);function Ui(e){xn(e),this.namespaceURI=null,this.prefix=null,this.ownerElement=
null}Ui.prototype.nodeType=ks;Tn(Ui,Le);function Yo(e){xn(e)}Yo.prototype={data:"",substringData:
function(e,t){
return this.data.substring(e,e+t)},appendData:function(e){e=this.data+e,this.nodeValue=this.data=e,
this.
length=e.length},insertData:function(e,t){this.replaceData(e,0,t)},deleteData:function(e,t){this.replaceData(
e,t,"")},replaceData:function(e,t,n){var r=this.data.substring(0,e),o=this.data.substring(e+t);n=r+n+
o,this.nodeValue=this.data=n,this.length=n.length}};Tn(Yo,Le);function Ml(e){xn(e)}Ml.prototype={
nodeName:"#text",nodeType:Fl,splitText:function(e){var t=this.data,n=t.substring(e);t=t.substring(0,
e),this.data=
this.nodeValue=t,this.length=t.length;var r=this.ownerDocument.createTextNode(n);return this.parentNode&&
this.parentNode.insertBefore(r,this.nextSibling),r}};Tn(Ml,Yo);function zp(e){xn(e)}zp.prototype={
nodeName:"#comment",nodeType:Jh};Tn(zp,Yo);function Bp(e){xn(e)}Bp.prototype={nodeName:
"#cdata-section",nodeType:WD};
Tn(Bp,Ml);function Up(e){xn(e)}Up.prototype.nodeType=GD;Tn(Up,Le);function Xh(e){xn(e)}Xh.prototype.
nodeType=sK;Tn(Xh,Le);function Qh(e){xn(e)}Qh.prototype.nodeType=aK;Tn(Qh,Le);function Wp(e){xn(e)}
Wp.
prototype.nodeType=KD;Tn(Wp,Le);function Ss(e){xn(e)}Ss.prototype.nodeName="#document-fragment";Ss.prototype.
nodeType=Jo;Tn(Ss,Le);function Kp(e){xn(e)}Kp.prototype.nodeType=Hh;Tn(Kp,Yo);function eO(){}eO.prototype.
serializeToString=function(e,t){return tO.call(e,t)};Le.prototype.toString=tO;function tO(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e!=null?t={requireWellFormed:
!!e.
requireWellFormed,splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={
requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};var n=[],r=this.nodeType===vs&&this.documentElement||this,o=r.
prefix,i=r.namespaceURI;if(i&&o==null){var o=r.lookupPrefix(i);if(o==null)var a=[{namespace:i,prefix:
null}]}
return ey(this,n,a,t),n.join("")}function zD(e,t,n){var r=e.prefix||"",o=e.namespaceURI;if(!o||r==="xml"&&
o===Pr.XML||o===Pr.XMLNS)return!1;for(var i=n.length;i--;){var a=n[i];if(a.prefix===r)return a.
namespace!==o}return!0}function Fp(e,t,n,r){if(r&&!ft.QName_exact.test(t))throw new ee(
'The attribute name "'+t+'" is not a valid XML QName',Qt.InvalidStateError);e.push(" ",t,'="',n.replace(
/[<>&"\t\n\r]/g,
JD),'"')}function ey(e,t,n,r){n||(n=[]);var o=r.nodeFilter,i=r.requireWellFormed,a=r.splitCDATASections,
s=e.nodeType===vs?e:e.ownerDocument,u=s.type==="html";Kt(e,{ns:n},{enter:function(l,c){var d=c.ns;if(
o)
if(l=o(l),l){if(typeof l=="string")return t.push(l),null}else return null;switch(l.nodeType){case Zn:
var m=l.attributes,g=m.length,v=l.tagName,C=v;if(!u&&!l.prefix&&l.namespaceURI){for(var A,N=0;N<m.length;
N++)
if(m.item(N).name==="xmlns"){A=m.item(N).value;break}if(!A)for(var _=d.length-1;_>=0;_--){var I=d[_];
if(I.prefix===""&&I.namespace===l.namespaceURI){A=I.namespace;break}}if(A!==l.namespaceURI)for(var _=d.
length-1;_>=0;_--){var I=d[_];if(I.namespace===l.namespaceURI){I.prefix&&(C=I.prefix+":"+v);break}}}
if(i&&!ft.QName_exact.test(C))throw new ee('The element name "'+C+'" is not a valid XML QName',Qt.InvalidStateError);
t.push("<",C);for(var $=d.slice(),F=0;F<g;F++){var B=m.item(F);B.prefix=="xmlns"?$.push({prefix:B.localName,
namespace:B.value}):B.nodeName=="xmlns"&&$.push({prefix:"",namespace:B.value})}for(var F=0;F<g;F++){
var B=m.item(F);if(zD(B,u,$)){var M=B.prefix||"",L=B.namespaceURI;Fp(t,M?"xmlns:"+M:"xmlns",L,i),$.push(
{prefix:M,namespace:L})}var j=o?o(B):B;j&&(typeof j=="string"?t.push(j):Fp(t,j.name,j.value,i))}if(v===
C&&zD(l,u,$)){var W=l.prefix||"",L=l.namespaceURI;Fp(t,W?"xmlns:"+W:"xmlns",L,i),$.push({prefix:W,
namespace:L})}
var q=!l.firstChild;if(q&&(u||l.namespaceURI===Pr.HTML)&&(q=tK(v)),q)return t.push("/>"),null;if(t.push(
">"),u&&eK(v)){for(var J=l.firstChild;J;)J.data?t.push(J.data):ey(J,t,$.slice(),r),J=J.nextSibling;
return t.
push("</",C,">"),null}return{ns:$,tag:C};case vs:case Jo:if(i&&l.nodeType===vs&&l.documentElement==null)
throw new ee("The Document has no documentElement",Qt.InvalidStateError);return{ns:d};case ks:return Fp(
t,l.name,l.value,i),null;case Fl:if(i&&ft.InvalidChar.test(l.data))throw new ee(
"The Text node data contains characters outside the XML Char production",Qt.InvalidStateError);
return t.push(l.data.replace(
/[<&>]/g,JD)),null;case WD:if(i&&l.data.indexOf("]]>")!==-1)throw new ee(
'The CDATASection data contains "]]>"',Qt.InvalidStateError);return a?t.push(ft.CDATA_START,l.data.replace(
/]]>/g,"]]]]><![CDATA[>"),ft.CDATA_END):t.push(ft.CDATA_START,l.data,ft.CDATA_END),null;case Jh:if(i){
if(ft.InvalidChar.
test(l.data))throw new ee(
"The comment node data contains characters outside the XML Char production",
Qt.InvalidStateError);if(l.data.indexOf("--")!==-1||l.data[l.data.length-1]==="-")throw new ee(
'The comment node data contains "--" or ends with "-"',Qt.InvalidStateError)}return t.push(ft.COMMENT_START,
l.data,ft.COMMENT_END),null;case GD:var te=l.publicId,X=l.systemId;if(i){if(!ft.Name_exact.test(l.name))
throw new ee('The doctype name "'+l.name+'" is not a valid XML Name',Qt.InvalidStateError);if(te&&!ft.
PubidLiteral_match.test(te))throw new ee("DocumentType publicId is not a valid PubidLiteral",Qt.InvalidStateError);
if(X&&X!=="."&&!ft.SystemLiteral_match.test(X))throw new ee(
"DocumentType systemId is not a valid SystemLiteral",Qt.InvalidStateError);if(l.internalSubset&&l.internalSubset.indexOf(
"]>")!==-1)throw new ee(
'DocumentType internalSubset contains "]>"',Qt.InvalidStateError)}return t.push(ft.DOCTYPE_DECL_START,
" ",l.name),te?(t.push(" ",ft.PUBLIC," ",te),X&&X!=="."&&t.push(" ",X)):X&&X!=="."&&t.push(" ",ft.SYSTEM,
" ",X),l.internalSubset&&t.push(" [",l.internalSubset,"]"),t.push(">"),null;case Hh:if(i){if(!ft.NCName_exact.
test(l.target)||l.target.toLowerCase()==="xml")throw new ee('The processing instruction target "'+l.
target+'" is not a valid XML NCName or is reserved',Qt.InvalidStateError);if(ft.InvalidChar.test(l.data))
throw new ee("The ProcessingInstruction data contains characters outside the XML Char production",Qt.
InvalidStateError);if(l.data.indexOf("?>")!==-1)throw new ee(
'The ProcessingInstruction data contains "?>"',Qt.InvalidStateError)}return t.push("<?",l.target," ",
l.data,"?>"),null;case KD:if(i&&!ft.Name_exact.
test(l.nodeName))throw new ee('The entity reference name "'+l.nodeName+'" is not a valid XML Name',
Qt.
InvalidStateError);return t.push("&",l.nodeName,";"),null;default:return t.push("??",l.nodeName),
null}},
exit:function(l,c){c&&c.tag&&t.push("</",c.tag,">")}})}function yK(e,t,n){var r;return Kt(t,null,{
enter:function(o,i){
var a=o.cloneNode(!1);a.ownerDocument=e,a.parentNode=null,i===null?r=a:i.appendChild(a);var s=o.nodeType===
ks||n;return s?a:null}}),r}function nO(e,t,n){var r;return Kt(t,null,{enter:function(o,i){var a=new o.
constructor(mn);for(var s in o)if(ws(o,s)){var u=o[s];typeof u!="object"&&u!=a[s]&&(a[s]=u)}o.childNodes&&
(a.childNodes=new Tt),a.ownerDocument=e;var l=n;switch(a.nodeType){case Zn:var c=o.attributes,d=a.attributes=
new xs,m=c.length;d._ownerElement=a;for(var g=0;g<m;g++)a.setAttributeNode(nO(e,c.item(g),!0));break;
case ks:
l=!0}return i!==null?i.appendChild(a):r=a,l?a:null}}),r}function rO(e,t,n){e[t]=n}function Zh(e){for(
var t=[],
n=e.firstChild;n;)n.nodeType===Zn&&t.push(n),n=n.nextSibling;return t}try{f.defineProperty&&(f.defineProperty(
Nr.prototype,"length",{get:function(){return jp(this),this.$$length}}),f.defineProperty(Le.prototype,
"textContent",{get:function(){if(this.nodeType===Zn||this.nodeType===Jo){var e=[];return Kt(this,
null,
{enter:function(t){if(t.nodeType===Zn||t.nodeType===Jo)return!0;if(t.nodeType===Hh||t.nodeType===Jh)
return null;e.push(t.nodeValue)}}),e.join("")}return this.nodeValue},set:function(e){switch(this.nodeType){
case Zn:case Jo:
for(;this.firstChild;)this.removeChild(this.firstChild);(e||x(e))&&this.appendChild(this.ownerDocument.
createTextNode(e));break;default:this.data=e,this.value=e,this.nodeValue=e}}}),f.defineProperty(Yo.prototype,
"data",{get:function(){return this._data!=null?this._data:""},set:function(e){this._data=e,this.length=
typeof e=="string"?e.length:0}}),f.defineProperty(Yo.prototype,"nodeValue",{get:function(){return this.
data},set:function(e){this.data=e},enumerable:!0,configurable:!0}),f.defineProperty(mo.prototype,
"children",{get:function(){return new Nr(this,Zh)}}),f.defineProperty(po.prototype,"children",{get:
function(){
return new Nr(this,Zh)}}),f.defineProperty(Ss.prototype,"children",{get:function(){return new Nr(
this,
Zh)}}),rO=function(e,t,n){e["$$"+t]=n})}catch{}gt._updateLiveList=jp;gt.Attr=Ui;gt.CDATASection=Bp;
gt.
CharacterData=Yo;gt.Comment=zp;gt.Document=po;gt.DocumentFragment=Ss;gt.DocumentType=Up;gt.DOMImplementation=
HD;gt.Element=mo;gt.Entity=Qh;gt.EntityReference=Wp;gt.LiveNodeList=Nr;gt.NamedNodeMap=xs;gt.Node=Le;
gt.NodeList=Tt;gt.Notation=Xh;gt.Text=Ml;gt.ProcessingInstruction=Kp;gt.walkDOM=Kt;gt.XMLSerializer=
eO});var iO=De(Ll=>{"use strict";p();var oO=Bi().freeze;Ll.XML_ENTITIES=oO({amp:"&",apos:"'",gt:">",
lt:"<",
quot:'"'});Ll.HTML_ENTITIES=oO({Aacute:"\xC1",aacute:"\xE1",Abreve:"\u0102",abreve:"\u0103",ac:
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
zwnj:"\u200C"});Ll.entityMap=Ll.HTML_ENTITIES});var fO=De(Zp=>{"use strict";p();var Os=Bi(),ke=Gh(),
lO=Ol(),bK=Os.isHTMLEscapableRawTextElement,vK=Os.
isHTMLMimeType,wK=Os.isHTMLRawTextElement,Bl=Os.hasOwn,aO=Os.NAMESPACE,kK=lO.ParseError,xK=lO.DOMException,
Es=0,Xo=1,Cs=2,jl=3,Rs=4,Ds=5,zl=6,Gp=7;function cO(){}cO.prototype={parse:function(e,t,n){var r=this.
domBuilder;r.startDocument(),CK(t,t=f.create(null)),TK(e,t,n,r,this.errorHandler),r.endDocument()}};
var ny=/&#?\w+;?/g;function TK(e,t,n,r,o){var i=vK(r.mimeType);e.indexOf(ke.UNICODE_REPLACEMENT_CHARACTER)>=
0&&o.warning("Unicode replacement character detected, source encoding issues?");function a(fe){if(fe>
65535){fe-=65536;var lt=55296+(fe>>10),Rt=56320+(fe&1023);return x.fromCharCode(lt,Rt)}else return x.
fromCharCode(fe)}function s(fe){var lt=fe[fe.length-1]===";"?fe:fe+";";if(!i&&lt!==fe)return o.error(
"EntityRef: expecting ;"),fe;var Rt=ke.Reference.exec(lt);if(!Rt||Rt[0].length!==lt.length)return o.
error("entity not matching Reference production: "+fe),fe;var Dt=lt.slice(1,-1);return Bl(n,Dt)?n[Dt]:
Dt.charAt(0)==="#"?a(parseInt(Dt.substring(1).replace("x","0x"))):(o.error("entity not found:"+fe),
fe)}
function u(fe){if(fe>A){var lt=e.substring(A,fe).replace(ny,s);m&&g(A),r.characters(lt,0,fe-A),A=fe}
}
var l=0,c=0,d=/\r\n?|\n|$/g,m=r.locator;function g(fe,lt){for(;fe>=c&&(lt=d.exec(e));)l=c,c=lt.index+
lt[0].length,m.lineNumber++;m.columnNumber=fe-l+1}for(var v=[{currentNSMap:t}],C=[],A=0;;){try{var N=e.
indexOf("<",A);if(N<0){if(!i&&C.length>0)return o.fatalError("unclosed xml tag(s): "+C.join(", "));
if(!e.
substring(A).match(/^\s*$/)){var _=r.doc,I=_.createTextNode(e.substring(A));if(_.documentElement)return o.
error("Extra content at the end of the document");_.appendChild(I),r.currentElement=I}return}if(N>A){
var $=e.substring(A,N);!i&&C.length===0&&($=$.replace(new RegExp(ke.S_OPT.source,"g"),""),$&&o.error(
"Unexpected content outside root element: '"+$+"'")),u(N)}switch(e.charAt(N+1)){case"/":var be=e.indexOf(
">",N+2),F=e.substring(N+2,be>0?be:void 0);if(!F)return o.fatalError("end tag name missing");var B=ke.
reg("^",ke.QName_group,ke.S_OPT,"$"),M=be>0&&B.exec(F);if(!M){var L=be>0&&ke.reg("^",ke.QName_group).
exec(F);if(i&&L)o.warning('end tag name contains invalid trailing characters: "'+F+'"'),M=L;else if(
L&&
new RegExp(B.source,B.flags+"m").test(F))o.error(
'end tag name is followed by a line break and trailing content: "'+F+'"'),M=L;else return o.fatalError(
'end tag name contains invalid characters: "'+F+
'"')}if(!r.currentElement&&!r.doc.documentElement)return;var j=C[C.length-1]||r.currentElement.tagName||
r.doc.documentElement.tagName||"";if(j!==M[1]){var W=M[1].toLowerCase();if(!i||j.toLowerCase()!==W)return o.
fatalError('Opening and ending tag mismatch: "'+j+'" != "'+F+'"')}var q=v.pop();C.pop();var J=q.localNSMap;
if(r.endElement(q.uri,q.localName,j),J)for(var te in J)Bl(J,te)&&r.endPrefixMapping(te);be++;break;
case"?":m&&g(N),be=DK(e,N,r,o);break;case"!":m&&g(N),be=pO(e,N,r,o,i);break;default:m&&g(N);var X=new mO,
Ce=v[v.length-1].currentNSMap,be=SK(e,N,X,Ce,s,o,i),Me=X.length;if(X.closed||(i&&Os.isHTMLVoidElement(
X.tagName)?X.closed=!0:C.push(X.tagName)),m&&Me){for(var ut=sO(m,{}),xe=0;xe<Me;xe++){var Pn=X[xe];g(
Pn.offset),Pn.locator=sO(m,{})}r.locator=ut,uO(X,r,Ce)&&v.push(X),r.locator=m}else uO(X,r,Ce)&&v.push(
X);i&&!X.closed?be=EK(e,be,X.tagName,s,r):be++}}catch(fe){if(fe instanceof kK)throw fe;if(fe instanceof
xK)return o.fatalError("Error constructing the DOM: "+fe.name+": "+fe.message,fe);o.error(
"element parse error: "+fe),be=-1}be>A?A=be:u(y.max(N,A)+1)}}function sO(e,t){return t.lineNumber=e.lineNumber,
t.columnNumber=e.columnNumber,t}function SK(e,t,n,r,o,i,a){function s(g,v,C){if(Bl(n.attributeNames,
g))return i.fatalError("Attribute "+g+" redefined");if(!a&&v.indexOf("<")>=0)return i.fatalError(
"Unescaped '<' not allowed in attributes values");n.addValue(g,v.replace(/[\t\n\r]/g," ").replace(ny,
o),
C)}for(var u,l,c=++t,d=Es;;){var m=e.charAt(c);if(d===Es&&m==="<")throw new S(
"unexpected < in tag name: "+e.slice(t,c));switch(m){case"=":if(d===Xo)u=e.slice(t,c),d=jl;else if(d===Cs)d=jl;
else throw new S(
"attribute equal must after attrName");break;case"'":case'"':if(d===jl||d===Xo)if(d===Xo&&(i.warning(
'attribute value must after "="'),u=e.slice(t,c)),t=c+1,c=e.indexOf(m,t),c>0)l=e.slice(t,c),s(u,l,t-
1),d=Ds;else throw new S("attribute value no end '"+m+"' match");else if(d==Rs)l=e.slice(t,c),s(u,l,
t),i.warning('attribute "'+u+'" missed start quot('+m+")!!"),t=c+1,d=Ds;else throw new S(
'attribute value must after "="');break;case"/":switch(d){case Es:n.setTagName(e.slice(t,c));case Ds:
case zl:case Gp:
d=Gp,n.closed=!0;case Rs:case Xo:break;case Cs:n.closed=!0;break;default:throw new S(
"attribute invalid close char('/')")}break;case"":return i.error("unexpected end of input"),d==Es&&n.setTagName(
e.slice(
t,c)),c;case">":switch(d){case Es:n.setTagName(e.slice(t,c));case Ds:case zl:case Gp:break;case Rs:
case Xo:
l=e.slice(t,c),l.slice(-1)==="/"&&(n.closed=!0,l=l.slice(0,-1));case Cs:d===Cs&&(l=u),d==Rs?(i.warning(
'attribute "'+l+'" missed quot(")!'),s(u,l,t)):(a||i.warning('attribute "'+l+'" missed value!! "'+l+
'" instead!!'),s(l,l,t));break;case jl:if(!a)return i.fatalError(`AttValue: ' or " expected`)}return c;
case"\x80":m=" ";default:if(m<=" ")switch(d){case Es:n.setTagName(e.slice(t,c)),d=zl;break;case Xo:u=e.slice(
t,c),d=Cs;break;case Rs:var l=e.slice(t,c);i.warning('attribute "'+l+'" missed quot(")!!'),s(u,l,t);
case Ds:
d=zl;break}else switch(d){case Cs:a||i.warning('attribute "'+u+'" missed value!! "'+u+'" instead2!!'),
s(u,u,t),t=c,d=Xo;break;case Ds:i.warning('attribute space is required"'+u+'"!!');case zl:d=Xo,t=c;
break;case jl:
d=Rs,t=c;break;case Gp:throw new S("elements closed character '/' and '>' must be connected to")}}c++}
}
function uO(e,t,n){for(var r=e.tagName,o=null,d=e.length;d--;){var i=e[d],a=i.qName,s=i.value,m=a.indexOf(
":");if(m>0)var u=i.prefix=a.slice(0,m),l=a.slice(m+1),c=u==="xmlns"&&l;else l=a,u=null,c=a==="xmlns"&&
"";i.localName=l,c!==!1&&(o==null&&(o=f.create(null),n=f.create(n)),n[c]=o[c]=s,i.uri=aO.XMLNS,t.startPrefixMapping(
c,s))}for(var d=e.length;d--;)i=e[d],i.prefix&&(i.prefix==="xml"&&(i.uri=aO.XML),i.prefix!=="xmlns"&&
(i.uri=n[i.prefix]));var m=r.indexOf(":");m>0?(u=e.prefix=r.slice(0,m),l=e.localName=r.slice(m+1)):(
u=
null,l=e.localName=r);var g=e.uri=n[u||""];if(t.startElement(g,l,r,e),e.closed){if(t.endElement(g,l,
r),o)for(u in o)Bl(o,u)&&t.endPrefixMapping(u)}else return e.currentNSMap=n,e.localNSMap=o,!0}
function EK(e,t,n,r,o){
var i=bK(n);if(i||wK(n)){var a=new RegExp("</"+n.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")+">","ig");a.lastIndex=
t;var s=a.exec(e),u=s?s.index:-1;if(u<0)return t+1;var l=e.substring(t+1,u);return i&&(l=l.replace(
ny,
r)),o.characters(l,0,l.length),u}return t+1}function CK(e,t){for(var n in e)Bl(e,n)&&(t[n]=e[n])}
function dO(e,t){
var n=t;function r(c){return c=c||0,e.charAt(n+c)}function o(c){c=c||1,n+=c}function i(){for(var c=0;
n<
e.length;){var d=r();if(d!==" "&&d!==`
`&&d!=="\u0009"&&d!=="\r")return c;c++,o()}return-1}function a(){return e.substring(n)}function s(c){
return e.
substring(n,n+c.length)===c}function u(c){return e.substring(n,n+c.length).toUpperCase()===c.toUpperCase(
)}
function l(c){var d=ke.reg("^",c),m=d.exec(a());return m?(o(m[0].length),m[0]):null}return{char:r,
getIndex:function(){
return n},getMatch:l,getSource:function(){return e},skip:o,skipBlanks:i,substringFromIndex:a,
substringStartsWith:s,
substringStartsWithCaseInsensitive:u}}function RK(e,t){function n(s,u){var l=ke.PI.exec(s.substringFromIndex(
));
return l?l[1].toLowerCase()==="xml"?u.fatalError(
"xml declaration is only allowed at the start of the document, but found at position "+s.getIndex()):
(s.skip(l[0].length),l[0]):u.fatalError("processing instruction is not well-formed at position "+s.getIndex(
))}var r=e.getSource();if(e.char()==="["){
e.skip(1);for(var o=e.getIndex();e.getIndex()<r.length;){if(e.skipBlanks(),e.char()==="]"){var i=r.substring(
o,e.getIndex());return e.skip(1),i}var a=null;if(e.char()==="<"&&e.char(1)==="!")switch(e.char(2)){
case"E":e.char(3)==="L"?a=e.getMatch(ke.elementdecl):e.char(3)==="N"&&(a=e.getMatch(ke.EntityDecl));
break;case"A":a=e.getMatch(ke.AttlistDecl);break;case"N":a=e.getMatch(ke.NotationDecl);break;case"-":
a=e.getMatch(
ke.Comment);break}else if(e.char()==="<"&&e.char(1)==="?")a=n(e,t);else if(e.char()==="%")a=e.getMatch(
ke.PEReference);else return t.fatalError("Error detected in Markup declaration");if(!a)return t.fatalError(
"Error in internal subset at position "+e.getIndex())}return t.fatalError(
"doctype internal subset is not well-formed, missing ]")}}function pO(e,t,n,r,o){var i=dO(e,t);
switch(o?i.char(2).toUpperCase():
i.char(2)){case"-":var a=i.getMatch(ke.Comment);return a?(n.comment(a,ke.COMMENT_START.length,a.length-
ke.COMMENT_START.length-ke.COMMENT_END.length),i.getIndex()):r.fatalError(
"comment is not well-formed at position "+i.getIndex());case"[":var s=i.getMatch(ke.CDSect);return s?
!o&&!n.currentElement?r.fatalError(
"CDATA outside of element"):(n.startCDATA(),n.characters(s,ke.CDATA_START.length,s.length-ke.CDATA_START.
length-ke.CDATA_END.length),n.endCDATA(),i.getIndex()):r.fatalError(
"Invalid CDATA starting at position "+t);case"D":{if(n.doc&&n.doc.documentElement)return r.fatalError(
"Doctype not allowed inside or after documentElement at position "+i.getIndex());if(o?!i.substringStartsWithCaseInsensitive(
ke.DOCTYPE_DECL_START):
!i.substringStartsWith(ke.DOCTYPE_DECL_START))return r.fatalError("Expected "+ke.DOCTYPE_DECL_START+
" at position "+i.getIndex());if(i.skip(ke.DOCTYPE_DECL_START.length),i.skipBlanks()<1)return r.fatalError(
"Expected whitespace after "+ke.DOCTYPE_DECL_START+" at position "+i.getIndex());var u={name:void 0,
publicId:void 0,systemId:void 0,internalSubset:void 0};if(u.name=i.getMatch(ke.Name),!u.name)return r.
fatalError("doctype name missing or contains unexpected characters at position "+i.getIndex());if(o&&
u.name.toLowerCase()!=="html"&&r.warning("Unexpected DOCTYPE in HTML document at position "+i.getIndex(
)),
i.skipBlanks(),i.substringStartsWith(ke.PUBLIC)||i.substringStartsWith(ke.SYSTEM)){var l=ke.ExternalID_match.
exec(i.substringFromIndex());if(!l)return r.fatalError(
"doctype external id is not well-formed at position "+i.getIndex());l.groups.SystemLiteralOnly!==void 0?
u.systemId=l.groups.SystemLiteralOnly:(u.
systemId=l.groups.SystemLiteral,u.publicId=l.groups.PubidLiteral),i.skip(l[0].length)}else if(o&&i.substringStartsWithCaseInsensitive(
ke.SYSTEM)){if(i.skip(ke.SYSTEM.length),i.skipBlanks()<1)return r.fatalError(
"Expected whitespace after "+ke.SYSTEM+" at position "+i.getIndex());if(u.systemId=i.getMatch(ke.ABOUT_LEGACY_COMPAT_SystemLiteral),
!u.systemId)return r.fatalError("Expected "+ke.ABOUT_LEGACY_COMPAT+" in single or double quotes after "+ke.SYSTEM+" at position "+i.getIndex(
))}return o&&u.systemId&&!ke.ABOUT_LEGACY_COMPAT_SystemLiteral.
test(u.systemId)&&r.warning("Unexpected doctype.systemId in HTML document at position "+i.getIndex()),
o||(i.skipBlanks(),u.internalSubset=RK(i,r)),i.skipBlanks(),i.char()!==">"?r.fatalError(
"doctype not terminated with > at position "+i.getIndex()):(i.skip(1),n.startDTD(u.name,u.publicId,u.systemId,
u.
internalSubset),n.endDTD(),i.getIndex())}default:return r.fatalError(
'Not well-formed XML starting with "<!" at position '+t)}}function DK(e,t,n,r){var o=e.substring(t).match(
ke.PI);if(!o)return r.fatalError(
"Invalid processing instruction starting at position "+t);if(o[1].toLowerCase()==="xml"){if(t>0)return r.
fatalError("processing instruction at position "+t+" is an xml declaration which is only at the start of the document");
if(!ke.XMLDecl.test(e.substring(t)))return r.fatalError("xml declaration is not well-formed")}return n.processingInstruction(
o[1],o[2]),t+o[0].length}function mO(){this.attributeNames=
f.create(null)}mO.prototype={setTagName:function(e){if(!ke.QName_exact.test(e))throw new S(
"invalid tagName:"+e);this.tagName=e},addValue:function(e,t,n){if(!ke.QName_exact.test(e))throw new S(
"invalid attribute:"+e);this.attributeNames[e]=this.length,this[this.length++]={qName:e,value:t,
offset:n}},
length:0,getLocalName:function(e){return this[e].localName},getLocator:function(e){return this[e].locator}
,
getQName:function(e){return this[e].qName},getURI:function(e){return this[e].uri},getValue:function(
e){
return this[e].value}};Zp.XMLReader=cO;Zp.parseUtils=dO;Zp.parseDoctypeCommentOrCData=pO});var kO=De(
Ns=>{"use strict";p();var Wi=Bi(),OK=ty(),AK=Ol(),gO=iO(),NK=fO(),_K=OK.DOMImplementation,
PK=Wi.hasDefaultHTMLNamespace,IK=Wi.isHTMLMimeType,$K=Wi.isValidMimeType,bO=Wi.MIME_TYPE,ry=Wi.NAMESPACE,
hO=AK.ParseError,FK=NK.XMLReader;function vO(e){return e.replace(/\r[\n\u0085]/g,`
`).replace(/[\r\u0085\u2028\u2029]/g,`
`)}function wO(e){if(e=e||{},e.locator===void 0&&(e.locator=!0),this.assign=e.assign||Wi.assign,this.
domHandler=e.domHandler||Hp,this.onError=e.onError||e.errorHandler,e.errorHandler&&typeof e.errorHandler!=
"function")throw new TypeError("errorHandler object is no longer supported, switch to onError!");e.errorHandler&&
e.errorHandler("warning","The `errorHandler` option has been deprecated, use `onError` instead!",
this),
this.normalizeLineEndings=e.normalizeLineEndings||vO,this.locator=!!e.locator,this.xmlns=this.assign(
f.create(null),e.xmlns)}wO.prototype.parseFromString=function(e,t){if(!$K(t))throw new TypeError(
'DOMParser.parseFromString: the provided mimeType "'+t+'" is not valid.');var n=this.assign(f.create(
null),
this.xmlns),r=gO.XML_ENTITIES,o=n[""]||null;PK(t)?(r=gO.HTML_ENTITIES,o=ry.HTML):t===bO.XML_SVG_IMAGE&&
(o=ry.SVG),n[""]=o,n.xml=n.xml||ry.XML;var i=new this.domHandler({mimeType:t,defaultNamespace:o,
onError:this.
onError}),a=this.locator?{}:void 0;this.locator&&i.setDocumentLocator(a);var s=new FK;s.errorHandler=
i,s.domBuilder=i;var u=!Wi.isHTMLMimeType(t);return u&&typeof e!="string"&&s.errorHandler.fatalError(
"source is not a string"),s.parse(this.normalizeLineEndings(x(e)),n,r),i.doc.documentElement||s.errorHandler.
fatalError("missing root element"),i.doc};function Hp(e){var t=e||{};this.mimeType=t.mimeType||bO.XML_APPLICATION,
this.defaultNamespace=t.defaultNamespace||null,this.cdata=!1,this.currentElement=void 0,this.doc=void 0,
this.locator=void 0,this.onError=t.onError}function As(e,t){t.lineNumber=e.lineNumber,t.columnNumber=
e.columnNumber}Hp.prototype={startDocument:function(){var e=new _K;this.doc=IK(this.mimeType)?e.createHTMLDocument(
!1):e.createDocument(this.defaultNamespace,"")},startElement:function(e,t,n,r){var o=this.doc,i=o.createElementNS(
e,n||t),a=r.length;qp(this,i),this.currentElement=i,this.locator&&As(this.locator,i);for(var s=0;s<a;
s++){
var e=r.getURI(s),u=r.getValue(s),n=r.getQName(s),l=o.createAttributeNS(e,n);this.locator&&As(r.getLocator(
s),l),l.value=l.nodeValue=u,i.setAttributeNode(l)}},endElement:function(e,t,n){this.currentElement=this.
currentElement.parentNode},startPrefixMapping:function(e,t){},endPrefixMapping:function(e){},
processingInstruction:function(e,t){
var n=this.doc.createProcessingInstruction(e,t);this.locator&&As(this.locator,n),qp(this,n)},
ignorableWhitespace:function(e,t,n){},
characters:function(e,t,n){if(e=yO.apply(this,arguments),e){if(this.cdata)var r=this.doc.createCDATASection(
e);else var r=this.doc.createTextNode(e);this.currentElement?this.currentElement.appendChild(r):
/^\s*$/.
test(e)&&this.doc.appendChild(r),this.locator&&As(this.locator,r)}},skippedEntity:function(e){},
endDocument:function(){
this.doc.normalize()},setDocumentLocator:function(e){e&&(e.lineNumber=0),this.locator=e},comment:
function(e,t,n){
e=yO.apply(this,arguments);var r=this.doc.createComment(e);this.locator&&As(this.locator,r),qp(this,
r)},startCDATA:function(){this.cdata=!0},endCDATA:function(){this.cdata=!1},startDTD:function(e,t,n,
r){
var o=this.doc.implementation;if(o&&o.createDocumentType){var i=o.createDocumentType(e,t,n,r);this.locator&&
As(this.locator,i),qp(this,i),this.doc.doctype=i}},reportError:function(e,t){if(typeof this.onError==
"function")try{this.onError(e,t,this)}catch(n){throw new hO("Reporting "+e+' "'+t+'" caused '+n,this.
locator)}else console.error("[xmldom "+e+"]\u0009"+t,MK(this.locator))},warning:function(e){this.reportError(
"warning",e)},error:function(e){this.reportError("error",e)},fatalError:function(e,t){throw this.reportError(
"fatalError",e),new hO(e,this.locator,t)}};function MK(e){if(e)return`
@#[line:`+e.lineNumber+",col:"+e.columnNumber+"]"}function yO(e,t,n){return typeof e=="string"?e.substr(
t,n):e.length>=t+n||t?new java.lang.String(e,t,n)+"":e}
"endDTD,startEntity,endEntity,attributeDecl,elementDecl,externalEntityDecl,internalEntityDecl,resolveEntity,getExternalSubset,notationDecl,unparsedEntityDecl".replace(
/\w+/g,function(e){Hp.prototype[e]=function(){return null}});function qp(e,t){
e.currentElement?e.currentElement.appendChild(t):e.doc.appendChild(t)}function LK(e){if(e==="error")
throw"onErrorStopParsing"}function jK(){throw"onWarningStopParsing"}Ns.__DOMHandler=Hp;Ns.DOMParser=
wO;Ns.normalizeLineEndings=vO;Ns.onErrorStopParsing=LK;Ns.onWarningStopParsing=jK});var xO=De(je=>{
"use strict";p();var _s=Bi();je.assign=_s.assign;je.hasDefaultHTMLNamespace=_s.hasDefaultHTMLNamespace;
je.isHTMLMimeType=_s.isHTMLMimeType;je.isValidMimeType=_s.isValidMimeType;je.MIME_TYPE=_s.MIME_TYPE;
je.NAMESPACE=_s.NAMESPACE;var Jp=Ol();je.DOMException=Jp.DOMException;je.DOMExceptionName=Jp.DOMExceptionName;
je.ExceptionCode=Jp.ExceptionCode;je.ParseError=Jp.ParseError;var St=ty();je.Attr=St.Attr;je.CDATASection=
St.CDATASection;je.CharacterData=St.CharacterData;je.Comment=St.Comment;je.Document=St.Document;je.DocumentFragment=
St.DocumentFragment;je.DocumentType=St.DocumentType;je.DOMImplementation=St.DOMImplementation;je.Element=
St.Element;je.Entity=St.Entity;je.EntityReference=St.EntityReference;je.LiveNodeList=St.LiveNodeList;
je.NamedNodeMap=St.NamedNodeMap;je.Node=St.Node;je.NodeList=St.NodeList;je.Notation=St.Notation;je.ProcessingInstruction=
St.ProcessingInstruction;je.Text=St.Text;je.XMLSerializer=St.XMLSerializer;var Vp=kO();je.DOMParser=
Vp.DOMParser;je.normalizeLineEndings=Vp.normalizeLineEndings;je.onErrorStopParsing=Vp.onErrorStopParsing;
je.onWarningStopParsing=Vp.onWarningStopParsing});var Yp=De((sMe,TO)=>{"use strict";p();function zK(
e){return e[e.length-1]}function BK(e){return e[0]}
TO.exports={last:zK,first:BK}});var Hn=De((lMe,CO)=>{"use strict";p();function Ul(e){
"@babel/helpers - typeof";return Ul=typeof k=="function"&&typeof k.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof k==
"function"&&t.constructor===k&&t!==k.prototype?"symbol":typeof t},Ul(e)}function SO(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function UK(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?SO(f(n),!0).forEach(function(r){
WK(
e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,f.getOwnPropertyDescriptors(n)):SO(f(n)).
forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(n,r))})}return e}function WK(e,t,
n){
return(t=KK(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function KK(e){var t=GK(e,"string");return Ul(t)=="symbol"?t:t+""}function GK(e,t){if(Ul(e)!="object"||
!e)return e;var n=e[k.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Ul(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
x:b)(e)}var EO=Yp(),Xp=EO.last,Ki=EO.first;function Gi(e){this.name="GenericError",this.message=e,
this.
stack=new S(e).stack}Gi.prototype=S.prototype;function Gt(e){this.name="TemplateError",this.message=
e,this.stack=new S(e).stack}Gt.prototype=new Gi;function Wl(e){this.name="RenderingError",this.message=
e,this.stack=new S(e).stack}Wl.prototype=new Gi;function Qp(e){this.name="ScopeParserError",this.message=
e,this.stack=new S(e).stack}Qp.prototype=new Gi;function Qo(e){this.name="InternalError",this.properties=
{explanation:"InternalError"},this.message=e,this.stack=new S(e).stack}Qo.prototype=new Gi;function oy(
e){
this.name="APIVersionError",this.properties={explanation:"APIVersionError"},this.message=e,this.stack=
new S(e).stack}oy.prototype=new Gi;function ZK(e,t){var n=new oy(e);throw n.properties=UK({id:
"api_version_error"},t),n}function qK(e){var t=f.keys(e.files).slice(0,10),n="";t.length===0?n="Empty zip file":
n="Zip file contains : ".concat(t.join(","));var r=new Qo(
"The filetype for this file could not be identified, is this file corrupted ? ".concat(n));throw r.properties={
id:"filetype_not_identified",explanation:
"The filetype for this file could not be identified, is this file corrupted ? ".concat(
n)},r}function HK(e){var t=new Qo('The filetype "'.concat(e,'" is not handled by Docxtemplater'));
throw t.
properties={id:"filetype_not_handled",explanation:'The file you are trying to generate is of type "'.
concat(e,'", but only docx and pptx formats are handled'),fileType:e},t}function JK(e){var t=new Gt(
"Multi error");throw t.properties={errors:e,id:"multi_error",explanation:
"The template has multiple errors"},t}function VK(e){var t=new Gt("Unopened tag");return t.properties={
xtag:Xp(e.xtag.split(" ")),
id:"unopened_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unopened')},t}function YK(e){var t=new Gt(
"Duplicate open tag, expected one open tag");return t.properties={xtag:Ki(e.xtag.split(" ")),id:
"duplicate_open_tag",context:e.
xtag,offset:e.offset,lIndex:e.lIndex,explanation:'The tag beginning with "'.concat(e.xtag.substr(0,
30),
'" has duplicate open tags')},t}function XK(e){var t=new Gt(
"Duplicate close tag, expected one close tag");return t.properties={xtag:Ki(e.xtag.split(" ")),id:
"duplicate_close_tag",context:e.xtag,offset:e.
offset,lIndex:e.lIndex,explanation:'The tag ending with "'.concat(e.xtag.substr(0,30),
'" has duplicate close tags')},t}function QK(e){var t=new Gt("Unclosed tag");return t.properties={
xtag:Ki(e.xtag.split(
" ")).substr(1),id:"unclosed_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unclosed')},t}function e5(e){e.position==="left"?
t5(e):n5(e)}function t5(e){var t=new Gt('No tag "'.concat(e.element,'" was found at the ').concat(e.
position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_left",explanation:
'No tag "'.concat(e.element,'" was found at the left'),offset:n.offset,part:n,parsed:e.parsed,index:
e.index,
element:e.element},t}function n5(e){var t=new Gt('No tag "'.concat(e.element,'" was found at the ').
concat(e.position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_right",
explanation:'No tag "'.concat(e.element,'" was found at the right'),offset:n.offset,part:n,parsed:e.parsed,
index:e.
index,element:e.element},t}function r5(e){var t=e.tag,n=e.value,r=e.offset,o=new Wl(
"There are some XML corrupt characters");return o.properties={id:"invalid_xml_characters",xtag:t,
value:n,offset:r,explanation:'There are some corrupt characters for the field "'.concat(t,'"')},o}
function o5(e){var t=e.tag,n=e.value,
r=e.offset,o=e.partDelims,i=new Wl("Non string values are not allowed for rawXML tags");return i.properties=
{id:"invalid_raw_xml_value",xtag:t,value:n,offset:r,explanation:'The value of the raw tag : "'.concat(
o,'" is not a string')},i}function i5(e){var t=e.part,n=t.value,r=t.offset,o=e.id,i=o===void 0?
"raw_tag_outerxml_invalid":o,a=e.message,s=a===void 0?"Raw tag not in paragraph":a,u=e.part,l=e.explanation,
c=l===void 0?'The tag "'.concat(n,'" is not inside a paragraph'):l;typeof c=="function"&&(c=c(u));
var d=new Gt(
s);throw d.properties={id:i,explanation:c,rootError:e.rootError,xtag:n,offset:r,postparsed:e.postparsed,
expandTo:e.expandTo,index:e.index},d}function a5(e){var t=new Gt(
"Raw tag should be the only text in paragraph"),n=e.part.value;throw t.properties={id:
"raw_xml_tag_should_be_only_text_in_paragraph",explanation:'The raw tag "'.concat(n,
'" should be the only text in this paragraph. This means that this tag should not be surrounded by any text or spaces.'),
xtag:n,offset:e.part.offset,paragraphParts:e.paragraphParts},
t}function s5(e){var t=e.location,n=e.offset,r=e.square,o=t==="start"?"unclosed":"unopened",i=t==="start"?
"Unclosed":"Unopened",a=new Gt("".concat(i," loop")),s=e.value;return a.properties={id:"".concat(
o,"_loop"),explanation:'The loop with tag "'.concat(s,'" is ').concat(o),xtag:s,offset:n},r&&(a.properties.
square=r),a}function u5(e,t){var n=new Gt("Unbalanced loop tag"),r=t[0].part.value,o=t[1].part.value,
i=e[0].part.value,a=e[1].part.value;return n.properties={id:"unbalanced_loop_tags",explanation:
"Unbalanced loop tags {#".concat(r,"}{/").concat(o,"}{#").concat(i,"}{/").concat(a,"}"),offset:[t[0].part.
offset,e[1].part.offset],lastPair:{left:t[0].part.value,right:t[1].part.value},pair:{left:e[0].part.
value,right:e[1].part.value}},n}function l5(e){var t=e.tags,n=new Gt(
"Closing tag does not match opening tag");return n.properties={id:
"closing_tag_does_not_match_opening_tag",explanation:'The tag "'.
concat(t[0].value,'" is closed by the tag "').concat(t[1].value,'"'),openingtag:Ki(t).value,offset:[
Ki(t).offset,Xp(t).offset],closingtag:Xp(t).value},Ki(t).square&&(n.properties.square=[Ki(t).square,
Xp(t).square]),n}function c5(e){var t=e.tag,n=e.offset,r=new Gt('The position of the loop tags "'.concat(
t,'" would produce invalid XML'));return r.properties={xtag:t,id:"loop_position_invalid",explanation:
'The tags "'.concat(t,
'" are misplaced in the document, for example one of them is in a table and the other one outside the table'),
offset:n},r}function d5(e){var t=e.tag,n=e.rootError,r=e.offset,o=new Qp(
"Scope parser compilation failed");return o.properties={id:"scopeparser_compilation_failed",offset:r,
xtag:t,explanation:'The scope parser for the tag "'.concat(t,'" failed to compile'),rootError:n},o}
function p5(e){
var t=e.tag,n=e.scope,r=e.error,o=e.offset,i=new Qp("Scope parser execution failed");return i.properties=
{id:"scopeparser_execution_failed",explanation:'The scope parser for the tag "'.concat(t,
'" failed to execute'),scope:n,offset:o,xtag:t,rootError:r},i}function m5(e,t){var n='Unimplemented tag type "'.
concat(e.type,'"');e.module&&(n+=' "'.concat(e.module,'"'));var r=new Gt(n);throw r.properties={part:
e,
index:t,id:"unimplemented_tag_type"},r}function f5(){var e=new Qo("Malformed xml");throw e.properties=
{explanation:"The template contains malformed xml",id:"malformed_xml"},e}function g5(){var e=new Qo(
"You must run `.compile()` before running `.resolveData()`");throw e.properties={id:
"resolve_before_compile",explanation:"You must run `.compile()` before running `.resolveData()`"},e}
function h5(){var e=new Qo(
"You should not call .render on a document that had compilation errors");throw e.properties={id:
"render_on_invalid_template",explanation:
"You should not call .render on a document that had compilation errors"},e}function y5(){var e=new Qo(
"You should not call .render twice on the same Docxtemplater instance");throw e.properties={id:
"render_twice",explanation:"You should not call .render twice on the same Docxtemplater instance"},e}
function b5(e,t){var n=new Gt("An XML file has invalid xml");throw n.
properties={id:"file_has_invalid_xml",content:e,offset:t,explanation:
"The docx contains invalid XML, it is most likely corrupt"},n}CO.exports={XTError:Gi,XTTemplateError:
Gt,XTInternalError:Qo,XTScopeParserError:Qp,
XTAPIVersionError:oy,RenderingError:Wl,XTRenderingError:Wl,getClosingTagNotMatchOpeningTag:l5,
getLoopPositionProducesInvalidXMLError:c5,
getScopeCompilationError:d5,getScopeParserExecutionError:p5,getUnclosedTagException:QK,
getUnopenedTagException:VK,
getUnmatchedLoopException:s5,getDuplicateCloseTagException:XK,getDuplicateOpenTagException:YK,
getCorruptCharactersException:r5,
getInvalidRawXMLValueException:o5,getUnbalancedLoopException:u5,throwApiVersionError:ZK,
throwFileTypeNotHandled:HK,
throwFileTypeNotIdentified:qK,throwMalformedXml:f5,throwMultiError:JK,throwExpandNotFound:i5,
throwRawTagShouldBeOnlyTextInParagraph:a5,
throwUnimplementedTagType:m5,throwXmlTagNotFound:e5,throwXmlInvalid:b5,throwResolveBeforeCompile:g5,
throwRenderInvalidTemplate:h5,throwRenderTwice:y5}});var yt=De((dMe,IO)=>{"use strict";p();function v5(
e,t){return T5(e)||x5(e,t)||k5(e,t)||w5()}function w5(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function k5(e,t){
if(e){if(typeof e=="string")return RO(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?w.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?RO(e,t):void 0}}function RO(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=w(t);n<t;
n++)
r[n]=e[n];return r}function x5(e,t){var n=e==null?null:typeof k!="undefined"&&e[k.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function T5(
e){
if(w.isArray(e))return e}var DO=xO(),S5=DO.DOMParser,E5=DO.XMLSerializer,C5=Hn(),OO=C5.throwXmlTagNotFound,
AO=Yp(),R5=AO.last,D5=AO.first,O5=f.prototype.hasOwnProperty,A5=Function.prototype.bind,em=Function.
prototype.call,N5=em.bind(em,A5),_5=N5(em,em,O5);function P5(e){return/^[ \n\r\t]+$/.test(e)}
function I5(e){
return{get:function(n){return e==="."?n:n&&(_5(n,e)?n[e]:void 0)}}}function $5(e){for(var t=0;t<e.length;
t++){
var n=e[t];n.message&&console.warn("Warning : "+n.message)}}var iy={};function F5(e,t,n){var r;if(iy[
t]?
r=iy[t]:(r=new RegExp("(<.* ".concat(t,'=")([^"]*)(".*)$')),iy[t]=r),r.test(e))return e.replace(r,
"$1".concat(n,"$3"));var o=e.lastIndexOf("/>");return o===-1&&(o=e.lastIndexOf(">")),e.substr(0,o)+" ".
concat(t,'="').concat(n,'"')+e.substr(o)}function M5(e,t){var n=e.indexOf(" ".concat(t,'="'));if(n===
-1)return null;var r=e.substr(n).search(/["']/)+n,o=e.substr(r+1).search(/["']/)+r;return e.substr(r+
1,o-r)}function L5(e,t){var n=e.length-t.length;return n>=0&&e.lastIndexOf(t,n)===n}function j5(e,t){
return e.lastIndexOf(t,0)===0}function z5(e){for(var t=[],n={},r=[],o=0,i=e.length;o<i;++o)n[e[o]]?t.
push(e[o]):(n[e[o]]=!0,r.push(e[o]));return t}function B5(e){for(var t={},n=[],r=0,o=e.length;r<o;++r)
t[e[r]]||(t[e[r]]=!0,n.push(e[r]));return n}function U5(e,t){for(var n=[[]],r=0;r<e.length;r++){var o=e[
r],
i=n[n.length-1],a=t(o);a==="start"?n.push([o]):a==="end"?(i.push(o),n.push([])):i.push(o)}for(var s=[
],
u=0;u<n.length;u++){var l=n[u];l.length>0&&s.push(l)}return s}function W5(){return{errorLogging:
"json",stripInvalidXMLChars:!1,paragraphLoop:!1,nullGetter:function(t){return t.module?"":
"undefined"},xmlFileNames:[
"[Content_Types].xml"],parser:I5,warnFn:$5,linebreaks:!1,fileTypeConfig:null,delimiters:{start:"{",
end:"}"},syntax:{changeDelimiterPrefix:"=",preserveNewlinesInTags:!1,allowUnopenedTag:!1,
allowUnclosedTag:!1,
allowUnbalancedLoops:!1}}}function K5(e){return new E5().serializeToString(e).replace(
/xmlns(:[a-z0-9]+)?="" ?/g,
"")}function G5(e){return e.charCodeAt(0)===65279&&(e=e.substr(1)),new S5().parseFromString(e,
"text/xml")}var NO=[["&","&amp;"],["<","&lt;"],[">","&gt;"],['"',"&quot;"],["'","&apos;"]],Kl=NO.map(
function(e){
var t=v5(e,2),n=t[0],r=t[1];return{rstart:new RegExp(r,"g"),rend:new RegExp(n,"g"),start:r,end:n}});
function Z5(e){for(var t=Kl.length-1;t>=0;t--){var n=Kl[t];e=e.replace(n.rstart,n.end)}return e}
function q5(e){
var t;(t=e)!==null&&t!==void 0&&t.toString?e=e.toString():e="";for(var n,r=0,o=Kl.length;r<o;r++)n=Kl[
r],
e=e.replace(n.rend,n.start);return e}function H5(e){for(var t=[],n=0;n<e.length;n++)for(var r=e[n],o=0;
o<
r.length;o++){var i=r[o];t.push(i)}return t}function J5(e,t){if(!t)return e;for(var n=0,r=t.length;n<
r;n++)e.push(t[n]);return e}var V5=new RegExp(x.fromCharCode(160),"g");function Y5(e){return e.replace(
V5," ")}function X5(e,t){for(var n=[],r;(r=e.exec(t))!=null;)n.push({array:r,offset:r.index});return n}
function sy(e,t){return e==="</"+t+">"}function uy(e,t){return e.indexOf("<"+t)===0&&[">"," ","/"].indexOf(
e[t.length+1])!==-1}function Q5(e,t,n){var r=_O(e,t,n);if(r!==null)return r;OO({position:"right",
element:t,
parsed:e,index:n})}function _O(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n,i=e.length;o<i;o++)
for(var a=e[o],s=0,u=t;s<u.length;s++){var l=u[s];if(sy(a.value,l)&&r--,uy(a.value,l)&&r++,r===0)return o}
return null}function e8(e,t,n){var r=PO(e,t,n);if(r!==null)return r;OO({position:"left",element:t,
parsed:e,
index:n})}function PO(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n;o>=0;o--)for(var i=e[o],a=0,
s=t;a<s.length;a++){var u=s[a];if(uy(i.value,u)&&r--,sy(i.value,u)&&r++,r===0)return o}return null}
function t8(e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&(o==="start"||o==="selfclosing")}function n8(
e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&o==="end"}function r8(e){var t=e.type,n=e.
tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="start"}function o8(e){
var t=e.type,n=e.tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="end"}
function i8(e){var t=e.type,n=e.tag,r=e.position;return["w:br","a:br"].indexOf(n)!==-1&&t==="tag"&&(
r===
"start"||r==="selfclosing")}function a8(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n===
"start"}function s8(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n==="end"}function u8(
e){
var t=e.type,n=e.position;return t==="placeholder"||t==="content"&&n==="insidetag"}function l8(e,t){
var n=e.module,r=e.type;return t instanceof w||(t=[t]),r==="placeholder"&&t.indexOf(n)!==-1}var ay=/[\x00-\x08\x0B\x0C\x0E-\x1F]/g;
function c8(e){return ay.lastIndex=0,ay.test(e)}function d8(e){return typeof e!="string"&&(e=x(e)),e.
replace(ay,"")}function p8(e){var t={};for(var n in e){var r=e[n];t[r]||(t[r]=[]),t[r].push(n)}
return t}
function m8(e,t){for(var n=[],r=0;r<e.length;r++)n.push({item:e[r],index:r});n.sort(function(a,s){
return t(
a.item,s.item)||a.index-s.index});for(var o=[],i=0;i<n.length;i++)o.push(n[i].item);return o}
function f8(e,t){
return t.delimiters.start+e.raw+t.delimiters.end}IO.exports={getPartWithDelimiters:f8,endsWith:L5,
startsWith:j5,
isContent:u8,isParagraphStart:r8,isParagraphEnd:o8,isBreakTag:i8,isTagStart:t8,isTagEnd:n8,
isTextStart:a8,
isTextEnd:s8,isStarting:uy,isEnding:sy,isModule:l8,uniq:B5,getDuplicates:z5,chunkBy:U5,last:R5,first:
D5,
xml2str:K5,str2xml:G5,getRightOrNull:_O,getRight:Q5,getLeftOrNull:PO,getLeft:e8,pregMatchAll:X5,
convertSpaces:Y5,
charMapRegexes:Kl,hasCorruptCharacters:c8,removeCorruptCharacters:d8,getDefaults:W5,wordToUtf8:Z5,
utf8ToWord:q5,
concatArrays:H5,pushArray:J5,invertMap:p8,charMap:NO,getSingleAttribute:M5,setSingleAttribute:F5,
isWhiteSpace:P5,
stableSort:m8}});var LO=De((mMe,MO)=>{"use strict";p();function g8(e,t){return v8(e)||b8(e,t)||y8(e,
t)||h8()}function h8(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function y8(e,t){
if(e){if(typeof e=="string")return $O(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?w.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?$O(e,t):void 0}}function $O(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=w(t);n<t;
n++)
r[n]=e[n];return r}function b8(e,t){var n=e==null?null:typeof k!="undefined"&&e[k.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function v8(
e){
if(w.isArray(e))return e}function Zt(e){"@babel/helpers - typeof";return Zt=typeof k=="function"&&
typeof k.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof k=="function"&&t.constructor===
k&&t!==k.prototype?"symbol":typeof t},Zt(e)}function w8(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function FO(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=
r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(e,x8(r.key),r)}}
function k8(e,t,n){
return t&&FO(e.prototype,t),n&&FO(e,n),f.defineProperty(e,"prototype",{writable:!1}),e}function x8(e){
var t=T8(e,"string");return Zt(t)=="symbol"?t:t+""}function T8(e,t){if(Zt(e)!="object"||!e)return e;
var n=e[k.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Zt(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:b)(e)}var S8=(function(){
function e(){
w8(this,e)}return k8(e,null,[{key:"createSchema",value:function(n){var r={validate:n,optional:
function(){
return e.createSchema(function(i){return i===void 0?{success:!0,value:i}:n(i)})},nullable:function(){
return e.createSchema(function(i){return i==null?{success:!0,value:i}:n(i)})}};return r}},{key:
"string",value:function(){return e.createSchema(function(n){return typeof n!="string"?{success:!1,
error:"Expected string, received ".concat(Zt(n))}:{success:!0,value:n}})}},{key:"date",value:
function(){return e.
createSchema(function(n){return n instanceof R?{success:!0,value:n}:{success:!1,error:
"Expected date, received ".concat(Zt(n))}})}},{key:"boolean",value:function(){return e.createSchema(
function(n){return typeof n!=
"boolean"?{success:!1,error:"Expected boolean, received ".concat(Zt(n))}:{success:!0,value:n}})}},{
key:"number",value:function(){return e.createSchema(function(n){return typeof n!="number"?{success:!1,
error:"Expected number, received ".concat(Zt(n))}:{success:!0,value:n}})}},{key:"function",value:
function(){
return e.createSchema(function(n){return typeof n!="function"?{success:!1,error:
"Expected function, received ".concat(Zt(n))}:{success:!0,value:n}})}},{key:"array",value:function(n){
return e.createSchema(
function(r){if(!w.isArray(r))return{success:!1,error:"Expected array, received ".concat(Zt(r))};for(
var o=0;o<
r.length;o++){var i=n.validate(r[o]);if(!i.success)return{success:!1,error:"".concat(i.error,
" at index ").concat(o)}}return{success:!0,value:r}})}},{key:"any",value:function(){return e.createSchema(
function(n){
return{success:!0,value:n}})}},{key:"isRegex",value:function(){return e.createSchema(function(n){
return n instanceof
RegExp?{success:!0,value:n}:{success:!1,error:"Expected RegExp, received ".concat(Zt(n))}})}},{key:
"union",value:function(n){return e.createSchema(function(r){for(var o=0;o<n.length;o++){var i=n[o],a=i.
validate(r);if(a.success)return a}return{success:!1,error:"Value ".concat(r,
" does not match any schema in union")}})}},{key:"object",value:function(n){var r=e.createSchema(
function(o){if(o==null)return{
success:!1,error:"Expected object, received ".concat(o)};if(Zt(o)!=="object")return{success:!1,error:
"Expected object, received ".concat(Zt(o))};for(var i=0,a=f.entries(n);i<a.length;i++){var s=g8(a[i],
2),u=s[0],l=s[1],c=l.validate(o[u]);if(!c.success)return{success:!1,error:"".concat(c.error," at ").
concat(u)}}return{success:!0,value:o}});return r.strict=function(){return e.createSchema(function(o){
var i=r.validate(o);if(!i.success)return i;var a=f.keys(o).filter(function(s){return!(s in n)});
return a.
length>0?{success:!1,error:"Unexpected properties: ".concat(a.join(", "))}:i})},r}},{key:"record",
value:function(n){
return e.createSchema(function(r){if(r===null)return{success:!1,error:
"Expected object, received null"};if(Zt(r)!=="object")return{success:!1,error:
"Expected object, received ".concat(Zt(r))};for(var o=0,
i=f.keys(r);o<i.length;o++){var a=i[o];if(typeof a!="string")return{success:!1,error:
"Expected string key, received ".concat(Zt(a)," at ").concat(a)};var s=n.validate(r[a]);if(!s.success)return{
success:!1,
error:"".concat(s.error," at key ").concat(a)}}return{success:!0,value:r}})}}])})();MO.exports=S8});
var zO=De((gMe,jO)=>{"use strict";p();var E8=yt(),C8=E8.str2xml,R8="_rels/.rels";function D8(e){for(
var t=e.
files[R8],n=t?C8(t.asText()):null,r=n?n.getElementsByTagName("Relationship"):[],o={},i=0;i<r.length;
i++){
var a=r[i];o[a.getAttribute("Target")]=a.getAttribute("Type")}return o}jO.exports={getRelsTypes:D8}}
);var WO=De((yMe,UO)=>{"use strict";p();var O8=yt(),A8=O8.str2xml,BO="[Content_Types].xml";function N8(
e,t,n){
for(var r={},o=0;o<e.length;o++){var i=e[o],a=i.getAttribute("ContentType"),s=i.getAttribute(
"PartName").substr(1);r[s]=a}return n.file(/./).map(function(u){for(var l=u.name,c=0;c<t.length;c++){
var d=t[c],
m=d.getAttribute("ContentType"),g=d.getAttribute("Extension");l.slice(l.length-g.length)===g&&!r[l]&&
l!==BO&&(r[l]=m)}r[l]||(r[l]="")}),r}function _8(e){var t=e.files[BO],n=t?A8(t.asText()):null,r=n?n.
getElementsByTagName("Override"):null,o=n?n.getElementsByTagName("Default"):null;return{overrides:r,
defaults:o,contentTypes:t,contentTypeXml:n}}UO.exports={collectContentTypes:N8,getContentTypes:_8}});
var ei=De((vMe,KO)=>{"use strict";p();var P8=Hn(),I8=P8.XTInternalError;function fo(){}function Ps(e){
return e}KO.exports=function(e){var t={on:fo,set:fo,getFileType:fo,optionsTransformer:Ps,preparse:Ps,
matchers:function(){return[]},parse:fo,getTraits:fo,postparse:Ps,errorsTransformer:Ps,preResolve:fo,
resolve:fo,getRenderedMap:Ps,render:fo,nullGetter:fo,postrender:Ps};if(f.keys(t).every(function(o){
return!e[o]})){
var n=new I8(
"This module cannot be wrapped, because it doesn't define any of the necessary functions");throw n.properties={
id:"module_cannot_be_wrapped",explanation:
"This module cannot be wrapped, because it doesn't define any of the necessary functions"},n}for(var r in t)e[
r]||(e[r]=t[r]);return e}});var nm=De((kMe,XO)=>{"use strict";p();function Zl(e){
"@babel/helpers - typeof";return Zl=typeof k=="function"&&typeof k.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof k==
"function"&&t.constructor===k&&t!==k.prototype?"symbol":typeof t},Zl(e)}function $8(e){return L8(e)||
M8(e)||VO(e)||F8()}function F8(){throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function M8(e){
if(typeof k!="undefined"&&e[k.iterator]!=null||e["@@iterator"]!=null)return w.from(e)}function L8(e){
if(w.isArray(e))return ly(e)}function JO(e,t){return B8(e)||z8(e,t)||VO(e,t)||j8()}function j8(){
throw new TypeError(
`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function VO(e,t){
if(e){if(typeof e=="string")return ly(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?w.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?ly(e,t):void 0}}function ly(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=w(t);n<t;
n++)
r[n]=e[n];return r}function z8(e,t){var n=e==null?null:typeof k!="undefined"&&e[k.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function B8(
e){
if(w.isArray(e))return e}function GO(e,t){var n=f.keys(e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return f.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function YO(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?GO(f(n),!0).forEach(function(r){U8(e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,
f.getOwnPropertyDescriptors(n)):GO(f(n)).forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(
n,r))})}return e}function U8(e,t,n){return(t=W8(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function W8(e){var t=K8(e,"string");return Zl(t)=="symbol"?t:
t+""}function K8(e,t){if(Zl(e)!="object"||!e)return e;var n=e[k.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(Zl(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:b)(e)}var Ir=yt(),G8=Ir.getRightOrNull,
Z8=Ir.getRight,q8=Ir.getLeft,
H8=Ir.getLeftOrNull,J8=Ir.chunkBy,V8=Ir.isTagStart,Y8=Ir.isTagEnd,ZO=Ir.isContent,tm=Ir.last,Gl=Ir.first,
dy=Hn(),X8=dy.XTTemplateError,Q8=dy.throwExpandNotFound,qO=dy.getLoopPositionProducesInvalidXMLError;
function e4(e,t){if(e.length===0)return!1;var n=tm(e).substr(1);return n.indexOf(t)===0}function t4(
e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=r.position,i=r.value,a=r.tag;a&&(o==="end"?e4(t,a)?t.pop(
):
t.push(i):o==="start"&&t.push(i))}return t}function n4(e,t){for(var n=0;n<t.length;n++){var r=t[n];
if(r.
indexOf("<".concat(e))===0)return!0}return!1}function r4(e,t,n){for(var r=t4(e.slice(t[0].offset,t[1].
offset)),o=function(){var u=n[a],l=u.contains,c=u.expand,d=u.onlyTextInTag;if(n4(l,r)){if(d){var m=H8(
e,l,t[0].offset),g=G8(e,l,t[1].offset);if(m===null||g===null)return 0;var v=e.slice(m,g),C=J8(v,
function(W){
return V8(l,W)?"start":Y8(l,W)?"end":null}),A=Gl(C),N=tm(C),_=A.filter(ZO),I=N.filter(ZO);if(_.length!==
1||I.length!==1)return 0}for(var $=o4(r),F=0,B=0;B<$.length;B++){var M=$[B],L=M.tag,j=M.position;L===
c&&(j==="start"&&F++,j==="end"&&F--)}return F!==0?{v:{error:qO({tag:Gl(t).part.value,offset:[Gl(t).part.
offset,tm(t).part.offset]})}}:{v:{value:c}}}},i,a=0;a<n.length;a++)if(i=o(),i!==0&&i)return i.v;
return i4(
r)?{}:{error:qO({tag:Gl(t).part.value,offset:[Gl(t).part.offset,tm(t).part.offset]})}}function o4(e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=cy(r),i=/^\s*<\//.test(r)?"end":"start";t.push({tag:o,
position:i})}return t}function cy(e){return e.replace(/^\s*<\/?([a-zA-Z:]+).*/,"$1")}function i4(e){
if(e.length%2===1)return!1;for(var t=0,n=e.length/2;t<n;t++){var r=e[t],o=e[e.length-t-1],i=cy(r),a=cy(
o);if(i!==a)return!1}return!0}function a4(e,t,n,r){var o=e.expandTo||r.expandTo;if(o){var i,a;try{a=
q8(n,o,t),i=Z8(n,o,t)}catch(l){var s=YO({part:e,rootError:l,postparsed:n,expandTo:o,index:t},r.error);
if(r.onError){var u=r.onError(s);if(u==="ignore")return}Q8(s)}return[a,i]}}function HO(e,t,n,r){var o=JO(
e,2),i=o[0],a=o[1],s=n.indexOf(t),u=n.slice(i,s),l=n.slice(s+1,a+1),c=r.getInner({postparse:r.postparse,
index:s,part:t,leftParts:u,rightParts:l,left:i,right:a,postparsed:n});return c.length||(c.expanded=[
u,l],c=[c]),{left:i,right:a,inner:c}}function s4(e,t){var n=[];e.errors&&(n=e.errors,e=e.postparsed);
for(var r=[],o=0,i=e.length;o<i;o++){var a=e[o];if(a.type==="placeholder"&&a.module===t.moduleName&&
!a.subparsed&&!a.expanded)try{var s=a4(a,o,e,t);if(!s)continue;var u=JO(s,2),l=u[0],c=u[1];r.push({
left:l,
right:c,part:a,i:o,leftPart:e[l],rightPart:e[c]})}catch(I){n.push(I)}}r.sort(function(I,$){return I.
left===$.left?$.part.lIndex<I.part.lIndex?1:-1:$.left<I.left?1:-1});for(var d=-1,m=0,g=0,v=r.length;
g<
v;g++){var C,A=r[g];if(d=y.max(d,g>0?r[g-1].right:0),!(A.left<d)){var N=void 0;try{N=HO([A.left+m,A.
right+m],A.part,e,t)}catch(I){if(t.onError){var _=t.onError(YO({part:A.part,rootError:I,postparsed:e,
expandOne:HO},t.errors));if(_==="ignore")continue}if(I instanceof X8)n.push(I);else throw I}N&&(m+=N.
inner.length-(N.right+1-N.left),(C=e).splice.apply(C,[N.left,N.right+1-N.left].concat($8(N.inner))))}
}
return{postparsed:e,errors:n}}XO.exports={expandToOne:s4,getExpandToDefault:r4}});var rm=De((TMe,eA)=>{
"use strict";p();var u4="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
l4="application/vnd.ms-word.document.macroEnabled.main+xml",c4="application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
d4="application/vnd.ms-word.template.macroEnabledTemplate.main+xml",p4="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
m4="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",f4="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
g4="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml",h4="application/vnd.openxmlformats-officedocument.presentationml.slide+xml",
y4="application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml",b4="application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml",
v4="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",w4="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
k4="application/vnd.ms-excel.sheet.macroEnabled.main+xml",x4="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
QO=[u4,l4,c4,d4],T4={main:QO,docx:[p4].concat(QO,[g4,m4,f4]),pptx:[h4,y4,b4,v4],xlsx:[w4,k4,
x4]};eA.exports=T4});var py=De((EMe,tA)=>{"use strict";p();var S4="application/vnd.openxmlformats-package.core-properties+xml",
E4="application/vnd.openxmlformats-officedocument.extended-properties+xml",C4="application/vnd.openxmlformats-officedocument.custom-properties+xml",
R4="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml",D4="application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml",
O4="application/vnd.ms-office.drawingml.diagramDrawing+xml";tA.exports={settingsContentType:R4,
coreContentType:S4,appContentType:E4,customContentType:C4,diagramDataContentType:D4,
diagramDrawingContentType:O4}});var iA=De((RMe,oA)=>{"use strict";p();function ql(e){
"@babel/helpers - typeof";return ql=typeof k=="function"&&typeof k.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof k==
"function"&&t.constructor===k&&t!==k.prototype?"symbol":typeof t},ql(e)}function A4(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function nA(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,_4(r.key),r)}}function N4(e,t,n){return t&&nA(e.prototype,t),n&&nA(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function _4(e){var t=P4(e,"string");return ql(t)=="symbol"?t:t+""}
function P4(e,t){
if(ql(e)!="object"||!e)return e;var n=e[k.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(ql(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:b)(e)}var I4=yt(),$4=I4.pushArray,F4=ei(),my=rm(),Is=py(),M4=Is.settingsContentType,L4=Is.
coreContentType,j4=Is.appContentType,z4=Is.customContentType,B4=Is.diagramDataContentType,U4=Is.diagramDrawingContentType,
rA=[M4,L4,j4,z4,B4,U4],W4=(function(){function e(){A4(this,e),this.name="Common"}return N4(e,[{key:
"getFileType",value:function(n){var r=n.doc,o=r.invertedContentTypes;if(o){for(var i=0;i<rA.length;i++){
var a=rA[i];o[a]&&$4(r.targets,o[a])}for(var s=["docx","pptx","xlsx"],u,l=0;l<s.length;l++)for(var c=s[
l],
d=my[c],m=0;m<d.length;m++){var g=d[m];if(o[g])for(var v=0,C=o[g];v<C.length;v++){var A=C[v];r.relsTypes[
A]&&
["http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"].indexOf(r.relsTypes[
A])===-1||(u=c,(my.main.
indexOf(g)!==-1||g===my.pptx[0])&&(r.textTarget||(r.textTarget=A)),u!=="xlsx"&&r.targets.push(A))}}
return u}}}])})();
oA.exports=function(){return F4(new W4)}});var pA=De((OMe,dA)=>{"use strict";p();function Hl(e){
"@babel/helpers - typeof";return Hl=typeof k=="function"&&typeof k.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof k==
"function"&&t.constructor===k&&t!==k.prototype?"symbol":typeof t},Hl(e)}function K4(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function aA(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,Z4(r.key),r)}}function G4(e,t,n){return t&&aA(e.prototype,t),n&&aA(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function Z4(e){var t=q4(e,"string");return Hl(t)=="symbol"?t:t+""}
function q4(e,t){
if(Hl(e)!="object"||!e)return e;var n=e[k.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Hl(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:b)(e)}var H4=Hn(),om=H4.getScopeParserExecutionError,J4=Yp(),sA=J4.last,V4=yt(),$s=V4.concatArrays;
function uA(e,t){for(var n=e.length>>>0,r,o=0;o<n;o++)if(r=e[o],t.call(this,r,o,e))return r}function lA(
e,t,n){
var r=this,o=this.scopeList[n],i=this.scopeList[this.scopeList.length-1];if(this.root.finishedResolving){
for(var a=this.resolved,s=function(){var g=r.scopeLindex[u];a=uA(a,function(v){return v.lIndex===g}),
a=a.value[r.scopePathItem[u]]},u=this.resolveOffset,l=this.scopePath.length;u<l;u++)s();return uA(a,
function(m){return t.part.lIndex===m.lIndex}).value}var c,d;!this.cachedParsers||!t.part?d=this.parser(
e,{tag:t.part,scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?d=this.cachedParsers[t.part.
lIndex]:d=this.cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath});try{
c=d.get(o,this.getContext(t,n))}catch(m){throw om({tag:e,scope:o,error:m,offset:t.part.offset})}if(c==
null&&n>0)return lA.call(this,e,t,n-1);if(typeof c=="function")try{c=c(i,this)}catch(m){throw om({
tag:e,
scope:o,error:m,offset:t.part.offset})}return c}function cA(e,t,n){var r=this,o=this.scopeList[n],i=this.
scopeList[this.scopeList.length-1],a;return!this.cachedParsers||!t.part?a=this.parser(e,{tag:t.part,
scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?a=this.cachedParsers[t.part.lIndex]:a=this.
cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath}),Promise.resolve().
then(function(){return a.get(o,r.getContext(t,n))}).catch(function(s){throw om({tag:e,scope:o,error:
s,
offset:t.part.offset})}).then(function(s){return s==null&&n>0?cA.call(r,e,t,n-1):s}).then(function(s){
if(typeof s=="function")try{s=s(i,r)}catch(u){throw om({tag:e,scope:o,error:u,offset:t.part.offset})}
return s})}var Y4=(function(){function e(t){K4(this,e),this.root=t.root||this,this.resolveOffset=t.resolveOffset||
0,this.scopePath=t.scopePath,this.scopePathItem=t.scopePathItem,this.scopePathLength=t.scopePathLength,
this.scopeList=t.scopeList,this.scopeType="",this.scopeTypes=t.scopeTypes,this.scopeLindex=t.scopeLindex,
this.parser=t.parser,this.resolved=t.resolved,this.cachedParsers=t.cachedParsers}return G4(e,[{key:
"loopOver",value:function(n,r,o,i){return this.loopOverValue(this.getValue(n,i),r,o)}},{key:
"functorIfInverted",value:function(n,r,o,i,a){return n&&r(o,i,a),n}},{key:"isValueFalsy",value:
function(n,r){
return n==null||!n||r==="[object Array]"&&n.length===0}},{key:"loopOverValue",value:function(n,r,o){
this.root.finishedResolving&&(o=!1);var i=f.prototype.toString.call(n);if(this.isValueFalsy(n,i))return this.
scopeType=!1,this.functorIfInverted(o,r,sA(this.scopeList),0,1);if(i==="[object Array]"){this.scopeType=
"array";for(var a=0;a<n.length;a++)this.functorIfInverted(!o,r,n[a],a,n.length);return!0}return i===
"[object Object]"?(this.scopeType="object",this.functorIfInverted(!o,r,n,0,1)):(this.scopeType=!0,
this.
functorIfInverted(!o,r,sA(this.scopeList),0,1))}},{key:"getValue",value:function(n,r){var o=lA.call(
this,n,r,this.scopeList.length-1);return o}},{key:"getValueAsync",value:function(n,r){return cA.call(
this,n,r,this.scopeList.length-1)}},{key:"getContext",value:function(n,r){return{num:r,meta:n,
scopeList:this.
scopeList,resolved:this.resolved,scopePath:this.scopePath,scopeTypes:this.scopeTypes,scopePathItem:
this.
scopePathItem,scopePathLength:this.scopePathLength}}},{key:"createSubScopeManager",value:function(n,
r,o,i,a){
return new e({root:this.root,resolveOffset:this.resolveOffset,resolved:this.resolved,parser:this.parser,
cachedParsers:this.cachedParsers,scopeTypes:$s([this.scopeTypes,[this.scopeType]]),scopeList:$s([
this.
scopeList,[n]]),scopePath:$s([this.scopePath,[r]]),scopePathItem:$s([this.scopePathItem,[o]]),
scopePathLength:$s(
[this.scopePathLength,[a]]),scopeLindex:$s([this.scopeLindex,[i.lIndex]])})}}])})();dA.exports=function(
e){
return e.scopePath=[],e.scopePathItem=[],e.scopePathLength=[],e.scopeTypes=[],e.scopeLindex=[],e.scopeList=
[e.tags],new Y4(e)}});var gy=De((NMe,TA)=>{"use strict";p();function Vl(e){"@babel/helpers - typeof";
return Vl=typeof k=="function"&&typeof k.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof k==
"function"&&t.constructor===k&&t!==k.prototype?"symbol":typeof t},Vl(e)}function wA(e,t){return t9(e)||
e9(e,t)||Q4(e,t)||X4()}function X4(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Q4(e,t){
if(e){if(typeof e=="string")return mA(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?w.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?mA(e,t):void 0}}function mA(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=w(t);n<t;
n++)
r[n]=e[n];return r}function e9(e,t){var n=e==null?null:typeof k!="undefined"&&e[k.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function t9(
e){
if(w.isArray(e))return e}function fA(e,t){var n=f.keys(e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return f.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function Fs(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?fA(f(n),!0).forEach(function(r){n9(e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,
f.getOwnPropertyDescriptors(n)):fA(f(n)).forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(
n,r))})}return e}function n9(e,t,n){return(t=r9(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function r9(e){var t=o9(e,"string");return Vl(t)=="symbol"?t:
t+""}function o9(e,t){if(Vl(e)!="object"||!e)return e;var n=e[k.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(Vl(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:b)(e)}var Zi=Hn(),gA=Zi.getUnclosedTagException,
i9=Zi.getUnopenedTagException,
a9=Zi.getDuplicateOpenTagException,s9=Zi.getDuplicateCloseTagException,hA=Zi.throwMalformedXml,u9=Zi.
throwXmlInvalid,yA=Zi.XTTemplateError,am=yt(),l9=am.isTextStart,c9=am.isTextEnd,bA=am.wordToUtf8,d9=am.
pushArray,kA=0,xA=1,Jl=2,im=3;function p9(e,t){return e[0]<=t.offset&&t.offset<e[1]}function m9(e,t){
return l9(e)?(t&&hA(),!0):c9(e)?(t||hA(),!1):t}function f9(e){var t="",n=1,r=e.indexOf(" ");return e[
e.
length-2]==="/"?(t="selfclosing",r===-1&&(r=e.length-2)):e[1]==="/"?(n=2,t="end",r===-1&&(r=e.length-
1)):(t="start",r===-1&&(r=e.length-1)),{tag:e.slice(n,r),position:t}}function g9(e,t,n){for(var r=0,
o=e.length,i={},a=0;a<t.length;a++){var s=t[a];i[s]=!0}for(var u=0;u<n.length;u++){var l=n[u];i[l]=!1}
for(var c=[];r<o&&(r=e.indexOf("<",r),r!==-1);){var d=r,m=e.indexOf("<",r+1);r=e.indexOf(">",r),(r===
-1||m!==-1&&r>m)&&u9(e,d);var g=e.slice(d,r+1),v=f9(g),C=v.tag,A=v.position,N=i[C];N!=null&&c.push({
type:"tag",position:A,text:N,offset:d,value:g,tag:C})}return c}function h9(e,t,n){var r=[],o=!1,i={
offset:0},
a,s=e.reduce(function(l,c){var d=c.position,m=c.offset,g=i.offset,v=i.length;if(a=t.substr(g,m-g),o&&
d==="start"){if(g+v===m&&(a=t.substr(g,m-g+v+4),!n.allowUnclosedTag))return r.push(a9({xtag:a,offset:
g})),
i=c,l.push(Fs(Fs({},c),{},{error:!0})),l;n.allowUnclosedTag||r.push(gA({xtag:bA(a),offset:g})),l.pop(
)}
return!o&&d==="end"?n.allowUnopenedTag?l:g+v===m?(a=t.substr(g-4,m-g+v+4),r.push(s9({xtag:a,offset:g}
)),
i=c,l.push(Fs(Fs({},c),{},{error:!0})),l):(r.push(i9({xtag:a,offset:m})),i=c,l.push(Fs(Fs({},c),{},{
error:!0})),l):(o=d==="start",i=c,l.push(c),l)},[]);if(o){var u=i.offset;a=t.substr(u,t.length-u),n.
allowUnclosedTag||r.push(gA({xtag:bA(a),offset:u})),s.pop()}return{delimiterWithErrors:s,errors:r}}
function y9(e,t){
return e===-1&&t===-1?kA:e===t?xA:e===-1||t===-1?t<e?Jl:im:e<t?Jl:im}function b9(e){var t=e.split(
" ");
if(t.length!==2){var n=new yA("New Delimiters cannot be parsed");throw n.properties={id:
"change_delimiters_invalid",explanation:"Cannot parser delimiters"},n}var r=wA(t,2),o=r[0],i=r[1];if(
o.length===
0||i.length===0){var a=new yA("New Delimiters cannot be parsed");throw a.properties={id:
"change_delimiters_invalid",explanation:"Cannot parser delimiters"},a}return[o,i]}function v9(e,t,n){
var r=[],o=t.
start,i=t.end,a=-1,s=!1;if(o==null&&i==null)return[];for(;;){var u=e.indexOf(o,a+1),l=e.indexOf(i,a+
1),c=null,d=void 0,m=y9(u,l);switch(m===xA&&(m=s?im:Jl),m){case kA:return r;case im:s=!1,a=l,c="end",
d=i.length;break;case Jl:s=!0,a=u,c="start",d=o.length;break}if(n.changeDelimiterPrefix&&m===Jl&&e[a+
o.length]===n.changeDelimiterPrefix){r.push({offset:u,position:"start",length:o.length,
changedelimiter:!0});
var g=e.indexOf(n.changeDelimiterPrefix,a+o.length+1),v=e.indexOf(i,g+1);r.push({offset:v,position:
"end",length:i.length,changedelimiter:!0});var C=e.substr(a+o.length+1,g-a-o.length-1),A=b9(C),N=wA(
A,
2);o=N[0],i=N[1],a=v;continue}r.push({offset:a,position:c,length:d})}}function vA(e,t,n){for(var r="",
o=0;o<e.length;o++){var i=e[o];r+=i.value}for(var a=v9(r,t,n),s=0,u=[],l=0;l<e.length;l++){var c=e[l];
s+=c.value.length,u.push({offset:s-c.value.length,lIndex:c.lIndex})}for(var d=h9(a,r,n),m=d.delimiterWithErrors,
g=d.errors,v=0,C=0,A=[],N=0;N<u.length;N++){for(var _=u[N],I=e[N],$=_.offset,F=[$,$+I.value.length],
B=I.value,M=[];C<m.length&&p9(F,m[C]);)M.push(m[C]),C++;var L=[],j=0;v>0&&(j=v,v=0);for(var W=0;W<M.
length;W++){var q=M[W],J=B.substr(j,q.offset-$-j);if(q.changedelimiter){q.position==="start"?J.length>
0&&L.push({type:"content",value:J}):j=q.offset-$+q.length;continue}J.length>0&&(L.push({type:
"content",value:J}),j+=J.length);var te={type:"delimiter",position:q.position,offset:j+$};L.push(te),
j=q.offset-
$+q.length}v=j-B.length;var X=B.substr(j);X.length>0&&L.push({type:"content",value:X}),A.push(L)}
return{
parsed:A,errors:g}}function fy(e){return e.type==="content"&&e.position==="insidetag"}function w9(e){
return e.filter(fy)}function k9(e,t){for(var n=!1,r=0;r<e.length;r++){var o=e[r];n=m9(o,n),o.type===
"content"&&(o.position=n?"insidetag":"outsidetag"),t!=="text"&&fy(o)&&(o.value=o.value.replace(/>/g,
"&gt;"))}}TA.exports={parseDelimiters:vA,parse:function(t,n,r,o){k9(t,o);for(var i=vA(w9(t),n,r),a=i.
parsed,s=i.errors,u=[],l=0,c=0,d=0;d<t.length;d++){var m=t[d];if(fy(m)){for(var g=0,v=a[l];g<v.length;
g++){
var C=v[g];C.type==="content"&&(C.position="insidetag"),C.lIndex=c++}d9(u,a[l]),l++}else m.lIndex=c++,
u.push(m)}return{errors:s,lexed:u}},xmlparse:function(t,n){for(var r=g9(t,n.text,n.other),o=0,i=[],a=0;
a<
r.length;a++){var s=r[a];t.length>o&&s.offset-o>0&&i.push({type:"content",value:t.substr(o,s.offset-
o)}),o=s.offset+s.value.length,delete s.offset,i.push(s)}return t.length>o&&i.push({type:"content",
value:t.
substr(o)}),i}}});var EA=De((PMe,SA)=>{"use strict";p();function hy(e){return E9(e)||S9(e)||T9(e)||
x9()}function x9(){
throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function T9(e,t){
if(e){if(typeof e=="string")return yy(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?w.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?yy(e,t):void 0}}function S9(e){if(typeof k!="undefined"&&e[k.iterator]!=null||e["@@iterator"]!=
null)return w.from(e)}function E9(e){if(w.isArray(e))return yy(e)}function yy(e,t){(t==null||t>e.length)&&
(t=e.length);for(var n=0,r=w(t);n<t;n++)r[n]=e[n];return r}function Yl(e){return e.type==="placeholder"}
function C9(e){var t={},n=[{items:e.filter(Yl),parents:[],path:[]}];function r(L,j,W){W.length&&
n.push({items:W,parents:[].concat(hy(j.parents),[L]),path:L.dataBound!==!1&&!L.attrParsed&&L.value&&
!L.attrParsed?[].concat(hy(j.path),[L.value]):hy(j.path)})}function o(L,j){for(var W=arguments.length>
2&&arguments[2]!==void 0?arguments[2]:j.length,q=L,J=0;J<W;J++)q=q[j[J]];return q}function i(L,j){
for(var W=j.
length,q=0;q<j.length;q++){var J=j[q],te=typeof J.lIndex=="number"?J.lIndex:parseInt(J.lIndex.split(
"-")[0],10);te>L.lIndex&&W--}return W}for(;n.length>0;)for(var a=n.pop(),s=o(t,a.path),u=0,l=a.items;
u<
l.length;u++){var c,d,m=l[u];if(m.attrParsed){for(var g in m.attrParsed)r(m,a,m.attrParsed[g].filter(
Yl));continue}if(m.subparsed){if(m.dataBound!==!1){var v,C;(v=s)[C=m.value]||(v[C]={})}r(m,a,m.subparsed.
filter(Yl));continue}if(m.cellParsed){for(var A=0,N=m.cellPostParsed;A<N.length;A++){var _=N[A];if(_.
type==="placeholder"){if(_.module==="pro-xml-templating/xls-module-loop")continue;if(_.subparsed){
var I,
$;(I=s)[$=_.value]||(I[$]={}),r(_,a,_.subparsed.filter(Yl))}else{var F,B,M=i(m,a.parents);s=o(t,a.path,
M),(F=s)[B=_.value]||(F[B]={})}}}continue}m.dataBound!==!1&&((c=s)[d=m.value]||(c[d]={}))}return t}
SA.
exports={getTags:C9,isPlaceholder:Yl}});var RA=De(($Me,CA)=>{"use strict";p();var R9=yt(),D9=R9.pushArray;
function O9(e,t){return t instanceof
S?D9(f.getOwnPropertyNames(t),["stack"]).reduce(function(n,r){return n[r]=t[r],r==="stack"&&(n[r]=t[
r].
toString()),n},{}):t}function A9(e,t){if(console.log(E.stringify({error:e},O9,t==="json"?2:null)),e.
properties&&e.properties.errors instanceof w){var n=e.properties.errors.map(function(r){return r.properties.
explanation}).join(`
`);console.log("errorMessages",n)}}CA.exports=A9});var by=De((MMe,DA)=>{"use strict";p();var N9=yt(),
_9=N9.pregMatchAll;DA.exports=function(t,n){var r={
content:t},o=n.join("|"),i=new RegExp("(?:(<(?:".concat(o,")[^>]*>)([^<>]*)</(?:").concat(o,
")>)|(<(?:").concat(o,")[^>]*/>)"),"g");return r.matches=_9(i,r.content),r}});var AA=De((jMe,OA)=>{
"use strict";p();function Xl(e){"@babel/helpers - typeof";return Xl=typeof k=="function"&&typeof k.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof k==
"function"&&t.constructor===k&&t!==k.prototype?"symbol":typeof t},Xl(e)}var P9=new RegExp(x.fromCharCode(
160),"g");function Ms(e){return e.replace(P9," ")}function I9(e,t){var n=Xl(e);if(n==="string")return Ms(
t.substr(0,e.length))===e;if(e instanceof RegExp)return e.test(Ms(t));if(n==="function")return!!e(t)}
function $9(e,t){var n=Xl(e);if(n==="string")return Ms(t).substr(e.length);if(e instanceof RegExp)return Ms(
t).match(e)[1];if(n==="function")return e(t)}function F9(e,t){var n=Xl(e);if(n==="string")return[t,
Ms(
t).substr(e.length)];if(e instanceof RegExp)return Ms(t).match(e);if(n==="function")return[t,e(t)]}
OA.
exports={match:I9,getValue:$9,getValues:F9}});var $A=De((BMe,IA)=>{"use strict";p();function Ql(e){
"@babel/helpers - typeof";return Ql=typeof k=="function"&&typeof k.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof k==
"function"&&t.constructor===k&&t!==k.prototype?"symbol":typeof t},Ql(e)}function NA(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function ti(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?NA(f(n),!0).forEach(function(r){
M9(
e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,f.getOwnPropertyDescriptors(n)):NA(f(n)).
forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(n,r))})}return e}function M9(e,t,
n){
return(t=L9(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function L9(e){var t=j9(e,"string");return Ql(t)=="symbol"?t:t+""}function j9(e,t){if(Ql(e)!="object"||
!e)return e;var n=e[k.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Ql(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
x:b)(e)}function _A(e,t){return W9(e)||U9(e,t)||B9(e,t)||z9()}function z9(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function B9(e,t){
if(e){if(typeof e=="string")return PA(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?w.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?PA(e,t):void 0}}function PA(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=w(t);n<t;
n++)
r[n]=e[n];return r}function U9(e,t){var n=e==null?null:typeof k!="undefined"&&e[k.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function W9(
e){
if(w.isArray(e))return e}var sm=yt(),K9=sm.wordToUtf8,vy=sm.pushArray,G9=sm.isParagraphStart,Z9=sm.isBreakTag,
wy=AA(),q9=wy.match,H9=wy.getValue,J9=wy.getValues;function V9(e,t){for(var n=[],r=0;r<e.length;r++){
var o=e[r];if(o.matchers){var i=o.matchers(t);if(!(i instanceof w))throw new S(
"module matcher returns a non array");vy(n,i)}}return n}function Y9(e,t,n){for(var r=[],o=0;o<e.length;
o++){var i=e[o],a=_A(
i,2),s=a[0],u=a[1],l=i[2]||{};if(n.match(s,t)){var c=n.getValues(s,t);if(typeof l=="function"&&(l=l(
c)),!l.value){var d=_A(c,2);l.value=d[1]}r.push(ti({type:"placeholder",prefix:s,module:u,onMatch:l.onMatch,
priority:l.priority},l))}}return r}function X9(e,t){var n=t.modules,r=t.startOffset,o=t.lIndex,i;t.offset=
r,t.match=q9,t.getValue=H9,t.getValues=J9;var a=V9(n,t),s=Y9(a,e,t);if(s.length>0){for(var u=null,l=0;
l<
s.length;l++){var c=s[l];c.priority||(c.priority=-c.value.length),(!u||c.priority>u.priority)&&(u=c)}
return u.offset=r,delete u.priority,u.endLindex=o,u.lIndex=o,u.raw=e,u.onMatch&&u.onMatch(u),delete u.
onMatch,delete u.prefix,u}for(var d=0;d<n.length;d++){var m=n[d];if(i=m.parse(e,t),i)return i.offset=
r,i.endLindex=o,i.lIndex=o,i.raw=e,i}return{type:"placeholder",value:e,offset:r,endLindex:o,lIndex:o}
}
var Q9={preparse:function(t,n,r){function o(i,a){for(var s=0;s<n.length;s++){var u=n[s];i=u.preparse(
i,a)||i}return i}return o(t,r)},parse:function(t,n,r){var o=!1,i="",a,s=[],u=r.fileTypeConfig.droppedTagsInsidePlaceholder||
[];return t.reduce(function(l,c){return c.type==="delimiter"?(o=c.position==="start",c.position==="end"&&
(r.parse=function(d){return X9(d,ti(ti(ti({},r),c),{},{startOffset:a,modules:n}))},l.push(r.parse(
K9(i))),vy(l,s),s=[]),c.position==="start"&&(s=[],a=c.offset),i="",l):o?c.type!=="content"||c.position!==
"insidetag"?(r.syntax.preserveNewlinesInTags&&(Z9(c)||G9(c))&&(i+=`
`),u.indexOf(c.tag)!==-1||s.push(c),l):(i+=c.value,l):(l.push(c),l)},[])},postparse:function(t,n,r){
function o(s,u,l){for(var c=[],d=0;d<n.length;d++){var m=n[d];c.push(m.getTraits(s,u,l))}return c}
var i=[];
function a(s,u){for(var l=s,c=0;c<n.length;c++){var d=n[c],m=d.postparse(l,ti(ti({},u),{},{postparse:
function(v,C){
return a(v,ti(ti({},u),C))},getTraits:o}));if(m!=null){if(m.errors){vy(i,m.errors),l=m.postparsed;
continue}
l=m}}return l}return{postparsed:a(t,r),errors:i}}};IA.exports=Q9});var ky=De((WMe,FA)=>{"use strict";
p();function e6(e,t){if(e.lIndex==null)return null;var n=t.scopeManager.
scopePathItem;e.parentPart&&(n=n.slice(0,n.length-1));var r=t.filePath+"@"+e.lIndex.toString()+"-"+n.
join("-");return r}FA.exports=e6});var zA=De((GMe,jA)=>{"use strict";p();var LA=Hn(),t6=LA.throwUnimplementedTagType,
n6=LA.XTScopeParserError,
r6=yt(),MA=r6.pushArray,o6=ky();function i6(e,t){for(var n=0,r=t.modules;n<r.length;n++){var o=r[n],
i=o.render(e,t);if(i)return i}return!1}function a6(e){var t=e.baseNullGetter,n=e.compiled,r=e.scopeManager;
e.nullGetter=function(g,v){return t(g,v||r)};for(var o=[],i=[],a=0,s=n.length;a<s;a++){var u=n[a];e.
index=a,e.resolvedId=o6(u,e);var l=void 0;try{l=i6(u,e)}catch(g){if(g instanceof n6){o.push(g),i.push(
u);continue}throw g}if(l){l.errors&&MA(o,l.errors),i.push(l);continue}if(u.type==="content"||u.type===
"tag"){i.push(u);continue}t6(u,a)}for(var c=[],d=0;d<i.length;d++){var m=i[d].value;m instanceof w?
MA(
c,m):m&&c.push(m)}return{errors:o,parts:c}}jA.exports=a6});var UA=De((qMe,BA)=>{"use strict";p();
function s6(e){for(var t=0,n=-1,r=0;r<e.length;r++){var o=e[r];
if(o instanceof D){n!==-1&&(t+=3,n=-1),t+=o.length;continue}for(var i=0;i<o.length;i++){var a=o.charCodeAt(
i);if(n!==-1){if((a&64512)===56320){t+=4,n=-1;continue}t+=3,n=-1}if((a&64512)===55296)if(i+1<o.length){
var s=o.charCodeAt(i+1);if((s&64512)===56320){t+=4,i++;continue}}else{n=a;continue}t+=a<128?1:a<2048?
2:3}}return t+(n===-1?0:3)}function u6(e,t){var n=0,r=-1;function o(c){c<128?t[n++]=c:c<2048?(t[n++]=
192|c>>>6,t[n++]=128|c&63):c<65536?(t[n++]=224|c>>>12,t[n++]=128|c>>>6&63,t[n++]=128|c&63):(t[n++]=240|
c>>>18,t[n++]=128|c>>>12&63,t[n++]=128|c>>>6&63,t[n++]=128|c&63)}for(var i=0;i<e.length;i++){var a=e[
i];
if(a instanceof D){r!==-1&&(o(r),r=-1),t.set(a,n),n+=a.length;continue}for(var s=0;s<a.length;s++){
var u=a.
charCodeAt(s);if(r!==-1){if((u&64512)===56320){o(65536+(r-55296<<10)+(u-56320)),r=-1;continue}o(r),r=
-1}if((u&64512)===55296)if(s+1<a.length){var l=a.charCodeAt(s+1);if((l&64512)===56320)u=65536+(u-55296<<
10)+(l-56320),s++;else{o(u);continue}}else{r=u;continue}o(u)}}r!==-1&&o(r)}function l6(e,t){for(var n=0,
r=e.length;n<r;n++)typeof e[n]=="number"&&(e[n]=e[n].toString());for(var o=0,i=t.modules;o<i.length;
o++){
var a=i[o];e=a.postrender(e,t)}var s=t.joinUncorrupt(e,t),u=new D(s6(s));u6(s,u);for(var l=0;l<s.length;
l++)
delete s[l];return u}BA.exports=l6});var JA=De((JMe,HA)=>{"use strict";p();function ec(e){
"@babel/helpers - typeof";return ec=typeof k=="function"&&typeof k.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof k==
"function"&&t.constructor===k&&t!==k.prototype?"symbol":typeof t},ec(e)}function WA(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function KA(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?WA(f(n),!0).forEach(function(r){
c6(
e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,f.getOwnPropertyDescriptors(n)):WA(f(n)).
forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(n,r))})}return e}function c6(e,t,
n){
return(t=d6(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function d6(e){var t=p6(e,"string");return ec(t)=="symbol"?t:t+""}function p6(e,t){if(ec(e)!="object"||
!e)return e;var n=e[k.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(ec(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
x:b)(e)}var m6=yt(),GA=m6.pushArray,f6=ky();function g6(e,t){for(var n=0,r=t.modules;n<r.length;n++){
var o=r[n],i=o.resolve(e,t);if(i)return i}return!1}function qA(e,t,n,r){var o=g6(e,KA(KA({},r),{},{
resolvedId:f6(
e,r)}));if(o)return o.then(function(i){t.push({tag:e.value,lIndex:e.lIndex,value:i})}).catch(
function(i){
i instanceof w?GA(n,i):n.push(i)});if(e.type==="placeholder")return r.scopeManager.getValueAsync(e.value,
{part:e}).then(function(i){return i==null?r.nullGetter(e):i}).then(function(i){t.push({tag:e.value,
lIndex:e.
lIndex,value:i})}).catch(function(i){i instanceof w?GA(n,i):n.push(i)})}function h6(e){var t=[],n=[],
r=e.baseNullGetter,o=e.scopeManager;e.nullGetter=function(a,s){return r(a,s||o)},e.resolved=t;var i=y6(
e,n,t);return i?i.then(function(){return ZA(e,n,t)}):ZA(e,n,t)}function y6(e,t,n){for(var r=null,o=function(
){
var u=a[i];if(["content","tag"].indexOf(u.type)!==-1)return 1;u.resolveFirst&&(r!=null||(r=Promise.resolve(
null)),r=r.then(function(){return qA(u,n,t,e)}))},i=0,a=e.compiled;i<a.length;i++)o();return r}
function ZA(e,t,n){
for(var r=[],o=0,i=e.compiled;o<i.length;o++){var a=i[o];["content","tag"].indexOf(a.type)===-1&&(a.
resolveFirst||r.push(qA(a,n,t,e)))}return Promise.all(r).then(function(){return{errors:t,resolved:n}
})}
HA.exports=h6});var XA=De((YMe,YA)=>{"use strict";p();var tc=yt(),Ls=tc.startsWith,b6=tc.endsWith,xy=tc.isStarting,
VA=tc.
isEnding,v6=tc.isWhiteSpace,w6=rm();function k6(e){for(var t="",n=0,r=e.length;n<r;n++){var o=e[n];o instanceof
D||v6(o)||Ls(o,"<w:bookmarkEnd")||(b6(t,"</w:tbl>")&&!Ls(o,"<w:p")&&!Ls(o,"<w:tbl")&&!Ls(o,
"<w:sectPr")&&!Ls(o,"</w:ftr>")&&!Ls(o,"</w:hdr>")&&(o="<w:p/>".concat(o)),t=o,e[n]=o)}return e}
function x6(e,t){
var n=t.fileTypeConfig.tagShouldContain||[],r=-1;w6.docx.indexOf(t.contentType)!==-1&&(e=k6(e));for(
var o=-1,
i=0,a=n.length;i<a;i++)for(var s=n[i],u=s.tag,l=s.shouldContain,c=s.value,d=s.drop,m=s.dropParent,g=null,
v=0,C=e.length;v<C;v++){var A=e[v];if(!(A instanceof D)){if(r===i)if(VA(A,u)){if(r=-1,m){for(var N=-1,
_=o;_>0;_--)if(xy(e[_],m)){N=_;break}for(var I=N;I<=e.length;I++){if(VA(e[I],m)){e[I]="";break}e[I]=
""}}else{for(var $=o;$<=v;$++)e[$]="";d||(e[v]=g.join("")+c+A)}g=null}else{g&&g.push(A);for(var F=0,
B=l.length;F<B;F++)if(xy(A,l[F])){r=-1,g=null;break}}r===-1&&xy(A,u)&&A.indexOf("<",1)===-1&&(A[A.length-
2]==="/"?e[v]="":(o=v,r=i,g=d||m?null:[A]))}}return e}YA.exports=x6});var a1=De((QMe,i1)=>{
"use strict";p();function nc(e){"@babel/helpers - typeof";return nc=typeof k=="function"&&typeof k.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof k==
"function"&&t.constructor===k&&t!==k.prototype?"symbol":typeof t},nc(e)}function T6(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function QA(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,E6(r.key),r)}}function S6(e,t,n){return t&&QA(e.prototype,t),n&&QA(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function E6(e){var t=C6(e,"string");return nc(t)=="symbol"?t:t+""}
function C6(e,t){
if(nc(e)!="object"||!e)return e;var n=e[k.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(nc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:b)(e)}var Sy=yt(),e1=Sy.pushArray,R6=Sy.wordToUtf8,D6=Sy.convertSpaces,O6=by(),t1=gy(),Ty=$A(
),
n1=zA(),A6=UA(),r1=JA(),N6=XA(),_6=Function.prototype.bind,o1=Function.prototype.call,P6=o1.bind(o1,
_6);function I6(e,t){for(var n=O6(e,t),r=[],o=0,i=n.matches;o<i.length;o++){var a=i[o];r.push(a.array[
2])}
return R6(D6(r.join("")))}i1.exports=(function(){function e(t,n){T6(this,e),this.cachedParsers={},
this.
content=t;for(var r in n)this[r]=n[r];this.setModules({inspect:{filePath:n.filePath}})}return S6(e,[
{key:"resolveTags",value:function(n){var r=this;this.tags=n;var o=this.getOptions(),i=this.filePath;
o.scopeManager=this.scopeManager,o.resolve=r1;for(var a=[],s=[],u=0,l=this.modules;u<l.length;u++){
var c=l[u];
s.push(Promise.resolve(c.preResolve(o)).catch(function(d){a.push(d)}))}return Promise.all(s).then(
function(){
if(a.length!==0)throw a;return r1(o).then(function(d){for(var m=d.resolved,g=d.errors,v=0;v<g.length;
v++){
var C,A=g[v];A instanceof S||(A=new S(A)),(C=A).properties||(C.properties={}),A.properties.file=i,g[
v]=
A}if(g.length!==0)throw g;return Promise.all(m).then(function(N){return o.scopeManager.root.finishedResolving=
!0,o.scopeManager.resolved=N,r.setModules({inspect:{resolved:N,filePath:i}}),N})}).catch(function(d){
throw r.errorChecker(d),d})})}},{key:"getFullText",value:function(){return I6(this.content,this.fileTypeConfig.
tagsXmlTextArray)}},{key:"setModules",value:function(n){for(var r=0,o=this.modules;r<o.length;r++){
var i=o[r];
i.set(n)}}},{key:"preparse",value:function(){this.allErrors=[],this.xmllexed=t1.xmlparse(this.content,
{text:this.fileTypeConfig.tagsXmlTextArray,other:this.fileTypeConfig.tagsXmlLexedArray}),this.setModules(
{inspect:{filePath:this.filePath,xmllexed:this.xmllexed}});var n=t1.parse(this.xmllexed,this.delimiters,
this.syntax,this.fileType),r=n.lexed,o=n.errors;e1(this.allErrors,o),this.lexed=r,this.setModules({
inspect:{
filePath:this.filePath,lexed:this.lexed}});var i=this.getOptions();this.lexed=Ty.preparse(this.lexed,
this.modules,i)}},{key:"parse",value:function(){var n=arguments.length>0&&arguments[0]!==void 0?
arguments[0]:
{},r=n.noPostParse;this.setModules({inspect:{filePath:this.filePath}});var o=this.getOptions();
return this.
parsed=Ty.parse(this.lexed,this.modules,o),this.setModules({inspect:{filePath:this.filePath,parsed:
this.
parsed}}),r?this:this.postparse()}},{key:"postparse",value:function(){var n=this.getOptions(),r=Ty.postparse(
this.parsed,this.modules,n),o=r.postparsed,i=r.errors;return this.postparsed=o,this.setModules({
inspect:{
filePath:this.filePath,postparsed:this.postparsed}}),e1(this.allErrors,i),this.errorChecker(this.allErrors),
this}},{key:"errorChecker",value:function(n){for(var r=0,o=n;r<o.length;r++){var i=o[r];i.properties||
(i.properties={}),i.properties.file=this.filePath}for(var a=0,s=this.modules;a<s.length;a++){var u=s[
a];
n=u.errorsTransformer(n)}}},{key:"baseNullGetter",value:function(n,r){for(var o=null,i=0,a=this.modules;
i<
a.length;i++){var s=a[i];o==null&&(o=s.nullGetter(n,r,this))}return o!=null?o:this.nullGetter(n,r)}}
,
{key:"getOptions",value:function(){return{compiled:this.postparsed,cachedParsers:this.cachedParsers,
tags:this.tags,modules:this.modules,parser:this.parser,contentType:this.contentType,relsType:this.relsType,
baseNullGetter:P6(this.baseNullGetter,this),filePath:this.filePath,syntax:this.syntax,fileTypeConfig:
this.
fileTypeConfig,fileType:this.fileType,linebreaks:this.linebreaks,stripInvalidXMLChars:this.stripInvalidXMLChars}
}},
{key:"render",value:function(n){this.filePath=n;var r=this.getOptions();r.resolved=this.scopeManager.
resolved,r.scopeManager=this.scopeManager,r.render=n1,r.joinUncorrupt=N6;var o=n1(r),i=o.errors,a=o.
parts;return i.length>0?(this.allErrors=i,this.errorChecker(i),this):(this.content=A6(a,r),this.setModules(
{inspect:{filePath:this.filePath,content:this.content}}),this)}}])})()});var k1=De((tLe,w1)=>{
"use strict";p();function ic(e){"@babel/helpers - typeof";return ic=typeof k=="function"&&typeof k.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof k==
"function"&&t.constructor===k&&t!==k.prototype?"symbol":typeof t},ic(e)}function s1(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function ni(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?s1(f(n),!0).forEach(function(r){
$6(
e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,f.getOwnPropertyDescriptors(n)):s1(f(n)).
forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(n,r))})}return e}function $6(e,t,
n){
return(t=y1(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function F6(e,t){return z6(e)||j6(e,t)||L6(e,t)||M6()}function M6(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function L6(e,t){
if(e){if(typeof e=="string")return u1(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?w.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?u1(e,t):void 0}}function u1(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=w(t);n<t;
n++)
r[n]=e[n];return r}function j6(e,t){var n=e==null?null:typeof k!="undefined"&&e[k.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function z6(
e){
if(w.isArray(e))return e}function B6(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function l1(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||
!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(e,y1(r.key),r)}}function U6(e,t,n){
return t&&l1(e.prototype,t),n&&l1(e,n),f.defineProperty(e,"prototype",{writable:!1}),e}function y1(e){
var t=W6(e,"string");return ic(t)=="symbol"?t:t+""}function W6(e,t){if(ic(e)!="object"||!e)return e;
var n=e[k.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(ic(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:b)(e)}var Jn=yt(),K6=Jn.chunkBy,
um=Jn.last,Ry=Jn.isParagraphStart,Ey=Jn.isModule,c1=Jn.pushArray,b1=Jn.isParagraphEnd,G6=Jn.isContent,
oc=Jn.startsWith,Dy=Jn.isTagEnd,js=Jn.isTagStart,Cy=Jn.getSingleAttribute,d1=Jn.setSingleAttribute,
Z6=rm(),
q6=ei(),H6=yt(),p1=H6.isWhiteSpace,rc="loop";function J6(e){for(var t=0;t<e.length;t++){var n=e[t];
if(G6(
n))return!0}return!1}function V6(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.type!=="content")return n}
return null}function v1(e){var t=V6(e.subparsed);return t!=null&&t.tag!=="w:t"}function Y6(e){return e.
hasPageBreak&&v1(e)?'<w:p><w:r><w:br w:type="page"/></w:r></w:p>':""}function X6(e){return e.length&&
Ry(e[0])&&b1(um(e))}function m1(e){return J6(e)?0:e.length}function f1(e){var t=e.parts.length-1;e.parts[
t]===
"</w:p>"?e.parts.splice(t,0,'<w:r><w:br w:type="page"/></w:r>'):e.parts.push(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}function Q6(e){e.parts.unshift(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}
function eG(e){for(var t=0;t<e.length;t++){var n=e[t];if(js("w:type",n)&&n.value.indexOf(
"continuous")!==
-1)return!0}return!1}function tG(e){for(var t=0;t<e.length;t++){var n=e[t];if(js("w:type",n)&&n.value.
indexOf('w:val="nextPage"')!==-1)return!0}return!1}function nG(e,t){for(var n="",r=0;r<t.length;r++){
var o=t[r].value;n+=o}e.unshift("<w:p><w:pPr>".concat(n,"</w:pPr></w:p>"))}function rG(e){for(var t=!1,
n=!1,r=0;r<e.length;r++){var o=e[r];!t&&oc(o,"<w:sectPr")&&(n=!0),n&&(oc(o,"<w:type")&&(t=!0),!t&&oc(
o,"</w:sectPr")&&(e.splice(r,0,'<w:type w:val="continuous"/>'),r++))}return e}function oG(e){for(var t=0,
n=0;n<e.length;n++)!oc(e[n],"<w:headerReference")&&!oc(e[n],"<w:footerReference")&&(e[t]=e[n],t++);
return e.
length=t,e}function g1(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag==="w:br"&&n.value.indexOf(
'w:type="page"')!==-1)return!0}return!1}function h1(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag===
"w:drawing")return!0}return!1}function iG(e){for(var t=[],n=null,r=0;r<e.length;r++){var o=e[r];js(
"w:sectPr",o)&&(n=[],t.push(n)),n!==null&&n.push(o),Dy("w:sectPr",o)&&(n=null)}return t}function aG(
e){
for(var t=!1,n=0,r=0;r<e.length;r++){var o=e[r];js("w:sectPr",o)&&(t=!0),t&&(o.tag==="w:headerReference"||
o.tag==="w:footerReference")&&(n++,t=!1),Dy("w:sectPr",o)&&(t=!1)}return n}function sG(e){for(var t=[
],
n=!1,r=e.length-1;r>=0;r--){var o=e[r];if(Dy("w:sectPr",o)&&(n=!0),js("w:sectPr",o)&&(t.unshift(o.value),
n=!1),n&&t.unshift(o.value),Ry(o)){if(t.length>0)return t.join("");break}}return""}var uG=(function(
){
function e(){B6(this,e),this.name="LoopModule",this.inXfrm=!1,this.totalSectPr=0,this.prefix={start:
"#",end:"/",dash:/^-([^\s]+)\s(.+)/,inverted:"^"}}return U6(e,[{key:"optionsTransformer",value:
function(n,r){
return this.docxtemplater=r,n}},{key:"preparse",value:function(n,r){var o=r.contentType;Z6.main.indexOf(
o)!==-1&&(this.sects=iG(n))}},{key:"matchers",value:function(){var n=rc;return[[this.prefix.start,n,
{expandTo:"auto",location:"start",inverted:!1}],[this.prefix.inverted,n,{expandTo:"auto",location:
"start",inverted:!0}],[this.prefix.end,n,{location:"end"}],[this.prefix.dash,n,function(r){var o=F6(
r,
3),i=o[1],a=o[2];return{location:"start",inverted:!1,expandTo:i,value:a}}]]}},{key:"getTraits",value:
function(n,r){
if(n==="expandPair"){for(var o=[],i=0,a=r.length;i<a;i++){var s=r[i];Ey(s,rc)&&s.subparsed==null&&o.
push({part:s,offset:i})}return o}}},{key:"postparse",value:function(n,r){var o=r.basePart;if(o&&this.
docxtemplater.fileType==="docx"&&n.length>0){o.sectPrCount=aG(n),this.totalSectPr+=o.sectPrCount;for(
var i=this.
sects,a=0,s=i.length;a<s;a++){var u=i[a];if(o.lIndex<u[0].lIndex){a+1<i.length&&eG(i[a+1])&&(o.addContinuousType=
!0);break}if(n[0].lIndex<u[0].lIndex&&u[0].lIndex<o.lIndex){tG(i[a])&&(o.addNextPage={index:a});
break}}
o.lastParagrapSectPr=sG(n)}if(!o||o.expandTo!=="auto"||o.module!==rc||!X6(n))return n;o.paragraphLoop=
!0;var l=0,c=K6(n,function(C){return Ry(C)&&(l++,l===1)?"start":b1(C)&&(l--,l===0)?"end":null}),d=c[
0],
m=um(c),g=m1(d),v=m1(m);return g>0&&c[1][0].type==="content"&&p1(c[1][0].value)&&(g+=1),v>0&&um(c[c.
length-2]).type==="content"&&p1(um(c[c.length-2]).value)&&(v+=1),o.hasPageBreakBeginning=g1(d),o.hasPageBreak=
g1(m),h1(d)&&(g=0),h1(m)&&(v=0),n.slice(g,n.length-v)}},{key:"resolve",value:function(n,r){var o=this;
if(!Ey(n,rc))return null;var i=r.scopeManager,a=i.getValueAsync(n.value,{part:n}),s=[],u;o.resolveSerially&&
(u=Promise.resolve(null));function l(d,m,g){var v=i.createSubScopeManager(d,n.value,m,n,g);o.resolveSerially?
(u=u.then(function(){return r.resolve(ni(ni({},r),{},{compiled:n.subparsed,tags:{},scopeManager:v}))}
),
s.push(u)):s.push(r.resolve(ni(ni({},r),{},{compiled:n.subparsed,tags:{},scopeManager:v})))}var c=[];
return a.then(function(d){return d!=null||(d=r.nullGetter(n)),d instanceof Promise?d.then(function(m){
return m instanceof w?Promise.all(m):m}):d instanceof w?Promise.all(d):d}).then(function(d){return i.
loopOverValue(d,l,n.inverted),Promise.all(s).then(function(m){for(var g=[],v=0;v<m.length;v++){var C=m[
v],
A=C.resolved,N=C.errors;c1(c,N),g.push(A)}return g}).then(function(m){if(c.length>0)throw c;return m}
)})}},
{key:"render",value:function(n,r){var o=this;if(n.tag==="p:xfrm"&&(o.inXfrm=n.position==="start"),n.
tag==="a:ext"&&o.inXfrm)return o.lastExt=n,n;if(!Ey(n,rc))return null;var i=[],a=[],s=0,u=n.subparsed[
0],
l=0;(u==null?void 0:u.tag)==="a:tr"&&(l=+Cy(u.value,"h")),s-=l;var c=0,d=v1(n);function m(A,N,_){s+=
l;for(var I=r.scopeManager.createSubScopeManager(A,n.value,N,n,_),$=0,F=n.subparsed;$<F.length;$++){
var B=F[$];if(js("a16:rowId",B)){var M=+Cy(B.value,"val")+c;c=1,B.value=d1(B.value,"val",M)}}var L=r.
render(ni(ni({},r),{},{compiled:n.subparsed,tags:{},scopeManager:I}));n.hasPageBreak&&N===_-1&&d&&f1(
L);var j=I.scopePathItem.some(function(te){return te!==0});j?(n.sectPrCount===1&&(L.parts=oG(L.parts)),
n.addContinuousType&&(L.parts=rG(L.parts))):n.addNextPage&&nG(L.parts,o.sects[n.addNextPage.index]),
n.addNextPage&&f1(L),n.hasPageBreakBeginning&&d&&Q6(L);for(var W=0,q=L.parts;W<q.length;W++){var J=q[
W];
i.push(J)}c1(a,L.errors)}var g=r.scopeManager.getValue(n.value,{part:n});g!=null||(g=r.nullGetter(n));
var v=r.scopeManager.loopOverValue(g,m,n.inverted);if(v===!1)return n.lastParagrapSectPr?n.paragraphLoop?
{value:"<w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr></w:p>")}:{value:
"</w:t></w:r></w:p><w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr><w:r><w:t>")}:{value:Y6(n)||"",
errors:a};if(s!==0){var C=+Cy(
o.lastExt.value,"cy");o.lastExt.value=d1(o.lastExt.value,"cy",C+s)}return{value:r.joinUncorrupt(i,ni(
ni({},r),{},{basePart:n})),errors:a}}}])})();w1.exports=function(){return q6(new uG)}});var R1=De((
rLe,C1)=>{"use strict";p();function ac(e){"@babel/helpers - typeof";return ac=typeof k=="function"&&
typeof k.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof k==
"function"&&t.constructor===k&&t!==k.prototype?"symbol":typeof t},ac(e)}function lG(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function x1(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,dG(r.key),r)}}function cG(e,t,n){return t&&x1(e.prototype,t),n&&x1(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function dG(e){var t=pG(e,"string");return ac(t)=="symbol"?t:t+""}
function pG(e,t){
if(ac(e)!="object"||!e)return e;var n=e[k.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(ac(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:b)(e)}var mG=ei(),sc=yt(),fG=sc.isTextStart,gG=sc.isTextEnd,hG=sc.endsWith,yG=sc.startsWith,
T1=sc.pushArray,S1='<w:t xml:space="preserve">',bG=S1.length,E1="</w:t>",vG=E1.length;function wG(e){
return fG(e)&&e.tag==="w:t"}function Oy(e,t){var n=e[t].value;return e[t+1].value==="</w:t>"||n.indexOf(
'xml:space="preserve"')!==-1?n:n.substr(0,n.length-1)+' xml:space="preserve">'}function kG(e,t){
return e&&
e.basePart&&t.length>1}var xG=(function(){function e(){lG(this,e),this.name="SpacePreserveModule"}
return cG(
e,[{key:"postparse",value:function(n,r){var o=[],i=!1,a=0,s=0;function u(c,d){return c.type==="placeholder"&&
d.length>1}var l=n.reduce(function(c,d){return wG(d)&&(i=!0,s=o.length),i?(o.push(d),kG(r,o)&&
(a=r.basePart.endLindex,o[0].value=Oy(o,0)),u(d,o)&&(o[s].value=Oy(o,s),a=d.endLindex),gG(d)&&d.lIndex>
a&&(a!==0&&(o[s].value=Oy(o,s)),T1(c,o),o=[],i=!1,a=0,s=0),c):(c.push(d),c)},[]);return T1(l,o),l}},
{key:"postrender",value:function(n){for(var r=0,o=!1,i=0,a=n.length;i<a;i++)if(!(n[i]===""||n[i]instanceof
D)){var s=n[i];o&&yG(s,E1)&&(n[r]=n[r].substr(0,n[r].length-bG)+"<w:t/>",s=s.substr(vG),n[i]=s),o=hG(
s,S1),r=i}return n}}])})();C1.exports=function(){return mG(new xG)}});var P1=De((iLe,_1)=>{
"use strict";p();function uc(e){"@babel/helpers - typeof";return uc=typeof k=="function"&&typeof k.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof k==
"function"&&t.constructor===k&&t!==k.prototype?"symbol":typeof t},uc(e)}function TG(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function D1(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,EG(r.key),r)}}function SG(e,t,n){return t&&D1(e.prototype,t),n&&D1(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function EG(e){var t=CG(e,"string");return uc(t)=="symbol"?t:t+""}
function CG(e,t){
if(uc(e)!="object"||!e)return e;var n=e[k.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(uc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:b)(e)}var RG=nm(),A1=yt(),DG=A1.isContent,O1=A1.getPartWithDelimiters,N1=Hn(),OG=N1.throwRawTagShouldBeOnlyTextInParagraph,
AG=N1.getInvalidRawXMLValueException,NG=ei(),Ay="rawxml";function _G(e){for(var t=e.part,n=e.left,r=e.
right,o=e.postparsed,i=e.index,a=o.slice(n+1,r),s=0,u=a.length;s<u;s++)if(s!==i-n-1){var l=a[s];DG(l)&&
OG({paragraphParts:a,part:t})}return t}var PG=(function(){function e(){TG(this,e),this.name="RawXmlModule",
this.prefix="@"}return SG(e,[{key:"optionsTransformer",value:function(n,r){return this.fileTypeConfig=
r.fileTypeConfig,n}},{key:"matchers",value:function(){return[[this.prefix,Ay]]}},{key:"postparse",
value:function(n){
var r=this;return RG.expandToOne(n,{moduleName:Ay,getInner:_G,expandTo:this.fileTypeConfig.tagRawXml,
error:{message:"Raw tag not in paragraph",id:"raw_tag_outerxml_invalid",explanation:function(i){
return'The tag "'.concat(O1(i,r.docxtemplater),
'" is not inside a paragraph, putting raw tags inside an inline loop is disallowed.')}}})}},{key:
"render",value:function(n,r){if(n.module!==Ay)return null;var o,
i=[];try{o=r.scopeManager.getValue(n.value,{part:n}),o!=null||(o=r.nullGetter(n))}catch(a){return i.
push(a),{errors:i}}return o=o||"",typeof o=="string"?{value:o}:{errors:[AG({tag:n.value,value:o,
partDelims:O1(
n,this.docxtemplater),part:n,offset:n.offset})]}}}])})();_1.exports=function(){return NG(new PG)}});
var $1=De((sLe,I1)=>{"use strict";p();function IG(e,t){for(var n=-1,r=0,o=e.length;r<o;r++)t[r]>=e[r].
length||(n===-1||e[r][t[r]].offset<e[n][t[n]].offset)&&(n=r);return n}I1.exports=function(e){for(var t=0,
n=0,r=e;n<r.length;n++){var o=r[n];t+=o.length}e=e.filter(function(l){return l.length>0});for(var i=new w(
t),a=e.map(function(){return 0}),s=0;s<t;s++){var u=IG(e,a);i[s]=e[u][a[u]],a[u]++}return i}});var z1=De(
(lLe,j1)=>{"use strict";p();function lc(e){"@babel/helpers - typeof";return lc=typeof k=="function"&&
typeof k.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof k==
"function"&&t.constructor===k&&t!==k.prototype?"symbol":typeof t},lc(e)}function $G(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function F1(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,MG(r.key),r)}}function FG(e,t,n){return t&&F1(e.prototype,t),n&&F1(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function MG(e){var t=LG(e,"string");return lc(t)=="symbol"?t:t+""}
function LG(e,t){
if(lc(e)!="object"||!e)return e;var n=e[k.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(lc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:b)(e)}var jG="expandPair",zG=$1(),Py=yt(),BG=Py.getLeft,UG=Py.getRight,_y=Py.pushArray,WG=ei(
),
KG=nm(),GG=KG.getExpandToDefault,Iy=Hn(),M1=Iy.getUnmatchedLoopException,ZG=Iy.getClosingTagNotMatchOpeningTag,
L1=Iy.getUnbalancedLoopException;function qG(e){switch(e.location){case"start":return 1;case"end":
return-1}}
function Ny(e,t){return e!=null&&t!=null&&(e.part.location==="start"&&t.part.location==="end"&&e.part.
value===t.part.value||t.part.value==="")}function HG(e){for(var t=0,n=[];t<e.length;){var r=e[t].part;
if(r.location==="end"){if(t===0)return e.splice(0,1),n.push(M1(r)),{traits:e,errors:n};var o=t,i=t-1,
a=1;if(Ny(e[i],e[o]))return e.splice(o,1),e.splice(i,1),{errors:n,traits:e};for(;a<50;){var s=e[i-a],
u=e[o+a];if(Ny(s,e[o]))return e.splice(o,1),e.splice(i-a,1),{errors:n,traits:e};if(Ny(e[i],u))return e.
splice(o+a,1),e.splice(i,1),{errors:n,traits:e};a++}return n.push(ZG({tags:[e[i].part,e[o].part]})),
e.splice(o,1),e.splice(i,1),{traits:e,errors:n}}t++}for(var l=0;l<e.length;l++){var c=e[l].part;n.push(
M1(c))}return{traits:[],errors:n}}function JG(e){var t={},n=[],r=[],o=[];for(_y(o,e);o.length>0;){
var i=HG(
o);_y(n,i.errors),o=i.traits}if(n.length>0)return{pairs:r,errors:n};for(var a=0,s=0;s<e.length;s++){
var u=e[s],l=u.part,c=qG(l);if(a+=c,c===1)t[a]=u;else{var d=t[a+1];a===0&&r.push([d,u])}a=a>=0?a:0}
return{
pairs:r,errors:n}}var VG=(function(){function e(){$G(this,e),this.name="ExpandPairTrait"}return FG(e,
[{key:"optionsTransformer",value:function(n,r){return r.options.paragraphLoop&&_y(r.fileTypeConfig.expandTags,
r.fileTypeConfig.onParagraphLoop),this.expandTags=r.fileTypeConfig.expandTags,n}},{key:"postparse",
value:function(n,r){
var o=this,i=r.getTraits,a=r.postparse,s=r.fileType,u=i(jG,n,r);u=u.map(function(_){return _||[]}),u=
zG(u);var l=JG(u),c=l.pairs,d=l.errors,m=0,g=null,v=c.map(function(_){var I=_[0].part.expandTo;if(I===
"auto"&&s!=="text"){var $=GG(n,_,o.expandTags);$.error&&d.push($.error),I=$.value}if(!I||s==="text"){
var F=_[0].offset,B=_[1].offset;return F<m&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&d.
push(L1(_,g)),g=_,m=B,[F,B]}var M,L;try{M=BG(n,I,_[0].offset)}catch(j){d.push(j)}try{L=UG(n,I,_[1].offset)}
catch(j){
d.push(j)}return M<m&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&d.push(L1(_,g)),m=L,g=_,
[M,L]});if(d.length>0)return{postparsed:n,errors:d};var C=0,A,N=n.reduce(function(_,I,$){var F=C<c.length&&
v[C][0]<=$&&$<=v[C][1],B=c[C],M=v[C];if(!F)return _.push(I),_;if(M[0]===$&&(A=[]),B[0].offset!==$&&B[
1].
offset!==$&&A.push(I),M[1]===$){var L=n[B[0].offset];L.subparsed=a(A,{basePart:L}),L.endLindex=B[1].
part.lIndex,delete L.location,delete L.expandTo,_.push(L),C++;for(var j=v[C];j&&j[0]<$;)C++,j=v[C]}
return _},
[]);return{postparsed:N,errors:d}}}])})();j1.exports=function(){return WG(new VG)}});var G1=De((dLe,
K1)=>{"use strict";p();function cc(e){"@babel/helpers - typeof";return cc=typeof k=="function"&&
typeof k.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof k==
"function"&&t.constructor===k&&t!==k.prototype?"symbol":typeof t},cc(e)}function YG(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function B1(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,QG(r.key),r)}}function XG(e,t,n){return t&&B1(e.prototype,t),n&&B1(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function QG(e){var t=eZ(e,"string");return cc(t)=="symbol"?t:t+""}
function eZ(e,t){
if(cc(e)!="object"||!e)return e;var n=e[k.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(cc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:b)(e)}var tZ=ei(),W1=Hn(),nZ=W1.getScopeCompilationError,rZ=W1.getCorruptCharactersException,
$y=yt(),U1=$y.utf8ToWord,oZ=$y.hasCorruptCharacters,iZ=$y.removeCorruptCharacters,lm=py(),aZ=lm.settingsContentType,
sZ=lm.coreContentType,uZ=lm.appContentType,lZ=lm.customContentType,cZ=[aZ,sZ,uZ,lZ],dZ={docx:"w",
pptx:"a"},pZ=(function(){function e(){YG(this,e),this.name="Render",this.recordRun=!1,this.recordedRun=[
]}
return XG(e,[{key:"set",value:function(n){n.compiled&&(this.compiled=n.compiled),n.data!=null&&(this.
data=n.data)}},{key:"optionsTransformer",value:function(n,r){return this.docxtemplater=r,this.brTag=
r.fileType==="docx"?"<w:r><w:br/></w:r>":"<a:br/>",this.prefix=dZ[r.fileType],this.runStartTag="".concat(
this.prefix,":r"),this.runPropsStartTag="".concat(this.prefix,":rPr"),n}},{key:"postparse",value:
function(n,r){
for(var o=[],i=0;i<n.length;i++){var a=n[i];if(a.type==="placeholder"){var s=a.value;try{r.cachedParsers[
a.
lIndex]=this.docxtemplater.parser(s,{tag:a})}catch(u){o.push(nZ({tag:s,rootError:u,offset:a.offset}))}
}}
return{postparsed:n,errors:o}}},{key:"getRenderedMap",value:function(n){for(var r in this.compiled)n[
r]=
{from:r,data:this.data};return n}},{key:"render",value:function(n,r){var o=r.contentType,i=r.scopeManager,
a=r.linebreaks,s=r.nullGetter,u=r.fileType,l=r.stripInvalidXMLChars;if(cZ.indexOf(o)!==-1&&(a=!1),a&&
this.recordRuns(n),!(n.type!=="placeholder"||n.module)){var c;try{c=i.getValue(n.value,{part:n})}
catch(d){
return{errors:[d]}}if(c!=null||(c=s(n)),typeof c=="string"){if(l)c=iZ(c);else if(["docx","pptx",
"xlsx"].indexOf(u)!==-1&&oZ(c))return{errors:[rZ({tag:n.value,value:c,offset:n.offset})]}}return u==="text"?
{value:c}:{value:a&&typeof c=="string"?this.renderLineBreaks(c):U1(c)}}}},{key:"recordRuns",value:
function(n){
n.tag===this.runStartTag?this.recordedRun="":n.tag===this.runPropsStartTag?(n.position==="start"&&(
this.
recordRun=!0,this.recordedRun+=n.value),(n.position==="end"||n.position==="selfclosing")&&(this.recordedRun+=
n.value,this.recordRun=!1)):this.recordRun&&(this.recordedRun+=n.value)}},{key:"renderLineBreaks",
value:function(n){
for(var r=[],o=n.split(`
`),i=0,a=o.length;i<a;i++)r.push(U1(o[i])),i<o.length-1&&r.push("</".concat(this.prefix,":t></").concat(
this.prefix,":r>").concat(this.brTag,"<").concat(this.prefix,":r>").concat(this.recordedRun,"<").concat(
this.prefix,":t").concat(this.docxtemplater.fileType==="docx"?' xml:space="preserve"':"",">"));
return r}}])})();
K1.exports=function(){return tZ(new pZ)}});var Y1=De((mLe,V1)=>{"use strict";p();var Z1=k1(),mZ=R1(),
q1=P1(),H1=z1(),J1=G1();function fZ(){return{
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
{contains:"w:p",expand:"w:p",onlyTextInTag:!0}],tagRawXml:"w:p",baseModules:[Z1,mZ,H1,q1,J1],
tagShouldContain:[
{tag:"w:sdtContent",shouldContain:["w:p","w:r","w:commentRangeStart","w:sdt"],value:"<w:p></w:p>"},{
tag:"w:tc",shouldContain:["w:p"],value:"<w:p></w:p>"},{tag:"w:tr",shouldContain:["w:tc"],drop:!0},{
tag:"w:tbl",shouldContain:["w:tr"],drop:!0}]}}function gZ(){return{getTemplatedFiles:function(){
return[]},
textPath:function(t){return t.textTarget},tagsXmlTextArray:["Company","HyperlinkBase","Manager",
"cp:category","cp:keywords","dc:creator","dc:description","dc:subject","dc:title","a:t","m:t",
"vt:lpstr",
"vt:lpwstr"],tagsXmlLexedArray:["p:sp","a:tc","a:tr","a:tbl","a:graphicData","a:p","a:r","a:rPr",
"p:txBody","a:txBody","a:off","a:ext","p:graphicFrame","p:xfrm","a16:rowId","a:endParaRPr"],
droppedTagsInsidePlaceholder:[
"a:p","a:endParaRPr"],expandTags:[{contains:"a:tc",expand:"a:tr"}],onParagraphLoop:[{contains:"a:p",
expand:"a:p",onlyTextInTag:!0}],tagRawXml:"p:sp",baseModules:[Z1,H1,q1,J1],tagShouldContain:[{tag:
"a:tbl",shouldContain:["a:tr"],dropParent:"p:graphicFrame"},{tag:"p:txBody",shouldContain:["a:p"],
value:"<a:p></a:p>"},{tag:"a:txBody",shouldContain:["a:p"],value:"<a:p></a:p>"}]}}V1.exports={docx:
fZ,pptx:gZ}});var hN=De((gLe,zy)=>{"use strict";p();var hZ=["modules"];function X1(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){
var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.getOwnPropertyDescriptor(e,o).enumerable}
)),
n.push.apply(n,r)}return n}function $r(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?
arguments[t]:{};t%2?X1(f(n),!0).forEach(function(r){yZ(e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(
e,f.getOwnPropertyDescriptors(n)):X1(f(n)).forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(
n,r))})}return e}function yZ(e,t,n){return(t=sN(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function Q1(e,t){return kZ(e)||wZ(e,t)||vZ(e,t)||bZ()}
function bZ(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function vZ(e,t){
if(e){if(typeof e=="string")return eN(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?w.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?eN(e,t):void 0}}function eN(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=w(t);n<t;
n++)
r[n]=e[n];return r}function wZ(e,t){var n=e==null?null:typeof k!="undefined"&&e[k.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function kZ(
e){
if(w.isArray(e))return e}function Bs(e){"@babel/helpers - typeof";return Bs=typeof k=="function"&&
typeof k.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof k=="function"&&t.constructor===
k&&t!==k.prototype?"symbol":typeof t},Bs(e)}function xZ(e,t){if(e==null)return{};var n,r,o=TZ(e,t);
if(f.
getOwnPropertySymbols){var i=f.getOwnPropertySymbols(e);for(r=0;r<i.length;r++)n=i[r],t.indexOf(n)===
-1&&{}.propertyIsEnumerable.call(e,n)&&(o[n]=e[n])}return o}function TZ(e,t){if(e==null)return{};var n={
};
for(var r in e)if({}.hasOwnProperty.call(e,r)){if(t.indexOf(r)!==-1)continue;n[r]=e[r]}return n}
function SZ(e,t){
if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}function tN(e,t){for(
var n=0;n<
t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),
f.defineProperty(e,sN(r.key),r)}}function EZ(e,t,n){return t&&tN(e.prototype,t),n&&tN(e,n),f.defineProperty(
e,"prototype",{writable:!1}),e}function sN(e){var t=CZ(e,"string");return Bs(t)=="symbol"?t:t+""}
function CZ(e,t){
if(Bs(e)!="object"||!e)return e;var n=e[k.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Bs(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:b)(e)}var en=yt(),Et=LO(),RZ=Et.object({allowUnopenedTag:Et.boolean().optional(),
allowUnclosedTag:Et.
boolean().optional(),allowUnbalancedLoops:Et.boolean().optional(),changeDelimiterPrefix:Et.string().
optional().nullable()}),DZ=Et.object({delimiters:Et.object({start:Et.string().nullable(),end:Et.string(
).
nullable()}).strict().optional(),fileTypeConfig:Et.object({}).optional(),paragraphLoop:Et.boolean().
optional(),parser:Et.function().optional(),errorLogging:Et.union([Et.boolean(),Et.string()]).optional(
),
linebreaks:Et.boolean().optional(),nullGetter:Et.function().optional(),syntax:RZ.optional(),
stripInvalidXMLChars:Et.
boolean().optional(),warnFn:Et.function().optional()}).strict(),OZ=zO(),uN=OZ.getRelsTypes,lN=WO(),
cN=lN.
collectContentTypes,dN=lN.getContentTypes,pN=ei(),AZ=nm(),NZ=iA(),_Z=pA(),nN=gy(),PZ=EA(),Fy=PZ.getTags,
mN=RA(),go=Hn(),fN=go.throwMultiError,IZ=go.throwResolveBeforeCompile,$Z=go.throwRenderInvalidTemplate,
FZ=go.throwRenderTwice,pc=go.XTInternalError,MZ=go.XTTemplateError,LZ=go.throwFileTypeNotIdentified,
jZ=go.throwFileTypeNotHandled,cm=go.throwApiVersionError;en.getRelsTypes=uN;en.traits=AZ;en.moduleWrapper=
pN;en.collectContentTypes=cN;en.getContentTypes=dN;var rN=en.getDefaults,zZ=en.str2xml,BZ=en.xml2str,
jy=en.concatArrays,oN=en.uniq,UZ=en.getDuplicates,WZ=en.stableSort,My=en.pushArray,iN=en.utf8ToWord,
KZ=en.invertMap,GZ="[Content_Types].xml",ZZ="_rels/.rels",Fr=[3,48,0];function qZ(e){for(var t=[],n=0;
n<
e.length;n++){var r=e[n];t.push(r.name)}var o=UZ(t);if(o.length>0)throw new pc(
'Detected duplicate module "'.concat(o[0],'"'))}function HZ(e){for(var t=0,n=e.modules;t<n.length;t++)for(
var r=n[t],o=0,
i=r.xmlContentTypes||[];o<i.length;o++)for(var a=i[o],s=e.invertedContentTypes[a]||[],u=0;u<s.length;
u++){
var l=s[u];e.zip.files[l]&&e.options.xmlFileNames.push(l)}}function JZ(e){return WZ(e,function(t,n){
return(n.priority||0)-(t.priority||0)})}function dc(e){var t=[];for(var n in e)t.push(n);for(var r=[
GZ,ZZ],o=["word/","xl/","ppt/"],i=0;i<t.length;i++)for(var a=t[i],s=0;s<o.length;s++){var u=o[s];a.indexOf(
"".concat(u))===0&&r.push(a)}for(var l=0;l<t.length;l++){var c=t[l];r.indexOf(c)===-1&&r.push(c)}
return r}
function gN(e,t){e.hideDeprecations!==!0&&console.warn(t)}function zs(e,t){if(e.hideDeprecations!==!0)
return gN(e,'Deprecated method ".'.concat(t,
'", view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ').concat(new S(
).stack))}function Ly(e){e.modules=e.modules.filter(function(t){
if(!t.supportedFileTypes)return!0;if(!w.isArray(t.supportedFileTypes))throw new S(
"The supportedFileTypes field of the module must be an array");var n=t.supportedFileTypes.includes(e.fileType);
return n||
t.on("detached"),n})}function aN(e){var t=e.compiled;e.errors=jy(f.keys(t).map(function(n){return t[
n].
allErrors})),e.errors.length!==0&&(e.options.errorLogging&&mN(e.errors,e.options.errorLogging),fN(e.
errors))}function VZ(e){return typeof Buffer!="undefined"&&typeof Buffer.isBuffer=="function"&&
Buffer.
isBuffer(e)}var qi=(function(){function e(t){var n=arguments.length>1&&arguments[1]!==void 0?
arguments[1]:
{},r=n.modules,o=r===void 0?[]:r,i=xZ(n,hZ);if(SZ(this,e),this.targets=[],this.rendered=!1,this.scopeManagers=
{},this.compiled={},this.modules=[NZ()],this.xmlDocuments={},arguments.length===0)gN(this,
"Deprecated docxtemplater constructor with no arguments, view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ".concat(
new S().stack)),this.hideDeprecations=!0,this.setOptions(i);else{
if(this.hideDeprecations=!0,this.setOptions(i),VZ(t))throw new S(
"You passed a Buffer to the Docxtemplater constructor. The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!t||!t.files||typeof t.file!="function")throw new S(
"The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!w.isArray(o))throw new S(
"The modules argument of docxtemplater's constructor must be an array");for(var a=0;a<o.length;a++){
var s=o[a];this.attachModule(s)}this.loadZip(t),this.compile(),this.v4Constructor=!0}this.hideDeprecations=
!1}return EZ(e,[{key:"verifyApiVersion",value:function(n){n=n.split(".");for(var r=0;r<n.length;r++)
n[r]=parseInt(n[r],10);return n.length!==3&&cm("neededVersion is not a valid version",{neededVersion:
n,
explanation:"the neededVersion must be an array of length 3"}),n[0]!==Fr[0]&&cm(
"The major api version do not match, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,
currentModuleApiVersion:Fr,explanation:"moduleAPIVersionMismatch : needed=".concat(n.join("."),
", current=").concat(Fr.join("."))}),n[1]>Fr[1]&&cm(
"The minor api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,currentModuleApiVersion:Fr,
explanation:"moduleAPIVersionMismatch : needed=".concat(n.join("."),", current=").concat(Fr.join("."))}
),
n[1]===Fr[1]&&n[2]>Fr[2]&&cm(
"The patch api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,currentModuleApiVersion:Fr,explanation:"moduleAPIVersionMismatch : needed=".concat(
n.join("."),", current=").concat(Fr.join("."))}),!0}},{key:"setModules",value:function(n){for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.set(n)}}},{key:"sendEvent",value:function(n){for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.on(n)}}},{key:"attachModule",value:function(n){if(this.v4Constructor)throw new pc(
"attachModule() should not be called manually when using the v4 constructor");zs(this,"attachModule");
var r=Bs(n);if(r==="function")throw new pc(

"Cannot attach a class/function as a module. Most probably you forgot to instantiate the module by using `new` on the module.");
if(!n||r!=="object")throw new pc("Cannot attachModule with a falsy value");
if(n.requiredAPIVersion&&this.verifyApiVersion(n.requiredAPIVersion),n.attached===!0)if(typeof n.clone==
"function")n=n.clone();else throw new S('Cannot attach a module that was already attached : "'.concat(
n.name,
'". The most likely cause is that you are instantiating the module at the root level, and using it for multiple instances of Docxtemplater'));
n.attached=!0;var o=pN(n);return this.modules.push(
o),o.on("attached"),this.fileType&&Ly(this),this}},{key:"findModule",value:function(n){for(var r=0,o=this.
modules;r<o.length;r++){var i=o[r];if(i.name===n)return i}}},{key:"setOptions",value:function(n){var r,
o;if(this.v4Constructor)throw new S(
"setOptions() should not be called manually when using the v4 constructor");if(!n)throw new S(
"setOptions should be called with an object as first parameter");var i=DZ.
validate(n);if(i.success===!1)throw new S(i.error);zs(this,"setOptions"),this.options={};var a=rN();
for(var s in a){var u=a[s];this.options[s]=n[s]!=null?n[s]:this[s]||u,this[s]=this.options[s]}return(
r=
this.delimiters).start&&(r.start=iN(this.delimiters.start)),(o=this.delimiters).end&&(o.end=iN(this.
delimiters.end)),this}},{key:"loadZip",value:function(n){if(this.v4Constructor)throw new S(
"loadZip() should not be called manually when using the v4 constructor");if(zs(this,"loadZip"),n.loadAsync)throw new pc(
"Docxtemplater doesn't handle JSZip version >=3, please use pizzip");n.xtRendered&&this.options.warnFn(
[new S(
"This zip file appears to be the outcome of a previous docxtemplater generation. This typically indicates that docxtemplater was integrated by reusing the same zip file. It is recommended to create a new Pizzip instance for each docxtemplater generation.")]),
this.zip=n,this.updateFileTypeConfig(),
this.modules=jy([this.fileTypeConfig.baseModules.map(function(a){return a()}),this.modules]);for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.zip=this.zip,i.docxtemplater=this,i.fileTypeConfig=this.
fileTypeConfig,i.fileType=this.fileType,i.xtOptions=this.options,i.modules=this.modules}return Ly(
this),
this}},{key:"precompileFile",value:function(n){var r=this.createTemplateClass(n);r.preparse(),this.compiled[
n]=
r}},{key:"compileFile",value:function(n){this.compiled[n].parse()}},{key:"getScopeManager",value:
function(n,r,o){
var i;return(i=this.scopeManagers)[n]||(i[n]=_Z({tags:o,parser:this.parser,cachedParsers:r.cachedParsers}
)),
this.scopeManagers[n]}},{key:"resolveData",value:function(n){var r=this;zs(this,"resolveData");var o=[
];
return f.keys(this.compiled).length||IZ(),Promise.resolve(n).then(function(i){r.data=i,r.setModules(
{data:r.data,Lexer:nN}),r.mapper=r.modules.reduce(function(c,d){return d.getRenderedMap(c)},{});for(
var a=[],
s=function(){var d=l[u],m=r.mapper[d],g=m.from,v=m.data;a.push(Promise.resolve(v).then(function(C){
var A=r.
compiled[g];return A.filePath=d,A.scopeManager=r.getScopeManager(d,A,C),A.resolveTags(C).then(
function(N){
return A.scopeManager.finishedResolving=!0,N},function(N){My(o,N)})}))},u=0,l=f.keys(r.mapper);u<l.length;
u++)
s();return Promise.all(a).then(function(c){return o.length!==0&&(r.options.errorLogging&&mN(o,r.options.
errorLogging),fN(o)),jy(c)})})}},{key:"compile",value:function(){if(zs(this,"compile"),this.updateFileTypeConfig(
),
qZ(this.modules),this.modules=JZ(this.modules),f.keys(this.compiled).length)return this;for(var n=this.
options,r=0,o=this.modules;r<o.length;r++){var i=o[r];n=i.optionsTransformer(n,this)}this.options=n,
this.options.xmlFileNames=oN(this.options.xmlFileNames);for(var a=0,s=this.options.xmlFileNames;a<s.
length;a++){var u=s[a],l=this.zip.files[u].asText();this.xmlDocuments[u]=zZ(l)}this.setModules({zip:
this.
zip,xmlDocuments:this.xmlDocuments});for(var c=0,d=this.modules;c<d.length;c++){var m=d[c];m.xmlDocuments=
this.xmlDocuments}this.getTemplatedFiles(),this.sendEvent("before-preparse");for(var g=0,v=this.templatedFiles;
g<
v.length;g++){var C=v[g];this.zip.files[C]!=null&&this.precompileFile(C)}this.sendEvent(
"after-preparse");for(var A=0,N=this.templatedFiles;A<N.length;A++){var _=N[A];this.zip.files[_]!=null&&
this.compiled[_].
parse({noPostParse:!0})}this.sendEvent("after-parse");for(var I=0,$=this.templatedFiles;I<$.length;I++){
var F=$[I];this.zip.files[F]!=null&&this.compiled[F].postparse()}return this.sendEvent(
"after-postparse"),this.setModules({compiled:this.compiled}),aN(this),this}},{key:
"updateFileTypeConfig",value:function(){
this.relsTypes=uN(this.zip);var n=dN(this.zip),r=n.overrides,o=n.defaults,i=n.contentTypes,a=n.contentTypeXml;
a&&(this.filesContentTypes=cN(r,o,this.zip),this.invertedContentTypes=KZ(this.filesContentTypes),
this.
setModules({contentTypes:this.contentTypes,invertedContentTypes:this.invertedContentTypes}));var s;
this.
zip.files.mimetype&&(s="odt");for(var u=0,l=this.modules;u<l.length;u++){var c=l[u];s=c.getFileType(
{zip:this.zip,contentTypes:i,contentTypeXml:a,overrides:r,defaults:o,doc:this})||s}if(this.fileType=
s,s==="odt"&&jZ(s),s||LZ(this.zip),HZ(this),Ly(this),this.fileTypeConfig=this.options.fileTypeConfig||
this.fileTypeConfig,!this.fileTypeConfig)if(e.FileTypeConfig[this.fileType])this.fileTypeConfig=e.FileTypeConfig[
this.
fileType]();else{var d='Filetype "'.concat(this.fileType,'" is not supported'),m="filetype_not_supported";
this.fileType==="xlsx"&&(d='Filetype "'.concat(this.fileType,
'" is supported only with the paid XlsxModule'),m="xlsx_filetype_needs_xlsx_module");var g=new MZ(d);
throw g.properties={id:m,explanation:d},
g}return this}},{key:"renderAsync",value:function(n){var r=this;this.hideDeprecations=!0;var o=this.
resolveData(n);return this.hideDeprecations=!1,this.zip.xtRendered=!0,o.then(function(){return r.render(
)})}},
{key:"render",value:function(n){this.zip.xtRendered=!0,this.rendered&&FZ(),this.rendered=!0,f.keys(
this.
compiled).length===0&&this.compile(),this.errors.length>0&&$Z(),arguments.length>0&&(this.data=n),
this.
setModules({data:this.data,Lexer:nN}),this.mapper||(this.mapper=this.modules.reduce(function(B,M){
return M.
getRenderedMap(B)},{}));var r=[];for(var o in this.mapper){var i=this.mapper[o],a=i.from,s=i.data,u=this.
compiled[a];u.scopeManager=this.getScopeManager(o,u,s),u.render(o),r.push([o,u.content,u]),delete u.
content}for(var l=0;l<r.length;l++)for(var c=r[l],d=Q1(c,3),m=d[1],g=d[2],v=0,C=this.modules;v<C.length;
v++){
var A=C[v];if(A.preZip){var N=A.preZip(m,g);typeof N=="string"&&(c[1]=N)}}for(var _=0;_<r.length;_++){
var I=Q1(r[_],2),$=I[0],F=I[1];this.zip.file($,F,{createFolders:!0})}return aN(this),this.sendEvent(
"syncing-zip"),this.syncZip(),this.sendEvent("synced-zip"),this}},{key:"syncZip",value:function(){
for(var n in this.
xmlDocuments){this.zip.remove(n);var r=BZ(this.xmlDocuments[n]);this.zip.file(n,r,{createFolders:!0}
)}}},
{key:"setData",value:function(n){return zs(this,"setData"),this.data=n,this}},{key:"getZip",value:
function(){
return this.zip}},{key:"createTemplateClass",value:function(n){var r=this.zip.files[n].asText();
return this.
createTemplateClassFromContent(r,n)}},{key:"createTemplateClassFromContent",value:function(n,r){for(
var o={
filePath:r,contentType:this.filesContentTypes[r],relsType:this.relsTypes[r]},i=rN(),a=My(f.keys(i),[
"filesContentTypes","fileTypeConfig","fileType","modules"]),s=0;s<a.length;s++){var u=a[s];o[u]=this[
u]}
return new e.XmlTemplater(n,o)}},{key:"getFullText",value:function(n){return this.createTemplateClass(
n||this.fileTypeConfig.textPath(this)).getFullText()}},{key:"getTemplatedFiles",value:function(){
this.
templatedFiles=this.fileTypeConfig.getTemplatedFiles(this.zip),My(this.templatedFiles,this.targets);
var n=this.fileTypeConfig.templatedNs||[];if(n.length>0){for(var r in this.filesContentTypes)if(
/^customXml\/item\d+\.xml$/.
test(r))for(var o=0;o<n.length;o++){var i=n[o],a=this.zip.file(r).asText();a.indexOf('xmlns="'.concat(
i,'"'))!==-1&&this.templatedFiles.push(r)}}return this.templatedFiles=oN(this.templatedFiles),this.templatedFiles}
},
{key:"getTags",value:function(){var n={headers:[],footers:[]};for(var r in this.compiled){var o=this.
filesContentTypes[r];o==="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"&&
(n.document={target:r,tags:Fy(this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"&&
n.headers.push({target:r,tags:Fy(this.compiled[r].
postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"&&n.footers.
push({target:r,tags:Fy(this.compiled[r].postparsed)})}return n}},{key:"toBuffer",value:function(n){
return this.
zip.generate($r($r({compression:"DEFLATE",fileOrder:dc},n),{},{type:"nodebuffer"}))}},{key:"toBlob",
value:function(n){return this.zip.generate($r($r({compression:"DEFLATE",fileOrder:dc},n),{},{type:
"blob"}))}},{key:"toBase64",value:function(n){return this.zip.generate($r($r({compression:"DEFLATE",
fileOrder:dc},
n),{},{type:"base64"}))}},{key:"toUint8Array",value:function(n){return this.zip.generate($r($r({
compression:"DEFLATE",fileOrder:dc},n),{},{type:"uint8array"}))}},{key:"toArrayBuffer",value:
function(n){return this.
zip.generate($r($r({compression:"DEFLATE",fileOrder:dc},n),{},{type:"arraybuffer"}))}}])})();qi.DocUtils=
en;qi.Errors=Hn();qi.XmlTemplater=a1();qi.FileTypeConfig=Y1();qi.XmlMatcher=by();zy.exports=qi;zy.exports.
default=qi});var yN={};ef(yN,{Docxtemplater:()=>bN.default});var bN,vN=_c(()=>{"use strict";p();bN=vI(
hN(),1)});var fY={};ef(fY,{acceptRowOrder:()=>ZV,answerFix:()=>pY,applyFixes:()=>lY,changeSettings:(
)=>HV,checkSheets:()=>EV,
chooseLanguage:()=>JV,closeAndCompute:()=>AV,closeStage:()=>XV,collectJudgeFiles:()=>aY,
computeRanking:()=>FV,
computeTop:()=>CV,createWorkbook:()=>WV,decide:()=>_V,decideResult:()=>rY,explainRules:()=>eY,
exportDocuments:()=>LV,
getState:()=>IV,makeAwardDocuments:()=>OV,makeDocuments:()=>MV,makeJudgeFiles:()=>iY,makeJudgeTabs:(
)=>GV,
markFindings:()=>mY,onInstall:()=>TV,onOpen:()=>xV,openRanking:()=>DV,openSidebar:()=>SV,
openTemplate:()=>zV,
prepareJudgeTabs:()=>RV,prepareObjections:()=>nY,preparePlenary:()=>tY,preparePlenaryTab:()=>NV,
previewFixes:()=>uY,
readDetails:()=>qV,readJudgeFiles:()=>oY,readOwnFixes:()=>dY,readTemplate:()=>jV,reopenStage:()=>QV,
restoreTemplate:()=>UV,showCell:()=>YV,showRanking:()=>VV,takeList:()=>KV,undoFixes:()=>cY,
uploadTemplate:()=>BV,
validateWorkbook:()=>$V,verify:()=>PV,verifyResult:()=>sY});p();p();p();p();function rf(e){let t=f.values(
e).filter(r=>typeof r=="number");return f.entries(e).filter(([r,o])=>t.
indexOf(+r)===-1).map(([r,o])=>o)}function Sb(e,t){return typeof t=="bigint"?t.toString():t}var nf=class{
constructor(t){this._getter=t,
this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),
this._value}};function Eb(e){return new nf(e)}function Cb(e){return e==null}function Ic(e){let t=e.startsWith(
"^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function $c(e,t,n){f.defineProperty(
e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function Rb(e){
let t=f.getOwnPropertyDescriptor(e,"shape");return t!=null&&t.get?t.get.raw:t==null?void 0:t.value}
function of(e){
var t;return(t=Rb(e._zod.def))!=null?t:e._zod.def.shape}function Db(e,t,n){f.defineProperty(e,t,{get(
){
let r=n();return $c(this,t,r),r},enumerable:!0,configurable:!0})}function Ob(e,t,n){t in e?$c(e,t,n):
e[t]=n}function wI(e,t,n,r){let o=of(t);for(let i of n){let a=f.getOwnPropertyDescriptor(o,i);a.enumerable&&
(a.get?Db(e,i,()=>{let s=t._zod.def.shape[i];return r?r(s,i):s}):Ob(e,i,r?r(a.value,i):a.value))}}
function kI(e,t){
for(let n of Reflect.ownKeys(t)){let r=f.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?Db(e,n,(
)=>t[n]):
Ob(e,n,r.value))}}function Ab(...e){let t={};for(let n of e){let r=f.getOwnPropertyDescriptors(n);f.
assign(t,r)}return f.defineProperties({},t)}var af="captureStackTrace"in S?S.captureStackTrace:(...e)=>{
};function Pc(e){return typeof e=="object"&&e!==null&&!w.isArray(e)}function Fc(e){if(Pc(e)===!1)return!1;
let t=e.constructor;if(t===void 0||typeof t!="function")return!0;
let n=t.prototype;return!(Pc(n)===!1||f.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}
function sf(e){
return Fc(e)?{...e}:w.isArray(e)?[...e]:e instanceof h?new h(e):e instanceof T?new T(e):e}var Nb=new T(
["string","number","symbol"]);function cu(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function du(
e,t,n){let r=new e._zod.constr(
t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function Ot(e){let t=e;if(!t)
return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?
void 0:t.error)!==void 0)throw new S("Cannot specify both `message` and `error` params");t.error=t.message}
return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function _b(e){return f.keys(
e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var Pb={
safeint:[b.MIN_SAFE_INTEGER,b.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],
float32:[-34028234663852886e22,34028234663852886e22],float64:[-b.MAX_VALUE,b.MAX_VALUE]};function Ib(
e,t){if(!Fc(t))throw new S("Invalid input to extend: expected a plain object");let n=e._zod.
def.checks;if(n&&n.length>0){let o=of(e);for(let i of Reflect.ownKeys(t))if(f.getOwnPropertyDescriptor(
o,i)!==void 0)throw new S(
"Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}
return du(e,Ab(e._zod.def,{shape:xI(e,t)}))}function xI(e,t){let n={};return wI(
n,e,Reflect.ownKeys(of(e))),kI(n,t),n}function Vn(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;
r<e.issues.length;r++)if(((n=e.issues[r])==
null?void 0:n.continue)!==!0)return!0;return!1}function $b(e,t=0){var n;if(e.aborted===!0)return!0;
for(let r=t;r<
e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}function dr(
e,t){
return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function lu(
e){
return typeof e=="string"?e:e==null?void 0:e.message}function uf(e){var n,r;let t=[];for(let o of e!=
null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let a=(r=(n=i.maximum)!=
null?n:i.length)!=null?r:i.size;a>=0&&t.push([a,o])}return t}function Mc(e,t,n){var o;var r;for(let i=t;
i<
e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function Ur(e,t,n){var u,l,c,d,m,g,v,C,A,N,_,I,
$,F,B,M,L;var r;let o=(l=(u=e.inst)==null?void 0:u._zod)==null?void 0:l.traits;o!=null&&o.has(
"$ZodType")&&(o.has("$ZodCheck")?(c=(r=e).schema)!=null||(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==
e.inst?(m=(d=e.schema)==null?void 0:d._zod.def)==null?void 0:m.error:void 0,a=e.message?e.message:(M=
(B=($=(_=(A=lu((C=(v=(g=e.inst)==null?void 0:g._zod.def)==null?void 0:v.error)==null?void 0:C.call(v,
e)))!=null?A:lu(i==null?void 0:i(e)))!=null?_:lu((N=t==null?void 0:t.error)==null?void 0:N.call(t,e)))!=
null?$:lu((I=n.customError)==null?void 0:I.call(n,e)))!=null?B:lu((F=n.localeError)==null?void 0:F.call(
n,e)))!=null?M:"Invalid input",s={};for(let j of f.keys(e))j==="inst"||j==="schema"||j==="continue"||
j==="input"||j==="__proto__"||(s[j]=e[j]);return(L=s.path)!=null||(s.path=[]),s.message=a,t!=null&&t.
reportInput&&(s.input=e.input),s}var TI=/[\uD800-\uDBFF]/;function Fb(e){let t=e.length;if(!TI.test(
e))return t;let n=t;for(let r=0;r<
t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}
function Mb(e){
return w.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function Lb(e,t){for(let n in t){
let r=f.getOwnPropertyDescriptor(t,n);r.get?f.defineProperty(e,n,{...r,
enumerable:!1}):SI(e,n,r.value)}}function li(e,t,n,r=!0){return f.defineProperty(e,t,{configurable:!0,
writable:!0,enumerable:r,value:n}),n}function lf(e,t,n){return li(e,t,n,!1)}function SI(e,t,n){f.defineProperty(
e,t,{configurable:!0,get(){return this==null?n:li(this,t,n.bind(
this))},set(r){li(this,t,r)}})}function EI(e,t){let n=f.getPrototypeOf(e);return t in n?void 0:n}var tf,
wo=!1,CI={configurable:!0,get(){wo=!0}};function qt(e,t,n){let r=f.getPrototypeOf(e._zod);if(t in r&&
tf!==e._zod){tf=void 0;return}tf=e._zod,f.defineProperty(r,t,{configurable:!0,get(){f.defineProperty(
this,t,CI);let o=wo;wo=!1;try{let i=n(this);return wo?delete this[t]:f.defineProperty(this,t,{
configurable:!0,
writable:!0,value:i}),wo=wo||o,i}catch(i){throw delete this[t],wo=wo||o,i}},set(o){f.defineProperty(
this,t,{configurable:!0,writable:!0,value:o})}})}function jb(e,t,n,r){let o=EI(e,t);o&&f.defineProperty(
o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return f.defineProperty(
this,t,i),i.value=n(this),f.defineProperty(this,t,i),i.value},set(i){f.defineProperty(this,t,{
configurable:!0,
writable:!0,enumerable:r,value:i})}})}var zb;var cf={value:void 0,enumerable:!1},Bb="captureStackTrace"in S?
S:null;function RI(e){let t=Bb;if(t){
let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return Bb=null,new e}
try{
return new e}finally{t.stackTraceLimit=n}}}return new e}function he(e,t,n,r){var m;let o={};function i(
g){
this.def=g,this.constr=d,this.traits=new T}i.prototype=o;let a=n,s=a&&new WeakSet;function u(g,v){if(
g.
_zod){if(g._zod.traits.has(e))return}else{cf.value=new i(v);try{f.defineProperty(g,"_zod",cf)}
finally{
cf.value=void 0}}if(g._zod.traits.add(e),t(g,v),s){let A=f.getPrototypeOf(g),N=g._zod.constr.prototype,
_=A;for(;_&&_!==N;)_=f.getPrototypeOf(_);let I=_!=null?_:A;s.has(I)||(s.add(I),Lb(I,a))}let C=d.prototype;
for(let A in C)f.prototype.hasOwnProperty.call(C,A)&&(A in g||(g[A]=C[A].bind(g)))}let l=(m=r==null?
void 0:r.Parent)!=null?m:f;class c extends l{}f.defineProperty(c,"name",{value:e});function d(g){var N;
let v=r!=null&&r.Parent?RI(c):this;u(v,g);let C=v._zod.deferred;if(C){for(let _ of C)_();v._zod.deferred=
void 0}let A=(N=globalThis.__zod_globalConfig)==null?void 0:N.postProcessor;return A&&A(v),v}return f.
defineProperty(d,"init",{value:u}),f.defineProperty(d,k.hasInstance,{value:g=>{var v,C;return r!=null&&
r.Parent&&g instanceof r.Parent?!0:(C=(v=g==null?void 0:g._zod)==null?void 0:v.traits)==null?void 0:
C.has(e)}}),f.defineProperty(d,"name",{value:e}),d}var Wr=class extends S{constructor(){super(
"Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var Ub;(Ub=(zb=globalThis).__zod_globalConfig)!=null||
(zb.__zod_globalConfig={});var di=globalThis.__zod_globalConfig;
function Kr(e){return e&&f.assign(di,e),di}p();p();function DI(){var t;let e=this._zod;return(t=e.message)!=null||
(e.message=E.stringify(e.def,Sb,2)),e.
message}function OI(e){this._zod.message=e}var AI={get:DI,set:OI,enumerable:!0,configurable:!0},pf={
value:void 0,enumerable:!1},Wb=new WeakSet([f.prototype,S.prototype]),Kb=(e,t)=>{e.name="$ZodError",
pf.value=t,f.defineProperty(e,"issues",pf),pf.value=void 0,f.defineProperty(e,"message",AI);let n=f.
getPrototypeOf(e);Wb.has(n)||(Wb.add(n),f.defineProperty(n,"toString",{configurable:!0,enumerable:!1,
get(){let r=()=>this.message;return f.defineProperty(this,"toString",{value:r,configurable:!0,
writable:!0}),
r},set(r){f.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},kY=he(
"$ZodError",Kb),pu=he("$ZodError",Kb,void 0,{Parent:S});var _I=e=>{let t=(n,r,o,i)=>{var u,l;let a=o?
{...o,async:!1}:{async:!1},s=n._zod.run({value:r,issues:[]},
a);if(s instanceof Promise)throw new Wr;if(s.issues.length){let c=new((u=i==null?void 0:i.Err)!=null?
u:e)(s.issues.map(d=>Ur(d,a,Kr())));throw af(c,(l=i==null?void 0:i.callee)!=null?l:t),c}return s.value}
;
return t},mf=_I(pu),PI=e=>{let t=async(n,r,o,i)=>{var u,l;let a=o?{...o,async:!0}:{async:!0},s=n._zod.
run({value:r,issues:[]},a);if(s instanceof Promise&&(s=await s),s.issues.length){let c=new((u=i==null?
void 0:i.Err)!=null?u:e)(s.issues.map(d=>Ur(d,a,Kr())));throw af(c,(l=i==null?void 0:i.callee)!=null?
l:t),c}return s.value};return t},ff=PI(pu),II=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.
run({value:n,issues:[]},o);if(i instanceof Promise)throw new Wr;return i.issues.length?Gb(e,i.issues,
o):{success:!0,data:i.value}},it=II(pu);function Gb(e,t,n){let r;return{success:!1,get error(){
return r||
(r=new e(t.map(o=>Ur(o,n,Kr()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var $I=e=>async(
t,n,r)=>{
let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&
(i=await i),i.issues.length?Gb(e,i.issues,o):{success:!0,data:i.value}},gf=$I(pu);p();p();p();var Zb=/^[\s\S]{0,}$/;
var hf=/^-?\d+(?:\.\d+)?$/,qb=/^(?:true|false)$/i;var ko=he("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||
(e._zod={}),e._zod.def=t,(o=(n=e._zod).
onattach)!=null||(n.onattach=[])});var FI=e=>{let t=e.value;return!Cb(t)&&t.length!==void 0},Lc={
number:"number",bigint:"bigint",object:"date"},Jb=he("$ZodCheckLessThan",(e,t)=>{ko.init(e,t);let n=Lc[
typeof t.value];e._zod.check=r=>{var o;
(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:(o=Lc[typeof r.value])!=null?o:
n,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:
t.
inclusive,inst:e,continue:!t.abort})}}),Vb=he("$ZodCheckGreaterThan",(e,t)=>{ko.init(e,t);let n=Lc[
typeof t.
value];e._zod.check=r=>{var o;(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:
(o=
Lc[typeof r.value])!=null?o:n,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.
value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}});var Yb=he(
"$ZodCheckNumberFormat",(e,t)=>{var a;ko.init(e,t),t.format=t.format||"float64";let n=(a=t.
format)==null?void 0:a.includes("int"),r=n?"int":"number",[o,i]=Pb[t.format];e._zod.check=s=>{let u=s.
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
abort})}});var Xb=he("$ZodCheckMaxLength",(e,t)=>{var r;var n;ko.init(e,t),(r=(n=e._zod.def).when)!=null||
(n.when=
FI),e._zod.check=o=>{let i=o.value,a=i.length;if((typeof i=="string"&&a>t.maximum?Fb(i):a)<=t.maximum)
return;let u=Mb(i);o.issues.push({origin:u,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,
inst:e,
continue:!t.abort})}});var Qb=he("$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;ko.init(e,t),t.pattern?
(o=(n=e._zod).check)!=
null||(n.check=a=>{t.pattern.lastIndex=0,!t.pattern.test(a.value)&&a.issues.push({origin:"string",
code:"invalid_format",format:t.format,input:a.value,...t.pattern?{pattern:t.pattern.toString()}:{},
inst:e,
continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),ev=he("$ZodCheckRegex",(e,t)=>{
Qb.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:
"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,
continue:!t.
abort})}});p();var nv={major:4,minor:6,patch:7};var It=he("$ZodType",(e,t)=>{var i,a;var n;e!=null||
(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e.
_zod.version=nv;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&
r.length?[...r]:[];for(let s of o)for(let u of s._zod.onattach)u(e);if(o.length===0)(i=(n=e._zod).deferred)!=
null||(n.deferred=[]),(a=e._zod.deferred)==null||a.push(()=>{e._zod.run=e._zod.parse});else{let s=(l,
c,d)=>{
if(l.memo)return l;let m=Vn(l),g;for(let v of c){if(v._zod.def.when){if($b(l)||!v._zod.def.when(l))continue}
else if(m)
continue;let C=l.issues.length,A=v._zod.check(l);if(A instanceof Promise&&(d==null?void 0:d.async)===
!1)throw new Wr;if(g||A instanceof Promise)g=(g!=null?g:Promise.resolve()).then(async()=>{await A,l.
issues.length!==C&&(Mc(l.issues,C,e),m||(m=Vn(l,C)))});else{if(l.issues.length===C)continue;Mc(l.issues,
C,e),m||(m=Vn(l,C))}}return g?g.then(()=>l):l},u=(l,c,d)=>{if(Vn(l))return l.aborted=!0,l;let m=s(c,
o,d);if(m instanceof Promise){if(d.async===!1)throw new Wr;return m.then(g=>e._zod.parse(g,d))}
return e.
_zod.parse(m,d)};e._zod.run=(l,c)=>{if(c.skipChecks)return e._zod.parse(l,c);if(c.direction==="backward"){
let m=e._zod.parse({value:l.value,issues:[]},{...c,skipChecks:!0});return m instanceof Promise?
m.then(g=>u(g,l,c)):u(m,l,c)}let d=e._zod.parse(l,c);if(d instanceof Promise){if(c.async===!1)throw new Wr;
return d.then(m=>s(m,o,c))}return s(d,o,c)}}},{get"~standard"(){return lf(this,"~standard",jI(this))}
,
set"~standard"(e){li(this,"~standard",e)}}),cv=(e,t)=>e.issues.length?{issues:e.issues.map(n=>Ur(n,t,
Kr()))}:{value:e.value};async function LI(e,t){let n={async:!0};return cv(await e._zod.run({value:t,
issues:[]},n),n)}function jI(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,
issues:[]},
n);if(!(r instanceof Promise))return cv(r,n)}catch{}return LI(e,t)},vendor:"zod",version:1}}var dv=he(
"$ZodString",(e,t)=>{var n;It.init(e,t),e._zod.pattern=(n=t.pattern)!=null?n:Zb,e._zod.parse=(r,o)=>{
if(t.coerce)try{r.value=x(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:
"string",code:"invalid_type",input:r.value,inst:e}),r}});var yf=he("$ZodNumber",(e,t)=>{It.init(e,t),
e._zod.pattern=hf,e._zod.parse=(n,r)=>{if(t.coerce)try{n.
value=b(n.value)}catch{}let o=n.value;if(typeof o=="number"&&!b.isNaN(o)&&b.isFinite(o))return n;let i=typeof o==
"number"?b.isNaN(o)?"NaN":b.isFinite(o)?void 0:x(o):void 0;return n.issues.push({expected:"number",
code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),n}}),pv=he("$ZodNumberFormat",(e,t)=>{Yb.init(
e,
t),yf.init(e,t)}),mv=he("$ZodBoolean",(e,t)=>{It.init(e,t),e._zod.pattern=qb,e._zod.parse=(n,r)=>{if(
t.
coerce)try{n.value=!!n.value}catch{}let o=n.value;return typeof o=="boolean"||n.issues.push({
expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});var fv=he("$ZodUnknown",(e,t)=>{It.init(
e,t),e._zod.parse=n=>n});function zI(e,t){let n=uf(e._zod.def.checks);if(!n.length)return;let r=y.min(
...n.map(i=>i[0])),o=e.
_zod.parse;e._zod.parse=(i,a)=>{let s=t(i.value);if(s>r&&!(a!=null&&a.skipChecks)&&(a==null?void 0:a.
direction)!=="backward"){for(let[u,l]of uf(e._zod.def.checks))if(s>u&&l._zod.def.when(i)){let c=i.issues.
length;return l._zod.check(i),i.issues[c].continue=!1,Mc(i.issues,c,e),i}}return o(i,a)}}var BI=e=>w.
isArray(e)?e.length:-1;function rv(e,t,n){e.issues.length&&t.issues.push(...dr(n,e.issues)),t.value[
n]=e.value}var gv=he("$ZodArray",(e,t)=>{It.init(e,t);let n=di.memoizer;n==null||n.attach(e),e._zod.parse=(
r,o)=>{let i=r.value;
if(!w.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),r;r.value=
n?n.alloc(e,r,w(i.length),o):w(i.length);let a=[],s=o==null?void 0:o.abortEarly;for(let u=0;u<i.length;
u++){
let l=i[u],c=t.element._zod.run({value:l,issues:[]},o);if(c instanceof Promise)a.push(c.then(d=>rv(d,
r,u)));else if(rv(c,r,u),s&&c.issues.length!==0&&Vn(c))break}return a.length?Promise.all(a).then(()=>r):
r},zI(e,BI)});function jc(e,t,n,r,o,i){let a=n in r,s=i==="optional";if(!(!a&&s&&o==="optional")){if(
e.
issues.length){if(o!==void 0&&s&&!a)return;t.issues.push(...dr(n,e.issues))}if(!a&&o===void 0){e.issues.
length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===
void 0?(a||o==="defaulted"&&!s)&&(t.value[n]=void 0):t.value[n]=e.value}}var UI=[];function WI(e){
var a,
s,u,l;let t=f.keys(e.shape),n=f.getOwnPropertySymbols(e.shape),r=n.length?n:UI,o=r.length?[...t,...r]:
t;for(let c of o)if(!((l=(u=(s=(a=e.shape)==null?void 0:a[c])==null?void 0:s._zod)==null?void 0:u.traits)!=
null&&l.has("$ZodType")))throw new S(`Invalid element at key "${x(c)}": expected a Zod schema`);let i=_b(
e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new T(t),numKeys:t.length,optionalKeys:new T(i)}}
function KI(e,t,n,r,o,i,a){let s=[],u=o.keySet,l=o.catchall._zod,c=l.def.type,d=l.optin,m=l.optout,g=0;
for(let v in t){if(a&&n.issues.length!==g){if(Vn(n,g))break;g=n.issues.length}if(u.has(v))continue;
if(v===
"__proto__"){c==="never"&&s.push(v);continue}if(c==="never"){s.push(v);continue}let C=l.run({value:t[
v],
issues:[]},r);C instanceof Promise?e.push(C.then(A=>jc(A,n,v,t,d,m))):jc(C,n,v,t,d,m)}return s.length&&
n.issues.push({code:"unrecognized_keys",keys:s,input:t,inst:i,continue:!0}),e.length?Promise.all(e).
then(()=>n):n}var hv=he("$ZodObject",(e,t)=>{var l;It.init(e,t);let n=f.getOwnPropertyDescriptor(t,
"shape"),r=n!=null&&n.get?n.get.raw:(l=t.shape)!=null?l:{};if(r){let c=()=>{let d={...r};return f.defineProperty(
t,"shape",{value:d}),c.raw=d,d};c.raw=r,f.defineProperty(t,"shape",{get:c})}let o=Eb(()=>WI(t));qt(e,
"propValues",c=>{let d=c.def.shape,m={};for(let g in d){let v=d[g]._zod;if(v.values){f.prototype.hasOwnProperty.
call(m,g)||$c(m,g,new T);for(let C of v.values)m[g].add(C);v.optin!==void 0&&m[g].add(void 0)}}
return m});
let i=Pc,a=t.catchall,s,u=di.memoizer;u==null||u.attach(e),e._zod.parse=(c,d)=>{s!=null||(s=o.value);
let m=c.value;if(!i(m))return c.issues.push({expected:"object",code:"invalid_type",input:m,inst:e}),
c;c.value=u?u.alloc(e,c,{},d):{};let g=[],v=s.shape,C=d==null?void 0:d.abortEarly,A=c.issues.length;
for(let N of s.allKeys){if(C&&c.issues.length!==A){if(Vn(c,A))break;A=c.issues.length}if(N==="__proto__")continue;
let _=v[N],I=_._zod.optin,$=_._zod.optout,F=_._zod.run({value:m[N],issues:[]},d);F instanceof
Promise?g.push(F.then(B=>jc(B,c,N,m,I,$))):jc(F,c,N,m,I,$)}return a?KI(g,m,c,d,o.value,e,C===!0):g.length?
Promise.all(g).then(()=>c):c}});function ov(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,
t;let o=e.filter(i=>!Vn(
i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,
inst:n,errors:e.map(i=>i.issues.map(a=>Ur(a,r,Kr())))}),t)}var yv=he("$ZodUnion",(e,t)=>{It.init(e,t),
qt(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":r.def.options.some(o=>o.
_zod.optin!==void 0)?"optional":void 0),qt(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?
"optional":void 0),qt(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new T(r.
def.options.flatMap(o=>w.from(o._zod.values)))}),qt(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.
pattern)){let o=r.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>Ic(i.source)).join(
"|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(
r,o);let i=!1,a=[];for(let s of t.options){let u=s._zod.run({value:r.value,issues:[]},o);if(u instanceof
Promise)a.push(u),i=!0;else{if(u.issues.length===0)return u;a.push(u)}}return i?Promise.all(a).then(
s=>ov(s,r,e,o)):ov(a,r,e,o)}});var bv=he("$ZodTuple",(e,t)=>{It.init(e,t);let n=t.items,r=di.memoizer;
r==null||r.attach(e),e._zod.parse=
(o,i)=>{let a=o.value;if(!w.isArray(a))return o.issues.push({input:a,inst:e,expected:"tuple",code:
"invalid_type"}),o;o.value=r?r.alloc(e,o,[],i):[];let s=[],u=iv(n,"optin"),l=iv(n,"optout");if(!t.rest){
if(a.length<u)return o.issues.push({code:"too_small",minimum:u,inclusive:!0,input:a,inst:e,origin:
"array"}),o;a.length>n.length&&o.issues.push({code:"too_big",maximum:n.length,inclusive:!0,input:a,
inst:e,
origin:"array"})}let c=new w(n.length),d=t.rest?i==null?void 0:i.abortEarly:void 0,m=!1;for(let g=0;
g<
n.length;g++){let v=n[g]._zod.run({value:a[g],issues:[]},i);v instanceof Promise?s.push(v.then(C=>{c[
g]=
C})):(c[g]=v,d&&!m&&v.issues.length&&(m=Vn(v)))}if(t.rest&&!m){let g=n.length-1,v=a.slice(n.length),
C=o.issues.length;for(let A of v){if(d&&o.issues.length!==C){if(Vn(o,C))break;C=o.issues.length}g++;
let N=t.rest._zod.run({value:A,issues:[]},i);N instanceof Promise?s.push(N.then(_=>av(_,o,g))):av(N,
o,g)}}return s.length?Promise.all(s).then(()=>sv(c,o,n,a,l)):sv(c,o,n,a,l)}});function iv(e,t){for(
let n=e.
length-1;n>=0;n--)if(!(t==="optin"?e[n]._zod.optin!==void 0:e[n]._zod.optout==="optional"))return n+
1;return 0}function av(e,t,n){e.issues.length&&t.issues.push(...dr(n,e.issues)),t.value[n]=e.value}
function sv(e,t,n,r,o){
for(let i=0;i<n.length;i++){let a=e[i],s=i<r.length;if(!s&&i>=o&&n[i]._zod.optin==="optional"){t.value.
length=i;break}if(a.issues.length){if(!s&&i>=o){t.value.length=i;break}t.issues.push(...dr(i,a.issues))}
t.value[i]=a.value}for(let i=t.value.length-1;i>=r.length&&(n[i]._zod.optout==="optional"&&t.value[i]===
void 0);i--)t.value.length=i;return t}var vv=he("$ZodRecord",(e,t)=>{It.init(e,t);let n=di.memoizer;
n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Fc(i))return r.issues.push({expected:
"record",code:"invalid_type",input:i,inst:e}),r;let a=[],s=t.keyType._zod.values;if(s&&!t.partial){r.value=
n?n.alloc(e,r,{},o):{};let u=new T;for(let c of s)if(typeof c=="string"||typeof c=="number"||typeof c==
"symbol"){if(u.add(typeof c=="number"?c.toString():c),c==="__proto__")continue;let d=t.keyType._zod.
run({value:c,issues:[]},o);if(d instanceof Promise)throw new S(
"Async schemas not supported in object keys currently");if(d.issues.length){r.issues.push({code:
"invalid_key",origin:"record",issues:d.issues.
map(v=>Ur(v,o,Kr())),input:c,path:[c],inst:e});continue}let m=d.value;if(m==="__proto__")continue;
let g=t.
valueType._zod.run({value:i[c],issues:[]},o);g instanceof Promise?a.push(g.then(v=>{v.issues.length&&
r.issues.push(...dr(c,v.issues)),r.value[m]=v.value})):(g.issues.length&&r.issues.push(...dr(c,g.issues)),
r.value[m]=g.value)}let l;for(let c in i)if(!u.has(c))if(t.mode==="loose"){if(c==="__proto__")continue;
r.value[c]=i[c]}else l=l!=null?l:[],l.push(c);l&&l.length>0&&r.issues.push({code:"unrecognized_keys",
input:i,inst:e,keys:l,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let u;for(let l of Reflect.ownKeys(
i)){if(l==="__proto__"||!f.prototype.propertyIsEnumerable.call(i,l))continue;let c=t.keyType._zod.run(
{value:l,issues:[]},o);if(c instanceof Promise)throw new S(
"Async schemas not supported in object keys currently");if(typeof l=="string"&&hf.test(l)&&c.issues.length){
let v=t.keyType._zod.run({value:b(
l),issues:[]},o);if(v instanceof Promise)throw new S(
"Async schemas not supported in object keys currently");v.issues.length===0&&(c=v)}if(c.issues.length){
t.mode==="loose"?r.value[l]=i[l]:s?(u=u!=null?
u:[],u.push(l)):r.issues.push({code:"invalid_key",origin:"record",issues:c.issues.map(v=>Ur(v,o,Kr())),
input:l,path:[l],inst:e});continue}let m=c.value;if(m==="__proto__")continue;let g=t.valueType._zod.
run({value:i[l],issues:[]},o);g instanceof Promise?a.push(g.then(v=>{v.issues.length&&r.issues.push(
...dr(l,v.issues)),r.value[m]=v.value})):(g.issues.length&&r.issues.push(...dr(l,g.issues)),r.value[
m]=
g.value)}u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}
return a.length?Promise.all(a).then(()=>r):r}});var wv=he("$ZodEnum",(e,t)=>{It.init(e,t);let n=rf(t.entries),
r=new T(n);e._zod.values=r,qt(e,"pattern",o=>{let i=rf(o.def.entries).filter(a=>Nb.has(typeof a));
return new RegExp(i.length?`^(${i.map(a=>cu(
a.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let a=o.value;return r.has(a)||o.
issues.push({code:"invalid_value",values:n,input:a,inst:e}),o}}),kv=he("$ZodLiteral",(e,t)=>{It.init(
e,t);let n=new T(t.values);e._zod.values=n,qt(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.
length?`^(${o.map(i=>typeof i=="string"?cu(i):i?cu(i.toString()):x(i)).join("|")})$`:"^[^\\s\\S]$")}
),
e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,
input:i,inst:e}),r}});function uv(e,t){return e.value=t.issues.length?void 0:t.value,e}var xv=he(
"$ZodOptional",(e,t)=>{It.
init(e,t),qt(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout=
"optional",qt(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new T([...r,void 0]):void 0}
),
qt(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Ic(r.source)})?$`):
void 0}),
e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType.
_zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>uv(n,i)):uv(n,o)}return t.
innerType._zod.run(n,r)}});var Tv=he("$ZodNullable",(e,t)=>{It.init(e,t),qt(e,"optin",n=>n.def.innerType._zod.optin),
qt(e,"optout",n=>n.def.innerType._zod.optout),qt(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;
return r?new RegExp(
`^(${Ic(r.source)}|null)$`):void 0}),qt(e,"values",n=>n.def.innerType._zod.values?new T([...n.def.innerType.
_zod.values,null]):void 0),e._zod.parse=(n,r)=>n.value===null?n:t.innerType._zod.run(n,r)}),Sv=he(
"$ZodDefault",(e,t)=>{It.init(e,t),e._zod.optin="defaulted",qt(e,"values",n=>n.def.innerType._zod.values),
e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===void 0)
return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>lv(
i,t)):lv(o,t)}});function lv(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}p();function Ev(
e){return e.checks&&(e.checks=[...e.checks]),e}function Cv(e,t){return new e(Ev({type:"string",...Ot(
t)}))}function Rv(e,t){return new e(Ev({type:"number",checks:[],...Ot(t)}))}function Dv(e,t){return new e(
{type:"number",check:"number_format",abort:!1,format:"safeint",...Ot(t)})}function Ov(e,t){return new e(
{type:"boolean",...Ot(t)})}function Av(e){return new e({type:"unknown"})}function zc(e,t){return new Jb(
{check:"less_than",...Ot(t),value:e,inclusive:!0})}function pr(e,t){return new Vb({check:
"greater_than",...Ot(t),value:e,inclusive:!0})}function bf(e,t){return new Xb({check:"max_length",
...Ot(t),maximum:e})}function mu(e,t){return new ev({check:"string_format",format:"regex",...Ot(t),
pattern:e})}p();p();var fn=he("ZodMiniType",(e,t)=>{if(!e._zod)throw new S(
"Uninitialized schema in ZodMiniType.");It.init(
e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){li(this,"with",e)},parse(e,t){
return mf(this,e,t,{callee:this.parse})},parseAsync(e,t){return ff(this,e,t,{callee:this.parseAsync}
)},
safeParse(e,t){return it(this,e,t)},safeParseAsync(e,t){return gf(this,e,t)},check(...e){var n;let t=this.
def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{
_zod:{
check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return du(this,e,t)},brand(
){
return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(
this,
...t)}}),ZI=he("ZodMiniString",(e,t)=>{dv.init(e,t),fn.init(e,t)});function U(e){return Cv(ZI,e)}var _v=he(
"ZodMiniNumber",(e,t)=>{yf.init(e,t),fn.init(e,t)});function wt(e){return Rv(_v,e)}var qI=he(
"ZodMiniNumberFormat",(e,t)=>{pv.init(e,t),_v.init(e,t)});function Pv(e){return Dv(qI,e)}var HI=he(
"ZodMiniBoolean",(e,t)=>{mv.init(e,t),fn.init(e,t)});function Ge(e){return Ov(HI,e)}var JI=he(
"ZodMiniUnknown",(e,t)=>{fv.init(e,t),fn.init(e,t)});function Iv(){return Av(JI)}var VI=he(
"ZodMiniArray",(e,t)=>{gv.init(e,t),fn.init(e,t)});function Ue(e,t){return new VI({type:"array",
element:e,...Ot(t)})}var YI=he("ZodMiniObject",(e,t)=>{hv.init(e,t),fn.init(e,t),jb(e,"shape",n=>n._zod.def.shape,
!1)});function ne(e,t){
let n={type:"object",shape:e!=null?e:{},...Ot(t)};return new YI(n)}function $v(e,t){return Ib(e,t)}
var XI=he("ZodMiniUnion",(e,t)=>{yv.init(e,t),fn.init(e,t)});function Fv(e,t){return new XI({type:
"union",options:e,...Ot(t)})}var QI=he("ZodMiniTuple",(e,t)=>{bv.init(e,t),fn.init(e,t)});function Mv(
e,t,n){let r=t instanceof It,
o=r?n:t,i=r?t:null;return new QI({type:"tuple",items:e,rest:i,...Ot(o)})}var Nv=he("ZodMiniRecord",(
e,t)=>{
vv.init(e,t),fn.init(e,t)});function Yn(e,t,n){return!t||!t._zod?new Nv({type:"record",keyType:U(),
valueType:e,
...Ot(t)}):new Nv({type:"record",keyType:e,valueType:t,...Ot(n)})}var e$=he("ZodMiniEnum",(e,t)=>{wv.init(
e,t),fn.init(e,t),e.options=[...e._zod.values]});function At(e,t){
let n=w.isArray(e)?f.fromEntries(e.map(r=>[r,r])):e;return new e$({type:"enum",entries:n,...Ot(t)})}
var t$=he("ZodMiniLiteral",(e,t)=>{kv.init(e,t),fn.init(e,t)});function Lv(e,t){return new t$({type:
"literal",values:w.isArray(e)?e:[e],...Ot(t)})}var n$=he("ZodMiniOptional",(e,t)=>{xv.init(e,t),fn.init(
e,t)});function Te(e){return new n$({type:"optional",innerType:e})}var r$=he("ZodMiniNullable",(e,t)=>{
Tv.init(e,t),fn.init(e,t)});function pi(e){return new r$({type:"nullable",innerType:e})}var o$=he(
"ZodMiniDefault",(e,t)=>{Sv.init(e,t),fn.init(e,t)});function Pe(e,t){return new o$({type:"default",
innerType:e,get defaultValue(){return typeof t=="function"?t():sf(t)}})}p();p();p();p();function jv(
e){let t=new h;return n=>{let r=t.get(n);return r===void 0&&(r=e(n),t.set(n,r)),r}}var z=jv(
e=>e.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"")),H=jv(e=>e.normalize("NFKD").toLowerCase(
).
replace(/(\p{N})[^\p{L}\p{N}\p{M}]+(?=\p{N})/gu,"$1-").replace(/[^\p{L}\p{N}-]+/gu,"").replace(
/(^|[^\p{N}])-|-(?=[^\p{N}]|$)/gu,
"$1").replace(/(^|[^\p{N}])0+(?=\p{N})/gu,"$1"));var P=(e,t,...n)=>n.length>0?{id:e,en:t,also:n}:{id:
e,en:t};function Ie(e,t){let n=z(e);return n!==""&&
(n===z(t.id)||n===z(t.en)||i$(n,t))}var i$=(e,t)=>{var n;return((n=t.also)!=null?n:[]).some(r=>z(r)===
e)},Bc=(e,t)=>e.map(n=>[n,t[n].name]);function nn(e,t){var n;return(n=t.find(([,r])=>Ie(e,r)))==null?
void 0:n[0]}var Z={settings:P("Pengaturan","Settings"),stages:P("Tahapan","Stages"),criteria:P(
"Kriteria","Criteria"),entries:P("Peserta","Entries"),judges:P("Juri","Judges"),institutions:P(
"Instansi",
"Institutions"),plenary:P("Pleno","Plenary"),objections:P("Sanggahan","Objections"),findings:P(
"Hasil Pemeriksaan","Findings"),ranking:P("Peringkat","Ranking"),finalRanking:P("Peringkat Akhir",
"Final Ranking"),coverage:P("Keikutsertaan","Coverage"),documents:P("Dokumen","Documents"),history:P(
"Riwayat","History"),decisions:P("Penetapan","Decisions"),corrections:P("Perbaikan","Corrections")},
zv="Penilaian",gn=[[!0,P("ya","yes","y","true","benar")],[!1,P("tidak","no","t","n","false","salah")]],
aa=[
["files",P("berkas","files","proposal")],["presentation",P("presentasi","presentation")],["field",P(
"lapangan","field")]],xo=[["ineligible",P("tidak lolos administrasi","ineligible","not eligible")],[
"disqualified",P("diskualifikasi","disqualified","didiskualifikasi")],["withdrawn",P("mundur",
"withdrawn","mengundurkan diri")]],Dn=P("BK","BK");var Oe=()=>Session.getEffectiveUser().getEmail(),
Bv=()=>Session.getActiveUserLocale();function Uc(){
var o;let e=Oe();if(e==="")return!1;let t=SpreadsheetApp.getActiveSpreadsheet(),r=t.getSheets().filter(
i=>Ie(i.getName(),Z.settings)).flatMap(i=>i.getProtections(SpreadsheetApp.ProtectionType.SHEET)).filter(
i=>!i.isWarningOnly());return r.length>0?r.every(i=>i.canEdit()):((o=t.getOwner())==null?void 0:o.getEmail(
))===
e}p();var ze=e=>PropertiesService.getDocumentProperties().getProperty(e);function Ze(e,t){
PropertiesService.
getDocumentProperties().setProperty(e,t)}var a$=1e4;function Uv(e){let t=LockService.getDocumentLock(
);
if(!t.tryLock(a$))return null;try{let n=e();return SpreadsheetApp.flush(),{done:n}}finally{s$(t)}}
function s$(e){
try{e.releaseLock()}catch(t){console.warn(x(t))}}var Ht=e=>Utilities.computeDigest(Utilities.DigestAlgorithm.
SHA_256,e,Utilities.Charset.UTF_8).map(t=>(t&255).toString(16).padStart(2,"0")).join(""),kt=()=>Utilities.
getUuid().slice(0,8),et=(e=new R)=>Utilities.formatDate(e,SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(
),
"yyyy-MM-dd'T'HH:mm:ss");p();p();var fu={code:"",name:"",institution:"",category:"",unitType:"",
innovator:"",contact:"",phone:"",
email:"",link:"",status:"running",reason:""},Wv={code:"",name:"",role:"",institution:"",email:"",
phone:"",
stages:[],conflicts:[]};function $e(e,t){return e.criteria.filter(n=>n.stage===null||n.stage===t.name)}
function Ye(e,t){return e.judges.filter(n=>n.stages.length===0||n.stages.includes(t.name))}p();p();
var sa=["mean","trimmed","median","rank-sum","z-score","adjusted"];p();p();p();p();typeof BigInt=="undefined"&&
(BigInt=function(e){if(isNaN(e))throw new S("");return e});var oe=BigInt(
0),Ae=BigInt(1),_t=BigInt(2),gu=BigInt(3),la=BigInt(5),hn=BigInt(10),jte=BigInt(b.MAX_SAFE_INTEGER),
u$=2e3,V={s:Ae,n:oe,d:Ae};function Gr(e,t){try{e=BigInt(e)}catch{throw To()}return e*t}function Xn(e){
return typeof e=="bigint"?e:y.floor(e)}function nt(e,t){if(t===oe)throw vf();let n=f.create(Ne.prototype);
n.s=e<oe?-Ae:Ae,e=e<oe?-e:e;let r=mi(e,t);return n.n=e/r,n.d=t/r,n}var l$=[_t*_t,_t,_t*_t,_t,_t*_t,
_t*
gu,_t,_t*gu];function ua(e){let t=f.create(null);if(e<=Ae)return t[e]=Ae,t;let n=r=>{t[r]=(t[r]||oe)+
Ae};for(;e%_t===oe;)n(_t),e/=_t;for(;e%gu===oe;)n(gu),e/=gu;for(;e%la===oe;)n(la),e/=la;for(let r=0,
o=_t+la;o*o<=e;){for(;e%o===oe;)n(o),e/=o;o+=l$[r],r=r+1&7}return e>Ae&&n(e),t}var Nt=function(e,t){
let n=oe,r=Ae,o=Ae;if(e!=null)if(t!==void 0){if(typeof e=="bigint")n=e;else{if(isNaN(e))throw To();
if(e%
1!==0)throw Kv();n=BigInt(e)}if(typeof t=="bigint")r=t;else{if(isNaN(t))throw To();if(t%1!==0)throw Kv(
);
r=BigInt(t)}o=n*r}else if(typeof e=="object"){if("d"in e&&"n"in e)n=BigInt(e.n),r=BigInt(e.d),"s"in e&&
(n*=BigInt(e.s));else if(0 in e)n=BigInt(e[0]),1 in e&&(r=BigInt(e[1]));else if(typeof e=="bigint")n=
e;else throw To();o=n*r}else if(typeof e=="number"){if(isNaN(e))throw To();if(e<0&&(o=-Ae,e=-e),e%1===
0)n=BigInt(e);else{let i=1,a=0,s=1,u=1,l=1,c=1e7;for(e>=1&&(i=10**y.floor(1+y.log10(e)),e/=i);s<=c&&
l<=c;){let d=(a+u)/(s+l);if(e===d){s+l<=c?(n=a+u,r=s+l):l>s?(n=u,r=l):(n=a,r=s);break}else e>d?(a+=u,
s+=l):(u+=a,l+=s),s>c?(n=u,r=l):(n=a,r=s)}n=BigInt(n)*BigInt(i),r=BigInt(r)}}else if(typeof e=="string"){
let i=0,a=oe,s=oe,u=oe,l=Ae,c=Ae,d=e.replace(/_/g,"").match(/\d+|./g);if(d===null)throw To();if(d[i]===
"-"?(o=-Ae,i++):d[i]==="+"&&i++,d.length===i+1?s=Gr(d[i++],o):d[i+1]==="."||d[i]==="."?(d[i]!=="."&&
(a=Gr(d[i++],o)),i++,(i+1===d.length||d[i+1]==="("&&d[i+3]===")"||d[i+1]==="'"&&d[i+3]==="'")&&(s=Gr(
d[i],o),l=hn**BigInt(d[i].length),i++),(d[i]==="("&&d[i+2]===")"||d[i]==="'"&&d[i+2]==="'")&&(u=Gr(d[
i+
1],o),c=hn**BigInt(d[i+1].length)-Ae,i+=3)):d[i+1]==="/"||d[i+1]===":"?(s=Gr(d[i],o),l=Gr(d[i+2],Ae),
i+=3):d[i+3]==="/"&&d[i+1]===" "&&(a=Gr(d[i],o),s=Gr(d[i+2],o),l=Gr(d[i+4],Ae),i+=5),d.length<=i)r=l*
c,o=n=u+r*a+c*s;else throw To()}else if(typeof e=="bigint")n=e,o=e,r=Ae;else throw To();if(r===oe)throw vf(
);
V.s=o<oe?-Ae:Ae,V.n=n<oe?-n:n,V.d=r<oe?-r:r};function c$(e,t,n){let r=Ae;for(;t>oe;e=e*e%n,t>>=Ae)t&
Ae&&(r=r*e%n);return r}function d$(e,t){for(;t%_t===oe;t/=_t);for(;t%la===oe;t/=la);if(t===Ae)return oe;
let n=hn%t,r=1;for(;n!==Ae;r++)if(n=n*hn%t,r>u$)return oe;return BigInt(r)}function p$(e,t,n){let r=Ae,
o=c$(hn,n,t);for(let i=0;i<300;i++){if(r===o)return BigInt(i);r=r*hn%t,o=o*hn%t}return 0}function mi(
e,t){
if(!e)return t;if(!t)return e;for(;;){if(e%=t,!e)return t;if(t%=e,!t)return e}}function Ne(e,t){if(
Nt(
e,t),this instanceof Ne)e=mi(V.d,V.n),this.s=V.s,this.n=V.n/e,this.d=V.d/e;else return nt(V.s*V.n,V.
d)}var vf=function(){return new S("Division by Zero")},To=function(){return new S("Invalid argument")}
,
Kv=function(){return new S("Parameters must be integer")};Ne.prototype={s:Ae,n:oe,d:Ae,abs:function(
){
return nt(this.n,this.d)},neg:function(){return nt(-this.s*this.n,this.d)},add:function(e,t){return Nt(
e,t),nt(this.s*this.n*V.d+V.s*this.d*V.n,this.d*V.d)},sub:function(e,t){return Nt(e,t),nt(this.s*this.
n*V.d-V.s*this.d*V.n,this.d*V.d)},mul:function(e,t){return Nt(e,t),nt(this.s*V.s*this.n*V.n,this.d*V.
d)},div:function(e,t){return Nt(e,t),nt(this.s*V.s*this.n*V.d,this.d*V.n)},clone:function(){return nt(
this.s*this.n,this.d)},mod:function(e,t){if(e===void 0)return nt(this.s*this.n%this.d,Ae);if(Nt(e,t),
oe===V.n*this.d)throw vf();return nt(this.s*(V.d*this.n)%(V.n*this.d),V.d*this.d)},gcd:function(e,t){
return Nt(e,t),nt(mi(V.n,this.n)*mi(V.d,this.d),V.d*this.d)},lcm:function(e,t){return Nt(e,t),V.n===
oe&&this.n===oe?nt(oe,Ae):nt(V.n*this.n,mi(V.n,this.n)*mi(V.d,this.d))},inverse:function(){return nt(
this.s*this.d,this.n)},pow:function(e,t){if(Nt(e,t),V.d===Ae)return V.s<oe?nt((this.s*this.d)**V.n,
this.
n**V.n):nt((this.s*this.n)**V.n,this.d**V.n);if(this.s<oe)return null;let n=ua(this.n),r=ua(this.d),
o=Ae,i=Ae;for(let a in n)if(a!=="1"){if(a==="0"){o=oe;break}if(n[a]*=V.n,n[a]%V.d===oe)n[a]/=V.d;
else
return null;o*=BigInt(a)**n[a]}for(let a in r)if(a!=="1"){if(r[a]*=V.n,r[a]%V.d===oe)r[a]/=V.d;else return null;
i*=BigInt(a)**r[a]}return V.s<oe?nt(i,o):nt(o,i)},log:function(e,t){if(Nt(e,t),this.s<=oe||V.s<=oe)return null;
let n=f.create(null),r=ua(V.n),o=ua(V.d),i=ua(this.n),a=ua(this.d);for(let l in o)r[l]=(r[l]||oe)-o[
l];
for(let l in a)i[l]=(i[l]||oe)-a[l];for(let l in r)l!=="1"&&(n[l]=!0);for(let l in i)l!=="1"&&(n[l]=
!0);let s=null,u=null;for(let l in n){let c=r[l]||oe,d=i[l]||oe;if(c===oe){if(d!==oe)return null;
continue}
let m=d,g=c,v=mi(m,g);if(m/=v,g/=v,s===null&&u===null)s=m,u=g;else if(m*u!==s*g)return null}return s!==
null&&u!==null?nt(s,u):null},equals:function(e,t){return Nt(e,t),this.s*this.n*V.d===V.s*V.n*this.d}
,
lt:function(e,t){return Nt(e,t),this.s*this.n*V.d<V.s*V.n*this.d},lte:function(e,t){return Nt(e,t),
this.
s*this.n*V.d<=V.s*V.n*this.d},gt:function(e,t){return Nt(e,t),this.s*this.n*V.d>V.s*V.n*this.d},gte:
function(e,t){
return Nt(e,t),this.s*this.n*V.d>=V.s*V.n*this.d},compare:function(e,t){Nt(e,t);let n=this.s*this.n*
V.d-V.s*V.n*this.d;return(oe<n)-(n<oe)},ceil:function(e){return e=hn**BigInt(e||0),nt(Xn(this.s*e*this.
n/this.d)+(e*this.n%this.d>oe&&this.s>=oe?Ae:oe),e)},floor:function(e){return e=hn**BigInt(e||0),nt(
Xn(this.s*e*this.n/this.d)-(e*this.n%this.d>oe&&this.s<oe?Ae:oe),e)},round:function(e){return e=hn**
BigInt(e||0),nt(Xn(this.s*e*this.n/this.d)+this.s*((this.s>=oe?Ae:oe)+_t*(e*this.n%this.d)>this.d?Ae:
oe),e)},roundTo:function(e,t){Nt(e,t);let n=this.n*V.d,r=this.d*V.n,o=n%r,i=Xn(n/r);return o+o>=r&&i++,
nt(this.s*i*V.n,V.d)},divisible:function(e,t){return Nt(e,t),V.n===oe?!1:this.n*V.d%(V.n*this.d)===oe}
,
valueOf:function(){return b(this.s*this.n)/b(this.d)},toString:function(e=15){let t=this.n,n=this.d,
r=d$(t,n),o=p$(t,n,r),i=this.s<oe?"-":"";if(i+=Xn(t/n),t%=n,t*=hn,t&&(i+="."),r){for(let a=o;a--;)i+=
Xn(t/n),t%=n,t*=hn;i+="(";for(let a=r;a--;)i+=Xn(t/n),t%=n,t*=hn;i+=")"}else for(let a=e;t&&a--;)i+=
Xn(t/n),t%=n,t*=hn;return i},toFraction:function(e=!1){let t=this.n,n=this.d,r=this.s<oe?"-":"";if(n===
Ae)r+=t;else{let o=Xn(t/n);e&&o>oe&&(r+=o,r+=" ",t%=n),r+=t,r+="/",r+=n}return r},toLatex:function(e=!1){
let t=this.n,n=this.d,r=this.s<oe?"-":"";if(n===Ae)r+=t;else{let o=Xn(t/n);e&&o>oe&&(r+=o,t%=n),r+="\\frac{",
r+=t,r+="}{",r+=n,r+="}"}return r},toContinued:function(){let e=this.n,t=this.d,n=[];for(;t;){
n.push(Xn(e/t));let r=e%t;e=t,t=r}return n},simplify:function(e=.001){let t=BigInt(y.ceil(1/e)),n=this.
abs(),r=n.toContinued();for(let o=1;o<r.length;o++){let i=nt(r[o-1],Ae);for(let s=o-2;s>=0;s--)i=i.inverse(
).
add(r[s]);let a=i.sub(n);if(a.n*t<a.d)return i.mul(this.s)}return this}};p();var hu=BigInt(10),yu=BigInt(
0),kf=BigInt(1),ca=BigInt(2),wf=1e4,m$=1e15;function xf(e,t){let n=e/t;return e<
yu&&n*t!==e?n-kf:n}function f$(e){let[t="0",n="0"]=x(e).split("e"),[r="0",o=""]=t.split("."),i=BigInt(
r+o),a=b(n)-o.length+4;if(a>=0)return i*hu**BigInt(a);let s=hu**BigInt(-a);return xf(i*ca+s,s*ca)}
function bu(e){
if(!b.isFinite(e))throw new RangeError(`Not a finite number: ${e}`);let t=y.round(e*wf);return y.abs(
t)<m$&&t/wf===e?BigInt(t):f$(e)}function $t(e){return new Ne(bu(e),BigInt(wf))}function Ft({s:e,n:t,
d:n},r){return xf(ca*e*t*hu**BigInt(r)+n,ca*n)}function Qn(e,t){return new Ne(Ft(e,t),hu**BigInt(t))}
function Tf(e,t,n){let r=hu**BigInt(n);return new Ne(xf(ca*e*r+t,ca*t),r)}function er(e,t){let n=Ft(
e,t),r=x(n<yu?-n:n).padStart(t+1,"0"),o=r.slice(0,r.length-t);return(n<yu?"-":"")+o+(t>0?`.${r.slice(
r.length-t)}`:"")}function Mt(e,t){let n=e.s*e.n*t.d,r=t.s*t.n*e.d;return n<r?-1:n>r?1:0}function Jt(
e){
let t=yu,n=kf;for(let{s:r,n:o,d:i}of e)i===n?t+=r*o:(t=t*i+r*o*n,n*=i);return new Ne(t,n*BigInt(e.length))}
function da(e){let t=[...e].sort(Mt),n=t.length>>1;return t.length%2===1?t[n]:Jt([t[n-1],t[n]])}
function pa(e){
let t=kf;for(let{d:n}of e)t%n!==yu&&(t=new Ne(t).lcm(n).n);return{units:e.map(({s:n,n:r,d:o})=>n*r*t/
o),denominator:t}}function Wc(e){let t=new Ne(0),n=e.reduce((r,o)=>r.add(o.weight),t);return n.lte(0)?
null:e.reduce((r,o)=>r.add(o.weight.mul(o.score)),t).div(n)}p();function So({entries:e,readings:t}){
let n=null;for(let{code:r}of e){let o=t.get(r);if(!(o===void 0||
o.size===0)){if(n=n!=null?n:o,o.size!==n.size)return!1;for(let i of o.keys())if(!n.has(i))return!1}}
return!0}p();p();var rn=BigInt(0),vu=BigInt(1);function Zv(e,t){let[n,r]=[e,t];for(;r!==rn;)[n,r]=[r,
n%r];return n}
var Gv=BigInt(1)<<BigInt(64);function Kc(e,t){let n=e/t,r=(e-n*t)*Gv/t;return b(n)+b(r)/b(Gv)}
function qv(e,t){
let n=t.length,r=e.map((a,s)=>[...a,t[s]]),o=vu;for(let a=0;a<n;a+=1){let s=r[a],u=s[a];for(let l of r.
slice(a+1)){let c=l[a];for(let d=a+1;d<=n;d+=1)l[d]=(l[d]*u-c*s[d])/o}o=u}let i=t.map(()=>rn);for(
let a=n-
1;a>=0;a-=1){let s=r[a],u=s[n]*o;for(let l=a+1;l<n;l+=1)u-=s[l]*i[l];i[a]=u/s[a]}return{numerators:i,
denominator:o}}function g$(e){let t=e.map(()=>-1),n=0,r=o=>{t[o]=n;for(let[i,a]of e[o].entries())a!==rn&&
t[i]===-1&&
r(i)};for(let o of e.keys())t[o]===-1&&(r(o),n+=1);return{groups:t,groupCount:n}}function h$(e){let t=new T;
for(let n of e.readings.values())for(let{score:r}of n.values())t.add(r.d);return Hv(t)}var Hv=e=>w.from(
e).reduce((t,n)=>t/Zv(t,n)*n,vu);function ma(e){var v,C,A,N,_;let t=h$(e),n=new T;for(let{code:I}of e.
entries)for(let $ of(C=(v=e.readings.get(I))==null?void 0:v.keys())!=null?C:[])n.add($);let r=w.from(
n).sort(),o=new h(r.map((I,$)=>[I,$])),i=new h,a=new h,s=rn,u=0;for(let{code:I}of e.entries){let $=w.
from((A=e.readings.get(I))!=null?A:[],([L,{score:j}])=>({judge:o.get(L),value:j.s*j.n*(t/j.d)})).sort(
(L,j)=>L.judge-j.judge);if($.length===0)continue;let F=$.map(({judge:L})=>L).join(),B=(N=i.get(F))!=
null?N:{judges:$.map(({judge:L})=>L),entries:[],sums:$.map(()=>rn)};i.set(F,B);let M=rn;for(let[L,{
value:j}]of $.
entries())B.sums[L]=B.sums[L]+j,M+=j,s+=j*j;B.entries.push({code:I,total:M}),a.set($.length,((_=a.get(
$.length))!=null?_:rn)+M*M),u+=$.length-1}let l=Hv(w.from(a.keys(),BigInt)),c=r.map(()=>r.map(()=>rn)),
d=r.map(()=>rn);for(let{judges:I,entries:$,sums:F}of i.values()){let B=l/BigInt(I.length),M=B*BigInt(
$.length),L=B*F.reduce((j,W)=>j+W,rn);for(let[j,W]of I.entries()){let q=c[W];for(let J of I)q[J]=q[J]-
M;q[W]=q[W]+l*BigInt($.length),d[W]=d[W]+l*F[j]-L}}let m=w.from(a).reduce((I,[$,F])=>I+l/BigInt($)*F,
rn),g=l*s-m;return{judges:r,blocks:w.from(i.values()),unit:t,multiple:l,matrix:c,right:d,squares:g,
freedom:u,
...g$(c)}}p();p();function y$(e,t,n,r){let o=e[n][r];if(o===0)return;let i=(e[r][r]-e[n][n])/(2*o),a=(
i<0?-1:1)/(y.
abs(i)+y.sqrt(i*i+1)),s=1/y.sqrt(a*a+1),u=a*s,l=m=>{let[g,v]=[m[n],m[r]];m[n]=s*g-u*v,m[r]=u*g+s*v};
for(let m of e)l(m);let[c,d]=[e[n],e[r]];for(let m of e.keys()){let[g,v]=[c[m],d[m]];c[m]=s*g-u*v,d[
m]=
u*g+s*v}c[r]=0,d[n]=0;for(let m of t)l(m)}function Jv(e){let t=e.map(a=>[...a]),n=t.map((a,s)=>a.map(
(u,l)=>l===s?1:0)),r=w.from(t.keys()),o=a=>t.reduce((s,u,l)=>u.reduce((c,d,m)=>a(l,m)?c+d**2:c,s),0),
i=o(()=>!0);for(let a=0;a<50&&!(o((u,l)=>u!==l)<=i*1e-31);a+=1)for(let u of r)for(let l of r.slice(u+
1))y$(t,n,u,l);return r.map(a=>({value:t[a][a],vector:n.map(s=>s[a])})).sort((a,s)=>a.value-s.value)}
var Vv=.01,wu=1e4,Yv=20,b$=60;function Gc({matrix:e,right:t,unit:n,multiple:r,squares:o,freedom:i,
groupCount:a}){
let s=Jv(e.map(d=>d.map(m=>Kc(m,r)))).slice(a),u=t.map(d=>Kc(d,n*r)),l=s.map(d=>({...d,right:d.vector.
reduce((m,g,v)=>m+g*u[v],0)})),c=l.reduce((d,m)=>d+m.right**2/m.value,0);return{axes:l,residual:y.max(
0,Kc(o,n*n*r)-c),freedom:i}}var Zc=({axes:e,residual:t},n)=>e.reduce((r,{value:o,right:i})=>r+i**2*n/
(o*(o+n)),t);function Xv(e,t){let{axes:n,freedom:r}=e,o=Zc(e,t),i=r*y.log(o),a=0,s=0;for(let u of n)
i+=y.log1p(u.value/t),a-=u.value/(u.value+t),s+=(u.right/(u.value+t))**2;return{value:i,slope:a+r*t*
s/o}}function qc(e,t){let{axes:n,freedom:r}=e;if(t<3||n.length===0||r<=n.length)return null;if(Zc(e,
wu)===0)return wu;let o=Yv*y.log10(wu/Vv),i=d=>Vv*10**(y.min(y.max(d,0),o)/Yv),a=0,s=b.POSITIVE_INFINITY;
for(let d=0;d<=o;d+=1){let{value:m}=Xv(e,i(d));m<s&&([a,s]=[d,m])}let u=d=>Xv(e,10**d).slope,l=y.log10(
i(a-1)),c=y.log10(i(a+1));if(u(c)<=0)return i(a+1);if(u(l)>=0)return i(a-1);for(let d=0;d<b$;d+=1){
let m=(l+
c)/2;u(m)<0?l=m:c=m}return 10**((l+c)/2)}var Hc=9,Sf=9;function v$(e,t){if(t!=="auto")return{value:t,
origin:"given"};let n=qc(Gc(e),e.judges.
length);if(n===null)return{value:1,origin:"too-few-scores"};let r=b(n.toPrecision(Sf));return{value:
r,
origin:r>=wu?"no-judge-effect":"estimated"}}function w$(e){let[t="0",n="0"]=e.toExponential(Sf-1).split(
"e"),r=BigInt(t.replace(".","")),o=b(n)-(Sf-1),i=BigInt(10)**BigInt(y.abs(o)),{n:a,d:s}=o<0?new Ne(r,
i):new Ne(r*i);return{over:a,under:s}}function k$({matrix:e,right:t,multiple:n,groups:r},o){let{over:
i,
under:a}=w$(o),s=i===rn,u=e.map((c,d)=>c.map((m,g)=>s?r[d]===r[g]?m+n:m:d===g?a*m+i*n:a*m)),l=s?vu:a;
return qv(u,t.map(c=>l*c))}function x$(e,t){let n=ma(e),r=v$(n,t),{numerators:o,denominator:i}=k$(n,
r.value),a=i*n.unit,s=So(e),u=n.blocks.flatMap(({judges:l,entries:c})=>{let d=l.reduce((g,v)=>g+o[v],
rn),m=BigInt(l.length);return c.map(({code:g,total:v})=>[g,s?new Ne(v,n.unit*m):Tf(v*i-d,a*m,Hc)])});
return{lambda:r,effects:new h(n.judges.map((l,c)=>[l,Tf(o[c],a,Hc)])),scores:new h(u)}}var Qv=new O;
function fi(e,t){var o,i;let n=(o=Qv.get(e))!=null?o:new h;Qv.set(e,n);let r=(i=n.get(t))!=null?i:x$(
e,t);return n.set(t,r),r}p();p();var ku=(e,t)=>{var n;return[...(n=e.readings.get(t))!=null?n:[]].map(
([r,{score:o}])=>({judge:r,score:o}))},
Jc=e=>[...e].sort((t,n)=>Mt(t.score,n.score)||(t.judge<n.judge?-1:t.judge>n.judge?1:0));function Eo(
e,t){
return new h(e.entries.flatMap(({code:n})=>{let r=ku(e,n);return r.length>0?[[n,t(r)]]:[]}))}var xu={
better:"higher",unit:"points",precision:null,scores:e=>Eo(e,t=>Jt(t.map(({score:n})=>n)))};var ew={
better:"higher",unit:"points",precision:Hc,exactOn:So,scores:(e,t)=>So(e)?xu.scores(e,t):fi(
e,t.severityCorrection).scores,working:(e,t)=>{let n=xu.scores(e,t),r=So(e)?null:fi(e,t.severityCorrection);
return o=>{let i=n.get(o);if(i===void 0)return[];let a=r&&{points:r.scores.get(o).sub(i),lambda:$t(r.
lambda.value),origin:r.lambda.origin};return[{code:"SEVERITY_CORRECTED",params:{mean:i,correction:a}
}]}}};p();var tw={better:"higher",unit:"points",precision:null,scores:e=>Eo(e,t=>da(t.map(({score:n}
)=>n))),working:e=>t=>{
let n=Jc(ku(e,t));return[{code:"MIDDLE_SCORES",params:{middle:n.slice(n.length-1>>1,(n.length>>1)+1)}
}]}};p();p();var Vc=e=>e.judges.map(({code:t})=>{let n=e.entries.flatMap(r=>{var i;let o=(i=e.readings.get(
r.
code))==null?void 0:i.get(t);return o?[{entry:r.code,score:o.score}]:[]});return{judge:t,entries:n.map(
({entry:r})=>r),scores:n.map(({score:r})=>r)}});function Yc(e){let t=new h;for(let{entries:n,values:
r}of e)
for(let[o,i]of n.entries()){let a=t.get(i);a?a.push(r[o]):t.set(i,[r[o]])}return t}function T$(e){
let{units:t}=pa(e),n=t.map((o,i)=>i).sort((o,i)=>t[o]>t[i]?-1:t[o]<t[i]?1:0),r=[];for(let o=0,
i=0;o<n.length;o=i){for(;i<n.length&&t[n[i]]===t[n[o]];)i+=1;let a=new Ne(o+1+i,2);for(let s of n.slice(
o,i))r[s]=a}return r}var nw=e=>Yc(Vc(e).map(({judge:t,entries:n,scores:r})=>({entries:n,values:T$(r).
map(o=>({judge:t,rank:o,entries:n.length}))}))),rw={better:"lower",unit:"mean-rank",precision:null,
scores:e=>new h(
[...nw(e)].map(([t,n])=>[t,Jt(n.map(({rank:r})=>r))])),working:e=>{let t=nw(e);return n=>{var r;
return[
{code:"RANKS_WITHIN_JUDGES",params:{ranks:(r=t.get(n))!=null?r:[]}}]}}};p();var Tu=3;function ow(e){
if(e.length<Tu)return{kept:e,dropped:null};let t=s=>u=>Mt(u.score,s)===0,n=s=>({
...s,alike:e.filter(t(s.score)).length}),[r,...o]=Jc(e),i=o.find(t(o[o.length-1].score)),a={highest:
n(
i),lowest:n(r)};return{kept:o.filter(s=>s!==i),dropped:a}}var iw={better:"higher",unit:"points",
precision:null,
scores:e=>Eo(e,t=>Jt(ow(t).kept.map(({score:n})=>n))),working:e=>t=>[{code:"SCORES_DROPPED",params:{
dropped:ow(ku(e,t)).dropped}}]};p();var gi=BigInt(0),Ef=BigInt(10),S$=30,fa=Ef**BigInt(S$),E$=20,sw=12;
function C$(e){if(e<=gi)return gi;
let t=Ef**BigInt(x(e).length+1>>1);for(;;){let n=(t+e/t)/BigInt(2);if(n>=t)return t;t=n}}function R$(
{
judge:e,entries:t,scores:n}){if(n.length===0)return[];let{units:r,denominator:o}=pa(n),i=BigInt(r.length),
a=i-BigInt(1),s=r.reduce((g,v)=>g+v,gi),u=r.map(g=>i*g-s),l=u.reduce((g,v)=>g+v*v,gi),c=C$(a*l*fa*fa),
d=l===gi,m={judge:e,entries:t.length,mean:new Ne(s,i*o),sd:d?new Ne(0):Qn(new Ne(c,fa*a*i*o),sw)};
return n.
map((g,v)=>({...m,score:g,z:d?gi:u[v]*c/l}))}var aw=e=>Yc(Vc(e).map(t=>({entries:t.entries,values:R$(
t)})));function D$(e){let t=BigInt(e.length),n=e.reduce((r,{z:o})=>r+o,gi);return Qn(new Ne(BigInt(
50)*
fa*t+Ef*n,fa*t),E$)}var O$=e=>Qn(new Ne(e,fa),sw),uw={better:"higher",unit:"standard-score",
precision:9,
scores:e=>new h([...aw(e)].map(([t,n])=>[t,D$(n)])),working:e=>{let t=aw(e);return n=>{var o;return[
{code:"STANDARDIZED",params:{judges:((o=t.get(n))!=null?o:[]).map(i=>({...i,z:O$(i.z)}))}}]}}};var Su={
mean:xu,trimmed:iw,median:tw,"rank-sum":rw,"z-score":uw,adjusted:ew};var Xc=sa,In=e=>Su[e],mr=e=>Su[
e].unit;p();p();p();var lw=new O;function fr(e){var n;let t=(n=lw.get(e))!=null?n:A$(e);return lw.set(
e,t),t}function A$(e){
let t=new h(e.institutions.map(i=>[z(i.name),z(i.parent)])),n=(i,a)=>{let s=new T;for(let u=t.get(a);
u&&
!s.has(u);u=t.get(u)){if(u===i)return!0;s.add(u)}return!1},r=new h(e.judges.map(i=>[i.code,{
institution:z(
i.institution),listed:new T(i.conflicts.map(H))}])),o=new h(e.entries.map(i=>[i.code,{code:H(i.code),
institution:z(i.institution)}]));return(i,a)=>{let s=r.get(i.code),u=o.get(a.code);return s===void 0||
u===void 0?null:s.listed.has(u.code)?"listed":s.institution===""||u.institution===""?null:s.institution===
u.institution?"same-institution":n(s.institution,u.institution)?"parent-institution":null}}p();var Qc=BigInt(
0),N$=BigInt(100),_$=BigInt(1e4),P$=e=>e.length>0&&e.every(({weight:t,max:n})=>b.isFinite(
t)&&b.isFinite(n));function ed(e){if(!P$(e))return null;let t=e.map(l=>bu(l.weight)),n=e.map(l=>bu(l.
max)),r=t.reduce((l,c)=>l+c,Qc);if(r<=Qc||n.some(l=>l<=Qc))return null;let o=n.reduce((l,c)=>new Ne(
l).lcm(c).n,BigInt(1)),i=n.map((l,c)=>N$*t[c]*o/l),a=o*r,s=new h,u=l=>{let c=s.get(l);if(c)return c;
let d=bu(l),m={parts:d,exact:new Ne(d,_$)};return s.set(l,m),m};return l=>{let c=Qc,d=l.map((m,g)=>{
let v=u(m);return c+=i[g]*v.parts,v.exact});return{score:new Ne(c,a),marks:d}}}function I$(e,t){let n=$e(
e,t),r=ed(n),o=e.settings.conflicts==="exclude"?fr(e):()=>null;return(i,a,s)=>{
let u=[],l=0,c=!1;for(let{name:d}of n){let m=s.marks.get(d);m===void 0||m.kind==="blank"?l+=1:m.kind===
"recused"?c=!0:m.kind==="score"&&b.isFinite(m.value)&&u.push(m.value)}return l===n.length?null:c?{
leftOut:"recused"}:o(i,a)!==null?{leftOut:"conflict"}:u.length<n.length?{leftOut:"incomplete"}:r===null?
null:
{reading:r(u)}}}function $$(e){let t=new h;for(let n of e.rows)n.entry!==null&&!t.has(n.entry)&&t.set(
n.entry,n);return t}function cw(e,t,n,r){let o=I$(e,t),i=Ye(e,t),a=n.filter(c=>c.stage===t.name),s=i.
flatMap(c=>{let d=a.find(m=>m.judge===c.code);return d?[{judge:c,rows:$$(d)}]:[]}),u=new h,l=[];for(
let c of r){
let d=new h;for(let{judge:m,rows:g}of s){let v=g.get(c.code),C=v?o(m,c,v):null;C!==null&&("reading"in
C?d.set(m.code,C.reading):l.push({entry:c.code,judge:m.code,reason:C.leftOut}))}u.set(c.code,d)}
return{
stage:t,criteria:$e(e,t),entries:r,judges:i,readings:u,leftOut:l}}p();p();function td(e){let t=new h;
for(let{category:n}of e){let r=z(n);r!==""&&!t.has(r)&&t.set(r,n.trim())}
return n=>{var r;return(r=t.get(z(n.category)))!=null?r:null}}p();function ga(e,t){let n=new h;for(
let r of e){let o=t(r),i=n.get(o);i?i.push(r):n.set(o,[r])}return n}p();function Zr({stages:e,
settings:t},n){var o;let r=e[e.length-1]===n;return(o=n.advance)!=null?o:r?
t.top:null}function nd(e){var n;let t=e.stages[e.stages.length-1];return(n=t===void 0?null:Zr(e,t))!=
null?n:e.settings.top}p();function rd(e,t,n){return n==="higher"?e.sub(t):t.sub(e)}function Eu(e,t,n){
return n==="higher"?Mt(t,
e):Mt(e,t)}function dw(e,t){let n=[];for(let r of[...e].sort(t)){let o=n[n.length-1];o&&t(o[0],r)===
0?o.push(r):n.push([r])}return n}function Cf(e,t){let[n,...r]=t;if(e.length===1||n===void 0)return[e];
let o=n.values(e.map(u=>u.entry));if(e.some(u=>!o.has(u.entry.code)))return Cf(e,r);let i=n.criterion===
void 0?{}:{criterion:n.criterion},a=e.map(u=>u.entry.code),s=e.map(u=>{let l=o.get(u.entry.code),c={
metric:n.id,...i,value:l,among:a};return{value:l,contender:{...u,steps:[...u.steps,c]}}});return dw(
s,(u,l)=>Eu(u.value,l.value,n.better)).flatMap(u=>Cf(u.map(({contender:l})=>l),r))}function pw(e,t,n,
r){
let o=e.map(({entry:l,score:c})=>({rounded:Ft(c,n),contender:{entry:l,score:c,steps:[]}})),i=r==="higher"?
-1:1,s=dw(o,(l,c)=>l.rounded<c.rounded?-i:l.rounded>c.rounded?i:0).flatMap(l=>Cf(l.map(({contender:c}
)=>c),
t)),u=0;return s.flatMap(l=>{let c=u+1;return u+=l.length,l.map(d=>{var g;let m=(g=d.steps[d.steps.length-
1])!=null?g:null;return{...d,rank:c,decidedBy:l.length>1?"shared":m}})})}p();p();var Co=["criteria",
"median","majority","previous","shared"];p();p();function F$(e){return e.map((t,n)=>({criterion:t,
index:n,weight:$t(t.weight)})).sort((t,n)=>Mt(n.weight,
t.weight))}function M$(e,t,n){return{id:"criteria",criterion:t.name,better:"higher",values:r=>new h(
r.flatMap(o=>{var a,s;let i=[...(s=(a=e.readings.get(o.code))==null?void 0:a.values())!=null?s:[]].map(
u=>u.marks[n]);return i.length>0?[[o.code,Jt(i)]]:[]}))}}var mw={metrics:({panel:e})=>F$(e.criteria).
map(({criterion:t,index:n})=>M$(e,t,n))};p();function L$(e,t,n){let r=n.map(u=>{var l,c;return(c=(l=e.readings.get(
u))==null?void 0:l.get(t))==null?
void 0:c.score}),{units:o}=pa(r.flatMap(u=>u?[u]:[])),i=[...new T(o)].sort((u,l)=>u<l?-1:u>l?1:0),a=new h(
i.map((u,l)=>[u,l])),s=0;return r.map(u=>u?a.get(o[s++]):null)}function fw(e,t){let n=e.judges.map((
{
code:r})=>L$(e,r,t));return(r,o)=>{let i=0,a=0;for(let s of n){let u=s[r],l=s[o];u===null||l===null||
(u>l?i+=1:u<l&&(a+=1))}return{higher:i,lower:a}}}function gw(e,t){let n=fw(e,t),r=new h(t.map((o,i)=>[
o,i]));return o=>{let i=r.get(o);return i===void 0?[]:t.flatMap((a,s)=>s===i?[]:[{rival:a,...n(i,s)}
])}}
function j$(e,t){let n=fw(e,t),r=t.map(()=>0);for(let o=0;o<t.length;o+=1)for(let i=o+1;i<t.length;i+=
1){let{higher:a,lower:s}=n(o,i),u=y.sign(a-s);r[o]+=u,r[i]-=u}return new h(t.map((o,i)=>[o,new Ne(r[
i])]))}
var hw={metrics:({panel:e})=>[{id:"majority",better:"higher",values:t=>j$(e,t.map(({code:n})=>n))}]}
;p();var yw={metrics:({panel:e})=>[{id:"median",better:"higher",values:t=>Eo({...e,entries:t},n=>da(
n.map(
({score:r})=>r)))}]};p();var bw={metrics:({previous:e})=>{let t=e[e.length-1];if(t===void 0)return[];
let n=new h(t.standings.
map(({entry:r,score:o})=>[r.code,o]));return[{id:"previous",better:In(t.method).better,values:()=>n}
]}};p();var vw={metrics:()=>[]};var ww={criteria:mw,median:yw,majority:hw,previous:bw,shared:vw};var kw=Co;
function xw(e,t){let n=e.indexOf("shared");return(n<0?e:e.slice(0,n)).flatMap(r=>ww[r].metrics(
t))}p();function z$(e){let t=e.stages.every(n=>n.weight===null);return n=>{var r;return t?new Ne(1):
$t((r=n.
weight)!=null?r:0)}}function Cu(e,t,n){let r=z$(e),o=n.map(i=>({stage:i.stage.name,weight:r(i.stage),
scores:new h(i.standings.map(a=>[a.entry.code,a.stageScore]))}));return(i,a)=>{let u=[...o.flatMap((
{
scores:c,...d})=>{let m=c.get(i);return m?[{...d,score:m}]:[]}),{stage:t.name,weight:r(t),score:a}];
return u.some(c=>c.weight.gt(0))?u:[{stage:t.name,weight:new Ne(1),score:a}]}}function od(e,t,n,r){
let o=Cu(
e,t,n);return new h([...r].map(([i,a])=>{var s;return[i,(s=Wc(o(i,a)))!=null?s:a]}))}p();p();p();
function tr(e){let t=0;return e.map((n,r)=>{var o;return((o=e[r-1])==null?void 0:o.rank)!==n.rank&&
(t=r+1),{ranked:n,place:t}})}function ha({races:e,notes:t},n,r){let o=e.map(a=>({race:a,kept:r(a.contenders)}
)),
i=o.flatMap(({race:a,kept:s})=>{let u=new T(s);return a.contenders.filter(l=>!u.has(l))});return{
races:o.
map(({race:a,kept:s})=>({...a,contenders:s})),notes:new h([...t,...i.map(({entry:a})=>[a.code,n])])}
}var Tw=(e,{settings:t,last:n,categoryOf:r})=>{if(!t.winnersPerCategory||!n)return e;let o=({entry:l}
)=>r(
l)!==null,{races:i,notes:a}=ha(e,"without-category",l=>l.filter(o)),s=i.flatMap(l=>l.contenders);
return{
races:[...ga(s,({entry:l})=>r(l))].map(([l,c])=>({category:l,contenders:c})),notes:a}};p();function B$(
e,t){let n=new h,r=[],o=null;return e.filter(i=>{var s,u;if(i.rank!==o){for(let l of r)n.
set(l,((s=n.get(l))!=null?s:0)+1);r=[],o=i.rank}let a=z(i.entry.institution);return a===""?!0:((u=n.
get(a))!=null?u:0)>=t?!1:(r.push(a),!0)})}var Sw=(e,{settings:t})=>{let{maxPerInstitution:n}=t;
return n===
null?e:ha(e,"institution-full",r=>B$(r,n))};p();var Ew=(e,{settings:t,better:n,rounded:r})=>{if(t.passingScore===null)return e;
let o=$t(t.passingScore),
i=a=>Eu(r(a.score),o,n)<=0;return ha(e,"below-passing-score",a=>a.filter(i))};p();var Cw=({races:e,
notes:t},{places:n,last:r})=>{if(n===null)return{races:e,notes:t};let o=e.map(i=>{var g,
v;let a=tr(i.contenders),s=a.filter(({place:C})=>C<=n),u=(g=s[s.length-1])==null?void 0:g.place,l=s.
length>n?s.filter(({place:C})=>C===u):[],c=(v=a[s.length])==null?void 0:v.place,d=r?a.filter(({place:
C})=>C===
c):[],m=(C,A)=>C.map(({ranked:N})=>[N.entry.code,A]);return{race:{...i,contenders:s.map(({ranked:C})=>C)}
,
notes:[...m(l,"shared-rank-at-cut"),...m(d,"first-reserve")]}});return{races:o.map(({race:i})=>i),
notes:new h(
[...t,...o.flatMap(i=>i.notes)])}};var U$=[Ew,Tw,Sw,Cw];function W$({contenders:e}){var r;let t=tr(e),
n=new h;for(let{place:o}of t)n.set(
o,((r=n.get(o))!=null?r:0)+1);return t.map(({ranked:o,place:i})=>{var a;return[o.entry.code,{place:i,
holders:(a=n.get(i))!=null?a:1}]})}function id(e,t){let n={races:[{category:null,contenders:e}],
notes:new h},
{races:r,notes:o}=U$.reduce((i,a)=>a(i,t),n);return{races:r,notes:o,places:new h(r.flatMap(W$))}}p();
var K$=5;function Rw({stage:e,entries:t,readings:n},{method:r}){let i=t.map(({code:l})=>{var c,d;
return{
code:l,judges:(d=(c=n.get(l))==null?void 0:c.size)!=null?d:0}}).filter(({judges:l})=>l>0&&l<K$);if(r!==
"trimmed"||i.length===0)return[];let a=i.filter(({judges:l})=>l<Tu),s=l=>l.map(({code:c})=>c),u={
reason:"few-to-trim",entries:s(i),whole:s(a)};return[{code:"METHOD_CAUTION",severity:"warning",stage:
e.name,
params:u}]}p();p();var yn=e=>{var t,n;return(n=(t=e.decision)==null?void 0:t.rank)!=null?n:e.rank};
var Dw=(e,t)=>new h(t.flatMap(n=>n.stage===e.name?[[n.entry,n]]:[]));function Rf(e,t){return t.size===
0?e:e.map(n=>{var r,o;return{...n,rank:(o=(r=t.get(n.entry.code))==null?void 0:r.rank)!=null?o:n.rank}
}).
sort((n,r)=>n.rank-r.rank)}function ad({standings:e}){return e.map(t=>({standing:t,rank:yn(t)})).sort(
(t,n)=>t.rank-n.rank)}var Ow=(e,t)=>e.every(n=>t.has(n));function Aw(e,t,n,r){let o=new h(t.map(({
entry:a,
rank:s})=>[a.code,s])),i=Rf(t,n);return[...n.values()].flatMap(a=>{let{entry:s,rank:u,tab:l,cell:c}=a,
d=(v,C=[])=>{let A=v==="below-passing-score"||v==="outdated"?"warning":"error",N=o.get(s),_={entry:s,
rank:u,reason:v,others:C,...N===void 0?{}:{computed:N}};return[{code:"PLENARY_CONFLICT",severity:A,
stage:e.
name,tab:l,...c===null?{}:{cell:c},params:_}]};if(!o.has(s))return d("not-ranked");let m=i.filter(v=>v.
rank===u&&!n.has(v.entry.code));return m.length>0?d("taken",m.map(v=>v.entry.code)):i.filter(v=>v.rank<
u).length!==u-1?d("gap"):r.get(s)==="below-passing-score"?d("below-passing-score"):a.computed!==null&&
a.computed!==o.get(s)?d("outdated"):[]})}p();function G$(e,{place:t,holders:n}){return w.from({
length:n},(r,o)=>{var i;return(i=e[t-1+o])!=null?
i:0})}function sd(e,t){let n=G$(e,t),[r=0]=n;return n.some(o=>o!==r)?"open":r>0?{amount:r}:null}p();
function Z$({contenders:e},t){let n=tr(e).filter(({place:i})=>i<=t),r=n[n.length-1];if(r===void 0||n.
length<=t)return[];let o=n.filter(({place:i})=>i===r.place);return[{rank:r.ranked.rank,places:t,
entries:o.
map(({ranked:i})=>i.entry.code)}]}function q$({contenders:e},t){let n=tr(e);return[...new T(n.map(({
place:r})=>r))].flatMap(r=>{let o=n.filter(a=>a.place===r);if(sd(t,{place:r,holders:o.length})!=="open")return[
];let i=o.map(({ranked:a})=>a.entry.code);return[{rank:o[0].ranked.rank,places:o.length,entries:i,
prize:!0}]})}function Nw(e,t,n,r){let i=(e.title&&"outcomes"in e.title?e.title.outcomes.map(s=>s.places):
[]).filter(s=>n===null||s<n).sort((s,u)=>u-s),a=n===null?i:[n,...i];return t.flatMap(s=>{let u=s.category===
null?{}:{category:s.category},l=new T;return[...a.flatMap(c=>Z$(s,c)),...q$(s,r)].flatMap(c=>l.has(c.
rank)?[]:(l.add(c.rank),[{code:"TIE_AT_CUT",severity:"warning",stage:e.name,params:{...c,...u}}]))})}
p();function _w(e,t,n){var i,a;if(n===null)return null;if(e.title&&"name"in e.title)return e.title.name;
let o=((a=(i=e.title)==null?void 0:i.outcomes)!=null?a:[]).filter(s=>n<=s.places).sort((s,u)=>s.places-
u.places)[0];return o?o.name:t===null?null:`Top ${t}`}function Pw(e,{precision:t,exactOn:n},r){
return t===null||n&&r.every(n)?e:new h([...e].map(([o,i])=>[
o,Qn(i,t)]))}function H$(e,t){let n=new h;for(let{rank:i,score:a}of e){let s=n.get(i);(s===void 0||
Eu(
a,s,t)<0)&&n.set(i,a)}let r=[...n.keys()],o=new h(r.map((i,a)=>{var s;return[i,n.get((s=r[a+1])!=null?
s:0)]}));return e.map(({rank:i,score:a})=>{let s=o.get(i);return s?rd(a,s,t):null})}function J$(e,t){
return new h([...ga(e,({entry:n})=>t(n))].flatMap(([n,r])=>n===null?[]:tr(r).map(({ranked:o,place:i}
)=>[
o.entry.code,{category:n,categoryRank:i}])))}var V$={category:null,categoryRank:null};function hi(e,
t,n,r=[]){
let{settings:o,stages:i}=e,{stage:a}=t,s=Zr(e,a),u=i[i.length-1]===a,l={stage:a,method:o.method,
places:s,
last:u,panel:t,whole:null},c=In(o.method),{better:d}=c,m=Pw(c.scores(t,o),c,[t]),g=o.carryOver?Pw(od(
e,a,n,m),c,[...n.map(j=>j.panel),t]):m,v=t.entries.flatMap(j=>{let W=g.get(j.code);return W?[{entry:
j,
score:W}]:[]}),C=xw(o.tieBreaks,{panel:t,previous:n}),A=pw(v,C,o.decimals,d),N=j=>Qn(j,o.decimals),_=td(
e.entries),I=Dw(a,r),$=id(Rf(A,I),{settings:o,places:s,last:u,better:d,rounded:N,categoryOf:_}),F=u&&
o.winnersPerCategory?J$(A,_):null,B=H$(A,d),M=A.map((j,W)=>{var X,Ce,be,Me,ut,xe;let{code:q}=j.entry,
J=(X=$.places.get(q))!=null?X:null,te=I.get(q);return{...j,stageScore:m.get(q),judgeScores:new h([
...(Ce=
t.readings.get(q))!=null?Ce:[]].map(([Pn,fe])=>[Pn,fe.score])),margin:(be=B[W])!=null?be:null,
advances:J!==
null,place:J,title:_w(a,s,(Me=J==null?void 0:J.place)!=null?Me:null),prize:u&&J!==null?sd(o.prizes,J):
null,...(ut=F==null?void 0:F.get(q))!=null?ut:V$,cutNote:(xe=$.notes.get(q))!=null?xe:null,vacated:
null,
...te===void 0?{}:{decision:te}}}),L=u?Nw(a,$.races,s,o.prizes):[];return{...l,standings:M,findings:
[
...Rw(t,o),...L.filter(({params:j})=>j.prize||!Ow(j.entries,I)),...Aw(a,A,I,$.notes)]}}p();function Ro(
e,t){let n=e.entries.filter(i=>i.status==="running"),r=t[t.length-1];if(r===void 0)return n;
let o=new T(r.standings.flatMap(({advances:i,entry:a})=>i?[a.code]:[]));return n.filter(i=>o.has(i.code))}
p();var Iw=({standings:e})=>new h(e.map(t=>[t.entry.code,t]));function $w(e,{category:t},n){return e.
standings.filter(({entry:r,advances:o})=>r.status!=="running"&&o).filter(r=>r.category===t&&(n===null||
r.rank<=n)).map(({entry:r})=>r)}function Fw(e,t,n){let r=Iw(t),o=e.standings.map(i=>{let a=r.get(i.entry.
code);if(a===void 0||a.advances===i.advances)return i;if(a.advances)return{...i,advances:!0,place:a.
place,title:a.title,cutNote:a.cutNote};if(n.has(i.entry.code))return i;let s={from:null,gone:$w(t,i,
null)};return{...i,advances:!1,place:null,title:null,cutNote:"place-kept",vacated:s}});return{...e,
standings:o}}
function Mw(e,t){let n=Iw(t),r=e.standings.map(o=>{var u,l;let i=n.get(o.entry.code);if(o.place===null||
i===void 0)return o;let a=(l=(u=i.place)==null?void 0:u.place)!=null?l:null;if(a!==null&&a<=o.place.
place)return o;let s=$w(t,o,a===null?null:i.rank);return s.length===0?o:{...o,vacated:{from:a,gone:s}
}});
return{...e,standings:r}}function Lw(e){let t=e.flatMap(r=>r.rows),n=({marks:r})=>[...r.values()].some(
o=>o.kind==="score");return new T(
t.filter(n).map(r=>{var o;return(o=r.entry)!=null?o:""}))}function jw(e,t,n,r,o=[]){let i=n.filter(_=>_.
stage===t.name),a=(_,I)=>hi(e,cw(e,t,i,_),I,o),s=Ro(e,r),u=a(s,[...r]);if(e.entries.every(_=>_.status===
"running"))return u;let l=new T(s),c=Lw(i),d=e.entries.filter(_=>_.status!=="running"&&c.has(_.code));
if(d.length===0)return u;let m=_=>a(e.entries.filter(I=>l.has(I)||_.includes(I)),r.map(I=>{var $;
return($=
I.whole)!=null?$:I})),g=new T(e.stages.slice(r.length+1).map(_=>_.name)),v=Lw(n.filter(_=>g.has(_.stage))),
C=d.filter(_=>v.has(_.code)),A=C.length===0?u:Fw(u,m(C),v),N=m(d);return{...Mw(A,N),whole:N}}p();p();
var Y$=2;function zw(e,t){var l;if(So(e))return new T;let n=ma(e),r=Gc(n),{axes:o,freedom:i}=r;if(i<=
o.length)return new T;let a=(l=qc(r,n.judges.length))!=null?l:1,s=Zc(r,a)/i,u=n.blocks.filter(({
judges:c})=>{
let d=0,m=0;for(let{value:v,vector:C,right:A}of o){let N=c.reduce((_,I)=>_+C[I],0)/c.length;d+=N*A/(
v+
a),m+=s*N**2/(v+a)}let g=y.sqrt(s/c.length);return y.abs(d)>=y.max(t,g)&&y.abs(d)>Y$*y.sqrt(m)});
return new T(
u.flatMap(({entries:c})=>c.map(({code:d})=>d)))}function Bw(e,t){let n=w.from(e,([o,i])=>({entry:o,
units:Ft(i,t)}));n.sort((o,i)=>o.units>i.units?-1:
o.units<i.units?1:0);let r=0;return new h(n.map(({entry:o,units:i},a)=>{var s;return((s=n[a-1])==null?
void 0:s.units)!==i&&(r=a+1),[o,r]}))}function Uw(e,{stage:t,panel:n,method:r,standings:o},i){let{
decimals:a,
carryOver:s}=e.settings;if(r==="adjusted"||In(r).unit!=="points")return[];let u=zw(n,.5/10**a);if(u.
size===0)return[];let l=fi(n,"auto").scores,c=Bw(new h(o.map(({entry:g,score:v})=>[g.code,v])),a),d=Bw(
s?od(e,t,i,l):l,a),m=n.entries.filter(({code:g})=>u.has(g)).map(({code:g})=>({entry:g,places:y.abs(c.
get(g)-d.get(g))})).sort((g,v)=>v.places-g.places);return[{code:"METHOD_CAUTION",severity:"warning",
stage:t.name,params:{reason:"uneven-judges",entries:m}}]}p();p();p();function Ru(e){let t=y.floor(e/26);
return(t>0?Ru(t-1):"")+x.fromCharCode(65+e%26)}function Be(e,t,n=1,r=1){
let o=`${Ru(t)}${e+1}`;return n===1&&r===1?o:`${o}:${Ru(t+r-1)}${e+n}`}var Ww=e=>[...e].reduce((t,n)=>t*
26+n.charCodeAt(0)-64,0)-1;function Do(e){var a;let[,t="",n="",r=t,o=n]=(a=/^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.
exec(e))!=null?a:[],i=[];for(let s=b(n)-1;s<b(o);s++)for(let u=Ww(t);u<=Ww(r);u++)i.push({row:s,
column:u});
return i}p();p();p();function Kw(e,t,n){var g,v;let r=0,o=0,i=!1,a=!1;for(let{name:C}of t){let A=(v=(
g=e.marks.get(C))==
null?void 0:g.kind)!=null?v:"blank";A==="blank"?r+=1:A==="score"?o+=1:A==="recused"?i=!0:a=!0}let{
entry:s,
conflict:u,excluded:l,repeated:c}=n,d=r===t.length,m=o===t.length;return{row:e,entry:s,conflict:u,
excluded:l,
recused:i,blank:d,complete:m,unreadable:a,repeated:c}}p();p();p();p();function Du(e,t,n){let r=e.filter(
o=>o>=t&&o<=n);return r.length===1?r[0]:null}var X$=864e5,Q$=R.UTC(1899,11,30);function eF(e,t){
return y.round(e*100+t)/100}function Gw({date:e,monthFirst:t},n,r){
let o=/^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})$/.exec(e);if(o===null)return null;let[i,a,s,
u,l,c]=o.slice(1).map(b);if(i>1900){let A=u===0&&l===0&&c===0,N=t?`${a}.${s}`:`${s}.${a}`;return A?
Du(
[b(N)],n,r):null}let d=y.round((R.UTC(i,a-1,s)-Q$)/X$);if(d<0)return null;let m=d+(u*3600+l*60+c)/86400,
g=y.round(m*100)/100,v=d>0&&y.abs(m-g)*86400<1,C=c===0;return Du([...v?[g]:[],...C?[eF(d*24+u,l)]:[]],
n,r)}p();var tF=/^\d+$/,nF=/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/,rF=/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/,oF=/^[1-9]\d{0,2}( \d{3})+([.,]\d+)?$/,
iF=/^\d*[.,]\d+$/;function aF(e){return e.replace(/\p{Cf}/gu,"").replace(/\s/g," ").replace(
/[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g,
t=>x(t.charCodeAt(0)&15)).replace(/[\uff0c\u066b]/g,",").replace(/[\uff0e\u066c]/g,".").replace(
/[\u2212\uff0d]/g,
"-").replace(/\uff0b/g,"+").trim().replace(/^['\u2019]/,"")}function sF(e){let t=[];return tF.test(e)&&
t.push(b(e)),nF.test(e)&&t.push(b(e.replace(/\./g,"").replace(",","."))),rF.test(e)&&t.push(b(e.replace(
/,/g,""))),oF.test(e)&&t.push(b(e.replace(/ /g,"").replace(",","."))),iF.test(e)&&t.push(b(e.replace(
",","."))),t.filter(b.isFinite)}function ud(e,t,n){let r=/^([+-]?)(.*)$/.exec(aF(e));if(r===null)return null;
let o=sF(r[2]).map(i=>(r[1]==="-"?-i:i)+0);return o.length===1?o[0]:Du(o,t,n)}var uF=/^#(?:N\/A|[A-Z][A-Z0-9/_]*[!?])$/;
function ld(e,{min:t,max:n}){if(typeof e=="object")return{
kind:"date",date:e.date,likely:Gw(e,t,n)};if(typeof e!="string")return{kind:"not-number",value:e};if(
uF.
test(e.trim()))return{kind:"formula-error",value:e.trim()};let r=ud(e,t,n);return r===null?{kind:
"not-number",value:e}:{kind:"text-number",value:e,number:r}}function Zw(e,t){let n={blank:[],
outOfRange:[],unreadable:[],formula:[]};for(let r of e)if(!(r.excluded||
r.recused))for(let o of t){let i=r.row.marks.get(o.name);i!==void 0&&lF(n,i,{line:r,criterion:o,at:i.
at})}return n}function lF(e,t,n){var o;let{criterion:r}=n;if("formula"in t&&e.formula.push(n),t.kind===
"blank")e.blank.push(n);else if(t.kind==="score"){let{value:i}=t;i>=r.min&&i<=r.max||e.outOfRange.push(
{...n,value:i})}else if(t.kind==="unreadable"){let i=t.formula?null:(o=t.held)!=null?o:t.raw;e.unreadable.
push({...n,held:i,reading:ld(t.raw,r)})}}p();function cF(e,t){if(e.kind==="score")return!0;if(e.kind!=="unreadable")return!1;
let{kind:n}=ld(e.raw,
t);return n==="text-number"||n==="date"}function dF(e,t){if(e.entry!==null)return!1;let n=e.code!==""||
e.name!=="";return t.some(r=>{let o=e.marks.get(r.name);return o===void 0||o.kind==="blank"?!1:n||cF(
o,r)})}function qw(e,t){return e.rows.filter(n=>dF(n,t))}function Ou({excluded:e,lines:t},n){var r,o;
return e.has(n)||((o=(r=t.get(n))==null?void 0:r.some(i=>i.
recused))!=null?o:!1)}function cd({sheet:e,strays:t,lines:n}){return(e==null?void 0:e.codeColumn)===
null&&t.length>0&&n.size===0}function pF(e,t){var r;let n=new h;for(let o of(r=e==null?void 0:e.rows)!=
null?r:[]){if(o.entry===null||!t.has(o.entry))continue;let i=n.get(o.entry);i?i.push(o):n.set(o.entry,
[o])}return n}function mF({sheet:e,criteria:t,entries:n,conflicts:r,excluded:o}){var a;let i=new h;
for(let[
s,u]of pF(e,n)){let l={entry:n.get(s),conflict:(a=r.get(s))!=null?a:null,excluded:o.has(s),repeated:
u.
length>1};i.set(s,u.map(c=>Kw(c,t,l)))}return i}function Hw(e){let{judge:t,tab:n,sheet:r,criteria:o,
expected:i,excluded:a}=e,s=mF(e),u=w.from(s.values()).flat(),l=r===null?[]:qw(r,o);return{judge:t,
tab:n,
sheet:r,expected:i,excluded:a,missingColumns:o.filter(({name:c})=>{var d;return!((d=r==null?void 0:r.
columns.get(c))!=null&&d.length)}),lines:s,strays:l,marks:Zw(u,o),touched:l.length>0||u.some(c=>!c.blank&&
!c.excluded)}}p();function qr(e){return e.competition.settings.missing==="assigned"}function ya(e){
return e.provisional||
qr(e)?"warning":"error"}function dd(e){return e.provisional?"warning":"error"}function fF(e,t){var r;
return Ou(e,t.code)?!1:((r=e.lines.get(t.code))!=null?r:[]).some(o=>o.complete||
o.unreadable||o.repeated)?!0:e.sheet!==null&&e.missingColumns.length>0&&e.sheet.rows.length>0}var Jw={
code:"ENTRY_UNSCORED",find:({check:e,desks:t})=>{var n;return((n=e.reached)!=null?n:[]).filter(r=>qr(
e)?!t.some(o=>fF(o,r)):t.every(o=>Ou(o,r.code))).map(({code:r,name:o})=>({code:"ENTRY_UNSCORED",
severity:dd(
e),params:{entry:r,name:o}}))}};p();p();function ba(e,t){return t.flatMap(({name:n})=>{let r=e.marks.get(
n);return r===void 0||r.kind===
"blank"?[]:[r]})}var Vw={code:"JUDGE_CONFLICT",find:({check:e,desks:t})=>t.flatMap(({judge:n,tab:r,
lines:o})=>w.from(
o.values()).flat().flatMap(({row:i,entry:a,conflict:s,recused:u})=>{if(s===null||u)return[];let l={
judge:n.
code,entry:a.code,reason:s};return ba(i,e.criteria).map(({at:c})=>({code:"JUDGE_CONFLICT",severity:
"warning",tab:r,at:c,params:l}))}))};p();p();function gF({check:e,desks:t}){let n=e.criteria.map(({
name:i})=>i),r=new h;return{byDesk:t.map((i,a)=>{
let s=[];for(let[u,l]of i.lines){let c=l[0];if(l.length>1||!c.complete||c.excluded||c.recused)continue;
let d=[];for(let v of n){let C=c.row.marks.get(v);d.push(C.kind==="score"?C.value:0)}let m={desk:i,
judge:a,
row:c.row,entry:c.entry,marks:d};s.push(m);let g=r.get(u);g?g.push(m):r.set(u,[m])}return s}),
byEntry:w.
from(r.values())}}var Yw=new O;function Xw(e){var n;let t=(n=Yw.get(e))!=null?n:gF(e);return Yw.set(
e,t),t}var nr=e=>Xw(e).byDesk,va=e=>Xw(e).byEntry;var hF=1e-4;function yF(e){var r;let t=new h;for(
let{marks:o}of e){let i=o.join(" ");t.set(i,((r=t.get(
i))!=null?r:0)+1)}let n=o=>o*(o-1)/2;return{equal:w.from(t.values()).reduce((o,i)=>o+n(i),0),all:n(e.
length)}}var bF=e=>e.length>1&&e.every(({marks:t})=>t.every((n,r)=>n===e[0].marks[r])),Qw={code:
"JUDGE_NO_VARIANCE",find:e=>{if(!nr(e).some(bF))return[];let t=nr(e).map(o=>({rows:o,...yF(o)})),n=t.reduce(
(o,i)=>o+i.equal,0),r=t.reduce((o,i)=>o+i.all,0);return t.flatMap(({rows:o,...i})=>{let[a]=o;if(a===
void 0||i.all===0||i.equal<i.all)return[];if(((n-i.equal+1)/(r-i.all+1))**(o.length-1)>hF)return[];
let{
judge:u,tab:l}=a.desk,c={judge:u.code,rows:o.length};return[{code:"JUDGE_NO_VARIANCE",severity:
"warning",tab:l,params:c}]})}};p();var ek={code:"JUDGE_RECUSED",find:({check:e,desks:t})=>t.flatMap(
({judge:n,tab:r,lines:o})=>w.from(o.
values()).flat().filter(i=>i.recused).flatMap(({row:i,entry:a})=>ba(i,e.criteria).filter(s=>s.kind===
"recused").map(({at:s})=>({code:"JUDGE_RECUSED",severity:"info",tab:r,at:s,params:{judge:n.code,
entry:a.
code}}))))};p();p();function pd(e,t){let n=0,r=0;for(let[o,{weight:i,max:a}]of t.entries())!(i>0)||a===0||
(n+=i*e[o]/
a,r+=i);return r===0?0:100*n/r}var tk=e=>y.round(e*100)/100,nk={code:"JUDGES_DISAGREE",find:e=>{let{
criteria:t,competition:n}=e.check,
r=n.settings.maxSpread;return r===null?[]:va(e).flatMap(o=>{let i=o.map(({marks:d})=>pd(d,t)),[a,s]=[
y.min(...i),y.max(...i)];if(s-a<=r+1e-9)return[];let{code:u,name:l}=o[0].entry;return[{code:
"JUDGES_DISAGREE",severity:"warning",params:{entry:u,name:l,low:tk(a),high:tk(s),limit:r}}]})}};p();
p();function Au(e,t){var i;let n=new h,r=a=>{let s=a;for(let u=n.get(s);u!==void 0&&u!==s;u=n.get(s))
s=u;return s};for(let a of t)for(let s of a)n.has(s)||n.set(s,s),n.set(r(s),r(a[0]));let o=new h;for(
let a of e.
filter(s=>n.has(s))){let s=r(a);o.set(s,[...(i=o.get(s))!=null?i:[],a])}return w.from(o.values())}
var vF=1e-6,wF=.9,kF=.5;function ok({marks:e},t){let n=0;for(let r=0;r<e.length;r++)e[r]===t.marks[r]&&
(n+=1);return n}function xF(e,t){var r;let n=[];for(let o of e)for(let i=0;i<o.length;i++)for(let a=i+
1;a<o.length;a++){let[s,u]=[o[i],o[a]],l=s.judge*t+u.judge,c=(r=n[l])!=null?r:{one:s,other:u,same:0,
marks:0,entries:0};c.same+=ok(s,u),c.marks+=s.marks.length,c.entries+=1,n[l]=c}return n.flatMap(o=>o===
void 0?[]:[o])}var rk=({same:e,marks:t})=>t===0?0:e/t;function TF(e){let t=({marks:o})=>o.reduce((i,
a)=>i+
a,0),n=e.map(o=>({row:o,sum:t(o)})).sort((o,i)=>o.sum-i.sum),r=n.slice(1);return{same:r.reduce((o,{
row:i},a)=>o+
ok(n[a].row,i),0),marks:r.reduce((o,{row:i})=>o+i.marks.length,0),entries:r.length}}function SF(e,t,
n){
if(e<=t)return 1;let r=(o,i)=>o===0?0:o*y.log(o/i);return y.exp(-n*(r(e,t)+r(1-e,1-t)))}function EF(
{
desks:e},t){let n=({one:o,other:i})=>[o.desk.judge.code,i.desk.judge.code];return Au(e.map(({judge:o}
)=>o.
code),t.map(n)).map(o=>{var c;let i=t.filter(d=>o.includes(d.one.desk.judge.code)),a=d=>i.reduce((m,
g)=>m+
g[d],0),s=(c=e.find(({judge:d})=>d.code===o[o.length-1]))==null?void 0:c.tab,u=y.max(...i.map(d=>d.entries)),
l={judges:o,entries:u,same:a("same"),marks:a("marks")};return{code:"JUDGES_IDENTICAL",severity:
"warning",...s&&{tab:s},params:l}})}var ik={code:"JUDGES_IDENTICAL",find:e=>{let t=xF(va(e),e.desks.length),
n=t.filter(u=>rk(u)>=wF);if(n.length===0)return[];let r=t.filter(u=>!n.includes(u)),o=y.max(0,...r.map(
rk)),i=new h(nr(e).map(u=>{var l;return[(l=u[0])==null?void 0:l.desk,TF(u)]})),a=({desk:u})=>{let{
same:l,
marks:c}=i.get(u);return(l+1)/(c+1)},s=n.filter(({one:u,other:l,same:c,marks:d})=>{let m=y.max(o,a(u),
a(l));return SF(c/d,m,kF*d)<=vF});return EF(e,s)}};p();p();function ak(e,t,n){for(let r of e){let o=t.find(
i=>n(r,i));if(o!==void 0)return{judge:r,entry:o}}
return null}function sk(e,t,n){var g,v,C,A;let r=new h;for(let N of t.values())for(let _ of N)r.set(
_,((g=r.get(_))!=null?g:0)+1);let o=N=>(_,I)=>N(_)-N(I),i=o(N=>{var _;return(_=r.get(N))!=null?_:0}),
a=o(N=>{var _,I;return(I=(_=t.get(N))==null?void 0:_.length)!=null?I:0}),s=new h(e.flatMap((N,_)=>N.
map(I=>[I,_]))),u=e.map(()=>[]);for(let[N,[_]]of t)_!==void 0&&u[s.get(_)].push(N);let l=e.map((N,_)=>(
{
judges:N,entries:u[_]})).sort((N,_)=>_.judges.length-N.judges.length||_.entries.length-N.entries.length),
[c,d]=[(v=l[0])!=null?v:{judges:[],entries:[]},l.slice(1)],m=[];for(let N=!0;N;){N=!1;for(let _ of d){
let I=(C=ak([...c.judges].sort(i),[..._.entries].sort(a),n))!=null?C:ak([..._.judges].sort(i),[...c.
entries].sort(a),n);if(I!==null){m.push(I),r.set(I.judge,((A=r.get(I.judge))!=null?A:0)+1),c={judges:
[
...c.judges,..._.judges],entries:[...c.entries,..._.entries]},d=d.filter($=>$!==_),N=!0;break}}}
return m}var uk={code:"PANEL_DISCONNECTED",find:({check:e,desks:t})=>{let{method:n,
severityCorrection:r}=e.competition.
settings;if(e.reached===null||n!=="adjusted")return[];let o=new h(e.reached.map(({code:l})=>[l,t.filter(
c=>{var d;return(d=c.lines.get(l))==null?void 0:d.some(m=>m.complete&&!m.excluded)}).map(c=>c.judge.
code)])),i=Au(t.map(l=>l.judge.code),o.values());if(i.length<2)return[];let a=new h(t.map(l=>[l.judge.
code,l])),s=sk(i,o,(l,c)=>!Ou(a.get(l),c));return[{code:"PANEL_DISCONNECTED",severity:r===0?"error":
"warning",params:{groups:i,joins:s}}]}};p();var lk={code:"ROW_DUPLICATE_ENTRY",find:({desks:e})=>e.flatMap(
({judge:t,tab:n,sheet:r,lines:o})=>w.
from(o).flatMap(([i,[a,s,...u]])=>{var c;if(a===void 0||s===void 0||a.excluded)return[];let l=[a,s,
...u].
map(d=>d.row.row+1);return[{code:"ROW_DUPLICATE_ENTRY",severity:"error",tab:n,at:{row:s.row.row,
column:(c=
r==null?void 0:r.codeColumn)!=null?c:0},params:{judge:t.code,entry:i,rows:l}}]}))};p();function CF(e){
return e.sheet===null||!e.touched||cd(e)?[]:e.expected.filter(({code:t})=>!e.lines.has(
t)).map(({code:t})=>t)}var ck={code:"ROW_MISSING_ENTRY",find:({check:e,desks:t})=>qr(e)?[]:t.flatMap(
n=>{let r=CF(n);if(r.length===0)return[];let o={judge:n.judge.code,entries:r};return[{code:
"ROW_MISSING_ENTRY",severity:dd(e),tab:n.tab,params:o}]})};p();p();p();var RF=6,DF=14;function OF(e,
t,n){var i,a,s,u,l;if(y.abs(e.length-t.length)>n)return n+1;let r=[],o=w.
from({length:t.length+1},(c,d)=>d);for(let c=1;c<=e.length;c+=1){let d=[c];for(let m=1;m<=t.length;m+=
1){let g=e[c-1]===t[m-1],v=c>1&&m>1&&e[c-1]===t[m-2]&&e[c-2]===t[m-1];d[m]=y.min(((i=o[m])!=null?i:0)+
1,((a=d[m-1])!=null?a:0)+1,((s=o[m-1])!=null?s:0)+(g?0:1),v?((u=r[m-2])!=null?u:0)+1:n+1)}[r,o]=[o,d]}
return(l=o[t.length])!=null?l:n+1}var dk=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");
function AF(e,t){let[n,r]=[dk(e),dk(t)];return n.length!==r.length?!1:n.some((o,i)=>o!==r[i]&&(o.length<
3||/\p{N}/u.test(o+r[i])))}function Nu(e,t){let[n,r]=[z(e),z(t)],o=y.min(n.length,r.length);if(n===r||
o<RF||AF(e,t))return!1;let i=o<DF?1:2;return OF(n,r,i)<=i}var pk=(e,t)=>t===""?[]:e.filter(n=>z(n.name)===z(
t));function md(e,t,n){var a;let[r,o]=pk(n,e.name);
if(r===void 0||o!==void 0||((a=t.sheet)==null?void 0:a.codeColumn)==null)return{};let i=t.strays.filter(
s=>z(s.name)===z(e.name));return t.lines.has(r.code)||i.length>1?{}:{fix:{kind:"label",old:e.code,
now:r.
code}}}function mk({row:e,entry:t},n){return!Nu(e.name,t.name)||pk(n,e.name).length>0?{}:n.some(r=>r.
code!==t.code&&Nu(e.name,r.name))?{}:{fix:{kind:"label",old:e.name,now:t.name}}}var fk=(e,t)=>e.length>=8&&
t.startsWith(e);function NF({row:e,entry:t}){if(e.name===""||t.name===""||
e.name===t.name)return!1;let[n,r]=[z(e.name),z(t.name)];return n!==""&&n!==r&&!fk(n,r)&&!fk(r,n)}
function _F({
check:e},t){if(t.sheet===null||t.sheet.codeColumn===null||t.sheet.nameColumn===null)return[];let n=w.
from(t.lines.values()).flat(),r=n.filter(NF);if(r.length===0)return[];if(r.length*2<=n.filter(({row:
i})=>i.
name!=="").length)return r;let o=new T(e.competition.entries.map(({name:i})=>z(i)));return r.filter(
({row:i})=>o.has(z(i.name)))}var gk={code:"ROW_NAME_MISMATCH",find:e=>e.desks.flatMap(t=>_F(e,t).map(
n=>{var s,u;let{row:r,entry:o}=n,i={row:r.row,column:(u=(s=t.sheet)==null?void 0:s.nameColumn)!=null?
u:0},a={judge:t.judge.code,entry:o.code,written:r.name,name:o.name};return{code:"ROW_NAME_MISMATCH",
severity:"warning",tab:t.tab,at:i,...mk(n,e.check.competition.entries),params:a}}))};p();var hk={
code:"ROW_UNKNOWN_ENTRY",find:({check:e,desks:t})=>t.flatMap(n=>n.strays.filter(r=>r.code!==
"").map(r=>{var o,i;return{code:"ROW_UNKNOWN_ENTRY",severity:"error",tab:n.tab,at:{row:r.row,column:
(i=
(o=n.sheet)==null?void 0:o.codeColumn)!=null?i:0},...md(r,n,e.competition.entries),params:{judge:n.judge.
code,entry:r.code}}}))};p();function PF(e,t,n){let{tab:r,sheet:o,strays:i}=e;return cd(e)?[{code:
"ROW_WITHOUT_CODE",severity:"error",tab:r,params:{name:""}}]:i.filter(a=>a.code==="").map(a=>{var c,
d,m;let s=(m=(d=o==null?void 0:
o.codeColumn)!=null?d:(c=ba(a,t)[0])==null?void 0:c.at.column)!=null?m:0,u={row:a.row,column:s},l=md(
a,e,n);return{code:"ROW_WITHOUT_CODE",severity:"error",tab:r,at:u,...l,params:{name:a.name}}})}var yk={
code:"ROW_WITHOUT_CODE",find:({check:e,desks:t})=>t.flatMap(n=>PF(n,e.criteria,e.competition.entries))}
;p();var bk={code:"SCORE_ERROR",find:({desks:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
({at:o,reading:i})=>{if(i.kind!=="formula-error")return[];let a={judge:t.code,value:i.value};return[
{code:"SCORE_ERROR",severity:"error",tab:n,at:o,params:a}]}))};p();var vk={code:"SCORE_FORMULA",find:
({desks:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>{let o=new T(
r.unreadable.filter(i=>i.reading.kind==="formula-error").map(i=>i.at));return r.formula.filter(({at:
i})=>!o.
has(i)).map(({at:i})=>({code:"SCORE_FORMULA",severity:"warning",tab:n,at:i,params:{judge:t.code}}))}
)};p();p();var IF=/^(\d+)(?:[.,](\d+))?\s?%$/;function $F(e,t){var r;let n=typeof e=="string"&&t===100?
IF.exec(
e.trim()):null;return n===null?null:b(`${n[1]}.${(r=n[2])!=null?r:"0"}`)}function wa({reading:e,held:
t,
criterion:n}){let{min:r,max:o}=n,i=(a,s)=>t===null||s===null||s<r||s>o?{}:{fix:{kind:a,old:t,now:s}}
;
switch(e.kind){case"text-number":return i("type",e.number);case"date":return i("score",e.likely);
case"not-number":return i("score",$F(e.value,o));default:return{}}}var wk={code:"SCORE_IS_DATE",find:
({desks:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:a}=o;if(a.kind!=="date")return[];let s={judge:t.code,date:a.date,likely:a.likely}
;
return[{code:"SCORE_IS_DATE",severity:"error",tab:n,at:i,...wa(o),params:s}]}))};p();function FF(e,t,
{line:n,criterion:r}){var o,i,a;return n.repeated||((a=(i=(o=t.sheet)==null?void 0:o.
columns.get(r.name))==null?void 0:i.length)!=null?a:0)>1?!1:!(qr(e)&&n.blank)}var kk={code:
"SCORE_MISSING",find:({check:e,desks:t})=>e.reached===null?[]:t.filter(n=>n.touched).flatMap(n=>n.marks.blank.
filter(r=>FF(e,n,r)).map(({at:r})=>({code:"SCORE_MISSING",severity:ya(e),tab:n.tab,at:r,params:{
judge:n.
judge.code,cells:1}})))};p();var xk={code:"SCORE_NOT_NUMBER",find:({desks:e})=>e.flatMap(({judge:t,
tab:n,marks:r})=>r.unreadable.
flatMap(o=>{let{at:i,reading:a}=o;if(a.kind!=="not-number")return[];let s={judge:t.code,value:a.value}
;
return[{code:"SCORE_NOT_NUMBER",severity:"error",tab:n,at:i,...wa(o),params:s}]}))};p();var Tk={code:
"SCORE_OUT_OF_RANGE",find:({desks:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.outOfRange.
map(({at:o,value:i,criterion:{min:a,max:s}})=>({code:"SCORE_OUT_OF_RANGE",severity:"error",tab:n,at:
o,
params:{judge:t.code,value:i,min:a,max:s}})))};p();p();var Sk=(e,t)=>t%2===1?e[t>>1]:(e[(t>>1)-1]+e[
t>>1])/2;function fd(e){return Sk(Float64Array.from(
e).sort(),e.length)}var _u=[];function Df(e,t){let n=0;for(let r=0;r<e.length;r++){if(r===t)continue;
let o=e[r],i=n++;for(;i>0&&_u[i-1]>o;i--)_u[i]=_u[i-1];_u[i]=o}return n===0?b.NaN:Sk(_u,n)}var Ek=5,
Of=.25,MF=1.4826,LF=1.645,jF=.02,zF=8,BF=400;function Rk({byJudge:e,byCriterion:t},n,r){let o=e[n],
i=o[r],a=i-Df(t[r],n);return{fromOthers:a,fromOwn:o.length>1?i-Df(o,r):a}}function UF(e){let{
criteria:t}=e.
check,n=nr(e).map(o=>t.map((i,a)=>o.length===0?0:fd(o.map(({marks:s})=>s[a])))),r=t.map(({min:o,max:
i})=>i>
o?i-o:b.POSITIVE_INFINITY);return o=>{let i=[],a=r.map(()=>[]);for(let{judge:s,marks:u}of o){let l=[
];
for(let c=0;c<r.length;c++){let d=(u[c]-n[s][c])/r[c];l.push(d),a[c].push(d)}i.push(l)}return{rows:o,
byJudge:i,byCriterion:a}}}function Ck(e){let t=Float64Array.from(e,y.abs).sort(),n=t[t.length>>1];
return y.
max(jF,MF*n,t[y.floor(.9*t.length)]/LF)}function WF(e,t){let n=t.filter(({rows:i})=>i.some(a=>a.judge===
e));if(n.length<zF)return null;let r=y.max(1,y.floor(n.length/BF)),o=n.filter((i,a)=>a%r===0).flatMap(
i=>{let a=i.rows.findIndex(s=>s.judge===e);return i.byCriterion.map((s,u)=>Rk(i,a,u))});return{
fromOthers:Ck(
o.map(i=>i.fromOthers)),fromOwn:Ck(o.map(i=>i.fromOwn))}}var KF=e=>y.max(...e)-y.min(...e);function GF(
e){
let t=e.byCriterion.map(n=>KF(n)>=Of);return t.includes(!0)?e.rows.flatMap((n,r)=>{let o=[];for(let i=0;
i<
t.length;i++){if(!t[i])continue;let{fromOthers:a,fromOwn:s}=Rk(e,r,i);a*s>0&&y.abs(a)>=Of&&y.abs(s)>=
Of&&o.push({row:n,criterion:i,fromOthers:a,fromOwn:s})}return o}):[]}var Dk={code:"SCORE_OUTLIER",
find:e=>{
let t=va(e).filter(o=>o.length>=3).map(UF(e)),n=t.flatMap(GF);if(n.length===0)return[];let r=e.desks.
map((o,i)=>n.some(({row:a})=>a.judge===i)?WF(i,t):null);return n.flatMap(({row:o,criterion:i,
fromOthers:a,
fromOwn:s})=>{let u=r[o.judge];if(!u||y.abs(a)<Ek*u.fromOthers||y.abs(s)<Ek*u.fromOwn)return[];let{
name:l,
min:c,max:d}=e.check.criteria[i],m=o.marks[i],g=y.round((m-a*(d-c))*100)/100,{desk:v,entry:C}=o,A={
judge:v.
judge.code,entry:C.code,value:m,others:g};return[{code:"SCORE_OUTLIER",severity:"info",tab:v.tab,at:
o.
row.marks.get(l).at,params:A}]})}};p();p();function gd(e){let t=2166136261;for(let n=0;n<e.length;n++)t=y.imul(
t^e.charCodeAt(n),16777619);return t}
function Pu(e,t){let n=y.imul(e^e>>>16,2246822507)^t,r=y.imul(n^n>>>13,3266489909);return r^r>>>16}
function ZF(e){
return e.kind==="score"?y.round(e.value*1e4)|0:gd(e.kind==="unreadable"?E.stringify(e.raw):e.kind)}
var Ok=new O;
function qF(e){var n;let t=(n=Ok.get(e))!=null?n:{byCode:gd(e.code),byName:gd(e.name)};return Ok.set(
e,t),t}var Af=(e,t)=>((e>>>0)%36**t).toString(36).padStart(t,"0"),Ak=new O;function Iu(e,t){let n=Ak.
get(e),r=n===void 0?HF(e,t):n;return Ak.set(e,r),r}function HF(e,t){let n=new w(12).fill(0),r=new w(
12).fill(0),o=w.from(e.columns.keys(),c=>({name:c,digest:gd(c)})),i=0,a=0,s=0,u=(c,d,m)=>{let g=(Pu(
d,0)&65535)%12;c[g]=c[g]+Pu(d,m)|0};for(let c of e.rows){let d=c.entry===null?void 0:t.get(c.entry);
if(d===void 0)continue;let m=0,g=0;for(let{name:C,digest:A}of o){let N=c.marks.get(C);N===void 0||N.
kind==="blank"?g+=1:m=m+Pu(A,ZF(N))|0}if(g===o.length)continue;let v=qF(d);i+=1,a=a+Pu(m,1)|0,s=s+Pu(
m,2)|0,u(n,v.byCode,m),u(r,v.byName,m)}if(i<3)return null;let l=[...n,...r].map(c=>Af(c,3)).join("");
return`${Af(a,12/2)}${Af(s,12/2)}${l}${i}`}var hd=e=>b(e.slice(84));function Nk(e,t,n){let r=0;for(
let o=n;o<
n+36;o+=3)e.slice(o,o+3)!==t.slice(o,o+3)&&(r+=1);return r}var _k=(e,t)=>e.slice(0,12)===t.slice(0,
12)&&
hd(e)===hd(t)&&y.min(Nk(e,t,12),Nk(e,t,48))>=3;var Pk={code:"SCORE_ROWS_PERMUTED",find:({check:e,
desks:t})=>{let{orders:n,competition:r}=e;if(n===void 0)
return[];let o=new h(r.entries.map(i=>[i.code,i]));return t.flatMap(({judge:i,tab:a,sheet:s})=>{let u=n.
get(i.code),l=s===null||u===void 0?null:Iu(s,o);if(u===void 0||l===null||!_k(u,l))return[];let c={
judge:i.
code,rows:hd(l)};return[{code:"SCORE_ROWS_PERMUTED",severity:"error",tab:a,params:c}]})}};p();var $k=3,
Fk=.2,JF=e=>Float64Array.from(e).sort()[y.floor(e.length/10)];function VF({criterion:e,highest:t,
others:n}){return n.length>=$k&&t<=Fk*e.max&&2*t<JF(n)}var Ik=(e,t)=>e.map(({marks:n})=>n[t]),Mk={
code:"SCORE_SCALE_SUSPECT",find:e=>{let t=nr(e);return t.flatMap(n=>{let[r]=n;if(r===void 0||n.length<$k)return[
];
let i=e.check.criteria.map((l,c)=>{let d=y.max(...Ik(n,c)),g=d<=Fk*l.max?t.flatMap(v=>v===n?[]:Ik(v,
c)):[];return{criterion:l,highest:d,others:g}}).filter(VF);if(i.length===0)return[];let{judge:a,tab:
s}=r.
desk,u={judge:a.code,criteria:i.map(({criterion:l})=>l.name),highest:y.max(...i.map(l=>l.highest)),
usual:fd(
i.flatMap(l=>l.others))};return[{code:"SCORE_SCALE_SUSPECT",severity:"warning",tab:s,params:u}]})}};
p();var Lk={code:"SCORE_TEXT_NUMBER",find:({desks:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.
flatMap(o=>{let{at:i,reading:a}=o;if(a.kind!=="text-number")return[];let s={judge:t.code,value:a.value,
number:a.number};return[{code:"SCORE_TEXT_NUMBER",severity:"error",tab:n,at:i,...wa(o),params:s}]}))}
;p();var yd=e=>e.reduce((t,n)=>t+n,0),jk=(e,t)=>yd(e.map((n,r)=>n*t[r].weight)),YF=[{basis:"sum",of:
yd},{
basis:"mean",of:e=>yd(e)/e.length},{basis:"weighted-mean",of:(e,t)=>jk(e,t)/yd(t.map(n=>n.weight))},
{basis:"weighted-sum",of:jk},{basis:"score",of:pd}];function XF(e){return typeof e=="number"?e:
typeof e==
"string"&&e.trim()!==""?ud(e,0,1e6):null}function QF(e,t){var r,o,i;let n=(i=(o=(r=/\.(\d+)$/.exec(x(
e)))==null?void 0:r[1])==null?void 0:o.length)!=null?i:0;return y.abs(e-t)<=.5*10**-y.min(n,6)+1e-9}
function eM(e,t,n){let r=e.flatMap(i=>{let a=XF(i.row.total);return a===null?[]:[{row:i,total:a}]}),
o=YF.map(i=>({...i,off:r.filter(({row:a,total:s})=>!QF(s,i.of(a.marks,n)))})).reduce((i,a)=>a.off.length<
i.off.length?a:i);return o.off.length*2>=r.length?[]:o.off.map(({row:{desk:i,row:a,entry:s,marks:u},
total:l})=>({code:"TOTAL_MISMATCH",severity:"warning",tab:i.tab,at:{row:a.row,column:t},params:{
judge:i.
judge.code,entry:s.code,value:l,expected:y.round(o.of(u,n)*1e4)/1e4,basis:o.basis}}))}var zk={code:
"TOTAL_MISMATCH",find:e=>nr(e).flatMap(t=>{var r,o,i;let n=(i=(o=(r=t[0])==null?void 0:r.desk.sheet)==
null?void 0:o.totalColumn)!=null?i:null;return n===null?[]:eM(t,n,e.check.criteria)})};p();function tM(
e){let t=[],n=w.from(e).sort((r,o)=>r.row-o.row||r.column-o.column);for(let{row:r,column:o}of n){
let i=t[t.length-1],a=(i==null?void 0:i.row)===r?o-i.column:b.POSITIVE_INFINITY;i===void 0||a>i.columns?
t.push({row:r,column:o,rows:1,columns:1}):a===i.columns&&(t[t.length-1]={...i,columns:i.columns+1})}
return t}function bd(e){let t=[],n=new h;for(let r of tM(e)){let o=`${r.column}:${r.columns}`,i=n.get(
o),a=i===void 0?void 0:t[i];i!==void 0&&a!==void 0&&a.row+a.rows===r.row?t[i]={...a,rows:a.rows+1}:(
n.
set(o,t.length),t.push(r))}return t}function nM(e,t){return e.code!=="SCORE_MISSING"?e:{...e,params:
{
...e.params,cells:t.rows*t.columns}}}function rM(e){let t=e.code==="SCORE_MISSING"?e.params.judge:e.
params;return E.stringify([e.code,e.severity,e.tab,t,e.fix])}function Bk(e){let t=new h,n=[];for(let o of e){
if(o.at===void 0){n.push({draft:o,block:null});continue}let i=rM(o),a=t.get(i);a?a.cells.push(o.at):
t.set(i,{draft:o,cells:[o.at]})}let r=w.from(t.values()).flatMap(({draft:o,cells:i})=>bd(i).map(a=>(
{
draft:nM(o,a),block:a})));return[...n,...r]}p();function oM(e,t){return t.some(n=>n.strays.length>0)?
!0:t.some(n=>{var r;return(r=n.sheet)==null?void 0:
r.rows.some(o=>o.entry!==null&&e.criteria.some(({name:i})=>{var s;let a=(s=o.marks.get(i))==null?
void 0:
s.kind;return a==="score"||a==="unreadable"}))})}function iM(e){let{competition:t,stage:n,criteria:r,
reached:o}=e,i=t.settings.conflicts==="exclude",a=fr(t),s=o!=null?o:t.entries.filter(c=>c.status==="running"),
u=new h(s.map(c=>[c.code,c])),l=e.judges.map(c=>{var v,C,A,N;let d=new h;for(let _ of s){let I=a(
c,_);I!==null&&d.set(_.code,I)}let m=new T(i?d.keys():[]),g=(v=e.sheets.get(c.code))!=null?v:null;
return Hw(
{judge:c,tab:(N=(A=g==null?void 0:g.tab)!=null?A:(C=e.tabName)==null?void 0:C.call(e,n,c))!=null?N:`${n.
name} \xB7 ${c.code}`,sheet:g,criteria:r,entries:u,expected:(o!=null?o:[]).filter(_=>!m.has(_.code)),
excluded:m,conflicts:d})});return{check:e,desks:l,begun:oM(e,l)}}var Uk=new O;function vd(e){var n;
let t=(n=
Uk.get(e))!=null?n:iM(e);return Uk.set(e,t),t}p();var Wk={code:"COLUMN_DUPLICATE_CRITERION",find:({
check:e,desks:t})=>t.flatMap(({judge:n,tab:r,sheet:o})=>e.
criteria.flatMap(({name:i})=>{var u,l;let a=(u=o==null?void 0:o.columns.get(i))!=null?u:[],s=a[1];
return s===
void 0?[]:[{code:"COLUMN_DUPLICATE_CRITERION",severity:"error",tab:r,at:{row:(l=o==null?void 0:o.headerRow)!=
null?l:0,column:s},params:{judge:n.code,criterion:i,columns:a.map(Ru)}}]}))};p();function aM(e){let{
sheet:t,missingColumns:n}=e;if(t===null||t.headerRow===null&&t.rows.length===
0)return[];let r=n.map(({name:i})=>i);return w.from(t.columns.values()).every(i=>i.length===0)&&r.length>
0?[r.join(", ")]:r}var Kk={code:"COLUMN_MISSING_CRITERION",find:({desks:e})=>e.flatMap(t=>aM(t).map(
n=>({code:"COLUMN_MISSING_CRITERION",severity:"error",tab:t.tab,params:{judge:t.judge.code,criterion:
n}})))};p();var Gk={code:"STAGE_NOT_BEGUN",find:({check:e,begun:t})=>t?[]:[{code:"STAGE_NOT_BEGUN",
severity:"info",params:{stage:e.stage.name}}]};p();function sM(e){return e.sheet===null||e.expected.length===0?
!1:e.sheet.headerRow===null?e.sheet.rows.
length===0:!e.touched&&e.missingColumns.length===0}var Zk={code:"TAB_EMPTY",find:({check:e,desks:t})=>t.
filter(sM).map(({tab:n,judge:r})=>({code:"TAB_EMPTY",severity:ya(e),tab:n,params:{judge:r.code}}))};
p();var qk={code:"TAB_MISSING",find:({check:e,desks:t})=>t.filter(n=>n.sheet===null&&n.expected.length>0).
map(({tab:n,judge:r})=>({code:"TAB_MISSING",severity:ya(e),tab:n,params:{tab:n,judge:r.code,...e.stage.
scoreTab===void 0?{}:{within:!0}}}))};p();var Hk={code:"TAB_UNPROTECTED",find:({check:{protectedTabs:
e=[]},desks:t})=>e.length===0?[]:t.filter(
({sheet:n,touched:r,tab:o})=>n!==null&&r&&!e.includes(o)).map(({tab:n,judge:r})=>({code:
"TAB_UNPROTECTED",severity:"info",tab:n,params:{judge:r.code}}))};var uM=[qk,Zk,Hk,Kk,Wk,ck,yk,hk,lk,
gk,Pk,kk,xk,Lk,wk,Tk,bk,vk,Mk,Dk,zk,Qw,ik,nk,Vw,ek,Jw,uk];function lM(e){
let t=new h(e.desks.map((i,a)=>[i.tab,a])),n=({draft:i})=>{var a,s;return(s=t.get((a=i.tab)!=null?a:
""))!=null?s:e.desks.length},r=({block:i})=>{var a;return(a=i==null?void 0:i.row)!=null?a:-1},o=({
block:i})=>{
var a;return(a=i==null?void 0:i.column)!=null?a:-1};return(i,a)=>n(i)-n(a)||r(i)-r(a)||o(i)-o(a)}
function cM({
draft:e,block:t},n){let{at:r,...o}=e,i=t&&Be(t.row,t.column,t.rows,t.columns);return{...o,stage:n,
...i&&
{cell:i}}}function Nf(e){let t=vd(e),n=t.begun?uM:[Gk];return Bk(n.flatMap(r=>r.find(t))).sort(lM(t)).
map(r=>cM(r,e.stage.name))}p();p();p();function gr(e,t){var n;return(n=e(t))!=null?n:{}}function rt(
{locate:e},t,n){let{setting:r,value:o,
reason:i,allowed:a=[],stage:s,severity:u="error"}=n,l={setting:r,value:o,reason:i,allowed:[...a]};
return{
code:"SETTING_INVALID",severity:u,...s&&{stage:s},...gr(e,t),params:l}}var Jk={code:
"SETTING_INVALID",find:e=>{let{settings:t}=e.competition,{methods:n,tieBreaks:r}=e.available,
o=(i,a,s)=>rt(e,{kind:"setting",key:i},{setting:i,value:a,reason:"not-available",allowed:s});return[
...n.includes(t.method)?[]:[o("method",t.method,n)],...t.tieBreaks.filter(i=>!r.includes(i)).map(i=>o(
"tieBreaks",i,r))]}};p();var Vk={code:"SETTING_INVALID",find:e=>{let{settings:t}=e.competition,n=e.available.methods.includes(
"rank-sum");if(!t.carryOver||t.method!=="rank-sum"||!n)return[];let r={setting:"method",value:t.method,
reason:"combination",allowed:["carryOver"]};return[rt(e,{kind:"setting",key:"method"},r)]}};p();var Yk={
code:"SETTING_INVALID",find:e=>{var g,v,C;let{entries:t,settings:n,stages:r}=e.competition;if(!n.
winnersPerCategory)return[];let o=t.map((A,N)=>({entry:A,index:N,key:z(A.category)})).filter(({entry:
A})=>A.
status==="running"),i=({index:A})=>({kind:"entry",index:A,column:"category"}),a="entries.category",s=o.
filter(({key:A})=>A===""),u=s.map(({entry:A})=>A.code),l=(v=(g=r[r.length-1])==null?void 0:g.name)!=
null?v:"",c={setting:a,value:"",reason:"category-blank",allowed:u,stage:l},d=new h;for(let{key:A}of o)
d.set(A,((C=d.get(A))!=null?C:0)+1);let m=d.size<2?[]:o.filter(({key:A})=>A!==""&&d.get(A)===1);
return[
...s.slice(0,1).map(A=>rt(e,i(A),c)),...m.map(A=>{let N=A.entry.category;return rt(e,i(A),{setting:a,
value:N,reason:"category-alone",severity:"warning"})})]}};p();var Xk={code:"WEIGHTS_INVALID",find:({
competition:e,locate:t})=>{let{criteria:n,stages:r}=e,o=n.flatMap(
({weight:a,stage:s},u)=>{if(a>=0)return[];let l={of:"criteria",reason:"negative",value:a},c=gr(t,{
kind:"criterion",index:u,column:"weight"});return[{code:"WEIGHTS_INVALID",severity:"error",...s!==null&&
{stage:s},
...c,params:l}]}),i=r.flatMap(a=>{let s=$e(e,a);if(s.length===0||s.some(({weight:c})=>c!==0))return[
];
let u={of:"criteria",reason:"all-zero"},l=gr(t,{kind:"criterion",index:n.indexOf(s[0]),column:
"weight"});return[{code:"WEIGHTS_INVALID",severity:"error",stage:a.name,...l,params:u}]});return[...o,
...i]}};p();var Qk={code:"SETTING_INVALID",find:e=>e.competition.criteria.flatMap(({min:t,max:n,
stage:r},o)=>{if(n>
t&&n>0)return[];let i=[`> ${y.max(t,0)}`];return[rt(e,{kind:"criterion",index:o,column:"max"},{...{
setting:"criteria.max",value:n,reason:"out-of-range",allowed:i},...r!==null&&{stage:r}})]})};p();
function _f(e){let t=new T([""]);return e.flatMap((n,r)=>{let o=n!==""&&t.has(n);return t.add(n),o?[
r]:[]})}var e0={code:"SETTING_INVALID",find:e=>{let{stages:t,judges:n,criteria:r}=e.competition,o=_f(
t.map(({name:s})=>z(s))),i=_f(n.map(({code:s})=>H(s))),a=new T(t.flatMap(s=>{let u=$e(e.competition,
s);return _f(u.map(({name:l})=>z(l))).map(l=>r.indexOf(u[l]))}));return[...o.map(s=>{let u={setting:
"stages.name",value:t[s].name,reason:"duplicate"};return rt(e,{kind:"stage",index:s,column:"name"},u)}
),
...i.map(s=>{let u={setting:"judges.code",value:n[s].code,reason:"duplicate"};return rt(e,{kind:
"judge",index:s,column:"code"},u)}),...w.from(a,s=>{let u={setting:"criteria.name",value:r[s].name,
reason:"duplicate"};return rt(e,{kind:"criterion",index:s,column:"name"},u)})]}};p();var dM={
"rank-sum":"mean-rank","z-score":"standard-score"},t0={code:"METHOD_CAUTION",find:({competition:e,
available:t,locate:n})=>{let{method:r,carryOver:o,passingScore:i}=e.settings,a=dM[r];if(a===void 0||
!t.methods.includes(r))return[];let s=(l,c)=>({code:"METHOD_CAUTION",severity:"warning",...gr(n,{
kind:"setting",key:l}),params:c}),u=o&&e.stages.length>1;return[...r==="z-score"?[s("method",{reason:
"standard-scores"})]:[],...r==="z-score"&&u?[s("carryOver",{reason:"standard-scores-carried"})]:[],
...i!==
null?[s("passingScore",{reason:"passing-score-unit",unit:a,value:i})]:[]]}};p();var n0={code:
"SETTING_INVALID",find:e=>e.competition.stages.flatMap((t,n)=>{let r=Zr(e.competition,t);
if(r===null||t.title===null||!("outcomes"in t.title))return[];let o=t.title.outcomes.filter(u=>u.places>
r);if(o.length===0)return[];let i=o.map(u=>`${u.places}: ${u.name}`).join("; ");return[rt(e,{kind:
"stage",index:n,column:"title"},{...{setting:"stages.title",reason:"outcomes-beyond-cut",severity:
"warning"},value:i,allowed:[x(r)]})]})};p();var r0={code:"SETTING_INVALID",find:e=>{var c;let{
settings:t,stages:n}=e.competition,r=n[n.length-1],
o=(c=r&&Zr(e.competition,r))!=null?c:t.top,i=[x(o)],a=w.from({length:o},(d,m)=>{var g;return(g=t.prizes[
m])!=
null?g:0}),s=!t.rankedWinners&&a.some(d=>d!==a[0]),u={setting:"rankedWinners",value:!1,reason:
"prizes-unequal",allowed:i},l=t.prizes.flatMap((d,m)=>m>=o&&d?[{index:m,amount:d}]:[]);return[...s?[
rt(e,{
kind:"setting",key:"rankedWinners"},{...u,...r&&{stage:r.name}})]:[],...l.slice(0,1).map(({index:d,
amount:m})=>rt(
e,{kind:"prize",place:d+1},{setting:`prizes.${d+1}`,value:m,reason:"prizes-unused",allowed:i,
severity:"warning"}))]}};p();var o0={code:"WEIGHTS_INVALID",find:({competition:e,locate:t})=>{let n=e.stages.map(
a=>a.weight);if(!e.
settings.carryOver||n.every(a=>a===null))return[];let r=(a,s)=>({code:"WEIGHTS_INVALID",severity:
"error",...gr(t,{kind:"stage",index:a,column:"weight"}),params:{of:"stages",...s}}),o=n.flatMap((a,s)=>a!==
null&&a<0?[r(s,{reason:"negative",value:a})]:[]),i=n.indexOf(null);return i>=0?[...o,r(i,{reason:
"partly-blank"})]:n.every(a=>a===0)?[r(0,{reason:"all-zero"})]:o}};p();var i0={code:"METHOD_CAUTION",
find:({competition:e,locate:t})=>{let n=e.stages.findIndex(o=>o.weight!==
null);return e.settings.carryOver||n<0?[]:[{code:"METHOD_CAUTION",severity:"warning",...gr(t,{kind:
"stage",index:n,column:"weight"}),params:{reason:"stage-weights-unused"}}]}};p();var a0={code:
"SETTING_INVALID",find:e=>e.competition.stages.flatMap((t,n)=>{if(e.competition.criteria.
length===0||$e(e.competition,t).length>0)return[];let r={setting:"criteria.name",value:"",reason:
"empty",stage:t.name};return[rt(e,{kind:"stage",index:n,column:"name"},r)]})};p();var s0={code:
"SETTING_INVALID",find:e=>{let{stages:t,criteria:n,judges:r,entries:o}=e.competition,i=t.
map(({name:u})=>u),a=new T(o.map(({code:u})=>H(u))),s="unknown-reference";return[...n.flatMap(({
stage:u},l)=>u===
null||i.includes(u)?[]:[rt(e,{kind:"criterion",index:l,column:"stage"},{setting:"criteria.stage",
value:u,
reason:s,allowed:i})]),...r.flatMap((u,l)=>[...u.stages.filter(c=>!i.includes(c)).map(c=>rt(e,{kind:
"judge",index:l,column:"stages"},{setting:"judges.stages",value:c,reason:s,allowed:i})),...u.conflicts.
filter(c=>!a.has(H(c))).map(c=>rt(e,{kind:"judge",index:l,column:"conflicts"},{setting:
"judges.conflicts",value:c,reason:s}))])]}};var pM=[Jk,Vk,t0,o0,i0,e0,s0,a0,Xk,Qk,Yk,n0,r0];function Pf(
e,t){let{locate:n=()=>null,...r}=t;return pM.
flatMap(o=>o.find({competition:e,available:r,locate:n}))}p();function If(e,t,n){let r=new h;for(let{
entry:o,row:i}of e){let a=H(o.code),s=r.get(a);s?s.rows.push(
i):a!==""&&r.set(a,{code:o.code,rows:[i]})}return w.from(r.values()).flatMap(({code:o,rows:i})=>{let a=i[
1];
if(a===void 0)return[];let s={code:o,rows:i.map(u=>u+1)};return[{code:"ENTRY_DUPLICATE_CODE",
severity:"error",tab:t,cell:Be(a,n),params:s}]})}p();function $f(e,t,n){let r=new h;for(let o of e){
let i=z(o.entry.name);if(i===""||o.entry.status!=="running")continue;let a=r.get(i);a?a.push(o):r.set(
i,[o])}return w.from(r.values()).flatMap(o=>{let[i,
a]=o;if(i===void 0||a===void 0)return[];let s={name:i.entry.name,codes:o.map(({entry:u})=>u.code),
rows:o.
map(({row:u})=>u+1)};return[{code:"ENTRY_DUPLICATE_NAME",severity:"warning",tab:t,cell:Be(a.row,n),
params:s}]})}p();function Ff(e){return vd(e).desks.map(t=>{let n=w.from(t.lines.values()).map(i=>i.filter(
a=>!a.excluded&&
!a.blank)).filter(i=>i.length>0),r=n.filter(i=>i.some(a=>a.complete||a.recused)).length,o=qr(e)||e.reached===
null;return{stage:e.stage.name,judge:t.judge.code,scored:r,expected:o?n.length:t.expected.length}})}
p();var l0=31,mM=/[\u00b7\-\u2013|:_]/u;function Hr(e){let t=[...e];return t.flatMap((n,r)=>{if(!mM.test(
n))return[];
let[o,i]=[t.slice(0,r).join(""),t.slice(r+1).join("")];return[{left:o.trim(),right:i.trim(),at:r,
spaced:n===
"\xB7"||/\s$/.test(o)}]})}var fM=/[[\]:*?/\\]/g,$u=e=>e.replace(fM," ").replace(/\s+/g," ").trim();
function gM(e,t){
let n=l0-t.length-3;return`${e.length>n?`${e.slice(0,y.max(1,n-1)).trim()}\u2026`:e} \xB7 ${t}`}var ka=(
e,t)=>gM(
$u(e.name),$u(t.code)),hM=(e,t)=>e.length>t?`${e.slice(0,t-1).trim()}\u2026`:e;function Fu(e,t,n){
let r=Z.
ranking[n],o=l0-r.length-3,i=(u,l)=>hM($u(u.name),l),s=t.some(u=>u!==e&&i(u,o)===i(e,o))?`${t.indexOf(
e)+1} `:"";return`${r} \xB7 ${s}${i(e,o-s.length)}`}function c0(e,t){let n=e.trim();if(!n.endsWith(
"\u2026"))return z(n)===z($u(t.name));let r=z(n.slice(0,-1));return r!==""&&z($u(t.name)).startsWith(
r)}function wd(e,t){var o;let n=yM(e,t),r=n.filter((i,a)=>n.findIndex(s=>vM(i,s))===a);return r.length===
1&&(o=r[0])!=null?o:null}function yM(e,t){let n=u0(e,t,(i,a)=>H(i.code)===H(a));if(n.length>0)return n;
let[r,...o]=t.stages;return r!==void 0&&o.length===0?bM(e,t,r):u0(e,t,Mf)}var Mf=(e,t)=>z(t)!==""&&z(
t)===z(e.name),u0=(e,t,n)=>Hr(e).flatMap(({left:r,right:o})=>t.stages.filter(i=>c0(r,i)).flatMap(i=>Ye(
t,i).filter(a=>n(a,o)).map(a=>({stage:i,judge:a})))),bM=(e,t,n)=>Ye(t,n).filter(r=>H(r.code)===H(e)||
Mf(r,e)||Hr(e).some(({left:o,right:i})=>c0(o,n)&&Mf(r,i))).map(r=>({stage:n,judge:r})),vM=(e,t)=>e.stage===
t.stage&&e.judge===t.judge;var d0=e=>e.severity==="error";function ht(e,t){let{competition:n,sheets:
r,decisions:o}=e,i=[...e.findings,
...Pf(n,{methods:Xc,tieBreaks:kw,locate:e.locate})],a=[],s=[],u=!i.some(l=>d0(l)&&l.stage===void 0);
for(let l of n.stages){let c=r.filter(_=>_.stage===l.name),m=u||l===n.stages[0]?Ro(n,a):null,g={
competition:n,
stage:l,criteria:$e(n,l),judges:Ye(n,l),sheets:new h(c.map(_=>[_.judge,_])),reached:m,provisional:t.
provisional,tabName:(_,I)=>{var $;return($=_.scoreTab)!=null?$:ka(_,I)},protectedTabs:e.protectedTabs,
orders:e.orders.get(l.name)};i.push(...Nf(g)),m!==null&&s.push(...Ff(g));let v=_=>_.stage===l.name&&
(d0(_)||_.code==="STAGE_NOT_BEGUN");if(!u||m===null||i.some(v)){u=!1;continue}let C=jw(n,l,r,a,o),A=e.
locate({kind:"setting",key:"method"}),N=[...C.findings,...Uw(n,C,a)];if(i.push(...N.map(_=>_.code===
"METHOD_CAUTION"?{..._,...A}:_)),N.some(v)){u=!1;continue}a.push(C)}return{findings:i,results:a,
progress:s}}p();p();function p0(e,t){if(t.length===0)return e;let n=r=>{var o;return(r.kind==="score"||
r.kind==="unreadable")&&((o=t[r.at.row])!=null&&o[r.at.column])?{...r,formula:!0}:r};return{...e,
rows:e.rows.map(
r=>({...r,marks:new h([...r.marks].map(([o,i])=>[o,n(i)]))}))}}p();p();var wM=/(?:^|[^\p{L}])(?:rekap|recap|gabungan|klasemen)/iu,
kM=/^(?:salinan|copy of|hasil|results?|peringkat|ranking|ringkasan|summary|template|templat|format|blangko|contoh|petunjuk)(?!\p{L})/iu,
xM=/(?:^|[^\p{L}])(?:juri|judge)/iu,m0=e=>f.values(Z).some(t=>Ie(e,t));function xa(e){let t=e.trim();
return m0(t)||wM.test(t)?!1:kM.test(t)?/^(?:hasil|results?)/i.test(t)&&xM.test(t):!0}var Mu=e=>!xa(e)&&
!m0(e.trim())&&!/^(?:salinan|copy of|templ|format|blangko|contoh|petunjuk)/i.test(e.trim());var kd=new h;
function g0(e,t,n){let r=e.flatMap(i=>{let a=n.get(i);return a===void 0?[]:[{name:i,...a}]}),
o=e.flatMap(i=>{let a=n.has(i)?null:wd(i,t);return a===null?[]:[{name:i,...a}]});return[...r,...o]}
var h0=(e,t)=>e.
stage===t.stage&&e.judge===t.judge;function y0(e,t,n=kd){let r=g0(e,t,n);return r.flatMap(o=>{let i=r.
find(a=>h0(a,o));return i===void 0||i===o?[]:[{...o,first:i.name}]})}var Lf=/^(?:salinan(?: dari)?|copy of|copy)\s+(?=\S)|\s*\(\d+\)$|\s+(?:copy|salinan)$/iu;
function b0(e,t,n=kd){let r=$n(e,t,n);return e.flatMap(o=>{var s;if(!Lf.test(o)||r.some(u=>u.name===
o))return[];let i=o;for(;Lf.test(i);)i=i.replace(Lf,"").trim();let a=(s=r.find(u=>z(u.name)===z(i)))!=
null?s:wd(i,t);return a===null?[]:[{name:o,stage:a.stage,judge:a.judge}]})}var f0=e=>H(e).replace(
/\p{N}+/gu,
"#");function v0(e,t,n=kd){let r=new T(t.judges.map(a=>f0(a.code))),o=new T(t.stages.map(a=>z(a.name))),
i=new T($n(e,t,n).map(a=>a.name));return e.flatMap(a=>{if(i.has(a)||wd(a,t)!==null)return[];let s=Hr(
a).find(({left:u,right:l})=>o.has(z(u))&&r.has(f0(l)));return s===void 0?[]:[{name:a,judge:s.right}]}
)}
function $n(e,t,n=kd){let r=g0(e,t,n),o=r.filter((a,s)=>r.findIndex(u=>h0(u,a))===s),[i]=t.stages;
return o.
length>0||i===void 0||t.stages.length>1?o:TM(e,i,Ye(t,i))}function TM(e,t,n){var s,u;let r=new h;for(
let l of e.
filter(xa))for(let{left:c,right:d}of Hr(l)){let m=n.filter(v=>jf(d,v)),[g]=m;g===void 0||m.length>1||
z(c)===""||r.set(z(c),[...(s=r.get(z(c)))!=null?s:[],{name:l,stage:t,judge:g}])}let o=[...r.values()].
map(l=>l.filter((c,d)=>l.findIndex(m=>m.judge===c.judge)===d)),i=y.max(0,...o.map(l=>l.length)),a=o.
filter(l=>l.length===i);return a.length===1?(u=a[0])!=null?u:[]:[]}var jf=(e,t)=>H(e)!==""&&(H(e)===
H(t.code)||z(e)===z(t.name));p();p();p();p();var Ta={id:
"Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
en:"January February March April May June July August September October November December".split(" ")}
;function yi(e,t){var i;let[n="",r="",o=""]=e.split("-");return`${b(o)} ${(i=Ta[t][b(
r)-1])!=null?i:""} ${n}`}var SM=["","pebruari","","","","","","agt","","","nopember",""];function w0(
e){
let t=e.toLowerCase();if(t.length<3)return null;let n=(o,i)=>[Ta.id[i],Ta.en[i],SM[i]].some(a=>a==null?
void 0:a.toLowerCase().startsWith(t)),r=Ta.id.findIndex(n);return r<0?null:r+1}function K(e){return e===void 0||
e===""?"":typeof e=="object"?e.date.endsWith("T00:00:00")?e.date.slice(
0,10):Fn(e.date):x(e).trim()}var Fn=e=>e.replace("T"," "),Lu=e=>e.replace(" ","T"),le=e=>typeof e!="number"&&
K(e)==="";function bt(e){var n;if(typeof e=="number")return e;if(typeof e!="string")return null;
let t=/^(-?\d+)(?:[.,](\d+))?$/.exec(e.trim());return t===null?null:b(`${t[1]}.${(n=t[2])!=null?n:
"0"}`)}
var EM=(e,t)=>new R(R.UTC(e,t,0)).getUTCDate();function zf(e,t,n){return t<1||t>12||n<1||n>EM(e,t)?
null:
`${e}-${x(t).padStart(2,"0")}-${x(n).padStart(2,"0")}`}function Oo(e){var a;if(typeof e=="object")return e.
date.slice(0,10);let t=K(e).toLowerCase(),n=/^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(t);if(n!==null)return zf(
b(n[1]),b(n[2]),b(n[3]));let r=/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(t);if(r!==null)return zf(
b(r[3]),b(r[2]),b(r[1]));let o=/^(?:[a-z']+,\s*)?(\d{1,2})\s+([a-z]+)\.?,?\s+(\d{4})$/.exec(t);if(o===
null)return null;let i=w0((a=o[2])!=null?a:"");return i===null?null:zf(b(o[3]),i,b(o[1]))}function k0(
e){
return typeof e=="object"?e.date.slice(11,16).replace(":","."):K(e)}var Sa=e=>K(e).split(/[,;\n]/).map(
t=>t.trim()).filter(t=>t!=="");var bi=10;function vi(e,t){let n=e.values.slice(0,bi).map(t),r=y.max(
0,...n);return r===0?null:n.indexOf(
r)}function at(e,t){var s;let n=u=>typeof u=="string"&&t.columns.some(l=>Ie(u,l.header)),r=vi(e,u=>u.
filter(n).length);if(r===null)return null;let o=new h;for(let[u,l]of((s=e.values[r])!=null?s:[]).entries(
)){
let c=typeof l=="string"?t.columns.find(d=>Ie(l,d.header)):void 0;c!==void 0&&!o.has(c.key)&&o.set(c.
key,u)}let i=[...o.keys()],a=e.values.map((u,l)=>({row:l,cell:c=>{var m;let d=o.get(c);return d===void 0?
"":(m=u[d])!=null?m:""}})).filter(({row:u,cell:l})=>u>r&&i.some(c=>!le(l(c))));return{part:t.part,
tab:e.
tab,headerRow:r,columns:o,rows:a}}function Xe(e,t,n){let r=e==null?void 0:e.columns.get(n);return e===
null||r===void 0||t===void 0?null:{tab:e.tab,cell:Be(t,r)}}var x0=(e,t)=>e.columns.map(n=>n.header[t]);
function T0({tables:e,rows:t}){return n=>{switch(n.kind){case"setting":return Xe(e.settings,t.settings.
get(n.key),"value");case"prize":return Xe(e.settings,t.prizes.get(n.place),"value");case"entry":
return Xe(
e.entries,t.entries[n.index],n.column);case"stage":return Xe(e.stages,t.stages[n.index],n.column);
case"criterion":return Xe(e.criteria,t.criteria[n.index],n.column);case"judge":return Xe(e.judges,t.judges[
n.
index],n.column)}}}p();var CM=(e,t)=>e>0&&(e<1?t>1:e===1&&t>=20),S0=(e,t)=>e.rows.some(n=>t.some(({
name:r,max:o})=>{let i=n.
marks.get(r);return(i==null?void 0:i.kind)==="score"&&CM(i.value,o)})),RM=e=>e.replace(
/"[^"]*"|\\./g,
"").includes("%");function E0(e,t){let n=r=>{var s,u;let{row:o,column:i}=r.at;return r.kind!=="score"||
!RM((u=(s=t[o])==null?void 0:s[i])!=null?u:"")?r:{kind:"unreadable",raw:`${b((r.value*100).toPrecision(
12))}%`,held:r.value,at:r.at,...r.formula&&{formula:!0}}};return{...e,rows:e.rows.map(r=>({...r,
marks:new h(
[...r.marks].map(([o,i])=>[o,n(i)]))}))}}p();p();p();var hr="General",C0=e=>e===hr||e.startsWith("0");
var ae=(e,t,n,r,o)=>o===void 0?{key:e,header:P(t,n),width:r}:{key:e,header:P(t,n),width:r,format:o},
wi="@",R0="d mmmm yyyy",ju={part:"settings",tab:Z.settings,columns:[ae("key","Kunci","Key",220),ae(
"value","Nilai","Value",380)]},zu={part:"stages",tab:Z.stages,columns:[ae("order","Urutan","Order",
70,
hr),ae("name","Tahap","Stage",200),ae("weight","Bobot","Weight",80,hr),ae("advance","Lolos",
"Advance",
80,hr),ae("title","Predikat","Title",240),ae("form","Bentuk","Form",110),ae("date","Tanggal","Date",
140,R0),ae("scoreTab","Tab Nilai","Score Tab",180)]},Bu={part:"criteria",tab:Z.criteria,columns:[ae(
"stage","Tahap","Stage",180),ae("name","Kriteria","Criterion",200),ae("weight","Bobot","Weight",80,
hr),
ae("min","Min","Min",70,hr),ae("max","Maks","Max",70,hr),ae("description","Uraian","Description",380)]}
,
rr={part:"entries",tab:Z.entries,columns:[ae("code","Kode","Code",80,wi),ae("name","Nama Inovasi",
"Innovation",320),ae("institution","Instansi","Institution",240),ae("category","Kategori","Category",
120),
ae("unitType","Jenis Unit","Unit Type",120),ae("innovator","Inovator","Innovator",200),ae("contact",
"Narahubung","Contact",160),ae("phone","No. WA","Phone",120,wi),ae("email","Email","Email",180),ae(
"link","Tautan Proposal","Proposal Link",180),ae("status","Status","Status",160),ae("reason",
"Alasan",
"Reason",240)]},ki={part:"judges",tab:Z.judges,columns:[ae("code","Kode","Code",70,wi),ae("name",
"Nama","Name",220),ae("role","Peran","Role",110),ae("institution","Instansi","Institution",240),ae(
"email","Email","Email",200),ae("phone","No. WA","Phone",120,wi),ae("stages","Tahap","Stages",180),
ae("conflicts","Benturan","Conflicts",180,wi)]},Uu={part:"institutions",tab:Z.institutions,columns:[
ae("name","Instansi","Institution",280),ae("parent","Induk","Parent",240),ae("unitType","Jenis Unit",
"Unit Type",140),ae("required","Wajib","Required",80)]},Ea={part:"plenary",tab:Z.plenary,columns:[ae(
"stage","Tahap","Stage",160),ae("entry","Kode","Code",80,wi),ae("computed","Peringkat Hitung",
"Computed Rank",90,"0"),ae("rank","Peringkat Putusan","Decided Rank",90,"0"),ae("reason","Alasan",
"Reason",420),
ae("votesFor","Setuju","For",80,"0"),ae("votesAgainst","Tidak","Against",80,"0")]},xi={part:
"objections",tab:Z.objections,columns:[ae("date","Tanggal","Date",120,R0),ae("sender","Pengirim",
"Sender",180),
ae("entry","Kode","Code",80,wi),ae("text","Isi","Text",360),ae("answer","Jawaban","Answer",360),ae(
"ruling","Putusan","Ruling",200),ae("reopens","Tahap Dibuka Kembali","Stage to Reopen",160)]},Bf=[ju,
zu,Bu,rr,ki,Uu];p();p();function yr(e){var o;let t=[],n=(i,a)=>Xe(e,i.row,a),r=(i,a,s,u,l=[])=>{var d;
let c={setting:`${(d=e==
null?void 0:e.part)!=null?d:""}.${a}`,value:s,reason:u,allowed:l};t.push({code:"SETTING_INVALID",
severity:"error",...n(i,a),params:c})};return{rows:(o=e==null?void 0:e.rows)!=null?o:[],findings:t,
report:r,place:n,
number:(i,a,s=()=>!0)=>{let u=i.cell(a);if(le(u))return null;let l=bt(u);return l!==null&&s(l)?l:(r(
i,a,u,l===null?"not-a-number":"out-of-range"),null)},weight:(i,a,s)=>{let u=i.cell(a),l=bt(typeof u==
"string"?u.replace(/%\s*$/,""):u);if(l===null&&!le(u)){let c={of:s,reason:"not-a-number",value:u};t.
push({code:"WEIGHTS_INVALID",severity:"error",...n(i,a),params:c})}return l},choice:(i,a,s)=>{let u=K(
i.cell(a)),l=nn(u,s);return u===""||l!==void 0?l!=null?l:null:(r(i,a,u,"not-allowed",s.map(([,c])=>c.
id)),null)}}}function xd(e,t,n){var i;if(t===null||t.rows.length>0)return;let r={setting:`${t.part}.${n}`,
value:"",reason:"no-rows",allowed:[]},o=(i=Xe(t,t.headerRow+1,n))!=null?i:{tab:t.tab};e.findings.push(
{code:"SETTING_INVALID",severity:"warning",...o,params:r})}var Ao=(e,t)=>e.rows.filter(n=>le(n.cell(
t))?(e.report(n,t,"","empty"),!1):!0);function D0(e,t){let n=yr(e),r=Ao(n,"name"),o=r.every(a=>le(a.cell(
"weight")));return{items:r.map(a=>DM(
n,a,o,t)),rows:r.map(({row:a})=>a),findings:n.findings}}function DM(e,t,n,r){var a,s;let o=K(t.cell(
"stage")),i=e.weight(t,"weight","criteria");if(!n&&le(t.cell("weight"))){let u={of:"criteria",reason:
"partly-blank"};e.findings.push({code:"WEIGHTS_INVALID",severity:"error",...e.place(t,"weight"),
params:u})}
return{stage:o===""?null:r(o),name:K(t.cell("name")),weight:i!=null?i:1,min:(a=e.number(t,"min"))!=null?
a:0,max:(s=e.number(t,"max"))!=null?s:100,description:K(t.cell("description"))}}p();function O0(e){
let t=yr(e);xd(t,e,"code");let n=t.rows.filter(o=>{var s,u,l;if(!le(o.cell("code")))return!0;
let i=(l=(s=t.place(o,"code"))!=null?s:t.place(o,"name"))!=null?l:{tab:(u=e==null?void 0:e.tab)!=null?
u:""},a={name:K(o.cell("name"))};return t.findings.push({code:"ROW_WITHOUT_CODE",severity:"error",
...i,
params:a}),!1});return{items:n.map(o=>OM(t,o)),rows:n.map(({row:o})=>o),findings:t.findings}}
function OM(e,t){
var r;let n=o=>K(t.cell(o));return{code:n("code"),name:n("name"),institution:n("institution"),
category:n(
"category"),unitType:n("unitType"),innovator:n("innovator"),contact:n("contact"),phone:n("phone"),
email:n(
"email"),link:n("link"),status:(r=e.choice(t,"status",xo))!=null?r:"running",reason:n("reason")}}p();
function A0(e){let t=yr(e),n=Ao(t,"name");return{items:n.map(o=>{var i;return{name:K(o.cell("name")),
parent:K(o.cell("parent")),unitType:K(o.cell("unitType")),required:(i=t.choice(o,"required",gn))!=null?
i:!1}}),rows:n.map(({row:o})=>o),findings:t.findings}}p();function N0(e,t){let n=yr(e);xd(n,e,"code");
let r=Ao(n,"code");return{items:r.map(o=>AM(o,t)),rows:r.
map(({row:o})=>o),findings:n.findings}}function AM(e,t){let n=r=>K(e.cell(r));return{code:n("code"),
name:n("name"),role:n("role"),institution:n("institution"),email:n("email"),phone:n("phone"),stages:
Uf(
Sa(e.cell("stages")),t),conflicts:Sa(e.cell("conflicts"))}}function Uf(e,t){let[n,...r]=e;if(n===void 0)
return[];for(let o=e.length;o>0;o-=1){let i=z(e.slice(0,o).join(" ")),a=t.find(s=>z(s)===i);if(a!==void 0)
return[a,...Uf(e.slice(o),t)]}return[n,...Uf(r,t)]}p();function _0(e){let t=yr(e),n=NM(Ao(t,"name"));
return{items:n.map(o=>_M(t,o)),rows:n.map(({row:o})=>o),
findings:t.findings}}function NM(e){let t=n=>{var r;return(r=bt(n.cell("order")))!=null?r:b.MAX_VALUE}
;
return[...e].sort((n,r)=>t(n)-t(r)||n.row-r.row)}function _M(e,t){let n=t.cell("date"),r=IM(K(t.cell(
"title")));return r==="unreadable"&&e.report(t,"title",t.cell("title"),"outcomes"),!le(n)&&Oo(n)===null&&
e.report(t,"date",n,"not-a-date"),{name:K(t.cell("name")),weight:e.weight(t,"weight","stages"),
advance:e.
number(t,"advance",o=>b.isInteger(o)&&o>=1),title:r==="unreadable"?null:r,form:e.choice(t,"form",aa),
date:Oo(n),...le(t.cell("scoreTab"))?{}:{scoreTab:K(t.cell("scoreTab"))}}}var PM=/;|^\s*\d+\s*[:=]/m;
function IM(e){if(e==="")return null;if(!PM.test(e))return{name:e};let n=e.split(/[;\n]/).map(i=>i.trim(
)).
filter(i=>i!=="").map(i=>{var s;let a=/^(\d+)\s*:\s*(.+)$/.exec(i);return a===null||b(a[1])<1?null:{
places:b(a[1]),name:(s=a[2])!=null?s:""}}),r=n.filter(i=>i!==null);return new T(r.map(i=>i.places)).
size===n.length&&r.length>0?{outcomes:r}:"unreadable"}p();p();p();var P0=["competition","year",
"organizer","government","province","city","language","top","method",
"missing","tieBreaks","decimals","carryOver","passingScore","maxSpread","maxPerInstitution",
"winnersPerCategory","rankedWinners","letterScores","winnerTerm","severityCorrection","conflicts",
"judgeFiles","deadline","admins","objectionDays","prizes","plenaryDate","plenaryTime","plenaryPlace",
"ceremonyDate","ceremonyTime","ceremonyPlace","decisionDate","juryDecreeNumber","minutesNumber",
"decreeNumber",
"legalBasis","acknowledgedBy","copies","signerName","signerPosition","signerGrade","signerNip"];p();
p();var I0={kind:"text",word:P("Mengetahui","Acknowledged By")};p();var $0={kind:"texts",word:P(
"Admin","Admin")};p();var F0={kind:"choice",word:P("Gabung Nilai Tahap","Carry Over"),choices:gn};p(
);var M0={kind:"date",word:P("Tanggal Penyerahan","Ceremony Date")};p();var L0={kind:"text",word:P(
"Tempat Penyerahan","Ceremony Place")};p();var j0={kind:"time",word:P("Waktu Penyerahan",
"Ceremony Time")};p();var z0={kind:"text",word:P("Kota","City")};p();var B0={kind:"text",word:P(
"Nama Kompetisi","Competition")};p();var U0={kind:"choice",word:P("Benturan Kepentingan","Conflicts"),
choices:[["exclude",P("keluarkan","exclude")],["include",P("hitung","include")]]};p();var W0={kind:
"text",word:P("Tembusan","Copies")};p();var K0={kind:"text",word:P("Batas Waktu","Deadline")};p();
var G0={kind:"number",word:P("Desimal","Decimals"),range:"0\u20136"};p();var Z0={kind:"date",word:P(
"Tanggal Penetapan","Date")};p();var q0={kind:"text",word:P("Nomor SK","Decree Number")};p();var H0={
kind:"text",word:P("Pemerintah Daerah","Government")};p();var J0={kind:"choice",word:P("Berkas Juri",
"Judge Files"),choices:[["shared",P("bersama","shared")],
["separate",P("terpisah","separate")]]};p();var V0={kind:"text",word:P("Nomor SK Dewan Juri",
"Jury Decree Number")};p();var Y0={kind:"choice",word:P("Bahasa","Language"),choices:[["id",P("id",
"id","Bahasa Indonesia","Indonesia")],["en",P("en","en","English","Inggris")]]};p();var X0={kind:
"text",word:P("Dasar Hukum","Legal Basis")};p();var Q0={kind:"choice",word:P("Nilai di Surat",
"Scores in Letters"),choices:gn};p();var ex={kind:"number",word:P("Maks per Instansi",
"Max per Institution"),range:"1, 2, 3 \u2026"};p();var tx={kind:"number",word:P(
"Batas Selisih Antarjuri","Max Spread")};p();p();p();var nx={name:P("terkoreksi","adjusted"),score:{
id:"nilai terkoreksi",en:"adjusted score"},official:
"Nilai tahap adalah nilai terkoreksi: perbedaan keketatan antarjuri ditaksir dari semua nilai dengan kuadrat terkecil, lalu dikeluarkan dari nilai."}
;p();var rx={name:P("rata-rata","mean","average"),score:{id:"rata-rata",en:"mean"},official:
"Nilai tahap adalah rata-rata nilai semua juri yang menilai inovasi itu."};p();var ox={name:P(
"median","median"),score:{id:"median",en:"median"},official:
"Nilai tahap adalah nilai tengah (median) dari nilai para juri."};p();var ix={name:P(
"jumlah peringkat","rank-sum"),score:{id:"rata-rata peringkat",en:"mean rank"},official:
"Setiap juri membentuk peringkatnya sendiri, dan peserta diurutkan menurut rata-rata peringkat itu; makin kecil makin baik."}
;p();var ax={name:P("rata-rata terpangkas","trimmed","trimmed mean"),score:{id:
"rata-rata terpangkas",en:"trimmed mean"},official:
"Nilai tahap adalah rata-rata nilai juri setelah satu nilai tertinggi dan satu nilai terendah dikeluarkan (rata-rata terpangkas); bila juri yang menilai kurang dari tiga, dipakai rata-rata biasa."}
;p();var sx={name:P("skor baku","z-score"),score:{id:"skor baku",en:"standard score"},official:
"Nilai setiap juri dibakukan (dikurangi rata-rata juri itu, lalu dibagi simpangan bakunya), dirata-ratakan, dan dilaporkan sebagai 50 + 10 \xD7 skor baku."}
;var No={mean:rx,trimmed:ax,median:ox,"rank-sum":ix,"z-score":sx,adjusted:nx};var ux={kind:"choice",
word:P("Metode","Method"),choices:Bc(sa,No)};p();var lx={kind:"text",word:P("Nomor Berita Acara",
"Minutes Number")};p();var cx={kind:"choice",word:P("Nilai Belum Diisi","Missing Scores"),choices:[[
"complete",P("wajib lengkap","complete")],["assigned",P("sesuai penugasan","assigned")]]};p();var dx={
kind:"number",word:P("Masa Sanggah","Objection Days"),range:"1\u2013365"};p();var px={kind:"text",
word:P("Penyelenggara","Organizer")};p();var mx={kind:"number",word:P("Nilai Minimal Lolos",
"Passing Score")};p();var fx={kind:"date",word:P("Tanggal Pleno","Plenary Date")};p();var gx={kind:
"text",word:P("Tempat Pleno","Plenary Place")};p();var hx={kind:"time",word:P("Waktu Pleno",
"Plenary Time")};p();var yx={kind:"numbered",word:P("Uang Pembinaan","Prize")};p();var bx={kind:
"text",word:P("Provinsi","Province")};p();var vx={kind:"choice",word:P("Juara Berperingkat",
"Ranked Winners"),choices:gn};p();var wx={kind:"auto-or-number",word:P("Koreksi Keketatan",
"Severity Correction"),auto:P("otomatis","auto")};p();var kx={kind:"text",word:P(
"Penandatangan Pangkat","Signer Grade")};p();var xx={kind:"text",word:P("Penandatangan Nama",
"Signer Name")};p();var Tx={kind:"text",word:P("Penandatangan NIP","Signer NIP")};p();var Sx={kind:
"text",word:P("Penandatangan Jabatan","Signer Position")};p();p();p();var Ex={name:P("kriteria",
"criteria"),official:"rata-rata pada kriteria yang bobotnya terbesar, kemudian kriteria berikutnya"}
;p();var Cx={name:P("mayoritas","majority"),official:
"perbandingan berpasangan: inovasi yang dinilai lebih tinggi oleh lebih banyak juri"};p();var Rx={
name:P("median","median"),official:"nilai tengah (median) dari nilai para juri"};p();var Dx={name:P(
"tahap sebelumnya","previous"),official:"nilai pada tahap sebelumnya"};p();var Ox={name:P("bersama",
"shared"),official:""};var Ca={criteria:Ex,median:Rx,majority:Cx,previous:Dx,shared:Ox};var Ax={kind:
"choices",word:P("Penentu Nilai Sama","Tie-breaks"),choices:Bc(Co,Ca)};p();var Nx={kind:"number",
word:P("Jumlah Top","Top"),range:"1, 2, 3 \u2026"};p();var _x={kind:"choice",word:P("Sebutan Juara",
"Winner Term"),choices:[["Juara",P("Juara","Juara","Champion")],["Terbaik",P("Terbaik","Terbaik",
"Best")]]};p();var Px={kind:"choice",word:P("Juara per Kategori","Winners per Category"),choices:gn}
;p();var Ix={kind:"text",word:P("Tahun","Year")};var Wf={competition:B0,year:Ix,organizer:px,
government:H0,province:bx,city:z0,language:Y0,top:Nx,method:ux,
missing:cx,tieBreaks:Ax,decimals:G0,carryOver:F0,passingScore:mx,maxSpread:tx,maxPerInstitution:ex,
winnersPerCategory:Px,
rankedWinners:vx,letterScores:Q0,winnerTerm:_x,severityCorrection:wx,conflicts:U0,judgeFiles:J0,
deadline:K0,
admins:$0,objectionDays:dx,prizes:yx,plenaryDate:fx,plenaryTime:hx,plenaryPlace:gx,ceremonyDate:M0,
ceremonyTime:j0,
ceremonyPlace:L0,decisionDate:Z0,juryDecreeNumber:V0,minutesNumber:lx,decreeNumber:q0,legalBasis:X0,
acknowledgedBy:I0,copies:W0,signerName:xx,signerPosition:Sx,signerGrade:kx,signerNip:Tx};var $M=e=>e!=="prizes",
Mn=P0.filter($M).map(e=>({key:e,...Wf[e]})),Ra=Wf.prizes.word;p();p();p();p();var Se=Pe(U(),""),Da=Pe(
pi(U().check(mu(/^\d{4}-\d{2}-\d{2}$/))),null),_o=(e,t)=>wt().check(Pv(),pr(
e),zc(t)),Po=e=>Pe(pi(e),null);var $x=Se;p();var Fx=Pe(Ue(U()),[]);p();var Mx=Pe(Ge(),!1);p();var Lx=Da;
p();var jx=Se;p();var zx=Se;p();var Bx=Se;p();var Ux=Se;p();var Wx=Pe(At(["exclude","include"]),
"exclude");p();var Kx=Se;p();var Gx=Se;p();var Zx=Pe(_o(0,6),2);p();var qx=Da;p();var Hx=Se;p();var Jx=Se;
p();var Vx=Pe(At(["shared","separate"]),"shared");p();var Yx=Se;p();var Xx=Pe(At(["id","en"]),"id");
p();var Qx=Se;p();var eT=Pe(Ge(),!1);p();var tT=Po(_o(1,1e5));p();var nT=Po(wt().check(pr(0)));p();
var rT=Pe(At(sa),"mean");p();var oT=Se;p();var iT=Pe(At(["complete","assigned"]),"complete");p();var aT=Po(
_o(1,365));p();var sT=Se;p();var uT=Po(wt());p();var lT=Da;p();var cT=Se;p();var dT=Se;p();var pT=Pe(
Ue(pi(wt().check(pr(0)))),[]);p();var mT=Se;p();var fT=Pe(Ge(),!0);p();var gT=Pe(Fv([Lv("auto"),wt().check(
pr(0))]),"auto");p();var hT=Se;p();var yT=Se;p();var bT=Se;p();var vT=Se;p();var wT=Pe(Ue(At(Co)),[
"criteria","shared"]);p();var kT=Pe(_o(1,1e5),10);p();var xT=Pe(At(["Juara","Terbaik"]),"Juara");p();
var TT=Pe(Ge(),!1);p();var ST=Se;var ET={competition:Ux,year:ST,organizer:sT,government:Jx,province:
mT,city:Bx,language:Xx,top:kT,method:rT,
missing:iT,tieBreaks:wT,decimals:Zx,carryOver:Mx,passingScore:uT,maxSpread:nT,maxPerInstitution:tT,
winnersPerCategory:TT,
rankedWinners:fT,letterScores:eT,winnerTerm:xT,severityCorrection:gT,conflicts:Wx,judgeFiles:Vx,
deadline:Gx,
admins:Fx,objectionDays:aT,prizes:pT,plenaryDate:lT,plenaryTime:dT,plenaryPlace:cT,ceremonyDate:Lx,
ceremonyTime:zx,
ceremonyPlace:jx,decisionDate:qx,juryDecreeNumber:Yx,minutesNumber:oT,decreeNumber:Hx,legalBasis:Qx,
acknowledgedBy:$x,copies:Kx,signerName:yT,signerPosition:vT,signerGrade:hT,signerNip:bT};var Ti=ne(
ET),CT=Ti.parse({});var Oa=(e,t=[])=>({fault:e,allowed:t});function DT(e){var s;let t=CT,n=[],r=[],o=new h,
i=new h,a=zM(
e);for(let{row:u,cell:l}of(s=e==null?void 0:e.rows)!=null?s:[]){let c=K(l("key")),d=l("value"),m=(C,
A=[],N="error")=>{var $,F;let _=(F=($=Xe(e,u,"value"))!=null?$:Xe(e,u,"key"))!=null?F:{},I={setting:
c,value:d,
reason:C,allowed:A};r.push({code:"SETTING_INVALID",severity:N,..._,params:I})},g=BM(c),v=Mn.find(C=>Ie(
c,C.word));if(g!==null){let C=UM(d);n[g-1]!==void 0?m("duplicate"):!le(d)&&(C===null||C<0)?m(
"not-a-number"):(n[g-1]=C,i.set(g,u))}else if(v!==void 0){if(o.has(v.key)){m("duplicate");continue}
if(o.set(
v.key,u),le(d))continue;let C=FM(t,v,MM(d,v,a));"fault"in C?m(C.fault,C.allowed):t=C.settings}else c!==
""&&!le(d)&&m("unknown-key",[],"warning")}return{settings:{...t,prizes:w.from(n,u=>u!=null?u:null)},
findings:r,rows:o,prizeRows:i}}function FM(e,t,n){if("fault"in n)return n;let r=Ti.safeParse({...e,[
t.
key]:n.value});return r.success?{settings:r.data}:{fault:"out-of-range",allowed:[jM(t)]}}function MM(
e,t,n){
let r=K(e);switch(t.kind){case"text":return typeof e=="number"&&y.abs(e)>1e15?Oa("digits-lost"):{
value:r};case"number":{let o=bt(e);return o===null?Oa("not-a-number"):{value:o}}case"auto-or-number":
{let o=Ie(r,t.
auto)?"auto":bt(e);return o===null?Oa("not-allowed",[t.auto[n],"0","1"]):{value:o}}case"date":{let o=Oo(
e);return o===null?Oa("not-a-date"):{value:o}}case"time":return{value:k0(e)};case"texts":return{
value:Sa(
e)};case"choice":{let o=nn(r,t.choices);return o===void 0?Oa("not-allowed",RT(t.choices,n)):{value:o}
}case"choices":{let o=Sa(e).map(i=>nn(i,t.choices));return o.includes(void 0)?Oa("not-allowed",RT(t.choices,
n)):{value:LM(o)}}}}function LM(e){let t=Co.filter(o=>o!=="shared"),n=e.filter((o,i)=>t.some(a=>a===
o)&&e.indexOf(o)===i),r=e.indexOf("shared");return[...n.filter(o=>r<0||e.indexOf(o)<r),"shared"]}var RT=(
e,t)=>e.
map(([,n])=>n[t]),jM=e=>e.kind==="number"&&e.range||"\u2265 0";function zM(e){let t=Mn.find(r=>r.key===
"language"),n=e==null?void 0:e.rows.find(({cell:r})=>t!==void 0&&Ie(K(r("key")),t.word));return n!==
void 0&&(t==null?void 0:t.kind)==="choice"&&nn(K(n.cell("value")),t.choices)==="en"?"en":"id"}
function BM(e){
var n;let t=/^(\p{L}+)(\d{1,3})$/u.exec(z(e));return t!==null&&Ie((n=t[1])!=null?n:"",Ra)&&b(t[2])>0?
b(t[2]):null}function UM(e){var r;if(typeof e=="number")return e;let t=/^(?:rp\.?)?\s*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-))?$/i.
exec(K(e));if(t===null)return null;let n=t[2]===void 0||t[2]==="-"?"0":t[2];return b(`${((r=t[1])!=null?
r:"").replace(/\./g,"")}.${n}`)}var WM=["settings","stages","criteria","entries","judges",
"institutions"];function xt(e){let t=new h;
for(let n of WM){let r=e.find(o=>Ie(o,Z[n]));r!==void 0&&t.set(n,r)}return t}function OT(e){return[
...xt(
e)].flatMap(([t,n])=>e.filter(r=>r!==n&&Ie(r,Z[t])).map(r=>({name:r,first:n})))}var KM={name:zv,
weight:null,
advance:null,title:null,form:null,date:null};function on(e){let t=(d,m)=>{let g=e.get(d);return g===
void 0?null:at(g,m)},n={settings:t("settings",ju),stages:t("stages",zu),criteria:t("criteria",Bu),
entries:t(
"entries",rr),judges:t("judges",ki),institutions:t("institutions",Uu)},r=DT(n.settings),o=_0(n.stages),
i=o.items.length>0?o.items:[KM],a=d=>{var m,g;return(g=(m=i.find(v=>z(v.name)===z(d)))==null?void 0:
m.name)!=null?g:d},s=D0(n.criteria,a),u=O0(n.entries),l=N0(n.judges,i.map(d=>d.name)),c=A0(n.institutions);
return{competition:{settings:r.settings,stages:i,criteria:s.items,entries:u.items,judges:l.items,
institutions:c.
items},findings:[r,o,s,u,l,c].flatMap(d=>d.findings),tables:n,rows:{settings:r.rows,prizes:r.prizeRows,
stages:o.rows,criteria:s.rows,entries:u.rows,judges:l.rows}}}p();p();var NT=/^(.*\S)\s*[([]([^()[\]]*)[)\]]\s*$/,
GM=/^(.*?\S)[\s:,=\u2013-]+(\d{1,3}(?:[.,]\d+)?)\s*%\s*$/,
ZM=/^(?:(?:bobot|weight)\s*[:=]?\s*)?(\d{1,3}(?:[.,]\d+)?)\s*%$/i,qM=/^(?:bobot|weight)\s*[:=]?\s*(\d{1,3}(?:[.,]\d+)?)$/i,
_T=/^(?:(?:maks(?:imal|imum)?|max(?:imum)?|skala|scale|nilai|skor|score)\.?\s*[:=]?\s*)?\d+(?:\s*(?:-|\u2013|s\.?\/?d\.?|sampai|to)\s*\d+)?$/i;
function PT(e){var n,r;let t=e.replace(/\s+/g," ").trim();for(;;){let[,o="",i=""]=(n=NT.exec(t))!=null?
n:[];if(o==="")return null;if(_T.test(i.trim()))return b((r=/(\d+)\D*$/.exec(i))==null?void 0:r[1]);
t=o}}var AT=e=>b(e.replace(",","."));function br(e){var i,a,s,u;let t=e.replace(/\s+/g," ").trim(),n=null;
for(;;){let[,l="",c=""]=(i=NT.exec(t))!=null?i:[],d=(a=ZM.exec(c.trim()))!=null?a:qM.exec(c.trim());
if(l===""||d===null&&!_T.test(c.trim()))break;t=l,n!=null||(n=d===null?null:AT((s=d[1])!=null?s:""))}
let[,r="",o=""]=(u=GM.exec(t))!=null?u:[];return r===""?{name:t,weight:n}:{name:r,weight:n!=null?n:
AT(
o)}}var IT={code:P("Kode","Code","Kode Peserta","Kode Inovasi","Kode Proposal","No. Peserta",
"Nomor Peserta","Entry Code"),name:P("Nama Inovasi","Innovation","Inovasi","Judul Inovasi","Nama",
"Peserta","Nama Peserta","Judul","Inovasi yang Dinilai","Nama Inovasi yang Dinilai",
"Peserta yang Dinilai","Judul Proposal","Nama Proposal","Nama Karya","Judul Karya","Finalis","Entry",
"Participant","Innovation Name"),institution:P("Instansi","Institution","Unit","OPD",
"Perangkat Daerah","SKPD","Unit Kerja","Nama Instansi","Asal Instansi","Asal","Unit Pelaksana",
"Agency","Organization"),total:P("Total","Total",
"Jumlah","Nilai Akhir"),notesToCommittee:P("Catatan untuk Panitia","Notes to Committee","Catatan",
"Notes"),notesToEntrant:P("Catatan untuk Peserta","Notes to Entrant")},HM=["jumlah","total",
"jumlahnilai","totalnilai","sum","ratarata","rerata","nilairatarata","average","mean","bobot",
"bobotkriteria",
"weight","weights","maks","maksimum","maksimal","skormaks","nilaimaks","nilaimaksimal",
"skormaksimal",
"bobotnilai","max","min"],Lt=e=>f.keys(IT).find(t=>Ie(e,IT[t])),bn=(e,t)=>{let n=z(t.name);return z(
e)===n||z(e.replace(/\([^()]*\)\s*$/,""))===n||z(br(e).name)===n},JM=(e,t)=>{var n;return(n=t.find(r=>z(
r.name)===z(e)))!=null?n:t.find(r=>bn(e,r))};function Aa(e){var o;let t=new h,n=new h,r=new h;for(
let i of e){
let a=H(i.code),s=z(i.name),u=(o=t.get(a))!=null?o:i;t.set(a,u),n.set(i.code,u),r.set(s,r.has(s)?
null:
i)}return(i,a,s)=>{var u,l,c;return s?(l=(u=n.get(i))!=null?u:t.get(H(i)))!=null?l:null:(c=r.get(z(a)))!=
null?c:null}}function Io(e,t,n,r,o){var C,A,N,_,I,$,F;let i=B=>typeof B=="string"&&(Lt(B)!==void 0||
r.some(M=>bn(B,M))),a=vi(e,B=>B.filter(i).length),s=a===null?[]:((C=e.values[a])!=null?C:[]).map(B=>typeof B==
"string"?B:""),u=new h,l=new h;for(let[B,M]of s.entries()){let L=JM(M,r),j=Lt(M);L!==void 0?u.set(L.
name,[...(A=u.get(L.name))!=null?A:[],B]):j!==void 0&&!l.has(j)&&l.set(j,B)}let c=(N=l.get("code"))!=
null?N:null,d=[...u].map(([B,[M=0]])=>({criterion:B,column:M})),m=a===null?XM(e):[];for(let[B,M]of e.
values.entries()){if(a===null||B<=a)continue;let L=te=>{var Ce;let X=l.get(te);return X===void 0?"":
(Ce=M[X])!=null?Ce:""},j=K(L("code")),W=K(L("name")),q=new h;for(let{criterion:te,column:X}of d)q.set(
te,QM((_=M[X])!=null?_:"",B,X));let J=o(j,W,c!==null);J===null&&(Gf(j,W,M)||VM(j,q)||YM(M,s))||m.push(
{row:B,code:j,entry:(I=J==null?void 0:J.code)!=null?I:null,name:W,institution:K(L("institution")),
marks:q,
total:L("total"),notesToCommittee:K(L("notesToCommittee")),notesToEntrant:K(L("notesToEntrant"))})}
let g=($=
l.get("name"))!=null?$:null,v=(F=l.get("total"))!=null?F:null;return{stage:t,judge:n,tab:e.tab,
headerRow:a,
codeColumn:c,nameColumn:g,totalColumn:v,columns:u,rows:m}}var Gf=(e,t,n)=>Kf(e)||Kf(t)||e===""&&t===
""&&n.some(r=>typeof r=="string"&&Kf(r)),Kf=e=>HM.includes(z(e)),VM=(e,t)=>[...t.values()].every(n=>n.
kind==="blank"||e===""&&n.kind==="unreadable"&&!Zf(n.raw)),Zf=e=>{var t;return typeof e=="string"?!le(
e)&&(Ie(e,Dn)||((t=e.match(/\p{L}/gu))!=null?t:[]).length<3||e.trim().startsWith("#")):e!==void 0};
function YM(e,t){
let n=e.flatMap((r,o)=>le(r)?[]:[{cell:r,column:o}]);return n.length>1&&n.every(({cell:r,column:o})=>{
var i;return z(K(r))===z((i=t[o])!=null?i:"")})}function XM(e){let t={code:"",entry:null,name:"",
institution:"",
marks:new h,total:"",notesToCommittee:"",notesToEntrant:""};return e.values.flatMap((n,r)=>n.some(o=>typeof o==
"number")?[{...t,row:r}]:[])}function QM(e,t,n){let r={row:t,column:n};return typeof e=="number"?{
kind:"score",value:e,at:r}:le(e)?{kind:"blank",at:r}:typeof e=="string"&&Ie(e,Dn)?{kind:"recused",at:
r}:{kind:"unreadable",raw:e,at:r}}p();p();function qf(e,t){let n=t===1?"":` (${t})`;return e.slice(0,
31-n.length)+n}var Hf="Lembar Juri \xB7 ",
$T=e=>Hf+e,Jf=e=>typeof e=="string"&&e.startsWith(Hf),Ln=e=>{var t;return Jf((t=e.values[1])==null?
void 0:
t[0])};function vt(e,t,n,r,o,i,a=""){let s=u=>[u,...r.slice(1).map(()=>"")];return{name:e,values:[s(
t),s([Hf+n,a].filter(u=>u!=="").join(" \xB7 ")),r.map(u=>u.header),...o.map(u=>r.map(l=>l.value(u)))],
headerRow:2,frozenColumns:i,widths:r.map(u=>u.width),formats:r.map(u=>{var l;return(l=u.format)!=null?
l:""}),layout:a}}p();p();var eL=["No","No. Urut","Nomor","Nomor Urut","Number","Urutan","Urut",
"Tahun","Year","Tanggal","Date",
"Timestamp","Stempel Waktu","Cap Waktu","Jam","No. Undian","Nomor Undian","ID"],tL=["Total","Jumlah",
"Sum","Total Nilai","Total Skor","Nilai Total","Skor Total","Jumlah Nilai","Jumlah Skor",
"Total Score","Score Total","Subtotal","Sub Total","Grand Total","Rata-rata","Rerata",
"Nilai Rata-rata","Rata-rata Nilai","Skor Rata-rata","Average","Mean","Average Score","Nilai Akhir",
"Skor Akhir","Hasil","Hasil Akhir","Final","Final Score","Result","Persentase","Percentage","Bobot",
"Weight","Nilai Bobot","Bobot Nilai","Nilai x Bobot","Bobot x Nilai","Nilai Terbobot",
"Nilai Tertimbang","Skor Tertimbang","Weighted","Weighted Score","Maks","Maksimum","Max","Min"],nL=[
"Peringkat","Rank","Ranking","Rangking",
"Juara","Place"],rL=/^(?:hadir|kehadiran|izin|ijin|sakit|alpa|alfa|absen|umur|usia|age|tinggi|berat|harga|price|volume|vol|anggaran|budget|realisasi|pagu|stok|gaji|honor|honorarium|tarif|hp|nohp|nowa|telepon|telp|notelp|notelepon|phone|wa|whatsapp|nip|nik|rt|rw|kodepos|jumlah(?:peserta|orang|anggota|barang|unit|biaya|anggaran|hari|juri)|qty|kuantitas|durasi|jarak|luas|npwp|rekening|norekening)(?:rp|rupiah|tahun|cm|kg|orang|menit|hari)?$/,
oL=[["number",new T(eL.map(z))],["sum",new T(tL.map(z))],["rank",new T(nL.map(z))]],FT=new T([
"Nilai",
"Skor","Score","Scores","Poin","Point","Points"].map(z)),MT=e=>FT.has(e);function Vf(e){var r;let t=z(
e),n=(r=oL.find(([,o])=>o.has(t)))==null?void 0:r[0];return n!=null?n:Lt(e)==="total"?"sum":rL.test(
t)?"matter":null}var vr=e=>z(e)===""||Vf(e)!==null||Lt(e)!==void 0||rr.columns.some(t=>Ie(e,t.header));
function LT(e){let t=e.filter(n=>!FT.has(n));return t.length>0?t:[...e]}p();var Yf="(?:(?:dewan\\s+)?(?:juri|judge|penilai|panelis)\\s*[.\\-#:]?\\s*(?:\\d{1,2}|[ivx]{1,4}|[a-z])|j\\.?\\s?\\d{1,2})(?![\\p{L}\\p{N}])",
iL=new RegExp(`^(?:(?:nilai|skor|score|total)\\s+)?(${Yf}(?:\\s*[(:\u2013-].*)?)$`,"iu"),aL=/^(?:nilai\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)\s*[:.\-\u2013]?\s+(\p{L}.*)$/iu,
sL=new RegExp(`^(${Yf})\\s*[-\u2013\xB7|:_/,]*\\s*(\\S.*)$`,"iu"),uL=new RegExp(`^(.*[^\\s\\p{L}\\p{N}]|.*\\s|.*\\))\\s*(${Yf})\\s*[)\\]]?$`,
"iu"),lL=new T(["Juri","Nilai Juri","Skor Juri","Dewan Juri","Nilai Dewan Juri","Nama Juri",
"Penilai","Judge","Judges"].map(z));function wr(e){var n,r,o,i,a,s;let t=e.
replace(/\s+/g," ").trim();return(s=(a=(r=(n=iL.exec(t))==null?void 0:n[1])==null?void 0:r.trim())!=
null?a:(i=(o=aL.exec(t))==null?void 0:o[1])==null?void 0:i.trim())!=null?s:null}function Na(e){var i,
a,s,u,l;let t=e.replace(/\s+/g," ").trim(),n=sL.exec(t);if(n!==null&&!/^\(/.test((i=n[2])!=null?i:""))
return{label:(a=n[1])!=null?a:"",rest:(s=n[2])!=null?s:""};let r=uL.exec(t),o=((u=r==null?void 0:r[1])!=
null?u:"").replace(/[\s\-\u2013\u00b7|:_/,([]+$/,"");return r===null||o===""?null:{label:(l=r[2])!=null?
l:"",
rest:o}}var jT=e=>lL.has(z(e));p();var Wu="Nilai",Si=e=>typeof e=="string"?e.trim():"";function zT(e,
{placeOf:t}){if(t===void 0)return e;
let n=new h([...e.columns].map(([o,i])=>[o,i.map(a=>t({row:-1,column:a}).column)])),r=e.rows.map(o=>(
{
...o,marks:new h([...o.marks].map(([i,a])=>[i,{...a,at:t(a.at)}]))}));return{...e,totalColumn:null,
columns:n,
rows:r}}var cL=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|wawancara|semester|bulan|tahun|minggu|hari|tanggal|aspek|kriteria|bobot|weight/i,
BT=e=>{let t=Lt(e);return t==="code"||t==="name"};function UT(e){let t=e.values.slice(0,bi+1).map(o=>o.
map(Si)),n=t.map((o,i)=>{var a,s;return{row:i,headers:o,above:(a=t[i-1])!=null?a:[],cells:(s=e.values[
i])!=
null?s:[]}}),r=[...n.map(o=>({...o,own:dL(o.above,o.cells)?pL(o.above,o.headers):[]})),...n.map(o=>(
{
...o,own:fL(o.headers),above:[]}))];for(let{row:o,headers:i,above:a,own:s}of r){if(![...a,...i].some(
BT))continue;let u=s.filter(c=>c.header===Wu||!vr(br(c.header).name));if(new T(u.map(c=>z(c.label))).
size<2)continue;let l=u.every(c=>c.header===Wu)?"totals":"groups";return{tab:e.tab,layout:l,views:hL(
e,o,i,a,s)}}return null}var dL=(e,t)=>e.every((n,r)=>!BT(n)||le(t[r]));function pL(e,t){let n=t.flatMap(
(u,l)=>{let c=e.slice(0,l+1).reduce((d,m)=>m===""?d:m,"");return u===""||c===""||Lt(c)==="code"||Lt(
c)==="name"||mL(u)?[]:[{column:l,over:c,header:u}]}),r=n.filter(u=>jT(u.over)&&!vr(br(u.header).name));
if(r.length>1)return r.map(({column:u,header:l})=>({column:u,label:l,header:Wu}));let o=n.filter(u=>wr(
u.header)!==null&&wr(u.over)===null);if(o.length>1&&new T(o.map(u=>u.over)).size>1)return o.map(({
column:u,
over:l,header:c})=>{var d;return{column:u,label:(d=wr(c))!=null?d:"",header:l}});let i=n.filter(u=>n.
some(l=>l.over!==u.over&&z(l.header)===z(u.header))),a=i.some(u=>wr(u.over)!==null),s=i.some(u=>cL.test(
u.over));return!a&&s?[]:i.filter(u=>!a||wr(u.over)!==null).map(({column:u,over:l,header:c})=>{var d;
return{column:u,label:(d=wr(l))!=null?d:l,header:c}})}var mL=e=>{let t=Lt(e);return t==="code"||t===
"name"||t==="institution"};function fL(e){let t=e.flatMap((r,o)=>{let i=Na(r);return i===null?[]:[{
column:o,
label:i.label,header:i.rest}]}),n=({header:r})=>!vr(br(r).name)&&!gL(r);return t.some(n)?t:e.flatMap(
(r,o)=>{var a,s;let i=(s=wr(r))!=null?s:(a=Na(r))==null?void 0:a.label;return i===void 0?[]:[{column:
o,
label:i,header:Wu}]})}var gL=e=>/^(?:nilai|skor|score|total)(?:\s+(?:nilai|skor))?$/i.test(e.trim());
function hL(e,t,n,r,o){let i=y.min(...o.map(s=>s.column)),a=new h;for(let{label:s}of o)a.has(z(s))||
a.set(z(s),s);return[...a].map(([s,u])=>{let l=new h(o.filter(g=>z(g.label)===s).map(g=>[g.column,g.
header])),c=n.map((g,v)=>{var C,A;return v<i?g||((C=r[v])!=null?C:""):(A=l.get(v))!=null?A:""}),d=g=>g.
map((v,C)=>C<i||l.has(C)?v:""),m=e.values.map((g,v)=>v===t?c:v===t-1&&r.length>0?g.map(()=>""):d(g));
return{label:u,grid:{tab:e.tab,values:m}}})}p();var WT=P("Juri","Judge","Nama Juri","Judge Name",
"Kode Juri","Penilai","Nama Penilai","Dewan Juri","Nama Dewan Juri","Panelis","Reviewer",
"Email Juri"),yL=P("Email","Email Address","Alamat Email","Username","Nama Pengguna"),bL=P(
"Timestamp","Timestamp","Stempel Waktu","Cap Waktu"),vL=P("Kriteria","Criterion",
"Kriteria Penilaian","Aspek","Aspek Penilaian","Indikator","Komponen","Unsur"),wL=P("Nilai",
"Score","Skor","Value","Poin","Points");function kL(e){for(let[t,n]of e.values.slice(0,bi).entries()){
let r=n.map(Si),o=l=>r.findIndex(c=>Ie(c,l)),i=l=>r.findIndex(c=>Lt(c)===l),a=o(WT)>=0||o(bL)<0?o(WT):
o(yL),[s,u]=[i("code"),i("name")];if(a>=0&&(s>=0||u>=0)){let[l,c]=[o(vL),o(wL)];return{header:t,
judge:a,
code:s,name:u,criterion:l,score:c}}}return null}function KT(e){let t=kL(e);if(t===null)return null;
let n=u=>K(
u[t.judge]),r=e.values.slice(t.header+1),o=u=>!le(u[t.code])||!le(u[t.name]),i=new h;for(let u of r){
let l=z(n(u));l!==""&&o(u)&&!i.has(l)&&i.set(l,n(u))}if(i.size<2)return null;let a=t.criterion>=0&&t.
score>=0,s=a?TL(r,t):[];return{tab:e.tab,layout:a?"list":"rows",views:[...i].map(([u,l])=>{let c=d=>z(
n(d))===u;return a?SL(e,t,s,l,c):xL(e,t,l,c)})}}function xL(e,{header:t,judge:n},r,o){var s;let i=((
s=
e.values[0])!=null?s:[]).map(()=>""),a=e.values.map((u,l)=>l===t?u.map((c,d)=>d===n?"":c):l<t||o(u)?
u:i);return{label:r,grid:{tab:e.tab,values:a}}}function TL(e,{criterion:t}){let n=new h;for(let r of e){
let o=K(r[t]);z(o)!==""&&!n.has(z(o))&&n.set(z(o),o)}return[...n].map(([r,o])=>({key:r,name:o}))}
function SL(e,t,n,r,o){
var I,$,F,B;let{header:i,judge:a,code:s,name:u,criterion:l,score:c}=t,d=($=(I=e.values[i])==null?
void 0:
I.length)!=null?$:0,m=[a,l,c],g=new h,v=new h,C=new h,A=w.from({length:d+n.length},()=>"");for(let[M,
L]of e.values.entries()){if(M<=i||!o(L))continue;let j=n.findIndex(Ce=>Ce.key===z(K(L[l]))),W=H(K(L[
s]))||
z(K(L[u]));if(j<0||W==="")continue;let q=(F=C.get(W))!=null?F:[],J=q.find(Ce=>!g.has(`${Ce},${d+j}`)),
te=J!=null?J:M;J===void 0&&(C.set(W,[...q,M]),v.set(M,A.map((Ce,be)=>{var Me;return m.includes(be)?
"":
(Me=L[be])!=null?Me:""})));let X=v.get(te);X!==void 0&&(X[d+j]=(B=L[c])!=null?B:""),g.set(`${te},${d+
j}`,{row:M,column:c})}let N=e.values.map((M,L)=>{var j;return L===i?[...M.map((W,q)=>m.includes(q)?
"":
W),...n.map(W=>W.name)]:(j=v.get(L))!=null?j:A}),_=({row:M,column:L})=>{var j;return(j=g.get(`${M},${L}`))!=
null?j:{row:M,column:L<d?L:M<0?c:y.max(s,u)}};return{label:r,grid:{tab:e.tab,values:N},placeOf:_}}
var Xf=e=>{var t;return Ln(e)?null:(t=KT(e))!=null?t:UT(e)},Qf=(e,t)=>jf(e,t)||e.includes("@")&&z(e)===
z(t.email);function GT(e,t,n,r,o){var u,l;let i=(l=(u=Xf(e))==null?void 0:u.views)!=null?l:[],a=c=>n.
find(d=>Qf(c,d));return{sheets:i.flatMap(c=>{let d=a(c.label);return d===void 0?[]:[zT(Io(c.grid,t.name,
d.code,r,o),c)]}),strangers:i.filter(({label:c})=>a(c)===void 0).map(({label:c})=>c)}}p();var Td=e=>e.find(
t=>Ie(t,Z.plenary));function EL(e,t){var r;let n=t.length===1&&e===""?t[0]:void 0;return(r=
t.find(({name:o})=>z(o)===z(e)))!=null?r:n}function CL(e,t){if(le(e))return null;let n=bt(e);return n===
null?"not-a-number":b.isInteger(n)&&n>=t?n:"out-of-range"}function Sd(e,{stages:t,entries:n}){var s,
u;let r=at(e,Ea),o=[],i=[],a=[];for(let{row:l,cell:c}of(s=r==null?void 0:r.rows)!=null?s:[]){let d=F=>K(
c(F)),m=EL(d("stage"),t),g=n.find(F=>H(F.code)===H(d("entry"))),v=(F,B,M=d(F),L=[])=>{let j={setting:
`plenary.${F}`,value:M,reason:B,allowed:L},W=m===void 0?{}:{stage:m.name};return i.push({code:
"SETTING_INVALID",severity:"error",...W,...Xe(r,l,F),params:j}),null},C=(F,B)=>{let M=CL(c(F),B);
return typeof M==
"string"?v(F,M,c(F)):M};if(m!==void 0&&g!==void 0){let F=a.some(B=>B.stage===m.name&&B.entry===g.code);
if(a.push({stage:m.name,entry:g.code}),F&&!le(c("rank"))){v("entry","duplicate");continue}}if(le(c(
"rank")))continue;m===void 0&&v("stage","unknown-reference",d("stage"),t.map(F=>F.name)),g===void 0&&
v("entry","unknown-reference");let A=C("rank",1),N=C("computed",1),[_,I]=[C("votesFor",0),C(
"votesAgainst",0)];if(A!==null&&A!==N&&d("reason")===""&&v("reason","empty"),m===void 0||g===void 0||
A===null)
continue;let $=Xe(r,l,"rank");o.push({stage:m.name,entry:g.code,computed:N,rank:A,reason:d("reason"),
votesFor:_,votesAgainst:I,tab:e.tab,cell:(u=$==null?void 0:$.cell)!=null?u:null})}return{decisions:o,
findings:i,listed:a}}p();var ve=()=>SpreadsheetApp.getActiveSpreadsheet(),vn=()=>ve().getId(),Fe=()=>ve(
).getSheets().map(
e=>e.getName()),Ku=()=>new h(ve().getSheets().map(e=>[e.getName(),e.getSheetId()])),ZT=()=>ve().getSheets(
).
filter(e=>e.isSheetHidden()).map(e=>e.getName()),Ed=()=>ve().getSheets().filter(e=>e.getLastRow()>0).
map(e=>e.getName()),RL=/(?:^(?:zh|ja|ko|hu|lt|mn)(?:_|$)|_(?:US|PH)$)/;function DL(){let e=null;
return t=>{
e!=null||(e={zone:ve().getSpreadsheetTimeZone(),monthFirst:RL.test(ve().getSpreadsheetLocale())});
let n=Utilities.
formatDate(t,e.zone,"yyyy-MM-dd'T'HH:mm:ss");return e.monthFirst?{date:n,monthFirst:!0}:{date:n}}}
function _e(e){
let t=ve().getSheetByName(e);if(t===null)return{tab:e,values:[]};let n=DL(),r=o=>typeof o=="string"||
typeof o=="number"||typeof o=="boolean"?o:o instanceof R?n(o):"";return{tab:e,values:t.getDataRange(
).
getValues().map(o=>o.map(r))}}function Cd(e){var n,r;let t=(r=(n=ve().getSheetByName(e))==null?void 0:
n.getDataRange().getFormulas())!=null?r:[];return t.some(o=>o.some(i=>i!==""))?t:[]}var _a=e=>{var t,
n;return(n=(t=ve().getSheetByName(e))==null?void 0:t.getDataRange().getNumberFormats())!=null?n:[]},
qT=()=>ve().getProtections(SpreadsheetApp.ProtectionType.SHEET).map(e=>e.getRange().getSheet().getName(
));
function eg(e,t){if(t)return/^[=+\-@']/.test(e)?`'${e}`:e;let n=/^[\p{L}\u201c]\P{N}*$/u.test(e)&&!/^(true|false)$/iu.
test(e.trim());return e===""||n?e:`'${e}`}var HT="@",tg=(e,t)=>{let n=t.map(r=>r===HT);return e.map(
r=>r.map((o,i)=>typeof o=="string"?eg(o,n[i]===!0):o))};function Jr(e,t,n){let[r,o]=[e.getMaxRows(),
e.getMaxColumns()];t>r&&e.insertRowsAfter(r,t-r),n>o&&e.insertColumnsAfter(o,n-o)}function jt(e,t,n,
r,o=[]){
var s,u;let i=ve().getSheetByName(e),a=(u=(s=r[0])==null?void 0:s.length)!=null?u:0;i===null||a===0||
(Jr(i,t+r.length,n+a),i.getRange(t+1,n+1,r.length,a).setValues(tg(r,o)))}function JT(e,t,n,r){let o=ve(
).
getSheetByName(e);o!==null&&(Jr(o,t+r,n+1),o.getRange(t+1,n+1,r,1).setNumberFormat(HT))}var kr=e=>{
var t,
n;return(n=(t=ve().getSheetByName(e))==null?void 0:t.getLastRow())!=null?n:0};function VT(){for(let e of ve(
).
getSheets())e.getLastRow()===0&&ve().deleteSheet(e)}var an=()=>SpreadsheetApp.flush();function YT(e,
t){
let n=ve().getSheetByName(e);if(n===null)return!1;let r=t===null?null:OL(n,t);return r===null?n.activate(
):
r.activate(),!0}function OL(e,t){try{return e.getRange(t)}catch{return null}}p();p();p();var Rd=e=>e.some(
t=>t.lines.some(n=>n.code!==""));function Dd(e,t){var i;let n=Rd(e),r=new h;for(let a of e)
for(let{code:s,name:u,institution:l}of AL(a,t,n)){let c=n?H(s):z(u),d=r.get(c);c!==""&&r.set(c,{code:
(i=
d==null?void 0:d.code)!=null?i:s,name:(d==null?void 0:d.name)||u,institution:(d==null?void 0:d.institution)||
l})}let o=y.max(2,x(r.size).length);return[...r.values()].map((a,s)=>n?{...fu,...a}:{...fu,...a,code:
`P${x(s+1).padStart(o,"0")}`})}function AL(e,t,n){let r=e.columns.filter(a=>t.some(s=>bn(a.name,{
name:s}))),
o=a=>r.some(({column:s})=>Zf(a.values[s])),i=e.lines.map(o).lastIndexOf(!0);return e.lines.filter((a,
s)=>(n?
a.code==="":a.name==="")?!1:o(a)?!0:n?/\p{N}/u.test(a.code)&&(a.name!==""||!e.hasNames&&!/[\s,]/.test(
a.code)):s<i||a.institution!=="")}p();p();var NL=1e3,_L=e=>{let t=typeof e=="string"?Lt(e):void 0;
return t==="code"||t==="name"};function Gu(e){
var l;if(Ln(e))return null;let t=c=>typeof c=="string"&&!le(c),n=vi(e,c=>c.some(_L)?c.filter(t).length:
0);if(n===null)return null;let r=((l=e.values[n])!=null?l:[]).map(c=>typeof c=="string"?c:""),o=c=>r.
findIndex(d=>Lt(d)===c),[i,a,s]=[o("code"),o("name"),o("institution")],u=e.values.slice(n+1).flatMap(
c=>{let d={code:K(c[i]),name:K(c[a]),institution:K(c[s]),values:c};return(d.code!==""||d.name!=="")&&
!Gf(d.code,d.code===""?d.name:"",c)?[d]:[]});return{tab:e.tab,values:e.values,hasNames:a>=0,columns:
$L(
r,u),lines:u,passed:IL(r,u),isRepeated:PL(r),above:e.values.slice(0,n)}}function PL(e){let t=e.map(n=>br(
n).name).filter(n=>!vr(n));return new T(t.map(z)).size<t.length}var XT=(e,t)=>e.map(n=>{var r;return(
r=
n.values[t])!=null?r:""});function IL(e,t){return e.flatMap((n,r)=>{let{name:o}=br(n),i=Vf(o),a=XT(t,
r);return z(o)===""||!a.some(s=>typeof s=="number")?[]:i!==null?[{header:n.trim(),reason:i}]:eS(a)&&
!vr(o)?[{header:n.trim(),reason:"large"}]:[]})}function $L(e,t){let n=new h;for(let[r,o]of e.entries(
)){
let{name:i,weight:a}=br(o),s=z(i);if(vr(i)||n.has(s))continue;let u=FL(XT(t,r));n.set(s,{column:r,
key:s,
name:i,weight:a,max:PT(o),kind:u})}return[...n.values()]}var QT=e=>e.flatMap(t=>{var n;return(n=bt(
typeof t==
"string"?t.replace(/\s*%\s*$/,""):t))!=null?n:[]});function eS(e){let t=QT(e);return t.filter(n=>n>NL).
length*2>t.length}function FL(e){let t=e.filter(a=>!le(a)),n=QT(t),r=a=>typeof a=="string"&&Ie(a,Dn),
o=n.length+t.filter(r).length;if(n.length>0&&o*2>=t.length)return eS(t)?"words":"numbers";let i=a=>typeof a==
"string"&&bt(a)===null&&!r(a)&&!a.trim().startsWith("#");return t.filter(i).length*2>t.length?
"words":
"open"}var ML=/peserta|inovasi|proposal|entri|innovation|participant|daftar|data|list|registrasi|pendaftar/i,
LL=["category","unitType","innovator","contact","phone","email","link"];function tS(e,t,n){let r=ML.
test(n.tab)?Gu(n):null;if(r===null)return null;let o=at(n,rr),i=new h,a=0;for(let d of r.lines){let m=C=>t&&
d.code!==""?H(C.code)===H(d.code):d.name!==""&&z(C.name)===z(d.name),g=e.find(m);if(g===void 0){(d.code!==
""||d.institution!=="")&&(a+=1);continue}if(i.has(g))continue;let v=LL.map(C=>{var A;return[C,K(d.values[
(A=
o==null?void 0:o.columns.get(C))!=null?A:-1])]});i.set(g,{...g,...f.fromEntries(v),code:t?g.code:d.code||
g.code,name:g.name||d.name,institution:g.institution||d.institution})}if(i.size<2||i.size*2<e.length)
return null;let s=new T([...i.values()].map(d=>H(d.code))),u=e.filter(d=>!i.has(d)),l=s.size<i.size||
u.some(d=>s.has(H(d.code))),c=[...i].map(([d,m])=>l?{...m,code:d.code}:m);return{grid:n,entries:[...c,
...u],unscored:a}}p();function Od(e){var a;let t=iS(e),n=sS(t).filter(s=>s.length>1),r=(a=rS(n))!=null?
a:t.length===1?t:rS(
jL(t)),o=r==null?void 0:r[0];if(r===null||o===void 0)return null;let i=o.keys.filter(s=>r.every(u=>u.
keys.includes(s)));return ng(e,aS(o.table,i))}function ng(e,t){let n=iS(e),r=sS(n).filter(a=>a.length>
1),o=t.map(a=>z(a)),i=e.filter(a=>{let s=t.filter(c=>a.columns.some(d=>bn(d.name,{name:c}))).length;
if(s===t.length)return!0;if(s===0||s*2<t.length)return!1;let u=n.find(c=>c.table===a);return u===void 0||
!r.some(c=>c.includes(u))||u.keys.every(c=>o.includes(c))});return i.length===0?null:{tables:i,
criteria:[
...t]}}function oS(e){let[t]=e;if(t===void 0||e.some(o=>o.columns.some(i=>i.kind==="numbers")))return null;
let n=o=>e.every(i=>i.columns.some(a=>a.key===o&&a.kind==="open")),r=aS(t,t.columns.map(o=>o.key).filter(
n));return r.length===0?null:{tables:[...e],criteria:r}}function iS(e){let t=new T(e.flatMap(n=>n.columns.
filter(r=>r.kind==="numbers").map(r=>r.key)));return e.flatMap(n=>{let r=n.columns.filter(i=>i.kind!==
"words"&&t.has(i.key)),o=LT(r.map(i=>i.key));return o.length===0?[]:[{table:n,keys:o}]})}var aS=(e,t)=>e.
columns.filter(n=>t.includes(n.key)).map(n=>n.name),nS=e=>e.reduce((t,{table:n})=>t+n.lines.length,0);
function rS(e){let[t=null]=[...e].sort((n,r)=>r.length-n.length||nS(r)-nS(n)||e.indexOf(n)-e.indexOf(
r));return t}function sS(e){var n;let t=new h;for(let r of e){let o=[...r.keys].sort().join(`
`);t.set(o,[...(n=t.get(o))!=null?n:[],r])}return[...t.values()]}function jL(e){return e.map(t=>e.filter(
n=>{let r=n.keys.filter(o=>t.keys.includes(o)).length;return r>0&&r*2>=y.max(n.keys.length,t.keys.length)}
)).
filter(t=>{let[n]=t;return t.length>1&&(n==null?void 0:n.keys.some(r=>t.every(o=>o.keys.includes(r))))}
)}p();var zL=12,BL=["juri","dewanjuri","judge","penilai","panelis"],og=e=>BL.includes(z(e));function lS(
e){
var t;return ig((t=WL(e))!=null?t:e.map(n=>n.trim()))}function ig(e){let t=new T(e.filter(r=>uS(r)).
map(H)),n=0;return e.map(r=>{if(uS(r))return rg(r,UL(r)?r:"");do n+=1;while(t.has(`j${n}`));return r.
includes("@")?{...rg(`J${n}`,""),email:r}:rg(`J${n}`,r)})}var uS=e=>[...e].length<=zL&&H(e)!==""&&!e.
includes("@"),UL=e=>!/\p{N}/u.test(e)&&[...e].length>3;function WL(e){let[t,...n]=e.map(r=>Hr(r).filter(
({right:o})=>H(o)!==""));for(let{left:r,right:o}of[...t!=null?t:[]].sort(KL).reverse()){let i=z(r);
if(i===
""||og(r))continue;let a=n.map(u=>{var l;return(l=u.find(c=>z(c.left)===i))==null?void 0:l.right}),s=[
o,...a].flatMap(u=>u!=null?u:[]);if(s.length===e.length&&new T(s.map(H)).size===s.length)return s}
return null}
var KL=(e,t)=>b(e.spaced)-b(t.spaced)||e.at-t.at,GL=/^(?:nama\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)(?:\s+name)?\s*(?:[:=]\s*(.*))?$/i;
function cS({above:e}){var t,n;for(let r of e){let o=r.map(K);for(let[i,a]of o.entries()){let s=GL.exec(
a);if(s===null)continue;let l=(((t=s[1])!=null?t:"").trim()||((n=o.slice(i+1).find(c=>/\p{L}/u.test(
c)))!=null?n:"")).replace(/^[:=\s]+/,"");if(/\p{L}/u.test(l))return l}}return""}var rg=(e,t)=>({...Wv,
code:e,name:t});p();function dS(e,t,{names:n,hidden:r}){return n.flatMap(o=>{let i=e.find(s=>s.grid.tab===o),
a=t.includes(
o)?null:ZL(o,i,r);return a===null?[]:[{kind:"TAB_LEFT",sure:a!=="summary"&&a!=="other-columns",
params:{
tab:o,reason:a}}]})}function ZL(e,t,n){if(n.includes(e))return"hidden";if(t===void 0)return Mu(e)?
"recap":null;let{grid:r,table:o,shared:i,isOther:a}=t;return Ln(r)?null:r.values.every(s=>s.every(le))?
"empty":a?"other-matter":i!==null?"summary":o===null?"not-entries":o.columns.some(s=>s.kind==="numbers")?
"other-columns":"not-scores"}p();p();var qL=new T(["Bobot","Weight","Weights","Bobot Kriteria",
"Bobot Nilai","Bobot (%)"].map(z)),pS=new T(
["Maks","Maksimum","Maksimal","Max","Maximum","Skor Maks","Nilai Maks","Nilai Maksimal",
"Skor Maksimal"].map(z));function mS(e,t){let n=e.map(s=>t.map(u=>{var l,c;return(c=(l=s.columns.find(
d=>bn(d.name,
{name:u})))==null?void 0:l.weight)!=null?c:null})),r=e.map(s=>ag(s,t,qL)),o=s=>s.map(HL).find(u=>u!==
null),[i,a]=[o(n),o(r)];return i!==void 0?{weights:i,from:"headers"}:a===void 0?{weights:t.map(()=>1),
from:"equal"}:{weights:a,from:"row"}}function ag(e,t,n){let r=t.map(s=>e.columns.find(u=>bn(u.name,{
name:s}))),o=y.min(...r.map(s=>{var u;return(u=s==null?void 0:s.column)!=null?u:0})),i=s=>typeof s==
"string"&&n.has(z(s)),a=e.values.find(s=>{let[u]=s.slice(0,o).filter(l=>!le(l));return u!==void 0&&i(
u)});return r.map(s=>{let u=s===void 0||a==null?void 0:a[s.column];return bt(typeof u=="string"?u.replace(
/\s*%\s*$/,""):u)})}function HL(e){let t=e.flatMap(r=>r!==null&&r>=0?r:[]),n=t.reduce((r,o)=>r+o,0);
return t.length<e.length||n<=0?null:y.abs(n-1)<1e-6?t.map(r=>y.round(r*1e6)/1e4):t}var fS=(e,t)=>e.flatMap(
n=>n.columns.filter(r=>t.some(o=>bn(r.name,{name:o}))).flatMap(({column:r})=>n.
lines.flatMap(o=>{var i;return(i=bt(o.values[r]))!=null?i:[]})));function gS(e,t){var o;let n=fS(e,t);
if(n.length===0)return 100;let r=i=>n.every(a=>a<=i);return r(1)&&n.some(i=>i>0&&i<1)?1:(o=[5,10].find(
r))!=null?o:100}function hS(e,t){var o;let n=[...e.map(i=>t.map(a=>{var s,u;return(u=(s=i.columns.find(
l=>bn(l.name,{name:a})))==null?void 0:s.max)!=null?u:null})),...e.map(i=>ag(i,t,pS))],r=i=>i.every((
a,s)=>{
var u;return a!==null&&a>0&&fS(e,[(u=t[s])!=null?u:""]).every(l=>l<=a)});return(o=n.find(r))!=null?o:
null}p();var yS=/juri(?!st)|judg|penilai|panelis|skor|score|lomba|kompetisi|competition|inovasi|innovat|kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|dampak|impact|replika|mudah disebar|keberlanjut|berkelanjut|sustain|efektif|presentasi|proposal|kriteria|criteri|bobot|finalis|karya/i,
JL=/^(?:nilai|poin|points?)$/i,VL=/^j\.?\s?\d{1,2}$/i,YL=/daftar hadir|presensi|absen|attendance|(?<!tahun )anggaran|budget|\brab\b|telepon|\bphone|kontak|contact|jadwal|schedule|keuangan|honor|gaji|payroll|\bkas\b|inventaris|belanja/i,
XL=e=>e.map(Si).filter(t=>t!=="");function bS(e){let t=e.values.slice(0,bi).map(o=>o.filter(i=>!le(i))),
n=t.findIndex(o=>o.length>2),r=t.slice(0,y.max(0,n)).flat().map(Si);return[e.tab,...r].some(o=>YL.test(
o))}var sg=(e,t)=>yS.test(e.tab)||VL.test(e.tab.trim())||e.values.slice(0,t+1).flatMap(XL).some(n=>yS.
test(n)||JL.test(n));p();function ug(e){let t=[...new h(e.flat().map(o=>[z(o),o])).values()],n=e.map(
o=>new T(o.map(z))),r=t.
filter(o=>!n.every(i=>i.has(z(o))));return r.flatMap((o,i)=>r.slice(i+1).filter(a=>Nu(o,a)&&!n.some(
s=>s.has(z(o))&&s.has(z(a)))).map(a=>({one:o,other:a})))}p();p();var QL=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|observasi|wawancara|administrasi|berkas|interview/i;
function vS(e){var s;let t=new h;for(let u of e)for(let{left:l,right:c}of Hr(u).filter(d=>d.spaced||
/[|:_\-\u2013]/.test(u))){let d=z(l);if(d===""||H(c)===""||og(l)||wr(l)!==null)continue;let m=(s=t.get(
d))!=null?s:{stage:l,tabs:[]};m.tabs.some(g=>H(g.label)===H(c))||m.tabs.push({tab:u,label:c}),t.set(
d,m)}let n=[...t.values()].filter(u=>u.tabs.length>1),r=n.map(u=>new T(u.tabs.map(l=>H(l.label)))),o=(
u,l)=>QL.
test(u.stage)||r.some((c,d)=>d!==l&&u.tabs.some(m=>c.has(H(m.label)))),i=n.filter(o),a=i.length>1&&e.
every(u=>!ej(u,i));return{sets:a?i:[],unclear:!a&&tj(e)}}var ej=(e,t)=>!t.some(n=>n.tabs.some(r=>r.tab===
e))&&Na(e)!==null;function tj(e){var n;let t=new h;for(let r of e){let o=Na(r);if(o===null)continue;
let i=H(o.label);t.set(i,((n=t.get(i))!=null?n:new T).add(z(o.rest)))}return[...t.values()].some(r=>r.
size>1)}var wS=e=>bS(e)?{grid:e,table:null,shared:null,isOther:!0}:{grid:e,table:Gu(e),shared:Xf(e),
isOther:!1},
Pa=(e,t=[])=>({reason:e,tabs:t});function kS(e,t,n){var g,v;let r=n.flatMap(({table:C,shared:A})=>C===
null||A!==null?[]:[C]),o=n.filter(C=>C.shared!==null);if(e.stages.some(C=>C.scoreTab!==void 0))return nj(
e.stages,o);let{sets:i,unclear:a}=vS(r.map(C=>C.tab));if(e.stages.length>1)return lg(e.stages,i,r);
let[
s]=e.stages;if(s===void 0)return Pa("nothing");let u=t?i.find(C=>z(C.stage)===z(s.name)):void 0;if(u!==
void 0)return lg([s],[u],r);if(a&&!t)return Pa("stages",r.map(C=>C.tab));if(i.length>1&&!t){let C=i.
map(A=>({...s,name:A.stage,advance:null}));return lg(C,i,r)}let l=((v=(g=Od(r))==null?void 0:g.tables.
length)!=null?v:0)>1,c=o.filter(C=>{var A;return((A=C.shared)==null?void 0:A.layout)!=="totals"}),d=c.
length>0?c:o,[m]=d;if(!l&&(m!=null&&m.shared)){let C=d.map(A=>A.grid.tab);return C.length>1?Pa(
"several-shared",C):t?Pa("stage-tab",C):[xS({...s,scoreTab:m.grid.tab},m.shared)]}return[{stage:s,
desks:r.
map(C=>({label:C.tab,table:C})),layout:null}]}function xS(e,{layout:t,views:n}){let r=n.flatMap(({
label:o,
grid:i})=>{let a=Gu(i);return a===null?[]:[{label:o,table:a}]});return{stage:e,desks:r,layout:t}}
function nj(e,t){
let n=e.map(o=>{let i=t.find(a=>{var s;return z(a.grid.tab)===z((s=o.scoreTab)!=null?s:"")});return i!=
null&&i.shared?xS(o,i.shared):o}),r=n.flatMap(o=>{var i;return"desks"in o?[]:[(i=o.scoreTab)!=null?i:
o.name]});return r.length>0?Pa("unclear-judges",r):n.filter(o=>"desks"in o)}function lg(e,t,n){let r=e.
map(i=>{var u;let a=t.find(l=>z(l.stage)===z(i.name)),s=((u=a==null?void 0:a.tabs)!=null?u:[]).flatMap(
({tab:l,label:c})=>n.filter(d=>d.tab===l).map(d=>({label:c,table:d})));return{stage:i,desks:s,layout:
null}}),
o=r.filter(i=>i.desks.length===0).map(i=>i.stage.name);return o.length>0?Pa("stages",o):r}p();var TS=.051,
rj=4,SS=e=>H(e.code)||z(e.name);function ES(e,t,n){let r=t.filter(u=>u!==e);if(r.length<
2)return!1;let[o,i,a,s]=[0,0,0,0];for(let u of e.lines){let l=r.map(c=>c.lines.find(d=>SS(d)===SS(u)));
for(let c of n){let d=C=>{var A,N;return(N=(A=C.columns.find(_=>bn(_.name,{name:c})))==null?void 0:A.
column)!=null?N:-1},m=bt(u.values[d(e)]),g=r.flatMap((C,A)=>{var N,_;return(_=bt((N=l[A])==null?void 0:
N.values[d(C)]))!=null?_:[]});if(m===null||g.length<2)continue;let v=g.reduce((C,A)=>C+A,0);s+=1,y.abs(
m-v/g.length)<TS&&(i+=1),y.abs(m-v)<TS&&(a+=1),new T(g).size>1&&(o+=1)}}return o>=rj&&(i===s||a===s)}
var Ia=["criteria","entries","judges"],oj=e=>"reason"in e;function cg(e,t,n,r,o){let i=r.map(wS),a=kS(
e,n,i);if(oj(a))return a;let s=[],u=[];for(let $ of a){let F=ij($,e,t,s,a.length>1);if(F===null)return RS(
i);u.push(F)}if(t.length===Ia.length&&!u.some($=>sj($,i)))return{reason:"no-sign",tabs:u.flatMap($=>$.
desks.map(F=>F.table.tab)).filter(Ad)};let l=u.flatMap($=>$.desks.map(F=>F.table)),[c,...d]=l;if(c!=
null&&c.isRepeated&&d.length===0)return{reason:"unclear-judges",tabs:[c.tab]};let m=u.flatMap($=>$.names).
filter(Ad),g=t.includes("judges")?uj(u):e.judges,v=t.includes("entries")?lj(l,m,i,s):e.entries,C=!n&&
(u.length>1||u.some($=>$.stage.scoreTab!==void 0)),A=C?cj(u):e.stages,N=t.includes("criteria")?dj(u):
e.criteria,_={...e,stages:A,criteria:N,entries:v,judges:g};if(t.some($=>_[$].length===0))return RS(i);
if(t.includes("judges")&&!pj(_,u,o.names))return{reason:"unbound",tabs:u.flatMap($=>$.desks.map(F=>F.
table.tab)).filter(Ad)};let I=[...l.map($=>$.tab),...s.flatMap($=>$.kind==="ENTRY_LIST"||$.kind==="TAB_LEFT"?
$.params.tab:[])];return{competition:_,hasStages:C,facts:[...mj(u,g,C,A),...s,...dS(i,I,o)],
findings:t.includes("entries")?fj(u):[]}}var Ad=(e,t,n)=>n.indexOf(e)===t;function ij(e,t,n,r,o){var $,
F;let i=e.desks.map(B=>B.table),a=B=>n.includes("criteria")?Od(B):ng(B,$e(t,e.stage).map(M=>M.name)),
s=($=a(i))!=null?$:o||e.layout!==null?oS(i):null;if(s===null)return null;let u=a(i)===null,l=s.tables.
filter(B=>ES(B,s.tables,s.criteria)),c=s.tables.filter(B=>!l.includes(B));for(let{tab:B}of l)r.push(
{kind:"TAB_LEFT",sure:!1,params:{tab:B,reason:"summary"}});let{tables:d,criteria:m}=c.length<s.tables.
length&&(F=a(c))!=null?F:s,g=o?e.stage.name:null;if(!n.includes("criteria"))return{...e,desks:CS(e,d),
criteria:[],isOpen:u,names:m};let v=hS(d,m),C=v!=null?v:m.map(()=>gS(d,m)),A=mS(d,m),N=A.from==="equal"&&
v!==null&&new T(v).size>1,_=N?C:A.weights;r.push({kind:"CRITERIA",sure:d.length>1&&!u,params:{stage:
g,
names:m}},...aj(d,m),{kind:"WEIGHTS",sure:A.from!=="equal",params:{from:N?"maxima":A.from,stage:g}},
{kind:"SCALE",sure:v!==null,params:{max:C.filter(Ad),from:v===null?"scores":"written",stage:g}});let I=m.
map((B,M)=>{var L,j;return{stage:e.stage.name,name:B,weight:(L=_[M])!=null?L:1,min:0,max:(j=C[M])!=null?
j:100,description:""}});return{...e,desks:CS(e,d),criteria:I,isOpen:u,names:m}}var CS=({desks:e},t)=>e.
filter(n=>t.includes(n.table));function aj(e,t){let n=t.map(z),r=e.flatMap(i=>i.columns.filter(a=>a.
kind==="numbers"&&!n.includes(a.key)).map(a=>({header:a.name,reason:MT(a.key)?"alone":"own"}))),o=[
...e.
flatMap(i=>i.passed),...r];return o.filter((i,a)=>o.findIndex(s=>z(s.header)===z(i.header))===a).filter(
i=>i.reason!=="number").map(i=>({kind:"PASSED_COLUMN",sure:i.reason!=="own"&&i.reason!=="large",
params:i}))}
function sj(e,t){return e.layout!==null&&e.layout!=="totals"?!0:e.desks.some(({table:n})=>{let r=t.find(
o=>o.grid.tab===n.tab);return r!==void 0&&sg(r.grid,n.above.length)})}function uj(e){let[t,...n]=e,r=e.
flatMap(s=>s.desks.map(u=>u.label)),o=r.filter((s,u)=>r.findIndex(l=>H(l)===H(s))===u),i=n.length===
0&&(t==null?void 0:t.layout)===null;return(i?lS(r):ig(o)).map((s,u)=>{var C,A,N;let l=(C=(i?r:o)[u])!=
null?C:"",c=e.filter(_=>_.desks.some(I=>H(I.label)===H(l))),d=(N=(A=c[0])==null?void 0:A.desks.find(
_=>H(_.label)===H(l)))==null?void 0:N.table,m=s.name===""||H(s.name)===H(s.code),g=(t==null?void 0:t.
layout)===null&&m&&d!==void 0?cS(d):"",v=c.length===e.length?[]:c.map(_=>_.stage.name);return{...s,
name:g||
s.name,stages:v}})}function lj(e,t,n,r){let o=Dd(e,t),i=Rd(e),a=new T(e.map(u=>u.tab)),s=n.filter(({
grid:u})=>!a.has(u.tab)).map(({grid:u})=>tS(o,i,u)).find(u=>u!==null);return r.push({kind:"ENTRIES",
sure:i,params:{count:o.length,by:i?"code":"name"}}),s?(r.push({kind:"ENTRY_LIST",sure:!1,params:{tab:
s.
grid.tab,unscored:s.unscored}}),s.entries.map(u=>({...fu,...u}))):o}function cj(e){let t=e.map(n=>Dd(
n.desks.map(r=>r.table),n.names).length);return e.map(({stage:n},r)=>{var i,a;let o=(i=t[r+1])!=null?
i:0;return{...n,advance:o>0&&o<((a=t[r])!=null?a:0)?o:n.advance}})}function dj(e){let[t]=e,n=r=>E.stringify(
r.criteria.map(o=>[z(o.name),o.weight,o.max]));return t!==void 0&&e.every(r=>n(r)===n(t))?t.criteria.
map(r=>({...r,stage:null})):e.flatMap(r=>r.criteria)}function pj(e,t,n){let r=$n(n,e),o=t.filter(i=>i.
layout===null).flatMap(i=>i.desks);return r.length<o.length||!o.every(i=>r.some(a=>a.name===i.table.
tab))||o.length>0&&r.length>o.length?!1:t.filter(i=>i.layout!==null).every((i,a,s)=>i.desks.every(u=>{
let l=e.stages.find(d=>d.name===i.stage.name);return(l===void 0||s.length===0?[]:Ye(e,l)).filter(d=>Qf(
u.label,d)).length===1}))}function mj(e,t,n,r){let o=e.filter(s=>s.layout===null).flatMap(s=>s.desks.
map(u=>u.table.tab)),i=o.every(s=>/juri|judge|penilai|panelis|(?:^|[^\p{L}])j\s?\d/iu.test(s)),a=e.flatMap(
({layout:s,desks:u,stage:l})=>{var c;return s===null?[]:[{kind:"SCORE_TAB",sure:s!=="totals",params:
{
tab:(c=l.scoreTab)!=null?c:"",layout:s,judges:u.map(d=>d.label)}}]});return[...n&&e.length>1?[{kind:
"STAGES",sure:!1,params:{stages:r.map(s=>s.name),advance:r.map(s=>s.advance)}}]:[],...o.length>0?[{
kind:"JUDGE_TABS",sure:i&&t.length>1,params:{tabs:o}}]:[],...a]}function fj(e){let t=e.flatMap(i=>i.desks.
map(a=>a.table)),n=Rd(t)?[]:e.flatMap(i=>i.desks.map(a=>Dd([a.table],i.names).map(s=>s.name))),r=e.flatMap(
i=>i.layout===null?[]:i.desks.map(a=>[a.label])),o=i=>a=>({code:"NAMES_SIMILAR",severity:"error",
params:{
...a,of:i}});return[...ug(n).map(o("entry")),...ug(r).map(o("judge"))]}function RS(e){var o,i,a,s;
let t=(u,l)=>l.
length===0?null:{reason:u,tabs:l.map(c=>c.grid.tab)},n=e.filter(({table:u})=>u==null?void 0:u.columns.
some(l=>l.kind==="numbers")),r=e.filter(({grid:u})=>u.values.some(l=>l.some(c=>typeof c=="number")));
return(s=(a=(i=(o=t(n.length>1?"unlike":"not-scores",n))!=null?o:t("turned",r.filter(({grid:u})=>gj(
u))))!=null?i:t("not-scores",e.filter(({table:u})=>u!==null)))!=null?a:t("not-entries",r.filter(({
grid:u})=>hj(
u))))!=null?s:{reason:"nothing",tabs:[]}}var gj=e=>e.values.slice(0,10).some(t=>t.slice(0,2).some(n=>typeof n==
"string"&&/^(?:kriteria|criteri|aspek|indikator|unsur)/i.test(n.trim()))&&t.filter(n=>typeof n=="string"&&
n.trim()!==""&&!vr(n)).length>2),hj=e=>sg(e,y.min(9,e.values.length));p();function Nd(e){let{
language:t}=e.settings,n=[Ei(ju,t,wj(e.settings)),yj(e.stages,t),Ei(Bu,t,e.criteria.
map(o=>{var i;return[(i=o.stage)!=null?i:"",o.name,o.weight,o.min,o.max,o.description]})),Ei(rr,t,e.
entries.map(o=>{var i,a;return[o.code,o.name,o.institution,o.category,o.unitType,o.innovator,o.contact,
o.phone,o.email,o.link,(a=(i=xo.find(([s])=>s===o.status))==null?void 0:i[1][t])!=null?a:"",o.reason]}
)),
Ei(ki,t,e.judges.map(o=>[o.code,o.name,o.role,o.institution,o.email,o.phone,o.stages.join(", "),o.conflicts.
join(", ")]))];if(e.institutions.length===0)return n;let r=e.institutions.map(o=>[o.name,o.parent,o.
unitType,bj(o.required,t)]);return[...n,Ei(Uu,t,r)]}function Ei(e,t,n){var r;return{name:e.tab[t],
values:[
x0(e,t),...n],headerRow:0,frozenColumns:((r=e.columns[0])==null?void 0:r.key)==="code"?1:0,widths:e.
columns.map(o=>o.width),formats:e.columns.map(o=>{var i;return(i=o.format)!=null?i:""}),layout:""}}
var DS=(e,t,n)=>({
...Ei(e,n,[]),name:t});function yj(e,t){let n=e.map((s,u)=>vj(s,u,t)),r=Ei(zu,t,n);if(e.some(s=>s.scoreTab!==
void 0))return r;let{values:o,widths:i,formats:a}=r;return{...r,values:o.map(s=>s.slice(0,-1)),
widths:i.
slice(0,-1),formats:a.slice(0,-1)}}var bj=(e,t)=>{var n,r;return(r=(n=gn.find(([o])=>o===e))==null?
void 0:
n[1][t])!=null?r:""};function vj(e,t,n){var i,a,s,u,l;let r=e.title===null?"":"name"in e.title?e.title.
name:e.title.outcomes.map(c=>`${c.places}: ${c.name}`).join("; "),o=(a=(i=aa.find(([c])=>c===e.form))==
null?void 0:i[1][n])!=null?a:"";return[t+1,e.name,(s=e.weight)!=null?s:"",(u=e.advance)!=null?u:"",r,
o,e.date===null?"":yi(e.date,n),(l=e.scoreTab)!=null?l:""]}function wj(e){let{language:t}=e,n=Mn.map(
a=>[a.word[t],dg(e,a)]),r=y.max(3,e.prizes.length),o=w.from({length:r},(a,s)=>{var u;return[`${Ra[t]} ${s+1}`,
(u=e.prizes[s])!=null?u:""]}),i=n.findIndex(([a])=>{var s;return a===((s=Mn.find(u=>u.key===
"plenaryDate"))==null?void 0:s.word[t])});return[...n.slice(0,i),...o,...n.slice(i)]}function dg(e,t){
var o,i;let n=e[t.key],{language:r}=e;return t.kind==="date"?typeof n=="string"?yi(n,r):"":t.kind===
"choice"?(i=(o=t.choices.find(([a])=>a===n))==null?void 0:o[1][r])!=null?i:"":t.kind==="choices"&&w.
isArray(n)?n.map(a=>{var s,u;return(u=(s=t.choices.find(([l])=>l===a))==null?void 0:s[1][r])!=null?u:
a}).join(", "):w.isArray(n)?n.join(", "):t.kind==="auto-or-number"&&n==="auto"?t.auto[r]:typeof n=="number"||
typeof n=="string"?n:""}function OS(e,t){let n=on(e),r=c=>{let d=e.get(c);return d===void 0||d.values.every(
m=>m.every(le))},
o=Ia.filter(r);if(o.length===0)return{reading:n,unwritten:[],facts:[],findings:[]};let i=kj(n.competition,
o,!r("stages"),t);if("reason"in i)return{reading:n,unwritten:[],facts:[],findings:Tj(o,n.competition,
i)};let{language:a}=n.competition.settings,s=["settings","stages"].filter(c=>r(c)&&(c==="settings"||
i.hasStages)),u=Nd(i.competition).flatMap(c=>{var m,g;let d=[...s,...o].find(v=>Z[v][a]===c.name);
return d===
void 0?[]:[[d,{...c,name:(g=(m=e.get(d))==null?void 0:m.tab)!=null?g:c.name}]]}),l=u.map(([c,{name:d,
values:m}])=>[c,{tab:d,values:m}]);return{reading:on(new h([...e,...l])),unwritten:i.findings.length>
0?[]:u.map(([,c])=>c),facts:i.facts,findings:[...i.findings,...xj(i.facts)]}}function kj(e,t,n,{
names:r,
isHidden:o,read:i}){let a=$n(r,e).map(N=>N.name),s=e.stages.flatMap(N=>r.filter(_=>_===N.scoreTab)),
u=a.length>0||e.stages.length>1&&e.judges.length>0,l=u?[]:r.filter(o),c=r.filter(N=>!l.includes(N)),
d=u?a:c.filter(N=>xa(N)||s.includes(N)),m={names:r,hidden:l},g=cg(e,t,n,d.map(i),m),v=u?[]:c.filter(
N=>Mu(N)&&!d.includes(N));if(!("reason"in g&&["nothing","not-entries","not-scores"].includes(g.reason))||
v.length===0)return g;let A=cg(e,t,n,[...d,...v].map(i),m);return"reason"in A?g:A}var xj=e=>e.flatMap(
t=>{var o;if(t.kind!=="SCALE"||t.params.from==="written")return[];let{stage:n,max:r}=t.params;return[
{code:"SCALE_ASSUMED",severity:"info",...n===null?{}:{stage:n},params:{max:(o=r[0])!=null?o:100}}]});
function Tj(e,t,n){return(e.length===Ia.length?["entries"]:e).map(o=>{let i=Z[o][t.settings.language];
return{code:"TAB_MISSING",severity:"error",tab:i,params:{tab:i,judge:null,why:n}}})}p();p();p();var _d="\u2713",
Vr=e=>`"${e.replace(/"/g,'""')}"`;function AS(e){let[t="0",n="0"]=x(e).split("e"),[r="0",o=""]=t.split(
"."),i=o.length-b(n),a=x(b(r+o));return i>0?`${a}/${10**i}`:`${a}${"0".repeat(-i)}`}
function NS(e,t,n){let r=Be(e,t,1,n),o=`IF(COUNTA(${r})=0;"";COUNT(${r})&"/${n}")`,i=`IF(COUNT(${r})=${n};${Vr(
_d)};${o})`;return`=IF(COUNTIF(${r};${Vr(Dn.id)})>0;${Vr(Dn.id)};${i})`}function _S(e,t,n,r,o){
let i=u=>Be(e,u,t,1),a=u=>`COUNTIF(${i(r)};${Vr(u)})`;return`=${`${a(_d)}+${a(Dn.id)}`}&${Vr(o.of)}&COUNTA(${i(
n)})&${Vr(o.done)}`}function PS(e,t,{min:n,max:r}){let o=Be(e,t),i=`AND(${o}>=${AS(n)};${o}<=${AS(r)})`;
return`=IF(ISNUMBER(${o});${i};${o}=${Vr(Dn.id)})`}var IS=(e,t,n)=>{let r=`$${Be(e,t)}`;
return n==="complete"?`=${r}=${Vr(_d)}`:n==="recused"?`=${r}=${Vr(Dn.id)}`:`=NOT(${r}="")`};p();var $S=(
{code:e,name:t})=>t===""?e:`${t} (${e})`,FS=e=>e.filter(t=>t!=="").join(" \xB7 "),Sj={title:(e,t,n)=>FS(
[e,$S(t),n]),help:(e,t)=>[`Nilai ${e!=null?e:"sesuai judul"} atau BK (benturan).`,...t===""?[]:[`Batas: ${t}.`]].join(
" "),of:" dari ",done:" selesai",rejected:e=>`Isi angka ${e}, atau BK bila tidak menilai karena benturan kepentingan. Kosongkan bila belum dinilai.`}
,Ej={title:(e,t,n)=>FS([e,$S(t),n]),
help:(e,t)=>[`Score ${e!=null?e:"as headed"} or BK (conflict).`,...t===""?[]:[`Due: ${t}.`]].join(
" "),
of:" of ",done:" done",rejected:e=>`Enter a number ${e}, or BK if you step aside because of a conflict of interest. Leave blank what is not scored yet.`}
,pg=e=>({id:Sj,en:Ej})[e];p();function Cj(e){let t=2166136261;for(let n=0;n<e.length;n++)t=y.imul(t^e.charCodeAt(
n),16777619);return t>>>
0}function Rj(e){let t=y.imul(e^e>>>16,2246822507),n=y.imul(t^t>>>13,3266489909);return(n^n>>>16)>>>
0}function mg(e,t,n){if(t.form!=="files")return[...e];let r=`${z(t.name)}|${H(n.code)}|`;return e.map(
(o,i)=>({entry:o,index:i,key:Rj(Cj(r+H(o.code)))})).sort((o,i)=>o.key-i.key||o.index-i.index).map(({
entry:o})=>o)}var $o={code:P("Kode","Code"),status:P("Terisi","Filled"),name:P("Nama Inovasi",
"Innovation"),notesToCommittee:P(
"Catatan untuk Panitia","Notes to Committee"),notesToEntrant:P("Catatan untuk Peserta",
"Notes to Entrant"),institution:P("Instansi","Institution"),link:P("Tautan Proposal","Proposal Link")}
,fg=3,Yr=fg+
1,Pd=0,Id=1,Dj=2,xr=3,Oj=[["complete","#d9ead3"],["recused","#e0e0e0"],["begun","#fff2cc"]],gg=({min:
e,
max:t},n)=>{let r=o=>n==="id"?x(o).replace(".",","):x(o);return`${r(e)}\u2013${r(t)}`},Aj=e=>y.min(
110,
y.max(62,...e.split(/\s+/).map(t=>14+8*t.length)));function hg({criteria:e,language:t,entries:n}){
let r=e.
map(i=>`${i.name} (${gg(i,t)})`),o=n.some(i=>i.link!=="")?[$o.link[t]]:[];return{headers:[$o.code[t],
$o.status[t],$o.name[t],...r,$o.notesToCommittee[t],$o.notesToEntrant[t],$o.institution[t],...o],
widths:[
62,58,128,...r.map(Aj),160,160,160,...o.map(()=>180)],scored:r.length}}var Nj=e=>["code","status",
"name","institution","link"].some(t=>Ie(e,$o[t])),MS=({values:e,headerRow:t},n)=>{
var r;return((r=e[t])!=null?r:[]).every((o,i)=>{var a;return((a=n[t])==null?void 0:a[i])===o})};
function LS(e){
var n;let t=(n=e[fg])!=null?n:[];return e.slice(Yr).every(r=>r.every((o,i)=>{var a;return o===""||Nj(
x((a=t[i])!=null?a:""))}))}var jS=({scored:e,expected:t})=>e===0?"":e<t?"#f1c232":"#6aa84f";function yg(
e,t,n){
let{headers:r,scored:o}=hg(n),i=w.from({length:o+2},()=>""),a=s=>[s.institution,s.link].slice(0,r.length-
xr-o-2);return{values:e.map(s=>[s.code,"",s.name,...i,...a(s)]),formulas:e.map((s,u)=>r.map((l,c)=>c===
Id?NS(t+u,xr,o):""))}}var bg=(e,t)=>({top:Yr,left:xr,height:t-Yr+1,width:e+2});function $d(e,t){let{
criteria:n,language:r}=e,o=pg(r),i=(s,u)=>({top:Yr,left:s,height:t,width:u}),a=i(Pd,xr+n.length);
return{
table:i(Pd,hg(e).headers.length),progress:{row:0,column:0,formula:_S(Yr,t,Pd,Id,o)},validations:zS(n).
map(({from:s,count:u,criterion:l})=>({block:i(xr+s,u),formula:PS(Yr,xr+s,l),help:o.rejected(gg(l,r))}
)),
colours:Oj.map(([s,u])=>({block:a,formula:IS(Yr,Id,s),background:u})),open:bg(n.length,Yr+t-1)}}
function zS(e){
let t=[];for(let[n,r]of e.entries()){let o=t[t.length-1];(o==null?void 0:o.criterion.min)===r.min&&o.
criterion.max===r.max?o.count+=1:t.push({from:n,count:1,criterion:r})}return t}function Fd(e){var N;
let{stage:t,judge:n,criteria:r,language:o,competition:i,deadline:a}=e,s=pg(o),{headers:u,widths:l,
scored:c}=hg(
e),d=mg(e.entries,t,n),m=zS(r).map(({criterion:_})=>gg(_,o)),g=$d(e,d.length),v=yg(d,Yr,e),C=_=>[_,
...u.
slice(1).map(()=>"")],A=C("");return{name:ka(t,n),...g,headerRow:fg,frozenColumns:Dj,widths:l,
formats:u.
map((_,I)=>I===Pd?"@":I>=xr&&I<xr+c?hr:""),centred:u.flatMap((_,I)=>I===Id||I>=xr&&I<xr+c?[I]:[]),
values:[
A,C(s.title(t.name,n,i)),C(s.help(m.length===1&&(N=m[0])!=null?N:null,a)),u,...v.values],formulas:[C(
g.progress.formula),A,A,A,...v.formulas]}}p();p();function vg(e){var n;let t=ve().getSheetByName(e);
return(n=t==null?void 0:t.getProtections(SpreadsheetApp.
ProtectionType.SHEET)[0])!=null?n:null}var BS=e=>e.getEditors().map(t=>t.getEmail());function US(e){
let t=vg(e);return t===null||t.isWarningOnly()?null:BS(t)}function Tr(e,t){var r;let n=(r=ve().getSheetByName(
e))==null?void 0:r.protect();n!==void 0&&(Zu(n,t),n.setUnprotectedRanges([]))}function Zu(e,t){e.isWarningOnly(
)&&
e.setWarningOnly(!1);let n=t.map(r=>r.toLowerCase());e.removeEditors(BS(e).filter(r=>!n.includes(r.toLowerCase(
)))),
e.canDomainEdit()&&e.setDomainEdit(!1)}var WS=e=>vg(e)===null;function KS(e,t){let n=vg(e);n!==null&&
(t===null?n.remove():t.length>0&&n.addEditors(t))}function Md(e){let t=ve().getSheetByName(e);t!==null&&
!t.isSheetHidden()&&t.hideSheet()}p();var wg="#d9e2f3";function jn(e){var t;for(let n=1;;n+=1){let r=qf(
e.name,n),o=ve().getSheetByName(r);
if(GS(o)){sn({...e,name:r});return}let i=_j(o);if(Jf((t=i[0])==null?void 0:t[0])){Pj(i,e)||qS(o,e),
ZS(
r,e,o.getLastRow(),o.getLastColumn());return}}}function sn(e){var t;qS((t=ve().getSheetByName(e.name))!=
null?t:kg(e.name),e),ZS(e.name,e,0,0)}function kg(e){let t=ve().getActiveSheet(),n=ve().insertSheet(
e,ve().getSheets().length);return ve().setActiveSheet(t),n}var GS=e=>e===null||e.getLastRow()===0;
function Vt(e){
for(let t=1;;t+=1){let n=qf(e,t);if(GS(ve().getSheetByName(n)))return{name:n,grid:null};let r=_e(n);
if(Ln(r))return{name:n,grid:r}}}function _j(e){return e.getLastRow()<3?[]:e.getRange(2,1,2,y.max(1,e.
getLastColumn())).getValues()}function Pj([e=[],t=[]],n){var o;let r=(o=n.values[n.headerRow])!=null?
o:[];return x(e[0]).endsWith(n.layout)&&r.every((i,a)=>i===t[a])}function ZS(e,t,n,r){let o=y.max(t.
values.length,n),i=y.max(t.widths.length,r),a=w.from({length:o},(s,u)=>w.from({length:i},(l,c)=>{var d,
m;return(m=(d=t.values[u])==null?void 0:d[c])!=null?m:""}));jt(e,0,0,a,t.formats)}function qS(e,t){
let n=t.
widths.length,r=t.headerRow+1;Jr(e,t.values.length+1,n);let o=(t.isClosed?t.values.length:e.getMaxRows(
))-
r;for(let{start:i,length:a,value:s}of Fo(t.widths))e.setColumnWidths(i+1,a,s);e.getRange(r,1,o+1,n).
setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:i,length:a,
value:s}of Fo(
t.formats))s!==""&&o>0&&e.getRange(r+1,i+1,o,a).setNumberFormat(s),C0(s)&&e.getRange(r,i+1,o+1,a).setHorizontalAlignment(
"center");e.getRange(r,1,1,n).setFontWeight("bold").setBackground(wg),t.headerRow>0&&e.getRange(1,1).
setFontSize(14),e.setFrozenRows(r),t.frozenColumns>0&&e.setFrozenColumns(t.frozenColumns)}function Fo(
e){
let t=[];for(let[n,r]of e.entries()){let o=t[t.length-1];o!==void 0&&o.value===r?o.length+=1:t.push(
{start:n,length:1,value:r})}return t}var wn=(e,{top:t,left:n,height:r,width:o})=>e.getRange(t+1,n+1,
r,o),HS=({values:e,formulas:t},n)=>tg(
e,n).map((r,o)=>r.map((i,a)=>{var s;return((s=t[o])==null?void 0:s[a])||i})),Ij=e=>{var t;return(t=ve(
).
getSheetByName(e))!=null?t:kg(e)};function xg(e,t){let n=Ij(t),{headerRow:r,widths:o,formats:i,
frozenColumns:a,
centred:s,table:u}=e,[l,c]=[n.getLastRow(),n.getLastColumn()];Jr(n,e.values.length+1,o.length),l>0&&
wn(n,{top:0,left:0,height:l,width:c}).setDataValidation(null);for(let{start:g,length:v,value:C}of Fo(
o))n.setColumnWidths(g+1,v,C);let d={...u,top:r,height:u.height+1};wn(n,d).setWrap(!0).setVerticalAlignment(
"top").setHorizontalAlignment("left");for(let{start:g,length:v,value:C}of Fo(o.map((A,N)=>s.includes(
N))))C&&wn(n,{...d,left:g,width:v}).setHorizontalAlignment("center");for(let{start:g,length:v,value:
C}of Fo(
i))C!==""&&wn(n,{...u,left:g,width:v}).setNumberFormat(C);wn(n,{...d,height:1}).setFontWeight("bold").
setBackground(wg),wn(n,{top:0,left:0,height:1,width:1}).setFontSize(14).setFontWeight("bold"),n.setFrozenRows(
r+1),n.setFrozenColumns(a),JS(n,e),$j(n,HS(e,i),l,c)}function $j(e,t,n,r){var s,u;let o=y.max(t.length,
n),i=y.max((u=(s=t[0])==null?void 0:s.length)!=null?u:0,r),a=w.from({length:o},(l,c)=>w.from({length:
i},
(d,m)=>{var g,v;return(v=(g=t[c])==null?void 0:g[m])!=null?v:""}));e.getRange(1,1,o,i).setValues(a)}
function JS(e,{validations:t,colours:n}){for(let{block:r,formula:o,help:i}of t){let a=SpreadsheetApp.
newDataValidation().requireFormulaSatisfied(o).setAllowInvalid(!1).setHelpText(i).build();wn(e,r).setDataValidation(
a)}e.setConditionalFormatRules(n.map(({block:r,formula:o,background:i})=>SpreadsheetApp.newConditionalFormatRule(
).
whenFormulaSatisfied(o).setBackground(i).setRanges([wn(e,r)]).build()))}function VS(e,t,n){let r=ve(
).
getSheetByName(e);if(r===null)return;let{table:o,headerRow:i,centred:a,formats:s,progress:u}=t;Jr(r,
o.top+o.height,o.width);let l={...o,top:o.top+o.height-n.values.length,height:n.values.length};wn(r,
l).setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:c,length:d,
value:m}of Fo(
t.widths.map((g,v)=>a.includes(v))))m&&wn(r,{...l,left:c,width:d}).setHorizontalAlignment("center");
for(let{start:c,length:d,value:m}of Fo(s))m!==""&&wn(r,{...l,left:c,width:d}).setNumberFormat(m);JS(
r,t),r.getRange(u.row+1,u.column+1).setValues([[u.formula]]),wn(r,{...l,top:y.max(l.top,i+1)}).setValues(
HS(n,s))}var YS=(e,t)=>{let[n]=t.getA1Notation().split(":");return e.getProtections(SpreadsheetApp.ProtectionType.
RANGE).filter(r=>r.getRange().getA1Notation().split(":")[0]===n)};function $a(e,t,n,r){var u;let o=ve(
).
getSheetByName(e);if(o===null)return;let i=wn(o,t),a=o.protect();Zu(a,n);let s=YS(o,i);if(r==="")for(
let l of s)
l.remove();else{let l=(u=s[0])!=null?u:i.protect();l.setRange(i),Zu(l,[...n,r]),l.addEditors([r])}a.
setUnprotectedRanges([i])}function XS(e,t,n){let r=ve().getSheetByName(e);if(r!==null)for(let o of YS(
r,wn(r,t)))Zu(o,n)}function QS(e,t){var n;(n=ve().getSheetByName(e))==null||n.setTabColor(t===""?
null:
t)}var eE="judgeTabs",Fj=9e3,Mj=Yn(U(),Mv([U(),U(),U()]));function Ld(){var e;try{let t=it(Mj,E.parse(
(e=
ze(eE))!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}var Lj=e=>encodeURIComponent(e).replace(
/%../g,".").length;function Tg(e){let t=f.entries(e),n=()=>E.stringify(f.fromEntries(t));for(;Lj(n())>
Fj;)t.shift();Ze(eE,n())}function Sg(e,t){var r,o;let n={...t};for(let{id:i,tab:a,stage:s,judge:u,
progress:l}of e){
let c=jS(l);((o=(r=t[x(i)])==null?void 0:r[2])!=null?o:"")!==c&&QS(a,c),n[x(i)]=[s,u,c]}return n}
function Eg(e,t){
if(e.size===0)return;let n=Ld(),r=Ku(),o=[...e].flatMap(([a,{stage:s,judge:u}])=>{let l=t.find(d=>d.
stage===s.name&&d.judge===u.code),c=r.get(a);return l===void 0||c===void 0?[]:[{id:c,tab:a,stage:s.name,
judge:u.code,progress:l}]}),i=Sg(o,n);E.stringify(i)!==E.stringify(n)&&Tg(i)}function jd({stages:e,
judges:t},n=Ld()){
var o;let r=new h;if(f.keys(n).length===0)return r;for(let[i,a]of Ku()){let[s="",u=""]=(o=n[x(a)])!=
null?o:[],l=e.find(d=>z(d.name)===z(s)),c=t.find(d=>H(d.code)===H(u));l!==void 0&&c!==void 0&&r.set(
i,{stage:l,judge:c})}return r}p();var tE="rowOrders",jj=9e3,zj=Yn(U(),Yn(U(),U()));function nE(){let e=ze(
tE);try{let t=it(zj,E.parse(
e!=null?e:"{}")),n=t.success?f.entries(t.data):[];return new h(n.map(([r,o])=>[r,new h(f.entries(o))]))}
catch{
return new h}}function Ci({competition:e,sheets:t,orders:n},r){var c,d,m;let o=new h(e.entries.map(g=>[
g.code,g])),i=new T(r.flatMap(({code:g,tab:v})=>g==="SCORE_ROWS_PERMUTED"?[v]:[])),a={},s=jj-2;for(
let g of t){
let{stage:v,judge:C,tab:A}=g,N=(c=n.get(v))==null?void 0:c.get(C),_=i.has(A)?N:(d=Iu(g,o))!=null?d:N;
s-=((m=_==null?void 0:_.length)!=null?m:0)+4*(C.length+(v in a?0:v.length))+12,!(_===void 0||s<0)&&(
a[v]=
{...a[v],[C]:_})}let u=E.stringify(a),l=f.fromEntries([...n].map(([g,v])=>[g,f.fromEntries(v)]));u!==
E.stringify(l)&&Ze(tE,u)}function Bj({competition:e,tables:t,rows:n}){if(t.entries===null)return[];
let{tab:r,columns:o}=t.entries,
[i,a]=[o.get("code"),o.get("name")],s=e.entries.map((u,l)=>{var c;return{entry:u,row:(c=n.entries[l])!=
null?c:0}});return[...i===void 0?[]:If(s,r,i),...a===void 0?[]:$f(s,r,a)]}var Uj=(e,t,n)=>[...OT(e).
map(({name:r,first:o})=>({code:"TAB_COPY",severity:"error",tab:r,params:{judge:null,first:o,reason:
"same-name"}})),...y0(e,t,n).map(({name:r,stage:o,judge:i,first:a})=>{let s={judge:i.code,first:a,
reason:"same-name"};return{code:"TAB_COPY",severity:"error",stage:o.name,tab:r,params:s}}),...b0(e,t,
n).map(
({name:r,stage:o,judge:i})=>{let a={judge:i.code,first:ka(o,i),reason:"copy"};return{code:"TAB_COPY",
severity:"error",stage:o.name,tab:r,params:a}})],Wj=(e,t,n)=>v0(e,t,n).map(({name:r,judge:o})=>rE(r,
o));function rE(e,t){return{code:"SETTING_INVALID",severity:"warning",tab:e,params:{setting:
"judges.code",value:t,reason:"unknown-judge",allowed:[]}}}function Ve(){var F,B;let e=Fe(),t=xt(e),n=new h(
[
...t].map(([M,L])=>[M,_e(L)])),r=e.filter(M=>![...t.values()].includes(M)),o=Cg(_e),i=Gj(ZT),a={
names:r,
isHidden:M=>i().includes(M),read:o},{reading:s,unwritten:u,facts:l,findings:c}=OS(n,a),{competition:
d}=s,
m=jd(d),g=Aa(d.entries),v=Cg(Cd),C=Cg(_a),A=(M,L)=>{let j=p0(M,v(M.tab));return S0(j,L)?E0(j,C(M.tab)):
j},N=({stage:M})=>d.stages.filter(({name:L})=>L===M).flatMap(L=>$e(d,L)),_=Kj(r,d,o,g),I=Td(r),$=I===
void 0?null:Sd(o(I),d);return{competition:d,decisions:(F=$==null?void 0:$.decisions)!=null?F:[],
sheets:[
...$n(r,d,m).filter(({stage:M})=>M.scoreTab===void 0).map(({name:M,stage:L,judge:j})=>{let W=$e(d,L);
return A(Io(o(M),L.name,j.code,W,g),W)}),..._.sheets.map(M=>A(M,N(M)))],orders:nE(),protectedTabs:qT(
).
filter(M=>!Ie(M,Z.corrections)),own:m,findings:[...s.findings,...Bj(s),...Uj(e,d,m),...Wj(r,d,m),..._.
findings,...c,...(B=$==null?void 0:$.findings)!=null?B:[]],locate:T0(s),unwritten:u,facts:l}}
function Kj(e,t,n,r){
let o=t.stages.map(i=>{if(i.scoreTab===void 0)return{sheets:[],findings:[]};let a=e.find(l=>{var c;
return z(
l)===z((c=i.scoreTab)!=null?c:"")});if(a===void 0){let l={setting:"stages.scoreTab",value:i.scoreTab,
reason:"unknown-reference",allowed:[]};return{sheets:[],findings:[{code:"SETTING_INVALID",severity:
"error",stage:i.name,params:l}]}}let{sheets:s,strangers:u}=GT(n(a),i,Ye(t,i),$e(t,i),r);return{
sheets:s,
findings:u.map(l=>rE(a,l))}});return{sheets:o.flatMap(i=>i.sheets),findings:o.flatMap(i=>i.findings)}
}
function Gj(e){let t=null;return()=>(t!=null||(t={value:e()}),t.value)}function Cg(e){let t=new h;
return n=>{
var o;let r=(o=t.get(n))!=null?o:e(n);return t.set(n,r),r}}p();p();var zd=(e,t,n)=>n(E.stringify([e,
...t])).slice(0,16),oE=(e,t)=>e.reduce((n,{texts:r,chain:o})=>o===""?
zd(n,r,t):o,"");function iE(e,t){let n=[],r="",o=!1;for(let{row:i,texts:a,chain:s}of e){let u=zd(r,a,
t);s===""&&o&&n.push({row:i,reason:"unsealed"}),s!==""&&s!==u&&n.push({row:i,reason:"altered"}),s!==
""&&(o=!0),(s!==""||!o)&&(r=s===""?u:s)}return n}p();var qu=[["compute",P("hitung","compute")],[
"documents",P("dokumen","documents")],["close",P("tutup penilaian","close judging")],["reopen",P(
"buka kembali","reopen")],["decide",P("tetapkan","decide")],
["rules",P("ubah aturan","change rules")],["accept",P("terima urutan","accept order")],["collect",P(
"kumpulkan nilai","collect scores")],["fix",P("perbaiki","fix")],["propose",P(
"minta konfirmasi juri",
"ask the judge")],["confirm",P("juri menyetujui","judge confirms")],["refuse",P("juri menolak",
"judge refuses")],["undo",P("urungkan perbaikan","undo fix")]],aE=["at","by","action","detail","run",
"hash","stage"],Bd=e=>aE.map(e),Zj=["compute","documents",void 0],sE=e=>{var t;return!Zj.includes(nn(
(t=
e[aE.indexOf("action")])!=null?t:"",qu))};p();var Hu={part:"history",tab:Z.history,columns:[{key:
"at",header:P("Waktu","Time"),width:150},{key:"by",
header:P("Pelaku","By"),width:200},{key:"action",header:P("Tindakan","Action"),width:130},{key:
"detail",header:P("Rincian","Detail"),width:380},{key:"run",header:P("Proses","Run"),width:90},{key:
"hash",
header:P("Sidik Hasil","Result Hash"),width:160},{key:"stage",header:P("Tahap","Stage"),width:140},{
key:"chain",header:P("Rantai","Chain"),width:140}]};function uE(e){var o,i,a;let t=e===null?null:at(
e,Hu),n=[],r=[];for(let{row:s,cell:u}of(o=t==null?void 0:t.rows)!=null?o:[]){let l=d=>K(u(d));r.push(
{row:s,texts:Bd(l),chain:l("chain")});let c=nn(l("action"),qu);c!==void 0&&n.push({at:Lu(l("at")),by:
l(
"by"),action:c,detail:l("detail"),run:l("run"),hash:l("hash"),stage:l("stage")})}return{rows:n,links:
r,
headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null,columns:(a=t==null?void 0:t.columns)!=null?a:
new h}}p();p();p();p();var un=(e,t)=>t==="id"?e.replace(".",","):e,ge=(e,t)=>un(x(e),t);function qe(
e,t){let[n="",r=""]=e.split(
"T"),o=r.slice(0,5).replace(":",t==="id"?".":":"),i=yi(n,t);return n==="1899-12-30"?o:r===""||r==="00:00:00"?
i:`${i} ${o}`}function Y(e,t){return typeof e=="object"?`\u201C${qe(e.date,t)}\u201D`:`\u201C${typeof e==
"number"?ge(e,t):typeof e=="boolean"?x(e).toUpperCase():qj(e)}\u201D`}var qj=e=>{let t=[...e];return t.
length>60?`${t.slice(0,59).join("")}\u2026`:e};function Q(e,t,n=12){return lE(e,t,t==="id"?"dan":
"and",n)}var Ju=(e,t)=>lE(e,t,t==="id"?"atau":"or",e.length);function lE(e,t,n,r){let o=e.slice(0,r),
i=e.
length-o.length,a=t==="id"?`${i} lainnya`:`${i} more`,s=i>0?[...o,a]:o;return s.length<2?s.join(""):
`${s.slice(0,-1).join(", ")} ${n} ${s[s.length-1]}`}p();function Vu(e,t){let[n,r]=e.toFixed(2).split(
"."),[o,i]=t==="id"?[".",","]:[",","."];return`Rp${n.
replace(/\B(?=(\d{3})+$)/g,o)}${i}${r}`}var Hj={id:{running:"masih ikut",ineligible:
"tidak lolos administrasi",disqualified:"didiskualifikasi",withdrawn:"mundur"},en:{running:
"takes part",ineligible:"was ineligible",disqualified:"was disqualified",withdrawn:"withdrew"}},cE=(
e,{language:t})=>Q(e.map(({entry:n,status:r})=>`${n} ${Hj[t][r]}`),
t);function dE(e,t,{say:n}){let r=t===null?"":` (${t})`;return e?n(`Menang${r}`,`Wins${r}`):n(`Lolos${r}`,
`Advances${r}`)}var Fa=(e,{say:t})=>e===void 0?"":t(` di kategori ${e}`,` in the category ${e}`),pE={
ADVANCES:({places:e,last:t,title:n,category:r},o)=>e===null?o.say("Semua peserta tahap ini lolos.",
"All entries of this stage advance."):`${dE(t,n,o)}: ${o.say(`termasuk ${e} tempat teratas`,`within the top ${e}`)}${Fa(
r,o)}.`,SHARED_RANK_AT_CUT:({places:e,last:t,title:n,sharing:r,category:o},i)=>`${dE(
t,n,i)}: ${i.say(`peringkatnya sama dengan ${Q(r,"id")} di batas ${e} tempat${Fa(o,i)}, dan peringkat bersama tidak dipecah`,
`its rank is shared by ${Q(r,"en")} at the cut of ${e}${Fa(o,i)}, and a shared rank is never split`)}.`,
BELOW_PASSING_SCORE:({passingScore:e,score:t},{say:n,points:r,plain:o,name:i,
unit:a})=>{let s=r(t),u=o(e);return a==="mean-rank"?n(`Tidak lolos: rata-rata peringkat ${s} lebih besar daripada batas ${u}.`,
`Does not advance: the mean rank ${s} is higher than the limit ${u}.`):n(
`Tidak lolos: ${s} di bawah ${i} minimal ${u}.`,`Does not advance: ${s} is below the passing ${i} ${u}.`)}
,INSTITUTION_FULL:({institution:e,most:t,above:n},{say:r})=>r(`Tidak lolos: paling banyak ${t} per instansi, dan dari ${e} sudah ada ${Q(
n,"id")}.`,`Does not advance: at most ${t} per institution, and ${e} already has ${Q(n,"en")}.`),
WITHOUT_CATEGORY:(e,{say:t})=>t("Tidak lolos: kategorinya kosong.",
"Does not advance: it has no category."),PASSED_OVER:({place:e,over:t},{say:n})=>n(`Naik ke tempat ${e} karena ${Q(
t,"id")} dilewati (batas per instansi).`,`Moves up to place ${e} because ${Q(t,"en")} ${t.length===1?
"is":"are"} passed over (limit per institution).`),MOVED_UP:({place:e,from:t,gone:n},r)=>{
let o=cE(n,r);return t===null?r.say(`Naik sebagai pengganti karena ${o}.`,`Moves up as a replacement because ${o}.`):
r.say(`Naik dari tempat ${t} ke tempat ${e} karena ${o}.`,`Moves up from place ${t} to place ${e} because ${o}.`)}
,PLACE_KEPT:({gone:e},t)=>{let n=cE(e,t);return t.say(`Tidak naik menggantikan: ${n} setelah ikut tahap berikutnya, yang berlangsung tanpa peserta ini.`,
`Does not move up: ${n} after taking part in the next stage, which was held without this entry.`)},
PRIZE:({prize:e},{
say:t})=>e==="open"?t("Uang pembinaan belum ditetapkan karena peringkatnya bersama.",
"The prize is not settled because the rank is shared."):t(`Uang pembinaan ${Vu(e.amount,"id")}.`,`Prize ${Vu(
e.amount,
"en")}.`),FIRST_RESERVE:({sharing:e,category:t},n)=>{let r=Fa(t,n);return e.length>1?n.say(`Cadangan pertama${r}, bersama: ${Q(
e,"id")}.`,`First reserve${r}, shared: ${Q(e,"en")}.`):n.say(`Cadangan pertama${r}.`,`First reserve${r}.`)}
,OUTSIDE_CUT:({places:e,behind:t,category:n},r)=>{let{say:o,name:i,
unit:a,distance:s}=r,u=t===null?"":s(t),l=t===null?"":a==="mean-rank"?o(`; ${i} ${u} lebih besar daripada yang terakhir lolos`,
`; ${i} ${u} higher than the last who does`):o(`; ${u} di bawah yang terakhir lolos`,`; ${u} behind the last who does`);
return o(`Tidak lolos: di luar ${e!=null?e:0} tempat yang tersedia${Fa(n,r)}${l}.`,`Does not advance: outside the ${e!=null?
e:0} places${Fa(n,r)}${l}.`)}};p();p();var mE={id:{points:"nilai","mean-rank":"rata-rata peringkat",
"standard-score":"skor baku"},en:{points:"score","mean-rank":"mean rank","standard-score":
"standard score"}},Jj={id:{points:"","mean-rank":"makin kecil makin baik","standard-score":
"50 berarti setara rata-rata"},en:{points:"","mean-rank":"lower is better","standard-score":
"50 means average"}},Rg=e=>e.slice(0,1).toUpperCase()+e.slice(1),fE=(e,t)=>mE[t][e],
gE=(e,t)=>Jj[t][e];function Ma(e,t,n=!1){let r=mE[t][e].split(" ").map(Rg).join(" ");return n?t==="id"?
`${r} Tahap`:`Stage ${r}`:r}p();var Vj=6,Yj=BigInt(0);function Xj(e,t){let n=BigInt(10**t);for(let{d:
r}of e)if(n%r!==Yj)return!1;return!0}
function La(e,t,n){if(Xj(e,n))return n;let r=Ft(t(e),n);for(let o=n;o<n+Vj;o+=1){let i=e.map(a=>Qn(a,
o));if(Ft(t(i),n)===r)return o}return n+2}var Ud=new Ne(0),Dg=(e,t,n)=>un(er(e,t),n);function hE(e,t,
n){let r=n;if(Mt(e,t)===0)return r;for(;Ft(
e,r)===Ft(t,r);)r+=1;return r}var Yu=(e,t)=>Ca[e].name[t];function Xu(e,t,n,r){let o=hE(e.value,t,e.
metric==="majority"?0:n);return[Dg(e.value,o,r),Dg(t,o,r)]}function yE(e,t,n){let r=fE(n,e),o=new h,
i=(a,s)=>Dg(a,s,e);return{language:e,decimals:t,unit:n,name:r,Name:Rg(r),say:(a,s)=>e==="id"?a:s,
points:a=>i(
a,t),distance:a=>i(a,hE(a,Ud,t)),plain:a=>un(er(a,4).replace(/\.?0+$/,""),e),fixed:i,scoresOf:a=>{
let s=a.
map(d=>d.score),u=La(s,Jt,t),c=n==="points"&&s.length>2?La([...s].sort(Mt).slice(1,-1),Jt,t):u;
return a.
map(({judge:d,score:m})=>`${d} ${i(m,y.max(u,c))}`)},once:(a,s)=>{var l;let u=(l=o.get(a))!=null?l:s(
);
return o.set(a,u),u}}}p();var bE={MARGIN:({margin:e,next:t},{say:n,distance:r,unit:o,name:i,language:
a})=>{let s=r(e),u=o==="points"?s:n(`${i} ${s}`,`${s} of ${i}`),l=Q(t.entries,a,3);return n(`Selisih ${u} dari peringkat ${t.
rank} (${l}).`,`${u} ahead of rank ${t.rank} (${l}).`)},PLENARY_DECIDED:({rank:e,computed:t,reason:n,
votesFor:r,votesAgainst:o},{say:i})=>{let a=r===null&&o===null?"":i(` (${r!=null?r:0} setuju, ${o!=null?
o:0} tidak)`,` (${r!=null?r:0} for, ${o!=null?o:0} against)`),s=n===""?"":`: ${n.replace(/[.\s]+$/,
"")}`;
return i(`Pleno memutuskan peringkat ${e} (hasil hitung ${t})${s}${a}.`,`The plenary decided rank ${e} (computed ${t})${s}${a}.`)}
,LAST_RANK:(e,{say:t})=>t("Peringkat terakhir.","Last rank."),CATEGORY_RANK:({
category:e,rank:t},{say:n})=>n(`Peringkat ${t} di kategori ${e}.`,`Rank ${t} in the category ${e}.`)}
;p();var vE={id:{recused:"tidak menilai (BK)",conflict:"benturan kepentingan",incomplete:
"nilai belum lengkap"},en:{recused:"stepped aside (BK)",conflict:"conflict of interest",incomplete:
"scores incomplete"}},Qj={id:{given:"dari Pengaturan",estimated:"ditaksir dari nilai tahap ini",
"no-judge-effect":"tidak ditemukan beda keketatan antarjuri","too-few-scores":
"nilainya terlalu sedikit untuk menaksir"},
en:{given:"from the settings",estimated:"estimated from the scores of this stage","no-judge-effect":
"no difference in severity found","too-few-scores":"too few scores to estimate it from"}};function ez(
e,{
say:t,plain:n}){let r=e.map(i=>`${i.criterion} ${n(i.weight)}`);return e.every(i=>{var a,s;return i.
weight.equals((s=(a=e[0])==null?void 0:a.weight)!=null?s:0)})?t("bobot kriteria sama",
"equal weights"):
t(`bobot ${r.join(", ")}`,`weights ${r.join(", ")}`)}var Wd=({judge:e,score:t,alike:n},r,{points:o,
say:i})=>`${e} ${o(t)} (${r}${n>1?i(`, satu dari ${n} yang sama`,`, one of ${n} alike`):""})`;
function tz(e,t,{say:n}){
if(e.entries===1)return`${e.judge} 0 (${n("hanya satu nilai","a single score")})`;if(e.sd.equals(0))
return`${e.judge} 0 (${n("semua nilainya sama","all scores alike")})`;let r=n("simpangan baku",
"standard deviation");return`${e.judge} ${t(e.z)} (${n("rata-rata","mean")} ${t(e.mean)}, ${r} ${t(e.sd)}, ${n(
`${e.entries} peserta`,`${e.entries} entries`)})`}var wE={STAGE_SCORE:({method:e,judges:t,criteria:n,
score:r},o)=>{let{say:i,Name:a,points:s,scoresOf:u,unit:l,language:c}=o,d=u(t).join("; "),m=l==="points"?
` = ${No[e].score[c]}`:"",g=i(m===""?" dari":""," of"),v=t.length,C=i(`${v} juri`,v===1?"1 judge":`${v} judges`),
A=o.once(n,()=>ez(n,o));return`${a} ${s(r)}${m}${g} ${C} (${d}); ${A}.`},SCORES_DROPPED:({
dropped:e},t)=>e===null?t.say(
"Kurang dari tiga juri: tidak ada nilai yang dibuang, dihitung rata-rata biasa.",
"Fewer than three judges: no score is dropped, the plain mean counts."):t.say(`Dibuang: ${Wd(
e.highest,"tertinggi",t)} dan ${Wd(e.lowest,"terendah",t)}; rata-rata dari nilai lainnya.`,`Dropped: ${Wd(
e.highest,"highest",t)} and ${Wd(e.lowest,"lowest",t)}; the mean is over the others.`),MIDDLE_SCORES:
({
middle:e},{say:t,scoresOf:n})=>{let r=n(e).join("; ");return e.length===1?t(`Nilai tengah: ${r}.`,`The score in the middle: ${r}.`):
t(`Rata-rata dua nilai tengah: ${r}.`,`Mean of the two scores in the middle: ${r}.`)},
RANKS_WITHIN_JUDGES:({ranks:e},{say:t,plain:n})=>{let r=e.map(o=>t(`${o.judge} ${n(
o.rank)} dari ${o.entries}`,`${o.judge} ${n(o.rank)} of ${o.entries}`));return t(`Peringkat pada tiap juri: ${r.join(
"; ")}.`,`Rank with each judge: ${r.join("; ")}.`)},STANDARDIZED:({judges:e},t)=>{let n=i=>t.
fixed(i,t.decimals+2),r=e.map(i=>tz(i,n,t)),o=n(Jt(e.map(i=>i.z)));return t.say(`Selisih dari rata-rata juri dalam simpangan baku: ${r.join(
"; ")}; 50 + 10 \xD7 rata-ratanya ${o}.`,`Distance from the judge\u2019s mean in standard deviations: ${r.join(
"; ")}; 50 + 10 \xD7 their mean ${o}.`)},SEVERITY_CORRECTED:({
mean:e,correction:t},{say:n,fixed:r,plain:o,decimals:i,language:a})=>{if(t===null)return n(
"Semua peserta dinilai juri yang sama, jadi koreksi keketatan tidak mengubah rata-rata.",
"All entries were scored by the same judges, so the correction for severity leaves the mean as it is.");
let{points:s,lambda:u,
origin:l}=t,c=La([e,s],([C,A])=>C.add(A),i),d=r(e,c),m=r(s.abs(),c),g=`\u03BB = ${o(u)}, ${Qj[a][l]}`;
if(Ft(s.abs(),c)===Ft(Ud,c))return n(`Rata-rata ${d} tidak berubah oleh koreksi keketatan (${g}).`,`The correction for severity leaves the mean ${d} as it is (${g}).`);
let v=s.s>0;return n(`Rata-rata ${d} ${v?"ditambah":"dikurangi"} ${m}: juri peserta ini secara bersama ${m} poin lebih ${v?
"ketat":"longgar"} daripada keseluruhan juri (${g}).`,`Mean ${d} ${v?"plus":"minus"} ${m}: the judges of this entry together are ${m} points ${v?
"stricter":"more lenient"} than the panel as a whole (${g}).`)},JUDGE_LEFT_OUT:({
judge:e,reason:t},{say:n})=>n(`Juri ${e} tidak dihitung: ${vE.id[t]}.`,`Judge ${e} is not counted: ${vE.
en[t]}.`),JUDGES_WITHOUT_SCORE:({judges:e},{say:t})=>t(`Tanpa nilai dari juri ${Q(e,"id")}.`,`Without scores of ${Q(
e,"en")}.`),CARRIED_OVER:({parts:e,score:t},{say:n,name:r,Name:o,points:i,fixed:a,plain:s,
decimals:u})=>{let l=m=>{var g;return(g=Wc(e.map(({weight:v},C)=>({weight:v,score:m[C]}))))!=null?g:
Ud},c=La(e.map(m=>m.score),l,u),d=e.map(m=>`${m.stage} ${a(m.score,c)} \xD7 ${s(m.weight)}`).join(
" + ");return n(`${o} gabungan ${i(t)} dari ${d}.`,`Carried-over ${r} ${i(t)} from ${d}.`)}};p();var kE=(
{metric:e,criterion:t},{language:n})=>t===void 0?Yu(e,n):`\u201C${t}\u201D`,nz=({higher:e,lower:t},{
say:n})=>e>t?n("menang","won"):e<t?n("kalah","lost"):n("seri","drawn");function rz(e,t){let n=e.filter(
({higher:i,lower:a})=>i>a).length,r=e.filter(({higher:i,lower:a})=>i<a).length,o=e.map(i=>`${i.rival} ${nz(
i,t)} ${i.higher}\u2013${i.lower}`);return t.say(` Pasangan menang ${n}, kalah ${r} (banyaknya juri yang menilai lebih tinggi\u2013lebih rendah: ${Q(
o,"id")}).`,` Pairs won ${n}, lost ${r} (judges who put it higher\u2013lower: ${Q(o,"en")}).`)}var xE={
TIE_BROKEN:({score:e,tied:t,step:n,rival:r,
duels:o=[]},i)=>{let{say:a,Name:s,points:u,decimals:l,language:c}=i,[d,m]=Xu(n,r.value,l,c),g=kE(n,i),
v=o.length===0?"":rz(o,i),C=u(e),A=Q(t,c);return a(`${s} ${C} sama pada ${A}; ditentukan oleh ${g}: ${d} (peringkat ${r.rank}, ${r.entry}: ${m}).${v}`,
`${s} ${C} is shared by ${A}; decided by ${g}: ${d} (rank ${r.rank}, ${r.entry}: ${m}).${v}`)},
TIE_SHARED:({score:e,sharing:t,steps:n},r)=>{let{say:o,Name:i,
points:a,decimals:s,language:u}=r,l=a(e),c=Q(t,u),d=n.map(g=>`${kE(g,r)} ${Xu(g,g.value,s,u)[0]}`),m=d.
length===0?"":` (${d.join(", ")})`;return o(`${i} ${l} dan semua penentu${m} sama pada ${c}: peringkat bersama.`,
`${i} ${l} and every tie-break${m} are the same for ${c}: shared rank.`)}};var oz={...wE,...xE,...bE,
...pE};function iz({code:e,params:t},n){return oz[e](t,n)}function TE(e,t,n="points"){let r=yE(e,y.max(
2,t),n);return o=>o.map(i=>iz(i,r)).join(" ")}function SE(e,t,n){var r;for(let o of e){
if(o.code==="TIE_SHARED")return Yu("shared",t);if(o.code==="TIE_BROKEN"){let{step:i,rival:a}=o.params,
[s,u]=Xu(i,a.value,y.max(2,n),t);return`${(r=i.criterion)!=null?r:Yu(i.metric,t)} ${s} (${a.entry} ${u})`}
}return""}var Ri=(e,t)=>No[e].name[t];var az={menu:{name:"Lembar Juri",open:"Buka panel",validate:
"Periksa lembar juri",compute:e=>e===null?
"Hitung peringkat":`Hitung Top ${e}`,ranking:"Lihat peringkat lengkap",rankingTitle:
"Peringkat lengkap",documents:"Buat piagam dan surat",close:e=>`Tutup penilaian dan ${e===null?
"hitung peringkat":`hitung Top ${e}`}`,plenary:"Siapkan tab Pleno",decide:"Tetapkan hasil",verify:
"Periksa keaslian hasil"},
tabs:{ranking:(e,t)=>`Peringkat \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Peringkat Akhir${e===""?
"":` \u2014 ${e}`}`,findings:e=>`Hasil Pemeriksaan${e===""?"":` \u2014 ${e}`}`,coverage:e=>`Keikutsertaan${e===""?
"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} dari ${t} instansi mengirim inovasi`,
documents:"Dokumen",history:"Riwayat",computed:(e,t,n)=>`dihitung ${qe(e,"id")} oleh ${t} \xB7 proses ${n}`,
checked:(e,t,n)=>`diperiksa ${qe(e,"id")} oleh ${t} \xB7 proses ${n}`,method:e=>`metode ${Ri(e,"id")}`,
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
id}.`,computed:(e,t)=>t===0?`${e} tahap diperingkat.`:`${e} tahap diperingkat; ${t} kesalahan menghentikan tahap berikutnya. Lihat tab ${Z.findings.id}.`,
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
notAdmin:e=>e===
""?
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
e,t,n)=>`${e} oleh ${t}, ${n}`}},sz={menu:{name:"Lembar Juri",open:"Open panel",validate:
"Check judge tabs",compute:e=>e===
null?"Compute ranking":`Compute Top ${e}`,ranking:"Show the full ranking",rankingTitle:
"Full ranking",
documents:"Make certificates and letters",close:e=>`Close judging and compute ${e===null?"ranking":`Top ${e}`}`,
plenary:"Prepare the plenary tab",decide:"Decide the result",verify:"Verify the result"},
tabs:{ranking:(e,t)=>`Ranking \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Final Ranking${e===
""?"":` \u2014 ${e}`}`,findings:e=>`Findings${e===""?"":` \u2014 ${e}`}`,coverage:e=>`Coverage${e===
""?"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} of ${t} institutions have submitted entries`,documents:
"Documents",history:"History",computed:(e,t,n)=>`computed ${qe(e,"en")} by ${t} \xB7 run ${n}`,
checked:(e,t,n)=>`checked ${qe(e,"en")} by ${t} \xB7 run ${n}`,method:e=>`method ${Ri(e,"en")}`,hash:
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
notAdmin:e=>e===""?
"Google does not say who you are. Open this sheet again with an account that has access, then try again.":
`Only an admin of the competition can do this; you are signed in as ${e}. Admins are the owner of the file and whoever may edit the protected tab ${Z.settings.en}.`,
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
failed:e=>`failed: ${e}`,ofAnother:(e,t,n)=>`${e} by ${t}, ${n}`}},re=e=>e==="id"?az:sz,ue=(e,t,n)=>n===
void 0?{code:e,message:t}:{code:e,message:t,link:n};function Di(e){let t=e.filter(n=>n.action==="compute");
return t[t.length-1]}function EE(e,t,n){let r=Di(
n);return!t&&r!==void 0&&r.hash===e?{run:{id:r.run,at:r.at,by:r.by,hash:e,provisional:t},isNew:!1}:{
run:{id:kt(),at:et(),by:Oe(),hash:e,provisional:t},isNew:!0}}function tt(e){let{name:t,grid:n}=Vt(Z.
history[e]);return{name:t,exists:n!==null,...uE(n)}}var Kd="chain";function zt(e,t,n){var c,d,m,g;an(
);
let r={stage:"",...t},o=(d=(c=qu.find(([v])=>v===r.action))==null?void 0:c[1][n])!=null?d:r.action,i={
...r,at:Fn(r.at),action:o},a=Bd(v=>i[v].trim()),s=zd(uz(e),a,Ht),u=e.exists?cz(e,n):lz;if(e.exists){
let v=w.from({length:y.max(...u.values())+1},()=>"");for(let[C,A]of u)v[A]={...i,chain:s}[C];jt(e.name,
kr(e.name),0,[v])}else{let v=re(n).tabs,C=Hu.columns.map(A=>({header:A.header[n],width:A.width,value:
N=>N[A.
key]}));sn(vt(e.name,v.history,v.historyOrigin,C,[{...i,chain:s}],0))}an(),Ze(Kd,s);let l={row:((g=(
m=
e.links[e.links.length-1])==null?void 0:m.row)!=null?g:2)+1,texts:a,chain:s};return{...e,exists:!0,
columns:u,
rows:[...e.rows,r],links:[...e.links,l]}}function uz({exists:e,links:t}){let n=e?ze(Kd):null;return n!==
null&&!t.some(({chain:o})=>o===n)?n:oE(t,Ht)}var lz=new h(Hu.columns.map(({key:e},t)=>[e,t]));
function cz({
name:e,headerRow:t,columns:n},r){let o=Hu.columns.filter(({key:a})=>!n.has(a));if(t===null||o.length===
0)return new h(n);let i=y.max(...n.values())+1;return jt(e,t,i,[o.map(({header:a})=>a[r])]),new h([
...n,
...o.map(({key:a},s)=>[a,i+s])])}p();p();var Gd=e=>{var t;return((t=e.match(
/https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g))!=null?t:[]).
map(n=>{var r;return(r=n.split("/").pop())!=null?r:""})},Zd=()=>{var e;return(e=ScriptApp.getAuthorizationInfo(
ScriptApp.AuthMode.FULL).getAuthorizationUrl())!=null?e:void 0};p();function CE(e){try{return PropertiesService.getUserProperties(
).getProperty(e)}catch(t){return console.
warn(x(t)),null}}function RE(e,t){PropertiesService.getUserProperties().setProperty(e,t)}var dz=e=>e instanceof S&&
"problem"in e;function de(e){throw f.assign(new S(e.message),{problem:e})}
function ie(e){var t;try{return{answer:e()}}catch(n){if(dz(n))return{problem:n.problem};let r=n instanceof
S?n.message:x(n),o=Gd(r);if(o.length>0){let i=re(Je()).problems.scopeMissing(o.join(", "));return{
problem:ue(
"SCOPE_MISSING",i,Zd())}}return console.error(n instanceof S&&(t=n.stack)!=null?t:r),{problem:ue(
"UNEXPECTED",re(Je()).problems.unexpected(r))}}}var Og="language";function dt(e){let t=CE(Og);return t===
"id"||t==="en"?t:e}var Je=()=>dt(Bv().startsWith("en")?"en":"id");function pe(){Uc()||de(ue(
"NOT_ALLOWED",re(Je()).problems.notAdmin(Oe())))}function Ee(e){let t=Uv(e);return t===null?de(ue(
"BUSY",re(
Je()).problems.busy)):t.done}function ce(e,t){let n=it(e,t);return n.success?n.data:de(ue(
"BAD_REQUEST",re(Je()).problems.badRequest))}p();p();var pz=e=>({stage:e,status:"open",at:"",by:"",
hash:"",reason:""}),mz=e=>e.status==="decided"?{...e,
hash:"",status:"closed"}:e;function Qe(e,t){return t.reduce((n,{action:r,stage:o,at:i,by:a,hash:s,
detail:u})=>{
let l=n.findIndex(m=>m.stage===o);if(l<0)return n;let c={stage:o,at:i,by:a,hash:"",reason:""};if(r===
"close")return n.map(m=>m.stage===o?{...c,status:"closed"}:m);if(r==="decide")return n.map(m=>m.stage===
o?{...c,hash:s,status:"decided"}:m);if(r!=="reopen")return n;let d={...c,status:"open",reason:u};
return[
...n.slice(0,l),d,...n.slice(l+1).map(mz)]},e.map(({name:n})=>pz(n)))}var or=(e,t)=>e.find(n=>n.stage===
t);p();var DE={part:"corrections",tab:Z.corrections,columns:[{key:"id",header:P("Nomor Perbaikan",
"Correction"),width:110},{key:"at",header:P("Waktu","Time"),width:150},{key:"by",header:P("Pelaku",
"By"),width:200},
{key:"stage",header:P("Tahap","Stage"),width:140},{key:"judge",header:P("Juri","Judge"),width:70},{
key:"tab",header:P("Tab","Tab"),width:160},{key:"cell",header:P("Sel","Cell"),width:60},{key:"entry",
header:P(
"Kode Peserta","Entry Code"),width:90},{key:"criterion",header:P("Kriteria","Criterion"),width:140},
{key:"old",header:P("Semula","Before"),width:140},{key:"now",header:P("Menjadi","After"),width:140},
{key:"kind",header:P("Jenis","Kind"),width:100},{key:"status",header:P("Status","Status"),width:130}
,
{key:"answeredAt",header:P("Waktu Jawaban","Answered At"),width:150},{key:"answeredBy",header:P(
"Dijawab Oleh","Answered By"),width:200},{key:"held",header:P("Isi Asli","Original Content"),width:
160}]},
OE=[["type",P("tipe data","data type")],["score",P("nilai","score")],["label",P("kode atau nama",
"code or name")]],AE=[["waiting",P("menunggu juri","waiting for the judge")],["applied",P(
"diterapkan",
"applied")],["confirmed",P("disetujui juri","confirmed by the judge")],["refused",P("ditolak juri",
"refused by the judge")],["undone",P("diurungkan","undone")]],Qu=({id:e})=>{var t;return(t=e.split(
"/")[0])!=
null?t:""};function NE(e,t,n,r,o,i){let a=(l,c)=>{var d,m;return(m=(d=l.find(([g])=>g===c))==null?
void 0:
d[1][n])!=null?m:""},s=l=>({...l,at:Fn(l.at),answeredAt:Fn(l.answeredAt),old:i(l.held),kind:a(OE,l.kind),
status:a(AE,l.status),held:E.stringify(l.held)}),u=DE.columns.map(({key:l,header:c,width:d})=>({
header:c[n],
width:d,value:m=>m[l]}));return vt(t,r,o,u,e.map(s),0)}function _E(e){var n;let t=e===null?null:at(e,
DE);return((n=t==null?void 0:t.rows)!=null?n:[]).flatMap(({cell:r})=>{let o=l=>K(r(l)),[i,a]=[nn(o(
"kind"),OE),nn(o("status"),AE)],s=fz(o("held")),u=r("now");return i===void 0||a===void 0||s===null?[
]:
[{id:o("id"),at:Lu(o("at")),by:o("by"),stage:o("stage"),judge:o("judge"),tab:o("tab"),cell:o("cell"),
entry:o("entry"),criterion:o("criterion"),now:typeof u=="number"?u:K(u),kind:i,status:a,answeredAt:
Lu(
o("answeredAt")),answeredBy:o("answeredBy"),held:s}]})}function fz(e){try{let{cell:t,format:n}=E.parse(
e);return typeof n=="string"&&t!==void 0?{cell:t,format:n}:null}catch{return null}}p();p();var ir=(e,
t)=>e===""?"\u2013":typeof e=="number"?ge(e,t):Y(e,t),Mo=(e,t,n)=>typeof e=="number"&&t.includes(
"%")?`${ge(b((e*100).toPrecision(12)),n)}%`:ir(e,n),Ag=(e,t,n,r)=>`${e}!${t} ${n} \u2192 ${r}`,gz={
corrections:"Perbaikan",correctionsOrigin:
"setiap sel yang diperbaiki lewat panel, dengan isi semula; jangan diubah",unknownFix:
"Perbaikan itu tidak ada (lagi) untuk Anda. Buka kembali panel.",stageClosed:e=>`Penilaian tahap ${e} sudah ditutup, jadi nilainya tidak diubah lagi. Hubungi panitia.`,
changedSince:(e,t)=>`Isi sel ${t} di tab \u201C${e}\u201D sudah berubah sejak itu, jadi tidak diubah. Periksa selnya.`,
refused:(e,t)=>`Sel ${t} di tab \u201C${e}\u201D menolak isi semula karena aturan validasinya, jadi tidak diurungkan di sana.`,
nothingToUndo:"Tidak ada perbaikan yang dapat diurungkan.",tooManyAnswers:
"Jawaban Anda sebelumnya belum diambil panitia. Minta panitia memeriksa lembar juri, lalu coba lagi."}
,hz={corrections:"Corrections",correctionsOrigin:
"every cell that was fixed from the panel, with what stood in it; do not change it",unknownFix:
"There is no such fix for you (any more). Open the panel again.",stageClosed:e=>`The judging of stage ${e} is closed, so its scores do not change. Ask the committee.`,
changedSince:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D has changed since, so it was left as it is. Look at it.`,
refused:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D does not take back what it held because of its validation rule, so it was not undone there.`,
nothingToUndo:"There is no fix to undo.",tooManyAnswers:
"The committee has not collected your earlier answers. Ask it to check the score sheets, then try again."}
,Oi=e=>e==="id"?gz:hz;function Xr({language:e}){let{name:t,grid:n}=Vt(Z.corrections[e]);return{name:
t,isNew:n===null,list:_E(
n)}}function Ai(e,t,{language:n,admins:r}){let o=Oi(n);return jn(NE(t,e.name,n,o.corrections,o.correctionsOrigin,
({cell:i,format:a})=>Mo(i,a,n))),e.isNew&&(Tr(e.name,r),Md(e.name)),an(),{...e,isNew:!1,list:t}}p();
p();function ja(e,t){let n=e!=null?e:"";return le(t)?le(n):typeof n=="object"&&typeof t=="object"?n.date===
t.date:n===t}var qd=(e,t)=>K(e)===K(t),yz=864e5,bz=R.UTC(1899,11,30);function vz({date:e}){let t=(o,
i)=>b(
e.slice(o,i)),n=R.UTC(t(0,4),t(5,7)-1,t(8,10)),r=t(11,13)*3600+t(14,16)*60+t(17,19);return(n-bz)/yz+
r/86400}var PE=e=>typeof e=="object"?vz(e):typeof e=="boolean"?x(e):e,IE=e=>!/^(General|[#0?.,]*)$/i.
test(e);p();function $E(e){let[{values:t},n,r]=[_e(e),Cd(e),_a(e)];return{cell:(o,i)=>{var a,s;
return(s=(a=t[o])==
null?void 0:a[i])!=null?s:""},hasFormula:(o,i)=>{var a,s;return((s=(a=n[o])==null?void 0:a[i])!=null?
s:"")!==""},format:(o,i)=>{var a,s;return(s=(a=r[o])==null?void 0:a[i])!=null?s:""}}}function Qr(e){
var n;let t=ve().getSheetByName(e);return(n=t==null?void 0:t.getProtections(SpreadsheetApp.ProtectionType.
SHEET).every(r=>r.canEdit()))!=null?n:!1}var FE=(e,t,n)=>{var r;(r=ve().getSheetByName(e))==null?
void 0:
r.getRangeList([...t]).setNumberFormat(n===""?"General":n)},ME=(e,t,n,r)=>jt(e,t,n,r);p();function Ng(
e,t){var r;let n=new h;for(let o of e)n.set(t(o),[...(r=n.get(t(o)))!=null?r:[],o]);return n}
function LE(e){for(let[t,n]of Ng(e,r=>r.tab))for(let[r,o]of Ng(n,i=>i.format))r!==void 0&&FE(t,o.map(
({at:i})=>Be(i.row,i.column)),r)}function jE(e){let t=n=>n.format==="General";LE(e.filter(t));for(
let[
n,r]of Ng(e,o=>o.tab)){let o=new h(r.map(({at:i,value:a})=>[`${i.row},${i.column}`,a]));for(let{row:
i,
column:a,rows:s,columns:u}of bd(r.map(({at:l})=>l)))ME(n,i,a,w.from({length:s},(l,c)=>w.from({length:
u},
(d,m)=>{var g;return(g=o.get(`${i+c},${a+m}`))!=null?g:""})))}LE(e.filter(n=>!t(n)))}function el(e,{
sheets:t}){var a,s,u;let[n]=Do(e.cell);if(e.criterion==="")return n===void 0?null:{tab:e.
tab,at:n};let r=t.find(l=>l.stage===e.stage&&l.judge===e.judge),o=(a=r==null?void 0:r.rows.filter(l=>l.
entry===e.entry))!=null?a:[],i=o.length===1?(u=(s=o[0])==null?void 0:s.marks.get(e.criterion))==null?
void 0:u.at:void 0;return r===void 0||i===void 0?null:{tab:r.tab,at:i}}function za(e,t,n){let r=n.cell(
t.row,t.column),o=e.kind==="label"?qd:ja;return n.hasFormula(t.row,t.column)?"other":o(r,e.now)?
"after":o(r,e.held.cell)?"before":"other"}function Ni(){let e=new h;return t=>{var r;let n=(r=e.get(
t))!=
null?r:$E(t);return e.set(t,n),n}}function _g(e,t,n,r){let{held:o,now:i}=e,a=typeof i=="number"&&IE(
o.format);return r?{tab:t,at:n,value:PE(o.cell),...a&&{format:o.format}}:{tab:t,at:n,value:i,...a&&{
format:"General"}}}function wz(e){let{at:t,by:n,stage:r,status:o,answeredAt:i,answeredBy:a}=e,s=Qu(e),
l={action:o==="waiting"||o==="confirmed"||o==="refused"?"propose":"fix",run:s,at:t,by:n,stage:r},c={
at:i,by:a,stage:r};return o==="undone"?[l,{...c,action:"undo",run:s}]:o==="confirmed"?[l,{...c,
action:"confirm",run:e.id}]:o==="refused"?[l,{...c,action:"refuse",run:e.id}]:[l]}function Pg(e,t){
var o;let n=new T(
t.map(({action:i,run:a,stage:s})=>E.stringify([i,a,s]))),r=new h;for(let i of e)for(let a of wz(i)){
let s=E.stringify([a.action,a.run,a.stage]);if(n.has(s))continue;let u=(o=r.get(s))!=null?o:{...a,
list:[]};
u.list.push(i),r.set(s,u)}return[...r.values()]}var kz=e=>/data validation|validasi data/i.test(x(e));
function Ig(e,t){try{return jE(e),an(),!0}catch(n){if(!t&&!kz(n))throw n;return console.warn(x(n)),!1}
}
function tl(e,t,n,r=!1){let{settings:o}=e.competition,i=Pg(t.list,n.rows);if(i.length===0)return{
ledger:t,
history:n};let a=i.flatMap(({action:C,list:A})=>A.filter(({status:N})=>C==="confirm"||C==="undo"||C===
"fix"&&N==="applied").map(N=>({one:N,action:C,place:el(N,e)}))),s=C=>a.map(({one:A,place:N})=>N===null||
!Qr(N.tab)?"other":za(A,N.at,C(N.tab))),u=s(Ni()),l=a.flatMap(({one:C,action:A,place:N},_)=>{let I=A===
"undo";return N!==null&&u[_]===(I?"after":"before")?[_g(C,N.tab,N.at,I)]:[]}),c=Ig(l,r),d=c?null:s(
Ni()),
m={fix:new T,undo:new T};for(let[C,{one:A,action:N}]of a.entries()){let _=d==null?void 0:d[C];N==="fix"&&
(c?u[C]==="other":_!=="after")&&m.fix.add(A),N==="undo"&&_==="after"&&m.undo.add(A)}let g=t;if(m.
fix.size+m.undo.size>0){let C=t.list.filter(A=>!m.fix.has(A)).map(A=>m.undo.has(A)?{...A,status:
"applied",answeredAt:"",answeredBy:""}:A);g=Ai(t,C,o)}let v=n;for(let{list:C,...A}of i){let N=C.filter(
I=>!m.
fix.has(I)&&!(A.action==="undo"&&m.undo.has(I))),_=xz(N,A.action==="undo",o.language).join("; ");N.length>
0&&(v=zt(v,{...A,detail:_,hash:""},o.language))}return{ledger:g,history:v}}var xz=(e,t,n)=>e.map(({
tab:r,
cell:o,held:i,now:a})=>{let[s,u]=[Mo(i.cell,i.format,n),ir(a,n)];return t?Ag(r,o,u,s):Ag(r,o,s,u)});
p();function Tz(e,t,n,{old:r,now:o}){var s;let i=e.filter(u=>u.tab===t&&u.cell===n&&u.now===o&&ja(u.held.
cell,r)),a=(s=i[i.length-1])==null?void 0:s.status;return a==="waiting"||a==="refused"?a:"offered"}
function Hd(e,{
lives:t,corrections:n}){var d,m,g,v;let{code:r,fix:o,stage:i="",tab:a,cell:s}=e;if(o===void 0||a===void 0||
s===void 0||((d=t.find(C=>C.stage===i))==null?void 0:d.status)!=="open")return null;let u="judge"in e.
params&&(m=e.params.judge)!=null?m:"",l=Do(s).map(C=>({at:C,status:Tz(n,a,Be(C.row,C.column),o)})),c=l.
filter(C=>C.status==="offered");return{id:E.stringify([r,a,s,o.old,o.now]),seen:e.code==="SCORE_NOT_NUMBER"?
e.params.value:o.old,fix:o,stage:i,tab:a,judge:u,cells:(c.length>0?c:l).map(({at:C})=>C),status:c.
length>0?"offered":(v=(g=l[0])==null?void 0:g.status)!=null?v:"offered"}}function Jd({id:e,fix:t,
seen:n,
judge:r,status:o},i){let a=t.kind==="score"?r:null;return{id:e,kind:t.kind,old:ir(n,i),now:t.now,
confirm:a,
status:o}}p();var Sz=ne({id:U(),accept:Ge(),at:U(),by:U()}),Ez=Ue(Sz),$g=e=>`fixAnswers:${e}`,Cz=8e3;
function Ba(e){
let t=ze($g(e));try{let n=it(Ez,E.parse(t!=null?t:"[]"));return n.success?n.data:[]}catch{return[]}}
function zE(e,t){let n=E.stringify([...Ba(e),t]);return n.length>Cz?!1:(Ze($g(e),n),!0)}var BE=e=>Ze(
$g(e),"[]"),Ua=e=>e.filter(t=>t.status==="waiting");function UE(e,t){return e.map(n=>{let r=n.status===
"waiting"?t.find(({id:o})=>o===n.id):void 0;return r===void 0?n:{...n,status:r.accept?"confirmed":
"refused",answeredAt:r.at,answeredBy:r.by}})}function kn(e=t=>t()){let t=Ve(),{settings:n}=t.competition,
r={workbook:t,history:tt(n.language),ledger:Xr(
n)};return Rz(r)?r:e(Dz)}function Rz({history:e,ledger:{list:t}}){let n=new T(Ua(t).map(({judge:r})=>r));
return Pg(t,e.rows).length===0&&[...n].every(r=>Ba(r).length===0)}function Dz(){let e=Ve(),{settings:
t}=e.
competition,n=Xr(t),r=[...new T(Ua(n.list).map(({judge:s})=>s))],o=r.flatMap(Ba),i=o.length===0?n:Ai(
n,UE(n.list,o),t),a=tl(e,i,tt(t.language),!0);for(let s of r)BE(s);return{...a,workbook:Ve()}}var nl=(
{
workbook:e,history:t,ledger:n})=>({lives:Qe(e.competition.stages,t.rows),corrections:n.list});
function WE(e,t=ht(
e.workbook,{provisional:!1}).findings){let n=nl(e);return t.flatMap(r=>{let o=Hd(r,n);return o===null?
[]:[o]})}function Fg({workbook:e,history:t,ledger:n}){let r=Qe(e.competition.stages,t.rows),o=u=>{
var l;
return((l=r.find(c=>c.stage===u))==null?void 0:l.status)==="open"},i=n.list.filter(u=>u.status==="applied"),
a=i[i.length-1],s=a===void 0?[]:i.filter(u=>Qu(u)===Qu(a));return s.every(({stage:u})=>o(u))?
s:[]}var rl="marked";function KE(e,t){var o;let[n,...r]=Fg(e);return{undo:n===void 0?null:{at:n.at,
by:n.
by,cells:r.length+1},waiting:Ua(e.ledger.list).map(i=>({...Mg(i,t),judge:i.judge})),marked:((o=ze(rl))!=
null?o:"")!==""}}var Mg=({tab:e,cell:t,entry:n,criterion:r,held:o,now:i},a)=>({tab:e,cell:t,entry:n,
criterion:r,old:Mo(o.cell,o.format,a),now:ir(i,a)});p();p();var Oz=["JUDGE_NO_VARIANCE",
"JUDGES_IDENTICAL","SCORE_OUTLIER","SCORE_SCALE_SUSPECT"],Wa=({code:e})=>!Oz.
includes(e);p();p();p();var Az=[...Bf,Ea,xi];function Ka(e,t){let n=Mn.find(s=>s.key===e);if(n!==void 0)return n.word[
t];let[
r,o]=e.split(".");if(r==="prizes")return`${Ra[t]} ${o!=null?o:""}`.trim();let i=Az.find(s=>s.part===
r),a=i==null?void 0:i.columns.find(s=>s.key===o);return i===void 0||a===void 0?e:`${i.tab[t]}: ${a.header[
t]}`}
function ol(e,t,n){var i,a;let r=Mn.find(s=>s.key===t);return(a=(i=(r!==void 0&&"choices"in r?r.choices:
[]).find(([s])=>s===e))==null?void 0:i[1][n])!=null?a:Ka(e,n)}function GE(e,t){var r,o;let[n]=e.split(
".");return(o=(r=Bf.find(i=>i.part===n))==null?void 0:r.tab[t])!=null?o:e}var Ga=(e,t)=>e===null||e===""?
t==="id"?"kosong":"blank":typeof e=="number"?ge(e,t):typeof e=="string"&&/^[\d.]+(; [\d.]+)+$/.test(
e)&&t==="id"?Y(e.replace(/\./g,","),t):Y(e,t),Nz={version:{id:"versi aturan",en:"rules version"}};
function _z({thing:e,names:t,field:n},r){var l,c;let o=(d,m)=>r==="id"?
d:m,i=d=>{let m=n===null?"":Ka(`${d}.${n}`,r);return n===null?"":`, ${m.includes(": ")?m.slice(m.indexOf(
": ")+2):m}`},[a="",s="",u=""]=t;switch(e){case"setting":return(c=(l=Nz[n!=null?n:""])==null?void 0:
l[r])!=null?c:`\u201C${Ka(n!=null?n:"",r)}\u201D`;case"stage":return`${o("tahap","stage")} ${a}${i(
"stages")}`;case"criterion":return`${o("kriteria","criterion")} ${s}${a===""?"":` (${a})`}${i(
"criteria")}`;case"entry":return`${o("peserta","entry")} ${a}${i("entries")}`;case"judge":return`${o(
"juri",
"judge")} ${a}${i("judges")}`;case"institution":return`${o("instansi","institution")} ${a}${i(
"institutions")}`;case"score":return u===""?`${o(`tab juri ${s}`,`tab of judge ${s}`)} (${a})`:`${o(
`nilai juri ${s} untuk ${u}`,`score of judge ${s} for ${u}`)} (${a})${n===null?"":`, ${n}`}`;case"plenary":
return`${o("putusan pleno tentang","plenary decision about")} ${s} (${a})${i("plenary")}`;case"order":
return o("urutan peserta, kriteria, atau tahap","the order of entries, criteria or stages")}}var Pz=(
e,t)=>{
var n,r;return(r=(n=xo.find(([o])=>o===e))==null?void 0:n[1][t])!=null?r:""};function Iz(e){var t,n,
r;if(!/^[[{]/.test(e))return e;try{let o=E.parse(e);return w.isArray(o)?o.join(", "):(r=(n=o.name)!=
null?n:(t=o.outcomes)==null?void 0:t.map(({places:i,name:a})=>`${i}: ${a}`).join("; "))!=null?r:e}
catch{
return e}}function Vd(e,t){let n=(l,c)=>t==="id"?l:c,{thing:r,field:o,old:i,now:a}=e,s=_z(e,t);if(r===
"order")return`${s} ${n("berubah","has changed")}`;if(o===null){let l=r==="score"&&e.names.length===
2?i!=null?i:a:null;if(l!==null){let c=n(`dengan nilai ${l} peserta`,`with scores of ${l} entries`);
return`${s}: ${a===null?n("tidak ada lagi","no longer there"):n("ditambahkan","put in")} (${c})`}
return a===null?
`${s}: ${n("dihapus","taken out")}${i===""?"":` (${Ga(i,t)})`}`:`${s}: ${n("ditambahkan","put in")}${a===
""?"":` (${Ga(a,t)})`}`}let u=l=>Ga(typeof l!="string"?l:r==="setting"?ol(l,o,t):r==="entry"&&o==="status"?
Pz(l,t):Iz(l),t);return n(`${s}: semula ${u(i)}, kini ${u(a)}`,`${s}: was ${u(i)}, now ${u(a)}`)}
var $z=5;function il(e,t){if(e.length===0)return"";let n=e.slice(0,$z).map(o=>{let i=[o.tab,o.cell].
filter(a=>a!==void 0).join("!");return`${i===""?"":`${i} `}${Vd(o,t)}`}),r=e.length-n.length;return r>
0&&n.push(t==="id"?`dan ${r} perubahan lagi`:`and ${r} more`),`: ${n.join("; ")}`}p();p();p();var ZE={
name:{id:"Berita acara pleno",en:"Minutes of the plenary"},phase:"plenary",lack:"winners"};p();var qE={
name:{id:"Daftar hadir",en:"Attendance lists"},phase:"before",lack:"guests"};p();var HE={name:{id:
"Semua piagam dalam satu dokumen",en:"All certificates in one document"},phase:"award",lack:
"winners"};p();var JE={name:{id:"Laporan akhir",en:"Final report"},phase:"award",lack:"winners"};p();
var VE={name:{id:"Lembar nilai",en:"Score sheets"},phase:"before",lack:"judges"};p();var YE={name:{
id:"Pengumuman",en:"Announcement"},phase:"plenary",lack:"winners"};p();var XE={name:{id:
"Pernyataan juri",en:"Judges\u2019 statements"},phase:"before",lack:"judges"};p();var QE={name:{id:
"Piagam",en:"Certificates"},phase:"award",byDefault:!0,lack:"winners"};p();var eC={name:{id:
"Keputusan (SK)",en:"Decree"},phase:"plenary",lack:"winners"};p();var tC={name:{id:"Surat pemenang",
en:"Award letters"},phase:"award",byDefault:!0,lack:"winners"};p();var nC={name:{id:
"Satu surat untuk semua pemenang",en:"One letter to all winners"},phase:"award",
lack:"winners"};p();var rC={name:{id:"Tanda terima",en:"Receipts"},phase:"award",lack:"winners"};p();
var oC={name:{id:"Tata cara penilaian",en:"Rules of scoring"},phase:"before",lack:"judges"};p();var iC={
name:{id:"Umpan balik peserta",en:"Feedback to entrants"},phase:"award",lack:"losers"};p();var aC={
name:{id:"Undangan",en:"Invitations"},phase:"before",lack:"guests"};var Yd={"tata-cara":oC,
pernyataan:XE,undangan:aC,"daftar-hadir":qE,"lembar-nilai":VE,"berita-acara":ZE,
sk:eC,pengumuman:YE,piagam:QE,gabungan:HE,surat:tC,"surat-daftar":nC,"tanda-terima":rC,"umpan-balik":
iC,
laporan:JE};var sC=(e,t)=>Yd[e].name[t];var uC={id:{judges:
"belum ada juri, atau tab jurinya masih berisi kesalahan",guests:
"belum ada juri, peserta presentasi, atau pemenang yang dapat diundang",winners:
"tidak ada pemenang pada tahap terakhir",losers:"semua peserta yang dinilai menang"},en:{judges:
"there are no judges yet, or their tabs still hold errors",guests:
"there are no judges, presenters or winners to invite yet",winners:
"nobody has won at the last stage",losers:"every entry that was scored has won"}},Lg=(e,t)=>t==="id"?
`Tidak ada dokumen \u201C${sC(e,"id")}\u201D yang dibuat: ${uC.id[Yd[e].lack]}.`:`No document \u201C${sC(
e,
"en")}\u201D was made: ${uC.en[Yd[e].lack]}.`;p();var lC=(e,t)=>Q(e.map(n=>ge(n,t)),t),_i=(e,t)=>Q(e.map(
n=>Y(n,t)),t,8),Za=(e,t)=>e===null?"":` ${t} ${e}`,
Fz={JUDGE_TABS:({tabs:e})=>`${e.length} tab juri: ${_i(e,"id")}.`,SCORE_TAB:({tab:e,layout:t,judges:
n})=>`Nilai ${n.length} juri ada di satu tab ${Y(e,"id")}, ${{groups:
"setiap juri dengan kolom kriterianya sendiri",totals:"satu nilai per juri",rows:
"satu baris per juri dan peserta",list:"satu baris per nilai"}[t]}: ${_i(n,"id")}.`,STAGES:({stages:
e,advance:t})=>`${e.length} tahap, menurut nama tab juri: ${Q(e.map((n,r)=>t[r]==null?n:`${n} (lolos ${t[
r]})`),"id")}. Urutan dan jumlah lolos diperbaiki di tab ${Z.stages.id}.`,CRITERIA:({stage:e,names:t}
)=>`${t.length} kriteria${Za(e,"tahap")}: ${_i(t,"id")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${Y(
e,"id")} bukan kriteria: ${{number:"nomor urut",sum:"jumlah atau rata-rata",rank:"peringkat",matter:
"bukan nilai juri",large:"angkanya terlalu besar untuk nilai",alone:
"berdiri di samping kriteria, jadi dianggap jumlahnya",own:"tidak ada di tab juri lain"}[t]}.`,
WEIGHTS:({from:e,stage:t})=>`Bobot${Za(t,"tahap")}: ${{headers:"dari judul kolom",row:
"dari baris bobot",maxima:"sebesar nilai maksimum tiap kriteria, sehingga yang dihitung jumlah poin",
equal:"sama untuk semua kriteria, karena tidak tertulis"}[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Nilai maksimum${Za(
n,"tahap")}: ${lC(e,"id")}, ${t==="written"?"seperti tertulis":"diperkirakan dari nilai yang ada"}.`,
ENTRIES:({count:e,by:t})=>`${e} peserta, dikenali dari ${t==="code"?"kodenya":
"namanya (huruf besar, spasi, dan tanda baca tidak dibedakan) dan diberi kode"}.`,ENTRY_LIST:({tab:e,
unscored:t})=>`Nama dan instansi peserta dilengkapi dari tab ${Y(e,"id")}${t===0?"":`; ${t} baris di sana tidak ada di tab juri mana pun dan tidak diikutkan`}.`,
TAB_LEFT:({tab:e,reason:t})=>`Tab ${Y(e,"id")} dibiarkan: ${{recap:
"namanya rekap, hasil, salinan, atau contoh",hidden:"disembunyikan",empty:"kosong","not-entries":
"tidak punya kolom peserta","not-scores":"tidak punya kolom nilai",summary:
"angkanya ringkasan dari tab lain","other-columns":"kolomnya lain dari tab juri","other-matter":
"bukan tentang penilaian"}[t]}.`},Mz={JUDGE_TABS:({tabs:e})=>`${e.length===1?"1 judge tab":`${e.length} judge tabs`}: ${_i(
e,"en")}.`,SCORE_TAB:({tab:e,layout:t,judges:n})=>`The scores of ${n.length} judges stand in one tab, ${Y(
e,"en")}, ${{groups:"each judge with criteria columns of their own",totals:"one score per judge",
rows:"one row per judge and entry",list:"one row per score"}[t]}: ${_i(n,"en")}.`,STAGES:({stages:e,
advance:t})=>`${e.length} stages, by the names of the judge tabs: ${Q(e.map((n,r)=>t[r]==null?n:`${n} (${t[
r]} advance)`),"en")}. Correct their order and who advances in the tab ${Z.stages.en}.`,CRITERIA:({
stage:e,names:t})=>`${t.length===1?"1 criterion":`${t.length} criteria`}${Za(e,"of stage")}: ${_i(t,
"en")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${Y(e,"en")} is no criterion: ${{number:
"a row number",
sum:"a sum or mean",rank:"a rank",matter:"not what judges score",large:
"its numbers are too large for scores",alone:"it stands beside criteria and is taken for their sum",
own:"no other judge tab has it"}[t]}.`,WEIGHTS:({from:e,stage:t})=>`Weights${Za(t,"of stage")}: ${{
headers:"from the headers",row:"from the row of weights",maxima:
"each criterion by its maximum, so that points are added up",equal:"equal, because none are written"}
[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Maximum score${Za(n,"of stage")}: ${lC(e,"en")}, ${t==="written"?
"as written":"guessed from the scores there are"}.`,ENTRIES:({
count:e,by:t})=>`${e===1?"1 entry":`${e} entries`}, known by ${t==="code"?"code":
"name (case, spaces and punctuation aside) and given codes"}.`,ENTRY_LIST:({tab:e,unscored:t})=>`Names and institutions of entries are completed from the tab ${Y(
e,"en")}${t===0?"":`; ${t} of its rows stand on no judge tab and are left out`}.`,TAB_LEFT:({tab:e,
reason:t})=>`The tab ${Y(e,"en")} is left alone: ${{recap:
"by its name a recapitulation, result, copy or example",hidden:"it is hidden",empty:"it is empty",
"not-entries":"it has no column of entries","not-scores":"it has no column of scores",summary:
"its numbers sum up other tabs","other-columns":"its columns differ from those of the judge tabs",
"other-matter":"it is not about judging"}[t]}.`},Lz={id:Fz,en:Mz};function jz({kind:e,params:t},n){
return Lz[n][e](
t)}var cC=(e,t)=>jz(e,t),zz={nothing:()=>"","not-entries":e=>`Di tab ${e} tidak ditemukan kolom peserta: beri judul Kode atau Nama Inovasi pada kolomnya.`,
"not-scores":e=>`Di tab ${e} ada kolom peserta, tetapi tidak cukup jelas kolom mana yang berisi nilai.`,
"no-sign":e=>`Tab ${e} berisi angka, tetapi tidak ada tanda bahwa itu penilaian. Bila memang penilaian, beri nama tabnya \u201CJuri 1\u201D, \u201CJuri 2\u201D, atau judul kolom pesertanya Nama Inovasi.`,
turned:e=>`Di tab ${e} kriteria tampaknya menurun dan peserta mendatar. Putar tabelnya: salin, lalu Tempel khusus \u2192 Ditransposisi, sehingga setiap peserta satu baris.`,
unlike:e=>`Kolom nilai di tab ${e} berlainan, jadi tidak jelas mana tab juri: samakan judul kolomnya.`,
"several-shared":e=>`Tab ${e} masing-masing memuat nilai beberapa juri. Buat tab ${Z.stages.
id} dengan kolom Tahap dan Tab Nilai yang menyebut tab mana untuk tahap mana.`,"unclear-judges":e=>`Di tab ${e} tidak jelas kolom atau baris mana milik juri siapa: beri judul misalnya \u201CJuri 1\u201D di atas kolom-kolomnya, atau satu kolom Juri.`,
"stage-tab":e=>`Nilai semua juri ada di tab ${e}: tulis nama tab itu di kolom Tab Nilai pada tab ${Z.stages.id}.`,
stages:e=>`Tahap tidak dapat disimpulkan dari ${e}. Beri nama setiap tab juri \u201CTahap - Juri\u201D, misalnya \u201CProposal - J1\u201D, paling sedikit dua juri setiap tahap.`,
unbound:e=>`Nama tab ${e} tidak cukup membedakan para juri: beri setiap tab nama jurinya sendiri.`},
Bz={nothing:()=>"","not-entries":e=>`No column of entries was found on ${e}: give it the header Code or Innovation.`,
"not-scores":e=>`${e} has a column of entries, but it is not clear enough which columns hold scores.`,
"no-sign":e=>`${e} holds numbers, but nothing says that they are judging. If they are, name the tabs \u201CJudge 1\u201D, \u201CJudge 2\u201D, or give the column of entries the header Innovation.`,
turned:e=>`On ${e} criteria seem to run down and entries across. Turn the table: copy it, then Paste special \u2192 Transposed, so that each entry has a row.`,
unlike:e=>`The columns of scores on ${e} differ, so it is not clear which are judge tabs: give them the same headers.`,
"several-shared":e=>`${e} each hold scores of several judges. Make a tab ${Z.stages.en} with the columns Stage and Score Tab that says which tab belongs to which stage.`,
"unclear-judges":e=>`On ${e} it is not clear which columns or rows are whose: write for instance \u201CJudge 1\u201D over the columns, or give the rows a column Judge.`,
"stage-tab":e=>`The scores of all judges stand in ${e}: write its name in the column Score Tab of the tab ${Z.stages.en}.`,
stages:e=>`The stages cannot be told from ${e}. Name every judge tab \u201CStage - Judge\u201D, for instance \u201CProposal - J1\u201D, with two judges or more in each stage.`,
unbound:e=>`The names of ${e} do not tell the judges apart: give every tab its judge's own name.`};
function jg(e,t){
if(e===void 0)return"";let n=(t==="id"?zz:Bz)[e.reason](_i(e.tabs,t));return n===""?"":` ${n}`}p();
function Uz({entries:e,whole:t},n){let r=Q(e,n),o=e.length;if(n==="id"){let a=` Dengan kurang dari tiga juri tidak ada yang dibuang dan dipakai rata-rata biasa: ${Q(
t,"id")}.`;return`${o} peserta dinilai oleh kurang dari lima juri (${r}), sehingga setelah nilai tertinggi dan terendah dibuang hanya sedikit yang tersisa.${t.length===0?
"":a} Tambah juri, atau pilih metode \u201Crata-rata\u201D.`}let i=` With fewer than three judges nothing is dropped and the plain mean counts: ${Q(
t,"en")}.`;return`${o===
1?"1 entry was":`${o} entries were`} scored by fewer than five judges (${r}): once the highest and the lowest score are dropped, little is left.${t.length===0?
"":i} Add judges, or choose the method \u201Cmean\u201D.`}var dC=6;function Wz({entries:e}){let t=e.map(
({entry:n,places:r})=>`${n} (${r===0?"peringkat tetap":`bergeser ${r} peringkat`})`);return`Peserta tidak dinilai oleh juri yang sama, dan keketatan juri berbeda. Dengan koreksi keketatan, nilai ${e.length} peserta jelas berubah: ${Q(
t,"id",dC)}. Pertimbangkan \u201CMetode\u201D = terkoreksi.`}function Kz({entries:e}){let t=e.map(({
entry:n,places:r})=>`${n} (${r===0?"same rank":`moves ${r} ${r===1?"rank":"ranks"}`})`);return`Entries were not scored by the same judges, and judges differ in severity. Corrected for it, the scores of ${e.length===1?
"1 entry":
`${e.length} entries`} clearly change: ${Q(t,"en",dC)}. Consider \u201CMethod\u201D = adjusted.`}
function zg(e,t){
let n=(r,o)=>t==="id"?r:o;switch(e.reason){case"stage-weights-unused":return n(
"Bobot tahap terisi, tetapi \u201CGabung Nilai Tahap\u201D = tidak: bobot itu tidak dipakai.",
"Stage weights are set, but \u201CCarry Over\u201D is no: they are not used.");case"standard-scores":
return n(
"Skor baku menyamakan rata-rata dan sebaran nilai semua juri, sehingga mutu yang memang berbeda ikut terhapus bila juri menilai peserta yang berlainan; dalam simulasi metode ini yang terburuk selama para juri sama ketatnya. Pertimbangkan metode \u201Crata-rata\u201D.",
"Standard scores give every judge the same mean and spread, so that real differences are wiped out where judges saw different entries; in simulations this method was the worst while judges are equally strict. Consider the method \u201Cmean\u201D.");
case"standard-scores-carried":return n(
"Skor baku tiap tahap dihitung terhadap peserta tahap itu saja, jadi angka yang sama di dua tahap tidak sama artinya dan gabungannya meragukan. Pakai \u201CGabung Nilai Tahap\u201D = tidak, atau metode \u201Crata-rata\u201D.",
"Standard scores of a stage are measured against the entries of that stage alone, so equal numbers of two stages do not mean the same and their mean is doubtful. Set \u201CCarry Over\u201D to no, or the method to \u201Cmean\u201D.");
case"few-to-trim":return Uz(e,t);case"uneven-judges":return t==="id"?Wz(e):Kz(e);case"passing-score-unit":
{let r=ge(
e.value,t);return e.unit==="mean-rank"?n(`\u201CNilai Minimal Lolos\u201D = ${r} dibandingkan dengan rata-rata peringkat, bukan dengan nilai 0 sampai 100: yang dapat lolos hanya peserta dengan rata-rata peringkat ${r} atau lebih kecil. Kosongkan, atau isi dengan rata-rata peringkat.`,
`\u201CPassing Score\u201D = ${r} is compared with the mean rank, not with points of 0 to 100: only entries with a mean rank of ${r} or lower can advance. Leave it blank, or give a mean rank.`):
n(`\u201CNilai Minimal Lolos\u201D = ${r} dibandingkan dengan skor baku, bukan dengan nilai 0 sampai 100: skor baku 50 berarti setara rata-rata, dan setiap 10 adalah satu simpangan baku. Kosongkan, atau isi dengan skor baku.`,
`\u201CPassing Score\u201D = ${r} is compared with the standard score, not with points of 0 to 100: a standard score of 50 is average, and every 10 is one standard deviation. Leave it blank, or give a standard score.`)}
}}var Gz=e=>e===1?"1 sel":`${e} sel`,Zz=e=>e===1?"1 cell":`${e} cells`,qa=e=>e.map(x),qz={
"not-allowed":e=>`bukan pilihan yang dikenal; isi dengan ${Ju(e,"id")}`,"not-a-number":()=>"bukan angka; ketik angka saja",
"out-of-range":e=>`di luar batas${e.length>0?` (${e.join(", ")})`:""}; perbaiki angkanya`,
"not-a-date":()=>"bukan tanggal; tulis misalnya 7 Desember 2023","not-available":e=>`belum tersedia pada versi ini${e.length>0?
`; pilih ${Ju(e,"id")}`:"; kosongkan dahulu"}`,duplicate:()=>"tertulis lebih dari satu kali; sisakan satu",
"unknown-reference":e=>`tidak dikenal${e.length>0?`; yang ada: ${Q(e,"id")}`:""}`,"unknown-key":()=>"bukan kunci pengaturan yang dikenal, jadi tidak dipakai; periksa ejaannya",
combination:e=>`tidak dapat dipakai bersama ${Q(e,"id")}; ubah salah satunya`,"digits-lost":()=>"terbaca sebagai angka sehingga digit terakhirnya hilang; ketik ulang dengan tanda petik tunggal di depannya",
"unknown-judge":()=>"tidak ada di tab Juri, atau tidak bertugas di tahap ini, sehingga tab ini tidak dibaca; perbaiki tab Juri atau nama tab ini",
empty:()=>"masih kosong; isi, atau hapus barisnya",outcomes:()=>"tidak terbaca sebagai satu nama atau daftar predikat; tulis misalnya 3: Nominasi Nasional; 6: Nominasi Provinsi, setiap angka satu kali",
"outcomes-beyond-cut":([e=""])=>`menyebut lebih banyak tempat daripada yang lolos (${e}), jadi sisanya tidak dipakai; samakan dengan \u201CLolos\u201D`,
"category-blank":e=>`masih kosong untuk ${Q(e,"id")}, padahal \u201CJuara per Kategori\u201D = ya; isi kategori setiap peserta`,
"category-alone":()=>"hanya dipakai satu peserta, yang dengan demikian pasti juara; periksa ejaannya",
"prizes-unequal":([e=""])=>`tidak dapat dipakai bersama \u201CUang Pembinaan\u201D yang berbeda-beda: tanpa peringkat tidak ada yang menentukan siapa mendapat berapa. Samakan uang pembinaan ke-1 sampai ke-${e}, kosongkan semuanya, atau isi \u201Cya\u201D`,
"prizes-unused":([e=""])=>`tidak terpakai karena juaranya hanya ${e}; hapus, atau tambah jumlah \u201CLolos\u201D pada tahap terakhir`}
,
Hz={"not-allowed":e=>`is not a known choice; use ${Ju(e,"en")}`,"not-a-number":()=>"is not a number; type digits only",
"out-of-range":e=>`is out of range${e.length>0?` (${e.join(", ")})`:""}; correct the number`,
"not-a-date":()=>"is not a date; write for instance 7 December 2023","not-available":e=>`is not available in this version${e.length>0?
`; choose ${Ju(e,"en")}`:"; leave it blank for now"}`,duplicate:()=>"stands more than once; keep one",
"unknown-reference":e=>`is not known${e.length>0?`; there are ${Q(e,
"en")}`:""}`,"unknown-key":()=>"is not a known key, so it is not used; check its spelling",
combination:e=>`cannot be used together with ${Q(e,"en")}; change one of them`,"digits-lost":()=>"was read as a number and has lost its last digits; retype it with an apostrophe in front",
"unknown-judge":()=>"is not in the judges tab, or does not sit in this stage, so this tab is not read; correct the judges tab or the name of this tab",
empty:()=>"is empty; fill it in or delete its row",outcomes:()=>"reads neither as one name nor as a list of titles; write for instance 3: National Nominee; 6: Provincial Nominee, each number once",
"outcomes-beyond-cut":([e=""])=>`names more places than advance (${e}), so the rest is not used; make it agree with \u201CAdvance\u201D`,
"category-blank":e=>`is empty for ${Q(e,"en")}, although \u201CWinners per Category\u201D is yes; fill in the category of every entry`,
"category-alone":()=>"is used by one entry alone, which is therefore sure to win; check its spelling",
"prizes-unequal":([e=""])=>`cannot be used together with a \u201CPrize\u201D that differs by place: without ranks nothing says who gets how much. Make prizes 1 to ${e} equal, leave all of them blank, or write \u201Cyes\u201D`,
"prizes-unused":([e=""])=>`is not used because there ${e==="1"?"is only 1 winner":`are only ${e} winners`}; delete it, or raise \u201CAdvance\u201D of the last stage`}
,Jz={"not-a-number":"bukan angka",
negative:"negatif","all-zero":"semuanya nol","partly-blank":"kosong, padahal yang lain berisi"},Vz={
"not-a-number":"not a number",negative:"negative","all-zero":"all zero","partly-blank":
"blank while others are filled in"},Yz={sum:"jumlah nilai",mean:"rata-rata nilai","weighted-sum":
"jumlah nilai berbobot","weighted-mean":"rata-rata nilai berbobot",score:"nilai akhir (skala 100)"},
Xz={sum:"the sum",
mean:"the mean","weighted-sum":"the weighted sum","weighted-mean":"the weighted mean",score:
"the final score (of 100)"};function Qz(e,t){let n=Y(GE(e,t),t);return t==="id"?`Tab ${n} masih kosong; isi satu baris untuk masing-masing.`:
`The tab ${n} is still empty; fill in one row for each.`}function pC(e,t,n){
let{setting:r,value:o,reason:i,allowed:a}=e;if(i==="no-rows")return Qz(r,t);let s=typeof o=="string"?
ol(o,r,t):o,u=a.map(l=>ol(l,r,t));return`${Y(Ka(r,t),t)}${s===""?"":` = ${Y(s,t)}`} ${n[i](u)}.`}
function eB({
groups:e,joins:t}){if(t.length<e.length-1)return"Minta juri menilai juga peserta kelompok lain, atau tambah juri.";
let n=t.map(({judge:r,entry:o})=>`juri ${r} menilai ${o}`);return`${t.length===1?
"Satu penilaian tambahan":`${t.length} penilaian tambahan`} cukup untuk menghubungkannya: ${Q(n,"id")}.`}
function tB({groups:e,joins:t}){if(t.length<e.length-1)return"Have judges score entries of another group as well, or add a judge.";
let n=t.map(({judge:r,entry:o})=>`judge ${r} scores ${o}`);return`${t.
length===1?"One more reading connects them":`${t.length} more readings connect them`}: ${Q(n,"en")}.`}
var nB={SCORE_MISSING:e=>`Nilai juri ${e.judge} belum diisi (${Gz(e.cells)}). Isi nilainya, atau ketik BK bila juri berbenturan kepentingan dengan peserta itu. Sel kosong tidak dihitung 0.`,
SCORE_NOT_NUMBER:e=>`Isi sel juri ${e.judge} ${Y(e.value,"id")} bukan nilai. Ketik angka, atau BK bila juri berbenturan kepentingan dengan peserta itu.`,
SCORE_TEXT_NUMBER:e=>`Nilai juri ${e.judge} ${Y(e.value,"id")} tersimpan sebagai teks, bukan angka. Ketik ulang ${ge(
e.number,"id")} pada sel berformat Angka.`,SCORE_IS_DATE:e=>`Nilai juri ${e.judge} terbaca sebagai tanggal ${qe(
e.date,"id")}. Ubah format sel menjadi Angka, lalu ketik ulang nilainya${e.likely===null?"":` (mungkin maksudnya ${ge(
e.likely,"id")})`}.`,SCORE_OUT_OF_RANGE:e=>`Nilai juri ${e.judge} ${ge(e.value,"id")} di luar rentang ${ge(
e.min,"id")} sampai ${ge(e.max,"id")}. Perbaiki nilainya, atau rentang di tab Kriteria.`,SCORE_ERROR:
e=>`Sel juri ${e.judge} berisi galat ${e.value}. Perbaiki rumusnya atau ketik nilainya.`,
SCORE_ROWS_PERMUTED:e=>`Nilai di tab juri ${e.judge} sama dengan pada pembacaan terakhir, tetapi sekarang milik peserta lain (${e.rows} baris): agaknya hanya sel nilai yang diurutkan, tanpa kode dan nama. Urungkan pengurutannya, misalnya lewat Riwayat versi. Bila memang benar begini, terima urutan ini di panel.`,
SCORE_FORMULA:e=>`Nilai juri ${e.judge} dihitung dengan rumus sehingga dapat berubah sendiri. Ketik angkanya, atau tempel sebagai nilai saja.`,
SCORE_SCALE_SUSPECT:e=>`Juri ${e.judge} tampaknya memakai skala lain untuk ${Q(e.criteria,"id")}: nilai tertingginya ${ge(
e.highest,"id")}, sedangkan juri lain biasanya memberi ${ge(e.usual,"id")}. Tanyakan kepada juri itu; nilainya tetap dihitung seperti tertulis.`,
SCORE_OUTLIER:e=>`Nilai ${ge(
e.value,"id")} dari juri ${e.judge} untuk peserta ${e.entry} jauh dari nilai juri lain (yang setara dengan ${ge(
e.others,"id")}) dan dari nilai juri itu pada kriteria lain. Periksa apakah salah ketik; nilainya tetap dihitung.`,
ROW_UNKNOWN_ENTRY:e=>`Kode ${Y(e.entry,"id")} di tab juri ${e.judge} tidak ada di tab Peserta. Perbaiki kodenya atau hapus barisnya.`,
ROW_DUPLICATE_ENTRY:e=>`Peserta ${e.entry} muncul lebih dari satu kali di tab juri ${e.judge} (baris ${Q(
qa(e.rows),"id")}). Sisakan satu baris.`,ROW_MISSING_ENTRY:e=>`Di tab juri ${e.judge} tidak ada baris untuk ${e.entries.length} peserta: ${Q(
e.entries,"id")}. Tambahkan barisnya.`,ROW_WITHOUT_CODE:e=>`Baris${e.name===""?"":` ${Y(e.name,"id")}`} tidak punya kode peserta. Isi kodenya seperti di tab Peserta.`,
ROW_NAME_MISMATCH:e=>`Di tab juri ${e.
judge}, kode ${e.entry} berdampingan dengan nama ${Y(e.written,"id")}, padahal menurut tab Peserta namanya ${Y(
e.name,"id")}. Pastikan nilai di baris itu untuk peserta yang mana, lalu perbaiki kode atau namanya. Nilai dihitung menurut kode.`,
TOTAL_MISMATCH:e=>`Total juri ${e.judge} untuk peserta ${e.
entry} tertulis ${ge(e.value,"id")}, padahal ${Yz[e.basis]} di baris itu ${ge(e.expected,"id")}. Periksa apakah nilainya atau totalnya yang salah; yang dihitung adalah nilai per kriteria.`,
COLUMN_MISSING_CRITERION:e=>`Tab juri ${e.judge} tidak punya kolom untuk kriteria ${Y(e.criterion,
"id")}. Tambahkan kolomnya, atau samakan judulnya dengan tab Kriteria.`,COLUMN_DUPLICATE_CRITERION:e=>`Kriteria ${Y(
e.criterion,"id")} ada di lebih dari satu kolom (${Q(e.columns,"id")}) pada tab juri ${e.judge}. Sisakan satu kolom.`,
TAB_MISSING:e=>e.judge===null?`Tab ${Y(e.tab,"id")} tidak ada, dan isinya tidak dapat disimpulkan dari tab juri. Buat tab itu dengan judul kolom seperti pada contoh; atau isi tab juri dengan kolom Kode atau Nama Inovasi dan satu kolom angka untuk tiap kriteria, dengan judul kolom yang sama di semua tab juri.${jg(
e.why,"id")}`:e.within?`Tab ${Y(e.tab,"id")} tidak memuat nilai juri ${e.judge}. Tambahkan kolom atau baris juri itu, atau samakan namanya dengan tab Juri.`:
`Tab ${Y(e.tab,"id")} untuk juri ${e.judge} tidak ada. Buat tabnya, atau samakan namanya.`,TAB_EMPTY:
e=>`Tab juri ${e.judge} belum berisi satu nilai pun. Minta juri itu mengisinya.`,TAB_COPY:e=>{var t;
return e.reason==="copy"?`Menurut namanya, tab ini salinan tab juri ${(t=e.judge)!=null?t:""} (${Y(e.first,
"id")}), sehingga tidak dibaca. Hapus tab ini, atau beri nama lain bila ingin disimpan.`:`Tab ini dan tab ${Y(
e.first,"id")} sama-sama terbaca sebagai ${e.judge===null?"tab konfigurasi yang sama":`tab juri ${e.judge} pada tahap ini`}. Hapus atau ganti nama salah satunya.`}
,TAB_UNPROTECTED:e=>`Tab juri ${e.judge} belum diproteksi, padahal tab lain sudah: setiap editor dapat mengubah nilainya. Proteksi tab ini untuk juri itu saja (Data > Proteksi sheet dan rentang).`,
WEIGHTS_INVALID:e=>`Bobot ${e.of==="criteria"?"kriteria":"tahap"} ${e.value===void 0?"":`${Y(e.value,
"id")} `}${Jz[e.reason]}. Isi semua bobot dengan angka yang lebih dari atau sama dengan 0, tidak semuanya 0.`,
SETTING_INVALID:e=>pC(e,"id",qz),ENTRY_DUPLICATE_CODE:e=>`Kode peserta ${Y(e.code,"id")} dipakai lebih dari sekali (baris ${Q(
qa(e.rows),"id")}). Beri setiap peserta kode sendiri.`,ENTRY_DUPLICATE_NAME:e=>`Nama inovasi ${Y(e.name,
"id")} dipakai oleh beberapa peserta (${Q(e.codes,"id")}; baris ${Q(qa(e.rows),"id")}). Hapus bila terdaftar dua kali; bila memang berbeda, bedakan namanya supaya juri tidak tertukar.`,
ENTRY_UNSCORED:e=>`Peserta ${e.entry} (${Y(
e.name,"id")}) belum dinilai lengkap oleh seorang juri pun. Tugaskan juri untuk menilainya.`,
PANEL_DISCONNECTED:e=>`Penilaian terbagi dalam ${e.groups.length} kelompok juri yang tidak punya peserta bersama: ${e.groups.
map(t=>`(${t.join(", ")})`).join(" ")}. Keketatan antarkelompok tidak dapat dibandingkan. ${eB(e)}`,
JUDGE_CONFLICT:e=>`Juri ${e.judge} berbenturan kepentingan dengan peserta ${e.entry} (${{listed:
"tercatat di tab Juri","same-institution":"instansi sama","parent-institution":"instansi induk"}[e.reason]}).`,
JUDGE_RECUSED:e=>`Juri ${e.judge} tidak menilai peserta ${e.entry} (BK).`,JUDGE_NO_VARIANCE:e=>`Juri ${e.judge} memberi nilai yang sama persis kepada semua peserta (${e.rows} baris), sehingga nilainya tidak membedakan siapa pun. Tanyakan kepada juri itu; nilainya tetap dihitung.`,
JUDGES_IDENTICAL:e=>`Nilai juri ${Q(e.judges,"id")} ${e.same===e.marks?"sama persis":`sama pada ${e.same} dari ${e.marks} perbandingan`} untuk ${e.entries} peserta; kebetulan seperti itu hampir mustahil pada skala ini. Pastikan tidak ada tab yang tersalin; nilainya tetap dihitung.`,
JUDGES_DISAGREE:e=>`Nilai para juri untuk peserta ${e.entry} (${Y(e.name,"id")}) berselisih terlalu jauh: dari ${ge(
e.low,"id")} sampai ${ge(
e.high,"id")}, sedangkan batasnya ${ge(e.limit,"id")}. Bahas dalam rapat juri; nilainya tetap dihitung.`,
METHOD_CAUTION:e=>zg(e,"id"),TIE_AT_CUT:e=>{let t=`Peringkat ${e.rank}${e.category===void 0?"":
` (kategori ${e.category})`} ditempati bersama oleh ${Q(e.entries,"id")}`;return e.prize?`${t}, sedangkan uang pembinaan untuk tempat-tempat itu berbeda. Dokumen belum dapat dibuat: putuskan dalam rapat pleno dan isi \u201CPeringkat Putusan\u201D masing-masing di tab Pleno, atau sesuaikan \u201CUang Pembinaan\u201D.`:
`${t}, sedangkan tempat yang tersedia hanya ${e.places}. Dokumen belum dapat dibuat: putuskan dalam rapat pleno dan isi \u201CPeringkat Putusan\u201D masing-masing di tab Pleno.`}
,STAGE_NOT_BEGUN:e=>`Tahap ${Y(e.stage,"id")} belum dimulai: belum ada nilai di tab jurinya. Perhitungan berhenti sebelum tahap ini.`,
NO_DOCUMENT:e=>Lg(e.kind,"id"),RULE_CHANGED_AFTER_SCORING:e=>`Aturan tahap ini berubah sesudah nilai pertama masuk${il(
e.changes,"id")}. Kembalikan aturannya, atau catat alasan perubahannya.`,PLENARY_CONFLICT:e=>{var t;
return{taken:`Putusan pleno memberi ${e.entry} peringkat ${e.rank}, padahal ${Q(e.others,"id")} juga berada di peringkat itu tanpa putusan. Isi \u201CPeringkat Putusan\u201D untuk semuanya.`,
gap:`Putusan pleno memberi ${e.entry} peringkat ${e.rank}, tetapi ada peringkat di atasnya yang kosong. Periksa \u201CPeringkat Putusan\u201D supaya urutannya tidak terputus.`,
"not-ranked":`Pleno memutuskan peringkat ${e.rank} untuk ${e.entry}, tetapi peserta itu tidak diperingkat pada tahap ini. Periksa kode atau tahapnya.`,
"below-passing-score":`Pleno memutuskan peringkat ${e.rank} untuk ${e.entry}, tetapi nilainya di bawah \u201CNilai Minimal Lolos\u201D sehingga tetap tidak lolos.`,
outdated:`Saat pleno memutuskan tentang ${e.entry}, peringkat hitungnya lain dari yang sekarang (${(
t=
e.computed)!=null?t:"\u2013"}). Periksa apakah putusan itu masih berlaku, lalu perbarui \u201CPeringkat Hitung\u201D.`}
[e.reason]},OBJECTION_OPEN:e=>{var t;return{unanswered:`Sanggahan${e.entry===""?"":` tentang ${e.entry}`} belum dijawab dan diputuskan. Isi \u201CJawaban\u201D dan \u201CPutusan\u201D.`,
"too-late":`Sanggahan${e.entry===""?"":` tentang ${e.entry}`} masuk sesudah masa sanggah berakhir (${qe(
(t=e.until)!=null?t:"","id")}).`,"unknown-entry":`Sanggahan menyebut kode ${Y(e.entry,"id")} yang tidak ada di tab Peserta. Perbaiki kodenya.`,
reopens:`Putusan atas sanggahan${e.entry===""?"":` tentang ${e.entry}`} mengubah nilai tahap ${e.stage}, yang masih tertutup. Buka kembali tahap itu dari langkah Peringkat; alasannya sudah tersedia di sana.`}
[e.reason]},RESULT_STALE:e=>e.decided!==void 0?`Hasil yang ditetapkan ${qe(e.computed,"id")} (kode ${e.decided.code}) tidak lagi sama dengan isi lembar${il(
e.decided.changes,"id")}. Kembalikan isinya, atau buka kembali tahap ini dengan alasan lalu tetapkan lagi.`:
`Nilai atau pengaturan sudah berubah sejak peringkat dihitung (${qe(e.computed,"id")}). Dokumen belum dapat dibuat: hitung peringkat sekali lagi.`,
SCALE_ASSUMED:e=>`Nilai maksimum tidak tertulis; dipakai ${ge(e.max,"id")}${e.max<100?
" karena tidak ada nilai di atasnya":""}. Perbaiki di tab Kriteria bila lain.`,NAMES_SIMILAR:e=>e.of==="entry"?
`${Y(e.one,"id")} dan ${Y(e.other,"id")} hampir sama, dan tidak ada tab juri yang memuat keduanya. Bila satu peserta, samakan ejaannya; bila dua peserta, tulis keduanya di tab ${Z.entries.id} dengan kodenya masing-masing. Sampai itu jelas, tidak ada yang dihitung.`:
`Nama juri ${Y(e.one,"id")} dan ${Y(e.other,"id")} hampir sama. Bila satu orang, samakan ejaannya; bila dua orang, tulis keduanya di tab ${Z.judges.id}. Sampai itu jelas, tidak ada yang dihitung.`}
,rB={SCORE_MISSING:e=>`Scores of judge ${e.judge} are missing (${Zz(e.cells)}). Fill them in, or type BK where the judge stepped aside. An empty cell is not counted as 0.`,
SCORE_NOT_NUMBER:e=>`The cell of judge ${e.judge} holds ${Y(e.value,"en")}, which is not a score. Type a number, or BK where the judge does not score this entry.`,
SCORE_TEXT_NUMBER:e=>`The score ${Y(e.value,"en")} of judge ${e.judge} is stored as text, not as a number. Retype ${ge(
e.number,"en")} in a cell formatted as number.`,SCORE_IS_DATE:e=>`A score of judge ${e.judge} was read as the date ${qe(
e.date,"en")}. Format the cell as number and retype the score${e.likely===null?"":` (probably ${ge(e.likely,
"en")})`}.`,
SCORE_OUT_OF_RANGE:e=>`The score ${ge(e.value,"en")} of judge ${e.judge} is outside ${ge(e.min,"en")} to ${ge(
e.max,"en")}. Correct the score, or the range in the criteria tab.`,SCORE_ERROR:e=>`A cell of judge ${e.judge} holds the error ${e.value}. Mend its formula or type the score.`,
SCORE_ROWS_PERMUTED:e=>`The scores in the tab of judge ${e.judge} are those of the last reading, but now belong to other entries (${e.rows} rows): it seems that only the score cells were sorted, without codes and names. Undo the sorting, for instance in the version history. If it is right as it is, accept this order in the panel.`,
SCORE_FORMULA:e=>`Scores of judge ${e.judge} are calculated by a formula and may change by themselves. Type the numbers, or paste them as values only.`,
SCORE_SCALE_SUSPECT:e=>`Judge ${e.judge} seems to use another scale for ${Q(e.criteria,"en")}: the highest score is ${ge(
e.highest,"en")}, while the other judges usually give ${ge(e.usual,"en")}. Ask the judge; the scores count as written.`,
SCORE_OUTLIER:e=>`The score ${ge(e.value,"en")} of judge ${e.judge} for entry ${e.entry} is far from those of the other judges (which come to about ${ge(
e.others,"en")}) and from this judge\u2019s own scores on the other criteria. Check whether it was mistyped; it counts as written.`,
ROW_UNKNOWN_ENTRY:e=>`The code ${Y(e.entry,"en")} in the tab of judge ${e.judge} is not in the entries tab. Correct the code or delete the row.`,
ROW_DUPLICATE_ENTRY:e=>`Entry ${e.entry} stands more than once in the tab of judge ${e.judge} (rows ${Q(
qa(e.rows),"en")}). Keep one row.`,ROW_MISSING_ENTRY:e=>`The tab of judge ${e.judge} has no row for ${e.entries.length===1?
"1 entry":`${e.entries.length} entries`}: ${Q(e.entries,
"en")}. Add ${e.entries.length===1?"it":"them"}.`,ROW_WITHOUT_CODE:e=>`The row${e.name===""?"":` ${Y(
e.name,"en")}`} has no entry code. Type the code as in the entries tab.`,ROW_NAME_MISMATCH:e=>`In the tab of judge ${e.judge} the code ${e.entry} stands beside the name ${Y(
e.written,"en")}, but in the entries tab it is ${Y(e.name,"en")}. Make sure which entry the scores of this row are for, then correct the code or the name. The code counts.`,
TOTAL_MISMATCH:e=>`The total of judge ${e.judge} for entry ${e.entry} says ${ge(e.value,"en")}, but ${Xz[
e.basis]} of this row is ${ge(e.expected,"en")}. Check whether a score or the total is wrong; the scores per criterion count.`,
COLUMN_MISSING_CRITERION:e=>`The tab of judge ${e.judge} has no column for the criterion ${Y(e.criterion,
"en")}. Add the column, or give it the same header as in the criteria tab.`,
COLUMN_DUPLICATE_CRITERION:e=>`The criterion ${Y(
e.criterion,"en")} stands in more than one column (${Q(e.columns,"en")}) of the tab of judge ${e.judge}. Keep one.`,
TAB_MISSING:e=>e.judge===null?`There is no tab ${Y(e.tab,"en")}, and the judge tabs do not tell what it would say. Make it, with headers as in the example; or fill judge tabs with a column Code or Innovation and one column of numbers per criterion, with the same headers on all of them.${jg(
e.why,"en")}`:e.within?`The tab ${Y(e.tab,"en")} holds no scores of judge ${e.judge}. Add the judge's columns or rows, or write the name as in the judges tab.`:
`There is no tab ${Y(e.tab,"en")} for judge ${e.judge}. Make it, or correct its name.`,TAB_EMPTY:e=>`The tab of judge ${e.judge} does not hold a single score yet. Ask the judge to fill it in.`,
TAB_COPY:e=>{var t;return e.reason==="copy"?`By its name this tab is a copy of the tab of judge ${(t=e.judge)!=null?
t:""} (${Y(e.first,"en")}), so it is not read. Delete it, or give it another name to keep it.`:`This tab and the tab ${Y(
e.first,"en")} both read as ${e.judge===null?"the same configuration tab":`the tab of judge ${e.judge} at this stage`}. Delete or rename one of them.`}
,TAB_UNPROTECTED:e=>`The tab of judge ${e.judge} is not protected although other tabs are: every editor can change its scores. Protect it for that judge alone (Data > Protect sheets and ranges).`,
WEIGHTS_INVALID:e=>`The weight ${e.value===void 0?"":`${Y(e.value,
"en")} `}of ${e.of==="criteria"?"a criterion":"a stage"} is ${Vz[e.reason]}. Fill every weight with a number of 0 or more, not all of them 0.`,
SETTING_INVALID:e=>pC(e,"en",Hz),ENTRY_DUPLICATE_CODE:e=>`The entry code ${Y(e.code,"en")} is used more than once (rows ${Q(
qa(e.rows),"en")}). Give every entry a code of its own.`,ENTRY_DUPLICATE_NAME:e=>`The name ${Y(e.name,
"en")} is used by several entries (${Q(e.codes,"en")}; rows ${Q(qa(e.rows),"en")}). Delete what was registered twice; if they differ, tell their names apart so that judges do not mix them up.`,
ENTRY_UNSCORED:e=>`Entry ${e.entry} (${Y(
e.name,"en")}) has not been scored completely by any judge. Assign a judge to it.`,
PANEL_DISCONNECTED:e=>`The scores fall into ${e.groups.length} groups of judges without a common entry: ${e.groups.map(
t=>`(${t.join(", ")})`).join(" ")}. Severity cannot be compared between groups. ${tB(e)}`,
JUDGE_CONFLICT:e=>`Judge ${e.judge} has a conflict of interest with entry ${e.entry} (${{listed:
"listed in the judges tab","same-institution":"same institution","parent-institution":
"parent institution"}[e.reason]}).`,JUDGE_RECUSED:e=>`Judge ${e.judge} stepped aside for entry ${e.entry} (BK).`,
JUDGE_NO_VARIANCE:e=>`Judge ${e.judge} gives every entry exactly the same scores (${e.rows} rows), which tells nobody apart. Ask the judge; the scores count as written.`,
JUDGES_IDENTICAL:e=>`The scores of judges ${Q(e.judges,"en")} are ${e.same===
e.marks?"exactly the same":`the same in ${e.same} of ${e.marks} comparisons`} for ${e.entries} entries; on this scale that is next to impossible by chance. Make sure that no tab was copied; the scores count as written.`,
JUDGES_DISAGREE:e=>`The judges\u2019 scores of entry ${e.entry} (${Y(e.name,"en")}) lie too far apart: from ${ge(
e.low,"en")} to ${ge(e.high,"en")}, while the limit is ${ge(e.limit,"en")}. Discuss it among the judges; the scores count as written.`,
METHOD_CAUTION:e=>zg(e,"en"),TIE_AT_CUT:e=>{
let t=`Rank ${e.rank}${e.category===void 0?"":` (category ${e.category})`} is shared by ${Q(e.entries,
"en")}`;return e.prize?`${t}, but the prizes of those places differ. Documents wait: decide in the plenary and fill in the \u201CDecided Rank\u201D of each in the tab Plenary, or adjust \u201CPrize\u201D.`:
`${t}, but there ${e.places===1?"is only 1 place":`are only ${e.places} places`}. Documents wait: decide in the plenary and fill in the \u201CDecided Rank\u201D of each in the tab Plenary.`}
,STAGE_NOT_BEGUN:e=>`Stage ${Y(e.stage,"en")} has not begun: its judge tabs hold no score. Ranking ends before it.`,
NO_DOCUMENT:e=>Lg(
e.kind,"en"),RULE_CHANGED_AFTER_SCORING:e=>`The rules of this stage changed after its first score had come in${il(
e.changes,"en")}. Put the rules back, or record the reason for the change.`,PLENARY_CONFLICT:e=>{
var t;return{taken:`The plenary gives ${e.entry} rank ${e.rank}, but ${Q(e.others,"en")} ${e.others.
length===1?"stands":"stand"} there too without a decision. Fill in the \u201CDecided Rank\u201D of all of them.`,
gap:`The plenary gives ${e.entry} rank ${e.rank}, but a rank above it is left empty. Check the \u201CDecided Rank\u201D so that the order has no gap.`,
"not-ranked":`The plenary decided rank ${e.rank} for ${e.entry}, but that entry is not ranked at this stage. Check the code or the stage.`,
"below-passing-score":`The plenary decided rank ${e.rank} for ${e.entry}, but its score is below the \u201CPassing Score\u201D, so it still does not advance.`,
outdated:`When the plenary decided about ${e.entry}, its computed rank was another than now (${(t=e.computed)!=null?
t:"\u2013"}). Check whether the decision still holds, then correct the \u201CComputed Rank\u201D.`}[
e.reason]},OBJECTION_OPEN:e=>{var t;return{
unanswered:`The objection${e.entry===""?"":` about ${e.entry}`} has no answer and ruling yet. Fill in \u201CAnswer\u201D and \u201CRuling\u201D.`,
"too-late":`The objection${e.entry===""?"":` about ${e.
entry}`} came after the objection period had ended (${qe((t=e.until)!=null?t:"","en")}).`,
"unknown-entry":`The objection names the code ${Y(e.entry,"en")}, which is not in the entries tab. Correct the code.`,
reopens:`The ruling on the objection${e.entry===""?"":` about ${e.entry}`} changes scores of the stage ${e.stage}, which is still closed. Open that stage again in the step Rank; the reason stands ready there.`}
[e.reason]},RESULT_STALE:e=>e.decided!==void 0?`The result decided on ${qe(e.computed,
"en")} (code ${e.decided.code}) is no longer what the workbook says${il(e.decided.changes,"en")}. Put it back, or open this stage again with a reason and decide anew.`:
`Scores or settings have changed since the ranking was computed (${qe(e.computed,"en")}). Documents wait: compute the ranking again.`,
SCALE_ASSUMED:e=>`No maximum is given; ${ge(e.max,"en")} is used${e.max<100?
" because no score is above it":""}. Correct it in the criteria tab if it differs.`,NAMES_SIMILAR:e=>e.of==="entry"?
`${Y(e.one,
"en")} and ${Y(e.other,"en")} are almost the same, and no judge's tab has both. If they are one entry, spell them alike; if they are two, write both into the tab ${Z.entries.en} with codes of their own. Nothing is ranked until then.`:
`The judges' names ${Y(e.one,"en")} and ${Y(e.other,"en")} are almost the same. If they are one person, spell them alike; if they are two, write both into the tab ${Z.
judges.en}. Nothing is ranked until then.`},oB={id:nB,en:rB};function iB(e,t){return oB[t][e.code](e.
params)}var zn=(e,t)=>iB(e,t);function mC(e){let t="value"in e.params?e.params.value:void 0;return e.
code==="SCORE_IS_DATE"?e.params.date:typeof t=="object"?t.date:t===""?void 0:t}p();var aB={error:P(
"Kesalahan","Error"),warning:P("Peringatan","Warning"),info:P("Info","Info")},Ha={severity:P(
"Tingkat","Severity"),stage:P("Tahap","Stage"),tab:P("Tab","Tab"),cell:P("Sel","Cell"),message:P(
"Uraian","What and what to do"),code:P("Kode Temuan","Finding")},sB=["error","warning","info"],Bg=e=>sB.
flatMap(t=>e.filter(n=>n.severity===t));function Xd(e,t,n,r,o){let i=Z.findings[t],a=[{header:Ha.severity[
t],
width:100,value:s=>aB[s.severity][t]},{header:Ha.stage[t],width:140,value:s=>{var u;return(u=s.stage)!=
null?u:""}},{header:Ha.tab[t],width:160,value:s=>{var u;return(u=s.tab)!=null?u:""}},{header:Ha.cell[
t],
width:80,value:s=>{var u;return(u=s.cell)!=null?u:""}},{header:Ha.message[t],width:560,value:o},{
header:Ha.
code[t],width:220,value:s=>s.code}];return vt(i,n,r,a,Bg(e),0)}p();p();function fC(e){let t=new h;
for(let{standings:r}of e)for(let{entry:o,title:i}of r)i!==null&&t.set(o.code,
i);let n=new T;return[...e].reverse().flatMap(r=>{let o=ad(r).filter(({standing:s})=>!n.has(s.entry.
code)),i=n.size;for(let{standing:s}of o)n.add(s.entry.code);let a=0;return o.map(({standing:s,rank:u}
,l)=>{
var I,$,F;let{entry:c,rank:d,score:m,decision:g,category:v,categoryRank:C}=s;((I=o[l-1])==null?void 0:
I.rank)!==u&&(a=l+1);let A=($=t.get(c.code))!=null?$:null,N=(F=g==null?void 0:g.rank)!=null?F:null,_=r.
stage.name;return{place:i+a,entry:c,stage:_,rank:d,decided:N,score:m,title:A,category:v,categoryRank:
C}})})}p();var Pi={institution:P("Instansi","Institution"),parent:P("Induk","Parent"),unitType:P(
"Jenis Unit","Unit Type"),required:P("Wajib","Required"),count:P("Jumlah Inovasi","Entries"),codes:P(
"Kode","Codes"),
status:P("Keikutsertaan","Coverage")},uB={present:P("ikut","takes part"),absent:P("belum mengirim",
"has not submitted"),unlisted:P("ikut, tidak terdaftar","takes part, not listed")};function Ug({
institutions:e,
entries:t}){var s;let n=new h;for(let u of t){let l=z(u.institution);l!==""&&n.set(l,[...(s=n.get(l))!=
null?s:[],u])}let r=e.map(u=>{var c;let l=(c=n.get(z(u.name)))!=null?c:[];return{institution:u,
entries:l,
status:l.length>0?"present":"absent"}}),o=new T(e.map(u=>z(u.name))),a=[...n].filter(([u])=>!o.has(u)).
map(([,u])=>{var c,d,m,g;return{institution:{name:(d=(c=u[0])==null?void 0:c.institution)!=null?d:"",
parent:"",unitType:(g=(m=u[0])==null?void 0:m.unitType)!=null?g:"",required:!1},entries:u,status:
"unlisted"}});return[...r,...a]}function Wg(e){let t=Ug(e).filter(n=>n.status!=="unlisted");return{
present:t.
filter(n=>n.status==="present").length,listed:t.length}}function gC(e){if(e.institutions.length===0)
return null;let t=Ug(e).filter(n=>n.status==="absent"&&n.institution.required);return{...Wg(e),
absent:t.
map(n=>n.institution.name)}}function hC(e,t,n,r){let o=a=>{var s,u;return(u=(s=gn.find(([l])=>l===a))==
null?void 0:s[1][t])!=null?u:""},i=[{header:Pi.institution[t],width:280,value:a=>a.institution.name}
,
{header:Pi.parent[t],width:220,value:a=>a.institution.parent},{header:Pi.unitType[t],width:140,value:
a=>a.
institution.unitType},{header:Pi.required[t],width:80,value:a=>o(a.institution.required)},{header:Pi.
count[t],width:80,format:"0",value:a=>a.entries.length},{header:Pi.codes[t],width:160,value:a=>a.entries.
map(s=>s.code).join(", ")},{header:Pi.status[t],width:180,value:a=>uB[a.status][t]}];return vt(Z.coverage[
t],
n,r,i,Ug(e),1)}p();p();var Qd=e=>e>0?`0.${"0".repeat(e)}`:"0",Ja=(e,t)=>b(Ft(e,t))/10**t;var Sr={
place:P("Peringkat Akhir","Final Rank"),code:P("Kode","Code"),name:P("Nama Inovasi","Innovation"),
institution:P("Instansi","Institution"),category:P("Kategori","Category"),categoryRank:P(
"Peringkat Kategori","Rank in Category"),stage:P("Tahap Terakhir","Last Stage"),rank:P(
"Peringkat Tahap",
"Rank in Stage"),decided:P("Peringkat Putusan","Decided Rank"),title:P("Predikat","Title")};function yC(
e,t,n,r,o,i,a){
let s=e.some(({category:l})=>l!==null),u=[{header:Sr.place[t],width:80,format:"0",value:l=>l.place},
{header:Sr.code[t],width:80,value:l=>l.entry.code},{header:Sr.name[t],width:320,value:l=>l.entry.name}
,
{header:Sr.institution[t],width:240,value:l=>l.entry.institution},...s?[{header:Sr.category[t],width:
130,
value:l=>{var c;return(c=l.category)!=null?c:""}},{header:Sr.categoryRank[t],width:80,format:"0",
value:l=>{
var c;return(c=l.categoryRank)!=null?c:""}}]:[],{header:Sr.stage[t],width:180,value:l=>l.stage},{
header:Sr.
rank[t],width:80,format:"0",value:l=>l.rank},{header:r,width:80,format:Qd(n),value:l=>Ja(l.score,n)}
,
{header:Sr.title[t],width:160,value:l=>{var c;return(c=l.title)!=null?c:""}},...e.some(l=>l.decided!==
null)?[{header:Sr.decided[t],width:80,format:"0",value:l=>{var c;return(c=l.decided)!=null?c:""}}]:[
]];
return vt(Z.finalRanking[t],o,i,u,e,3,a)}p();var Kg=(e,t,n,r)=>vt(e,t,n,[{header:r,width:600,value:(
)=>""}],[],0);p();var lB={rank:P("Peringkat","Rank"),decided:P("Peringkat Putusan","Decided Rank"),
code:P("Kode","Code"),
name:P("Nama Inovasi","Innovation"),institution:P("Instansi","Institution"),category:P("Kategori",
"Category"),categoryRank:P("Peringkat Kategori","Rank in Category"),tie:P("Penentu Nilai Sama",
"Tie-break"),title:P("Predikat","Title"),prize:P("Uang Pembinaan","Prize"),advances:P("Lolos",
"Advances"),explanation:P(
"Penjelasan","Explanation")},cB='"Rp"#,##0',dB=P("belum ditetapkan","not settled"),pB=P("ya","yes"),
mB=P("tidak","no");function bC(e,t){let{language:n,decimals:r}=t,o=Qd(r),i=(c,d,m,g="")=>({header:lB[
c][n],
width:d,value:m,format:g}),{standings:a}=e,s=a.some(({category:c})=>c!==null),u=a.some(({prize:c})=>c!==
null),l=[i("rank",80,({rank:c})=>c,"0"),i("code",80,({entry:c})=>c.code),i("name",280,({entry:c})=>c.
name),i("institution",200,({entry:c})=>c.institution),i("category",130,({entry:c,category:d})=>d!=null?
d:c.category),...s?[i("categoryRank",80,({categoryRank:c})=>c!=null?c:"","0")]:[],{header:t.scoreHeader,
width:80,format:o,value:({score:c})=>Ja(c,r)},i("advances",80,({advances:c})=>(c?pB:mB)[n]),i(
"title",
130,({title:c})=>c!=null?c:""),...u?[i("prize",130,({prize:c})=>fB(c,n),cB)]:[],i("tie",180,t.tieOf),
i("explanation",520,t.explain),...e.standings.some(({decision:c})=>c!==void 0)?[i("decided",80,({
decision:c})=>{
var d;return(d=c==null?void 0:c.rank)!=null?d:""},"0")]:[],...t.carryOver?[{header:t.stageScoreHeader,
width:80,format:o,value:({stageScore:c})=>Ja(c,r)}]:[],...e.panel.judges.map(c=>({header:c.code,
width:80,
format:o,value:({judgeScores:d})=>{let m=d.get(c.code);return m===void 0?"":Ja(m,r)}}))];return vt(t.
name,t.title,t.origin,l,a,3,t.layout)}function fB(e,t){return e===null?"":e==="open"?dB[t]:e.amount}
function vC(e,t,n,r){let{settings:o,stages:i}=e,{language:a}=o,s=re(a).tabs,u=ln(e),{marked:l,origin:
c}=wC(
e,r),d=Fe();jn(Xd(t.findings,a,l+s.findings(u),c,C=>zn(C,a)));let m=Gg(e,t.results,n,r);for(let C of m)
jn(C);let g=C=>d.includes(C)&&m.every(A=>A.name!==C);for(let C of i){let A=Fu(C,i,a),N=l+s.ranking(C.
name,u);g(A)&&jn(Kg(A,N,c,s.notRanked(C.name)))}let v=Z.finalRanking[a];if(i.length>1&&g(v)&&jn(Kg(v,
l+s.finalRanking(u),c,s.notFinal)),e.institutions.length>0){let{present:C,listed:A}=Wg(e);jn(hC(e,a,
l+s.coverage(u),`${s.covered(C,A)} \xB7 ${c}`))}}function wC({settings:e},t){let n=re(e.language).tabs,
r=t.provisional?`${n.provisional} \xB7 `:"",o=gE(mr(e.method),e.language),i=o===""?"":` (${o})`,a=`${r}${n.
computed(t.at,t.by,t.id)} \xB7 ${n.method(e.method)}${i} \xB7 ${n.hash(t.hash)} \xB7 ${n.overwritten}`;
return{marked:r,origin:a}}function Gg(e,t,n,r){let{stages:o,settings:i}=e,{language:a,decimals:s}=i,
u=re(a).tabs,l=ln(e),{marked:c,origin:d}=wC(e,r),m=o.flatMap((A,N)=>{let[_,I]=[t[N],n[N]];if(_===void 0||
I===void 0)return[];let $=Fu(A,o,a),F=_.last&&!i.rankedWinners?`${u.unordered} \xB7 `:"",B=c+u.ranking(
A.name,l);return[gB(e,_,I,$,B,F+d)]});if(o.length<2||t.length<o.length)return m;let g=c+u.finalRanking(
l),v=u.decimals(s),C=Ma(mr(i.method),a);return[...m,yC(fC([...t]),a,s,C,g,d,v)]}var ln=({settings:e}
)=>e.
competition.includes(e.year)?e.competition:`${e.competition} ${e.year}`.trim();function gB(e,t,n,r,o,
i){
let{language:a,decimals:s,carryOver:u}=e.settings,l=mr(t.method);return bC(t,{name:r,title:o,origin:
i,
layout:re(a).tabs.decimals(s),language:a,decimals:s,carryOver:u,scoreHeader:Ma(l,a),stageScoreHeader:
Ma(
l,a,!0),tieOf:c=>{var d,m;return(m=(d=n.get(c))==null?void 0:d.tie)!=null?m:""},explain:c=>{var d,m;
return(m=(d=n.get(c))==null?void 0:d.text)!=null?m:""}})}p();function Er(e,t,n){let r=dt(t);return Bg(
e).map(o=>{var s,u,l;let i=mC(o),a=n===void 0?null:Hd(o,n);
return{code:o.code,severity:o.severity,stage:(s=o.stage)!=null?s:null,tab:(u=o.tab)!=null?u:null,
cell:(l=
o.cell)!=null?l:null,message:zn(o,r),...i===void 0?{}:{value:i},...a===null?{}:{fix:Jd(a,r)}}})}var Lo=(
e,t)=>e.
filter(n=>n.severity===t).length,Va=e=>Lo(e,"error")===0;p();var ep=(e,t)=>e.length===0?{}:{
understood:e.map(n=>({kind:n.kind,sure:n.sure,tab:"tab"in n.params?n.
params.tab:null,message:cC(n,t)}))};p();p();var Ya=e=>e.find(t=>Ie(t,Z.objections)),hB=1440*60*1e3;
function kC({settings:e},t){var r;let n=(r=e.
decisionDate)!=null?r:t;return e.objectionDays===null||n===null?null:new R(R.parse(`${n}T00:00:00Z`)+
e.objectionDays*hB).toISOString().slice(0,10)}function xC(e,{stages:t}){var n,r;return((r=(n=at(e,xi))==
null?void 0:n.rows)!=null?r:[]).flatMap(({cell:o})=>{let i=t.find(u=>z(u.name)===z(K(o("reopens"))));
if(i===void 0||le(o("ruling")))return[];let[a,s]=[K(o("entry")),K(o("ruling"))];return[{stage:i.name,
entry:a,date:Oo(o("date")),ruling:s}]})}function TC(e,t,n,r){var i;let o=at(e,xi);return((i=o==null?
void 0:o.rows)!=null?i:[]).flatMap(({row:a,cell:s})=>{var A;let u=K(s("entry")),l=t.entries.find(N=>H(
N.code)===H(u)),c=Oo(s("date")),d=le(s("answer"))||le(s("ruling")),m=K(s("reopens")),g=(A=t.stages.find(
N=>z(N.name)===z(m)))==null?void 0:A.name,v=[];if(!le(s("date"))&&c===null){let N={setting:
"objections.date",value:s("date"),reason:"not-a-date",allowed:[]};v.push({code:"SETTING_INVALID",
severity:"warning",...Xe(o,a,"date"),params:N})}if(m!==""&&g===void 0){let N=t.stages.map(I=>I.name),
_={setting:"objections.reopens",value:m,reason:"unknown-reference",allowed:N};v.push({code:
"SETTING_INVALID",severity:"warning",...Xe(o,a,"reopens"),params:_})}let C={code:"OBJECTION_OPEN",
severity:"warning"};return u!==
""&&l===void 0&&v.push({...C,...Xe(o,a,"entry"),params:{entry:u,reason:"unknown-entry"}}),n!==null&&
c!==null&&c>n?v.push({...C,...Xe(o,a,"date"),params:{entry:u,reason:"too-late",until:n}}):d?v.push({
...C,...Xe(o,a,"answer"),params:{entry:u,reason:"unanswered"}}):g!==void 0&&r({stage:g,date:c})&&v.push(
{...C,...Xe(o,a,"reopens"),params:{entry:u,reason:"reopens",stage:g}}),v})}p();p();var Ii=(e,t)=>e.map(
(n,r)=>{var o;return[n,(o=t[r])!=null?o:null]}),tp=e=>x(e!=null?e:""),SC=({values:e})=>e.
map(([,t])=>t).filter(t=>t!==null).join("; ");function EC(e){let t=[{thing:"setting",names:[],values:
f.
entries({version:e.version,...e.rules})},...e.stages.map(([n,...r])=>({thing:"stage",names:[n],
values:Ii(
["weight","advance","title"],r)})),...e.criteria.map(([n,r,...o])=>({thing:"criterion",names:[tp(n),
tp(r)],values:Ii(["weight","min","max"],o)})),...e.entries.map(([n,...r])=>({thing:"entry",names:[n],
values:Ii(["name","institution","category","status"],r)})),...e.judges.map(([n,...r])=>({thing:
"judge",names:[n],values:Ii(["institution","stages","conflicts"],r)})),...e.institutions.map(([n,...r])=>(
{
thing:"institution",names:[n],values:Ii(["parent"],r)})),...e.plenary.map(([n,r,...o])=>({thing:
"plenary",names:[tp(n),tp(r)],values:Ii(["rank","reason","votesFor","votesAgainst"],o)})),...e.sheets.flatMap(
({stage:n,judge:r,criteria:o,rows:i})=>i.map(([a,...s])=>({thing:"score",names:[n,r,a],values:Ii(o,s)}
)))];
return new h(t.map(n=>[E.stringify([n.thing,...n.names]),n]))}function np(e,t){var s,u;let[n,r]=[EC(
e),EC(t)],o=[...CC(e,t,"old"),...CC(t,e,"now")],i=({thing:l,names:[c,d]})=>l==="score"&&o.some(({
names:m})=>m[0]===
c&&m[1]===d),a=[...o];for(let[l,c]of n){let{thing:d,names:m,values:g}=c,v=r.get(l);if(v===void 0){i(
c)||a.push({thing:d,names:m,field:null,old:SC(c),now:null});continue}let C=new h(v.values),A=new h(g);
for(let N of new T([...A.keys(),...C.keys()])){let[_,I]=[(s=A.get(N))!=null?s:null,(u=C.get(N))!=null?
u:null];_!==I&&a.push({thing:d,names:m,field:N,old:_,now:I})}}for(let[l,c]of r){if(n.has(l)||i(c))continue;
let{thing:d,names:m}=c;a.push({thing:d,names:m,field:null,old:null,now:SC(c)})}return a.length>0||E.
stringify(e)===E.stringify(t)?a:[{thing:"order",names:[],field:null,old:null,now:null}]}function CC(
e,t,n){
let r=new T(t.sheets.map(({stage:o,judge:i})=>E.stringify([o,i])));return e.sheets.filter(({stage:o,
judge:i,rows:a})=>a.length>0&&!r.has(E.stringify([o,i]))).map(({stage:o,judge:i,rows:a})=>({...{
thing:"score",names:[o,i],field:null,old:null,now:null},[n]:a.length}))}p();function Bn(e){let t=x(b.parseInt(
e.slice(0,12),16)%1e8).padStart(8,"0");return`${t.slice(0,4)}-${t.
slice(4)}`}p();var Zg=[2],eo=Zg[0],yB=["top","method","missing","tieBreaks","decimals","carryOver",
"passingScore","maxPerInstitution","winnersPerCategory","prizes","rankedWinners","winnerTerm",
"severityCorrection","conflicts"],bB=e=>e===void 0||e.kind==="blank"?null:e.kind==="score"?e.value:e.kind==="recused"?
"BK":typeof e.raw=="object"?e.raw.date:e.raw,rp=e=>e===null||typeof e=="number"||typeof e=="boolean"||
typeof e=="string"?e:E.stringify(e),op=(e,t)=>e<t?-1:b(e>t);function vB({stage:e,judge:t,columns:n,
rows:r}){
let o=[...n.keys()].sort(op);return{stage:e,judge:t,criteria:o,rows:r.flatMap(({entry:i,marks:a})=>i===
null?[]:[[i,...o.map(s=>bB(a.get(s)))]]).sort(([i],[a])=>op(i,a))}}var wB=({settings:e})=>f.fromEntries(
yB.map(t=>[t,rp(e[t])]));function al(e,t,n,r,o=eo){let{entries:i,judges:a,institutions:s}=e,u=e.stages.
findIndex(d=>d.name===r),l=u<0?e.stages:e.stages.slice(0,u+1),c=d=>d===null||l.some(m=>m.name===d);
return{
version:o,rules:wB(e),stages:l.map(d=>[d.name,d.weight,d.advance,rp(d.title)]),criteria:e.criteria.filter(
d=>c(d.stage)).map(d=>[d.stage,d.name,d.weight,d.min,d.max]),entries:i.map(d=>[d.code,d.name,d.institution,
d.category,d.status]),judges:a.map(d=>[d.code,d.institution,rp(d.stages),rp(d.conflicts)]),
institutions:s.
map(d=>[d.name,d.parent]),plenary:n.filter(d=>c(d.stage)).map(d=>[d.stage,d.entry,d.rank,d.reason,d.
votesFor,d.votesAgainst]),sheets:t.filter(d=>c(d.stage)).sort((d,m)=>op(d.stage,m.stage)||op(d.judge,
m.judge)).map(vB)}}var ip=(...e)=>E.stringify(al(...e));p();var RC={part:"decisions",tab:Z.decisions,
columns:[{key:"stage",header:P("Tahap","Stage"),width:140},
{key:"code",header:P("Kode Penetapan","Decision Code"),width:110},{key:"at",header:P("Waktu","Time"),
width:150},{key:"by",header:P("Pelaku","By"),width:200},{key:"method",header:P("Metode","Method"),
width:110},
{key:"version",header:P("Versi Aturan","Rules Version"),width:90},{key:"hash",header:P("Sidik Hasil",
"Result Hash"),width:160},{key:"part",header:P("Bagian","Part"),width:70},{key:"content",header:P(
"Isi","Content"),width:300}]},kB=3e4;function xB(e){var n;return(n=e.replace(/[^\x20-\x7e]/g,r=>`\\u${r.
charCodeAt(0).toString(16).padStart(4,"0")}`).match(new RegExp(`\\S(?:.{0,${kB}}\\S)?(?=\\S|$)`,"g")))!=
null?n:[]}function DC(e,t,n,r,o){let i=e.flatMap(s=>xB(s.text).map((u,l)=>({...s,part:x(l+1),content:
u}))),
a=RC.columns.map(({key:s,header:u,width:l})=>({header:u[n],width:l,value:c=>c[s]}));return vt(t,r,o,
a,i,0)}function ap(e){var r;let t=e===null?null:at(e,RC),n=new h;for(let{cell:o}of(r=t==null?void 0:
t.rows)!=null?r:[]){let i=K(o("stage")),a=n.get(i),s=x(o("content"));a!==void 0?n.set(i,{...a,text:a.
text+s}):n.set(i,{stage:i,code:K(o("code")),at:K(o("at")),by:K(o("by")),method:K(o("method")),
version:K(
o("version")),hash:K(o("hash")),text:s})}return[...n.values()]}function OC({text:e}){try{let t=E.parse(
e);return[...[t.stages,t.criteria,t.entries,t.judges,t.institutions],t.plenary,t.sheets].every(w.isArray)?
{snapshot:t,canonical:E.stringify(t)}:null}catch{return null}}p();function sp(e,{competition:t,
sheets:n,decisions:r,locate:o}){let{thing:i,names:a,field:s}=e,u=(()=>{
var g,v,C;let[c="",d="",m=""]=a;switch(i){case"score":{let A=n.find(_=>_.stage===c&&_.judge===d),N=(
v=
(g=A==null?void 0:A.rows.find(_=>_.entry===m))==null?void 0:g.marks.get(s!=null?s:""))==null?void 0:
v.at;return A===void 0?null:{tab:A.tab,...N&&{cell:Be(N.row,N.column)}}}case"setting":return s===null?
null:o({kind:"setting",key:s});case"stage":return l("stage",t.stages.findIndex(A=>A.name===c));case"criterion":
return l("criterion",t.criteria.findIndex(A=>{var N;return((N=A.stage)!=null?N:"")===c&&A.
name===d}));case"judge":return l("judge",t.judges.findIndex(A=>A.code===c));case"plenary":return(C=r.
find(A=>A.stage===c&&A.entry===d))!=null?C:null;default:return null}})();if(u===null)return e;return{
...e,tab:u.tab,...u.cell?{cell:u.cell}:{}};function l(c,d){return d<0||s===null?null:o({kind:c,index:
d,
column:s})}}var AC=new O;function jo(e,t,n=eo){var c,d,m,g;let{competition:r,sheets:o,decisions:i}=e,
a=(c=AC.get(
e))!=null?c:new h;AC.set(e,a);let s=(m=t!=null?t:(d=r.stages[r.stages.length-1])==null?void 0:d.name)!=
null?m:"",u=`${n} ${s}`,l=(g=a.get(u))!=null?g:Ht(ip(r,o,i,s,n));return a.set(u,l),l}var qg=(e,t,n)=>{
var r;return(r=Zg.find(o=>jo(e,n,o)===t))!=null?r:null},Hg=e=>ap(Vt(Z.decisions[e]).grid);function Jg(
e,t,n){
let r=t===void 0?null:OC(t);if(t===void 0||r===null||Ht(r.canonical)!==n)return null;let{competition:
o,
sheets:i,decisions:a}=e,s=al(o,i,a,t.stage,r.snapshot.version);return np(r.snapshot,{...s,version:eo}
).
map(u=>sp(u,e))}function NC(e,t){let r=t.filter(a=>a.status==="decided").filter(({stage:a,hash:s})=>jo(
e,a)!==s);if(r.length===0)return[];let o=Hg(e.competition.settings.language),i=new T;return r.flatMap(
({stage:a,at:s,hash:u})=>{var C,A;let l=o.find(N=>N.stage===a&&N.hash===u),c=((C=Jg(e,l,u))!=null?C:
[]).filter(N=>!i.has(E.stringify(N)));for(let N of c)i.add(E.stringify(N));let{tab:d,cell:m}=(A=c.find(
N=>N.tab!==void 0))!=null?A:{},g={...d===void 0?{}:{tab:d},...m===void 0?{}:{cell:m}},v={computed:s,
decided:{code:Bn(u),changes:c}};return[{code:"RESULT_STALE",severity:"warning",stage:a,...g,params:v}
]})}p();var PC="rules",TB=8e3;function IC(e,t){let n={...e,entries:[],judges:[],institutions:[]},r=al(
n,[],[],
t);return{...r,version:0,stages:r.stages.filter(([o])=>o===t),criteria:r.criteria.filter(([o])=>o===
null||o===t)}}var $C=(e,t)=>Ht(E.stringify(IC(e,t)));function SB(){let e=ze(PC);try{return E.parse(e!=
null?e:"{}")}catch{return{}}}var EB=({sheets:e},t)=>e.some(n=>n.stage===t&&n.rows.some(({marks:r})=>[
...r.values()].some(({kind:o})=>o==="score")));function FC(e,t){let{competition:n}=e,r=SB(),o=new h(
n.stages.filter(({name:a})=>EB(e,a)).map(({name:a})=>[a,IC(n,a)])),i=[...o].filter(([a])=>r[a]===void 0);
if(i.length>0){let a={...r,...f.fromEntries(i.map(([u,l])=>[u,E.stringify(l)]))},s=()=>f.fromEntries(
f.entries(a).map(([u,l])=>[u,_C(l)]));Ze(PC,E.stringify(E.stringify(a).length>TB?s():a))}return[...o].
flatMap(([a,s])=>{var A,N;let[u,l]=[r[a],Ht(E.stringify(s))];if(u===void 0||_C(u)===l)return[];let c=t(
).
filter(_=>_.action==="rules"&&_.stage===a);if(((A=c[c.length-1])==null?void 0:A.hash)===l)return[];
let d=u.
startsWith("{")?E.parse(u):null,m=d===null?[]:np(d,s).map(_=>sp(_,e)),{tab:g,cell:v}=(N=m.find(_=>_.
tab!==void 0))!=null?N:{},C={...g===void 0?{}:{tab:g},...v===void 0?{}:{cell:v}};return[{code:
"RULE_CHANGED_AFTER_SCORING",severity:"warning",stage:a,...C,params:{changes:m}}]})}var _C=e=>e.startsWith(
"{")?Ht(e):e;p();var Vg=(e,t)=>({stage:n,date:r})=>{var i,a;return!t.some(s=>s.action==="reopen"&&s.stage===n&&
s.at>=
(r!=null?r:""))&&((a=(i=or(e,n))==null?void 0:i.status)!=null?a:"open")!=="open"};function CB(e,t,n){
let r=t.every(({status:s})=>s==="open")?void 0:Ya(Fe());if(r===void 0)return new h;let o=re(e.settings.
language).history,i=xC(_e(r),e).filter(Vg(t,n)),a=new T(i.map(({stage:s})=>s));return new h([...a].map(
s=>{let u=i.filter(l=>l.stage===s);return[s,u.map(({entry:l,date:c,ruling:d})=>o.ruling(l,c,d)).join(
"; ")]}))}function MC(e,t){let n=Qe(e.stages,t),r=CB(e,n,t);return n.map(({stage:o,status:i,at:a,by:
s,
hash:u})=>{var l;return{stage:o,status:i,at:a,by:s,code:u===""?null:Bn(u),ruling:(l=r.get(o))!=null?
l:null}})}function to(e,{rows:t}){let{competition:n}=e,r=Qe(n.stages,t),o=r[r.length-1],i=Ya(Fe()),a=kC(
n,(o==
null?void 0:o.status)==="decided"?o.at.slice(0,10):null);return[...NC(e,r),...FC(e,()=>t),...i===void 0?
[]:TC(_e(i),n,a,Vg(r,t))]}function LC(){return ie(()=>(pe(),zo(kn(Ee))))}function zo(e){let{workbook:
t,history:n}=e,{language:r}=t.
competition.settings,{findings:o,progress:i}=ht(t,{provisional:!1}),a=[...o,...to(t,n)];return Ci(t,
a),Eg(t.own,i),{ok:Va(a),findings:Er(a,r,nl(e)),...ep(t.facts,r),progress:i,fixes:KE(e,dt(r))}}
function jC(){
return ie(()=>(pe(),Ee(()=>{let e=Ve(),{competition:t}=e,{language:n}=t.settings,r=ht(e,{provisional:
!1}),
o=[...r.findings,...to(e,tt(n))],i=o.filter(Wa),a=re(n).tabs,s=`${a.checked(et(),Oe(),kt())} \xB7 ${a.
overwritten}`,u=a.findings(ln(t));return jn(Xd(i,n,u,s,l=>zn(l,n))),Ci(e,o),Eg(e.own,r.progress),{
errors:Lo(
i,"error"),warnings:Lo(i,"warning")}})))}var RB=ne({tab:U()});function zC(e){return ie(()=>{let{tab:
t}=ce(RB,e);return pe(),Ee(()=>{let n=Ve(),
{findings:r}=ht(n,{provisional:!1}),o=r.filter(s=>s.code!=="SCORE_ROWS_PERMUTED"||s.tab!==t);o.length===
r.length&&de(ue("BAD_REQUEST",re(Je()).problems.notSorted(t)));let{language:i}=n.competition.settings,
a=re(i).history.accepted(t);return zt(tt(i),{at:et(),by:Oe(),action:"accept",detail:a,run:kt(),hash:
""},
i),Ci(n,o),zo(kn())})})}p();var BC=ne({fixes:Ue(U())}),Yg=250;function UC({sheets:e},t,n,r,o){var l,
c,d,m,g,v,C;let i=e.filter(A=>A.
tab===t),a=(l=i.find(A=>A.judge===n))!=null?l:i.length===1?i[0]:void 0,s=(m=(d=[...(c=a==null?void 0:
a.columns)!=null?c:[]].find(([,A])=>A[0]===o))==null?void 0:d[0])!=null?m:"",u=(v=(g=a==null?void 0:
a.rows.find(A=>A.row===r))==null?void 0:g.entry)!=null?v:"";return{judge:(C=a==null?void 0:a.judge)!=
null?C:n,entry:u,criterion:s}}function WC(e){return ie(()=>{let{fixes:t}=ce(BC,e);pe();let n=kn(Ee),
{workbook:r}=n,o=dt(r.competition.settings.language);return{fixes:KC(n,t).map(i=>{let{tab:a,judge:s,
cells:u}=i,l=Jd(i,o),c={old:l.old,now:ir(i.fix.now,o)};return{...l,cells:u.map(({row:d,column:m})=>{
let{entry:g,criterion:v}=UC(r,a,s,d,m);return{tab:a,cell:Be(d,m),entry:g,criterion:v,...c}})}})}})}
function KC(e,t){
let n=new T(t);return WE(e).filter(r=>n.has(r.id)&&r.status==="offered")}function GC(e){return ie(()=>{
let{fixes:t}=ce(BC,e);return pe(),Ee(()=>{let n=kn(),{competition:r}=n.workbook,o=KC(n,t),i=new h(r.
judges.map(({code:C,email:A})=>[C,A])),a=({fix:C,judge:A})=>{var N;return C.kind!=="score"||((N=i.get(
A))!=null?N:"")!==""},s=DB(n.workbook,o.filter(a)),{ledger:u,history:l}=n;s.length>0&&(u=Ai(u,[...u.
list,...s],r.settings),{ledger:u,history:l}=tl(n.workbook,u,l));let c=new T(s.map(({id:C})=>C)),d=u.
list.filter(({id:C})=>c.has(C)),m=C=>d.filter(A=>A.status===C).length,g=new T(o.map(({id:C})=>C)),v=o.
reduce((C,A)=>C+A.cells.length,0);return{applied:m("applied"),asked:m("waiting"),left:v-d.length+t.filter(
C=>!g.has(C)).length,unreachable:[...new T(o.filter(C=>!a(C)).map(({judge:C})=>C))],check:zo(kn())}}
)})}
function DB(e,t){let[n,r,o]=[et(),Oe(),Ni()],i=t.flatMap(({tab:s,judge:u,stage:l,fix:c,cells:d})=>{
let m=c.
kind==="score"?"waiting":"applied";if(m==="applied"&&!Qr(s))return[];let g=o(s);return d.flatMap(v=>{
let{row:C,column:A}=v,N=UC(e,s,u,C,A),_=c.kind==="label"?"":N.criterion,I={id:"",at:n,by:r,stage:l,
tab:s,
status:m,criterion:_,cell:Be(C,A),judge:N.judge,entry:c.kind==="label"&&N.entry===""?x(c.now):N.entry,
now:c.now,kind:c.kind,answeredAt:"",answeredBy:"",held:{cell:c.old,format:g.format(C,A)}};return za(
I,v,g)!=="before"?[]:[{...I,held:{...I.held,cell:g.cell(C,A)}}]})}),a=w.from({length:y.ceil(i.length/
Yg)},kt);return i.map((s,u)=>({...s,id:`${a[y.floor(u/Yg)]}/${u%Yg+1}`}))}function ZC(){return ie(()=>(
pe(),
Ee(()=>{let e=kn(),{workbook:t,ledger:n,history:r}=e,{settings:o}=t.competition,i=Fg(e),a=Oi(dt(o.language)),
[s]=i;if(s===void 0)return de(ue("BAD_REQUEST",a.nothingToUndo));let u=Ni(),l=i.find(C=>{let A=el(C,
t);return A===null||!Qr(A.tab)||za(C,A.at,u(A.tab))!=="after"});if(l!==void 0)return de(ue(
"BAD_REQUEST",a.changedSince(l.tab,l.cell)));let c={answeredAt:et(),answeredBy:Oe()},d=n.list.map(C=>i.includes(
C)?{...C,...c,status:"undone"}:C),m=tl(t,Ai(n,d,o),r),g=new T(i.map(({id:C})=>C)),v=m.ledger.list.find(
C=>g.has(C.id)&&C.status==="applied");return v!==void 0?de(ue("BAD_REQUEST",a.refused(v.tab,v.cell))):
zo(kn())})))}p();var AB=ne({id:U(),accept:Ge()});function qC(e){let t=Oe().toLowerCase(),n=e.judges.filter(
o=>t!==""&&
o.email.toLowerCase()===t),r=n.length===0?[]:Ua(Xr(e.settings).list);return n.flatMap(({code:o})=>{
let i=r.
filter(s=>s.judge===o),a=i.length===0?[]:Ba(o).map(({id:s})=>s);return i.filter(({id:s})=>!a.includes(
s))})}function HC(){let e=xt(Fe());return on(new h([...e].map(([t,n])=>[t,_e(n)]))).competition}
function JC(){
return ie(()=>VC(HC()))}function VC(e){let t=dt(e.settings.language),n=new h(e.entries.map(({code:r,
name:o})=>[r,o]));return{fixes:qC(e).map(r=>{var l;let{id:o,stage:i,entry:a,at:s,by:u}=r;return{...Mg(
r,t),id:o,stage:i,at:s,by:u,name:(l=n.get(a))!=null?l:""}})}}function YC(e){return ie(()=>{let{id:t,
accept:n}=ce(AB,e);return Ee(()=>{var d;let r=qC(HC()).find(m=>m.id===t);if(r===void 0)return de(ue(
"BAD_REQUEST",Oi(Je()).unknownFix));let o=Ve(),{competition:i}=o,a=Oi(dt(i.settings.language));if(((
d=
Qe(i.stages,tt(i.settings.language).rows).find(({stage:m})=>m===r.stage))==null?void 0:d.status)!=="open")return de(
ue("BAD_REQUEST",a.stageClosed(r.stage)));let u=el(r,o),l=Ni();if(n&&(u===null||za(r,
u.at,l(u.tab))!=="before"))return de(ue("BAD_REQUEST",a.changedSince(r.tab,r.cell)));let c={id:t,
accept:n,
at:et(),by:Oe()};return zE(r.judge,c)?(n&&u!==null&&Qr(u.tab)&&Ig([_g(r,u.tab,u.at,!1)],!0),VC(i)):
de(
ue("BAD_REQUEST",a.tooManyAnswers))})})}p();p();var XC={error:"#f4c7c4",warning:"#fde9b3",info:
"#d3e3fc"},QC="#ffffff",e2="Lembar Juri \xB7 ",Xg=new RegExp(
`(^|\\n)${e2}[^\\n]*(?:\\n(#[0-9a-f]{6}))?(?:\\n|$)`);function t2({background:e,note:t},n,r){let o=r.
map(s=>s.replace(/\s+/g," ").trim()).join(" \u2022 "),i=e===QC&&!t.startsWith("#")?[]:[e],a=o===""&&
i.length===0?[]:[e2+o,...i];return{background:XC[n],note:[...a,...t===""?[]:[t]].join(`
`)}}function n2({background:e,note:t}){var o,i,a;let[,n=""]=(o=Xg.exec(t))!=null?o:[],r=(a=(i=Xg.exec(
t))==null?void 0:i[2])!=null?a:QC;return{background:f.values(XC).includes(e)?r:e,note:t.replace(Xg,n)}
}p();function r2(e){var r;let t=(r=ve().getSheetByName(e))==null?void 0:r.getDataRange();if(t===void 0)return[
];
let n=t.getNotes();return t.getBackgrounds().map((o,i)=>o.map((a,s)=>{var u,l;return{background:a,
note:(l=
(u=n[i])==null?void 0:u[s])!=null?l:""}}))}function o2(e,t,n){var d,m;let r=ve().getSheetByName(e),o=new h,
i=[];for(let[g,v]of n.entries())for(let[C,A]of v.entries()){let N=(d=t[g])==null?void 0:d[C];(N==null?
void 0:N.background)!==A.background&&o.set(A.background,[...(m=o.get(A.background))!=null?m:[],Be(g,
C)]),(N==null?void 0:N.note)!==A.note&&i.push({row:g,column:C})}for(let[g,v]of o)r==null||r.getRangeList(
v).setBackground(g==="#ffffff"?null:g);if(i.length===0)return;let[a,s]=[y.min(...i.map(({row:g})=>g)),
y.min(...i.map(({column:g})=>g))],u=y.max(...i.map(({row:g})=>g)),l=y.max(...i.map(({column:g})=>g)),
c=n.slice(a,u+1).map(g=>g.slice(s,l+1).map(({note:v})=>v));r==null||r.getRange(a+1,s+1,u-a+1,l-s+1).
setNotes(c)}var _B=ne({on:Ge()}),i2=["error","warning","info"];function PB(e,t){var r,o;let n=new h;
for(let i of e.
filter(Wa)){let{tab:a,cell:s,severity:u}=i;if(a===void 0||s===void 0)continue;let l=(r=n.get(a))!=null?
r:new h;n.set(a,l);for(let[c,{row:d,column:m}]of Do(s).entries()){let g=`${d},${m}`,v=(o=l.get(g))!=
null?o:{severity:u,sentences:[]},C=i2.indexOf(u)<i2.indexOf(v.severity),A=c===0?[zn(i,t)]:[];l.set(g,
{severity:C?u:v.severity,sentences:[...v.sentences,...A]})}}return n}function IB(){var n;let e=Fe(),
t=((n=ze(rl))!=null?n:"").split(`
`).filter(r=>r!=="");return t.every(r=>e.includes(r))?t:e}function a2(e){return ie(()=>{let{on:t}=ce(
_B,e);return pe(),Ee(()=>{let n=kn(),{workbook:r,history:o}=n,i=t?[...ht(r,{provisional:!1}).findings,
...to(r,o)]:[],a=PB(i,r.competition.settings.language),s=[...new T([...IB(),...a.keys()])].filter(Qr);
t&&Ze(rl,s.join(`
`));for(let u of s){let l=r2(u),c=l.map((d,m)=>d.map((g,v)=>{var N;let C=(N=a.get(u))==null?void 0:N.
get(`${m},${v}`),A=n2(g);return C===void 0?A:t2(A,C.severity,C.sentences)}));o2(u,l,c)}return t||Ze(
rl,""),zo(n)})})}p();p();p();p();p();p();p();var Cr="https://www.googleapis.com/drive/v3/files",s2="https://www.googleapis.com/upload/drive/v3/files",
Xa="id,mimeType,webViewLink,modifiedTime,appProperties,trashed",u2="application/vnd.google-apps.folder",
Un="application/vnd.google-apps.document",Bo="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
Qa="application/pdf",sl="application/vnd.google-apps.spreadsheet",ul="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
es=ne({id:U(),mimeType:Te(U()),webViewLink:Te(
U()),modifiedTime:Te(U()),appProperties:Te(Yn(U(),U())),trashed:Te(Ge())}),ts=e=>{var t,n,r,o,i,a;
return{
id:e.id,type:(t=e.mimeType)!=null?t:"",link:(n=e.webViewLink)!=null?n:"",modified:(r=e.modifiedTime)!=
null?r:"",content:(i=(o=e.appProperties)==null?void 0:o.content)!=null?i:"",properties:(a=e.appProperties)!=
null?a:{}}},Qg=(e,t,n)=>({fields:e,one:t,list:ne({files:Ue(t),nextPageToken:Te(U())}),fileOf:n}),eh=Qg(
Xa,es,ts);p();p();var $B=[["api-off",["accessNotConfigured","SERVICE_DISABLED"]],["scope",[
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
"notFound"]]];function FB(e){return e===401?"scope":e===404||e===410?"not-found":
e===413?"too-large":e===429?"haste":e>=500||e===408?"server":"refused"}function l2(e,t,n){var u,l,c;
let r=MB(t),o=[...((u=r==null?void 0:r.errors)!=null?u:[]).map(d=>d.reason),...((l=r==null?void 0:r.
details)!=null?l:[]).map(d=>d.reason),r==null?void 0:r.status],i=$B.find(([,d])=>o.some(m=>m!==void 0&&
d.includes(m))),a=i===void 0||e>=500?FB(e):i[0],s=LB(n);return{kind:a,reason:`${e} ${(c=r==null?void 0:
r.message)!=null?c:""}`.trim(),...s===null?{}:{wait:s}}}function MB(e){var t;try{return(t=E.parse(e))==
null?void 0:t.error}catch{return}}function LB(e){if(e===null)return null;let t=b(e),n=b.isFinite(t)?
t*1e3:R.parse(e)-R.now();return b.isFinite(n)&&n>0?n:null}var ar=({kind:e})=>["api-off","scope",
"quota","folder-full","daily-limit","policy"].includes(e),ns=({kind:e})=>e==="server"||e==="unknown";
p();var sr=(e,t)=>({width:y.min(y.max(y.floor(e),1),10),haste:0,until:t+2e5});function c2(e){e.haste=0,
e.
width=y.min(e.width+1,10)}function d2(e,t){e.haste+=1,e.width=y.max(y.floor(e.width/2),1);let n=y.min(
1e3*2**(e.haste-1),64e3),r=y.ceil(y.max(n,t!=null?t:0)+y.random()*500);return r<=3e5&&R.now()+r<e.until?
r:null}var p2=e=>R.now()>=e.until;var jB=6,m2={failure:{kind:"haste",reason:"not-sent"}};function Rr(
e,t,n="text"){var a,s,u;let r=e.map(
()=>m2),o=e.map(()=>0),i=e.map((l,c)=>c);for(;i.length>0&&!p2(t);){let l=i.slice(0,t.width),c=i.slice(
t.width),d=UB(l.flatMap(A=>{var N;return(N=e[A])!=null?N:[]}),n),m=[],g=null,v=!1;for(let[A,N]of l.entries(
)){
let _=(a=d[A])!=null?a:m2,I=r[N];r[N]=I!==void 0&&zB(I)&&"failure"in _?I:_,o[N]=((s=o[N])!=null?s:0)+
1,!(!("failure"in _)||!BB(_,e[N])||o[N]>=jB)&&(m.push(N),v=!0,g=y.max(g!=null?g:0,(u=_.failure.wait)!=
null?u:0))}if(d.some(A=>"failure"in A&&ar(A.failure)))break;if(i=[...m,...c],!v){c2(t);continue}let C=d2(
t,g);if(C===null)break;Utilities.sleep(C)}return r}var zB=e=>"failure"in e&&e.failure.kind==="server",
BB=(e,t)=>"failure"in e&&(e.failure.kind==="haste"||e.failure.kind==="server"&&(t==null?void 0:t.method)!==
"post");function UB(e,t){let n={Authorization:`Bearer ${ScriptApp.getOAuthToken()}`},r=e.map(i=>({
...i,
headers:n,muteHttpExceptions:!0})),o;try{o=UrlFetchApp.fetchAll(r)}catch(i){let a=i instanceof S?i.message:
x(i);if(Gd(a).length>0)throw i;return e.map(()=>({failure:{kind:"unknown",reason:a}}))}return o.map(
i=>{let a=i.getResponseCode();return a>=200&&a<300?{ok:t==="bytes"?{text:"",bytes:i.getContent()}:{
text:i.
getContentText(),bytes:[]}}:{failure:l2(a,i.getContentText(),WB(i))}})}function WB(e){let t=e.getHeaders(
),
n=f.keys(t).find(r=>r.toLowerCase()==="retry-after");return n===void 0?null:x(t[n])}function no(e,t){
if(t===void 0)return{failure:{kind:"unknown",reason:"no-answer"}};if("failure"in t)return t;let n=it(
e,KB(t.ok.text));return n.success?{ok:n.data}:{failure:{kind:"unknown",reason:"malformed-answer"}}}
function KB(e){
try{return E.parse(e)}catch{return null}}var up="lembar-juri-boundary-7f3a9c",lp=5*1024*1024-4096;
function ro(e,t){return Rr(e.map(GB),t).map(
n=>{let r=no(es,n);return"failure"in r?r:{ok:ts(r.ok)}})}function nh(e,t,n){let r=`${Cr}/${encodeURIComponent(
e)}?fields=${encodeURIComponent(Xa)}`,o=E.stringify(t),i=no(es,Rr([{url:r,method:"patch",contentType:
"application/json",payload:o}],n)[0]);return"failure"in i?i:{ok:ts(i.ok)}}function $i(e,t,n){let r=e.
map(o=>`${Cr}/${encodeURIComponent(o)}/export?mimeType=${encodeURIComponent(t)}`);return f2(r,n)}
function rh(e,t){
let[n]=f2([`${Cr}/${encodeURIComponent(e)}?alt=media`],t);return n!=null?n:{failure:{kind:"unknown",
reason:"no-answer"}}}function f2(e,t){let n=e.map(r=>({url:r,method:"get"}));return Rr(n,t,"bytes").
map(r=>"failure"in r?r:{ok:D.from(r.ok.bytes,o=>o&255)})}function GB({fileId:e,folder:t,title:n,
properties:r,
from:o,to:i,bytes:a,writersCanShare:s}){let c={name:n,mimeType:i,appProperties:r,...e===null?{
parents:[
t]}:{},...s===void 0?{}:{writersCanShare:s}},d=e===null?"":`/${encodeURIComponent(e)}`;return{url:`${s2}${d}?uploadType=multipart&fields=${encodeURIComponent(
Xa)}`,method:e===null?"post":"patch",contentType:`multipart/related; boundary=${up}`,payload:[...th(
`--${up}\r
Content-Type: application/json; charset=UTF-8\r
\r
${E.stringify(c)}\r
`),...th(`--${up}\r
Content-Type: ${o}\r
\r
`),...w.from(a,m=>m>127?m-256:m),...th(`\r
--${up}--\r
`)]}}var th=e=>Utilities.newBlob(e).getBytes();p();function oh(e,t,n,r){let o=[],i="";do{let a=encodeURIComponent(
`'${t}' in parents and trashed = false${n.map(c=>` and ${c}`).join("")}`),s=encodeURIComponent(`nextPageToken,files(${e.fields})`),
u=`${Cr}?q=${a}&pageSize=1000&fields=${s}${i}`,l=no(e.list,Rr([{url:u,method:"get"}],r)[0]);if(
"failure"in l)
return l;o.push(...l.ok.files.map(e.fileOf)),i=l.ok.nextPageToken?`&pageToken=${encodeURIComponent(l.
ok.nextPageToken)}`:""}while(i!=="");return{ok:o}}function ih(e,t,n){let r=`${Cr}/${encodeURIComponent(
t)}?fields=${encodeURIComponent(e.fields)}`,o=no(e.one,Rr([{url:r,method:"get"}],n)[0]);return"failure"in o?
o.failure.kind==="not-found"?{ok:null}:o:{ok:o.ok.trashed===!0?null:e.fileOf(o.ok)}}var cp=(e,t)=>oh(
eh,e,[],t),oo=(e,t)=>ih(eh,e,t);function ah(e,t,n){let r=cp("root",n);if("failure"in r)return r;let o=r.
ok.find(s=>f.keys(t).every(u=>s.properties[u]===t[u]));if(o!==void 0)return{ok:o.id};let i=E.stringify(
{name:e,mimeType:u2,appProperties:t}),a=no(ne({id:U()}),Rr([{url:`${Cr}?fields=id`,method:"post",
contentType:"application/json",payload:i}],n)[0]);return"failure"in a?a:{ok:a.ok.id}}p();var g2=ne({
id:U(),emailAddress:Te(U()),role:U()}),ZB=$v(es,{permissions:Te(Ue(g2))}),h2=Qg(`${Xa},permissions(id,emailAddress,role)`,
ZB,e=>{var t;return{...ts(e),access:(t=e.permissions)!=null?t:[]}}),
ll=encodeURIComponent,qB=e=>`${Cr}/${ll(e)}`,sh=(e,t)=>oh(h2,e,[`mimeType = '${sl}'`],t),uh=(e,t)=>ih(
h2,e,t);function HB(e){let t=`${qB(e.file)}/permissions`,n=o=>({contentType:"application/json",
payload:E.
stringify(o)}),r=`fields=${ll("id,emailAddress,role")}`;switch(e.change){case"grant":return{url:`${t}?sendNotificationEmail=true&emailMessage=${ll(
e.message)}&${r}`,method:"post",...n({type:"user",role:e.
role,emailAddress:e.email})};case"role":return{url:`${t}/${ll(e.permission)}?${r}`,method:"patch",
...n(
{role:e.role})};case"withdraw":return{url:`${t}/${ll(e.permission)}`,method:"delete"}}}function cl(e,
t){
let n=Rr(e.map(HB),t);return e.map((r,o)=>{let i=n[o];return r.change!=="withdraw"?no(g2,i):i===void 0||
"failure"in i?i!=null?i:{failure:{kind:"unknown",reason:"no-answer"}}:i.ok.text!==""?{failure:{kind:
"unknown",reason:"malformed-answer"}}:{ok:null}})}p();p();p();var rs="dokumen yang sudah jadi tidak dibuat dua kali",
JB={"api-off":
"Layanan Drive belum diaktifkan. Buka Ekstensi \u2192 Apps Script, pada Layanan (Services) klik +, pilih Drive API, lalu Tambahkan.",
scope:
"Izin untuk menyimpan dokumen ke Drive belum diberikan. Buka tautan ini, centang izin Drive, lalu ulangi.",
quota:`Ruang penyimpanan Drive penuh. Kosongkan sebagian, lalu ulangi: ${rs}.`,"folder-full":`Folder atau drive bersama ini tidak dapat menampung berkas lagi. Pindahkan atau hapus sebagian isinya, lalu ulangi: ${rs}.`,
"daily-limit":`Batas harian permintaan ke Drive sudah tercapai. Ulangi besok: ${rs}.`,policy:
"Aturan organisasi Anda tidak mengizinkan skrip ini memakai Drive. Minta pengelola akun Google instansi mengizinkannya.",
"not-yours":
"Anda tidak berhak mengubah berkas ini di Drive. Minta pemiliknya memberi akses sebagai penyunting.",
"not-granted":
"Skrip ini tidak (lagi) berhak membuka berkas itu, karena tidak dibuat olehnya atau aksesnya dicabut.",
"not-exportable":"Drive tidak dapat mengekspor berkas ini: terlalu besar atau tidak dapat diekspor.",
"too-large":"Dokumen ini terlalu besar untuk Drive. Perkecil gambar di templatnya, lalu ulangi.",
haste:`Drive sedang sibuk. Tunggu beberapa menit, lalu ulangi: ${rs}.`,server:`Drive sedang terganggu. Tunggu beberapa menit, lalu ulangi: ${rs}.`,
unknown:`Drive tidak menjawab dengan jelas. Ulangi: ${rs}.`,"not-found":
"Berkas atau foldernya tidak ada lagi di Drive Anda.",refused:"Drive menolak permintaan ini."},os="documents that are ready are not made twice",
VB={"api-off":
"The Drive service is not switched on. Open Extensions \u2192 Apps Script, click + at Services, choose Drive API, then Add.",
scope:
"The permission to save documents to Drive has not been granted. Open this link, tick the Drive permission, then try again.",
quota:`Drive storage is full. Free some space and try again: ${os}.`,"folder-full":`This folder or shared drive takes no more files. Move or delete some of them and try again: ${os}.`,
"daily-limit":`The daily limit of requests to Drive is reached. Try again tomorrow: ${os}.`,policy:
"The rules of your organisation do not let this script use Drive. Ask whoever manages its Google accounts.",
"not-yours":"You may not change this file in Drive. Ask its owner to make you an editor.",
"not-granted":
"This script may not (or no longer) open that file: it did not make it, or its access was withdrawn.",
"not-exportable":
"Drive cannot export this file: it is too large, or of a sort that is not exported.",
"too-large":
"This document is too large for Drive. Make the pictures in its template smaller and try again.",
haste:`Drive is busy. Wait a few minutes and try again: ${os}.`,server:`Drive has a fault just now. Wait a few minutes and try again: ${os}.`,
unknown:`Drive gave no clear answer. Try again: ${os}.`,"not-found":
"The file or its folder is no longer in your Drive.",refused:"Drive refused this request."};function Uo(
{kind:e,reason:t},n){let r=(n==="id"?JB:VB)[e];return e==="refused"||e==="not-exportable"?`${r} (${t})`:
r}var cn=e=>Ht(e).slice(0,32),lh=e=>`folder:${e}`;function io(e,t,n){let{language:r}=e.settings,o=lh(
t),
i=ze(o),a=i!==null&&YB(i,n,r)?i:XB(e,o,n);return{id:a,files:Bt(cp(a,n),r)}}var YB=(e,t,n)=>Bt(oo(e,t),
n)!==null;function XB(e,t,n){let{language:r}=e.settings,o=re(r).documents.folder(ln(e)),i=Bt(ah(o,{
folder:cn(
vn())},n),r);return Ze(t,i),i}function Bt(e,t){return"ok"in e?e.ok:Fi(e.failure,t)}function Fi(e,t){
let n=Uo(e,t);return e.kind==="api-off"?de(ue("DRIVE_API_OFF",n)):e.kind==="scope"?de(ue(
"SCOPE_MISSING",n,Zd())):de(ue("DRIVE_REFUSED",n))}var QB=ne({id:U(),link:U(),maker:U(),email:U(),
permission:U(),collected:U(),modified:U(),done:wt(),of:wt()}),
dl={id:"",link:"",maker:"",email:"",permission:"",collected:"",modified:"",done:0,of:0},ch=e=>cn(z(e)),
dh=e=>cn(H(e)),y2=(e,t)=>`judge-file:${ch(e)}:${dh(t)}`;function dp(e,t){var n;try{let r=it(QB,E.parse(
(n=ze(y2(e,t)))!=null?n:"null"));return r.success?r.data:dl}catch(r){if(r instanceof SyntaxError)return dl;
throw r}}var Mi=(e,t,n)=>Ze(y2(e,t),E.stringify(n));function is({competition:e},t,n){let r=e.stages.find(
a=>a.name===t);if(r===void 0||e.settings.judgeFiles!==
"separate")return;let o=Oe(),i=Ye(e,r).flatMap(a=>{let{id:s,maker:u,permission:l}=dp(t,a.code);
return s===
""||l===""||u!==o?[]:[{file:s,change:"role",permission:l,role:n}]});if(i.length!==0)try{for(let a of cl(
i,sr(10,R.now())))"failure"in a&&console.warn(a.failure.reason)}catch(a){console.warn(x(a))}}var eU=(
{sheets:e},t)=>e.filter(n=>n.stage===t).map(n=>n.tab),b2=({sheets:e,own:t,competition:n},r)=>e.
flatMap(o=>{let i=o.stage===r?t.get(o.tab):void 0;if(i===void 0||o.rows.length===0)return[];let a=bg(
$e(n,i.stage).length,y.max(...o.rows.map(({row:s})=>s)));return[{tab:o.tab,open:a,email:i.judge.email}
]}),
ph=e=>`locked:${e}`;function v2(e){let t=ze(ph(e));try{return E.parse(t!=null?t:"{}")}catch{return{}
}}
function pp(e,t,n){let{admins:r,language:o}=e.competition.settings,i=eU(e,t),a=v2(t),s=f.fromEntries(
i.map(d=>[d,d in a?a[d]:US(d)]));Ze(ph(t),E.stringify(s));for(let d of i)Tr(d,r);for(let{tab:d,open:
m}of b2(
e,t))XS(d,m,[...r,Oe()]);let u=re(o).history.closed(i.length),l={at:et(),by:Oe(),action:"close",
detail:u,
run:kt(),hash:"",stage:t},c=zt(n,l,o);return is(e,t,"reader"),c}function w2(e,t,n,r){let{language:o}
=e.
competition.settings,i=v2(t);for(let[l,c]of f.entries(i))KS(l,c);let a=[...e.competition.settings.admins,
Oe()];for(let{tab:l,open:c,email:d}of b2(e,t))$a(l,c,a,d);an();let s={at:et(),by:Oe(),action:
"reopen",
detail:n,run:kt(),hash:"",stage:t},u=zt(r,s,o);return Ze(ph(t),"{}"),is(e,t,"writer"),u}p();p();p();
p();var mh=e=>e.map(({entry:t})=>t.code),k2=({vacated:e})=>{var t;return((t=e==null?void 0:e.gone)!=null?
t:[]).map(({code:n,status:r})=>({entry:n,status:r}))};function x2({settings:e},{standings:t,places:n,
last:r},o){let i=ga(t,m=>m.category),a=m=>{var g;return((g=i.get(m.category))!=null?g:[]).filter(v=>yn(
v)<yn(m))},s=t.some(m=>m.decision!==void 0),u=t.filter(m=>m.cutNote==="institution-full"),l=new h([
...i].
map(([m,g])=>[m,[...g].reverse().find(v=>v.advances)])),c=(m,{rounded:g,sharing:v})=>{let{advances:C,
cutNote:A,title:N,score:_,entry:I}=m,$=m.category===null?{}:{category:m.category},F=j=>s?yn(j)===yn(
m):v.includes(j.entry.code),B=()=>{var j;return mh(((j=i.get(m.category))!=null?j:[]).filter(F))};if(
A===
"below-passing-score"&&e.passingScore!==null)return[{code:"BELOW_PASSING_SCORE",params:{passingScore:
$t(
e.passingScore),score:g}}];if(A==="place-kept")return[{code:"PLACE_KEPT",params:{gone:k2(m)}}];if(A===
"without-category")return[{code:"WITHOUT_CATEGORY",params:{}}];if(A==="institution-full"&&e.maxPerInstitution!==
null){let j=a(m).filter(q=>q.cutNote!=="institution-full"&&z(q.entry.institution)===z(I.institution));
return[{code:"INSTITUTION_FULL",params:{institution:I.institution,most:e.maxPerInstitution,above:mh(
j)}}]}if(A==="shared-rank-at-cut"&&n!==null)return[{code:"SHARED_RANK_AT_CUT",params:{places:n,last:
r,
title:N,sharing:B(),...$}}];if(C)return[{code:"ADVANCES",params:{places:n,last:r,title:N,...$}}];let M=l.
get(m.category),L=M&&!s?rd(M.score,_,o):null;return[{code:"OUTSIDE_CUT",params:{places:n,last:r,
behind:L,
...$}},...A==="first-reserve"?[{code:"FIRST_RESERVE",params:{sharing:B(),...$}}]:[]]},d=m=>{let{
place:g,
vacated:v,prize:C}=m;if(g===null)return[];let A=r&&e.rankedWinners,N=u.filter(I=>I.category===m.category&&
yn(I)<yn(m)),_=v!==null&&v.from===null;return[...N.length>0&&(A||n!==null&&yn(m)>n)?[{code:
"PASSED_OVER",params:{place:g.place,over:mh(N)}}]:[],...v!==null&&(A||_)?[{code:"MOVED_UP",params:{
place:g.place,
from:v.from,gone:k2(m)}}]:[],...C===null?[]:[{code:"PRIZE",params:{prize:C}}]]};return(m,g)=>{let{
category:v,
categoryRank:C}=m;return[...v!==null&&C!==null?[{code:"CATEGORY_RANK",params:{category:v,rank:C}}]:[
],
...c(m,g),...d(m)]}}p();function T2(e,t){let n=[];for(let r of e){let o=n[n.length-1],i=o==null?void 0:
o.standings[o.standings.
length-1];if(o&&i&&t(i,r))o.standings.push(r),o.codes.push(r.entry.code);else{let a=o?o.first+o.standings.
length:0;n.push({first:a,standings:[r],codes:[r.entry.code]})}}return n}function S2(e,t){let n=new h(
e.map(({entry:a,score:s})=>[a.code,Qn(s,t)])),o=T2(e,(a,s)=>Mt(n.get(a.entry.code),n.get(s.entry.code))===
0).flatMap(a=>a.standings.map(()=>a.codes)),i=T2(e,(a,s)=>a.rank===s.rank);return new h(i.flatMap((a,
s)=>a.
standings.map((u,l)=>{var d,m,g,v;let c=a.first+l;return[u.entry.code,{rounded:n.get(u.entry.code),
above:(d=
e[c-1])!=null?d:null,below:(m=e[c+1])!=null?m:null,tied:o[c],sharing:a.codes,next:(v=(g=i[s+1])==null?
void 0:g.standings)!=null?v:[]}]})))}function E2(e,t){var o;let n=e.steps.length-1,r=t.steps[n];
return r!==
void 0&&r.among===((o=e.steps[n])==null?void 0:o.among)?r.value:null}function tU(e){let t=new h;
return(n,r)=>{var i;let o=(i=t.get(r))!=null?i:gw(e,r);return t.set(r,o),
o(n)}}function nU(e,{rounded:t,above:n,below:r,tied:o,sharing:i},a){let{decidedBy:s,steps:u}=e;if(s===
null)return[];if(s==="shared")return[{code:"TIE_SHARED",params:{score:t,sharing:i,steps:u}}];let c=[
r,n].flatMap(v=>{let C=v&&o.includes(v.entry.code)?E2(e,v):null;return v&&C?[{entry:v.entry.code,
rank:v.
rank,value:C}]:[]})[0];if(c===void 0)return[];let{metric:d,among:m}=s,g=d==="majority"?{duels:a(e.entry.
code,m)}:{};return[{code:"TIE_BROKEN",params:{score:t,tied:o,step:s,rival:c,...g}}]}function rU({
margin:e,
rank:t,score:n},{tied:r,next:o},i){let a=o[0];if(a===void 0||e===null)return[{code:"LAST_RANK",
params:{
rank:t}}];if(r.includes(a.entry.code))return[];let s=o.map(({entry:l})=>l.code),u=i==="higher"?n.sub(
e):n.add(e);return[{code:"MARGIN",params:{margin:e,next:{rank:a.rank,entries:s,score:u}}}]}function oU(
{
decision:e,rank:t}){if(e===void 0)return[];let{rank:n,reason:r,votesFor:o,votesAgainst:i}=e;return[{
code:"PLENARY_DECIDED",params:{rank:n,computed:t,reason:r,votesFor:o,votesAgainst:i}}]}function C2(e,
t,n){
var _;let{settings:r}=e,{panel:o,stage:i,method:a,standings:s}=t,{better:u,working:l}=In(a),c=l==null?
void 0:l(o,r),d=tU(o),m=S2(s,r.decimals),g=Cu(e,i,n),v=o.criteria.map(({name:I,weight:$,max:F})=>({
criterion:I,
weight:$t($),max:$t(F)})),C=new h;for(let{entry:I,judge:$,reason:F}of o.leftOut){let B={code:
"JUDGE_LEFT_OUT",params:{judge:$,reason:F}};C.set(I,[...(_=C.get(I))!=null?_:[],B])}let A=({entry:I,
judgeScores:$,
stageScore:F,score:B})=>{var W,q;let M=(W=C.get(I.code))!=null?W:[],L=[...$].map(([J,te])=>({judge:J,
score:te})),j=o.judges.map(J=>J.code).filter(J=>!$.has(J)&&!M.some(({params:te})=>te.judge===J));
return[
{code:"STAGE_SCORE",params:{method:a,judges:L,criteria:v,score:F}},...(q=c==null?void 0:c(I.code))!=
null?q:[],...M,...j.length>0?[{code:"JUDGES_WITHOUT_SCORE",params:{judges:j}}]:[],...r.carryOver?[{
code:"CARRIED_OVER",params:{parts:g(I.code,F),score:B}}]:[]]},N=x2(e,t,u);return I=>{let $=m.get(I.entry.code);
return $===void 0?[]:[...A(I),...nU(I,$,d),...rU(I,$,u),...oU(I),...N(I,$)]}}var mp=(e,t)=>t.map((n,
r)=>iU(e,n,t.slice(0,r)));function iU(e,t,n){let{language:r,decimals:o}=e.settings,
i=C2(e,t,n),a=TE(r,o,mr(t.method));return new h(t.standings.map(s=>{let u=i(s);return[s,{text:a(u),
tie:SE(
u,r,o)}]}))}function R2(e,t,{provisional:n,write:r,close:o=!1,through:i}){let{competition:a}=e,s=Qe(
a.stages,t),
u=({stage:A})=>{var N;return((N=or(s,A.name))==null?void 0:N.status)==="open"},l=ht(e,{provisional:n}
),
c=i===void 0?l.results.length:1+a.stages.findIndex(A=>A.name===i),d=l.results.filter((A,N)=>N<c||!u(
A)),m=d.filter(u).map(({stage:A})=>A.name),g=o&&!n?m:[],v=g.length>0?[]:m,C=A=>{var N;return A.code===
"TAB_UNPROTECTED"&&g.includes((N=A.stage)!=null?N:"")};return{evaluation:{...l,results:d},
explanations:mp(
a,d),toClose:g,open:v,findings:l.findings.filter(A=>!C(A)),writes:r!=null?r:!n&&v.length===0}}p();
var D2=e=>e.map(({stage:t,panel:n})=>({stage:t.name,criteria:n.criteria.map(({name:r,weight:o,min:i,
max:a})=>({name:r,weight:o,min:i,max:a})),means:f.fromEntries([...n.readings].flatMap(([r,o])=>{let i=[
...o.values()].map(s=>s.marks);if(i.length===0)return[];let a=s=>i.reduce((u,l)=>u+l[s].valueOf(),0)/
i.length;return[[r,n.criteria.map((s,u)=>a(u))]]}))}));p();p();p();var O2=e=>e.standings.flatMap(t=>t.advances?
[t.entry.code]:[]);function A2(e,t){let[n,r]=[O2(e),O2(t)];
return{enters:r.filter(o=>!n.includes(o)),leaves:n.filter(o=>!r.includes(o))}}var aU=(e,t)=>({...e,
judges:e.
judges.filter(({code:n})=>n!==t),readings:new h([...e.readings].map(([n,r])=>[n,new h([...r].filter(
([o])=>o!==t))])),leftOut:e.leftOut.filter(n=>n.judge!==t)});function N2(e,t,n){return t.panel.judges.
flatMap(({code:r})=>{let o=hi(e,aU(t.panel,r),n);return o.standings.length===0?[]:[{judge:r,...A2(t,
o)}]})}function _2(e,t,n){let{settings:r}=e;return Xc.filter(i=>i!==r.method&&(!r.carryOver||In(i).unit===
"points")).flatMap(i=>{let a=hi({...e,settings:{...r,method:i}},t.panel,n);return a.standings.length===
0?[]:[{method:i,...A2(t,a)}]})}p();function P2(e,t,n,r){let o=e.standings.filter(g=>g.advances).length,
[i,a]=[e.standings[o-1],e.standings[o]];
if(i===void 0||a===void 0||a.category!==i.category||a.cutNote!==null&&a.cutNote!=="first-reserve"||!e.
standings.slice(0,o).every(g=>g.advances))return null;let[s,u]=[i,a].map(({entry:g})=>t.entries.findIndex(
({code:v})=>v===g.code)),l=n.map(({weight:g,scores:v})=>({weight:g,gap:v[s]-v[u]})),c=l.reduce((g,{
weight:v,
gap:C})=>g+v*C,0),d=l.reduce((g,{weight:v,gap:C})=>g+v*(C-c)**2,0),m=t.judges.length;return{lastIn:i.
entry.code,firstOut:a.entry.code,points:r*i.score.sub(a.score).valueOf(),standardError:m<2?null:y.sqrt(
d*m/(m-1))}}p();p();var Wo=e=>e.filter(t=>t!==null),Wn=e=>e.reduce((t,n)=>t+n,0),dn=e=>Wn(e)/e.length;
function pn(e){
if(e.every(n=>n===e[0]))return 0;let t=dn(e);return Wn(e.map(n=>(n-t)**2))}function fp(e){let t=e.map(
(r,o)=>o).sort((r,o)=>e[o]-e[r]),n=e.map(()=>0);for(let r=0,o=0;r<t.length;r=o){for(;o<t.length&&e[t[
o]]===
e[t[r]];)o+=1;for(let i of t.slice(r,o))n[i]=(r+1+o)/2}return n}function I2(e){var m,g;let t=e.length,
n=(g=(m=e[0])==null?void 0:m.length)!=null?g:0;if(t<2||n<2)return{
single:null,average:null};let r=e.map(dn),o=e[0].map((v,C)=>dn(e.map(A=>A[C]))),i=dn(r),a=e.flatMap(
(v,C)=>v.map((A,N)=>(A-r[C]-o[N]+i)**2)),s=n*pn(r)/(t-1),u=t*pn(o)/(n-1),l=Wn(a)/((t-1)*(n-1)),c=1e-12*
(s+u+l),d=v=>v>c?(s-l)/v:null;return{single:d(s+(n-1)*l+n*(u-l)/t),average:d(s+(u-l)/t)}}p();
function $2(e,t){let{groupCount:n}=ma(e);if(n===0)return{lambda:null,effects:new h};let{lambda:r,
effects:o}=fi(
e,t),i=r.value>0||n===1;return{lambda:r.value,effects:new h(i?w.from(o,([a,s])=>[a,s.valueOf()]):[])}
}p();p();function F2(e){let[t,n]=[e.map(([a])=>a),e.map(([,a])=>a)],r=y.sqrt(pn(t)*pn(n));if(e.length<2||
!(r>
1e-9))return null;let[o,i]=[dn(t),dn(n)];return y.max(-1,y.min(1,Wn(e.map(([a,s])=>(a-o)*(s-i)))/r))}
function M2(e,t,n){return e.judges.map(({code:r})=>{let o=t.judges.indexOf(r),i=n.get(r),a=Wo(t.rows.
map(u=>{var l;return(l=u[o])!=null?l:null})),s=t.rows.flatMap(u=>{var d;let l=(d=u[o])!=null?d:null,
c=Wo(u.filter((m,g)=>g!==o));return l===null||c.length===0?[]:[[l,dn(c)]]});return{code:r,severity:i===
void 0?null:0-i,spread:a.length<2?null:y.sqrt(pn(a)/(a.length-1)),agreement:F2(s)}})}p();p();
function sU(e){let t=b.isInteger(e),n=t?0:y.log(y.PI)/2;for(let r=t?1:.5;r<e;r+=1)n+=y.log(r);return n}
function L2(e,t){let n=t/2,r=e/2;if(r<=0)return 1;let o=y.exp(n*y.log(r)-r-sU(n));if(r<n+1){let l=1/
n,c=l;for(let d=1;l>c*1e-17;d+=1)l*=r/(n+d),c+=l;return 1-o*c}let i=r+1-n,a=b.MAX_VALUE,s=1/i,u=s;
for(let l=1,
c=0;y.abs(c-1)>1e-16&&l<1e4;l+=1){let d=l*(n-l);i+=2,s=1/(d*s+i),a=i+d/a,c=a*s,u*=c}return o*u}
function uU(e){var n;let t=new h;for(let r of e)t.set(r,((n=t.get(r))!=null?n:0)+1);return Wn([...t.
values()].map(r=>r**3-r))}function j2(e){var u,l;let t=e.length,n=(l=(u=e[0])==null?void 0:u.length)!=
null?l:0;if(t<2||n<2)return null;let r=e[0].map((c,d)=>e.map(m=>m[d])),o=r.map(fp),i=e.map((c,d)=>Wn(
o.map(m=>m[d]))),a=n**2*(t**3-t)-n*Wn(r.map(uU));if(a<=0)return null;let s=12*pn(i)/a;return{w:s,p:
L2(
n*(t-1)*s,t-1)}}p();function z2(e){let t=e.map(Wo).filter(i=>i.length>1),n=t.flat(),r=pn(n)/(n.length-1);
return r>0?1-Wn(
t.map(i=>i.length*pn(i)/(i.length-1)))/n.length/r:null}p();p();p();p();p();function lU(e,t){let n=e.map(
(i,a)=>[...i,t[a]]),r=y.max(...e.map((i,a)=>i[a])),o=0;for(let[i,a]of n.
entries()){let s=a[i];if(s<=r*1e-12){a.fill(0);continue}o+=1;for(let[u,l]of n.entries()){let c=u===i?
0:l[i]/s;if(c!==0)for(let d of l.keys())l[d]=l[d]-c*a[d]}}return{solution:n.map((i,a)=>i[a]===0?0:i[
i.
length-1]/i[a]),rank:o}}function fh(e,t,n){let r=t.map((c,d)=>t.map((m,g)=>g===d?n*c:0)),o=t.map(()=>0),
i=new T;for(let c of e){let d=[...c.keys()].filter(v=>c[v]!==null&&t[v]>0),m=d.reduce((v,C)=>v+t[C],
0),g=d.reduce((v,C)=>v+t[C]*c[C],0)/m;for(let v of d){i.add(v),o[v]=o[v]+t[v]*(c[v]-g);let C=r[v];C[
v]=
C[v]+t[v];for(let A of d)C[A]=C[A]-t[v]*t[A]/m}}let{solution:a,rank:s}=lU(r,o),u=t.reduce((c,d)=>c+d,
0),l=a.reduce((c,d,m)=>c+t[m]*d,0)/u;return{effects:a.map((c,d)=>t[d]>0?c-l:0),isDetermined:s>=i.size-
1}}p();function cU(e,t){let n=[];for(let[r,o]of e.entries())if(o!==null)for(let i=t[r];i>0;i-=1)n.push(
o);return n.
length>0?n:Wo(e)}var ao=e=>t=>Float64Array.from(e,n=>{let[r,o]=[0,0];for(let i=0;i<n.length;i+=1){
let a=n[i];
a!==null&&(r+=t[i]*a,o+=t[i])}return o>0?r/o:dn(Wo(n))});function gp(e,t){var r,o;let n=e.map(i=>[
...i]);
for(let i of(o=(r=e[0])==null?void 0:r.keys())!=null?o:[]){let a=e.flatMap((u,l)=>u[i]===null?[]:[l]),
s=t(a.map(u=>e[u][i]));for(let[u,l]of a.entries())n[l][i]=s[u]}return n}var hp=(e,t)=>n=>Float64Array.
from(e,r=>{let o=cU(r,n).sort((a,s)=>a-s),i=t(o.length);return dn(o.slice(i,o.length-i))});var B2=(e,
t)=>{var r,o;if(e.every(i=>i.every(a=>a!==null)))return ao(e);let n=fh(e,(o=(r=e[0])==null?
void 0:r.map(()=>1))!=null?o:[],t).effects;return i=>{let s=fh(e,i,t).effects.map((u,l)=>i[l]>0?u:n[
l]);
return ao(e.map(u=>u.map((l,c)=>l===null?null:l-s[c])))(i)}};p();var U2=ao;p();var W2=e=>hp(e,t=>y.ceil(
t/2)-1);p();var K2=e=>ao(gp(e,fp));p();var G2=e=>hp(e,t=>t<Tu?0:1);p();function dU(e){let t=y.sqrt(
pn(e)/(e.length-1)),n=dn(e);return e.map(r=>t>0?50+10*(r-n)/t:50)}var Z2=e=>ao(
gp(e,dU));var q2={mean:U2,trimmed:G2,median:W2,"rank-sum":K2,"z-score":Z2,adjusted:B2};function H2(e,
t,n,r,o){var i,a,s;return(s=(a=(i=q2)[e])==null?void 0:a.call(i,t.rows,n))!=null?s:pU(
Su[e],t,r,o)}function pU(e,{entries:t,judges:n},r,o){return i=>{let a=e.scores(mU(r,n,i),o);return Float64Array.
from(t,({code:s})=>{var u,l;return(l=(u=a.get(s))==null?void 0:u.valueOf())!=null?l:b.NaN})}}
function mU(e,t,n){
let r=t.flatMap((s,u)=>w.from({length:n[u]},(l,c)=>({judge:s,code:`${s}\0${c}`}))),o=new h(e.judges.
map(s=>[s.code,s])),i=new h([...e.readings].map(([s,u])=>{let l=r.flatMap(({judge:c,code:d})=>{let m=u.
get(c);return m===void 0?[]:[[d,m]]});return[s,l.length>0?new h(l):u]})),a=r.flatMap(({judge:s,code:
u})=>{
let l=o.get(s);return l===void 0?[]:[{...l,code:u}]});return{...e,judges:[...a,...e.judges],readings:
i}}p();p();function J2(e){let t=e>>>0||1;return()=>(t^=t<<13,t^=t>>>17,t^=t<<5,(t>>>0)/4294967296)}
var fU=5,gU=20231207;function V2(e,t){return e===1?[[t]]:w.from({length:t+1},(n,r)=>V2(e-1,t-r).map(
o=>[r,...o])).flat()}var gh=e=>e<2?1:e*gh(e-1),hU=e=>V2(e,e).map(t=>{let n=t.reduce((r,o)=>r/gh(o),
gh(
e));return{times:t,weight:n/e**e}});function yU(e,t){let n=J2(gU);return w.from({length:t},()=>{let r=w.
from({length:e},()=>0);for(let o=0;o<e;o+=1){let i=y.floor(n()*e);r[i]=r[i]+1}return{times:r,weight:
1/
t}})}var Y2=(e,t)=>e<=fU?hU(e):yU(e,t);var bU=1e-9,hh={most:2e3,longList:500,longFrom:500};function vU(
e,t,n,r){if(!e.settings.carryOver)return r.
entries.map(()=>({own:1,rest:0}));let o=Cu(e,t.stage,n),i=new Ne(0);return r.entries.map(a=>{let s=o(
a.code,i).map(({weight:c,score:d})=>[c.valueOf(),d.valueOf()]),u=s.reduce((c,[d])=>c+d,0),l=s.reduce(
(c,[d,m])=>c+d*m,0);return{own:s[s.length-1][0]/u,rest:l/u}})}function wU(e){let t=e.map((n,r)=>n*e.
length+r).sort();return w.from(t,n=>n-y.floor(n/e.length)*e.length)}function kU(e,t){var a,s;let n=tr(
e.contenders),r=(s=(a=n[n.length-1])==null?void 0:a.place)!=null?s:0,o=n.filter(({place:u})=>u===r).
length,i=t===null?1:y.min(1,(t-r+1)/o);return n.map(({ranked:u,place:l})=>[u.entry.code,l===r?i:1])}
function X2(e,t,n,r,o,i){let{settings:a}=e,{entries:s,judges:u}=o,{places:l,last:c}=t,{better:d}=r,m=H2(
t.method,o,i,t.panel,a),g=vU(e,t,n,o),v=new h(s.map((F,B)=>[F.code,B])),C=10**a.decimals,A=d==="higher"?
-1:1,N=F=>F,_=td(e.entries),I=new Ne(0),$=F=>a.passingScore===null?I:new Ne(F,C);return Y2(u.length,
s.length<hh.longFrom?hh.most:hh.longList).map(F=>{let B=m(F.times).map((te,X)=>g[X].rest+g[X].own*te),
M=B.map(te=>A*y.floor((te+bU)*C+.5)),L=wU(M),j=new Int32Array(s.length),W=L.map((te,X)=>{let Ce=L[X-
1];return j[te]=Ce!==void 0&&M[Ce]===M[te]?j[Ce]:X+1,{entry:s[te],rank:j[te],score:$(A*M[te]),steps:
[],
decidedBy:null}}),{races:q}=id(W,{settings:a,places:l,last:c,better:d,rounded:N,categoryOf:_}),J=q.flatMap(
te=>kU(te,l));return{weight:F.weight,scores:B,ranks:j,shares:new h(J.map(([te,X])=>[v.get(te),X]))}}
)}p();function xU(e,t){let n=Float64Array.from(e,({ranks:o},i)=>o[t]*e.length+i).sort(),r=o=>{let i=0;
for(let a of n){
let s=y.floor(a/e.length);if(i+=e[a-s*e.length].weight,i>=o-1e-9)return s}return e.length};return[r(
.05),r(1-.05)]}function Q2(e,t){return e.judges.length<2||t.length===0?e.entries.map(({code:n})=>({
code:n,
inTop:null,rankLow:null,rankHigh:null})):e.entries.map(({code:n},r)=>{let o=t.reduce((u,{weight:l,
shares:c})=>{
var d;return u+l*((d=c.get(r))!=null?d:0)},0),[i,a]=xU(t,r),s=o<1e-9||o>1-1e-9;return{code:n,inTop:s?
y.round(o):o,rankLow:i,rankHigh:a}})}p();function eR(e){let t=e.entries.filter(a=>{var s,u;return((u=(
s=e.readings.get(a.code))==null?void 0:
s.size)!=null?u:0)>0}),n=t.map(a=>e.readings.get(a.code)),r=new T(n.flatMap(a=>[...a.keys()])),o=e.judges.
map(a=>a.code).filter(a=>r.has(a));o.sort((a,s)=>a<s?-1:1);let i=n.map(a=>o.map(s=>{var u,l;return(l=
(u=a.get(s))==null?void 0:u.score.valueOf())!=null?l:null}));return{entries:t,judges:o,rows:i}}var tR=e=>e.
filter(t=>t.every(n=>n!==null));p();function TU({panel:e},t){let n=r=>o=>{let i=e.readings.get(o);
return(i==null?void 0:i.size)===1&&i.has(
r)};return t.flatMap(({judge:r,enters:o,leaves:i})=>i.some(n(r))?[]:[...o,...i])}function nR(e,t,n,r){
let o=new h(n.map(d=>{var m;return[d.code,(m=d.inTop)!=null?m:0]})),i=new T(TU(e,r)),a=({entry:{code:
d},
advances:m})=>{var v;let g=(v=o.get(d))!=null?v:0;return i.has(d)||(m?g:1-g)<.9-1e-9},s=e.standings.
filter(d=>d.advances),u=s.filter(d=>!a(d)).length;if(t<2)return{level:"single",within:s.length,firm:
0,
contested:[]};if(s.length===e.standings.length)return{level:"no-cut",within:s.length,firm:s.length,
contested:[]};
let l=e.standings.filter(a).map(({entry:d})=>d.code);return{level:l.length===0?"firm":2*u>=s.length?
"partly":"open",within:s.length,firm:u,contested:l}}function yp(e,t,n){var _,I;let{panel:r}=t,i=t.standings.some(
({decision:$})=>$!==void 0)?hi(e,r,n):t,
a=eR(r),s=tR(a.rows),u=2*s.length>=a.rows.length?s:[],l=j2(u),c=I2(u),{lambda:d,effects:m}=$2(r,e.settings.
severityCorrection),g=In(i.method),v=a.judges.length>0?X2(e,i,n,g,a,d!=null?d:0):[],C=new h(Q2(a,v).
map($=>[$.code,$])),A=i.standings.map(({entry:$})=>C.get($.code)),N=N2(e,i,n);return{stage:i.stage.name,
panel:{judges:a.judges.length,entries:a.entries.length,complete:s.length},kendallW:(_=l==null?void 0:
l.w)!=null?_:null,kendallP:(I=l==null?void 0:l.p)!=null?I:null,iccSingle:c.single,iccAverage:c.average,
alpha:z2(a.rows),lambda:d,judges:M2(r,a,m),stability:A,leaveOneOut:N,methods:_2(e,i,n),gap:P2(i,a,v,
(g==null?void 0:g.better)==="lower"?-1:1),verdict:nR(i,a.judges.length,A,N)}}p();p();var rR=e=>e<=3;
var oR={strong:.7,moderate:.5,weak:.3,none:0},SU={levels:{single:()=>"Hanya satu juri yang menilai, jadi kekukuhan peringkat tidak dapat dinilai.",
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
"Juri hampir tidak sepakat tentang urutan peserta."}},EU={
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
"The judges hardly agree on the order of the entries."}};function CU(e){var n;return(n=f.keys(oR).find(
r=>e>=oR[r]))!=null?
n:"none"}var iR=(e,t)=>un(e.toFixed(2),t);function RU(e,t,n){var m;let{verdict:r,panel:o,leaveOneOut:
i,
gap:a,methods:s}=e,u=i.filter(({enters:g,leaves:v})=>g.length+v.length>0).length,l=s.filter(({enters:
g,
leaves:v})=>g.length+v.length===0).map(({method:g})=>g),c=g=>Ri(g,n),d=(m=a==null?void 0:a.standardError)!=
null?m:null;return[...r.contested.length>0?[t.contested(Q(r.contested,n))]:[],...rR(o.judges)?[t.sensitivity(
o.judges)]:[],u===0?t.sameWithoutAny:t.changesWithout(u,i.length),...a?[`${t.gap(a.lastIn,a.firstOut,
iR(a.points,n))}${d===null?"":t.gapError(iR(d,n),a.points<2*d)}.`]:[],...l.length>0?[t.otherMethods(
Q(l.map(c),n))]:[],...s.filter(({method:g})=>!l.includes(g)).map(({method:g,enters:v,leaves:C})=>t.byMethod(
c(g),Q(v,n),Q(C,n)))]}function bp(e,t){let n=t==="id"?SU:EU,{level:r,within:o,firm:i}=e.verdict;
return[
n.levels[r](o,i),...r==="single"||r==="no-cut"?[]:RU(e,n,t),...e.kendallW===null?[]:[n.agreement[CU(
e.kendallW)]]]}var aR=(e,t)=>t.map((n,r)=>{let o=yp(e,n,t.slice(0,r)),i=bp(o,e.settings.language);
return{...o,verdict:{
...o.verdict,text:i}}});p();function sR(e,t,{settings:n}){return{stage:e.stage.name,method:e.method,
unit:mr(e.method),cut:e.places,
unordered:e.last&&!n.rankedWinners,judges:e.panel.judges.map(r=>r.code),ranking:e.standings.map(r=>{
var o,i,a,s,u;return{rank:r.rank,...r.decision===void 0?{}:{decidedRank:r.decision.rank},code:r.entry.
code,name:r.entry.name,institution:r.entry.institution,category:(o=r.category)!=null?o:r.entry.category,
score:r.score.valueOf(),advances:r.advances,categoryRank:r.categoryRank,reserve:r.cutNote==="first-reserve",
title:r.title,tieBrokenBy:r.decidedBy===null||r.decidedBy==="shared"?r.decidedBy:r.decidedBy.
metric,tie:(a=(i=t==null?void 0:t.get(r))==null?void 0:i.tie)!=null?a:"",explanation:(u=(s=t==null?
void 0:
t.get(r))==null?void 0:s.text)!=null?u:"",judgeScores:f.fromEntries([...r.judgeScores].map(([l,c])=>[
l,c.valueOf()]))}})}}p();p();var uR="lastRun",DU=ne({top:wt(),at:U(),by:U(),ranked:Ue(U()),errors:wt(
)}),lR=e=>Ze(uR,E.stringify(
e));function pl(){var e;try{let t=it(DU,E.parse((e=ze(uR))!=null?e:"null"));return t.success?t.data:
null}catch{return null}}function cR({competition:e,unwritten:t},{evaluation:n,explanations:r,
findings:o,hash:i,provisional:a},s){
let{language:u}=e.settings;for(let N of t)sn(N);let{run:l,isNew:c}=EE(i,a,s.rows),d=o.filter(Wa);vC(
e,{...n,findings:OU(d)},r,l);let m=n.results.map(N=>N.stage.name);if(lR({top:nd(e),at:l.at,by:l.by,
ranked:m,
errors:Lo(o,"error")}),!c||a)return s;let{at:g,by:v,id:C}=l,A=re(u).history.computed(m.length,Lo(d,
"error"),Lo(d,"warning"));return zt(s,{at:g,by:v,action:"compute",detail:A,run:C,hash:i},u)}var OU=e=>e.
filter(t=>t.code!=="SCALE_ASSUMED");var AU=ne({provisional:Ge(),write:Te(Ge()),close:Te(Ge()),
reliability:Te(Ge()),profiles:Te(Ge())});function ml(e){
return ie(()=>{let t=ce(AU,e);return pe(),Ee(()=>yh(t).answer)})}function yh({reliability:e=!1,
profiles:t=!1,
...n},r=()=>{}){let o=kn(),{workbook:i}=o,{competition:a}=i,{language:s}=a.settings,u=R2(i,o.history.
rows,{...n,through:r(a)}),{explanations:l,open:c}=u,{results:d}=u.evaluation,m=jo(i),g=u.toClose.reduce(
(N,_)=>pp(i,_,N),o.history),v=[...u.findings,...to(i,g)],C=u.writes?cR(i,{...u,findings:v,hash:m,
provisional:n.
provisional},g):g;Ci(i,v);let A={ok:Va(v),findings:Er(v,s,nl({...o,history:C})),...ep(i.facts,s),
stages:d.
map((N,_)=>sR(N,l[_],a)),reliability:e?aR(a,d):[],...t&&{profiles:D2(d)},hash:m,open:c};return{
workbook:i,
results:d,findings:v,history:C,answer:A}}p();p();p();p();var dR=["kolabik","satuin-pelita",
"mojokerto","malang","gipp"];p();p();p();var On=(e,t={})=>({name:e,weight:null,advance:null,title:
null,form:null,date:null,...t}),fl=(e,t)=>({
stage:null,name:e,weight:20,min:0,max:100,description:t}),Dr=[fl("Kebaruan",
"Gagasan, cara, atau perbaikan yang baru bagi unit atau daerah"),fl("Efektif",
"Hasil nyata terhadap masalah yang dipecahkan"),
fl("Bermanfaat","Manfaat bagi masyarakat pengguna layanan"),fl("Mudah Disebarkan",
"Dapat ditiru atau disesuaikan oleh unit lain"),fl("Berkelanjutan",
"Didukung aturan, anggaran, dan sumber daya agar terus berjalan")];var pR={settings:{competition:
"Gelar Inovasi Pelayanan Publik (GIPP)",year:"2017",organizer:"Bagian Organisasi Sekretariat Daerah",
government:"Pemerintah Kota Probolinggo",province:"Jawa Timur",city:"Probolinggo",top:6,winnerTerm:
"Terbaik",signerPosition:"Wali Kota Probolinggo"},stages:[On("Presentasi",{advance:12,form:
"presentation"}),On("Kunjungan Lapangan",{advance:6,title:{name:"Terbaik"},form:"field"})],criteria:
Dr};p();var mR={settings:{competition:"Kompetisi Inovasi Pelayanan Publik (Kolabik)",year:"2023",
organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",province:
"Jawa Timur",city:"Pasuruan",top:3,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[On(
"Proposal",{advance:20,title:{name:"Top 20"},form:"files"}),On("Presentasi dan Wawancara",{advance:
10,
title:{name:"Top 10"},form:"presentation"}),On("Observasi Lapangan",{advance:3,title:{name:"Terbaik"}
,
form:"field"})],criteria:Dr};p();var fR={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik (KIPP) Kota Malang",year:"2021",organizer:
"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Malang",province:"Jawa Timur",
city:"Malang",top:6,winnerTerm:"Terbaik",signerPosition:"Wali Kota Malang"},stages:[On(
"Presentasi dan Wawancara",{advance:6,title:{outcomes:[{places:3,name:"Nominasi Nasional"},{places:6,
name:"Nominasi Provinsi"}]},form:"presentation"})],criteria:Dr};p();var gR={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik Kota Mojokerto",year:"2021",organizer:
"Bagian Organisasi dan Tata Laksana Sekretariat Daerah",government:"Pemerintah Kota Mojokerto",
province:"Jawa Timur",city:"Mojokerto",top:3,winnerTerm:"Juara",signerPosition:"Wali Kota Mojokerto"}
,stages:[
On("Penilaian",{advance:3,title:{name:"Nominasi Nasional"},form:"files"})],criteria:Dr};p();var hR={
settings:{competition:"Satu Unit Satu Inovasi Pelayanan Publik dalam Satu Tahun (SATUIN PELITA)",
year:"2019",organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",
province:"Jawa Timur",city:"Pasuruan",top:10,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[On("Penilaian",{advance:10,title:{name:"Sepuluh Inovasi Terbaik"},form:
"files"})],criteria:Dr};var yR={kolabik:mR,"satuin-pelita":hR,mojokerto:gR,malang:fR,gipp:pR};p();p(
);var bR={name:"GIPP 2017, Kota Probolinggo"};p();var vR={name:"Kolabik 2023, Kota Pasuruan"};p();
var wR={name:"Kompetisi Inovasi 2021, Kota Malang"};p();var kR={name:
"Kompetisi Inovasi 2021, Kota Mojokerto"};p();var xR={name:"SATUIN PELITA 2019, Kota Pasuruan"};var TR={
kolabik:vR,"satuin-pelita":xR,mojokerto:kR,malang:wR,gipp:bR};var NU=e=>({id:e,...TR[e],...yR[e]}),
gl=dR.map(NU);p();var Ko={part:"documents",tab:Z.documents,columns:[{key:"number",header:P("Nomor",
"Number"),width:190,
format:"@"},{key:"kind",header:P("Jenis","Kind"),width:80},{key:"entry",header:P("Kode","Code"),
width:80},
{key:"title",header:P("Judul","Title"),width:380},{key:"status",header:P("Status","Status"),width:
120},
{key:"link",header:P("Tautan","Link"),width:260},{key:"maker",header:P("Pembuat","Made By"),width:
180},
{key:"at",header:P("Waktu","Time"),width:150},{key:"spreadsheet",header:P("ID Lembar","Sheet ID"),
width:110},
{key:"fileId",header:P("ID Berkas","File ID"),width:110},{key:"content",header:P("Sidik Isi",
"Content Hash"),width:110},{key:"modified",header:P("Diubah","Modified"),width:150},{key:"run",
header:P("Proses","Run"),width:90},{key:"revision",header:P("Revisi","Revision"),width:80}]},SR=[[
"begun",P("sedang dibuat","being made")],["made",P("jadi","ready")],["draft",P("rancangan","draft")],
["edited",P("disunting","edited")],["signed",P("ditandatangani","signed")],["failed",P("gagal",
"failed")],["deleted",P("terhapus","deleted")],["void",P("tidak berlaku","void")]],_U=/^(?!.*\b(?:belum|not|un)\b).*\b(?:di)?tanda[\s-]?tangani?\b|^(?!.*\b(?:not|un)\b).*\bsigned\b/i;
function ER(e){var t;return e===""?"failed":(t=nn(e,SR))!=null?t:_U.test(e)?"signed":"own"}function vp(
{
status:e,statusText:t},n){var o,i;let r=(i=(o=SR.find(([a])=>a===e))==null?void 0:o[1][n])!=null?i:
"";
return t!==""&&ER(t)===e?t:r}function as(e){var r,o,i;let t=at(e,Ko),n=new h;for(let{row:a,cell:s}of(
r=
t==null?void 0:t.rows)!=null?r:[]){let u=l=>K(s(l));u("kind")!==""&&n.set(a,{kind:u("kind"),entry:u(
"entry"),title:u("title"),number:u("number"),link:u("link"),fileId:u("fileId"),status:ER(u("status")),
statusText:u("status"),maker:u("maker"),at:u("at"),spreadsheet:u("spreadsheet"),content:u("content"),
modified:u("modified"),run:u("run"),revision:u("revision")})}return{rows:n,columns:(o=t==null?void 0:
t.columns)!=null?o:new h,headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null}}p();p();p();var CR={
entries:{prefix:"P-",digits:2},judges:{prefix:"J",digits:1}};function RR(e,t,n){var c,d;let r=new h;
for(let m of t){let[,g="",v=""]=(c=/^(.*?)(\d+)$/.exec(m.trim()))!=null?c:[];if(v==="")continue;let C=(
d=
r.get(g))!=null?d:{count:0,last:0,digits:v.length};r.set(g,{count:C.count+1,last:y.max(C.last,b(v)),
digits:y.max(C.digits,v.length)})}let[o]=[...r].sort(([,m],[,g])=>g.count-m.count),[i,a,s]=o===void 0?
[CR[e].prefix,0,y.max(CR[e].digits,e==="entries"?x(n).length:1)]:[o[0],o[1].last,o[1].digits],u=new T(
t.map(H)),l=[];for(let m=a+1;l.length<n;m+=1){let g=`${i}${x(m).padStart(s,"0")}`;u.has(H(g))||l.push(
g)}return l}p();var bh={entries:rr,judges:ki},kp={entries:["code","name","institution","category",
"unitType","innovator","contact","phone","email","link"],judges:["code","name","role","institution",
"email","phone"]},
PU={entries:[["email",/email|surel/],["phone",
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
["code",/^(kode|code)/],["name",/nama|name|juri|judge/]]},IU=/^(timestamp|stempelwaktu|capwaktu|waktu|tanggal|date|no|nomor|number|skor|score)$/,
xp=e=>e===""||IU.test(z(e));function DR(e,t){var o,i;if(xp(e))return null;let n=bh[t].columns.find(a=>kp[
t].
includes(a.key)&&Ie(e,a.header));if(n!==void 0)return n.key;let r=z(e);return(i=(o=PU[t].find(([,a])=>a.
test(r)))==null?void 0:o[0])!=null?i:null}var wp=(e,t)=>{let n=e.filter(r=>r!=="");return n.length>0&&
n.filter(t).length*5>n.length*4};function $U(e){return e.every(n=>n==="")?"passed":wp(e,n=>/^\S+@\S+\.\S+$/.
test(n))?"email":wp(e,n=>/^https?:\/\//i.test(n))?"link":wp(e,n=>/^\+?[\d\s().-]{8,}$/.test(n))?
"phone":e.every((n,r)=>b(n)===r+1)?"passed":new T(e).size===e.length&&wp(e,n=>/^\p{L}{0,6}[-. /]?\d{1,5}$/u.
test(n))?"code":"text"}function OR(e,t){let n=new h,r=["name","institution"],o=y.max(0,...e.map(i=>i.
length));for(let i=0;i<o;i+=1){let a=$U(e.map(l=>{var c;return(c=l[i])!=null?c:""})),s=a==="text"?r.
shift():a,u=kp[t].includes(s!=null?s:"");s!==void 0&&s!=="passed"&&u&&!n.has(s)&&n.set(s,i)}return n}
var FU=10;function MU(e,t){let n=new h;for(let[r,o]of e.entries()){let i=DR(o,t);i!==null&&!n.has(i)&&
n.set(i,r)}return n}function LU(e,t){var r;return(r=e.slice(0,FU).map((o,i)=>({row:i,columns:MU(o,t)}
)).
filter(({row:o,columns:i})=>{var s;let a=((s=e[o])!=null?s:[]).filter(u=>u!==""&&!xp(u)).length;
return i.
has("name")&&i.size*2>a&&(i.size>1||a===1)}).sort((o,i)=>i.columns.size-o.columns.size)[0])!=null?r:
null}var jU=e=>x.fromCharCode(65+e%26);function NR(e,t,n){var d,m,g;let r=LU(e,t),o=(d=r==null?void 0:
r.columns)!=null?d:OR(e,t),i=r===null?0:r.row+1,a=e.slice(i),s=r===null?[]:(m=e[r.row])!=null?m:[],u=new h;
for(let v of n)for(let C of AR(v,t))u.set(C,"known");let l={columns:kp[t].flatMap(v=>{var A;let C=o.
get(v);return C===void 0?[]:[{header:(A=s[C])!=null?A:jU(C),key:v}]}),unknown:s.filter((v,C)=>!xp(v)&&
![...o.values()].includes(C)&&a.some(A=>{var N;return((N=A[C])!=null?N:"")!==""})),added:[],repeated:
[],
nameless:[]};for(let[v,C]of a.entries()){if(C.every($=>$===""))continue;let A={code:"",name:""};for(
let[
$,F]of o)A[$]=(g=C[F])!=null?g:"";let N=i+v+1;if(z(A.name)===""){l.nameless.push(N);continue}let _=AR(
{institution:"",email:"",...A},t),I=_.map($=>u.get($)).find($=>$!==void 0);if(I!==void 0)l.repeated.
push({row:N,name:A.name,why:I});else{for(let $ of _)u.set($,"twice");l.added.push(A)}}let c=RR(t,[
...n,
...l.added].map(({code:v})=>v),l.added.filter(({code:v})=>v==="").length);return l.added=l.added.map(
v=>{var C;return v.code===""?{...v,code:(C=c.shift())!=null?C:""}:v}),l}function AR({code:e,name:t,
institution:n,
email:r},o){let i=o==="judges"?z(t):`${z(t)}|${z(n)}`;return[...H(e)===""?[]:[`code:${H(e)}`],`name:${i}`,
...o==="judges"&&r!==""?[`email:${r.toLowerCase()}`]:[]]}p();function zU(e){let t=e.split('"').filter(
(n,r)=>r%2===0).join("");return t.includes("\u0009")?"\u0009":t.includes(
";")?";":null}function _R(e){var u;let t=zU(e),n=[],r=[],o="",i=!1,a=()=>{r.push(o.replace(/\s+/g,
" ").
trim()),o=""},s=()=>{a(),r.some(l=>l!=="")&&n.push(r),r=[]};for(let l=0;l<e.length;l+=1){let c=(u=e[
l])!=
null?u:"";i?c!=='"'?o+=c:e[l+1]==='"'?(o+='"',l+=1):i=!1:c==='"'&&o.trim()===""&&t!==null?i=!0:c===t?
a():c===`
`?s():c!=="\r"&&(o+=c)}return s(),n}p();var BU={menu:"Siapkan tab juri",noJudges:
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
,UU={menu:"Prepare judge tabs",noJudges:
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
,so=e=>({id:BU,en:UU})[e];var WU=1e6,PR=1e4,vh=50,KU=ne({kind:At(["entries","judges"]),text:Te(U().check(
bf(WU))),tab:Te(U()),
write:Ge()}),$R=e=>e.filter(t=>/^(form(ulir)? )?(responses?|respons|tanggapan|jawaban)\b|^form(ulir)? /i.
test(t));function FR(e){return ie(()=>{let{kind:t,text:n,tab:r,write:o}=ce(KU,e);return pe(),o?Ee(()=>IR(
t,n,r,!0)):IR(t,n,r,!1)})}function IR(e,t,n,r){var g;let o=xt(Fe()),{competition:i}=on(new h([...o].
map(([v,C])=>[v,_e(C)]))),a=o.has("settings")?i.settings.language:Je(),s=so(dt(a)),u=v=>de(ue(
"BAD_REQUEST",v));n!==void 0&&(!Fe().includes(n)||[...o.values()].includes(n))&&u(s.noSuchList(n));
let l=n===
void 0?_R(t!=null?t:""):_e(n).values.map(v=>v.map(K));l.length>PR&&u(s.tooMany(PR));let c=NR(l,e,GU(
i,e));c.columns.every(({key:v})=>v!=="name")&&u(s.noNames);let d=(g=o.get(e))!=null?g:Z[e][a],m=r?ZU(
e,d,c.added,a):[];return qU(c,d,r,m)}var GU=({entries:e,judges:t},n)=>n==="entries"?e:t;function ZU(
e,t,n,r){
var g,v;if(n.length===0)return[];let o=bh[e];kr(t)===0&&sn(DS(o,t,r));let i=at(_e(t),o),a=(g=i==null?
void 0:i.columns)!=null?g:new h(o.columns.map(({key:C},A)=>[C,A])),s=new h(o.columns.map(C=>{var A;
return[
C.key,(A=C.format)!=null?A:""]})),u=y.max(...a.values())+1,l=w.from({length:u},()=>"");for(let[C,A]of a)
l[A]=(v=s.get(C))!=null?v:"";let c=kr(t);for(let[C,A]of l.entries())A==="@"&&JT(t,c,C,n.length);let d=n.
map(C=>{var N;let A=l.map(()=>"");for(let[_,I]of a)A[I]=(N=C[_])!=null?N:"";return A});jt(t,c,0,d,l);
let m=new T(n.flatMap(C=>f.entries(C).flatMap(([A,N])=>N?[A]:[])));return o.columns.flatMap(({key:C,
header:A})=>m.has(C)&&!a.has(C)?[A[r]]:[])}function qU(e,t,n,r){let{columns:o,unknown:i,added:a,
repeated:s,
nameless:u}=e;return{tab:t,written:n,columns:o,unknown:[...i,...r],total:a.length,rows:a.slice(0,vh).
map(({code:l,name:c,institution:d="",email:m=""})=>({code:l,name:c,institution:d,email:m})),repeated:
s.
slice(0,vh),repeatedTotal:s.length,nameless:u.slice(0,vh)}}function Go(){return ie(()=>{let e=Fe(),t=xt(
e),n=on(new h([...t].map(([C,A])=>[C,_e(A)]))),{competition:r}=n,
{settings:o}=r,i=t.has("settings")?o.language:Je(),a=dt(i),s=Oe(),u=YU(s,r.judges),l=u==="admin",c=Ed(
).
filter(C=>![...t.values()].includes(C)),d=!HU(n),m=!d||c.length>0,g=$R(e),v=l?pl():null;return{user:
s,
role:u,language:a,competition:ln(r),stages:r.stages.map(C=>C.name),top:nd(r),begun:m,...l?JU(n,e,{
begun:m,
responses:g}):{},presets:l&&d&&c.every(C=>g.includes(C))?gl.map(({id:C,name:A})=>({id:C,name:A})):[],
lastRun:v===null?null:{at:v.at,by:v.by,ranked:v.ranked,errors:v.errors},documents:l?QU(Z.documents[i],
e):MR,judgeFiles:o.judgeFiles,lives:l&&m?MC(r,tt(i).rows):[]}})}var HU=({competition:e,tables:t})=>t.
entries!==null&&t.judges!==null||e.entries.length+e.judges.length>0,JU=(e,t,{begun:n,responses:r})=>(
{
...n&&Ia.some(o=>e.tables[o]===null)?{unconfigured:!0}:{},...r.length>0?{responses:r}:{},...n?{setUp:
VU(
e.competition,t)}:{}});function VU(e,t){let n=$n(t,e,jd(e)),{entries:r,judges:o,stages:i}=e,a=i.filter(
s=>s.scoreTab!==void 0||n.some(({stage:u})=>u===s));return{entries:r.length,judges:o.length,ready:a.
map(({name:s})=>s)}}var YU=(e,t)=>Uc()?"admin":XU(e,t)?"judge":"stranger",XU=(e,t)=>e!==""&&t.some(n=>n.
email.toLowerCase()===e.toLowerCase()),MR={made:0,begun:0};function QU(e,t){if(!t.includes(e))return MR;
let{grid:n}=Vt(e),r=n===null?[]:[...as(n).rows.values()].filter(i=>i.spreadsheet===vn()),o=(...i)=>r.
filter(a=>i.includes(a.status)).length;return{made:o("made","edited","signed"),begun:o("begun",
"failed")}}var e3=ne({stage:Te(U())}),LR=ne({stage:U(),reason:U()});function Kn({stages:e,settings:t}
,n){var o;
let r=e.map(i=>i.name).join(", ");return(o=e.find(i=>z(i.name)===z(n)))!=null?o:de(ue("BAD_REQUEST",
re(t.language).problems.unknownStage(n,r)))}function wh(e){let t=ie(()=>{let n=e();return pe(),Ee(()=>{
let r=Ve();n(r,tt(r.competition.settings.language))})});return"problem"in t?t:Go()}var jR=e=>wh(()=>{
let{stage:t}=ce(e3,e);return(n,r)=>{var s,u;let{competition:o}=n,i=Qe(o.stages,r.rows),a=t===void 0?
(s=i.find(l=>l.status==="open"))==null?void 0:s.stage:Kn(o,t).name;a!==void 0&&(((u=or(i,a))==null?
void 0:
u.status)==="open"?pp(n,a,r):is(n,a,"reader"))}});function zR(e,{settings:t}){let n=e.replace(/\s+/g,
" ").trim().slice(0,500);return n===""?de(ue("BAD_REQUEST",re(t.language).problems.reasonMissing)):n}
var BR=e=>wh(()=>{let t=ce(LR,e);return(n,r)=>{var u;let{competition:o}=n,{name:i}=Kn(o,t.stage),a=Qe(
o.stages,r.rows),s=zR(t.reason,o);((u=or(a,i))==null?void 0:u.status)!=="open"?w2(n,i,s,r):is(n,i,
"writer")}}),UR=e=>wh(()=>{let t=ce(LR,e);return({competition:n},r)=>{let{language:o}=n.settings,{
name:i}=Kn(
n,t.stage),a=zR(t.reason,n),s=$C(n,i),u=r.rows.filter(c=>c.action==="rules"&&c.stage===i),l=u[u.length-
1];(l==null?void 0:l.hash)===s&&l.detail===a||zt(r,{at:et(),by:Oe(),action:"rules",detail:a,run:kt(),
hash:s,stage:i},o)}});var n3=ne({stage:Te(U())}),r3=["TIE_AT_CUT","RULE_CHANGED_AFTER_SCORING",
"RESULT_STALE"];function Tp(e){
return ie(()=>{let{stage:t}=ce(n3,e);return pe(),Ee(()=>{var be,Me,ut;let{workbook:n,results:r,
findings:o,
history:i}=yh({provisional:!1,close:!0},xe=>t===void 0?void 0:Kn(xe,t).name),{competition:a}=n,{
language:s}=a.
settings,u=(be=r[r.length-1])==null?void 0:be.stage.name,l=t===void 0?u:Kn(a,t).name,c=(ut=l!=null?l:
(Me=a.stages[0])==null?void 0:Me.name)!=null?ut:"",d=a.stages.slice(0,a.stages.findIndex(xe=>xe.name===
c)+1),m=o.filter(xe=>xe.stage===void 0||d.some(({name:Pn})=>Pn===xe.stage)).map(xe=>r3.includes(xe.code)?
{...xe,severity:"error"}:xe),g={stage:c,code:null,at:null,hash:null};if(!Va(m))return{ok:!1,findings:
Er(
m,s),...g};let v=r.find(xe=>xe.stage.name===c);if(v===void 0)return de(ue("BAD_REQUEST",re(s).problems.
nothingToDecide(c)));let{sheets:C,decisions:A}=n,N=ip(a,C,A,c),_=Ht(N),I=or(Qe(a.stages,i.rows),c),{
name:$,grid:F}=Vt(Z.decisions[s]),B=ap(F),M=B.some(xe=>xe.stage===c&&xe.text.length>0&&xe.hash===_),
L={ok:!0,findings:Er(m,s),stage:c,code:Bn(_),hash:_};if((I==null?void 0:I.status)==="decided"&&I.hash===
_&&M)return{...L,at:I.at};let[j,W,q]=[et(),Oe(),Bn(_)],J={stage:c,code:q,at:Fn(j),by:W,hash:_,text:N,
method:Ri(v.method,s),version:x(eo)},te=re(s),X=[...B.filter(xe=>xe.stage!==c),J];jn(DC(X,$,s,te.tabs.
decisions,te.tabs.decisionsOrigin)),Tr($,a.settings.admins),Md($);let Ce=te.history.decided(q,J.method,
J.version);return zt(i,{at:j,by:W,action:"decide",detail:Ce,run:kt(),hash:_,stage:c},s),{...L,at:j}}
)})}p();var i3=ne({stage:Te(U())}),WR=2,a3=40;function s3({standings:e,places:t,last:n}){var a,s;let r=t===null?
0:e.filter(u=>u.rank<=t).length;if(r===0)return[];let o=n&&r<=a3?0:y.max(0,r-WR),i=(s=(a=e[y.min(e.length,
r+WR)-1])==null?void 0:a.rank)!=null?s:0;return e.filter((u,l)=>l>=o&&u.rank<=i)}function Sp(e){
return ie(
()=>{let{stage:t}=ce(i3,e);return pe(),Ee(()=>{var g;let n=Ve(),{competition:r}=n,{language:o}=r.settings,
{results:i}=ht({...n,decisions:[]},{provisional:!1}),a=t===void 0?void 0:Kn(r,t).name,s=(g=i.find(v=>v.
stage.name===a))!=null?g:i[i.length-1],u=re(o).tabs,l=Td(Fe()),c=l===void 0?[]:Sd(_e(l),r).listed,d=(
s===
void 0?[]:s3(s)).filter(({entry:v})=>!c.some(C=>C.entry===v.code&&C.stage===(s==null?void 0:s.stage.
name))).map(({entry:v,rank:C})=>{var A;return{stage:(A=s==null?void 0:s.stage.name)!=null?A:"",entry:
v.
code,computed:C}});return{tab:GR(Ea,l,d,o,[u.plenary,u.plenaryOrigin]),added:d.length}})})}function KR(
){
return ie(()=>(pe(),Ee(()=>{let{language:e}=Ve().competition.settings,t=re(e).tabs;return{tab:GR(xi,
Ya(Fe()),[],e,[t.objections,t.objectionsOrigin]),added:0}})))}function GR(e,t,n,r,[o,i]){let a=t===void 0?
null:at(_e(t),e);if(t===void 0||a===null&&kr(t)===0){let l=e.columns.map(({key:d,header:m,width:g,
format:v})=>({
header:m[r],width:g,...v===void 0?{}:{format:v},value:C=>{var A;return(A=C[d])!=null?A:""}})),c=vt(t!=
null?t:e.tab[r],o,i,l,n,2);return sn(c),c.name}if(a===null||n.length===0)return t;let s=y.max(...a.columns.
values())+1,u=n.map(l=>{var d;let c=w.from({length:s},()=>"");for(let[m,g]of a.columns)c[g]=(d=l[m])!=
null?d:"";return c});return jt(t,kr(t),0,u),t}p();p();var ZR=P("Kode","Code"),l3=(e,t)=>typeof e=="number"&&
typeof t=="number"?e===t:K(e)===K(t);function qR(e,{
values:t,headerRow:n}){var g,v,C,A;let r=((g=t[n])!=null?g:[]).map(x),o=((v=e.values[n])!=null?v:[]).
map(N=>z(K(N))),i=r.map(N=>o.indexOf(z(N))),a=r.findIndex(N=>N===ZR.id||N===ZR.en),s=r.flatMap((N,_)=>i[
_]===
-1?[{kind:"column",header:N}]:[]),u=(C=i[a])!=null?C:-1;if(u===-1)return s;let l=new h(t.slice(n+1).
map(N=>[H(x(N[a])),N])),c=new T,d=[];for(let[N,_]of e.values.entries()){if(N<=n||i.every(L=>L===-1||
K(_[L])===""))continue;let I=K(_[u]),$=l.get(H(I));if($===void 0||c.has(H(I))){d.push({kind:"stray",
row:N+1,cell:Be(N,u),code:I});continue}c.add(H(I));let F=r.flatMap((L,j)=>{var te,X;let W=i[j],[q,J]=[
(te=_[W])!=null?te:"",(X=$[j])!=null?X:""];return W===-1||l3(q,J)?[]:[{at:W,header:L,written:q,
expected:J}]}),
B=F[0];if(B===void 0)continue;let M=F.map(({at:L,...j})=>j);d.push({kind:"cells",row:N+1,cell:Be(N,B.
at),code:I,cells:M})}for(let[N,_]of l)c.has(N)||d.push({kind:"missing",code:x(_[a]),rank:(A=_[0])!=null?
A:""});let m=[...s,...d];return m.length>0?m:c3([...c],[...l.keys()],n,u)}function c3(e,t,n,r){let o=e.
findIndex((i,a)=>i!==t[a]);return o===-1?[]:[{kind:"order",row:n+o+2,cell:Be(n+o+1,r)}]}var HR=e=>{
var t,
n,r;return(r=(n=/ (?:proses|run) ([0-9a-f]{8})(?: |$)/.exec(K((t=e.values[1])==null?void 0:t[0])))==
null?void 0:n[1])!=null?r:null};p();p();p();var ss=(e,{settings:t})=>e.inEnglish?t.language:"id";p();
p();var A3=new R(1980,0,1),us=e=>(ji(),vo(Li)).strToU8(e),ls=e=>(ji(),vo(Li)).strFromU8(e),dD=e=>(ji(
),vo(Li)).
strFromU8(e,!0),pD=e=>(ji(),vo(Li)).inflateSync(e),Dp=(e,t)=>(ji(),vo(Li)).unzipSync(e,t&&{filter:t}
),
cs=(e,t=6)=>(ji(),vo(Li)).zipSync(e,{mtime:A3,level:t});p();function N3(e,t){let n=t;for(let r=0;r<e.length;
r++)n=y.imul(n^e.charCodeAt(r),16777619);return n>>>
0}function Op(e){return[2166136261,84696351].map(t=>`0000000${N3(e,t).toString(16)}`.slice(-8)).join(
"")}var mD=new h,_3=4096;function wl(e){var n;let t=(n=mD.get(e))!=null?n:Op(dD(e.subarray(-_3)));
return mD.
set(e,t),t}function kl(e,t,n){let r=o=>f.keys(o).sort().map(i=>{let a=o[i];return[i,typeof a=="string"?
a:a.map(r)]});return E.stringify([e,t,r(n)])}p();var fD=`7X1pcxu51e5fYTlfkrq2JWqXk5u3ZFkzVmxrXJacue9N8rqaZItqi9vlYllxTdWsjmfJ7Pue2TP7
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
function Ap(e){var a;let t=new D(
128).fill(64);for(let s=0;s<gD.length;s++)t[gD.charCodeAt(s)]=s;let n=new D(y.floor(e.length*3/4)),[
r,o,i]=[0,0,0];for(let s=0;s<e.length;s++){let u=(a=t[e.charCodeAt(s)])!=null?a:64;u!==64&&(o=(o<<6|
u)&65535,i+=6,!(i<8)&&(i-=8,n[r++]=o>>i&255))}return n.slice(0,r)}var I3=256,xl=null,hD=new h;
function $h(e,t){let n=`${e}.${t}`,r=hD.get(n);if(r!==void 0)return r;xl!=
null||(xl=E.parse(ls(pD(Ap(fD)))));let[o,i,a]=xl,s=a[n];if(s===void 0)throw new S(`No template ${n}`);
let u=f.keys(s).map(c=>{var g;let m=((g=i[s[c]])!=null?g:"").replace(/[\u0100-\u07ff]/g,v=>{var C;
return(C=
o[v.charCodeAt(0)-I3])!=null?C:""});return[c,us(m)]}),l=cs(f.fromEntries(u),0);return hD.set(n,l),l}
p();p();var $3=/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g,F3=/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
function Fh(e){if(!/[\u202A-\u202E\u2066-\u2069]/.test(e))return e;let t=[];for(let n of e)n>="\u2066"&&
n<="\u2068"?t.push("\u2069"):n==="\u2069"?t=t.slice(0,y.max(t.lastIndexOf("\u2069"),0)):n==="\u202C"?
t[t.length-1]==="\u202C"&&t.pop():n>="\u202A"&&n<="\u202E"&&t.push("\u202C");return e+t.reverse().join(
"")}function Np(e){let n=e.replace(/\r\n?|\u2028|\u2029|\u0085/g,`
`).replace(F3,(r,o)=>o!=null?o:"");return Fh(n.replace($3,""))}p();function Pt(e){return e.replace(
/[\s_\-"'\u00AD\u200B-\u201F\u2060]+/g,"").toLowerCase()}var Ke="\u2026\u2026\u2026\u2026\u2026\u2026\u2026";
function we(e){return e===null||e.trim()===""?Ke:e}p();function ds(e){let t=new h(f.entries(Dp(e)).filter(
([i])=>!i.endsWith("/"))),n=f.create(null),r=i=>{
n[i]={name:i,asText:()=>{var a;return ls((a=t.get(i))!=null?a:new D(0))}}};for(let i of t.keys())r(i);
function o(i,a){var s;if(typeof i!="string")return f.values(n).filter(u=>{var l;return i.test((l=u==
null?void 0:u.name)!=null?l:"")});if(a===void 0)return(s=n[i])!=null?s:null;t.set(i,typeof a=="string"?
us(a):a),r(i)}return{files:n,file:o,remove:i=>{t.delete(i),delete n[i]},toBytes:()=>cs(f.fromEntries(
t))}}p();p();var ps=/^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/,M3=e=>e.replace(
/&(?:lt|gt|quot|apos|amp);/g,
t=>{var n;return(n={"&lt;":"<","&gt;":">","&quot;":'"',"&apos;":"'"}[t])!=null?n:"&"}),L3=/<w:p(?: [^>]*[^>/])?>|<\/w:p>|<w:t(?: [^>]*)?>[^<]*<\/w:t>|<w:(?:tab|br)(?: [^>]*)?\/>/g;
function _p(e){var r,o,i;let t=[],n=[];for(let a of(r=e.match(L3))!=null?r:[])if(a==="</w:p>")t.push(
(o=n.pop())!=null?o:"");else if(/^<w:p[ >]/.test(a))n.push("");else{let s=a.startsWith("<w:t>")||a.startsWith(
"<w:t ")?M3(a.replace(/<[^>]*>/g,"")):" ";n.push(((i=n.pop())!=null?i:"")+s)}return t}var j3=/\{(?:<(?!\/w:p>)[^>]*>)*\{((?:<(?!\/w:p>)[^>]*>|[^{}<])*)\}/g,
z3=/<[^>]*>|[^<]/g;function B3(e,t){
var a;let[,n,r]=(a=/^\s*([#^/])([\s\S]*)$/.exec(t.replace(/<[^>]*>/g,"").replace(/&(?:quot|apos);/g,
"")))!=null?a:[];if(n===void 0||r===void 0)return e;let o=n+Pt(r),i=t.replace(z3,s=>{if(s.startsWith(
"<"))return s;let u=o;return o="",u});return`${e.slice(0,e.length-t.length-1)}${i}}`}function yD(e){
for(let t of e.file(ps)){let n=t.asText(),r=n.replace(j3,B3);r!==n&&e.file(t.name,r)}}p();function ms(
e){let t="tags"in e?`: ${e.tags.join(", ")}`:"";return f.assign(new S(`${e.code}${t}`),
{templateFault:e})}function fs(e){return e instanceof S&&"templateFault"in e?e.templateFault:null}
function wN(e){return new h(f.keys(e).map(t=>{let n=e[t];return[Pt(t),typeof n=="string"?Np(n):n.map(
wN)]}))}function YZ(e,t){var r;let n=(r=t==null?void 0:t.tag)==null?void 0:r.module;if(n!==void 0&&n!==
"loop")throw ms({code:"TAG_UNSUPPORTED",tags:[e]});return{get(o,i){let a=o.get(Pt(e));if(a===void 0&&
i.num===0)throw ms({code:"TAG_UNKNOWN",tags:[e]});if(a!==void 0&&n===void 0&&typeof a!="string")throw ms(
{code:"TAG_UNSUPPORTED",tags:[e]});return a}}}function XZ(e){var s;let t=fs(e);if(t)return t;if(e instanceof
S&&e.name==="ParseError")return{code:"NOT_A_DOCX"};let n=e==null?void 0:e.properties;if(!n)return null;
let o=((s=n.errors)!=null?s:[e]).map(u=>{var l,c,d;return(d=fs((l=u.properties)==null?void 0:l.rootError))!=
null?d:{code:"TAG_BROKEN",tags:(c=u.properties)!=null&&c.xtag?[u.properties.xtag]:[]}}),[i]=o;if(!i||
!("tags"in i))return i!=null?i:null;let a=o.reduce((u,l)=>l.code===i.code?u.concat(l.tags):u,[]);
return{
code:i.code,tags:a.filter((u,l)=>a.indexOf(u)===l)}}function QZ(e){try{let t=ds(e);if(t.file(
"word/document.xml"))return t}catch{}throw ms({code:"NOT_A_DOCX"})}function mc(e,t){let n=QZ(e);yD(n);
try{let{
Docxtemplater:r}=(vN(),vo(yN));return new r(n,{delimiters:{start:"{{",end:"}}"},syntax:{
changeDelimiterPrefix:null},
paragraphLoop:!0,linebreaks:!0,errorLogging:!1,parser:YZ}).render(wN(t)),n.toBytes()}catch(r){let o=XZ(
r);throw o?ms(o):r}}p();var kN=new h;function fc(e){let t=kN.get(e);if(t!==void 0)return t;let n=ds(
e).file(ps).flatMap(o=>_p(
o.asText())),r=new T(n.flatMap(o=>{var i;return((i=o.match(/\{\{[^{}]*\}\}/g))!=null?i:[]).map(a=>Pt(
a.replace(/[{}#^/]/g,"")))}));return kN.set(e,r),r}var Us=(e,t)=>f.fromEntries(f.entries(e).filter((
[
n])=>t.has(Pt(n))).map(([n,r])=>[n,typeof r=="string"?r:r.map(o=>Us(o,t))]));p();p();p();p();p();p();
p();p();p();function gc(e){let[t,n]=e.toLowerCase().split("e"),r=parseInt(n,10),o="";t[0]==="-"&&(o="-",
t=t.
slice(1));let i=t.indexOf("."),a=i===-1?t:t.slice(0,i)+t.slice(i+1),u=(i===-1?t.length:i)+r;return u>=
a.length?o+a+"0".repeat(u-a.length):u<=0?o+"0."+"0".repeat(-u)+a:o+a.slice(0,u)+"."+a.slice(u)}
function xN(e){
let t=e.toString();return hc(t)?gc(t):t}function hc(e){return e.includes("e")||e.includes("E")}
function dm(e){let t=typeof e;if(t==="bigint")return e<BigInt(0)?{isNegative:!0,integerPart:-e}:{
isNegative:!1,
integerPart:e};if(t==="number"){if(!b.isFinite(e))throw new RangeError(
"Number must be finite (NaN and Infinity are not supported)");return b.isSafeInteger(e)?e<0?{
isNegative:!0,integerPart:BigInt(-e)}:
{isNegative:!1,integerPart:BigInt(e)}:TN(xN(e))}if(t==="string")return TN(eq(e));throw new TypeError(
`Invalid value type: expected number, string, or bigint, received ${t}`)}function eq(e){let t=e.trim(
);
if(t.length===0||b.isNaN(b(t)))throw new RangeError(`Invalid number format: "${e}"`);return hc(t)?gc(
t):t}function TN(e){let t=e[0]==="-";t&&(e=e.slice(1));let n=e.indexOf(".");if(n===-1)return{
isNegative:t,
integerPart:BigInt(e)};let r=e.slice(0,n)||"0",o=e.slice(n+1);return{isNegative:t,integerPart:BigInt(
r),decimalPart:o}}p();function pm(e){let t=typeof e;if(t==="bigint"){if(e<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return e}if(t==="number"){if(!b.isFinite(e))throw new RangeError(
"Ordinals must be finite numbers");if(!b.isInteger(e))throw new RangeError(
"Ordinals must be whole numbers");if(e<=
0)throw new RangeError("Ordinals must be positive integers");return BigInt(e)}if(t==="string")return tq(
e);throw new TypeError(`Invalid value type: expected number, string, or bigint, received ${t}`)}
function tq(e){
let t=e.trim();if(t.length===0)throw new RangeError("Ordinals cannot be empty strings");if(t[0]==="-")
throw new RangeError("Ordinals cannot be negative");if(t.includes("."))throw new RangeError(
"Ordinals must be whole numbers");if(hc(t)){let n=gc(t);if(n.includes("."))throw new RangeError(
"Ordinals must be whole numbers");let r=BigInt(n);if(r<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return r}try{let n=BigInt(t);if(n<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return n}catch(n){throw n instanceof RangeError?n:new RangeError(
`Invalid ordinal format: "${e}"`)}}var Ws=["","one","two","three","four","five","six","seven",
"eight","nine"],nq=["ten","eleven","twelve","thirteen","fourteen","fifteen","sixteen","seventeen",
"eighteen","nineteen"],By=["","","twenty","thirty","forty","fifty","sixty","seventy","eighty",
"ninety"],Ks=["thousand","million","billion","trillion","quadrillion","quintillion","sextillion",
"septillion","octillion","nonillion","decillion","undecillion","duodecillion","tredecillion",
"quattuordecillion","quindecillion","sexdecillion","septendecillion","octodecillion",
"novemdecillion","vigintillion"],Uy="hundred",EN="zero",rq="minus",oq="point",SN=["","first",
"second","third","fourth","fifth","sixth","seventh","eighth","ninth"],iq=["tenth",
"eleventh","twelfth","thirteenth","fourteenth","fifteenth","sixteenth","seventeenth","eighteenth",
"nineteenth"],aq=["","","twentieth","thirtieth","fortieth","fiftieth","sixtieth","seventieth",
"eightieth","ninetieth"];var ho={word:"",hasHundred:!1};function ri(e){if(e===0)return ho.word="",ho.hasHundred=!1,
ho;let t=e%
10,n=y.trunc(e/10)%10,r=y.trunc(e/100),o="";return n===1?o=nq[t]:n>=2?o=t>0?By[n]+"-"+Ws[t]:By[n]:t>
0&&(o=Ws[t]),r>0?(o?ho.word=Ws[r]+" "+Uy+" and "+o:ho.word=Ws[r]+" "+Uy,ho.hasHundred=!0):(ho.word=o,
ho.hasHundred=!1),ho}function CN(e){if(e===BigInt(0))return EN;if(e<BigInt(1000))return ri(b(e)).word;
if(e<BigInt(1000000)){let t=b(e/BigInt(1000)),n=b(e%BigInt(1000)),{word:r}=ri(t),o=r+" "+Ks[0];if(n>
0){let{word:i,hasHundred:a}=ri(n);o+=a?" "+i:" and "+i}return o}return sq(e)}function sq(e){let t=[],
n=e;for(;n>BigInt(0);)t.push(b(n%BigInt(1000))),n=n/BigInt(1000);let r=-1;for(let a=0;a<t.length;a++)
if(t[a]!==0){r=a;break}let o="",i=!1;for(let a=t.length-1;a>=0;a--){let s=t[a];if(s===0)continue;let{
word:u,hasHundred:l}=ri(s);o&&a===r&&i&&!l&&(o+=" and"),o&&(o+=" "),o+=u,a>0?(o+=" "+Ks[a-1],i=!0):i=
!1}return o}function uq(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=EN,n++;let r=e.slice(
n);return r&&(t&&(t+=" "),t+=CN(BigInt(r))),t}function RN(e){let{isNegative:t,integerPart:n,
decimalPart:r}=dm(
e),o="";return t&&(o=rq+" "),o+=CN(n),r&&(o+=" "+oq+" "+uq(r)),o}function Wy(e){let t=e%10,n=y.trunc(
e/10)%10,r=y.trunc(e/100),o="";return n===1?o=iq[t]:n>=2?t>0?o=By[n]+"-"+SN[t]:o=aq[n]:t>0&&(o=SN[t]),
r>0?o?Ws[r]+" "+Uy+" "+o:Ws[r]+" hundredth":o}function lq(e){if(e<BigInt(1000))return Wy(b(e));if(e<
BigInt(1000000)){let t=b(e/BigInt(1000)),n=b(e%BigInt(1000));if(n===0)return ri(t).word+" "+Ks[0]+"th";
let{word:r}=ri(t);return r+" "+Ks[0]+" "+Wy(n)}return cq(e)}function cq(e){let t=[],n=e;for(;n>BigInt(
0);)
t.push(b(n%BigInt(1000))),n=n/BigInt(1000);let r=0;for(let i=0;i<t.length;i++)if(t[i]!==0){r=i;break}
let o="";for(let i=t.length-1;i>=0;i--){let a=t[i];if(a===0)continue;let s=i===r;o&&(o+=" "),s?i===0?
o+=Wy(a):o+=ri(a).word+" "+Ks[i-1]+"th":(o+=ri(a).word,i>0&&(o+=" "+Ks[i-1]))}return o}function DN(e){
let t=pm(e);return lq(t)}p();var Ky=["","satu","dua","tiga","empat","lima","enam","tujuh","delapan",
"sembilan"],dq=["sepuluh","sebelas","dua belas","tiga belas","empat belas","lima belas","enam belas",
"tujuh belas","delapan belas",
"sembilan belas"],ON=["","","dua puluh","tiga puluh","empat puluh","lima puluh","enam puluh",
"tujuh puluh","delapan puluh","sembilan puluh"],AN="ratus",mm="ribu",pq=["juta","miliar","triliun",
"kuadriliun","kuantiliun","sekstiliun","septiliun","oktiliun","noniliun","desiliun"],NN="nol",mq="min",
fq="koma",gq="ke",hq="pertama";function Gs(e){if(e===0)return"";let t=e%10,n=y.trunc(e/10)%10,r=y.trunc(
e/100),o=[];r>0&&(r===1?o.push(
"se"+AN):o.push(Ky[r]+" "+AN));let i=e%100;return i===0||(i<10?o.push(Ky[i]):i<20?o.push(dq[i-10]):t===
0?o.push(ON[n]):o.push(ON[n]+" "+Ky[t])),o.join(" ")}function Gy(e){if(e===BigInt(0))return NN;if(e<
BigInt(1000))return Gs(b(e));if(e<BigInt(1000000)){let t=b(e/BigInt(1000)),n=b(e%BigInt(1000)),r;
return t===
1?r="se"+mm:r=Gs(t)+" "+mm,n>0&&(r+=" "+Gs(n)),r}return yq(e)}function yq(e){let t=e.toString(),n=t.
length,r=[],o=3,i=n%o,a=0;for(i>0&&(r.push(b(t.slice(0,i))),a=i);a<n;)r.push(b(t.slice(a,a+o))),a+=o;
let s=[],u=r.length-1;for(let l=0;l<r.length;l++){let c=r[l];if(c!==0)if(u===0)s.push(Gs(c));else if(
u===
1)c===1?s.push("se"+mm):s.push(Gs(c)+" "+mm);else{let d=pq[u-2];s.push(Gs(c)+" "+d)}u--}return s.join(
" ")}function bq(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=NN,n++;let r=e.slice(n);
return r&&(t&&(t+=" "),t+=Gy(BigInt(r))),t}function _N(e){let{isNegative:t,integerPart:n,decimalPart:
r}=dm(
e),o="";return t&&(o=mq+" "),o+=Gy(n),r&&(o+=" "+fq+" "+bq(r)),o}function vq(e){return e===BigInt(1)?
hq:gq+Gy(e)}function PN(e){let t=pm(e);return vq(t)}function wq(e,t){return e.split("").map(n=>Mr(b(
n),t)).join(" ")}function Mr(e,t){let n=/^(-?)(\d+)(?:\.(\d+))?$/.
exec(x(e));if(!n)throw new RangeError(`Not a plain decimal number: ${e}`);let r=(t==="id"?_N:RN)(n[2]),
o=t==="id"?"koma":"point",i=n[3]?` ${o} ${wq(n[3],t)}`:"";return`${n[1]?"minus ":""}${r}${i}`}
function fm(e,t){
return(t==="id"?PN:DN)(e)}function IN(e,t){let[n,r]=e.toFixed(2).split(".");return{figures:Vu(e,t),
words:`${Mr(
r==="00"?n:`${n}.${r}`,t)} rupiah`}}var $N={id:"Minggu Senin Selasa Rabu Kamis Jumat Sabtu".split(
" "),en:"Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ")};function kq(e,t){
return t===2?e%4===0&&(e%100!==0||e%400===
0)?29:28:[4,6,9,11].includes(t)?30:31}function gm(e){let t=/^(\d{4})-(\d{2})-(\d{2})$/.exec(e);if(!t)
return null;let[n,r,o]=[b(t[1]),b(t[2]),b(t[3])];return n>0&&r>=1&&r<=12&&o>=1&&o<=kq(n,r)?{year:n,
month:r,
day:o}:null}function FN({year:e,month:t,day:n}){let r=[0,3,2,5,0,3,5,1,4,6,2,4][t-1],o=t<3?e-1:e;
return(o+
y.floor(o/4)-y.floor(o/100)+y.floor(o/400)+r+n)%7}function _n(e,t){return gm(e)&&yi(e,t)}var MN=e=>gm(
e)?e.split("-").reverse().join("/"):null;function Zy(e,t){let n=gm(e);return n&&$N[t][FN(n)]}
function hm(e,t){
let n=_n(e,t);return n&&`${Zy(e,t)}, ${n}`}function ym(e,t){let n=gm(e);if(!n)return null;let r=Ta[t][
n.
month-1],o=$N[t][FN(n)];return t==="en"?`${o}, the ${fm(n.day,"en")} of ${r}, ${Mr(n.year,"en")}`:`${o} tanggal ${Mr(
n.day,"id")} bulan ${r} tahun ${Mr(n.year,"id")}`}p();var xq=[{of:/^kelurahan\s+(.+)/i,address:(e,t)=>`Lurah ${t}`}
,{of:/^desa\s+(.+)/i,address:(e,t)=>`Kepala Desa ${t}`},{of:/^kecamatan\s+(.+)/i,address:(e,t)=>`Camat ${t}`}
,{of:/^inspektorat\b\s*(.*)/i,
address:(e,t)=>`Inspektur ${t}`},{of:/^sekretariat\s+(?:dprd|dewan)\b/i,address:e=>e.replace(
/^sekretariat/i,
"Sekretaris")},{of:/^(?:rsud|rsu|rs|rumah sakit|perumda|perusahaan umum)\b/i,address:e=>`Direktur ${e}`}
,
{of:
/^(?:dinas|badan|bagian|bidang|kantor|puskesmas|uptd?|upt|satuan|sat|tk|paud|ra|sd|sdn|mi|min|smp|smpn|mts|mtsn|sma|sman|smk|smkn|ma|man|sekolah|madrasah)\b/i,
address:e=>`Kepala ${e}`}];function LN(e,t){var n;if(
/^(?:kepala|lurah|camat|direktur|inspektur|sekretaris|pimpinan|ketua|head|director)\b/i.
test(e))return e;if(t==="en")return`The Head of ${e}`;for(let r of xq){let o=r.of.exec(e);if(o)return r.
address(e,(n=o[1])!=null?n:"").trim()}return`Pimpinan ${e}`}p();p();function G(e){return Fh(e.replace(
/\s+/g," ").trim())}function Hi(e){return e.split(/[\r\n\u2028\u2029]+/).
map(G).filter(t=>t!=="")}function Lr(e){return Hi(e.replace(/;/g,`
`)).map(t=>t.replace(/^(\d{1,2}[.)]\s+|[-\u2013\u2022*]\s+)/,"")).filter(t=>t!=="")}function Zs(e){
return G(
e).replace(/^["\u201c\u201d\u00ab]([^"\u201c\u201d\u00ab\u00bb]+)["\u201c\u201d\u00bb]$/,"$1")}var Tq=[
{of:/^(?:pemerintah\s+kota|(?:city|municipal)\s+government\s+of|city\s+of)\s+/i,id:"Wali Kota",en:
"Mayor"},{of:/^(?:pemerintah\s+kab(?:upaten|\.)|(?:regency\s+government|regency)\s+of)\s+/i,id:
"Bupati",en:"Regent"},{of:
/^(?:pemerintah\s+(?:daerah\s+)?provinsi|(?:provincial\s+government|province)\s+of)\s+/i,
id:"Gubernur",en:"Governor"}],Sq=/^(wali\s?kota|bupati|gubernur|mayor|regent|governor)\b/i;function jN(
e){
return Sq.test(G(e.signerPosition))}function qs(e){let t=G(e.government);for(let n of Tq){let r=t.replace(
n.of,"");if(r!==t)return e.language==="id"?`${n.id} ${r}`:`${n.en} of ${r}`}return jN(e)?G(e.signerPosition):
null}function Eq(e){var n,r;let t=(r=(n=/^(?:(?:a\.\s?n\.|u\.\s?b\.|an\.|ub\.|plt\.|plh\.|pj\.|pjs\.|pgs\.)\s*)+/i.
exec(e))==null?void 0:n[0])!=null?r:"";return t+e.slice(t.length).toUpperCase()}function Ji(e){
return G(
e.city).replace(/^(?:kota|kabupaten|kab\.)\s+/i,"")}function Hs(e){if(jN(e))return{first:G(e.signerPosition).
toUpperCase(),unit:""};let t=G(e.government).toUpperCase(),n=G(e.organizer).toUpperCase();return t!==
""?{first:t,unit:n===t?"":n}:n!==""?{first:n,unit:""}:{first:e.language==="id"?`PEMERINTAH ${Ke}`:Ke,
unit:""}}function Js(e){let t=G(e.competition),n=G(e.year);return t===""?Ke:n===""||t.includes(n)?t:
e.language==="id"?`${t} Tahun ${n}`:`${t} ${n}`}function bm(e){let{language:t}=e,n=G(e.signerNip).replace(
/^nip\.?\s*:?\s*/i,""),r=Hi(e.signerPosition);return{kota:we(Ji(e)),tanggal:we(e.decisionDate&&_n(e.
decisionDate,t)),tanggal_pendek:we(e.decisionDate&&MN(e.decisionDate)),hari:we(e.decisionDate&&Zy(e.
decisionDate,t)),tanggal_huruf:we(e.decisionDate&&ym(e.decisionDate,t)),jabatan_penandatangan:we(r.map(
o=>t==="id"?Eq(o):o).join(`
`)),nama_penandatangan:we(G(e.signerName)),pangkat_penandatangan:G(e.signerGrade),nip_penandatangan:
n}}function ot(e,t){let n=Hs(e),r=Js(e);return{nomor:we(t&&G(t)),kop:n.first,kop_unit:n.unit,
kompetisi:r,
kompetisi_kapital:r.toUpperCase(),...bm(e)}}function oi({entry:e},{language:t}){let n=G(e.institution);
if(n!=="")return[LN(n,t)];let r=Lr(e.innovator).map(o=>t==="id"?`Sdr. ${o}`:o);return r.length>0?r:[
Ke]}function vm(e){let{ceremonyDate:t,ceremonyTime:n,ceremonyPlace:r,language:o}=e,i=t!==null||G(n)!==
""||G(r)!=="";return{penyerahan:i?"ya":"",penyerahan_hari:i?we(t&&hm(t,o)):"",penyerahan_waktu:i?we(
G(n)):"",penyerahan_tempat:i?we(G(r)):""}}function Vs(e,{language:t}){if(e===null)return{
uang_pembinaan:"",
uang_pembinaan_huruf:""};if(e==="open")return{uang_pembinaan:`Rp${Ke}`,uang_pembinaan_huruf:`${Ke} rupiah`}
;let n=IN(e.amount,t);return{uang_pembinaan:n.figures,uang_pembinaan_huruf:n.words}}function ii(e){
let t=Lr(e.copies);return{ada_tembusan:t.length>0?"ya":"",tembusan:t.map((n,r)=>({nama:t.length>1?`${r+
1}. ${n}`:n}))}}p();p();var wm=({results:e})=>e[e.length-1];function km(e,t,n){var i;let{competition:
r}=e,o=(i=e.winners)!=
null?i:[];return o.map(a=>{let s=n(t,a.entry.code);return{competition:r,result:wm(e),standing:a,
winners:o,
number:s}})}var Ys=(e,t)=>n=>{let{competition:r,winners:o}=n;return(o!=null?o:[]).map(i=>({about:i.entry.
code,fields:a=>{let s=a(e,i.entry.code),u={competition:r,result:wm(n),standing:i,winners:o!=null?o:[
],
number:s};return t(u,a)}}))},Vi=e=>t=>[{about:"",fields:n=>e(t,n)}],ai=e=>t=>t.winners!==null&&t.winners.
length>0?Vi(e)(t):[],En=(e,t)=>{var n,r;return{...e,decreeNumber:(n=t("sk",""))!=null?n:e.decreeNumber,
minutesNumber:(r=t("berita-acara",""))!=null?r:e.minutesNumber}};p();p();p();var zN=({competition:e,
standing:t})=>e.settings.rankedWinners?t.place:null;p();var Cq=[[1e3,"M"],[900,"CM"],[500,"D"],[400,
"CD"],[100,"C"],[90,"XC"],[50,"L"],[40,"XL"],[10,"X"],
[9,"IX"],[5,"V"],[4,"IV"],[1,"I"]];function xm(e){if(!b.isInteger(e)||e<1||e>3999)throw new RangeError(
`No roman numeral for ${e}`);let t=e,n="";for(let[r,o]of Cq)for(;t>=r;)n+=o,t-=r;return n}var Rq={id:
{Juara:"Juara",Terbaik:"Terbaik"},en:{Juara:"Winner",Terbaik:"Best Innovation"}};function BN(e){
return e.replace(/(^|[\s-])(\S)/g,(t,n,r)=>n+r.toUpperCase())}function UN(e){var g;let{language:t,
winnerTerm:n}=e.
competition.settings,r=Rq[t][n],o=e.result.stage.title!==null,i=G((g=e.standing.title)!=null?g:""),a=zN(
e);if(!a){let v=i===""?r:i;return{full:v,short:v,title:"",arabic:"",roman:"",words:""}}let s=fm(a.place,
t),u=xm(a.place),c={title:[r,n].some(v=>z(v)===z(i))||!o?"":i,arabic:x(a.place),roman:u,words:s};if(
t===
"id")return{full:`${r} ${u} (${BN(s)})`,short:`${r} ${u}`,...c};let d=`${BN(s)} Place`,m=n==="Juara"?
`${d} Winner`:`${r}, ${d}`;return{full:m,short:m,...c}}var Dq=3,Oq=104;function Aq(e){var n;if(e.length<=Dq)return e.join(
`
`);let t=[];for(let r of e){let o=`${(n=t[t.length-1])!=null?n:""} \xB7 ${r}`;t.length===0||o.length>
Oq?t.push(r):t[t.length-1]=o}return t.join(`
`)}function Nq(e){let{entry:t}=e.standing,n=Lr(t.innovator),r=G(t.institution);if(n.length===0)return{
names:r===""?[]:[r],institution:""};let o=n.length===1&&z(n[0])===z(r);return{names:n,institution:o?
"":r}}function _q({standing:e}){var n;return G((n=e.category)!=null?n:"").replace(
/^(?:kategori|category)[\s:]+(?=\S)/i,
"")}function Pq({full:e,title:t},n,{language:r}){let o=r==="id"?` Kategori ${n}`:`, category ${n}`,i=n===
""?e:e+o;return t===""?i:`${i}, ${t}`}function si(e){let{settings:t}=e.competition,{entry:n}=e.standing,
r=UN(e),o=_q(e),{names:i,institution:a}=Nq(e),s=t.rankedWinners||t.letterScores?er(e.standing.score,
t.decimals):"";return{kode:G(n.code),nomor:we(e.number&&G(e.number)),inovasi:we(Zs(n.name)),instansi:
G(
n.institution),inovator:Lr(n.innovator).join("; "),kategori:o,penerima:i.length===0?Ke:Aq(i),
instansi_penerima:a,
predikat:r.full,predikat_singkat:r.short,predikat_kapital:r.full.toUpperCase(),gelar:r.title,
penghargaan:Pq(
r,o,t),peringkat_angka:r.arabic,peringkat_romawi:r.roman,peringkat_huruf:r.words,nilai:un(s,t.language),
nilai_huruf:s===""?"":Mr(s,t.language),kompetisi:Js(t),...bm(t)}}var Iq={id:{innovation:
"Nama inovasi",innovator:"Inovator",institution:"Instansi",score:"Nilai"},en:{innovation:
"Innovation",innovator:"Innovator",institution:"Institution",score:"Score"}};function Tm(e,{language:
t,letterScores:n}){let r=Iq[t];
return[{label:r.innovation,isi:e.inovasi},{label:r.innovator,isi:e.inovator},{label:r.institution,
isi:e.
instansi},{label:r.score,isi:n?`${e.nilai} (${e.nilai_huruf})`:""}].filter(o=>o.isi!=="")}var WN=(e,
t)=>{var n,r;return(r=(n=t.find(([o])=>o===e))==null?void 0:n[1].id)!=null?r:""},Ct=e=>`${e} (${Mr(e,
"id")})`,yc=(e,{settings:t})=>un(er(e,t.decimals),t.language),lr=e=>({kode:G(e.code),inovasi:we(
Zs(e.name)),instansi:G(e.institution),inovator:Lr(e.innovator).join("; ")}),qy=(e,t=4)=>un(er(e,t).replace(
/\.?0+$/,""),"id");function $q(e){let t=e.map($t),n=t.reduce((r,o)=>r.add(o),new Ne(0));return n.lte(
0)?t.map(()=>"\u2013"):t.map(r=>`${qy(r.mul(100).div(n),2)}%`)}function Xs(e,t=[]){return e.stages.map(
(n,r)=>{var a;let o=Zr(e,n),i=t[r];return{no:x(r+1),tahap:G(n.name),bentuk:n.form===null?"\u2013":WN(
n.form,aa),tanggal_tahap:(a=n.date&&_n(n.date,"id"))!=null?a:"\u2013",bobot_tahap:e.settings.carryOver&&
n.weight!==null?ge(n.weight,"id"):"\u2013",jumlah_juri:x(Ye(e,n).length),jumlah_peserta:i===void 0?
"\u2013":x(i.standings.length),lolos:o===null?"semua":x(o)}})}function Yi(e,t){let n=$e(e,t),r=$q(n.map(
o=>o.weight));return n.map((o,i)=>{var a;return{no:x(i+1),kriteria:G(o.name),bobot:(a=r[i])!=null?a:
"",rentang:`${ge(o.min,"id")}\u2013${ge(o.max,"id")}`,uraian:G(o.description)}})}var Sm=({entries:e}
)=>e.
filter(t=>t.status!=="running").map(t=>({...lr(t),status:WN(t.status,xo),alasan:we(G(t.reason))}));
function jr(e,t){
let{settings:n}=e.competition;return km(e,"piagam",t).map((r,o)=>{let{kode:i,inovasi:a,instansi:s,
inovator:u,
kategori:l,penghargaan:c,predikat_singkat:d,gelar:m}=si(r);return{no:x(o+1),kode:i,inovasi:a,
instansi:s,
inovator:u,kategori:l,penghargaan:c,predikat_singkat:d,gelar:m,nilai:n.rankedWinners?yc(r.standing.score,
e.competition):"",...Vs(r.standing.prize,n)}})}p();function Fq({tieBreaks:e}){let t=e.map(r=>Ca[r].official).filter(
r=>r!=="");return t.length===0?"Peserta dengan nilai yang sama berbagi peringkat.":`Nilai yang sama dipisahkan ${t.length===1?
`menurut ${t[0]}`:
`berturut-turut menurut ${t.map((r,o)=>`(${o+1}) ${r}`).join("; ")}`}. Bila tetap sama, peringkatnya dipakai bersama.`}
function Qs({settings:e,stages:t}){let{decimals:n,passingScore:r,maxPerInstitution:o,
winnerTerm:i}=e,a=u=>ge(u,"id");return[
"Nilai seorang juri bagi satu inovasi adalah 100 \xD7 jumlah (bobot kriteria \xD7 nilai \xF7 nilai maksimum) \xF7 jumlah bobot, sehingga terletak antara 0 dan 100.",
e.missing==="complete"?
"Setiap juri menilai semua peserta pada tahapnya. Nilai yang belum diisi tidak dihitung sebagai nol.":
"Setiap juri menilai peserta yang ditugaskan kepadanya. Baris yang belum lengkap tidak dihitung, dan nilai yang belum diisi bukan nol.",
No[e.method].official,t.length>1&&(e.carryOver?
"Nilai pada suatu tahap digabungkan dengan nilai tahap-tahap sebelumnya menurut bobot tahap.":
"Setiap tahap dinilai tersendiri; nilai tahap sebelumnya tidak digabungkan."),`Peringkat disusun dari nilai yang dibulatkan sampai ${n} desimal. Peserta dengan nilai yang sama mendapat peringkat yang sama, dan peringkat berikutnya dilewati (1-2-2-4).`,
Fq(e),r!==null&&`Peserta dengan nilai di bawah ${a(r)} tidak lolos.`,o!==null&&`Dari satu instansi paling banyak ${o} inovasi yang lolos; tempatnya diisi peringkat berikutnya.`,
"Semua yang berada pada peringkat batas ikut lolos; pada tahap terakhir hal itu diputuskan rapat pleno.",
e.winnersPerCategory&&"Pemenang ditetapkan pada setiap kategori tersendiri.",e.rankedWinners?`Pemenang diumumkan menurut urutan ${i} I, II, dan seterusnya.`:
"Pemenang diumumkan menurut abjad, tanpa peringkat.",e.conflicts==="exclude"?
"Nilai juri bagi inovasi dari instansinya sendiri, dari unit di bawah instansinya, atau yang tercatat sebagai benturan kepentingan tidak dihitung. Juri yang mundur dari suatu penilaian menuliskan BK.":
"Benturan kepentingan juri dicatat, dan nilainya tetap dihitung kecuali bila juri mundur dengan menuliskan BK.",
"Putusan rapat pleno yang berbeda dari peringkat hitung dicatat bersama alasan dan hasil suaranya."].filter(
u=>u!==!1)}p();p();var Mq=/[\u0000-\u001F\u007F-\u009F"*/:<>?\\|]+/g,Lq=/[\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF]/g,
jq=200,KN=60;function GN(e){let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4}function Hy(e){
return w.from(e).reduce((t,n)=>t+GN(n),0)}function ZN(e,t){if(Hy(e)<=t)return e;let n=t-3,r=0;for(
let o of w.
from(e)){if(n-=GN(o),n<0)break;r+=o.length}return`${e.slice(0,r).trim()}\u2026`}function qN(e){let t=e.
replace(Lq,"").replace(Mq,"-");return w.from(t).filter(r=>r.length>1||r<"\uD800"||r>"\uDFFF").join(
"").
replace(/\s+/g," ").trim()}function zq(e){let t=qN(e);return Hy(t)<=KN?t:`${ZN(t,KN-17)}-${Op(e)}`}
function Em(e,t){
let n=t.trim()===""?"":` (${zq(t)})`,r=e.map(qN).filter(o=>o!=="").join(" \u2013 ");return ZN(r,jq-Hy(
n)).replace(/[. ]+$/,"")+n}var bc=e=>t=>{let n=e[t];return typeof n=="string"?n:""};function eu(e){
let t=bc(e);return Em([t("jenis"),t("predikat_singkat"),t("kategori"),t("inovasi")],t("kode"))}var Cn=e=>Em(
[bc(e)("jenis"),bc(e)(
"kompetisi")],""),zr=(...e)=>t=>Em(["jenis",...e].map(bc(t)),bc(t)("kode"));var Bq={recused:
"mundur dari penilaian (BK)",conflict:"benturan kepentingan",incomplete:"nilai tidak lengkap"},Uq=e=>e.split(
"-").reverse().join("-"),Jy=(e,t)=>{let n=e.find(r=>r.code===t);return n===
void 0||n.name===""?t:`${Zs(n.name)} (${t})`};function Wq({competition:e,results:t}){return t.flatMap(
({stage:n,panel:r})=>r.leftOut.filter(({reason:o})=>o!=="incomplete").map(({judge:o,entry:i,reason:a}
)=>({
juri:Jy(e.judges,o),peserta:Jy(e.entries,i),tahap:G(n.name),alasan:Bq[a]})))}function Kq({results:e,
competition:t}){return e.flatMap(({stage:n,standings:r})=>r.flatMap(({entry:o,rank:i,decision:a})=>a===
void 0?[]:[{tahap:G(n.name),peserta:Jy(t.entries,o.code),semula:x(i),menjadi:x(a.rank),alasan:we(G(a.
reason)),setuju:a.votesFor===null?"\u2026":x(a.votesFor),tidak:a.votesAgainst===null?"\u2026":x(a.votesAgainst)}
]))}
function Gq(e,t){var a;let n=t.last&&!e.competition.settings.rankedWinners,r=(s,u)=>{let{entry:l,
rank:c,
score:d,title:m,decision:g,category:v,categoryRank:C}=s,A=[m!=null?m:"",v!==null&&C!==null&&!u?`${v}: ${C}`:
"",g===void 0||u?"":`putusan pleno, peringkat hitung ${c}`];return{...lr(l),peringkat:u?"\u2013":
x(yn(s)),nilai:u?"\u2013":yc(d,e.competition),keterangan:A.filter(N=>N!=="").join("; ")}},o=[...t.standings].
sort((s,u)=>yn(s)-yn(u)),i=n?(a=e.winners)!=null?a:[]:[];return[...i.map(s=>r(s,!0)),...o.filter(s=>!i.
includes(s)).map(s=>r(s,!1))]}function Zq(e){return e.results.map((t,n)=>({lampiran:e.results.length>
1?`LAMPIRAN ${xm(n+1)}`:"LAMPIRAN",tahap:G(t.stage.name),tahap_kapital:G(t.stage.name).toUpperCase(),
kepala_nilai:Ma(mr(t.method),"id"),tanpa_urutan:t.last&&!e.competition.settings.rankedWinners?"ya":
"",
peringkat_tahap:Gq(e,t)}))}function qq(e){let[t="",n="",...r]=Hi(e);return{mengetahui:t,
nama_mengetahui:t===
""?"":we(n),rincian_mengetahui:r.map(o=>({isi:o}))}}function Hq(e,t){var C,A,N;let{competition:n,
results:r}=e,
o=En(n.settings,t),{plenaryDate:i,plenaryTime:a,plenaryPlace:s,juryDecreeNumber:u}=o,l=qs(o),c=Sm(n),
d=Wq(e),m=Kq(e),g=wm(e).panel.judges,v=n.judges.filter(_=>!g.includes(_));return{...ot(o,o.minutesNumber),
tanggal:we(i&&_n(i,"id")),jenis:"Berita Acara Rapat Pleno",hari_tanggal:i===null?Ke:`${ym(i,"id")} (${Uq(
i)})`,waktu_pleno:G(a),tempat_pleno:we(G(s)),keputusan_juri:`Keputusan${l===null?"":` ${l}`} Nomor ${we(
G(u))}`,jumlah_peserta:Ct((A=(C=r[0])==null?void 0:C.standings.length)!=null?A:0),gugur:c,
tidak_gugur:c.
length===0?"ya":"",tahapan:Xs(n,r),aturan:Qs(n).map((_,I)=>({no:x.fromCharCode(97+I),isi:_})),
kelompok_kriteria:r.
map(({stage:_})=>({tahap_kriteria:G(_.name),kriteria:Yi(n,_).map(I=>`${x(I.kriteria)} ${x(I.bobot)}`).
join(", ")})),benturan:d,tidak_benturan:d.length===0?"ya":"",pleno:m,tidak_pleno:m.length===0?"ya":
"",
usulan:jr(e,t),tanpa_urutan:o.rankedWinners?"":"ya",kode_hasil:(N=e.code)!=null?N:Ke,
lampiran_peringkat:Zq(
e),juri:[...g,...v].map((_,I)=>({no:`${I+1}.`,nama:we(G(_.name)),peran:G(_.role)||"Anggota",
instansi_juri:G(
_.institution)})),...qq(o.acknowledgedBy)}}var HN={needs:"result",inEnglish:!1,documents:Vi(Hq),
title:Cn};p();p();function Jq({competition:e,results:t},n){if(n===0)return e.entries.filter(o=>o.status==="running");
let r=t[n-
1];return r===void 0?null:r.standings.filter(({advances:o})=>o).map(({entry:o})=>o)}var JN=(e,{
competition:t})=>e.
map(n=>({nama:oi({entry:n},t.settings).join(", "),keterangan:lr(n).inovasi}));function Cm(e){let{
competition:t,
winners:n}=e,{settings:r,stages:o,judges:i}=t,a=o.flatMap((l,c)=>{let d=l.form==="presentation"||l.form===
"field"?Jq(e,c):null;if(d===null)return[];let m=`${l.form==="field"?"Kunjungan lapangan":
"Presentasi"} tahap ${G(l.name)}`;return[{about:`Tahap ${l.name}`,name:m,date:l.date,time:"",place:
"",guests:JN(d,
e)}]}),s={about:"Pleno",name:"Rapat pleno Dewan Juri",date:r.plenaryDate,time:r.plenaryTime,place:r.
plenaryPlace,guests:i.map(l=>({nama:G(l.name)||l.code,keterangan:[l.role,l.institution].map(G).filter(
Boolean).join(", ")}))},u={about:"Penyerahan",name:"Penyerahan penghargaan",date:r.ceremonyDate,time:
r.
ceremonyTime,place:r.ceremonyPlace,guests:JN((n!=null?n:[]).map(({entry:l})=>l),e)};return[...a,s,
...n===
null?[]:[u]].filter(({guests:l})=>l.length>0)}var Rm=({name:e,date:t,time:n,place:r})=>({acara:e,
acara_kapital:e.
toUpperCase(),hari_acara:we(t&&hm(t,"id")),waktu_acara:we(G(n)),tempat_acara:we(G(r))});var Vq=5,Yq=e=>[
...e,...w.from({length:Vq},()=>({nama:"",keterangan:""}))].map((t,n)=>({no:x(n+1),...t})),
VN={needs:"rules",inEnglish:!1,documents:e=>Cm(e).map(t=>({about:t.about,fields:n=>({...ot(e.competition.
settings,n("daftar-hadir",t.about)),jenis:"Daftar Hadir",kode:"",...Rm(t),hadir:Yq(t.guests)})})),
title:zr(
"acara")};p();p();p();var Xq=["besar","sedang","kecil"];function YN(e){return w.from(e).length}
function XN(e){return e.join(`
`).split(`
`).filter(n=>n!=="").reduce((n,r)=>n+y.ceil(YN(r)/100),0)}function vc(e,t,n,r){let o=t.split(`
`),i=y.max(...o.map(YN)),a=o.length>3?2:o.length>1||r?1:0,s=n.findIndex((c,d)=>i<=c&&d>=a),u=s<0?n.length:
s,l=Xq.slice(0,n.length+1);return f.fromEntries(l.map((c,d)=>[`${e}_${c}`,d===u?t:""]))}var Dm={
recipient:[38,76],institution:[90],predicate:[36],innovation:[96]},Qq=9;function Vy(e){let{settings:
t}=e.
competition,n=si(e),{penerima:r,instansi_penerima:o,predikat_kapital:i,gelar:a,kategori:s,inovasi:u}
=n,
l=[n.jabatan_penandatangan,n.pangkat_penandatangan,n.nip_penandatangan],c=XN([r,o,a,s,u,...l])>Qq;
return{
...n,jenis:t.language==="id"?"Piagam":"Certificate",kepala:Hs(t).first,penuh:c?"ya":"",...vc(
"penerima",r,Dm.recipient,c),...vc("instansi_penerima",o,Dm.institution,c),...vc("predikat",i,Dm.predicate,
c),...vc("inovasi",u,Dm.innovation,c)}}var QN={needs:"result",inEnglish:!0,documents:Ys("piagam",Vy),
title:eu};function eH(e,t){let{settings:n}=e.competition;return{jenis:n.language==="id"?
"Semua Piagam":"All Certificates",kompetisi:Js(n),piagam:km(e,"piagam",t).map((r,o)=>({...Vy(r),
lanjutan:o===0?"":"ya"}))}}
var e_={needs:"result",inEnglish:!0,documents:ai(eH),title:Cn};p();p();var tH={id:{decree:e=>e?`Keputusan ${e}`:
"Keputusan",minutes:"Berita Acara Rapat Pleno Dewan Juri",numbered:(e,t,n)=>`${e} Nomor ${t} tanggal ${n}`,
and:" dan ",begin:"Berdasarkan ",judged:"hasil penilaian Dewan Juri"},en:{
decree:e=>e?`the Decree of the ${e}`:"Decree",minutes:
"the Minutes of the Judges\u2019 Plenary Meeting",
numbered:(e,t,n)=>`${e} Number ${t} of ${n}`,and:" and ",begin:"Pursuant to ",judged:
"the assessment by the Board of Judges"}};function Br(e){let t=tH[e.language],n=a=>we(a&&_n(a,e.language)),
[r,o]=[G(
e.decreeNumber),G(e.minutesNumber)],i=[];return r!==""&&i.push(t.numbered(t.decree(qs(e)),r,n(e.decisionDate))),
(o!==""||e.plenaryDate!==null)&&i.push(t.numbered(t.minutes,we(o),n(e.plenaryDate))),t.begin+(i.length>
0?i.join(t.and):t.judged)}function nH({entries:e}){var r;let t=e.some(({category:o})=>o!=="")?
"category":"unitType",n=new h;for(let o of e)
n.set(G(o[t]),((r=n.get(G(o[t])))!=null?r:0)+1);return n.size<2?[]:[...n].map(([o,i])=>({kelompok:o||
"(tidak disebut)",jumlah:x(i)}))}function rH(e,t){var c,d,m,g,v,C,A;let{competition:n,results:r,
coverage:o}=e,
i=En(n.settings,t),a=Sm(n),s=r.flatMap(({standings:N})=>N).filter(({decision:N})=>N!==void 0),u=r.flatMap(
({panel:N})=>N.leftOut).filter(({reason:N})=>N!=="incomplete"),l=nH(n);return{...ot(i,t("laporan","")),
jenis:"Laporan",penyelenggara:we(G(i.organizer)),dasar:Br(i),jumlah_inovasi:Ct(n.entries.length),
jumlah_dinilai:Ct(
(d=(c=r[0])==null?void 0:c.standings.length)!=null?d:0),jumlah_juri:Ct(n.judges.length),jumlah_tahap:
Ct(
n.stages.length),tahapan:Xs(n,r),kelompok:l,ada_kelompok:l.length>0?"ya":"",gugur:a,ada_gugur:a.length>
0?"ya":"",aturan:Qs(n).map((N,_)=>({no:x(_+1),isi:N})),jumlah_pemenang:Ct((g=(m=e.winners)==null?
void 0:
m.length)!=null?g:0),tanpa_urutan:i.rankedWinners?"":"ya",pemenang:jr(e,t),jumlah_putusan:Ct(s.length),
jumlah_benturan:Ct(u.length),kode_hasil:(v=e.code)!=null?v:Ke,keikutsertaan:o===null?"":"ya",
instansi_ikut:o===
null?"":Ct(o.present),instansi_terdaftar:o===null?"":Ct(o.listed),tidak_ikut:((C=o==null?void 0:o.absent)!=
null?C:[]).map(N=>({nama:G(N)})),ada_tidak_ikut:((A=o==null?void 0:o.absent.length)!=null?A:0)>0?
"ya":
"",kekukuhan:e.reliability().map(({stage:N,sentences:_})=>({tahap:G(N),kalimat:_.map(I=>({isi:I}))}))}
}
var t_={needs:"result",inEnglish:!1,documents:Vi(rH),title:Cn};p();var Yy=8,oH=e=>e===void 0||e.kind==="blank"?
"":e.kind==="recused"?"BK":e.kind==="score"?qy($t(e.value)):
"?",n_=e=>[...e.marks.values()].some(t=>t.kind!=="blank");function iH(e,t,n,r,o){var c,d,m;let i=$e(
e.competition,t),a=i.map(g=>oH(r==null?void 0:r.marks.get(g.name))),s=i.flatMap(({name:g})=>{let v=r==
null?void 0:r.marks.get(g);return(v==null?void 0:v.kind)==="score"?[v.value]:[]}),u=s.length===i.length?
(c=ed(i))==null?void 0:c(s).score:void 0,l=[(d=r==null?void 0:r.notesToCommittee)!=null?d:"",(m=r==null?
void 0:r.notesToEntrant)!=null?m:""].map(G).filter(Boolean);return{no:x(o),...lr(n),...f.fromEntries(
w.from({length:Yy},(g,v)=>{var C;return[`k${v+1}`,(C=a[v])!=null?C:""]})),rincian_nilai:i.map(({name:
g},v)=>`${G(
g)}: ${a[v]||"\u2026\u2026"}`).join(`
`),nilai:u===void 0?"":yc(u,e.competition),catatan:l.join(" / ")}}function aH(e,t,n){let{competition:
r,
results:o}=e,i=r.entries.filter(u=>u.status==="running");if(n!==void 0){let u=new T(n.rows.filter(n_).
map(l=>l.entry));return i.filter(l=>u.has(l.code))}let a=o[r.stages.indexOf(t)-1];if(a===void 0)return i;
let s=new T(a.standings.filter(({advances:u})=>u).map(({entry:u})=>u.code));return i.filter(u=>s.has(
u.code))}function sH({changes:e,competition:t},n,r){return e.filter(o=>o.stage===n.name&&o.judge===r.
code).map((o,i)=>{var a,s;return{no:x(i+1),inovasi:G((s=(a=t.entries.find(({code:u})=>u===o.entry))==
null?void 0:a.name)!=null?s:o.entry),kriteria:G(o.criterion),semula:o.from,menjadi:o.to,waktu:qe(o.at,
"id")}})}function uH(e,t,n,r,o,i){let{competition:a}=e,s=Yi(a,n),u=aH(e,n,o).map((d,m)=>iH(e,n,d,o==
null?void 0:o.rows.find(g=>g.entry===d.code),m+1)),l=s.length<=Yy?s.length:0,c=sH(e,n,r);return{...ot(
a.settings,i("lembar-nilai",t)),tanggal:Ke,jenis:o===void 0?"Lembar Nilai Kosong":"Lembar Nilai",
kode:G(
r.code),tahap:G(n.name),tahap_kapital:G(n.name).toUpperCase(),tanggal_tahap:we(n.date&&_n(n.date,
"id")),
nama_juri:we(G(r.name)),peran:G(r.role)||"Anggota",instansi_juri:G(r.institution),terisi:o===void 0?
"":"ya",kriteria_tahap:s,...f.fromEntries(w.from({length:Yy},(d,m)=>[`kolom_${m+1}`,l===m+1?[{baris:
u,
...lH(s)}]:[]])),kolom_banyak:l===0?[{baris:u}]:[],perubahan:c,ada_perubahan:c.length>0?"ya":""}}var lH=e=>f.
fromEntries(e.map((t,n)=>[`kepala${n+1}`,`${t.kriteria}
(${t.rentang})`])),r_={needs:"rules",inEnglish:!1,documents:e=>{let{competition:t,sheets:n,
faultyTabs:r}=e;
return t.stages.flatMap(o=>Ye(t,o).flatMap(i=>{let a=n.find(l=>l.stage===o.name&&l.judge===i.code),s=a!=
null&&a.rows.some(n_)?a:void 0;if(s!==void 0&&r.has(s.tab))return[];let u=`${o.name} \xB7 ${i.code}${s===
void 0?" \xB7 kosong":""}`;return[{about:u,fields:l=>uH(e,u,o,i,s,l)}]}))},title:zr("tahap",
"nama_juri")};p();function cH(e,t){var r,o;let n=En(e.competition.settings,t);return{...ot(n,t(
"pengumuman","")),jenis:"Pengumuman",dasar:Br(n),jumlah_pemenang:Ct((o=(r=e.winners)==null?void 0:r.length)!=null?
o:0),tanpa_urutan:n.
rankedWinners?"":"ya",pemenang:jr(e,t),masa_sanggah:n.objectionDays===null?"":Ct(n.objectionDays)}}
var o_={
needs:"result",inEnglish:!1,documents:ai(cH),title:Cn};p();var dH={listed:
"tercatat sebagai benturan kepentingan","same-institution":"dari instansi saya sendiri",
"parent-institution":"dari unit di bawah instansi saya"};function pH({competition:e},t,n){let r=fr(
e),o=e.entries.flatMap(a=>{let s=a.status==="running"?r(t,a):null;return s===null?[]:[{...lr(a),
alasan:dH[s]}]}),
i=e.stages.filter(a=>$e(e,a).length>0&&Ye(e,a).includes(t));return{...ot(e.settings,n("pernyataan",t.
code)),tanggal:Ke,jenis:"Pernyataan Juri",kode:G(t.code),nama_juri:we(G(t.name)),peran:G(t.role)||
"Anggota",instansi_juri:we(G(t.institution)),tahap_juri:i.map(({name:a})=>G(a)).join(", "),benturan:
o.
map((a,s)=>({no:x(s+1),...a})),ada_benturan:o.length>0?"ya":""}}var i_={needs:"rules",inEnglish:!1,
documents:e=>e.
competition.judges.map(t=>({about:t.code,fields:n=>pH(e,t,n)})),title:zr("nama_juri")};p();var a_=(e,
t)=>e.map((n,r)=>({no:t(r),isi:n,pertama:r===0?"ya":""}));function mH(e,t){var c,d;let n=En(
e.competition.settings,t),r=G(n.decreeNumber),o=ot(n,r),i=(c=qs(n))!=null?c:Ke,a=G(n.minutesNumber),
s=we(n.plenaryDate&&_n(n.plenaryDate,"id")),u=Lr(n.legalBasis),l=`penetapan pemenang ${o.kompetisi}`;
return{...o,jenis:"Keputusan",rancangan:r===""?"ya":"",kepala:i,kepala_kapital:i.toUpperCase(),
provinsi_kapital:G(
n.province)===""?"":fH(n.province).toUpperCase(),tentang:l.toUpperCase(),menimbang:a_([`bahwa dalam rangka mendorong inovasi pelayanan publik telah dilaksanakan ${o.kompetisi};`,
`bahwa berdasarkan Berita Acara Rapat Pleno Dewan Juri Nomor ${we(a)} tanggal ${s} telah diusulkan pemenang ${o.kompetisi};`,
`bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan ${i} tentang Penetapan Pemenang ${o.kompetisi};`],
m=>`${x.fromCharCode(97+m)}.`),mengingat:a_(
u.length>0?u:[Ke],m=>`${m+1}.`),hadiah:((d=e.winners)!=null?d:[]).some(({prize:m})=>m!==null)?"ya":
"",
berperingkat:n.rankedWinners?"ya":"",pemenang:jr(e,t)}}var fH=e=>{let t=G(e);return/^provinsi\b/i.test(
t)?t:`Provinsi ${t}`},s_={needs:"result",inEnglish:!1,documents:ai(mH),title:Cn};p();p();var gH={id:
{above:"di atas median",same:"sama dengan median",below:"di bawah median"},en:{above:
"above the median",same:"at the median",below:"below the median"}},hH=5,u_=new O,Xy=({standings:e})=>e.length>=
hH;function Om(e){var n;let t=(n=u_.get(e))!=null?n:yH(e);return u_.set(e,t),t}function yH(e){let{
panel:t,
standings:n}=e,r=(i,a)=>{var u;let s=[...((u=t.readings.get(i))!=null?u:new h).values()].flatMap(l=>{
var c;return(c=l.marks[a])!=null?c:[]});return s.length===0?null:Jt(s)},o=t.criteria.map((i,a)=>{let s=n.
flatMap(({entry:u})=>{var l;return(l=r(u.code,a))!=null?l:[]});return s.length===0||!Xy(e)?null:da(s)}
);
return({entry:i},{language:a,decimals:s})=>{let u=gH[a];return t.criteria.flatMap((l,c)=>{var v;let[
d,m]=[r(i.code,c),(v=o[c])!=null?v:null];if(d===null)return[];let g=m===null?0:Mt(d,m);return[{
kriteria:G(
l.name),nilai:un(er(d,s),a),median:m===null?"\u2013":un(er(m,s),a),maksimum:un(x(l.max),a),kedudukan:
m===
null?"\u2013":g>0?u.above:g<0?u.below:u.same}]})}}var l_={id:{kind:"Surat",place:"Tempat"},en:{kind:
"Award letter",place:""}};function bH(e,t){let{standing:n,
competition:r}=e,{settings:o}=r,i=si(e),a=Hs(o);return{...i,jenis:l_[o.language].kind,kop:a.first,
kop_unit:a.
unit,kepada:oi(n,o).map(s=>({nama:s})),tempat_tujuan:Ji(o)||l_[o.language].place,dasar:Br(En(o,t)),
rincian:Tm(
i,o),profil:i.nilai===""?[]:Om(e.result)(n,o),...Vs(n.prize,o),...vm(o),...ii(o)}}var c_={needs:
"result",inEnglish:!0,documents:Ys("surat",bH),title:eu};p();function vH(e,t){var o;let n=En(e.competition.settings,
t),r=(o=e.winners)!=null?o:[];return{...ot(n,
t("surat-daftar","")),jenis:"Surat kepada Semua Pemenang",tempat_tujuan:Ji(n)||"Tempat",dasar:Br(n),
jumlah_pemenang:Ct(r.length),...vm(n),...ii(n),tanpa_urutan:n.rankedWinners?"":"ya",pemenang:jr(e,t).
map((i,a)=>({...i,kepada:r[a]===void 0?"":oi(r[a],n).join(`
`)}))}}var d_={needs:"result",inEnglish:!1,documents:ai(vH),title:Cn};p();function wH(e){let{
settings:t}=e.competition,{prize:n}=e.standing,r=si(e);return{...ot(t,e.number),...r,
rincian:Tm(r,t),tanggal:Ke,jenis:"Tanda Terima",...Vs(n,t)}}var p_={needs:"result",inEnglish:!1,
documents:Ys(
"tanda-terima",wH),title:eu};p();function kH({competition:e}){let{criteria:t,stages:n}=e;return t.every(
r=>r.stage===null)&&n[0]?[{tahap_kriteria:"Semua tahap",kriteria_tahap:Yi(e,n[0])}]:n.filter(r=>$e(e,
r).length>0).map(r=>({tahap_kriteria:`Tahap ${G(r.name)}`,kriteria_tahap:Yi(e,r)}))}function xH(e,t){
let{competition:n}=e;return{...ot(n.settings,
t("tata-cara","")),tanggal:Ke,jenis:"Tata Cara Penilaian",tahapan:Xs(n),kelompok_kriteria:kH(e),
aturan:Qs(
n).map((r,o)=>({no:x(o+1),isi:r}))}}var m_={needs:"rules",inEnglish:!1,documents:Vi(xH),title:Cn};p(
);var TH={id:{kind:"Umpan Balik",place:"Tempat"},en:{kind:"Feedback",place:""}},SH=({sheets:e},t)=>[
...new T(
e.flatMap(({rows:n})=>n.filter(r=>r.entry===t).map(({notesToEntrant:r})=>r)))].map(n=>Hi(n).join(`
`)).filter(n=>n!=="").sort((n,r)=>n<r?-1:1).map(n=>({isi:n}));function EH(e,t,n,r){let o=En(e.competition.
settings,r),i=TH[o.language],a=SH(e,t.entry.code);return{...ot(o,r("umpan-balik",t.entry.code)),...lr(
t.entry),jenis:i.kind,kepada:oi(t,o).map(s=>({nama:s})),tempat_tujuan:Ji(o)||i.place,dasar:Br(o),
tahap:G(
n.stage.name),jumlah_peserta:x(n.standings.length),profil:Om(n)(t,o),tanpa_median:Xy(n)?"":"ya",
catatan:a,
ada_catatan:a.length>0?"ya":"",...ii(o)}}var f_={needs:"result",inEnglish:!0,documents:e=>{var r;let t=new T(
((r=e.winners)!=null?r:[]).map(({entry:o})=>o.code)),n=new T;return[...e.results].reverse().flatMap(
o=>o.standings.filter(({entry:a})=>!t.has(a.code)&&!n.has(a.code)).map(a=>(n.add(a.entry.code),{
about:a.
entry.code,fields:s=>EH(e,a,o,s)})))},title:zr("inovasi")};p();var g_={needs:"rules",inEnglish:!1,
documents:e=>Cm(e).map(t=>({about:t.about,fields:n=>({...ot(e.competition.
settings,n("undangan",t.about)),tanggal:Ke,jenis:"Undangan",kode:"",...Rm(t),jumlah_undangan:Ct(t.guests.
length),undangan:t.guests.map((r,o)=>({no:x(o+1),...r})),...ii(e.competition.settings)})})),title:zr(
"acara")};var h_={"tata-cara":m_,pernyataan:i_,undangan:g_,"daftar-hadir":VN,"lembar-nilai":r_,
"berita-acara":HN,
sk:s_,pengumuman:o_,piagam:QN,gabungan:e_,surat:c_,"surat-daftar":d_,"tanda-terima":p_,"umpan-balik":
f_,
laporan:t_};p();var y_=["tata-cara","pernyataan","undangan","daftar-hadir","lembar-nilai",
"berita-acara","sk","pengumuman","piagam","gabungan","surat","surat-daftar","tanda-terima",
"umpan-balik","laporan"];var ui=y_.map(e=>({id:e,...h_[e]}));function wc(e){var t;return(t=ui.find(n=>n.id===e))!=null?
t:null}p();var yo=(e,t)=>$h(e.id,ss(e,t)),Am=(e,t)=>e.needs==="rules"||t.winners!==null;function CH(
e,t){let{competition:n}=t,
r=ss(e,n);return n.settings.language===r?t:{...t,competition:{...n,settings:{...n.settings,language:
r}}}}
var Xi=(e,t)=>e.filter(n=>Am(n,t)).flatMap(n=>n.documents(CH(n,t)).map(r=>({kind:n,...r})));function Qy(
e){
if(e.winners===null)return()=>!0;let t=new T(Xi(ui,e).map(({kind:n,about:r})=>`${n.id}:${r}`));
return(n,r)=>t.
has(`${n}:${r}`)}var RH=()=>null;function eb(e,t,n=RH){let[r]=Xi([e],t);return r===void 0?null:r.fields(
n)}p();p();function DH(e,t){let n=e.map(o=>({standing:o,key:z(o.entry.name)})),r=({standing:o})=>{
var i;return(i=
t.get(o.entry.code))!=null?i:0};return n.sort((o,i)=>o.key<i.key?-1:o.key>i.key?1:r(o)-r(i)).map(({
standing:o})=>o)}
function b_(e,t){var a,s;let n=new h(e.panel.entries.map(({code:u},l)=>[u,l])),r=new h;for(let{
category:u,
entry:l}of e.standings){let c=(a=n.get(l.code))!=null?a:0;r.set(u,y.min(c,(s=r.get(u))!=null?s:c))}
let o=ad(
e).map(({standing:u})=>u);return[...r].sort(([,u],[,l])=>u-l).map(([u])=>u).flatMap(u=>{let l=o.filter(
c=>c.advances&&c.category===u);return t.rankedWinners?l.map(c=>{var d,m;return{standing:c,place:(m=(
d=
c.place)==null?void 0:d.place)!=null?m:null}}):DH(l,n).map(c=>({standing:c,place:null}))})}var OH=[
"WEIGHTS_INVALID","SETTING_INVALID","ENTRY_DUPLICATE_CODE"],v_=e=>e.filter(t=>t.severity==="error"&&
OH.includes(t.code)),AH=({settings:e})=>Xr(e).list.filter(({status:t,criterion:n})=>t==="confirmed"&&
n!=="").map(({stage:t,judge:n,entry:r,criterion:o,held:i,now:a,answeredAt:s})=>({stage:t,judge:n,
entry:r,criterion:o,from:Mo(i.cell,i.format,"id"),to:ir(a,"id"),at:s}));function tb(e,{results:t},{
rows:n},r,o=[]){
let{competition:i,sheets:a}=e,s=t[i.stages.length-1],u=r.some(v=>v.code==="RESULT_STALE"),l=r.filter(
v=>v.severity==="error"),c=s!==void 0&&l.length===0,d=Qe(i.stages,n),m=d[d.length-1],g=null;return{
competition:i,
sheets:a,faultyTabs:new T(l.flatMap(({tab:v})=>v===void 0?[]:[v])),results:u?[]:t,winners:c?b_(s,i.settings).
map(({standing:v})=>v):null,code:(m==null?void 0:m.status)==="decided"?Bn(m.hash):null,changes:o.some(
({id:v})=>v==="lembar-nilai")?AH(i):[],coverage:gC(i),reliability:()=>(g!=null||(g=t.map((v,C)=>{let A=yp(
i,v,t.slice(0,C)),_=v.last&&!i.settings.rankedWinners?{...A,gap:null,methods:[],verdict:{...A.verdict,
contested:[]}}:A;return{stage:v.stage.name,sentences:bp(_,"id")}})),g)}}var NH=["TIE_AT_CUT",
"STAGE_NOT_BEGUN","RESULT_STALE"];function Nm(e,t,n){let r=ht(e,{provisional:!1}),o=jo(e),i=[...r.findings,
...to(e,t),..._H(t,o)].map(s=>NH.includes(s.code)?{...s,severity:"error"}:s),a=tb(e,r,t,i,n);return{
findings:r.findings,blocking:i,hash:o,known:a}}function _H({rows:e},t){let n=Di(e);return n===void 0||
n.hash===t?[]:[{code:"RESULT_STALE",severity:"error",params:{computed:n.at}}]}function w_(e,t,n){var m,
g,v;let{competition:r}=e,o=Z.documents[r.settings.language];if(!Ed().includes(
o))return[];let{name:i,grid:a}=Vt(o);if(a===null)return[];let s=at(a,Ko),u=IH([...as(a).rows]),l=$H(
e,t,n,u),c=new h,d=[];for(let[C,A]of u){let N=l(A);if(N===null)continue;if(typeof N=="object"){let I=(
m=
Xe(s,C,"title"))==null?void 0:m.cell,$={kind:A.kind,written:A.title,expected:N.title};d.push({code:
"DOCUMENT_TITLE",tab:i,cell:I,params:$});continue}let _=(v=c.get(N))!=null?v:{cell:(g=Xe(s,C,"kind"))==
null?void 0:g.cell,documents:[]};c.set(N,{..._,documents:[..._.documents,A]})}return[...[...c].map((
[
C,{cell:A,documents:N}])=>({code:C,tab:i,cell:A,params:{documents:N}})),...d]}var PH=["made","draft",
"edited","signed"];function IH(e){var n,r;let t=new h;for(let o of e){let[,{kind:i,entry:a,maker:s,
revision:u,
status:l}]=o,c=E.stringify([i,a,s]),d=(r=(n=t.get(c))==null?void 0:n[1].revision)!=null?r:"";PH.includes(
l)&&b(u)>=b(d)&&t.set(c,o)}return[...t.values()]}function $H(e,t,n,r){let{competition:o}=e,i=t.findings.
filter(d=>d.severity==="error"),a=tb(e,t,n,i),s=new h(Xi(ui,a).map(d=>[E.stringify([d.kind.id,d.about]),
d])),u=new h(r.map(([,{kind:d,entry:m,number:g}])=>[E.stringify([d,m]),g])),l=(d,m)=>u.get(E.stringify(
[d,m]))||null,c=jo(e);return({kind:d,entry:m,run:g,title:v,content:C})=>{var B;let A=n.rows.find(M=>M.
action==="documents"&&M.run===g);if(A===void 0)return"DOCUMENT_UNRECORDED";let N=((B=wc(d))==null?
void 0:
B.needs)!=="rules",_=s.get(E.stringify([d,m]));if(_===void 0&&a.winners!==null)return"DOCUMENT_OF_NOBODY";
let I=_==null?void 0:_.fields(l),$=_===void 0||I===void 0?null:_.kind.title(I),F=()=>{if(_===void 0||
I===void 0)return!1;let M=yo(_.kind,o),L=kl(d,wl(M),Us(I,fc(M)));return cn(L+$)===C};return N&&A.hash!==
c&&!F()?"DOCUMENT_OF_OTHER_RESULT":$===null||$===v?null:{title:$}}}p();function FH(e,t){let n=e.filter(
({written:o,expected:i})=>[o,i].every(a=>x(a).length<=60)),r=t==="id"?
"tidak sama dengan hitung ulang":"is not what is recomputed";return n.length===0?e.map(({header:o})=>`${o} ${r}`).join(
"; "):n.map(({header:o,written:i,expected:a})=>{let[s,u]=[_m(i,t),_m(a,t)];return t==="id"?`${o} tertulis ${s}, dihitung ulang ${u}`:
`${o} is written ${s}, recomputed ${u}`}).join("; ")}var _m=(e,t)=>e===
""?t==="id"?"kosong":"blank":Y(e,t);function x_(e,t){let n=(r,o)=>t==="id"?r:o;switch(e.kind){case"cells":
{let r=FH(e.cells,t);return n(`Baris ${e.row} (${e.code}): ${r}.`,`Row ${e.row} (${e.code}): ${r}.`)}
case"stray":{let r=e.code===""?n("tanpa kode","without a code"):e.code;return n(`Baris ${e.row} (${r}) tidak ada dalam hitung ulang, atau berulang.`,
`Row ${e.row} (${r}) is not in what is recomputed, or is there twice.`)}case"missing":return n(`Tidak ada baris untuk ${e.code}, yang menurut hitung ulang di peringkat ${e.rank}.`,
`There is no row for ${e.code}, recomputed at rank ${e.rank}.`);case"column":return n(`Kolom \u201C${e.header}\u201D tidak ada.`,
`The column \u201C${e.header}\u201D is not there.`);case"order":return n(`Isi tiap baris sama, tetapi mulai baris ${e.row} urutannya lain.`,
`Each row is the same, but from row ${e.row} on they are in another order.`)}}var nb=({documents:e})=>e.map(
({kind:t,entry:n})=>`${t} ${n}`.trim()).join(", "),tu=(e,t)=>{let[n]=e.documents;if(e.documents.length===
1&&n!==void 0){let o=`${Y(n.title,t)} (${nb(e)})`;return t==="id"?`Dokumen ${o}`:`The document ${o}`}
let r=e.documents.length;return t==="id"?`${r} dokumen (${nb(e)})`:`${r} documents (${nb(e)})`},T_=(
{
documents:e},t)=>{let[n]=e;return e.length===1&&n!==void 0&&n.entry!==""?`${n.kind} ${t==="id"?
"untuk":"for"} ${n.entry}`:t==="id"?"dokumen seperti itu":"such document"},MH=({documents:e})=>e.length===
1?"was":"were",k_=({documents:e},t,n)=>e.length===1?t:n,LH={NOTHING_DECIDED:()=>"Belum ada hasil yang dihitung atau ditetapkan, jadi tidak ada yang dapat dibandingkan.",
CHANGED:e=>`Berubah sejak ditetapkan: ${Vd(e,"id")}.`,CHANGED_SINCE_COMPUTED:e=>`Nilai, aturan, atau putusan pleno berubah sejak perhitungan terakhir (${qe(
e.at,"id")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Dihitung ${qe(e.at,"id")} menurut versi aturan ${e.version}; kini berlaku versi ${e.present}. Isi lembar yang menentukan hasil masih sama.`,
DECISION_DAMAGED:e=>`Simpanan hasil yang ditetapkan ${qe(e.at,"id")} hilang atau diubah. ${e.
isSame?"Isi lembar sendiri masih sama dengan sidik yang tercatat.":
"Isi lembar juga tidak lagi sama dengan sidik yang tercatat, dan perubahannya tidak dapat dirinci."}`,
DECISION_UNRECORDED:e=>`Penetapan dengan kode ${e.code} (${e.at}) tersimpan, tetapi barisnya tidak ada lagi di tab Riwayat.`,
DECISION_MISLABELLED:e=>`Kode, waktu, atau pelaku di samping hasil yang disimpan tertulis ${e.written}; menurut tab Riwayat ${e.
recorded}.`,RANKING_MISSING:()=>"Tab peringkat ini tidak ada lagi.",RANKING_UNRECORDED:()=>"Tab peringkat ini bukan dari perhitungan yang tercatat di tab Riwayat.",
RANKING_ORIGIN:e=>`Baris keterangan di bawah judul diubah. Menurut tab Riwayat seharusnya: ${e.expected}.`,
RANKING_TITLE:e=>`Judul tab tertulis ${_m(e.written,"id")}, seharusnya ${Y(e.expected,"id")}.`,
RANKING_ROW:e=>x_(e,"id"),RANKING_MORE:e=>`Dan ${e.count} perbedaan lagi di tab ini.`,HISTORY_ROW:e=>e.reason==="unsealed"?
`Baris ${e.row} riwayat tidak bersegel: disisipkan dengan tangan, atau segelnya dihapus.`:`Rantai riwayat putus di baris ${e.row}: baris itu atau baris sebelumnya diubah, dihapus, atau disisipkan.`,
HISTORY_CUT:()=>"Baris terbaru riwayat tidak ada lagi: dihapus, atau segelnya diubah.",
DOCUMENT_OF_OTHER_RESULT:e=>`${tu(e,
"id")} dibuat dari hasil yang lain.`,DOCUMENT_OF_NOBODY:e=>`${tu(e,"id")} tidak sesuai: menurut hasil ini tidak ada ${T_(
e,"id")}.`,DOCUMENT_UNRECORDED:e=>`${tu(e,"id")} bukan dari proses yang tercatat di tab Riwayat.`,
DOCUMENT_TITLE:e=>`Judul ${e.kind} tertulis ${Y(e.written,"id")}, menurut hasil ini ${Y(e.expected,
"id")}.`},jH={NOTHING_DECIDED:()=>"No result has been computed or decided yet, so there is nothing to compare with.",
CHANGED:e=>`Changed since it was decided: ${Vd(e,"en")}.`,CHANGED_SINCE_COMPUTED:e=>`Scores, rules or plenary decisions have changed since the last computation (${qe(
e.at,"en")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Computed on ${qe(e.at,"en")} under version ${e.version} of the rules; version ${e.present} holds now. What counts for the result is still the same.`,
DECISION_DAMAGED:e=>`What was kept of the result decided on ${qe(e.at,"en")} is gone or was altered. ${e.isSame?
"The workbook itself still has the recorded hash.":
"The workbook no longer has the recorded hash either, and what changed cannot be told."}`,
DECISION_UNRECORDED:e=>`A decision with the code ${e.code} (${e.at}) is kept, but its row is gone from the history.`,
DECISION_MISLABELLED:e=>`Code, time or person beside the kept result read ${e.written}; in the history they are ${e.recorded}.`,
RANKING_MISSING:()=>"This ranking tab is gone.",RANKING_UNRECORDED:()=>"This ranking tab does not come from a computation in the history.",
RANKING_ORIGIN:e=>`The line below the title was altered. By the history it is to say: ${e.expected}.`,
RANKING_TITLE:e=>`The title is written ${_m(e.written,"en")}, it is to be ${Y(e.expected,"en")}.`,
RANKING_ROW:e=>x_(e,"en"),RANKING_MORE:e=>`And ${e.count} more differences in this tab.`,HISTORY_ROW:
e=>e.reason==="unsealed"?`Row ${e.row} of the history carries no seal: it was put in by hand, or its seal was taken off.`:
`The chain of the history breaks at row ${e.row}: it or the row before was altered, taken out or put in.`,
HISTORY_CUT:()=>"The newest row of the history is gone: taken out, or its seal was altered.",
DOCUMENT_OF_OTHER_RESULT:e=>`${tu(
e,"en")} ${MH(e)} made of another result.`,DOCUMENT_OF_NOBODY:e=>`${tu(e,"en")} ${k_(e,"does","do")} not fit: by this result there is no ${T_(
e,"en")}.`,DOCUMENT_UNRECORDED:e=>`${tu(e,"en")} ${k_(e,"does","do")} not come from a run in the history.`,
DOCUMENT_TITLE:e=>`The title of a ${e.kind} is written ${Y(e.written,"en")}, by this result it is ${Y(
e.expected,"en")}.`},zH={id:LH,en:jH};function BH(e,t){
return zH[t][e.code](e.params)}var S_=(e,t)=>BH(e,t);function Pm(){return ie(()=>{pe();let e=Ve(),{
competition:t}=e,{language:n}=t.settings,r=ht(e,{provisional:!1}),
o=tt(n),i=Qe(t.stages,o.rows).filter(u=>u.status==="decided"),a=Di(o.rows),s=[...i.length===0&&a===void 0?
[{code:"NOTHING_DECIDED",params:null}]:[],...UH(e,o),...KH(r),...GH(e,r,o),...YH(o),...w_(e,r,o)];
return{
ok:s.length===0,decided:i.map(({stage:u,at:l,by:c,hash:d})=>({stage:u,at:l,by:c,code:Bn(d)})),
computed:a===
void 0?null:{at:a.at,by:a.by},differences:s.map(u=>{var l,c,d;return{code:u.code,stage:(l=u.stage)!=
null?l:null,tab:(c=u.tab)!=null?c:null,cell:(d=u.cell)!=null?d:null,message:u.code==="RANKING_STOPPED"?
zn(u.params,n):S_(u,n)}})}})}function UH(e,{rows:t}){let{stages:n,settings:r}=e.competition,o=Qe(
n,t),i=Hg(r.language),a=new T,s=o.flatMap(({stage:m,status:g,hash:v,at:C,by:A})=>{if(g!=="decided")return[
];
let N=i.find(L=>L.stage===m),_=Jg(e,N,v),I=qg(e,v,m)!==null,$=_===null?[{code:"DECISION_DAMAGED",
stage:m,
tab:Z.decisions[r.language],params:{at:C,isSame:I}}]:[],F=[Bn(v),Fn(C),A].join(", "),B=N===void 0?F:
[N.code,N.at,N.by].join(", ");if(B!==F){let L=Z.decisions[r.language];$.push({code:
"DECISION_MISLABELLED",stage:m,tab:L,params:{written:B,recorded:F}})}let M=(_!=null?_:[]).filter(L=>!a.has(
E.stringify(
L)));for(let L of M)a.add(E.stringify(L));return[...$,...M.map(L=>({code:"CHANGED",stage:m,tab:L.tab,
cell:L.cell,params:L}))]}),u=i.filter(m=>!t.some(g=>g.action==="decide"&&g.stage===m.stage&&g.hash===
m.hash)).map(m=>({code:"DECISION_UNRECORDED",stage:m.stage,params:{code:m.code,at:m.at}})),l=Di(t),c=o.
slice(1+o.map(({status:m})=>m).lastIndexOf("decided")),d=c.length<o.length&&c.every(({status:m})=>m===
"open");return[...s,...u,...d||l===void 0?[]:WH(e,l)]}function WH(e,{at:t,hash:n}){let r=qg(e,n);
return r===
eo?[]:r===null?[{code:"CHANGED_SINCE_COMPUTED",params:{at:t}}]:[{code:"COMPUTED_BY_EARLIER_RULES",
params:{
at:t,version:r,present:eo}}]}var KH=({findings:e})=>e.filter(t=>t.severity==="error").map(t=>({code:
"RANKING_STOPPED",stage:t.stage,tab:t.tab,cell:t.cell,params:t}));function GH(e,{results:t},{rows:n}
){
var g,v,C,A;let{competition:r}=e,o=Di(n),i={id:(g=o==null?void 0:o.run)!=null?g:"",at:(v=o==null?
void 0:
o.at)!=null?v:"",by:(C=o==null?void 0:o.by)!=null?C:"",hash:(A=o==null?void 0:o.hash)!=null?A:"",
provisional:!1},
{stages:a,settings:s}=r,u=Qe(a,n).flatMap(({status:N},_)=>N==="open"?[a[_]]:[]),l=new T(u.map(N=>Fu(
N,a,s.language)));u.length>0&&l.add(Z.finalRanking[s.language]);let c=re(r.settings.language).tabs,d=[
c.computed(i.at,i.by,i.id),c.method(r.settings.method),c.hash(i.hash)];return Gg(r,t,mp(r,t),i).flatMap(
N=>{let{name:_,grid:I}=Vt(N.name);if(l.has(N.name)&&!ZH(I,N))return[];if(I===null)return o===void 0?
[]:[{code:"RANKING_MISSING",tab:_,params:null}];let $=HR(I);return[...$!==null&&n.some(B=>B.run===$)?
HH(_,I,N):[{code:"RANKING_UNRECORDED",tab:_,params:null}],...$===(o==null?void 0:o.run)?qH(_,I,d):[],
...VH(_,qR(I,N))]})}var ZH=(e,{values:t,headerRow:n})=>{var r,o;return e!==null&&K((r=e.values[n])==
null?void 0:r[0])===K((o=t[n])==null?void 0:o[0])};function qH(e,t,n){var o;let r=K((o=t.values[1])==
null?void 0:o[0]);return n.every(i=>r.includes(i))?[]:[{code:"RANKING_ORIGIN",tab:e,cell:"A2",params:
{
expected:n.join(" \xB7 ")}}]}function HH(e,t,{values:n}){var i,a;let[r,o]=[K((i=t.values[0])==null?
void 0:
i[0]),K((a=n[0])==null?void 0:a[0])];return r===o?[]:[{code:"RANKING_TITLE",tab:e,cell:"A1",params:{
written:r,expected:o}}]}var JH=10;function VH(e,t){let n=t.slice(0,JH).map(o=>({code:"RANKING_ROW",
tab:e,
cell:"cell"in o?o.cell:void 0,params:o})),r=t.length-n.length;return r===0?n:[...n,{code:
"RANKING_MORE",tab:e,params:{count:r}}]}function YH({name:e,links:t}){let n=iE(t,Ht),r=t.filter(({
row:u,texts:l,
chain:c})=>c===""&&sE(l)&&!n.some(d=>d.row===u)),i=[...n,...r.map(({row:u})=>({row:u,reason:
"unsealed"}))].sort((u,l)=>u.row-l.row).map(({row:u,reason:l})=>({code:"HISTORY_ROW",tab:e,cell:`A${u+1}`,
params:{
row:u+1,reason:l}})),a=ze(Kd),s=a!==null&&!t.some(({chain:u})=>u===a);return[...i,...s?[{code:
"HISTORY_CUT",tab:e,params:null}]:[]]}p();p();p();function QH(e,t){let n=w.from({length:t.length+1},
(r,o)=>o);for(let r=1;r<=e.length;r++){let o=[r];for(let i=1;i<=
t.length;i++){let a=n[i-1]+(e[r-1]===t[i-1]?0:1);o.push(y.min(o[i-1]+1,n[i]+1,a))}n=o}return n[t.length]}
function E_(e,t){var o,i;let n=Pt(e);return(i=(o=t.map(a=>({tag:a,away:QH(n,Pt(a))})).filter(({tag:a,
away:s})=>s<=y.max(2,y.floor(a.length/3))&&s<y.max(n.length,2)).sort((a,s)=>a.away-s.away)[0])==null?
void 0:o.tag)!=null?i:null}var e7=80;function Im(e,t){let n=t7(e);if(n===null)return[{code:
"NOT_A_DOCX",tag:"",paragraph:""}];let r=n.
flatMap(o=>r7(_p(o),t));return r.length>0?r:c7(e,t)}function t7(e){try{let t=ds(e);return t.file(
"word/document.xml")===null?null:t.file(ps).map(n=>n.asText())}catch{return null}}var C_=(e,{root:t,
loops:n})=>t.
has(e)||n.some(({scope:r})=>r===null||r.has(e)),n7=({root:e,loops:t})=>[...e.values(),...t.flatMap((
{
scope:n})=>[...n!=null?n:[]])];function r7(e,t){let n=new h(f.keys(t).map(i=>[Pt(i),i])),r={fields:t,
root:n,loops:[]};return[...e.flatMap(i=>{let a=rb(i);return u7(i).flatMap(s=>o7(s,a,r))}),...r.loops.
map(({tag:i,paragraph:a})=>({code:"LOOP_UNCLOSED",tag:i,paragraph:a}))]}function o7(e,t,n){let{tag:r}
=e;
if("fault"in e)return C_(Pt(r),n)||e.fault!=="TAG_SINGLE"?[{code:e.fault,tag:r,paragraph:t}]:[];let{
sign:o}=e;return o==="/"?i7(r,t,n):o===""||o==="#"||o==="^"?a7(o,r,t,n):[{code:"TAG_UNSUPPORTED",tag:
o+
r,paragraph:t}]}function i7(e,t,{loops:n}){let r=Pt(e),o=n.pop();return o===void 0?[{code:
"LOOP_UNOPENED",tag:e,paragraph:t}]:r!==""&&Pt(o.tag)!==r?[{code:"LOOP_CROSSED",tag:e,paragraph:t}]:
[]}function a7(e,t,n,r){
var u;let o=Pt(t),i=C_(o,r),a=r.fields[(u=r.root.get(o))!=null?u:""],s=i?[]:[{code:"TAG_UNKNOWN",tag:
t,
near:E_(t,n7(r)),paragraph:n}];return e!==""?r.loops.push({tag:t,paragraph:n,scope:s7(a,i)}):a!==void 0&&
typeof a!="string"&&s.push({code:"LIST_AS_TEXT",tag:t,paragraph:n}),s}function s7(e,t){return typeof e==
"string"?new T:e===void 0?t?new T:null:e.length===0?null:new T(e.flatMap(n=>f.keys(n).map(Pt)))}
function u7(e){
var r;let t=[],n=e;for(;;){let o=n.search(/\{\{|\}\}|\{[^{}]*\}(?!\})/);if(o<0)return t;if(n.startsWith(
"}}",o))t.push({fault:"TAG_UNOPENED",tag:l7(n.slice(0,o))}),n=n.slice(o+2);else if(n.startsWith("{{",
o)){let i=n.slice(o+2),a=i.search(/\{\{|\}\}/);if(a<0||i.startsWith("{{",a))t.push({fault:
"TAG_UNCLOSED",tag:rb(a<0?i:i.slice(0,a),30)}),n=a<0?"":i.slice(a);else{let[,s="",u=""]=(r=/^\s*([#^/@><=&!%?-]*)\s*([\s\S]*?)\s*$/.
exec(i.slice(0,a)))!=null?r:[];t.push({sign:s,tag:u}),n=i.slice(a+2)}}else{let i=n.indexOf("}",o);t.
push({fault:"TAG_SINGLE",tag:n.slice(o+1,i).trim()}),n=n.slice(i+1)}}}var l7=e=>{var t,n;return rb((
n=
(t=/\S*\s*$/.exec(e))==null?void 0:t[0].trim())!=null?n:"",30)};function rb(e,t=e7){let n=e.replace(
/\s+/g," ").trim(),r=w.from(n);return r.length<=t?n:`${r.slice(0,t-1).join("")}\u2026`}function c7(e,
t){
try{return mc(e,t),[]}catch(n){let r=fs(n);if(r===null)throw n;return"tags"in r?(r.tags.length>0?r.tags:
[""]).map(i=>({code:"TAG_BROKEN",tag:i,paragraph:""})):[{code:"NOT_A_DOCX",tag:"",paragraph:""}]}}p(
);var d7={TAG_UNKNOWN:(e,t)=>`{{${e}}} bukan isian yang dikenal${t===null?"":`; maksudnya {{${t}}}?`}`,
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
title:e=>`Templat ${e}`},p7={TAG_UNKNOWN:(e,t)=>`{{${e}}} is no known field${t===null?"":`; is {{${t}}} meant?`}`,
TAG_UNSUPPORTED:e=>`{{${e}}} is of a sort that is not supported`,LIST_AS_TEXT:e=>`{{${e}}} is a list: write {{#${e}}} \u2026 {{/${e}}}`,
TAG_UNCLOSED:e=>`\u201C{{${e}\u201D is not closed with }}`,TAG_UNOPENED:e=>`\u201C${e}}}\u201D is not opened with {{`,
TAG_SINGLE:e=>`{${e}} wants double braces: {{${e}}}`,LOOP_UNCLOSED:e=>`{{#${e}}} is not closed with {{/${e}}}`,
LOOP_UNOPENED:e=>`{{/${e}}} is not opened with {{#${e}}}`,LOOP_CROSSED:e=>`{{/${e}}} closes another part that is still open`,
TAG_BROKEN:e=>e===""?"this template cannot be filled":`{{${e}}} cannot be filled`,NOT_A_DOCX:()=>"this file is no Word document (.docx)",
at:e=>`at \u201C${e}\u201D`,faulty:(e,t)=>`The template ${e} cannot be used yet, so nothing was made: ${t}`,
more:e=>`and ${e} more`,gone:e=>`The template ${e} is no longer in Drive. Restore the built-in one, or upload one again.`,
foreign:(e,t)=>`The template ${e} belongs to ${t}, who alone can see it. Ask ${t} to make the documents, upload the same template as yours, or restore the built-in one.`,
tooLarge:(e,t)=>`This file has ${e} MB; the most is ${t} MB. Make its pictures smaller and upload it again.`,
title:e=>`Template ${e}`},Qi=e=>e==="id"?d7:p7;function ob(e,t){let n=Qi(t),r=e.map(o=>{let i=o.code==="TAG_UNKNOWN"?
n.TAG_UNKNOWN(o.tag,o.near):n[o.code](o.tag);return o.paragraph===""?i:`${i}${i.endsWith("?")?
"":","} ${n.at(o.paragraph)}`});return[...new T(r)]}function R_(e,t,n){let r=Qi(n),o=ob(t,n),i=o.slice(
0,5);return r.faulty(e,[...i,...o.length>5?[r.more(o.length-5)]:[]].join("; "))}p();var D_="templates",
m7=ne({maker:U(),fileId:U(),modified:U()}),f7=Yn(U(),Ue(m7));function nu(){let e=ze(
D_);try{let t=it(f7,E.parse(e!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}function ib(
e,t){
var i;let n=nu(),r=((i=n[e])!=null?i:[]).filter(({maker:a})=>a!==(t==null?void 0:t.maker)),o={...n};
t===null?delete o[e]:o[e]=[...r,t],Ze(D_,E.stringify(o))}p();p();var O_="lease",A_=300*1e3,g7=ne({
who:U(),run:U(),until:wt(),width:Te(wt())});function N_(e,t){var s;
let n=h7(),r=R.now();if(n!==null&&n.who!==e&&n.until>r)return{holder:n};let o=n!==null&&n.who===e&&n.
until>0,[i,a]=o?[n.run,(s=n.width)!=null?s:10]:[t(),10];return ab({who:e,run:i,width:a,until:r+A_}),
{run:i,width:a}}var __=(e,t,n)=>ab({who:e,run:t,width:n,until:R.now()+A_}),P_=(e,t)=>ab({who:e,run:t,
until:0}),ab=e=>Ze(O_,E.stringify(e));function h7(){let e=ze(O_);try{let t=it(g7,E.parse(e!=null?e:
"null"));return t.success?t.data:null}catch{return null}}p();p();p();var y7=["edited","own"],ea=(e,t)=>e!==null&&
e.maker!==""&&e.maker!==t;function I_(e,t,n,{user:r,remake:o,
renew:i}){if((t==null?void 0:t.status)==="signed"){let u=t.content===e;return i&&!u?{action:"add"}:
kc(
"signed",n,u?null:"revise")}if(t!==null&&ea(t,r))return i?{action:"add"}:kc(t.status,null,"own-copy");
if(n===null)return t!==null&&t.fileId!==""&&!o&&!i?kc("deleted",null,"remake"):{action:"create"};let a=t!==
null&&t.fileId===n.id&&t.modified!==""&&n.modified>t.modified,s=t!==null&&(a||y7.includes(t.status));
return s&&!i?kc(t.status==="own"?"own":"edited",n,"overwrite"):n.content===e&&!s?kc("made",n,null):{
action:"update",file:n}}var kc=(e,t,n)=>({action:"keep",status:e,file:t,choice:n});function $_(e,t){
return{number:e===void 0||e.number===""?null:e.number,file:e===void 0||e.link===""?
null:e.link,status:e===void 0?"":vp(e,t)}}function F_(e,t,n,r,o){let{status:i,...a}=$_(t,o),s=e.decision.
action==="keep"?e.decision.choice:null,u=re(o).documents,l=t!==void 0&&ea(t,r)?u.ofAnother(i,t.maker,
t.at):i;return{kind:e.planned.kind.id,entry:e.planned.about===""?null:e.planned.about,title:e.title,
...a,status:n===void 0?l:u.failed(Uo(n,o)),...n===void 0&&t!==void 0?{state:t.status}:{},...s===null?
{}:{choice:s}}}var M_=(e,t)=>({...$_(e,t),kind:e.kind,entry:e.entry===""?null:e.entry,title:e.title,
state:e.status});p();var ru=({kind:e,about:t})=>`${e.id}:${t}`;function L_(e){let t=new h;for(let n of e){
let{sheet:r,kind:o,
entry:i,revision:a=""}=n.properties,s=[r,o,i,a].join(":");n.type===Un&&o!==void 0&&!t.has(s)&&t.set(
s,n)}return t}function j_(e,t){var j,W,q,J;let{competition:n,numberOf:r,ledger:o,files:i,templates:a,
options:s,pace:u}=t,{kind:l,about:c}=e,d=o.of(l.id,c),m=b7(d,s.user),g=(j=m==null?void 0:m.row)!=null?
j:null,v=e.fields(r),C=l.title(v),A=cn(kl(l.id,a.versionOf(l),a.shown(l,v))+C),N=te=>({sheet:cn(vn()),
kind:l.id,entry:cn(c),...te===""?{}:{revision:te}}),_=te=>{let{sheet:X,entry:Ce}=N(te);return i.get(
[X,l.id,Ce,te].join(":"))},I=ea(g,s.user)?null:(q=_((W=g==null?void 0:g.revision)!=null?W:""))!=null?
q:w7(g,s.user,n,u),$={user:s.user,remake:s.remake,renew:s.renew.includes(ru(e))},F=I_(A,g,I,$),B=F.action===
"add",M=B?v7(d,s.user):(J=g==null?void 0:g.revision)!=null?J:"",L=B?_(M):void 0;return{planned:e,
filed:B?
null:g,place:B||m===null?o.reserve():m.place,revision:M,fields:v,title:M===""?C:`${C} \u2013 Rev. ${M}`,
content:A,properties:{...N(M),content:A},decision:L===void 0?F:{action:"update",file:L}}}function b7(
e,t){
var r;let n=o=>o.reduce((i,a)=>i===null||b(a.row.revision)>=b(i.row.revision)?a:i,null);return(r=n(e.
filter(({row:o})=>!ea(o,t))))!=null?r:n(e)}function v7(e,t){let n=e.filter(({row:r})=>!ea(r,t));
return n.
length===0?"":x(y.max(...n.map(({row:r})=>b(r.revision)||0))+1)}function w7(e,t,{settings:n},r){
return e===
null||e.fileId===""||e.maker!==t?null:Bt(oo(e.fileId,r),n.language)}p();var z_=Ko.columns.map(e=>e.key).filter(
e=>e!=="number");function $m(e){var c,d;let{name:t,grid:n}=Vt(
Z.documents[e]),r=n===null?S7(t,e):as(n),o=vn(),i=new h(r.rows),a=()=>[...i].flatMap(([m,g])=>g.spreadsheet===
o?[{place:m,row:g}]:[]),s=new h;for(let m of a()){let g=`${m.row.kind}:${m.row.entry}`;s.set(g,[...(
c=
s.get(g))!=null?c:[],m])}let u=y.max((d=n==null?void 0:n.values.length)!=null?d:0,3),l=(m,g)=>g==="status"?
vp(m,e):m[g];return{of:(m,g)=>{var v;return(v=s.get(`${m}:${g}`))!=null?v:[]},all:a,ofRun:m=>a().
flatMap(({row:g})=>g.run===m?[g]:[]),reserve:()=>u++,write:m=>{let g=m.flatMap(({place:v,row:C})=>{
let A=i.
get(v);return i.set(v,C),A!==void 0&&z_.every(N=>A[N]===C[N])?[]:[v]});if(g.length!==0){k7(t,r,e);
for(let v of x7(
g,i))for(let C of T7(r.columns,z_)){let A=v.rows.map(N=>C.keys.map(_=>l(N,_)));jt(t,v.first,C.column,
A)}an()}}}}function k7(e,{headerRow:t,columns:n},r){let o=Ko.columns.filter(({key:a})=>!n.has(a));if(
t===
null||o.length===0)return;let i=y.max(...n.values())+1;jt(e,t,i,[o.map(({header:a})=>a[r])]);for(let[
a,{key:s}]of o.entries())n.set(s,i+a)}function x7(e,t){let n=[],[r,o]=[y.min(...e),y.max(...e)];for(
let i=r;i<=
o;i+=1){let a=t.get(i),s=n[n.length-1];a!==void 0&&(s!==void 0&&s.first+s.rows.length===i?s.rows.push(
a):n.push({first:i,rows:[a]}))}return n.filter(({first:i,rows:a})=>e.some(s=>s>=i&&s<i+a.length))}
function T7(e,t){
let n=t.flatMap(o=>{let i=e.get(o);return i===void 0?[]:[{key:o,column:i}]}).sort((o,i)=>o.column-i.
column),r=[];for(let{key:o,column:i}of n){let a=r[r.length-1];a!==void 0&&a.column+a.keys.length===i?
a.keys.push(o):r.push({column:i,keys:[o]})}return r}function S7(e,t){let n=re(t).tabs,r=Ko.columns.map(
i=>({header:i.header[t],width:i.width,..."format"in i?{format:i.format}:{},value:()=>""}));sn(vt(e,n.
documents,n.documentsOrigin,r,[],0));let o=new h(Ko.columns.map((i,a)=>[i.key,a]));return{rows:new h,
columns:o,headerRow:null}}p();var Fm=(e,t,{user:n,run:r})=>{var o,i,a,s,u,l,c,d;return{kind:e.planned.kind.id,
entry:e.planned.about,
title:e.title,number:(i=(o=e.filed)==null?void 0:o.number)!=null?i:"",link:(s=(a=e.filed)==null?void 0:
a.link)!=null?s:"",fileId:(l=(u=e.filed)==null?void 0:u.fileId)!=null?l:"",status:t,statusText:"",
maker:n,
at:Fn(et()),spreadsheet:vn(),content:(d=(c=e.filed)==null?void 0:c.content)!=null?d:"",modified:"",
run:r,
revision:e.revision}},sb=(e,t,n)=>({...Fm(e,E7(e),n),fileId:t.id,link:t.link,content:e.content,
modified:t.
modified});function E7({fields:e}){let t=e.rancangan;return typeof t=="string"&&t!==""&&t!==Ke?
"draft":"made"}function B_(e,t){let{decision:n,filed:r}=e;return n.action!=="keep"?r:n.status==="made"&&
n.
file!==null&&(r===null||!ub(r))?sb(e,n.file,t):r===null?null:n.status==="made"?r:{...r,status:n.status}
}
var ub=({status:e})=>e==="made"||e==="draft";p();var lb=(e,t)=>`${e.id}.${ss(e,t)}`;function U_(e,t,
n,r){let{language:o}=e.settings,i=nu(),a=new h,s=new h,
u=l=>{var d,m;let c=lb(l,e);return a.has(c)||a.set(c,C7(l,(d=i[c])!=null?d:[],{folder:t,user:n,
language:o,
pace:r})),(m=a.get(c))!=null?m:null};return{versionOf:l=>{let c=u(l);return c===null?wl(yo(l,e)):`${c.
id}@${c.modified}`},shown:(l,c)=>u(l)===null?Us(c,fc(yo(l,e))):c,bytesOf:(l,c)=>{let d=u(l);if(d===null)
return yo(l,e);let m=s.get(l.id);if(m!==void 0)return m;let g=db(d,r,o),v=Im(g,c);return v.length>0&&
de(ue("TEMPLATE_FAULT",R_(l.id,v,o))),s.set(l.id,g),g}}}function cb(e,{folder:t,user:n,language:r,
pace:o}){
var u;let i=e.find(({maker:l})=>l===n),a=e[0];if(i===void 0)return a===void 0?{source:"built-in"}:{
source:"foreign",maker:a.maker};let s=(u=t.files.find(({id:l})=>l===i.fileId))!=null?u:Bt(oo(i.fileId,
o),r);
return s===null?{source:"gone"}:{source:s.type===Un&&s.modified===i.modified?"unedited":"own",file:s}
}
function C7(e,t,n){let r=Qi(n.language),o=cb(t,n);return o.source==="foreign"?de(ue("TEMPLATE_FAULT",
r.foreign(e.id,o.maker))):o.source==="gone"?de(ue("TEMPLATE_FAULT",r.gone(e.id))):o.source==="own"?o.
file:null}function db(e,t,n){if(e.type!==Un)return Bt(rh(e.id,t),n);let[r]=$i([e.id],Bo,t);return Bt(
r!=null?r:{failure:{kind:"unknown",reason:"no-answer"}},n)}var Mm="\u0001";function K_(e,t,n,r){let{
language:o}=e.settings,i=$m(o),a=io(e,n.user,r),s=U_(e,a,n.user,
r),u={competition:e,numberOf:(M,L)=>A7(i,M,L),ledger:i,files:L_(a.files),templates:s,options:n,pace:
r},
l=t.map(M=>j_(M,u)),c=l.filter(M=>M.decision.action!=="keep"&&!n.skip.includes(ru(M.planned))),d=c.slice(
0,10),m=d.map(M=>mc(s.bytesOf(M.planned.kind,M.fields),M.fields)),g=new h,v=l.filter(M=>{var L;
return((L=
M.filed)==null?void 0:L.run)===n.run&&M.filed.status==="begun"&&D7(M)});for(let M of l){let L=B_(M,n);
L!==null&&g.set(M,L)}let C=N7(i,n);for(let M of d)g.set(M,Fm(M,"begun",n));i.write([...W_(g),...C]);
let A=ro(d.map((M,L)=>{var j;return{fileId:M.decision.action==="update"?M.decision.file.id:null,
folder:a.
id,title:M.title,properties:M.properties,from:Bo,to:Un,bytes:(j=m[L])!=null?j:new D}}),r),{failures:
N,
again:_}=R7(d,A,g,n);i.write(W_(g));for(let M of N.values())ar(M)&&Fi(M,o);let I=M=>d.filter(L=>M.includes(
L.decision.action)&&!N.has(L)&&!_.has(L)).length,$=i.ofRun(n.run),F={made:$.filter(ub).length,failed:
$.
filter(({status:M})=>M==="begun"||M==="failed").length};return{batch:{created:I(["create","add"])+v.
length,updated:I(["update"]),unchanged:l.filter(M=>M.decision.action==="keep").length-v.length,
failed:N.
size,documents:[...l.map(M=>F_(M,g.get(M),N.get(M),n.user,o)),...C.map(({row:M})=>M_(M,o))],done:l.length-
c.length+d.length-_.size,total:l.length,more:c.length>d.length||_.size>0,skip:[...n.skip,...[...N.keys(
)].
map(M=>ru(M.planned)),...[..._].filter(M=>O7(A[d.indexOf(M)])).map(M=>ru(M.planned)+Mm)]},run:F}}
function R7(e,t,n,r){
var a,s;let o=new h,i=new T;for(let[u,l]of e.entries()){let c=t[u];if(c===void 0)continue;if("ok"in c){
n.set(l,sb(l,c.ok,r));continue}let{failure:d}=c,m=d.kind==="haste"||ns(d);if(m&&!r.skip.includes(ru(
l.planned)+Mm)){i.add(l);continue}o.set(l,d),m||n.set(l,{...Fm(l,"failed",r),modified:(s=(a=l.filed)==
null?void 0:a.modified)!=null?s:""})}return{failures:o,again:i}}var D7=({decision:e})=>e.action==="keep"&&
e.status==="made"&&e.file!==null,O7=e=>e!==void 0&&"failure"in e&&ns(e.failure),W_=e=>[...e].map(
([{place:t},n])=>({place:t,row:n}));function A7(e,t,n){var o;let r=e.of(t,n).flatMap(({row:i})=>i.number===
""?[]:[i.number]);return(o=r[r.length-1])!=null?o:null}var N7=(e,{user:t,isCurrent:n})=>e.all().filter(
({row:r})=>r.maker===t&&!["signed","own"].includes(r.status)&&!n(r.kind,r.entry)).map(({place:r,row:
o})=>({
place:r,row:{...o,status:"void"}}));var _7=ne({kinds:Ue(U()),skip:Te(Ue(U())),renew:Te(Ue(U())),
remake:Te(Ge())});function xc(e){return ie(
()=>{let t=R.now(),{kinds:n,skip:r=[],renew:o=[],remake:i=!1}=ce(_7,e);return pe(),Ee(()=>{let a=Ve(
),
{competition:s}=a,{language:u}=s.settings,l=[...new T(n)].map(j=>pb(j,u)),c=tt(u),{findings:d,
blocking:m,
hash:g,known:v}=Nm(a,c,l),C=l.filter(j=>Am(j,v)),A=v_(m);if(C.length===0&&l.length>0)return G_(m,u);
if(v.winners===null&&A.length>0)return G_(A,u);let N=Oe(),_=N_(N,kt);if("holder"in _){let{who:j,
until:W}=_.
holder;return de(ue("BUSY",re(u).problems.leased(j,I7(W))))}let I=Xi(C,v),$={user:N,run:_.run,skip:r,
renew:o,remake:i,isCurrent:Qy(v)},F=sr(_.width,t),{batch:B,run:M}=K_(s,I,$,F);B.more?F.width!==_.width&&
__(N,_.run,F.width):($7(c,{id:_.run,hash:g,...M},N,u),P_(N,_.run));let L=C.length===l.length;return{
ok:L&&B.failed===0&&!r.some(j=>!j.endsWith(Mm)),findings:Er([...L?d:m,...P7(C,I)],u),...B}})})}var P7=(
e,t)=>e.
filter(n=>!t.some(r=>r.kind===n)).map(({id:n})=>({code:"NO_DOCUMENT",severity:"warning",params:{kind:
n}})),
I7=e=>et(new R(e)).slice(11,16);function pb(e,t){var r;let n=ui.map(o=>o.id).join(", ");return(r=wc(
e))!=null?r:de(ue("BAD_REQUEST",re(t).problems.unknownKind(e,n)))}function G_(e,t){let n={created:0,
updated:0,unchanged:0,failed:0,documents:[],done:0,total:0,more:!1,skip:[]};return{ok:!1,findings:Er(
e,t),...n}}function $7(e,t,n,r){if(t.made+t.failed===0)return;let o=re(r).history.documents(t.made,t.
failed);e.rows.some(i=>i.run===t.id&&i.detail===o)||zt(e,{at:et(),by:n,action:"documents",detail:o,
run:t.
id,hash:t.hash},r)}var mb=ne({kind:U()}),F7=ne({kind:U(),content:U()}),Z_=e=>ie(()=>{let{kind:t}=ce(
mb,e);return pe(),Tc(
Lm(t))}),q_=e=>ie(()=>{let{kind:t}=ce(mb,e);return pe(),Ee(()=>{let n=Lm(t),r=Y_(n);return"file"in r?
Tc(n,r):(X_(n,Un,yo(n.kind,n.competition)),Tc(n))})}),H_=e=>ie(()=>{let{kind:t,content:n}=ce(F7,e);
return pe(),
Ee(()=>{let r=Lm(t),o=Ap(n),i=s=>(s/1024/1024).toFixed(1);if(o.length>lp){let s=Qi(r.language).tooLarge(
i(o.length),i(lp));return de(ue("TEMPLATE_FAULT",s))}let a=Q_(o,r);return a.length===0&&X_(r,Bo,o),{
...Tc(r),refused:a}})}),J_=e=>ie(()=>{let{kind:t}=ce(mb,e);return pe(),Ee(()=>{var u;let n=Lm(t),{
name:r,
competition:o,user:i,language:a,pace:s}=n;if(((u=nu()[r])!=null?u:[]).some(({maker:l})=>l===i)){let l=V_(
r);for(let{id:c,properties:d}of io(o,i,s).files)d.sheet===l.sheet&&d.template===l.template&&Bt(nh(c,
{trashed:!0},s),a)}return ib(r,null),Tc(n)})});function Lm(e){let t=R.now(),n=Ve(),{competition:r}=n,
o=dt(r.settings.language),i=pb(e,o),{known:a}=Nm(n,tt(r.settings.language),[i]),s=lb(i,r),[u,l]=[Oe(
),
sr(1,t)];return{competition:r,kind:i,name:s,fields:eb(i,a),user:u,language:o,pace:l}}var V_=e=>({
sheet:cn(
vn()),template:e}),Y_=({name:e,user:t,language:n,pace:r})=>{var o;return cb((o=nu()[e])!=null?o:[],{
folder:{files:[]},user:t,language:n,pace:r})};function X_({competition:e,kind:t,name:n,user:r,
language:o,
pace:i},a,s){var A;let u=io(e,r,i),l=V_(n),c=u.files.find(N=>N.type===a&&N.properties.sheet===l.sheet&&
N.properties.template===l.template),d=Qi(o).title(t.id),m={fileId:(A=c==null?void 0:c.id)!=null?A:
null,
folder:u.id,title:d,properties:l,from:Bo,to:a,bytes:s},[g]=ro([m],i),{id:v,modified:C}=Bt(g!=null?g:
{failure:{kind:"unknown",reason:"no-answer"}},o);ib(n,{maker:r,fileId:v,modified:C})}var M7=[
"TAG_UNKNOWN","LIST_AS_TEXT"],Q_=(e,{fields:t,language:n})=>ob(Im(e,t!=null?t:{}).filter(({code:r})=>t!==null||
!M7.includes(r)),n);function Tc(e,t=Y_(e)){let{kind:n,fields:r,language:o,pace:i}=e;return{kind:n.id,
source:t.source,maker:"maker"in t?t.maker:null,link:"file"in t?t.file.link:null,faults:t.source==="own"?
Q_(db(t.file,i,o),e):[],refused:[],title:r===null?null:n.title(r),fields:r===null?null:eP(r)}}var L7=200,
eP=e=>f.fromEntries(f.entries(e).map(([t,n])=>[t,typeof n=="string"?n.slice(0,L7):n.slice(0,1).map(
eP)]));p();p();var z7=["begun","failed","deleted","void"],tP=({row:{kind:e,entry:t,revision:n}})=>[e,
t,n].join(":"),
nP=({document:e,pdf:t})=>(t==null?void 0:t.properties.at)===e.modified,rP={failure:{kind:"unknown",
reason:"no-answer"}};function oP(e,t,n,r,o){var v;let{language:i}=e.settings,a=$m(i).all().map(({row:
C})=>C).
filter(C=>C.maker===n&&t.includes(C.kind)&&!z7.includes(C.status)),s=a.length===0?null:io(e,n,o),u=s===
null?[]:B7(a,s,i,o),l=u.filter(C=>!nP(C)&&!r.includes(tP(C))),c=l.slice(0,10),d=new h(U7(c,(v=s==null?
void 0:s.id)!=null?v:"",o).map((C,A)=>[c[A],C])),m=[...d.values()].flatMap(C=>"failure"in C?[C.failure]:
[]);for(let C of m)ar(C)&&Fi(C,i);let g=c.filter(C=>{var A;return"ok"in((A=d.get(C))!=null?A:rP)});
return{
ok:m.length+r.length===0,created:g.filter(({pdf:C})=>C===null).length,updated:g.filter(({pdf:C})=>C!==
null).length,unchanged:u.filter(nP).length,failed:m.length,files:u.map(C=>{var $,F,B;let A=($=d.get(
C))!=null?$:{ok:C.pdf},{kind:N,entry:_,title:I}=C.row;return{kind:N,entry:_===""?null:_,title:I,file:
"ok"in A&&(B=(F=A.ok)==null?void 0:F.link)!=null?B:null,problem:"ok"in A?null:re(i).documents.failed(
Uo(A.failure,i))}}),done:u.length-l.length+c.length,total:u.length,more:l.length>c.length,skip:[...r,
...c.filter(C=>!g.includes(C)).map(tP)]}}var B7=(e,{files:t},n,r)=>e.flatMap(o=>{var u,l;let{fileId:
i}=o,
a=(u=t.find(({id:c})=>c===i))!=null?u:Bt(oo(i,r),n),s=(l=t.find(({type:c,properties:d})=>c===Qa&&d.of===
i))!=null?l:null;return(a==null?void 0:a.type)===Un?[{row:o,document:a,pdf:s}]:[]});function U7(e,t,
n){
let r=e.map(({document:s})=>s.id),o=e.length===0?[]:$i(r,Qa,n),i=e.flatMap(({row:s,document:u,pdf:l}
,c)=>{
var v;let d=o[c];if(d===void 0||"failure"in d)return[];let m={of:u.id,at:u.modified};return[{...{
fileId:(v=
l==null?void 0:l.id)!=null?v:null,folder:t,title:`${s.title}.pdf`,properties:m,from:Qa,to:Qa},bytes:
d.
ok}]}),a=i.length===0?[]:ro(i,n);return o.map(s=>{var u;return"failure"in s?s:(u=a.shift())!=null?u:
rP})}var W7=ne({kinds:Ue(U()),skip:Te(Ue(U()))}),iP=e=>ie(()=>{let t=sr(10,R.now()),{kinds:n,skip:r=[
]}=ce(
W7,e);return pe(),Ee(()=>oP(Ve().competition,n,Oe(),r,t))});p();p();var tn=(e,t)=>f.assign(new S(`${e}: ${t}`),
{fault:e}),aP=e=>e instanceof S&&"fault"in e?e.fault:
null;p();p();var K7=[[14,22],[27,36],[45,47],[50,58]],G7=[9,10];function sP(e){return G7.includes(e)?
"percent":
K7.some(([t,n])=>e>=t&&e<=n)?"date":"plain"}function jm(e){let[t=""]=e.replace(/"[^"]*"|\\.|_.|\*./g,
"").replace(/\[(h+|m+|s+)\]/gi,"$1").replace(/\[[^\]]*\]/g,"").split(";");return/general/i.test(t)?
"plain":/[dmyhs]/i.test(t)?"date":t.includes("%")?"percent":"plain"}p();p();var Z7=/<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<\/([^\s<>]+)\s*>|<([^\s<>/!?]+)((?:\s+[^\s<>=/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g,
q7=/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,H7=/&(?:#x([0-9a-f]+)|#(\d+)|([^;&\s]*));?/gi,J7={amp:
"&",lt:"<",gt:">",quot:'"',apos:"'"},V7=["AlternateContent","extLst","rPh"],zm=e=>tn("damaged",e),uP=e=>e.
replace(H7,(t,n,r,o)=>{let i=n===void 0?b(r):b.parseInt(n,16),a=o===void 0?i<=1114111?x.fromCodePoint(
i):void 0:J7[o];if(a===void 0||!t.endsWith(";"))throw zm(t);return a}),Bm=e=>e.slice(e.indexOf(":")+
1);function Y7(e){var n;let t=f.create(null);for(let[,r="",o,i]of e.matchAll(q7))/^xmlns(:|$)/.test(
r)||(t[Bm(r)]=uP((n=o!=null?o:i)!=null?n:""));return t}function ta(e,t){var s,u,l;let n=[],r=0,o=e.startsWith(
"\uFEFF")?1:0,i=c=>{var d;if(c.includes("<")||n.length===0&&c.trim()!=="")throw zm(c.slice(0,60));r===
0&&c!==""&&((d=t.text)==null||d.call(t,uP(c)))},a=c=>{var d;if(n.pop()!==c)throw zm(`</${c}>`);r===0?
(d=t.close)==null||d.call(t,Bm(c)):n.length<r&&(r=0)};for(let c of e.matchAll(Z7)){let[d,m,g,v,C="",
A]=c;i(e.slice(o,c.index)),o=((s=c.index)!=null?s:0)+d.length,m!==void 0&&r===0&&((u=t.text)==null||
u.call(t,m)),g!==void 0&&a(g),v!==void 0&&(n.push(v),r===0&&V7.includes(Bm(v))&&(r=n.length),r===0&&
((l=t.open)==null||l.call(t,Bm(v),Y7(C))),A==="/"&&a(v))}if(i(e.slice(o)),n.length>0)throw zm(`<${n[
0]}>`)}var Sc=e=>e.replace(/_x([0-9A-Fa-f]{4})_/g,(t,n)=>x.fromCharCode(b.parseInt(n,16))),bo=e=>e.replace(
/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;"),lP=e=>bo(Np(e).replace(
/_(?=x[0-9A-Fa-f]{4}_)/g,"_x005F_"));var X7=2e4,Q7=500,eJ=1462,tJ=864e5,nJ=R.UTC(1899,11,30);
function rJ(e){let t=/^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/.
exec(e);if(t===null)throw tn("damaged",`the cell "${e}"`);let[,n="",r=""]=t,o=[...n.toUpperCase()].reduce(
(i,a)=>i*26+a.charCodeAt(0)-64,0)-1;return{row:b(r)-1,column:o}}function cP(e,t){let n=[],r={row:-1,
column:-1},o=!1,i=null,a=null;return ta(e,{open:(s,u)=>{s==="sheetData"&&(o=!0),o&&(s==="row"?(r.row=
u.r===void 0?r.row+1:b(u.r)-1,r.column=-1):s==="c"?(i={attributes:u},u.r===void 0?r.column+=1:f.assign(
r,rJ(u.r))):i!==null&&["v","f","t"].includes(s)&&(a=""))},text:s=>{a!==null&&(a+=s)},close:s=>{var u;
if(s==="sheetData"&&(o=!1),!(!o||i===null)){if(s==="v")i.value=a!=null?a:"";else if(s==="f")i.formula=
a!=null?a:"";else if(s==="t")i.inline=((u=i.inline)!=null?u:"")+(a!=null?a:"");else if(s==="c"){let l=sJ(
i,t);i=null,l!==null&&oJ(n,r,l)}a=null}}}),n}function oJ(e,t,n){let{row:r,column:o}=t;if(!(r>=0&&o>=
0))throw tn("damaged","a cell without a place");if(r>=X7||o>=Q7)throw tn("too-large",`row ${r+1}, column ${o+1}`);
for(;e.length<=r;)e.push([]);let i=e[r];for(;i.length<o;)i.push(void 0);i[o]=n}function iJ(e){
let t=b(e);if(e.trim()===""||!b.isFinite(t))throw tn("damaged",`the number "${e}"`);return t}
function aJ(e){
let t=(R.parse(/[Zz]|T.*[+-]/.test(e)?e:`${e}${e.includes("T")?"Z":""}`)-nJ)/tJ;if(b.isNaN(t))throw tn(
"damaged",`the date "${e}"`);return t}function sJ({attributes:e,value:t,inline:n,formula:r},o){var d,
m,g;let{strings:i,kinds:a,since1904:s}=o,u=(m=a[b((d=e.s)!=null?d:0)])!=null?m:"plain",l=r===void 0?
{}:{formula:r},c=v=>v===""&&r===void 0?null:{value:v,kind:"plain",...l};if(e.t==="inlineStr")return c(
Sc(n!=null?n:""));if(e.t==="str")return c(Sc(t!=null?t:""));if(t===void 0)return r===void 0?null:{
value:null,
kind:"plain",...l};switch((g=e.t)!=null?g:"n"){case"n":{let v=iJ(t);return{value:u==="date"&&s?v+eJ:
v,kind:u,...l}}case"s":{let v=i[b(t)];if(v===void 0)throw tn("damaged",`text ${t}`);return c(v)}case"b":
return{value:t==="1"||t==="true",kind:"plain",...l};case"e":return{value:t,kind:"plain",...l};case"d":
return{value:aJ(t),kind:"date",...l};default:throw tn("damaged",`the type "${e.t}"`)}}var dP=4e7;
function uJ(e){let t=0,n;try{n=Dp(e,({name:o,originalSize:i})=>{if(!/\.(xml|rels)$/i.test(
o))return!1;if(t+=i,t>dP)throw tn("too-large",o);return!0})}catch(o){throw t>dP?o:tn("not-xlsx",x(o))}
let r=new h(f.entries(n).map(([o,i])=>[o.toLowerCase(),i]));return o=>{let i=r.get(o.toLowerCase());
return i===void 0?null:ls(i)}}function pP(e,t){let n=t.lastIndexOf("/")+1,r=e(`${t.slice(0,n)}_rels/${t.
slice(n)}.rels`),o=new h;return ta(r!=null?r:"",{open:(i,{Id:a,Type:s="",Target:u="",TargetMode:l})=>{
if(i!=="Relationship"||a===void 0||l==="External")return;let c=u.startsWith("/")?[]:t.slice(0,n).split(
"/").slice(0,-1);for(let d of u.split("/"))d===".."?c.pop():d!=="."&&d!==""&&c.push(d);o.set(a,{type:
s.
slice(s.lastIndexOf("/")+1),target:c.join("/")})}}),o}function lJ(e){let t=[],n=null,r=!1;return ta(
e,{open:o=>{o==="si"&&(n=""),r=o==="t"},text:o=>{r&&n!==null&&(n+=o)},close:o=>{r=!1,o==="si"&&t.push(
Sc(n!=null?n:""))}}),t}function cJ(e){let t=new h,n=[],r=!1;return ta(e,{open:(o,{numFmtId:i,
formatCode:a})=>{
var s;o==="cellXfs"?r=!0:o==="numFmt"?t.set(b(i),jm(a!=null?a:"")):o==="xf"&&r&&n.push((s=t.get(b(i)))!=
null?s:sP(b(i!=null?i:0)))},close:o=>{o==="cellXfs"&&(r=!1)}}),n}function mP(e){var c;let t=uJ(e),n=(
c=
[...pP(t,"").values()].find(d=>d.type==="officeDocument"))==null?void 0:c.target,r=n===void 0?null:t(
n);if(n===void 0||r===null)throw tn("not-xlsx","no workbook");let o=pP(t,n),i=d=>{var m,g,v;return(v=
t((g=(m=[...o.values()].find(C=>C.type===d))==null?void 0:m.target)!=null?g:""))!=null?v:""},a=[],s=!1;
ta(r,{open:(d,{name:m="",state:g="visible",id:v="",date1904:C})=>{d==="workbookPr"&&(s=C==="1"||C===
"true"),d==="sheet"&&a.push({name:m,hidden:g!=="visible",relation:o.get(v)})}});let u=lJ(i(
"sharedStrings")),l=cJ(i("styles"));return a.flatMap(({name:d,hidden:m,relation:g})=>{if(g===void 0)throw tn(
"damaged",`the sheet "${d}" is missing`);if(g.type!=="worksheet")return[];let v=t(g.target);if(v===null)
throw tn("damaged",g.target);return[{name:d,hidden:m,rows:cP(v,{strings:u,kinds:l,since1904:s})}]})}
p();function dJ(e){return e===void 0||e.kind==="blank"?"":e.kind==="recused"?Dn.id:K(e.kind==="score"?
e.
value:e.raw)}function fP({rows:e}){return new h(e.flatMap(({code:t,entry:n,marks:r})=>[...r].map(([o,
i])=>{let a=n!=null?n:t;return[`${a}
${o}`,{entry:a,criterion:o,text:dJ(i)}]})))}function gP(e,t){let[n,r]=[e===null?new h:fP(e),fP(t)];
return[
...new T([...r.keys(),...n.keys()])].flatMap(o=>{var c,d;let[i,a]=[n.get(o),r.get(o)],{entry:s,
criterion:u}=a!=
null?a:i,l={entry:s,criterion:u,before:(c=i==null?void 0:i.text)!=null?c:"",after:(d=a==null?void 0:
a.text)!=null?d:""};return l.before===l.after?[]:[l]})}function hP({rows:e},t){let n=e.filter(({
entry:o})=>o!==
null);return{done:n.filter(({marks:o})=>{let i=t.map(({name:a})=>{var s;return(s=o.get(a))==null?
void 0:
s.kind});return i.includes("recused")||i.every(a=>a==="score")}).length,of:n.length}}p();var yP=864e5,
fb=R.UTC(1899,11,30),pJ="dd/mm/yyyy",mJ="dd/mm/yyyy h:mm:ss",fJ=e=>new R(fb+y.round(e*86400)*
1e3).toISOString().slice(0,19);function bP(e){let t=(R.parse(`${e}Z`)-fb)/yP;return b.isNaN(t)?e:t}
var gJ=e=>e>
-693e3&&e<(R.UTC(1e4,0,1)-fb)/yP;function vP(e){var n;let t=(n=e==null?void 0:e.value)!=null?n:(e==null?
void 0:e.formula)===void 0?"":`=${e.formula}`;return typeof t!="number"||e===void 0||e.kind==="plain"?
{value:t,read:t}:e.kind==="percent"?{value:t,read:t,format:b.isInteger(t*100)?"0%":"0.00%"}:gJ(t)?{
value:t,
read:{date:fJ(t)},format:b.isInteger(t)?pJ:mJ}:{value:t,read:t}}var wP=e=>vi(e,t=>t.filter(n=>typeof n==
"string"&&Lt(n)!==void 0).length),kP=(e,t,n)=>({tab:e,values:t.map(r=>w.from({length:n},(o,i)=>vP(r[
i]).
read))});function xP({rows:e}){var n;let t=e.length;for(;t>0&&((n=e[t-1])==null?void 0:n.every(r=>r===
void 0))!==!1;)t-=1;return{rows:e.slice(0,t),width:y.max(1,...e.map(r=>r.length))}}function TP(e,t){
var o;let n=e.filter(i=>!i.hidden),r=i=>{let{rows:a,width:s}=xP({...i,rows:i.rows.slice(0,20)});
return wP(
kP(i.name,a,s))!==null};return(o=e.find(i=>i.name===t))!=null?o:n.find(r)}function SP(e,t,n){var l;
let{
rows:r,width:o}=xP(e),i=(l=wP(kP(t,r,o)))!=null?l:0,a=y.max(0,2-i),s=[...w.from({length:a},()=>[]),
...r];
s[1]=[{value:n,kind:"plain"}];let u=s.map(c=>w.from({length:o},(d,m)=>vP(c[m])));return{values:u.map(
c=>c.map(({value:d})=>d)),formats:u.flatMap((c,d)=>c.flatMap(({format:m},g)=>m===void 0?[]:[{row:d,
column:g,
format:m}])),grid:{tab:t,values:u.map(c=>c.map(({read:d})=>d))},headerRow:i+a}}var hJ=/^Lembar Juri \u00b7 (?:dikumpulkan|collected) .* \u00b7 (?:proses|run) ([0-9a-f]{8}) \u00b7 /,
EP=({values:e})=>{var t,n,r,o;return(o=(r=hJ.exec(x((n=(t=e[1])==null?void 0:t[0])!=null?n:"")))==null?
void 0:r[1])!=null?o:null};function CP(e,t){let n=y.max(e.values.length,t.grid.values.length);return w.
from({length:n},(r,o)=>o).every(r=>{let[o=[],i=[]]=[e.values[r],t.grid.values[r]],a=y.max(o.length,i.
length);return w.from({length:a},(s,u)=>u).every(s=>{var u,l;return r===1&&s===0||yJ((u=o[s])!=null?
u:"",(l=i[s])!=null?l:"")})})}var yJ=(e,t)=>typeof e=="object"&&typeof t=="object"?e.date===t.date:e===
t;p();function bJ({criterion:e,entry:t,cell:n},{rows:r}){var i,a;if(e==="")return Do(n)[0];let o=r.filter(
s=>s.entry===t);return o.length===1?(a=(i=o[0])==null?void 0:i.marks.get(e))==null?void 0:a.at:void 0}
var RP=(e,{row:t,column:n},r)=>e.map((o,i)=>i===t?o.map((a,s)=>s===n?r:a):o);function vJ(e,t,n){
return{
...e,values:RP(e.values,t,n),formats:e.formats.filter(r=>r.row!==t.row||r.column!==t.column),grid:{
...e.
grid,values:RP(e.grid.values,t,n)}}}function DP(e,t,n){return t.filter(({status:r})=>r==="applied"||
r==="confirmed").reduce((r,o)=>{var u;let i=bJ(o,n(r.grid)),a=i&&((u=r.grid.values[i.row])==null?
void 0:
u[i.column]),s=o.kind==="label"?qd(a,o.held.cell):ja(a,o.held.cell);return i!==void 0&&s?vJ(r,i,o.now):
r},e)}p();function OP(e,t,n){var m,g,v,C;let{values:r,formats:o,headerRow:i}=t,a=(g=(m=r[0])==null?
void 0:m.length)!=
null?g:0;((C=(v=ve().getSheetByName(e))==null?void 0:v.getLastRow())!=null?C:0)>0||sn(wJ(e,a,i,n));
let u=ve().
getSheetByName(e);if(u===null)return;let[l,c]=[y.max(r.length,u.getLastRow()),y.max(a,u.getLastColumn(
))];
Jr(u,l,c);let d=u.getRange(1,1,l,c);d.setNumberFormat("General");for(let{row:A,column:N,format:_}of o)
u.getRange(A+1,N+1).setNumberFormat(_);d.setValues(w.from({length:l},(A,N)=>w.from({length:c},(_,I)=>{
var F,B;let $=(B=(F=r[N])==null?void 0:F[I])!=null?B:"";return typeof $=="string"?eg($,!1):$})))}var wJ=(
e,t,n,r)=>({
name:e,values:w.from({length:n+1},()=>w.from({length:t},()=>"")),headerRow:n,frozenColumns:y.min(r.frozenColumns,
t),widths:w.from({length:t},(o,i)=>{var a;return(a=r.widths[i])!=null?a:110}),formats:w.from({length:
t},
()=>""),layout:""});p();p();var AP={title:e=>e.filter(t=>t!=="").join(" \xB7 "),invitation:(e,t,n,r)=>[
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
"Berkas ini terlalu besar untuk sebuah lembar juri. Hapus isi di luar tabel nilai."},noTable:e=>`Tidak ada tab \u201C${e}\u201D maupun tabel dengan kolom Kode di berkas ini.`,
tabTaken:e=>`Tab \u201C${e}\u201D sudah ada dan bukan hasil pengumpulan. Ganti namanya atau hapus, lalu kumpulkan lagi: isinya tidak ditimpa.`,
notSeparate:
"Berkas Juri di tab Pengaturan bukan \u201Cterpisah\u201D, jadi juri mengisi tab di lembar ini.",
sharedTab:e=>`Pada tahap ${e} semua juri mengisi satu tab bersama; berkas terpisah tidak dipakai.`,
earlierOpen:e=>`Tahap ${e} belum ditutup, jadi belum pasti siapa yang lolos. Tutup penilaiannya dulu, baru buat berkas tahap berikutnya.`,
earlierUnranked:e=>`Tahap ${e} belum dapat diperingkat, jadi belum diketahui siapa yang lolos. Periksa lembar juri.`,
closed:e=>`Penilaian tahap ${e} sudah ditutup, jadi tidak ada yang dikumpulkan lagi. Buka kembali dulu bila perlu.`,
history:e=>`nilai dikumpulkan dari berkas ${e}`},
kJ={title:AP.title,invitation:(e,t,n,r)=>[`Dear ${e},`,`this is your score sheet for the stage ${t}${n===
""?"":` of ${n}`}. Only you and the committee can open it.`,...r===""?[]:[`Deadline: ${r}.`],
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
"This file is too large for a score sheet. Delete what stands outside the table of scores."},noTable:
e=>`There is neither a tab \u201C${e}\u201D nor a table with a column Code in this file.`,tabTaken:e=>`The tab \u201C${e}\u201D exists and was not collected. Rename or delete it and collect again: it is not written over.`,
notSeparate:
"Judge Files in the tab Settings is not \u201Cseparate\u201D, so the judges score in tabs of this sheet.",
sharedTab:e=>`At the stage ${e} all judges score in one tab; separate files are not used.`,
earlierOpen:e=>`The stage ${e} is not closed, so who advances is not certain. Close its judging first, then make the files of the next stage.`,
earlierUnranked:e=>`The stage ${e} cannot be ranked yet, so it is not known who advances. Check the judge tabs.`,
closed:e=>`The judging of the stage ${e} is closed, so nothing is collected any more. Reopen it first if need be.`,
history:e=>`scores collected from the files of ${e}`},Rn=e=>e==="id"?AP:kJ;function ou(e){var M;let t=sr(
10,R.now()),n=Ve(),{competition:r}=n,{settings:o,stages:i}=r,a=Rn(o.language),
s=L=>de(ue("BAD_REQUEST",L));if(o.judgeFiles!=="separate")return s(a.notSeparate);let u=tt(o.language),
l=Qe(i,u.rows),c=L=>{var j;return((j=or(l,L.name))==null?void 0:j.status)==="open"},d=e===void 0?(M=
i.find(c))!=null?M:i[i.length-1]:Kn(r,e);if(d.scoreTab!==void 0)return s(a.sharedTab(d.name));let m=i.
indexOf(d),g=i.slice(0,m),v=g.find(c);if(v!==void 0)return s(a.earlierOpen(v.name));let{results:C}=ht(
n,{provisional:!1}),A=g[C.length];if(A!==void 0)return s(a.earlierUnranked(A.name));let N=Ro(r,C.slice(
0,m)),_=fr(r),I=Oe(),$=xJ(I,t,o.language),F=cn(vn()),B=Ye(r,d).map(L=>{let j=Fd({stage:d,judge:L,
entries:N.
filter(Ce=>o.conflicts!=="exclude"||_(L,Ce)===null),criteria:$e(r,d),language:o.language,competition:
ln(
r),deadline:o.deadline}),W={kind:"judge-file",sheet:F,stage:ch(d.name),judge:dh(L.code)},q=dp(d.name,
L.code),J=$.find(({properties:Ce})=>f.keys(W).every(be=>Ce[be]===W[be])),te=J!=null?J:q.maker===I&&q.
id!==""?Bt(uh(q.id,t),o.language):null,X=cn(E.stringify(j.values.slice(j.headerRow)));return{judge:L,
layout:j,properties:{...W,content:X},filed:q,file:te}});return{workbook:n,history:u,stage:d,isClosed:
!c(
d),user:I,pace:t,desks:B}}var Ec=({workbook:e,stage:t},{judge:n,layout:r},o)=>{var i,a;return(a=(i=$n(
o,e.competition).find(s=>s.stage.name===t.name&&s.judge.code===n.code))==null?void 0:i.name)!=null?a:
r.name};function xJ(e,t,n){let r=ze(lh(e));if(r===null)return[];let o=sh(r,t);return"failure"in o&&o.
failure.kind==="not-found"?[]:Bt(o,n)}p();var Um={kind:"unknown",reason:"no-answer"};function Cc(e,{
workbook:t}){let{language:n}=t.competition.
settings;return ar(e)?Fi(e,n):e.kind==="haste"||ns(e)?Rn(n).busy:Uo(e,n)}p();var Wm=({judge:e})=>e.email.trim(
).toLowerCase();function Km(e){var o;let{filed:t,file:n}=e,r=Wm(e);
if(!(n===null||r===""))return(o=n.access.find(i=>{var a;return((a=i.emailAddress)==null?void 0:a.toLowerCase(
))===
r}))!=null?o:t.email.toLowerCase()===r?n.access.find(i=>i.id===t.permission):void 0}function TJ(e,t){
let{judge:n,filed:r,file:o}=e;if(o===null&&r.maker!==""&&r.maker!==t)return"foreign";if(o===null)return r.
id===""?"none":"deleted";if(n.email.trim()==="")return"no-email";let i=Km(e);return i===void 0?
"unshared":i.role==="reader"?"read-only":"shared"}var SJ=({filed:e,file:t})=>e.email!==""&&(t==null?
void 0:
t.access.some(({id:n})=>n===e.permission))===!0;function EJ(e,t,{isClosed:n,desks:r},o){if(e==="foreign")return o.foreign(
t.filed.maker);let i=(e==="unshared"||e==="no-email")&&SJ(t),a=r.filter(u=>u!==
t&&Wm(u)!==""&&Wm(u)===Wm(t)),s=t.file!==null&&t.file.properties.content!==t.properties.content;
return[
n&&e==="shared"?o.stillWriting:i?o.former(t.filed.email):o.states[e],...a.length>0?[o.sameEmail(a.map(
({judge:u})=>u.code).join(", "))]:[],...s&&!n?[o.outdated]:[]].join(" ")}var iu={made:0,shared:0,
collected:0,
changes:[],changed:0,more:!1,skip:[],failures:new h};function au(e,t){let{workbook:n,stage:r,
isClosed:o,
user:i,desks:a}=e,s=Rn(n.competition.settings.language),{failures:u,...l}=t,c=a.map(d=>{let{judge:m,
filed:g,file:v}=d,C=u.get(m.code),A=C===void 0?TJ(d,i):"failed";return{judge:m.code,name:m.name,
state:A,
message:C!=null?C:EJ(A,d,e,s),link:(v==null?void 0:v.link)||g.link||null,email:g.email,collected:g.collected||
null,changed:v!==null&&g.collected!==""&&v.modified>g.modified,done:g.done,of:g.collected===""?d.layout.
table.height:g.of}});return{ok:u.size===0,stage:r.name,isClosed:o,files:c,...l}}var CJ=100,RJ=ne({
stage:Te(U()),skip:Te(Ue(U()))});function NP(e){return ie(()=>{let{stage:t,skip:n=[]}=ce(
RJ,e);return pe(),Ee(()=>{var $;let r=ou(t),{settings:o}=r.workbook.competition,{language:i}=o,a=Rn(
i);if(r.isClosed)return de(ue("BAD_REQUEST",a.closed(r.stage.name)));let s=r.desks.filter(({judge:F,
file:B})=>B!==null&&!n.includes(F.code)),u=s.slice(0,10),l=Fe(),c=OJ(r,l),d=F=>r.history.rows.some(B=>B.
run===F),m=($=[...c.values()].find(F=>!d(F)))!=null?$:kt(),g=et(),{collected:v,written:C,changes:A,
failures:N}=DJ(
r,u,{names:l,run:m,at:g});for(let F of C)c.set(F,m);let _=s.length>u.length,I=r.desks.filter(({judge:
F})=>c.
get(F.code)===m).map(({judge:F})=>F.code);if(!_&&I.length>0){let F={at:g,by:r.user,action:"collect",
run:m,hash:"",stage:r.stage.name};zt(r.history,{...F,detail:a.history(I.join(", "))},i)}return au(r,
{...iu,collected:v,changes:A.slice(0,CJ),changed:A.length,more:_,skip:[...n,...u.map(({judge:F})=>F.
code)],failures:N})})})}function DJ(e,t,{names:n,run:r,at:o}){let{settings:i}=e.workbook.competition,
a=t.flatMap(({file:d})=>{var m;return(m=d==null?void 0:d.id)!=null?m:[]}),s=t.length===0?[]:$i(a,ul,
e.pace),{list:u}=Xr(i),l=$T(Rn(i.language).mark(o,e.user,r)),c={collected:0,written:[],changes:[],
failures:new h};
for(let[d,m]of t.entries()){let{code:g}=m.judge,v=s[d],C=v===void 0||"failure"in v?{failure:Cc(v===void 0?
Um:v.failure,e)}:AJ(e,m,v.ok,{name:Ec(e,m,n),mark:l,corrections:u.filter(A=>A.stage===e.stage.name&&
A.judge===g)});if("failure"in C){c.failures.set(g,C.failure);continue}C.isWritten&&c.written.push(g),
c.changes.push(...C.changes.map(A=>({judge:g,...A}))),c.collected+=1,m.filed={...m.filed,collected:o,
modified:m.file.modified,...C.progress},Mi(e.stage.name,g,m.filed)}return c}function OJ(e,t){let n=new h;
for(let r of e.desks){let o=Ec(e,r,t),i=t.includes(o)?EP(_e(o)):null;i!==null&&n.set(r.judge.code,i)}
return n}function AJ({workbook:e,stage:t},{judge:n,layout:r},o,{name:i,mark:a,corrections:s}){let{
competition:u}=e,
l=Rn(u.settings.language),c;try{c=TP(mP(o),r.name)}catch(I){let $=aP(I);if($===null)throw I;return{
failure:l.
unreadable[$]}}if(c===void 0)return{failure:l.noTable(r.name)};let d=_e(i),m=d.values.every(I=>I.every(
$=>$===""));if(!m&&!Ln(d))return{failure:l.tabTaken(i)};let g=$e(u,t),v=Aa(u.entries),C=I=>Io(I,t.name,
n.code,g,v),A=DP(SP(c,i,a),s,C),N=C(A.grid),_=m||!CP(d,A);return _&&OP(i,A,r),Tr(i,u.settings.admins),
{isWritten:_,changes:gP(m?null:C(d),N),progress:hP(N,g)}}p();p();p();var NJ="Arial",_J=10,_P=164,PJ={
General:0,"@":49},IJ='<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
$J=e=>`<${e} style="thin"><color rgb="FFB7B7B7"/></${e}>`,FJ=`<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${[
"left","right","top","bottom"].map($J).join("")}<diagonal/></border></borders>`,PP=e=>`FF${e.replace(
"#","").toUpperCase()}`;function Rc(){let e=[];return{all:e,idOf:t=>{let n=e.indexOf(t);return n>=0?
n:e.push(t)-1}}}var Gm=(e,t)=>`<${e} count="${t.length}">${t.join("")}</${e}>`;function IP(){let[e,t,
n,r,o]=[Rc(),Rc(),Rc(),Rc(),Rc()],i=({bold:c,size:d=_J})=>e.idOf(`<font>${c?"<b/>":""}<sz val="${d}"/><name val="${NJ}"/></font>`),
a=({background:c})=>c===void 0?0:2+t.idOf(`<fill><patternFill patternType="solid"><fgColor rgb="${PP(
c)}"/><bgColor indexed="64"/></patternFill></fill>`),s=({format:c="General"})=>{var d;return(d=PJ[c])!=null?
d:_P+n.idOf(bo(c))},u=(c,d)=>{let m=[`numFmtId="${s(c)}" fontId="${i(c)}" fillId="${a(c)}" borderId="${c.bordered?
1:0}" xfId="0"`,
'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"',
...d?['quotePrefix="1"']:
[]],g=`<alignment vertical="top"${c.centred?' horizontal="center"':""}${c.wrap?' wrapText="1"':""}/>`;
return r.idOf(`<xf ${m.join(" ")}>${g}<protection locked="${c.open?0:1}"/></xf>`)},l=`<xf numFmtId="0" fontId="${i(
{})}" fillId="0" borderId="0" xfId="0"/>`;return r.idOf(l),{idOf:u,ruleIdOf:c=>o.idOf(
`<dxf><fill><patternFill patternType="solid"><bgColor rgb="${PP(c)}"/></patternFill></fill></dxf>`),
toXml:()=>[`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,n.all.length===0?"":
Gm("numFmts",n.all.map((c,d)=>`<numFmt numFmtId="${_P+d}" formatCode="${c}"/>`)),Gm("fonts",e.all),`<fills count="${2+t.all.length}">${IJ}${t.all.join(
"")}</fills>`,FJ,
'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',Gm(
"cellXfs",r.all),
'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',Gm("dxfs",o.all),
"</styleSheet>"].join("")}}var Dc=`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
`,gb="http://schemas.openxmlformats.org/spreadsheetml/2006/main",MP="http://schemas.openxmlformats.org/officeDocument/2006/relationships",
LP="http://schemas.openxmlformats.org/package/2006",MJ="application/vnd.openxmlformats-officedocument.spreadsheetml",
LJ=32767,jJ=225,$P=({top:e,left:t,height:n,width:r})=>Be(
e,t,n,r),zJ=e=>y.round((e-5)/7*100)/100;function BJ(){let e=new h,t=0;return{idOf:n=>{var o;t+=1;let r=(
o=
e.get(n))!=null?o:e.size;return e.set(n,r),r},toXml:()=>`${Dc}<sst xmlns="${gb}" count="${t}" uniqueCount="${e.size}">${[
...e.keys()].map(n=>`<si><t xml:space="preserve">${lP(n)}</t></si>`).join("")}</sst>`}}function UJ({
value:e,formula:t,look:n},r,o,i){let a=(u=!1)=>` r="${r}" s="${o.idOf(n,u)}"`;if(t!==
void 0)return`<c${a()}><f>${bo(t)}</f></c>`;if(e==="")return`<c${a()}/>`;if(typeof e=="number")return`<c${a(
)}><v>${e}</v></c>`;if(typeof e=="boolean")return`<c${a()} t="b"><v>${b(e)}</v></c>`;let s=e.slice(
0,LJ);return`<c${a(/^[=+\-@]/.test(s))} t="s"><v>${i.idOf(s)}</v></c>`}function WJ({frozenRows:e,
frozenColumns:t}){
if(e===0&&t===0)return"";let[n,r]=[t>0?` xSplit="${t}"`:"",e>0?` ySplit="${e}"`:""],o=t===0?
"bottomLeft":e===0?"topRight":"bottomRight";return`<pane${n}${r} topLeftCell="${Be(e,t)}" activePane="${o}" state="frozen"/>`}
function KJ(e,t,n){let r=e.widths.map((s,u)=>`<col min="${u+1}" max="${u+1}" width="${zJ(s)}" customWidth="1"/>`),
o=e.rows.map((s,u)=>`<row r="${u+1}">${s.map((l,c)=>UJ(l,Be(u,c),t,n)).
join("")}</row>`),i=e.colours.map(({block:s,formula:u,background:l},c)=>`<conditionalFormatting sqref="${$P(
s)}"><cfRule type="expression" dxfId="${t.ruleIdOf(l)}" priority="${c+1}" stopIfTrue="1"><formula>${bo(
u)}</formula></cfRule></conditionalFormatting>`),a=e.validations.map(({block:s,formula:u,
help:l})=>`<dataValidation type="custom" allowBlank="1" showInputMessage="1" showErrorMessage="1" error="${bo(
l.slice(0,jJ))}" sqref="${$P(s)}"><formula1>${bo(u)}</formula1></dataValidation>`);return[
`${Dc}<worksheet xmlns="${gb}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,`<sheetViews><sheetView workbookViewId="0">${WJ(
e)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`,r.length===
0?"":`<cols>${r.join("")}</cols>`,`<sheetData>${o.join("")}</sheetData>`,e.isProtected?
'<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>':"",i.join(""),a.length===0?"":`<dataValidations count="${a.length}">${a.join(
"")}</dataValidations>`,
'<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
'<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>'].join(
"")}var Zm=(e,t,n)=>`<Relationship Id="rId${e}" Type="${MP}/${t}" Target="${n}"/>`,FP=e=>`${Dc}<Relationships xmlns="${LP}/relationships">${e.join(
"")}</Relationships>`,qm=(e,t)=>`<Override PartName="/xl/${e}" ContentType="${MJ}.${t}+xml"/>`;
function jP(e){var a;
let[t,n]=[IP(),BJ()],r=e.map(s=>KJ(s,t,n)),o=r.map((s,u)=>`worksheets/sheet${u+1}.xml`),i={
"[Content_Types].xml":[`${Dc}<Types xmlns="${LP}/content-types">`,
'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
'<Default Extension="xml" ContentType="application/xml"/>',qm("workbook.xml","sheet.main"),...o.map(
s=>qm(s,"worksheet")),qm("styles.xml","styles"),qm("sharedStrings.xml","sharedStrings"),"</Types>"].join(
""),"_rels/.rels":FP([Zm(1,"officeDocument","xl/workbook.xml")]),"xl/workbook.xml":[`${Dc}<workbook xmlns="${gb}" xmlns:r="${MP}"><bookViews><workbookView/></bookViews><sheets>`,
...e.map(({name:s},u)=>`<sheet name="${bo(s)}" sheetId="${u+
1}" r:id="rId${u+1}"/>`),'</sheets><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'].join(""),
"xl/_rels/workbook.xml.rels":FP([...o.map((s,u)=>Zm(u+1,"worksheet",s)),Zm(o.length+1,"styles",
"styles.xml"),Zm(o.length+2,"sharedStrings","sharedStrings.xml")]),"xl/styles.xml":t.toXml(),
"xl/sharedStrings.xml":n.toXml()};for(let[s,u]of o.entries())i[`xl/${u}`]=(a=r[s])!=null?a:"";return cs(
f.fromEntries(
f.entries(i).map(([s,u])=>[s,us(u)])))}p();p();var GJ="#d9e2f3",hb=e=>e.replace(/^=/,"").replace(
/"[^"]*"|;/g,t=>t===";"?",":t);function Hm(e){
let{headerRow:t,open:n,table:r,centred:o,formats:i}=e,a=(u,l)=>{var g;if(u<t)return u===e.progress.row?
{bold:!0,size:14}:{};let c={wrap:!0,bordered:!0,...o.includes(l)?{centred:!0}:{}};if(u===t)return{
...c,
bold:!0,background:GJ};let d=l>=n.left&&l<n.left+n.width,m=(g=i[l])!=null?g:"";return{...c,...m===""?
{}:{format:m},...d?{open:!0}:{}}},s=(u,l,c)=>{var m,g;let d=(g=(m=e.formulas[l])==null?void 0:m[c])!=
null?g:"";return{value:u,look:a(l,c),...d===""?{}:{formula:hb(d)}}};return{name:e.name,rows:e.values.
map((u,l)=>(l<t?u.slice(0,1):u).map((c,d)=>s(c,l,d))),widths:e.widths,frozenRows:t+1,frozenColumns:e.
frozenColumns,isProtected:!0,validations:r.height===0?[]:e.validations.map(u=>({...u,formula:hb(u.formula)}
)),
colours:r.height===0?[]:e.colours.map(u=>({...u,formula:hb(u.formula)}))}}p();function ZJ({look:e},t,
n){let r=typeof t=="object"?bP(t.date):t,o=typeof r=="number"&&jm(n)!=="plain";
return{value:r,look:o?{...e,format:n}:e}}function qJ({rows:e},t){var r;let n=e.filter(o=>o.entry===t);
return(r=n.find(({marks:o})=>[...o.values()].some(({kind:i})=>i!=="blank")))!=null?r:n[0]}function zP(
e,t,{
grid:n,formats:r,read:o}){let i=Hm(e),{top:a,left:s}=e.open,u=i.rows.map((l,c)=>{var v;let d=c<a?
void 0:
qJ(o,(v=e.values[c])==null?void 0:v[0]);if(d===void 0)return l;let g=[...t.map(({name:C})=>{var N,_,
I,$,F;let A=(N=d.marks.get(C))==null?void 0:N.at;return A===void 0?["",""]:[(I=(_=n.values[A.row])==
null?void 0:_[A.column])!=null?I:"",(F=($=r[A.row])==null?void 0:$[A.column])!=null?F:""]}),[d.notesToCommittee,
""],[d.notesToEntrant,""]];return l.map((C,A)=>{let N=g[A-s];return N===void 0?C:ZJ(C,...N)})});
return{
...i,rows:u}}function BP(e,t,n){let{judge:r,layout:o}=t,i=Ec(e,t,n),a=_e(i);if(!Ln(a))return Hm(o);
let{competition:s}=e.
workbook,u=$e(s,e.stage),l=Io(a,e.stage.name,r.code,u,Aa(s.entries));return zP(o,u,{grid:a,formats:
_a(
i),read:l})}var HJ=ne({stage:Te(U()),skip:Te(Ue(U())),remake:Te(Ge())});function UP(e){return ie(()=>{
let{stage:t,
skip:n=[],remake:r=!1}=ce(HJ,e);return pe(),Ee(()=>{let o=ou(t),i=new h,s=(o.isClosed?[]:o.desks.filter(
v=>JJ(v,o.user,r))).filter(({judge:v})=>!n.includes(v.code)),u=s.slice(0,10),l=VJ(o,u,i),c={...o,
desks:l},
{left:d,shared:m}=YJ(c,n,i);return au(c,{...iu,made:u.filter(({judge:v})=>l.some(C=>C.judge===v&&C.file!==
null)).length,shared:m,more:s.length>u.length||d>0,skip:[...n,...i.keys()],failures:i})})})}function JJ(
{
filed:e,file:t},n,r){return t!==null?!1:r||e.id===""&&(e.maker===""||e.maker===n)}function VJ(e,t,n){
if(t.length===0)return e.desks;let{workbook:r,stage:o,user:i}=e,{competition:a}=r,s=Rn(a.settings.language),
u=io(a,i,e.pace),l=Fe(),c=t.map(v=>jP([BP(e,v,l)]));for(let{judge:v}of t)Mi(o.name,v.code,{...dl,
maker:i});
let d=ro(t.map((v,C)=>({fileId:null,folder:u.id,title:s.title([ln(a),v.layout.name,v.judge.name]),
properties:v.
properties,from:ul,to:sl,bytes:c[C],writersCanShare:!1})),e.pace),m=new h;for(let[v,C]of t.entries()){
let A=d[v];A!==void 0&&"ok"in A&&m.set(C,{...A.ok,access:[]})}let g=e.desks.map(v=>{var C;return Jm(
v,(C=m.get(v))!=null?C:v.file,i)});for(let[v,C]of g.entries())m.has(e.desks[v])&&Mi(o.name,C.judge.code,
C.filed);for(let[v,{judge:C}]of t.entries()){let A=d[v];A!==void 0&&"failure"in A&&n.set(C.code,Cc(A.
failure,e))}return g}var Jm=(e,t,n)=>t===null||e.filed.id===t.id?{...e,file:t}:{...e,file:t,filed:{
...dl,
maker:n,id:t.id,link:t.link}};function YJ(e,t,n){let{stage:r,user:o}=e,i=Rn(e.workbook.competition.settings.
language),a=e.desks.map((l,c)=>({index:c,desk:Jm(l,l.file,o)})).filter(({desk:l})=>!t.includes(l.judge.
code)&&!n.has(l.judge.code)).map(({index:l,desk:c})=>({index:l,desk:c,changes:QJ(c,e)})).filter(({
changes:l})=>l.
length>0),s=a.slice(0,10),u=0;for(let l of[0,1]){let c=s.flatMap(g=>{let v=g.changes[l];return v===void 0||
n.has(g.desk.judge.code)?[]:[{...g,change:v}]}),d=c.length===0?[]:cl(c.map(({change:g})=>g),e.pace),
m=[];for(let[g,{index:v,change:C}]of c.entries()){let A=d[g],N=e.desks[v];if(A===void 0||"failure"in
A){m.push([N,A===void 0?Um:A.failure]);continue}let _=eV(Jm(N,N.file,o),C,A.ok);e.desks[v]=_,Mi(r.name,
_.judge.code,_.filed),u+=1}for(let[{judge:g},v]of m){let C=i.notShared(g.email.trim(),v.reason);n.set(
g.code,ar(v)||v.kind!=="refused"?Cc(v,e):C)}}return XJ(e),{left:a.length-s.length,shared:u}}function XJ(
{
desks:e,stage:t,user:n}){var r;for(let[o,i]of e.entries()){let a=Jm(i,i.file,n),s=Km(a),u=((r=a.file)==
null?void 0:r.access.some(({id:c})=>c===a.filed.permission))===!0,l=s===void 0||s.role==="owner"||u?
a.filed:{...a.filed,email:a.judge.email.trim(),permission:s.id};l!==i.filed&&(e[o]={...a,filed:l},Mi(
t.name,i.judge.code,l))}}function QJ(e,{workbook:t,stage:n,isClosed:r}){let{judge:o,filed:i,file:a}=e;
if(a===null)return[];let s=o.email.trim(),u=Km(e),l=r?"reader":"writer",c=a.access.find(N=>N.id===i.
permission&&N.id!==(u==null?void 0:u.id)&&N.role!=="owner"),d=c===void 0?[]:[{file:a.id,change:
"withdraw",permission:c.id}];if(s===""||(u==null?void 0:u.role)===l||(u==null?void 0:u.role)==="owner")return d;
if(u!==void 0)return[...d,{file:a.id,change:"role",permission:u.id,role:l}];if(r)return d;let{
competition:m}=t,
{language:g,deadline:v}=m.settings,C=o.name===""?o.code:o.name,A=Rn(g).invitation(C,n.name,ln(m),v);
return[...d,{file:a.id,change:"grant",email:s,role:l,message:A}]}function eV(e,t,n){let{filed:r,file:
o,
judge:i}=e;if(o===null)return e;if(t.change==="withdraw"||n===null){let a=o.access.filter(s=>t.change!==
"withdraw"||s.id!==t.permission);return{...e,file:{...o,access:a},filed:{...r,email:"",permission:""}
}}
return{...e,file:{...o,access:[...o.access.filter(a=>a.id!==n.id),n]},filed:{...r,email:i.email.trim(
),
permission:n.id}}}p();var tV=ne({stage:Te(U())});function WP(e){return ie(()=>{let{stage:t}=ce(tV,e);
return pe(),au(ou(t),
iu)})}p();p();var yb="protecting";function KP(e){var r;let t=((r=ze(yb))!=null?r:"").split(`
`),n=[...xt(Fe()).values()].filter(o=>t.includes(o)||WS(o));if(n.length!==0){Ze(yb,n.join(`
`));for(let o of n)Tr(o,e);Ze(yb,"")}}p();var nV=e=>e.every(t=>t.every(n=>n===""));function rV({
workbook:e,stage:t},n,r){var a,s,u;let o=(a=[...e.
own].find(([,l])=>l.stage===t&&l.judge===n))==null?void 0:a[0],i=(s=e.sheets.find(l=>l.stage===t.name&&
l.judge===n.code))==null?void 0:s.tab;return(u=o!=null?o:i)!=null?u:r.name}function GP(e,t,n){let{
workbook:r,
common:o}=e,i={...o,judge:t,entries:n},a=Fd(i),s=rV(e,t,a),u=_e(s).values,l=r.own.has(s),c=(N,_,I=0)=>{
var B;let{open:$}=$d(i,_),F=oV(s,$,e.admins,t.email);return{tab:s,judge:t.code,status:N,added:I,
missing:0,
access:F,id:(B=Ku().get(s))!=null?B:null}};if(nV(u))return xg(a,s),c("made",n.length);let d=new T(r.
sheets.filter(N=>N.tab===s).flatMap(({rows:N})=>N.flatMap(({entry:_})=>_===null?[]:[H(_)]))),g=r.competition.
settings.missing==="assigned"?[]:a.values.slice(a.table.top).flatMap(([N])=>n.filter(_=>_.code===N&&
!d.has(H(_.code))));if(!MS(a,u)){if(l&&LS(u))return xg(a,s),c("renewed",n.length);let N=l?"changed":
"theirs";return{tab:s,judge:t.code,status:N,added:0,missing:g.length,access:"unprotected",id:null}}
let v=u.
length-a.table.top;if(g.length===0)return c("kept",v);let C=v+g.length,A=yg(g,a.table.top+v,i);
return VS(
s,{...a,...$d(i,C)},A),c("added",C,g.length)}function oV(e,t,n,r){if(r==="")return $a(e,t,n,""),
"anybody";try{return $a(e,t,n,r),"own"}catch(o){if(!x(o).includes(r))throw o;return $a(e,t,n,""),
"refused"}}var iV=ne({stage:Te(U())}),aV=180*1e3;function Vm(e){return ie(()=>{let t=R.now()+aV,{
stage:n}=ce(iV,
e);return pe(),Ee(()=>{let r=Ve(),o=sV(r,n);return uV(r,o,t)})})}function sV({competition:e,findings:
t},n){
let{language:r,judgeFiles:o}=e.settings,i=so(dt(r)),a=d=>de(ue("BAD_REQUEST",d));o==="separate"&&a(i.
separate);let s=Qe(e.stages,tt(r).rows),u=d=>s.some(m=>m.stage===d&&m.status==="open"),l=n===void 0?
e.stages.find(({name:d})=>u(d)):Kn(e,n);if(l===void 0)return a(i.noOpenStage);u(l.name)||a(i.closed(
l.name)),l.scoreTab!==void 0&&a(i.sharedTab(l.name,l.scoreTab)),Ye(e,l).length===0&&a(i.noJudges),$e(
e,l).length===0&&a(i.noCriteria(l.name)),e.entries.length===0&&a(i.noEntries);let c=t.find(({code:d}
)=>d===
"ENTRY_DUPLICATE_CODE"||d==="ROW_WITHOUT_CODE");return c!==void 0&&a(zn(c,dt(r))),l}function uV(e,t,
n){
let{competition:r}=e,{settings:o,stages:i}=r,a=so(dt(o.language)),{results:s,progress:u}=ht(e,{
provisional:!1}),
l=i.indexOf(t);s.length<l&&de(ue("BAD_REQUEST",a.notReached(t.name)));let c=Ro(r,s.slice(0,l)),d=fr(
r),m=F=>F===null||o.conflicts==="include",g={workbook:e,stage:t,common:{stage:t,criteria:$e(r,t),
language:o.
language,competition:ln(r),deadline:o.deadline},admins:[...o.admins,Oe()]},v=Ye(r,t),C=[];for(let F of v){
if(R.now()>n)break;let B=c.filter(M=>m(d(F,M)));C.push(GP(g,F,B))}KP(g.admins),an();let A=C.filter(F=>F.
id!==null),N=Ld(),_=new h(u.map(F=>[`${F.stage}|${H(F.judge)}`,F])),I=A.map(({id:F,tab:B,judge:M})=>{
var L;return{id:F!=null?F:0,tab:B,stage:t.name,judge:M,progress:(L=_.get(`${t.name}|${H(M)}`))!=null?
L:{scored:0,expected:1}}});Tg(Sg(I,N));let $=C.length<v.length;return{stage:t.name,tabs:C.map(({tab:
F,
judge:B,status:M,added:L})=>({tab:F,judge:B,status:M,added:L})),more:$,notes:lV(C,g,o.language)}}
function lV(e,{
workbook:t},n){let r=dt(n),o=so(r),i=l=>Q(e.filter(l).map(({judge:c})=>c),r),[a,s]=[i(l=>l.access===
"anybody"),i(l=>l.access==="refused")],u=t.competition.judges.length>1;return[...e.flatMap(({tab:l,
status:c,
missing:d})=>c==="theirs"?[o.theirs(l,d)]:c==="changed"?[o.changed(l)]:[]),...a===""?[]:[o.noEmail(a)],
...s===""?[]:[o.badEmail(s)],o.share,...u?[o.shared]:[]]}p();var cV=ne({language:At(["id","en"])});
function ZP(e){let t=ie(()=>RE(Og,ce(cV,e).language));return"problem"in t?t:Go()}p();var dV=ne({
entries:Ue(U())}),pV=100;function Ym(e){return ie(()=>{let{entries:t}=ce(dV,e);pe();let n=new T(
t.map(H)),r=xt(Fe()),{competition:o}=on(new h([...r].map(([i,a])=>[i,_e(a)])));return{settings:r.has(
"settings")?o.settings:null,history:tt(o.settings.language).rows.slice(-pV).reverse().map(({at:i,by:
a,
action:s,detail:u,stage:l})=>({at:i,by:a,action:s,detail:u,stage:l})),judges:o.judges.map(({code:i,
name:a,
email:s,phone:u})=>({code:i,name:a,email:s,phone:u})),entries:o.entries.filter(({code:i})=>n.has(H(i))).
map(({code:i,contact:a,innovator:s,email:u,phone:l})=>({code:i,name:a||s,email:u,phone:l}))}})}p();p(
);function qP(e,t){let n=SpreadsheetApp.getUi().createMenu(e);for(let r of t)r==="separator"?n.addSeparator(
):
n.addItem(r.label,r.functionName);n.addToUi()}function HP(e,t){SpreadsheetApp.getUi().showSidebar(
HtmlService.
createHtmlOutputFromFile(e).setTitle(t))}function JP(e,t,n){let r=HtmlService.createHtmlOutputFromFile(
e).append(`<span id="view" hidden>${n}</span>`);SpreadsheetApp.getUi().showModalDialog(r.setWidth(
960).
setHeight(560),t)}function bb(e,t){let n=SpreadsheetApp.getUi();n.alert(e,t,n.ButtonSet.OK)}function VP(
e,t){
let n=SpreadsheetApp.getUi();return n.alert(e,t,n.ButtonSet.YES_NO)===n.Button.YES}function YP(e,t){
SpreadsheetApp.getActiveSpreadsheet().toast(e,t,10)}var vb=e=>(e==null?void 0:e.authMode)!==void 0&&
e.authMode!==ScriptApp.AuthMode.NONE;p();function XP(e,t){var i,a,s,u;let{ok:n,findings:r,documents:
o}=t;return{ok:n,findings:r,documents:o,
created:((i=e==null?void 0:e.created)!=null?i:0)+t.created,updated:((a=e==null?void 0:e.updated)!=null?
a:0)+t.updated,unchanged:(s=e==null?void 0:e.unchanged)!=null?s:t.unchanged,failed:((u=e==null?void 0:
e.failed)!=null?u:0)+t.failed}}p();var mV=ne({provisional:Ge()});function Xm(e){return ie(()=>{let{
provisional:t}=ce(mV,e);return pe(),
JP("Sidebar",re(Je()).menu.rankingTitle,t?"provisional":"ranking"),null})}var fV=240*1e3,QP=[
"piagam","surat"];function wb(e){var i,a;let t=vb(e)?Je():"id",n=re(t).menu,r=so(
t),o=vb(e)?(a=(i=pl())==null?void 0:i.top)!=null?a:10:null;qP(n.name,[{label:n.open,functionName:
"openSidebar"},"separator",{label:r.menu,functionName:"prepareJudgeTabs"},{label:n.validate,
functionName:"checkSheets"},{label:n.compute(o),functionName:"computeTop"},{label:n.ranking,
functionName:"openRanking"},{label:n.documents,functionName:"makeAwardDocuments"},"separator",{label:
n.close(o),functionName:"closeAndCompute"},{label:n.plenary,functionName:"preparePlenaryTab"},{label:
n.decide,functionName:"decide"},{label:n.verify,functionName:"verify"}])}var eI=()=>HP("Sidebar",re(
Je()).menu.name);function tI(){
na(jC(),(e,t)=>t.validated(e.errors,e.warnings))}var nI=()=>na(Vm({}),({tabs:e,more:t,notes:n})=>{
let r=so(
xb());return[gV(e,r),...t?[r.more]:[],...n].join(`

`)},!0),gV=(e,t)=>{let n=(...r)=>e.filter(({status:o})=>r.includes(o)).length;return t.made(n("made",
"renewed"),n("added"),n("kept","theirs","changed"))};function rI(){var i,a,s;let e=ml({provisional:!1}
),
t="answer"in e?(i=e.answer.open)!=null?i:[]:[];if(t.length===0){oI(e);return}let n=xb(),r=re(n),o=re(
Je()).menu.close((s=(a=pl())==null?void 0:a.top)!=null?s:10);VP(r.menu.name,r.done.stillOpen(Q(t,n),
o))&&kb()}var kb=()=>oI(ml({provisional:!1,close:!0})),oI=e=>na(e,(t,n)=>n.computed(t.stages.length,
t.findings.filter(r=>r.severity==="error").length));function iI(){let e=Xm({provisional:!1});
"problem"in e&&cI(e.problem,re(Je()).menu.name)}var aI=()=>na(Sp({}),({tab:e,added:t},n)=>n.plenaryReady(
e,
t)),sI=()=>na(Tp({}),({stage:e,code:t,findings:n},r)=>{var o,i;return t===null?(i=(o=n[0])==null?
void 0:
o.message)!=null?i:"":r.decided(e,t)},!0),hV=12,uI=()=>na(Pm(),({ok:e,decided:t,differences:n},r)=>{
if(e)return r.verified(t.length>0);let o=n.slice(0,hV).map(({tab:a,cell:s,message:u})=>{let l=[a,s].
filter(c=>c!==null).join("!");return`${l===""?"":`${l}: `}${u}`}),i=n.length-o.length;return[r.differs(
n.length),...o,...i>0?[r.moreDiffer(i)]:[]].join(`
`)},!0);function lI(){let e=R.now()+fV,t=null,n=xc({kinds:QP});for(;"answer"in n&&(t=XP(t,n.answer),
!(!n.answer.more||R.now()>e));)n=xc({kinds:QP,skip:n.answer.skip});let{created:r=0,updated:o=0,
unchanged:i=0,
failed:a=0}=t!=null?t:{};na(n,({ok:s,total:u,done:l,more:c,findings:d},m)=>{var g,v;return u===0?s?m.
noWinners:(v=(g=d[0])==null?void 0:g.message)!=null?v:m.documentsStopped:c?m.moreDocuments(l,u):m.documents(
r,o,i,a)})}function xb(){let e=xt(Fe()).get("settings");return e===void 0?Je():on(new h([["settings",
_e(e)]])).competition.settings.language}function na(e,t,n=!1){let r=re("answer"in e?xb():Je());
"answer"in e&&n?bb(r.menu.name,t(e.answer,r.done)):"answer"in e?YP(t(e.answer,r.done),r.menu.name):
cI(e.problem,
r.menu.name)}var cI=({message:e,link:t=""},n)=>bb(n,[e,t].join(`
`).trim());p();var yV=ne({tab:U(),cell:pi(U().check(mu(
/^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/)))});function dI(e){
return ie(()=>{let{tab:t,cell:n}=ce(yV,e);return YT(t,n)||de(ue("BAD_REQUEST",re(Je()).problems.noTab(
t))),null})}p();var bV=ne({settings:Yn(U(),Iv())});function pI(e){let t=ie(()=>{let{settings:n}=ce(
bV,e);pe(),Ee(()=>{
var _;let r=re(Je()).problems,o=xt(Fe()).get("settings"),i=o===void 0?null:_e(o),{competition:a,rows:
s,
tables:u}=on(new h(i===null?[]:[["settings",i]])),l=(_=u.settings)==null?void 0:_.columns,[c,d]=[l==
null?void 0:l.get("key"),l==null?void 0:l.get("value")];if(o===void 0||c===void 0||d===void 0)return de(
ue("BAD_REQUEST",r.noTab(Z.settings[a.settings.language])));let m=it(Ti,{...a.settings,...n}),g=f.keys(
n).every(I=>Mn.some($=>$.key===I));if(!m.success||!g)return de(ue("BAD_REQUEST",r.badRequest));let{
language:v}=m.
data,C=Mn.filter(({key:I})=>E.stringify(a.settings[I])!==E.stringify(m.data[I])).map(I=>({known:I,is:
dg(
m.data,I)}));for(let{known:I,is:$}of C){let F=s.settings.get(I.key);F!==void 0&&jt(o,F,d,[[$]])}let N=C.
filter(({known:I})=>!s.settings.has(I.key)).map(({known:I,is:$})=>w.from({length:y.max(c,d)+1},(F,B)=>B===
c?I.word[v]:B===d?$:""));N.length>0&&jt(o,kr(o),0,N)})});return"problem"in t?t:Ym({entries:[]})}p();
var vV=ne({preset:U()});function mI(e){let t=ie(()=>{var s;let{preset:n}=ce(vV,e);pe();let r=Je(),o=re(
r).problems,i=gl.map(u=>u.id).join(", "),a=(s=gl.find(u=>u.id===n))!=null?s:de(ue("BAD_REQUEST",o.unknownPreset(
n,i)));return Ee(()=>{var v;let u=Ti.parse({...a.settings,language:r,admins:[Oe()].filter(C=>C!=="")}
),
{stages:l,criteria:c}=a,d=Nd({settings:u,stages:l,criteria:c,entries:[],judges:[],institutions:[]}),
m=(v=wV(d))!=null?v:de(ue("BAD_REQUEST",o.notEmpty));for(let C of d)m.includes(C.name)||sn(C);Fe().filter(
C=>d.every(A=>A.name!==C)).length===1&&VT(),an()})});return"problem"in t?t:Go()}function wV(e){var n;
let t=[];for(let r of xt(Fe()).values()){let o=_e(r).values;if(o.every(a=>a.every(s=>s==="")))continue;
let i=(n=e.find(a=>a.name===r))==null?void 0:n.values;if(i===void 0||!kV(o,i))return null;t.push(r)}
return t}function kV(e,t){let n=y.max(e.length,t.length);return w.from({length:n},(r,o)=>o).every(r=>{
var i,a,s,u;let o=y.max((a=(i=e[r])==null?void 0:i.length)!=null?a:0,(u=(s=t[r])==null?void 0:s.length)!=
null?u:0);return w.from({length:o},(l,c)=>c).every(l=>{var c,d,m,g;return((d=(c=e[r])==null?void 0:c[
l])!=
null?d:"")===((g=(m=t[r])==null?void 0:m[l])!=null?g:"")})})}var xV=e=>wb(e),TV=e=>wb(e),SV=()=>eI(),
EV=()=>tI(),CV=()=>rI(),RV=()=>nI(),DV=()=>iI(),OV=()=>lI(),
AV=()=>kb(),NV=()=>aI(),_V=()=>sI(),PV=()=>uI(),IV=()=>Go(),$V=()=>LC(),FV=e=>ml(e),MV=e=>xc(e),LV=e=>iP(
e),jV=e=>Z_(e),zV=e=>q_(e),BV=e=>H_(e),UV=e=>J_(e),WV=e=>mI(e),KV=e=>FR(e),GV=e=>Vm(e),ZV=e=>zC(e),
qV=e=>Ym(
e),HV=e=>pI(e),JV=e=>ZP(e),VV=e=>Xm(e),YV=e=>dI(e),XV=e=>jR(e),QV=e=>BR(e),eY=e=>UR(e),tY=e=>Sp(e),
nY=()=>KR(),
rY=e=>Tp(e),oY=e=>WP(e),iY=e=>UP(e),aY=e=>NP(e),sY=()=>Pm(),uY=e=>WC(e),lY=e=>GC(e),cY=()=>ZC(),dY=(
)=>JC(),
pY=e=>YC(e),mY=e=>a2(e);return vo(fY);})();
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
