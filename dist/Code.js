// Lembar Juri. Built from src/ by "npm run build"; do not edit here. What is built in: THIRD_PARTY_NOTICES.md.
"use strict";var App=(()=>{var y$=Object.create;var Pc=Object.defineProperty;var b$=Object.getOwnPropertyDescriptor;
var v$=Object.getOwnPropertyNames;var w$=Object.getPrototypeOf,k$=Object.prototype.hasOwnProperty;
var Nc=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var Re=(e,t)=>(
)=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},gf=(e,t)=>{
for(var n in t)Pc(e,n,{get:t[n],enumerable:!0})},Kb=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t==
"function")for(let o of v$(t))!k$.call(e,o)&&o!==n&&Pc(e,o,{get:()=>t[o],enumerable:!(r=b$(t,o))||r.
enumerable});return e};var x$=(e,t,n)=>(n=e!=null?y$(w$(e)):{},Kb(t||!e||!e.__esModule?Pc(n,
"default",{value:e,enumerable:!0}):
n,e)),vo=e=>Kb(Pc({},"__esModule",{value:!0}),e);var v,C,S,E,h,g,b,f,x,k,w,D,O,d=Nc(()=>{
"use strict";({Array:v,Date:C,Error:S,JSON:E,Map:h,Math:g,Number:b,
Object:f,Set:x,String:k,Symbol:w,Uint8Array:D,WeakMap:O}=globalThis)});function vW(e,t){return bW(e,
t||{},0,0)}function Hh(e,t){return mW(e,{i:2},t&&t.out,t&&t.dictionary)}
function Fp(e,t){if(t){for(var n=new mt(e.length),r=0;r<e.length;++r)n[r]=e.charCodeAt(r);return n}
if(nO)
return nO.encode(e);for(var o=e.length,i=new mt(e.length+(e.length>>1)),a=0,s=function(c){i[a++]=c},
r=0;r<o;++r){if(a+5>i.length){var u=new mt(a+8+(o-r<<1));u.set(i),i=u}var l=e.charCodeAt(r);l<128||t?
s(l):l<2048?(s(192|l>>6),s(128|l&63)):l>55295&&l<57344?(l=65536+(l&1047552)|e.charCodeAt(++r)&1023,s(
240|l>>18),s(128|l>>12&63),s(128|l>>6&63),s(128|l&63)):(s(224|l>>12),s(128|l>>6&63),s(128|l&63))}
return wl(
i,0,a)}function Jh(e,t){if(t){for(var n="",r=0;r<e.length;r+=16384)n+=k.fromCharCode.apply(null,e.subarray(
r,r+16384));return n}else{if(Kh)return Kh.decode(e);var o=kW(e),i=o.s,n=o.r;return n.length&&Qt(8),i}
}
function pO(e,t){t||(t={});var n={},r=[];dO(e,"",n,t);var o=0,i=0;for(var a in n){var s=n[a],u=s[0],
l=s[1],c=l.level==0?0:8,p=Fp(a),m=p.length,y=l.comment,T=y&&Fp(y),R=T&&T.length,A=Gh(l.extra);m>65535&&
Qt(11);var P=c?vW(u,l):u,N=P.length,I=yW();I.p(u),r.push(cO(l,{size:u.length,crc:I.d(),c:P,f:p,m:T,u:
m!=
a.length||T&&y.length!=R,o,compression:c})),o+=30+m+A+N,i+=76+2*(m+A)+(R||0)+N}for(var $=new mt(i+22),
F=o,B=i-o,M=0;M<r.length;++M){var p=r[M];rO($,p.o,p,p.f,p.u,p.c.length);var L=30+p.f.length+Gh(p.extra);
$.set(p.c,p.o+L),rO($,o,p,p.f,p.u,p.c.length,p.o,p.m),o+=16+L+(p.m?p.m.length:0)}return EW($,o,r.length,
B,F),$}function mO(e,t){for(var n={},r=e.length-22;qn(e,r)!=101010256;--r)(!r||e.length-r>65558)&&Qt(
13);var o=Or(e,r+8);if(!o)return{};var i=qn(e,r+16),a=qn(e,r-20)==117853008;if(a){var s=qn(e,r-12);a=
qn(e,s)==101075792,a&&(o=qn(e,s+32),i=qn(e,s+48))}for(var u=t&&t.filter,l=0;l<o;++l){var c=TW(e,i,a),
p=c[0],m=c[1],y=c[2],T=c[3],R=c[4],A=c[5],P=xW(e,A);i=R,(!u||u({name:T,size:m,originalSize:y,
compression:p}))&&
(p?p==8?n[T]=Hh(e.subarray(P,P+m),{out:new mt(y)}):Qt(14,"unknown compression type "+p):n[T]=wl(e,P,
P+m))}return n}var mt,An,qh,Mp,Lp,zh,oO,iO,aO,Bh,sO,sW,QD,Uh,uo,Ke,Ar,Go,Ke,Ke,Ke,Ke,vl,Ke,uW,lW,cW,
dW,Fh,cr,Mh,Zh,wl,pW,Qt,mW,lo,yl,Lh,Wh,eO,bl,uO,tO,fW,lO,gW,hW,yW,bW,cO,Or,qn,jh,Wt,dO,nO,Kh,wW,kW,
xW,
TW,SW,Gh,rO,EW,fO=Nc(()=>{d();mt=D,An=Uint16Array,qh=Int32Array,Mp=new mt([0,0,0,0,0,0,0,0,1,1,1,1,2,
2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),Lp=new mt([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,
11,11,12,12,13,13,0,0]),zh=new mt([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),oO=function(e,t){
for(var n=new An(31),r=0;r<31;++r)n[r]=t+=1<<e[r-1];for(var o=new qh(n[30]),r=1;r<30;++r)for(var i=n[
r];i<
n[r+1];++i)o[i]=i-n[r]<<5|r;return{b:n,r:o}},iO=oO(Mp,2),aO=iO.b,Bh=iO.r;aO[28]=258,Bh[258]=28;sO=oO(
Lp,0),sW=sO.b,QD=sO.r,Uh=new An(32768);for(Ke=0;Ke<32768;++Ke)uo=(Ke&43690)>>1|(Ke&21845)<<1,uo=(uo&
52428)>>2|(uo&13107)<<2,uo=(uo&61680)>>4|(uo&3855)<<4,Uh[Ke]=((uo&65280)>>8|(uo&255)<<8)>>1;Ar=(
function(e,t,n){
for(var r=e.length,o=0,i=new An(t);o<r;++o)e[o]&&++i[e[o]-1];var a=new An(t);for(o=1;o<t;++o)a[o]=a[
o-
1]+i[o-1]<<1;var s;if(n){s=new An(1<<t);var u=15-t;for(o=0;o<r;++o)if(e[o])for(var l=o<<4|e[o],c=t-e[
o],
p=a[e[o]-1]++<<c,m=p|(1<<c)-1;p<=m;++p)s[Uh[p]>>u]=l}else for(s=new An(r),o=0;o<r;++o)e[o]&&(s[o]=Uh[
a[e[o]-
1]++]>>15-e[o]);return s}),Go=new mt(288);for(Ke=0;Ke<144;++Ke)Go[Ke]=8;for(Ke=144;Ke<256;++Ke)Go[Ke]=
9;for(Ke=256;Ke<280;++Ke)Go[Ke]=7;for(Ke=280;Ke<288;++Ke)Go[Ke]=8;vl=new mt(32);for(Ke=0;Ke<32;++Ke)
vl[Ke]=5;uW=Ar(Go,9,0),lW=Ar(Go,9,1),cW=Ar(vl,5,0),dW=Ar(vl,5,1),Fh=function(e){for(var t=e[0],n=1;n<
e.length;++n)e[n]>t&&(t=e[n]);return t},cr=function(e,t,n){var r=t/8|0;return(e[r]|e[r+1]<<8)>>(t&7)&
n},Mh=function(e,t){var n=t/8|0;return(e[n]|e[n+1]<<8|e[n+2]<<16)>>(t&7)},Zh=function(e){return(e+7)/
8|0},wl=function(e,t,n){return(t==null||t<0)&&(t=0),(n==null||n>e.length)&&(n=e.length),new mt(e.subarray(
t,n))},pW=["unexpected EOF","invalid block type","invalid length/literal","invalid distance",
"stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long",
"date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],Qt=function(
e,t,n){var r=new S(
t||pW[e]);if(r.code=e,S.captureStackTrace&&S.captureStackTrace(r,Qt),!n)throw r;return r},mW=function(
e,t,n,r){
var o=e.length,i=r?r.length:0;if(!o||t.f&&!t.l)return n||new mt(0);var a=!n,s=a||t.i!=2,u=t.i;a&&(n=
new mt(o*3));var l=function(cu){var du=n.length;if(cu>du){var ia=new mt(g.max(du*2,cu));ia.set(n),n=
ia}},c=t.f||0,p=t.p||0,m=t.b||0,y=t.l,T=t.d,R=t.m,A=t.n,P=o*8;do{if(!y){c=cr(e,p,1);var N=cr(e,p+1,3);
if(p+=3,N)if(N==1)y=lW,T=dW,R=9,A=5;else if(N==2){var B=cr(e,p,31)+257,M=cr(e,p+10,15)+4,L=B+cr(e,p+
5,31)+1;p+=14;for(var j=new mt(L),W=new mt(19),H=0;H<M;++H)W[zh[H]]=cr(e,p+H*3,7);p+=M*3;for(var V=Fh(
W),te=(1<<V)-1,Q=Ar(W,V,1),H=0;H<L;){var Ee=Q[cr(e,p,te)];p+=Ee&15;var I=Ee>>4;if(I<16)j[H++]=I;else{
var be=0,Le=0;for(I==16?(Le=3+cr(e,p,3),p+=2,be=j[H-1]):I==17?(Le=3+cr(e,p,7),p+=3):I==18&&(Le=11+cr(
e,p,127),p+=7);Le--;)j[H++]=be}}var ut=j.subarray(0,B),ke=j.subarray(B);R=Fh(ut),A=Fh(ke),y=Ar(ut,R,
1),T=Ar(ke,A,1)}else Qt(1);else{var I=Zh(p)+4,$=e[I-4]|e[I-3]<<8,F=I+$;if(F>o){u&&Qt(0);break}s&&l(m+
$),n.set(e.subarray(I,F),m),t.b=m+=$,t.p=p=F*8,t.f=c;continue}if(p>P){u&&Qt(0);break}}s&&l(m+131072);
for(var In=(1<<R)-1,ge=(1<<A)-1,lt=p;;lt=p){var be=y[Mh(e,p)&In],Dt=be>>4;if(p+=be&15,p>P){u&&Qt(0);
break}if(be||Qt(2),Dt<256)n[m++]=Dt;else if(Dt==256){lt=p,y=null;break}else{var Ot=Dt-254;if(Dt>264){
var H=Dt-257,ct=Mp[H];Ot=cr(e,p,(1<<ct)-1)+aO[H],p+=ct}var pr=T[Mh(e,p)&ge],ra=pr>>4;pr||Qt(3),p+=pr&
15;var ke=sW[ra];if(ra>3){var ct=Lp[ra];ke+=Mh(e,p)&(1<<ct)-1,p+=ct}if(p>P){u&&Qt(0);break}s&&l(m+131072);
var oa=m+Ot;if(m<ke){var Oc=i-ke,Ac=g.min(ke,oa);for(Oc+m<0&&Qt(3);m<Ac;++m)n[m]=r[Oc+m]}for(;m<oa;
++m)
n[m]=n[m-ke]}}t.l=y,t.p=lt,t.b=m,t.f=c,y&&(c=1,t.m=R,t.d=T,t.n=A)}while(!c);return m!=n.length&&a?wl(
n,0,m):n.subarray(0,m)},lo=function(e,t,n){n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8},yl=function(e,t,
n){
n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8,e[r+2]|=n>>16},Lh=function(e,t){for(var n=[],r=0;r<e.length;
++r)
e[r]&&n.push({s:r,f:e[r]});var o=n.length,i=n.slice();if(!o)return{t:lO,l:0};if(o==1){var a=new mt(n[
0].
s+1);return a[n[0].s]=1,{t:a,l:1}}n.sort(function(F,B){return F.f-B.f}),n.push({s:-1,f:25001});var s=n[
0],
u=n[1],l=0,c=1,p=2;for(n[0]={s:-1,f:s.f+u.f,l:s,r:u};c!=o-1;)s=n[n[l].f<n[p].f?l++:p++],u=n[l!=c&&n[
l].
f<n[p].f?l++:p++],n[c++]={s:-1,f:s.f+u.f,l:s,r:u};for(var m=i[0].s,r=1;r<o;++r)i[r].s>m&&(m=i[r].s);
var y=new An(m+1),T=Wh(n[c-1],y,0);if(T>t){var r=0,R=0,A=T-t,P=1<<A;for(i.sort(function(B,M){return y[
M.
s]-y[B.s]||B.f-M.f});r<o;++r){var N=i[r].s;if(y[N]>t)R+=P-(1<<T-y[N]),y[N]=t;else break}for(R>>=A;R>
0;){var I=i[r].s;y[I]<t?R-=1<<t-y[I]++-1:++r}for(;r>=0&&R;--r){var $=i[r].s;y[$]==t&&(--y[$],++R)}T=
t}return{t:new mt(y),l:T}},Wh=function(e,t,n){return e.s==-1?g.max(Wh(e.l,t,n+1),Wh(e.r,t,n+1)):t[e.
s]=n},eO=function(e){for(var t=e.length;t&&!e[--t];);for(var n=new An(++t),r=0,o=e[0],i=1,a=function(
u){
n[r++]=u},s=1;s<=t;++s)if(e[s]==o&&s!=t)++i;else{if(!o&&i>2){for(;i>138;i-=138)a(32754);i>2&&(a(i>10?
i-11<<5|28690:i-3<<5|12305),i=0)}else if(i>3){for(a(o),--i;i>6;i-=6)a(8304);i>2&&(a(i-3<<5|8208),i=0)}
for(;i--;)a(o);i=1,o=e[s]}return{c:n.subarray(0,r),n:t}},bl=function(e,t){for(var n=0,r=0;r<t.length;
++r)
n+=e[r]*t[r];return n},uO=function(e,t,n){var r=n.length,o=Zh(t+2);e[o]=r&255,e[o+1]=r>>8,e[o+2]=e[o]^
255,e[o+3]=e[o+1]^255;for(var i=0;i<r;++i)e[o+i+4]=n[i];return(o+4+r)*8},tO=function(e,t,n,r,o,i,a,s,
u,l,c){
lo(t,c++,n),++o[256];for(var p=Lh(o,15),m=p.t,y=p.l,T=Lh(i,15),R=T.t,A=T.l,P=eO(m),N=P.c,I=P.n,$=eO(
R),F=$.c,B=$.n,M=new An(19),L=0;L<N.length;++L)++M[N[L]&31];for(var L=0;L<F.length;++L)++M[F[L]&31];
for(var j=Lh(M,7),W=j.t,H=j.l,V=19;V>4&&!W[zh[V-1]];--V);var te=l+5<<3,Q=bl(o,Go)+bl(i,vl)+a,Ee=bl(o,
m)+bl(i,R)+a+14+3*V+bl(M,W)+2*M[16]+3*M[17]+7*M[18];if(u>=0&&te<=Q&&te<=Ee)return uO(t,c,e.subarray(
u,u+l));var be,Le,ut,ke;if(lo(t,c,1+(Ee<Q)),c+=2,Ee<Q){be=Ar(m,y,0),Le=m,ut=Ar(R,A,0),ke=R;var In=Ar(
W,H,0);lo(t,c,I-257),lo(t,c+5,B-1),lo(t,c+10,V-4),c+=14;for(var L=0;L<V;++L)lo(t,c+3*L,W[zh[L]]);c+=
3*V;for(var ge=[N,F],lt=0;lt<2;++lt)for(var Dt=ge[lt],L=0;L<Dt.length;++L){var Ot=Dt[L]&31;lo(t,c,In[
Ot]),
c+=W[Ot],Ot>15&&(lo(t,c,Dt[L]>>5&127),c+=Dt[L]>>12)}}else be=uW,Le=Go,ut=cW,ke=vl;for(var L=0;L<s;++L){
var ct=r[L];if(ct>255){var Ot=ct>>18&31;yl(t,c,be[Ot+257]),c+=Le[Ot+257],Ot>7&&(lo(t,c,ct>>23&31),c+=
Mp[Ot]);var pr=ct&31;yl(t,c,ut[pr]),c+=ke[pr],pr>3&&(yl(t,c,ct>>5&8191),c+=Lp[pr])}else yl(t,c,be[ct]),
c+=Le[ct]}return yl(t,c,be[256]),c+Le[256]},fW=new qh([65540,131080,131088,131104,262176,1048704,
1048832,
2114560,2117632]),lO=new mt(0),gW=function(e,t,n,r,o,i){var a=i.z||e.length,s=new mt(r+a+5*(1+g.ceil(
a/7e3))+o),u=s.subarray(r,s.length-o),l=i.l,c=(i.r||0)&7;if(t){c&&(u[0]=i.r>>3);for(var p=fW[t-1],m=p>>
13,y=p&8191,T=(1<<n)-1,R=i.p||new An(32768),A=i.h||new An(T+1),P=g.ceil(n/3),N=2*P,I=function(ff){
return(e[ff]^
e[ff+1]<<P^e[ff+2]<<N)&T},$=new qh(25e3),F=new An(288),B=new An(32),M=0,L=0,j=i.i||0,W=0,H=i.w||0,V=0;
j+
2<a;++j){var te=I(j),Q=j&32767,Ee=A[te];if(R[Q]=Ee,A[te]=Q,H<=j){var be=a-j;if((M>7e3||W>24576)&&(be>
423||!l)){c=tO(e,u,0,$,F,B,L,W,V,j-V,c),W=M=L=0,V=j;for(var Le=0;Le<286;++Le)F[Le]=0;for(var Le=0;Le<
30;++Le)B[Le]=0}var ut=2,ke=0,In=y,ge=Q-Ee&32767;if(be>2&&te==I(j-ge))for(var lt=g.min(m,be)-1,Dt=g.
min(32767,j),Ot=g.min(258,be);ge<=Dt&&--In&&Q!=Ee;){if(e[j+ut]==e[j+ut-ge]){for(var ct=0;ct<Ot&&e[j+
ct]==e[j+ct-ge];++ct);if(ct>ut){if(ut=ct,ke=ge,ct>lt)break;for(var pr=g.min(ge,ct-2),ra=0,Le=0;Le<pr;
++Le){
var oa=j-ge+Le&32767,Oc=R[oa],Ac=oa-Oc&32767;Ac>ra&&(ra=Ac,Ee=oa)}}}Q=Ee,Ee=R[Q],ge+=Q-Ee&32767}if(
ke){
$[W++]=268435456|Bh[ut]<<18|QD[ke];var cu=Bh[ut]&31,du=QD[ke]&31;L+=Mp[cu]+Lp[du],++F[257+cu],++B[du],
H=j+ut,++M}else $[W++]=e[j],++F[e[j]]}}for(j=g.max(j,H);j<a;++j)$[W++]=e[j],++F[e[j]];c=tO(e,u,l,$,F,
B,L,W,V,j-V,c),l||(i.r=c&7|u[c/8|0]<<3,c-=7,i.h=A,i.p=R,i.i=j,i.w=H)}else{for(var j=i.w||0;j<a+l;j+=
65535){var ia=j+65535;ia>=a&&(u[c/8|0]=l,ia=a),c=uO(u,c+1,e.subarray(j,ia))}i.i=a}return wl(s,0,r+Zh(
c)+o)},hW=(function(){for(var e=new Int32Array(256),t=0;t<256;++t){for(var n=t,r=9;--r;)n=(n&1&&-306674912)^
n>>>1;e[t]=n}return e})(),yW=function(){var e=-1;return{p:function(t){for(var n=e,r=0;r<t.length;++r)
n=hW[n&255^t[r]]^n>>>8;e=n},d:function(){return~e}}},bW=function(e,t,n,r,o){if(!o&&(o={l:1},t.dictionary)){
var i=t.dictionary.subarray(-32768),a=new mt(i.length+e.length);a.set(i),a.set(e,i.length),e=a,o.w=i.
length}return gW(e,t.level==null?6:t.level,t.mem==null?o.l?g.ceil(g.max(8,g.min(13,g.log(e.length)))*
1.5):20:12+t.mem,n,r,o)},cO=function(e,t){var n={};for(var r in e)n[r]=e[r];for(var r in t)n[r]=t[r];
return n},Or=function(e,t){return e[t]|e[t+1]<<8},qn=function(e,t){return(e[t]|e[t+1]<<8|e[t+2]<<16|
e[t+3]<<24)>>>0},jh=function(e,t){return qn(e,t)+qn(e,t+4)*4294967296},Wt=function(e,t,n){for(;n;++t)
e[t]=n,n>>>=8};dO=function(e,t,n,r){for(var o in e){var i=e[o],a=t+o,s=r;v.isArray(i)&&(s=cO(r,i[1]),
i=i[0]),ArrayBuffer.isView(i)?n[a]=[i,s]:(n[a+="/"]=[new mt(0),s],dO(i,a,n,r))}},nO=typeof TextEncoder!=
"undefined"&&new TextEncoder,Kh=typeof TextDecoder!="undefined"&&new TextDecoder,wW=0;try{Kh.decode(
lO,{stream:!0}),wW=1}catch{}kW=function(e){for(var t="",n=0;;){var r=e[n++],o=(r>127)+(r>223)+(r>239);
if(n+o>e.length)return{s:t,r:wl(e,n-1)};o?o==3?(r=((r&15)<<18|(e[n++]&63)<<12|(e[n++]&63)<<6|e[n++]&
63)-65536,t+=k.fromCharCode(55296|r>>10,56320|r&1023)):o&1?t+=k.fromCharCode((r&31)<<6|e[n++]&63):t+=
k.fromCharCode((r&15)<<12|(e[n++]&63)<<6|e[n++]&63):t+=k.fromCharCode(r)}};xW=function(e,t){return t+
30+Or(e,t+26)+Or(e,t+28)},TW=function(e,t,n){var r=Or(e,t+28),o=Or(e,t+30),i=Jh(e.subarray(t+46,t+46+
r),!(Or(e,t+8)&2048)),a=t+46+r,s=SW(e,a,o,n,qn(e,t+20),qn(e,t+24),qn(e,t+42)),u=s[0],l=s[1],c=s[2];
return[
Or(e,t+10),u,l,i,a+o+Or(e,t+32),c]},SW=function(e,t,n,r,o,i,a){var s=o==4294967295,u=i==4294967295,l=a==
4294967295,c=t+n,p=s+u+l;if(r&&p){for(;t+4<c;t+=4+Or(e,t+2))if(Or(e,t)==1)return[s?jh(e,t+4+8*u):o,u?
jh(e,t+4):i,l?jh(e,t+4+8*(u+s)):a,1];r<2&&Qt(13)}return[o,i,a,0]},Gh=function(e){var t=0;if(e)for(
var n in e){
var r=e[n].length;r>65535&&Qt(9),t+=r+4}return t},rO=function(e,t,n,r,o,i,a,s){var u=r.length,l=n.extra,
c=s&&s.length,p=Gh(l);Wt(e,t,a!=null?33639248:67324752),t+=4,a!=null&&(e[t++]=20,e[t++]=n.os),e[t]=20,
t+=2,e[t++]=n.flag<<1|(i<0&&8),e[t++]=o&&8,e[t++]=n.compression&255,e[t++]=n.compression>>8;var m=new C(
n.mtime==null?C.now():n.mtime),y=m.getFullYear()-1980;if((y<0||y>119)&&Qt(10),Wt(e,t,y<<25|m.getMonth(
)+
1<<21|m.getDate()<<16|m.getHours()<<11|m.getMinutes()<<5|m.getSeconds()>>1),t+=4,i!=-1&&(Wt(e,t,n.crc),
Wt(e,t+4,i<0?-i-2:i),Wt(e,t+8,n.size)),Wt(e,t+12,u),Wt(e,t+14,p),t+=16,a!=null&&(Wt(e,t,c),Wt(e,t+6,
n.attrs),Wt(e,t+10,a),t+=14),e.set(r,t),t+=u,p)for(var T in l){var R=l[T],A=R.length;Wt(e,t,+T),Wt(e,
t+2,A),e.set(R,t+4),t+=4+A}return c&&(e.set(s,t),t+=c),t},EW=function(e,t,n,r,o){Wt(e,t,101010256),
Wt(
e,t+8,n),Wt(e,t+10,n),Wt(e,t+12,r),Wt(e,t+16,o)}});var Mi={};gf(Mi,{inflateSync:()=>Hh,strFromU8:()=>Jh,
strToU8:()=>Fp,unzipSync:()=>mO,zipSync:()=>pO});
var Li=Nc(()=>{"use strict";d();fO()});var zi=Re(Kt=>{"use strict";d();function LW(e,t,n){if(n===void 0&&
(n=v.prototype),e&&typeof n.find==
"function")return n.find.call(e,t);for(var r=0;r<e.length;r++)if(ji(e,r)){var o=e[r];if(t.call(void 0,
o,r,e))return o}}function bs(e,t){return t===void 0&&(t=f),t&&typeof t.getOwnPropertyDescriptors=="function"&&
(e=t.create(null,t.getOwnPropertyDescriptors(e))),t&&typeof t.freeze=="function"?t.freeze(
e):e}function ji(e,t){return f.prototype.hasOwnProperty.call(e,t)}function jW(e,t){if(e===null||
typeof e!=
"object")throw new TypeError("target is not an object");for(var n in t)ji(t,n)&&(e[n]=t[n]);return e}
var xO=bs({allowfullscreen:!0,async:!0,autofocus:!0,autoplay:!0,checked:!0,controls:!0,default:!0,
defer:!0,
disabled:!0,formnovalidate:!0,hidden:!0,ismap:!0,itemscope:!0,loop:!0,multiple:!0,muted:!0,nomodule:
!0,
novalidate:!0,open:!0,playsinline:!0,readonly:!0,required:!0,reversed:!0,selected:!0});function zW(e){
return ji(xO,e.toLowerCase())}var TO=bs({area:!0,base:!0,br:!0,col:!0,embed:!0,hr:!0,img:!0,input:!0,
link:!0,meta:!0,param:!0,source:!0,track:!0,wbr:!0});function BW(e){return ji(TO,e.toLowerCase())}
var Sl=bs(
{script:!1,style:!1,textarea:!0,title:!0});function UW(e){var t=e.toLowerCase();return ji(Sl,t)&&!Sl[
t]}
function WW(e){var t=e.toLowerCase();return ji(Sl,t)&&Sl[t]}function SO(e){return e===El.HTML}
function KW(e){
return SO(e)||e===El.XML_XHTML_APPLICATION}var El=bs({HTML:"text/html",XML_APPLICATION:
"application/xml",XML_TEXT:"text/xml",XML_XHTML_APPLICATION:"application/xhtml+xml",XML_SVG_IMAGE:
"image/svg+xml"}),
GW=f.keys(El).map(function(e){return El[e]});function qW(e){return GW.indexOf(e)>-1}var ZW=bs({HTML:
"http://www.w3.org/1999/xhtml",SVG:"http://www.w3.org/2000/svg",XML:
"http://www.w3.org/XML/1998/namespace",XMLNS:"http://www.w3.org/2000/xmlns/"});Kt.assign=jW;Kt.find=LW;
Kt.freeze=bs;Kt.HTML_BOOLEAN_ATTRIBUTES=
xO;Kt.HTML_RAW_TEXT_ELEMENTS=Sl;Kt.HTML_VOID_ELEMENTS=TO;Kt.hasDefaultHTMLNamespace=KW;Kt.hasOwn=ji;
Kt.isHTMLBooleanAttribute=zW;Kt.isHTMLRawTextElement=UW;Kt.isHTMLEscapableRawTextElement=WW;Kt.isHTMLMimeType=
SO;Kt.isHTMLVoidElement=BW;Kt.isValidMimeType=qW;Kt.MIME_TYPE=El;Kt.NAMESPACE=ZW});var Al=Re(Ol=>{
"use strict";d();var HW=zi();function CO(e,t){e.prototype=f.create(S.prototype,{constructor:{
value:e},name:{value:e.name,enumerable:!0,writable:t}})}var Rl=HW.freeze({Error:"Error",
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
"OperationError",NotAllowedError:"NotAllowedError",OptOutError:"OptOutError"}),RO=f.keys(Rl);
function DO(e){return typeof e=="number"&&e>=1&&e<=25}
function JW(e){return typeof e=="string"&&e.substring(e.length-Rl.Error.length)===Rl.Error}function Dl(
e,t){
DO(e)?(this.name=RO[e],this.message=t||""):(this.message=e,this.name=JW(t)?t:Rl.Error),S.captureStackTrace&&
S.captureStackTrace(this,Dl)}CO(Dl,!0);f.defineProperties(Dl.prototype,{code:{enumerable:!0,get:
function(){
var e=RO.indexOf(this.name);return DO(e)?e:0}}});var OO={INDEX_SIZE_ERR:1,DOMSTRING_SIZE_ERR:2,
HIERARCHY_REQUEST_ERR:3,
WRONG_DOCUMENT_ERR:4,INVALID_CHARACTER_ERR:5,NO_DATA_ALLOWED_ERR:6,NO_MODIFICATION_ALLOWED_ERR:7,
NOT_FOUND_ERR:8,
NOT_SUPPORTED_ERR:9,INUSE_ATTRIBUTE_ERR:10,INVALID_STATE_ERR:11,SYNTAX_ERR:12,
INVALID_MODIFICATION_ERR:13,
NAMESPACE_ERR:14,INVALID_ACCESS_ERR:15,VALIDATION_ERR:16,TYPE_MISMATCH_ERR:17,SECURITY_ERR:18,
NETWORK_ERR:19,
ABORT_ERR:20,URL_MISMATCH_ERR:21,QUOTA_EXCEEDED_ERR:22,TIMEOUT_ERR:23,INVALID_NODE_TYPE_ERR:24,
DATA_CLONE_ERR:25},
Xh=f.entries(OO);for(Cl=0;Cl<Xh.length;Cl++)EO=Xh[Cl][0],Dl[EO]=Xh[Cl][1];var EO,Cl;function Qh(e,t,
n){
this.message=e,this.locator=t,this.cause=n,S.captureStackTrace&&S.captureStackTrace(this,Qh)}CO(Qh);
Ol.DOMException=Dl;Ol.DOMExceptionName=Rl;Ol.ExceptionCode=OO;Ol.ParseError=Qh});var ay=Re(ye=>{
"use strict";d();function $O(e){try{typeof e!="function"&&(e=RegExp);var t=new e("\u{1D306}",
"u").exec("\u{1D306}");return!!t&&t[0].length===2}catch{}return!1}var ks=$O();function qo(e){if(e.source[
0]!==
"[")throw new S(e+" can not be used with chars");return e.source.slice(1,e.source.lastIndexOf("]"))}
function vs(e,t){if(e.source[0]!=="[")throw new S("/"+e.source+"/ can not be used with chars_without");
if(!t||typeof t!="string")throw new S(E.stringify(t)+" is not a valid search");if(e.source.indexOf(t)===
-1)throw new S('"'+t+'" is not is /'+e.source+"/");if(t==="-"&&e.source.indexOf(t)!==1)throw new S(
'"'+t+'" is not at the first postion of /'+e.source+"/");return new RegExp(e.source.replace(t,""),ks?
"u":"")}function Ce(e){var t=this;return new RegExp(v.prototype.slice.call(arguments).map(function(n){
var r=typeof n=="string";if(r&&t===void 0&&n==="|")throw new S(
"use regg instead of reg to wrap expressions with `|`!");return r?n:n.source}).join(""),ks?"u":"")}
function fe(e){if(arguments.length===0)
throw new S("no parameters provided");return Ce.apply(fe,["(?:"].concat(v.prototype.slice.call(
arguments),
[")"]))}var VW="\uFFFD",Zo=/[-\x09\x0A\x0D\x20-\x2C\x2E-\uD7FF\uE000-\uFFFD]/;ks&&(Zo=Ce("[",qo(Zo),
"\\u{10000}-\\u{10FFFF}","]"));var YW=new RegExp("[^"+qo(Zo)+"]",ks?"u":""),Kp=/[\x20\x09\x0D\x0A]/,
XW=qo(Kp),He=Ce(Kp,"+"),at=Ce(Kp,"*"),Pl=/[:_a-zA-Z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
ks&&(Pl=Ce("[",qo(Pl),"\\u{10000}-\\u{10FFFF}","]"));var QW=qo(Pl),ny=Ce("[",QW,qo(/[-.0-9\xB7]/),qo(
/[\u0300-\u036F\u203F-\u2040]/),"]"),Pn=Ce(Pl,ny,"*"),e5=Ce("^",Pn,"$"),AO=Ce(ny,"+"),t5=Ce("&",Pn,
";"),n5=fe(/&#[0-9]+;|&#x[0-9a-fA-F]+;/),Nl=fe(t5,"|",n5),Il=Ce("%",Pn,";"),ry=fe(Ce('"',fe(/[^%&"]/,
"|",Il,"|",Nl),"*",'"'),"|",Ce("'",fe(/[^%&']/,"|",Il,"|",Nl),"*","'")),r5=fe('"',fe(/[^<&"]/,"|",Nl),
"*",'"',"|","'",fe(/[^<&']/,"|",Nl),"*","'"),o5=vs(Pl,":"),i5=vs(ny,":"),ey=Ce(o5,i5,"*"),a5=Ce("^",
ey,"$"),_l=Ce(ey,fe(":",ey),"?"),s5=Ce("^",_l,"$"),u5=Ce("(",_l,")"),ws=fe(/"[^"]*"|'[^']*'/),l5=Ce(
/^<\?/,"(",Pn,")",fe(He,"(?!",Kp,")(",Zo,"*?)"),"?",/\?>/),PO=/[\x20\x0D\x0Aa-zA-Z0-9-'()+,./:=?;!*#@$_%]/,
$l=fe('"',PO,'*"',"|","'",vs(PO,"'"),"*'"),FO="<!--",MO="-->",c5=Ce(FO,fe(vs(Zo,"-"),"|",Ce("-",vs(
Zo,
"-"))),"*",MO),NO="#PCDATA",d5=fe(Ce(/\(/,at,NO,fe(at,/\|/,at,_l),"*",at,/\)\*/),"|",Ce(/\(/,at,NO,
at,
/\)/)),p5=/[?*+]?/,m5=Ce(/\([^>]+\)/,p5),f5=fe("EMPTY","|","ANY","|",d5,"|",m5),g5="<!ELEMENT",h5=Ce(
g5,He,fe(_l,"|",Il),He,fe(f5,"|",Il),at,">"),y5=Ce("NOTATION",He,/\(/,at,Pn,fe(at,/\|/,at,Pn),"*",at,
/\)/),b5=Ce(/\(/,at,AO,fe(at,/\|/,at,AO),"*",at,/\)/),v5=fe(y5,"|",b5),w5=fe(
/CDATA|ID|IDREF|IDREFS|ENTITY|ENTITIES|NMTOKEN|NMTOKENS/,
"|",v5),k5=fe(/#REQUIRED|#IMPLIED/,"|",fe(fe("#FIXED",He),"?",r5)),x5=fe(He,Pn,He,w5,He,k5),T5="<!ATTLIST",
S5=Ce(T5,He,Pn,x5,"*",at,">"),ty="about:legacy-compat",E5=fe('"'+ty+'"',"|","'"+ty+"'"),oy="SYSTEM",
Gp="PUBLIC",qp=fe(fe(oy,He,ws),"|",fe(Gp,He,$l,He,ws)),C5=Ce("^",fe(fe(oy,He,"(?<SystemLiteralOnly>",
ws,")"),"|",fe(Gp,He,"(?<PubidLiteral>",$l,")",He,"(?<SystemLiteral>",ws,")"))),R5=Ce("^",$l,
"$"),D5=Ce("^",ws,"$"),O5=fe(He,"NDATA",He,Pn),A5=fe(ry,"|",fe(qp,O5,"?")),LO="<!ENTITY",P5=Ce(LO,He,
Pn,He,A5,at,">"),N5=fe(ry,"|",qp),I5=Ce(LO,He,"%",He,Pn,He,N5,at,">"),_5=fe(P5,"|",I5),$5=Ce(Gp,He,
$l),
F5=Ce("<!NOTATION",He,Pn,He,fe(qp,"|",$5),at,">"),iy=Ce(at,"=",at),IO=/1[.]\d+/,M5=Ce(He,"version",
iy,
fe("'",IO,"'","|",'"',IO,'"')),_O=/[A-Za-z][-A-Za-z0-9._]*/,L5=fe(He,"encoding",iy,fe('"',_O,'"',"|",
"'",_O,"'")),j5=fe(He,"standalone",iy,fe("'",fe("yes","|","no"),"'","|",'"',fe("yes","|","no"),'"')),
z5=Ce(/^<\?xml/,M5,L5,"?",j5,"?",at,/\?>/),B5="<!DOCTYPE",U5="<![CDATA[",W5="]]>",K5=/<!\[CDATA\[/,
G5=/\]\]>/,
q5=Ce(Zo,"*?",G5),Z5=Ce(K5,q5);ye.chars=qo;ye.chars_without=vs;ye.detectUnicodeSupport=$O;ye.reg=Ce;
ye.regg=fe;ye.ABOUT_LEGACY_COMPAT=ty;ye.ABOUT_LEGACY_COMPAT_SystemLiteral=E5;ye.AttlistDecl=S5;ye.CDATA_START=
U5;ye.CDATA_END=W5;ye.CDSect=Z5;ye.Char=Zo;ye.Comment=c5;ye.COMMENT_START=FO;ye.COMMENT_END=MO;ye.DOCTYPE_DECL_START=
B5;ye.elementdecl=h5;ye.EntityDecl=_5;ye.EntityValue=ry;ye.ExternalID=qp;ye.ExternalID_match=C5;ye.Name=
Pn;ye.Name_exact=e5;ye.NCName_exact=a5;ye.NotationDecl=F5;ye.Reference=Nl;ye.PEReference=Il;ye.PI=l5;
ye.PUBLIC=Gp;ye.PubidLiteral=$l;ye.PubidLiteral_match=R5;ye.QName=_l;ye.QName_exact=s5;ye.QName_group=
u5;ye.S=He;ye.SChar_s=XW;ye.S_OPT=at;ye.SYSTEM=oy;ye.SystemLiteral=ws;ye.SystemLiteral_match=D5;ye.InvalidChar=
YW;ye.UNICODE_REPLACEMENT_CHARACTER=VW;ye.UNICODE_SUPPORT=ks;ye.XMLDecl=z5});var hy=Re(ht=>{
"use strict";d();var Hn=zi(),Nr=Hn.find,H5=Hn.hasDefaultHTMLNamespace,Ts=Hn.hasOwn,J5=Hn.
isHTMLMimeType,V5=Hn.isHTMLRawTextElement,Y5=Hn.isHTMLVoidElement,Fl=Hn.MIME_TYPE,Ir=Hn.NAMESPACE,mn=w(
),
GO=Al(),ee=GO.DOMException,en=GO.DOMExceptionName,gt=ay();function xn(e){if(e!==mn)throw new TypeError(
"Illegal constructor")}function X5(e){return e!==""}function Q5(e){return e?e.split(/[\t\n\f\r ]+/).
filter(X5):[]}function eK(e,t){return Ts(e,t)||(e[t]=!0),e}function jO(e){if(!e)return[];var t=Q5(e);
return f.keys(t.reduce(eK,{}))}function tK(e){return function(t){return e&&e.indexOf(t)!==-1}}
function qO(e){
if(!gt.QName_exact.test(e))throw new ee(ee.INVALID_CHARACTER_ERR,
'invalid character in qualified name "'+e+'"')}function uy(e,t){qO(t),e=e||null;var n=null,r=t;if(t.indexOf(
":")>=0){var o=t.split(":");
n=o[0],r=o[1]}if(n!==null&&e===null)throw new ee(ee.NAMESPACE_ERR,
"prefix is non-null and namespace is null");if(n==="xml"&&e!==Hn.NAMESPACE.XML)throw new ee(ee.NAMESPACE_ERR,
'prefix is "xml" and namespace is not the XML namespace');if((n==="xmlns"||t==="xmlns")&&e!==Hn.NAMESPACE.XMLNS)throw new ee(
ee.NAMESPACE_ERR,
'either qualifiedName or prefix is "xmlns" and namespace is not the XMLNS namespace');
if(e===Hn.NAMESPACE.XMLNS&&n!=="xmlns"&&t!=="xmlns")throw new ee(ee.NAMESPACE_ERR,
'namespace is the XMLNS namespace and neither qualifiedName nor prefix is "xmlns"');return[e,n,r]}
function Cs(e,t){for(var n in e)
Ts(e,n)&&(t[n]=e[n])}function Tn(e,t){var n=e.prototype;if(!(n instanceof t)){let r=function(){};r.prototype=
t.prototype,r=new r,Cs(n,r),e.prototype=n=r}n.constructor!=e&&(typeof e!="function"&&console.error(
"unknown Class:"+e),n.constructor=e)}var Sn={},Zn=Sn.ELEMENT_NODE=1,Ss=Sn.ATTRIBUTE_NODE=2,Ml=Sn.TEXT_NODE=
3,ZO=Sn.CDATA_SECTION_NODE=4,HO=Sn.ENTITY_REFERENCE_NODE=5,nK=Sn.ENTITY_NODE=6,ly=Sn.PROCESSING_INSTRUCTION_NODE=
7,cy=Sn.COMMENT_NODE=8,xs=Sn.DOCUMENT_NODE=9,JO=Sn.DOCUMENT_TYPE_NODE=10,Ho=Sn.DOCUMENT_FRAGMENT_NODE=
11,rK=Sn.NOTATION_NODE=12,ft=Hn.freeze({DOCUMENT_POSITION_DISCONNECTED:1,DOCUMENT_POSITION_PRECEDING:
2,
DOCUMENT_POSITION_FOLLOWING:4,DOCUMENT_POSITION_CONTAINS:8,DOCUMENT_POSITION_CONTAINED_BY:16,
DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC:32});
function VO(e,t){if(t.length<e.length)return VO(t,e);var n=null;for(var r in e){if(e[r]!==t[r])return n;
n=e[r]}return n}function zO(e){return e.guid||(e.guid=g.random()),e.guid}function St(){}St.prototype=
{length:0,item:function(e){return e>=0&&e<this.length?this[e]:null},toString:function(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e?t={requireWellFormed:!!e.requireWellFormed,
splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};for(var n=[],r=0;r<this.length;r++)gy(this[r],n,null,t);
return n.
join("")},filter:function(e){return v.prototype.filter.call(this,e)},indexOf:function(e){return v.prototype.
indexOf.call(this,e)}};St.prototype[w.iterator]=function(){var e=this,t=0;return{next:function(){
return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function Pr(e,t){
this.
_node=e,this._refresh=t,Vp(this)}function Vp(e){var t=e._node._inc||e._node.ownerDocument._inc;if(e.
_inc!==t){var n=e._refresh(e._node);if(sA(e,"length",n.length),!e.$$length||n.length<e.$$length)for(
var r=n.
length;r in e;r++)Ts(e,r)&&delete e[r];Cs(n,e),e._inc=t}}Pr.prototype.item=function(e){return Vp(
this),
this[e]||null};Tn(Pr,St);function Es(){this._nsIndex=f.create(null),this._noNsIndex=f.create(null)}
function YO(e,t){
for(var n=0;n<e.length;){if(e[n]===t)return n;n++}}function dy(e,t,n){if(!t)return e._noNsIndex;var r=e.
_nsIndex[t];return!r&&n&&(r=e._nsIndex[t]=f.create(null)),r}function oK(e,t,n){var r=dy(e,t,!1),o=r&&
r[n];return o||null}function iK(e,t){dy(e,t.namespaceURI,!0)[t.localName]=t}function aK(e,t){var n=dy(
e,t.namespaceURI,!1);n&&delete n[t.localName]}function sK(e,t,n,r){if(r?t[YO(t,r)]=n:(t[t.length]=n,
t.length++),iK(t,n),e){n.ownerElement=e;var o=e.ownerDocument;o&&(r&&eA(o,e,r),uK(o,e,n))}}function BO(
e,t,n){
var r=YO(t,n);if(r>=0){for(var o=t.length-1;r<=o;)t[r]=t[++r];if(t.length=o,aK(t,n),e){var i=e.ownerDocument;
i&&eA(i,e,n),n.ownerElement=null}}}Es.prototype={length:0,item:St.prototype.item,getNamedItem:
function(e){
this._ownerElement&&this._ownerElement._isInHTMLDocumentAndNamespace()&&(e=e.toLowerCase());for(var t=0;
t<
this.length;){var n=this[t];if(n.nodeName===e)return n;t++}return null},setNamedItem:function(e){var t=e.
ownerElement;if(t&&t!==this._ownerElement)throw new ee(ee.INUSE_ATTRIBUTE_ERR);var n=oK(this,e.namespaceURI,
e.localName);return n===e?e:(sK(this._ownerElement,this,e,n),n)},setNamedItemNS:function(e){return this.
setNamedItem(e)},removeNamedItem:function(e){var t=this.getNamedItem(e);if(!t)throw new ee(ee.NOT_FOUND_ERR,
e);return BO(this._ownerElement,this,t),t},removeNamedItemNS:function(e,t){var n=this.getNamedItemNS(
e,t);if(!n)throw new ee(ee.NOT_FOUND_ERR,e?e+" : "+t:t);return BO(this._ownerElement,this,n),n},
getNamedItemNS:function(e,t){
e||(e=null);for(var n=0;n<this.length;){var r=this[n];if(r.localName===t&&r.namespaceURI===e)return r;
n++}return null}};Es.prototype[w.iterator]=function(){var e=this,t=0;return{next:function(){return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function XO(){}XO.prototype=
{hasFeature:function(e,t){return!0},createDocument:function(e,t,n){var r=Fl.XML_APPLICATION;e===Ir.HTML?
r=Fl.XML_XHTML_APPLICATION:e===Ir.SVG&&(r=Fl.XML_SVG_IMAGE);var o=new po(mn,{contentType:r});if(o.implementation=
this,o.childNodes=new St,o.doctype=n||null,n&&o.appendChild(n),t){var i=o.createElementNS(e,t);o.appendChild(
i)}return o},createDocumentType:function(e,t,n,r){qO(e);var o=new Qp(mn);return o.name=e,o.nodeName=
e,o.publicId=t||"",o.systemId=n||"",o.internalSubset=r||"",o.childNodes=new St,o},createHTMLDocument:
function(e){
var t=new po(mn,{contentType:Fl.HTML});if(t.implementation=this,t.childNodes=new St,e!==!1){t.doctype=
this.createDocumentType("html"),t.doctype.ownerDocument=t,t.appendChild(t.doctype);var n=t.createElement(
"html");t.appendChild(n);var r=t.createElement("head");if(n.appendChild(r),typeof e=="string"){var o=t.
createElement("title");o.appendChild(t.createTextNode(e)),r.appendChild(o)}n.appendChild(t.createElement(
"body"))}return t}};function je(e){xn(e)}je.prototype={firstChild:null,lastChild:null,
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
isSameNode:function(e){return this===e},insertBefore:function(e,t){return Jp(this,e,t)},replaceChild:
function(e,t){
Jp(this,e,t,rA),t&&this.removeChild(t)},removeChild:function(e){return tA(this,e)},appendChild:
function(e){
return this.insertBefore(e,null)},hasChildNodes:function(){return this.firstChild!=null},cloneNode:
function(e){
return aA(this.ownerDocument||this,this,e)},normalize:function(){Gt(this,null,{enter:function(e){for(
var t=e.
firstChild;t;){var n=t.nextSibling;if(n!==null&&n.nodeType===Ml&&t.nodeType===Ml){for(var r=[],o=n;o!==
null&&o.nodeType===Ml;)r.push(o.data),o=o.nextSibling;for(var i=t.nextSibling;i!==o;){var a=i.nextSibling;
i.parentNode=null,i.previousSibling=null,i.nextSibling=null,i=a}t.nextSibling=o,o!==null?o.previousSibling=
t:e.lastChild=t,t.appendData(r.join("")),py(e.ownerDocument,e),t=o}else t=n}return!0}})},isSupported:
function(e,t){
return this.ownerDocument.implementation.hasFeature(e,t)},lookupPrefix:function(e){for(var t=this;t;
){
var n=t._nsMap;if(n){for(var r in n)if(Ts(n,r)&&n[r]===e)return r}t=t.nodeType==Ss?t.ownerDocument:t.
parentNode}return null},lookupNamespaceURI:function(e){for(var t=this;t;){var n=t._nsMap;if(n&&Ts(n,
e))return n[e];t=t.nodeType==Ss?t.ownerDocument:t.parentNode}return null},isDefaultNamespace:
function(e){
var t=this.lookupPrefix(e);return t==null},compareDocumentPosition:function(e){if(this===e)return 0;
var t=e,n=this,r=null,o=null;if(t instanceof Bi&&(r=t,t=r.ownerElement),n instanceof Bi&&(o=n,n=o.ownerElement,
r&&t&&n===t))for(var i=0,a;a=n.attributes[i];i++){if(a===r)return ft.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
ft.DOCUMENT_POSITION_PRECEDING;if(a===o)return ft.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+ft.DOCUMENT_POSITION_FOLLOWING}
if(!t||!n||n.ownerDocument!==t.ownerDocument)return ft.DOCUMENT_POSITION_DISCONNECTED+ft.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
(zO(n.ownerDocument)>zO(t.ownerDocument)?ft.DOCUMENT_POSITION_FOLLOWING:ft.DOCUMENT_POSITION_PRECEDING);
if(o&&t===n)return ft.DOCUMENT_POSITION_CONTAINS+ft.DOCUMENT_POSITION_PRECEDING;if(r&&t===n)return ft.
DOCUMENT_POSITION_CONTAINED_BY+ft.DOCUMENT_POSITION_FOLLOWING;for(var s=[],u=t.parentNode;u;){if(!o&&
u===n)return ft.DOCUMENT_POSITION_CONTAINED_BY+ft.DOCUMENT_POSITION_FOLLOWING;s.push(u),u=u.parentNode}
s.reverse();for(var l=[],c=n.parentNode;c;){if(!r&&c===t)return ft.DOCUMENT_POSITION_CONTAINS+ft.DOCUMENT_POSITION_PRECEDING;
l.push(c),c=c.parentNode}l.reverse();var p=VO(s,l);for(var m in p.childNodes){var y=p.childNodes[m];
if(y===n)return ft.DOCUMENT_POSITION_FOLLOWING;if(y===t)return ft.DOCUMENT_POSITION_PRECEDING;if(l.indexOf(
y)>=0)return ft.DOCUMENT_POSITION_FOLLOWING;if(s.indexOf(y)>=0)return ft.DOCUMENT_POSITION_PRECEDING}
return 0}};function QO(e){return e=="<"&&"&lt;"||e==">"&&"&gt;"||e=="&"&&"&amp;"||e=='"'&&"&quot;"||
"&#"+e.charCodeAt()+";"}Cs(Sn,je);Cs(Sn,je.prototype);Cs(ft,je);Cs(ft,je.prototype);function Hp(e,t){
Gt(e,null,{enter:function(n){return t(n)?Gt.STOP:!0}})}function Gt(e,t,n){for(var r=[{node:e,context:
t,
phase:Gt.ENTER}];r.length>0;){var o=r.pop();if(o.phase===Gt.ENTER){var i=n.enter(o.node,o.context);
if(i===
Gt.STOP)return Gt.STOP;if(r.push({node:o.node,context:i,phase:Gt.EXIT}),i==null)continue;for(var a=o.
node.lastChild;a;)r.push({node:a,context:i,phase:Gt.ENTER}),a=a.previousSibling}else n.exit&&n.exit(
o.node,o.context)}}Gt.STOP=w("walkDOM.STOP");Gt.ENTER=0;Gt.EXIT=1;function po(e,t){xn(e);var n=t||{}
;
this.ownerDocument=this,this.contentType=n.contentType||Fl.XML_APPLICATION,this.type=J5(this.contentType)?
"html":"xml"}function uK(e,t,n){e&&e._inc++;var r=n.namespaceURI;r===Ir.XMLNS&&(t._nsMap[n.prefix?n.
localName:""]=n.value)}function eA(e,t,n,r){e&&e._inc++;var o=n.namespaceURI;o===Ir.XMLNS&&delete t.
_nsMap[n.prefix?n.localName:""]}function py(e,t,n){if(e&&e._inc){e._inc++;var r=t.childNodes;if(n&&!n.
nextSibling)r[r.length++]=n;else{for(var o=t.firstChild,i=0;o;)r[i++]=o,o=o.nextSibling;r.length=i,
delete r[r.
length]}}}function tA(e,t){if(e!==t.parentNode)throw new ee(ee.NOT_FOUND_ERR,
"child's parent is not parent");var n=t.previousSibling,r=t.nextSibling;return n?n.nextSibling=r:e.firstChild=r,
r?r.previousSibling=
n:e.lastChild=n,py(e.ownerDocument,e),t.parentNode=null,t.previousSibling=null,t.nextSibling=null,t}
function lK(e){return e&&(e.nodeType===je.DOCUMENT_NODE||e.nodeType===je.DOCUMENT_FRAGMENT_NODE||e.nodeType===
je.ELEMENT_NODE)}function cK(e){return e&&(e.nodeType===je.CDATA_SECTION_NODE||e.nodeType===je.COMMENT_NODE||
e.nodeType===je.DOCUMENT_FRAGMENT_NODE||e.nodeType===je.DOCUMENT_TYPE_NODE||e.nodeType===je.ELEMENT_NODE||
e.nodeType===je.PROCESSING_INSTRUCTION_NODE||e.nodeType===je.TEXT_NODE)}function Jo(e){return e&&e.nodeType===
je.DOCUMENT_TYPE_NODE}function co(e){return e&&e.nodeType===je.ELEMENT_NODE}function nA(e){return e&&
e.nodeType===je.TEXT_NODE}function UO(e,t){var n=e.childNodes||[];if(Nr(n,co)||Jo(t))return!1;var r=Nr(
n,Jo);return!(t&&r&&n.indexOf(r)>n.indexOf(t))}function WO(e,t){var n=e.childNodes||[];function r(i){
return co(i)&&i!==t}if(Nr(n,r))return!1;var o=Nr(n,Jo);return!(t&&o&&n.indexOf(o)>n.indexOf(t))}
function dK(e,t,n){
if(!lK(e))throw new ee(ee.HIERARCHY_REQUEST_ERR,"Unexpected parent node type "+e.nodeType);if(n&&n.parentNode!==
e)throw new ee(ee.NOT_FOUND_ERR,"child not in parent");if(!cK(t)||Jo(t)&&e.nodeType!==je.DOCUMENT_NODE)
throw new ee(ee.HIERARCHY_REQUEST_ERR,"Unexpected node type "+t.nodeType+" for parent node type "+e.
nodeType)}function pK(e,t,n){var r=e.childNodes||[],o=t.childNodes||[];if(t.nodeType===je.DOCUMENT_FRAGMENT_NODE){
var i=o.filter(co);if(i.length>1||Nr(o,nA))throw new ee(ee.HIERARCHY_REQUEST_ERR,
"More than one element or text in fragment");if(i.length===1&&!UO(e,n))throw new ee(ee.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(co(t)&&!UO(e,n))throw new ee(ee.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(Jo(t)){if(Nr(r,Jo))throw new ee(ee.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var a=Nr(r,co);if(n&&r.indexOf(a)<r.indexOf(n))throw new ee(ee.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element");if(!n&&a)throw new ee(ee.HIERARCHY_REQUEST_ERR,
"Doctype can not be appended since element is present")}}function rA(e,t,n){var r=e.childNodes||[],o=t.
childNodes||[];if(t.nodeType===je.DOCUMENT_FRAGMENT_NODE){var i=o.filter(co);if(i.length>1||Nr(o,nA))
throw new ee(ee.HIERARCHY_REQUEST_ERR,"More than one element or text in fragment");if(i.length===1&&
!WO(e,n))throw new ee(ee.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(co(t)&&!WO(e,n))throw new ee(ee.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(Jo(t)){if(Nr(r,function(u){return Jo(u)&&
u!==n}))throw new ee(ee.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var a=Nr(r,co);if(n&&r.indexOf(a)<r.indexOf(n))throw new ee(ee.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element")}}function Jp(e,t,n,r){dK(e,t,n),e.nodeType===je.DOCUMENT_NODE&&
(r||pK)(e,t,n);var o=t.parentNode;if(o&&o.removeChild(t),t.nodeType===Ho){var i=t.firstChild;if(i==null)
return t;var a=t.lastChild}else i=a=t;var s=n?n.previousSibling:e.lastChild;i.previousSibling=s,a.nextSibling=
n,s?s.nextSibling=i:e.firstChild=i,n==null?e.lastChild=a:n.previousSibling=a;do i.parentNode=e;while(
i!==
a&&(i=i.nextSibling));return py(e.ownerDocument||e,e,t),t.nodeType==Ho&&(t.firstChild=t.lastChild=null),
t}po.prototype={implementation:null,nodeName:"#document",nodeType:xs,doctype:null,documentElement:
null,
_inc:1,insertBefore:function(e,t){if(e.nodeType===Ho){for(var n=e.firstChild;n;){var r=n.nextSibling;
this.insertBefore(n,t),n=r}return e}return Jp(this,e,t),e.ownerDocument=this,this.documentElement===
null&&e.nodeType===Zn&&(this.documentElement=e),e},removeChild:function(e){var t=tA(this,e);return t===
this.documentElement&&(this.documentElement=null),t},replaceChild:function(e,t){Jp(this,e,t,rA),e.ownerDocument=
this,t&&this.removeChild(t),co(e)&&(this.documentElement=e)},importNode:function(e,t){return mK(this,
e,t)},getElementById:function(e){var t=null;return Hp(this.documentElement,function(n){if(n.nodeType==
Zn&&n.getAttribute("id")==e)return t=n,!0}),t},createElement:function(e){var t=new mo(mn);t.ownerDocument=
this,this.type==="html"&&(e=e.toLowerCase()),H5(this.contentType)&&(t.namespaceURI=Ir.HTML),t.nodeName=
e,t.tagName=e,t.localName=e,t.childNodes=new St;var n=t.attributes=new Es;return n._ownerElement=t,t}
,
createDocumentFragment:function(){var e=new Rs(mn);return e.ownerDocument=this,e.childNodes=new St,e}
,
createTextNode:function(e){var t=new Ll(mn);return t.ownerDocument=this,t.childNodes=new St,t.appendData(
e),t},createComment:function(e){var t=new Yp(mn);return t.ownerDocument=this,t.childNodes=new St,t.appendData(
e),t},createCDATASection:function(e){if(e.indexOf("]]>")!==-1)throw new ee(ee.INVALID_CHARACTER_ERR,
'data contains "]]>"');var t=new Xp(mn);return t.ownerDocument=this,t.childNodes=new St,t.appendData(
e),t},createProcessingInstruction:function(e,t){var n=new tm(mn);return n.ownerDocument=this,n.childNodes=
new St,n.nodeName=n.target=e,n.nodeValue=n.data=t,n},createAttribute:function(e){if(!gt.QName_exact.
test(e))throw new ee(ee.INVALID_CHARACTER_ERR,'invalid character in name "'+e+'"');return this.type===
"html"&&(e=e.toLowerCase()),this._createAttribute(e)},_createAttribute:function(e){var t=new Bi(mn);
return t.ownerDocument=this,t.childNodes=new St,t.name=e,t.nodeName=e,t.localName=e,t.specified=!0,t}
,
createEntityReference:function(e){if(!gt.Name_exact.test(e))throw new ee(ee.INVALID_CHARACTER_ERR,
'not a valid xml name "'+e+'"');if(this.type==="html")throw new ee("document is an html document",en.NotSupportedError);
var t=new em(mn);return t.ownerDocument=this,t.childNodes=new St,t.nodeName=e,t},createElementNS:
function(e,t){
var n=uy(e,t),r=new mo(mn),o=r.attributes=new Es;return r.childNodes=new St,r.ownerDocument=this,r.nodeName=
t,r.tagName=t,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],o._ownerElement=r,r},
createAttributeNS:function(e,t){
var n=uy(e,t),r=new Bi(mn);return r.ownerDocument=this,r.childNodes=new St,r.nodeName=t,r.name=t,r.specified=
!0,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],r}};Tn(po,je);function mo(e){xn(e),this._nsMap=
f.create(null)}mo.prototype={nodeType:Zn,attributes:null,getQualifiedName:function(){return this.prefix?
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
var t=jO(e);return new Pr(this,function(n){var r=[];return t.length>0&&Hp(n,function(o){if(o!==n&&o.
nodeType===Zn){var i=o.getAttribute("class");if(i){var a=e===i;if(!a){var s=jO(i);a=t.every(tK(s))}a&&
r.push(o)}}}),r})},getElementsByTagName:function(e){var t=(this.nodeType===xs?this:this.ownerDocument).
type==="html",n=e.toLowerCase();return new Pr(this,function(r){var o=[];return Hp(r,function(i){if(!(
i===
r||i.nodeType!==Zn))if(e==="*")o.push(i);else{var a=i.getQualifiedName(),s=t&&i.namespaceURI===Ir.HTML?
n:e;a===s&&o.push(i)}}),o})},getElementsByTagNameNS:function(e,t){return new Pr(this,function(n){var r=[
];
return Hp(n,function(o){o!==n&&o.nodeType===Zn&&(e==="*"||o.namespaceURI===e)&&(t==="*"||o.localName==
t)&&r.push(o)}),r})}};po.prototype.getElementsByClassName=mo.prototype.getElementsByClassName;po.prototype.
getElementsByTagName=mo.prototype.getElementsByTagName;po.prototype.getElementsByTagNameNS=mo.prototype.
getElementsByTagNameNS;Tn(mo,je);function Bi(e){xn(e),this.namespaceURI=null,this.prefix=null,this.ownerElement=
null}Bi.prototype.nodeType=Ss;Tn(Bi,je);function Vo(e){xn(e)}Vo.prototype={data:"",substringData:
function(e,t){
return this.data.substring(e,e+t)},appendData:function(e){e=this.data+e,this.nodeValue=this.data=e,
this.
length=e.length},insertData:function(e,t){this.replaceData(e,0,t)},deleteData:function(e,t){this.replaceData(
e,t,"")},replaceData:function(e,t,n){var r=this.data.substring(0,e),o=this.data.substring(e+t);n=r+n+
o,this.nodeValue=this.data=n,this.length=n.length}};Tn(Vo,je);function Ll(e){xn(e)}Ll.prototype={
nodeName:"#text",nodeType:Ml,splitText:function(e){var t=this.data,n=t.substring(e);t=t.substring(0,
e),this.data=
this.nodeValue=t,this.length=t.length;var r=this.ownerDocument.createTextNode(n);return this.parentNode&&
this.parentNode.insertBefore(r,this.nextSibling),r}};Tn(Ll,Vo);function Yp(e){xn(e)}Yp.prototype={
nodeName:"#comment",nodeType:cy};Tn(Yp,Vo);function Xp(e){xn(e)}Xp.prototype={nodeName:
"#cdata-section",nodeType:ZO};
Tn(Xp,Ll);function Qp(e){xn(e)}Qp.prototype.nodeType=JO;Tn(Qp,je);function my(e){xn(e)}my.prototype.
nodeType=rK;Tn(my,je);function fy(e){xn(e)}fy.prototype.nodeType=nK;Tn(fy,je);function em(e){xn(e)}
em.
prototype.nodeType=HO;Tn(em,je);function Rs(e){xn(e)}Rs.prototype.nodeName="#document-fragment";Rs.prototype.
nodeType=Ho;Tn(Rs,je);function tm(e){xn(e)}tm.prototype.nodeType=ly;Tn(tm,Vo);function oA(){}oA.prototype.
serializeToString=function(e,t){return iA.call(e,t)};je.prototype.toString=iA;function iA(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e!=null?t={requireWellFormed:
!!e.
requireWellFormed,splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={
requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};var n=[],r=this.nodeType===xs&&this.documentElement||this,o=r.
prefix,i=r.namespaceURI;if(i&&o==null){var o=r.lookupPrefix(i);if(o==null)var a=[{namespace:i,prefix:
null}]}
return gy(this,n,a,t),n.join("")}function KO(e,t,n){var r=e.prefix||"",o=e.namespaceURI;if(!o||r==="xml"&&
o===Ir.XML||o===Ir.XMLNS)return!1;for(var i=n.length;i--;){var a=n[i];if(a.prefix===r)return a.
namespace!==o}return!0}function Zp(e,t,n,r){if(r&&!gt.QName_exact.test(t))throw new ee(
'The attribute name "'+t+'" is not a valid XML QName',en.InvalidStateError);e.push(" ",t,'="',n.replace(
/[<>&"\t\n\r]/g,
QO),'"')}function gy(e,t,n,r){n||(n=[]);var o=r.nodeFilter,i=r.requireWellFormed,a=r.splitCDATASections,
s=e.nodeType===xs?e:e.ownerDocument,u=s.type==="html";Gt(e,{ns:n},{enter:function(l,c){var p=c.ns;if(
o)
if(l=o(l),l){if(typeof l=="string")return t.push(l),null}else return null;switch(l.nodeType){case Zn:
var m=l.attributes,y=m.length,T=l.tagName,R=T;if(!u&&!l.prefix&&l.namespaceURI){for(var A,P=0;P<m.length;
P++)
if(m.item(P).name==="xmlns"){A=m.item(P).value;break}if(!A)for(var N=p.length-1;N>=0;N--){var I=p[N];
if(I.prefix===""&&I.namespace===l.namespaceURI){A=I.namespace;break}}if(A!==l.namespaceURI)for(var N=p.
length-1;N>=0;N--){var I=p[N];if(I.namespace===l.namespaceURI){I.prefix&&(R=I.prefix+":"+T);break}}}
if(i&&!gt.QName_exact.test(R))throw new ee('The element name "'+R+'" is not a valid XML QName',en.InvalidStateError);
t.push("<",R);for(var $=p.slice(),F=0;F<y;F++){var B=m.item(F);B.prefix=="xmlns"?$.push({prefix:B.localName,
namespace:B.value}):B.nodeName=="xmlns"&&$.push({prefix:"",namespace:B.value})}for(var F=0;F<y;F++){
var B=m.item(F);if(KO(B,u,$)){var M=B.prefix||"",L=B.namespaceURI;Zp(t,M?"xmlns:"+M:"xmlns",L,i),$.push(
{prefix:M,namespace:L})}var j=o?o(B):B;j&&(typeof j=="string"?t.push(j):Zp(t,j.name,j.value,i))}if(T===
R&&KO(l,u,$)){var W=l.prefix||"",L=l.namespaceURI;Zp(t,W?"xmlns:"+W:"xmlns",L,i),$.push({prefix:W,
namespace:L})}
var H=!l.firstChild;if(H&&(u||l.namespaceURI===Ir.HTML)&&(H=Y5(T)),H)return t.push("/>"),null;if(t.push(
">"),u&&V5(T)){for(var V=l.firstChild;V;)V.data?t.push(V.data):gy(V,t,$.slice(),r),V=V.nextSibling;
return t.
push("</",R,">"),null}return{ns:$,tag:R};case xs:case Ho:if(i&&l.nodeType===xs&&l.documentElement==null)
throw new ee("The Document has no documentElement",en.InvalidStateError);return{ns:p};case Ss:return Zp(
t,l.name,l.value,i),null;case Ml:if(i&&gt.InvalidChar.test(l.data))throw new ee(
"The Text node data contains characters outside the XML Char production",en.InvalidStateError);
return t.push(l.data.replace(
/[<&>]/g,QO)),null;case ZO:if(i&&l.data.indexOf("]]>")!==-1)throw new ee(
'The CDATASection data contains "]]>"',en.InvalidStateError);return a?t.push(gt.CDATA_START,l.data.replace(
/]]>/g,"]]]]><![CDATA[>"),gt.CDATA_END):t.push(gt.CDATA_START,l.data,gt.CDATA_END),null;case cy:if(i){
if(gt.InvalidChar.
test(l.data))throw new ee(
"The comment node data contains characters outside the XML Char production",
en.InvalidStateError);if(l.data.indexOf("--")!==-1||l.data[l.data.length-1]==="-")throw new ee(
'The comment node data contains "--" or ends with "-"',en.InvalidStateError)}return t.push(gt.COMMENT_START,
l.data,gt.COMMENT_END),null;case JO:var te=l.publicId,Q=l.systemId;if(i){if(!gt.Name_exact.test(l.name))
throw new ee('The doctype name "'+l.name+'" is not a valid XML Name',en.InvalidStateError);if(te&&!gt.
PubidLiteral_match.test(te))throw new ee("DocumentType publicId is not a valid PubidLiteral",en.InvalidStateError);
if(Q&&Q!=="."&&!gt.SystemLiteral_match.test(Q))throw new ee(
"DocumentType systemId is not a valid SystemLiteral",en.InvalidStateError);if(l.internalSubset&&l.internalSubset.indexOf(
"]>")!==-1)throw new ee(
'DocumentType internalSubset contains "]>"',en.InvalidStateError)}return t.push(gt.DOCTYPE_DECL_START,
" ",l.name),te?(t.push(" ",gt.PUBLIC," ",te),Q&&Q!=="."&&t.push(" ",Q)):Q&&Q!=="."&&t.push(" ",gt.SYSTEM,
" ",Q),l.internalSubset&&t.push(" [",l.internalSubset,"]"),t.push(">"),null;case ly:if(i){if(!gt.NCName_exact.
test(l.target)||l.target.toLowerCase()==="xml")throw new ee('The processing instruction target "'+l.
target+'" is not a valid XML NCName or is reserved',en.InvalidStateError);if(gt.InvalidChar.test(l.data))
throw new ee("The ProcessingInstruction data contains characters outside the XML Char production",en.
InvalidStateError);if(l.data.indexOf("?>")!==-1)throw new ee(
'The ProcessingInstruction data contains "?>"',en.InvalidStateError)}return t.push("<?",l.target," ",
l.data,"?>"),null;case HO:if(i&&!gt.Name_exact.
test(l.nodeName))throw new ee('The entity reference name "'+l.nodeName+'" is not a valid XML Name',
en.
InvalidStateError);return t.push("&",l.nodeName,";"),null;default:return t.push("??",l.nodeName),
null}},
exit:function(l,c){c&&c.tag&&t.push("</",c.tag,">")}})}function mK(e,t,n){var r;return Gt(t,null,{
enter:function(o,i){
var a=o.cloneNode(!1);a.ownerDocument=e,a.parentNode=null,i===null?r=a:i.appendChild(a);var s=o.nodeType===
Ss||n;return s?a:null}}),r}function aA(e,t,n){var r;return Gt(t,null,{enter:function(o,i){var a=new o.
constructor(mn);for(var s in o)if(Ts(o,s)){var u=o[s];typeof u!="object"&&u!=a[s]&&(a[s]=u)}o.childNodes&&
(a.childNodes=new St),a.ownerDocument=e;var l=n;switch(a.nodeType){case Zn:var c=o.attributes,p=a.attributes=
new Es,m=c.length;p._ownerElement=a;for(var y=0;y<m;y++)a.setAttributeNode(aA(e,c.item(y),!0));break;
case Ss:
l=!0}return i!==null?i.appendChild(a):r=a,l?a:null}}),r}function sA(e,t,n){e[t]=n}function sy(e){for(
var t=[],
n=e.firstChild;n;)n.nodeType===Zn&&t.push(n),n=n.nextSibling;return t}try{f.defineProperty&&(f.defineProperty(
Pr.prototype,"length",{get:function(){return Vp(this),this.$$length}}),f.defineProperty(je.prototype,
"textContent",{get:function(){if(this.nodeType===Zn||this.nodeType===Ho){var e=[];return Gt(this,
null,
{enter:function(t){if(t.nodeType===Zn||t.nodeType===Ho)return!0;if(t.nodeType===ly||t.nodeType===cy)
return null;e.push(t.nodeValue)}}),e.join("")}return this.nodeValue},set:function(e){switch(this.nodeType){
case Zn:case Ho:
for(;this.firstChild;)this.removeChild(this.firstChild);(e||k(e))&&this.appendChild(this.ownerDocument.
createTextNode(e));break;default:this.data=e,this.value=e,this.nodeValue=e}}}),f.defineProperty(Vo.prototype,
"data",{get:function(){return this._data!=null?this._data:""},set:function(e){this._data=e,this.length=
typeof e=="string"?e.length:0}}),f.defineProperty(Vo.prototype,"nodeValue",{get:function(){return this.
data},set:function(e){this.data=e},enumerable:!0,configurable:!0}),f.defineProperty(mo.prototype,
"children",{get:function(){return new Pr(this,sy)}}),f.defineProperty(po.prototype,"children",{get:
function(){
return new Pr(this,sy)}}),f.defineProperty(Rs.prototype,"children",{get:function(){return new Pr(
this,
sy)}}),sA=function(e,t,n){e["$$"+t]=n})}catch{}ht._updateLiveList=Vp;ht.Attr=Bi;ht.CDATASection=Xp;
ht.
CharacterData=Vo;ht.Comment=Yp;ht.Document=po;ht.DocumentFragment=Rs;ht.DocumentType=Qp;ht.DOMImplementation=
XO;ht.Element=mo;ht.Entity=fy;ht.EntityReference=em;ht.LiveNodeList=Pr;ht.NamedNodeMap=Es;ht.Node=je;
ht.NodeList=St;ht.Notation=my;ht.Text=Ll;ht.ProcessingInstruction=tm;ht.walkDOM=Gt;ht.XMLSerializer=
oA});var lA=Re(jl=>{"use strict";d();var uA=zi().freeze;jl.XML_ENTITIES=uA({amp:"&",apos:"'",gt:">",
lt:"<",
quot:'"'});jl.HTML_ENTITIES=uA({Aacute:"\xC1",aacute:"\xE1",Abreve:"\u0102",abreve:"\u0103",ac:
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
zwnj:"\u200C"});jl.entityMap=jl.HTML_ENTITIES});var bA=Re(rm=>{"use strict";d();var Ns=zi(),we=ay(),
mA=Al(),fK=Ns.isHTMLEscapableRawTextElement,gK=Ns.
isHTMLMimeType,hK=Ns.isHTMLRawTextElement,Ul=Ns.hasOwn,cA=Ns.NAMESPACE,yK=mA.ParseError,bK=mA.DOMException,
Ds=0,Yo=1,Os=2,zl=3,As=4,Ps=5,Bl=6,nm=7;function fA(){}fA.prototype={parse:function(e,t,n){var r=this.
domBuilder;r.startDocument(),xK(t,t=f.create(null)),vK(e,t,n,r,this.errorHandler),r.endDocument()}};
var yy=/&#?\w+;?/g;function vK(e,t,n,r,o){var i=gK(r.mimeType);e.indexOf(we.UNICODE_REPLACEMENT_CHARACTER)>=
0&&o.warning("Unicode replacement character detected, source encoding issues?");function a(ge){if(ge>
65535){ge-=65536;var lt=55296+(ge>>10),Dt=56320+(ge&1023);return k.fromCharCode(lt,Dt)}else return k.
fromCharCode(ge)}function s(ge){var lt=ge[ge.length-1]===";"?ge:ge+";";if(!i&&lt!==ge)return o.error(
"EntityRef: expecting ;"),ge;var Dt=we.Reference.exec(lt);if(!Dt||Dt[0].length!==lt.length)return o.
error("entity not matching Reference production: "+ge),ge;var Ot=lt.slice(1,-1);return Ul(n,Ot)?n[Ot]:
Ot.charAt(0)==="#"?a(parseInt(Ot.substring(1).replace("x","0x"))):(o.error("entity not found:"+ge),
ge)}
function u(ge){if(ge>A){var lt=e.substring(A,ge).replace(yy,s);m&&y(A),r.characters(lt,0,ge-A),A=ge}
}
var l=0,c=0,p=/\r\n?|\n|$/g,m=r.locator;function y(ge,lt){for(;ge>=c&&(lt=p.exec(e));)l=c,c=lt.index+
lt[0].length,m.lineNumber++;m.columnNumber=ge-l+1}for(var T=[{currentNSMap:t}],R=[],A=0;;){try{var P=e.
indexOf("<",A);if(P<0){if(!i&&R.length>0)return o.fatalError("unclosed xml tag(s): "+R.join(", "));
if(!e.
substring(A).match(/^\s*$/)){var N=r.doc,I=N.createTextNode(e.substring(A));if(N.documentElement)return o.
error("Extra content at the end of the document");N.appendChild(I),r.currentElement=I}return}if(P>A){
var $=e.substring(A,P);!i&&R.length===0&&($=$.replace(new RegExp(we.S_OPT.source,"g"),""),$&&o.error(
"Unexpected content outside root element: '"+$+"'")),u(P)}switch(e.charAt(P+1)){case"/":var be=e.indexOf(
">",P+2),F=e.substring(P+2,be>0?be:void 0);if(!F)return o.fatalError("end tag name missing");var B=we.
reg("^",we.QName_group,we.S_OPT,"$"),M=be>0&&B.exec(F);if(!M){var L=be>0&&we.reg("^",we.QName_group).
exec(F);if(i&&L)o.warning('end tag name contains invalid trailing characters: "'+F+'"'),M=L;else if(
L&&
new RegExp(B.source,B.flags+"m").test(F))o.error(
'end tag name is followed by a line break and trailing content: "'+F+'"'),M=L;else return o.fatalError(
'end tag name contains invalid characters: "'+F+
'"')}if(!r.currentElement&&!r.doc.documentElement)return;var j=R[R.length-1]||r.currentElement.tagName||
r.doc.documentElement.tagName||"";if(j!==M[1]){var W=M[1].toLowerCase();if(!i||j.toLowerCase()!==W)return o.
fatalError('Opening and ending tag mismatch: "'+j+'" != "'+F+'"')}var H=T.pop();R.pop();var V=H.localNSMap;
if(r.endElement(H.uri,H.localName,j),V)for(var te in V)Ul(V,te)&&r.endPrefixMapping(te);be++;break;
case"?":m&&y(P),be=SK(e,P,r,o);break;case"!":m&&y(P),be=hA(e,P,r,o,i);break;default:m&&y(P);var Q=new yA,
Ee=T[T.length-1].currentNSMap,be=wK(e,P,Q,Ee,s,o,i),Le=Q.length;if(Q.closed||(i&&Ns.isHTMLVoidElement(
Q.tagName)?Q.closed=!0:R.push(Q.tagName)),m&&Le){for(var ut=dA(m,{}),ke=0;ke<Le;ke++){var In=Q[ke];y(
In.offset),In.locator=dA(m,{})}r.locator=ut,pA(Q,r,Ee)&&T.push(Q),r.locator=m}else pA(Q,r,Ee)&&T.push(
Q);i&&!Q.closed?be=kK(e,be,Q.tagName,s,r):be++}}catch(ge){if(ge instanceof yK)throw ge;if(ge instanceof
bK)return o.fatalError("Error constructing the DOM: "+ge.name+": "+ge.message,ge);o.error(
"element parse error: "+ge),be=-1}be>A?A=be:u(g.max(P,A)+1)}}function dA(e,t){return t.lineNumber=e.lineNumber,
t.columnNumber=e.columnNumber,t}function wK(e,t,n,r,o,i,a){function s(y,T,R){if(Ul(n.attributeNames,
y))return i.fatalError("Attribute "+y+" redefined");if(!a&&T.indexOf("<")>=0)return i.fatalError(
"Unescaped '<' not allowed in attributes values");n.addValue(y,T.replace(/[\t\n\r]/g," ").replace(yy,
o),
R)}for(var u,l,c=++t,p=Ds;;){var m=e.charAt(c);if(p===Ds&&m==="<")throw new S(
"unexpected < in tag name: "+e.slice(t,c));switch(m){case"=":if(p===Yo)u=e.slice(t,c),p=zl;else if(p===Os)p=zl;
else throw new S(
"attribute equal must after attrName");break;case"'":case'"':if(p===zl||p===Yo)if(p===Yo&&(i.warning(
'attribute value must after "="'),u=e.slice(t,c)),t=c+1,c=e.indexOf(m,t),c>0)l=e.slice(t,c),s(u,l,t-
1),p=Ps;else throw new S("attribute value no end '"+m+"' match");else if(p==As)l=e.slice(t,c),s(u,l,
t),i.warning('attribute "'+u+'" missed start quot('+m+")!!"),t=c+1,p=Ps;else throw new S(
'attribute value must after "="');break;case"/":switch(p){case Ds:n.setTagName(e.slice(t,c));case Ps:
case Bl:case nm:
p=nm,n.closed=!0;case As:case Yo:break;case Os:n.closed=!0;break;default:throw new S(
"attribute invalid close char('/')")}break;case"":return i.error("unexpected end of input"),p==Ds&&n.setTagName(
e.slice(
t,c)),c;case">":switch(p){case Ds:n.setTagName(e.slice(t,c));case Ps:case Bl:case nm:break;case As:
case Yo:
l=e.slice(t,c),l.slice(-1)==="/"&&(n.closed=!0,l=l.slice(0,-1));case Os:p===Os&&(l=u),p==As?(i.warning(
'attribute "'+l+'" missed quot(")!'),s(u,l,t)):(a||i.warning('attribute "'+l+'" missed value!! "'+l+
'" instead!!'),s(l,l,t));break;case zl:if(!a)return i.fatalError(`AttValue: ' or " expected`)}return c;
case"\x80":m=" ";default:if(m<=" ")switch(p){case Ds:n.setTagName(e.slice(t,c)),p=Bl;break;case Yo:u=e.slice(
t,c),p=Os;break;case As:var l=e.slice(t,c);i.warning('attribute "'+l+'" missed quot(")!!'),s(u,l,t);
case Ps:
p=Bl;break}else switch(p){case Os:a||i.warning('attribute "'+u+'" missed value!! "'+u+'" instead2!!'),
s(u,u,t),t=c,p=Yo;break;case Ps:i.warning('attribute space is required"'+u+'"!!');case Bl:p=Yo,t=c;
break;case zl:
p=As,t=c;break;case nm:throw new S("elements closed character '/' and '>' must be connected to")}}c++}
}
function pA(e,t,n){for(var r=e.tagName,o=null,p=e.length;p--;){var i=e[p],a=i.qName,s=i.value,m=a.indexOf(
":");if(m>0)var u=i.prefix=a.slice(0,m),l=a.slice(m+1),c=u==="xmlns"&&l;else l=a,u=null,c=a==="xmlns"&&
"";i.localName=l,c!==!1&&(o==null&&(o=f.create(null),n=f.create(n)),n[c]=o[c]=s,i.uri=cA.XMLNS,t.startPrefixMapping(
c,s))}for(var p=e.length;p--;)i=e[p],i.prefix&&(i.prefix==="xml"&&(i.uri=cA.XML),i.prefix!=="xmlns"&&
(i.uri=n[i.prefix]));var m=r.indexOf(":");m>0?(u=e.prefix=r.slice(0,m),l=e.localName=r.slice(m+1)):(
u=
null,l=e.localName=r);var y=e.uri=n[u||""];if(t.startElement(y,l,r,e),e.closed){if(t.endElement(y,l,
r),o)for(u in o)Ul(o,u)&&t.endPrefixMapping(u)}else return e.currentNSMap=n,e.localNSMap=o,!0}
function kK(e,t,n,r,o){
var i=fK(n);if(i||hK(n)){var a=new RegExp("</"+n.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")+">","ig");a.lastIndex=
t;var s=a.exec(e),u=s?s.index:-1;if(u<0)return t+1;var l=e.substring(t+1,u);return i&&(l=l.replace(
yy,
r)),o.characters(l,0,l.length),u}return t+1}function xK(e,t){for(var n in e)Ul(e,n)&&(t[n]=e[n])}
function gA(e,t){
var n=t;function r(c){return c=c||0,e.charAt(n+c)}function o(c){c=c||1,n+=c}function i(){for(var c=0;
n<
e.length;){var p=r();if(p!==" "&&p!==`
`&&p!=="\u0009"&&p!=="\r")return c;c++,o()}return-1}function a(){return e.substring(n)}function s(c){
return e.
substring(n,n+c.length)===c}function u(c){return e.substring(n,n+c.length).toUpperCase()===c.toUpperCase(
)}
function l(c){var p=we.reg("^",c),m=p.exec(a());return m?(o(m[0].length),m[0]):null}return{char:r,
getIndex:function(){
return n},getMatch:l,getSource:function(){return e},skip:o,skipBlanks:i,substringFromIndex:a,
substringStartsWith:s,
substringStartsWithCaseInsensitive:u}}function TK(e,t){function n(s,u){var l=we.PI.exec(s.substringFromIndex(
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
"doctype internal subset is not well-formed, missing ]")}}function hA(e,t,n,r,o){var i=gA(e,t);
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
o||(i.skipBlanks(),u.internalSubset=TK(i,r)),i.skipBlanks(),i.char()!==">"?r.fatalError(
"doctype not terminated with > at position "+i.getIndex()):(i.skip(1),n.startDTD(u.name,u.publicId,u.systemId,
u.
internalSubset),n.endDTD(),i.getIndex())}default:return r.fatalError(
'Not well-formed XML starting with "<!" at position '+t)}}function SK(e,t,n,r){var o=e.substring(t).match(
we.PI);if(!o)return r.fatalError(
"Invalid processing instruction starting at position "+t);if(o[1].toLowerCase()==="xml"){if(t>0)return r.
fatalError("processing instruction at position "+t+" is an xml declaration which is only at the start of the document");
if(!we.XMLDecl.test(e.substring(t)))return r.fatalError("xml declaration is not well-formed")}return n.processingInstruction(
o[1],o[2]),t+o[0].length}function yA(){this.attributeNames=
f.create(null)}yA.prototype={setTagName:function(e){if(!we.QName_exact.test(e))throw new S(
"invalid tagName:"+e);this.tagName=e},addValue:function(e,t,n){if(!we.QName_exact.test(e))throw new S(
"invalid attribute:"+e);this.attributeNames[e]=this.length,this[this.length++]={qName:e,value:t,
offset:n}},
length:0,getLocalName:function(e){return this[e].localName},getLocator:function(e){return this[e].locator}
,
getQName:function(e){return this[e].qName},getURI:function(e){return this[e].uri},getValue:function(
e){
return this[e].value}};rm.XMLReader=fA;rm.parseUtils=gA;rm.parseDoctypeCommentOrCData=hA});var EA=Re(
_s=>{"use strict";d();var Ui=zi(),EK=hy(),CK=Al(),vA=lA(),RK=bA(),DK=EK.DOMImplementation,
OK=Ui.hasDefaultHTMLNamespace,AK=Ui.isHTMLMimeType,PK=Ui.isValidMimeType,xA=Ui.MIME_TYPE,by=Ui.NAMESPACE,
wA=CK.ParseError,NK=RK.XMLReader;function TA(e){return e.replace(/\r[\n\u0085]/g,`
`).replace(/[\r\u0085\u2028\u2029]/g,`
`)}function SA(e){if(e=e||{},e.locator===void 0&&(e.locator=!0),this.assign=e.assign||Ui.assign,this.
domHandler=e.domHandler||im,this.onError=e.onError||e.errorHandler,e.errorHandler&&typeof e.errorHandler!=
"function")throw new TypeError("errorHandler object is no longer supported, switch to onError!");e.errorHandler&&
e.errorHandler("warning","The `errorHandler` option has been deprecated, use `onError` instead!",
this),
this.normalizeLineEndings=e.normalizeLineEndings||TA,this.locator=!!e.locator,this.xmlns=this.assign(
f.create(null),e.xmlns)}SA.prototype.parseFromString=function(e,t){if(!PK(t))throw new TypeError(
'DOMParser.parseFromString: the provided mimeType "'+t+'" is not valid.');var n=this.assign(f.create(
null),
this.xmlns),r=vA.XML_ENTITIES,o=n[""]||null;OK(t)?(r=vA.HTML_ENTITIES,o=by.HTML):t===xA.XML_SVG_IMAGE&&
(o=by.SVG),n[""]=o,n.xml=n.xml||by.XML;var i=new this.domHandler({mimeType:t,defaultNamespace:o,
onError:this.
onError}),a=this.locator?{}:void 0;this.locator&&i.setDocumentLocator(a);var s=new NK;s.errorHandler=
i,s.domBuilder=i;var u=!Ui.isHTMLMimeType(t);return u&&typeof e!="string"&&s.errorHandler.fatalError(
"source is not a string"),s.parse(this.normalizeLineEndings(k(e)),n,r),i.doc.documentElement||s.errorHandler.
fatalError("missing root element"),i.doc};function im(e){var t=e||{};this.mimeType=t.mimeType||xA.XML_APPLICATION,
this.defaultNamespace=t.defaultNamespace||null,this.cdata=!1,this.currentElement=void 0,this.doc=void 0,
this.locator=void 0,this.onError=t.onError}function Is(e,t){t.lineNumber=e.lineNumber,t.columnNumber=
e.columnNumber}im.prototype={startDocument:function(){var e=new DK;this.doc=AK(this.mimeType)?e.createHTMLDocument(
!1):e.createDocument(this.defaultNamespace,"")},startElement:function(e,t,n,r){var o=this.doc,i=o.createElementNS(
e,n||t),a=r.length;om(this,i),this.currentElement=i,this.locator&&Is(this.locator,i);for(var s=0;s<a;
s++){
var e=r.getURI(s),u=r.getValue(s),n=r.getQName(s),l=o.createAttributeNS(e,n);this.locator&&Is(r.getLocator(
s),l),l.value=l.nodeValue=u,i.setAttributeNode(l)}},endElement:function(e,t,n){this.currentElement=this.
currentElement.parentNode},startPrefixMapping:function(e,t){},endPrefixMapping:function(e){},
processingInstruction:function(e,t){
var n=this.doc.createProcessingInstruction(e,t);this.locator&&Is(this.locator,n),om(this,n)},
ignorableWhitespace:function(e,t,n){},
characters:function(e,t,n){if(e=kA.apply(this,arguments),e){if(this.cdata)var r=this.doc.createCDATASection(
e);else var r=this.doc.createTextNode(e);this.currentElement?this.currentElement.appendChild(r):
/^\s*$/.
test(e)&&this.doc.appendChild(r),this.locator&&Is(this.locator,r)}},skippedEntity:function(e){},
endDocument:function(){
this.doc.normalize()},setDocumentLocator:function(e){e&&(e.lineNumber=0),this.locator=e},comment:
function(e,t,n){
e=kA.apply(this,arguments);var r=this.doc.createComment(e);this.locator&&Is(this.locator,r),om(this,
r)},startCDATA:function(){this.cdata=!0},endCDATA:function(){this.cdata=!1},startDTD:function(e,t,n,
r){
var o=this.doc.implementation;if(o&&o.createDocumentType){var i=o.createDocumentType(e,t,n,r);this.locator&&
Is(this.locator,i),om(this,i),this.doc.doctype=i}},reportError:function(e,t){if(typeof this.onError==
"function")try{this.onError(e,t,this)}catch(n){throw new wA("Reporting "+e+' "'+t+'" caused '+n,this.
locator)}else console.error("[xmldom "+e+"]\u0009"+t,IK(this.locator))},warning:function(e){this.reportError(
"warning",e)},error:function(e){this.reportError("error",e)},fatalError:function(e,t){throw this.reportError(
"fatalError",e),new wA(e,this.locator,t)}};function IK(e){if(e)return`
@#[line:`+e.lineNumber+",col:"+e.columnNumber+"]"}function kA(e,t,n){return typeof e=="string"?e.substr(
t,n):e.length>=t+n||t?new java.lang.String(e,t,n)+"":e}
"endDTD,startEntity,endEntity,attributeDecl,elementDecl,externalEntityDecl,internalEntityDecl,resolveEntity,getExternalSubset,notationDecl,unparsedEntityDecl".replace(
/\w+/g,function(e){im.prototype[e]=function(){return null}});function om(e,t){
e.currentElement?e.currentElement.appendChild(t):e.doc.appendChild(t)}function _K(e){if(e==="error")
throw"onErrorStopParsing"}function $K(){throw"onWarningStopParsing"}_s.__DOMHandler=im;_s.DOMParser=
SA;_s.normalizeLineEndings=TA;_s.onErrorStopParsing=_K;_s.onWarningStopParsing=$K});var CA=Re(ze=>{
"use strict";d();var $s=zi();ze.assign=$s.assign;ze.hasDefaultHTMLNamespace=$s.hasDefaultHTMLNamespace;
ze.isHTMLMimeType=$s.isHTMLMimeType;ze.isValidMimeType=$s.isValidMimeType;ze.MIME_TYPE=$s.MIME_TYPE;
ze.NAMESPACE=$s.NAMESPACE;var am=Al();ze.DOMException=am.DOMException;ze.DOMExceptionName=am.DOMExceptionName;
ze.ExceptionCode=am.ExceptionCode;ze.ParseError=am.ParseError;var Et=hy();ze.Attr=Et.Attr;ze.CDATASection=
Et.CDATASection;ze.CharacterData=Et.CharacterData;ze.Comment=Et.Comment;ze.Document=Et.Document;ze.DocumentFragment=
Et.DocumentFragment;ze.DocumentType=Et.DocumentType;ze.DOMImplementation=Et.DOMImplementation;ze.Element=
Et.Element;ze.Entity=Et.Entity;ze.EntityReference=Et.EntityReference;ze.LiveNodeList=Et.LiveNodeList;
ze.NamedNodeMap=Et.NamedNodeMap;ze.Node=Et.Node;ze.NodeList=Et.NodeList;ze.Notation=Et.Notation;ze.ProcessingInstruction=
Et.ProcessingInstruction;ze.Text=Et.Text;ze.XMLSerializer=Et.XMLSerializer;var sm=EA();ze.DOMParser=
sm.DOMParser;ze.normalizeLineEndings=sm.normalizeLineEndings;ze.onErrorStopParsing=sm.onErrorStopParsing;
ze.onWarningStopParsing=sm.onWarningStopParsing});var um=Re((_Be,RA)=>{"use strict";d();function FK(
e){return e[e.length-1]}function MK(e){return e[0]}
RA.exports={last:FK,first:MK}});var Jn=Re((FBe,AA)=>{"use strict";d();function Wl(e){
"@babel/helpers - typeof";return Wl=typeof w=="function"&&typeof w.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof w==
"function"&&t.constructor===w&&t!==w.prototype?"symbol":typeof t},Wl(e)}function DA(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function LK(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?DA(f(n),!0).forEach(function(r){
jK(
e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,f.getOwnPropertyDescriptors(n)):DA(f(n)).
forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(n,r))})}return e}function jK(e,t,
n){
return(t=zK(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function zK(e){var t=BK(e,"string");return Wl(t)=="symbol"?t:t+""}function BK(e,t){if(Wl(e)!="object"||
!e)return e;var n=e[w.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Wl(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
k:b)(e)}var OA=um(),lm=OA.last,Wi=OA.first;function Ki(e){this.name="GenericError",this.message=e,
this.
stack=new S(e).stack}Ki.prototype=S.prototype;function qt(e){this.name="TemplateError",this.message=
e,this.stack=new S(e).stack}qt.prototype=new Ki;function Kl(e){this.name="RenderingError",this.message=
e,this.stack=new S(e).stack}Kl.prototype=new Ki;function cm(e){this.name="ScopeParserError",this.message=
e,this.stack=new S(e).stack}cm.prototype=new Ki;function Xo(e){this.name="InternalError",this.properties=
{explanation:"InternalError"},this.message=e,this.stack=new S(e).stack}Xo.prototype=new Ki;function vy(
e){
this.name="APIVersionError",this.properties={explanation:"APIVersionError"},this.message=e,this.stack=
new S(e).stack}vy.prototype=new Ki;function UK(e,t){var n=new vy(e);throw n.properties=LK({id:
"api_version_error"},t),n}function WK(e){var t=f.keys(e.files).slice(0,10),n="";t.length===0?n="Empty zip file":
n="Zip file contains : ".concat(t.join(","));var r=new Xo(
"The filetype for this file could not be identified, is this file corrupted ? ".concat(n));throw r.properties={
id:"filetype_not_identified",explanation:
"The filetype for this file could not be identified, is this file corrupted ? ".concat(
n)},r}function KK(e){var t=new Xo('The filetype "'.concat(e,'" is not handled by Docxtemplater'));
throw t.
properties={id:"filetype_not_handled",explanation:'The file you are trying to generate is of type "'.
concat(e,'", but only docx and pptx formats are handled'),fileType:e},t}function GK(e){var t=new qt(
"Multi error");throw t.properties={errors:e,id:"multi_error",explanation:
"The template has multiple errors"},t}function qK(e){var t=new qt("Unopened tag");return t.properties={
xtag:lm(e.xtag.split(" ")),
id:"unopened_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unopened')},t}function ZK(e){var t=new qt(
"Duplicate open tag, expected one open tag");return t.properties={xtag:Wi(e.xtag.split(" ")),id:
"duplicate_open_tag",context:e.
xtag,offset:e.offset,lIndex:e.lIndex,explanation:'The tag beginning with "'.concat(e.xtag.substr(0,
30),
'" has duplicate open tags')},t}function HK(e){var t=new qt(
"Duplicate close tag, expected one close tag");return t.properties={xtag:Wi(e.xtag.split(" ")),id:
"duplicate_close_tag",context:e.xtag,offset:e.
offset,lIndex:e.lIndex,explanation:'The tag ending with "'.concat(e.xtag.substr(0,30),
'" has duplicate close tags')},t}function JK(e){var t=new qt("Unclosed tag");return t.properties={
xtag:Wi(e.xtag.split(
" ")).substr(1),id:"unclosed_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unclosed')},t}function VK(e){e.position==="left"?
YK(e):XK(e)}function YK(e){var t=new qt('No tag "'.concat(e.element,'" was found at the ').concat(e.
position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_left",explanation:
'No tag "'.concat(e.element,'" was found at the left'),offset:n.offset,part:n,parsed:e.parsed,index:
e.index,
element:e.element},t}function XK(e){var t=new qt('No tag "'.concat(e.element,'" was found at the ').
concat(e.position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_right",
explanation:'No tag "'.concat(e.element,'" was found at the right'),offset:n.offset,part:n,parsed:e.parsed,
index:e.
index,element:e.element},t}function QK(e){var t=e.tag,n=e.value,r=e.offset,o=new Kl(
"There are some XML corrupt characters");return o.properties={id:"invalid_xml_characters",xtag:t,
value:n,offset:r,explanation:'There are some corrupt characters for the field "'.concat(t,'"')},o}
function e8(e){var t=e.tag,n=e.value,
r=e.offset,o=e.partDelims,i=new Kl("Non string values are not allowed for rawXML tags");return i.properties=
{id:"invalid_raw_xml_value",xtag:t,value:n,offset:r,explanation:'The value of the raw tag : "'.concat(
o,'" is not a string')},i}function t8(e){var t=e.part,n=t.value,r=t.offset,o=e.id,i=o===void 0?
"raw_tag_outerxml_invalid":o,a=e.message,s=a===void 0?"Raw tag not in paragraph":a,u=e.part,l=e.explanation,
c=l===void 0?'The tag "'.concat(n,'" is not inside a paragraph'):l;typeof c=="function"&&(c=c(u));
var p=new qt(
s);throw p.properties={id:i,explanation:c,rootError:e.rootError,xtag:n,offset:r,postparsed:e.postparsed,
expandTo:e.expandTo,index:e.index},p}function n8(e){var t=new qt(
"Raw tag should be the only text in paragraph"),n=e.part.value;throw t.properties={id:
"raw_xml_tag_should_be_only_text_in_paragraph",explanation:'The raw tag "'.concat(n,
'" should be the only text in this paragraph. This means that this tag should not be surrounded by any text or spaces.'),
xtag:n,offset:e.part.offset,paragraphParts:e.paragraphParts},
t}function r8(e){var t=e.location,n=e.offset,r=e.square,o=t==="start"?"unclosed":"unopened",i=t==="start"?
"Unclosed":"Unopened",a=new qt("".concat(i," loop")),s=e.value;return a.properties={id:"".concat(
o,"_loop"),explanation:'The loop with tag "'.concat(s,'" is ').concat(o),xtag:s,offset:n},r&&(a.properties.
square=r),a}function o8(e,t){var n=new qt("Unbalanced loop tag"),r=t[0].part.value,o=t[1].part.value,
i=e[0].part.value,a=e[1].part.value;return n.properties={id:"unbalanced_loop_tags",explanation:
"Unbalanced loop tags {#".concat(r,"}{/").concat(o,"}{#").concat(i,"}{/").concat(a,"}"),offset:[t[0].part.
offset,e[1].part.offset],lastPair:{left:t[0].part.value,right:t[1].part.value},pair:{left:e[0].part.
value,right:e[1].part.value}},n}function i8(e){var t=e.tags,n=new qt(
"Closing tag does not match opening tag");return n.properties={id:
"closing_tag_does_not_match_opening_tag",explanation:'The tag "'.
concat(t[0].value,'" is closed by the tag "').concat(t[1].value,'"'),openingtag:Wi(t).value,offset:[
Wi(t).offset,lm(t).offset],closingtag:lm(t).value},Wi(t).square&&(n.properties.square=[Wi(t).square,
lm(t).square]),n}function a8(e){var t=e.tag,n=e.offset,r=new qt('The position of the loop tags "'.concat(
t,'" would produce invalid XML'));return r.properties={xtag:t,id:"loop_position_invalid",explanation:
'The tags "'.concat(t,
'" are misplaced in the document, for example one of them is in a table and the other one outside the table'),
offset:n},r}function s8(e){var t=e.tag,n=e.rootError,r=e.offset,o=new cm(
"Scope parser compilation failed");return o.properties={id:"scopeparser_compilation_failed",offset:r,
xtag:t,explanation:'The scope parser for the tag "'.concat(t,'" failed to compile'),rootError:n},o}
function u8(e){
var t=e.tag,n=e.scope,r=e.error,o=e.offset,i=new cm("Scope parser execution failed");return i.properties=
{id:"scopeparser_execution_failed",explanation:'The scope parser for the tag "'.concat(t,
'" failed to execute'),scope:n,offset:o,xtag:t,rootError:r},i}function l8(e,t){var n='Unimplemented tag type "'.
concat(e.type,'"');e.module&&(n+=' "'.concat(e.module,'"'));var r=new qt(n);throw r.properties={part:
e,
index:t,id:"unimplemented_tag_type"},r}function c8(){var e=new Xo("Malformed xml");throw e.properties=
{explanation:"The template contains malformed xml",id:"malformed_xml"},e}function d8(){var e=new Xo(
"You must run `.compile()` before running `.resolveData()`");throw e.properties={id:
"resolve_before_compile",explanation:"You must run `.compile()` before running `.resolveData()`"},e}
function p8(){var e=new Xo(
"You should not call .render on a document that had compilation errors");throw e.properties={id:
"render_on_invalid_template",explanation:
"You should not call .render on a document that had compilation errors"},e}function m8(){var e=new Xo(
"You should not call .render twice on the same Docxtemplater instance");throw e.properties={id:
"render_twice",explanation:"You should not call .render twice on the same Docxtemplater instance"},e}
function f8(e,t){var n=new qt("An XML file has invalid xml");throw n.
properties={id:"file_has_invalid_xml",content:e,offset:t,explanation:
"The docx contains invalid XML, it is most likely corrupt"},n}AA.exports={XTError:Ki,XTTemplateError:
qt,XTInternalError:Xo,XTScopeParserError:cm,
XTAPIVersionError:vy,RenderingError:Kl,XTRenderingError:Kl,getClosingTagNotMatchOpeningTag:i8,
getLoopPositionProducesInvalidXMLError:a8,
getScopeCompilationError:s8,getScopeParserExecutionError:u8,getUnclosedTagException:JK,
getUnopenedTagException:qK,
getUnmatchedLoopException:r8,getDuplicateCloseTagException:HK,getDuplicateOpenTagException:ZK,
getCorruptCharactersException:QK,
getInvalidRawXMLValueException:e8,getUnbalancedLoopException:o8,throwApiVersionError:UK,
throwFileTypeNotHandled:KK,
throwFileTypeNotIdentified:WK,throwMalformedXml:c8,throwMultiError:GK,throwExpandNotFound:t8,
throwRawTagShouldBeOnlyTextInParagraph:n8,
throwUnimplementedTagType:l8,throwXmlTagNotFound:VK,throwXmlInvalid:f8,throwResolveBeforeCompile:d8,
throwRenderInvalidTemplate:p8,throwRenderTwice:m8}});var bt=Re((LBe,LA)=>{"use strict";d();function g8(
e,t){return v8(e)||b8(e,t)||y8(e,t)||h8()}function h8(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function y8(e,t){
if(e){if(typeof e=="string")return PA(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?PA(e,t):void 0}}function PA(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function b8(e,t){var n=e==null?null:typeof w!="undefined"&&e[w.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function v8(
e){
if(v.isArray(e))return e}var NA=CA(),w8=NA.DOMParser,k8=NA.XMLSerializer,x8=Jn(),IA=x8.throwXmlTagNotFound,
_A=um(),T8=_A.last,S8=_A.first,E8=f.prototype.hasOwnProperty,C8=Function.prototype.bind,dm=Function.
prototype.call,R8=dm.bind(dm,C8),D8=R8(dm,dm,E8);function O8(e){return/^[ \n\r\t]+$/.test(e)}
function A8(e){
return{get:function(n){return e==="."?n:n&&(D8(n,e)?n[e]:void 0)}}}function P8(e){for(var t=0;t<e.length;
t++){
var n=e[t];n.message&&console.warn("Warning : "+n.message)}}var wy={};function N8(e,t,n){var r;if(wy[
t]?
r=wy[t]:(r=new RegExp("(<.* ".concat(t,'=")([^"]*)(".*)$')),wy[t]=r),r.test(e))return e.replace(r,
"$1".concat(n,"$3"));var o=e.lastIndexOf("/>");return o===-1&&(o=e.lastIndexOf(">")),e.substr(0,o)+" ".
concat(t,'="').concat(n,'"')+e.substr(o)}function I8(e,t){var n=e.indexOf(" ".concat(t,'="'));if(n===
-1)return null;var r=e.substr(n).search(/["']/)+n,o=e.substr(r+1).search(/["']/)+r;return e.substr(r+
1,o-r)}function _8(e,t){var n=e.length-t.length;return n>=0&&e.lastIndexOf(t,n)===n}function $8(e,t){
return e.lastIndexOf(t,0)===0}function F8(e){for(var t=[],n={},r=[],o=0,i=e.length;o<i;++o)n[e[o]]?t.
push(e[o]):(n[e[o]]=!0,r.push(e[o]));return t}function M8(e){for(var t={},n=[],r=0,o=e.length;r<o;++r)
t[e[r]]||(t[e[r]]=!0,n.push(e[r]));return n}function L8(e,t){for(var n=[[]],r=0;r<e.length;r++){var o=e[
r],
i=n[n.length-1],a=t(o);a==="start"?n.push([o]):a==="end"?(i.push(o),n.push([])):i.push(o)}for(var s=[
],
u=0;u<n.length;u++){var l=n[u];l.length>0&&s.push(l)}return s}function j8(){return{errorLogging:
"json",stripInvalidXMLChars:!1,paragraphLoop:!1,nullGetter:function(t){return t.module?"":
"undefined"},xmlFileNames:[
"[Content_Types].xml"],parser:A8,warnFn:P8,linebreaks:!1,fileTypeConfig:null,delimiters:{start:"{",
end:"}"},syntax:{changeDelimiterPrefix:"=",preserveNewlinesInTags:!1,allowUnopenedTag:!1,
allowUnclosedTag:!1,
allowUnbalancedLoops:!1}}}function z8(e){return new k8().serializeToString(e).replace(
/xmlns(:[a-z0-9]+)?="" ?/g,
"")}function B8(e){return e.charCodeAt(0)===65279&&(e=e.substr(1)),new w8().parseFromString(e,
"text/xml")}var $A=[["&","&amp;"],["<","&lt;"],[">","&gt;"],['"',"&quot;"],["'","&apos;"]],Gl=$A.map(
function(e){
var t=g8(e,2),n=t[0],r=t[1];return{rstart:new RegExp(r,"g"),rend:new RegExp(n,"g"),start:r,end:n}});
function U8(e){for(var t=Gl.length-1;t>=0;t--){var n=Gl[t];e=e.replace(n.rstart,n.end)}return e}
function W8(e){
var t;(t=e)!==null&&t!==void 0&&t.toString?e=e.toString():e="";for(var n,r=0,o=Gl.length;r<o;r++)n=Gl[
r],
e=e.replace(n.rend,n.start);return e}function K8(e){for(var t=[],n=0;n<e.length;n++)for(var r=e[n],o=0;
o<
r.length;o++){var i=r[o];t.push(i)}return t}function G8(e,t){if(!t)return e;for(var n=0,r=t.length;n<
r;n++)e.push(t[n]);return e}var q8=new RegExp(k.fromCharCode(160),"g");function Z8(e){return e.replace(
q8," ")}function H8(e,t){for(var n=[],r;(r=e.exec(t))!=null;)n.push({array:r,offset:r.index});return n}
function xy(e,t){return e==="</"+t+">"}function Ty(e,t){return e.indexOf("<"+t)===0&&[">"," ","/"].indexOf(
e[t.length+1])!==-1}function J8(e,t,n){var r=FA(e,t,n);if(r!==null)return r;IA({position:"right",
element:t,
parsed:e,index:n})}function FA(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n,i=e.length;o<i;o++)
for(var a=e[o],s=0,u=t;s<u.length;s++){var l=u[s];if(xy(a.value,l)&&r--,Ty(a.value,l)&&r++,r===0)return o}
return null}function V8(e,t,n){var r=MA(e,t,n);if(r!==null)return r;IA({position:"left",element:t,
parsed:e,
index:n})}function MA(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n;o>=0;o--)for(var i=e[o],a=0,
s=t;a<s.length;a++){var u=s[a];if(Ty(i.value,u)&&r--,xy(i.value,u)&&r++,r===0)return o}return null}
function Y8(e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&(o==="start"||o==="selfclosing")}function X8(
e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&o==="end"}function Q8(e){var t=e.type,n=e.
tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="start"}function e4(e){
var t=e.type,n=e.tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="end"}
function t4(e){var t=e.type,n=e.tag,r=e.position;return["w:br","a:br"].indexOf(n)!==-1&&t==="tag"&&(
r===
"start"||r==="selfclosing")}function n4(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n===
"start"}function r4(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n==="end"}function o4(
e){
var t=e.type,n=e.position;return t==="placeholder"||t==="content"&&n==="insidetag"}function i4(e,t){
var n=e.module,r=e.type;return t instanceof v||(t=[t]),r==="placeholder"&&t.indexOf(n)!==-1}var ky=/[\x00-\x08\x0B\x0C\x0E-\x1F]/g;
function a4(e){return ky.lastIndex=0,ky.test(e)}function s4(e){return typeof e!="string"&&(e=k(e)),e.
replace(ky,"")}function u4(e){var t={};for(var n in e){var r=e[n];t[r]||(t[r]=[]),t[r].push(n)}
return t}
function l4(e,t){for(var n=[],r=0;r<e.length;r++)n.push({item:e[r],index:r});n.sort(function(a,s){
return t(
a.item,s.item)||a.index-s.index});for(var o=[],i=0;i<n.length;i++)o.push(n[i].item);return o}
function c4(e,t){
return t.delimiters.start+e.raw+t.delimiters.end}LA.exports={getPartWithDelimiters:c4,endsWith:_8,
startsWith:$8,
isContent:o4,isParagraphStart:Q8,isParagraphEnd:e4,isBreakTag:t4,isTagStart:Y8,isTagEnd:X8,
isTextStart:n4,
isTextEnd:r4,isStarting:Ty,isEnding:xy,isModule:i4,uniq:M8,getDuplicates:F8,chunkBy:L8,last:T8,first:
S8,
xml2str:z8,str2xml:B8,getRightOrNull:FA,getRight:J8,getLeftOrNull:MA,getLeft:V8,pregMatchAll:H8,
convertSpaces:Z8,
charMapRegexes:Gl,hasCorruptCharacters:a4,removeCorruptCharacters:s4,getDefaults:j8,wordToUtf8:U8,
utf8ToWord:W8,
concatArrays:K8,pushArray:G8,invertMap:u4,charMap:$A,getSingleAttribute:I8,setSingleAttribute:N8,
isWhiteSpace:O8,
stableSort:l4}});var UA=Re((zBe,BA)=>{"use strict";d();function d4(e,t){return g4(e)||f4(e,t)||m4(e,
t)||p4()}function p4(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function m4(e,t){
if(e){if(typeof e=="string")return jA(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?jA(e,t):void 0}}function jA(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function f4(e,t){var n=e==null?null:typeof w!="undefined"&&e[w.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function g4(
e){
if(v.isArray(e))return e}function Zt(e){"@babel/helpers - typeof";return Zt=typeof w=="function"&&
typeof w.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof w=="function"&&t.constructor===
w&&t!==w.prototype?"symbol":typeof t},Zt(e)}function h4(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function zA(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=
r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(e,b4(r.key),r)}}
function y4(e,t,n){
return t&&zA(e.prototype,t),n&&zA(e,n),f.defineProperty(e,"prototype",{writable:!1}),e}function b4(e){
var t=v4(e,"string");return Zt(t)=="symbol"?t:t+""}function v4(e,t){if(Zt(e)!="object"||!e)return e;
var n=e[w.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Zt(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?k:b)(e)}var w4=(function(){
function e(){
h4(this,e)}return y4(e,null,[{key:"createSchema",value:function(n){var r={validate:n,optional:
function(){
return e.createSchema(function(i){return i===void 0?{success:!0,value:i}:n(i)})},nullable:function(){
return e.createSchema(function(i){return i==null?{success:!0,value:i}:n(i)})}};return r}},{key:
"string",value:function(){return e.createSchema(function(n){return typeof n!="string"?{success:!1,
error:"Expected string, received ".concat(Zt(n))}:{success:!0,value:n}})}},{key:"date",value:
function(){return e.
createSchema(function(n){return n instanceof C?{success:!0,value:n}:{success:!1,error:
"Expected date, received ".concat(Zt(n))}})}},{key:"boolean",value:function(){return e.createSchema(
function(n){return typeof n!=
"boolean"?{success:!1,error:"Expected boolean, received ".concat(Zt(n))}:{success:!0,value:n}})}},{
key:"number",value:function(){return e.createSchema(function(n){return typeof n!="number"?{success:!1,
error:"Expected number, received ".concat(Zt(n))}:{success:!0,value:n}})}},{key:"function",value:
function(){
return e.createSchema(function(n){return typeof n!="function"?{success:!1,error:
"Expected function, received ".concat(Zt(n))}:{success:!0,value:n}})}},{key:"array",value:function(n){
return e.createSchema(
function(r){if(!v.isArray(r))return{success:!1,error:"Expected array, received ".concat(Zt(r))};for(
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
"Expected object, received ".concat(Zt(o))};for(var i=0,a=f.entries(n);i<a.length;i++){var s=d4(a[i],
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
error:"".concat(s.error," at key ").concat(a)}}return{success:!0,value:r}})}}])})();BA.exports=w4});
var KA=Re((UBe,WA)=>{"use strict";d();var k4=bt(),x4=k4.str2xml,T4="_rels/.rels";function S4(e){for(
var t=e.
files[T4],n=t?x4(t.asText()):null,r=n?n.getElementsByTagName("Relationship"):[],o={},i=0;i<r.length;
i++){
var a=r[i];o[a.getAttribute("Target")]=a.getAttribute("Type")}return o}WA.exports={getRelsTypes:S4}}
);var ZA=Re((KBe,qA)=>{"use strict";d();var E4=bt(),C4=E4.str2xml,GA="[Content_Types].xml";function R4(
e,t,n){
for(var r={},o=0;o<e.length;o++){var i=e[o],a=i.getAttribute("ContentType"),s=i.getAttribute(
"PartName").substr(1);r[s]=a}return n.file(/./).map(function(u){for(var l=u.name,c=0;c<t.length;c++){
var p=t[c],
m=p.getAttribute("ContentType"),y=p.getAttribute("Extension");l.slice(l.length-y.length)===y&&!r[l]&&
l!==GA&&(r[l]=m)}r[l]||(r[l]="")}),r}function D4(e){var t=e.files[GA],n=t?C4(t.asText()):null,r=n?n.
getElementsByTagName("Override"):null,o=n?n.getElementsByTagName("Default"):null;return{overrides:r,
defaults:o,contentTypes:t,contentTypeXml:n}}qA.exports={collectContentTypes:R4,getContentTypes:D4}});
var Qo=Re((qBe,HA)=>{"use strict";d();var O4=Jn(),A4=O4.XTInternalError;function fo(){}function Fs(e){
return e}HA.exports=function(e){var t={on:fo,set:fo,getFileType:fo,optionsTransformer:Fs,preparse:Fs,
matchers:function(){return[]},parse:fo,getTraits:fo,postparse:Fs,errorsTransformer:Fs,preResolve:fo,
resolve:fo,getRenderedMap:Fs,render:fo,nullGetter:fo,postrender:Fs};if(f.keys(t).every(function(o){
return!e[o]})){
var n=new A4(
"This module cannot be wrapped, because it doesn't define any of the necessary functions");throw n.properties={
id:"module_cannot_be_wrapped",explanation:
"This module cannot be wrapped, because it doesn't define any of the necessary functions"},n}for(var r in t)e[
r]||(e[r]=t[r]);return e}});var mm=Re((HBe,n1)=>{"use strict";d();function Zl(e){
"@babel/helpers - typeof";return Zl=typeof w=="function"&&typeof w.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof w==
"function"&&t.constructor===w&&t!==w.prototype?"symbol":typeof t},Zl(e)}function P4(e){return _4(e)||
I4(e)||e1(e)||N4()}function N4(){throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function I4(e){
if(typeof w!="undefined"&&e[w.iterator]!=null||e["@@iterator"]!=null)return v.from(e)}function _4(e){
if(v.isArray(e))return Sy(e)}function QA(e,t){return M4(e)||F4(e,t)||e1(e,t)||$4()}function $4(){
throw new TypeError(
`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function e1(e,t){
if(e){if(typeof e=="string")return Sy(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?Sy(e,t):void 0}}function Sy(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function F4(e,t){var n=e==null?null:typeof w!="undefined"&&e[w.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function M4(
e){
if(v.isArray(e))return e}function JA(e,t){var n=f.keys(e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return f.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function t1(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?JA(f(n),!0).forEach(function(r){L4(e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,
f.getOwnPropertyDescriptors(n)):JA(f(n)).forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(
n,r))})}return e}function L4(e,t,n){return(t=j4(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function j4(e){var t=z4(e,"string");return Zl(t)=="symbol"?t:
t+""}function z4(e,t){if(Zl(e)!="object"||!e)return e;var n=e[w.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(Zl(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?k:b)(e)}var _r=bt(),B4=_r.getRightOrNull,
U4=_r.getRight,W4=_r.getLeft,
K4=_r.getLeftOrNull,G4=_r.chunkBy,q4=_r.isTagStart,Z4=_r.isTagEnd,VA=_r.isContent,pm=_r.last,ql=_r.first,
Cy=Jn(),H4=Cy.XTTemplateError,J4=Cy.throwExpandNotFound,YA=Cy.getLoopPositionProducesInvalidXMLError;
function V4(e,t){if(e.length===0)return!1;var n=pm(e).substr(1);return n.indexOf(t)===0}function Y4(
e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=r.position,i=r.value,a=r.tag;a&&(o==="end"?V4(t,a)?t.pop(
):
t.push(i):o==="start"&&t.push(i))}return t}function X4(e,t){for(var n=0;n<t.length;n++){var r=t[n];
if(r.
indexOf("<".concat(e))===0)return!0}return!1}function Q4(e,t,n){for(var r=Y4(e.slice(t[0].offset,t[1].
offset)),o=function(){var u=n[a],l=u.contains,c=u.expand,p=u.onlyTextInTag;if(X4(l,r)){if(p){var m=K4(
e,l,t[0].offset),y=B4(e,l,t[1].offset);if(m===null||y===null)return 0;var T=e.slice(m,y),R=G4(T,
function(W){
return q4(l,W)?"start":Z4(l,W)?"end":null}),A=ql(R),P=pm(R),N=A.filter(VA),I=P.filter(VA);if(N.length!==
1||I.length!==1)return 0}for(var $=e6(r),F=0,B=0;B<$.length;B++){var M=$[B],L=M.tag,j=M.position;L===
c&&(j==="start"&&F++,j==="end"&&F--)}return F!==0?{v:{error:YA({tag:ql(t).part.value,offset:[ql(t).part.
offset,pm(t).part.offset]})}}:{v:{value:c}}}},i,a=0;a<n.length;a++)if(i=o(),i!==0&&i)return i.v;
return t6(
r)?{}:{error:YA({tag:ql(t).part.value,offset:[ql(t).part.offset,pm(t).part.offset]})}}function e6(e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=Ey(r),i=/^\s*<\//.test(r)?"end":"start";t.push({tag:o,
position:i})}return t}function Ey(e){return e.replace(/^\s*<\/?([a-zA-Z:]+).*/,"$1")}function t6(e){
if(e.length%2===1)return!1;for(var t=0,n=e.length/2;t<n;t++){var r=e[t],o=e[e.length-t-1],i=Ey(r),a=Ey(
o);if(i!==a)return!1}return!0}function n6(e,t,n,r){var o=e.expandTo||r.expandTo;if(o){var i,a;try{a=
W4(n,o,t),i=U4(n,o,t)}catch(l){var s=t1({part:e,rootError:l,postparsed:n,expandTo:o,index:t},r.error);
if(r.onError){var u=r.onError(s);if(u==="ignore")return}J4(s)}return[a,i]}}function XA(e,t,n,r){var o=QA(
e,2),i=o[0],a=o[1],s=n.indexOf(t),u=n.slice(i,s),l=n.slice(s+1,a+1),c=r.getInner({postparse:r.postparse,
index:s,part:t,leftParts:u,rightParts:l,left:i,right:a,postparsed:n});return c.length||(c.expanded=[
u,l],c=[c]),{left:i,right:a,inner:c}}function r6(e,t){var n=[];e.errors&&(n=e.errors,e=e.postparsed);
for(var r=[],o=0,i=e.length;o<i;o++){var a=e[o];if(a.type==="placeholder"&&a.module===t.moduleName&&
!a.subparsed&&!a.expanded)try{var s=n6(a,o,e,t);if(!s)continue;var u=QA(s,2),l=u[0],c=u[1];r.push({
left:l,
right:c,part:a,i:o,leftPart:e[l],rightPart:e[c]})}catch(I){n.push(I)}}r.sort(function(I,$){return I.
left===$.left?$.part.lIndex<I.part.lIndex?1:-1:$.left<I.left?1:-1});for(var p=-1,m=0,y=0,T=r.length;
y<
T;y++){var R,A=r[y];if(p=g.max(p,y>0?r[y-1].right:0),!(A.left<p)){var P=void 0;try{P=XA([A.left+m,A.
right+m],A.part,e,t)}catch(I){if(t.onError){var N=t.onError(t1({part:A.part,rootError:I,postparsed:e,
expandOne:XA},t.errors));if(N==="ignore")continue}if(I instanceof H4)n.push(I);else throw I}P&&(m+=P.
inner.length-(P.right+1-P.left),(R=e).splice.apply(R,[P.left,P.right+1-P.left].concat(P4(P.inner))))}
}
return{postparsed:e,errors:n}}n1.exports={expandToOne:r6,getExpandToDefault:Q4}});var fm=Re((VBe,o1)=>{
"use strict";d();var o6="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
i6="application/vnd.ms-word.document.macroEnabled.main+xml",a6="application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
s6="application/vnd.ms-word.template.macroEnabledTemplate.main+xml",u6="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
l6="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",c6="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
d6="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml",p6="application/vnd.openxmlformats-officedocument.presentationml.slide+xml",
m6="application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml",f6="application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml",
g6="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",h6="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
y6="application/vnd.ms-excel.sheet.macroEnabled.main+xml",b6="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
r1=[o6,i6,a6,s6],v6={main:r1,docx:[u6].concat(r1,[d6,l6,c6]),pptx:[p6,m6,f6,g6],xlsx:[h6,y6,
b6]};o1.exports=v6});var Ry=Re((XBe,i1)=>{"use strict";d();var w6="application/vnd.openxmlformats-package.core-properties+xml",
k6="application/vnd.openxmlformats-officedocument.extended-properties+xml",x6="application/vnd.openxmlformats-officedocument.custom-properties+xml",
T6="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml",S6="application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml",
E6="application/vnd.ms-office.drawingml.diagramDrawing+xml";i1.exports={settingsContentType:T6,
coreContentType:w6,appContentType:k6,customContentType:x6,diagramDataContentType:S6,
diagramDrawingContentType:E6}});var l1=Re((eUe,u1)=>{"use strict";d();function Hl(e){
"@babel/helpers - typeof";return Hl=typeof w=="function"&&typeof w.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof w==
"function"&&t.constructor===w&&t!==w.prototype?"symbol":typeof t},Hl(e)}function C6(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function a1(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,D6(r.key),r)}}function R6(e,t,n){return t&&a1(e.prototype,t),n&&a1(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function D6(e){var t=O6(e,"string");return Hl(t)=="symbol"?t:t+""}
function O6(e,t){
if(Hl(e)!="object"||!e)return e;var n=e[w.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Hl(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?k:b)(e)}var A6=bt(),P6=A6.pushArray,N6=Qo(),Dy=fm(),Ms=Ry(),I6=Ms.settingsContentType,_6=Ms.
coreContentType,$6=Ms.appContentType,F6=Ms.customContentType,M6=Ms.diagramDataContentType,L6=Ms.diagramDrawingContentType,
s1=[I6,_6,$6,F6,M6,L6],j6=(function(){function e(){C6(this,e),this.name="Common"}return R6(e,[{key:
"getFileType",value:function(n){var r=n.doc,o=r.invertedContentTypes;if(o){for(var i=0;i<s1.length;i++){
var a=s1[i];o[a]&&P6(r.targets,o[a])}for(var s=["docx","pptx","xlsx"],u,l=0;l<s.length;l++)for(var c=s[
l],
p=Dy[c],m=0;m<p.length;m++){var y=p[m];if(o[y])for(var T=0,R=o[y];T<R.length;T++){var A=R[T];r.relsTypes[
A]&&
["http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"].indexOf(r.relsTypes[
A])===-1||(u=c,(Dy.main.
indexOf(y)!==-1||y===Dy.pptx[0])&&(r.textTarget||(r.textTarget=A)),u!=="xlsx"&&r.targets.push(A))}}
return u}}}])})();
u1.exports=function(){return N6(new j6)}});var h1=Re((nUe,g1)=>{"use strict";d();function Jl(e){
"@babel/helpers - typeof";return Jl=typeof w=="function"&&typeof w.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof w==
"function"&&t.constructor===w&&t!==w.prototype?"symbol":typeof t},Jl(e)}function z6(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function c1(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,U6(r.key),r)}}function B6(e,t,n){return t&&c1(e.prototype,t),n&&c1(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function U6(e){var t=W6(e,"string");return Jl(t)=="symbol"?t:t+""}
function W6(e,t){
if(Jl(e)!="object"||!e)return e;var n=e[w.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Jl(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?k:b)(e)}var K6=Jn(),gm=K6.getScopeParserExecutionError,G6=um(),d1=G6.last,q6=bt(),Ls=q6.concatArrays;
function p1(e,t){for(var n=e.length>>>0,r,o=0;o<n;o++)if(r=e[o],t.call(this,r,o,e))return r}function m1(
e,t,n){
var r=this,o=this.scopeList[n],i=this.scopeList[this.scopeList.length-1];if(this.root.finishedResolving){
for(var a=this.resolved,s=function(){var y=r.scopeLindex[u];a=p1(a,function(T){return T.lIndex===y}),
a=a.value[r.scopePathItem[u]]},u=this.resolveOffset,l=this.scopePath.length;u<l;u++)s();return p1(a,
function(m){return t.part.lIndex===m.lIndex}).value}var c,p;!this.cachedParsers||!t.part?p=this.parser(
e,{tag:t.part,scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?p=this.cachedParsers[t.part.
lIndex]:p=this.cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath});try{
c=p.get(o,this.getContext(t,n))}catch(m){throw gm({tag:e,scope:o,error:m,offset:t.part.offset})}if(c==
null&&n>0)return m1.call(this,e,t,n-1);if(typeof c=="function")try{c=c(i,this)}catch(m){throw gm({
tag:e,
scope:o,error:m,offset:t.part.offset})}return c}function f1(e,t,n){var r=this,o=this.scopeList[n],i=this.
scopeList[this.scopeList.length-1],a;return!this.cachedParsers||!t.part?a=this.parser(e,{tag:t.part,
scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?a=this.cachedParsers[t.part.lIndex]:a=this.
cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath}),Promise.resolve().
then(function(){return a.get(o,r.getContext(t,n))}).catch(function(s){throw gm({tag:e,scope:o,error:
s,
offset:t.part.offset})}).then(function(s){return s==null&&n>0?f1.call(r,e,t,n-1):s}).then(function(s){
if(typeof s=="function")try{s=s(i,r)}catch(u){throw gm({tag:e,scope:o,error:u,offset:t.part.offset})}
return s})}var Z6=(function(){function e(t){z6(this,e),this.root=t.root||this,this.resolveOffset=t.resolveOffset||
0,this.scopePath=t.scopePath,this.scopePathItem=t.scopePathItem,this.scopePathLength=t.scopePathLength,
this.scopeList=t.scopeList,this.scopeType="",this.scopeTypes=t.scopeTypes,this.scopeLindex=t.scopeLindex,
this.parser=t.parser,this.resolved=t.resolved,this.cachedParsers=t.cachedParsers}return B6(e,[{key:
"loopOver",value:function(n,r,o,i){return this.loopOverValue(this.getValue(n,i),r,o)}},{key:
"functorIfInverted",value:function(n,r,o,i,a){return n&&r(o,i,a),n}},{key:"isValueFalsy",value:
function(n,r){
return n==null||!n||r==="[object Array]"&&n.length===0}},{key:"loopOverValue",value:function(n,r,o){
this.root.finishedResolving&&(o=!1);var i=f.prototype.toString.call(n);if(this.isValueFalsy(n,i))return this.
scopeType=!1,this.functorIfInverted(o,r,d1(this.scopeList),0,1);if(i==="[object Array]"){this.scopeType=
"array";for(var a=0;a<n.length;a++)this.functorIfInverted(!o,r,n[a],a,n.length);return!0}return i===
"[object Object]"?(this.scopeType="object",this.functorIfInverted(!o,r,n,0,1)):(this.scopeType=!0,
this.
functorIfInverted(!o,r,d1(this.scopeList),0,1))}},{key:"getValue",value:function(n,r){var o=m1.call(
this,n,r,this.scopeList.length-1);return o}},{key:"getValueAsync",value:function(n,r){return f1.call(
this,n,r,this.scopeList.length-1)}},{key:"getContext",value:function(n,r){return{num:r,meta:n,
scopeList:this.
scopeList,resolved:this.resolved,scopePath:this.scopePath,scopeTypes:this.scopeTypes,scopePathItem:
this.
scopePathItem,scopePathLength:this.scopePathLength}}},{key:"createSubScopeManager",value:function(n,
r,o,i,a){
return new e({root:this.root,resolveOffset:this.resolveOffset,resolved:this.resolved,parser:this.parser,
cachedParsers:this.cachedParsers,scopeTypes:Ls([this.scopeTypes,[this.scopeType]]),scopeList:Ls([
this.
scopeList,[n]]),scopePath:Ls([this.scopePath,[r]]),scopePathItem:Ls([this.scopePathItem,[o]]),
scopePathLength:Ls(
[this.scopePathLength,[a]]),scopeLindex:Ls([this.scopeLindex,[i.lIndex]])})}}])})();g1.exports=function(
e){
return e.scopePath=[],e.scopePathItem=[],e.scopePathLength=[],e.scopeTypes=[],e.scopeLindex=[],e.scopeList=
[e.tags],new Z6(e)}});var Ay=Re((oUe,R1)=>{"use strict";d();function Yl(e){"@babel/helpers - typeof";
return Yl=typeof w=="function"&&typeof w.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof w==
"function"&&t.constructor===w&&t!==w.prototype?"symbol":typeof t},Yl(e)}function S1(e,t){return Y6(e)||
V6(e,t)||J6(e,t)||H6()}function H6(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function J6(e,t){
if(e){if(typeof e=="string")return y1(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?y1(e,t):void 0}}function y1(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function V6(e,t){var n=e==null?null:typeof w!="undefined"&&e[w.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function Y6(
e){
if(v.isArray(e))return e}function b1(e,t){var n=f.keys(e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return f.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function js(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?b1(f(n),!0).forEach(function(r){X6(e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,
f.getOwnPropertyDescriptors(n)):b1(f(n)).forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(
n,r))})}return e}function X6(e,t,n){return(t=Q6(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function Q6(e){var t=e9(e,"string");return Yl(t)=="symbol"?t:
t+""}function e9(e,t){if(Yl(e)!="object"||!e)return e;var n=e[w.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(Yl(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?k:b)(e)}var Gi=Jn(),v1=Gi.getUnclosedTagException,
t9=Gi.getUnopenedTagException,
n9=Gi.getDuplicateOpenTagException,r9=Gi.getDuplicateCloseTagException,w1=Gi.throwMalformedXml,o9=Gi.
throwXmlInvalid,k1=Gi.XTTemplateError,ym=bt(),i9=ym.isTextStart,a9=ym.isTextEnd,x1=ym.wordToUtf8,s9=ym.
pushArray,E1=0,C1=1,Vl=2,hm=3;function u9(e,t){return e[0]<=t.offset&&t.offset<e[1]}function l9(e,t){
return i9(e)?(t&&w1(),!0):a9(e)?(t||w1(),!1):t}function c9(e){var t="",n=1,r=e.indexOf(" ");return e[
e.
length-2]==="/"?(t="selfclosing",r===-1&&(r=e.length-2)):e[1]==="/"?(n=2,t="end",r===-1&&(r=e.length-
1)):(t="start",r===-1&&(r=e.length-1)),{tag:e.slice(n,r),position:t}}function d9(e,t,n){for(var r=0,
o=e.length,i={},a=0;a<t.length;a++){var s=t[a];i[s]=!0}for(var u=0;u<n.length;u++){var l=n[u];i[l]=!1}
for(var c=[];r<o&&(r=e.indexOf("<",r),r!==-1);){var p=r,m=e.indexOf("<",r+1);r=e.indexOf(">",r),(r===
-1||m!==-1&&r>m)&&o9(e,p);var y=e.slice(p,r+1),T=c9(y),R=T.tag,A=T.position,P=i[R];P!=null&&c.push({
type:"tag",position:A,text:P,offset:p,value:y,tag:R})}return c}function p9(e,t,n){var r=[],o=!1,i={
offset:0},
a,s=e.reduce(function(l,c){var p=c.position,m=c.offset,y=i.offset,T=i.length;if(a=t.substr(y,m-y),o&&
p==="start"){if(y+T===m&&(a=t.substr(y,m-y+T+4),!n.allowUnclosedTag))return r.push(n9({xtag:a,offset:
y})),
i=c,l.push(js(js({},c),{},{error:!0})),l;n.allowUnclosedTag||r.push(v1({xtag:x1(a),offset:y})),l.pop(
)}
return!o&&p==="end"?n.allowUnopenedTag?l:y+T===m?(a=t.substr(y-4,m-y+T+4),r.push(r9({xtag:a,offset:y}
)),
i=c,l.push(js(js({},c),{},{error:!0})),l):(r.push(t9({xtag:a,offset:m})),i=c,l.push(js(js({},c),{},{
error:!0})),l):(o=p==="start",i=c,l.push(c),l)},[]);if(o){var u=i.offset;a=t.substr(u,t.length-u),n.
allowUnclosedTag||r.push(v1({xtag:x1(a),offset:u})),s.pop()}return{delimiterWithErrors:s,errors:r}}
function m9(e,t){
return e===-1&&t===-1?E1:e===t?C1:e===-1||t===-1?t<e?Vl:hm:e<t?Vl:hm}function f9(e){var t=e.split(
" ");
if(t.length!==2){var n=new k1("New Delimiters cannot be parsed");throw n.properties={id:
"change_delimiters_invalid",explanation:"Cannot parser delimiters"},n}var r=S1(t,2),o=r[0],i=r[1];if(
o.length===
0||i.length===0){var a=new k1("New Delimiters cannot be parsed");throw a.properties={id:
"change_delimiters_invalid",explanation:"Cannot parser delimiters"},a}return[o,i]}function g9(e,t,n){
var r=[],o=t.
start,i=t.end,a=-1,s=!1;if(o==null&&i==null)return[];for(;;){var u=e.indexOf(o,a+1),l=e.indexOf(i,a+
1),c=null,p=void 0,m=m9(u,l);switch(m===C1&&(m=s?hm:Vl),m){case E1:return r;case hm:s=!1,a=l,c="end",
p=i.length;break;case Vl:s=!0,a=u,c="start",p=o.length;break}if(n.changeDelimiterPrefix&&m===Vl&&e[a+
o.length]===n.changeDelimiterPrefix){r.push({offset:u,position:"start",length:o.length,
changedelimiter:!0});
var y=e.indexOf(n.changeDelimiterPrefix,a+o.length+1),T=e.indexOf(i,y+1);r.push({offset:T,position:
"end",length:i.length,changedelimiter:!0});var R=e.substr(a+o.length+1,y-a-o.length-1),A=f9(R),P=S1(
A,
2);o=P[0],i=P[1],a=T;continue}r.push({offset:a,position:c,length:p})}}function T1(e,t,n){for(var r="",
o=0;o<e.length;o++){var i=e[o];r+=i.value}for(var a=g9(r,t,n),s=0,u=[],l=0;l<e.length;l++){var c=e[l];
s+=c.value.length,u.push({offset:s-c.value.length,lIndex:c.lIndex})}for(var p=p9(a,r,n),m=p.delimiterWithErrors,
y=p.errors,T=0,R=0,A=[],P=0;P<u.length;P++){for(var N=u[P],I=e[P],$=N.offset,F=[$,$+I.value.length],
B=I.value,M=[];R<m.length&&u9(F,m[R]);)M.push(m[R]),R++;var L=[],j=0;T>0&&(j=T,T=0);for(var W=0;W<M.
length;W++){var H=M[W],V=B.substr(j,H.offset-$-j);if(H.changedelimiter){H.position==="start"?V.length>
0&&L.push({type:"content",value:V}):j=H.offset-$+H.length;continue}V.length>0&&(L.push({type:
"content",value:V}),j+=V.length);var te={type:"delimiter",position:H.position,offset:j+$};L.push(te),
j=H.offset-
$+H.length}T=j-B.length;var Q=B.substr(j);Q.length>0&&L.push({type:"content",value:Q}),A.push(L)}
return{
parsed:A,errors:y}}function Oy(e){return e.type==="content"&&e.position==="insidetag"}function h9(e){
return e.filter(Oy)}function y9(e,t){for(var n=!1,r=0;r<e.length;r++){var o=e[r];n=l9(o,n),o.type===
"content"&&(o.position=n?"insidetag":"outsidetag"),t!=="text"&&Oy(o)&&(o.value=o.value.replace(/>/g,
"&gt;"))}}R1.exports={parseDelimiters:T1,parse:function(t,n,r,o){y9(t,o);for(var i=T1(h9(t),n,r),a=i.
parsed,s=i.errors,u=[],l=0,c=0,p=0;p<t.length;p++){var m=t[p];if(Oy(m)){for(var y=0,T=a[l];y<T.length;
y++){
var R=T[y];R.type==="content"&&(R.position="insidetag"),R.lIndex=c++}s9(u,a[l]),l++}else m.lIndex=c++,
u.push(m)}return{errors:s,lexed:u}},xmlparse:function(t,n){for(var r=d9(t,n.text,n.other),o=0,i=[],a=0;
a<
r.length;a++){var s=r[a];t.length>o&&s.offset-o>0&&i.push({type:"content",value:t.substr(o,s.offset-
o)}),o=s.offset+s.value.length,delete s.offset,i.push(s)}return t.length>o&&i.push({type:"content",
value:t.
substr(o)}),i}}});var O1=Re((aUe,D1)=>{"use strict";d();function Py(e){return k9(e)||w9(e)||v9(e)||
b9()}function b9(){
throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function v9(e,t){
if(e){if(typeof e=="string")return Ny(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?Ny(e,t):void 0}}function w9(e){if(typeof w!="undefined"&&e[w.iterator]!=null||e["@@iterator"]!=
null)return v.from(e)}function k9(e){if(v.isArray(e))return Ny(e)}function Ny(e,t){(t==null||t>e.length)&&
(t=e.length);for(var n=0,r=v(t);n<t;n++)r[n]=e[n];return r}function Xl(e){return e.type==="placeholder"}
function x9(e){var t={},n=[{items:e.filter(Xl),parents:[],path:[]}];function r(L,j,W){W.length&&
n.push({items:W,parents:[].concat(Py(j.parents),[L]),path:L.dataBound!==!1&&!L.attrParsed&&L.value&&
!L.attrParsed?[].concat(Py(j.path),[L.value]):Py(j.path)})}function o(L,j){for(var W=arguments.length>
2&&arguments[2]!==void 0?arguments[2]:j.length,H=L,V=0;V<W;V++)H=H[j[V]];return H}function i(L,j){
for(var W=j.
length,H=0;H<j.length;H++){var V=j[H],te=typeof V.lIndex=="number"?V.lIndex:parseInt(V.lIndex.split(
"-")[0],10);te>L.lIndex&&W--}return W}for(;n.length>0;)for(var a=n.pop(),s=o(t,a.path),u=0,l=a.items;
u<
l.length;u++){var c,p,m=l[u];if(m.attrParsed){for(var y in m.attrParsed)r(m,a,m.attrParsed[y].filter(
Xl));continue}if(m.subparsed){if(m.dataBound!==!1){var T,R;(T=s)[R=m.value]||(T[R]={})}r(m,a,m.subparsed.
filter(Xl));continue}if(m.cellParsed){for(var A=0,P=m.cellPostParsed;A<P.length;A++){var N=P[A];if(N.
type==="placeholder"){if(N.module==="pro-xml-templating/xls-module-loop")continue;if(N.subparsed){
var I,
$;(I=s)[$=N.value]||(I[$]={}),r(N,a,N.subparsed.filter(Xl))}else{var F,B,M=i(m,a.parents);s=o(t,a.path,
M),(F=s)[B=N.value]||(F[B]={})}}}continue}m.dataBound!==!1&&((c=s)[p=m.value]||(c[p]={}))}return t}
D1.
exports={getTags:x9,isPlaceholder:Xl}});var P1=Re((uUe,A1)=>{"use strict";d();var T9=bt(),S9=T9.pushArray;
function E9(e,t){return t instanceof
S?S9(f.getOwnPropertyNames(t),["stack"]).reduce(function(n,r){return n[r]=t[r],r==="stack"&&(n[r]=t[
r].
toString()),n},{}):t}function C9(e,t){if(console.log(E.stringify({error:e},E9,t==="json"?2:null)),e.
properties&&e.properties.errors instanceof v){var n=e.properties.errors.map(function(r){return r.properties.
explanation}).join(`
`);console.log("errorMessages",n)}}A1.exports=C9});var Iy=Re((cUe,N1)=>{"use strict";d();var R9=bt(),
D9=R9.pregMatchAll;N1.exports=function(t,n){var r={
content:t},o=n.join("|"),i=new RegExp("(?:(<(?:".concat(o,")[^>]*>)([^<>]*)</(?:").concat(o,
")>)|(<(?:").concat(o,")[^>]*/>)"),"g");return r.matches=D9(i,r.content),r}});var _1=Re((pUe,I1)=>{
"use strict";d();function Ql(e){"@babel/helpers - typeof";return Ql=typeof w=="function"&&typeof w.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof w==
"function"&&t.constructor===w&&t!==w.prototype?"symbol":typeof t},Ql(e)}var O9=new RegExp(k.fromCharCode(
160),"g");function zs(e){return e.replace(O9," ")}function A9(e,t){var n=Ql(e);if(n==="string")return zs(
t.substr(0,e.length))===e;if(e instanceof RegExp)return e.test(zs(t));if(n==="function")return!!e(t)}
function P9(e,t){var n=Ql(e);if(n==="string")return zs(t).substr(e.length);if(e instanceof RegExp)return zs(
t).match(e)[1];if(n==="function")return e(t)}function N9(e,t){var n=Ql(e);if(n==="string")return[t,
zs(
t).substr(e.length)];if(e instanceof RegExp)return zs(t).match(e);if(n==="function")return[t,e(t)]}
I1.
exports={match:A9,getValue:P9,getValues:N9}});var j1=Re((fUe,L1)=>{"use strict";d();function ec(e){
"@babel/helpers - typeof";return ec=typeof w=="function"&&typeof w.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof w==
"function"&&t.constructor===w&&t!==w.prototype?"symbol":typeof t},ec(e)}function $1(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function ei(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?$1(f(n),!0).forEach(function(r){
I9(
e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,f.getOwnPropertyDescriptors(n)):$1(f(n)).
forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(n,r))})}return e}function I9(e,t,
n){
return(t=_9(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function _9(e){var t=$9(e,"string");return ec(t)=="symbol"?t:t+""}function $9(e,t){if(ec(e)!="object"||
!e)return e;var n=e[w.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(ec(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
k:b)(e)}function F1(e,t){return j9(e)||L9(e,t)||M9(e,t)||F9()}function F9(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function M9(e,t){
if(e){if(typeof e=="string")return M1(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?M1(e,t):void 0}}function M1(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function L9(e,t){var n=e==null?null:typeof w!="undefined"&&e[w.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function j9(
e){
if(v.isArray(e))return e}var bm=bt(),z9=bm.wordToUtf8,_y=bm.pushArray,B9=bm.isParagraphStart,U9=bm.isBreakTag,
$y=_1(),W9=$y.match,K9=$y.getValue,G9=$y.getValues;function q9(e,t){for(var n=[],r=0;r<e.length;r++){
var o=e[r];if(o.matchers){var i=o.matchers(t);if(!(i instanceof v))throw new S(
"module matcher returns a non array");_y(n,i)}}return n}function Z9(e,t,n){for(var r=[],o=0;o<e.length;
o++){var i=e[o],a=F1(
i,2),s=a[0],u=a[1],l=i[2]||{};if(n.match(s,t)){var c=n.getValues(s,t);if(typeof l=="function"&&(l=l(
c)),!l.value){var p=F1(c,2);l.value=p[1]}r.push(ei({type:"placeholder",prefix:s,module:u,onMatch:l.onMatch,
priority:l.priority},l))}}return r}function H9(e,t){var n=t.modules,r=t.startOffset,o=t.lIndex,i;t.offset=
r,t.match=W9,t.getValue=K9,t.getValues=G9;var a=q9(n,t),s=Z9(a,e,t);if(s.length>0){for(var u=null,l=0;
l<
s.length;l++){var c=s[l];c.priority||(c.priority=-c.value.length),(!u||c.priority>u.priority)&&(u=c)}
return u.offset=r,delete u.priority,u.endLindex=o,u.lIndex=o,u.raw=e,u.onMatch&&u.onMatch(u),delete u.
onMatch,delete u.prefix,u}for(var p=0;p<n.length;p++){var m=n[p];if(i=m.parse(e,t),i)return i.offset=
r,i.endLindex=o,i.lIndex=o,i.raw=e,i}return{type:"placeholder",value:e,offset:r,endLindex:o,lIndex:o}
}
var J9={preparse:function(t,n,r){function o(i,a){for(var s=0;s<n.length;s++){var u=n[s];i=u.preparse(
i,a)||i}return i}return o(t,r)},parse:function(t,n,r){var o=!1,i="",a,s=[],u=r.fileTypeConfig.droppedTagsInsidePlaceholder||
[];return t.reduce(function(l,c){return c.type==="delimiter"?(o=c.position==="start",c.position==="end"&&
(r.parse=function(p){return H9(p,ei(ei(ei({},r),c),{},{startOffset:a,modules:n}))},l.push(r.parse(
z9(i))),_y(l,s),s=[]),c.position==="start"&&(s=[],a=c.offset),i="",l):o?c.type!=="content"||c.position!==
"insidetag"?(r.syntax.preserveNewlinesInTags&&(U9(c)||B9(c))&&(i+=`
`),u.indexOf(c.tag)!==-1||s.push(c),l):(i+=c.value,l):(l.push(c),l)},[])},postparse:function(t,n,r){
function o(s,u,l){for(var c=[],p=0;p<n.length;p++){var m=n[p];c.push(m.getTraits(s,u,l))}return c}
var i=[];
function a(s,u){for(var l=s,c=0;c<n.length;c++){var p=n[c],m=p.postparse(l,ei(ei({},u),{},{postparse:
function(T,R){
return a(T,ei(ei({},u),R))},getTraits:o}));if(m!=null){if(m.errors){_y(i,m.errors),l=m.postparsed;
continue}
l=m}}return l}return{postparsed:a(t,r),errors:i}}};L1.exports=J9});var Fy=Re((hUe,z1)=>{"use strict";
d();function V9(e,t){if(e.lIndex==null)return null;var n=t.scopeManager.
scopePathItem;e.parentPart&&(n=n.slice(0,n.length-1));var r=t.filePath+"@"+e.lIndex.toString()+"-"+n.
join("-");return r}z1.exports=V9});var K1=Re((bUe,W1)=>{"use strict";d();var U1=Jn(),Y9=U1.throwUnimplementedTagType,
X9=U1.XTScopeParserError,
Q9=bt(),B1=Q9.pushArray,eG=Fy();function tG(e,t){for(var n=0,r=t.modules;n<r.length;n++){var o=r[n],
i=o.render(e,t);if(i)return i}return!1}function nG(e){var t=e.baseNullGetter,n=e.compiled,r=e.scopeManager;
e.nullGetter=function(y,T){return t(y,T||r)};for(var o=[],i=[],a=0,s=n.length;a<s;a++){var u=n[a];e.
index=a,e.resolvedId=eG(u,e);var l=void 0;try{l=tG(u,e)}catch(y){if(y instanceof X9){o.push(y),i.push(
u);continue}throw y}if(l){l.errors&&B1(o,l.errors),i.push(l);continue}if(u.type==="content"||u.type===
"tag"){i.push(u);continue}Y9(u,a)}for(var c=[],p=0;p<i.length;p++){var m=i[p].value;m instanceof v?
B1(
c,m):m&&c.push(m)}return{errors:o,parts:c}}W1.exports=nG});var q1=Re((wUe,G1)=>{"use strict";d();
function rG(e){for(var t=0,n=-1,r=0;r<e.length;r++){var o=e[r];
if(o instanceof D){n!==-1&&(t+=3,n=-1),t+=o.length;continue}for(var i=0;i<o.length;i++){var a=o.charCodeAt(
i);if(n!==-1){if((a&64512)===56320){t+=4,n=-1;continue}t+=3,n=-1}if((a&64512)===55296)if(i+1<o.length){
var s=o.charCodeAt(i+1);if((s&64512)===56320){t+=4,i++;continue}}else{n=a;continue}t+=a<128?1:a<2048?
2:3}}return t+(n===-1?0:3)}function oG(e,t){var n=0,r=-1;function o(c){c<128?t[n++]=c:c<2048?(t[n++]=
192|c>>>6,t[n++]=128|c&63):c<65536?(t[n++]=224|c>>>12,t[n++]=128|c>>>6&63,t[n++]=128|c&63):(t[n++]=240|
c>>>18,t[n++]=128|c>>>12&63,t[n++]=128|c>>>6&63,t[n++]=128|c&63)}for(var i=0;i<e.length;i++){var a=e[
i];
if(a instanceof D){r!==-1&&(o(r),r=-1),t.set(a,n),n+=a.length;continue}for(var s=0;s<a.length;s++){
var u=a.
charCodeAt(s);if(r!==-1){if((u&64512)===56320){o(65536+(r-55296<<10)+(u-56320)),r=-1;continue}o(r),r=
-1}if((u&64512)===55296)if(s+1<a.length){var l=a.charCodeAt(s+1);if((l&64512)===56320)u=65536+(u-55296<<
10)+(l-56320),s++;else{o(u);continue}}else{r=u;continue}o(u)}}r!==-1&&o(r)}function iG(e,t){for(var n=0,
r=e.length;n<r;n++)typeof e[n]=="number"&&(e[n]=e[n].toString());for(var o=0,i=t.modules;o<i.length;
o++){
var a=i[o];e=a.postrender(e,t)}var s=t.joinUncorrupt(e,t),u=new D(rG(s));oG(s,u);for(var l=0;l<s.length;
l++)
delete s[l];return u}G1.exports=iG});var Q1=Re((xUe,X1)=>{"use strict";d();function tc(e){
"@babel/helpers - typeof";return tc=typeof w=="function"&&typeof w.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof w==
"function"&&t.constructor===w&&t!==w.prototype?"symbol":typeof t},tc(e)}function Z1(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function H1(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?Z1(f(n),!0).forEach(function(r){
aG(
e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,f.getOwnPropertyDescriptors(n)):Z1(f(n)).
forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(n,r))})}return e}function aG(e,t,
n){
return(t=sG(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function sG(e){var t=uG(e,"string");return tc(t)=="symbol"?t:t+""}function uG(e,t){if(tc(e)!="object"||
!e)return e;var n=e[w.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(tc(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
k:b)(e)}var lG=bt(),J1=lG.pushArray,cG=Fy();function dG(e,t){for(var n=0,r=t.modules;n<r.length;n++){
var o=r[n],i=o.resolve(e,t);if(i)return i}return!1}function Y1(e,t,n,r){var o=dG(e,H1(H1({},r),{},{
resolvedId:cG(
e,r)}));if(o)return o.then(function(i){t.push({tag:e.value,lIndex:e.lIndex,value:i})}).catch(
function(i){
i instanceof v?J1(n,i):n.push(i)});if(e.type==="placeholder")return r.scopeManager.getValueAsync(e.value,
{part:e}).then(function(i){return i==null?r.nullGetter(e):i}).then(function(i){t.push({tag:e.value,
lIndex:e.
lIndex,value:i})}).catch(function(i){i instanceof v?J1(n,i):n.push(i)})}function pG(e){var t=[],n=[],
r=e.baseNullGetter,o=e.scopeManager;e.nullGetter=function(a,s){return r(a,s||o)},e.resolved=t;var i=mG(
e,n,t);return i?i.then(function(){return V1(e,n,t)}):V1(e,n,t)}function mG(e,t,n){for(var r=null,o=function(
){
var u=a[i];if(["content","tag"].indexOf(u.type)!==-1)return 1;u.resolveFirst&&(r!=null||(r=Promise.resolve(
null)),r=r.then(function(){return Y1(u,n,t,e)}))},i=0,a=e.compiled;i<a.length;i++)o();return r}
function V1(e,t,n){
for(var r=[],o=0,i=e.compiled;o<i.length;o++){var a=i[o];["content","tag"].indexOf(a.type)===-1&&(a.
resolveFirst||r.push(Y1(a,n,t,e)))}return Promise.all(r).then(function(){return{errors:t,resolved:n}
})}
X1.exports=pG});var nP=Re((SUe,tP)=>{"use strict";d();var nc=bt(),Bs=nc.startsWith,fG=nc.endsWith,My=nc.isStarting,
eP=nc.
isEnding,gG=nc.isWhiteSpace,hG=fm();function yG(e){for(var t="",n=0,r=e.length;n<r;n++){var o=e[n];o instanceof
D||gG(o)||Bs(o,"<w:bookmarkEnd")||(fG(t,"</w:tbl>")&&!Bs(o,"<w:p")&&!Bs(o,"<w:tbl")&&!Bs(o,
"<w:sectPr")&&!Bs(o,"</w:ftr>")&&!Bs(o,"</w:hdr>")&&(o="<w:p/>".concat(o)),t=o,e[n]=o)}return e}
function bG(e,t){
var n=t.fileTypeConfig.tagShouldContain||[],r=-1;hG.docx.indexOf(t.contentType)!==-1&&(e=yG(e));for(
var o=-1,
i=0,a=n.length;i<a;i++)for(var s=n[i],u=s.tag,l=s.shouldContain,c=s.value,p=s.drop,m=s.dropParent,y=null,
T=0,R=e.length;T<R;T++){var A=e[T];if(!(A instanceof D)){if(r===i)if(eP(A,u)){if(r=-1,m){for(var P=-1,
N=o;N>0;N--)if(My(e[N],m)){P=N;break}for(var I=P;I<=e.length;I++){if(eP(e[I],m)){e[I]="";break}e[I]=
""}}else{for(var $=o;$<=T;$++)e[$]="";p||(e[T]=y.join("")+c+A)}y=null}else{y&&y.push(A);for(var F=0,
B=l.length;F<B;F++)if(My(A,l[F])){r=-1,y=null;break}}r===-1&&My(A,u)&&A.indexOf("<",1)===-1&&(A[A.length-
2]==="/"?e[T]="":(o=T,r=i,y=p||m?null:[A]))}}return e}tP.exports=bG});var cP=Re((CUe,lP)=>{
"use strict";d();function rc(e){"@babel/helpers - typeof";return rc=typeof w=="function"&&typeof w.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof w==
"function"&&t.constructor===w&&t!==w.prototype?"symbol":typeof t},rc(e)}function vG(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function rP(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,kG(r.key),r)}}function wG(e,t,n){return t&&rP(e.prototype,t),n&&rP(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function kG(e){var t=xG(e,"string");return rc(t)=="symbol"?t:t+""}
function xG(e,t){
if(rc(e)!="object"||!e)return e;var n=e[w.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(rc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?k:b)(e)}var jy=bt(),oP=jy.pushArray,TG=jy.wordToUtf8,SG=jy.convertSpaces,EG=Iy(),iP=Ay(),Ly=j1(
),
aP=K1(),CG=q1(),sP=Q1(),RG=nP(),DG=Function.prototype.bind,uP=Function.prototype.call,OG=uP.bind(uP,
DG);function AG(e,t){for(var n=EG(e,t),r=[],o=0,i=n.matches;o<i.length;o++){var a=i[o];r.push(a.array[
2])}
return TG(SG(r.join("")))}lP.exports=(function(){function e(t,n){vG(this,e),this.cachedParsers={},
this.
content=t;for(var r in n)this[r]=n[r];this.setModules({inspect:{filePath:n.filePath}})}return wG(e,[
{key:"resolveTags",value:function(n){var r=this;this.tags=n;var o=this.getOptions(),i=this.filePath;
o.scopeManager=this.scopeManager,o.resolve=sP;for(var a=[],s=[],u=0,l=this.modules;u<l.length;u++){
var c=l[u];
s.push(Promise.resolve(c.preResolve(o)).catch(function(p){a.push(p)}))}return Promise.all(s).then(
function(){
if(a.length!==0)throw a;return sP(o).then(function(p){for(var m=p.resolved,y=p.errors,T=0;T<y.length;
T++){
var R,A=y[T];A instanceof S||(A=new S(A)),(R=A).properties||(R.properties={}),A.properties.file=i,y[
T]=
A}if(y.length!==0)throw y;return Promise.all(m).then(function(P){return o.scopeManager.root.finishedResolving=
!0,o.scopeManager.resolved=P,r.setModules({inspect:{resolved:P,filePath:i}}),P})}).catch(function(p){
throw r.errorChecker(p),p})})}},{key:"getFullText",value:function(){return AG(this.content,this.fileTypeConfig.
tagsXmlTextArray)}},{key:"setModules",value:function(n){for(var r=0,o=this.modules;r<o.length;r++){
var i=o[r];
i.set(n)}}},{key:"preparse",value:function(){this.allErrors=[],this.xmllexed=iP.xmlparse(this.content,
{text:this.fileTypeConfig.tagsXmlTextArray,other:this.fileTypeConfig.tagsXmlLexedArray}),this.setModules(
{inspect:{filePath:this.filePath,xmllexed:this.xmllexed}});var n=iP.parse(this.xmllexed,this.delimiters,
this.syntax,this.fileType),r=n.lexed,o=n.errors;oP(this.allErrors,o),this.lexed=r,this.setModules({
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
filePath:this.filePath,postparsed:this.postparsed}}),oP(this.allErrors,i),this.errorChecker(this.allErrors),
this}},{key:"errorChecker",value:function(n){for(var r=0,o=n;r<o.length;r++){var i=o[r];i.properties||
(i.properties={}),i.properties.file=this.filePath}for(var a=0,s=this.modules;a<s.length;a++){var u=s[
a];
n=u.errorsTransformer(n)}}},{key:"baseNullGetter",value:function(n,r){for(var o=null,i=0,a=this.modules;
i<
a.length;i++){var s=a[i];o==null&&(o=s.nullGetter(n,r,this))}return o!=null?o:this.nullGetter(n,r)}}
,
{key:"getOptions",value:function(){return{compiled:this.postparsed,cachedParsers:this.cachedParsers,
tags:this.tags,modules:this.modules,parser:this.parser,contentType:this.contentType,relsType:this.relsType,
baseNullGetter:OG(this.baseNullGetter,this),filePath:this.filePath,syntax:this.syntax,fileTypeConfig:
this.
fileTypeConfig,fileType:this.fileType,linebreaks:this.linebreaks,stripInvalidXMLChars:this.stripInvalidXMLChars}
}},
{key:"render",value:function(n){this.filePath=n;var r=this.getOptions();r.resolved=this.scopeManager.
resolved,r.scopeManager=this.scopeManager,r.render=aP,r.joinUncorrupt=RG;var o=aP(r),i=o.errors,a=o.
parts;return i.length>0?(this.allErrors=i,this.errorChecker(i),this):(this.content=CG(a,r),this.setModules(
{inspect:{filePath:this.filePath,content:this.content}}),this)}}])})()});var EP=Re((DUe,SP)=>{
"use strict";d();function ac(e){"@babel/helpers - typeof";return ac=typeof w=="function"&&typeof w.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof w==
"function"&&t.constructor===w&&t!==w.prototype?"symbol":typeof t},ac(e)}function dP(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function ti(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?dP(f(n),!0).forEach(function(r){
PG(
e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,f.getOwnPropertyDescriptors(n)):dP(f(n)).
forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(n,r))})}return e}function PG(e,t,
n){
return(t=kP(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function NG(e,t){return FG(e)||$G(e,t)||_G(e,t)||IG()}function IG(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function _G(e,t){
if(e){if(typeof e=="string")return pP(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?pP(e,t):void 0}}function pP(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function $G(e,t){var n=e==null?null:typeof w!="undefined"&&e[w.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function FG(
e){
if(v.isArray(e))return e}function MG(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function mP(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||
!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(e,kP(r.key),r)}}function LG(e,t,n){
return t&&mP(e.prototype,t),n&&mP(e,n),f.defineProperty(e,"prototype",{writable:!1}),e}function kP(e){
var t=jG(e,"string");return ac(t)=="symbol"?t:t+""}function jG(e,t){if(ac(e)!="object"||!e)return e;
var n=e[w.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(ac(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?k:b)(e)}var Vn=bt(),zG=Vn.chunkBy,
vm=Vn.last,Uy=Vn.isParagraphStart,zy=Vn.isModule,fP=Vn.pushArray,xP=Vn.isParagraphEnd,BG=Vn.isContent,
ic=Vn.startsWith,Wy=Vn.isTagEnd,Us=Vn.isTagStart,By=Vn.getSingleAttribute,gP=Vn.setSingleAttribute,
UG=fm(),
WG=Qo(),KG=bt(),hP=KG.isWhiteSpace,oc="loop";function GG(e){for(var t=0;t<e.length;t++){var n=e[t];
if(BG(
n))return!0}return!1}function qG(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.type!=="content")return n}
return null}function TP(e){var t=qG(e.subparsed);return t!=null&&t.tag!=="w:t"}function ZG(e){return e.
hasPageBreak&&TP(e)?'<w:p><w:r><w:br w:type="page"/></w:r></w:p>':""}function HG(e){return e.length&&
Uy(e[0])&&xP(vm(e))}function yP(e){return GG(e)?0:e.length}function bP(e){var t=e.parts.length-1;e.parts[
t]===
"</w:p>"?e.parts.splice(t,0,'<w:r><w:br w:type="page"/></w:r>'):e.parts.push(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}function JG(e){e.parts.unshift(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}
function VG(e){for(var t=0;t<e.length;t++){var n=e[t];if(Us("w:type",n)&&n.value.indexOf(
"continuous")!==
-1)return!0}return!1}function YG(e){for(var t=0;t<e.length;t++){var n=e[t];if(Us("w:type",n)&&n.value.
indexOf('w:val="nextPage"')!==-1)return!0}return!1}function XG(e,t){for(var n="",r=0;r<t.length;r++){
var o=t[r].value;n+=o}e.unshift("<w:p><w:pPr>".concat(n,"</w:pPr></w:p>"))}function QG(e){for(var t=!1,
n=!1,r=0;r<e.length;r++){var o=e[r];!t&&ic(o,"<w:sectPr")&&(n=!0),n&&(ic(o,"<w:type")&&(t=!0),!t&&ic(
o,"</w:sectPr")&&(e.splice(r,0,'<w:type w:val="continuous"/>'),r++))}return e}function eq(e){for(var t=0,
n=0;n<e.length;n++)!ic(e[n],"<w:headerReference")&&!ic(e[n],"<w:footerReference")&&(e[t]=e[n],t++);
return e.
length=t,e}function vP(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag==="w:br"&&n.value.indexOf(
'w:type="page"')!==-1)return!0}return!1}function wP(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag===
"w:drawing")return!0}return!1}function tq(e){for(var t=[],n=null,r=0;r<e.length;r++){var o=e[r];Us(
"w:sectPr",o)&&(n=[],t.push(n)),n!==null&&n.push(o),Wy("w:sectPr",o)&&(n=null)}return t}function nq(
e){
for(var t=!1,n=0,r=0;r<e.length;r++){var o=e[r];Us("w:sectPr",o)&&(t=!0),t&&(o.tag==="w:headerReference"||
o.tag==="w:footerReference")&&(n++,t=!1),Wy("w:sectPr",o)&&(t=!1)}return n}function rq(e){for(var t=[
],
n=!1,r=e.length-1;r>=0;r--){var o=e[r];if(Wy("w:sectPr",o)&&(n=!0),Us("w:sectPr",o)&&(t.unshift(o.value),
n=!1),n&&t.unshift(o.value),Uy(o)){if(t.length>0)return t.join("");break}}return""}var oq=(function(
){
function e(){MG(this,e),this.name="LoopModule",this.inXfrm=!1,this.totalSectPr=0,this.prefix={start:
"#",end:"/",dash:/^-([^\s]+)\s(.+)/,inverted:"^"}}return LG(e,[{key:"optionsTransformer",value:
function(n,r){
return this.docxtemplater=r,n}},{key:"preparse",value:function(n,r){var o=r.contentType;UG.main.indexOf(
o)!==-1&&(this.sects=tq(n))}},{key:"matchers",value:function(){var n=oc;return[[this.prefix.start,n,
{expandTo:"auto",location:"start",inverted:!1}],[this.prefix.inverted,n,{expandTo:"auto",location:
"start",inverted:!0}],[this.prefix.end,n,{location:"end"}],[this.prefix.dash,n,function(r){var o=NG(
r,
3),i=o[1],a=o[2];return{location:"start",inverted:!1,expandTo:i,value:a}}]]}},{key:"getTraits",value:
function(n,r){
if(n==="expandPair"){for(var o=[],i=0,a=r.length;i<a;i++){var s=r[i];zy(s,oc)&&s.subparsed==null&&o.
push({part:s,offset:i})}return o}}},{key:"postparse",value:function(n,r){var o=r.basePart;if(o&&this.
docxtemplater.fileType==="docx"&&n.length>0){o.sectPrCount=nq(n),this.totalSectPr+=o.sectPrCount;for(
var i=this.
sects,a=0,s=i.length;a<s;a++){var u=i[a];if(o.lIndex<u[0].lIndex){a+1<i.length&&VG(i[a+1])&&(o.addContinuousType=
!0);break}if(n[0].lIndex<u[0].lIndex&&u[0].lIndex<o.lIndex){YG(i[a])&&(o.addNextPage={index:a});
break}}
o.lastParagrapSectPr=rq(n)}if(!o||o.expandTo!=="auto"||o.module!==oc||!HG(n))return n;o.paragraphLoop=
!0;var l=0,c=zG(n,function(R){return Uy(R)&&(l++,l===1)?"start":xP(R)&&(l--,l===0)?"end":null}),p=c[
0],
m=vm(c),y=yP(p),T=yP(m);return y>0&&c[1][0].type==="content"&&hP(c[1][0].value)&&(y+=1),T>0&&vm(c[c.
length-2]).type==="content"&&hP(vm(c[c.length-2]).value)&&(T+=1),o.hasPageBreakBeginning=vP(p),o.hasPageBreak=
vP(m),wP(p)&&(y=0),wP(m)&&(T=0),n.slice(y,n.length-T)}},{key:"resolve",value:function(n,r){var o=this;
if(!zy(n,oc))return null;var i=r.scopeManager,a=i.getValueAsync(n.value,{part:n}),s=[],u;o.resolveSerially&&
(u=Promise.resolve(null));function l(p,m,y){var T=i.createSubScopeManager(p,n.value,m,n,y);o.resolveSerially?
(u=u.then(function(){return r.resolve(ti(ti({},r),{},{compiled:n.subparsed,tags:{},scopeManager:T}))}
),
s.push(u)):s.push(r.resolve(ti(ti({},r),{},{compiled:n.subparsed,tags:{},scopeManager:T})))}var c=[];
return a.then(function(p){return p!=null||(p=r.nullGetter(n)),p instanceof Promise?p.then(function(m){
return m instanceof v?Promise.all(m):m}):p instanceof v?Promise.all(p):p}).then(function(p){return i.
loopOverValue(p,l,n.inverted),Promise.all(s).then(function(m){for(var y=[],T=0;T<m.length;T++){var R=m[
T],
A=R.resolved,P=R.errors;fP(c,P),y.push(A)}return y}).then(function(m){if(c.length>0)throw c;return m}
)})}},
{key:"render",value:function(n,r){var o=this;if(n.tag==="p:xfrm"&&(o.inXfrm=n.position==="start"),n.
tag==="a:ext"&&o.inXfrm)return o.lastExt=n,n;if(!zy(n,oc))return null;var i=[],a=[],s=0,u=n.subparsed[
0],
l=0;(u==null?void 0:u.tag)==="a:tr"&&(l=+By(u.value,"h")),s-=l;var c=0,p=TP(n);function m(A,P,N){s+=
l;for(var I=r.scopeManager.createSubScopeManager(A,n.value,P,n,N),$=0,F=n.subparsed;$<F.length;$++){
var B=F[$];if(Us("a16:rowId",B)){var M=+By(B.value,"val")+c;c=1,B.value=gP(B.value,"val",M)}}var L=r.
render(ti(ti({},r),{},{compiled:n.subparsed,tags:{},scopeManager:I}));n.hasPageBreak&&P===N-1&&p&&bP(
L);var j=I.scopePathItem.some(function(te){return te!==0});j?(n.sectPrCount===1&&(L.parts=eq(L.parts)),
n.addContinuousType&&(L.parts=QG(L.parts))):n.addNextPage&&XG(L.parts,o.sects[n.addNextPage.index]),
n.addNextPage&&bP(L),n.hasPageBreakBeginning&&p&&JG(L);for(var W=0,H=L.parts;W<H.length;W++){var V=H[
W];
i.push(V)}fP(a,L.errors)}var y=r.scopeManager.getValue(n.value,{part:n});y!=null||(y=r.nullGetter(n));
var T=r.scopeManager.loopOverValue(y,m,n.inverted);if(T===!1)return n.lastParagrapSectPr?n.paragraphLoop?
{value:"<w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr></w:p>")}:{value:
"</w:t></w:r></w:p><w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr><w:r><w:t>")}:{value:ZG(n)||"",
errors:a};if(s!==0){var R=+By(
o.lastExt.value,"cy");o.lastExt.value=gP(o.lastExt.value,"cy",R+s)}return{value:r.joinUncorrupt(i,ti(
ti({},r),{},{basePart:n})),errors:a}}}])})();SP.exports=function(){return WG(new oq)}});var PP=Re((
AUe,AP)=>{"use strict";d();function sc(e){"@babel/helpers - typeof";return sc=typeof w=="function"&&
typeof w.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof w==
"function"&&t.constructor===w&&t!==w.prototype?"symbol":typeof t},sc(e)}function iq(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function CP(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,sq(r.key),r)}}function aq(e,t,n){return t&&CP(e.prototype,t),n&&CP(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function sq(e){var t=uq(e,"string");return sc(t)=="symbol"?t:t+""}
function uq(e,t){
if(sc(e)!="object"||!e)return e;var n=e[w.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(sc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?k:b)(e)}var lq=Qo(),uc=bt(),cq=uc.isTextStart,dq=uc.isTextEnd,pq=uc.endsWith,mq=uc.startsWith,
RP=uc.pushArray,DP='<w:t xml:space="preserve">',fq=DP.length,OP="</w:t>",gq=OP.length;function hq(e){
return cq(e)&&e.tag==="w:t"}function Ky(e,t){var n=e[t].value;return e[t+1].value==="</w:t>"||n.indexOf(
'xml:space="preserve"')!==-1?n:n.substr(0,n.length-1)+' xml:space="preserve">'}function yq(e,t){
return e&&
e.basePart&&t.length>1}var bq=(function(){function e(){iq(this,e),this.name="SpacePreserveModule"}
return aq(
e,[{key:"postparse",value:function(n,r){var o=[],i=!1,a=0,s=0;function u(c,p){return c.type==="placeholder"&&
p.length>1}var l=n.reduce(function(c,p){return hq(p)&&(i=!0,s=o.length),i?(o.push(p),yq(r,o)&&
(a=r.basePart.endLindex,o[0].value=Ky(o,0)),u(p,o)&&(o[s].value=Ky(o,s),a=p.endLindex),dq(p)&&p.lIndex>
a&&(a!==0&&(o[s].value=Ky(o,s)),RP(c,o),o=[],i=!1,a=0,s=0),c):(c.push(p),c)},[]);return RP(l,o),l}},
{key:"postrender",value:function(n){for(var r=0,o=!1,i=0,a=n.length;i<a;i++)if(!(n[i]===""||n[i]instanceof
D)){var s=n[i];o&&mq(s,OP)&&(n[r]=n[r].substr(0,n[r].length-fq)+"<w:t/>",s=s.substr(gq),n[i]=s),o=pq(
s,DP),r=i}return n}}])})();AP.exports=function(){return lq(new bq)}});var MP=Re((NUe,FP)=>{
"use strict";d();function lc(e){"@babel/helpers - typeof";return lc=typeof w=="function"&&typeof w.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof w==
"function"&&t.constructor===w&&t!==w.prototype?"symbol":typeof t},lc(e)}function vq(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function NP(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,kq(r.key),r)}}function wq(e,t,n){return t&&NP(e.prototype,t),n&&NP(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function kq(e){var t=xq(e,"string");return lc(t)=="symbol"?t:t+""}
function xq(e,t){
if(lc(e)!="object"||!e)return e;var n=e[w.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(lc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?k:b)(e)}var Tq=mm(),_P=bt(),Sq=_P.isContent,IP=_P.getPartWithDelimiters,$P=Jn(),Eq=$P.throwRawTagShouldBeOnlyTextInParagraph,
Cq=$P.getInvalidRawXMLValueException,Rq=Qo(),Gy="rawxml";function Dq(e){for(var t=e.part,n=e.left,r=e.
right,o=e.postparsed,i=e.index,a=o.slice(n+1,r),s=0,u=a.length;s<u;s++)if(s!==i-n-1){var l=a[s];Sq(l)&&
Eq({paragraphParts:a,part:t})}return t}var Oq=(function(){function e(){vq(this,e),this.name="RawXmlModule",
this.prefix="@"}return wq(e,[{key:"optionsTransformer",value:function(n,r){return this.fileTypeConfig=
r.fileTypeConfig,n}},{key:"matchers",value:function(){return[[this.prefix,Gy]]}},{key:"postparse",
value:function(n){
var r=this;return Tq.expandToOne(n,{moduleName:Gy,getInner:Dq,expandTo:this.fileTypeConfig.tagRawXml,
error:{message:"Raw tag not in paragraph",id:"raw_tag_outerxml_invalid",explanation:function(i){
return'The tag "'.concat(IP(i,r.docxtemplater),
'" is not inside a paragraph, putting raw tags inside an inline loop is disallowed.')}}})}},{key:
"render",value:function(n,r){if(n.module!==Gy)return null;var o,
i=[];try{o=r.scopeManager.getValue(n.value,{part:n}),o!=null||(o=r.nullGetter(n))}catch(a){return i.
push(a),{errors:i}}return o=o||"",typeof o=="string"?{value:o}:{errors:[Cq({tag:n.value,value:o,
partDelims:IP(
n,this.docxtemplater),part:n,offset:n.offset})]}}}])})();FP.exports=function(){return Rq(new Oq)}});
var jP=Re((_Ue,LP)=>{"use strict";d();function Aq(e,t){for(var n=-1,r=0,o=e.length;r<o;r++)t[r]>=e[r].
length||(n===-1||e[r][t[r]].offset<e[n][t[n]].offset)&&(n=r);return n}LP.exports=function(e){for(var t=0,
n=0,r=e;n<r.length;n++){var o=r[n];t+=o.length}e=e.filter(function(l){return l.length>0});for(var i=new v(
t),a=e.map(function(){return 0}),s=0;s<t;s++){var u=Aq(e,a);i[s]=e[u][a[u]],a[u]++}return i}});var KP=Re(
(FUe,WP)=>{"use strict";d();function cc(e){"@babel/helpers - typeof";return cc=typeof w=="function"&&
typeof w.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof w==
"function"&&t.constructor===w&&t!==w.prototype?"symbol":typeof t},cc(e)}function Pq(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function zP(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,Iq(r.key),r)}}function Nq(e,t,n){return t&&zP(e.prototype,t),n&&zP(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function Iq(e){var t=_q(e,"string");return cc(t)=="symbol"?t:t+""}
function _q(e,t){
if(cc(e)!="object"||!e)return e;var n=e[w.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(cc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?k:b)(e)}var $q="expandPair",Fq=jP(),Hy=bt(),Mq=Hy.getLeft,Lq=Hy.getRight,Zy=Hy.pushArray,jq=Qo(
),
zq=mm(),Bq=zq.getExpandToDefault,Jy=Jn(),BP=Jy.getUnmatchedLoopException,Uq=Jy.getClosingTagNotMatchOpeningTag,
UP=Jy.getUnbalancedLoopException;function Wq(e){switch(e.location){case"start":return 1;case"end":
return-1}}
function qy(e,t){return e!=null&&t!=null&&(e.part.location==="start"&&t.part.location==="end"&&e.part.
value===t.part.value||t.part.value==="")}function Kq(e){for(var t=0,n=[];t<e.length;){var r=e[t].part;
if(r.location==="end"){if(t===0)return e.splice(0,1),n.push(BP(r)),{traits:e,errors:n};var o=t,i=t-1,
a=1;if(qy(e[i],e[o]))return e.splice(o,1),e.splice(i,1),{errors:n,traits:e};for(;a<50;){var s=e[i-a],
u=e[o+a];if(qy(s,e[o]))return e.splice(o,1),e.splice(i-a,1),{errors:n,traits:e};if(qy(e[i],u))return e.
splice(o+a,1),e.splice(i,1),{errors:n,traits:e};a++}return n.push(Uq({tags:[e[i].part,e[o].part]})),
e.splice(o,1),e.splice(i,1),{traits:e,errors:n}}t++}for(var l=0;l<e.length;l++){var c=e[l].part;n.push(
BP(c))}return{traits:[],errors:n}}function Gq(e){var t={},n=[],r=[],o=[];for(Zy(o,e);o.length>0;){
var i=Kq(
o);Zy(n,i.errors),o=i.traits}if(n.length>0)return{pairs:r,errors:n};for(var a=0,s=0;s<e.length;s++){
var u=e[s],l=u.part,c=Wq(l);if(a+=c,c===1)t[a]=u;else{var p=t[a+1];a===0&&r.push([p,u])}a=a>=0?a:0}
return{
pairs:r,errors:n}}var qq=(function(){function e(){Pq(this,e),this.name="ExpandPairTrait"}return Nq(e,
[{key:"optionsTransformer",value:function(n,r){return r.options.paragraphLoop&&Zy(r.fileTypeConfig.expandTags,
r.fileTypeConfig.onParagraphLoop),this.expandTags=r.fileTypeConfig.expandTags,n}},{key:"postparse",
value:function(n,r){
var o=this,i=r.getTraits,a=r.postparse,s=r.fileType,u=i($q,n,r);u=u.map(function(N){return N||[]}),u=
Fq(u);var l=Gq(u),c=l.pairs,p=l.errors,m=0,y=null,T=c.map(function(N){var I=N[0].part.expandTo;if(I===
"auto"&&s!=="text"){var $=Bq(n,N,o.expandTags);$.error&&p.push($.error),I=$.value}if(!I||s==="text"){
var F=N[0].offset,B=N[1].offset;return F<m&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&p.
push(UP(N,y)),y=N,m=B,[F,B]}var M,L;try{M=Mq(n,I,N[0].offset)}catch(j){p.push(j)}try{L=Lq(n,I,N[1].offset)}
catch(j){
p.push(j)}return M<m&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&p.push(UP(N,y)),m=L,y=N,
[M,L]});if(p.length>0)return{postparsed:n,errors:p};var R=0,A,P=n.reduce(function(N,I,$){var F=R<c.length&&
T[R][0]<=$&&$<=T[R][1],B=c[R],M=T[R];if(!F)return N.push(I),N;if(M[0]===$&&(A=[]),B[0].offset!==$&&B[
1].
offset!==$&&A.push(I),M[1]===$){var L=n[B[0].offset];L.subparsed=a(A,{basePart:L}),L.endLindex=B[1].
part.lIndex,delete L.location,delete L.expandTo,N.push(L),R++;for(var j=T[R];j&&j[0]<$;)R++,j=T[R]}
return N},
[]);return{postparsed:P,errors:p}}}])})();WP.exports=function(){return jq(new qq)}});var JP=Re((LUe,
HP)=>{"use strict";d();function dc(e){"@babel/helpers - typeof";return dc=typeof w=="function"&&
typeof w.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof w==
"function"&&t.constructor===w&&t!==w.prototype?"symbol":typeof t},dc(e)}function Zq(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function GP(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,Jq(r.key),r)}}function Hq(e,t,n){return t&&GP(e.prototype,t),n&&GP(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function Jq(e){var t=Vq(e,"string");return dc(t)=="symbol"?t:t+""}
function Vq(e,t){
if(dc(e)!="object"||!e)return e;var n=e[w.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(dc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?k:b)(e)}var Yq=Qo(),ZP=Jn(),Xq=ZP.getScopeCompilationError,Qq=ZP.getCorruptCharactersException,
Vy=bt(),qP=Vy.utf8ToWord,eZ=Vy.hasCorruptCharacters,tZ=Vy.removeCorruptCharacters,wm=Ry(),nZ=wm.settingsContentType,
rZ=wm.coreContentType,oZ=wm.appContentType,iZ=wm.customContentType,aZ=[nZ,rZ,oZ,iZ],sZ={docx:"w",
pptx:"a"},uZ=(function(){function e(){Zq(this,e),this.name="Render",this.recordRun=!1,this.recordedRun=[
]}
return Hq(e,[{key:"set",value:function(n){n.compiled&&(this.compiled=n.compiled),n.data!=null&&(this.
data=n.data)}},{key:"optionsTransformer",value:function(n,r){return this.docxtemplater=r,this.brTag=
r.fileType==="docx"?"<w:r><w:br/></w:r>":"<a:br/>",this.prefix=sZ[r.fileType],this.runStartTag="".concat(
this.prefix,":r"),this.runPropsStartTag="".concat(this.prefix,":rPr"),n}},{key:"postparse",value:
function(n,r){
for(var o=[],i=0;i<n.length;i++){var a=n[i];if(a.type==="placeholder"){var s=a.value;try{r.cachedParsers[
a.
lIndex]=this.docxtemplater.parser(s,{tag:a})}catch(u){o.push(Xq({tag:s,rootError:u,offset:a.offset}))}
}}
return{postparsed:n,errors:o}}},{key:"getRenderedMap",value:function(n){for(var r in this.compiled)n[
r]=
{from:r,data:this.data};return n}},{key:"render",value:function(n,r){var o=r.contentType,i=r.scopeManager,
a=r.linebreaks,s=r.nullGetter,u=r.fileType,l=r.stripInvalidXMLChars;if(aZ.indexOf(o)!==-1&&(a=!1),a&&
this.recordRuns(n),!(n.type!=="placeholder"||n.module)){var c;try{c=i.getValue(n.value,{part:n})}
catch(p){
return{errors:[p]}}if(c!=null||(c=s(n)),typeof c=="string"){if(l)c=tZ(c);else if(["docx","pptx",
"xlsx"].indexOf(u)!==-1&&eZ(c))return{errors:[Qq({tag:n.value,value:c,offset:n.offset})]}}return u==="text"?
{value:c}:{value:a&&typeof c=="string"?this.renderLineBreaks(c):qP(c)}}}},{key:"recordRuns",value:
function(n){
n.tag===this.runStartTag?this.recordedRun="":n.tag===this.runPropsStartTag?(n.position==="start"&&(
this.
recordRun=!0,this.recordedRun+=n.value),(n.position==="end"||n.position==="selfclosing")&&(this.recordedRun+=
n.value,this.recordRun=!1)):this.recordRun&&(this.recordedRun+=n.value)}},{key:"renderLineBreaks",
value:function(n){
for(var r=[],o=n.split(`
`),i=0,a=o.length;i<a;i++)r.push(qP(o[i])),i<o.length-1&&r.push("</".concat(this.prefix,":t></").concat(
this.prefix,":r>").concat(this.brTag,"<").concat(this.prefix,":r>").concat(this.recordedRun,"<").concat(
this.prefix,":t").concat(this.docxtemplater.fileType==="docx"?' xml:space="preserve"':"",">"));
return r}}])})();
HP.exports=function(){return Yq(new uZ)}});var tN=Re((zUe,eN)=>{"use strict";d();var VP=EP(),lZ=PP(),
YP=MP(),XP=KP(),QP=JP();function cZ(){return{
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
{contains:"w:p",expand:"w:p",onlyTextInTag:!0}],tagRawXml:"w:p",baseModules:[VP,lZ,XP,YP,QP],
tagShouldContain:[
{tag:"w:sdtContent",shouldContain:["w:p","w:r","w:commentRangeStart","w:sdt"],value:"<w:p></w:p>"},{
tag:"w:tc",shouldContain:["w:p"],value:"<w:p></w:p>"},{tag:"w:tr",shouldContain:["w:tc"],drop:!0},{
tag:"w:tbl",shouldContain:["w:tr"],drop:!0}]}}function dZ(){return{getTemplatedFiles:function(){
return[]},
textPath:function(t){return t.textTarget},tagsXmlTextArray:["Company","HyperlinkBase","Manager",
"cp:category","cp:keywords","dc:creator","dc:description","dc:subject","dc:title","a:t","m:t",
"vt:lpstr",
"vt:lpwstr"],tagsXmlLexedArray:["p:sp","a:tc","a:tr","a:tbl","a:graphicData","a:p","a:r","a:rPr",
"p:txBody","a:txBody","a:off","a:ext","p:graphicFrame","p:xfrm","a16:rowId","a:endParaRPr"],
droppedTagsInsidePlaceholder:[
"a:p","a:endParaRPr"],expandTags:[{contains:"a:tc",expand:"a:tr"}],onParagraphLoop:[{contains:"a:p",
expand:"a:p",onlyTextInTag:!0}],tagRawXml:"p:sp",baseModules:[VP,XP,YP,QP],tagShouldContain:[{tag:
"a:tbl",shouldContain:["a:tr"],dropParent:"p:graphicFrame"},{tag:"p:txBody",shouldContain:["a:p"],
value:"<a:p></a:p>"},{tag:"a:txBody",shouldContain:["a:p"],value:"<a:p></a:p>"}]}}eN.exports={docx:
cZ,pptx:dZ}});var wN=Re((UUe,tb)=>{"use strict";d();var pZ=["modules"];function nN(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){
var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.getOwnPropertyDescriptor(e,o).enumerable}
)),
n.push.apply(n,r)}return n}function $r(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?
arguments[t]:{};t%2?nN(f(n),!0).forEach(function(r){mZ(e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(
e,f.getOwnPropertyDescriptors(n)):nN(f(n)).forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(
n,r))})}return e}function mZ(e,t,n){return(t=dN(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function rN(e,t){return yZ(e)||hZ(e,t)||gZ(e,t)||fZ()}
function fZ(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function gZ(e,t){
if(e){if(typeof e=="string")return oN(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?oN(e,t):void 0}}function oN(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function hZ(e,t){var n=e==null?null:typeof w!="undefined"&&e[w.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function yZ(
e){
if(v.isArray(e))return e}function Ks(e){"@babel/helpers - typeof";return Ks=typeof w=="function"&&
typeof w.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof w=="function"&&t.constructor===
w&&t!==w.prototype?"symbol":typeof t},Ks(e)}function bZ(e,t){if(e==null)return{};var n,r,o=vZ(e,t);
if(f.
getOwnPropertySymbols){var i=f.getOwnPropertySymbols(e);for(r=0;r<i.length;r++)n=i[r],t.indexOf(n)===
-1&&{}.propertyIsEnumerable.call(e,n)&&(o[n]=e[n])}return o}function vZ(e,t){if(e==null)return{};var n={
};
for(var r in e)if({}.hasOwnProperty.call(e,r)){if(t.indexOf(r)!==-1)continue;n[r]=e[r]}return n}
function wZ(e,t){
if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}function iN(e,t){for(
var n=0;n<
t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),
f.defineProperty(e,dN(r.key),r)}}function kZ(e,t,n){return t&&iN(e.prototype,t),n&&iN(e,n),f.defineProperty(
e,"prototype",{writable:!1}),e}function dN(e){var t=xZ(e,"string");return Ks(t)=="symbol"?t:t+""}
function xZ(e,t){
if(Ks(e)!="object"||!e)return e;var n=e[w.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Ks(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?k:b)(e)}var tn=bt(),Ct=UA(),TZ=Ct.object({allowUnopenedTag:Ct.boolean().optional(),
allowUnclosedTag:Ct.
boolean().optional(),allowUnbalancedLoops:Ct.boolean().optional(),changeDelimiterPrefix:Ct.string().
optional().nullable()}),SZ=Ct.object({delimiters:Ct.object({start:Ct.string().nullable(),end:Ct.string(
).
nullable()}).strict().optional(),fileTypeConfig:Ct.object({}).optional(),paragraphLoop:Ct.boolean().
optional(),parser:Ct.function().optional(),errorLogging:Ct.union([Ct.boolean(),Ct.string()]).optional(
),
linebreaks:Ct.boolean().optional(),nullGetter:Ct.function().optional(),syntax:TZ.optional(),
stripInvalidXMLChars:Ct.
boolean().optional(),warnFn:Ct.function().optional()}).strict(),EZ=KA(),pN=EZ.getRelsTypes,mN=ZA(),
fN=mN.
collectContentTypes,gN=mN.getContentTypes,hN=Qo(),CZ=mm(),RZ=l1(),DZ=h1(),aN=Ay(),OZ=O1(),Yy=OZ.getTags,
yN=P1(),go=Jn(),bN=go.throwMultiError,AZ=go.throwResolveBeforeCompile,PZ=go.throwRenderInvalidTemplate,
NZ=go.throwRenderTwice,mc=go.XTInternalError,IZ=go.XTTemplateError,_Z=go.throwFileTypeNotIdentified,
$Z=go.throwFileTypeNotHandled,km=go.throwApiVersionError;tn.getRelsTypes=pN;tn.traits=CZ;tn.moduleWrapper=
hN;tn.collectContentTypes=fN;tn.getContentTypes=gN;var sN=tn.getDefaults,FZ=tn.str2xml,MZ=tn.xml2str,
eb=tn.concatArrays,uN=tn.uniq,LZ=tn.getDuplicates,jZ=tn.stableSort,Xy=tn.pushArray,lN=tn.utf8ToWord,
zZ=tn.invertMap,BZ="[Content_Types].xml",UZ="_rels/.rels",Fr=[3,48,0];function WZ(e){for(var t=[],n=0;
n<
e.length;n++){var r=e[n];t.push(r.name)}var o=LZ(t);if(o.length>0)throw new mc(
'Detected duplicate module "'.concat(o[0],'"'))}function KZ(e){for(var t=0,n=e.modules;t<n.length;t++)for(
var r=n[t],o=0,
i=r.xmlContentTypes||[];o<i.length;o++)for(var a=i[o],s=e.invertedContentTypes[a]||[],u=0;u<s.length;
u++){
var l=s[u];e.zip.files[l]&&e.options.xmlFileNames.push(l)}}function GZ(e){return jZ(e,function(t,n){
return(n.priority||0)-(t.priority||0)})}function pc(e){var t=[];for(var n in e)t.push(n);for(var r=[
BZ,UZ],o=["word/","xl/","ppt/"],i=0;i<t.length;i++)for(var a=t[i],s=0;s<o.length;s++){var u=o[s];a.indexOf(
"".concat(u))===0&&r.push(a)}for(var l=0;l<t.length;l++){var c=t[l];r.indexOf(c)===-1&&r.push(c)}
return r}
function vN(e,t){e.hideDeprecations!==!0&&console.warn(t)}function Ws(e,t){if(e.hideDeprecations!==!0)
return vN(e,'Deprecated method ".'.concat(t,
'", view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ').concat(new S(
).stack))}function Qy(e){e.modules=e.modules.filter(function(t){
if(!t.supportedFileTypes)return!0;if(!v.isArray(t.supportedFileTypes))throw new S(
"The supportedFileTypes field of the module must be an array");var n=t.supportedFileTypes.includes(e.fileType);
return n||
t.on("detached"),n})}function cN(e){var t=e.compiled;e.errors=eb(f.keys(t).map(function(n){return t[
n].
allErrors})),e.errors.length!==0&&(e.options.errorLogging&&yN(e.errors,e.options.errorLogging),bN(e.
errors))}function qZ(e){return typeof Buffer!="undefined"&&typeof Buffer.isBuffer=="function"&&
Buffer.
isBuffer(e)}var qi=(function(){function e(t){var n=arguments.length>1&&arguments[1]!==void 0?
arguments[1]:
{},r=n.modules,o=r===void 0?[]:r,i=bZ(n,pZ);if(wZ(this,e),this.targets=[],this.rendered=!1,this.scopeManagers=
{},this.compiled={},this.modules=[RZ()],this.xmlDocuments={},arguments.length===0)vN(this,
"Deprecated docxtemplater constructor with no arguments, view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ".concat(
new S().stack)),this.hideDeprecations=!0,this.setOptions(i);else{
if(this.hideDeprecations=!0,this.setOptions(i),qZ(t))throw new S(
"You passed a Buffer to the Docxtemplater constructor. The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!t||!t.files||typeof t.file!="function")throw new S(
"The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!v.isArray(o))throw new S(
"The modules argument of docxtemplater's constructor must be an array");for(var a=0;a<o.length;a++){
var s=o[a];this.attachModule(s)}this.loadZip(t),this.compile(),this.v4Constructor=!0}this.hideDeprecations=
!1}return kZ(e,[{key:"verifyApiVersion",value:function(n){n=n.split(".");for(var r=0;r<n.length;r++)
n[r]=parseInt(n[r],10);return n.length!==3&&km("neededVersion is not a valid version",{neededVersion:
n,
explanation:"the neededVersion must be an array of length 3"}),n[0]!==Fr[0]&&km(
"The major api version do not match, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,
currentModuleApiVersion:Fr,explanation:"moduleAPIVersionMismatch : needed=".concat(n.join("."),
", current=").concat(Fr.join("."))}),n[1]>Fr[1]&&km(
"The minor api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,currentModuleApiVersion:Fr,
explanation:"moduleAPIVersionMismatch : needed=".concat(n.join("."),", current=").concat(Fr.join("."))}
),
n[1]===Fr[1]&&n[2]>Fr[2]&&km(
"The patch api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,currentModuleApiVersion:Fr,explanation:"moduleAPIVersionMismatch : needed=".concat(
n.join("."),", current=").concat(Fr.join("."))}),!0}},{key:"setModules",value:function(n){for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.set(n)}}},{key:"sendEvent",value:function(n){for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.on(n)}}},{key:"attachModule",value:function(n){if(this.v4Constructor)throw new mc(
"attachModule() should not be called manually when using the v4 constructor");Ws(this,"attachModule");
var r=Ks(n);if(r==="function")throw new mc(

"Cannot attach a class/function as a module. Most probably you forgot to instantiate the module by using `new` on the module.");
if(!n||r!=="object")throw new mc("Cannot attachModule with a falsy value");
if(n.requiredAPIVersion&&this.verifyApiVersion(n.requiredAPIVersion),n.attached===!0)if(typeof n.clone==
"function")n=n.clone();else throw new S('Cannot attach a module that was already attached : "'.concat(
n.name,
'". The most likely cause is that you are instantiating the module at the root level, and using it for multiple instances of Docxtemplater'));
n.attached=!0;var o=hN(n);return this.modules.push(
o),o.on("attached"),this.fileType&&Qy(this),this}},{key:"findModule",value:function(n){for(var r=0,o=this.
modules;r<o.length;r++){var i=o[r];if(i.name===n)return i}}},{key:"setOptions",value:function(n){var r,
o;if(this.v4Constructor)throw new S(
"setOptions() should not be called manually when using the v4 constructor");if(!n)throw new S(
"setOptions should be called with an object as first parameter");var i=SZ.
validate(n);if(i.success===!1)throw new S(i.error);Ws(this,"setOptions"),this.options={};var a=sN();
for(var s in a){var u=a[s];this.options[s]=n[s]!=null?n[s]:this[s]||u,this[s]=this.options[s]}return(
r=
this.delimiters).start&&(r.start=lN(this.delimiters.start)),(o=this.delimiters).end&&(o.end=lN(this.
delimiters.end)),this}},{key:"loadZip",value:function(n){if(this.v4Constructor)throw new S(
"loadZip() should not be called manually when using the v4 constructor");if(Ws(this,"loadZip"),n.loadAsync)throw new mc(
"Docxtemplater doesn't handle JSZip version >=3, please use pizzip");n.xtRendered&&this.options.warnFn(
[new S(
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
var i;return(i=this.scopeManagers)[n]||(i[n]=DZ({tags:o,parser:this.parser,cachedParsers:r.cachedParsers}
)),
this.scopeManagers[n]}},{key:"resolveData",value:function(n){var r=this;Ws(this,"resolveData");var o=[
];
return f.keys(this.compiled).length||AZ(),Promise.resolve(n).then(function(i){r.data=i,r.setModules(
{data:r.data,Lexer:aN}),r.mapper=r.modules.reduce(function(c,p){return p.getRenderedMap(c)},{});for(
var a=[],
s=function(){var p=l[u],m=r.mapper[p],y=m.from,T=m.data;a.push(Promise.resolve(T).then(function(R){
var A=r.
compiled[y];return A.filePath=p,A.scopeManager=r.getScopeManager(p,A,R),A.resolveTags(R).then(
function(P){
return A.scopeManager.finishedResolving=!0,P},function(P){Xy(o,P)})}))},u=0,l=f.keys(r.mapper);u<l.length;
u++)
s();return Promise.all(a).then(function(c){return o.length!==0&&(r.options.errorLogging&&yN(o,r.options.
errorLogging),bN(o)),eb(c)})})}},{key:"compile",value:function(){if(Ws(this,"compile"),this.updateFileTypeConfig(
),
WZ(this.modules),this.modules=GZ(this.modules),f.keys(this.compiled).length)return this;for(var n=this.
options,r=0,o=this.modules;r<o.length;r++){var i=o[r];n=i.optionsTransformer(n,this)}this.options=n,
this.options.xmlFileNames=uN(this.options.xmlFileNames);for(var a=0,s=this.options.xmlFileNames;a<s.
length;a++){var u=s[a],l=this.zip.files[u].asText();this.xmlDocuments[u]=FZ(l)}this.setModules({zip:
this.
zip,xmlDocuments:this.xmlDocuments});for(var c=0,p=this.modules;c<p.length;c++){var m=p[c];m.xmlDocuments=
this.xmlDocuments}this.getTemplatedFiles(),this.sendEvent("before-preparse");for(var y=0,T=this.templatedFiles;
y<
T.length;y++){var R=T[y];this.zip.files[R]!=null&&this.precompileFile(R)}this.sendEvent(
"after-preparse");for(var A=0,P=this.templatedFiles;A<P.length;A++){var N=P[A];this.zip.files[N]!=null&&
this.compiled[N].
parse({noPostParse:!0})}this.sendEvent("after-parse");for(var I=0,$=this.templatedFiles;I<$.length;I++){
var F=$[I];this.zip.files[F]!=null&&this.compiled[F].postparse()}return this.sendEvent(
"after-postparse"),this.setModules({compiled:this.compiled}),cN(this),this}},{key:
"updateFileTypeConfig",value:function(){
this.relsTypes=pN(this.zip);var n=gN(this.zip),r=n.overrides,o=n.defaults,i=n.contentTypes,a=n.contentTypeXml;
a&&(this.filesContentTypes=fN(r,o,this.zip),this.invertedContentTypes=zZ(this.filesContentTypes),
this.
setModules({contentTypes:this.contentTypes,invertedContentTypes:this.invertedContentTypes}));var s;
this.
zip.files.mimetype&&(s="odt");for(var u=0,l=this.modules;u<l.length;u++){var c=l[u];s=c.getFileType(
{zip:this.zip,contentTypes:i,contentTypeXml:a,overrides:r,defaults:o,doc:this})||s}if(this.fileType=
s,s==="odt"&&$Z(s),s||_Z(this.zip),KZ(this),Qy(this),this.fileTypeConfig=this.options.fileTypeConfig||
this.fileTypeConfig,!this.fileTypeConfig)if(e.FileTypeConfig[this.fileType])this.fileTypeConfig=e.FileTypeConfig[
this.
fileType]();else{var p='Filetype "'.concat(this.fileType,'" is not supported'),m="filetype_not_supported";
this.fileType==="xlsx"&&(p='Filetype "'.concat(this.fileType,
'" is supported only with the paid XlsxModule'),m="xlsx_filetype_needs_xlsx_module");var y=new IZ(p);
throw y.properties={id:m,explanation:p},
y}return this}},{key:"renderAsync",value:function(n){var r=this;this.hideDeprecations=!0;var o=this.
resolveData(n);return this.hideDeprecations=!1,this.zip.xtRendered=!0,o.then(function(){return r.render(
)})}},
{key:"render",value:function(n){this.zip.xtRendered=!0,this.rendered&&NZ(),this.rendered=!0,f.keys(
this.
compiled).length===0&&this.compile(),this.errors.length>0&&PZ(),arguments.length>0&&(this.data=n),
this.
setModules({data:this.data,Lexer:aN}),this.mapper||(this.mapper=this.modules.reduce(function(B,M){
return M.
getRenderedMap(B)},{}));var r=[];for(var o in this.mapper){var i=this.mapper[o],a=i.from,s=i.data,u=this.
compiled[a];u.scopeManager=this.getScopeManager(o,u,s),u.render(o),r.push([o,u.content,u]),delete u.
content}for(var l=0;l<r.length;l++)for(var c=r[l],p=rN(c,3),m=p[1],y=p[2],T=0,R=this.modules;T<R.length;
T++){
var A=R[T];if(A.preZip){var P=A.preZip(m,y);typeof P=="string"&&(c[1]=P)}}for(var N=0;N<r.length;N++){
var I=rN(r[N],2),$=I[0],F=I[1];this.zip.file($,F,{createFolders:!0})}return cN(this),this.sendEvent(
"syncing-zip"),this.syncZip(),this.sendEvent("synced-zip"),this}},{key:"syncZip",value:function(){
for(var n in this.
xmlDocuments){this.zip.remove(n);var r=MZ(this.xmlDocuments[n]);this.zip.file(n,r,{createFolders:!0}
)}}},
{key:"setData",value:function(n){return Ws(this,"setData"),this.data=n,this}},{key:"getZip",value:
function(){
return this.zip}},{key:"createTemplateClass",value:function(n){var r=this.zip.files[n].asText();
return this.
createTemplateClassFromContent(r,n)}},{key:"createTemplateClassFromContent",value:function(n,r){for(
var o={
filePath:r,contentType:this.filesContentTypes[r],relsType:this.relsTypes[r]},i=sN(),a=Xy(f.keys(i),[
"filesContentTypes","fileTypeConfig","fileType","modules"]),s=0;s<a.length;s++){var u=a[s];o[u]=this[
u]}
return new e.XmlTemplater(n,o)}},{key:"getFullText",value:function(n){return this.createTemplateClass(
n||this.fileTypeConfig.textPath(this)).getFullText()}},{key:"getTemplatedFiles",value:function(){
this.
templatedFiles=this.fileTypeConfig.getTemplatedFiles(this.zip),Xy(this.templatedFiles,this.targets);
var n=this.fileTypeConfig.templatedNs||[];if(n.length>0){for(var r in this.filesContentTypes)if(
/^customXml\/item\d+\.xml$/.
test(r))for(var o=0;o<n.length;o++){var i=n[o],a=this.zip.file(r).asText();a.indexOf('xmlns="'.concat(
i,'"'))!==-1&&this.templatedFiles.push(r)}}return this.templatedFiles=uN(this.templatedFiles),this.templatedFiles}
},
{key:"getTags",value:function(){var n={headers:[],footers:[]};for(var r in this.compiled){var o=this.
filesContentTypes[r];o==="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"&&
(n.document={target:r,tags:Yy(this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"&&
n.headers.push({target:r,tags:Yy(this.compiled[r].
postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"&&n.footers.
push({target:r,tags:Yy(this.compiled[r].postparsed)})}return n}},{key:"toBuffer",value:function(n){
return this.
zip.generate($r($r({compression:"DEFLATE",fileOrder:pc},n),{},{type:"nodebuffer"}))}},{key:"toBlob",
value:function(n){return this.zip.generate($r($r({compression:"DEFLATE",fileOrder:pc},n),{},{type:
"blob"}))}},{key:"toBase64",value:function(n){return this.zip.generate($r($r({compression:"DEFLATE",
fileOrder:pc},
n),{},{type:"base64"}))}},{key:"toUint8Array",value:function(n){return this.zip.generate($r($r({
compression:"DEFLATE",fileOrder:pc},n),{},{type:"uint8array"}))}},{key:"toArrayBuffer",value:
function(n){return this.
zip.generate($r($r({compression:"DEFLATE",fileOrder:pc},n),{},{type:"arraybuffer"}))}}])})();qi.DocUtils=
tn;qi.Errors=Jn();qi.XmlTemplater=cP();qi.FileTypeConfig=tN();qi.XmlMatcher=Iy();tb.exports=qi;tb.exports.
default=qi});var kN={};gf(kN,{Docxtemplater:()=>xN.default});var xN,TN=Nc(()=>{"use strict";d();xN=x$(
wN(),1)});var yX={};gf(yX,{acceptRowOrder:()=>JY,answerFix:()=>gX,applyFixes:()=>pX,changeSettings:(
)=>YY,checkSheets:()=>DY,
chooseLanguage:()=>XY,closeAndCompute:()=>IY,closeStage:()=>tX,collectJudgeFiles:()=>lX,
computeRanking:()=>jY,
computeTop:()=>OY,createWorkbook:()=>qY,decide:()=>$Y,decideResult:()=>aX,explainRules:()=>rX,
exportDocuments:()=>BY,
getState:()=>MY,makeAwardDocuments:()=>NY,makeDocuments:()=>zY,makeJudgeFiles:()=>uX,makeJudgeTabs:(
)=>HY,
markFindings:()=>hX,onInstall:()=>CY,onOpen:()=>EY,openRanking:()=>PY,openSidebar:()=>RY,
openTemplate:()=>WY,
prepareJudgeTabs:()=>AY,prepareObjections:()=>iX,preparePlenary:()=>oX,preparePlenaryTab:()=>_Y,
previewFixes:()=>dX,
readDetails:()=>VY,readJudgeFiles:()=>sX,readOwnFixes:()=>fX,readTemplate:()=>UY,reopenStage:()=>nX,
restoreTemplate:()=>GY,showCell:()=>eX,showRanking:()=>QY,takeList:()=>ZY,undoFixes:()=>mX,
uploadTemplate:()=>KY,
validateWorkbook:()=>LY,verify:()=>FY,verifyResult:()=>cX});d();d();d();d();function bf(e){let t=f.values(
e).filter(r=>typeof r=="number");return f.entries(e).filter(([r,o])=>t.
indexOf(+r)===-1).map(([r,o])=>o)}function Gb(e,t){return typeof t=="bigint"?t.toString():t}var yf=class{
constructor(t){this._getter=t,
this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),
this._value}};function qb(e){return new yf(e)}function Zb(e){return e==null}function _c(e){let t=e.startsWith(
"^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function $c(e,t,n){f.defineProperty(
e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function Hb(e){
let t=f.getOwnPropertyDescriptor(e,"shape");return t!=null&&t.get?t.get.raw:t==null?void 0:t.value}
function vf(e){
var t;return(t=Hb(e._zod.def))!=null?t:e._zod.def.shape}function Jb(e,t,n){f.defineProperty(e,t,{get(
){
let r=n();return $c(this,t,r),r},enumerable:!0,configurable:!0})}function Vb(e,t,n){t in e?$c(e,t,n):
e[t]=n}function T$(e,t,n,r){let o=vf(t);for(let i of n){let a=f.getOwnPropertyDescriptor(o,i);a.enumerable&&
(a.get?Jb(e,i,()=>{let s=t._zod.def.shape[i];return r?r(s,i):s}):Vb(e,i,r?r(a.value,i):a.value))}}
function S$(e,t){
for(let n of Reflect.ownKeys(t)){let r=f.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?Jb(e,n,(
)=>t[n]):
Vb(e,n,r.value))}}function Yb(...e){let t={};for(let n of e){let r=f.getOwnPropertyDescriptors(n);f.
assign(t,r)}return f.defineProperties({},t)}var wf="captureStackTrace"in S?S.captureStackTrace:(...e)=>{
};function Ic(e){return typeof e=="object"&&e!==null&&!v.isArray(e)}function Fc(e){if(Ic(e)===!1)return!1;
let t=e.constructor;if(t===void 0||typeof t!="function")return!0;
let n=t.prototype;return!(Ic(n)===!1||f.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}
function kf(e){
return Fc(e)?{...e}:v.isArray(e)?[...e]:e instanceof h?new h(e):e instanceof x?new x(e):e}var Xb=new x(
["string","number","symbol"]);function mu(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function fu(
e,t,n){let r=new e._zod.constr(
t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function At(e){let t=e;if(!t)
return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?
void 0:t.error)!==void 0)throw new S("Cannot specify both `message` and `error` params");t.error=t.message}
return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function Qb(e){return f.keys(
e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var ev={
safeint:[b.MIN_SAFE_INTEGER,b.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],
float32:[-34028234663852886e22,34028234663852886e22],float64:[-b.MAX_VALUE,b.MAX_VALUE]};function tv(
e,t){if(!Fc(t))throw new S("Invalid input to extend: expected a plain object");let n=e._zod.
def.checks;if(n&&n.length>0){let o=vf(e);for(let i of Reflect.ownKeys(t))if(f.getOwnPropertyDescriptor(
o,i)!==void 0)throw new S(
"Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}
return fu(e,Yb(e._zod.def,{shape:E$(e,t)}))}function E$(e,t){let n={};return T$(
n,e,Reflect.ownKeys(vf(e))),S$(n,t),n}function Yn(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;
r<e.issues.length;r++)if(((n=e.issues[r])==
null?void 0:n.continue)!==!0)return!0;return!1}function nv(e,t=0){var n;if(e.aborted===!0)return!0;
for(let r=t;r<
e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}function mr(
e,t){
return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function pu(
e){
return typeof e=="string"?e:e==null?void 0:e.message}function xf(e){var n,r;let t=[];for(let o of e!=
null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let a=(r=(n=i.maximum)!=
null?n:i.length)!=null?r:i.size;a>=0&&t.push([a,o])}return t}function Mc(e,t,n){var o;var r;for(let i=t;
i<
e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function Ur(e,t,n){var u,l,c,p,m,y,T,R,A,P,N,I,
$,F,B,M,L;var r;let o=(l=(u=e.inst)==null?void 0:u._zod)==null?void 0:l.traits;o!=null&&o.has(
"$ZodType")&&(o.has("$ZodCheck")?(c=(r=e).schema)!=null||(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==
e.inst?(m=(p=e.schema)==null?void 0:p._zod.def)==null?void 0:m.error:void 0,a=e.message?e.message:(M=
(B=($=(N=(A=pu((R=(T=(y=e.inst)==null?void 0:y._zod.def)==null?void 0:T.error)==null?void 0:R.call(T,
e)))!=null?A:pu(i==null?void 0:i(e)))!=null?N:pu((P=t==null?void 0:t.error)==null?void 0:P.call(t,e)))!=
null?$:pu((I=n.customError)==null?void 0:I.call(n,e)))!=null?B:pu((F=n.localeError)==null?void 0:F.call(
n,e)))!=null?M:"Invalid input",s={};for(let j of f.keys(e))j==="inst"||j==="schema"||j==="continue"||
j==="input"||j==="__proto__"||(s[j]=e[j]);return(L=s.path)!=null||(s.path=[]),s.message=a,t!=null&&t.
reportInput&&(s.input=e.input),s}var C$=/[\uD800-\uDBFF]/;function rv(e){let t=e.length;if(!C$.test(
e))return t;let n=t;for(let r=0;r<
t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}
function ov(e){
return v.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function iv(e,t){for(let n in t){
let r=f.getOwnPropertyDescriptor(t,n);r.get?f.defineProperty(e,n,{...r,
enumerable:!1}):R$(e,n,r.value)}}function ui(e,t,n,r=!0){return f.defineProperty(e,t,{configurable:!0,
writable:!0,enumerable:r,value:n}),n}function Tf(e,t,n){return ui(e,t,n,!1)}function R$(e,t,n){f.defineProperty(
e,t,{configurable:!0,get(){return this==null?n:ui(this,t,n.bind(
this))},set(r){ui(this,t,r)}})}function D$(e,t){let n=f.getPrototypeOf(e);return t in n?void 0:n}var hf,
wo=!1,O$={configurable:!0,get(){wo=!0}};function Ht(e,t,n){let r=f.getPrototypeOf(e._zod);if(t in r&&
hf!==e._zod){hf=void 0;return}hf=e._zod,f.defineProperty(r,t,{configurable:!0,get(){f.defineProperty(
this,t,O$);let o=wo;wo=!1;try{let i=n(this);return wo?delete this[t]:f.defineProperty(this,t,{
configurable:!0,
writable:!0,value:i}),wo=wo||o,i}catch(i){throw delete this[t],wo=wo||o,i}},set(o){f.defineProperty(
this,t,{configurable:!0,writable:!0,value:o})}})}function av(e,t,n,r){let o=D$(e,t);o&&f.defineProperty(
o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return f.defineProperty(
this,t,i),i.value=n(this),f.defineProperty(this,t,i),i.value},set(i){f.defineProperty(this,t,{
configurable:!0,
writable:!0,enumerable:r,value:i})}})}var sv;var Sf={value:void 0,enumerable:!1},uv="captureStackTrace"in S?
S:null;function A$(e){let t=uv;if(t){
let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return uv=null,new e}
try{
return new e}finally{t.stackTraceLimit=n}}}return new e}function he(e,t,n,r){var m;let o={};function i(
y){
this.def=y,this.constr=p,this.traits=new x}i.prototype=o;let a=n,s=a&&new WeakSet;function u(y,T){if(
y.
_zod){if(y._zod.traits.has(e))return}else{Sf.value=new i(T);try{f.defineProperty(y,"_zod",Sf)}
finally{
Sf.value=void 0}}if(y._zod.traits.add(e),t(y,T),s){let A=f.getPrototypeOf(y),P=y._zod.constr.prototype,
N=A;for(;N&&N!==P;)N=f.getPrototypeOf(N);let I=N!=null?N:A;s.has(I)||(s.add(I),iv(I,a))}let R=p.prototype;
for(let A in R)f.prototype.hasOwnProperty.call(R,A)&&(A in y||(y[A]=R[A].bind(y)))}let l=(m=r==null?
void 0:r.Parent)!=null?m:f;class c extends l{}f.defineProperty(c,"name",{value:e});function p(y){var P;
let T=r!=null&&r.Parent?A$(c):this;u(T,y);let R=T._zod.deferred;if(R){for(let N of R)N();T._zod.deferred=
void 0}let A=(P=globalThis.__zod_globalConfig)==null?void 0:P.postProcessor;return A&&A(T),T}return f.
defineProperty(p,"init",{value:u}),f.defineProperty(p,w.hasInstance,{value:y=>{var T,R;return r!=null&&
r.Parent&&y instanceof r.Parent?!0:(R=(T=y==null?void 0:y._zod)==null?void 0:T.traits)==null?void 0:
R.has(e)}}),f.defineProperty(p,"name",{value:e}),p}var Wr=class extends S{constructor(){super(
"Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var lv;(lv=(sv=globalThis).__zod_globalConfig)!=null||
(sv.__zod_globalConfig={});var ci=globalThis.__zod_globalConfig;
function Kr(e){return e&&f.assign(ci,e),ci}d();d();function P$(){var t;let e=this._zod;return(t=e.message)!=null||
(e.message=E.stringify(e.def,Gb,2)),e.
message}function N$(e){this._zod.message=e}var I$={get:P$,set:N$,enumerable:!0,configurable:!0},Cf={
value:void 0,enumerable:!1},cv=new WeakSet([f.prototype,S.prototype]),dv=(e,t)=>{e.name="$ZodError",
Cf.value=t,f.defineProperty(e,"issues",Cf),Cf.value=void 0,f.defineProperty(e,"message",I$);let n=f.
getPrototypeOf(e);cv.has(n)||(cv.add(n),f.defineProperty(n,"toString",{configurable:!0,enumerable:!1,
get(){let r=()=>this.message;return f.defineProperty(this,"toString",{value:r,configurable:!0,
writable:!0}),
r},set(r){f.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},SX=he(
"$ZodError",dv),gu=he("$ZodError",dv,void 0,{Parent:S});var $$=e=>{let t=(n,r,o,i)=>{var u,l;let a=o?
{...o,async:!1}:{async:!1},s=n._zod.run({value:r,issues:[]},
a);if(s instanceof Promise)throw new Wr;if(s.issues.length){let c=new((u=i==null?void 0:i.Err)!=null?
u:e)(s.issues.map(p=>Ur(p,a,Kr())));throw wf(c,(l=i==null?void 0:i.callee)!=null?l:t),c}return s.value}
;
return t},Rf=$$(gu),F$=e=>{let t=async(n,r,o,i)=>{var u,l;let a=o?{...o,async:!0}:{async:!0},s=n._zod.
run({value:r,issues:[]},a);if(s instanceof Promise&&(s=await s),s.issues.length){let c=new((u=i==null?
void 0:i.Err)!=null?u:e)(s.issues.map(p=>Ur(p,a,Kr())));throw wf(c,(l=i==null?void 0:i.callee)!=null?
l:t),c}return s.value};return t},Df=F$(gu),M$=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.
run({value:n,issues:[]},o);if(i instanceof Promise)throw new Wr;return i.issues.length?pv(e,i.issues,
o):{success:!0,data:i.value}},ot=M$(gu);function pv(e,t,n){let r;return{success:!1,get error(){
return r||
(r=new e(t.map(o=>Ur(o,n,Kr()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var L$=e=>async(
t,n,r)=>{
let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&
(i=await i),i.issues.length?pv(e,i.issues,o):{success:!0,data:i.value}},Of=L$(gu);d();d();d();var mv=/^[\s\S]{0,}$/;
var Af=/^-?\d+(?:\.\d+)?$/,fv=/^(?:true|false)$/i;var ko=he("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||
(e._zod={}),e._zod.def=t,(o=(n=e._zod).
onattach)!=null||(n.onattach=[])});var j$=e=>{let t=e.value;return!Zb(t)&&t.length!==void 0},Lc={
number:"number",bigint:"bigint",object:"date"},hv=he("$ZodCheckLessThan",(e,t)=>{ko.init(e,t);let n=Lc[
typeof t.value];e._zod.check=r=>{var o;
(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:(o=Lc[typeof r.value])!=null?o:
n,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:
t.
inclusive,inst:e,continue:!t.abort})}}),yv=he("$ZodCheckGreaterThan",(e,t)=>{ko.init(e,t);let n=Lc[
typeof t.
value];e._zod.check=r=>{var o;(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:
(o=
Lc[typeof r.value])!=null?o:n,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.
value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}});var bv=he(
"$ZodCheckNumberFormat",(e,t)=>{var a;ko.init(e,t),t.format=t.format||"float64";let n=(a=t.
format)==null?void 0:a.includes("int"),r=n?"int":"number",[o,i]=ev[t.format];e._zod.check=s=>{let u=s.
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
abort})}});var vv=he("$ZodCheckMaxLength",(e,t)=>{var r;var n;ko.init(e,t),(r=(n=e._zod.def).when)!=null||
(n.when=
j$),e._zod.check=o=>{let i=o.value,a=i.length;if((typeof i=="string"&&a>t.maximum?rv(i):a)<=t.maximum)
return;let u=ov(i);o.issues.push({origin:u,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,
inst:e,
continue:!t.abort})}});var wv=he("$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;ko.init(e,t),t.pattern?
(o=(n=e._zod).check)!=
null||(n.check=a=>{t.pattern.lastIndex=0,!t.pattern.test(a.value)&&a.issues.push({origin:"string",
code:"invalid_format",format:t.format,input:a.value,...t.pattern?{pattern:t.pattern.toString()}:{},
inst:e,
continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),kv=he("$ZodCheckRegex",(e,t)=>{
wv.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:
"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,
continue:!t.
abort})}});d();var Tv={major:4,minor:6,patch:7};var $t=he("$ZodType",(e,t)=>{var i,a;var n;e!=null||
(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e.
_zod.version=Tv;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&
r.length?[...r]:[];for(let s of o)for(let u of s._zod.onattach)u(e);if(o.length===0)(i=(n=e._zod).deferred)!=
null||(n.deferred=[]),(a=e._zod.deferred)==null||a.push(()=>{e._zod.run=e._zod.parse});else{let s=(l,
c,p)=>{
if(l.memo)return l;let m=Yn(l),y;for(let T of c){if(T._zod.def.when){if(nv(l)||!T._zod.def.when(l))continue}
else if(m)
continue;let R=l.issues.length,A=T._zod.check(l);if(A instanceof Promise&&(p==null?void 0:p.async)===
!1)throw new Wr;if(y||A instanceof Promise)y=(y!=null?y:Promise.resolve()).then(async()=>{await A,l.
issues.length!==R&&(Mc(l.issues,R,e),m||(m=Yn(l,R)))});else{if(l.issues.length===R)continue;Mc(l.issues,
R,e),m||(m=Yn(l,R))}}return y?y.then(()=>l):l},u=(l,c,p)=>{if(Yn(l))return l.aborted=!0,l;let m=s(c,
o,p);if(m instanceof Promise){if(p.async===!1)throw new Wr;return m.then(y=>e._zod.parse(y,p))}
return e.
_zod.parse(m,p)};e._zod.run=(l,c)=>{if(c.skipChecks)return e._zod.parse(l,c);if(c.direction==="backward"){
let m=e._zod.parse({value:l.value,issues:[]},{...c,skipChecks:!0});return m instanceof Promise?
m.then(y=>u(y,l,c)):u(m,l,c)}let p=e._zod.parse(l,c);if(p instanceof Promise){if(c.async===!1)throw new Wr;
return p.then(m=>s(m,o,c))}return s(p,o,c)}}},{get"~standard"(){return Tf(this,"~standard",U$(this))}
,
set"~standard"(e){ui(this,"~standard",e)}}),Pv=(e,t)=>e.issues.length?{issues:e.issues.map(n=>Ur(n,t,
Kr()))}:{value:e.value};async function B$(e,t){let n={async:!0};return Pv(await e._zod.run({value:t,
issues:[]},n),n)}function U$(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,
issues:[]},
n);if(!(r instanceof Promise))return Pv(r,n)}catch{}return B$(e,t)},vendor:"zod",version:1}}var Nv=he(
"$ZodString",(e,t)=>{var n;$t.init(e,t),e._zod.pattern=(n=t.pattern)!=null?n:mv,e._zod.parse=(r,o)=>{
if(t.coerce)try{r.value=k(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:
"string",code:"invalid_type",input:r.value,inst:e}),r}});var Pf=he("$ZodNumber",(e,t)=>{$t.init(e,t),
e._zod.pattern=Af,e._zod.parse=(n,r)=>{if(t.coerce)try{n.
value=b(n.value)}catch{}let o=n.value;if(typeof o=="number"&&!b.isNaN(o)&&b.isFinite(o))return n;let i=typeof o==
"number"?b.isNaN(o)?"NaN":b.isFinite(o)?void 0:k(o):void 0;return n.issues.push({expected:"number",
code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),n}}),Iv=he("$ZodNumberFormat",(e,t)=>{bv.init(
e,
t),Pf.init(e,t)}),_v=he("$ZodBoolean",(e,t)=>{$t.init(e,t),e._zod.pattern=fv,e._zod.parse=(n,r)=>{if(
t.
coerce)try{n.value=!!n.value}catch{}let o=n.value;return typeof o=="boolean"||n.issues.push({
expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});var $v=he("$ZodUnknown",(e,t)=>{$t.init(
e,t),e._zod.parse=n=>n});function W$(e,t){let n=xf(e._zod.def.checks);if(!n.length)return;let r=g.min(
...n.map(i=>i[0])),o=e.
_zod.parse;e._zod.parse=(i,a)=>{let s=t(i.value);if(s>r&&!(a!=null&&a.skipChecks)&&(a==null?void 0:a.
direction)!=="backward"){for(let[u,l]of xf(e._zod.def.checks))if(s>u&&l._zod.def.when(i)){let c=i.issues.
length;return l._zod.check(i),i.issues[c].continue=!1,Mc(i.issues,c,e),i}}return o(i,a)}}var K$=e=>v.
isArray(e)?e.length:-1;function Sv(e,t,n){e.issues.length&&t.issues.push(...mr(n,e.issues)),t.value[
n]=e.value}var Fv=he("$ZodArray",(e,t)=>{$t.init(e,t);let n=ci.memoizer;n==null||n.attach(e),e._zod.parse=(
r,o)=>{let i=r.value;
if(!v.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),r;r.value=
n?n.alloc(e,r,v(i.length),o):v(i.length);let a=[],s=o==null?void 0:o.abortEarly;for(let u=0;u<i.length;
u++){
let l=i[u],c=t.element._zod.run({value:l,issues:[]},o);if(c instanceof Promise)a.push(c.then(p=>Sv(p,
r,u)));else if(Sv(c,r,u),s&&c.issues.length!==0&&Yn(c))break}return a.length?Promise.all(a).then(()=>r):
r},W$(e,K$)});function jc(e,t,n,r,o,i){let a=n in r,s=i==="optional";if(!(!a&&s&&o==="optional")){if(
e.
issues.length){if(o!==void 0&&s&&!a)return;t.issues.push(...mr(n,e.issues))}if(!a&&o===void 0){e.issues.
length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===
void 0?(a||o==="defaulted"&&!s)&&(t.value[n]=void 0):t.value[n]=e.value}}var G$=[];function q$(e){
var a,
s,u,l;let t=f.keys(e.shape),n=f.getOwnPropertySymbols(e.shape),r=n.length?n:G$,o=r.length?[...t,...r]:
t;for(let c of o)if(!((l=(u=(s=(a=e.shape)==null?void 0:a[c])==null?void 0:s._zod)==null?void 0:u.traits)!=
null&&l.has("$ZodType")))throw new S(`Invalid element at key "${k(c)}": expected a Zod schema`);let i=Qb(
e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new x(t),numKeys:t.length,optionalKeys:new x(i)}}
function Z$(e,t,n,r,o,i,a){let s=[],u=o.keySet,l=o.catchall._zod,c=l.def.type,p=l.optin,m=l.optout,y=0;
for(let T in t){if(a&&n.issues.length!==y){if(Yn(n,y))break;y=n.issues.length}if(u.has(T))continue;
if(T===
"__proto__"){c==="never"&&s.push(T);continue}if(c==="never"){s.push(T);continue}let R=l.run({value:t[
T],
issues:[]},r);R instanceof Promise?e.push(R.then(A=>jc(A,n,T,t,p,m))):jc(R,n,T,t,p,m)}return s.length&&
n.issues.push({code:"unrecognized_keys",keys:s,input:t,inst:i,continue:!0}),e.length?Promise.all(e).
then(()=>n):n}var Mv=he("$ZodObject",(e,t)=>{var l;$t.init(e,t);let n=f.getOwnPropertyDescriptor(t,
"shape"),r=n!=null&&n.get?n.get.raw:(l=t.shape)!=null?l:{};if(r){let c=()=>{let p={...r};return f.defineProperty(
t,"shape",{value:p}),c.raw=p,p};c.raw=r,f.defineProperty(t,"shape",{get:c})}let o=qb(()=>q$(t));Ht(e,
"propValues",c=>{let p=c.def.shape,m={};for(let y in p){let T=p[y]._zod;if(T.values){f.prototype.hasOwnProperty.
call(m,y)||$c(m,y,new x);for(let R of T.values)m[y].add(R);T.optin!==void 0&&m[y].add(void 0)}}
return m});
let i=Ic,a=t.catchall,s,u=ci.memoizer;u==null||u.attach(e),e._zod.parse=(c,p)=>{s!=null||(s=o.value);
let m=c.value;if(!i(m))return c.issues.push({expected:"object",code:"invalid_type",input:m,inst:e}),
c;c.value=u?u.alloc(e,c,{},p):{};let y=[],T=s.shape,R=p==null?void 0:p.abortEarly,A=c.issues.length;
for(let P of s.allKeys){if(R&&c.issues.length!==A){if(Yn(c,A))break;A=c.issues.length}if(P==="__proto__")continue;
let N=T[P],I=N._zod.optin,$=N._zod.optout,F=N._zod.run({value:m[P],issues:[]},p);F instanceof
Promise?y.push(F.then(B=>jc(B,c,P,m,I,$))):jc(F,c,P,m,I,$)}return a?Z$(y,m,c,p,o.value,e,R===!0):y.length?
Promise.all(y).then(()=>c):c}});function Ev(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,
t;let o=e.filter(i=>!Yn(
i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,
inst:n,errors:e.map(i=>i.issues.map(a=>Ur(a,r,Kr())))}),t)}var Lv=he("$ZodUnion",(e,t)=>{$t.init(e,t),
Ht(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":r.def.options.some(o=>o.
_zod.optin!==void 0)?"optional":void 0),Ht(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?
"optional":void 0),Ht(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new x(r.
def.options.flatMap(o=>v.from(o._zod.values)))}),Ht(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.
pattern)){let o=r.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>_c(i.source)).join(
"|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(
r,o);let i=!1,a=[];for(let s of t.options){let u=s._zod.run({value:r.value,issues:[]},o);if(u instanceof
Promise)a.push(u),i=!0;else{if(u.issues.length===0)return u;a.push(u)}}return i?Promise.all(a).then(
s=>Ev(s,r,e,o)):Ev(a,r,e,o)}});var jv=he("$ZodTuple",(e,t)=>{$t.init(e,t);let n=t.items,r=ci.memoizer;
r==null||r.attach(e),e._zod.parse=
(o,i)=>{let a=o.value;if(!v.isArray(a))return o.issues.push({input:a,inst:e,expected:"tuple",code:
"invalid_type"}),o;o.value=r?r.alloc(e,o,[],i):[];let s=[],u=Cv(n,"optin"),l=Cv(n,"optout");if(!t.rest){
if(a.length<u)return o.issues.push({code:"too_small",minimum:u,inclusive:!0,input:a,inst:e,origin:
"array"}),o;a.length>n.length&&o.issues.push({code:"too_big",maximum:n.length,inclusive:!0,input:a,
inst:e,
origin:"array"})}let c=new v(n.length),p=t.rest?i==null?void 0:i.abortEarly:void 0,m=!1;for(let y=0;
y<
n.length;y++){let T=n[y]._zod.run({value:a[y],issues:[]},i);T instanceof Promise?s.push(T.then(R=>{c[
y]=
R})):(c[y]=T,p&&!m&&T.issues.length&&(m=Yn(T)))}if(t.rest&&!m){let y=n.length-1,T=a.slice(n.length),
R=o.issues.length;for(let A of T){if(p&&o.issues.length!==R){if(Yn(o,R))break;R=o.issues.length}y++;
let P=t.rest._zod.run({value:A,issues:[]},i);P instanceof Promise?s.push(P.then(N=>Rv(N,o,y))):Rv(P,
o,y)}}return s.length?Promise.all(s).then(()=>Dv(c,o,n,a,l)):Dv(c,o,n,a,l)}});function Cv(e,t){for(
let n=e.
length-1;n>=0;n--)if(!(t==="optin"?e[n]._zod.optin!==void 0:e[n]._zod.optout==="optional"))return n+
1;return 0}function Rv(e,t,n){e.issues.length&&t.issues.push(...mr(n,e.issues)),t.value[n]=e.value}
function Dv(e,t,n,r,o){
for(let i=0;i<n.length;i++){let a=e[i],s=i<r.length;if(!s&&i>=o&&n[i]._zod.optin==="optional"){t.value.
length=i;break}if(a.issues.length){if(!s&&i>=o){t.value.length=i;break}t.issues.push(...mr(i,a.issues))}
t.value[i]=a.value}for(let i=t.value.length-1;i>=r.length&&(n[i]._zod.optout==="optional"&&t.value[i]===
void 0);i--)t.value.length=i;return t}var zv=he("$ZodRecord",(e,t)=>{$t.init(e,t);let n=ci.memoizer;
n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Fc(i))return r.issues.push({expected:
"record",code:"invalid_type",input:i,inst:e}),r;let a=[],s=t.keyType._zod.values;if(s&&!t.partial){r.value=
n?n.alloc(e,r,{},o):{};let u=new x;for(let c of s)if(typeof c=="string"||typeof c=="number"||typeof c==
"symbol"){if(u.add(typeof c=="number"?c.toString():c),c==="__proto__")continue;let p=t.keyType._zod.
run({value:c,issues:[]},o);if(p instanceof Promise)throw new S(
"Async schemas not supported in object keys currently");if(p.issues.length){r.issues.push({code:
"invalid_key",origin:"record",issues:p.issues.
map(T=>Ur(T,o,Kr())),input:c,path:[c],inst:e});continue}let m=p.value;if(m==="__proto__")continue;
let y=t.
valueType._zod.run({value:i[c],issues:[]},o);y instanceof Promise?a.push(y.then(T=>{T.issues.length&&
r.issues.push(...mr(c,T.issues)),r.value[m]=T.value})):(y.issues.length&&r.issues.push(...mr(c,y.issues)),
r.value[m]=y.value)}let l;for(let c in i)if(!u.has(c))if(t.mode==="loose"){if(c==="__proto__")continue;
r.value[c]=i[c]}else l=l!=null?l:[],l.push(c);l&&l.length>0&&r.issues.push({code:"unrecognized_keys",
input:i,inst:e,keys:l,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let u;for(let l of Reflect.ownKeys(
i)){if(l==="__proto__"||!f.prototype.propertyIsEnumerable.call(i,l))continue;let c=t.keyType._zod.run(
{value:l,issues:[]},o);if(c instanceof Promise)throw new S(
"Async schemas not supported in object keys currently");if(typeof l=="string"&&Af.test(l)&&c.issues.length){
let T=t.keyType._zod.run({value:b(
l),issues:[]},o);if(T instanceof Promise)throw new S(
"Async schemas not supported in object keys currently");T.issues.length===0&&(c=T)}if(c.issues.length){
t.mode==="loose"?r.value[l]=i[l]:s?(u=u!=null?
u:[],u.push(l)):r.issues.push({code:"invalid_key",origin:"record",issues:c.issues.map(T=>Ur(T,o,Kr())),
input:l,path:[l],inst:e});continue}let m=c.value;if(m==="__proto__")continue;let y=t.valueType._zod.
run({value:i[l],issues:[]},o);y instanceof Promise?a.push(y.then(T=>{T.issues.length&&r.issues.push(
...mr(l,T.issues)),r.value[m]=T.value})):(y.issues.length&&r.issues.push(...mr(l,y.issues)),r.value[
m]=
y.value)}u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}
return a.length?Promise.all(a).then(()=>r):r}});var Bv=he("$ZodEnum",(e,t)=>{$t.init(e,t);let n=bf(t.entries),
r=new x(n);e._zod.values=r,Ht(e,"pattern",o=>{let i=bf(o.def.entries).filter(a=>Xb.has(typeof a));
return new RegExp(i.length?`^(${i.map(a=>mu(
a.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let a=o.value;return r.has(a)||o.
issues.push({code:"invalid_value",values:n,input:a,inst:e}),o}}),Uv=he("$ZodLiteral",(e,t)=>{$t.init(
e,t);let n=new x(t.values);e._zod.values=n,Ht(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.
length?`^(${o.map(i=>typeof i=="string"?mu(i):i?mu(i.toString()):k(i)).join("|")})$`:"^[^\\s\\S]$")}
),
e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,
input:i,inst:e}),r}});function Ov(e,t){return e.value=t.issues.length?void 0:t.value,e}var Wv=he(
"$ZodOptional",(e,t)=>{$t.
init(e,t),Ht(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout=
"optional",Ht(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new x([...r,void 0]):void 0}
),
Ht(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${_c(r.source)})?$`):
void 0}),
e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType.
_zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>Ov(n,i)):Ov(n,o)}return t.
innerType._zod.run(n,r)}});var Kv=he("$ZodNullable",(e,t)=>{$t.init(e,t),Ht(e,"optin",n=>n.def.innerType._zod.optin),
Ht(e,"optout",n=>n.def.innerType._zod.optout),Ht(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;
return r?new RegExp(
`^(${_c(r.source)}|null)$`):void 0}),Ht(e,"values",n=>n.def.innerType._zod.values?new x([...n.def.innerType.
_zod.values,null]):void 0),e._zod.parse=(n,r)=>n.value===null?n:t.innerType._zod.run(n,r)}),Gv=he(
"$ZodDefault",(e,t)=>{$t.init(e,t),e._zod.optin="defaulted",Ht(e,"values",n=>n.def.innerType._zod.values),
e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===void 0)
return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>Av(
i,t)):Av(o,t)}});function Av(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}d();function qv(
e){return e.checks&&(e.checks=[...e.checks]),e}function Zv(e,t){return new e(qv({type:"string",...At(
t)}))}function Hv(e,t){return new e(qv({type:"number",checks:[],...At(t)}))}function Jv(e,t){return new e(
{type:"number",check:"number_format",abort:!1,format:"safeint",...At(t)})}function Vv(e,t){return new e(
{type:"boolean",...At(t)})}function Yv(e){return new e({type:"unknown"})}function zc(e,t){return new hv(
{check:"less_than",...At(t),value:e,inclusive:!0})}function fr(e,t){return new yv({check:
"greater_than",...At(t),value:e,inclusive:!0})}function Nf(e,t){return new vv({check:"max_length",
...At(t),maximum:e})}function hu(e,t){return new kv({check:"string_format",format:"regex",...At(t),
pattern:e})}d();d();var fn=he("ZodMiniType",(e,t)=>{if(!e._zod)throw new S(
"Uninitialized schema in ZodMiniType.");$t.init(
e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){ui(this,"with",e)},parse(e,t){
return Rf(this,e,t,{callee:this.parse})},parseAsync(e,t){return Df(this,e,t,{callee:this.parseAsync}
)},
safeParse(e,t){return ot(this,e,t)},safeParseAsync(e,t){return Of(this,e,t)},check(...e){var n;let t=this.
def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{
_zod:{
check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return fu(this,e,t)},brand(
){
return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(
this,
...t)}}),J$=he("ZodMiniString",(e,t)=>{Nv.init(e,t),fn.init(e,t)});function U(e){return Zv(J$,e)}var Qv=he(
"ZodMiniNumber",(e,t)=>{Pf.init(e,t),fn.init(e,t)});function kt(e){return Hv(Qv,e)}var V$=he(
"ZodMiniNumberFormat",(e,t)=>{Iv.init(e,t),Qv.init(e,t)});function ew(e){return Jv(V$,e)}var Y$=he(
"ZodMiniBoolean",(e,t)=>{_v.init(e,t),fn.init(e,t)});function qe(e){return Vv(Y$,e)}var X$=he(
"ZodMiniUnknown",(e,t)=>{$v.init(e,t),fn.init(e,t)});function tw(){return Yv(X$)}var Q$=he(
"ZodMiniArray",(e,t)=>{Fv.init(e,t),fn.init(e,t)});function Ue(e,t){return new Q$({type:"array",
element:e,...At(t)})}var eF=he("ZodMiniObject",(e,t)=>{Mv.init(e,t),fn.init(e,t),av(e,"shape",n=>n._zod.def.shape,
!1)});function ne(e,t){
let n={type:"object",shape:e!=null?e:{},...At(t)};return new eF(n)}function nw(e,t){return tv(e,t)}
var tF=he("ZodMiniUnion",(e,t)=>{Lv.init(e,t),fn.init(e,t)});function rw(e,t){return new tF({type:
"union",options:e,...At(t)})}var nF=he("ZodMiniTuple",(e,t)=>{jv.init(e,t),fn.init(e,t)});function ow(
e,t,n){let r=t instanceof $t,
o=r?n:t,i=r?t:null;return new nF({type:"tuple",items:e,rest:i,...At(o)})}var Xv=he("ZodMiniRecord",(
e,t)=>{
zv.init(e,t),fn.init(e,t)});function Xn(e,t,n){return!t||!t._zod?new Xv({type:"record",keyType:U(),
valueType:e,
...At(t)}):new Xv({type:"record",keyType:e,valueType:t,...At(n)})}var rF=he("ZodMiniEnum",(e,t)=>{Bv.init(
e,t),fn.init(e,t),e.options=[...e._zod.values]});function Pt(e,t){
let n=v.isArray(e)?f.fromEntries(e.map(r=>[r,r])):e;return new rF({type:"enum",entries:n,...At(t)})}
var oF=he("ZodMiniLiteral",(e,t)=>{Uv.init(e,t),fn.init(e,t)});function iw(e,t){return new oF({type:
"literal",values:v.isArray(e)?e:[e],...At(t)})}var iF=he("ZodMiniOptional",(e,t)=>{Wv.init(e,t),fn.init(
e,t)});function xe(e){return new iF({type:"optional",innerType:e})}var aF=he("ZodMiniNullable",(e,t)=>{
Kv.init(e,t),fn.init(e,t)});function di(e){return new aF({type:"nullable",innerType:e})}var sF=he(
"ZodMiniDefault",(e,t)=>{Gv.init(e,t),fn.init(e,t)});function Ie(e,t){return new sF({type:"default",
innerType:e,get defaultValue(){return typeof t=="function"?t():kf(t)}})}d();d();d();d();function aw(
e){let t=new h;return n=>{let r=t.get(n);return r===void 0&&(r=e(n),t.set(n,r)),r}}var z=aw(
e=>e.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"")),J=aw(e=>e.normalize("NFKD").toLowerCase(
).
replace(/(\p{N})[^\p{L}\p{N}\p{M}]+(?=\p{N})/gu,"$1-").replace(/[^\p{L}\p{N}-]+/gu,"").replace(
/(^|[^\p{N}])-|-(?=[^\p{N}]|$)/gu,
"$1").replace(/(^|[^\p{N}])0+(?=\p{N})/gu,"$1"));var _=(e,t,...n)=>n.length>0?{id:e,en:t,also:n}:{id:
e,en:t};function _e(e,t){let n=z(e);return n!==""&&
(n===z(t.id)||n===z(t.en)||uF(n,t))}var uF=(e,t)=>{var n;return((n=t.also)!=null?n:[]).some(r=>z(r)===
e)},Bc=(e,t)=>e.map(n=>[n,t[n].name]);function nn(e,t){var n;return(n=t.find(([,r])=>_e(e,r)))==null?
void 0:n[0]}var Z={settings:_("Pengaturan","Settings"),stages:_("Tahapan","Stages"),criteria:_(
"Kriteria","Criteria"),entries:_("Peserta","Entries"),judges:_("Juri","Judges"),institutions:_(
"Instansi",
"Institutions"),plenary:_("Pleno","Plenary"),objections:_("Sanggahan","Objections"),findings:_(
"Hasil Pemeriksaan","Findings"),ranking:_("Peringkat","Ranking"),finalRanking:_("Peringkat Akhir",
"Final Ranking"),coverage:_("Keikutsertaan","Coverage"),documents:_("Dokumen","Documents"),history:_(
"Riwayat","History"),decisions:_("Penetapan","Decisions"),corrections:_("Perbaikan","Corrections")},
sw="Penilaian",gn=[[!0,_("ya","yes","y","true","benar")],[!1,_("tidak","no","t","n","false","salah")]],
aa=[
["files",_("berkas","files","proposal")],["presentation",_("presentasi","presentation")],["field",_(
"lapangan","field")]],xo=[["ineligible",_("tidak lolos administrasi","ineligible","not eligible")],[
"disqualified",_("diskualifikasi","disqualified","didiskualifikasi")],["withdrawn",_("mundur",
"withdrawn","mengundurkan diri")]],Dn=_("BK","BK");var De=()=>Session.getEffectiveUser().getEmail(),
uw=()=>Session.getActiveUserLocale();function Uc(){
var o;let e=De();if(e==="")return!1;let t=SpreadsheetApp.getActiveSpreadsheet(),r=t.getSheets().filter(
i=>_e(i.getName(),Z.settings)).flatMap(i=>i.getProtections(SpreadsheetApp.ProtectionType.SHEET)).filter(
i=>!i.isWarningOnly());return r.length>0?r.every(i=>i.canEdit()):((o=t.getOwner())==null?void 0:o.getEmail(
))===
e}d();var Be=e=>PropertiesService.getDocumentProperties().getProperty(e);function Ze(e,t){
PropertiesService.
getDocumentProperties().setProperty(e,t)}var lF=1e4;function lw(e){let t=LockService.getDocumentLock(
);
if(!t.tryLock(lF))return null;try{let n=e();return SpreadsheetApp.flush(),{done:n}}finally{cF(t)}}
function cF(e){
try{e.releaseLock()}catch(t){console.warn(k(t))}}var Jt=e=>Utilities.computeDigest(Utilities.DigestAlgorithm.
SHA_256,e,Utilities.Charset.UTF_8).map(t=>(t&255).toString(16).padStart(2,"0")).join(""),xt=()=>Utilities.
getUuid().slice(0,8),et=(e=new C)=>Utilities.formatDate(e,SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(
),
"yyyy-MM-dd'T'HH:mm:ss");d();d();var yu={code:"",name:"",institution:"",category:"",unitType:"",
innovator:"",contact:"",phone:"",
email:"",link:"",status:"running",reason:""},cw={code:"",name:"",role:"",institution:"",email:"",
phone:"",
stages:[],conflicts:[]};function $e(e,t){return e.criteria.filter(n=>n.stage===null||n.stage===t.name)}
function Ye(e,t){return e.judges.filter(n=>n.stages.length===0||n.stages.includes(t.name))}d();d();d(
);var dw=new O;function gr(e){var n;let t=(n=dw.get(e))!=null?n:dF(e);return dw.set(e,t),t}function dF(
e){
let t=new h(e.institutions.map(i=>[z(i.name),z(i.parent)])),n=(i,a)=>{let s=new x;for(let u=t.get(a);
u&&
!s.has(u);u=t.get(u)){if(u===i)return!0;s.add(u)}return!1},r=new h(e.judges.map(i=>[i.code,{
institution:z(
i.institution),listed:new x(i.conflicts.map(J))}])),o=new h(e.entries.map(i=>[i.code,{code:J(i.code),
institution:z(i.institution)}]));return(i,a)=>{let s=r.get(i.code),u=o.get(a.code);return s===void 0||
u===void 0?null:s.listed.has(u.code)?"listed":s.institution===""||u.institution===""?null:s.institution===
u.institution?"same-institution":n(s.institution,u.institution)?"parent-institution":null}}d();d();
typeof BigInt=="undefined"&&(BigInt=function(e){if(isNaN(e))throw new S("");return e});var oe=BigInt(
0),Oe=BigInt(1),It=BigInt(2),bu=BigInt(3),ua=BigInt(5),hn=BigInt(10),Wne=BigInt(b.MAX_SAFE_INTEGER),
pF=2e3,X={s:Oe,n:oe,d:Oe};function Gr(e,t){try{e=BigInt(e)}catch{throw To()}return e*t}function Qn(e){
return typeof e=="bigint"?e:g.floor(e)}function nt(e,t){if(t===oe)throw If();let n=f.create(Pe.prototype);
n.s=e<oe?-Oe:Oe,e=e<oe?-e:e;let r=pi(e,t);return n.n=e/r,n.d=t/r,n}var mF=[It*It,It,It*It,It,It*It,
It*
bu,It,It*bu];function sa(e){let t=f.create(null);if(e<=Oe)return t[e]=Oe,t;let n=r=>{t[r]=(t[r]||oe)+
Oe};for(;e%It===oe;)n(It),e/=It;for(;e%bu===oe;)n(bu),e/=bu;for(;e%ua===oe;)n(ua),e/=ua;for(let r=0,
o=It+ua;o*o<=e;){for(;e%o===oe;)n(o),e/=o;o+=mF[r],r=r+1&7}return e>Oe&&n(e),t}var Nt=function(e,t){
let n=oe,r=Oe,o=Oe;if(e!=null)if(t!==void 0){if(typeof e=="bigint")n=e;else{if(isNaN(e))throw To();
if(e%
1!==0)throw pw();n=BigInt(e)}if(typeof t=="bigint")r=t;else{if(isNaN(t))throw To();if(t%1!==0)throw pw(
);
r=BigInt(t)}o=n*r}else if(typeof e=="object"){if("d"in e&&"n"in e)n=BigInt(e.n),r=BigInt(e.d),"s"in e&&
(n*=BigInt(e.s));else if(0 in e)n=BigInt(e[0]),1 in e&&(r=BigInt(e[1]));else if(typeof e=="bigint")n=
e;else throw To();o=n*r}else if(typeof e=="number"){if(isNaN(e))throw To();if(e<0&&(o=-Oe,e=-e),e%1===
0)n=BigInt(e);else{let i=1,a=0,s=1,u=1,l=1,c=1e7;for(e>=1&&(i=10**g.floor(1+g.log10(e)),e/=i);s<=c&&
l<=c;){let p=(a+u)/(s+l);if(e===p){s+l<=c?(n=a+u,r=s+l):l>s?(n=u,r=l):(n=a,r=s);break}else e>p?(a+=u,
s+=l):(u+=a,l+=s),s>c?(n=u,r=l):(n=a,r=s)}n=BigInt(n)*BigInt(i),r=BigInt(r)}}else if(typeof e=="string"){
let i=0,a=oe,s=oe,u=oe,l=Oe,c=Oe,p=e.replace(/_/g,"").match(/\d+|./g);if(p===null)throw To();if(p[i]===
"-"?(o=-Oe,i++):p[i]==="+"&&i++,p.length===i+1?s=Gr(p[i++],o):p[i+1]==="."||p[i]==="."?(p[i]!=="."&&
(a=Gr(p[i++],o)),i++,(i+1===p.length||p[i+1]==="("&&p[i+3]===")"||p[i+1]==="'"&&p[i+3]==="'")&&(s=Gr(
p[i],o),l=hn**BigInt(p[i].length),i++),(p[i]==="("&&p[i+2]===")"||p[i]==="'"&&p[i+2]==="'")&&(u=Gr(p[
i+
1],o),c=hn**BigInt(p[i+1].length)-Oe,i+=3)):p[i+1]==="/"||p[i+1]===":"?(s=Gr(p[i],o),l=Gr(p[i+2],Oe),
i+=3):p[i+3]==="/"&&p[i+1]===" "&&(a=Gr(p[i],o),s=Gr(p[i+2],o),l=Gr(p[i+4],Oe),i+=5),p.length<=i)r=l*
c,o=n=u+r*a+c*s;else throw To()}else if(typeof e=="bigint")n=e,o=e,r=Oe;else throw To();if(r===oe)throw If(
);
X.s=o<oe?-Oe:Oe,X.n=n<oe?-n:n,X.d=r<oe?-r:r};function fF(e,t,n){let r=Oe;for(;t>oe;e=e*e%n,t>>=Oe)t&
Oe&&(r=r*e%n);return r}function gF(e,t){for(;t%It===oe;t/=It);for(;t%ua===oe;t/=ua);if(t===Oe)return oe;
let n=hn%t,r=1;for(;n!==Oe;r++)if(n=n*hn%t,r>pF)return oe;return BigInt(r)}function hF(e,t,n){let r=Oe,
o=fF(hn,n,t);for(let i=0;i<300;i++){if(r===o)return BigInt(i);r=r*hn%t,o=o*hn%t}return 0}function pi(
e,t){
if(!e)return t;if(!t)return e;for(;;){if(e%=t,!e)return t;if(t%=e,!t)return e}}function Pe(e,t){if(
Nt(
e,t),this instanceof Pe)e=pi(X.d,X.n),this.s=X.s,this.n=X.n/e,this.d=X.d/e;else return nt(X.s*X.n,X.
d)}var If=function(){return new S("Division by Zero")},To=function(){return new S("Invalid argument")}
,
pw=function(){return new S("Parameters must be integer")};Pe.prototype={s:Oe,n:oe,d:Oe,abs:function(
){
return nt(this.n,this.d)},neg:function(){return nt(-this.s*this.n,this.d)},add:function(e,t){return Nt(
e,t),nt(this.s*this.n*X.d+X.s*this.d*X.n,this.d*X.d)},sub:function(e,t){return Nt(e,t),nt(this.s*this.
n*X.d-X.s*this.d*X.n,this.d*X.d)},mul:function(e,t){return Nt(e,t),nt(this.s*X.s*this.n*X.n,this.d*X.
d)},div:function(e,t){return Nt(e,t),nt(this.s*X.s*this.n*X.d,this.d*X.n)},clone:function(){return nt(
this.s*this.n,this.d)},mod:function(e,t){if(e===void 0)return nt(this.s*this.n%this.d,Oe);if(Nt(e,t),
oe===X.n*this.d)throw If();return nt(this.s*(X.d*this.n)%(X.n*this.d),X.d*this.d)},gcd:function(e,t){
return Nt(e,t),nt(pi(X.n,this.n)*pi(X.d,this.d),X.d*this.d)},lcm:function(e,t){return Nt(e,t),X.n===
oe&&this.n===oe?nt(oe,Oe):nt(X.n*this.n,pi(X.n,this.n)*pi(X.d,this.d))},inverse:function(){return nt(
this.s*this.d,this.n)},pow:function(e,t){if(Nt(e,t),X.d===Oe)return X.s<oe?nt((this.s*this.d)**X.n,
this.
n**X.n):nt((this.s*this.n)**X.n,this.d**X.n);if(this.s<oe)return null;let n=sa(this.n),r=sa(this.d),
o=Oe,i=Oe;for(let a in n)if(a!=="1"){if(a==="0"){o=oe;break}if(n[a]*=X.n,n[a]%X.d===oe)n[a]/=X.d;
else
return null;o*=BigInt(a)**n[a]}for(let a in r)if(a!=="1"){if(r[a]*=X.n,r[a]%X.d===oe)r[a]/=X.d;else return null;
i*=BigInt(a)**r[a]}return X.s<oe?nt(i,o):nt(o,i)},log:function(e,t){if(Nt(e,t),this.s<=oe||X.s<=oe)return null;
let n=f.create(null),r=sa(X.n),o=sa(X.d),i=sa(this.n),a=sa(this.d);for(let l in o)r[l]=(r[l]||oe)-o[
l];
for(let l in a)i[l]=(i[l]||oe)-a[l];for(let l in r)l!=="1"&&(n[l]=!0);for(let l in i)l!=="1"&&(n[l]=
!0);let s=null,u=null;for(let l in n){let c=r[l]||oe,p=i[l]||oe;if(c===oe){if(p!==oe)return null;
continue}
let m=p,y=c,T=pi(m,y);if(m/=T,y/=T,s===null&&u===null)s=m,u=y;else if(m*u!==s*y)return null}return s!==
null&&u!==null?nt(s,u):null},equals:function(e,t){return Nt(e,t),this.s*this.n*X.d===X.s*X.n*this.d}
,
lt:function(e,t){return Nt(e,t),this.s*this.n*X.d<X.s*X.n*this.d},lte:function(e,t){return Nt(e,t),
this.
s*this.n*X.d<=X.s*X.n*this.d},gt:function(e,t){return Nt(e,t),this.s*this.n*X.d>X.s*X.n*this.d},gte:
function(e,t){
return Nt(e,t),this.s*this.n*X.d>=X.s*X.n*this.d},compare:function(e,t){Nt(e,t);let n=this.s*this.n*
X.d-X.s*X.n*this.d;return(oe<n)-(n<oe)},ceil:function(e){return e=hn**BigInt(e||0),nt(Qn(this.s*e*this.
n/this.d)+(e*this.n%this.d>oe&&this.s>=oe?Oe:oe),e)},floor:function(e){return e=hn**BigInt(e||0),nt(
Qn(this.s*e*this.n/this.d)-(e*this.n%this.d>oe&&this.s<oe?Oe:oe),e)},round:function(e){return e=hn**
BigInt(e||0),nt(Qn(this.s*e*this.n/this.d)+this.s*((this.s>=oe?Oe:oe)+It*(e*this.n%this.d)>this.d?Oe:
oe),e)},roundTo:function(e,t){Nt(e,t);let n=this.n*X.d,r=this.d*X.n,o=n%r,i=Qn(n/r);return o+o>=r&&i++,
nt(this.s*i*X.n,X.d)},divisible:function(e,t){return Nt(e,t),X.n===oe?!1:this.n*X.d%(X.n*this.d)===oe}
,
valueOf:function(){return b(this.s*this.n)/b(this.d)},toString:function(e=15){let t=this.n,n=this.d,
r=gF(t,n),o=hF(t,n,r),i=this.s<oe?"-":"";if(i+=Qn(t/n),t%=n,t*=hn,t&&(i+="."),r){for(let a=o;a--;)i+=
Qn(t/n),t%=n,t*=hn;i+="(";for(let a=r;a--;)i+=Qn(t/n),t%=n,t*=hn;i+=")"}else for(let a=e;t&&a--;)i+=
Qn(t/n),t%=n,t*=hn;return i},toFraction:function(e=!1){let t=this.n,n=this.d,r=this.s<oe?"-":"";if(n===
Oe)r+=t;else{let o=Qn(t/n);e&&o>oe&&(r+=o,r+=" ",t%=n),r+=t,r+="/",r+=n}return r},toLatex:function(e=!1){
let t=this.n,n=this.d,r=this.s<oe?"-":"";if(n===Oe)r+=t;else{let o=Qn(t/n);e&&o>oe&&(r+=o,t%=n),r+="\\frac{",
r+=t,r+="}{",r+=n,r+="}"}return r},toContinued:function(){let e=this.n,t=this.d,n=[];for(;t;){
n.push(Qn(e/t));let r=e%t;e=t,t=r}return n},simplify:function(e=.001){let t=BigInt(g.ceil(1/e)),n=this.
abs(),r=n.toContinued();for(let o=1;o<r.length;o++){let i=nt(r[o-1],Oe);for(let s=o-2;s>=0;s--)i=i.inverse(
).
add(r[s]);let a=i.sub(n);if(a.n*t<a.d)return i.mul(this.s)}return this}};d();var vu=BigInt(10),wu=BigInt(
0),$f=BigInt(1),la=BigInt(2),_f=1e4,yF=1e15;function Ff(e,t){let n=e/t;return e<
wu&&n*t!==e?n-$f:n}function bF(e){let[t="0",n="0"]=k(e).split("e"),[r="0",o=""]=t.split("."),i=BigInt(
r+o),a=b(n)-o.length+4;if(a>=0)return i*vu**BigInt(a);let s=vu**BigInt(-a);return Ff(i*la+s,s*la)}
function ku(e){
if(!b.isFinite(e))throw new RangeError(`Not a finite number: ${e}`);let t=g.round(e*_f);return g.abs(
t)<yF&&t/_f===e?BigInt(t):bF(e)}function Ft(e){return new Pe(ku(e),BigInt(_f))}function Mt({s:e,n:t,
d:n},r){return Ff(la*e*t*vu**BigInt(r)+n,la*n)}function er(e,t){return new Pe(Mt(e,t),vu**BigInt(t))}
function Mf(e,t,n){let r=vu**BigInt(n);return new Pe(Ff(la*e*r+t,la*t),r)}function tr(e,t){let n=Mt(
e,t),r=k(n<wu?-n:n).padStart(t+1,"0"),o=r.slice(0,r.length-t);return(n<wu?"-":"")+o+(t>0?`.${r.slice(
r.length-t)}`:"")}function Lt(e,t){let n=e.s*e.n*t.d,r=t.s*t.n*e.d;return n<r?-1:n>r?1:0}function Vt(
e){
let t=wu,n=$f;for(let{s:r,n:o,d:i}of e)i===n?t+=r*o:(t=t*i+r*o*n,n*=i);return new Pe(t,n*BigInt(e.length))}
function ca(e){let t=[...e].sort(Lt),n=t.length>>1;return t.length%2===1?t[n]:Vt([t[n-1],t[n]])}
function da(e){
let t=$f;for(let{d:n}of e)t%n!==wu&&(t=new Pe(t).lcm(n).n);return{units:e.map(({s:n,n:r,d:o})=>n*r*t/
o),denominator:t}}function Wc(e){let t=new Pe(0),n=e.reduce((r,o)=>r.add(o.weight),t);return n.lte(0)?
null:e.reduce((r,o)=>r.add(o.weight.mul(o.score)),t).div(n)}var Kc=BigInt(0),vF=BigInt(100),wF=BigInt(
1e4),kF=e=>e.length>0&&e.every(({weight:t,max:n})=>b.isFinite(
t)&&b.isFinite(n));function Gc(e){if(!kF(e))return null;let t=e.map(l=>ku(l.weight)),n=e.map(l=>ku(l.
max)),r=t.reduce((l,c)=>l+c,Kc);if(r<=Kc||n.some(l=>l<=Kc))return null;let o=n.reduce((l,c)=>new Pe(
l).lcm(c).n,BigInt(1)),i=n.map((l,c)=>vF*t[c]*o/l),a=o*r,s=new h,u=l=>{let c=s.get(l);if(c)return c;
let p=ku(l),m={parts:p,exact:new Pe(p,wF)};return s.set(l,m),m};return l=>{let c=Kc,p=l.map((m,y)=>{
let T=u(m);return c+=i[y]*T.parts,T.exact});return{score:new Pe(c,a),marks:p}}}function xF(e,t){let n=$e(
e,t),r=Gc(n),o=e.settings.conflicts==="exclude"?gr(e):()=>null;return(i,a,s)=>{
let u=[],l=0,c=!1;for(let{name:p}of n){let m=s.marks.get(p);m===void 0||m.kind==="blank"?l+=1:m.kind===
"recused"?c=!0:m.kind==="score"&&b.isFinite(m.value)&&u.push(m.value)}return l===n.length?null:c?{
leftOut:"recused"}:o(i,a)!==null?{leftOut:"conflict"}:u.length<n.length?{leftOut:"incomplete"}:r===null?
null:
{reading:r(u)}}}function TF(e){let t=new h;for(let n of e.rows)n.entry!==null&&!t.has(n.entry)&&t.set(
n.entry,n);return t}function mw(e,t,n,r){let o=xF(e,t),i=Ye(e,t),a=n.filter(c=>c.stage===t.name),s=i.
flatMap(c=>{let p=a.find(m=>m.judge===c.code);return p?[{judge:c,rows:TF(p)}]:[]}),u=new h,l=[];for(
let c of r){
let p=new h;for(let{judge:m,rows:y}of s){let T=y.get(c.code),R=T?o(m,c,T):null;R!==null&&("reading"in
R?p.set(m.code,R.reading):l.push({entry:c.code,judge:m.code,reason:R.leftOut}))}u.set(c.code,p)}
return{
stage:t,criteria:$e(e,t),entries:r,judges:i,readings:u,leftOut:l}}d();d();function qc(e){let t=new h;
for(let{category:n}of e){let r=z(n);r!==""&&!t.has(r)&&t.set(r,n.trim())}
return n=>{var r;return(r=t.get(z(n.category)))!=null?r:null}}d();function pa(e,t){let n=new h;for(
let r of e){let o=t(r),i=n.get(o);i?i.push(r):n.set(o,[r])}return n}d();d();d();d();d();function So(
{entries:e,readings:t}){let n=null;for(let{code:r}of e){let o=t.get(r);if(!(o===void 0||
o.size===0)){if(n=n!=null?n:o,o.size!==n.size)return!1;for(let i of o.keys())if(!n.has(i))return!1}}
return!0}d();d();var rn=BigInt(0),xu=BigInt(1);function gw(e,t){let[n,r]=[e,t];for(;r!==rn;)[n,r]=[r,
n%r];return n}
var fw=BigInt(1)<<BigInt(64);function Zc(e,t){let n=e/t,r=(e-n*t)*fw/t;return b(n)+b(r)/b(fw)}
function hw(e,t){
let n=t.length,r=e.map((a,s)=>[...a,t[s]]),o=xu;for(let a=0;a<n;a+=1){let s=r[a],u=s[a];for(let l of r.
slice(a+1)){let c=l[a];for(let p=a+1;p<=n;p+=1)l[p]=(l[p]*u-c*s[p])/o}o=u}let i=t.map(()=>rn);for(
let a=n-
1;a>=0;a-=1){let s=r[a],u=s[n]*o;for(let l=a+1;l<n;l+=1)u-=s[l]*i[l];i[a]=u/s[a]}return{numerators:i,
denominator:o}}function SF(e){let t=e.map(()=>-1),n=0,r=o=>{t[o]=n;for(let[i,a]of e[o].entries())a!==rn&&
t[i]===-1&&
r(i)};for(let o of e.keys())t[o]===-1&&(r(o),n+=1);return{groups:t,groupCount:n}}function EF(e){let t=new x;
for(let n of e.readings.values())for(let{score:r}of n.values())t.add(r.d);return yw(t)}var yw=e=>v.from(
e).reduce((t,n)=>t/gw(t,n)*n,xu);function ma(e){var T,R,A,P,N;let t=EF(e),n=new x;for(let{code:I}of e.
entries)for(let $ of(R=(T=e.readings.get(I))==null?void 0:T.keys())!=null?R:[])n.add($);let r=v.from(
n).sort(),o=new h(r.map((I,$)=>[I,$])),i=new h,a=new h,s=rn,u=0;for(let{code:I}of e.entries){let $=v.
from((A=e.readings.get(I))!=null?A:[],([L,{score:j}])=>({judge:o.get(L),value:j.s*j.n*(t/j.d)})).sort(
(L,j)=>L.judge-j.judge);if($.length===0)continue;let F=$.map(({judge:L})=>L).join(),B=(P=i.get(F))!=
null?P:{judges:$.map(({judge:L})=>L),entries:[],sums:$.map(()=>rn)};i.set(F,B);let M=rn;for(let[L,{
value:j}]of $.
entries())B.sums[L]=B.sums[L]+j,M+=j,s+=j*j;B.entries.push({code:I,total:M}),a.set($.length,((N=a.get(
$.length))!=null?N:rn)+M*M),u+=$.length-1}let l=yw(v.from(a.keys(),BigInt)),c=r.map(()=>r.map(()=>rn)),
p=r.map(()=>rn);for(let{judges:I,entries:$,sums:F}of i.values()){let B=l/BigInt(I.length),M=B*BigInt(
$.length),L=B*F.reduce((j,W)=>j+W,rn);for(let[j,W]of I.entries()){let H=c[W];for(let V of I)H[V]=H[V]-
M;H[W]=H[W]+l*BigInt($.length),p[W]=p[W]+l*F[j]-L}}let m=v.from(a).reduce((I,[$,F])=>I+l/BigInt($)*F,
rn),y=l*s-m;return{judges:r,blocks:v.from(i.values()),unit:t,multiple:l,matrix:c,right:p,squares:y,
freedom:u,
...SF(c)}}d();d();function CF(e,t,n,r){let o=e[n][r];if(o===0)return;let i=(e[r][r]-e[n][n])/(2*o),a=(
i<0?-1:1)/(g.
abs(i)+g.sqrt(i*i+1)),s=1/g.sqrt(a*a+1),u=a*s,l=m=>{let[y,T]=[m[n],m[r]];m[n]=s*y-u*T,m[r]=u*y+s*T};
for(let m of e)l(m);let[c,p]=[e[n],e[r]];for(let m of e.keys()){let[y,T]=[c[m],p[m]];c[m]=s*y-u*T,p[
m]=
u*y+s*T}c[r]=0,p[n]=0;for(let m of t)l(m)}function bw(e){let t=e.map(a=>[...a]),n=t.map((a,s)=>a.map(
(u,l)=>l===s?1:0)),r=v.from(t.keys()),o=a=>t.reduce((s,u,l)=>u.reduce((c,p,m)=>a(l,m)?c+p**2:c,s),0),
i=o(()=>!0);for(let a=0;a<50&&!(o((u,l)=>u!==l)<=i*1e-31);a+=1)for(let u of r)for(let l of r.slice(u+
1))CF(t,n,u,l);return r.map(a=>({value:t[a][a],vector:n.map(s=>s[a])})).sort((a,s)=>a.value-s.value)}
var vw=.01,Tu=1e4,ww=20,RF=60;function Hc({matrix:e,right:t,unit:n,multiple:r,squares:o,freedom:i,
groupCount:a}){
let s=bw(e.map(p=>p.map(m=>Zc(m,r)))).slice(a),u=t.map(p=>Zc(p,n*r)),l=s.map(p=>({...p,right:p.vector.
reduce((m,y,T)=>m+y*u[T],0)})),c=l.reduce((p,m)=>p+m.right**2/m.value,0);return{axes:l,residual:g.max(
0,Zc(o,n*n*r)-c),freedom:i}}var Jc=({axes:e,residual:t},n)=>e.reduce((r,{value:o,right:i})=>r+i**2*n/
(o*(o+n)),t);function kw(e,t){let{axes:n,freedom:r}=e,o=Jc(e,t),i=r*g.log(o),a=0,s=0;for(let u of n)
i+=g.log1p(u.value/t),a-=u.value/(u.value+t),s+=(u.right/(u.value+t))**2;return{value:i,slope:a+r*t*
s/o}}function Vc(e,t){let{axes:n,freedom:r}=e;if(t<3||n.length===0||r<=n.length)return null;if(Jc(e,
Tu)===0)return Tu;let o=ww*g.log10(Tu/vw),i=p=>vw*10**(g.min(g.max(p,0),o)/ww),a=0,s=b.POSITIVE_INFINITY;
for(let p=0;p<=o;p+=1){let{value:m}=kw(e,i(p));m<s&&([a,s]=[p,m])}let u=p=>kw(e,10**p).slope,l=g.log10(
i(a-1)),c=g.log10(i(a+1));if(u(c)<=0)return i(a+1);if(u(l)>=0)return i(a-1);for(let p=0;p<RF;p+=1){
let m=(l+
c)/2;u(m)<0?l=m:c=m}return 10**((l+c)/2)}var Yc=9,Lf=9;function DF(e,t){if(t!=="auto")return{value:t,
origin:"given"};let n=Vc(Hc(e),e.judges.
length);if(n===null)return{value:1,origin:"too-few-scores"};let r=b(n.toPrecision(Lf));return{value:
r,
origin:r>=Tu?"no-judge-effect":"estimated"}}function OF(e){let[t="0",n="0"]=e.toExponential(Lf-1).split(
"e"),r=BigInt(t.replace(".","")),o=b(n)-(Lf-1),i=BigInt(10)**BigInt(g.abs(o)),{n:a,d:s}=o<0?new Pe(r,
i):new Pe(r*i);return{over:a,under:s}}function AF({matrix:e,right:t,multiple:n,groups:r},o){let{over:
i,
under:a}=OF(o),s=i===rn,u=e.map((c,p)=>c.map((m,y)=>s?r[p]===r[y]?m+n:m:p===y?a*m+i*n:a*m)),l=s?xu:a;
return hw(u,t.map(c=>l*c))}function PF(e,t){let n=ma(e),r=DF(n,t),{numerators:o,denominator:i}=AF(n,
r.value),a=i*n.unit,s=So(e),u=n.blocks.flatMap(({judges:l,entries:c})=>{let p=l.reduce((y,T)=>y+o[T],
rn),m=BigInt(l.length);return c.map(({code:y,total:T})=>[y,s?new Pe(T,n.unit*m):Mf(T*i-p,a*m,Yc)])});
return{lambda:r,effects:new h(n.judges.map((l,c)=>[l,Mf(o[c],a,Yc)])),scores:new h(u)}}var xw=new O;
function mi(e,t){var o,i;let n=(o=xw.get(e))!=null?o:new h;xw.set(e,n);let r=(i=n.get(t))!=null?i:PF(
e,t);return n.set(t,r),r}d();d();var Su=(e,t)=>{var n;return[...(n=e.readings.get(t))!=null?n:[]].map(
([r,{score:o}])=>({judge:r,score:o}))},
Xc=e=>[...e].sort((t,n)=>Lt(t.score,n.score)||(t.judge<n.judge?-1:t.judge>n.judge?1:0));function Eo(
e,t){
return new h(e.entries.flatMap(({code:n})=>{let r=Su(e,n);return r.length>0?[[n,t(r)]]:[]}))}var Eu={
better:"higher",unit:"points",precision:null,scores:e=>Eo(e,t=>Vt(t.map(({score:n})=>n)))};var Tw={
better:"higher",unit:"points",precision:Yc,exactOn:So,scores:(e,t)=>So(e)?Eu.scores(e,t):mi(
e,t.severityCorrection).scores,working:(e,t)=>{let n=Eu.scores(e,t),r=So(e)?null:mi(e,t.severityCorrection);
return o=>{let i=n.get(o);if(i===void 0)return[];let a=r&&{points:r.scores.get(o).sub(i),lambda:Ft(r.
lambda.value),origin:r.lambda.origin};return[{code:"SEVERITY_CORRECTED",params:{mean:i,correction:a}
}]}}};d();var Sw={better:"higher",unit:"points",precision:null,scores:e=>Eo(e,t=>ca(t.map(({score:n}
)=>n))),working:e=>t=>{
let n=Xc(Su(e,t));return[{code:"MIDDLE_SCORES",params:{middle:n.slice(n.length-1>>1,(n.length>>1)+1)}
}]}};d();d();var Qc=e=>e.judges.map(({code:t})=>{let n=e.entries.flatMap(r=>{var i;let o=(i=e.readings.get(
r.
code))==null?void 0:i.get(t);return o?[{entry:r.code,score:o.score}]:[]});return{judge:t,entries:n.map(
({entry:r})=>r),scores:n.map(({score:r})=>r)}});function ed(e){let t=new h;for(let{entries:n,values:
r}of e)
for(let[o,i]of n.entries()){let a=t.get(i);a?a.push(r[o]):t.set(i,[r[o]])}return t}function NF(e){
let{units:t}=da(e),n=t.map((o,i)=>i).sort((o,i)=>t[o]>t[i]?-1:t[o]<t[i]?1:0),r=[];for(let o=0,
i=0;o<n.length;o=i){for(;i<n.length&&t[n[i]]===t[n[o]];)i+=1;let a=new Pe(o+1+i,2);for(let s of n.slice(
o,i))r[s]=a}return r}var Ew=e=>ed(Qc(e).map(({judge:t,entries:n,scores:r})=>({entries:n,values:NF(r).
map(o=>({judge:t,rank:o,entries:n.length}))}))),Cw={better:"lower",unit:"mean-rank",precision:null,
scores:e=>new h(
[...Ew(e)].map(([t,n])=>[t,Vt(n.map(({rank:r})=>r))])),working:e=>{let t=Ew(e);return n=>{var r;
return[
{code:"RANKS_WITHIN_JUDGES",params:{ranks:(r=t.get(n))!=null?r:[]}}]}}};d();var Cu=3;function Rw(e){
if(e.length<Cu)return{kept:e,dropped:null};let t=s=>u=>Lt(u.score,s)===0,n=s=>({
...s,alike:e.filter(t(s.score)).length}),[r,...o]=Xc(e),i=o.find(t(o[o.length-1].score)),a={highest:
n(
i),lowest:n(r)};return{kept:o.filter(s=>s!==i),dropped:a}}var Dw={better:"higher",unit:"points",
precision:null,
scores:e=>Eo(e,t=>Vt(Rw(t).kept.map(({score:n})=>n))),working:e=>t=>[{code:"SCORES_DROPPED",params:{
dropped:Rw(Su(e,t)).dropped}}]};d();var fi=BigInt(0),jf=BigInt(10),IF=30,fa=jf**BigInt(IF),_F=20,Aw=12;
function $F(e){if(e<=fi)return fi;
let t=jf**BigInt(k(e).length+1>>1);for(;;){let n=(t+e/t)/BigInt(2);if(n>=t)return t;t=n}}function FF(
{
judge:e,entries:t,scores:n}){if(n.length===0)return[];let{units:r,denominator:o}=da(n),i=BigInt(r.length),
a=i-BigInt(1),s=r.reduce((y,T)=>y+T,fi),u=r.map(y=>i*y-s),l=u.reduce((y,T)=>y+T*T,fi),c=$F(a*l*fa*fa),
p=l===fi,m={judge:e,entries:t.length,mean:new Pe(s,i*o),sd:p?new Pe(0):er(new Pe(c,fa*a*i*o),Aw)};
return n.
map((y,T)=>({...m,score:y,z:p?fi:u[T]*c/l}))}var Ow=e=>ed(Qc(e).map(t=>({entries:t.entries,values:FF(
t)})));function MF(e){let t=BigInt(e.length),n=e.reduce((r,{z:o})=>r+o,fi);return er(new Pe(BigInt(
50)*
fa*t+jf*n,fa*t),_F)}var LF=e=>er(new Pe(e,fa),Aw),Pw={better:"higher",unit:"standard-score",
precision:9,
scores:e=>new h([...Ow(e)].map(([t,n])=>[t,MF(n)])),working:e=>{let t=Ow(e);return n=>{var o;return[
{code:"STANDARDIZED",params:{judges:((o=t.get(n))!=null?o:[]).map(i=>({...i,z:LF(i.z)}))}}]}}};var Ru={
mean:Eu,trimmed:Dw,median:Sw,"rank-sum":Cw,"z-score":Pw,adjusted:Tw};var _n=e=>Ru[e],$n=e=>Ru[e].unit;
d();function qr({stages:e,settings:t},n){var o;let r=e[e.length-1]===n;return(o=n.advance)!=null?o:r?
t.top:null}function td(e){var n;let t=e.stages[e.stages.length-1];return(n=t===void 0?null:qr(e,t))!=
null?n:e.settings.top}d();function nd(e,t,n){return n==="higher"?e.sub(t):t.sub(e)}function Du(e,t,n){
return n==="higher"?Lt(t,
e):Lt(e,t)}function Nw(e,t){let n=[];for(let r of[...e].sort(t)){let o=n[n.length-1];o&&t(o[0],r)===
0?o.push(r):n.push([r])}return n}function zf(e,t){let[n,...r]=t;if(e.length===1||n===void 0)return[e];
let o=n.values(e.map(u=>u.entry));if(e.some(u=>!o.has(u.entry.code)))return zf(e,r);let i=n.criterion===
void 0?{}:{criterion:n.criterion},a=e.map(u=>u.entry.code),s=e.map(u=>{let l=o.get(u.entry.code),c={
metric:n.id,...i,value:l,among:a};return{value:l,contender:{...u,steps:[...u.steps,c]}}});return Nw(
s,(u,l)=>Du(u.value,l.value,n.better)).flatMap(u=>zf(u.map(({contender:l})=>l),r))}function Iw(e,t,n,
r){
let o=e.map(({entry:l,score:c})=>({rounded:Mt(c,n),contender:{entry:l,score:c,steps:[]}})),i=r==="higher"?
-1:1,s=Nw(o,(l,c)=>l.rounded<c.rounded?-i:l.rounded>c.rounded?i:0).flatMap(l=>zf(l.map(({contender:c}
)=>c),
t)),u=0;return s.flatMap(l=>{let c=u+1;return u+=l.length,l.map(p=>{var y;let m=(y=p.steps[p.steps.length-
1])!=null?y:null;return{...p,rank:c,decidedBy:l.length>1?"shared":m}})})}d();d();d();function jF(e){
return e.map((t,n)=>({criterion:t,index:n,weight:Ft(t.weight)})).sort((t,n)=>Lt(n.weight,
t.weight))}function zF(e,t,n){return{id:"criteria",criterion:t.name,better:"higher",values:r=>new h(
r.flatMap(o=>{var a,s;let i=[...(s=(a=e.readings.get(o.code))==null?void 0:a.values())!=null?s:[]].map(
u=>u.marks[n]);return i.length>0?[[o.code,Vt(i)]]:[]}))}}var _w={metrics:({panel:e})=>jF(e.criteria).
map(({criterion:t,index:n})=>zF(e,t,n))};d();function BF(e,t,n){let r=n.map(u=>{var l,c;return(c=(l=e.readings.get(
u))==null?void 0:l.get(t))==null?
void 0:c.score}),{units:o}=da(r.flatMap(u=>u?[u]:[])),i=[...new x(o)].sort((u,l)=>u<l?-1:u>l?1:0),a=new h(
i.map((u,l)=>[u,l])),s=0;return r.map(u=>u?a.get(o[s++]):null)}function $w(e,t){let n=e.judges.map((
{
code:r})=>BF(e,r,t));return(r,o)=>{let i=0,a=0;for(let s of n){let u=s[r],l=s[o];u===null||l===null||
(u>l?i+=1:u<l&&(a+=1))}return{higher:i,lower:a}}}function Fw(e,t){let n=$w(e,t),r=new h(t.map((o,i)=>[
o,i]));return o=>{let i=r.get(o);return i===void 0?[]:t.flatMap((a,s)=>s===i?[]:[{rival:a,...n(i,s)}
])}}
function UF(e,t){let n=$w(e,t),r=t.map(()=>0);for(let o=0;o<t.length;o+=1)for(let i=o+1;i<t.length;i+=
1){let{higher:a,lower:s}=n(o,i),u=g.sign(a-s);r[o]+=u,r[i]-=u}return new h(t.map((o,i)=>[o,new Pe(r[
i])]))}
var Mw={metrics:({panel:e})=>[{id:"majority",better:"higher",values:t=>UF(e,t.map(({code:n})=>n))}]}
;d();var Lw={metrics:({panel:e})=>[{id:"median",better:"higher",values:t=>Eo({...e,entries:t},n=>ca(
n.map(
({score:r})=>r)))}]};d();var jw={metrics:({previous:e})=>{let t=e[e.length-1];if(t===void 0)return[];
let n=new h(t.standings.
map(({entry:r,score:o})=>[r.code,o]));return[{id:"previous",better:_n(t.method).better,values:()=>n}
]}};d();var zw={metrics:()=>[]};var Bw={criteria:_w,median:Lw,majority:Mw,previous:jw,shared:zw};
function Uw(e,t){let n=e.indexOf("shared");return(n<0?e:e.slice(0,n)).flatMap(r=>Bw[r].metrics(t))}d(
);function WF(e){let t=e.stages.every(n=>n.weight===null);return n=>{var r;return t?new Pe(1):Ft((r=n.
weight)!=null?r:0)}}function Ou(e,t,n){let r=WF(e),o=n.map(i=>({stage:i.stage.name,weight:r(i.stage),
scores:new h(i.standings.map(a=>[a.entry.code,a.stageScore]))}));return(i,a)=>{let u=[...o.flatMap((
{
scores:c,...p})=>{let m=c.get(i);return m?[{...p,score:m}]:[]}),{stage:t.name,weight:r(t),score:a}];
return u.some(c=>c.weight.gt(0))?u:[{stage:t.name,weight:new Pe(1),score:a}]}}function rd(e,t,n,r){
let o=Ou(
e,t,n);return new h([...r].map(([i,a])=>{var s;return[i,(s=Wc(o(i,a)))!=null?s:a]}))}d();d();d();
function nr(e){let t=0;return e.map((n,r)=>{var o;return((o=e[r-1])==null?void 0:o.rank)!==n.rank&&
(t=r+1),{ranked:n,place:t}})}function ga({races:e,notes:t},n,r){let o=e.map(a=>({race:a,kept:r(a.contenders)}
)),
i=o.flatMap(({race:a,kept:s})=>{let u=new x(s);return a.contenders.filter(l=>!u.has(l))});return{
races:o.
map(({race:a,kept:s})=>({...a,contenders:s})),notes:new h([...t,...i.map(({entry:a})=>[a.code,n])])}
}var Ww=(e,{settings:t,last:n,categoryOf:r})=>{if(!t.winnersPerCategory||!n)return e;let o=({entry:l}
)=>r(
l)!==null,{races:i,notes:a}=ga(e,"without-category",l=>l.filter(o)),s=i.flatMap(l=>l.contenders);
return{
races:[...pa(s,({entry:l})=>r(l))].map(([l,c])=>({category:l,contenders:c})),notes:a}};d();function KF(
e,t){let n=new h,r=[],o=null;return e.filter(i=>{var s,u;if(i.rank!==o){for(let l of r)n.
set(l,((s=n.get(l))!=null?s:0)+1);r=[],o=i.rank}let a=z(i.entry.institution);return a===""?!0:((u=n.
get(a))!=null?u:0)>=t?!1:(r.push(a),!0)})}var Kw=(e,{settings:t})=>{let{maxPerInstitution:n}=t;
return n===
null?e:ga(e,"institution-full",r=>KF(r,n))};d();var Gw=(e,{settings:t,better:n,rounded:r})=>{if(t.passingScore===null)return e;
let o=Ft(t.passingScore),
i=a=>Du(r(a.score),o,n)<=0;return ga(e,"below-passing-score",a=>a.filter(i))};d();var qw=({races:e,
notes:t},{places:n,last:r})=>{if(n===null)return{races:e,notes:t};let o=e.map(i=>{var y,
T;let a=nr(i.contenders),s=a.filter(({place:R})=>R<=n),u=(y=s[s.length-1])==null?void 0:y.place,l=s.
length>n?s.filter(({place:R})=>R===u):[],c=(T=a[s.length])==null?void 0:T.place,p=r?a.filter(({place:
R})=>R===
c):[],m=(R,A)=>R.map(({ranked:P})=>[P.entry.code,A]);return{race:{...i,contenders:s.map(({ranked:R})=>R)}
,
notes:[...m(l,"shared-rank-at-cut"),...m(p,"first-reserve")]}});return{races:o.map(({race:i})=>i),
notes:new h(
[...t,...o.flatMap(i=>i.notes)])}};var GF=[Gw,Ww,Kw,qw];function qF({contenders:e}){var r;let t=nr(e),
n=new h;for(let{place:o}of t)n.set(
o,((r=n.get(o))!=null?r:0)+1);return t.map(({ranked:o,place:i})=>{var a;return[o.entry.code,{place:i,
holders:(a=n.get(i))!=null?a:1}]})}function od(e,t){let n={races:[{category:null,contenders:e}],
notes:new h},
{races:r,notes:o}=GF.reduce((i,a)=>a(i,t),n);return{races:r,notes:o,places:new h(r.flatMap(qF))}}d();
var ZF=5;function Zw({stage:e,entries:t,readings:n},{method:r}){let i=t.map(({code:l})=>{var c,p;
return{
code:l,judges:(p=(c=n.get(l))==null?void 0:c.size)!=null?p:0}}).filter(({judges:l})=>l>0&&l<ZF);if(r!==
"trimmed"||i.length===0)return[];let a=i.filter(({judges:l})=>l<Cu),s=l=>l.map(({code:c})=>c),u={
reason:"few-to-trim",entries:s(i),whole:s(a)};return[{code:"METHOD_CAUTION",severity:"warning",stage:
e.name,
params:u}]}d();d();var yn=e=>{var t,n;return(n=(t=e.decision)==null?void 0:t.rank)!=null?n:e.rank};
var Hw=(e,t)=>new h(t.flatMap(n=>n.stage===e.name?[[n.entry,n]]:[]));function Bf(e,t){return t.size===
0?e:e.map(n=>{var r,o;return{...n,rank:(o=(r=t.get(n.entry.code))==null?void 0:r.rank)!=null?o:n.rank}
}).
sort((n,r)=>n.rank-r.rank)}function id({standings:e}){return e.map(t=>({standing:t,rank:yn(t)})).sort(
(t,n)=>t.rank-n.rank)}var Jw=(e,t)=>e.every(n=>t.has(n));function Vw(e,t,n,r){let o=new h(t.map(({
entry:a,
rank:s})=>[a.code,s])),i=Bf(t,n);return[...n.values()].flatMap(a=>{let{entry:s,rank:u,tab:l,cell:c}=a,
p=(T,R=[])=>{let A=T==="below-passing-score"||T==="outdated"?"warning":"error",P=o.get(s),N={entry:s,
rank:u,reason:T,others:R,...P===void 0?{}:{computed:P}};return[{code:"PLENARY_CONFLICT",severity:A,
stage:e.
name,tab:l,...c===null?{}:{cell:c},params:N}]};if(!o.has(s))return p("not-ranked");let m=i.filter(T=>T.
rank===u&&!n.has(T.entry.code));return m.length>0?p("taken",m.map(T=>T.entry.code)):i.filter(T=>T.rank<
u).length!==u-1?p("gap"):r.get(s)==="below-passing-score"?p("below-passing-score"):a.computed!==null&&
a.computed!==o.get(s)?p("outdated"):[]})}d();function HF(e,{place:t,holders:n}){return v.from({
length:n},(r,o)=>{var i;return(i=e[t-1+o])!=null?
i:0})}function ad(e,t){let n=HF(e,t),[r=0]=n;return n.some(o=>o!==r)?"open":r>0?{amount:r}:null}d();
function JF({contenders:e},t){let n=nr(e).filter(({place:i})=>i<=t),r=n[n.length-1];if(r===void 0||n.
length<=t)return[];let o=n.filter(({place:i})=>i===r.place);return[{rank:r.ranked.rank,places:t,
entries:o.
map(({ranked:i})=>i.entry.code)}]}function VF({contenders:e},t){let n=nr(e);return[...new x(n.map(({
place:r})=>r))].flatMap(r=>{let o=n.filter(a=>a.place===r);if(ad(t,{place:r,holders:o.length})!=="open")return[
];let i=o.map(({ranked:a})=>a.entry.code);return[{rank:o[0].ranked.rank,places:o.length,entries:i,
prize:!0}]})}function Yw(e,t,n,r){let i=(e.title&&"outcomes"in e.title?e.title.outcomes.map(s=>s.places):
[]).filter(s=>n===null||s<n).sort((s,u)=>u-s),a=n===null?i:[n,...i];return t.flatMap(s=>{let u=s.category===
null?{}:{category:s.category},l=new x;return[...a.flatMap(c=>JF(s,c)),...VF(s,r)].flatMap(c=>l.has(c.
rank)?[]:(l.add(c.rank),[{code:"TIE_AT_CUT",severity:"warning",stage:e.name,params:{...c,...u}}]))})}
d();function Xw(e,t,n){var i,a;if(n===null)return null;if(e.title&&"name"in e.title)return e.title.name;
let o=((a=(i=e.title)==null?void 0:i.outcomes)!=null?a:[]).filter(s=>n<=s.places).sort((s,u)=>s.places-
u.places)[0];return o?o.name:t===null?null:`Top ${t}`}function Qw(e,{precision:t,exactOn:n},r){
return t===null||n&&r.every(n)?e:new h([...e].map(([o,i])=>[
o,er(i,t)]))}function YF(e,t){let n=new h;for(let{rank:i,score:a}of e){let s=n.get(i);(s===void 0||
Du(
a,s,t)<0)&&n.set(i,a)}let r=[...n.keys()],o=new h(r.map((i,a)=>{var s;return[i,n.get((s=r[a+1])!=null?
s:0)]}));return e.map(({rank:i,score:a})=>{let s=o.get(i);return s?nd(a,s,t):null})}function XF(e,t){
return new h([...pa(e,({entry:n})=>t(n))].flatMap(([n,r])=>n===null?[]:nr(r).map(({ranked:o,place:i}
)=>[
o.entry.code,{category:n,categoryRank:i}])))}var QF={category:null,categoryRank:null};function gi(e,
t,n,r=[]){
let{settings:o,stages:i}=e,{stage:a}=t,s=qr(e,a),u=i[i.length-1]===a,l={stage:a,method:o.method,
places:s,
last:u,panel:t,whole:null},c=_n(o.method),{better:p}=c,m=Qw(c.scores(t,o),c,[t]),y=o.carryOver?Qw(rd(
e,a,n,m),c,[...n.map(j=>j.panel),t]):m,T=t.entries.flatMap(j=>{let W=y.get(j.code);return W?[{entry:
j,
score:W}]:[]}),R=Uw(o.tieBreaks,{panel:t,previous:n}),A=Iw(T,R,o.decimals,p),P=j=>er(j,o.decimals),N=qc(
e.entries),I=Hw(a,r),$=od(Bf(A,I),{settings:o,places:s,last:u,better:p,rounded:P,categoryOf:N}),F=u&&
o.winnersPerCategory?XF(A,N):null,B=YF(A,p),M=A.map((j,W)=>{var Q,Ee,be,Le,ut,ke;let{code:H}=j.entry,
V=(Q=$.places.get(H))!=null?Q:null,te=I.get(H);return{...j,stageScore:m.get(H),judgeScores:new h([
...(Ee=
t.readings.get(H))!=null?Ee:[]].map(([In,ge])=>[In,ge.score])),margin:(be=B[W])!=null?be:null,
advances:V!==
null,place:V,title:Xw(a,s,(Le=V==null?void 0:V.place)!=null?Le:null),prize:u&&V!==null?ad(o.prizes,V):
null,...(ut=F==null?void 0:F.get(H))!=null?ut:QF,cutNote:(ke=$.notes.get(H))!=null?ke:null,vacated:
null,
...te===void 0?{}:{decision:te}}}),L=u?Yw(a,$.races,s,o.prizes):[];return{...l,standings:M,findings:
[
...Zw(t,o),...L.filter(({params:j})=>j.prize||!Jw(j.entries,I)),...Vw(a,A,I,$.notes)]}}d();function Co(
e,t){let n=e.entries.filter(i=>i.status==="running"),r=t[t.length-1];if(r===void 0)return n;
let o=new x(r.standings.flatMap(({advances:i,entry:a})=>i?[a.code]:[]));return n.filter(i=>o.has(i.code))}
d();var ek=({standings:e})=>new h(e.map(t=>[t.entry.code,t]));function tk(e,{category:t},n){return e.
standings.filter(({entry:r,advances:o})=>r.status!=="running"&&o).filter(r=>r.category===t&&(n===null||
r.rank<=n)).map(({entry:r})=>r)}function nk(e,t,n){let r=ek(t),o=e.standings.map(i=>{let a=r.get(i.entry.
code);if(a===void 0||a.advances===i.advances)return i;if(a.advances)return{...i,advances:!0,place:a.
place,title:a.title,cutNote:a.cutNote};if(n.has(i.entry.code))return i;let s={from:null,removed:tk(t,
i,null)};return{...i,advances:!1,place:null,title:null,cutNote:"place-kept",vacated:s}});return{...e,
standings:o}}function rk(e,t){let n=ek(t),r=e.standings.map(o=>{var u,l;let i=n.get(o.entry.code);if(
o.
place===null||i===void 0)return o;let a=(l=(u=i.place)==null?void 0:u.place)!=null?l:null;if(a!==null&&
a<=o.place.place)return o;let s=tk(t,o,a===null?null:i.rank);return s.length===0?o:{...o,vacated:{
from:a,
removed:s}}});return{...e,standings:r}}function ok(e){let t=e.flatMap(r=>r.rows),n=({marks:r})=>[...r.values(
)].some(o=>o.kind==="score");return new x(
t.filter(n).map(r=>{var o;return(o=r.entry)!=null?o:""}))}function ik(e,t,n,r,o=[]){let i=n.filter(N=>N.
stage===t.name),a=(N,I)=>gi(e,mw(e,t,i,N),I,o),s=Co(e,r),u=a(s,[...r]);if(e.entries.every(N=>N.status===
"running"))return u;let l=new x(s),c=ok(i),p=e.entries.filter(N=>N.status!=="running"&&c.has(N.code));
if(p.length===0)return u;let m=N=>a(e.entries.filter(I=>l.has(I)||N.includes(I)),r.map(I=>{var $;
return($=
I.whole)!=null?$:I})),y=new x(e.stages.slice(r.length+1).map(N=>N.name)),T=ok(n.filter(N=>y.has(N.stage))),
R=p.filter(N=>T.has(N.code)),A=R.length===0?u:nk(u,m(R),T),P=m(p);return{...rk(A,P),whole:P}}d();d();
var eM=2;function ak(e,t){var l;if(So(e))return new x;let n=ma(e),r=Hc(n),{axes:o,freedom:i}=r;if(i<=
o.length)return new x;let a=(l=Vc(r,n.judges.length))!=null?l:1,s=Jc(r,a)/i,u=n.blocks.filter(({
judges:c})=>{
let p=0,m=0;for(let{value:T,vector:R,right:A}of o){let P=c.reduce((N,I)=>N+R[I],0)/c.length;p+=P*A/(
T+
a),m+=s*P**2/(T+a)}let y=g.sqrt(s/c.length);return g.abs(p)>=g.max(t,y)&&g.abs(p)>eM*g.sqrt(m)});
return new x(
u.flatMap(({entries:c})=>c.map(({code:p})=>p)))}function sk(e,t){let n=v.from(e,([o,i])=>({entry:o,
units:Mt(i,t)}));n.sort((o,i)=>o.units>i.units?-1:
o.units<i.units?1:0);let r=0;return new h(n.map(({entry:o,units:i},a)=>{var s;return((s=n[a-1])==null?
void 0:s.units)!==i&&(r=a+1),[o,r]}))}function uk(e,{stage:t,panel:n,method:r,standings:o},i){let{
decimals:a,
carryOver:s}=e.settings;if(r==="adjusted"||_n(r).unit!=="points")return[];let u=ak(n,.5/10**a);if(u.
size===0)return[];let l=mi(n,"auto").scores,c=sk(new h(o.map(({entry:y,score:T})=>[y.code,T])),a),p=sk(
s?rd(e,t,i,l):l,a),m=n.entries.filter(({code:y})=>u.has(y)).map(({code:y})=>({entry:y,places:g.abs(c.
get(y)-p.get(y))})).sort((y,T)=>T.places-y.places);return[{code:"METHOD_CAUTION",severity:"warning",
stage:t.name,params:{reason:"uneven-judges",entries:m}}]}d();d();d();d();d();function Au(e){let t=g.floor(
e/26);return(t>0?Au(t-1):"")+k.fromCharCode(65+e%26)}function Fe(e,t,n=1,r=1){
let o=`${Au(t)}${e+1}`;return n===1&&r===1?o:`${o}:${Au(t+r-1)}${e+n}`}var lk=e=>[...e].reduce((t,n)=>t*
26+n.charCodeAt(0)-64,0)-1;function Ro(e){var a;let[,t="",n="",r=t,o=n]=(a=/^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.
exec(e))!=null?a:[],i=[];for(let s=b(n)-1;s<b(o);s++)for(let u=lk(t);u<=lk(r);u++)i.push({row:s,
column:u});
return i}var ck={scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get("code");if(r===void 0)return[
];
let o=new h;for(let{entry:i,row:a}of e){let s=J(i.code),u=o.get(s);u?u.rows.push(a):s!==""&&o.set(s,
{code:i.code,rows:[a]})}return v.from(o.values()).flatMap(({code:i,rows:a})=>{let s=a[1];if(s===void 0)
return[];let u={code:i,rows:a.map(l=>l+1)};return[{code:"ENTRY_DUPLICATE_CODE",severity:"error",tab:
t,
cell:Fe(s,r),params:u}]})}};d();var dk={scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get(
"name");if(r===void 0)return[];
let o=new h;for(let i of e){let a=z(i.entry.name);if(a===""||i.entry.status!=="running")continue;let s=o.
get(a);s?s.push(i):o.set(a,[i])}return v.from(o.values()).flatMap(i=>{let[a,s]=i;if(a===void 0||s===
void 0)return[];let u={name:a.entry.name,codes:i.map(({entry:l})=>l.code),rows:i.map(({row:l})=>l+1)}
;
return[{code:"ENTRY_DUPLICATE_NAME",severity:"warning",tab:t,cell:Fe(s.row,r),params:u}]})}};d();d();
d();function pk(e,t,n){var y,T;let r=0,o=0,i=!1,a=!1;for(let{name:R}of t){let A=(T=(y=e.marks.get(R))==
null?void 0:y.kind)!=null?T:"blank";A==="blank"?r+=1:A==="score"?o+=1:A==="recused"?i=!0:a=!0}let{
entry:s,
conflict:u,excluded:l,repeated:c}=n,p=r===t.length,m=o===t.length;return{row:e,entry:s,conflict:u,
excluded:l,
recused:i,blank:p,complete:m,unreadable:a,repeated:c}}d();d();d();d();function Pu(e,t,n){let r=e.filter(
o=>o>=t&&o<=n);return r.length===1?r[0]:null}var tM=864e5,nM=C.UTC(1899,11,30);function rM(e,t){
return g.round(e*100+t)/100}function mk({date:e,monthFirst:t},n,r){
let o=/^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})$/.exec(e);if(o===null)return null;let[i,a,s,
u,l,c]=o.slice(1).map(b);if(i>1900){let A=u===0&&l===0&&c===0,P=t?`${a}.${s}`:`${s}.${a}`;return A?
Pu(
[b(P)],n,r):null}let p=g.round((C.UTC(i,a-1,s)-nM)/tM);if(p<0)return null;let m=p+(u*3600+l*60+c)/86400,
y=g.round(m*100)/100,T=p>0&&g.abs(m-y)*86400<1,R=c===0;return Pu([...T?[y]:[],...R?[rM(p*24+u,l)]:[]],
n,r)}d();var oM=/^\d+$/,iM=/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/,aM=/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/,sM=/^[1-9]\d{0,2}( \d{3})+([.,]\d+)?$/,
uM=/^\d*[.,]\d+$/;function lM(e){return e.replace(/\p{Cf}/gu,"").replace(/\s/g," ").replace(
/[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g,
t=>k(t.charCodeAt(0)&15)).replace(/[\uff0c\u066b]/g,",").replace(/[\uff0e\u066c]/g,".").replace(
/[\u2212\uff0d]/g,
"-").replace(/\uff0b/g,"+").trim().replace(/^['\u2019]/,"")}function cM(e){let t=[];return oM.test(e)&&
t.push(b(e)),iM.test(e)&&t.push(b(e.replace(/\./g,"").replace(",","."))),aM.test(e)&&t.push(b(e.replace(
/,/g,""))),sM.test(e)&&t.push(b(e.replace(/ /g,"").replace(",","."))),uM.test(e)&&t.push(b(e.replace(
",","."))),t.filter(b.isFinite)}function sd(e,t,n){let r=/^([+-]?)(.*)$/.exec(lM(e));if(r===null)return null;
let o=cM(r[2]).map(i=>(r[1]==="-"?-i:i)+0);return o.length===1?o[0]:Pu(o,t,n)}var dM=/^#(?:N\/A|[A-Z][A-Z0-9/_]*[!?])$/;
function ud(e,{min:t,max:n}){if(typeof e=="object")return{
kind:"date",date:e.date,likely:mk(e,t,n)};if(typeof e!="string")return{kind:"not-number",value:e};if(
dM.
test(e.trim()))return{kind:"formula-error",value:e.trim()};let r=sd(e,t,n);return r===null?{kind:
"not-number",value:e}:{kind:"text-number",value:e,number:r}}function fk(e,t){let n={blank:[],
outOfRange:[],unreadable:[],formula:[]};for(let r of e)if(!(r.excluded||
r.recused))for(let o of t){let i=r.row.marks.get(o.name);i!==void 0&&pM(n,i,{line:r,criterion:o,at:i.
at})}return n}function pM(e,t,n){var o;let{criterion:r}=n;if("formula"in t&&e.formula.push(n),t.kind===
"blank")e.blank.push(n);else if(t.kind==="score"){let{value:i}=t;i>=r.min&&i<=r.max||e.outOfRange.push(
{...n,value:i})}else if(t.kind==="unreadable"){let i=t.formula?null:(o=t.cellValue)!=null?o:t.raw;e.
unreadable.push({...n,cellValue:i,reading:ud(t.raw,r)})}}d();function mM(e,t){if(e.kind==="score")return!0;
if(e.kind!=="unreadable")return!1;let{kind:n}=ud(e.raw,
t);return n==="text-number"||n==="date"}function fM(e,t){if(e.entry!==null)return!1;let n=e.code!==""||
e.name!=="";return t.some(r=>{let o=e.marks.get(r.name);return o===void 0||o.kind==="blank"?!1:n||mM(
o,r)})}function gk(e,t){return e.rows.filter(n=>fM(n,t))}function Nu({excluded:e,lines:t},n){var r,o;
return e.has(n)||((o=(r=t.get(n))==null?void 0:r.some(i=>i.
recused))!=null?o:!1)}function ld({sheet:e,strays:t,lines:n}){return(e==null?void 0:e.codeColumn)===
null&&t.length>0&&n.size===0}function gM(e,t){var r;let n=new h;for(let o of(r=e==null?void 0:e.rows)!=
null?r:[]){if(o.entry===null||!t.has(o.entry))continue;let i=n.get(o.entry);i?i.push(o):n.set(o.entry,
[o])}return n}function hM({sheet:e,criteria:t,entries:n,conflicts:r,excluded:o}){var a;let i=new h;
for(let[
s,u]of gM(e,n)){let l={entry:n.get(s),conflict:(a=r.get(s))!=null?a:null,excluded:o.has(s),repeated:
u.
length>1};i.set(s,u.map(c=>pk(c,t,l)))}return i}function hk(e){let{judge:t,tab:n,sheet:r,criteria:o,
expected:i,excluded:a}=e,s=hM(e),u=v.from(s.values()).flat(),l=r===null?[]:gk(r,o);return{judge:t,
tab:n,
sheet:r,expected:i,excluded:a,missingColumns:o.filter(({name:c})=>{var p;return!((p=r==null?void 0:r.
columns.get(c))!=null&&p.length)}),lines:s,strays:l,marks:fk(u,o),touched:l.length>0||u.some(c=>!c.blank&&
!c.excluded)}}d();function Zr(e){return e.competition.settings.missing==="assigned"}function ha(e){
return e.provisional||
Zr(e)?"warning":"error"}function cd(e){return e.provisional?"warning":"error"}function yM(e,t){var r;
return Nu(e,t.code)?!1:((r=e.lines.get(t.code))!=null?r:[]).some(o=>o.complete||
o.unreadable||o.repeated)?!0:e.sheet!==null&&e.missingColumns.length>0&&e.sheet.rows.length>0}var yk={
scope:"stage",find:({check:e,sheetViews:t})=>{var n;return((n=e.reached)!=null?n:[]).filter(r=>Zr(e)?
!t.some(o=>yM(o,r)):t.every(o=>Nu(o,r.code))).map(({code:r,name:o})=>({code:"ENTRY_UNSCORED",
severity:cd(
e),params:{entry:r,name:o}}))}};d();d();function ya(e,t){return t.flatMap(({name:n})=>{let r=e.marks.get(
n);return r===void 0||r.kind===
"blank"?[]:[r]})}var bk={scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,
lines:o})=>v.from(o.values()).
flat().flatMap(({row:i,entry:a,conflict:s,recused:u})=>{if(s===null||u)return[];let l={judge:n.code,
entry:a.code,reason:s};return ya(i,e.criteria).map(({at:c})=>({code:"JUDGE_CONFLICT",severity:
"warning",tab:r,at:c,params:l}))}))};d();d();function bM({check:e,sheetViews:t}){let n=e.criteria.map(
({name:i})=>i),r=new h;return{byJudge:t.
map((i,a)=>{let s=[];for(let[u,l]of i.lines){let c=l[0];if(l.length>1||!c.complete||c.excluded||c.recused)
continue;let p=[];for(let T of n){let R=c.row.marks.get(T);p.push(R.kind==="score"?R.value:0)}let m={
sheetView:i,judge:a,row:c.row,entry:c.entry,marks:p};s.push(m);let y=r.get(u);y?y.push(m):r.set(u,[m])}
return s}),byEntry:v.from(r.values())}}var vk=new O;function wk(e){var n;let t=(n=vk.get(e))!=null?n:
bM(e);return vk.set(e,t),t}var rr=e=>wk(e).byJudge,ba=e=>wk(e).byEntry;var vM=1e-4;function wM(e){
var r;let t=new h;for(let{marks:o}of e){let i=o.join(" ");t.set(i,((r=t.get(
i))!=null?r:0)+1)}let n=o=>o*(o-1)/2;return{equal:v.from(t.values()).reduce((o,i)=>o+n(i),0),all:n(e.
length)}}var kM=e=>e.length>1&&e.every(({marks:t})=>t.every((n,r)=>n===e[0].marks[r])),kk={scope:
"stage",find:e=>{if(!rr(e).some(kM))return[];let t=rr(e).map(o=>({rows:o,...wM(o)})),n=t.reduce((o,i)=>o+
i.equal,0),r=t.reduce((o,i)=>o+i.all,0);return t.flatMap(({rows:o,...i})=>{let[a]=o;if(a===void 0||i.
all===0||i.equal<i.all)return[];if(((n-i.equal+1)/(r-i.all+1))**(o.length-1)>vM)return[];let{judge:u,
tab:l}=a.sheetView,c={judge:u.code,rows:o.length};return[{code:"JUDGE_NO_VARIANCE",severity:
"warning",
tab:l,params:c}]})}};d();var xk={scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,
tab:r,lines:o})=>v.from(o.values()).
flat().filter(i=>i.recused).flatMap(({row:i,entry:a})=>ya(i,e.criteria).filter(s=>s.kind==="recused").
map(({at:s})=>({code:"JUDGE_RECUSED",severity:"info",tab:r,at:s,params:{judge:n.code,entry:a.code}}))))}
;d();d();function dd(e,t){let n=0,r=0;for(let[o,{weight:i,max:a}]of t.entries())!(i>0)||a===0||(n+=i*e[
o]/
a,r+=i);return r===0?0:100*n/r}var Tk=e=>g.round(e*100)/100,Sk={scope:"stage",find:e=>{let{criteria:
t,competition:n}=e.check,r=n.settings.
maxSpread;return r===null?[]:ba(e).flatMap(o=>{let i=o.map(({marks:p})=>dd(p,t)),[a,s]=[g.min(...i),
g.max(...i)];if(s-a<=r+1e-9)return[];let{code:u,name:l}=o[0].entry;return[{code:"JUDGES_DISAGREE",
severity:"warning",params:{entry:u,name:l,low:Tk(a),high:Tk(s),limit:r}}]})}};d();d();function Iu(e,
t){var i;let n=new h,r=a=>{let s=a;for(let u=n.get(s);u!==void 0&&u!==s;u=n.get(s))
s=u;return s};for(let a of t)for(let s of a)n.has(s)||n.set(s,s),n.set(r(s),r(a[0]));let o=new h;for(
let a of e.
filter(s=>n.has(s))){let s=r(a);o.set(s,[...(i=o.get(s))!=null?i:[],a])}return v.from(o.values())}
var xM=1e-6,TM=.9,SM=.5;function Ck({marks:e},t){let n=0;for(let r=0;r<e.length;r++)e[r]===t.marks[r]&&
(n+=1);return n}function EM(e,t){var r;let n=[];for(let o of e)for(let i=0;i<o.length;i++)for(let a=i+
1;a<o.length;a++){let[s,u]=[o[i],o[a]],l=s.judge*t+u.judge,c=(r=n[l])!=null?r:{one:s,other:u,same:0,
marks:0,entries:0};c.same+=Ck(s,u),c.marks+=s.marks.length,c.entries+=1,n[l]=c}return n.flatMap(o=>o===
void 0?[]:[o])}var Ek=({same:e,marks:t})=>t===0?0:e/t;function CM(e){let t=({marks:o})=>o.reduce((i,
a)=>i+
a,0),n=e.map(o=>({row:o,sum:t(o)})).sort((o,i)=>o.sum-i.sum),r=n.slice(1);return{same:r.reduce((o,{
row:i},a)=>o+
Ck(n[a].row,i),0),marks:r.reduce((o,{row:i})=>o+i.marks.length,0),entries:r.length}}function RM(e,t,
n){
if(e<=t)return 1;let r=(o,i)=>o===0?0:o*g.log(o/i);return g.exp(-n*(r(e,t)+r(1-e,1-t)))}function DM(
{
sheetViews:e},t){let n=({one:o,other:i})=>[o.sheetView.judge.code,i.sheetView.judge.code];return Iu(
e.map(({judge:o})=>o.code),t.map(n)).map(o=>{var c;let i=t.filter(p=>o.includes(p.one.sheetView.judge.
code)),a=p=>i.reduce((m,y)=>m+y[p],0),s=(c=e.find(({judge:p})=>p.code===o[o.length-1]))==null?void 0:
c.tab,u=g.max(...i.map(p=>p.entries)),l={judges:o,entries:u,same:a("same"),marks:a("marks")};return{
code:"JUDGES_IDENTICAL",severity:"warning",...s&&{tab:s},params:l}})}var Rk={scope:"stage",find:e=>{
let t=EM(ba(e),e.sheetViews.length),n=t.filter(u=>Ek(u)>=TM);if(n.length===0)return[];let r=t.filter(
u=>!n.includes(u)),o=g.max(0,...r.map(Ek)),i=new h(rr(e).map(u=>{var l;return[(l=u[0])==null?void 0:
l.sheetView,CM(u)]})),a=({sheetView:u})=>{let{same:l,marks:c}=i.get(u);return(l+1)/(c+1)},s=n.filter(
({one:u,other:l,same:c,marks:p})=>{let m=g.max(o,a(u),a(l));return RM(c/p,m,SM*p)<=xM});return DM(e,
s)}};d();d();function Dk(e,t,n){for(let r of e){let o=t.find(i=>n(r,i));if(o!==void 0)return{judge:r,
entry:o}}
return null}function Ok(e,t,n){var y,T,R,A;let r=new h;for(let P of t.values())for(let N of P)r.set(
N,((y=r.get(N))!=null?y:0)+1);let o=P=>(N,I)=>P(N)-P(I),i=o(P=>{var N;return(N=r.get(P))!=null?N:0}),
a=o(P=>{var N,I;return(I=(N=t.get(P))==null?void 0:N.length)!=null?I:0}),s=new h(e.flatMap((P,N)=>P.
map(I=>[I,N]))),u=e.map(()=>[]);for(let[P,[N]]of t)N!==void 0&&u[s.get(N)].push(P);let l=e.map((P,N)=>(
{
judges:P,entries:u[N]})).sort((P,N)=>N.judges.length-P.judges.length||N.entries.length-P.entries.length),
[c,p]=[(T=l[0])!=null?T:{judges:[],entries:[]},l.slice(1)],m=[];for(let P=!0;P;){P=!1;for(let N of p){
let I=(R=Dk([...c.judges].sort(i),[...N.entries].sort(a),n))!=null?R:Dk([...N.judges].sort(i),[...c.
entries].sort(a),n);if(I!==null){m.push(I),r.set(I.judge,((A=r.get(I.judge))!=null?A:0)+1),c={judges:
[
...c.judges,...N.judges],entries:[...c.entries,...N.entries]},p=p.filter($=>$!==N),P=!0;break}}}
return m}var Ak={scope:"stage",find:({check:e,sheetViews:t})=>{let{method:n,severityCorrection:r}=e.competition.
settings;if(e.reached===null||n!=="adjusted")return[];let o=new h(e.reached.map(({code:l})=>[l,t.filter(
c=>{var p;return(p=c.lines.get(l))==null?void 0:p.some(m=>m.complete&&!m.excluded)}).map(c=>c.judge.
code)])),i=Iu(t.map(l=>l.judge.code),o.values());if(i.length<2)return[];let a=new h(t.map(l=>[l.judge.
code,l])),s=Ok(i,o,(l,c)=>!Nu(a.get(l),c));return[{code:"PANEL_DISCONNECTED",severity:r===0?"error":
"warning",params:{groups:i,joins:s}}]}};d();var Pk={scope:"stage",find:({sheetViews:e})=>e.flatMap((
{judge:t,tab:n,sheet:r,lines:o})=>v.from(
o).flatMap(([i,[a,s,...u]])=>{var c;if(a===void 0||s===void 0||a.excluded)return[];let l=[a,s,...u].
map(p=>p.row.row+1);return[{code:"ROW_DUPLICATE_ENTRY",severity:"error",tab:n,at:{row:s.row.row,
column:(c=
r==null?void 0:r.codeColumn)!=null?c:0},params:{judge:t.code,entry:i,rows:l}}]}))};d();function OM(e){
return e.sheet===null||!e.touched||ld(e)?[]:e.expected.filter(({code:t})=>!e.lines.has(
t)).map(({code:t})=>t)}var Nk={scope:"stage",find:({check:e,sheetViews:t})=>Zr(e)?[]:t.flatMap(n=>{
let r=OM(
n);if(r.length===0)return[];let o={judge:n.judge.code,entries:r};return[{code:"ROW_MISSING_ENTRY",
severity:cd(
e),tab:n.tab,params:o}]})};d();d();d();var AM=6,PM=14;function NM(e,t,n){var i,a,s,u,l;if(g.abs(e.length-t.length)>n)return n+1;
let r=[],o=v.
from({length:t.length+1},(c,p)=>p);for(let c=1;c<=e.length;c+=1){let p=[c];for(let m=1;m<=t.length;m+=
1){let y=e[c-1]===t[m-1],T=c>1&&m>1&&e[c-1]===t[m-2]&&e[c-2]===t[m-1];p[m]=g.min(((i=o[m])!=null?i:0)+
1,((a=p[m-1])!=null?a:0)+1,((s=o[m-1])!=null?s:0)+(y?0:1),T?((u=r[m-2])!=null?u:0)+1:n+1)}[r,o]=[o,p]}
return(l=o[t.length])!=null?l:n+1}var Ik=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");
function IM(e,t){let[n,r]=[Ik(e),Ik(t)];return n.length!==r.length?!1:n.some((o,i)=>o!==r[i]&&(o.length<
3||/\p{N}/u.test(o+r[i])))}function _u(e,t){let[n,r]=[z(e),z(t)],o=g.min(n.length,r.length);if(n===r||
o<AM||IM(e,t))return!1;let i=o<PM?1:2;return NM(n,r,i)<=i}var _k=(e,t)=>t===""?[]:e.filter(n=>z(n.name)===z(
t));function pd(e,t,n){var a;let[r,o]=_k(n,e.name);
if(r===void 0||o!==void 0||((a=t.sheet)==null?void 0:a.codeColumn)==null)return{};let i=t.strays.filter(
s=>z(s.name)===z(e.name));return t.lines.has(r.code)||i.length>1?{}:{fix:{kind:"label",old:e.code,
now:r.
code}}}function $k({row:e,entry:t},n){return!_u(e.name,t.name)||_k(n,e.name).length>0?{}:n.some(r=>r.
code!==t.code&&_u(e.name,r.name))?{}:{fix:{kind:"label",old:e.name,now:t.name}}}var Fk=(e,t)=>e.length>=8&&
t.startsWith(e);function _M({row:e,entry:t}){if(e.name===""||t.name===""||
e.name===t.name)return!1;let[n,r]=[z(e.name),z(t.name)];return n!==""&&n!==r&&!Fk(n,r)&&!Fk(r,n)}
function $M({
check:e},t){if(t.sheet===null||t.sheet.codeColumn===null||t.sheet.nameColumn===null)return[];let n=v.
from(t.lines.values()).flat(),r=n.filter(_M);if(r.length===0)return[];if(r.length*2<=n.filter(({row:
i})=>i.
name!=="").length)return r;let o=new x(e.competition.entries.map(({name:i})=>z(i)));return r.filter(
({row:i})=>o.has(z(i.name)))}var Mk={scope:"stage",find:e=>e.sheetViews.flatMap(t=>$M(e,t).map(n=>{
var s,
u;let{row:r,entry:o}=n,i={row:r.row,column:(u=(s=t.sheet)==null?void 0:s.nameColumn)!=null?u:0},a={
judge:t.
judge.code,entry:o.code,written:r.name,name:o.name};return{code:"ROW_NAME_MISMATCH",severity:
"warning",tab:t.tab,at:i,...$k(n,e.check.competition.entries),params:a}}))};d();var Lk={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>n.strays.filter(r=>r.code!=="").map(
r=>{var o,i;return{code:"ROW_UNKNOWN_ENTRY",severity:"error",tab:n.tab,at:{row:r.row,column:(i=(o=n.
sheet)==null?void 0:o.codeColumn)!=null?i:0},...pd(r,n,e.competition.entries),params:{judge:n.judge.
code,entry:r.code}}}))};d();function FM(e,t,n){let{tab:r,sheet:o,strays:i}=e;return ld(e)?[{code:
"ROW_WITHOUT_CODE",severity:"error",tab:r,params:{name:""}}]:i.filter(a=>a.code==="").map(a=>{var c,
p,m;let s=(m=(p=o==null?void 0:
o.codeColumn)!=null?p:(c=ya(a,t)[0])==null?void 0:c.at.column)!=null?m:0,u={row:a.row,column:s},l=pd(
a,e,n);return{code:"ROW_WITHOUT_CODE",severity:"error",tab:r,at:u,...l,params:{name:a.name}}})}var jk={
scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>FM(n,e.criteria,e.competition.entries))};d(
);var zk={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
({at:o,reading:i})=>{if(i.kind!=="formula-error")return[];let a={judge:t.code,value:i.value};return[
{code:"SCORE_ERROR",severity:"error",tab:n,at:o,params:a}]}))};d();var Bk={scope:"stage",find:({
sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>{let o=new x(r.
unreadable.filter(i=>i.reading.kind==="formula-error").map(i=>i.at));return r.formula.filter(({at:i}
)=>!o.
has(i)).map(({at:i})=>({code:"SCORE_FORMULA",severity:"warning",tab:n,at:i,params:{judge:t.code}}))}
)};d();d();var MM=/^(\d+)(?:[.,](\d+))?\s?%$/;function LM(e,t){var r;let n=typeof e=="string"&&t===100?
MM.exec(
e.trim()):null;return n===null?null:b(`${n[1]}.${(r=n[2])!=null?r:"0"}`)}function va({reading:e,
cellValue:t,
criterion:n}){let{min:r,max:o}=n,i=(a,s)=>t===null||s===null||s<r||s>o?{}:{fix:{kind:a,old:t,now:s}}
;
switch(e.kind){case"text-number":return i("type",e.number);case"date":return i("score",e.likely);
case"not-number":return i("score",LM(e.value,o));default:return{}}}var Uk={scope:"stage",find:({
sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:a}=o;if(a.kind!=="date")return[];let s={judge:t.code,date:a.date,likely:a.likely}
;
return[{code:"SCORE_IS_DATE",severity:"error",tab:n,at:i,...va(o),params:s}]}))};d();function jM(e,t,
{line:n,criterion:r}){var o,i,a;return n.repeated||((a=(i=(o=t.sheet)==null?void 0:o.
columns.get(r.name))==null?void 0:i.length)!=null?a:0)>1?!1:!(Zr(e)&&n.blank)}var Wk={scope:"stage",
find:({check:e,sheetViews:t})=>e.reached===null?[]:t.filter(n=>n.touched).flatMap(n=>n.marks.blank.filter(
r=>jM(e,n,r)).map(({at:r})=>({code:"SCORE_MISSING",severity:ha(e),tab:n.tab,at:r,params:{judge:n.judge.
code,cells:1}})))};d();var Kk={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:
r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:a}=o;if(a.kind!=="not-number")return[];let s={judge:t.code,value:a.value};
return[
{code:"SCORE_NOT_NUMBER",severity:"error",tab:n,at:i,...va(o),params:s}]}))};d();var Gk={scope:
"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.outOfRange.map(
({at:o,value:i,criterion:{min:a,max:s}})=>({code:"SCORE_OUT_OF_RANGE",severity:"error",tab:n,at:o,
params:{
judge:t.code,value:i,min:a,max:s}})))};d();d();var qk=(e,t)=>t%2===1?e[t>>1]:(e[(t>>1)-1]+e[t>>1])/2;
function md(e){return qk(Float64Array.from(
e).sort(),e.length)}var $u=[];function Uf(e,t){let n=0;for(let r=0;r<e.length;r++){if(r===t)continue;
let o=e[r],i=n++;for(;i>0&&$u[i-1]>o;i--)$u[i]=$u[i-1];$u[i]=o}return n===0?b.NaN:qk($u,n)}var Zk=5,
Wf=.25,zM=1.4826,BM=1.645,UM=.02,WM=8,KM=400;function Jk({byJudge:e,byCriterion:t},n,r){let o=e[n],
i=o[r],a=i-Uf(t[r],n);return{fromOthers:a,fromOwn:o.length>1?i-Uf(o,r):a}}function GM(e){let{
criteria:t}=e.
check,n=rr(e).map(o=>t.map((i,a)=>o.length===0?0:md(o.map(({marks:s})=>s[a])))),r=t.map(({min:o,max:
i})=>i>
o?i-o:b.POSITIVE_INFINITY);return o=>{let i=[],a=r.map(()=>[]);for(let{judge:s,marks:u}of o){let l=[
];
for(let c=0;c<r.length;c++){let p=(u[c]-n[s][c])/r[c];l.push(p),a[c].push(p)}i.push(l)}return{rows:o,
byJudge:i,byCriterion:a}}}function Hk(e){let t=Float64Array.from(e,g.abs).sort(),n=t[t.length>>1];
return g.
max(UM,zM*n,t[g.floor(.9*t.length)]/BM)}function qM(e,t){let n=t.filter(({rows:i})=>i.some(a=>a.judge===
e));if(n.length<WM)return null;let r=g.max(1,g.floor(n.length/KM)),o=n.filter((i,a)=>a%r===0).flatMap(
i=>{let a=i.rows.findIndex(s=>s.judge===e);return i.byCriterion.map((s,u)=>Jk(i,a,u))});return{
fromOthers:Hk(
o.map(i=>i.fromOthers)),fromOwn:Hk(o.map(i=>i.fromOwn))}}var ZM=e=>g.max(...e)-g.min(...e);function HM(
e){
let t=e.byCriterion.map(n=>ZM(n)>=Wf);return t.includes(!0)?e.rows.flatMap((n,r)=>{let o=[];for(let i=0;
i<
t.length;i++){if(!t[i])continue;let{fromOthers:a,fromOwn:s}=Jk(e,r,i);a*s>0&&g.abs(a)>=Wf&&g.abs(s)>=
Wf&&o.push({row:n,criterion:i,fromOthers:a,fromOwn:s})}return o}):[]}var Vk={scope:"stage",find:e=>{
let t=ba(e).filter(o=>o.length>=3).map(GM(e)),n=t.flatMap(HM);if(n.length===0)return[];let r=e.sheetViews.
map((o,i)=>n.some(({row:a})=>a.judge===i)?qM(i,t):null);return n.flatMap(({row:o,criterion:i,
fromOthers:a,
fromOwn:s})=>{let u=r[o.judge];if(!u||g.abs(a)<Zk*u.fromOthers||g.abs(s)<Zk*u.fromOwn)return[];let{
name:l,
min:c,max:p}=e.check.criteria[i],m=o.marks[i],y=g.round((m-a*(p-c))*100)/100,{sheetView:T,entry:R}=o,
A={judge:T.judge.code,entry:R.code,value:m,others:y};return[{code:"SCORE_OUTLIER",severity:"info",
tab:T.
tab,at:o.row.marks.get(l).at,params:A}]})}};d();d();function fd(e){let t=2166136261;for(let n=0;n<e.length;
n++)t=g.imul(t^e.charCodeAt(n),16777619);return t}
function Fu(e,t){let n=g.imul(e^e>>>16,2246822507)^t,r=g.imul(n^n>>>13,3266489909);return r^r>>>16}
function JM(e){
return e.kind==="score"?g.round(e.value*1e4)|0:fd(e.kind==="unreadable"?E.stringify(e.raw):e.kind)}
var Yk=new O;
function VM(e){var n;let t=(n=Yk.get(e))!=null?n:{byCode:fd(e.code),byName:fd(e.name)};return Yk.set(
e,t),t}var Kf=(e,t)=>((e>>>0)%36**t).toString(36).padStart(t,"0"),Xk=new O;function Mu(e,t){let n=Xk.
get(e),r=n===void 0?YM(e,t):n;return Xk.set(e,r),r}function YM(e,t){let n=new v(12).fill(0),r=new v(
12).fill(0),o=v.from(e.columns.keys(),c=>({name:c,digest:fd(c)})),i=0,a=0,s=0,u=(c,p,m)=>{let y=(Fu(
p,0)&65535)%12;c[y]=c[y]+Fu(p,m)|0};for(let c of e.rows){let p=c.entry===null?void 0:t.get(c.entry);
if(p===void 0)continue;let m=0,y=0;for(let{name:R,digest:A}of o){let P=c.marks.get(R);P===void 0||P.
kind==="blank"?y+=1:m=m+Fu(A,JM(P))|0}if(y===o.length)continue;let T=VM(p);i+=1,a=a+Fu(m,1)|0,s=s+Fu(
m,2)|0,u(n,T.byCode,m),u(r,T.byName,m)}if(i<3)return null;let l=[...n,...r].map(c=>Kf(c,3)).join("");
return`${Kf(a,12/2)}${Kf(s,12/2)}${l}${i}`}var gd=e=>b(e.slice(84));function Qk(e,t,n){let r=0;for(
let o=n;o<
n+36;o+=3)e.slice(o,o+3)!==t.slice(o,o+3)&&(r+=1);return r}var ex=(e,t)=>e.slice(0,12)===t.slice(0,
12)&&
gd(e)===gd(t)&&g.min(Qk(e,t,12),Qk(e,t,48))>=3;var tx={scope:"stage",find:({check:e,sheetViews:t})=>{
let{orders:n,competition:r}=e;if(n===void 0)return[];
let o=new h(r.entries.map(i=>[i.code,i]));return t.flatMap(({judge:i,tab:a,sheet:s})=>{let u=n.get(i.
code),l=s===null||u===void 0?null:Mu(s,o);if(u===void 0||l===null||!ex(u,l))return[];let c={judge:i.
code,rows:gd(l)};return[{code:"SCORE_ROWS_PERMUTED",severity:"error",tab:a,params:c}]})}};d();var rx=3,
ox=.2,XM=e=>Float64Array.from(e).sort()[g.floor(e.length/10)];function QM({criterion:e,highest:t,
others:n}){return n.length>=rx&&t<=ox*e.max&&2*t<XM(n)}var nx=(e,t)=>e.map(({marks:n})=>n[t]),ix={
scope:"stage",find:e=>{let t=rr(e);return t.flatMap(n=>{let[r]=n;if(r===void 0||n.length<rx)return[];
let i=e.
check.criteria.map((l,c)=>{let p=g.max(...nx(n,c)),y=p<=ox*l.max?t.flatMap(T=>T===n?[]:nx(T,c)):[];
return{
criterion:l,highest:p,others:y}}).filter(QM);if(i.length===0)return[];let{judge:a,tab:s}=r.sheetView,
u={judge:a.code,criteria:i.map(({criterion:l})=>l.name),highest:g.max(...i.map(l=>l.highest)),usual:
md(
i.flatMap(l=>l.others))};return[{code:"SCORE_SCALE_SUSPECT",severity:"warning",tab:s,params:u}]})}};
d();var ax={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:a}=o;if(a.kind!=="text-number")return[];let s={judge:t.code,value:a.value,
number:a.
number};return[{code:"SCORE_TEXT_NUMBER",severity:"error",tab:n,at:i,...va(o),params:s}]}))};d();var hd=e=>e.reduce(
(t,n)=>t+n,0),sx=(e,t)=>hd(e.map((n,r)=>n*t[r].weight)),eL=[{basis:"sum",of:hd},{
basis:"mean",of:e=>hd(e)/e.length},{basis:"weighted-mean",of:(e,t)=>sx(e,t)/hd(t.map(n=>n.weight))},
{basis:"weighted-sum",of:sx},{basis:"score",of:dd}];function tL(e){return typeof e=="number"?e:
typeof e==
"string"&&e.trim()!==""?sd(e,0,1e6):null}function nL(e,t){var r,o,i;let n=(i=(o=(r=/\.(\d+)$/.exec(k(
e)))==null?void 0:r[1])==null?void 0:o.length)!=null?i:0;return g.abs(e-t)<=.5*10**-g.min(n,6)+1e-9}
function rL(e,t,n){let r=e.flatMap(i=>{let a=tL(i.row.total);return a===null?[]:[{row:i,total:a}]}),
o=eL.map(i=>({...i,off:r.filter(({row:a,total:s})=>!nL(s,i.of(a.marks,n)))})).reduce((i,a)=>a.off.length<
i.off.length?a:i);return o.off.length*2>=r.length?[]:o.off.map(({row:{sheetView:i,row:a,entry:s,
marks:u},
total:l})=>({code:"TOTAL_MISMATCH",severity:"warning",tab:i.tab,at:{row:a.row,column:t},params:{
judge:i.
judge.code,entry:s.code,value:l,expected:g.round(o.of(u,n)*1e4)/1e4,basis:o.basis}}))}var ux={scope:
"stage",find:e=>rr(e).flatMap(t=>{var r,o,i;let n=(i=(o=(r=t[0])==null?void 0:r.sheetView.sheet)==null?
void 0:o.totalColumn)!=null?i:null;return n===null?[]:rL(t,n,e.check.criteria)})};d();d();d();
function or(e,t){var n;return(n=e(t))!=null?n:{}}var yd=({competition:e,locate:t})=>{let{method:n,
carryOver:r,passingScore:o}=e.settings,i=$n(n);if(i===
"points")return[];let a=(u,l)=>({code:"METHOD_CAUTION",severity:"warning",...or(t,{kind:"setting",
key:u}),
params:l}),s=r&&e.stages.length>1;return[...n==="z-score"?[a("method",{reason:"standard-scores"})]:[
],
...n==="z-score"&&s?[a("carryOver",{reason:"standard-scores-carried"})]:[],...o!==null?[a(
"passingScore",{reason:"passing-score-unit",unit:i,value:o})]:[]]};d();var bd=({competition:e,locate:
t})=>{let n=e.stages.findIndex(o=>o.weight!==null);return e.settings.carryOver||
n<0?[]:[{code:"METHOD_CAUTION",severity:"warning",...or(t,{kind:"stage",index:n,column:"weight"}),
params:{
reason:"stage-weights-unused"}}]};var lx={scope:"workbook",checks:[yd,bd]};d();d();d();function dt({
locate:e},t,n){let{setting:r,value:o,reason:i,allowed:a=[],stage:s,severity:u="error"}=n,
l={setting:r,value:o,reason:i,allowed:[...a]};return{code:"SETTING_INVALID",severity:u,...s&&{stage:
s},
...or(e,t),params:l}}var vd=e=>{let{settings:t}=e.competition;if(!t.carryOver||t.method!=="rank-sum")return[
];let n={setting:"method",value:t.method,reason:"combination",allowed:["carryOver"]};return[dt(e,{
kind:"setting",key:"method"},n)]};d();var wd=e=>{var y,T,R;let{entries:t,settings:n,stages:r}=e.competition;
if(!n.winnersPerCategory)return[];
let o=t.map((A,P)=>({entry:A,index:P,key:z(A.category)})).filter(({entry:A})=>A.status==="running"),
i=({index:A})=>({kind:"entry",index:A,column:"category"}),a="entries.category",s=o.filter(({key:A})=>A===
""),u=s.map(({entry:A})=>A.code),l=(T=(y=r[r.length-1])==null?void 0:y.name)!=null?T:"",c={setting:a,
value:"",reason:"category-blank",allowed:u,stage:l},p=new h;for(let{key:A}of o)p.set(A,((R=p.get(A))!=
null?R:0)+1);let m=p.size<2?[]:o.filter(({key:A})=>A!==""&&p.get(A)===1);return[...s.slice(0,1).map(
A=>dt(e,i(A),c)),...m.map(A=>{let P=A.entry.category;return dt(e,i(A),{setting:a,value:P,reason:
"category-alone",severity:"warning"})})]};d();var kd=e=>e.competition.criteria.flatMap(({min:t,max:n,
stage:r},o)=>{if(n>t&&n>0)return[];let i=[`> ${g.
max(t,0)}`];return[dt(e,{kind:"criterion",index:o,column:"max"},{...{setting:"criteria.max",value:n,
reason:"out-of-range",allowed:i},...r!==null&&{stage:r}})]});d();function Gf(e){let t=new x([""]);
return e.flatMap((n,r)=>{let o=n!==""&&t.has(n);return t.add(n),o?[
r]:[]})}var xd=e=>{let{stages:t,judges:n,criteria:r}=e.competition,o=Gf(t.map(({name:s})=>z(s))),i=Gf(
n.map(({code:s})=>J(s))),a=new x(t.flatMap(s=>{let u=$e(e.competition,s);return Gf(u.map(({name:l})=>z(
l))).map(l=>r.indexOf(u[l]))}));return[...o.map(s=>{let u={setting:"stages.name",value:t[s].name,
reason:"duplicate"};return dt(e,{kind:"stage",index:s,column:"name"},u)}),...i.map(s=>{let u={
setting:"judges.code",value:n[s].code,reason:"duplicate"};return dt(e,{kind:"judge",index:s,column:
"code"},u)}),...v.
from(a,s=>{let u={setting:"criteria.name",value:r[s].name,reason:"duplicate"};return dt(e,{kind:
"criterion",index:s,column:"name"},u)})]};d();var Td=e=>e.competition.stages.flatMap((t,n)=>{let r=qr(
e.competition,t);if(r===null||t.title===null||
!("outcomes"in t.title))return[];let o=t.title.outcomes.filter(u=>u.places>r);if(o.length===0)return[
];
let i=o.map(u=>`${u.places}: ${u.name}`).join("; ");return[dt(e,{kind:"stage",index:n,column:"title"}
,
{...{setting:"stages.title",reason:"outcomes-beyond-cut",severity:"warning"},value:i,allowed:[k(r)]}
)]});d();var Sd=e=>{var c;let{settings:t,stages:n}=e.competition,r=n[n.length-1],o=(c=r&&qr(e.competition,
r))!=
null?c:t.top,i=[k(o)],a=v.from({length:o},(p,m)=>{var y;return(y=t.prizes[m])!=null?y:0}),s=!t.rankedWinners&&
a.some(p=>p!==a[0]),u={setting:"rankedWinners",value:!1,reason:"prizes-unequal",allowed:i},l=t.prizes.
flatMap((p,m)=>m>=o&&p?[{index:m,amount:p}]:[]);return[...s?[dt(e,{kind:"setting",key:
"rankedWinners"},
{...u,...r&&{stage:r.name}})]:[],...l.slice(0,1).map(({index:p,amount:m})=>dt(e,{kind:"prize",place:
p+
1},{setting:`prizes.${p+1}`,value:m,reason:"prizes-unused",allowed:i,severity:"warning"}))]};d();var Ed=e=>e.competition.stages.flatMap(
(t,n)=>{if(e.competition.criteria.length===0||$e(e.competition,
t).length>0)return[];let r={setting:"criteria.name",value:"",reason:"empty",stage:t.name};return[dt(
e,{kind:"stage",index:n,column:"name"},r)]});d();var Cd=e=>{let{stages:t,criteria:n,judges:r,entries:
o}=e.competition,i=t.map(({name:u})=>u),a=new x(
o.map(({code:u})=>J(u))),s="unknown-reference";return[...n.flatMap(({stage:u},l)=>u===null||i.includes(
u)?[]:[dt(e,{kind:"criterion",index:l,column:"stage"},{setting:"criteria.stage",value:u,reason:s,
allowed:i})]),
...r.flatMap((u,l)=>[...u.stages.filter(c=>!i.includes(c)).map(c=>dt(e,{kind:"judge",index:l,column:
"stages"},{setting:"judges.stages",value:c,reason:s,allowed:i})),...u.conflicts.filter(c=>!a.has(J(c))).
map(c=>dt(e,{kind:"judge",index:l,column:"conflicts"},{setting:"judges.conflicts",value:c,reason:s}))])]}
;var cx={scope:"workbook",checks:[vd,xd,Cd,Ed,kd,wd,Td,Sd]};d();d();var Rd=({competition:e,locate:t}
)=>{let{criteria:n,stages:r}=e,o=n.flatMap(({weight:a,stage:s},u)=>{
if(a>=0)return[];let l={of:"criteria",reason:"negative",value:a},c=or(t,{kind:"criterion",index:u,
column:"weight"});return[{code:"WEIGHTS_INVALID",severity:"error",...s!==null&&{stage:s},...c,params:
l}]}),i=r.
flatMap(a=>{let s=$e(e,a);if(s.length===0||s.some(({weight:c})=>c!==0))return[];let u={of:"criteria",
reason:"all-zero"},l=or(t,{kind:"criterion",index:n.indexOf(s[0]),column:"weight"});return[{code:
"WEIGHTS_INVALID",severity:"error",stage:a.name,...l,params:u}]});return[...o,...i]};d();var Dd=({
competition:e,locate:t})=>{let n=e.stages.map(a=>a.weight);if(!e.settings.carryOver||n.every(
a=>a===null))return[];let r=(a,s)=>({code:"WEIGHTS_INVALID",severity:"error",...or(t,{kind:"stage",
index:a,
column:"weight"}),params:{of:"stages",...s}}),o=n.flatMap((a,s)=>a!==null&&a<0?[r(s,{reason:
"negative",value:a})]:[]),i=n.indexOf(null);return i>=0?[...o,r(i,{reason:"partly-blank"})]:n.every(
a=>a===0)?
[r(0,{reason:"all-zero"})]:o};var dx={scope:"workbook",checks:[Dd,Rd]};d();var px={scope:"stage",
find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,sheet:o})=>e.criteria.
flatMap(({name:i})=>{var u,l;let a=(u=o==null?void 0:o.columns.get(i))!=null?u:[],s=a[1];return s===
void 0?[]:[{code:"COLUMN_DUPLICATE_CRITERION",severity:"error",tab:r,at:{row:(l=o==null?void 0:o.headerRow)!=
null?l:0,column:s},params:{judge:n.code,criterion:i,columns:a.map(Au)}}]}))};d();function oL(e){let{
sheet:t,missingColumns:n}=e;if(t===null||t.headerRow===null&&t.rows.length===
0)return[];let r=n.map(({name:i})=>i);return v.from(t.columns.values()).every(i=>i.length===0)&&r.length>
0?[r.join(", ")]:r}var mx={scope:"stage",find:({sheetViews:e})=>e.flatMap(t=>oL(t).map(n=>({code:
"COLUMN_MISSING_CRITERION",severity:"error",tab:t.tab,params:{judge:t.judge.code,criterion:n}})))};d(
);var Od={scope:"stage",find:({check:e,begun:t})=>t?[]:[{code:"STAGE_NOT_BEGUN",severity:"info",
params:{
stage:e.stage.name}}]};d();function iL(e){return e.sheet===null||e.expected.length===0?!1:e.sheet.headerRow===null?
e.sheet.rows.
length===0:!e.touched&&e.missingColumns.length===0}var fx={scope:"stage",find:({check:e,sheetViews:t}
)=>t.
filter(iL).map(({tab:n,judge:r})=>({code:"TAB_EMPTY",severity:ha(e),tab:n,params:{judge:r.code}}))};
d();var gx={scope:"stage",find:({check:e,sheetViews:t})=>t.filter(n=>n.sheet===null&&n.expected.length>0).
map(({tab:n,judge:r})=>({code:"TAB_MISSING",severity:ha(e),tab:n,params:{tab:n,judge:r.code,...e.stage.
scoreTab===void 0?{}:{within:!0}}}))};d();var hx={scope:"stage",find:({check:{protectedTabs:e=[]},
sheetViews:t})=>e.length===0?[]:t.filter(
({sheet:n,touched:r,tab:o})=>n!==null&&r&&!e.includes(o)).map(({tab:n,judge:r})=>({code:
"TAB_UNPROTECTED",severity:"info",tab:n,params:{judge:r.code}}))};var wa={TAB_MISSING:gx,TAB_EMPTY:
fx,TAB_UNPROTECTED:hx,STAGE_NOT_BEGUN:Od,COLUMN_MISSING_CRITERION:mx,
COLUMN_DUPLICATE_CRITERION:px,ROW_MISSING_ENTRY:Nk,ROW_WITHOUT_CODE:jk,ROW_UNKNOWN_ENTRY:Lk,
ROW_DUPLICATE_ENTRY:Pk,
ROW_NAME_MISMATCH:Mk,SCORE_ROWS_PERMUTED:tx,SCORE_MISSING:Wk,SCORE_NOT_NUMBER:Kk,SCORE_TEXT_NUMBER:
ax,
SCORE_IS_DATE:Uk,SCORE_OUT_OF_RANGE:Gk,SCORE_ERROR:zk,SCORE_FORMULA:Bk,SCORE_SCALE_SUSPECT:ix,
SCORE_OUTLIER:Vk,
TOTAL_MISMATCH:ux,JUDGE_NO_VARIANCE:kk,JUDGES_IDENTICAL:Rk,JUDGES_DISAGREE:Sk,JUDGE_CONFLICT:bk,
JUDGE_RECUSED:xk,
ENTRY_UNSCORED:yk,PANEL_DISCONNECTED:Ak,ENTRY_DUPLICATE_CODE:ck,ENTRY_DUPLICATE_NAME:dk,
SETTING_INVALID:cx,
WEIGHTS_INVALID:dx,METHOD_CAUTION:lx};var aL=f.values(wa).flatMap(e=>(e==null?void 0:e.scope)==="entries"?
[e]:[]),qf=e=>aL.flatMap(t=>t.find(
e));d();d();function sL(e){let t=[],n=v.from(e).sort((r,o)=>r.row-o.row||r.column-o.column);for(let{
row:r,column:o}of n){
let i=t[t.length-1],a=(i==null?void 0:i.row)===r?o-i.column:b.POSITIVE_INFINITY;i===void 0||a>i.columns?
t.push({row:r,column:o,rows:1,columns:1}):a===i.columns&&(t[t.length-1]={...i,columns:i.columns+1})}
return t}function Ad(e){let t=[],n=new h;for(let r of sL(e)){let o=`${r.column}:${r.columns}`,i=n.get(
o),a=i===void 0?void 0:t[i];i!==void 0&&a!==void 0&&a.row+a.rows===r.row?t[i]={...a,rows:a.rows+1}:(
n.
set(o,t.length),t.push(r))}return t}function uL(e,t){return e.code!=="SCORE_MISSING"?e:{...e,params:
{
...e.params,cells:t.rows*t.columns}}}function lL(e){let t=e.code==="SCORE_MISSING"?e.params.judge:e.
params;return E.stringify([e.code,e.severity,e.tab,t,e.fix])}function yx(e){let t=new h,n=[];for(let o of e){
if(o.at===void 0){n.push({draft:o,block:null});continue}let i=lL(o),a=t.get(i);a?a.cells.push(o.at):
t.set(i,{draft:o,cells:[o.at]})}let r=v.from(t.values()).flatMap(({draft:o,cells:i})=>Ad(i).map(a=>(
{
draft:uL(o,a),block:a})));return[...n,...r]}d();function cL(e,t){return t.some(n=>n.strays.length>0)?
!0:t.some(n=>{var r;return(r=n.sheet)==null?void 0:
r.rows.some(o=>o.entry!==null&&e.criteria.some(({name:i})=>{var s;let a=(s=o.marks.get(i))==null?
void 0:
s.kind;return a==="score"||a==="unreadable"}))})}function dL(e){let{competition:t,stage:n,criteria:r,
reached:o}=e,i=t.settings.conflicts==="exclude",a=gr(t),s=o!=null?o:t.entries.filter(c=>c.status==="running"),
u=new h(s.map(c=>[c.code,c])),l=e.judges.map(c=>{var T,R,A,P;let p=new h;for(let N of s){let I=a(
c,N);I!==null&&p.set(N.code,I)}let m=new x(i?p.keys():[]),y=(T=e.sheets.get(c.code))!=null?T:null;
return hk(
{judge:c,tab:(P=(A=y==null?void 0:y.tab)!=null?A:(R=e.tabName)==null?void 0:R.call(e,n,c))!=null?P:`${n.
name} \xB7 ${c.code}`,sheet:y,criteria:r,entries:u,expected:(o!=null?o:[]).filter(N=>!m.has(N.code)),
excluded:m,conflicts:p})});return{check:e,sheetViews:l,begun:cL(e,l)}}var bx=new O;function Pd(e){
var n;
let t=(n=bx.get(e))!=null?n:dL(e);return bx.set(e,t),t}var pL=f.values(wa).flatMap(e=>(e==null?void 0:
e.scope)==="stage"?[e]:[]);function mL(e){let t=new h(
e.sheetViews.map((i,a)=>[i.tab,a])),n=({draft:i})=>{var a,s;return(s=t.get((a=i.tab)!=null?a:""))!=null?
s:e.sheetViews.length},r=({block:i})=>{var a;return(a=i==null?void 0:i.row)!=null?a:-1},o=({block:i}
)=>{
var a;return(a=i==null?void 0:i.column)!=null?a:-1};return(i,a)=>n(i)-n(a)||r(i)-r(a)||o(i)-o(a)}
function fL({
draft:e,block:t},n){let{at:r,...o}=e,i=t&&Fe(t.row,t.column,t.rows,t.columns);return{...o,stage:n,
...i&&
{cell:i}}}function Zf(e){let t=Pd(e),n=t.begun?pL:[Od];return yx(n.flatMap(r=>r.find(t))).sort(mL(t)).
map(r=>fL(r,e.stage.name))}d();var vx=[vd,yd,Dd,bd,xd,Cd,Ed,Rd,kd,wd,Td,Sd],gL=f.values(wa).flatMap(
e=>(e==null?void 0:e.scope)==="workbook"?e.checks:[]),hL=[...vx,...gL.filter(e=>!vx.includes(e))];
function Hf(e,t=()=>null){return hL.
flatMap(n=>n({competition:e,locate:t}))}d();function Jf(e){return Pd(e).sheetViews.map(t=>{let n=v.from(
t.lines.values()).map(i=>i.filter(a=>!a.
excluded&&!a.blank)).filter(i=>i.length>0),r=n.filter(i=>i.some(a=>a.complete||a.recused)).length,o=Zr(
e)||e.reached===null;return{stage:e.stage.name,judge:t.judge.code,scored:r,expected:o?n.length:t.expected.
length}})}d();var kx=31,yL=/[\u00b7\-\u2013|:_]/u;function Hr(e){let t=[...e];return t.flatMap((n,r)=>{
if(!yL.test(n))return[];
let[o,i]=[t.slice(0,r).join(""),t.slice(r+1).join("")];return[{left:o.trim(),right:i.trim(),at:r,
spaced:n===
"\xB7"||/\s$/.test(o)}]})}var bL=/[[\]:*?/\\]/g,Lu=e=>e.replace(bL," ").replace(/\s+/g," ").trim();
function vL(e,t){
let n=kx-t.length-3;return`${e.length>n?`${e.slice(0,g.max(1,n-1)).trim()}\u2026`:e} \xB7 ${t}`}var ka=(
e,t)=>vL(
Lu(e.name),Lu(t.code)),wL=(e,t)=>e.length>t?`${e.slice(0,t-1).trim()}\u2026`:e;function ju(e,t,n){
let r=Z.
ranking[n],o=kx-r.length-3,i=(u,l)=>wL(Lu(u.name),l),s=t.some(u=>u!==e&&i(u,o)===i(e,o))?`${t.indexOf(
e)+1} `:"";return`${r} \xB7 ${s}${i(e,o-s.length)}`}function xx(e,t){let n=e.trim();if(!n.endsWith(
"\u2026"))return z(n)===z(Lu(t.name));let r=z(n.slice(0,-1));return r!==""&&z(Lu(t.name)).startsWith(
r)}function Nd(e,t){var o;let n=kL(e,t),r=n.filter((i,a)=>n.findIndex(s=>TL(i,s))===a);return r.length===
1&&(o=r[0])!=null?o:null}function kL(e,t){let n=wx(e,t,(i,a)=>J(i.code)===J(a));if(n.length>0)return n;
let[r,...o]=t.stages;return r!==void 0&&o.length===0?xL(e,t,r):wx(e,t,Vf)}var Vf=(e,t)=>z(t)!==""&&z(
t)===z(e.name),wx=(e,t,n)=>Hr(e).flatMap(({left:r,right:o})=>t.stages.filter(i=>xx(r,i)).flatMap(i=>Ye(
t,i).filter(a=>n(a,o)).map(a=>({stage:i,judge:a})))),xL=(e,t,n)=>Ye(t,n).filter(r=>J(r.code)===J(e)||
Vf(r,e)||Hr(e).some(({left:o,right:i})=>xx(o,n)&&Vf(r,i))).map(r=>({stage:n,judge:r})),TL=(e,t)=>e.stage===
t.stage&&e.judge===t.judge;var Tx=e=>e.severity==="error";function yt(e,t){let{competition:n,sheets:
r,decisions:o}=e,i=[...e.findings,
...Hf(n,e.locate)],a=[],s=[],u=!i.some(l=>Tx(l)&&l.stage===void 0);for(let l of n.stages){let c=r.filter(
N=>N.stage===l.name),m=u||l===n.stages[0]?Co(n,a):null,y={competition:n,stage:l,criteria:$e(n,l),
judges:Ye(
n,l),sheets:new h(c.map(N=>[N.judge,N])),reached:m,provisional:t.provisional,tabName:(N,I)=>{var $;
return($=
N.scoreTab)!=null?$:ka(N,I)},protectedTabs:e.protectedTabs,orders:e.orders.get(l.name)};i.push(...Zf(
y)),m!==null&&s.push(...Jf(y));let T=N=>N.stage===l.name&&(Tx(N)||N.code==="STAGE_NOT_BEGUN");if(!u||
m===null||i.some(T)){u=!1;continue}let R=ik(n,l,r,a,o),A=e.locate({kind:"setting",key:"method"}),P=[
...R.findings,...uk(n,R,a)];if(i.push(...P.map(N=>N.code==="METHOD_CAUTION"?{...N,...A}:N)),P.some(T)){
u=!1;continue}a.push(R)}return{findings:i,results:a,progress:s}}d();d();function Sx(e,t){if(t.length===0)return e;
let n=r=>{var o;return(r.kind==="score"||r.kind==="unreadable")&&((o=t[r.at.row])!=null&&o[r.at.column])?
{...r,formula:!0}:r};return{...e,rows:e.rows.map(
r=>({...r,marks:new h([...r.marks].map(([o,i])=>[o,n(i)]))}))}}d();d();var SL=/(?:^|[^\p{L}])(?:rekap|recap|gabungan|klasemen)/iu,
EL=/^(?:salinan|copy of|hasil|results?|peringkat|ranking|ringkasan|summary|template|templat|format|blangko|contoh|petunjuk)(?!\p{L})/iu,
CL=/(?:^|[^\p{L}])(?:juri|judge)/iu,Ex=e=>f.values(Z).some(t=>_e(e,t));function xa(e){let t=e.trim();
return Ex(t)||SL.test(t)?!1:EL.test(t)?/^(?:hasil|results?)/i.test(t)&&CL.test(t):!0}var zu=e=>!xa(e)&&
!Ex(e.trim())&&!/^(?:salinan|copy of|templ|format|blangko|contoh|petunjuk)/i.test(e.trim());var Id=new h;
function Rx(e,t,n){let r=e.flatMap(i=>{let a=n.get(i);return a===void 0?[]:[{name:i,...a}]}),
o=e.flatMap(i=>{let a=n.has(i)?null:Nd(i,t);return a===null?[]:[{name:i,...a}]});return[...r,...o]}
var Dx=(e,t)=>e.
stage===t.stage&&e.judge===t.judge;function Ox(e,t,n=Id){let r=Rx(e,t,n);return r.flatMap(o=>{let i=r.
find(a=>Dx(a,o));return i===void 0||i===o?[]:[{...o,first:i.name}]})}var Yf=/^(?:salinan(?: dari)?|copy of|copy)\s+(?=\S)|\s*\(\d+\)$|\s+(?:copy|salinan)$/iu;
function Ax(e,t,n=Id){let r=Fn(e,t,n);return e.flatMap(o=>{var s;if(!Yf.test(o)||r.some(u=>u.name===
o))return[];let i=o;for(;Yf.test(i);)i=i.replace(Yf,"").trim();let a=(s=r.find(u=>z(u.name)===z(i)))!=
null?s:Nd(i,t);return a===null?[]:[{name:o,stage:a.stage,judge:a.judge}]})}var Cx=e=>J(e).replace(
/\p{N}+/gu,
"#");function Px(e,t,n=Id){let r=new x(t.judges.map(a=>Cx(a.code))),o=new x(t.stages.map(a=>z(a.name))),
i=new x(Fn(e,t,n).map(a=>a.name));return e.flatMap(a=>{if(i.has(a)||Nd(a,t)!==null)return[];let s=Hr(
a).find(({left:u,right:l})=>o.has(z(u))&&r.has(Cx(l)));return s===void 0?[]:[{name:a,judge:s.right}]}
)}
function Fn(e,t,n=Id){let r=Rx(e,t,n),o=r.filter((a,s)=>r.findIndex(u=>Dx(u,a))===s),[i]=t.stages;
return o.
length>0||i===void 0||t.stages.length>1?o:RL(e,i,Ye(t,i))}function RL(e,t,n){var s,u;let r=new h;for(
let l of e.
filter(xa))for(let{left:c,right:p}of Hr(l)){let m=n.filter(T=>Xf(p,T)),[y]=m;y===void 0||m.length>1||
z(c)===""||r.set(z(c),[...(s=r.get(z(c)))!=null?s:[],{name:l,stage:t,judge:y}])}let o=[...r.values()].
map(l=>l.filter((c,p)=>l.findIndex(m=>m.judge===c.judge)===p)),i=g.max(0,...o.map(l=>l.length)),a=o.
filter(l=>l.length===i);return a.length===1?(u=a[0])!=null?u:[]:[]}var Xf=(e,t)=>J(e)!==""&&(J(e)===
J(t.code)||z(e)===z(t.name));d();d();d();d();var Ta={id:
"Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
en:"January February March April May June July August September October November December".split(" ")}
;function hi(e,t){var i;let[n="",r="",o=""]=e.split("-");return`${b(o)} ${(i=Ta[t][b(
r)-1])!=null?i:""} ${n}`}var DL=["","pebruari","","","","","","agt","","","nopember",""];function Nx(
e){
let t=e.toLowerCase();if(t.length<3)return null;let n=(o,i)=>[Ta.id[i],Ta.en[i],DL[i]].some(a=>a==null?
void 0:a.toLowerCase().startsWith(t)),r=Ta.id.findIndex(n);return r<0?null:r+1}function K(e){return e===void 0||
e===""?"":typeof e=="object"?e.date.endsWith("T00:00:00")?e.date.slice(
0,10):Mn(e.date):k(e).trim()}var Mn=e=>e.replace("T"," "),Bu=e=>e.replace(" ","T"),ce=e=>typeof e!="number"&&
K(e)==="";function vt(e){var n;if(typeof e=="number")return e;if(typeof e!="string")return null;
let t=/^(-?\d+)(?:[.,](\d+))?$/.exec(e.trim());return t===null?null:b(`${t[1]}.${(n=t[2])!=null?n:
"0"}`)}
var OL=(e,t)=>new C(C.UTC(e,t,0)).getUTCDate();function Qf(e,t,n){return t<1||t>12||n<1||n>OL(e,t)?
null:
`${e}-${k(t).padStart(2,"0")}-${k(n).padStart(2,"0")}`}function Do(e){var a;if(typeof e=="object")return e.
date.slice(0,10);let t=K(e).toLowerCase(),n=/^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(t);if(n!==null)return Qf(
b(n[1]),b(n[2]),b(n[3]));let r=/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(t);if(r!==null)return Qf(
b(r[3]),b(r[2]),b(r[1]));let o=/^(?:[a-z']+,\s*)?(\d{1,2})\s+([a-z]+)\.?,?\s+(\d{4})$/.exec(t);if(o===
null)return null;let i=Nx((a=o[2])!=null?a:"");return i===null?null:Qf(b(o[3]),i,b(o[1]))}function Ix(
e){
return typeof e=="object"?e.date.slice(11,16).replace(":","."):K(e)}var Sa=e=>K(e).split(/[,;\n]/).map(
t=>t.trim()).filter(t=>t!=="");var yi=10;function bi(e,t){let n=e.values.slice(0,yi).map(t),r=g.max(
0,...n);return r===0?null:n.indexOf(
r)}function it(e,t){var s;let n=u=>typeof u=="string"&&t.columns.some(l=>_e(u,l.header)),r=bi(e,u=>u.
filter(n).length);if(r===null)return null;let o=new h;for(let[u,l]of((s=e.values[r])!=null?s:[]).entries(
)){
let c=typeof l=="string"?t.columns.find(p=>_e(l,p.header)):void 0;c!==void 0&&!o.has(c.key)&&o.set(c.
key,u)}let i=[...o.keys()],a=e.values.map((u,l)=>({row:l,cell:c=>{var m;let p=o.get(c);return p===void 0?
"":(m=u[p])!=null?m:""}})).filter(({row:u,cell:l})=>u>r&&i.some(c=>!ce(l(c))));return{part:t.part,
tab:e.
tab,headerRow:r,columns:o,rows:a}}function Xe(e,t,n){let r=e==null?void 0:e.columns.get(n);return e===
null||r===void 0||t===void 0?null:{tab:e.tab,cell:Fe(t,r)}}var _x=(e,t)=>e.columns.map(n=>n.header[t]);
function $x({tables:e,rows:t}){return n=>{switch(n.kind){case"setting":return Xe(e.settings,t.settings.
get(n.key),"value");case"prize":return Xe(e.settings,t.prizes.get(n.place),"value");case"entry":
return Xe(
e.entries,t.entries[n.index],n.column);case"stage":return Xe(e.stages,t.stages[n.index],n.column);
case"criterion":return Xe(e.criteria,t.criteria[n.index],n.column);case"judge":return Xe(e.judges,t.judges[
n.
index],n.column)}}}d();var AL=(e,t)=>e>0&&(e<1?t>1:e===1&&t>=20),Fx=(e,t)=>e.rows.some(n=>t.some(({
name:r,max:o})=>{let i=n.
marks.get(r);return(i==null?void 0:i.kind)==="score"&&AL(i.value,o)})),PL=e=>e.replace(
/"[^"]*"|\\./g,
"").includes("%");function Mx(e,t){let n=r=>{var s,u;let{row:o,column:i}=r.at;return r.kind!=="score"||
!PL((u=(s=t[o])==null?void 0:s[i])!=null?u:"")?r:{kind:"unreadable",raw:`${b((r.value*100).toPrecision(
12))}%`,cellValue:r.value,at:r.at,...r.formula&&{formula:!0}}};return{...e,rows:e.rows.map(r=>({...r,
marks:new h([...r.marks].map(([o,i])=>[o,n(i)]))}))}}d();d();d();var hr="General",Lx=e=>e===hr||e.startsWith(
"0");var ae=(e,t,n,r,o)=>o===void 0?{key:e,header:_(t,n),width:r}:{key:e,header:_(t,n),width:r,
format:o},
vi="@",jx="d mmmm yyyy",Uu={part:"settings",tab:Z.settings,columns:[ae("key","Kunci","Key",220),ae(
"value","Nilai","Value",380)]},Wu={part:"stages",tab:Z.stages,columns:[ae("order","Urutan","Order",
70,
hr),ae("name","Tahap","Stage",200),ae("weight","Bobot","Weight",80,hr),ae("advance","Lolos",
"Advance",
80,hr),ae("title","Predikat","Title",240),ae("form","Bentuk","Form",110),ae("date","Tanggal","Date",
140,jx),ae("scoreTab","Tab Nilai","Score Tab",180)]},Ku={part:"criteria",tab:Z.criteria,columns:[ae(
"stage","Tahap","Stage",180),ae("name","Kriteria","Criterion",200),ae("weight","Bobot","Weight",80,
hr),
ae("min","Min","Min",70,hr),ae("max","Maks","Max",70,hr),ae("description","Uraian","Description",380)]}
,
ir={part:"entries",tab:Z.entries,columns:[ae("code","Kode","Code",80,vi),ae("name","Nama Inovasi",
"Innovation",320),ae("institution","Instansi","Institution",240),ae("category","Kategori","Category",
120),
ae("unitType","Jenis Unit","Unit Type",120),ae("innovator","Inovator","Innovator",200),ae("contact",
"Narahubung","Contact",160),ae("phone","No. WA","Phone",120,vi),ae("email","Email","Email",180),ae(
"link","Tautan Proposal","Proposal Link",180),ae("status","Status","Status",160),ae("reason",
"Alasan",
"Reason",240)]},wi={part:"judges",tab:Z.judges,columns:[ae("code","Kode","Code",70,vi),ae("name",
"Nama","Name",220),ae("role","Peran","Role",110),ae("institution","Instansi","Institution",240),ae(
"email","Email","Email",200),ae("phone","No. WA","Phone",120,vi),ae("stages","Tahap","Stages",180),
ae("conflicts","Benturan","Conflicts",180,vi)]},Gu={part:"institutions",tab:Z.institutions,columns:[
ae("name","Instansi","Institution",280),ae("parent","Induk","Parent",240),ae("unitType","Jenis Unit",
"Unit Type",140),ae("required","Wajib","Required",80)]},Ea={part:"plenary",tab:Z.plenary,columns:[ae(
"stage","Tahap","Stage",160),ae("entry","Kode","Code",80,vi),ae("computed","Peringkat Hitung",
"Computed Rank",90,"0"),ae("rank","Peringkat Putusan","Decided Rank",90,"0"),ae("reason","Alasan",
"Reason",420),
ae("votesFor","Setuju","For",80,"0"),ae("votesAgainst","Tidak","Against",80,"0")]},ki={part:
"objections",tab:Z.objections,columns:[ae("date","Tanggal","Date",120,jx),ae("sender","Pengirim",
"Sender",180),
ae("entry","Kode","Code",80,vi),ae("text","Isi","Text",360),ae("answer","Jawaban","Answer",360),ae(
"ruling","Putusan","Ruling",200),ae("reopens","Tahap Dibuka Kembali","Stage to Reopen",160)]},eg=[Uu,
Wu,Ku,ir,wi,Gu];d();d();function yr(e){var o;let t=[],n=(i,a)=>Xe(e,i.row,a),r=(i,a,s,u,l=[])=>{var p;
let c={setting:`${(p=e==
null?void 0:e.part)!=null?p:""}.${a}`,value:s,reason:u,allowed:l};t.push({code:"SETTING_INVALID",
severity:"error",...n(i,a),params:c})};return{rows:(o=e==null?void 0:e.rows)!=null?o:[],findings:t,
report:r,place:n,
number:(i,a,s=()=>!0)=>{let u=i.cell(a);if(ce(u))return null;let l=vt(u);return l!==null&&s(l)?l:(r(
i,a,u,l===null?"not-a-number":"out-of-range"),null)},weight:(i,a,s)=>{let u=i.cell(a),l=vt(typeof u==
"string"?u.replace(/%\s*$/,""):u);if(l===null&&!ce(u)){let c={of:s,reason:"not-a-number",value:u};t.
push({code:"WEIGHTS_INVALID",severity:"error",...n(i,a),params:c})}return l},choice:(i,a,s)=>{let u=K(
i.cell(a)),l=nn(u,s);return u===""||l!==void 0?l!=null?l:null:(r(i,a,u,"not-allowed",s.map(([,c])=>c.
id)),null)}}}function _d(e,t,n){var i;if(t===null||t.rows.length>0)return;let r={setting:`${t.part}.${n}`,
value:"",reason:"no-rows",allowed:[]},o=(i=Xe(t,t.headerRow+1,n))!=null?i:{tab:t.tab};e.findings.push(
{code:"SETTING_INVALID",severity:"warning",...o,params:r})}var Oo=(e,t)=>e.rows.filter(n=>ce(n.cell(
t))?(e.report(n,t,"","empty"),!1):!0);function zx(e,t){let n=yr(e),r=Oo(n,"name"),o=r.every(a=>ce(a.cell(
"weight")));return{items:r.map(a=>NL(
n,a,o,t)),rows:r.map(({row:a})=>a),findings:n.findings}}function NL(e,t,n,r){var a,s;let o=K(t.cell(
"stage")),i=e.weight(t,"weight","criteria");if(!n&&ce(t.cell("weight"))){let u={of:"criteria",reason:
"partly-blank"};e.findings.push({code:"WEIGHTS_INVALID",severity:"error",...e.place(t,"weight"),
params:u})}
return{stage:o===""?null:r(o),name:K(t.cell("name")),weight:i!=null?i:1,min:(a=e.number(t,"min"))!=null?
a:0,max:(s=e.number(t,"max"))!=null?s:100,description:K(t.cell("description"))}}d();function Bx(e){
let t=yr(e);_d(t,e,"code");let n=t.rows.filter(o=>{var s,u,l;if(!ce(o.cell("code")))return!0;
let i=(l=(s=t.place(o,"code"))!=null?s:t.place(o,"name"))!=null?l:{tab:(u=e==null?void 0:e.tab)!=null?
u:""},a={name:K(o.cell("name"))};return t.findings.push({code:"ROW_WITHOUT_CODE",severity:"error",
...i,
params:a}),!1});return{items:n.map(o=>IL(t,o)),rows:n.map(({row:o})=>o),findings:t.findings}}
function IL(e,t){
var r;let n=o=>K(t.cell(o));return{code:n("code"),name:n("name"),institution:n("institution"),
category:n(
"category"),unitType:n("unitType"),innovator:n("innovator"),contact:n("contact"),phone:n("phone"),
email:n(
"email"),link:n("link"),status:(r=e.choice(t,"status",xo))!=null?r:"running",reason:n("reason")}}d();
function Ux(e){let t=yr(e),n=Oo(t,"name");return{items:n.map(o=>{var i;return{name:K(o.cell("name")),
parent:K(o.cell("parent")),unitType:K(o.cell("unitType")),required:(i=t.choice(o,"required",gn))!=null?
i:!1}}),rows:n.map(({row:o})=>o),findings:t.findings}}d();function Wx(e,t){let n=yr(e);_d(n,e,"code");
let r=Oo(n,"code");return{items:r.map(o=>_L(o,t)),rows:r.
map(({row:o})=>o),findings:n.findings}}function _L(e,t){let n=r=>K(e.cell(r));return{code:n("code"),
name:n("name"),role:n("role"),institution:n("institution"),email:n("email"),phone:n("phone"),stages:
tg(
Sa(e.cell("stages")),t),conflicts:Sa(e.cell("conflicts"))}}function tg(e,t){let[n,...r]=e;if(n===void 0)
return[];for(let o=e.length;o>0;o-=1){let i=z(e.slice(0,o).join(" ")),a=t.find(s=>z(s)===i);if(a!==void 0)
return[a,...tg(e.slice(o),t)]}return[n,...tg(r,t)]}d();function Kx(e){let t=yr(e),n=$L(Oo(t,"name"));
return{items:n.map(o=>FL(t,o)),rows:n.map(({row:o})=>o),
findings:t.findings}}function $L(e){let t=n=>{var r;return(r=vt(n.cell("order")))!=null?r:b.MAX_VALUE}
;
return[...e].sort((n,r)=>t(n)-t(r)||n.row-r.row)}function FL(e,t){let n=t.cell("date"),r=LL(K(t.cell(
"title")));return r==="unreadable"&&e.report(t,"title",t.cell("title"),"outcomes"),!ce(n)&&Do(n)===null&&
e.report(t,"date",n,"not-a-date"),{name:K(t.cell("name")),weight:e.weight(t,"weight","stages"),
advance:e.
number(t,"advance",o=>b.isInteger(o)&&o>=1),title:r==="unreadable"?null:r,form:e.choice(t,"form",aa),
date:Do(n),...ce(t.cell("scoreTab"))?{}:{scoreTab:K(t.cell("scoreTab"))}}}var ML=/;|^\s*\d+\s*[:=]/m;
function LL(e){if(e==="")return null;if(!ML.test(e))return{name:e};let n=e.split(/[;\n]/).map(i=>i.trim(
)).
filter(i=>i!=="").map(i=>{var s;let a=/^(\d+)\s*:\s*(.+)$/.exec(i);return a===null||b(a[1])<1?null:{
places:b(a[1]),name:(s=a[2])!=null?s:""}}),r=n.filter(i=>i!==null);return new x(r.map(i=>i.places)).
size===n.length&&r.length>0?{outcomes:r}:"unreadable"}d();d();var Ca=["criteria","median","majority",
"previous","shared"];d();d();var Gx=["competition","year","organizer","government","province","city",
"language","top","method",
"missing","tieBreaks","decimals","carryOver","passingScore","maxSpread","maxPerInstitution",
"winnersPerCategory","rankedWinners","letterScores","winnerTerm","severityCorrection","conflicts",
"judgeFiles","deadline","admins","objectionDays","prizes","plenaryDate","plenaryTime","plenaryPlace",
"ceremonyDate","ceremonyTime","ceremonyPlace","decisionDate","juryDecreeNumber","minutesNumber",
"decreeNumber",
"legalBasis","acknowledgedBy","copies","signerName","signerPosition","signerGrade","signerNip"];d();
d();var qx={kind:"text",word:_("Mengetahui","Acknowledged By")};d();var Zx={kind:"texts",word:_(
"Admin","Admin")};d();var Hx={kind:"choice",word:_("Gabung Nilai Tahap","Carry Over"),choices:gn};d(
);var Jx={kind:"date",word:_("Tanggal Penyerahan","Ceremony Date")};d();var Vx={kind:"text",word:_(
"Tempat Penyerahan","Ceremony Place")};d();var Yx={kind:"time",word:_("Waktu Penyerahan",
"Ceremony Time")};d();var Xx={kind:"text",word:_("Kota","City")};d();var Qx={kind:"text",word:_(
"Nama Kompetisi","Competition")};d();var e0={kind:"choice",word:_("Benturan Kepentingan","Conflicts"),
choices:[["exclude",_("keluarkan","exclude")],["include",_("hitung","include")]]};d();var t0={kind:
"text",word:_("Tembusan","Copies")};d();var n0={kind:"text",word:_("Batas Waktu","Deadline")};d();
var r0={kind:"number",word:_("Desimal","Decimals"),range:"0\u20136"};d();var o0={kind:"date",word:_(
"Tanggal Penetapan","Date")};d();var i0={kind:"text",word:_("Nomor SK","Decree Number")};d();var a0={
kind:"text",word:_("Pemerintah Daerah","Government")};d();var s0={kind:"choice",word:_("Berkas Juri",
"Judge Files"),choices:[["shared",_("bersama","shared")],
["separate",_("terpisah","separate")]]};d();var u0={kind:"text",word:_("Nomor SK Dewan Juri",
"Jury Decree Number")};d();var l0={kind:"choice",word:_("Bahasa","Language"),choices:[["id",_("id",
"id","Bahasa Indonesia","Indonesia")],["en",_("en","en","English","Inggris")]]};d();var c0={kind:
"text",word:_("Dasar Hukum","Legal Basis")};d();var d0={kind:"choice",word:_("Nilai di Surat",
"Scores in Letters"),choices:gn};d();var p0={kind:"number",word:_("Maks per Instansi",
"Max per Institution"),range:"1, 2, 3 \u2026"};d();var m0={kind:"number",word:_(
"Batas Selisih Antarjuri","Max Spread")};d();d();var Ra=["mean","trimmed","median","rank-sum",
"z-score","adjusted"];d();d();var f0={name:_("terkoreksi","adjusted"),score:{id:"nilai terkoreksi",
en:"adjusted score"},official:
"Nilai tahap adalah nilai terkoreksi: perbedaan keketatan antarjuri ditaksir dari semua nilai dengan kuadrat terkecil, lalu dikeluarkan dari nilai."}
;d();var g0={name:_("rata-rata","mean","average"),score:{id:"rata-rata",en:"mean"},official:
"Nilai tahap adalah rata-rata nilai semua juri yang menilai inovasi itu."};d();var h0={name:_(
"median","median"),score:{id:"median",en:"median"},official:
"Nilai tahap adalah nilai tengah (median) dari nilai para juri."};d();var y0={name:_(
"jumlah peringkat","rank-sum"),score:{id:"rata-rata peringkat",en:"mean rank"},official:
"Setiap juri membentuk peringkatnya sendiri, dan peserta diurutkan menurut rata-rata peringkat itu; makin kecil makin baik."}
;d();var b0={name:_("rata-rata terpangkas","trimmed","trimmed mean"),score:{id:
"rata-rata terpangkas",en:"trimmed mean"},official:
"Nilai tahap adalah rata-rata nilai juri setelah satu nilai tertinggi dan satu nilai terendah dikeluarkan (rata-rata terpangkas); bila juri yang menilai kurang dari tiga, dipakai rata-rata biasa."}
;d();var v0={name:_("skor baku","z-score"),score:{id:"skor baku",en:"standard score"},official:
"Nilai setiap juri dibakukan (dikurangi rata-rata juri itu, lalu dibagi simpangan bakunya), dirata-ratakan, dan dilaporkan sebagai 50 + 10 \xD7 skor baku."}
;var Ao={mean:g0,trimmed:b0,median:h0,"rank-sum":y0,"z-score":v0,adjusted:f0};var w0={kind:"choice",
word:_("Metode","Method"),choices:Bc(Ra,Ao)};d();var k0={kind:"text",word:_("Nomor Berita Acara",
"Minutes Number")};d();var x0={kind:"choice",word:_("Nilai Belum Diisi","Missing Scores"),choices:[[
"complete",_("wajib lengkap","complete")],["assigned",_("sesuai penugasan","assigned")]]};d();var T0={
kind:"number",word:_("Masa Sanggah","Objection Days"),range:"1\u2013365"};d();var S0={kind:"text",
word:_("Penyelenggara","Organizer")};d();var E0={kind:"number",word:_("Nilai Minimal Lolos",
"Passing Score")};d();var C0={kind:"date",word:_("Tanggal Pleno","Plenary Date")};d();var R0={kind:
"text",word:_("Tempat Pleno","Plenary Place")};d();var D0={kind:"time",word:_("Waktu Pleno",
"Plenary Time")};d();var O0={kind:"numbered",word:_("Uang Pembinaan","Prize")};d();var A0={kind:
"text",word:_("Provinsi","Province")};d();var P0={kind:"choice",word:_("Juara Berperingkat",
"Ranked Winners"),choices:gn};d();var N0={kind:"auto-or-number",word:_("Koreksi Keketatan",
"Severity Correction"),auto:_("otomatis","auto")};d();var I0={kind:"text",word:_(
"Penandatangan Pangkat","Signer Grade")};d();var _0={kind:"text",word:_("Penandatangan Nama",
"Signer Name")};d();var $0={kind:"text",word:_("Penandatangan NIP","Signer NIP")};d();var F0={kind:
"text",word:_("Penandatangan Jabatan","Signer Position")};d();d();d();var M0={name:_("kriteria",
"criteria"),official:"rata-rata pada kriteria yang bobotnya terbesar, kemudian kriteria berikutnya"}
;d();var L0={name:_("mayoritas","majority"),official:
"perbandingan berpasangan: inovasi yang dinilai lebih tinggi oleh lebih banyak juri"};d();var j0={
name:_("median","median"),official:"nilai tengah (median) dari nilai para juri"};d();var z0={name:_(
"tahap sebelumnya","previous"),official:"nilai pada tahap sebelumnya"};d();var B0={name:_("bersama",
"shared"),official:""};var Da={criteria:M0,median:j0,majority:L0,previous:z0,shared:B0};var U0={kind:
"choices",word:_("Penentu Nilai Sama","Tie-breaks"),choices:Bc(Ca,Da)};d();var W0={kind:"number",
word:_("Jumlah Top","Top"),range:"1, 2, 3 \u2026"};d();var K0={kind:"choice",word:_("Sebutan Juara",
"Winner Term"),choices:[["Juara",_("Juara","Juara","Champion")],["Terbaik",_("Terbaik","Terbaik",
"Best")]]};d();var G0={kind:"choice",word:_("Juara per Kategori","Winners per Category"),choices:gn}
;d();var q0={kind:"text",word:_("Tahun","Year")};var ng={competition:Qx,year:q0,organizer:S0,
government:a0,province:A0,city:Xx,language:l0,top:W0,method:w0,
missing:x0,tieBreaks:U0,decimals:r0,carryOver:Hx,passingScore:E0,maxSpread:m0,maxPerInstitution:p0,
winnersPerCategory:G0,
rankedWinners:P0,letterScores:d0,winnerTerm:K0,severityCorrection:N0,conflicts:e0,judgeFiles:s0,
deadline:n0,
admins:Zx,objectionDays:T0,prizes:O0,plenaryDate:C0,plenaryTime:D0,plenaryPlace:R0,ceremonyDate:Jx,
ceremonyTime:Yx,
ceremonyPlace:Vx,decisionDate:o0,juryDecreeNumber:u0,minutesNumber:k0,decreeNumber:i0,legalBasis:c0,
acknowledgedBy:qx,copies:t0,signerName:_0,signerPosition:F0,signerGrade:I0,signerNip:$0};var jL=e=>e!=="prizes",
Ln=Gx.filter(jL).map(e=>({key:e,...ng[e]})),Oa=ng.prizes.word;d();d();d();d();var Te=Ie(U(),""),Aa=Ie(
di(U().check(hu(/^\d{4}-\d{2}-\d{2}$/))),null),Po=(e,t)=>kt().check(ew(),fr(
e),zc(t)),No=e=>Ie(di(e),null);var Z0=Te;d();var H0=Ie(Ue(U()),[]);d();var J0=Ie(qe(),!1);d();var V0=Aa;
d();var Y0=Te;d();var X0=Te;d();var Q0=Te;d();var eT=Te;d();var tT=Ie(Pt(["exclude","include"]),
"exclude");d();var nT=Te;d();var rT=Te;d();var oT=Ie(Po(0,6),2);d();var iT=Aa;d();var aT=Te;d();var sT=Te;
d();var uT=Ie(Pt(["shared","separate"]),"shared");d();var lT=Te;d();var cT=Ie(Pt(["id","en"]),"id");
d();var dT=Te;d();var pT=Ie(qe(),!1);d();var mT=No(Po(1,1e5));d();var fT=No(kt().check(fr(0)));d();
var gT=Ie(Pt(Ra),"mean");d();var hT=Te;d();var yT=Ie(Pt(["complete","assigned"]),"complete");d();var bT=No(
Po(1,365));d();var vT=Te;d();var wT=No(kt());d();var kT=Aa;d();var xT=Te;d();var TT=Te;d();var ST=Ie(
Ue(di(kt().check(fr(0)))),[]);d();var ET=Te;d();var CT=Ie(qe(),!0);d();var RT=Ie(rw([iw("auto"),kt().check(
fr(0))]),"auto");d();var DT=Te;d();var OT=Te;d();var AT=Te;d();var PT=Te;d();var NT=Ie(Ue(Pt(Ca)),[
"criteria","shared"]);d();var IT=Ie(Po(1,1e5),10);d();var _T=Ie(Pt(["Juara","Terbaik"]),"Juara");d();
var $T=Ie(qe(),!1);d();var FT=Te;var MT={competition:eT,year:FT,organizer:vT,government:sT,province:
ET,city:Q0,language:cT,top:IT,method:gT,
missing:yT,tieBreaks:NT,decimals:oT,carryOver:J0,passingScore:wT,maxSpread:fT,maxPerInstitution:mT,
winnersPerCategory:$T,
rankedWinners:CT,letterScores:pT,winnerTerm:_T,severityCorrection:RT,conflicts:tT,judgeFiles:uT,
deadline:rT,
admins:H0,objectionDays:bT,prizes:ST,plenaryDate:kT,plenaryTime:TT,plenaryPlace:xT,ceremonyDate:V0,
ceremonyTime:X0,
ceremonyPlace:Y0,decisionDate:iT,juryDecreeNumber:lT,minutesNumber:hT,decreeNumber:aT,legalBasis:dT,
acknowledgedBy:Z0,copies:nT,signerName:OT,signerPosition:PT,signerGrade:DT,signerNip:AT};var xi=ne(
MT),LT=xi.parse({});var Pa=(e,t=[])=>({fault:e,allowed:t});function zT(e){var s;let t=LT,n=[],r=[],o=new h,
i=new h,a=KL(
e);for(let{row:u,cell:l}of(s=e==null?void 0:e.rows)!=null?s:[]){let c=K(l("key")),p=l("value"),m=(R,
A=[],P="error")=>{var $,F;let N=(F=($=Xe(e,u,"value"))!=null?$:Xe(e,u,"key"))!=null?F:{},I={setting:
c,value:p,
reason:R,allowed:A};r.push({code:"SETTING_INVALID",severity:P,...N,params:I})},y=GL(c),T=Ln.find(R=>_e(
c,R.word));if(y!==null){let R=qL(p);n[y-1]!==void 0?m("duplicate"):!ce(p)&&(R===null||R<0)?m(
"not-a-number"):(n[y-1]=R,i.set(y,u))}else if(T!==void 0){if(o.has(T.key)){m("duplicate");continue}
if(o.set(
T.key,u),ce(p))continue;let R=zL(t,T,BL(p,T,a));"fault"in R?m(R.fault,R.allowed):t=R.settings}else c!==
""&&!ce(p)&&m("unknown-key",[],"warning")}return{settings:{...t,prizes:v.from(n,u=>u!=null?u:null)},
findings:r,rows:o,prizeRows:i}}function zL(e,t,n){if("fault"in n)return n;let r=xi.safeParse({...e,[
t.
key]:n.value});return r.success?{settings:r.data}:{fault:"out-of-range",allowed:[WL(t)]}}function BL(
e,t,n){
let r=K(e);switch(t.kind){case"text":return typeof e=="number"&&g.abs(e)>1e15?Pa("digits-lost"):{
value:r};case"number":{let o=vt(e);return o===null?Pa("not-a-number"):{value:o}}case"auto-or-number":
{let o=_e(r,t.
auto)?"auto":vt(e);return o===null?Pa("not-allowed",[t.auto[n],"0","1"]):{value:o}}case"date":{let o=Do(
e);return o===null?Pa("not-a-date"):{value:o}}case"time":return{value:Ix(e)};case"texts":return{
value:Sa(
e)};case"choice":{let o=nn(r,t.choices);return o===void 0?Pa("not-allowed",jT(t.choices,n)):{value:o}
}case"choices":{let o=Sa(e).map(i=>nn(i,t.choices));return o.includes(void 0)?Pa("not-allowed",jT(t.choices,
n)):{value:UL(o)}}}}function UL(e){let t=Ca.filter(o=>o!=="shared"),n=e.filter((o,i)=>t.some(a=>a===
o)&&e.indexOf(o)===i),r=e.indexOf("shared");return[...n.filter(o=>r<0||e.indexOf(o)<r),"shared"]}var jT=(
e,t)=>e.
map(([,n])=>n[t]),WL=e=>e.kind==="number"&&e.range||"\u2265 0";function KL(e){let t=Ln.find(r=>r.key===
"language"),n=e==null?void 0:e.rows.find(({cell:r})=>t!==void 0&&_e(K(r("key")),t.word));return n!==
void 0&&(t==null?void 0:t.kind)==="choice"&&nn(K(n.cell("value")),t.choices)==="en"?"en":"id"}
function GL(e){
var n;let t=/^(\p{L}+)(\d{1,3})$/u.exec(z(e));return t!==null&&_e((n=t[1])!=null?n:"",Oa)&&b(t[2])>0?
b(t[2]):null}function qL(e){var r;if(typeof e=="number")return e;let t=/^(?:rp\.?)?\s*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-))?$/i.
exec(K(e));if(t===null)return null;let n=t[2]===void 0||t[2]==="-"?"0":t[2];return b(`${((r=t[1])!=null?
r:"").replace(/\./g,"")}.${n}`)}var ZL=["settings","stages","criteria","entries","judges",
"institutions"];function Tt(e){let t=new h;
for(let n of ZL){let r=e.find(o=>_e(o,Z[n]));r!==void 0&&t.set(n,r)}return t}function BT(e){return[
...Tt(
e)].flatMap(([t,n])=>e.filter(r=>r!==n&&_e(r,Z[t])).map(r=>({name:r,first:n})))}var HL={name:sw,
weight:null,
advance:null,title:null,form:null,date:null};function on(e){let t=(p,m)=>{let y=e.get(p);return y===
void 0?null:it(y,m)},n={settings:t("settings",Uu),stages:t("stages",Wu),criteria:t("criteria",Ku),
entries:t(
"entries",ir),judges:t("judges",wi),institutions:t("institutions",Gu)},r=zT(n.settings),o=Kx(n.stages),
i=o.items.length>0?o.items:[HL],a=p=>{var m,y;return(y=(m=i.find(T=>z(T.name)===z(p)))==null?void 0:
m.name)!=null?y:p},s=zx(n.criteria,a),u=Bx(n.entries),l=Wx(n.judges,i.map(p=>p.name)),c=Ux(n.institutions);
return{competition:{settings:r.settings,stages:i,criteria:s.items,entries:u.items,judges:l.items,
institutions:c.
items},findings:[r,o,s,u,l,c].flatMap(p=>p.findings),tables:n,rows:{settings:r.rows,prizes:r.prizeRows,
stages:o.rows,criteria:s.rows,entries:u.rows,judges:l.rows}}}d();d();var WT=/^(.*\S)\s*[([]([^()[\]]*)[)\]]\s*$/,
JL=/^(.*?\S)[\s:,=\u2013-]+(\d{1,3}(?:[.,]\d+)?)\s*%\s*$/,
VL=/^(?:(?:bobot|weight)\s*[:=]?\s*)?(\d{1,3}(?:[.,]\d+)?)\s*%$/i,YL=/^(?:bobot|weight)\s*[:=]?\s*(\d{1,3}(?:[.,]\d+)?)$/i,
KT=/^(?:(?:maks(?:imal|imum)?|max(?:imum)?|skala|scale|nilai|skor|score)\.?\s*[:=]?\s*)?\d+(?:\s*(?:-|\u2013|s\.?\/?d\.?|sampai|to)\s*\d+)?$/i;
function GT(e){var n,r;let t=e.replace(/\s+/g," ").trim();for(;;){let[,o="",i=""]=(n=WT.exec(t))!=null?
n:[];if(o==="")return null;if(KT.test(i.trim()))return b((r=/(\d+)\D*$/.exec(i))==null?void 0:r[1]);
t=o}}var UT=e=>b(e.replace(",","."));function br(e){var i,a,s,u;let t=e.replace(/\s+/g," ").trim(),n=null;
for(;;){let[,l="",c=""]=(i=WT.exec(t))!=null?i:[],p=(a=VL.exec(c.trim()))!=null?a:YL.exec(c.trim());
if(l===""||p===null&&!KT.test(c.trim()))break;t=l,n!=null||(n=p===null?null:UT((s=p[1])!=null?s:""))}
let[,r="",o=""]=(u=JL.exec(t))!=null?u:[];return r===""?{name:t,weight:n}:{name:r,weight:n!=null?n:
UT(
o)}}var qT={code:_("Kode","Code","Kode Peserta","Kode Inovasi","Kode Proposal","No. Peserta",
"Nomor Peserta","Entry Code"),name:_("Nama Inovasi","Innovation","Inovasi","Judul Inovasi","Nama",
"Peserta","Nama Peserta","Judul","Inovasi yang Dinilai","Nama Inovasi yang Dinilai",
"Peserta yang Dinilai","Judul Proposal","Nama Proposal","Nama Karya","Judul Karya","Finalis","Entry",
"Participant","Innovation Name"),institution:_("Instansi","Institution","Unit","OPD",
"Perangkat Daerah","SKPD","Unit Kerja","Nama Instansi","Asal Instansi","Asal","Unit Pelaksana",
"Agency","Organization"),total:_("Total","Total",
"Jumlah","Nilai Akhir"),notesToCommittee:_("Catatan untuk Panitia","Notes to Committee","Catatan",
"Notes"),notesToEntrant:_("Catatan untuk Peserta","Notes to Entrant")},XL=["jumlah","total",
"jumlahnilai","totalnilai","sum","ratarata","rerata","nilairatarata","average","mean","bobot",
"bobotkriteria",
"weight","weights","maks","maksimum","maksimal","skormaks","nilaimaks","nilaimaksimal",
"skormaksimal",
"bobotnilai","max","min"],jt=e=>f.keys(qT).find(t=>_e(e,qT[t])),bn=(e,t)=>{let n=z(t.name);return z(
e)===n||z(e.replace(/\([^()]*\)\s*$/,""))===n||z(br(e).name)===n},QL=(e,t)=>{var n;return(n=t.find(r=>z(
r.name)===z(e)))!=null?n:t.find(r=>bn(e,r))};function Na(e){var o;let t=new h,n=new h,r=new h;for(
let i of e){
let a=J(i.code),s=z(i.name),u=(o=t.get(a))!=null?o:i;t.set(a,u),n.set(i.code,u),r.set(s,r.has(s)?
null:
i)}return(i,a,s)=>{var u,l,c;return s?(l=(u=n.get(i))!=null?u:t.get(J(i)))!=null?l:null:(c=r.get(z(a)))!=
null?c:null}}function Io(e,t,n,r,o){var R,A,P,N,I,$,F;let i=B=>typeof B=="string"&&(jt(B)!==void 0||
r.some(M=>bn(B,M))),a=bi(e,B=>B.filter(i).length),s=a===null?[]:((R=e.values[a])!=null?R:[]).map(B=>typeof B==
"string"?B:""),u=new h,l=new h;for(let[B,M]of s.entries()){let L=QL(M,r),j=jt(M);L!==void 0?u.set(L.
name,[...(A=u.get(L.name))!=null?A:[],B]):j!==void 0&&!l.has(j)&&l.set(j,B)}let c=(P=l.get("code"))!=
null?P:null,p=[...u].map(([B,[M=0]])=>({criterion:B,column:M})),m=a===null?nj(e):[];for(let[B,M]of e.
values.entries()){if(a===null||B<=a)continue;let L=te=>{var Ee;let Q=l.get(te);return Q===void 0?"":
(Ee=M[Q])!=null?Ee:""},j=K(L("code")),W=K(L("name")),H=new h;for(let{criterion:te,column:Q}of p)H.set(
te,rj((N=M[Q])!=null?N:"",B,Q));let V=o(j,W,c!==null);V===null&&(og(j,W,M)||ej(j,H)||tj(M,s))||m.push(
{row:B,code:j,entry:(I=V==null?void 0:V.code)!=null?I:null,name:W,institution:K(L("institution")),
marks:H,
total:L("total"),notesToCommittee:K(L("notesToCommittee")),notesToEntrant:K(L("notesToEntrant"))})}
let y=($=
l.get("name"))!=null?$:null,T=(F=l.get("total"))!=null?F:null;return{stage:t,judge:n,tab:e.tab,
headerRow:a,
codeColumn:c,nameColumn:y,totalColumn:T,columns:u,rows:m}}var og=(e,t,n)=>rg(e)||rg(t)||e===""&&t===
""&&n.some(r=>typeof r=="string"&&rg(r)),rg=e=>XL.includes(z(e)),ej=(e,t)=>[...t.values()].every(n=>n.
kind==="blank"||e===""&&n.kind==="unreadable"&&!ig(n.raw)),ig=e=>{var t;return typeof e=="string"?!ce(
e)&&(_e(e,Dn)||((t=e.match(/\p{L}/gu))!=null?t:[]).length<3||e.trim().startsWith("#")):e!==void 0};
function tj(e,t){
let n=e.flatMap((r,o)=>ce(r)?[]:[{cell:r,column:o}]);return n.length>1&&n.every(({cell:r,column:o})=>{
var i;return z(K(r))===z((i=t[o])!=null?i:"")})}function nj(e){let t={code:"",entry:null,name:"",
institution:"",
marks:new h,total:"",notesToCommittee:"",notesToEntrant:""};return e.values.flatMap((n,r)=>n.some(o=>typeof o==
"number")?[{...t,row:r}]:[])}function rj(e,t,n){let r={row:t,column:n};return typeof e=="number"?{
kind:"score",value:e,at:r}:ce(e)?{kind:"blank",at:r}:typeof e=="string"&&_e(e,Dn)?{kind:"recused",at:
r}:{kind:"unreadable",raw:e,at:r}}d();d();function ag(e,t){let n=t===1?"":` (${t})`;return e.slice(0,
31-n.length)+n}var sg="Lembar Juri \xB7 ",
ZT=e=>sg+e,ug=e=>typeof e=="string"&&e.startsWith(sg),jn=e=>{var t;return ug((t=e.values[1])==null?
void 0:
t[0])};function wt(e,t,n,r,o,i,a=""){let s=u=>[u,...r.slice(1).map(()=>"")];return{name:e,values:[s(
t),s([sg+n,a].filter(u=>u!=="").join(" \xB7 ")),r.map(u=>u.header),...o.map(u=>r.map(l=>l.value(u)))],
headerRow:2,frozenColumns:i,widths:r.map(u=>u.width),formats:r.map(u=>{var l;return(l=u.format)!=null?
l:""}),layout:a}}d();d();var oj=["No","No. Urut","Nomor","Nomor Urut","Number","Urutan","Urut",
"Tahun","Year","Tanggal","Date",
"Timestamp","Stempel Waktu","Cap Waktu","Jam","No. Undian","Nomor Undian","ID"],ij=["Total","Jumlah",
"Sum","Total Nilai","Total Skor","Nilai Total","Skor Total","Jumlah Nilai","Jumlah Skor",
"Total Score","Score Total","Subtotal","Sub Total","Grand Total","Rata-rata","Rerata",
"Nilai Rata-rata","Rata-rata Nilai","Skor Rata-rata","Average","Mean","Average Score","Nilai Akhir",
"Skor Akhir","Hasil","Hasil Akhir","Final","Final Score","Result","Persentase","Percentage","Bobot",
"Weight","Nilai Bobot","Bobot Nilai","Nilai x Bobot","Bobot x Nilai","Nilai Terbobot",
"Nilai Tertimbang","Skor Tertimbang","Weighted","Weighted Score","Maks","Maksimum","Max","Min"],aj=[
"Peringkat","Rank","Ranking","Rangking",
"Juara","Place"],sj=/^(?:hadir|kehadiran|izin|ijin|sakit|alpa|alfa|absen|umur|usia|age|tinggi|berat|harga|price|volume|vol|anggaran|budget|realisasi|pagu|stok|gaji|honor|honorarium|tarif|hp|nohp|nowa|telepon|telp|notelp|notelepon|phone|wa|whatsapp|nip|nik|rt|rw|kodepos|jumlah(?:peserta|orang|anggota|barang|unit|biaya|anggaran|hari|juri)|qty|kuantitas|durasi|jarak|luas|npwp|rekening|norekening)(?:rp|rupiah|tahun|cm|kg|orang|menit|hari)?$/,
uj=[["number",new x(oj.map(z))],["sum",new x(ij.map(z))],["rank",new x(aj.map(z))]],HT=new x([
"Nilai",
"Skor","Score","Scores","Poin","Point","Points"].map(z)),JT=e=>HT.has(e);function lg(e){var r;let t=z(
e),n=(r=uj.find(([,o])=>o.has(t)))==null?void 0:r[0];return n!=null?n:jt(e)==="total"?"sum":sj.test(
t)?"matter":null}var vr=e=>z(e)===""||lg(e)!==null||jt(e)!==void 0||ir.columns.some(t=>_e(e,t.header));
function VT(e){let t=e.filter(n=>!HT.has(n));return t.length>0?t:[...e]}d();var cg="(?:(?:dewan\\s+)?(?:juri|judge|penilai|panelis)\\s*[.\\-#:]?\\s*(?:\\d{1,2}|[ivx]{1,4}|[a-z])|j\\.?\\s?\\d{1,2})(?![\\p{L}\\p{N}])",
lj=new RegExp(`^(?:(?:nilai|skor|score|total)\\s+)?(${cg}(?:\\s*[(:\u2013-].*)?)$`,"iu"),cj=/^(?:nilai\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)\s*[:.\-\u2013]?\s+(\p{L}.*)$/iu,
dj=new RegExp(`^(${cg})\\s*[-\u2013\xB7|:_/,]*\\s*(\\S.*)$`,"iu"),pj=new RegExp(`^(.*[^\\s\\p{L}\\p{N}]|.*\\s|.*\\))\\s*(${cg})\\s*[)\\]]?$`,
"iu"),mj=new x(["Juri","Nilai Juri","Skor Juri","Dewan Juri","Nilai Dewan Juri","Nama Juri",
"Penilai","Judge","Judges"].map(z));function wr(e){var n,r,o,i,a,s;let t=e.
replace(/\s+/g," ").trim();return(s=(a=(r=(n=lj.exec(t))==null?void 0:n[1])==null?void 0:r.trim())!=
null?a:(i=(o=cj.exec(t))==null?void 0:o[1])==null?void 0:i.trim())!=null?s:null}function Ia(e){var i,
a,s,u,l;let t=e.replace(/\s+/g," ").trim(),n=dj.exec(t);if(n!==null&&!/^\(/.test((i=n[2])!=null?i:""))
return{label:(a=n[1])!=null?a:"",rest:(s=n[2])!=null?s:""};let r=pj.exec(t),o=((u=r==null?void 0:r[1])!=
null?u:"").replace(/[\s\-\u2013\u00b7|:_/,([]+$/,"");return r===null||o===""?null:{label:(l=r[2])!=null?
l:"",
rest:o}}var YT=e=>mj.has(z(e));d();var qu="Nilai",Ti=e=>typeof e=="string"?e.trim():"";function XT(e,
{placeOf:t}){if(t===void 0)return e;
let n=new h([...e.columns].map(([o,i])=>[o,i.map(a=>t({row:-1,column:a}).column)])),r=e.rows.map(o=>(
{
...o,marks:new h([...o.marks].map(([i,a])=>[i,{...a,at:t(a.at)}]))}));return{...e,totalColumn:null,
columns:n,
rows:r}}var fj=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|wawancara|semester|bulan|tahun|minggu|hari|tanggal|aspek|kriteria|bobot|weight/i,
QT=e=>{let t=jt(e);return t==="code"||t==="name"};function eS(e){let t=e.values.slice(0,yi+1).map(o=>o.
map(Ti)),n=t.map((o,i)=>{var a,s;return{row:i,headers:o,above:(a=t[i-1])!=null?a:[],cells:(s=e.values[
i])!=
null?s:[]}}),r=[...n.map(o=>({...o,own:gj(o.above,o.cells)?hj(o.above,o.headers):[]})),...n.map(o=>(
{
...o,own:bj(o.headers),above:[]}))];for(let{row:o,headers:i,above:a,own:s}of r){if(![...a,...i].some(
QT))continue;let u=s.filter(c=>c.header===qu||!vr(br(c.header).name));if(new x(u.map(c=>z(c.label))).
size<2)continue;let l=u.every(c=>c.header===qu)?"totals":"groups";return{tab:e.tab,layout:l,views:wj(
e,o,i,a,s)}}return null}var gj=(e,t)=>e.every((n,r)=>!QT(n)||ce(t[r]));function hj(e,t){let n=t.flatMap(
(u,l)=>{let c=e.slice(0,l+1).reduce((p,m)=>m===""?p:m,"");return u===""||c===""||jt(c)==="code"||jt(
c)==="name"||yj(u)?[]:[{column:l,over:c,header:u}]}),r=n.filter(u=>YT(u.over)&&!vr(br(u.header).name));
if(r.length>1)return r.map(({column:u,header:l})=>({column:u,label:l,header:qu}));let o=n.filter(u=>wr(
u.header)!==null&&wr(u.over)===null);if(o.length>1&&new x(o.map(u=>u.over)).size>1)return o.map(({
column:u,
over:l,header:c})=>{var p;return{column:u,label:(p=wr(c))!=null?p:"",header:l}});let i=n.filter(u=>n.
some(l=>l.over!==u.over&&z(l.header)===z(u.header))),a=i.some(u=>wr(u.over)!==null),s=i.some(u=>fj.test(
u.over));return!a&&s?[]:i.filter(u=>!a||wr(u.over)!==null).map(({column:u,over:l,header:c})=>{var p;
return{column:u,label:(p=wr(l))!=null?p:l,header:c}})}var yj=e=>{let t=jt(e);return t==="code"||t===
"name"||t==="institution"};function bj(e){let t=e.flatMap((r,o)=>{let i=Ia(r);return i===null?[]:[{
column:o,
label:i.label,header:i.rest}]}),n=({header:r})=>!vr(br(r).name)&&!vj(r);return t.some(n)?t:e.flatMap(
(r,o)=>{var a,s;let i=(s=wr(r))!=null?s:(a=Ia(r))==null?void 0:a.label;return i===void 0?[]:[{column:
o,
label:i,header:qu}]})}var vj=e=>/^(?:nilai|skor|score|total)(?:\s+(?:nilai|skor))?$/i.test(e.trim());
function wj(e,t,n,r,o){let i=g.min(...o.map(s=>s.column)),a=new h;for(let{label:s}of o)a.has(z(s))||
a.set(z(s),s);return[...a].map(([s,u])=>{let l=new h(o.filter(y=>z(y.label)===s).map(y=>[y.column,y.
header])),c=n.map((y,T)=>{var R,A;return T<i?y||((R=r[T])!=null?R:""):(A=l.get(T))!=null?A:""}),p=y=>y.
map((T,R)=>R<i||l.has(R)?T:""),m=e.values.map((y,T)=>T===t?c:T===t-1&&r.length>0?y.map(()=>""):p(y));
return{label:u,grid:{tab:e.tab,values:m}}})}d();var tS=_("Juri","Judge","Nama Juri","Judge Name",
"Kode Juri","Penilai","Nama Penilai","Dewan Juri","Nama Dewan Juri","Panelis","Reviewer",
"Email Juri"),kj=_("Email","Email Address","Alamat Email","Username","Nama Pengguna"),xj=_(
"Timestamp","Timestamp","Stempel Waktu","Cap Waktu"),Tj=_("Kriteria","Criterion",
"Kriteria Penilaian","Aspek","Aspek Penilaian","Indikator","Komponen","Unsur"),Sj=_("Nilai",
"Score","Skor","Value","Poin","Points");function Ej(e){for(let[t,n]of e.values.slice(0,yi).entries()){
let r=n.map(Ti),o=l=>r.findIndex(c=>_e(c,l)),i=l=>r.findIndex(c=>jt(c)===l),a=o(tS)>=0||o(xj)<0?o(tS):
o(kj),[s,u]=[i("code"),i("name")];if(a>=0&&(s>=0||u>=0)){let[l,c]=[o(Tj),o(Sj)];return{header:t,
judge:a,
code:s,name:u,criterion:l,score:c}}}return null}function nS(e){let t=Ej(e);if(t===null)return null;
let n=u=>K(
u[t.judge]),r=e.values.slice(t.header+1),o=u=>!ce(u[t.code])||!ce(u[t.name]),i=new h;for(let u of r){
let l=z(n(u));l!==""&&o(u)&&!i.has(l)&&i.set(l,n(u))}if(i.size<2)return null;let a=t.criterion>=0&&t.
score>=0,s=a?Rj(r,t):[];return{tab:e.tab,layout:a?"list":"rows",views:[...i].map(([u,l])=>{let c=p=>z(
n(p))===u;return a?Dj(e,t,s,l,c):Cj(e,t,l,c)})}}function Cj(e,{header:t,judge:n},r,o){var s;let i=((
s=
e.values[0])!=null?s:[]).map(()=>""),a=e.values.map((u,l)=>l===t?u.map((c,p)=>p===n?"":c):l<t||o(u)?
u:i);return{label:r,grid:{tab:e.tab,values:a}}}function Rj(e,{criterion:t}){let n=new h;for(let r of e){
let o=K(r[t]);z(o)!==""&&!n.has(z(o))&&n.set(z(o),o)}return[...n].map(([r,o])=>({key:r,name:o}))}
function Dj(e,t,n,r,o){
var I,$,F,B;let{header:i,judge:a,code:s,name:u,criterion:l,score:c}=t,p=($=(I=e.values[i])==null?
void 0:
I.length)!=null?$:0,m=[a,l,c],y=new h,T=new h,R=new h,A=v.from({length:p+n.length},()=>"");for(let[M,
L]of e.values.entries()){if(M<=i||!o(L))continue;let j=n.findIndex(Ee=>Ee.key===z(K(L[l]))),W=J(K(L[
s]))||
z(K(L[u]));if(j<0||W==="")continue;let H=(F=R.get(W))!=null?F:[],V=H.find(Ee=>!y.has(`${Ee},${p+j}`)),
te=V!=null?V:M;V===void 0&&(R.set(W,[...H,M]),T.set(M,A.map((Ee,be)=>{var Le;return m.includes(be)?
"":
(Le=L[be])!=null?Le:""})));let Q=T.get(te);Q!==void 0&&(Q[p+j]=(B=L[c])!=null?B:""),y.set(`${te},${p+
j}`,{row:M,column:c})}let P=e.values.map((M,L)=>{var j;return L===i?[...M.map((W,H)=>m.includes(H)?
"":
W),...n.map(W=>W.name)]:(j=T.get(L))!=null?j:A}),N=({row:M,column:L})=>{var j;return(j=y.get(`${M},${L}`))!=
null?j:{row:M,column:L<p?L:M<0?c:g.max(s,u)}};return{label:r,grid:{tab:e.tab,values:P},placeOf:N}}
var dg=e=>{var t;return jn(e)?null:(t=nS(e))!=null?t:eS(e)},pg=(e,t)=>Xf(e,t)||e.includes("@")&&z(e)===
z(t.email);function rS(e,t,n,r,o){var u,l;let i=(l=(u=dg(e))==null?void 0:u.views)!=null?l:[],a=c=>n.
find(p=>pg(c,p));return{sheets:i.flatMap(c=>{let p=a(c.label);return p===void 0?[]:[XT(Io(c.grid,t.name,
p.code,r,o),c)]}),strangers:i.filter(({label:c})=>a(c)===void 0).map(({label:c})=>c)}}d();var $d=e=>e.find(
t=>_e(t,Z.plenary));function Oj(e,t){var r;let n=t.length===1&&e===""?t[0]:void 0;return(r=
t.find(({name:o})=>z(o)===z(e)))!=null?r:n}function Aj(e,t){if(ce(e))return null;let n=vt(e);return n===
null?"not-a-number":b.isInteger(n)&&n>=t?n:"out-of-range"}function Fd(e,{stages:t,entries:n}){var s,
u;let r=it(e,Ea),o=[],i=[],a=[];for(let{row:l,cell:c}of(s=r==null?void 0:r.rows)!=null?s:[]){let p=F=>K(
c(F)),m=Oj(p("stage"),t),y=n.find(F=>J(F.code)===J(p("entry"))),T=(F,B,M=p(F),L=[])=>{let j={setting:
`plenary.${F}`,value:M,reason:B,allowed:L},W=m===void 0?{}:{stage:m.name};return i.push({code:
"SETTING_INVALID",severity:"error",...W,...Xe(r,l,F),params:j}),null},R=(F,B)=>{let M=Aj(c(F),B);
return typeof M==
"string"?T(F,M,c(F)):M};if(m!==void 0&&y!==void 0){let F=a.some(B=>B.stage===m.name&&B.entry===y.code);
if(a.push({stage:m.name,entry:y.code}),F&&!ce(c("rank"))){T("entry","duplicate");continue}}if(ce(c(
"rank")))continue;m===void 0&&T("stage","unknown-reference",p("stage"),t.map(F=>F.name)),y===void 0&&
T("entry","unknown-reference");let A=R("rank",1),P=R("computed",1),[N,I]=[R("votesFor",0),R(
"votesAgainst",0)];if(A!==null&&A!==P&&p("reason")===""&&T("reason","empty"),m===void 0||y===void 0||
A===null)
continue;let $=Xe(r,l,"rank");o.push({stage:m.name,entry:y.code,computed:P,rank:A,reason:p("reason"),
votesFor:N,votesAgainst:I,tab:e.tab,cell:(u=$==null?void 0:$.cell)!=null?u:null})}return{decisions:o,
findings:i,listed:a}}d();var Ae=()=>SpreadsheetApp.getActiveSpreadsheet(),vn=()=>Ae().getId(),Zu=()=>Ae(
).getSheets().filter(
e=>e.getType()===SpreadsheetApp.SheetType.GRID),Me=()=>Zu().map(e=>e.getName()),Hu=()=>new h(Zu().map(
e=>[e.getName(),e.getSheetId()])),oS=()=>Zu().filter(e=>e.isSheetHidden()).map(e=>e.getName()),Md=()=>Zu(
).
filter(e=>e.getLastRow()>0).map(e=>e.getName()),Pj=/(?:^(?:zh|ja|ko|hu|lt|mn)(?:_|$)|_(?:US|PH)$)/;
function Nj(){
let e=null;return t=>{e!=null||(e={zone:Ae().getSpreadsheetTimeZone(),monthFirst:Pj.test(Ae().getSpreadsheetLocale(
))});
let n=Utilities.formatDate(t,e.zone,"yyyy-MM-dd'T'HH:mm:ss");return e.monthFirst?{date:n,monthFirst:
!0}:
{date:n}}}function Ne(e){let t=Ae().getSheetByName(e);if(t===null)return{tab:e,values:[]};let n=Nj(),
r=o=>typeof o=="string"||typeof o=="number"||typeof o=="boolean"?o:o instanceof C?n(o):"";return{tab:
e,
values:t.getDataRange().getValues().map(o=>o.map(r))}}function Ld(e){var n,r;let t=(r=(n=Ae().getSheetByName(
e))==null?void 0:n.getDataRange().getFormulas())!=null?r:[];return t.some(o=>o.some(i=>i!==""))?t:[]}
var _a=e=>{var t,n;return(n=(t=Ae().getSheetByName(e))==null?void 0:t.getDataRange().getNumberFormats(
))!=
null?n:[]},iS=()=>Ae().getProtections(SpreadsheetApp.ProtectionType.SHEET).map(e=>e.getRange().getSheet(
).
getName());function mg(e,t){if(t)return/^[=+\-@']/.test(e)?`'${e}`:e;let n=/^[\p{L}\u201c]\P{N}*$/u.test(
e)&&!/^(true|false)$/iu.test(e.trim());return e===""||n?e:`'${e}`}var aS="@",fg=(e,t)=>{let n=t.map(
r=>r===aS);return e.map(r=>r.map((o,i)=>typeof o=="string"?mg(o,n[i]===!0):o))};function Jr(e,t,n){
let[
r,o]=[e.getMaxRows(),e.getMaxColumns()];t>r&&e.insertRowsAfter(r,t-r),n>o&&e.insertColumnsAfter(o,n-
o)}function zt(e,t,n,r,o=[]){var s,u;let i=Ae().getSheetByName(e),a=(u=(s=r[0])==null?void 0:s.length)!=
null?u:0;i===null||a===0||(Jr(i,t+r.length,n+a),i.getRange(t+1,n+1,r.length,a).setValues(fg(r,o)))}
function sS(e,t,n,r){
let o=Ae().getSheetByName(e);o!==null&&(Jr(o,t+r,n+1),o.getRange(t+1,n+1,r,1).setNumberFormat(aS))}
var kr=e=>{
var t,n;return(n=(t=Ae().getSheetByName(e))==null?void 0:t.getLastRow())!=null?n:0};function uS(){
for(let e of Zu())
e.getLastRow()===0&&Ae().deleteSheet(e)}var an=()=>SpreadsheetApp.flush();function lS(e,t){let n=Ae(
).
getSheetByName(e);if(n===null)return!1;let r=t===null?null:Ij(n,t);return r===null?n.activate():r.activate(
),
!0}function Ij(e,t){try{return e.getRange(t)}catch{return null}}d();d();d();var jd=e=>e.some(t=>t.lines.some(
n=>n.code!==""));function zd(e,t){var i;let n=jd(e),r=new h;for(let a of e)
for(let{code:s,name:u,institution:l}of _j(a,t,n)){let c=n?J(s):z(u),p=r.get(c);c!==""&&r.set(c,{code:
(i=
p==null?void 0:p.code)!=null?i:s,name:(p==null?void 0:p.name)||u,institution:(p==null?void 0:p.institution)||
l})}let o=g.max(2,k(r.size).length);return[...r.values()].map((a,s)=>n?{...yu,...a}:{...yu,...a,code:
`P${k(s+1).padStart(o,"0")}`})}function _j(e,t,n){let r=e.columns.filter(a=>t.some(s=>bn(a.name,{
name:s}))),
o=a=>r.some(({column:s})=>ig(a.values[s])),i=e.lines.map(o).lastIndexOf(!0);return e.lines.filter((a,
s)=>(n?
a.code==="":a.name==="")?!1:o(a)?!0:n?/\p{N}/u.test(a.code)&&(a.name!==""||!e.hasNames&&!/[\s,]/.test(
a.code)):s<i||a.institution!=="")}d();d();var $j=1e3,Fj=e=>{let t=typeof e=="string"?jt(e):void 0;
return t==="code"||t==="name"};function Ju(e){
var l;if(jn(e))return null;let t=c=>typeof c=="string"&&!ce(c),n=bi(e,c=>c.some(Fj)?c.filter(t).length:
0);if(n===null)return null;let r=((l=e.values[n])!=null?l:[]).map(c=>typeof c=="string"?c:""),o=c=>r.
findIndex(p=>jt(p)===c),[i,a,s]=[o("code"),o("name"),o("institution")],u=e.values.slice(n+1).flatMap(
c=>{let p={code:K(c[i]),name:K(c[a]),institution:K(c[s]),values:c};return(p.code!==""||p.name!=="")&&
!og(p.code,p.code===""?p.name:"",c)?[p]:[]});return{tab:e.tab,values:e.values,hasNames:a>=0,columns:
jj(
r,u),lines:u,passed:Lj(r,u),isRepeated:Mj(r),above:e.values.slice(0,n)}}function Mj(e){let t=e.map(n=>br(
n).name).filter(n=>!vr(n));return new x(t.map(z)).size<t.length}var cS=(e,t)=>e.map(n=>{var r;return(
r=
n.values[t])!=null?r:""});function Lj(e,t){return e.flatMap((n,r)=>{let{name:o}=br(n),i=lg(o),a=cS(t,
r);return z(o)===""||!a.some(s=>typeof s=="number")?[]:i!==null?[{header:n.trim(),reason:i}]:pS(a)&&
!vr(o)?[{header:n.trim(),reason:"large"}]:[]})}function jj(e,t){let n=new h;for(let[r,o]of e.entries(
)){
let{name:i,weight:a}=br(o),s=z(i);if(vr(i)||n.has(s))continue;let u=zj(cS(t,r));n.set(s,{column:r,
key:s,
name:i,weight:a,max:GT(o),kind:u})}return[...n.values()]}var dS=e=>e.flatMap(t=>{var n;return(n=vt(
typeof t==
"string"?t.replace(/\s*%\s*$/,""):t))!=null?n:[]});function pS(e){let t=dS(e);return t.filter(n=>n>$j).
length*2>t.length}function zj(e){let t=e.filter(a=>!ce(a)),n=dS(t),r=a=>typeof a=="string"&&_e(a,Dn),
o=n.length+t.filter(r).length;if(n.length>0&&o*2>=t.length)return pS(t)?"words":"numbers";let i=a=>typeof a==
"string"&&vt(a)===null&&!r(a)&&!a.trim().startsWith("#");return t.filter(i).length*2>t.length?
"words":
"open"}var Bj=/peserta|inovasi|proposal|entri|innovation|participant|daftar|data|list|registrasi|pendaftar/i,
Uj=["category","unitType","innovator","contact","phone","email","link"];function mS(e,t,n){let r=Bj.
test(n.tab)?Ju(n):null;if(r===null)return null;let o=it(n,ir),i=new h,a=0;for(let p of r.lines){let m=R=>t&&
p.code!==""?J(R.code)===J(p.code):p.name!==""&&z(R.name)===z(p.name),y=e.find(m);if(y===void 0){(p.code!==
""||p.institution!=="")&&(a+=1);continue}if(i.has(y))continue;let T=Uj.map(R=>{var A;return[R,K(p.values[
(A=
o==null?void 0:o.columns.get(R))!=null?A:-1])]});i.set(y,{...y,...f.fromEntries(T),code:t?y.code:p.code||
y.code,name:y.name||p.name,institution:y.institution||p.institution})}if(i.size<2||i.size*2<e.length)
return null;let s=new x([...i.values()].map(p=>J(p.code))),u=e.filter(p=>!i.has(p)),l=s.size<i.size||
u.some(p=>s.has(J(p.code))),c=[...i].map(([p,m])=>l?{...m,code:p.code}:m);return{grid:n,entries:[...c,
...u],unscored:a}}d();function Bd(e){var a;let t=yS(e),n=vS(t).filter(s=>s.length>1),r=(a=gS(n))!=null?
a:t.length===1?t:gS(
Wj(t)),o=r==null?void 0:r[0];if(r===null||o===void 0)return null;let i=o.keys.filter(s=>r.every(u=>u.
keys.includes(s)));return gg(e,bS(o.table,i))}function gg(e,t){let n=yS(e),r=vS(n).filter(a=>a.length>
1),o=t.map(a=>z(a)),i=e.filter(a=>{let s=t.filter(c=>a.columns.some(p=>bn(p.name,{name:c}))).length;
if(s===t.length)return!0;if(s===0||s*2<t.length)return!1;let u=n.find(c=>c.table===a);return u===void 0||
!r.some(c=>c.includes(u))||u.keys.every(c=>o.includes(c))});return i.length===0?null:{tables:i,
criteria:[
...t]}}function hS(e){let[t]=e;if(t===void 0||e.some(o=>o.columns.some(i=>i.kind==="numbers")))return null;
let n=o=>e.every(i=>i.columns.some(a=>a.key===o&&a.kind==="open")),r=bS(t,t.columns.map(o=>o.key).filter(
n));return r.length===0?null:{tables:[...e],criteria:r}}function yS(e){let t=new x(e.flatMap(n=>n.columns.
filter(r=>r.kind==="numbers").map(r=>r.key)));return e.flatMap(n=>{let r=n.columns.filter(i=>i.kind!==
"words"&&t.has(i.key)),o=VT(r.map(i=>i.key));return o.length===0?[]:[{table:n,keys:o}]})}var bS=(e,t)=>e.
columns.filter(n=>t.includes(n.key)).map(n=>n.name),fS=e=>e.reduce((t,{table:n})=>t+n.lines.length,0);
function gS(e){let[t=null]=[...e].sort((n,r)=>r.length-n.length||fS(r)-fS(n)||e.indexOf(n)-e.indexOf(
r));return t}function vS(e){var n;let t=new h;for(let r of e){let o=[...r.keys].sort().join(`
`);t.set(o,[...(n=t.get(o))!=null?n:[],r])}return[...t.values()]}function Wj(e){return e.map(t=>e.filter(
n=>{let r=n.keys.filter(o=>t.keys.includes(o)).length;return r>0&&r*2>=g.max(n.keys.length,t.keys.length)}
)).
filter(t=>{let[n]=t;return t.length>1&&(n==null?void 0:n.keys.some(r=>t.every(o=>o.keys.includes(r))))}
)}d();var Kj=12,Gj=["juri","dewanjuri","judge","penilai","panelis"],yg=e=>Gj.includes(z(e));function kS(
e){
var t;return bg((t=Zj(e))!=null?t:e.map(n=>n.trim()))}function bg(e){let t=new x(e.filter(r=>wS(r)).
map(J)),n=0;return e.map(r=>{if(wS(r))return hg(r,qj(r)?r:"");do n+=1;while(t.has(`j${n}`));return r.
includes("@")?{...hg(`J${n}`,""),email:r}:hg(`J${n}`,r)})}var wS=e=>[...e].length<=Kj&&J(e)!==""&&!e.
includes("@"),qj=e=>!/\p{N}/u.test(e)&&[...e].length>3;function Zj(e){let[t,...n]=e.map(r=>Hr(r).filter(
({right:o})=>J(o)!==""));for(let{left:r,right:o}of[...t!=null?t:[]].sort(Hj).reverse()){let i=z(r);
if(i===
""||yg(r))continue;let a=n.map(u=>{var l;return(l=u.find(c=>z(c.left)===i))==null?void 0:l.right}),s=[
o,...a].flatMap(u=>u!=null?u:[]);if(s.length===e.length&&new x(s.map(J)).size===s.length)return s}
return null}
var Hj=(e,t)=>b(e.spaced)-b(t.spaced)||e.at-t.at,Jj=/^(?:nama\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)(?:\s+name)?\s*(?:[:=]\s*(.*))?$/i;
function xS({above:e}){var t,n;for(let r of e){let o=r.map(K);for(let[i,a]of o.entries()){let s=Jj.exec(
a);if(s===null)continue;let l=(((t=s[1])!=null?t:"").trim()||((n=o.slice(i+1).find(c=>/\p{L}/u.test(
c)))!=null?n:"")).replace(/^[:=\s]+/,"");if(/\p{L}/u.test(l))return l}}return""}var hg=(e,t)=>({...cw,
code:e,name:t});d();function TS(e,t,{names:n,hidden:r}){return n.flatMap(o=>{let i=e.find(s=>s.grid.tab===o),
a=t.includes(
o)?null:Vj(o,i,r);return a===null?[]:[{kind:"TAB_LEFT",sure:a!=="summary"&&a!=="other-columns",
params:{
tab:o,reason:a}}]})}function Vj(e,t,n){if(n.includes(e))return"hidden";if(t===void 0)return zu(e)?
"recap":null;let{grid:r,table:o,shared:i,isOther:a}=t;return jn(r)?null:r.values.every(s=>s.every(ce))?
"empty":a?"other-matter":i!==null?"summary":o===null?"not-entries":o.columns.some(s=>s.kind==="numbers")?
"other-columns":"not-scores"}d();d();var Yj=new x(["Bobot","Weight","Weights","Bobot Kriteria",
"Bobot Nilai","Bobot (%)"].map(z)),SS=new x(
["Maks","Maksimum","Maksimal","Max","Maximum","Skor Maks","Nilai Maks","Nilai Maksimal",
"Skor Maksimal"].map(z));function ES(e,t){let n=e.map(s=>t.map(u=>{var l,c;return(c=(l=s.columns.find(
p=>bn(p.name,
{name:u})))==null?void 0:l.weight)!=null?c:null})),r=e.map(s=>vg(s,t,Yj)),o=s=>s.map(Xj).find(u=>u!==
null),[i,a]=[o(n),o(r)];return i!==void 0?{weights:i,from:"headers"}:a===void 0?{weights:t.map(()=>1),
from:"equal"}:{weights:a,from:"row"}}function vg(e,t,n){let r=t.map(s=>e.columns.find(u=>bn(u.name,{
name:s}))),o=g.min(...r.map(s=>{var u;return(u=s==null?void 0:s.column)!=null?u:0})),i=s=>typeof s==
"string"&&n.has(z(s)),a=e.values.find(s=>{let[u]=s.slice(0,o).filter(l=>!ce(l));return u!==void 0&&i(
u)});return r.map(s=>{let u=s===void 0||a==null?void 0:a[s.column];return vt(typeof u=="string"?u.replace(
/\s*%\s*$/,""):u)})}function Xj(e){let t=e.flatMap(r=>r!==null&&r>=0?r:[]),n=t.reduce((r,o)=>r+o,0);
return t.length<e.length||n<=0?null:g.abs(n-1)<1e-6?t.map(r=>g.round(r*1e6)/1e4):t}var CS=(e,t)=>e.flatMap(
n=>n.columns.filter(r=>t.some(o=>bn(r.name,{name:o}))).flatMap(({column:r})=>n.
lines.flatMap(o=>{var i;return(i=vt(o.values[r]))!=null?i:[]})));function RS(e,t){var o;let n=CS(e,t);
if(n.length===0)return 100;let r=i=>n.every(a=>a<=i);return r(1)&&n.some(i=>i>0&&i<1)?1:(o=[5,10].find(
r))!=null?o:100}function DS(e,t){var o;let n=[...e.map(i=>t.map(a=>{var s,u;return(u=(s=i.columns.find(
l=>bn(l.name,{name:a})))==null?void 0:s.max)!=null?u:null})),...e.map(i=>vg(i,t,SS))],r=i=>i.every((
a,s)=>{
var u;return a!==null&&a>0&&CS(e,[(u=t[s])!=null?u:""]).every(l=>l<=a)});return(o=n.find(r))!=null?o:
null}d();var OS=/juri(?!st)|judg|penilai|panelis|skor|score|lomba|kompetisi|competition|inovasi|innovat|kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|dampak|impact|replika|mudah disebar|keberlanjut|berkelanjut|sustain|efektif|presentasi|proposal|kriteria|criteri|bobot|finalis|karya/i,
Qj=/^(?:nilai|poin|points?)$/i,ez=/^j\.?\s?\d{1,2}$/i,tz=/daftar hadir|presensi|absen|attendance|(?<!tahun )anggaran|budget|\brab\b|telepon|\bphone|kontak|contact|jadwal|schedule|keuangan|honor|gaji|payroll|\bkas\b|inventaris|belanja/i,
nz=e=>e.map(Ti).filter(t=>t!=="");function AS(e){let t=e.values.slice(0,yi).map(o=>o.filter(i=>!ce(i))),
n=t.findIndex(o=>o.length>2),r=t.slice(0,g.max(0,n)).flat().map(Ti);return[e.tab,...r].some(o=>tz.test(
o))}var wg=(e,t)=>OS.test(e.tab)||ez.test(e.tab.trim())||e.values.slice(0,t+1).flatMap(nz).some(n=>OS.
test(n)||Qj.test(n));d();function kg(e){let t=[...new h(e.flat().map(o=>[z(o),o])).values()],n=e.map(
o=>new x(o.map(z))),r=t.
filter(o=>!n.every(i=>i.has(z(o))));return r.flatMap((o,i)=>r.slice(i+1).filter(a=>_u(o,a)&&!n.some(
s=>s.has(z(o))&&s.has(z(a)))).map(a=>({one:o,other:a})))}d();d();var rz=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|observasi|wawancara|administrasi|berkas|interview/i;
function PS(e){var s;let t=new h;for(let u of e)for(let{left:l,right:c}of Hr(u).filter(p=>p.spaced||
/[|:_\-\u2013]/.test(u))){let p=z(l);if(p===""||J(c)===""||yg(l)||wr(l)!==null)continue;let m=(s=t.get(
p))!=null?s:{stage:l,tabs:[]};m.tabs.some(y=>J(y.label)===J(c))||m.tabs.push({tab:u,label:c}),t.set(
p,m)}let n=[...t.values()].filter(u=>u.tabs.length>1),r=n.map(u=>new x(u.tabs.map(l=>J(l.label)))),o=(
u,l)=>rz.
test(u.stage)||r.some((c,p)=>p!==l&&u.tabs.some(m=>c.has(J(m.label)))),i=n.filter(o),a=i.length>1&&e.
every(u=>!oz(u,i));return{sets:a?i:[],unclear:!a&&iz(e)}}var oz=(e,t)=>!t.some(n=>n.tabs.some(r=>r.tab===
e))&&Ia(e)!==null;function iz(e){var n;let t=new h;for(let r of e){let o=Ia(r);if(o===null)continue;
let i=J(o.label);t.set(i,((n=t.get(i))!=null?n:new x).add(z(o.rest)))}return[...t.values()].some(r=>r.
size>1)}var NS=e=>AS(e)?{grid:e,table:null,shared:null,isOther:!0}:{grid:e,table:Ju(e),shared:dg(e),
isOther:!1},
$a=(e,t=[])=>({reason:e,tabs:t});function IS(e,t,n){var y,T;let r=n.flatMap(({table:R,shared:A})=>R===
null||A!==null?[]:[R]),o=n.filter(R=>R.shared!==null);if(e.stages.some(R=>R.scoreTab!==void 0))return az(
e.stages,o);let{sets:i,unclear:a}=PS(r.map(R=>R.tab));if(e.stages.length>1)return xg(e.stages,i,r);
let[
s]=e.stages;if(s===void 0)return $a("nothing");let u=t?i.find(R=>z(R.stage)===z(s.name)):void 0;if(u!==
void 0)return xg([s],[u],r);if(a&&!t)return $a("stages",r.map(R=>R.tab));if(i.length>1&&!t){let R=i.
map(A=>({...s,name:A.stage,advance:null}));return xg(R,i,r)}let l=((T=(y=Bd(r))==null?void 0:y.tables.
length)!=null?T:0)>1,c=o.filter(R=>{var A;return((A=R.shared)==null?void 0:A.layout)!=="totals"}),p=c.
length>0?c:o,[m]=p;if(!l&&(m!=null&&m.shared)){let R=p.map(A=>A.grid.tab);return R.length>1?$a(
"several-shared",R):t?$a("stage-tab",R):[_S({...s,scoreTab:m.grid.tab},m.shared)]}return[{stage:s,
desks:r.
map(R=>({label:R.tab,table:R})),layout:null}]}function _S(e,{layout:t,views:n}){let r=n.flatMap(({
label:o,
grid:i})=>{let a=Ju(i);return a===null?[]:[{label:o,table:a}]});return{stage:e,desks:r,layout:t}}
function az(e,t){
let n=e.map(o=>{let i=t.find(a=>{var s;return z(a.grid.tab)===z((s=o.scoreTab)!=null?s:"")});return i!=
null&&i.shared?_S(o,i.shared):o}),r=n.flatMap(o=>{var i;return"desks"in o?[]:[(i=o.scoreTab)!=null?i:
o.name]});return r.length>0?$a("unclear-judges",r):n.filter(o=>"desks"in o)}function xg(e,t,n){let r=e.
map(i=>{var u;let a=t.find(l=>z(l.stage)===z(i.name)),s=((u=a==null?void 0:a.tabs)!=null?u:[]).flatMap(
({tab:l,label:c})=>n.filter(p=>p.tab===l).map(p=>({label:c,table:p})));return{stage:i,desks:s,layout:
null}}),
o=r.filter(i=>i.desks.length===0).map(i=>i.stage.name);return o.length>0?$a("stages",o):r}d();var $S=.051,
sz=4,FS=e=>J(e.code)||z(e.name);function MS(e,t,n){let r=t.filter(u=>u!==e);if(r.length<
2)return!1;let[o,i,a,s]=[0,0,0,0];for(let u of e.lines){let l=r.map(c=>c.lines.find(p=>FS(p)===FS(u)));
for(let c of n){let p=R=>{var A,P;return(P=(A=R.columns.find(N=>bn(N.name,{name:c})))==null?void 0:A.
column)!=null?P:-1},m=vt(u.values[p(e)]),y=r.flatMap((R,A)=>{var P,N;return(N=vt((P=l[A])==null?void 0:
P.values[p(R)]))!=null?N:[]});if(m===null||y.length<2)continue;let T=y.reduce((R,A)=>R+A,0);s+=1,g.abs(
m-T/y.length)<$S&&(i+=1),g.abs(m-T)<$S&&(a+=1),new x(y).size>1&&(o+=1)}}return o>=sz&&(i===s||a===s)}
var Fa=["criteria","entries","judges"],uz=e=>"reason"in e;function Tg(e,t,n,r,o){let i=r.map(NS),a=IS(
e,n,i);if(uz(a))return a;let s=[],u=[];for(let $ of a){let F=lz($,e,t,s,a.length>1);if(F===null)return jS(
i);u.push(F)}if(t.length===Fa.length&&!u.some($=>dz($,i)))return{reason:"no-sign",tabs:u.flatMap($=>$.
desks.map(F=>F.table.tab)).filter(Ud)};let l=u.flatMap($=>$.desks.map(F=>F.table)),[c,...p]=l;if(c!=
null&&c.isRepeated&&p.length===0)return{reason:"unclear-judges",tabs:[c.tab]};let m=u.flatMap($=>$.names).
filter(Ud),y=t.includes("judges")?pz(u):e.judges,T=t.includes("entries")?mz(l,m,i,s):e.entries,R=!n&&
(u.length>1||u.some($=>$.stage.scoreTab!==void 0)),A=R?fz(u):e.stages,P=t.includes("criteria")?gz(u):
e.criteria,N={...e,stages:A,criteria:P,entries:T,judges:y};if(t.some($=>N[$].length===0))return jS(i);
if(t.includes("judges")&&!hz(N,u,o.names))return{reason:"unbound",tabs:u.flatMap($=>$.desks.map(F=>F.
table.tab)).filter(Ud)};let I=[...l.map($=>$.tab),...s.flatMap($=>$.kind==="ENTRY_LIST"||$.kind==="TAB_LEFT"?
$.params.tab:[])];return{competition:N,hasStages:R,facts:[...yz(u,y,R,A),...s,...TS(i,I,o)],
findings:t.includes("entries")?bz(u):[]}}var Ud=(e,t,n)=>n.indexOf(e)===t;function lz(e,t,n,r,o){var $,
F;let i=e.desks.map(B=>B.table),a=B=>n.includes("criteria")?Bd(B):gg(B,$e(t,e.stage).map(M=>M.name)),
s=($=a(i))!=null?$:o||e.layout!==null?hS(i):null;if(s===null)return null;let u=a(i)===null,l=s.tables.
filter(B=>MS(B,s.tables,s.criteria)),c=s.tables.filter(B=>!l.includes(B));for(let{tab:B}of l)r.push(
{kind:"TAB_LEFT",sure:!1,params:{tab:B,reason:"summary"}});let{tables:p,criteria:m}=c.length<s.tables.
length&&(F=a(c))!=null?F:s,y=o?e.stage.name:null;if(!n.includes("criteria"))return{...e,desks:LS(e,p),
criteria:[],isOpen:u,names:m};let T=DS(p,m),R=T!=null?T:m.map(()=>RS(p,m)),A=ES(p,m),P=A.from==="equal"&&
T!==null&&new x(T).size>1,N=P?R:A.weights;r.push({kind:"CRITERIA",sure:p.length>1&&!u,params:{stage:
y,
names:m}},...cz(p,m),{kind:"WEIGHTS",sure:A.from!=="equal",params:{from:P?"maxima":A.from,stage:y}},
{kind:"SCALE",sure:T!==null,params:{max:R.filter(Ud),from:T===null?"scores":"written",stage:y}});let I=m.
map((B,M)=>{var L,j;return{stage:e.stage.name,name:B,weight:(L=N[M])!=null?L:1,min:0,max:(j=R[M])!=null?
j:100,description:""}});return{...e,desks:LS(e,p),criteria:I,isOpen:u,names:m}}var LS=({desks:e},t)=>e.
filter(n=>t.includes(n.table));function cz(e,t){let n=t.map(z),r=e.flatMap(i=>i.columns.filter(a=>a.
kind==="numbers"&&!n.includes(a.key)).map(a=>({header:a.name,reason:JT(a.key)?"alone":"own"}))),o=[
...e.
flatMap(i=>i.passed),...r];return o.filter((i,a)=>o.findIndex(s=>z(s.header)===z(i.header))===a).filter(
i=>i.reason!=="number").map(i=>({kind:"PASSED_COLUMN",sure:i.reason!=="own"&&i.reason!=="large",
params:i}))}
function dz(e,t){return e.layout!==null&&e.layout!=="totals"?!0:e.desks.some(({table:n})=>{let r=t.find(
o=>o.grid.tab===n.tab);return r!==void 0&&wg(r.grid,n.above.length)})}function pz(e){let[t,...n]=e,r=e.
flatMap(s=>s.desks.map(u=>u.label)),o=r.filter((s,u)=>r.findIndex(l=>J(l)===J(s))===u),i=n.length===
0&&(t==null?void 0:t.layout)===null;return(i?kS(r):bg(o)).map((s,u)=>{var R,A,P;let l=(R=(i?r:o)[u])!=
null?R:"",c=e.filter(N=>N.desks.some(I=>J(I.label)===J(l))),p=(P=(A=c[0])==null?void 0:A.desks.find(
N=>J(N.label)===J(l)))==null?void 0:P.table,m=s.name===""||J(s.name)===J(s.code),y=(t==null?void 0:t.
layout)===null&&m&&p!==void 0?xS(p):"",T=c.length===e.length?[]:c.map(N=>N.stage.name);return{...s,
name:y||
s.name,stages:T}})}function mz(e,t,n,r){let o=zd(e,t),i=jd(e),a=new x(e.map(u=>u.tab)),s=n.filter(({
grid:u})=>!a.has(u.tab)).map(({grid:u})=>mS(o,i,u)).find(u=>u!==null);return r.push({kind:"ENTRIES",
sure:i,params:{count:o.length,by:i?"code":"name"}}),s?(r.push({kind:"ENTRY_LIST",sure:!1,params:{tab:
s.
grid.tab,unscored:s.unscored}}),s.entries.map(u=>({...yu,...u}))):o}function fz(e){let t=e.map(n=>zd(
n.desks.map(r=>r.table),n.names).length);return e.map(({stage:n},r)=>{var i,a;let o=(i=t[r+1])!=null?
i:0;return{...n,advance:o>0&&o<((a=t[r])!=null?a:0)?o:n.advance}})}function gz(e){let[t]=e,n=r=>E.stringify(
r.criteria.map(o=>[z(o.name),o.weight,o.max]));return t!==void 0&&e.every(r=>n(r)===n(t))?t.criteria.
map(r=>({...r,stage:null})):e.flatMap(r=>r.criteria)}function hz(e,t,n){let r=Fn(n,e),o=t.filter(i=>i.
layout===null).flatMap(i=>i.desks);return r.length<o.length||!o.every(i=>r.some(a=>a.name===i.table.
tab))||o.length>0&&r.length>o.length?!1:t.filter(i=>i.layout!==null).every((i,a,s)=>i.desks.every(u=>{
let l=e.stages.find(p=>p.name===i.stage.name);return(l===void 0||s.length===0?[]:Ye(e,l)).filter(p=>pg(
u.label,p)).length===1}))}function yz(e,t,n,r){let o=e.filter(s=>s.layout===null).flatMap(s=>s.desks.
map(u=>u.table.tab)),i=o.every(s=>/juri|judge|penilai|panelis|(?:^|[^\p{L}])j\s?\d/iu.test(s)),a=e.flatMap(
({layout:s,desks:u,stage:l})=>{var c;return s===null?[]:[{kind:"SCORE_TAB",sure:s!=="totals",params:
{
tab:(c=l.scoreTab)!=null?c:"",layout:s,judges:u.map(p=>p.label)}}]});return[...n&&e.length>1?[{kind:
"STAGES",sure:!1,params:{stages:r.map(s=>s.name),advance:r.map(s=>s.advance)}}]:[],...o.length>0?[{
kind:"JUDGE_TABS",sure:i&&t.length>1,params:{tabs:o}}]:[],...a]}function bz(e){let t=e.flatMap(i=>i.desks.
map(a=>a.table)),n=jd(t)?[]:e.flatMap(i=>i.desks.map(a=>zd([a.table],i.names).map(s=>s.name))),r=e.flatMap(
i=>i.layout===null?[]:i.desks.map(a=>[a.label])),o=i=>a=>({code:"NAMES_SIMILAR",severity:"error",
params:{
...a,of:i}});return[...kg(n).map(o("entry")),...kg(r).map(o("judge"))]}function jS(e){var o,i,a,s;
let t=(u,l)=>l.
length===0?null:{reason:u,tabs:l.map(c=>c.grid.tab)},n=e.filter(({table:u})=>u==null?void 0:u.columns.
some(l=>l.kind==="numbers")),r=e.filter(({grid:u})=>u.values.some(l=>l.some(c=>typeof c=="number")));
return(s=(a=(i=(o=t(n.length>1?"unlike":"not-scores",n))!=null?o:t("turned",r.filter(({grid:u})=>vz(
u))))!=null?i:t("not-scores",e.filter(({table:u})=>u!==null)))!=null?a:t("not-entries",r.filter(({
grid:u})=>wz(
u))))!=null?s:{reason:"nothing",tabs:[]}}var vz=e=>e.values.slice(0,10).some(t=>t.slice(0,2).some(n=>typeof n==
"string"&&/^(?:kriteria|criteri|aspek|indikator|unsur)/i.test(n.trim()))&&t.filter(n=>typeof n=="string"&&
n.trim()!==""&&!vr(n)).length>2),wz=e=>wg(e,g.min(9,e.values.length));d();function Wd(e){let{
language:t}=e.settings,n=[Si(Uu,t,Sz(e.settings)),kz(e.stages,t),Si(Ku,t,e.criteria.
map(o=>{var i;return[(i=o.stage)!=null?i:"",o.name,o.weight,o.min,o.max,o.description]})),Si(ir,t,e.
entries.map(o=>{var i,a;return[o.code,o.name,o.institution,o.category,o.unitType,o.innovator,o.contact,
o.phone,o.email,o.link,(a=(i=xo.find(([s])=>s===o.status))==null?void 0:i[1][t])!=null?a:"",o.reason]}
)),
Si(wi,t,e.judges.map(o=>[o.code,o.name,o.role,o.institution,o.email,o.phone,o.stages.join(", "),o.conflicts.
join(", ")]))];if(e.institutions.length===0)return n;let r=e.institutions.map(o=>[o.name,o.parent,o.
unitType,xz(o.required,t)]);return[...n,Si(Gu,t,r)]}function Si(e,t,n){var r;return{name:e.tab[t],
values:[
_x(e,t),...n],headerRow:0,frozenColumns:((r=e.columns[0])==null?void 0:r.key)==="code"?1:0,widths:e.
columns.map(o=>o.width),formats:e.columns.map(o=>{var i;return(i=o.format)!=null?i:""}),layout:""}}
var zS=(e,t,n)=>({
...Si(e,n,[]),name:t});function kz(e,t){let n=e.map((s,u)=>Tz(s,u,t)),r=Si(Wu,t,n);if(e.some(s=>s.scoreTab!==
void 0))return r;let{values:o,widths:i,formats:a}=r;return{...r,values:o.map(s=>s.slice(0,-1)),
widths:i.
slice(0,-1),formats:a.slice(0,-1)}}var xz=(e,t)=>{var n,r;return(r=(n=gn.find(([o])=>o===e))==null?
void 0:
n[1][t])!=null?r:""};function Tz(e,t,n){var i,a,s,u,l;let r=e.title===null?"":"name"in e.title?e.title.
name:e.title.outcomes.map(c=>`${c.places}: ${c.name}`).join("; "),o=(a=(i=aa.find(([c])=>c===e.form))==
null?void 0:i[1][n])!=null?a:"";return[t+1,e.name,(s=e.weight)!=null?s:"",(u=e.advance)!=null?u:"",r,
o,e.date===null?"":hi(e.date,n),(l=e.scoreTab)!=null?l:""]}function Sz(e){let{language:t}=e,n=Ln.map(
a=>[a.word[t],Sg(e,a)]),r=g.max(3,e.prizes.length),o=v.from({length:r},(a,s)=>{var u;return[`${Oa[t]} ${s+1}`,
(u=e.prizes[s])!=null?u:""]}),i=n.findIndex(([a])=>{var s;return a===((s=Ln.find(u=>u.key===
"plenaryDate"))==null?void 0:s.word[t])});return[...n.slice(0,i),...o,...n.slice(i)]}function Sg(e,t){
var o,i;let n=e[t.key],{language:r}=e;return t.kind==="date"?typeof n=="string"?hi(n,r):"":t.kind===
"choice"?(i=(o=t.choices.find(([a])=>a===n))==null?void 0:o[1][r])!=null?i:"":t.kind==="choices"&&v.
isArray(n)?n.map(a=>{var s,u;return(u=(s=t.choices.find(([l])=>l===a))==null?void 0:s[1][r])!=null?u:
a}).join(", "):v.isArray(n)?n.join(", "):t.kind==="auto-or-number"&&n==="auto"?t.auto[r]:typeof n=="number"||
typeof n=="string"?n:""}function BS(e,t){let n=on(e),r=c=>{let p=e.get(c);return p===void 0||p.values.every(
m=>m.every(ce))},
o=Fa.filter(r);if(o.length===0)return{reading:n,unwritten:[],facts:[],findings:[]};let i=Ez(n.competition,
o,!r("stages"),t);if("reason"in i)return{reading:n,unwritten:[],facts:[],findings:Rz(o,n.competition,
i)};let{language:a}=n.competition.settings,s=["settings","stages"].filter(c=>r(c)&&(c==="settings"||
i.hasStages)),u=Wd(i.competition).flatMap(c=>{var m,y;let p=[...s,...o].find(T=>Z[T][a]===c.name);
return p===
void 0?[]:[[p,{...c,name:(y=(m=e.get(p))==null?void 0:m.tab)!=null?y:c.name}]]}),l=u.map(([c,{name:p,
values:m}])=>[c,{tab:p,values:m}]);return{reading:on(new h([...e,...l])),unwritten:i.findings.length>
0?[]:u.map(([,c])=>c),facts:i.facts,findings:[...i.findings,...Cz(i.facts)]}}function Ez(e,t,n,{
names:r,
isHidden:o,read:i}){let a=Fn(r,e).map(P=>P.name),s=e.stages.flatMap(P=>r.filter(N=>N===P.scoreTab)),
u=a.length>0||e.stages.length>1&&e.judges.length>0,l=u?[]:r.filter(o),c=r.filter(P=>!l.includes(P)),
p=u?a:c.filter(P=>xa(P)||s.includes(P)),m={names:r,hidden:l},y=Tg(e,t,n,p.map(i),m),T=u?[]:c.filter(
P=>zu(P)&&!p.includes(P));if(!("reason"in y&&["nothing","not-entries","not-scores"].includes(y.reason))||
T.length===0)return y;let A=Tg(e,t,n,[...p,...T].map(i),m);return"reason"in A?y:A}var Cz=e=>e.flatMap(
t=>{var o;if(t.kind!=="SCALE"||t.params.from==="written")return[];let{stage:n,max:r}=t.params;return[
{code:"SCALE_ASSUMED",severity:"info",...n===null?{}:{stage:n},params:{max:(o=r[0])!=null?o:100}}]});
function Rz(e,t,n){return(e.length===Fa.length?["entries"]:e).map(o=>{let i=Z[o][t.settings.language];
return{code:"TAB_MISSING",severity:"error",tab:i,params:{tab:i,judge:null,why:n}}})}d();d();d();var Eg="\u2713",
Vr=e=>`"${e.replace(/"/g,'""')}"`;function US(e){let[t="0",n="0"]=k(e).split("e"),[r="0",o=""]=t.split(
"."),i=o.length-b(n),a=k(b(r+o));return i>0?`${a}/${10**i}`:`${a}${"0".repeat(-i)}`}
function WS(e,t,n){let r=Fe(e,t,1,n),o=`IF(COUNTA(${r})=0;"";COUNT(${r})&"/${n}")`,i=`IF(COUNT(${r})=${n};${Vr(
Eg)};${o})`;return`=IF(COUNTIF(${r};${Vr(Dn.id)})>0;${Vr(Dn.id)};${i})`}function KS(e,t,n,r,o){
let i=u=>Fe(e,u,t,1),a=u=>`COUNTIF(${i(r)};${Vr(u)})`;return`=${`${a(Eg)}+${a(Dn.id)}`}&${Vr(o.of)}&COUNTA(${i(
n)})&${Vr(o.done)}`}function GS(e,t,{min:n,max:r}){let o=Fe(e,t),i=`AND(${o}>=${US(n)};${o}<=${US(r)})`;
return`=IF(ISNUMBER(${o});${i};${o}=${Vr(Dn.id)})`}var qS=(e,t,n)=>{let r=`$${Fe(e,t)}`;
return n==="complete"?`=${r}=${Vr(Eg)}`:n==="recused"?`=${r}=${Vr(Dn.id)}`:`=NOT(${r}="")`};d();var ZS=(
{code:e,name:t})=>t===""?e:`${t} (${e})`,HS=e=>e.filter(t=>t!=="").join(" \xB7 "),Dz={title:(e,t,n)=>HS(
[e,ZS(t),n]),help:(e,t)=>[`Nilai ${e!=null?e:"sesuai judul"} atau BK (benturan).`,...t===""?[]:[`Batas: ${t}.`]].join(
" "),of:" dari ",done:" selesai",rejected:e=>`Isi angka ${e}, atau BK bila tidak menilai karena benturan kepentingan. Kosongkan bila belum dinilai.`}
,Oz={title:(e,t,n)=>HS([e,ZS(t),n]),
help:(e,t)=>[`Score ${e!=null?e:"as headed"} or BK (conflict).`,...t===""?[]:[`Due: ${t}.`]].join(
" "),
of:" of ",done:" done",rejected:e=>`Enter a number ${e}, or BK if you step aside because of a conflict of interest. Leave blank what is not scored yet.`}
,Cg=e=>({id:Dz,en:Oz})[e];d();function Az(e){let t=2166136261;for(let n=0;n<e.length;n++)t=g.imul(t^e.charCodeAt(
n),16777619);return t>>>
0}function Pz(e){let t=g.imul(e^e>>>16,2246822507),n=g.imul(t^t>>>13,3266489909);return(n^n>>>16)>>>
0}function Rg(e,t,n){if(t.form!=="files")return[...e];let r=`${z(t.name)}|${J(n.code)}|`;return e.map(
(o,i)=>({entry:o,index:i,key:Pz(Az(r+J(o.code)))})).sort((o,i)=>o.key-i.key||o.index-i.index).map(({
entry:o})=>o)}var _o={code:_("Kode","Code"),status:_("Terisi","Filled"),name:_("Nama Inovasi",
"Innovation"),notesToCommittee:_(
"Catatan untuk Panitia","Notes to Committee"),notesToEntrant:_("Catatan untuk Peserta",
"Notes to Entrant"),institution:_("Instansi","Institution"),link:_("Tautan Proposal","Proposal Link")}
,Dg=3,Yr=Dg+
1,Kd=0,Gd=1,Nz=2,xr=3,Iz=[["complete","#d9ead3"],["recused","#e0e0e0"],["begun","#fff2cc"]],Og=({min:
e,
max:t},n)=>{let r=o=>n==="id"?k(o).replace(".",","):k(o);return`${r(e)}\u2013${r(t)}`},_z=e=>g.min(
110,
g.max(62,...e.split(/\s+/).map(t=>14+8*t.length)));function Ag({criteria:e,language:t,entries:n}){
let r=e.
map(i=>`${i.name} (${Og(i,t)})`),o=n.some(i=>i.link!=="")?[_o.link[t]]:[];return{headers:[_o.code[t],
_o.status[t],_o.name[t],...r,_o.notesToCommittee[t],_o.notesToEntrant[t],_o.institution[t],...o],
widths:[
62,58,128,...r.map(_z),160,160,160,...o.map(()=>180)],scored:r.length}}var $z=e=>["code","status",
"name","institution","link"].some(t=>_e(e,_o[t])),JS=({values:e,headerRow:t},n)=>{var r;return((r=e[
t])!=
null?r:[]).every((o,i)=>{var a;return((a=n[t])==null?void 0:a[i])===o})};function VS(e){var n;let t=(
n=
e[Dg])!=null?n:[];return e.slice(Yr).every(r=>r.every((o,i)=>{var a;return o===""||$z(k((a=t[i])!=null?
a:""))}))}var YS=({scored:e,expected:t})=>e===0?"":e<t?"#f1c232":"#6aa84f";function Pg(e,t,n){let{
headers:r,
scored:o}=Ag(n),i=v.from({length:o+2},()=>""),a=s=>[s.institution,s.link].slice(0,r.length-xr-o-2);
return{
values:e.map(s=>[s.code,"",s.name,...i,...a(s)]),formulas:e.map((s,u)=>r.map((l,c)=>c===Gd?WS(t+u,xr,
o):""))}}var Ng=(e,t)=>({top:Yr,left:xr,height:t-Yr+1,width:e+2});function qd(e,t){let{criteria:n,
language:r}=e,
o=Cg(r),i=(s,u)=>({top:Yr,left:s,height:t,width:u}),a=i(Kd,xr+n.length);return{table:i(Kd,Ag(e).headers.
length),progress:{row:0,column:0,formula:KS(Yr,t,Kd,Gd,o)},validations:XS(n).map(({from:s,count:u,
criterion:l})=>({
block:i(xr+s,u),formula:GS(Yr,xr+s,l),help:o.rejected(Og(l,r))})),colours:Iz.map(([s,u])=>({block:a,
formula:qS(Yr,Gd,s),background:u})),open:Ng(n.length,Yr+t-1)}}function XS(e){let t=[];for(let[n,r]of e.
entries()){let o=t[t.length-1];(o==null?void 0:o.criterion.min)===r.min&&o.criterion.max===r.max?o.count+=
1:t.push({from:n,count:1,criterion:r})}return t}function Zd(e){var P;let{stage:t,judge:n,criteria:r,
language:o,competition:i,deadline:a}=e,s=Cg(o),{headers:u,widths:l,scored:c}=Ag(e),p=Rg(e.entries,t,
n),m=XS(r).map(({criterion:N})=>Og(N,o)),y=qd(e,p.length),T=Pg(p,Yr,e),R=N=>[N,...u.slice(1).map(()=>"")],
A=R("");return{name:ka(t,n),...y,headerRow:Dg,frozenColumns:Nz,widths:l,formats:u.map((N,I)=>I===Kd?
"@":I>=xr&&I<xr+c?hr:""),centred:u.flatMap((N,I)=>I===Gd||I>=xr&&I<xr+c?[I]:[]),values:[A,R(s.title(
t.name,n,i)),R(s.help(m.length===1&&(P=m[0])!=null?P:null,a)),u,...T.values],formulas:[R(y.progress.
formula),A,A,A,...T.formulas]}}d();d();function Ig(e){var n;let t=Ae().getSheetByName(e);return(n=t==null?
void 0:t.getProtections(SpreadsheetApp.
ProtectionType.SHEET)[0])!=null?n:null}var QS=e=>e.getEditors().map(t=>t.getEmail());function eE(e){
let t=Ig(e);return t===null||t.isWarningOnly()?null:QS(t)}function Tr(e,t){var r;let n=(r=Ae().getSheetByName(
e))==null?void 0:r.protect();n!==void 0&&(Vu(n,t),n.setUnprotectedRanges([]))}function Vu(e,t){e.isWarningOnly(
)&&
e.setWarningOnly(!1);let n=t.map(r=>r.toLowerCase());e.removeEditors(QS(e).filter(r=>!n.includes(r.toLowerCase(
)))),
e.canDomainEdit()&&e.setDomainEdit(!1)}var tE=e=>Ig(e)===null;function nE(e,t){let n=Ig(e);n!==null&&
(t===null?n.remove():t.length>0&&n.addEditors(t))}function Hd(e){let t=Ae().getSheetByName(e);t!==null&&
!t.isSheetHidden()&&t.hideSheet()}d();var _g="#d9e2f3";function zn(e){var t;for(let n=1;;n+=1){let r=ag(
e.name,n),o=Ae().getSheetByName(r);
if(rE(o)){sn({...e,name:r});return}let i=Fz(o);if(ug((t=i[0])==null?void 0:t[0])){Mz(i,e)||iE(o,e),
oE(
r,e,o.getLastRow(),o.getLastColumn());return}}}function sn(e){var t;iE((t=Ae().getSheetByName(e.name))!=
null?t:$g(e.name),e),oE(e.name,e,0,0)}function $g(e){let t=Ae().getActiveSheet(),n=Ae().insertSheet(
e,Ae().getSheets().length);return Ae().setActiveSheet(t),n}var rE=e=>e===null||e.getLastRow()===0;
function Yt(e){
for(let t=1;;t+=1){let n=ag(e,t);if(rE(Ae().getSheetByName(n)))return{name:n,grid:null};let r=Ne(n);
if(jn(r))return{name:n,grid:r}}}function Fz(e){return e.getLastRow()<3?[]:e.getRange(2,1,2,g.max(1,e.
getLastColumn())).getValues()}function Mz([e=[],t=[]],n){var o;let r=(o=n.values[n.headerRow])!=null?
o:[];return k(e[0]).endsWith(n.layout)&&r.every((i,a)=>i===t[a])}function oE(e,t,n,r){let o=g.max(t.
values.length,n),i=g.max(t.widths.length,r),a=v.from({length:o},(s,u)=>v.from({length:i},(l,c)=>{var p,
m;return(m=(p=t.values[u])==null?void 0:p[c])!=null?m:""}));zt(e,0,0,a,t.formats)}function iE(e,t){
let n=t.
widths.length,r=t.headerRow+1;Jr(e,t.values.length+1,n);let o=(t.isClosed?t.values.length:e.getMaxRows(
))-
r;for(let{start:i,length:a,value:s}of $o(t.widths))e.setColumnWidths(i+1,a,s);e.getRange(r,1,o+1,n).
setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:i,length:a,
value:s}of $o(
t.formats))s!==""&&o>0&&e.getRange(r+1,i+1,o,a).setNumberFormat(s),Lx(s)&&e.getRange(r,i+1,o+1,a).setHorizontalAlignment(
"center");e.getRange(r,1,1,n).setFontWeight("bold").setBackground(_g),t.headerRow>0&&e.getRange(1,1).
setFontSize(14),e.setFrozenRows(r),t.frozenColumns>0&&e.setFrozenColumns(t.frozenColumns)}function $o(
e){
let t=[];for(let[n,r]of e.entries()){let o=t[t.length-1];o!==void 0&&o.value===r?o.length+=1:t.push(
{start:n,length:1,value:r})}return t}var wn=(e,{top:t,left:n,height:r,width:o})=>e.getRange(t+1,n+1,
r,o),aE=({values:e,formulas:t},n)=>fg(
e,n).map((r,o)=>r.map((i,a)=>{var s;return((s=t[o])==null?void 0:s[a])||i})),Lz=e=>{var t;return(t=Ae(
).
getSheetByName(e))!=null?t:$g(e)};function Fg(e,t){let n=Lz(t),{headerRow:r,widths:o,formats:i,
frozenColumns:a,
centred:s,table:u}=e,[l,c]=[n.getLastRow(),n.getLastColumn()];Jr(n,e.values.length+1,o.length),l>0&&
wn(n,{top:0,left:0,height:l,width:c}).setDataValidation(null);for(let{start:y,length:T,value:R}of $o(
o))n.setColumnWidths(y+1,T,R);let p={...u,top:r,height:u.height+1};wn(n,p).setWrap(!0).setVerticalAlignment(
"top").setHorizontalAlignment("left");for(let{start:y,length:T,value:R}of $o(o.map((A,P)=>s.includes(
P))))R&&wn(n,{...p,left:y,width:T}).setHorizontalAlignment("center");for(let{start:y,length:T,value:
R}of $o(
i))R!==""&&wn(n,{...u,left:y,width:T}).setNumberFormat(R);wn(n,{...p,height:1}).setFontWeight("bold").
setBackground(_g),wn(n,{top:0,left:0,height:1,width:1}).setFontSize(14).setFontWeight("bold"),n.setFrozenRows(
r+1),n.setFrozenColumns(a),sE(n,e),jz(n,aE(e,i),l,c)}function jz(e,t,n,r){var s,u;let o=g.max(t.length,
n),i=g.max((u=(s=t[0])==null?void 0:s.length)!=null?u:0,r),a=v.from({length:o},(l,c)=>v.from({length:
i},
(p,m)=>{var y,T;return(T=(y=t[c])==null?void 0:y[m])!=null?T:""}));e.getRange(1,1,o,i).setValues(a)}
function sE(e,{validations:t,colours:n}){for(let{block:r,formula:o,help:i}of t){let a=SpreadsheetApp.
newDataValidation().requireFormulaSatisfied(o).setAllowInvalid(!1).setHelpText(i).build();wn(e,r).setDataValidation(
a)}e.setConditionalFormatRules(n.map(({block:r,formula:o,background:i})=>SpreadsheetApp.newConditionalFormatRule(
).
whenFormulaSatisfied(o).setBackground(i).setRanges([wn(e,r)]).build()))}function uE(e,t,n){let r=Ae(
).
getSheetByName(e);if(r===null)return;let{table:o,headerRow:i,centred:a,formats:s,progress:u}=t;Jr(r,
o.top+o.height,o.width);let l={...o,top:o.top+o.height-n.values.length,height:n.values.length};wn(r,
l).setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:c,length:p,
value:m}of $o(
t.widths.map((y,T)=>a.includes(T))))m&&wn(r,{...l,left:c,width:p}).setHorizontalAlignment("center");
for(let{start:c,length:p,value:m}of $o(s))m!==""&&wn(r,{...l,left:c,width:p}).setNumberFormat(m);sE(
r,t),r.getRange(u.row+1,u.column+1).setValues([[u.formula]]),wn(r,{...l,top:g.max(l.top,i+1)}).setValues(
aE(n,s))}var lE=(e,t)=>{let[n]=t.getA1Notation().split(":");return e.getProtections(SpreadsheetApp.ProtectionType.
RANGE).filter(r=>r.getRange().getA1Notation().split(":")[0]===n)};function Ma(e,t,n,r){var u;let o=Ae(
).
getSheetByName(e);if(o===null)return;let i=wn(o,t),a=o.protect();Vu(a,n);let s=lE(o,i);if(r==="")for(
let l of s)
l.remove();else{let l=(u=s[0])!=null?u:i.protect();l.setRange(i),Vu(l,[...n,r]),l.addEditors([r])}a.
setUnprotectedRanges([i])}function cE(e,t,n){let r=Ae().getSheetByName(e);if(r!==null)for(let o of lE(
r,wn(r,t)))Vu(o,n)}function dE(e,t){var n;(n=Ae().getSheetByName(e))==null||n.setTabColor(t===""?
null:
t)}var pE="judgeTabs",zz=9e3,Bz=Xn(U(),ow([U(),U(),U()]));function Jd(){var e;try{let t=ot(Bz,E.parse(
(e=
Be(pE))!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}var Uz=e=>encodeURIComponent(e).replace(
/%../g,".").length;function Mg(e){let t=f.entries(e),n=()=>E.stringify(f.fromEntries(t));for(;Uz(n())>
zz;)t.shift();Ze(pE,n())}function Lg(e,t){var r,o;let n={...t};for(let{id:i,tab:a,stage:s,judge:u,
progress:l}of e){
let c=YS(l);((o=(r=t[k(i)])==null?void 0:r[2])!=null?o:"")!==c&&dE(a,c),n[k(i)]=[s,u,c]}return n}
function jg(e,t){
if(e.size===0)return;let n=Jd(),r=Hu(),o=[...e].flatMap(([a,{stage:s,judge:u}])=>{let l=t.find(p=>p.
stage===s.name&&p.judge===u.code),c=r.get(a);return l===void 0||c===void 0?[]:[{id:c,tab:a,stage:s.name,
judge:u.code,progress:l}]}),i=Lg(o,n);E.stringify(i)!==E.stringify(n)&&Mg(i)}function Vd({stages:e,
judges:t},n=Jd()){
var o;let r=new h;if(f.keys(n).length===0)return r;for(let[i,a]of Hu()){let[s="",u=""]=(o=n[k(a)])!=
null?o:[],l=e.find(p=>z(p.name)===z(s)),c=t.find(p=>J(p.code)===J(u));l!==void 0&&c!==void 0&&r.set(
i,{stage:l,judge:c})}return r}d();var mE="rowOrders",Wz=9e3,Kz=Xn(U(),Xn(U(),U()));function fE(){let e=Be(
mE);try{let t=ot(Kz,E.parse(
e!=null?e:"{}")),n=t.success?f.entries(t.data):[];return new h(n.map(([r,o])=>[r,new h(f.entries(o))]))}
catch{
return new h}}function Ei({competition:e,sheets:t,orders:n},r){var c,p,m;let o=new h(e.entries.map(y=>[
y.code,y])),i=new x(r.flatMap(({code:y,tab:T})=>y==="SCORE_ROWS_PERMUTED"?[T]:[])),a={},s=Wz-2;for(
let y of t){
let{stage:T,judge:R,tab:A}=y,P=(c=n.get(T))==null?void 0:c.get(R),N=i.has(A)?P:(p=Mu(y,o))!=null?p:P;
s-=((m=N==null?void 0:N.length)!=null?m:0)+4*(R.length+(T in a?0:T.length))+12,!(N===void 0||s<0)&&(
a[T]=
{...a[T],[R]:N})}let u=E.stringify(a),l=f.fromEntries([...n].map(([y,T])=>[y,f.fromEntries(T)]));u!==
E.stringify(l)&&Ze(mE,u)}function Gz({competition:e,tables:t,rows:n}){if(t.entries===null)return[];
let{tab:r,columns:o}=t.entries,
i=e.entries.map((a,s)=>{var u;return{entry:a,row:(u=n.entries[s])!=null?u:0}});return qf({tab:r,
columns:o,
entries:i})}var qz=(e,t,n)=>[...BT(e).map(({name:r,first:o})=>({code:"TAB_COPY",severity:"error",tab:
r,
params:{judge:null,first:o,reason:"same-name"}})),...Ox(e,t,n).map(({name:r,stage:o,judge:i,first:a}
)=>{
let s={judge:i.code,first:a,reason:"same-name"};return{code:"TAB_COPY",severity:"error",stage:o.name,
tab:r,params:s}}),...Ax(e,t,n).map(({name:r,stage:o,judge:i})=>{let a={judge:i.code,first:ka(o,i),
reason:"copy"};return{code:"TAB_COPY",severity:"error",stage:o.name,tab:r,params:a}})],Zz=(e,t,n)=>Px(
e,t,n).
map(({name:r,judge:o})=>gE(r,o));function gE(e,t){return{code:"SETTING_INVALID",severity:"warning",
tab:e,
params:{setting:"judges.code",value:t,reason:"unknown-judge",allowed:[]}}}function Ve(){var F,B;let e=Me(
),
t=Tt(e),n=new h([...t].map(([M,L])=>[M,Ne(L)])),r=e.filter(M=>![...t.values()].includes(M)),o=zg(Ne),
i=Jz(oS),a={names:r,isHidden:M=>i().includes(M),read:o},{reading:s,unwritten:u,facts:l,findings:c}=BS(
n,a),{competition:p}=s,m=Vd(p),y=Na(p.entries),T=zg(Ld),R=zg(_a),A=(M,L)=>{let j=Sx(M,T(M.tab));
return Fx(
j,L)?Mx(j,R(M.tab)):j},P=({stage:M})=>p.stages.filter(({name:L})=>L===M).flatMap(L=>$e(p,L)),N=Hz(r,
p,o,y),I=$d(r),$=I===void 0?null:Fd(o(I),p);return{competition:p,decisions:(F=$==null?void 0:$.decisions)!=
null?F:[],sheets:[...Fn(r,p,m).filter(({stage:M})=>M.scoreTab===void 0).map(({name:M,stage:L,judge:j}
)=>{
let W=$e(p,L);return A(Io(o(M),L.name,j.code,W,y),W)}),...N.sheets.map(M=>A(M,P(M)))],orders:fE(),
protectedTabs:iS().
filter(M=>!_e(M,Z.corrections)),own:m,findings:[...s.findings,...Gz(s),...qz(e,p,m),...Zz(r,p,m),...N.
findings,...c,...(B=$==null?void 0:$.findings)!=null?B:[]],locate:$x(s),unwritten:u,facts:l}}
function Hz(e,t,n,r){
let o=t.stages.map(i=>{if(i.scoreTab===void 0)return{sheets:[],findings:[]};let a=e.find(l=>{var c;
return z(
l)===z((c=i.scoreTab)!=null?c:"")});if(a===void 0){let l={setting:"stages.scoreTab",value:i.scoreTab,
reason:"unknown-reference",allowed:[]};return{sheets:[],findings:[{code:"SETTING_INVALID",severity:
"error",stage:i.name,params:l}]}}let{sheets:s,strangers:u}=rS(n(a),i,Ye(t,i),$e(t,i),r);return{
sheets:s,
findings:u.map(l=>gE(a,l))}});return{sheets:o.flatMap(i=>i.sheets),findings:o.flatMap(i=>i.findings)}
}
function Jz(e){let t=null;return()=>(t!=null||(t={value:e()}),t.value)}function zg(e){let t=new h;
return n=>{
var o;let r=(o=t.get(n))!=null?o:e(n);return t.set(n,r),r}}d();d();var Yd=(e,t,n)=>n(E.stringify([e,
...t])).slice(0,16),hE=(e,t)=>e.reduce((n,{texts:r,chain:o})=>o===""?
Yd(n,r,t):o,"");function yE(e,t){let n=[],r="",o=!1;for(let{row:i,texts:a,chain:s}of e){let u=Yd(r,a,
t);s===""&&o&&n.push({row:i,reason:"unsealed"}),s!==""&&s!==u&&n.push({row:i,reason:"altered"}),s!==
""&&(o=!0),(s!==""||!o)&&(r=s===""?u:s)}return n}d();d();var La=[["compute",_("hitung","compute")],[
"documents",_("dokumen","documents")],["close",_("tutup penilaian","close judging")],["reopen",_(
"buka kembali","reopen")],["decide",_("tetapkan","decide")],
["rules",_("ubah aturan","change rules")],["accept",_("terima urutan","accept order")],["collect",_(
"kumpulkan nilai","collect scores")],["fix",_("perbaiki","fix")],["propose",_(
"minta konfirmasi juri",
"ask the judge")],["confirm",_("juri menyetujui","judge confirms")],["refuse",_("juri menolak",
"judge refuses")],["undo",_("urungkan perbaikan","undo fix")]];var bE=["at","by","action","detail",
"run","hash","stage"],Xd=e=>bE.map(e),Vz=["compute","documents",
void 0],vE=e=>{var t;return!Vz.includes(nn((t=e[bE.indexOf("action")])!=null?t:"",La))};d();var Yu={
part:"history",tab:Z.history,columns:[{key:"at",header:_("Waktu","Time"),width:150},{key:"by",
header:_("Pelaku","By"),width:200},{key:"action",header:_("Tindakan","Action"),width:130},{key:
"detail",header:_("Rincian","Detail"),width:380},{key:"run",header:_("Proses","Run"),width:90},{key:
"hash",
header:_("Sidik Hasil","Result Hash"),width:160},{key:"stage",header:_("Tahap","Stage"),width:140},{
key:"chain",header:_("Rantai","Chain"),width:140}]};function wE(e){var o,i,a;let t=e===null?null:it(
e,Yu),n=[],r=[];for(let{row:s,cell:u}of(o=t==null?void 0:t.rows)!=null?o:[]){let l=p=>K(u(p));r.push(
{row:s,texts:Xd(l),chain:l("chain")});let c=nn(l("action"),La);c!==void 0&&n.push({at:Bu(l("at")),by:
l(
"by"),action:c,detail:l("detail"),run:l("run"),hash:l("hash"),stage:l("stage")})}return{rows:n,links:
r,
headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null,columns:(a=t==null?void 0:t.columns)!=null?a:
new h}}d();d();d();d();var un=(e,t)=>t==="id"?e.replace(".",","):e,se=(e,t)=>un(k(e),t);function We(
e,t){let[n="",r=""]=e.split(
"T"),o=r.slice(0,5).replace(":",t==="id"?".":":"),i=hi(n,t);return n==="1899-12-30"?o:r===""||r==="00:00:00"?
i:`${i} ${o}`}function G(e,t){return typeof e=="object"?`\u201C${We(e.date,t)}\u201D`:`\u201C${typeof e==
"number"?se(e,t):typeof e=="boolean"?k(e).toUpperCase():Yz(e)}\u201D`}var Yz=e=>{let t=[...e];return t.
length>60?`${t.slice(0,59).join("")}\u2026`:e};function Y(e,t,n=12){return kE(e,t,t==="id"?"dan":
"and",n)}var Bg=(e,t)=>kE(e,t,t==="id"?"atau":"or",e.length);function kE(e,t,n,r){let o=e.slice(0,r),
i=e.
length-o.length,a=t==="id"?`${i} lainnya`:`${i} more`,s=i>0?[...o,a]:o;return s.length<2?s.join(""):
`${s.slice(0,-1).join(", ")} ${n} ${s[s.length-1]}`}d();function Xu(e,t){let[n,r]=e.toFixed(2).split(
"."),[o,i]=t==="id"?[".",","]:[",","."];return`Rp${n.
replace(/\B(?=(\d{3})+$)/g,o)}${i}${r}`}var Xz={id:{running:"masih ikut",ineligible:
"tidak lolos administrasi",disqualified:"didiskualifikasi",withdrawn:"mundur"},en:{running:
"takes part",ineligible:"was ineligible",disqualified:"was disqualified",withdrawn:"withdrew"}},xE=(
e,{language:t})=>Y(e.map(({entry:n,status:r})=>`${n} ${Xz[t][r]}`),
t);function TE(e,t,{text:n}){let r=t===null?"":` (${t})`;return e?n(`Menang${r}`,`Wins${r}`):n(`Lolos${r}`,
`Advances${r}`)}var ja=(e,{text:t})=>e===void 0?"":t(` di kategori ${e}`,` in the category ${e}`),
SE={ADVANCES:({places:e,last:t,title:n,category:r},o)=>e===null?o.text(
"Semua peserta tahap ini lolos.","All entries of this stage advance."):`${TE(t,n,o)}: ${o.text(`termasuk ${e} tempat teratas`,
`within the top ${e}`)}${ja(r,o)}.`,SHARED_RANK_AT_CUT:({places:e,last:t,title:n,sharing:r,category:
o},i)=>`${TE(
t,n,i)}: ${i.text(`peringkatnya sama dengan ${Y(r,"id")} di batas ${e} tempat${ja(o,i)}, dan peringkat bersama tidak dipecah`,
`its rank is shared by ${Y(r,"en")} at the cut of ${e}${ja(o,i)}, and a shared rank is never split`)}.`,
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
removed:n},r)=>{let o=xE(n,r);return t===null?r.text(`Naik sebagai pengganti karena ${o}.`,`Moves up as a replacement because ${o}.`):
r.text(`Naik dari tempat ${t} ke tempat ${e} karena ${o}.`,`Moves up from place ${t} to place ${e} because ${o}.`)}
,PLACE_KEPT:({removed:e},t)=>{let n=xE(e,t);return t.
text(`Tidak naik menggantikan: ${n} setelah ikut tahap berikutnya, yang berlangsung tanpa peserta ini.`,
`Does not move up: ${n} after taking part in the next stage, which was held without this entry.`)},
PRIZE:({prize:e},{text:t})=>e==="open"?t(
"Uang pembinaan belum ditetapkan karena peringkatnya bersama.",
"The prize is not settled because the rank is shared."):t(`Uang pembinaan ${Xu(e.amount,"id")}.`,
`Prize ${Xu(e.amount,"en")}.`),FIRST_RESERVE:({sharing:e,category:t},n)=>{let r=ja(t,n);return e.length>
1?n.text(`Cadangan pertama${r}, bersama: ${Y(e,"id")}.`,`First reserve${r}, shared: ${Y(e,"en")}.`):
n.text(`Cadangan pertama${r}.`,`First reserve${r}.`)},OUTSIDE_CUT:({places:e,behind:t,category:n},r)=>{
let{text:o,name:i,unit:a,distance:s}=r,u=t===null?"":s(t),l=t===null?"":a==="mean-rank"?o(`; ${i} ${u} lebih besar daripada yang terakhir lolos`,
`; ${i} ${u} higher than the last who does`):o(`; ${u} di bawah yang terakhir lolos`,`; ${u} behind the last who does`);
return o(`Tidak lolos: di luar ${e!=null?
e:0} tempat yang tersedia${ja(n,r)}${l}.`,`Does not advance: outside the ${e!=null?e:0} places${ja(n,
r)}${l}.`)}};d();d();var EE={id:{points:"nilai","mean-rank":"rata-rata peringkat","standard-score":
"skor baku"},en:{points:"score","mean-rank":"mean rank","standard-score":"standard score"}},Qz={id:{
points:"","mean-rank":"makin kecil makin baik","standard-score":"50 berarti setara rata-rata"},en:{
points:"","mean-rank":"lower is better","standard-score":"50 means average"}},Ug=e=>e.slice(0,1).toUpperCase(
)+e.slice(1),CE=(e,t)=>EE[t][e],
RE=(e,t)=>Qz[t][e];function za(e,t,n=!1){let r=EE[t][e].split(" ").map(Ug).join(" ");return n?t==="id"?
`${r} Tahap`:`Stage ${r}`:r}d();var eB=6,tB=BigInt(0);function nB(e,t){let n=BigInt(10**t);for(let{d:
r}of e)if(n%r!==tB)return!1;return!0}
function Ba(e,t,n){if(nB(e,n))return n;let r=Mt(t(e),n);for(let o=n;o<n+eB;o+=1){let i=e.map(a=>er(a,
o));if(Mt(t(i),n)===r)return o}return n+2}var Qd=new Pe(0),Wg=(e,t,n)=>un(tr(e,t),n);function DE(e,t,
n){let r=n;if(Lt(e,t)===0)return r;for(;Mt(
e,r)===Mt(t,r);)r+=1;return r}var Qu=(e,t)=>Da[e].name[t];function el(e,t,n,r){let o=DE(e.value,t,e.
metric==="majority"?0:n);return[Wg(e.value,o,r),Wg(t,o,r)]}function OE(e,t,n){let r=CE(n,e),o=new h,
i=(a,s)=>Wg(a,s,e);return{language:e,decimals:t,unit:n,name:r,Name:Ug(r),text:(a,s)=>e==="id"?a:s,
points:a=>i(
a,t),distance:a=>i(a,DE(a,Qd,t)),plain:a=>un(tr(a,4).replace(/\.?0+$/,""),e),fixed:i,scoresOf:a=>{
let s=a.
map(p=>p.score),u=Ba(s,Vt,t),c=n==="points"&&s.length>2?Ba([...s].sort(Lt).slice(1,-1),Vt,t):u;
return a.
map(({judge:p,score:m})=>`${p} ${i(m,g.max(u,c))}`)},once:(a,s)=>{var l;let u=(l=o.get(a))!=null?l:s(
);
return o.set(a,u),u}}}d();var AE={MARGIN:({margin:e,next:t},{text:n,distance:r,unit:o,name:i,
language:a})=>{let s=r(e),u=o==="points"?s:n(`${i} ${s}`,`${s} of ${i}`),l=Y(t.entries,a,3);return n(
`Selisih ${u} dari peringkat ${t.
rank} (${l}).`,`${u} ahead of rank ${t.rank} (${l}).`)},PLENARY_DECIDED:({rank:e,computed:t,reason:n,
votesFor:r,votesAgainst:o},{text:i})=>{let a=r===null&&o===null?"":i(` (${r!=null?r:0} setuju, ${o!=
null?o:0} tidak)`,` (${r!=null?r:0} for, ${o!=null?o:0} against)`),s=n===""?"":`: ${n.replace(
/[.\s]+$/,
"")}`;return i(`Pleno memutuskan peringkat ${e} (hasil hitung ${t})${s}${a}.`,`The plenary decided rank ${e} (computed ${t})${s}${a}.`)}
,LAST_RANK:(e,{text:t})=>t("Peringkat terakhir.","Last rank."),CATEGORY_RANK:({
category:e,rank:t},{text:n})=>n(`Peringkat ${t} di kategori ${e}.`,`Rank ${t} in the category ${e}.`)}
;d();var PE={id:{recused:"tidak menilai (BK)",conflict:"benturan kepentingan",incomplete:
"nilai belum lengkap"},en:{recused:"stepped aside (BK)",conflict:"conflict of interest",incomplete:
"scores incomplete"}},rB={id:{given:"dari Pengaturan",estimated:"ditaksir dari nilai tahap ini",
"no-judge-effect":"tidak ditemukan beda keketatan antarjuri","too-few-scores":
"nilainya terlalu sedikit untuk menaksir"},
en:{given:"from the settings",estimated:"estimated from the scores of this stage","no-judge-effect":
"no difference in severity found","too-few-scores":"too few scores to estimate it from"}};function oB(
e,{
text:t,plain:n}){let r=e.map(i=>`${i.criterion} ${n(i.weight)}`);return e.every(i=>{var a,s;return i.
weight.equals((s=(a=e[0])==null?void 0:a.weight)!=null?s:0)})?t("bobot kriteria sama",
"equal weights"):
t(`bobot ${r.join(", ")}`,`weights ${r.join(", ")}`)}var ep=({judge:e,score:t,alike:n},r,{points:o,
text:i})=>`${e} ${o(t)} (${r}${n>1?i(`, satu dari ${n} yang sama`,`, one of ${n} alike`):""})`;
function iB(e,t,{text:n}){
if(e.entries===1)return`${e.judge} 0 (${n("hanya satu nilai","a single score")})`;if(e.sd.equals(0))
return`${e.judge} 0 (${n("semua nilainya sama","all scores alike")})`;let r=n("simpangan baku",
"standard deviation");return`${e.judge} ${t(e.z)} (${n("rata-rata","mean")} ${t(e.mean)}, ${r} ${t(e.sd)}, ${n(
`${e.entries} peserta`,`${e.entries} entries`)})`}var NE={STAGE_SCORE:({method:e,judges:t,criteria:n,
score:r},o)=>{let{text:i,Name:a,points:s,scoresOf:u,unit:l,language:c}=o,p=u(t).join("; "),m=l==="points"?
` = ${Ao[e].score[c]}`:"",y=i(m===""?" dari":""," of"),T=t.length,R=i(`${T} juri`,T===1?"1 judge":`${T} judges`),
A=o.once(n,()=>oB(n,o));return`${a} ${s(r)}${m}${y} ${R} (${p}); ${A}.`},SCORES_DROPPED:({
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
fixed(i,t.decimals+2),r=e.map(i=>iB(i,n,t)),o=n(Vt(e.map(i=>i.z)));return t.text(`Selisih dari rata-rata juri dalam simpangan baku: ${r.join(
"; ")}; 50 + 10 \xD7 rata-ratanya ${o}.`,`Distance from the judge\u2019s mean in standard deviations: ${r.join(
"; ")}; 50 + 10 \xD7 their mean ${o}.`)},SEVERITY_CORRECTED:({
mean:e,correction:t},{text:n,fixed:r,plain:o,decimals:i,language:a})=>{if(t===null)return n(
"Semua peserta dinilai juri yang sama, jadi koreksi keketatan tidak mengubah rata-rata.",
"All entries were scored by the same judges, so the correction for severity leaves the mean as it is.");
let{points:s,lambda:u,
origin:l}=t,c=Ba([e,s],([R,A])=>R.add(A),i),p=r(e,c),m=r(s.abs(),c),y=`\u03BB = ${o(u)}, ${rB[a][l]}`;
if(Mt(s.abs(),c)===Mt(Qd,c))return n(`Rata-rata ${p} tidak berubah oleh koreksi keketatan (${y}).`,`The correction for severity leaves the mean ${p} as it is (${y}).`);
let T=s.s>0;return n(`Rata-rata ${p} ${T?"ditambah":"dikurangi"} ${m}: juri peserta ini secara bersama ${m} poin lebih ${T?
"ketat":"longgar"} daripada keseluruhan juri (${y}).`,`Mean ${p} ${T?"plus":"minus"} ${m}: the judges of this entry together are ${m} points ${T?
"stricter":"more lenient"} than the panel as a whole (${y}).`)},JUDGE_LEFT_OUT:({
judge:e,reason:t},{text:n})=>n(`Juri ${e} tidak dihitung: ${PE.id[t]}.`,`Judge ${e} is not counted: ${PE.
en[t]}.`),JUDGES_WITHOUT_SCORE:({judges:e},{text:t})=>t(`Tanpa nilai dari juri ${Y(e,"id")}.`,`Without scores of ${Y(
e,"en")}.`),CARRIED_OVER:({parts:e,score:t},{text:n,name:r,Name:o,points:i,fixed:a,
plain:s,decimals:u})=>{let l=m=>{var y;return(y=Wc(e.map(({weight:T},R)=>({weight:T,score:m[R]}))))!=
null?y:Qd},c=Ba(e.map(m=>m.score),l,u),p=e.map(m=>`${m.stage} ${a(m.score,c)} \xD7 ${s(m.weight)}`).
join(" + ");return n(`${o} gabungan ${i(t)} dari ${p}.`,`Carried-over ${r} ${i(t)} from ${p}.`)}};d(
);var IE=({metric:e,criterion:t},{language:n})=>t===void 0?Qu(e,n):`\u201C${t}\u201D`,aB=({higher:e,
lower:t},{
text:n})=>e>t?n("menang","won"):e<t?n("kalah","lost"):n("seri","drawn");function sB(e,t){let n=e.filter(
({higher:i,lower:a})=>i>a).length,r=e.filter(({higher:i,lower:a})=>i<a).length,o=e.map(i=>`${i.rival} ${aB(
i,t)} ${i.higher}\u2013${i.lower}`);return t.text(` Pasangan menang ${n}, kalah ${r} (banyaknya juri yang menilai lebih tinggi\u2013lebih rendah: ${Y(
o,"id")}).`,` Pairs won ${n}, lost ${r} (judges who put it higher\u2013lower: ${Y(o,"en")}).`)}var _E={
TIE_BROKEN:({score:e,tied:t,step:n,rival:r,
duels:o=[]},i)=>{let{text:a,Name:s,points:u,decimals:l,language:c}=i,[p,m]=el(n,r.value,l,c),y=IE(n,
i),T=o.length===0?"":sB(o,i),R=u(e),A=Y(t,c);return a(`${s} ${R} sama pada ${A}; ditentukan oleh ${y}: ${p} (peringkat ${r.rank}, ${r.entry}: ${m}).${T}`,
`${s} ${R} is shared by ${A}; decided by ${y}: ${p} (rank ${r.rank}, ${r.entry}: ${m}).${T}`)},
TIE_SHARED:({score:e,sharing:t,steps:n},r)=>{let{text:o,
Name:i,points:a,decimals:s,language:u}=r,l=a(e),c=Y(t,u),p=n.map(y=>`${IE(y,r)} ${el(y,y.value,s,u)[
0]}`),
m=p.length===0?"":` (${p.join(", ")})`;return o(`${i} ${l} dan semua penentu${m} sama pada ${c}: peringkat bersama.`,
`${i} ${l} and every tie-break${m} are the same for ${c}: shared rank.`)}};var uB={...NE,..._E,...AE,
...SE};function lB({code:e,params:t},n){return uB[e](t,n)}function $E(e,t,n="points"){let r=OE(e,g.max(
2,t),n);return o=>o.map(i=>lB(i,r)).join(" ")}function FE(e,t,n){var r;for(let o of e){
if(o.code==="TIE_SHARED")return Qu("shared",t);if(o.code==="TIE_BROKEN"){let{step:i,rival:a}=o.params,
[s,u]=el(i,a.value,g.max(2,n),t);return`${(r=i.criterion)!=null?r:Qu(i.metric,t)} ${s} (${a.entry} ${u})`}
}return""}var Ci=(e,t)=>Ao[e].name[t];var cB={menu:{name:"Lembar Juri",open:"Buka panel",validate:
"Periksa lembar juri",compute:e=>e===null?
"Hitung peringkat":`Hitung Top ${e}`,ranking:"Lihat peringkat lengkap",rankingTitle:
"Peringkat lengkap",documents:"Buat piagam dan surat",close:e=>`Tutup penilaian dan ${e===null?
"hitung peringkat":`hitung Top ${e}`}`,plenary:"Siapkan tab Pleno",decide:"Tetapkan hasil",verify:
"Periksa keaslian hasil"},
tabs:{ranking:(e,t)=>`Peringkat \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Peringkat Akhir${e===""?
"":` \u2014 ${e}`}`,findings:e=>`Hasil Pemeriksaan${e===""?"":` \u2014 ${e}`}`,coverage:e=>`Keikutsertaan${e===""?
"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} dari ${t} instansi mengirim inovasi`,
documents:"Dokumen",history:"Riwayat",computed:(e,t,n)=>`dihitung ${We(e,"id")} oleh ${t} \xB7 proses ${n}`,
checked:(e,t,n)=>`diperiksa ${We(e,"id")} oleh ${t} \xB7 proses ${n}`,method:e=>`metode ${Ci(e,"id")}`,
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
closed:e=>`${e} tab juri dikunci`,ruling:(e,t,n)=>`Sanggahan ${[e,t===null?"":`(${We(t,"id")})`].join(
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
e,t,n)=>`${e} oleh ${t}, ${n}`}},dB={menu:{name:"Lembar Juri",open:"Open panel",validate:
"Check judge tabs",compute:e=>e===
null?"Compute ranking":`Compute Top ${e}`,ranking:"Show the full ranking",rankingTitle:
"Full ranking",
documents:"Make certificates and letters",close:e=>`Close judging and compute ${e===null?"ranking":`Top ${e}`}`,
plenary:"Prepare the plenary tab",decide:"Decide the result",verify:"Verify the result"},
tabs:{ranking:(e,t)=>`Ranking \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Final Ranking${e===
""?"":` \u2014 ${e}`}`,findings:e=>`Findings${e===""?"":` \u2014 ${e}`}`,coverage:e=>`Coverage${e===
""?"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} of ${t} institutions have submitted entries`,documents:
"Documents",history:"History",computed:(e,t,n)=>`computed ${We(e,"en")} by ${t} \xB7 run ${n}`,
checked:(e,t,n)=>`checked ${We(e,"en")} by ${t} \xB7 run ${n}`,method:e=>`method ${Ci(e,"en")}`,hash:
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
closed:e=>`judge tabs locked: ${e}`,ruling:(e,t,n)=>`Objection ${[e,t===null?"":`(${We(t,"en")})`].join(
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
failed:e=>`failed: ${e}`,ofAnother:(e,t,n)=>`${e} by ${t}, ${n}`}},re=e=>e==="id"?cB:dB,le=(e,t,n)=>n===
void 0?{code:e,message:t}:{code:e,message:t,link:n};function Ri(e){let t=e.filter(n=>n.action==="compute");
return t[t.length-1]}function ME(e,t,n){let r=Ri(
n);return!t&&r!==void 0&&r.hash===e?{run:{id:r.run,at:r.at,by:r.by,hash:e,provisional:t},isNew:!1}:{
run:{id:xt(),at:et(),by:De(),hash:e,provisional:t},isNew:!0}}function tt(e){let{name:t,grid:n}=Yt(Z.
history[e]);return{name:t,exists:n!==null,...wE(n)}}var tp="chain";function Bt(e,t,n){var c,p,m,y;an(
);
let r={stage:"",...t},o=(p=(c=La.find(([T])=>T===r.action))==null?void 0:c[1][n])!=null?p:r.action,i={
...r,at:Mn(r.at),action:o},a=Xd(T=>i[T].trim()),s=Yd(pB(e),a,Jt),u=e.exists?fB(e,n):mB;if(e.exists){
let T=v.from({length:g.max(...u.values())+1},()=>"");for(let[R,A]of u)T[A]={...i,chain:s}[R];zt(e.name,
kr(e.name),0,[T])}else{let T=re(n).tabs,R=Yu.columns.map(A=>({header:A.header[n],width:A.width,value:
P=>P[A.
key]}));sn(wt(e.name,T.history,T.historyOrigin,R,[{...i,chain:s}],0))}an(),Ze(tp,s);let l={row:((y=(
m=
e.links[e.links.length-1])==null?void 0:m.row)!=null?y:2)+1,texts:a,chain:s};return{...e,exists:!0,
columns:u,
rows:[...e.rows,r],links:[...e.links,l]}}function pB({exists:e,links:t}){let n=e?Be(tp):null;return n!==
null&&!t.some(({chain:o})=>o===n)?n:hE(t,Jt)}var mB=new h(Yu.columns.map(({key:e},t)=>[e,t]));
function fB({
name:e,headerRow:t,columns:n},r){let o=Yu.columns.filter(({key:a})=>!n.has(a));if(t===null||o.length===
0)return new h(n);let i=g.max(...n.values())+1;return zt(e,t,i,[o.map(({header:a})=>a[r])]),new h([
...n,
...o.map(({key:a},s)=>[a,i+s])])}d();d();var np=e=>{var t;return((t=e.match(
/https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g))!=null?t:[]).
map(n=>{var r;return(r=n.split("/").pop())!=null?r:""})},rp=()=>{var e;return(e=ScriptApp.getAuthorizationInfo(
ScriptApp.AuthMode.FULL).getAuthorizationUrl())!=null?e:void 0};d();function LE(e){try{return PropertiesService.getUserProperties(
).getProperty(e)}catch(t){return console.
warn(k(t)),null}}function jE(e,t){PropertiesService.getUserProperties().setProperty(e,t)}var gB=e=>e instanceof S&&
"problem"in e;function pe(e){throw f.assign(new S(e.message),{problem:e})}
function ie(e){var t;try{return{answer:e()}}catch(n){if(gB(n))return{problem:n.problem};let r=n instanceof
S?n.message:k(n),o=np(r);if(o.length>0){let i=re(Je()).problems.scopeMissing(o.join(", "));return{
problem:le(
"SCOPE_MISSING",i,rp())}}return console.error(n instanceof S&&(t=n.stack)!=null?t:r),{problem:le(
"UNEXPECTED",re(Je()).problems.unexpected(r))}}}var Kg="language";function pt(e){let t=LE(Kg);return t===
"id"||t==="en"?t:e}var Je=()=>pt(uw().startsWith("en")?"en":"id");function me(){Uc()||pe(le(
"NOT_ALLOWED",re(Je()).problems.notAdmin(De())))}function Se(e){let t=lw(e);return t===null?pe(le(
"BUSY",re(
Je()).problems.busy)):t.done}function de(e,t){let n=ot(e,t);return n.success?n.data:pe(le(
"BAD_REQUEST",re(Je()).problems.badRequest))}d();d();var hB=e=>({stage:e,status:"open",at:"",by:"",
hash:"",reason:""}),yB=e=>e.status==="decided"?{...e,
hash:"",status:"closed"}:e;function Qe(e,t){return t.reduce((n,{action:r,stage:o,at:i,by:a,hash:s,
detail:u})=>{
let l=n.findIndex(m=>m.stage===o);if(l<0)return n;let c={stage:o,at:i,by:a,hash:"",reason:""};if(r===
"close")return n.map(m=>m.stage===o?{...c,status:"closed"}:m);if(r==="decide")return n.map(m=>m.stage===
o?{...c,hash:s,status:"decided"}:m);if(r!=="reopen")return n;let p={...c,status:"open",reason:u};
return[
...n.slice(0,l),p,...n.slice(l+1).map(yB)]},e.map(({name:n})=>hB(n)))}var ar=(e,t)=>e.find(n=>n.stage===
t);d();var zE={part:"corrections",tab:Z.corrections,columns:[{key:"id",header:_("Nomor Perbaikan",
"Correction"),width:110},{key:"at",header:_("Waktu","Time"),width:150},{key:"by",header:_("Pelaku",
"By"),width:200},
{key:"stage",header:_("Tahap","Stage"),width:140},{key:"judge",header:_("Juri","Judge"),width:70},{
key:"tab",header:_("Tab","Tab"),width:160},{key:"cell",header:_("Sel","Cell"),width:60},{key:"entry",
header:_(
"Kode Peserta","Entry Code"),width:90},{key:"criterion",header:_("Kriteria","Criterion"),width:140},
{key:"old",header:_("Semula","Before"),width:140},{key:"now",header:_("Menjadi","After"),width:140},
{key:"kind",header:_("Jenis","Kind"),width:100},{key:"status",header:_("Status","Status"),width:130}
,
{key:"answeredAt",header:_("Waktu Jawaban","Answered At"),width:150},{key:"answeredBy",header:_(
"Dijawab Oleh","Answered By"),width:200},{key:"before",header:_("Isi Asli","Original Content"),width:
160}]},
BE=[["type",_("tipe data","data type")],["score",_("nilai","score")],["label",_("kode atau nama",
"code or name")]],UE=[["waiting",_("menunggu juri","waiting for the judge")],["applied",_(
"diterapkan",
"applied")],["confirmed",_("disetujui juri","confirmed by the judge")],["refused",_("ditolak juri",
"refused by the judge")],["undone",_("diurungkan","undone")]],tl=({id:e})=>{var t;return(t=e.split(
"/")[0])!=
null?t:""};function WE(e,t,n,r,o,i){let a=(l,c)=>{var p,m;return(m=(p=l.find(([y])=>y===c))==null?
void 0:
p[1][n])!=null?m:""},s=l=>({...l,at:Mn(l.at),answeredAt:Mn(l.answeredAt),old:i(l.before),kind:a(BE,l.
kind),status:a(UE,l.status),before:E.stringify(l.before)}),u=zE.columns.map(({key:l,header:c,width:p}
)=>({
header:c[n],width:p,value:m=>m[l]}));return wt(t,r,o,u,e.map(s),0)}function KE(e){var n;let t=e===null?
null:it(e,zE);return((n=t==null?void 0:t.rows)!=null?n:[]).flatMap(({cell:r})=>{let o=l=>K(r(l)),[i,
a]=[nn(o("kind"),BE),nn(o("status"),UE)],s=bB(o("before")),u=r("now");return i===void 0||a===void 0||
s===null?[]:[{id:o("id"),at:Bu(o("at")),by:o("by"),stage:o("stage"),judge:o("judge"),tab:o("tab"),
cell:o(
"cell"),entry:o("entry"),criterion:o("criterion"),now:typeof u=="number"?u:K(u),kind:i,status:a,
answeredAt:Bu(
o("answeredAt")),answeredBy:o("answeredBy"),before:s}]})}function bB(e){try{let{cell:t,format:n}=E.parse(
e);return typeof n=="string"&&t!==void 0?{cell:t,format:n}:null}catch{return null}}d();d();var sr=(e,
t)=>e===""?"\u2013":typeof e=="number"?se(e,t):G(e,t),Fo=(e,t,n)=>typeof e=="number"&&t.includes(
"%")?`${se(b((e*100).toPrecision(12)),n)}%`:sr(e,n),Gg=(e,t,n,r)=>`${e}!${t} ${n} \u2192 ${r}`,vB={
corrections:"Perbaikan",correctionsOrigin:
"setiap sel yang diperbaiki lewat panel, dengan isi semula; jangan diubah",unknownFix:
"Perbaikan itu tidak ada (lagi) untuk Anda. Buka kembali panel.",stageClosed:e=>`Penilaian tahap ${e} sudah ditutup, jadi nilainya tidak diubah lagi. Hubungi panitia.`,
changedSince:(e,t)=>`Isi sel ${t} di tab \u201C${e}\u201D sudah berubah sejak itu, jadi tidak diubah. Periksa selnya.`,
refused:(e,t)=>`Sel ${t} di tab \u201C${e}\u201D menolak isi semula karena aturan validasinya, jadi tidak diurungkan di sana.`,
nothingToUndo:"Tidak ada perbaikan yang dapat diurungkan.",tooManyAnswers:
"Jawaban Anda sebelumnya belum diambil panitia. Minta panitia memeriksa lembar juri, lalu coba lagi."}
,wB={corrections:"Corrections",correctionsOrigin:
"every cell that was fixed from the panel, with what stood in it; do not change it",unknownFix:
"There is no such fix for you (any more). Open the panel again.",stageClosed:e=>`The judging of stage ${e} is closed, so its scores do not change. Ask the committee.`,
changedSince:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D has changed since, so it was left as it is. Look at it.`,
refused:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D does not take back what it held because of its validation rule, so it was not undone there.`,
nothingToUndo:"There is no fix to undo.",tooManyAnswers:
"The committee has not collected your earlier answers. Ask it to check the score sheets, then try again."}
,Di=e=>e==="id"?vB:wB;function Xr({language:e}){let{name:t,grid:n}=Yt(Z.corrections[e]);return{name:
t,isNew:n===null,list:KE(
n)}}function Oi(e,t,{language:n,admins:r}){let o=Di(n);return zn(WE(t,e.name,n,o.corrections,o.correctionsOrigin,
({cell:i,format:a})=>Fo(i,a,n))),e.isNew&&(Tr(e.name,r),Hd(e.name)),an(),{...e,isNew:!1,list:t}}d();
d();function Ua(e,t){let n=e!=null?e:"";return ce(t)?ce(n):typeof n=="object"&&typeof t=="object"?n.date===
t.date:n===t}var op=(e,t)=>K(e)===K(t),kB=864e5,xB=C.UTC(1899,11,30);function TB({date:e}){let t=(o,
i)=>b(
e.slice(o,i)),n=C.UTC(t(0,4),t(5,7)-1,t(8,10)),r=t(11,13)*3600+t(14,16)*60+t(17,19);return(n-xB)/kB+
r/86400}var GE=e=>typeof e=="object"?TB(e):typeof e=="boolean"?k(e):e,qE=e=>!/^(General|[#0?.,]*)$/i.
test(e);d();function ZE(e){let[{values:t},n,r]=[Ne(e),Ld(e),_a(e)];return{cell:(o,i)=>{var a,s;
return(s=(a=t[o])==
null?void 0:a[i])!=null?s:""},hasFormula:(o,i)=>{var a,s;return((s=(a=n[o])==null?void 0:a[i])!=null?
s:"")!==""},format:(o,i)=>{var a,s;return(s=(a=r[o])==null?void 0:a[i])!=null?s:""}}}function Qr(e){
var n;let t=Ae().getSheetByName(e);return(n=t==null?void 0:t.getProtections(SpreadsheetApp.ProtectionType.
SHEET).every(r=>r.canEdit()))!=null?n:!1}var HE=(e,t,n)=>{var r;(r=Ae().getSheetByName(e))==null?
void 0:
r.getRangeList([...t]).setNumberFormat(n===""?"General":n)},JE=(e,t,n,r)=>zt(e,t,n,r);d();function qg(
e,t){var r;let n=new h;for(let o of e)n.set(t(o),[...(r=n.get(t(o)))!=null?r:[],o]);return n}
function VE(e){for(let[t,n]of qg(e,r=>r.tab))for(let[r,o]of qg(n,i=>i.format))r!==void 0&&HE(t,o.map(
({at:i})=>Fe(i.row,i.column)),r)}function YE(e){let t=n=>n.format==="General";VE(e.filter(t));for(
let[
n,r]of qg(e,o=>o.tab)){let o=new h(r.map(({at:i,value:a})=>[`${i.row},${i.column}`,a]));for(let{row:
i,
column:a,rows:s,columns:u}of Ad(r.map(({at:l})=>l)))JE(n,i,a,v.from({length:s},(l,c)=>v.from({length:
u},
(p,m)=>{var y;return(y=o.get(`${i+c},${a+m}`))!=null?y:""})))}VE(e.filter(n=>!t(n)))}function nl(e,{
sheets:t}){var a,s,u;let[n]=Ro(e.cell);if(e.criterion==="")return n===void 0?null:{tab:e.
tab,at:n};let r=t.find(l=>l.stage===e.stage&&l.judge===e.judge),o=(a=r==null?void 0:r.rows.filter(l=>l.
entry===e.entry))!=null?a:[],i=o.length===1?(u=(s=o[0])==null?void 0:s.marks.get(e.criterion))==null?
void 0:u.at:void 0;return r===void 0||i===void 0?null:{tab:r.tab,at:i}}function Wa(e,t,n){let r=n.cell(
t.row,t.column),o=e.kind==="label"?op:Ua;return n.hasFormula(t.row,t.column)?"other":o(r,e.now)?
"after":o(r,e.before.cell)?"before":"other"}function Ai(){let e=new h;return t=>{var r;let n=(r=e.get(
t))!=
null?r:ZE(t);return e.set(t,n),n}}function Zg(e,t,n,r){let{before:o,now:i}=e,a=typeof i=="number"&&
qE(
o.format);return r?{tab:t,at:n,value:GE(o.cell),...a&&{format:o.format}}:{tab:t,at:n,value:i,...a&&{
format:"General"}}}function SB(e){let{at:t,by:n,stage:r,status:o,answeredAt:i,answeredBy:a}=e,s=tl(e),
l={action:o==="waiting"||o==="confirmed"||o==="refused"?"propose":"fix",run:s,at:t,by:n,stage:r},c={
at:i,by:a,stage:r};return o==="undone"?[l,{...c,action:"undo",run:s}]:o==="confirmed"?[l,{...c,
action:"confirm",run:e.id}]:o==="refused"?[l,{...c,action:"refuse",run:e.id}]:[l]}function Hg(e,t){
var o;let n=new x(
t.map(({action:i,run:a,stage:s})=>E.stringify([i,a,s]))),r=new h;for(let i of e)for(let a of SB(i)){
let s=E.stringify([a.action,a.run,a.stage]);if(n.has(s))continue;let u=(o=r.get(s))!=null?o:{...a,
list:[]};
u.list.push(i),r.set(s,u)}return[...r.values()]}var EB=e=>/data validation|validasi data/i.test(k(e));
function Jg(e,t){try{return YE(e),an(),!0}catch(n){if(!t&&!EB(n))throw n;return console.warn(k(n)),!1}
}
function rl(e,t,n,r=!1){let{settings:o}=e.competition,i=Hg(t.list,n.rows);if(i.length===0)return{
ledger:t,
history:n};let a=i.flatMap(({action:R,list:A})=>A.filter(({status:P})=>R==="confirm"||R==="undo"||R===
"fix"&&P==="applied").map(P=>({one:P,action:R,place:nl(P,e)}))),s=R=>a.map(({one:A,place:P})=>P===null||
!Qr(P.tab)?"other":Wa(A,P.at,R(P.tab))),u=s(Ai()),l=a.flatMap(({one:R,action:A,place:P},N)=>{let I=A===
"undo";return P!==null&&u[N]===(I?"after":"before")?[Zg(R,P.tab,P.at,I)]:[]}),c=Jg(l,r),p=c?null:s(
Ai()),
m={fix:new x,undo:new x};for(let[R,{one:A,action:P}]of a.entries()){let N=p==null?void 0:p[R];P==="fix"&&
(c?u[R]==="other":N!=="after")&&m.fix.add(A),P==="undo"&&N==="after"&&m.undo.add(A)}let y=t;if(m.
fix.size+m.undo.size>0){let R=t.list.filter(A=>!m.fix.has(A)).map(A=>m.undo.has(A)?{...A,status:
"applied",answeredAt:"",answeredBy:""}:A);y=Oi(t,R,o)}let T=n;for(let{list:R,...A}of i){let P=R.filter(
I=>!m.
fix.has(I)&&!(A.action==="undo"&&m.undo.has(I))),N=CB(P,A.action==="undo",o.language).join("; ");P.length>
0&&(T=Bt(T,{...A,detail:N,hash:""},o.language))}return{ledger:y,history:T}}var CB=(e,t,n)=>e.map(({
tab:r,
cell:o,before:i,now:a})=>{let[s,u]=[Fo(i.cell,i.format,n),sr(a,n)];return t?Gg(r,o,u,s):Gg(r,o,s,u)}
);d();function RB(e,t,n,{old:r,now:o}){var s;let i=e.filter(u=>u.tab===t&&u.cell===n&&u.now===o&&Ua(
u.before.
cell,r)),a=(s=i[i.length-1])==null?void 0:s.status;return a==="waiting"||a==="refused"?a:"offered"}
function ip(e,{
statuses:t,corrections:n}){var p,m,y,T;let{code:r,fix:o,stage:i="",tab:a,cell:s}=e;if(o===void 0||a===
void 0||s===void 0||((p=t.find(R=>R.stage===i))==null?void 0:p.status)!=="open")return null;let u="judge"in e.params&&
(m=e.params.judge)!=null?m:"",l=Ro(s).map(R=>({at:R,status:RB(n,a,Fe(R.row,R.column),
o)})),c=l.filter(R=>R.status==="offered");return{id:E.stringify([r,a,s,o.old,o.now]),seen:e.code==="SCORE_NOT_NUMBER"?
e.params.value:o.old,fix:o,stage:i,tab:a,judge:u,cells:(c.length>0?c:l).map(({at:R})=>R),
status:c.length>0?"offered":(T=(y=l[0])==null?void 0:y.status)!=null?T:"offered"}}function ap({id:e,
fix:t,seen:n,judge:r,status:o},i){let a=t.kind==="score"?r:null;return{id:e,kind:t.kind,old:sr(n,i),
now:t.now,confirm:a,status:o}}d();var DB=ne({id:U(),accept:qe(),at:U(),by:U()}),OB=Ue(DB),Vg=e=>`fixAnswers:${e}`,
AB=8e3;function Ka(e){
let t=Be(Vg(e));try{let n=ot(OB,E.parse(t!=null?t:"[]"));return n.success?n.data:[]}catch{return[]}}
function XE(e,t){let n=E.stringify([...Ka(e),t]);return n.length>AB?!1:(Ze(Vg(e),n),!0)}var QE=e=>Ze(
Vg(e),"[]"),Ga=e=>e.filter(t=>t.status==="waiting");function eC(e,t){return e.map(n=>{let r=n.status===
"waiting"?t.find(({id:o})=>o===n.id):void 0;return r===void 0?n:{...n,status:r.accept?"confirmed":
"refused",answeredAt:r.at,answeredBy:r.by}})}function kn(e=t=>t()){let t=Ve(),{settings:n}=t.competition,
r={workbook:t,history:tt(n.language),ledger:Xr(
n)};return PB(r)?r:e(NB)}function PB({history:e,ledger:{list:t}}){let n=new x(Ga(t).map(({judge:r})=>r));
return Hg(t,e.rows).length===0&&[...n].every(r=>Ka(r).length===0)}function NB(){let e=Ve(),{settings:
t}=e.
competition,n=Xr(t),r=[...new x(Ga(n.list).map(({judge:s})=>s))],o=r.flatMap(Ka),i=o.length===0?n:Oi(
n,eC(n.list,o),t),a=rl(e,i,tt(t.language),!0);for(let s of r)QE(s);return{...a,workbook:Ve()}}var ol=(
{
workbook:e,history:t,ledger:n})=>({statuses:Qe(e.competition.stages,t.rows),corrections:n.list});
function tC(e,t=yt(
e.workbook,{provisional:!1}).findings){let n=ol(e);return t.flatMap(r=>{let o=ip(r,n);return o===null?
[]:[o]})}function Yg({workbook:e,history:t,ledger:n}){let r=Qe(e.competition.stages,t.rows),o=u=>{
var l;
return((l=r.find(c=>c.stage===u))==null?void 0:l.status)==="open"},i=n.list.filter(u=>u.status==="applied"),
a=i[i.length-1],s=a===void 0?[]:i.filter(u=>tl(u)===tl(a));return s.every(({stage:u})=>o(u))?
s:[]}var il="marked";function nC(e,t){var o;let[n,...r]=Yg(e);return{undo:n===void 0?null:{at:n.at,
by:n.
by,cells:r.length+1},waiting:Ga(e.ledger.list).map(i=>({...Xg(i,t),judge:i.judge})),marked:((o=Be(il))!=
null?o:"")!==""}}var Xg=({tab:e,cell:t,entry:n,criterion:r,before:o,now:i},a)=>({tab:e,cell:t,entry:
n,
criterion:r,old:Fo(o.cell,o.format,a),now:sr(i,a)});d();d();d();d();var rC={id:e=>`Kode peserta ${G(
e.code,"id")} dipakai lebih dari sekali (baris ${Y(e.rows.map(k),"id")}). Beri setiap peserta kode sendiri.`,
en:e=>`The entry code ${G(e.code,"en")} is used more than once (rows ${Y(e.rows.map(k),"en")}). Give every entry a code of its own.`}
;d();var oC={id:e=>`Nama inovasi ${G(e.name,"id")} dipakai oleh beberapa peserta (${Y(e.codes,"id")}; baris ${Y(
e.rows.map(k),"id")}). Hapus bila terdaftar dua kali; bila memang berbeda, bedakan namanya supaya juri tidak tertukar.`,
en:e=>`The name ${G(e.name,"en")} is used by several entries (${Y(e.codes,
"en")}; rows ${Y(e.rows.map(k),"en")}). Delete what was registered twice; if they differ, tell their names apart so that judges do not mix them up.`}
;d();var iC={id:e=>`Peserta ${e.entry} (${G(e.name,"id")}) belum dinilai lengkap oleh seorang juri pun. Tugaskan juri untuk menilainya.`,
en:e=>`Entry ${e.entry} (${G(e.name,"en")}) has not been scored completely by any judge. Assign a judge to it.`}
;d();var aC={id:e=>e.of==="entry"?`${G(e.one,"id")} dan ${G(e.other,"id")} hampir sama, dan tidak ada tab juri yang memuat keduanya. Bila satu peserta, samakan ejaannya; bila dua peserta, tulis keduanya di tab ${Z.entries.id} dengan kodenya masing-masing. Sampai itu jelas, tidak ada yang dihitung.`:
`Nama juri ${G(e.one,"id")} dan ${G(e.other,"id")} hampir sama. Bila satu orang, samakan ejaannya; bila dua orang, tulis keduanya di tab ${Z.judges.id}. Sampai itu jelas, tidak ada yang dihitung.`,
en:e=>e.
of==="entry"?`${G(e.one,"en")} and ${G(e.other,"en")} are almost the same, and no judge's tab has both. If they are one entry, spell them alike; if they are two, write both into the tab ${Z.entries.en} with codes of their own. Nothing is ranked until then.`:
`The judges' names ${G(e.one,"en")} and ${G(
e.other,"en")} are almost the same. If they are one person, spell them alike; if they are two, write both into the tab ${Z.judges.en}. Nothing is ranked until then.`}
;d();var sC={id:e=>`Juri ${e.judge} berbenturan kepentingan dengan peserta ${e.entry} (${{listed:
"tercatat di tab Juri","same-institution":"instansi sama","parent-institution":"instansi induk"}[e.reason]}).`,
en:e=>`Judge ${e.judge} has a conflict of interest with entry ${e.entry} (${{listed:
"listed in the judges tab","same-institution":"same institution","parent-institution":
"parent institution"}[e.reason]}).`};d();var uC={id:e=>`Juri ${e.judge} memberi nilai yang sama persis kepada semua peserta (${e.rows} baris), sehingga nilainya tidak membedakan siapa pun. Tanyakan kepada juri itu; nilainya tetap dihitung.`,
en:e=>`Judge ${e.judge} gives every entry exactly the same scores (${e.rows} rows), which tells nobody apart. Ask the judge; the scores count as written.`,
confidential:!0};d();var lC={id:e=>`Juri ${e.judge} tidak menilai peserta ${e.entry} (BK).`,en:e=>`Judge ${e.judge} stepped aside for entry ${e.entry} (BK).`}
;d();var cC={id:e=>`Nilai para juri untuk peserta ${e.entry} (${G(e.name,"id")}) berselisih terlalu jauh: dari ${se(
e.low,"id")} sampai ${se(e.high,"id")}, sedangkan batasnya ${se(e.limit,"id")}. Bahas dalam rapat juri; nilainya tetap dihitung.`,
en:e=>`The judges\u2019 scores of entry ${e.entry} (${G(e.name,
"en")}) lie too far apart: from ${se(e.low,"en")} to ${se(e.high,"en")}, while the limit is ${se(e.limit,
"en")}. Discuss it among the judges; the scores count as written.`};d();var dC={id:e=>`Nilai juri ${Y(
e.judges,"id")} ${e.same===e.marks?"sama persis":`sama pada ${e.same} dari ${e.marks} perbandingan`} untuk ${e.entries} peserta; kebetulan seperti itu hampir mustahil pada skala ini. Pastikan tidak ada tab yang tersalin; nilainya tetap dihitung.`,
en:e=>`The scores of judges ${Y(e.judges,"en")} are ${e.same===e.marks?"exactly the same":`the same in ${e.same} of ${e.marks} comparisons`} for ${e.entries} entries; on this scale that is next to impossible by chance. Make sure that no tab was copied; the scores count as written.`,
confidential:!0};d();function IB({groups:e,joins:t}){if(t.length<e.length-1)return"Minta juri menilai juga peserta kelompok lain, atau tambah juri.";
let n=t.map(({judge:r,entry:o})=>`juri ${r} menilai ${o}`);return`${t.length===
1?"Satu penilaian tambahan":`${t.length} penilaian tambahan`} cukup untuk menghubungkannya: ${Y(n,
"id")}.`}function _B({groups:e,joins:t}){if(t.length<e.length-1)return"Have judges score entries of another group as well, or add a judge.";
let n=t.map(({judge:r,entry:o})=>`judge ${r} scores ${o}`);return`${t.
length===1?"One more reading connects them":`${t.length} more readings connect them`}: ${Y(n,"en")}.`}
var pC={id:e=>`Penilaian terbagi dalam ${e.groups.length} kelompok juri yang tidak punya peserta bersama: ${e.groups.map(
t=>`(${t.join(", ")})`).join(" ")}. Keketatan antarkelompok tidak dapat dibandingkan. ${IB(e)}`,en:e=>`The scores fall into ${e.groups.length} groups of judges without a common entry: ${e.groups.map(
t=>`(${t.join(", ")})`).join(" ")}. Severity cannot be compared between groups. ${_B(
e)}`};d();d();d();d();var mC={name:{id:"Berita acara pleno",en:"Minutes of the plenary"},phase:
"plenary",missing:"winners"};d();var fC={name:{id:"Daftar hadir",en:"Attendance lists"},phase:
"before",missing:"guests"};d();var gC={name:{id:"Semua piagam dalam satu dokumen",en:
"All certificates in one document"},phase:"award",missing:"winners"};d();var hC={name:{id:
"Laporan akhir",en:"Final report"},phase:"award",missing:"winners"};d();var yC={name:{id:
"Lembar nilai",en:"Score sheets"},phase:"before",missing:"judges"};d();var bC={name:{id:"Pengumuman",
en:"Announcement"},phase:"plenary",missing:"winners"};d();var vC={name:{id:"Pernyataan juri",en:
"Judges\u2019 statements"},phase:"before",missing:"judges"};d();var wC={name:{id:"Piagam",en:
"Certificates"},phase:"award",byDefault:!0,missing:"winners"};d();var kC={name:{id:"Keputusan (SK)",
en:"Decree"},phase:"plenary",missing:"winners"};d();var xC={name:{id:"Surat pemenang",en:
"Award letters"},phase:"award",byDefault:!0,missing:"winners"};d();var TC={name:{id:
"Satu surat untuk semua pemenang",en:"One letter to all winners"},phase:"award",
missing:"winners"};d();var SC={name:{id:"Tanda terima",en:"Receipts"},phase:"award",missing:
"winners"};d();var EC={name:{id:"Tata cara penilaian",en:"Rules of scoring"},phase:"before",missing:
"judges"};d();var CC={name:{id:"Umpan balik peserta",en:"Feedback to entrants"},phase:"award",
missing:"losers"};d();var RC={name:{id:"Undangan",en:"Invitations"},phase:"before",missing:"guests"}
;var sp={"tata-cara":EC,pernyataan:vC,undangan:RC,"daftar-hadir":fC,"lembar-nilai":yC,"berita-acara":
mC,
sk:kC,pengumuman:bC,piagam:wC,gabungan:gC,surat:xC,"surat-daftar":TC,"tanda-terima":SC,"umpan-balik":
CC,
laporan:hC};var DC=(e,t)=>sp[e].name[t];var OC={id:{judges:
"belum ada juri, atau tab jurinya masih berisi kesalahan",guests:
"belum ada juri, peserta presentasi, atau pemenang yang dapat diundang",winners:
"tidak ada pemenang pada tahap terakhir",losers:"semua peserta yang dinilai menang"},en:{judges:
"there are no judges yet, or their tabs still hold errors",guests:
"there are no judges, presenters or winners to invite yet",winners:
"nobody has won at the last stage",losers:"every entry that was scored has won"}},Qg=(e,t)=>t==="id"?
`Tidak ada dokumen \u201C${DC(e,"id")}\u201D yang dibuat: ${OC.id[sp[e].missing]}.`:`No document \u201C${DC(
e,"en")}\u201D was made: ${OC.en[sp[e].missing]}.`;var AC={id:e=>Qg(e.kind,"id"),en:e=>Qg(e.kind,
"en")};d();var PC={id:e=>{var t;return{unanswered:`Sanggahan${e.entry===""?"":` tentang ${e.entry}`} belum dijawab dan diputuskan. Isi \u201CJawaban\u201D dan \u201CPutusan\u201D.`,
"too-late":`Sanggahan${e.entry===
""?"":` tentang ${e.entry}`} masuk sesudah masa sanggah berakhir (${We((t=e.until)!=null?t:"","id")}).`,
"unknown-entry":`Sanggahan menyebut kode ${G(e.entry,"id")} yang tidak ada di tab Peserta. Perbaiki kodenya.`,
reopens:`Putusan atas sanggahan${e.entry===""?"":` tentang ${e.entry}`} mengubah nilai tahap ${e.stage}, yang masih tertutup. Buka kembali tahap itu dari langkah Peringkat; alasannya sudah tersedia di sana.`}
[e.reason]},en:e=>{var t;return{unanswered:`The objection${e.entry===""?"":` about ${e.entry}`} has no answer and ruling yet. Fill in \u201CAnswer\u201D and \u201CRuling\u201D.`,
"too-late":`The objection${e.entry===""?"":` about ${e.entry}`} came after the objection period had ended (${We(
(t=e.until)!=null?t:"","en")}).`,"unknown-entry":`The objection names the code ${G(e.entry,
"en")}, which is not in the entries tab. Correct the code.`,reopens:`The ruling on the objection${e.
entry===""?"":` about ${e.entry}`} changes scores of the stage ${e.stage}, which is still closed. Open that stage again in the step Rank; the reason stands ready there.`}
[e.reason]}};d();var NC={id:e=>{var t;return{taken:`Putusan pleno memberi ${e.entry} peringkat ${e.rank}, padahal ${Y(
e.others,"id")} juga berada di peringkat itu tanpa putusan. Isi \u201CPeringkat Putusan\u201D untuk semuanya.`,
gap:`Putusan pleno memberi ${e.entry} peringkat ${e.rank}, tetapi ada peringkat di atasnya yang kosong. Periksa \u201CPeringkat Putusan\u201D supaya urutannya tidak terputus.`,
"not-ranked":`Pleno memutuskan peringkat ${e.rank} untuk ${e.entry}, tetapi peserta itu tidak diperingkat pada tahap ini. Periksa kode atau tahapnya.`,
"below-passing-score":`Pleno memutuskan peringkat ${e.rank} untuk ${e.entry}, tetapi nilainya di bawah \u201CNilai Minimal Lolos\u201D sehingga tetap tidak lolos.`,
outdated:`Saat pleno memutuskan tentang ${e.entry}, peringkat hitungnya lain dari yang sekarang (${(
t=e.computed)!=
null?t:"\u2013"}). Periksa apakah putusan itu masih berlaku, lalu perbarui \u201CPeringkat Hitung\u201D.`}
[e.
reason]},en:e=>{var t;return{taken:`The plenary gives ${e.entry} rank ${e.rank}, but ${Y(e.others,
"en")} ${e.others.length===1?"stands":"stand"} there too without a decision. Fill in the \u201CDecided Rank\u201D of all of them.`,
gap:`The plenary gives ${e.entry} rank ${e.rank}, but a rank above it is left empty. Check the \u201CDecided Rank\u201D so that the order has no gap.`,
"not-ranked":`The plenary decided rank ${e.rank} for ${e.entry}, but that entry is not ranked at this stage. Check the code or the stage.`,
"below-passing-score":`The plenary decided rank ${e.rank} for ${e.entry}, but its score is below the \u201CPassing Score\u201D, so it still does not advance.`,
outdated:`When the plenary decided about ${e.entry}, its computed rank was another than now (${(t=e.computed)!=null?
t:"\u2013"}). Check whether the decision still holds, then correct the \u201CComputed Rank\u201D.`}[
e.reason]}};d();d();d();var $B=[...eg,Ea,ki];function qa(e,t){let n=Ln.find(s=>s.key===e);if(n!==void 0)return n.word[
t];let[
r,o]=e.split(".");if(r==="prizes")return`${Oa[t]} ${o!=null?o:""}`.trim();let i=$B.find(s=>s.part===
r),a=i==null?void 0:i.columns.find(s=>s.key===o);return i===void 0||a===void 0?e:`${i.tab[t]}: ${a.header[
t]}`}
function al(e,t,n){var i,a;let r=Ln.find(s=>s.key===t);return(a=(i=(r!==void 0&&"choices"in r?r.choices:
[]).find(([s])=>s===e))==null?void 0:i[1][n])!=null?a:qa(e,n)}function IC(e,t){var r,o;let[n]=e.split(
".");return(o=(r=eg.find(i=>i.part===n))==null?void 0:r.tab[t])!=null?o:e}var Za=(e,t)=>e===null||e===""?
t==="id"?"kosong":"blank":typeof e=="number"?se(e,t):typeof e=="string"&&/^[\d.]+(; [\d.]+)+$/.test(
e)&&t==="id"?G(e.replace(/\./g,","),t):G(e,t),FB={version:{id:"versi aturan",en:"rules version"}};
function MB({thing:e,names:t,field:n},r){var l,c;let o=(p,m)=>r==="id"?
p:m,i=p=>{let m=n===null?"":qa(`${p}.${n}`,r);return n===null?"":`, ${m.includes(": ")?m.slice(m.indexOf(
": ")+2):m}`},[a="",s="",u=""]=t;switch(e){case"setting":return(c=(l=FB[n!=null?n:""])==null?void 0:
l[r])!=null?c:`\u201C${qa(n!=null?n:"",r)}\u201D`;case"stage":return`${o("tahap","stage")} ${a}${i(
"stages")}`;case"criterion":return`${o("kriteria","criterion")} ${s}${a===""?"":` (${a})`}${i(
"criteria")}`;case"entry":return`${o("peserta","entry")} ${a}${i("entries")}`;case"judge":return`${o(
"juri",
"judge")} ${a}${i("judges")}`;case"institution":return`${o("instansi","institution")} ${a}${i(
"institutions")}`;case"score":return u===""?`${o(`tab juri ${s}`,`tab of judge ${s}`)} (${a})`:`${o(
`nilai juri ${s} untuk ${u}`,`score of judge ${s} for ${u}`)} (${a})${n===null?"":`, ${n}`}`;case"plenary":
return`${o("putusan pleno tentang","plenary decision about")} ${s} (${a})${i("plenary")}`;case"order":
return o("urutan peserta, kriteria, atau tahap","the order of entries, criteria or stages")}}var LB=(
e,t)=>{
var n,r;return(r=(n=xo.find(([o])=>o===e))==null?void 0:n[1][t])!=null?r:""};function jB(e){var t,n,
r;if(!/^[[{]/.test(e))return e;try{let o=E.parse(e);return v.isArray(o)?o.join(", "):(r=(n=o.name)!=
null?n:(t=o.outcomes)==null?void 0:t.map(({places:i,name:a})=>`${i}: ${a}`).join("; "))!=null?r:e}
catch{
return e}}function up(e,t){let n=(l,c)=>t==="id"?l:c,{thing:r,field:o,old:i,now:a}=e,s=MB(e,t);if(r===
"order")return`${s} ${n("berubah","has changed")}`;if(o===null){let l=r==="score"&&e.names.length===
2?i!=null?i:a:null;if(l!==null){let c=n(`dengan nilai ${l} peserta`,`with scores of ${l} entries`);
return`${s}: ${a===null?n("tidak ada lagi","no longer there"):n("ditambahkan","put in")} (${c})`}
return a===null?
`${s}: ${n("dihapus","taken out")}${i===""?"":` (${Za(i,t)})`}`:`${s}: ${n("ditambahkan","put in")}${a===
""?"":` (${Za(a,t)})`}`}let u=l=>Za(typeof l!="string"?l:r==="setting"?al(l,o,t):r==="entry"&&o==="status"?
LB(l,t):jB(l),t);return n(`${s}: semula ${u(i)}, kini ${u(a)}`,`${s}: was ${u(i)}, now ${u(a)}`)}
var zB=5;function Ha(e,t){if(e.length===0)return"";let n=e.slice(0,zB).map(o=>{let i=[o.tab,o.cell].
filter(a=>a!==void 0).join("!");return`${i===""?"":`${i} `}${up(o,t)}`}),r=e.length-n.length;return r>
0&&n.push(t==="id"?`dan ${r} perubahan lagi`:`and ${r} more`),`: ${n.join("; ")}`}var _C={id:e=>e.decided!==void 0?
`Hasil yang ditetapkan ${We(e.computed,"id")} (kode ${e.decided.code}) tidak lagi sama dengan isi lembar${Ha(
e.decided.changes,"id")}. Kembalikan isinya, atau buka kembali tahap ini dengan alasan lalu tetapkan lagi.`:
`Nilai atau pengaturan sudah berubah sejak peringkat dihitung (${We(e.computed,"id")}). Dokumen belum dapat dibuat: hitung peringkat sekali lagi.`,
en:e=>e.
decided!==void 0?`The result decided on ${We(e.computed,"en")} (code ${e.decided.code}) is no longer what the workbook says${Ha(
e.decided.changes,"en")}. Put it back, or open this stage again with a reason and decide anew.`:`Scores or settings have changed since the ranking was computed (${We(
e.computed,
"en")}). Documents wait: compute the ranking again.`};d();var $C={id:e=>`Aturan tahap ini berubah sesudah nilai pertama masuk${Ha(
e.changes,"id")}. Kembalikan aturannya, atau catat alasan perubahannya.`,en:e=>`The rules of this stage changed after its first score had come in${Ha(
e.changes,"en")}. Put the rules back, or record the reason for the change.`};d();var FC={id:e=>{let t=`Peringkat ${e.rank}${e.category===void 0?
"":` (kategori ${e.category})`} ditempati bersama oleh ${Y(e.entries,"id")}`;return e.prize?`${t}, sedangkan uang pembinaan untuk tempat-tempat itu berbeda. Dokumen belum dapat dibuat: putuskan dalam rapat pleno dan isi \u201CPeringkat Putusan\u201D masing-masing di tab Pleno, atau sesuaikan \u201CUang Pembinaan\u201D.`:
`${t}, sedangkan tempat yang tersedia hanya ${e.places}. Dokumen belum dapat dibuat: putuskan dalam rapat pleno dan isi \u201CPeringkat Putusan\u201D masing-masing di tab Pleno.`}
,en:e=>{let t=`Rank ${e.rank}${e.category===
void 0?"":` (category ${e.category})`} is shared by ${Y(e.entries,"en")}`;return e.prize?`${t}, but the prizes of those places differ. Documents wait: decide in the plenary and fill in the \u201CDecided Rank\u201D of each in the tab Plenary, or adjust \u201CPrize\u201D.`:
`${t}, but there ${e.places===1?"is only 1 place":`are only ${e.places} places`}. Documents wait: decide in the plenary and fill in the \u201CDecided Rank\u201D of each in the tab Plenary.`}
};d();var MC={id:e=>`Peserta ${e.entry} muncul lebih dari satu kali di tab juri ${e.judge} (baris ${Y(
e.rows.
map(k),"id")}). Sisakan satu baris.`,en:e=>`Entry ${e.entry} stands more than once in the tab of judge ${e.judge} (rows ${Y(
e.rows.map(k),"en")}). Keep one row.`};d();var LC={id:e=>`Di tab juri ${e.judge} tidak ada baris untuk ${e.entries.length} peserta: ${Y(
e.entries,
"id")}. Tambahkan barisnya.`,en:e=>`The tab of judge ${e.judge} has no row for ${e.entries.length===
1?"1 entry":`${e.entries.length} entries`}: ${Y(e.entries,"en")}. Add ${e.entries.length===1?"it":
"them"}.`};d();var jC={id:e=>`Di tab juri ${e.judge}, kode ${e.entry} berdampingan dengan nama ${G(e.written,
"id")}, padahal menurut tab Peserta namanya ${G(e.name,"id")}. Pastikan nilai di baris itu untuk peserta yang mana, lalu perbaiki kode atau namanya. Nilai dihitung menurut kode.`,
en:e=>`In the tab of judge ${e.
judge} the code ${e.entry} stands beside the name ${G(e.written,"en")}, but in the entries tab it is ${G(
e.name,"en")}. Make sure which entry the scores of this row are for, then correct the code or the name. The code counts.`}
;d();var zC={id:e=>`Kode ${G(e.entry,"id")} di tab juri ${e.judge} tidak ada di tab Peserta. Perbaiki kodenya atau hapus barisnya.`,
en:e=>`The code ${G(e.entry,"en")} in the tab of judge ${e.judge} is not in the entries tab. Correct the code or delete the row.`}
;d();var BC={id:e=>`Baris${e.name===""?"":` ${G(e.name,"id")}`} tidak punya kode peserta. Isi kodenya seperti di tab Peserta.`,
en:e=>`The row${e.name===""?"":` ${G(e.name,"en")}`} has no entry code. Type the code as in the entries tab.`}
;d();var UC={id:e=>`Sel juri ${e.judge} berisi galat ${e.value}. Perbaiki rumusnya atau ketik nilainya.`,
en:e=>`A cell of judge ${e.judge} holds the error ${e.value}. Mend its formula or type the score.`};
d();var WC={id:e=>`Nilai juri ${e.judge} dihitung dengan rumus sehingga dapat berubah sendiri. Ketik angkanya, atau tempel sebagai nilai saja.`,
en:e=>`Scores of judge ${e.judge} are calculated by a formula and may change by themselves. Type the numbers, or paste them as values only.`}
;d();var KC={id:e=>`Nilai juri ${e.judge} terbaca sebagai tanggal ${We(e.date,"id")}. Ubah format sel menjadi Angka, lalu ketik ulang nilainya${e.likely===null?
"":` (mungkin maksudnya ${se(e.likely,"id")})`}.`,en:e=>`A score of judge ${e.judge} was read as the date ${We(
e.date,"en")}. Format the cell as number and retype the score${e.likely===null?"":` (probably ${se(e.likely,
"en")})`}.`};d();var BB=e=>e===1?"1 sel":`${e} sel`,UB=e=>e===1?"1 cell":`${e} cells`,GC={id:e=>`Nilai juri ${e.judge} belum diisi (${BB(
e.cells)}). Isi nilainya, atau ketik BK bila juri berbenturan kepentingan dengan peserta itu. Sel kosong tidak dihitung 0.`,
en:e=>`Scores of judge ${e.judge} are missing (${UB(e.cells)}). Fill them in, or type BK where the judge stepped aside. An empty cell is not counted as 0.`}
;d();var qC={id:e=>`Isi sel juri ${e.judge} ${G(e.value,"id")} bukan nilai. Ketik angka, atau BK bila juri berbenturan kepentingan dengan peserta itu.`,
en:e=>`The cell of judge ${e.judge} holds ${G(e.value,
"en")}, which is not a score. Type a number, or BK where the judge does not score this entry.`};d();
var ZC={id:e=>`Nilai juri ${e.judge} ${se(e.value,"id")} di luar rentang ${se(e.min,"id")} sampai ${se(
e.max,"id")}. Perbaiki nilainya, atau rentang di tab Kriteria.`,en:e=>`The score ${se(e.value,"en")} of judge ${e.judge} is outside ${se(
e.min,"en")} to ${se(e.max,"en")}. Correct the score, or the range in the criteria tab.`};d();var HC={
id:e=>`Nilai ${se(e.value,"id")} dari juri ${e.judge} untuk peserta ${e.entry} jauh dari nilai juri lain (yang setara dengan ${se(
e.others,"id")}) dan dari nilai juri itu pada kriteria lain. Periksa apakah salah ketik; nilainya tetap dihitung.`,
en:e=>`The score ${se(e.value,"en")} of judge ${e.
judge} for entry ${e.entry} is far from those of the other judges (which come to about ${se(e.others,
"en")}) and from this judge\u2019s own scores on the other criteria. Check whether it was mistyped; it counts as written.`,
confidential:!0};d();var JC={id:e=>`Nilai di tab juri ${e.judge} sama dengan pada pembacaan terakhir, tetapi sekarang milik peserta lain (${e.rows} baris): agaknya hanya sel nilai yang diurutkan, tanpa kode dan nama. Urungkan pengurutannya, misalnya lewat Riwayat versi. Bila memang benar begini, terima urutan ini di panel.`,
en:e=>`The scores in the tab of judge ${e.judge} are those of the last reading, but now belong to other entries (${e.rows} rows): it seems that only the score cells were sorted, without codes and names. Undo the sorting, for instance in the version history. If it is right as it is, accept this order in the panel.`}
;d();var VC={id:e=>`Juri ${e.judge} tampaknya memakai skala lain untuk ${Y(e.criteria,"id")}: nilai tertingginya ${se(
e.highest,"id")}, sedangkan juri lain biasanya memberi ${se(e.usual,"id")}. Tanyakan kepada juri itu; nilainya tetap dihitung seperti tertulis.`,
en:e=>`Judge ${e.judge} seems to use another scale for ${Y(e.criteria,"en")}: the highest score is ${se(
e.highest,"en")}, while the other judges usually give ${se(e.usual,"en")}. Ask the judge; the scores count as written.`,
confidential:!0};d();var YC={id:e=>`Nilai juri ${e.judge} ${G(e.value,"id")} tersimpan sebagai teks, bukan angka. Ketik ulang ${se(
e.number,"id")} pada sel berformat Angka.`,en:e=>`The score ${G(e.value,"en")} of judge ${e.
judge} is stored as text, not as a number. Retype ${se(e.number,"en")} in a cell formatted as number.`}
;d();var XC={sum:{id:"jumlah nilai",en:"the sum"},mean:{id:"rata-rata nilai",en:"the mean"},
"weighted-sum":{
id:"jumlah nilai berbobot",en:"the weighted sum"},"weighted-mean":{id:"rata-rata nilai berbobot",en:
"the weighted mean"},score:{id:"nilai akhir (skala 100)",en:"the final score (of 100)"}},QC={id:e=>`Total juri ${e.judge} untuk peserta ${e.entry} tertulis ${se(
e.value,"id")}, padahal ${XC[e.basis].id} di baris itu ${se(e.expected,"id")}. Periksa apakah nilainya atau totalnya yang salah; yang dihitung adalah nilai per kriteria.`,
en:e=>`The total of judge ${e.judge} for entry ${e.entry} says ${se(e.
value,"en")}, but ${XC[e.basis].en} of this row is ${se(e.expected,"en")}. Check whether a score or the total is wrong; the scores per criterion count.`}
;d();function WB({entries:e,whole:t},n){let r=Y(e,n),o=e.length;if(n==="id"){let a=` Dengan kurang dari tiga juri tidak ada yang dibuang dan dipakai rata-rata biasa: ${Y(
t,"id")}.`;return`${o} peserta dinilai oleh kurang dari lima juri (${r}), sehingga setelah nilai tertinggi dan terendah dibuang hanya sedikit yang tersisa.${t.length===0?
"":a} Tambah juri, atau pilih metode \u201Crata-rata\u201D.`}let i=` With fewer than three judges nothing is dropped and the plain mean counts: ${Y(
t,"en")}.`;return`${o===
1?"1 entry was":`${o} entries were`} scored by fewer than five judges (${r}): once the highest and the lowest score are dropped, little is left.${t.length===0?
"":i} Add judges, or choose the method \u201Cmean\u201D.`}var t2=6;function KB({entries:e}){let t=e.map(
({entry:n,places:r})=>`${n} (${r===0?"peringkat tetap":`bergeser ${r} peringkat`})`);return`Peserta tidak dinilai oleh juri yang sama, dan keketatan juri berbeda. Dengan koreksi keketatan, nilai ${e.length} peserta jelas berubah: ${Y(
t,"id",t2)}. Pertimbangkan \u201CMetode\u201D = terkoreksi.`}function GB({entries:e}){let t=e.map(({
entry:n,places:r})=>`${n} (${r===0?"same rank":`moves ${r} ${r===1?"rank":"ranks"}`})`);return`Entries were not scored by the same judges, and judges differ in severity. Corrected for it, the scores of ${e.length===1?
"1 entry":
`${e.length} entries`} clearly change: ${Y(t,"en",t2)}. Consider \u201CMethod\u201D = adjusted.`}
function e2(e,t){
let n=(r,o)=>t==="id"?r:o;switch(e.reason){case"stage-weights-unused":return n(
"Bobot tahap terisi, tetapi \u201CGabung Nilai Tahap\u201D = tidak: bobot itu tidak dipakai.",
"Stage weights are set, but \u201CCarry Over\u201D is no: they are not used.");case"standard-scores":
return n(
"Skor baku menyamakan rata-rata dan sebaran nilai semua juri, sehingga mutu yang memang berbeda ikut terhapus bila juri menilai peserta yang berlainan; dalam simulasi metode ini yang terburuk selama para juri sama ketatnya. Pertimbangkan metode \u201Crata-rata\u201D.",
"Standard scores give every judge the same mean and spread, so that real differences are wiped out where judges saw different entries; in simulations this method was the worst while judges are equally strict. Consider the method \u201Cmean\u201D.");
case"standard-scores-carried":return n(
"Skor baku tiap tahap dihitung terhadap peserta tahap itu saja, jadi angka yang sama di dua tahap tidak sama artinya dan gabungannya meragukan. Pakai \u201CGabung Nilai Tahap\u201D = tidak, atau metode \u201Crata-rata\u201D.",
"Standard scores of a stage are measured against the entries of that stage alone, so equal numbers of two stages do not mean the same and their mean is doubtful. Set \u201CCarry Over\u201D to no, or the method to \u201Cmean\u201D.");
case"few-to-trim":return WB(e,t);case"uneven-judges":return t==="id"?KB(e):GB(e);case"passing-score-unit":
{let r=se(
e.value,t);return e.unit==="mean-rank"?n(`\u201CNilai Minimal Lolos\u201D = ${r} dibandingkan dengan rata-rata peringkat, bukan dengan nilai 0 sampai 100: yang dapat lolos hanya peserta dengan rata-rata peringkat ${r} atau lebih kecil. Kosongkan, atau isi dengan rata-rata peringkat.`,
`\u201CPassing Score\u201D = ${r} is compared with the mean rank, not with points of 0 to 100: only entries with a mean rank of ${r} or lower can advance. Leave it blank, or give a mean rank.`):
n(`\u201CNilai Minimal Lolos\u201D = ${r} dibandingkan dengan skor baku, bukan dengan nilai 0 sampai 100: skor baku 50 berarti setara rata-rata, dan setiap 10 adalah satu simpangan baku. Kosongkan, atau isi dengan skor baku.`,
`\u201CPassing Score\u201D = ${r} is compared with the standard score, not with points of 0 to 100: a standard score of 50 is average, and every 10 is one standard deviation. Leave it blank, or give a standard score.`)}
}}var n2={id:e=>e2(e,"id"),en:e=>e2(e,"en")};d();var r2={id:e=>`Nilai maksimum tidak tertulis; dipakai ${se(
e.max,"id")}${e.max<100?" karena tidak ada nilai di atasnya":""}. Perbaiki di tab Kriteria bila lain.`,
en:e=>`No maximum is given; ${se(e.max,
"en")} is used${e.max<100?" because no score is above it":""}. Correct it in the criteria tab if it differs.`}
;d();var qB={"not-allowed":{id:e=>`bukan pilihan yang dikenal; isi dengan ${Bg(e,"id")}`,en:e=>`is not a known choice; use ${Bg(
e,"en")}`},"not-a-number":{id:()=>"bukan angka; ketik angka saja",en:()=>"is not a number; type digits only"}
,"out-of-range":{id:e=>`di luar batas${e.length>0?` (${e.join(", ")})`:""}; perbaiki angkanya`,en:e=>`is out of range${e.length>0?
` (${e.join(", ")})`:""}; correct the number`},"not-a-date":{id:()=>"bukan tanggal; tulis misalnya 7 Desember 2023",
en:()=>"is not a date; write for instance 7 December 2023"},duplicate:{id:()=>"tertulis lebih dari satu kali; sisakan satu",
en:()=>"stands more than once; keep one"},"unknown-reference":{id:e=>`tidak dikenal${e.length>0?`; yang ada: ${Y(
e,"id")}`:""}`,en:e=>`is not known${e.length>0?`; there are ${Y(e,"en")}`:""}`},"unknown-key":{id:()=>"bukan kunci pengaturan yang dikenal, jadi tidak dipakai; periksa ejaannya",
en:()=>"is not a known key, so it is not used; check its spelling"},combination:{id:e=>`tidak dapat dipakai bersama ${Y(
e,"id")}; ubah salah satunya`,en:e=>`cannot be used together with ${Y(e,"en")}; change one of them`}
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
"category-blank":{id:e=>`masih kosong untuk ${Y(e,"id")}, padahal \u201CJuara per Kategori\u201D = ya; isi kategori setiap peserta`,
en:e=>`is empty for ${Y(e,"en")}, although \u201CWinners per Category\u201D is yes; fill in the category of every entry`}
,"category-alone":{id:()=>"hanya dipakai satu peserta, yang dengan demikian pasti juara; periksa ejaannya",
en:()=>"is used by one entry alone, which is therefore sure to win; check its spelling"},
"prizes-unequal":{id:([e=""])=>`tidak dapat dipakai bersama \u201CUang Pembinaan\u201D yang berbeda-beda: tanpa peringkat tidak ada yang menentukan siapa mendapat berapa. Samakan uang pembinaan ke-1 sampai ke-${e}, kosongkan semuanya, atau isi \u201Cya\u201D`,
en:([e=""])=>`cannot be used together with a \u201CPrize\u201D that differs by place: without ranks nothing says who gets how much. Make prizes 1 to ${e} equal, leave all of them blank, or write \u201Cyes\u201D`}
,"prizes-unused":{id:([
e=""])=>`tidak terpakai karena juaranya hanya ${e}; hapus, atau tambah jumlah \u201CLolos\u201D pada tahap terakhir`,
en:([e=""])=>`is not used because there ${e==="1"?"is only 1 winner":`are only ${e} winners`}; delete it, or raise \u201CAdvance\u201D of the last stage`}
};function ZB(e,t){let n=G(IC(e,t),t);return t===
"id"?`Tab ${n} masih kosong; isi satu baris untuk masing-masing.`:`The tab ${n} is still empty; fill in one row for each.`}
function o2({setting:e,value:t,reason:n,allowed:r},o){if(n==="no-rows")return ZB(
e,o);let i=typeof t=="string"?al(t,e,o):t,a=r.map(s=>al(s,e,o));return`${G(qa(e,o),o)}${i===""?"":` = ${G(
i,o)}`} ${qB[n][o](a)}.`}var i2={id:e=>o2(e,"id"),en:e=>o2(e,"en")};d();var a2={"not-a-number":{id:
"bukan angka",en:"not a number"},negative:{id:"negatif",en:"negative"},"all-zero":{id:"semuanya nol",
en:"all zero"},"partly-blank":{id:"kosong, padahal yang lain berisi",en:
"blank while others are filled in"}},s2={id:e=>`Bobot ${e.of==="criteria"?"kriteria":"tahap"} ${e.value===
void 0?"":`${G(e.value,"id")} `}${a2[e.reason].id}. Isi semua bobot dengan angka yang lebih dari atau sama dengan 0, tidak semuanya 0.`,
en:e=>`The weight ${e.value===void 0?"":`${G(e.value,"en")} `}of ${e.of==="criteria"?"a criterion":
"a stage"} is ${a2[e.reason].en}. Fill every weight with a number of 0 or more, not all of them 0.`}
;d();var u2={id:e=>`Kriteria ${G(e.criterion,"id")} ada di lebih dari satu kolom (${Y(e.columns,"id")}) pada tab juri ${e.judge}. Sisakan satu kolom.`,
en:e=>`The criterion ${G(e.criterion,"en")} stands in more than one column (${Y(e.columns,"en")}) of the tab of judge ${e.judge}. Keep one.`}
;d();var l2={id:e=>`Tab juri ${e.judge} tidak punya kolom untuk kriteria ${G(e.criterion,"id")}. Tambahkan kolomnya, atau samakan judulnya dengan tab Kriteria.`,
en:e=>`The tab of judge ${e.judge} has no column for the criterion ${G(e.criterion,"en")}. Add the column, or give it the same header as in the criteria tab.`}
;d();var c2={id:e=>`Tahap ${G(e.stage,"id")} belum dimulai: belum ada nilai di tab jurinya. Perhitungan berhenti sebelum tahap ini.`,
en:e=>`Stage ${G(e.stage,"en")} has not begun: its judge tabs hold no score. Ranking ends before it.`}
;d();var d2={id:e=>{var t;return e.reason==="copy"?`Menurut namanya, tab ini salinan tab juri ${(t=e.judge)!=
null?t:""} (${G(e.first,"id")}), sehingga tidak dibaca. Hapus tab ini, atau beri nama lain bila ingin disimpan.`:
`Tab ini dan tab ${G(e.first,"id")} sama-sama terbaca sebagai ${e.judge===null?
"tab konfigurasi yang sama":`tab juri ${e.judge} pada tahap ini`}. Hapus atau ganti nama salah satunya.`}
,en:e=>{
var t;return e.reason==="copy"?`By its name this tab is a copy of the tab of judge ${(t=e.judge)!=null?
t:""} (${G(e.first,"en")}), so it is not read. Delete it, or give it another name to keep it.`:`This tab and the tab ${G(
e.first,"en")} both read as ${e.judge===null?"the same configuration tab":`the tab of judge ${e.judge} at this stage`}. Delete or rename one of them.`}
};d();var p2={id:e=>`Tab juri ${e.judge} belum berisi satu nilai pun. Minta juri itu mengisinya.`,en:
e=>`The tab of judge ${e.judge} does not hold a single score yet. Ask the judge to fill it in.`};d();
d();var m2=(e,t)=>Y(e.map(n=>se(n,t)),t),Pi=(e,t)=>Y(e.map(n=>G(n,t)),t,8),Ja=(e,t)=>e===null?"":` ${t} ${e}`,
HB={JUDGE_TABS:({tabs:e})=>`${e.length} tab juri: ${Pi(e,"id")}.`,SCORE_TAB:({tab:e,layout:t,judges:
n})=>`Nilai ${n.length} juri ada di satu tab ${G(e,"id")}, ${{groups:
"setiap juri dengan kolom kriterianya sendiri",totals:"satu nilai per juri",rows:
"satu baris per juri dan peserta",list:"satu baris per nilai"}[t]}: ${Pi(n,"id")}.`,STAGES:({stages:
e,advance:t})=>`${e.length} tahap, menurut nama tab juri: ${Y(e.map((n,r)=>t[r]==null?n:`${n} (lolos ${t[
r]})`),"id")}. Urutan dan jumlah lolos diperbaiki di tab ${Z.stages.id}.`,CRITERIA:({stage:e,names:t}
)=>`${t.length} kriteria${Ja(e,"tahap")}: ${Pi(t,"id")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${G(
e,"id")} bukan kriteria: ${{number:"nomor urut",sum:"jumlah atau rata-rata",rank:"peringkat",matter:
"bukan nilai juri",large:"angkanya terlalu besar untuk nilai",alone:
"berdiri di samping kriteria, jadi dianggap jumlahnya",own:"tidak ada di tab juri lain"}[t]}.`,
WEIGHTS:({from:e,stage:t})=>`Bobot${Ja(t,"tahap")}: ${{headers:"dari judul kolom",row:
"dari baris bobot",maxima:"sebesar nilai maksimum tiap kriteria, sehingga yang dihitung jumlah poin",
equal:"sama untuk semua kriteria, karena tidak tertulis"}[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Nilai maksimum${Ja(
n,"tahap")}: ${m2(e,"id")}, ${t==="written"?"seperti tertulis":"diperkirakan dari nilai yang ada"}.`,
ENTRIES:({count:e,by:t})=>`${e} peserta, dikenali dari ${t==="code"?"kodenya":
"namanya (huruf besar, spasi, dan tanda baca tidak dibedakan) dan diberi kode"}.`,ENTRY_LIST:({tab:e,
unscored:t})=>`Nama dan instansi peserta dilengkapi dari tab ${G(e,"id")}${t===0?"":`; ${t} baris di sana tidak ada di tab juri mana pun dan tidak diikutkan`}.`,
TAB_LEFT:({tab:e,reason:t})=>`Tab ${G(e,"id")} dibiarkan: ${{recap:
"namanya rekap, hasil, salinan, atau contoh",hidden:"disembunyikan",empty:"kosong","not-entries":
"tidak punya kolom peserta","not-scores":"tidak punya kolom nilai",summary:
"angkanya ringkasan dari tab lain","other-columns":"kolomnya lain dari tab juri","other-matter":
"bukan tentang penilaian"}[t]}.`},JB={JUDGE_TABS:({tabs:e})=>`${e.length===1?"1 judge tab":`${e.length} judge tabs`}: ${Pi(
e,"en")}.`,SCORE_TAB:({tab:e,layout:t,judges:n})=>`The scores of ${n.length} judges stand in one tab, ${G(
e,"en")}, ${{groups:"each judge with criteria columns of their own",totals:"one score per judge",
rows:"one row per judge and entry",list:"one row per score"}[t]}: ${Pi(n,"en")}.`,STAGES:({stages:e,
advance:t})=>`${e.length} stages, by the names of the judge tabs: ${Y(e.map((n,r)=>t[r]==null?n:`${n} (${t[
r]} advance)`),"en")}. Correct their order and who advances in the tab ${Z.stages.en}.`,CRITERIA:({
stage:e,names:t})=>`${t.length===1?"1 criterion":`${t.length} criteria`}${Ja(e,"of stage")}: ${Pi(t,
"en")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${G(e,"en")} is no criterion: ${{number:
"a row number",
sum:"a sum or mean",rank:"a rank",matter:"not what judges score",large:
"its numbers are too large for scores",alone:"it stands beside criteria and is taken for their sum",
own:"no other judge tab has it"}[t]}.`,WEIGHTS:({from:e,stage:t})=>`Weights${Ja(t,"of stage")}: ${{
headers:"from the headers",row:"from the row of weights",maxima:
"each criterion by its maximum, so that points are added up",equal:"equal, because none are written"}
[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Maximum score${Ja(n,"of stage")}: ${m2(e,"en")}, ${t==="written"?
"as written":"guessed from the scores there are"}.`,ENTRIES:({
count:e,by:t})=>`${e===1?"1 entry":`${e} entries`}, known by ${t==="code"?"code":
"name (case, spaces and punctuation aside) and given codes"}.`,ENTRY_LIST:({tab:e,unscored:t})=>`Names and institutions of entries are completed from the tab ${G(
e,"en")}${t===0?"":`; ${t} of its rows stand on no judge tab and are left out`}.`,TAB_LEFT:({tab:e,
reason:t})=>`The tab ${G(e,"en")} is left alone: ${{recap:
"by its name a recapitulation, result, copy or example",hidden:"it is hidden",empty:"it is empty",
"not-entries":"it has no column of entries","not-scores":"it has no column of scores",summary:
"its numbers sum up other tabs","other-columns":"its columns differ from those of the judge tabs",
"other-matter":"it is not about judging"}[t]}.`},VB={id:HB,en:JB};function YB({kind:e,params:t},n){
return VB[n][e](
t)}var f2=(e,t)=>YB(e,t),XB={nothing:()=>"","not-entries":e=>`Di tab ${e} tidak ditemukan kolom peserta: beri judul Kode atau Nama Inovasi pada kolomnya.`,
"not-scores":e=>`Di tab ${e} ada kolom peserta, tetapi tidak cukup jelas kolom mana yang berisi nilai.`,
"no-sign":e=>`Tab ${e} berisi angka, tetapi tidak ada tanda bahwa itu penilaian. Bila memang penilaian, beri nama tabnya \u201CJuri 1\u201D, \u201CJuri 2\u201D, atau judul kolom pesertanya Nama Inovasi.`,
turned:e=>`Di tab ${e} kriteria tampaknya menurun dan peserta mendatar. Putar tabelnya: salin, lalu Tempel khusus \u2192 Ditransposisi, sehingga setiap peserta satu baris.`,
unlike:e=>`Kolom nilai di tab ${e} berlainan, jadi tidak jelas mana tab juri: samakan judul kolomnya.`,
"several-shared":e=>`Tab ${e} masing-masing memuat nilai beberapa juri. Buat tab ${Z.stages.
id} dengan kolom Tahap dan Tab Nilai yang menyebut tab mana untuk tahap mana.`,"unclear-judges":e=>`Di tab ${e} tidak jelas kolom atau baris mana milik juri siapa: beri judul misalnya \u201CJuri 1\u201D di atas kolom-kolomnya, atau satu kolom Juri.`,
"stage-tab":e=>`Nilai semua juri ada di tab ${e}: tulis nama tab itu di kolom Tab Nilai pada tab ${Z.stages.id}.`,
stages:e=>`Tahap tidak dapat disimpulkan dari ${e}. Beri nama setiap tab juri \u201CTahap - Juri\u201D, misalnya \u201CProposal - J1\u201D, paling sedikit dua juri setiap tahap.`,
unbound:e=>`Nama tab ${e} tidak cukup membedakan para juri: beri setiap tab nama jurinya sendiri.`},
QB={nothing:()=>"","not-entries":e=>`No column of entries was found on ${e}: give it the header Code or Innovation.`,
"not-scores":e=>`${e} has a column of entries, but it is not clear enough which columns hold scores.`,
"no-sign":e=>`${e} holds numbers, but nothing says that they are judging. If they are, name the tabs \u201CJudge 1\u201D, \u201CJudge 2\u201D, or give the column of entries the header Innovation.`,
turned:e=>`On ${e} criteria seem to run down and entries across. Turn the table: copy it, then Paste special \u2192 Transposed, so that each entry has a row.`,
unlike:e=>`The columns of scores on ${e} differ, so it is not clear which are judge tabs: give them the same headers.`,
"several-shared":e=>`${e} each hold scores of several judges. Make a tab ${Z.stages.en} with the columns Stage and Score Tab that says which tab belongs to which stage.`,
"unclear-judges":e=>`On ${e} it is not clear which columns or rows are whose: write for instance \u201CJudge 1\u201D over the columns, or give the rows a column Judge.`,
"stage-tab":e=>`The scores of all judges stand in ${e}: write its name in the column Score Tab of the tab ${Z.stages.en}.`,
stages:e=>`The stages cannot be told from ${e}. Name every judge tab \u201CStage - Judge\u201D, for instance \u201CProposal - J1\u201D, with two judges or more in each stage.`,
unbound:e=>`The names of ${e} do not tell the judges apart: give every tab its judge's own name.`};
function eh(e,t){
if(e===void 0)return"";let n=(t==="id"?XB:QB)[e.reason](Pi(e.tabs,t));return n===""?"":` ${n}`}var g2={
id:e=>e.judge===null?`Tab ${G(e.tab,"id")} tidak ada, dan isinya tidak dapat disimpulkan dari tab juri. Buat tab itu dengan judul kolom seperti pada contoh; atau isi tab juri dengan kolom Kode atau Nama Inovasi dan satu kolom angka untuk tiap kriteria, dengan judul kolom yang sama di semua tab juri.${eh(
e.why,"id")}`:e.within?`Tab ${G(e.tab,"id")} tidak memuat nilai juri ${e.judge}. Tambahkan kolom atau baris juri itu, atau samakan namanya dengan tab Juri.`:
`Tab ${G(e.tab,"id")} untuk juri ${e.judge} tidak ada. Buat tabnya, atau samakan namanya.`,en:e=>e.judge===null?
`There is no tab ${G(
e.tab,"en")}, and the judge tabs do not tell what it would say. Make it, with headers as in the example; or fill judge tabs with a column Code or Innovation and one column of numbers per criterion, with the same headers on all of them.${eh(
e.why,"en")}`:e.within?`The tab ${G(e.tab,"en")} holds no scores of judge ${e.judge}. Add the judge's columns or rows, or write the name as in the judges tab.`:
`There is no tab ${G(e.tab,"en")} for judge ${e.judge}. Make it, or correct its name.`};d();var h2={
id:e=>`Tab juri ${e.judge} belum diproteksi, padahal tab lain sudah: setiap editor dapat mengubah nilainya. Proteksi tab ini untuk juri itu saja (Data > Proteksi sheet dan rentang).`,
en:e=>`The tab of judge ${e.judge} is not protected although other tabs are: every editor can change its scores. Protect it for that judge alone (Data > Protect sheets and ranges).`}
;var th={TAB_MISSING:g2,TAB_EMPTY:p2,TAB_UNPROTECTED:h2,TAB_COPY:d2,STAGE_NOT_BEGUN:c2,
COLUMN_MISSING_CRITERION:l2,
COLUMN_DUPLICATE_CRITERION:u2,ROW_MISSING_ENTRY:LC,ROW_WITHOUT_CODE:BC,ROW_UNKNOWN_ENTRY:zC,
ROW_DUPLICATE_ENTRY:MC,
ROW_NAME_MISMATCH:jC,SCORE_ROWS_PERMUTED:JC,SCORE_MISSING:GC,SCORE_NOT_NUMBER:qC,SCORE_TEXT_NUMBER:
YC,
SCORE_IS_DATE:KC,SCORE_OUT_OF_RANGE:ZC,SCORE_ERROR:UC,SCORE_FORMULA:WC,SCORE_SCALE_SUSPECT:VC,
SCORE_OUTLIER:HC,
TOTAL_MISMATCH:QC,JUDGE_NO_VARIANCE:uC,JUDGES_IDENTICAL:dC,JUDGES_DISAGREE:cC,JUDGE_CONFLICT:sC,
JUDGE_RECUSED:lC,
ENTRY_UNSCORED:iC,PANEL_DISCONNECTED:pC,ENTRY_DUPLICATE_CODE:rC,ENTRY_DUPLICATE_NAME:oC,
NAMES_SIMILAR:aC,
SETTING_INVALID:i2,WEIGHTS_INVALID:s2,SCALE_ASSUMED:r2,METHOD_CAUTION:n2,RULE_CHANGED_AFTER_SCORING:
$C,
TIE_AT_CUT:FC,PLENARY_CONFLICT:NC,OBJECTION_OPEN:PC,RESULT_STALE:_C,NO_DOCUMENT:AC};var Va=({code:e}
)=>!th[e].confidential,eU=th;function tU({code:e,params:t},n){return eU[e][n](t)}var Bn=(e,t)=>tU(
e,t);function y2(e){let t="value"in e.params?e.params.value:void 0;return e.code==="SCORE_IS_DATE"?e.
params.date:typeof t=="object"?t.date:t===""?void 0:t}d();var nU={error:_("Kesalahan","Error"),
warning:_("Peringatan","Warning"),info:_("Info","Info")},Ya={severity:_(
"Tingkat","Severity"),stage:_("Tahap","Stage"),tab:_("Tab","Tab"),cell:_("Sel","Cell"),message:_(
"Uraian","What and what to do"),code:_("Kode Temuan","Finding")},rU=["error","warning","info"],nh=e=>rU.
flatMap(t=>e.filter(n=>n.severity===t));function lp(e,t,n,r,o){let i=Z.findings[t],a=[{header:Ya.severity[
t],
width:100,value:s=>nU[s.severity][t]},{header:Ya.stage[t],width:140,value:s=>{var u;return(u=s.stage)!=
null?u:""}},{header:Ya.tab[t],width:160,value:s=>{var u;return(u=s.tab)!=null?u:""}},{header:Ya.cell[
t],
width:80,value:s=>{var u;return(u=s.cell)!=null?u:""}},{header:Ya.message[t],width:560,value:o},{
header:Ya.
code[t],width:220,value:s=>s.code}];return wt(i,n,r,a,nh(e),0)}d();d();function b2(e){let t=new h;
for(let{standings:r}of e)for(let{entry:o,title:i}of r)i!==null&&t.set(o.code,
i);let n=new x;return[...e].reverse().flatMap(r=>{let o=id(r).filter(({standing:s})=>!n.has(s.entry.
code)),i=n.size;for(let{standing:s}of o)n.add(s.entry.code);let a=0;return o.map(({standing:s,rank:u}
,l)=>{
var I,$,F;let{entry:c,rank:p,score:m,decision:y,category:T,categoryRank:R}=s;((I=o[l-1])==null?void 0:
I.rank)!==u&&(a=l+1);let A=($=t.get(c.code))!=null?$:null,P=(F=y==null?void 0:y.rank)!=null?F:null,N=r.
stage.name;return{place:i+a,entry:c,stage:N,rank:p,decided:P,score:m,title:A,category:T,categoryRank:
R}})})}d();var Ni={institution:_("Instansi","Institution"),parent:_("Induk","Parent"),unitType:_(
"Jenis Unit","Unit Type"),required:_("Wajib","Required"),count:_("Jumlah Inovasi","Entries"),codes:_(
"Kode","Codes"),
status:_("Keikutsertaan","Coverage")},oU={present:_("ikut","takes part"),absent:_("belum mengirim",
"has not submitted"),unlisted:_("ikut, tidak terdaftar","takes part, not listed")};function rh({
institutions:e,
entries:t}){var s;let n=new h;for(let u of t){let l=z(u.institution);l!==""&&n.set(l,[...(s=n.get(l))!=
null?s:[],u])}let r=e.map(u=>{var c;let l=(c=n.get(z(u.name)))!=null?c:[];return{institution:u,
entries:l,
status:l.length>0?"present":"absent"}}),o=new x(e.map(u=>z(u.name))),a=[...n].filter(([u])=>!o.has(u)).
map(([,u])=>{var c,p,m,y;return{institution:{name:(p=(c=u[0])==null?void 0:c.institution)!=null?p:"",
parent:"",unitType:(y=(m=u[0])==null?void 0:m.unitType)!=null?y:"",required:!1},entries:u,status:
"unlisted"}});return[...r,...a]}function oh(e){let t=rh(e).filter(n=>n.status!=="unlisted");return{
present:t.
filter(n=>n.status==="present").length,listed:t.length}}function v2(e){if(e.institutions.length===0)
return null;let t=rh(e).filter(n=>n.status==="absent"&&n.institution.required);return{...oh(e),
absent:t.
map(n=>n.institution.name)}}function w2(e,t,n,r){let o=a=>{var s,u;return(u=(s=gn.find(([l])=>l===a))==
null?void 0:s[1][t])!=null?u:""},i=[{header:Ni.institution[t],width:280,value:a=>a.institution.name}
,
{header:Ni.parent[t],width:220,value:a=>a.institution.parent},{header:Ni.unitType[t],width:140,value:
a=>a.
institution.unitType},{header:Ni.required[t],width:80,value:a=>o(a.institution.required)},{header:Ni.
count[t],width:80,format:"0",value:a=>a.entries.length},{header:Ni.codes[t],width:160,value:a=>a.entries.
map(s=>s.code).join(", ")},{header:Ni.status[t],width:180,value:a=>oU[a.status][t]}];return wt(Z.coverage[
t],
n,r,i,rh(e),1)}d();d();var cp=e=>e>0?`0.${"0".repeat(e)}`:"0",Xa=(e,t)=>b(Mt(e,t))/10**t;var Sr={
place:_("Peringkat Akhir","Final Rank"),code:_("Kode","Code"),name:_("Nama Inovasi","Innovation"),
institution:_("Instansi","Institution"),category:_("Kategori","Category"),categoryRank:_(
"Peringkat Kategori","Rank in Category"),stage:_("Tahap Terakhir","Last Stage"),rank:_(
"Peringkat Tahap",
"Rank in Stage"),decided:_("Peringkat Putusan","Decided Rank"),title:_("Predikat","Title")};function k2(
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
rank[t],width:80,format:"0",value:l=>l.rank},{header:r,width:80,format:cp(n),value:l=>Xa(l.score,n)}
,
{header:Sr.title[t],width:160,value:l=>{var c;return(c=l.title)!=null?c:""}},...e.some(l=>l.decided!==
null)?[{header:Sr.decided[t],width:80,format:"0",value:l=>{var c;return(c=l.decided)!=null?c:""}}]:[
]];
return wt(Z.finalRanking[t],o,i,u,e,3,a)}d();var ih=(e,t,n,r)=>wt(e,t,n,[{header:r,width:600,value:(
)=>""}],[],0);d();var iU={rank:_("Peringkat","Rank"),decided:_("Peringkat Putusan","Decided Rank"),
code:_("Kode","Code"),
name:_("Nama Inovasi","Innovation"),institution:_("Instansi","Institution"),category:_("Kategori",
"Category"),categoryRank:_("Peringkat Kategori","Rank in Category"),tie:_("Penentu Nilai Sama",
"Tie-break"),title:_("Predikat","Title"),prize:_("Uang Pembinaan","Prize"),advances:_("Lolos",
"Advances"),explanation:_(
"Penjelasan","Explanation")},aU='"Rp"#,##0',sU=_("belum ditetapkan","not settled"),uU=_("ya","yes"),
lU=_("tidak","no");function x2(e,t){let{language:n,decimals:r}=t,o=cp(r),i=(c,p,m,y="")=>({header:iU[
c][n],
width:p,value:m,format:y}),{standings:a}=e,s=a.some(({category:c})=>c!==null),u=a.some(({prize:c})=>c!==
null),l=[i("rank",80,({rank:c})=>c,"0"),i("code",80,({entry:c})=>c.code),i("name",280,({entry:c})=>c.
name),i("institution",200,({entry:c})=>c.institution),i("category",130,({entry:c,category:p})=>p!=null?
p:c.category),...s?[i("categoryRank",80,({categoryRank:c})=>c!=null?c:"","0")]:[],{header:t.scoreHeader,
width:80,format:o,value:({score:c})=>Xa(c,r)},i("advances",80,({advances:c})=>(c?uU:lU)[n]),i(
"title",
130,({title:c})=>c!=null?c:""),...u?[i("prize",130,({prize:c})=>cU(c,n),aU)]:[],i("tie",180,t.tieOf),
i("explanation",520,t.explain),...e.standings.some(({decision:c})=>c!==void 0)?[i("decided",80,({
decision:c})=>{
var p;return(p=c==null?void 0:c.rank)!=null?p:""},"0")]:[],...t.carryOver?[{header:t.stageScoreHeader,
width:80,format:o,value:({stageScore:c})=>Xa(c,r)}]:[],...e.panel.judges.map(c=>({header:c.code,
width:80,
format:o,value:({judgeScores:p})=>{let m=p.get(c.code);return m===void 0?"":Xa(m,r)}}))];return wt(t.
name,t.title,t.origin,l,a,3,t.layout)}function cU(e,t){return e===null?"":e==="open"?sU[t]:e.amount}
function T2(e,t,n,r){let{settings:o,stages:i}=e,{language:a}=o,s=re(a).tabs,u=ln(e),{marked:l,origin:
c}=S2(
e,r),p=Me();zn(lp(t.findings,a,l+s.findings(u),c,R=>Bn(R,a)));let m=ah(e,t.results,n,r);for(let R of m)
zn(R);let y=R=>p.includes(R)&&m.every(A=>A.name!==R);for(let R of i){let A=ju(R,i,a),P=l+s.ranking(R.
name,u);y(A)&&zn(ih(A,P,c,s.notRanked(R.name)))}let T=Z.finalRanking[a];if(i.length>1&&y(T)&&zn(ih(T,
l+s.finalRanking(u),c,s.notFinal)),e.institutions.length>0){let{present:R,listed:A}=oh(e);zn(w2(e,a,
l+s.coverage(u),`${s.covered(R,A)} \xB7 ${c}`))}}function S2({settings:e},t){let n=re(e.language).tabs,
r=t.provisional?`${n.provisional} \xB7 `:"",o=RE($n(e.method),e.language),i=o===""?"":` (${o})`,a=`${r}${n.
computed(t.at,t.by,t.id)} \xB7 ${n.method(e.method)}${i} \xB7 ${n.hash(t.hash)} \xB7 ${n.overwritten}`;
return{marked:r,origin:a}}function ah(e,t,n,r){let{stages:o,settings:i}=e,{language:a,decimals:s}=i,
u=re(a).tabs,l=ln(e),{marked:c,origin:p}=S2(e,r),m=o.flatMap((A,P)=>{let[N,I]=[t[P],n[P]];if(N===void 0||
I===void 0)return[];let $=ju(A,o,a),F=N.last&&!i.rankedWinners?`${u.unordered} \xB7 `:"",B=c+u.ranking(
A.name,l);return[dU(e,N,I,$,B,F+p)]});if(o.length<2||t.length<o.length)return m;let y=c+u.finalRanking(
l),T=u.decimals(s),R=za($n(i.method),a);return[...m,k2(b2([...t]),a,s,R,y,p,T)]}var ln=({settings:e}
)=>e.
competition.includes(e.year)?e.competition:`${e.competition} ${e.year}`.trim();function dU(e,t,n,r,o,
i){
let{language:a,decimals:s,carryOver:u}=e.settings,l=$n(t.method);return x2(t,{name:r,title:o,origin:
i,
layout:re(a).tabs.decimals(s),language:a,decimals:s,carryOver:u,scoreHeader:za(l,a),stageScoreHeader:
za(
l,a,!0),tieOf:c=>{var p,m;return(m=(p=n.get(c))==null?void 0:p.tie)!=null?m:""},explain:c=>{var p,m;
return(m=(p=n.get(c))==null?void 0:p.text)!=null?m:""}})}d();function Er(e,t,n){let r=pt(t);return nh(
e).map(o=>{var s,u,l;let i=y2(o),a=n===void 0?null:ip(o,n);
return{code:o.code,severity:o.severity,stage:(s=o.stage)!=null?s:null,tab:(u=o.tab)!=null?u:null,
cell:(l=
o.cell)!=null?l:null,message:Bn(o,r),...i===void 0?{}:{value:i},...a===null?{}:{fix:ap(a,r)}}})}var Mo=(
e,t)=>e.
filter(n=>n.severity===t).length,Qa=e=>Mo(e,"error")===0;d();var dp=(e,t)=>e.length===0?{}:{
understood:e.map(n=>({kind:n.kind,sure:n.sure,tab:"tab"in n.params?n.
params.tab:null,message:f2(n,t)}))};d();d();var es=e=>e.find(t=>_e(t,Z.objections)),pU=1440*60*1e3;
function E2({settings:e},t){var r;let n=(r=e.
decisionDate)!=null?r:t;return e.objectionDays===null||n===null?null:new C(C.parse(`${n}T00:00:00Z`)+
e.objectionDays*pU).toISOString().slice(0,10)}function C2(e,{stages:t}){var n,r;return((r=(n=it(e,ki))==
null?void 0:n.rows)!=null?r:[]).flatMap(({cell:o})=>{let i=t.find(u=>z(u.name)===z(K(o("reopens"))));
if(i===void 0||ce(o("ruling")))return[];let[a,s]=[K(o("entry")),K(o("ruling"))];return[{stage:i.name,
entry:a,date:Do(o("date")),ruling:s}]})}function R2(e,t,n,r){var i;let o=it(e,ki);return((i=o==null?
void 0:o.rows)!=null?i:[]).flatMap(({row:a,cell:s})=>{var A;let u=K(s("entry")),l=t.entries.find(P=>J(
P.code)===J(u)),c=Do(s("date")),p=ce(s("answer"))||ce(s("ruling")),m=K(s("reopens")),y=(A=t.stages.find(
P=>z(P.name)===z(m)))==null?void 0:A.name,T=[];if(!ce(s("date"))&&c===null){let P={setting:
"objections.date",value:s("date"),reason:"not-a-date",allowed:[]};T.push({code:"SETTING_INVALID",
severity:"warning",...Xe(o,a,"date"),params:P})}if(m!==""&&y===void 0){let P=t.stages.map(I=>I.name),
N={setting:"objections.reopens",value:m,reason:"unknown-reference",allowed:P};T.push({code:
"SETTING_INVALID",severity:"warning",...Xe(o,a,"reopens"),params:N})}let R={code:"OBJECTION_OPEN",
severity:"warning"};return u!==
""&&l===void 0&&T.push({...R,...Xe(o,a,"entry"),params:{entry:u,reason:"unknown-entry"}}),n!==null&&
c!==null&&c>n?T.push({...R,...Xe(o,a,"date"),params:{entry:u,reason:"too-late",until:n}}):p?T.push({
...R,...Xe(o,a,"answer"),params:{entry:u,reason:"unanswered"}}):y!==void 0&&r({stage:y,date:c})&&T.push(
{...R,...Xe(o,a,"reopens"),params:{entry:u,reason:"reopens",stage:y}}),T})}d();d();var Ii=(e,t)=>e.map(
(n,r)=>{var o;return[n,(o=t[r])!=null?o:null]}),pp=e=>k(e!=null?e:""),D2=({values:e})=>e.
map(([,t])=>t).filter(t=>t!==null).join("; ");function O2(e){let t=[{thing:"setting",names:[],values:
f.
entries({version:e.version,...e.rules})},...e.stages.map(([n,...r])=>({thing:"stage",names:[n],
values:Ii(
["weight","advance","title"],r)})),...e.criteria.map(([n,r,...o])=>({thing:"criterion",names:[pp(n),
pp(r)],values:Ii(["weight","min","max"],o)})),...e.entries.map(([n,...r])=>({thing:"entry",names:[n],
values:Ii(["name","institution","category","status"],r)})),...e.judges.map(([n,...r])=>({thing:
"judge",names:[n],values:Ii(["institution","stages","conflicts"],r)})),...e.institutions.map(([n,...r])=>(
{
thing:"institution",names:[n],values:Ii(["parent"],r)})),...e.plenary.map(([n,r,...o])=>({thing:
"plenary",names:[pp(n),pp(r)],values:Ii(["rank","reason","votesFor","votesAgainst"],o)})),...e.sheets.flatMap(
({stage:n,judge:r,criteria:o,rows:i})=>i.map(([a,...s])=>({thing:"score",names:[n,r,a],values:Ii(o,s)}
)))];
return new h(t.map(n=>[E.stringify([n.thing,...n.names]),n]))}function mp(e,t){var s,u;let[n,r]=[O2(
e),O2(t)],o=[...A2(e,t,"old"),...A2(t,e,"now")],i=({thing:l,names:[c,p]})=>l==="score"&&o.some(({
names:m})=>m[0]===
c&&m[1]===p),a=[...o];for(let[l,c]of n){let{thing:p,names:m,values:y}=c,T=r.get(l);if(T===void 0){i(
c)||a.push({thing:p,names:m,field:null,old:D2(c),now:null});continue}let R=new h(T.values),A=new h(y);
for(let P of new x([...A.keys(),...R.keys()])){let[N,I]=[(s=A.get(P))!=null?s:null,(u=R.get(P))!=null?
u:null];N!==I&&a.push({thing:p,names:m,field:P,old:N,now:I})}}for(let[l,c]of r){if(n.has(l)||i(c))continue;
let{thing:p,names:m}=c;a.push({thing:p,names:m,field:null,old:null,now:D2(c)})}return a.length>0||E.
stringify(e)===E.stringify(t)?a:[{thing:"order",names:[],field:null,old:null,now:null}]}function A2(
e,t,n){
let r=new x(t.sheets.map(({stage:o,judge:i})=>E.stringify([o,i])));return e.sheets.filter(({stage:o,
judge:i,rows:a})=>a.length>0&&!r.has(E.stringify([o,i]))).map(({stage:o,judge:i,rows:a})=>({...{
thing:"score",names:[o,i],field:null,old:null,now:null},[n]:a.length}))}d();function Un(e){let t=k(b.parseInt(
e.slice(0,12),16)%1e8).padStart(8,"0");return`${t.slice(0,4)}-${t.
slice(4)}`}d();var sh=[2],eo=sh[0],mU=["top","method","missing","tieBreaks","decimals","carryOver",
"passingScore","maxPerInstitution","winnersPerCategory","prizes","rankedWinners","winnerTerm",
"severityCorrection","conflicts"],fU=e=>e===void 0||e.kind==="blank"?null:e.kind==="score"?e.value:e.kind==="recused"?
"BK":typeof e.raw=="object"?e.raw.date:e.raw,fp=e=>e===null||typeof e=="number"||typeof e=="boolean"||
typeof e=="string"?e:E.stringify(e),gp=(e,t)=>e<t?-1:b(e>t);function gU({stage:e,judge:t,columns:n,
rows:r}){
let o=[...n.keys()].sort(gp);return{stage:e,judge:t,criteria:o,rows:r.flatMap(({entry:i,marks:a})=>i===
null?[]:[[i,...o.map(s=>fU(a.get(s)))]]).sort(([i],[a])=>gp(i,a))}}var hU=({settings:e})=>f.fromEntries(
mU.map(t=>[t,fp(e[t])]));function sl(e,t,n,r,o=eo){let{entries:i,judges:a,institutions:s}=e,u=e.stages.
findIndex(p=>p.name===r),l=u<0?e.stages:e.stages.slice(0,u+1),c=p=>p===null||l.some(m=>m.name===p);
return{
version:o,rules:hU(e),stages:l.map(p=>[p.name,p.weight,p.advance,fp(p.title)]),criteria:e.criteria.filter(
p=>c(p.stage)).map(p=>[p.stage,p.name,p.weight,p.min,p.max]),entries:i.map(p=>[p.code,p.name,p.institution,
p.category,p.status]),judges:a.map(p=>[p.code,p.institution,fp(p.stages),fp(p.conflicts)]),
institutions:s.
map(p=>[p.name,p.parent]),plenary:n.filter(p=>c(p.stage)).map(p=>[p.stage,p.entry,p.rank,p.reason,p.
votesFor,p.votesAgainst]),sheets:t.filter(p=>c(p.stage)).sort((p,m)=>gp(p.stage,m.stage)||gp(p.judge,
m.judge)).map(gU)}}var hp=(...e)=>E.stringify(sl(...e));d();var P2={part:"decisions",tab:Z.decisions,
columns:[{key:"stage",header:_("Tahap","Stage"),width:140},
{key:"code",header:_("Kode Penetapan","Decision Code"),width:110},{key:"at",header:_("Waktu","Time"),
width:150},{key:"by",header:_("Pelaku","By"),width:200},{key:"method",header:_("Metode","Method"),
width:110},
{key:"version",header:_("Versi Aturan","Rules Version"),width:90},{key:"hash",header:_("Sidik Hasil",
"Result Hash"),width:160},{key:"part",header:_("Bagian","Part"),width:70},{key:"content",header:_(
"Isi","Content"),width:300}]},yU=3e4;function bU(e){var n;return(n=e.replace(/[^\x20-\x7e]/g,r=>`\\u${r.
charCodeAt(0).toString(16).padStart(4,"0")}`).match(new RegExp(`\\S(?:.{0,${yU}}\\S)?(?=\\S|$)`,"g")))!=
null?n:[]}function N2(e,t,n,r,o){let i=e.flatMap(s=>bU(s.text).map((u,l)=>({...s,part:k(l+1),content:
u}))),
a=P2.columns.map(({key:s,header:u,width:l})=>({header:u[n],width:l,value:c=>c[s]}));return wt(t,r,o,
a,i,0)}function yp(e){var r;let t=e===null?null:it(e,P2),n=new h;for(let{cell:o}of(r=t==null?void 0:
t.rows)!=null?r:[]){let i=K(o("stage")),a=n.get(i),s=k(o("content"));a!==void 0?n.set(i,{...a,text:a.
text+s}):n.set(i,{stage:i,code:K(o("code")),at:K(o("at")),by:K(o("by")),method:K(o("method")),
version:K(
o("version")),hash:K(o("hash")),text:s})}return[...n.values()]}function I2({text:e}){try{let t=E.parse(
e);return[...[t.stages,t.criteria,t.entries,t.judges,t.institutions],t.plenary,t.sheets].every(v.isArray)?
{snapshot:t,canonical:E.stringify(t)}:null}catch{return null}}d();function bp(e,{competition:t,
sheets:n,decisions:r,locate:o}){let{thing:i,names:a,field:s}=e,u=(()=>{
var y,T,R;let[c="",p="",m=""]=a;switch(i){case"score":{let A=n.find(N=>N.stage===c&&N.judge===p),P=(
T=
(y=A==null?void 0:A.rows.find(N=>N.entry===m))==null?void 0:y.marks.get(s!=null?s:""))==null?void 0:
T.at;return A===void 0?null:{tab:A.tab,...P&&{cell:Fe(P.row,P.column)}}}case"setting":return s===null?
null:o({kind:"setting",key:s});case"stage":return l("stage",t.stages.findIndex(A=>A.name===c));case"criterion":
return l("criterion",t.criteria.findIndex(A=>{var P;return((P=A.stage)!=null?P:"")===c&&A.
name===p}));case"judge":return l("judge",t.judges.findIndex(A=>A.code===c));case"plenary":return(R=r.
find(A=>A.stage===c&&A.entry===p))!=null?R:null;default:return null}})();if(u===null)return e;return{
...e,tab:u.tab,...u.cell?{cell:u.cell}:{}};function l(c,p){return p<0||s===null?null:o({kind:c,index:
p,
column:s})}}var _2=new O;function Lo(e,t,n=eo){var c,p,m,y;let{competition:r,sheets:o,decisions:i}=e,
a=(c=_2.get(
e))!=null?c:new h;_2.set(e,a);let s=(m=t!=null?t:(p=r.stages[r.stages.length-1])==null?void 0:p.name)!=
null?m:"",u=`${n} ${s}`,l=(y=a.get(u))!=null?y:Jt(hp(r,o,i,s,n));return a.set(u,l),l}var uh=(e,t,n)=>{
var r;return(r=sh.find(o=>Lo(e,n,o)===t))!=null?r:null},lh=e=>yp(Yt(Z.decisions[e]).grid);function ch(
e,t,n){
let r=t===void 0?null:I2(t);if(t===void 0||r===null||Jt(r.canonical)!==n)return null;let{competition:
o,
sheets:i,decisions:a}=e,s=sl(o,i,a,t.stage,r.snapshot.version);return mp(r.snapshot,{...s,version:eo}
).
map(u=>bp(u,e))}function $2(e,t){let r=t.filter(a=>a.status==="decided").filter(({stage:a,hash:s})=>Lo(
e,a)!==s);if(r.length===0)return[];let o=lh(e.competition.settings.language),i=new x;return r.flatMap(
({stage:a,at:s,hash:u})=>{var R,A;let l=o.find(P=>P.stage===a&&P.hash===u),c=((R=ch(e,l,u))!=null?R:
[]).filter(P=>!i.has(E.stringify(P)));for(let P of c)i.add(E.stringify(P));let{tab:p,cell:m}=(A=c.find(
P=>P.tab!==void 0))!=null?A:{},y={...p===void 0?{}:{tab:p},...m===void 0?{}:{cell:m}},T={computed:s,
decided:{code:Un(u),changes:c}};return[{code:"RESULT_STALE",severity:"warning",stage:a,...y,params:T}
]})}d();var M2="rules",vU=8e3;function L2(e,t){let n={...e,entries:[],judges:[],institutions:[]},r=sl(
n,[],[],
t);return{...r,version:0,stages:r.stages.filter(([o])=>o===t),criteria:r.criteria.filter(([o])=>o===
null||o===t)}}var j2=(e,t)=>Jt(E.stringify(L2(e,t)));function wU(){let e=Be(M2);try{return E.parse(e!=
null?e:"{}")}catch{return{}}}var kU=({sheets:e},t)=>e.some(n=>n.stage===t&&n.rows.some(({marks:r})=>[
...r.values()].some(({kind:o})=>o==="score")));function z2(e,t){let{competition:n}=e,r=wU(),o=new h(
n.stages.filter(({name:a})=>kU(e,a)).map(({name:a})=>[a,L2(n,a)])),i=[...o].filter(([a])=>r[a]===void 0);
if(i.length>0){let a={...r,...f.fromEntries(i.map(([u,l])=>[u,E.stringify(l)]))},s=()=>f.fromEntries(
f.entries(a).map(([u,l])=>[u,F2(l)]));Ze(M2,E.stringify(E.stringify(a).length>vU?s():a))}return[...o].
flatMap(([a,s])=>{var A,P;let[u,l]=[r[a],Jt(E.stringify(s))];if(u===void 0||F2(u)===l)return[];let c=t(
).
filter(N=>N.action==="rules"&&N.stage===a);if(((A=c[c.length-1])==null?void 0:A.hash)===l)return[];
let p=u.
startsWith("{")?E.parse(u):null,m=p===null?[]:mp(p,s).map(N=>bp(N,e)),{tab:y,cell:T}=(P=m.find(N=>N.
tab!==void 0))!=null?P:{},R={...y===void 0?{}:{tab:y},...T===void 0?{}:{cell:T}};return[{code:
"RULE_CHANGED_AFTER_SCORING",severity:"warning",stage:a,...R,params:{changes:m}}]})}var F2=e=>e.startsWith(
"{")?Jt(e):e;d();var dh=(e,t)=>({stage:n,date:r})=>{var i,a;return!t.some(s=>s.action==="reopen"&&s.stage===n&&
s.at>=
(r!=null?r:""))&&((a=(i=ar(e,n))==null?void 0:i.status)!=null?a:"open")!=="open"};function xU(e,t,n){
let r=t.every(({status:s})=>s==="open")?void 0:es(Me());if(r===void 0)return new h;let o=re(e.settings.
language).history,i=C2(Ne(r),e).filter(dh(t,n)),a=new x(i.map(({stage:s})=>s));return new h([...a].map(
s=>{let u=i.filter(l=>l.stage===s);return[s,u.map(({entry:l,date:c,ruling:p})=>o.ruling(l,c,p)).join(
"; ")]}))}function B2(e,t){let n=Qe(e.stages,t),r=xU(e,n,t);return n.map(({stage:o,status:i,at:a,by:
s,
hash:u})=>{var l;return{stage:o,status:i,at:a,by:s,code:u===""?null:Un(u),ruling:(l=r.get(o))!=null?
l:null}})}function to(e,{rows:t}){let{competition:n}=e,r=Qe(n.stages,t),o=r[r.length-1],i=es(Me()),a=E2(
n,(o==
null?void 0:o.status)==="decided"?o.at.slice(0,10):null);return[...$2(e,r),...z2(e,()=>t),...i===void 0?
[]:R2(Ne(i),n,a,dh(r,t))]}function U2(){return ie(()=>(me(),jo(kn(Se))))}function jo(e){let{workbook:
t,history:n}=e,{language:r}=t.
competition.settings,{findings:o,progress:i}=yt(t,{provisional:!1}),a=[...o,...to(t,n)];return Ei(t,
a),jg(t.own,i),{ok:Qa(a),findings:Er(a,r,ol(e)),...dp(t.facts,r),progress:i,fixes:nC(e,pt(r))}}
function W2(){
return ie(()=>(me(),Se(()=>{let e=Ve(),{competition:t}=e,{language:n}=t.settings,r=yt(e,{provisional:
!1}),
o=[...r.findings,...to(e,tt(n))],i=o.filter(Va),a=re(n).tabs,s=`${a.checked(et(),De(),xt())} \xB7 ${a.
overwritten}`,u=a.findings(ln(t));return zn(lp(i,n,u,s,l=>Bn(l,n))),Ei(e,o),jg(e.own,r.progress),{
errors:Mo(
i,"error"),warnings:Mo(i,"warning")}})))}var TU=ne({tab:U()});function K2(e){return ie(()=>{let{tab:
t}=de(TU,e);return me(),Se(()=>{let n=Ve(),
{findings:r}=yt(n,{provisional:!1}),o=r.filter(s=>s.code!=="SCORE_ROWS_PERMUTED"||s.tab!==t);o.length===
r.length&&pe(le("BAD_REQUEST",re(Je()).problems.notSorted(t)));let{language:i}=n.competition.settings,
a=re(i).history.accepted(t);return Bt(tt(i),{at:et(),by:De(),action:"accept",detail:a,run:xt(),hash:
""},
i),Ei(n,o),jo(kn())})})}d();var G2=ne({fixes:Ue(U())}),ph=250;function q2({sheets:e},t,n,r,o){var l,
c,p,m,y,T,R;let i=e.filter(A=>A.
tab===t),a=(l=i.find(A=>A.judge===n))!=null?l:i.length===1?i[0]:void 0,s=(m=(p=[...(c=a==null?void 0:
a.columns)!=null?c:[]].find(([,A])=>A[0]===o))==null?void 0:p[0])!=null?m:"",u=(T=(y=a==null?void 0:
a.rows.find(A=>A.row===r))==null?void 0:y.entry)!=null?T:"";return{judge:(R=a==null?void 0:a.judge)!=
null?R:n,entry:u,criterion:s}}function Z2(e){return ie(()=>{let{fixes:t}=de(G2,e);me();let n=kn(Se),
{workbook:r}=n,o=pt(r.competition.settings.language);return{fixes:H2(n,t).map(i=>{let{tab:a,judge:s,
cells:u}=i,l=ap(i,o),c={old:l.old,now:sr(i.fix.now,o)};return{...l,cells:u.map(({row:p,column:m})=>{
let{entry:y,criterion:T}=q2(r,a,s,p,m);return{tab:a,cell:Fe(p,m),entry:y,criterion:T,...c}})}})}})}
function H2(e,t){
let n=new x(t);return tC(e).filter(r=>n.has(r.id)&&r.status==="offered")}function J2(e){return ie(()=>{
let{fixes:t}=de(G2,e);return me(),Se(()=>{let n=kn(),{competition:r}=n.workbook,o=H2(n,t),i=new h(r.
judges.map(({code:R,email:A})=>[R,A])),a=({fix:R,judge:A})=>{var P;return R.kind!=="score"||((P=i.get(
A))!=null?P:"")!==""},s=SU(n.workbook,o.filter(a)),{ledger:u,history:l}=n;s.length>0&&(u=Oi(u,[...u.
list,...s],r.settings),{ledger:u,history:l}=rl(n.workbook,u,l));let c=new x(s.map(({id:R})=>R)),p=u.
list.filter(({id:R})=>c.has(R)),m=R=>p.filter(A=>A.status===R).length,y=new x(o.map(({id:R})=>R)),T=o.
reduce((R,A)=>R+A.cells.length,0);return{applied:m("applied"),asked:m("waiting"),left:T-p.length+t.filter(
R=>!y.has(R)).length,unreachable:[...new x(o.filter(R=>!a(R)).map(({judge:R})=>R))],check:jo(kn())}}
)})}
function SU(e,t){let[n,r,o]=[et(),De(),Ai()],i=t.flatMap(({tab:s,judge:u,stage:l,fix:c,cells:p})=>{
let m=c.
kind==="score"?"waiting":"applied";if(m==="applied"&&!Qr(s))return[];let y=o(s);return p.flatMap(T=>{
let{row:R,column:A}=T,P=q2(e,s,u,R,A),N=c.kind==="label"?"":P.criterion,I={id:"",at:n,by:r,stage:l,
tab:s,
status:m,criterion:N,cell:Fe(R,A),judge:P.judge,entry:c.kind==="label"&&P.entry===""?k(c.now):P.entry,
now:c.now,kind:c.kind,answeredAt:"",answeredBy:"",before:{cell:c.old,format:y.format(R,A)}};return Wa(
I,T,y)!=="before"?[]:[{...I,before:{...I.before,cell:y.cell(R,A)}}]})}),a=v.from({length:g.ceil(i.length/
ph)},xt);return i.map((s,u)=>({...s,id:`${a[g.floor(u/ph)]}/${u%ph+1}`}))}function V2(){return ie(()=>(
me(),
Se(()=>{let e=kn(),{workbook:t,ledger:n,history:r}=e,{settings:o}=t.competition,i=Yg(e),a=Di(pt(o.language)),
[s]=i;if(s===void 0)return pe(le("BAD_REQUEST",a.nothingToUndo));let u=Ai(),l=i.find(R=>{let A=nl(R,
t);return A===null||!Qr(A.tab)||Wa(R,A.at,u(A.tab))!=="after"});if(l!==void 0)return pe(le(
"BAD_REQUEST",a.changedSince(l.tab,l.cell)));let c={answeredAt:et(),answeredBy:De()},p=n.list.map(R=>i.includes(
R)?{...R,...c,status:"undone"}:R),m=rl(t,Oi(n,p,o),r),y=new x(i.map(({id:R})=>R)),T=m.ledger.list.find(
R=>y.has(R.id)&&R.status==="applied");return T!==void 0?pe(le("BAD_REQUEST",a.refused(T.tab,T.cell))):
jo(kn())})))}d();var CU=ne({id:U(),accept:qe()});function Y2(e){let t=De().toLowerCase(),n=e.judges.filter(
o=>t!==""&&
o.email.toLowerCase()===t),r=n.length===0?[]:Ga(Xr(e.settings).list);return n.flatMap(({code:o})=>{
let i=r.
filter(s=>s.judge===o),a=i.length===0?[]:Ka(o).map(({id:s})=>s);return i.filter(({id:s})=>!a.includes(
s))})}function X2(){let e=Tt(Me());return on(new h([...e].map(([t,n])=>[t,Ne(n)]))).competition}
function Q2(){
return ie(()=>eR(X2()))}function eR(e){let t=pt(e.settings.language),n=new h(e.entries.map(({code:r,
name:o})=>[r,o]));return{fixes:Y2(e).map(r=>{var l;let{id:o,stage:i,entry:a,at:s,by:u}=r;return{...Xg(
r,t),id:o,stage:i,at:s,by:u,name:(l=n.get(a))!=null?l:""}})}}function tR(e){return ie(()=>{let{id:t,
accept:n}=de(CU,e);return Se(()=>{var p;let r=Y2(X2()).find(m=>m.id===t);if(r===void 0)return pe(le(
"BAD_REQUEST",Di(Je()).unknownFix));let o=Ve(),{competition:i}=o,a=Di(pt(i.settings.language));if(((
p=
Qe(i.stages,tt(i.settings.language).rows).find(({stage:m})=>m===r.stage))==null?void 0:p.status)!=="open")return pe(
le("BAD_REQUEST",a.stageClosed(r.stage)));let u=nl(r,o),l=Ai();if(n&&(u===null||Wa(r,
u.at,l(u.tab))!=="before"))return pe(le("BAD_REQUEST",a.changedSince(r.tab,r.cell)));let c={id:t,
accept:n,
at:et(),by:De()};return XE(r.judge,c)?(n&&u!==null&&Qr(u.tab)&&Jg([Zg(r,u.tab,u.at,!1)],!0),eR(i)):
pe(
le("BAD_REQUEST",a.tooManyAnswers))})})}d();d();var nR={error:"#f4c7c4",warning:"#fde9b3",info:
"#d3e3fc"},rR="#ffffff",oR="Lembar Juri \xB7 ",mh=new RegExp(
`(^|\\n)${oR}[^\\n]*(?:\\n(#[0-9a-f]{6}))?(?:\\n|$)`);function iR({background:e,note:t},n,r){let o=r.
map(s=>s.replace(/\s+/g," ").trim()).join(" \u2022 "),i=e===rR&&!t.startsWith("#")?[]:[e],a=o===""&&
i.length===0?[]:[oR+o,...i];return{background:nR[n],note:[...a,...t===""?[]:[t]].join(`
`)}}function aR({background:e,note:t}){var o,i,a;let[,n=""]=(o=mh.exec(t))!=null?o:[],r=(a=(i=mh.exec(
t))==null?void 0:i[2])!=null?a:rR;return{background:f.values(nR).includes(e)?r:e,note:t.replace(mh,n)}
}d();function sR(e){var r;let t=(r=Ae().getSheetByName(e))==null?void 0:r.getDataRange();if(t===void 0)return[
];
let n=t.getNotes();return t.getBackgrounds().map((o,i)=>o.map((a,s)=>{var u,l;return{background:a,
note:(l=
(u=n[i])==null?void 0:u[s])!=null?l:""}}))}function uR(e,t,n){var p,m;let r=Ae().getSheetByName(e),o=new h,
i=[];for(let[y,T]of n.entries())for(let[R,A]of T.entries()){let P=(p=t[y])==null?void 0:p[R];(P==null?
void 0:P.background)!==A.background&&o.set(A.background,[...(m=o.get(A.background))!=null?m:[],Fe(y,
R)]),(P==null?void 0:P.note)!==A.note&&i.push({row:y,column:R})}for(let[y,T]of o)r==null||r.getRangeList(
T).setBackground(y==="#ffffff"?null:y);if(i.length===0)return;let[a,s]=[g.min(...i.map(({row:y})=>y)),
g.min(...i.map(({column:y})=>y))],u=g.max(...i.map(({row:y})=>y)),l=g.max(...i.map(({column:y})=>y)),
c=n.slice(a,u+1).map(y=>y.slice(s,l+1).map(({note:T})=>T));r==null||r.getRange(a+1,s+1,u-a+1,l-s+1).
setNotes(c)}var DU=ne({on:qe()}),lR=["error","warning","info"];function OU(e,t){var r,o;let n=new h;
for(let i of e.
filter(Va)){let{tab:a,cell:s,severity:u}=i;if(a===void 0||s===void 0)continue;let l=(r=n.get(a))!=null?
r:new h;n.set(a,l);for(let[c,{row:p,column:m}]of Ro(s).entries()){let y=`${p},${m}`,T=(o=l.get(y))!=
null?o:{severity:u,sentences:[]},R=lR.indexOf(u)<lR.indexOf(T.severity),A=c===0?[Bn(i,t)]:[];l.set(y,
{severity:R?u:T.severity,sentences:[...T.sentences,...A]})}}return n}function AU(){var n;let e=Me(),
t=((n=Be(il))!=null?n:"").split(`
`).filter(r=>r!=="");return t.every(r=>e.includes(r))?t:e}function cR(e){return ie(()=>{let{on:t}=de(
DU,e);return me(),Se(()=>{let n=kn(),{workbook:r,history:o}=n,i=t?[...yt(r,{provisional:!1}).findings,
...to(r,o)]:[],a=OU(i,r.competition.settings.language),s=[...new x([...AU(),...a.keys()])].filter(Qr);
t&&Ze(il,s.join(`
`));for(let u of s){let l=sR(u),c=l.map((p,m)=>p.map((y,T)=>{var P;let R=(P=a.get(u))==null?void 0:P.
get(`${m},${T}`),A=aR(y);return R===void 0?A:iR(A,R.severity,R.sentences)}));uR(u,l,c)}return t||Ze(
il,""),jo(n)})})}d();d();d();d();d();d();var ur=(e,t)=>({width:g.min(g.max(g.floor(e),1),10),haste:0,
until:t+2e5});function dR(e){e.haste=0,e.
width=g.min(e.width+1,10)}function pR(e,t){e.haste+=1,e.width=g.max(g.floor(e.width/2),1);let n=g.min(
1e3*2**(e.haste-1),64e3),r=g.ceil(g.max(n,t!=null?t:0)+g.random()*500);return r<=3e5&&C.now()+r<e.until?
r:null}var mR=e=>C.now()>=e.until;d();d();var Cr="https://www.googleapis.com/drive/v3/files",fR="https://www.googleapis.com/upload/drive/v3/files",
ts="id,mimeType,webViewLink,modifiedTime,appProperties,trashed",gR="application/vnd.google-apps.folder",
Wn="application/vnd.google-apps.document",zo="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
ns="application/pdf",ul="application/vnd.google-apps.spreadsheet",ll="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
rs=ne({id:U(),mimeType:xe(U()),webViewLink:xe(
U()),modifiedTime:xe(U()),appProperties:xe(Xn(U(),U())),trashed:xe(qe())}),os=e=>{var t,n,r,o,i,a;
return{
id:e.id,type:(t=e.mimeType)!=null?t:"",link:(n=e.webViewLink)!=null?n:"",modified:(r=e.modifiedTime)!=
null?r:"",content:(i=(o=e.appProperties)==null?void 0:o.content)!=null?i:"",properties:(a=e.appProperties)!=
null?a:{}}},fh=(e,t,n)=>({fields:e,one:t,list:ne({files:Ue(t),nextPageToken:xe(U())}),fileOf:n}),gh=fh(
ts,rs,os);d();d();var PU=[["api-off",["accessNotConfigured","SERVICE_DISABLED"]],["scope",[
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
"notFound"]]];function NU(e){return e===401?"scope":e===404||e===410?"not-found":
e===413?"too-large":e===429?"haste":e>=500||e===408?"server":"refused"}function hR(e,t,n){var u,l,c;
let r=IU(t),o=[...((u=r==null?void 0:r.errors)!=null?u:[]).map(p=>p.reason),...((l=r==null?void 0:r.
details)!=null?l:[]).map(p=>p.reason),r==null?void 0:r.status],i=PU.find(([,p])=>o.some(m=>m!==void 0&&
p.includes(m))),a=i===void 0||e>=500?NU(e):i[0],s=_U(n);return{kind:a,reason:`${e} ${(c=r==null?void 0:
r.message)!=null?c:""}`.trim(),...s===null?{}:{wait:s}}}function IU(e){var t;try{return(t=E.parse(e))==
null?void 0:t.error}catch{return}}function _U(e){if(e===null)return null;let t=b(e),n=b.isFinite(t)?
t*1e3:C.parse(e)-C.now();return b.isFinite(n)&&n>0?n:null}var lr=({kind:e})=>["api-off","scope",
"quota","folder-full","daily-limit","policy"].includes(e),is=({kind:e})=>e==="server"||e==="unknown";
var $U=6,yR={failure:{kind:"haste",reason:"not-sent"}};function Rr(e,t,n="text"){var a,s,u;let r=e.map(
()=>yR),o=e.map(()=>0),i=e.map((l,c)=>c);for(;i.length>0&&!mR(t);){let l=i.slice(0,t.width),c=i.slice(
t.width),p=LU(l.flatMap(A=>{var P;return(P=e[A])!=null?P:[]}),n),m=[],y=null,T=!1;for(let[A,P]of l.entries(
)){
let N=(a=p[A])!=null?a:yR,I=r[P];r[P]=I!==void 0&&FU(I)&&"failure"in N?I:N,o[P]=((s=o[P])!=null?s:0)+
1,!(!("failure"in N)||!MU(N,e[P])||o[P]>=$U)&&(m.push(P),T=!0,y=g.max(y!=null?y:0,(u=N.failure.wait)!=
null?u:0))}if(p.some(A=>"failure"in A&&lr(A.failure)))break;if(i=[...m,...c],!T){dR(t);continue}let R=pR(
t,y);if(R===null)break;Utilities.sleep(R)}return r}var FU=e=>"failure"in e&&e.failure.kind==="server",
MU=(e,t)=>"failure"in e&&(e.failure.kind==="haste"||e.failure.kind==="server"&&(t==null?void 0:t.method)!==
"post");function LU(e,t){let n={Authorization:`Bearer ${ScriptApp.getOAuthToken()}`},r=e.map(i=>({
...i,
headers:n,muteHttpExceptions:!0})),o;try{o=UrlFetchApp.fetchAll(r)}catch(i){let a=i instanceof S?i.message:
k(i);if(np(a).length>0)throw i;return e.map(()=>({failure:{kind:"unknown",reason:a}}))}return o.map(
i=>{let a=i.getResponseCode();return a>=200&&a<300?{ok:t==="bytes"?{text:"",bytes:i.getContent()}:{
text:i.
getContentText(),bytes:[]}}:{failure:hR(a,i.getContentText(),jU(i))}})}function jU(e){let t=e.getHeaders(
),
n=f.keys(t).find(r=>r.toLowerCase()==="retry-after");return n===void 0?null:k(t[n])}function no(e,t){
if(t===void 0)return{failure:{kind:"unknown",reason:"no-answer"}};if("failure"in t)return t;let n=ot(
e,zU(t.ok.text));return n.success?{ok:n.data}:{failure:{kind:"unknown",reason:"malformed-answer"}}}
function zU(e){
try{return E.parse(e)}catch{return null}}var vp="lembar-juri-boundary-7f3a9c",wp=5*1024*1024-4096;
function ro(e,t){return Rr(e.map(BU),t).map(
n=>{let r=no(rs,n);return"failure"in r?r:{ok:os(r.ok)}})}function yh(e,t,n){let r=`${Cr}/${encodeURIComponent(
e)}?fields=${encodeURIComponent(ts)}`,o=E.stringify(t),i=no(rs,Rr([{url:r,method:"patch",contentType:
"application/json",payload:o}],n)[0]);return"failure"in i?i:{ok:os(i.ok)}}function _i(e,t,n){let r=e.
map(o=>`${Cr}/${encodeURIComponent(o)}/export?mimeType=${encodeURIComponent(t)}`);return bR(r,n)}
function bh(e,t){
let[n]=bR([`${Cr}/${encodeURIComponent(e)}?alt=media`],t);return n!=null?n:{failure:{kind:"unknown",
reason:"no-answer"}}}function bR(e,t){let n=e.map(r=>({url:r,method:"get"}));return Rr(n,t,"bytes").
map(r=>"failure"in r?r:{ok:D.from(r.ok.bytes,o=>o&255)})}function BU({fileId:e,folder:t,title:n,
properties:r,
from:o,to:i,bytes:a,writersCanShare:s}){let c={name:n,mimeType:i,appProperties:r,...e===null?{
parents:[
t]}:{},...s===void 0?{}:{writersCanShare:s}},p=e===null?"":`/${encodeURIComponent(e)}`;return{url:`${fR}${p}?uploadType=multipart&fields=${encodeURIComponent(
ts)}`,method:e===null?"post":"patch",contentType:`multipart/related; boundary=${vp}`,payload:[...hh(
`--${vp}\r
Content-Type: application/json; charset=UTF-8\r
\r
${E.stringify(c)}\r
`),...hh(`--${vp}\r
Content-Type: ${o}\r
\r
`),...v.from(a,m=>m>127?m-256:m),...hh(`\r
--${vp}--\r
`)]}}var hh=e=>Utilities.newBlob(e).getBytes();d();function vh(e,t,n,r){let o=[],i="";do{let a=encodeURIComponent(
`'${t}' in parents and trashed = false${n.map(c=>` and ${c}`).join("")}`),s=encodeURIComponent(`nextPageToken,files(${e.fields})`),
u=`${Cr}?q=${a}&pageSize=1000&fields=${s}${i}`,l=no(e.list,Rr([{url:u,method:"get"}],r)[0]);if(
"failure"in l)
return l;o.push(...l.ok.files.map(e.fileOf)),i=l.ok.nextPageToken?`&pageToken=${encodeURIComponent(l.
ok.nextPageToken)}`:""}while(i!=="");return{ok:o}}function wh(e,t,n){let r=`${Cr}/${encodeURIComponent(
t)}?fields=${encodeURIComponent(e.fields)}`,o=no(e.one,Rr([{url:r,method:"get"}],n)[0]);return"failure"in o?
o.failure.kind==="not-found"?{ok:null}:o:{ok:o.ok.trashed===!0?null:e.fileOf(o.ok)}}var kp=(e,t)=>vh(
gh,e,[],t),oo=(e,t)=>wh(gh,e,t);function kh(e,t,n){let r=kp("root",n);if("failure"in r)return r;let o=r.
ok.find(s=>f.keys(t).every(u=>s.properties[u]===t[u]));if(o!==void 0)return{ok:o.id};let i=E.stringify(
{name:e,mimeType:gR,appProperties:t}),a=no(ne({id:U()}),Rr([{url:`${Cr}?fields=id`,method:"post",
contentType:"application/json",payload:i}],n)[0]);return"failure"in a?a:{ok:a.ok.id}}d();var vR=ne({
id:U(),emailAddress:xe(U()),role:U()}),UU=nw(rs,{permissions:xe(Ue(vR))}),wR=fh(`${ts},permissions(id,emailAddress,role)`,
UU,e=>{var t;return{...os(e),access:(t=e.permissions)!=null?t:[]}}),
cl=encodeURIComponent,WU=e=>`${Cr}/${cl(e)}`,xh=(e,t)=>vh(wR,e,[`mimeType = '${ul}'`],t),Th=(e,t)=>wh(
wR,e,t);function KU(e){let t=`${WU(e.file)}/permissions`,n=o=>({contentType:"application/json",
payload:E.
stringify(o)}),r=`fields=${cl("id,emailAddress,role")}`;switch(e.change){case"grant":return{url:`${t}?sendNotificationEmail=true&emailMessage=${cl(
e.message)}&${r}`,method:"post",...n({type:"user",role:e.
role,emailAddress:e.email})};case"role":return{url:`${t}/${cl(e.permission)}?${r}`,method:"patch",
...n(
{role:e.role})};case"withdraw":return{url:`${t}/${cl(e.permission)}`,method:"delete"}}}function dl(e,
t){
let n=Rr(e.map(KU),t);return e.map((r,o)=>{let i=n[o];return r.change!=="withdraw"?no(vR,i):i===void 0||
"failure"in i?i!=null?i:{failure:{kind:"unknown",reason:"no-answer"}}:i.ok.text!==""?{failure:{kind:
"unknown",reason:"malformed-answer"}}:{ok:null}})}d();d();d();var as="dokumen yang sudah jadi tidak dibuat dua kali",
GU={"api-off":
"Layanan Drive belum diaktifkan. Buka Ekstensi \u2192 Apps Script, pada Layanan (Services) klik +, pilih Drive API, lalu Tambahkan.",
scope:
"Izin untuk menyimpan dokumen ke Drive belum diberikan. Buka tautan ini, centang izin Drive, lalu ulangi.",
quota:`Ruang penyimpanan Drive penuh. Kosongkan sebagian, lalu ulangi: ${as}.`,"folder-full":`Folder atau drive bersama ini tidak dapat menampung berkas lagi. Pindahkan atau hapus sebagian isinya, lalu ulangi: ${as}.`,
"daily-limit":`Batas harian permintaan ke Drive sudah tercapai. Ulangi besok: ${as}.`,policy:
"Aturan organisasi Anda tidak mengizinkan skrip ini memakai Drive. Minta pengelola akun Google instansi mengizinkannya.",
"not-yours":
"Anda tidak berhak mengubah berkas ini di Drive. Minta pemiliknya memberi akses sebagai penyunting.",
"not-granted":
"Skrip ini tidak (lagi) berhak membuka berkas itu, karena tidak dibuat olehnya atau aksesnya dicabut.",
"not-exportable":"Drive tidak dapat mengekspor berkas ini: terlalu besar atau tidak dapat diekspor.",
"too-large":"Dokumen ini terlalu besar untuk Drive. Perkecil gambar di templatnya, lalu ulangi.",
haste:`Drive sedang sibuk. Tunggu beberapa menit, lalu ulangi: ${as}.`,server:`Drive sedang terganggu. Tunggu beberapa menit, lalu ulangi: ${as}.`,
unknown:`Drive tidak menjawab dengan jelas. Ulangi: ${as}.`,"not-found":
"Berkas atau foldernya tidak ada lagi di Drive Anda.",refused:"Drive menolak permintaan ini."},ss="documents that are ready are not made twice",
qU={"api-off":
"The Drive service is not switched on. Open Extensions \u2192 Apps Script, click + at Services, choose Drive API, then Add.",
scope:
"The permission to save documents to Drive has not been granted. Open this link, tick the Drive permission, then try again.",
quota:`Drive storage is full. Free some space and try again: ${ss}.`,"folder-full":`This folder or shared drive takes no more files. Move or delete some of them and try again: ${ss}.`,
"daily-limit":`The daily limit of requests to Drive is reached. Try again tomorrow: ${ss}.`,policy:
"The rules of your organisation do not let this script use Drive. Ask whoever manages its Google accounts.",
"not-yours":"You may not change this file in Drive. Ask its owner to make you an editor.",
"not-granted":
"This script may not (or no longer) open that file: it did not make it, or its access was withdrawn.",
"not-exportable":
"Drive cannot export this file: it is too large, or of a sort that is not exported.",
"too-large":
"This document is too large for Drive. Make the pictures in its template smaller and try again.",
haste:`Drive is busy. Wait a few minutes and try again: ${ss}.`,server:`Drive has a fault just now. Wait a few minutes and try again: ${ss}.`,
unknown:`Drive gave no clear answer. Try again: ${ss}.`,"not-found":
"The file or its folder is no longer in your Drive.",refused:"Drive refused this request."};function Bo(
{kind:e,reason:t},n){let r=(n==="id"?GU:qU)[e];return e==="refused"||e==="not-exportable"?`${r} (${t})`:
r}var cn=e=>Jt(e).slice(0,32),Sh=e=>`folder:${e}`;function io(e,t,n){let{language:r}=e.settings,o=Sh(
t),
i=Be(o),a=i!==null&&ZU(i,n,r)?i:HU(e,o,n);return{id:a,files:Ut(kp(a,n),r)}}var ZU=(e,t,n)=>Ut(oo(e,t),
n)!==null;function HU(e,t,n){let{language:r}=e.settings,o=re(r).documents.folder(ln(e)),i=Ut(kh(o,{
folder:cn(
vn())},n),r);return Ze(t,i),i}function Ut(e,t){return"ok"in e?e.ok:$i(e.failure,t)}function $i(e,t){
let n=Bo(e,t);return e.kind==="api-off"?pe(le("DRIVE_API_OFF",n)):e.kind==="scope"?pe(le(
"SCOPE_MISSING",n,rp())):pe(le("DRIVE_REFUSED",n))}var JU=ne({id:U(),link:U(),maker:U(),email:U(),
permission:U(),collected:U(),modified:U(),done:kt(),of:kt()}),
pl={id:"",link:"",maker:"",email:"",permission:"",collected:"",modified:"",done:0,of:0},Eh=e=>cn(z(e)),
Ch=e=>cn(J(e)),kR=(e,t)=>`judge-file:${Eh(e)}:${Ch(t)}`;function xp(e,t){var n;try{let r=ot(JU,E.parse(
(n=Be(kR(e,t)))!=null?n:"null"));return r.success?r.data:pl}catch(r){if(r instanceof SyntaxError)return pl;
throw r}}var Fi=(e,t,n)=>Ze(kR(e,t),E.stringify(n));function us({competition:e},t,n){let r=e.stages.find(
a=>a.name===t);if(r===void 0||e.settings.judgeFiles!==
"separate")return;let o=De(),i=Ye(e,r).flatMap(a=>{let{id:s,maker:u,permission:l}=xp(t,a.code);
return s===
""||l===""||u!==o?[]:[{file:s,change:"role",permission:l,role:n}]});if(i.length!==0)try{for(let a of dl(
i,ur(10,C.now())))"failure"in a&&console.warn(a.failure.reason)}catch(a){console.warn(k(a))}}var VU=(
{sheets:e},t)=>e.filter(n=>n.stage===t).map(n=>n.tab),xR=({sheets:e,own:t,competition:n},r)=>e.
flatMap(o=>{let i=o.stage===r?t.get(o.tab):void 0;if(i===void 0||o.rows.length===0)return[];let a=Ng(
$e(n,i.stage).length,g.max(...o.rows.map(({row:s})=>s)));return[{tab:o.tab,open:a,email:i.judge.email}
]}),
Rh=e=>`locked:${e}`;function TR(e){let t=Be(Rh(e));try{return E.parse(t!=null?t:"{}")}catch{return{}
}}
function Tp(e,t,n){let{admins:r,language:o}=e.competition.settings,i=VU(e,t),a=TR(t),s=f.fromEntries(
i.map(p=>[p,p in a?a[p]:eE(p)]));Ze(Rh(t),E.stringify(s));for(let p of i)Tr(p,r);for(let{tab:p,open:
m}of xR(
e,t))cE(p,m,[...r,De()]);let u=re(o).history.closed(i.length),l={at:et(),by:De(),action:"close",
detail:u,
run:xt(),hash:"",stage:t},c=Bt(n,l,o);return us(e,t,"reader"),c}function SR(e,t,n,r){let{language:o}
=e.
competition.settings,i=TR(t);for(let[l,c]of f.entries(i))nE(l,c);let a=[...e.competition.settings.admins,
De()];for(let{tab:l,open:c,email:p}of xR(e,t))Ma(l,c,a,p);an();let s={at:et(),by:De(),action:
"reopen",
detail:n,run:xt(),hash:"",stage:t},u=Bt(r,s,o);return Ze(Rh(t),"{}"),us(e,t,"writer"),u}d();d();d();
d();var Dh=e=>e.map(({entry:t})=>t.code),ER=({vacated:e})=>{var t;return((t=e==null?void 0:e.removed)!=null?
t:[]).map(({code:n,status:r})=>({entry:n,status:r}))};function CR({settings:e},{standings:t,places:n,
last:r},o){let i=pa(t,m=>m.category),a=m=>{var y;return((y=i.get(m.category))!=null?y:[]).filter(T=>yn(
T)<yn(m))},s=t.some(m=>m.decision!==void 0),u=t.filter(m=>m.cutNote==="institution-full"),l=new h([
...i].
map(([m,y])=>[m,[...y].reverse().find(T=>T.advances)])),c=(m,{rounded:y,sharing:T})=>{let{advances:R,
cutNote:A,title:P,score:N,entry:I}=m,$=m.category===null?{}:{category:m.category},F=j=>s?yn(j)===yn(
m):T.includes(j.entry.code),B=()=>{var j;return Dh(((j=i.get(m.category))!=null?j:[]).filter(F))};if(
A===
"below-passing-score"&&e.passingScore!==null)return[{code:"BELOW_PASSING_SCORE",params:{passingScore:
Ft(
e.passingScore),score:y}}];if(A==="place-kept")return[{code:"PLACE_KEPT",params:{removed:ER(m)}}];if(
A===
"without-category")return[{code:"WITHOUT_CATEGORY",params:{}}];if(A==="institution-full"&&e.maxPerInstitution!==
null){let j=a(m).filter(H=>H.cutNote!=="institution-full"&&z(H.entry.institution)===z(I.institution));
return[{code:"INSTITUTION_FULL",params:{institution:I.institution,most:e.maxPerInstitution,above:Dh(
j)}}]}if(A==="shared-rank-at-cut"&&n!==null)return[{code:"SHARED_RANK_AT_CUT",params:{places:n,last:
r,
title:P,sharing:B(),...$}}];if(R)return[{code:"ADVANCES",params:{places:n,last:r,title:P,...$}}];let M=l.
get(m.category),L=M&&!s?nd(M.score,N,o):null;return[{code:"OUTSIDE_CUT",params:{places:n,last:r,
behind:L,
...$}},...A==="first-reserve"?[{code:"FIRST_RESERVE",params:{sharing:B(),...$}}]:[]]},p=m=>{let{
place:y,
vacated:T,prize:R}=m;if(y===null)return[];let A=r&&e.rankedWinners,P=u.filter(I=>I.category===m.category&&
yn(I)<yn(m)),N=T!==null&&T.from===null;return[...P.length>0&&(A||n!==null&&yn(m)>n)?[{code:
"PASSED_OVER",params:{place:y.place,over:Dh(P)}}]:[],...T!==null&&(A||N)?[{code:"MOVED_UP",params:{
place:y.place,
from:T.from,removed:ER(m)}}]:[],...R===null?[]:[{code:"PRIZE",params:{prize:R}}]]};return(m,y)=>{let{
category:T,categoryRank:R}=m;return[...T!==null&&R!==null?[{code:"CATEGORY_RANK",params:{category:T,
rank:R}}]:[],...c(m,y),...p(m)]}}d();function RR(e,t){let n=[];for(let r of e){let o=n[n.length-1],i=o==null?
void 0:o.standings[o.standings.
length-1];if(o&&i&&t(i,r))o.standings.push(r),o.codes.push(r.entry.code);else{let a=o?o.first+o.standings.
length:0;n.push({first:a,standings:[r],codes:[r.entry.code]})}}return n}function DR(e,t){let n=new h(
e.map(({entry:a,score:s})=>[a.code,er(s,t)])),o=RR(e,(a,s)=>Lt(n.get(a.entry.code),n.get(s.entry.code))===
0).flatMap(a=>a.standings.map(()=>a.codes)),i=RR(e,(a,s)=>a.rank===s.rank);return new h(i.flatMap((a,
s)=>a.
standings.map((u,l)=>{var p,m,y,T;let c=a.first+l;return[u.entry.code,{rounded:n.get(u.entry.code),
above:(p=
e[c-1])!=null?p:null,below:(m=e[c+1])!=null?m:null,tied:o[c],sharing:a.codes,next:(T=(y=i[s+1])==null?
void 0:y.standings)!=null?T:[]}]})))}function OR(e,t){var o;let n=e.steps.length-1,r=t.steps[n];
return r!==
void 0&&r.among===((o=e.steps[n])==null?void 0:o.among)?r.value:null}function YU(e){let t=new h;
return(n,r)=>{var i;let o=(i=t.get(r))!=null?i:Fw(e,r);return t.set(r,o),
o(n)}}function XU(e,{rounded:t,above:n,below:r,tied:o,sharing:i},a){let{decidedBy:s,steps:u}=e;if(s===
null)return[];if(s==="shared")return[{code:"TIE_SHARED",params:{score:t,sharing:i,steps:u}}];let c=[
r,n].flatMap(T=>{let R=T&&o.includes(T.entry.code)?OR(e,T):null;return T&&R?[{entry:T.entry.code,
rank:T.
rank,value:R}]:[]})[0];if(c===void 0)return[];let{metric:p,among:m}=s,y=p==="majority"?{duels:a(e.entry.
code,m)}:{};return[{code:"TIE_BROKEN",params:{score:t,tied:o,step:s,rival:c,...y}}]}function QU({
margin:e,
rank:t,score:n},{tied:r,next:o},i){let a=o[0];if(a===void 0||e===null)return[{code:"LAST_RANK",
params:{
rank:t}}];if(r.includes(a.entry.code))return[];let s=o.map(({entry:l})=>l.code),u=i==="higher"?n.sub(
e):n.add(e);return[{code:"MARGIN",params:{margin:e,next:{rank:a.rank,entries:s,score:u}}}]}function e3(
{
decision:e,rank:t}){if(e===void 0)return[];let{rank:n,reason:r,votesFor:o,votesAgainst:i}=e;return[{
code:"PLENARY_DECIDED",params:{rank:n,computed:t,reason:r,votesFor:o,votesAgainst:i}}]}function AR(e,
t,n){
var N;let{settings:r}=e,{panel:o,stage:i,method:a,standings:s}=t,{better:u,working:l}=_n(a),c=l==null?
void 0:l(o,r),p=YU(o),m=DR(s,r.decimals),y=Ou(e,i,n),T=o.criteria.map(({name:I,weight:$,max:F})=>({
criterion:I,
weight:Ft($),max:Ft(F)})),R=new h;for(let{entry:I,judge:$,reason:F}of o.leftOut){let B={code:
"JUDGE_LEFT_OUT",params:{judge:$,reason:F}};R.set(I,[...(N=R.get(I))!=null?N:[],B])}let A=({entry:I,
judgeScores:$,
stageScore:F,score:B})=>{var W,H;let M=(W=R.get(I.code))!=null?W:[],L=[...$].map(([V,te])=>({judge:V,
score:te})),j=o.judges.map(V=>V.code).filter(V=>!$.has(V)&&!M.some(({params:te})=>te.judge===V));
return[
{code:"STAGE_SCORE",params:{method:a,judges:L,criteria:T,score:F}},...(H=c==null?void 0:c(I.code))!=
null?H:[],...M,...j.length>0?[{code:"JUDGES_WITHOUT_SCORE",params:{judges:j}}]:[],...r.carryOver?[{
code:"CARRIED_OVER",params:{parts:y(I.code,F),score:B}}]:[]]},P=CR(e,t,u);return I=>{let $=m.get(I.entry.code);
return $===void 0?[]:[...A(I),...XU(I,$,p),...QU(I,$,u),...e3(I),...P(I,$)]}}var Sp=(e,t)=>t.map((n,
r)=>t3(e,n,t.slice(0,r)));function t3(e,t,n){let{language:r,decimals:o}=e.settings,
i=AR(e,t,n),a=$E(r,o,$n(t.method));return new h(t.standings.map(s=>{let u=i(s);return[s,{text:a(u),
tie:FE(
u,r,o)}]}))}function PR(e,t,{provisional:n,write:r,close:o=!1,through:i}){let{competition:a}=e,s=Qe(
a.stages,t),
u=({stage:A})=>{var P;return((P=ar(s,A.name))==null?void 0:P.status)==="open"},l=yt(e,{provisional:n}
),
c=i===void 0?l.results.length:1+a.stages.findIndex(A=>A.name===i),p=l.results.filter((A,P)=>P<c||!u(
A)),m=p.filter(u).map(({stage:A})=>A.name),y=o&&!n?m:[],T=y.length>0?[]:m,R=A=>{var P;return A.code===
"TAB_UNPROTECTED"&&y.includes((P=A.stage)!=null?P:"")};return{evaluation:{...l,results:p},
explanations:Sp(
a,p),toClose:y,open:T,findings:l.findings.filter(A=>!R(A)),writes:r!=null?r:!n&&T.length===0}}d();
var NR=e=>e.map(({stage:t,panel:n})=>({stage:t.name,criteria:n.criteria.map(({name:r,weight:o,min:i,
max:a})=>({name:r,weight:o,min:i,max:a})),means:f.fromEntries([...n.readings].flatMap(([r,o])=>{let i=[
...o.values()].map(s=>s.marks);if(i.length===0)return[];let a=s=>i.reduce((u,l)=>u+l[s].valueOf(),0)/
i.length;return[[r,n.criteria.map((s,u)=>a(u))]]}))}));d();d();d();var IR=e=>e.standings.flatMap(t=>t.advances?
[t.entry.code]:[]);function _R(e,t){let[n,r]=[IR(e),IR(t)];
return{enters:r.filter(o=>!n.includes(o)),leaves:n.filter(o=>!r.includes(o))}}var n3=(e,t)=>({...e,
judges:e.
judges.filter(({code:n})=>n!==t),readings:new h([...e.readings].map(([n,r])=>[n,new h([...r].filter(
([o])=>o!==t))])),leftOut:e.leftOut.filter(n=>n.judge!==t)});function $R(e,t,n){return t.panel.judges.
flatMap(({code:r})=>{let o=gi(e,n3(t.panel,r),n);return o.standings.length===0?[]:[{judge:r,..._R(t,
o)}]})}function FR(e,t,n){let{settings:r}=e;return Ra.filter(i=>i!==r.method&&(!r.carryOver||_n(i).unit===
"points")).flatMap(i=>{let a=gi({...e,settings:{...r,method:i}},t.panel,n);return a.standings.length===
0?[]:[{method:i,..._R(t,a)}]})}d();function MR(e,t,n,r){let o=e.standings.filter(y=>y.advances).length,
[i,a]=[e.standings[o-1],e.standings[o]];
if(i===void 0||a===void 0||a.category!==i.category||a.cutNote!==null&&a.cutNote!=="first-reserve"||!e.
standings.slice(0,o).every(y=>y.advances))return null;let[s,u]=[i,a].map(({entry:y})=>t.entries.findIndex(
({code:T})=>T===y.code)),l=n.map(({weight:y,scores:T})=>({weight:y,gap:T[s]-T[u]})),c=l.reduce((y,{
weight:T,
gap:R})=>y+T*R,0),p=l.reduce((y,{weight:T,gap:R})=>y+T*(R-c)**2,0),m=t.judges.length;return{lastIn:i.
entry.code,firstOut:a.entry.code,points:r*i.score.sub(a.score).valueOf(),standardError:m<2?null:g.sqrt(
p*m/(m-1))}}d();d();var Uo=e=>e.filter(t=>t!==null),Kn=e=>e.reduce((t,n)=>t+n,0),dn=e=>Kn(e)/e.length;
function pn(e){
if(e.every(n=>n===e[0]))return 0;let t=dn(e);return Kn(e.map(n=>(n-t)**2))}function Ep(e){let t=e.map(
(r,o)=>o).sort((r,o)=>e[o]-e[r]),n=e.map(()=>0);for(let r=0,o=0;r<t.length;r=o){for(;o<t.length&&e[t[
o]]===
e[t[r]];)o+=1;for(let i of t.slice(r,o))n[i]=(r+1+o)/2}return n}function LR(e){var m,y;let t=e.length,
n=(y=(m=e[0])==null?void 0:m.length)!=null?y:0;if(t<2||n<2)return{
single:null,average:null};let r=e.map(dn),o=e[0].map((T,R)=>dn(e.map(A=>A[R]))),i=dn(r),a=e.flatMap(
(T,R)=>T.map((A,P)=>(A-r[R]-o[P]+i)**2)),s=n*pn(r)/(t-1),u=t*pn(o)/(n-1),l=Kn(a)/((t-1)*(n-1)),c=1e-12*
(s+u+l),p=T=>T>c?(s-l)/T:null;return{single:p(s+(n-1)*l+n*(u-l)/t),average:p(s+(u-l)/t)}}d();
function jR(e,t){let{groupCount:n}=ma(e);if(n===0)return{lambda:null,effects:new h};let{lambda:r,
effects:o}=mi(
e,t),i=r.value>0||n===1;return{lambda:r.value,effects:new h(i?v.from(o,([a,s])=>[a,s.valueOf()]):[])}
}d();d();function zR(e){let[t,n]=[e.map(([a])=>a),e.map(([,a])=>a)],r=g.sqrt(pn(t)*pn(n));if(e.length<2||
!(r>
1e-9))return null;let[o,i]=[dn(t),dn(n)];return g.max(-1,g.min(1,Kn(e.map(([a,s])=>(a-o)*(s-i)))/r))}
function BR(e,t,n){return e.judges.map(({code:r})=>{let o=t.judges.indexOf(r),i=n.get(r),a=Uo(t.rows.
map(u=>{var l;return(l=u[o])!=null?l:null})),s=t.rows.flatMap(u=>{var p;let l=(p=u[o])!=null?p:null,
c=Uo(u.filter((m,y)=>y!==o));return l===null||c.length===0?[]:[[l,dn(c)]]});return{code:r,severity:i===
void 0?null:0-i,spread:a.length<2?null:g.sqrt(pn(a)/(a.length-1)),agreement:zR(s)}})}d();d();
function r3(e){let t=b.isInteger(e),n=t?0:g.log(g.PI)/2;for(let r=t?1:.5;r<e;r+=1)n+=g.log(r);return n}
function UR(e,t){let n=t/2,r=e/2;if(r<=0)return 1;let o=g.exp(n*g.log(r)-r-r3(n));if(r<n+1){let l=1/
n,c=l;for(let p=1;l>c*1e-17;p+=1)l*=r/(n+p),c+=l;return 1-o*c}let i=r+1-n,a=b.MAX_VALUE,s=1/i,u=s;
for(let l=1,
c=0;g.abs(c-1)>1e-16&&l<1e4;l+=1){let p=l*(n-l);i+=2,s=1/(p*s+i),a=i+p/a,c=a*s,u*=c}return o*u}
function o3(e){var n;let t=new h;for(let r of e)t.set(r,((n=t.get(r))!=null?n:0)+1);return Kn([...t.
values()].map(r=>r**3-r))}function WR(e){var u,l;let t=e.length,n=(l=(u=e[0])==null?void 0:u.length)!=
null?l:0;if(t<2||n<2)return null;let r=e[0].map((c,p)=>e.map(m=>m[p])),o=r.map(Ep),i=e.map((c,p)=>Kn(
o.map(m=>m[p]))),a=n**2*(t**3-t)-n*Kn(r.map(o3));if(a<=0)return null;let s=12*pn(i)/a;return{w:s,p:
UR(
n*(t-1)*s,t-1)}}d();function KR(e){let t=e.map(Uo).filter(i=>i.length>1),n=t.flat(),r=pn(n)/(n.length-1);
return r>0?1-Kn(
t.map(i=>i.length*pn(i)/(i.length-1)))/n.length/r:null}d();function GR(e){let t=e.entries.filter(a=>{
var s,u;return((u=(s=e.readings.get(a.code))==null?void 0:
s.size)!=null?u:0)>0}),n=t.map(a=>e.readings.get(a.code)),r=new x(n.flatMap(a=>[...a.keys()])),o=e.judges.
map(a=>a.code).filter(a=>r.has(a));o.sort((a,s)=>a<s?-1:1);let i=n.map(a=>o.map(s=>{var u,l;return(l=
(u=a.get(s))==null?void 0:u.score.valueOf())!=null?l:null}));return{entries:t,judges:o,rows:i}}var qR=e=>e.
filter(t=>t.every(n=>n!==null));d();d();d();d();d();function i3(e,t){let n=e.map((i,a)=>[...i,t[a]]),
r=g.max(...e.map((i,a)=>i[a])),o=0;for(let[i,a]of n.
entries()){let s=a[i];if(s<=r*1e-12){a.fill(0);continue}o+=1;for(let[u,l]of n.entries()){let c=u===i?
0:l[i]/s;if(c!==0)for(let p of l.keys())l[p]=l[p]-c*a[p]}}return{solution:n.map((i,a)=>i[a]===0?0:i[
i.
length-1]/i[a]),rank:o}}function Oh(e,t,n){let r=t.map((c,p)=>t.map((m,y)=>y===p?n*c:0)),o=t.map(()=>0),
i=new x;for(let c of e){let p=[...c.keys()].filter(T=>c[T]!==null&&t[T]>0),m=p.reduce((T,R)=>T+t[R],
0),y=p.reduce((T,R)=>T+t[R]*c[R],0)/m;for(let T of p){i.add(T),o[T]=o[T]+t[T]*(c[T]-y);let R=r[T];R[
T]=
R[T]+t[T];for(let A of p)R[A]=R[A]-t[T]*t[A]/m}}let{solution:a,rank:s}=i3(r,o),u=t.reduce((c,p)=>c+p,
0),l=a.reduce((c,p,m)=>c+t[m]*p,0)/u;return{effects:a.map((c,p)=>t[p]>0?c-l:0),isDetermined:s>=i.size-
1}}d();function a3(e,t){let n=[];for(let[r,o]of e.entries())if(o!==null)for(let i=t[r];i>0;i-=1)n.push(
o);return n.
length>0?n:Uo(e)}var ao=e=>t=>Float64Array.from(e,n=>{let[r,o]=[0,0];for(let i=0;i<n.length;i+=1){
let a=n[i];
a!==null&&(r+=t[i]*a,o+=t[i])}return o>0?r/o:dn(Uo(n))});function Cp(e,t){var r,o;let n=e.map(i=>[
...i]);
for(let i of(o=(r=e[0])==null?void 0:r.keys())!=null?o:[]){let a=e.flatMap((u,l)=>u[i]===null?[]:[l]),
s=t(a.map(u=>e[u][i]));for(let[u,l]of a.entries())n[l][i]=s[u]}return n}var Rp=(e,t)=>n=>Float64Array.
from(e,r=>{let o=a3(r,n).sort((a,s)=>a-s),i=t(o.length);return dn(o.slice(i,o.length-i))});var ZR=(e,
t)=>{var r,o;if(e.every(i=>i.every(a=>a!==null)))return ao(e);let n=Oh(e,(o=(r=e[0])==null?
void 0:r.map(()=>1))!=null?o:[],t).effects;return i=>{let s=Oh(e,i,t).effects.map((u,l)=>i[l]>0?u:n[
l]);
return ao(e.map(u=>u.map((l,c)=>l===null?null:l-s[c])))(i)}};d();var HR=ao;d();var JR=e=>Rp(e,t=>g.ceil(
t/2)-1);d();var VR=e=>ao(Cp(e,Ep));d();var YR=e=>Rp(e,t=>t<Cu?0:1);d();function s3(e){let t=g.sqrt(
pn(e)/(e.length-1)),n=dn(e);return e.map(r=>t>0?50+10*(r-n)/t:50)}var XR=e=>ao(
Cp(e,s3));var QR={mean:HR,trimmed:YR,median:JR,"rank-sum":VR,"z-score":XR,adjusted:ZR};function eD(e,
t,n,r,o){var i,a,s;return(s=(a=(i=QR)[e])==null?void 0:a.call(i,t.rows,n))!=null?s:u3(
Ru[e],t,r,o)}function u3(e,{entries:t,judges:n},r,o){return i=>{let a=e.scores(l3(r,n,i),o);return Float64Array.
from(t,({code:s})=>{var u,l;return(l=(u=a.get(s))==null?void 0:u.valueOf())!=null?l:b.NaN})}}
function l3(e,t,n){
let r=t.flatMap((s,u)=>v.from({length:n[u]},(l,c)=>({judge:s,code:`${s}\0${c}`}))),o=new h(e.judges.
map(s=>[s.code,s])),i=new h([...e.readings].map(([s,u])=>{let l=r.flatMap(({judge:c,code:p})=>{let m=u.
get(c);return m===void 0?[]:[[p,m]]});return[s,l.length>0?new h(l):u]})),a=r.flatMap(({judge:s,code:
u})=>{
let l=o.get(s);return l===void 0?[]:[{...l,code:u}]});return{...e,judges:[...a,...e.judges],readings:
i}}d();d();function tD(e){let t=e>>>0||1;return()=>(t^=t<<13,t^=t>>>17,t^=t<<5,(t>>>0)/4294967296)}
var c3=5,d3=20231207;function nD(e,t){return e===1?[[t]]:v.from({length:t+1},(n,r)=>nD(e-1,t-r).map(
o=>[r,...o])).flat()}var Ah=e=>e<2?1:e*Ah(e-1),p3=e=>nD(e,e).map(t=>{let n=t.reduce((r,o)=>r/Ah(o),
Ah(
e));return{times:t,weight:n/e**e}});function m3(e,t){let n=tD(d3);return v.from({length:t},()=>{let r=v.
from({length:e},()=>0);for(let o=0;o<e;o+=1){let i=g.floor(n()*e);r[i]=r[i]+1}return{times:r,weight:
1/
t}})}var rD=(e,t)=>e<=c3?p3(e):m3(e,t);var f3=1e-9,Ph={most:2e3,longList:500,longFrom:500};function g3(
e,t,n,r){if(!e.settings.carryOver)return r.
entries.map(()=>({own:1,rest:0}));let o=Ou(e,t.stage,n),i=new Pe(0);return r.entries.map(a=>{let s=o(
a.code,i).map(({weight:c,score:p})=>[c.valueOf(),p.valueOf()]),u=s.reduce((c,[p])=>c+p,0),l=s.reduce(
(c,[p,m])=>c+p*m,0);return{own:s[s.length-1][0]/u,rest:l/u}})}function h3(e){let t=e.map((n,r)=>n*e.
length+r).sort();return v.from(t,n=>n-g.floor(n/e.length)*e.length)}function y3(e,t){var a,s;let n=nr(
e.contenders),r=(s=(a=n[n.length-1])==null?void 0:a.place)!=null?s:0,o=n.filter(({place:u})=>u===r).
length,i=t===null?1:g.min(1,(t-r+1)/o);return n.map(({ranked:u,place:l})=>[u.entry.code,l===r?i:1])}
function oD(e,t,n,r,o,i){let{settings:a}=e,{entries:s,judges:u}=o,{places:l,last:c}=t,{better:p}=r,m=eD(
t.method,o,i,t.panel,a),y=g3(e,t,n,o),T=new h(s.map((F,B)=>[F.code,B])),R=10**a.decimals,A=p==="higher"?
-1:1,P=F=>F,N=qc(e.entries),I=new Pe(0),$=F=>a.passingScore===null?I:new Pe(F,R);return rD(u.length,
s.length<Ph.longFrom?Ph.most:Ph.longList).map(F=>{let B=m(F.times).map((te,Q)=>y[Q].rest+y[Q].own*te),
M=B.map(te=>A*g.floor((te+f3)*R+.5)),L=h3(M),j=new Int32Array(s.length),W=L.map((te,Q)=>{let Ee=L[Q-
1];return j[te]=Ee!==void 0&&M[Ee]===M[te]?j[Ee]:Q+1,{entry:s[te],rank:j[te],score:$(A*M[te]),steps:
[],
decidedBy:null}}),{races:H}=od(W,{settings:a,places:l,last:c,better:p,rounded:P,categoryOf:N}),V=H.flatMap(
te=>y3(te,l));return{weight:F.weight,scores:B,ranks:j,shares:new h(V.map(([te,Q])=>[T.get(te),Q]))}}
)}d();function b3(e,t){let n=Float64Array.from(e,({ranks:o},i)=>o[t]*e.length+i).sort(),r=o=>{let i=0;
for(let a of n){
let s=g.floor(a/e.length);if(i+=e[a-s*e.length].weight,i>=o-1e-9)return s}return e.length};return[r(
.05),r(1-.05)]}function iD(e,t){return e.judges.length<2||t.length===0?e.entries.map(({code:n})=>({
code:n,
inTop:null,rankLow:null,rankHigh:null})):e.entries.map(({code:n},r)=>{let o=t.reduce((u,{weight:l,
shares:c})=>{
var p;return u+l*((p=c.get(r))!=null?p:0)},0),[i,a]=b3(t,r),s=o<1e-9||o>1-1e-9;return{code:n,inTop:s?
g.round(o):o,rankLow:i,rankHigh:a}})}d();function v3({panel:e},t){let n=r=>o=>{let i=e.readings.get(
o);return(i==null?void 0:i.size)===1&&i.has(
r)};return t.flatMap(({judge:r,enters:o,leaves:i})=>i.some(n(r))?[]:[...o,...i])}function aD(e,t,n,r){
let o=new h(n.map(p=>{var m;return[p.code,(m=p.inTop)!=null?m:0]})),i=new x(v3(e,r)),a=({entry:{code:
p},
advances:m})=>{var T;let y=(T=o.get(p))!=null?T:0;return i.has(p)||(m?y:1-y)<.9-1e-9},s=e.standings.
filter(p=>p.advances),u=s.filter(p=>!a(p)).length;if(t<2)return{level:"single",within:s.length,firm:
0,
contested:[]};if(s.length===e.standings.length)return{level:"no-cut",within:s.length,firm:s.length,
contested:[]};
let l=e.standings.filter(a).map(({entry:p})=>p.code);return{level:l.length===0?"firm":2*u>=s.length?
"partly":"open",within:s.length,firm:u,contested:l}}function Dp(e,t,n){var N,I;let{panel:r}=t,i=t.standings.some(
({decision:$})=>$!==void 0)?gi(e,r,n):t,
a=GR(r),s=qR(a.rows),u=2*s.length>=a.rows.length?s:[],l=WR(u),c=LR(u),{lambda:p,effects:m}=jR(r,e.settings.
severityCorrection),y=_n(i.method),T=a.judges.length>0?oD(e,i,n,y,a,p!=null?p:0):[],R=new h(iD(a,T).
map($=>[$.code,$])),A=i.standings.map(({entry:$})=>R.get($.code)),P=$R(e,i,n);return{stage:i.stage.name,
panel:{judges:a.judges.length,entries:a.entries.length,complete:s.length},kendallW:(N=l==null?void 0:
l.w)!=null?N:null,kendallP:(I=l==null?void 0:l.p)!=null?I:null,iccSingle:c.single,iccAverage:c.average,
alpha:KR(a.rows),lambda:p,judges:BR(r,a,m),stability:A,leaveOneOut:P,methods:FR(e,i,n),gap:MR(i,a,T,
(y==null?void 0:y.better)==="lower"?-1:1),verdict:aD(i,a.judges.length,A,P)}}d();d();var sD=e=>e<=3;
var uD={strong:.7,moderate:.5,weak:.3,none:0},w3={levels:{single:()=>"Hanya satu juri yang menilai, jadi kekukuhan peringkat tidak dapat dinilai.",
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
"Juri hampir tidak sepakat tentang urutan peserta."}},k3={
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
"The judges hardly agree on the order of the entries."}};function x3(e){var n;return(n=f.keys(uD).find(
r=>e>=uD[r]))!=null?
n:"none"}var lD=(e,t)=>un(e.toFixed(2),t);function T3(e,t,n){var m;let{verdict:r,panel:o,leaveOneOut:
i,
gap:a,methods:s}=e,u=i.filter(({enters:y,leaves:T})=>y.length+T.length>0).length,l=s.filter(({enters:
y,
leaves:T})=>y.length+T.length===0).map(({method:y})=>y),c=y=>Ci(y,n),p=(m=a==null?void 0:a.standardError)!=
null?m:null;return[...r.contested.length>0?[t.contested(Y(r.contested,n))]:[],...sD(o.judges)?[t.sensitivity(
o.judges)]:[],u===0?t.sameWithoutAny:t.changesWithout(u,i.length),...a?[`${t.gap(a.lastIn,a.firstOut,
lD(a.points,n))}${p===null?"":t.gapError(lD(p,n),a.points<2*p)}.`]:[],...l.length>0?[t.otherMethods(
Y(l.map(c),n))]:[],...s.filter(({method:y})=>!l.includes(y)).map(({method:y,enters:T,leaves:R})=>t.byMethod(
c(y),Y(T,n),Y(R,n)))]}function Op(e,t){let n=t==="id"?w3:k3,{level:r,within:o,firm:i}=e.verdict;
return[
n.levels[r](o,i),...r==="single"||r==="no-cut"?[]:T3(e,n,t),...e.kendallW===null?[]:[n.agreement[x3(
e.kendallW)]]]}var cD=(e,t)=>t.map((n,r)=>{let o=Dp(e,n,t.slice(0,r)),i=Op(o,e.settings.language);
return{...o,verdict:{
...o.verdict,text:i}}});d();function dD(e,t,{settings:n}){return{stage:e.stage.name,method:e.method,
unit:$n(e.method),cut:e.places,
unordered:e.last&&!n.rankedWinners,judges:e.panel.judges.map(r=>r.code),ranking:e.standings.map(r=>{
var o,i,a,s,u;return{rank:r.rank,...r.decision===void 0?{}:{decidedRank:r.decision.rank},code:r.entry.
code,name:r.entry.name,institution:r.entry.institution,category:(o=r.category)!=null?o:r.entry.category,
score:r.score.valueOf(),advances:r.advances,categoryRank:r.categoryRank,reserve:r.cutNote==="first-reserve",
title:r.title,tieBrokenBy:r.decidedBy===null||r.decidedBy==="shared"?r.decidedBy:r.decidedBy.
metric,tie:(a=(i=t==null?void 0:t.get(r))==null?void 0:i.tie)!=null?a:"",explanation:(u=(s=t==null?
void 0:
t.get(r))==null?void 0:s.text)!=null?u:"",judgeScores:f.fromEntries([...r.judgeScores].map(([l,c])=>[
l,c.valueOf()]))}})}}d();d();var pD="lastRun",S3=ne({top:kt(),at:U(),by:U(),ranked:Ue(U()),errors:kt(
)}),mD=e=>Ze(pD,E.stringify(
e));function ml(){var e;try{let t=ot(S3,E.parse((e=Be(pD))!=null?e:"null"));return t.success?t.data:
null}catch{return null}}function fD({competition:e,unwritten:t},{evaluation:n,explanations:r,
findings:o,hash:i,provisional:a},s){
let{language:u}=e.settings;for(let P of t)sn(P);let{run:l,isNew:c}=ME(i,a,s.rows),p=o.filter(Va);T2(
e,{...n,findings:E3(p)},r,l);let m=n.results.map(P=>P.stage.name);if(mD({top:td(e),at:l.at,by:l.by,
ranked:m,
errors:Mo(o,"error")}),!c||a)return s;let{at:y,by:T,id:R}=l,A=re(u).history.computed(m.length,Mo(p,
"error"),Mo(p,"warning"));return Bt(s,{at:y,by:T,action:"compute",detail:A,run:R,hash:i},u)}var E3=e=>e.
filter(t=>t.code!=="SCALE_ASSUMED");var C3=ne({provisional:qe(),write:xe(qe()),close:xe(qe()),
reliability:xe(qe()),profiles:xe(qe())});function fl(e){
return ie(()=>{let t=de(C3,e);return me(),Se(()=>Nh(t).answer)})}function Nh({reliability:e=!1,
profiles:t=!1,
...n},r=()=>{}){let o=kn(),{workbook:i}=o,{competition:a}=i,{language:s}=a.settings,u=PR(i,o.history.
rows,{...n,through:r(a)}),{explanations:l,open:c}=u,{results:p}=u.evaluation,m=Lo(i),y=u.toClose.reduce(
(P,N)=>Tp(i,N,P),o.history),T=[...u.findings,...to(i,y)],R=u.writes?fD(i,{...u,findings:T,hash:m,
provisional:n.
provisional},y):y;Ei(i,T);let A={ok:Qa(T),findings:Er(T,s,ol({...o,history:R})),...dp(i.facts,s),
stages:p.
map((P,N)=>dD(P,l[N],a)),reliability:e?cD(a,p):[],...t&&{profiles:NR(p)},hash:m,open:c};return{
workbook:i,
results:p,findings:T,history:R,answer:A}}d();d();d();d();var gD=["kolabik","satuin-pelita",
"mojokerto","malang","gipp"];d();d();d();var On=(e,t={})=>({name:e,weight:null,advance:null,title:
null,form:null,date:null,...t}),gl=(e,t)=>({
stage:null,name:e,weight:20,min:0,max:100,description:t}),Dr=[gl("Kebaruan",
"Gagasan, cara, atau perbaikan yang baru bagi unit atau daerah"),gl("Efektif",
"Hasil nyata terhadap masalah yang dipecahkan"),
gl("Bermanfaat","Manfaat bagi masyarakat pengguna layanan"),gl("Mudah Disebarkan",
"Dapat ditiru atau disesuaikan oleh unit lain"),gl("Berkelanjutan",
"Didukung aturan, anggaran, dan sumber daya agar terus berjalan")];var hD={settings:{competition:
"Gelar Inovasi Pelayanan Publik (GIPP)",year:"2017",organizer:"Bagian Organisasi Sekretariat Daerah",
government:"Pemerintah Kota Probolinggo",province:"Jawa Timur",city:"Probolinggo",top:6,winnerTerm:
"Terbaik",signerPosition:"Wali Kota Probolinggo"},stages:[On("Presentasi",{advance:12,form:
"presentation"}),On("Kunjungan Lapangan",{advance:6,title:{name:"Terbaik"},form:"field"})],criteria:
Dr};d();var yD={settings:{competition:"Kompetisi Inovasi Pelayanan Publik (Kolabik)",year:"2023",
organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",province:
"Jawa Timur",city:"Pasuruan",top:3,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[On(
"Proposal",{advance:20,title:{name:"Top 20"},form:"files"}),On("Presentasi dan Wawancara",{advance:
10,
title:{name:"Top 10"},form:"presentation"}),On("Observasi Lapangan",{advance:3,title:{name:"Terbaik"}
,
form:"field"})],criteria:Dr};d();var bD={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik (KIPP) Kota Malang",year:"2021",organizer:
"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Malang",province:"Jawa Timur",
city:"Malang",top:6,winnerTerm:"Terbaik",signerPosition:"Wali Kota Malang"},stages:[On(
"Presentasi dan Wawancara",{advance:6,title:{outcomes:[{places:3,name:"Nominasi Nasional"},{places:6,
name:"Nominasi Provinsi"}]},form:"presentation"})],criteria:Dr};d();var vD={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik Kota Mojokerto",year:"2021",organizer:
"Bagian Organisasi dan Tata Laksana Sekretariat Daerah",government:"Pemerintah Kota Mojokerto",
province:"Jawa Timur",city:"Mojokerto",top:3,winnerTerm:"Juara",signerPosition:"Wali Kota Mojokerto"}
,stages:[
On("Penilaian",{advance:3,title:{name:"Nominasi Nasional"},form:"files"})],criteria:Dr};d();var wD={
settings:{competition:"Satu Unit Satu Inovasi Pelayanan Publik dalam Satu Tahun (SATUIN PELITA)",
year:"2019",organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",
province:"Jawa Timur",city:"Pasuruan",top:10,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[On("Penilaian",{advance:10,title:{name:"Sepuluh Inovasi Terbaik"},form:
"files"})],criteria:Dr};var kD={kolabik:yD,"satuin-pelita":wD,mojokerto:vD,malang:bD,gipp:hD};d();d(
);var xD={name:"GIPP 2017, Kota Probolinggo"};d();var TD={name:"Kolabik 2023, Kota Pasuruan"};d();
var SD={name:"Kompetisi Inovasi 2021, Kota Malang"};d();var ED={name:
"Kompetisi Inovasi 2021, Kota Mojokerto"};d();var CD={name:"SATUIN PELITA 2019, Kota Pasuruan"};var RD={
kolabik:TD,"satuin-pelita":CD,mojokerto:ED,malang:SD,gipp:xD};var R3=e=>({id:e,...RD[e],...kD[e]}),
hl=gD.map(R3);d();var Wo={part:"documents",tab:Z.documents,columns:[{key:"number",header:_("Nomor",
"Number"),width:190,
format:"@"},{key:"kind",header:_("Jenis","Kind"),width:80},{key:"entry",header:_("Kode","Code"),
width:80},
{key:"title",header:_("Judul","Title"),width:380},{key:"status",header:_("Status","Status"),width:
120},
{key:"link",header:_("Tautan","Link"),width:260},{key:"maker",header:_("Pembuat","Made By"),width:
180},
{key:"at",header:_("Waktu","Time"),width:150},{key:"spreadsheet",header:_("ID Lembar","Sheet ID"),
width:110},
{key:"fileId",header:_("ID Berkas","File ID"),width:110},{key:"content",header:_("Sidik Isi",
"Content Hash"),width:110},{key:"modified",header:_("Diubah","Modified"),width:150},{key:"run",
header:_("Proses","Run"),width:90},{key:"revision",header:_("Revisi","Revision"),width:80}]},DD=[[
"begun",_("sedang dibuat","being made")],["made",_("jadi","ready")],["draft",_("rancangan","draft")],
["edited",_("disunting","edited")],["signed",_("ditandatangani","signed")],["failed",_("gagal",
"failed")],["deleted",_("terhapus","deleted")],["void",_("tidak berlaku","void")]],D3=/^(?!.*\b(?:belum|not|un)\b).*\b(?:di)?tanda[\s-]?tangani?\b|^(?!.*\b(?:not|un)\b).*\bsigned\b/i;
function OD(e){var t;return e===""?"failed":(t=nn(e,DD))!=null?t:D3.test(e)?"signed":"own"}function Ap(
{
status:e,statusText:t},n){var o,i;let r=(i=(o=DD.find(([a])=>a===e))==null?void 0:o[1][n])!=null?i:
"";
return t!==""&&OD(t)===e?t:r}function ls(e){var r,o,i;let t=it(e,Wo),n=new h;for(let{row:a,cell:s}of(
r=
t==null?void 0:t.rows)!=null?r:[]){let u=l=>K(s(l));u("kind")!==""&&n.set(a,{kind:u("kind"),entry:u(
"entry"),title:u("title"),number:u("number"),link:u("link"),fileId:u("fileId"),status:OD(u("status")),
statusText:u("status"),maker:u("maker"),at:u("at"),spreadsheet:u("spreadsheet"),content:u("content"),
modified:u("modified"),run:u("run"),revision:u("revision")})}return{rows:n,columns:(o=t==null?void 0:
t.columns)!=null?o:new h,headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null}}d();d();d();var AD={
entries:{prefix:"P-",digits:2},judges:{prefix:"J",digits:1}};function PD(e,t,n){var c,p;let r=new h;
for(let m of t){let[,y="",T=""]=(c=/^(.*?)(\d+)$/.exec(m.trim()))!=null?c:[];if(T==="")continue;let R=(
p=
r.get(y))!=null?p:{count:0,last:0,digits:T.length};r.set(y,{count:R.count+1,last:g.max(R.last,b(T)),
digits:g.max(R.digits,T.length)})}let[o]=[...r].sort(([,m],[,y])=>y.count-m.count),[i,a,s]=o===void 0?
[AD[e].prefix,0,g.max(AD[e].digits,e==="entries"?k(n).length:1)]:[o[0],o[1].last,o[1].digits],u=new x(
t.map(J)),l=[];for(let m=a+1;l.length<n;m+=1){let y=`${i}${k(m).padStart(s,"0")}`;u.has(J(y))||l.push(
y)}return l}d();var Ih={entries:ir,judges:wi},Np={entries:["code","name","institution","category",
"unitType","innovator","contact","phone","email","link"],judges:["code","name","role","institution",
"email","phone"]},
O3={entries:[["email",/email|surel/],["phone",
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
["code",/^(kode|code)/],["name",/nama|name|juri|judge/]]},A3=/^(timestamp|stempelwaktu|capwaktu|waktu|tanggal|date|no|nomor|number|skor|score)$/,
Ip=e=>e===""||A3.test(z(e));function ND(e,t){var o,i;if(Ip(e))return null;let n=Ih[t].columns.find(a=>Np[
t].
includes(a.key)&&_e(e,a.header));if(n!==void 0)return n.key;let r=z(e);return(i=(o=O3[t].find(([,a])=>a.
test(r)))==null?void 0:o[0])!=null?i:null}var Pp=(e,t)=>{let n=e.filter(r=>r!=="");return n.length>0&&
n.filter(t).length*5>n.length*4};function P3(e){return e.every(n=>n==="")?"passed":Pp(e,n=>/^\S+@\S+\.\S+$/.
test(n))?"email":Pp(e,n=>/^https?:\/\//i.test(n))?"link":Pp(e,n=>/^\+?[\d\s().-]{8,}$/.test(n))?
"phone":e.every((n,r)=>b(n)===r+1)?"passed":new x(e).size===e.length&&Pp(e,n=>/^\p{L}{0,6}[-. /]?\d{1,5}$/u.
test(n))?"code":"text"}function ID(e,t){let n=new h,r=["name","institution"],o=g.max(0,...e.map(i=>i.
length));for(let i=0;i<o;i+=1){let a=P3(e.map(l=>{var c;return(c=l[i])!=null?c:""})),s=a==="text"?r.
shift():a,u=Np[t].includes(s!=null?s:"");s!==void 0&&s!=="passed"&&u&&!n.has(s)&&n.set(s,i)}return n}
var N3=10;function I3(e,t){let n=new h;for(let[r,o]of e.entries()){let i=ND(o,t);i!==null&&!n.has(i)&&
n.set(i,r)}return n}function _3(e,t){var r;return(r=e.slice(0,N3).map((o,i)=>({row:i,columns:I3(o,t)}
)).
filter(({row:o,columns:i})=>{var s;let a=((s=e[o])!=null?s:[]).filter(u=>u!==""&&!Ip(u)).length;
return i.
has("name")&&i.size*2>a&&(i.size>1||a===1)}).sort((o,i)=>i.columns.size-o.columns.size)[0])!=null?r:
null}var $3=e=>k.fromCharCode(65+e%26);function $D(e,t,n){var p,m,y;let r=_3(e,t),o=(p=r==null?void 0:
r.columns)!=null?p:ID(e,t),i=r===null?0:r.row+1,a=e.slice(i),s=r===null?[]:(m=e[r.row])!=null?m:[],u=new h;
for(let T of n)for(let R of _D(T,t))u.set(R,"known");let l={columns:Np[t].flatMap(T=>{var A;let R=o.
get(T);return R===void 0?[]:[{header:(A=s[R])!=null?A:$3(R),key:T}]}),unknown:s.filter((T,R)=>!Ip(T)&&
![...o.values()].includes(R)&&a.some(A=>{var P;return((P=A[R])!=null?P:"")!==""})),added:[],repeated:
[],
nameless:[]};for(let[T,R]of a.entries()){if(R.every($=>$===""))continue;let A={code:"",name:""};for(
let[
$,F]of o)A[$]=(y=R[F])!=null?y:"";let P=i+T+1;if(z(A.name)===""){l.nameless.push(P);continue}let N=_D(
{institution:"",email:"",...A},t),I=N.map($=>u.get($)).find($=>$!==void 0);if(I!==void 0)l.repeated.
push({row:P,name:A.name,why:I});else{for(let $ of N)u.set($,"twice");l.added.push(A)}}let c=PD(t,[
...n,
...l.added].map(({code:T})=>T),l.added.filter(({code:T})=>T==="").length);return l.added=l.added.map(
T=>{var R;return T.code===""?{...T,code:(R=c.shift())!=null?R:""}:T}),l}function _D({code:e,name:t,
institution:n,
email:r},o){let i=o==="judges"?z(t):`${z(t)}|${z(n)}`;return[...J(e)===""?[]:[`code:${J(e)}`],`name:${i}`,
...o==="judges"&&r!==""?[`email:${r.toLowerCase()}`]:[]]}d();function F3(e){let t=e.split('"').filter(
(n,r)=>r%2===0).join("");return t.includes("\u0009")?"\u0009":t.includes(
";")?";":null}function FD(e){var u;let t=F3(e),n=[],r=[],o="",i=!1,a=()=>{r.push(o.replace(/\s+/g,
" ").
trim()),o=""},s=()=>{a(),r.some(l=>l!=="")&&n.push(r),r=[]};for(let l=0;l<e.length;l+=1){let c=(u=e[
l])!=
null?u:"";i?c!=='"'?o+=c:e[l+1]==='"'?(o+='"',l+=1):i=!1:c==='"'&&o.trim()===""&&t!==null?i=!0:c===t?
a():c===`
`?s():c!=="\r"&&(o+=c)}return s(),n}d();var M3={menu:"Siapkan tab juri",noJudges:
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
,L3={menu:"Prepare judge tabs",noJudges:
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
,so=e=>({id:M3,en:L3})[e];var j3=1e6,MD=1e4,_h=50,z3=ne({kind:Pt(["entries","judges"]),text:xe(U().check(
Nf(j3))),tab:xe(U()),
write:qe()}),jD=e=>e.filter(t=>/^(form(ulir)? )?(responses?|respons|tanggapan|jawaban)\b|^form(ulir)? /i.
test(t));function zD(e){return ie(()=>{let{kind:t,text:n,tab:r,write:o}=de(z3,e);return me(),o?Se(()=>LD(
t,n,r,!0)):LD(t,n,r,!1)})}function LD(e,t,n,r){var y;let o=Tt(Me()),{competition:i}=on(new h([...o].
map(([T,R])=>[T,Ne(R)]))),a=o.has("settings")?i.settings.language:Je(),s=so(pt(a)),u=T=>pe(le(
"BAD_REQUEST",T));n!==void 0&&(!Me().includes(n)||[...o.values()].includes(n))&&u(s.noSuchList(n));
let l=n===
void 0?FD(t!=null?t:""):Ne(n).values.map(T=>T.map(K));l.length>MD&&u(s.tooMany(MD));let c=$D(l,e,B3(
i,e));c.columns.every(({key:T})=>T!=="name")&&u(s.noNames);let p=(y=o.get(e))!=null?y:Z[e][a],m=r?U3(
e,p,c.added,a):[];return W3(c,p,r,m)}var B3=({entries:e,judges:t},n)=>n==="entries"?e:t;function U3(
e,t,n,r){
var y,T;if(n.length===0)return[];let o=Ih[e];kr(t)===0&&sn(zS(o,t,r));let i=it(Ne(t),o),a=(y=i==null?
void 0:i.columns)!=null?y:new h(o.columns.map(({key:R},A)=>[R,A])),s=new h(o.columns.map(R=>{var A;
return[
R.key,(A=R.format)!=null?A:""]})),u=g.max(...a.values())+1,l=v.from({length:u},()=>"");for(let[R,A]of a)
l[A]=(T=s.get(R))!=null?T:"";let c=kr(t);for(let[R,A]of l.entries())A==="@"&&sS(t,c,R,n.length);let p=n.
map(R=>{var P;let A=l.map(()=>"");for(let[N,I]of a)A[I]=(P=R[N])!=null?P:"";return A});zt(t,c,0,p,l);
let m=new x(n.flatMap(R=>f.entries(R).flatMap(([A,P])=>P?[A]:[])));return o.columns.flatMap(({key:R,
header:A})=>m.has(R)&&!a.has(R)?[A[r]]:[])}function W3(e,t,n,r){let{columns:o,unknown:i,added:a,
repeated:s,
nameless:u}=e;return{tab:t,written:n,columns:o,unknown:[...i,...r],total:a.length,rows:a.slice(0,_h).
map(({code:l,name:c,institution:p="",email:m=""})=>({code:l,name:c,institution:p,email:m})),repeated:
s.
slice(0,_h),repeatedTotal:s.length,nameless:u.slice(0,_h)}}function Ko(){return ie(()=>{let e=Me(),t=Tt(
e),n=on(new h([...t].map(([R,A])=>[R,Ne(A)]))),{competition:r}=n,
{settings:o}=r,i=t.has("settings")?o.language:Je(),a=pt(i),s=De(),u=Z3(s,r.judges),l=u==="admin",c=Md(
).
filter(R=>![...t.values()].includes(R)),p=!K3(n),m=!p||c.length>0,y=jD(e),T=l?ml():null;return{user:
s,
role:u,language:a,competition:ln(r),stages:r.stages.map(R=>R.name),top:td(r),begun:m,...l?G3(n,e,{
begun:m,
responses:y}):{},presets:l&&p&&c.every(R=>y.includes(R))?hl.map(({id:R,name:A})=>({id:R,name:A})):[],
lastRun:T===null?null:{at:T.at,by:T.by,ranked:T.ranked,errors:T.errors},documents:l?J3(Z.documents[i],
e):BD,judgeFiles:o.judgeFiles,lives:l&&m?B2(r,tt(i).rows):[]}})}var K3=({competition:e,tables:t})=>t.
entries!==null&&t.judges!==null||e.entries.length+e.judges.length>0,G3=(e,t,{begun:n,responses:r})=>(
{
...n&&Fa.some(o=>e.tables[o]===null)?{unconfigured:!0}:{},...r.length>0?{responses:r}:{},...n?{setUp:
q3(
e.competition,t)}:{}});function q3(e,t){let n=Fn(t,e,Vd(e)),{entries:r,judges:o,stages:i}=e,a=i.filter(
s=>s.scoreTab!==void 0||n.some(({stage:u})=>u===s));return{entries:r.length,judges:o.length,ready:a.
map(({name:s})=>s)}}var Z3=(e,t)=>Uc()?"admin":H3(e,t)?"judge":"stranger",H3=(e,t)=>e!==""&&t.some(n=>n.
email.toLowerCase()===e.toLowerCase()),BD={made:0,begun:0};function J3(e,t){if(!t.includes(e))return BD;
let{grid:n}=Yt(e),r=n===null?[]:[...ls(n).rows.values()].filter(i=>i.spreadsheet===vn()),o=(...i)=>r.
filter(a=>i.includes(a.status)).length;return{made:o("made","edited","signed"),begun:o("begun",
"failed")}}var V3=ne({stage:xe(U())}),UD=ne({stage:U(),reason:U()});function Gn({stages:e,settings:t}
,n){var o;
let r=e.map(i=>i.name).join(", ");return(o=e.find(i=>z(i.name)===z(n)))!=null?o:pe(le("BAD_REQUEST",
re(t.language).problems.unknownStage(n,r)))}function $h(e){let t=ie(()=>{let n=e();return me(),Se(()=>{
let r=Ve();n(r,tt(r.competition.settings.language))})});return"problem"in t?t:Ko()}var WD=e=>$h(()=>{
let{stage:t}=de(V3,e);return(n,r)=>{var s,u;let{competition:o}=n,i=Qe(o.stages,r.rows),a=t===void 0?
(s=i.find(l=>l.status==="open"))==null?void 0:s.stage:Gn(o,t).name;a!==void 0&&(((u=ar(i,a))==null?
void 0:
u.status)==="open"?Tp(n,a,r):us(n,a,"reader"))}});function KD(e,{settings:t}){let n=e.replace(/\s+/g,
" ").trim().slice(0,500);return n===""?pe(le("BAD_REQUEST",re(t.language).problems.reasonMissing)):n}
var GD=e=>$h(()=>{let t=de(UD,e);return(n,r)=>{var u;let{competition:o}=n,{name:i}=Gn(o,t.stage),a=Qe(
o.stages,r.rows),s=KD(t.reason,o);((u=ar(a,i))==null?void 0:u.status)!=="open"?SR(n,i,s,r):us(n,i,
"writer")}}),qD=e=>$h(()=>{let t=de(UD,e);return({competition:n},r)=>{let{language:o}=n.settings,{
name:i}=Gn(
n,t.stage),a=KD(t.reason,n),s=j2(n,i),u=r.rows.filter(c=>c.action==="rules"&&c.stage===i),l=u[u.length-
1];(l==null?void 0:l.hash)===s&&l.detail===a||Bt(r,{at:et(),by:De(),action:"rules",detail:a,run:xt(),
hash:s,stage:i},o)}});var X3=ne({stage:xe(U())}),Q3=["TIE_AT_CUT","RULE_CHANGED_AFTER_SCORING",
"RESULT_STALE"];function _p(e){
return ie(()=>{let{stage:t}=de(X3,e);return me(),Se(()=>{var be,Le,ut;let{workbook:n,results:r,
findings:o,
history:i}=Nh({provisional:!1,close:!0},ke=>t===void 0?void 0:Gn(ke,t).name),{competition:a}=n,{
language:s}=a.
settings,u=(be=r[r.length-1])==null?void 0:be.stage.name,l=t===void 0?u:Gn(a,t).name,c=(ut=l!=null?l:
(Le=a.stages[0])==null?void 0:Le.name)!=null?ut:"",p=a.stages.slice(0,a.stages.findIndex(ke=>ke.name===
c)+1),m=o.filter(ke=>ke.stage===void 0||p.some(({name:In})=>In===ke.stage)).map(ke=>Q3.includes(ke.code)?
{...ke,severity:"error"}:ke),y={stage:c,code:null,at:null,hash:null};if(!Qa(m))return{ok:!1,findings:
Er(
m,s),...y};let T=r.find(ke=>ke.stage.name===c);if(T===void 0)return pe(le("BAD_REQUEST",re(s).problems.
nothingToDecide(c)));let{sheets:R,decisions:A}=n,P=hp(a,R,A,c),N=Jt(P),I=ar(Qe(a.stages,i.rows),c),{
name:$,grid:F}=Yt(Z.decisions[s]),B=yp(F),M=B.some(ke=>ke.stage===c&&ke.text.length>0&&ke.hash===N),
L={ok:!0,findings:Er(m,s),stage:c,code:Un(N),hash:N};if((I==null?void 0:I.status)==="decided"&&I.hash===
N&&M)return{...L,at:I.at};let[j,W,H]=[et(),De(),Un(N)],V={stage:c,code:H,at:Mn(j),by:W,hash:N,text:P,
method:Ci(T.method,s),version:k(eo)},te=re(s),Q=[...B.filter(ke=>ke.stage!==c),V];zn(N2(Q,$,s,te.tabs.
decisions,te.tabs.decisionsOrigin)),Tr($,a.settings.admins),Hd($);let Ee=te.history.decided(H,V.method,
V.version);return Bt(i,{at:j,by:W,action:"decide",detail:Ee,run:xt(),hash:N,stage:c},s),{...L,at:j}}
)})}d();var tW=ne({stage:xe(U())}),ZD=2,nW=40;function rW({standings:e,places:t,last:n}){var a,s;let r=t===null?
0:e.filter(u=>u.rank<=t).length;if(r===0)return[];let o=n&&r<=nW?0:g.max(0,r-ZD),i=(s=(a=e[g.min(e.length,
r+ZD)-1])==null?void 0:a.rank)!=null?s:0;return e.filter((u,l)=>l>=o&&u.rank<=i)}function $p(e){
return ie(
()=>{let{stage:t}=de(tW,e);return me(),Se(()=>{var y;let n=Ve(),{competition:r}=n,{language:o}=r.settings,
{results:i}=yt({...n,decisions:[]},{provisional:!1}),a=t===void 0?void 0:Gn(r,t).name,s=(y=i.find(T=>T.
stage.name===a))!=null?y:i[i.length-1],u=re(o).tabs,l=$d(Me()),c=l===void 0?[]:Fd(Ne(l),r).listed,p=(
s===
void 0?[]:rW(s)).filter(({entry:T})=>!c.some(R=>R.entry===T.code&&R.stage===(s==null?void 0:s.stage.
name))).map(({entry:T,rank:R})=>{var A;return{stage:(A=s==null?void 0:s.stage.name)!=null?A:"",entry:
T.
code,computed:R}});return{tab:JD(Ea,l,p,o,[u.plenary,u.plenaryOrigin]),added:p.length}})})}function HD(
){
return ie(()=>(me(),Se(()=>{let{language:e}=Ve().competition.settings,t=re(e).tabs;return{tab:JD(ki,
es(Me()),[],e,[t.objections,t.objectionsOrigin]),added:0}})))}function JD(e,t,n,r,[o,i]){let a=t===void 0?
null:it(Ne(t),e);if(t===void 0||a===null&&kr(t)===0){let l=e.columns.map(({key:p,header:m,width:y,
format:T})=>({
header:m[r],width:y,...T===void 0?{}:{format:T},value:R=>{var A;return(A=R[p])!=null?A:""}})),c=wt(t!=
null?t:e.tab[r],o,i,l,n,2);return sn(c),c.name}if(a===null||n.length===0)return t;let s=g.max(...a.columns.
values())+1,u=n.map(l=>{var p;let c=v.from({length:s},()=>"");for(let[m,y]of a.columns)c[y]=(p=l[m])!=
null?p:"";return c});return zt(t,kr(t),0,u),t}d();d();var VD=_("Kode","Code"),iW=(e,t)=>typeof e=="number"&&
typeof t=="number"?e===t:K(e)===K(t);function YD(e,{
values:t,headerRow:n}){var y,T,R,A;let r=((y=t[n])!=null?y:[]).map(k),o=((T=e.values[n])!=null?T:[]).
map(P=>z(K(P))),i=r.map(P=>o.indexOf(z(P))),a=r.findIndex(P=>P===VD.id||P===VD.en),s=r.flatMap((P,N)=>i[
N]===
-1?[{kind:"column",header:P}]:[]),u=(R=i[a])!=null?R:-1;if(u===-1)return s;let l=new h(t.slice(n+1).
map(P=>[J(k(P[a])),P])),c=new x,p=[];for(let[P,N]of e.values.entries()){if(P<=n||i.every(L=>L===-1||
K(N[L])===""))continue;let I=K(N[u]),$=l.get(J(I));if($===void 0||c.has(J(I))){p.push({kind:"stray",
row:P+1,cell:Fe(P,u),code:I});continue}c.add(J(I));let F=r.flatMap((L,j)=>{var te,Q;let W=i[j],[H,V]=[
(te=N[W])!=null?te:"",(Q=$[j])!=null?Q:""];return W===-1||iW(H,V)?[]:[{at:W,header:L,written:H,
expected:V}]}),
B=F[0];if(B===void 0)continue;let M=F.map(({at:L,...j})=>j);p.push({kind:"cells",row:P+1,cell:Fe(P,B.
at),code:I,cells:M})}for(let[P,N]of l)c.has(P)||p.push({kind:"missing",code:k(N[a]),rank:(A=N[0])!=null?
A:""});let m=[...s,...p];return m.length>0?m:aW([...c],[...l.keys()],n,u)}function aW(e,t,n,r){let o=e.
findIndex((i,a)=>i!==t[a]);return o===-1?[]:[{kind:"order",row:n+o+2,cell:Fe(n+o+1,r)}]}var XD=e=>{
var t,
n,r;return(r=(n=/ (?:proses|run) ([0-9a-f]{8})(?: |$)/.exec(K((t=e.values[1])==null?void 0:t[0])))==
null?void 0:n[1])!=null?r:null};d();d();d();var cs=(e,{settings:t})=>e.inEnglish?t.language:"id";d();
d();var CW=new C(1980,0,1),ds=e=>(Li(),vo(Mi)).strToU8(e),ps=e=>(Li(),vo(Mi)).strFromU8(e),gO=e=>(Li(
),vo(Mi)).
strFromU8(e,!0),hO=e=>(Li(),vo(Mi)).inflateSync(e),jp=(e,t)=>(Li(),vo(Mi)).unzipSync(e,t&&{filter:t}
),
ms=(e,t=6)=>(Li(),vo(Mi)).zipSync(e,{mtime:CW,level:t});d();function RW(e,t){let n=t;for(let r=0;r<e.length;
r++)n=g.imul(n^e.charCodeAt(r),16777619);return n>>>
0}function zp(e){return[2166136261,84696351].map(t=>`0000000${RW(e,t).toString(16)}`.slice(-8)).join(
"")}var yO=new h,DW=4096;function kl(e){var n;let t=(n=yO.get(e))!=null?n:zp(gO(e.subarray(-DW)));
return yO.
set(e,t),t}function xl(e,t,n){let r=o=>f.keys(o).sort().map(i=>{let a=o[i];return[i,typeof a=="string"?
a:a.map(r)]});return E.stringify([e,t,r(n)])}d();var bO=`7X35cxvH8e+/glJ+SepJIsFbSl6+BVGUxUiiVSIVv7wcqiWxBFbE9XCIZlyuki9ZtnzJtx3ftmTH
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
csYcoIvgozrCpxOKINPxRBBxIiPaJQllkel4soht1RjRaswkFERm4ggi9/7z/wM=`;d();var vO="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function Bp(e){var a;let t=new D(
128).fill(64);for(let s=0;s<vO.length;s++)t[vO.charCodeAt(s)]=s;let n=new D(g.floor(e.length*3/4)),[
r,o,i]=[0,0,0];for(let s=0;s<e.length;s++){let u=(a=t[e.charCodeAt(s)])!=null?a:64;u!==64&&(o=(o<<6|
u)&65535,i+=6,!(i<8)&&(i-=8,n[r++]=o>>i&255))}return n.slice(0,r)}var AW=256,Tl=null,wO=new h;
function Vh(e,t){let n=`${e}.${t}`,r=wO.get(n);if(r!==void 0)return r;Tl!=
null||(Tl=E.parse(ps(hO(Bp(bO)))));let[o,i,a]=Tl,s=a[n];if(s===void 0)throw new S(`No template ${n}`);
let u=f.keys(s).map(c=>{var y;let m=((y=i[s[c]])!=null?y:"").replace(/[\u0100-\u07ff]/g,T=>{var R;
return(R=
o[T.charCodeAt(0)-AW])!=null?R:""});return[c,ds(m)]}),l=ms(f.fromEntries(u),0);return wO.set(n,l),l}
d();d();var PW=/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g,NW=/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
function Yh(e){if(!/[\u202A-\u202E\u2066-\u2069]/.test(e))return e;let t=[];for(let n of e)n>="\u2066"&&
n<="\u2068"?t.push("\u2069"):n==="\u2069"?t=t.slice(0,g.max(t.lastIndexOf("\u2069"),0)):n==="\u202C"?
t[t.length-1]==="\u202C"&&t.pop():n>="\u202A"&&n<="\u202E"&&t.push("\u202C");return e+t.reverse().join(
"")}function Up(e){let n=e.replace(/\r\n?|\u2028|\u2029|\u0085/g,`
`).replace(NW,(r,o)=>o!=null?o:"");return Yh(n.replace(PW,""))}d();function _t(e){return e.replace(
/[\s_\-"'\u00AD\u200B-\u201F\u2060]+/g,"").toLowerCase()}var Ge="\u2026\u2026\u2026\u2026\u2026\u2026\u2026";
function ve(e){return e===null||e.trim()===""?Ge:e}d();function fs(e){let t=new h(f.entries(jp(e)).filter(
([i])=>!i.endsWith("/"))),n=f.create(null),r=i=>{
n[i]={name:i,asText:()=>{var a;return ps((a=t.get(i))!=null?a:new D(0))}}};for(let i of t.keys())r(i);
function o(i,a){var s;if(typeof i!="string")return f.values(n).filter(u=>{var l;return i.test((l=u==
null?void 0:u.name)!=null?l:"")});if(a===void 0)return(s=n[i])!=null?s:null;t.set(i,typeof a=="string"?
ds(a):a),r(i)}return{files:n,file:o,remove:i=>{t.delete(i),delete n[i]},toBytes:()=>ms(f.fromEntries(
t))}}d();d();var gs=/^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/,IW=e=>e.replace(
/&(?:lt|gt|quot|apos|amp);/g,
t=>{var n;return(n={"&lt;":"<","&gt;":">","&quot;":'"',"&apos;":"'"}[t])!=null?n:"&"}),_W=/<w:p(?: [^>]*[^>/])?>|<\/w:p>|<w:t(?: [^>]*)?>[^<]*<\/w:t>|<w:(?:tab|br)(?: [^>]*)?\/>/g;
function Wp(e){var r,o,i;let t=[],n=[];for(let a of(r=e.match(_W))!=null?r:[])if(a==="</w:p>")t.push(
(o=n.pop())!=null?o:"");else if(/^<w:p[ >]/.test(a))n.push("");else{let s=a.startsWith("<w:t>")||a.startsWith(
"<w:t ")?IW(a.replace(/<[^>]*>/g,"")):" ";n.push(((i=n.pop())!=null?i:"")+s)}return t}var $W=/\{(?:<(?!\/w:p>)[^>]*>)*\{((?:<(?!\/w:p>)[^>]*>|[^{}<])*)\}/g,
FW=/<[^>]*>|[^<]/g;function MW(e,t){
var a;let[,n,r]=(a=/^\s*([#^/])([\s\S]*)$/.exec(t.replace(/<[^>]*>/g,"").replace(/&(?:quot|apos);/g,
"")))!=null?a:[];if(n===void 0||r===void 0)return e;let o=n+_t(r),i=t.replace(FW,s=>{if(s.startsWith(
"<"))return s;let u=o;return o="",u});return`${e.slice(0,e.length-t.length-1)}${i}}`}function kO(e){
for(let t of e.file(gs)){let n=t.asText(),r=n.replace($W,MW);r!==n&&e.file(t.name,r)}}d();function hs(
e){let t="tags"in e?`: ${e.tags.join(", ")}`:"";return f.assign(new S(`${e.code}${t}`),
{templateFault:e})}function ys(e){return e instanceof S&&"templateFault"in e?e.templateFault:null}
function SN(e){return new h(f.keys(e).map(t=>{let n=e[t];return[_t(t),typeof n=="string"?Up(n):n.map(
SN)]}))}function ZZ(e,t){var r;let n=(r=t==null?void 0:t.tag)==null?void 0:r.module;if(n!==void 0&&n!==
"loop")throw hs({code:"TAG_UNSUPPORTED",tags:[e]});return{get(o,i){let a=o.get(_t(e));if(a===void 0&&
i.num===0)throw hs({code:"TAG_UNKNOWN",tags:[e]});if(a!==void 0&&n===void 0&&typeof a!="string")throw hs(
{code:"TAG_UNSUPPORTED",tags:[e]});return a}}}function HZ(e){var s;let t=ys(e);if(t)return t;if(e instanceof
S&&e.name==="ParseError")return{code:"NOT_A_DOCX"};let n=e==null?void 0:e.properties;if(!n)return null;
let o=((s=n.errors)!=null?s:[e]).map(u=>{var l,c,p;return(p=ys((l=u.properties)==null?void 0:l.rootError))!=
null?p:{code:"TAG_BROKEN",tags:(c=u.properties)!=null&&c.xtag?[u.properties.xtag]:[]}}),[i]=o;if(!i||
!("tags"in i))return i!=null?i:null;let a=o.reduce((u,l)=>l.code===i.code?u.concat(l.tags):u,[]);
return{
code:i.code,tags:a.filter((u,l)=>a.indexOf(u)===l)}}function JZ(e){try{let t=fs(e);if(t.file(
"word/document.xml"))return t}catch{}throw hs({code:"NOT_A_DOCX"})}function fc(e,t){let n=JZ(e);kO(n);
try{let{
Docxtemplater:r}=(TN(),vo(kN));return new r(n,{delimiters:{start:"{{",end:"}}"},syntax:{
changeDelimiterPrefix:null},
paragraphLoop:!0,linebreaks:!0,errorLogging:!1,parser:ZZ}).render(SN(t)),n.toBytes()}catch(r){let o=HZ(
r);throw o?hs(o):r}}d();var EN=new h;function gc(e){let t=EN.get(e);if(t!==void 0)return t;let n=fs(
e).file(gs).flatMap(o=>Wp(
o.asText())),r=new x(n.flatMap(o=>{var i;return((i=o.match(/\{\{[^{}]*\}\}/g))!=null?i:[]).map(a=>_t(
a.replace(/[{}#^/]/g,"")))}));return EN.set(e,r),r}var Gs=(e,t)=>f.fromEntries(f.entries(e).filter((
[
n])=>t.has(_t(n))).map(([n,r])=>[n,typeof r=="string"?r:r.map(o=>Gs(o,t))]));d();d();d();d();d();d();
d();d();d();function hc(e){let[t,n]=e.toLowerCase().split("e"),r=parseInt(n,10),o="";t[0]==="-"&&(o="-",
t=t.
slice(1));let i=t.indexOf("."),a=i===-1?t:t.slice(0,i)+t.slice(i+1),u=(i===-1?t.length:i)+r;return u>=
a.length?o+a+"0".repeat(u-a.length):u<=0?o+"0."+"0".repeat(-u)+a:o+a.slice(0,u)+"."+a.slice(u)}
function CN(e){
let t=e.toString();return yc(t)?hc(t):t}function yc(e){return e.includes("e")||e.includes("E")}
function xm(e){let t=typeof e;if(t==="bigint")return e<BigInt(0)?{isNegative:!0,integerPart:-e}:{
isNegative:!1,
integerPart:e};if(t==="number"){if(!b.isFinite(e))throw new RangeError(
"Number must be finite (NaN and Infinity are not supported)");return b.isSafeInteger(e)?e<0?{
isNegative:!0,integerPart:BigInt(-e)}:
{isNegative:!1,integerPart:BigInt(e)}:RN(CN(e))}if(t==="string")return RN(VZ(e));throw new TypeError(
`Invalid value type: expected number, string, or bigint, received ${t}`)}function VZ(e){let t=e.trim(
);
if(t.length===0||b.isNaN(b(t)))throw new RangeError(`Invalid number format: "${e}"`);return yc(t)?hc(
t):t}function RN(e){let t=e[0]==="-";t&&(e=e.slice(1));let n=e.indexOf(".");if(n===-1)return{
isNegative:t,
integerPart:BigInt(e)};let r=e.slice(0,n)||"0",o=e.slice(n+1);return{isNegative:t,integerPart:BigInt(
r),decimalPart:o}}d();function Tm(e){let t=typeof e;if(t==="bigint"){if(e<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return e}if(t==="number"){if(!b.isFinite(e))throw new RangeError(
"Ordinals must be finite numbers");if(!b.isInteger(e))throw new RangeError(
"Ordinals must be whole numbers");if(e<=
0)throw new RangeError("Ordinals must be positive integers");return BigInt(e)}if(t==="string")return YZ(
e);throw new TypeError(`Invalid value type: expected number, string, or bigint, received ${t}`)}
function YZ(e){
let t=e.trim();if(t.length===0)throw new RangeError("Ordinals cannot be empty strings");if(t[0]==="-")
throw new RangeError("Ordinals cannot be negative");if(t.includes("."))throw new RangeError(
"Ordinals must be whole numbers");if(yc(t)){let n=hc(t);if(n.includes("."))throw new RangeError(
"Ordinals must be whole numbers");let r=BigInt(n);if(r<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return r}try{let n=BigInt(t);if(n<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return n}catch(n){throw n instanceof RangeError?n:new RangeError(
`Invalid ordinal format: "${e}"`)}}var qs=["","one","two","three","four","five","six","seven",
"eight","nine"],XZ=["ten","eleven","twelve","thirteen","fourteen","fifteen","sixteen","seventeen",
"eighteen","nineteen"],nb=["","","twenty","thirty","forty","fifty","sixty","seventy","eighty",
"ninety"],Zs=["thousand","million","billion","trillion","quadrillion","quintillion","sextillion",
"septillion","octillion","nonillion","decillion","undecillion","duodecillion","tredecillion",
"quattuordecillion","quindecillion","sexdecillion","septendecillion","octodecillion",
"novemdecillion","vigintillion"],rb="hundred",ON="zero",QZ="minus",eH="point",DN=["","first",
"second","third","fourth","fifth","sixth","seventh","eighth","ninth"],tH=["tenth",
"eleventh","twelfth","thirteenth","fourteenth","fifteenth","sixteenth","seventeenth","eighteenth",
"nineteenth"],nH=["","","twentieth","thirtieth","fortieth","fiftieth","sixtieth","seventieth",
"eightieth","ninetieth"];var ho={word:"",hasHundred:!1};function ni(e){if(e===0)return ho.word="",ho.hasHundred=!1,
ho;let t=e%
10,n=g.trunc(e/10)%10,r=g.trunc(e/100),o="";return n===1?o=XZ[t]:n>=2?o=t>0?nb[n]+"-"+qs[t]:nb[n]:t>
0&&(o=qs[t]),r>0?(o?ho.word=qs[r]+" "+rb+" and "+o:ho.word=qs[r]+" "+rb,ho.hasHundred=!0):(ho.word=o,
ho.hasHundred=!1),ho}function AN(e){if(e===BigInt(0))return ON;if(e<BigInt(1000))return ni(b(e)).word;
if(e<BigInt(1000000)){let t=b(e/BigInt(1000)),n=b(e%BigInt(1000)),{word:r}=ni(t),o=r+" "+Zs[0];if(n>
0){let{word:i,hasHundred:a}=ni(n);o+=a?" "+i:" and "+i}return o}return rH(e)}function rH(e){let t=[],
n=e;for(;n>BigInt(0);)t.push(b(n%BigInt(1000))),n=n/BigInt(1000);let r=-1;for(let a=0;a<t.length;a++)
if(t[a]!==0){r=a;break}let o="",i=!1;for(let a=t.length-1;a>=0;a--){let s=t[a];if(s===0)continue;let{
word:u,hasHundred:l}=ni(s);o&&a===r&&i&&!l&&(o+=" and"),o&&(o+=" "),o+=u,a>0?(o+=" "+Zs[a-1],i=!0):i=
!1}return o}function oH(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=ON,n++;let r=e.slice(
n);return r&&(t&&(t+=" "),t+=AN(BigInt(r))),t}function PN(e){let{isNegative:t,integerPart:n,
decimalPart:r}=xm(
e),o="";return t&&(o=QZ+" "),o+=AN(n),r&&(o+=" "+eH+" "+oH(r)),o}function ob(e){let t=e%10,n=g.trunc(
e/10)%10,r=g.trunc(e/100),o="";return n===1?o=tH[t]:n>=2?t>0?o=nb[n]+"-"+DN[t]:o=nH[n]:t>0&&(o=DN[t]),
r>0?o?qs[r]+" "+rb+" "+o:qs[r]+" hundredth":o}function iH(e){if(e<BigInt(1000))return ob(b(e));if(e<
BigInt(1000000)){let t=b(e/BigInt(1000)),n=b(e%BigInt(1000));if(n===0)return ni(t).word+" "+Zs[0]+"th";
let{word:r}=ni(t);return r+" "+Zs[0]+" "+ob(n)}return aH(e)}function aH(e){let t=[],n=e;for(;n>BigInt(
0);)
t.push(b(n%BigInt(1000))),n=n/BigInt(1000);let r=0;for(let i=0;i<t.length;i++)if(t[i]!==0){r=i;break}
let o="";for(let i=t.length-1;i>=0;i--){let a=t[i];if(a===0)continue;let s=i===r;o&&(o+=" "),s?i===0?
o+=ob(a):o+=ni(a).word+" "+Zs[i-1]+"th":(o+=ni(a).word,i>0&&(o+=" "+Zs[i-1]))}return o}function NN(e){
let t=Tm(e);return iH(t)}d();var ib=["","satu","dua","tiga","empat","lima","enam","tujuh","delapan",
"sembilan"],sH=["sepuluh","sebelas","dua belas","tiga belas","empat belas","lima belas","enam belas",
"tujuh belas","delapan belas",
"sembilan belas"],IN=["","","dua puluh","tiga puluh","empat puluh","lima puluh","enam puluh",
"tujuh puluh","delapan puluh","sembilan puluh"],_N="ratus",Sm="ribu",uH=["juta","miliar","triliun",
"kuadriliun","kuantiliun","sekstiliun","septiliun","oktiliun","noniliun","desiliun"],$N="nol",lH="min",
cH="koma",dH="ke",pH="pertama";function Hs(e){if(e===0)return"";let t=e%10,n=g.trunc(e/10)%10,r=g.trunc(
e/100),o=[];r>0&&(r===1?o.push(
"se"+_N):o.push(ib[r]+" "+_N));let i=e%100;return i===0||(i<10?o.push(ib[i]):i<20?o.push(sH[i-10]):t===
0?o.push(IN[n]):o.push(IN[n]+" "+ib[t])),o.join(" ")}function ab(e){if(e===BigInt(0))return $N;if(e<
BigInt(1000))return Hs(b(e));if(e<BigInt(1000000)){let t=b(e/BigInt(1000)),n=b(e%BigInt(1000)),r;
return t===
1?r="se"+Sm:r=Hs(t)+" "+Sm,n>0&&(r+=" "+Hs(n)),r}return mH(e)}function mH(e){let t=e.toString(),n=t.
length,r=[],o=3,i=n%o,a=0;for(i>0&&(r.push(b(t.slice(0,i))),a=i);a<n;)r.push(b(t.slice(a,a+o))),a+=o;
let s=[],u=r.length-1;for(let l=0;l<r.length;l++){let c=r[l];if(c!==0)if(u===0)s.push(Hs(c));else if(
u===
1)c===1?s.push("se"+Sm):s.push(Hs(c)+" "+Sm);else{let p=uH[u-2];s.push(Hs(c)+" "+p)}u--}return s.join(
" ")}function fH(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=$N,n++;let r=e.slice(n);
return r&&(t&&(t+=" "),t+=ab(BigInt(r))),t}function FN(e){let{isNegative:t,integerPart:n,decimalPart:
r}=xm(
e),o="";return t&&(o=lH+" "),o+=ab(n),r&&(o+=" "+cH+" "+fH(r)),o}function gH(e){return e===BigInt(1)?
pH:dH+ab(e)}function MN(e){let t=Tm(e);return gH(t)}function hH(e,t){return e.split("").map(n=>Mr(b(
n),t)).join(" ")}function Mr(e,t){let n=/^(-?)(\d+)(?:\.(\d+))?$/.
exec(k(e));if(!n)throw new RangeError(`Not a plain decimal number: ${e}`);let r=(t==="id"?FN:PN)(n[2]),
o=t==="id"?"koma":"point",i=n[3]?` ${o} ${hH(n[3],t)}`:"";return`${n[1]?"minus ":""}${r}${i}`}
function Em(e,t){
return(t==="id"?MN:NN)(e)}function LN(e,t){let[n,r]=e.toFixed(2).split(".");return{figures:Xu(e,t),
words:`${Mr(
r==="00"?n:`${n}.${r}`,t)} rupiah`}}var jN={id:"Minggu Senin Selasa Rabu Kamis Jumat Sabtu".split(
" "),en:"Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ")};function yH(e,t){
return t===2?e%4===0&&(e%100!==0||e%400===
0)?29:28:[4,6,9,11].includes(t)?30:31}function Cm(e){let t=/^(\d{4})-(\d{2})-(\d{2})$/.exec(e);if(!t)
return null;let[n,r,o]=[b(t[1]),b(t[2]),b(t[3])];return n>0&&r>=1&&r<=12&&o>=1&&o<=yH(n,r)?{year:n,
month:r,
day:o}:null}function zN({year:e,month:t,day:n}){let r=[0,3,2,5,0,3,5,1,4,6,2,4][t-1],o=t<3?e-1:e;
return(o+
g.floor(o/4)-g.floor(o/100)+g.floor(o/400)+r+n)%7}function Nn(e,t){return Cm(e)&&hi(e,t)}var BN=e=>Cm(
e)?e.split("-").reverse().join("/"):null;function sb(e,t){let n=Cm(e);return n&&jN[t][zN(n)]}
function Rm(e,t){
let n=Nn(e,t);return n&&`${sb(e,t)}, ${n}`}function Dm(e,t){let n=Cm(e);if(!n)return null;let r=Ta[t][
n.
month-1],o=jN[t][zN(n)];return t==="en"?`${o}, the ${Em(n.day,"en")} of ${r}, ${Mr(n.year,"en")}`:`${o} tanggal ${Mr(
n.day,"id")} bulan ${r} tahun ${Mr(n.year,"id")}`}d();var bH=[{of:/^kelurahan\s+(.+)/i,address:(e,t)=>`Lurah ${t}`}
,{of:/^desa\s+(.+)/i,address:(e,t)=>`Kepala Desa ${t}`},{of:/^kecamatan\s+(.+)/i,address:(e,t)=>`Camat ${t}`}
,{of:/^inspektorat\b\s*(.*)/i,
address:(e,t)=>`Inspektur ${t}`},{of:/^sekretariat\s+(?:dprd|dewan)\b/i,address:e=>e.replace(
/^sekretariat/i,
"Sekretaris")},{of:/^(?:rsud|rsu|rs|rumah sakit|perumda|perusahaan umum)\b/i,address:e=>`Direktur ${e}`}
,
{of:
/^(?:dinas|badan|bagian|bidang|kantor|puskesmas|uptd?|upt|satuan|sat|tk|paud|ra|sd|sdn|mi|min|smp|smpn|mts|mtsn|sma|sman|smk|smkn|ma|man|sekolah|madrasah)\b/i,
address:e=>`Kepala ${e}`}];function UN(e,t){var n;if(
/^(?:kepala|lurah|camat|direktur|inspektur|sekretaris|pimpinan|ketua|head|director)\b/i.
test(e))return e;if(t==="en")return`The Head of ${e}`;for(let r of bH){let o=r.of.exec(e);if(o)return r.
address(e,(n=o[1])!=null?n:"").trim()}return`Pimpinan ${e}`}d();d();function q(e){return Yh(e.replace(
/\s+/g," ").trim())}function Zi(e){return e.split(/[\r\n\u2028\u2029]+/).
map(q).filter(t=>t!=="")}function Lr(e){return Zi(e.replace(/;/g,`
`)).map(t=>t.replace(/^(\d{1,2}[.)]\s+|[-\u2013\u2022*]\s+)/,"")).filter(t=>t!=="")}function Js(e){
return q(
e).replace(/^["\u201c\u201d\u00ab]([^"\u201c\u201d\u00ab\u00bb]+)["\u201c\u201d\u00bb]$/,"$1")}var vH=[
{of:/^(?:pemerintah\s+kota|(?:city|municipal)\s+government\s+of|city\s+of)\s+/i,id:"Wali Kota",en:
"Mayor"},{of:/^(?:pemerintah\s+kab(?:upaten|\.)|(?:regency\s+government|regency)\s+of)\s+/i,id:
"Bupati",en:"Regent"},{of:
/^(?:pemerintah\s+(?:daerah\s+)?provinsi|(?:provincial\s+government|province)\s+of)\s+/i,
id:"Gubernur",en:"Governor"}],wH=/^(wali\s?kota|bupati|gubernur|mayor|regent|governor)\b/i;function WN(
e){
return wH.test(q(e.signerPosition))}function Vs(e){let t=q(e.government);for(let n of vH){let r=t.replace(
n.of,"");if(r!==t)return e.language==="id"?`${n.id} ${r}`:`${n.en} of ${r}`}return WN(e)?q(e.signerPosition):
null}function kH(e){var n,r;let t=(r=(n=/^(?:(?:a\.\s?n\.|u\.\s?b\.|an\.|ub\.|plt\.|plh\.|pj\.|pjs\.|pgs\.)\s*)+/i.
exec(e))==null?void 0:n[0])!=null?r:"";return t+e.slice(t.length).toUpperCase()}function Hi(e){
return q(
e.city).replace(/^(?:kota|kabupaten|kab\.)\s+/i,"")}function Ys(e){if(WN(e))return{first:q(e.signerPosition).
toUpperCase(),unit:""};let t=q(e.government).toUpperCase(),n=q(e.organizer).toUpperCase();return t!==
""?{first:t,unit:n===t?"":n}:n!==""?{first:n,unit:""}:{first:e.language==="id"?`PEMERINTAH ${Ge}`:Ge,
unit:""}}function Xs(e){let t=q(e.competition),n=q(e.year);return t===""?Ge:n===""||t.includes(n)?t:
e.language==="id"?`${t} Tahun ${n}`:`${t} ${n}`}function Om(e){let{language:t}=e,n=q(e.signerNip).replace(
/^nip\.?\s*:?\s*/i,""),r=Zi(e.signerPosition);return{kota:ve(Hi(e)),tanggal:ve(e.decisionDate&&Nn(e.
decisionDate,t)),tanggal_pendek:ve(e.decisionDate&&BN(e.decisionDate)),hari:ve(e.decisionDate&&sb(e.
decisionDate,t)),tanggal_huruf:ve(e.decisionDate&&Dm(e.decisionDate,t)),jabatan_penandatangan:ve(r.map(
o=>t==="id"?kH(o):o).join(`
`)),nama_penandatangan:ve(q(e.signerName)),pangkat_penandatangan:q(e.signerGrade),nip_penandatangan:
n}}function rt(e,t){let n=Ys(e),r=Xs(e);return{nomor:ve(t&&q(t)),kop:n.first,kop_unit:n.unit,
kompetisi:r,
kompetisi_kapital:r.toUpperCase(),...Om(e)}}function ri({entry:e},{language:t}){let n=q(e.institution);
if(n!=="")return[UN(n,t)];let r=Lr(e.innovator).map(o=>t==="id"?`Sdr. ${o}`:o);return r.length>0?r:[
Ge]}function Am(e){let{ceremonyDate:t,ceremonyTime:n,ceremonyPlace:r,language:o}=e,i=t!==null||q(n)!==
""||q(r)!=="";return{penyerahan:i?"ya":"",penyerahan_hari:i?ve(t&&Rm(t,o)):"",penyerahan_waktu:i?ve(
q(n)):"",penyerahan_tempat:i?ve(q(r)):""}}function Qs(e,{language:t}){if(e===null)return{
uang_pembinaan:"",
uang_pembinaan_huruf:""};if(e==="open")return{uang_pembinaan:`Rp${Ge}`,uang_pembinaan_huruf:`${Ge} rupiah`}
;let n=LN(e.amount,t);return{uang_pembinaan:n.figures,uang_pembinaan_huruf:n.words}}function oi(e){
let t=Lr(e.copies);return{ada_tembusan:t.length>0?"ya":"",tembusan:t.map((n,r)=>({nama:t.length>1?`${r+
1}. ${n}`:n}))}}d();d();var Pm=({results:e})=>e[e.length-1];function Nm(e,t,n){var i;let{competition:
r}=e,o=(i=e.winners)!=
null?i:[];return o.map(a=>{let s=n(t,a.entry.code);return{competition:r,result:Pm(e),standing:a,
winners:o,
number:s}})}var eu=(e,t)=>n=>{let{competition:r,winners:o}=n;return(o!=null?o:[]).map(i=>({about:i.entry.
code,fields:a=>{let s=a(e,i.entry.code),u={competition:r,result:Pm(n),standing:i,winners:o!=null?o:[
],
number:s};return t(u,a)}}))},Ji=e=>t=>[{about:"",fields:n=>e(t,n)}],ii=e=>t=>t.winners!==null&&t.winners.
length>0?Ji(e)(t):[],En=(e,t)=>{var n,r;return{...e,decreeNumber:(n=t("sk",""))!=null?n:e.decreeNumber,
minutesNumber:(r=t("berita-acara",""))!=null?r:e.minutesNumber}};d();d();d();var KN=({competition:e,
standing:t})=>e.settings.rankedWinners?t.place:null;d();var xH=[[1e3,"M"],[900,"CM"],[500,"D"],[400,
"CD"],[100,"C"],[90,"XC"],[50,"L"],[40,"XL"],[10,"X"],
[9,"IX"],[5,"V"],[4,"IV"],[1,"I"]];function Im(e){if(!b.isInteger(e)||e<1||e>3999)throw new RangeError(
`No roman numeral for ${e}`);let t=e,n="";for(let[r,o]of xH)for(;t>=r;)n+=o,t-=r;return n}var TH={id:
{Juara:"Juara",Terbaik:"Terbaik"},en:{Juara:"Winner",Terbaik:"Best Innovation"}};function GN(e){
return e.replace(/(^|[\s-])(\S)/g,(t,n,r)=>n+r.toUpperCase())}function qN(e){var y;let{language:t,
winnerTerm:n}=e.
competition.settings,r=TH[t][n],o=e.result.stage.title!==null,i=q((y=e.standing.title)!=null?y:""),a=KN(
e);if(!a){let T=i===""?r:i;return{full:T,short:T,title:"",arabic:"",roman:"",words:""}}let s=Em(a.place,
t),u=Im(a.place),c={title:[r,n].some(T=>z(T)===z(i))||!o?"":i,arabic:k(a.place),roman:u,words:s};if(
t===
"id")return{full:`${r} ${u} (${GN(s)})`,short:`${r} ${u}`,...c};let p=`${GN(s)} Place`,m=n==="Juara"?
`${p} Winner`:`${r}, ${p}`;return{full:m,short:m,...c}}var SH=3,EH=104;function CH(e){var n;if(e.length<=SH)return e.join(
`
`);let t=[];for(let r of e){let o=`${(n=t[t.length-1])!=null?n:""} \xB7 ${r}`;t.length===0||o.length>
EH?t.push(r):t[t.length-1]=o}return t.join(`
`)}function RH(e){let{entry:t}=e.standing,n=Lr(t.innovator),r=q(t.institution);if(n.length===0)return{
names:r===""?[]:[r],institution:""};let o=n.length===1&&z(n[0])===z(r);return{names:n,institution:o?
"":r}}function DH({standing:e}){var n;return q((n=e.category)!=null?n:"").replace(
/^(?:kategori|category)[\s:]+(?=\S)/i,
"")}function OH({full:e,title:t},n,{language:r}){let o=r==="id"?` Kategori ${n}`:`, category ${n}`,i=n===
""?e:e+o;return t===""?i:`${i}, ${t}`}function ai(e){let{settings:t}=e.competition,{entry:n}=e.standing,
r=qN(e),o=DH(e),{names:i,institution:a}=RH(e),s=t.rankedWinners||t.letterScores?tr(e.standing.score,
t.decimals):"";return{kode:q(n.code),nomor:ve(e.number&&q(e.number)),inovasi:ve(Js(n.name)),instansi:
q(
n.institution),inovator:Lr(n.innovator).join("; "),kategori:o,penerima:i.length===0?Ge:CH(i),
instansi_penerima:a,
predikat:r.full,predikat_singkat:r.short,predikat_kapital:r.full.toUpperCase(),gelar:r.title,
penghargaan:OH(
r,o,t),peringkat_angka:r.arabic,peringkat_romawi:r.roman,peringkat_huruf:r.words,nilai:un(s,t.language),
nilai_huruf:s===""?"":Mr(s,t.language),kompetisi:Xs(t),...Om(t)}}var AH={id:{innovation:
"Nama inovasi",innovator:"Inovator",institution:"Instansi",score:"Nilai"},en:{innovation:
"Innovation",innovator:"Innovator",institution:"Institution",score:"Score"}};function _m(e,{language:
t,letterScores:n}){let r=AH[t];
return[{label:r.innovation,isi:e.inovasi},{label:r.innovator,isi:e.inovator},{label:r.institution,
isi:e.
instansi},{label:r.score,isi:n?`${e.nilai} (${e.nilai_huruf})`:""}].filter(o=>o.isi!=="")}var ZN=(e,
t)=>{var n,r;return(r=(n=t.find(([o])=>o===e))==null?void 0:n[1].id)!=null?r:""},Rt=e=>`${e} (${Mr(e,
"id")})`,bc=(e,{settings:t})=>un(tr(e,t.decimals),t.language),dr=e=>({kode:q(e.code),inovasi:ve(
Js(e.name)),instansi:q(e.institution),inovator:Lr(e.innovator).join("; ")}),ub=(e,t=4)=>un(tr(e,t).replace(
/\.?0+$/,""),"id");function PH(e){let t=e.map(Ft),n=t.reduce((r,o)=>r.add(o),new Pe(0));return n.lte(
0)?t.map(()=>"\u2013"):t.map(r=>`${ub(r.mul(100).div(n),2)}%`)}function tu(e,t=[]){return e.stages.map(
(n,r)=>{var a;let o=qr(e,n),i=t[r];return{no:k(r+1),tahap:q(n.name),bentuk:n.form===null?"\u2013":ZN(
n.form,aa),tanggal_tahap:(a=n.date&&Nn(n.date,"id"))!=null?a:"\u2013",bobot_tahap:e.settings.carryOver&&
n.weight!==null?se(n.weight,"id"):"\u2013",jumlah_juri:k(Ye(e,n).length),jumlah_peserta:i===void 0?
"\u2013":k(i.standings.length),lolos:o===null?"semua":k(o)}})}function Vi(e,t){let n=$e(e,t),r=PH(n.map(
o=>o.weight));return n.map((o,i)=>{var a;return{no:k(i+1),kriteria:q(o.name),bobot:(a=r[i])!=null?a:
"",rentang:`${se(o.min,"id")}\u2013${se(o.max,"id")}`,uraian:q(o.description)}})}var $m=({entries:e}
)=>e.
filter(t=>t.status!=="running").map(t=>({...dr(t),status:ZN(t.status,xo),alasan:ve(q(t.reason))}));
function jr(e,t){
let{settings:n}=e.competition;return Nm(e,"piagam",t).map((r,o)=>{let{kode:i,inovasi:a,instansi:s,
inovator:u,
kategori:l,penghargaan:c,predikat_singkat:p,gelar:m}=ai(r);return{no:k(o+1),kode:i,inovasi:a,
instansi:s,
inovator:u,kategori:l,penghargaan:c,predikat_singkat:p,gelar:m,nilai:n.rankedWinners?bc(r.standing.score,
e.competition):"",...Qs(r.standing.prize,n)}})}d();function NH({tieBreaks:e}){let t=e.map(r=>Da[r].official).filter(
r=>r!=="");return t.length===0?"Peserta dengan nilai yang sama berbagi peringkat.":`Nilai yang sama dipisahkan ${t.length===1?
`menurut ${t[0]}`:
`berturut-turut menurut ${t.map((r,o)=>`(${o+1}) ${r}`).join("; ")}`}. Bila tetap sama, peringkatnya dipakai bersama.`}
function nu({settings:e,stages:t}){let{decimals:n,passingScore:r,maxPerInstitution:o,
winnerTerm:i}=e,a=u=>se(u,"id");return[
"Nilai seorang juri bagi satu inovasi adalah 100 \xD7 jumlah (bobot kriteria \xD7 nilai \xF7 nilai maksimum) \xF7 jumlah bobot, sehingga terletak antara 0 dan 100.",
e.missing==="complete"?
"Setiap juri menilai semua peserta pada tahapnya. Nilai yang belum diisi tidak dihitung sebagai nol.":
"Setiap juri menilai peserta yang ditugaskan kepadanya. Baris yang belum lengkap tidak dihitung, dan nilai yang belum diisi bukan nol.",
Ao[e.method].official,t.length>1&&(e.carryOver?
"Nilai pada suatu tahap digabungkan dengan nilai tahap-tahap sebelumnya menurut bobot tahap.":
"Setiap tahap dinilai tersendiri; nilai tahap sebelumnya tidak digabungkan."),`Peringkat disusun dari nilai yang dibulatkan sampai ${n} desimal. Peserta dengan nilai yang sama mendapat peringkat yang sama, dan peringkat berikutnya dilewati (1-2-2-4).`,
NH(e),r!==null&&`Peserta dengan nilai di bawah ${a(r)} tidak lolos.`,o!==null&&`Dari satu instansi paling banyak ${o} inovasi yang lolos; tempatnya diisi peringkat berikutnya.`,
"Semua yang berada pada peringkat batas ikut lolos; pada tahap terakhir hal itu diputuskan rapat pleno.",
e.winnersPerCategory&&"Pemenang ditetapkan pada setiap kategori tersendiri.",e.rankedWinners?`Pemenang diumumkan menurut urutan ${i} I, II, dan seterusnya.`:
"Pemenang diumumkan menurut abjad, tanpa peringkat.",e.conflicts==="exclude"?
"Nilai juri bagi inovasi dari instansinya sendiri, dari unit di bawah instansinya, atau yang tercatat sebagai benturan kepentingan tidak dihitung. Juri yang mundur dari suatu penilaian menuliskan BK.":
"Benturan kepentingan juri dicatat, dan nilainya tetap dihitung kecuali bila juri mundur dengan menuliskan BK.",
"Putusan rapat pleno yang berbeda dari peringkat hitung dicatat bersama alasan dan hasil suaranya."].filter(
u=>u!==!1)}d();d();var IH=/[\u0000-\u001F\u007F-\u009F"*/:<>?\\|]+/g,_H=/[\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF]/g,
$H=200,HN=60;function JN(e){let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4}function lb(e){
return v.from(e).reduce((t,n)=>t+JN(n),0)}function VN(e,t){if(lb(e)<=t)return e;let n=t-3,r=0;for(
let o of v.
from(e)){if(n-=JN(o),n<0)break;r+=o.length}return`${e.slice(0,r).trim()}\u2026`}function YN(e){let t=e.
replace(_H,"").replace(IH,"-");return v.from(t).filter(r=>r.length>1||r<"\uD800"||r>"\uDFFF").join(
"").
replace(/\s+/g," ").trim()}function FH(e){let t=YN(e);return lb(t)<=HN?t:`${VN(t,HN-17)}-${zp(e)}`}
function Fm(e,t){
let n=t.trim()===""?"":` (${FH(t)})`,r=e.map(YN).filter(o=>o!=="").join(" \u2013 ");return VN(r,$H-lb(
n)).replace(/[. ]+$/,"")+n}var vc=e=>t=>{let n=e[t];return typeof n=="string"?n:""};function ru(e){
let t=vc(e);return Fm([t("jenis"),t("predikat_singkat"),t("kategori"),t("inovasi")],t("kode"))}var Cn=e=>Fm(
[vc(e)("jenis"),vc(e)(
"kompetisi")],""),zr=(...e)=>t=>Fm(["jenis",...e].map(vc(t)),vc(t)("kode"));var MH={recused:
"mundur dari penilaian (BK)",conflict:"benturan kepentingan",incomplete:"nilai tidak lengkap"},LH=e=>e.split(
"-").reverse().join("-"),cb=(e,t)=>{let n=e.find(r=>r.code===t);return n===
void 0||n.name===""?t:`${Js(n.name)} (${t})`};function jH({competition:e,results:t}){return t.flatMap(
({stage:n,panel:r})=>r.leftOut.filter(({reason:o})=>o!=="incomplete").map(({judge:o,entry:i,reason:a}
)=>({
juri:cb(e.judges,o),peserta:cb(e.entries,i),tahap:q(n.name),alasan:MH[a]})))}function zH({results:e,
competition:t}){return e.flatMap(({stage:n,standings:r})=>r.flatMap(({entry:o,rank:i,decision:a})=>a===
void 0?[]:[{tahap:q(n.name),peserta:cb(t.entries,o.code),semula:k(i),menjadi:k(a.rank),alasan:ve(q(a.
reason)),setuju:a.votesFor===null?"\u2026":k(a.votesFor),tidak:a.votesAgainst===null?"\u2026":k(a.votesAgainst)}
]))}
function BH(e,t){var a;let n=t.last&&!e.competition.settings.rankedWinners,r=(s,u)=>{let{entry:l,
rank:c,
score:p,title:m,decision:y,category:T,categoryRank:R}=s,A=[m!=null?m:"",T!==null&&R!==null&&!u?`${T}: ${R}`:
"",y===void 0||u?"":`putusan pleno, peringkat hitung ${c}`];return{...dr(l),peringkat:u?"\u2013":
k(yn(s)),nilai:u?"\u2013":bc(p,e.competition),keterangan:A.filter(P=>P!=="").join("; ")}},o=[...t.standings].
sort((s,u)=>yn(s)-yn(u)),i=n?(a=e.winners)!=null?a:[]:[];return[...i.map(s=>r(s,!0)),...o.filter(s=>!i.
includes(s)).map(s=>r(s,!1))]}function UH(e){return e.results.map((t,n)=>({lampiran:e.results.length>
1?`LAMPIRAN ${Im(n+1)}`:"LAMPIRAN",tahap:q(t.stage.name),tahap_kapital:q(t.stage.name).toUpperCase(),
kepala_nilai:za($n(t.method),"id"),tanpa_urutan:t.last&&!e.competition.settings.rankedWinners?"ya":
"",
peringkat_tahap:BH(e,t)}))}function WH(e){let[t="",n="",...r]=Zi(e);return{mengetahui:t,
nama_mengetahui:t===
""?"":ve(n),rincian_mengetahui:r.map(o=>({isi:o}))}}function KH(e,t){var R,A,P;let{competition:n,
results:r}=e,
o=En(n.settings,t),{plenaryDate:i,plenaryTime:a,plenaryPlace:s,juryDecreeNumber:u}=o,l=Vs(o),c=$m(n),
p=jH(e),m=zH(e),y=Pm(e).panel.judges,T=n.judges.filter(N=>!y.includes(N));return{...rt(o,o.minutesNumber),
tanggal:ve(i&&Nn(i,"id")),jenis:"Berita Acara Rapat Pleno",hari_tanggal:i===null?Ge:`${Dm(i,"id")} (${LH(
i)})`,waktu_pleno:q(a),tempat_pleno:ve(q(s)),keputusan_juri:`Keputusan${l===null?"":` ${l}`} Nomor ${ve(
q(u))}`,jumlah_peserta:Rt((A=(R=r[0])==null?void 0:R.standings.length)!=null?A:0),gugur:c,
tidak_gugur:c.
length===0?"ya":"",tahapan:tu(n,r),aturan:nu(n).map((N,I)=>({no:k.fromCharCode(97+I),isi:N})),
kelompok_kriteria:r.
map(({stage:N})=>({tahap_kriteria:q(N.name),kriteria:Vi(n,N).map(I=>`${k(I.kriteria)} ${k(I.bobot)}`).
join(", ")})),benturan:p,tidak_benturan:p.length===0?"ya":"",pleno:m,tidak_pleno:m.length===0?"ya":
"",
usulan:jr(e,t),tanpa_urutan:o.rankedWinners?"":"ya",kode_hasil:(P=e.code)!=null?P:Ge,
lampiran_peringkat:UH(
e),juri:[...y,...T].map((N,I)=>({no:`${I+1}.`,nama:ve(q(N.name)),peran:q(N.role)||"Anggota",
instansi_juri:q(
N.institution)})),...WH(o.acknowledgedBy)}}var XN={needs:"result",inEnglish:!1,documents:Ji(KH),
title:Cn};d();d();function GH({competition:e,results:t},n){if(n===0)return e.entries.filter(o=>o.status==="running");
let r=t[n-
1];return r===void 0?null:r.standings.filter(({advances:o})=>o).map(({entry:o})=>o)}var QN=(e,{
competition:t})=>e.
map(n=>({nama:ri({entry:n},t.settings).join(", "),keterangan:dr(n).inovasi}));function Mm(e){let{
competition:t,
winners:n}=e,{settings:r,stages:o,judges:i}=t,a=o.flatMap((l,c)=>{let p=l.form==="presentation"||l.form===
"field"?GH(e,c):null;if(p===null)return[];let m=`${l.form==="field"?"Kunjungan lapangan":
"Presentasi"} tahap ${q(l.name)}`;return[{about:`Tahap ${l.name}`,name:m,date:l.date,time:"",place:
"",guests:QN(p,
e)}]}),s={about:"Pleno",name:"Rapat pleno Dewan Juri",date:r.plenaryDate,time:r.plenaryTime,place:r.
plenaryPlace,guests:i.map(l=>({nama:q(l.name)||l.code,keterangan:[l.role,l.institution].map(q).filter(
Boolean).join(", ")}))},u={about:"Penyerahan",name:"Penyerahan penghargaan",date:r.ceremonyDate,time:
r.
ceremonyTime,place:r.ceremonyPlace,guests:QN((n!=null?n:[]).map(({entry:l})=>l),e)};return[...a,s,
...n===
null?[]:[u]].filter(({guests:l})=>l.length>0)}var Lm=({name:e,date:t,time:n,place:r})=>({acara:e,
acara_kapital:e.
toUpperCase(),hari_acara:ve(t&&Rm(t,"id")),waktu_acara:ve(q(n)),tempat_acara:ve(q(r))});var qH=5,ZH=e=>[
...e,...v.from({length:qH},()=>({nama:"",keterangan:""}))].map((t,n)=>({no:k(n+1),...t})),
eI={needs:"rules",inEnglish:!1,documents:e=>Mm(e).map(t=>({about:t.about,fields:n=>({...rt(e.competition.
settings,n("daftar-hadir",t.about)),jenis:"Daftar Hadir",kode:"",...Lm(t),hadir:ZH(t.guests)})})),
title:zr(
"acara")};d();d();d();var HH=["besar","sedang","kecil"];function tI(e){return v.from(e).length}
function nI(e){return e.join(`
`).split(`
`).filter(n=>n!=="").reduce((n,r)=>n+g.ceil(tI(r)/100),0)}function wc(e,t,n,r){let o=t.split(`
`),i=g.max(...o.map(tI)),a=o.length>3?2:o.length>1||r?1:0,s=n.findIndex((c,p)=>i<=c&&p>=a),u=s<0?n.length:
s,l=HH.slice(0,n.length+1);return f.fromEntries(l.map((c,p)=>[`${e}_${c}`,p===u?t:""]))}var jm={
recipient:[38,76],institution:[90],predicate:[36],innovation:[96]},JH=9;function db(e){let{settings:
t}=e.
competition,n=ai(e),{penerima:r,instansi_penerima:o,predikat_kapital:i,gelar:a,kategori:s,inovasi:u}
=n,
l=[n.jabatan_penandatangan,n.pangkat_penandatangan,n.nip_penandatangan],c=nI([r,o,a,s,u,...l])>JH;
return{
...n,jenis:t.language==="id"?"Piagam":"Certificate",kepala:Ys(t).first,penuh:c?"ya":"",...wc(
"penerima",r,jm.recipient,c),...wc("instansi_penerima",o,jm.institution,c),...wc("predikat",i,jm.predicate,
c),...wc("inovasi",u,jm.innovation,c)}}var rI={needs:"result",inEnglish:!0,documents:eu("piagam",db),
title:ru};function VH(e,t){let{settings:n}=e.competition;return{jenis:n.language==="id"?
"Semua Piagam":"All Certificates",kompetisi:Xs(n),piagam:Nm(e,"piagam",t).map((r,o)=>({...db(r),
lanjutan:o===0?"":"ya"}))}}
var oI={needs:"result",inEnglish:!0,documents:ii(VH),title:Cn};d();d();var YH={id:{decree:e=>e?`Keputusan ${e}`:
"Keputusan",minutes:"Berita Acara Rapat Pleno Dewan Juri",numbered:(e,t,n)=>`${e} Nomor ${t} tanggal ${n}`,
and:" dan ",begin:"Berdasarkan ",judged:"hasil penilaian Dewan Juri"},en:{
decree:e=>e?`the Decree of the ${e}`:"Decree",minutes:
"the Minutes of the Judges\u2019 Plenary Meeting",
numbered:(e,t,n)=>`${e} Number ${t} of ${n}`,and:" and ",begin:"Pursuant to ",judged:
"the assessment by the Board of Judges"}};function Br(e){let t=YH[e.language],n=a=>ve(a&&Nn(a,e.language)),
[r,o]=[q(
e.decreeNumber),q(e.minutesNumber)],i=[];return r!==""&&i.push(t.numbered(t.decree(Vs(e)),r,n(e.decisionDate))),
(o!==""||e.plenaryDate!==null)&&i.push(t.numbered(t.minutes,ve(o),n(e.plenaryDate))),t.begin+(i.length>
0?i.join(t.and):t.judged)}function XH({entries:e}){var r;let t=e.some(({category:o})=>o!=="")?
"category":"unitType",n=new h;for(let o of e)
n.set(q(o[t]),((r=n.get(q(o[t])))!=null?r:0)+1);return n.size<2?[]:[...n].map(([o,i])=>({kelompok:o||
"(tidak disebut)",jumlah:k(i)}))}function QH(e,t){var c,p,m,y,T,R,A;let{competition:n,results:r,
coverage:o}=e,
i=En(n.settings,t),a=$m(n),s=r.flatMap(({standings:P})=>P).filter(({decision:P})=>P!==void 0),u=r.flatMap(
({panel:P})=>P.leftOut).filter(({reason:P})=>P!=="incomplete"),l=XH(n);return{...rt(i,t("laporan","")),
jenis:"Laporan",penyelenggara:ve(q(i.organizer)),dasar:Br(i),jumlah_inovasi:Rt(n.entries.length),
jumlah_dinilai:Rt(
(p=(c=r[0])==null?void 0:c.standings.length)!=null?p:0),jumlah_juri:Rt(n.judges.length),jumlah_tahap:
Rt(
n.stages.length),tahapan:tu(n,r),kelompok:l,ada_kelompok:l.length>0?"ya":"",gugur:a,ada_gugur:a.length>
0?"ya":"",aturan:nu(n).map((P,N)=>({no:k(N+1),isi:P})),jumlah_pemenang:Rt((y=(m=e.winners)==null?
void 0:
m.length)!=null?y:0),tanpa_urutan:i.rankedWinners?"":"ya",pemenang:jr(e,t),jumlah_putusan:Rt(s.length),
jumlah_benturan:Rt(u.length),kode_hasil:(T=e.code)!=null?T:Ge,keikutsertaan:o===null?"":"ya",
instansi_ikut:o===
null?"":Rt(o.present),instansi_terdaftar:o===null?"":Rt(o.listed),tidak_ikut:((R=o==null?void 0:o.absent)!=
null?R:[]).map(P=>({nama:q(P)})),ada_tidak_ikut:((A=o==null?void 0:o.absent.length)!=null?A:0)>0?
"ya":
"",kekukuhan:e.reliability().map(({stage:P,sentences:N})=>({tahap:q(P),kalimat:N.map(I=>({isi:I}))}))}
}
var iI={needs:"result",inEnglish:!1,documents:Ji(QH),title:Cn};d();var pb=8,e7=e=>e===void 0||e.kind==="blank"?
"":e.kind==="recused"?"BK":e.kind==="score"?ub(Ft(e.value)):
"?",aI=e=>[...e.marks.values()].some(t=>t.kind!=="blank");function t7(e,t,n,r,o){var c,p,m;let i=$e(
e.competition,t),a=i.map(y=>e7(r==null?void 0:r.marks.get(y.name))),s=i.flatMap(({name:y})=>{let T=r==
null?void 0:r.marks.get(y);return(T==null?void 0:T.kind)==="score"?[T.value]:[]}),u=s.length===i.length?
(c=Gc(i))==null?void 0:c(s).score:void 0,l=[(p=r==null?void 0:r.notesToCommittee)!=null?p:"",(m=r==null?
void 0:r.notesToEntrant)!=null?m:""].map(q).filter(Boolean);return{no:k(o),...dr(n),...f.fromEntries(
v.from({length:pb},(y,T)=>{var R;return[`k${T+1}`,(R=a[T])!=null?R:""]})),rincian_nilai:i.map(({name:
y},T)=>`${q(
y)}: ${a[T]||"\u2026\u2026"}`).join(`
`),nilai:u===void 0?"":bc(u,e.competition),catatan:l.join(" / ")}}function n7(e,t,n){let{competition:
r,
results:o}=e,i=r.entries.filter(u=>u.status==="running");if(n!==void 0){let u=new x(n.rows.filter(aI).
map(l=>l.entry));return i.filter(l=>u.has(l.code))}let a=o[r.stages.indexOf(t)-1];if(a===void 0)return i;
let s=new x(a.standings.filter(({advances:u})=>u).map(({entry:u})=>u.code));return i.filter(u=>s.has(
u.code))}function r7({changes:e,competition:t},n,r){return e.filter(o=>o.stage===n.name&&o.judge===r.
code).map((o,i)=>{var a,s;return{no:k(i+1),inovasi:q((s=(a=t.entries.find(({code:u})=>u===o.entry))==
null?void 0:a.name)!=null?s:o.entry),kriteria:q(o.criterion),semula:o.from,menjadi:o.to,waktu:We(o.at,
"id")}})}function o7(e,t,n,r,o,i){let{competition:a}=e,s=Vi(a,n),u=n7(e,n,o).map((p,m)=>t7(e,n,p,o==
null?void 0:o.rows.find(y=>y.entry===p.code),m+1)),l=s.length<=pb?s.length:0,c=r7(e,n,r);return{...rt(
a.settings,i("lembar-nilai",t)),tanggal:Ge,jenis:o===void 0?"Lembar Nilai Kosong":"Lembar Nilai",
kode:q(
r.code),tahap:q(n.name),tahap_kapital:q(n.name).toUpperCase(),tanggal_tahap:ve(n.date&&Nn(n.date,
"id")),
nama_juri:ve(q(r.name)),peran:q(r.role)||"Anggota",instansi_juri:q(r.institution),terisi:o===void 0?
"":"ya",kriteria_tahap:s,...f.fromEntries(v.from({length:pb},(p,m)=>[`kolom_${m+1}`,l===m+1?[{baris:
u,
...i7(s)}]:[]])),kolom_banyak:l===0?[{baris:u}]:[],perubahan:c,ada_perubahan:c.length>0?"ya":""}}var i7=e=>f.
fromEntries(e.map((t,n)=>[`kepala${n+1}`,`${t.kriteria}
(${t.rentang})`])),sI={needs:"rules",inEnglish:!1,documents:e=>{let{competition:t,sheets:n,
faultyTabs:r}=e;
return t.stages.flatMap(o=>Ye(t,o).flatMap(i=>{let a=n.find(l=>l.stage===o.name&&l.judge===i.code),s=a!=
null&&a.rows.some(aI)?a:void 0;if(s!==void 0&&r.has(s.tab))return[];let u=`${o.name} \xB7 ${i.code}${s===
void 0?" \xB7 kosong":""}`;return[{about:u,fields:l=>o7(e,u,o,i,s,l)}]}))},title:zr("tahap",
"nama_juri")};d();function a7(e,t){var r,o;let n=En(e.competition.settings,t);return{...rt(n,t(
"pengumuman","")),jenis:"Pengumuman",dasar:Br(n),jumlah_pemenang:Rt((o=(r=e.winners)==null?void 0:r.length)!=null?
o:0),tanpa_urutan:n.
rankedWinners?"":"ya",pemenang:jr(e,t),masa_sanggah:n.objectionDays===null?"":Rt(n.objectionDays)}}
var uI={
needs:"result",inEnglish:!1,documents:ii(a7),title:Cn};d();var s7={listed:
"tercatat sebagai benturan kepentingan","same-institution":"dari instansi saya sendiri",
"parent-institution":"dari unit di bawah instansi saya"};function u7({competition:e},t,n){let r=gr(
e),o=e.entries.flatMap(a=>{let s=a.status==="running"?r(t,a):null;return s===null?[]:[{...dr(a),
alasan:s7[s]}]}),
i=e.stages.filter(a=>$e(e,a).length>0&&Ye(e,a).includes(t));return{...rt(e.settings,n("pernyataan",t.
code)),tanggal:Ge,jenis:"Pernyataan Juri",kode:q(t.code),nama_juri:ve(q(t.name)),peran:q(t.role)||
"Anggota",instansi_juri:ve(q(t.institution)),tahap_juri:i.map(({name:a})=>q(a)).join(", "),benturan:
o.
map((a,s)=>({no:k(s+1),...a})),ada_benturan:o.length>0?"ya":""}}var lI={needs:"rules",inEnglish:!1,
documents:e=>e.
competition.judges.map(t=>({about:t.code,fields:n=>u7(e,t,n)})),title:zr("nama_juri")};d();var cI=(e,
t)=>e.map((n,r)=>({no:t(r),isi:n,pertama:r===0?"ya":""}));function l7(e,t){var c,p;let n=En(
e.competition.settings,t),r=q(n.decreeNumber),o=rt(n,r),i=(c=Vs(n))!=null?c:Ge,a=q(n.minutesNumber),
s=ve(n.plenaryDate&&Nn(n.plenaryDate,"id")),u=Lr(n.legalBasis),l=`penetapan pemenang ${o.kompetisi}`;
return{...o,jenis:"Keputusan",rancangan:r===""?"ya":"",kepala:i,kepala_kapital:i.toUpperCase(),
provinsi_kapital:q(
n.province)===""?"":c7(n.province).toUpperCase(),tentang:l.toUpperCase(),menimbang:cI([`bahwa dalam rangka mendorong inovasi pelayanan publik telah dilaksanakan ${o.kompetisi};`,
`bahwa berdasarkan Berita Acara Rapat Pleno Dewan Juri Nomor ${ve(a)} tanggal ${s} telah diusulkan pemenang ${o.kompetisi};`,
`bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan ${i} tentang Penetapan Pemenang ${o.kompetisi};`],
m=>`${k.fromCharCode(97+m)}.`),mengingat:cI(
u.length>0?u:[Ge],m=>`${m+1}.`),hadiah:((p=e.winners)!=null?p:[]).some(({prize:m})=>m!==null)?"ya":
"",
berperingkat:n.rankedWinners?"ya":"",pemenang:jr(e,t)}}var c7=e=>{let t=q(e);return/^provinsi\b/i.test(
t)?t:`Provinsi ${t}`},dI={needs:"result",inEnglish:!1,documents:ii(l7),title:Cn};d();d();var d7={id:
{above:"di atas median",same:"sama dengan median",below:"di bawah median"},en:{above:
"above the median",same:"at the median",below:"below the median"}},p7=5,pI=new O,mb=({standings:e})=>e.length>=
p7;function zm(e){var n;let t=(n=pI.get(e))!=null?n:m7(e);return pI.set(e,t),t}function m7(e){let{
panel:t,
standings:n}=e,r=(i,a)=>{var u;let s=[...((u=t.readings.get(i))!=null?u:new h).values()].flatMap(l=>{
var c;return(c=l.marks[a])!=null?c:[]});return s.length===0?null:Vt(s)},o=t.criteria.map((i,a)=>{let s=n.
flatMap(({entry:u})=>{var l;return(l=r(u.code,a))!=null?l:[]});return s.length===0||!mb(e)?null:ca(s)}
);
return({entry:i},{language:a,decimals:s})=>{let u=d7[a];return t.criteria.flatMap((l,c)=>{var T;let[
p,m]=[r(i.code,c),(T=o[c])!=null?T:null];if(p===null)return[];let y=m===null?0:Lt(p,m);return[{
kriteria:q(
l.name),nilai:un(tr(p,s),a),median:m===null?"\u2013":un(tr(m,s),a),maksimum:un(k(l.max),a),kedudukan:
m===
null?"\u2013":y>0?u.above:y<0?u.below:u.same}]})}}var mI={id:{kind:"Surat",place:"Tempat"},en:{kind:
"Award letter",place:""}};function f7(e,t){let{standing:n,
competition:r}=e,{settings:o}=r,i=ai(e),a=Ys(o);return{...i,jenis:mI[o.language].kind,kop:a.first,
kop_unit:a.
unit,kepada:ri(n,o).map(s=>({nama:s})),tempat_tujuan:Hi(o)||mI[o.language].place,dasar:Br(En(o,t)),
rincian:_m(
i,o),profil:i.nilai===""?[]:zm(e.result)(n,o),...Qs(n.prize,o),...Am(o),...oi(o)}}var fI={needs:
"result",inEnglish:!0,documents:eu("surat",f7),title:ru};d();function g7(e,t){var o;let n=En(e.competition.settings,
t),r=(o=e.winners)!=null?o:[];return{...rt(n,
t("surat-daftar","")),jenis:"Surat kepada Semua Pemenang",tempat_tujuan:Hi(n)||"Tempat",dasar:Br(n),
jumlah_pemenang:Rt(r.length),...Am(n),...oi(n),tanpa_urutan:n.rankedWinners?"":"ya",pemenang:jr(e,t).
map((i,a)=>({...i,kepada:r[a]===void 0?"":ri(r[a],n).join(`
`)}))}}var gI={needs:"result",inEnglish:!1,documents:ii(g7),title:Cn};d();function h7(e){let{
settings:t}=e.competition,{prize:n}=e.standing,r=ai(e);return{...rt(t,e.number),...r,
rincian:_m(r,t),tanggal:Ge,jenis:"Tanda Terima",...Qs(n,t)}}var hI={needs:"result",inEnglish:!1,
documents:eu(
"tanda-terima",h7),title:ru};d();function y7({competition:e}){let{criteria:t,stages:n}=e;return t.every(
r=>r.stage===null)&&n[0]?[{tahap_kriteria:"Semua tahap",kriteria_tahap:Vi(e,n[0])}]:n.filter(r=>$e(e,
r).length>0).map(r=>({tahap_kriteria:`Tahap ${q(r.name)}`,kriteria_tahap:Vi(e,r)}))}function b7(e,t){
let{competition:n}=e;return{...rt(n.settings,
t("tata-cara","")),tanggal:Ge,jenis:"Tata Cara Penilaian",tahapan:tu(n),kelompok_kriteria:y7(e),
aturan:nu(
n).map((r,o)=>({no:k(o+1),isi:r}))}}var yI={needs:"rules",inEnglish:!1,documents:Ji(b7),title:Cn};d(
);var v7={id:{kind:"Umpan Balik",place:"Tempat"},en:{kind:"Feedback",place:""}},w7=({sheets:e},t)=>[
...new x(
e.flatMap(({rows:n})=>n.filter(r=>r.entry===t).map(({notesToEntrant:r})=>r)))].map(n=>Zi(n).join(`
`)).filter(n=>n!=="").sort((n,r)=>n<r?-1:1).map(n=>({isi:n}));function k7(e,t,n,r){let o=En(e.competition.
settings,r),i=v7[o.language],a=w7(e,t.entry.code);return{...rt(o,r("umpan-balik",t.entry.code)),...dr(
t.entry),jenis:i.kind,kepada:ri(t,o).map(s=>({nama:s})),tempat_tujuan:Hi(o)||i.place,dasar:Br(o),
tahap:q(
n.stage.name),jumlah_peserta:k(n.standings.length),profil:zm(n)(t,o),tanpa_median:mb(n)?"":"ya",
catatan:a,
ada_catatan:a.length>0?"ya":"",...oi(o)}}var bI={needs:"result",inEnglish:!0,documents:e=>{var r;let t=new x(
((r=e.winners)!=null?r:[]).map(({entry:o})=>o.code)),n=new x;return[...e.results].reverse().flatMap(
o=>o.standings.filter(({entry:a})=>!t.has(a.code)&&!n.has(a.code)).map(a=>(n.add(a.entry.code),{
about:a.
entry.code,fields:s=>k7(e,a,o,s)})))},title:zr("inovasi")};d();var vI={needs:"rules",inEnglish:!1,
documents:e=>Mm(e).map(t=>({about:t.about,fields:n=>({...rt(e.competition.
settings,n("undangan",t.about)),tanggal:Ge,jenis:"Undangan",kode:"",...Lm(t),jumlah_undangan:Rt(t.guests.
length),undangan:t.guests.map((r,o)=>({no:k(o+1),...r})),...oi(e.competition.settings)})})),title:zr(
"acara")};var wI={"tata-cara":yI,pernyataan:lI,undangan:vI,"daftar-hadir":eI,"lembar-nilai":sI,
"berita-acara":XN,
sk:dI,pengumuman:uI,piagam:rI,gabungan:oI,surat:fI,"surat-daftar":gI,"tanda-terima":hI,"umpan-balik":
bI,
laporan:iI};d();var kI=["tata-cara","pernyataan","undangan","daftar-hadir","lembar-nilai",
"berita-acara","sk","pengumuman","piagam","gabungan","surat","surat-daftar","tanda-terima",
"umpan-balik","laporan"];var si=kI.map(e=>({id:e,...wI[e]}));function kc(e){var t;return(t=si.find(n=>n.id===e))!=null?
t:null}d();var yo=(e,t)=>Vh(e.id,cs(e,t)),Bm=(e,t)=>e.needs==="rules"||t.winners!==null;function x7(
e,t){let{competition:n}=t,
r=cs(e,n);return n.settings.language===r?t:{...t,competition:{...n,settings:{...n.settings,language:
r}}}}
var Yi=(e,t)=>e.filter(n=>Bm(n,t)).flatMap(n=>n.documents(x7(n,t)).map(r=>({kind:n,...r})));function fb(
e){
if(e.winners===null)return()=>!0;let t=new x(Yi(si,e).map(({kind:n,about:r})=>`${n.id}:${r}`));
return(n,r)=>t.
has(`${n}:${r}`)}var T7=()=>null;function gb(e,t,n=T7){let[r]=Yi([e],t);return r===void 0?null:r.fields(
n)}d();d();function S7(e,t){let n=e.map(o=>({standing:o,key:z(o.entry.name)})),r=({standing:o})=>{
var i;return(i=
t.get(o.entry.code))!=null?i:0};return n.sort((o,i)=>o.key<i.key?-1:o.key>i.key?1:r(o)-r(i)).map(({
standing:o})=>o)}
function xI(e,t){var a,s;let n=new h(e.panel.entries.map(({code:u},l)=>[u,l])),r=new h;for(let{
category:u,
entry:l}of e.standings){let c=(a=n.get(l.code))!=null?a:0;r.set(u,g.min(c,(s=r.get(u))!=null?s:c))}
let o=id(
e).map(({standing:u})=>u);return[...r].sort(([,u],[,l])=>u-l).map(([u])=>u).flatMap(u=>{let l=o.filter(
c=>c.advances&&c.category===u);return t.rankedWinners?l.map(c=>{var p,m;return{standing:c,place:(m=(
p=
c.place)==null?void 0:p.place)!=null?m:null}}):S7(l,n).map(c=>({standing:c,place:null}))})}var E7=[
"WEIGHTS_INVALID","SETTING_INVALID","ENTRY_DUPLICATE_CODE"],TI=e=>e.filter(t=>t.severity==="error"&&
E7.includes(t.code)),C7=({settings:e})=>Xr(e).list.filter(({status:t,criterion:n})=>t==="confirmed"&&
n!=="").map(({stage:t,judge:n,entry:r,criterion:o,before:i,now:a,answeredAt:s})=>({stage:t,
judge:n,entry:r,criterion:o,from:Fo(i.cell,i.format,"id"),to:sr(a,"id"),at:s}));function hb(e,{
results:t},{
rows:n},r,o=[]){let{competition:i,sheets:a}=e,s=t[i.stages.length-1],u=r.some(T=>T.code==="RESULT_STALE"),
l=r.filter(T=>T.severity==="error"),c=s!==void 0&&l.length===0,p=Qe(i.stages,n),m=p[p.length-1],
y=null;return{competition:i,sheets:a,faultyTabs:new x(l.flatMap(({tab:T})=>T===void 0?[]:[T])),
results:u?
[]:t,winners:c?xI(s,i.settings).map(({standing:T})=>T):null,code:(m==null?void 0:m.status)==="decided"?
Un(m.hash):null,changes:o.some(({id:T})=>T==="lembar-nilai")?C7(i):[],coverage:v2(i),reliability:()=>(
y!=
null||(y=t.map((T,R)=>{let A=Dp(i,T,t.slice(0,R)),N=T.last&&!i.settings.rankedWinners?{...A,gap:null,
methods:[],verdict:{...A.verdict,contested:[]}}:A;return{stage:T.stage.name,sentences:Op(N,"id")}})),
y)}}var R7=["TIE_AT_CUT","STAGE_NOT_BEGUN","RESULT_STALE"];function Um(e,t,n){let r=yt(e,{
provisional:!1}),
o=Lo(e),i=[...r.findings,...to(e,t),...D7(t,o)].map(s=>R7.includes(s.code)?{...s,severity:"error"}:s),
a=hb(e,r,t,i,n);return{findings:r.findings,blocking:i,hash:o,context:a}}function D7({rows:e},t){let n=Ri(
e);return n===void 0||n.hash===t?[]:[{code:"RESULT_STALE",severity:"error",params:{computed:n.at}}]}
function SI(e,t,n){var m,y,T;let{competition:r}=e,o=Z.documents[r.settings.language];if(!Md().includes(
o))return[];let{name:i,grid:a}=Yt(o);if(a===null)return[];let s=it(a,Wo),u=A7([...ls(a).rows]),l=P7(
e,t,n,u),c=new h,p=[];for(let[R,A]of u){let P=l(A);if(P===null)continue;if(typeof P=="object"){let I=(
m=
Xe(s,R,"title"))==null?void 0:m.cell,$={kind:A.kind,written:A.title,expected:P.title};p.push({code:
"DOCUMENT_TITLE",tab:i,cell:I,params:$});continue}let N=(T=c.get(P))!=null?T:{cell:(y=Xe(s,R,"kind"))==
null?void 0:y.cell,documents:[]};c.set(P,{...N,documents:[...N.documents,A]})}return[...[...c].map((
[
R,{cell:A,documents:P}])=>({code:R,tab:i,cell:A,params:{documents:P}})),...p]}var O7=["made","draft",
"edited","signed"];function A7(e){var n,r;let t=new h;for(let o of e){let[,{kind:i,entry:a,maker:s,
revision:u,
status:l}]=o,c=E.stringify([i,a,s]),p=(r=(n=t.get(c))==null?void 0:n[1].revision)!=null?r:"";O7.includes(
l)&&b(u)>=b(p)&&t.set(c,o)}return[...t.values()]}function P7(e,t,n,r){let{competition:o}=e,i=t.findings.
filter(p=>p.severity==="error"),a=hb(e,t,n,i),s=new h(Yi(si,a).map(p=>[E.stringify([p.kind.id,p.about]),
p])),u=new h(r.map(([,{kind:p,entry:m,number:y}])=>[E.stringify([p,m]),y])),l=(p,m)=>u.get(E.stringify(
[p,m]))||null,c=Lo(e);return({kind:p,entry:m,run:y,title:T,content:R})=>{var B;let A=n.rows.find(M=>M.
action==="documents"&&M.run===y);if(A===void 0)return"DOCUMENT_UNRECORDED";let P=((B=kc(p))==null?
void 0:
B.needs)!=="rules",N=s.get(E.stringify([p,m]));if(N===void 0&&a.winners!==null)return"DOCUMENT_OF_NOBODY";
let I=N==null?void 0:N.fields(l),$=N===void 0||I===void 0?null:N.kind.title(I),F=()=>{if(N===void 0||
I===void 0)return!1;let M=yo(N.kind,o),L=xl(p,kl(M),Gs(I,gc(M)));return cn(L+$)===R};return P&&A.hash!==
c&&!F()?"DOCUMENT_OF_OTHER_RESULT":$===null||$===T?null:{title:$}}}d();function N7(e,t){let n=e.filter(
({written:o,expected:i})=>[o,i].every(a=>k(a).length<=60)),r=t==="id"?
"tidak sama dengan hitung ulang":"is not what is recomputed";return n.length===0?e.map(({header:o})=>`${o} ${r}`).join(
"; "):n.map(({header:o,written:i,expected:a})=>{let[s,u]=[Wm(i,t),Wm(a,t)];return t==="id"?`${o} tertulis ${s}, dihitung ulang ${u}`:
`${o} is written ${s}, recomputed ${u}`}).join("; ")}var Wm=(e,t)=>e===
""?t==="id"?"kosong":"blank":G(e,t);function CI(e,t){let n=(r,o)=>t==="id"?r:o;switch(e.kind){case"cells":
{let r=N7(e.cells,t);return n(`Baris ${e.row} (${e.code}): ${r}.`,`Row ${e.row} (${e.code}): ${r}.`)}
case"stray":{let r=e.code===""?n("tanpa kode","without a code"):e.code;return n(`Baris ${e.row} (${r}) tidak ada dalam hitung ulang, atau berulang.`,
`Row ${e.row} (${r}) is not in what is recomputed, or is there twice.`)}case"missing":return n(`Tidak ada baris untuk ${e.code}, yang menurut hitung ulang di peringkat ${e.rank}.`,
`There is no row for ${e.code}, recomputed at rank ${e.rank}.`);case"column":return n(`Kolom \u201C${e.header}\u201D tidak ada.`,
`The column \u201C${e.header}\u201D is not there.`);case"order":return n(`Isi tiap baris sama, tetapi mulai baris ${e.row} urutannya lain.`,
`Each row is the same, but from row ${e.row} on they are in another order.`)}}var yb=({documents:e})=>e.map(
({kind:t,entry:n})=>`${t} ${n}`.trim()).join(", "),ou=(e,t)=>{let[n]=e.documents;if(e.documents.length===
1&&n!==void 0){let o=`${G(n.title,t)} (${yb(e)})`;return t==="id"?`Dokumen ${o}`:`The document ${o}`}
let r=e.documents.length;return t==="id"?`${r} dokumen (${yb(e)})`:`${r} documents (${yb(e)})`},RI=(
{
documents:e},t)=>{let[n]=e;return e.length===1&&n!==void 0&&n.entry!==""?`${n.kind} ${t==="id"?
"untuk":"for"} ${n.entry}`:t==="id"?"dokumen seperti itu":"such document"},I7=({documents:e})=>e.length===
1?"was":"were",EI=({documents:e},t,n)=>e.length===1?t:n,_7={NOTHING_DECIDED:()=>"Belum ada hasil yang dihitung atau ditetapkan, jadi tidak ada yang dapat dibandingkan.",
CHANGED:e=>`Berubah sejak ditetapkan: ${up(e,"id")}.`,CHANGED_SINCE_COMPUTED:e=>`Nilai, aturan, atau putusan pleno berubah sejak perhitungan terakhir (${We(
e.at,"id")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Dihitung ${We(e.at,"id")} menurut versi aturan ${e.version}; kini berlaku versi ${e.present}. Isi lembar yang menentukan hasil masih sama.`,
DECISION_DAMAGED:e=>`Simpanan hasil yang ditetapkan ${We(e.at,"id")} hilang atau diubah. ${e.
isSame?"Isi lembar sendiri masih sama dengan sidik yang tercatat.":
"Isi lembar juga tidak lagi sama dengan sidik yang tercatat, dan perubahannya tidak dapat dirinci."}`,
DECISION_UNRECORDED:e=>`Penetapan dengan kode ${e.code} (${e.at}) tersimpan, tetapi barisnya tidak ada lagi di tab Riwayat.`,
DECISION_MISLABELLED:e=>`Kode, waktu, atau pelaku di samping hasil yang disimpan tertulis ${e.written}; menurut tab Riwayat ${e.
recorded}.`,RANKING_MISSING:()=>"Tab peringkat ini tidak ada lagi.",RANKING_UNRECORDED:()=>"Tab peringkat ini bukan dari perhitungan yang tercatat di tab Riwayat.",
RANKING_ORIGIN:e=>`Baris keterangan di bawah judul diubah. Menurut tab Riwayat seharusnya: ${e.expected}.`,
RANKING_TITLE:e=>`Judul tab tertulis ${Wm(e.written,"id")}, seharusnya ${G(e.expected,"id")}.`,
RANKING_ROW:e=>CI(e,"id"),RANKING_MORE:e=>`Dan ${e.count} perbedaan lagi di tab ini.`,HISTORY_ROW:e=>e.reason==="unsealed"?
`Baris ${e.row} riwayat tidak bersegel: disisipkan dengan tangan, atau segelnya dihapus.`:`Rantai riwayat putus di baris ${e.row}: baris itu atau baris sebelumnya diubah, dihapus, atau disisipkan.`,
HISTORY_CUT:()=>"Baris terbaru riwayat tidak ada lagi: dihapus, atau segelnya diubah.",
DOCUMENT_OF_OTHER_RESULT:e=>`${ou(e,
"id")} dibuat dari hasil yang lain.`,DOCUMENT_OF_NOBODY:e=>`${ou(e,"id")} tidak sesuai: menurut hasil ini tidak ada ${RI(
e,"id")}.`,DOCUMENT_UNRECORDED:e=>`${ou(e,"id")} bukan dari proses yang tercatat di tab Riwayat.`,
DOCUMENT_TITLE:e=>`Judul ${e.kind} tertulis ${G(e.written,"id")}, menurut hasil ini ${G(e.expected,
"id")}.`},$7={NOTHING_DECIDED:()=>"No result has been computed or decided yet, so there is nothing to compare with.",
CHANGED:e=>`Changed since it was decided: ${up(e,"en")}.`,CHANGED_SINCE_COMPUTED:e=>`Scores, rules or plenary decisions have changed since the last computation (${We(
e.at,"en")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Computed on ${We(e.at,"en")} under version ${e.version} of the rules; version ${e.present} holds now. What counts for the result is still the same.`,
DECISION_DAMAGED:e=>`What was kept of the result decided on ${We(e.at,"en")} is gone or was altered. ${e.isSame?
"The workbook itself still has the recorded hash.":
"The workbook no longer has the recorded hash either, and what changed cannot be told."}`,
DECISION_UNRECORDED:e=>`A decision with the code ${e.code} (${e.at}) is kept, but its row is gone from the history.`,
DECISION_MISLABELLED:e=>`Code, time or person beside the kept result read ${e.written}; in the history they are ${e.recorded}.`,
RANKING_MISSING:()=>"This ranking tab is gone.",RANKING_UNRECORDED:()=>"This ranking tab does not come from a computation in the history.",
RANKING_ORIGIN:e=>`The line below the title was altered. By the history it is to say: ${e.expected}.`,
RANKING_TITLE:e=>`The title is written ${Wm(e.written,"en")}, it is to be ${G(e.expected,"en")}.`,
RANKING_ROW:e=>CI(e,"en"),RANKING_MORE:e=>`And ${e.count} more differences in this tab.`,HISTORY_ROW:
e=>e.reason==="unsealed"?`Row ${e.row} of the history carries no seal: it was put in by hand, or its seal was taken off.`:
`The chain of the history breaks at row ${e.row}: it or the row before was altered, taken out or put in.`,
HISTORY_CUT:()=>"The newest row of the history is gone: taken out, or its seal was altered.",
DOCUMENT_OF_OTHER_RESULT:e=>`${ou(
e,"en")} ${I7(e)} made of another result.`,DOCUMENT_OF_NOBODY:e=>`${ou(e,"en")} ${EI(e,"does","do")} not fit: by this result there is no ${RI(
e,"en")}.`,DOCUMENT_UNRECORDED:e=>`${ou(e,"en")} ${EI(e,"does","do")} not come from a run in the history.`,
DOCUMENT_TITLE:e=>`The title of a ${e.kind} is written ${G(e.written,"en")}, by this result it is ${G(
e.expected,"en")}.`},F7={id:_7,en:$7};function M7(e,t){
return F7[t][e.code](e.params)}var DI=(e,t)=>M7(e,t);function Km(){return ie(()=>{me();let e=Ve(),{
competition:t}=e,{language:n}=t.settings,r=yt(e,{provisional:!1}),
o=tt(n),i=Qe(t.stages,o.rows).filter(u=>u.status==="decided"),a=Ri(o.rows),s=[...i.length===0&&a===void 0?
[{code:"NOTHING_DECIDED",params:null}]:[],...L7(e,o),...z7(r),...B7(e,r,o),...Z7(o),...SI(e,r,o)];
return{
ok:s.length===0,decided:i.map(({stage:u,at:l,by:c,hash:p})=>({stage:u,at:l,by:c,code:Un(p)})),
computed:a===
void 0?null:{at:a.at,by:a.by},differences:s.map(u=>{var l,c,p;return{code:u.code,stage:(l=u.stage)!=
null?l:null,tab:(c=u.tab)!=null?c:null,cell:(p=u.cell)!=null?p:null,message:u.code==="RANKING_STOPPED"?
Bn(u.params,n):DI(u,n)}})}})}function L7(e,{rows:t}){let{stages:n,settings:r}=e.competition,o=Qe(
n,t),i=lh(r.language),a=new x,s=o.flatMap(({stage:m,status:y,hash:T,at:R,by:A})=>{if(y!=="decided")return[
];
let P=i.find(L=>L.stage===m),N=ch(e,P,T),I=uh(e,T,m)!==null,$=N===null?[{code:"DECISION_DAMAGED",
stage:m,
tab:Z.decisions[r.language],params:{at:R,isSame:I}}]:[],F=[Un(T),Mn(R),A].join(", "),B=P===void 0?F:
[P.code,P.at,P.by].join(", ");if(B!==F){let L=Z.decisions[r.language];$.push({code:
"DECISION_MISLABELLED",stage:m,tab:L,params:{written:B,recorded:F}})}let M=(N!=null?N:[]).filter(L=>!a.has(
E.stringify(
L)));for(let L of M)a.add(E.stringify(L));return[...$,...M.map(L=>({code:"CHANGED",stage:m,tab:L.tab,
cell:L.cell,params:L}))]}),u=i.filter(m=>!t.some(y=>y.action==="decide"&&y.stage===m.stage&&y.hash===
m.hash)).map(m=>({code:"DECISION_UNRECORDED",stage:m.stage,params:{code:m.code,at:m.at}})),l=Ri(t),c=o.
slice(1+o.map(({status:m})=>m).lastIndexOf("decided")),p=c.length<o.length&&c.every(({status:m})=>m===
"open");return[...s,...u,...p||l===void 0?[]:j7(e,l)]}function j7(e,{at:t,hash:n}){let r=uh(e,n);
return r===
eo?[]:r===null?[{code:"CHANGED_SINCE_COMPUTED",params:{at:t}}]:[{code:"COMPUTED_BY_EARLIER_RULES",
params:{
at:t,version:r,present:eo}}]}var z7=({findings:e})=>e.filter(t=>t.severity==="error").map(t=>({code:
"RANKING_STOPPED",stage:t.stage,tab:t.tab,cell:t.cell,params:t}));function B7(e,{results:t},{rows:n}
){
var y,T,R,A;let{competition:r}=e,o=Ri(n),i={id:(y=o==null?void 0:o.run)!=null?y:"",at:(T=o==null?
void 0:
o.at)!=null?T:"",by:(R=o==null?void 0:o.by)!=null?R:"",hash:(A=o==null?void 0:o.hash)!=null?A:"",
provisional:!1},
{stages:a,settings:s}=r,u=Qe(a,n).flatMap(({status:P},N)=>P==="open"?[a[N]]:[]),l=new x(u.map(P=>ju(
P,a,s.language)));u.length>0&&l.add(Z.finalRanking[s.language]);let c=re(r.settings.language).tabs,p=[
c.computed(i.at,i.by,i.id),c.method(r.settings.method),c.hash(i.hash)];return ah(r,t,Sp(r,t),i).flatMap(
P=>{let{name:N,grid:I}=Yt(P.name);if(l.has(P.name)&&!U7(I,P))return[];if(I===null)return o===void 0?
[]:[{code:"RANKING_MISSING",tab:N,params:null}];let $=XD(I);return[...$!==null&&n.some(B=>B.run===$)?
K7(N,I,P):[{code:"RANKING_UNRECORDED",tab:N,params:null}],...$===(o==null?void 0:o.run)?W7(N,I,p):[],
...q7(N,YD(I,P))]})}var U7=(e,{values:t,headerRow:n})=>{var r,o;return e!==null&&K((r=e.values[n])==
null?void 0:r[0])===K((o=t[n])==null?void 0:o[0])};function W7(e,t,n){var o;let r=K((o=t.values[1])==
null?void 0:o[0]);return n.every(i=>r.includes(i))?[]:[{code:"RANKING_ORIGIN",tab:e,cell:"A2",params:
{
expected:n.join(" \xB7 ")}}]}function K7(e,t,{values:n}){var i,a;let[r,o]=[K((i=t.values[0])==null?
void 0:
i[0]),K((a=n[0])==null?void 0:a[0])];return r===o?[]:[{code:"RANKING_TITLE",tab:e,cell:"A1",params:{
written:r,expected:o}}]}var G7=10;function q7(e,t){let n=t.slice(0,G7).map(o=>({code:"RANKING_ROW",
tab:e,
cell:"cell"in o?o.cell:void 0,params:o})),r=t.length-n.length;return r===0?n:[...n,{code:
"RANKING_MORE",tab:e,params:{count:r}}]}function Z7({name:e,links:t}){let n=yE(t,Jt),r=t.filter(({
row:u,texts:l,
chain:c})=>c===""&&vE(l)&&!n.some(p=>p.row===u)),i=[...n,...r.map(({row:u})=>({row:u,reason:
"unsealed"}))].sort((u,l)=>u.row-l.row).map(({row:u,reason:l})=>({code:"HISTORY_ROW",tab:e,cell:`A${u+1}`,
params:{
row:u+1,reason:l}})),a=Be(tp),s=a!==null&&!t.some(({chain:u})=>u===a);return[...i,...s?[{code:
"HISTORY_CUT",tab:e,params:null}]:[]]}d();d();d();function J7(e,t){let n=v.from({length:t.length+1},
(r,o)=>o);for(let r=1;r<=e.length;r++){let o=[r];for(let i=1;i<=
t.length;i++){let a=n[i-1]+(e[r-1]===t[i-1]?0:1);o.push(g.min(o[i-1]+1,n[i]+1,a))}n=o}return n[t.length]}
function OI(e,t){var o,i;let n=_t(e);return(i=(o=t.map(a=>({tag:a,away:J7(n,_t(a))})).filter(({tag:a,
away:s})=>s<=g.max(2,g.floor(a.length/3))&&s<g.max(n.length,2)).sort((a,s)=>a.away-s.away)[0])==null?
void 0:o.tag)!=null?i:null}var V7=80;function Gm(e,t){let n=Y7(e);if(n===null)return[{code:
"NOT_A_DOCX",tag:"",paragraph:""}];let r=n.
flatMap(o=>Q7(Wp(o),t));return r.length>0?r:aJ(e,t)}function Y7(e){try{let t=fs(e);return t.file(
"word/document.xml")===null?null:t.file(gs).map(n=>n.asText())}catch{return null}}var AI=(e,{root:t,
loops:n})=>t.
has(e)||n.some(({scope:r})=>r===null||r.has(e)),X7=({root:e,loops:t})=>[...e.values(),...t.flatMap((
{
scope:n})=>[...n!=null?n:[]])];function Q7(e,t){let n=new h(f.keys(t).map(i=>[_t(i),i])),r={fields:t,
root:n,loops:[]};return[...e.flatMap(i=>{let a=bb(i);return oJ(i).flatMap(s=>eJ(s,a,r))}),...r.loops.
map(({tag:i,paragraph:a})=>({code:"LOOP_UNCLOSED",tag:i,paragraph:a}))]}function eJ(e,t,n){let{tag:r}
=e;
if("fault"in e)return AI(_t(r),n)||e.fault!=="TAG_SINGLE"?[{code:e.fault,tag:r,paragraph:t}]:[];let{
sign:o}=e;return o==="/"?tJ(r,t,n):o===""||o==="#"||o==="^"?nJ(o,r,t,n):[{code:"TAG_UNSUPPORTED",tag:
o+
r,paragraph:t}]}function tJ(e,t,{loops:n}){let r=_t(e),o=n.pop();return o===void 0?[{code:
"LOOP_UNOPENED",tag:e,paragraph:t}]:r!==""&&_t(o.tag)!==r?[{code:"LOOP_CROSSED",tag:e,paragraph:t}]:
[]}function nJ(e,t,n,r){
var u;let o=_t(t),i=AI(o,r),a=r.fields[(u=r.root.get(o))!=null?u:""],s=i?[]:[{code:"TAG_UNKNOWN",tag:
t,
near:OI(t,X7(r)),paragraph:n}];return e!==""?r.loops.push({tag:t,paragraph:n,scope:rJ(a,i)}):a!==void 0&&
typeof a!="string"&&s.push({code:"LIST_AS_TEXT",tag:t,paragraph:n}),s}function rJ(e,t){return typeof e==
"string"?new x:e===void 0?t?new x:null:e.length===0?null:new x(e.flatMap(n=>f.keys(n).map(_t)))}
function oJ(e){
var r;let t=[],n=e;for(;;){let o=n.search(/\{\{|\}\}|\{[^{}]*\}(?!\})/);if(o<0)return t;if(n.startsWith(
"}}",o))t.push({fault:"TAG_UNOPENED",tag:iJ(n.slice(0,o))}),n=n.slice(o+2);else if(n.startsWith("{{",
o)){let i=n.slice(o+2),a=i.search(/\{\{|\}\}/);if(a<0||i.startsWith("{{",a))t.push({fault:
"TAG_UNCLOSED",tag:bb(a<0?i:i.slice(0,a),30)}),n=a<0?"":i.slice(a);else{let[,s="",u=""]=(r=/^\s*([#^/@><=&!%?-]*)\s*([\s\S]*?)\s*$/.
exec(i.slice(0,a)))!=null?r:[];t.push({sign:s,tag:u}),n=i.slice(a+2)}}else{let i=n.indexOf("}",o);t.
push({fault:"TAG_SINGLE",tag:n.slice(o+1,i).trim()}),n=n.slice(i+1)}}}var iJ=e=>{var t,n;return bb((
n=
(t=/\S*\s*$/.exec(e))==null?void 0:t[0].trim())!=null?n:"",30)};function bb(e,t=V7){let n=e.replace(
/\s+/g," ").trim(),r=v.from(n);return r.length<=t?n:`${r.slice(0,t-1).join("")}\u2026`}function aJ(e,
t){
try{return fc(e,t),[]}catch(n){let r=ys(n);if(r===null)throw n;return"tags"in r?(r.tags.length>0?r.tags:
[""]).map(i=>({code:"TAG_BROKEN",tag:i,paragraph:""})):[{code:"NOT_A_DOCX",tag:"",paragraph:""}]}}d(
);var sJ={TAG_UNKNOWN:(e,t)=>`{{${e}}} bukan isian yang dikenal${t===null?"":`; maksudnya {{${t}}}?`}`,
TAG_UNSUPPORTED:e=>`{{${e}}} bukan jenis isian yang didukung`,LIST_AS_TEXT:e=>`{{${e}}} adalah daftar: tulis {{#${e}}} \u2026 {{/${e}}}`,
TAG_UNCLOSED:e=>`\u201C{{${e}\u201D tidak ditutup dengan }}`,
TAG_UNOPENED:e=>`\u201C${e}}}\u201D tidak dibuka dengan {{`,TAG_SINGLE:e=>`{${e}} harus bertanda kurung ganda: {{${e}}}`,
LOOP_UNCLOSED:e=>`{{#${e}}} tidak ditutup dengan {{/${e}}}`,LOOP_UNOPENED:e=>`{{/${e}}} tidak dibuka dengan {{#${e}}}`,
LOOP_CROSSED:e=>`{{/${e}}} menutup bagian lain yang masih terbuka`,TAG_BROKEN:e=>e===""?
"templat ini tidak dapat diisi":`{{${e}}} tidak dapat diisi`,NOT_A_DOCX:()=>"berkas ini bukan dokumen Word (.docx)",
at:e=>`pada \u201C${e}\u201D`,faulty:(e,t)=>`Templat ${e} belum dapat dipakai, jadi tidak ada yang dibuat: ${t}`,
more:e=>`dan ${e} hal lain`,deleted:e=>`Templat ${e} tidak ada lagi di Drive. Kembalikan templat bawaan, atau unggah templat lagi.`,
foreign:(e,t)=>`Templat ${e} milik ${t} dan hanya terlihat olehnya. Minta ${t} membuat dokumennya, unggah templat yang sama sebagai milik Anda, atau kembalikan templat bawaan.`,
tooLarge:(e,t)=>`Berkas ini ${e} MB; paling besar ${t} MB. Perkecil gambar di dalamnya, lalu unggah lagi.`,
title:e=>`Templat ${e}`},uJ={TAG_UNKNOWN:(e,t)=>`{{${e}}} is no known field${t===null?"":`; is {{${t}}} meant?`}`,
TAG_UNSUPPORTED:e=>`{{${e}}} is of a sort that is not supported`,LIST_AS_TEXT:e=>`{{${e}}} is a list: write {{#${e}}} \u2026 {{/${e}}}`,
TAG_UNCLOSED:e=>`\u201C{{${e}\u201D is not closed with }}`,TAG_UNOPENED:e=>`\u201C${e}}}\u201D is not opened with {{`,
TAG_SINGLE:e=>`{${e}} wants double braces: {{${e}}}`,LOOP_UNCLOSED:e=>`{{#${e}}} is not closed with {{/${e}}}`,
LOOP_UNOPENED:e=>`{{/${e}}} is not opened with {{#${e}}}`,LOOP_CROSSED:e=>`{{/${e}}} closes another part that is still open`,
TAG_BROKEN:e=>e===""?"this template cannot be filled":`{{${e}}} cannot be filled`,NOT_A_DOCX:()=>"this file is no Word document (.docx)",
at:e=>`at \u201C${e}\u201D`,faulty:(e,t)=>`The template ${e} cannot be used yet, so nothing was made: ${t}`,
more:e=>`and ${e} more`,deleted:e=>`The template ${e} is no longer in Drive. Restore the built-in one, or upload one again.`,
foreign:(e,t)=>`The template ${e} belongs to ${t}, who alone can see it. Ask ${t} to make the documents, upload the same template as yours, or restore the built-in one.`,
tooLarge:(e,t)=>`This file has ${e} MB; the most is ${t} MB. Make its pictures smaller and upload it again.`,
title:e=>`Template ${e}`},Xi=e=>e==="id"?sJ:uJ;function vb(e,t){let n=Xi(t),r=e.map(o=>{let i=o.code==="TAG_UNKNOWN"?
n.TAG_UNKNOWN(o.tag,o.near):n[o.code](o.tag);return o.paragraph===""?i:`${i}${i.endsWith("?")?
"":","} ${n.at(o.paragraph)}`});return[...new x(r)]}function PI(e,t,n){let r=Xi(n),o=vb(t,n),i=o.slice(
0,5);return r.faulty(e,[...i,...o.length>5?[r.more(o.length-5)]:[]].join("; "))}d();var NI="templates",
lJ=ne({maker:U(),fileId:U(),modified:U()}),cJ=Xn(U(),Ue(lJ));function iu(){let e=Be(
NI);try{let t=ot(cJ,E.parse(e!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}function wb(
e,t){
var i;let n=iu(),r=((i=n[e])!=null?i:[]).filter(({maker:a})=>a!==(t==null?void 0:t.maker)),o={...n};
t===null?delete o[e]:o[e]=[...r,t],Ze(NI,E.stringify(o))}d();d();var II="lease",_I=300*1e3,dJ=ne({
who:U(),run:U(),until:kt(),width:xe(kt())});function $I(e,t){var s;
let n=pJ(),r=C.now();if(n!==null&&n.who!==e&&n.until>r)return{holder:n};let o=n!==null&&n.who===e&&n.
until>0,[i,a]=o?[n.run,(s=n.width)!=null?s:10]:[t(),10];return kb({who:e,run:i,width:a,until:r+_I}),
{run:i,width:a}}var FI=(e,t,n)=>kb({who:e,run:t,width:n,until:C.now()+_I}),MI=(e,t)=>kb({who:e,run:t,
until:0}),kb=e=>Ze(II,E.stringify(e));function pJ(){let e=Be(II);try{let t=ot(dJ,E.parse(e!=null?e:
"null"));return t.success?t.data:null}catch{return null}}d();d();d();var mJ=["edited","own"],Qi=(e,t)=>e!==null&&
e.maker!==""&&e.maker!==t;function LI(e,t,n,{user:r,remake:o,
renew:i}){if((t==null?void 0:t.status)==="signed"){let u=t.content===e;return i&&!u?{action:"add"}:
xc(
"signed",n,u?null:"revise")}if(t!==null&&Qi(t,r))return i?{action:"add"}:xc(t.status,null,"own-copy");
if(n===null)return t!==null&&t.fileId!==""&&!o&&!i?xc("deleted",null,"remake"):{action:"create"};let a=t!==
null&&t.fileId===n.id&&t.modified!==""&&n.modified>t.modified,s=t!==null&&(a||mJ.includes(t.status));
return s&&!i?xc(t.status==="own"?"own":"edited",n,"overwrite"):n.content===e&&!s?xc("made",n,null):{
action:"update",file:n}}var xc=(e,t,n)=>({action:"keep",status:e,file:t,choice:n});function jI(e,t){
return{number:e===void 0||e.number===""?null:e.number,file:e===void 0||e.link===""?
null:e.link,status:e===void 0?"":Ap(e,t)}}function zI(e,t,n,r,o){let{status:i,...a}=jI(t,o),s=e.decision.
action==="keep"?e.decision.choice:null,u=re(o).documents,l=t!==void 0&&Qi(t,r)?u.ofAnother(i,t.maker,
t.at):i;return{kind:e.planned.kind.id,entry:e.planned.about===""?null:e.planned.about,title:e.title,
...a,status:n===void 0?l:u.failed(Bo(n,o)),...n===void 0&&t!==void 0?{state:t.status}:{},...s===null?
{}:{choice:s}}}var BI=(e,t)=>({...jI(e,t),kind:e.kind,entry:e.entry===""?null:e.entry,title:e.title,
state:e.status});d();var UI=Wo.columns.map(e=>e.key).filter(e=>e!=="number");function qm(e){var c,p;
let{name:t,grid:n}=Yt(
Z.documents[e]),r=n===null?yJ(t,e):ls(n),o=vn(),i=new h(r.rows),a=()=>[...i].flatMap(([m,y])=>y.spreadsheet===
o?[{place:m,row:y}]:[]),s=new h;for(let m of a()){let y=`${m.row.kind}:${m.row.entry}`;s.set(y,[...(
c=
s.get(y))!=null?c:[],m])}let u=g.max((p=n==null?void 0:n.values.length)!=null?p:0,3),l=(m,y)=>y==="status"?
Ap(m,e):m[y];return{of:(m,y)=>{var T;return(T=s.get(`${m}:${y}`))!=null?T:[]},all:a,ofRun:m=>a().
flatMap(({row:y})=>y.run===m?[y]:[]),reserve:()=>u++,write:m=>{let y=m.flatMap(({place:T,row:R})=>{
let A=i.
get(T);return i.set(T,R),A!==void 0&&UI.every(P=>A[P]===R[P])?[]:[T]});if(y.length!==0){fJ(t,r,e);
for(let T of gJ(
y,i))for(let R of hJ(r.columns,UI)){let A=T.rows.map(P=>R.keys.map(N=>l(P,N)));zt(t,T.first,R.column,
A)}an()}}}}function fJ(e,{headerRow:t,columns:n},r){let o=Wo.columns.filter(({key:a})=>!n.has(a));if(
t===
null||o.length===0)return;let i=g.max(...n.values())+1;zt(e,t,i,[o.map(({header:a})=>a[r])]);for(let[
a,{key:s}]of o.entries())n.set(s,i+a)}function gJ(e,t){let n=[],[r,o]=[g.min(...e),g.max(...e)];for(
let i=r;i<=
o;i+=1){let a=t.get(i),s=n[n.length-1];a!==void 0&&(s!==void 0&&s.first+s.rows.length===i?s.rows.push(
a):n.push({first:i,rows:[a]}))}return n.filter(({first:i,rows:a})=>e.some(s=>s>=i&&s<i+a.length))}
function hJ(e,t){
let n=t.flatMap(o=>{let i=e.get(o);return i===void 0?[]:[{key:o,column:i}]}).sort((o,i)=>o.column-i.
column),r=[];for(let{key:o,column:i}of n){let a=r[r.length-1];a!==void 0&&a.column+a.keys.length===i?
a.keys.push(o):r.push({column:i,keys:[o]})}return r}function yJ(e,t){let n=re(t).tabs,r=Wo.columns.map(
i=>({header:i.header[t],width:i.width,..."format"in i?{format:i.format}:{},value:()=>""}));sn(wt(e,n.
documents,n.documentsOrigin,r,[],0));let o=new h(Wo.columns.map((i,a)=>[i.key,a]));return{rows:new h,
columns:o,headerRow:null}}d();var au=({kind:e,about:t})=>`${e.id}:${t}`;function WI(e){let t=new h;
for(let n of e){let{sheet:r,kind:o,
entry:i,revision:a=""}=n.properties,s=[r,o,i,a].join(":");n.type===Wn&&o!==void 0&&!t.has(s)&&t.set(
s,n)}return t}function KI(e,t){var j,W,H,V;let{competition:n,numberOf:r,ledger:o,files:i,templates:a,
options:s,backoff:u}=t,{kind:l,about:c}=e,p=o.of(l.id,c),m=bJ(p,s.user),y=(j=m==null?void 0:m.row)!=
null?j:null,T=e.fields(r),R=l.title(T),A=cn(xl(l.id,a.versionOf(l),a.shown(l,T))+R),P=te=>({sheet:cn(
vn()),kind:l.id,entry:cn(c),...te===""?{}:{revision:te}}),N=te=>{let{sheet:Q,entry:Ee}=P(te);return i.
get([Q,l.id,Ee,te].join(":"))},I=Qi(y,s.user)?null:(H=N((W=y==null?void 0:y.revision)!=null?W:""))!=
null?H:wJ(y,s.user,n,u),$={user:s.user,remake:s.remake,renew:s.renew.includes(au(e))},F=LI(A,y,I,$),
B=F.action==="add",M=B?vJ(p,s.user):(V=y==null?void 0:y.revision)!=null?V:"",L=B?N(M):void 0;return{
planned:e,filed:B?null:y,place:B||m===null?o.reserve():m.place,revision:M,fields:T,title:M===""?R:`${R} \u2013 Rev. ${M}`,
content:A,properties:{...P(M),content:A},decision:L===void 0?F:{action:"update",file:L}}}
function bJ(e,t){var r;let n=o=>o.reduce((i,a)=>i===null||b(a.row.revision)>=b(i.row.revision)?a:i,
null);
return(r=n(e.filter(({row:o})=>!Qi(o,t))))!=null?r:n(e)}function vJ(e,t){let n=e.filter(({row:r})=>!Qi(
r,t));return n.length===0?"":k(g.max(...n.map(({row:r})=>b(r.revision)||0))+1)}function wJ(e,t,{
settings:n},r){
return e===null||e.fileId===""||e.maker!==t?null:Ut(oo(e.fileId,r),n.language)}d();var Zm=(e,t,{user:
n,run:r})=>{var o,i,a,s,u,l,c,p;return{kind:e.planned.kind.id,entry:e.planned.about,
title:e.title,number:(i=(o=e.filed)==null?void 0:o.number)!=null?i:"",link:(s=(a=e.filed)==null?void 0:
a.link)!=null?s:"",fileId:(l=(u=e.filed)==null?void 0:u.fileId)!=null?l:"",status:t,statusText:"",
maker:n,
at:Mn(et()),spreadsheet:vn(),content:(p=(c=e.filed)==null?void 0:c.content)!=null?p:"",modified:"",
run:r,
revision:e.revision}},xb=(e,t,n)=>({...Zm(e,kJ(e),n),fileId:t.id,link:t.link,content:e.content,
modified:t.
modified});function kJ({fields:e}){let t=e.rancangan;return typeof t=="string"&&t!==""&&t!==Ge?
"draft":"made"}function GI(e,t){let{decision:n,filed:r}=e;return n.action!=="keep"?r:n.status==="made"&&
n.
file!==null&&(r===null||!Tb(r))?xb(e,n.file,t):r===null?null:n.status==="made"?r:{...r,status:n.status}
}
var Tb=({status:e})=>e==="made"||e==="draft";d();var Sb=(e,t)=>`${e.id}.${cs(e,t)}`;function qI(e,t,
n,r){let{language:o}=e.settings,i=iu(),a=new h,s=new h,
u=l=>{var p,m;let c=Sb(l,e);return a.has(c)||a.set(c,xJ(l,(p=i[c])!=null?p:[],{folder:t,user:n,
language:o,
backoff:r})),(m=a.get(c))!=null?m:null};return{versionOf:l=>{let c=u(l);return c===null?kl(yo(l,e)):
`${c.id}@${c.modified}`},shown:(l,c)=>u(l)===null?Gs(c,gc(yo(l,e))):c,bytesOf:(l,c)=>{let p=u(l);if(
p===
null)return yo(l,e);let m=s.get(l.id);if(m!==void 0)return m;let y=Cb(p,r,o),T=Gm(y,c);return T.length>
0&&pe(le("TEMPLATE_FAULT",PI(l.id,T,o))),s.set(l.id,y),y}}}function Eb(e,{folder:t,user:n,language:r,
backoff:o}){var u;let i=e.find(({maker:l})=>l===n),a=e[0];if(i===void 0)return a===void 0?{source:
"built-in"}:{source:"foreign",maker:a.maker};let s=(u=t.files.find(({id:l})=>l===i.fileId))!=null?u:
Ut(
oo(i.fileId,o),r);return s===null?{source:"gone"}:{source:s.type===Wn&&s.modified===i.modified?
"unedited":"own",file:s}}function xJ(e,t,n){let r=Xi(n.language),o=Eb(t,n);return o.source==="foreign"?
pe(
le("TEMPLATE_FAULT",r.foreign(e.id,o.maker))):o.source==="gone"?pe(le("TEMPLATE_FAULT",r.deleted(e.id))):
o.source==="own"?o.file:null}function Cb(e,t,n){if(e.type!==Wn)return Ut(bh(e.id,t),n);let[r]=_i([e.
id],zo,t);return Ut(r!=null?r:{failure:{kind:"unknown",reason:"no-answer"}},n)}var Hm="\u0001";
function HI(e,t,n,r){let{language:o}=e.settings,i=qm(o),a=io(e,n.user,r),s=qI(e,a,n.user,
r),u={competition:e,numberOf:(M,L)=>CJ(i,M,L),ledger:i,files:WI(a.files),templates:s,options:n,
backoff:r},
l=t.map(M=>KI(M,u)),c=l.filter(M=>M.decision.action!=="keep"&&!n.skip.includes(au(M.planned))),p=c.slice(
0,10),m=p.map(M=>fc(s.bytesOf(M.planned.kind,M.fields),M.fields)),y=new h,T=l.filter(M=>{var L;
return((L=
M.filed)==null?void 0:L.run)===n.run&&M.filed.status==="begun"&&SJ(M)});for(let M of l){let L=GI(M,n);
L!==null&&y.set(M,L)}let R=RJ(i,n);for(let M of p)y.set(M,Zm(M,"begun",n));i.write([...ZI(y),...R]);
let A=ro(p.map((M,L)=>{var j;return{fileId:M.decision.action==="update"?M.decision.file.id:null,
folder:a.
id,title:M.title,properties:M.properties,from:zo,to:Wn,bytes:(j=m[L])!=null?j:new D}}),r),{failures:
P,
again:N}=TJ(p,A,y,n);i.write(ZI(y));for(let M of P.values())lr(M)&&$i(M,o);let I=M=>p.filter(L=>M.includes(
L.decision.action)&&!P.has(L)&&!N.has(L)).length,$=i.ofRun(n.run),F={made:$.filter(Tb).length,failed:
$.
filter(({status:M})=>M==="begun"||M==="failed").length};return{batch:{created:I(["create","add"])+T.
length,updated:I(["update"]),unchanged:l.filter(M=>M.decision.action==="keep").length-T.length,
failed:P.
size,documents:[...l.map(M=>zI(M,y.get(M),P.get(M),n.user,o)),...R.map(({row:M})=>BI(M,o))],done:l.length-
c.length+p.length-N.size,total:l.length,more:c.length>p.length||N.size>0,skip:[...n.skip,...[...P.keys(
)].
map(M=>au(M.planned)),...[...N].filter(M=>EJ(A[p.indexOf(M)])).map(M=>au(M.planned)+Hm)]},run:F}}
function TJ(e,t,n,r){
var a,s;let o=new h,i=new x;for(let[u,l]of e.entries()){let c=t[u];if(c===void 0)continue;if("ok"in c){
n.set(l,xb(l,c.ok,r));continue}let{failure:p}=c,m=p.kind==="haste"||is(p);if(m&&!r.skip.includes(au(
l.planned)+Hm)){i.add(l);continue}o.set(l,p),m||n.set(l,{...Zm(l,"failed",r),modified:(s=(a=l.filed)==
null?void 0:a.modified)!=null?s:""})}return{failures:o,again:i}}var SJ=({decision:e})=>e.action==="keep"&&
e.status==="made"&&e.file!==null,EJ=e=>e!==void 0&&"failure"in e&&is(e.failure),ZI=e=>[...e].map(
([{place:t},n])=>({place:t,row:n}));function CJ(e,t,n){var o;let r=e.of(t,n).flatMap(({row:i})=>i.number===
""?[]:[i.number]);return(o=r[r.length-1])!=null?o:null}var RJ=(e,{user:t,isCurrent:n})=>e.all().filter(
({row:r})=>r.maker===t&&!["signed","own"].includes(r.status)&&!n(r.kind,r.entry)).map(({place:r,row:
o})=>({
place:r,row:{...o,status:"void"}}));var DJ=ne({kinds:Ue(U()),skip:xe(Ue(U())),renew:xe(Ue(U())),
remake:xe(qe())});function Tc(e){return ie(
()=>{let t=C.now(),{kinds:n,skip:r=[],renew:o=[],remake:i=!1}=de(DJ,e);return me(),Se(()=>{let a=Ve(
),
{competition:s}=a,{language:u}=s.settings,l=[...new x(n)].map(j=>Rb(j,u)),c=tt(u),{findings:p,
blocking:m,
hash:y,context:T}=Um(a,c,l),R=l.filter(j=>Bm(j,T)),A=TI(m);if(R.length===0&&l.length>0)return JI(m,u);
if(T.winners===null&&A.length>0)return JI(A,u);let P=De(),N=$I(P,xt);if("holder"in N){let{who:j,
until:W}=N.
holder;return pe(le("BUSY",re(u).problems.leased(j,AJ(W))))}let I=Yi(R,T),$={user:P,run:N.run,skip:r,
renew:o,remake:i,isCurrent:fb(T)},F=ur(N.width,t),{batch:B,run:M}=HI(s,I,$,F);B.more?F.width!==N.width&&
FI(P,N.run,F.width):(PJ(c,{id:N.run,hash:y,...M},P,u),MI(P,N.run));let L=R.length===l.length;return{
ok:L&&B.failed===0&&!r.some(j=>!j.endsWith(Hm)),findings:Er([...L?p:m,...OJ(R,I)],u),...B}})})}var OJ=(
e,t)=>e.
filter(n=>!t.some(r=>r.kind===n)).map(({id:n})=>({code:"NO_DOCUMENT",severity:"warning",params:{kind:
n}})),
AJ=e=>et(new C(e)).slice(11,16);function Rb(e,t){var r;let n=si.map(o=>o.id).join(", ");return(r=kc(
e))!=null?r:pe(le("BAD_REQUEST",re(t).problems.unknownKind(e,n)))}function JI(e,t){let n={created:0,
updated:0,unchanged:0,failed:0,documents:[],done:0,total:0,more:!1,skip:[]};return{ok:!1,findings:Er(
e,t),...n}}function PJ(e,t,n,r){if(t.made+t.failed===0)return;let o=re(r).history.documents(t.made,t.
failed);e.rows.some(i=>i.run===t.id&&i.detail===o)||Bt(e,{at:et(),by:n,action:"documents",detail:o,
run:t.
id,hash:t.hash},r)}var Db=ne({kind:U()}),NJ=ne({kind:U(),content:U()}),VI=e=>ie(()=>{let{kind:t}=de(
Db,e);return me(),Sc(
Jm(t))}),YI=e=>ie(()=>{let{kind:t}=de(Db,e);return me(),Se(()=>{let n=Jm(t),r=t_(n);return"file"in r?
Sc(n,r):(n_(n,Wn,yo(n.kind,n.competition)),Sc(n))})}),XI=e=>ie(()=>{let{kind:t,content:n}=de(NJ,e);
return me(),
Se(()=>{let r=Jm(t),o=Bp(n),i=s=>(s/1024/1024).toFixed(1);if(o.length>wp){let s=Xi(r.language).tooLarge(
i(o.length),i(wp));return pe(le("TEMPLATE_FAULT",s))}let a=r_(o,r);return a.length===0&&n_(r,zo,o),{
...Sc(r),refused:a}})}),QI=e=>ie(()=>{let{kind:t}=de(Db,e);return me(),Se(()=>{var u;let n=Jm(t),{
name:r,
competition:o,user:i,language:a,backoff:s}=n;if(((u=iu()[r])!=null?u:[]).some(({maker:l})=>l===i)){
let l=e_(
r);for(let{id:c,properties:p}of io(o,i,s).files)p.sheet===l.sheet&&p.template===l.template&&Ut(yh(c,
{trashed:!0},s),a)}return wb(r,null),Sc(n)})});function Jm(e){let t=C.now(),n=Ve(),{competition:r}=n,
o=pt(r.settings.language),i=Rb(e,o),{context:a}=Um(n,tt(r.settings.language),[i]),s=Sb(i,r),[u,l]=[
De(),
ur(1,t)];return{competition:r,kind:i,name:s,fields:gb(i,a),user:u,language:o,backoff:l}}var e_=e=>({
sheet:cn(vn()),template:e}),t_=({name:e,user:t,language:n,backoff:r})=>{var o;return Eb((o=iu()[e])!=
null?o:[],{folder:{files:[]},user:t,language:n,backoff:r})};function n_({competition:e,kind:t,name:n,
user:r,language:o,backoff:i},a,s){var A;let u=io(e,r,i),l=e_(n),c=u.files.find(P=>P.type===a&&P.properties.
sheet===l.sheet&&P.properties.template===l.template),p=Xi(o).title(t.id),m={fileId:(A=c==null?void 0:
c.id)!=null?A:null,folder:u.id,title:p,properties:l,from:zo,to:a,bytes:s},[y]=ro([m],i),{id:T,
modified:R}=Ut(
y!=null?y:{failure:{kind:"unknown",reason:"no-answer"}},o);wb(n,{maker:r,fileId:T,modified:R})}var IJ=[
"TAG_UNKNOWN","LIST_AS_TEXT"],r_=(e,{fields:t,language:n})=>vb(Gm(e,t!=null?t:{}).filter(({code:r})=>t!==
null||!IJ.includes(r)),n);function Sc(e,t=t_(e)){let{kind:n,fields:r,language:o,backoff:i}=e;return{
kind:n.id,source:t.source,maker:"maker"in t?t.maker:null,link:"file"in t?t.file.link:null,faults:t.source===
"own"?r_(Cb(t.file,i,o),e):[],refused:[],title:r===null?null:n.title(r),fields:r===null?null:o_(r)}}
var _J=200,o_=e=>f.fromEntries(f.entries(e).map(([t,n])=>[t,typeof n=="string"?n.slice(0,_J):n.slice(
0,1).map(o_)]));d();d();var FJ=["begun","failed","deleted","void"],i_=({row:{kind:e,entry:t,revision:
n}})=>[e,t,n].join(":"),
a_=({document:e,pdf:t})=>(t==null?void 0:t.properties.at)===e.modified,s_={failure:{kind:"unknown",
reason:"no-answer"}};function u_(e,t,n,r,o){var T;let{language:i}=e.settings,a=qm(i).all().map(({row:
R})=>R).
filter(R=>R.maker===n&&t.includes(R.kind)&&!FJ.includes(R.status)),s=a.length===0?null:io(e,n,o),u=s===
null?[]:MJ(a,s,i,o),l=u.filter(R=>!a_(R)&&!r.includes(i_(R))),c=l.slice(0,10),p=new h(LJ(c,(T=s==null?
void 0:s.id)!=null?T:"",o).map((R,A)=>[c[A],R])),m=[...p.values()].flatMap(R=>"failure"in R?[R.failure]:
[]);for(let R of m)lr(R)&&$i(R,i);let y=c.filter(R=>{var A;return"ok"in((A=p.get(R))!=null?A:s_)});
return{
ok:m.length+r.length===0,created:y.filter(({pdf:R})=>R===null).length,updated:y.filter(({pdf:R})=>R!==
null).length,unchanged:u.filter(a_).length,failed:m.length,files:u.map(R=>{var $,F,B;let A=($=p.get(
R))!=null?$:{ok:R.pdf},{kind:P,entry:N,title:I}=R.row;return{kind:P,entry:N===""?null:N,title:I,file:
"ok"in A&&(B=(F=A.ok)==null?void 0:F.link)!=null?B:null,problem:"ok"in A?null:re(i).documents.failed(
Bo(A.failure,i))}}),done:u.length-l.length+c.length,total:u.length,more:l.length>c.length,skip:[...r,
...c.filter(R=>!y.includes(R)).map(i_)]}}var MJ=(e,{files:t},n,r)=>e.flatMap(o=>{var u,l;let{fileId:
i}=o,
a=(u=t.find(({id:c})=>c===i))!=null?u:Ut(oo(i,r),n),s=(l=t.find(({type:c,properties:p})=>c===ns&&p.of===
i))!=null?l:null;return(a==null?void 0:a.type)===Wn?[{row:o,document:a,pdf:s}]:[]});function LJ(e,t,
n){
let r=e.map(({document:s})=>s.id),o=e.length===0?[]:_i(r,ns,n),i=e.flatMap(({row:s,document:u,pdf:l}
,c)=>{
var T;let p=o[c];if(p===void 0||"failure"in p)return[];let m={of:u.id,at:u.modified};return[{...{
fileId:(T=
l==null?void 0:l.id)!=null?T:null,folder:t,title:`${s.title}.pdf`,properties:m,from:ns,to:ns},bytes:
p.
ok}]}),a=i.length===0?[]:ro(i,n);return o.map(s=>{var u;return"failure"in s?s:(u=a.shift())!=null?u:
s_})}var jJ=ne({kinds:Ue(U()),skip:xe(Ue(U()))}),l_=e=>ie(()=>{let t=ur(10,C.now()),{kinds:n,skip:r=[
]}=de(
jJ,e);return me(),Se(()=>u_(Ve().competition,n,De(),r,t))});d();d();var st=(e,t,n={})=>f.assign(new S(
`${e}: ${t}`),{fault:e,place:n}),c_=e=>e instanceof S&&"fault"in
e,Vm=e=>c_(e)?e.fault:null;function Ym(e,t){try{return t()}catch(n){throw c_(n)&&(n.place={...e(),
...n.place}),n}}d();d();var zJ=[[14,22],[45,47]],BJ=[9,10];function d_(e){return BJ.includes(e)?
"percent":zJ.some(([t,n])=>e>=
t&&e<=n)?"date":"plain"}var UJ=e=>/^\p{L}+$/u.test(e)&&!/^[ymdhsaegb]+$/i.test(e);function Xm(e){let[
t=""]=e.replace(/"[^"]*"|\\.|_.|\*./g,"").replace(/\[(h+|m+|s+)\]/gi,"$1").replace(/\[[^\]]*\]/g,"").
split(";");return/general/i.test(t)||UJ(t.trim())?"plain":/[dmyhs]/i.test(t)?"date":t.includes("%")?
"percent":"plain"}d();d();var Ob=/\s+([^\s<>=/"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y,Ab=/\s*(\/?)>/y,
WJ=/&(?:#x([0-9a-f]+)|#(\d+)|([^;&\s]*));?/gi,
KJ={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"},GJ=["AlternateContent","extLst","rPh"],ea=e=>st(
"damaged",e.slice(0,60));function p_(e){return e.includes("&")?e.replace(WJ,(t,n,r,o)=>{let i=n===void 0?
b(
r):b.parseInt(n,16),a=o===void 0?i<=1114111?k.fromCodePoint(i):void 0:KJ[o];if(a===void 0||!t.endsWith(
";"))throw ea(t);return a}):e}var Pb=e=>{let t=e.indexOf(":");return t<0?e:e.slice(t+1)},qJ=e=>e===32||
e>=9&&e<=13;function ZJ(e,t){let n=t;for(;n<e.length;n++){let r=e.charCodeAt(n);if(qJ(r)||r===62||r===
47||r===60)break}return n}function Qm(e,t,n){let r=e.indexOf(t,n);if(r<0)throw ea(e.slice(n));return{
inside:e.slice(n,r),next:r+t.length}}function ta(e,t){var u;let n=[],r=0,o=e.startsWith("\uFEFF")?1:
0,i=l=>{var c;if(n.length===0&&l.trim()!=="")throw ea(l);r===0&&l!==""&&((c=t.text)==null||c.call(t,
p_(l)))},a=l=>{var c;if(n.pop()!==l)throw ea(`</${l}>`);r===0?(c=t.close)==null||c.call(t,Pb(l)):n.length<
r&&(r=0)},s=l=>{var A,P,N;let c=ZJ(e,l),p=e.slice(l,c),m={},y=c;for(;;){Ob.lastIndex=y;let I=Ob.exec(
e);if(I===null)break;y=Ob.lastIndex;let $=I[1];$.startsWith("xmlns")||(m[Pb($)]=p_((P=(A=I[2])!=null?
A:I[3])!=null?P:""))}Ab.lastIndex=y;let T=Ab.exec(e);if(p===""||T===null)throw ea(e.slice(l-1));n.push(
p);let R=Pb(p);return r===0&&GJ.includes(R)&&(r=n.length),r===0&&((N=t.open)==null||N.call(t,R,m)),T[
1]===
"/"&&a(p),Ab.lastIndex};for(;;){let l=e.indexOf("<",o);if(l<0)break;l>o&&i(e.slice(o,l));let c=e.charCodeAt(
l+1);if(c===47){let{inside:p,next:m}=Qm(e,">",l+2);a(p.trimEnd()),o=m}else if(c===63)o=Qm(e,"?>",l+2).
next;else if(c!==33)o=s(l+1);else if(e.startsWith("<!--",l))o=Qm(e,"-->",l+4).next;else if(e.startsWith(
"<![CDATA[",l)){let{inside:p,next:m}=Qm(e,"]]>",l+9);r===0&&((u=t.text)==null||u.call(t,p)),o=m}else
throw ea(e.slice(l))}if(i(e.slice(o)),n.length>0)throw ea(`<${n[0]}>`)}var ef=e=>e.includes("_x")?e.
replace(/_x([0-9A-Fa-f]{4})_/g,(t,n)=>k.fromCharCode(b.parseInt(n,16))):e,bo=e=>e.replace(/&/g,
"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;"),m_=e=>bo(Up(e).replace(
/_(?=x[0-9A-Fa-f]{4}_)/g,
"_x005F_"));var HJ=1048576,tf=16384,Ib=2e6,JJ=1462,VJ=864e5,YJ=C.UTC(1899,11,30);function XJ(e){let[
t,n,r]=[0,0,
0];for(;r<3;r++){let i=e.charCodeAt(r)&223;if(i<65||i>90)break;t=t*26+i-64}let o=e.length-r;for(;r<e.
length;r++){let i=e.charCodeAt(r)-48;if(i<0||i>9)break;n=n*10+i}if(t===0||o<1||o>7||r<e.length)throw st(
"damaged",`the cell "${e}"`);return{row:n-1,column:t-1}}function Nb(e,t){if(!/^\d{1,9}$/.test(e))throw st(
"damaged",`${t} "${e}"`);return b(e)}function QJ(e,t,n){var r;if(t==="f")e.formula=n;else if(t==="t")
e.inline=((r=e.inline)!=null?r:"")+n;else{if(e.value!==void 0)throw st("damaged",
"two values in a cell");e.value=n}}function f_(e,t){let n=[],r={rows:0,columns:0},o=[],i=[],a={row:-1,
column:-1},s=null,
u=0,l=!1,c=null,p=null,m=A=>{let{row:P,column:N}=a;if(!(P>=0&&N>=0&&P<HJ&&N<tf))throw st("damaged",
"a cell outside the sheet");if(i.push(P*tf+N),r.rows=g.max(r.rows,P+1),r.columns=g.max(r.columns,N+1),
A===null)return;if(u=g.max(u,N+1),g.max(n.length,P+1)*u>Ib)throw st("too-large","a cell far out");
for(;n.
length<=P;)n.push([]);let I=n[P];for(;I.length<N;)I.push(void 0);I[N]=A},y=(A,P)=>{A==="row"?(a.row=
P.r===void 0?a.row+1:Nb(P.r,"the row")-1,a.column=-1):A==="c"?(c={attributes:P},P.r===void 0?a.column+=
1:{row:a.row,column:a.column}=XJ(P.r)):c!==null&&(A==="v"||A==="f"||A==="t")&&(p="")};Ym(()=>c===null?
{}:{cell:Fe(a.row,a.column)},()=>ta(e,{open:(A,P)=>{A==="sheetData"?l=!0:l?y(A,P):A==="sheetProtection"?
s=P:A==="protectedRange"&&o.push(P)},text:A=>{p!==null&&(p+=A)},close:A=>{A==="sheetData"&&(l=!1),
!(!l||c===null)&&(A==="c"?(m(rV(c,t)),c=null):p!==null&&QJ(c,A,p),p=null)}}));let R=eV(i);if(R!==null)
throw st("damaged","a cell given twice",{cell:Fe(R.row,R.column)});return{rows:n,named:r,protection:
s,
openRanges:o}}function eV(e){if(e.every((n,r)=>r===0||n>e[r-1]))return null;let t=new x;for(let n of e){
if(t.has(n))return{row:g.floor(n/tf),column:n%tf};t.add(n)}return null}function tV(e){let t=/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.
test(e)?b(e):b.NaN;if(!b.isFinite(t))throw st("damaged",`the number "${e}"`);return t}function nV(e){
let t=(C.parse(/[Zz]|T.*[+-]/.test(e)?e:`${e}${e.includes("T")?"Z":""}`)-YJ)/VJ;if(b.isNaN(t))throw st(
"damaged",`the date "${e}"`);return t}function rV({attributes:e,value:t,inline:n,formula:r},o){var m,
y;let{strings:i,kinds:a,since1904:s}=o,u=(m=a[e.s===void 0?0:Nb(e.s,"the look")])!=null?m:"plain",l=(
T,R="plain")=>r===void 0?{value:T,kind:R}:{value:T,kind:R,formula:r},c=T=>T===""&&r===void 0?null:l(
ef(T)),
p=(y=e.t)!=null?y:"n";if(p==="inlineStr")return c(n!=null?n:"");if(p==="str"&&t!==void 0)return c(t);
if(t===void 0||t.trim()==="")return r===void 0?null:l(null);switch(p){case"n":{let T=tV(t);return l(
u==="date"&&s?T+JJ:T,u)}case"s":{let T=i[Nb(t,"the text")];if(T===void 0)throw st("damaged",`text ${t}`);
return T===""&&r===void 0?null:l(T)}case"b":if(!/^(?:[01]|true|false)$/.test(t))throw st("damaged",`the truth value "${t}"`);
return l(t==="1"||t==="true");case"e":return l(t);case"d":return l(nV(t),"date");default:throw st(
"damaged",`the type "${p}"`)}}var oV=4e7,iV=5e8;function aV(e){let[t,n]=[0,0],r;try{let i=new x;r=jp(
e,({name:a,originalSize:s})=>{
if(n+=s,n>iV)throw st("too-large",a);if(!/\.(xml|rels)$/i.test(a))return!1;if(i.has(a.toLowerCase()))
throw st("damaged",`${a} twice`);if(i.add(a.toLowerCase()),t+=s,t>oV)throw st("too-large",a);return!0}
)}catch(i){
throw Vm(i)===null?st("not-xlsx",k(i)):i}let o=new h(f.entries(r).map(([i,a])=>[i.toLowerCase(),a]));
return i=>{let a=o.get(i.toLowerCase());return a===void 0?null:ps(a)}}function sV(e){let t=e.lastIndexOf(
"/")+1;return`${e.slice(0,t)}_rels/${e.slice(t)}.rels`}function g_(e,t){let n=e(sV(t)),r=new h;
return ta(
n!=null?n:"",{open:(o,{Id:i,Type:a="",Target:s="",TargetMode:u})=>{if(o!=="Relationship"||i===void 0||
u==="External")return;let l=s.startsWith("/")?[]:t.split("/").slice(0,-1);for(let c of s.split("/"))
c===".."?l.pop():c!=="."&&c!==""&&l.push(c);r.set(i,{type:a.slice(a.lastIndexOf("/")+1),target:l.join(
"/")})}}),r}function uV(e){let t=[],n=null,r=!1;return ta(e,{open:o=>{o==="si"&&(n=""),r=o==="t"},
text:o=>{
r&&n!==null&&(n+=o)},close:o=>{r=!1,o==="si"&&t.push(ef(n!=null?n:""))}}),t}function lV(e){let t=new h,
n=[],r=!1;return ta(e,{open:(o,{numFmtId:i,formatCode:a})=>{var s;o==="cellXfs"?r=!0:o==="numFmt"?t.
set(b(i),Xm(a!=null?a:"")):o==="xf"&&r&&n.push((s=t.get(b(i)))!=null?s:d_(b(i!=null?i:0)))},close:o=>{
o==="cellXfs"&&(r=!1)}}),n}var cV=e=>e==="1"||e==="true";function dV(e){var T;let t=aV(e),n=(T=[...g_(
t,"").values()].find(R=>R.type==="officeDocument"))==null?void 0:T.target,r=n===void 0?null:t(n);if(
n===
void 0||r===null)throw st("not-xlsx","no workbook");let o=g_(t,n),i=R=>{var A,P,N;return(N=t((P=(A=[
...o.values()].find(I=>I.type===R))==null?void 0:A.target)!=null?P:""))!=null?N:""},a=[],s=!1,u=null;
ta(r,{open:(R,A)=>{let{name:P="",state:N="visible",id:I="",date1904:$}=A;R==="workbookPr"&&(s=cV($)),
R==="workbookProtection"&&(u=A),R==="sheet"&&a.push({name:P,hidden:N!=="visible",relation:o.get(I)})}
});
let l=a.find(({name:R},A)=>a.some((P,N)=>N<A&&P.name===R));if(l!==void 0)throw st("damaged",
"two sheets of one name",{tab:l.name});let c=uV(i("sharedStrings")),p=lV(i("styles")),m=0;return{
sheets:a.map(
({name:R,hidden:A,relation:P})=>Ym(()=>({tab:R}),()=>{let N=P===void 0?null:t(P.target);if(P===void 0||
N===null)throw st("damaged","a sheet is missing");let{type:I,target:$}=P,F=f_(I==="worksheet"?N:"",{
strings:c,kinds:p,since1904:s});if(m+=F.rows.length*F.rows.reduce((B,M)=>g.max(B,M.length),0),m>Ib)throw st(
"too-large","more cells than are read");return{name:R,hidden:A,part:$,type:I,...F}})),part:n,
protection:u}}
var h_=e=>dV(e).sheets.filter(({type:t})=>t==="worksheet");d();function pV(e){return e===void 0||e.kind==="blank"?
"":e.kind==="recused"?Dn.id:K(e.kind==="score"?e.
value:e.raw)}function y_({rows:e}){return new h(e.flatMap(({code:t,entry:n,marks:r})=>[...r].map(([o,
i])=>{let a=n!=null?n:t;return[`${a}
${o}`,{entry:a,criterion:o,text:pV(i)}]})))}function b_(e,t){let[n,r]=[e===null?new h:y_(e),y_(t)];
return[
...new x([...r.keys(),...n.keys()])].flatMap(o=>{var c,p;let[i,a]=[n.get(o),r.get(o)],{entry:s,
criterion:u}=a!=
null?a:i,l={entry:s,criterion:u,before:(c=i==null?void 0:i.text)!=null?c:"",after:(p=a==null?void 0:
a.text)!=null?p:""};return l.before===l.after?[]:[l]})}function v_({rows:e},t){let n=e.filter(({
entry:o})=>o!==
null);return{done:n.filter(({marks:o})=>{let i=t.map(({name:a})=>{var s;return(s=o.get(a))==null?
void 0:
s.kind});return i.includes("recused")||i.every(a=>a==="score")}).length,of:n.length}}d();var w_=864e5,
_b=C.UTC(1899,11,30),mV="dd/mm/yyyy",fV="dd/mm/yyyy h:mm:ss",gV=e=>new C(_b+g.round(e*86400)*
1e3).toISOString().slice(0,19);function k_(e){let t=(C.parse(`${e}Z`)-_b)/w_;return b.isNaN(t)?e:t}
var hV=e=>e>
-693e3&&e<(C.UTC(1e4,0,1)-_b)/w_;function x_(e){var n;let t=(n=e==null?void 0:e.value)!=null?n:(e==null?
void 0:e.formula)===void 0?"":`=${e.formula}`;return typeof t!="number"||e===void 0||e.kind==="plain"?
{value:t,read:t}:e.kind==="percent"?{value:t,read:t,format:b.isInteger(t*100)?"0%":"0.00%"}:hV(t)?{
value:t,
read:{date:gV(t)},format:b.isInteger(t)?mV:fV}:{value:t,read:t}}var T_=e=>bi(e,t=>t.filter(n=>typeof n==
"string"&&jt(n)!==void 0).length),S_=(e,t,n)=>({tab:e,values:t.map(r=>v.from({length:n},(o,i)=>x_(r[
i]).
read))});function $b({rows:e}){var n;let t=e.length;for(;t>0&&((n=e[t-1])==null?void 0:n.every(r=>r===
void 0))!==!1;)t-=1;return{rows:e.slice(0,t),width:e.reduce((r,o)=>g.max(r,o.length),1)}}var yV=2e4,
bV=500;function E_(e){let{rows:t,width:n}=$b(e);return t.length>yV||n>bV}function C_(e,t){var o;let n=e.
filter(i=>!i.hidden),r=i=>{let{rows:a,width:s}=$b({...i,rows:i.rows.slice(0,20)});return T_(S_(i.name,
a,s))!==null};return(o=e.find(i=>i.name===t))!=null?o:n.find(r)}function R_(e,t,n){var l;let{rows:r,
width:o}=$b(e),i=(l=T_(S_(t,r,o)))!=null?l:0,a=g.max(0,2-i),s=[...v.from({length:a},()=>[]),...r];s[
1]=
[{value:n,kind:"plain"}];let u=s.map(c=>v.from({length:o},(p,m)=>x_(c[m])));return{values:u.map(c=>c.
map(({value:p})=>p)),formats:u.flatMap((c,p)=>c.flatMap(({format:m},y)=>m===void 0?[]:[{row:p,column:
y,
format:m}])),grid:{tab:t,values:u.map(c=>c.map(({read:p})=>p))},headerRow:i+a}}var vV=/^Lembar Juri \u00b7 (?:dikumpulkan|collected) .* \u00b7 (?:proses|run) ([0-9a-f]{8}) \u00b7 /,
D_=({values:e})=>{var t,n,r,o;return(o=(r=vV.exec(k((n=(t=e[1])==null?void 0:t[0])!=null?n:"")))==null?
void 0:r[1])!=null?o:null};function O_(e,t){let n=g.max(e.values.length,t.grid.values.length);return v.
from({length:n},(r,o)=>o).every(r=>{let[o=[],i=[]]=[e.values[r],t.grid.values[r]],a=g.max(o.length,i.
length);return v.from({length:a},(s,u)=>u).every(s=>{var u,l;return r===1&&s===0||wV((u=o[s])!=null?
u:"",(l=i[s])!=null?l:"")})})}var wV=(e,t)=>typeof e=="object"&&typeof t=="object"?e.date===t.date:e===
t;d();function kV({criterion:e,entry:t,cell:n},{rows:r}){var i,a;if(e==="")return Ro(n)[0];let o=r.filter(
s=>s.entry===t);return o.length===1?(a=(i=o[0])==null?void 0:i.marks.get(e))==null?void 0:a.at:void 0}
var A_=(e,{row:t,column:n},r)=>e.map((o,i)=>i===t?o.map((a,s)=>s===n?r:a):o);function xV(e,t,n){
return{
...e,values:A_(e.values,t,n),formats:e.formats.filter(r=>r.row!==t.row||r.column!==t.column),grid:{
...e.
grid,values:A_(e.grid.values,t,n)}}}function P_(e,t,n){return t.filter(({status:r})=>r==="applied"||
r==="confirmed").reduce((r,o)=>{var u;let i=kV(o,n(r.grid)),a=i&&((u=r.grid.values[i.row])==null?
void 0:
u[i.column]),s=o.kind==="label"?op(a,o.before.cell):Ua(a,o.before.cell);return i!==void 0&&s?xV(r,i,
o.now):r},e)}d();function N_(e,t,n){var m,y,T,R;let{values:r,formats:o,headerRow:i}=t,a=(y=(m=r[0])==null?
void 0:m.length)!=
null?y:0;((R=(T=Ae().getSheetByName(e))==null?void 0:T.getLastRow())!=null?R:0)>0||sn(TV(e,a,i,n));
let u=Ae().
getSheetByName(e);if(u===null)return;let[l,c]=[g.max(r.length,u.getLastRow()),g.max(a,u.getLastColumn(
))];
Jr(u,l,c);let p=u.getRange(1,1,l,c);p.setNumberFormat("General");for(let{row:A,column:P,format:N}of o)
u.getRange(A+1,P+1).setNumberFormat(N);p.setValues(v.from({length:l},(A,P)=>v.from({length:c},(N,I)=>{
var F,B;let $=(B=(F=r[P])==null?void 0:F[I])!=null?B:"";return typeof $=="string"?mg($,!1):$})))}var TV=(
e,t,n,r)=>({
name:e,values:v.from({length:n+1},()=>v.from({length:t},()=>"")),headerRow:n,frozenColumns:g.min(r.frozenColumns,
t),widths:v.from({length:t},(o,i)=>{var a;return(a=r.widths[i])!=null?a:110}),formats:v.from({length:
t},
()=>""),layout:""});d();d();var I_={title:e=>e.filter(t=>t!=="").join(" \xB7 "),invitation:(e,t,n,r)=>[
`Yth. ${e},`,`ini lembar penilaian Anda untuk tahap ${t}${n===""?"":`, ${n}`}. Hanya Anda dan panitia yang dapat membukanya.`,
...r===""?[]:[`Batas waktu: ${r}.`],"Isi nilai langsung di lembar itu; tidak perlu dikirim kembali."].
join(`
`),mark:(e,t,n)=>`dikumpulkan ${We(e,"id")} oleh ${t} \xB7 proses ${n} \xB7 salinan terkunci dari berkas juri: perbaikan dilakukan juri di berkasnya`,
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
SV={title:I_.title,invitation:(e,t,n,r)=>[`Dear ${e},`,`this is your score sheet for the stage ${t}${n===
""?"":` of ${n}`}. Only you and the committee can open it.`,...r===""?[]:[`Deadline: ${r}.`],
"Enter your scores right in the sheet; there is nothing to send back."].join(`
`),mark:(e,t,n)=>`collected ${We(e,"en")} by ${t} \xB7 run ${n} \xB7 locked copy of the judge's file: judges correct their scores there`,
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
history:e=>`scores collected from the files of ${e}`},Rn=e=>e==="id"?I_:SV;var nf={kind:"unknown",
reason:"no-answer"};function Ec(e,{workbook:t}){let{language:n}=t.competition.
settings;return lr(e)?$i(e,n):e.kind==="haste"||is(e)?Rn(n).busy:Bo(e,n)}d();function su(e){var M;
let t=ur(10,C.now()),n=Ve(),{competition:r}=n,{settings:o,stages:i}=r,a=Rn(o.language),
s=L=>pe(le("BAD_REQUEST",L));if(o.judgeFiles!=="separate")return s(a.notSeparate);let u=tt(o.language),
l=Qe(i,u.rows),c=L=>{var j;return((j=ar(l,L.name))==null?void 0:j.status)==="open"},p=e===void 0?(M=
i.find(c))!=null?M:i[i.length-1]:Gn(r,e);if(p.scoreTab!==void 0)return s(a.sharedTab(p.name));let m=i.
indexOf(p),y=i.slice(0,m),T=y.find(c);if(T!==void 0)return s(a.earlierOpen(T.name));let{results:R}=yt(
n,{provisional:!1}),A=y[R.length];if(A!==void 0)return s(a.earlierUnranked(A.name));let P=Co(r,R.slice(
0,m)),N=gr(r),I=De(),$=EV(I,t,o.language),F=cn(vn()),B=Ye(r,p).map(L=>{let j=Zd({stage:p,judge:L,
entries:P.
filter(Ee=>o.conflicts!=="exclude"||N(L,Ee)===null),criteria:$e(r,p),language:o.language,competition:
ln(
r),deadline:o.deadline}),W={kind:"judge-file",sheet:F,stage:Eh(p.name),judge:Ch(L.code)},H=xp(p.name,
L.code),V=$.find(({properties:Ee})=>f.keys(W).every(be=>Ee[be]===W[be])),te=V!=null?V:H.maker===I&&H.
id!==""?Ut(Th(H.id,t),o.language):null,Q=cn(E.stringify(j.values.slice(j.headerRow)));return{judge:L,
layout:j,properties:{...W,content:Q},filed:H,file:te}});return{workbook:n,history:u,stage:p,isClosed:
!c(
p),user:I,backoff:t,seats:B}}var Cc=({workbook:e,stage:t},{judge:n,layout:r},o)=>{var i,a;return(a=(
i=
Fn(o,e.competition).find(s=>s.stage.name===t.name&&s.judge.code===n.code))==null?void 0:i.name)!=null?
a:r.name};function EV(e,t,n){let r=Be(Sh(e));if(r===null)return[];let o=xh(r,t);return"failure"in o&&
o.failure.kind==="not-found"?[]:Ut(o,n)}d();var rf=({judge:e})=>e.email.trim().toLowerCase();
function of(e){var o;let{filed:t,file:n}=e,r=rf(e);
if(!(n===null||r===""))return(o=n.access.find(i=>{var a;return((a=i.emailAddress)==null?void 0:a.toLowerCase(
))===
r}))!=null?o:t.email.toLowerCase()===r?n.access.find(i=>i.id===t.permission):void 0}function CV(e,t){
let{judge:n,filed:r,file:o}=e;if(o===null&&r.maker!==""&&r.maker!==t)return"foreign";if(o===null)return r.
id===""?"none":"deleted";if(n.email.trim()==="")return"no-email";let i=of(e);return i===void 0?
"unshared":i.role==="reader"?"read-only":"shared"}var RV=({filed:e,file:t})=>e.email!==""&&(t==null?
void 0:
t.access.some(({id:n})=>n===e.permission))===!0;function DV(e,t,{isClosed:n,seats:r},o){if(e==="foreign")return o.foreign(
t.filed.maker);let i=(e==="unshared"||e==="no-email")&&RV(t),a=r.filter(u=>u!==
t&&rf(u)!==""&&rf(u)===rf(t)),s=t.file!==null&&t.file.properties.content!==t.properties.content;
return[
n&&e==="shared"?o.stillWriting:i?o.former(t.filed.email):o.states[e],...a.length>0?[o.sameEmail(a.map(
({judge:u})=>u.code).join(", "))]:[],...s&&!n?[o.outdated]:[]].join(" ")}var uu={made:0,shared:0,
collected:0,
changes:[],changed:0,more:!1,skip:[],failures:new h};function lu(e,t){let{workbook:n,stage:r,
isClosed:o,
user:i,seats:a}=e,s=Rn(n.competition.settings.language),{failures:u,...l}=t,c=a.map(p=>{let{judge:m,
filed:y,file:T}=p,R=u.get(m.code),A=R===void 0?CV(p,i):"failed";return{judge:m.code,name:m.name,
state:A,
message:R!=null?R:DV(A,p,e,s),link:(T==null?void 0:T.link)||y.link||null,email:y.email,collected:y.collected||
null,changed:T!==null&&y.collected!==""&&T.modified>y.modified,done:y.done,of:y.collected===""?p.layout.
table.height:y.of}});return{ok:u.size===0,stage:r.name,isClosed:o,files:c,...l}}var OV=100,AV=ne({
stage:xe(U()),skip:xe(Ue(U()))});function __(e){return ie(()=>{let{stage:t,skip:n=[]}=de(
AV,e);return me(),Se(()=>{var $;let r=su(t),{settings:o}=r.workbook.competition,{language:i}=o,a=Rn(
i);if(r.isClosed)return pe(le("BAD_REQUEST",a.closed(r.stage.name)));let s=r.seats.filter(({judge:F,
file:B})=>B!==null&&!n.includes(F.code)),u=s.slice(0,10),l=Me(),c=NV(r,l),p=F=>r.history.rows.some(B=>B.
run===F),m=($=[...c.values()].find(F=>!p(F)))!=null?$:xt(),y=et(),{collected:T,written:R,changes:A,
failures:P}=PV(
r,u,{names:l,run:m,at:y});for(let F of R)c.set(F,m);let N=s.length>u.length,I=r.seats.filter(({judge:
F})=>c.
get(F.code)===m).map(({judge:F})=>F.code);if(!N&&I.length>0){let F={at:y,by:r.user,action:"collect",
run:m,hash:"",stage:r.stage.name};Bt(r.history,{...F,detail:a.history(I.join(", "))},i)}return lu(r,
{...uu,collected:T,changes:A.slice(0,OV),changed:A.length,more:N,skip:[...n,...u.map(({judge:F})=>F.
code)],failures:P})})})}function PV(e,t,{names:n,run:r,at:o}){let{settings:i}=e.workbook.competition,
a=t.flatMap(({file:p})=>{var m;return(m=p==null?void 0:p.id)!=null?m:[]}),s=t.length===0?[]:_i(a,ll,
e.backoff),{list:u}=Xr(i),l=ZT(Rn(i.language).mark(o,e.user,r)),c={collected:0,written:[],changes:[],
failures:new h};for(let[p,m]of t.entries()){let{code:y}=m.judge,T=s[p],R=T===void 0||"failure"in T?{
failure:Ec(T===void 0?nf:T.failure,e)}:IV(e,m,T.ok,{name:Cc(e,m,n),mark:l,corrections:u.filter(A=>A.
stage===e.stage.name&&A.judge===y)});if("failure"in R){c.failures.set(y,R.failure);continue}R.isWritten&&
c.written.push(y),c.changes.push(...R.changes.map(A=>({judge:y,...A}))),c.collected+=1,m.filed={...m.
filed,collected:o,modified:m.file.modified,...R.progress},Fi(e.stage.name,y,m.filed)}return c}
function NV(e,t){
let n=new h;for(let r of e.seats){let o=Cc(e,r,t),i=t.includes(o)?D_(Ne(o)):null;i!==null&&n.set(r.judge.
code,i)}return n}function IV({workbook:e,stage:t},{judge:n,layout:r},o,{name:i,mark:a,corrections:s}
){
let{competition:u}=e,l=Rn(u.settings.language),c;try{c=C_(h_(o),r.name)}catch(I){let $=Vm(I);if($===
null)throw I;return{failure:l.unreadable[$]}}if(c===void 0)return{failure:l.noTable(r.name)};if(E_(c))
return{failure:l.unreadable["too-large"]};let p=Ne(i),m=p.values.every(I=>I.every($=>$===""));if(!m&&
!jn(p))return{failure:l.tabTaken(i)};let y=$e(u,t),T=Na(u.entries),R=I=>Io(I,t.name,n.code,y,T),A=P_(
R_(c,i,a),s,R),P=R(A.grid),N=m||!O_(p,A);return N&&N_(i,A,r),Tr(i,u.settings.admins),{isWritten:N,
changes:b_(
m?null:R(p),P),progress:v_(P,y)}}d();d();d();var _V="Arial",$V=10,$_=164,FV={General:0,"@":49},MV='<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
LV=e=>`<${e} style="thin"><color rgb="FFB7B7B7"/></${e}>`,jV=`<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${[
"left","right","top","bottom"].map(LV).join("")}<diagonal/></border></borders>`,F_=e=>`FF${e.replace(
"#","").toUpperCase()}`;function Rc(){let e=[];return{all:e,idOf:t=>{let n=e.indexOf(t);return n>=0?
n:e.push(t)-1}}}var af=(e,t)=>`<${e} count="${t.length}">${t.join("")}</${e}>`;function M_(){let[e,t,
n,r,o]=[Rc(),Rc(),Rc(),Rc(),Rc()],i=({bold:c,size:p=$V})=>e.idOf(`<font>${c?"<b/>":""}<sz val="${p}"/><name val="${_V}"/></font>`),
a=({background:c})=>c===void 0?0:2+t.idOf(`<fill><patternFill patternType="solid"><fgColor rgb="${F_(
c)}"/><bgColor indexed="64"/></patternFill></fill>`),s=({format:c="General"})=>{var p;return(p=FV[c])!=null?
p:$_+n.idOf(bo(c))},u=(c,p)=>{let m=[`numFmtId="${s(c)}" fontId="${i(c)}" fillId="${a(c)}" borderId="${c.bordered?
1:0}" xfId="0"`,
'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"',
...p?['quotePrefix="1"']:
[]],y=`<alignment vertical="top"${c.centred?' horizontal="center"':""}${c.wrap?' wrapText="1"':""}/>`;
return r.idOf(`<xf ${m.join(" ")}>${y}<protection locked="${c.open?0:1}"/></xf>`)},l=`<xf numFmtId="0" fontId="${i(
{})}" fillId="0" borderId="0" xfId="0"/>`;return r.idOf(l),{idOf:u,ruleIdOf:c=>o.idOf(
`<dxf><fill><patternFill patternType="solid"><bgColor rgb="${F_(c)}"/></patternFill></fill></dxf>`),
toXml:()=>[`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,n.all.length===0?"":
af("numFmts",n.all.map((c,p)=>`<numFmt numFmtId="${$_+p}" formatCode="${c}"/>`)),af("fonts",e.all),`<fills count="${2+t.all.length}">${MV}${t.all.join(
"")}</fills>`,jV,
'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',af(
"cellXfs",r.all),
'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',af("dxfs",o.all),
"</styleSheet>"].join("")}}var Dc=`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
`,Fb="http://schemas.openxmlformats.org/spreadsheetml/2006/main",z_="http://schemas.openxmlformats.org/officeDocument/2006/relationships",
B_="http://schemas.openxmlformats.org/package/2006",zV="application/vnd.openxmlformats-officedocument.spreadsheetml",
BV=32767,UV=225,L_=({top:e,left:t,height:n,width:r})=>Fe(
e,t,n,r),WV=e=>g.round((e-5)/7*100)/100;function KV(){let e=new h,t=0;return{idOf:n=>{var o;t+=1;let r=(
o=
e.get(n))!=null?o:e.size;return e.set(n,r),r},toXml:()=>`${Dc}<sst xmlns="${Fb}" count="${t}" uniqueCount="${e.size}">${[
...e.keys()].map(n=>`<si><t xml:space="preserve">${m_(n)}</t></si>`).join("")}</sst>`}}function GV({
value:e,formula:t,style:n},r,o,i){let a=(u=!1)=>` r="${r}" s="${o.idOf(n,u)}"`;
if(t!==void 0)return`<c${a()}><f>${bo(t)}</f></c>`;if(e==="")return`<c${a()}/>`;if(typeof e=="number")
return`<c${a()}><v>${e}</v></c>`;if(typeof e=="boolean")return`<c${a()} t="b"><v>${b(e)}</v></c>`;
let s=e.
slice(0,BV);return`<c${a(/^[=+\-@]/.test(s))} t="s"><v>${i.idOf(s)}</v></c>`}function qV({frozenRows:
e,
frozenColumns:t}){if(e===0&&t===0)return"";let[n,r]=[t>0?` xSplit="${t}"`:"",e>0?` ySplit="${e}"`:""],
o=t===0?"bottomLeft":e===0?"topRight":"bottomRight";return`<pane${n}${r} topLeftCell="${Fe(e,t)}" activePane="${o}" state="frozen"/>`}
function ZV(e,t,n){let r=e.widths.map((s,u)=>`<col min="${u+1}" max="${u+1}" width="${WV(s)}" customWidth="1"/>`),
o=e.rows.map((s,u)=>`<row r="${u+1}">${s.map((l,c)=>GV(
l,Fe(u,c),t,n)).join("")}</row>`),i=e.colours.map(({block:s,formula:u,background:l},c)=>`<conditionalFormatting sqref="${L_(
s)}"><cfRule type="expression" dxfId="${t.ruleIdOf(l)}" priority="${c+1}" stopIfTrue="1"><formula>${bo(
u)}</formula></cfRule></conditionalFormatting>`),a=e.validations.map(({block:s,
formula:u,help:l})=>`<dataValidation type="custom" allowBlank="1" showInputMessage="1" showErrorMessage="1" error="${bo(
l.slice(0,UV))}" sqref="${L_(s)}"><formula1>${bo(u)}</formula1></dataValidation>`);
return[`${Dc}<worksheet xmlns="${Fb}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,`<sheetViews><sheetView workbookViewId="0">${qV(
e)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`,r.length===0?"":`<cols>${r.join(
"")}</cols>`,`<sheetData>${o.join("")}</sheetData>`,e.isProtected?
'<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>':"",i.join(""),a.length===0?"":`<dataValidations count="${a.length}">${a.join(
"")}</dataValidations>`,
'<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
'<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>'].join(
"")}var sf=(e,t,n)=>`<Relationship Id="rId${e}" Type="${z_}/${t}" Target="${n}"/>`,j_=e=>`${Dc}<Relationships xmlns="${B_}/relationships">${e.join(
"")}</Relationships>`,uf=(e,t)=>`<Override PartName="/xl/${e}" ContentType="${zV}.${t}+xml"/>`;
function U_(e){
var a;let[t,n]=[M_(),KV()],r=e.map(s=>ZV(s,t,n)),o=r.map((s,u)=>`worksheets/sheet${u+1}.xml`),i={
"[Content_Types].xml":[`${Dc}<Types xmlns="${B_}/content-types">`,
'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
'<Default Extension="xml" ContentType="application/xml"/>',uf("workbook.xml","sheet.main"),...o.map(
s=>uf(s,"worksheet")),uf("styles.xml",
"styles"),uf("sharedStrings.xml","sharedStrings"),"</Types>"].join(""),"_rels/.rels":j_([sf(1,
"officeDocument","xl/workbook.xml")]),"xl/workbook.xml":[`${Dc}<workbook xmlns="${Fb}" xmlns:r="${z_}"><bookViews><workbookView/></bookViews><sheets>`,
...e.map(({name:s},u)=>`<sheet name="${bo(s)}" sheetId="${u+1}" r:id="rId${u+1}"/>`),
'</sheets><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'].join(
""),"xl/_rels/workbook.xml.rels":j_([...o.map((s,u)=>sf(u+1,"worksheet",s)),sf(o.length+1,"styles",
"styles.xml"),sf(o.length+2,"sharedStrings","sharedStrings.xml")]),"xl/styles.xml":t.toXml(),
"xl/sharedStrings.xml":n.toXml()};for(let[s,u]of o.entries())i[`xl/${u}`]=(a=r[s])!=null?a:"";return ms(
f.fromEntries(
f.entries(i).map(([s,u])=>[s,ds(u)])))}d();d();var HV="#d9e2f3",Mb=e=>e.replace(/^=/,"").replace(
/"[^"]*"|;/g,t=>t===";"?",":t);function lf(e){
let{headerRow:t,open:n,table:r,centred:o,formats:i}=e,a=(u,l)=>{var y;if(u<t)return u===e.progress.row?
{bold:!0,size:14}:{};let c={wrap:!0,bordered:!0,...o.includes(l)?{centred:!0}:{}};if(u===t)return{
...c,
bold:!0,background:HV};let p=l>=n.left&&l<n.left+n.width,m=(y=i[l])!=null?y:"";return{...c,...m===""?
{}:{format:m},...p?{open:!0}:{}}},s=(u,l,c)=>{var m,y;let p=(y=(m=e.formulas[l])==null?void 0:m[c])!=
null?y:"";return{value:u,style:a(l,c),...p===""?{}:{formula:Mb(p)}}};return{name:e.name,rows:e.values.
map((u,l)=>(l<t?u.slice(0,1):u).map((c,p)=>s(c,l,p))),widths:e.widths,frozenRows:t+1,frozenColumns:e.
frozenColumns,isProtected:!0,validations:r.height===0?[]:e.validations.map(u=>({...u,formula:Mb(u.formula)}
)),
colours:r.height===0?[]:e.colours.map(u=>({...u,formula:Mb(u.formula)}))}}d();function JV({style:e},
t,n){let r=typeof t=="object"?k_(t.date):t,o=typeof r=="number"&&Xm(n)!=="plain";return{value:r,
style:o?{...e,format:n}:e}}function VV({rows:e},t){var r;let n=e.filter(o=>o.entry===
t);return(r=n.find(({marks:o})=>[...o.values()].some(({kind:i})=>i!=="blank")))!=null?r:n[0]}
function W_(e,t,{
grid:n,formats:r,read:o}){let i=lf(e),{top:a,left:s}=e.open,u=i.rows.map((l,c)=>{var T;let p=c<a?
void 0:
VV(o,(T=e.values[c])==null?void 0:T[0]);if(p===void 0)return l;let y=[...t.map(({name:R})=>{var P,N,
I,$,F;let A=(P=p.marks.get(R))==null?void 0:P.at;return A===void 0?["",""]:[(I=(N=n.values[A.row])==
null?void 0:N[A.column])!=null?I:"",(F=($=r[A.row])==null?void 0:$[A.column])!=null?F:""]}),[p.notesToCommittee,
""],[p.notesToEntrant,""]];return l.map((R,A)=>{let P=y[A-s];return P===void 0?R:JV(R,...P)})});
return{
...i,rows:u}}function K_(e,t,n){let{judge:r,layout:o}=t,i=Cc(e,t,n),a=Ne(i);if(!jn(a))return lf(o);
let{competition:s}=e.
workbook,u=$e(s,e.stage),l=Io(a,e.stage.name,r.code,u,Na(s.entries));return W_(o,u,{grid:a,formats:
_a(
i),read:l})}var YV=ne({stage:xe(U()),skip:xe(Ue(U())),remake:xe(qe())});function G_(e){return ie(()=>{
let{stage:t,
skip:n=[],remake:r=!1}=de(YV,e);return me(),Se(()=>{let o=su(t),i=new h,s=(o.isClosed?[]:o.seats.filter(
T=>XV(T,o.user,r))).filter(({judge:T})=>!n.includes(T.code)),u=s.slice(0,10),l=QV(o,u,i),c={...o,
seats:l},
{left:p,shared:m}=eY(c,n,i);return lu(c,{...uu,made:u.filter(({judge:T})=>l.some(R=>R.judge===T&&R.file!==
null)).length,shared:m,more:s.length>u.length||p>0,skip:[...n,...i.keys()],failures:i})})})}function XV(
{
filed:e,file:t},n,r){return t!==null?!1:r||e.id===""&&(e.maker===""||e.maker===n)}function QV(e,t,n){
if(t.length===0)return e.seats;let{workbook:r,stage:o,user:i}=e,{competition:a}=r,s=Rn(a.settings.language),
u=io(a,i,e.backoff),l=Me(),c=t.map(T=>U_([K_(e,T,l)]));for(let{judge:T}of t)Fi(o.name,T.code,{...pl,
maker:i});let p=ro(t.map((T,R)=>({fileId:null,folder:u.id,title:s.title([ln(a),T.layout.name,T.judge.
name]),properties:T.properties,from:ll,to:ul,bytes:c[R],writersCanShare:!1})),e.backoff),m=new h;for(
let[
T,R]of t.entries()){let A=p[T];A!==void 0&&"ok"in A&&m.set(R,{...A.ok,access:[]})}let y=e.seats.map(
T=>{var R;return cf(T,(R=m.get(T))!=null?R:T.file,i)});for(let[T,R]of y.entries())m.has(e.seats[T])&&
Fi(o.name,R.judge.code,R.filed);for(let[T,{judge:R}]of t.entries()){let A=p[T];A!==void 0&&"failure"in
A&&n.set(R.code,Ec(A.failure,e))}return y}var cf=(e,t,n)=>t===null||e.filed.id===t.id?{...e,file:t}:
{...e,file:t,filed:{...pl,maker:n,id:t.id,link:t.link}};function eY(e,t,n){let{stage:r,user:o}=e,i=Rn(
e.workbook.competition.settings.language),a=e.seats.map((l,c)=>({index:c,seat:cf(l,l.file,o)})).filter(
({seat:l})=>!t.includes(l.judge.code)&&!n.has(l.judge.code)).map(({index:l,seat:c})=>({index:l,seat:
c,
changes:nY(c,e)})).filter(({changes:l})=>l.length>0),s=a.slice(0,10),u=0;for(let l of[0,1]){let c=s.
flatMap(y=>{let T=y.changes[l];return T===void 0||n.has(y.seat.judge.code)?[]:[{...y,change:T}]}),p=c.
length===0?[]:dl(c.map(({change:y})=>y),e.backoff),m=[];for(let[y,{index:T,change:R}]of c.entries()){
let A=p[y],P=e.seats[T];if(A===void 0||"failure"in A){m.push([P,A===void 0?nf:A.failure]);continue}
let N=rY(
cf(P,P.file,o),R,A.ok);e.seats[T]=N,Fi(r.name,N.judge.code,N.filed),u+=1}for(let[{judge:y},T]of m){
let R=i.
notShared(y.email.trim(),T.reason);n.set(y.code,lr(T)||T.kind!=="refused"?Ec(T,e):R)}}return tY(e),{
left:a.length-s.length,shared:u}}function tY({seats:e,stage:t,user:n}){var r;for(let[o,i]of e.entries(
)){
let a=cf(i,i.file,n),s=of(a),u=((r=a.file)==null?void 0:r.access.some(({id:c})=>c===a.filed.permission))===
!0,l=s===void 0||s.role==="owner"||u?a.filed:{...a.filed,email:a.judge.email.trim(),permission:s.id}
;
l!==i.filed&&(e[o]={...a,filed:l},Fi(t.name,i.judge.code,l))}}function nY(e,{workbook:t,stage:n,
isClosed:r}){
let{judge:o,filed:i,file:a}=e;if(a===null)return[];let s=o.email.trim(),u=of(e),l=r?"reader":
"writer",
c=a.access.find(P=>P.id===i.permission&&P.id!==(u==null?void 0:u.id)&&P.role!=="owner"),p=c===void 0?
[]:[{file:a.id,change:"withdraw",permission:c.id}];if(s===""||(u==null?void 0:u.role)===l||(u==null?
void 0:u.role)==="owner")return p;if(u!==void 0)return[...p,{file:a.id,change:"role",permission:u.id,
role:l}];if(r)return p;let{competition:m}=t,{language:y,deadline:T}=m.settings,R=o.name===""?o.code:
o.name,A=Rn(y).invitation(R,n.name,ln(m),T);return[...p,{file:a.id,change:"grant",email:s,role:l,
message:A}]}
function rY(e,t,n){let{filed:r,file:o,judge:i}=e;if(o===null)return e;if(t.change==="withdraw"||n===
null){let a=o.access.filter(s=>t.change!=="withdraw"||s.id!==t.permission);return{...e,file:{...o,
access:a},
filed:{...r,email:"",permission:""}}}return{...e,file:{...o,access:[...o.access.filter(a=>a.id!==n.id),
n]},filed:{...r,email:i.email.trim(),permission:n.id}}}d();var oY=ne({stage:xe(U())});function q_(e){
return ie(()=>{let{stage:t}=de(oY,e);return me(),lu(su(t),
uu)})}d();d();var Lb="protecting";function Z_(e){var r;let t=((r=Be(Lb))!=null?r:"").split(`
`),n=[...Tt(Me()).values()].filter(o=>t.includes(o)||tE(o));if(n.length!==0){Ze(Lb,n.join(`
`));for(let o of n)Tr(o,e);Ze(Lb,"")}}d();var iY=e=>e.every(t=>t.every(n=>n===""));function aY({
workbook:e,stage:t},n,r){var a,s,u;let o=(a=[...e.
own].find(([,l])=>l.stage===t&&l.judge===n))==null?void 0:a[0],i=(s=e.sheets.find(l=>l.stage===t.name&&
l.judge===n.code))==null?void 0:s.tab;return(u=o!=null?o:i)!=null?u:r.name}function H_(e,t,n){let{
workbook:r,
common:o}=e,i={...o,judge:t,entries:n},a=Zd(i),s=aY(e,t,a),u=Ne(s).values,l=r.own.has(s),c=(P,N,I=0)=>{
var B;let{open:$}=qd(i,N),F=sY(s,$,e.admins,t.email);return{tab:s,judge:t.code,status:P,added:I,
missing:0,
access:F,id:(B=Hu().get(s))!=null?B:null}};if(iY(u))return Fg(a,s),c("made",n.length);let p=new x(r.
sheets.filter(P=>P.tab===s).flatMap(({rows:P})=>P.flatMap(({entry:N})=>N===null?[]:[J(N)]))),y=r.competition.
settings.missing==="assigned"?[]:a.values.slice(a.table.top).flatMap(([P])=>n.filter(N=>N.code===P&&
!p.has(J(N.code))));if(!JS(a,u)){if(l&&VS(u))return Fg(a,s),c("renewed",n.length);let P=l?"changed":
"theirs";return{tab:s,judge:t.code,status:P,added:0,missing:y.length,access:"unprotected",id:null}}
let T=u.
length-a.table.top;if(y.length===0)return c("kept",T);let R=T+y.length,A=Pg(y,a.table.top+T,i);
return uE(
s,{...a,...qd(i,R)},A),c("added",R,y.length)}function sY(e,t,n,r){if(r==="")return Ma(e,t,n,""),
"anybody";try{return Ma(e,t,n,r),"own"}catch(o){if(!k(o).includes(r))throw o;return Ma(e,t,n,""),
"refused"}}var uY=ne({stage:xe(U())}),lY=180*1e3;function df(e){return ie(()=>{let t=C.now()+lY,{
stage:n}=de(uY,
e);return me(),Se(()=>{let r=Ve(),o=cY(r,n);return dY(r,o,t)})})}function cY({competition:e,findings:
t},n){
let{language:r,judgeFiles:o}=e.settings,i=so(pt(r)),a=p=>pe(le("BAD_REQUEST",p));o==="separate"&&a(i.
separate);let s=Qe(e.stages,tt(r).rows),u=p=>s.some(m=>m.stage===p&&m.status==="open"),l=n===void 0?
e.stages.find(({name:p})=>u(p)):Gn(e,n);if(l===void 0)return a(i.noOpenStage);u(l.name)||a(i.closed(
l.name)),l.scoreTab!==void 0&&a(i.sharedTab(l.name,l.scoreTab)),Ye(e,l).length===0&&a(i.noJudges),$e(
e,l).length===0&&a(i.noCriteria(l.name)),e.entries.length===0&&a(i.noEntries);let c=t.find(({code:p}
)=>p===
"ENTRY_DUPLICATE_CODE"||p==="ROW_WITHOUT_CODE");return c!==void 0&&a(Bn(c,pt(r))),l}function dY(e,t,
n){
let{competition:r}=e,{settings:o,stages:i}=r,a=so(pt(o.language)),{results:s,progress:u}=yt(e,{
provisional:!1}),
l=i.indexOf(t);s.length<l&&pe(le("BAD_REQUEST",a.notReached(t.name)));let c=Co(r,s.slice(0,l)),p=gr(
r),m=F=>F===null||o.conflicts==="include",y={workbook:e,stage:t,common:{stage:t,criteria:$e(r,t),
language:o.
language,competition:ln(r),deadline:o.deadline},admins:[...o.admins,De()]},T=Ye(r,t),R=[];for(let F of T){
if(C.now()>n)break;let B=c.filter(M=>m(p(F,M)));R.push(H_(y,F,B))}Z_(y.admins),an();let A=R.filter(F=>F.
id!==null),P=Jd(),N=new h(u.map(F=>[`${F.stage}|${J(F.judge)}`,F])),I=A.map(({id:F,tab:B,judge:M})=>{
var L;return{id:F!=null?F:0,tab:B,stage:t.name,judge:M,progress:(L=N.get(`${t.name}|${J(M)}`))!=null?
L:{scored:0,expected:1}}});Mg(Lg(I,P));let $=R.length<T.length;return{stage:t.name,tabs:R.map(({tab:
F,
judge:B,status:M,added:L})=>({tab:F,judge:B,status:M,added:L})),more:$,notes:pY(R,y,o.language)}}
function pY(e,{
workbook:t},n){let r=pt(n),o=so(r),i=l=>Y(e.filter(l).map(({judge:c})=>c),r),[a,s]=[i(l=>l.access===
"anybody"),i(l=>l.access==="refused")],u=t.competition.judges.length>1;return[...e.flatMap(({tab:l,
status:c,
missing:p})=>c==="theirs"?[o.theirs(l,p)]:c==="changed"?[o.changed(l)]:[]),...a===""?[]:[o.noEmail(a)],
...s===""?[]:[o.badEmail(s)],o.share,...u?[o.shared]:[]]}d();var mY=ne({language:Pt(["id","en"])});
function J_(e){let t=ie(()=>jE(Kg,de(mY,e).language));return"problem"in t?t:Ko()}d();var fY=ne({
entries:Ue(U())}),gY=100;function pf(e){return ie(()=>{let{entries:t}=de(fY,e);me();let n=new x(
t.map(J)),r=Tt(Me()),{competition:o}=on(new h([...r].map(([i,a])=>[i,Ne(a)])));return{settings:r.has(
"settings")?o.settings:null,history:tt(o.settings.language).rows.slice(-gY).reverse().map(({at:i,by:
a,
action:s,detail:u,stage:l})=>({at:i,by:a,action:s,detail:u,stage:l})),judges:o.judges.map(({code:i,
name:a,
email:s,phone:u})=>({code:i,name:a,email:s,phone:u})),entries:o.entries.filter(({code:i})=>n.has(J(i))).
map(({code:i,contact:a,innovator:s,email:u,phone:l})=>({code:i,name:a||s,email:u,phone:l}))}})}d();d(
);function V_(e,t){let n=SpreadsheetApp.getUi().createMenu(e);for(let r of t)r==="separator"?n.addSeparator(
):
n.addItem(r.label,r.functionName);n.addToUi()}function Y_(e,t){SpreadsheetApp.getUi().showSidebar(
HtmlService.
createHtmlOutputFromFile(e).setTitle(t))}function X_(e,t,n){let r=HtmlService.createHtmlOutputFromFile(
e).append(`<span id="view" hidden>${n}</span>`);SpreadsheetApp.getUi().showModalDialog(r.setWidth(
960).
setHeight(560),t)}function jb(e,t){let n=SpreadsheetApp.getUi();n.alert(e,t,n.ButtonSet.OK)}function Q_(
e,t){
let n=SpreadsheetApp.getUi();return n.alert(e,t,n.ButtonSet.YES_NO)===n.Button.YES}function e$(e,t){
SpreadsheetApp.getActiveSpreadsheet().toast(e,t,10)}var zb=e=>(e==null?void 0:e.authMode)!==void 0&&
e.authMode!==ScriptApp.AuthMode.NONE;d();function t$(e,t){var i,a,s,u;let{ok:n,findings:r,documents:
o}=t;return{ok:n,findings:r,documents:o,
created:((i=e==null?void 0:e.created)!=null?i:0)+t.created,updated:((a=e==null?void 0:e.updated)!=null?
a:0)+t.updated,unchanged:(s=e==null?void 0:e.unchanged)!=null?s:t.unchanged,failed:((u=e==null?void 0:
e.failed)!=null?u:0)+t.failed}}d();var hY=ne({provisional:qe()});function mf(e){return ie(()=>{let{
provisional:t}=de(hY,e);return me(),
X_("Sidebar",re(Je()).menu.rankingTitle,t?"provisional":"ranking"),null})}var yY=240*1e3,n$=[
"piagam","surat"];function Bb(e){var i,a;let t=zb(e)?Je():"id",n=re(t).menu,r=so(
t),o=zb(e)?(a=(i=ml())==null?void 0:i.top)!=null?a:10:null;V_(n.name,[{label:n.open,functionName:
"openSidebar"},"separator",{label:r.menu,functionName:"prepareJudgeTabs"},{label:n.validate,
functionName:"checkSheets"},{label:n.compute(o),functionName:"computeTop"},{label:n.ranking,
functionName:"openRanking"},{label:n.documents,functionName:"makeAwardDocuments"},"separator",{label:
n.close(o),functionName:"closeAndCompute"},{label:n.plenary,functionName:"preparePlenaryTab"},{label:
n.decide,functionName:"decide"},{label:n.verify,functionName:"verify"}])}var r$=()=>Y_("Sidebar",re(
Je()).menu.name);function o$(){
na(W2(),(e,t)=>t.validated(e.errors,e.warnings))}var i$=()=>na(df({}),({tabs:e,more:t,notes:n})=>{
let r=so(
Wb());return[bY(e,r),...t?[r.more]:[],...n].join(`

`)},!0),bY=(e,t)=>{let n=(...r)=>e.filter(({status:o})=>r.includes(o)).length;return t.made(n("made",
"renewed"),n("added"),n("kept","theirs","changed"))};function a$(){var i,a,s;let e=fl({provisional:!1}
),
t="answer"in e?(i=e.answer.open)!=null?i:[]:[];if(t.length===0){s$(e);return}let n=Wb(),r=re(n),o=re(
Je()).menu.close((s=(a=ml())==null?void 0:a.top)!=null?s:10);Q_(r.menu.name,r.done.stillOpen(Y(t,n),
o))&&Ub()}var Ub=()=>s$(fl({provisional:!1,close:!0})),s$=e=>na(e,(t,n)=>n.computed(t.stages.length,
t.findings.filter(r=>r.severity==="error").length));function u$(){let e=mf({provisional:!1});
"problem"in e&&m$(e.problem,re(Je()).menu.name)}var l$=()=>na($p({}),({tab:e,added:t},n)=>n.plenaryReady(
e,
t)),c$=()=>na(_p({}),({stage:e,code:t,findings:n},r)=>{var o,i;return t===null?(i=(o=n[0])==null?
void 0:
o.message)!=null?i:"":r.decided(e,t)},!0),vY=12,d$=()=>na(Km(),({ok:e,decided:t,differences:n},r)=>{
if(e)return r.verified(t.length>0);let o=n.slice(0,vY).map(({tab:a,cell:s,message:u})=>{let l=[a,s].
filter(c=>c!==null).join("!");return`${l===""?"":`${l}: `}${u}`}),i=n.length-o.length;return[r.differs(
n.length),...o,...i>0?[r.moreDiffer(i)]:[]].join(`
`)},!0);function p$(){let e=C.now()+yY,t=null,n=Tc({kinds:n$});for(;"answer"in n&&(t=t$(t,n.answer),
!(!n.answer.more||C.now()>e));)n=Tc({kinds:n$,skip:n.answer.skip});let{created:r=0,updated:o=0,
unchanged:i=0,
failed:a=0}=t!=null?t:{};na(n,({ok:s,total:u,done:l,more:c,findings:p},m)=>{var y,T;return u===0?s?m.
noWinners:(T=(y=p[0])==null?void 0:y.message)!=null?T:m.documentsStopped:c?m.moreDocuments(l,u):m.documents(
r,o,i,a)})}function Wb(){let e=Tt(Me()).get("settings");return e===void 0?Je():on(new h([["settings",
Ne(e)]])).competition.settings.language}function na(e,t,n=!1){let r=re("answer"in e?Wb():Je());
"answer"in e&&n?jb(r.menu.name,t(e.answer,r.done)):"answer"in e?e$(t(e.answer,r.done),r.menu.name):
m$(e.problem,
r.menu.name)}var m$=({message:e,link:t=""},n)=>jb(n,[e,t].join(`
`).trim());d();var wY=ne({tab:U(),cell:di(U().check(hu(
/^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/)))});function f$(e){
return ie(()=>{let{tab:t,cell:n}=de(wY,e);return lS(t,n)||pe(le("BAD_REQUEST",re(Je()).problems.noTab(
t))),null})}d();var kY=ne({settings:Xn(U(),tw())});function g$(e){let t=ie(()=>{let{settings:n}=de(
kY,e);me(),Se(()=>{
var N;let r=re(Je()).problems,o=Tt(Me()).get("settings"),i=o===void 0?null:Ne(o),{competition:a,rows:
s,
tables:u}=on(new h(i===null?[]:[["settings",i]])),l=(N=u.settings)==null?void 0:N.columns,[c,p]=[l==
null?void 0:l.get("key"),l==null?void 0:l.get("value")];if(o===void 0||c===void 0||p===void 0)return pe(
le("BAD_REQUEST",r.noTab(Z.settings[a.settings.language])));let m=ot(xi,{...a.settings,...n}),y=f.keys(
n).every(I=>Ln.some($=>$.key===I));if(!m.success||!y)return pe(le("BAD_REQUEST",r.badRequest));let{
language:T}=m.
data,R=Ln.filter(({key:I})=>E.stringify(a.settings[I])!==E.stringify(m.data[I])).map(I=>({known:I,is:
Sg(
m.data,I)}));for(let{known:I,is:$}of R){let F=s.settings.get(I.key);F!==void 0&&zt(o,F,p,[[$]])}let P=R.
filter(({known:I})=>!s.settings.has(I.key)).map(({known:I,is:$})=>v.from({length:g.max(c,p)+1},(F,B)=>B===
c?I.word[T]:B===p?$:""));P.length>0&&zt(o,kr(o),0,P)})});return"problem"in t?t:pf({entries:[]})}d();
var xY=ne({preset:U()});function h$(e){let t=ie(()=>{var s;let{preset:n}=de(xY,e);me();let r=Je(),o=re(
r).problems,i=hl.map(u=>u.id).join(", "),a=(s=hl.find(u=>u.id===n))!=null?s:pe(le("BAD_REQUEST",o.unknownPreset(
n,i)));return Se(()=>{var T;let u=xi.parse({...a.settings,language:r,admins:[De()].filter(R=>R!=="")}
),
{stages:l,criteria:c}=a,p=Wd({settings:u,stages:l,criteria:c,entries:[],judges:[],institutions:[]}),
m=(T=TY(p))!=null?T:pe(le("BAD_REQUEST",o.notEmpty));for(let R of p)m.includes(R.name)||sn(R);Me().filter(
R=>p.every(A=>A.name!==R)).length===1&&uS(),an()})});return"problem"in t?t:Ko()}function TY(e){var n;
let t=[];for(let r of Tt(Me()).values()){let o=Ne(r).values;if(o.every(a=>a.every(s=>s==="")))continue;
let i=(n=e.find(a=>a.name===r))==null?void 0:n.values;if(i===void 0||!SY(o,i))return null;t.push(r)}
return t}function SY(e,t){let n=g.max(e.length,t.length);return v.from({length:n},(r,o)=>o).every(r=>{
var i,a,s,u;let o=g.max((a=(i=e[r])==null?void 0:i.length)!=null?a:0,(u=(s=t[r])==null?void 0:s.length)!=
null?u:0);return v.from({length:o},(l,c)=>c).every(l=>{var c,p,m,y;return((p=(c=e[r])==null?void 0:c[
l])!=
null?p:"")===((y=(m=t[r])==null?void 0:m[l])!=null?y:"")})})}var EY=e=>Bb(e),CY=e=>Bb(e),RY=()=>r$(),
DY=()=>o$(),OY=()=>a$(),AY=()=>i$(),PY=()=>u$(),NY=()=>p$(),
IY=()=>Ub(),_Y=()=>l$(),$Y=()=>c$(),FY=()=>d$(),MY=()=>Ko(),LY=()=>U2(),jY=e=>fl(e),zY=e=>Tc(e),BY=e=>l_(
e),UY=e=>VI(e),WY=e=>YI(e),KY=e=>XI(e),GY=e=>QI(e),qY=e=>h$(e),ZY=e=>zD(e),HY=e=>df(e),JY=e=>K2(e),
VY=e=>pf(
e),YY=e=>g$(e),XY=e=>J_(e),QY=e=>mf(e),eX=e=>f$(e),tX=e=>WD(e),nX=e=>GD(e),rX=e=>qD(e),oX=e=>$p(e),
iX=()=>HD(),
aX=e=>_p(e),sX=e=>q_(e),uX=e=>G_(e),lX=e=>__(e),cX=()=>Km(),dX=e=>Z2(e),pX=e=>J2(e),mX=()=>V2(),fX=(
)=>Q2(),
gX=e=>tR(e),hX=e=>cR(e);return vo(yX);})();
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
