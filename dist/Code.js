// Lembar Juri. Built from src/ by "npm run build"; do not edit here. What is built in: THIRD_PARTY_NOTICES.md.
"use strict";var App=(()=>{var u$=Object.create;var Ac=Object.defineProperty;var l$=Object.getOwnPropertyDescriptor;
var c$=Object.getOwnPropertyNames;var d$=Object.getPrototypeOf,p$=Object.prototype.hasOwnProperty;
var Pc=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var De=(e,t)=>(
)=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},pf=(e,t)=>{
for(var n in t)Ac(e,n,{get:t[n],enumerable:!0})},_b=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t==
"function")for(let o of c$(t))!p$.call(e,o)&&o!==n&&Ac(e,o,{get:()=>t[o],enumerable:!(r=l$(t,o))||r.
enumerable});return e};var m$=(e,t,n)=>(n=e!=null?u$(d$(e)):{},_b(t||!e||!e.__esModule?Ac(n,
"default",{value:e,enumerable:!0}):
n,e)),vo=e=>_b(Ac({},"__esModule",{value:!0}),e);var v,C,S,E,g,h,b,f,x,k,w,R,D,d=Pc(()=>{
"use strict";({Array:v,Date:C,Error:S,JSON:E,Map:g,Math:h,Number:b,
Object:f,Set:x,String:k,Symbol:w,Uint8Array:R,WeakMap:D}=globalThis)});function cW(e,t){return lW(e,
t||{},0,0)}function Kh(e,t){return oW(e,{i:2},t&&t.out,t&&t.dictionary)}
function Fp(e,t){if(t){for(var n=new pt(e.length),r=0;r<e.length;++r)n[r]=e.charCodeAt(r);return n}
if(qD)
return qD.encode(e);for(var o=e.length,i=new pt(e.length+(e.length>>1)),a=0,s=function(c){i[a++]=c},
r=0;r<o;++r){if(a+5>i.length){var u=new pt(a+8+(o-r<<1));u.set(i),i=u}var l=e.charCodeAt(r);l<128||t?
s(l):l<2048?(s(192|l>>6),s(128|l&63)):l>55295&&l<57344?(l=65536+(l&1047552)|e.charCodeAt(++r)&1023,s(
240|l>>18),s(128|l>>12&63),s(128|l>>6&63),s(128|l&63)):(s(224|l>>12),s(128|l>>6&63),s(128|l&63))}
return bl(
i,0,a)}function Gh(e,t){if(t){for(var n="",r=0;r<e.length;r+=16384)n+=k.fromCharCode.apply(null,e.subarray(
r,r+16384));return n}else{if(zh)return zh.decode(e);var o=pW(e),i=o.s,n=o.r;return n.length&&Xt(8),i}
}
function nO(e,t){t||(t={});var n={},r=[];tO(e,"",n,t);var o=0,i=0;for(var a in n){var s=n[a],u=s[0],
l=s[1],c=l.level==0?0:8,p=Fp(a),m=p.length,y=l.comment,T=y&&Fp(y),O=T&&T.length,A=Bh(l.extra);m>65535&&
Xt(11);var P=c?cW(u,l):u,N=P.length,_=uW();_.p(u),r.push(eO(l,{size:u.length,crc:_.d(),c:P,f:p,m:T,u:
m!=
a.length||T&&y.length!=O,o,compression:c})),o+=30+m+A+N,i+=76+2*(m+A)+(O||0)+N}for(var $=new pt(i+22),
F=o,B=i-o,M=0;M<r.length;++M){var p=r[M];ZD($,p.o,p,p.f,p.u,p.c.length);var L=30+p.f.length+Bh(p.extra);
$.set(p.c,p.o+L),ZD($,o,p,p.f,p.u,p.c.length,p.o,p.m),o+=16+L+(p.m?p.m.length:0)}return hW($,o,r.length,
B,F),$}function rO(e,t){for(var n={},r=e.length-22;qn(e,r)!=101010256;--r)(!r||e.length-r>65558)&&Xt(
13);var o=Or(e,r+8);if(!o)return{};var i=qn(e,r+16),a=qn(e,r-20)==117853008;if(a){var s=qn(e,r-12);a=
qn(e,s)==101075792,a&&(o=qn(e,s+32),i=qn(e,s+48))}for(var u=t&&t.filter,l=0;l<o;++l){var c=fW(e,i,a),
p=c[0],m=c[1],y=c[2],T=c[3],O=c[4],A=c[5],P=mW(e,A);i=O,(!u||u({name:T,size:m,originalSize:y,
compression:p}))&&
(p?p==8?n[T]=Kh(e.subarray(P,P+m),{out:new pt(y)}):Xt(14,"unknown compression type "+p):n[T]=bl(e,P,
P+m))}return n}var pt,An,Uh,Mp,Lp,Fh,HD,JD,VD,Mh,YD,X3,WD,Lh,uo,Ke,Ar,Go,Ke,Ke,Ke,Ke,yl,Ke,Q3,eW,tW,
nW,Nh,cr,Ih,Wh,bl,rW,Xt,oW,lo,gl,_h,jh,KD,hl,XD,GD,iW,QD,aW,sW,uW,lW,eO,Or,qn,$h,Ut,tO,qD,zh,dW,pW,
mW,
fW,gW,Bh,ZD,hW,oO=Pc(()=>{d();pt=R,An=Uint16Array,Uh=Int32Array,Mp=new pt([0,0,0,0,0,0,0,0,1,1,1,1,2,
2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),Lp=new pt([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,
11,11,12,12,13,13,0,0]),Fh=new pt([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),HD=function(e,t){
for(var n=new An(31),r=0;r<31;++r)n[r]=t+=1<<e[r-1];for(var o=new Uh(n[30]),r=1;r<30;++r)for(var i=n[
r];i<
n[r+1];++i)o[i]=i-n[r]<<5|r;return{b:n,r:o}},JD=HD(Mp,2),VD=JD.b,Mh=JD.r;VD[28]=258,Mh[258]=28;YD=HD(
Lp,0),X3=YD.b,WD=YD.r,Lh=new An(32768);for(Ke=0;Ke<32768;++Ke)uo=(Ke&43690)>>1|(Ke&21845)<<1,uo=(uo&
52428)>>2|(uo&13107)<<2,uo=(uo&61680)>>4|(uo&3855)<<4,Lh[Ke]=((uo&65280)>>8|(uo&255)<<8)>>1;Ar=(
function(e,t,n){
for(var r=e.length,o=0,i=new An(t);o<r;++o)e[o]&&++i[e[o]-1];var a=new An(t);for(o=1;o<t;++o)a[o]=a[
o-
1]+i[o-1]<<1;var s;if(n){s=new An(1<<t);var u=15-t;for(o=0;o<r;++o)if(e[o])for(var l=o<<4|e[o],c=t-e[
o],
p=a[e[o]-1]++<<c,m=p|(1<<c)-1;p<=m;++p)s[Lh[p]>>u]=l}else for(s=new An(r),o=0;o<r;++o)e[o]&&(s[o]=Lh[
a[e[o]-
1]++]>>15-e[o]);return s}),Go=new pt(288);for(Ke=0;Ke<144;++Ke)Go[Ke]=8;for(Ke=144;Ke<256;++Ke)Go[Ke]=
9;for(Ke=256;Ke<280;++Ke)Go[Ke]=7;for(Ke=280;Ke<288;++Ke)Go[Ke]=8;yl=new pt(32);for(Ke=0;Ke<32;++Ke)
yl[Ke]=5;Q3=Ar(Go,9,0),eW=Ar(Go,9,1),tW=Ar(yl,5,0),nW=Ar(yl,5,1),Nh=function(e){for(var t=e[0],n=1;n<
e.length;++n)e[n]>t&&(t=e[n]);return t},cr=function(e,t,n){var r=t/8|0;return(e[r]|e[r+1]<<8)>>(t&7)&
n},Ih=function(e,t){var n=t/8|0;return(e[n]|e[n+1]<<8|e[n+2]<<16)>>(t&7)},Wh=function(e){return(e+7)/
8|0},bl=function(e,t,n){return(t==null||t<0)&&(t=0),(n==null||n>e.length)&&(n=e.length),new pt(e.subarray(
t,n))},rW=["unexpected EOF","invalid block type","invalid length/literal","invalid distance",
"stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long",
"date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],Xt=function(
e,t,n){var r=new S(
t||rW[e]);if(r.code=e,S.captureStackTrace&&S.captureStackTrace(r,Xt),!n)throw r;return r},oW=function(
e,t,n,r){
var o=e.length,i=r?r.length:0;if(!o||t.f&&!t.l)return n||new pt(0);var a=!n,s=a||t.i!=2,u=t.i;a&&(n=
new pt(o*3));var l=function(lu){var cu=n.length;if(lu>cu){var oa=new pt(h.max(cu*2,lu));oa.set(n),n=
oa}},c=t.f||0,p=t.p||0,m=t.b||0,y=t.l,T=t.d,O=t.m,A=t.n,P=o*8;do{if(!y){c=cr(e,p,1);var N=cr(e,p+1,3);
if(p+=3,N)if(N==1)y=eW,T=nW,O=9,A=5;else if(N==2){var B=cr(e,p,31)+257,M=cr(e,p+10,15)+4,L=B+cr(e,p+
5,31)+1;p+=14;for(var j=new pt(L),W=new pt(19),H=0;H<M;++H)W[Fh[H]]=cr(e,p+H*3,7);p+=M*3;for(var V=Nh(
W),te=(1<<V)-1,Q=Ar(W,V,1),H=0;H<L;){var Ce=Q[cr(e,p,te)];p+=Ce&15;var _=Ce>>4;if(_<16)j[H++]=_;else{
var be=0,Me=0;for(_==16?(Me=3+cr(e,p,3),p+=2,be=j[H-1]):_==17?(Me=3+cr(e,p,7),p+=3):_==18&&(Me=11+cr(
e,p,127),p+=7);Me--;)j[H++]=be}}var st=j.subarray(0,B),xe=j.subarray(B);O=Nh(st),A=Nh(xe),y=Ar(st,O,
1),T=Ar(xe,A,1)}else Xt(1);else{var _=Wh(p)+4,$=e[_-4]|e[_-3]<<8,F=_+$;if(F>o){u&&Xt(0);break}s&&l(m+
$),n.set(e.subarray(_,F),m),t.b=m+=$,t.p=p=F*8,t.f=c;continue}if(p>P){u&&Xt(0);break}}s&&l(m+131072);
for(var In=(1<<O)-1,ge=(1<<A)-1,ut=p;;ut=p){var be=y[Ih(e,p)&In],Rt=be>>4;if(p+=be&15,p>P){u&&Xt(0);
break}if(be||Xt(2),Rt<256)n[m++]=Rt;else if(Rt==256){ut=p,y=null;break}else{var Dt=Rt-254;if(Rt>264){
var H=Rt-257,lt=Mp[H];Dt=cr(e,p,(1<<lt)-1)+VD[H],p+=lt}var pr=T[Ih(e,p)&ge],na=pr>>4;pr||Xt(3),p+=pr&
15;var xe=X3[na];if(na>3){var lt=Lp[na];xe+=Ih(e,p)&(1<<lt)-1,p+=lt}if(p>P){u&&Xt(0);break}s&&l(m+131072);
var ra=m+Dt;if(m<xe){var Dc=i-xe,Oc=h.min(xe,ra);for(Dc+m<0&&Xt(3);m<Oc;++m)n[m]=r[Dc+m]}for(;m<ra;
++m)
n[m]=n[m-xe]}}t.l=y,t.p=ut,t.b=m,t.f=c,y&&(c=1,t.m=O,t.d=T,t.n=A)}while(!c);return m!=n.length&&a?bl(
n,0,m):n.subarray(0,m)},lo=function(e,t,n){n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8},gl=function(e,t,
n){
n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8,e[r+2]|=n>>16},_h=function(e,t){for(var n=[],r=0;r<e.length;
++r)
e[r]&&n.push({s:r,f:e[r]});var o=n.length,i=n.slice();if(!o)return{t:QD,l:0};if(o==1){var a=new pt(n[
0].
s+1);return a[n[0].s]=1,{t:a,l:1}}n.sort(function(F,B){return F.f-B.f}),n.push({s:-1,f:25001});var s=n[
0],
u=n[1],l=0,c=1,p=2;for(n[0]={s:-1,f:s.f+u.f,l:s,r:u};c!=o-1;)s=n[n[l].f<n[p].f?l++:p++],u=n[l!=c&&n[
l].
f<n[p].f?l++:p++],n[c++]={s:-1,f:s.f+u.f,l:s,r:u};for(var m=i[0].s,r=1;r<o;++r)i[r].s>m&&(m=i[r].s);
var y=new An(m+1),T=jh(n[c-1],y,0);if(T>t){var r=0,O=0,A=T-t,P=1<<A;for(i.sort(function(B,M){return y[
M.
s]-y[B.s]||B.f-M.f});r<o;++r){var N=i[r].s;if(y[N]>t)O+=P-(1<<T-y[N]),y[N]=t;else break}for(O>>=A;O>
0;){var _=i[r].s;y[_]<t?O-=1<<t-y[_]++-1:++r}for(;r>=0&&O;--r){var $=i[r].s;y[$]==t&&(--y[$],++O)}T=
t}return{t:new pt(y),l:T}},jh=function(e,t,n){return e.s==-1?h.max(jh(e.l,t,n+1),jh(e.r,t,n+1)):t[e.
s]=n},KD=function(e){for(var t=e.length;t&&!e[--t];);for(var n=new An(++t),r=0,o=e[0],i=1,a=function(
u){
n[r++]=u},s=1;s<=t;++s)if(e[s]==o&&s!=t)++i;else{if(!o&&i>2){for(;i>138;i-=138)a(32754);i>2&&(a(i>10?
i-11<<5|28690:i-3<<5|12305),i=0)}else if(i>3){for(a(o),--i;i>6;i-=6)a(8304);i>2&&(a(i-3<<5|8208),i=0)}
for(;i--;)a(o);i=1,o=e[s]}return{c:n.subarray(0,r),n:t}},hl=function(e,t){for(var n=0,r=0;r<t.length;
++r)
n+=e[r]*t[r];return n},XD=function(e,t,n){var r=n.length,o=Wh(t+2);e[o]=r&255,e[o+1]=r>>8,e[o+2]=e[o]^
255,e[o+3]=e[o+1]^255;for(var i=0;i<r;++i)e[o+i+4]=n[i];return(o+4+r)*8},GD=function(e,t,n,r,o,i,a,s,
u,l,c){
lo(t,c++,n),++o[256];for(var p=_h(o,15),m=p.t,y=p.l,T=_h(i,15),O=T.t,A=T.l,P=KD(m),N=P.c,_=P.n,$=KD(
O),F=$.c,B=$.n,M=new An(19),L=0;L<N.length;++L)++M[N[L]&31];for(var L=0;L<F.length;++L)++M[F[L]&31];
for(var j=_h(M,7),W=j.t,H=j.l,V=19;V>4&&!W[Fh[V-1]];--V);var te=l+5<<3,Q=hl(o,Go)+hl(i,yl)+a,Ce=hl(o,
m)+hl(i,O)+a+14+3*V+hl(M,W)+2*M[16]+3*M[17]+7*M[18];if(u>=0&&te<=Q&&te<=Ce)return XD(t,c,e.subarray(
u,u+l));var be,Me,st,xe;if(lo(t,c,1+(Ce<Q)),c+=2,Ce<Q){be=Ar(m,y,0),Me=m,st=Ar(O,A,0),xe=O;var In=Ar(
W,H,0);lo(t,c,_-257),lo(t,c+5,B-1),lo(t,c+10,V-4),c+=14;for(var L=0;L<V;++L)lo(t,c+3*L,W[Fh[L]]);c+=
3*V;for(var ge=[N,F],ut=0;ut<2;++ut)for(var Rt=ge[ut],L=0;L<Rt.length;++L){var Dt=Rt[L]&31;lo(t,c,In[
Dt]),
c+=W[Dt],Dt>15&&(lo(t,c,Rt[L]>>5&127),c+=Rt[L]>>12)}}else be=Q3,Me=Go,st=tW,xe=yl;for(var L=0;L<s;++L){
var lt=r[L];if(lt>255){var Dt=lt>>18&31;gl(t,c,be[Dt+257]),c+=Me[Dt+257],Dt>7&&(lo(t,c,lt>>23&31),c+=
Mp[Dt]);var pr=lt&31;gl(t,c,st[pr]),c+=xe[pr],pr>3&&(gl(t,c,lt>>5&8191),c+=Lp[pr])}else gl(t,c,be[lt]),
c+=Me[lt]}return gl(t,c,be[256]),c+Me[256]},iW=new Uh([65540,131080,131088,131104,262176,1048704,
1048832,
2114560,2117632]),QD=new pt(0),aW=function(e,t,n,r,o,i){var a=i.z||e.length,s=new pt(r+a+5*(1+h.ceil(
a/7e3))+o),u=s.subarray(r,s.length-o),l=i.l,c=(i.r||0)&7;if(t){c&&(u[0]=i.r>>3);for(var p=iW[t-1],m=p>>
13,y=p&8191,T=(1<<n)-1,O=i.p||new An(32768),A=i.h||new An(T+1),P=h.ceil(n/3),N=2*P,_=function(df){
return(e[df]^
e[df+1]<<P^e[df+2]<<N)&T},$=new Uh(25e3),F=new An(288),B=new An(32),M=0,L=0,j=i.i||0,W=0,H=i.w||0,V=0;
j+
2<a;++j){var te=_(j),Q=j&32767,Ce=A[te];if(O[Q]=Ce,A[te]=Q,H<=j){var be=a-j;if((M>7e3||W>24576)&&(be>
423||!l)){c=GD(e,u,0,$,F,B,L,W,V,j-V,c),W=M=L=0,V=j;for(var Me=0;Me<286;++Me)F[Me]=0;for(var Me=0;Me<
30;++Me)B[Me]=0}var st=2,xe=0,In=y,ge=Q-Ce&32767;if(be>2&&te==_(j-ge))for(var ut=h.min(m,be)-1,Rt=h.
min(32767,j),Dt=h.min(258,be);ge<=Rt&&--In&&Q!=Ce;){if(e[j+st]==e[j+st-ge]){for(var lt=0;lt<Dt&&e[j+
lt]==e[j+lt-ge];++lt);if(lt>st){if(st=lt,xe=ge,lt>ut)break;for(var pr=h.min(ge,lt-2),na=0,Me=0;Me<pr;
++Me){
var ra=j-ge+Me&32767,Dc=O[ra],Oc=ra-Dc&32767;Oc>na&&(na=Oc,Ce=ra)}}}Q=Ce,Ce=O[Q],ge+=Q-Ce&32767}if(
xe){
$[W++]=268435456|Mh[st]<<18|WD[xe];var lu=Mh[st]&31,cu=WD[xe]&31;L+=Mp[lu]+Lp[cu],++F[257+lu],++B[cu],
H=j+st,++M}else $[W++]=e[j],++F[e[j]]}}for(j=h.max(j,H);j<a;++j)$[W++]=e[j],++F[e[j]];c=GD(e,u,l,$,F,
B,L,W,V,j-V,c),l||(i.r=c&7|u[c/8|0]<<3,c-=7,i.h=A,i.p=O,i.i=j,i.w=H)}else{for(var j=i.w||0;j<a+l;j+=
65535){var oa=j+65535;oa>=a&&(u[c/8|0]=l,oa=a),c=XD(u,c+1,e.subarray(j,oa))}i.i=a}return bl(s,0,r+Wh(
c)+o)},sW=(function(){for(var e=new Int32Array(256),t=0;t<256;++t){for(var n=t,r=9;--r;)n=(n&1&&-306674912)^
n>>>1;e[t]=n}return e})(),uW=function(){var e=-1;return{p:function(t){for(var n=e,r=0;r<t.length;++r)
n=sW[n&255^t[r]]^n>>>8;e=n},d:function(){return~e}}},lW=function(e,t,n,r,o){if(!o&&(o={l:1},t.dictionary)){
var i=t.dictionary.subarray(-32768),a=new pt(i.length+e.length);a.set(i),a.set(e,i.length),e=a,o.w=i.
length}return aW(e,t.level==null?6:t.level,t.mem==null?o.l?h.ceil(h.max(8,h.min(13,h.log(e.length)))*
1.5):20:12+t.mem,n,r,o)},eO=function(e,t){var n={};for(var r in e)n[r]=e[r];for(var r in t)n[r]=t[r];
return n},Or=function(e,t){return e[t]|e[t+1]<<8},qn=function(e,t){return(e[t]|e[t+1]<<8|e[t+2]<<16|
e[t+3]<<24)>>>0},$h=function(e,t){return qn(e,t)+qn(e,t+4)*4294967296},Ut=function(e,t,n){for(;n;++t)
e[t]=n,n>>>=8};tO=function(e,t,n,r){for(var o in e){var i=e[o],a=t+o,s=r;v.isArray(i)&&(s=eO(r,i[1]),
i=i[0]),ArrayBuffer.isView(i)?n[a]=[i,s]:(n[a+="/"]=[new pt(0),s],tO(i,a,n,r))}},qD=typeof TextEncoder!=
"undefined"&&new TextEncoder,zh=typeof TextDecoder!="undefined"&&new TextDecoder,dW=0;try{zh.decode(
QD,{stream:!0}),dW=1}catch{}pW=function(e){for(var t="",n=0;;){var r=e[n++],o=(r>127)+(r>223)+(r>239);
if(n+o>e.length)return{s:t,r:bl(e,n-1)};o?o==3?(r=((r&15)<<18|(e[n++]&63)<<12|(e[n++]&63)<<6|e[n++]&
63)-65536,t+=k.fromCharCode(55296|r>>10,56320|r&1023)):o&1?t+=k.fromCharCode((r&31)<<6|e[n++]&63):t+=
k.fromCharCode((r&15)<<12|(e[n++]&63)<<6|e[n++]&63):t+=k.fromCharCode(r)}};mW=function(e,t){return t+
30+Or(e,t+26)+Or(e,t+28)},fW=function(e,t,n){var r=Or(e,t+28),o=Or(e,t+30),i=Gh(e.subarray(t+46,t+46+
r),!(Or(e,t+8)&2048)),a=t+46+r,s=gW(e,a,o,n,qn(e,t+20),qn(e,t+24),qn(e,t+42)),u=s[0],l=s[1],c=s[2];
return[
Or(e,t+10),u,l,i,a+o+Or(e,t+32),c]},gW=function(e,t,n,r,o,i,a){var s=o==4294967295,u=i==4294967295,l=a==
4294967295,c=t+n,p=s+u+l;if(r&&p){for(;t+4<c;t+=4+Or(e,t+2))if(Or(e,t)==1)return[s?$h(e,t+4+8*u):o,u?
$h(e,t+4):i,l?$h(e,t+4+8*(u+s)):a,1];r<2&&Xt(13)}return[o,i,a,0]},Bh=function(e){var t=0;if(e)for(
var n in e){
var r=e[n].length;r>65535&&Xt(9),t+=r+4}return t},ZD=function(e,t,n,r,o,i,a,s){var u=r.length,l=n.extra,
c=s&&s.length,p=Bh(l);Ut(e,t,a!=null?33639248:67324752),t+=4,a!=null&&(e[t++]=20,e[t++]=n.os),e[t]=20,
t+=2,e[t++]=n.flag<<1|(i<0&&8),e[t++]=o&&8,e[t++]=n.compression&255,e[t++]=n.compression>>8;var m=new C(
n.mtime==null?C.now():n.mtime),y=m.getFullYear()-1980;if((y<0||y>119)&&Xt(10),Ut(e,t,y<<25|m.getMonth(
)+
1<<21|m.getDate()<<16|m.getHours()<<11|m.getMinutes()<<5|m.getSeconds()>>1),t+=4,i!=-1&&(Ut(e,t,n.crc),
Ut(e,t+4,i<0?-i-2:i),Ut(e,t+8,n.size)),Ut(e,t+12,u),Ut(e,t+14,p),t+=16,a!=null&&(Ut(e,t,c),Ut(e,t+6,
n.attrs),Ut(e,t+10,a),t+=14),e.set(r,t),t+=u,p)for(var T in l){var O=l[T],A=O.length;Ut(e,t,+T),Ut(e,
t+2,A),e.set(O,t+4),t+=4+A}return c&&(e.set(s,t),t+=c),t},hW=function(e,t,n,r,o){Ut(e,t,101010256),
Ut(
e,t+8,n),Ut(e,t+10,n),Ut(e,t+12,r),Ut(e,t+16,o)}});var Mi={};pf(Mi,{inflateSync:()=>Kh,strFromU8:()=>Gh,
strToU8:()=>Fp,unzipSync:()=>rO,zipSync:()=>nO});
var Li=Pc(()=>{"use strict";d();oO()});var zi=De(Wt=>{"use strict";d();function OW(e,t,n){if(n===void 0&&
(n=v.prototype),e&&typeof n.find==
"function")return n.find.call(e,t);for(var r=0;r<e.length;r++)if(ji(e,r)){var o=e[r];if(t.call(void 0,
o,r,e))return o}}function ys(e,t){return t===void 0&&(t=f),t&&typeof t.getOwnPropertyDescriptors=="function"&&
(e=t.create(null,t.getOwnPropertyDescriptors(e))),t&&typeof t.freeze=="function"?t.freeze(
e):e}function ji(e,t){return f.prototype.hasOwnProperty.call(e,t)}function AW(e,t){if(e===null||
typeof e!=
"object")throw new TypeError("target is not an object");for(var n in t)ji(t,n)&&(e[n]=t[n]);return e}
var pO=ys({allowfullscreen:!0,async:!0,autofocus:!0,autoplay:!0,checked:!0,controls:!0,default:!0,
defer:!0,
disabled:!0,formnovalidate:!0,hidden:!0,ismap:!0,itemscope:!0,loop:!0,multiple:!0,muted:!0,nomodule:
!0,
novalidate:!0,open:!0,playsinline:!0,readonly:!0,required:!0,reversed:!0,selected:!0});function PW(e){
return ji(pO,e.toLowerCase())}var mO=ys({area:!0,base:!0,br:!0,col:!0,embed:!0,hr:!0,img:!0,input:!0,
link:!0,meta:!0,param:!0,source:!0,track:!0,wbr:!0});function NW(e){return ji(mO,e.toLowerCase())}
var xl=ys(
{script:!1,style:!1,textarea:!0,title:!0});function IW(e){var t=e.toLowerCase();return ji(xl,t)&&!xl[
t]}
function _W(e){var t=e.toLowerCase();return ji(xl,t)&&xl[t]}function fO(e){return e===Tl.HTML}
function $W(e){
return fO(e)||e===Tl.XML_XHTML_APPLICATION}var Tl=ys({HTML:"text/html",XML_APPLICATION:
"application/xml",XML_TEXT:"text/xml",XML_XHTML_APPLICATION:"application/xhtml+xml",XML_SVG_IMAGE:
"image/svg+xml"}),
FW=f.keys(Tl).map(function(e){return Tl[e]});function MW(e){return FW.indexOf(e)>-1}var LW=ys({HTML:
"http://www.w3.org/1999/xhtml",SVG:"http://www.w3.org/2000/svg",XML:
"http://www.w3.org/XML/1998/namespace",XMLNS:"http://www.w3.org/2000/xmlns/"});Wt.assign=AW;Wt.find=OW;
Wt.freeze=ys;Wt.HTML_BOOLEAN_ATTRIBUTES=
pO;Wt.HTML_RAW_TEXT_ELEMENTS=xl;Wt.HTML_VOID_ELEMENTS=mO;Wt.hasDefaultHTMLNamespace=$W;Wt.hasOwn=ji;
Wt.isHTMLBooleanAttribute=PW;Wt.isHTMLRawTextElement=IW;Wt.isHTMLEscapableRawTextElement=_W;Wt.isHTMLMimeType=
fO;Wt.isHTMLVoidElement=NW;Wt.isValidMimeType=MW;Wt.MIME_TYPE=Tl;Wt.NAMESPACE=LW});var Dl=De(Rl=>{
"use strict";d();var jW=zi();function hO(e,t){e.prototype=f.create(S.prototype,{constructor:{
value:e},name:{value:e.name,enumerable:!0,writable:t}})}var El=jW.freeze({Error:"Error",
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
"OperationError",NotAllowedError:"NotAllowedError",OptOutError:"OptOutError"}),yO=f.keys(El);
function bO(e){return typeof e=="number"&&e>=1&&e<=25}
function zW(e){return typeof e=="string"&&e.substring(e.length-El.Error.length)===El.Error}function Cl(
e,t){
bO(e)?(this.name=yO[e],this.message=t||""):(this.message=e,this.name=zW(t)?t:El.Error),S.captureStackTrace&&
S.captureStackTrace(this,Cl)}hO(Cl,!0);f.defineProperties(Cl.prototype,{code:{enumerable:!0,get:
function(){
var e=yO.indexOf(this.name);return bO(e)?e:0}}});var vO={INDEX_SIZE_ERR:1,DOMSTRING_SIZE_ERR:2,
HIERARCHY_REQUEST_ERR:3,
WRONG_DOCUMENT_ERR:4,INVALID_CHARACTER_ERR:5,NO_DATA_ALLOWED_ERR:6,NO_MODIFICATION_ALLOWED_ERR:7,
NOT_FOUND_ERR:8,
NOT_SUPPORTED_ERR:9,INUSE_ATTRIBUTE_ERR:10,INVALID_STATE_ERR:11,SYNTAX_ERR:12,
INVALID_MODIFICATION_ERR:13,
NAMESPACE_ERR:14,INVALID_ACCESS_ERR:15,VALIDATION_ERR:16,TYPE_MISMATCH_ERR:17,SECURITY_ERR:18,
NETWORK_ERR:19,
ABORT_ERR:20,URL_MISMATCH_ERR:21,QUOTA_EXCEEDED_ERR:22,TIMEOUT_ERR:23,INVALID_NODE_TYPE_ERR:24,
DATA_CLONE_ERR:25},
Hh=f.entries(vO);for(Sl=0;Sl<Hh.length;Sl++)gO=Hh[Sl][0],Cl[gO]=Hh[Sl][1];var gO,Sl;function Jh(e,t,
n){
this.message=e,this.locator=t,this.cause=n,S.captureStackTrace&&S.captureStackTrace(this,Jh)}hO(Jh);
Rl.DOMException=Cl;Rl.DOMExceptionName=El;Rl.ExceptionCode=vO;Rl.ParseError=Jh});var ny=De(ye=>{
"use strict";d();function EO(e){try{typeof e!="function"&&(e=RegExp);var t=new e("\u{1D306}",
"u").exec("\u{1D306}");return!!t&&t[0].length===2}catch{}return!1}var ws=EO();function qo(e){if(e.source[
0]!==
"[")throw new S(e+" can not be used with chars");return e.source.slice(1,e.source.lastIndexOf("]"))}
function bs(e,t){if(e.source[0]!=="[")throw new S("/"+e.source+"/ can not be used with chars_without");
if(!t||typeof t!="string")throw new S(E.stringify(t)+" is not a valid search");if(e.source.indexOf(t)===
-1)throw new S('"'+t+'" is not is /'+e.source+"/");if(t==="-"&&e.source.indexOf(t)!==1)throw new S(
'"'+t+'" is not at the first postion of /'+e.source+"/");return new RegExp(e.source.replace(t,""),ws?
"u":"")}function Re(e){var t=this;return new RegExp(v.prototype.slice.call(arguments).map(function(n){
var r=typeof n=="string";if(r&&t===void 0&&n==="|")throw new S(
"use regg instead of reg to wrap expressions with `|`!");return r?n:n.source}).join(""),ws?"u":"")}
function fe(e){if(arguments.length===0)
throw new S("no parameters provided");return Re.apply(fe,["(?:"].concat(v.prototype.slice.call(
arguments),
[")"]))}var BW="\uFFFD",Zo=/[-\x09\x0A\x0D\x20-\x2C\x2E-\uD7FF\uE000-\uFFFD]/;ws&&(Zo=Re("[",qo(Zo),
"\\u{10000}-\\u{10FFFF}","]"));var UW=new RegExp("[^"+qo(Zo)+"]",ws?"u":""),Kp=/[\x20\x09\x0D\x0A]/,
WW=qo(Kp),He=Re(Kp,"+"),at=Re(Kp,"*"),Ol=/[:_a-zA-Z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
ws&&(Ol=Re("[",qo(Ol),"\\u{10000}-\\u{10FFFF}","]"));var KW=qo(Ol),Xh=Re("[",KW,qo(/[-.0-9\xB7]/),qo(
/[\u0300-\u036F\u203F-\u2040]/),"]"),Pn=Re(Ol,Xh,"*"),GW=Re("^",Pn,"$"),wO=Re(Xh,"+"),qW=Re("&",Pn,
";"),ZW=fe(/&#[0-9]+;|&#x[0-9a-fA-F]+;/),Al=fe(qW,"|",ZW),Pl=Re("%",Pn,";"),Qh=fe(Re('"',fe(/[^%&"]/,
"|",Pl,"|",Al),"*",'"'),"|",Re("'",fe(/[^%&']/,"|",Pl,"|",Al),"*","'")),HW=fe('"',fe(/[^<&"]/,"|",Al),
"*",'"',"|","'",fe(/[^<&']/,"|",Al),"*","'"),JW=bs(Ol,":"),VW=bs(Xh,":"),Vh=Re(JW,VW,"*"),YW=Re("^",
Vh,"$"),Nl=Re(Vh,fe(":",Vh),"?"),XW=Re("^",Nl,"$"),QW=Re("(",Nl,")"),vs=fe(/"[^"]*"|'[^']*'/),e5=Re(
/^<\?/,"(",Pn,")",fe(He,"(?!",Kp,")(",Zo,"*?)"),"?",/\?>/),kO=/[\x20\x0D\x0Aa-zA-Z0-9-'()+,./:=?;!*#@$_%]/,
Il=fe('"',kO,'*"',"|","'",bs(kO,"'"),"*'"),CO="<!--",RO="-->",t5=Re(CO,fe(bs(Zo,"-"),"|",Re("-",bs(
Zo,
"-"))),"*",RO),xO="#PCDATA",n5=fe(Re(/\(/,at,xO,fe(at,/\|/,at,Nl),"*",at,/\)\*/),"|",Re(/\(/,at,xO,
at,
/\)/)),r5=/[?*+]?/,o5=Re(/\([^>]+\)/,r5),i5=fe("EMPTY","|","ANY","|",n5,"|",o5),a5="<!ELEMENT",s5=Re(
a5,He,fe(Nl,"|",Pl),He,fe(i5,"|",Pl),at,">"),u5=Re("NOTATION",He,/\(/,at,Pn,fe(at,/\|/,at,Pn),"*",at,
/\)/),l5=Re(/\(/,at,wO,fe(at,/\|/,at,wO),"*",at,/\)/),c5=fe(u5,"|",l5),d5=fe(
/CDATA|ID|IDREF|IDREFS|ENTITY|ENTITIES|NMTOKEN|NMTOKENS/,
"|",c5),p5=fe(/#REQUIRED|#IMPLIED/,"|",fe(fe("#FIXED",He),"?",HW)),m5=fe(He,Pn,He,d5,He,p5),f5="<!ATTLIST",
g5=Re(f5,He,Pn,m5,"*",at,">"),Yh="about:legacy-compat",h5=fe('"'+Yh+'"',"|","'"+Yh+"'"),ey="SYSTEM",
Gp="PUBLIC",qp=fe(fe(ey,He,vs),"|",fe(Gp,He,Il,He,vs)),y5=Re("^",fe(fe(ey,He,"(?<SystemLiteralOnly>",
vs,")"),"|",fe(Gp,He,"(?<PubidLiteral>",Il,")",He,"(?<SystemLiteral>",vs,")"))),b5=Re("^",Il,
"$"),v5=Re("^",vs,"$"),w5=fe(He,"NDATA",He,Pn),k5=fe(Qh,"|",fe(qp,w5,"?")),DO="<!ENTITY",x5=Re(DO,He,
Pn,He,k5,at,">"),T5=fe(Qh,"|",qp),S5=Re(DO,He,"%",He,Pn,He,T5,at,">"),E5=fe(x5,"|",S5),C5=Re(Gp,He,
Il),
R5=Re("<!NOTATION",He,Pn,He,fe(qp,"|",C5),at,">"),ty=Re(at,"=",at),TO=/1[.]\d+/,D5=Re(He,"version",
ty,
fe("'",TO,"'","|",'"',TO,'"')),SO=/[A-Za-z][-A-Za-z0-9._]*/,O5=fe(He,"encoding",ty,fe('"',SO,'"',"|",
"'",SO,"'")),A5=fe(He,"standalone",ty,fe("'",fe("yes","|","no"),"'","|",'"',fe("yes","|","no"),'"')),
P5=Re(/^<\?xml/,D5,O5,"?",A5,"?",at,/\?>/),N5="<!DOCTYPE",I5="<![CDATA[",_5="]]>",$5=/<!\[CDATA\[/,
F5=/\]\]>/,
M5=Re(Zo,"*?",F5),L5=Re($5,M5);ye.chars=qo;ye.chars_without=bs;ye.detectUnicodeSupport=EO;ye.reg=Re;
ye.regg=fe;ye.ABOUT_LEGACY_COMPAT=Yh;ye.ABOUT_LEGACY_COMPAT_SystemLiteral=h5;ye.AttlistDecl=g5;ye.CDATA_START=
I5;ye.CDATA_END=_5;ye.CDSect=L5;ye.Char=Zo;ye.Comment=t5;ye.COMMENT_START=CO;ye.COMMENT_END=RO;ye.DOCTYPE_DECL_START=
N5;ye.elementdecl=s5;ye.EntityDecl=E5;ye.EntityValue=Qh;ye.ExternalID=qp;ye.ExternalID_match=y5;ye.Name=
Pn;ye.Name_exact=GW;ye.NCName_exact=YW;ye.NotationDecl=R5;ye.Reference=Al;ye.PEReference=Pl;ye.PI=e5;
ye.PUBLIC=Gp;ye.PubidLiteral=Il;ye.PubidLiteral_match=b5;ye.QName=Nl;ye.QName_exact=XW;ye.QName_group=
QW;ye.S=He;ye.SChar_s=WW;ye.S_OPT=at;ye.SYSTEM=ey;ye.SystemLiteral=vs;ye.SystemLiteral_match=v5;ye.InvalidChar=
UW;ye.UNICODE_REPLACEMENT_CHARACTER=BW;ye.UNICODE_SUPPORT=ws;ye.XMLDecl=P5});var py=De(gt=>{
"use strict";d();var Hn=zi(),Nr=Hn.find,j5=Hn.hasDefaultHTMLNamespace,xs=Hn.hasOwn,z5=Hn.
isHTMLMimeType,B5=Hn.isHTMLRawTextElement,U5=Hn.isHTMLVoidElement,_l=Hn.MIME_TYPE,Ir=Hn.NAMESPACE,mn=w(
),
$O=Dl(),ee=$O.DOMException,Qt=$O.DOMExceptionName,ft=ny();function xn(e){if(e!==mn)throw new TypeError(
"Illegal constructor")}function W5(e){return e!==""}function K5(e){return e?e.split(/[\t\n\f\r ]+/).
filter(W5):[]}function G5(e,t){return xs(e,t)||(e[t]=!0),e}function OO(e){if(!e)return[];var t=K5(e);
return f.keys(t.reduce(G5,{}))}function q5(e){return function(t){return e&&e.indexOf(t)!==-1}}
function FO(e){
if(!ft.QName_exact.test(e))throw new ee(ee.INVALID_CHARACTER_ERR,
'invalid character in qualified name "'+e+'"')}function oy(e,t){FO(t),e=e||null;var n=null,r=t;if(t.indexOf(
":")>=0){var o=t.split(":");
n=o[0],r=o[1]}if(n!==null&&e===null)throw new ee(ee.NAMESPACE_ERR,
"prefix is non-null and namespace is null");if(n==="xml"&&e!==Hn.NAMESPACE.XML)throw new ee(ee.NAMESPACE_ERR,
'prefix is "xml" and namespace is not the XML namespace');if((n==="xmlns"||t==="xmlns")&&e!==Hn.NAMESPACE.XMLNS)throw new ee(
ee.NAMESPACE_ERR,
'either qualifiedName or prefix is "xmlns" and namespace is not the XMLNS namespace');
if(e===Hn.NAMESPACE.XMLNS&&n!=="xmlns"&&t!=="xmlns")throw new ee(ee.NAMESPACE_ERR,
'namespace is the XMLNS namespace and neither qualifiedName nor prefix is "xmlns"');return[e,n,r]}
function Es(e,t){for(var n in e)
xs(e,n)&&(t[n]=e[n])}function Tn(e,t){var n=e.prototype;if(!(n instanceof t)){let r=function(){};r.prototype=
t.prototype,r=new r,Es(n,r),e.prototype=n=r}n.constructor!=e&&(typeof e!="function"&&console.error(
"unknown Class:"+e),n.constructor=e)}var Sn={},Zn=Sn.ELEMENT_NODE=1,Ts=Sn.ATTRIBUTE_NODE=2,$l=Sn.TEXT_NODE=
3,MO=Sn.CDATA_SECTION_NODE=4,LO=Sn.ENTITY_REFERENCE_NODE=5,Z5=Sn.ENTITY_NODE=6,iy=Sn.PROCESSING_INSTRUCTION_NODE=
7,ay=Sn.COMMENT_NODE=8,ks=Sn.DOCUMENT_NODE=9,jO=Sn.DOCUMENT_TYPE_NODE=10,Ho=Sn.DOCUMENT_FRAGMENT_NODE=
11,H5=Sn.NOTATION_NODE=12,mt=Hn.freeze({DOCUMENT_POSITION_DISCONNECTED:1,DOCUMENT_POSITION_PRECEDING:
2,
DOCUMENT_POSITION_FOLLOWING:4,DOCUMENT_POSITION_CONTAINS:8,DOCUMENT_POSITION_CONTAINED_BY:16,
DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC:32});
function zO(e,t){if(t.length<e.length)return zO(t,e);var n=null;for(var r in e){if(e[r]!==t[r])return n;
n=e[r]}return n}function AO(e){return e.guid||(e.guid=h.random()),e.guid}function Tt(){}Tt.prototype=
{length:0,item:function(e){return e>=0&&e<this.length?this[e]:null},toString:function(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e?t={requireWellFormed:!!e.requireWellFormed,
splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};for(var n=[],r=0;r<this.length;r++)dy(this[r],n,null,t);
return n.
join("")},filter:function(e){return v.prototype.filter.call(this,e)},indexOf:function(e){return v.prototype.
indexOf.call(this,e)}};Tt.prototype[w.iterator]=function(){var e=this,t=0;return{next:function(){
return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function Pr(e,t){
this.
_node=e,this._refresh=t,Vp(this)}function Vp(e){var t=e._node._inc||e._node.ownerDocument._inc;if(e.
_inc!==t){var n=e._refresh(e._node);if(YO(e,"length",n.length),!e.$$length||n.length<e.$$length)for(
var r=n.
length;r in e;r++)xs(e,r)&&delete e[r];Es(n,e),e._inc=t}}Pr.prototype.item=function(e){return Vp(
this),
this[e]||null};Tn(Pr,Tt);function Ss(){this._nsIndex=f.create(null),this._noNsIndex=f.create(null)}
function BO(e,t){
for(var n=0;n<e.length;){if(e[n]===t)return n;n++}}function sy(e,t,n){if(!t)return e._noNsIndex;var r=e.
_nsIndex[t];return!r&&n&&(r=e._nsIndex[t]=f.create(null)),r}function J5(e,t,n){var r=sy(e,t,!1),o=r&&
r[n];return o||null}function V5(e,t){sy(e,t.namespaceURI,!0)[t.localName]=t}function Y5(e,t){var n=sy(
e,t.namespaceURI,!1);n&&delete n[t.localName]}function X5(e,t,n,r){if(r?t[BO(t,r)]=n:(t[t.length]=n,
t.length++),V5(t,n),e){n.ownerElement=e;var o=e.ownerDocument;o&&(r&&KO(o,e,r),Q5(o,e,n))}}function PO(
e,t,n){
var r=BO(t,n);if(r>=0){for(var o=t.length-1;r<=o;)t[r]=t[++r];if(t.length=o,Y5(t,n),e){var i=e.ownerDocument;
i&&KO(i,e,n),n.ownerElement=null}}}Ss.prototype={length:0,item:Tt.prototype.item,getNamedItem:
function(e){
this._ownerElement&&this._ownerElement._isInHTMLDocumentAndNamespace()&&(e=e.toLowerCase());for(var t=0;
t<
this.length;){var n=this[t];if(n.nodeName===e)return n;t++}return null},setNamedItem:function(e){var t=e.
ownerElement;if(t&&t!==this._ownerElement)throw new ee(ee.INUSE_ATTRIBUTE_ERR);var n=J5(this,e.namespaceURI,
e.localName);return n===e?e:(X5(this._ownerElement,this,e,n),n)},setNamedItemNS:function(e){return this.
setNamedItem(e)},removeNamedItem:function(e){var t=this.getNamedItem(e);if(!t)throw new ee(ee.NOT_FOUND_ERR,
e);return PO(this._ownerElement,this,t),t},removeNamedItemNS:function(e,t){var n=this.getNamedItemNS(
e,t);if(!n)throw new ee(ee.NOT_FOUND_ERR,e?e+" : "+t:t);return PO(this._ownerElement,this,n),n},
getNamedItemNS:function(e,t){
e||(e=null);for(var n=0;n<this.length;){var r=this[n];if(r.localName===t&&r.namespaceURI===e)return r;
n++}return null}};Ss.prototype[w.iterator]=function(){var e=this,t=0;return{next:function(){return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function UO(){}UO.prototype=
{hasFeature:function(e,t){return!0},createDocument:function(e,t,n){var r=_l.XML_APPLICATION;e===Ir.HTML?
r=_l.XML_XHTML_APPLICATION:e===Ir.SVG&&(r=_l.XML_SVG_IMAGE);var o=new po(mn,{contentType:r});if(o.implementation=
this,o.childNodes=new Tt,o.doctype=n||null,n&&o.appendChild(n),t){var i=o.createElementNS(e,t);o.appendChild(
i)}return o},createDocumentType:function(e,t,n,r){FO(e);var o=new Qp(mn);return o.name=e,o.nodeName=
e,o.publicId=t||"",o.systemId=n||"",o.internalSubset=r||"",o.childNodes=new Tt,o},createHTMLDocument:
function(e){
var t=new po(mn,{contentType:_l.HTML});if(t.implementation=this,t.childNodes=new Tt,e!==!1){t.doctype=
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
isSameNode:function(e){return this===e},insertBefore:function(e,t){return Jp(this,e,t)},replaceChild:
function(e,t){
Jp(this,e,t,ZO),t&&this.removeChild(t)},removeChild:function(e){return GO(this,e)},appendChild:
function(e){
return this.insertBefore(e,null)},hasChildNodes:function(){return this.firstChild!=null},cloneNode:
function(e){
return VO(this.ownerDocument||this,this,e)},normalize:function(){Kt(this,null,{enter:function(e){for(
var t=e.
firstChild;t;){var n=t.nextSibling;if(n!==null&&n.nodeType===$l&&t.nodeType===$l){for(var r=[],o=n;o!==
null&&o.nodeType===$l;)r.push(o.data),o=o.nextSibling;for(var i=t.nextSibling;i!==o;){var a=i.nextSibling;
i.parentNode=null,i.previousSibling=null,i.nextSibling=null,i=a}t.nextSibling=o,o!==null?o.previousSibling=
t:e.lastChild=t,t.appendData(r.join("")),uy(e.ownerDocument,e),t=o}else t=n}return!0}})},isSupported:
function(e,t){
return this.ownerDocument.implementation.hasFeature(e,t)},lookupPrefix:function(e){for(var t=this;t;
){
var n=t._nsMap;if(n){for(var r in n)if(xs(n,r)&&n[r]===e)return r}t=t.nodeType==Ts?t.ownerDocument:t.
parentNode}return null},lookupNamespaceURI:function(e){for(var t=this;t;){var n=t._nsMap;if(n&&xs(n,
e))return n[e];t=t.nodeType==Ts?t.ownerDocument:t.parentNode}return null},isDefaultNamespace:
function(e){
var t=this.lookupPrefix(e);return t==null},compareDocumentPosition:function(e){if(this===e)return 0;
var t=e,n=this,r=null,o=null;if(t instanceof Bi&&(r=t,t=r.ownerElement),n instanceof Bi&&(o=n,n=o.ownerElement,
r&&t&&n===t))for(var i=0,a;a=n.attributes[i];i++){if(a===r)return mt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
mt.DOCUMENT_POSITION_PRECEDING;if(a===o)return mt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+mt.DOCUMENT_POSITION_FOLLOWING}
if(!t||!n||n.ownerDocument!==t.ownerDocument)return mt.DOCUMENT_POSITION_DISCONNECTED+mt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
(AO(n.ownerDocument)>AO(t.ownerDocument)?mt.DOCUMENT_POSITION_FOLLOWING:mt.DOCUMENT_POSITION_PRECEDING);
if(o&&t===n)return mt.DOCUMENT_POSITION_CONTAINS+mt.DOCUMENT_POSITION_PRECEDING;if(r&&t===n)return mt.
DOCUMENT_POSITION_CONTAINED_BY+mt.DOCUMENT_POSITION_FOLLOWING;for(var s=[],u=t.parentNode;u;){if(!o&&
u===n)return mt.DOCUMENT_POSITION_CONTAINED_BY+mt.DOCUMENT_POSITION_FOLLOWING;s.push(u),u=u.parentNode}
s.reverse();for(var l=[],c=n.parentNode;c;){if(!r&&c===t)return mt.DOCUMENT_POSITION_CONTAINS+mt.DOCUMENT_POSITION_PRECEDING;
l.push(c),c=c.parentNode}l.reverse();var p=zO(s,l);for(var m in p.childNodes){var y=p.childNodes[m];
if(y===n)return mt.DOCUMENT_POSITION_FOLLOWING;if(y===t)return mt.DOCUMENT_POSITION_PRECEDING;if(l.indexOf(
y)>=0)return mt.DOCUMENT_POSITION_FOLLOWING;if(s.indexOf(y)>=0)return mt.DOCUMENT_POSITION_PRECEDING}
return 0}};function WO(e){return e=="<"&&"&lt;"||e==">"&&"&gt;"||e=="&"&&"&amp;"||e=='"'&&"&quot;"||
"&#"+e.charCodeAt()+";"}Es(Sn,Le);Es(Sn,Le.prototype);Es(mt,Le);Es(mt,Le.prototype);function Hp(e,t){
Kt(e,null,{enter:function(n){return t(n)?Kt.STOP:!0}})}function Kt(e,t,n){for(var r=[{node:e,context:
t,
phase:Kt.ENTER}];r.length>0;){var o=r.pop();if(o.phase===Kt.ENTER){var i=n.enter(o.node,o.context);
if(i===
Kt.STOP)return Kt.STOP;if(r.push({node:o.node,context:i,phase:Kt.EXIT}),i==null)continue;for(var a=o.
node.lastChild;a;)r.push({node:a,context:i,phase:Kt.ENTER}),a=a.previousSibling}else n.exit&&n.exit(
o.node,o.context)}}Kt.STOP=w("walkDOM.STOP");Kt.ENTER=0;Kt.EXIT=1;function po(e,t){xn(e);var n=t||{}
;
this.ownerDocument=this,this.contentType=n.contentType||_l.XML_APPLICATION,this.type=z5(this.contentType)?
"html":"xml"}function Q5(e,t,n){e&&e._inc++;var r=n.namespaceURI;r===Ir.XMLNS&&(t._nsMap[n.prefix?n.
localName:""]=n.value)}function KO(e,t,n,r){e&&e._inc++;var o=n.namespaceURI;o===Ir.XMLNS&&delete t.
_nsMap[n.prefix?n.localName:""]}function uy(e,t,n){if(e&&e._inc){e._inc++;var r=t.childNodes;if(n&&!n.
nextSibling)r[r.length++]=n;else{for(var o=t.firstChild,i=0;o;)r[i++]=o,o=o.nextSibling;r.length=i,
delete r[r.
length]}}}function GO(e,t){if(e!==t.parentNode)throw new ee(ee.NOT_FOUND_ERR,
"child's parent is not parent");var n=t.previousSibling,r=t.nextSibling;return n?n.nextSibling=r:e.firstChild=r,
r?r.previousSibling=
n:e.lastChild=n,uy(e.ownerDocument,e),t.parentNode=null,t.previousSibling=null,t.nextSibling=null,t}
function eK(e){return e&&(e.nodeType===Le.DOCUMENT_NODE||e.nodeType===Le.DOCUMENT_FRAGMENT_NODE||e.nodeType===
Le.ELEMENT_NODE)}function tK(e){return e&&(e.nodeType===Le.CDATA_SECTION_NODE||e.nodeType===Le.COMMENT_NODE||
e.nodeType===Le.DOCUMENT_FRAGMENT_NODE||e.nodeType===Le.DOCUMENT_TYPE_NODE||e.nodeType===Le.ELEMENT_NODE||
e.nodeType===Le.PROCESSING_INSTRUCTION_NODE||e.nodeType===Le.TEXT_NODE)}function Jo(e){return e&&e.nodeType===
Le.DOCUMENT_TYPE_NODE}function co(e){return e&&e.nodeType===Le.ELEMENT_NODE}function qO(e){return e&&
e.nodeType===Le.TEXT_NODE}function NO(e,t){var n=e.childNodes||[];if(Nr(n,co)||Jo(t))return!1;var r=Nr(
n,Jo);return!(t&&r&&n.indexOf(r)>n.indexOf(t))}function IO(e,t){var n=e.childNodes||[];function r(i){
return co(i)&&i!==t}if(Nr(n,r))return!1;var o=Nr(n,Jo);return!(t&&o&&n.indexOf(o)>n.indexOf(t))}
function nK(e,t,n){
if(!eK(e))throw new ee(ee.HIERARCHY_REQUEST_ERR,"Unexpected parent node type "+e.nodeType);if(n&&n.parentNode!==
e)throw new ee(ee.NOT_FOUND_ERR,"child not in parent");if(!tK(t)||Jo(t)&&e.nodeType!==Le.DOCUMENT_NODE)
throw new ee(ee.HIERARCHY_REQUEST_ERR,"Unexpected node type "+t.nodeType+" for parent node type "+e.
nodeType)}function rK(e,t,n){var r=e.childNodes||[],o=t.childNodes||[];if(t.nodeType===Le.DOCUMENT_FRAGMENT_NODE){
var i=o.filter(co);if(i.length>1||Nr(o,qO))throw new ee(ee.HIERARCHY_REQUEST_ERR,
"More than one element or text in fragment");if(i.length===1&&!NO(e,n))throw new ee(ee.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(co(t)&&!NO(e,n))throw new ee(ee.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(Jo(t)){if(Nr(r,Jo))throw new ee(ee.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var a=Nr(r,co);if(n&&r.indexOf(a)<r.indexOf(n))throw new ee(ee.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element");if(!n&&a)throw new ee(ee.HIERARCHY_REQUEST_ERR,
"Doctype can not be appended since element is present")}}function ZO(e,t,n){var r=e.childNodes||[],o=t.
childNodes||[];if(t.nodeType===Le.DOCUMENT_FRAGMENT_NODE){var i=o.filter(co);if(i.length>1||Nr(o,qO))
throw new ee(ee.HIERARCHY_REQUEST_ERR,"More than one element or text in fragment");if(i.length===1&&
!IO(e,n))throw new ee(ee.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(co(t)&&!IO(e,n))throw new ee(ee.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(Jo(t)){if(Nr(r,function(u){return Jo(u)&&
u!==n}))throw new ee(ee.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var a=Nr(r,co);if(n&&r.indexOf(a)<r.indexOf(n))throw new ee(ee.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element")}}function Jp(e,t,n,r){nK(e,t,n),e.nodeType===Le.DOCUMENT_NODE&&
(r||rK)(e,t,n);var o=t.parentNode;if(o&&o.removeChild(t),t.nodeType===Ho){var i=t.firstChild;if(i==null)
return t;var a=t.lastChild}else i=a=t;var s=n?n.previousSibling:e.lastChild;i.previousSibling=s,a.nextSibling=
n,s?s.nextSibling=i:e.firstChild=i,n==null?e.lastChild=a:n.previousSibling=a;do i.parentNode=e;while(
i!==
a&&(i=i.nextSibling));return uy(e.ownerDocument||e,e,t),t.nodeType==Ho&&(t.firstChild=t.lastChild=null),
t}po.prototype={implementation:null,nodeName:"#document",nodeType:ks,doctype:null,documentElement:
null,
_inc:1,insertBefore:function(e,t){if(e.nodeType===Ho){for(var n=e.firstChild;n;){var r=n.nextSibling;
this.insertBefore(n,t),n=r}return e}return Jp(this,e,t),e.ownerDocument=this,this.documentElement===
null&&e.nodeType===Zn&&(this.documentElement=e),e},removeChild:function(e){var t=GO(this,e);return t===
this.documentElement&&(this.documentElement=null),t},replaceChild:function(e,t){Jp(this,e,t,ZO),e.ownerDocument=
this,t&&this.removeChild(t),co(e)&&(this.documentElement=e)},importNode:function(e,t){return oK(this,
e,t)},getElementById:function(e){var t=null;return Hp(this.documentElement,function(n){if(n.nodeType==
Zn&&n.getAttribute("id")==e)return t=n,!0}),t},createElement:function(e){var t=new mo(mn);t.ownerDocument=
this,this.type==="html"&&(e=e.toLowerCase()),j5(this.contentType)&&(t.namespaceURI=Ir.HTML),t.nodeName=
e,t.tagName=e,t.localName=e,t.childNodes=new Tt;var n=t.attributes=new Ss;return n._ownerElement=t,t}
,
createDocumentFragment:function(){var e=new Cs(mn);return e.ownerDocument=this,e.childNodes=new Tt,e}
,
createTextNode:function(e){var t=new Fl(mn);return t.ownerDocument=this,t.childNodes=new Tt,t.appendData(
e),t},createComment:function(e){var t=new Yp(mn);return t.ownerDocument=this,t.childNodes=new Tt,t.appendData(
e),t},createCDATASection:function(e){if(e.indexOf("]]>")!==-1)throw new ee(ee.INVALID_CHARACTER_ERR,
'data contains "]]>"');var t=new Xp(mn);return t.ownerDocument=this,t.childNodes=new Tt,t.appendData(
e),t},createProcessingInstruction:function(e,t){var n=new tm(mn);return n.ownerDocument=this,n.childNodes=
new Tt,n.nodeName=n.target=e,n.nodeValue=n.data=t,n},createAttribute:function(e){if(!ft.QName_exact.
test(e))throw new ee(ee.INVALID_CHARACTER_ERR,'invalid character in name "'+e+'"');return this.type===
"html"&&(e=e.toLowerCase()),this._createAttribute(e)},_createAttribute:function(e){var t=new Bi(mn);
return t.ownerDocument=this,t.childNodes=new Tt,t.name=e,t.nodeName=e,t.localName=e,t.specified=!0,t}
,
createEntityReference:function(e){if(!ft.Name_exact.test(e))throw new ee(ee.INVALID_CHARACTER_ERR,
'not a valid xml name "'+e+'"');if(this.type==="html")throw new ee("document is an html document",Qt.NotSupportedError);
var t=new em(mn);return t.ownerDocument=this,t.childNodes=new Tt,t.nodeName=e,t},createElementNS:
function(e,t){
var n=oy(e,t),r=new mo(mn),o=r.attributes=new Ss;return r.childNodes=new Tt,r.ownerDocument=this,r.nodeName=
t,r.tagName=t,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],o._ownerElement=r,r},
createAttributeNS:function(e,t){
var n=oy(e,t),r=new Bi(mn);return r.ownerDocument=this,r.childNodes=new Tt,r.nodeName=t,r.name=t,r.specified=
!0,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],r}};Tn(po,Le);function mo(e){xn(e),this._nsMap=
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
n.value:null},setAttributeNS:function(e,t,n){var r=oy(e,t),o=r[2],i=this.getAttributeNodeNS(e,o);i?i.
value=i.nodeValue=""+n:(i=this.ownerDocument.createAttributeNS(e,t),i.value=i.nodeValue=""+n,this.setAttributeNode(
i))},getAttributeNodeNS:function(e,t){return this.attributes.getNamedItemNS(e,t)},
getElementsByClassName:function(e){
var t=OO(e);return new Pr(this,function(n){var r=[];return t.length>0&&Hp(n,function(o){if(o!==n&&o.
nodeType===Zn){var i=o.getAttribute("class");if(i){var a=e===i;if(!a){var s=OO(i);a=t.every(q5(s))}a&&
r.push(o)}}}),r})},getElementsByTagName:function(e){var t=(this.nodeType===ks?this:this.ownerDocument).
type==="html",n=e.toLowerCase();return new Pr(this,function(r){var o=[];return Hp(r,function(i){if(!(
i===
r||i.nodeType!==Zn))if(e==="*")o.push(i);else{var a=i.getQualifiedName(),s=t&&i.namespaceURI===Ir.HTML?
n:e;a===s&&o.push(i)}}),o})},getElementsByTagNameNS:function(e,t){return new Pr(this,function(n){var r=[
];
return Hp(n,function(o){o!==n&&o.nodeType===Zn&&(e==="*"||o.namespaceURI===e)&&(t==="*"||o.localName==
t)&&r.push(o)}),r})}};po.prototype.getElementsByClassName=mo.prototype.getElementsByClassName;po.prototype.
getElementsByTagName=mo.prototype.getElementsByTagName;po.prototype.getElementsByTagNameNS=mo.prototype.
getElementsByTagNameNS;Tn(mo,Le);function Bi(e){xn(e),this.namespaceURI=null,this.prefix=null,this.ownerElement=
null}Bi.prototype.nodeType=Ts;Tn(Bi,Le);function Vo(e){xn(e)}Vo.prototype={data:"",substringData:
function(e,t){
return this.data.substring(e,e+t)},appendData:function(e){e=this.data+e,this.nodeValue=this.data=e,
this.
length=e.length},insertData:function(e,t){this.replaceData(e,0,t)},deleteData:function(e,t){this.replaceData(
e,t,"")},replaceData:function(e,t,n){var r=this.data.substring(0,e),o=this.data.substring(e+t);n=r+n+
o,this.nodeValue=this.data=n,this.length=n.length}};Tn(Vo,Le);function Fl(e){xn(e)}Fl.prototype={
nodeName:"#text",nodeType:$l,splitText:function(e){var t=this.data,n=t.substring(e);t=t.substring(0,
e),this.data=
this.nodeValue=t,this.length=t.length;var r=this.ownerDocument.createTextNode(n);return this.parentNode&&
this.parentNode.insertBefore(r,this.nextSibling),r}};Tn(Fl,Vo);function Yp(e){xn(e)}Yp.prototype={
nodeName:"#comment",nodeType:ay};Tn(Yp,Vo);function Xp(e){xn(e)}Xp.prototype={nodeName:
"#cdata-section",nodeType:MO};
Tn(Xp,Fl);function Qp(e){xn(e)}Qp.prototype.nodeType=jO;Tn(Qp,Le);function ly(e){xn(e)}ly.prototype.
nodeType=H5;Tn(ly,Le);function cy(e){xn(e)}cy.prototype.nodeType=Z5;Tn(cy,Le);function em(e){xn(e)}
em.
prototype.nodeType=LO;Tn(em,Le);function Cs(e){xn(e)}Cs.prototype.nodeName="#document-fragment";Cs.prototype.
nodeType=Ho;Tn(Cs,Le);function tm(e){xn(e)}tm.prototype.nodeType=iy;Tn(tm,Vo);function HO(){}HO.prototype.
serializeToString=function(e,t){return JO.call(e,t)};Le.prototype.toString=JO;function JO(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e!=null?t={requireWellFormed:
!!e.
requireWellFormed,splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={
requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};var n=[],r=this.nodeType===ks&&this.documentElement||this,o=r.
prefix,i=r.namespaceURI;if(i&&o==null){var o=r.lookupPrefix(i);if(o==null)var a=[{namespace:i,prefix:
null}]}
return dy(this,n,a,t),n.join("")}function _O(e,t,n){var r=e.prefix||"",o=e.namespaceURI;if(!o||r==="xml"&&
o===Ir.XML||o===Ir.XMLNS)return!1;for(var i=n.length;i--;){var a=n[i];if(a.prefix===r)return a.
namespace!==o}return!0}function Zp(e,t,n,r){if(r&&!ft.QName_exact.test(t))throw new ee(
'The attribute name "'+t+'" is not a valid XML QName',Qt.InvalidStateError);e.push(" ",t,'="',n.replace(
/[<>&"\t\n\r]/g,
WO),'"')}function dy(e,t,n,r){n||(n=[]);var o=r.nodeFilter,i=r.requireWellFormed,a=r.splitCDATASections,
s=e.nodeType===ks?e:e.ownerDocument,u=s.type==="html";Kt(e,{ns:n},{enter:function(l,c){var p=c.ns;if(
o)
if(l=o(l),l){if(typeof l=="string")return t.push(l),null}else return null;switch(l.nodeType){case Zn:
var m=l.attributes,y=m.length,T=l.tagName,O=T;if(!u&&!l.prefix&&l.namespaceURI){for(var A,P=0;P<m.length;
P++)
if(m.item(P).name==="xmlns"){A=m.item(P).value;break}if(!A)for(var N=p.length-1;N>=0;N--){var _=p[N];
if(_.prefix===""&&_.namespace===l.namespaceURI){A=_.namespace;break}}if(A!==l.namespaceURI)for(var N=p.
length-1;N>=0;N--){var _=p[N];if(_.namespace===l.namespaceURI){_.prefix&&(O=_.prefix+":"+T);break}}}
if(i&&!ft.QName_exact.test(O))throw new ee('The element name "'+O+'" is not a valid XML QName',Qt.InvalidStateError);
t.push("<",O);for(var $=p.slice(),F=0;F<y;F++){var B=m.item(F);B.prefix=="xmlns"?$.push({prefix:B.localName,
namespace:B.value}):B.nodeName=="xmlns"&&$.push({prefix:"",namespace:B.value})}for(var F=0;F<y;F++){
var B=m.item(F);if(_O(B,u,$)){var M=B.prefix||"",L=B.namespaceURI;Zp(t,M?"xmlns:"+M:"xmlns",L,i),$.push(
{prefix:M,namespace:L})}var j=o?o(B):B;j&&(typeof j=="string"?t.push(j):Zp(t,j.name,j.value,i))}if(T===
O&&_O(l,u,$)){var W=l.prefix||"",L=l.namespaceURI;Zp(t,W?"xmlns:"+W:"xmlns",L,i),$.push({prefix:W,
namespace:L})}
var H=!l.firstChild;if(H&&(u||l.namespaceURI===Ir.HTML)&&(H=U5(T)),H)return t.push("/>"),null;if(t.push(
">"),u&&B5(T)){for(var V=l.firstChild;V;)V.data?t.push(V.data):dy(V,t,$.slice(),r),V=V.nextSibling;
return t.
push("</",O,">"),null}return{ns:$,tag:O};case ks:case Ho:if(i&&l.nodeType===ks&&l.documentElement==null)
throw new ee("The Document has no documentElement",Qt.InvalidStateError);return{ns:p};case Ts:return Zp(
t,l.name,l.value,i),null;case $l:if(i&&ft.InvalidChar.test(l.data))throw new ee(
"The Text node data contains characters outside the XML Char production",Qt.InvalidStateError);
return t.push(l.data.replace(
/[<&>]/g,WO)),null;case MO:if(i&&l.data.indexOf("]]>")!==-1)throw new ee(
'The CDATASection data contains "]]>"',Qt.InvalidStateError);return a?t.push(ft.CDATA_START,l.data.replace(
/]]>/g,"]]]]><![CDATA[>"),ft.CDATA_END):t.push(ft.CDATA_START,l.data,ft.CDATA_END),null;case ay:if(i){
if(ft.InvalidChar.
test(l.data))throw new ee(
"The comment node data contains characters outside the XML Char production",
Qt.InvalidStateError);if(l.data.indexOf("--")!==-1||l.data[l.data.length-1]==="-")throw new ee(
'The comment node data contains "--" or ends with "-"',Qt.InvalidStateError)}return t.push(ft.COMMENT_START,
l.data,ft.COMMENT_END),null;case jO:var te=l.publicId,Q=l.systemId;if(i){if(!ft.Name_exact.test(l.name))
throw new ee('The doctype name "'+l.name+'" is not a valid XML Name',Qt.InvalidStateError);if(te&&!ft.
PubidLiteral_match.test(te))throw new ee("DocumentType publicId is not a valid PubidLiteral",Qt.InvalidStateError);
if(Q&&Q!=="."&&!ft.SystemLiteral_match.test(Q))throw new ee(
"DocumentType systemId is not a valid SystemLiteral",Qt.InvalidStateError);if(l.internalSubset&&l.internalSubset.indexOf(
"]>")!==-1)throw new ee(
'DocumentType internalSubset contains "]>"',Qt.InvalidStateError)}return t.push(ft.DOCTYPE_DECL_START,
" ",l.name),te?(t.push(" ",ft.PUBLIC," ",te),Q&&Q!=="."&&t.push(" ",Q)):Q&&Q!=="."&&t.push(" ",ft.SYSTEM,
" ",Q),l.internalSubset&&t.push(" [",l.internalSubset,"]"),t.push(">"),null;case iy:if(i){if(!ft.NCName_exact.
test(l.target)||l.target.toLowerCase()==="xml")throw new ee('The processing instruction target "'+l.
target+'" is not a valid XML NCName or is reserved',Qt.InvalidStateError);if(ft.InvalidChar.test(l.data))
throw new ee("The ProcessingInstruction data contains characters outside the XML Char production",Qt.
InvalidStateError);if(l.data.indexOf("?>")!==-1)throw new ee(
'The ProcessingInstruction data contains "?>"',Qt.InvalidStateError)}return t.push("<?",l.target," ",
l.data,"?>"),null;case LO:if(i&&!ft.Name_exact.
test(l.nodeName))throw new ee('The entity reference name "'+l.nodeName+'" is not a valid XML Name',
Qt.
InvalidStateError);return t.push("&",l.nodeName,";"),null;default:return t.push("??",l.nodeName),
null}},
exit:function(l,c){c&&c.tag&&t.push("</",c.tag,">")}})}function oK(e,t,n){var r;return Kt(t,null,{
enter:function(o,i){
var a=o.cloneNode(!1);a.ownerDocument=e,a.parentNode=null,i===null?r=a:i.appendChild(a);var s=o.nodeType===
Ts||n;return s?a:null}}),r}function VO(e,t,n){var r;return Kt(t,null,{enter:function(o,i){var a=new o.
constructor(mn);for(var s in o)if(xs(o,s)){var u=o[s];typeof u!="object"&&u!=a[s]&&(a[s]=u)}o.childNodes&&
(a.childNodes=new Tt),a.ownerDocument=e;var l=n;switch(a.nodeType){case Zn:var c=o.attributes,p=a.attributes=
new Ss,m=c.length;p._ownerElement=a;for(var y=0;y<m;y++)a.setAttributeNode(VO(e,c.item(y),!0));break;
case Ts:
l=!0}return i!==null?i.appendChild(a):r=a,l?a:null}}),r}function YO(e,t,n){e[t]=n}function ry(e){for(
var t=[],
n=e.firstChild;n;)n.nodeType===Zn&&t.push(n),n=n.nextSibling;return t}try{f.defineProperty&&(f.defineProperty(
Pr.prototype,"length",{get:function(){return Vp(this),this.$$length}}),f.defineProperty(Le.prototype,
"textContent",{get:function(){if(this.nodeType===Zn||this.nodeType===Ho){var e=[];return Kt(this,
null,
{enter:function(t){if(t.nodeType===Zn||t.nodeType===Ho)return!0;if(t.nodeType===iy||t.nodeType===ay)
return null;e.push(t.nodeValue)}}),e.join("")}return this.nodeValue},set:function(e){switch(this.nodeType){
case Zn:case Ho:
for(;this.firstChild;)this.removeChild(this.firstChild);(e||k(e))&&this.appendChild(this.ownerDocument.
createTextNode(e));break;default:this.data=e,this.value=e,this.nodeValue=e}}}),f.defineProperty(Vo.prototype,
"data",{get:function(){return this._data!=null?this._data:""},set:function(e){this._data=e,this.length=
typeof e=="string"?e.length:0}}),f.defineProperty(Vo.prototype,"nodeValue",{get:function(){return this.
data},set:function(e){this.data=e},enumerable:!0,configurable:!0}),f.defineProperty(mo.prototype,
"children",{get:function(){return new Pr(this,ry)}}),f.defineProperty(po.prototype,"children",{get:
function(){
return new Pr(this,ry)}}),f.defineProperty(Cs.prototype,"children",{get:function(){return new Pr(
this,
ry)}}),YO=function(e,t,n){e["$$"+t]=n})}catch{}gt._updateLiveList=Vp;gt.Attr=Bi;gt.CDATASection=Xp;
gt.
CharacterData=Vo;gt.Comment=Yp;gt.Document=po;gt.DocumentFragment=Cs;gt.DocumentType=Qp;gt.DOMImplementation=
UO;gt.Element=mo;gt.Entity=cy;gt.EntityReference=em;gt.LiveNodeList=Pr;gt.NamedNodeMap=Ss;gt.Node=Le;
gt.NodeList=Tt;gt.Notation=ly;gt.Text=Fl;gt.ProcessingInstruction=tm;gt.walkDOM=Kt;gt.XMLSerializer=
HO});var QO=De(Ml=>{"use strict";d();var XO=zi().freeze;Ml.XML_ENTITIES=XO({amp:"&",apos:"'",gt:">",
lt:"<",
quot:'"'});Ml.HTML_ENTITIES=XO({Aacute:"\xC1",aacute:"\xE1",Abreve:"\u0102",abreve:"\u0103",ac:
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
zwnj:"\u200C"});Ml.entityMap=Ml.HTML_ENTITIES});var uA=De(rm=>{"use strict";d();var Ps=zi(),ke=ny(),
rA=Dl(),iK=Ps.isHTMLEscapableRawTextElement,aK=Ps.
isHTMLMimeType,sK=Ps.isHTMLRawTextElement,zl=Ps.hasOwn,eA=Ps.NAMESPACE,uK=rA.ParseError,lK=rA.DOMException,
Rs=0,Yo=1,Ds=2,Ll=3,Os=4,As=5,jl=6,nm=7;function oA(){}oA.prototype={parse:function(e,t,n){var r=this.
domBuilder;r.startDocument(),mK(t,t=f.create(null)),cK(e,t,n,r,this.errorHandler),r.endDocument()}};
var my=/&#?\w+;?/g;function cK(e,t,n,r,o){var i=aK(r.mimeType);e.indexOf(ke.UNICODE_REPLACEMENT_CHARACTER)>=
0&&o.warning("Unicode replacement character detected, source encoding issues?");function a(ge){if(ge>
65535){ge-=65536;var ut=55296+(ge>>10),Rt=56320+(ge&1023);return k.fromCharCode(ut,Rt)}else return k.
fromCharCode(ge)}function s(ge){var ut=ge[ge.length-1]===";"?ge:ge+";";if(!i&&ut!==ge)return o.error(
"EntityRef: expecting ;"),ge;var Rt=ke.Reference.exec(ut);if(!Rt||Rt[0].length!==ut.length)return o.
error("entity not matching Reference production: "+ge),ge;var Dt=ut.slice(1,-1);return zl(n,Dt)?n[Dt]:
Dt.charAt(0)==="#"?a(parseInt(Dt.substring(1).replace("x","0x"))):(o.error("entity not found:"+ge),
ge)}
function u(ge){if(ge>A){var ut=e.substring(A,ge).replace(my,s);m&&y(A),r.characters(ut,0,ge-A),A=ge}
}
var l=0,c=0,p=/\r\n?|\n|$/g,m=r.locator;function y(ge,ut){for(;ge>=c&&(ut=p.exec(e));)l=c,c=ut.index+
ut[0].length,m.lineNumber++;m.columnNumber=ge-l+1}for(var T=[{currentNSMap:t}],O=[],A=0;;){try{var P=e.
indexOf("<",A);if(P<0){if(!i&&O.length>0)return o.fatalError("unclosed xml tag(s): "+O.join(", "));
if(!e.
substring(A).match(/^\s*$/)){var N=r.doc,_=N.createTextNode(e.substring(A));if(N.documentElement)return o.
error("Extra content at the end of the document");N.appendChild(_),r.currentElement=_}return}if(P>A){
var $=e.substring(A,P);!i&&O.length===0&&($=$.replace(new RegExp(ke.S_OPT.source,"g"),""),$&&o.error(
"Unexpected content outside root element: '"+$+"'")),u(P)}switch(e.charAt(P+1)){case"/":var be=e.indexOf(
">",P+2),F=e.substring(P+2,be>0?be:void 0);if(!F)return o.fatalError("end tag name missing");var B=ke.
reg("^",ke.QName_group,ke.S_OPT,"$"),M=be>0&&B.exec(F);if(!M){var L=be>0&&ke.reg("^",ke.QName_group).
exec(F);if(i&&L)o.warning('end tag name contains invalid trailing characters: "'+F+'"'),M=L;else if(
L&&
new RegExp(B.source,B.flags+"m").test(F))o.error(
'end tag name is followed by a line break and trailing content: "'+F+'"'),M=L;else return o.fatalError(
'end tag name contains invalid characters: "'+F+
'"')}if(!r.currentElement&&!r.doc.documentElement)return;var j=O[O.length-1]||r.currentElement.tagName||
r.doc.documentElement.tagName||"";if(j!==M[1]){var W=M[1].toLowerCase();if(!i||j.toLowerCase()!==W)return o.
fatalError('Opening and ending tag mismatch: "'+j+'" != "'+F+'"')}var H=T.pop();O.pop();var V=H.localNSMap;
if(r.endElement(H.uri,H.localName,j),V)for(var te in V)zl(V,te)&&r.endPrefixMapping(te);be++;break;
case"?":m&&y(P),be=gK(e,P,r,o);break;case"!":m&&y(P),be=aA(e,P,r,o,i);break;default:m&&y(P);var Q=new sA,
Ce=T[T.length-1].currentNSMap,be=dK(e,P,Q,Ce,s,o,i),Me=Q.length;if(Q.closed||(i&&Ps.isHTMLVoidElement(
Q.tagName)?Q.closed=!0:O.push(Q.tagName)),m&&Me){for(var st=tA(m,{}),xe=0;xe<Me;xe++){var In=Q[xe];y(
In.offset),In.locator=tA(m,{})}r.locator=st,nA(Q,r,Ce)&&T.push(Q),r.locator=m}else nA(Q,r,Ce)&&T.push(
Q);i&&!Q.closed?be=pK(e,be,Q.tagName,s,r):be++}}catch(ge){if(ge instanceof uK)throw ge;if(ge instanceof
lK)return o.fatalError("Error constructing the DOM: "+ge.name+": "+ge.message,ge);o.error(
"element parse error: "+ge),be=-1}be>A?A=be:u(h.max(P,A)+1)}}function tA(e,t){return t.lineNumber=e.lineNumber,
t.columnNumber=e.columnNumber,t}function dK(e,t,n,r,o,i,a){function s(y,T,O){if(zl(n.attributeNames,
y))return i.fatalError("Attribute "+y+" redefined");if(!a&&T.indexOf("<")>=0)return i.fatalError(
"Unescaped '<' not allowed in attributes values");n.addValue(y,T.replace(/[\t\n\r]/g," ").replace(my,
o),
O)}for(var u,l,c=++t,p=Rs;;){var m=e.charAt(c);if(p===Rs&&m==="<")throw new S(
"unexpected < in tag name: "+e.slice(t,c));switch(m){case"=":if(p===Yo)u=e.slice(t,c),p=Ll;else if(p===Ds)p=Ll;
else throw new S(
"attribute equal must after attrName");break;case"'":case'"':if(p===Ll||p===Yo)if(p===Yo&&(i.warning(
'attribute value must after "="'),u=e.slice(t,c)),t=c+1,c=e.indexOf(m,t),c>0)l=e.slice(t,c),s(u,l,t-
1),p=As;else throw new S("attribute value no end '"+m+"' match");else if(p==Os)l=e.slice(t,c),s(u,l,
t),i.warning('attribute "'+u+'" missed start quot('+m+")!!"),t=c+1,p=As;else throw new S(
'attribute value must after "="');break;case"/":switch(p){case Rs:n.setTagName(e.slice(t,c));case As:
case jl:case nm:
p=nm,n.closed=!0;case Os:case Yo:break;case Ds:n.closed=!0;break;default:throw new S(
"attribute invalid close char('/')")}break;case"":return i.error("unexpected end of input"),p==Rs&&n.setTagName(
e.slice(
t,c)),c;case">":switch(p){case Rs:n.setTagName(e.slice(t,c));case As:case jl:case nm:break;case Os:
case Yo:
l=e.slice(t,c),l.slice(-1)==="/"&&(n.closed=!0,l=l.slice(0,-1));case Ds:p===Ds&&(l=u),p==Os?(i.warning(
'attribute "'+l+'" missed quot(")!'),s(u,l,t)):(a||i.warning('attribute "'+l+'" missed value!! "'+l+
'" instead!!'),s(l,l,t));break;case Ll:if(!a)return i.fatalError(`AttValue: ' or " expected`)}return c;
case"\x80":m=" ";default:if(m<=" ")switch(p){case Rs:n.setTagName(e.slice(t,c)),p=jl;break;case Yo:u=e.slice(
t,c),p=Ds;break;case Os:var l=e.slice(t,c);i.warning('attribute "'+l+'" missed quot(")!!'),s(u,l,t);
case As:
p=jl;break}else switch(p){case Ds:a||i.warning('attribute "'+u+'" missed value!! "'+u+'" instead2!!'),
s(u,u,t),t=c,p=Yo;break;case As:i.warning('attribute space is required"'+u+'"!!');case jl:p=Yo,t=c;
break;case Ll:
p=Os,t=c;break;case nm:throw new S("elements closed character '/' and '>' must be connected to")}}c++}
}
function nA(e,t,n){for(var r=e.tagName,o=null,p=e.length;p--;){var i=e[p],a=i.qName,s=i.value,m=a.indexOf(
":");if(m>0)var u=i.prefix=a.slice(0,m),l=a.slice(m+1),c=u==="xmlns"&&l;else l=a,u=null,c=a==="xmlns"&&
"";i.localName=l,c!==!1&&(o==null&&(o=f.create(null),n=f.create(n)),n[c]=o[c]=s,i.uri=eA.XMLNS,t.startPrefixMapping(
c,s))}for(var p=e.length;p--;)i=e[p],i.prefix&&(i.prefix==="xml"&&(i.uri=eA.XML),i.prefix!=="xmlns"&&
(i.uri=n[i.prefix]));var m=r.indexOf(":");m>0?(u=e.prefix=r.slice(0,m),l=e.localName=r.slice(m+1)):(
u=
null,l=e.localName=r);var y=e.uri=n[u||""];if(t.startElement(y,l,r,e),e.closed){if(t.endElement(y,l,
r),o)for(u in o)zl(o,u)&&t.endPrefixMapping(u)}else return e.currentNSMap=n,e.localNSMap=o,!0}
function pK(e,t,n,r,o){
var i=iK(n);if(i||sK(n)){var a=new RegExp("</"+n.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")+">","ig");a.lastIndex=
t;var s=a.exec(e),u=s?s.index:-1;if(u<0)return t+1;var l=e.substring(t+1,u);return i&&(l=l.replace(
my,
r)),o.characters(l,0,l.length),u}return t+1}function mK(e,t){for(var n in e)zl(e,n)&&(t[n]=e[n])}
function iA(e,t){
var n=t;function r(c){return c=c||0,e.charAt(n+c)}function o(c){c=c||1,n+=c}function i(){for(var c=0;
n<
e.length;){var p=r();if(p!==" "&&p!==`
`&&p!=="\u0009"&&p!=="\r")return c;c++,o()}return-1}function a(){return e.substring(n)}function s(c){
return e.
substring(n,n+c.length)===c}function u(c){return e.substring(n,n+c.length).toUpperCase()===c.toUpperCase(
)}
function l(c){var p=ke.reg("^",c),m=p.exec(a());return m?(o(m[0].length),m[0]):null}return{char:r,
getIndex:function(){
return n},getMatch:l,getSource:function(){return e},skip:o,skipBlanks:i,substringFromIndex:a,
substringStartsWith:s,
substringStartsWithCaseInsensitive:u}}function fK(e,t){function n(s,u){var l=ke.PI.exec(s.substringFromIndex(
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
"doctype internal subset is not well-formed, missing ]")}}function aA(e,t,n,r,o){var i=iA(e,t);
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
o||(i.skipBlanks(),u.internalSubset=fK(i,r)),i.skipBlanks(),i.char()!==">"?r.fatalError(
"doctype not terminated with > at position "+i.getIndex()):(i.skip(1),n.startDTD(u.name,u.publicId,u.systemId,
u.
internalSubset),n.endDTD(),i.getIndex())}default:return r.fatalError(
'Not well-formed XML starting with "<!" at position '+t)}}function gK(e,t,n,r){var o=e.substring(t).match(
ke.PI);if(!o)return r.fatalError(
"Invalid processing instruction starting at position "+t);if(o[1].toLowerCase()==="xml"){if(t>0)return r.
fatalError("processing instruction at position "+t+" is an xml declaration which is only at the start of the document");
if(!ke.XMLDecl.test(e.substring(t)))return r.fatalError("xml declaration is not well-formed")}return n.processingInstruction(
o[1],o[2]),t+o[0].length}function sA(){this.attributeNames=
f.create(null)}sA.prototype={setTagName:function(e){if(!ke.QName_exact.test(e))throw new S(
"invalid tagName:"+e);this.tagName=e},addValue:function(e,t,n){if(!ke.QName_exact.test(e))throw new S(
"invalid attribute:"+e);this.attributeNames[e]=this.length,this[this.length++]={qName:e,value:t,
offset:n}},
length:0,getLocalName:function(e){return this[e].localName},getLocator:function(e){return this[e].locator}
,
getQName:function(e){return this[e].qName},getURI:function(e){return this[e].uri},getValue:function(
e){
return this[e].value}};rm.XMLReader=oA;rm.parseUtils=iA;rm.parseDoctypeCommentOrCData=aA});var gA=De(
Is=>{"use strict";d();var Ui=zi(),hK=py(),yK=Dl(),lA=QO(),bK=uA(),vK=hK.DOMImplementation,
wK=Ui.hasDefaultHTMLNamespace,kK=Ui.isHTMLMimeType,xK=Ui.isValidMimeType,pA=Ui.MIME_TYPE,fy=Ui.NAMESPACE,
cA=yK.ParseError,TK=bK.XMLReader;function mA(e){return e.replace(/\r[\n\u0085]/g,`
`).replace(/[\r\u0085\u2028\u2029]/g,`
`)}function fA(e){if(e=e||{},e.locator===void 0&&(e.locator=!0),this.assign=e.assign||Ui.assign,this.
domHandler=e.domHandler||im,this.onError=e.onError||e.errorHandler,e.errorHandler&&typeof e.errorHandler!=
"function")throw new TypeError("errorHandler object is no longer supported, switch to onError!");e.errorHandler&&
e.errorHandler("warning","The `errorHandler` option has been deprecated, use `onError` instead!",
this),
this.normalizeLineEndings=e.normalizeLineEndings||mA,this.locator=!!e.locator,this.xmlns=this.assign(
f.create(null),e.xmlns)}fA.prototype.parseFromString=function(e,t){if(!xK(t))throw new TypeError(
'DOMParser.parseFromString: the provided mimeType "'+t+'" is not valid.');var n=this.assign(f.create(
null),
this.xmlns),r=lA.XML_ENTITIES,o=n[""]||null;wK(t)?(r=lA.HTML_ENTITIES,o=fy.HTML):t===pA.XML_SVG_IMAGE&&
(o=fy.SVG),n[""]=o,n.xml=n.xml||fy.XML;var i=new this.domHandler({mimeType:t,defaultNamespace:o,
onError:this.
onError}),a=this.locator?{}:void 0;this.locator&&i.setDocumentLocator(a);var s=new TK;s.errorHandler=
i,s.domBuilder=i;var u=!Ui.isHTMLMimeType(t);return u&&typeof e!="string"&&s.errorHandler.fatalError(
"source is not a string"),s.parse(this.normalizeLineEndings(k(e)),n,r),i.doc.documentElement||s.errorHandler.
fatalError("missing root element"),i.doc};function im(e){var t=e||{};this.mimeType=t.mimeType||pA.XML_APPLICATION,
this.defaultNamespace=t.defaultNamespace||null,this.cdata=!1,this.currentElement=void 0,this.doc=void 0,
this.locator=void 0,this.onError=t.onError}function Ns(e,t){t.lineNumber=e.lineNumber,t.columnNumber=
e.columnNumber}im.prototype={startDocument:function(){var e=new vK;this.doc=kK(this.mimeType)?e.createHTMLDocument(
!1):e.createDocument(this.defaultNamespace,"")},startElement:function(e,t,n,r){var o=this.doc,i=o.createElementNS(
e,n||t),a=r.length;om(this,i),this.currentElement=i,this.locator&&Ns(this.locator,i);for(var s=0;s<a;
s++){
var e=r.getURI(s),u=r.getValue(s),n=r.getQName(s),l=o.createAttributeNS(e,n);this.locator&&Ns(r.getLocator(
s),l),l.value=l.nodeValue=u,i.setAttributeNode(l)}},endElement:function(e,t,n){this.currentElement=this.
currentElement.parentNode},startPrefixMapping:function(e,t){},endPrefixMapping:function(e){},
processingInstruction:function(e,t){
var n=this.doc.createProcessingInstruction(e,t);this.locator&&Ns(this.locator,n),om(this,n)},
ignorableWhitespace:function(e,t,n){},
characters:function(e,t,n){if(e=dA.apply(this,arguments),e){if(this.cdata)var r=this.doc.createCDATASection(
e);else var r=this.doc.createTextNode(e);this.currentElement?this.currentElement.appendChild(r):
/^\s*$/.
test(e)&&this.doc.appendChild(r),this.locator&&Ns(this.locator,r)}},skippedEntity:function(e){},
endDocument:function(){
this.doc.normalize()},setDocumentLocator:function(e){e&&(e.lineNumber=0),this.locator=e},comment:
function(e,t,n){
e=dA.apply(this,arguments);var r=this.doc.createComment(e);this.locator&&Ns(this.locator,r),om(this,
r)},startCDATA:function(){this.cdata=!0},endCDATA:function(){this.cdata=!1},startDTD:function(e,t,n,
r){
var o=this.doc.implementation;if(o&&o.createDocumentType){var i=o.createDocumentType(e,t,n,r);this.locator&&
Ns(this.locator,i),om(this,i),this.doc.doctype=i}},reportError:function(e,t){if(typeof this.onError==
"function")try{this.onError(e,t,this)}catch(n){throw new cA("Reporting "+e+' "'+t+'" caused '+n,this.
locator)}else console.error("[xmldom "+e+"]\u0009"+t,SK(this.locator))},warning:function(e){this.reportError(
"warning",e)},error:function(e){this.reportError("error",e)},fatalError:function(e,t){throw this.reportError(
"fatalError",e),new cA(e,this.locator,t)}};function SK(e){if(e)return`
@#[line:`+e.lineNumber+",col:"+e.columnNumber+"]"}function dA(e,t,n){return typeof e=="string"?e.substr(
t,n):e.length>=t+n||t?new java.lang.String(e,t,n)+"":e}
"endDTD,startEntity,endEntity,attributeDecl,elementDecl,externalEntityDecl,internalEntityDecl,resolveEntity,getExternalSubset,notationDecl,unparsedEntityDecl".replace(
/\w+/g,function(e){im.prototype[e]=function(){return null}});function om(e,t){
e.currentElement?e.currentElement.appendChild(t):e.doc.appendChild(t)}function EK(e){if(e==="error")
throw"onErrorStopParsing"}function CK(){throw"onWarningStopParsing"}Is.__DOMHandler=im;Is.DOMParser=
fA;Is.normalizeLineEndings=mA;Is.onErrorStopParsing=EK;Is.onWarningStopParsing=CK});var hA=De(je=>{
"use strict";d();var _s=zi();je.assign=_s.assign;je.hasDefaultHTMLNamespace=_s.hasDefaultHTMLNamespace;
je.isHTMLMimeType=_s.isHTMLMimeType;je.isValidMimeType=_s.isValidMimeType;je.MIME_TYPE=_s.MIME_TYPE;
je.NAMESPACE=_s.NAMESPACE;var am=Dl();je.DOMException=am.DOMException;je.DOMExceptionName=am.DOMExceptionName;
je.ExceptionCode=am.ExceptionCode;je.ParseError=am.ParseError;var St=py();je.Attr=St.Attr;je.CDATASection=
St.CDATASection;je.CharacterData=St.CharacterData;je.Comment=St.Comment;je.Document=St.Document;je.DocumentFragment=
St.DocumentFragment;je.DocumentType=St.DocumentType;je.DOMImplementation=St.DOMImplementation;je.Element=
St.Element;je.Entity=St.Entity;je.EntityReference=St.EntityReference;je.LiveNodeList=St.LiveNodeList;
je.NamedNodeMap=St.NamedNodeMap;je.Node=St.Node;je.NodeList=St.NodeList;je.Notation=St.Notation;je.ProcessingInstruction=
St.ProcessingInstruction;je.Text=St.Text;je.XMLSerializer=St.XMLSerializer;var sm=gA();je.DOMParser=
sm.DOMParser;je.normalizeLineEndings=sm.normalizeLineEndings;je.onErrorStopParsing=sm.onErrorStopParsing;
je.onWarningStopParsing=sm.onWarningStopParsing});var um=De((vBe,yA)=>{"use strict";d();function RK(
e){return e[e.length-1]}function DK(e){return e[0]}
yA.exports={last:RK,first:DK}});var Jn=De((kBe,wA)=>{"use strict";d();function Bl(e){
"@babel/helpers - typeof";return Bl=typeof w=="function"&&typeof w.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof w==
"function"&&t.constructor===w&&t!==w.prototype?"symbol":typeof t},Bl(e)}function bA(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function OK(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?bA(f(n),!0).forEach(function(r){
AK(
e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,f.getOwnPropertyDescriptors(n)):bA(f(n)).
forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(n,r))})}return e}function AK(e,t,
n){
return(t=PK(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function PK(e){var t=NK(e,"string");return Bl(t)=="symbol"?t:t+""}function NK(e,t){if(Bl(e)!="object"||
!e)return e;var n=e[w.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Bl(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
k:b)(e)}var vA=um(),lm=vA.last,Wi=vA.first;function Ki(e){this.name="GenericError",this.message=e,
this.
stack=new S(e).stack}Ki.prototype=S.prototype;function Gt(e){this.name="TemplateError",this.message=
e,this.stack=new S(e).stack}Gt.prototype=new Ki;function Ul(e){this.name="RenderingError",this.message=
e,this.stack=new S(e).stack}Ul.prototype=new Ki;function cm(e){this.name="ScopeParserError",this.message=
e,this.stack=new S(e).stack}cm.prototype=new Ki;function Xo(e){this.name="InternalError",this.properties=
{explanation:"InternalError"},this.message=e,this.stack=new S(e).stack}Xo.prototype=new Ki;function gy(
e){
this.name="APIVersionError",this.properties={explanation:"APIVersionError"},this.message=e,this.stack=
new S(e).stack}gy.prototype=new Ki;function IK(e,t){var n=new gy(e);throw n.properties=OK({id:
"api_version_error"},t),n}function _K(e){var t=f.keys(e.files).slice(0,10),n="";t.length===0?n="Empty zip file":
n="Zip file contains : ".concat(t.join(","));var r=new Xo(
"The filetype for this file could not be identified, is this file corrupted ? ".concat(n));throw r.properties={
id:"filetype_not_identified",explanation:
"The filetype for this file could not be identified, is this file corrupted ? ".concat(
n)},r}function $K(e){var t=new Xo('The filetype "'.concat(e,'" is not handled by Docxtemplater'));
throw t.
properties={id:"filetype_not_handled",explanation:'The file you are trying to generate is of type "'.
concat(e,'", but only docx and pptx formats are handled'),fileType:e},t}function FK(e){var t=new Gt(
"Multi error");throw t.properties={errors:e,id:"multi_error",explanation:
"The template has multiple errors"},t}function MK(e){var t=new Gt("Unopened tag");return t.properties={
xtag:lm(e.xtag.split(" ")),
id:"unopened_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unopened')},t}function LK(e){var t=new Gt(
"Duplicate open tag, expected one open tag");return t.properties={xtag:Wi(e.xtag.split(" ")),id:
"duplicate_open_tag",context:e.
xtag,offset:e.offset,lIndex:e.lIndex,explanation:'The tag beginning with "'.concat(e.xtag.substr(0,
30),
'" has duplicate open tags')},t}function jK(e){var t=new Gt(
"Duplicate close tag, expected one close tag");return t.properties={xtag:Wi(e.xtag.split(" ")),id:
"duplicate_close_tag",context:e.xtag,offset:e.
offset,lIndex:e.lIndex,explanation:'The tag ending with "'.concat(e.xtag.substr(0,30),
'" has duplicate close tags')},t}function zK(e){var t=new Gt("Unclosed tag");return t.properties={
xtag:Wi(e.xtag.split(
" ")).substr(1),id:"unclosed_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unclosed')},t}function BK(e){e.position==="left"?
UK(e):WK(e)}function UK(e){var t=new Gt('No tag "'.concat(e.element,'" was found at the ').concat(e.
position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_left",explanation:
'No tag "'.concat(e.element,'" was found at the left'),offset:n.offset,part:n,parsed:e.parsed,index:
e.index,
element:e.element},t}function WK(e){var t=new Gt('No tag "'.concat(e.element,'" was found at the ').
concat(e.position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_right",
explanation:'No tag "'.concat(e.element,'" was found at the right'),offset:n.offset,part:n,parsed:e.parsed,
index:e.
index,element:e.element},t}function KK(e){var t=e.tag,n=e.value,r=e.offset,o=new Ul(
"There are some XML corrupt characters");return o.properties={id:"invalid_xml_characters",xtag:t,
value:n,offset:r,explanation:'There are some corrupt characters for the field "'.concat(t,'"')},o}
function GK(e){var t=e.tag,n=e.value,
r=e.offset,o=e.partDelims,i=new Ul("Non string values are not allowed for rawXML tags");return i.properties=
{id:"invalid_raw_xml_value",xtag:t,value:n,offset:r,explanation:'The value of the raw tag : "'.concat(
o,'" is not a string')},i}function qK(e){var t=e.part,n=t.value,r=t.offset,o=e.id,i=o===void 0?
"raw_tag_outerxml_invalid":o,a=e.message,s=a===void 0?"Raw tag not in paragraph":a,u=e.part,l=e.explanation,
c=l===void 0?'The tag "'.concat(n,'" is not inside a paragraph'):l;typeof c=="function"&&(c=c(u));
var p=new Gt(
s);throw p.properties={id:i,explanation:c,rootError:e.rootError,xtag:n,offset:r,postparsed:e.postparsed,
expandTo:e.expandTo,index:e.index},p}function ZK(e){var t=new Gt(
"Raw tag should be the only text in paragraph"),n=e.part.value;throw t.properties={id:
"raw_xml_tag_should_be_only_text_in_paragraph",explanation:'The raw tag "'.concat(n,
'" should be the only text in this paragraph. This means that this tag should not be surrounded by any text or spaces.'),
xtag:n,offset:e.part.offset,paragraphParts:e.paragraphParts},
t}function HK(e){var t=e.location,n=e.offset,r=e.square,o=t==="start"?"unclosed":"unopened",i=t==="start"?
"Unclosed":"Unopened",a=new Gt("".concat(i," loop")),s=e.value;return a.properties={id:"".concat(
o,"_loop"),explanation:'The loop with tag "'.concat(s,'" is ').concat(o),xtag:s,offset:n},r&&(a.properties.
square=r),a}function JK(e,t){var n=new Gt("Unbalanced loop tag"),r=t[0].part.value,o=t[1].part.value,
i=e[0].part.value,a=e[1].part.value;return n.properties={id:"unbalanced_loop_tags",explanation:
"Unbalanced loop tags {#".concat(r,"}{/").concat(o,"}{#").concat(i,"}{/").concat(a,"}"),offset:[t[0].part.
offset,e[1].part.offset],lastPair:{left:t[0].part.value,right:t[1].part.value},pair:{left:e[0].part.
value,right:e[1].part.value}},n}function VK(e){var t=e.tags,n=new Gt(
"Closing tag does not match opening tag");return n.properties={id:
"closing_tag_does_not_match_opening_tag",explanation:'The tag "'.
concat(t[0].value,'" is closed by the tag "').concat(t[1].value,'"'),openingtag:Wi(t).value,offset:[
Wi(t).offset,lm(t).offset],closingtag:lm(t).value},Wi(t).square&&(n.properties.square=[Wi(t).square,
lm(t).square]),n}function YK(e){var t=e.tag,n=e.offset,r=new Gt('The position of the loop tags "'.concat(
t,'" would produce invalid XML'));return r.properties={xtag:t,id:"loop_position_invalid",explanation:
'The tags "'.concat(t,
'" are misplaced in the document, for example one of them is in a table and the other one outside the table'),
offset:n},r}function XK(e){var t=e.tag,n=e.rootError,r=e.offset,o=new cm(
"Scope parser compilation failed");return o.properties={id:"scopeparser_compilation_failed",offset:r,
xtag:t,explanation:'The scope parser for the tag "'.concat(t,'" failed to compile'),rootError:n},o}
function QK(e){
var t=e.tag,n=e.scope,r=e.error,o=e.offset,i=new cm("Scope parser execution failed");return i.properties=
{id:"scopeparser_execution_failed",explanation:'The scope parser for the tag "'.concat(t,
'" failed to execute'),scope:n,offset:o,xtag:t,rootError:r},i}function e8(e,t){var n='Unimplemented tag type "'.
concat(e.type,'"');e.module&&(n+=' "'.concat(e.module,'"'));var r=new Gt(n);throw r.properties={part:
e,
index:t,id:"unimplemented_tag_type"},r}function t8(){var e=new Xo("Malformed xml");throw e.properties=
{explanation:"The template contains malformed xml",id:"malformed_xml"},e}function n8(){var e=new Xo(
"You must run `.compile()` before running `.resolveData()`");throw e.properties={id:
"resolve_before_compile",explanation:"You must run `.compile()` before running `.resolveData()`"},e}
function r8(){var e=new Xo(
"You should not call .render on a document that had compilation errors");throw e.properties={id:
"render_on_invalid_template",explanation:
"You should not call .render on a document that had compilation errors"},e}function o8(){var e=new Xo(
"You should not call .render twice on the same Docxtemplater instance");throw e.properties={id:
"render_twice",explanation:"You should not call .render twice on the same Docxtemplater instance"},e}
function i8(e,t){var n=new Gt("An XML file has invalid xml");throw n.
properties={id:"file_has_invalid_xml",content:e,offset:t,explanation:
"The docx contains invalid XML, it is most likely corrupt"},n}wA.exports={XTError:Ki,XTTemplateError:
Gt,XTInternalError:Xo,XTScopeParserError:cm,
XTAPIVersionError:gy,RenderingError:Ul,XTRenderingError:Ul,getClosingTagNotMatchOpeningTag:VK,
getLoopPositionProducesInvalidXMLError:YK,
getScopeCompilationError:XK,getScopeParserExecutionError:QK,getUnclosedTagException:zK,
getUnopenedTagException:MK,
getUnmatchedLoopException:HK,getDuplicateCloseTagException:jK,getDuplicateOpenTagException:LK,
getCorruptCharactersException:KK,
getInvalidRawXMLValueException:GK,getUnbalancedLoopException:JK,throwApiVersionError:IK,
throwFileTypeNotHandled:$K,
throwFileTypeNotIdentified:_K,throwMalformedXml:t8,throwMultiError:FK,throwExpandNotFound:qK,
throwRawTagShouldBeOnlyTextInParagraph:ZK,
throwUnimplementedTagType:e8,throwXmlTagNotFound:BK,throwXmlInvalid:i8,throwResolveBeforeCompile:n8,
throwRenderInvalidTemplate:r8,throwRenderTwice:o8}});var yt=De((TBe,DA)=>{"use strict";d();function a8(
e,t){return c8(e)||l8(e,t)||u8(e,t)||s8()}function s8(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function u8(e,t){
if(e){if(typeof e=="string")return kA(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?kA(e,t):void 0}}function kA(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function l8(e,t){var n=e==null?null:typeof w!="undefined"&&e[w.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function c8(
e){
if(v.isArray(e))return e}var xA=hA(),d8=xA.DOMParser,p8=xA.XMLSerializer,m8=Jn(),TA=m8.throwXmlTagNotFound,
SA=um(),f8=SA.last,g8=SA.first,h8=f.prototype.hasOwnProperty,y8=Function.prototype.bind,dm=Function.
prototype.call,b8=dm.bind(dm,y8),v8=b8(dm,dm,h8);function w8(e){return/^[ \n\r\t]+$/.test(e)}
function k8(e){
return{get:function(n){return e==="."?n:n&&(v8(n,e)?n[e]:void 0)}}}function x8(e){for(var t=0;t<e.length;
t++){
var n=e[t];n.message&&console.warn("Warning : "+n.message)}}var hy={};function T8(e,t,n){var r;if(hy[
t]?
r=hy[t]:(r=new RegExp("(<.* ".concat(t,'=")([^"]*)(".*)$')),hy[t]=r),r.test(e))return e.replace(r,
"$1".concat(n,"$3"));var o=e.lastIndexOf("/>");return o===-1&&(o=e.lastIndexOf(">")),e.substr(0,o)+" ".
concat(t,'="').concat(n,'"')+e.substr(o)}function S8(e,t){var n=e.indexOf(" ".concat(t,'="'));if(n===
-1)return null;var r=e.substr(n).search(/["']/)+n,o=e.substr(r+1).search(/["']/)+r;return e.substr(r+
1,o-r)}function E8(e,t){var n=e.length-t.length;return n>=0&&e.lastIndexOf(t,n)===n}function C8(e,t){
return e.lastIndexOf(t,0)===0}function R8(e){for(var t=[],n={},r=[],o=0,i=e.length;o<i;++o)n[e[o]]?t.
push(e[o]):(n[e[o]]=!0,r.push(e[o]));return t}function D8(e){for(var t={},n=[],r=0,o=e.length;r<o;++r)
t[e[r]]||(t[e[r]]=!0,n.push(e[r]));return n}function O8(e,t){for(var n=[[]],r=0;r<e.length;r++){var o=e[
r],
i=n[n.length-1],a=t(o);a==="start"?n.push([o]):a==="end"?(i.push(o),n.push([])):i.push(o)}for(var s=[
],
u=0;u<n.length;u++){var l=n[u];l.length>0&&s.push(l)}return s}function A8(){return{errorLogging:
"json",stripInvalidXMLChars:!1,paragraphLoop:!1,nullGetter:function(t){return t.module?"":
"undefined"},xmlFileNames:[
"[Content_Types].xml"],parser:k8,warnFn:x8,linebreaks:!1,fileTypeConfig:null,delimiters:{start:"{",
end:"}"},syntax:{changeDelimiterPrefix:"=",preserveNewlinesInTags:!1,allowUnopenedTag:!1,
allowUnclosedTag:!1,
allowUnbalancedLoops:!1}}}function P8(e){return new p8().serializeToString(e).replace(
/xmlns(:[a-z0-9]+)?="" ?/g,
"")}function N8(e){return e.charCodeAt(0)===65279&&(e=e.substr(1)),new d8().parseFromString(e,
"text/xml")}var EA=[["&","&amp;"],["<","&lt;"],[">","&gt;"],['"',"&quot;"],["'","&apos;"]],Wl=EA.map(
function(e){
var t=a8(e,2),n=t[0],r=t[1];return{rstart:new RegExp(r,"g"),rend:new RegExp(n,"g"),start:r,end:n}});
function I8(e){for(var t=Wl.length-1;t>=0;t--){var n=Wl[t];e=e.replace(n.rstart,n.end)}return e}
function _8(e){
var t;(t=e)!==null&&t!==void 0&&t.toString?e=e.toString():e="";for(var n,r=0,o=Wl.length;r<o;r++)n=Wl[
r],
e=e.replace(n.rend,n.start);return e}function $8(e){for(var t=[],n=0;n<e.length;n++)for(var r=e[n],o=0;
o<
r.length;o++){var i=r[o];t.push(i)}return t}function F8(e,t){if(!t)return e;for(var n=0,r=t.length;n<
r;n++)e.push(t[n]);return e}var M8=new RegExp(k.fromCharCode(160),"g");function L8(e){return e.replace(
M8," ")}function j8(e,t){for(var n=[],r;(r=e.exec(t))!=null;)n.push({array:r,offset:r.index});return n}
function by(e,t){return e==="</"+t+">"}function vy(e,t){return e.indexOf("<"+t)===0&&[">"," ","/"].indexOf(
e[t.length+1])!==-1}function z8(e,t,n){var r=CA(e,t,n);if(r!==null)return r;TA({position:"right",
element:t,
parsed:e,index:n})}function CA(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n,i=e.length;o<i;o++)
for(var a=e[o],s=0,u=t;s<u.length;s++){var l=u[s];if(by(a.value,l)&&r--,vy(a.value,l)&&r++,r===0)return o}
return null}function B8(e,t,n){var r=RA(e,t,n);if(r!==null)return r;TA({position:"left",element:t,
parsed:e,
index:n})}function RA(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n;o>=0;o--)for(var i=e[o],a=0,
s=t;a<s.length;a++){var u=s[a];if(vy(i.value,u)&&r--,by(i.value,u)&&r++,r===0)return o}return null}
function U8(e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&(o==="start"||o==="selfclosing")}function W8(
e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&o==="end"}function K8(e){var t=e.type,n=e.
tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="start"}function G8(e){
var t=e.type,n=e.tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="end"}
function q8(e){var t=e.type,n=e.tag,r=e.position;return["w:br","a:br"].indexOf(n)!==-1&&t==="tag"&&(
r===
"start"||r==="selfclosing")}function Z8(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n===
"start"}function H8(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n==="end"}function J8(
e){
var t=e.type,n=e.position;return t==="placeholder"||t==="content"&&n==="insidetag"}function V8(e,t){
var n=e.module,r=e.type;return t instanceof v||(t=[t]),r==="placeholder"&&t.indexOf(n)!==-1}var yy=/[\x00-\x08\x0B\x0C\x0E-\x1F]/g;
function Y8(e){return yy.lastIndex=0,yy.test(e)}function X8(e){return typeof e!="string"&&(e=k(e)),e.
replace(yy,"")}function Q8(e){var t={};for(var n in e){var r=e[n];t[r]||(t[r]=[]),t[r].push(n)}
return t}
function e6(e,t){for(var n=[],r=0;r<e.length;r++)n.push({item:e[r],index:r});n.sort(function(a,s){
return t(
a.item,s.item)||a.index-s.index});for(var o=[],i=0;i<n.length;i++)o.push(n[i].item);return o}
function t6(e,t){
return t.delimiters.start+e.raw+t.delimiters.end}DA.exports={getPartWithDelimiters:t6,endsWith:E8,
startsWith:C8,
isContent:J8,isParagraphStart:K8,isParagraphEnd:G8,isBreakTag:q8,isTagStart:U8,isTagEnd:W8,
isTextStart:Z8,
isTextEnd:H8,isStarting:vy,isEnding:by,isModule:V8,uniq:D8,getDuplicates:R8,chunkBy:O8,last:f8,first:
g8,
xml2str:P8,str2xml:N8,getRightOrNull:CA,getRight:z8,getLeftOrNull:RA,getLeft:B8,pregMatchAll:j8,
convertSpaces:L8,
charMapRegexes:Wl,hasCorruptCharacters:Y8,removeCorruptCharacters:X8,getDefaults:A8,wordToUtf8:I8,
utf8ToWord:_8,
concatArrays:$8,pushArray:F8,invertMap:Q8,charMap:EA,getSingleAttribute:S8,setSingleAttribute:T8,
isWhiteSpace:w8,
stableSort:e6}});var NA=De((EBe,PA)=>{"use strict";d();function n6(e,t){return a6(e)||i6(e,t)||o6(e,
t)||r6()}function r6(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function o6(e,t){
if(e){if(typeof e=="string")return OA(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?OA(e,t):void 0}}function OA(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function i6(e,t){var n=e==null?null:typeof w!="undefined"&&e[w.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function a6(
e){
if(v.isArray(e))return e}function qt(e){"@babel/helpers - typeof";return qt=typeof w=="function"&&
typeof w.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof w=="function"&&t.constructor===
w&&t!==w.prototype?"symbol":typeof t},qt(e)}function s6(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function AA(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=
r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(e,l6(r.key),r)}}
function u6(e,t,n){
return t&&AA(e.prototype,t),n&&AA(e,n),f.defineProperty(e,"prototype",{writable:!1}),e}function l6(e){
var t=c6(e,"string");return qt(t)=="symbol"?t:t+""}function c6(e,t){if(qt(e)!="object"||!e)return e;
var n=e[w.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(qt(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?k:b)(e)}var d6=(function(){
function e(){
s6(this,e)}return u6(e,null,[{key:"createSchema",value:function(n){var r={validate:n,optional:
function(){
return e.createSchema(function(i){return i===void 0?{success:!0,value:i}:n(i)})},nullable:function(){
return e.createSchema(function(i){return i==null?{success:!0,value:i}:n(i)})}};return r}},{key:
"string",value:function(){return e.createSchema(function(n){return typeof n!="string"?{success:!1,
error:"Expected string, received ".concat(qt(n))}:{success:!0,value:n}})}},{key:"date",value:
function(){return e.
createSchema(function(n){return n instanceof C?{success:!0,value:n}:{success:!1,error:
"Expected date, received ".concat(qt(n))}})}},{key:"boolean",value:function(){return e.createSchema(
function(n){return typeof n!=
"boolean"?{success:!1,error:"Expected boolean, received ".concat(qt(n))}:{success:!0,value:n}})}},{
key:"number",value:function(){return e.createSchema(function(n){return typeof n!="number"?{success:!1,
error:"Expected number, received ".concat(qt(n))}:{success:!0,value:n}})}},{key:"function",value:
function(){
return e.createSchema(function(n){return typeof n!="function"?{success:!1,error:
"Expected function, received ".concat(qt(n))}:{success:!0,value:n}})}},{key:"array",value:function(n){
return e.createSchema(
function(r){if(!v.isArray(r))return{success:!1,error:"Expected array, received ".concat(qt(r))};for(
var o=0;o<
r.length;o++){var i=n.validate(r[o]);if(!i.success)return{success:!1,error:"".concat(i.error,
" at index ").concat(o)}}return{success:!0,value:r}})}},{key:"any",value:function(){return e.createSchema(
function(n){
return{success:!0,value:n}})}},{key:"isRegex",value:function(){return e.createSchema(function(n){
return n instanceof
RegExp?{success:!0,value:n}:{success:!1,error:"Expected RegExp, received ".concat(qt(n))}})}},{key:
"union",value:function(n){return e.createSchema(function(r){for(var o=0;o<n.length;o++){var i=n[o],a=i.
validate(r);if(a.success)return a}return{success:!1,error:"Value ".concat(r,
" does not match any schema in union")}})}},{key:"object",value:function(n){var r=e.createSchema(
function(o){if(o==null)return{
success:!1,error:"Expected object, received ".concat(o)};if(qt(o)!=="object")return{success:!1,error:
"Expected object, received ".concat(qt(o))};for(var i=0,a=f.entries(n);i<a.length;i++){var s=n6(a[i],
2),u=s[0],l=s[1],c=l.validate(o[u]);if(!c.success)return{success:!1,error:"".concat(c.error," at ").
concat(u)}}return{success:!0,value:o}});return r.strict=function(){return e.createSchema(function(o){
var i=r.validate(o);if(!i.success)return i;var a=f.keys(o).filter(function(s){return!(s in n)});
return a.
length>0?{success:!1,error:"Unexpected properties: ".concat(a.join(", "))}:i})},r}},{key:"record",
value:function(n){
return e.createSchema(function(r){if(r===null)return{success:!1,error:
"Expected object, received null"};if(qt(r)!=="object")return{success:!1,error:
"Expected object, received ".concat(qt(r))};for(var o=0,
i=f.keys(r);o<i.length;o++){var a=i[o];if(typeof a!="string")return{success:!1,error:
"Expected string key, received ".concat(qt(a)," at ").concat(a)};var s=n.validate(r[a]);if(!s.success)return{
success:!1,
error:"".concat(s.error," at key ").concat(a)}}return{success:!0,value:r}})}}])})();PA.exports=d6});
var _A=De((RBe,IA)=>{"use strict";d();var p6=yt(),m6=p6.str2xml,f6="_rels/.rels";function g6(e){for(
var t=e.
files[f6],n=t?m6(t.asText()):null,r=n?n.getElementsByTagName("Relationship"):[],o={},i=0;i<r.length;
i++){
var a=r[i];o[a.getAttribute("Target")]=a.getAttribute("Type")}return o}IA.exports={getRelsTypes:g6}}
);var MA=De((OBe,FA)=>{"use strict";d();var h6=yt(),y6=h6.str2xml,$A="[Content_Types].xml";function b6(
e,t,n){
for(var r={},o=0;o<e.length;o++){var i=e[o],a=i.getAttribute("ContentType"),s=i.getAttribute(
"PartName").substr(1);r[s]=a}return n.file(/./).map(function(u){for(var l=u.name,c=0;c<t.length;c++){
var p=t[c],
m=p.getAttribute("ContentType"),y=p.getAttribute("Extension");l.slice(l.length-y.length)===y&&!r[l]&&
l!==$A&&(r[l]=m)}r[l]||(r[l]="")}),r}function v6(e){var t=e.files[$A],n=t?y6(t.asText()):null,r=n?n.
getElementsByTagName("Override"):null,o=n?n.getElementsByTagName("Default"):null;return{overrides:r,
defaults:o,contentTypes:t,contentTypeXml:n}}FA.exports={collectContentTypes:b6,getContentTypes:v6}});
var Qo=De((PBe,LA)=>{"use strict";d();var w6=Jn(),k6=w6.XTInternalError;function fo(){}function $s(e){
return e}LA.exports=function(e){var t={on:fo,set:fo,getFileType:fo,optionsTransformer:$s,preparse:$s,
matchers:function(){return[]},parse:fo,getTraits:fo,postparse:$s,errorsTransformer:$s,preResolve:fo,
resolve:fo,getRenderedMap:$s,render:fo,nullGetter:fo,postrender:$s};if(f.keys(t).every(function(o){
return!e[o]})){
var n=new k6(
"This module cannot be wrapped, because it doesn't define any of the necessary functions");throw n.properties={
id:"module_cannot_be_wrapped",explanation:
"This module cannot be wrapped, because it doesn't define any of the necessary functions"},n}for(var r in t)e[
r]||(e[r]=t[r]);return e}});var mm=De((IBe,qA)=>{"use strict";d();function Gl(e){
"@babel/helpers - typeof";return Gl=typeof w=="function"&&typeof w.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof w==
"function"&&t.constructor===w&&t!==w.prototype?"symbol":typeof t},Gl(e)}function x6(e){return E6(e)||
S6(e)||KA(e)||T6()}function T6(){throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function S6(e){
if(typeof w!="undefined"&&e[w.iterator]!=null||e["@@iterator"]!=null)return v.from(e)}function E6(e){
if(v.isArray(e))return wy(e)}function WA(e,t){return D6(e)||R6(e,t)||KA(e,t)||C6()}function C6(){
throw new TypeError(
`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function KA(e,t){
if(e){if(typeof e=="string")return wy(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?wy(e,t):void 0}}function wy(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function R6(e,t){var n=e==null?null:typeof w!="undefined"&&e[w.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function D6(
e){
if(v.isArray(e))return e}function jA(e,t){var n=f.keys(e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return f.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function GA(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?jA(f(n),!0).forEach(function(r){O6(e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,
f.getOwnPropertyDescriptors(n)):jA(f(n)).forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(
n,r))})}return e}function O6(e,t,n){return(t=A6(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function A6(e){var t=P6(e,"string");return Gl(t)=="symbol"?t:
t+""}function P6(e,t){if(Gl(e)!="object"||!e)return e;var n=e[w.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(Gl(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?k:b)(e)}var _r=yt(),N6=_r.getRightOrNull,
I6=_r.getRight,_6=_r.getLeft,
$6=_r.getLeftOrNull,F6=_r.chunkBy,M6=_r.isTagStart,L6=_r.isTagEnd,zA=_r.isContent,pm=_r.last,Kl=_r.first,
xy=Jn(),j6=xy.XTTemplateError,z6=xy.throwExpandNotFound,BA=xy.getLoopPositionProducesInvalidXMLError;
function B6(e,t){if(e.length===0)return!1;var n=pm(e).substr(1);return n.indexOf(t)===0}function U6(
e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=r.position,i=r.value,a=r.tag;a&&(o==="end"?B6(t,a)?t.pop(
):
t.push(i):o==="start"&&t.push(i))}return t}function W6(e,t){for(var n=0;n<t.length;n++){var r=t[n];
if(r.
indexOf("<".concat(e))===0)return!0}return!1}function K6(e,t,n){for(var r=U6(e.slice(t[0].offset,t[1].
offset)),o=function(){var u=n[a],l=u.contains,c=u.expand,p=u.onlyTextInTag;if(W6(l,r)){if(p){var m=$6(
e,l,t[0].offset),y=N6(e,l,t[1].offset);if(m===null||y===null)return 0;var T=e.slice(m,y),O=F6(T,
function(W){
return M6(l,W)?"start":L6(l,W)?"end":null}),A=Kl(O),P=pm(O),N=A.filter(zA),_=P.filter(zA);if(N.length!==
1||_.length!==1)return 0}for(var $=G6(r),F=0,B=0;B<$.length;B++){var M=$[B],L=M.tag,j=M.position;L===
c&&(j==="start"&&F++,j==="end"&&F--)}return F!==0?{v:{error:BA({tag:Kl(t).part.value,offset:[Kl(t).part.
offset,pm(t).part.offset]})}}:{v:{value:c}}}},i,a=0;a<n.length;a++)if(i=o(),i!==0&&i)return i.v;
return q6(
r)?{}:{error:BA({tag:Kl(t).part.value,offset:[Kl(t).part.offset,pm(t).part.offset]})}}function G6(e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=ky(r),i=/^\s*<\//.test(r)?"end":"start";t.push({tag:o,
position:i})}return t}function ky(e){return e.replace(/^\s*<\/?([a-zA-Z:]+).*/,"$1")}function q6(e){
if(e.length%2===1)return!1;for(var t=0,n=e.length/2;t<n;t++){var r=e[t],o=e[e.length-t-1],i=ky(r),a=ky(
o);if(i!==a)return!1}return!0}function Z6(e,t,n,r){var o=e.expandTo||r.expandTo;if(o){var i,a;try{a=
_6(n,o,t),i=I6(n,o,t)}catch(l){var s=GA({part:e,rootError:l,postparsed:n,expandTo:o,index:t},r.error);
if(r.onError){var u=r.onError(s);if(u==="ignore")return}z6(s)}return[a,i]}}function UA(e,t,n,r){var o=WA(
e,2),i=o[0],a=o[1],s=n.indexOf(t),u=n.slice(i,s),l=n.slice(s+1,a+1),c=r.getInner({postparse:r.postparse,
index:s,part:t,leftParts:u,rightParts:l,left:i,right:a,postparsed:n});return c.length||(c.expanded=[
u,l],c=[c]),{left:i,right:a,inner:c}}function H6(e,t){var n=[];e.errors&&(n=e.errors,e=e.postparsed);
for(var r=[],o=0,i=e.length;o<i;o++){var a=e[o];if(a.type==="placeholder"&&a.module===t.moduleName&&
!a.subparsed&&!a.expanded)try{var s=Z6(a,o,e,t);if(!s)continue;var u=WA(s,2),l=u[0],c=u[1];r.push({
left:l,
right:c,part:a,i:o,leftPart:e[l],rightPart:e[c]})}catch(_){n.push(_)}}r.sort(function(_,$){return _.
left===$.left?$.part.lIndex<_.part.lIndex?1:-1:$.left<_.left?1:-1});for(var p=-1,m=0,y=0,T=r.length;
y<
T;y++){var O,A=r[y];if(p=h.max(p,y>0?r[y-1].right:0),!(A.left<p)){var P=void 0;try{P=UA([A.left+m,A.
right+m],A.part,e,t)}catch(_){if(t.onError){var N=t.onError(GA({part:A.part,rootError:_,postparsed:e,
expandOne:UA},t.errors));if(N==="ignore")continue}if(_ instanceof j6)n.push(_);else throw _}P&&(m+=P.
inner.length-(P.right+1-P.left),(O=e).splice.apply(O,[P.left,P.right+1-P.left].concat(x6(P.inner))))}
}
return{postparsed:e,errors:n}}qA.exports={expandToOne:H6,getExpandToDefault:K6}});var fm=De(($Be,HA)=>{
"use strict";d();var J6="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
V6="application/vnd.ms-word.document.macroEnabled.main+xml",Y6="application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
X6="application/vnd.ms-word.template.macroEnabledTemplate.main+xml",Q6="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
e4="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",t4="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
n4="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml",r4="application/vnd.openxmlformats-officedocument.presentationml.slide+xml",
o4="application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml",i4="application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml",
a4="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",s4="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
u4="application/vnd.ms-excel.sheet.macroEnabled.main+xml",l4="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
ZA=[J6,V6,Y6,X6],c4={main:ZA,docx:[Q6].concat(ZA,[n4,e4,t4]),pptx:[r4,o4,i4,a4],xlsx:[s4,u4,
l4]};HA.exports=c4});var Ty=De((MBe,JA)=>{"use strict";d();var d4="application/vnd.openxmlformats-package.core-properties+xml",
p4="application/vnd.openxmlformats-officedocument.extended-properties+xml",m4="application/vnd.openxmlformats-officedocument.custom-properties+xml",
f4="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml",g4="application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml",
h4="application/vnd.ms-office.drawingml.diagramDrawing+xml";JA.exports={settingsContentType:f4,
coreContentType:d4,appContentType:p4,customContentType:m4,diagramDataContentType:g4,
diagramDrawingContentType:h4}});var QA=De((jBe,XA)=>{"use strict";d();function ql(e){
"@babel/helpers - typeof";return ql=typeof w=="function"&&typeof w.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof w==
"function"&&t.constructor===w&&t!==w.prototype?"symbol":typeof t},ql(e)}function y4(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function VA(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,v4(r.key),r)}}function b4(e,t,n){return t&&VA(e.prototype,t),n&&VA(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function v4(e){var t=w4(e,"string");return ql(t)=="symbol"?t:t+""}
function w4(e,t){
if(ql(e)!="object"||!e)return e;var n=e[w.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(ql(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?k:b)(e)}var k4=yt(),x4=k4.pushArray,T4=Qo(),Sy=fm(),Fs=Ty(),S4=Fs.settingsContentType,E4=Fs.
coreContentType,C4=Fs.appContentType,R4=Fs.customContentType,D4=Fs.diagramDataContentType,O4=Fs.diagramDrawingContentType,
YA=[S4,E4,C4,R4,D4,O4],A4=(function(){function e(){y4(this,e),this.name="Common"}return b4(e,[{key:
"getFileType",value:function(n){var r=n.doc,o=r.invertedContentTypes;if(o){for(var i=0;i<YA.length;i++){
var a=YA[i];o[a]&&x4(r.targets,o[a])}for(var s=["docx","pptx","xlsx"],u,l=0;l<s.length;l++)for(var c=s[
l],
p=Sy[c],m=0;m<p.length;m++){var y=p[m];if(o[y])for(var T=0,O=o[y];T<O.length;T++){var A=O[T];r.relsTypes[
A]&&
["http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"].indexOf(r.relsTypes[
A])===-1||(u=c,(Sy.main.
indexOf(y)!==-1||y===Sy.pptx[0])&&(r.textTarget||(r.textTarget=A)),u!=="xlsx"&&r.targets.push(A))}}
return u}}}])})();
XA.exports=function(){return T4(new A4)}});var a1=De((BBe,i1)=>{"use strict";d();function Zl(e){
"@babel/helpers - typeof";return Zl=typeof w=="function"&&typeof w.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof w==
"function"&&t.constructor===w&&t!==w.prototype?"symbol":typeof t},Zl(e)}function P4(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function e1(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,I4(r.key),r)}}function N4(e,t,n){return t&&e1(e.prototype,t),n&&e1(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function I4(e){var t=_4(e,"string");return Zl(t)=="symbol"?t:t+""}
function _4(e,t){
if(Zl(e)!="object"||!e)return e;var n=e[w.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Zl(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?k:b)(e)}var $4=Jn(),gm=$4.getScopeParserExecutionError,F4=um(),t1=F4.last,M4=yt(),Ms=M4.concatArrays;
function n1(e,t){for(var n=e.length>>>0,r,o=0;o<n;o++)if(r=e[o],t.call(this,r,o,e))return r}function r1(
e,t,n){
var r=this,o=this.scopeList[n],i=this.scopeList[this.scopeList.length-1];if(this.root.finishedResolving){
for(var a=this.resolved,s=function(){var y=r.scopeLindex[u];a=n1(a,function(T){return T.lIndex===y}),
a=a.value[r.scopePathItem[u]]},u=this.resolveOffset,l=this.scopePath.length;u<l;u++)s();return n1(a,
function(m){return t.part.lIndex===m.lIndex}).value}var c,p;!this.cachedParsers||!t.part?p=this.parser(
e,{tag:t.part,scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?p=this.cachedParsers[t.part.
lIndex]:p=this.cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath});try{
c=p.get(o,this.getContext(t,n))}catch(m){throw gm({tag:e,scope:o,error:m,offset:t.part.offset})}if(c==
null&&n>0)return r1.call(this,e,t,n-1);if(typeof c=="function")try{c=c(i,this)}catch(m){throw gm({
tag:e,
scope:o,error:m,offset:t.part.offset})}return c}function o1(e,t,n){var r=this,o=this.scopeList[n],i=this.
scopeList[this.scopeList.length-1],a;return!this.cachedParsers||!t.part?a=this.parser(e,{tag:t.part,
scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?a=this.cachedParsers[t.part.lIndex]:a=this.
cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath}),Promise.resolve().
then(function(){return a.get(o,r.getContext(t,n))}).catch(function(s){throw gm({tag:e,scope:o,error:
s,
offset:t.part.offset})}).then(function(s){return s==null&&n>0?o1.call(r,e,t,n-1):s}).then(function(s){
if(typeof s=="function")try{s=s(i,r)}catch(u){throw gm({tag:e,scope:o,error:u,offset:t.part.offset})}
return s})}var L4=(function(){function e(t){P4(this,e),this.root=t.root||this,this.resolveOffset=t.resolveOffset||
0,this.scopePath=t.scopePath,this.scopePathItem=t.scopePathItem,this.scopePathLength=t.scopePathLength,
this.scopeList=t.scopeList,this.scopeType="",this.scopeTypes=t.scopeTypes,this.scopeLindex=t.scopeLindex,
this.parser=t.parser,this.resolved=t.resolved,this.cachedParsers=t.cachedParsers}return N4(e,[{key:
"loopOver",value:function(n,r,o,i){return this.loopOverValue(this.getValue(n,i),r,o)}},{key:
"functorIfInverted",value:function(n,r,o,i,a){return n&&r(o,i,a),n}},{key:"isValueFalsy",value:
function(n,r){
return n==null||!n||r==="[object Array]"&&n.length===0}},{key:"loopOverValue",value:function(n,r,o){
this.root.finishedResolving&&(o=!1);var i=f.prototype.toString.call(n);if(this.isValueFalsy(n,i))return this.
scopeType=!1,this.functorIfInverted(o,r,t1(this.scopeList),0,1);if(i==="[object Array]"){this.scopeType=
"array";for(var a=0;a<n.length;a++)this.functorIfInverted(!o,r,n[a],a,n.length);return!0}return i===
"[object Object]"?(this.scopeType="object",this.functorIfInverted(!o,r,n,0,1)):(this.scopeType=!0,
this.
functorIfInverted(!o,r,t1(this.scopeList),0,1))}},{key:"getValue",value:function(n,r){var o=r1.call(
this,n,r,this.scopeList.length-1);return o}},{key:"getValueAsync",value:function(n,r){return o1.call(
this,n,r,this.scopeList.length-1)}},{key:"getContext",value:function(n,r){return{num:r,meta:n,
scopeList:this.
scopeList,resolved:this.resolved,scopePath:this.scopePath,scopeTypes:this.scopeTypes,scopePathItem:
this.
scopePathItem,scopePathLength:this.scopePathLength}}},{key:"createSubScopeManager",value:function(n,
r,o,i,a){
return new e({root:this.root,resolveOffset:this.resolveOffset,resolved:this.resolved,parser:this.parser,
cachedParsers:this.cachedParsers,scopeTypes:Ms([this.scopeTypes,[this.scopeType]]),scopeList:Ms([
this.
scopeList,[n]]),scopePath:Ms([this.scopePath,[r]]),scopePathItem:Ms([this.scopePathItem,[o]]),
scopePathLength:Ms(
[this.scopePathLength,[a]]),scopeLindex:Ms([this.scopeLindex,[i.lIndex]])})}}])})();i1.exports=function(
e){
return e.scopePath=[],e.scopePathItem=[],e.scopePathLength=[],e.scopeTypes=[],e.scopeLindex=[],e.scopeList=
[e.tags],new L4(e)}});var Cy=De((WBe,y1)=>{"use strict";d();function Jl(e){"@babel/helpers - typeof";
return Jl=typeof w=="function"&&typeof w.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof w==
"function"&&t.constructor===w&&t!==w.prototype?"symbol":typeof t},Jl(e)}function f1(e,t){return U4(e)||
B4(e,t)||z4(e,t)||j4()}function j4(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function z4(e,t){
if(e){if(typeof e=="string")return s1(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?s1(e,t):void 0}}function s1(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function B4(e,t){var n=e==null?null:typeof w!="undefined"&&e[w.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function U4(
e){
if(v.isArray(e))return e}function u1(e,t){var n=f.keys(e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return f.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function Ls(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?u1(f(n),!0).forEach(function(r){W4(e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,
f.getOwnPropertyDescriptors(n)):u1(f(n)).forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(
n,r))})}return e}function W4(e,t,n){return(t=K4(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function K4(e){var t=G4(e,"string");return Jl(t)=="symbol"?t:
t+""}function G4(e,t){if(Jl(e)!="object"||!e)return e;var n=e[w.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(Jl(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?k:b)(e)}var Gi=Jn(),l1=Gi.getUnclosedTagException,
q4=Gi.getUnopenedTagException,
Z4=Gi.getDuplicateOpenTagException,H4=Gi.getDuplicateCloseTagException,c1=Gi.throwMalformedXml,J4=Gi.
throwXmlInvalid,d1=Gi.XTTemplateError,ym=yt(),V4=ym.isTextStart,Y4=ym.isTextEnd,p1=ym.wordToUtf8,X4=ym.
pushArray,g1=0,h1=1,Hl=2,hm=3;function Q4(e,t){return e[0]<=t.offset&&t.offset<e[1]}function e9(e,t){
return V4(e)?(t&&c1(),!0):Y4(e)?(t||c1(),!1):t}function t9(e){var t="",n=1,r=e.indexOf(" ");return e[
e.
length-2]==="/"?(t="selfclosing",r===-1&&(r=e.length-2)):e[1]==="/"?(n=2,t="end",r===-1&&(r=e.length-
1)):(t="start",r===-1&&(r=e.length-1)),{tag:e.slice(n,r),position:t}}function n9(e,t,n){for(var r=0,
o=e.length,i={},a=0;a<t.length;a++){var s=t[a];i[s]=!0}for(var u=0;u<n.length;u++){var l=n[u];i[l]=!1}
for(var c=[];r<o&&(r=e.indexOf("<",r),r!==-1);){var p=r,m=e.indexOf("<",r+1);r=e.indexOf(">",r),(r===
-1||m!==-1&&r>m)&&J4(e,p);var y=e.slice(p,r+1),T=t9(y),O=T.tag,A=T.position,P=i[O];P!=null&&c.push({
type:"tag",position:A,text:P,offset:p,value:y,tag:O})}return c}function r9(e,t,n){var r=[],o=!1,i={
offset:0},
a,s=e.reduce(function(l,c){var p=c.position,m=c.offset,y=i.offset,T=i.length;if(a=t.substr(y,m-y),o&&
p==="start"){if(y+T===m&&(a=t.substr(y,m-y+T+4),!n.allowUnclosedTag))return r.push(Z4({xtag:a,offset:
y})),
i=c,l.push(Ls(Ls({},c),{},{error:!0})),l;n.allowUnclosedTag||r.push(l1({xtag:p1(a),offset:y})),l.pop(
)}
return!o&&p==="end"?n.allowUnopenedTag?l:y+T===m?(a=t.substr(y-4,m-y+T+4),r.push(H4({xtag:a,offset:y}
)),
i=c,l.push(Ls(Ls({},c),{},{error:!0})),l):(r.push(q4({xtag:a,offset:m})),i=c,l.push(Ls(Ls({},c),{},{
error:!0})),l):(o=p==="start",i=c,l.push(c),l)},[]);if(o){var u=i.offset;a=t.substr(u,t.length-u),n.
allowUnclosedTag||r.push(l1({xtag:p1(a),offset:u})),s.pop()}return{delimiterWithErrors:s,errors:r}}
function o9(e,t){
return e===-1&&t===-1?g1:e===t?h1:e===-1||t===-1?t<e?Hl:hm:e<t?Hl:hm}function i9(e){var t=e.split(
" ");
if(t.length!==2){var n=new d1("New Delimiters cannot be parsed");throw n.properties={id:
"change_delimiters_invalid",explanation:"Cannot parser delimiters"},n}var r=f1(t,2),o=r[0],i=r[1];if(
o.length===
0||i.length===0){var a=new d1("New Delimiters cannot be parsed");throw a.properties={id:
"change_delimiters_invalid",explanation:"Cannot parser delimiters"},a}return[o,i]}function a9(e,t,n){
var r=[],o=t.
start,i=t.end,a=-1,s=!1;if(o==null&&i==null)return[];for(;;){var u=e.indexOf(o,a+1),l=e.indexOf(i,a+
1),c=null,p=void 0,m=o9(u,l);switch(m===h1&&(m=s?hm:Hl),m){case g1:return r;case hm:s=!1,a=l,c="end",
p=i.length;break;case Hl:s=!0,a=u,c="start",p=o.length;break}if(n.changeDelimiterPrefix&&m===Hl&&e[a+
o.length]===n.changeDelimiterPrefix){r.push({offset:u,position:"start",length:o.length,
changedelimiter:!0});
var y=e.indexOf(n.changeDelimiterPrefix,a+o.length+1),T=e.indexOf(i,y+1);r.push({offset:T,position:
"end",length:i.length,changedelimiter:!0});var O=e.substr(a+o.length+1,y-a-o.length-1),A=i9(O),P=f1(
A,
2);o=P[0],i=P[1],a=T;continue}r.push({offset:a,position:c,length:p})}}function m1(e,t,n){for(var r="",
o=0;o<e.length;o++){var i=e[o];r+=i.value}for(var a=a9(r,t,n),s=0,u=[],l=0;l<e.length;l++){var c=e[l];
s+=c.value.length,u.push({offset:s-c.value.length,lIndex:c.lIndex})}for(var p=r9(a,r,n),m=p.delimiterWithErrors,
y=p.errors,T=0,O=0,A=[],P=0;P<u.length;P++){for(var N=u[P],_=e[P],$=N.offset,F=[$,$+_.value.length],
B=_.value,M=[];O<m.length&&Q4(F,m[O]);)M.push(m[O]),O++;var L=[],j=0;T>0&&(j=T,T=0);for(var W=0;W<M.
length;W++){var H=M[W],V=B.substr(j,H.offset-$-j);if(H.changedelimiter){H.position==="start"?V.length>
0&&L.push({type:"content",value:V}):j=H.offset-$+H.length;continue}V.length>0&&(L.push({type:
"content",value:V}),j+=V.length);var te={type:"delimiter",position:H.position,offset:j+$};L.push(te),
j=H.offset-
$+H.length}T=j-B.length;var Q=B.substr(j);Q.length>0&&L.push({type:"content",value:Q}),A.push(L)}
return{
parsed:A,errors:y}}function Ey(e){return e.type==="content"&&e.position==="insidetag"}function s9(e){
return e.filter(Ey)}function u9(e,t){for(var n=!1,r=0;r<e.length;r++){var o=e[r];n=e9(o,n),o.type===
"content"&&(o.position=n?"insidetag":"outsidetag"),t!=="text"&&Ey(o)&&(o.value=o.value.replace(/>/g,
"&gt;"))}}y1.exports={parseDelimiters:m1,parse:function(t,n,r,o){u9(t,o);for(var i=m1(s9(t),n,r),a=i.
parsed,s=i.errors,u=[],l=0,c=0,p=0;p<t.length;p++){var m=t[p];if(Ey(m)){for(var y=0,T=a[l];y<T.length;
y++){
var O=T[y];O.type==="content"&&(O.position="insidetag"),O.lIndex=c++}X4(u,a[l]),l++}else m.lIndex=c++,
u.push(m)}return{errors:s,lexed:u}},xmlparse:function(t,n){for(var r=n9(t,n.text,n.other),o=0,i=[],a=0;
a<
r.length;a++){var s=r[a];t.length>o&&s.offset-o>0&&i.push({type:"content",value:t.substr(o,s.offset-
o)}),o=s.offset+s.value.length,delete s.offset,i.push(s)}return t.length>o&&i.push({type:"content",
value:t.
substr(o)}),i}}});var v1=De((GBe,b1)=>{"use strict";d();function Ry(e){return p9(e)||d9(e)||c9(e)||
l9()}function l9(){
throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function c9(e,t){
if(e){if(typeof e=="string")return Dy(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?Dy(e,t):void 0}}function d9(e){if(typeof w!="undefined"&&e[w.iterator]!=null||e["@@iterator"]!=
null)return v.from(e)}function p9(e){if(v.isArray(e))return Dy(e)}function Dy(e,t){(t==null||t>e.length)&&
(t=e.length);for(var n=0,r=v(t);n<t;n++)r[n]=e[n];return r}function Vl(e){return e.type==="placeholder"}
function m9(e){var t={},n=[{items:e.filter(Vl),parents:[],path:[]}];function r(L,j,W){W.length&&
n.push({items:W,parents:[].concat(Ry(j.parents),[L]),path:L.dataBound!==!1&&!L.attrParsed&&L.value&&
!L.attrParsed?[].concat(Ry(j.path),[L.value]):Ry(j.path)})}function o(L,j){for(var W=arguments.length>
2&&arguments[2]!==void 0?arguments[2]:j.length,H=L,V=0;V<W;V++)H=H[j[V]];return H}function i(L,j){
for(var W=j.
length,H=0;H<j.length;H++){var V=j[H],te=typeof V.lIndex=="number"?V.lIndex:parseInt(V.lIndex.split(
"-")[0],10);te>L.lIndex&&W--}return W}for(;n.length>0;)for(var a=n.pop(),s=o(t,a.path),u=0,l=a.items;
u<
l.length;u++){var c,p,m=l[u];if(m.attrParsed){for(var y in m.attrParsed)r(m,a,m.attrParsed[y].filter(
Vl));continue}if(m.subparsed){if(m.dataBound!==!1){var T,O;(T=s)[O=m.value]||(T[O]={})}r(m,a,m.subparsed.
filter(Vl));continue}if(m.cellParsed){for(var A=0,P=m.cellPostParsed;A<P.length;A++){var N=P[A];if(N.
type==="placeholder"){if(N.module==="pro-xml-templating/xls-module-loop")continue;if(N.subparsed){
var _,
$;(_=s)[$=N.value]||(_[$]={}),r(N,a,N.subparsed.filter(Vl))}else{var F,B,M=i(m,a.parents);s=o(t,a.path,
M),(F=s)[B=N.value]||(F[B]={})}}}continue}m.dataBound!==!1&&((c=s)[p=m.value]||(c[p]={}))}return t}
b1.
exports={getTags:m9,isPlaceholder:Vl}});var k1=De((ZBe,w1)=>{"use strict";d();var f9=yt(),g9=f9.pushArray;
function h9(e,t){return t instanceof
S?g9(f.getOwnPropertyNames(t),["stack"]).reduce(function(n,r){return n[r]=t[r],r==="stack"&&(n[r]=t[
r].
toString()),n},{}):t}function y9(e,t){if(console.log(E.stringify({error:e},h9,t==="json"?2:null)),e.
properties&&e.properties.errors instanceof v){var n=e.properties.errors.map(function(r){return r.properties.
explanation}).join(`
`);console.log("errorMessages",n)}}w1.exports=y9});var Oy=De((JBe,x1)=>{"use strict";d();var b9=yt(),
v9=b9.pregMatchAll;x1.exports=function(t,n){var r={
content:t},o=n.join("|"),i=new RegExp("(?:(<(?:".concat(o,")[^>]*>)([^<>]*)</(?:").concat(o,
")>)|(<(?:").concat(o,")[^>]*/>)"),"g");return r.matches=v9(i,r.content),r}});var S1=De((YBe,T1)=>{
"use strict";d();function Yl(e){"@babel/helpers - typeof";return Yl=typeof w=="function"&&typeof w.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof w==
"function"&&t.constructor===w&&t!==w.prototype?"symbol":typeof t},Yl(e)}var w9=new RegExp(k.fromCharCode(
160),"g");function js(e){return e.replace(w9," ")}function k9(e,t){var n=Yl(e);if(n==="string")return js(
t.substr(0,e.length))===e;if(e instanceof RegExp)return e.test(js(t));if(n==="function")return!!e(t)}
function x9(e,t){var n=Yl(e);if(n==="string")return js(t).substr(e.length);if(e instanceof RegExp)return js(
t).match(e)[1];if(n==="function")return e(t)}function T9(e,t){var n=Yl(e);if(n==="string")return[t,
js(
t).substr(e.length)];if(e instanceof RegExp)return js(t).match(e);if(n==="function")return[t,e(t)]}
T1.
exports={match:k9,getValue:x9,getValues:T9}});var O1=De((QBe,D1)=>{"use strict";d();function Xl(e){
"@babel/helpers - typeof";return Xl=typeof w=="function"&&typeof w.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof w==
"function"&&t.constructor===w&&t!==w.prototype?"symbol":typeof t},Xl(e)}function E1(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function ei(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?E1(f(n),!0).forEach(function(r){
S9(
e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,f.getOwnPropertyDescriptors(n)):E1(f(n)).
forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(n,r))})}return e}function S9(e,t,
n){
return(t=E9(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function E9(e){var t=C9(e,"string");return Xl(t)=="symbol"?t:t+""}function C9(e,t){if(Xl(e)!="object"||
!e)return e;var n=e[w.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Xl(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
k:b)(e)}function C1(e,t){return A9(e)||O9(e,t)||D9(e,t)||R9()}function R9(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function D9(e,t){
if(e){if(typeof e=="string")return R1(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?R1(e,t):void 0}}function R1(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function O9(e,t){var n=e==null?null:typeof w!="undefined"&&e[w.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function A9(
e){
if(v.isArray(e))return e}var bm=yt(),P9=bm.wordToUtf8,Ay=bm.pushArray,N9=bm.isParagraphStart,I9=bm.isBreakTag,
Py=S1(),_9=Py.match,$9=Py.getValue,F9=Py.getValues;function M9(e,t){for(var n=[],r=0;r<e.length;r++){
var o=e[r];if(o.matchers){var i=o.matchers(t);if(!(i instanceof v))throw new S(
"module matcher returns a non array");Ay(n,i)}}return n}function L9(e,t,n){for(var r=[],o=0;o<e.length;
o++){var i=e[o],a=C1(
i,2),s=a[0],u=a[1],l=i[2]||{};if(n.match(s,t)){var c=n.getValues(s,t);if(typeof l=="function"&&(l=l(
c)),!l.value){var p=C1(c,2);l.value=p[1]}r.push(ei({type:"placeholder",prefix:s,module:u,onMatch:l.onMatch,
priority:l.priority},l))}}return r}function j9(e,t){var n=t.modules,r=t.startOffset,o=t.lIndex,i;t.offset=
r,t.match=_9,t.getValue=$9,t.getValues=F9;var a=M9(n,t),s=L9(a,e,t);if(s.length>0){for(var u=null,l=0;
l<
s.length;l++){var c=s[l];c.priority||(c.priority=-c.value.length),(!u||c.priority>u.priority)&&(u=c)}
return u.offset=r,delete u.priority,u.endLindex=o,u.lIndex=o,u.raw=e,u.onMatch&&u.onMatch(u),delete u.
onMatch,delete u.prefix,u}for(var p=0;p<n.length;p++){var m=n[p];if(i=m.parse(e,t),i)return i.offset=
r,i.endLindex=o,i.lIndex=o,i.raw=e,i}return{type:"placeholder",value:e,offset:r,endLindex:o,lIndex:o}
}
var z9={preparse:function(t,n,r){function o(i,a){for(var s=0;s<n.length;s++){var u=n[s];i=u.preparse(
i,a)||i}return i}return o(t,r)},parse:function(t,n,r){var o=!1,i="",a,s=[],u=r.fileTypeConfig.droppedTagsInsidePlaceholder||
[];return t.reduce(function(l,c){return c.type==="delimiter"?(o=c.position==="start",c.position==="end"&&
(r.parse=function(p){return j9(p,ei(ei(ei({},r),c),{},{startOffset:a,modules:n}))},l.push(r.parse(
P9(i))),Ay(l,s),s=[]),c.position==="start"&&(s=[],a=c.offset),i="",l):o?c.type!=="content"||c.position!==
"insidetag"?(r.syntax.preserveNewlinesInTags&&(I9(c)||N9(c))&&(i+=`
`),u.indexOf(c.tag)!==-1||s.push(c),l):(i+=c.value,l):(l.push(c),l)},[])},postparse:function(t,n,r){
function o(s,u,l){for(var c=[],p=0;p<n.length;p++){var m=n[p];c.push(m.getTraits(s,u,l))}return c}
var i=[];
function a(s,u){for(var l=s,c=0;c<n.length;c++){var p=n[c],m=p.postparse(l,ei(ei({},u),{},{postparse:
function(T,O){
return a(T,ei(ei({},u),O))},getTraits:o}));if(m!=null){if(m.errors){Ay(i,m.errors),l=m.postparsed;
continue}
l=m}}return l}return{postparsed:a(t,r),errors:i}}};D1.exports=z9});var Ny=De((tUe,A1)=>{"use strict";
d();function B9(e,t){if(e.lIndex==null)return null;var n=t.scopeManager.
scopePathItem;e.parentPart&&(n=n.slice(0,n.length-1));var r=t.filePath+"@"+e.lIndex.toString()+"-"+n.
join("-");return r}A1.exports=B9});var _1=De((rUe,I1)=>{"use strict";d();var N1=Jn(),U9=N1.throwUnimplementedTagType,
W9=N1.XTScopeParserError,
K9=yt(),P1=K9.pushArray,G9=Ny();function q9(e,t){for(var n=0,r=t.modules;n<r.length;n++){var o=r[n],
i=o.render(e,t);if(i)return i}return!1}function Z9(e){var t=e.baseNullGetter,n=e.compiled,r=e.scopeManager;
e.nullGetter=function(y,T){return t(y,T||r)};for(var o=[],i=[],a=0,s=n.length;a<s;a++){var u=n[a];e.
index=a,e.resolvedId=G9(u,e);var l=void 0;try{l=q9(u,e)}catch(y){if(y instanceof W9){o.push(y),i.push(
u);continue}throw y}if(l){l.errors&&P1(o,l.errors),i.push(l);continue}if(u.type==="content"||u.type===
"tag"){i.push(u);continue}U9(u,a)}for(var c=[],p=0;p<i.length;p++){var m=i[p].value;m instanceof v?
P1(
c,m):m&&c.push(m)}return{errors:o,parts:c}}I1.exports=Z9});var F1=De((iUe,$1)=>{"use strict";d();
function H9(e){for(var t=0,n=-1,r=0;r<e.length;r++){var o=e[r];
if(o instanceof R){n!==-1&&(t+=3,n=-1),t+=o.length;continue}for(var i=0;i<o.length;i++){var a=o.charCodeAt(
i);if(n!==-1){if((a&64512)===56320){t+=4,n=-1;continue}t+=3,n=-1}if((a&64512)===55296)if(i+1<o.length){
var s=o.charCodeAt(i+1);if((s&64512)===56320){t+=4,i++;continue}}else{n=a;continue}t+=a<128?1:a<2048?
2:3}}return t+(n===-1?0:3)}function J9(e,t){var n=0,r=-1;function o(c){c<128?t[n++]=c:c<2048?(t[n++]=
192|c>>>6,t[n++]=128|c&63):c<65536?(t[n++]=224|c>>>12,t[n++]=128|c>>>6&63,t[n++]=128|c&63):(t[n++]=240|
c>>>18,t[n++]=128|c>>>12&63,t[n++]=128|c>>>6&63,t[n++]=128|c&63)}for(var i=0;i<e.length;i++){var a=e[
i];
if(a instanceof R){r!==-1&&(o(r),r=-1),t.set(a,n),n+=a.length;continue}for(var s=0;s<a.length;s++){
var u=a.
charCodeAt(s);if(r!==-1){if((u&64512)===56320){o(65536+(r-55296<<10)+(u-56320)),r=-1;continue}o(r),r=
-1}if((u&64512)===55296)if(s+1<a.length){var l=a.charCodeAt(s+1);if((l&64512)===56320)u=65536+(u-55296<<
10)+(l-56320),s++;else{o(u);continue}}else{r=u;continue}o(u)}}r!==-1&&o(r)}function V9(e,t){for(var n=0,
r=e.length;n<r;n++)typeof e[n]=="number"&&(e[n]=e[n].toString());for(var o=0,i=t.modules;o<i.length;
o++){
var a=i[o];e=a.postrender(e,t)}var s=t.joinUncorrupt(e,t),u=new R(H9(s));J9(s,u);for(var l=0;l<s.length;
l++)
delete s[l];return u}$1.exports=V9});var W1=De((sUe,U1)=>{"use strict";d();function Ql(e){
"@babel/helpers - typeof";return Ql=typeof w=="function"&&typeof w.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof w==
"function"&&t.constructor===w&&t!==w.prototype?"symbol":typeof t},Ql(e)}function M1(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function L1(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?M1(f(n),!0).forEach(function(r){
Y9(
e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,f.getOwnPropertyDescriptors(n)):M1(f(n)).
forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(n,r))})}return e}function Y9(e,t,
n){
return(t=X9(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function X9(e){var t=Q9(e,"string");return Ql(t)=="symbol"?t:t+""}function Q9(e,t){if(Ql(e)!="object"||
!e)return e;var n=e[w.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Ql(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
k:b)(e)}var eG=yt(),j1=eG.pushArray,tG=Ny();function nG(e,t){for(var n=0,r=t.modules;n<r.length;n++){
var o=r[n],i=o.resolve(e,t);if(i)return i}return!1}function B1(e,t,n,r){var o=nG(e,L1(L1({},r),{},{
resolvedId:tG(
e,r)}));if(o)return o.then(function(i){t.push({tag:e.value,lIndex:e.lIndex,value:i})}).catch(
function(i){
i instanceof v?j1(n,i):n.push(i)});if(e.type==="placeholder")return r.scopeManager.getValueAsync(e.value,
{part:e}).then(function(i){return i==null?r.nullGetter(e):i}).then(function(i){t.push({tag:e.value,
lIndex:e.
lIndex,value:i})}).catch(function(i){i instanceof v?j1(n,i):n.push(i)})}function rG(e){var t=[],n=[],
r=e.baseNullGetter,o=e.scopeManager;e.nullGetter=function(a,s){return r(a,s||o)},e.resolved=t;var i=oG(
e,n,t);return i?i.then(function(){return z1(e,n,t)}):z1(e,n,t)}function oG(e,t,n){for(var r=null,o=function(
){
var u=a[i];if(["content","tag"].indexOf(u.type)!==-1)return 1;u.resolveFirst&&(r!=null||(r=Promise.resolve(
null)),r=r.then(function(){return B1(u,n,t,e)}))},i=0,a=e.compiled;i<a.length;i++)o();return r}
function z1(e,t,n){
for(var r=[],o=0,i=e.compiled;o<i.length;o++){var a=i[o];["content","tag"].indexOf(a.type)===-1&&(a.
resolveFirst||r.push(B1(a,n,t,e)))}return Promise.all(r).then(function(){return{errors:t,resolved:n}
})}
U1.exports=rG});var q1=De((lUe,G1)=>{"use strict";d();var ec=yt(),zs=ec.startsWith,iG=ec.endsWith,Iy=ec.isStarting,
K1=ec.
isEnding,aG=ec.isWhiteSpace,sG=fm();function uG(e){for(var t="",n=0,r=e.length;n<r;n++){var o=e[n];o instanceof
R||aG(o)||zs(o,"<w:bookmarkEnd")||(iG(t,"</w:tbl>")&&!zs(o,"<w:p")&&!zs(o,"<w:tbl")&&!zs(o,
"<w:sectPr")&&!zs(o,"</w:ftr>")&&!zs(o,"</w:hdr>")&&(o="<w:p/>".concat(o)),t=o,e[n]=o)}return e}
function lG(e,t){
var n=t.fileTypeConfig.tagShouldContain||[],r=-1;sG.docx.indexOf(t.contentType)!==-1&&(e=uG(e));for(
var o=-1,
i=0,a=n.length;i<a;i++)for(var s=n[i],u=s.tag,l=s.shouldContain,c=s.value,p=s.drop,m=s.dropParent,y=null,
T=0,O=e.length;T<O;T++){var A=e[T];if(!(A instanceof R)){if(r===i)if(K1(A,u)){if(r=-1,m){for(var P=-1,
N=o;N>0;N--)if(Iy(e[N],m)){P=N;break}for(var _=P;_<=e.length;_++){if(K1(e[_],m)){e[_]="";break}e[_]=
""}}else{for(var $=o;$<=T;$++)e[$]="";p||(e[T]=y.join("")+c+A)}y=null}else{y&&y.push(A);for(var F=0,
B=l.length;F<B;F++)if(Iy(A,l[F])){r=-1,y=null;break}}r===-1&&Iy(A,u)&&A.indexOf("<",1)===-1&&(A[A.length-
2]==="/"?e[T]="":(o=T,r=i,y=p||m?null:[A]))}}return e}G1.exports=lG});var eP=De((dUe,Q1)=>{
"use strict";d();function tc(e){"@babel/helpers - typeof";return tc=typeof w=="function"&&typeof w.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof w==
"function"&&t.constructor===w&&t!==w.prototype?"symbol":typeof t},tc(e)}function cG(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function Z1(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,pG(r.key),r)}}function dG(e,t,n){return t&&Z1(e.prototype,t),n&&Z1(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function pG(e){var t=mG(e,"string");return tc(t)=="symbol"?t:t+""}
function mG(e,t){
if(tc(e)!="object"||!e)return e;var n=e[w.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(tc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?k:b)(e)}var $y=yt(),H1=$y.pushArray,fG=$y.wordToUtf8,gG=$y.convertSpaces,hG=Oy(),J1=Cy(),_y=O1(
),
V1=_1(),yG=F1(),Y1=W1(),bG=q1(),vG=Function.prototype.bind,X1=Function.prototype.call,wG=X1.bind(X1,
vG);function kG(e,t){for(var n=hG(e,t),r=[],o=0,i=n.matches;o<i.length;o++){var a=i[o];r.push(a.array[
2])}
return fG(gG(r.join("")))}Q1.exports=(function(){function e(t,n){cG(this,e),this.cachedParsers={},
this.
content=t;for(var r in n)this[r]=n[r];this.setModules({inspect:{filePath:n.filePath}})}return dG(e,[
{key:"resolveTags",value:function(n){var r=this;this.tags=n;var o=this.getOptions(),i=this.filePath;
o.scopeManager=this.scopeManager,o.resolve=Y1;for(var a=[],s=[],u=0,l=this.modules;u<l.length;u++){
var c=l[u];
s.push(Promise.resolve(c.preResolve(o)).catch(function(p){a.push(p)}))}return Promise.all(s).then(
function(){
if(a.length!==0)throw a;return Y1(o).then(function(p){for(var m=p.resolved,y=p.errors,T=0;T<y.length;
T++){
var O,A=y[T];A instanceof S||(A=new S(A)),(O=A).properties||(O.properties={}),A.properties.file=i,y[
T]=
A}if(y.length!==0)throw y;return Promise.all(m).then(function(P){return o.scopeManager.root.finishedResolving=
!0,o.scopeManager.resolved=P,r.setModules({inspect:{resolved:P,filePath:i}}),P})}).catch(function(p){
throw r.errorChecker(p),p})})}},{key:"getFullText",value:function(){return kG(this.content,this.fileTypeConfig.
tagsXmlTextArray)}},{key:"setModules",value:function(n){for(var r=0,o=this.modules;r<o.length;r++){
var i=o[r];
i.set(n)}}},{key:"preparse",value:function(){this.allErrors=[],this.xmllexed=J1.xmlparse(this.content,
{text:this.fileTypeConfig.tagsXmlTextArray,other:this.fileTypeConfig.tagsXmlLexedArray}),this.setModules(
{inspect:{filePath:this.filePath,xmllexed:this.xmllexed}});var n=J1.parse(this.xmllexed,this.delimiters,
this.syntax,this.fileType),r=n.lexed,o=n.errors;H1(this.allErrors,o),this.lexed=r,this.setModules({
inspect:{
filePath:this.filePath,lexed:this.lexed}});var i=this.getOptions();this.lexed=_y.preparse(this.lexed,
this.modules,i)}},{key:"parse",value:function(){var n=arguments.length>0&&arguments[0]!==void 0?
arguments[0]:
{},r=n.noPostParse;this.setModules({inspect:{filePath:this.filePath}});var o=this.getOptions();
return this.
parsed=_y.parse(this.lexed,this.modules,o),this.setModules({inspect:{filePath:this.filePath,parsed:
this.
parsed}}),r?this:this.postparse()}},{key:"postparse",value:function(){var n=this.getOptions(),r=_y.postparse(
this.parsed,this.modules,n),o=r.postparsed,i=r.errors;return this.postparsed=o,this.setModules({
inspect:{
filePath:this.filePath,postparsed:this.postparsed}}),H1(this.allErrors,i),this.errorChecker(this.allErrors),
this}},{key:"errorChecker",value:function(n){for(var r=0,o=n;r<o.length;r++){var i=o[r];i.properties||
(i.properties={}),i.properties.file=this.filePath}for(var a=0,s=this.modules;a<s.length;a++){var u=s[
a];
n=u.errorsTransformer(n)}}},{key:"baseNullGetter",value:function(n,r){for(var o=null,i=0,a=this.modules;
i<
a.length;i++){var s=a[i];o==null&&(o=s.nullGetter(n,r,this))}return o!=null?o:this.nullGetter(n,r)}}
,
{key:"getOptions",value:function(){return{compiled:this.postparsed,cachedParsers:this.cachedParsers,
tags:this.tags,modules:this.modules,parser:this.parser,contentType:this.contentType,relsType:this.relsType,
baseNullGetter:wG(this.baseNullGetter,this),filePath:this.filePath,syntax:this.syntax,fileTypeConfig:
this.
fileTypeConfig,fileType:this.fileType,linebreaks:this.linebreaks,stripInvalidXMLChars:this.stripInvalidXMLChars}
}},
{key:"render",value:function(n){this.filePath=n;var r=this.getOptions();r.resolved=this.scopeManager.
resolved,r.scopeManager=this.scopeManager,r.render=V1,r.joinUncorrupt=bG;var o=V1(r),i=o.errors,a=o.
parts;return i.length>0?(this.allErrors=i,this.errorChecker(i),this):(this.content=yG(a,r),this.setModules(
{inspect:{filePath:this.filePath,content:this.content}}),this)}}])})()});var gP=De((mUe,fP)=>{
"use strict";d();function oc(e){"@babel/helpers - typeof";return oc=typeof w=="function"&&typeof w.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof w==
"function"&&t.constructor===w&&t!==w.prototype?"symbol":typeof t},oc(e)}function tP(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function ti(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?tP(f(n),!0).forEach(function(r){
xG(
e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,f.getOwnPropertyDescriptors(n)):tP(f(n)).
forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(n,r))})}return e}function xG(e,t,
n){
return(t=dP(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function TG(e,t){return RG(e)||CG(e,t)||EG(e,t)||SG()}function SG(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function EG(e,t){
if(e){if(typeof e=="string")return nP(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?nP(e,t):void 0}}function nP(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function CG(e,t){var n=e==null?null:typeof w!="undefined"&&e[w.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function RG(
e){
if(v.isArray(e))return e}function DG(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function rP(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||
!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(e,dP(r.key),r)}}function OG(e,t,n){
return t&&rP(e.prototype,t),n&&rP(e,n),f.defineProperty(e,"prototype",{writable:!1}),e}function dP(e){
var t=AG(e,"string");return oc(t)=="symbol"?t:t+""}function AG(e,t){if(oc(e)!="object"||!e)return e;
var n=e[w.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(oc(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?k:b)(e)}var Vn=yt(),PG=Vn.chunkBy,
vm=Vn.last,Ly=Vn.isParagraphStart,Fy=Vn.isModule,oP=Vn.pushArray,pP=Vn.isParagraphEnd,NG=Vn.isContent,
rc=Vn.startsWith,jy=Vn.isTagEnd,Bs=Vn.isTagStart,My=Vn.getSingleAttribute,iP=Vn.setSingleAttribute,
IG=fm(),
_G=Qo(),$G=yt(),aP=$G.isWhiteSpace,nc="loop";function FG(e){for(var t=0;t<e.length;t++){var n=e[t];
if(NG(
n))return!0}return!1}function MG(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.type!=="content")return n}
return null}function mP(e){var t=MG(e.subparsed);return t!=null&&t.tag!=="w:t"}function LG(e){return e.
hasPageBreak&&mP(e)?'<w:p><w:r><w:br w:type="page"/></w:r></w:p>':""}function jG(e){return e.length&&
Ly(e[0])&&pP(vm(e))}function sP(e){return FG(e)?0:e.length}function uP(e){var t=e.parts.length-1;e.parts[
t]===
"</w:p>"?e.parts.splice(t,0,'<w:r><w:br w:type="page"/></w:r>'):e.parts.push(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}function zG(e){e.parts.unshift(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}
function BG(e){for(var t=0;t<e.length;t++){var n=e[t];if(Bs("w:type",n)&&n.value.indexOf(
"continuous")!==
-1)return!0}return!1}function UG(e){for(var t=0;t<e.length;t++){var n=e[t];if(Bs("w:type",n)&&n.value.
indexOf('w:val="nextPage"')!==-1)return!0}return!1}function WG(e,t){for(var n="",r=0;r<t.length;r++){
var o=t[r].value;n+=o}e.unshift("<w:p><w:pPr>".concat(n,"</w:pPr></w:p>"))}function KG(e){for(var t=!1,
n=!1,r=0;r<e.length;r++){var o=e[r];!t&&rc(o,"<w:sectPr")&&(n=!0),n&&(rc(o,"<w:type")&&(t=!0),!t&&rc(
o,"</w:sectPr")&&(e.splice(r,0,'<w:type w:val="continuous"/>'),r++))}return e}function GG(e){for(var t=0,
n=0;n<e.length;n++)!rc(e[n],"<w:headerReference")&&!rc(e[n],"<w:footerReference")&&(e[t]=e[n],t++);
return e.
length=t,e}function lP(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag==="w:br"&&n.value.indexOf(
'w:type="page"')!==-1)return!0}return!1}function cP(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag===
"w:drawing")return!0}return!1}function qG(e){for(var t=[],n=null,r=0;r<e.length;r++){var o=e[r];Bs(
"w:sectPr",o)&&(n=[],t.push(n)),n!==null&&n.push(o),jy("w:sectPr",o)&&(n=null)}return t}function ZG(
e){
for(var t=!1,n=0,r=0;r<e.length;r++){var o=e[r];Bs("w:sectPr",o)&&(t=!0),t&&(o.tag==="w:headerReference"||
o.tag==="w:footerReference")&&(n++,t=!1),jy("w:sectPr",o)&&(t=!1)}return n}function HG(e){for(var t=[
],
n=!1,r=e.length-1;r>=0;r--){var o=e[r];if(jy("w:sectPr",o)&&(n=!0),Bs("w:sectPr",o)&&(t.unshift(o.value),
n=!1),n&&t.unshift(o.value),Ly(o)){if(t.length>0)return t.join("");break}}return""}var JG=(function(
){
function e(){DG(this,e),this.name="LoopModule",this.inXfrm=!1,this.totalSectPr=0,this.prefix={start:
"#",end:"/",dash:/^-([^\s]+)\s(.+)/,inverted:"^"}}return OG(e,[{key:"optionsTransformer",value:
function(n,r){
return this.docxtemplater=r,n}},{key:"preparse",value:function(n,r){var o=r.contentType;IG.main.indexOf(
o)!==-1&&(this.sects=qG(n))}},{key:"matchers",value:function(){var n=nc;return[[this.prefix.start,n,
{expandTo:"auto",location:"start",inverted:!1}],[this.prefix.inverted,n,{expandTo:"auto",location:
"start",inverted:!0}],[this.prefix.end,n,{location:"end"}],[this.prefix.dash,n,function(r){var o=TG(
r,
3),i=o[1],a=o[2];return{location:"start",inverted:!1,expandTo:i,value:a}}]]}},{key:"getTraits",value:
function(n,r){
if(n==="expandPair"){for(var o=[],i=0,a=r.length;i<a;i++){var s=r[i];Fy(s,nc)&&s.subparsed==null&&o.
push({part:s,offset:i})}return o}}},{key:"postparse",value:function(n,r){var o=r.basePart;if(o&&this.
docxtemplater.fileType==="docx"&&n.length>0){o.sectPrCount=ZG(n),this.totalSectPr+=o.sectPrCount;for(
var i=this.
sects,a=0,s=i.length;a<s;a++){var u=i[a];if(o.lIndex<u[0].lIndex){a+1<i.length&&BG(i[a+1])&&(o.addContinuousType=
!0);break}if(n[0].lIndex<u[0].lIndex&&u[0].lIndex<o.lIndex){UG(i[a])&&(o.addNextPage={index:a});
break}}
o.lastParagrapSectPr=HG(n)}if(!o||o.expandTo!=="auto"||o.module!==nc||!jG(n))return n;o.paragraphLoop=
!0;var l=0,c=PG(n,function(O){return Ly(O)&&(l++,l===1)?"start":pP(O)&&(l--,l===0)?"end":null}),p=c[
0],
m=vm(c),y=sP(p),T=sP(m);return y>0&&c[1][0].type==="content"&&aP(c[1][0].value)&&(y+=1),T>0&&vm(c[c.
length-2]).type==="content"&&aP(vm(c[c.length-2]).value)&&(T+=1),o.hasPageBreakBeginning=lP(p),o.hasPageBreak=
lP(m),cP(p)&&(y=0),cP(m)&&(T=0),n.slice(y,n.length-T)}},{key:"resolve",value:function(n,r){var o=this;
if(!Fy(n,nc))return null;var i=r.scopeManager,a=i.getValueAsync(n.value,{part:n}),s=[],u;o.resolveSerially&&
(u=Promise.resolve(null));function l(p,m,y){var T=i.createSubScopeManager(p,n.value,m,n,y);o.resolveSerially?
(u=u.then(function(){return r.resolve(ti(ti({},r),{},{compiled:n.subparsed,tags:{},scopeManager:T}))}
),
s.push(u)):s.push(r.resolve(ti(ti({},r),{},{compiled:n.subparsed,tags:{},scopeManager:T})))}var c=[];
return a.then(function(p){return p!=null||(p=r.nullGetter(n)),p instanceof Promise?p.then(function(m){
return m instanceof v?Promise.all(m):m}):p instanceof v?Promise.all(p):p}).then(function(p){return i.
loopOverValue(p,l,n.inverted),Promise.all(s).then(function(m){for(var y=[],T=0;T<m.length;T++){var O=m[
T],
A=O.resolved,P=O.errors;oP(c,P),y.push(A)}return y}).then(function(m){if(c.length>0)throw c;return m}
)})}},
{key:"render",value:function(n,r){var o=this;if(n.tag==="p:xfrm"&&(o.inXfrm=n.position==="start"),n.
tag==="a:ext"&&o.inXfrm)return o.lastExt=n,n;if(!Fy(n,nc))return null;var i=[],a=[],s=0,u=n.subparsed[
0],
l=0;(u==null?void 0:u.tag)==="a:tr"&&(l=+My(u.value,"h")),s-=l;var c=0,p=mP(n);function m(A,P,N){s+=
l;for(var _=r.scopeManager.createSubScopeManager(A,n.value,P,n,N),$=0,F=n.subparsed;$<F.length;$++){
var B=F[$];if(Bs("a16:rowId",B)){var M=+My(B.value,"val")+c;c=1,B.value=iP(B.value,"val",M)}}var L=r.
render(ti(ti({},r),{},{compiled:n.subparsed,tags:{},scopeManager:_}));n.hasPageBreak&&P===N-1&&p&&uP(
L);var j=_.scopePathItem.some(function(te){return te!==0});j?(n.sectPrCount===1&&(L.parts=GG(L.parts)),
n.addContinuousType&&(L.parts=KG(L.parts))):n.addNextPage&&WG(L.parts,o.sects[n.addNextPage.index]),
n.addNextPage&&uP(L),n.hasPageBreakBeginning&&p&&zG(L);for(var W=0,H=L.parts;W<H.length;W++){var V=H[
W];
i.push(V)}oP(a,L.errors)}var y=r.scopeManager.getValue(n.value,{part:n});y!=null||(y=r.nullGetter(n));
var T=r.scopeManager.loopOverValue(y,m,n.inverted);if(T===!1)return n.lastParagrapSectPr?n.paragraphLoop?
{value:"<w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr></w:p>")}:{value:
"</w:t></w:r></w:p><w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr><w:r><w:t>")}:{value:LG(n)||"",
errors:a};if(s!==0){var O=+My(
o.lastExt.value,"cy");o.lastExt.value=iP(o.lastExt.value,"cy",O+s)}return{value:r.joinUncorrupt(i,ti(
ti({},r),{},{basePart:n})),errors:a}}}])})();fP.exports=function(){return _G(new JG)}});var kP=De((
gUe,wP)=>{"use strict";d();function ic(e){"@babel/helpers - typeof";return ic=typeof w=="function"&&
typeof w.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof w==
"function"&&t.constructor===w&&t!==w.prototype?"symbol":typeof t},ic(e)}function VG(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function hP(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,XG(r.key),r)}}function YG(e,t,n){return t&&hP(e.prototype,t),n&&hP(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function XG(e){var t=QG(e,"string");return ic(t)=="symbol"?t:t+""}
function QG(e,t){
if(ic(e)!="object"||!e)return e;var n=e[w.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(ic(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?k:b)(e)}var eq=Qo(),ac=yt(),tq=ac.isTextStart,nq=ac.isTextEnd,rq=ac.endsWith,oq=ac.startsWith,
yP=ac.pushArray,bP='<w:t xml:space="preserve">',iq=bP.length,vP="</w:t>",aq=vP.length;function sq(e){
return tq(e)&&e.tag==="w:t"}function zy(e,t){var n=e[t].value;return e[t+1].value==="</w:t>"||n.indexOf(
'xml:space="preserve"')!==-1?n:n.substr(0,n.length-1)+' xml:space="preserve">'}function uq(e,t){
return e&&
e.basePart&&t.length>1}var lq=(function(){function e(){VG(this,e),this.name="SpacePreserveModule"}
return YG(
e,[{key:"postparse",value:function(n,r){var o=[],i=!1,a=0,s=0;function u(c,p){return c.type==="placeholder"&&
p.length>1}var l=n.reduce(function(c,p){return sq(p)&&(i=!0,s=o.length),i?(o.push(p),uq(r,o)&&
(a=r.basePart.endLindex,o[0].value=zy(o,0)),u(p,o)&&(o[s].value=zy(o,s),a=p.endLindex),nq(p)&&p.lIndex>
a&&(a!==0&&(o[s].value=zy(o,s)),yP(c,o),o=[],i=!1,a=0,s=0),c):(c.push(p),c)},[]);return yP(l,o),l}},
{key:"postrender",value:function(n){for(var r=0,o=!1,i=0,a=n.length;i<a;i++)if(!(n[i]===""||n[i]instanceof
R)){var s=n[i];o&&oq(s,vP)&&(n[r]=n[r].substr(0,n[r].length-iq)+"<w:t/>",s=s.substr(aq),n[i]=s),o=rq(
s,bP),r=i}return n}}])})();wP.exports=function(){return eq(new lq)}});var RP=De((yUe,CP)=>{
"use strict";d();function sc(e){"@babel/helpers - typeof";return sc=typeof w=="function"&&typeof w.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof w==
"function"&&t.constructor===w&&t!==w.prototype?"symbol":typeof t},sc(e)}function cq(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function xP(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,pq(r.key),r)}}function dq(e,t,n){return t&&xP(e.prototype,t),n&&xP(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function pq(e){var t=mq(e,"string");return sc(t)=="symbol"?t:t+""}
function mq(e,t){
if(sc(e)!="object"||!e)return e;var n=e[w.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(sc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?k:b)(e)}var fq=mm(),SP=yt(),gq=SP.isContent,TP=SP.getPartWithDelimiters,EP=Jn(),hq=EP.throwRawTagShouldBeOnlyTextInParagraph,
yq=EP.getInvalidRawXMLValueException,bq=Qo(),By="rawxml";function vq(e){for(var t=e.part,n=e.left,r=e.
right,o=e.postparsed,i=e.index,a=o.slice(n+1,r),s=0,u=a.length;s<u;s++)if(s!==i-n-1){var l=a[s];gq(l)&&
hq({paragraphParts:a,part:t})}return t}var wq=(function(){function e(){cq(this,e),this.name="RawXmlModule",
this.prefix="@"}return dq(e,[{key:"optionsTransformer",value:function(n,r){return this.fileTypeConfig=
r.fileTypeConfig,n}},{key:"matchers",value:function(){return[[this.prefix,By]]}},{key:"postparse",
value:function(n){
var r=this;return fq.expandToOne(n,{moduleName:By,getInner:vq,expandTo:this.fileTypeConfig.tagRawXml,
error:{message:"Raw tag not in paragraph",id:"raw_tag_outerxml_invalid",explanation:function(i){
return'The tag "'.concat(TP(i,r.docxtemplater),
'" is not inside a paragraph, putting raw tags inside an inline loop is disallowed.')}}})}},{key:
"render",value:function(n,r){if(n.module!==By)return null;var o,
i=[];try{o=r.scopeManager.getValue(n.value,{part:n}),o!=null||(o=r.nullGetter(n))}catch(a){return i.
push(a),{errors:i}}return o=o||"",typeof o=="string"?{value:o}:{errors:[yq({tag:n.value,value:o,
partDelims:TP(
n,this.docxtemplater),part:n,offset:n.offset})]}}}])})();CP.exports=function(){return bq(new wq)}});
var OP=De((vUe,DP)=>{"use strict";d();function kq(e,t){for(var n=-1,r=0,o=e.length;r<o;r++)t[r]>=e[r].
length||(n===-1||e[r][t[r]].offset<e[n][t[n]].offset)&&(n=r);return n}DP.exports=function(e){for(var t=0,
n=0,r=e;n<r.length;n++){var o=r[n];t+=o.length}e=e.filter(function(l){return l.length>0});for(var i=new v(
t),a=e.map(function(){return 0}),s=0;s<t;s++){var u=kq(e,a);i[s]=e[u][a[u]],a[u]++}return i}});var _P=De(
(kUe,IP)=>{"use strict";d();function uc(e){"@babel/helpers - typeof";return uc=typeof w=="function"&&
typeof w.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof w==
"function"&&t.constructor===w&&t!==w.prototype?"symbol":typeof t},uc(e)}function xq(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function AP(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,Sq(r.key),r)}}function Tq(e,t,n){return t&&AP(e.prototype,t),n&&AP(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function Sq(e){var t=Eq(e,"string");return uc(t)=="symbol"?t:t+""}
function Eq(e,t){
if(uc(e)!="object"||!e)return e;var n=e[w.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(uc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?k:b)(e)}var Cq="expandPair",Rq=OP(),Ky=yt(),Dq=Ky.getLeft,Oq=Ky.getRight,Wy=Ky.pushArray,Aq=Qo(
),
Pq=mm(),Nq=Pq.getExpandToDefault,Gy=Jn(),PP=Gy.getUnmatchedLoopException,Iq=Gy.getClosingTagNotMatchOpeningTag,
NP=Gy.getUnbalancedLoopException;function _q(e){switch(e.location){case"start":return 1;case"end":
return-1}}
function Uy(e,t){return e!=null&&t!=null&&(e.part.location==="start"&&t.part.location==="end"&&e.part.
value===t.part.value||t.part.value==="")}function $q(e){for(var t=0,n=[];t<e.length;){var r=e[t].part;
if(r.location==="end"){if(t===0)return e.splice(0,1),n.push(PP(r)),{traits:e,errors:n};var o=t,i=t-1,
a=1;if(Uy(e[i],e[o]))return e.splice(o,1),e.splice(i,1),{errors:n,traits:e};for(;a<50;){var s=e[i-a],
u=e[o+a];if(Uy(s,e[o]))return e.splice(o,1),e.splice(i-a,1),{errors:n,traits:e};if(Uy(e[i],u))return e.
splice(o+a,1),e.splice(i,1),{errors:n,traits:e};a++}return n.push(Iq({tags:[e[i].part,e[o].part]})),
e.splice(o,1),e.splice(i,1),{traits:e,errors:n}}t++}for(var l=0;l<e.length;l++){var c=e[l].part;n.push(
PP(c))}return{traits:[],errors:n}}function Fq(e){var t={},n=[],r=[],o=[];for(Wy(o,e);o.length>0;){
var i=$q(
o);Wy(n,i.errors),o=i.traits}if(n.length>0)return{pairs:r,errors:n};for(var a=0,s=0;s<e.length;s++){
var u=e[s],l=u.part,c=_q(l);if(a+=c,c===1)t[a]=u;else{var p=t[a+1];a===0&&r.push([p,u])}a=a>=0?a:0}
return{
pairs:r,errors:n}}var Mq=(function(){function e(){xq(this,e),this.name="ExpandPairTrait"}return Tq(e,
[{key:"optionsTransformer",value:function(n,r){return r.options.paragraphLoop&&Wy(r.fileTypeConfig.expandTags,
r.fileTypeConfig.onParagraphLoop),this.expandTags=r.fileTypeConfig.expandTags,n}},{key:"postparse",
value:function(n,r){
var o=this,i=r.getTraits,a=r.postparse,s=r.fileType,u=i(Cq,n,r);u=u.map(function(N){return N||[]}),u=
Rq(u);var l=Fq(u),c=l.pairs,p=l.errors,m=0,y=null,T=c.map(function(N){var _=N[0].part.expandTo;if(_===
"auto"&&s!=="text"){var $=Nq(n,N,o.expandTags);$.error&&p.push($.error),_=$.value}if(!_||s==="text"){
var F=N[0].offset,B=N[1].offset;return F<m&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&p.
push(NP(N,y)),y=N,m=B,[F,B]}var M,L;try{M=Dq(n,_,N[0].offset)}catch(j){p.push(j)}try{L=Oq(n,_,N[1].offset)}
catch(j){
p.push(j)}return M<m&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&p.push(NP(N,y)),m=L,y=N,
[M,L]});if(p.length>0)return{postparsed:n,errors:p};var O=0,A,P=n.reduce(function(N,_,$){var F=O<c.length&&
T[O][0]<=$&&$<=T[O][1],B=c[O],M=T[O];if(!F)return N.push(_),N;if(M[0]===$&&(A=[]),B[0].offset!==$&&B[
1].
offset!==$&&A.push(_),M[1]===$){var L=n[B[0].offset];L.subparsed=a(A,{basePart:L}),L.endLindex=B[1].
part.lIndex,delete L.location,delete L.expandTo,N.push(L),O++;for(var j=T[O];j&&j[0]<$;)O++,j=T[O]}
return N},
[]);return{postparsed:P,errors:p}}}])})();IP.exports=function(){return Aq(new Mq)}});var jP=De((TUe,
LP)=>{"use strict";d();function lc(e){"@babel/helpers - typeof";return lc=typeof w=="function"&&
typeof w.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof w==
"function"&&t.constructor===w&&t!==w.prototype?"symbol":typeof t},lc(e)}function Lq(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function $P(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,zq(r.key),r)}}function jq(e,t,n){return t&&$P(e.prototype,t),n&&$P(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function zq(e){var t=Bq(e,"string");return lc(t)=="symbol"?t:t+""}
function Bq(e,t){
if(lc(e)!="object"||!e)return e;var n=e[w.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(lc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?k:b)(e)}var Uq=Qo(),MP=Jn(),Wq=MP.getScopeCompilationError,Kq=MP.getCorruptCharactersException,
qy=yt(),FP=qy.utf8ToWord,Gq=qy.hasCorruptCharacters,qq=qy.removeCorruptCharacters,wm=Ty(),Zq=wm.settingsContentType,
Hq=wm.coreContentType,Jq=wm.appContentType,Vq=wm.customContentType,Yq=[Zq,Hq,Jq,Vq],Xq={docx:"w",
pptx:"a"},Qq=(function(){function e(){Lq(this,e),this.name="Render",this.recordRun=!1,this.recordedRun=[
]}
return jq(e,[{key:"set",value:function(n){n.compiled&&(this.compiled=n.compiled),n.data!=null&&(this.
data=n.data)}},{key:"optionsTransformer",value:function(n,r){return this.docxtemplater=r,this.brTag=
r.fileType==="docx"?"<w:r><w:br/></w:r>":"<a:br/>",this.prefix=Xq[r.fileType],this.runStartTag="".concat(
this.prefix,":r"),this.runPropsStartTag="".concat(this.prefix,":rPr"),n}},{key:"postparse",value:
function(n,r){
for(var o=[],i=0;i<n.length;i++){var a=n[i];if(a.type==="placeholder"){var s=a.value;try{r.cachedParsers[
a.
lIndex]=this.docxtemplater.parser(s,{tag:a})}catch(u){o.push(Wq({tag:s,rootError:u,offset:a.offset}))}
}}
return{postparsed:n,errors:o}}},{key:"getRenderedMap",value:function(n){for(var r in this.compiled)n[
r]=
{from:r,data:this.data};return n}},{key:"render",value:function(n,r){var o=r.contentType,i=r.scopeManager,
a=r.linebreaks,s=r.nullGetter,u=r.fileType,l=r.stripInvalidXMLChars;if(Yq.indexOf(o)!==-1&&(a=!1),a&&
this.recordRuns(n),!(n.type!=="placeholder"||n.module)){var c;try{c=i.getValue(n.value,{part:n})}
catch(p){
return{errors:[p]}}if(c!=null||(c=s(n)),typeof c=="string"){if(l)c=qq(c);else if(["docx","pptx",
"xlsx"].indexOf(u)!==-1&&Gq(c))return{errors:[Kq({tag:n.value,value:c,offset:n.offset})]}}return u==="text"?
{value:c}:{value:a&&typeof c=="string"?this.renderLineBreaks(c):FP(c)}}}},{key:"recordRuns",value:
function(n){
n.tag===this.runStartTag?this.recordedRun="":n.tag===this.runPropsStartTag?(n.position==="start"&&(
this.
recordRun=!0,this.recordedRun+=n.value),(n.position==="end"||n.position==="selfclosing")&&(this.recordedRun+=
n.value,this.recordRun=!1)):this.recordRun&&(this.recordedRun+=n.value)}},{key:"renderLineBreaks",
value:function(n){
for(var r=[],o=n.split(`
`),i=0,a=o.length;i<a;i++)r.push(FP(o[i])),i<o.length-1&&r.push("</".concat(this.prefix,":t></").concat(
this.prefix,":r>").concat(this.brTag,"<").concat(this.prefix,":r>").concat(this.recordedRun,"<").concat(
this.prefix,":t").concat(this.docxtemplater.fileType==="docx"?' xml:space="preserve"':"",">"));
return r}}])})();
LP.exports=function(){return Uq(new Qq)}});var GP=De((EUe,KP)=>{"use strict";d();var zP=gP(),eZ=kP(),
BP=RP(),UP=_P(),WP=jP();function tZ(){return{
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
{contains:"w:p",expand:"w:p",onlyTextInTag:!0}],tagRawXml:"w:p",baseModules:[zP,eZ,UP,BP,WP],
tagShouldContain:[
{tag:"w:sdtContent",shouldContain:["w:p","w:r","w:commentRangeStart","w:sdt"],value:"<w:p></w:p>"},{
tag:"w:tc",shouldContain:["w:p"],value:"<w:p></w:p>"},{tag:"w:tr",shouldContain:["w:tc"],drop:!0},{
tag:"w:tbl",shouldContain:["w:tr"],drop:!0}]}}function nZ(){return{getTemplatedFiles:function(){
return[]},
textPath:function(t){return t.textTarget},tagsXmlTextArray:["Company","HyperlinkBase","Manager",
"cp:category","cp:keywords","dc:creator","dc:description","dc:subject","dc:title","a:t","m:t",
"vt:lpstr",
"vt:lpwstr"],tagsXmlLexedArray:["p:sp","a:tc","a:tr","a:tbl","a:graphicData","a:p","a:r","a:rPr",
"p:txBody","a:txBody","a:off","a:ext","p:graphicFrame","p:xfrm","a16:rowId","a:endParaRPr"],
droppedTagsInsidePlaceholder:[
"a:p","a:endParaRPr"],expandTags:[{contains:"a:tc",expand:"a:tr"}],onParagraphLoop:[{contains:"a:p",
expand:"a:p",onlyTextInTag:!0}],tagRawXml:"p:sp",baseModules:[zP,UP,BP,WP],tagShouldContain:[{tag:
"a:tbl",shouldContain:["a:tr"],dropParent:"p:graphicFrame"},{tag:"p:txBody",shouldContain:["a:p"],
value:"<a:p></a:p>"},{tag:"a:txBody",shouldContain:["a:p"],value:"<a:p></a:p>"}]}}KP.exports={docx:
tZ,pptx:nZ}});var cN=De((RUe,Yy)=>{"use strict";d();var rZ=["modules"];function qP(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){
var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.getOwnPropertyDescriptor(e,o).enumerable}
)),
n.push.apply(n,r)}return n}function $r(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?
arguments[t]:{};t%2?qP(f(n),!0).forEach(function(r){oZ(e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(
e,f.getOwnPropertyDescriptors(n)):qP(f(n)).forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(
n,r))})}return e}function oZ(e,t,n){return(t=tN(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function ZP(e,t){return uZ(e)||sZ(e,t)||aZ(e,t)||iZ()}
function iZ(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function aZ(e,t){
if(e){if(typeof e=="string")return HP(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?HP(e,t):void 0}}function HP(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function sZ(e,t){var n=e==null?null:typeof w!="undefined"&&e[w.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),f(a)!==a))return}finally{if(l)throw o}}return s}}function uZ(
e){
if(v.isArray(e))return e}function Ws(e){"@babel/helpers - typeof";return Ws=typeof w=="function"&&
typeof w.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof w=="function"&&t.constructor===
w&&t!==w.prototype?"symbol":typeof t},Ws(e)}function lZ(e,t){if(e==null)return{};var n,r,o=cZ(e,t);
if(f.
getOwnPropertySymbols){var i=f.getOwnPropertySymbols(e);for(r=0;r<i.length;r++)n=i[r],t.indexOf(n)===
-1&&{}.propertyIsEnumerable.call(e,n)&&(o[n]=e[n])}return o}function cZ(e,t){if(e==null)return{};var n={
};
for(var r in e)if({}.hasOwnProperty.call(e,r)){if(t.indexOf(r)!==-1)continue;n[r]=e[r]}return n}
function dZ(e,t){
if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}function JP(e,t){for(
var n=0;n<
t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),
f.defineProperty(e,tN(r.key),r)}}function pZ(e,t,n){return t&&JP(e.prototype,t),n&&JP(e,n),f.defineProperty(
e,"prototype",{writable:!1}),e}function tN(e){var t=mZ(e,"string");return Ws(t)=="symbol"?t:t+""}
function mZ(e,t){
if(Ws(e)!="object"||!e)return e;var n=e[w.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Ws(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?k:b)(e)}var en=yt(),Et=NA(),fZ=Et.object({allowUnopenedTag:Et.boolean().optional(),
allowUnclosedTag:Et.
boolean().optional(),allowUnbalancedLoops:Et.boolean().optional(),changeDelimiterPrefix:Et.string().
optional().nullable()}),gZ=Et.object({delimiters:Et.object({start:Et.string().nullable(),end:Et.string(
).
nullable()}).strict().optional(),fileTypeConfig:Et.object({}).optional(),paragraphLoop:Et.boolean().
optional(),parser:Et.function().optional(),errorLogging:Et.union([Et.boolean(),Et.string()]).optional(
),
linebreaks:Et.boolean().optional(),nullGetter:Et.function().optional(),syntax:fZ.optional(),
stripInvalidXMLChars:Et.
boolean().optional(),warnFn:Et.function().optional()}).strict(),hZ=_A(),nN=hZ.getRelsTypes,rN=MA(),
oN=rN.
collectContentTypes,iN=rN.getContentTypes,aN=Qo(),yZ=mm(),bZ=QA(),vZ=a1(),VP=Cy(),wZ=v1(),Zy=wZ.getTags,
sN=k1(),go=Jn(),uN=go.throwMultiError,kZ=go.throwResolveBeforeCompile,xZ=go.throwRenderInvalidTemplate,
TZ=go.throwRenderTwice,dc=go.XTInternalError,SZ=go.XTTemplateError,EZ=go.throwFileTypeNotIdentified,
CZ=go.throwFileTypeNotHandled,km=go.throwApiVersionError;en.getRelsTypes=nN;en.traits=yZ;en.moduleWrapper=
aN;en.collectContentTypes=oN;en.getContentTypes=iN;var YP=en.getDefaults,RZ=en.str2xml,DZ=en.xml2str,
Vy=en.concatArrays,XP=en.uniq,OZ=en.getDuplicates,AZ=en.stableSort,Hy=en.pushArray,QP=en.utf8ToWord,
PZ=en.invertMap,NZ="[Content_Types].xml",IZ="_rels/.rels",Fr=[3,48,0];function _Z(e){for(var t=[],n=0;
n<
e.length;n++){var r=e[n];t.push(r.name)}var o=OZ(t);if(o.length>0)throw new dc(
'Detected duplicate module "'.concat(o[0],'"'))}function $Z(e){for(var t=0,n=e.modules;t<n.length;t++)for(
var r=n[t],o=0,
i=r.xmlContentTypes||[];o<i.length;o++)for(var a=i[o],s=e.invertedContentTypes[a]||[],u=0;u<s.length;
u++){
var l=s[u];e.zip.files[l]&&e.options.xmlFileNames.push(l)}}function FZ(e){return AZ(e,function(t,n){
return(n.priority||0)-(t.priority||0)})}function cc(e){var t=[];for(var n in e)t.push(n);for(var r=[
NZ,IZ],o=["word/","xl/","ppt/"],i=0;i<t.length;i++)for(var a=t[i],s=0;s<o.length;s++){var u=o[s];a.indexOf(
"".concat(u))===0&&r.push(a)}for(var l=0;l<t.length;l++){var c=t[l];r.indexOf(c)===-1&&r.push(c)}
return r}
function lN(e,t){e.hideDeprecations!==!0&&console.warn(t)}function Us(e,t){if(e.hideDeprecations!==!0)
return lN(e,'Deprecated method ".'.concat(t,
'", view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ').concat(new S(
).stack))}function Jy(e){e.modules=e.modules.filter(function(t){
if(!t.supportedFileTypes)return!0;if(!v.isArray(t.supportedFileTypes))throw new S(
"The supportedFileTypes field of the module must be an array");var n=t.supportedFileTypes.includes(e.fileType);
return n||
t.on("detached"),n})}function eN(e){var t=e.compiled;e.errors=Vy(f.keys(t).map(function(n){return t[
n].
allErrors})),e.errors.length!==0&&(e.options.errorLogging&&sN(e.errors,e.options.errorLogging),uN(e.
errors))}function MZ(e){return typeof Buffer!="undefined"&&typeof Buffer.isBuffer=="function"&&
Buffer.
isBuffer(e)}var qi=(function(){function e(t){var n=arguments.length>1&&arguments[1]!==void 0?
arguments[1]:
{},r=n.modules,o=r===void 0?[]:r,i=lZ(n,rZ);if(dZ(this,e),this.targets=[],this.rendered=!1,this.scopeManagers=
{},this.compiled={},this.modules=[bZ()],this.xmlDocuments={},arguments.length===0)lN(this,
"Deprecated docxtemplater constructor with no arguments, view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ".concat(
new S().stack)),this.hideDeprecations=!0,this.setOptions(i);else{
if(this.hideDeprecations=!0,this.setOptions(i),MZ(t))throw new S(
"You passed a Buffer to the Docxtemplater constructor. The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!t||!t.files||typeof t.file!="function")throw new S(
"The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!v.isArray(o))throw new S(
"The modules argument of docxtemplater's constructor must be an array");for(var a=0;a<o.length;a++){
var s=o[a];this.attachModule(s)}this.loadZip(t),this.compile(),this.v4Constructor=!0}this.hideDeprecations=
!1}return pZ(e,[{key:"verifyApiVersion",value:function(n){n=n.split(".");for(var r=0;r<n.length;r++)
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
o=this.modules;r<o.length;r++){var i=o[r];i.on(n)}}},{key:"attachModule",value:function(n){if(this.v4Constructor)throw new dc(
"attachModule() should not be called manually when using the v4 constructor");Us(this,"attachModule");
var r=Ws(n);if(r==="function")throw new dc(

"Cannot attach a class/function as a module. Most probably you forgot to instantiate the module by using `new` on the module.");
if(!n||r!=="object")throw new dc("Cannot attachModule with a falsy value");
if(n.requiredAPIVersion&&this.verifyApiVersion(n.requiredAPIVersion),n.attached===!0)if(typeof n.clone==
"function")n=n.clone();else throw new S('Cannot attach a module that was already attached : "'.concat(
n.name,
'". The most likely cause is that you are instantiating the module at the root level, and using it for multiple instances of Docxtemplater'));
n.attached=!0;var o=aN(n);return this.modules.push(
o),o.on("attached"),this.fileType&&Jy(this),this}},{key:"findModule",value:function(n){for(var r=0,o=this.
modules;r<o.length;r++){var i=o[r];if(i.name===n)return i}}},{key:"setOptions",value:function(n){var r,
o;if(this.v4Constructor)throw new S(
"setOptions() should not be called manually when using the v4 constructor");if(!n)throw new S(
"setOptions should be called with an object as first parameter");var i=gZ.
validate(n);if(i.success===!1)throw new S(i.error);Us(this,"setOptions"),this.options={};var a=YP();
for(var s in a){var u=a[s];this.options[s]=n[s]!=null?n[s]:this[s]||u,this[s]=this.options[s]}return(
r=
this.delimiters).start&&(r.start=QP(this.delimiters.start)),(o=this.delimiters).end&&(o.end=QP(this.
delimiters.end)),this}},{key:"loadZip",value:function(n){if(this.v4Constructor)throw new S(
"loadZip() should not be called manually when using the v4 constructor");if(Us(this,"loadZip"),n.loadAsync)throw new dc(
"Docxtemplater doesn't handle JSZip version >=3, please use pizzip");n.xtRendered&&this.options.warnFn(
[new S(
"This zip file appears to be the outcome of a previous docxtemplater generation. This typically indicates that docxtemplater was integrated by reusing the same zip file. It is recommended to create a new Pizzip instance for each docxtemplater generation.")]),
this.zip=n,this.updateFileTypeConfig(),
this.modules=Vy([this.fileTypeConfig.baseModules.map(function(a){return a()}),this.modules]);for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.zip=this.zip,i.docxtemplater=this,i.fileTypeConfig=this.
fileTypeConfig,i.fileType=this.fileType,i.xtOptions=this.options,i.modules=this.modules}return Jy(
this),
this}},{key:"precompileFile",value:function(n){var r=this.createTemplateClass(n);r.preparse(),this.compiled[
n]=
r}},{key:"compileFile",value:function(n){this.compiled[n].parse()}},{key:"getScopeManager",value:
function(n,r,o){
var i;return(i=this.scopeManagers)[n]||(i[n]=vZ({tags:o,parser:this.parser,cachedParsers:r.cachedParsers}
)),
this.scopeManagers[n]}},{key:"resolveData",value:function(n){var r=this;Us(this,"resolveData");var o=[
];
return f.keys(this.compiled).length||kZ(),Promise.resolve(n).then(function(i){r.data=i,r.setModules(
{data:r.data,Lexer:VP}),r.mapper=r.modules.reduce(function(c,p){return p.getRenderedMap(c)},{});for(
var a=[],
s=function(){var p=l[u],m=r.mapper[p],y=m.from,T=m.data;a.push(Promise.resolve(T).then(function(O){
var A=r.
compiled[y];return A.filePath=p,A.scopeManager=r.getScopeManager(p,A,O),A.resolveTags(O).then(
function(P){
return A.scopeManager.finishedResolving=!0,P},function(P){Hy(o,P)})}))},u=0,l=f.keys(r.mapper);u<l.length;
u++)
s();return Promise.all(a).then(function(c){return o.length!==0&&(r.options.errorLogging&&sN(o,r.options.
errorLogging),uN(o)),Vy(c)})})}},{key:"compile",value:function(){if(Us(this,"compile"),this.updateFileTypeConfig(
),
_Z(this.modules),this.modules=FZ(this.modules),f.keys(this.compiled).length)return this;for(var n=this.
options,r=0,o=this.modules;r<o.length;r++){var i=o[r];n=i.optionsTransformer(n,this)}this.options=n,
this.options.xmlFileNames=XP(this.options.xmlFileNames);for(var a=0,s=this.options.xmlFileNames;a<s.
length;a++){var u=s[a],l=this.zip.files[u].asText();this.xmlDocuments[u]=RZ(l)}this.setModules({zip:
this.
zip,xmlDocuments:this.xmlDocuments});for(var c=0,p=this.modules;c<p.length;c++){var m=p[c];m.xmlDocuments=
this.xmlDocuments}this.getTemplatedFiles(),this.sendEvent("before-preparse");for(var y=0,T=this.templatedFiles;
y<
T.length;y++){var O=T[y];this.zip.files[O]!=null&&this.precompileFile(O)}this.sendEvent(
"after-preparse");for(var A=0,P=this.templatedFiles;A<P.length;A++){var N=P[A];this.zip.files[N]!=null&&
this.compiled[N].
parse({noPostParse:!0})}this.sendEvent("after-parse");for(var _=0,$=this.templatedFiles;_<$.length;_++){
var F=$[_];this.zip.files[F]!=null&&this.compiled[F].postparse()}return this.sendEvent(
"after-postparse"),this.setModules({compiled:this.compiled}),eN(this),this}},{key:
"updateFileTypeConfig",value:function(){
this.relsTypes=nN(this.zip);var n=iN(this.zip),r=n.overrides,o=n.defaults,i=n.contentTypes,a=n.contentTypeXml;
a&&(this.filesContentTypes=oN(r,o,this.zip),this.invertedContentTypes=PZ(this.filesContentTypes),
this.
setModules({contentTypes:this.contentTypes,invertedContentTypes:this.invertedContentTypes}));var s;
this.
zip.files.mimetype&&(s="odt");for(var u=0,l=this.modules;u<l.length;u++){var c=l[u];s=c.getFileType(
{zip:this.zip,contentTypes:i,contentTypeXml:a,overrides:r,defaults:o,doc:this})||s}if(this.fileType=
s,s==="odt"&&CZ(s),s||EZ(this.zip),$Z(this),Jy(this),this.fileTypeConfig=this.options.fileTypeConfig||
this.fileTypeConfig,!this.fileTypeConfig)if(e.FileTypeConfig[this.fileType])this.fileTypeConfig=e.FileTypeConfig[
this.
fileType]();else{var p='Filetype "'.concat(this.fileType,'" is not supported'),m="filetype_not_supported";
this.fileType==="xlsx"&&(p='Filetype "'.concat(this.fileType,
'" is supported only with the paid XlsxModule'),m="xlsx_filetype_needs_xlsx_module");var y=new SZ(p);
throw y.properties={id:m,explanation:p},
y}return this}},{key:"renderAsync",value:function(n){var r=this;this.hideDeprecations=!0;var o=this.
resolveData(n);return this.hideDeprecations=!1,this.zip.xtRendered=!0,o.then(function(){return r.render(
)})}},
{key:"render",value:function(n){this.zip.xtRendered=!0,this.rendered&&TZ(),this.rendered=!0,f.keys(
this.
compiled).length===0&&this.compile(),this.errors.length>0&&xZ(),arguments.length>0&&(this.data=n),
this.
setModules({data:this.data,Lexer:VP}),this.mapper||(this.mapper=this.modules.reduce(function(B,M){
return M.
getRenderedMap(B)},{}));var r=[];for(var o in this.mapper){var i=this.mapper[o],a=i.from,s=i.data,u=this.
compiled[a];u.scopeManager=this.getScopeManager(o,u,s),u.render(o),r.push([o,u.content,u]),delete u.
content}for(var l=0;l<r.length;l++)for(var c=r[l],p=ZP(c,3),m=p[1],y=p[2],T=0,O=this.modules;T<O.length;
T++){
var A=O[T];if(A.preZip){var P=A.preZip(m,y);typeof P=="string"&&(c[1]=P)}}for(var N=0;N<r.length;N++){
var _=ZP(r[N],2),$=_[0],F=_[1];this.zip.file($,F,{createFolders:!0})}return eN(this),this.sendEvent(
"syncing-zip"),this.syncZip(),this.sendEvent("synced-zip"),this}},{key:"syncZip",value:function(){
for(var n in this.
xmlDocuments){this.zip.remove(n);var r=DZ(this.xmlDocuments[n]);this.zip.file(n,r,{createFolders:!0}
)}}},
{key:"setData",value:function(n){return Us(this,"setData"),this.data=n,this}},{key:"getZip",value:
function(){
return this.zip}},{key:"createTemplateClass",value:function(n){var r=this.zip.files[n].asText();
return this.
createTemplateClassFromContent(r,n)}},{key:"createTemplateClassFromContent",value:function(n,r){for(
var o={
filePath:r,contentType:this.filesContentTypes[r],relsType:this.relsTypes[r]},i=YP(),a=Hy(f.keys(i),[
"filesContentTypes","fileTypeConfig","fileType","modules"]),s=0;s<a.length;s++){var u=a[s];o[u]=this[
u]}
return new e.XmlTemplater(n,o)}},{key:"getFullText",value:function(n){return this.createTemplateClass(
n||this.fileTypeConfig.textPath(this)).getFullText()}},{key:"getTemplatedFiles",value:function(){
this.
templatedFiles=this.fileTypeConfig.getTemplatedFiles(this.zip),Hy(this.templatedFiles,this.targets);
var n=this.fileTypeConfig.templatedNs||[];if(n.length>0){for(var r in this.filesContentTypes)if(
/^customXml\/item\d+\.xml$/.
test(r))for(var o=0;o<n.length;o++){var i=n[o],a=this.zip.file(r).asText();a.indexOf('xmlns="'.concat(
i,'"'))!==-1&&this.templatedFiles.push(r)}}return this.templatedFiles=XP(this.templatedFiles),this.templatedFiles}
},
{key:"getTags",value:function(){var n={headers:[],footers:[]};for(var r in this.compiled){var o=this.
filesContentTypes[r];o==="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"&&
(n.document={target:r,tags:Zy(this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"&&
n.headers.push({target:r,tags:Zy(this.compiled[r].
postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"&&n.footers.
push({target:r,tags:Zy(this.compiled[r].postparsed)})}return n}},{key:"toBuffer",value:function(n){
return this.
zip.generate($r($r({compression:"DEFLATE",fileOrder:cc},n),{},{type:"nodebuffer"}))}},{key:"toBlob",
value:function(n){return this.zip.generate($r($r({compression:"DEFLATE",fileOrder:cc},n),{},{type:
"blob"}))}},{key:"toBase64",value:function(n){return this.zip.generate($r($r({compression:"DEFLATE",
fileOrder:cc},
n),{},{type:"base64"}))}},{key:"toUint8Array",value:function(n){return this.zip.generate($r($r({
compression:"DEFLATE",fileOrder:cc},n),{},{type:"uint8array"}))}},{key:"toArrayBuffer",value:
function(n){return this.
zip.generate($r($r({compression:"DEFLATE",fileOrder:cc},n),{},{type:"arraybuffer"}))}}])})();qi.DocUtils=
en;qi.Errors=Jn();qi.XmlTemplater=eP();qi.FileTypeConfig=GP();qi.XmlMatcher=Oy();Yy.exports=qi;Yy.exports.
default=qi});var dN={};pf(dN,{Docxtemplater:()=>pN.default});var pN,mN=Pc(()=>{"use strict";d();pN=m$(
cN(),1)});var tX={};pf(tX,{acceptRowOrder:()=>IY,answerFix:()=>QY,applyFixes:()=>VY,changeSettings:(
)=>$Y,checkSheets:()=>pY,
chooseLanguage:()=>FY,closeAndCompute:()=>yY,closeStage:()=>jY,collectJudgeFiles:()=>ZY,
computeRanking:()=>TY,
computeTop:()=>mY,createWorkbook:()=>AY,decide:()=>vY,decideResult:()=>KY,explainRules:()=>BY,
exportDocuments:()=>EY,
getState:()=>kY,makeAwardDocuments:()=>hY,makeDocuments:()=>SY,makeJudgeFiles:()=>qY,makeJudgeTabs:(
)=>NY,
markFindings:()=>eX,onInstall:()=>cY,onOpen:()=>lY,openRanking:()=>gY,openSidebar:()=>dY,
openTemplate:()=>RY,
prepareJudgeTabs:()=>fY,prepareObjections:()=>WY,preparePlenary:()=>UY,preparePlenaryTab:()=>bY,
previewFixes:()=>JY,
readDetails:()=>_Y,readJudgeFiles:()=>GY,readOwnFixes:()=>XY,readTemplate:()=>CY,reopenStage:()=>zY,
restoreTemplate:()=>OY,showCell:()=>LY,showRanking:()=>MY,takeList:()=>PY,undoFixes:()=>YY,
uploadTemplate:()=>DY,
validateWorkbook:()=>xY,verify:()=>wY,verifyResult:()=>HY});d();d();d();d();function gf(e){let t=f.values(
e).filter(r=>typeof r=="number");return f.entries(e).filter(([r,o])=>t.
indexOf(+r)===-1).map(([r,o])=>o)}function $b(e,t){return typeof t=="bigint"?t.toString():t}var ff=class{
constructor(t){this._getter=t,
this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),
this._value}};function Fb(e){return new ff(e)}function Mb(e){return e==null}function Ic(e){let t=e.startsWith(
"^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function _c(e,t,n){f.defineProperty(
e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function Lb(e){
let t=f.getOwnPropertyDescriptor(e,"shape");return t!=null&&t.get?t.get.raw:t==null?void 0:t.value}
function hf(e){
var t;return(t=Lb(e._zod.def))!=null?t:e._zod.def.shape}function jb(e,t,n){f.defineProperty(e,t,{get(
){
let r=n();return _c(this,t,r),r},enumerable:!0,configurable:!0})}function zb(e,t,n){t in e?_c(e,t,n):
e[t]=n}function f$(e,t,n,r){let o=hf(t);for(let i of n){let a=f.getOwnPropertyDescriptor(o,i);a.enumerable&&
(a.get?jb(e,i,()=>{let s=t._zod.def.shape[i];return r?r(s,i):s}):zb(e,i,r?r(a.value,i):a.value))}}
function g$(e,t){
for(let n of Reflect.ownKeys(t)){let r=f.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?jb(e,n,(
)=>t[n]):
zb(e,n,r.value))}}function Bb(...e){let t={};for(let n of e){let r=f.getOwnPropertyDescriptors(n);f.
assign(t,r)}return f.defineProperties({},t)}var yf="captureStackTrace"in S?S.captureStackTrace:(...e)=>{
};function Nc(e){return typeof e=="object"&&e!==null&&!v.isArray(e)}function $c(e){if(Nc(e)===!1)return!1;
let t=e.constructor;if(t===void 0||typeof t!="function")return!0;
let n=t.prototype;return!(Nc(n)===!1||f.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}
function bf(e){
return $c(e)?{...e}:v.isArray(e)?[...e]:e instanceof g?new g(e):e instanceof x?new x(e):e}var Ub=new x(
["string","number","symbol"]);function pu(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function mu(
e,t,n){let r=new e._zod.constr(
t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function Ot(e){let t=e;if(!t)
return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?
void 0:t.error)!==void 0)throw new S("Cannot specify both `message` and `error` params");t.error=t.message}
return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function Wb(e){return f.keys(
e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var Kb={
safeint:[b.MIN_SAFE_INTEGER,b.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],
float32:[-34028234663852886e22,34028234663852886e22],float64:[-b.MAX_VALUE,b.MAX_VALUE]};function Gb(
e,t){if(!$c(t))throw new S("Invalid input to extend: expected a plain object");let n=e._zod.
def.checks;if(n&&n.length>0){let o=hf(e);for(let i of Reflect.ownKeys(t))if(f.getOwnPropertyDescriptor(
o,i)!==void 0)throw new S(
"Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}
return mu(e,Bb(e._zod.def,{shape:h$(e,t)}))}function h$(e,t){let n={};return f$(
n,e,Reflect.ownKeys(hf(e))),g$(n,t),n}function Yn(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;
r<e.issues.length;r++)if(((n=e.issues[r])==
null?void 0:n.continue)!==!0)return!0;return!1}function qb(e,t=0){var n;if(e.aborted===!0)return!0;
for(let r=t;r<
e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}function mr(
e,t){
return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function du(
e){
return typeof e=="string"?e:e==null?void 0:e.message}function vf(e){var n,r;let t=[];for(let o of e!=
null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let a=(r=(n=i.maximum)!=
null?n:i.length)!=null?r:i.size;a>=0&&t.push([a,o])}return t}function Fc(e,t,n){var o;var r;for(let i=t;
i<
e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function Ur(e,t,n){var u,l,c,p,m,y,T,O,A,P,N,_,
$,F,B,M,L;var r;let o=(l=(u=e.inst)==null?void 0:u._zod)==null?void 0:l.traits;o!=null&&o.has(
"$ZodType")&&(o.has("$ZodCheck")?(c=(r=e).schema)!=null||(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==
e.inst?(m=(p=e.schema)==null?void 0:p._zod.def)==null?void 0:m.error:void 0,a=e.message?e.message:(M=
(B=($=(N=(A=du((O=(T=(y=e.inst)==null?void 0:y._zod.def)==null?void 0:T.error)==null?void 0:O.call(T,
e)))!=null?A:du(i==null?void 0:i(e)))!=null?N:du((P=t==null?void 0:t.error)==null?void 0:P.call(t,e)))!=
null?$:du((_=n.customError)==null?void 0:_.call(n,e)))!=null?B:du((F=n.localeError)==null?void 0:F.call(
n,e)))!=null?M:"Invalid input",s={};for(let j of f.keys(e))j==="inst"||j==="schema"||j==="continue"||
j==="input"||j==="__proto__"||(s[j]=e[j]);return(L=s.path)!=null||(s.path=[]),s.message=a,t!=null&&t.
reportInput&&(s.input=e.input),s}var y$=/[\uD800-\uDBFF]/;function Zb(e){let t=e.length;if(!y$.test(
e))return t;let n=t;for(let r=0;r<
t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}
function Hb(e){
return v.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function Jb(e,t){for(let n in t){
let r=f.getOwnPropertyDescriptor(t,n);r.get?f.defineProperty(e,n,{...r,
enumerable:!1}):b$(e,n,r.value)}}function ui(e,t,n,r=!0){return f.defineProperty(e,t,{configurable:!0,
writable:!0,enumerable:r,value:n}),n}function wf(e,t,n){return ui(e,t,n,!1)}function b$(e,t,n){f.defineProperty(
e,t,{configurable:!0,get(){return this==null?n:ui(this,t,n.bind(
this))},set(r){ui(this,t,r)}})}function v$(e,t){let n=f.getPrototypeOf(e);return t in n?void 0:n}var mf,
wo=!1,w$={configurable:!0,get(){wo=!0}};function Zt(e,t,n){let r=f.getPrototypeOf(e._zod);if(t in r&&
mf!==e._zod){mf=void 0;return}mf=e._zod,f.defineProperty(r,t,{configurable:!0,get(){f.defineProperty(
this,t,w$);let o=wo;wo=!1;try{let i=n(this);return wo?delete this[t]:f.defineProperty(this,t,{
configurable:!0,
writable:!0,value:i}),wo=wo||o,i}catch(i){throw delete this[t],wo=wo||o,i}},set(o){f.defineProperty(
this,t,{configurable:!0,writable:!0,value:o})}})}function Vb(e,t,n,r){let o=v$(e,t);o&&f.defineProperty(
o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return f.defineProperty(
this,t,i),i.value=n(this),f.defineProperty(this,t,i),i.value},set(i){f.defineProperty(this,t,{
configurable:!0,
writable:!0,enumerable:r,value:i})}})}var Yb;var kf={value:void 0,enumerable:!1},Xb="captureStackTrace"in S?
S:null;function k$(e){let t=Xb;if(t){
let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return Xb=null,new e}
try{
return new e}finally{t.stackTraceLimit=n}}}return new e}function he(e,t,n,r){var m;let o={};function i(
y){
this.def=y,this.constr=p,this.traits=new x}i.prototype=o;let a=n,s=a&&new WeakSet;function u(y,T){if(
y.
_zod){if(y._zod.traits.has(e))return}else{kf.value=new i(T);try{f.defineProperty(y,"_zod",kf)}
finally{
kf.value=void 0}}if(y._zod.traits.add(e),t(y,T),s){let A=f.getPrototypeOf(y),P=y._zod.constr.prototype,
N=A;for(;N&&N!==P;)N=f.getPrototypeOf(N);let _=N!=null?N:A;s.has(_)||(s.add(_),Jb(_,a))}let O=p.prototype;
for(let A in O)f.prototype.hasOwnProperty.call(O,A)&&(A in y||(y[A]=O[A].bind(y)))}let l=(m=r==null?
void 0:r.Parent)!=null?m:f;class c extends l{}f.defineProperty(c,"name",{value:e});function p(y){var P;
let T=r!=null&&r.Parent?k$(c):this;u(T,y);let O=T._zod.deferred;if(O){for(let N of O)N();T._zod.deferred=
void 0}let A=(P=globalThis.__zod_globalConfig)==null?void 0:P.postProcessor;return A&&A(T),T}return f.
defineProperty(p,"init",{value:u}),f.defineProperty(p,w.hasInstance,{value:y=>{var T,O;return r!=null&&
r.Parent&&y instanceof r.Parent?!0:(O=(T=y==null?void 0:y._zod)==null?void 0:T.traits)==null?void 0:
O.has(e)}}),f.defineProperty(p,"name",{value:e}),p}var Wr=class extends S{constructor(){super(
"Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var Qb;(Qb=(Yb=globalThis).__zod_globalConfig)!=null||
(Yb.__zod_globalConfig={});var ci=globalThis.__zod_globalConfig;
function Kr(e){return e&&f.assign(ci,e),ci}d();d();function x$(){var t;let e=this._zod;return(t=e.message)!=null||
(e.message=E.stringify(e.def,$b,2)),e.
message}function T$(e){this._zod.message=e}var S$={get:x$,set:T$,enumerable:!0,configurable:!0},Tf={
value:void 0,enumerable:!1},ev=new WeakSet([f.prototype,S.prototype]),tv=(e,t)=>{e.name="$ZodError",
Tf.value=t,f.defineProperty(e,"issues",Tf),Tf.value=void 0,f.defineProperty(e,"message",S$);let n=f.
getPrototypeOf(e);ev.has(n)||(ev.add(n),f.defineProperty(n,"toString",{configurable:!0,enumerable:!1,
get(){let r=()=>this.message;return f.defineProperty(this,"toString",{value:r,configurable:!0,
writable:!0}),
r},set(r){f.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},uX=he(
"$ZodError",tv),fu=he("$ZodError",tv,void 0,{Parent:S});var C$=e=>{let t=(n,r,o,i)=>{var u,l;let a=o?
{...o,async:!1}:{async:!1},s=n._zod.run({value:r,issues:[]},
a);if(s instanceof Promise)throw new Wr;if(s.issues.length){let c=new((u=i==null?void 0:i.Err)!=null?
u:e)(s.issues.map(p=>Ur(p,a,Kr())));throw yf(c,(l=i==null?void 0:i.callee)!=null?l:t),c}return s.value}
;
return t},Sf=C$(fu),R$=e=>{let t=async(n,r,o,i)=>{var u,l;let a=o?{...o,async:!0}:{async:!0},s=n._zod.
run({value:r,issues:[]},a);if(s instanceof Promise&&(s=await s),s.issues.length){let c=new((u=i==null?
void 0:i.Err)!=null?u:e)(s.issues.map(p=>Ur(p,a,Kr())));throw yf(c,(l=i==null?void 0:i.callee)!=null?
l:t),c}return s.value};return t},Ef=R$(fu),D$=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.
run({value:n,issues:[]},o);if(i instanceof Promise)throw new Wr;return i.issues.length?nv(e,i.issues,
o):{success:!0,data:i.value}},ot=D$(fu);function nv(e,t,n){let r;return{success:!1,get error(){
return r||
(r=new e(t.map(o=>Ur(o,n,Kr()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var O$=e=>async(
t,n,r)=>{
let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&
(i=await i),i.issues.length?nv(e,i.issues,o):{success:!0,data:i.value}},Cf=O$(fu);d();d();d();var rv=/^[\s\S]{0,}$/;
var Rf=/^-?\d+(?:\.\d+)?$/,ov=/^(?:true|false)$/i;var ko=he("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||
(e._zod={}),e._zod.def=t,(o=(n=e._zod).
onattach)!=null||(n.onattach=[])});var A$=e=>{let t=e.value;return!Mb(t)&&t.length!==void 0},Mc={
number:"number",bigint:"bigint",object:"date"},av=he("$ZodCheckLessThan",(e,t)=>{ko.init(e,t);let n=Mc[
typeof t.value];e._zod.check=r=>{var o;
(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:(o=Mc[typeof r.value])!=null?o:
n,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:
t.
inclusive,inst:e,continue:!t.abort})}}),sv=he("$ZodCheckGreaterThan",(e,t)=>{ko.init(e,t);let n=Mc[
typeof t.
value];e._zod.check=r=>{var o;(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:
(o=
Mc[typeof r.value])!=null?o:n,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.
value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}});var uv=he(
"$ZodCheckNumberFormat",(e,t)=>{var a;ko.init(e,t),t.format=t.format||"float64";let n=(a=t.
format)==null?void 0:a.includes("int"),r=n?"int":"number",[o,i]=Kb[t.format];e._zod.check=s=>{let u=s.
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
abort})}});var lv=he("$ZodCheckMaxLength",(e,t)=>{var r;var n;ko.init(e,t),(r=(n=e._zod.def).when)!=null||
(n.when=
A$),e._zod.check=o=>{let i=o.value,a=i.length;if((typeof i=="string"&&a>t.maximum?Zb(i):a)<=t.maximum)
return;let u=Hb(i);o.issues.push({origin:u,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,
inst:e,
continue:!t.abort})}});var cv=he("$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;ko.init(e,t),t.pattern?
(o=(n=e._zod).check)!=
null||(n.check=a=>{t.pattern.lastIndex=0,!t.pattern.test(a.value)&&a.issues.push({origin:"string",
code:"invalid_format",format:t.format,input:a.value,...t.pattern?{pattern:t.pattern.toString()}:{},
inst:e,
continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),dv=he("$ZodCheckRegex",(e,t)=>{
cv.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:
"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,
continue:!t.
abort})}});d();var mv={major:4,minor:6,patch:7};var _t=he("$ZodType",(e,t)=>{var i,a;var n;e!=null||
(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e.
_zod.version=mv;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&
r.length?[...r]:[];for(let s of o)for(let u of s._zod.onattach)u(e);if(o.length===0)(i=(n=e._zod).deferred)!=
null||(n.deferred=[]),(a=e._zod.deferred)==null||a.push(()=>{e._zod.run=e._zod.parse});else{let s=(l,
c,p)=>{
if(l.memo)return l;let m=Yn(l),y;for(let T of c){if(T._zod.def.when){if(qb(l)||!T._zod.def.when(l))continue}
else if(m)
continue;let O=l.issues.length,A=T._zod.check(l);if(A instanceof Promise&&(p==null?void 0:p.async)===
!1)throw new Wr;if(y||A instanceof Promise)y=(y!=null?y:Promise.resolve()).then(async()=>{await A,l.
issues.length!==O&&(Fc(l.issues,O,e),m||(m=Yn(l,O)))});else{if(l.issues.length===O)continue;Fc(l.issues,
O,e),m||(m=Yn(l,O))}}return y?y.then(()=>l):l},u=(l,c,p)=>{if(Yn(l))return l.aborted=!0,l;let m=s(c,
o,p);if(m instanceof Promise){if(p.async===!1)throw new Wr;return m.then(y=>e._zod.parse(y,p))}
return e.
_zod.parse(m,p)};e._zod.run=(l,c)=>{if(c.skipChecks)return e._zod.parse(l,c);if(c.direction==="backward"){
let m=e._zod.parse({value:l.value,issues:[]},{...c,skipChecks:!0});return m instanceof Promise?
m.then(y=>u(y,l,c)):u(m,l,c)}let p=e._zod.parse(l,c);if(p instanceof Promise){if(c.async===!1)throw new Wr;
return p.then(m=>s(m,o,c))}return s(p,o,c)}}},{get"~standard"(){return wf(this,"~standard",I$(this))}
,
set"~standard"(e){ui(this,"~standard",e)}}),kv=(e,t)=>e.issues.length?{issues:e.issues.map(n=>Ur(n,t,
Kr()))}:{value:e.value};async function N$(e,t){let n={async:!0};return kv(await e._zod.run({value:t,
issues:[]},n),n)}function I$(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,
issues:[]},
n);if(!(r instanceof Promise))return kv(r,n)}catch{}return N$(e,t)},vendor:"zod",version:1}}var xv=he(
"$ZodString",(e,t)=>{var n;_t.init(e,t),e._zod.pattern=(n=t.pattern)!=null?n:rv,e._zod.parse=(r,o)=>{
if(t.coerce)try{r.value=k(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:
"string",code:"invalid_type",input:r.value,inst:e}),r}});var Df=he("$ZodNumber",(e,t)=>{_t.init(e,t),
e._zod.pattern=Rf,e._zod.parse=(n,r)=>{if(t.coerce)try{n.
value=b(n.value)}catch{}let o=n.value;if(typeof o=="number"&&!b.isNaN(o)&&b.isFinite(o))return n;let i=typeof o==
"number"?b.isNaN(o)?"NaN":b.isFinite(o)?void 0:k(o):void 0;return n.issues.push({expected:"number",
code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),n}}),Tv=he("$ZodNumberFormat",(e,t)=>{uv.init(
e,
t),Df.init(e,t)}),Sv=he("$ZodBoolean",(e,t)=>{_t.init(e,t),e._zod.pattern=ov,e._zod.parse=(n,r)=>{if(
t.
coerce)try{n.value=!!n.value}catch{}let o=n.value;return typeof o=="boolean"||n.issues.push({
expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});var Ev=he("$ZodUnknown",(e,t)=>{_t.init(
e,t),e._zod.parse=n=>n});function _$(e,t){let n=vf(e._zod.def.checks);if(!n.length)return;let r=h.min(
...n.map(i=>i[0])),o=e.
_zod.parse;e._zod.parse=(i,a)=>{let s=t(i.value);if(s>r&&!(a!=null&&a.skipChecks)&&(a==null?void 0:a.
direction)!=="backward"){for(let[u,l]of vf(e._zod.def.checks))if(s>u&&l._zod.def.when(i)){let c=i.issues.
length;return l._zod.check(i),i.issues[c].continue=!1,Fc(i.issues,c,e),i}}return o(i,a)}}var $$=e=>v.
isArray(e)?e.length:-1;function fv(e,t,n){e.issues.length&&t.issues.push(...mr(n,e.issues)),t.value[
n]=e.value}var Cv=he("$ZodArray",(e,t)=>{_t.init(e,t);let n=ci.memoizer;n==null||n.attach(e),e._zod.parse=(
r,o)=>{let i=r.value;
if(!v.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),r;r.value=
n?n.alloc(e,r,v(i.length),o):v(i.length);let a=[],s=o==null?void 0:o.abortEarly;for(let u=0;u<i.length;
u++){
let l=i[u],c=t.element._zod.run({value:l,issues:[]},o);if(c instanceof Promise)a.push(c.then(p=>fv(p,
r,u)));else if(fv(c,r,u),s&&c.issues.length!==0&&Yn(c))break}return a.length?Promise.all(a).then(()=>r):
r},_$(e,$$)});function Lc(e,t,n,r,o,i){let a=n in r,s=i==="optional";if(!(!a&&s&&o==="optional")){if(
e.
issues.length){if(o!==void 0&&s&&!a)return;t.issues.push(...mr(n,e.issues))}if(!a&&o===void 0){e.issues.
length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===
void 0?(a||o==="defaulted"&&!s)&&(t.value[n]=void 0):t.value[n]=e.value}}var F$=[];function M$(e){
var a,
s,u,l;let t=f.keys(e.shape),n=f.getOwnPropertySymbols(e.shape),r=n.length?n:F$,o=r.length?[...t,...r]:
t;for(let c of o)if(!((l=(u=(s=(a=e.shape)==null?void 0:a[c])==null?void 0:s._zod)==null?void 0:u.traits)!=
null&&l.has("$ZodType")))throw new S(`Invalid element at key "${k(c)}": expected a Zod schema`);let i=Wb(
e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new x(t),numKeys:t.length,optionalKeys:new x(i)}}
function L$(e,t,n,r,o,i,a){let s=[],u=o.keySet,l=o.catchall._zod,c=l.def.type,p=l.optin,m=l.optout,y=0;
for(let T in t){if(a&&n.issues.length!==y){if(Yn(n,y))break;y=n.issues.length}if(u.has(T))continue;
if(T===
"__proto__"){c==="never"&&s.push(T);continue}if(c==="never"){s.push(T);continue}let O=l.run({value:t[
T],
issues:[]},r);O instanceof Promise?e.push(O.then(A=>Lc(A,n,T,t,p,m))):Lc(O,n,T,t,p,m)}return s.length&&
n.issues.push({code:"unrecognized_keys",keys:s,input:t,inst:i,continue:!0}),e.length?Promise.all(e).
then(()=>n):n}var Rv=he("$ZodObject",(e,t)=>{var l;_t.init(e,t);let n=f.getOwnPropertyDescriptor(t,
"shape"),r=n!=null&&n.get?n.get.raw:(l=t.shape)!=null?l:{};if(r){let c=()=>{let p={...r};return f.defineProperty(
t,"shape",{value:p}),c.raw=p,p};c.raw=r,f.defineProperty(t,"shape",{get:c})}let o=Fb(()=>M$(t));Zt(e,
"propValues",c=>{let p=c.def.shape,m={};for(let y in p){let T=p[y]._zod;if(T.values){f.prototype.hasOwnProperty.
call(m,y)||_c(m,y,new x);for(let O of T.values)m[y].add(O);T.optin!==void 0&&m[y].add(void 0)}}
return m});
let i=Nc,a=t.catchall,s,u=ci.memoizer;u==null||u.attach(e),e._zod.parse=(c,p)=>{s!=null||(s=o.value);
let m=c.value;if(!i(m))return c.issues.push({expected:"object",code:"invalid_type",input:m,inst:e}),
c;c.value=u?u.alloc(e,c,{},p):{};let y=[],T=s.shape,O=p==null?void 0:p.abortEarly,A=c.issues.length;
for(let P of s.allKeys){if(O&&c.issues.length!==A){if(Yn(c,A))break;A=c.issues.length}if(P==="__proto__")continue;
let N=T[P],_=N._zod.optin,$=N._zod.optout,F=N._zod.run({value:m[P],issues:[]},p);F instanceof
Promise?y.push(F.then(B=>Lc(B,c,P,m,_,$))):Lc(F,c,P,m,_,$)}return a?L$(y,m,c,p,o.value,e,O===!0):y.length?
Promise.all(y).then(()=>c):c}});function gv(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,
t;let o=e.filter(i=>!Yn(
i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,
inst:n,errors:e.map(i=>i.issues.map(a=>Ur(a,r,Kr())))}),t)}var Dv=he("$ZodUnion",(e,t)=>{_t.init(e,t),
Zt(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":r.def.options.some(o=>o.
_zod.optin!==void 0)?"optional":void 0),Zt(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?
"optional":void 0),Zt(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new x(r.
def.options.flatMap(o=>v.from(o._zod.values)))}),Zt(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.
pattern)){let o=r.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>Ic(i.source)).join(
"|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(
r,o);let i=!1,a=[];for(let s of t.options){let u=s._zod.run({value:r.value,issues:[]},o);if(u instanceof
Promise)a.push(u),i=!0;else{if(u.issues.length===0)return u;a.push(u)}}return i?Promise.all(a).then(
s=>gv(s,r,e,o)):gv(a,r,e,o)}});var Ov=he("$ZodTuple",(e,t)=>{_t.init(e,t);let n=t.items,r=ci.memoizer;
r==null||r.attach(e),e._zod.parse=
(o,i)=>{let a=o.value;if(!v.isArray(a))return o.issues.push({input:a,inst:e,expected:"tuple",code:
"invalid_type"}),o;o.value=r?r.alloc(e,o,[],i):[];let s=[],u=hv(n,"optin"),l=hv(n,"optout");if(!t.rest){
if(a.length<u)return o.issues.push({code:"too_small",minimum:u,inclusive:!0,input:a,inst:e,origin:
"array"}),o;a.length>n.length&&o.issues.push({code:"too_big",maximum:n.length,inclusive:!0,input:a,
inst:e,
origin:"array"})}let c=new v(n.length),p=t.rest?i==null?void 0:i.abortEarly:void 0,m=!1;for(let y=0;
y<
n.length;y++){let T=n[y]._zod.run({value:a[y],issues:[]},i);T instanceof Promise?s.push(T.then(O=>{c[
y]=
O})):(c[y]=T,p&&!m&&T.issues.length&&(m=Yn(T)))}if(t.rest&&!m){let y=n.length-1,T=a.slice(n.length),
O=o.issues.length;for(let A of T){if(p&&o.issues.length!==O){if(Yn(o,O))break;O=o.issues.length}y++;
let P=t.rest._zod.run({value:A,issues:[]},i);P instanceof Promise?s.push(P.then(N=>yv(N,o,y))):yv(P,
o,y)}}return s.length?Promise.all(s).then(()=>bv(c,o,n,a,l)):bv(c,o,n,a,l)}});function hv(e,t){for(
let n=e.
length-1;n>=0;n--)if(!(t==="optin"?e[n]._zod.optin!==void 0:e[n]._zod.optout==="optional"))return n+
1;return 0}function yv(e,t,n){e.issues.length&&t.issues.push(...mr(n,e.issues)),t.value[n]=e.value}
function bv(e,t,n,r,o){
for(let i=0;i<n.length;i++){let a=e[i],s=i<r.length;if(!s&&i>=o&&n[i]._zod.optin==="optional"){t.value.
length=i;break}if(a.issues.length){if(!s&&i>=o){t.value.length=i;break}t.issues.push(...mr(i,a.issues))}
t.value[i]=a.value}for(let i=t.value.length-1;i>=r.length&&(n[i]._zod.optout==="optional"&&t.value[i]===
void 0);i--)t.value.length=i;return t}var Av=he("$ZodRecord",(e,t)=>{_t.init(e,t);let n=ci.memoizer;
n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!$c(i))return r.issues.push({expected:
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
"Async schemas not supported in object keys currently");if(typeof l=="string"&&Rf.test(l)&&c.issues.length){
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
return a.length?Promise.all(a).then(()=>r):r}});var Pv=he("$ZodEnum",(e,t)=>{_t.init(e,t);let n=gf(t.entries),
r=new x(n);e._zod.values=r,Zt(e,"pattern",o=>{let i=gf(o.def.entries).filter(a=>Ub.has(typeof a));
return new RegExp(i.length?`^(${i.map(a=>pu(
a.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let a=o.value;return r.has(a)||o.
issues.push({code:"invalid_value",values:n,input:a,inst:e}),o}}),Nv=he("$ZodLiteral",(e,t)=>{_t.init(
e,t);let n=new x(t.values);e._zod.values=n,Zt(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.
length?`^(${o.map(i=>typeof i=="string"?pu(i):i?pu(i.toString()):k(i)).join("|")})$`:"^[^\\s\\S]$")}
),
e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,
input:i,inst:e}),r}});function vv(e,t){return e.value=t.issues.length?void 0:t.value,e}var Iv=he(
"$ZodOptional",(e,t)=>{_t.
init(e,t),Zt(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout=
"optional",Zt(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new x([...r,void 0]):void 0}
),
Zt(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Ic(r.source)})?$`):
void 0}),
e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType.
_zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>vv(n,i)):vv(n,o)}return t.
innerType._zod.run(n,r)}});var _v=he("$ZodNullable",(e,t)=>{_t.init(e,t),Zt(e,"optin",n=>n.def.innerType._zod.optin),
Zt(e,"optout",n=>n.def.innerType._zod.optout),Zt(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;
return r?new RegExp(
`^(${Ic(r.source)}|null)$`):void 0}),Zt(e,"values",n=>n.def.innerType._zod.values?new x([...n.def.innerType.
_zod.values,null]):void 0),e._zod.parse=(n,r)=>n.value===null?n:t.innerType._zod.run(n,r)}),$v=he(
"$ZodDefault",(e,t)=>{_t.init(e,t),e._zod.optin="defaulted",Zt(e,"values",n=>n.def.innerType._zod.values),
e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===void 0)
return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>wv(
i,t)):wv(o,t)}});function wv(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}d();function Fv(
e){return e.checks&&(e.checks=[...e.checks]),e}function Mv(e,t){return new e(Fv({type:"string",...Ot(
t)}))}function Lv(e,t){return new e(Fv({type:"number",checks:[],...Ot(t)}))}function jv(e,t){return new e(
{type:"number",check:"number_format",abort:!1,format:"safeint",...Ot(t)})}function zv(e,t){return new e(
{type:"boolean",...Ot(t)})}function Bv(e){return new e({type:"unknown"})}function jc(e,t){return new av(
{check:"less_than",...Ot(t),value:e,inclusive:!0})}function fr(e,t){return new sv({check:
"greater_than",...Ot(t),value:e,inclusive:!0})}function Of(e,t){return new lv({check:"max_length",
...Ot(t),maximum:e})}function gu(e,t){return new dv({check:"string_format",format:"regex",...Ot(t),
pattern:e})}d();d();var fn=he("ZodMiniType",(e,t)=>{if(!e._zod)throw new S(
"Uninitialized schema in ZodMiniType.");_t.init(
e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){ui(this,"with",e)},parse(e,t){
return Sf(this,e,t,{callee:this.parse})},parseAsync(e,t){return Ef(this,e,t,{callee:this.parseAsync}
)},
safeParse(e,t){return ot(this,e,t)},safeParseAsync(e,t){return Cf(this,e,t)},check(...e){var n;let t=this.
def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{
_zod:{
check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return mu(this,e,t)},brand(
){
return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(
this,
...t)}}),z$=he("ZodMiniString",(e,t)=>{xv.init(e,t),fn.init(e,t)});function U(e){return Mv(z$,e)}var Wv=he(
"ZodMiniNumber",(e,t)=>{Df.init(e,t),fn.init(e,t)});function wt(e){return Lv(Wv,e)}var B$=he(
"ZodMiniNumberFormat",(e,t)=>{Tv.init(e,t),Wv.init(e,t)});function Kv(e){return jv(B$,e)}var U$=he(
"ZodMiniBoolean",(e,t)=>{Sv.init(e,t),fn.init(e,t)});function qe(e){return zv(U$,e)}var W$=he(
"ZodMiniUnknown",(e,t)=>{Ev.init(e,t),fn.init(e,t)});function Gv(){return Bv(W$)}var K$=he(
"ZodMiniArray",(e,t)=>{Cv.init(e,t),fn.init(e,t)});function Ue(e,t){return new K$({type:"array",
element:e,...Ot(t)})}var G$=he("ZodMiniObject",(e,t)=>{Rv.init(e,t),fn.init(e,t),Vb(e,"shape",n=>n._zod.def.shape,
!1)});function ne(e,t){
let n={type:"object",shape:e!=null?e:{},...Ot(t)};return new G$(n)}function qv(e,t){return Gb(e,t)}
var q$=he("ZodMiniUnion",(e,t)=>{Dv.init(e,t),fn.init(e,t)});function Zv(e,t){return new q$({type:
"union",options:e,...Ot(t)})}var Z$=he("ZodMiniTuple",(e,t)=>{Ov.init(e,t),fn.init(e,t)});function Hv(
e,t,n){let r=t instanceof _t,
o=r?n:t,i=r?t:null;return new Z$({type:"tuple",items:e,rest:i,...Ot(o)})}var Uv=he("ZodMiniRecord",(
e,t)=>{
Av.init(e,t),fn.init(e,t)});function Xn(e,t,n){return!t||!t._zod?new Uv({type:"record",keyType:U(),
valueType:e,
...Ot(t)}):new Uv({type:"record",keyType:e,valueType:t,...Ot(n)})}var H$=he("ZodMiniEnum",(e,t)=>{Pv.init(
e,t),fn.init(e,t),e.options=[...e._zod.values]});function At(e,t){
let n=v.isArray(e)?f.fromEntries(e.map(r=>[r,r])):e;return new H$({type:"enum",entries:n,...Ot(t)})}
var J$=he("ZodMiniLiteral",(e,t)=>{Nv.init(e,t),fn.init(e,t)});function Jv(e,t){return new J$({type:
"literal",values:v.isArray(e)?e:[e],...Ot(t)})}var V$=he("ZodMiniOptional",(e,t)=>{Iv.init(e,t),fn.init(
e,t)});function Te(e){return new V$({type:"optional",innerType:e})}var Y$=he("ZodMiniNullable",(e,t)=>{
_v.init(e,t),fn.init(e,t)});function di(e){return new Y$({type:"nullable",innerType:e})}var X$=he(
"ZodMiniDefault",(e,t)=>{$v.init(e,t),fn.init(e,t)});function Ie(e,t){return new X$({type:"default",
innerType:e,get defaultValue(){return typeof t=="function"?t():bf(t)}})}d();d();d();d();function Vv(
e){let t=new g;return n=>{let r=t.get(n);return r===void 0&&(r=e(n),t.set(n,r)),r}}var z=Vv(
e=>e.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"")),J=Vv(e=>e.normalize("NFKD").toLowerCase(
).
replace(/(\p{N})[^\p{L}\p{N}\p{M}]+(?=\p{N})/gu,"$1-").replace(/[^\p{L}\p{N}-]+/gu,"").replace(
/(^|[^\p{N}])-|-(?=[^\p{N}]|$)/gu,
"$1").replace(/(^|[^\p{N}])0+(?=\p{N})/gu,"$1"));var I=(e,t,...n)=>n.length>0?{id:e,en:t,also:n}:{id:
e,en:t};function _e(e,t){let n=z(e);return n!==""&&
(n===z(t.id)||n===z(t.en)||Q$(n,t))}var Q$=(e,t)=>{var n;return((n=t.also)!=null?n:[]).some(r=>z(r)===
e)},zc=(e,t)=>e.map(n=>[n,t[n].name]);function nn(e,t){var n;return(n=t.find(([,r])=>_e(e,r)))==null?
void 0:n[0]}var Z={settings:I("Pengaturan","Settings"),stages:I("Tahapan","Stages"),criteria:I(
"Kriteria","Criteria"),entries:I("Peserta","Entries"),judges:I("Juri","Judges"),institutions:I(
"Instansi",
"Institutions"),plenary:I("Pleno","Plenary"),objections:I("Sanggahan","Objections"),findings:I(
"Hasil Pemeriksaan","Findings"),ranking:I("Peringkat","Ranking"),finalRanking:I("Peringkat Akhir",
"Final Ranking"),coverage:I("Keikutsertaan","Coverage"),documents:I("Dokumen","Documents"),history:I(
"Riwayat","History"),decisions:I("Penetapan","Decisions"),corrections:I("Perbaikan","Corrections")},
Yv="Penilaian",gn=[[!0,I("ya","yes","y","true","benar")],[!1,I("tidak","no","t","n","false","salah")]],
ia=[
["files",I("berkas","files","proposal")],["presentation",I("presentasi","presentation")],["field",I(
"lapangan","field")]],xo=[["ineligible",I("tidak lolos administrasi","ineligible","not eligible")],[
"disqualified",I("diskualifikasi","disqualified","didiskualifikasi")],["withdrawn",I("mundur",
"withdrawn","mengundurkan diri")]],Dn=I("BK","BK");var Oe=()=>Session.getEffectiveUser().getEmail(),
Xv=()=>Session.getActiveUserLocale();function Bc(){
var o;let e=Oe();if(e==="")return!1;let t=SpreadsheetApp.getActiveSpreadsheet(),r=t.getSheets().filter(
i=>_e(i.getName(),Z.settings)).flatMap(i=>i.getProtections(SpreadsheetApp.ProtectionType.SHEET)).filter(
i=>!i.isWarningOnly());return r.length>0?r.every(i=>i.canEdit()):((o=t.getOwner())==null?void 0:o.getEmail(
))===
e}d();var ze=e=>PropertiesService.getDocumentProperties().getProperty(e);function Ze(e,t){
PropertiesService.
getDocumentProperties().setProperty(e,t)}var eF=1e4;function Qv(e){let t=LockService.getDocumentLock(
);
if(!t.tryLock(eF))return null;try{let n=e();return SpreadsheetApp.flush(),{done:n}}finally{tF(t)}}
function tF(e){
try{e.releaseLock()}catch(t){console.warn(k(t))}}var Ht=e=>Utilities.computeDigest(Utilities.DigestAlgorithm.
SHA_256,e,Utilities.Charset.UTF_8).map(t=>(t&255).toString(16).padStart(2,"0")).join(""),kt=()=>Utilities.
getUuid().slice(0,8),et=(e=new C)=>Utilities.formatDate(e,SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(
),
"yyyy-MM-dd'T'HH:mm:ss");d();d();var hu={code:"",name:"",institution:"",category:"",unitType:"",
innovator:"",contact:"",phone:"",
email:"",link:"",status:"running",reason:""},ew={code:"",name:"",role:"",institution:"",email:"",
phone:"",
stages:[],conflicts:[]};function $e(e,t){return e.criteria.filter(n=>n.stage===null||n.stage===t.name)}
function Ye(e,t){return e.judges.filter(n=>n.stages.length===0||n.stages.includes(t.name))}d();d();d(
);var tw=new D;function gr(e){var n;let t=(n=tw.get(e))!=null?n:nF(e);return tw.set(e,t),t}function nF(
e){
let t=new g(e.institutions.map(i=>[z(i.name),z(i.parent)])),n=(i,a)=>{let s=new x;for(let u=t.get(a);
u&&
!s.has(u);u=t.get(u)){if(u===i)return!0;s.add(u)}return!1},r=new g(e.judges.map(i=>[i.code,{
institution:z(
i.institution),listed:new x(i.conflicts.map(J))}])),o=new g(e.entries.map(i=>[i.code,{code:J(i.code),
institution:z(i.institution)}]));return(i,a)=>{let s=r.get(i.code),u=o.get(a.code);return s===void 0||
u===void 0?null:s.listed.has(u.code)?"listed":s.institution===""||u.institution===""?null:s.institution===
u.institution?"same-institution":n(s.institution,u.institution)?"parent-institution":null}}d();d();
typeof BigInt=="undefined"&&(BigInt=function(e){if(isNaN(e))throw new S("");return e});var oe=BigInt(
0),Ae=BigInt(1),Nt=BigInt(2),yu=BigInt(3),sa=BigInt(5),hn=BigInt(10),Rne=BigInt(b.MAX_SAFE_INTEGER),
rF=2e3,X={s:Ae,n:oe,d:Ae};function Gr(e,t){try{e=BigInt(e)}catch{throw To()}return e*t}function Qn(e){
return typeof e=="bigint"?e:h.floor(e)}function nt(e,t){if(t===oe)throw Af();let n=f.create(Pe.prototype);
n.s=e<oe?-Ae:Ae,e=e<oe?-e:e;let r=pi(e,t);return n.n=e/r,n.d=t/r,n}var oF=[Nt*Nt,Nt,Nt*Nt,Nt,Nt*Nt,
Nt*
yu,Nt,Nt*yu];function aa(e){let t=f.create(null);if(e<=Ae)return t[e]=Ae,t;let n=r=>{t[r]=(t[r]||oe)+
Ae};for(;e%Nt===oe;)n(Nt),e/=Nt;for(;e%yu===oe;)n(yu),e/=yu;for(;e%sa===oe;)n(sa),e/=sa;for(let r=0,
o=Nt+sa;o*o<=e;){for(;e%o===oe;)n(o),e/=o;o+=oF[r],r=r+1&7}return e>Ae&&n(e),t}var Pt=function(e,t){
let n=oe,r=Ae,o=Ae;if(e!=null)if(t!==void 0){if(typeof e=="bigint")n=e;else{if(isNaN(e))throw To();
if(e%
1!==0)throw nw();n=BigInt(e)}if(typeof t=="bigint")r=t;else{if(isNaN(t))throw To();if(t%1!==0)throw nw(
);
r=BigInt(t)}o=n*r}else if(typeof e=="object"){if("d"in e&&"n"in e)n=BigInt(e.n),r=BigInt(e.d),"s"in e&&
(n*=BigInt(e.s));else if(0 in e)n=BigInt(e[0]),1 in e&&(r=BigInt(e[1]));else if(typeof e=="bigint")n=
e;else throw To();o=n*r}else if(typeof e=="number"){if(isNaN(e))throw To();if(e<0&&(o=-Ae,e=-e),e%1===
0)n=BigInt(e);else{let i=1,a=0,s=1,u=1,l=1,c=1e7;for(e>=1&&(i=10**h.floor(1+h.log10(e)),e/=i);s<=c&&
l<=c;){let p=(a+u)/(s+l);if(e===p){s+l<=c?(n=a+u,r=s+l):l>s?(n=u,r=l):(n=a,r=s);break}else e>p?(a+=u,
s+=l):(u+=a,l+=s),s>c?(n=u,r=l):(n=a,r=s)}n=BigInt(n)*BigInt(i),r=BigInt(r)}}else if(typeof e=="string"){
let i=0,a=oe,s=oe,u=oe,l=Ae,c=Ae,p=e.replace(/_/g,"").match(/\d+|./g);if(p===null)throw To();if(p[i]===
"-"?(o=-Ae,i++):p[i]==="+"&&i++,p.length===i+1?s=Gr(p[i++],o):p[i+1]==="."||p[i]==="."?(p[i]!=="."&&
(a=Gr(p[i++],o)),i++,(i+1===p.length||p[i+1]==="("&&p[i+3]===")"||p[i+1]==="'"&&p[i+3]==="'")&&(s=Gr(
p[i],o),l=hn**BigInt(p[i].length),i++),(p[i]==="("&&p[i+2]===")"||p[i]==="'"&&p[i+2]==="'")&&(u=Gr(p[
i+
1],o),c=hn**BigInt(p[i+1].length)-Ae,i+=3)):p[i+1]==="/"||p[i+1]===":"?(s=Gr(p[i],o),l=Gr(p[i+2],Ae),
i+=3):p[i+3]==="/"&&p[i+1]===" "&&(a=Gr(p[i],o),s=Gr(p[i+2],o),l=Gr(p[i+4],Ae),i+=5),p.length<=i)r=l*
c,o=n=u+r*a+c*s;else throw To()}else if(typeof e=="bigint")n=e,o=e,r=Ae;else throw To();if(r===oe)throw Af(
);
X.s=o<oe?-Ae:Ae,X.n=n<oe?-n:n,X.d=r<oe?-r:r};function iF(e,t,n){let r=Ae;for(;t>oe;e=e*e%n,t>>=Ae)t&
Ae&&(r=r*e%n);return r}function aF(e,t){for(;t%Nt===oe;t/=Nt);for(;t%sa===oe;t/=sa);if(t===Ae)return oe;
let n=hn%t,r=1;for(;n!==Ae;r++)if(n=n*hn%t,r>rF)return oe;return BigInt(r)}function sF(e,t,n){let r=Ae,
o=iF(hn,n,t);for(let i=0;i<300;i++){if(r===o)return BigInt(i);r=r*hn%t,o=o*hn%t}return 0}function pi(
e,t){
if(!e)return t;if(!t)return e;for(;;){if(e%=t,!e)return t;if(t%=e,!t)return e}}function Pe(e,t){if(
Pt(
e,t),this instanceof Pe)e=pi(X.d,X.n),this.s=X.s,this.n=X.n/e,this.d=X.d/e;else return nt(X.s*X.n,X.
d)}var Af=function(){return new S("Division by Zero")},To=function(){return new S("Invalid argument")}
,
nw=function(){return new S("Parameters must be integer")};Pe.prototype={s:Ae,n:oe,d:Ae,abs:function(
){
return nt(this.n,this.d)},neg:function(){return nt(-this.s*this.n,this.d)},add:function(e,t){return Pt(
e,t),nt(this.s*this.n*X.d+X.s*this.d*X.n,this.d*X.d)},sub:function(e,t){return Pt(e,t),nt(this.s*this.
n*X.d-X.s*this.d*X.n,this.d*X.d)},mul:function(e,t){return Pt(e,t),nt(this.s*X.s*this.n*X.n,this.d*X.
d)},div:function(e,t){return Pt(e,t),nt(this.s*X.s*this.n*X.d,this.d*X.n)},clone:function(){return nt(
this.s*this.n,this.d)},mod:function(e,t){if(e===void 0)return nt(this.s*this.n%this.d,Ae);if(Pt(e,t),
oe===X.n*this.d)throw Af();return nt(this.s*(X.d*this.n)%(X.n*this.d),X.d*this.d)},gcd:function(e,t){
return Pt(e,t),nt(pi(X.n,this.n)*pi(X.d,this.d),X.d*this.d)},lcm:function(e,t){return Pt(e,t),X.n===
oe&&this.n===oe?nt(oe,Ae):nt(X.n*this.n,pi(X.n,this.n)*pi(X.d,this.d))},inverse:function(){return nt(
this.s*this.d,this.n)},pow:function(e,t){if(Pt(e,t),X.d===Ae)return X.s<oe?nt((this.s*this.d)**X.n,
this.
n**X.n):nt((this.s*this.n)**X.n,this.d**X.n);if(this.s<oe)return null;let n=aa(this.n),r=aa(this.d),
o=Ae,i=Ae;for(let a in n)if(a!=="1"){if(a==="0"){o=oe;break}if(n[a]*=X.n,n[a]%X.d===oe)n[a]/=X.d;
else
return null;o*=BigInt(a)**n[a]}for(let a in r)if(a!=="1"){if(r[a]*=X.n,r[a]%X.d===oe)r[a]/=X.d;else return null;
i*=BigInt(a)**r[a]}return X.s<oe?nt(i,o):nt(o,i)},log:function(e,t){if(Pt(e,t),this.s<=oe||X.s<=oe)return null;
let n=f.create(null),r=aa(X.n),o=aa(X.d),i=aa(this.n),a=aa(this.d);for(let l in o)r[l]=(r[l]||oe)-o[
l];
for(let l in a)i[l]=(i[l]||oe)-a[l];for(let l in r)l!=="1"&&(n[l]=!0);for(let l in i)l!=="1"&&(n[l]=
!0);let s=null,u=null;for(let l in n){let c=r[l]||oe,p=i[l]||oe;if(c===oe){if(p!==oe)return null;
continue}
let m=p,y=c,T=pi(m,y);if(m/=T,y/=T,s===null&&u===null)s=m,u=y;else if(m*u!==s*y)return null}return s!==
null&&u!==null?nt(s,u):null},equals:function(e,t){return Pt(e,t),this.s*this.n*X.d===X.s*X.n*this.d}
,
lt:function(e,t){return Pt(e,t),this.s*this.n*X.d<X.s*X.n*this.d},lte:function(e,t){return Pt(e,t),
this.
s*this.n*X.d<=X.s*X.n*this.d},gt:function(e,t){return Pt(e,t),this.s*this.n*X.d>X.s*X.n*this.d},gte:
function(e,t){
return Pt(e,t),this.s*this.n*X.d>=X.s*X.n*this.d},compare:function(e,t){Pt(e,t);let n=this.s*this.n*
X.d-X.s*X.n*this.d;return(oe<n)-(n<oe)},ceil:function(e){return e=hn**BigInt(e||0),nt(Qn(this.s*e*this.
n/this.d)+(e*this.n%this.d>oe&&this.s>=oe?Ae:oe),e)},floor:function(e){return e=hn**BigInt(e||0),nt(
Qn(this.s*e*this.n/this.d)-(e*this.n%this.d>oe&&this.s<oe?Ae:oe),e)},round:function(e){return e=hn**
BigInt(e||0),nt(Qn(this.s*e*this.n/this.d)+this.s*((this.s>=oe?Ae:oe)+Nt*(e*this.n%this.d)>this.d?Ae:
oe),e)},roundTo:function(e,t){Pt(e,t);let n=this.n*X.d,r=this.d*X.n,o=n%r,i=Qn(n/r);return o+o>=r&&i++,
nt(this.s*i*X.n,X.d)},divisible:function(e,t){return Pt(e,t),X.n===oe?!1:this.n*X.d%(X.n*this.d)===oe}
,
valueOf:function(){return b(this.s*this.n)/b(this.d)},toString:function(e=15){let t=this.n,n=this.d,
r=aF(t,n),o=sF(t,n,r),i=this.s<oe?"-":"";if(i+=Qn(t/n),t%=n,t*=hn,t&&(i+="."),r){for(let a=o;a--;)i+=
Qn(t/n),t%=n,t*=hn;i+="(";for(let a=r;a--;)i+=Qn(t/n),t%=n,t*=hn;i+=")"}else for(let a=e;t&&a--;)i+=
Qn(t/n),t%=n,t*=hn;return i},toFraction:function(e=!1){let t=this.n,n=this.d,r=this.s<oe?"-":"";if(n===
Ae)r+=t;else{let o=Qn(t/n);e&&o>oe&&(r+=o,r+=" ",t%=n),r+=t,r+="/",r+=n}return r},toLatex:function(e=!1){
let t=this.n,n=this.d,r=this.s<oe?"-":"";if(n===Ae)r+=t;else{let o=Qn(t/n);e&&o>oe&&(r+=o,t%=n),r+="\\frac{",
r+=t,r+="}{",r+=n,r+="}"}return r},toContinued:function(){let e=this.n,t=this.d,n=[];for(;t;){
n.push(Qn(e/t));let r=e%t;e=t,t=r}return n},simplify:function(e=.001){let t=BigInt(h.ceil(1/e)),n=this.
abs(),r=n.toContinued();for(let o=1;o<r.length;o++){let i=nt(r[o-1],Ae);for(let s=o-2;s>=0;s--)i=i.inverse(
).
add(r[s]);let a=i.sub(n);if(a.n*t<a.d)return i.mul(this.s)}return this}};d();var bu=BigInt(10),vu=BigInt(
0),Nf=BigInt(1),ua=BigInt(2),Pf=1e4,uF=1e15;function If(e,t){let n=e/t;return e<
vu&&n*t!==e?n-Nf:n}function lF(e){let[t="0",n="0"]=k(e).split("e"),[r="0",o=""]=t.split("."),i=BigInt(
r+o),a=b(n)-o.length+4;if(a>=0)return i*bu**BigInt(a);let s=bu**BigInt(-a);return If(i*ua+s,s*ua)}
function wu(e){
if(!b.isFinite(e))throw new RangeError(`Not a finite number: ${e}`);let t=h.round(e*Pf);return h.abs(
t)<uF&&t/Pf===e?BigInt(t):lF(e)}function $t(e){return new Pe(wu(e),BigInt(Pf))}function Ft({s:e,n:t,
d:n},r){return If(ua*e*t*bu**BigInt(r)+n,ua*n)}function er(e,t){return new Pe(Ft(e,t),bu**BigInt(t))}
function _f(e,t,n){let r=bu**BigInt(n);return new Pe(If(ua*e*r+t,ua*t),r)}function tr(e,t){let n=Ft(
e,t),r=k(n<vu?-n:n).padStart(t+1,"0"),o=r.slice(0,r.length-t);return(n<vu?"-":"")+o+(t>0?`.${r.slice(
r.length-t)}`:"")}function Mt(e,t){let n=e.s*e.n*t.d,r=t.s*t.n*e.d;return n<r?-1:n>r?1:0}function Jt(
e){
let t=vu,n=Nf;for(let{s:r,n:o,d:i}of e)i===n?t+=r*o:(t=t*i+r*o*n,n*=i);return new Pe(t,n*BigInt(e.length))}
function la(e){let t=[...e].sort(Mt),n=t.length>>1;return t.length%2===1?t[n]:Jt([t[n-1],t[n]])}
function ca(e){
let t=Nf;for(let{d:n}of e)t%n!==vu&&(t=new Pe(t).lcm(n).n);return{units:e.map(({s:n,n:r,d:o})=>n*r*t/
o),denominator:t}}function Uc(e){let t=new Pe(0),n=e.reduce((r,o)=>r.add(o.weight),t);return n.lte(0)?
null:e.reduce((r,o)=>r.add(o.weight.mul(o.score)),t).div(n)}var Wc=BigInt(0),cF=BigInt(100),dF=BigInt(
1e4),pF=e=>e.length>0&&e.every(({weight:t,max:n})=>b.isFinite(
t)&&b.isFinite(n));function Kc(e){if(!pF(e))return null;let t=e.map(l=>wu(l.weight)),n=e.map(l=>wu(l.
max)),r=t.reduce((l,c)=>l+c,Wc);if(r<=Wc||n.some(l=>l<=Wc))return null;let o=n.reduce((l,c)=>new Pe(
l).lcm(c).n,BigInt(1)),i=n.map((l,c)=>cF*t[c]*o/l),a=o*r,s=new g,u=l=>{let c=s.get(l);if(c)return c;
let p=wu(l),m={parts:p,exact:new Pe(p,dF)};return s.set(l,m),m};return l=>{let c=Wc,p=l.map((m,y)=>{
let T=u(m);return c+=i[y]*T.parts,T.exact});return{score:new Pe(c,a),marks:p}}}function mF(e,t){let n=$e(
e,t),r=Kc(n),o=e.settings.conflicts==="exclude"?gr(e):()=>null;return(i,a,s)=>{
let u=[],l=0,c=!1;for(let{name:p}of n){let m=s.marks.get(p);m===void 0||m.kind==="blank"?l+=1:m.kind===
"recused"?c=!0:m.kind==="score"&&b.isFinite(m.value)&&u.push(m.value)}return l===n.length?null:c?{
leftOut:"recused"}:o(i,a)!==null?{leftOut:"conflict"}:u.length<n.length?{leftOut:"incomplete"}:r===null?
null:
{reading:r(u)}}}function fF(e){let t=new g;for(let n of e.rows)n.entry!==null&&!t.has(n.entry)&&t.set(
n.entry,n);return t}function rw(e,t,n,r){let o=mF(e,t),i=Ye(e,t),a=n.filter(c=>c.stage===t.name),s=i.
flatMap(c=>{let p=a.find(m=>m.judge===c.code);return p?[{judge:c,rows:fF(p)}]:[]}),u=new g,l=[];for(
let c of r){
let p=new g;for(let{judge:m,rows:y}of s){let T=y.get(c.code),O=T?o(m,c,T):null;O!==null&&("reading"in
O?p.set(m.code,O.reading):l.push({entry:c.code,judge:m.code,reason:O.leftOut}))}u.set(c.code,p)}
return{
stage:t,criteria:$e(e,t),entries:r,judges:i,readings:u,leftOut:l}}d();d();function Gc(e){let t=new g;
for(let{category:n}of e){let r=z(n);r!==""&&!t.has(r)&&t.set(r,n.trim())}
return n=>{var r;return(r=t.get(z(n.category)))!=null?r:null}}d();function da(e,t){let n=new g;for(
let r of e){let o=t(r),i=n.get(o);i?i.push(r):n.set(o,[r])}return n}d();d();d();d();d();function So(
{entries:e,readings:t}){let n=null;for(let{code:r}of e){let o=t.get(r);if(!(o===void 0||
o.size===0)){if(n=n!=null?n:o,o.size!==n.size)return!1;for(let i of o.keys())if(!n.has(i))return!1}}
return!0}d();d();var rn=BigInt(0),ku=BigInt(1);function iw(e,t){let[n,r]=[e,t];for(;r!==rn;)[n,r]=[r,
n%r];return n}
var ow=BigInt(1)<<BigInt(64);function qc(e,t){let n=e/t,r=(e-n*t)*ow/t;return b(n)+b(r)/b(ow)}
function aw(e,t){
let n=t.length,r=e.map((a,s)=>[...a,t[s]]),o=ku;for(let a=0;a<n;a+=1){let s=r[a],u=s[a];for(let l of r.
slice(a+1)){let c=l[a];for(let p=a+1;p<=n;p+=1)l[p]=(l[p]*u-c*s[p])/o}o=u}let i=t.map(()=>rn);for(
let a=n-
1;a>=0;a-=1){let s=r[a],u=s[n]*o;for(let l=a+1;l<n;l+=1)u-=s[l]*i[l];i[a]=u/s[a]}return{numerators:i,
denominator:o}}function gF(e){let t=e.map(()=>-1),n=0,r=o=>{t[o]=n;for(let[i,a]of e[o].entries())a!==rn&&
t[i]===-1&&
r(i)};for(let o of e.keys())t[o]===-1&&(r(o),n+=1);return{groups:t,groupCount:n}}function hF(e){let t=new x;
for(let n of e.readings.values())for(let{score:r}of n.values())t.add(r.d);return sw(t)}var sw=e=>v.from(
e).reduce((t,n)=>t/iw(t,n)*n,ku);function pa(e){var T,O,A,P,N;let t=hF(e),n=new x;for(let{code:_}of e.
entries)for(let $ of(O=(T=e.readings.get(_))==null?void 0:T.keys())!=null?O:[])n.add($);let r=v.from(
n).sort(),o=new g(r.map((_,$)=>[_,$])),i=new g,a=new g,s=rn,u=0;for(let{code:_}of e.entries){let $=v.
from((A=e.readings.get(_))!=null?A:[],([L,{score:j}])=>({judge:o.get(L),value:j.s*j.n*(t/j.d)})).sort(
(L,j)=>L.judge-j.judge);if($.length===0)continue;let F=$.map(({judge:L})=>L).join(),B=(P=i.get(F))!=
null?P:{judges:$.map(({judge:L})=>L),entries:[],sums:$.map(()=>rn)};i.set(F,B);let M=rn;for(let[L,{
value:j}]of $.
entries())B.sums[L]=B.sums[L]+j,M+=j,s+=j*j;B.entries.push({code:_,total:M}),a.set($.length,((N=a.get(
$.length))!=null?N:rn)+M*M),u+=$.length-1}let l=sw(v.from(a.keys(),BigInt)),c=r.map(()=>r.map(()=>rn)),
p=r.map(()=>rn);for(let{judges:_,entries:$,sums:F}of i.values()){let B=l/BigInt(_.length),M=B*BigInt(
$.length),L=B*F.reduce((j,W)=>j+W,rn);for(let[j,W]of _.entries()){let H=c[W];for(let V of _)H[V]=H[V]-
M;H[W]=H[W]+l*BigInt($.length),p[W]=p[W]+l*F[j]-L}}let m=v.from(a).reduce((_,[$,F])=>_+l/BigInt($)*F,
rn),y=l*s-m;return{judges:r,blocks:v.from(i.values()),unit:t,multiple:l,matrix:c,right:p,squares:y,
freedom:u,
...gF(c)}}d();d();function yF(e,t,n,r){let o=e[n][r];if(o===0)return;let i=(e[r][r]-e[n][n])/(2*o),a=(
i<0?-1:1)/(h.
abs(i)+h.sqrt(i*i+1)),s=1/h.sqrt(a*a+1),u=a*s,l=m=>{let[y,T]=[m[n],m[r]];m[n]=s*y-u*T,m[r]=u*y+s*T};
for(let m of e)l(m);let[c,p]=[e[n],e[r]];for(let m of e.keys()){let[y,T]=[c[m],p[m]];c[m]=s*y-u*T,p[
m]=
u*y+s*T}c[r]=0,p[n]=0;for(let m of t)l(m)}function uw(e){let t=e.map(a=>[...a]),n=t.map((a,s)=>a.map(
(u,l)=>l===s?1:0)),r=v.from(t.keys()),o=a=>t.reduce((s,u,l)=>u.reduce((c,p,m)=>a(l,m)?c+p**2:c,s),0),
i=o(()=>!0);for(let a=0;a<50&&!(o((u,l)=>u!==l)<=i*1e-31);a+=1)for(let u of r)for(let l of r.slice(u+
1))yF(t,n,u,l);return r.map(a=>({value:t[a][a],vector:n.map(s=>s[a])})).sort((a,s)=>a.value-s.value)}
var lw=.01,xu=1e4,cw=20,bF=60;function Zc({matrix:e,right:t,unit:n,multiple:r,squares:o,freedom:i,
groupCount:a}){
let s=uw(e.map(p=>p.map(m=>qc(m,r)))).slice(a),u=t.map(p=>qc(p,n*r)),l=s.map(p=>({...p,right:p.vector.
reduce((m,y,T)=>m+y*u[T],0)})),c=l.reduce((p,m)=>p+m.right**2/m.value,0);return{axes:l,residual:h.max(
0,qc(o,n*n*r)-c),freedom:i}}var Hc=({axes:e,residual:t},n)=>e.reduce((r,{value:o,right:i})=>r+i**2*n/
(o*(o+n)),t);function dw(e,t){let{axes:n,freedom:r}=e,o=Hc(e,t),i=r*h.log(o),a=0,s=0;for(let u of n)
i+=h.log1p(u.value/t),a-=u.value/(u.value+t),s+=(u.right/(u.value+t))**2;return{value:i,slope:a+r*t*
s/o}}function Jc(e,t){let{axes:n,freedom:r}=e;if(t<3||n.length===0||r<=n.length)return null;if(Hc(e,
xu)===0)return xu;let o=cw*h.log10(xu/lw),i=p=>lw*10**(h.min(h.max(p,0),o)/cw),a=0,s=b.POSITIVE_INFINITY;
for(let p=0;p<=o;p+=1){let{value:m}=dw(e,i(p));m<s&&([a,s]=[p,m])}let u=p=>dw(e,10**p).slope,l=h.log10(
i(a-1)),c=h.log10(i(a+1));if(u(c)<=0)return i(a+1);if(u(l)>=0)return i(a-1);for(let p=0;p<bF;p+=1){
let m=(l+
c)/2;u(m)<0?l=m:c=m}return 10**((l+c)/2)}var Vc=9,$f=9;function vF(e,t){if(t!=="auto")return{value:t,
origin:"given"};let n=Jc(Zc(e),e.judges.
length);if(n===null)return{value:1,origin:"too-few-scores"};let r=b(n.toPrecision($f));return{value:
r,
origin:r>=xu?"no-judge-effect":"estimated"}}function wF(e){let[t="0",n="0"]=e.toExponential($f-1).split(
"e"),r=BigInt(t.replace(".","")),o=b(n)-($f-1),i=BigInt(10)**BigInt(h.abs(o)),{n:a,d:s}=o<0?new Pe(r,
i):new Pe(r*i);return{over:a,under:s}}function kF({matrix:e,right:t,multiple:n,groups:r},o){let{over:
i,
under:a}=wF(o),s=i===rn,u=e.map((c,p)=>c.map((m,y)=>s?r[p]===r[y]?m+n:m:p===y?a*m+i*n:a*m)),l=s?ku:a;
return aw(u,t.map(c=>l*c))}function xF(e,t){let n=pa(e),r=vF(n,t),{numerators:o,denominator:i}=kF(n,
r.value),a=i*n.unit,s=So(e),u=n.blocks.flatMap(({judges:l,entries:c})=>{let p=l.reduce((y,T)=>y+o[T],
rn),m=BigInt(l.length);return c.map(({code:y,total:T})=>[y,s?new Pe(T,n.unit*m):_f(T*i-p,a*m,Vc)])});
return{lambda:r,effects:new g(n.judges.map((l,c)=>[l,_f(o[c],a,Vc)])),scores:new g(u)}}var pw=new D;
function mi(e,t){var o,i;let n=(o=pw.get(e))!=null?o:new g;pw.set(e,n);let r=(i=n.get(t))!=null?i:xF(
e,t);return n.set(t,r),r}d();d();var Tu=(e,t)=>{var n;return[...(n=e.readings.get(t))!=null?n:[]].map(
([r,{score:o}])=>({judge:r,score:o}))},
Yc=e=>[...e].sort((t,n)=>Mt(t.score,n.score)||(t.judge<n.judge?-1:t.judge>n.judge?1:0));function Eo(
e,t){
return new g(e.entries.flatMap(({code:n})=>{let r=Tu(e,n);return r.length>0?[[n,t(r)]]:[]}))}var Su={
better:"higher",unit:"points",precision:null,scores:e=>Eo(e,t=>Jt(t.map(({score:n})=>n)))};var mw={
better:"higher",unit:"points",precision:Vc,exactOn:So,scores:(e,t)=>So(e)?Su.scores(e,t):mi(
e,t.severityCorrection).scores,working:(e,t)=>{let n=Su.scores(e,t),r=So(e)?null:mi(e,t.severityCorrection);
return o=>{let i=n.get(o);if(i===void 0)return[];let a=r&&{points:r.scores.get(o).sub(i),lambda:$t(r.
lambda.value),origin:r.lambda.origin};return[{code:"SEVERITY_CORRECTED",params:{mean:i,correction:a}
}]}}};d();var fw={better:"higher",unit:"points",precision:null,scores:e=>Eo(e,t=>la(t.map(({score:n}
)=>n))),working:e=>t=>{
let n=Yc(Tu(e,t));return[{code:"MIDDLE_SCORES",params:{middle:n.slice(n.length-1>>1,(n.length>>1)+1)}
}]}};d();d();var Xc=e=>e.judges.map(({code:t})=>{let n=e.entries.flatMap(r=>{var i;let o=(i=e.readings.get(
r.
code))==null?void 0:i.get(t);return o?[{entry:r.code,score:o.score}]:[]});return{judge:t,entries:n.map(
({entry:r})=>r),scores:n.map(({score:r})=>r)}});function Qc(e){let t=new g;for(let{entries:n,values:
r}of e)
for(let[o,i]of n.entries()){let a=t.get(i);a?a.push(r[o]):t.set(i,[r[o]])}return t}function TF(e){
let{units:t}=ca(e),n=t.map((o,i)=>i).sort((o,i)=>t[o]>t[i]?-1:t[o]<t[i]?1:0),r=[];for(let o=0,
i=0;o<n.length;o=i){for(;i<n.length&&t[n[i]]===t[n[o]];)i+=1;let a=new Pe(o+1+i,2);for(let s of n.slice(
o,i))r[s]=a}return r}var gw=e=>Qc(Xc(e).map(({judge:t,entries:n,scores:r})=>({entries:n,values:TF(r).
map(o=>({judge:t,rank:o,entries:n.length}))}))),hw={better:"lower",unit:"mean-rank",precision:null,
scores:e=>new g(
[...gw(e)].map(([t,n])=>[t,Jt(n.map(({rank:r})=>r))])),working:e=>{let t=gw(e);return n=>{var r;
return[
{code:"RANKS_WITHIN_JUDGES",params:{ranks:(r=t.get(n))!=null?r:[]}}]}}};d();var Eu=3;function yw(e){
if(e.length<Eu)return{kept:e,dropped:null};let t=s=>u=>Mt(u.score,s)===0,n=s=>({
...s,alike:e.filter(t(s.score)).length}),[r,...o]=Yc(e),i=o.find(t(o[o.length-1].score)),a={highest:
n(
i),lowest:n(r)};return{kept:o.filter(s=>s!==i),dropped:a}}var bw={better:"higher",unit:"points",
precision:null,
scores:e=>Eo(e,t=>Jt(yw(t).kept.map(({score:n})=>n))),working:e=>t=>[{code:"SCORES_DROPPED",params:{
dropped:yw(Tu(e,t)).dropped}}]};d();var fi=BigInt(0),Ff=BigInt(10),SF=30,ma=Ff**BigInt(SF),EF=20,ww=12;
function CF(e){if(e<=fi)return fi;
let t=Ff**BigInt(k(e).length+1>>1);for(;;){let n=(t+e/t)/BigInt(2);if(n>=t)return t;t=n}}function RF(
{
judge:e,entries:t,scores:n}){if(n.length===0)return[];let{units:r,denominator:o}=ca(n),i=BigInt(r.length),
a=i-BigInt(1),s=r.reduce((y,T)=>y+T,fi),u=r.map(y=>i*y-s),l=u.reduce((y,T)=>y+T*T,fi),c=CF(a*l*ma*ma),
p=l===fi,m={judge:e,entries:t.length,mean:new Pe(s,i*o),sd:p?new Pe(0):er(new Pe(c,ma*a*i*o),ww)};
return n.
map((y,T)=>({...m,score:y,z:p?fi:u[T]*c/l}))}var vw=e=>Qc(Xc(e).map(t=>({entries:t.entries,values:RF(
t)})));function DF(e){let t=BigInt(e.length),n=e.reduce((r,{z:o})=>r+o,fi);return er(new Pe(BigInt(
50)*
ma*t+Ff*n,ma*t),EF)}var OF=e=>er(new Pe(e,ma),ww),kw={better:"higher",unit:"standard-score",
precision:9,
scores:e=>new g([...vw(e)].map(([t,n])=>[t,DF(n)])),working:e=>{let t=vw(e);return n=>{var o;return[
{code:"STANDARDIZED",params:{judges:((o=t.get(n))!=null?o:[]).map(i=>({...i,z:OF(i.z)}))}}]}}};var Cu={
mean:Su,trimmed:bw,median:fw,"rank-sum":hw,"z-score":kw,adjusted:mw};var _n=e=>Cu[e],$n=e=>Cu[e].unit;
d();function qr({stages:e,settings:t},n){var o;let r=e[e.length-1]===n;return(o=n.advance)!=null?o:r?
t.top:null}function ed(e){var n;let t=e.stages[e.stages.length-1];return(n=t===void 0?null:qr(e,t))!=
null?n:e.settings.top}d();function td(e,t,n){return n==="higher"?e.sub(t):t.sub(e)}function Ru(e,t,n){
return n==="higher"?Mt(t,
e):Mt(e,t)}function xw(e,t){let n=[];for(let r of[...e].sort(t)){let o=n[n.length-1];o&&t(o[0],r)===
0?o.push(r):n.push([r])}return n}function Mf(e,t){let[n,...r]=t;if(e.length===1||n===void 0)return[e];
let o=n.values(e.map(u=>u.entry));if(e.some(u=>!o.has(u.entry.code)))return Mf(e,r);let i=n.criterion===
void 0?{}:{criterion:n.criterion},a=e.map(u=>u.entry.code),s=e.map(u=>{let l=o.get(u.entry.code),c={
metric:n.id,...i,value:l,among:a};return{value:l,contender:{...u,steps:[...u.steps,c]}}});return xw(
s,(u,l)=>Ru(u.value,l.value,n.better)).flatMap(u=>Mf(u.map(({contender:l})=>l),r))}function Tw(e,t,n,
r){
let o=e.map(({entry:l,score:c})=>({rounded:Ft(c,n),contender:{entry:l,score:c,steps:[]}})),i=r==="higher"?
-1:1,s=xw(o,(l,c)=>l.rounded<c.rounded?-i:l.rounded>c.rounded?i:0).flatMap(l=>Mf(l.map(({contender:c}
)=>c),
t)),u=0;return s.flatMap(l=>{let c=u+1;return u+=l.length,l.map(p=>{var y;let m=(y=p.steps[p.steps.length-
1])!=null?y:null;return{...p,rank:c,decidedBy:l.length>1?"shared":m}})})}d();d();d();function AF(e){
return e.map((t,n)=>({criterion:t,index:n,weight:$t(t.weight)})).sort((t,n)=>Mt(n.weight,
t.weight))}function PF(e,t,n){return{id:"criteria",criterion:t.name,better:"higher",values:r=>new g(
r.flatMap(o=>{var a,s;let i=[...(s=(a=e.readings.get(o.code))==null?void 0:a.values())!=null?s:[]].map(
u=>u.marks[n]);return i.length>0?[[o.code,Jt(i)]]:[]}))}}var Sw={metrics:({panel:e})=>AF(e.criteria).
map(({criterion:t,index:n})=>PF(e,t,n))};d();function NF(e,t,n){let r=n.map(u=>{var l,c;return(c=(l=e.readings.get(
u))==null?void 0:l.get(t))==null?
void 0:c.score}),{units:o}=ca(r.flatMap(u=>u?[u]:[])),i=[...new x(o)].sort((u,l)=>u<l?-1:u>l?1:0),a=new g(
i.map((u,l)=>[u,l])),s=0;return r.map(u=>u?a.get(o[s++]):null)}function Ew(e,t){let n=e.judges.map((
{
code:r})=>NF(e,r,t));return(r,o)=>{let i=0,a=0;for(let s of n){let u=s[r],l=s[o];u===null||l===null||
(u>l?i+=1:u<l&&(a+=1))}return{higher:i,lower:a}}}function Cw(e,t){let n=Ew(e,t),r=new g(t.map((o,i)=>[
o,i]));return o=>{let i=r.get(o);return i===void 0?[]:t.flatMap((a,s)=>s===i?[]:[{rival:a,...n(i,s)}
])}}
function IF(e,t){let n=Ew(e,t),r=t.map(()=>0);for(let o=0;o<t.length;o+=1)for(let i=o+1;i<t.length;i+=
1){let{higher:a,lower:s}=n(o,i),u=h.sign(a-s);r[o]+=u,r[i]-=u}return new g(t.map((o,i)=>[o,new Pe(r[
i])]))}
var Rw={metrics:({panel:e})=>[{id:"majority",better:"higher",values:t=>IF(e,t.map(({code:n})=>n))}]}
;d();var Dw={metrics:({panel:e})=>[{id:"median",better:"higher",values:t=>Eo({...e,entries:t},n=>la(
n.map(
({score:r})=>r)))}]};d();var Ow={metrics:({previous:e})=>{let t=e[e.length-1];if(t===void 0)return[];
let n=new g(t.standings.
map(({entry:r,score:o})=>[r.code,o]));return[{id:"previous",better:_n(t.method).better,values:()=>n}
]}};d();var Aw={metrics:()=>[]};var Pw={criteria:Sw,median:Dw,majority:Rw,previous:Ow,shared:Aw};
function Nw(e,t){let n=e.indexOf("shared");return(n<0?e:e.slice(0,n)).flatMap(r=>Pw[r].metrics(t))}d(
);function _F(e){let t=e.stages.every(n=>n.weight===null);return n=>{var r;return t?new Pe(1):$t((r=n.
weight)!=null?r:0)}}function Du(e,t,n){let r=_F(e),o=n.map(i=>({stage:i.stage.name,weight:r(i.stage),
scores:new g(i.standings.map(a=>[a.entry.code,a.stageScore]))}));return(i,a)=>{let u=[...o.flatMap((
{
scores:c,...p})=>{let m=c.get(i);return m?[{...p,score:m}]:[]}),{stage:t.name,weight:r(t),score:a}];
return u.some(c=>c.weight.gt(0))?u:[{stage:t.name,weight:new Pe(1),score:a}]}}function nd(e,t,n,r){
let o=Du(
e,t,n);return new g([...r].map(([i,a])=>{var s;return[i,(s=Uc(o(i,a)))!=null?s:a]}))}d();d();d();
function nr(e){let t=0;return e.map((n,r)=>{var o;return((o=e[r-1])==null?void 0:o.rank)!==n.rank&&
(t=r+1),{ranked:n,place:t}})}function fa({races:e,notes:t},n,r){let o=e.map(a=>({race:a,kept:r(a.contenders)}
)),
i=o.flatMap(({race:a,kept:s})=>{let u=new x(s);return a.contenders.filter(l=>!u.has(l))});return{
races:o.
map(({race:a,kept:s})=>({...a,contenders:s})),notes:new g([...t,...i.map(({entry:a})=>[a.code,n])])}
}var Iw=(e,{settings:t,last:n,categoryOf:r})=>{if(!t.winnersPerCategory||!n)return e;let o=({entry:l}
)=>r(
l)!==null,{races:i,notes:a}=fa(e,"without-category",l=>l.filter(o)),s=i.flatMap(l=>l.contenders);
return{
races:[...da(s,({entry:l})=>r(l))].map(([l,c])=>({category:l,contenders:c})),notes:a}};d();function $F(
e,t){let n=new g,r=[],o=null;return e.filter(i=>{var s,u;if(i.rank!==o){for(let l of r)n.
set(l,((s=n.get(l))!=null?s:0)+1);r=[],o=i.rank}let a=z(i.entry.institution);return a===""?!0:((u=n.
get(a))!=null?u:0)>=t?!1:(r.push(a),!0)})}var _w=(e,{settings:t})=>{let{maxPerInstitution:n}=t;
return n===
null?e:fa(e,"institution-full",r=>$F(r,n))};d();var $w=(e,{settings:t,better:n,rounded:r})=>{if(t.passingScore===null)return e;
let o=$t(t.passingScore),
i=a=>Ru(r(a.score),o,n)<=0;return fa(e,"below-passing-score",a=>a.filter(i))};d();var Fw=({races:e,
notes:t},{places:n,last:r})=>{if(n===null)return{races:e,notes:t};let o=e.map(i=>{var y,
T;let a=nr(i.contenders),s=a.filter(({place:O})=>O<=n),u=(y=s[s.length-1])==null?void 0:y.place,l=s.
length>n?s.filter(({place:O})=>O===u):[],c=(T=a[s.length])==null?void 0:T.place,p=r?a.filter(({place:
O})=>O===
c):[],m=(O,A)=>O.map(({ranked:P})=>[P.entry.code,A]);return{race:{...i,contenders:s.map(({ranked:O})=>O)}
,
notes:[...m(l,"shared-rank-at-cut"),...m(p,"first-reserve")]}});return{races:o.map(({race:i})=>i),
notes:new g(
[...t,...o.flatMap(i=>i.notes)])}};var FF=[$w,Iw,_w,Fw];function MF({contenders:e}){var r;let t=nr(e),
n=new g;for(let{place:o}of t)n.set(
o,((r=n.get(o))!=null?r:0)+1);return t.map(({ranked:o,place:i})=>{var a;return[o.entry.code,{place:i,
holders:(a=n.get(i))!=null?a:1}]})}function rd(e,t){let n={races:[{category:null,contenders:e}],
notes:new g},
{races:r,notes:o}=FF.reduce((i,a)=>a(i,t),n);return{races:r,notes:o,places:new g(r.flatMap(MF))}}d();
var LF=5;function Mw({stage:e,entries:t,readings:n},{method:r}){let i=t.map(({code:l})=>{var c,p;
return{
code:l,judges:(p=(c=n.get(l))==null?void 0:c.size)!=null?p:0}}).filter(({judges:l})=>l>0&&l<LF);if(r!==
"trimmed"||i.length===0)return[];let a=i.filter(({judges:l})=>l<Eu),s=l=>l.map(({code:c})=>c),u={
reason:"few-to-trim",entries:s(i),whole:s(a)};return[{code:"METHOD_CAUTION",severity:"warning",stage:
e.name,
params:u}]}d();d();var yn=e=>{var t,n;return(n=(t=e.decision)==null?void 0:t.rank)!=null?n:e.rank};
var Lw=(e,t)=>new g(t.flatMap(n=>n.stage===e.name?[[n.entry,n]]:[]));function Lf(e,t){return t.size===
0?e:e.map(n=>{var r,o;return{...n,rank:(o=(r=t.get(n.entry.code))==null?void 0:r.rank)!=null?o:n.rank}
}).
sort((n,r)=>n.rank-r.rank)}function od({standings:e}){return e.map(t=>({standing:t,rank:yn(t)})).sort(
(t,n)=>t.rank-n.rank)}var jw=(e,t)=>e.every(n=>t.has(n));function zw(e,t,n,r){let o=new g(t.map(({
entry:a,
rank:s})=>[a.code,s])),i=Lf(t,n);return[...n.values()].flatMap(a=>{let{entry:s,rank:u,tab:l,cell:c}=a,
p=(T,O=[])=>{let A=T==="below-passing-score"||T==="outdated"?"warning":"error",P=o.get(s),N={entry:s,
rank:u,reason:T,others:O,...P===void 0?{}:{computed:P}};return[{code:"PLENARY_CONFLICT",severity:A,
stage:e.
name,tab:l,...c===null?{}:{cell:c},params:N}]};if(!o.has(s))return p("not-ranked");let m=i.filter(T=>T.
rank===u&&!n.has(T.entry.code));return m.length>0?p("taken",m.map(T=>T.entry.code)):i.filter(T=>T.rank<
u).length!==u-1?p("gap"):r.get(s)==="below-passing-score"?p("below-passing-score"):a.computed!==null&&
a.computed!==o.get(s)?p("outdated"):[]})}d();function jF(e,{place:t,holders:n}){return v.from({
length:n},(r,o)=>{var i;return(i=e[t-1+o])!=null?
i:0})}function id(e,t){let n=jF(e,t),[r=0]=n;return n.some(o=>o!==r)?"open":r>0?{amount:r}:null}d();
function zF({contenders:e},t){let n=nr(e).filter(({place:i})=>i<=t),r=n[n.length-1];if(r===void 0||n.
length<=t)return[];let o=n.filter(({place:i})=>i===r.place);return[{rank:r.ranked.rank,places:t,
entries:o.
map(({ranked:i})=>i.entry.code)}]}function BF({contenders:e},t){let n=nr(e);return[...new x(n.map(({
place:r})=>r))].flatMap(r=>{let o=n.filter(a=>a.place===r);if(id(t,{place:r,holders:o.length})!=="open")return[
];let i=o.map(({ranked:a})=>a.entry.code);return[{rank:o[0].ranked.rank,places:o.length,entries:i,
prize:!0}]})}function Bw(e,t,n,r){let i=(e.title&&"outcomes"in e.title?e.title.outcomes.map(s=>s.places):
[]).filter(s=>n===null||s<n).sort((s,u)=>u-s),a=n===null?i:[n,...i];return t.flatMap(s=>{let u=s.category===
null?{}:{category:s.category},l=new x;return[...a.flatMap(c=>zF(s,c)),...BF(s,r)].flatMap(c=>l.has(c.
rank)?[]:(l.add(c.rank),[{code:"TIE_AT_CUT",severity:"warning",stage:e.name,params:{...c,...u}}]))})}
d();function Uw(e,t,n){var i,a;if(n===null)return null;if(e.title&&"name"in e.title)return e.title.name;
let o=((a=(i=e.title)==null?void 0:i.outcomes)!=null?a:[]).filter(s=>n<=s.places).sort((s,u)=>s.places-
u.places)[0];return o?o.name:t===null?null:`Top ${t}`}function Ww(e,{precision:t,exactOn:n},r){
return t===null||n&&r.every(n)?e:new g([...e].map(([o,i])=>[
o,er(i,t)]))}function UF(e,t){let n=new g;for(let{rank:i,score:a}of e){let s=n.get(i);(s===void 0||
Ru(
a,s,t)<0)&&n.set(i,a)}let r=[...n.keys()],o=new g(r.map((i,a)=>{var s;return[i,n.get((s=r[a+1])!=null?
s:0)]}));return e.map(({rank:i,score:a})=>{let s=o.get(i);return s?td(a,s,t):null})}function WF(e,t){
return new g([...da(e,({entry:n})=>t(n))].flatMap(([n,r])=>n===null?[]:nr(r).map(({ranked:o,place:i}
)=>[
o.entry.code,{category:n,categoryRank:i}])))}var KF={category:null,categoryRank:null};function gi(e,
t,n,r=[]){
let{settings:o,stages:i}=e,{stage:a}=t,s=qr(e,a),u=i[i.length-1]===a,l={stage:a,method:o.method,
places:s,
last:u,panel:t,whole:null},c=_n(o.method),{better:p}=c,m=Ww(c.scores(t,o),c,[t]),y=o.carryOver?Ww(nd(
e,a,n,m),c,[...n.map(j=>j.panel),t]):m,T=t.entries.flatMap(j=>{let W=y.get(j.code);return W?[{entry:
j,
score:W}]:[]}),O=Nw(o.tieBreaks,{panel:t,previous:n}),A=Tw(T,O,o.decimals,p),P=j=>er(j,o.decimals),N=Gc(
e.entries),_=Lw(a,r),$=rd(Lf(A,_),{settings:o,places:s,last:u,better:p,rounded:P,categoryOf:N}),F=u&&
o.winnersPerCategory?WF(A,N):null,B=UF(A,p),M=A.map((j,W)=>{var Q,Ce,be,Me,st,xe;let{code:H}=j.entry,
V=(Q=$.places.get(H))!=null?Q:null,te=_.get(H);return{...j,stageScore:m.get(H),judgeScores:new g([
...(Ce=
t.readings.get(H))!=null?Ce:[]].map(([In,ge])=>[In,ge.score])),margin:(be=B[W])!=null?be:null,
advances:V!==
null,place:V,title:Uw(a,s,(Me=V==null?void 0:V.place)!=null?Me:null),prize:u&&V!==null?id(o.prizes,V):
null,...(st=F==null?void 0:F.get(H))!=null?st:KF,cutNote:(xe=$.notes.get(H))!=null?xe:null,vacated:
null,
...te===void 0?{}:{decision:te}}}),L=u?Bw(a,$.races,s,o.prizes):[];return{...l,standings:M,findings:
[
...Mw(t,o),...L.filter(({params:j})=>j.prize||!jw(j.entries,_)),...zw(a,A,_,$.notes)]}}d();function Co(
e,t){let n=e.entries.filter(i=>i.status==="running"),r=t[t.length-1];if(r===void 0)return n;
let o=new x(r.standings.flatMap(({advances:i,entry:a})=>i?[a.code]:[]));return n.filter(i=>o.has(i.code))}
d();var Kw=({standings:e})=>new g(e.map(t=>[t.entry.code,t]));function Gw(e,{category:t},n){return e.
standings.filter(({entry:r,advances:o})=>r.status!=="running"&&o).filter(r=>r.category===t&&(n===null||
r.rank<=n)).map(({entry:r})=>r)}function qw(e,t,n){let r=Kw(t),o=e.standings.map(i=>{let a=r.get(i.entry.
code);if(a===void 0||a.advances===i.advances)return i;if(a.advances)return{...i,advances:!0,place:a.
place,title:a.title,cutNote:a.cutNote};if(n.has(i.entry.code))return i;let s={from:null,removed:Gw(t,
i,null)};return{...i,advances:!1,place:null,title:null,cutNote:"place-kept",vacated:s}});return{...e,
standings:o}}function Zw(e,t){let n=Kw(t),r=e.standings.map(o=>{var u,l;let i=n.get(o.entry.code);if(
o.
place===null||i===void 0)return o;let a=(l=(u=i.place)==null?void 0:u.place)!=null?l:null;if(a!==null&&
a<=o.place.place)return o;let s=Gw(t,o,a===null?null:i.rank);return s.length===0?o:{...o,vacated:{
from:a,
removed:s}}});return{...e,standings:r}}function Hw(e){let t=e.flatMap(r=>r.rows),n=({marks:r})=>[...r.values(
)].some(o=>o.kind==="score");return new x(
t.filter(n).map(r=>{var o;return(o=r.entry)!=null?o:""}))}function Jw(e,t,n,r,o=[]){let i=n.filter(N=>N.
stage===t.name),a=(N,_)=>gi(e,rw(e,t,i,N),_,o),s=Co(e,r),u=a(s,[...r]);if(e.entries.every(N=>N.status===
"running"))return u;let l=new x(s),c=Hw(i),p=e.entries.filter(N=>N.status!=="running"&&c.has(N.code));
if(p.length===0)return u;let m=N=>a(e.entries.filter(_=>l.has(_)||N.includes(_)),r.map(_=>{var $;
return($=
_.whole)!=null?$:_})),y=new x(e.stages.slice(r.length+1).map(N=>N.name)),T=Hw(n.filter(N=>y.has(N.stage))),
O=p.filter(N=>T.has(N.code)),A=O.length===0?u:qw(u,m(O),T),P=m(p);return{...Zw(A,P),whole:P}}d();d();
var GF=2;function Vw(e,t){var l;if(So(e))return new x;let n=pa(e),r=Zc(n),{axes:o,freedom:i}=r;if(i<=
o.length)return new x;let a=(l=Jc(r,n.judges.length))!=null?l:1,s=Hc(r,a)/i,u=n.blocks.filter(({
judges:c})=>{
let p=0,m=0;for(let{value:T,vector:O,right:A}of o){let P=c.reduce((N,_)=>N+O[_],0)/c.length;p+=P*A/(
T+
a),m+=s*P**2/(T+a)}let y=h.sqrt(s/c.length);return h.abs(p)>=h.max(t,y)&&h.abs(p)>GF*h.sqrt(m)});
return new x(
u.flatMap(({entries:c})=>c.map(({code:p})=>p)))}function Yw(e,t){let n=v.from(e,([o,i])=>({entry:o,
units:Ft(i,t)}));n.sort((o,i)=>o.units>i.units?-1:
o.units<i.units?1:0);let r=0;return new g(n.map(({entry:o,units:i},a)=>{var s;return((s=n[a-1])==null?
void 0:s.units)!==i&&(r=a+1),[o,r]}))}function Xw(e,{stage:t,panel:n,method:r,standings:o},i){let{
decimals:a,
carryOver:s}=e.settings;if(r==="adjusted"||_n(r).unit!=="points")return[];let u=Vw(n,.5/10**a);if(u.
size===0)return[];let l=mi(n,"auto").scores,c=Yw(new g(o.map(({entry:y,score:T})=>[y.code,T])),a),p=Yw(
s?nd(e,t,i,l):l,a),m=n.entries.filter(({code:y})=>u.has(y)).map(({code:y})=>({entry:y,places:h.abs(c.
get(y)-p.get(y))})).sort((y,T)=>T.places-y.places);return[{code:"METHOD_CAUTION",severity:"warning",
stage:t.name,params:{reason:"uneven-judges",entries:m}}]}d();d();d();d();d();function Ou(e){let t=h.floor(
e/26);return(t>0?Ou(t-1):"")+k.fromCharCode(65+e%26)}function Be(e,t,n=1,r=1){
let o=`${Ou(t)}${e+1}`;return n===1&&r===1?o:`${o}:${Ou(t+r-1)}${e+n}`}var Qw=e=>[...e].reduce((t,n)=>t*
26+n.charCodeAt(0)-64,0)-1;function Ro(e){var a;let[,t="",n="",r=t,o=n]=(a=/^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.
exec(e))!=null?a:[],i=[];for(let s=b(n)-1;s<b(o);s++)for(let u=Qw(t);u<=Qw(r);u++)i.push({row:s,
column:u});
return i}var ek={scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get("code");if(r===void 0)return[
];
let o=new g;for(let{entry:i,row:a}of e){let s=J(i.code),u=o.get(s);u?u.rows.push(a):s!==""&&o.set(s,
{code:i.code,rows:[a]})}return v.from(o.values()).flatMap(({code:i,rows:a})=>{let s=a[1];if(s===void 0)
return[];let u={code:i,rows:a.map(l=>l+1)};return[{code:"ENTRY_DUPLICATE_CODE",severity:"error",tab:
t,
cell:Be(s,r),params:u}]})}};d();var tk={scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get(
"name");if(r===void 0)return[];
let o=new g;for(let i of e){let a=z(i.entry.name);if(a===""||i.entry.status!=="running")continue;let s=o.
get(a);s?s.push(i):o.set(a,[i])}return v.from(o.values()).flatMap(i=>{let[a,s]=i;if(a===void 0||s===
void 0)return[];let u={name:a.entry.name,codes:i.map(({entry:l})=>l.code),rows:i.map(({row:l})=>l+1)}
;
return[{code:"ENTRY_DUPLICATE_NAME",severity:"warning",tab:t,cell:Be(s.row,r),params:u}]})}};d();d();
d();function nk(e,t,n){var y,T;let r=0,o=0,i=!1,a=!1;for(let{name:O}of t){let A=(T=(y=e.marks.get(O))==
null?void 0:y.kind)!=null?T:"blank";A==="blank"?r+=1:A==="score"?o+=1:A==="recused"?i=!0:a=!0}let{
entry:s,
conflict:u,excluded:l,repeated:c}=n,p=r===t.length,m=o===t.length;return{row:e,entry:s,conflict:u,
excluded:l,
recused:i,blank:p,complete:m,unreadable:a,repeated:c}}d();d();d();d();function Au(e,t,n){let r=e.filter(
o=>o>=t&&o<=n);return r.length===1?r[0]:null}var qF=864e5,ZF=C.UTC(1899,11,30);function HF(e,t){
return h.round(e*100+t)/100}function rk({date:e,monthFirst:t},n,r){
let o=/^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})$/.exec(e);if(o===null)return null;let[i,a,s,
u,l,c]=o.slice(1).map(b);if(i>1900){let A=u===0&&l===0&&c===0,P=t?`${a}.${s}`:`${s}.${a}`;return A?
Au(
[b(P)],n,r):null}let p=h.round((C.UTC(i,a-1,s)-ZF)/qF);if(p<0)return null;let m=p+(u*3600+l*60+c)/86400,
y=h.round(m*100)/100,T=p>0&&h.abs(m-y)*86400<1,O=c===0;return Au([...T?[y]:[],...O?[HF(p*24+u,l)]:[]],
n,r)}d();var JF=/^\d+$/,VF=/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/,YF=/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/,XF=/^[1-9]\d{0,2}( \d{3})+([.,]\d+)?$/,
QF=/^\d*[.,]\d+$/;function eM(e){return e.replace(/\p{Cf}/gu,"").replace(/\s/g," ").replace(
/[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g,
t=>k(t.charCodeAt(0)&15)).replace(/[\uff0c\u066b]/g,",").replace(/[\uff0e\u066c]/g,".").replace(
/[\u2212\uff0d]/g,
"-").replace(/\uff0b/g,"+").trim().replace(/^['\u2019]/,"")}function tM(e){let t=[];return JF.test(e)&&
t.push(b(e)),VF.test(e)&&t.push(b(e.replace(/\./g,"").replace(",","."))),YF.test(e)&&t.push(b(e.replace(
/,/g,""))),XF.test(e)&&t.push(b(e.replace(/ /g,"").replace(",","."))),QF.test(e)&&t.push(b(e.replace(
",","."))),t.filter(b.isFinite)}function ad(e,t,n){let r=/^([+-]?)(.*)$/.exec(eM(e));if(r===null)return null;
let o=tM(r[2]).map(i=>(r[1]==="-"?-i:i)+0);return o.length===1?o[0]:Au(o,t,n)}var nM=/^#(?:N\/A|[A-Z][A-Z0-9/_]*[!?])$/;
function sd(e,{min:t,max:n}){if(typeof e=="object")return{
kind:"date",date:e.date,likely:rk(e,t,n)};if(typeof e!="string")return{kind:"not-number",value:e};if(
nM.
test(e.trim()))return{kind:"formula-error",value:e.trim()};let r=ad(e,t,n);return r===null?{kind:
"not-number",value:e}:{kind:"text-number",value:e,number:r}}function ok(e,t){let n={blank:[],
outOfRange:[],unreadable:[],formula:[]};for(let r of e)if(!(r.excluded||
r.recused))for(let o of t){let i=r.row.marks.get(o.name);i!==void 0&&rM(n,i,{line:r,criterion:o,at:i.
at})}return n}function rM(e,t,n){var o;let{criterion:r}=n;if("formula"in t&&e.formula.push(n),t.kind===
"blank")e.blank.push(n);else if(t.kind==="score"){let{value:i}=t;i>=r.min&&i<=r.max||e.outOfRange.push(
{...n,value:i})}else if(t.kind==="unreadable"){let i=t.formula?null:(o=t.cellValue)!=null?o:t.raw;e.
unreadable.push({...n,cellValue:i,reading:sd(t.raw,r)})}}d();function oM(e,t){if(e.kind==="score")return!0;
if(e.kind!=="unreadable")return!1;let{kind:n}=sd(e.raw,
t);return n==="text-number"||n==="date"}function iM(e,t){if(e.entry!==null)return!1;let n=e.code!==""||
e.name!=="";return t.some(r=>{let o=e.marks.get(r.name);return o===void 0||o.kind==="blank"?!1:n||oM(
o,r)})}function ik(e,t){return e.rows.filter(n=>iM(n,t))}function Pu({excluded:e,lines:t},n){var r,o;
return e.has(n)||((o=(r=t.get(n))==null?void 0:r.some(i=>i.
recused))!=null?o:!1)}function ud({sheet:e,strays:t,lines:n}){return(e==null?void 0:e.codeColumn)===
null&&t.length>0&&n.size===0}function aM(e,t){var r;let n=new g;for(let o of(r=e==null?void 0:e.rows)!=
null?r:[]){if(o.entry===null||!t.has(o.entry))continue;let i=n.get(o.entry);i?i.push(o):n.set(o.entry,
[o])}return n}function sM({sheet:e,criteria:t,entries:n,conflicts:r,excluded:o}){var a;let i=new g;
for(let[
s,u]of aM(e,n)){let l={entry:n.get(s),conflict:(a=r.get(s))!=null?a:null,excluded:o.has(s),repeated:
u.
length>1};i.set(s,u.map(c=>nk(c,t,l)))}return i}function ak(e){let{judge:t,tab:n,sheet:r,criteria:o,
expected:i,excluded:a}=e,s=sM(e),u=v.from(s.values()).flat(),l=r===null?[]:ik(r,o);return{judge:t,
tab:n,
sheet:r,expected:i,excluded:a,missingColumns:o.filter(({name:c})=>{var p;return!((p=r==null?void 0:r.
columns.get(c))!=null&&p.length)}),lines:s,strays:l,marks:ok(u,o),touched:l.length>0||u.some(c=>!c.blank&&
!c.excluded)}}d();function Zr(e){return e.competition.settings.missing==="assigned"}function ga(e){
return e.provisional||
Zr(e)?"warning":"error"}function ld(e){return e.provisional?"warning":"error"}function uM(e,t){var r;
return Pu(e,t.code)?!1:((r=e.lines.get(t.code))!=null?r:[]).some(o=>o.complete||
o.unreadable||o.repeated)?!0:e.sheet!==null&&e.missingColumns.length>0&&e.sheet.rows.length>0}var sk={
scope:"stage",find:({check:e,sheetViews:t})=>{var n;return((n=e.reached)!=null?n:[]).filter(r=>Zr(e)?
!t.some(o=>uM(o,r)):t.every(o=>Pu(o,r.code))).map(({code:r,name:o})=>({code:"ENTRY_UNSCORED",
severity:ld(
e),params:{entry:r,name:o}}))}};d();d();function ha(e,t){return t.flatMap(({name:n})=>{let r=e.marks.get(
n);return r===void 0||r.kind===
"blank"?[]:[r]})}var uk={scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,
lines:o})=>v.from(o.values()).
flat().flatMap(({row:i,entry:a,conflict:s,recused:u})=>{if(s===null||u)return[];let l={judge:n.code,
entry:a.code,reason:s};return ha(i,e.criteria).map(({at:c})=>({code:"JUDGE_CONFLICT",severity:
"warning",tab:r,at:c,params:l}))}))};d();d();function lM({check:e,sheetViews:t}){let n=e.criteria.map(
({name:i})=>i),r=new g;return{byJudge:t.
map((i,a)=>{let s=[];for(let[u,l]of i.lines){let c=l[0];if(l.length>1||!c.complete||c.excluded||c.recused)
continue;let p=[];for(let T of n){let O=c.row.marks.get(T);p.push(O.kind==="score"?O.value:0)}let m={
sheetView:i,judge:a,row:c.row,entry:c.entry,marks:p};s.push(m);let y=r.get(u);y?y.push(m):r.set(u,[m])}
return s}),byEntry:v.from(r.values())}}var lk=new D;function ck(e){var n;let t=(n=lk.get(e))!=null?n:
lM(e);return lk.set(e,t),t}var rr=e=>ck(e).byJudge,ya=e=>ck(e).byEntry;var cM=1e-4;function dM(e){
var r;let t=new g;for(let{marks:o}of e){let i=o.join(" ");t.set(i,((r=t.get(
i))!=null?r:0)+1)}let n=o=>o*(o-1)/2;return{equal:v.from(t.values()).reduce((o,i)=>o+n(i),0),all:n(e.
length)}}var pM=e=>e.length>1&&e.every(({marks:t})=>t.every((n,r)=>n===e[0].marks[r])),dk={scope:
"stage",find:e=>{if(!rr(e).some(pM))return[];let t=rr(e).map(o=>({rows:o,...dM(o)})),n=t.reduce((o,i)=>o+
i.equal,0),r=t.reduce((o,i)=>o+i.all,0);return t.flatMap(({rows:o,...i})=>{let[a]=o;if(a===void 0||i.
all===0||i.equal<i.all)return[];if(((n-i.equal+1)/(r-i.all+1))**(o.length-1)>cM)return[];let{judge:u,
tab:l}=a.sheetView,c={judge:u.code,rows:o.length};return[{code:"JUDGE_NO_VARIANCE",severity:
"warning",
tab:l,params:c}]})}};d();var pk={scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,
tab:r,lines:o})=>v.from(o.values()).
flat().filter(i=>i.recused).flatMap(({row:i,entry:a})=>ha(i,e.criteria).filter(s=>s.kind==="recused").
map(({at:s})=>({code:"JUDGE_RECUSED",severity:"info",tab:r,at:s,params:{judge:n.code,entry:a.code}}))))}
;d();d();function cd(e,t){let n=0,r=0;for(let[o,{weight:i,max:a}]of t.entries())!(i>0)||a===0||(n+=i*e[
o]/
a,r+=i);return r===0?0:100*n/r}var mk=e=>h.round(e*100)/100,fk={scope:"stage",find:e=>{let{criteria:
t,competition:n}=e.check,r=n.settings.
maxSpread;return r===null?[]:ya(e).flatMap(o=>{let i=o.map(({marks:p})=>cd(p,t)),[a,s]=[h.min(...i),
h.max(...i)];if(s-a<=r+1e-9)return[];let{code:u,name:l}=o[0].entry;return[{code:"JUDGES_DISAGREE",
severity:"warning",params:{entry:u,name:l,low:mk(a),high:mk(s),limit:r}}]})}};d();d();function Nu(e,
t){var i;let n=new g,r=a=>{let s=a;for(let u=n.get(s);u!==void 0&&u!==s;u=n.get(s))
s=u;return s};for(let a of t)for(let s of a)n.has(s)||n.set(s,s),n.set(r(s),r(a[0]));let o=new g;for(
let a of e.
filter(s=>n.has(s))){let s=r(a);o.set(s,[...(i=o.get(s))!=null?i:[],a])}return v.from(o.values())}
var mM=1e-6,fM=.9,gM=.5;function hk({marks:e},t){let n=0;for(let r=0;r<e.length;r++)e[r]===t.marks[r]&&
(n+=1);return n}function hM(e,t){var r;let n=[];for(let o of e)for(let i=0;i<o.length;i++)for(let a=i+
1;a<o.length;a++){let[s,u]=[o[i],o[a]],l=s.judge*t+u.judge,c=(r=n[l])!=null?r:{one:s,other:u,same:0,
marks:0,entries:0};c.same+=hk(s,u),c.marks+=s.marks.length,c.entries+=1,n[l]=c}return n.flatMap(o=>o===
void 0?[]:[o])}var gk=({same:e,marks:t})=>t===0?0:e/t;function yM(e){let t=({marks:o})=>o.reduce((i,
a)=>i+
a,0),n=e.map(o=>({row:o,sum:t(o)})).sort((o,i)=>o.sum-i.sum),r=n.slice(1);return{same:r.reduce((o,{
row:i},a)=>o+
hk(n[a].row,i),0),marks:r.reduce((o,{row:i})=>o+i.marks.length,0),entries:r.length}}function bM(e,t,
n){
if(e<=t)return 1;let r=(o,i)=>o===0?0:o*h.log(o/i);return h.exp(-n*(r(e,t)+r(1-e,1-t)))}function vM(
{
sheetViews:e},t){let n=({one:o,other:i})=>[o.sheetView.judge.code,i.sheetView.judge.code];return Nu(
e.map(({judge:o})=>o.code),t.map(n)).map(o=>{var c;let i=t.filter(p=>o.includes(p.one.sheetView.judge.
code)),a=p=>i.reduce((m,y)=>m+y[p],0),s=(c=e.find(({judge:p})=>p.code===o[o.length-1]))==null?void 0:
c.tab,u=h.max(...i.map(p=>p.entries)),l={judges:o,entries:u,same:a("same"),marks:a("marks")};return{
code:"JUDGES_IDENTICAL",severity:"warning",...s&&{tab:s},params:l}})}var yk={scope:"stage",find:e=>{
let t=hM(ya(e),e.sheetViews.length),n=t.filter(u=>gk(u)>=fM);if(n.length===0)return[];let r=t.filter(
u=>!n.includes(u)),o=h.max(0,...r.map(gk)),i=new g(rr(e).map(u=>{var l;return[(l=u[0])==null?void 0:
l.sheetView,yM(u)]})),a=({sheetView:u})=>{let{same:l,marks:c}=i.get(u);return(l+1)/(c+1)},s=n.filter(
({one:u,other:l,same:c,marks:p})=>{let m=h.max(o,a(u),a(l));return bM(c/p,m,gM*p)<=mM});return vM(e,
s)}};d();d();function bk(e,t,n){for(let r of e){let o=t.find(i=>n(r,i));if(o!==void 0)return{judge:r,
entry:o}}
return null}function vk(e,t,n){var y,T,O,A;let r=new g;for(let P of t.values())for(let N of P)r.set(
N,((y=r.get(N))!=null?y:0)+1);let o=P=>(N,_)=>P(N)-P(_),i=o(P=>{var N;return(N=r.get(P))!=null?N:0}),
a=o(P=>{var N,_;return(_=(N=t.get(P))==null?void 0:N.length)!=null?_:0}),s=new g(e.flatMap((P,N)=>P.
map(_=>[_,N]))),u=e.map(()=>[]);for(let[P,[N]]of t)N!==void 0&&u[s.get(N)].push(P);let l=e.map((P,N)=>(
{
judges:P,entries:u[N]})).sort((P,N)=>N.judges.length-P.judges.length||N.entries.length-P.entries.length),
[c,p]=[(T=l[0])!=null?T:{judges:[],entries:[]},l.slice(1)],m=[];for(let P=!0;P;){P=!1;for(let N of p){
let _=(O=bk([...c.judges].sort(i),[...N.entries].sort(a),n))!=null?O:bk([...N.judges].sort(i),[...c.
entries].sort(a),n);if(_!==null){m.push(_),r.set(_.judge,((A=r.get(_.judge))!=null?A:0)+1),c={judges:
[
...c.judges,...N.judges],entries:[...c.entries,...N.entries]},p=p.filter($=>$!==N),P=!0;break}}}
return m}var wk={scope:"stage",find:({check:e,sheetViews:t})=>{let{method:n,severityCorrection:r}=e.competition.
settings;if(e.reached===null||n!=="adjusted")return[];let o=new g(e.reached.map(({code:l})=>[l,t.filter(
c=>{var p;return(p=c.lines.get(l))==null?void 0:p.some(m=>m.complete&&!m.excluded)}).map(c=>c.judge.
code)])),i=Nu(t.map(l=>l.judge.code),o.values());if(i.length<2)return[];let a=new g(t.map(l=>[l.judge.
code,l])),s=vk(i,o,(l,c)=>!Pu(a.get(l),c));return[{code:"PANEL_DISCONNECTED",severity:r===0?"error":
"warning",params:{groups:i,joins:s}}]}};d();var kk={scope:"stage",find:({sheetViews:e})=>e.flatMap((
{judge:t,tab:n,sheet:r,lines:o})=>v.from(
o).flatMap(([i,[a,s,...u]])=>{var c;if(a===void 0||s===void 0||a.excluded)return[];let l=[a,s,...u].
map(p=>p.row.row+1);return[{code:"ROW_DUPLICATE_ENTRY",severity:"error",tab:n,at:{row:s.row.row,
column:(c=
r==null?void 0:r.codeColumn)!=null?c:0},params:{judge:t.code,entry:i,rows:l}}]}))};d();function wM(e){
return e.sheet===null||!e.touched||ud(e)?[]:e.expected.filter(({code:t})=>!e.lines.has(
t)).map(({code:t})=>t)}var xk={scope:"stage",find:({check:e,sheetViews:t})=>Zr(e)?[]:t.flatMap(n=>{
let r=wM(
n);if(r.length===0)return[];let o={judge:n.judge.code,entries:r};return[{code:"ROW_MISSING_ENTRY",
severity:ld(
e),tab:n.tab,params:o}]})};d();d();d();var kM=6,xM=14;function TM(e,t,n){var i,a,s,u,l;if(h.abs(e.length-t.length)>n)return n+1;
let r=[],o=v.
from({length:t.length+1},(c,p)=>p);for(let c=1;c<=e.length;c+=1){let p=[c];for(let m=1;m<=t.length;m+=
1){let y=e[c-1]===t[m-1],T=c>1&&m>1&&e[c-1]===t[m-2]&&e[c-2]===t[m-1];p[m]=h.min(((i=o[m])!=null?i:0)+
1,((a=p[m-1])!=null?a:0)+1,((s=o[m-1])!=null?s:0)+(y?0:1),T?((u=r[m-2])!=null?u:0)+1:n+1)}[r,o]=[o,p]}
return(l=o[t.length])!=null?l:n+1}var Tk=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");
function SM(e,t){let[n,r]=[Tk(e),Tk(t)];return n.length!==r.length?!1:n.some((o,i)=>o!==r[i]&&(o.length<
3||/\p{N}/u.test(o+r[i])))}function Iu(e,t){let[n,r]=[z(e),z(t)],o=h.min(n.length,r.length);if(n===r||
o<kM||SM(e,t))return!1;let i=o<xM?1:2;return TM(n,r,i)<=i}var Sk=(e,t)=>t===""?[]:e.filter(n=>z(n.name)===z(
t));function dd(e,t,n){var a;let[r,o]=Sk(n,e.name);
if(r===void 0||o!==void 0||((a=t.sheet)==null?void 0:a.codeColumn)==null)return{};let i=t.strays.filter(
s=>z(s.name)===z(e.name));return t.lines.has(r.code)||i.length>1?{}:{fix:{kind:"label",old:e.code,
now:r.
code}}}function Ek({row:e,entry:t},n){return!Iu(e.name,t.name)||Sk(n,e.name).length>0?{}:n.some(r=>r.
code!==t.code&&Iu(e.name,r.name))?{}:{fix:{kind:"label",old:e.name,now:t.name}}}var Ck=(e,t)=>e.length>=8&&
t.startsWith(e);function EM({row:e,entry:t}){if(e.name===""||t.name===""||
e.name===t.name)return!1;let[n,r]=[z(e.name),z(t.name)];return n!==""&&n!==r&&!Ck(n,r)&&!Ck(r,n)}
function CM({
check:e},t){if(t.sheet===null||t.sheet.codeColumn===null||t.sheet.nameColumn===null)return[];let n=v.
from(t.lines.values()).flat(),r=n.filter(EM);if(r.length===0)return[];if(r.length*2<=n.filter(({row:
i})=>i.
name!=="").length)return r;let o=new x(e.competition.entries.map(({name:i})=>z(i)));return r.filter(
({row:i})=>o.has(z(i.name)))}var Rk={scope:"stage",find:e=>e.sheetViews.flatMap(t=>CM(e,t).map(n=>{
var s,
u;let{row:r,entry:o}=n,i={row:r.row,column:(u=(s=t.sheet)==null?void 0:s.nameColumn)!=null?u:0},a={
judge:t.
judge.code,entry:o.code,written:r.name,name:o.name};return{code:"ROW_NAME_MISMATCH",severity:
"warning",tab:t.tab,at:i,...Ek(n,e.check.competition.entries),params:a}}))};d();var Dk={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>n.strays.filter(r=>r.code!=="").map(
r=>{var o,i;return{code:"ROW_UNKNOWN_ENTRY",severity:"error",tab:n.tab,at:{row:r.row,column:(i=(o=n.
sheet)==null?void 0:o.codeColumn)!=null?i:0},...dd(r,n,e.competition.entries),params:{judge:n.judge.
code,entry:r.code}}}))};d();function RM(e,t,n){let{tab:r,sheet:o,strays:i}=e;return ud(e)?[{code:
"ROW_WITHOUT_CODE",severity:"error",tab:r,params:{name:""}}]:i.filter(a=>a.code==="").map(a=>{var c,
p,m;let s=(m=(p=o==null?void 0:
o.codeColumn)!=null?p:(c=ha(a,t)[0])==null?void 0:c.at.column)!=null?m:0,u={row:a.row,column:s},l=dd(
a,e,n);return{code:"ROW_WITHOUT_CODE",severity:"error",tab:r,at:u,...l,params:{name:a.name}}})}var Ok={
scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>RM(n,e.criteria,e.competition.entries))};d(
);var Ak={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
({at:o,reading:i})=>{if(i.kind!=="formula-error")return[];let a={judge:t.code,value:i.value};return[
{code:"SCORE_ERROR",severity:"error",tab:n,at:o,params:a}]}))};d();var Pk={scope:"stage",find:({
sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>{let o=new x(r.
unreadable.filter(i=>i.reading.kind==="formula-error").map(i=>i.at));return r.formula.filter(({at:i}
)=>!o.
has(i)).map(({at:i})=>({code:"SCORE_FORMULA",severity:"warning",tab:n,at:i,params:{judge:t.code}}))}
)};d();d();var DM=/^(\d+)(?:[.,](\d+))?\s?%$/;function OM(e,t){var r;let n=typeof e=="string"&&t===100?
DM.exec(
e.trim()):null;return n===null?null:b(`${n[1]}.${(r=n[2])!=null?r:"0"}`)}function ba({reading:e,
cellValue:t,
criterion:n}){let{min:r,max:o}=n,i=(a,s)=>t===null||s===null||s<r||s>o?{}:{fix:{kind:a,old:t,now:s}}
;
switch(e.kind){case"text-number":return i("type",e.number);case"date":return i("score",e.likely);
case"not-number":return i("score",OM(e.value,o));default:return{}}}var Nk={scope:"stage",find:({
sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:a}=o;if(a.kind!=="date")return[];let s={judge:t.code,date:a.date,likely:a.likely}
;
return[{code:"SCORE_IS_DATE",severity:"error",tab:n,at:i,...ba(o),params:s}]}))};d();function AM(e,t,
{line:n,criterion:r}){var o,i,a;return n.repeated||((a=(i=(o=t.sheet)==null?void 0:o.
columns.get(r.name))==null?void 0:i.length)!=null?a:0)>1?!1:!(Zr(e)&&n.blank)}var Ik={scope:"stage",
find:({check:e,sheetViews:t})=>e.reached===null?[]:t.filter(n=>n.touched).flatMap(n=>n.marks.blank.filter(
r=>AM(e,n,r)).map(({at:r})=>({code:"SCORE_MISSING",severity:ga(e),tab:n.tab,at:r,params:{judge:n.judge.
code,cells:1}})))};d();var _k={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:
r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:a}=o;if(a.kind!=="not-number")return[];let s={judge:t.code,value:a.value};
return[
{code:"SCORE_NOT_NUMBER",severity:"error",tab:n,at:i,...ba(o),params:s}]}))};d();var $k={scope:
"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.outOfRange.map(
({at:o,value:i,criterion:{min:a,max:s}})=>({code:"SCORE_OUT_OF_RANGE",severity:"error",tab:n,at:o,
params:{
judge:t.code,value:i,min:a,max:s}})))};d();d();var Fk=(e,t)=>t%2===1?e[t>>1]:(e[(t>>1)-1]+e[t>>1])/2;
function pd(e){return Fk(Float64Array.from(
e).sort(),e.length)}var _u=[];function jf(e,t){let n=0;for(let r=0;r<e.length;r++){if(r===t)continue;
let o=e[r],i=n++;for(;i>0&&_u[i-1]>o;i--)_u[i]=_u[i-1];_u[i]=o}return n===0?b.NaN:Fk(_u,n)}var Mk=5,
zf=.25,PM=1.4826,NM=1.645,IM=.02,_M=8,$M=400;function jk({byJudge:e,byCriterion:t},n,r){let o=e[n],
i=o[r],a=i-jf(t[r],n);return{fromOthers:a,fromOwn:o.length>1?i-jf(o,r):a}}function FM(e){let{
criteria:t}=e.
check,n=rr(e).map(o=>t.map((i,a)=>o.length===0?0:pd(o.map(({marks:s})=>s[a])))),r=t.map(({min:o,max:
i})=>i>
o?i-o:b.POSITIVE_INFINITY);return o=>{let i=[],a=r.map(()=>[]);for(let{judge:s,marks:u}of o){let l=[
];
for(let c=0;c<r.length;c++){let p=(u[c]-n[s][c])/r[c];l.push(p),a[c].push(p)}i.push(l)}return{rows:o,
byJudge:i,byCriterion:a}}}function Lk(e){let t=Float64Array.from(e,h.abs).sort(),n=t[t.length>>1];
return h.
max(IM,PM*n,t[h.floor(.9*t.length)]/NM)}function MM(e,t){let n=t.filter(({rows:i})=>i.some(a=>a.judge===
e));if(n.length<_M)return null;let r=h.max(1,h.floor(n.length/$M)),o=n.filter((i,a)=>a%r===0).flatMap(
i=>{let a=i.rows.findIndex(s=>s.judge===e);return i.byCriterion.map((s,u)=>jk(i,a,u))});return{
fromOthers:Lk(
o.map(i=>i.fromOthers)),fromOwn:Lk(o.map(i=>i.fromOwn))}}var LM=e=>h.max(...e)-h.min(...e);function jM(
e){
let t=e.byCriterion.map(n=>LM(n)>=zf);return t.includes(!0)?e.rows.flatMap((n,r)=>{let o=[];for(let i=0;
i<
t.length;i++){if(!t[i])continue;let{fromOthers:a,fromOwn:s}=jk(e,r,i);a*s>0&&h.abs(a)>=zf&&h.abs(s)>=
zf&&o.push({row:n,criterion:i,fromOthers:a,fromOwn:s})}return o}):[]}var zk={scope:"stage",find:e=>{
let t=ya(e).filter(o=>o.length>=3).map(FM(e)),n=t.flatMap(jM);if(n.length===0)return[];let r=e.sheetViews.
map((o,i)=>n.some(({row:a})=>a.judge===i)?MM(i,t):null);return n.flatMap(({row:o,criterion:i,
fromOthers:a,
fromOwn:s})=>{let u=r[o.judge];if(!u||h.abs(a)<Mk*u.fromOthers||h.abs(s)<Mk*u.fromOwn)return[];let{
name:l,
min:c,max:p}=e.check.criteria[i],m=o.marks[i],y=h.round((m-a*(p-c))*100)/100,{sheetView:T,entry:O}=o,
A={judge:T.judge.code,entry:O.code,value:m,others:y};return[{code:"SCORE_OUTLIER",severity:"info",
tab:T.
tab,at:o.row.marks.get(l).at,params:A}]})}};d();d();function md(e){let t=2166136261;for(let n=0;n<e.length;
n++)t=h.imul(t^e.charCodeAt(n),16777619);return t}
function $u(e,t){let n=h.imul(e^e>>>16,2246822507)^t,r=h.imul(n^n>>>13,3266489909);return r^r>>>16}
function zM(e){
return e.kind==="score"?h.round(e.value*1e4)|0:md(e.kind==="unreadable"?E.stringify(e.raw):e.kind)}
var Bk=new D;
function BM(e){var n;let t=(n=Bk.get(e))!=null?n:{byCode:md(e.code),byName:md(e.name)};return Bk.set(
e,t),t}var Bf=(e,t)=>((e>>>0)%36**t).toString(36).padStart(t,"0"),Uk=new D;function Fu(e,t){let n=Uk.
get(e),r=n===void 0?UM(e,t):n;return Uk.set(e,r),r}function UM(e,t){let n=new v(12).fill(0),r=new v(
12).fill(0),o=v.from(e.columns.keys(),c=>({name:c,digest:md(c)})),i=0,a=0,s=0,u=(c,p,m)=>{let y=($u(
p,0)&65535)%12;c[y]=c[y]+$u(p,m)|0};for(let c of e.rows){let p=c.entry===null?void 0:t.get(c.entry);
if(p===void 0)continue;let m=0,y=0;for(let{name:O,digest:A}of o){let P=c.marks.get(O);P===void 0||P.
kind==="blank"?y+=1:m=m+$u(A,zM(P))|0}if(y===o.length)continue;let T=BM(p);i+=1,a=a+$u(m,1)|0,s=s+$u(
m,2)|0,u(n,T.byCode,m),u(r,T.byName,m)}if(i<3)return null;let l=[...n,...r].map(c=>Bf(c,3)).join("");
return`${Bf(a,12/2)}${Bf(s,12/2)}${l}${i}`}var fd=e=>b(e.slice(84));function Wk(e,t,n){let r=0;for(
let o=n;o<
n+36;o+=3)e.slice(o,o+3)!==t.slice(o,o+3)&&(r+=1);return r}var Kk=(e,t)=>e.slice(0,12)===t.slice(0,
12)&&
fd(e)===fd(t)&&h.min(Wk(e,t,12),Wk(e,t,48))>=3;var Gk={scope:"stage",find:({check:e,sheetViews:t})=>{
let{orders:n,competition:r}=e;if(n===void 0)return[];
let o=new g(r.entries.map(i=>[i.code,i]));return t.flatMap(({judge:i,tab:a,sheet:s})=>{let u=n.get(i.
code),l=s===null||u===void 0?null:Fu(s,o);if(u===void 0||l===null||!Kk(u,l))return[];let c={judge:i.
code,rows:fd(l)};return[{code:"SCORE_ROWS_PERMUTED",severity:"error",tab:a,params:c}]})}};d();var Zk=3,
Hk=.2,WM=e=>Float64Array.from(e).sort()[h.floor(e.length/10)];function KM({criterion:e,highest:t,
others:n}){return n.length>=Zk&&t<=Hk*e.max&&2*t<WM(n)}var qk=(e,t)=>e.map(({marks:n})=>n[t]),Jk={
scope:"stage",find:e=>{let t=rr(e);return t.flatMap(n=>{let[r]=n;if(r===void 0||n.length<Zk)return[];
let i=e.
check.criteria.map((l,c)=>{let p=h.max(...qk(n,c)),y=p<=Hk*l.max?t.flatMap(T=>T===n?[]:qk(T,c)):[];
return{
criterion:l,highest:p,others:y}}).filter(KM);if(i.length===0)return[];let{judge:a,tab:s}=r.sheetView,
u={judge:a.code,criteria:i.map(({criterion:l})=>l.name),highest:h.max(...i.map(l=>l.highest)),usual:
pd(
i.flatMap(l=>l.others))};return[{code:"SCORE_SCALE_SUSPECT",severity:"warning",tab:s,params:u}]})}};
d();var Vk={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:a}=o;if(a.kind!=="text-number")return[];let s={judge:t.code,value:a.value,
number:a.
number};return[{code:"SCORE_TEXT_NUMBER",severity:"error",tab:n,at:i,...ba(o),params:s}]}))};d();var gd=e=>e.reduce(
(t,n)=>t+n,0),Yk=(e,t)=>gd(e.map((n,r)=>n*t[r].weight)),GM=[{basis:"sum",of:gd},{
basis:"mean",of:e=>gd(e)/e.length},{basis:"weighted-mean",of:(e,t)=>Yk(e,t)/gd(t.map(n=>n.weight))},
{basis:"weighted-sum",of:Yk},{basis:"score",of:cd}];function qM(e){return typeof e=="number"?e:
typeof e==
"string"&&e.trim()!==""?ad(e,0,1e6):null}function ZM(e,t){var r,o,i;let n=(i=(o=(r=/\.(\d+)$/.exec(k(
e)))==null?void 0:r[1])==null?void 0:o.length)!=null?i:0;return h.abs(e-t)<=.5*10**-h.min(n,6)+1e-9}
function HM(e,t,n){let r=e.flatMap(i=>{let a=qM(i.row.total);return a===null?[]:[{row:i,total:a}]}),
o=GM.map(i=>({...i,off:r.filter(({row:a,total:s})=>!ZM(s,i.of(a.marks,n)))})).reduce((i,a)=>a.off.length<
i.off.length?a:i);return o.off.length*2>=r.length?[]:o.off.map(({row:{sheetView:i,row:a,entry:s,
marks:u},
total:l})=>({code:"TOTAL_MISMATCH",severity:"warning",tab:i.tab,at:{row:a.row,column:t},params:{
judge:i.
judge.code,entry:s.code,value:l,expected:h.round(o.of(u,n)*1e4)/1e4,basis:o.basis}}))}var Xk={scope:
"stage",find:e=>rr(e).flatMap(t=>{var r,o,i;let n=(i=(o=(r=t[0])==null?void 0:r.sheetView.sheet)==null?
void 0:o.totalColumn)!=null?i:null;return n===null?[]:HM(t,n,e.check.criteria)})};d();d();d();
function or(e,t){var n;return(n=e(t))!=null?n:{}}var hd=({competition:e,locate:t})=>{let{method:n,
carryOver:r,passingScore:o}=e.settings,i=$n(n);if(i===
"points")return[];let a=(u,l)=>({code:"METHOD_CAUTION",severity:"warning",...or(t,{kind:"setting",
key:u}),
params:l}),s=r&&e.stages.length>1;return[...n==="z-score"?[a("method",{reason:"standard-scores"})]:[
],
...n==="z-score"&&s?[a("carryOver",{reason:"standard-scores-carried"})]:[],...o!==null?[a(
"passingScore",{reason:"passing-score-unit",unit:i,value:o})]:[]]};d();var yd=({competition:e,locate:
t})=>{let n=e.stages.findIndex(o=>o.weight!==null);return e.settings.carryOver||
n<0?[]:[{code:"METHOD_CAUTION",severity:"warning",...or(t,{kind:"stage",index:n,column:"weight"}),
params:{
reason:"stage-weights-unused"}}]};var Qk={scope:"workbook",checks:[hd,yd]};d();d();d();function ct({
locate:e},t,n){let{setting:r,value:o,reason:i,allowed:a=[],stage:s,severity:u="error"}=n,
l={setting:r,value:o,reason:i,allowed:[...a]};return{code:"SETTING_INVALID",severity:u,...s&&{stage:
s},
...or(e,t),params:l}}var bd=e=>{let{settings:t}=e.competition;if(!t.carryOver||t.method!=="rank-sum")return[
];let n={setting:"method",value:t.method,reason:"combination",allowed:["carryOver"]};return[ct(e,{
kind:"setting",key:"method"},n)]};d();var vd=e=>{var y,T,O;let{entries:t,settings:n,stages:r}=e.competition;
if(!n.winnersPerCategory)return[];
let o=t.map((A,P)=>({entry:A,index:P,key:z(A.category)})).filter(({entry:A})=>A.status==="running"),
i=({index:A})=>({kind:"entry",index:A,column:"category"}),a="entries.category",s=o.filter(({key:A})=>A===
""),u=s.map(({entry:A})=>A.code),l=(T=(y=r[r.length-1])==null?void 0:y.name)!=null?T:"",c={setting:a,
value:"",reason:"category-blank",allowed:u,stage:l},p=new g;for(let{key:A}of o)p.set(A,((O=p.get(A))!=
null?O:0)+1);let m=p.size<2?[]:o.filter(({key:A})=>A!==""&&p.get(A)===1);return[...s.slice(0,1).map(
A=>ct(e,i(A),c)),...m.map(A=>{let P=A.entry.category;return ct(e,i(A),{setting:a,value:P,reason:
"category-alone",severity:"warning"})})]};d();var wd=e=>e.competition.criteria.flatMap(({min:t,max:n,
stage:r},o)=>{if(n>t&&n>0)return[];let i=[`> ${h.
max(t,0)}`];return[ct(e,{kind:"criterion",index:o,column:"max"},{...{setting:"criteria.max",value:n,
reason:"out-of-range",allowed:i},...r!==null&&{stage:r}})]});d();function Uf(e){let t=new x([""]);
return e.flatMap((n,r)=>{let o=n!==""&&t.has(n);return t.add(n),o?[
r]:[]})}var kd=e=>{let{stages:t,judges:n,criteria:r}=e.competition,o=Uf(t.map(({name:s})=>z(s))),i=Uf(
n.map(({code:s})=>J(s))),a=new x(t.flatMap(s=>{let u=$e(e.competition,s);return Uf(u.map(({name:l})=>z(
l))).map(l=>r.indexOf(u[l]))}));return[...o.map(s=>{let u={setting:"stages.name",value:t[s].name,
reason:"duplicate"};return ct(e,{kind:"stage",index:s,column:"name"},u)}),...i.map(s=>{let u={
setting:"judges.code",value:n[s].code,reason:"duplicate"};return ct(e,{kind:"judge",index:s,column:
"code"},u)}),...v.
from(a,s=>{let u={setting:"criteria.name",value:r[s].name,reason:"duplicate"};return ct(e,{kind:
"criterion",index:s,column:"name"},u)})]};d();var xd=e=>e.competition.stages.flatMap((t,n)=>{let r=qr(
e.competition,t);if(r===null||t.title===null||
!("outcomes"in t.title))return[];let o=t.title.outcomes.filter(u=>u.places>r);if(o.length===0)return[
];
let i=o.map(u=>`${u.places}: ${u.name}`).join("; ");return[ct(e,{kind:"stage",index:n,column:"title"}
,
{...{setting:"stages.title",reason:"outcomes-beyond-cut",severity:"warning"},value:i,allowed:[k(r)]}
)]});d();var Td=e=>{var c;let{settings:t,stages:n}=e.competition,r=n[n.length-1],o=(c=r&&qr(e.competition,
r))!=
null?c:t.top,i=[k(o)],a=v.from({length:o},(p,m)=>{var y;return(y=t.prizes[m])!=null?y:0}),s=!t.rankedWinners&&
a.some(p=>p!==a[0]),u={setting:"rankedWinners",value:!1,reason:"prizes-unequal",allowed:i},l=t.prizes.
flatMap((p,m)=>m>=o&&p?[{index:m,amount:p}]:[]);return[...s?[ct(e,{kind:"setting",key:
"rankedWinners"},
{...u,...r&&{stage:r.name}})]:[],...l.slice(0,1).map(({index:p,amount:m})=>ct(e,{kind:"prize",place:
p+
1},{setting:`prizes.${p+1}`,value:m,reason:"prizes-unused",allowed:i,severity:"warning"}))]};d();var Sd=e=>e.competition.stages.flatMap(
(t,n)=>{if(e.competition.criteria.length===0||$e(e.competition,
t).length>0)return[];let r={setting:"criteria.name",value:"",reason:"empty",stage:t.name};return[ct(
e,{kind:"stage",index:n,column:"name"},r)]});d();var Ed=e=>{let{stages:t,criteria:n,judges:r,entries:
o}=e.competition,i=t.map(({name:u})=>u),a=new x(
o.map(({code:u})=>J(u))),s="unknown-reference";return[...n.flatMap(({stage:u},l)=>u===null||i.includes(
u)?[]:[ct(e,{kind:"criterion",index:l,column:"stage"},{setting:"criteria.stage",value:u,reason:s,
allowed:i})]),
...r.flatMap((u,l)=>[...u.stages.filter(c=>!i.includes(c)).map(c=>ct(e,{kind:"judge",index:l,column:
"stages"},{setting:"judges.stages",value:c,reason:s,allowed:i})),...u.conflicts.filter(c=>!a.has(J(c))).
map(c=>ct(e,{kind:"judge",index:l,column:"conflicts"},{setting:"judges.conflicts",value:c,reason:s}))])]}
;var ex={scope:"workbook",checks:[bd,kd,Ed,Sd,wd,vd,xd,Td]};d();d();var Cd=({competition:e,locate:t}
)=>{let{criteria:n,stages:r}=e,o=n.flatMap(({weight:a,stage:s},u)=>{
if(a>=0)return[];let l={of:"criteria",reason:"negative",value:a},c=or(t,{kind:"criterion",index:u,
column:"weight"});return[{code:"WEIGHTS_INVALID",severity:"error",...s!==null&&{stage:s},...c,params:
l}]}),i=r.
flatMap(a=>{let s=$e(e,a);if(s.length===0||s.some(({weight:c})=>c!==0))return[];let u={of:"criteria",
reason:"all-zero"},l=or(t,{kind:"criterion",index:n.indexOf(s[0]),column:"weight"});return[{code:
"WEIGHTS_INVALID",severity:"error",stage:a.name,...l,params:u}]});return[...o,...i]};d();var Rd=({
competition:e,locate:t})=>{let n=e.stages.map(a=>a.weight);if(!e.settings.carryOver||n.every(
a=>a===null))return[];let r=(a,s)=>({code:"WEIGHTS_INVALID",severity:"error",...or(t,{kind:"stage",
index:a,
column:"weight"}),params:{of:"stages",...s}}),o=n.flatMap((a,s)=>a!==null&&a<0?[r(s,{reason:
"negative",value:a})]:[]),i=n.indexOf(null);return i>=0?[...o,r(i,{reason:"partly-blank"})]:n.every(
a=>a===0)?
[r(0,{reason:"all-zero"})]:o};var tx={scope:"workbook",checks:[Rd,Cd]};d();var nx={scope:"stage",
find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,sheet:o})=>e.criteria.
flatMap(({name:i})=>{var u,l;let a=(u=o==null?void 0:o.columns.get(i))!=null?u:[],s=a[1];return s===
void 0?[]:[{code:"COLUMN_DUPLICATE_CRITERION",severity:"error",tab:r,at:{row:(l=o==null?void 0:o.headerRow)!=
null?l:0,column:s},params:{judge:n.code,criterion:i,columns:a.map(Ou)}}]}))};d();function JM(e){let{
sheet:t,missingColumns:n}=e;if(t===null||t.headerRow===null&&t.rows.length===
0)return[];let r=n.map(({name:i})=>i);return v.from(t.columns.values()).every(i=>i.length===0)&&r.length>
0?[r.join(", ")]:r}var rx={scope:"stage",find:({sheetViews:e})=>e.flatMap(t=>JM(t).map(n=>({code:
"COLUMN_MISSING_CRITERION",severity:"error",tab:t.tab,params:{judge:t.judge.code,criterion:n}})))};d(
);var Dd={scope:"stage",find:({check:e,begun:t})=>t?[]:[{code:"STAGE_NOT_BEGUN",severity:"info",
params:{
stage:e.stage.name}}]};d();function VM(e){return e.sheet===null||e.expected.length===0?!1:e.sheet.headerRow===null?
e.sheet.rows.
length===0:!e.touched&&e.missingColumns.length===0}var ox={scope:"stage",find:({check:e,sheetViews:t}
)=>t.
filter(VM).map(({tab:n,judge:r})=>({code:"TAB_EMPTY",severity:ga(e),tab:n,params:{judge:r.code}}))};
d();var ix={scope:"stage",find:({check:e,sheetViews:t})=>t.filter(n=>n.sheet===null&&n.expected.length>0).
map(({tab:n,judge:r})=>({code:"TAB_MISSING",severity:ga(e),tab:n,params:{tab:n,judge:r.code,...e.stage.
scoreTab===void 0?{}:{within:!0}}}))};d();var ax={scope:"stage",find:({check:{protectedTabs:e=[]},
sheetViews:t})=>e.length===0?[]:t.filter(
({sheet:n,touched:r,tab:o})=>n!==null&&r&&!e.includes(o)).map(({tab:n,judge:r})=>({code:
"TAB_UNPROTECTED",severity:"info",tab:n,params:{judge:r.code}}))};var va={TAB_MISSING:ix,TAB_EMPTY:
ox,TAB_UNPROTECTED:ax,STAGE_NOT_BEGUN:Dd,COLUMN_MISSING_CRITERION:rx,
COLUMN_DUPLICATE_CRITERION:nx,ROW_MISSING_ENTRY:xk,ROW_WITHOUT_CODE:Ok,ROW_UNKNOWN_ENTRY:Dk,
ROW_DUPLICATE_ENTRY:kk,
ROW_NAME_MISMATCH:Rk,SCORE_ROWS_PERMUTED:Gk,SCORE_MISSING:Ik,SCORE_NOT_NUMBER:_k,SCORE_TEXT_NUMBER:
Vk,
SCORE_IS_DATE:Nk,SCORE_OUT_OF_RANGE:$k,SCORE_ERROR:Ak,SCORE_FORMULA:Pk,SCORE_SCALE_SUSPECT:Jk,
SCORE_OUTLIER:zk,
TOTAL_MISMATCH:Xk,JUDGE_NO_VARIANCE:dk,JUDGES_IDENTICAL:yk,JUDGES_DISAGREE:fk,JUDGE_CONFLICT:uk,
JUDGE_RECUSED:pk,
ENTRY_UNSCORED:sk,PANEL_DISCONNECTED:wk,ENTRY_DUPLICATE_CODE:ek,ENTRY_DUPLICATE_NAME:tk,
SETTING_INVALID:ex,
WEIGHTS_INVALID:tx,METHOD_CAUTION:Qk};var YM=f.values(va).flatMap(e=>(e==null?void 0:e.scope)==="entries"?
[e]:[]),Wf=e=>YM.flatMap(t=>t.find(
e));d();d();function XM(e){let t=[],n=v.from(e).sort((r,o)=>r.row-o.row||r.column-o.column);for(let{
row:r,column:o}of n){
let i=t[t.length-1],a=(i==null?void 0:i.row)===r?o-i.column:b.POSITIVE_INFINITY;i===void 0||a>i.columns?
t.push({row:r,column:o,rows:1,columns:1}):a===i.columns&&(t[t.length-1]={...i,columns:i.columns+1})}
return t}function Od(e){let t=[],n=new g;for(let r of XM(e)){let o=`${r.column}:${r.columns}`,i=n.get(
o),a=i===void 0?void 0:t[i];i!==void 0&&a!==void 0&&a.row+a.rows===r.row?t[i]={...a,rows:a.rows+1}:(
n.
set(o,t.length),t.push(r))}return t}function QM(e,t){return e.code!=="SCORE_MISSING"?e:{...e,params:
{
...e.params,cells:t.rows*t.columns}}}function eL(e){let t=e.code==="SCORE_MISSING"?e.params.judge:e.
params;return E.stringify([e.code,e.severity,e.tab,t,e.fix])}function sx(e){let t=new g,n=[];for(let o of e){
if(o.at===void 0){n.push({draft:o,block:null});continue}let i=eL(o),a=t.get(i);a?a.cells.push(o.at):
t.set(i,{draft:o,cells:[o.at]})}let r=v.from(t.values()).flatMap(({draft:o,cells:i})=>Od(i).map(a=>(
{
draft:QM(o,a),block:a})));return[...n,...r]}d();function tL(e,t){return t.some(n=>n.strays.length>0)?
!0:t.some(n=>{var r;return(r=n.sheet)==null?void 0:
r.rows.some(o=>o.entry!==null&&e.criteria.some(({name:i})=>{var s;let a=(s=o.marks.get(i))==null?
void 0:
s.kind;return a==="score"||a==="unreadable"}))})}function nL(e){let{competition:t,stage:n,criteria:r,
reached:o}=e,i=t.settings.conflicts==="exclude",a=gr(t),s=o!=null?o:t.entries.filter(c=>c.status==="running"),
u=new g(s.map(c=>[c.code,c])),l=e.judges.map(c=>{var T,O,A,P;let p=new g;for(let N of s){let _=a(
c,N);_!==null&&p.set(N.code,_)}let m=new x(i?p.keys():[]),y=(T=e.sheets.get(c.code))!=null?T:null;
return ak(
{judge:c,tab:(P=(A=y==null?void 0:y.tab)!=null?A:(O=e.tabName)==null?void 0:O.call(e,n,c))!=null?P:`${n.
name} \xB7 ${c.code}`,sheet:y,criteria:r,entries:u,expected:(o!=null?o:[]).filter(N=>!m.has(N.code)),
excluded:m,conflicts:p})});return{check:e,sheetViews:l,begun:tL(e,l)}}var ux=new D;function Ad(e){
var n;
let t=(n=ux.get(e))!=null?n:nL(e);return ux.set(e,t),t}var rL=f.values(va).flatMap(e=>(e==null?void 0:
e.scope)==="stage"?[e]:[]);function oL(e){let t=new g(
e.sheetViews.map((i,a)=>[i.tab,a])),n=({draft:i})=>{var a,s;return(s=t.get((a=i.tab)!=null?a:""))!=null?
s:e.sheetViews.length},r=({block:i})=>{var a;return(a=i==null?void 0:i.row)!=null?a:-1},o=({block:i}
)=>{
var a;return(a=i==null?void 0:i.column)!=null?a:-1};return(i,a)=>n(i)-n(a)||r(i)-r(a)||o(i)-o(a)}
function iL({
draft:e,block:t},n){let{at:r,...o}=e,i=t&&Be(t.row,t.column,t.rows,t.columns);return{...o,stage:n,
...i&&
{cell:i}}}function Kf(e){let t=Ad(e),n=t.begun?rL:[Dd];return sx(n.flatMap(r=>r.find(t))).sort(oL(t)).
map(r=>iL(r,e.stage.name))}d();var lx=[bd,hd,Rd,yd,kd,Ed,Sd,Cd,wd,vd,xd,Td],aL=f.values(va).flatMap(
e=>(e==null?void 0:e.scope)==="workbook"?e.checks:[]),sL=[...lx,...aL.filter(e=>!lx.includes(e))];
function Gf(e,t=()=>null){return sL.
flatMap(n=>n({competition:e,locate:t}))}d();function qf(e){return Ad(e).sheetViews.map(t=>{let n=v.from(
t.lines.values()).map(i=>i.filter(a=>!a.
excluded&&!a.blank)).filter(i=>i.length>0),r=n.filter(i=>i.some(a=>a.complete||a.recused)).length,o=Zr(
e)||e.reached===null;return{stage:e.stage.name,judge:t.judge.code,scored:r,expected:o?n.length:t.expected.
length}})}d();var dx=31,uL=/[\u00b7\-\u2013|:_]/u;function Hr(e){let t=[...e];return t.flatMap((n,r)=>{
if(!uL.test(n))return[];
let[o,i]=[t.slice(0,r).join(""),t.slice(r+1).join("")];return[{left:o.trim(),right:i.trim(),at:r,
spaced:n===
"\xB7"||/\s$/.test(o)}]})}var lL=/[[\]:*?/\\]/g,Mu=e=>e.replace(lL," ").replace(/\s+/g," ").trim();
function cL(e,t){
let n=dx-t.length-3;return`${e.length>n?`${e.slice(0,h.max(1,n-1)).trim()}\u2026`:e} \xB7 ${t}`}var wa=(
e,t)=>cL(
Mu(e.name),Mu(t.code)),dL=(e,t)=>e.length>t?`${e.slice(0,t-1).trim()}\u2026`:e;function Lu(e,t,n){
let r=Z.
ranking[n],o=dx-r.length-3,i=(u,l)=>dL(Mu(u.name),l),s=t.some(u=>u!==e&&i(u,o)===i(e,o))?`${t.indexOf(
e)+1} `:"";return`${r} \xB7 ${s}${i(e,o-s.length)}`}function px(e,t){let n=e.trim();if(!n.endsWith(
"\u2026"))return z(n)===z(Mu(t.name));let r=z(n.slice(0,-1));return r!==""&&z(Mu(t.name)).startsWith(
r)}function Pd(e,t){var o;let n=pL(e,t),r=n.filter((i,a)=>n.findIndex(s=>fL(i,s))===a);return r.length===
1&&(o=r[0])!=null?o:null}function pL(e,t){let n=cx(e,t,(i,a)=>J(i.code)===J(a));if(n.length>0)return n;
let[r,...o]=t.stages;return r!==void 0&&o.length===0?mL(e,t,r):cx(e,t,Zf)}var Zf=(e,t)=>z(t)!==""&&z(
t)===z(e.name),cx=(e,t,n)=>Hr(e).flatMap(({left:r,right:o})=>t.stages.filter(i=>px(r,i)).flatMap(i=>Ye(
t,i).filter(a=>n(a,o)).map(a=>({stage:i,judge:a})))),mL=(e,t,n)=>Ye(t,n).filter(r=>J(r.code)===J(e)||
Zf(r,e)||Hr(e).some(({left:o,right:i})=>px(o,n)&&Zf(r,i))).map(r=>({stage:n,judge:r})),fL=(e,t)=>e.stage===
t.stage&&e.judge===t.judge;var mx=e=>e.severity==="error";function ht(e,t){let{competition:n,sheets:
r,decisions:o}=e,i=[...e.findings,
...Gf(n,e.locate)],a=[],s=[],u=!i.some(l=>mx(l)&&l.stage===void 0);for(let l of n.stages){let c=r.filter(
N=>N.stage===l.name),m=u||l===n.stages[0]?Co(n,a):null,y={competition:n,stage:l,criteria:$e(n,l),
judges:Ye(
n,l),sheets:new g(c.map(N=>[N.judge,N])),reached:m,provisional:t.provisional,tabName:(N,_)=>{var $;
return($=
N.scoreTab)!=null?$:wa(N,_)},protectedTabs:e.protectedTabs,orders:e.orders.get(l.name)};i.push(...Kf(
y)),m!==null&&s.push(...qf(y));let T=N=>N.stage===l.name&&(mx(N)||N.code==="STAGE_NOT_BEGUN");if(!u||
m===null||i.some(T)){u=!1;continue}let O=Jw(n,l,r,a,o),A=e.locate({kind:"setting",key:"method"}),P=[
...O.findings,...Xw(n,O,a)];if(i.push(...P.map(N=>N.code==="METHOD_CAUTION"?{...N,...A}:N)),P.some(T)){
u=!1;continue}a.push(O)}return{findings:i,results:a,progress:s}}d();d();function fx(e,t){if(t.length===0)return e;
let n=r=>{var o;return(r.kind==="score"||r.kind==="unreadable")&&((o=t[r.at.row])!=null&&o[r.at.column])?
{...r,formula:!0}:r};return{...e,rows:e.rows.map(
r=>({...r,marks:new g([...r.marks].map(([o,i])=>[o,n(i)]))}))}}d();d();var gL=/(?:^|[^\p{L}])(?:rekap|recap|gabungan|klasemen)/iu,
hL=/^(?:salinan|copy of|hasil|results?|peringkat|ranking|ringkasan|summary|template|templat|format|blangko|contoh|petunjuk)(?!\p{L})/iu,
yL=/(?:^|[^\p{L}])(?:juri|judge)/iu,gx=e=>f.values(Z).some(t=>_e(e,t));function ka(e){let t=e.trim();
return gx(t)||gL.test(t)?!1:hL.test(t)?/^(?:hasil|results?)/i.test(t)&&yL.test(t):!0}var ju=e=>!ka(e)&&
!gx(e.trim())&&!/^(?:salinan|copy of|templ|format|blangko|contoh|petunjuk)/i.test(e.trim());var Nd=new g;
function yx(e,t,n){let r=e.flatMap(i=>{let a=n.get(i);return a===void 0?[]:[{name:i,...a}]}),
o=e.flatMap(i=>{let a=n.has(i)?null:Pd(i,t);return a===null?[]:[{name:i,...a}]});return[...r,...o]}
var bx=(e,t)=>e.
stage===t.stage&&e.judge===t.judge;function vx(e,t,n=Nd){let r=yx(e,t,n);return r.flatMap(o=>{let i=r.
find(a=>bx(a,o));return i===void 0||i===o?[]:[{...o,first:i.name}]})}var Hf=/^(?:salinan(?: dari)?|copy of|copy)\s+(?=\S)|\s*\(\d+\)$|\s+(?:copy|salinan)$/iu;
function wx(e,t,n=Nd){let r=Fn(e,t,n);return e.flatMap(o=>{var s;if(!Hf.test(o)||r.some(u=>u.name===
o))return[];let i=o;for(;Hf.test(i);)i=i.replace(Hf,"").trim();let a=(s=r.find(u=>z(u.name)===z(i)))!=
null?s:Pd(i,t);return a===null?[]:[{name:o,stage:a.stage,judge:a.judge}]})}var hx=e=>J(e).replace(
/\p{N}+/gu,
"#");function kx(e,t,n=Nd){let r=new x(t.judges.map(a=>hx(a.code))),o=new x(t.stages.map(a=>z(a.name))),
i=new x(Fn(e,t,n).map(a=>a.name));return e.flatMap(a=>{if(i.has(a)||Pd(a,t)!==null)return[];let s=Hr(
a).find(({left:u,right:l})=>o.has(z(u))&&r.has(hx(l)));return s===void 0?[]:[{name:a,judge:s.right}]}
)}
function Fn(e,t,n=Nd){let r=yx(e,t,n),o=r.filter((a,s)=>r.findIndex(u=>bx(u,a))===s),[i]=t.stages;
return o.
length>0||i===void 0||t.stages.length>1?o:bL(e,i,Ye(t,i))}function bL(e,t,n){var s,u;let r=new g;for(
let l of e.
filter(ka))for(let{left:c,right:p}of Hr(l)){let m=n.filter(T=>Jf(p,T)),[y]=m;y===void 0||m.length>1||
z(c)===""||r.set(z(c),[...(s=r.get(z(c)))!=null?s:[],{name:l,stage:t,judge:y}])}let o=[...r.values()].
map(l=>l.filter((c,p)=>l.findIndex(m=>m.judge===c.judge)===p)),i=h.max(0,...o.map(l=>l.length)),a=o.
filter(l=>l.length===i);return a.length===1?(u=a[0])!=null?u:[]:[]}var Jf=(e,t)=>J(e)!==""&&(J(e)===
J(t.code)||z(e)===z(t.name));d();d();d();d();var xa={id:
"Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
en:"January February March April May June July August September October November December".split(" ")}
;function hi(e,t){var i;let[n="",r="",o=""]=e.split("-");return`${b(o)} ${(i=xa[t][b(
r)-1])!=null?i:""} ${n}`}var vL=["","pebruari","","","","","","agt","","","nopember",""];function xx(
e){
let t=e.toLowerCase();if(t.length<3)return null;let n=(o,i)=>[xa.id[i],xa.en[i],vL[i]].some(a=>a==null?
void 0:a.toLowerCase().startsWith(t)),r=xa.id.findIndex(n);return r<0?null:r+1}function K(e){return e===void 0||
e===""?"":typeof e=="object"?e.date.endsWith("T00:00:00")?e.date.slice(
0,10):Mn(e.date):k(e).trim()}var Mn=e=>e.replace("T"," "),zu=e=>e.replace(" ","T"),ce=e=>typeof e!="number"&&
K(e)==="";function bt(e){var n;if(typeof e=="number")return e;if(typeof e!="string")return null;
let t=/^(-?\d+)(?:[.,](\d+))?$/.exec(e.trim());return t===null?null:b(`${t[1]}.${(n=t[2])!=null?n:
"0"}`)}
var wL=(e,t)=>new C(C.UTC(e,t,0)).getUTCDate();function Vf(e,t,n){return t<1||t>12||n<1||n>wL(e,t)?
null:
`${e}-${k(t).padStart(2,"0")}-${k(n).padStart(2,"0")}`}function Do(e){var a;if(typeof e=="object")return e.
date.slice(0,10);let t=K(e).toLowerCase(),n=/^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(t);if(n!==null)return Vf(
b(n[1]),b(n[2]),b(n[3]));let r=/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(t);if(r!==null)return Vf(
b(r[3]),b(r[2]),b(r[1]));let o=/^(?:[a-z']+,\s*)?(\d{1,2})\s+([a-z]+)\.?,?\s+(\d{4})$/.exec(t);if(o===
null)return null;let i=xx((a=o[2])!=null?a:"");return i===null?null:Vf(b(o[3]),i,b(o[1]))}function Tx(
e){
return typeof e=="object"?e.date.slice(11,16).replace(":","."):K(e)}var Ta=e=>K(e).split(/[,;\n]/).map(
t=>t.trim()).filter(t=>t!=="");var yi=10;function bi(e,t){let n=e.values.slice(0,yi).map(t),r=h.max(
0,...n);return r===0?null:n.indexOf(
r)}function it(e,t){var s;let n=u=>typeof u=="string"&&t.columns.some(l=>_e(u,l.header)),r=bi(e,u=>u.
filter(n).length);if(r===null)return null;let o=new g;for(let[u,l]of((s=e.values[r])!=null?s:[]).entries(
)){
let c=typeof l=="string"?t.columns.find(p=>_e(l,p.header)):void 0;c!==void 0&&!o.has(c.key)&&o.set(c.
key,u)}let i=[...o.keys()],a=e.values.map((u,l)=>({row:l,cell:c=>{var m;let p=o.get(c);return p===void 0?
"":(m=u[p])!=null?m:""}})).filter(({row:u,cell:l})=>u>r&&i.some(c=>!ce(l(c))));return{part:t.part,
tab:e.
tab,headerRow:r,columns:o,rows:a}}function Xe(e,t,n){let r=e==null?void 0:e.columns.get(n);return e===
null||r===void 0||t===void 0?null:{tab:e.tab,cell:Be(t,r)}}var Sx=(e,t)=>e.columns.map(n=>n.header[t]);
function Ex({tables:e,rows:t}){return n=>{switch(n.kind){case"setting":return Xe(e.settings,t.settings.
get(n.key),"value");case"prize":return Xe(e.settings,t.prizes.get(n.place),"value");case"entry":
return Xe(
e.entries,t.entries[n.index],n.column);case"stage":return Xe(e.stages,t.stages[n.index],n.column);
case"criterion":return Xe(e.criteria,t.criteria[n.index],n.column);case"judge":return Xe(e.judges,t.judges[
n.
index],n.column)}}}d();var kL=(e,t)=>e>0&&(e<1?t>1:e===1&&t>=20),Cx=(e,t)=>e.rows.some(n=>t.some(({
name:r,max:o})=>{let i=n.
marks.get(r);return(i==null?void 0:i.kind)==="score"&&kL(i.value,o)})),xL=e=>e.replace(
/"[^"]*"|\\./g,
"").includes("%");function Rx(e,t){let n=r=>{var s,u;let{row:o,column:i}=r.at;return r.kind!=="score"||
!xL((u=(s=t[o])==null?void 0:s[i])!=null?u:"")?r:{kind:"unreadable",raw:`${b((r.value*100).toPrecision(
12))}%`,cellValue:r.value,at:r.at,...r.formula&&{formula:!0}}};return{...e,rows:e.rows.map(r=>({...r,
marks:new g([...r.marks].map(([o,i])=>[o,n(i)]))}))}}d();d();d();var hr="General",Dx=e=>e===hr||e.startsWith(
"0");var ae=(e,t,n,r,o)=>o===void 0?{key:e,header:I(t,n),width:r}:{key:e,header:I(t,n),width:r,
format:o},
vi="@",Ox="d mmmm yyyy",Bu={part:"settings",tab:Z.settings,columns:[ae("key","Kunci","Key",220),ae(
"value","Nilai","Value",380)]},Uu={part:"stages",tab:Z.stages,columns:[ae("order","Urutan","Order",
70,
hr),ae("name","Tahap","Stage",200),ae("weight","Bobot","Weight",80,hr),ae("advance","Lolos",
"Advance",
80,hr),ae("title","Predikat","Title",240),ae("form","Bentuk","Form",110),ae("date","Tanggal","Date",
140,Ox),ae("scoreTab","Tab Nilai","Score Tab",180)]},Wu={part:"criteria",tab:Z.criteria,columns:[ae(
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
ae("conflicts","Benturan","Conflicts",180,vi)]},Ku={part:"institutions",tab:Z.institutions,columns:[
ae("name","Instansi","Institution",280),ae("parent","Induk","Parent",240),ae("unitType","Jenis Unit",
"Unit Type",140),ae("required","Wajib","Required",80)]},Sa={part:"plenary",tab:Z.plenary,columns:[ae(
"stage","Tahap","Stage",160),ae("entry","Kode","Code",80,vi),ae("computed","Peringkat Hitung",
"Computed Rank",90,"0"),ae("rank","Peringkat Putusan","Decided Rank",90,"0"),ae("reason","Alasan",
"Reason",420),
ae("votesFor","Setuju","For",80,"0"),ae("votesAgainst","Tidak","Against",80,"0")]},ki={part:
"objections",tab:Z.objections,columns:[ae("date","Tanggal","Date",120,Ox),ae("sender","Pengirim",
"Sender",180),
ae("entry","Kode","Code",80,vi),ae("text","Isi","Text",360),ae("answer","Jawaban","Answer",360),ae(
"ruling","Putusan","Ruling",200),ae("reopens","Tahap Dibuka Kembali","Stage to Reopen",160)]},Yf=[Bu,
Uu,Wu,ir,wi,Ku];d();d();function yr(e){var o;let t=[],n=(i,a)=>Xe(e,i.row,a),r=(i,a,s,u,l=[])=>{var p;
let c={setting:`${(p=e==
null?void 0:e.part)!=null?p:""}.${a}`,value:s,reason:u,allowed:l};t.push({code:"SETTING_INVALID",
severity:"error",...n(i,a),params:c})};return{rows:(o=e==null?void 0:e.rows)!=null?o:[],findings:t,
report:r,place:n,
number:(i,a,s=()=>!0)=>{let u=i.cell(a);if(ce(u))return null;let l=bt(u);return l!==null&&s(l)?l:(r(
i,a,u,l===null?"not-a-number":"out-of-range"),null)},weight:(i,a,s)=>{let u=i.cell(a),l=bt(typeof u==
"string"?u.replace(/%\s*$/,""):u);if(l===null&&!ce(u)){let c={of:s,reason:"not-a-number",value:u};t.
push({code:"WEIGHTS_INVALID",severity:"error",...n(i,a),params:c})}return l},choice:(i,a,s)=>{let u=K(
i.cell(a)),l=nn(u,s);return u===""||l!==void 0?l!=null?l:null:(r(i,a,u,"not-allowed",s.map(([,c])=>c.
id)),null)}}}function Id(e,t,n){var i;if(t===null||t.rows.length>0)return;let r={setting:`${t.part}.${n}`,
value:"",reason:"no-rows",allowed:[]},o=(i=Xe(t,t.headerRow+1,n))!=null?i:{tab:t.tab};e.findings.push(
{code:"SETTING_INVALID",severity:"warning",...o,params:r})}var Oo=(e,t)=>e.rows.filter(n=>ce(n.cell(
t))?(e.report(n,t,"","empty"),!1):!0);function Ax(e,t){let n=yr(e),r=Oo(n,"name"),o=r.every(a=>ce(a.cell(
"weight")));return{items:r.map(a=>TL(
n,a,o,t)),rows:r.map(({row:a})=>a),findings:n.findings}}function TL(e,t,n,r){var a,s;let o=K(t.cell(
"stage")),i=e.weight(t,"weight","criteria");if(!n&&ce(t.cell("weight"))){let u={of:"criteria",reason:
"partly-blank"};e.findings.push({code:"WEIGHTS_INVALID",severity:"error",...e.place(t,"weight"),
params:u})}
return{stage:o===""?null:r(o),name:K(t.cell("name")),weight:i!=null?i:1,min:(a=e.number(t,"min"))!=null?
a:0,max:(s=e.number(t,"max"))!=null?s:100,description:K(t.cell("description"))}}d();function Px(e){
let t=yr(e);Id(t,e,"code");let n=t.rows.filter(o=>{var s,u,l;if(!ce(o.cell("code")))return!0;
let i=(l=(s=t.place(o,"code"))!=null?s:t.place(o,"name"))!=null?l:{tab:(u=e==null?void 0:e.tab)!=null?
u:""},a={name:K(o.cell("name"))};return t.findings.push({code:"ROW_WITHOUT_CODE",severity:"error",
...i,
params:a}),!1});return{items:n.map(o=>SL(t,o)),rows:n.map(({row:o})=>o),findings:t.findings}}
function SL(e,t){
var r;let n=o=>K(t.cell(o));return{code:n("code"),name:n("name"),institution:n("institution"),
category:n(
"category"),unitType:n("unitType"),innovator:n("innovator"),contact:n("contact"),phone:n("phone"),
email:n(
"email"),link:n("link"),status:(r=e.choice(t,"status",xo))!=null?r:"running",reason:n("reason")}}d();
function Nx(e){let t=yr(e),n=Oo(t,"name");return{items:n.map(o=>{var i;return{name:K(o.cell("name")),
parent:K(o.cell("parent")),unitType:K(o.cell("unitType")),required:(i=t.choice(o,"required",gn))!=null?
i:!1}}),rows:n.map(({row:o})=>o),findings:t.findings}}d();function Ix(e,t){let n=yr(e);Id(n,e,"code");
let r=Oo(n,"code");return{items:r.map(o=>EL(o,t)),rows:r.
map(({row:o})=>o),findings:n.findings}}function EL(e,t){let n=r=>K(e.cell(r));return{code:n("code"),
name:n("name"),role:n("role"),institution:n("institution"),email:n("email"),phone:n("phone"),stages:
Xf(
Ta(e.cell("stages")),t),conflicts:Ta(e.cell("conflicts"))}}function Xf(e,t){let[n,...r]=e;if(n===void 0)
return[];for(let o=e.length;o>0;o-=1){let i=z(e.slice(0,o).join(" ")),a=t.find(s=>z(s)===i);if(a!==void 0)
return[a,...Xf(e.slice(o),t)]}return[n,...Xf(r,t)]}d();function _x(e){let t=yr(e),n=CL(Oo(t,"name"));
return{items:n.map(o=>RL(t,o)),rows:n.map(({row:o})=>o),
findings:t.findings}}function CL(e){let t=n=>{var r;return(r=bt(n.cell("order")))!=null?r:b.MAX_VALUE}
;
return[...e].sort((n,r)=>t(n)-t(r)||n.row-r.row)}function RL(e,t){let n=t.cell("date"),r=OL(K(t.cell(
"title")));return r==="unreadable"&&e.report(t,"title",t.cell("title"),"outcomes"),!ce(n)&&Do(n)===null&&
e.report(t,"date",n,"not-a-date"),{name:K(t.cell("name")),weight:e.weight(t,"weight","stages"),
advance:e.
number(t,"advance",o=>b.isInteger(o)&&o>=1),title:r==="unreadable"?null:r,form:e.choice(t,"form",ia),
date:Do(n),...ce(t.cell("scoreTab"))?{}:{scoreTab:K(t.cell("scoreTab"))}}}var DL=/;|^\s*\d+\s*[:=]/m;
function OL(e){if(e==="")return null;if(!DL.test(e))return{name:e};let n=e.split(/[;\n]/).map(i=>i.trim(
)).
filter(i=>i!=="").map(i=>{var s;let a=/^(\d+)\s*:\s*(.+)$/.exec(i);return a===null||b(a[1])<1?null:{
places:b(a[1]),name:(s=a[2])!=null?s:""}}),r=n.filter(i=>i!==null);return new x(r.map(i=>i.places)).
size===n.length&&r.length>0?{outcomes:r}:"unreadable"}d();d();var Ea=["criteria","median","majority",
"previous","shared"];d();d();var $x=["competition","year","organizer","government","province","city",
"language","top","method",
"missing","tieBreaks","decimals","carryOver","passingScore","maxSpread","maxPerInstitution",
"winnersPerCategory","rankedWinners","letterScores","winnerTerm","severityCorrection","conflicts",
"judgeFiles","deadline","admins","objectionDays","prizes","plenaryDate","plenaryTime","plenaryPlace",
"ceremonyDate","ceremonyTime","ceremonyPlace","decisionDate","juryDecreeNumber","minutesNumber",
"decreeNumber",
"legalBasis","acknowledgedBy","copies","signerName","signerPosition","signerGrade","signerNip"];d();
d();var Fx={kind:"text",word:I("Mengetahui","Acknowledged By")};d();var Mx={kind:"texts",word:I(
"Admin","Admin")};d();var Lx={kind:"choice",word:I("Gabung Nilai Tahap","Carry Over"),choices:gn};d(
);var jx={kind:"date",word:I("Tanggal Penyerahan","Ceremony Date")};d();var zx={kind:"text",word:I(
"Tempat Penyerahan","Ceremony Place")};d();var Bx={kind:"time",word:I("Waktu Penyerahan",
"Ceremony Time")};d();var Ux={kind:"text",word:I("Kota","City")};d();var Wx={kind:"text",word:I(
"Nama Kompetisi","Competition")};d();var Kx={kind:"choice",word:I("Benturan Kepentingan","Conflicts"),
choices:[["exclude",I("keluarkan","exclude")],["include",I("hitung","include")]]};d();var Gx={kind:
"text",word:I("Tembusan","Copies")};d();var qx={kind:"text",word:I("Batas Waktu","Deadline")};d();
var Zx={kind:"number",word:I("Desimal","Decimals"),range:"0\u20136"};d();var Hx={kind:"date",word:I(
"Tanggal Penetapan","Date")};d();var Jx={kind:"text",word:I("Nomor SK","Decree Number")};d();var Vx={
kind:"text",word:I("Pemerintah Daerah","Government")};d();var Yx={kind:"choice",word:I("Berkas Juri",
"Judge Files"),choices:[["shared",I("bersama","shared")],
["separate",I("terpisah","separate")]]};d();var Xx={kind:"text",word:I("Nomor SK Dewan Juri",
"Jury Decree Number")};d();var Qx={kind:"choice",word:I("Bahasa","Language"),choices:[["id",I("id",
"id","Bahasa Indonesia","Indonesia")],["en",I("en","en","English","Inggris")]]};d();var e0={kind:
"text",word:I("Dasar Hukum","Legal Basis")};d();var t0={kind:"choice",word:I("Nilai di Surat",
"Scores in Letters"),choices:gn};d();var n0={kind:"number",word:I("Maks per Instansi",
"Max per Institution"),range:"1, 2, 3 \u2026"};d();var r0={kind:"number",word:I(
"Batas Selisih Antarjuri","Max Spread")};d();d();var Ca=["mean","trimmed","median","rank-sum",
"z-score","adjusted"];d();d();var o0={name:I("terkoreksi","adjusted"),score:{id:"nilai terkoreksi",
en:"adjusted score"},official:
"Nilai tahap adalah nilai terkoreksi: perbedaan keketatan antarjuri ditaksir dari semua nilai dengan kuadrat terkecil, lalu dikeluarkan dari nilai."}
;d();var i0={name:I("rata-rata","mean","average"),score:{id:"rata-rata",en:"mean"},official:
"Nilai tahap adalah rata-rata nilai semua juri yang menilai inovasi itu."};d();var a0={name:I(
"median","median"),score:{id:"median",en:"median"},official:
"Nilai tahap adalah nilai tengah (median) dari nilai para juri."};d();var s0={name:I(
"jumlah peringkat","rank-sum"),score:{id:"rata-rata peringkat",en:"mean rank"},official:
"Setiap juri membentuk peringkatnya sendiri, dan peserta diurutkan menurut rata-rata peringkat itu; makin kecil makin baik."}
;d();var u0={name:I("rata-rata terpangkas","trimmed","trimmed mean"),score:{id:
"rata-rata terpangkas",en:"trimmed mean"},official:
"Nilai tahap adalah rata-rata nilai juri setelah satu nilai tertinggi dan satu nilai terendah dikeluarkan (rata-rata terpangkas); bila juri yang menilai kurang dari tiga, dipakai rata-rata biasa."}
;d();var l0={name:I("skor baku","z-score"),score:{id:"skor baku",en:"standard score"},official:
"Nilai setiap juri dibakukan (dikurangi rata-rata juri itu, lalu dibagi simpangan bakunya), dirata-ratakan, dan dilaporkan sebagai 50 + 10 \xD7 skor baku."}
;var Ao={mean:i0,trimmed:u0,median:a0,"rank-sum":s0,"z-score":l0,adjusted:o0};var c0={kind:"choice",
word:I("Metode","Method"),choices:zc(Ca,Ao)};d();var d0={kind:"text",word:I("Nomor Berita Acara",
"Minutes Number")};d();var p0={kind:"choice",word:I("Nilai Belum Diisi","Missing Scores"),choices:[[
"complete",I("wajib lengkap","complete")],["assigned",I("sesuai penugasan","assigned")]]};d();var m0={
kind:"number",word:I("Masa Sanggah","Objection Days"),range:"1\u2013365"};d();var f0={kind:"text",
word:I("Penyelenggara","Organizer")};d();var g0={kind:"number",word:I("Nilai Minimal Lolos",
"Passing Score")};d();var h0={kind:"date",word:I("Tanggal Pleno","Plenary Date")};d();var y0={kind:
"text",word:I("Tempat Pleno","Plenary Place")};d();var b0={kind:"time",word:I("Waktu Pleno",
"Plenary Time")};d();var v0={kind:"numbered",word:I("Uang Pembinaan","Prize")};d();var w0={kind:
"text",word:I("Provinsi","Province")};d();var k0={kind:"choice",word:I("Juara Berperingkat",
"Ranked Winners"),choices:gn};d();var x0={kind:"auto-or-number",word:I("Koreksi Keketatan",
"Severity Correction"),auto:I("otomatis","auto")};d();var T0={kind:"text",word:I(
"Penandatangan Pangkat","Signer Grade")};d();var S0={kind:"text",word:I("Penandatangan Nama",
"Signer Name")};d();var E0={kind:"text",word:I("Penandatangan NIP","Signer NIP")};d();var C0={kind:
"text",word:I("Penandatangan Jabatan","Signer Position")};d();d();d();var R0={name:I("kriteria",
"criteria"),official:"rata-rata pada kriteria yang bobotnya terbesar, kemudian kriteria berikutnya"}
;d();var D0={name:I("mayoritas","majority"),official:
"perbandingan berpasangan: inovasi yang dinilai lebih tinggi oleh lebih banyak juri"};d();var O0={
name:I("median","median"),official:"nilai tengah (median) dari nilai para juri"};d();var A0={name:I(
"tahap sebelumnya","previous"),official:"nilai pada tahap sebelumnya"};d();var P0={name:I("bersama",
"shared"),official:""};var Ra={criteria:R0,median:O0,majority:D0,previous:A0,shared:P0};var N0={kind:
"choices",word:I("Penentu Nilai Sama","Tie-breaks"),choices:zc(Ea,Ra)};d();var I0={kind:"number",
word:I("Jumlah Top","Top"),range:"1, 2, 3 \u2026"};d();var _0={kind:"choice",word:I("Sebutan Juara",
"Winner Term"),choices:[["Juara",I("Juara","Juara","Champion")],["Terbaik",I("Terbaik","Terbaik",
"Best")]]};d();var $0={kind:"choice",word:I("Juara per Kategori","Winners per Category"),choices:gn}
;d();var F0={kind:"text",word:I("Tahun","Year")};var Qf={competition:Wx,year:F0,organizer:f0,
government:Vx,province:w0,city:Ux,language:Qx,top:I0,method:c0,
missing:p0,tieBreaks:N0,decimals:Zx,carryOver:Lx,passingScore:g0,maxSpread:r0,maxPerInstitution:n0,
winnersPerCategory:$0,
rankedWinners:k0,letterScores:t0,winnerTerm:_0,severityCorrection:x0,conflicts:Kx,judgeFiles:Yx,
deadline:qx,
admins:Mx,objectionDays:m0,prizes:v0,plenaryDate:h0,plenaryTime:b0,plenaryPlace:y0,ceremonyDate:jx,
ceremonyTime:Bx,
ceremonyPlace:zx,decisionDate:Hx,juryDecreeNumber:Xx,minutesNumber:d0,decreeNumber:Jx,legalBasis:e0,
acknowledgedBy:Fx,copies:Gx,signerName:S0,signerPosition:C0,signerGrade:T0,signerNip:E0};var AL=e=>e!=="prizes",
Ln=$x.filter(AL).map(e=>({key:e,...Qf[e]})),Da=Qf.prizes.word;d();d();d();d();var Se=Ie(U(),""),Oa=Ie(
di(U().check(gu(/^\d{4}-\d{2}-\d{2}$/))),null),Po=(e,t)=>wt().check(Kv(),fr(
e),jc(t)),No=e=>Ie(di(e),null);var M0=Se;d();var L0=Ie(Ue(U()),[]);d();var j0=Ie(qe(),!1);d();var z0=Oa;
d();var B0=Se;d();var U0=Se;d();var W0=Se;d();var K0=Se;d();var G0=Ie(At(["exclude","include"]),
"exclude");d();var q0=Se;d();var Z0=Se;d();var H0=Ie(Po(0,6),2);d();var J0=Oa;d();var V0=Se;d();var Y0=Se;
d();var X0=Ie(At(["shared","separate"]),"shared");d();var Q0=Se;d();var eT=Ie(At(["id","en"]),"id");
d();var tT=Se;d();var nT=Ie(qe(),!1);d();var rT=No(Po(1,1e5));d();var oT=No(wt().check(fr(0)));d();
var iT=Ie(At(Ca),"mean");d();var aT=Se;d();var sT=Ie(At(["complete","assigned"]),"complete");d();var uT=No(
Po(1,365));d();var lT=Se;d();var cT=No(wt());d();var dT=Oa;d();var pT=Se;d();var mT=Se;d();var fT=Ie(
Ue(di(wt().check(fr(0)))),[]);d();var gT=Se;d();var hT=Ie(qe(),!0);d();var yT=Ie(Zv([Jv("auto"),wt().check(
fr(0))]),"auto");d();var bT=Se;d();var vT=Se;d();var wT=Se;d();var kT=Se;d();var xT=Ie(Ue(At(Ea)),[
"criteria","shared"]);d();var TT=Ie(Po(1,1e5),10);d();var ST=Ie(At(["Juara","Terbaik"]),"Juara");d();
var ET=Ie(qe(),!1);d();var CT=Se;var RT={competition:K0,year:CT,organizer:lT,government:Y0,province:
gT,city:W0,language:eT,top:TT,method:iT,
missing:sT,tieBreaks:xT,decimals:H0,carryOver:j0,passingScore:cT,maxSpread:oT,maxPerInstitution:rT,
winnersPerCategory:ET,
rankedWinners:hT,letterScores:nT,winnerTerm:ST,severityCorrection:yT,conflicts:G0,judgeFiles:X0,
deadline:Z0,
admins:L0,objectionDays:uT,prizes:fT,plenaryDate:dT,plenaryTime:mT,plenaryPlace:pT,ceremonyDate:z0,
ceremonyTime:U0,
ceremonyPlace:B0,decisionDate:J0,juryDecreeNumber:Q0,minutesNumber:aT,decreeNumber:V0,legalBasis:tT,
acknowledgedBy:M0,copies:q0,signerName:vT,signerPosition:kT,signerGrade:bT,signerNip:wT};var xi=ne(
RT),DT=xi.parse({});var Aa=(e,t=[])=>({fault:e,allowed:t});function AT(e){var s;let t=DT,n=[],r=[],o=new g,
i=new g,a=$L(
e);for(let{row:u,cell:l}of(s=e==null?void 0:e.rows)!=null?s:[]){let c=K(l("key")),p=l("value"),m=(O,
A=[],P="error")=>{var $,F;let N=(F=($=Xe(e,u,"value"))!=null?$:Xe(e,u,"key"))!=null?F:{},_={setting:
c,value:p,
reason:O,allowed:A};r.push({code:"SETTING_INVALID",severity:P,...N,params:_})},y=FL(c),T=Ln.find(O=>_e(
c,O.word));if(y!==null){let O=ML(p);n[y-1]!==void 0?m("duplicate"):!ce(p)&&(O===null||O<0)?m(
"not-a-number"):(n[y-1]=O,i.set(y,u))}else if(T!==void 0){if(o.has(T.key)){m("duplicate");continue}
if(o.set(
T.key,u),ce(p))continue;let O=PL(t,T,NL(p,T,a));"fault"in O?m(O.fault,O.allowed):t=O.settings}else c!==
""&&!ce(p)&&m("unknown-key",[],"warning")}return{settings:{...t,prizes:v.from(n,u=>u!=null?u:null)},
findings:r,rows:o,prizeRows:i}}function PL(e,t,n){if("fault"in n)return n;let r=xi.safeParse({...e,[
t.
key]:n.value});return r.success?{settings:r.data}:{fault:"out-of-range",allowed:[_L(t)]}}function NL(
e,t,n){
let r=K(e);switch(t.kind){case"text":return typeof e=="number"&&h.abs(e)>1e15?Aa("digits-lost"):{
value:r};case"number":{let o=bt(e);return o===null?Aa("not-a-number"):{value:o}}case"auto-or-number":
{let o=_e(r,t.
auto)?"auto":bt(e);return o===null?Aa("not-allowed",[t.auto[n],"0","1"]):{value:o}}case"date":{let o=Do(
e);return o===null?Aa("not-a-date"):{value:o}}case"time":return{value:Tx(e)};case"texts":return{
value:Ta(
e)};case"choice":{let o=nn(r,t.choices);return o===void 0?Aa("not-allowed",OT(t.choices,n)):{value:o}
}case"choices":{let o=Ta(e).map(i=>nn(i,t.choices));return o.includes(void 0)?Aa("not-allowed",OT(t.choices,
n)):{value:IL(o)}}}}function IL(e){let t=Ea.filter(o=>o!=="shared"),n=e.filter((o,i)=>t.some(a=>a===
o)&&e.indexOf(o)===i),r=e.indexOf("shared");return[...n.filter(o=>r<0||e.indexOf(o)<r),"shared"]}var OT=(
e,t)=>e.
map(([,n])=>n[t]),_L=e=>e.kind==="number"&&e.range||"\u2265 0";function $L(e){let t=Ln.find(r=>r.key===
"language"),n=e==null?void 0:e.rows.find(({cell:r})=>t!==void 0&&_e(K(r("key")),t.word));return n!==
void 0&&(t==null?void 0:t.kind)==="choice"&&nn(K(n.cell("value")),t.choices)==="en"?"en":"id"}
function FL(e){
var n;let t=/^(\p{L}+)(\d{1,3})$/u.exec(z(e));return t!==null&&_e((n=t[1])!=null?n:"",Da)&&b(t[2])>0?
b(t[2]):null}function ML(e){var r;if(typeof e=="number")return e;let t=/^(?:rp\.?)?\s*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-))?$/i.
exec(K(e));if(t===null)return null;let n=t[2]===void 0||t[2]==="-"?"0":t[2];return b(`${((r=t[1])!=null?
r:"").replace(/\./g,"")}.${n}`)}var LL=["settings","stages","criteria","entries","judges",
"institutions"];function xt(e){let t=new g;
for(let n of LL){let r=e.find(o=>_e(o,Z[n]));r!==void 0&&t.set(n,r)}return t}function PT(e){return[
...xt(
e)].flatMap(([t,n])=>e.filter(r=>r!==n&&_e(r,Z[t])).map(r=>({name:r,first:n})))}var jL={name:Yv,
weight:null,
advance:null,title:null,form:null,date:null};function on(e){let t=(p,m)=>{let y=e.get(p);return y===
void 0?null:it(y,m)},n={settings:t("settings",Bu),stages:t("stages",Uu),criteria:t("criteria",Wu),
entries:t(
"entries",ir),judges:t("judges",wi),institutions:t("institutions",Ku)},r=AT(n.settings),o=_x(n.stages),
i=o.items.length>0?o.items:[jL],a=p=>{var m,y;return(y=(m=i.find(T=>z(T.name)===z(p)))==null?void 0:
m.name)!=null?y:p},s=Ax(n.criteria,a),u=Px(n.entries),l=Ix(n.judges,i.map(p=>p.name)),c=Nx(n.institutions);
return{competition:{settings:r.settings,stages:i,criteria:s.items,entries:u.items,judges:l.items,
institutions:c.
items},findings:[r,o,s,u,l,c].flatMap(p=>p.findings),tables:n,rows:{settings:r.rows,prizes:r.prizeRows,
stages:o.rows,criteria:s.rows,entries:u.rows,judges:l.rows}}}d();d();var IT=/^(.*\S)\s*[([]([^()[\]]*)[)\]]\s*$/,
zL=/^(.*?\S)[\s:,=\u2013-]+(\d{1,3}(?:[.,]\d+)?)\s*%\s*$/,
BL=/^(?:(?:bobot|weight)\s*[:=]?\s*)?(\d{1,3}(?:[.,]\d+)?)\s*%$/i,UL=/^(?:bobot|weight)\s*[:=]?\s*(\d{1,3}(?:[.,]\d+)?)$/i,
_T=/^(?:(?:maks(?:imal|imum)?|max(?:imum)?|skala|scale|nilai|skor|score)\.?\s*[:=]?\s*)?\d+(?:\s*(?:-|\u2013|s\.?\/?d\.?|sampai|to)\s*\d+)?$/i;
function $T(e){var n,r;let t=e.replace(/\s+/g," ").trim();for(;;){let[,o="",i=""]=(n=IT.exec(t))!=null?
n:[];if(o==="")return null;if(_T.test(i.trim()))return b((r=/(\d+)\D*$/.exec(i))==null?void 0:r[1]);
t=o}}var NT=e=>b(e.replace(",","."));function br(e){var i,a,s,u;let t=e.replace(/\s+/g," ").trim(),n=null;
for(;;){let[,l="",c=""]=(i=IT.exec(t))!=null?i:[],p=(a=BL.exec(c.trim()))!=null?a:UL.exec(c.trim());
if(l===""||p===null&&!_T.test(c.trim()))break;t=l,n!=null||(n=p===null?null:NT((s=p[1])!=null?s:""))}
let[,r="",o=""]=(u=zL.exec(t))!=null?u:[];return r===""?{name:t,weight:n}:{name:r,weight:n!=null?n:
NT(
o)}}var FT={code:I("Kode","Code","Kode Peserta","Kode Inovasi","Kode Proposal","No. Peserta",
"Nomor Peserta","Entry Code"),name:I("Nama Inovasi","Innovation","Inovasi","Judul Inovasi","Nama",
"Peserta","Nama Peserta","Judul","Inovasi yang Dinilai","Nama Inovasi yang Dinilai",
"Peserta yang Dinilai","Judul Proposal","Nama Proposal","Nama Karya","Judul Karya","Finalis","Entry",
"Participant","Innovation Name"),institution:I("Instansi","Institution","Unit","OPD",
"Perangkat Daerah","SKPD","Unit Kerja","Nama Instansi","Asal Instansi","Asal","Unit Pelaksana",
"Agency","Organization"),total:I("Total","Total",
"Jumlah","Nilai Akhir"),notesToCommittee:I("Catatan untuk Panitia","Notes to Committee","Catatan",
"Notes"),notesToEntrant:I("Catatan untuk Peserta","Notes to Entrant")},WL=["jumlah","total",
"jumlahnilai","totalnilai","sum","ratarata","rerata","nilairatarata","average","mean","bobot",
"bobotkriteria",
"weight","weights","maks","maksimum","maksimal","skormaks","nilaimaks","nilaimaksimal",
"skormaksimal",
"bobotnilai","max","min"],Lt=e=>f.keys(FT).find(t=>_e(e,FT[t])),bn=(e,t)=>{let n=z(t.name);return z(
e)===n||z(e.replace(/\([^()]*\)\s*$/,""))===n||z(br(e).name)===n},KL=(e,t)=>{var n;return(n=t.find(r=>z(
r.name)===z(e)))!=null?n:t.find(r=>bn(e,r))};function Pa(e){var o;let t=new g,n=new g,r=new g;for(
let i of e){
let a=J(i.code),s=z(i.name),u=(o=t.get(a))!=null?o:i;t.set(a,u),n.set(i.code,u),r.set(s,r.has(s)?
null:
i)}return(i,a,s)=>{var u,l,c;return s?(l=(u=n.get(i))!=null?u:t.get(J(i)))!=null?l:null:(c=r.get(z(a)))!=
null?c:null}}function Io(e,t,n,r,o){var O,A,P,N,_,$,F;let i=B=>typeof B=="string"&&(Lt(B)!==void 0||
r.some(M=>bn(B,M))),a=bi(e,B=>B.filter(i).length),s=a===null?[]:((O=e.values[a])!=null?O:[]).map(B=>typeof B==
"string"?B:""),u=new g,l=new g;for(let[B,M]of s.entries()){let L=KL(M,r),j=Lt(M);L!==void 0?u.set(L.
name,[...(A=u.get(L.name))!=null?A:[],B]):j!==void 0&&!l.has(j)&&l.set(j,B)}let c=(P=l.get("code"))!=
null?P:null,p=[...u].map(([B,[M=0]])=>({criterion:B,column:M})),m=a===null?ZL(e):[];for(let[B,M]of e.
values.entries()){if(a===null||B<=a)continue;let L=te=>{var Ce;let Q=l.get(te);return Q===void 0?"":
(Ce=M[Q])!=null?Ce:""},j=K(L("code")),W=K(L("name")),H=new g;for(let{criterion:te,column:Q}of p)H.set(
te,HL((N=M[Q])!=null?N:"",B,Q));let V=o(j,W,c!==null);V===null&&(tg(j,W,M)||GL(j,H)||qL(M,s))||m.push(
{row:B,code:j,entry:(_=V==null?void 0:V.code)!=null?_:null,name:W,institution:K(L("institution")),
marks:H,
total:L("total"),notesToCommittee:K(L("notesToCommittee")),notesToEntrant:K(L("notesToEntrant"))})}
let y=($=
l.get("name"))!=null?$:null,T=(F=l.get("total"))!=null?F:null;return{stage:t,judge:n,tab:e.tab,
headerRow:a,
codeColumn:c,nameColumn:y,totalColumn:T,columns:u,rows:m}}var tg=(e,t,n)=>eg(e)||eg(t)||e===""&&t===
""&&n.some(r=>typeof r=="string"&&eg(r)),eg=e=>WL.includes(z(e)),GL=(e,t)=>[...t.values()].every(n=>n.
kind==="blank"||e===""&&n.kind==="unreadable"&&!ng(n.raw)),ng=e=>{var t;return typeof e=="string"?!ce(
e)&&(_e(e,Dn)||((t=e.match(/\p{L}/gu))!=null?t:[]).length<3||e.trim().startsWith("#")):e!==void 0};
function qL(e,t){
let n=e.flatMap((r,o)=>ce(r)?[]:[{cell:r,column:o}]);return n.length>1&&n.every(({cell:r,column:o})=>{
var i;return z(K(r))===z((i=t[o])!=null?i:"")})}function ZL(e){let t={code:"",entry:null,name:"",
institution:"",
marks:new g,total:"",notesToCommittee:"",notesToEntrant:""};return e.values.flatMap((n,r)=>n.some(o=>typeof o==
"number")?[{...t,row:r}]:[])}function HL(e,t,n){let r={row:t,column:n};return typeof e=="number"?{
kind:"score",value:e,at:r}:ce(e)?{kind:"blank",at:r}:typeof e=="string"&&_e(e,Dn)?{kind:"recused",at:
r}:{kind:"unreadable",raw:e,at:r}}d();d();function rg(e,t){let n=t===1?"":` (${t})`;return e.slice(0,
31-n.length)+n}var og="Lembar Juri \xB7 ",
MT=e=>og+e,ig=e=>typeof e=="string"&&e.startsWith(og),jn=e=>{var t;return ig((t=e.values[1])==null?
void 0:
t[0])};function vt(e,t,n,r,o,i,a=""){let s=u=>[u,...r.slice(1).map(()=>"")];return{name:e,values:[s(
t),s([og+n,a].filter(u=>u!=="").join(" \xB7 ")),r.map(u=>u.header),...o.map(u=>r.map(l=>l.value(u)))],
headerRow:2,frozenColumns:i,widths:r.map(u=>u.width),formats:r.map(u=>{var l;return(l=u.format)!=null?
l:""}),layout:a}}d();d();var JL=["No","No. Urut","Nomor","Nomor Urut","Number","Urutan","Urut",
"Tahun","Year","Tanggal","Date",
"Timestamp","Stempel Waktu","Cap Waktu","Jam","No. Undian","Nomor Undian","ID"],VL=["Total","Jumlah",
"Sum","Total Nilai","Total Skor","Nilai Total","Skor Total","Jumlah Nilai","Jumlah Skor",
"Total Score","Score Total","Subtotal","Sub Total","Grand Total","Rata-rata","Rerata",
"Nilai Rata-rata","Rata-rata Nilai","Skor Rata-rata","Average","Mean","Average Score","Nilai Akhir",
"Skor Akhir","Hasil","Hasil Akhir","Final","Final Score","Result","Persentase","Percentage","Bobot",
"Weight","Nilai Bobot","Bobot Nilai","Nilai x Bobot","Bobot x Nilai","Nilai Terbobot",
"Nilai Tertimbang","Skor Tertimbang","Weighted","Weighted Score","Maks","Maksimum","Max","Min"],YL=[
"Peringkat","Rank","Ranking","Rangking",
"Juara","Place"],XL=/^(?:hadir|kehadiran|izin|ijin|sakit|alpa|alfa|absen|umur|usia|age|tinggi|berat|harga|price|volume|vol|anggaran|budget|realisasi|pagu|stok|gaji|honor|honorarium|tarif|hp|nohp|nowa|telepon|telp|notelp|notelepon|phone|wa|whatsapp|nip|nik|rt|rw|kodepos|jumlah(?:peserta|orang|anggota|barang|unit|biaya|anggaran|hari|juri)|qty|kuantitas|durasi|jarak|luas|npwp|rekening|norekening)(?:rp|rupiah|tahun|cm|kg|orang|menit|hari)?$/,
QL=[["number",new x(JL.map(z))],["sum",new x(VL.map(z))],["rank",new x(YL.map(z))]],LT=new x([
"Nilai",
"Skor","Score","Scores","Poin","Point","Points"].map(z)),jT=e=>LT.has(e);function ag(e){var r;let t=z(
e),n=(r=QL.find(([,o])=>o.has(t)))==null?void 0:r[0];return n!=null?n:Lt(e)==="total"?"sum":XL.test(
t)?"matter":null}var vr=e=>z(e)===""||ag(e)!==null||Lt(e)!==void 0||ir.columns.some(t=>_e(e,t.header));
function zT(e){let t=e.filter(n=>!LT.has(n));return t.length>0?t:[...e]}d();var sg="(?:(?:dewan\\s+)?(?:juri|judge|penilai|panelis)\\s*[.\\-#:]?\\s*(?:\\d{1,2}|[ivx]{1,4}|[a-z])|j\\.?\\s?\\d{1,2})(?![\\p{L}\\p{N}])",
ej=new RegExp(`^(?:(?:nilai|skor|score|total)\\s+)?(${sg}(?:\\s*[(:\u2013-].*)?)$`,"iu"),tj=/^(?:nilai\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)\s*[:.\-\u2013]?\s+(\p{L}.*)$/iu,
nj=new RegExp(`^(${sg})\\s*[-\u2013\xB7|:_/,]*\\s*(\\S.*)$`,"iu"),rj=new RegExp(`^(.*[^\\s\\p{L}\\p{N}]|.*\\s|.*\\))\\s*(${sg})\\s*[)\\]]?$`,
"iu"),oj=new x(["Juri","Nilai Juri","Skor Juri","Dewan Juri","Nilai Dewan Juri","Nama Juri",
"Penilai","Judge","Judges"].map(z));function wr(e){var n,r,o,i,a,s;let t=e.
replace(/\s+/g," ").trim();return(s=(a=(r=(n=ej.exec(t))==null?void 0:n[1])==null?void 0:r.trim())!=
null?a:(i=(o=tj.exec(t))==null?void 0:o[1])==null?void 0:i.trim())!=null?s:null}function Na(e){var i,
a,s,u,l;let t=e.replace(/\s+/g," ").trim(),n=nj.exec(t);if(n!==null&&!/^\(/.test((i=n[2])!=null?i:""))
return{label:(a=n[1])!=null?a:"",rest:(s=n[2])!=null?s:""};let r=rj.exec(t),o=((u=r==null?void 0:r[1])!=
null?u:"").replace(/[\s\-\u2013\u00b7|:_/,([]+$/,"");return r===null||o===""?null:{label:(l=r[2])!=null?
l:"",
rest:o}}var BT=e=>oj.has(z(e));d();var Gu="Nilai",Ti=e=>typeof e=="string"?e.trim():"";function UT(e,
{placeOf:t}){if(t===void 0)return e;
let n=new g([...e.columns].map(([o,i])=>[o,i.map(a=>t({row:-1,column:a}).column)])),r=e.rows.map(o=>(
{
...o,marks:new g([...o.marks].map(([i,a])=>[i,{...a,at:t(a.at)}]))}));return{...e,totalColumn:null,
columns:n,
rows:r}}var ij=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|wawancara|semester|bulan|tahun|minggu|hari|tanggal|aspek|kriteria|bobot|weight/i,
WT=e=>{let t=Lt(e);return t==="code"||t==="name"};function KT(e){let t=e.values.slice(0,yi+1).map(o=>o.
map(Ti)),n=t.map((o,i)=>{var a,s;return{row:i,headers:o,above:(a=t[i-1])!=null?a:[],cells:(s=e.values[
i])!=
null?s:[]}}),r=[...n.map(o=>({...o,own:aj(o.above,o.cells)?sj(o.above,o.headers):[]})),...n.map(o=>(
{
...o,own:lj(o.headers),above:[]}))];for(let{row:o,headers:i,above:a,own:s}of r){if(![...a,...i].some(
WT))continue;let u=s.filter(c=>c.header===Gu||!vr(br(c.header).name));if(new x(u.map(c=>z(c.label))).
size<2)continue;let l=u.every(c=>c.header===Gu)?"totals":"groups";return{tab:e.tab,layout:l,views:dj(
e,o,i,a,s)}}return null}var aj=(e,t)=>e.every((n,r)=>!WT(n)||ce(t[r]));function sj(e,t){let n=t.flatMap(
(u,l)=>{let c=e.slice(0,l+1).reduce((p,m)=>m===""?p:m,"");return u===""||c===""||Lt(c)==="code"||Lt(
c)==="name"||uj(u)?[]:[{column:l,over:c,header:u}]}),r=n.filter(u=>BT(u.over)&&!vr(br(u.header).name));
if(r.length>1)return r.map(({column:u,header:l})=>({column:u,label:l,header:Gu}));let o=n.filter(u=>wr(
u.header)!==null&&wr(u.over)===null);if(o.length>1&&new x(o.map(u=>u.over)).size>1)return o.map(({
column:u,
over:l,header:c})=>{var p;return{column:u,label:(p=wr(c))!=null?p:"",header:l}});let i=n.filter(u=>n.
some(l=>l.over!==u.over&&z(l.header)===z(u.header))),a=i.some(u=>wr(u.over)!==null),s=i.some(u=>ij.test(
u.over));return!a&&s?[]:i.filter(u=>!a||wr(u.over)!==null).map(({column:u,over:l,header:c})=>{var p;
return{column:u,label:(p=wr(l))!=null?p:l,header:c}})}var uj=e=>{let t=Lt(e);return t==="code"||t===
"name"||t==="institution"};function lj(e){let t=e.flatMap((r,o)=>{let i=Na(r);return i===null?[]:[{
column:o,
label:i.label,header:i.rest}]}),n=({header:r})=>!vr(br(r).name)&&!cj(r);return t.some(n)?t:e.flatMap(
(r,o)=>{var a,s;let i=(s=wr(r))!=null?s:(a=Na(r))==null?void 0:a.label;return i===void 0?[]:[{column:
o,
label:i,header:Gu}]})}var cj=e=>/^(?:nilai|skor|score|total)(?:\s+(?:nilai|skor))?$/i.test(e.trim());
function dj(e,t,n,r,o){let i=h.min(...o.map(s=>s.column)),a=new g;for(let{label:s}of o)a.has(z(s))||
a.set(z(s),s);return[...a].map(([s,u])=>{let l=new g(o.filter(y=>z(y.label)===s).map(y=>[y.column,y.
header])),c=n.map((y,T)=>{var O,A;return T<i?y||((O=r[T])!=null?O:""):(A=l.get(T))!=null?A:""}),p=y=>y.
map((T,O)=>O<i||l.has(O)?T:""),m=e.values.map((y,T)=>T===t?c:T===t-1&&r.length>0?y.map(()=>""):p(y));
return{label:u,grid:{tab:e.tab,values:m}}})}d();var GT=I("Juri","Judge","Nama Juri","Judge Name",
"Kode Juri","Penilai","Nama Penilai","Dewan Juri","Nama Dewan Juri","Panelis","Reviewer",
"Email Juri"),pj=I("Email","Email Address","Alamat Email","Username","Nama Pengguna"),mj=I(
"Timestamp","Timestamp","Stempel Waktu","Cap Waktu"),fj=I("Kriteria","Criterion",
"Kriteria Penilaian","Aspek","Aspek Penilaian","Indikator","Komponen","Unsur"),gj=I("Nilai",
"Score","Skor","Value","Poin","Points");function hj(e){for(let[t,n]of e.values.slice(0,yi).entries()){
let r=n.map(Ti),o=l=>r.findIndex(c=>_e(c,l)),i=l=>r.findIndex(c=>Lt(c)===l),a=o(GT)>=0||o(mj)<0?o(GT):
o(pj),[s,u]=[i("code"),i("name")];if(a>=0&&(s>=0||u>=0)){let[l,c]=[o(fj),o(gj)];return{header:t,
judge:a,
code:s,name:u,criterion:l,score:c}}}return null}function qT(e){let t=hj(e);if(t===null)return null;
let n=u=>K(
u[t.judge]),r=e.values.slice(t.header+1),o=u=>!ce(u[t.code])||!ce(u[t.name]),i=new g;for(let u of r){
let l=z(n(u));l!==""&&o(u)&&!i.has(l)&&i.set(l,n(u))}if(i.size<2)return null;let a=t.criterion>=0&&t.
score>=0,s=a?bj(r,t):[];return{tab:e.tab,layout:a?"list":"rows",views:[...i].map(([u,l])=>{let c=p=>z(
n(p))===u;return a?vj(e,t,s,l,c):yj(e,t,l,c)})}}function yj(e,{header:t,judge:n},r,o){var s;let i=((
s=
e.values[0])!=null?s:[]).map(()=>""),a=e.values.map((u,l)=>l===t?u.map((c,p)=>p===n?"":c):l<t||o(u)?
u:i);return{label:r,grid:{tab:e.tab,values:a}}}function bj(e,{criterion:t}){let n=new g;for(let r of e){
let o=K(r[t]);z(o)!==""&&!n.has(z(o))&&n.set(z(o),o)}return[...n].map(([r,o])=>({key:r,name:o}))}
function vj(e,t,n,r,o){
var _,$,F,B;let{header:i,judge:a,code:s,name:u,criterion:l,score:c}=t,p=($=(_=e.values[i])==null?
void 0:
_.length)!=null?$:0,m=[a,l,c],y=new g,T=new g,O=new g,A=v.from({length:p+n.length},()=>"");for(let[M,
L]of e.values.entries()){if(M<=i||!o(L))continue;let j=n.findIndex(Ce=>Ce.key===z(K(L[l]))),W=J(K(L[
s]))||
z(K(L[u]));if(j<0||W==="")continue;let H=(F=O.get(W))!=null?F:[],V=H.find(Ce=>!y.has(`${Ce},${p+j}`)),
te=V!=null?V:M;V===void 0&&(O.set(W,[...H,M]),T.set(M,A.map((Ce,be)=>{var Me;return m.includes(be)?
"":
(Me=L[be])!=null?Me:""})));let Q=T.get(te);Q!==void 0&&(Q[p+j]=(B=L[c])!=null?B:""),y.set(`${te},${p+
j}`,{row:M,column:c})}let P=e.values.map((M,L)=>{var j;return L===i?[...M.map((W,H)=>m.includes(H)?
"":
W),...n.map(W=>W.name)]:(j=T.get(L))!=null?j:A}),N=({row:M,column:L})=>{var j;return(j=y.get(`${M},${L}`))!=
null?j:{row:M,column:L<p?L:M<0?c:h.max(s,u)}};return{label:r,grid:{tab:e.tab,values:P},placeOf:N}}
var ug=e=>{var t;return jn(e)?null:(t=qT(e))!=null?t:KT(e)},lg=(e,t)=>Jf(e,t)||e.includes("@")&&z(e)===
z(t.email);function ZT(e,t,n,r,o){var u,l;let i=(l=(u=ug(e))==null?void 0:u.views)!=null?l:[],a=c=>n.
find(p=>lg(c,p));return{sheets:i.flatMap(c=>{let p=a(c.label);return p===void 0?[]:[UT(Io(c.grid,t.name,
p.code,r,o),c)]}),strangers:i.filter(({label:c})=>a(c)===void 0).map(({label:c})=>c)}}d();var _d=e=>e.find(
t=>_e(t,Z.plenary));function wj(e,t){var r;let n=t.length===1&&e===""?t[0]:void 0;return(r=
t.find(({name:o})=>z(o)===z(e)))!=null?r:n}function kj(e,t){if(ce(e))return null;let n=bt(e);return n===
null?"not-a-number":b.isInteger(n)&&n>=t?n:"out-of-range"}function $d(e,{stages:t,entries:n}){var s,
u;let r=it(e,Sa),o=[],i=[],a=[];for(let{row:l,cell:c}of(s=r==null?void 0:r.rows)!=null?s:[]){let p=F=>K(
c(F)),m=wj(p("stage"),t),y=n.find(F=>J(F.code)===J(p("entry"))),T=(F,B,M=p(F),L=[])=>{let j={setting:
`plenary.${F}`,value:M,reason:B,allowed:L},W=m===void 0?{}:{stage:m.name};return i.push({code:
"SETTING_INVALID",severity:"error",...W,...Xe(r,l,F),params:j}),null},O=(F,B)=>{let M=kj(c(F),B);
return typeof M==
"string"?T(F,M,c(F)):M};if(m!==void 0&&y!==void 0){let F=a.some(B=>B.stage===m.name&&B.entry===y.code);
if(a.push({stage:m.name,entry:y.code}),F&&!ce(c("rank"))){T("entry","duplicate");continue}}if(ce(c(
"rank")))continue;m===void 0&&T("stage","unknown-reference",p("stage"),t.map(F=>F.name)),y===void 0&&
T("entry","unknown-reference");let A=O("rank",1),P=O("computed",1),[N,_]=[O("votesFor",0),O(
"votesAgainst",0)];if(A!==null&&A!==P&&p("reason")===""&&T("reason","empty"),m===void 0||y===void 0||
A===null)
continue;let $=Xe(r,l,"rank");o.push({stage:m.name,entry:y.code,computed:P,rank:A,reason:p("reason"),
votesFor:N,votesAgainst:_,tab:e.tab,cell:(u=$==null?void 0:$.cell)!=null?u:null})}return{decisions:o,
findings:i,listed:a}}d();var ve=()=>SpreadsheetApp.getActiveSpreadsheet(),vn=()=>ve().getId(),Fe=()=>ve(
).getSheets().map(
e=>e.getName()),qu=()=>new g(ve().getSheets().map(e=>[e.getName(),e.getSheetId()])),HT=()=>ve().getSheets(
).
filter(e=>e.isSheetHidden()).map(e=>e.getName()),Fd=()=>ve().getSheets().filter(e=>e.getLastRow()>0).
map(e=>e.getName()),xj=/(?:^(?:zh|ja|ko|hu|lt|mn)(?:_|$)|_(?:US|PH)$)/;function Tj(){let e=null;
return t=>{
e!=null||(e={zone:ve().getSpreadsheetTimeZone(),monthFirst:xj.test(ve().getSpreadsheetLocale())});
let n=Utilities.
formatDate(t,e.zone,"yyyy-MM-dd'T'HH:mm:ss");return e.monthFirst?{date:n,monthFirst:!0}:{date:n}}}
function Ne(e){
let t=ve().getSheetByName(e);if(t===null)return{tab:e,values:[]};let n=Tj(),r=o=>typeof o=="string"||
typeof o=="number"||typeof o=="boolean"?o:o instanceof C?n(o):"";return{tab:e,values:t.getDataRange(
).
getValues().map(o=>o.map(r))}}function Md(e){var n,r;let t=(r=(n=ve().getSheetByName(e))==null?void 0:
n.getDataRange().getFormulas())!=null?r:[];return t.some(o=>o.some(i=>i!==""))?t:[]}var Ia=e=>{var t,
n;return(n=(t=ve().getSheetByName(e))==null?void 0:t.getDataRange().getNumberFormats())!=null?n:[]},
JT=()=>ve().getProtections(SpreadsheetApp.ProtectionType.SHEET).map(e=>e.getRange().getSheet().getName(
));
function cg(e,t){if(t)return/^[=+\-@']/.test(e)?`'${e}`:e;let n=/^[\p{L}\u201c]\P{N}*$/u.test(e)&&!/^(true|false)$/iu.
test(e.trim());return e===""||n?e:`'${e}`}var VT="@",dg=(e,t)=>{let n=t.map(r=>r===VT);return e.map(
r=>r.map((o,i)=>typeof o=="string"?cg(o,n[i]===!0):o))};function Jr(e,t,n){let[r,o]=[e.getMaxRows(),
e.getMaxColumns()];t>r&&e.insertRowsAfter(r,t-r),n>o&&e.insertColumnsAfter(o,n-o)}function jt(e,t,n,
r,o=[]){
var s,u;let i=ve().getSheetByName(e),a=(u=(s=r[0])==null?void 0:s.length)!=null?u:0;i===null||a===0||
(Jr(i,t+r.length,n+a),i.getRange(t+1,n+1,r.length,a).setValues(dg(r,o)))}function YT(e,t,n,r){let o=ve(
).
getSheetByName(e);o!==null&&(Jr(o,t+r,n+1),o.getRange(t+1,n+1,r,1).setNumberFormat(VT))}var kr=e=>{
var t,
n;return(n=(t=ve().getSheetByName(e))==null?void 0:t.getLastRow())!=null?n:0};function XT(){for(let e of ve(
).
getSheets())e.getLastRow()===0&&ve().deleteSheet(e)}var an=()=>SpreadsheetApp.flush();function QT(e,
t){
let n=ve().getSheetByName(e);if(n===null)return!1;let r=t===null?null:Sj(n,t);return r===null?n.activate(
):
r.activate(),!0}function Sj(e,t){try{return e.getRange(t)}catch{return null}}d();d();d();var Ld=e=>e.some(
t=>t.lines.some(n=>n.code!==""));function jd(e,t){var i;let n=Ld(e),r=new g;for(let a of e)
for(let{code:s,name:u,institution:l}of Ej(a,t,n)){let c=n?J(s):z(u),p=r.get(c);c!==""&&r.set(c,{code:
(i=
p==null?void 0:p.code)!=null?i:s,name:(p==null?void 0:p.name)||u,institution:(p==null?void 0:p.institution)||
l})}let o=h.max(2,k(r.size).length);return[...r.values()].map((a,s)=>n?{...hu,...a}:{...hu,...a,code:
`P${k(s+1).padStart(o,"0")}`})}function Ej(e,t,n){let r=e.columns.filter(a=>t.some(s=>bn(a.name,{
name:s}))),
o=a=>r.some(({column:s})=>ng(a.values[s])),i=e.lines.map(o).lastIndexOf(!0);return e.lines.filter((a,
s)=>(n?
a.code==="":a.name==="")?!1:o(a)?!0:n?/\p{N}/u.test(a.code)&&(a.name!==""||!e.hasNames&&!/[\s,]/.test(
a.code)):s<i||a.institution!=="")}d();d();var Cj=1e3,Rj=e=>{let t=typeof e=="string"?Lt(e):void 0;
return t==="code"||t==="name"};function Zu(e){
var l;if(jn(e))return null;let t=c=>typeof c=="string"&&!ce(c),n=bi(e,c=>c.some(Rj)?c.filter(t).length:
0);if(n===null)return null;let r=((l=e.values[n])!=null?l:[]).map(c=>typeof c=="string"?c:""),o=c=>r.
findIndex(p=>Lt(p)===c),[i,a,s]=[o("code"),o("name"),o("institution")],u=e.values.slice(n+1).flatMap(
c=>{let p={code:K(c[i]),name:K(c[a]),institution:K(c[s]),values:c};return(p.code!==""||p.name!=="")&&
!tg(p.code,p.code===""?p.name:"",c)?[p]:[]});return{tab:e.tab,values:e.values,hasNames:a>=0,columns:
Aj(
r,u),lines:u,passed:Oj(r,u),isRepeated:Dj(r),above:e.values.slice(0,n)}}function Dj(e){let t=e.map(n=>br(
n).name).filter(n=>!vr(n));return new x(t.map(z)).size<t.length}var eS=(e,t)=>e.map(n=>{var r;return(
r=
n.values[t])!=null?r:""});function Oj(e,t){return e.flatMap((n,r)=>{let{name:o}=br(n),i=ag(o),a=eS(t,
r);return z(o)===""||!a.some(s=>typeof s=="number")?[]:i!==null?[{header:n.trim(),reason:i}]:nS(a)&&
!vr(o)?[{header:n.trim(),reason:"large"}]:[]})}function Aj(e,t){let n=new g;for(let[r,o]of e.entries(
)){
let{name:i,weight:a}=br(o),s=z(i);if(vr(i)||n.has(s))continue;let u=Pj(eS(t,r));n.set(s,{column:r,
key:s,
name:i,weight:a,max:$T(o),kind:u})}return[...n.values()]}var tS=e=>e.flatMap(t=>{var n;return(n=bt(
typeof t==
"string"?t.replace(/\s*%\s*$/,""):t))!=null?n:[]});function nS(e){let t=tS(e);return t.filter(n=>n>Cj).
length*2>t.length}function Pj(e){let t=e.filter(a=>!ce(a)),n=tS(t),r=a=>typeof a=="string"&&_e(a,Dn),
o=n.length+t.filter(r).length;if(n.length>0&&o*2>=t.length)return nS(t)?"words":"numbers";let i=a=>typeof a==
"string"&&bt(a)===null&&!r(a)&&!a.trim().startsWith("#");return t.filter(i).length*2>t.length?
"words":
"open"}var Nj=/peserta|inovasi|proposal|entri|innovation|participant|daftar|data|list|registrasi|pendaftar/i,
Ij=["category","unitType","innovator","contact","phone","email","link"];function rS(e,t,n){let r=Nj.
test(n.tab)?Zu(n):null;if(r===null)return null;let o=it(n,ir),i=new g,a=0;for(let p of r.lines){let m=O=>t&&
p.code!==""?J(O.code)===J(p.code):p.name!==""&&z(O.name)===z(p.name),y=e.find(m);if(y===void 0){(p.code!==
""||p.institution!=="")&&(a+=1);continue}if(i.has(y))continue;let T=Ij.map(O=>{var A;return[O,K(p.values[
(A=
o==null?void 0:o.columns.get(O))!=null?A:-1])]});i.set(y,{...y,...f.fromEntries(T),code:t?y.code:p.code||
y.code,name:y.name||p.name,institution:y.institution||p.institution})}if(i.size<2||i.size*2<e.length)
return null;let s=new x([...i.values()].map(p=>J(p.code))),u=e.filter(p=>!i.has(p)),l=s.size<i.size||
u.some(p=>s.has(J(p.code))),c=[...i].map(([p,m])=>l?{...m,code:p.code}:m);return{grid:n,entries:[...c,
...u],unscored:a}}d();function zd(e){var a;let t=sS(e),n=lS(t).filter(s=>s.length>1),r=(a=iS(n))!=null?
a:t.length===1?t:iS(
_j(t)),o=r==null?void 0:r[0];if(r===null||o===void 0)return null;let i=o.keys.filter(s=>r.every(u=>u.
keys.includes(s)));return pg(e,uS(o.table,i))}function pg(e,t){let n=sS(e),r=lS(n).filter(a=>a.length>
1),o=t.map(a=>z(a)),i=e.filter(a=>{let s=t.filter(c=>a.columns.some(p=>bn(p.name,{name:c}))).length;
if(s===t.length)return!0;if(s===0||s*2<t.length)return!1;let u=n.find(c=>c.table===a);return u===void 0||
!r.some(c=>c.includes(u))||u.keys.every(c=>o.includes(c))});return i.length===0?null:{tables:i,
criteria:[
...t]}}function aS(e){let[t]=e;if(t===void 0||e.some(o=>o.columns.some(i=>i.kind==="numbers")))return null;
let n=o=>e.every(i=>i.columns.some(a=>a.key===o&&a.kind==="open")),r=uS(t,t.columns.map(o=>o.key).filter(
n));return r.length===0?null:{tables:[...e],criteria:r}}function sS(e){let t=new x(e.flatMap(n=>n.columns.
filter(r=>r.kind==="numbers").map(r=>r.key)));return e.flatMap(n=>{let r=n.columns.filter(i=>i.kind!==
"words"&&t.has(i.key)),o=zT(r.map(i=>i.key));return o.length===0?[]:[{table:n,keys:o}]})}var uS=(e,t)=>e.
columns.filter(n=>t.includes(n.key)).map(n=>n.name),oS=e=>e.reduce((t,{table:n})=>t+n.lines.length,0);
function iS(e){let[t=null]=[...e].sort((n,r)=>r.length-n.length||oS(r)-oS(n)||e.indexOf(n)-e.indexOf(
r));return t}function lS(e){var n;let t=new g;for(let r of e){let o=[...r.keys].sort().join(`
`);t.set(o,[...(n=t.get(o))!=null?n:[],r])}return[...t.values()]}function _j(e){return e.map(t=>e.filter(
n=>{let r=n.keys.filter(o=>t.keys.includes(o)).length;return r>0&&r*2>=h.max(n.keys.length,t.keys.length)}
)).
filter(t=>{let[n]=t;return t.length>1&&(n==null?void 0:n.keys.some(r=>t.every(o=>o.keys.includes(r))))}
)}d();var $j=12,Fj=["juri","dewanjuri","judge","penilai","panelis"],fg=e=>Fj.includes(z(e));function dS(
e){
var t;return gg((t=Lj(e))!=null?t:e.map(n=>n.trim()))}function gg(e){let t=new x(e.filter(r=>cS(r)).
map(J)),n=0;return e.map(r=>{if(cS(r))return mg(r,Mj(r)?r:"");do n+=1;while(t.has(`j${n}`));return r.
includes("@")?{...mg(`J${n}`,""),email:r}:mg(`J${n}`,r)})}var cS=e=>[...e].length<=$j&&J(e)!==""&&!e.
includes("@"),Mj=e=>!/\p{N}/u.test(e)&&[...e].length>3;function Lj(e){let[t,...n]=e.map(r=>Hr(r).filter(
({right:o})=>J(o)!==""));for(let{left:r,right:o}of[...t!=null?t:[]].sort(jj).reverse()){let i=z(r);
if(i===
""||fg(r))continue;let a=n.map(u=>{var l;return(l=u.find(c=>z(c.left)===i))==null?void 0:l.right}),s=[
o,...a].flatMap(u=>u!=null?u:[]);if(s.length===e.length&&new x(s.map(J)).size===s.length)return s}
return null}
var jj=(e,t)=>b(e.spaced)-b(t.spaced)||e.at-t.at,zj=/^(?:nama\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)(?:\s+name)?\s*(?:[:=]\s*(.*))?$/i;
function pS({above:e}){var t,n;for(let r of e){let o=r.map(K);for(let[i,a]of o.entries()){let s=zj.exec(
a);if(s===null)continue;let l=(((t=s[1])!=null?t:"").trim()||((n=o.slice(i+1).find(c=>/\p{L}/u.test(
c)))!=null?n:"")).replace(/^[:=\s]+/,"");if(/\p{L}/u.test(l))return l}}return""}var mg=(e,t)=>({...ew,
code:e,name:t});d();function mS(e,t,{names:n,hidden:r}){return n.flatMap(o=>{let i=e.find(s=>s.grid.tab===o),
a=t.includes(
o)?null:Bj(o,i,r);return a===null?[]:[{kind:"TAB_LEFT",sure:a!=="summary"&&a!=="other-columns",
params:{
tab:o,reason:a}}]})}function Bj(e,t,n){if(n.includes(e))return"hidden";if(t===void 0)return ju(e)?
"recap":null;let{grid:r,table:o,shared:i,isOther:a}=t;return jn(r)?null:r.values.every(s=>s.every(ce))?
"empty":a?"other-matter":i!==null?"summary":o===null?"not-entries":o.columns.some(s=>s.kind==="numbers")?
"other-columns":"not-scores"}d();d();var Uj=new x(["Bobot","Weight","Weights","Bobot Kriteria",
"Bobot Nilai","Bobot (%)"].map(z)),fS=new x(
["Maks","Maksimum","Maksimal","Max","Maximum","Skor Maks","Nilai Maks","Nilai Maksimal",
"Skor Maksimal"].map(z));function gS(e,t){let n=e.map(s=>t.map(u=>{var l,c;return(c=(l=s.columns.find(
p=>bn(p.name,
{name:u})))==null?void 0:l.weight)!=null?c:null})),r=e.map(s=>hg(s,t,Uj)),o=s=>s.map(Wj).find(u=>u!==
null),[i,a]=[o(n),o(r)];return i!==void 0?{weights:i,from:"headers"}:a===void 0?{weights:t.map(()=>1),
from:"equal"}:{weights:a,from:"row"}}function hg(e,t,n){let r=t.map(s=>e.columns.find(u=>bn(u.name,{
name:s}))),o=h.min(...r.map(s=>{var u;return(u=s==null?void 0:s.column)!=null?u:0})),i=s=>typeof s==
"string"&&n.has(z(s)),a=e.values.find(s=>{let[u]=s.slice(0,o).filter(l=>!ce(l));return u!==void 0&&i(
u)});return r.map(s=>{let u=s===void 0||a==null?void 0:a[s.column];return bt(typeof u=="string"?u.replace(
/\s*%\s*$/,""):u)})}function Wj(e){let t=e.flatMap(r=>r!==null&&r>=0?r:[]),n=t.reduce((r,o)=>r+o,0);
return t.length<e.length||n<=0?null:h.abs(n-1)<1e-6?t.map(r=>h.round(r*1e6)/1e4):t}var hS=(e,t)=>e.flatMap(
n=>n.columns.filter(r=>t.some(o=>bn(r.name,{name:o}))).flatMap(({column:r})=>n.
lines.flatMap(o=>{var i;return(i=bt(o.values[r]))!=null?i:[]})));function yS(e,t){var o;let n=hS(e,t);
if(n.length===0)return 100;let r=i=>n.every(a=>a<=i);return r(1)&&n.some(i=>i>0&&i<1)?1:(o=[5,10].find(
r))!=null?o:100}function bS(e,t){var o;let n=[...e.map(i=>t.map(a=>{var s,u;return(u=(s=i.columns.find(
l=>bn(l.name,{name:a})))==null?void 0:s.max)!=null?u:null})),...e.map(i=>hg(i,t,fS))],r=i=>i.every((
a,s)=>{
var u;return a!==null&&a>0&&hS(e,[(u=t[s])!=null?u:""]).every(l=>l<=a)});return(o=n.find(r))!=null?o:
null}d();var vS=/juri(?!st)|judg|penilai|panelis|skor|score|lomba|kompetisi|competition|inovasi|innovat|kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|dampak|impact|replika|mudah disebar|keberlanjut|berkelanjut|sustain|efektif|presentasi|proposal|kriteria|criteri|bobot|finalis|karya/i,
Kj=/^(?:nilai|poin|points?)$/i,Gj=/^j\.?\s?\d{1,2}$/i,qj=/daftar hadir|presensi|absen|attendance|(?<!tahun )anggaran|budget|\brab\b|telepon|\bphone|kontak|contact|jadwal|schedule|keuangan|honor|gaji|payroll|\bkas\b|inventaris|belanja/i,
Zj=e=>e.map(Ti).filter(t=>t!=="");function wS(e){let t=e.values.slice(0,yi).map(o=>o.filter(i=>!ce(i))),
n=t.findIndex(o=>o.length>2),r=t.slice(0,h.max(0,n)).flat().map(Ti);return[e.tab,...r].some(o=>qj.test(
o))}var yg=(e,t)=>vS.test(e.tab)||Gj.test(e.tab.trim())||e.values.slice(0,t+1).flatMap(Zj).some(n=>vS.
test(n)||Kj.test(n));d();function bg(e){let t=[...new g(e.flat().map(o=>[z(o),o])).values()],n=e.map(
o=>new x(o.map(z))),r=t.
filter(o=>!n.every(i=>i.has(z(o))));return r.flatMap((o,i)=>r.slice(i+1).filter(a=>Iu(o,a)&&!n.some(
s=>s.has(z(o))&&s.has(z(a)))).map(a=>({one:o,other:a})))}d();d();var Hj=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|observasi|wawancara|administrasi|berkas|interview/i;
function kS(e){var s;let t=new g;for(let u of e)for(let{left:l,right:c}of Hr(u).filter(p=>p.spaced||
/[|:_\-\u2013]/.test(u))){let p=z(l);if(p===""||J(c)===""||fg(l)||wr(l)!==null)continue;let m=(s=t.get(
p))!=null?s:{stage:l,tabs:[]};m.tabs.some(y=>J(y.label)===J(c))||m.tabs.push({tab:u,label:c}),t.set(
p,m)}let n=[...t.values()].filter(u=>u.tabs.length>1),r=n.map(u=>new x(u.tabs.map(l=>J(l.label)))),o=(
u,l)=>Hj.
test(u.stage)||r.some((c,p)=>p!==l&&u.tabs.some(m=>c.has(J(m.label)))),i=n.filter(o),a=i.length>1&&e.
every(u=>!Jj(u,i));return{sets:a?i:[],unclear:!a&&Vj(e)}}var Jj=(e,t)=>!t.some(n=>n.tabs.some(r=>r.tab===
e))&&Na(e)!==null;function Vj(e){var n;let t=new g;for(let r of e){let o=Na(r);if(o===null)continue;
let i=J(o.label);t.set(i,((n=t.get(i))!=null?n:new x).add(z(o.rest)))}return[...t.values()].some(r=>r.
size>1)}var xS=e=>wS(e)?{grid:e,table:null,shared:null,isOther:!0}:{grid:e,table:Zu(e),shared:ug(e),
isOther:!1},
_a=(e,t=[])=>({reason:e,tabs:t});function TS(e,t,n){var y,T;let r=n.flatMap(({table:O,shared:A})=>O===
null||A!==null?[]:[O]),o=n.filter(O=>O.shared!==null);if(e.stages.some(O=>O.scoreTab!==void 0))return Yj(
e.stages,o);let{sets:i,unclear:a}=kS(r.map(O=>O.tab));if(e.stages.length>1)return vg(e.stages,i,r);
let[
s]=e.stages;if(s===void 0)return _a("nothing");let u=t?i.find(O=>z(O.stage)===z(s.name)):void 0;if(u!==
void 0)return vg([s],[u],r);if(a&&!t)return _a("stages",r.map(O=>O.tab));if(i.length>1&&!t){let O=i.
map(A=>({...s,name:A.stage,advance:null}));return vg(O,i,r)}let l=((T=(y=zd(r))==null?void 0:y.tables.
length)!=null?T:0)>1,c=o.filter(O=>{var A;return((A=O.shared)==null?void 0:A.layout)!=="totals"}),p=c.
length>0?c:o,[m]=p;if(!l&&(m!=null&&m.shared)){let O=p.map(A=>A.grid.tab);return O.length>1?_a(
"several-shared",O):t?_a("stage-tab",O):[SS({...s,scoreTab:m.grid.tab},m.shared)]}return[{stage:s,
desks:r.
map(O=>({label:O.tab,table:O})),layout:null}]}function SS(e,{layout:t,views:n}){let r=n.flatMap(({
label:o,
grid:i})=>{let a=Zu(i);return a===null?[]:[{label:o,table:a}]});return{stage:e,desks:r,layout:t}}
function Yj(e,t){
let n=e.map(o=>{let i=t.find(a=>{var s;return z(a.grid.tab)===z((s=o.scoreTab)!=null?s:"")});return i!=
null&&i.shared?SS(o,i.shared):o}),r=n.flatMap(o=>{var i;return"desks"in o?[]:[(i=o.scoreTab)!=null?i:
o.name]});return r.length>0?_a("unclear-judges",r):n.filter(o=>"desks"in o)}function vg(e,t,n){let r=e.
map(i=>{var u;let a=t.find(l=>z(l.stage)===z(i.name)),s=((u=a==null?void 0:a.tabs)!=null?u:[]).flatMap(
({tab:l,label:c})=>n.filter(p=>p.tab===l).map(p=>({label:c,table:p})));return{stage:i,desks:s,layout:
null}}),
o=r.filter(i=>i.desks.length===0).map(i=>i.stage.name);return o.length>0?_a("stages",o):r}d();var ES=.051,
Xj=4,CS=e=>J(e.code)||z(e.name);function RS(e,t,n){let r=t.filter(u=>u!==e);if(r.length<
2)return!1;let[o,i,a,s]=[0,0,0,0];for(let u of e.lines){let l=r.map(c=>c.lines.find(p=>CS(p)===CS(u)));
for(let c of n){let p=O=>{var A,P;return(P=(A=O.columns.find(N=>bn(N.name,{name:c})))==null?void 0:A.
column)!=null?P:-1},m=bt(u.values[p(e)]),y=r.flatMap((O,A)=>{var P,N;return(N=bt((P=l[A])==null?void 0:
P.values[p(O)]))!=null?N:[]});if(m===null||y.length<2)continue;let T=y.reduce((O,A)=>O+A,0);s+=1,h.abs(
m-T/y.length)<ES&&(i+=1),h.abs(m-T)<ES&&(a+=1),new x(y).size>1&&(o+=1)}}return o>=Xj&&(i===s||a===s)}
var $a=["criteria","entries","judges"],Qj=e=>"reason"in e;function wg(e,t,n,r,o){let i=r.map(xS),a=TS(
e,n,i);if(Qj(a))return a;let s=[],u=[];for(let $ of a){let F=ez($,e,t,s,a.length>1);if(F===null)return OS(
i);u.push(F)}if(t.length===$a.length&&!u.some($=>nz($,i)))return{reason:"no-sign",tabs:u.flatMap($=>$.
desks.map(F=>F.table.tab)).filter(Bd)};let l=u.flatMap($=>$.desks.map(F=>F.table)),[c,...p]=l;if(c!=
null&&c.isRepeated&&p.length===0)return{reason:"unclear-judges",tabs:[c.tab]};let m=u.flatMap($=>$.names).
filter(Bd),y=t.includes("judges")?rz(u):e.judges,T=t.includes("entries")?oz(l,m,i,s):e.entries,O=!n&&
(u.length>1||u.some($=>$.stage.scoreTab!==void 0)),A=O?iz(u):e.stages,P=t.includes("criteria")?az(u):
e.criteria,N={...e,stages:A,criteria:P,entries:T,judges:y};if(t.some($=>N[$].length===0))return OS(i);
if(t.includes("judges")&&!sz(N,u,o.names))return{reason:"unbound",tabs:u.flatMap($=>$.desks.map(F=>F.
table.tab)).filter(Bd)};let _=[...l.map($=>$.tab),...s.flatMap($=>$.kind==="ENTRY_LIST"||$.kind==="TAB_LEFT"?
$.params.tab:[])];return{competition:N,hasStages:O,facts:[...uz(u,y,O,A),...s,...mS(i,_,o)],
findings:t.includes("entries")?lz(u):[]}}var Bd=(e,t,n)=>n.indexOf(e)===t;function ez(e,t,n,r,o){var $,
F;let i=e.desks.map(B=>B.table),a=B=>n.includes("criteria")?zd(B):pg(B,$e(t,e.stage).map(M=>M.name)),
s=($=a(i))!=null?$:o||e.layout!==null?aS(i):null;if(s===null)return null;let u=a(i)===null,l=s.tables.
filter(B=>RS(B,s.tables,s.criteria)),c=s.tables.filter(B=>!l.includes(B));for(let{tab:B}of l)r.push(
{kind:"TAB_LEFT",sure:!1,params:{tab:B,reason:"summary"}});let{tables:p,criteria:m}=c.length<s.tables.
length&&(F=a(c))!=null?F:s,y=o?e.stage.name:null;if(!n.includes("criteria"))return{...e,desks:DS(e,p),
criteria:[],isOpen:u,names:m};let T=bS(p,m),O=T!=null?T:m.map(()=>yS(p,m)),A=gS(p,m),P=A.from==="equal"&&
T!==null&&new x(T).size>1,N=P?O:A.weights;r.push({kind:"CRITERIA",sure:p.length>1&&!u,params:{stage:
y,
names:m}},...tz(p,m),{kind:"WEIGHTS",sure:A.from!=="equal",params:{from:P?"maxima":A.from,stage:y}},
{kind:"SCALE",sure:T!==null,params:{max:O.filter(Bd),from:T===null?"scores":"written",stage:y}});let _=m.
map((B,M)=>{var L,j;return{stage:e.stage.name,name:B,weight:(L=N[M])!=null?L:1,min:0,max:(j=O[M])!=null?
j:100,description:""}});return{...e,desks:DS(e,p),criteria:_,isOpen:u,names:m}}var DS=({desks:e},t)=>e.
filter(n=>t.includes(n.table));function tz(e,t){let n=t.map(z),r=e.flatMap(i=>i.columns.filter(a=>a.
kind==="numbers"&&!n.includes(a.key)).map(a=>({header:a.name,reason:jT(a.key)?"alone":"own"}))),o=[
...e.
flatMap(i=>i.passed),...r];return o.filter((i,a)=>o.findIndex(s=>z(s.header)===z(i.header))===a).filter(
i=>i.reason!=="number").map(i=>({kind:"PASSED_COLUMN",sure:i.reason!=="own"&&i.reason!=="large",
params:i}))}
function nz(e,t){return e.layout!==null&&e.layout!=="totals"?!0:e.desks.some(({table:n})=>{let r=t.find(
o=>o.grid.tab===n.tab);return r!==void 0&&yg(r.grid,n.above.length)})}function rz(e){let[t,...n]=e,r=e.
flatMap(s=>s.desks.map(u=>u.label)),o=r.filter((s,u)=>r.findIndex(l=>J(l)===J(s))===u),i=n.length===
0&&(t==null?void 0:t.layout)===null;return(i?dS(r):gg(o)).map((s,u)=>{var O,A,P;let l=(O=(i?r:o)[u])!=
null?O:"",c=e.filter(N=>N.desks.some(_=>J(_.label)===J(l))),p=(P=(A=c[0])==null?void 0:A.desks.find(
N=>J(N.label)===J(l)))==null?void 0:P.table,m=s.name===""||J(s.name)===J(s.code),y=(t==null?void 0:t.
layout)===null&&m&&p!==void 0?pS(p):"",T=c.length===e.length?[]:c.map(N=>N.stage.name);return{...s,
name:y||
s.name,stages:T}})}function oz(e,t,n,r){let o=jd(e,t),i=Ld(e),a=new x(e.map(u=>u.tab)),s=n.filter(({
grid:u})=>!a.has(u.tab)).map(({grid:u})=>rS(o,i,u)).find(u=>u!==null);return r.push({kind:"ENTRIES",
sure:i,params:{count:o.length,by:i?"code":"name"}}),s?(r.push({kind:"ENTRY_LIST",sure:!1,params:{tab:
s.
grid.tab,unscored:s.unscored}}),s.entries.map(u=>({...hu,...u}))):o}function iz(e){let t=e.map(n=>jd(
n.desks.map(r=>r.table),n.names).length);return e.map(({stage:n},r)=>{var i,a;let o=(i=t[r+1])!=null?
i:0;return{...n,advance:o>0&&o<((a=t[r])!=null?a:0)?o:n.advance}})}function az(e){let[t]=e,n=r=>E.stringify(
r.criteria.map(o=>[z(o.name),o.weight,o.max]));return t!==void 0&&e.every(r=>n(r)===n(t))?t.criteria.
map(r=>({...r,stage:null})):e.flatMap(r=>r.criteria)}function sz(e,t,n){let r=Fn(n,e),o=t.filter(i=>i.
layout===null).flatMap(i=>i.desks);return r.length<o.length||!o.every(i=>r.some(a=>a.name===i.table.
tab))||o.length>0&&r.length>o.length?!1:t.filter(i=>i.layout!==null).every((i,a,s)=>i.desks.every(u=>{
let l=e.stages.find(p=>p.name===i.stage.name);return(l===void 0||s.length===0?[]:Ye(e,l)).filter(p=>lg(
u.label,p)).length===1}))}function uz(e,t,n,r){let o=e.filter(s=>s.layout===null).flatMap(s=>s.desks.
map(u=>u.table.tab)),i=o.every(s=>/juri|judge|penilai|panelis|(?:^|[^\p{L}])j\s?\d/iu.test(s)),a=e.flatMap(
({layout:s,desks:u,stage:l})=>{var c;return s===null?[]:[{kind:"SCORE_TAB",sure:s!=="totals",params:
{
tab:(c=l.scoreTab)!=null?c:"",layout:s,judges:u.map(p=>p.label)}}]});return[...n&&e.length>1?[{kind:
"STAGES",sure:!1,params:{stages:r.map(s=>s.name),advance:r.map(s=>s.advance)}}]:[],...o.length>0?[{
kind:"JUDGE_TABS",sure:i&&t.length>1,params:{tabs:o}}]:[],...a]}function lz(e){let t=e.flatMap(i=>i.desks.
map(a=>a.table)),n=Ld(t)?[]:e.flatMap(i=>i.desks.map(a=>jd([a.table],i.names).map(s=>s.name))),r=e.flatMap(
i=>i.layout===null?[]:i.desks.map(a=>[a.label])),o=i=>a=>({code:"NAMES_SIMILAR",severity:"error",
params:{
...a,of:i}});return[...bg(n).map(o("entry")),...bg(r).map(o("judge"))]}function OS(e){var o,i,a,s;
let t=(u,l)=>l.
length===0?null:{reason:u,tabs:l.map(c=>c.grid.tab)},n=e.filter(({table:u})=>u==null?void 0:u.columns.
some(l=>l.kind==="numbers")),r=e.filter(({grid:u})=>u.values.some(l=>l.some(c=>typeof c=="number")));
return(s=(a=(i=(o=t(n.length>1?"unlike":"not-scores",n))!=null?o:t("turned",r.filter(({grid:u})=>cz(
u))))!=null?i:t("not-scores",e.filter(({table:u})=>u!==null)))!=null?a:t("not-entries",r.filter(({
grid:u})=>dz(
u))))!=null?s:{reason:"nothing",tabs:[]}}var cz=e=>e.values.slice(0,10).some(t=>t.slice(0,2).some(n=>typeof n==
"string"&&/^(?:kriteria|criteri|aspek|indikator|unsur)/i.test(n.trim()))&&t.filter(n=>typeof n=="string"&&
n.trim()!==""&&!vr(n)).length>2),dz=e=>yg(e,h.min(9,e.values.length));d();function Ud(e){let{
language:t}=e.settings,n=[Si(Bu,t,gz(e.settings)),pz(e.stages,t),Si(Wu,t,e.criteria.
map(o=>{var i;return[(i=o.stage)!=null?i:"",o.name,o.weight,o.min,o.max,o.description]})),Si(ir,t,e.
entries.map(o=>{var i,a;return[o.code,o.name,o.institution,o.category,o.unitType,o.innovator,o.contact,
o.phone,o.email,o.link,(a=(i=xo.find(([s])=>s===o.status))==null?void 0:i[1][t])!=null?a:"",o.reason]}
)),
Si(wi,t,e.judges.map(o=>[o.code,o.name,o.role,o.institution,o.email,o.phone,o.stages.join(", "),o.conflicts.
join(", ")]))];if(e.institutions.length===0)return n;let r=e.institutions.map(o=>[o.name,o.parent,o.
unitType,mz(o.required,t)]);return[...n,Si(Ku,t,r)]}function Si(e,t,n){var r;return{name:e.tab[t],
values:[
Sx(e,t),...n],headerRow:0,frozenColumns:((r=e.columns[0])==null?void 0:r.key)==="code"?1:0,widths:e.
columns.map(o=>o.width),formats:e.columns.map(o=>{var i;return(i=o.format)!=null?i:""}),layout:""}}
var AS=(e,t,n)=>({
...Si(e,n,[]),name:t});function pz(e,t){let n=e.map((s,u)=>fz(s,u,t)),r=Si(Uu,t,n);if(e.some(s=>s.scoreTab!==
void 0))return r;let{values:o,widths:i,formats:a}=r;return{...r,values:o.map(s=>s.slice(0,-1)),
widths:i.
slice(0,-1),formats:a.slice(0,-1)}}var mz=(e,t)=>{var n,r;return(r=(n=gn.find(([o])=>o===e))==null?
void 0:
n[1][t])!=null?r:""};function fz(e,t,n){var i,a,s,u,l;let r=e.title===null?"":"name"in e.title?e.title.
name:e.title.outcomes.map(c=>`${c.places}: ${c.name}`).join("; "),o=(a=(i=ia.find(([c])=>c===e.form))==
null?void 0:i[1][n])!=null?a:"";return[t+1,e.name,(s=e.weight)!=null?s:"",(u=e.advance)!=null?u:"",r,
o,e.date===null?"":hi(e.date,n),(l=e.scoreTab)!=null?l:""]}function gz(e){let{language:t}=e,n=Ln.map(
a=>[a.word[t],kg(e,a)]),r=h.max(3,e.prizes.length),o=v.from({length:r},(a,s)=>{var u;return[`${Da[t]} ${s+1}`,
(u=e.prizes[s])!=null?u:""]}),i=n.findIndex(([a])=>{var s;return a===((s=Ln.find(u=>u.key===
"plenaryDate"))==null?void 0:s.word[t])});return[...n.slice(0,i),...o,...n.slice(i)]}function kg(e,t){
var o,i;let n=e[t.key],{language:r}=e;return t.kind==="date"?typeof n=="string"?hi(n,r):"":t.kind===
"choice"?(i=(o=t.choices.find(([a])=>a===n))==null?void 0:o[1][r])!=null?i:"":t.kind==="choices"&&v.
isArray(n)?n.map(a=>{var s,u;return(u=(s=t.choices.find(([l])=>l===a))==null?void 0:s[1][r])!=null?u:
a}).join(", "):v.isArray(n)?n.join(", "):t.kind==="auto-or-number"&&n==="auto"?t.auto[r]:typeof n=="number"||
typeof n=="string"?n:""}function PS(e,t){let n=on(e),r=c=>{let p=e.get(c);return p===void 0||p.values.every(
m=>m.every(ce))},
o=$a.filter(r);if(o.length===0)return{reading:n,unwritten:[],facts:[],findings:[]};let i=hz(n.competition,
o,!r("stages"),t);if("reason"in i)return{reading:n,unwritten:[],facts:[],findings:bz(o,n.competition,
i)};let{language:a}=n.competition.settings,s=["settings","stages"].filter(c=>r(c)&&(c==="settings"||
i.hasStages)),u=Ud(i.competition).flatMap(c=>{var m,y;let p=[...s,...o].find(T=>Z[T][a]===c.name);
return p===
void 0?[]:[[p,{...c,name:(y=(m=e.get(p))==null?void 0:m.tab)!=null?y:c.name}]]}),l=u.map(([c,{name:p,
values:m}])=>[c,{tab:p,values:m}]);return{reading:on(new g([...e,...l])),unwritten:i.findings.length>
0?[]:u.map(([,c])=>c),facts:i.facts,findings:[...i.findings,...yz(i.facts)]}}function hz(e,t,n,{
names:r,
isHidden:o,read:i}){let a=Fn(r,e).map(P=>P.name),s=e.stages.flatMap(P=>r.filter(N=>N===P.scoreTab)),
u=a.length>0||e.stages.length>1&&e.judges.length>0,l=u?[]:r.filter(o),c=r.filter(P=>!l.includes(P)),
p=u?a:c.filter(P=>ka(P)||s.includes(P)),m={names:r,hidden:l},y=wg(e,t,n,p.map(i),m),T=u?[]:c.filter(
P=>ju(P)&&!p.includes(P));if(!("reason"in y&&["nothing","not-entries","not-scores"].includes(y.reason))||
T.length===0)return y;let A=wg(e,t,n,[...p,...T].map(i),m);return"reason"in A?y:A}var yz=e=>e.flatMap(
t=>{var o;if(t.kind!=="SCALE"||t.params.from==="written")return[];let{stage:n,max:r}=t.params;return[
{code:"SCALE_ASSUMED",severity:"info",...n===null?{}:{stage:n},params:{max:(o=r[0])!=null?o:100}}]});
function bz(e,t,n){return(e.length===$a.length?["entries"]:e).map(o=>{let i=Z[o][t.settings.language];
return{code:"TAB_MISSING",severity:"error",tab:i,params:{tab:i,judge:null,why:n}}})}d();d();d();var Wd="\u2713",
Vr=e=>`"${e.replace(/"/g,'""')}"`;function NS(e){let[t="0",n="0"]=k(e).split("e"),[r="0",o=""]=t.split(
"."),i=o.length-b(n),a=k(b(r+o));return i>0?`${a}/${10**i}`:`${a}${"0".repeat(-i)}`}
function IS(e,t,n){let r=Be(e,t,1,n),o=`IF(COUNTA(${r})=0;"";COUNT(${r})&"/${n}")`,i=`IF(COUNT(${r})=${n};${Vr(
Wd)};${o})`;return`=IF(COUNTIF(${r};${Vr(Dn.id)})>0;${Vr(Dn.id)};${i})`}function _S(e,t,n,r,o){
let i=u=>Be(e,u,t,1),a=u=>`COUNTIF(${i(r)};${Vr(u)})`;return`=${`${a(Wd)}+${a(Dn.id)}`}&${Vr(o.of)}&COUNTA(${i(
n)})&${Vr(o.done)}`}function $S(e,t,{min:n,max:r}){let o=Be(e,t),i=`AND(${o}>=${NS(n)};${o}<=${NS(r)})`;
return`=IF(ISNUMBER(${o});${i};${o}=${Vr(Dn.id)})`}var FS=(e,t,n)=>{let r=`$${Be(e,t)}`;
return n==="complete"?`=${r}=${Vr(Wd)}`:n==="recused"?`=${r}=${Vr(Dn.id)}`:`=NOT(${r}="")`};d();var MS=(
{code:e,name:t})=>t===""?e:`${t} (${e})`,LS=e=>e.filter(t=>t!=="").join(" \xB7 "),vz={title:(e,t,n)=>LS(
[e,MS(t),n]),help:(e,t)=>[`Nilai ${e!=null?e:"sesuai judul"} atau BK (benturan).`,...t===""?[]:[`Batas: ${t}.`]].join(
" "),of:" dari ",done:" selesai",rejected:e=>`Isi angka ${e}, atau BK bila tidak menilai karena benturan kepentingan. Kosongkan bila belum dinilai.`}
,wz={title:(e,t,n)=>LS([e,MS(t),n]),
help:(e,t)=>[`Score ${e!=null?e:"as headed"} or BK (conflict).`,...t===""?[]:[`Due: ${t}.`]].join(
" "),
of:" of ",done:" done",rejected:e=>`Enter a number ${e}, or BK if you step aside because of a conflict of interest. Leave blank what is not scored yet.`}
,xg=e=>({id:vz,en:wz})[e];d();function kz(e){let t=2166136261;for(let n=0;n<e.length;n++)t=h.imul(t^e.charCodeAt(
n),16777619);return t>>>
0}function xz(e){let t=h.imul(e^e>>>16,2246822507),n=h.imul(t^t>>>13,3266489909);return(n^n>>>16)>>>
0}function Tg(e,t,n){if(t.form!=="files")return[...e];let r=`${z(t.name)}|${J(n.code)}|`;return e.map(
(o,i)=>({entry:o,index:i,key:xz(kz(r+J(o.code)))})).sort((o,i)=>o.key-i.key||o.index-i.index).map(({
entry:o})=>o)}var _o={code:I("Kode","Code"),status:I("Terisi","Filled"),name:I("Nama Inovasi",
"Innovation"),notesToCommittee:I(
"Catatan untuk Panitia","Notes to Committee"),notesToEntrant:I("Catatan untuk Peserta",
"Notes to Entrant"),institution:I("Instansi","Institution"),link:I("Tautan Proposal","Proposal Link")}
,Sg=3,Yr=Sg+
1,Kd=0,Gd=1,Tz=2,xr=3,Sz=[["complete","#d9ead3"],["recused","#e0e0e0"],["begun","#fff2cc"]],Eg=({min:
e,
max:t},n)=>{let r=o=>n==="id"?k(o).replace(".",","):k(o);return`${r(e)}\u2013${r(t)}`},Ez=e=>h.min(
110,
h.max(62,...e.split(/\s+/).map(t=>14+8*t.length)));function Cg({criteria:e,language:t,entries:n}){
let r=e.
map(i=>`${i.name} (${Eg(i,t)})`),o=n.some(i=>i.link!=="")?[_o.link[t]]:[];return{headers:[_o.code[t],
_o.status[t],_o.name[t],...r,_o.notesToCommittee[t],_o.notesToEntrant[t],_o.institution[t],...o],
widths:[
62,58,128,...r.map(Ez),160,160,160,...o.map(()=>180)],scored:r.length}}var Cz=e=>["code","status",
"name","institution","link"].some(t=>_e(e,_o[t])),jS=({values:e,headerRow:t},n)=>{
var r;return((r=e[t])!=null?r:[]).every((o,i)=>{var a;return((a=n[t])==null?void 0:a[i])===o})};
function zS(e){
var n;let t=(n=e[Sg])!=null?n:[];return e.slice(Yr).every(r=>r.every((o,i)=>{var a;return o===""||Cz(
k((a=t[i])!=null?a:""))}))}var BS=({scored:e,expected:t})=>e===0?"":e<t?"#f1c232":"#6aa84f";function Rg(
e,t,n){
let{headers:r,scored:o}=Cg(n),i=v.from({length:o+2},()=>""),a=s=>[s.institution,s.link].slice(0,r.length-
xr-o-2);return{values:e.map(s=>[s.code,"",s.name,...i,...a(s)]),formulas:e.map((s,u)=>r.map((l,c)=>c===
Gd?IS(t+u,xr,o):""))}}var Dg=(e,t)=>({top:Yr,left:xr,height:t-Yr+1,width:e+2});function qd(e,t){let{
criteria:n,language:r}=e,o=xg(r),i=(s,u)=>({top:Yr,left:s,height:t,width:u}),a=i(Kd,xr+n.length);
return{
table:i(Kd,Cg(e).headers.length),progress:{row:0,column:0,formula:_S(Yr,t,Kd,Gd,o)},validations:US(n).
map(({from:s,count:u,criterion:l})=>({block:i(xr+s,u),formula:$S(Yr,xr+s,l),help:o.rejected(Eg(l,r))}
)),
colours:Sz.map(([s,u])=>({block:a,formula:FS(Yr,Gd,s),background:u})),open:Dg(n.length,Yr+t-1)}}
function US(e){
let t=[];for(let[n,r]of e.entries()){let o=t[t.length-1];(o==null?void 0:o.criterion.min)===r.min&&o.
criterion.max===r.max?o.count+=1:t.push({from:n,count:1,criterion:r})}return t}function Zd(e){var P;
let{stage:t,judge:n,criteria:r,language:o,competition:i,deadline:a}=e,s=xg(o),{headers:u,widths:l,
scored:c}=Cg(
e),p=Tg(e.entries,t,n),m=US(r).map(({criterion:N})=>Eg(N,o)),y=qd(e,p.length),T=Rg(p,Yr,e),O=N=>[N,
...u.
slice(1).map(()=>"")],A=O("");return{name:wa(t,n),...y,headerRow:Sg,frozenColumns:Tz,widths:l,
formats:u.
map((N,_)=>_===Kd?"@":_>=xr&&_<xr+c?hr:""),centred:u.flatMap((N,_)=>_===Gd||_>=xr&&_<xr+c?[_]:[]),
values:[
A,O(s.title(t.name,n,i)),O(s.help(m.length===1&&(P=m[0])!=null?P:null,a)),u,...T.values],formulas:[O(
y.progress.formula),A,A,A,...T.formulas]}}d();d();function Og(e){var n;let t=ve().getSheetByName(e);
return(n=t==null?void 0:t.getProtections(SpreadsheetApp.
ProtectionType.SHEET)[0])!=null?n:null}var WS=e=>e.getEditors().map(t=>t.getEmail());function KS(e){
let t=Og(e);return t===null||t.isWarningOnly()?null:WS(t)}function Tr(e,t){var r;let n=(r=ve().getSheetByName(
e))==null?void 0:r.protect();n!==void 0&&(Hu(n,t),n.setUnprotectedRanges([]))}function Hu(e,t){e.isWarningOnly(
)&&
e.setWarningOnly(!1);let n=t.map(r=>r.toLowerCase());e.removeEditors(WS(e).filter(r=>!n.includes(r.toLowerCase(
)))),
e.canDomainEdit()&&e.setDomainEdit(!1)}var GS=e=>Og(e)===null;function qS(e,t){let n=Og(e);n!==null&&
(t===null?n.remove():t.length>0&&n.addEditors(t))}function Hd(e){let t=ve().getSheetByName(e);t!==null&&
!t.isSheetHidden()&&t.hideSheet()}d();var Ag="#d9e2f3";function zn(e){var t;for(let n=1;;n+=1){let r=rg(
e.name,n),o=ve().getSheetByName(r);
if(ZS(o)){sn({...e,name:r});return}let i=Rz(o);if(ig((t=i[0])==null?void 0:t[0])){Dz(i,e)||JS(o,e),
HS(
r,e,o.getLastRow(),o.getLastColumn());return}}}function sn(e){var t;JS((t=ve().getSheetByName(e.name))!=
null?t:Pg(e.name),e),HS(e.name,e,0,0)}function Pg(e){let t=ve().getActiveSheet(),n=ve().insertSheet(
e,ve().getSheets().length);return ve().setActiveSheet(t),n}var ZS=e=>e===null||e.getLastRow()===0;
function Vt(e){
for(let t=1;;t+=1){let n=rg(e,t);if(ZS(ve().getSheetByName(n)))return{name:n,grid:null};let r=Ne(n);
if(jn(r))return{name:n,grid:r}}}function Rz(e){return e.getLastRow()<3?[]:e.getRange(2,1,2,h.max(1,e.
getLastColumn())).getValues()}function Dz([e=[],t=[]],n){var o;let r=(o=n.values[n.headerRow])!=null?
o:[];return k(e[0]).endsWith(n.layout)&&r.every((i,a)=>i===t[a])}function HS(e,t,n,r){let o=h.max(t.
values.length,n),i=h.max(t.widths.length,r),a=v.from({length:o},(s,u)=>v.from({length:i},(l,c)=>{var p,
m;return(m=(p=t.values[u])==null?void 0:p[c])!=null?m:""}));jt(e,0,0,a,t.formats)}function JS(e,t){
let n=t.
widths.length,r=t.headerRow+1;Jr(e,t.values.length+1,n);let o=(t.isClosed?t.values.length:e.getMaxRows(
))-
r;for(let{start:i,length:a,value:s}of $o(t.widths))e.setColumnWidths(i+1,a,s);e.getRange(r,1,o+1,n).
setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:i,length:a,
value:s}of $o(
t.formats))s!==""&&o>0&&e.getRange(r+1,i+1,o,a).setNumberFormat(s),Dx(s)&&e.getRange(r,i+1,o+1,a).setHorizontalAlignment(
"center");e.getRange(r,1,1,n).setFontWeight("bold").setBackground(Ag),t.headerRow>0&&e.getRange(1,1).
setFontSize(14),e.setFrozenRows(r),t.frozenColumns>0&&e.setFrozenColumns(t.frozenColumns)}function $o(
e){
let t=[];for(let[n,r]of e.entries()){let o=t[t.length-1];o!==void 0&&o.value===r?o.length+=1:t.push(
{start:n,length:1,value:r})}return t}var wn=(e,{top:t,left:n,height:r,width:o})=>e.getRange(t+1,n+1,
r,o),VS=({values:e,formulas:t},n)=>dg(
e,n).map((r,o)=>r.map((i,a)=>{var s;return((s=t[o])==null?void 0:s[a])||i})),Oz=e=>{var t;return(t=ve(
).
getSheetByName(e))!=null?t:Pg(e)};function Ng(e,t){let n=Oz(t),{headerRow:r,widths:o,formats:i,
frozenColumns:a,
centred:s,table:u}=e,[l,c]=[n.getLastRow(),n.getLastColumn()];Jr(n,e.values.length+1,o.length),l>0&&
wn(n,{top:0,left:0,height:l,width:c}).setDataValidation(null);for(let{start:y,length:T,value:O}of $o(
o))n.setColumnWidths(y+1,T,O);let p={...u,top:r,height:u.height+1};wn(n,p).setWrap(!0).setVerticalAlignment(
"top").setHorizontalAlignment("left");for(let{start:y,length:T,value:O}of $o(o.map((A,P)=>s.includes(
P))))O&&wn(n,{...p,left:y,width:T}).setHorizontalAlignment("center");for(let{start:y,length:T,value:
O}of $o(
i))O!==""&&wn(n,{...u,left:y,width:T}).setNumberFormat(O);wn(n,{...p,height:1}).setFontWeight("bold").
setBackground(Ag),wn(n,{top:0,left:0,height:1,width:1}).setFontSize(14).setFontWeight("bold"),n.setFrozenRows(
r+1),n.setFrozenColumns(a),YS(n,e),Az(n,VS(e,i),l,c)}function Az(e,t,n,r){var s,u;let o=h.max(t.length,
n),i=h.max((u=(s=t[0])==null?void 0:s.length)!=null?u:0,r),a=v.from({length:o},(l,c)=>v.from({length:
i},
(p,m)=>{var y,T;return(T=(y=t[c])==null?void 0:y[m])!=null?T:""}));e.getRange(1,1,o,i).setValues(a)}
function YS(e,{validations:t,colours:n}){for(let{block:r,formula:o,help:i}of t){let a=SpreadsheetApp.
newDataValidation().requireFormulaSatisfied(o).setAllowInvalid(!1).setHelpText(i).build();wn(e,r).setDataValidation(
a)}e.setConditionalFormatRules(n.map(({block:r,formula:o,background:i})=>SpreadsheetApp.newConditionalFormatRule(
).
whenFormulaSatisfied(o).setBackground(i).setRanges([wn(e,r)]).build()))}function XS(e,t,n){let r=ve(
).
getSheetByName(e);if(r===null)return;let{table:o,headerRow:i,centred:a,formats:s,progress:u}=t;Jr(r,
o.top+o.height,o.width);let l={...o,top:o.top+o.height-n.values.length,height:n.values.length};wn(r,
l).setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:c,length:p,
value:m}of $o(
t.widths.map((y,T)=>a.includes(T))))m&&wn(r,{...l,left:c,width:p}).setHorizontalAlignment("center");
for(let{start:c,length:p,value:m}of $o(s))m!==""&&wn(r,{...l,left:c,width:p}).setNumberFormat(m);YS(
r,t),r.getRange(u.row+1,u.column+1).setValues([[u.formula]]),wn(r,{...l,top:h.max(l.top,i+1)}).setValues(
VS(n,s))}var QS=(e,t)=>{let[n]=t.getA1Notation().split(":");return e.getProtections(SpreadsheetApp.ProtectionType.
RANGE).filter(r=>r.getRange().getA1Notation().split(":")[0]===n)};function Fa(e,t,n,r){var u;let o=ve(
).
getSheetByName(e);if(o===null)return;let i=wn(o,t),a=o.protect();Hu(a,n);let s=QS(o,i);if(r==="")for(
let l of s)
l.remove();else{let l=(u=s[0])!=null?u:i.protect();l.setRange(i),Hu(l,[...n,r]),l.addEditors([r])}a.
setUnprotectedRanges([i])}function eE(e,t,n){let r=ve().getSheetByName(e);if(r!==null)for(let o of QS(
r,wn(r,t)))Hu(o,n)}function tE(e,t){var n;(n=ve().getSheetByName(e))==null||n.setTabColor(t===""?
null:
t)}var nE="judgeTabs",Pz=9e3,Nz=Xn(U(),Hv([U(),U(),U()]));function Jd(){var e;try{let t=ot(Nz,E.parse(
(e=
ze(nE))!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}var Iz=e=>encodeURIComponent(e).replace(
/%../g,".").length;function Ig(e){let t=f.entries(e),n=()=>E.stringify(f.fromEntries(t));for(;Iz(n())>
Pz;)t.shift();Ze(nE,n())}function _g(e,t){var r,o;let n={...t};for(let{id:i,tab:a,stage:s,judge:u,
progress:l}of e){
let c=BS(l);((o=(r=t[k(i)])==null?void 0:r[2])!=null?o:"")!==c&&tE(a,c),n[k(i)]=[s,u,c]}return n}
function $g(e,t){
if(e.size===0)return;let n=Jd(),r=qu(),o=[...e].flatMap(([a,{stage:s,judge:u}])=>{let l=t.find(p=>p.
stage===s.name&&p.judge===u.code),c=r.get(a);return l===void 0||c===void 0?[]:[{id:c,tab:a,stage:s.name,
judge:u.code,progress:l}]}),i=_g(o,n);E.stringify(i)!==E.stringify(n)&&Ig(i)}function Vd({stages:e,
judges:t},n=Jd()){
var o;let r=new g;if(f.keys(n).length===0)return r;for(let[i,a]of qu()){let[s="",u=""]=(o=n[k(a)])!=
null?o:[],l=e.find(p=>z(p.name)===z(s)),c=t.find(p=>J(p.code)===J(u));l!==void 0&&c!==void 0&&r.set(
i,{stage:l,judge:c})}return r}d();var rE="rowOrders",_z=9e3,$z=Xn(U(),Xn(U(),U()));function oE(){let e=ze(
rE);try{let t=ot($z,E.parse(
e!=null?e:"{}")),n=t.success?f.entries(t.data):[];return new g(n.map(([r,o])=>[r,new g(f.entries(o))]))}
catch{
return new g}}function Ei({competition:e,sheets:t,orders:n},r){var c,p,m;let o=new g(e.entries.map(y=>[
y.code,y])),i=new x(r.flatMap(({code:y,tab:T})=>y==="SCORE_ROWS_PERMUTED"?[T]:[])),a={},s=_z-2;for(
let y of t){
let{stage:T,judge:O,tab:A}=y,P=(c=n.get(T))==null?void 0:c.get(O),N=i.has(A)?P:(p=Fu(y,o))!=null?p:P;
s-=((m=N==null?void 0:N.length)!=null?m:0)+4*(O.length+(T in a?0:T.length))+12,!(N===void 0||s<0)&&(
a[T]=
{...a[T],[O]:N})}let u=E.stringify(a),l=f.fromEntries([...n].map(([y,T])=>[y,f.fromEntries(T)]));u!==
E.stringify(l)&&Ze(rE,u)}function Fz({competition:e,tables:t,rows:n}){if(t.entries===null)return[];
let{tab:r,columns:o}=t.entries,
i=e.entries.map((a,s)=>{var u;return{entry:a,row:(u=n.entries[s])!=null?u:0}});return Wf({tab:r,
columns:o,
entries:i})}var Mz=(e,t,n)=>[...PT(e).map(({name:r,first:o})=>({code:"TAB_COPY",severity:"error",tab:
r,
params:{judge:null,first:o,reason:"same-name"}})),...vx(e,t,n).map(({name:r,stage:o,judge:i,first:a}
)=>{
let s={judge:i.code,first:a,reason:"same-name"};return{code:"TAB_COPY",severity:"error",stage:o.name,
tab:r,params:s}}),...wx(e,t,n).map(({name:r,stage:o,judge:i})=>{let a={judge:i.code,first:wa(o,i),
reason:"copy"};return{code:"TAB_COPY",severity:"error",stage:o.name,tab:r,params:a}})],Lz=(e,t,n)=>kx(
e,t,n).
map(({name:r,judge:o})=>iE(r,o));function iE(e,t){return{code:"SETTING_INVALID",severity:"warning",
tab:e,
params:{setting:"judges.code",value:t,reason:"unknown-judge",allowed:[]}}}function Ve(){var F,B;let e=Fe(
),
t=xt(e),n=new g([...t].map(([M,L])=>[M,Ne(L)])),r=e.filter(M=>![...t.values()].includes(M)),o=Fg(Ne),
i=zz(HT),a={names:r,isHidden:M=>i().includes(M),read:o},{reading:s,unwritten:u,facts:l,findings:c}=PS(
n,a),{competition:p}=s,m=Vd(p),y=Pa(p.entries),T=Fg(Md),O=Fg(Ia),A=(M,L)=>{let j=fx(M,T(M.tab));
return Cx(
j,L)?Rx(j,O(M.tab)):j},P=({stage:M})=>p.stages.filter(({name:L})=>L===M).flatMap(L=>$e(p,L)),N=jz(r,
p,o,y),_=_d(r),$=_===void 0?null:$d(o(_),p);return{competition:p,decisions:(F=$==null?void 0:$.decisions)!=
null?F:[],sheets:[...Fn(r,p,m).filter(({stage:M})=>M.scoreTab===void 0).map(({name:M,stage:L,judge:j}
)=>{
let W=$e(p,L);return A(Io(o(M),L.name,j.code,W,y),W)}),...N.sheets.map(M=>A(M,P(M)))],orders:oE(),
protectedTabs:JT().
filter(M=>!_e(M,Z.corrections)),own:m,findings:[...s.findings,...Fz(s),...Mz(e,p,m),...Lz(r,p,m),...N.
findings,...c,...(B=$==null?void 0:$.findings)!=null?B:[]],locate:Ex(s),unwritten:u,facts:l}}
function jz(e,t,n,r){
let o=t.stages.map(i=>{if(i.scoreTab===void 0)return{sheets:[],findings:[]};let a=e.find(l=>{var c;
return z(
l)===z((c=i.scoreTab)!=null?c:"")});if(a===void 0){let l={setting:"stages.scoreTab",value:i.scoreTab,
reason:"unknown-reference",allowed:[]};return{sheets:[],findings:[{code:"SETTING_INVALID",severity:
"error",stage:i.name,params:l}]}}let{sheets:s,strangers:u}=ZT(n(a),i,Ye(t,i),$e(t,i),r);return{
sheets:s,
findings:u.map(l=>iE(a,l))}});return{sheets:o.flatMap(i=>i.sheets),findings:o.flatMap(i=>i.findings)}
}
function zz(e){let t=null;return()=>(t!=null||(t={value:e()}),t.value)}function Fg(e){let t=new g;
return n=>{
var o;let r=(o=t.get(n))!=null?o:e(n);return t.set(n,r),r}}d();d();var Yd=(e,t,n)=>n(E.stringify([e,
...t])).slice(0,16),aE=(e,t)=>e.reduce((n,{texts:r,chain:o})=>o===""?
Yd(n,r,t):o,"");function sE(e,t){let n=[],r="",o=!1;for(let{row:i,texts:a,chain:s}of e){let u=Yd(r,a,
t);s===""&&o&&n.push({row:i,reason:"unsealed"}),s!==""&&s!==u&&n.push({row:i,reason:"altered"}),s!==
""&&(o=!0),(s!==""||!o)&&(r=s===""?u:s)}return n}d();d();var Ma=[["compute",I("hitung","compute")],[
"documents",I("dokumen","documents")],["close",I("tutup penilaian","close judging")],["reopen",I(
"buka kembali","reopen")],["decide",I("tetapkan","decide")],
["rules",I("ubah aturan","change rules")],["accept",I("terima urutan","accept order")],["collect",I(
"kumpulkan nilai","collect scores")],["fix",I("perbaiki","fix")],["propose",I(
"minta konfirmasi juri",
"ask the judge")],["confirm",I("juri menyetujui","judge confirms")],["refuse",I("juri menolak",
"judge refuses")],["undo",I("urungkan perbaikan","undo fix")]];var uE=["at","by","action","detail",
"run","hash","stage"],Xd=e=>uE.map(e),Bz=["compute","documents",
void 0],lE=e=>{var t;return!Bz.includes(nn((t=e[uE.indexOf("action")])!=null?t:"",Ma))};d();var Ju={
part:"history",tab:Z.history,columns:[{key:"at",header:I("Waktu","Time"),width:150},{key:"by",
header:I("Pelaku","By"),width:200},{key:"action",header:I("Tindakan","Action"),width:130},{key:
"detail",header:I("Rincian","Detail"),width:380},{key:"run",header:I("Proses","Run"),width:90},{key:
"hash",
header:I("Sidik Hasil","Result Hash"),width:160},{key:"stage",header:I("Tahap","Stage"),width:140},{
key:"chain",header:I("Rantai","Chain"),width:140}]};function cE(e){var o,i,a;let t=e===null?null:it(
e,Ju),n=[],r=[];for(let{row:s,cell:u}of(o=t==null?void 0:t.rows)!=null?o:[]){let l=p=>K(u(p));r.push(
{row:s,texts:Xd(l),chain:l("chain")});let c=nn(l("action"),Ma);c!==void 0&&n.push({at:zu(l("at")),by:
l(
"by"),action:c,detail:l("detail"),run:l("run"),hash:l("hash"),stage:l("stage")})}return{rows:n,links:
r,
headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null,columns:(a=t==null?void 0:t.columns)!=null?a:
new g}}d();d();d();d();var un=(e,t)=>t==="id"?e.replace(".",","):e,se=(e,t)=>un(k(e),t);function We(
e,t){let[n="",r=""]=e.split(
"T"),o=r.slice(0,5).replace(":",t==="id"?".":":"),i=hi(n,t);return n==="1899-12-30"?o:r===""||r==="00:00:00"?
i:`${i} ${o}`}function G(e,t){return typeof e=="object"?`\u201C${We(e.date,t)}\u201D`:`\u201C${typeof e==
"number"?se(e,t):typeof e=="boolean"?k(e).toUpperCase():Uz(e)}\u201D`}var Uz=e=>{let t=[...e];return t.
length>60?`${t.slice(0,59).join("")}\u2026`:e};function Y(e,t,n=12){return dE(e,t,t==="id"?"dan":
"and",n)}var Mg=(e,t)=>dE(e,t,t==="id"?"atau":"or",e.length);function dE(e,t,n,r){let o=e.slice(0,r),
i=e.
length-o.length,a=t==="id"?`${i} lainnya`:`${i} more`,s=i>0?[...o,a]:o;return s.length<2?s.join(""):
`${s.slice(0,-1).join(", ")} ${n} ${s[s.length-1]}`}d();function Vu(e,t){let[n,r]=e.toFixed(2).split(
"."),[o,i]=t==="id"?[".",","]:[",","."];return`Rp${n.
replace(/\B(?=(\d{3})+$)/g,o)}${i}${r}`}var Wz={id:{running:"masih ikut",ineligible:
"tidak lolos administrasi",disqualified:"didiskualifikasi",withdrawn:"mundur"},en:{running:
"takes part",ineligible:"was ineligible",disqualified:"was disqualified",withdrawn:"withdrew"}},pE=(
e,{language:t})=>Y(e.map(({entry:n,status:r})=>`${n} ${Wz[t][r]}`),
t);function mE(e,t,{text:n}){let r=t===null?"":` (${t})`;return e?n(`Menang${r}`,`Wins${r}`):n(`Lolos${r}`,
`Advances${r}`)}var La=(e,{text:t})=>e===void 0?"":t(` di kategori ${e}`,` in the category ${e}`),
fE={ADVANCES:({places:e,last:t,title:n,category:r},o)=>e===null?o.text(
"Semua peserta tahap ini lolos.","All entries of this stage advance."):`${mE(t,n,o)}: ${o.text(`termasuk ${e} tempat teratas`,
`within the top ${e}`)}${La(r,o)}.`,SHARED_RANK_AT_CUT:({places:e,last:t,title:n,sharing:r,category:
o},i)=>`${mE(
t,n,i)}: ${i.text(`peringkatnya sama dengan ${Y(r,"id")} di batas ${e} tempat${La(o,i)}, dan peringkat bersama tidak dipecah`,
`its rank is shared by ${Y(r,"en")} at the cut of ${e}${La(o,i)}, and a shared rank is never split`)}.`,
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
removed:n},r)=>{let o=pE(n,r);return t===null?r.text(`Naik sebagai pengganti karena ${o}.`,`Moves up as a replacement because ${o}.`):
r.text(`Naik dari tempat ${t} ke tempat ${e} karena ${o}.`,`Moves up from place ${t} to place ${e} because ${o}.`)}
,PLACE_KEPT:({removed:e},t)=>{let n=pE(e,t);return t.
text(`Tidak naik menggantikan: ${n} setelah ikut tahap berikutnya, yang berlangsung tanpa peserta ini.`,
`Does not move up: ${n} after taking part in the next stage, which was held without this entry.`)},
PRIZE:({prize:e},{text:t})=>e==="open"?t(
"Uang pembinaan belum ditetapkan karena peringkatnya bersama.",
"The prize is not settled because the rank is shared."):t(`Uang pembinaan ${Vu(e.amount,"id")}.`,
`Prize ${Vu(e.amount,"en")}.`),FIRST_RESERVE:({sharing:e,category:t},n)=>{let r=La(t,n);return e.length>
1?n.text(`Cadangan pertama${r}, bersama: ${Y(e,"id")}.`,`First reserve${r}, shared: ${Y(e,"en")}.`):
n.text(`Cadangan pertama${r}.`,`First reserve${r}.`)},OUTSIDE_CUT:({places:e,behind:t,category:n},r)=>{
let{text:o,name:i,unit:a,distance:s}=r,u=t===null?"":s(t),l=t===null?"":a==="mean-rank"?o(`; ${i} ${u} lebih besar daripada yang terakhir lolos`,
`; ${i} ${u} higher than the last who does`):o(`; ${u} di bawah yang terakhir lolos`,`; ${u} behind the last who does`);
return o(`Tidak lolos: di luar ${e!=null?
e:0} tempat yang tersedia${La(n,r)}${l}.`,`Does not advance: outside the ${e!=null?e:0} places${La(n,
r)}${l}.`)}};d();d();var gE={id:{points:"nilai","mean-rank":"rata-rata peringkat","standard-score":
"skor baku"},en:{points:"score","mean-rank":"mean rank","standard-score":"standard score"}},Kz={id:{
points:"","mean-rank":"makin kecil makin baik","standard-score":"50 berarti setara rata-rata"},en:{
points:"","mean-rank":"lower is better","standard-score":"50 means average"}},Lg=e=>e.slice(0,1).toUpperCase(
)+e.slice(1),hE=(e,t)=>gE[t][e],
yE=(e,t)=>Kz[t][e];function ja(e,t,n=!1){let r=gE[t][e].split(" ").map(Lg).join(" ");return n?t==="id"?
`${r} Tahap`:`Stage ${r}`:r}d();var Gz=6,qz=BigInt(0);function Zz(e,t){let n=BigInt(10**t);for(let{d:
r}of e)if(n%r!==qz)return!1;return!0}
function za(e,t,n){if(Zz(e,n))return n;let r=Ft(t(e),n);for(let o=n;o<n+Gz;o+=1){let i=e.map(a=>er(a,
o));if(Ft(t(i),n)===r)return o}return n+2}var Qd=new Pe(0),jg=(e,t,n)=>un(tr(e,t),n);function bE(e,t,
n){let r=n;if(Mt(e,t)===0)return r;for(;Ft(
e,r)===Ft(t,r);)r+=1;return r}var Yu=(e,t)=>Ra[e].name[t];function Xu(e,t,n,r){let o=bE(e.value,t,e.
metric==="majority"?0:n);return[jg(e.value,o,r),jg(t,o,r)]}function vE(e,t,n){let r=hE(n,e),o=new g,
i=(a,s)=>jg(a,s,e);return{language:e,decimals:t,unit:n,name:r,Name:Lg(r),text:(a,s)=>e==="id"?a:s,
points:a=>i(
a,t),distance:a=>i(a,bE(a,Qd,t)),plain:a=>un(tr(a,4).replace(/\.?0+$/,""),e),fixed:i,scoresOf:a=>{
let s=a.
map(p=>p.score),u=za(s,Jt,t),c=n==="points"&&s.length>2?za([...s].sort(Mt).slice(1,-1),Jt,t):u;
return a.
map(({judge:p,score:m})=>`${p} ${i(m,h.max(u,c))}`)},once:(a,s)=>{var l;let u=(l=o.get(a))!=null?l:s(
);
return o.set(a,u),u}}}d();var wE={MARGIN:({margin:e,next:t},{text:n,distance:r,unit:o,name:i,
language:a})=>{let s=r(e),u=o==="points"?s:n(`${i} ${s}`,`${s} of ${i}`),l=Y(t.entries,a,3);return n(
`Selisih ${u} dari peringkat ${t.
rank} (${l}).`,`${u} ahead of rank ${t.rank} (${l}).`)},PLENARY_DECIDED:({rank:e,computed:t,reason:n,
votesFor:r,votesAgainst:o},{text:i})=>{let a=r===null&&o===null?"":i(` (${r!=null?r:0} setuju, ${o!=
null?o:0} tidak)`,` (${r!=null?r:0} for, ${o!=null?o:0} against)`),s=n===""?"":`: ${n.replace(
/[.\s]+$/,
"")}`;return i(`Pleno memutuskan peringkat ${e} (hasil hitung ${t})${s}${a}.`,`The plenary decided rank ${e} (computed ${t})${s}${a}.`)}
,LAST_RANK:(e,{text:t})=>t("Peringkat terakhir.","Last rank."),CATEGORY_RANK:({
category:e,rank:t},{text:n})=>n(`Peringkat ${t} di kategori ${e}.`,`Rank ${t} in the category ${e}.`)}
;d();var kE={id:{recused:"tidak menilai (BK)",conflict:"benturan kepentingan",incomplete:
"nilai belum lengkap"},en:{recused:"stepped aside (BK)",conflict:"conflict of interest",incomplete:
"scores incomplete"}},Hz={id:{given:"dari Pengaturan",estimated:"ditaksir dari nilai tahap ini",
"no-judge-effect":"tidak ditemukan beda keketatan antarjuri","too-few-scores":
"nilainya terlalu sedikit untuk menaksir"},
en:{given:"from the settings",estimated:"estimated from the scores of this stage","no-judge-effect":
"no difference in severity found","too-few-scores":"too few scores to estimate it from"}};function Jz(
e,{
text:t,plain:n}){let r=e.map(i=>`${i.criterion} ${n(i.weight)}`);return e.every(i=>{var a,s;return i.
weight.equals((s=(a=e[0])==null?void 0:a.weight)!=null?s:0)})?t("bobot kriteria sama",
"equal weights"):
t(`bobot ${r.join(", ")}`,`weights ${r.join(", ")}`)}var ep=({judge:e,score:t,alike:n},r,{points:o,
text:i})=>`${e} ${o(t)} (${r}${n>1?i(`, satu dari ${n} yang sama`,`, one of ${n} alike`):""})`;
function Vz(e,t,{text:n}){
if(e.entries===1)return`${e.judge} 0 (${n("hanya satu nilai","a single score")})`;if(e.sd.equals(0))
return`${e.judge} 0 (${n("semua nilainya sama","all scores alike")})`;let r=n("simpangan baku",
"standard deviation");return`${e.judge} ${t(e.z)} (${n("rata-rata","mean")} ${t(e.mean)}, ${r} ${t(e.sd)}, ${n(
`${e.entries} peserta`,`${e.entries} entries`)})`}var xE={STAGE_SCORE:({method:e,judges:t,criteria:n,
score:r},o)=>{let{text:i,Name:a,points:s,scoresOf:u,unit:l,language:c}=o,p=u(t).join("; "),m=l==="points"?
` = ${Ao[e].score[c]}`:"",y=i(m===""?" dari":""," of"),T=t.length,O=i(`${T} juri`,T===1?"1 judge":`${T} judges`),
A=o.once(n,()=>Jz(n,o));return`${a} ${s(r)}${m}${y} ${O} (${p}); ${A}.`},SCORES_DROPPED:({
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
fixed(i,t.decimals+2),r=e.map(i=>Vz(i,n,t)),o=n(Jt(e.map(i=>i.z)));return t.text(`Selisih dari rata-rata juri dalam simpangan baku: ${r.join(
"; ")}; 50 + 10 \xD7 rata-ratanya ${o}.`,`Distance from the judge\u2019s mean in standard deviations: ${r.join(
"; ")}; 50 + 10 \xD7 their mean ${o}.`)},SEVERITY_CORRECTED:({
mean:e,correction:t},{text:n,fixed:r,plain:o,decimals:i,language:a})=>{if(t===null)return n(
"Semua peserta dinilai juri yang sama, jadi koreksi keketatan tidak mengubah rata-rata.",
"All entries were scored by the same judges, so the correction for severity leaves the mean as it is.");
let{points:s,lambda:u,
origin:l}=t,c=za([e,s],([O,A])=>O.add(A),i),p=r(e,c),m=r(s.abs(),c),y=`\u03BB = ${o(u)}, ${Hz[a][l]}`;
if(Ft(s.abs(),c)===Ft(Qd,c))return n(`Rata-rata ${p} tidak berubah oleh koreksi keketatan (${y}).`,`The correction for severity leaves the mean ${p} as it is (${y}).`);
let T=s.s>0;return n(`Rata-rata ${p} ${T?"ditambah":"dikurangi"} ${m}: juri peserta ini secara bersama ${m} poin lebih ${T?
"ketat":"longgar"} daripada keseluruhan juri (${y}).`,`Mean ${p} ${T?"plus":"minus"} ${m}: the judges of this entry together are ${m} points ${T?
"stricter":"more lenient"} than the panel as a whole (${y}).`)},JUDGE_LEFT_OUT:({
judge:e,reason:t},{text:n})=>n(`Juri ${e} tidak dihitung: ${kE.id[t]}.`,`Judge ${e} is not counted: ${kE.
en[t]}.`),JUDGES_WITHOUT_SCORE:({judges:e},{text:t})=>t(`Tanpa nilai dari juri ${Y(e,"id")}.`,`Without scores of ${Y(
e,"en")}.`),CARRIED_OVER:({parts:e,score:t},{text:n,name:r,Name:o,points:i,fixed:a,
plain:s,decimals:u})=>{let l=m=>{var y;return(y=Uc(e.map(({weight:T},O)=>({weight:T,score:m[O]}))))!=
null?y:Qd},c=za(e.map(m=>m.score),l,u),p=e.map(m=>`${m.stage} ${a(m.score,c)} \xD7 ${s(m.weight)}`).
join(" + ");return n(`${o} gabungan ${i(t)} dari ${p}.`,`Carried-over ${r} ${i(t)} from ${p}.`)}};d(
);var TE=({metric:e,criterion:t},{language:n})=>t===void 0?Yu(e,n):`\u201C${t}\u201D`,Yz=({higher:e,
lower:t},{
text:n})=>e>t?n("menang","won"):e<t?n("kalah","lost"):n("seri","drawn");function Xz(e,t){let n=e.filter(
({higher:i,lower:a})=>i>a).length,r=e.filter(({higher:i,lower:a})=>i<a).length,o=e.map(i=>`${i.rival} ${Yz(
i,t)} ${i.higher}\u2013${i.lower}`);return t.text(` Pasangan menang ${n}, kalah ${r} (banyaknya juri yang menilai lebih tinggi\u2013lebih rendah: ${Y(
o,"id")}).`,` Pairs won ${n}, lost ${r} (judges who put it higher\u2013lower: ${Y(o,"en")}).`)}var SE={
TIE_BROKEN:({score:e,tied:t,step:n,rival:r,
duels:o=[]},i)=>{let{text:a,Name:s,points:u,decimals:l,language:c}=i,[p,m]=Xu(n,r.value,l,c),y=TE(n,
i),T=o.length===0?"":Xz(o,i),O=u(e),A=Y(t,c);return a(`${s} ${O} sama pada ${A}; ditentukan oleh ${y}: ${p} (peringkat ${r.rank}, ${r.entry}: ${m}).${T}`,
`${s} ${O} is shared by ${A}; decided by ${y}: ${p} (rank ${r.rank}, ${r.entry}: ${m}).${T}`)},
TIE_SHARED:({score:e,sharing:t,steps:n},r)=>{let{text:o,
Name:i,points:a,decimals:s,language:u}=r,l=a(e),c=Y(t,u),p=n.map(y=>`${TE(y,r)} ${Xu(y,y.value,s,u)[
0]}`),
m=p.length===0?"":` (${p.join(", ")})`;return o(`${i} ${l} dan semua penentu${m} sama pada ${c}: peringkat bersama.`,
`${i} ${l} and every tie-break${m} are the same for ${c}: shared rank.`)}};var Qz={...xE,...SE,...wE,
...fE};function eB({code:e,params:t},n){return Qz[e](t,n)}function EE(e,t,n="points"){let r=vE(e,h.max(
2,t),n);return o=>o.map(i=>eB(i,r)).join(" ")}function CE(e,t,n){var r;for(let o of e){
if(o.code==="TIE_SHARED")return Yu("shared",t);if(o.code==="TIE_BROKEN"){let{step:i,rival:a}=o.params,
[s,u]=Xu(i,a.value,h.max(2,n),t);return`${(r=i.criterion)!=null?r:Yu(i.metric,t)} ${s} (${a.entry} ${u})`}
}return""}var Ci=(e,t)=>Ao[e].name[t];var tB={menu:{name:"Lembar Juri",open:"Buka panel",validate:
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
e,t,n)=>`${e} oleh ${t}, ${n}`}},nB={menu:{name:"Lembar Juri",open:"Open panel",validate:
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
failed:e=>`failed: ${e}`,ofAnother:(e,t,n)=>`${e} by ${t}, ${n}`}},re=e=>e==="id"?tB:nB,le=(e,t,n)=>n===
void 0?{code:e,message:t}:{code:e,message:t,link:n};function Ri(e){let t=e.filter(n=>n.action==="compute");
return t[t.length-1]}function RE(e,t,n){let r=Ri(
n);return!t&&r!==void 0&&r.hash===e?{run:{id:r.run,at:r.at,by:r.by,hash:e,provisional:t},isNew:!1}:{
run:{id:kt(),at:et(),by:Oe(),hash:e,provisional:t},isNew:!0}}function tt(e){let{name:t,grid:n}=Vt(Z.
history[e]);return{name:t,exists:n!==null,...cE(n)}}var tp="chain";function zt(e,t,n){var c,p,m,y;an(
);
let r={stage:"",...t},o=(p=(c=Ma.find(([T])=>T===r.action))==null?void 0:c[1][n])!=null?p:r.action,i={
...r,at:Mn(r.at),action:o},a=Xd(T=>i[T].trim()),s=Yd(rB(e),a,Ht),u=e.exists?iB(e,n):oB;if(e.exists){
let T=v.from({length:h.max(...u.values())+1},()=>"");for(let[O,A]of u)T[A]={...i,chain:s}[O];jt(e.name,
kr(e.name),0,[T])}else{let T=re(n).tabs,O=Ju.columns.map(A=>({header:A.header[n],width:A.width,value:
P=>P[A.
key]}));sn(vt(e.name,T.history,T.historyOrigin,O,[{...i,chain:s}],0))}an(),Ze(tp,s);let l={row:((y=(
m=
e.links[e.links.length-1])==null?void 0:m.row)!=null?y:2)+1,texts:a,chain:s};return{...e,exists:!0,
columns:u,
rows:[...e.rows,r],links:[...e.links,l]}}function rB({exists:e,links:t}){let n=e?ze(tp):null;return n!==
null&&!t.some(({chain:o})=>o===n)?n:aE(t,Ht)}var oB=new g(Ju.columns.map(({key:e},t)=>[e,t]));
function iB({
name:e,headerRow:t,columns:n},r){let o=Ju.columns.filter(({key:a})=>!n.has(a));if(t===null||o.length===
0)return new g(n);let i=h.max(...n.values())+1;return jt(e,t,i,[o.map(({header:a})=>a[r])]),new g([
...n,
...o.map(({key:a},s)=>[a,i+s])])}d();d();var np=e=>{var t;return((t=e.match(
/https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g))!=null?t:[]).
map(n=>{var r;return(r=n.split("/").pop())!=null?r:""})},rp=()=>{var e;return(e=ScriptApp.getAuthorizationInfo(
ScriptApp.AuthMode.FULL).getAuthorizationUrl())!=null?e:void 0};d();function DE(e){try{return PropertiesService.getUserProperties(
).getProperty(e)}catch(t){return console.
warn(k(t)),null}}function OE(e,t){PropertiesService.getUserProperties().setProperty(e,t)}var aB=e=>e instanceof S&&
"problem"in e;function pe(e){throw f.assign(new S(e.message),{problem:e})}
function ie(e){var t;try{return{answer:e()}}catch(n){if(aB(n))return{problem:n.problem};let r=n instanceof
S?n.message:k(n),o=np(r);if(o.length>0){let i=re(Je()).problems.scopeMissing(o.join(", "));return{
problem:le(
"SCOPE_MISSING",i,rp())}}return console.error(n instanceof S&&(t=n.stack)!=null?t:r),{problem:le(
"UNEXPECTED",re(Je()).problems.unexpected(r))}}}var zg="language";function dt(e){let t=DE(zg);return t===
"id"||t==="en"?t:e}var Je=()=>dt(Xv().startsWith("en")?"en":"id");function me(){Bc()||pe(le(
"NOT_ALLOWED",re(Je()).problems.notAdmin(Oe())))}function Ee(e){let t=Qv(e);return t===null?pe(le(
"BUSY",re(
Je()).problems.busy)):t.done}function de(e,t){let n=ot(e,t);return n.success?n.data:pe(le(
"BAD_REQUEST",re(Je()).problems.badRequest))}d();d();var sB=e=>({stage:e,status:"open",at:"",by:"",
hash:"",reason:""}),uB=e=>e.status==="decided"?{...e,
hash:"",status:"closed"}:e;function Qe(e,t){return t.reduce((n,{action:r,stage:o,at:i,by:a,hash:s,
detail:u})=>{
let l=n.findIndex(m=>m.stage===o);if(l<0)return n;let c={stage:o,at:i,by:a,hash:"",reason:""};if(r===
"close")return n.map(m=>m.stage===o?{...c,status:"closed"}:m);if(r==="decide")return n.map(m=>m.stage===
o?{...c,hash:s,status:"decided"}:m);if(r!=="reopen")return n;let p={...c,status:"open",reason:u};
return[
...n.slice(0,l),p,...n.slice(l+1).map(uB)]},e.map(({name:n})=>sB(n)))}var ar=(e,t)=>e.find(n=>n.stage===
t);d();var AE={part:"corrections",tab:Z.corrections,columns:[{key:"id",header:I("Nomor Perbaikan",
"Correction"),width:110},{key:"at",header:I("Waktu","Time"),width:150},{key:"by",header:I("Pelaku",
"By"),width:200},
{key:"stage",header:I("Tahap","Stage"),width:140},{key:"judge",header:I("Juri","Judge"),width:70},{
key:"tab",header:I("Tab","Tab"),width:160},{key:"cell",header:I("Sel","Cell"),width:60},{key:"entry",
header:I(
"Kode Peserta","Entry Code"),width:90},{key:"criterion",header:I("Kriteria","Criterion"),width:140},
{key:"old",header:I("Semula","Before"),width:140},{key:"now",header:I("Menjadi","After"),width:140},
{key:"kind",header:I("Jenis","Kind"),width:100},{key:"status",header:I("Status","Status"),width:130}
,
{key:"answeredAt",header:I("Waktu Jawaban","Answered At"),width:150},{key:"answeredBy",header:I(
"Dijawab Oleh","Answered By"),width:200},{key:"before",header:I("Isi Asli","Original Content"),width:
160}]},
PE=[["type",I("tipe data","data type")],["score",I("nilai","score")],["label",I("kode atau nama",
"code or name")]],NE=[["waiting",I("menunggu juri","waiting for the judge")],["applied",I(
"diterapkan",
"applied")],["confirmed",I("disetujui juri","confirmed by the judge")],["refused",I("ditolak juri",
"refused by the judge")],["undone",I("diurungkan","undone")]],Qu=({id:e})=>{var t;return(t=e.split(
"/")[0])!=
null?t:""};function IE(e,t,n,r,o,i){let a=(l,c)=>{var p,m;return(m=(p=l.find(([y])=>y===c))==null?
void 0:
p[1][n])!=null?m:""},s=l=>({...l,at:Mn(l.at),answeredAt:Mn(l.answeredAt),old:i(l.before),kind:a(PE,l.
kind),status:a(NE,l.status),before:E.stringify(l.before)}),u=AE.columns.map(({key:l,header:c,width:p}
)=>({
header:c[n],width:p,value:m=>m[l]}));return vt(t,r,o,u,e.map(s),0)}function _E(e){var n;let t=e===null?
null:it(e,AE);return((n=t==null?void 0:t.rows)!=null?n:[]).flatMap(({cell:r})=>{let o=l=>K(r(l)),[i,
a]=[nn(o("kind"),PE),nn(o("status"),NE)],s=lB(o("before")),u=r("now");return i===void 0||a===void 0||
s===null?[]:[{id:o("id"),at:zu(o("at")),by:o("by"),stage:o("stage"),judge:o("judge"),tab:o("tab"),
cell:o(
"cell"),entry:o("entry"),criterion:o("criterion"),now:typeof u=="number"?u:K(u),kind:i,status:a,
answeredAt:zu(
o("answeredAt")),answeredBy:o("answeredBy"),before:s}]})}function lB(e){try{let{cell:t,format:n}=E.parse(
e);return typeof n=="string"&&t!==void 0?{cell:t,format:n}:null}catch{return null}}d();d();var sr=(e,
t)=>e===""?"\u2013":typeof e=="number"?se(e,t):G(e,t),Fo=(e,t,n)=>typeof e=="number"&&t.includes(
"%")?`${se(b((e*100).toPrecision(12)),n)}%`:sr(e,n),Bg=(e,t,n,r)=>`${e}!${t} ${n} \u2192 ${r}`,cB={
corrections:"Perbaikan",correctionsOrigin:
"setiap sel yang diperbaiki lewat panel, dengan isi semula; jangan diubah",unknownFix:
"Perbaikan itu tidak ada (lagi) untuk Anda. Buka kembali panel.",stageClosed:e=>`Penilaian tahap ${e} sudah ditutup, jadi nilainya tidak diubah lagi. Hubungi panitia.`,
changedSince:(e,t)=>`Isi sel ${t} di tab \u201C${e}\u201D sudah berubah sejak itu, jadi tidak diubah. Periksa selnya.`,
refused:(e,t)=>`Sel ${t} di tab \u201C${e}\u201D menolak isi semula karena aturan validasinya, jadi tidak diurungkan di sana.`,
nothingToUndo:"Tidak ada perbaikan yang dapat diurungkan.",tooManyAnswers:
"Jawaban Anda sebelumnya belum diambil panitia. Minta panitia memeriksa lembar juri, lalu coba lagi."}
,dB={corrections:"Corrections",correctionsOrigin:
"every cell that was fixed from the panel, with what stood in it; do not change it",unknownFix:
"There is no such fix for you (any more). Open the panel again.",stageClosed:e=>`The judging of stage ${e} is closed, so its scores do not change. Ask the committee.`,
changedSince:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D has changed since, so it was left as it is. Look at it.`,
refused:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D does not take back what it held because of its validation rule, so it was not undone there.`,
nothingToUndo:"There is no fix to undo.",tooManyAnswers:
"The committee has not collected your earlier answers. Ask it to check the score sheets, then try again."}
,Di=e=>e==="id"?cB:dB;function Xr({language:e}){let{name:t,grid:n}=Vt(Z.corrections[e]);return{name:
t,isNew:n===null,list:_E(
n)}}function Oi(e,t,{language:n,admins:r}){let o=Di(n);return zn(IE(t,e.name,n,o.corrections,o.correctionsOrigin,
({cell:i,format:a})=>Fo(i,a,n))),e.isNew&&(Tr(e.name,r),Hd(e.name)),an(),{...e,isNew:!1,list:t}}d();
d();function Ba(e,t){let n=e!=null?e:"";return ce(t)?ce(n):typeof n=="object"&&typeof t=="object"?n.date===
t.date:n===t}var op=(e,t)=>K(e)===K(t),pB=864e5,mB=C.UTC(1899,11,30);function fB({date:e}){let t=(o,
i)=>b(
e.slice(o,i)),n=C.UTC(t(0,4),t(5,7)-1,t(8,10)),r=t(11,13)*3600+t(14,16)*60+t(17,19);return(n-mB)/pB+
r/86400}var $E=e=>typeof e=="object"?fB(e):typeof e=="boolean"?k(e):e,FE=e=>!/^(General|[#0?.,]*)$/i.
test(e);d();function ME(e){let[{values:t},n,r]=[Ne(e),Md(e),Ia(e)];return{cell:(o,i)=>{var a,s;
return(s=(a=t[o])==
null?void 0:a[i])!=null?s:""},hasFormula:(o,i)=>{var a,s;return((s=(a=n[o])==null?void 0:a[i])!=null?
s:"")!==""},format:(o,i)=>{var a,s;return(s=(a=r[o])==null?void 0:a[i])!=null?s:""}}}function Qr(e){
var n;let t=ve().getSheetByName(e);return(n=t==null?void 0:t.getProtections(SpreadsheetApp.ProtectionType.
SHEET).every(r=>r.canEdit()))!=null?n:!1}var LE=(e,t,n)=>{var r;(r=ve().getSheetByName(e))==null?
void 0:
r.getRangeList([...t]).setNumberFormat(n===""?"General":n)},jE=(e,t,n,r)=>jt(e,t,n,r);d();function Ug(
e,t){var r;let n=new g;for(let o of e)n.set(t(o),[...(r=n.get(t(o)))!=null?r:[],o]);return n}
function zE(e){for(let[t,n]of Ug(e,r=>r.tab))for(let[r,o]of Ug(n,i=>i.format))r!==void 0&&LE(t,o.map(
({at:i})=>Be(i.row,i.column)),r)}function BE(e){let t=n=>n.format==="General";zE(e.filter(t));for(
let[
n,r]of Ug(e,o=>o.tab)){let o=new g(r.map(({at:i,value:a})=>[`${i.row},${i.column}`,a]));for(let{row:
i,
column:a,rows:s,columns:u}of Od(r.map(({at:l})=>l)))jE(n,i,a,v.from({length:s},(l,c)=>v.from({length:
u},
(p,m)=>{var y;return(y=o.get(`${i+c},${a+m}`))!=null?y:""})))}zE(e.filter(n=>!t(n)))}function el(e,{
sheets:t}){var a,s,u;let[n]=Ro(e.cell);if(e.criterion==="")return n===void 0?null:{tab:e.
tab,at:n};let r=t.find(l=>l.stage===e.stage&&l.judge===e.judge),o=(a=r==null?void 0:r.rows.filter(l=>l.
entry===e.entry))!=null?a:[],i=o.length===1?(u=(s=o[0])==null?void 0:s.marks.get(e.criterion))==null?
void 0:u.at:void 0;return r===void 0||i===void 0?null:{tab:r.tab,at:i}}function Ua(e,t,n){let r=n.cell(
t.row,t.column),o=e.kind==="label"?op:Ba;return n.hasFormula(t.row,t.column)?"other":o(r,e.now)?
"after":o(r,e.before.cell)?"before":"other"}function Ai(){let e=new g;return t=>{var r;let n=(r=e.get(
t))!=
null?r:ME(t);return e.set(t,n),n}}function Wg(e,t,n,r){let{before:o,now:i}=e,a=typeof i=="number"&&
FE(
o.format);return r?{tab:t,at:n,value:$E(o.cell),...a&&{format:o.format}}:{tab:t,at:n,value:i,...a&&{
format:"General"}}}function gB(e){let{at:t,by:n,stage:r,status:o,answeredAt:i,answeredBy:a}=e,s=Qu(e),
l={action:o==="waiting"||o==="confirmed"||o==="refused"?"propose":"fix",run:s,at:t,by:n,stage:r},c={
at:i,by:a,stage:r};return o==="undone"?[l,{...c,action:"undo",run:s}]:o==="confirmed"?[l,{...c,
action:"confirm",run:e.id}]:o==="refused"?[l,{...c,action:"refuse",run:e.id}]:[l]}function Kg(e,t){
var o;let n=new x(
t.map(({action:i,run:a,stage:s})=>E.stringify([i,a,s]))),r=new g;for(let i of e)for(let a of gB(i)){
let s=E.stringify([a.action,a.run,a.stage]);if(n.has(s))continue;let u=(o=r.get(s))!=null?o:{...a,
list:[]};
u.list.push(i),r.set(s,u)}return[...r.values()]}var hB=e=>/data validation|validasi data/i.test(k(e));
function Gg(e,t){try{return BE(e),an(),!0}catch(n){if(!t&&!hB(n))throw n;return console.warn(k(n)),!1}
}
function tl(e,t,n,r=!1){let{settings:o}=e.competition,i=Kg(t.list,n.rows);if(i.length===0)return{
ledger:t,
history:n};let a=i.flatMap(({action:O,list:A})=>A.filter(({status:P})=>O==="confirm"||O==="undo"||O===
"fix"&&P==="applied").map(P=>({one:P,action:O,place:el(P,e)}))),s=O=>a.map(({one:A,place:P})=>P===null||
!Qr(P.tab)?"other":Ua(A,P.at,O(P.tab))),u=s(Ai()),l=a.flatMap(({one:O,action:A,place:P},N)=>{let _=A===
"undo";return P!==null&&u[N]===(_?"after":"before")?[Wg(O,P.tab,P.at,_)]:[]}),c=Gg(l,r),p=c?null:s(
Ai()),
m={fix:new x,undo:new x};for(let[O,{one:A,action:P}]of a.entries()){let N=p==null?void 0:p[O];P==="fix"&&
(c?u[O]==="other":N!=="after")&&m.fix.add(A),P==="undo"&&N==="after"&&m.undo.add(A)}let y=t;if(m.
fix.size+m.undo.size>0){let O=t.list.filter(A=>!m.fix.has(A)).map(A=>m.undo.has(A)?{...A,status:
"applied",answeredAt:"",answeredBy:""}:A);y=Oi(t,O,o)}let T=n;for(let{list:O,...A}of i){let P=O.filter(
_=>!m.
fix.has(_)&&!(A.action==="undo"&&m.undo.has(_))),N=yB(P,A.action==="undo",o.language).join("; ");P.length>
0&&(T=zt(T,{...A,detail:N,hash:""},o.language))}return{ledger:y,history:T}}var yB=(e,t,n)=>e.map(({
tab:r,
cell:o,before:i,now:a})=>{let[s,u]=[Fo(i.cell,i.format,n),sr(a,n)];return t?Bg(r,o,u,s):Bg(r,o,s,u)}
);d();function bB(e,t,n,{old:r,now:o}){var s;let i=e.filter(u=>u.tab===t&&u.cell===n&&u.now===o&&Ba(
u.before.
cell,r)),a=(s=i[i.length-1])==null?void 0:s.status;return a==="waiting"||a==="refused"?a:"offered"}
function ip(e,{
statuses:t,corrections:n}){var p,m,y,T;let{code:r,fix:o,stage:i="",tab:a,cell:s}=e;if(o===void 0||a===
void 0||s===void 0||((p=t.find(O=>O.stage===i))==null?void 0:p.status)!=="open")return null;let u="judge"in e.params&&
(m=e.params.judge)!=null?m:"",l=Ro(s).map(O=>({at:O,status:bB(n,a,Be(O.row,O.column),
o)})),c=l.filter(O=>O.status==="offered");return{id:E.stringify([r,a,s,o.old,o.now]),seen:e.code==="SCORE_NOT_NUMBER"?
e.params.value:o.old,fix:o,stage:i,tab:a,judge:u,cells:(c.length>0?c:l).map(({at:O})=>O),
status:c.length>0?"offered":(T=(y=l[0])==null?void 0:y.status)!=null?T:"offered"}}function ap({id:e,
fix:t,seen:n,judge:r,status:o},i){let a=t.kind==="score"?r:null;return{id:e,kind:t.kind,old:sr(n,i),
now:t.now,confirm:a,status:o}}d();var vB=ne({id:U(),accept:qe(),at:U(),by:U()}),wB=Ue(vB),qg=e=>`fixAnswers:${e}`,
kB=8e3;function Wa(e){
let t=ze(qg(e));try{let n=ot(wB,E.parse(t!=null?t:"[]"));return n.success?n.data:[]}catch{return[]}}
function UE(e,t){let n=E.stringify([...Wa(e),t]);return n.length>kB?!1:(Ze(qg(e),n),!0)}var WE=e=>Ze(
qg(e),"[]"),Ka=e=>e.filter(t=>t.status==="waiting");function KE(e,t){return e.map(n=>{let r=n.status===
"waiting"?t.find(({id:o})=>o===n.id):void 0;return r===void 0?n:{...n,status:r.accept?"confirmed":
"refused",answeredAt:r.at,answeredBy:r.by}})}function kn(e=t=>t()){let t=Ve(),{settings:n}=t.competition,
r={workbook:t,history:tt(n.language),ledger:Xr(
n)};return xB(r)?r:e(TB)}function xB({history:e,ledger:{list:t}}){let n=new x(Ka(t).map(({judge:r})=>r));
return Kg(t,e.rows).length===0&&[...n].every(r=>Wa(r).length===0)}function TB(){let e=Ve(),{settings:
t}=e.
competition,n=Xr(t),r=[...new x(Ka(n.list).map(({judge:s})=>s))],o=r.flatMap(Wa),i=o.length===0?n:Oi(
n,KE(n.list,o),t),a=tl(e,i,tt(t.language),!0);for(let s of r)WE(s);return{...a,workbook:Ve()}}var nl=(
{
workbook:e,history:t,ledger:n})=>({statuses:Qe(e.competition.stages,t.rows),corrections:n.list});
function GE(e,t=ht(
e.workbook,{provisional:!1}).findings){let n=nl(e);return t.flatMap(r=>{let o=ip(r,n);return o===null?
[]:[o]})}function Zg({workbook:e,history:t,ledger:n}){let r=Qe(e.competition.stages,t.rows),o=u=>{
var l;
return((l=r.find(c=>c.stage===u))==null?void 0:l.status)==="open"},i=n.list.filter(u=>u.status==="applied"),
a=i[i.length-1],s=a===void 0?[]:i.filter(u=>Qu(u)===Qu(a));return s.every(({stage:u})=>o(u))?
s:[]}var rl="marked";function qE(e,t){var o;let[n,...r]=Zg(e);return{undo:n===void 0?null:{at:n.at,
by:n.
by,cells:r.length+1},waiting:Ka(e.ledger.list).map(i=>({...Hg(i,t),judge:i.judge})),marked:((o=ze(rl))!=
null?o:"")!==""}}var Hg=({tab:e,cell:t,entry:n,criterion:r,before:o,now:i},a)=>({tab:e,cell:t,entry:
n,
criterion:r,old:Fo(o.cell,o.format,a),now:sr(i,a)});d();d();d();d();var ZE={id:e=>`Kode peserta ${G(
e.code,"id")} dipakai lebih dari sekali (baris ${Y(e.rows.map(k),"id")}). Beri setiap peserta kode sendiri.`,
en:e=>`The entry code ${G(e.code,"en")} is used more than once (rows ${Y(e.rows.map(k),"en")}). Give every entry a code of its own.`}
;d();var HE={id:e=>`Nama inovasi ${G(e.name,"id")} dipakai oleh beberapa peserta (${Y(e.codes,"id")}; baris ${Y(
e.rows.map(k),"id")}). Hapus bila terdaftar dua kali; bila memang berbeda, bedakan namanya supaya juri tidak tertukar.`,
en:e=>`The name ${G(e.name,"en")} is used by several entries (${Y(e.codes,
"en")}; rows ${Y(e.rows.map(k),"en")}). Delete what was registered twice; if they differ, tell their names apart so that judges do not mix them up.`}
;d();var JE={id:e=>`Peserta ${e.entry} (${G(e.name,"id")}) belum dinilai lengkap oleh seorang juri pun. Tugaskan juri untuk menilainya.`,
en:e=>`Entry ${e.entry} (${G(e.name,"en")}) has not been scored completely by any judge. Assign a judge to it.`}
;d();var VE={id:e=>e.of==="entry"?`${G(e.one,"id")} dan ${G(e.other,"id")} hampir sama, dan tidak ada tab juri yang memuat keduanya. Bila satu peserta, samakan ejaannya; bila dua peserta, tulis keduanya di tab ${Z.entries.id} dengan kodenya masing-masing. Sampai itu jelas, tidak ada yang dihitung.`:
`Nama juri ${G(e.one,"id")} dan ${G(e.other,"id")} hampir sama. Bila satu orang, samakan ejaannya; bila dua orang, tulis keduanya di tab ${Z.judges.id}. Sampai itu jelas, tidak ada yang dihitung.`,
en:e=>e.
of==="entry"?`${G(e.one,"en")} and ${G(e.other,"en")} are almost the same, and no judge's tab has both. If they are one entry, spell them alike; if they are two, write both into the tab ${Z.entries.en} with codes of their own. Nothing is ranked until then.`:
`The judges' names ${G(e.one,"en")} and ${G(
e.other,"en")} are almost the same. If they are one person, spell them alike; if they are two, write both into the tab ${Z.judges.en}. Nothing is ranked until then.`}
;d();var YE={id:e=>`Juri ${e.judge} berbenturan kepentingan dengan peserta ${e.entry} (${{listed:
"tercatat di tab Juri","same-institution":"instansi sama","parent-institution":"instansi induk"}[e.reason]}).`,
en:e=>`Judge ${e.judge} has a conflict of interest with entry ${e.entry} (${{listed:
"listed in the judges tab","same-institution":"same institution","parent-institution":
"parent institution"}[e.reason]}).`};d();var XE={id:e=>`Juri ${e.judge} memberi nilai yang sama persis kepada semua peserta (${e.rows} baris), sehingga nilainya tidak membedakan siapa pun. Tanyakan kepada juri itu; nilainya tetap dihitung.`,
en:e=>`Judge ${e.judge} gives every entry exactly the same scores (${e.rows} rows), which tells nobody apart. Ask the judge; the scores count as written.`,
confidential:!0};d();var QE={id:e=>`Juri ${e.judge} tidak menilai peserta ${e.entry} (BK).`,en:e=>`Judge ${e.judge} stepped aside for entry ${e.entry} (BK).`}
;d();var eC={id:e=>`Nilai para juri untuk peserta ${e.entry} (${G(e.name,"id")}) berselisih terlalu jauh: dari ${se(
e.low,"id")} sampai ${se(e.high,"id")}, sedangkan batasnya ${se(e.limit,"id")}. Bahas dalam rapat juri; nilainya tetap dihitung.`,
en:e=>`The judges\u2019 scores of entry ${e.entry} (${G(e.name,
"en")}) lie too far apart: from ${se(e.low,"en")} to ${se(e.high,"en")}, while the limit is ${se(e.limit,
"en")}. Discuss it among the judges; the scores count as written.`};d();var tC={id:e=>`Nilai juri ${Y(
e.judges,"id")} ${e.same===e.marks?"sama persis":`sama pada ${e.same} dari ${e.marks} perbandingan`} untuk ${e.entries} peserta; kebetulan seperti itu hampir mustahil pada skala ini. Pastikan tidak ada tab yang tersalin; nilainya tetap dihitung.`,
en:e=>`The scores of judges ${Y(e.judges,"en")} are ${e.same===e.marks?"exactly the same":`the same in ${e.same} of ${e.marks} comparisons`} for ${e.entries} entries; on this scale that is next to impossible by chance. Make sure that no tab was copied; the scores count as written.`,
confidential:!0};d();function SB({groups:e,joins:t}){if(t.length<e.length-1)return"Minta juri menilai juga peserta kelompok lain, atau tambah juri.";
let n=t.map(({judge:r,entry:o})=>`juri ${r} menilai ${o}`);return`${t.length===
1?"Satu penilaian tambahan":`${t.length} penilaian tambahan`} cukup untuk menghubungkannya: ${Y(n,
"id")}.`}function EB({groups:e,joins:t}){if(t.length<e.length-1)return"Have judges score entries of another group as well, or add a judge.";
let n=t.map(({judge:r,entry:o})=>`judge ${r} scores ${o}`);return`${t.
length===1?"One more reading connects them":`${t.length} more readings connect them`}: ${Y(n,"en")}.`}
var nC={id:e=>`Penilaian terbagi dalam ${e.groups.length} kelompok juri yang tidak punya peserta bersama: ${e.groups.map(
t=>`(${t.join(", ")})`).join(" ")}. Keketatan antarkelompok tidak dapat dibandingkan. ${SB(e)}`,en:e=>`The scores fall into ${e.groups.length} groups of judges without a common entry: ${e.groups.map(
t=>`(${t.join(", ")})`).join(" ")}. Severity cannot be compared between groups. ${EB(
e)}`};d();d();d();d();var rC={name:{id:"Berita acara pleno",en:"Minutes of the plenary"},phase:
"plenary",missing:"winners"};d();var oC={name:{id:"Daftar hadir",en:"Attendance lists"},phase:
"before",missing:"guests"};d();var iC={name:{id:"Semua piagam dalam satu dokumen",en:
"All certificates in one document"},phase:"award",missing:"winners"};d();var aC={name:{id:
"Laporan akhir",en:"Final report"},phase:"award",missing:"winners"};d();var sC={name:{id:
"Lembar nilai",en:"Score sheets"},phase:"before",missing:"judges"};d();var uC={name:{id:"Pengumuman",
en:"Announcement"},phase:"plenary",missing:"winners"};d();var lC={name:{id:"Pernyataan juri",en:
"Judges\u2019 statements"},phase:"before",missing:"judges"};d();var cC={name:{id:"Piagam",en:
"Certificates"},phase:"award",byDefault:!0,missing:"winners"};d();var dC={name:{id:"Keputusan (SK)",
en:"Decree"},phase:"plenary",missing:"winners"};d();var pC={name:{id:"Surat pemenang",en:
"Award letters"},phase:"award",byDefault:!0,missing:"winners"};d();var mC={name:{id:
"Satu surat untuk semua pemenang",en:"One letter to all winners"},phase:"award",
missing:"winners"};d();var fC={name:{id:"Tanda terima",en:"Receipts"},phase:"award",missing:
"winners"};d();var gC={name:{id:"Tata cara penilaian",en:"Rules of scoring"},phase:"before",missing:
"judges"};d();var hC={name:{id:"Umpan balik peserta",en:"Feedback to entrants"},phase:"award",
missing:"losers"};d();var yC={name:{id:"Undangan",en:"Invitations"},phase:"before",missing:"guests"}
;var sp={"tata-cara":gC,pernyataan:lC,undangan:yC,"daftar-hadir":oC,"lembar-nilai":sC,"berita-acara":
rC,
sk:dC,pengumuman:uC,piagam:cC,gabungan:iC,surat:pC,"surat-daftar":mC,"tanda-terima":fC,"umpan-balik":
hC,
laporan:aC};var bC=(e,t)=>sp[e].name[t];var vC={id:{judges:
"belum ada juri, atau tab jurinya masih berisi kesalahan",guests:
"belum ada juri, peserta presentasi, atau pemenang yang dapat diundang",winners:
"tidak ada pemenang pada tahap terakhir",losers:"semua peserta yang dinilai menang"},en:{judges:
"there are no judges yet, or their tabs still hold errors",guests:
"there are no judges, presenters or winners to invite yet",winners:
"nobody has won at the last stage",losers:"every entry that was scored has won"}},Jg=(e,t)=>t==="id"?
`Tidak ada dokumen \u201C${bC(e,"id")}\u201D yang dibuat: ${vC.id[sp[e].missing]}.`:`No document \u201C${bC(
e,"en")}\u201D was made: ${vC.en[sp[e].missing]}.`;var wC={id:e=>Jg(e.kind,"id"),en:e=>Jg(e.kind,
"en")};d();var kC={id:e=>{var t;return{unanswered:`Sanggahan${e.entry===""?"":` tentang ${e.entry}`} belum dijawab dan diputuskan. Isi \u201CJawaban\u201D dan \u201CPutusan\u201D.`,
"too-late":`Sanggahan${e.entry===
""?"":` tentang ${e.entry}`} masuk sesudah masa sanggah berakhir (${We((t=e.until)!=null?t:"","id")}).`,
"unknown-entry":`Sanggahan menyebut kode ${G(e.entry,"id")} yang tidak ada di tab Peserta. Perbaiki kodenya.`,
reopens:`Putusan atas sanggahan${e.entry===""?"":` tentang ${e.entry}`} mengubah nilai tahap ${e.stage}, yang masih tertutup. Buka kembali tahap itu dari langkah Peringkat; alasannya sudah tersedia di sana.`}
[e.reason]},en:e=>{var t;return{unanswered:`The objection${e.entry===""?"":` about ${e.entry}`} has no answer and ruling yet. Fill in \u201CAnswer\u201D and \u201CRuling\u201D.`,
"too-late":`The objection${e.entry===""?"":` about ${e.entry}`} came after the objection period had ended (${We(
(t=e.until)!=null?t:"","en")}).`,"unknown-entry":`The objection names the code ${G(e.entry,
"en")}, which is not in the entries tab. Correct the code.`,reopens:`The ruling on the objection${e.
entry===""?"":` about ${e.entry}`} changes scores of the stage ${e.stage}, which is still closed. Open that stage again in the step Rank; the reason stands ready there.`}
[e.reason]}};d();var xC={id:e=>{var t;return{taken:`Putusan pleno memberi ${e.entry} peringkat ${e.rank}, padahal ${Y(
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
e.reason]}};d();d();d();var CB=[...Yf,Sa,ki];function Ga(e,t){let n=Ln.find(s=>s.key===e);if(n!==void 0)return n.word[
t];let[
r,o]=e.split(".");if(r==="prizes")return`${Da[t]} ${o!=null?o:""}`.trim();let i=CB.find(s=>s.part===
r),a=i==null?void 0:i.columns.find(s=>s.key===o);return i===void 0||a===void 0?e:`${i.tab[t]}: ${a.header[
t]}`}
function ol(e,t,n){var i,a;let r=Ln.find(s=>s.key===t);return(a=(i=(r!==void 0&&"choices"in r?r.choices:
[]).find(([s])=>s===e))==null?void 0:i[1][n])!=null?a:Ga(e,n)}function TC(e,t){var r,o;let[n]=e.split(
".");return(o=(r=Yf.find(i=>i.part===n))==null?void 0:r.tab[t])!=null?o:e}var qa=(e,t)=>e===null||e===""?
t==="id"?"kosong":"blank":typeof e=="number"?se(e,t):typeof e=="string"&&/^[\d.]+(; [\d.]+)+$/.test(
e)&&t==="id"?G(e.replace(/\./g,","),t):G(e,t),RB={version:{id:"versi aturan",en:"rules version"}};
function DB({thing:e,names:t,field:n},r){var l,c;let o=(p,m)=>r==="id"?
p:m,i=p=>{let m=n===null?"":Ga(`${p}.${n}`,r);return n===null?"":`, ${m.includes(": ")?m.slice(m.indexOf(
": ")+2):m}`},[a="",s="",u=""]=t;switch(e){case"setting":return(c=(l=RB[n!=null?n:""])==null?void 0:
l[r])!=null?c:`\u201C${Ga(n!=null?n:"",r)}\u201D`;case"stage":return`${o("tahap","stage")} ${a}${i(
"stages")}`;case"criterion":return`${o("kriteria","criterion")} ${s}${a===""?"":` (${a})`}${i(
"criteria")}`;case"entry":return`${o("peserta","entry")} ${a}${i("entries")}`;case"judge":return`${o(
"juri",
"judge")} ${a}${i("judges")}`;case"institution":return`${o("instansi","institution")} ${a}${i(
"institutions")}`;case"score":return u===""?`${o(`tab juri ${s}`,`tab of judge ${s}`)} (${a})`:`${o(
`nilai juri ${s} untuk ${u}`,`score of judge ${s} for ${u}`)} (${a})${n===null?"":`, ${n}`}`;case"plenary":
return`${o("putusan pleno tentang","plenary decision about")} ${s} (${a})${i("plenary")}`;case"order":
return o("urutan peserta, kriteria, atau tahap","the order of entries, criteria or stages")}}var OB=(
e,t)=>{
var n,r;return(r=(n=xo.find(([o])=>o===e))==null?void 0:n[1][t])!=null?r:""};function AB(e){var t,n,
r;if(!/^[[{]/.test(e))return e;try{let o=E.parse(e);return v.isArray(o)?o.join(", "):(r=(n=o.name)!=
null?n:(t=o.outcomes)==null?void 0:t.map(({places:i,name:a})=>`${i}: ${a}`).join("; "))!=null?r:e}
catch{
return e}}function up(e,t){let n=(l,c)=>t==="id"?l:c,{thing:r,field:o,old:i,now:a}=e,s=DB(e,t);if(r===
"order")return`${s} ${n("berubah","has changed")}`;if(o===null){let l=r==="score"&&e.names.length===
2?i!=null?i:a:null;if(l!==null){let c=n(`dengan nilai ${l} peserta`,`with scores of ${l} entries`);
return`${s}: ${a===null?n("tidak ada lagi","no longer there"):n("ditambahkan","put in")} (${c})`}
return a===null?
`${s}: ${n("dihapus","taken out")}${i===""?"":` (${qa(i,t)})`}`:`${s}: ${n("ditambahkan","put in")}${a===
""?"":` (${qa(a,t)})`}`}let u=l=>qa(typeof l!="string"?l:r==="setting"?ol(l,o,t):r==="entry"&&o==="status"?
OB(l,t):AB(l),t);return n(`${s}: semula ${u(i)}, kini ${u(a)}`,`${s}: was ${u(i)}, now ${u(a)}`)}
var PB=5;function Za(e,t){if(e.length===0)return"";let n=e.slice(0,PB).map(o=>{let i=[o.tab,o.cell].
filter(a=>a!==void 0).join("!");return`${i===""?"":`${i} `}${up(o,t)}`}),r=e.length-n.length;return r>
0&&n.push(t==="id"?`dan ${r} perubahan lagi`:`and ${r} more`),`: ${n.join("; ")}`}var SC={id:e=>e.decided!==void 0?
`Hasil yang ditetapkan ${We(e.computed,"id")} (kode ${e.decided.code}) tidak lagi sama dengan isi lembar${Za(
e.decided.changes,"id")}. Kembalikan isinya, atau buka kembali tahap ini dengan alasan lalu tetapkan lagi.`:
`Nilai atau pengaturan sudah berubah sejak peringkat dihitung (${We(e.computed,"id")}). Dokumen belum dapat dibuat: hitung peringkat sekali lagi.`,
en:e=>e.
decided!==void 0?`The result decided on ${We(e.computed,"en")} (code ${e.decided.code}) is no longer what the workbook says${Za(
e.decided.changes,"en")}. Put it back, or open this stage again with a reason and decide anew.`:`Scores or settings have changed since the ranking was computed (${We(
e.computed,
"en")}). Documents wait: compute the ranking again.`};d();var EC={id:e=>`Aturan tahap ini berubah sesudah nilai pertama masuk${Za(
e.changes,"id")}. Kembalikan aturannya, atau catat alasan perubahannya.`,en:e=>`The rules of this stage changed after its first score had come in${Za(
e.changes,"en")}. Put the rules back, or record the reason for the change.`};d();var CC={id:e=>{let t=`Peringkat ${e.rank}${e.category===void 0?
"":` (kategori ${e.category})`} ditempati bersama oleh ${Y(e.entries,"id")}`;return e.prize?`${t}, sedangkan uang pembinaan untuk tempat-tempat itu berbeda. Dokumen belum dapat dibuat: putuskan dalam rapat pleno dan isi \u201CPeringkat Putusan\u201D masing-masing di tab Pleno, atau sesuaikan \u201CUang Pembinaan\u201D.`:
`${t}, sedangkan tempat yang tersedia hanya ${e.places}. Dokumen belum dapat dibuat: putuskan dalam rapat pleno dan isi \u201CPeringkat Putusan\u201D masing-masing di tab Pleno.`}
,en:e=>{let t=`Rank ${e.rank}${e.category===
void 0?"":` (category ${e.category})`} is shared by ${Y(e.entries,"en")}`;return e.prize?`${t}, but the prizes of those places differ. Documents wait: decide in the plenary and fill in the \u201CDecided Rank\u201D of each in the tab Plenary, or adjust \u201CPrize\u201D.`:
`${t}, but there ${e.places===1?"is only 1 place":`are only ${e.places} places`}. Documents wait: decide in the plenary and fill in the \u201CDecided Rank\u201D of each in the tab Plenary.`}
};d();var RC={id:e=>`Peserta ${e.entry} muncul lebih dari satu kali di tab juri ${e.judge} (baris ${Y(
e.rows.
map(k),"id")}). Sisakan satu baris.`,en:e=>`Entry ${e.entry} stands more than once in the tab of judge ${e.judge} (rows ${Y(
e.rows.map(k),"en")}). Keep one row.`};d();var DC={id:e=>`Di tab juri ${e.judge} tidak ada baris untuk ${e.entries.length} peserta: ${Y(
e.entries,
"id")}. Tambahkan barisnya.`,en:e=>`The tab of judge ${e.judge} has no row for ${e.entries.length===
1?"1 entry":`${e.entries.length} entries`}: ${Y(e.entries,"en")}. Add ${e.entries.length===1?"it":
"them"}.`};d();var OC={id:e=>`Di tab juri ${e.judge}, kode ${e.entry} berdampingan dengan nama ${G(e.written,
"id")}, padahal menurut tab Peserta namanya ${G(e.name,"id")}. Pastikan nilai di baris itu untuk peserta yang mana, lalu perbaiki kode atau namanya. Nilai dihitung menurut kode.`,
en:e=>`In the tab of judge ${e.
judge} the code ${e.entry} stands beside the name ${G(e.written,"en")}, but in the entries tab it is ${G(
e.name,"en")}. Make sure which entry the scores of this row are for, then correct the code or the name. The code counts.`}
;d();var AC={id:e=>`Kode ${G(e.entry,"id")} di tab juri ${e.judge} tidak ada di tab Peserta. Perbaiki kodenya atau hapus barisnya.`,
en:e=>`The code ${G(e.entry,"en")} in the tab of judge ${e.judge} is not in the entries tab. Correct the code or delete the row.`}
;d();var PC={id:e=>`Baris${e.name===""?"":` ${G(e.name,"id")}`} tidak punya kode peserta. Isi kodenya seperti di tab Peserta.`,
en:e=>`The row${e.name===""?"":` ${G(e.name,"en")}`} has no entry code. Type the code as in the entries tab.`}
;d();var NC={id:e=>`Sel juri ${e.judge} berisi galat ${e.value}. Perbaiki rumusnya atau ketik nilainya.`,
en:e=>`A cell of judge ${e.judge} holds the error ${e.value}. Mend its formula or type the score.`};
d();var IC={id:e=>`Nilai juri ${e.judge} dihitung dengan rumus sehingga dapat berubah sendiri. Ketik angkanya, atau tempel sebagai nilai saja.`,
en:e=>`Scores of judge ${e.judge} are calculated by a formula and may change by themselves. Type the numbers, or paste them as values only.`}
;d();var _C={id:e=>`Nilai juri ${e.judge} terbaca sebagai tanggal ${We(e.date,"id")}. Ubah format sel menjadi Angka, lalu ketik ulang nilainya${e.likely===null?
"":` (mungkin maksudnya ${se(e.likely,"id")})`}.`,en:e=>`A score of judge ${e.judge} was read as the date ${We(
e.date,"en")}. Format the cell as number and retype the score${e.likely===null?"":` (probably ${se(e.likely,
"en")})`}.`};d();var NB=e=>e===1?"1 sel":`${e} sel`,IB=e=>e===1?"1 cell":`${e} cells`,$C={id:e=>`Nilai juri ${e.judge} belum diisi (${NB(
e.cells)}). Isi nilainya, atau ketik BK bila juri berbenturan kepentingan dengan peserta itu. Sel kosong tidak dihitung 0.`,
en:e=>`Scores of judge ${e.judge} are missing (${IB(e.cells)}). Fill them in, or type BK where the judge stepped aside. An empty cell is not counted as 0.`}
;d();var FC={id:e=>`Isi sel juri ${e.judge} ${G(e.value,"id")} bukan nilai. Ketik angka, atau BK bila juri berbenturan kepentingan dengan peserta itu.`,
en:e=>`The cell of judge ${e.judge} holds ${G(e.value,
"en")}, which is not a score. Type a number, or BK where the judge does not score this entry.`};d();
var MC={id:e=>`Nilai juri ${e.judge} ${se(e.value,"id")} di luar rentang ${se(e.min,"id")} sampai ${se(
e.max,"id")}. Perbaiki nilainya, atau rentang di tab Kriteria.`,en:e=>`The score ${se(e.value,"en")} of judge ${e.judge} is outside ${se(
e.min,"en")} to ${se(e.max,"en")}. Correct the score, or the range in the criteria tab.`};d();var LC={
id:e=>`Nilai ${se(e.value,"id")} dari juri ${e.judge} untuk peserta ${e.entry} jauh dari nilai juri lain (yang setara dengan ${se(
e.others,"id")}) dan dari nilai juri itu pada kriteria lain. Periksa apakah salah ketik; nilainya tetap dihitung.`,
en:e=>`The score ${se(e.value,"en")} of judge ${e.
judge} for entry ${e.entry} is far from those of the other judges (which come to about ${se(e.others,
"en")}) and from this judge\u2019s own scores on the other criteria. Check whether it was mistyped; it counts as written.`,
confidential:!0};d();var jC={id:e=>`Nilai di tab juri ${e.judge} sama dengan pada pembacaan terakhir, tetapi sekarang milik peserta lain (${e.rows} baris): agaknya hanya sel nilai yang diurutkan, tanpa kode dan nama. Urungkan pengurutannya, misalnya lewat Riwayat versi. Bila memang benar begini, terima urutan ini di panel.`,
en:e=>`The scores in the tab of judge ${e.judge} are those of the last reading, but now belong to other entries (${e.rows} rows): it seems that only the score cells were sorted, without codes and names. Undo the sorting, for instance in the version history. If it is right as it is, accept this order in the panel.`}
;d();var zC={id:e=>`Juri ${e.judge} tampaknya memakai skala lain untuk ${Y(e.criteria,"id")}: nilai tertingginya ${se(
e.highest,"id")}, sedangkan juri lain biasanya memberi ${se(e.usual,"id")}. Tanyakan kepada juri itu; nilainya tetap dihitung seperti tertulis.`,
en:e=>`Judge ${e.judge} seems to use another scale for ${Y(e.criteria,"en")}: the highest score is ${se(
e.highest,"en")}, while the other judges usually give ${se(e.usual,"en")}. Ask the judge; the scores count as written.`,
confidential:!0};d();var BC={id:e=>`Nilai juri ${e.judge} ${G(e.value,"id")} tersimpan sebagai teks, bukan angka. Ketik ulang ${se(
e.number,"id")} pada sel berformat Angka.`,en:e=>`The score ${G(e.value,"en")} of judge ${e.
judge} is stored as text, not as a number. Retype ${se(e.number,"en")} in a cell formatted as number.`}
;d();var UC={sum:{id:"jumlah nilai",en:"the sum"},mean:{id:"rata-rata nilai",en:"the mean"},
"weighted-sum":{
id:"jumlah nilai berbobot",en:"the weighted sum"},"weighted-mean":{id:"rata-rata nilai berbobot",en:
"the weighted mean"},score:{id:"nilai akhir (skala 100)",en:"the final score (of 100)"}},WC={id:e=>`Total juri ${e.judge} untuk peserta ${e.entry} tertulis ${se(
e.value,"id")}, padahal ${UC[e.basis].id} di baris itu ${se(e.expected,"id")}. Periksa apakah nilainya atau totalnya yang salah; yang dihitung adalah nilai per kriteria.`,
en:e=>`The total of judge ${e.judge} for entry ${e.entry} says ${se(e.
value,"en")}, but ${UC[e.basis].en} of this row is ${se(e.expected,"en")}. Check whether a score or the total is wrong; the scores per criterion count.`}
;d();function _B({entries:e,whole:t},n){let r=Y(e,n),o=e.length;if(n==="id"){let a=` Dengan kurang dari tiga juri tidak ada yang dibuang dan dipakai rata-rata biasa: ${Y(
t,"id")}.`;return`${o} peserta dinilai oleh kurang dari lima juri (${r}), sehingga setelah nilai tertinggi dan terendah dibuang hanya sedikit yang tersisa.${t.length===0?
"":a} Tambah juri, atau pilih metode \u201Crata-rata\u201D.`}let i=` With fewer than three judges nothing is dropped and the plain mean counts: ${Y(
t,"en")}.`;return`${o===
1?"1 entry was":`${o} entries were`} scored by fewer than five judges (${r}): once the highest and the lowest score are dropped, little is left.${t.length===0?
"":i} Add judges, or choose the method \u201Cmean\u201D.`}var GC=6;function $B({entries:e}){let t=e.map(
({entry:n,places:r})=>`${n} (${r===0?"peringkat tetap":`bergeser ${r} peringkat`})`);return`Peserta tidak dinilai oleh juri yang sama, dan keketatan juri berbeda. Dengan koreksi keketatan, nilai ${e.length} peserta jelas berubah: ${Y(
t,"id",GC)}. Pertimbangkan \u201CMetode\u201D = terkoreksi.`}function FB({entries:e}){let t=e.map(({
entry:n,places:r})=>`${n} (${r===0?"same rank":`moves ${r} ${r===1?"rank":"ranks"}`})`);return`Entries were not scored by the same judges, and judges differ in severity. Corrected for it, the scores of ${e.length===1?
"1 entry":
`${e.length} entries`} clearly change: ${Y(t,"en",GC)}. Consider \u201CMethod\u201D = adjusted.`}
function KC(e,t){
let n=(r,o)=>t==="id"?r:o;switch(e.reason){case"stage-weights-unused":return n(
"Bobot tahap terisi, tetapi \u201CGabung Nilai Tahap\u201D = tidak: bobot itu tidak dipakai.",
"Stage weights are set, but \u201CCarry Over\u201D is no: they are not used.");case"standard-scores":
return n(
"Skor baku menyamakan rata-rata dan sebaran nilai semua juri, sehingga mutu yang memang berbeda ikut terhapus bila juri menilai peserta yang berlainan; dalam simulasi metode ini yang terburuk selama para juri sama ketatnya. Pertimbangkan metode \u201Crata-rata\u201D.",
"Standard scores give every judge the same mean and spread, so that real differences are wiped out where judges saw different entries; in simulations this method was the worst while judges are equally strict. Consider the method \u201Cmean\u201D.");
case"standard-scores-carried":return n(
"Skor baku tiap tahap dihitung terhadap peserta tahap itu saja, jadi angka yang sama di dua tahap tidak sama artinya dan gabungannya meragukan. Pakai \u201CGabung Nilai Tahap\u201D = tidak, atau metode \u201Crata-rata\u201D.",
"Standard scores of a stage are measured against the entries of that stage alone, so equal numbers of two stages do not mean the same and their mean is doubtful. Set \u201CCarry Over\u201D to no, or the method to \u201Cmean\u201D.");
case"few-to-trim":return _B(e,t);case"uneven-judges":return t==="id"?$B(e):FB(e);case"passing-score-unit":
{let r=se(
e.value,t);return e.unit==="mean-rank"?n(`\u201CNilai Minimal Lolos\u201D = ${r} dibandingkan dengan rata-rata peringkat, bukan dengan nilai 0 sampai 100: yang dapat lolos hanya peserta dengan rata-rata peringkat ${r} atau lebih kecil. Kosongkan, atau isi dengan rata-rata peringkat.`,
`\u201CPassing Score\u201D = ${r} is compared with the mean rank, not with points of 0 to 100: only entries with a mean rank of ${r} or lower can advance. Leave it blank, or give a mean rank.`):
n(`\u201CNilai Minimal Lolos\u201D = ${r} dibandingkan dengan skor baku, bukan dengan nilai 0 sampai 100: skor baku 50 berarti setara rata-rata, dan setiap 10 adalah satu simpangan baku. Kosongkan, atau isi dengan skor baku.`,
`\u201CPassing Score\u201D = ${r} is compared with the standard score, not with points of 0 to 100: a standard score of 50 is average, and every 10 is one standard deviation. Leave it blank, or give a standard score.`)}
}}var qC={id:e=>KC(e,"id"),en:e=>KC(e,"en")};d();var ZC={id:e=>`Nilai maksimum tidak tertulis; dipakai ${se(
e.max,"id")}${e.max<100?" karena tidak ada nilai di atasnya":""}. Perbaiki di tab Kriteria bila lain.`,
en:e=>`No maximum is given; ${se(e.max,
"en")} is used${e.max<100?" because no score is above it":""}. Correct it in the criteria tab if it differs.`}
;d();var MB={"not-allowed":{id:e=>`bukan pilihan yang dikenal; isi dengan ${Mg(e,"id")}`,en:e=>`is not a known choice; use ${Mg(
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
};function LB(e,t){let n=G(TC(e,t),t);return t===
"id"?`Tab ${n} masih kosong; isi satu baris untuk masing-masing.`:`The tab ${n} is still empty; fill in one row for each.`}
function HC({setting:e,value:t,reason:n,allowed:r},o){if(n==="no-rows")return LB(
e,o);let i=typeof t=="string"?ol(t,e,o):t,a=r.map(s=>ol(s,e,o));return`${G(Ga(e,o),o)}${i===""?"":` = ${G(
i,o)}`} ${MB[n][o](a)}.`}var JC={id:e=>HC(e,"id"),en:e=>HC(e,"en")};d();var VC={"not-a-number":{id:
"bukan angka",en:"not a number"},negative:{id:"negatif",en:"negative"},"all-zero":{id:"semuanya nol",
en:"all zero"},"partly-blank":{id:"kosong, padahal yang lain berisi",en:
"blank while others are filled in"}},YC={id:e=>`Bobot ${e.of==="criteria"?"kriteria":"tahap"} ${e.value===
void 0?"":`${G(e.value,"id")} `}${VC[e.reason].id}. Isi semua bobot dengan angka yang lebih dari atau sama dengan 0, tidak semuanya 0.`,
en:e=>`The weight ${e.value===void 0?"":`${G(e.value,"en")} `}of ${e.of==="criteria"?"a criterion":
"a stage"} is ${VC[e.reason].en}. Fill every weight with a number of 0 or more, not all of them 0.`}
;d();var XC={id:e=>`Kriteria ${G(e.criterion,"id")} ada di lebih dari satu kolom (${Y(e.columns,"id")}) pada tab juri ${e.judge}. Sisakan satu kolom.`,
en:e=>`The criterion ${G(e.criterion,"en")} stands in more than one column (${Y(e.columns,"en")}) of the tab of judge ${e.judge}. Keep one.`}
;d();var QC={id:e=>`Tab juri ${e.judge} tidak punya kolom untuk kriteria ${G(e.criterion,"id")}. Tambahkan kolomnya, atau samakan judulnya dengan tab Kriteria.`,
en:e=>`The tab of judge ${e.judge} has no column for the criterion ${G(e.criterion,"en")}. Add the column, or give it the same header as in the criteria tab.`}
;d();var e2={id:e=>`Tahap ${G(e.stage,"id")} belum dimulai: belum ada nilai di tab jurinya. Perhitungan berhenti sebelum tahap ini.`,
en:e=>`Stage ${G(e.stage,"en")} has not begun: its judge tabs hold no score. Ranking ends before it.`}
;d();var t2={id:e=>{var t;return e.reason==="copy"?`Menurut namanya, tab ini salinan tab juri ${(t=e.judge)!=
null?t:""} (${G(e.first,"id")}), sehingga tidak dibaca. Hapus tab ini, atau beri nama lain bila ingin disimpan.`:
`Tab ini dan tab ${G(e.first,"id")} sama-sama terbaca sebagai ${e.judge===null?
"tab konfigurasi yang sama":`tab juri ${e.judge} pada tahap ini`}. Hapus atau ganti nama salah satunya.`}
,en:e=>{
var t;return e.reason==="copy"?`By its name this tab is a copy of the tab of judge ${(t=e.judge)!=null?
t:""} (${G(e.first,"en")}), so it is not read. Delete it, or give it another name to keep it.`:`This tab and the tab ${G(
e.first,"en")} both read as ${e.judge===null?"the same configuration tab":`the tab of judge ${e.judge} at this stage`}. Delete or rename one of them.`}
};d();var n2={id:e=>`Tab juri ${e.judge} belum berisi satu nilai pun. Minta juri itu mengisinya.`,en:
e=>`The tab of judge ${e.judge} does not hold a single score yet. Ask the judge to fill it in.`};d();
d();var r2=(e,t)=>Y(e.map(n=>se(n,t)),t),Pi=(e,t)=>Y(e.map(n=>G(n,t)),t,8),Ha=(e,t)=>e===null?"":` ${t} ${e}`,
jB={JUDGE_TABS:({tabs:e})=>`${e.length} tab juri: ${Pi(e,"id")}.`,SCORE_TAB:({tab:e,layout:t,judges:
n})=>`Nilai ${n.length} juri ada di satu tab ${G(e,"id")}, ${{groups:
"setiap juri dengan kolom kriterianya sendiri",totals:"satu nilai per juri",rows:
"satu baris per juri dan peserta",list:"satu baris per nilai"}[t]}: ${Pi(n,"id")}.`,STAGES:({stages:
e,advance:t})=>`${e.length} tahap, menurut nama tab juri: ${Y(e.map((n,r)=>t[r]==null?n:`${n} (lolos ${t[
r]})`),"id")}. Urutan dan jumlah lolos diperbaiki di tab ${Z.stages.id}.`,CRITERIA:({stage:e,names:t}
)=>`${t.length} kriteria${Ha(e,"tahap")}: ${Pi(t,"id")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${G(
e,"id")} bukan kriteria: ${{number:"nomor urut",sum:"jumlah atau rata-rata",rank:"peringkat",matter:
"bukan nilai juri",large:"angkanya terlalu besar untuk nilai",alone:
"berdiri di samping kriteria, jadi dianggap jumlahnya",own:"tidak ada di tab juri lain"}[t]}.`,
WEIGHTS:({from:e,stage:t})=>`Bobot${Ha(t,"tahap")}: ${{headers:"dari judul kolom",row:
"dari baris bobot",maxima:"sebesar nilai maksimum tiap kriteria, sehingga yang dihitung jumlah poin",
equal:"sama untuk semua kriteria, karena tidak tertulis"}[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Nilai maksimum${Ha(
n,"tahap")}: ${r2(e,"id")}, ${t==="written"?"seperti tertulis":"diperkirakan dari nilai yang ada"}.`,
ENTRIES:({count:e,by:t})=>`${e} peserta, dikenali dari ${t==="code"?"kodenya":
"namanya (huruf besar, spasi, dan tanda baca tidak dibedakan) dan diberi kode"}.`,ENTRY_LIST:({tab:e,
unscored:t})=>`Nama dan instansi peserta dilengkapi dari tab ${G(e,"id")}${t===0?"":`; ${t} baris di sana tidak ada di tab juri mana pun dan tidak diikutkan`}.`,
TAB_LEFT:({tab:e,reason:t})=>`Tab ${G(e,"id")} dibiarkan: ${{recap:
"namanya rekap, hasil, salinan, atau contoh",hidden:"disembunyikan",empty:"kosong","not-entries":
"tidak punya kolom peserta","not-scores":"tidak punya kolom nilai",summary:
"angkanya ringkasan dari tab lain","other-columns":"kolomnya lain dari tab juri","other-matter":
"bukan tentang penilaian"}[t]}.`},zB={JUDGE_TABS:({tabs:e})=>`${e.length===1?"1 judge tab":`${e.length} judge tabs`}: ${Pi(
e,"en")}.`,SCORE_TAB:({tab:e,layout:t,judges:n})=>`The scores of ${n.length} judges stand in one tab, ${G(
e,"en")}, ${{groups:"each judge with criteria columns of their own",totals:"one score per judge",
rows:"one row per judge and entry",list:"one row per score"}[t]}: ${Pi(n,"en")}.`,STAGES:({stages:e,
advance:t})=>`${e.length} stages, by the names of the judge tabs: ${Y(e.map((n,r)=>t[r]==null?n:`${n} (${t[
r]} advance)`),"en")}. Correct their order and who advances in the tab ${Z.stages.en}.`,CRITERIA:({
stage:e,names:t})=>`${t.length===1?"1 criterion":`${t.length} criteria`}${Ha(e,"of stage")}: ${Pi(t,
"en")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${G(e,"en")} is no criterion: ${{number:
"a row number",
sum:"a sum or mean",rank:"a rank",matter:"not what judges score",large:
"its numbers are too large for scores",alone:"it stands beside criteria and is taken for their sum",
own:"no other judge tab has it"}[t]}.`,WEIGHTS:({from:e,stage:t})=>`Weights${Ha(t,"of stage")}: ${{
headers:"from the headers",row:"from the row of weights",maxima:
"each criterion by its maximum, so that points are added up",equal:"equal, because none are written"}
[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Maximum score${Ha(n,"of stage")}: ${r2(e,"en")}, ${t==="written"?
"as written":"guessed from the scores there are"}.`,ENTRIES:({
count:e,by:t})=>`${e===1?"1 entry":`${e} entries`}, known by ${t==="code"?"code":
"name (case, spaces and punctuation aside) and given codes"}.`,ENTRY_LIST:({tab:e,unscored:t})=>`Names and institutions of entries are completed from the tab ${G(
e,"en")}${t===0?"":`; ${t} of its rows stand on no judge tab and are left out`}.`,TAB_LEFT:({tab:e,
reason:t})=>`The tab ${G(e,"en")} is left alone: ${{recap:
"by its name a recapitulation, result, copy or example",hidden:"it is hidden",empty:"it is empty",
"not-entries":"it has no column of entries","not-scores":"it has no column of scores",summary:
"its numbers sum up other tabs","other-columns":"its columns differ from those of the judge tabs",
"other-matter":"it is not about judging"}[t]}.`},BB={id:jB,en:zB};function UB({kind:e,params:t},n){
return BB[n][e](
t)}var o2=(e,t)=>UB(e,t),WB={nothing:()=>"","not-entries":e=>`Di tab ${e} tidak ditemukan kolom peserta: beri judul Kode atau Nama Inovasi pada kolomnya.`,
"not-scores":e=>`Di tab ${e} ada kolom peserta, tetapi tidak cukup jelas kolom mana yang berisi nilai.`,
"no-sign":e=>`Tab ${e} berisi angka, tetapi tidak ada tanda bahwa itu penilaian. Bila memang penilaian, beri nama tabnya \u201CJuri 1\u201D, \u201CJuri 2\u201D, atau judul kolom pesertanya Nama Inovasi.`,
turned:e=>`Di tab ${e} kriteria tampaknya menurun dan peserta mendatar. Putar tabelnya: salin, lalu Tempel khusus \u2192 Ditransposisi, sehingga setiap peserta satu baris.`,
unlike:e=>`Kolom nilai di tab ${e} berlainan, jadi tidak jelas mana tab juri: samakan judul kolomnya.`,
"several-shared":e=>`Tab ${e} masing-masing memuat nilai beberapa juri. Buat tab ${Z.stages.
id} dengan kolom Tahap dan Tab Nilai yang menyebut tab mana untuk tahap mana.`,"unclear-judges":e=>`Di tab ${e} tidak jelas kolom atau baris mana milik juri siapa: beri judul misalnya \u201CJuri 1\u201D di atas kolom-kolomnya, atau satu kolom Juri.`,
"stage-tab":e=>`Nilai semua juri ada di tab ${e}: tulis nama tab itu di kolom Tab Nilai pada tab ${Z.stages.id}.`,
stages:e=>`Tahap tidak dapat disimpulkan dari ${e}. Beri nama setiap tab juri \u201CTahap - Juri\u201D, misalnya \u201CProposal - J1\u201D, paling sedikit dua juri setiap tahap.`,
unbound:e=>`Nama tab ${e} tidak cukup membedakan para juri: beri setiap tab nama jurinya sendiri.`},
KB={nothing:()=>"","not-entries":e=>`No column of entries was found on ${e}: give it the header Code or Innovation.`,
"not-scores":e=>`${e} has a column of entries, but it is not clear enough which columns hold scores.`,
"no-sign":e=>`${e} holds numbers, but nothing says that they are judging. If they are, name the tabs \u201CJudge 1\u201D, \u201CJudge 2\u201D, or give the column of entries the header Innovation.`,
turned:e=>`On ${e} criteria seem to run down and entries across. Turn the table: copy it, then Paste special \u2192 Transposed, so that each entry has a row.`,
unlike:e=>`The columns of scores on ${e} differ, so it is not clear which are judge tabs: give them the same headers.`,
"several-shared":e=>`${e} each hold scores of several judges. Make a tab ${Z.stages.en} with the columns Stage and Score Tab that says which tab belongs to which stage.`,
"unclear-judges":e=>`On ${e} it is not clear which columns or rows are whose: write for instance \u201CJudge 1\u201D over the columns, or give the rows a column Judge.`,
"stage-tab":e=>`The scores of all judges stand in ${e}: write its name in the column Score Tab of the tab ${Z.stages.en}.`,
stages:e=>`The stages cannot be told from ${e}. Name every judge tab \u201CStage - Judge\u201D, for instance \u201CProposal - J1\u201D, with two judges or more in each stage.`,
unbound:e=>`The names of ${e} do not tell the judges apart: give every tab its judge's own name.`};
function Vg(e,t){
if(e===void 0)return"";let n=(t==="id"?WB:KB)[e.reason](Pi(e.tabs,t));return n===""?"":` ${n}`}var i2={
id:e=>e.judge===null?`Tab ${G(e.tab,"id")} tidak ada, dan isinya tidak dapat disimpulkan dari tab juri. Buat tab itu dengan judul kolom seperti pada contoh; atau isi tab juri dengan kolom Kode atau Nama Inovasi dan satu kolom angka untuk tiap kriteria, dengan judul kolom yang sama di semua tab juri.${Vg(
e.why,"id")}`:e.within?`Tab ${G(e.tab,"id")} tidak memuat nilai juri ${e.judge}. Tambahkan kolom atau baris juri itu, atau samakan namanya dengan tab Juri.`:
`Tab ${G(e.tab,"id")} untuk juri ${e.judge} tidak ada. Buat tabnya, atau samakan namanya.`,en:e=>e.judge===null?
`There is no tab ${G(
e.tab,"en")}, and the judge tabs do not tell what it would say. Make it, with headers as in the example; or fill judge tabs with a column Code or Innovation and one column of numbers per criterion, with the same headers on all of them.${Vg(
e.why,"en")}`:e.within?`The tab ${G(e.tab,"en")} holds no scores of judge ${e.judge}. Add the judge's columns or rows, or write the name as in the judges tab.`:
`There is no tab ${G(e.tab,"en")} for judge ${e.judge}. Make it, or correct its name.`};d();var a2={
id:e=>`Tab juri ${e.judge} belum diproteksi, padahal tab lain sudah: setiap editor dapat mengubah nilainya. Proteksi tab ini untuk juri itu saja (Data > Proteksi sheet dan rentang).`,
en:e=>`The tab of judge ${e.judge} is not protected although other tabs are: every editor can change its scores. Protect it for that judge alone (Data > Protect sheets and ranges).`}
;var Yg={TAB_MISSING:i2,TAB_EMPTY:n2,TAB_UNPROTECTED:a2,TAB_COPY:t2,STAGE_NOT_BEGUN:e2,
COLUMN_MISSING_CRITERION:QC,
COLUMN_DUPLICATE_CRITERION:XC,ROW_MISSING_ENTRY:DC,ROW_WITHOUT_CODE:PC,ROW_UNKNOWN_ENTRY:AC,
ROW_DUPLICATE_ENTRY:RC,
ROW_NAME_MISMATCH:OC,SCORE_ROWS_PERMUTED:jC,SCORE_MISSING:$C,SCORE_NOT_NUMBER:FC,SCORE_TEXT_NUMBER:
BC,
SCORE_IS_DATE:_C,SCORE_OUT_OF_RANGE:MC,SCORE_ERROR:NC,SCORE_FORMULA:IC,SCORE_SCALE_SUSPECT:zC,
SCORE_OUTLIER:LC,
TOTAL_MISMATCH:WC,JUDGE_NO_VARIANCE:XE,JUDGES_IDENTICAL:tC,JUDGES_DISAGREE:eC,JUDGE_CONFLICT:YE,
JUDGE_RECUSED:QE,
ENTRY_UNSCORED:JE,PANEL_DISCONNECTED:nC,ENTRY_DUPLICATE_CODE:ZE,ENTRY_DUPLICATE_NAME:HE,
NAMES_SIMILAR:VE,
SETTING_INVALID:JC,WEIGHTS_INVALID:YC,SCALE_ASSUMED:ZC,METHOD_CAUTION:qC,RULE_CHANGED_AFTER_SCORING:
EC,
TIE_AT_CUT:CC,PLENARY_CONFLICT:xC,OBJECTION_OPEN:kC,RESULT_STALE:SC,NO_DOCUMENT:wC};var Ja=({code:e}
)=>!Yg[e].confidential,GB=Yg;function qB({code:e,params:t},n){return GB[e][n](t)}var Bn=(e,t)=>qB(
e,t);function s2(e){let t="value"in e.params?e.params.value:void 0;return e.code==="SCORE_IS_DATE"?e.
params.date:typeof t=="object"?t.date:t===""?void 0:t}d();var ZB={error:I("Kesalahan","Error"),
warning:I("Peringatan","Warning"),info:I("Info","Info")},Va={severity:I(
"Tingkat","Severity"),stage:I("Tahap","Stage"),tab:I("Tab","Tab"),cell:I("Sel","Cell"),message:I(
"Uraian","What and what to do"),code:I("Kode Temuan","Finding")},HB=["error","warning","info"],Xg=e=>HB.
flatMap(t=>e.filter(n=>n.severity===t));function lp(e,t,n,r,o){let i=Z.findings[t],a=[{header:Va.severity[
t],
width:100,value:s=>ZB[s.severity][t]},{header:Va.stage[t],width:140,value:s=>{var u;return(u=s.stage)!=
null?u:""}},{header:Va.tab[t],width:160,value:s=>{var u;return(u=s.tab)!=null?u:""}},{header:Va.cell[
t],
width:80,value:s=>{var u;return(u=s.cell)!=null?u:""}},{header:Va.message[t],width:560,value:o},{
header:Va.
code[t],width:220,value:s=>s.code}];return vt(i,n,r,a,Xg(e),0)}d();d();function u2(e){let t=new g;
for(let{standings:r}of e)for(let{entry:o,title:i}of r)i!==null&&t.set(o.code,
i);let n=new x;return[...e].reverse().flatMap(r=>{let o=od(r).filter(({standing:s})=>!n.has(s.entry.
code)),i=n.size;for(let{standing:s}of o)n.add(s.entry.code);let a=0;return o.map(({standing:s,rank:u}
,l)=>{
var _,$,F;let{entry:c,rank:p,score:m,decision:y,category:T,categoryRank:O}=s;((_=o[l-1])==null?void 0:
_.rank)!==u&&(a=l+1);let A=($=t.get(c.code))!=null?$:null,P=(F=y==null?void 0:y.rank)!=null?F:null,N=r.
stage.name;return{place:i+a,entry:c,stage:N,rank:p,decided:P,score:m,title:A,category:T,categoryRank:
O}})})}d();var Ni={institution:I("Instansi","Institution"),parent:I("Induk","Parent"),unitType:I(
"Jenis Unit","Unit Type"),required:I("Wajib","Required"),count:I("Jumlah Inovasi","Entries"),codes:I(
"Kode","Codes"),
status:I("Keikutsertaan","Coverage")},JB={present:I("ikut","takes part"),absent:I("belum mengirim",
"has not submitted"),unlisted:I("ikut, tidak terdaftar","takes part, not listed")};function Qg({
institutions:e,
entries:t}){var s;let n=new g;for(let u of t){let l=z(u.institution);l!==""&&n.set(l,[...(s=n.get(l))!=
null?s:[],u])}let r=e.map(u=>{var c;let l=(c=n.get(z(u.name)))!=null?c:[];return{institution:u,
entries:l,
status:l.length>0?"present":"absent"}}),o=new x(e.map(u=>z(u.name))),a=[...n].filter(([u])=>!o.has(u)).
map(([,u])=>{var c,p,m,y;return{institution:{name:(p=(c=u[0])==null?void 0:c.institution)!=null?p:"",
parent:"",unitType:(y=(m=u[0])==null?void 0:m.unitType)!=null?y:"",required:!1},entries:u,status:
"unlisted"}});return[...r,...a]}function eh(e){let t=Qg(e).filter(n=>n.status!=="unlisted");return{
present:t.
filter(n=>n.status==="present").length,listed:t.length}}function l2(e){if(e.institutions.length===0)
return null;let t=Qg(e).filter(n=>n.status==="absent"&&n.institution.required);return{...eh(e),
absent:t.
map(n=>n.institution.name)}}function c2(e,t,n,r){let o=a=>{var s,u;return(u=(s=gn.find(([l])=>l===a))==
null?void 0:s[1][t])!=null?u:""},i=[{header:Ni.institution[t],width:280,value:a=>a.institution.name}
,
{header:Ni.parent[t],width:220,value:a=>a.institution.parent},{header:Ni.unitType[t],width:140,value:
a=>a.
institution.unitType},{header:Ni.required[t],width:80,value:a=>o(a.institution.required)},{header:Ni.
count[t],width:80,format:"0",value:a=>a.entries.length},{header:Ni.codes[t],width:160,value:a=>a.entries.
map(s=>s.code).join(", ")},{header:Ni.status[t],width:180,value:a=>JB[a.status][t]}];return vt(Z.coverage[
t],
n,r,i,Qg(e),1)}d();d();var cp=e=>e>0?`0.${"0".repeat(e)}`:"0",Ya=(e,t)=>b(Ft(e,t))/10**t;var Sr={
place:I("Peringkat Akhir","Final Rank"),code:I("Kode","Code"),name:I("Nama Inovasi","Innovation"),
institution:I("Instansi","Institution"),category:I("Kategori","Category"),categoryRank:I(
"Peringkat Kategori","Rank in Category"),stage:I("Tahap Terakhir","Last Stage"),rank:I(
"Peringkat Tahap",
"Rank in Stage"),decided:I("Peringkat Putusan","Decided Rank"),title:I("Predikat","Title")};function d2(
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
rank[t],width:80,format:"0",value:l=>l.rank},{header:r,width:80,format:cp(n),value:l=>Ya(l.score,n)}
,
{header:Sr.title[t],width:160,value:l=>{var c;return(c=l.title)!=null?c:""}},...e.some(l=>l.decided!==
null)?[{header:Sr.decided[t],width:80,format:"0",value:l=>{var c;return(c=l.decided)!=null?c:""}}]:[
]];
return vt(Z.finalRanking[t],o,i,u,e,3,a)}d();var th=(e,t,n,r)=>vt(e,t,n,[{header:r,width:600,value:(
)=>""}],[],0);d();var VB={rank:I("Peringkat","Rank"),decided:I("Peringkat Putusan","Decided Rank"),
code:I("Kode","Code"),
name:I("Nama Inovasi","Innovation"),institution:I("Instansi","Institution"),category:I("Kategori",
"Category"),categoryRank:I("Peringkat Kategori","Rank in Category"),tie:I("Penentu Nilai Sama",
"Tie-break"),title:I("Predikat","Title"),prize:I("Uang Pembinaan","Prize"),advances:I("Lolos",
"Advances"),explanation:I(
"Penjelasan","Explanation")},YB='"Rp"#,##0',XB=I("belum ditetapkan","not settled"),QB=I("ya","yes"),
eU=I("tidak","no");function p2(e,t){let{language:n,decimals:r}=t,o=cp(r),i=(c,p,m,y="")=>({header:VB[
c][n],
width:p,value:m,format:y}),{standings:a}=e,s=a.some(({category:c})=>c!==null),u=a.some(({prize:c})=>c!==
null),l=[i("rank",80,({rank:c})=>c,"0"),i("code",80,({entry:c})=>c.code),i("name",280,({entry:c})=>c.
name),i("institution",200,({entry:c})=>c.institution),i("category",130,({entry:c,category:p})=>p!=null?
p:c.category),...s?[i("categoryRank",80,({categoryRank:c})=>c!=null?c:"","0")]:[],{header:t.scoreHeader,
width:80,format:o,value:({score:c})=>Ya(c,r)},i("advances",80,({advances:c})=>(c?QB:eU)[n]),i(
"title",
130,({title:c})=>c!=null?c:""),...u?[i("prize",130,({prize:c})=>tU(c,n),YB)]:[],i("tie",180,t.tieOf),
i("explanation",520,t.explain),...e.standings.some(({decision:c})=>c!==void 0)?[i("decided",80,({
decision:c})=>{
var p;return(p=c==null?void 0:c.rank)!=null?p:""},"0")]:[],...t.carryOver?[{header:t.stageScoreHeader,
width:80,format:o,value:({stageScore:c})=>Ya(c,r)}]:[],...e.panel.judges.map(c=>({header:c.code,
width:80,
format:o,value:({judgeScores:p})=>{let m=p.get(c.code);return m===void 0?"":Ya(m,r)}}))];return vt(t.
name,t.title,t.origin,l,a,3,t.layout)}function tU(e,t){return e===null?"":e==="open"?XB[t]:e.amount}
function m2(e,t,n,r){let{settings:o,stages:i}=e,{language:a}=o,s=re(a).tabs,u=ln(e),{marked:l,origin:
c}=f2(
e,r),p=Fe();zn(lp(t.findings,a,l+s.findings(u),c,O=>Bn(O,a)));let m=nh(e,t.results,n,r);for(let O of m)
zn(O);let y=O=>p.includes(O)&&m.every(A=>A.name!==O);for(let O of i){let A=Lu(O,i,a),P=l+s.ranking(O.
name,u);y(A)&&zn(th(A,P,c,s.notRanked(O.name)))}let T=Z.finalRanking[a];if(i.length>1&&y(T)&&zn(th(T,
l+s.finalRanking(u),c,s.notFinal)),e.institutions.length>0){let{present:O,listed:A}=eh(e);zn(c2(e,a,
l+s.coverage(u),`${s.covered(O,A)} \xB7 ${c}`))}}function f2({settings:e},t){let n=re(e.language).tabs,
r=t.provisional?`${n.provisional} \xB7 `:"",o=yE($n(e.method),e.language),i=o===""?"":` (${o})`,a=`${r}${n.
computed(t.at,t.by,t.id)} \xB7 ${n.method(e.method)}${i} \xB7 ${n.hash(t.hash)} \xB7 ${n.overwritten}`;
return{marked:r,origin:a}}function nh(e,t,n,r){let{stages:o,settings:i}=e,{language:a,decimals:s}=i,
u=re(a).tabs,l=ln(e),{marked:c,origin:p}=f2(e,r),m=o.flatMap((A,P)=>{let[N,_]=[t[P],n[P]];if(N===void 0||
_===void 0)return[];let $=Lu(A,o,a),F=N.last&&!i.rankedWinners?`${u.unordered} \xB7 `:"",B=c+u.ranking(
A.name,l);return[nU(e,N,_,$,B,F+p)]});if(o.length<2||t.length<o.length)return m;let y=c+u.finalRanking(
l),T=u.decimals(s),O=ja($n(i.method),a);return[...m,d2(u2([...t]),a,s,O,y,p,T)]}var ln=({settings:e}
)=>e.
competition.includes(e.year)?e.competition:`${e.competition} ${e.year}`.trim();function nU(e,t,n,r,o,
i){
let{language:a,decimals:s,carryOver:u}=e.settings,l=$n(t.method);return p2(t,{name:r,title:o,origin:
i,
layout:re(a).tabs.decimals(s),language:a,decimals:s,carryOver:u,scoreHeader:ja(l,a),stageScoreHeader:
ja(
l,a,!0),tieOf:c=>{var p,m;return(m=(p=n.get(c))==null?void 0:p.tie)!=null?m:""},explain:c=>{var p,m;
return(m=(p=n.get(c))==null?void 0:p.text)!=null?m:""}})}d();function Er(e,t,n){let r=dt(t);return Xg(
e).map(o=>{var s,u,l;let i=s2(o),a=n===void 0?null:ip(o,n);
return{code:o.code,severity:o.severity,stage:(s=o.stage)!=null?s:null,tab:(u=o.tab)!=null?u:null,
cell:(l=
o.cell)!=null?l:null,message:Bn(o,r),...i===void 0?{}:{value:i},...a===null?{}:{fix:ap(a,r)}}})}var Mo=(
e,t)=>e.
filter(n=>n.severity===t).length,Xa=e=>Mo(e,"error")===0;d();var dp=(e,t)=>e.length===0?{}:{
understood:e.map(n=>({kind:n.kind,sure:n.sure,tab:"tab"in n.params?n.
params.tab:null,message:o2(n,t)}))};d();d();var Qa=e=>e.find(t=>_e(t,Z.objections)),rU=1440*60*1e3;
function g2({settings:e},t){var r;let n=(r=e.
decisionDate)!=null?r:t;return e.objectionDays===null||n===null?null:new C(C.parse(`${n}T00:00:00Z`)+
e.objectionDays*rU).toISOString().slice(0,10)}function h2(e,{stages:t}){var n,r;return((r=(n=it(e,ki))==
null?void 0:n.rows)!=null?r:[]).flatMap(({cell:o})=>{let i=t.find(u=>z(u.name)===z(K(o("reopens"))));
if(i===void 0||ce(o("ruling")))return[];let[a,s]=[K(o("entry")),K(o("ruling"))];return[{stage:i.name,
entry:a,date:Do(o("date")),ruling:s}]})}function y2(e,t,n,r){var i;let o=it(e,ki);return((i=o==null?
void 0:o.rows)!=null?i:[]).flatMap(({row:a,cell:s})=>{var A;let u=K(s("entry")),l=t.entries.find(P=>J(
P.code)===J(u)),c=Do(s("date")),p=ce(s("answer"))||ce(s("ruling")),m=K(s("reopens")),y=(A=t.stages.find(
P=>z(P.name)===z(m)))==null?void 0:A.name,T=[];if(!ce(s("date"))&&c===null){let P={setting:
"objections.date",value:s("date"),reason:"not-a-date",allowed:[]};T.push({code:"SETTING_INVALID",
severity:"warning",...Xe(o,a,"date"),params:P})}if(m!==""&&y===void 0){let P=t.stages.map(_=>_.name),
N={setting:"objections.reopens",value:m,reason:"unknown-reference",allowed:P};T.push({code:
"SETTING_INVALID",severity:"warning",...Xe(o,a,"reopens"),params:N})}let O={code:"OBJECTION_OPEN",
severity:"warning"};return u!==
""&&l===void 0&&T.push({...O,...Xe(o,a,"entry"),params:{entry:u,reason:"unknown-entry"}}),n!==null&&
c!==null&&c>n?T.push({...O,...Xe(o,a,"date"),params:{entry:u,reason:"too-late",until:n}}):p?T.push({
...O,...Xe(o,a,"answer"),params:{entry:u,reason:"unanswered"}}):y!==void 0&&r({stage:y,date:c})&&T.push(
{...O,...Xe(o,a,"reopens"),params:{entry:u,reason:"reopens",stage:y}}),T})}d();d();var Ii=(e,t)=>e.map(
(n,r)=>{var o;return[n,(o=t[r])!=null?o:null]}),pp=e=>k(e!=null?e:""),b2=({values:e})=>e.
map(([,t])=>t).filter(t=>t!==null).join("; ");function v2(e){let t=[{thing:"setting",names:[],values:
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
return new g(t.map(n=>[E.stringify([n.thing,...n.names]),n]))}function mp(e,t){var s,u;let[n,r]=[v2(
e),v2(t)],o=[...w2(e,t,"old"),...w2(t,e,"now")],i=({thing:l,names:[c,p]})=>l==="score"&&o.some(({
names:m})=>m[0]===
c&&m[1]===p),a=[...o];for(let[l,c]of n){let{thing:p,names:m,values:y}=c,T=r.get(l);if(T===void 0){i(
c)||a.push({thing:p,names:m,field:null,old:b2(c),now:null});continue}let O=new g(T.values),A=new g(y);
for(let P of new x([...A.keys(),...O.keys()])){let[N,_]=[(s=A.get(P))!=null?s:null,(u=O.get(P))!=null?
u:null];N!==_&&a.push({thing:p,names:m,field:P,old:N,now:_})}}for(let[l,c]of r){if(n.has(l)||i(c))continue;
let{thing:p,names:m}=c;a.push({thing:p,names:m,field:null,old:null,now:b2(c)})}return a.length>0||E.
stringify(e)===E.stringify(t)?a:[{thing:"order",names:[],field:null,old:null,now:null}]}function w2(
e,t,n){
let r=new x(t.sheets.map(({stage:o,judge:i})=>E.stringify([o,i])));return e.sheets.filter(({stage:o,
judge:i,rows:a})=>a.length>0&&!r.has(E.stringify([o,i]))).map(({stage:o,judge:i,rows:a})=>({...{
thing:"score",names:[o,i],field:null,old:null,now:null},[n]:a.length}))}d();function Un(e){let t=k(b.parseInt(
e.slice(0,12),16)%1e8).padStart(8,"0");return`${t.slice(0,4)}-${t.
slice(4)}`}d();var rh=[2],eo=rh[0],oU=["top","method","missing","tieBreaks","decimals","carryOver",
"passingScore","maxPerInstitution","winnersPerCategory","prizes","rankedWinners","winnerTerm",
"severityCorrection","conflicts"],iU=e=>e===void 0||e.kind==="blank"?null:e.kind==="score"?e.value:e.kind==="recused"?
"BK":typeof e.raw=="object"?e.raw.date:e.raw,fp=e=>e===null||typeof e=="number"||typeof e=="boolean"||
typeof e=="string"?e:E.stringify(e),gp=(e,t)=>e<t?-1:b(e>t);function aU({stage:e,judge:t,columns:n,
rows:r}){
let o=[...n.keys()].sort(gp);return{stage:e,judge:t,criteria:o,rows:r.flatMap(({entry:i,marks:a})=>i===
null?[]:[[i,...o.map(s=>iU(a.get(s)))]]).sort(([i],[a])=>gp(i,a))}}var sU=({settings:e})=>f.fromEntries(
oU.map(t=>[t,fp(e[t])]));function il(e,t,n,r,o=eo){let{entries:i,judges:a,institutions:s}=e,u=e.stages.
findIndex(p=>p.name===r),l=u<0?e.stages:e.stages.slice(0,u+1),c=p=>p===null||l.some(m=>m.name===p);
return{
version:o,rules:sU(e),stages:l.map(p=>[p.name,p.weight,p.advance,fp(p.title)]),criteria:e.criteria.filter(
p=>c(p.stage)).map(p=>[p.stage,p.name,p.weight,p.min,p.max]),entries:i.map(p=>[p.code,p.name,p.institution,
p.category,p.status]),judges:a.map(p=>[p.code,p.institution,fp(p.stages),fp(p.conflicts)]),
institutions:s.
map(p=>[p.name,p.parent]),plenary:n.filter(p=>c(p.stage)).map(p=>[p.stage,p.entry,p.rank,p.reason,p.
votesFor,p.votesAgainst]),sheets:t.filter(p=>c(p.stage)).sort((p,m)=>gp(p.stage,m.stage)||gp(p.judge,
m.judge)).map(aU)}}var hp=(...e)=>E.stringify(il(...e));d();var k2={part:"decisions",tab:Z.decisions,
columns:[{key:"stage",header:I("Tahap","Stage"),width:140},
{key:"code",header:I("Kode Penetapan","Decision Code"),width:110},{key:"at",header:I("Waktu","Time"),
width:150},{key:"by",header:I("Pelaku","By"),width:200},{key:"method",header:I("Metode","Method"),
width:110},
{key:"version",header:I("Versi Aturan","Rules Version"),width:90},{key:"hash",header:I("Sidik Hasil",
"Result Hash"),width:160},{key:"part",header:I("Bagian","Part"),width:70},{key:"content",header:I(
"Isi","Content"),width:300}]},uU=3e4;function lU(e){var n;return(n=e.replace(/[^\x20-\x7e]/g,r=>`\\u${r.
charCodeAt(0).toString(16).padStart(4,"0")}`).match(new RegExp(`\\S(?:.{0,${uU}}\\S)?(?=\\S|$)`,"g")))!=
null?n:[]}function x2(e,t,n,r,o){let i=e.flatMap(s=>lU(s.text).map((u,l)=>({...s,part:k(l+1),content:
u}))),
a=k2.columns.map(({key:s,header:u,width:l})=>({header:u[n],width:l,value:c=>c[s]}));return vt(t,r,o,
a,i,0)}function yp(e){var r;let t=e===null?null:it(e,k2),n=new g;for(let{cell:o}of(r=t==null?void 0:
t.rows)!=null?r:[]){let i=K(o("stage")),a=n.get(i),s=k(o("content"));a!==void 0?n.set(i,{...a,text:a.
text+s}):n.set(i,{stage:i,code:K(o("code")),at:K(o("at")),by:K(o("by")),method:K(o("method")),
version:K(
o("version")),hash:K(o("hash")),text:s})}return[...n.values()]}function T2({text:e}){try{let t=E.parse(
e);return[...[t.stages,t.criteria,t.entries,t.judges,t.institutions],t.plenary,t.sheets].every(v.isArray)?
{snapshot:t,canonical:E.stringify(t)}:null}catch{return null}}d();function bp(e,{competition:t,
sheets:n,decisions:r,locate:o}){let{thing:i,names:a,field:s}=e,u=(()=>{
var y,T,O;let[c="",p="",m=""]=a;switch(i){case"score":{let A=n.find(N=>N.stage===c&&N.judge===p),P=(
T=
(y=A==null?void 0:A.rows.find(N=>N.entry===m))==null?void 0:y.marks.get(s!=null?s:""))==null?void 0:
T.at;return A===void 0?null:{tab:A.tab,...P&&{cell:Be(P.row,P.column)}}}case"setting":return s===null?
null:o({kind:"setting",key:s});case"stage":return l("stage",t.stages.findIndex(A=>A.name===c));case"criterion":
return l("criterion",t.criteria.findIndex(A=>{var P;return((P=A.stage)!=null?P:"")===c&&A.
name===p}));case"judge":return l("judge",t.judges.findIndex(A=>A.code===c));case"plenary":return(O=r.
find(A=>A.stage===c&&A.entry===p))!=null?O:null;default:return null}})();if(u===null)return e;return{
...e,tab:u.tab,...u.cell?{cell:u.cell}:{}};function l(c,p){return p<0||s===null?null:o({kind:c,index:
p,
column:s})}}var S2=new D;function Lo(e,t,n=eo){var c,p,m,y;let{competition:r,sheets:o,decisions:i}=e,
a=(c=S2.get(
e))!=null?c:new g;S2.set(e,a);let s=(m=t!=null?t:(p=r.stages[r.stages.length-1])==null?void 0:p.name)!=
null?m:"",u=`${n} ${s}`,l=(y=a.get(u))!=null?y:Ht(hp(r,o,i,s,n));return a.set(u,l),l}var oh=(e,t,n)=>{
var r;return(r=rh.find(o=>Lo(e,n,o)===t))!=null?r:null},ih=e=>yp(Vt(Z.decisions[e]).grid);function ah(
e,t,n){
let r=t===void 0?null:T2(t);if(t===void 0||r===null||Ht(r.canonical)!==n)return null;let{competition:
o,
sheets:i,decisions:a}=e,s=il(o,i,a,t.stage,r.snapshot.version);return mp(r.snapshot,{...s,version:eo}
).
map(u=>bp(u,e))}function E2(e,t){let r=t.filter(a=>a.status==="decided").filter(({stage:a,hash:s})=>Lo(
e,a)!==s);if(r.length===0)return[];let o=ih(e.competition.settings.language),i=new x;return r.flatMap(
({stage:a,at:s,hash:u})=>{var O,A;let l=o.find(P=>P.stage===a&&P.hash===u),c=((O=ah(e,l,u))!=null?O:
[]).filter(P=>!i.has(E.stringify(P)));for(let P of c)i.add(E.stringify(P));let{tab:p,cell:m}=(A=c.find(
P=>P.tab!==void 0))!=null?A:{},y={...p===void 0?{}:{tab:p},...m===void 0?{}:{cell:m}},T={computed:s,
decided:{code:Un(u),changes:c}};return[{code:"RESULT_STALE",severity:"warning",stage:a,...y,params:T}
]})}d();var R2="rules",cU=8e3;function D2(e,t){let n={...e,entries:[],judges:[],institutions:[]},r=il(
n,[],[],
t);return{...r,version:0,stages:r.stages.filter(([o])=>o===t),criteria:r.criteria.filter(([o])=>o===
null||o===t)}}var O2=(e,t)=>Ht(E.stringify(D2(e,t)));function dU(){let e=ze(R2);try{return E.parse(e!=
null?e:"{}")}catch{return{}}}var pU=({sheets:e},t)=>e.some(n=>n.stage===t&&n.rows.some(({marks:r})=>[
...r.values()].some(({kind:o})=>o==="score")));function A2(e,t){let{competition:n}=e,r=dU(),o=new g(
n.stages.filter(({name:a})=>pU(e,a)).map(({name:a})=>[a,D2(n,a)])),i=[...o].filter(([a])=>r[a]===void 0);
if(i.length>0){let a={...r,...f.fromEntries(i.map(([u,l])=>[u,E.stringify(l)]))},s=()=>f.fromEntries(
f.entries(a).map(([u,l])=>[u,C2(l)]));Ze(R2,E.stringify(E.stringify(a).length>cU?s():a))}return[...o].
flatMap(([a,s])=>{var A,P;let[u,l]=[r[a],Ht(E.stringify(s))];if(u===void 0||C2(u)===l)return[];let c=t(
).
filter(N=>N.action==="rules"&&N.stage===a);if(((A=c[c.length-1])==null?void 0:A.hash)===l)return[];
let p=u.
startsWith("{")?E.parse(u):null,m=p===null?[]:mp(p,s).map(N=>bp(N,e)),{tab:y,cell:T}=(P=m.find(N=>N.
tab!==void 0))!=null?P:{},O={...y===void 0?{}:{tab:y},...T===void 0?{}:{cell:T}};return[{code:
"RULE_CHANGED_AFTER_SCORING",severity:"warning",stage:a,...O,params:{changes:m}}]})}var C2=e=>e.startsWith(
"{")?Ht(e):e;d();var sh=(e,t)=>({stage:n,date:r})=>{var i,a;return!t.some(s=>s.action==="reopen"&&s.stage===n&&
s.at>=
(r!=null?r:""))&&((a=(i=ar(e,n))==null?void 0:i.status)!=null?a:"open")!=="open"};function mU(e,t,n){
let r=t.every(({status:s})=>s==="open")?void 0:Qa(Fe());if(r===void 0)return new g;let o=re(e.settings.
language).history,i=h2(Ne(r),e).filter(sh(t,n)),a=new x(i.map(({stage:s})=>s));return new g([...a].map(
s=>{let u=i.filter(l=>l.stage===s);return[s,u.map(({entry:l,date:c,ruling:p})=>o.ruling(l,c,p)).join(
"; ")]}))}function P2(e,t){let n=Qe(e.stages,t),r=mU(e,n,t);return n.map(({stage:o,status:i,at:a,by:
s,
hash:u})=>{var l;return{stage:o,status:i,at:a,by:s,code:u===""?null:Un(u),ruling:(l=r.get(o))!=null?
l:null}})}function to(e,{rows:t}){let{competition:n}=e,r=Qe(n.stages,t),o=r[r.length-1],i=Qa(Fe()),a=g2(
n,(o==
null?void 0:o.status)==="decided"?o.at.slice(0,10):null);return[...E2(e,r),...A2(e,()=>t),...i===void 0?
[]:y2(Ne(i),n,a,sh(r,t))]}function N2(){return ie(()=>(me(),jo(kn(Ee))))}function jo(e){let{workbook:
t,history:n}=e,{language:r}=t.
competition.settings,{findings:o,progress:i}=ht(t,{provisional:!1}),a=[...o,...to(t,n)];return Ei(t,
a),$g(t.own,i),{ok:Xa(a),findings:Er(a,r,nl(e)),...dp(t.facts,r),progress:i,fixes:qE(e,dt(r))}}
function I2(){
return ie(()=>(me(),Ee(()=>{let e=Ve(),{competition:t}=e,{language:n}=t.settings,r=ht(e,{provisional:
!1}),
o=[...r.findings,...to(e,tt(n))],i=o.filter(Ja),a=re(n).tabs,s=`${a.checked(et(),Oe(),kt())} \xB7 ${a.
overwritten}`,u=a.findings(ln(t));return zn(lp(i,n,u,s,l=>Bn(l,n))),Ei(e,o),$g(e.own,r.progress),{
errors:Mo(
i,"error"),warnings:Mo(i,"warning")}})))}var fU=ne({tab:U()});function _2(e){return ie(()=>{let{tab:
t}=de(fU,e);return me(),Ee(()=>{let n=Ve(),
{findings:r}=ht(n,{provisional:!1}),o=r.filter(s=>s.code!=="SCORE_ROWS_PERMUTED"||s.tab!==t);o.length===
r.length&&pe(le("BAD_REQUEST",re(Je()).problems.notSorted(t)));let{language:i}=n.competition.settings,
a=re(i).history.accepted(t);return zt(tt(i),{at:et(),by:Oe(),action:"accept",detail:a,run:kt(),hash:
""},
i),Ei(n,o),jo(kn())})})}d();var $2=ne({fixes:Ue(U())}),uh=250;function F2({sheets:e},t,n,r,o){var l,
c,p,m,y,T,O;let i=e.filter(A=>A.
tab===t),a=(l=i.find(A=>A.judge===n))!=null?l:i.length===1?i[0]:void 0,s=(m=(p=[...(c=a==null?void 0:
a.columns)!=null?c:[]].find(([,A])=>A[0]===o))==null?void 0:p[0])!=null?m:"",u=(T=(y=a==null?void 0:
a.rows.find(A=>A.row===r))==null?void 0:y.entry)!=null?T:"";return{judge:(O=a==null?void 0:a.judge)!=
null?O:n,entry:u,criterion:s}}function M2(e){return ie(()=>{let{fixes:t}=de($2,e);me();let n=kn(Ee),
{workbook:r}=n,o=dt(r.competition.settings.language);return{fixes:L2(n,t).map(i=>{let{tab:a,judge:s,
cells:u}=i,l=ap(i,o),c={old:l.old,now:sr(i.fix.now,o)};return{...l,cells:u.map(({row:p,column:m})=>{
let{entry:y,criterion:T}=F2(r,a,s,p,m);return{tab:a,cell:Be(p,m),entry:y,criterion:T,...c}})}})}})}
function L2(e,t){
let n=new x(t);return GE(e).filter(r=>n.has(r.id)&&r.status==="offered")}function j2(e){return ie(()=>{
let{fixes:t}=de($2,e);return me(),Ee(()=>{let n=kn(),{competition:r}=n.workbook,o=L2(n,t),i=new g(r.
judges.map(({code:O,email:A})=>[O,A])),a=({fix:O,judge:A})=>{var P;return O.kind!=="score"||((P=i.get(
A))!=null?P:"")!==""},s=gU(n.workbook,o.filter(a)),{ledger:u,history:l}=n;s.length>0&&(u=Oi(u,[...u.
list,...s],r.settings),{ledger:u,history:l}=tl(n.workbook,u,l));let c=new x(s.map(({id:O})=>O)),p=u.
list.filter(({id:O})=>c.has(O)),m=O=>p.filter(A=>A.status===O).length,y=new x(o.map(({id:O})=>O)),T=o.
reduce((O,A)=>O+A.cells.length,0);return{applied:m("applied"),asked:m("waiting"),left:T-p.length+t.filter(
O=>!y.has(O)).length,unreachable:[...new x(o.filter(O=>!a(O)).map(({judge:O})=>O))],check:jo(kn())}}
)})}
function gU(e,t){let[n,r,o]=[et(),Oe(),Ai()],i=t.flatMap(({tab:s,judge:u,stage:l,fix:c,cells:p})=>{
let m=c.
kind==="score"?"waiting":"applied";if(m==="applied"&&!Qr(s))return[];let y=o(s);return p.flatMap(T=>{
let{row:O,column:A}=T,P=F2(e,s,u,O,A),N=c.kind==="label"?"":P.criterion,_={id:"",at:n,by:r,stage:l,
tab:s,
status:m,criterion:N,cell:Be(O,A),judge:P.judge,entry:c.kind==="label"&&P.entry===""?k(c.now):P.entry,
now:c.now,kind:c.kind,answeredAt:"",answeredBy:"",before:{cell:c.old,format:y.format(O,A)}};return Ua(
_,T,y)!=="before"?[]:[{..._,before:{..._.before,cell:y.cell(O,A)}}]})}),a=v.from({length:h.ceil(i.length/
uh)},kt);return i.map((s,u)=>({...s,id:`${a[h.floor(u/uh)]}/${u%uh+1}`}))}function z2(){return ie(()=>(
me(),
Ee(()=>{let e=kn(),{workbook:t,ledger:n,history:r}=e,{settings:o}=t.competition,i=Zg(e),a=Di(dt(o.language)),
[s]=i;if(s===void 0)return pe(le("BAD_REQUEST",a.nothingToUndo));let u=Ai(),l=i.find(O=>{let A=el(O,
t);return A===null||!Qr(A.tab)||Ua(O,A.at,u(A.tab))!=="after"});if(l!==void 0)return pe(le(
"BAD_REQUEST",a.changedSince(l.tab,l.cell)));let c={answeredAt:et(),answeredBy:Oe()},p=n.list.map(O=>i.includes(
O)?{...O,...c,status:"undone"}:O),m=tl(t,Oi(n,p,o),r),y=new x(i.map(({id:O})=>O)),T=m.ledger.list.find(
O=>y.has(O.id)&&O.status==="applied");return T!==void 0?pe(le("BAD_REQUEST",a.refused(T.tab,T.cell))):
jo(kn())})))}d();var yU=ne({id:U(),accept:qe()});function B2(e){let t=Oe().toLowerCase(),n=e.judges.filter(
o=>t!==""&&
o.email.toLowerCase()===t),r=n.length===0?[]:Ka(Xr(e.settings).list);return n.flatMap(({code:o})=>{
let i=r.
filter(s=>s.judge===o),a=i.length===0?[]:Wa(o).map(({id:s})=>s);return i.filter(({id:s})=>!a.includes(
s))})}function U2(){let e=xt(Fe());return on(new g([...e].map(([t,n])=>[t,Ne(n)]))).competition}
function W2(){
return ie(()=>K2(U2()))}function K2(e){let t=dt(e.settings.language),n=new g(e.entries.map(({code:r,
name:o})=>[r,o]));return{fixes:B2(e).map(r=>{var l;let{id:o,stage:i,entry:a,at:s,by:u}=r;return{...Hg(
r,t),id:o,stage:i,at:s,by:u,name:(l=n.get(a))!=null?l:""}})}}function G2(e){return ie(()=>{let{id:t,
accept:n}=de(yU,e);return Ee(()=>{var p;let r=B2(U2()).find(m=>m.id===t);if(r===void 0)return pe(le(
"BAD_REQUEST",Di(Je()).unknownFix));let o=Ve(),{competition:i}=o,a=Di(dt(i.settings.language));if(((
p=
Qe(i.stages,tt(i.settings.language).rows).find(({stage:m})=>m===r.stage))==null?void 0:p.status)!=="open")return pe(
le("BAD_REQUEST",a.stageClosed(r.stage)));let u=el(r,o),l=Ai();if(n&&(u===null||Ua(r,
u.at,l(u.tab))!=="before"))return pe(le("BAD_REQUEST",a.changedSince(r.tab,r.cell)));let c={id:t,
accept:n,
at:et(),by:Oe()};return UE(r.judge,c)?(n&&u!==null&&Qr(u.tab)&&Gg([Wg(r,u.tab,u.at,!1)],!0),K2(i)):
pe(
le("BAD_REQUEST",a.tooManyAnswers))})})}d();d();var q2={error:"#f4c7c4",warning:"#fde9b3",info:
"#d3e3fc"},Z2="#ffffff",H2="Lembar Juri \xB7 ",lh=new RegExp(
`(^|\\n)${H2}[^\\n]*(?:\\n(#[0-9a-f]{6}))?(?:\\n|$)`);function J2({background:e,note:t},n,r){let o=r.
map(s=>s.replace(/\s+/g," ").trim()).join(" \u2022 "),i=e===Z2&&!t.startsWith("#")?[]:[e],a=o===""&&
i.length===0?[]:[H2+o,...i];return{background:q2[n],note:[...a,...t===""?[]:[t]].join(`
`)}}function V2({background:e,note:t}){var o,i,a;let[,n=""]=(o=lh.exec(t))!=null?o:[],r=(a=(i=lh.exec(
t))==null?void 0:i[2])!=null?a:Z2;return{background:f.values(q2).includes(e)?r:e,note:t.replace(lh,n)}
}d();function Y2(e){var r;let t=(r=ve().getSheetByName(e))==null?void 0:r.getDataRange();if(t===void 0)return[
];
let n=t.getNotes();return t.getBackgrounds().map((o,i)=>o.map((a,s)=>{var u,l;return{background:a,
note:(l=
(u=n[i])==null?void 0:u[s])!=null?l:""}}))}function X2(e,t,n){var p,m;let r=ve().getSheetByName(e),o=new g,
i=[];for(let[y,T]of n.entries())for(let[O,A]of T.entries()){let P=(p=t[y])==null?void 0:p[O];(P==null?
void 0:P.background)!==A.background&&o.set(A.background,[...(m=o.get(A.background))!=null?m:[],Be(y,
O)]),(P==null?void 0:P.note)!==A.note&&i.push({row:y,column:O})}for(let[y,T]of o)r==null||r.getRangeList(
T).setBackground(y==="#ffffff"?null:y);if(i.length===0)return;let[a,s]=[h.min(...i.map(({row:y})=>y)),
h.min(...i.map(({column:y})=>y))],u=h.max(...i.map(({row:y})=>y)),l=h.max(...i.map(({column:y})=>y)),
c=n.slice(a,u+1).map(y=>y.slice(s,l+1).map(({note:T})=>T));r==null||r.getRange(a+1,s+1,u-a+1,l-s+1).
setNotes(c)}var vU=ne({on:qe()}),Q2=["error","warning","info"];function wU(e,t){var r,o;let n=new g;
for(let i of e.
filter(Ja)){let{tab:a,cell:s,severity:u}=i;if(a===void 0||s===void 0)continue;let l=(r=n.get(a))!=null?
r:new g;n.set(a,l);for(let[c,{row:p,column:m}]of Ro(s).entries()){let y=`${p},${m}`,T=(o=l.get(y))!=
null?o:{severity:u,sentences:[]},O=Q2.indexOf(u)<Q2.indexOf(T.severity),A=c===0?[Bn(i,t)]:[];l.set(y,
{severity:O?u:T.severity,sentences:[...T.sentences,...A]})}}return n}function kU(){var n;let e=Fe(),
t=((n=ze(rl))!=null?n:"").split(`
`).filter(r=>r!=="");return t.every(r=>e.includes(r))?t:e}function eR(e){return ie(()=>{let{on:t}=de(
vU,e);return me(),Ee(()=>{let n=kn(),{workbook:r,history:o}=n,i=t?[...ht(r,{provisional:!1}).findings,
...to(r,o)]:[],a=wU(i,r.competition.settings.language),s=[...new x([...kU(),...a.keys()])].filter(Qr);
t&&Ze(rl,s.join(`
`));for(let u of s){let l=Y2(u),c=l.map((p,m)=>p.map((y,T)=>{var P;let O=(P=a.get(u))==null?void 0:P.
get(`${m},${T}`),A=V2(y);return O===void 0?A:J2(A,O.severity,O.sentences)}));X2(u,l,c)}return t||Ze(
rl,""),jo(n)})})}d();d();d();d();d();d();var ur=(e,t)=>({width:h.min(h.max(h.floor(e),1),10),haste:0,
until:t+2e5});function tR(e){e.haste=0,e.
width=h.min(e.width+1,10)}function nR(e,t){e.haste+=1,e.width=h.max(h.floor(e.width/2),1);let n=h.min(
1e3*2**(e.haste-1),64e3),r=h.ceil(h.max(n,t!=null?t:0)+h.random()*500);return r<=3e5&&C.now()+r<e.until?
r:null}var rR=e=>C.now()>=e.until;d();d();var Cr="https://www.googleapis.com/drive/v3/files",oR="https://www.googleapis.com/upload/drive/v3/files",
es="id,mimeType,webViewLink,modifiedTime,appProperties,trashed",iR="application/vnd.google-apps.folder",
Wn="application/vnd.google-apps.document",zo="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
ts="application/pdf",al="application/vnd.google-apps.spreadsheet",sl="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
ns=ne({id:U(),mimeType:Te(U()),webViewLink:Te(
U()),modifiedTime:Te(U()),appProperties:Te(Xn(U(),U())),trashed:Te(qe())}),rs=e=>{var t,n,r,o,i,a;
return{
id:e.id,type:(t=e.mimeType)!=null?t:"",link:(n=e.webViewLink)!=null?n:"",modified:(r=e.modifiedTime)!=
null?r:"",content:(i=(o=e.appProperties)==null?void 0:o.content)!=null?i:"",properties:(a=e.appProperties)!=
null?a:{}}},ch=(e,t,n)=>({fields:e,one:t,list:ne({files:Ue(t),nextPageToken:Te(U())}),fileOf:n}),dh=ch(
es,ns,rs);d();d();var xU=[["api-off",["accessNotConfigured","SERVICE_DISABLED"]],["scope",[
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
"notFound"]]];function TU(e){return e===401?"scope":e===404||e===410?"not-found":
e===413?"too-large":e===429?"haste":e>=500||e===408?"server":"refused"}function aR(e,t,n){var u,l,c;
let r=SU(t),o=[...((u=r==null?void 0:r.errors)!=null?u:[]).map(p=>p.reason),...((l=r==null?void 0:r.
details)!=null?l:[]).map(p=>p.reason),r==null?void 0:r.status],i=xU.find(([,p])=>o.some(m=>m!==void 0&&
p.includes(m))),a=i===void 0||e>=500?TU(e):i[0],s=EU(n);return{kind:a,reason:`${e} ${(c=r==null?void 0:
r.message)!=null?c:""}`.trim(),...s===null?{}:{wait:s}}}function SU(e){var t;try{return(t=E.parse(e))==
null?void 0:t.error}catch{return}}function EU(e){if(e===null)return null;let t=b(e),n=b.isFinite(t)?
t*1e3:C.parse(e)-C.now();return b.isFinite(n)&&n>0?n:null}var lr=({kind:e})=>["api-off","scope",
"quota","folder-full","daily-limit","policy"].includes(e),os=({kind:e})=>e==="server"||e==="unknown";
var CU=6,sR={failure:{kind:"haste",reason:"not-sent"}};function Rr(e,t,n="text"){var a,s,u;let r=e.map(
()=>sR),o=e.map(()=>0),i=e.map((l,c)=>c);for(;i.length>0&&!rR(t);){let l=i.slice(0,t.width),c=i.slice(
t.width),p=OU(l.flatMap(A=>{var P;return(P=e[A])!=null?P:[]}),n),m=[],y=null,T=!1;for(let[A,P]of l.entries(
)){
let N=(a=p[A])!=null?a:sR,_=r[P];r[P]=_!==void 0&&RU(_)&&"failure"in N?_:N,o[P]=((s=o[P])!=null?s:0)+
1,!(!("failure"in N)||!DU(N,e[P])||o[P]>=CU)&&(m.push(P),T=!0,y=h.max(y!=null?y:0,(u=N.failure.wait)!=
null?u:0))}if(p.some(A=>"failure"in A&&lr(A.failure)))break;if(i=[...m,...c],!T){tR(t);continue}let O=nR(
t,y);if(O===null)break;Utilities.sleep(O)}return r}var RU=e=>"failure"in e&&e.failure.kind==="server",
DU=(e,t)=>"failure"in e&&(e.failure.kind==="haste"||e.failure.kind==="server"&&(t==null?void 0:t.method)!==
"post");function OU(e,t){let n={Authorization:`Bearer ${ScriptApp.getOAuthToken()}`},r=e.map(i=>({
...i,
headers:n,muteHttpExceptions:!0})),o;try{o=UrlFetchApp.fetchAll(r)}catch(i){let a=i instanceof S?i.message:
k(i);if(np(a).length>0)throw i;return e.map(()=>({failure:{kind:"unknown",reason:a}}))}return o.map(
i=>{let a=i.getResponseCode();return a>=200&&a<300?{ok:t==="bytes"?{text:"",bytes:i.getContent()}:{
text:i.
getContentText(),bytes:[]}}:{failure:aR(a,i.getContentText(),AU(i))}})}function AU(e){let t=e.getHeaders(
),
n=f.keys(t).find(r=>r.toLowerCase()==="retry-after");return n===void 0?null:k(t[n])}function no(e,t){
if(t===void 0)return{failure:{kind:"unknown",reason:"no-answer"}};if("failure"in t)return t;let n=ot(
e,PU(t.ok.text));return n.success?{ok:n.data}:{failure:{kind:"unknown",reason:"malformed-answer"}}}
function PU(e){
try{return E.parse(e)}catch{return null}}var vp="lembar-juri-boundary-7f3a9c",wp=5*1024*1024-4096;
function ro(e,t){return Rr(e.map(NU),t).map(
n=>{let r=no(ns,n);return"failure"in r?r:{ok:rs(r.ok)}})}function mh(e,t,n){let r=`${Cr}/${encodeURIComponent(
e)}?fields=${encodeURIComponent(es)}`,o=E.stringify(t),i=no(ns,Rr([{url:r,method:"patch",contentType:
"application/json",payload:o}],n)[0]);return"failure"in i?i:{ok:rs(i.ok)}}function _i(e,t,n){let r=e.
map(o=>`${Cr}/${encodeURIComponent(o)}/export?mimeType=${encodeURIComponent(t)}`);return uR(r,n)}
function fh(e,t){
let[n]=uR([`${Cr}/${encodeURIComponent(e)}?alt=media`],t);return n!=null?n:{failure:{kind:"unknown",
reason:"no-answer"}}}function uR(e,t){let n=e.map(r=>({url:r,method:"get"}));return Rr(n,t,"bytes").
map(r=>"failure"in r?r:{ok:R.from(r.ok.bytes,o=>o&255)})}function NU({fileId:e,folder:t,title:n,
properties:r,
from:o,to:i,bytes:a,writersCanShare:s}){let c={name:n,mimeType:i,appProperties:r,...e===null?{
parents:[
t]}:{},...s===void 0?{}:{writersCanShare:s}},p=e===null?"":`/${encodeURIComponent(e)}`;return{url:`${oR}${p}?uploadType=multipart&fields=${encodeURIComponent(
es)}`,method:e===null?"post":"patch",contentType:`multipart/related; boundary=${vp}`,payload:[...ph(
`--${vp}\r
Content-Type: application/json; charset=UTF-8\r
\r
${E.stringify(c)}\r
`),...ph(`--${vp}\r
Content-Type: ${o}\r
\r
`),...v.from(a,m=>m>127?m-256:m),...ph(`\r
--${vp}--\r
`)]}}var ph=e=>Utilities.newBlob(e).getBytes();d();function gh(e,t,n,r){let o=[],i="";do{let a=encodeURIComponent(
`'${t}' in parents and trashed = false${n.map(c=>` and ${c}`).join("")}`),s=encodeURIComponent(`nextPageToken,files(${e.fields})`),
u=`${Cr}?q=${a}&pageSize=1000&fields=${s}${i}`,l=no(e.list,Rr([{url:u,method:"get"}],r)[0]);if(
"failure"in l)
return l;o.push(...l.ok.files.map(e.fileOf)),i=l.ok.nextPageToken?`&pageToken=${encodeURIComponent(l.
ok.nextPageToken)}`:""}while(i!=="");return{ok:o}}function hh(e,t,n){let r=`${Cr}/${encodeURIComponent(
t)}?fields=${encodeURIComponent(e.fields)}`,o=no(e.one,Rr([{url:r,method:"get"}],n)[0]);return"failure"in o?
o.failure.kind==="not-found"?{ok:null}:o:{ok:o.ok.trashed===!0?null:e.fileOf(o.ok)}}var kp=(e,t)=>gh(
dh,e,[],t),oo=(e,t)=>hh(dh,e,t);function yh(e,t,n){let r=kp("root",n);if("failure"in r)return r;let o=r.
ok.find(s=>f.keys(t).every(u=>s.properties[u]===t[u]));if(o!==void 0)return{ok:o.id};let i=E.stringify(
{name:e,mimeType:iR,appProperties:t}),a=no(ne({id:U()}),Rr([{url:`${Cr}?fields=id`,method:"post",
contentType:"application/json",payload:i}],n)[0]);return"failure"in a?a:{ok:a.ok.id}}d();var lR=ne({
id:U(),emailAddress:Te(U()),role:U()}),IU=qv(ns,{permissions:Te(Ue(lR))}),cR=ch(`${es},permissions(id,emailAddress,role)`,
IU,e=>{var t;return{...rs(e),access:(t=e.permissions)!=null?t:[]}}),
ul=encodeURIComponent,_U=e=>`${Cr}/${ul(e)}`,bh=(e,t)=>gh(cR,e,[`mimeType = '${al}'`],t),vh=(e,t)=>hh(
cR,e,t);function $U(e){let t=`${_U(e.file)}/permissions`,n=o=>({contentType:"application/json",
payload:E.
stringify(o)}),r=`fields=${ul("id,emailAddress,role")}`;switch(e.change){case"grant":return{url:`${t}?sendNotificationEmail=true&emailMessage=${ul(
e.message)}&${r}`,method:"post",...n({type:"user",role:e.
role,emailAddress:e.email})};case"role":return{url:`${t}/${ul(e.permission)}?${r}`,method:"patch",
...n(
{role:e.role})};case"withdraw":return{url:`${t}/${ul(e.permission)}`,method:"delete"}}}function ll(e,
t){
let n=Rr(e.map($U),t);return e.map((r,o)=>{let i=n[o];return r.change!=="withdraw"?no(lR,i):i===void 0||
"failure"in i?i!=null?i:{failure:{kind:"unknown",reason:"no-answer"}}:i.ok.text!==""?{failure:{kind:
"unknown",reason:"malformed-answer"}}:{ok:null}})}d();d();d();var is="dokumen yang sudah jadi tidak dibuat dua kali",
FU={"api-off":
"Layanan Drive belum diaktifkan. Buka Ekstensi \u2192 Apps Script, pada Layanan (Services) klik +, pilih Drive API, lalu Tambahkan.",
scope:
"Izin untuk menyimpan dokumen ke Drive belum diberikan. Buka tautan ini, centang izin Drive, lalu ulangi.",
quota:`Ruang penyimpanan Drive penuh. Kosongkan sebagian, lalu ulangi: ${is}.`,"folder-full":`Folder atau drive bersama ini tidak dapat menampung berkas lagi. Pindahkan atau hapus sebagian isinya, lalu ulangi: ${is}.`,
"daily-limit":`Batas harian permintaan ke Drive sudah tercapai. Ulangi besok: ${is}.`,policy:
"Aturan organisasi Anda tidak mengizinkan skrip ini memakai Drive. Minta pengelola akun Google instansi mengizinkannya.",
"not-yours":
"Anda tidak berhak mengubah berkas ini di Drive. Minta pemiliknya memberi akses sebagai penyunting.",
"not-granted":
"Skrip ini tidak (lagi) berhak membuka berkas itu, karena tidak dibuat olehnya atau aksesnya dicabut.",
"not-exportable":"Drive tidak dapat mengekspor berkas ini: terlalu besar atau tidak dapat diekspor.",
"too-large":"Dokumen ini terlalu besar untuk Drive. Perkecil gambar di templatnya, lalu ulangi.",
haste:`Drive sedang sibuk. Tunggu beberapa menit, lalu ulangi: ${is}.`,server:`Drive sedang terganggu. Tunggu beberapa menit, lalu ulangi: ${is}.`,
unknown:`Drive tidak menjawab dengan jelas. Ulangi: ${is}.`,"not-found":
"Berkas atau foldernya tidak ada lagi di Drive Anda.",refused:"Drive menolak permintaan ini."},as="documents that are ready are not made twice",
MU={"api-off":
"The Drive service is not switched on. Open Extensions \u2192 Apps Script, click + at Services, choose Drive API, then Add.",
scope:
"The permission to save documents to Drive has not been granted. Open this link, tick the Drive permission, then try again.",
quota:`Drive storage is full. Free some space and try again: ${as}.`,"folder-full":`This folder or shared drive takes no more files. Move or delete some of them and try again: ${as}.`,
"daily-limit":`The daily limit of requests to Drive is reached. Try again tomorrow: ${as}.`,policy:
"The rules of your organisation do not let this script use Drive. Ask whoever manages its Google accounts.",
"not-yours":"You may not change this file in Drive. Ask its owner to make you an editor.",
"not-granted":
"This script may not (or no longer) open that file: it did not make it, or its access was withdrawn.",
"not-exportable":
"Drive cannot export this file: it is too large, or of a sort that is not exported.",
"too-large":
"This document is too large for Drive. Make the pictures in its template smaller and try again.",
haste:`Drive is busy. Wait a few minutes and try again: ${as}.`,server:`Drive has a fault just now. Wait a few minutes and try again: ${as}.`,
unknown:`Drive gave no clear answer. Try again: ${as}.`,"not-found":
"The file or its folder is no longer in your Drive.",refused:"Drive refused this request."};function Bo(
{kind:e,reason:t},n){let r=(n==="id"?FU:MU)[e];return e==="refused"||e==="not-exportable"?`${r} (${t})`:
r}var cn=e=>Ht(e).slice(0,32),wh=e=>`folder:${e}`;function io(e,t,n){let{language:r}=e.settings,o=wh(
t),
i=ze(o),a=i!==null&&LU(i,n,r)?i:jU(e,o,n);return{id:a,files:Bt(kp(a,n),r)}}var LU=(e,t,n)=>Bt(oo(e,t),
n)!==null;function jU(e,t,n){let{language:r}=e.settings,o=re(r).documents.folder(ln(e)),i=Bt(yh(o,{
folder:cn(
vn())},n),r);return Ze(t,i),i}function Bt(e,t){return"ok"in e?e.ok:$i(e.failure,t)}function $i(e,t){
let n=Bo(e,t);return e.kind==="api-off"?pe(le("DRIVE_API_OFF",n)):e.kind==="scope"?pe(le(
"SCOPE_MISSING",n,rp())):pe(le("DRIVE_REFUSED",n))}var zU=ne({id:U(),link:U(),maker:U(),email:U(),
permission:U(),collected:U(),modified:U(),done:wt(),of:wt()}),
cl={id:"",link:"",maker:"",email:"",permission:"",collected:"",modified:"",done:0,of:0},kh=e=>cn(z(e)),
xh=e=>cn(J(e)),dR=(e,t)=>`judge-file:${kh(e)}:${xh(t)}`;function xp(e,t){var n;try{let r=ot(zU,E.parse(
(n=ze(dR(e,t)))!=null?n:"null"));return r.success?r.data:cl}catch(r){if(r instanceof SyntaxError)return cl;
throw r}}var Fi=(e,t,n)=>Ze(dR(e,t),E.stringify(n));function ss({competition:e},t,n){let r=e.stages.find(
a=>a.name===t);if(r===void 0||e.settings.judgeFiles!==
"separate")return;let o=Oe(),i=Ye(e,r).flatMap(a=>{let{id:s,maker:u,permission:l}=xp(t,a.code);
return s===
""||l===""||u!==o?[]:[{file:s,change:"role",permission:l,role:n}]});if(i.length!==0)try{for(let a of ll(
i,ur(10,C.now())))"failure"in a&&console.warn(a.failure.reason)}catch(a){console.warn(k(a))}}var BU=(
{sheets:e},t)=>e.filter(n=>n.stage===t).map(n=>n.tab),pR=({sheets:e,own:t,competition:n},r)=>e.
flatMap(o=>{let i=o.stage===r?t.get(o.tab):void 0;if(i===void 0||o.rows.length===0)return[];let a=Dg(
$e(n,i.stage).length,h.max(...o.rows.map(({row:s})=>s)));return[{tab:o.tab,open:a,email:i.judge.email}
]}),
Th=e=>`locked:${e}`;function mR(e){let t=ze(Th(e));try{return E.parse(t!=null?t:"{}")}catch{return{}
}}
function Tp(e,t,n){let{admins:r,language:o}=e.competition.settings,i=BU(e,t),a=mR(t),s=f.fromEntries(
i.map(p=>[p,p in a?a[p]:KS(p)]));Ze(Th(t),E.stringify(s));for(let p of i)Tr(p,r);for(let{tab:p,open:
m}of pR(
e,t))eE(p,m,[...r,Oe()]);let u=re(o).history.closed(i.length),l={at:et(),by:Oe(),action:"close",
detail:u,
run:kt(),hash:"",stage:t},c=zt(n,l,o);return ss(e,t,"reader"),c}function fR(e,t,n,r){let{language:o}
=e.
competition.settings,i=mR(t);for(let[l,c]of f.entries(i))qS(l,c);let a=[...e.competition.settings.admins,
Oe()];for(let{tab:l,open:c,email:p}of pR(e,t))Fa(l,c,a,p);an();let s={at:et(),by:Oe(),action:
"reopen",
detail:n,run:kt(),hash:"",stage:t},u=zt(r,s,o);return Ze(Th(t),"{}"),ss(e,t,"writer"),u}d();d();d();
d();var Sh=e=>e.map(({entry:t})=>t.code),gR=({vacated:e})=>{var t;return((t=e==null?void 0:e.removed)!=null?
t:[]).map(({code:n,status:r})=>({entry:n,status:r}))};function hR({settings:e},{standings:t,places:n,
last:r},o){let i=da(t,m=>m.category),a=m=>{var y;return((y=i.get(m.category))!=null?y:[]).filter(T=>yn(
T)<yn(m))},s=t.some(m=>m.decision!==void 0),u=t.filter(m=>m.cutNote==="institution-full"),l=new g([
...i].
map(([m,y])=>[m,[...y].reverse().find(T=>T.advances)])),c=(m,{rounded:y,sharing:T})=>{let{advances:O,
cutNote:A,title:P,score:N,entry:_}=m,$=m.category===null?{}:{category:m.category},F=j=>s?yn(j)===yn(
m):T.includes(j.entry.code),B=()=>{var j;return Sh(((j=i.get(m.category))!=null?j:[]).filter(F))};if(
A===
"below-passing-score"&&e.passingScore!==null)return[{code:"BELOW_PASSING_SCORE",params:{passingScore:
$t(
e.passingScore),score:y}}];if(A==="place-kept")return[{code:"PLACE_KEPT",params:{removed:gR(m)}}];if(
A===
"without-category")return[{code:"WITHOUT_CATEGORY",params:{}}];if(A==="institution-full"&&e.maxPerInstitution!==
null){let j=a(m).filter(H=>H.cutNote!=="institution-full"&&z(H.entry.institution)===z(_.institution));
return[{code:"INSTITUTION_FULL",params:{institution:_.institution,most:e.maxPerInstitution,above:Sh(
j)}}]}if(A==="shared-rank-at-cut"&&n!==null)return[{code:"SHARED_RANK_AT_CUT",params:{places:n,last:
r,
title:P,sharing:B(),...$}}];if(O)return[{code:"ADVANCES",params:{places:n,last:r,title:P,...$}}];let M=l.
get(m.category),L=M&&!s?td(M.score,N,o):null;return[{code:"OUTSIDE_CUT",params:{places:n,last:r,
behind:L,
...$}},...A==="first-reserve"?[{code:"FIRST_RESERVE",params:{sharing:B(),...$}}]:[]]},p=m=>{let{
place:y,
vacated:T,prize:O}=m;if(y===null)return[];let A=r&&e.rankedWinners,P=u.filter(_=>_.category===m.category&&
yn(_)<yn(m)),N=T!==null&&T.from===null;return[...P.length>0&&(A||n!==null&&yn(m)>n)?[{code:
"PASSED_OVER",params:{place:y.place,over:Sh(P)}}]:[],...T!==null&&(A||N)?[{code:"MOVED_UP",params:{
place:y.place,
from:T.from,removed:gR(m)}}]:[],...O===null?[]:[{code:"PRIZE",params:{prize:O}}]]};return(m,y)=>{let{
category:T,categoryRank:O}=m;return[...T!==null&&O!==null?[{code:"CATEGORY_RANK",params:{category:T,
rank:O}}]:[],...c(m,y),...p(m)]}}d();function yR(e,t){let n=[];for(let r of e){let o=n[n.length-1],i=o==null?
void 0:o.standings[o.standings.
length-1];if(o&&i&&t(i,r))o.standings.push(r),o.codes.push(r.entry.code);else{let a=o?o.first+o.standings.
length:0;n.push({first:a,standings:[r],codes:[r.entry.code]})}}return n}function bR(e,t){let n=new g(
e.map(({entry:a,score:s})=>[a.code,er(s,t)])),o=yR(e,(a,s)=>Mt(n.get(a.entry.code),n.get(s.entry.code))===
0).flatMap(a=>a.standings.map(()=>a.codes)),i=yR(e,(a,s)=>a.rank===s.rank);return new g(i.flatMap((a,
s)=>a.
standings.map((u,l)=>{var p,m,y,T;let c=a.first+l;return[u.entry.code,{rounded:n.get(u.entry.code),
above:(p=
e[c-1])!=null?p:null,below:(m=e[c+1])!=null?m:null,tied:o[c],sharing:a.codes,next:(T=(y=i[s+1])==null?
void 0:y.standings)!=null?T:[]}]})))}function vR(e,t){var o;let n=e.steps.length-1,r=t.steps[n];
return r!==
void 0&&r.among===((o=e.steps[n])==null?void 0:o.among)?r.value:null}function UU(e){let t=new g;
return(n,r)=>{var i;let o=(i=t.get(r))!=null?i:Cw(e,r);return t.set(r,o),
o(n)}}function WU(e,{rounded:t,above:n,below:r,tied:o,sharing:i},a){let{decidedBy:s,steps:u}=e;if(s===
null)return[];if(s==="shared")return[{code:"TIE_SHARED",params:{score:t,sharing:i,steps:u}}];let c=[
r,n].flatMap(T=>{let O=T&&o.includes(T.entry.code)?vR(e,T):null;return T&&O?[{entry:T.entry.code,
rank:T.
rank,value:O}]:[]})[0];if(c===void 0)return[];let{metric:p,among:m}=s,y=p==="majority"?{duels:a(e.entry.
code,m)}:{};return[{code:"TIE_BROKEN",params:{score:t,tied:o,step:s,rival:c,...y}}]}function KU({
margin:e,
rank:t,score:n},{tied:r,next:o},i){let a=o[0];if(a===void 0||e===null)return[{code:"LAST_RANK",
params:{
rank:t}}];if(r.includes(a.entry.code))return[];let s=o.map(({entry:l})=>l.code),u=i==="higher"?n.sub(
e):n.add(e);return[{code:"MARGIN",params:{margin:e,next:{rank:a.rank,entries:s,score:u}}}]}function GU(
{
decision:e,rank:t}){if(e===void 0)return[];let{rank:n,reason:r,votesFor:o,votesAgainst:i}=e;return[{
code:"PLENARY_DECIDED",params:{rank:n,computed:t,reason:r,votesFor:o,votesAgainst:i}}]}function wR(e,
t,n){
var N;let{settings:r}=e,{panel:o,stage:i,method:a,standings:s}=t,{better:u,working:l}=_n(a),c=l==null?
void 0:l(o,r),p=UU(o),m=bR(s,r.decimals),y=Du(e,i,n),T=o.criteria.map(({name:_,weight:$,max:F})=>({
criterion:_,
weight:$t($),max:$t(F)})),O=new g;for(let{entry:_,judge:$,reason:F}of o.leftOut){let B={code:
"JUDGE_LEFT_OUT",params:{judge:$,reason:F}};O.set(_,[...(N=O.get(_))!=null?N:[],B])}let A=({entry:_,
judgeScores:$,
stageScore:F,score:B})=>{var W,H;let M=(W=O.get(_.code))!=null?W:[],L=[...$].map(([V,te])=>({judge:V,
score:te})),j=o.judges.map(V=>V.code).filter(V=>!$.has(V)&&!M.some(({params:te})=>te.judge===V));
return[
{code:"STAGE_SCORE",params:{method:a,judges:L,criteria:T,score:F}},...(H=c==null?void 0:c(_.code))!=
null?H:[],...M,...j.length>0?[{code:"JUDGES_WITHOUT_SCORE",params:{judges:j}}]:[],...r.carryOver?[{
code:"CARRIED_OVER",params:{parts:y(_.code,F),score:B}}]:[]]},P=hR(e,t,u);return _=>{let $=m.get(_.entry.code);
return $===void 0?[]:[...A(_),...WU(_,$,p),...KU(_,$,u),...GU(_),...P(_,$)]}}var Sp=(e,t)=>t.map((n,
r)=>qU(e,n,t.slice(0,r)));function qU(e,t,n){let{language:r,decimals:o}=e.settings,
i=wR(e,t,n),a=EE(r,o,$n(t.method));return new g(t.standings.map(s=>{let u=i(s);return[s,{text:a(u),
tie:CE(
u,r,o)}]}))}function kR(e,t,{provisional:n,write:r,close:o=!1,through:i}){let{competition:a}=e,s=Qe(
a.stages,t),
u=({stage:A})=>{var P;return((P=ar(s,A.name))==null?void 0:P.status)==="open"},l=ht(e,{provisional:n}
),
c=i===void 0?l.results.length:1+a.stages.findIndex(A=>A.name===i),p=l.results.filter((A,P)=>P<c||!u(
A)),m=p.filter(u).map(({stage:A})=>A.name),y=o&&!n?m:[],T=y.length>0?[]:m,O=A=>{var P;return A.code===
"TAB_UNPROTECTED"&&y.includes((P=A.stage)!=null?P:"")};return{evaluation:{...l,results:p},
explanations:Sp(
a,p),toClose:y,open:T,findings:l.findings.filter(A=>!O(A)),writes:r!=null?r:!n&&T.length===0}}d();
var xR=e=>e.map(({stage:t,panel:n})=>({stage:t.name,criteria:n.criteria.map(({name:r,weight:o,min:i,
max:a})=>({name:r,weight:o,min:i,max:a})),means:f.fromEntries([...n.readings].flatMap(([r,o])=>{let i=[
...o.values()].map(s=>s.marks);if(i.length===0)return[];let a=s=>i.reduce((u,l)=>u+l[s].valueOf(),0)/
i.length;return[[r,n.criteria.map((s,u)=>a(u))]]}))}));d();d();d();var TR=e=>e.standings.flatMap(t=>t.advances?
[t.entry.code]:[]);function SR(e,t){let[n,r]=[TR(e),TR(t)];
return{enters:r.filter(o=>!n.includes(o)),leaves:n.filter(o=>!r.includes(o))}}var ZU=(e,t)=>({...e,
judges:e.
judges.filter(({code:n})=>n!==t),readings:new g([...e.readings].map(([n,r])=>[n,new g([...r].filter(
([o])=>o!==t))])),leftOut:e.leftOut.filter(n=>n.judge!==t)});function ER(e,t,n){return t.panel.judges.
flatMap(({code:r})=>{let o=gi(e,ZU(t.panel,r),n);return o.standings.length===0?[]:[{judge:r,...SR(t,
o)}]})}function CR(e,t,n){let{settings:r}=e;return Ca.filter(i=>i!==r.method&&(!r.carryOver||_n(i).unit===
"points")).flatMap(i=>{let a=gi({...e,settings:{...r,method:i}},t.panel,n);return a.standings.length===
0?[]:[{method:i,...SR(t,a)}]})}d();function RR(e,t,n,r){let o=e.standings.filter(y=>y.advances).length,
[i,a]=[e.standings[o-1],e.standings[o]];
if(i===void 0||a===void 0||a.category!==i.category||a.cutNote!==null&&a.cutNote!=="first-reserve"||!e.
standings.slice(0,o).every(y=>y.advances))return null;let[s,u]=[i,a].map(({entry:y})=>t.entries.findIndex(
({code:T})=>T===y.code)),l=n.map(({weight:y,scores:T})=>({weight:y,gap:T[s]-T[u]})),c=l.reduce((y,{
weight:T,
gap:O})=>y+T*O,0),p=l.reduce((y,{weight:T,gap:O})=>y+T*(O-c)**2,0),m=t.judges.length;return{lastIn:i.
entry.code,firstOut:a.entry.code,points:r*i.score.sub(a.score).valueOf(),standardError:m<2?null:h.sqrt(
p*m/(m-1))}}d();d();var Uo=e=>e.filter(t=>t!==null),Kn=e=>e.reduce((t,n)=>t+n,0),dn=e=>Kn(e)/e.length;
function pn(e){
if(e.every(n=>n===e[0]))return 0;let t=dn(e);return Kn(e.map(n=>(n-t)**2))}function Ep(e){let t=e.map(
(r,o)=>o).sort((r,o)=>e[o]-e[r]),n=e.map(()=>0);for(let r=0,o=0;r<t.length;r=o){for(;o<t.length&&e[t[
o]]===
e[t[r]];)o+=1;for(let i of t.slice(r,o))n[i]=(r+1+o)/2}return n}function DR(e){var m,y;let t=e.length,
n=(y=(m=e[0])==null?void 0:m.length)!=null?y:0;if(t<2||n<2)return{
single:null,average:null};let r=e.map(dn),o=e[0].map((T,O)=>dn(e.map(A=>A[O]))),i=dn(r),a=e.flatMap(
(T,O)=>T.map((A,P)=>(A-r[O]-o[P]+i)**2)),s=n*pn(r)/(t-1),u=t*pn(o)/(n-1),l=Kn(a)/((t-1)*(n-1)),c=1e-12*
(s+u+l),p=T=>T>c?(s-l)/T:null;return{single:p(s+(n-1)*l+n*(u-l)/t),average:p(s+(u-l)/t)}}d();
function OR(e,t){let{groupCount:n}=pa(e);if(n===0)return{lambda:null,effects:new g};let{lambda:r,
effects:o}=mi(
e,t),i=r.value>0||n===1;return{lambda:r.value,effects:new g(i?v.from(o,([a,s])=>[a,s.valueOf()]):[])}
}d();d();function AR(e){let[t,n]=[e.map(([a])=>a),e.map(([,a])=>a)],r=h.sqrt(pn(t)*pn(n));if(e.length<2||
!(r>
1e-9))return null;let[o,i]=[dn(t),dn(n)];return h.max(-1,h.min(1,Kn(e.map(([a,s])=>(a-o)*(s-i)))/r))}
function PR(e,t,n){return e.judges.map(({code:r})=>{let o=t.judges.indexOf(r),i=n.get(r),a=Uo(t.rows.
map(u=>{var l;return(l=u[o])!=null?l:null})),s=t.rows.flatMap(u=>{var p;let l=(p=u[o])!=null?p:null,
c=Uo(u.filter((m,y)=>y!==o));return l===null||c.length===0?[]:[[l,dn(c)]]});return{code:r,severity:i===
void 0?null:0-i,spread:a.length<2?null:h.sqrt(pn(a)/(a.length-1)),agreement:AR(s)}})}d();d();
function HU(e){let t=b.isInteger(e),n=t?0:h.log(h.PI)/2;for(let r=t?1:.5;r<e;r+=1)n+=h.log(r);return n}
function NR(e,t){let n=t/2,r=e/2;if(r<=0)return 1;let o=h.exp(n*h.log(r)-r-HU(n));if(r<n+1){let l=1/
n,c=l;for(let p=1;l>c*1e-17;p+=1)l*=r/(n+p),c+=l;return 1-o*c}let i=r+1-n,a=b.MAX_VALUE,s=1/i,u=s;
for(let l=1,
c=0;h.abs(c-1)>1e-16&&l<1e4;l+=1){let p=l*(n-l);i+=2,s=1/(p*s+i),a=i+p/a,c=a*s,u*=c}return o*u}
function JU(e){var n;let t=new g;for(let r of e)t.set(r,((n=t.get(r))!=null?n:0)+1);return Kn([...t.
values()].map(r=>r**3-r))}function IR(e){var u,l;let t=e.length,n=(l=(u=e[0])==null?void 0:u.length)!=
null?l:0;if(t<2||n<2)return null;let r=e[0].map((c,p)=>e.map(m=>m[p])),o=r.map(Ep),i=e.map((c,p)=>Kn(
o.map(m=>m[p]))),a=n**2*(t**3-t)-n*Kn(r.map(JU));if(a<=0)return null;let s=12*pn(i)/a;return{w:s,p:
NR(
n*(t-1)*s,t-1)}}d();function _R(e){let t=e.map(Uo).filter(i=>i.length>1),n=t.flat(),r=pn(n)/(n.length-1);
return r>0?1-Kn(
t.map(i=>i.length*pn(i)/(i.length-1)))/n.length/r:null}d();function $R(e){let t=e.entries.filter(a=>{
var s,u;return((u=(s=e.readings.get(a.code))==null?void 0:
s.size)!=null?u:0)>0}),n=t.map(a=>e.readings.get(a.code)),r=new x(n.flatMap(a=>[...a.keys()])),o=e.judges.
map(a=>a.code).filter(a=>r.has(a));o.sort((a,s)=>a<s?-1:1);let i=n.map(a=>o.map(s=>{var u,l;return(l=
(u=a.get(s))==null?void 0:u.score.valueOf())!=null?l:null}));return{entries:t,judges:o,rows:i}}var FR=e=>e.
filter(t=>t.every(n=>n!==null));d();d();d();d();d();function VU(e,t){let n=e.map((i,a)=>[...i,t[a]]),
r=h.max(...e.map((i,a)=>i[a])),o=0;for(let[i,a]of n.
entries()){let s=a[i];if(s<=r*1e-12){a.fill(0);continue}o+=1;for(let[u,l]of n.entries()){let c=u===i?
0:l[i]/s;if(c!==0)for(let p of l.keys())l[p]=l[p]-c*a[p]}}return{solution:n.map((i,a)=>i[a]===0?0:i[
i.
length-1]/i[a]),rank:o}}function Eh(e,t,n){let r=t.map((c,p)=>t.map((m,y)=>y===p?n*c:0)),o=t.map(()=>0),
i=new x;for(let c of e){let p=[...c.keys()].filter(T=>c[T]!==null&&t[T]>0),m=p.reduce((T,O)=>T+t[O],
0),y=p.reduce((T,O)=>T+t[O]*c[O],0)/m;for(let T of p){i.add(T),o[T]=o[T]+t[T]*(c[T]-y);let O=r[T];O[
T]=
O[T]+t[T];for(let A of p)O[A]=O[A]-t[T]*t[A]/m}}let{solution:a,rank:s}=VU(r,o),u=t.reduce((c,p)=>c+p,
0),l=a.reduce((c,p,m)=>c+t[m]*p,0)/u;return{effects:a.map((c,p)=>t[p]>0?c-l:0),isDetermined:s>=i.size-
1}}d();function YU(e,t){let n=[];for(let[r,o]of e.entries())if(o!==null)for(let i=t[r];i>0;i-=1)n.push(
o);return n.
length>0?n:Uo(e)}var ao=e=>t=>Float64Array.from(e,n=>{let[r,o]=[0,0];for(let i=0;i<n.length;i+=1){
let a=n[i];
a!==null&&(r+=t[i]*a,o+=t[i])}return o>0?r/o:dn(Uo(n))});function Cp(e,t){var r,o;let n=e.map(i=>[
...i]);
for(let i of(o=(r=e[0])==null?void 0:r.keys())!=null?o:[]){let a=e.flatMap((u,l)=>u[i]===null?[]:[l]),
s=t(a.map(u=>e[u][i]));for(let[u,l]of a.entries())n[l][i]=s[u]}return n}var Rp=(e,t)=>n=>Float64Array.
from(e,r=>{let o=YU(r,n).sort((a,s)=>a-s),i=t(o.length);return dn(o.slice(i,o.length-i))});var MR=(e,
t)=>{var r,o;if(e.every(i=>i.every(a=>a!==null)))return ao(e);let n=Eh(e,(o=(r=e[0])==null?
void 0:r.map(()=>1))!=null?o:[],t).effects;return i=>{let s=Eh(e,i,t).effects.map((u,l)=>i[l]>0?u:n[
l]);
return ao(e.map(u=>u.map((l,c)=>l===null?null:l-s[c])))(i)}};d();var LR=ao;d();var jR=e=>Rp(e,t=>h.ceil(
t/2)-1);d();var zR=e=>ao(Cp(e,Ep));d();var BR=e=>Rp(e,t=>t<Eu?0:1);d();function XU(e){let t=h.sqrt(
pn(e)/(e.length-1)),n=dn(e);return e.map(r=>t>0?50+10*(r-n)/t:50)}var UR=e=>ao(
Cp(e,XU));var WR={mean:LR,trimmed:BR,median:jR,"rank-sum":zR,"z-score":UR,adjusted:MR};function KR(e,
t,n,r,o){var i,a,s;return(s=(a=(i=WR)[e])==null?void 0:a.call(i,t.rows,n))!=null?s:QU(
Cu[e],t,r,o)}function QU(e,{entries:t,judges:n},r,o){return i=>{let a=e.scores(e3(r,n,i),o);return Float64Array.
from(t,({code:s})=>{var u,l;return(l=(u=a.get(s))==null?void 0:u.valueOf())!=null?l:b.NaN})}}
function e3(e,t,n){
let r=t.flatMap((s,u)=>v.from({length:n[u]},(l,c)=>({judge:s,code:`${s}\0${c}`}))),o=new g(e.judges.
map(s=>[s.code,s])),i=new g([...e.readings].map(([s,u])=>{let l=r.flatMap(({judge:c,code:p})=>{let m=u.
get(c);return m===void 0?[]:[[p,m]]});return[s,l.length>0?new g(l):u]})),a=r.flatMap(({judge:s,code:
u})=>{
let l=o.get(s);return l===void 0?[]:[{...l,code:u}]});return{...e,judges:[...a,...e.judges],readings:
i}}d();d();function GR(e){let t=e>>>0||1;return()=>(t^=t<<13,t^=t>>>17,t^=t<<5,(t>>>0)/4294967296)}
var t3=5,n3=20231207;function qR(e,t){return e===1?[[t]]:v.from({length:t+1},(n,r)=>qR(e-1,t-r).map(
o=>[r,...o])).flat()}var Ch=e=>e<2?1:e*Ch(e-1),r3=e=>qR(e,e).map(t=>{let n=t.reduce((r,o)=>r/Ch(o),
Ch(
e));return{times:t,weight:n/e**e}});function o3(e,t){let n=GR(n3);return v.from({length:t},()=>{let r=v.
from({length:e},()=>0);for(let o=0;o<e;o+=1){let i=h.floor(n()*e);r[i]=r[i]+1}return{times:r,weight:
1/
t}})}var ZR=(e,t)=>e<=t3?r3(e):o3(e,t);var i3=1e-9,Rh={most:2e3,longList:500,longFrom:500};function a3(
e,t,n,r){if(!e.settings.carryOver)return r.
entries.map(()=>({own:1,rest:0}));let o=Du(e,t.stage,n),i=new Pe(0);return r.entries.map(a=>{let s=o(
a.code,i).map(({weight:c,score:p})=>[c.valueOf(),p.valueOf()]),u=s.reduce((c,[p])=>c+p,0),l=s.reduce(
(c,[p,m])=>c+p*m,0);return{own:s[s.length-1][0]/u,rest:l/u}})}function s3(e){let t=e.map((n,r)=>n*e.
length+r).sort();return v.from(t,n=>n-h.floor(n/e.length)*e.length)}function u3(e,t){var a,s;let n=nr(
e.contenders),r=(s=(a=n[n.length-1])==null?void 0:a.place)!=null?s:0,o=n.filter(({place:u})=>u===r).
length,i=t===null?1:h.min(1,(t-r+1)/o);return n.map(({ranked:u,place:l})=>[u.entry.code,l===r?i:1])}
function HR(e,t,n,r,o,i){let{settings:a}=e,{entries:s,judges:u}=o,{places:l,last:c}=t,{better:p}=r,m=KR(
t.method,o,i,t.panel,a),y=a3(e,t,n,o),T=new g(s.map((F,B)=>[F.code,B])),O=10**a.decimals,A=p==="higher"?
-1:1,P=F=>F,N=Gc(e.entries),_=new Pe(0),$=F=>a.passingScore===null?_:new Pe(F,O);return ZR(u.length,
s.length<Rh.longFrom?Rh.most:Rh.longList).map(F=>{let B=m(F.times).map((te,Q)=>y[Q].rest+y[Q].own*te),
M=B.map(te=>A*h.floor((te+i3)*O+.5)),L=s3(M),j=new Int32Array(s.length),W=L.map((te,Q)=>{let Ce=L[Q-
1];return j[te]=Ce!==void 0&&M[Ce]===M[te]?j[Ce]:Q+1,{entry:s[te],rank:j[te],score:$(A*M[te]),steps:
[],
decidedBy:null}}),{races:H}=rd(W,{settings:a,places:l,last:c,better:p,rounded:P,categoryOf:N}),V=H.flatMap(
te=>u3(te,l));return{weight:F.weight,scores:B,ranks:j,shares:new g(V.map(([te,Q])=>[T.get(te),Q]))}}
)}d();function l3(e,t){let n=Float64Array.from(e,({ranks:o},i)=>o[t]*e.length+i).sort(),r=o=>{let i=0;
for(let a of n){
let s=h.floor(a/e.length);if(i+=e[a-s*e.length].weight,i>=o-1e-9)return s}return e.length};return[r(
.05),r(1-.05)]}function JR(e,t){return e.judges.length<2||t.length===0?e.entries.map(({code:n})=>({
code:n,
inTop:null,rankLow:null,rankHigh:null})):e.entries.map(({code:n},r)=>{let o=t.reduce((u,{weight:l,
shares:c})=>{
var p;return u+l*((p=c.get(r))!=null?p:0)},0),[i,a]=l3(t,r),s=o<1e-9||o>1-1e-9;return{code:n,inTop:s?
h.round(o):o,rankLow:i,rankHigh:a}})}d();function c3({panel:e},t){let n=r=>o=>{let i=e.readings.get(
o);return(i==null?void 0:i.size)===1&&i.has(
r)};return t.flatMap(({judge:r,enters:o,leaves:i})=>i.some(n(r))?[]:[...o,...i])}function VR(e,t,n,r){
let o=new g(n.map(p=>{var m;return[p.code,(m=p.inTop)!=null?m:0]})),i=new x(c3(e,r)),a=({entry:{code:
p},
advances:m})=>{var T;let y=(T=o.get(p))!=null?T:0;return i.has(p)||(m?y:1-y)<.9-1e-9},s=e.standings.
filter(p=>p.advances),u=s.filter(p=>!a(p)).length;if(t<2)return{level:"single",within:s.length,firm:
0,
contested:[]};if(s.length===e.standings.length)return{level:"no-cut",within:s.length,firm:s.length,
contested:[]};
let l=e.standings.filter(a).map(({entry:p})=>p.code);return{level:l.length===0?"firm":2*u>=s.length?
"partly":"open",within:s.length,firm:u,contested:l}}function Dp(e,t,n){var N,_;let{panel:r}=t,i=t.standings.some(
({decision:$})=>$!==void 0)?gi(e,r,n):t,
a=$R(r),s=FR(a.rows),u=2*s.length>=a.rows.length?s:[],l=IR(u),c=DR(u),{lambda:p,effects:m}=OR(r,e.settings.
severityCorrection),y=_n(i.method),T=a.judges.length>0?HR(e,i,n,y,a,p!=null?p:0):[],O=new g(JR(a,T).
map($=>[$.code,$])),A=i.standings.map(({entry:$})=>O.get($.code)),P=ER(e,i,n);return{stage:i.stage.name,
panel:{judges:a.judges.length,entries:a.entries.length,complete:s.length},kendallW:(N=l==null?void 0:
l.w)!=null?N:null,kendallP:(_=l==null?void 0:l.p)!=null?_:null,iccSingle:c.single,iccAverage:c.average,
alpha:_R(a.rows),lambda:p,judges:PR(r,a,m),stability:A,leaveOneOut:P,methods:CR(e,i,n),gap:RR(i,a,T,
(y==null?void 0:y.better)==="lower"?-1:1),verdict:VR(i,a.judges.length,A,P)}}d();d();var YR=e=>e<=3;
var XR={strong:.7,moderate:.5,weak:.3,none:0},d3={levels:{single:()=>"Hanya satu juri yang menilai, jadi kekukuhan peringkat tidak dapat dinilai.",
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
"Juri hampir tidak sepakat tentang urutan peserta."}},p3={
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
"The judges hardly agree on the order of the entries."}};function m3(e){var n;return(n=f.keys(XR).find(
r=>e>=XR[r]))!=null?
n:"none"}var QR=(e,t)=>un(e.toFixed(2),t);function f3(e,t,n){var m;let{verdict:r,panel:o,leaveOneOut:
i,
gap:a,methods:s}=e,u=i.filter(({enters:y,leaves:T})=>y.length+T.length>0).length,l=s.filter(({enters:
y,
leaves:T})=>y.length+T.length===0).map(({method:y})=>y),c=y=>Ci(y,n),p=(m=a==null?void 0:a.standardError)!=
null?m:null;return[...r.contested.length>0?[t.contested(Y(r.contested,n))]:[],...YR(o.judges)?[t.sensitivity(
o.judges)]:[],u===0?t.sameWithoutAny:t.changesWithout(u,i.length),...a?[`${t.gap(a.lastIn,a.firstOut,
QR(a.points,n))}${p===null?"":t.gapError(QR(p,n),a.points<2*p)}.`]:[],...l.length>0?[t.otherMethods(
Y(l.map(c),n))]:[],...s.filter(({method:y})=>!l.includes(y)).map(({method:y,enters:T,leaves:O})=>t.byMethod(
c(y),Y(T,n),Y(O,n)))]}function Op(e,t){let n=t==="id"?d3:p3,{level:r,within:o,firm:i}=e.verdict;
return[
n.levels[r](o,i),...r==="single"||r==="no-cut"?[]:f3(e,n,t),...e.kendallW===null?[]:[n.agreement[m3(
e.kendallW)]]]}var eD=(e,t)=>t.map((n,r)=>{let o=Dp(e,n,t.slice(0,r)),i=Op(o,e.settings.language);
return{...o,verdict:{
...o.verdict,text:i}}});d();function tD(e,t,{settings:n}){return{stage:e.stage.name,method:e.method,
unit:$n(e.method),cut:e.places,
unordered:e.last&&!n.rankedWinners,judges:e.panel.judges.map(r=>r.code),ranking:e.standings.map(r=>{
var o,i,a,s,u;return{rank:r.rank,...r.decision===void 0?{}:{decidedRank:r.decision.rank},code:r.entry.
code,name:r.entry.name,institution:r.entry.institution,category:(o=r.category)!=null?o:r.entry.category,
score:r.score.valueOf(),advances:r.advances,categoryRank:r.categoryRank,reserve:r.cutNote==="first-reserve",
title:r.title,tieBrokenBy:r.decidedBy===null||r.decidedBy==="shared"?r.decidedBy:r.decidedBy.
metric,tie:(a=(i=t==null?void 0:t.get(r))==null?void 0:i.tie)!=null?a:"",explanation:(u=(s=t==null?
void 0:
t.get(r))==null?void 0:s.text)!=null?u:"",judgeScores:f.fromEntries([...r.judgeScores].map(([l,c])=>[
l,c.valueOf()]))}})}}d();d();var nD="lastRun",g3=ne({top:wt(),at:U(),by:U(),ranked:Ue(U()),errors:wt(
)}),rD=e=>Ze(nD,E.stringify(
e));function dl(){var e;try{let t=ot(g3,E.parse((e=ze(nD))!=null?e:"null"));return t.success?t.data:
null}catch{return null}}function oD({competition:e,unwritten:t},{evaluation:n,explanations:r,
findings:o,hash:i,provisional:a},s){
let{language:u}=e.settings;for(let P of t)sn(P);let{run:l,isNew:c}=RE(i,a,s.rows),p=o.filter(Ja);m2(
e,{...n,findings:h3(p)},r,l);let m=n.results.map(P=>P.stage.name);if(rD({top:ed(e),at:l.at,by:l.by,
ranked:m,
errors:Mo(o,"error")}),!c||a)return s;let{at:y,by:T,id:O}=l,A=re(u).history.computed(m.length,Mo(p,
"error"),Mo(p,"warning"));return zt(s,{at:y,by:T,action:"compute",detail:A,run:O,hash:i},u)}var h3=e=>e.
filter(t=>t.code!=="SCALE_ASSUMED");var y3=ne({provisional:qe(),write:Te(qe()),close:Te(qe()),
reliability:Te(qe()),profiles:Te(qe())});function pl(e){
return ie(()=>{let t=de(y3,e);return me(),Ee(()=>Dh(t).answer)})}function Dh({reliability:e=!1,
profiles:t=!1,
...n},r=()=>{}){let o=kn(),{workbook:i}=o,{competition:a}=i,{language:s}=a.settings,u=kR(i,o.history.
rows,{...n,through:r(a)}),{explanations:l,open:c}=u,{results:p}=u.evaluation,m=Lo(i),y=u.toClose.reduce(
(P,N)=>Tp(i,N,P),o.history),T=[...u.findings,...to(i,y)],O=u.writes?oD(i,{...u,findings:T,hash:m,
provisional:n.
provisional},y):y;Ei(i,T);let A={ok:Xa(T),findings:Er(T,s,nl({...o,history:O})),...dp(i.facts,s),
stages:p.
map((P,N)=>tD(P,l[N],a)),reliability:e?eD(a,p):[],...t&&{profiles:xR(p)},hash:m,open:c};return{
workbook:i,
results:p,findings:T,history:O,answer:A}}d();d();d();d();var iD=["kolabik","satuin-pelita",
"mojokerto","malang","gipp"];d();d();d();var On=(e,t={})=>({name:e,weight:null,advance:null,title:
null,form:null,date:null,...t}),ml=(e,t)=>({
stage:null,name:e,weight:20,min:0,max:100,description:t}),Dr=[ml("Kebaruan",
"Gagasan, cara, atau perbaikan yang baru bagi unit atau daerah"),ml("Efektif",
"Hasil nyata terhadap masalah yang dipecahkan"),
ml("Bermanfaat","Manfaat bagi masyarakat pengguna layanan"),ml("Mudah Disebarkan",
"Dapat ditiru atau disesuaikan oleh unit lain"),ml("Berkelanjutan",
"Didukung aturan, anggaran, dan sumber daya agar terus berjalan")];var aD={settings:{competition:
"Gelar Inovasi Pelayanan Publik (GIPP)",year:"2017",organizer:"Bagian Organisasi Sekretariat Daerah",
government:"Pemerintah Kota Probolinggo",province:"Jawa Timur",city:"Probolinggo",top:6,winnerTerm:
"Terbaik",signerPosition:"Wali Kota Probolinggo"},stages:[On("Presentasi",{advance:12,form:
"presentation"}),On("Kunjungan Lapangan",{advance:6,title:{name:"Terbaik"},form:"field"})],criteria:
Dr};d();var sD={settings:{competition:"Kompetisi Inovasi Pelayanan Publik (Kolabik)",year:"2023",
organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",province:
"Jawa Timur",city:"Pasuruan",top:3,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[On(
"Proposal",{advance:20,title:{name:"Top 20"},form:"files"}),On("Presentasi dan Wawancara",{advance:
10,
title:{name:"Top 10"},form:"presentation"}),On("Observasi Lapangan",{advance:3,title:{name:"Terbaik"}
,
form:"field"})],criteria:Dr};d();var uD={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik (KIPP) Kota Malang",year:"2021",organizer:
"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Malang",province:"Jawa Timur",
city:"Malang",top:6,winnerTerm:"Terbaik",signerPosition:"Wali Kota Malang"},stages:[On(
"Presentasi dan Wawancara",{advance:6,title:{outcomes:[{places:3,name:"Nominasi Nasional"},{places:6,
name:"Nominasi Provinsi"}]},form:"presentation"})],criteria:Dr};d();var lD={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik Kota Mojokerto",year:"2021",organizer:
"Bagian Organisasi dan Tata Laksana Sekretariat Daerah",government:"Pemerintah Kota Mojokerto",
province:"Jawa Timur",city:"Mojokerto",top:3,winnerTerm:"Juara",signerPosition:"Wali Kota Mojokerto"}
,stages:[
On("Penilaian",{advance:3,title:{name:"Nominasi Nasional"},form:"files"})],criteria:Dr};d();var cD={
settings:{competition:"Satu Unit Satu Inovasi Pelayanan Publik dalam Satu Tahun (SATUIN PELITA)",
year:"2019",organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",
province:"Jawa Timur",city:"Pasuruan",top:10,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[On("Penilaian",{advance:10,title:{name:"Sepuluh Inovasi Terbaik"},form:
"files"})],criteria:Dr};var dD={kolabik:sD,"satuin-pelita":cD,mojokerto:lD,malang:uD,gipp:aD};d();d(
);var pD={name:"GIPP 2017, Kota Probolinggo"};d();var mD={name:"Kolabik 2023, Kota Pasuruan"};d();
var fD={name:"Kompetisi Inovasi 2021, Kota Malang"};d();var gD={name:
"Kompetisi Inovasi 2021, Kota Mojokerto"};d();var hD={name:"SATUIN PELITA 2019, Kota Pasuruan"};var yD={
kolabik:mD,"satuin-pelita":hD,mojokerto:gD,malang:fD,gipp:pD};var b3=e=>({id:e,...yD[e],...dD[e]}),
fl=iD.map(b3);d();var Wo={part:"documents",tab:Z.documents,columns:[{key:"number",header:I("Nomor",
"Number"),width:190,
format:"@"},{key:"kind",header:I("Jenis","Kind"),width:80},{key:"entry",header:I("Kode","Code"),
width:80},
{key:"title",header:I("Judul","Title"),width:380},{key:"status",header:I("Status","Status"),width:
120},
{key:"link",header:I("Tautan","Link"),width:260},{key:"maker",header:I("Pembuat","Made By"),width:
180},
{key:"at",header:I("Waktu","Time"),width:150},{key:"spreadsheet",header:I("ID Lembar","Sheet ID"),
width:110},
{key:"fileId",header:I("ID Berkas","File ID"),width:110},{key:"content",header:I("Sidik Isi",
"Content Hash"),width:110},{key:"modified",header:I("Diubah","Modified"),width:150},{key:"run",
header:I("Proses","Run"),width:90},{key:"revision",header:I("Revisi","Revision"),width:80}]},bD=[[
"begun",I("sedang dibuat","being made")],["made",I("jadi","ready")],["draft",I("rancangan","draft")],
["edited",I("disunting","edited")],["signed",I("ditandatangani","signed")],["failed",I("gagal",
"failed")],["deleted",I("terhapus","deleted")],["void",I("tidak berlaku","void")]],v3=/^(?!.*\b(?:belum|not|un)\b).*\b(?:di)?tanda[\s-]?tangani?\b|^(?!.*\b(?:not|un)\b).*\bsigned\b/i;
function vD(e){var t;return e===""?"failed":(t=nn(e,bD))!=null?t:v3.test(e)?"signed":"own"}function Ap(
{
status:e,statusText:t},n){var o,i;let r=(i=(o=bD.find(([a])=>a===e))==null?void 0:o[1][n])!=null?i:
"";
return t!==""&&vD(t)===e?t:r}function us(e){var r,o,i;let t=it(e,Wo),n=new g;for(let{row:a,cell:s}of(
r=
t==null?void 0:t.rows)!=null?r:[]){let u=l=>K(s(l));u("kind")!==""&&n.set(a,{kind:u("kind"),entry:u(
"entry"),title:u("title"),number:u("number"),link:u("link"),fileId:u("fileId"),status:vD(u("status")),
statusText:u("status"),maker:u("maker"),at:u("at"),spreadsheet:u("spreadsheet"),content:u("content"),
modified:u("modified"),run:u("run"),revision:u("revision")})}return{rows:n,columns:(o=t==null?void 0:
t.columns)!=null?o:new g,headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null}}d();d();d();var wD={
entries:{prefix:"P-",digits:2},judges:{prefix:"J",digits:1}};function kD(e,t,n){var c,p;let r=new g;
for(let m of t){let[,y="",T=""]=(c=/^(.*?)(\d+)$/.exec(m.trim()))!=null?c:[];if(T==="")continue;let O=(
p=
r.get(y))!=null?p:{count:0,last:0,digits:T.length};r.set(y,{count:O.count+1,last:h.max(O.last,b(T)),
digits:h.max(O.digits,T.length)})}let[o]=[...r].sort(([,m],[,y])=>y.count-m.count),[i,a,s]=o===void 0?
[wD[e].prefix,0,h.max(wD[e].digits,e==="entries"?k(n).length:1)]:[o[0],o[1].last,o[1].digits],u=new x(
t.map(J)),l=[];for(let m=a+1;l.length<n;m+=1){let y=`${i}${k(m).padStart(s,"0")}`;u.has(J(y))||l.push(
y)}return l}d();var Oh={entries:ir,judges:wi},Np={entries:["code","name","institution","category",
"unitType","innovator","contact","phone","email","link"],judges:["code","name","role","institution",
"email","phone"]},
w3={entries:[["email",/email|surel/],["phone",
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
["code",/^(kode|code)/],["name",/nama|name|juri|judge/]]},k3=/^(timestamp|stempelwaktu|capwaktu|waktu|tanggal|date|no|nomor|number|skor|score)$/,
Ip=e=>e===""||k3.test(z(e));function xD(e,t){var o,i;if(Ip(e))return null;let n=Oh[t].columns.find(a=>Np[
t].
includes(a.key)&&_e(e,a.header));if(n!==void 0)return n.key;let r=z(e);return(i=(o=w3[t].find(([,a])=>a.
test(r)))==null?void 0:o[0])!=null?i:null}var Pp=(e,t)=>{let n=e.filter(r=>r!=="");return n.length>0&&
n.filter(t).length*5>n.length*4};function x3(e){return e.every(n=>n==="")?"passed":Pp(e,n=>/^\S+@\S+\.\S+$/.
test(n))?"email":Pp(e,n=>/^https?:\/\//i.test(n))?"link":Pp(e,n=>/^\+?[\d\s().-]{8,}$/.test(n))?
"phone":e.every((n,r)=>b(n)===r+1)?"passed":new x(e).size===e.length&&Pp(e,n=>/^\p{L}{0,6}[-. /]?\d{1,5}$/u.
test(n))?"code":"text"}function TD(e,t){let n=new g,r=["name","institution"],o=h.max(0,...e.map(i=>i.
length));for(let i=0;i<o;i+=1){let a=x3(e.map(l=>{var c;return(c=l[i])!=null?c:""})),s=a==="text"?r.
shift():a,u=Np[t].includes(s!=null?s:"");s!==void 0&&s!=="passed"&&u&&!n.has(s)&&n.set(s,i)}return n}
var T3=10;function S3(e,t){let n=new g;for(let[r,o]of e.entries()){let i=xD(o,t);i!==null&&!n.has(i)&&
n.set(i,r)}return n}function E3(e,t){var r;return(r=e.slice(0,T3).map((o,i)=>({row:i,columns:S3(o,t)}
)).
filter(({row:o,columns:i})=>{var s;let a=((s=e[o])!=null?s:[]).filter(u=>u!==""&&!Ip(u)).length;
return i.
has("name")&&i.size*2>a&&(i.size>1||a===1)}).sort((o,i)=>i.columns.size-o.columns.size)[0])!=null?r:
null}var C3=e=>k.fromCharCode(65+e%26);function ED(e,t,n){var p,m,y;let r=E3(e,t),o=(p=r==null?void 0:
r.columns)!=null?p:TD(e,t),i=r===null?0:r.row+1,a=e.slice(i),s=r===null?[]:(m=e[r.row])!=null?m:[],u=new g;
for(let T of n)for(let O of SD(T,t))u.set(O,"known");let l={columns:Np[t].flatMap(T=>{var A;let O=o.
get(T);return O===void 0?[]:[{header:(A=s[O])!=null?A:C3(O),key:T}]}),unknown:s.filter((T,O)=>!Ip(T)&&
![...o.values()].includes(O)&&a.some(A=>{var P;return((P=A[O])!=null?P:"")!==""})),added:[],repeated:
[],
nameless:[]};for(let[T,O]of a.entries()){if(O.every($=>$===""))continue;let A={code:"",name:""};for(
let[
$,F]of o)A[$]=(y=O[F])!=null?y:"";let P=i+T+1;if(z(A.name)===""){l.nameless.push(P);continue}let N=SD(
{institution:"",email:"",...A},t),_=N.map($=>u.get($)).find($=>$!==void 0);if(_!==void 0)l.repeated.
push({row:P,name:A.name,why:_});else{for(let $ of N)u.set($,"twice");l.added.push(A)}}let c=kD(t,[
...n,
...l.added].map(({code:T})=>T),l.added.filter(({code:T})=>T==="").length);return l.added=l.added.map(
T=>{var O;return T.code===""?{...T,code:(O=c.shift())!=null?O:""}:T}),l}function SD({code:e,name:t,
institution:n,
email:r},o){let i=o==="judges"?z(t):`${z(t)}|${z(n)}`;return[...J(e)===""?[]:[`code:${J(e)}`],`name:${i}`,
...o==="judges"&&r!==""?[`email:${r.toLowerCase()}`]:[]]}d();function R3(e){let t=e.split('"').filter(
(n,r)=>r%2===0).join("");return t.includes("\u0009")?"\u0009":t.includes(
";")?";":null}function CD(e){var u;let t=R3(e),n=[],r=[],o="",i=!1,a=()=>{r.push(o.replace(/\s+/g,
" ").
trim()),o=""},s=()=>{a(),r.some(l=>l!=="")&&n.push(r),r=[]};for(let l=0;l<e.length;l+=1){let c=(u=e[
l])!=
null?u:"";i?c!=='"'?o+=c:e[l+1]==='"'?(o+='"',l+=1):i=!1:c==='"'&&o.trim()===""&&t!==null?i=!0:c===t?
a():c===`
`?s():c!=="\r"&&(o+=c)}return s(),n}d();var D3={menu:"Siapkan tab juri",noJudges:
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
,O3={menu:"Prepare judge tabs",noJudges:
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
,so=e=>({id:D3,en:O3})[e];var A3=1e6,RD=1e4,Ah=50,P3=ne({kind:At(["entries","judges"]),text:Te(U().check(
Of(A3))),tab:Te(U()),
write:qe()}),OD=e=>e.filter(t=>/^(form(ulir)? )?(responses?|respons|tanggapan|jawaban)\b|^form(ulir)? /i.
test(t));function AD(e){return ie(()=>{let{kind:t,text:n,tab:r,write:o}=de(P3,e);return me(),o?Ee(()=>DD(
t,n,r,!0)):DD(t,n,r,!1)})}function DD(e,t,n,r){var y;let o=xt(Fe()),{competition:i}=on(new g([...o].
map(([T,O])=>[T,Ne(O)]))),a=o.has("settings")?i.settings.language:Je(),s=so(dt(a)),u=T=>pe(le(
"BAD_REQUEST",T));n!==void 0&&(!Fe().includes(n)||[...o.values()].includes(n))&&u(s.noSuchList(n));
let l=n===
void 0?CD(t!=null?t:""):Ne(n).values.map(T=>T.map(K));l.length>RD&&u(s.tooMany(RD));let c=ED(l,e,N3(
i,e));c.columns.every(({key:T})=>T!=="name")&&u(s.noNames);let p=(y=o.get(e))!=null?y:Z[e][a],m=r?I3(
e,p,c.added,a):[];return _3(c,p,r,m)}var N3=({entries:e,judges:t},n)=>n==="entries"?e:t;function I3(
e,t,n,r){
var y,T;if(n.length===0)return[];let o=Oh[e];kr(t)===0&&sn(AS(o,t,r));let i=it(Ne(t),o),a=(y=i==null?
void 0:i.columns)!=null?y:new g(o.columns.map(({key:O},A)=>[O,A])),s=new g(o.columns.map(O=>{var A;
return[
O.key,(A=O.format)!=null?A:""]})),u=h.max(...a.values())+1,l=v.from({length:u},()=>"");for(let[O,A]of a)
l[A]=(T=s.get(O))!=null?T:"";let c=kr(t);for(let[O,A]of l.entries())A==="@"&&YT(t,c,O,n.length);let p=n.
map(O=>{var P;let A=l.map(()=>"");for(let[N,_]of a)A[_]=(P=O[N])!=null?P:"";return A});jt(t,c,0,p,l);
let m=new x(n.flatMap(O=>f.entries(O).flatMap(([A,P])=>P?[A]:[])));return o.columns.flatMap(({key:O,
header:A})=>m.has(O)&&!a.has(O)?[A[r]]:[])}function _3(e,t,n,r){let{columns:o,unknown:i,added:a,
repeated:s,
nameless:u}=e;return{tab:t,written:n,columns:o,unknown:[...i,...r],total:a.length,rows:a.slice(0,Ah).
map(({code:l,name:c,institution:p="",email:m=""})=>({code:l,name:c,institution:p,email:m})),repeated:
s.
slice(0,Ah),repeatedTotal:s.length,nameless:u.slice(0,Ah)}}function Ko(){return ie(()=>{let e=Fe(),t=xt(
e),n=on(new g([...t].map(([O,A])=>[O,Ne(A)]))),{competition:r}=n,
{settings:o}=r,i=t.has("settings")?o.language:Je(),a=dt(i),s=Oe(),u=L3(s,r.judges),l=u==="admin",c=Fd(
).
filter(O=>![...t.values()].includes(O)),p=!$3(n),m=!p||c.length>0,y=OD(e),T=l?dl():null;return{user:
s,
role:u,language:a,competition:ln(r),stages:r.stages.map(O=>O.name),top:ed(r),begun:m,...l?F3(n,e,{
begun:m,
responses:y}):{},presets:l&&p&&c.every(O=>y.includes(O))?fl.map(({id:O,name:A})=>({id:O,name:A})):[],
lastRun:T===null?null:{at:T.at,by:T.by,ranked:T.ranked,errors:T.errors},documents:l?z3(Z.documents[i],
e):PD,judgeFiles:o.judgeFiles,lives:l&&m?P2(r,tt(i).rows):[]}})}var $3=({competition:e,tables:t})=>t.
entries!==null&&t.judges!==null||e.entries.length+e.judges.length>0,F3=(e,t,{begun:n,responses:r})=>(
{
...n&&$a.some(o=>e.tables[o]===null)?{unconfigured:!0}:{},...r.length>0?{responses:r}:{},...n?{setUp:
M3(
e.competition,t)}:{}});function M3(e,t){let n=Fn(t,e,Vd(e)),{entries:r,judges:o,stages:i}=e,a=i.filter(
s=>s.scoreTab!==void 0||n.some(({stage:u})=>u===s));return{entries:r.length,judges:o.length,ready:a.
map(({name:s})=>s)}}var L3=(e,t)=>Bc()?"admin":j3(e,t)?"judge":"stranger",j3=(e,t)=>e!==""&&t.some(n=>n.
email.toLowerCase()===e.toLowerCase()),PD={made:0,begun:0};function z3(e,t){if(!t.includes(e))return PD;
let{grid:n}=Vt(e),r=n===null?[]:[...us(n).rows.values()].filter(i=>i.spreadsheet===vn()),o=(...i)=>r.
filter(a=>i.includes(a.status)).length;return{made:o("made","edited","signed"),begun:o("begun",
"failed")}}var B3=ne({stage:Te(U())}),ND=ne({stage:U(),reason:U()});function Gn({stages:e,settings:t}
,n){var o;
let r=e.map(i=>i.name).join(", ");return(o=e.find(i=>z(i.name)===z(n)))!=null?o:pe(le("BAD_REQUEST",
re(t.language).problems.unknownStage(n,r)))}function Ph(e){let t=ie(()=>{let n=e();return me(),Ee(()=>{
let r=Ve();n(r,tt(r.competition.settings.language))})});return"problem"in t?t:Ko()}var ID=e=>Ph(()=>{
let{stage:t}=de(B3,e);return(n,r)=>{var s,u;let{competition:o}=n,i=Qe(o.stages,r.rows),a=t===void 0?
(s=i.find(l=>l.status==="open"))==null?void 0:s.stage:Gn(o,t).name;a!==void 0&&(((u=ar(i,a))==null?
void 0:
u.status)==="open"?Tp(n,a,r):ss(n,a,"reader"))}});function _D(e,{settings:t}){let n=e.replace(/\s+/g,
" ").trim().slice(0,500);return n===""?pe(le("BAD_REQUEST",re(t.language).problems.reasonMissing)):n}
var $D=e=>Ph(()=>{let t=de(ND,e);return(n,r)=>{var u;let{competition:o}=n,{name:i}=Gn(o,t.stage),a=Qe(
o.stages,r.rows),s=_D(t.reason,o);((u=ar(a,i))==null?void 0:u.status)!=="open"?fR(n,i,s,r):ss(n,i,
"writer")}}),FD=e=>Ph(()=>{let t=de(ND,e);return({competition:n},r)=>{let{language:o}=n.settings,{
name:i}=Gn(
n,t.stage),a=_D(t.reason,n),s=O2(n,i),u=r.rows.filter(c=>c.action==="rules"&&c.stage===i),l=u[u.length-
1];(l==null?void 0:l.hash)===s&&l.detail===a||zt(r,{at:et(),by:Oe(),action:"rules",detail:a,run:kt(),
hash:s,stage:i},o)}});var W3=ne({stage:Te(U())}),K3=["TIE_AT_CUT","RULE_CHANGED_AFTER_SCORING",
"RESULT_STALE"];function _p(e){
return ie(()=>{let{stage:t}=de(W3,e);return me(),Ee(()=>{var be,Me,st;let{workbook:n,results:r,
findings:o,
history:i}=Dh({provisional:!1,close:!0},xe=>t===void 0?void 0:Gn(xe,t).name),{competition:a}=n,{
language:s}=a.
settings,u=(be=r[r.length-1])==null?void 0:be.stage.name,l=t===void 0?u:Gn(a,t).name,c=(st=l!=null?l:
(Me=a.stages[0])==null?void 0:Me.name)!=null?st:"",p=a.stages.slice(0,a.stages.findIndex(xe=>xe.name===
c)+1),m=o.filter(xe=>xe.stage===void 0||p.some(({name:In})=>In===xe.stage)).map(xe=>K3.includes(xe.code)?
{...xe,severity:"error"}:xe),y={stage:c,code:null,at:null,hash:null};if(!Xa(m))return{ok:!1,findings:
Er(
m,s),...y};let T=r.find(xe=>xe.stage.name===c);if(T===void 0)return pe(le("BAD_REQUEST",re(s).problems.
nothingToDecide(c)));let{sheets:O,decisions:A}=n,P=hp(a,O,A,c),N=Ht(P),_=ar(Qe(a.stages,i.rows),c),{
name:$,grid:F}=Vt(Z.decisions[s]),B=yp(F),M=B.some(xe=>xe.stage===c&&xe.text.length>0&&xe.hash===N),
L={ok:!0,findings:Er(m,s),stage:c,code:Un(N),hash:N};if((_==null?void 0:_.status)==="decided"&&_.hash===
N&&M)return{...L,at:_.at};let[j,W,H]=[et(),Oe(),Un(N)],V={stage:c,code:H,at:Mn(j),by:W,hash:N,text:P,
method:Ci(T.method,s),version:k(eo)},te=re(s),Q=[...B.filter(xe=>xe.stage!==c),V];zn(x2(Q,$,s,te.tabs.
decisions,te.tabs.decisionsOrigin)),Tr($,a.settings.admins),Hd($);let Ce=te.history.decided(H,V.method,
V.version);return zt(i,{at:j,by:W,action:"decide",detail:Ce,run:kt(),hash:N,stage:c},s),{...L,at:j}}
)})}d();var q3=ne({stage:Te(U())}),MD=2,Z3=40;function H3({standings:e,places:t,last:n}){var a,s;let r=t===null?
0:e.filter(u=>u.rank<=t).length;if(r===0)return[];let o=n&&r<=Z3?0:h.max(0,r-MD),i=(s=(a=e[h.min(e.length,
r+MD)-1])==null?void 0:a.rank)!=null?s:0;return e.filter((u,l)=>l>=o&&u.rank<=i)}function $p(e){
return ie(
()=>{let{stage:t}=de(q3,e);return me(),Ee(()=>{var y;let n=Ve(),{competition:r}=n,{language:o}=r.settings,
{results:i}=ht({...n,decisions:[]},{provisional:!1}),a=t===void 0?void 0:Gn(r,t).name,s=(y=i.find(T=>T.
stage.name===a))!=null?y:i[i.length-1],u=re(o).tabs,l=_d(Fe()),c=l===void 0?[]:$d(Ne(l),r).listed,p=(
s===
void 0?[]:H3(s)).filter(({entry:T})=>!c.some(O=>O.entry===T.code&&O.stage===(s==null?void 0:s.stage.
name))).map(({entry:T,rank:O})=>{var A;return{stage:(A=s==null?void 0:s.stage.name)!=null?A:"",entry:
T.
code,computed:O}});return{tab:jD(Sa,l,p,o,[u.plenary,u.plenaryOrigin]),added:p.length}})})}function LD(
){
return ie(()=>(me(),Ee(()=>{let{language:e}=Ve().competition.settings,t=re(e).tabs;return{tab:jD(ki,
Qa(Fe()),[],e,[t.objections,t.objectionsOrigin]),added:0}})))}function jD(e,t,n,r,[o,i]){let a=t===void 0?
null:it(Ne(t),e);if(t===void 0||a===null&&kr(t)===0){let l=e.columns.map(({key:p,header:m,width:y,
format:T})=>({
header:m[r],width:y,...T===void 0?{}:{format:T},value:O=>{var A;return(A=O[p])!=null?A:""}})),c=vt(t!=
null?t:e.tab[r],o,i,l,n,2);return sn(c),c.name}if(a===null||n.length===0)return t;let s=h.max(...a.columns.
values())+1,u=n.map(l=>{var p;let c=v.from({length:s},()=>"");for(let[m,y]of a.columns)c[y]=(p=l[m])!=
null?p:"";return c});return jt(t,kr(t),0,u),t}d();d();var zD=I("Kode","Code"),V3=(e,t)=>typeof e=="number"&&
typeof t=="number"?e===t:K(e)===K(t);function BD(e,{
values:t,headerRow:n}){var y,T,O,A;let r=((y=t[n])!=null?y:[]).map(k),o=((T=e.values[n])!=null?T:[]).
map(P=>z(K(P))),i=r.map(P=>o.indexOf(z(P))),a=r.findIndex(P=>P===zD.id||P===zD.en),s=r.flatMap((P,N)=>i[
N]===
-1?[{kind:"column",header:P}]:[]),u=(O=i[a])!=null?O:-1;if(u===-1)return s;let l=new g(t.slice(n+1).
map(P=>[J(k(P[a])),P])),c=new x,p=[];for(let[P,N]of e.values.entries()){if(P<=n||i.every(L=>L===-1||
K(N[L])===""))continue;let _=K(N[u]),$=l.get(J(_));if($===void 0||c.has(J(_))){p.push({kind:"stray",
row:P+1,cell:Be(P,u),code:_});continue}c.add(J(_));let F=r.flatMap((L,j)=>{var te,Q;let W=i[j],[H,V]=[
(te=N[W])!=null?te:"",(Q=$[j])!=null?Q:""];return W===-1||V3(H,V)?[]:[{at:W,header:L,written:H,
expected:V}]}),
B=F[0];if(B===void 0)continue;let M=F.map(({at:L,...j})=>j);p.push({kind:"cells",row:P+1,cell:Be(P,B.
at),code:_,cells:M})}for(let[P,N]of l)c.has(P)||p.push({kind:"missing",code:k(N[a]),rank:(A=N[0])!=null?
A:""});let m=[...s,...p];return m.length>0?m:Y3([...c],[...l.keys()],n,u)}function Y3(e,t,n,r){let o=e.
findIndex((i,a)=>i!==t[a]);return o===-1?[]:[{kind:"order",row:n+o+2,cell:Be(n+o+1,r)}]}var UD=e=>{
var t,
n,r;return(r=(n=/ (?:proses|run) ([0-9a-f]{8})(?: |$)/.exec(K((t=e.values[1])==null?void 0:t[0])))==
null?void 0:n[1])!=null?r:null};d();d();d();var ls=(e,{settings:t})=>e.inEnglish?t.language:"id";d();
d();var yW=new C(1980,0,1),cs=e=>(Li(),vo(Mi)).strToU8(e),ds=e=>(Li(),vo(Mi)).strFromU8(e),iO=e=>(Li(
),vo(Mi)).
strFromU8(e,!0),aO=e=>(Li(),vo(Mi)).inflateSync(e),jp=(e,t)=>(Li(),vo(Mi)).unzipSync(e,t&&{filter:t}
),
ps=(e,t=6)=>(Li(),vo(Mi)).zipSync(e,{mtime:yW,level:t});d();function bW(e,t){let n=t;for(let r=0;r<e.length;
r++)n=h.imul(n^e.charCodeAt(r),16777619);return n>>>
0}function zp(e){return[2166136261,84696351].map(t=>`0000000${bW(e,t).toString(16)}`.slice(-8)).join(
"")}var sO=new g,vW=4096;function vl(e){var n;let t=(n=sO.get(e))!=null?n:zp(iO(e.subarray(-vW)));
return sO.
set(e,t),t}function wl(e,t,n){let r=o=>f.keys(o).sort().map(i=>{let a=o[i];return[i,typeof a=="string"?
a:a.map(r)]});return E.stringify([e,t,r(n)])}d();var uO=`7X35cxvH8e+/glJ+SepJIsFbSl6+BVGUxUiiVSIVv7wcqiWxBFbE9XCIZlyuki9ZtnzJtx3ftmTH
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
csYcoIvgozrCpxOKINPxRBBxIiPaJQllkel4soht1RjRaswkFERm4ggi9/7z/wM=`;d();var lO="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function Bp(e){var a;let t=new R(
128).fill(64);for(let s=0;s<lO.length;s++)t[lO.charCodeAt(s)]=s;let n=new R(h.floor(e.length*3/4)),[
r,o,i]=[0,0,0];for(let s=0;s<e.length;s++){let u=(a=t[e.charCodeAt(s)])!=null?a:64;u!==64&&(o=(o<<6|
u)&65535,i+=6,!(i<8)&&(i-=8,n[r++]=o>>i&255))}return n.slice(0,r)}var kW=256,kl=null,cO=new g;
function qh(e,t){let n=`${e}.${t}`,r=cO.get(n);if(r!==void 0)return r;kl!=
null||(kl=E.parse(ds(aO(Bp(uO)))));let[o,i,a]=kl,s=a[n];if(s===void 0)throw new S(`No template ${n}`);
let u=f.keys(s).map(c=>{var y;let m=((y=i[s[c]])!=null?y:"").replace(/[\u0100-\u07ff]/g,T=>{var O;
return(O=
o[T.charCodeAt(0)-kW])!=null?O:""});return[c,cs(m)]}),l=ps(f.fromEntries(u),0);return cO.set(n,l),l}
d();d();var xW=/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g,TW=/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
function Zh(e){if(!/[\u202A-\u202E\u2066-\u2069]/.test(e))return e;let t=[];for(let n of e)n>="\u2066"&&
n<="\u2068"?t.push("\u2069"):n==="\u2069"?t=t.slice(0,h.max(t.lastIndexOf("\u2069"),0)):n==="\u202C"?
t[t.length-1]==="\u202C"&&t.pop():n>="\u202A"&&n<="\u202E"&&t.push("\u202C");return e+t.reverse().join(
"")}function Up(e){let n=e.replace(/\r\n?|\u2028|\u2029|\u0085/g,`
`).replace(TW,(r,o)=>o!=null?o:"");return Zh(n.replace(xW,""))}d();function It(e){return e.replace(
/[\s_\-"'\u00AD\u200B-\u201F\u2060]+/g,"").toLowerCase()}var Ge="\u2026\u2026\u2026\u2026\u2026\u2026\u2026";
function we(e){return e===null||e.trim()===""?Ge:e}d();function ms(e){let t=new g(f.entries(jp(e)).filter(
([i])=>!i.endsWith("/"))),n=f.create(null),r=i=>{
n[i]={name:i,asText:()=>{var a;return ds((a=t.get(i))!=null?a:new R(0))}}};for(let i of t.keys())r(i);
function o(i,a){var s;if(typeof i!="string")return f.values(n).filter(u=>{var l;return i.test((l=u==
null?void 0:u.name)!=null?l:"")});if(a===void 0)return(s=n[i])!=null?s:null;t.set(i,typeof a=="string"?
cs(a):a),r(i)}return{files:n,file:o,remove:i=>{t.delete(i),delete n[i]},toBytes:()=>ps(f.fromEntries(
t))}}d();d();var fs=/^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/,SW=e=>e.replace(
/&(?:lt|gt|quot|apos|amp);/g,
t=>{var n;return(n={"&lt;":"<","&gt;":">","&quot;":'"',"&apos;":"'"}[t])!=null?n:"&"}),EW=/<w:p(?: [^>]*[^>/])?>|<\/w:p>|<w:t(?: [^>]*)?>[^<]*<\/w:t>|<w:(?:tab|br)(?: [^>]*)?\/>/g;
function Wp(e){var r,o,i;let t=[],n=[];for(let a of(r=e.match(EW))!=null?r:[])if(a==="</w:p>")t.push(
(o=n.pop())!=null?o:"");else if(/^<w:p[ >]/.test(a))n.push("");else{let s=a.startsWith("<w:t>")||a.startsWith(
"<w:t ")?SW(a.replace(/<[^>]*>/g,"")):" ";n.push(((i=n.pop())!=null?i:"")+s)}return t}var CW=/\{(?:<(?!\/w:p>)[^>]*>)*\{((?:<(?!\/w:p>)[^>]*>|[^{}<])*)\}/g,
RW=/<[^>]*>|[^<]/g;function DW(e,t){
var a;let[,n,r]=(a=/^\s*([#^/])([\s\S]*)$/.exec(t.replace(/<[^>]*>/g,"").replace(/&(?:quot|apos);/g,
"")))!=null?a:[];if(n===void 0||r===void 0)return e;let o=n+It(r),i=t.replace(RW,s=>{if(s.startsWith(
"<"))return s;let u=o;return o="",u});return`${e.slice(0,e.length-t.length-1)}${i}}`}function dO(e){
for(let t of e.file(fs)){let n=t.asText(),r=n.replace(CW,DW);r!==n&&e.file(t.name,r)}}d();function gs(
e){let t="tags"in e?`: ${e.tags.join(", ")}`:"";return f.assign(new S(`${e.code}${t}`),
{templateFault:e})}function hs(e){return e instanceof S&&"templateFault"in e?e.templateFault:null}
function fN(e){return new g(f.keys(e).map(t=>{let n=e[t];return[It(t),typeof n=="string"?Up(n):n.map(
fN)]}))}function LZ(e,t){var r;let n=(r=t==null?void 0:t.tag)==null?void 0:r.module;if(n!==void 0&&n!==
"loop")throw gs({code:"TAG_UNSUPPORTED",tags:[e]});return{get(o,i){let a=o.get(It(e));if(a===void 0&&
i.num===0)throw gs({code:"TAG_UNKNOWN",tags:[e]});if(a!==void 0&&n===void 0&&typeof a!="string")throw gs(
{code:"TAG_UNSUPPORTED",tags:[e]});return a}}}function jZ(e){var s;let t=hs(e);if(t)return t;if(e instanceof
S&&e.name==="ParseError")return{code:"NOT_A_DOCX"};let n=e==null?void 0:e.properties;if(!n)return null;
let o=((s=n.errors)!=null?s:[e]).map(u=>{var l,c,p;return(p=hs((l=u.properties)==null?void 0:l.rootError))!=
null?p:{code:"TAG_BROKEN",tags:(c=u.properties)!=null&&c.xtag?[u.properties.xtag]:[]}}),[i]=o;if(!i||
!("tags"in i))return i!=null?i:null;let a=o.reduce((u,l)=>l.code===i.code?u.concat(l.tags):u,[]);
return{
code:i.code,tags:a.filter((u,l)=>a.indexOf(u)===l)}}function zZ(e){try{let t=ms(e);if(t.file(
"word/document.xml"))return t}catch{}throw gs({code:"NOT_A_DOCX"})}function pc(e,t){let n=zZ(e);dO(n);
try{let{
Docxtemplater:r}=(mN(),vo(dN));return new r(n,{delimiters:{start:"{{",end:"}}"},syntax:{
changeDelimiterPrefix:null},
paragraphLoop:!0,linebreaks:!0,errorLogging:!1,parser:LZ}).render(fN(t)),n.toBytes()}catch(r){let o=jZ(
r);throw o?gs(o):r}}d();var gN=new g;function mc(e){let t=gN.get(e);if(t!==void 0)return t;let n=ms(
e).file(fs).flatMap(o=>Wp(
o.asText())),r=new x(n.flatMap(o=>{var i;return((i=o.match(/\{\{[^{}]*\}\}/g))!=null?i:[]).map(a=>It(
a.replace(/[{}#^/]/g,"")))}));return gN.set(e,r),r}var Ks=(e,t)=>f.fromEntries(f.entries(e).filter((
[
n])=>t.has(It(n))).map(([n,r])=>[n,typeof r=="string"?r:r.map(o=>Ks(o,t))]));d();d();d();d();d();d();
d();d();d();function fc(e){let[t,n]=e.toLowerCase().split("e"),r=parseInt(n,10),o="";t[0]==="-"&&(o="-",
t=t.
slice(1));let i=t.indexOf("."),a=i===-1?t:t.slice(0,i)+t.slice(i+1),u=(i===-1?t.length:i)+r;return u>=
a.length?o+a+"0".repeat(u-a.length):u<=0?o+"0."+"0".repeat(-u)+a:o+a.slice(0,u)+"."+a.slice(u)}
function hN(e){
let t=e.toString();return gc(t)?fc(t):t}function gc(e){return e.includes("e")||e.includes("E")}
function xm(e){let t=typeof e;if(t==="bigint")return e<BigInt(0)?{isNegative:!0,integerPart:-e}:{
isNegative:!1,
integerPart:e};if(t==="number"){if(!b.isFinite(e))throw new RangeError(
"Number must be finite (NaN and Infinity are not supported)");return b.isSafeInteger(e)?e<0?{
isNegative:!0,integerPart:BigInt(-e)}:
{isNegative:!1,integerPart:BigInt(e)}:yN(hN(e))}if(t==="string")return yN(BZ(e));throw new TypeError(
`Invalid value type: expected number, string, or bigint, received ${t}`)}function BZ(e){let t=e.trim(
);
if(t.length===0||b.isNaN(b(t)))throw new RangeError(`Invalid number format: "${e}"`);return gc(t)?fc(
t):t}function yN(e){let t=e[0]==="-";t&&(e=e.slice(1));let n=e.indexOf(".");if(n===-1)return{
isNegative:t,
integerPart:BigInt(e)};let r=e.slice(0,n)||"0",o=e.slice(n+1);return{isNegative:t,integerPart:BigInt(
r),decimalPart:o}}d();function Tm(e){let t=typeof e;if(t==="bigint"){if(e<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return e}if(t==="number"){if(!b.isFinite(e))throw new RangeError(
"Ordinals must be finite numbers");if(!b.isInteger(e))throw new RangeError(
"Ordinals must be whole numbers");if(e<=
0)throw new RangeError("Ordinals must be positive integers");return BigInt(e)}if(t==="string")return UZ(
e);throw new TypeError(`Invalid value type: expected number, string, or bigint, received ${t}`)}
function UZ(e){
let t=e.trim();if(t.length===0)throw new RangeError("Ordinals cannot be empty strings");if(t[0]==="-")
throw new RangeError("Ordinals cannot be negative");if(t.includes("."))throw new RangeError(
"Ordinals must be whole numbers");if(gc(t)){let n=fc(t);if(n.includes("."))throw new RangeError(
"Ordinals must be whole numbers");let r=BigInt(n);if(r<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return r}try{let n=BigInt(t);if(n<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return n}catch(n){throw n instanceof RangeError?n:new RangeError(
`Invalid ordinal format: "${e}"`)}}var Gs=["","one","two","three","four","five","six","seven",
"eight","nine"],WZ=["ten","eleven","twelve","thirteen","fourteen","fifteen","sixteen","seventeen",
"eighteen","nineteen"],Xy=["","","twenty","thirty","forty","fifty","sixty","seventy","eighty",
"ninety"],qs=["thousand","million","billion","trillion","quadrillion","quintillion","sextillion",
"septillion","octillion","nonillion","decillion","undecillion","duodecillion","tredecillion",
"quattuordecillion","quindecillion","sexdecillion","septendecillion","octodecillion",
"novemdecillion","vigintillion"],Qy="hundred",vN="zero",KZ="minus",GZ="point",bN=["","first",
"second","third","fourth","fifth","sixth","seventh","eighth","ninth"],qZ=["tenth",
"eleventh","twelfth","thirteenth","fourteenth","fifteenth","sixteenth","seventeenth","eighteenth",
"nineteenth"],ZZ=["","","twentieth","thirtieth","fortieth","fiftieth","sixtieth","seventieth",
"eightieth","ninetieth"];var ho={word:"",hasHundred:!1};function ni(e){if(e===0)return ho.word="",ho.hasHundred=!1,
ho;let t=e%
10,n=h.trunc(e/10)%10,r=h.trunc(e/100),o="";return n===1?o=WZ[t]:n>=2?o=t>0?Xy[n]+"-"+Gs[t]:Xy[n]:t>
0&&(o=Gs[t]),r>0?(o?ho.word=Gs[r]+" "+Qy+" and "+o:ho.word=Gs[r]+" "+Qy,ho.hasHundred=!0):(ho.word=o,
ho.hasHundred=!1),ho}function wN(e){if(e===BigInt(0))return vN;if(e<BigInt(1000))return ni(b(e)).word;
if(e<BigInt(1000000)){let t=b(e/BigInt(1000)),n=b(e%BigInt(1000)),{word:r}=ni(t),o=r+" "+qs[0];if(n>
0){let{word:i,hasHundred:a}=ni(n);o+=a?" "+i:" and "+i}return o}return HZ(e)}function HZ(e){let t=[],
n=e;for(;n>BigInt(0);)t.push(b(n%BigInt(1000))),n=n/BigInt(1000);let r=-1;for(let a=0;a<t.length;a++)
if(t[a]!==0){r=a;break}let o="",i=!1;for(let a=t.length-1;a>=0;a--){let s=t[a];if(s===0)continue;let{
word:u,hasHundred:l}=ni(s);o&&a===r&&i&&!l&&(o+=" and"),o&&(o+=" "),o+=u,a>0?(o+=" "+qs[a-1],i=!0):i=
!1}return o}function JZ(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=vN,n++;let r=e.slice(
n);return r&&(t&&(t+=" "),t+=wN(BigInt(r))),t}function kN(e){let{isNegative:t,integerPart:n,
decimalPart:r}=xm(
e),o="";return t&&(o=KZ+" "),o+=wN(n),r&&(o+=" "+GZ+" "+JZ(r)),o}function eb(e){let t=e%10,n=h.trunc(
e/10)%10,r=h.trunc(e/100),o="";return n===1?o=qZ[t]:n>=2?t>0?o=Xy[n]+"-"+bN[t]:o=ZZ[n]:t>0&&(o=bN[t]),
r>0?o?Gs[r]+" "+Qy+" "+o:Gs[r]+" hundredth":o}function VZ(e){if(e<BigInt(1000))return eb(b(e));if(e<
BigInt(1000000)){let t=b(e/BigInt(1000)),n=b(e%BigInt(1000));if(n===0)return ni(t).word+" "+qs[0]+"th";
let{word:r}=ni(t);return r+" "+qs[0]+" "+eb(n)}return YZ(e)}function YZ(e){let t=[],n=e;for(;n>BigInt(
0);)
t.push(b(n%BigInt(1000))),n=n/BigInt(1000);let r=0;for(let i=0;i<t.length;i++)if(t[i]!==0){r=i;break}
let o="";for(let i=t.length-1;i>=0;i--){let a=t[i];if(a===0)continue;let s=i===r;o&&(o+=" "),s?i===0?
o+=eb(a):o+=ni(a).word+" "+qs[i-1]+"th":(o+=ni(a).word,i>0&&(o+=" "+qs[i-1]))}return o}function xN(e){
let t=Tm(e);return VZ(t)}d();var tb=["","satu","dua","tiga","empat","lima","enam","tujuh","delapan",
"sembilan"],XZ=["sepuluh","sebelas","dua belas","tiga belas","empat belas","lima belas","enam belas",
"tujuh belas","delapan belas",
"sembilan belas"],TN=["","","dua puluh","tiga puluh","empat puluh","lima puluh","enam puluh",
"tujuh puluh","delapan puluh","sembilan puluh"],SN="ratus",Sm="ribu",QZ=["juta","miliar","triliun",
"kuadriliun","kuantiliun","sekstiliun","septiliun","oktiliun","noniliun","desiliun"],EN="nol",eH="min",
tH="koma",nH="ke",rH="pertama";function Zs(e){if(e===0)return"";let t=e%10,n=h.trunc(e/10)%10,r=h.trunc(
e/100),o=[];r>0&&(r===1?o.push(
"se"+SN):o.push(tb[r]+" "+SN));let i=e%100;return i===0||(i<10?o.push(tb[i]):i<20?o.push(XZ[i-10]):t===
0?o.push(TN[n]):o.push(TN[n]+" "+tb[t])),o.join(" ")}function nb(e){if(e===BigInt(0))return EN;if(e<
BigInt(1000))return Zs(b(e));if(e<BigInt(1000000)){let t=b(e/BigInt(1000)),n=b(e%BigInt(1000)),r;
return t===
1?r="se"+Sm:r=Zs(t)+" "+Sm,n>0&&(r+=" "+Zs(n)),r}return oH(e)}function oH(e){let t=e.toString(),n=t.
length,r=[],o=3,i=n%o,a=0;for(i>0&&(r.push(b(t.slice(0,i))),a=i);a<n;)r.push(b(t.slice(a,a+o))),a+=o;
let s=[],u=r.length-1;for(let l=0;l<r.length;l++){let c=r[l];if(c!==0)if(u===0)s.push(Zs(c));else if(
u===
1)c===1?s.push("se"+Sm):s.push(Zs(c)+" "+Sm);else{let p=QZ[u-2];s.push(Zs(c)+" "+p)}u--}return s.join(
" ")}function iH(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=EN,n++;let r=e.slice(n);
return r&&(t&&(t+=" "),t+=nb(BigInt(r))),t}function CN(e){let{isNegative:t,integerPart:n,decimalPart:
r}=xm(
e),o="";return t&&(o=eH+" "),o+=nb(n),r&&(o+=" "+tH+" "+iH(r)),o}function aH(e){return e===BigInt(1)?
rH:nH+nb(e)}function RN(e){let t=Tm(e);return aH(t)}function sH(e,t){return e.split("").map(n=>Mr(b(
n),t)).join(" ")}function Mr(e,t){let n=/^(-?)(\d+)(?:\.(\d+))?$/.
exec(k(e));if(!n)throw new RangeError(`Not a plain decimal number: ${e}`);let r=(t==="id"?CN:kN)(n[2]),
o=t==="id"?"koma":"point",i=n[3]?` ${o} ${sH(n[3],t)}`:"";return`${n[1]?"minus ":""}${r}${i}`}
function Em(e,t){
return(t==="id"?RN:xN)(e)}function DN(e,t){let[n,r]=e.toFixed(2).split(".");return{figures:Vu(e,t),
words:`${Mr(
r==="00"?n:`${n}.${r}`,t)} rupiah`}}var ON={id:"Minggu Senin Selasa Rabu Kamis Jumat Sabtu".split(
" "),en:"Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ")};function uH(e,t){
return t===2?e%4===0&&(e%100!==0||e%400===
0)?29:28:[4,6,9,11].includes(t)?30:31}function Cm(e){let t=/^(\d{4})-(\d{2})-(\d{2})$/.exec(e);if(!t)
return null;let[n,r,o]=[b(t[1]),b(t[2]),b(t[3])];return n>0&&r>=1&&r<=12&&o>=1&&o<=uH(n,r)?{year:n,
month:r,
day:o}:null}function AN({year:e,month:t,day:n}){let r=[0,3,2,5,0,3,5,1,4,6,2,4][t-1],o=t<3?e-1:e;
return(o+
h.floor(o/4)-h.floor(o/100)+h.floor(o/400)+r+n)%7}function Nn(e,t){return Cm(e)&&hi(e,t)}var PN=e=>Cm(
e)?e.split("-").reverse().join("/"):null;function rb(e,t){let n=Cm(e);return n&&ON[t][AN(n)]}
function Rm(e,t){
let n=Nn(e,t);return n&&`${rb(e,t)}, ${n}`}function Dm(e,t){let n=Cm(e);if(!n)return null;let r=xa[t][
n.
month-1],o=ON[t][AN(n)];return t==="en"?`${o}, the ${Em(n.day,"en")} of ${r}, ${Mr(n.year,"en")}`:`${o} tanggal ${Mr(
n.day,"id")} bulan ${r} tahun ${Mr(n.year,"id")}`}d();var lH=[{of:/^kelurahan\s+(.+)/i,address:(e,t)=>`Lurah ${t}`}
,{of:/^desa\s+(.+)/i,address:(e,t)=>`Kepala Desa ${t}`},{of:/^kecamatan\s+(.+)/i,address:(e,t)=>`Camat ${t}`}
,{of:/^inspektorat\b\s*(.*)/i,
address:(e,t)=>`Inspektur ${t}`},{of:/^sekretariat\s+(?:dprd|dewan)\b/i,address:e=>e.replace(
/^sekretariat/i,
"Sekretaris")},{of:/^(?:rsud|rsu|rs|rumah sakit|perumda|perusahaan umum)\b/i,address:e=>`Direktur ${e}`}
,
{of:
/^(?:dinas|badan|bagian|bidang|kantor|puskesmas|uptd?|upt|satuan|sat|tk|paud|ra|sd|sdn|mi|min|smp|smpn|mts|mtsn|sma|sman|smk|smkn|ma|man|sekolah|madrasah)\b/i,
address:e=>`Kepala ${e}`}];function NN(e,t){var n;if(
/^(?:kepala|lurah|camat|direktur|inspektur|sekretaris|pimpinan|ketua|head|director)\b/i.
test(e))return e;if(t==="en")return`The Head of ${e}`;for(let r of lH){let o=r.of.exec(e);if(o)return r.
address(e,(n=o[1])!=null?n:"").trim()}return`Pimpinan ${e}`}d();d();function q(e){return Zh(e.replace(
/\s+/g," ").trim())}function Zi(e){return e.split(/[\r\n\u2028\u2029]+/).
map(q).filter(t=>t!=="")}function Lr(e){return Zi(e.replace(/;/g,`
`)).map(t=>t.replace(/^(\d{1,2}[.)]\s+|[-\u2013\u2022*]\s+)/,"")).filter(t=>t!=="")}function Hs(e){
return q(
e).replace(/^["\u201c\u201d\u00ab]([^"\u201c\u201d\u00ab\u00bb]+)["\u201c\u201d\u00bb]$/,"$1")}var cH=[
{of:/^(?:pemerintah\s+kota|(?:city|municipal)\s+government\s+of|city\s+of)\s+/i,id:"Wali Kota",en:
"Mayor"},{of:/^(?:pemerintah\s+kab(?:upaten|\.)|(?:regency\s+government|regency)\s+of)\s+/i,id:
"Bupati",en:"Regent"},{of:
/^(?:pemerintah\s+(?:daerah\s+)?provinsi|(?:provincial\s+government|province)\s+of)\s+/i,
id:"Gubernur",en:"Governor"}],dH=/^(wali\s?kota|bupati|gubernur|mayor|regent|governor)\b/i;function IN(
e){
return dH.test(q(e.signerPosition))}function Js(e){let t=q(e.government);for(let n of cH){let r=t.replace(
n.of,"");if(r!==t)return e.language==="id"?`${n.id} ${r}`:`${n.en} of ${r}`}return IN(e)?q(e.signerPosition):
null}function pH(e){var n,r;let t=(r=(n=/^(?:(?:a\.\s?n\.|u\.\s?b\.|an\.|ub\.|plt\.|plh\.|pj\.|pjs\.|pgs\.)\s*)+/i.
exec(e))==null?void 0:n[0])!=null?r:"";return t+e.slice(t.length).toUpperCase()}function Hi(e){
return q(
e.city).replace(/^(?:kota|kabupaten|kab\.)\s+/i,"")}function Vs(e){if(IN(e))return{first:q(e.signerPosition).
toUpperCase(),unit:""};let t=q(e.government).toUpperCase(),n=q(e.organizer).toUpperCase();return t!==
""?{first:t,unit:n===t?"":n}:n!==""?{first:n,unit:""}:{first:e.language==="id"?`PEMERINTAH ${Ge}`:Ge,
unit:""}}function Ys(e){let t=q(e.competition),n=q(e.year);return t===""?Ge:n===""||t.includes(n)?t:
e.language==="id"?`${t} Tahun ${n}`:`${t} ${n}`}function Om(e){let{language:t}=e,n=q(e.signerNip).replace(
/^nip\.?\s*:?\s*/i,""),r=Zi(e.signerPosition);return{kota:we(Hi(e)),tanggal:we(e.decisionDate&&Nn(e.
decisionDate,t)),tanggal_pendek:we(e.decisionDate&&PN(e.decisionDate)),hari:we(e.decisionDate&&rb(e.
decisionDate,t)),tanggal_huruf:we(e.decisionDate&&Dm(e.decisionDate,t)),jabatan_penandatangan:we(r.map(
o=>t==="id"?pH(o):o).join(`
`)),nama_penandatangan:we(q(e.signerName)),pangkat_penandatangan:q(e.signerGrade),nip_penandatangan:
n}}function rt(e,t){let n=Vs(e),r=Ys(e);return{nomor:we(t&&q(t)),kop:n.first,kop_unit:n.unit,
kompetisi:r,
kompetisi_kapital:r.toUpperCase(),...Om(e)}}function ri({entry:e},{language:t}){let n=q(e.institution);
if(n!=="")return[NN(n,t)];let r=Lr(e.innovator).map(o=>t==="id"?`Sdr. ${o}`:o);return r.length>0?r:[
Ge]}function Am(e){let{ceremonyDate:t,ceremonyTime:n,ceremonyPlace:r,language:o}=e,i=t!==null||q(n)!==
""||q(r)!=="";return{penyerahan:i?"ya":"",penyerahan_hari:i?we(t&&Rm(t,o)):"",penyerahan_waktu:i?we(
q(n)):"",penyerahan_tempat:i?we(q(r)):""}}function Xs(e,{language:t}){if(e===null)return{
uang_pembinaan:"",
uang_pembinaan_huruf:""};if(e==="open")return{uang_pembinaan:`Rp${Ge}`,uang_pembinaan_huruf:`${Ge} rupiah`}
;let n=DN(e.amount,t);return{uang_pembinaan:n.figures,uang_pembinaan_huruf:n.words}}function oi(e){
let t=Lr(e.copies);return{ada_tembusan:t.length>0?"ya":"",tembusan:t.map((n,r)=>({nama:t.length>1?`${r+
1}. ${n}`:n}))}}d();d();var Pm=({results:e})=>e[e.length-1];function Nm(e,t,n){var i;let{competition:
r}=e,o=(i=e.winners)!=
null?i:[];return o.map(a=>{let s=n(t,a.entry.code);return{competition:r,result:Pm(e),standing:a,
winners:o,
number:s}})}var Qs=(e,t)=>n=>{let{competition:r,winners:o}=n;return(o!=null?o:[]).map(i=>({about:i.entry.
code,fields:a=>{let s=a(e,i.entry.code),u={competition:r,result:Pm(n),standing:i,winners:o!=null?o:[
],
number:s};return t(u,a)}}))},Ji=e=>t=>[{about:"",fields:n=>e(t,n)}],ii=e=>t=>t.winners!==null&&t.winners.
length>0?Ji(e)(t):[],En=(e,t)=>{var n,r;return{...e,decreeNumber:(n=t("sk",""))!=null?n:e.decreeNumber,
minutesNumber:(r=t("berita-acara",""))!=null?r:e.minutesNumber}};d();d();d();var _N=({competition:e,
standing:t})=>e.settings.rankedWinners?t.place:null;d();var mH=[[1e3,"M"],[900,"CM"],[500,"D"],[400,
"CD"],[100,"C"],[90,"XC"],[50,"L"],[40,"XL"],[10,"X"],
[9,"IX"],[5,"V"],[4,"IV"],[1,"I"]];function Im(e){if(!b.isInteger(e)||e<1||e>3999)throw new RangeError(
`No roman numeral for ${e}`);let t=e,n="";for(let[r,o]of mH)for(;t>=r;)n+=o,t-=r;return n}var fH={id:
{Juara:"Juara",Terbaik:"Terbaik"},en:{Juara:"Winner",Terbaik:"Best Innovation"}};function $N(e){
return e.replace(/(^|[\s-])(\S)/g,(t,n,r)=>n+r.toUpperCase())}function FN(e){var y;let{language:t,
winnerTerm:n}=e.
competition.settings,r=fH[t][n],o=e.result.stage.title!==null,i=q((y=e.standing.title)!=null?y:""),a=_N(
e);if(!a){let T=i===""?r:i;return{full:T,short:T,title:"",arabic:"",roman:"",words:""}}let s=Em(a.place,
t),u=Im(a.place),c={title:[r,n].some(T=>z(T)===z(i))||!o?"":i,arabic:k(a.place),roman:u,words:s};if(
t===
"id")return{full:`${r} ${u} (${$N(s)})`,short:`${r} ${u}`,...c};let p=`${$N(s)} Place`,m=n==="Juara"?
`${p} Winner`:`${r}, ${p}`;return{full:m,short:m,...c}}var gH=3,hH=104;function yH(e){var n;if(e.length<=gH)return e.join(
`
`);let t=[];for(let r of e){let o=`${(n=t[t.length-1])!=null?n:""} \xB7 ${r}`;t.length===0||o.length>
hH?t.push(r):t[t.length-1]=o}return t.join(`
`)}function bH(e){let{entry:t}=e.standing,n=Lr(t.innovator),r=q(t.institution);if(n.length===0)return{
names:r===""?[]:[r],institution:""};let o=n.length===1&&z(n[0])===z(r);return{names:n,institution:o?
"":r}}function vH({standing:e}){var n;return q((n=e.category)!=null?n:"").replace(
/^(?:kategori|category)[\s:]+(?=\S)/i,
"")}function wH({full:e,title:t},n,{language:r}){let o=r==="id"?` Kategori ${n}`:`, category ${n}`,i=n===
""?e:e+o;return t===""?i:`${i}, ${t}`}function ai(e){let{settings:t}=e.competition,{entry:n}=e.standing,
r=FN(e),o=vH(e),{names:i,institution:a}=bH(e),s=t.rankedWinners||t.letterScores?tr(e.standing.score,
t.decimals):"";return{kode:q(n.code),nomor:we(e.number&&q(e.number)),inovasi:we(Hs(n.name)),instansi:
q(
n.institution),inovator:Lr(n.innovator).join("; "),kategori:o,penerima:i.length===0?Ge:yH(i),
instansi_penerima:a,
predikat:r.full,predikat_singkat:r.short,predikat_kapital:r.full.toUpperCase(),gelar:r.title,
penghargaan:wH(
r,o,t),peringkat_angka:r.arabic,peringkat_romawi:r.roman,peringkat_huruf:r.words,nilai:un(s,t.language),
nilai_huruf:s===""?"":Mr(s,t.language),kompetisi:Ys(t),...Om(t)}}var kH={id:{innovation:
"Nama inovasi",innovator:"Inovator",institution:"Instansi",score:"Nilai"},en:{innovation:
"Innovation",innovator:"Innovator",institution:"Institution",score:"Score"}};function _m(e,{language:
t,letterScores:n}){let r=kH[t];
return[{label:r.innovation,isi:e.inovasi},{label:r.innovator,isi:e.inovator},{label:r.institution,
isi:e.
instansi},{label:r.score,isi:n?`${e.nilai} (${e.nilai_huruf})`:""}].filter(o=>o.isi!=="")}var MN=(e,
t)=>{var n,r;return(r=(n=t.find(([o])=>o===e))==null?void 0:n[1].id)!=null?r:""},Ct=e=>`${e} (${Mr(e,
"id")})`,hc=(e,{settings:t})=>un(tr(e,t.decimals),t.language),dr=e=>({kode:q(e.code),inovasi:we(
Hs(e.name)),instansi:q(e.institution),inovator:Lr(e.innovator).join("; ")}),ob=(e,t=4)=>un(tr(e,t).replace(
/\.?0+$/,""),"id");function xH(e){let t=e.map($t),n=t.reduce((r,o)=>r.add(o),new Pe(0));return n.lte(
0)?t.map(()=>"\u2013"):t.map(r=>`${ob(r.mul(100).div(n),2)}%`)}function eu(e,t=[]){return e.stages.map(
(n,r)=>{var a;let o=qr(e,n),i=t[r];return{no:k(r+1),tahap:q(n.name),bentuk:n.form===null?"\u2013":MN(
n.form,ia),tanggal_tahap:(a=n.date&&Nn(n.date,"id"))!=null?a:"\u2013",bobot_tahap:e.settings.carryOver&&
n.weight!==null?se(n.weight,"id"):"\u2013",jumlah_juri:k(Ye(e,n).length),jumlah_peserta:i===void 0?
"\u2013":k(i.standings.length),lolos:o===null?"semua":k(o)}})}function Vi(e,t){let n=$e(e,t),r=xH(n.map(
o=>o.weight));return n.map((o,i)=>{var a;return{no:k(i+1),kriteria:q(o.name),bobot:(a=r[i])!=null?a:
"",rentang:`${se(o.min,"id")}\u2013${se(o.max,"id")}`,uraian:q(o.description)}})}var $m=({entries:e}
)=>e.
filter(t=>t.status!=="running").map(t=>({...dr(t),status:MN(t.status,xo),alasan:we(q(t.reason))}));
function jr(e,t){
let{settings:n}=e.competition;return Nm(e,"piagam",t).map((r,o)=>{let{kode:i,inovasi:a,instansi:s,
inovator:u,
kategori:l,penghargaan:c,predikat_singkat:p,gelar:m}=ai(r);return{no:k(o+1),kode:i,inovasi:a,
instansi:s,
inovator:u,kategori:l,penghargaan:c,predikat_singkat:p,gelar:m,nilai:n.rankedWinners?hc(r.standing.score,
e.competition):"",...Xs(r.standing.prize,n)}})}d();function TH({tieBreaks:e}){let t=e.map(r=>Ra[r].official).filter(
r=>r!=="");return t.length===0?"Peserta dengan nilai yang sama berbagi peringkat.":`Nilai yang sama dipisahkan ${t.length===1?
`menurut ${t[0]}`:
`berturut-turut menurut ${t.map((r,o)=>`(${o+1}) ${r}`).join("; ")}`}. Bila tetap sama, peringkatnya dipakai bersama.`}
function tu({settings:e,stages:t}){let{decimals:n,passingScore:r,maxPerInstitution:o,
winnerTerm:i}=e,a=u=>se(u,"id");return[
"Nilai seorang juri bagi satu inovasi adalah 100 \xD7 jumlah (bobot kriteria \xD7 nilai \xF7 nilai maksimum) \xF7 jumlah bobot, sehingga terletak antara 0 dan 100.",
e.missing==="complete"?
"Setiap juri menilai semua peserta pada tahapnya. Nilai yang belum diisi tidak dihitung sebagai nol.":
"Setiap juri menilai peserta yang ditugaskan kepadanya. Baris yang belum lengkap tidak dihitung, dan nilai yang belum diisi bukan nol.",
Ao[e.method].official,t.length>1&&(e.carryOver?
"Nilai pada suatu tahap digabungkan dengan nilai tahap-tahap sebelumnya menurut bobot tahap.":
"Setiap tahap dinilai tersendiri; nilai tahap sebelumnya tidak digabungkan."),`Peringkat disusun dari nilai yang dibulatkan sampai ${n} desimal. Peserta dengan nilai yang sama mendapat peringkat yang sama, dan peringkat berikutnya dilewati (1-2-2-4).`,
TH(e),r!==null&&`Peserta dengan nilai di bawah ${a(r)} tidak lolos.`,o!==null&&`Dari satu instansi paling banyak ${o} inovasi yang lolos; tempatnya diisi peringkat berikutnya.`,
"Semua yang berada pada peringkat batas ikut lolos; pada tahap terakhir hal itu diputuskan rapat pleno.",
e.winnersPerCategory&&"Pemenang ditetapkan pada setiap kategori tersendiri.",e.rankedWinners?`Pemenang diumumkan menurut urutan ${i} I, II, dan seterusnya.`:
"Pemenang diumumkan menurut abjad, tanpa peringkat.",e.conflicts==="exclude"?
"Nilai juri bagi inovasi dari instansinya sendiri, dari unit di bawah instansinya, atau yang tercatat sebagai benturan kepentingan tidak dihitung. Juri yang mundur dari suatu penilaian menuliskan BK.":
"Benturan kepentingan juri dicatat, dan nilainya tetap dihitung kecuali bila juri mundur dengan menuliskan BK.",
"Putusan rapat pleno yang berbeda dari peringkat hitung dicatat bersama alasan dan hasil suaranya."].filter(
u=>u!==!1)}d();d();var SH=/[\u0000-\u001F\u007F-\u009F"*/:<>?\\|]+/g,EH=/[\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF]/g,
CH=200,LN=60;function jN(e){let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4}function ib(e){
return v.from(e).reduce((t,n)=>t+jN(n),0)}function zN(e,t){if(ib(e)<=t)return e;let n=t-3,r=0;for(
let o of v.
from(e)){if(n-=jN(o),n<0)break;r+=o.length}return`${e.slice(0,r).trim()}\u2026`}function BN(e){let t=e.
replace(EH,"").replace(SH,"-");return v.from(t).filter(r=>r.length>1||r<"\uD800"||r>"\uDFFF").join(
"").
replace(/\s+/g," ").trim()}function RH(e){let t=BN(e);return ib(t)<=LN?t:`${zN(t,LN-17)}-${zp(e)}`}
function Fm(e,t){
let n=t.trim()===""?"":` (${RH(t)})`,r=e.map(BN).filter(o=>o!=="").join(" \u2013 ");return zN(r,CH-ib(
n)).replace(/[. ]+$/,"")+n}var yc=e=>t=>{let n=e[t];return typeof n=="string"?n:""};function nu(e){
let t=yc(e);return Fm([t("jenis"),t("predikat_singkat"),t("kategori"),t("inovasi")],t("kode"))}var Cn=e=>Fm(
[yc(e)("jenis"),yc(e)(
"kompetisi")],""),zr=(...e)=>t=>Fm(["jenis",...e].map(yc(t)),yc(t)("kode"));var DH={recused:
"mundur dari penilaian (BK)",conflict:"benturan kepentingan",incomplete:"nilai tidak lengkap"},OH=e=>e.split(
"-").reverse().join("-"),ab=(e,t)=>{let n=e.find(r=>r.code===t);return n===
void 0||n.name===""?t:`${Hs(n.name)} (${t})`};function AH({competition:e,results:t}){return t.flatMap(
({stage:n,panel:r})=>r.leftOut.filter(({reason:o})=>o!=="incomplete").map(({judge:o,entry:i,reason:a}
)=>({
juri:ab(e.judges,o),peserta:ab(e.entries,i),tahap:q(n.name),alasan:DH[a]})))}function PH({results:e,
competition:t}){return e.flatMap(({stage:n,standings:r})=>r.flatMap(({entry:o,rank:i,decision:a})=>a===
void 0?[]:[{tahap:q(n.name),peserta:ab(t.entries,o.code),semula:k(i),menjadi:k(a.rank),alasan:we(q(a.
reason)),setuju:a.votesFor===null?"\u2026":k(a.votesFor),tidak:a.votesAgainst===null?"\u2026":k(a.votesAgainst)}
]))}
function NH(e,t){var a;let n=t.last&&!e.competition.settings.rankedWinners,r=(s,u)=>{let{entry:l,
rank:c,
score:p,title:m,decision:y,category:T,categoryRank:O}=s,A=[m!=null?m:"",T!==null&&O!==null&&!u?`${T}: ${O}`:
"",y===void 0||u?"":`putusan pleno, peringkat hitung ${c}`];return{...dr(l),peringkat:u?"\u2013":
k(yn(s)),nilai:u?"\u2013":hc(p,e.competition),keterangan:A.filter(P=>P!=="").join("; ")}},o=[...t.standings].
sort((s,u)=>yn(s)-yn(u)),i=n?(a=e.winners)!=null?a:[]:[];return[...i.map(s=>r(s,!0)),...o.filter(s=>!i.
includes(s)).map(s=>r(s,!1))]}function IH(e){return e.results.map((t,n)=>({lampiran:e.results.length>
1?`LAMPIRAN ${Im(n+1)}`:"LAMPIRAN",tahap:q(t.stage.name),tahap_kapital:q(t.stage.name).toUpperCase(),
kepala_nilai:ja($n(t.method),"id"),tanpa_urutan:t.last&&!e.competition.settings.rankedWinners?"ya":
"",
peringkat_tahap:NH(e,t)}))}function _H(e){let[t="",n="",...r]=Zi(e);return{mengetahui:t,
nama_mengetahui:t===
""?"":we(n),rincian_mengetahui:r.map(o=>({isi:o}))}}function $H(e,t){var O,A,P;let{competition:n,
results:r}=e,
o=En(n.settings,t),{plenaryDate:i,plenaryTime:a,plenaryPlace:s,juryDecreeNumber:u}=o,l=Js(o),c=$m(n),
p=AH(e),m=PH(e),y=Pm(e).panel.judges,T=n.judges.filter(N=>!y.includes(N));return{...rt(o,o.minutesNumber),
tanggal:we(i&&Nn(i,"id")),jenis:"Berita Acara Rapat Pleno",hari_tanggal:i===null?Ge:`${Dm(i,"id")} (${OH(
i)})`,waktu_pleno:q(a),tempat_pleno:we(q(s)),keputusan_juri:`Keputusan${l===null?"":` ${l}`} Nomor ${we(
q(u))}`,jumlah_peserta:Ct((A=(O=r[0])==null?void 0:O.standings.length)!=null?A:0),gugur:c,
tidak_gugur:c.
length===0?"ya":"",tahapan:eu(n,r),aturan:tu(n).map((N,_)=>({no:k.fromCharCode(97+_),isi:N})),
kelompok_kriteria:r.
map(({stage:N})=>({tahap_kriteria:q(N.name),kriteria:Vi(n,N).map(_=>`${k(_.kriteria)} ${k(_.bobot)}`).
join(", ")})),benturan:p,tidak_benturan:p.length===0?"ya":"",pleno:m,tidak_pleno:m.length===0?"ya":
"",
usulan:jr(e,t),tanpa_urutan:o.rankedWinners?"":"ya",kode_hasil:(P=e.code)!=null?P:Ge,
lampiran_peringkat:IH(
e),juri:[...y,...T].map((N,_)=>({no:`${_+1}.`,nama:we(q(N.name)),peran:q(N.role)||"Anggota",
instansi_juri:q(
N.institution)})),..._H(o.acknowledgedBy)}}var UN={needs:"result",inEnglish:!1,documents:Ji($H),
title:Cn};d();d();function FH({competition:e,results:t},n){if(n===0)return e.entries.filter(o=>o.status==="running");
let r=t[n-
1];return r===void 0?null:r.standings.filter(({advances:o})=>o).map(({entry:o})=>o)}var WN=(e,{
competition:t})=>e.
map(n=>({nama:ri({entry:n},t.settings).join(", "),keterangan:dr(n).inovasi}));function Mm(e){let{
competition:t,
winners:n}=e,{settings:r,stages:o,judges:i}=t,a=o.flatMap((l,c)=>{let p=l.form==="presentation"||l.form===
"field"?FH(e,c):null;if(p===null)return[];let m=`${l.form==="field"?"Kunjungan lapangan":
"Presentasi"} tahap ${q(l.name)}`;return[{about:`Tahap ${l.name}`,name:m,date:l.date,time:"",place:
"",guests:WN(p,
e)}]}),s={about:"Pleno",name:"Rapat pleno Dewan Juri",date:r.plenaryDate,time:r.plenaryTime,place:r.
plenaryPlace,guests:i.map(l=>({nama:q(l.name)||l.code,keterangan:[l.role,l.institution].map(q).filter(
Boolean).join(", ")}))},u={about:"Penyerahan",name:"Penyerahan penghargaan",date:r.ceremonyDate,time:
r.
ceremonyTime,place:r.ceremonyPlace,guests:WN((n!=null?n:[]).map(({entry:l})=>l),e)};return[...a,s,
...n===
null?[]:[u]].filter(({guests:l})=>l.length>0)}var Lm=({name:e,date:t,time:n,place:r})=>({acara:e,
acara_kapital:e.
toUpperCase(),hari_acara:we(t&&Rm(t,"id")),waktu_acara:we(q(n)),tempat_acara:we(q(r))});var MH=5,LH=e=>[
...e,...v.from({length:MH},()=>({nama:"",keterangan:""}))].map((t,n)=>({no:k(n+1),...t})),
KN={needs:"rules",inEnglish:!1,documents:e=>Mm(e).map(t=>({about:t.about,fields:n=>({...rt(e.competition.
settings,n("daftar-hadir",t.about)),jenis:"Daftar Hadir",kode:"",...Lm(t),hadir:LH(t.guests)})})),
title:zr(
"acara")};d();d();d();var jH=["besar","sedang","kecil"];function GN(e){return v.from(e).length}
function qN(e){return e.join(`
`).split(`
`).filter(n=>n!=="").reduce((n,r)=>n+h.ceil(GN(r)/100),0)}function bc(e,t,n,r){let o=t.split(`
`),i=h.max(...o.map(GN)),a=o.length>3?2:o.length>1||r?1:0,s=n.findIndex((c,p)=>i<=c&&p>=a),u=s<0?n.length:
s,l=jH.slice(0,n.length+1);return f.fromEntries(l.map((c,p)=>[`${e}_${c}`,p===u?t:""]))}var jm={
recipient:[38,76],institution:[90],predicate:[36],innovation:[96]},zH=9;function sb(e){let{settings:
t}=e.
competition,n=ai(e),{penerima:r,instansi_penerima:o,predikat_kapital:i,gelar:a,kategori:s,inovasi:u}
=n,
l=[n.jabatan_penandatangan,n.pangkat_penandatangan,n.nip_penandatangan],c=qN([r,o,a,s,u,...l])>zH;
return{
...n,jenis:t.language==="id"?"Piagam":"Certificate",kepala:Vs(t).first,penuh:c?"ya":"",...bc(
"penerima",r,jm.recipient,c),...bc("instansi_penerima",o,jm.institution,c),...bc("predikat",i,jm.predicate,
c),...bc("inovasi",u,jm.innovation,c)}}var ZN={needs:"result",inEnglish:!0,documents:Qs("piagam",sb),
title:nu};function BH(e,t){let{settings:n}=e.competition;return{jenis:n.language==="id"?
"Semua Piagam":"All Certificates",kompetisi:Ys(n),piagam:Nm(e,"piagam",t).map((r,o)=>({...sb(r),
lanjutan:o===0?"":"ya"}))}}
var HN={needs:"result",inEnglish:!0,documents:ii(BH),title:Cn};d();d();var UH={id:{decree:e=>e?`Keputusan ${e}`:
"Keputusan",minutes:"Berita Acara Rapat Pleno Dewan Juri",numbered:(e,t,n)=>`${e} Nomor ${t} tanggal ${n}`,
and:" dan ",begin:"Berdasarkan ",judged:"hasil penilaian Dewan Juri"},en:{
decree:e=>e?`the Decree of the ${e}`:"Decree",minutes:
"the Minutes of the Judges\u2019 Plenary Meeting",
numbered:(e,t,n)=>`${e} Number ${t} of ${n}`,and:" and ",begin:"Pursuant to ",judged:
"the assessment by the Board of Judges"}};function Br(e){let t=UH[e.language],n=a=>we(a&&Nn(a,e.language)),
[r,o]=[q(
e.decreeNumber),q(e.minutesNumber)],i=[];return r!==""&&i.push(t.numbered(t.decree(Js(e)),r,n(e.decisionDate))),
(o!==""||e.plenaryDate!==null)&&i.push(t.numbered(t.minutes,we(o),n(e.plenaryDate))),t.begin+(i.length>
0?i.join(t.and):t.judged)}function WH({entries:e}){var r;let t=e.some(({category:o})=>o!=="")?
"category":"unitType",n=new g;for(let o of e)
n.set(q(o[t]),((r=n.get(q(o[t])))!=null?r:0)+1);return n.size<2?[]:[...n].map(([o,i])=>({kelompok:o||
"(tidak disebut)",jumlah:k(i)}))}function KH(e,t){var c,p,m,y,T,O,A;let{competition:n,results:r,
coverage:o}=e,
i=En(n.settings,t),a=$m(n),s=r.flatMap(({standings:P})=>P).filter(({decision:P})=>P!==void 0),u=r.flatMap(
({panel:P})=>P.leftOut).filter(({reason:P})=>P!=="incomplete"),l=WH(n);return{...rt(i,t("laporan","")),
jenis:"Laporan",penyelenggara:we(q(i.organizer)),dasar:Br(i),jumlah_inovasi:Ct(n.entries.length),
jumlah_dinilai:Ct(
(p=(c=r[0])==null?void 0:c.standings.length)!=null?p:0),jumlah_juri:Ct(n.judges.length),jumlah_tahap:
Ct(
n.stages.length),tahapan:eu(n,r),kelompok:l,ada_kelompok:l.length>0?"ya":"",gugur:a,ada_gugur:a.length>
0?"ya":"",aturan:tu(n).map((P,N)=>({no:k(N+1),isi:P})),jumlah_pemenang:Ct((y=(m=e.winners)==null?
void 0:
m.length)!=null?y:0),tanpa_urutan:i.rankedWinners?"":"ya",pemenang:jr(e,t),jumlah_putusan:Ct(s.length),
jumlah_benturan:Ct(u.length),kode_hasil:(T=e.code)!=null?T:Ge,keikutsertaan:o===null?"":"ya",
instansi_ikut:o===
null?"":Ct(o.present),instansi_terdaftar:o===null?"":Ct(o.listed),tidak_ikut:((O=o==null?void 0:o.absent)!=
null?O:[]).map(P=>({nama:q(P)})),ada_tidak_ikut:((A=o==null?void 0:o.absent.length)!=null?A:0)>0?
"ya":
"",kekukuhan:e.reliability().map(({stage:P,sentences:N})=>({tahap:q(P),kalimat:N.map(_=>({isi:_}))}))}
}
var JN={needs:"result",inEnglish:!1,documents:Ji(KH),title:Cn};d();var ub=8,GH=e=>e===void 0||e.kind==="blank"?
"":e.kind==="recused"?"BK":e.kind==="score"?ob($t(e.value)):
"?",VN=e=>[...e.marks.values()].some(t=>t.kind!=="blank");function qH(e,t,n,r,o){var c,p,m;let i=$e(
e.competition,t),a=i.map(y=>GH(r==null?void 0:r.marks.get(y.name))),s=i.flatMap(({name:y})=>{let T=r==
null?void 0:r.marks.get(y);return(T==null?void 0:T.kind)==="score"?[T.value]:[]}),u=s.length===i.length?
(c=Kc(i))==null?void 0:c(s).score:void 0,l=[(p=r==null?void 0:r.notesToCommittee)!=null?p:"",(m=r==null?
void 0:r.notesToEntrant)!=null?m:""].map(q).filter(Boolean);return{no:k(o),...dr(n),...f.fromEntries(
v.from({length:ub},(y,T)=>{var O;return[`k${T+1}`,(O=a[T])!=null?O:""]})),rincian_nilai:i.map(({name:
y},T)=>`${q(
y)}: ${a[T]||"\u2026\u2026"}`).join(`
`),nilai:u===void 0?"":hc(u,e.competition),catatan:l.join(" / ")}}function ZH(e,t,n){let{competition:
r,
results:o}=e,i=r.entries.filter(u=>u.status==="running");if(n!==void 0){let u=new x(n.rows.filter(VN).
map(l=>l.entry));return i.filter(l=>u.has(l.code))}let a=o[r.stages.indexOf(t)-1];if(a===void 0)return i;
let s=new x(a.standings.filter(({advances:u})=>u).map(({entry:u})=>u.code));return i.filter(u=>s.has(
u.code))}function HH({changes:e,competition:t},n,r){return e.filter(o=>o.stage===n.name&&o.judge===r.
code).map((o,i)=>{var a,s;return{no:k(i+1),inovasi:q((s=(a=t.entries.find(({code:u})=>u===o.entry))==
null?void 0:a.name)!=null?s:o.entry),kriteria:q(o.criterion),semula:o.from,menjadi:o.to,waktu:We(o.at,
"id")}})}function JH(e,t,n,r,o,i){let{competition:a}=e,s=Vi(a,n),u=ZH(e,n,o).map((p,m)=>qH(e,n,p,o==
null?void 0:o.rows.find(y=>y.entry===p.code),m+1)),l=s.length<=ub?s.length:0,c=HH(e,n,r);return{...rt(
a.settings,i("lembar-nilai",t)),tanggal:Ge,jenis:o===void 0?"Lembar Nilai Kosong":"Lembar Nilai",
kode:q(
r.code),tahap:q(n.name),tahap_kapital:q(n.name).toUpperCase(),tanggal_tahap:we(n.date&&Nn(n.date,
"id")),
nama_juri:we(q(r.name)),peran:q(r.role)||"Anggota",instansi_juri:q(r.institution),terisi:o===void 0?
"":"ya",kriteria_tahap:s,...f.fromEntries(v.from({length:ub},(p,m)=>[`kolom_${m+1}`,l===m+1?[{baris:
u,
...VH(s)}]:[]])),kolom_banyak:l===0?[{baris:u}]:[],perubahan:c,ada_perubahan:c.length>0?"ya":""}}var VH=e=>f.
fromEntries(e.map((t,n)=>[`kepala${n+1}`,`${t.kriteria}
(${t.rentang})`])),YN={needs:"rules",inEnglish:!1,documents:e=>{let{competition:t,sheets:n,
faultyTabs:r}=e;
return t.stages.flatMap(o=>Ye(t,o).flatMap(i=>{let a=n.find(l=>l.stage===o.name&&l.judge===i.code),s=a!=
null&&a.rows.some(VN)?a:void 0;if(s!==void 0&&r.has(s.tab))return[];let u=`${o.name} \xB7 ${i.code}${s===
void 0?" \xB7 kosong":""}`;return[{about:u,fields:l=>JH(e,u,o,i,s,l)}]}))},title:zr("tahap",
"nama_juri")};d();function YH(e,t){var r,o;let n=En(e.competition.settings,t);return{...rt(n,t(
"pengumuman","")),jenis:"Pengumuman",dasar:Br(n),jumlah_pemenang:Ct((o=(r=e.winners)==null?void 0:r.length)!=null?
o:0),tanpa_urutan:n.
rankedWinners?"":"ya",pemenang:jr(e,t),masa_sanggah:n.objectionDays===null?"":Ct(n.objectionDays)}}
var XN={
needs:"result",inEnglish:!1,documents:ii(YH),title:Cn};d();var XH={listed:
"tercatat sebagai benturan kepentingan","same-institution":"dari instansi saya sendiri",
"parent-institution":"dari unit di bawah instansi saya"};function QH({competition:e},t,n){let r=gr(
e),o=e.entries.flatMap(a=>{let s=a.status==="running"?r(t,a):null;return s===null?[]:[{...dr(a),
alasan:XH[s]}]}),
i=e.stages.filter(a=>$e(e,a).length>0&&Ye(e,a).includes(t));return{...rt(e.settings,n("pernyataan",t.
code)),tanggal:Ge,jenis:"Pernyataan Juri",kode:q(t.code),nama_juri:we(q(t.name)),peran:q(t.role)||
"Anggota",instansi_juri:we(q(t.institution)),tahap_juri:i.map(({name:a})=>q(a)).join(", "),benturan:
o.
map((a,s)=>({no:k(s+1),...a})),ada_benturan:o.length>0?"ya":""}}var QN={needs:"rules",inEnglish:!1,
documents:e=>e.
competition.judges.map(t=>({about:t.code,fields:n=>QH(e,t,n)})),title:zr("nama_juri")};d();var eI=(e,
t)=>e.map((n,r)=>({no:t(r),isi:n,pertama:r===0?"ya":""}));function e7(e,t){var c,p;let n=En(
e.competition.settings,t),r=q(n.decreeNumber),o=rt(n,r),i=(c=Js(n))!=null?c:Ge,a=q(n.minutesNumber),
s=we(n.plenaryDate&&Nn(n.plenaryDate,"id")),u=Lr(n.legalBasis),l=`penetapan pemenang ${o.kompetisi}`;
return{...o,jenis:"Keputusan",rancangan:r===""?"ya":"",kepala:i,kepala_kapital:i.toUpperCase(),
provinsi_kapital:q(
n.province)===""?"":t7(n.province).toUpperCase(),tentang:l.toUpperCase(),menimbang:eI([`bahwa dalam rangka mendorong inovasi pelayanan publik telah dilaksanakan ${o.kompetisi};`,
`bahwa berdasarkan Berita Acara Rapat Pleno Dewan Juri Nomor ${we(a)} tanggal ${s} telah diusulkan pemenang ${o.kompetisi};`,
`bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan ${i} tentang Penetapan Pemenang ${o.kompetisi};`],
m=>`${k.fromCharCode(97+m)}.`),mengingat:eI(
u.length>0?u:[Ge],m=>`${m+1}.`),hadiah:((p=e.winners)!=null?p:[]).some(({prize:m})=>m!==null)?"ya":
"",
berperingkat:n.rankedWinners?"ya":"",pemenang:jr(e,t)}}var t7=e=>{let t=q(e);return/^provinsi\b/i.test(
t)?t:`Provinsi ${t}`},tI={needs:"result",inEnglish:!1,documents:ii(e7),title:Cn};d();d();var n7={id:
{above:"di atas median",same:"sama dengan median",below:"di bawah median"},en:{above:
"above the median",same:"at the median",below:"below the median"}},r7=5,nI=new D,lb=({standings:e})=>e.length>=
r7;function zm(e){var n;let t=(n=nI.get(e))!=null?n:o7(e);return nI.set(e,t),t}function o7(e){let{
panel:t,
standings:n}=e,r=(i,a)=>{var u;let s=[...((u=t.readings.get(i))!=null?u:new g).values()].flatMap(l=>{
var c;return(c=l.marks[a])!=null?c:[]});return s.length===0?null:Jt(s)},o=t.criteria.map((i,a)=>{let s=n.
flatMap(({entry:u})=>{var l;return(l=r(u.code,a))!=null?l:[]});return s.length===0||!lb(e)?null:la(s)}
);
return({entry:i},{language:a,decimals:s})=>{let u=n7[a];return t.criteria.flatMap((l,c)=>{var T;let[
p,m]=[r(i.code,c),(T=o[c])!=null?T:null];if(p===null)return[];let y=m===null?0:Mt(p,m);return[{
kriteria:q(
l.name),nilai:un(tr(p,s),a),median:m===null?"\u2013":un(tr(m,s),a),maksimum:un(k(l.max),a),kedudukan:
m===
null?"\u2013":y>0?u.above:y<0?u.below:u.same}]})}}var rI={id:{kind:"Surat",place:"Tempat"},en:{kind:
"Award letter",place:""}};function i7(e,t){let{standing:n,
competition:r}=e,{settings:o}=r,i=ai(e),a=Vs(o);return{...i,jenis:rI[o.language].kind,kop:a.first,
kop_unit:a.
unit,kepada:ri(n,o).map(s=>({nama:s})),tempat_tujuan:Hi(o)||rI[o.language].place,dasar:Br(En(o,t)),
rincian:_m(
i,o),profil:i.nilai===""?[]:zm(e.result)(n,o),...Xs(n.prize,o),...Am(o),...oi(o)}}var oI={needs:
"result",inEnglish:!0,documents:Qs("surat",i7),title:nu};d();function a7(e,t){var o;let n=En(e.competition.settings,
t),r=(o=e.winners)!=null?o:[];return{...rt(n,
t("surat-daftar","")),jenis:"Surat kepada Semua Pemenang",tempat_tujuan:Hi(n)||"Tempat",dasar:Br(n),
jumlah_pemenang:Ct(r.length),...Am(n),...oi(n),tanpa_urutan:n.rankedWinners?"":"ya",pemenang:jr(e,t).
map((i,a)=>({...i,kepada:r[a]===void 0?"":ri(r[a],n).join(`
`)}))}}var iI={needs:"result",inEnglish:!1,documents:ii(a7),title:Cn};d();function s7(e){let{
settings:t}=e.competition,{prize:n}=e.standing,r=ai(e);return{...rt(t,e.number),...r,
rincian:_m(r,t),tanggal:Ge,jenis:"Tanda Terima",...Xs(n,t)}}var aI={needs:"result",inEnglish:!1,
documents:Qs(
"tanda-terima",s7),title:nu};d();function u7({competition:e}){let{criteria:t,stages:n}=e;return t.every(
r=>r.stage===null)&&n[0]?[{tahap_kriteria:"Semua tahap",kriteria_tahap:Vi(e,n[0])}]:n.filter(r=>$e(e,
r).length>0).map(r=>({tahap_kriteria:`Tahap ${q(r.name)}`,kriteria_tahap:Vi(e,r)}))}function l7(e,t){
let{competition:n}=e;return{...rt(n.settings,
t("tata-cara","")),tanggal:Ge,jenis:"Tata Cara Penilaian",tahapan:eu(n),kelompok_kriteria:u7(e),
aturan:tu(
n).map((r,o)=>({no:k(o+1),isi:r}))}}var sI={needs:"rules",inEnglish:!1,documents:Ji(l7),title:Cn};d(
);var c7={id:{kind:"Umpan Balik",place:"Tempat"},en:{kind:"Feedback",place:""}},d7=({sheets:e},t)=>[
...new x(
e.flatMap(({rows:n})=>n.filter(r=>r.entry===t).map(({notesToEntrant:r})=>r)))].map(n=>Zi(n).join(`
`)).filter(n=>n!=="").sort((n,r)=>n<r?-1:1).map(n=>({isi:n}));function p7(e,t,n,r){let o=En(e.competition.
settings,r),i=c7[o.language],a=d7(e,t.entry.code);return{...rt(o,r("umpan-balik",t.entry.code)),...dr(
t.entry),jenis:i.kind,kepada:ri(t,o).map(s=>({nama:s})),tempat_tujuan:Hi(o)||i.place,dasar:Br(o),
tahap:q(
n.stage.name),jumlah_peserta:k(n.standings.length),profil:zm(n)(t,o),tanpa_median:lb(n)?"":"ya",
catatan:a,
ada_catatan:a.length>0?"ya":"",...oi(o)}}var uI={needs:"result",inEnglish:!0,documents:e=>{var r;let t=new x(
((r=e.winners)!=null?r:[]).map(({entry:o})=>o.code)),n=new x;return[...e.results].reverse().flatMap(
o=>o.standings.filter(({entry:a})=>!t.has(a.code)&&!n.has(a.code)).map(a=>(n.add(a.entry.code),{
about:a.
entry.code,fields:s=>p7(e,a,o,s)})))},title:zr("inovasi")};d();var lI={needs:"rules",inEnglish:!1,
documents:e=>Mm(e).map(t=>({about:t.about,fields:n=>({...rt(e.competition.
settings,n("undangan",t.about)),tanggal:Ge,jenis:"Undangan",kode:"",...Lm(t),jumlah_undangan:Ct(t.guests.
length),undangan:t.guests.map((r,o)=>({no:k(o+1),...r})),...oi(e.competition.settings)})})),title:zr(
"acara")};var cI={"tata-cara":sI,pernyataan:QN,undangan:lI,"daftar-hadir":KN,"lembar-nilai":YN,
"berita-acara":UN,
sk:tI,pengumuman:XN,piagam:ZN,gabungan:HN,surat:oI,"surat-daftar":iI,"tanda-terima":aI,"umpan-balik":
uI,
laporan:JN};d();var dI=["tata-cara","pernyataan","undangan","daftar-hadir","lembar-nilai",
"berita-acara","sk","pengumuman","piagam","gabungan","surat","surat-daftar","tanda-terima",
"umpan-balik","laporan"];var si=dI.map(e=>({id:e,...cI[e]}));function vc(e){var t;return(t=si.find(n=>n.id===e))!=null?
t:null}d();var yo=(e,t)=>qh(e.id,ls(e,t)),Bm=(e,t)=>e.needs==="rules"||t.winners!==null;function m7(
e,t){let{competition:n}=t,
r=ls(e,n);return n.settings.language===r?t:{...t,competition:{...n,settings:{...n.settings,language:
r}}}}
var Yi=(e,t)=>e.filter(n=>Bm(n,t)).flatMap(n=>n.documents(m7(n,t)).map(r=>({kind:n,...r})));function cb(
e){
if(e.winners===null)return()=>!0;let t=new x(Yi(si,e).map(({kind:n,about:r})=>`${n.id}:${r}`));
return(n,r)=>t.
has(`${n}:${r}`)}var f7=()=>null;function db(e,t,n=f7){let[r]=Yi([e],t);return r===void 0?null:r.fields(
n)}d();d();function g7(e,t){let n=e.map(o=>({standing:o,key:z(o.entry.name)})),r=({standing:o})=>{
var i;return(i=
t.get(o.entry.code))!=null?i:0};return n.sort((o,i)=>o.key<i.key?-1:o.key>i.key?1:r(o)-r(i)).map(({
standing:o})=>o)}
function pI(e,t){var a,s;let n=new g(e.panel.entries.map(({code:u},l)=>[u,l])),r=new g;for(let{
category:u,
entry:l}of e.standings){let c=(a=n.get(l.code))!=null?a:0;r.set(u,h.min(c,(s=r.get(u))!=null?s:c))}
let o=od(
e).map(({standing:u})=>u);return[...r].sort(([,u],[,l])=>u-l).map(([u])=>u).flatMap(u=>{let l=o.filter(
c=>c.advances&&c.category===u);return t.rankedWinners?l.map(c=>{var p,m;return{standing:c,place:(m=(
p=
c.place)==null?void 0:p.place)!=null?m:null}}):g7(l,n).map(c=>({standing:c,place:null}))})}var h7=[
"WEIGHTS_INVALID","SETTING_INVALID","ENTRY_DUPLICATE_CODE"],mI=e=>e.filter(t=>t.severity==="error"&&
h7.includes(t.code)),y7=({settings:e})=>Xr(e).list.filter(({status:t,criterion:n})=>t==="confirmed"&&
n!=="").map(({stage:t,judge:n,entry:r,criterion:o,before:i,now:a,answeredAt:s})=>({stage:t,
judge:n,entry:r,criterion:o,from:Fo(i.cell,i.format,"id"),to:sr(a,"id"),at:s}));function pb(e,{
results:t},{
rows:n},r,o=[]){let{competition:i,sheets:a}=e,s=t[i.stages.length-1],u=r.some(T=>T.code==="RESULT_STALE"),
l=r.filter(T=>T.severity==="error"),c=s!==void 0&&l.length===0,p=Qe(i.stages,n),m=p[p.length-1],
y=null;return{competition:i,sheets:a,faultyTabs:new x(l.flatMap(({tab:T})=>T===void 0?[]:[T])),
results:u?
[]:t,winners:c?pI(s,i.settings).map(({standing:T})=>T):null,code:(m==null?void 0:m.status)==="decided"?
Un(m.hash):null,changes:o.some(({id:T})=>T==="lembar-nilai")?y7(i):[],coverage:l2(i),reliability:()=>(
y!=
null||(y=t.map((T,O)=>{let A=Dp(i,T,t.slice(0,O)),N=T.last&&!i.settings.rankedWinners?{...A,gap:null,
methods:[],verdict:{...A.verdict,contested:[]}}:A;return{stage:T.stage.name,sentences:Op(N,"id")}})),
y)}}var b7=["TIE_AT_CUT","STAGE_NOT_BEGUN","RESULT_STALE"];function Um(e,t,n){let r=ht(e,{
provisional:!1}),
o=Lo(e),i=[...r.findings,...to(e,t),...v7(t,o)].map(s=>b7.includes(s.code)?{...s,severity:"error"}:s),
a=pb(e,r,t,i,n);return{findings:r.findings,blocking:i,hash:o,context:a}}function v7({rows:e},t){let n=Ri(
e);return n===void 0||n.hash===t?[]:[{code:"RESULT_STALE",severity:"error",params:{computed:n.at}}]}
function fI(e,t,n){var m,y,T;let{competition:r}=e,o=Z.documents[r.settings.language];if(!Fd().includes(
o))return[];let{name:i,grid:a}=Vt(o);if(a===null)return[];let s=it(a,Wo),u=k7([...us(a).rows]),l=x7(
e,t,n,u),c=new g,p=[];for(let[O,A]of u){let P=l(A);if(P===null)continue;if(typeof P=="object"){let _=(
m=
Xe(s,O,"title"))==null?void 0:m.cell,$={kind:A.kind,written:A.title,expected:P.title};p.push({code:
"DOCUMENT_TITLE",tab:i,cell:_,params:$});continue}let N=(T=c.get(P))!=null?T:{cell:(y=Xe(s,O,"kind"))==
null?void 0:y.cell,documents:[]};c.set(P,{...N,documents:[...N.documents,A]})}return[...[...c].map((
[
O,{cell:A,documents:P}])=>({code:O,tab:i,cell:A,params:{documents:P}})),...p]}var w7=["made","draft",
"edited","signed"];function k7(e){var n,r;let t=new g;for(let o of e){let[,{kind:i,entry:a,maker:s,
revision:u,
status:l}]=o,c=E.stringify([i,a,s]),p=(r=(n=t.get(c))==null?void 0:n[1].revision)!=null?r:"";w7.includes(
l)&&b(u)>=b(p)&&t.set(c,o)}return[...t.values()]}function x7(e,t,n,r){let{competition:o}=e,i=t.findings.
filter(p=>p.severity==="error"),a=pb(e,t,n,i),s=new g(Yi(si,a).map(p=>[E.stringify([p.kind.id,p.about]),
p])),u=new g(r.map(([,{kind:p,entry:m,number:y}])=>[E.stringify([p,m]),y])),l=(p,m)=>u.get(E.stringify(
[p,m]))||null,c=Lo(e);return({kind:p,entry:m,run:y,title:T,content:O})=>{var B;let A=n.rows.find(M=>M.
action==="documents"&&M.run===y);if(A===void 0)return"DOCUMENT_UNRECORDED";let P=((B=vc(p))==null?
void 0:
B.needs)!=="rules",N=s.get(E.stringify([p,m]));if(N===void 0&&a.winners!==null)return"DOCUMENT_OF_NOBODY";
let _=N==null?void 0:N.fields(l),$=N===void 0||_===void 0?null:N.kind.title(_),F=()=>{if(N===void 0||
_===void 0)return!1;let M=yo(N.kind,o),L=wl(p,vl(M),Ks(_,mc(M)));return cn(L+$)===O};return P&&A.hash!==
c&&!F()?"DOCUMENT_OF_OTHER_RESULT":$===null||$===T?null:{title:$}}}d();function T7(e,t){let n=e.filter(
({written:o,expected:i})=>[o,i].every(a=>k(a).length<=60)),r=t==="id"?
"tidak sama dengan hitung ulang":"is not what is recomputed";return n.length===0?e.map(({header:o})=>`${o} ${r}`).join(
"; "):n.map(({header:o,written:i,expected:a})=>{let[s,u]=[Wm(i,t),Wm(a,t)];return t==="id"?`${o} tertulis ${s}, dihitung ulang ${u}`:
`${o} is written ${s}, recomputed ${u}`}).join("; ")}var Wm=(e,t)=>e===
""?t==="id"?"kosong":"blank":G(e,t);function hI(e,t){let n=(r,o)=>t==="id"?r:o;switch(e.kind){case"cells":
{let r=T7(e.cells,t);return n(`Baris ${e.row} (${e.code}): ${r}.`,`Row ${e.row} (${e.code}): ${r}.`)}
case"stray":{let r=e.code===""?n("tanpa kode","without a code"):e.code;return n(`Baris ${e.row} (${r}) tidak ada dalam hitung ulang, atau berulang.`,
`Row ${e.row} (${r}) is not in what is recomputed, or is there twice.`)}case"missing":return n(`Tidak ada baris untuk ${e.code}, yang menurut hitung ulang di peringkat ${e.rank}.`,
`There is no row for ${e.code}, recomputed at rank ${e.rank}.`);case"column":return n(`Kolom \u201C${e.header}\u201D tidak ada.`,
`The column \u201C${e.header}\u201D is not there.`);case"order":return n(`Isi tiap baris sama, tetapi mulai baris ${e.row} urutannya lain.`,
`Each row is the same, but from row ${e.row} on they are in another order.`)}}var mb=({documents:e})=>e.map(
({kind:t,entry:n})=>`${t} ${n}`.trim()).join(", "),ru=(e,t)=>{let[n]=e.documents;if(e.documents.length===
1&&n!==void 0){let o=`${G(n.title,t)} (${mb(e)})`;return t==="id"?`Dokumen ${o}`:`The document ${o}`}
let r=e.documents.length;return t==="id"?`${r} dokumen (${mb(e)})`:`${r} documents (${mb(e)})`},yI=(
{
documents:e},t)=>{let[n]=e;return e.length===1&&n!==void 0&&n.entry!==""?`${n.kind} ${t==="id"?
"untuk":"for"} ${n.entry}`:t==="id"?"dokumen seperti itu":"such document"},S7=({documents:e})=>e.length===
1?"was":"were",gI=({documents:e},t,n)=>e.length===1?t:n,E7={NOTHING_DECIDED:()=>"Belum ada hasil yang dihitung atau ditetapkan, jadi tidak ada yang dapat dibandingkan.",
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
RANKING_ROW:e=>hI(e,"id"),RANKING_MORE:e=>`Dan ${e.count} perbedaan lagi di tab ini.`,HISTORY_ROW:e=>e.reason==="unsealed"?
`Baris ${e.row} riwayat tidak bersegel: disisipkan dengan tangan, atau segelnya dihapus.`:`Rantai riwayat putus di baris ${e.row}: baris itu atau baris sebelumnya diubah, dihapus, atau disisipkan.`,
HISTORY_CUT:()=>"Baris terbaru riwayat tidak ada lagi: dihapus, atau segelnya diubah.",
DOCUMENT_OF_OTHER_RESULT:e=>`${ru(e,
"id")} dibuat dari hasil yang lain.`,DOCUMENT_OF_NOBODY:e=>`${ru(e,"id")} tidak sesuai: menurut hasil ini tidak ada ${yI(
e,"id")}.`,DOCUMENT_UNRECORDED:e=>`${ru(e,"id")} bukan dari proses yang tercatat di tab Riwayat.`,
DOCUMENT_TITLE:e=>`Judul ${e.kind} tertulis ${G(e.written,"id")}, menurut hasil ini ${G(e.expected,
"id")}.`},C7={NOTHING_DECIDED:()=>"No result has been computed or decided yet, so there is nothing to compare with.",
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
RANKING_ROW:e=>hI(e,"en"),RANKING_MORE:e=>`And ${e.count} more differences in this tab.`,HISTORY_ROW:
e=>e.reason==="unsealed"?`Row ${e.row} of the history carries no seal: it was put in by hand, or its seal was taken off.`:
`The chain of the history breaks at row ${e.row}: it or the row before was altered, taken out or put in.`,
HISTORY_CUT:()=>"The newest row of the history is gone: taken out, or its seal was altered.",
DOCUMENT_OF_OTHER_RESULT:e=>`${ru(
e,"en")} ${S7(e)} made of another result.`,DOCUMENT_OF_NOBODY:e=>`${ru(e,"en")} ${gI(e,"does","do")} not fit: by this result there is no ${yI(
e,"en")}.`,DOCUMENT_UNRECORDED:e=>`${ru(e,"en")} ${gI(e,"does","do")} not come from a run in the history.`,
DOCUMENT_TITLE:e=>`The title of a ${e.kind} is written ${G(e.written,"en")}, by this result it is ${G(
e.expected,"en")}.`},R7={id:E7,en:C7};function D7(e,t){
return R7[t][e.code](e.params)}var bI=(e,t)=>D7(e,t);function Km(){return ie(()=>{me();let e=Ve(),{
competition:t}=e,{language:n}=t.settings,r=ht(e,{provisional:!1}),
o=tt(n),i=Qe(t.stages,o.rows).filter(u=>u.status==="decided"),a=Ri(o.rows),s=[...i.length===0&&a===void 0?
[{code:"NOTHING_DECIDED",params:null}]:[],...O7(e,o),...P7(r),...N7(e,r,o),...L7(o),...fI(e,r,o)];
return{
ok:s.length===0,decided:i.map(({stage:u,at:l,by:c,hash:p})=>({stage:u,at:l,by:c,code:Un(p)})),
computed:a===
void 0?null:{at:a.at,by:a.by},differences:s.map(u=>{var l,c,p;return{code:u.code,stage:(l=u.stage)!=
null?l:null,tab:(c=u.tab)!=null?c:null,cell:(p=u.cell)!=null?p:null,message:u.code==="RANKING_STOPPED"?
Bn(u.params,n):bI(u,n)}})}})}function O7(e,{rows:t}){let{stages:n,settings:r}=e.competition,o=Qe(
n,t),i=ih(r.language),a=new x,s=o.flatMap(({stage:m,status:y,hash:T,at:O,by:A})=>{if(y!=="decided")return[
];
let P=i.find(L=>L.stage===m),N=ah(e,P,T),_=oh(e,T,m)!==null,$=N===null?[{code:"DECISION_DAMAGED",
stage:m,
tab:Z.decisions[r.language],params:{at:O,isSame:_}}]:[],F=[Un(T),Mn(O),A].join(", "),B=P===void 0?F:
[P.code,P.at,P.by].join(", ");if(B!==F){let L=Z.decisions[r.language];$.push({code:
"DECISION_MISLABELLED",stage:m,tab:L,params:{written:B,recorded:F}})}let M=(N!=null?N:[]).filter(L=>!a.has(
E.stringify(
L)));for(let L of M)a.add(E.stringify(L));return[...$,...M.map(L=>({code:"CHANGED",stage:m,tab:L.tab,
cell:L.cell,params:L}))]}),u=i.filter(m=>!t.some(y=>y.action==="decide"&&y.stage===m.stage&&y.hash===
m.hash)).map(m=>({code:"DECISION_UNRECORDED",stage:m.stage,params:{code:m.code,at:m.at}})),l=Ri(t),c=o.
slice(1+o.map(({status:m})=>m).lastIndexOf("decided")),p=c.length<o.length&&c.every(({status:m})=>m===
"open");return[...s,...u,...p||l===void 0?[]:A7(e,l)]}function A7(e,{at:t,hash:n}){let r=oh(e,n);
return r===
eo?[]:r===null?[{code:"CHANGED_SINCE_COMPUTED",params:{at:t}}]:[{code:"COMPUTED_BY_EARLIER_RULES",
params:{
at:t,version:r,present:eo}}]}var P7=({findings:e})=>e.filter(t=>t.severity==="error").map(t=>({code:
"RANKING_STOPPED",stage:t.stage,tab:t.tab,cell:t.cell,params:t}));function N7(e,{results:t},{rows:n}
){
var y,T,O,A;let{competition:r}=e,o=Ri(n),i={id:(y=o==null?void 0:o.run)!=null?y:"",at:(T=o==null?
void 0:
o.at)!=null?T:"",by:(O=o==null?void 0:o.by)!=null?O:"",hash:(A=o==null?void 0:o.hash)!=null?A:"",
provisional:!1},
{stages:a,settings:s}=r,u=Qe(a,n).flatMap(({status:P},N)=>P==="open"?[a[N]]:[]),l=new x(u.map(P=>Lu(
P,a,s.language)));u.length>0&&l.add(Z.finalRanking[s.language]);let c=re(r.settings.language).tabs,p=[
c.computed(i.at,i.by,i.id),c.method(r.settings.method),c.hash(i.hash)];return nh(r,t,Sp(r,t),i).flatMap(
P=>{let{name:N,grid:_}=Vt(P.name);if(l.has(P.name)&&!I7(_,P))return[];if(_===null)return o===void 0?
[]:[{code:"RANKING_MISSING",tab:N,params:null}];let $=UD(_);return[...$!==null&&n.some(B=>B.run===$)?
$7(N,_,P):[{code:"RANKING_UNRECORDED",tab:N,params:null}],...$===(o==null?void 0:o.run)?_7(N,_,p):[],
...M7(N,BD(_,P))]})}var I7=(e,{values:t,headerRow:n})=>{var r,o;return e!==null&&K((r=e.values[n])==
null?void 0:r[0])===K((o=t[n])==null?void 0:o[0])};function _7(e,t,n){var o;let r=K((o=t.values[1])==
null?void 0:o[0]);return n.every(i=>r.includes(i))?[]:[{code:"RANKING_ORIGIN",tab:e,cell:"A2",params:
{
expected:n.join(" \xB7 ")}}]}function $7(e,t,{values:n}){var i,a;let[r,o]=[K((i=t.values[0])==null?
void 0:
i[0]),K((a=n[0])==null?void 0:a[0])];return r===o?[]:[{code:"RANKING_TITLE",tab:e,cell:"A1",params:{
written:r,expected:o}}]}var F7=10;function M7(e,t){let n=t.slice(0,F7).map(o=>({code:"RANKING_ROW",
tab:e,
cell:"cell"in o?o.cell:void 0,params:o})),r=t.length-n.length;return r===0?n:[...n,{code:
"RANKING_MORE",tab:e,params:{count:r}}]}function L7({name:e,links:t}){let n=sE(t,Ht),r=t.filter(({
row:u,texts:l,
chain:c})=>c===""&&lE(l)&&!n.some(p=>p.row===u)),i=[...n,...r.map(({row:u})=>({row:u,reason:
"unsealed"}))].sort((u,l)=>u.row-l.row).map(({row:u,reason:l})=>({code:"HISTORY_ROW",tab:e,cell:`A${u+1}`,
params:{
row:u+1,reason:l}})),a=ze(tp),s=a!==null&&!t.some(({chain:u})=>u===a);return[...i,...s?[{code:
"HISTORY_CUT",tab:e,params:null}]:[]]}d();d();d();function z7(e,t){let n=v.from({length:t.length+1},
(r,o)=>o);for(let r=1;r<=e.length;r++){let o=[r];for(let i=1;i<=
t.length;i++){let a=n[i-1]+(e[r-1]===t[i-1]?0:1);o.push(h.min(o[i-1]+1,n[i]+1,a))}n=o}return n[t.length]}
function vI(e,t){var o,i;let n=It(e);return(i=(o=t.map(a=>({tag:a,away:z7(n,It(a))})).filter(({tag:a,
away:s})=>s<=h.max(2,h.floor(a.length/3))&&s<h.max(n.length,2)).sort((a,s)=>a.away-s.away)[0])==null?
void 0:o.tag)!=null?i:null}var B7=80;function Gm(e,t){let n=U7(e);if(n===null)return[{code:
"NOT_A_DOCX",tag:"",paragraph:""}];let r=n.
flatMap(o=>K7(Wp(o),t));return r.length>0?r:Y7(e,t)}function U7(e){try{let t=ms(e);return t.file(
"word/document.xml")===null?null:t.file(fs).map(n=>n.asText())}catch{return null}}var wI=(e,{root:t,
loops:n})=>t.
has(e)||n.some(({scope:r})=>r===null||r.has(e)),W7=({root:e,loops:t})=>[...e.values(),...t.flatMap((
{
scope:n})=>[...n!=null?n:[]])];function K7(e,t){let n=new g(f.keys(t).map(i=>[It(i),i])),r={fields:t,
root:n,loops:[]};return[...e.flatMap(i=>{let a=fb(i);return J7(i).flatMap(s=>G7(s,a,r))}),...r.loops.
map(({tag:i,paragraph:a})=>({code:"LOOP_UNCLOSED",tag:i,paragraph:a}))]}function G7(e,t,n){let{tag:r}
=e;
if("fault"in e)return wI(It(r),n)||e.fault!=="TAG_SINGLE"?[{code:e.fault,tag:r,paragraph:t}]:[];let{
sign:o}=e;return o==="/"?q7(r,t,n):o===""||o==="#"||o==="^"?Z7(o,r,t,n):[{code:"TAG_UNSUPPORTED",tag:
o+
r,paragraph:t}]}function q7(e,t,{loops:n}){let r=It(e),o=n.pop();return o===void 0?[{code:
"LOOP_UNOPENED",tag:e,paragraph:t}]:r!==""&&It(o.tag)!==r?[{code:"LOOP_CROSSED",tag:e,paragraph:t}]:
[]}function Z7(e,t,n,r){
var u;let o=It(t),i=wI(o,r),a=r.fields[(u=r.root.get(o))!=null?u:""],s=i?[]:[{code:"TAG_UNKNOWN",tag:
t,
near:vI(t,W7(r)),paragraph:n}];return e!==""?r.loops.push({tag:t,paragraph:n,scope:H7(a,i)}):a!==void 0&&
typeof a!="string"&&s.push({code:"LIST_AS_TEXT",tag:t,paragraph:n}),s}function H7(e,t){return typeof e==
"string"?new x:e===void 0?t?new x:null:e.length===0?null:new x(e.flatMap(n=>f.keys(n).map(It)))}
function J7(e){
var r;let t=[],n=e;for(;;){let o=n.search(/\{\{|\}\}|\{[^{}]*\}(?!\})/);if(o<0)return t;if(n.startsWith(
"}}",o))t.push({fault:"TAG_UNOPENED",tag:V7(n.slice(0,o))}),n=n.slice(o+2);else if(n.startsWith("{{",
o)){let i=n.slice(o+2),a=i.search(/\{\{|\}\}/);if(a<0||i.startsWith("{{",a))t.push({fault:
"TAG_UNCLOSED",tag:fb(a<0?i:i.slice(0,a),30)}),n=a<0?"":i.slice(a);else{let[,s="",u=""]=(r=/^\s*([#^/@><=&!%?-]*)\s*([\s\S]*?)\s*$/.
exec(i.slice(0,a)))!=null?r:[];t.push({sign:s,tag:u}),n=i.slice(a+2)}}else{let i=n.indexOf("}",o);t.
push({fault:"TAG_SINGLE",tag:n.slice(o+1,i).trim()}),n=n.slice(i+1)}}}var V7=e=>{var t,n;return fb((
n=
(t=/\S*\s*$/.exec(e))==null?void 0:t[0].trim())!=null?n:"",30)};function fb(e,t=B7){let n=e.replace(
/\s+/g," ").trim(),r=v.from(n);return r.length<=t?n:`${r.slice(0,t-1).join("")}\u2026`}function Y7(e,
t){
try{return pc(e,t),[]}catch(n){let r=hs(n);if(r===null)throw n;return"tags"in r?(r.tags.length>0?r.tags:
[""]).map(i=>({code:"TAG_BROKEN",tag:i,paragraph:""})):[{code:"NOT_A_DOCX",tag:"",paragraph:""}]}}d(
);var X7={TAG_UNKNOWN:(e,t)=>`{{${e}}} bukan isian yang dikenal${t===null?"":`; maksudnya {{${t}}}?`}`,
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
title:e=>`Templat ${e}`},Q7={TAG_UNKNOWN:(e,t)=>`{{${e}}} is no known field${t===null?"":`; is {{${t}}} meant?`}`,
TAG_UNSUPPORTED:e=>`{{${e}}} is of a sort that is not supported`,LIST_AS_TEXT:e=>`{{${e}}} is a list: write {{#${e}}} \u2026 {{/${e}}}`,
TAG_UNCLOSED:e=>`\u201C{{${e}\u201D is not closed with }}`,TAG_UNOPENED:e=>`\u201C${e}}}\u201D is not opened with {{`,
TAG_SINGLE:e=>`{${e}} wants double braces: {{${e}}}`,LOOP_UNCLOSED:e=>`{{#${e}}} is not closed with {{/${e}}}`,
LOOP_UNOPENED:e=>`{{/${e}}} is not opened with {{#${e}}}`,LOOP_CROSSED:e=>`{{/${e}}} closes another part that is still open`,
TAG_BROKEN:e=>e===""?"this template cannot be filled":`{{${e}}} cannot be filled`,NOT_A_DOCX:()=>"this file is no Word document (.docx)",
at:e=>`at \u201C${e}\u201D`,faulty:(e,t)=>`The template ${e} cannot be used yet, so nothing was made: ${t}`,
more:e=>`and ${e} more`,deleted:e=>`The template ${e} is no longer in Drive. Restore the built-in one, or upload one again.`,
foreign:(e,t)=>`The template ${e} belongs to ${t}, who alone can see it. Ask ${t} to make the documents, upload the same template as yours, or restore the built-in one.`,
tooLarge:(e,t)=>`This file has ${e} MB; the most is ${t} MB. Make its pictures smaller and upload it again.`,
title:e=>`Template ${e}`},Xi=e=>e==="id"?X7:Q7;function gb(e,t){let n=Xi(t),r=e.map(o=>{let i=o.code==="TAG_UNKNOWN"?
n.TAG_UNKNOWN(o.tag,o.near):n[o.code](o.tag);return o.paragraph===""?i:`${i}${i.endsWith("?")?
"":","} ${n.at(o.paragraph)}`});return[...new x(r)]}function kI(e,t,n){let r=Xi(n),o=gb(t,n),i=o.slice(
0,5);return r.faulty(e,[...i,...o.length>5?[r.more(o.length-5)]:[]].join("; "))}d();var xI="templates",
eJ=ne({maker:U(),fileId:U(),modified:U()}),tJ=Xn(U(),Ue(eJ));function ou(){let e=ze(
xI);try{let t=ot(tJ,E.parse(e!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}function hb(
e,t){
var i;let n=ou(),r=((i=n[e])!=null?i:[]).filter(({maker:a})=>a!==(t==null?void 0:t.maker)),o={...n};
t===null?delete o[e]:o[e]=[...r,t],Ze(xI,E.stringify(o))}d();d();var TI="lease",SI=300*1e3,nJ=ne({
who:U(),run:U(),until:wt(),width:Te(wt())});function EI(e,t){var s;
let n=rJ(),r=C.now();if(n!==null&&n.who!==e&&n.until>r)return{holder:n};let o=n!==null&&n.who===e&&n.
until>0,[i,a]=o?[n.run,(s=n.width)!=null?s:10]:[t(),10];return yb({who:e,run:i,width:a,until:r+SI}),
{run:i,width:a}}var CI=(e,t,n)=>yb({who:e,run:t,width:n,until:C.now()+SI}),RI=(e,t)=>yb({who:e,run:t,
until:0}),yb=e=>Ze(TI,E.stringify(e));function rJ(){let e=ze(TI);try{let t=ot(nJ,E.parse(e!=null?e:
"null"));return t.success?t.data:null}catch{return null}}d();d();d();var oJ=["edited","own"],Qi=(e,t)=>e!==null&&
e.maker!==""&&e.maker!==t;function DI(e,t,n,{user:r,remake:o,
renew:i}){if((t==null?void 0:t.status)==="signed"){let u=t.content===e;return i&&!u?{action:"add"}:
wc(
"signed",n,u?null:"revise")}if(t!==null&&Qi(t,r))return i?{action:"add"}:wc(t.status,null,"own-copy");
if(n===null)return t!==null&&t.fileId!==""&&!o&&!i?wc("deleted",null,"remake"):{action:"create"};let a=t!==
null&&t.fileId===n.id&&t.modified!==""&&n.modified>t.modified,s=t!==null&&(a||oJ.includes(t.status));
return s&&!i?wc(t.status==="own"?"own":"edited",n,"overwrite"):n.content===e&&!s?wc("made",n,null):{
action:"update",file:n}}var wc=(e,t,n)=>({action:"keep",status:e,file:t,choice:n});function OI(e,t){
return{number:e===void 0||e.number===""?null:e.number,file:e===void 0||e.link===""?
null:e.link,status:e===void 0?"":Ap(e,t)}}function AI(e,t,n,r,o){let{status:i,...a}=OI(t,o),s=e.decision.
action==="keep"?e.decision.choice:null,u=re(o).documents,l=t!==void 0&&Qi(t,r)?u.ofAnother(i,t.maker,
t.at):i;return{kind:e.planned.kind.id,entry:e.planned.about===""?null:e.planned.about,title:e.title,
...a,status:n===void 0?l:u.failed(Bo(n,o)),...n===void 0&&t!==void 0?{state:t.status}:{},...s===null?
{}:{choice:s}}}var PI=(e,t)=>({...OI(e,t),kind:e.kind,entry:e.entry===""?null:e.entry,title:e.title,
state:e.status});d();var NI=Wo.columns.map(e=>e.key).filter(e=>e!=="number");function qm(e){var c,p;
let{name:t,grid:n}=Vt(
Z.documents[e]),r=n===null?uJ(t,e):us(n),o=vn(),i=new g(r.rows),a=()=>[...i].flatMap(([m,y])=>y.spreadsheet===
o?[{place:m,row:y}]:[]),s=new g;for(let m of a()){let y=`${m.row.kind}:${m.row.entry}`;s.set(y,[...(
c=
s.get(y))!=null?c:[],m])}let u=h.max((p=n==null?void 0:n.values.length)!=null?p:0,3),l=(m,y)=>y==="status"?
Ap(m,e):m[y];return{of:(m,y)=>{var T;return(T=s.get(`${m}:${y}`))!=null?T:[]},all:a,ofRun:m=>a().
flatMap(({row:y})=>y.run===m?[y]:[]),reserve:()=>u++,write:m=>{let y=m.flatMap(({place:T,row:O})=>{
let A=i.
get(T);return i.set(T,O),A!==void 0&&NI.every(P=>A[P]===O[P])?[]:[T]});if(y.length!==0){iJ(t,r,e);
for(let T of aJ(
y,i))for(let O of sJ(r.columns,NI)){let A=T.rows.map(P=>O.keys.map(N=>l(P,N)));jt(t,T.first,O.column,
A)}an()}}}}function iJ(e,{headerRow:t,columns:n},r){let o=Wo.columns.filter(({key:a})=>!n.has(a));if(
t===
null||o.length===0)return;let i=h.max(...n.values())+1;jt(e,t,i,[o.map(({header:a})=>a[r])]);for(let[
a,{key:s}]of o.entries())n.set(s,i+a)}function aJ(e,t){let n=[],[r,o]=[h.min(...e),h.max(...e)];for(
let i=r;i<=
o;i+=1){let a=t.get(i),s=n[n.length-1];a!==void 0&&(s!==void 0&&s.first+s.rows.length===i?s.rows.push(
a):n.push({first:i,rows:[a]}))}return n.filter(({first:i,rows:a})=>e.some(s=>s>=i&&s<i+a.length))}
function sJ(e,t){
let n=t.flatMap(o=>{let i=e.get(o);return i===void 0?[]:[{key:o,column:i}]}).sort((o,i)=>o.column-i.
column),r=[];for(let{key:o,column:i}of n){let a=r[r.length-1];a!==void 0&&a.column+a.keys.length===i?
a.keys.push(o):r.push({column:i,keys:[o]})}return r}function uJ(e,t){let n=re(t).tabs,r=Wo.columns.map(
i=>({header:i.header[t],width:i.width,..."format"in i?{format:i.format}:{},value:()=>""}));sn(vt(e,n.
documents,n.documentsOrigin,r,[],0));let o=new g(Wo.columns.map((i,a)=>[i.key,a]));return{rows:new g,
columns:o,headerRow:null}}d();var iu=({kind:e,about:t})=>`${e.id}:${t}`;function II(e){let t=new g;
for(let n of e){let{sheet:r,kind:o,
entry:i,revision:a=""}=n.properties,s=[r,o,i,a].join(":");n.type===Wn&&o!==void 0&&!t.has(s)&&t.set(
s,n)}return t}function _I(e,t){var j,W,H,V;let{competition:n,numberOf:r,ledger:o,files:i,templates:a,
options:s,backoff:u}=t,{kind:l,about:c}=e,p=o.of(l.id,c),m=lJ(p,s.user),y=(j=m==null?void 0:m.row)!=
null?j:null,T=e.fields(r),O=l.title(T),A=cn(wl(l.id,a.versionOf(l),a.shown(l,T))+O),P=te=>({sheet:cn(
vn()),kind:l.id,entry:cn(c),...te===""?{}:{revision:te}}),N=te=>{let{sheet:Q,entry:Ce}=P(te);return i.
get([Q,l.id,Ce,te].join(":"))},_=Qi(y,s.user)?null:(H=N((W=y==null?void 0:y.revision)!=null?W:""))!=
null?H:dJ(y,s.user,n,u),$={user:s.user,remake:s.remake,renew:s.renew.includes(iu(e))},F=DI(A,y,_,$),
B=F.action==="add",M=B?cJ(p,s.user):(V=y==null?void 0:y.revision)!=null?V:"",L=B?N(M):void 0;return{
planned:e,filed:B?null:y,place:B||m===null?o.reserve():m.place,revision:M,fields:T,title:M===""?O:`${O} \u2013 Rev. ${M}`,
content:A,properties:{...P(M),content:A},decision:L===void 0?F:{action:"update",file:L}}}
function lJ(e,t){var r;let n=o=>o.reduce((i,a)=>i===null||b(a.row.revision)>=b(i.row.revision)?a:i,
null);
return(r=n(e.filter(({row:o})=>!Qi(o,t))))!=null?r:n(e)}function cJ(e,t){let n=e.filter(({row:r})=>!Qi(
r,t));return n.length===0?"":k(h.max(...n.map(({row:r})=>b(r.revision)||0))+1)}function dJ(e,t,{
settings:n},r){
return e===null||e.fileId===""||e.maker!==t?null:Bt(oo(e.fileId,r),n.language)}d();var Zm=(e,t,{user:
n,run:r})=>{var o,i,a,s,u,l,c,p;return{kind:e.planned.kind.id,entry:e.planned.about,
title:e.title,number:(i=(o=e.filed)==null?void 0:o.number)!=null?i:"",link:(s=(a=e.filed)==null?void 0:
a.link)!=null?s:"",fileId:(l=(u=e.filed)==null?void 0:u.fileId)!=null?l:"",status:t,statusText:"",
maker:n,
at:Mn(et()),spreadsheet:vn(),content:(p=(c=e.filed)==null?void 0:c.content)!=null?p:"",modified:"",
run:r,
revision:e.revision}},bb=(e,t,n)=>({...Zm(e,pJ(e),n),fileId:t.id,link:t.link,content:e.content,
modified:t.
modified});function pJ({fields:e}){let t=e.rancangan;return typeof t=="string"&&t!==""&&t!==Ge?
"draft":"made"}function $I(e,t){let{decision:n,filed:r}=e;return n.action!=="keep"?r:n.status==="made"&&
n.
file!==null&&(r===null||!vb(r))?bb(e,n.file,t):r===null?null:n.status==="made"?r:{...r,status:n.status}
}
var vb=({status:e})=>e==="made"||e==="draft";d();var wb=(e,t)=>`${e.id}.${ls(e,t)}`;function FI(e,t,
n,r){let{language:o}=e.settings,i=ou(),a=new g,s=new g,
u=l=>{var p,m;let c=wb(l,e);return a.has(c)||a.set(c,mJ(l,(p=i[c])!=null?p:[],{folder:t,user:n,
language:o,
backoff:r})),(m=a.get(c))!=null?m:null};return{versionOf:l=>{let c=u(l);return c===null?vl(yo(l,e)):
`${c.id}@${c.modified}`},shown:(l,c)=>u(l)===null?Ks(c,mc(yo(l,e))):c,bytesOf:(l,c)=>{let p=u(l);if(
p===
null)return yo(l,e);let m=s.get(l.id);if(m!==void 0)return m;let y=xb(p,r,o),T=Gm(y,c);return T.length>
0&&pe(le("TEMPLATE_FAULT",kI(l.id,T,o))),s.set(l.id,y),y}}}function kb(e,{folder:t,user:n,language:r,
backoff:o}){var u;let i=e.find(({maker:l})=>l===n),a=e[0];if(i===void 0)return a===void 0?{source:
"built-in"}:{source:"foreign",maker:a.maker};let s=(u=t.files.find(({id:l})=>l===i.fileId))!=null?u:
Bt(
oo(i.fileId,o),r);return s===null?{source:"gone"}:{source:s.type===Wn&&s.modified===i.modified?
"unedited":"own",file:s}}function mJ(e,t,n){let r=Xi(n.language),o=kb(t,n);return o.source==="foreign"?
pe(
le("TEMPLATE_FAULT",r.foreign(e.id,o.maker))):o.source==="gone"?pe(le("TEMPLATE_FAULT",r.deleted(e.id))):
o.source==="own"?o.file:null}function xb(e,t,n){if(e.type!==Wn)return Bt(fh(e.id,t),n);let[r]=_i([e.
id],zo,t);return Bt(r!=null?r:{failure:{kind:"unknown",reason:"no-answer"}},n)}var Hm="\u0001";
function LI(e,t,n,r){let{language:o}=e.settings,i=qm(o),a=io(e,n.user,r),s=FI(e,a,n.user,
r),u={competition:e,numberOf:(M,L)=>yJ(i,M,L),ledger:i,files:II(a.files),templates:s,options:n,
backoff:r},
l=t.map(M=>_I(M,u)),c=l.filter(M=>M.decision.action!=="keep"&&!n.skip.includes(iu(M.planned))),p=c.slice(
0,10),m=p.map(M=>pc(s.bytesOf(M.planned.kind,M.fields),M.fields)),y=new g,T=l.filter(M=>{var L;
return((L=
M.filed)==null?void 0:L.run)===n.run&&M.filed.status==="begun"&&gJ(M)});for(let M of l){let L=$I(M,n);
L!==null&&y.set(M,L)}let O=bJ(i,n);for(let M of p)y.set(M,Zm(M,"begun",n));i.write([...MI(y),...O]);
let A=ro(p.map((M,L)=>{var j;return{fileId:M.decision.action==="update"?M.decision.file.id:null,
folder:a.
id,title:M.title,properties:M.properties,from:zo,to:Wn,bytes:(j=m[L])!=null?j:new R}}),r),{failures:
P,
again:N}=fJ(p,A,y,n);i.write(MI(y));for(let M of P.values())lr(M)&&$i(M,o);let _=M=>p.filter(L=>M.includes(
L.decision.action)&&!P.has(L)&&!N.has(L)).length,$=i.ofRun(n.run),F={made:$.filter(vb).length,failed:
$.
filter(({status:M})=>M==="begun"||M==="failed").length};return{batch:{created:_(["create","add"])+T.
length,updated:_(["update"]),unchanged:l.filter(M=>M.decision.action==="keep").length-T.length,
failed:P.
size,documents:[...l.map(M=>AI(M,y.get(M),P.get(M),n.user,o)),...O.map(({row:M})=>PI(M,o))],done:l.length-
c.length+p.length-N.size,total:l.length,more:c.length>p.length||N.size>0,skip:[...n.skip,...[...P.keys(
)].
map(M=>iu(M.planned)),...[...N].filter(M=>hJ(A[p.indexOf(M)])).map(M=>iu(M.planned)+Hm)]},run:F}}
function fJ(e,t,n,r){
var a,s;let o=new g,i=new x;for(let[u,l]of e.entries()){let c=t[u];if(c===void 0)continue;if("ok"in c){
n.set(l,bb(l,c.ok,r));continue}let{failure:p}=c,m=p.kind==="haste"||os(p);if(m&&!r.skip.includes(iu(
l.planned)+Hm)){i.add(l);continue}o.set(l,p),m||n.set(l,{...Zm(l,"failed",r),modified:(s=(a=l.filed)==
null?void 0:a.modified)!=null?s:""})}return{failures:o,again:i}}var gJ=({decision:e})=>e.action==="keep"&&
e.status==="made"&&e.file!==null,hJ=e=>e!==void 0&&"failure"in e&&os(e.failure),MI=e=>[...e].map(
([{place:t},n])=>({place:t,row:n}));function yJ(e,t,n){var o;let r=e.of(t,n).flatMap(({row:i})=>i.number===
""?[]:[i.number]);return(o=r[r.length-1])!=null?o:null}var bJ=(e,{user:t,isCurrent:n})=>e.all().filter(
({row:r})=>r.maker===t&&!["signed","own"].includes(r.status)&&!n(r.kind,r.entry)).map(({place:r,row:
o})=>({
place:r,row:{...o,status:"void"}}));var vJ=ne({kinds:Ue(U()),skip:Te(Ue(U())),renew:Te(Ue(U())),
remake:Te(qe())});function kc(e){return ie(
()=>{let t=C.now(),{kinds:n,skip:r=[],renew:o=[],remake:i=!1}=de(vJ,e);return me(),Ee(()=>{let a=Ve(
),
{competition:s}=a,{language:u}=s.settings,l=[...new x(n)].map(j=>Tb(j,u)),c=tt(u),{findings:p,
blocking:m,
hash:y,context:T}=Um(a,c,l),O=l.filter(j=>Bm(j,T)),A=mI(m);if(O.length===0&&l.length>0)return jI(m,u);
if(T.winners===null&&A.length>0)return jI(A,u);let P=Oe(),N=EI(P,kt);if("holder"in N){let{who:j,
until:W}=N.
holder;return pe(le("BUSY",re(u).problems.leased(j,kJ(W))))}let _=Yi(O,T),$={user:P,run:N.run,skip:r,
renew:o,remake:i,isCurrent:cb(T)},F=ur(N.width,t),{batch:B,run:M}=LI(s,_,$,F);B.more?F.width!==N.width&&
CI(P,N.run,F.width):(xJ(c,{id:N.run,hash:y,...M},P,u),RI(P,N.run));let L=O.length===l.length;return{
ok:L&&B.failed===0&&!r.some(j=>!j.endsWith(Hm)),findings:Er([...L?p:m,...wJ(O,_)],u),...B}})})}var wJ=(
e,t)=>e.
filter(n=>!t.some(r=>r.kind===n)).map(({id:n})=>({code:"NO_DOCUMENT",severity:"warning",params:{kind:
n}})),
kJ=e=>et(new C(e)).slice(11,16);function Tb(e,t){var r;let n=si.map(o=>o.id).join(", ");return(r=vc(
e))!=null?r:pe(le("BAD_REQUEST",re(t).problems.unknownKind(e,n)))}function jI(e,t){let n={created:0,
updated:0,unchanged:0,failed:0,documents:[],done:0,total:0,more:!1,skip:[]};return{ok:!1,findings:Er(
e,t),...n}}function xJ(e,t,n,r){if(t.made+t.failed===0)return;let o=re(r).history.documents(t.made,t.
failed);e.rows.some(i=>i.run===t.id&&i.detail===o)||zt(e,{at:et(),by:n,action:"documents",detail:o,
run:t.
id,hash:t.hash},r)}var Sb=ne({kind:U()}),TJ=ne({kind:U(),content:U()}),zI=e=>ie(()=>{let{kind:t}=de(
Sb,e);return me(),xc(
Jm(t))}),BI=e=>ie(()=>{let{kind:t}=de(Sb,e);return me(),Ee(()=>{let n=Jm(t),r=GI(n);return"file"in r?
xc(n,r):(qI(n,Wn,yo(n.kind,n.competition)),xc(n))})}),UI=e=>ie(()=>{let{kind:t,content:n}=de(TJ,e);
return me(),
Ee(()=>{let r=Jm(t),o=Bp(n),i=s=>(s/1024/1024).toFixed(1);if(o.length>wp){let s=Xi(r.language).tooLarge(
i(o.length),i(wp));return pe(le("TEMPLATE_FAULT",s))}let a=ZI(o,r);return a.length===0&&qI(r,zo,o),{
...xc(r),refused:a}})}),WI=e=>ie(()=>{let{kind:t}=de(Sb,e);return me(),Ee(()=>{var u;let n=Jm(t),{
name:r,
competition:o,user:i,language:a,backoff:s}=n;if(((u=ou()[r])!=null?u:[]).some(({maker:l})=>l===i)){
let l=KI(
r);for(let{id:c,properties:p}of io(o,i,s).files)p.sheet===l.sheet&&p.template===l.template&&Bt(mh(c,
{trashed:!0},s),a)}return hb(r,null),xc(n)})});function Jm(e){let t=C.now(),n=Ve(),{competition:r}=n,
o=dt(r.settings.language),i=Tb(e,o),{context:a}=Um(n,tt(r.settings.language),[i]),s=wb(i,r),[u,l]=[
Oe(),
ur(1,t)];return{competition:r,kind:i,name:s,fields:db(i,a),user:u,language:o,backoff:l}}var KI=e=>({
sheet:cn(vn()),template:e}),GI=({name:e,user:t,language:n,backoff:r})=>{var o;return kb((o=ou()[e])!=
null?o:[],{folder:{files:[]},user:t,language:n,backoff:r})};function qI({competition:e,kind:t,name:n,
user:r,language:o,backoff:i},a,s){var A;let u=io(e,r,i),l=KI(n),c=u.files.find(P=>P.type===a&&P.properties.
sheet===l.sheet&&P.properties.template===l.template),p=Xi(o).title(t.id),m={fileId:(A=c==null?void 0:
c.id)!=null?A:null,folder:u.id,title:p,properties:l,from:zo,to:a,bytes:s},[y]=ro([m],i),{id:T,
modified:O}=Bt(
y!=null?y:{failure:{kind:"unknown",reason:"no-answer"}},o);hb(n,{maker:r,fileId:T,modified:O})}var SJ=[
"TAG_UNKNOWN","LIST_AS_TEXT"],ZI=(e,{fields:t,language:n})=>gb(Gm(e,t!=null?t:{}).filter(({code:r})=>t!==
null||!SJ.includes(r)),n);function xc(e,t=GI(e)){let{kind:n,fields:r,language:o,backoff:i}=e;return{
kind:n.id,source:t.source,maker:"maker"in t?t.maker:null,link:"file"in t?t.file.link:null,faults:t.source===
"own"?ZI(xb(t.file,i,o),e):[],refused:[],title:r===null?null:n.title(r),fields:r===null?null:HI(r)}}
var EJ=200,HI=e=>f.fromEntries(f.entries(e).map(([t,n])=>[t,typeof n=="string"?n.slice(0,EJ):n.slice(
0,1).map(HI)]));d();d();var RJ=["begun","failed","deleted","void"],JI=({row:{kind:e,entry:t,revision:
n}})=>[e,t,n].join(":"),
VI=({document:e,pdf:t})=>(t==null?void 0:t.properties.at)===e.modified,YI={failure:{kind:"unknown",
reason:"no-answer"}};function XI(e,t,n,r,o){var T;let{language:i}=e.settings,a=qm(i).all().map(({row:
O})=>O).
filter(O=>O.maker===n&&t.includes(O.kind)&&!RJ.includes(O.status)),s=a.length===0?null:io(e,n,o),u=s===
null?[]:DJ(a,s,i,o),l=u.filter(O=>!VI(O)&&!r.includes(JI(O))),c=l.slice(0,10),p=new g(OJ(c,(T=s==null?
void 0:s.id)!=null?T:"",o).map((O,A)=>[c[A],O])),m=[...p.values()].flatMap(O=>"failure"in O?[O.failure]:
[]);for(let O of m)lr(O)&&$i(O,i);let y=c.filter(O=>{var A;return"ok"in((A=p.get(O))!=null?A:YI)});
return{
ok:m.length+r.length===0,created:y.filter(({pdf:O})=>O===null).length,updated:y.filter(({pdf:O})=>O!==
null).length,unchanged:u.filter(VI).length,failed:m.length,files:u.map(O=>{var $,F,B;let A=($=p.get(
O))!=null?$:{ok:O.pdf},{kind:P,entry:N,title:_}=O.row;return{kind:P,entry:N===""?null:N,title:_,file:
"ok"in A&&(B=(F=A.ok)==null?void 0:F.link)!=null?B:null,problem:"ok"in A?null:re(i).documents.failed(
Bo(A.failure,i))}}),done:u.length-l.length+c.length,total:u.length,more:l.length>c.length,skip:[...r,
...c.filter(O=>!y.includes(O)).map(JI)]}}var DJ=(e,{files:t},n,r)=>e.flatMap(o=>{var u,l;let{fileId:
i}=o,
a=(u=t.find(({id:c})=>c===i))!=null?u:Bt(oo(i,r),n),s=(l=t.find(({type:c,properties:p})=>c===ts&&p.of===
i))!=null?l:null;return(a==null?void 0:a.type)===Wn?[{row:o,document:a,pdf:s}]:[]});function OJ(e,t,
n){
let r=e.map(({document:s})=>s.id),o=e.length===0?[]:_i(r,ts,n),i=e.flatMap(({row:s,document:u,pdf:l}
,c)=>{
var T;let p=o[c];if(p===void 0||"failure"in p)return[];let m={of:u.id,at:u.modified};return[{...{
fileId:(T=
l==null?void 0:l.id)!=null?T:null,folder:t,title:`${s.title}.pdf`,properties:m,from:ts,to:ts},bytes:
p.
ok}]}),a=i.length===0?[]:ro(i,n);return o.map(s=>{var u;return"failure"in s?s:(u=a.shift())!=null?u:
YI})}var AJ=ne({kinds:Ue(U()),skip:Te(Ue(U()))}),QI=e=>ie(()=>{let t=ur(10,C.now()),{kinds:n,skip:r=[
]}=de(
AJ,e);return me(),Ee(()=>XI(Ve().competition,n,Oe(),r,t))});d();d();var tn=(e,t)=>f.assign(new S(`${e}: ${t}`),
{fault:e}),e_=e=>e instanceof S&&"fault"in e?e.fault:
null;d();d();var PJ=[[14,22],[27,36],[45,47],[50,58]],NJ=[9,10];function t_(e){return NJ.includes(e)?
"percent":
PJ.some(([t,n])=>e>=t&&e<=n)?"date":"plain"}function Vm(e){let[t=""]=e.replace(/"[^"]*"|\\.|_.|\*./g,
"").replace(/\[(h+|m+|s+)\]/gi,"$1").replace(/\[[^\]]*\]/g,"").split(";");return/general/i.test(t)?
"plain":/[dmyhs]/i.test(t)?"date":t.includes("%")?"percent":"plain"}d();d();var IJ=/<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<\/([^\s<>]+)\s*>|<([^\s<>/!?]+)((?:\s+[^\s<>=/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g,
_J=/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,$J=/&(?:#x([0-9a-f]+)|#(\d+)|([^;&\s]*));?/gi,FJ={amp:
"&",lt:"<",gt:">",quot:'"',apos:"'"},MJ=["AlternateContent","extLst","rPh"],Ym=e=>tn("damaged",e),n_=e=>e.
replace($J,(t,n,r,o)=>{let i=n===void 0?b(r):b.parseInt(n,16),a=o===void 0?i<=1114111?k.fromCodePoint(
i):void 0:FJ[o];if(a===void 0||!t.endsWith(";"))throw Ym(t);return a}),Xm=e=>e.slice(e.indexOf(":")+
1);function LJ(e){var n;let t=f.create(null);for(let[,r="",o,i]of e.matchAll(_J))/^xmlns(:|$)/.test(
r)||(t[Xm(r)]=n_((n=o!=null?o:i)!=null?n:""));return t}function ea(e,t){var s,u,l;let n=[],r=0,o=e.startsWith(
"\uFEFF")?1:0,i=c=>{var p;if(c.includes("<")||n.length===0&&c.trim()!=="")throw Ym(c.slice(0,60));r===
0&&c!==""&&((p=t.text)==null||p.call(t,n_(c)))},a=c=>{var p;if(n.pop()!==c)throw Ym(`</${c}>`);r===0?
(p=t.close)==null||p.call(t,Xm(c)):n.length<r&&(r=0)};for(let c of e.matchAll(IJ)){let[p,m,y,T,O="",
A]=c;i(e.slice(o,c.index)),o=((s=c.index)!=null?s:0)+p.length,m!==void 0&&r===0&&((u=t.text)==null||
u.call(t,m)),y!==void 0&&a(y),T!==void 0&&(n.push(T),r===0&&MJ.includes(Xm(T))&&(r=n.length),r===0&&
((l=t.open)==null||l.call(t,Xm(T),LJ(O))),A==="/"&&a(T))}if(i(e.slice(o)),n.length>0)throw Ym(`<${n[
0]}>`)}var Tc=e=>e.replace(/_x([0-9A-Fa-f]{4})_/g,(t,n)=>k.fromCharCode(b.parseInt(n,16))),bo=e=>e.replace(
/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;"),r_=e=>bo(Up(e).replace(
/_(?=x[0-9A-Fa-f]{4}_)/g,"_x005F_"));var jJ=2e4,zJ=500,BJ=1462,UJ=864e5,WJ=C.UTC(1899,11,30);
function KJ(e){let t=/^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/.
exec(e);if(t===null)throw tn("damaged",`the cell "${e}"`);let[,n="",r=""]=t,o=[...n.toUpperCase()].reduce(
(i,a)=>i*26+a.charCodeAt(0)-64,0)-1;return{row:b(r)-1,column:o}}function o_(e,t){let n=[],r={row:-1,
column:-1},o=!1,i=null,a=null;return ea(e,{open:(s,u)=>{s==="sheetData"&&(o=!0),o&&(s==="row"?(r.row=
u.r===void 0?r.row+1:b(u.r)-1,r.column=-1):s==="c"?(i={attributes:u},u.r===void 0?r.column+=1:f.assign(
r,KJ(u.r))):i!==null&&["v","f","t"].includes(s)&&(a=""))},text:s=>{a!==null&&(a+=s)},close:s=>{var u;
if(s==="sheetData"&&(o=!1),!(!o||i===null)){if(s==="v")i.value=a!=null?a:"";else if(s==="f")i.formula=
a!=null?a:"";else if(s==="t")i.inline=((u=i.inline)!=null?u:"")+(a!=null?a:"");else if(s==="c"){let l=HJ(
i,t);i=null,l!==null&&GJ(n,r,l)}a=null}}}),n}function GJ(e,t,n){let{row:r,column:o}=t;if(!(r>=0&&o>=
0))throw tn("damaged","a cell without a place");if(r>=jJ||o>=zJ)throw tn("too-large",`row ${r+1}, column ${o+1}`);
for(;e.length<=r;)e.push([]);let i=e[r];for(;i.length<o;)i.push(void 0);i[o]=n}function qJ(e){
let t=b(e);if(e.trim()===""||!b.isFinite(t))throw tn("damaged",`the number "${e}"`);return t}
function ZJ(e){
let t=(C.parse(/[Zz]|T.*[+-]/.test(e)?e:`${e}${e.includes("T")?"Z":""}`)-WJ)/UJ;if(b.isNaN(t))throw tn(
"damaged",`the date "${e}"`);return t}function HJ({attributes:e,value:t,inline:n,formula:r},o){var p,
m,y;let{strings:i,kinds:a,since1904:s}=o,u=(m=a[b((p=e.s)!=null?p:0)])!=null?m:"plain",l=r===void 0?
{}:{formula:r},c=T=>T===""&&r===void 0?null:{value:T,kind:"plain",...l};if(e.t==="inlineStr")return c(
Tc(n!=null?n:""));if(e.t==="str")return c(Tc(t!=null?t:""));if(t===void 0)return r===void 0?null:{
value:null,
kind:"plain",...l};switch((y=e.t)!=null?y:"n"){case"n":{let T=qJ(t);return{value:u==="date"&&s?T+BJ:
T,kind:u,...l}}case"s":{let T=i[b(t)];if(T===void 0)throw tn("damaged",`text ${t}`);return c(T)}case"b":
return{value:t==="1"||t==="true",kind:"plain",...l};case"e":return{value:t,kind:"plain",...l};case"d":
return{value:ZJ(t),kind:"date",...l};default:throw tn("damaged",`the type "${e.t}"`)}}var i_=4e7;
function JJ(e){let t=0,n;try{n=jp(e,({name:o,originalSize:i})=>{if(!/\.(xml|rels)$/i.test(
o))return!1;if(t+=i,t>i_)throw tn("too-large",o);return!0})}catch(o){throw t>i_?o:tn("not-xlsx",k(o))}
let r=new g(f.entries(n).map(([o,i])=>[o.toLowerCase(),i]));return o=>{let i=r.get(o.toLowerCase());
return i===void 0?null:ds(i)}}function a_(e,t){let n=t.lastIndexOf("/")+1,r=e(`${t.slice(0,n)}_rels/${t.
slice(n)}.rels`),o=new g;return ea(r!=null?r:"",{open:(i,{Id:a,Type:s="",Target:u="",TargetMode:l})=>{
if(i!=="Relationship"||a===void 0||l==="External")return;let c=u.startsWith("/")?[]:t.slice(0,n).split(
"/").slice(0,-1);for(let p of u.split("/"))p===".."?c.pop():p!=="."&&p!==""&&c.push(p);o.set(a,{type:
s.
slice(s.lastIndexOf("/")+1),target:c.join("/")})}}),o}function VJ(e){let t=[],n=null,r=!1;return ea(
e,{open:o=>{o==="si"&&(n=""),r=o==="t"},text:o=>{r&&n!==null&&(n+=o)},close:o=>{r=!1,o==="si"&&t.push(
Tc(n!=null?n:""))}}),t}function YJ(e){let t=new g,n=[],r=!1;return ea(e,{open:(o,{numFmtId:i,
formatCode:a})=>{
var s;o==="cellXfs"?r=!0:o==="numFmt"?t.set(b(i),Vm(a!=null?a:"")):o==="xf"&&r&&n.push((s=t.get(b(i)))!=
null?s:t_(b(i!=null?i:0)))},close:o=>{o==="cellXfs"&&(r=!1)}}),n}function s_(e){var c;let t=JJ(e),n=(
c=
[...a_(t,"").values()].find(p=>p.type==="officeDocument"))==null?void 0:c.target,r=n===void 0?null:t(
n);if(n===void 0||r===null)throw tn("not-xlsx","no workbook");let o=a_(t,n),i=p=>{var m,y,T;return(T=
t((y=(m=[...o.values()].find(O=>O.type===p))==null?void 0:m.target)!=null?y:""))!=null?T:""},a=[],s=!1;
ea(r,{open:(p,{name:m="",state:y="visible",id:T="",date1904:O})=>{p==="workbookPr"&&(s=O==="1"||O===
"true"),p==="sheet"&&a.push({name:m,hidden:y!=="visible",relation:o.get(T)})}});let u=VJ(i(
"sharedStrings")),l=YJ(i("styles"));return a.flatMap(({name:p,hidden:m,relation:y})=>{if(y===void 0)throw tn(
"damaged",`the sheet "${p}" is missing`);if(y.type!=="worksheet")return[];let T=t(y.target);if(T===null)
throw tn("damaged",y.target);return[{name:p,hidden:m,rows:o_(T,{strings:u,kinds:l,since1904:s})}]})}
d();function XJ(e){return e===void 0||e.kind==="blank"?"":e.kind==="recused"?Dn.id:K(e.kind==="score"?
e.
value:e.raw)}function u_({rows:e}){return new g(e.flatMap(({code:t,entry:n,marks:r})=>[...r].map(([o,
i])=>{let a=n!=null?n:t;return[`${a}
${o}`,{entry:a,criterion:o,text:XJ(i)}]})))}function l_(e,t){let[n,r]=[e===null?new g:u_(e),u_(t)];
return[
...new x([...r.keys(),...n.keys()])].flatMap(o=>{var c,p;let[i,a]=[n.get(o),r.get(o)],{entry:s,
criterion:u}=a!=
null?a:i,l={entry:s,criterion:u,before:(c=i==null?void 0:i.text)!=null?c:"",after:(p=a==null?void 0:
a.text)!=null?p:""};return l.before===l.after?[]:[l]})}function c_({rows:e},t){let n=e.filter(({
entry:o})=>o!==
null);return{done:n.filter(({marks:o})=>{let i=t.map(({name:a})=>{var s;return(s=o.get(a))==null?
void 0:
s.kind});return i.includes("recused")||i.every(a=>a==="score")}).length,of:n.length}}d();var d_=864e5,
Eb=C.UTC(1899,11,30),QJ="dd/mm/yyyy",eV="dd/mm/yyyy h:mm:ss",tV=e=>new C(Eb+h.round(e*86400)*
1e3).toISOString().slice(0,19);function p_(e){let t=(C.parse(`${e}Z`)-Eb)/d_;return b.isNaN(t)?e:t}
var nV=e=>e>
-693e3&&e<(C.UTC(1e4,0,1)-Eb)/d_;function m_(e){var n;let t=(n=e==null?void 0:e.value)!=null?n:(e==null?
void 0:e.formula)===void 0?"":`=${e.formula}`;return typeof t!="number"||e===void 0||e.kind==="plain"?
{value:t,read:t}:e.kind==="percent"?{value:t,read:t,format:b.isInteger(t*100)?"0%":"0.00%"}:nV(t)?{
value:t,
read:{date:tV(t)},format:b.isInteger(t)?QJ:eV}:{value:t,read:t}}var f_=e=>bi(e,t=>t.filter(n=>typeof n==
"string"&&Lt(n)!==void 0).length),g_=(e,t,n)=>({tab:e,values:t.map(r=>v.from({length:n},(o,i)=>m_(r[
i]).
read))});function h_({rows:e}){var n;let t=e.length;for(;t>0&&((n=e[t-1])==null?void 0:n.every(r=>r===
void 0))!==!1;)t-=1;return{rows:e.slice(0,t),width:h.max(1,...e.map(r=>r.length))}}function y_(e,t){
var o;let n=e.filter(i=>!i.hidden),r=i=>{let{rows:a,width:s}=h_({...i,rows:i.rows.slice(0,20)});
return f_(
g_(i.name,a,s))!==null};return(o=e.find(i=>i.name===t))!=null?o:n.find(r)}function b_(e,t,n){var l;
let{
rows:r,width:o}=h_(e),i=(l=f_(g_(t,r,o)))!=null?l:0,a=h.max(0,2-i),s=[...v.from({length:a},()=>[]),
...r];
s[1]=[{value:n,kind:"plain"}];let u=s.map(c=>v.from({length:o},(p,m)=>m_(c[m])));return{values:u.map(
c=>c.map(({value:p})=>p)),formats:u.flatMap((c,p)=>c.flatMap(({format:m},y)=>m===void 0?[]:[{row:p,
column:y,
format:m}])),grid:{tab:t,values:u.map(c=>c.map(({read:p})=>p))},headerRow:i+a}}var rV=/^Lembar Juri \u00b7 (?:dikumpulkan|collected) .* \u00b7 (?:proses|run) ([0-9a-f]{8}) \u00b7 /,
v_=({values:e})=>{var t,n,r,o;return(o=(r=rV.exec(k((n=(t=e[1])==null?void 0:t[0])!=null?n:"")))==null?
void 0:r[1])!=null?o:null};function w_(e,t){let n=h.max(e.values.length,t.grid.values.length);return v.
from({length:n},(r,o)=>o).every(r=>{let[o=[],i=[]]=[e.values[r],t.grid.values[r]],a=h.max(o.length,i.
length);return v.from({length:a},(s,u)=>u).every(s=>{var u,l;return r===1&&s===0||oV((u=o[s])!=null?
u:"",(l=i[s])!=null?l:"")})})}var oV=(e,t)=>typeof e=="object"&&typeof t=="object"?e.date===t.date:e===
t;d();function iV({criterion:e,entry:t,cell:n},{rows:r}){var i,a;if(e==="")return Ro(n)[0];let o=r.filter(
s=>s.entry===t);return o.length===1?(a=(i=o[0])==null?void 0:i.marks.get(e))==null?void 0:a.at:void 0}
var k_=(e,{row:t,column:n},r)=>e.map((o,i)=>i===t?o.map((a,s)=>s===n?r:a):o);function aV(e,t,n){
return{
...e,values:k_(e.values,t,n),formats:e.formats.filter(r=>r.row!==t.row||r.column!==t.column),grid:{
...e.
grid,values:k_(e.grid.values,t,n)}}}function x_(e,t,n){return t.filter(({status:r})=>r==="applied"||
r==="confirmed").reduce((r,o)=>{var u;let i=iV(o,n(r.grid)),a=i&&((u=r.grid.values[i.row])==null?
void 0:
u[i.column]),s=o.kind==="label"?op(a,o.before.cell):Ba(a,o.before.cell);return i!==void 0&&s?aV(r,i,
o.now):r},e)}d();function T_(e,t,n){var m,y,T,O;let{values:r,formats:o,headerRow:i}=t,a=(y=(m=r[0])==null?
void 0:m.length)!=
null?y:0;((O=(T=ve().getSheetByName(e))==null?void 0:T.getLastRow())!=null?O:0)>0||sn(sV(e,a,i,n));
let u=ve().
getSheetByName(e);if(u===null)return;let[l,c]=[h.max(r.length,u.getLastRow()),h.max(a,u.getLastColumn(
))];
Jr(u,l,c);let p=u.getRange(1,1,l,c);p.setNumberFormat("General");for(let{row:A,column:P,format:N}of o)
u.getRange(A+1,P+1).setNumberFormat(N);p.setValues(v.from({length:l},(A,P)=>v.from({length:c},(N,_)=>{
var F,B;let $=(B=(F=r[P])==null?void 0:F[_])!=null?B:"";return typeof $=="string"?cg($,!1):$})))}var sV=(
e,t,n,r)=>({
name:e,values:v.from({length:n+1},()=>v.from({length:t},()=>"")),headerRow:n,frozenColumns:h.min(r.frozenColumns,
t),widths:v.from({length:t},(o,i)=>{var a;return(a=r.widths[i])!=null?a:110}),formats:v.from({length:
t},
()=>""),layout:""});d();d();var S_={title:e=>e.filter(t=>t!=="").join(" \xB7 "),invitation:(e,t,n,r)=>[
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
uV={title:S_.title,invitation:(e,t,n,r)=>[`Dear ${e},`,`this is your score sheet for the stage ${t}${n===
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
history:e=>`scores collected from the files of ${e}`},Rn=e=>e==="id"?S_:uV;var Qm={kind:"unknown",
reason:"no-answer"};function Sc(e,{workbook:t}){let{language:n}=t.competition.
settings;return lr(e)?$i(e,n):e.kind==="haste"||os(e)?Rn(n).busy:Bo(e,n)}d();function au(e){var M;
let t=ur(10,C.now()),n=Ve(),{competition:r}=n,{settings:o,stages:i}=r,a=Rn(o.language),
s=L=>pe(le("BAD_REQUEST",L));if(o.judgeFiles!=="separate")return s(a.notSeparate);let u=tt(o.language),
l=Qe(i,u.rows),c=L=>{var j;return((j=ar(l,L.name))==null?void 0:j.status)==="open"},p=e===void 0?(M=
i.find(c))!=null?M:i[i.length-1]:Gn(r,e);if(p.scoreTab!==void 0)return s(a.sharedTab(p.name));let m=i.
indexOf(p),y=i.slice(0,m),T=y.find(c);if(T!==void 0)return s(a.earlierOpen(T.name));let{results:O}=ht(
n,{provisional:!1}),A=y[O.length];if(A!==void 0)return s(a.earlierUnranked(A.name));let P=Co(r,O.slice(
0,m)),N=gr(r),_=Oe(),$=lV(_,t,o.language),F=cn(vn()),B=Ye(r,p).map(L=>{let j=Zd({stage:p,judge:L,
entries:P.
filter(Ce=>o.conflicts!=="exclude"||N(L,Ce)===null),criteria:$e(r,p),language:o.language,competition:
ln(
r),deadline:o.deadline}),W={kind:"judge-file",sheet:F,stage:kh(p.name),judge:xh(L.code)},H=xp(p.name,
L.code),V=$.find(({properties:Ce})=>f.keys(W).every(be=>Ce[be]===W[be])),te=V!=null?V:H.maker===_&&H.
id!==""?Bt(vh(H.id,t),o.language):null,Q=cn(E.stringify(j.values.slice(j.headerRow)));return{judge:L,
layout:j,properties:{...W,content:Q},filed:H,file:te}});return{workbook:n,history:u,stage:p,isClosed:
!c(
p),user:_,backoff:t,seats:B}}var Ec=({workbook:e,stage:t},{judge:n,layout:r},o)=>{var i,a;return(a=(
i=
Fn(o,e.competition).find(s=>s.stage.name===t.name&&s.judge.code===n.code))==null?void 0:i.name)!=null?
a:r.name};function lV(e,t,n){let r=ze(wh(e));if(r===null)return[];let o=bh(r,t);return"failure"in o&&
o.failure.kind==="not-found"?[]:Bt(o,n)}d();var ef=({judge:e})=>e.email.trim().toLowerCase();
function tf(e){var o;let{filed:t,file:n}=e,r=ef(e);
if(!(n===null||r===""))return(o=n.access.find(i=>{var a;return((a=i.emailAddress)==null?void 0:a.toLowerCase(
))===
r}))!=null?o:t.email.toLowerCase()===r?n.access.find(i=>i.id===t.permission):void 0}function cV(e,t){
let{judge:n,filed:r,file:o}=e;if(o===null&&r.maker!==""&&r.maker!==t)return"foreign";if(o===null)return r.
id===""?"none":"deleted";if(n.email.trim()==="")return"no-email";let i=tf(e);return i===void 0?
"unshared":i.role==="reader"?"read-only":"shared"}var dV=({filed:e,file:t})=>e.email!==""&&(t==null?
void 0:
t.access.some(({id:n})=>n===e.permission))===!0;function pV(e,t,{isClosed:n,seats:r},o){if(e==="foreign")return o.foreign(
t.filed.maker);let i=(e==="unshared"||e==="no-email")&&dV(t),a=r.filter(u=>u!==
t&&ef(u)!==""&&ef(u)===ef(t)),s=t.file!==null&&t.file.properties.content!==t.properties.content;
return[
n&&e==="shared"?o.stillWriting:i?o.former(t.filed.email):o.states[e],...a.length>0?[o.sameEmail(a.map(
({judge:u})=>u.code).join(", "))]:[],...s&&!n?[o.outdated]:[]].join(" ")}var su={made:0,shared:0,
collected:0,
changes:[],changed:0,more:!1,skip:[],failures:new g};function uu(e,t){let{workbook:n,stage:r,
isClosed:o,
user:i,seats:a}=e,s=Rn(n.competition.settings.language),{failures:u,...l}=t,c=a.map(p=>{let{judge:m,
filed:y,file:T}=p,O=u.get(m.code),A=O===void 0?cV(p,i):"failed";return{judge:m.code,name:m.name,
state:A,
message:O!=null?O:pV(A,p,e,s),link:(T==null?void 0:T.link)||y.link||null,email:y.email,collected:y.collected||
null,changed:T!==null&&y.collected!==""&&T.modified>y.modified,done:y.done,of:y.collected===""?p.layout.
table.height:y.of}});return{ok:u.size===0,stage:r.name,isClosed:o,files:c,...l}}var mV=100,fV=ne({
stage:Te(U()),skip:Te(Ue(U()))});function E_(e){return ie(()=>{let{stage:t,skip:n=[]}=de(
fV,e);return me(),Ee(()=>{var $;let r=au(t),{settings:o}=r.workbook.competition,{language:i}=o,a=Rn(
i);if(r.isClosed)return pe(le("BAD_REQUEST",a.closed(r.stage.name)));let s=r.seats.filter(({judge:F,
file:B})=>B!==null&&!n.includes(F.code)),u=s.slice(0,10),l=Fe(),c=hV(r,l),p=F=>r.history.rows.some(B=>B.
run===F),m=($=[...c.values()].find(F=>!p(F)))!=null?$:kt(),y=et(),{collected:T,written:O,changes:A,
failures:P}=gV(
r,u,{names:l,run:m,at:y});for(let F of O)c.set(F,m);let N=s.length>u.length,_=r.seats.filter(({judge:
F})=>c.
get(F.code)===m).map(({judge:F})=>F.code);if(!N&&_.length>0){let F={at:y,by:r.user,action:"collect",
run:m,hash:"",stage:r.stage.name};zt(r.history,{...F,detail:a.history(_.join(", "))},i)}return uu(r,
{...su,collected:T,changes:A.slice(0,mV),changed:A.length,more:N,skip:[...n,...u.map(({judge:F})=>F.
code)],failures:P})})})}function gV(e,t,{names:n,run:r,at:o}){let{settings:i}=e.workbook.competition,
a=t.flatMap(({file:p})=>{var m;return(m=p==null?void 0:p.id)!=null?m:[]}),s=t.length===0?[]:_i(a,sl,
e.backoff),{list:u}=Xr(i),l=MT(Rn(i.language).mark(o,e.user,r)),c={collected:0,written:[],changes:[],
failures:new g};for(let[p,m]of t.entries()){let{code:y}=m.judge,T=s[p],O=T===void 0||"failure"in T?{
failure:Sc(T===void 0?Qm:T.failure,e)}:yV(e,m,T.ok,{name:Ec(e,m,n),mark:l,corrections:u.filter(A=>A.
stage===e.stage.name&&A.judge===y)});if("failure"in O){c.failures.set(y,O.failure);continue}O.isWritten&&
c.written.push(y),c.changes.push(...O.changes.map(A=>({judge:y,...A}))),c.collected+=1,m.filed={...m.
filed,collected:o,modified:m.file.modified,...O.progress},Fi(e.stage.name,y,m.filed)}return c}
function hV(e,t){
let n=new g;for(let r of e.seats){let o=Ec(e,r,t),i=t.includes(o)?v_(Ne(o)):null;i!==null&&n.set(r.judge.
code,i)}return n}function yV({workbook:e,stage:t},{judge:n,layout:r},o,{name:i,mark:a,corrections:s}
){
let{competition:u}=e,l=Rn(u.settings.language),c;try{c=y_(s_(o),r.name)}catch(_){let $=e_(_);if($===
null)throw _;return{failure:l.unreadable[$]}}if(c===void 0)return{failure:l.noTable(r.name)};let p=Ne(
i),m=p.values.every(_=>_.every($=>$===""));if(!m&&!jn(p))return{failure:l.tabTaken(i)};let y=$e(u,t),
T=Pa(u.entries),O=_=>Io(_,t.name,n.code,y,T),A=x_(b_(c,i,a),s,O),P=O(A.grid),N=m||!w_(p,A);return N&&
T_(i,A,r),Tr(i,u.settings.admins),{isWritten:N,changes:l_(m?null:O(p),P),progress:c_(P,y)}}d();d();d(
);var bV="Arial",vV=10,C_=164,wV={General:0,"@":49},kV='<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
xV=e=>`<${e} style="thin"><color rgb="FFB7B7B7"/></${e}>`,TV=`<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${[
"left","right","top","bottom"].map(xV).join("")}<diagonal/></border></borders>`,R_=e=>`FF${e.replace(
"#","").toUpperCase()}`;function Cc(){let e=[];return{all:e,idOf:t=>{let n=e.indexOf(t);return n>=0?
n:e.push(t)-1}}}var nf=(e,t)=>`<${e} count="${t.length}">${t.join("")}</${e}>`;function D_(){let[e,t,
n,r,o]=[Cc(),Cc(),Cc(),Cc(),Cc()],i=({bold:c,size:p=vV})=>e.idOf(`<font>${c?"<b/>":""}<sz val="${p}"/><name val="${bV}"/></font>`),
a=({background:c})=>c===void 0?0:2+t.idOf(`<fill><patternFill patternType="solid"><fgColor rgb="${R_(
c)}"/><bgColor indexed="64"/></patternFill></fill>`),s=({format:c="General"})=>{var p;return(p=wV[c])!=null?
p:C_+n.idOf(bo(c))},u=(c,p)=>{let m=[`numFmtId="${s(c)}" fontId="${i(c)}" fillId="${a(c)}" borderId="${c.bordered?
1:0}" xfId="0"`,
'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"',
...p?['quotePrefix="1"']:
[]],y=`<alignment vertical="top"${c.centred?' horizontal="center"':""}${c.wrap?' wrapText="1"':""}/>`;
return r.idOf(`<xf ${m.join(" ")}>${y}<protection locked="${c.open?0:1}"/></xf>`)},l=`<xf numFmtId="0" fontId="${i(
{})}" fillId="0" borderId="0" xfId="0"/>`;return r.idOf(l),{idOf:u,ruleIdOf:c=>o.idOf(
`<dxf><fill><patternFill patternType="solid"><bgColor rgb="${R_(c)}"/></patternFill></fill></dxf>`),
toXml:()=>[`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,n.all.length===0?"":
nf("numFmts",n.all.map((c,p)=>`<numFmt numFmtId="${C_+p}" formatCode="${c}"/>`)),nf("fonts",e.all),`<fills count="${2+t.all.length}">${kV}${t.all.join(
"")}</fills>`,TV,
'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',nf(
"cellXfs",r.all),
'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',nf("dxfs",o.all),
"</styleSheet>"].join("")}}var Rc=`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
`,Cb="http://schemas.openxmlformats.org/spreadsheetml/2006/main",P_="http://schemas.openxmlformats.org/officeDocument/2006/relationships",
N_="http://schemas.openxmlformats.org/package/2006",SV="application/vnd.openxmlformats-officedocument.spreadsheetml",
EV=32767,CV=225,O_=({top:e,left:t,height:n,width:r})=>Be(
e,t,n,r),RV=e=>h.round((e-5)/7*100)/100;function DV(){let e=new g,t=0;return{idOf:n=>{var o;t+=1;let r=(
o=
e.get(n))!=null?o:e.size;return e.set(n,r),r},toXml:()=>`${Rc}<sst xmlns="${Cb}" count="${t}" uniqueCount="${e.size}">${[
...e.keys()].map(n=>`<si><t xml:space="preserve">${r_(n)}</t></si>`).join("")}</sst>`}}function OV({
value:e,formula:t,style:n},r,o,i){let a=(u=!1)=>` r="${r}" s="${o.idOf(n,u)}"`;
if(t!==void 0)return`<c${a()}><f>${bo(t)}</f></c>`;if(e==="")return`<c${a()}/>`;if(typeof e=="number")
return`<c${a()}><v>${e}</v></c>`;if(typeof e=="boolean")return`<c${a()} t="b"><v>${b(e)}</v></c>`;
let s=e.
slice(0,EV);return`<c${a(/^[=+\-@]/.test(s))} t="s"><v>${i.idOf(s)}</v></c>`}function AV({frozenRows:
e,
frozenColumns:t}){if(e===0&&t===0)return"";let[n,r]=[t>0?` xSplit="${t}"`:"",e>0?` ySplit="${e}"`:""],
o=t===0?"bottomLeft":e===0?"topRight":"bottomRight";return`<pane${n}${r} topLeftCell="${Be(e,t)}" activePane="${o}" state="frozen"/>`}
function PV(e,t,n){let r=e.widths.map((s,u)=>`<col min="${u+1}" max="${u+1}" width="${RV(s)}" customWidth="1"/>`),
o=e.rows.map((s,u)=>`<row r="${u+1}">${s.map((l,c)=>OV(
l,Be(u,c),t,n)).join("")}</row>`),i=e.colours.map(({block:s,formula:u,background:l},c)=>`<conditionalFormatting sqref="${O_(
s)}"><cfRule type="expression" dxfId="${t.ruleIdOf(l)}" priority="${c+1}" stopIfTrue="1"><formula>${bo(
u)}</formula></cfRule></conditionalFormatting>`),a=e.validations.map(({block:s,
formula:u,help:l})=>`<dataValidation type="custom" allowBlank="1" showInputMessage="1" showErrorMessage="1" error="${bo(
l.slice(0,CV))}" sqref="${O_(s)}"><formula1>${bo(u)}</formula1></dataValidation>`);
return[`${Rc}<worksheet xmlns="${Cb}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,`<sheetViews><sheetView workbookViewId="0">${AV(
e)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`,r.length===0?"":`<cols>${r.join(
"")}</cols>`,`<sheetData>${o.join("")}</sheetData>`,e.isProtected?
'<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>':"",i.join(""),a.length===0?"":`<dataValidations count="${a.length}">${a.join(
"")}</dataValidations>`,
'<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
'<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>'].join(
"")}var rf=(e,t,n)=>`<Relationship Id="rId${e}" Type="${P_}/${t}" Target="${n}"/>`,A_=e=>`${Rc}<Relationships xmlns="${N_}/relationships">${e.join(
"")}</Relationships>`,of=(e,t)=>`<Override PartName="/xl/${e}" ContentType="${SV}.${t}+xml"/>`;
function I_(e){
var a;let[t,n]=[D_(),DV()],r=e.map(s=>PV(s,t,n)),o=r.map((s,u)=>`worksheets/sheet${u+1}.xml`),i={
"[Content_Types].xml":[`${Rc}<Types xmlns="${N_}/content-types">`,
'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
'<Default Extension="xml" ContentType="application/xml"/>',of("workbook.xml","sheet.main"),...o.map(
s=>of(s,"worksheet")),of("styles.xml",
"styles"),of("sharedStrings.xml","sharedStrings"),"</Types>"].join(""),"_rels/.rels":A_([rf(1,
"officeDocument","xl/workbook.xml")]),"xl/workbook.xml":[`${Rc}<workbook xmlns="${Cb}" xmlns:r="${P_}"><bookViews><workbookView/></bookViews><sheets>`,
...e.map(({name:s},u)=>`<sheet name="${bo(s)}" sheetId="${u+1}" r:id="rId${u+1}"/>`),
'</sheets><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'].join(
""),"xl/_rels/workbook.xml.rels":A_([...o.map((s,u)=>rf(u+1,"worksheet",s)),rf(o.length+1,"styles",
"styles.xml"),rf(o.length+2,"sharedStrings","sharedStrings.xml")]),"xl/styles.xml":t.toXml(),
"xl/sharedStrings.xml":n.toXml()};for(let[s,u]of o.entries())i[`xl/${u}`]=(a=r[s])!=null?a:"";return ps(
f.fromEntries(
f.entries(i).map(([s,u])=>[s,cs(u)])))}d();d();var NV="#d9e2f3",Rb=e=>e.replace(/^=/,"").replace(
/"[^"]*"|;/g,t=>t===";"?",":t);function af(e){
let{headerRow:t,open:n,table:r,centred:o,formats:i}=e,a=(u,l)=>{var y;if(u<t)return u===e.progress.row?
{bold:!0,size:14}:{};let c={wrap:!0,bordered:!0,...o.includes(l)?{centred:!0}:{}};if(u===t)return{
...c,
bold:!0,background:NV};let p=l>=n.left&&l<n.left+n.width,m=(y=i[l])!=null?y:"";return{...c,...m===""?
{}:{format:m},...p?{open:!0}:{}}},s=(u,l,c)=>{var m,y;let p=(y=(m=e.formulas[l])==null?void 0:m[c])!=
null?y:"";return{value:u,style:a(l,c),...p===""?{}:{formula:Rb(p)}}};return{name:e.name,rows:e.values.
map((u,l)=>(l<t?u.slice(0,1):u).map((c,p)=>s(c,l,p))),widths:e.widths,frozenRows:t+1,frozenColumns:e.
frozenColumns,isProtected:!0,validations:r.height===0?[]:e.validations.map(u=>({...u,formula:Rb(u.formula)}
)),
colours:r.height===0?[]:e.colours.map(u=>({...u,formula:Rb(u.formula)}))}}d();function IV({style:e},
t,n){let r=typeof t=="object"?p_(t.date):t,o=typeof r=="number"&&Vm(n)!=="plain";return{value:r,
style:o?{...e,format:n}:e}}function _V({rows:e},t){var r;let n=e.filter(o=>o.entry===
t);return(r=n.find(({marks:o})=>[...o.values()].some(({kind:i})=>i!=="blank")))!=null?r:n[0]}
function __(e,t,{
grid:n,formats:r,read:o}){let i=af(e),{top:a,left:s}=e.open,u=i.rows.map((l,c)=>{var T;let p=c<a?
void 0:
_V(o,(T=e.values[c])==null?void 0:T[0]);if(p===void 0)return l;let y=[...t.map(({name:O})=>{var P,N,
_,$,F;let A=(P=p.marks.get(O))==null?void 0:P.at;return A===void 0?["",""]:[(_=(N=n.values[A.row])==
null?void 0:N[A.column])!=null?_:"",(F=($=r[A.row])==null?void 0:$[A.column])!=null?F:""]}),[p.notesToCommittee,
""],[p.notesToEntrant,""]];return l.map((O,A)=>{let P=y[A-s];return P===void 0?O:IV(O,...P)})});
return{
...i,rows:u}}function $_(e,t,n){let{judge:r,layout:o}=t,i=Ec(e,t,n),a=Ne(i);if(!jn(a))return af(o);
let{competition:s}=e.
workbook,u=$e(s,e.stage),l=Io(a,e.stage.name,r.code,u,Pa(s.entries));return __(o,u,{grid:a,formats:
Ia(
i),read:l})}var $V=ne({stage:Te(U()),skip:Te(Ue(U())),remake:Te(qe())});function F_(e){return ie(()=>{
let{stage:t,
skip:n=[],remake:r=!1}=de($V,e);return me(),Ee(()=>{let o=au(t),i=new g,s=(o.isClosed?[]:o.seats.filter(
T=>FV(T,o.user,r))).filter(({judge:T})=>!n.includes(T.code)),u=s.slice(0,10),l=MV(o,u,i),c={...o,
seats:l},
{left:p,shared:m}=LV(c,n,i);return uu(c,{...su,made:u.filter(({judge:T})=>l.some(O=>O.judge===T&&O.file!==
null)).length,shared:m,more:s.length>u.length||p>0,skip:[...n,...i.keys()],failures:i})})})}function FV(
{
filed:e,file:t},n,r){return t!==null?!1:r||e.id===""&&(e.maker===""||e.maker===n)}function MV(e,t,n){
if(t.length===0)return e.seats;let{workbook:r,stage:o,user:i}=e,{competition:a}=r,s=Rn(a.settings.language),
u=io(a,i,e.backoff),l=Fe(),c=t.map(T=>I_([$_(e,T,l)]));for(let{judge:T}of t)Fi(o.name,T.code,{...cl,
maker:i});let p=ro(t.map((T,O)=>({fileId:null,folder:u.id,title:s.title([ln(a),T.layout.name,T.judge.
name]),properties:T.properties,from:sl,to:al,bytes:c[O],writersCanShare:!1})),e.backoff),m=new g;for(
let[
T,O]of t.entries()){let A=p[T];A!==void 0&&"ok"in A&&m.set(O,{...A.ok,access:[]})}let y=e.seats.map(
T=>{var O;return sf(T,(O=m.get(T))!=null?O:T.file,i)});for(let[T,O]of y.entries())m.has(e.seats[T])&&
Fi(o.name,O.judge.code,O.filed);for(let[T,{judge:O}]of t.entries()){let A=p[T];A!==void 0&&"failure"in
A&&n.set(O.code,Sc(A.failure,e))}return y}var sf=(e,t,n)=>t===null||e.filed.id===t.id?{...e,file:t}:
{...e,file:t,filed:{...cl,maker:n,id:t.id,link:t.link}};function LV(e,t,n){let{stage:r,user:o}=e,i=Rn(
e.workbook.competition.settings.language),a=e.seats.map((l,c)=>({index:c,seat:sf(l,l.file,o)})).filter(
({seat:l})=>!t.includes(l.judge.code)&&!n.has(l.judge.code)).map(({index:l,seat:c})=>({index:l,seat:
c,
changes:zV(c,e)})).filter(({changes:l})=>l.length>0),s=a.slice(0,10),u=0;for(let l of[0,1]){let c=s.
flatMap(y=>{let T=y.changes[l];return T===void 0||n.has(y.seat.judge.code)?[]:[{...y,change:T}]}),p=c.
length===0?[]:ll(c.map(({change:y})=>y),e.backoff),m=[];for(let[y,{index:T,change:O}]of c.entries()){
let A=p[y],P=e.seats[T];if(A===void 0||"failure"in A){m.push([P,A===void 0?Qm:A.failure]);continue}
let N=BV(
sf(P,P.file,o),O,A.ok);e.seats[T]=N,Fi(r.name,N.judge.code,N.filed),u+=1}for(let[{judge:y},T]of m){
let O=i.
notShared(y.email.trim(),T.reason);n.set(y.code,lr(T)||T.kind!=="refused"?Sc(T,e):O)}}return jV(e),{
left:a.length-s.length,shared:u}}function jV({seats:e,stage:t,user:n}){var r;for(let[o,i]of e.entries(
)){
let a=sf(i,i.file,n),s=tf(a),u=((r=a.file)==null?void 0:r.access.some(({id:c})=>c===a.filed.permission))===
!0,l=s===void 0||s.role==="owner"||u?a.filed:{...a.filed,email:a.judge.email.trim(),permission:s.id}
;
l!==i.filed&&(e[o]={...a,filed:l},Fi(t.name,i.judge.code,l))}}function zV(e,{workbook:t,stage:n,
isClosed:r}){
let{judge:o,filed:i,file:a}=e;if(a===null)return[];let s=o.email.trim(),u=tf(e),l=r?"reader":
"writer",
c=a.access.find(P=>P.id===i.permission&&P.id!==(u==null?void 0:u.id)&&P.role!=="owner"),p=c===void 0?
[]:[{file:a.id,change:"withdraw",permission:c.id}];if(s===""||(u==null?void 0:u.role)===l||(u==null?
void 0:u.role)==="owner")return p;if(u!==void 0)return[...p,{file:a.id,change:"role",permission:u.id,
role:l}];if(r)return p;let{competition:m}=t,{language:y,deadline:T}=m.settings,O=o.name===""?o.code:
o.name,A=Rn(y).invitation(O,n.name,ln(m),T);return[...p,{file:a.id,change:"grant",email:s,role:l,
message:A}]}
function BV(e,t,n){let{filed:r,file:o,judge:i}=e;if(o===null)return e;if(t.change==="withdraw"||n===
null){let a=o.access.filter(s=>t.change!=="withdraw"||s.id!==t.permission);return{...e,file:{...o,
access:a},
filed:{...r,email:"",permission:""}}}return{...e,file:{...o,access:[...o.access.filter(a=>a.id!==n.id),
n]},filed:{...r,email:i.email.trim(),permission:n.id}}}d();var UV=ne({stage:Te(U())});function M_(e){
return ie(()=>{let{stage:t}=de(UV,e);return me(),uu(au(t),
su)})}d();d();var Db="protecting";function L_(e){var r;let t=((r=ze(Db))!=null?r:"").split(`
`),n=[...xt(Fe()).values()].filter(o=>t.includes(o)||GS(o));if(n.length!==0){Ze(Db,n.join(`
`));for(let o of n)Tr(o,e);Ze(Db,"")}}d();var WV=e=>e.every(t=>t.every(n=>n===""));function KV({
workbook:e,stage:t},n,r){var a,s,u;let o=(a=[...e.
own].find(([,l])=>l.stage===t&&l.judge===n))==null?void 0:a[0],i=(s=e.sheets.find(l=>l.stage===t.name&&
l.judge===n.code))==null?void 0:s.tab;return(u=o!=null?o:i)!=null?u:r.name}function j_(e,t,n){let{
workbook:r,
common:o}=e,i={...o,judge:t,entries:n},a=Zd(i),s=KV(e,t,a),u=Ne(s).values,l=r.own.has(s),c=(P,N,_=0)=>{
var B;let{open:$}=qd(i,N),F=GV(s,$,e.admins,t.email);return{tab:s,judge:t.code,status:P,added:_,
missing:0,
access:F,id:(B=qu().get(s))!=null?B:null}};if(WV(u))return Ng(a,s),c("made",n.length);let p=new x(r.
sheets.filter(P=>P.tab===s).flatMap(({rows:P})=>P.flatMap(({entry:N})=>N===null?[]:[J(N)]))),y=r.competition.
settings.missing==="assigned"?[]:a.values.slice(a.table.top).flatMap(([P])=>n.filter(N=>N.code===P&&
!p.has(J(N.code))));if(!jS(a,u)){if(l&&zS(u))return Ng(a,s),c("renewed",n.length);let P=l?"changed":
"theirs";return{tab:s,judge:t.code,status:P,added:0,missing:y.length,access:"unprotected",id:null}}
let T=u.
length-a.table.top;if(y.length===0)return c("kept",T);let O=T+y.length,A=Rg(y,a.table.top+T,i);
return XS(
s,{...a,...qd(i,O)},A),c("added",O,y.length)}function GV(e,t,n,r){if(r==="")return Fa(e,t,n,""),
"anybody";try{return Fa(e,t,n,r),"own"}catch(o){if(!k(o).includes(r))throw o;return Fa(e,t,n,""),
"refused"}}var qV=ne({stage:Te(U())}),ZV=180*1e3;function uf(e){return ie(()=>{let t=C.now()+ZV,{
stage:n}=de(qV,
e);return me(),Ee(()=>{let r=Ve(),o=HV(r,n);return JV(r,o,t)})})}function HV({competition:e,findings:
t},n){
let{language:r,judgeFiles:o}=e.settings,i=so(dt(r)),a=p=>pe(le("BAD_REQUEST",p));o==="separate"&&a(i.
separate);let s=Qe(e.stages,tt(r).rows),u=p=>s.some(m=>m.stage===p&&m.status==="open"),l=n===void 0?
e.stages.find(({name:p})=>u(p)):Gn(e,n);if(l===void 0)return a(i.noOpenStage);u(l.name)||a(i.closed(
l.name)),l.scoreTab!==void 0&&a(i.sharedTab(l.name,l.scoreTab)),Ye(e,l).length===0&&a(i.noJudges),$e(
e,l).length===0&&a(i.noCriteria(l.name)),e.entries.length===0&&a(i.noEntries);let c=t.find(({code:p}
)=>p===
"ENTRY_DUPLICATE_CODE"||p==="ROW_WITHOUT_CODE");return c!==void 0&&a(Bn(c,dt(r))),l}function JV(e,t,
n){
let{competition:r}=e,{settings:o,stages:i}=r,a=so(dt(o.language)),{results:s,progress:u}=ht(e,{
provisional:!1}),
l=i.indexOf(t);s.length<l&&pe(le("BAD_REQUEST",a.notReached(t.name)));let c=Co(r,s.slice(0,l)),p=gr(
r),m=F=>F===null||o.conflicts==="include",y={workbook:e,stage:t,common:{stage:t,criteria:$e(r,t),
language:o.
language,competition:ln(r),deadline:o.deadline},admins:[...o.admins,Oe()]},T=Ye(r,t),O=[];for(let F of T){
if(C.now()>n)break;let B=c.filter(M=>m(p(F,M)));O.push(j_(y,F,B))}L_(y.admins),an();let A=O.filter(F=>F.
id!==null),P=Jd(),N=new g(u.map(F=>[`${F.stage}|${J(F.judge)}`,F])),_=A.map(({id:F,tab:B,judge:M})=>{
var L;return{id:F!=null?F:0,tab:B,stage:t.name,judge:M,progress:(L=N.get(`${t.name}|${J(M)}`))!=null?
L:{scored:0,expected:1}}});Ig(_g(_,P));let $=O.length<T.length;return{stage:t.name,tabs:O.map(({tab:
F,
judge:B,status:M,added:L})=>({tab:F,judge:B,status:M,added:L})),more:$,notes:VV(O,y,o.language)}}
function VV(e,{
workbook:t},n){let r=dt(n),o=so(r),i=l=>Y(e.filter(l).map(({judge:c})=>c),r),[a,s]=[i(l=>l.access===
"anybody"),i(l=>l.access==="refused")],u=t.competition.judges.length>1;return[...e.flatMap(({tab:l,
status:c,
missing:p})=>c==="theirs"?[o.theirs(l,p)]:c==="changed"?[o.changed(l)]:[]),...a===""?[]:[o.noEmail(a)],
...s===""?[]:[o.badEmail(s)],o.share,...u?[o.shared]:[]]}d();var YV=ne({language:At(["id","en"])});
function z_(e){let t=ie(()=>OE(zg,de(YV,e).language));return"problem"in t?t:Ko()}d();var XV=ne({
entries:Ue(U())}),QV=100;function lf(e){return ie(()=>{let{entries:t}=de(XV,e);me();let n=new x(
t.map(J)),r=xt(Fe()),{competition:o}=on(new g([...r].map(([i,a])=>[i,Ne(a)])));return{settings:r.has(
"settings")?o.settings:null,history:tt(o.settings.language).rows.slice(-QV).reverse().map(({at:i,by:
a,
action:s,detail:u,stage:l})=>({at:i,by:a,action:s,detail:u,stage:l})),judges:o.judges.map(({code:i,
name:a,
email:s,phone:u})=>({code:i,name:a,email:s,phone:u})),entries:o.entries.filter(({code:i})=>n.has(J(i))).
map(({code:i,contact:a,innovator:s,email:u,phone:l})=>({code:i,name:a||s,email:u,phone:l}))}})}d();d(
);function B_(e,t){let n=SpreadsheetApp.getUi().createMenu(e);for(let r of t)r==="separator"?n.addSeparator(
):
n.addItem(r.label,r.functionName);n.addToUi()}function U_(e,t){SpreadsheetApp.getUi().showSidebar(
HtmlService.
createHtmlOutputFromFile(e).setTitle(t))}function W_(e,t,n){let r=HtmlService.createHtmlOutputFromFile(
e).append(`<span id="view" hidden>${n}</span>`);SpreadsheetApp.getUi().showModalDialog(r.setWidth(
960).
setHeight(560),t)}function Ob(e,t){let n=SpreadsheetApp.getUi();n.alert(e,t,n.ButtonSet.OK)}function K_(
e,t){
let n=SpreadsheetApp.getUi();return n.alert(e,t,n.ButtonSet.YES_NO)===n.Button.YES}function G_(e,t){
SpreadsheetApp.getActiveSpreadsheet().toast(e,t,10)}var Ab=e=>(e==null?void 0:e.authMode)!==void 0&&
e.authMode!==ScriptApp.AuthMode.NONE;d();function q_(e,t){var i,a,s,u;let{ok:n,findings:r,documents:
o}=t;return{ok:n,findings:r,documents:o,
created:((i=e==null?void 0:e.created)!=null?i:0)+t.created,updated:((a=e==null?void 0:e.updated)!=null?
a:0)+t.updated,unchanged:(s=e==null?void 0:e.unchanged)!=null?s:t.unchanged,failed:((u=e==null?void 0:
e.failed)!=null?u:0)+t.failed}}d();var eY=ne({provisional:qe()});function cf(e){return ie(()=>{let{
provisional:t}=de(eY,e);return me(),
W_("Sidebar",re(Je()).menu.rankingTitle,t?"provisional":"ranking"),null})}var tY=240*1e3,Z_=[
"piagam","surat"];function Pb(e){var i,a;let t=Ab(e)?Je():"id",n=re(t).menu,r=so(
t),o=Ab(e)?(a=(i=dl())==null?void 0:i.top)!=null?a:10:null;B_(n.name,[{label:n.open,functionName:
"openSidebar"},"separator",{label:r.menu,functionName:"prepareJudgeTabs"},{label:n.validate,
functionName:"checkSheets"},{label:n.compute(o),functionName:"computeTop"},{label:n.ranking,
functionName:"openRanking"},{label:n.documents,functionName:"makeAwardDocuments"},"separator",{label:
n.close(o),functionName:"closeAndCompute"},{label:n.plenary,functionName:"preparePlenaryTab"},{label:
n.decide,functionName:"decide"},{label:n.verify,functionName:"verify"}])}var H_=()=>U_("Sidebar",re(
Je()).menu.name);function J_(){
ta(I2(),(e,t)=>t.validated(e.errors,e.warnings))}var V_=()=>ta(uf({}),({tabs:e,more:t,notes:n})=>{
let r=so(
Ib());return[nY(e,r),...t?[r.more]:[],...n].join(`

`)},!0),nY=(e,t)=>{let n=(...r)=>e.filter(({status:o})=>r.includes(o)).length;return t.made(n("made",
"renewed"),n("added"),n("kept","theirs","changed"))};function Y_(){var i,a,s;let e=pl({provisional:!1}
),
t="answer"in e?(i=e.answer.open)!=null?i:[]:[];if(t.length===0){X_(e);return}let n=Ib(),r=re(n),o=re(
Je()).menu.close((s=(a=dl())==null?void 0:a.top)!=null?s:10);K_(r.menu.name,r.done.stillOpen(Y(t,n),
o))&&Nb()}var Nb=()=>X_(pl({provisional:!1,close:!0})),X_=e=>ta(e,(t,n)=>n.computed(t.stages.length,
t.findings.filter(r=>r.severity==="error").length));function Q_(){let e=cf({provisional:!1});
"problem"in e&&o$(e.problem,re(Je()).menu.name)}var e$=()=>ta($p({}),({tab:e,added:t},n)=>n.plenaryReady(
e,
t)),t$=()=>ta(_p({}),({stage:e,code:t,findings:n},r)=>{var o,i;return t===null?(i=(o=n[0])==null?
void 0:
o.message)!=null?i:"":r.decided(e,t)},!0),rY=12,n$=()=>ta(Km(),({ok:e,decided:t,differences:n},r)=>{
if(e)return r.verified(t.length>0);let o=n.slice(0,rY).map(({tab:a,cell:s,message:u})=>{let l=[a,s].
filter(c=>c!==null).join("!");return`${l===""?"":`${l}: `}${u}`}),i=n.length-o.length;return[r.differs(
n.length),...o,...i>0?[r.moreDiffer(i)]:[]].join(`
`)},!0);function r$(){let e=C.now()+tY,t=null,n=kc({kinds:Z_});for(;"answer"in n&&(t=q_(t,n.answer),
!(!n.answer.more||C.now()>e));)n=kc({kinds:Z_,skip:n.answer.skip});let{created:r=0,updated:o=0,
unchanged:i=0,
failed:a=0}=t!=null?t:{};ta(n,({ok:s,total:u,done:l,more:c,findings:p},m)=>{var y,T;return u===0?s?m.
noWinners:(T=(y=p[0])==null?void 0:y.message)!=null?T:m.documentsStopped:c?m.moreDocuments(l,u):m.documents(
r,o,i,a)})}function Ib(){let e=xt(Fe()).get("settings");return e===void 0?Je():on(new g([["settings",
Ne(e)]])).competition.settings.language}function ta(e,t,n=!1){let r=re("answer"in e?Ib():Je());
"answer"in e&&n?Ob(r.menu.name,t(e.answer,r.done)):"answer"in e?G_(t(e.answer,r.done),r.menu.name):
o$(e.problem,
r.menu.name)}var o$=({message:e,link:t=""},n)=>Ob(n,[e,t].join(`
`).trim());d();var oY=ne({tab:U(),cell:di(U().check(gu(
/^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/)))});function i$(e){
return ie(()=>{let{tab:t,cell:n}=de(oY,e);return QT(t,n)||pe(le("BAD_REQUEST",re(Je()).problems.noTab(
t))),null})}d();var iY=ne({settings:Xn(U(),Gv())});function a$(e){let t=ie(()=>{let{settings:n}=de(
iY,e);me(),Ee(()=>{
var N;let r=re(Je()).problems,o=xt(Fe()).get("settings"),i=o===void 0?null:Ne(o),{competition:a,rows:
s,
tables:u}=on(new g(i===null?[]:[["settings",i]])),l=(N=u.settings)==null?void 0:N.columns,[c,p]=[l==
null?void 0:l.get("key"),l==null?void 0:l.get("value")];if(o===void 0||c===void 0||p===void 0)return pe(
le("BAD_REQUEST",r.noTab(Z.settings[a.settings.language])));let m=ot(xi,{...a.settings,...n}),y=f.keys(
n).every(_=>Ln.some($=>$.key===_));if(!m.success||!y)return pe(le("BAD_REQUEST",r.badRequest));let{
language:T}=m.
data,O=Ln.filter(({key:_})=>E.stringify(a.settings[_])!==E.stringify(m.data[_])).map(_=>({known:_,is:
kg(
m.data,_)}));for(let{known:_,is:$}of O){let F=s.settings.get(_.key);F!==void 0&&jt(o,F,p,[[$]])}let P=O.
filter(({known:_})=>!s.settings.has(_.key)).map(({known:_,is:$})=>v.from({length:h.max(c,p)+1},(F,B)=>B===
c?_.word[T]:B===p?$:""));P.length>0&&jt(o,kr(o),0,P)})});return"problem"in t?t:lf({entries:[]})}d();
var aY=ne({preset:U()});function s$(e){let t=ie(()=>{var s;let{preset:n}=de(aY,e);me();let r=Je(),o=re(
r).problems,i=fl.map(u=>u.id).join(", "),a=(s=fl.find(u=>u.id===n))!=null?s:pe(le("BAD_REQUEST",o.unknownPreset(
n,i)));return Ee(()=>{var T;let u=xi.parse({...a.settings,language:r,admins:[Oe()].filter(O=>O!=="")}
),
{stages:l,criteria:c}=a,p=Ud({settings:u,stages:l,criteria:c,entries:[],judges:[],institutions:[]}),
m=(T=sY(p))!=null?T:pe(le("BAD_REQUEST",o.notEmpty));for(let O of p)m.includes(O.name)||sn(O);Fe().filter(
O=>p.every(A=>A.name!==O)).length===1&&XT(),an()})});return"problem"in t?t:Ko()}function sY(e){var n;
let t=[];for(let r of xt(Fe()).values()){let o=Ne(r).values;if(o.every(a=>a.every(s=>s==="")))continue;
let i=(n=e.find(a=>a.name===r))==null?void 0:n.values;if(i===void 0||!uY(o,i))return null;t.push(r)}
return t}function uY(e,t){let n=h.max(e.length,t.length);return v.from({length:n},(r,o)=>o).every(r=>{
var i,a,s,u;let o=h.max((a=(i=e[r])==null?void 0:i.length)!=null?a:0,(u=(s=t[r])==null?void 0:s.length)!=
null?u:0);return v.from({length:o},(l,c)=>c).every(l=>{var c,p,m,y;return((p=(c=e[r])==null?void 0:c[
l])!=
null?p:"")===((y=(m=t[r])==null?void 0:m[l])!=null?y:"")})})}var lY=e=>Pb(e),cY=e=>Pb(e),dY=()=>H_(),
pY=()=>J_(),mY=()=>Y_(),fY=()=>V_(),gY=()=>Q_(),hY=()=>r$(),
yY=()=>Nb(),bY=()=>e$(),vY=()=>t$(),wY=()=>n$(),kY=()=>Ko(),xY=()=>N2(),TY=e=>pl(e),SY=e=>kc(e),EY=e=>QI(
e),CY=e=>zI(e),RY=e=>BI(e),DY=e=>UI(e),OY=e=>WI(e),AY=e=>s$(e),PY=e=>AD(e),NY=e=>uf(e),IY=e=>_2(e),
_Y=e=>lf(
e),$Y=e=>a$(e),FY=e=>z_(e),MY=e=>cf(e),LY=e=>i$(e),jY=e=>ID(e),zY=e=>$D(e),BY=e=>FD(e),UY=e=>$p(e),
WY=()=>LD(),
KY=e=>_p(e),GY=e=>M_(e),qY=e=>F_(e),ZY=e=>E_(e),HY=()=>Km(),JY=e=>M2(e),VY=e=>j2(e),YY=()=>z2(),XY=(
)=>W2(),
QY=e=>G2(e),eX=e=>eR(e);return vo(tX);})();
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
