// Lembar Juri. Built from src/ by "npm run build"; do not edit here.
"use strict";var App=(()=>{var t_=Object.create;var Sc=Object.defineProperty;var n_=Object.getOwnPropertyDescriptor;
var r_=Object.getOwnPropertyNames;var o_=Object.getPrototypeOf,i_=Object.prototype.hasOwnProperty;
var Ec=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var Ce=(e,t)=>(
)=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},Jf=(e,t)=>{
for(var n in t)Sc(e,n,{get:t[n],enumerable:!0})},vb=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t==
"function")for(let o of r_(t))!i_.call(e,o)&&o!==n&&Sc(e,o,{get:()=>t[o],enumerable:!(r=n_(t,o))||r.
enumerable});return e};var a_=(e,t,n)=>(n=e!=null?t_(o_(e)):{},vb(t||!e||!e.__esModule?Sc(n,
"default",{value:e,enumerable:!0}):
n,e)),vo=e=>vb(Sc({},"__esModule",{value:!0}),e);var k,R,E,C,v,b,w,h,S,T,x,O,A,p=Ec(()=>{
"use strict";({Array:k,Date:R,Error:E,JSON:C,Map:v,Math:b,Number:w,
Object:h,Set:S,String:T,Symbol:x,Uint8Array:O,WeakMap:A}=globalThis)});function oB(e,t){return rB(e,
t||{},0,0)}function Oh(e,t){return Xz(e,{i:2},t&&t.out,t&&t.dictionary)}
function vp(e,t){if(t){for(var n=new ct(e.length),r=0;r<e.length;++r)n[r]=e.charCodeAt(r);return n}
if(UC)
return UC.encode(e);for(var o=e.length,i=new ct(e.length+(e.length>>1)),a=0,s=function(c){i[a++]=c},
r=0;r<o;++r){if(a+5>i.length){var u=new ct(a+8+(o-r<<1));u.set(i),i=u}var l=e.charCodeAt(r);l<128||t?
s(l):l<2048?(s(192|l>>6),s(128|l&63)):l>55295&&l<57344?(l=65536+(l&1047552)|e.charCodeAt(++r)&1023,s(
240|l>>18),s(128|l>>12&63),s(128|l>>6&63),s(128|l&63)):(s(224|l>>12),s(128|l>>6&63),s(128|l&63))}
return pl(
i,0,a)}function Ah(e,t){if(t){for(var n="",r=0;r<e.length;r+=16384)n+=T.fromCharCode.apply(null,e.subarray(
r,r+16384));return n}else{if(Eh)return Eh.decode(e);var o=aB(e),i=o.s,n=o.r;return n.length&&Yt(8),i}
}
function XC(e,t){t||(t={});var n={},r=[];YC(e,"",n,t);var o=0,i=0;for(var a in n){var s=n[a],u=s[0],
l=s[1],c=l.level==0?0:8,d=vp(a),f=d.length,m=l.comment,g=m&&vp(m),y=g&&g.length,D=Ch(l.extra);f>65535&&
Yt(11);var N=c?oB(u,l):u,_=N.length,P=nB();P.p(u),r.push(VC(l,{size:u.length,crc:P.d(),c:N,f:d,m:g,u:
f!=
a.length||g&&m.length!=y,o,compression:c})),o+=30+f+D+_,i+=76+2*(f+D)+(y||0)+_}for(var I=new ct(i+22),
B=o,L=i-o,j=0;j<r.length;++j){var d=r[j];WC(I,d.o,d,d.f,d.u,d.c.length);var M=30+d.f.length+Ch(d.extra);
I.set(d.c,d.o+M),WC(I,o,d,d.f,d.u,d.c.length,d.o,d.m),o+=16+M+(d.m?d.m.length:0)}return cB(I,o,r.length,
L,B),I}function QC(e,t){for(var n={},r=e.length-22;Gn(e,r)!=101010256;--r)(!r||e.length-r>65558)&&Yt(
13);var o=Pr(e,r+8);if(!o)return{};var i=Gn(e,r+16),a=Gn(e,r-20)==117853008;if(a){var s=Gn(e,r-12);a=
Gn(e,s)==101075792,a&&(o=Gn(e,s+32),i=Gn(e,s+48))}for(var u=t&&t.filter,l=0;l<o;++l){var c=uB(e,i,a),
d=c[0],f=c[1],m=c[2],g=c[3],y=c[4],D=c[5],N=sB(e,D);i=y,(!u||u({name:g,size:f,originalSize:m,
compression:d}))&&
(d?d==8?n[g]=Oh(e.subarray(N,N+f),{out:new ct(m)}):Yt(14,"unknown compression type "+d):n[g]=pl(e,N,
N+f))}return n}var ct,On,Dh,wp,kp,kh,KC,GC,ZC,xh,qC,Zz,jC,Th,uo,ze,Ir,Bo,ze,ze,ze,ze,dl,ze,qz,Hz,Jz,
Vz,yh,lr,bh,Rh,pl,Yz,Yt,Xz,lo,ll,vh,Sh,zC,cl,HC,BC,Qz,JC,eB,tB,nB,rB,VC,Pr,Gn,wh,zt,YC,UC,Eh,iB,aB,
sB,
uB,lB,Ch,WC,cB,e2=Ec(()=>{p();ct=O,On=Uint16Array,Dh=Int32Array,wp=new ct([0,0,0,0,0,0,0,0,1,1,1,1,2,
2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),kp=new ct([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,
11,11,12,12,13,13,0,0]),kh=new ct([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),KC=function(e,t){
for(var n=new On(31),r=0;r<31;++r)n[r]=t+=1<<e[r-1];for(var o=new Dh(n[30]),r=1;r<30;++r)for(var i=n[
r];i<
n[r+1];++i)o[i]=i-n[r]<<5|r;return{b:n,r:o}},GC=KC(wp,2),ZC=GC.b,xh=GC.r;ZC[28]=258,xh[258]=28;qC=KC(
kp,0),Zz=qC.b,jC=qC.r,Th=new On(32768);for(ze=0;ze<32768;++ze)uo=(ze&43690)>>1|(ze&21845)<<1,uo=(uo&
52428)>>2|(uo&13107)<<2,uo=(uo&61680)>>4|(uo&3855)<<4,Th[ze]=((uo&65280)>>8|(uo&255)<<8)>>1;Ir=(
function(e,t,n){
for(var r=e.length,o=0,i=new On(t);o<r;++o)e[o]&&++i[e[o]-1];var a=new On(t);for(o=1;o<t;++o)a[o]=a[
o-
1]+i[o-1]<<1;var s;if(n){s=new On(1<<t);var u=15-t;for(o=0;o<r;++o)if(e[o])for(var l=o<<4|e[o],c=t-e[
o],
d=a[e[o]-1]++<<c,f=d|(1<<c)-1;d<=f;++d)s[Th[d]>>u]=l}else for(s=new On(r),o=0;o<r;++o)e[o]&&(s[o]=Th[
a[e[o]-
1]++]>>15-e[o]);return s}),Bo=new ct(288);for(ze=0;ze<144;++ze)Bo[ze]=8;for(ze=144;ze<256;++ze)Bo[ze]=
9;for(ze=256;ze<280;++ze)Bo[ze]=7;for(ze=280;ze<288;++ze)Bo[ze]=8;dl=new ct(32);for(ze=0;ze<32;++ze)
dl[ze]=5;qz=Ir(Bo,9,0),Hz=Ir(Bo,9,1),Jz=Ir(dl,5,0),Vz=Ir(dl,5,1),yh=function(e){for(var t=e[0],n=1;n<
e.length;++n)e[n]>t&&(t=e[n]);return t},lr=function(e,t,n){var r=t/8|0;return(e[r]|e[r+1]<<8)>>(t&7)&
n},bh=function(e,t){var n=t/8|0;return(e[n]|e[n+1]<<8|e[n+2]<<16)>>(t&7)},Rh=function(e){return(e+7)/
8|0},pl=function(e,t,n){return(t==null||t<0)&&(t=0),(n==null||n>e.length)&&(n=e.length),new ct(e.subarray(
t,n))},Yz=["unexpected EOF","invalid block type","invalid length/literal","invalid distance",
"stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long",
"date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],Yt=function(
e,t,n){var r=new E(
t||Yz[e]);if(r.code=e,E.captureStackTrace&&E.captureStackTrace(r,Yt),!n)throw r;return r},Xz=function(
e,t,n,r){
var o=e.length,i=r?r.length:0;if(!o||t.f&&!t.l)return n||new ct(0);var a=!n,s=a||t.i!=2,u=t.i;a&&(n=
new ct(o*3));var l=function(tu){var nu=n.length;if(tu>nu){var ea=new ct(b.max(nu*2,tu));ea.set(n),n=
ea}},c=t.f||0,d=t.p||0,f=t.b||0,m=t.l,g=t.d,y=t.m,D=t.n,N=o*8;do{if(!m){c=lr(e,d,1);var _=lr(e,d+1,3);
if(d+=3,_)if(_==1)m=Hz,g=Vz,y=9,D=5;else if(_==2){var L=lr(e,d,31)+257,j=lr(e,d+10,15)+4,M=L+lr(e,d+
5,31)+1;d+=14;for(var $=new ct(M),U=new ct(19),W=0;W<j;++W)U[kh[W]]=lr(e,d+W*3,7);d+=j*3;for(var K=yh(
U),re=(1<<K)-1,V=Ir(U,K,1),W=0;W<M;){var me=V[lr(e,d,re)];d+=me&15;var P=me>>4;if(P<16)$[W++]=P;else{
var ue=0,Ne=0;for(P==16?(Ne=3+lr(e,d,3),d+=2,ue=$[W-1]):P==17?(Ne=3+lr(e,d,7),d+=3):P==18&&(Ne=11+lr(
e,d,127),d+=7);Ne--;)$[W++]=ue}}var at=$.subarray(0,L),xe=$.subarray(L);y=yh(at),D=yh(xe),m=Ir(at,y,
1),g=Ir(xe,D,1)}else Yt(1);else{var P=Rh(d)+4,I=e[P-4]|e[P-3]<<8,B=P+I;if(B>o){u&&Yt(0);break}s&&l(f+
I),n.set(e.subarray(P,B),f),t.b=f+=I,t.p=d=B*8,t.f=c;continue}if(d>N){u&&Yt(0);break}}s&&l(f+131072);
for(var Pn=(1<<y)-1,ge=(1<<D)-1,st=d;;st=d){var ue=m[bh(e,d)&Pn],Dt=ue>>4;if(d+=ue&15,d>N){u&&Yt(0);
break}if(ue||Yt(2),Dt<256)n[f++]=Dt;else if(Dt==256){st=d,m=null;break}else{var Rt=Dt-254;if(Dt>264){
var W=Dt-257,ut=wp[W];Rt=lr(e,d,(1<<ut)-1)+ZC[W],d+=ut}var dr=g[bh(e,d)&ge],Xi=dr>>4;dr||Yt(3),d+=dr&
15;var xe=Zz[Xi];if(Xi>3){var ut=kp[Xi];xe+=bh(e,d)&(1<<ut)-1,d+=ut}if(d>N){u&&Yt(0);break}s&&l(f+131072);
var Qi=f+Rt;if(f<xe){var xc=i-xe,Tc=b.min(xe,Qi);for(xc+f<0&&Yt(3);f<Tc;++f)n[f]=r[xc+f]}for(;f<Qi;
++f)
n[f]=n[f-xe]}}t.l=m,t.p=st,t.b=f,t.f=c,m&&(c=1,t.m=y,t.d=g,t.n=D)}while(!c);return f!=n.length&&a?pl(
n,0,f):n.subarray(0,f)},lo=function(e,t,n){n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8},ll=function(e,t,
n){
n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8,e[r+2]|=n>>16},vh=function(e,t){for(var n=[],r=0;r<e.length;
++r)
e[r]&&n.push({s:r,f:e[r]});var o=n.length,i=n.slice();if(!o)return{t:JC,l:0};if(o==1){var a=new ct(n[
0].
s+1);return a[n[0].s]=1,{t:a,l:1}}n.sort(function(B,L){return B.f-L.f}),n.push({s:-1,f:25001});var s=n[
0],
u=n[1],l=0,c=1,d=2;for(n[0]={s:-1,f:s.f+u.f,l:s,r:u};c!=o-1;)s=n[n[l].f<n[d].f?l++:d++],u=n[l!=c&&n[
l].
f<n[d].f?l++:d++],n[c++]={s:-1,f:s.f+u.f,l:s,r:u};for(var f=i[0].s,r=1;r<o;++r)i[r].s>f&&(f=i[r].s);
var m=new On(f+1),g=Sh(n[c-1],m,0);if(g>t){var r=0,y=0,D=g-t,N=1<<D;for(i.sort(function(L,j){return m[
j.
s]-m[L.s]||L.f-j.f});r<o;++r){var _=i[r].s;if(m[_]>t)y+=N-(1<<g-m[_]),m[_]=t;else break}for(y>>=D;y>
0;){var P=i[r].s;m[P]<t?y-=1<<t-m[P]++-1:++r}for(;r>=0&&y;--r){var I=i[r].s;m[I]==t&&(--m[I],++y)}g=
t}return{t:new ct(m),l:g}},Sh=function(e,t,n){return e.s==-1?b.max(Sh(e.l,t,n+1),Sh(e.r,t,n+1)):t[e.
s]=n},zC=function(e){for(var t=e.length;t&&!e[--t];);for(var n=new On(++t),r=0,o=e[0],i=1,a=function(
u){
n[r++]=u},s=1;s<=t;++s)if(e[s]==o&&s!=t)++i;else{if(!o&&i>2){for(;i>138;i-=138)a(32754);i>2&&(a(i>10?
i-11<<5|28690:i-3<<5|12305),i=0)}else if(i>3){for(a(o),--i;i>6;i-=6)a(8304);i>2&&(a(i-3<<5|8208),i=0)}
for(;i--;)a(o);i=1,o=e[s]}return{c:n.subarray(0,r),n:t}},cl=function(e,t){for(var n=0,r=0;r<t.length;
++r)
n+=e[r]*t[r];return n},HC=function(e,t,n){var r=n.length,o=Rh(t+2);e[o]=r&255,e[o+1]=r>>8,e[o+2]=e[o]^
255,e[o+3]=e[o+1]^255;for(var i=0;i<r;++i)e[o+i+4]=n[i];return(o+4+r)*8},BC=function(e,t,n,r,o,i,a,s,
u,l,c){
lo(t,c++,n),++o[256];for(var d=vh(o,15),f=d.t,m=d.l,g=vh(i,15),y=g.t,D=g.l,N=zC(f),_=N.c,P=N.n,I=zC(
y),B=I.c,L=I.n,j=new On(19),M=0;M<_.length;++M)++j[_[M]&31];for(var M=0;M<B.length;++M)++j[B[M]&31];
for(var $=vh(j,7),U=$.t,W=$.l,K=19;K>4&&!U[kh[K-1]];--K);var re=l+5<<3,V=cl(o,Bo)+cl(i,dl)+a,me=cl(o,
f)+cl(i,y)+a+14+3*K+cl(j,U)+2*j[16]+3*j[17]+7*j[18];if(u>=0&&re<=V&&re<=me)return HC(t,c,e.subarray(
u,u+l));var ue,Ne,at,xe;if(lo(t,c,1+(me<V)),c+=2,me<V){ue=Ir(f,m,0),Ne=f,at=Ir(y,D,0),xe=y;var Pn=Ir(
U,W,0);lo(t,c,P-257),lo(t,c+5,L-1),lo(t,c+10,K-4),c+=14;for(var M=0;M<K;++M)lo(t,c+3*M,U[kh[M]]);c+=
3*K;for(var ge=[_,B],st=0;st<2;++st)for(var Dt=ge[st],M=0;M<Dt.length;++M){var Rt=Dt[M]&31;lo(t,c,Pn[
Rt]),
c+=U[Rt],Rt>15&&(lo(t,c,Dt[M]>>5&127),c+=Dt[M]>>12)}}else ue=qz,Ne=Bo,at=Jz,xe=dl;for(var M=0;M<s;++M){
var ut=r[M];if(ut>255){var Rt=ut>>18&31;ll(t,c,ue[Rt+257]),c+=Ne[Rt+257],Rt>7&&(lo(t,c,ut>>23&31),c+=
wp[Rt]);var dr=ut&31;ll(t,c,at[dr]),c+=xe[dr],dr>3&&(ll(t,c,ut>>5&8191),c+=kp[dr])}else ll(t,c,ue[ut]),
c+=Ne[ut]}return ll(t,c,ue[256]),c+Ne[256]},Qz=new Dh([65540,131080,131088,131104,262176,1048704,
1048832,
2114560,2117632]),JC=new ct(0),eB=function(e,t,n,r,o,i){var a=i.z||e.length,s=new ct(r+a+5*(1+b.ceil(
a/7e3))+o),u=s.subarray(r,s.length-o),l=i.l,c=(i.r||0)&7;if(t){c&&(u[0]=i.r>>3);for(var d=Qz[t-1],f=d>>
13,m=d&8191,g=(1<<n)-1,y=i.p||new On(32768),D=i.h||new On(g+1),N=b.ceil(n/3),_=2*N,P=function(Hf){
return(e[Hf]^
e[Hf+1]<<N^e[Hf+2]<<_)&g},I=new Dh(25e3),B=new On(288),L=new On(32),j=0,M=0,$=i.i||0,U=0,W=i.w||0,K=0;
$+
2<a;++$){var re=P($),V=$&32767,me=D[re];if(y[V]=me,D[re]=V,W<=$){var ue=a-$;if((j>7e3||U>24576)&&(ue>
423||!l)){c=BC(e,u,0,I,B,L,M,U,K,$-K,c),U=j=M=0,K=$;for(var Ne=0;Ne<286;++Ne)B[Ne]=0;for(var Ne=0;Ne<
30;++Ne)L[Ne]=0}var at=2,xe=0,Pn=m,ge=V-me&32767;if(ue>2&&re==P($-ge))for(var st=b.min(f,ue)-1,Dt=b.
min(32767,$),Rt=b.min(258,ue);ge<=Dt&&--Pn&&V!=me;){if(e[$+at]==e[$+at-ge]){for(var ut=0;ut<Rt&&e[$+
ut]==e[$+ut-ge];++ut);if(ut>at){if(at=ut,xe=ge,ut>st)break;for(var dr=b.min(ge,ut-2),Xi=0,Ne=0;Ne<dr;
++Ne){
var Qi=$-ge+Ne&32767,xc=y[Qi],Tc=Qi-xc&32767;Tc>Xi&&(Xi=Tc,me=Qi)}}}V=me,me=y[V],ge+=V-me&32767}if(
xe){
I[U++]=268435456|xh[at]<<18|jC[xe];var tu=xh[at]&31,nu=jC[xe]&31;M+=wp[tu]+kp[nu],++B[257+tu],++L[nu],
W=$+at,++j}else I[U++]=e[$],++B[e[$]]}}for($=b.max($,W);$<a;++$)I[U++]=e[$],++B[e[$]];c=BC(e,u,l,I,B,
L,M,U,K,$-K,c),l||(i.r=c&7|u[c/8|0]<<3,c-=7,i.h=D,i.p=y,i.i=$,i.w=W)}else{for(var $=i.w||0;$<a+l;$+=
65535){var ea=$+65535;ea>=a&&(u[c/8|0]=l,ea=a),c=HC(u,c+1,e.subarray($,ea))}i.i=a}return pl(s,0,r+Rh(
c)+o)},tB=(function(){for(var e=new Int32Array(256),t=0;t<256;++t){for(var n=t,r=9;--r;)n=(n&1&&-306674912)^
n>>>1;e[t]=n}return e})(),nB=function(){var e=-1;return{p:function(t){for(var n=e,r=0;r<t.length;++r)
n=tB[n&255^t[r]]^n>>>8;e=n},d:function(){return~e}}},rB=function(e,t,n,r,o){if(!o&&(o={l:1},t.dictionary)){
var i=t.dictionary.subarray(-32768),a=new ct(i.length+e.length);a.set(i),a.set(e,i.length),e=a,o.w=i.
length}return eB(e,t.level==null?6:t.level,t.mem==null?o.l?b.ceil(b.max(8,b.min(13,b.log(e.length)))*
1.5):20:12+t.mem,n,r,o)},VC=function(e,t){var n={};for(var r in e)n[r]=e[r];for(var r in t)n[r]=t[r];
return n},Pr=function(e,t){return e[t]|e[t+1]<<8},Gn=function(e,t){return(e[t]|e[t+1]<<8|e[t+2]<<16|
e[t+3]<<24)>>>0},wh=function(e,t){return Gn(e,t)+Gn(e,t+4)*4294967296},zt=function(e,t,n){for(;n;++t)
e[t]=n,n>>>=8};YC=function(e,t,n,r){for(var o in e){var i=e[o],a=t+o,s=r;k.isArray(i)&&(s=VC(r,i[1]),
i=i[0]),ArrayBuffer.isView(i)?n[a]=[i,s]:(n[a+="/"]=[new ct(0),s],YC(i,a,n,r))}},UC=typeof TextEncoder!=
"undefined"&&new TextEncoder,Eh=typeof TextDecoder!="undefined"&&new TextDecoder,iB=0;try{Eh.decode(
JC,{stream:!0}),iB=1}catch{}aB=function(e){for(var t="",n=0;;){var r=e[n++],o=(r>127)+(r>223)+(r>239);
if(n+o>e.length)return{s:t,r:pl(e,n-1)};o?o==3?(r=((r&15)<<18|(e[n++]&63)<<12|(e[n++]&63)<<6|e[n++]&
63)-65536,t+=T.fromCharCode(55296|r>>10,56320|r&1023)):o&1?t+=T.fromCharCode((r&31)<<6|e[n++]&63):t+=
T.fromCharCode((r&15)<<12|(e[n++]&63)<<6|e[n++]&63):t+=T.fromCharCode(r)}};sB=function(e,t){return t+
30+Pr(e,t+26)+Pr(e,t+28)},uB=function(e,t,n){var r=Pr(e,t+28),o=Pr(e,t+30),i=Ah(e.subarray(t+46,t+46+
r),!(Pr(e,t+8)&2048)),a=t+46+r,s=lB(e,a,o,n,Gn(e,t+20),Gn(e,t+24),Gn(e,t+42)),u=s[0],l=s[1],c=s[2];
return[
Pr(e,t+10),u,l,i,a+o+Pr(e,t+32),c]},lB=function(e,t,n,r,o,i,a){var s=o==4294967295,u=i==4294967295,l=a==
4294967295,c=t+n,d=s+u+l;if(r&&d){for(;t+4<c;t+=4+Pr(e,t+2))if(Pr(e,t)==1)return[s?wh(e,t+4+8*u):o,u?
wh(e,t+4):i,l?wh(e,t+4+8*(u+s)):a,1];r<2&&Yt(13)}return[o,i,a,0]},Ch=function(e){var t=0;if(e)for(
var n in e){
var r=e[n].length;r>65535&&Yt(9),t+=r+4}return t},WC=function(e,t,n,r,o,i,a,s){var u=r.length,l=n.extra,
c=s&&s.length,d=Ch(l);zt(e,t,a!=null?33639248:67324752),t+=4,a!=null&&(e[t++]=20,e[t++]=n.os),e[t]=20,
t+=2,e[t++]=n.flag<<1|(i<0&&8),e[t++]=o&&8,e[t++]=n.compression&255,e[t++]=n.compression>>8;var f=new R(
n.mtime==null?R.now():n.mtime),m=f.getFullYear()-1980;if((m<0||m>119)&&Yt(10),zt(e,t,m<<25|f.getMonth(
)+
1<<21|f.getDate()<<16|f.getHours()<<11|f.getMinutes()<<5|f.getSeconds()>>1),t+=4,i!=-1&&(zt(e,t,n.crc),
zt(e,t+4,i<0?-i-2:i),zt(e,t+8,n.size)),zt(e,t+12,u),zt(e,t+14,d),t+=16,a!=null&&(zt(e,t,c),zt(e,t+6,
n.attrs),zt(e,t+10,a),t+=14),e.set(r,t),t+=u,d)for(var g in l){var y=l[g],D=y.length;zt(e,t,+g),zt(e,
t+2,D),e.set(y,t+4),t+=4+D}return c&&(e.set(s,t),t+=c),t},cB=function(e,t,n,r,o){zt(e,t,101010256),
zt(
e,t+8,n),zt(e,t+10,n),zt(e,t+12,r),zt(e,t+16,o)}});var Pi={};Jf(Pi,{inflateSync:()=>Oh,strFromU8:()=>Ah,
strToU8:()=>vp,unzipSync:()=>QC,zipSync:()=>XC});
var Ii=Ec(()=>{"use strict";p();e2()});var Fi=Ce(Ut=>{"use strict";p();function TB(e,t,n){if(n===void 0&&
(n=k.prototype),e&&typeof n.find==
"function")return n.find.call(e,t);for(var r=0;r<e.length;r++)if($i(e,r)){var o=e[r];if(t.call(void 0,
o,r,e))return o}}function ls(e,t){return t===void 0&&(t=h),t&&typeof t.getOwnPropertyDescriptors=="function"&&
(e=t.create(null,t.getOwnPropertyDescriptors(e))),t&&typeof t.freeze=="function"?t.freeze(
e):e}function $i(e,t){return h.prototype.hasOwnProperty.call(e,t)}function SB(e,t){if(e===null||
typeof e!=
"object")throw new TypeError("target is not an object");for(var n in t)$i(t,n)&&(e[n]=t[n]);return e}
var u2=ls({allowfullscreen:!0,async:!0,autofocus:!0,autoplay:!0,checked:!0,controls:!0,default:!0,
defer:!0,
disabled:!0,formnovalidate:!0,hidden:!0,ismap:!0,itemscope:!0,loop:!0,multiple:!0,muted:!0,nomodule:
!0,
novalidate:!0,open:!0,playsinline:!0,readonly:!0,required:!0,reversed:!0,selected:!0});function EB(e){
return $i(u2,e.toLowerCase())}var l2=ls({area:!0,base:!0,br:!0,col:!0,embed:!0,hr:!0,img:!0,input:!0,
link:!0,meta:!0,param:!0,source:!0,track:!0,wbr:!0});function CB(e){return $i(l2,e.toLowerCase())}
var hl=ls(
{script:!1,style:!1,textarea:!0,title:!0});function DB(e){var t=e.toLowerCase();return $i(hl,t)&&!hl[
t]}
function RB(e){var t=e.toLowerCase();return $i(hl,t)&&hl[t]}function c2(e){return e===yl.HTML}
function OB(e){
return c2(e)||e===yl.XML_XHTML_APPLICATION}var yl=ls({HTML:"text/html",XML_APPLICATION:
"application/xml",XML_TEXT:"text/xml",XML_XHTML_APPLICATION:"application/xhtml+xml",XML_SVG_IMAGE:
"image/svg+xml"}),
AB=h.keys(yl).map(function(e){return yl[e]});function NB(e){return AB.indexOf(e)>-1}var _B=ls({HTML:
"http://www.w3.org/1999/xhtml",SVG:"http://www.w3.org/2000/svg",XML:
"http://www.w3.org/XML/1998/namespace",XMLNS:"http://www.w3.org/2000/xmlns/"});Ut.assign=SB;Ut.find=TB;
Ut.freeze=ls;Ut.HTML_BOOLEAN_ATTRIBUTES=
u2;Ut.HTML_RAW_TEXT_ELEMENTS=hl;Ut.HTML_VOID_ELEMENTS=l2;Ut.hasDefaultHTMLNamespace=OB;Ut.hasOwn=$i;
Ut.isHTMLBooleanAttribute=EB;Ut.isHTMLRawTextElement=DB;Ut.isHTMLEscapableRawTextElement=RB;Ut.isHTMLMimeType=
c2;Ut.isHTMLVoidElement=CB;Ut.isValidMimeType=NB;Ut.MIME_TYPE=yl;Ut.NAMESPACE=_B});var xl=Ce(kl=>{
"use strict";p();var PB=Fi();function p2(e,t){e.prototype=h.create(E.prototype,{constructor:{
value:e},name:{value:e.name,enumerable:!0,writable:t}})}var vl=PB.freeze({Error:"Error",
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
"OperationError",NotAllowedError:"NotAllowedError",OptOutError:"OptOutError"}),f2=h.keys(vl);
function m2(e){return typeof e=="number"&&e>=1&&e<=25}
function IB(e){return typeof e=="string"&&e.substring(e.length-vl.Error.length)===vl.Error}function wl(
e,t){
m2(e)?(this.name=f2[e],this.message=t||""):(this.message=e,this.name=IB(t)?t:vl.Error),E.captureStackTrace&&
E.captureStackTrace(this,wl)}p2(wl,!0);h.defineProperties(wl.prototype,{code:{enumerable:!0,get:
function(){
var e=f2.indexOf(this.name);return m2(e)?e:0}}});var g2={INDEX_SIZE_ERR:1,DOMSTRING_SIZE_ERR:2,
HIERARCHY_REQUEST_ERR:3,
WRONG_DOCUMENT_ERR:4,INVALID_CHARACTER_ERR:5,NO_DATA_ALLOWED_ERR:6,NO_MODIFICATION_ALLOWED_ERR:7,
NOT_FOUND_ERR:8,
NOT_SUPPORTED_ERR:9,INUSE_ATTRIBUTE_ERR:10,INVALID_STATE_ERR:11,SYNTAX_ERR:12,
INVALID_MODIFICATION_ERR:13,
NAMESPACE_ERR:14,INVALID_ACCESS_ERR:15,VALIDATION_ERR:16,TYPE_MISMATCH_ERR:17,SECURITY_ERR:18,
NETWORK_ERR:19,
ABORT_ERR:20,URL_MISMATCH_ERR:21,QUOTA_EXCEEDED_ERR:22,TIMEOUT_ERR:23,INVALID_NODE_TYPE_ERR:24,
DATA_CLONE_ERR:25},
Ph=h.entries(g2);for(bl=0;bl<Ph.length;bl++)d2=Ph[bl][0],wl[d2]=Ph[bl][1];var d2,bl;function Ih(e,t,
n){
this.message=e,this.locator=t,this.cause=n,E.captureStackTrace&&E.captureStackTrace(this,Ih)}p2(Ih);
kl.DOMException=wl;kl.DOMExceptionName=vl;kl.ExceptionCode=g2;kl.ParseError=Ih});var Bh=Ce(be=>{
"use strict";p();function k2(e){try{typeof e!="function"&&(e=RegExp);var t=new e("\u{1D306}",
"u").exec("\u{1D306}");return!!t&&t[0].length===2}catch{}return!1}var ps=k2();function Uo(e){if(e.source[
0]!==
"[")throw new E(e+" can not be used with chars");return e.source.slice(1,e.source.lastIndexOf("]"))}
function cs(e,t){if(e.source[0]!=="[")throw new E("/"+e.source+"/ can not be used with chars_without");
if(!t||typeof t!="string")throw new E(C.stringify(t)+" is not a valid search");if(e.source.indexOf(t)===
-1)throw new E('"'+t+'" is not is /'+e.source+"/");if(t==="-"&&e.source.indexOf(t)!==1)throw new E(
'"'+t+'" is not at the first postion of /'+e.source+"/");return new RegExp(e.source.replace(t,""),ps?
"u":"")}function Ee(e){var t=this;return new RegExp(k.prototype.slice.call(arguments).map(function(n){
var r=typeof n=="string";if(r&&t===void 0&&n==="|")throw new E(
"use regg instead of reg to wrap expressions with `|`!");return r?n:n.source}).join(""),ps?"u":"")}
function fe(e){if(arguments.length===0)
throw new E("no parameters provided");return Ee.apply(fe,["(?:"].concat(k.prototype.slice.call(
arguments),
[")"]))}var $B="\uFFFD",Wo=/[-\x09\x0A\x0D\x20-\x2C\x2E-\uD7FF\uE000-\uFFFD]/;ps&&(Wo=Ee("[",Uo(Wo),
"\\u{10000}-\\u{10FFFF}","]"));var FB=new RegExp("[^"+Uo(Wo)+"]",ps?"u":""),Dp=/[\x20\x09\x0D\x0A]/,
MB=Uo(Dp),Ke=Ee(Dp,"+"),it=Ee(Dp,"*"),Tl=/[:_a-zA-Z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
ps&&(Tl=Ee("[",Uo(Tl),"\\u{10000}-\\u{10FFFF}","]"));var LB=Uo(Tl),Mh=Ee("[",LB,Uo(/[-.0-9\xB7]/),Uo(
/[\u0300-\u036F\u203F-\u2040]/),"]"),An=Ee(Tl,Mh,"*"),jB=Ee("^",An,"$"),h2=Ee(Mh,"+"),zB=Ee("&",An,
";"),BB=fe(/&#[0-9]+;|&#x[0-9a-fA-F]+;/),Sl=fe(zB,"|",BB),El=Ee("%",An,";"),Lh=fe(Ee('"',fe(/[^%&"]/,
"|",El,"|",Sl),"*",'"'),"|",Ee("'",fe(/[^%&']/,"|",El,"|",Sl),"*","'")),UB=fe('"',fe(/[^<&"]/,"|",Sl),
"*",'"',"|","'",fe(/[^<&']/,"|",Sl),"*","'"),WB=cs(Tl,":"),KB=cs(Mh,":"),$h=Ee(WB,KB,"*"),GB=Ee("^",
$h,"$"),Cl=Ee($h,fe(":",$h),"?"),ZB=Ee("^",Cl,"$"),qB=Ee("(",Cl,")"),ds=fe(/"[^"]*"|'[^']*'/),HB=Ee(
/^<\?/,"(",An,")",fe(Ke,"(?!",Dp,")(",Wo,"*?)"),"?",/\?>/),y2=/[\x20\x0D\x0Aa-zA-Z0-9-'()+,./:=?;!*#@$_%]/,
Dl=fe('"',y2,'*"',"|","'",cs(y2,"'"),"*'"),x2="<!--",T2="-->",JB=Ee(x2,fe(cs(Wo,"-"),"|",Ee("-",cs(
Wo,
"-"))),"*",T2),b2="#PCDATA",VB=fe(Ee(/\(/,it,b2,fe(it,/\|/,it,Cl),"*",it,/\)\*/),"|",Ee(/\(/,it,b2,
it,
/\)/)),YB=/[?*+]?/,XB=Ee(/\([^>]+\)/,YB),QB=fe("EMPTY","|","ANY","|",VB,"|",XB),eU="<!ELEMENT",tU=Ee(
eU,Ke,fe(Cl,"|",El),Ke,fe(QB,"|",El),it,">"),nU=Ee("NOTATION",Ke,/\(/,it,An,fe(it,/\|/,it,An),"*",it,
/\)/),rU=Ee(/\(/,it,h2,fe(it,/\|/,it,h2),"*",it,/\)/),oU=fe(nU,"|",rU),iU=fe(
/CDATA|ID|IDREF|IDREFS|ENTITY|ENTITIES|NMTOKEN|NMTOKENS/,
"|",oU),aU=fe(/#REQUIRED|#IMPLIED/,"|",fe(fe("#FIXED",Ke),"?",UB)),sU=fe(Ke,An,Ke,iU,Ke,aU),uU="<!ATTLIST",
lU=Ee(uU,Ke,An,sU,"*",it,">"),Fh="about:legacy-compat",cU=fe('"'+Fh+'"',"|","'"+Fh+"'"),jh="SYSTEM",
Rp="PUBLIC",Op=fe(fe(jh,Ke,ds),"|",fe(Rp,Ke,Dl,Ke,ds)),dU=Ee("^",fe(fe(jh,Ke,"(?<SystemLiteralOnly>",
ds,")"),"|",fe(Rp,Ke,"(?<PubidLiteral>",Dl,")",Ke,"(?<SystemLiteral>",ds,")"))),pU=Ee("^",Dl,
"$"),fU=Ee("^",ds,"$"),mU=fe(Ke,"NDATA",Ke,An),gU=fe(Lh,"|",fe(Op,mU,"?")),S2="<!ENTITY",hU=Ee(S2,Ke,
An,Ke,gU,it,">"),yU=fe(Lh,"|",Op),bU=Ee(S2,Ke,"%",Ke,An,Ke,yU,it,">"),vU=fe(hU,"|",bU),wU=Ee(Rp,Ke,
Dl),
kU=Ee("<!NOTATION",Ke,An,Ke,fe(Op,"|",wU),it,">"),zh=Ee(it,"=",it),v2=/1[.]\d+/,xU=Ee(Ke,"version",
zh,
fe("'",v2,"'","|",'"',v2,'"')),w2=/[A-Za-z][-A-Za-z0-9._]*/,TU=fe(Ke,"encoding",zh,fe('"',w2,'"',"|",
"'",w2,"'")),SU=fe(Ke,"standalone",zh,fe("'",fe("yes","|","no"),"'","|",'"',fe("yes","|","no"),'"')),
EU=Ee(/^<\?xml/,xU,TU,"?",SU,"?",it,/\?>/),CU="<!DOCTYPE",DU="<![CDATA[",RU="]]>",OU=/<!\[CDATA\[/,
AU=/\]\]>/,
NU=Ee(Wo,"*?",AU),_U=Ee(OU,NU);be.chars=Uo;be.chars_without=cs;be.detectUnicodeSupport=k2;be.reg=Ee;
be.regg=fe;be.ABOUT_LEGACY_COMPAT=Fh;be.ABOUT_LEGACY_COMPAT_SystemLiteral=cU;be.AttlistDecl=lU;be.CDATA_START=
DU;be.CDATA_END=RU;be.CDSect=_U;be.Char=Wo;be.Comment=JB;be.COMMENT_START=x2;be.COMMENT_END=T2;be.DOCTYPE_DECL_START=
CU;be.elementdecl=tU;be.EntityDecl=vU;be.EntityValue=Lh;be.ExternalID=Op;be.ExternalID_match=dU;be.Name=
An;be.Name_exact=jB;be.NCName_exact=GB;be.NotationDecl=kU;be.Reference=Sl;be.PEReference=El;be.PI=HB;
be.PUBLIC=Rp;be.PubidLiteral=Dl;be.PubidLiteral_match=pU;be.QName=Cl;be.QName_exact=ZB;be.QName_group=
qB;be.S=Ke;be.SChar_s=MB;be.S_OPT=it;be.SYSTEM=jh;be.SystemLiteral=ds;be.SystemLiteral_match=fU;be.InvalidChar=
FB;be.UNICODE_REPLACEMENT_CHARACTER=$B;be.UNICODE_SUPPORT=ps;be.XMLDecl=EU});var Yh=Ce(ft=>{
"use strict";p();var qn=Fi(),Fr=qn.find,PU=qn.hasDefaultHTMLNamespace,ms=qn.hasOwn,IU=qn.
isHTMLMimeType,$U=qn.isHTMLRawTextElement,FU=qn.isHTMLVoidElement,Rl=qn.MIME_TYPE,Mr=qn.NAMESPACE,pn=x(
),
N2=xl(),ee=N2.DOMException,Xt=N2.DOMExceptionName,pt=Bh();function kn(e){if(e!==pn)throw new TypeError(
"Illegal constructor")}function MU(e){return e!==""}function LU(e){return e?e.split(/[\t\n\f\r ]+/).
filter(MU):[]}function jU(e,t){return ms(e,t)||(e[t]=!0),e}function E2(e){if(!e)return[];var t=LU(e);
return h.keys(t.reduce(jU,{}))}function zU(e){return function(t){return e&&e.indexOf(t)!==-1}}
function _2(e){
if(!pt.QName_exact.test(e))throw new ee(ee.INVALID_CHARACTER_ERR,
'invalid character in qualified name "'+e+'"')}function Wh(e,t){_2(t),e=e||null;var n=null,r=t;if(t.indexOf(
":")>=0){var o=t.split(":");
n=o[0],r=o[1]}if(n!==null&&e===null)throw new ee(ee.NAMESPACE_ERR,
"prefix is non-null and namespace is null");if(n==="xml"&&e!==qn.NAMESPACE.XML)throw new ee(ee.NAMESPACE_ERR,
'prefix is "xml" and namespace is not the XML namespace');if((n==="xmlns"||t==="xmlns")&&e!==qn.NAMESPACE.XMLNS)throw new ee(
ee.NAMESPACE_ERR,
'either qualifiedName or prefix is "xmlns" and namespace is not the XMLNS namespace');
if(e===qn.NAMESPACE.XMLNS&&n!=="xmlns"&&t!=="xmlns")throw new ee(ee.NAMESPACE_ERR,
'namespace is the XMLNS namespace and neither qualifiedName nor prefix is "xmlns"');return[e,n,r]}
function ys(e,t){for(var n in e)
ms(e,n)&&(t[n]=e[n])}function xn(e,t){var n=e.prototype;if(!(n instanceof t)){let r=function(){};r.prototype=
t.prototype,r=new r,ys(n,r),e.prototype=n=r}n.constructor!=e&&(typeof e!="function"&&console.error(
"unknown Class:"+e),n.constructor=e)}var Tn={},Zn=Tn.ELEMENT_NODE=1,gs=Tn.ATTRIBUTE_NODE=2,Ol=Tn.TEXT_NODE=
3,P2=Tn.CDATA_SECTION_NODE=4,I2=Tn.ENTITY_REFERENCE_NODE=5,BU=Tn.ENTITY_NODE=6,Kh=Tn.PROCESSING_INSTRUCTION_NODE=
7,Gh=Tn.COMMENT_NODE=8,fs=Tn.DOCUMENT_NODE=9,$2=Tn.DOCUMENT_TYPE_NODE=10,Ko=Tn.DOCUMENT_FRAGMENT_NODE=
11,UU=Tn.NOTATION_NODE=12,dt=qn.freeze({DOCUMENT_POSITION_DISCONNECTED:1,DOCUMENT_POSITION_PRECEDING:
2,
DOCUMENT_POSITION_FOLLOWING:4,DOCUMENT_POSITION_CONTAINS:8,DOCUMENT_POSITION_CONTAINED_BY:16,
DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC:32});
function F2(e,t){if(t.length<e.length)return F2(t,e);var n=null;for(var r in e){if(e[r]!==t[r])return n;
n=e[r]}return n}function C2(e){return e.guid||(e.guid=b.random()),e.guid}function Tt(){}Tt.prototype=
{length:0,item:function(e){return e>=0&&e<this.length?this[e]:null},toString:function(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e?t={requireWellFormed:!!e.requireWellFormed,
splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};for(var n=[],r=0;r<this.length;r++)Vh(this[r],n,null,t);
return n.
join("")},filter:function(e){return k.prototype.filter.call(this,e)},indexOf:function(e){return k.prototype.
indexOf.call(this,e)}};Tt.prototype[x.iterator]=function(){var e=this,t=0;return{next:function(){
return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function $r(e,t){
this.
_node=e,this._refresh=t,Pp(this)}function Pp(e){var t=e._node._inc||e._node.ownerDocument._inc;if(e.
_inc!==t){var n=e._refresh(e._node);if(q2(e,"length",n.length),!e.$$length||n.length<e.$$length)for(
var r=n.
length;r in e;r++)ms(e,r)&&delete e[r];ys(n,e),e._inc=t}}$r.prototype.item=function(e){return Pp(
this),
this[e]||null};xn($r,Tt);function hs(){this._nsIndex=h.create(null),this._noNsIndex=h.create(null)}
function M2(e,t){
for(var n=0;n<e.length;){if(e[n]===t)return n;n++}}function Zh(e,t,n){if(!t)return e._noNsIndex;var r=e.
_nsIndex[t];return!r&&n&&(r=e._nsIndex[t]=h.create(null)),r}function WU(e,t,n){var r=Zh(e,t,!1),o=r&&
r[n];return o||null}function KU(e,t){Zh(e,t.namespaceURI,!0)[t.localName]=t}function GU(e,t){var n=Zh(
e,t.namespaceURI,!1);n&&delete n[t.localName]}function ZU(e,t,n,r){if(r?t[M2(t,r)]=n:(t[t.length]=n,
t.length++),KU(t,n),e){n.ownerElement=e;var o=e.ownerDocument;o&&(r&&z2(o,e,r),qU(o,e,n))}}function D2(
e,t,n){
var r=M2(t,n);if(r>=0){for(var o=t.length-1;r<=o;)t[r]=t[++r];if(t.length=o,GU(t,n),e){var i=e.ownerDocument;
i&&z2(i,e,n),n.ownerElement=null}}}hs.prototype={length:0,item:Tt.prototype.item,getNamedItem:
function(e){
this._ownerElement&&this._ownerElement._isInHTMLDocumentAndNamespace()&&(e=e.toLowerCase());for(var t=0;
t<
this.length;){var n=this[t];if(n.nodeName===e)return n;t++}return null},setNamedItem:function(e){var t=e.
ownerElement;if(t&&t!==this._ownerElement)throw new ee(ee.INUSE_ATTRIBUTE_ERR);var n=WU(this,e.namespaceURI,
e.localName);return n===e?e:(ZU(this._ownerElement,this,e,n),n)},setNamedItemNS:function(e){return this.
setNamedItem(e)},removeNamedItem:function(e){var t=this.getNamedItem(e);if(!t)throw new ee(ee.NOT_FOUND_ERR,
e);return D2(this._ownerElement,this,t),t},removeNamedItemNS:function(e,t){var n=this.getNamedItemNS(
e,t);if(!n)throw new ee(ee.NOT_FOUND_ERR,e?e+" : "+t:t);return D2(this._ownerElement,this,n),n},
getNamedItemNS:function(e,t){
e||(e=null);for(var n=0;n<this.length;){var r=this[n];if(r.localName===t&&r.namespaceURI===e)return r;
n++}return null}};hs.prototype[x.iterator]=function(){var e=this,t=0;return{next:function(){return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function L2(){}L2.prototype=
{hasFeature:function(e,t){return!0},createDocument:function(e,t,n){var r=Rl.XML_APPLICATION;e===Mr.HTML?
r=Rl.XML_XHTML_APPLICATION:e===Mr.SVG&&(r=Rl.XML_SVG_IMAGE);var o=new po(pn,{contentType:r});if(o.implementation=
this,o.childNodes=new Tt,o.doctype=n||null,n&&o.appendChild(n),t){var i=o.createElementNS(e,t);o.appendChild(
i)}return o},createDocumentType:function(e,t,n,r){_2(e);var o=new Fp(pn);return o.name=e,o.nodeName=
e,o.publicId=t||"",o.systemId=n||"",o.internalSubset=r||"",o.childNodes=new Tt,o},createHTMLDocument:
function(e){
var t=new po(pn,{contentType:Rl.HTML});if(t.implementation=this,t.childNodes=new Tt,e!==!1){t.doctype=
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
isSameNode:function(e){return this===e},insertBefore:function(e,t){return _p(this,e,t)},replaceChild:
function(e,t){
_p(this,e,t,W2),t&&this.removeChild(t)},removeChild:function(e){return B2(this,e)},appendChild:
function(e){
return this.insertBefore(e,null)},hasChildNodes:function(){return this.firstChild!=null},cloneNode:
function(e){
return Z2(this.ownerDocument||this,this,e)},normalize:function(){Wt(this,null,{enter:function(e){for(
var t=e.
firstChild;t;){var n=t.nextSibling;if(n!==null&&n.nodeType===Ol&&t.nodeType===Ol){for(var r=[],o=n;o!==
null&&o.nodeType===Ol;)r.push(o.data),o=o.nextSibling;for(var i=t.nextSibling;i!==o;){var a=i.nextSibling;
i.parentNode=null,i.previousSibling=null,i.nextSibling=null,i=a}t.nextSibling=o,o!==null?o.previousSibling=
t:e.lastChild=t,t.appendData(r.join("")),qh(e.ownerDocument,e),t=o}else t=n}return!0}})},isSupported:
function(e,t){
return this.ownerDocument.implementation.hasFeature(e,t)},lookupPrefix:function(e){for(var t=this;t;
){
var n=t._nsMap;if(n){for(var r in n)if(ms(n,r)&&n[r]===e)return r}t=t.nodeType==gs?t.ownerDocument:t.
parentNode}return null},lookupNamespaceURI:function(e){for(var t=this;t;){var n=t._nsMap;if(n&&ms(n,
e))return n[e];t=t.nodeType==gs?t.ownerDocument:t.parentNode}return null},isDefaultNamespace:
function(e){
var t=this.lookupPrefix(e);return t==null},compareDocumentPosition:function(e){if(this===e)return 0;
var t=e,n=this,r=null,o=null;if(t instanceof Mi&&(r=t,t=r.ownerElement),n instanceof Mi&&(o=n,n=o.ownerElement,
r&&t&&n===t))for(var i=0,a;a=n.attributes[i];i++){if(a===r)return dt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
dt.DOCUMENT_POSITION_PRECEDING;if(a===o)return dt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+dt.DOCUMENT_POSITION_FOLLOWING}
if(!t||!n||n.ownerDocument!==t.ownerDocument)return dt.DOCUMENT_POSITION_DISCONNECTED+dt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
(C2(n.ownerDocument)>C2(t.ownerDocument)?dt.DOCUMENT_POSITION_FOLLOWING:dt.DOCUMENT_POSITION_PRECEDING);
if(o&&t===n)return dt.DOCUMENT_POSITION_CONTAINS+dt.DOCUMENT_POSITION_PRECEDING;if(r&&t===n)return dt.
DOCUMENT_POSITION_CONTAINED_BY+dt.DOCUMENT_POSITION_FOLLOWING;for(var s=[],u=t.parentNode;u;){if(!o&&
u===n)return dt.DOCUMENT_POSITION_CONTAINED_BY+dt.DOCUMENT_POSITION_FOLLOWING;s.push(u),u=u.parentNode}
s.reverse();for(var l=[],c=n.parentNode;c;){if(!r&&c===t)return dt.DOCUMENT_POSITION_CONTAINS+dt.DOCUMENT_POSITION_PRECEDING;
l.push(c),c=c.parentNode}l.reverse();var d=F2(s,l);for(var f in d.childNodes){var m=d.childNodes[f];
if(m===n)return dt.DOCUMENT_POSITION_FOLLOWING;if(m===t)return dt.DOCUMENT_POSITION_PRECEDING;if(l.indexOf(
m)>=0)return dt.DOCUMENT_POSITION_FOLLOWING;if(s.indexOf(m)>=0)return dt.DOCUMENT_POSITION_PRECEDING}
return 0}};function j2(e){return e=="<"&&"&lt;"||e==">"&&"&gt;"||e=="&"&&"&amp;"||e=='"'&&"&quot;"||
"&#"+e.charCodeAt()+";"}ys(Tn,Fe);ys(Tn,Fe.prototype);ys(dt,Fe);ys(dt,Fe.prototype);function Np(e,t){
Wt(e,null,{enter:function(n){return t(n)?Wt.STOP:!0}})}function Wt(e,t,n){for(var r=[{node:e,context:
t,
phase:Wt.ENTER}];r.length>0;){var o=r.pop();if(o.phase===Wt.ENTER){var i=n.enter(o.node,o.context);
if(i===
Wt.STOP)return Wt.STOP;if(r.push({node:o.node,context:i,phase:Wt.EXIT}),i==null)continue;for(var a=o.
node.lastChild;a;)r.push({node:a,context:i,phase:Wt.ENTER}),a=a.previousSibling}else n.exit&&n.exit(
o.node,o.context)}}Wt.STOP=x("walkDOM.STOP");Wt.ENTER=0;Wt.EXIT=1;function po(e,t){kn(e);var n=t||{}
;
this.ownerDocument=this,this.contentType=n.contentType||Rl.XML_APPLICATION,this.type=IU(this.contentType)?
"html":"xml"}function qU(e,t,n){e&&e._inc++;var r=n.namespaceURI;r===Mr.XMLNS&&(t._nsMap[n.prefix?n.
localName:""]=n.value)}function z2(e,t,n,r){e&&e._inc++;var o=n.namespaceURI;o===Mr.XMLNS&&delete t.
_nsMap[n.prefix?n.localName:""]}function qh(e,t,n){if(e&&e._inc){e._inc++;var r=t.childNodes;if(n&&!n.
nextSibling)r[r.length++]=n;else{for(var o=t.firstChild,i=0;o;)r[i++]=o,o=o.nextSibling;r.length=i,
delete r[r.
length]}}}function B2(e,t){if(e!==t.parentNode)throw new ee(ee.NOT_FOUND_ERR,
"child's parent is not parent");var n=t.previousSibling,r=t.nextSibling;return n?n.nextSibling=r:e.firstChild=r,
r?r.previousSibling=
n:e.lastChild=n,qh(e.ownerDocument,e),t.parentNode=null,t.previousSibling=null,t.nextSibling=null,t}
function HU(e){return e&&(e.nodeType===Fe.DOCUMENT_NODE||e.nodeType===Fe.DOCUMENT_FRAGMENT_NODE||e.nodeType===
Fe.ELEMENT_NODE)}function JU(e){return e&&(e.nodeType===Fe.CDATA_SECTION_NODE||e.nodeType===Fe.COMMENT_NODE||
e.nodeType===Fe.DOCUMENT_FRAGMENT_NODE||e.nodeType===Fe.DOCUMENT_TYPE_NODE||e.nodeType===Fe.ELEMENT_NODE||
e.nodeType===Fe.PROCESSING_INSTRUCTION_NODE||e.nodeType===Fe.TEXT_NODE)}function Go(e){return e&&e.nodeType===
Fe.DOCUMENT_TYPE_NODE}function co(e){return e&&e.nodeType===Fe.ELEMENT_NODE}function U2(e){return e&&
e.nodeType===Fe.TEXT_NODE}function R2(e,t){var n=e.childNodes||[];if(Fr(n,co)||Go(t))return!1;var r=Fr(
n,Go);return!(t&&r&&n.indexOf(r)>n.indexOf(t))}function O2(e,t){var n=e.childNodes||[];function r(i){
return co(i)&&i!==t}if(Fr(n,r))return!1;var o=Fr(n,Go);return!(t&&o&&n.indexOf(o)>n.indexOf(t))}
function VU(e,t,n){
if(!HU(e))throw new ee(ee.HIERARCHY_REQUEST_ERR,"Unexpected parent node type "+e.nodeType);if(n&&n.parentNode!==
e)throw new ee(ee.NOT_FOUND_ERR,"child not in parent");if(!JU(t)||Go(t)&&e.nodeType!==Fe.DOCUMENT_NODE)
throw new ee(ee.HIERARCHY_REQUEST_ERR,"Unexpected node type "+t.nodeType+" for parent node type "+e.
nodeType)}function YU(e,t,n){var r=e.childNodes||[],o=t.childNodes||[];if(t.nodeType===Fe.DOCUMENT_FRAGMENT_NODE){
var i=o.filter(co);if(i.length>1||Fr(o,U2))throw new ee(ee.HIERARCHY_REQUEST_ERR,
"More than one element or text in fragment");if(i.length===1&&!R2(e,n))throw new ee(ee.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(co(t)&&!R2(e,n))throw new ee(ee.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(Go(t)){if(Fr(r,Go))throw new ee(ee.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var a=Fr(r,co);if(n&&r.indexOf(a)<r.indexOf(n))throw new ee(ee.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element");if(!n&&a)throw new ee(ee.HIERARCHY_REQUEST_ERR,
"Doctype can not be appended since element is present")}}function W2(e,t,n){var r=e.childNodes||[],o=t.
childNodes||[];if(t.nodeType===Fe.DOCUMENT_FRAGMENT_NODE){var i=o.filter(co);if(i.length>1||Fr(o,U2))
throw new ee(ee.HIERARCHY_REQUEST_ERR,"More than one element or text in fragment");if(i.length===1&&
!O2(e,n))throw new ee(ee.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(co(t)&&!O2(e,n))throw new ee(ee.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(Go(t)){if(Fr(r,function(u){return Go(u)&&
u!==n}))throw new ee(ee.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var a=Fr(r,co);if(n&&r.indexOf(a)<r.indexOf(n))throw new ee(ee.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element")}}function _p(e,t,n,r){VU(e,t,n),e.nodeType===Fe.DOCUMENT_NODE&&
(r||YU)(e,t,n);var o=t.parentNode;if(o&&o.removeChild(t),t.nodeType===Ko){var i=t.firstChild;if(i==null)
return t;var a=t.lastChild}else i=a=t;var s=n?n.previousSibling:e.lastChild;i.previousSibling=s,a.nextSibling=
n,s?s.nextSibling=i:e.firstChild=i,n==null?e.lastChild=a:n.previousSibling=a;do i.parentNode=e;while(
i!==
a&&(i=i.nextSibling));return qh(e.ownerDocument||e,e,t),t.nodeType==Ko&&(t.firstChild=t.lastChild=null),
t}po.prototype={implementation:null,nodeName:"#document",nodeType:fs,doctype:null,documentElement:
null,
_inc:1,insertBefore:function(e,t){if(e.nodeType===Ko){for(var n=e.firstChild;n;){var r=n.nextSibling;
this.insertBefore(n,t),n=r}return e}return _p(this,e,t),e.ownerDocument=this,this.documentElement===
null&&e.nodeType===Zn&&(this.documentElement=e),e},removeChild:function(e){var t=B2(this,e);return t===
this.documentElement&&(this.documentElement=null),t},replaceChild:function(e,t){_p(this,e,t,W2),e.ownerDocument=
this,t&&this.removeChild(t),co(e)&&(this.documentElement=e)},importNode:function(e,t){return XU(this,
e,t)},getElementById:function(e){var t=null;return Np(this.documentElement,function(n){if(n.nodeType==
Zn&&n.getAttribute("id")==e)return t=n,!0}),t},createElement:function(e){var t=new fo(pn);t.ownerDocument=
this,this.type==="html"&&(e=e.toLowerCase()),PU(this.contentType)&&(t.namespaceURI=Mr.HTML),t.nodeName=
e,t.tagName=e,t.localName=e,t.childNodes=new Tt;var n=t.attributes=new hs;return n._ownerElement=t,t}
,
createDocumentFragment:function(){var e=new bs(pn);return e.ownerDocument=this,e.childNodes=new Tt,e}
,
createTextNode:function(e){var t=new Al(pn);return t.ownerDocument=this,t.childNodes=new Tt,t.appendData(
e),t},createComment:function(e){var t=new Ip(pn);return t.ownerDocument=this,t.childNodes=new Tt,t.appendData(
e),t},createCDATASection:function(e){if(e.indexOf("]]>")!==-1)throw new ee(ee.INVALID_CHARACTER_ERR,
'data contains "]]>"');var t=new $p(pn);return t.ownerDocument=this,t.childNodes=new Tt,t.appendData(
e),t},createProcessingInstruction:function(e,t){var n=new Lp(pn);return n.ownerDocument=this,n.childNodes=
new Tt,n.nodeName=n.target=e,n.nodeValue=n.data=t,n},createAttribute:function(e){if(!pt.QName_exact.
test(e))throw new ee(ee.INVALID_CHARACTER_ERR,'invalid character in name "'+e+'"');return this.type===
"html"&&(e=e.toLowerCase()),this._createAttribute(e)},_createAttribute:function(e){var t=new Mi(pn);
return t.ownerDocument=this,t.childNodes=new Tt,t.name=e,t.nodeName=e,t.localName=e,t.specified=!0,t}
,
createEntityReference:function(e){if(!pt.Name_exact.test(e))throw new ee(ee.INVALID_CHARACTER_ERR,
'not a valid xml name "'+e+'"');if(this.type==="html")throw new ee("document is an html document",Xt.NotSupportedError);
var t=new Mp(pn);return t.ownerDocument=this,t.childNodes=new Tt,t.nodeName=e,t},createElementNS:
function(e,t){
var n=Wh(e,t),r=new fo(pn),o=r.attributes=new hs;return r.childNodes=new Tt,r.ownerDocument=this,r.nodeName=
t,r.tagName=t,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],o._ownerElement=r,r},
createAttributeNS:function(e,t){
var n=Wh(e,t),r=new Mi(pn);return r.ownerDocument=this,r.childNodes=new Tt,r.nodeName=t,r.name=t,r.specified=
!0,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],r}};xn(po,Fe);function fo(e){kn(e),this._nsMap=
h.create(null)}fo.prototype={nodeType:Zn,attributes:null,getQualifiedName:function(){return this.prefix?
this.prefix+":"+this.localName:this.localName},_isInHTMLDocumentAndNamespace:function(){return this.
ownerDocument.type==="html"&&this.namespaceURI===Mr.HTML},hasAttributes:function(){return!!(this.attributes&&
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
n.value:null},setAttributeNS:function(e,t,n){var r=Wh(e,t),o=r[2],i=this.getAttributeNodeNS(e,o);i?i.
value=i.nodeValue=""+n:(i=this.ownerDocument.createAttributeNS(e,t),i.value=i.nodeValue=""+n,this.setAttributeNode(
i))},getAttributeNodeNS:function(e,t){return this.attributes.getNamedItemNS(e,t)},
getElementsByClassName:function(e){
var t=E2(e);return new $r(this,function(n){var r=[];return t.length>0&&Np(n,function(o){if(o!==n&&o.
nodeType===Zn){var i=o.getAttribute("class");if(i){var a=e===i;if(!a){var s=E2(i);a=t.every(zU(s))}a&&
r.push(o)}}}),r})},getElementsByTagName:function(e){var t=(this.nodeType===fs?this:this.ownerDocument).
type==="html",n=e.toLowerCase();return new $r(this,function(r){var o=[];return Np(r,function(i){if(!(
i===
r||i.nodeType!==Zn))if(e==="*")o.push(i);else{var a=i.getQualifiedName(),s=t&&i.namespaceURI===Mr.HTML?
n:e;a===s&&o.push(i)}}),o})},getElementsByTagNameNS:function(e,t){return new $r(this,function(n){var r=[
];
return Np(n,function(o){o!==n&&o.nodeType===Zn&&(e==="*"||o.namespaceURI===e)&&(t==="*"||o.localName==
t)&&r.push(o)}),r})}};po.prototype.getElementsByClassName=fo.prototype.getElementsByClassName;po.prototype.
getElementsByTagName=fo.prototype.getElementsByTagName;po.prototype.getElementsByTagNameNS=fo.prototype.
getElementsByTagNameNS;xn(fo,Fe);function Mi(e){kn(e),this.namespaceURI=null,this.prefix=null,this.ownerElement=
null}Mi.prototype.nodeType=gs;xn(Mi,Fe);function Zo(e){kn(e)}Zo.prototype={data:"",substringData:
function(e,t){
return this.data.substring(e,e+t)},appendData:function(e){e=this.data+e,this.nodeValue=this.data=e,
this.
length=e.length},insertData:function(e,t){this.replaceData(e,0,t)},deleteData:function(e,t){this.replaceData(
e,t,"")},replaceData:function(e,t,n){var r=this.data.substring(0,e),o=this.data.substring(e+t);n=r+n+
o,this.nodeValue=this.data=n,this.length=n.length}};xn(Zo,Fe);function Al(e){kn(e)}Al.prototype={
nodeName:"#text",nodeType:Ol,splitText:function(e){var t=this.data,n=t.substring(e);t=t.substring(0,
e),this.data=
this.nodeValue=t,this.length=t.length;var r=this.ownerDocument.createTextNode(n);return this.parentNode&&
this.parentNode.insertBefore(r,this.nextSibling),r}};xn(Al,Zo);function Ip(e){kn(e)}Ip.prototype={
nodeName:"#comment",nodeType:Gh};xn(Ip,Zo);function $p(e){kn(e)}$p.prototype={nodeName:
"#cdata-section",nodeType:P2};
xn($p,Al);function Fp(e){kn(e)}Fp.prototype.nodeType=$2;xn(Fp,Fe);function Hh(e){kn(e)}Hh.prototype.
nodeType=UU;xn(Hh,Fe);function Jh(e){kn(e)}Jh.prototype.nodeType=BU;xn(Jh,Fe);function Mp(e){kn(e)}
Mp.
prototype.nodeType=I2;xn(Mp,Fe);function bs(e){kn(e)}bs.prototype.nodeName="#document-fragment";bs.prototype.
nodeType=Ko;xn(bs,Fe);function Lp(e){kn(e)}Lp.prototype.nodeType=Kh;xn(Lp,Zo);function K2(){}K2.prototype.
serializeToString=function(e,t){return G2.call(e,t)};Fe.prototype.toString=G2;function G2(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e!=null?t={requireWellFormed:
!!e.
requireWellFormed,splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={
requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};var n=[],r=this.nodeType===fs&&this.documentElement||this,o=r.
prefix,i=r.namespaceURI;if(i&&o==null){var o=r.lookupPrefix(i);if(o==null)var a=[{namespace:i,prefix:
null}]}
return Vh(this,n,a,t),n.join("")}function A2(e,t,n){var r=e.prefix||"",o=e.namespaceURI;if(!o||r==="xml"&&
o===Mr.XML||o===Mr.XMLNS)return!1;for(var i=n.length;i--;){var a=n[i];if(a.prefix===r)return a.
namespace!==o}return!0}function Ap(e,t,n,r){if(r&&!pt.QName_exact.test(t))throw new ee(
'The attribute name "'+t+'" is not a valid XML QName',Xt.InvalidStateError);e.push(" ",t,'="',n.replace(
/[<>&"\t\n\r]/g,
j2),'"')}function Vh(e,t,n,r){n||(n=[]);var o=r.nodeFilter,i=r.requireWellFormed,a=r.splitCDATASections,
s=e.nodeType===fs?e:e.ownerDocument,u=s.type==="html";Wt(e,{ns:n},{enter:function(l,c){var d=c.ns;if(
o)
if(l=o(l),l){if(typeof l=="string")return t.push(l),null}else return null;switch(l.nodeType){case Zn:
var f=l.attributes,m=f.length,g=l.tagName,y=g;if(!u&&!l.prefix&&l.namespaceURI){for(var D,N=0;N<f.length;
N++)
if(f.item(N).name==="xmlns"){D=f.item(N).value;break}if(!D)for(var _=d.length-1;_>=0;_--){var P=d[_];
if(P.prefix===""&&P.namespace===l.namespaceURI){D=P.namespace;break}}if(D!==l.namespaceURI)for(var _=d.
length-1;_>=0;_--){var P=d[_];if(P.namespace===l.namespaceURI){P.prefix&&(y=P.prefix+":"+g);break}}}
if(i&&!pt.QName_exact.test(y))throw new ee('The element name "'+y+'" is not a valid XML QName',Xt.InvalidStateError);
t.push("<",y);for(var I=d.slice(),B=0;B<m;B++){var L=f.item(B);L.prefix=="xmlns"?I.push({prefix:L.localName,
namespace:L.value}):L.nodeName=="xmlns"&&I.push({prefix:"",namespace:L.value})}for(var B=0;B<m;B++){
var L=f.item(B);if(A2(L,u,I)){var j=L.prefix||"",M=L.namespaceURI;Ap(t,j?"xmlns:"+j:"xmlns",M,i),I.push(
{prefix:j,namespace:M})}var $=o?o(L):L;$&&(typeof $=="string"?t.push($):Ap(t,$.name,$.value,i))}if(g===
y&&A2(l,u,I)){var U=l.prefix||"",M=l.namespaceURI;Ap(t,U?"xmlns:"+U:"xmlns",M,i),I.push({prefix:U,
namespace:M})}
var W=!l.firstChild;if(W&&(u||l.namespaceURI===Mr.HTML)&&(W=FU(g)),W)return t.push("/>"),null;if(t.push(
">"),u&&$U(g)){for(var K=l.firstChild;K;)K.data?t.push(K.data):Vh(K,t,I.slice(),r),K=K.nextSibling;
return t.
push("</",y,">"),null}return{ns:I,tag:y};case fs:case Ko:if(i&&l.nodeType===fs&&l.documentElement==null)
throw new ee("The Document has no documentElement",Xt.InvalidStateError);return{ns:d};case gs:return Ap(
t,l.name,l.value,i),null;case Ol:if(i&&pt.InvalidChar.test(l.data))throw new ee(
"The Text node data contains characters outside the XML Char production",Xt.InvalidStateError);
return t.push(l.data.replace(
/[<&>]/g,j2)),null;case P2:if(i&&l.data.indexOf("]]>")!==-1)throw new ee(
'The CDATASection data contains "]]>"',Xt.InvalidStateError);return a?t.push(pt.CDATA_START,l.data.replace(
/]]>/g,"]]]]><![CDATA[>"),pt.CDATA_END):t.push(pt.CDATA_START,l.data,pt.CDATA_END),null;case Gh:if(i){
if(pt.InvalidChar.
test(l.data))throw new ee(
"The comment node data contains characters outside the XML Char production",
Xt.InvalidStateError);if(l.data.indexOf("--")!==-1||l.data[l.data.length-1]==="-")throw new ee(
'The comment node data contains "--" or ends with "-"',Xt.InvalidStateError)}return t.push(pt.COMMENT_START,
l.data,pt.COMMENT_END),null;case $2:var re=l.publicId,V=l.systemId;if(i){if(!pt.Name_exact.test(l.name))
throw new ee('The doctype name "'+l.name+'" is not a valid XML Name',Xt.InvalidStateError);if(re&&!pt.
PubidLiteral_match.test(re))throw new ee("DocumentType publicId is not a valid PubidLiteral",Xt.InvalidStateError);
if(V&&V!=="."&&!pt.SystemLiteral_match.test(V))throw new ee(
"DocumentType systemId is not a valid SystemLiteral",Xt.InvalidStateError);if(l.internalSubset&&l.internalSubset.indexOf(
"]>")!==-1)throw new ee(
'DocumentType internalSubset contains "]>"',Xt.InvalidStateError)}return t.push(pt.DOCTYPE_DECL_START,
" ",l.name),re?(t.push(" ",pt.PUBLIC," ",re),V&&V!=="."&&t.push(" ",V)):V&&V!=="."&&t.push(" ",pt.SYSTEM,
" ",V),l.internalSubset&&t.push(" [",l.internalSubset,"]"),t.push(">"),null;case Kh:if(i){if(!pt.NCName_exact.
test(l.target)||l.target.toLowerCase()==="xml")throw new ee('The processing instruction target "'+l.
target+'" is not a valid XML NCName or is reserved',Xt.InvalidStateError);if(pt.InvalidChar.test(l.data))
throw new ee("The ProcessingInstruction data contains characters outside the XML Char production",Xt.
InvalidStateError);if(l.data.indexOf("?>")!==-1)throw new ee(
'The ProcessingInstruction data contains "?>"',Xt.InvalidStateError)}return t.push("<?",l.target," ",
l.data,"?>"),null;case I2:if(i&&!pt.Name_exact.
test(l.nodeName))throw new ee('The entity reference name "'+l.nodeName+'" is not a valid XML Name',
Xt.
InvalidStateError);return t.push("&",l.nodeName,";"),null;default:return t.push("??",l.nodeName),
null}},
exit:function(l,c){c&&c.tag&&t.push("</",c.tag,">")}})}function XU(e,t,n){var r;return Wt(t,null,{
enter:function(o,i){
var a=o.cloneNode(!1);a.ownerDocument=e,a.parentNode=null,i===null?r=a:i.appendChild(a);var s=o.nodeType===
gs||n;return s?a:null}}),r}function Z2(e,t,n){var r;return Wt(t,null,{enter:function(o,i){var a=new o.
constructor(pn);for(var s in o)if(ms(o,s)){var u=o[s];typeof u!="object"&&u!=a[s]&&(a[s]=u)}o.childNodes&&
(a.childNodes=new Tt),a.ownerDocument=e;var l=n;switch(a.nodeType){case Zn:var c=o.attributes,d=a.attributes=
new hs,f=c.length;d._ownerElement=a;for(var m=0;m<f;m++)a.setAttributeNode(Z2(e,c.item(m),!0));break;
case gs:
l=!0}return i!==null?i.appendChild(a):r=a,l?a:null}}),r}function q2(e,t,n){e[t]=n}function Uh(e){for(
var t=[],
n=e.firstChild;n;)n.nodeType===Zn&&t.push(n),n=n.nextSibling;return t}try{h.defineProperty&&(h.defineProperty(
$r.prototype,"length",{get:function(){return Pp(this),this.$$length}}),h.defineProperty(Fe.prototype,
"textContent",{get:function(){if(this.nodeType===Zn||this.nodeType===Ko){var e=[];return Wt(this,
null,
{enter:function(t){if(t.nodeType===Zn||t.nodeType===Ko)return!0;if(t.nodeType===Kh||t.nodeType===Gh)
return null;e.push(t.nodeValue)}}),e.join("")}return this.nodeValue},set:function(e){switch(this.nodeType){
case Zn:case Ko:
for(;this.firstChild;)this.removeChild(this.firstChild);(e||T(e))&&this.appendChild(this.ownerDocument.
createTextNode(e));break;default:this.data=e,this.value=e,this.nodeValue=e}}}),h.defineProperty(Zo.prototype,
"data",{get:function(){return this._data!=null?this._data:""},set:function(e){this._data=e,this.length=
typeof e=="string"?e.length:0}}),h.defineProperty(Zo.prototype,"nodeValue",{get:function(){return this.
data},set:function(e){this.data=e},enumerable:!0,configurable:!0}),h.defineProperty(fo.prototype,
"children",{get:function(){return new $r(this,Uh)}}),h.defineProperty(po.prototype,"children",{get:
function(){
return new $r(this,Uh)}}),h.defineProperty(bs.prototype,"children",{get:function(){return new $r(
this,
Uh)}}),q2=function(e,t,n){e["$$"+t]=n})}catch{}ft._updateLiveList=Pp;ft.Attr=Mi;ft.CDATASection=$p;
ft.
CharacterData=Zo;ft.Comment=Ip;ft.Document=po;ft.DocumentFragment=bs;ft.DocumentType=Fp;ft.DOMImplementation=
L2;ft.Element=fo;ft.Entity=Jh;ft.EntityReference=Mp;ft.LiveNodeList=$r;ft.NamedNodeMap=hs;ft.Node=Fe;
ft.NodeList=Tt;ft.Notation=Hh;ft.Text=Al;ft.ProcessingInstruction=Lp;ft.walkDOM=Wt;ft.XMLSerializer=
K2});var J2=Ce(Nl=>{"use strict";p();var H2=Fi().freeze;Nl.XML_ENTITIES=H2({amp:"&",apos:"'",gt:">",
lt:"<",
quot:'"'});Nl.HTML_ENTITIES=H2({Aacute:"\xC1",aacute:"\xE1",Abreve:"\u0102",abreve:"\u0103",ac:
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
zwnj:"\u200C"});Nl.entityMap=Nl.HTML_ENTITIES});var oD=Ce(zp=>{"use strict";p();var Ts=Fi(),ke=Bh(),
Q2=xl(),QU=Ts.isHTMLEscapableRawTextElement,e3=Ts.
isHTMLMimeType,t3=Ts.isHTMLRawTextElement,Il=Ts.hasOwn,V2=Ts.NAMESPACE,n3=Q2.ParseError,r3=Q2.DOMException,
vs=0,qo=1,ws=2,_l=3,ks=4,xs=5,Pl=6,jp=7;function eD(){}eD.prototype={parse:function(e,t,n){var r=this.
domBuilder;r.startDocument(),s3(t,t=h.create(null)),o3(e,t,n,r,this.errorHandler),r.endDocument()}};
var Xh=/&#?\w+;?/g;function o3(e,t,n,r,o){var i=e3(r.mimeType);e.indexOf(ke.UNICODE_REPLACEMENT_CHARACTER)>=
0&&o.warning("Unicode replacement character detected, source encoding issues?");function a(ge){if(ge>
65535){ge-=65536;var st=55296+(ge>>10),Dt=56320+(ge&1023);return T.fromCharCode(st,Dt)}else return T.
fromCharCode(ge)}function s(ge){var st=ge[ge.length-1]===";"?ge:ge+";";if(!i&&st!==ge)return o.error(
"EntityRef: expecting ;"),ge;var Dt=ke.Reference.exec(st);if(!Dt||Dt[0].length!==st.length)return o.
error("entity not matching Reference production: "+ge),ge;var Rt=st.slice(1,-1);return Il(n,Rt)?n[Rt]:
Rt.charAt(0)==="#"?a(parseInt(Rt.substring(1).replace("x","0x"))):(o.error("entity not found:"+ge),
ge)}
function u(ge){if(ge>D){var st=e.substring(D,ge).replace(Xh,s);f&&m(D),r.characters(st,0,ge-D),D=ge}
}
var l=0,c=0,d=/\r\n?|\n|$/g,f=r.locator;function m(ge,st){for(;ge>=c&&(st=d.exec(e));)l=c,c=st.index+
st[0].length,f.lineNumber++;f.columnNumber=ge-l+1}for(var g=[{currentNSMap:t}],y=[],D=0;;){try{var N=e.
indexOf("<",D);if(N<0){if(!i&&y.length>0)return o.fatalError("unclosed xml tag(s): "+y.join(", "));
if(!e.
substring(D).match(/^\s*$/)){var _=r.doc,P=_.createTextNode(e.substring(D));if(_.documentElement)return o.
error("Extra content at the end of the document");_.appendChild(P),r.currentElement=P}return}if(N>D){
var I=e.substring(D,N);!i&&y.length===0&&(I=I.replace(new RegExp(ke.S_OPT.source,"g"),""),I&&o.error(
"Unexpected content outside root element: '"+I+"'")),u(N)}switch(e.charAt(N+1)){case"/":var ue=e.indexOf(
">",N+2),B=e.substring(N+2,ue>0?ue:void 0);if(!B)return o.fatalError("end tag name missing");var L=ke.
reg("^",ke.QName_group,ke.S_OPT,"$"),j=ue>0&&L.exec(B);if(!j){var M=ue>0&&ke.reg("^",ke.QName_group).
exec(B);if(i&&M)o.warning('end tag name contains invalid trailing characters: "'+B+'"'),j=M;else if(
M&&
new RegExp(L.source,L.flags+"m").test(B))o.error(
'end tag name is followed by a line break and trailing content: "'+B+'"'),j=M;else return o.fatalError(
'end tag name contains invalid characters: "'+B+
'"')}if(!r.currentElement&&!r.doc.documentElement)return;var $=y[y.length-1]||r.currentElement.tagName||
r.doc.documentElement.tagName||"";if($!==j[1]){var U=j[1].toLowerCase();if(!i||$.toLowerCase()!==U)return o.
fatalError('Opening and ending tag mismatch: "'+$+'" != "'+B+'"')}var W=g.pop();y.pop();var K=W.localNSMap;
if(r.endElement(W.uri,W.localName,$),K)for(var re in K)Il(K,re)&&r.endPrefixMapping(re);ue++;break;
case"?":f&&m(N),ue=l3(e,N,r,o);break;case"!":f&&m(N),ue=nD(e,N,r,o,i);break;default:f&&m(N);var V=new rD,
me=g[g.length-1].currentNSMap,ue=i3(e,N,V,me,s,o,i),Ne=V.length;if(V.closed||(i&&Ts.isHTMLVoidElement(
V.tagName)?V.closed=!0:y.push(V.tagName)),f&&Ne){for(var at=Y2(f,{}),xe=0;xe<Ne;xe++){var Pn=V[xe];m(
Pn.offset),Pn.locator=Y2(f,{})}r.locator=at,X2(V,r,me)&&g.push(V),r.locator=f}else X2(V,r,me)&&g.push(
V);i&&!V.closed?ue=a3(e,ue,V.tagName,s,r):ue++}}catch(ge){if(ge instanceof n3)throw ge;if(ge instanceof
r3)return o.fatalError("Error constructing the DOM: "+ge.name+": "+ge.message,ge);o.error(
"element parse error: "+ge),ue=-1}ue>D?D=ue:u(b.max(N,D)+1)}}function Y2(e,t){return t.lineNumber=e.lineNumber,
t.columnNumber=e.columnNumber,t}function i3(e,t,n,r,o,i,a){function s(m,g,y){if(Il(n.attributeNames,
m))return i.fatalError("Attribute "+m+" redefined");if(!a&&g.indexOf("<")>=0)return i.fatalError(
"Unescaped '<' not allowed in attributes values");n.addValue(m,g.replace(/[\t\n\r]/g," ").replace(Xh,
o),
y)}for(var u,l,c=++t,d=vs;;){var f=e.charAt(c);if(d===vs&&f==="<")throw new E(
"unexpected < in tag name: "+e.slice(t,c));switch(f){case"=":if(d===qo)u=e.slice(t,c),d=_l;else if(d===ws)d=_l;
else throw new E(
"attribute equal must after attrName");break;case"'":case'"':if(d===_l||d===qo)if(d===qo&&(i.warning(
'attribute value must after "="'),u=e.slice(t,c)),t=c+1,c=e.indexOf(f,t),c>0)l=e.slice(t,c),s(u,l,t-
1),d=xs;else throw new E("attribute value no end '"+f+"' match");else if(d==ks)l=e.slice(t,c),s(u,l,
t),i.warning('attribute "'+u+'" missed start quot('+f+")!!"),t=c+1,d=xs;else throw new E(
'attribute value must after "="');break;case"/":switch(d){case vs:n.setTagName(e.slice(t,c));case xs:
case Pl:case jp:
d=jp,n.closed=!0;case ks:case qo:break;case ws:n.closed=!0;break;default:throw new E(
"attribute invalid close char('/')")}break;case"":return i.error("unexpected end of input"),d==vs&&n.setTagName(
e.slice(
t,c)),c;case">":switch(d){case vs:n.setTagName(e.slice(t,c));case xs:case Pl:case jp:break;case ks:
case qo:
l=e.slice(t,c),l.slice(-1)==="/"&&(n.closed=!0,l=l.slice(0,-1));case ws:d===ws&&(l=u),d==ks?(i.warning(
'attribute "'+l+'" missed quot(")!'),s(u,l,t)):(a||i.warning('attribute "'+l+'" missed value!! "'+l+
'" instead!!'),s(l,l,t));break;case _l:if(!a)return i.fatalError(`AttValue: ' or " expected`)}return c;
case"\x80":f=" ";default:if(f<=" ")switch(d){case vs:n.setTagName(e.slice(t,c)),d=Pl;break;case qo:u=e.slice(
t,c),d=ws;break;case ks:var l=e.slice(t,c);i.warning('attribute "'+l+'" missed quot(")!!'),s(u,l,t);
case xs:
d=Pl;break}else switch(d){case ws:a||i.warning('attribute "'+u+'" missed value!! "'+u+'" instead2!!'),
s(u,u,t),t=c,d=qo;break;case xs:i.warning('attribute space is required"'+u+'"!!');case Pl:d=qo,t=c;
break;case _l:
d=ks,t=c;break;case jp:throw new E("elements closed character '/' and '>' must be connected to")}}c++}
}
function X2(e,t,n){for(var r=e.tagName,o=null,d=e.length;d--;){var i=e[d],a=i.qName,s=i.value,f=a.indexOf(
":");if(f>0)var u=i.prefix=a.slice(0,f),l=a.slice(f+1),c=u==="xmlns"&&l;else l=a,u=null,c=a==="xmlns"&&
"";i.localName=l,c!==!1&&(o==null&&(o=h.create(null),n=h.create(n)),n[c]=o[c]=s,i.uri=V2.XMLNS,t.startPrefixMapping(
c,s))}for(var d=e.length;d--;)i=e[d],i.prefix&&(i.prefix==="xml"&&(i.uri=V2.XML),i.prefix!=="xmlns"&&
(i.uri=n[i.prefix]));var f=r.indexOf(":");f>0?(u=e.prefix=r.slice(0,f),l=e.localName=r.slice(f+1)):(
u=
null,l=e.localName=r);var m=e.uri=n[u||""];if(t.startElement(m,l,r,e),e.closed){if(t.endElement(m,l,
r),o)for(u in o)Il(o,u)&&t.endPrefixMapping(u)}else return e.currentNSMap=n,e.localNSMap=o,!0}
function a3(e,t,n,r,o){
var i=QU(n);if(i||t3(n)){var a=new RegExp("</"+n.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")+">","ig");a.lastIndex=
t;var s=a.exec(e),u=s?s.index:-1;if(u<0)return t+1;var l=e.substring(t+1,u);return i&&(l=l.replace(
Xh,
r)),o.characters(l,0,l.length),u}return t+1}function s3(e,t){for(var n in e)Il(e,n)&&(t[n]=e[n])}
function tD(e,t){
var n=t;function r(c){return c=c||0,e.charAt(n+c)}function o(c){c=c||1,n+=c}function i(){for(var c=0;
n<
e.length;){var d=r();if(d!==" "&&d!==`
`&&d!=="\u0009"&&d!=="\r")return c;c++,o()}return-1}function a(){return e.substring(n)}function s(c){
return e.
substring(n,n+c.length)===c}function u(c){return e.substring(n,n+c.length).toUpperCase()===c.toUpperCase(
)}
function l(c){var d=ke.reg("^",c),f=d.exec(a());return f?(o(f[0].length),f[0]):null}return{char:r,
getIndex:function(){
return n},getMatch:l,getSource:function(){return e},skip:o,skipBlanks:i,substringFromIndex:a,
substringStartsWith:s,
substringStartsWithCaseInsensitive:u}}function u3(e,t){function n(s,u){var l=ke.PI.exec(s.substringFromIndex(
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
"doctype internal subset is not well-formed, missing ]")}}function nD(e,t,n,r,o){var i=tD(e,t);
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
o||(i.skipBlanks(),u.internalSubset=u3(i,r)),i.skipBlanks(),i.char()!==">"?r.fatalError(
"doctype not terminated with > at position "+i.getIndex()):(i.skip(1),n.startDTD(u.name,u.publicId,u.systemId,
u.
internalSubset),n.endDTD(),i.getIndex())}default:return r.fatalError(
'Not well-formed XML starting with "<!" at position '+t)}}function l3(e,t,n,r){var o=e.substring(t).match(
ke.PI);if(!o)return r.fatalError(
"Invalid processing instruction starting at position "+t);if(o[1].toLowerCase()==="xml"){if(t>0)return r.
fatalError("processing instruction at position "+t+" is an xml declaration which is only at the start of the document");
if(!ke.XMLDecl.test(e.substring(t)))return r.fatalError("xml declaration is not well-formed")}return n.processingInstruction(
o[1],o[2]),t+o[0].length}function rD(){this.attributeNames=
h.create(null)}rD.prototype={setTagName:function(e){if(!ke.QName_exact.test(e))throw new E(
"invalid tagName:"+e);this.tagName=e},addValue:function(e,t,n){if(!ke.QName_exact.test(e))throw new E(
"invalid attribute:"+e);this.attributeNames[e]=this.length,this[this.length++]={qName:e,value:t,
offset:n}},
length:0,getLocalName:function(e){return this[e].localName},getLocator:function(e){return this[e].locator}
,
getQName:function(e){return this[e].qName},getURI:function(e){return this[e].uri},getValue:function(
e){
return this[e].value}};zp.XMLReader=eD;zp.parseUtils=tD;zp.parseDoctypeCommentOrCData=nD});var dD=Ce(
Es=>{"use strict";p();var Li=Fi(),c3=Yh(),d3=xl(),iD=J2(),p3=oD(),f3=c3.DOMImplementation,
m3=Li.hasDefaultHTMLNamespace,g3=Li.isHTMLMimeType,h3=Li.isValidMimeType,uD=Li.MIME_TYPE,Qh=Li.NAMESPACE,
aD=d3.ParseError,y3=p3.XMLReader;function lD(e){return e.replace(/\r[\n\u0085]/g,`
`).replace(/[\r\u0085\u2028\u2029]/g,`
`)}function cD(e){if(e=e||{},e.locator===void 0&&(e.locator=!0),this.assign=e.assign||Li.assign,this.
domHandler=e.domHandler||Up,this.onError=e.onError||e.errorHandler,e.errorHandler&&typeof e.errorHandler!=
"function")throw new TypeError("errorHandler object is no longer supported, switch to onError!");e.errorHandler&&
e.errorHandler("warning","The `errorHandler` option has been deprecated, use `onError` instead!",
this),
this.normalizeLineEndings=e.normalizeLineEndings||lD,this.locator=!!e.locator,this.xmlns=this.assign(
h.create(null),e.xmlns)}cD.prototype.parseFromString=function(e,t){if(!h3(t))throw new TypeError(
'DOMParser.parseFromString: the provided mimeType "'+t+'" is not valid.');var n=this.assign(h.create(
null),
this.xmlns),r=iD.XML_ENTITIES,o=n[""]||null;m3(t)?(r=iD.HTML_ENTITIES,o=Qh.HTML):t===uD.XML_SVG_IMAGE&&
(o=Qh.SVG),n[""]=o,n.xml=n.xml||Qh.XML;var i=new this.domHandler({mimeType:t,defaultNamespace:o,
onError:this.
onError}),a=this.locator?{}:void 0;this.locator&&i.setDocumentLocator(a);var s=new y3;s.errorHandler=
i,s.domBuilder=i;var u=!Li.isHTMLMimeType(t);return u&&typeof e!="string"&&s.errorHandler.fatalError(
"source is not a string"),s.parse(this.normalizeLineEndings(T(e)),n,r),i.doc.documentElement||s.errorHandler.
fatalError("missing root element"),i.doc};function Up(e){var t=e||{};this.mimeType=t.mimeType||uD.XML_APPLICATION,
this.defaultNamespace=t.defaultNamespace||null,this.cdata=!1,this.currentElement=void 0,this.doc=void 0,
this.locator=void 0,this.onError=t.onError}function Ss(e,t){t.lineNumber=e.lineNumber,t.columnNumber=
e.columnNumber}Up.prototype={startDocument:function(){var e=new f3;this.doc=g3(this.mimeType)?e.createHTMLDocument(
!1):e.createDocument(this.defaultNamespace,"")},startElement:function(e,t,n,r){var o=this.doc,i=o.createElementNS(
e,n||t),a=r.length;Bp(this,i),this.currentElement=i,this.locator&&Ss(this.locator,i);for(var s=0;s<a;
s++){
var e=r.getURI(s),u=r.getValue(s),n=r.getQName(s),l=o.createAttributeNS(e,n);this.locator&&Ss(r.getLocator(
s),l),l.value=l.nodeValue=u,i.setAttributeNode(l)}},endElement:function(e,t,n){this.currentElement=this.
currentElement.parentNode},startPrefixMapping:function(e,t){},endPrefixMapping:function(e){},
processingInstruction:function(e,t){
var n=this.doc.createProcessingInstruction(e,t);this.locator&&Ss(this.locator,n),Bp(this,n)},
ignorableWhitespace:function(e,t,n){},
characters:function(e,t,n){if(e=sD.apply(this,arguments),e){if(this.cdata)var r=this.doc.createCDATASection(
e);else var r=this.doc.createTextNode(e);this.currentElement?this.currentElement.appendChild(r):
/^\s*$/.
test(e)&&this.doc.appendChild(r),this.locator&&Ss(this.locator,r)}},skippedEntity:function(e){},
endDocument:function(){
this.doc.normalize()},setDocumentLocator:function(e){e&&(e.lineNumber=0),this.locator=e},comment:
function(e,t,n){
e=sD.apply(this,arguments);var r=this.doc.createComment(e);this.locator&&Ss(this.locator,r),Bp(this,
r)},startCDATA:function(){this.cdata=!0},endCDATA:function(){this.cdata=!1},startDTD:function(e,t,n,
r){
var o=this.doc.implementation;if(o&&o.createDocumentType){var i=o.createDocumentType(e,t,n,r);this.locator&&
Ss(this.locator,i),Bp(this,i),this.doc.doctype=i}},reportError:function(e,t){if(typeof this.onError==
"function")try{this.onError(e,t,this)}catch(n){throw new aD("Reporting "+e+' "'+t+'" caused '+n,this.
locator)}else console.error("[xmldom "+e+"]\u0009"+t,b3(this.locator))},warning:function(e){this.reportError(
"warning",e)},error:function(e){this.reportError("error",e)},fatalError:function(e,t){throw this.reportError(
"fatalError",e),new aD(e,this.locator,t)}};function b3(e){if(e)return`
@#[line:`+e.lineNumber+",col:"+e.columnNumber+"]"}function sD(e,t,n){return typeof e=="string"?e.substr(
t,n):e.length>=t+n||t?new java.lang.String(e,t,n)+"":e}
"endDTD,startEntity,endEntity,attributeDecl,elementDecl,externalEntityDecl,internalEntityDecl,resolveEntity,getExternalSubset,notationDecl,unparsedEntityDecl".replace(
/\w+/g,function(e){Up.prototype[e]=function(){return null}});function Bp(e,t){
e.currentElement?e.currentElement.appendChild(t):e.doc.appendChild(t)}function v3(e){if(e==="error")
throw"onErrorStopParsing"}function w3(){throw"onWarningStopParsing"}Es.__DOMHandler=Up;Es.DOMParser=
cD;Es.normalizeLineEndings=lD;Es.onErrorStopParsing=v3;Es.onWarningStopParsing=w3});var pD=Ce(Me=>{
"use strict";p();var Cs=Fi();Me.assign=Cs.assign;Me.hasDefaultHTMLNamespace=Cs.hasDefaultHTMLNamespace;
Me.isHTMLMimeType=Cs.isHTMLMimeType;Me.isValidMimeType=Cs.isValidMimeType;Me.MIME_TYPE=Cs.MIME_TYPE;
Me.NAMESPACE=Cs.NAMESPACE;var Wp=xl();Me.DOMException=Wp.DOMException;Me.DOMExceptionName=Wp.DOMExceptionName;
Me.ExceptionCode=Wp.ExceptionCode;Me.ParseError=Wp.ParseError;var St=Yh();Me.Attr=St.Attr;Me.CDATASection=
St.CDATASection;Me.CharacterData=St.CharacterData;Me.Comment=St.Comment;Me.Document=St.Document;Me.DocumentFragment=
St.DocumentFragment;Me.DocumentType=St.DocumentType;Me.DOMImplementation=St.DOMImplementation;Me.Element=
St.Element;Me.Entity=St.Entity;Me.EntityReference=St.EntityReference;Me.LiveNodeList=St.LiveNodeList;
Me.NamedNodeMap=St.NamedNodeMap;Me.Node=St.Node;Me.NodeList=St.NodeList;Me.Notation=St.Notation;Me.ProcessingInstruction=
St.ProcessingInstruction;Me.Text=St.Text;Me.XMLSerializer=St.XMLSerializer;var Kp=dD();Me.DOMParser=
Kp.DOMParser;Me.normalizeLineEndings=Kp.normalizeLineEndings;Me.onErrorStopParsing=Kp.onErrorStopParsing;
Me.onWarningStopParsing=Kp.onWarningStopParsing});var Gp=Ce((W2e,fD)=>{"use strict";p();function k3(
e){return e[e.length-1]}function x3(e){return e[0]}
fD.exports={last:k3,first:x3}});var Hn=Ce((G2e,hD)=>{"use strict";p();function $l(e){
"@babel/helpers - typeof";return $l=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},$l(e)}function mD(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function T3(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?mD(h(n),!0).forEach(function(r){
S3(
e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,h.getOwnPropertyDescriptors(n)):mD(h(n)).
forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(n,r))})}return e}function S3(e,t,
n){
return(t=E3(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function E3(e){var t=C3(e,"string");return $l(t)=="symbol"?t:t+""}function C3(e,t){if($l(e)!="object"||
!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if($l(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
T:w)(e)}var gD=Gp(),Zp=gD.last,ji=gD.first;function zi(e){this.name="GenericError",this.message=e,
this.
stack=new E(e).stack}zi.prototype=E.prototype;function Kt(e){this.name="TemplateError",this.message=
e,this.stack=new E(e).stack}Kt.prototype=new zi;function Fl(e){this.name="RenderingError",this.message=
e,this.stack=new E(e).stack}Fl.prototype=new zi;function qp(e){this.name="ScopeParserError",this.message=
e,this.stack=new E(e).stack}qp.prototype=new zi;function Ho(e){this.name="InternalError",this.properties=
{explanation:"InternalError"},this.message=e,this.stack=new E(e).stack}Ho.prototype=new zi;function ey(
e){
this.name="APIVersionError",this.properties={explanation:"APIVersionError"},this.message=e,this.stack=
new E(e).stack}ey.prototype=new zi;function D3(e,t){var n=new ey(e);throw n.properties=T3({id:
"api_version_error"},t),n}function R3(e){var t=h.keys(e.files).slice(0,10),n="";t.length===0?n="Empty zip file":
n="Zip file contains : ".concat(t.join(","));var r=new Ho(
"The filetype for this file could not be identified, is this file corrupted ? ".concat(n));throw r.properties={
id:"filetype_not_identified",explanation:
"The filetype for this file could not be identified, is this file corrupted ? ".concat(
n)},r}function O3(e){var t=new Ho('The filetype "'.concat(e,'" is not handled by Docxtemplater'));
throw t.
properties={id:"filetype_not_handled",explanation:'The file you are trying to generate is of type "'.
concat(e,'", but only docx and pptx formats are handled'),fileType:e},t}function A3(e){var t=new Kt(
"Multi error");throw t.properties={errors:e,id:"multi_error",explanation:
"The template has multiple errors"},t}function N3(e){var t=new Kt("Unopened tag");return t.properties={
xtag:Zp(e.xtag.split(" ")),
id:"unopened_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unopened')},t}function _3(e){var t=new Kt(
"Duplicate open tag, expected one open tag");return t.properties={xtag:ji(e.xtag.split(" ")),id:
"duplicate_open_tag",context:e.
xtag,offset:e.offset,lIndex:e.lIndex,explanation:'The tag beginning with "'.concat(e.xtag.substr(0,
30),
'" has duplicate open tags')},t}function P3(e){var t=new Kt(
"Duplicate close tag, expected one close tag");return t.properties={xtag:ji(e.xtag.split(" ")),id:
"duplicate_close_tag",context:e.xtag,offset:e.
offset,lIndex:e.lIndex,explanation:'The tag ending with "'.concat(e.xtag.substr(0,30),
'" has duplicate close tags')},t}function I3(e){var t=new Kt("Unclosed tag");return t.properties={
xtag:ji(e.xtag.split(
" ")).substr(1),id:"unclosed_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unclosed')},t}function $3(e){e.position==="left"?
F3(e):M3(e)}function F3(e){var t=new Kt('No tag "'.concat(e.element,'" was found at the ').concat(e.
position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_left",explanation:
'No tag "'.concat(e.element,'" was found at the left'),offset:n.offset,part:n,parsed:e.parsed,index:
e.index,
element:e.element},t}function M3(e){var t=new Kt('No tag "'.concat(e.element,'" was found at the ').
concat(e.position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_right",
explanation:'No tag "'.concat(e.element,'" was found at the right'),offset:n.offset,part:n,parsed:e.parsed,
index:e.
index,element:e.element},t}function L3(e){var t=e.tag,n=e.value,r=e.offset,o=new Fl(
"There are some XML corrupt characters");return o.properties={id:"invalid_xml_characters",xtag:t,
value:n,offset:r,explanation:'There are some corrupt characters for the field "'.concat(t,'"')},o}
function j3(e){var t=e.tag,n=e.value,
r=e.offset,o=e.partDelims,i=new Fl("Non string values are not allowed for rawXML tags");return i.properties=
{id:"invalid_raw_xml_value",xtag:t,value:n,offset:r,explanation:'The value of the raw tag : "'.concat(
o,'" is not a string')},i}function z3(e){var t=e.part,n=t.value,r=t.offset,o=e.id,i=o===void 0?
"raw_tag_outerxml_invalid":o,a=e.message,s=a===void 0?"Raw tag not in paragraph":a,u=e.part,l=e.explanation,
c=l===void 0?'The tag "'.concat(n,'" is not inside a paragraph'):l;typeof c=="function"&&(c=c(u));
var d=new Kt(
s);throw d.properties={id:i,explanation:c,rootError:e.rootError,xtag:n,offset:r,postparsed:e.postparsed,
expandTo:e.expandTo,index:e.index},d}function B3(e){var t=new Kt(
"Raw tag should be the only text in paragraph"),n=e.part.value;throw t.properties={id:
"raw_xml_tag_should_be_only_text_in_paragraph",explanation:'The raw tag "'.concat(n,
'" should be the only text in this paragraph. This means that this tag should not be surrounded by any text or spaces.'),
xtag:n,offset:e.part.offset,paragraphParts:e.paragraphParts},
t}function U3(e){var t=e.location,n=e.offset,r=e.square,o=t==="start"?"unclosed":"unopened",i=t==="start"?
"Unclosed":"Unopened",a=new Kt("".concat(i," loop")),s=e.value;return a.properties={id:"".concat(
o,"_loop"),explanation:'The loop with tag "'.concat(s,'" is ').concat(o),xtag:s,offset:n},r&&(a.properties.
square=r),a}function W3(e,t){var n=new Kt("Unbalanced loop tag"),r=t[0].part.value,o=t[1].part.value,
i=e[0].part.value,a=e[1].part.value;return n.properties={id:"unbalanced_loop_tags",explanation:
"Unbalanced loop tags {#".concat(r,"}{/").concat(o,"}{#").concat(i,"}{/").concat(a,"}"),offset:[t[0].part.
offset,e[1].part.offset],lastPair:{left:t[0].part.value,right:t[1].part.value},pair:{left:e[0].part.
value,right:e[1].part.value}},n}function K3(e){var t=e.tags,n=new Kt(
"Closing tag does not match opening tag");return n.properties={id:
"closing_tag_does_not_match_opening_tag",explanation:'The tag "'.
concat(t[0].value,'" is closed by the tag "').concat(t[1].value,'"'),openingtag:ji(t).value,offset:[
ji(t).offset,Zp(t).offset],closingtag:Zp(t).value},ji(t).square&&(n.properties.square=[ji(t).square,
Zp(t).square]),n}function G3(e){var t=e.tag,n=e.offset,r=new Kt('The position of the loop tags "'.concat(
t,'" would produce invalid XML'));return r.properties={xtag:t,id:"loop_position_invalid",explanation:
'The tags "'.concat(t,
'" are misplaced in the document, for example one of them is in a table and the other one outside the table'),
offset:n},r}function Z3(e){var t=e.tag,n=e.rootError,r=e.offset,o=new qp(
"Scope parser compilation failed");return o.properties={id:"scopeparser_compilation_failed",offset:r,
xtag:t,explanation:'The scope parser for the tag "'.concat(t,'" failed to compile'),rootError:n},o}
function q3(e){
var t=e.tag,n=e.scope,r=e.error,o=e.offset,i=new qp("Scope parser execution failed");return i.properties=
{id:"scopeparser_execution_failed",explanation:'The scope parser for the tag "'.concat(t,
'" failed to execute'),scope:n,offset:o,xtag:t,rootError:r},i}function H3(e,t){var n='Unimplemented tag type "'.
concat(e.type,'"');e.module&&(n+=' "'.concat(e.module,'"'));var r=new Kt(n);throw r.properties={part:
e,
index:t,id:"unimplemented_tag_type"},r}function J3(){var e=new Ho("Malformed xml");throw e.properties=
{explanation:"The template contains malformed xml",id:"malformed_xml"},e}function V3(){var e=new Ho(
"You must run `.compile()` before running `.resolveData()`");throw e.properties={id:
"resolve_before_compile",explanation:"You must run `.compile()` before running `.resolveData()`"},e}
function Y3(){var e=new Ho(
"You should not call .render on a document that had compilation errors");throw e.properties={id:
"render_on_invalid_template",explanation:
"You should not call .render on a document that had compilation errors"},e}function X3(){var e=new Ho(
"You should not call .render twice on the same Docxtemplater instance");throw e.properties={id:
"render_twice",explanation:"You should not call .render twice on the same Docxtemplater instance"},e}
function Q3(e,t){var n=new Kt("An XML file has invalid xml");throw n.
properties={id:"file_has_invalid_xml",content:e,offset:t,explanation:
"The docx contains invalid XML, it is most likely corrupt"},n}hD.exports={XTError:zi,XTTemplateError:
Kt,XTInternalError:Ho,XTScopeParserError:qp,
XTAPIVersionError:ey,RenderingError:Fl,XTRenderingError:Fl,getClosingTagNotMatchOpeningTag:K3,
getLoopPositionProducesInvalidXMLError:G3,
getScopeCompilationError:Z3,getScopeParserExecutionError:q3,getUnclosedTagException:I3,
getUnopenedTagException:N3,
getUnmatchedLoopException:U3,getDuplicateCloseTagException:P3,getDuplicateOpenTagException:_3,
getCorruptCharactersException:L3,
getInvalidRawXMLValueException:j3,getUnbalancedLoopException:W3,throwApiVersionError:D3,
throwFileTypeNotHandled:O3,
throwFileTypeNotIdentified:R3,throwMalformedXml:J3,throwMultiError:A3,throwExpandNotFound:z3,
throwRawTagShouldBeOnlyTextInParagraph:B3,
throwUnimplementedTagType:H3,throwXmlTagNotFound:$3,throwXmlInvalid:Q3,throwResolveBeforeCompile:V3,
throwRenderInvalidTemplate:Y3,throwRenderTwice:X3}});var ht=Ce((q2e,SD)=>{"use strict";p();function e5(
e,t){return o5(e)||r5(e,t)||n5(e,t)||t5()}function t5(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function n5(e,t){
if(e){if(typeof e=="string")return yD(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?yD(e,t):void 0}}function yD(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function r5(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),h(a)!==a))return}finally{if(l)throw o}}return s}}function o5(
e){
if(k.isArray(e))return e}var bD=pD(),i5=bD.DOMParser,a5=bD.XMLSerializer,s5=Hn(),vD=s5.throwXmlTagNotFound,
wD=Gp(),u5=wD.last,l5=wD.first,c5=h.prototype.hasOwnProperty,d5=Function.prototype.bind,Hp=Function.
prototype.call,p5=Hp.bind(Hp,d5),f5=p5(Hp,Hp,c5);function m5(e){return/^[ \n\r\t]+$/.test(e)}
function g5(e){
return{get:function(n){return e==="."?n:n&&(f5(n,e)?n[e]:void 0)}}}function h5(e){for(var t=0;t<e.length;
t++){
var n=e[t];n.message&&console.warn("Warning : "+n.message)}}var ty={};function y5(e,t,n){var r;if(ty[
t]?
r=ty[t]:(r=new RegExp("(<.* ".concat(t,'=")([^"]*)(".*)$')),ty[t]=r),r.test(e))return e.replace(r,
"$1".concat(n,"$3"));var o=e.lastIndexOf("/>");return o===-1&&(o=e.lastIndexOf(">")),e.substr(0,o)+" ".
concat(t,'="').concat(n,'"')+e.substr(o)}function b5(e,t){var n=e.indexOf(" ".concat(t,'="'));if(n===
-1)return null;var r=e.substr(n).search(/["']/)+n,o=e.substr(r+1).search(/["']/)+r;return e.substr(r+
1,o-r)}function v5(e,t){var n=e.length-t.length;return n>=0&&e.lastIndexOf(t,n)===n}function w5(e,t){
return e.lastIndexOf(t,0)===0}function k5(e){for(var t=[],n={},r=[],o=0,i=e.length;o<i;++o)n[e[o]]?t.
push(e[o]):(n[e[o]]=!0,r.push(e[o]));return t}function x5(e){for(var t={},n=[],r=0,o=e.length;r<o;++r)
t[e[r]]||(t[e[r]]=!0,n.push(e[r]));return n}function T5(e,t){for(var n=[[]],r=0;r<e.length;r++){var o=e[
r],
i=n[n.length-1],a=t(o);a==="start"?n.push([o]):a==="end"?(i.push(o),n.push([])):i.push(o)}for(var s=[
],
u=0;u<n.length;u++){var l=n[u];l.length>0&&s.push(l)}return s}function S5(){return{errorLogging:
"json",stripInvalidXMLChars:!1,paragraphLoop:!1,nullGetter:function(t){return t.module?"":
"undefined"},xmlFileNames:[
"[Content_Types].xml"],parser:g5,warnFn:h5,linebreaks:!1,fileTypeConfig:null,delimiters:{start:"{",
end:"}"},syntax:{changeDelimiterPrefix:"=",preserveNewlinesInTags:!1,allowUnopenedTag:!1,
allowUnclosedTag:!1,
allowUnbalancedLoops:!1}}}function E5(e){return new a5().serializeToString(e).replace(
/xmlns(:[a-z0-9]+)?="" ?/g,
"")}function C5(e){return e.charCodeAt(0)===65279&&(e=e.substr(1)),new i5().parseFromString(e,
"text/xml")}var kD=[["&","&amp;"],["<","&lt;"],[">","&gt;"],['"',"&quot;"],["'","&apos;"]],Ml=kD.map(
function(e){
var t=e5(e,2),n=t[0],r=t[1];return{rstart:new RegExp(r,"g"),rend:new RegExp(n,"g"),start:r,end:n}});
function D5(e){for(var t=Ml.length-1;t>=0;t--){var n=Ml[t];e=e.replace(n.rstart,n.end)}return e}
function R5(e){
var t;(t=e)!==null&&t!==void 0&&t.toString?e=e.toString():e="";for(var n,r=0,o=Ml.length;r<o;r++)n=Ml[
r],
e=e.replace(n.rend,n.start);return e}function O5(e){for(var t=[],n=0;n<e.length;n++)for(var r=e[n],o=0;
o<
r.length;o++){var i=r[o];t.push(i)}return t}function A5(e,t){if(!t)return e;for(var n=0,r=t.length;n<
r;n++)e.push(t[n]);return e}var N5=new RegExp(T.fromCharCode(160),"g");function _5(e){return e.replace(
N5," ")}function P5(e,t){for(var n=[],r;(r=e.exec(t))!=null;)n.push({array:r,offset:r.index});return n}
function ry(e,t){return e==="</"+t+">"}function oy(e,t){return e.indexOf("<"+t)===0&&[">"," ","/"].indexOf(
e[t.length+1])!==-1}function I5(e,t,n){var r=xD(e,t,n);if(r!==null)return r;vD({position:"right",
element:t,
parsed:e,index:n})}function xD(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n,i=e.length;o<i;o++)
for(var a=e[o],s=0,u=t;s<u.length;s++){var l=u[s];if(ry(a.value,l)&&r--,oy(a.value,l)&&r++,r===0)return o}
return null}function $5(e,t,n){var r=TD(e,t,n);if(r!==null)return r;vD({position:"left",element:t,
parsed:e,
index:n})}function TD(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n;o>=0;o--)for(var i=e[o],a=0,
s=t;a<s.length;a++){var u=s[a];if(oy(i.value,u)&&r--,ry(i.value,u)&&r++,r===0)return o}return null}
function F5(e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&(o==="start"||o==="selfclosing")}function M5(
e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&o==="end"}function L5(e){var t=e.type,n=e.
tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="start"}function j5(e){
var t=e.type,n=e.tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="end"}
function z5(e){var t=e.type,n=e.tag,r=e.position;return["w:br","a:br"].indexOf(n)!==-1&&t==="tag"&&(
r===
"start"||r==="selfclosing")}function B5(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n===
"start"}function U5(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n==="end"}function W5(
e){
var t=e.type,n=e.position;return t==="placeholder"||t==="content"&&n==="insidetag"}function K5(e,t){
var n=e.module,r=e.type;return t instanceof k||(t=[t]),r==="placeholder"&&t.indexOf(n)!==-1}var ny=/[\x00-\x08\x0B\x0C\x0E-\x1F]/g;
function G5(e){return ny.lastIndex=0,ny.test(e)}function Z5(e){return typeof e!="string"&&(e=T(e)),e.
replace(ny,"")}function q5(e){var t={};for(var n in e){var r=e[n];t[r]||(t[r]=[]),t[r].push(n)}
return t}
function H5(e,t){for(var n=[],r=0;r<e.length;r++)n.push({item:e[r],index:r});n.sort(function(a,s){
return t(
a.item,s.item)||a.index-s.index});for(var o=[],i=0;i<n.length;i++)o.push(n[i].item);return o}
function J5(e,t){
return t.delimiters.start+e.raw+t.delimiters.end}SD.exports={getPartWithDelimiters:J5,endsWith:v5,
startsWith:w5,
isContent:W5,isParagraphStart:L5,isParagraphEnd:j5,isBreakTag:z5,isTagStart:F5,isTagEnd:M5,
isTextStart:B5,
isTextEnd:U5,isStarting:oy,isEnding:ry,isModule:K5,uniq:x5,getDuplicates:k5,chunkBy:T5,last:u5,first:
l5,
xml2str:E5,str2xml:C5,getRightOrNull:xD,getRight:I5,getLeftOrNull:TD,getLeft:$5,pregMatchAll:P5,
convertSpaces:_5,
charMapRegexes:Ml,hasCorruptCharacters:G5,removeCorruptCharacters:Z5,getDefaults:S5,wordToUtf8:D5,
utf8ToWord:R5,
concatArrays:O5,pushArray:A5,invertMap:q5,charMap:kD,getSingleAttribute:b5,setSingleAttribute:y5,
isWhiteSpace:m5,
stableSort:H5}});var RD=Ce((J2e,DD)=>{"use strict";p();function V5(e,t){return e8(e)||Q5(e,t)||X5(e,
t)||Y5()}function Y5(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function X5(e,t){
if(e){if(typeof e=="string")return ED(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?ED(e,t):void 0}}function ED(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function Q5(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),h(a)!==a))return}finally{if(l)throw o}}return s}}function e8(
e){
if(k.isArray(e))return e}function Gt(e){"@babel/helpers - typeof";return Gt=typeof x=="function"&&
typeof x.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof x=="function"&&t.constructor===
x&&t!==x.prototype?"symbol":typeof t},Gt(e)}function t8(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function CD(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=
r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(e,r8(r.key),r)}}
function n8(e,t,n){
return t&&CD(e.prototype,t),n&&CD(e,n),h.defineProperty(e,"prototype",{writable:!1}),e}function r8(e){
var t=o8(e,"string");return Gt(t)=="symbol"?t:t+""}function o8(e,t){if(Gt(e)!="object"||!e)return e;
var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Gt(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:w)(e)}var i8=(function(){
function e(){
t8(this,e)}return n8(e,null,[{key:"createSchema",value:function(n){var r={validate:n,optional:
function(){
return e.createSchema(function(i){return i===void 0?{success:!0,value:i}:n(i)})},nullable:function(){
return e.createSchema(function(i){return i==null?{success:!0,value:i}:n(i)})}};return r}},{key:
"string",value:function(){return e.createSchema(function(n){return typeof n!="string"?{success:!1,
error:"Expected string, received ".concat(Gt(n))}:{success:!0,value:n}})}},{key:"date",value:
function(){return e.
createSchema(function(n){return n instanceof R?{success:!0,value:n}:{success:!1,error:
"Expected date, received ".concat(Gt(n))}})}},{key:"boolean",value:function(){return e.createSchema(
function(n){return typeof n!=
"boolean"?{success:!1,error:"Expected boolean, received ".concat(Gt(n))}:{success:!0,value:n}})}},{
key:"number",value:function(){return e.createSchema(function(n){return typeof n!="number"?{success:!1,
error:"Expected number, received ".concat(Gt(n))}:{success:!0,value:n}})}},{key:"function",value:
function(){
return e.createSchema(function(n){return typeof n!="function"?{success:!1,error:
"Expected function, received ".concat(Gt(n))}:{success:!0,value:n}})}},{key:"array",value:function(n){
return e.createSchema(
function(r){if(!k.isArray(r))return{success:!1,error:"Expected array, received ".concat(Gt(r))};for(
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
"Expected object, received ".concat(Gt(o))};for(var i=0,a=h.entries(n);i<a.length;i++){var s=V5(a[i],
2),u=s[0],l=s[1],c=l.validate(o[u]);if(!c.success)return{success:!1,error:"".concat(c.error," at ").
concat(u)}}return{success:!0,value:o}});return r.strict=function(){return e.createSchema(function(o){
var i=r.validate(o);if(!i.success)return i;var a=h.keys(o).filter(function(s){return!(s in n)});
return a.
length>0?{success:!1,error:"Unexpected properties: ".concat(a.join(", "))}:i})},r}},{key:"record",
value:function(n){
return e.createSchema(function(r){if(r===null)return{success:!1,error:
"Expected object, received null"};if(Gt(r)!=="object")return{success:!1,error:
"Expected object, received ".concat(Gt(r))};for(var o=0,
i=h.keys(r);o<i.length;o++){var a=i[o];if(typeof a!="string")return{success:!1,error:
"Expected string key, received ".concat(Gt(a)," at ").concat(a)};var s=n.validate(r[a]);if(!s.success)return{
success:!1,
error:"".concat(s.error," at key ").concat(a)}}return{success:!0,value:r}})}}])})();DD.exports=i8});
var AD=Ce((Y2e,OD)=>{"use strict";p();var a8=ht(),s8=a8.str2xml,u8="_rels/.rels";function l8(e){for(
var t=e.
files[u8],n=t?s8(t.asText()):null,r=n?n.getElementsByTagName("Relationship"):[],o={},i=0;i<r.length;
i++){
var a=r[i];o[a.getAttribute("Target")]=a.getAttribute("Type")}return o}OD.exports={getRelsTypes:l8}}
);var PD=Ce((Q2e,_D)=>{"use strict";p();var c8=ht(),d8=c8.str2xml,ND="[Content_Types].xml";function p8(
e,t,n){
for(var r={},o=0;o<e.length;o++){var i=e[o],a=i.getAttribute("ContentType"),s=i.getAttribute(
"PartName").substr(1);r[s]=a}return n.file(/./).map(function(u){for(var l=u.name,c=0;c<t.length;c++){
var d=t[c],
f=d.getAttribute("ContentType"),m=d.getAttribute("Extension");l.slice(l.length-m.length)===m&&!r[l]&&
l!==ND&&(r[l]=f)}r[l]||(r[l]="")}),r}function f8(e){var t=e.files[ND],n=t?d8(t.asText()):null,r=n?n.
getElementsByTagName("Override"):null,o=n?n.getElementsByTagName("Default"):null;return{overrides:r,
defaults:o,contentTypes:t,contentTypeXml:n}}_D.exports={collectContentTypes:p8,getContentTypes:f8}});
var Jo=Ce((tDe,ID)=>{"use strict";p();var m8=Hn(),g8=m8.XTInternalError;function mo(){}function Ds(e){
return e}ID.exports=function(e){var t={on:mo,set:mo,getFileType:mo,optionsTransformer:Ds,preparse:Ds,
matchers:function(){return[]},parse:mo,getTraits:mo,postparse:Ds,errorsTransformer:Ds,preResolve:mo,
resolve:mo,getRenderedMap:Ds,render:mo,nullGetter:mo,postrender:Ds};if(h.keys(t).every(function(o){
return!e[o]})){
var n=new g8(
"This module cannot be wrapped, because it doesn't define any of the necessary functions");throw n.properties={
id:"module_cannot_be_wrapped",explanation:
"This module cannot be wrapped, because it doesn't define any of the necessary functions"},n}for(var r in t)e[
r]||(e[r]=t[r]);return e}});var Vp=Ce((rDe,UD)=>{"use strict";p();function jl(e){
"@babel/helpers - typeof";return jl=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},jl(e)}function h8(e){return v8(e)||
b8(e)||zD(e)||y8()}function y8(){throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function b8(e){
if(typeof x!="undefined"&&e[x.iterator]!=null||e["@@iterator"]!=null)return k.from(e)}function v8(e){
if(k.isArray(e))return iy(e)}function jD(e,t){return x8(e)||k8(e,t)||zD(e,t)||w8()}function w8(){
throw new TypeError(
`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function zD(e,t){
if(e){if(typeof e=="string")return iy(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?iy(e,t):void 0}}function iy(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function k8(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),h(a)!==a))return}finally{if(l)throw o}}return s}}function x8(
e){
if(k.isArray(e))return e}function $D(e,t){var n=h.keys(e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return h.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function BD(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?$D(h(n),!0).forEach(function(r){T8(e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,
h.getOwnPropertyDescriptors(n)):$D(h(n)).forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(
n,r))})}return e}function T8(e,t,n){return(t=S8(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function S8(e){var t=E8(e,"string");return jl(t)=="symbol"?t:
t+""}function E8(e,t){if(jl(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(jl(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:w)(e)}var Lr=ht(),C8=Lr.getRightOrNull,
D8=Lr.getRight,R8=Lr.getLeft,
O8=Lr.getLeftOrNull,A8=Lr.chunkBy,N8=Lr.isTagStart,_8=Lr.isTagEnd,FD=Lr.isContent,Jp=Lr.last,Ll=Lr.first,
sy=Hn(),P8=sy.XTTemplateError,I8=sy.throwExpandNotFound,MD=sy.getLoopPositionProducesInvalidXMLError;
function $8(e,t){if(e.length===0)return!1;var n=Jp(e).substr(1);return n.indexOf(t)===0}function F8(
e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=r.position,i=r.value,a=r.tag;a&&(o==="end"?$8(t,a)?t.pop(
):
t.push(i):o==="start"&&t.push(i))}return t}function M8(e,t){for(var n=0;n<t.length;n++){var r=t[n];
if(r.
indexOf("<".concat(e))===0)return!0}return!1}function L8(e,t,n){for(var r=F8(e.slice(t[0].offset,t[1].
offset)),o=function(){var u=n[a],l=u.contains,c=u.expand,d=u.onlyTextInTag;if(M8(l,r)){if(d){var f=O8(
e,l,t[0].offset),m=C8(e,l,t[1].offset);if(f===null||m===null)return 0;var g=e.slice(f,m),y=A8(g,
function(U){
return N8(l,U)?"start":_8(l,U)?"end":null}),D=Ll(y),N=Jp(y),_=D.filter(FD),P=N.filter(FD);if(_.length!==
1||P.length!==1)return 0}for(var I=j8(r),B=0,L=0;L<I.length;L++){var j=I[L],M=j.tag,$=j.position;M===
c&&($==="start"&&B++,$==="end"&&B--)}return B!==0?{v:{error:MD({tag:Ll(t).part.value,offset:[Ll(t).part.
offset,Jp(t).part.offset]})}}:{v:{value:c}}}},i,a=0;a<n.length;a++)if(i=o(),i!==0&&i)return i.v;
return z8(
r)?{}:{error:MD({tag:Ll(t).part.value,offset:[Ll(t).part.offset,Jp(t).part.offset]})}}function j8(e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=ay(r),i=/^\s*<\//.test(r)?"end":"start";t.push({tag:o,
position:i})}return t}function ay(e){return e.replace(/^\s*<\/?([a-zA-Z:]+).*/,"$1")}function z8(e){
if(e.length%2===1)return!1;for(var t=0,n=e.length/2;t<n;t++){var r=e[t],o=e[e.length-t-1],i=ay(r),a=ay(
o);if(i!==a)return!1}return!0}function B8(e,t,n,r){var o=e.expandTo||r.expandTo;if(o){var i,a;try{a=
R8(n,o,t),i=D8(n,o,t)}catch(l){var s=BD({part:e,rootError:l,postparsed:n,expandTo:o,index:t},r.error);
if(r.onError){var u=r.onError(s);if(u==="ignore")return}I8(s)}return[a,i]}}function LD(e,t,n,r){var o=jD(
e,2),i=o[0],a=o[1],s=n.indexOf(t),u=n.slice(i,s),l=n.slice(s+1,a+1),c=r.getInner({postparse:r.postparse,
index:s,part:t,leftParts:u,rightParts:l,left:i,right:a,postparsed:n});return c.length||(c.expanded=[
u,l],c=[c]),{left:i,right:a,inner:c}}function U8(e,t){var n=[];e.errors&&(n=e.errors,e=e.postparsed);
for(var r=[],o=0,i=e.length;o<i;o++){var a=e[o];if(a.type==="placeholder"&&a.module===t.moduleName&&
!a.subparsed&&!a.expanded)try{var s=B8(a,o,e,t);if(!s)continue;var u=jD(s,2),l=u[0],c=u[1];r.push({
left:l,
right:c,part:a,i:o,leftPart:e[l],rightPart:e[c]})}catch(P){n.push(P)}}r.sort(function(P,I){return P.
left===I.left?I.part.lIndex<P.part.lIndex?1:-1:I.left<P.left?1:-1});for(var d=-1,f=0,m=0,g=r.length;
m<
g;m++){var y,D=r[m];if(d=b.max(d,m>0?r[m-1].right:0),!(D.left<d)){var N=void 0;try{N=LD([D.left+f,D.
right+f],D.part,e,t)}catch(P){if(t.onError){var _=t.onError(BD({part:D.part,rootError:P,postparsed:e,
expandOne:LD},t.errors));if(_==="ignore")continue}if(P instanceof P8)n.push(P);else throw P}N&&(f+=N.
inner.length-(N.right+1-N.left),(y=e).splice.apply(y,[N.left,N.right+1-N.left].concat(h8(N.inner))))}
}
return{postparsed:e,errors:n}}UD.exports={expandToOne:U8,getExpandToDefault:L8}});var Yp=Ce((iDe,KD)=>{
"use strict";p();var W8="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
K8="application/vnd.ms-word.document.macroEnabled.main+xml",G8="application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
Z8="application/vnd.ms-word.template.macroEnabledTemplate.main+xml",q8="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
H8="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",J8="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
V8="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml",Y8="application/vnd.openxmlformats-officedocument.presentationml.slide+xml",
X8="application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml",Q8="application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml",
e4="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",t4="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
n4="application/vnd.ms-excel.sheet.macroEnabled.main+xml",r4="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
WD=[W8,K8,G8,Z8],o4={main:WD,docx:[q8].concat(WD,[V8,H8,J8]),pptx:[Y8,X8,Q8,e4],xlsx:[t4,n4,
r4]};KD.exports=o4});var uy=Ce((sDe,GD)=>{"use strict";p();var i4="application/vnd.openxmlformats-package.core-properties+xml",
a4="application/vnd.openxmlformats-officedocument.extended-properties+xml",s4="application/vnd.openxmlformats-officedocument.custom-properties+xml",
u4="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml",l4="application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml",
c4="application/vnd.ms-office.drawingml.diagramDrawing+xml";GD.exports={settingsContentType:u4,
coreContentType:i4,appContentType:a4,customContentType:s4,diagramDataContentType:l4,
diagramDrawingContentType:c4}});var JD=Ce((lDe,HD)=>{"use strict";p();function zl(e){
"@babel/helpers - typeof";return zl=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},zl(e)}function d4(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function ZD(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,f4(r.key),r)}}function p4(e,t,n){return t&&ZD(e.prototype,t),n&&ZD(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function f4(e){var t=m4(e,"string");return zl(t)=="symbol"?t:t+""}
function m4(e,t){
if(zl(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(zl(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:w)(e)}var g4=ht(),h4=g4.pushArray,y4=Jo(),ly=Yp(),Rs=uy(),b4=Rs.settingsContentType,v4=Rs.
coreContentType,w4=Rs.appContentType,k4=Rs.customContentType,x4=Rs.diagramDataContentType,T4=Rs.diagramDrawingContentType,
qD=[b4,v4,w4,k4,x4,T4],S4=(function(){function e(){d4(this,e),this.name="Common"}return p4(e,[{key:
"getFileType",value:function(n){var r=n.doc,o=r.invertedContentTypes;if(o){for(var i=0;i<qD.length;i++){
var a=qD[i];o[a]&&h4(r.targets,o[a])}for(var s=["docx","pptx","xlsx"],u,l=0;l<s.length;l++)for(var c=s[
l],
d=ly[c],f=0;f<d.length;f++){var m=d[f];if(o[m])for(var g=0,y=o[m];g<y.length;g++){var D=y[g];r.relsTypes[
D]&&
["http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"].indexOf(r.relsTypes[
D])===-1||(u=c,(ly.main.
indexOf(m)!==-1||m===ly.pptx[0])&&(r.textTarget||(r.textTarget=D)),u!=="xlsx"&&r.targets.push(D))}}
return u}}}])})();
HD.exports=function(){return y4(new S4)}});var nR=Ce((dDe,tR)=>{"use strict";p();function Bl(e){
"@babel/helpers - typeof";return Bl=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Bl(e)}function E4(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function VD(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,D4(r.key),r)}}function C4(e,t,n){return t&&VD(e.prototype,t),n&&VD(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function D4(e){var t=R4(e,"string");return Bl(t)=="symbol"?t:t+""}
function R4(e,t){
if(Bl(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Bl(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:w)(e)}var O4=Hn(),Xp=O4.getScopeParserExecutionError,A4=Gp(),YD=A4.last,N4=ht(),Os=N4.concatArrays;
function XD(e,t){for(var n=e.length>>>0,r,o=0;o<n;o++)if(r=e[o],t.call(this,r,o,e))return r}function QD(
e,t,n){
var r=this,o=this.scopeList[n],i=this.scopeList[this.scopeList.length-1];if(this.root.finishedResolving){
for(var a=this.resolved,s=function(){var m=r.scopeLindex[u];a=XD(a,function(g){return g.lIndex===m}),
a=a.value[r.scopePathItem[u]]},u=this.resolveOffset,l=this.scopePath.length;u<l;u++)s();return XD(a,
function(f){return t.part.lIndex===f.lIndex}).value}var c,d;!this.cachedParsers||!t.part?d=this.parser(
e,{tag:t.part,scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?d=this.cachedParsers[t.part.
lIndex]:d=this.cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath});try{
c=d.get(o,this.getContext(t,n))}catch(f){throw Xp({tag:e,scope:o,error:f,offset:t.part.offset})}if(c==
null&&n>0)return QD.call(this,e,t,n-1);if(typeof c=="function")try{c=c(i,this)}catch(f){throw Xp({
tag:e,
scope:o,error:f,offset:t.part.offset})}return c}function eR(e,t,n){var r=this,o=this.scopeList[n],i=this.
scopeList[this.scopeList.length-1],a;return!this.cachedParsers||!t.part?a=this.parser(e,{tag:t.part,
scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?a=this.cachedParsers[t.part.lIndex]:a=this.
cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath}),Promise.resolve().
then(function(){return a.get(o,r.getContext(t,n))}).catch(function(s){throw Xp({tag:e,scope:o,error:
s,
offset:t.part.offset})}).then(function(s){return s==null&&n>0?eR.call(r,e,t,n-1):s}).then(function(s){
if(typeof s=="function")try{s=s(i,r)}catch(u){throw Xp({tag:e,scope:o,error:u,offset:t.part.offset})}
return s})}var _4=(function(){function e(t){E4(this,e),this.root=t.root||this,this.resolveOffset=t.resolveOffset||
0,this.scopePath=t.scopePath,this.scopePathItem=t.scopePathItem,this.scopePathLength=t.scopePathLength,
this.scopeList=t.scopeList,this.scopeType="",this.scopeTypes=t.scopeTypes,this.scopeLindex=t.scopeLindex,
this.parser=t.parser,this.resolved=t.resolved,this.cachedParsers=t.cachedParsers}return C4(e,[{key:
"loopOver",value:function(n,r,o,i){return this.loopOverValue(this.getValue(n,i),r,o)}},{key:
"functorIfInverted",value:function(n,r,o,i,a){return n&&r(o,i,a),n}},{key:"isValueFalsy",value:
function(n,r){
return n==null||!n||r==="[object Array]"&&n.length===0}},{key:"loopOverValue",value:function(n,r,o){
this.root.finishedResolving&&(o=!1);var i=h.prototype.toString.call(n);if(this.isValueFalsy(n,i))return this.
scopeType=!1,this.functorIfInverted(o,r,YD(this.scopeList),0,1);if(i==="[object Array]"){this.scopeType=
"array";for(var a=0;a<n.length;a++)this.functorIfInverted(!o,r,n[a],a,n.length);return!0}return i===
"[object Object]"?(this.scopeType="object",this.functorIfInverted(!o,r,n,0,1)):(this.scopeType=!0,
this.
functorIfInverted(!o,r,YD(this.scopeList),0,1))}},{key:"getValue",value:function(n,r){var o=QD.call(
this,n,r,this.scopeList.length-1);return o}},{key:"getValueAsync",value:function(n,r){return eR.call(
this,n,r,this.scopeList.length-1)}},{key:"getContext",value:function(n,r){return{num:r,meta:n,
scopeList:this.
scopeList,resolved:this.resolved,scopePath:this.scopePath,scopeTypes:this.scopeTypes,scopePathItem:
this.
scopePathItem,scopePathLength:this.scopePathLength}}},{key:"createSubScopeManager",value:function(n,
r,o,i,a){
return new e({root:this.root,resolveOffset:this.resolveOffset,resolved:this.resolved,parser:this.parser,
cachedParsers:this.cachedParsers,scopeTypes:Os([this.scopeTypes,[this.scopeType]]),scopeList:Os([
this.
scopeList,[n]]),scopePath:Os([this.scopePath,[r]]),scopePathItem:Os([this.scopePathItem,[o]]),
scopePathLength:Os(
[this.scopePathLength,[a]]),scopeLindex:Os([this.scopeLindex,[i.lIndex]])})}}])})();tR.exports=function(
e){
return e.scopePath=[],e.scopePathItem=[],e.scopePathLength=[],e.scopeTypes=[],e.scopeLindex=[],e.scopeList=
[e.tags],new _4(e)}});var dy=Ce((fDe,fR)=>{"use strict";p();function Wl(e){"@babel/helpers - typeof";
return Wl=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Wl(e)}function cR(e,t){return F4(e)||
$4(e,t)||I4(e,t)||P4()}function P4(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function I4(e,t){
if(e){if(typeof e=="string")return rR(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?rR(e,t):void 0}}function rR(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function $4(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),h(a)!==a))return}finally{if(l)throw o}}return s}}function F4(
e){
if(k.isArray(e))return e}function oR(e,t){var n=h.keys(e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return h.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function As(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?oR(h(n),!0).forEach(function(r){M4(e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,
h.getOwnPropertyDescriptors(n)):oR(h(n)).forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(
n,r))})}return e}function M4(e,t,n){return(t=L4(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function L4(e){var t=j4(e,"string");return Wl(t)=="symbol"?t:
t+""}function j4(e,t){if(Wl(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(Wl(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:w)(e)}var Bi=Hn(),iR=Bi.getUnclosedTagException,
z4=Bi.getUnopenedTagException,
B4=Bi.getDuplicateOpenTagException,U4=Bi.getDuplicateCloseTagException,aR=Bi.throwMalformedXml,W4=Bi.
throwXmlInvalid,sR=Bi.XTTemplateError,ef=ht(),K4=ef.isTextStart,G4=ef.isTextEnd,uR=ef.wordToUtf8,Z4=ef.
pushArray,dR=0,pR=1,Ul=2,Qp=3;function q4(e,t){return e[0]<=t.offset&&t.offset<e[1]}function H4(e,t){
return K4(e)?(t&&aR(),!0):G4(e)?(t||aR(),!1):t}function J4(e){var t="",n=1,r=e.indexOf(" ");return e[
e.
length-2]==="/"?(t="selfclosing",r===-1&&(r=e.length-2)):e[1]==="/"?(n=2,t="end",r===-1&&(r=e.length-
1)):(t="start",r===-1&&(r=e.length-1)),{tag:e.slice(n,r),position:t}}function V4(e,t,n){for(var r=0,
o=e.length,i={},a=0;a<t.length;a++){var s=t[a];i[s]=!0}for(var u=0;u<n.length;u++){var l=n[u];i[l]=!1}
for(var c=[];r<o&&(r=e.indexOf("<",r),r!==-1);){var d=r,f=e.indexOf("<",r+1);r=e.indexOf(">",r),(r===
-1||f!==-1&&r>f)&&W4(e,d);var m=e.slice(d,r+1),g=J4(m),y=g.tag,D=g.position,N=i[y];N!=null&&c.push({
type:"tag",position:D,text:N,offset:d,value:m,tag:y})}return c}function Y4(e,t,n){var r=[],o=!1,i={
offset:0},
a,s=e.reduce(function(l,c){var d=c.position,f=c.offset,m=i.offset,g=i.length;if(a=t.substr(m,f-m),o&&
d==="start"){if(m+g===f&&(a=t.substr(m,f-m+g+4),!n.allowUnclosedTag))return r.push(B4({xtag:a,offset:
m})),
i=c,l.push(As(As({},c),{},{error:!0})),l;n.allowUnclosedTag||r.push(iR({xtag:uR(a),offset:m})),l.pop(
)}
return!o&&d==="end"?n.allowUnopenedTag?l:m+g===f?(a=t.substr(m-4,f-m+g+4),r.push(U4({xtag:a,offset:m}
)),
i=c,l.push(As(As({},c),{},{error:!0})),l):(r.push(z4({xtag:a,offset:f})),i=c,l.push(As(As({},c),{},{
error:!0})),l):(o=d==="start",i=c,l.push(c),l)},[]);if(o){var u=i.offset;a=t.substr(u,t.length-u),n.
allowUnclosedTag||r.push(iR({xtag:uR(a),offset:u})),s.pop()}return{delimiterWithErrors:s,errors:r}}
function X4(e,t){
return e===-1&&t===-1?dR:e===t?pR:e===-1||t===-1?t<e?Ul:Qp:e<t?Ul:Qp}function Q4(e){var t=e.split(
" ");
if(t.length!==2){var n=new sR("New Delimiters cannot be parsed");throw n.properties={id:
"change_delimiters_invalid",explanation:"Cannot parser delimiters"},n}var r=cR(t,2),o=r[0],i=r[1];if(
o.length===
0||i.length===0){var a=new sR("New Delimiters cannot be parsed");throw a.properties={id:
"change_delimiters_invalid",explanation:"Cannot parser delimiters"},a}return[o,i]}function eW(e,t,n){
var r=[],o=t.
start,i=t.end,a=-1,s=!1;if(o==null&&i==null)return[];for(;;){var u=e.indexOf(o,a+1),l=e.indexOf(i,a+
1),c=null,d=void 0,f=X4(u,l);switch(f===pR&&(f=s?Qp:Ul),f){case dR:return r;case Qp:s=!1,a=l,c="end",
d=i.length;break;case Ul:s=!0,a=u,c="start",d=o.length;break}if(n.changeDelimiterPrefix&&f===Ul&&e[a+
o.length]===n.changeDelimiterPrefix){r.push({offset:u,position:"start",length:o.length,
changedelimiter:!0});
var m=e.indexOf(n.changeDelimiterPrefix,a+o.length+1),g=e.indexOf(i,m+1);r.push({offset:g,position:
"end",length:i.length,changedelimiter:!0});var y=e.substr(a+o.length+1,m-a-o.length-1),D=Q4(y),N=cR(
D,
2);o=N[0],i=N[1],a=g;continue}r.push({offset:a,position:c,length:d})}}function lR(e,t,n){for(var r="",
o=0;o<e.length;o++){var i=e[o];r+=i.value}for(var a=eW(r,t,n),s=0,u=[],l=0;l<e.length;l++){var c=e[l];
s+=c.value.length,u.push({offset:s-c.value.length,lIndex:c.lIndex})}for(var d=Y4(a,r,n),f=d.delimiterWithErrors,
m=d.errors,g=0,y=0,D=[],N=0;N<u.length;N++){for(var _=u[N],P=e[N],I=_.offset,B=[I,I+P.value.length],
L=P.value,j=[];y<f.length&&q4(B,f[y]);)j.push(f[y]),y++;var M=[],$=0;g>0&&($=g,g=0);for(var U=0;U<j.
length;U++){var W=j[U],K=L.substr($,W.offset-I-$);if(W.changedelimiter){W.position==="start"?K.length>
0&&M.push({type:"content",value:K}):$=W.offset-I+W.length;continue}K.length>0&&(M.push({type:
"content",value:K}),$+=K.length);var re={type:"delimiter",position:W.position,offset:$+I};M.push(re),
$=W.offset-
I+W.length}g=$-L.length;var V=L.substr($);V.length>0&&M.push({type:"content",value:V}),D.push(M)}
return{
parsed:D,errors:m}}function cy(e){return e.type==="content"&&e.position==="insidetag"}function tW(e){
return e.filter(cy)}function nW(e,t){for(var n=!1,r=0;r<e.length;r++){var o=e[r];n=H4(o,n),o.type===
"content"&&(o.position=n?"insidetag":"outsidetag"),t!=="text"&&cy(o)&&(o.value=o.value.replace(/>/g,
"&gt;"))}}fR.exports={parseDelimiters:lR,parse:function(t,n,r,o){nW(t,o);for(var i=lR(tW(t),n,r),a=i.
parsed,s=i.errors,u=[],l=0,c=0,d=0;d<t.length;d++){var f=t[d];if(cy(f)){for(var m=0,g=a[l];m<g.length;
m++){
var y=g[m];y.type==="content"&&(y.position="insidetag"),y.lIndex=c++}Z4(u,a[l]),l++}else f.lIndex=c++,
u.push(f)}return{errors:s,lexed:u}},xmlparse:function(t,n){for(var r=V4(t,n.text,n.other),o=0,i=[],a=0;
a<
r.length;a++){var s=r[a];t.length>o&&s.offset-o>0&&i.push({type:"content",value:t.substr(o,s.offset-
o)}),o=s.offset+s.value.length,delete s.offset,i.push(s)}return t.length>o&&i.push({type:"content",
value:t.
substr(o)}),i}}});var gR=Ce((gDe,mR)=>{"use strict";p();function py(e){return aW(e)||iW(e)||oW(e)||
rW()}function rW(){
throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function oW(e,t){
if(e){if(typeof e=="string")return fy(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?fy(e,t):void 0}}function iW(e){if(typeof x!="undefined"&&e[x.iterator]!=null||e["@@iterator"]!=
null)return k.from(e)}function aW(e){if(k.isArray(e))return fy(e)}function fy(e,t){(t==null||t>e.length)&&
(t=e.length);for(var n=0,r=k(t);n<t;n++)r[n]=e[n];return r}function Kl(e){return e.type==="placeholder"}
function sW(e){var t={},n=[{items:e.filter(Kl),parents:[],path:[]}];function r(M,$,U){U.length&&
n.push({items:U,parents:[].concat(py($.parents),[M]),path:M.dataBound!==!1&&!M.attrParsed&&M.value&&
!M.attrParsed?[].concat(py($.path),[M.value]):py($.path)})}function o(M,$){for(var U=arguments.length>
2&&arguments[2]!==void 0?arguments[2]:$.length,W=M,K=0;K<U;K++)W=W[$[K]];return W}function i(M,$){
for(var U=$.
length,W=0;W<$.length;W++){var K=$[W],re=typeof K.lIndex=="number"?K.lIndex:parseInt(K.lIndex.split(
"-")[0],10);re>M.lIndex&&U--}return U}for(;n.length>0;)for(var a=n.pop(),s=o(t,a.path),u=0,l=a.items;
u<
l.length;u++){var c,d,f=l[u];if(f.attrParsed){for(var m in f.attrParsed)r(f,a,f.attrParsed[m].filter(
Kl));continue}if(f.subparsed){if(f.dataBound!==!1){var g,y;(g=s)[y=f.value]||(g[y]={})}r(f,a,f.subparsed.
filter(Kl));continue}if(f.cellParsed){for(var D=0,N=f.cellPostParsed;D<N.length;D++){var _=N[D];if(_.
type==="placeholder"){if(_.module==="pro-xml-templating/xls-module-loop")continue;if(_.subparsed){
var P,
I;(P=s)[I=_.value]||(P[I]={}),r(_,a,_.subparsed.filter(Kl))}else{var B,L,j=i(f,a.parents);s=o(t,a.path,
j),(B=s)[L=_.value]||(B[L]={})}}}continue}f.dataBound!==!1&&((c=s)[d=f.value]||(c[d]={}))}return t}
mR.
exports={getTags:sW,isPlaceholder:Kl}});var yR=Ce((yDe,hR)=>{"use strict";p();var uW=ht(),lW=uW.pushArray;
function cW(e,t){return t instanceof
E?lW(h.getOwnPropertyNames(t),["stack"]).reduce(function(n,r){return n[r]=t[r],r==="stack"&&(n[r]=t[
r].
toString()),n},{}):t}function dW(e,t){if(console.log(C.stringify({error:e},cW,t==="json"?2:null)),e.
properties&&e.properties.errors instanceof k){var n=e.properties.errors.map(function(r){return r.properties.
explanation}).join(`
`);console.log("errorMessages",n)}}hR.exports=dW});var my=Ce((vDe,bR)=>{"use strict";p();var pW=ht(),
fW=pW.pregMatchAll;bR.exports=function(t,n){var r={
content:t},o=n.join("|"),i=new RegExp("(?:(<(?:".concat(o,")[^>]*>)([^<>]*)</(?:").concat(o,
")>)|(<(?:").concat(o,")[^>]*/>)"),"g");return r.matches=fW(i,r.content),r}});var wR=Ce((kDe,vR)=>{
"use strict";p();function Gl(e){"@babel/helpers - typeof";return Gl=typeof x=="function"&&typeof x.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Gl(e)}var mW=new RegExp(T.fromCharCode(
160),"g");function Ns(e){return e.replace(mW," ")}function gW(e,t){var n=Gl(e);if(n==="string")return Ns(
t.substr(0,e.length))===e;if(e instanceof RegExp)return e.test(Ns(t));if(n==="function")return!!e(t)}
function hW(e,t){var n=Gl(e);if(n==="string")return Ns(t).substr(e.length);if(e instanceof RegExp)return Ns(
t).match(e)[1];if(n==="function")return e(t)}function yW(e,t){var n=Gl(e);if(n==="string")return[t,
Ns(
t).substr(e.length)];if(e instanceof RegExp)return Ns(t).match(e);if(n==="function")return[t,e(t)]}
vR.
exports={match:gW,getValue:hW,getValues:yW}});var ER=Ce((TDe,SR)=>{"use strict";p();function Zl(e){
"@babel/helpers - typeof";return Zl=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Zl(e)}function kR(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function Vo(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?kR(h(n),!0).forEach(function(r){
bW(
e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,h.getOwnPropertyDescriptors(n)):kR(h(n)).
forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(n,r))})}return e}function bW(e,t,
n){
return(t=vW(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function vW(e){var t=wW(e,"string");return Zl(t)=="symbol"?t:t+""}function wW(e,t){if(Zl(e)!="object"||
!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Zl(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
T:w)(e)}function xR(e,t){return SW(e)||TW(e,t)||xW(e,t)||kW()}function kW(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function xW(e,t){
if(e){if(typeof e=="string")return TR(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?TR(e,t):void 0}}function TR(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function TW(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),h(a)!==a))return}finally{if(l)throw o}}return s}}function SW(
e){
if(k.isArray(e))return e}var tf=ht(),EW=tf.wordToUtf8,gy=tf.pushArray,CW=tf.isParagraphStart,DW=tf.isBreakTag,
hy=wR(),RW=hy.match,OW=hy.getValue,AW=hy.getValues;function NW(e,t){for(var n=[],r=0;r<e.length;r++){
var o=e[r];if(o.matchers){var i=o.matchers(t);if(!(i instanceof k))throw new E(
"module matcher returns a non array");gy(n,i)}}return n}function _W(e,t,n){for(var r=[],o=0;o<e.length;
o++){var i=e[o],a=xR(
i,2),s=a[0],u=a[1],l=i[2]||{};if(n.match(s,t)){var c=n.getValues(s,t);if(typeof l=="function"&&(l=l(
c)),!l.value){var d=xR(c,2);l.value=d[1]}r.push(Vo({type:"placeholder",prefix:s,module:u,onMatch:l.onMatch,
priority:l.priority},l))}}return r}function PW(e,t){var n=t.modules,r=t.startOffset,o=t.lIndex,i;t.offset=
r,t.match=RW,t.getValue=OW,t.getValues=AW;var a=NW(n,t),s=_W(a,e,t);if(s.length>0){for(var u=null,l=0;
l<
s.length;l++){var c=s[l];c.priority||(c.priority=-c.value.length),(!u||c.priority>u.priority)&&(u=c)}
return u.offset=r,delete u.priority,u.endLindex=o,u.lIndex=o,u.raw=e,u.onMatch&&u.onMatch(u),delete u.
onMatch,delete u.prefix,u}for(var d=0;d<n.length;d++){var f=n[d];if(i=f.parse(e,t),i)return i.offset=
r,i.endLindex=o,i.lIndex=o,i.raw=e,i}return{type:"placeholder",value:e,offset:r,endLindex:o,lIndex:o}
}
var IW={preparse:function(t,n,r){function o(i,a){for(var s=0;s<n.length;s++){var u=n[s];i=u.preparse(
i,a)||i}return i}return o(t,r)},parse:function(t,n,r){var o=!1,i="",a,s=[],u=r.fileTypeConfig.droppedTagsInsidePlaceholder||
[];return t.reduce(function(l,c){return c.type==="delimiter"?(o=c.position==="start",c.position==="end"&&
(r.parse=function(d){return PW(d,Vo(Vo(Vo({},r),c),{},{startOffset:a,modules:n}))},l.push(r.parse(
EW(i))),gy(l,s),s=[]),c.position==="start"&&(s=[],a=c.offset),i="",l):o?c.type!=="content"||c.position!==
"insidetag"?(r.syntax.preserveNewlinesInTags&&(DW(c)||CW(c))&&(i+=`
`),u.indexOf(c.tag)!==-1||s.push(c),l):(i+=c.value,l):(l.push(c),l)},[])},postparse:function(t,n,r){
function o(s,u,l){for(var c=[],d=0;d<n.length;d++){var f=n[d];c.push(f.getTraits(s,u,l))}return c}
var i=[];
function a(s,u){for(var l=s,c=0;c<n.length;c++){var d=n[c],f=d.postparse(l,Vo(Vo({},u),{},{postparse:
function(g,y){
return a(g,Vo(Vo({},u),y))},getTraits:o}));if(f!=null){if(f.errors){gy(i,f.errors),l=f.postparsed;
continue}
l=f}}return l}return{postparsed:a(t,r),errors:i}}};SR.exports=IW});var yy=Ce((EDe,CR)=>{"use strict";
p();function $W(e,t){if(e.lIndex==null)return null;var n=t.scopeManager.
scopePathItem;e.parentPart&&(n=n.slice(0,n.length-1));var r=t.filePath+"@"+e.lIndex.toString()+"-"+n.
join("-");return r}CR.exports=$W});var AR=Ce((DDe,OR)=>{"use strict";p();var RR=Hn(),FW=RR.throwUnimplementedTagType,
MW=RR.XTScopeParserError,
LW=ht(),DR=LW.pushArray,jW=yy();function zW(e,t){for(var n=0,r=t.modules;n<r.length;n++){var o=r[n],
i=o.render(e,t);if(i)return i}return!1}function BW(e){var t=e.baseNullGetter,n=e.compiled,r=e.scopeManager;
e.nullGetter=function(m,g){return t(m,g||r)};for(var o=[],i=[],a=0,s=n.length;a<s;a++){var u=n[a];e.
index=a,e.resolvedId=jW(u,e);var l=void 0;try{l=zW(u,e)}catch(m){if(m instanceof MW){o.push(m),i.push(
u);continue}throw m}if(l){l.errors&&DR(o,l.errors),i.push(l);continue}if(u.type==="content"||u.type===
"tag"){i.push(u);continue}FW(u,a)}for(var c=[],d=0;d<i.length;d++){var f=i[d].value;f instanceof k?
DR(
c,f):f&&c.push(f)}return{errors:o,parts:c}}OR.exports=BW});var _R=Ce((ODe,NR)=>{"use strict";p();
function UW(e){for(var t=0,n=-1,r=0;r<e.length;r++){var o=e[r];
if(o instanceof O){n!==-1&&(t+=3,n=-1),t+=o.length;continue}for(var i=0;i<o.length;i++){var a=o.charCodeAt(
i);if(n!==-1){if((a&64512)===56320){t+=4,n=-1;continue}t+=3,n=-1}if((a&64512)===55296)if(i+1<o.length){
var s=o.charCodeAt(i+1);if((s&64512)===56320){t+=4,i++;continue}}else{n=a;continue}t+=a<128?1:a<2048?
2:3}}return t+(n===-1?0:3)}function WW(e,t){var n=0,r=-1;function o(c){c<128?t[n++]=c:c<2048?(t[n++]=
192|c>>>6,t[n++]=128|c&63):c<65536?(t[n++]=224|c>>>12,t[n++]=128|c>>>6&63,t[n++]=128|c&63):(t[n++]=240|
c>>>18,t[n++]=128|c>>>12&63,t[n++]=128|c>>>6&63,t[n++]=128|c&63)}for(var i=0;i<e.length;i++){var a=e[
i];
if(a instanceof O){r!==-1&&(o(r),r=-1),t.set(a,n),n+=a.length;continue}for(var s=0;s<a.length;s++){
var u=a.
charCodeAt(s);if(r!==-1){if((u&64512)===56320){o(65536+(r-55296<<10)+(u-56320)),r=-1;continue}o(r),r=
-1}if((u&64512)===55296)if(s+1<a.length){var l=a.charCodeAt(s+1);if((l&64512)===56320)u=65536+(u-55296<<
10)+(l-56320),s++;else{o(u);continue}}else{r=u;continue}o(u)}}r!==-1&&o(r)}function KW(e,t){for(var n=0,
r=e.length;n<r;n++)typeof e[n]=="number"&&(e[n]=e[n].toString());for(var o=0,i=t.modules;o<i.length;
o++){
var a=i[o];e=a.postrender(e,t)}var s=t.joinUncorrupt(e,t),u=new O(UW(s));WW(s,u);for(var l=0;l<s.length;
l++)
delete s[l];return u}NR.exports=KW});var jR=Ce((NDe,LR)=>{"use strict";p();function ql(e){
"@babel/helpers - typeof";return ql=typeof x=="function"&&typeof x.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},ql(e)}function PR(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function IR(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?PR(h(n),!0).forEach(function(r){
GW(
e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,h.getOwnPropertyDescriptors(n)):PR(h(n)).
forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(n,r))})}return e}function GW(e,t,
n){
return(t=ZW(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function ZW(e){var t=qW(e,"string");return ql(t)=="symbol"?t:t+""}function qW(e,t){if(ql(e)!="object"||
!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(ql(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
T:w)(e)}var HW=ht(),$R=HW.pushArray,JW=yy();function VW(e,t){for(var n=0,r=t.modules;n<r.length;n++){
var o=r[n],i=o.resolve(e,t);if(i)return i}return!1}function MR(e,t,n,r){var o=VW(e,IR(IR({},r),{},{
resolvedId:JW(
e,r)}));if(o)return o.then(function(i){t.push({tag:e.value,lIndex:e.lIndex,value:i})}).catch(
function(i){
i instanceof k?$R(n,i):n.push(i)});if(e.type==="placeholder")return r.scopeManager.getValueAsync(e.value,
{part:e}).then(function(i){return i==null?r.nullGetter(e):i}).then(function(i){t.push({tag:e.value,
lIndex:e.
lIndex,value:i})}).catch(function(i){i instanceof k?$R(n,i):n.push(i)})}function YW(e){var t=[],n=[],
r=e.baseNullGetter,o=e.scopeManager;e.nullGetter=function(a,s){return r(a,s||o)},e.resolved=t;var i=XW(
e,n,t);return i?i.then(function(){return FR(e,n,t)}):FR(e,n,t)}function XW(e,t,n){for(var r=null,o=function(
){
var u=a[i];if(["content","tag"].indexOf(u.type)!==-1)return 1;u.resolveFirst&&(r!=null||(r=Promise.resolve(
null)),r=r.then(function(){return MR(u,n,t,e)}))},i=0,a=e.compiled;i<a.length;i++)o();return r}
function FR(e,t,n){
for(var r=[],o=0,i=e.compiled;o<i.length;o++){var a=i[o];["content","tag"].indexOf(a.type)===-1&&(a.
resolveFirst||r.push(MR(a,n,t,e)))}return Promise.all(r).then(function(){return{errors:t,resolved:n}
})}
LR.exports=YW});var UR=Ce((PDe,BR)=>{"use strict";p();var Hl=ht(),_s=Hl.startsWith,QW=Hl.endsWith,by=Hl.isStarting,
zR=Hl.
isEnding,e9=Hl.isWhiteSpace,t9=Yp();function n9(e){for(var t="",n=0,r=e.length;n<r;n++){var o=e[n];o instanceof
O||e9(o)||_s(o,"<w:bookmarkEnd")||(QW(t,"</w:tbl>")&&!_s(o,"<w:p")&&!_s(o,"<w:tbl")&&!_s(o,
"<w:sectPr")&&!_s(o,"</w:ftr>")&&!_s(o,"</w:hdr>")&&(o="<w:p/>".concat(o)),t=o,e[n]=o)}return e}
function r9(e,t){
var n=t.fileTypeConfig.tagShouldContain||[],r=-1;t9.docx.indexOf(t.contentType)!==-1&&(e=n9(e));for(
var o=-1,
i=0,a=n.length;i<a;i++)for(var s=n[i],u=s.tag,l=s.shouldContain,c=s.value,d=s.drop,f=s.dropParent,m=null,
g=0,y=e.length;g<y;g++){var D=e[g];if(!(D instanceof O)){if(r===i)if(zR(D,u)){if(r=-1,f){for(var N=-1,
_=o;_>0;_--)if(by(e[_],f)){N=_;break}for(var P=N;P<=e.length;P++){if(zR(e[P],f)){e[P]="";break}e[P]=
""}}else{for(var I=o;I<=g;I++)e[I]="";d||(e[g]=m.join("")+c+D)}m=null}else{m&&m.push(D);for(var B=0,
L=l.length;B<L;B++)if(by(D,l[B])){r=-1,m=null;break}}r===-1&&by(D,u)&&D.indexOf("<",1)===-1&&(D[D.length-
2]==="/"?e[g]="":(o=g,r=i,m=d||f?null:[D]))}}return e}BR.exports=r9});var VR=Ce(($De,JR)=>{
"use strict";p();function Jl(e){"@babel/helpers - typeof";return Jl=typeof x=="function"&&typeof x.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Jl(e)}function o9(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function WR(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,a9(r.key),r)}}function i9(e,t,n){return t&&WR(e.prototype,t),n&&WR(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function a9(e){var t=s9(e,"string");return Jl(t)=="symbol"?t:t+""}
function s9(e,t){
if(Jl(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Jl(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:w)(e)}var wy=ht(),KR=wy.pushArray,u9=wy.wordToUtf8,l9=wy.convertSpaces,c9=my(),GR=dy(),vy=ER(
),
ZR=AR(),d9=_R(),qR=jR(),p9=UR(),f9=Function.prototype.bind,HR=Function.prototype.call,m9=HR.bind(HR,
f9);function g9(e,t){for(var n=c9(e,t),r=[],o=0,i=n.matches;o<i.length;o++){var a=i[o];r.push(a.array[
2])}
return u9(l9(r.join("")))}JR.exports=(function(){function e(t,n){o9(this,e),this.cachedParsers={},
this.
content=t;for(var r in n)this[r]=n[r];this.setModules({inspect:{filePath:n.filePath}})}return i9(e,[
{key:"resolveTags",value:function(n){var r=this;this.tags=n;var o=this.getOptions(),i=this.filePath;
o.scopeManager=this.scopeManager,o.resolve=qR;for(var a=[],s=[],u=0,l=this.modules;u<l.length;u++){
var c=l[u];
s.push(Promise.resolve(c.preResolve(o)).catch(function(d){a.push(d)}))}return Promise.all(s).then(
function(){
if(a.length!==0)throw a;return qR(o).then(function(d){for(var f=d.resolved,m=d.errors,g=0;g<m.length;
g++){
var y,D=m[g];D instanceof E||(D=new E(D)),(y=D).properties||(y.properties={}),D.properties.file=i,m[
g]=
D}if(m.length!==0)throw m;return Promise.all(f).then(function(N){return o.scopeManager.root.finishedResolving=
!0,o.scopeManager.resolved=N,r.setModules({inspect:{resolved:N,filePath:i}}),N})}).catch(function(d){
throw r.errorChecker(d),d})})}},{key:"getFullText",value:function(){return g9(this.content,this.fileTypeConfig.
tagsXmlTextArray)}},{key:"setModules",value:function(n){for(var r=0,o=this.modules;r<o.length;r++){
var i=o[r];
i.set(n)}}},{key:"preparse",value:function(){this.allErrors=[],this.xmllexed=GR.xmlparse(this.content,
{text:this.fileTypeConfig.tagsXmlTextArray,other:this.fileTypeConfig.tagsXmlLexedArray}),this.setModules(
{inspect:{filePath:this.filePath,xmllexed:this.xmllexed}});var n=GR.parse(this.xmllexed,this.delimiters,
this.syntax,this.fileType),r=n.lexed,o=n.errors;KR(this.allErrors,o),this.lexed=r,this.setModules({
inspect:{
filePath:this.filePath,lexed:this.lexed}});var i=this.getOptions();this.lexed=vy.preparse(this.lexed,
this.modules,i)}},{key:"parse",value:function(){var n=arguments.length>0&&arguments[0]!==void 0?
arguments[0]:
{},r=n.noPostParse;this.setModules({inspect:{filePath:this.filePath}});var o=this.getOptions();
return this.
parsed=vy.parse(this.lexed,this.modules,o),this.setModules({inspect:{filePath:this.filePath,parsed:
this.
parsed}}),r?this:this.postparse()}},{key:"postparse",value:function(){var n=this.getOptions(),r=vy.postparse(
this.parsed,this.modules,n),o=r.postparsed,i=r.errors;return this.postparsed=o,this.setModules({
inspect:{
filePath:this.filePath,postparsed:this.postparsed}}),KR(this.allErrors,i),this.errorChecker(this.allErrors),
this}},{key:"errorChecker",value:function(n){for(var r=0,o=n;r<o.length;r++){var i=o[r];i.properties||
(i.properties={}),i.properties.file=this.filePath}for(var a=0,s=this.modules;a<s.length;a++){var u=s[
a];
n=u.errorsTransformer(n)}}},{key:"baseNullGetter",value:function(n,r){for(var o=null,i=0,a=this.modules;
i<
a.length;i++){var s=a[i];o==null&&(o=s.nullGetter(n,r,this))}return o!=null?o:this.nullGetter(n,r)}}
,
{key:"getOptions",value:function(){return{compiled:this.postparsed,cachedParsers:this.cachedParsers,
tags:this.tags,modules:this.modules,parser:this.parser,contentType:this.contentType,relsType:this.relsType,
baseNullGetter:m9(this.baseNullGetter,this),filePath:this.filePath,syntax:this.syntax,fileTypeConfig:
this.
fileTypeConfig,fileType:this.fileType,linebreaks:this.linebreaks,stripInvalidXMLChars:this.stripInvalidXMLChars}
}},
{key:"render",value:function(n){this.filePath=n;var r=this.getOptions();r.resolved=this.scopeManager.
resolved,r.scopeManager=this.scopeManager,r.render=ZR,r.joinUncorrupt=p9;var o=ZR(r),i=o.errors,a=o.
parts;return i.length>0?(this.allErrors=i,this.errorChecker(i),this):(this.content=d9(a,r),this.setModules(
{inspect:{filePath:this.filePath,content:this.content}}),this)}}])})()});var dO=Ce((MDe,cO)=>{
"use strict";p();function Xl(e){"@babel/helpers - typeof";return Xl=typeof x=="function"&&typeof x.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Xl(e)}function YR(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function Yo(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?YR(h(n),!0).forEach(function(r){
h9(
e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,h.getOwnPropertyDescriptors(n)):YR(h(n)).
forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(n,r))})}return e}function h9(e,t,
n){
return(t=sO(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function y9(e,t){return k9(e)||w9(e,t)||v9(e,t)||b9()}function b9(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function v9(e,t){
if(e){if(typeof e=="string")return XR(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?XR(e,t):void 0}}function XR(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function w9(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),h(a)!==a))return}finally{if(l)throw o}}return s}}function k9(
e){
if(k.isArray(e))return e}function x9(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function QR(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||
!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(e,sO(r.key),r)}}function T9(e,t,n){
return t&&QR(e.prototype,t),n&&QR(e,n),h.defineProperty(e,"prototype",{writable:!1}),e}function sO(e){
var t=S9(e,"string");return Xl(t)=="symbol"?t:t+""}function S9(e,t){if(Xl(e)!="object"||!e)return e;
var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Xl(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:w)(e)}var Jn=ht(),E9=Jn.chunkBy,
nf=Jn.last,Ty=Jn.isParagraphStart,ky=Jn.isModule,eO=Jn.pushArray,uO=Jn.isParagraphEnd,C9=Jn.isContent,
Yl=Jn.startsWith,Sy=Jn.isTagEnd,Ps=Jn.isTagStart,xy=Jn.getSingleAttribute,tO=Jn.setSingleAttribute,
D9=Yp(),
R9=Jo(),O9=ht(),nO=O9.isWhiteSpace,Vl="loop";function A9(e){for(var t=0;t<e.length;t++){var n=e[t];
if(C9(
n))return!0}return!1}function N9(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.type!=="content")return n}
return null}function lO(e){var t=N9(e.subparsed);return t!=null&&t.tag!=="w:t"}function _9(e){return e.
hasPageBreak&&lO(e)?'<w:p><w:r><w:br w:type="page"/></w:r></w:p>':""}function P9(e){return e.length&&
Ty(e[0])&&uO(nf(e))}function rO(e){return A9(e)?0:e.length}function oO(e){var t=e.parts.length-1;e.parts[
t]===
"</w:p>"?e.parts.splice(t,0,'<w:r><w:br w:type="page"/></w:r>'):e.parts.push(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}function I9(e){e.parts.unshift(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}
function $9(e){for(var t=0;t<e.length;t++){var n=e[t];if(Ps("w:type",n)&&n.value.indexOf(
"continuous")!==
-1)return!0}return!1}function F9(e){for(var t=0;t<e.length;t++){var n=e[t];if(Ps("w:type",n)&&n.value.
indexOf('w:val="nextPage"')!==-1)return!0}return!1}function M9(e,t){for(var n="",r=0;r<t.length;r++){
var o=t[r].value;n+=o}e.unshift("<w:p><w:pPr>".concat(n,"</w:pPr></w:p>"))}function L9(e){for(var t=!1,
n=!1,r=0;r<e.length;r++){var o=e[r];!t&&Yl(o,"<w:sectPr")&&(n=!0),n&&(Yl(o,"<w:type")&&(t=!0),!t&&Yl(
o,"</w:sectPr")&&(e.splice(r,0,'<w:type w:val="continuous"/>'),r++))}return e}function j9(e){for(var t=0,
n=0;n<e.length;n++)!Yl(e[n],"<w:headerReference")&&!Yl(e[n],"<w:footerReference")&&(e[t]=e[n],t++);
return e.
length=t,e}function iO(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag==="w:br"&&n.value.indexOf(
'w:type="page"')!==-1)return!0}return!1}function aO(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag===
"w:drawing")return!0}return!1}function z9(e){for(var t=[],n=null,r=0;r<e.length;r++){var o=e[r];Ps(
"w:sectPr",o)&&(n=[],t.push(n)),n!==null&&n.push(o),Sy("w:sectPr",o)&&(n=null)}return t}function B9(
e){
for(var t=!1,n=0,r=0;r<e.length;r++){var o=e[r];Ps("w:sectPr",o)&&(t=!0),t&&(o.tag==="w:headerReference"||
o.tag==="w:footerReference")&&(n++,t=!1),Sy("w:sectPr",o)&&(t=!1)}return n}function U9(e){for(var t=[
],
n=!1,r=e.length-1;r>=0;r--){var o=e[r];if(Sy("w:sectPr",o)&&(n=!0),Ps("w:sectPr",o)&&(t.unshift(o.value),
n=!1),n&&t.unshift(o.value),Ty(o)){if(t.length>0)return t.join("");break}}return""}var W9=(function(
){
function e(){x9(this,e),this.name="LoopModule",this.inXfrm=!1,this.totalSectPr=0,this.prefix={start:
"#",end:"/",dash:/^-([^\s]+)\s(.+)/,inverted:"^"}}return T9(e,[{key:"optionsTransformer",value:
function(n,r){
return this.docxtemplater=r,n}},{key:"preparse",value:function(n,r){var o=r.contentType;D9.main.indexOf(
o)!==-1&&(this.sects=z9(n))}},{key:"matchers",value:function(){var n=Vl;return[[this.prefix.start,n,
{expandTo:"auto",location:"start",inverted:!1}],[this.prefix.inverted,n,{expandTo:"auto",location:
"start",inverted:!0}],[this.prefix.end,n,{location:"end"}],[this.prefix.dash,n,function(r){var o=y9(
r,
3),i=o[1],a=o[2];return{location:"start",inverted:!1,expandTo:i,value:a}}]]}},{key:"getTraits",value:
function(n,r){
if(n==="expandPair"){for(var o=[],i=0,a=r.length;i<a;i++){var s=r[i];ky(s,Vl)&&s.subparsed==null&&o.
push({part:s,offset:i})}return o}}},{key:"postparse",value:function(n,r){var o=r.basePart;if(o&&this.
docxtemplater.fileType==="docx"&&n.length>0){o.sectPrCount=B9(n),this.totalSectPr+=o.sectPrCount;for(
var i=this.
sects,a=0,s=i.length;a<s;a++){var u=i[a];if(o.lIndex<u[0].lIndex){a+1<i.length&&$9(i[a+1])&&(o.addContinuousType=
!0);break}if(n[0].lIndex<u[0].lIndex&&u[0].lIndex<o.lIndex){F9(i[a])&&(o.addNextPage={index:a});
break}}
o.lastParagrapSectPr=U9(n)}if(!o||o.expandTo!=="auto"||o.module!==Vl||!P9(n))return n;o.paragraphLoop=
!0;var l=0,c=E9(n,function(y){return Ty(y)&&(l++,l===1)?"start":uO(y)&&(l--,l===0)?"end":null}),d=c[
0],
f=nf(c),m=rO(d),g=rO(f);return m>0&&c[1][0].type==="content"&&nO(c[1][0].value)&&(m+=1),g>0&&nf(c[c.
length-2]).type==="content"&&nO(nf(c[c.length-2]).value)&&(g+=1),o.hasPageBreakBeginning=iO(d),o.hasPageBreak=
iO(f),aO(d)&&(m=0),aO(f)&&(g=0),n.slice(m,n.length-g)}},{key:"resolve",value:function(n,r){var o=this;
if(!ky(n,Vl))return null;var i=r.scopeManager,a=i.getValueAsync(n.value,{part:n}),s=[],u;o.resolveSerially&&
(u=Promise.resolve(null));function l(d,f,m){var g=i.createSubScopeManager(d,n.value,f,n,m);o.resolveSerially?
(u=u.then(function(){return r.resolve(Yo(Yo({},r),{},{compiled:n.subparsed,tags:{},scopeManager:g}))}
),
s.push(u)):s.push(r.resolve(Yo(Yo({},r),{},{compiled:n.subparsed,tags:{},scopeManager:g})))}var c=[];
return a.then(function(d){return d!=null||(d=r.nullGetter(n)),d instanceof Promise?d.then(function(f){
return f instanceof k?Promise.all(f):f}):d instanceof k?Promise.all(d):d}).then(function(d){return i.
loopOverValue(d,l,n.inverted),Promise.all(s).then(function(f){for(var m=[],g=0;g<f.length;g++){var y=f[
g],
D=y.resolved,N=y.errors;eO(c,N),m.push(D)}return m}).then(function(f){if(c.length>0)throw c;return f}
)})}},
{key:"render",value:function(n,r){var o=this;if(n.tag==="p:xfrm"&&(o.inXfrm=n.position==="start"),n.
tag==="a:ext"&&o.inXfrm)return o.lastExt=n,n;if(!ky(n,Vl))return null;var i=[],a=[],s=0,u=n.subparsed[
0],
l=0;(u==null?void 0:u.tag)==="a:tr"&&(l=+xy(u.value,"h")),s-=l;var c=0,d=lO(n);function f(D,N,_){s+=
l;for(var P=r.scopeManager.createSubScopeManager(D,n.value,N,n,_),I=0,B=n.subparsed;I<B.length;I++){
var L=B[I];if(Ps("a16:rowId",L)){var j=+xy(L.value,"val")+c;c=1,L.value=tO(L.value,"val",j)}}var M=r.
render(Yo(Yo({},r),{},{compiled:n.subparsed,tags:{},scopeManager:P}));n.hasPageBreak&&N===_-1&&d&&oO(
M);var $=P.scopePathItem.some(function(re){return re!==0});$?(n.sectPrCount===1&&(M.parts=j9(M.parts)),
n.addContinuousType&&(M.parts=L9(M.parts))):n.addNextPage&&M9(M.parts,o.sects[n.addNextPage.index]),
n.addNextPage&&oO(M),n.hasPageBreakBeginning&&d&&I9(M);for(var U=0,W=M.parts;U<W.length;U++){var K=W[
U];
i.push(K)}eO(a,M.errors)}var m=r.scopeManager.getValue(n.value,{part:n});m!=null||(m=r.nullGetter(n));
var g=r.scopeManager.loopOverValue(m,f,n.inverted);if(g===!1)return n.lastParagrapSectPr?n.paragraphLoop?
{value:"<w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr></w:p>")}:{value:
"</w:t></w:r></w:p><w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr><w:r><w:t>")}:{value:_9(n)||"",
errors:a};if(s!==0){var y=+xy(
o.lastExt.value,"cy");o.lastExt.value=tO(o.lastExt.value,"cy",y+s)}return{value:r.joinUncorrupt(i,Yo(
Yo({},r),{},{basePart:n})),errors:a}}}])})();cO.exports=function(){return R9(new W9)}});var yO=Ce((
jDe,hO)=>{"use strict";p();function Ql(e){"@babel/helpers - typeof";return Ql=typeof x=="function"&&
typeof x.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},Ql(e)}function K9(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function pO(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,Z9(r.key),r)}}function G9(e,t,n){return t&&pO(e.prototype,t),n&&pO(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function Z9(e){var t=q9(e,"string");return Ql(t)=="symbol"?t:t+""}
function q9(e,t){
if(Ql(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Ql(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:w)(e)}var H9=Jo(),ec=ht(),J9=ec.isTextStart,V9=ec.isTextEnd,Y9=ec.endsWith,X9=ec.startsWith,
fO=ec.pushArray,mO='<w:t xml:space="preserve">',Q9=mO.length,gO="</w:t>",eK=gO.length;function tK(e){
return J9(e)&&e.tag==="w:t"}function Ey(e,t){var n=e[t].value;return e[t+1].value==="</w:t>"||n.indexOf(
'xml:space="preserve"')!==-1?n:n.substr(0,n.length-1)+' xml:space="preserve">'}function nK(e,t){
return e&&
e.basePart&&t.length>1}var rK=(function(){function e(){K9(this,e),this.name="SpacePreserveModule"}
return G9(
e,[{key:"postparse",value:function(n,r){var o=[],i=!1,a=0,s=0;function u(c,d){return c.type==="placeholder"&&
d.length>1}var l=n.reduce(function(c,d){return tK(d)&&(i=!0,s=o.length),i?(o.push(d),nK(r,o)&&
(a=r.basePart.endLindex,o[0].value=Ey(o,0)),u(d,o)&&(o[s].value=Ey(o,s),a=d.endLindex),V9(d)&&d.lIndex>
a&&(a!==0&&(o[s].value=Ey(o,s)),fO(c,o),o=[],i=!1,a=0,s=0),c):(c.push(d),c)},[]);return fO(l,o),l}},
{key:"postrender",value:function(n){for(var r=0,o=!1,i=0,a=n.length;i<a;i++)if(!(n[i]===""||n[i]instanceof
O)){var s=n[i];o&&X9(s,gO)&&(n[r]=n[r].substr(0,n[r].length-Q9)+"<w:t/>",s=s.substr(eK),n[i]=s),o=Y9(
s,mO),r=i}return n}}])})();hO.exports=function(){return H9(new rK)}});var TO=Ce((BDe,xO)=>{
"use strict";p();function tc(e){"@babel/helpers - typeof";return tc=typeof x=="function"&&typeof x.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},tc(e)}function oK(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function bO(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,aK(r.key),r)}}function iK(e,t,n){return t&&bO(e.prototype,t),n&&bO(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function aK(e){var t=sK(e,"string");return tc(t)=="symbol"?t:t+""}
function sK(e,t){
if(tc(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(tc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:w)(e)}var uK=Vp(),wO=ht(),lK=wO.isContent,vO=wO.getPartWithDelimiters,kO=Hn(),cK=kO.throwRawTagShouldBeOnlyTextInParagraph,
dK=kO.getInvalidRawXMLValueException,pK=Jo(),Cy="rawxml";function fK(e){for(var t=e.part,n=e.left,r=e.
right,o=e.postparsed,i=e.index,a=o.slice(n+1,r),s=0,u=a.length;s<u;s++)if(s!==i-n-1){var l=a[s];lK(l)&&
cK({paragraphParts:a,part:t})}return t}var mK=(function(){function e(){oK(this,e),this.name="RawXmlModule",
this.prefix="@"}return iK(e,[{key:"optionsTransformer",value:function(n,r){return this.fileTypeConfig=
r.fileTypeConfig,n}},{key:"matchers",value:function(){return[[this.prefix,Cy]]}},{key:"postparse",
value:function(n){
var r=this;return uK.expandToOne(n,{moduleName:Cy,getInner:fK,expandTo:this.fileTypeConfig.tagRawXml,
error:{message:"Raw tag not in paragraph",id:"raw_tag_outerxml_invalid",explanation:function(i){
return'The tag "'.concat(vO(i,r.docxtemplater),
'" is not inside a paragraph, putting raw tags inside an inline loop is disallowed.')}}})}},{key:
"render",value:function(n,r){if(n.module!==Cy)return null;var o,
i=[];try{o=r.scopeManager.getValue(n.value,{part:n}),o!=null||(o=r.nullGetter(n))}catch(a){return i.
push(a),{errors:i}}return o=o||"",typeof o=="string"?{value:o}:{errors:[dK({tag:n.value,value:o,
partDelims:vO(
n,this.docxtemplater),part:n,offset:n.offset})]}}}])})();xO.exports=function(){return pK(new mK)}});
var EO=Ce((WDe,SO)=>{"use strict";p();function gK(e,t){for(var n=-1,r=0,o=e.length;r<o;r++)t[r]>=e[r].
length||(n===-1||e[r][t[r]].offset<e[n][t[n]].offset)&&(n=r);return n}SO.exports=function(e){for(var t=0,
n=0,r=e;n<r.length;n++){var o=r[n];t+=o.length}e=e.filter(function(l){return l.length>0});for(var i=new k(
t),a=e.map(function(){return 0}),s=0;s<t;s++){var u=gK(e,a);i[s]=e[u][a[u]],a[u]++}return i}});var AO=Ce(
(GDe,OO)=>{"use strict";p();function nc(e){"@babel/helpers - typeof";return nc=typeof x=="function"&&
typeof x.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},nc(e)}function hK(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function CO(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,bK(r.key),r)}}function yK(e,t,n){return t&&CO(e.prototype,t),n&&CO(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function bK(e){var t=vK(e,"string");return nc(t)=="symbol"?t:t+""}
function vK(e,t){
if(nc(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(nc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:w)(e)}var wK="expandPair",kK=EO(),Oy=ht(),xK=Oy.getLeft,TK=Oy.getRight,Ry=Oy.pushArray,SK=Jo(
),
EK=Vp(),CK=EK.getExpandToDefault,Ay=Hn(),DO=Ay.getUnmatchedLoopException,DK=Ay.getClosingTagNotMatchOpeningTag,
RO=Ay.getUnbalancedLoopException;function RK(e){switch(e.location){case"start":return 1;case"end":
return-1}}
function Dy(e,t){return e!=null&&t!=null&&(e.part.location==="start"&&t.part.location==="end"&&e.part.
value===t.part.value||t.part.value==="")}function OK(e){for(var t=0,n=[];t<e.length;){var r=e[t].part;
if(r.location==="end"){if(t===0)return e.splice(0,1),n.push(DO(r)),{traits:e,errors:n};var o=t,i=t-1,
a=1;if(Dy(e[i],e[o]))return e.splice(o,1),e.splice(i,1),{errors:n,traits:e};for(;a<50;){var s=e[i-a],
u=e[o+a];if(Dy(s,e[o]))return e.splice(o,1),e.splice(i-a,1),{errors:n,traits:e};if(Dy(e[i],u))return e.
splice(o+a,1),e.splice(i,1),{errors:n,traits:e};a++}return n.push(DK({tags:[e[i].part,e[o].part]})),
e.splice(o,1),e.splice(i,1),{traits:e,errors:n}}t++}for(var l=0;l<e.length;l++){var c=e[l].part;n.push(
DO(c))}return{traits:[],errors:n}}function AK(e){var t={},n=[],r=[],o=[];for(Ry(o,e);o.length>0;){
var i=OK(
o);Ry(n,i.errors),o=i.traits}if(n.length>0)return{pairs:r,errors:n};for(var a=0,s=0;s<e.length;s++){
var u=e[s],l=u.part,c=RK(l);if(a+=c,c===1)t[a]=u;else{var d=t[a+1];a===0&&r.push([d,u])}a=a>=0?a:0}
return{
pairs:r,errors:n}}var NK=(function(){function e(){hK(this,e),this.name="ExpandPairTrait"}return yK(e,
[{key:"optionsTransformer",value:function(n,r){return r.options.paragraphLoop&&Ry(r.fileTypeConfig.expandTags,
r.fileTypeConfig.onParagraphLoop),this.expandTags=r.fileTypeConfig.expandTags,n}},{key:"postparse",
value:function(n,r){
var o=this,i=r.getTraits,a=r.postparse,s=r.fileType,u=i(wK,n,r);u=u.map(function(_){return _||[]}),u=
kK(u);var l=AK(u),c=l.pairs,d=l.errors,f=0,m=null,g=c.map(function(_){var P=_[0].part.expandTo;if(P===
"auto"&&s!=="text"){var I=CK(n,_,o.expandTags);I.error&&d.push(I.error),P=I.value}if(!P||s==="text"){
var B=_[0].offset,L=_[1].offset;return B<f&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&d.
push(RO(_,m)),m=_,f=L,[B,L]}var j,M;try{j=xK(n,P,_[0].offset)}catch($){d.push($)}try{M=TK(n,P,_[1].offset)}
catch($){
d.push($)}return j<f&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&d.push(RO(_,m)),f=M,m=_,
[j,M]});if(d.length>0)return{postparsed:n,errors:d};var y=0,D,N=n.reduce(function(_,P,I){var B=y<c.length&&
g[y][0]<=I&&I<=g[y][1],L=c[y],j=g[y];if(!B)return _.push(P),_;if(j[0]===I&&(D=[]),L[0].offset!==I&&L[
1].
offset!==I&&D.push(P),j[1]===I){var M=n[L[0].offset];M.subparsed=a(D,{basePart:M}),M.endLindex=L[1].
part.lIndex,delete M.location,delete M.expandTo,_.push(M),y++;for(var $=g[y];$&&$[0]<I;)y++,$=g[y]}
return _},
[]);return{postparsed:N,errors:d}}}])})();OO.exports=function(){return SK(new NK)}});var $O=Ce((qDe,
IO)=>{"use strict";p();function rc(e){"@babel/helpers - typeof";return rc=typeof x=="function"&&
typeof x.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof x==
"function"&&t.constructor===x&&t!==x.prototype?"symbol":typeof t},rc(e)}function _K(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function NO(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,IK(r.key),r)}}function PK(e,t,n){return t&&NO(e.prototype,t),n&&NO(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function IK(e){var t=$K(e,"string");return rc(t)=="symbol"?t:t+""}
function $K(e,t){
if(rc(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(rc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:w)(e)}var FK=Jo(),PO=Hn(),MK=PO.getScopeCompilationError,LK=PO.getCorruptCharactersException,
Ny=ht(),_O=Ny.utf8ToWord,jK=Ny.hasCorruptCharacters,zK=Ny.removeCorruptCharacters,rf=uy(),BK=rf.settingsContentType,
UK=rf.coreContentType,WK=rf.appContentType,KK=rf.customContentType,GK=[BK,UK,WK,KK],ZK={docx:"w",
pptx:"a"},qK=(function(){function e(){_K(this,e),this.name="Render",this.recordRun=!1,this.recordedRun=[
]}
return PK(e,[{key:"set",value:function(n){n.compiled&&(this.compiled=n.compiled),n.data!=null&&(this.
data=n.data)}},{key:"optionsTransformer",value:function(n,r){return this.docxtemplater=r,this.brTag=
r.fileType==="docx"?"<w:r><w:br/></w:r>":"<a:br/>",this.prefix=ZK[r.fileType],this.runStartTag="".concat(
this.prefix,":r"),this.runPropsStartTag="".concat(this.prefix,":rPr"),n}},{key:"postparse",value:
function(n,r){
for(var o=[],i=0;i<n.length;i++){var a=n[i];if(a.type==="placeholder"){var s=a.value;try{r.cachedParsers[
a.
lIndex]=this.docxtemplater.parser(s,{tag:a})}catch(u){o.push(MK({tag:s,rootError:u,offset:a.offset}))}
}}
return{postparsed:n,errors:o}}},{key:"getRenderedMap",value:function(n){for(var r in this.compiled)n[
r]=
{from:r,data:this.data};return n}},{key:"render",value:function(n,r){var o=r.contentType,i=r.scopeManager,
a=r.linebreaks,s=r.nullGetter,u=r.fileType,l=r.stripInvalidXMLChars;if(GK.indexOf(o)!==-1&&(a=!1),a&&
this.recordRuns(n),!(n.type!=="placeholder"||n.module)){var c;try{c=i.getValue(n.value,{part:n})}
catch(d){
return{errors:[d]}}if(c!=null||(c=s(n)),typeof c=="string"){if(l)c=zK(c);else if(["docx","pptx",
"xlsx"].indexOf(u)!==-1&&jK(c))return{errors:[LK({tag:n.value,value:c,offset:n.offset})]}}return u==="text"?
{value:c}:{value:a&&typeof c=="string"?this.renderLineBreaks(c):_O(c)}}}},{key:"recordRuns",value:
function(n){
n.tag===this.runStartTag?this.recordedRun="":n.tag===this.runPropsStartTag?(n.position==="start"&&(
this.
recordRun=!0,this.recordedRun+=n.value),(n.position==="end"||n.position==="selfclosing")&&(this.recordedRun+=
n.value,this.recordRun=!1)):this.recordRun&&(this.recordedRun+=n.value)}},{key:"renderLineBreaks",
value:function(n){
for(var r=[],o=n.split(`
`),i=0,a=o.length;i<a;i++)r.push(_O(o[i])),i<o.length-1&&r.push("</".concat(this.prefix,":t></").concat(
this.prefix,":r>").concat(this.brTag,"<").concat(this.prefix,":r>").concat(this.recordedRun,"<").concat(
this.prefix,":t").concat(this.docxtemplater.fileType==="docx"?' xml:space="preserve"':"",">"));
return r}}])})();
IO.exports=function(){return FK(new qK)}});var BO=Ce((JDe,zO)=>{"use strict";p();var FO=dO(),HK=yO(),
MO=TO(),LO=AO(),jO=$O();function JK(){return{
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
{contains:"w:p",expand:"w:p",onlyTextInTag:!0}],tagRawXml:"w:p",baseModules:[FO,HK,LO,MO,jO],
tagShouldContain:[
{tag:"w:sdtContent",shouldContain:["w:p","w:r","w:commentRangeStart","w:sdt"],value:"<w:p></w:p>"},{
tag:"w:tc",shouldContain:["w:p"],value:"<w:p></w:p>"},{tag:"w:tr",shouldContain:["w:tc"],drop:!0},{
tag:"w:tbl",shouldContain:["w:tr"],drop:!0}]}}function VK(){return{getTemplatedFiles:function(){
return[]},
textPath:function(t){return t.textTarget},tagsXmlTextArray:["Company","HyperlinkBase","Manager",
"cp:category","cp:keywords","dc:creator","dc:description","dc:subject","dc:title","a:t","m:t",
"vt:lpstr",
"vt:lpwstr"],tagsXmlLexedArray:["p:sp","a:tc","a:tr","a:tbl","a:graphicData","a:p","a:r","a:rPr",
"p:txBody","a:txBody","a:off","a:ext","p:graphicFrame","p:xfrm","a16:rowId","a:endParaRPr"],
droppedTagsInsidePlaceholder:[
"a:p","a:endParaRPr"],expandTags:[{contains:"a:tc",expand:"a:tr"}],onParagraphLoop:[{contains:"a:p",
expand:"a:p",onlyTextInTag:!0}],tagRawXml:"p:sp",baseModules:[FO,LO,MO,jO],tagShouldContain:[{tag:
"a:tbl",shouldContain:["a:tr"],dropParent:"p:graphicFrame"},{tag:"p:txBody",shouldContain:["a:p"],
value:"<a:p></a:p>"},{tag:"a:txBody",shouldContain:["a:p"],value:"<a:p></a:p>"}]}}zO.exports={docx:
JK,pptx:VK}});var aA=Ce((YDe,Fy)=>{"use strict";p();var YK=["modules"];function UO(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){
var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.getOwnPropertyDescriptor(e,o).enumerable}
)),
n.push.apply(n,r)}return n}function jr(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?
arguments[t]:{};t%2?UO(h(n),!0).forEach(function(r){XK(e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(
e,h.getOwnPropertyDescriptors(n)):UO(h(n)).forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(
n,r))})}return e}function XK(e,t,n){return(t=YO(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function WO(e,t){return n6(e)||t6(e,t)||e6(e,t)||QK()}
function QK(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function e6(e,t){
if(e){if(typeof e=="string")return KO(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?KO(e,t):void 0}}function KO(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function t6(e,t){var n=e==null?null:typeof x!="undefined"&&e[x.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),h(a)!==a))return}finally{if(l)throw o}}return s}}function n6(
e){
if(k.isArray(e))return e}function $s(e){"@babel/helpers - typeof";return $s=typeof x=="function"&&
typeof x.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof x=="function"&&t.constructor===
x&&t!==x.prototype?"symbol":typeof t},$s(e)}function r6(e,t){if(e==null)return{};var n,r,o=o6(e,t);
if(h.
getOwnPropertySymbols){var i=h.getOwnPropertySymbols(e);for(r=0;r<i.length;r++)n=i[r],t.indexOf(n)===
-1&&{}.propertyIsEnumerable.call(e,n)&&(o[n]=e[n])}return o}function o6(e,t){if(e==null)return{};var n={
};
for(var r in e)if({}.hasOwnProperty.call(e,r)){if(t.indexOf(r)!==-1)continue;n[r]=e[r]}return n}
function i6(e,t){
if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}function GO(e,t){for(
var n=0;n<
t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),
h.defineProperty(e,YO(r.key),r)}}function a6(e,t,n){return t&&GO(e.prototype,t),n&&GO(e,n),h.defineProperty(
e,"prototype",{writable:!1}),e}function YO(e){var t=s6(e,"string");return $s(t)=="symbol"?t:t+""}
function s6(e,t){
if($s(e)!="object"||!e)return e;var n=e[x.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if($s(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:w)(e)}var Qt=ht(),Et=RD(),u6=Et.object({allowUnopenedTag:Et.boolean().optional(),
allowUnclosedTag:Et.
boolean().optional(),allowUnbalancedLoops:Et.boolean().optional(),changeDelimiterPrefix:Et.string().
optional().nullable()}),l6=Et.object({delimiters:Et.object({start:Et.string().nullable(),end:Et.string(
).
nullable()}).strict().optional(),fileTypeConfig:Et.object({}).optional(),paragraphLoop:Et.boolean().
optional(),parser:Et.function().optional(),errorLogging:Et.union([Et.boolean(),Et.string()]).optional(
),
linebreaks:Et.boolean().optional(),nullGetter:Et.function().optional(),syntax:u6.optional(),
stripInvalidXMLChars:Et.
boolean().optional(),warnFn:Et.function().optional()}).strict(),c6=AD(),XO=c6.getRelsTypes,QO=PD(),
eA=QO.
collectContentTypes,tA=QO.getContentTypes,nA=Jo(),d6=Vp(),p6=JD(),f6=nR(),ZO=dy(),m6=gR(),_y=m6.getTags,
rA=yR(),go=Hn(),oA=go.throwMultiError,g6=go.throwResolveBeforeCompile,h6=go.throwRenderInvalidTemplate,
y6=go.throwRenderTwice,ic=go.XTInternalError,b6=go.XTTemplateError,v6=go.throwFileTypeNotIdentified,
w6=go.throwFileTypeNotHandled,of=go.throwApiVersionError;Qt.getRelsTypes=XO;Qt.traits=d6;Qt.moduleWrapper=
nA;Qt.collectContentTypes=eA;Qt.getContentTypes=tA;var qO=Qt.getDefaults,k6=Qt.str2xml,x6=Qt.xml2str,
$y=Qt.concatArrays,HO=Qt.uniq,T6=Qt.getDuplicates,S6=Qt.stableSort,Py=Qt.pushArray,JO=Qt.utf8ToWord,
E6=Qt.invertMap,C6="[Content_Types].xml",D6="_rels/.rels",zr=[3,48,0];function R6(e){for(var t=[],n=0;
n<
e.length;n++){var r=e[n];t.push(r.name)}var o=T6(t);if(o.length>0)throw new ic(
'Detected duplicate module "'.concat(o[0],'"'))}function O6(e){for(var t=0,n=e.modules;t<n.length;t++)for(
var r=n[t],o=0,
i=r.xmlContentTypes||[];o<i.length;o++)for(var a=i[o],s=e.invertedContentTypes[a]||[],u=0;u<s.length;
u++){
var l=s[u];e.zip.files[l]&&e.options.xmlFileNames.push(l)}}function A6(e){return S6(e,function(t,n){
return(n.priority||0)-(t.priority||0)})}function oc(e){var t=[];for(var n in e)t.push(n);for(var r=[
C6,D6],o=["word/","xl/","ppt/"],i=0;i<t.length;i++)for(var a=t[i],s=0;s<o.length;s++){var u=o[s];a.indexOf(
"".concat(u))===0&&r.push(a)}for(var l=0;l<t.length;l++){var c=t[l];r.indexOf(c)===-1&&r.push(c)}
return r}
function iA(e,t){e.hideDeprecations!==!0&&console.warn(t)}function Is(e,t){if(e.hideDeprecations!==!0)
return iA(e,'Deprecated method ".'.concat(t,
'", view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ').concat(new E(
).stack))}function Iy(e){e.modules=e.modules.filter(function(t){
if(!t.supportedFileTypes)return!0;if(!k.isArray(t.supportedFileTypes))throw new E(
"The supportedFileTypes field of the module must be an array");var n=t.supportedFileTypes.includes(e.fileType);
return n||
t.on("detached"),n})}function VO(e){var t=e.compiled;e.errors=$y(h.keys(t).map(function(n){return t[
n].
allErrors})),e.errors.length!==0&&(e.options.errorLogging&&rA(e.errors,e.options.errorLogging),oA(e.
errors))}function N6(e){return typeof Buffer!="undefined"&&typeof Buffer.isBuffer=="function"&&
Buffer.
isBuffer(e)}var Ui=(function(){function e(t){var n=arguments.length>1&&arguments[1]!==void 0?
arguments[1]:
{},r=n.modules,o=r===void 0?[]:r,i=r6(n,YK);if(i6(this,e),this.targets=[],this.rendered=!1,this.scopeManagers=
{},this.compiled={},this.modules=[p6()],this.xmlDocuments={},arguments.length===0)iA(this,
"Deprecated docxtemplater constructor with no arguments, view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ".concat(
new E().stack)),this.hideDeprecations=!0,this.setOptions(i);else{
if(this.hideDeprecations=!0,this.setOptions(i),N6(t))throw new E(
"You passed a Buffer to the Docxtemplater constructor. The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!t||!t.files||typeof t.file!="function")throw new E(
"The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!k.isArray(o))throw new E(
"The modules argument of docxtemplater's constructor must be an array");for(var a=0;a<o.length;a++){
var s=o[a];this.attachModule(s)}this.loadZip(t),this.compile(),this.v4Constructor=!0}this.hideDeprecations=
!1}return a6(e,[{key:"verifyApiVersion",value:function(n){n=n.split(".");for(var r=0;r<n.length;r++)
n[r]=parseInt(n[r],10);return n.length!==3&&of("neededVersion is not a valid version",{neededVersion:
n,
explanation:"the neededVersion must be an array of length 3"}),n[0]!==zr[0]&&of(
"The major api version do not match, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,
currentModuleApiVersion:zr,explanation:"moduleAPIVersionMismatch : needed=".concat(n.join("."),
", current=").concat(zr.join("."))}),n[1]>zr[1]&&of(
"The minor api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,currentModuleApiVersion:zr,
explanation:"moduleAPIVersionMismatch : needed=".concat(n.join("."),", current=").concat(zr.join("."))}
),
n[1]===zr[1]&&n[2]>zr[2]&&of(
"The patch api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,currentModuleApiVersion:zr,explanation:"moduleAPIVersionMismatch : needed=".concat(
n.join("."),", current=").concat(zr.join("."))}),!0}},{key:"setModules",value:function(n){for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.set(n)}}},{key:"sendEvent",value:function(n){for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.on(n)}}},{key:"attachModule",value:function(n){if(this.v4Constructor)throw new ic(
"attachModule() should not be called manually when using the v4 constructor");Is(this,"attachModule");
var r=$s(n);if(r==="function")throw new ic(

"Cannot attach a class/function as a module. Most probably you forgot to instantiate the module by using `new` on the module.");
if(!n||r!=="object")throw new ic("Cannot attachModule with a falsy value");
if(n.requiredAPIVersion&&this.verifyApiVersion(n.requiredAPIVersion),n.attached===!0)if(typeof n.clone==
"function")n=n.clone();else throw new E('Cannot attach a module that was already attached : "'.concat(
n.name,
'". The most likely cause is that you are instantiating the module at the root level, and using it for multiple instances of Docxtemplater'));
n.attached=!0;var o=nA(n);return this.modules.push(
o),o.on("attached"),this.fileType&&Iy(this),this}},{key:"findModule",value:function(n){for(var r=0,o=this.
modules;r<o.length;r++){var i=o[r];if(i.name===n)return i}}},{key:"setOptions",value:function(n){var r,
o;if(this.v4Constructor)throw new E(
"setOptions() should not be called manually when using the v4 constructor");if(!n)throw new E(
"setOptions should be called with an object as first parameter");var i=l6.
validate(n);if(i.success===!1)throw new E(i.error);Is(this,"setOptions"),this.options={};var a=qO();
for(var s in a){var u=a[s];this.options[s]=n[s]!=null?n[s]:this[s]||u,this[s]=this.options[s]}return(
r=
this.delimiters).start&&(r.start=JO(this.delimiters.start)),(o=this.delimiters).end&&(o.end=JO(this.
delimiters.end)),this}},{key:"loadZip",value:function(n){if(this.v4Constructor)throw new E(
"loadZip() should not be called manually when using the v4 constructor");if(Is(this,"loadZip"),n.loadAsync)throw new ic(
"Docxtemplater doesn't handle JSZip version >=3, please use pizzip");n.xtRendered&&this.options.warnFn(
[new E(
"This zip file appears to be the outcome of a previous docxtemplater generation. This typically indicates that docxtemplater was integrated by reusing the same zip file. It is recommended to create a new Pizzip instance for each docxtemplater generation.")]),
this.zip=n,this.updateFileTypeConfig(),
this.modules=$y([this.fileTypeConfig.baseModules.map(function(a){return a()}),this.modules]);for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.zip=this.zip,i.docxtemplater=this,i.fileTypeConfig=this.
fileTypeConfig,i.fileType=this.fileType,i.xtOptions=this.options,i.modules=this.modules}return Iy(
this),
this}},{key:"precompileFile",value:function(n){var r=this.createTemplateClass(n);r.preparse(),this.compiled[
n]=
r}},{key:"compileFile",value:function(n){this.compiled[n].parse()}},{key:"getScopeManager",value:
function(n,r,o){
var i;return(i=this.scopeManagers)[n]||(i[n]=f6({tags:o,parser:this.parser,cachedParsers:r.cachedParsers}
)),
this.scopeManagers[n]}},{key:"resolveData",value:function(n){var r=this;Is(this,"resolveData");var o=[
];
return h.keys(this.compiled).length||g6(),Promise.resolve(n).then(function(i){r.data=i,r.setModules(
{data:r.data,Lexer:ZO}),r.mapper=r.modules.reduce(function(c,d){return d.getRenderedMap(c)},{});for(
var a=[],
s=function(){var d=l[u],f=r.mapper[d],m=f.from,g=f.data;a.push(Promise.resolve(g).then(function(y){
var D=r.
compiled[m];return D.filePath=d,D.scopeManager=r.getScopeManager(d,D,y),D.resolveTags(y).then(
function(N){
return D.scopeManager.finishedResolving=!0,N},function(N){Py(o,N)})}))},u=0,l=h.keys(r.mapper);u<l.length;
u++)
s();return Promise.all(a).then(function(c){return o.length!==0&&(r.options.errorLogging&&rA(o,r.options.
errorLogging),oA(o)),$y(c)})})}},{key:"compile",value:function(){if(Is(this,"compile"),this.updateFileTypeConfig(
),
R6(this.modules),this.modules=A6(this.modules),h.keys(this.compiled).length)return this;for(var n=this.
options,r=0,o=this.modules;r<o.length;r++){var i=o[r];n=i.optionsTransformer(n,this)}this.options=n,
this.options.xmlFileNames=HO(this.options.xmlFileNames);for(var a=0,s=this.options.xmlFileNames;a<s.
length;a++){var u=s[a],l=this.zip.files[u].asText();this.xmlDocuments[u]=k6(l)}this.setModules({zip:
this.
zip,xmlDocuments:this.xmlDocuments});for(var c=0,d=this.modules;c<d.length;c++){var f=d[c];f.xmlDocuments=
this.xmlDocuments}this.getTemplatedFiles(),this.sendEvent("before-preparse");for(var m=0,g=this.templatedFiles;
m<
g.length;m++){var y=g[m];this.zip.files[y]!=null&&this.precompileFile(y)}this.sendEvent(
"after-preparse");for(var D=0,N=this.templatedFiles;D<N.length;D++){var _=N[D];this.zip.files[_]!=null&&
this.compiled[_].
parse({noPostParse:!0})}this.sendEvent("after-parse");for(var P=0,I=this.templatedFiles;P<I.length;P++){
var B=I[P];this.zip.files[B]!=null&&this.compiled[B].postparse()}return this.sendEvent(
"after-postparse"),this.setModules({compiled:this.compiled}),VO(this),this}},{key:
"updateFileTypeConfig",value:function(){
this.relsTypes=XO(this.zip);var n=tA(this.zip),r=n.overrides,o=n.defaults,i=n.contentTypes,a=n.contentTypeXml;
a&&(this.filesContentTypes=eA(r,o,this.zip),this.invertedContentTypes=E6(this.filesContentTypes),
this.
setModules({contentTypes:this.contentTypes,invertedContentTypes:this.invertedContentTypes}));var s;
this.
zip.files.mimetype&&(s="odt");for(var u=0,l=this.modules;u<l.length;u++){var c=l[u];s=c.getFileType(
{zip:this.zip,contentTypes:i,contentTypeXml:a,overrides:r,defaults:o,doc:this})||s}if(this.fileType=
s,s==="odt"&&w6(s),s||v6(this.zip),O6(this),Iy(this),this.fileTypeConfig=this.options.fileTypeConfig||
this.fileTypeConfig,!this.fileTypeConfig)if(e.FileTypeConfig[this.fileType])this.fileTypeConfig=e.FileTypeConfig[
this.
fileType]();else{var d='Filetype "'.concat(this.fileType,'" is not supported'),f="filetype_not_supported";
this.fileType==="xlsx"&&(d='Filetype "'.concat(this.fileType,
'" is supported only with the paid XlsxModule'),f="xlsx_filetype_needs_xlsx_module");var m=new b6(d);
throw m.properties={id:f,explanation:d},
m}return this}},{key:"renderAsync",value:function(n){var r=this;this.hideDeprecations=!0;var o=this.
resolveData(n);return this.hideDeprecations=!1,this.zip.xtRendered=!0,o.then(function(){return r.render(
)})}},
{key:"render",value:function(n){this.zip.xtRendered=!0,this.rendered&&y6(),this.rendered=!0,h.keys(
this.
compiled).length===0&&this.compile(),this.errors.length>0&&h6(),arguments.length>0&&(this.data=n),
this.
setModules({data:this.data,Lexer:ZO}),this.mapper||(this.mapper=this.modules.reduce(function(L,j){
return j.
getRenderedMap(L)},{}));var r=[];for(var o in this.mapper){var i=this.mapper[o],a=i.from,s=i.data,u=this.
compiled[a];u.scopeManager=this.getScopeManager(o,u,s),u.render(o),r.push([o,u.content,u]),delete u.
content}for(var l=0;l<r.length;l++)for(var c=r[l],d=WO(c,3),f=d[1],m=d[2],g=0,y=this.modules;g<y.length;
g++){
var D=y[g];if(D.preZip){var N=D.preZip(f,m);typeof N=="string"&&(c[1]=N)}}for(var _=0;_<r.length;_++){
var P=WO(r[_],2),I=P[0],B=P[1];this.zip.file(I,B,{createFolders:!0})}return VO(this),this.sendEvent(
"syncing-zip"),this.syncZip(),this.sendEvent("synced-zip"),this}},{key:"syncZip",value:function(){
for(var n in this.
xmlDocuments){this.zip.remove(n);var r=x6(this.xmlDocuments[n]);this.zip.file(n,r,{createFolders:!0}
)}}},
{key:"setData",value:function(n){return Is(this,"setData"),this.data=n,this}},{key:"getZip",value:
function(){
return this.zip}},{key:"createTemplateClass",value:function(n){var r=this.zip.files[n].asText();
return this.
createTemplateClassFromContent(r,n)}},{key:"createTemplateClassFromContent",value:function(n,r){for(
var o={
filePath:r,contentType:this.filesContentTypes[r],relsType:this.relsTypes[r]},i=qO(),a=Py(h.keys(i),[
"filesContentTypes","fileTypeConfig","fileType","modules"]),s=0;s<a.length;s++){var u=a[s];o[u]=this[
u]}
return new e.XmlTemplater(n,o)}},{key:"getFullText",value:function(n){return this.createTemplateClass(
n||this.fileTypeConfig.textPath(this)).getFullText()}},{key:"getTemplatedFiles",value:function(){
this.
templatedFiles=this.fileTypeConfig.getTemplatedFiles(this.zip),Py(this.templatedFiles,this.targets);
var n=this.fileTypeConfig.templatedNs||[];if(n.length>0){for(var r in this.filesContentTypes)if(
/^customXml\/item\d+\.xml$/.
test(r))for(var o=0;o<n.length;o++){var i=n[o],a=this.zip.file(r).asText();a.indexOf('xmlns="'.concat(
i,'"'))!==-1&&this.templatedFiles.push(r)}}return this.templatedFiles=HO(this.templatedFiles),this.templatedFiles}
},
{key:"getTags",value:function(){var n={headers:[],footers:[]};for(var r in this.compiled){var o=this.
filesContentTypes[r];o==="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"&&
(n.document={target:r,tags:_y(this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"&&
n.headers.push({target:r,tags:_y(this.compiled[r].
postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"&&n.footers.
push({target:r,tags:_y(this.compiled[r].postparsed)})}return n}},{key:"toBuffer",value:function(n){
return this.
zip.generate(jr(jr({compression:"DEFLATE",fileOrder:oc},n),{},{type:"nodebuffer"}))}},{key:"toBlob",
value:function(n){return this.zip.generate(jr(jr({compression:"DEFLATE",fileOrder:oc},n),{},{type:
"blob"}))}},{key:"toBase64",value:function(n){return this.zip.generate(jr(jr({compression:"DEFLATE",
fileOrder:oc},
n),{},{type:"base64"}))}},{key:"toUint8Array",value:function(n){return this.zip.generate(jr(jr({
compression:"DEFLATE",fileOrder:oc},n),{},{type:"uint8array"}))}},{key:"toArrayBuffer",value:
function(n){return this.
zip.generate(jr(jr({compression:"DEFLATE",fileOrder:oc},n),{},{type:"arraybuffer"}))}}])})();Ui.DocUtils=
Qt;Ui.Errors=Hn();Ui.XmlTemplater=VR();Ui.FileTypeConfig=BO();Ui.XmlMatcher=my();Fy.exports=Ui;Fy.exports.
default=Ui});var sA={};Jf(sA,{Docxtemplater:()=>uA.default});var uA,lA=Ec(()=>{"use strict";p();uA=a_(
aA(),1)});var U7={};Jf(U7,{acceptRowOrder:()=>w7,answerFix:()=>z7,applyFixes:()=>M7,changeSettings:(
)=>x7,checkSheets:()=>QH,
chooseLanguage:()=>T7,closeAndCompute:()=>o7,closeStage:()=>C7,collectJudgeFiles:()=>I7,
computeRanking:()=>c7,
computeTop:()=>e7,createWorkbook:()=>y7,decide:()=>a7,decideResult:()=>N7,explainRules:()=>R7,
exportDocuments:()=>p7,
getState:()=>u7,makeAwardDocuments:()=>r7,makeDocuments:()=>d7,makeJudgeFiles:()=>P7,makeJudgeTabs:(
)=>v7,
markFindings:()=>B7,onInstall:()=>YH,onOpen:()=>VH,openRanking:()=>n7,openSidebar:()=>XH,
openTemplate:()=>m7,
prepareJudgeTabs:()=>t7,prepareObjections:()=>A7,preparePlenary:()=>O7,preparePlenaryTab:()=>i7,
previewFixes:()=>F7,
readDetails:()=>k7,readJudgeFiles:()=>_7,readOwnFixes:()=>j7,readTemplate:()=>f7,reopenStage:()=>D7,
restoreTemplate:()=>h7,showCell:()=>E7,showRanking:()=>S7,takeList:()=>b7,undoFixes:()=>L7,
uploadTemplate:()=>g7,
validateWorkbook:()=>l7,verify:()=>s7,verifyResult:()=>$7});p();p();p();p();function Xf(e){let t=h.values(
e).filter(r=>typeof r=="number");return h.entries(e).filter(([r,o])=>t.
indexOf(+r)===-1).map(([r,o])=>o)}function wb(e,t){return typeof t=="bigint"?t.toString():t}var Yf=class{
constructor(t){this._getter=t,
this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),
this._value}};function kb(e){return new Yf(e)}function xb(e){return e==null}function Dc(e){let t=e.startsWith(
"^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function Rc(e,t,n){h.defineProperty(
e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function Tb(e){
let t=h.getOwnPropertyDescriptor(e,"shape");return t!=null&&t.get?t.get.raw:t==null?void 0:t.value}
function Qf(e){
var t;return(t=Tb(e._zod.def))!=null?t:e._zod.def.shape}function Sb(e,t,n){h.defineProperty(e,t,{get(
){
let r=n();return Rc(this,t,r),r},enumerable:!0,configurable:!0})}function Eb(e,t,n){t in e?Rc(e,t,n):
e[t]=n}function s_(e,t,n,r){let o=Qf(t);for(let i of n){let a=h.getOwnPropertyDescriptor(o,i);a.enumerable&&
(a.get?Sb(e,i,()=>{let s=t._zod.def.shape[i];return r?r(s,i):s}):Eb(e,i,r?r(a.value,i):a.value))}}
function u_(e,t){
for(let n of Reflect.ownKeys(t)){let r=h.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?Sb(e,n,(
)=>t[n]):
Eb(e,n,r.value))}}function Cb(...e){let t={};for(let n of e){let r=h.getOwnPropertyDescriptors(n);h.
assign(t,r)}return h.defineProperties({},t)}var em="captureStackTrace"in E?E.captureStackTrace:(...e)=>{
};function Cc(e){return typeof e=="object"&&e!==null&&!k.isArray(e)}function Oc(e){if(Cc(e)===!1)return!1;
let t=e.constructor;if(t===void 0||typeof t!="function")return!0;
let n=t.prototype;return!(Cc(n)===!1||h.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}
function tm(e){
return Oc(e)?{...e}:k.isArray(e)?[...e]:e instanceof v?new v(e):e instanceof S?new S(e):e}var Db=new S(
["string","number","symbol"]);function ou(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function iu(
e,t,n){let r=new e._zod.constr(
t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function Ot(e){let t=e;if(!t)
return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?
void 0:t.error)!==void 0)throw new E("Cannot specify both `message` and `error` params");t.error=t.message}
return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function Rb(e){return h.keys(
e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var Ob={
safeint:[w.MIN_SAFE_INTEGER,w.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],
float32:[-34028234663852886e22,34028234663852886e22],float64:[-w.MAX_VALUE,w.MAX_VALUE]};function Ab(
e,t){if(!Oc(t))throw new E("Invalid input to extend: expected a plain object");let n=e._zod.
def.checks;if(n&&n.length>0){let o=Qf(e);for(let i of Reflect.ownKeys(t))if(h.getOwnPropertyDescriptor(
o,i)!==void 0)throw new E(
"Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}
return iu(e,Cb(e._zod.def,{shape:l_(e,t)}))}function l_(e,t){let n={};return s_(
n,e,Reflect.ownKeys(Qf(e))),u_(n,t),n}function Vn(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;
r<e.issues.length;r++)if(((n=e.issues[r])==
null?void 0:n.continue)!==!0)return!0;return!1}function Nb(e,t=0){var n;if(e.aborted===!0)return!0;
for(let r=t;r<
e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}function pr(
e,t){
return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function ru(
e){
return typeof e=="string"?e:e==null?void 0:e.message}function nm(e){var n,r;let t=[];for(let o of e!=
null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let a=(r=(n=i.maximum)!=
null?n:i.length)!=null?r:i.size;a>=0&&t.push([a,o])}return t}function Ac(e,t,n){var o;var r;for(let i=t;
i<
e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function Zr(e,t,n){var u,l,c,d,f,m,g,y,D,N,_,P,
I,B,L,j,M;var r;let o=(l=(u=e.inst)==null?void 0:u._zod)==null?void 0:l.traits;o!=null&&o.has(
"$ZodType")&&(o.has("$ZodCheck")?(c=(r=e).schema)!=null||(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==
e.inst?(f=(d=e.schema)==null?void 0:d._zod.def)==null?void 0:f.error:void 0,a=e.message?e.message:(j=
(L=(I=(_=(D=ru((y=(g=(m=e.inst)==null?void 0:m._zod.def)==null?void 0:g.error)==null?void 0:y.call(g,
e)))!=null?D:ru(i==null?void 0:i(e)))!=null?_:ru((N=t==null?void 0:t.error)==null?void 0:N.call(t,e)))!=
null?I:ru((P=n.customError)==null?void 0:P.call(n,e)))!=null?L:ru((B=n.localeError)==null?void 0:B.call(
n,e)))!=null?j:"Invalid input",s={};for(let $ of h.keys(e))$==="inst"||$==="schema"||$==="continue"||
$==="input"||$==="__proto__"||(s[$]=e[$]);return(M=s.path)!=null||(s.path=[]),s.message=a,t!=null&&t.
reportInput&&(s.input=e.input),s}var c_=/[\uD800-\uDBFF]/;function _b(e){let t=e.length;if(!c_.test(
e))return t;let n=t;for(let r=0;r<
t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}
function Pb(e){
return k.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function Ib(e,t){for(let n in t){
let r=h.getOwnPropertyDescriptor(t,n);r.get?h.defineProperty(e,n,{...r,
enumerable:!1}):d_(e,n,r.value)}}function oi(e,t,n,r=!0){return h.defineProperty(e,t,{configurable:!0,
writable:!0,enumerable:r,value:n}),n}function rm(e,t,n){return oi(e,t,n,!1)}function d_(e,t,n){h.defineProperty(
e,t,{configurable:!0,get(){return this==null?n:oi(this,t,n.bind(
this))},set(r){oi(this,t,r)}})}function p_(e,t){let n=h.getPrototypeOf(e);return t in n?void 0:n}var Vf,
wo=!1,f_={configurable:!0,get(){wo=!0}};function Zt(e,t,n){let r=h.getPrototypeOf(e._zod);if(t in r&&
Vf!==e._zod){Vf=void 0;return}Vf=e._zod,h.defineProperty(r,t,{configurable:!0,get(){h.defineProperty(
this,t,f_);let o=wo;wo=!1;try{let i=n(this);return wo?delete this[t]:h.defineProperty(this,t,{
configurable:!0,
writable:!0,value:i}),wo=wo||o,i}catch(i){throw delete this[t],wo=wo||o,i}},set(o){h.defineProperty(
this,t,{configurable:!0,writable:!0,value:o})}})}function $b(e,t,n,r){let o=p_(e,t);o&&h.defineProperty(
o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return h.defineProperty(
this,t,i),i.value=n(this),h.defineProperty(this,t,i),i.value},set(i){h.defineProperty(this,t,{
configurable:!0,
writable:!0,enumerable:r,value:i})}})}var Fb;var om={value:void 0,enumerable:!1},Mb="captureStackTrace"in E?
E:null;function m_(e){let t=Mb;if(t){
let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return Mb=null,new e}
try{
return new e}finally{t.stackTraceLimit=n}}}return new e}function ye(e,t,n,r){var f;let o={};function i(
m){
this.def=m,this.constr=d,this.traits=new S}i.prototype=o;let a=n,s=a&&new WeakSet;function u(m,g){if(
m.
_zod){if(m._zod.traits.has(e))return}else{om.value=new i(g);try{h.defineProperty(m,"_zod",om)}
finally{
om.value=void 0}}if(m._zod.traits.add(e),t(m,g),s){let D=h.getPrototypeOf(m),N=m._zod.constr.prototype,
_=D;for(;_&&_!==N;)_=h.getPrototypeOf(_);let P=_!=null?_:D;s.has(P)||(s.add(P),Ib(P,a))}let y=d.prototype;
for(let D in y)h.prototype.hasOwnProperty.call(y,D)&&(D in m||(m[D]=y[D].bind(m)))}let l=(f=r==null?
void 0:r.Parent)!=null?f:h;class c extends l{}h.defineProperty(c,"name",{value:e});function d(m){var N;
let g=r!=null&&r.Parent?m_(c):this;u(g,m);let y=g._zod.deferred;if(y){for(let _ of y)_();g._zod.deferred=
void 0}let D=(N=globalThis.__zod_globalConfig)==null?void 0:N.postProcessor;return D&&D(g),g}return h.
defineProperty(d,"init",{value:u}),h.defineProperty(d,x.hasInstance,{value:m=>{var g,y;return r!=null&&
r.Parent&&m instanceof r.Parent?!0:(y=(g=m==null?void 0:m._zod)==null?void 0:g.traits)==null?void 0:
y.has(e)}}),h.defineProperty(d,"name",{value:e}),d}var qr=class extends E{constructor(){super(
"Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var Lb;(Lb=(Fb=globalThis).__zod_globalConfig)!=null||
(Fb.__zod_globalConfig={});var ai=globalThis.__zod_globalConfig;
function Hr(e){return e&&h.assign(ai,e),ai}p();p();function g_(){var t;let e=this._zod;return(t=e.message)!=null||
(e.message=C.stringify(e.def,wb,2)),e.
message}function h_(e){this._zod.message=e}var y_={get:g_,set:h_,enumerable:!0,configurable:!0},am={
value:void 0,enumerable:!1},jb=new WeakSet([h.prototype,E.prototype]),zb=(e,t)=>{e.name="$ZodError",
am.value=t,h.defineProperty(e,"issues",am),am.value=void 0,h.defineProperty(e,"message",y_);let n=h.
getPrototypeOf(e);jb.has(n)||(jb.add(n),h.defineProperty(n,"toString",{configurable:!0,enumerable:!1,
get(){let r=()=>this.message;return h.defineProperty(this,"toString",{value:r,configurable:!0,
writable:!0}),
r},set(r){h.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},J7=ye(
"$ZodError",zb),au=ye("$ZodError",zb,void 0,{Parent:E});var v_=e=>{let t=(n,r,o,i)=>{var u,l;let a=o?
{...o,async:!1}:{async:!1},s=n._zod.run({value:r,issues:[]},
a);if(s instanceof Promise)throw new qr;if(s.issues.length){let c=new((u=i==null?void 0:i.Err)!=null?
u:e)(s.issues.map(d=>Zr(d,a,Hr())));throw em(c,(l=i==null?void 0:i.callee)!=null?l:t),c}return s.value}
;
return t},sm=v_(au),w_=e=>{let t=async(n,r,o,i)=>{var u,l;let a=o?{...o,async:!0}:{async:!0},s=n._zod.
run({value:r,issues:[]},a);if(s instanceof Promise&&(s=await s),s.issues.length){let c=new((u=i==null?
void 0:i.Err)!=null?u:e)(s.issues.map(d=>Zr(d,a,Hr())));throw em(c,(l=i==null?void 0:i.callee)!=null?
l:t),c}return s.value};return t},um=w_(au),k_=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.
run({value:n,issues:[]},o);if(i instanceof Promise)throw new qr;return i.issues.length?Bb(e,i.issues,
o):{success:!0,data:i.value}},rt=k_(au);function Bb(e,t,n){let r;return{success:!1,get error(){
return r||
(r=new e(t.map(o=>Zr(o,n,Hr()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var x_=e=>async(
t,n,r)=>{
let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&
(i=await i),i.issues.length?Bb(e,i.issues,o):{success:!0,data:i.value}},lm=x_(au);p();p();p();var Ub=/^[\s\S]{0,}$/;
var cm=/^-?\d+(?:\.\d+)?$/,Wb=/^(?:true|false)$/i;var ko=ye("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||
(e._zod={}),e._zod.def=t,(o=(n=e._zod).
onattach)!=null||(n.onattach=[])});var T_=e=>{let t=e.value;return!xb(t)&&t.length!==void 0},Nc={
number:"number",bigint:"bigint",object:"date"},Gb=ye("$ZodCheckLessThan",(e,t)=>{ko.init(e,t);let n=Nc[
typeof t.value];e._zod.check=r=>{var o;
(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:(o=Nc[typeof r.value])!=null?o:
n,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:
t.
inclusive,inst:e,continue:!t.abort})}}),Zb=ye("$ZodCheckGreaterThan",(e,t)=>{ko.init(e,t);let n=Nc[
typeof t.
value];e._zod.check=r=>{var o;(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:
(o=
Nc[typeof r.value])!=null?o:n,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.
value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}});var qb=ye(
"$ZodCheckNumberFormat",(e,t)=>{var a;ko.init(e,t),t.format=t.format||"float64";let n=(a=t.
format)==null?void 0:a.includes("int"),r=n?"int":"number",[o,i]=Ob[t.format];e._zod.check=s=>{let u=s.
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
abort})}});var Hb=ye("$ZodCheckMaxLength",(e,t)=>{var r;var n;ko.init(e,t),(r=(n=e._zod.def).when)!=null||
(n.when=
T_),e._zod.check=o=>{let i=o.value,a=i.length;if((typeof i=="string"&&a>t.maximum?_b(i):a)<=t.maximum)
return;let u=Pb(i);o.issues.push({origin:u,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,
inst:e,
continue:!t.abort})}});var Jb=ye("$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;ko.init(e,t),t.pattern?
(o=(n=e._zod).check)!=
null||(n.check=a=>{t.pattern.lastIndex=0,!t.pattern.test(a.value)&&a.issues.push({origin:"string",
code:"invalid_format",format:t.format,input:a.value,...t.pattern?{pattern:t.pattern.toString()}:{},
inst:e,
continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),Vb=ye("$ZodCheckRegex",(e,t)=>{
Jb.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:
"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,
continue:!t.
abort})}});p();var Xb={major:4,minor:6,patch:7};var _t=ye("$ZodType",(e,t)=>{var i,a;var n;e!=null||
(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e.
_zod.version=Xb;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&
r.length?[...r]:[];for(let s of o)for(let u of s._zod.onattach)u(e);if(o.length===0)(i=(n=e._zod).deferred)!=
null||(n.deferred=[]),(a=e._zod.deferred)==null||a.push(()=>{e._zod.run=e._zod.parse});else{let s=(l,
c,d)=>{
if(l.memo)return l;let f=Vn(l),m;for(let g of c){if(g._zod.def.when){if(Nb(l)||!g._zod.def.when(l))continue}
else if(f)
continue;let y=l.issues.length,D=g._zod.check(l);if(D instanceof Promise&&(d==null?void 0:d.async)===
!1)throw new qr;if(m||D instanceof Promise)m=(m!=null?m:Promise.resolve()).then(async()=>{await D,l.
issues.length!==y&&(Ac(l.issues,y,e),f||(f=Vn(l,y)))});else{if(l.issues.length===y)continue;Ac(l.issues,
y,e),f||(f=Vn(l,y))}}return m?m.then(()=>l):l},u=(l,c,d)=>{if(Vn(l))return l.aborted=!0,l;let f=s(c,
o,d);if(f instanceof Promise){if(d.async===!1)throw new qr;return f.then(m=>e._zod.parse(m,d))}
return e.
_zod.parse(f,d)};e._zod.run=(l,c)=>{if(c.skipChecks)return e._zod.parse(l,c);if(c.direction==="backward"){
let f=e._zod.parse({value:l.value,issues:[]},{...c,skipChecks:!0});return f instanceof Promise?
f.then(m=>u(m,l,c)):u(f,l,c)}let d=e._zod.parse(l,c);if(d instanceof Promise){if(c.async===!1)throw new qr;
return d.then(f=>s(f,o,c))}return s(d,o,c)}}},{get"~standard"(){return rm(this,"~standard",C_(this))}
,
set"~standard"(e){oi(this,"~standard",e)}}),av=(e,t)=>e.issues.length?{issues:e.issues.map(n=>Zr(n,t,
Hr()))}:{value:e.value};async function E_(e,t){let n={async:!0};return av(await e._zod.run({value:t,
issues:[]},n),n)}function C_(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,
issues:[]},
n);if(!(r instanceof Promise))return av(r,n)}catch{}return E_(e,t)},vendor:"zod",version:1}}var sv=ye(
"$ZodString",(e,t)=>{var n;_t.init(e,t),e._zod.pattern=(n=t.pattern)!=null?n:Ub,e._zod.parse=(r,o)=>{
if(t.coerce)try{r.value=T(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:
"string",code:"invalid_type",input:r.value,inst:e}),r}});var dm=ye("$ZodNumber",(e,t)=>{_t.init(e,t),
e._zod.pattern=cm,e._zod.parse=(n,r)=>{if(t.coerce)try{n.
value=w(n.value)}catch{}let o=n.value;if(typeof o=="number"&&!w.isNaN(o)&&w.isFinite(o))return n;let i=typeof o==
"number"?w.isNaN(o)?"NaN":w.isFinite(o)?void 0:T(o):void 0;return n.issues.push({expected:"number",
code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),n}}),uv=ye("$ZodNumberFormat",(e,t)=>{qb.init(
e,
t),dm.init(e,t)}),lv=ye("$ZodBoolean",(e,t)=>{_t.init(e,t),e._zod.pattern=Wb,e._zod.parse=(n,r)=>{if(
t.
coerce)try{n.value=!!n.value}catch{}let o=n.value;return typeof o=="boolean"||n.issues.push({
expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});var cv=ye("$ZodUnknown",(e,t)=>{_t.init(
e,t),e._zod.parse=n=>n});function D_(e,t){let n=nm(e._zod.def.checks);if(!n.length)return;let r=b.min(
...n.map(i=>i[0])),o=e.
_zod.parse;e._zod.parse=(i,a)=>{let s=t(i.value);if(s>r&&!(a!=null&&a.skipChecks)&&(a==null?void 0:a.
direction)!=="backward"){for(let[u,l]of nm(e._zod.def.checks))if(s>u&&l._zod.def.when(i)){let c=i.issues.
length;return l._zod.check(i),i.issues[c].continue=!1,Ac(i.issues,c,e),i}}return o(i,a)}}var R_=e=>k.
isArray(e)?e.length:-1;function Qb(e,t,n){e.issues.length&&t.issues.push(...pr(n,e.issues)),t.value[
n]=e.value}var dv=ye("$ZodArray",(e,t)=>{_t.init(e,t);let n=ai.memoizer;n==null||n.attach(e),e._zod.parse=(
r,o)=>{let i=r.value;
if(!k.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),r;r.value=
n?n.alloc(e,r,k(i.length),o):k(i.length);let a=[],s=o==null?void 0:o.abortEarly;for(let u=0;u<i.length;
u++){
let l=i[u],c=t.element._zod.run({value:l,issues:[]},o);if(c instanceof Promise)a.push(c.then(d=>Qb(d,
r,u)));else if(Qb(c,r,u),s&&c.issues.length!==0&&Vn(c))break}return a.length?Promise.all(a).then(()=>r):
r},D_(e,R_)});function _c(e,t,n,r,o,i){let a=n in r,s=i==="optional";if(!(!a&&s&&o==="optional")){if(
e.
issues.length){if(o!==void 0&&s&&!a)return;t.issues.push(...pr(n,e.issues))}if(!a&&o===void 0){e.issues.
length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===
void 0?(a||o==="defaulted"&&!s)&&(t.value[n]=void 0):t.value[n]=e.value}}var O_=[];function A_(e){
var a,
s,u,l;let t=h.keys(e.shape),n=h.getOwnPropertySymbols(e.shape),r=n.length?n:O_,o=r.length?[...t,...r]:
t;for(let c of o)if(!((l=(u=(s=(a=e.shape)==null?void 0:a[c])==null?void 0:s._zod)==null?void 0:u.traits)!=
null&&l.has("$ZodType")))throw new E(`Invalid element at key "${T(c)}": expected a Zod schema`);let i=Rb(
e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new S(t),numKeys:t.length,optionalKeys:new S(i)}}
function N_(e,t,n,r,o,i,a){let s=[],u=o.keySet,l=o.catchall._zod,c=l.def.type,d=l.optin,f=l.optout,m=0;
for(let g in t){if(a&&n.issues.length!==m){if(Vn(n,m))break;m=n.issues.length}if(u.has(g))continue;
if(g===
"__proto__"){c==="never"&&s.push(g);continue}if(c==="never"){s.push(g);continue}let y=l.run({value:t[
g],
issues:[]},r);y instanceof Promise?e.push(y.then(D=>_c(D,n,g,t,d,f))):_c(y,n,g,t,d,f)}return s.length&&
n.issues.push({code:"unrecognized_keys",keys:s,input:t,inst:i,continue:!0}),e.length?Promise.all(e).
then(()=>n):n}var pv=ye("$ZodObject",(e,t)=>{var l;_t.init(e,t);let n=h.getOwnPropertyDescriptor(t,
"shape"),r=n!=null&&n.get?n.get.raw:(l=t.shape)!=null?l:{};if(r){let c=()=>{let d={...r};return h.defineProperty(
t,"shape",{value:d}),c.raw=d,d};c.raw=r,h.defineProperty(t,"shape",{get:c})}let o=kb(()=>A_(t));Zt(e,
"propValues",c=>{let d=c.def.shape,f={};for(let m in d){let g=d[m]._zod;if(g.values){h.prototype.hasOwnProperty.
call(f,m)||Rc(f,m,new S);for(let y of g.values)f[m].add(y);g.optin!==void 0&&f[m].add(void 0)}}
return f});
let i=Cc,a=t.catchall,s,u=ai.memoizer;u==null||u.attach(e),e._zod.parse=(c,d)=>{s!=null||(s=o.value);
let f=c.value;if(!i(f))return c.issues.push({expected:"object",code:"invalid_type",input:f,inst:e}),
c;c.value=u?u.alloc(e,c,{},d):{};let m=[],g=s.shape,y=d==null?void 0:d.abortEarly,D=c.issues.length;
for(let N of s.allKeys){if(y&&c.issues.length!==D){if(Vn(c,D))break;D=c.issues.length}if(N==="__proto__")continue;
let _=g[N],P=_._zod.optin,I=_._zod.optout,B=_._zod.run({value:f[N],issues:[]},d);B instanceof
Promise?m.push(B.then(L=>_c(L,c,N,f,P,I))):_c(B,c,N,f,P,I)}return a?N_(m,f,c,d,o.value,e,y===!0):m.length?
Promise.all(m).then(()=>c):c}});function ev(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,
t;let o=e.filter(i=>!Vn(
i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,
inst:n,errors:e.map(i=>i.issues.map(a=>Zr(a,r,Hr())))}),t)}var fv=ye("$ZodUnion",(e,t)=>{_t.init(e,t),
Zt(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":r.def.options.some(o=>o.
_zod.optin!==void 0)?"optional":void 0),Zt(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?
"optional":void 0),Zt(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new S(r.
def.options.flatMap(o=>k.from(o._zod.values)))}),Zt(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.
pattern)){let o=r.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>Dc(i.source)).join(
"|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(
r,o);let i=!1,a=[];for(let s of t.options){let u=s._zod.run({value:r.value,issues:[]},o);if(u instanceof
Promise)a.push(u),i=!0;else{if(u.issues.length===0)return u;a.push(u)}}return i?Promise.all(a).then(
s=>ev(s,r,e,o)):ev(a,r,e,o)}});var mv=ye("$ZodTuple",(e,t)=>{_t.init(e,t);let n=t.items,r=ai.memoizer;
r==null||r.attach(e),e._zod.parse=
(o,i)=>{let a=o.value;if(!k.isArray(a))return o.issues.push({input:a,inst:e,expected:"tuple",code:
"invalid_type"}),o;o.value=r?r.alloc(e,o,[],i):[];let s=[],u=tv(n,"optin"),l=tv(n,"optout");if(!t.rest){
if(a.length<u)return o.issues.push({code:"too_small",minimum:u,inclusive:!0,input:a,inst:e,origin:
"array"}),o;a.length>n.length&&o.issues.push({code:"too_big",maximum:n.length,inclusive:!0,input:a,
inst:e,
origin:"array"})}let c=new k(n.length),d=t.rest?i==null?void 0:i.abortEarly:void 0,f=!1;for(let m=0;
m<
n.length;m++){let g=n[m]._zod.run({value:a[m],issues:[]},i);g instanceof Promise?s.push(g.then(y=>{c[
m]=
y})):(c[m]=g,d&&!f&&g.issues.length&&(f=Vn(g)))}if(t.rest&&!f){let m=n.length-1,g=a.slice(n.length),
y=o.issues.length;for(let D of g){if(d&&o.issues.length!==y){if(Vn(o,y))break;y=o.issues.length}m++;
let N=t.rest._zod.run({value:D,issues:[]},i);N instanceof Promise?s.push(N.then(_=>nv(_,o,m))):nv(N,
o,m)}}return s.length?Promise.all(s).then(()=>rv(c,o,n,a,l)):rv(c,o,n,a,l)}});function tv(e,t){for(
let n=e.
length-1;n>=0;n--)if(!(t==="optin"?e[n]._zod.optin!==void 0:e[n]._zod.optout==="optional"))return n+
1;return 0}function nv(e,t,n){e.issues.length&&t.issues.push(...pr(n,e.issues)),t.value[n]=e.value}
function rv(e,t,n,r,o){
for(let i=0;i<n.length;i++){let a=e[i],s=i<r.length;if(!s&&i>=o&&n[i]._zod.optin==="optional"){t.value.
length=i;break}if(a.issues.length){if(!s&&i>=o){t.value.length=i;break}t.issues.push(...pr(i,a.issues))}
t.value[i]=a.value}for(let i=t.value.length-1;i>=r.length&&(n[i]._zod.optout==="optional"&&t.value[i]===
void 0);i--)t.value.length=i;return t}var gv=ye("$ZodRecord",(e,t)=>{_t.init(e,t);let n=ai.memoizer;
n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Oc(i))return r.issues.push({expected:
"record",code:"invalid_type",input:i,inst:e}),r;let a=[],s=t.keyType._zod.values;if(s&&!t.partial){r.value=
n?n.alloc(e,r,{},o):{};let u=new S;for(let c of s)if(typeof c=="string"||typeof c=="number"||typeof c==
"symbol"){if(u.add(typeof c=="number"?c.toString():c),c==="__proto__")continue;let d=t.keyType._zod.
run({value:c,issues:[]},o);if(d instanceof Promise)throw new E(
"Async schemas not supported in object keys currently");if(d.issues.length){r.issues.push({code:
"invalid_key",origin:"record",issues:d.issues.
map(g=>Zr(g,o,Hr())),input:c,path:[c],inst:e});continue}let f=d.value;if(f==="__proto__")continue;
let m=t.
valueType._zod.run({value:i[c],issues:[]},o);m instanceof Promise?a.push(m.then(g=>{g.issues.length&&
r.issues.push(...pr(c,g.issues)),r.value[f]=g.value})):(m.issues.length&&r.issues.push(...pr(c,m.issues)),
r.value[f]=m.value)}let l;for(let c in i)if(!u.has(c))if(t.mode==="loose"){if(c==="__proto__")continue;
r.value[c]=i[c]}else l=l!=null?l:[],l.push(c);l&&l.length>0&&r.issues.push({code:"unrecognized_keys",
input:i,inst:e,keys:l,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let u;for(let l of Reflect.ownKeys(
i)){if(l==="__proto__"||!h.prototype.propertyIsEnumerable.call(i,l))continue;let c=t.keyType._zod.run(
{value:l,issues:[]},o);if(c instanceof Promise)throw new E(
"Async schemas not supported in object keys currently");if(typeof l=="string"&&cm.test(l)&&c.issues.length){
let g=t.keyType._zod.run({value:w(
l),issues:[]},o);if(g instanceof Promise)throw new E(
"Async schemas not supported in object keys currently");g.issues.length===0&&(c=g)}if(c.issues.length){
t.mode==="loose"?r.value[l]=i[l]:s?(u=u!=null?
u:[],u.push(l)):r.issues.push({code:"invalid_key",origin:"record",issues:c.issues.map(g=>Zr(g,o,Hr())),
input:l,path:[l],inst:e});continue}let f=c.value;if(f==="__proto__")continue;let m=t.valueType._zod.
run({value:i[l],issues:[]},o);m instanceof Promise?a.push(m.then(g=>{g.issues.length&&r.issues.push(
...pr(l,g.issues)),r.value[f]=g.value})):(m.issues.length&&r.issues.push(...pr(l,m.issues)),r.value[
f]=
m.value)}u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}
return a.length?Promise.all(a).then(()=>r):r}});var hv=ye("$ZodEnum",(e,t)=>{_t.init(e,t);let n=Xf(t.entries),
r=new S(n);e._zod.values=r,Zt(e,"pattern",o=>{let i=Xf(o.def.entries).filter(a=>Db.has(typeof a));
return new RegExp(i.length?`^(${i.map(a=>ou(
a.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let a=o.value;return r.has(a)||o.
issues.push({code:"invalid_value",values:n,input:a,inst:e}),o}}),yv=ye("$ZodLiteral",(e,t)=>{_t.init(
e,t);let n=new S(t.values);e._zod.values=n,Zt(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.
length?`^(${o.map(i=>typeof i=="string"?ou(i):i?ou(i.toString()):T(i)).join("|")})$`:"^[^\\s\\S]$")}
),
e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,
input:i,inst:e}),r}});function ov(e,t){return e.value=t.issues.length?void 0:t.value,e}var bv=ye(
"$ZodOptional",(e,t)=>{_t.
init(e,t),Zt(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout=
"optional",Zt(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new S([...r,void 0]):void 0}
),
Zt(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Dc(r.source)})?$`):
void 0}),
e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType.
_zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>ov(n,i)):ov(n,o)}return t.
innerType._zod.run(n,r)}});var vv=ye("$ZodNullable",(e,t)=>{_t.init(e,t),Zt(e,"optin",n=>n.def.innerType._zod.optin),
Zt(e,"optout",n=>n.def.innerType._zod.optout),Zt(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;
return r?new RegExp(
`^(${Dc(r.source)}|null)$`):void 0}),Zt(e,"values",n=>n.def.innerType._zod.values?new S([...n.def.innerType.
_zod.values,null]):void 0),e._zod.parse=(n,r)=>n.value===null?n:t.innerType._zod.run(n,r)}),wv=ye(
"$ZodDefault",(e,t)=>{_t.init(e,t),e._zod.optin="defaulted",Zt(e,"values",n=>n.def.innerType._zod.values),
e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===void 0)
return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>iv(
i,t)):iv(o,t)}});function iv(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}p();function kv(
e){return e.checks&&(e.checks=[...e.checks]),e}function xv(e,t){return new e(kv({type:"string",...Ot(
t)}))}function Tv(e,t){return new e(kv({type:"number",checks:[],...Ot(t)}))}function Sv(e,t){return new e(
{type:"number",check:"number_format",abort:!1,format:"safeint",...Ot(t)})}function Ev(e,t){return new e(
{type:"boolean",...Ot(t)})}function Cv(e){return new e({type:"unknown"})}function Pc(e,t){return new Gb(
{check:"less_than",...Ot(t),value:e,inclusive:!0})}function si(e,t){return new Zb({check:
"greater_than",...Ot(t),value:e,inclusive:!0})}function pm(e,t){return new Hb({check:"max_length",
...Ot(t),maximum:e})}function su(e,t){return new Vb({check:"string_format",format:"regex",...Ot(t),
pattern:e})}p();p();var fn=ye("ZodMiniType",(e,t)=>{if(!e._zod)throw new E(
"Uninitialized schema in ZodMiniType.");_t.init(
e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){oi(this,"with",e)},parse(e,t){
return sm(this,e,t,{callee:this.parse})},parseAsync(e,t){return um(this,e,t,{callee:this.parseAsync}
)},
safeParse(e,t){return rt(this,e,t)},safeParseAsync(e,t){return lm(this,e,t)},check(...e){var n;let t=this.
def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{
_zod:{
check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return iu(this,e,t)},brand(
){
return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(
this,
...t)}}),P_=ye("ZodMiniString",(e,t)=>{sv.init(e,t),fn.init(e,t)});function G(e){return xv(P_,e)}var Rv=ye(
"ZodMiniNumber",(e,t)=>{dm.init(e,t),fn.init(e,t)});function tn(e){return Tv(Rv,e)}var I_=ye(
"ZodMiniNumberFormat",(e,t)=>{uv.init(e,t),Rv.init(e,t)});function Ov(e){return Sv(I_,e)}var $_=ye(
"ZodMiniBoolean",(e,t)=>{lv.init(e,t),fn.init(e,t)});function Ze(e){return Ev($_,e)}var F_=ye(
"ZodMiniUnknown",(e,t)=>{cv.init(e,t),fn.init(e,t)});function Av(){return Cv(F_)}var M_=ye(
"ZodMiniArray",(e,t)=>{dv.init(e,t),fn.init(e,t)});function We(e,t){return new M_({type:"array",
element:e,...Ot(t)})}var L_=ye("ZodMiniObject",(e,t)=>{pv.init(e,t),fn.init(e,t),$b(e,"shape",n=>n._zod.def.shape,
!1)});function te(e,t){
let n={type:"object",shape:e!=null?e:{},...Ot(t)};return new L_(n)}function Nv(e,t){return Ab(e,t)}
var j_=ye("ZodMiniUnion",(e,t)=>{fv.init(e,t),fn.init(e,t)});function _v(e,t){return new j_({type:
"union",options:e,...Ot(t)})}var z_=ye("ZodMiniTuple",(e,t)=>{mv.init(e,t),fn.init(e,t)});function Pv(
e,t,n){let r=t instanceof _t,
o=r?n:t,i=r?t:null;return new z_({type:"tuple",items:e,rest:i,...Ot(o)})}var Dv=ye("ZodMiniRecord",(
e,t)=>{
gv.init(e,t),fn.init(e,t)});function Yn(e,t,n){return!t||!t._zod?new Dv({type:"record",keyType:G(),
valueType:e,
...Ot(t)}):new Dv({type:"record",keyType:e,valueType:t,...Ot(n)})}var B_=ye("ZodMiniEnum",(e,t)=>{hv.init(
e,t),fn.init(e,t),e.options=[...e._zod.values]});function In(e,t){
let n=k.isArray(e)?h.fromEntries(e.map(r=>[r,r])):e;return new B_({type:"enum",entries:n,...Ot(t)})}
var U_=ye("ZodMiniLiteral",(e,t)=>{yv.init(e,t),fn.init(e,t)});function Iv(e,t){return new U_({type:
"literal",values:k.isArray(e)?e:[e],...Ot(t)})}var W_=ye("ZodMiniOptional",(e,t)=>{bv.init(e,t),fn.init(
e,t)});function Te(e){return new W_({type:"optional",innerType:e})}var K_=ye("ZodMiniNullable",(e,t)=>{
vv.init(e,t),fn.init(e,t)});function ta(e){return new K_({type:"nullable",innerType:e})}var G_=ye(
"ZodMiniDefault",(e,t)=>{wv.init(e,t),fn.init(e,t)});function yt(e,t){return new G_({type:"default",
innerType:e,get defaultValue(){return typeof t=="function"?t():tm(t)}})}p();p();p();p();function $v(
e){let t=new v;return n=>{let r=t.get(n);return r===void 0&&(r=e(n),t.set(n,r)),r}}var z=$v(
e=>e.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"")),J=$v(e=>e.normalize("NFKD").toLowerCase(
).
replace(/(\p{N})[^\p{L}\p{N}\p{M}]+(?=\p{N})/gu,"$1-").replace(/[^\p{L}\p{N}-]+/gu,"").replace(
/(^|[^\p{N}])-|-(?=[^\p{N}]|$)/gu,
"$1").replace(/(^|[^\p{N}])0+(?=\p{N})/gu,"$1"));var F=(e,t,...n)=>n.length>0?{id:e,en:t,also:n}:{id:
e,en:t};function _e(e,t){let n=z(e);return n!==""&&
(n===z(t.id)||n===z(t.en)||Z_(n,t))}var Z_=(e,t)=>{var n;return((n=t.also)!=null?n:[]).some(r=>z(r)===
e)};function nn(e,t){var n;return(n=t.find(([,r])=>_e(e,r)))==null?void 0:n[0]}var Z={settings:F(
"Pengaturan","Settings"),stages:F("Tahapan","Stages"),criteria:F("Kriteria","Criteria"),entries:F(
"Peserta","Entries"),judges:F("Juri","Judges"),institutions:F("Instansi","Institutions"),plenary:F(
"Pleno",
"Plenary"),objections:F("Sanggahan","Objections"),findings:F("Hasil Pemeriksaan","Findings"),ranking:
F(
"Peringkat","Ranking"),finalRanking:F("Peringkat Akhir","Final Ranking"),coverage:F("Keikutsertaan",
"Coverage"),documents:F("Dokumen","Documents"),history:F("Riwayat","History"),decisions:F(
"Penetapan",
"Decisions"),corrections:F("Perbaikan","Corrections")},Fv="Penilaian",Xn=[[!0,F("ya","yes","y",
"true",
"benar")],[!1,F("tidak","no","t","n","false","salah")]],Mv=[["complete",F("wajib lengkap","complete")],
["assigned",F("sesuai penugasan","assigned")]],Lv=[["exclude",F("keluarkan","exclude")],["include",F(
"hitung","include")]],jv=[["shared",F("bersama","shared")],["separate",F("terpisah","separate")]],zv=[
["id",F("id","id","Bahasa Indonesia","Indonesia")],["en",F("en","en","English","Inggris")]],Bv=[[
"Juara",F("Juara","Juara","Champion")],["Terbaik",F("Terbaik","Terbaik","Best")]],na=[["files",F(
"berkas","files","proposal")],["presentation",F("presentasi","presentation")],["field",F("lapangan",
"field")]],
xo=[["ineligible",F("tidak lolos administrasi","ineligible","not eligible")],["disqualified",F(
"diskualifikasi","disqualified","didiskualifikasi")],["withdrawn",F("mundur","withdrawn",
"mengundurkan diri")]],Cn=F("BK","BK");var De=()=>Session.getEffectiveUser().getEmail(),Uv=()=>Session.getActiveUserLocale(
);function Ic(){
var o;let e=De();if(e==="")return!1;let t=SpreadsheetApp.getActiveSpreadsheet(),r=t.getSheets().filter(
i=>_e(i.getName(),Z.settings)).flatMap(i=>i.getProtections(SpreadsheetApp.ProtectionType.SHEET)).filter(
i=>!i.isWarningOnly());return r.length>0?r.every(i=>i.canEdit()):((o=t.getOwner())==null?void 0:o.getEmail(
))===
e}p();var Le=e=>PropertiesService.getDocumentProperties().getProperty(e);function Ue(e,t){
PropertiesService.
getDocumentProperties().setProperty(e,t)}var q_=1e4;function Wv(e){let t=LockService.getDocumentLock(
);
if(!t.tryLock(q_))return null;try{let n=e();return SpreadsheetApp.flush(),{done:n}}finally{H_(t)}}
function H_(e){
try{e.releaseLock()}catch(t){console.warn(T(t))}}var qt=e=>Utilities.computeDigest(Utilities.DigestAlgorithm.
SHA_256,e,Utilities.Charset.UTF_8).map(t=>(t&255).toString(16).padStart(2,"0")).join(""),wt=()=>Utilities.
getUuid().slice(0,8),Xe=(e=new R)=>Utilities.formatDate(e,SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(
),
"yyyy-MM-dd'T'HH:mm:ss");p();p();var uu={code:"",name:"",institution:"",category:"",unitType:"",
innovator:"",contact:"",phone:"",
email:"",link:"",status:"running",reason:""},Kv={code:"",name:"",role:"",institution:"",email:"",
phone:"",
stages:[],conflicts:[]};function Pe(e,t){return e.criteria.filter(n=>n.stage===null||n.stage===t.name)}
function qe(e,t){return e.judges.filter(n=>n.stages.length===0||n.stages.includes(t.name))}p();p();p(
);p();typeof BigInt=="undefined"&&(BigInt=function(e){if(isNaN(e))throw new E("");return e});var oe=BigInt(
0),Re=BigInt(1),Nt=BigInt(2),lu=BigInt(3),oa=BigInt(5),mn=BigInt(10),dQ=BigInt(w.MAX_SAFE_INTEGER),
J_=2e3,
Y={s:Re,n:oe,d:Re};function Jr(e,t){try{e=BigInt(e)}catch{throw To()}return e*t}function Qn(e){
return typeof e==
"bigint"?e:b.floor(e)}function et(e,t){if(t===oe)throw fm();let n=h.create(Oe.prototype);n.s=e<oe?-Re:
Re,e=e<oe?-e:e;let r=ui(e,t);return n.n=e/r,n.d=t/r,n}var V_=[Nt*Nt,Nt,Nt*Nt,Nt,Nt*Nt,Nt*lu,Nt,Nt*lu];
function ra(e){let t=h.create(null);if(e<=Re)return t[e]=Re,t;let n=r=>{t[r]=(t[r]||oe)+Re};for(;e%Nt===
oe;)n(Nt),e/=Nt;for(;e%lu===oe;)n(lu),e/=lu;for(;e%oa===oe;)n(oa),e/=oa;for(let r=0,o=Nt+oa;o*o<=e;){
for(;e%o===oe;)n(o),e/=o;o+=V_[r],r=r+1&7}return e>Re&&n(e),t}var At=function(e,t){let n=oe,r=Re,o=Re;
if(e!=null)if(t!==void 0){if(typeof e=="bigint")n=e;else{if(isNaN(e))throw To();if(e%1!==0)throw Gv(
);
n=BigInt(e)}if(typeof t=="bigint")r=t;else{if(isNaN(t))throw To();if(t%1!==0)throw Gv();r=BigInt(t)}
o=n*r}else if(typeof e=="object"){if("d"in e&&"n"in e)n=BigInt(e.n),r=BigInt(e.d),"s"in e&&(n*=BigInt(
e.s));else if(0 in e)n=BigInt(e[0]),1 in e&&(r=BigInt(e[1]));else if(typeof e=="bigint")n=e;else throw To(
);
o=n*r}else if(typeof e=="number"){if(isNaN(e))throw To();if(e<0&&(o=-Re,e=-e),e%1===0)n=BigInt(e);
else{
let i=1,a=0,s=1,u=1,l=1,c=1e7;for(e>=1&&(i=10**b.floor(1+b.log10(e)),e/=i);s<=c&&l<=c;){let d=(a+u)/
(s+l);if(e===d){s+l<=c?(n=a+u,r=s+l):l>s?(n=u,r=l):(n=a,r=s);break}else e>d?(a+=u,s+=l):(u+=a,l+=s),
s>c?(n=u,r=l):(n=a,r=s)}n=BigInt(n)*BigInt(i),r=BigInt(r)}}else if(typeof e=="string"){let i=0,a=oe,
s=oe,u=oe,l=Re,c=Re,d=e.replace(/_/g,"").match(/\d+|./g);if(d===null)throw To();if(d[i]==="-"?(o=-Re,
i++):d[i]==="+"&&i++,d.length===i+1?s=Jr(d[i++],o):d[i+1]==="."||d[i]==="."?(d[i]!=="."&&(a=Jr(d[i++],
o)),i++,(i+1===d.length||d[i+1]==="("&&d[i+3]===")"||d[i+1]==="'"&&d[i+3]==="'")&&(s=Jr(d[i],o),l=mn**
BigInt(d[i].length),i++),(d[i]==="("&&d[i+2]===")"||d[i]==="'"&&d[i+2]==="'")&&(u=Jr(d[i+1],o),c=mn**
BigInt(d[i+1].length)-Re,i+=3)):d[i+1]==="/"||d[i+1]===":"?(s=Jr(d[i],o),l=Jr(d[i+2],Re),i+=3):d[i+3]===
"/"&&d[i+1]===" "&&(a=Jr(d[i],o),s=Jr(d[i+2],o),l=Jr(d[i+4],Re),i+=5),d.length<=i)r=l*c,o=n=u+r*a+c*
s;else throw To()}else if(typeof e=="bigint")n=e,o=e,r=Re;else throw To();if(r===oe)throw fm();Y.s=o<
oe?-Re:Re,Y.n=n<oe?-n:n,Y.d=r<oe?-r:r};function Y_(e,t,n){let r=Re;for(;t>oe;e=e*e%n,t>>=Re)t&Re&&(r=
r*e%n);return r}function X_(e,t){for(;t%Nt===oe;t/=Nt);for(;t%oa===oe;t/=oa);if(t===Re)return oe;let n=mn%
t,r=1;for(;n!==Re;r++)if(n=n*mn%t,r>J_)return oe;return BigInt(r)}function Q_(e,t,n){let r=Re,o=Y_(
mn,
n,t);for(let i=0;i<300;i++){if(r===o)return BigInt(i);r=r*mn%t,o=o*mn%t}return 0}function ui(e,t){if(
!e)
return t;if(!t)return e;for(;;){if(e%=t,!e)return t;if(t%=e,!t)return e}}function Oe(e,t){if(At(e,t),
this instanceof Oe)e=ui(Y.d,Y.n),this.s=Y.s,this.n=Y.n/e,this.d=Y.d/e;else return et(Y.s*Y.n,Y.d)}
var fm=function(){
return new E("Division by Zero")},To=function(){return new E("Invalid argument")},Gv=function(){
return new E(
"Parameters must be integer")};Oe.prototype={s:Re,n:oe,d:Re,abs:function(){return et(this.n,this.d)}
,
neg:function(){return et(-this.s*this.n,this.d)},add:function(e,t){return At(e,t),et(this.s*this.n*Y.
d+Y.s*this.d*Y.n,this.d*Y.d)},sub:function(e,t){return At(e,t),et(this.s*this.n*Y.d-Y.s*this.d*Y.n,
this.
d*Y.d)},mul:function(e,t){return At(e,t),et(this.s*Y.s*this.n*Y.n,this.d*Y.d)},div:function(e,t){
return At(
e,t),et(this.s*Y.s*this.n*Y.d,this.d*Y.n)},clone:function(){return et(this.s*this.n,this.d)},mod:
function(e,t){
if(e===void 0)return et(this.s*this.n%this.d,Re);if(At(e,t),oe===Y.n*this.d)throw fm();return et(
this.
s*(Y.d*this.n)%(Y.n*this.d),Y.d*this.d)},gcd:function(e,t){return At(e,t),et(ui(Y.n,this.n)*ui(Y.d,
this.
d),Y.d*this.d)},lcm:function(e,t){return At(e,t),Y.n===oe&&this.n===oe?et(oe,Re):et(Y.n*this.n,ui(Y.
n,this.n)*ui(Y.d,this.d))},inverse:function(){return et(this.s*this.d,this.n)},pow:function(e,t){if(
At(
e,t),Y.d===Re)return Y.s<oe?et((this.s*this.d)**Y.n,this.n**Y.n):et((this.s*this.n)**Y.n,this.d**Y.n);
if(this.s<oe)return null;let n=ra(this.n),r=ra(this.d),o=Re,i=Re;for(let a in n)if(a!=="1"){if(a==="0"){
o=oe;break}if(n[a]*=Y.n,n[a]%Y.d===oe)n[a]/=Y.d;else return null;o*=BigInt(a)**n[a]}for(let a in r)
if(a!=="1"){if(r[a]*=Y.n,r[a]%Y.d===oe)r[a]/=Y.d;else return null;i*=BigInt(a)**r[a]}return Y.s<oe?
et(
i,o):et(o,i)},log:function(e,t){if(At(e,t),this.s<=oe||Y.s<=oe)return null;let n=h.create(null),r=ra(
Y.n),o=ra(Y.d),i=ra(this.n),a=ra(this.d);for(let l in o)r[l]=(r[l]||oe)-o[l];for(let l in a)i[l]=(i[
l]||
oe)-a[l];for(let l in r)l!=="1"&&(n[l]=!0);for(let l in i)l!=="1"&&(n[l]=!0);let s=null,u=null;for(
let l in n){
let c=r[l]||oe,d=i[l]||oe;if(c===oe){if(d!==oe)return null;continue}let f=d,m=c,g=ui(f,m);if(f/=g,m/=
g,s===null&&u===null)s=f,u=m;else if(f*u!==s*m)return null}return s!==null&&u!==null?et(s,u):null},
equals:function(e,t){
return At(e,t),this.s*this.n*Y.d===Y.s*Y.n*this.d},lt:function(e,t){return At(e,t),this.s*this.n*Y.d<
Y.s*Y.n*this.d},lte:function(e,t){return At(e,t),this.s*this.n*Y.d<=Y.s*Y.n*this.d},gt:function(e,t){
return At(e,t),this.s*this.n*Y.d>Y.s*Y.n*this.d},gte:function(e,t){return At(e,t),this.s*this.n*Y.d>=
Y.s*Y.n*this.d},compare:function(e,t){At(e,t);let n=this.s*this.n*Y.d-Y.s*Y.n*this.d;return(oe<n)-(n<
oe)},ceil:function(e){return e=mn**BigInt(e||0),et(Qn(this.s*e*this.n/this.d)+(e*this.n%this.d>oe&&
this.
s>=oe?Re:oe),e)},floor:function(e){return e=mn**BigInt(e||0),et(Qn(this.s*e*this.n/this.d)-(e*this.n%
this.d>oe&&this.s<oe?Re:oe),e)},round:function(e){return e=mn**BigInt(e||0),et(Qn(this.s*e*this.n/this.
d)+this.s*((this.s>=oe?Re:oe)+Nt*(e*this.n%this.d)>this.d?Re:oe),e)},roundTo:function(e,t){At(e,t);
let n=this.
n*Y.d,r=this.d*Y.n,o=n%r,i=Qn(n/r);return o+o>=r&&i++,et(this.s*i*Y.n,Y.d)},divisible:function(e,t){
return At(e,t),Y.n===oe?!1:this.n*Y.d%(Y.n*this.d)===oe},valueOf:function(){return w(this.s*this.n)/
w(this.d)},toString:function(e=15){let t=this.n,n=this.d,r=X_(t,n),o=Q_(t,n,r),i=this.s<oe?"-":"";if(
i+=
Qn(t/n),t%=n,t*=mn,t&&(i+="."),r){for(let a=o;a--;)i+=Qn(t/n),t%=n,t*=mn;i+="(";for(let a=r;a--;)i+=
Qn(t/n),t%=n,t*=mn;i+=")"}else for(let a=e;t&&a--;)i+=Qn(t/n),t%=n,t*=mn;return i},toFraction:
function(e=!1){
let t=this.n,n=this.d,r=this.s<oe?"-":"";if(n===Re)r+=t;else{let o=Qn(t/n);e&&o>oe&&(r+=o,r+=" ",t%=
n),r+=t,r+="/",r+=n}return r},toLatex:function(e=!1){let t=this.n,n=this.d,r=this.s<oe?"-":"";if(n===
Re)r+=t;else{let o=Qn(t/n);e&&o>oe&&(r+=o,t%=n),r+="\\frac{",r+=t,r+="}{",r+=n,r+="}"}return r},
toContinued:function(){
let e=this.n,t=this.d,n=[];for(;t;){n.push(Qn(e/t));let r=e%t;e=t,t=r}return n},simplify:function(e=.001){
let t=BigInt(b.ceil(1/e)),n=this.abs(),r=n.toContinued();for(let o=1;o<r.length;o++){let i=et(r[o-1],
Re);for(let s=o-2;s>=0;s--)i=i.inverse().add(r[s]);let a=i.sub(n);if(a.n*t<a.d)return i.mul(this.s)}
return this}};p();var cu=BigInt(10),du=BigInt(0),gm=BigInt(1),ia=BigInt(2),mm=1e4,eP=1e15;function hm(
e,t){let n=e/t;return e<
du&&n*t!==e?n-gm:n}function tP(e){let[t="0",n="0"]=T(e).split("e"),[r="0",o=""]=t.split("."),i=BigInt(
r+o),a=w(n)-o.length+4;if(a>=0)return i*cu**BigInt(a);let s=cu**BigInt(-a);return hm(i*ia+s,s*ia)}
function pu(e){
if(!w.isFinite(e))throw new RangeError(`Not a finite number: ${e}`);let t=b.round(e*mm);return b.abs(
t)<eP&&t/mm===e?BigInt(t):tP(e)}function Pt(e){return new Oe(pu(e),BigInt(mm))}function It({s:e,n:t,
d:n},r){return hm(ia*e*t*cu**BigInt(r)+n,ia*n)}function er(e,t){return new Oe(It(e,t),cu**BigInt(t))}
function ym(e,t,n){let r=cu**BigInt(n);return new Oe(hm(ia*e*r+t,ia*t),r)}function tr(e,t){let n=It(
e,t),r=T(n<du?-n:n).padStart(t+1,"0"),o=r.slice(0,r.length-t);return(n<du?"-":"")+o+(t>0?`.${r.slice(
r.length-t)}`:"")}function $t(e,t){let n=e.s*e.n*t.d,r=t.s*t.n*e.d;return n<r?-1:n>r?1:0}function Ht(
e){
let t=du,n=gm;for(let{s:r,n:o,d:i}of e)i===n?t+=r*o:(t=t*i+r*o*n,n*=i);return new Oe(t,n*BigInt(e.length))}
function aa(e){let t=[...e].sort($t),n=t.length>>1;return t.length%2===1?t[n]:Ht([t[n-1],t[n]])}
function sa(e){
let t=gm;for(let{d:n}of e)t%n!==du&&(t=new Oe(t).lcm(n).n);return{units:e.map(({s:n,n:r,d:o})=>n*r*t/
o),denominator:t}}function $c(e){let t=new Oe(0),n=e.reduce((r,o)=>r.add(o.weight),t);return n.lte(0)?
null:e.reduce((r,o)=>r.add(o.weight.mul(o.score)),t).div(n)}p();function So({entries:e,readings:t}){
let n=null;for(let{code:r}of e){let o=t.get(r);if(!(o===void 0||
o.size===0)){if(n=n!=null?n:o,o.size!==n.size)return!1;for(let i of o.keys())if(!n.has(i))return!1}}
return!0}p();p();var rn=BigInt(0),fu=BigInt(1);function qv(e,t){let[n,r]=[e,t];for(;r!==rn;)[n,r]=[r,
n%r];return n}
var Zv=BigInt(1)<<BigInt(64);function Fc(e,t){let n=e/t,r=(e-n*t)*Zv/t;return w(n)+w(r)/w(Zv)}
function Hv(e,t){
let n=t.length,r=e.map((a,s)=>[...a,t[s]]),o=fu;for(let a=0;a<n;a+=1){let s=r[a],u=s[a];for(let l of r.
slice(a+1)){let c=l[a];for(let d=a+1;d<=n;d+=1)l[d]=(l[d]*u-c*s[d])/o}o=u}let i=t.map(()=>rn);for(
let a=n-
1;a>=0;a-=1){let s=r[a],u=s[n]*o;for(let l=a+1;l<n;l+=1)u-=s[l]*i[l];i[a]=u/s[a]}return{numerators:i,
denominator:o}}function nP(e){let t=e.map(()=>-1),n=0,r=o=>{t[o]=n;for(let[i,a]of e[o].entries())a!==rn&&
t[i]===-1&&
r(i)};for(let o of e.keys())t[o]===-1&&(r(o),n+=1);return{groups:t,groupCount:n}}function rP(e){let t=new S;
for(let n of e.readings.values())for(let{score:r}of n.values())t.add(r.d);return Jv(t)}var Jv=e=>k.from(
e).reduce((t,n)=>t/qv(t,n)*n,fu);function ua(e){var g,y,D,N,_;let t=rP(e),n=new S;for(let{code:P}of e.
entries)for(let I of(y=(g=e.readings.get(P))==null?void 0:g.keys())!=null?y:[])n.add(I);let r=k.from(
n).sort(),o=new v(r.map((P,I)=>[P,I])),i=new v,a=new v,s=rn,u=0;for(let{code:P}of e.entries){let I=k.
from((D=e.readings.get(P))!=null?D:[],([M,{score:$}])=>({judge:o.get(M),value:$.s*$.n*(t/$.d)})).sort(
(M,$)=>M.judge-$.judge);if(I.length===0)continue;let B=I.map(({judge:M})=>M).join(),L=(N=i.get(B))!=
null?N:{judges:I.map(({judge:M})=>M),entries:[],sums:I.map(()=>rn)};i.set(B,L);let j=rn;for(let[M,{
value:$}]of I.
entries())L.sums[M]=L.sums[M]+$,j+=$,s+=$*$;L.entries.push({code:P,total:j}),a.set(I.length,((_=a.get(
I.length))!=null?_:rn)+j*j),u+=I.length-1}let l=Jv(k.from(a.keys(),BigInt)),c=r.map(()=>r.map(()=>rn)),
d=r.map(()=>rn);for(let{judges:P,entries:I,sums:B}of i.values()){let L=l/BigInt(P.length),j=L*BigInt(
I.length),M=L*B.reduce(($,U)=>$+U,rn);for(let[$,U]of P.entries()){let W=c[U];for(let K of P)W[K]=W[K]-
j;W[U]=W[U]+l*BigInt(I.length),d[U]=d[U]+l*B[$]-M}}let f=k.from(a).reduce((P,[I,B])=>P+l/BigInt(I)*B,
rn),m=l*s-f;return{judges:r,blocks:k.from(i.values()),unit:t,multiple:l,matrix:c,right:d,squares:m,
freedom:u,
...nP(c)}}p();p();function oP(e,t,n,r){let o=e[n][r];if(o===0)return;let i=(e[r][r]-e[n][n])/(2*o),a=(
i<0?-1:1)/(b.
abs(i)+b.sqrt(i*i+1)),s=1/b.sqrt(a*a+1),u=a*s,l=f=>{let[m,g]=[f[n],f[r]];f[n]=s*m-u*g,f[r]=u*m+s*g};
for(let f of e)l(f);let[c,d]=[e[n],e[r]];for(let f of e.keys()){let[m,g]=[c[f],d[f]];c[f]=s*m-u*g,d[
f]=
u*m+s*g}c[r]=0,d[n]=0;for(let f of t)l(f)}function Vv(e){let t=e.map(a=>[...a]),n=t.map((a,s)=>a.map(
(u,l)=>l===s?1:0)),r=k.from(t.keys()),o=a=>t.reduce((s,u,l)=>u.reduce((c,d,f)=>a(l,f)?c+d**2:c,s),0),
i=o(()=>!0);for(let a=0;a<50&&!(o((u,l)=>u!==l)<=i*1e-31);a+=1)for(let u of r)for(let l of r.slice(u+
1))oP(t,n,u,l);return r.map(a=>({value:t[a][a],vector:n.map(s=>s[a])})).sort((a,s)=>a.value-s.value)}
var Yv=.01,mu=1e4,Xv=20,iP=60;function Mc({matrix:e,right:t,unit:n,multiple:r,squares:o,freedom:i,
groupCount:a}){
let s=Vv(e.map(d=>d.map(f=>Fc(f,r)))).slice(a),u=t.map(d=>Fc(d,n*r)),l=s.map(d=>({...d,right:d.vector.
reduce((f,m,g)=>f+m*u[g],0)})),c=l.reduce((d,f)=>d+f.right**2/f.value,0);return{axes:l,residual:b.max(
0,Fc(o,n*n*r)-c),freedom:i}}var Lc=({axes:e,residual:t},n)=>e.reduce((r,{value:o,right:i})=>r+i**2*n/
(o*(o+n)),t);function Qv(e,t){let{axes:n,freedom:r}=e,o=Lc(e,t),i=r*b.log(o),a=0,s=0;for(let u of n)
i+=b.log1p(u.value/t),a-=u.value/(u.value+t),s+=(u.right/(u.value+t))**2;return{value:i,slope:a+r*t*
s/o}}function jc(e,t){let{axes:n,freedom:r}=e;if(t<3||n.length===0||r<=n.length)return null;if(Lc(e,
mu)===0)return mu;let o=Xv*b.log10(mu/Yv),i=d=>Yv*10**(b.min(b.max(d,0),o)/Xv),a=0,s=w.POSITIVE_INFINITY;
for(let d=0;d<=o;d+=1){let{value:f}=Qv(e,i(d));f<s&&([a,s]=[d,f])}let u=d=>Qv(e,10**d).slope,l=b.log10(
i(a-1)),c=b.log10(i(a+1));if(u(c)<=0)return i(a+1);if(u(l)>=0)return i(a-1);for(let d=0;d<iP;d+=1){
let f=(l+
c)/2;u(f)<0?l=f:c=f}return 10**((l+c)/2)}var zc=9,bm=9;function aP(e,t){if(t!=="auto")return{value:t,
origin:"given"};let n=jc(Mc(e),e.judges.
length);if(n===null)return{value:1,origin:"too-few-scores"};let r=w(n.toPrecision(bm));return{value:
r,
origin:r>=mu?"no-judge-effect":"estimated"}}function sP(e){let[t="0",n="0"]=e.toExponential(bm-1).split(
"e"),r=BigInt(t.replace(".","")),o=w(n)-(bm-1),i=BigInt(10)**BigInt(b.abs(o)),{n:a,d:s}=o<0?new Oe(r,
i):new Oe(r*i);return{over:a,under:s}}function uP({matrix:e,right:t,multiple:n,groups:r},o){let{over:
i,
under:a}=sP(o),s=i===rn,u=e.map((c,d)=>c.map((f,m)=>s?r[d]===r[m]?f+n:f:d===m?a*f+i*n:a*f)),l=s?fu:a;
return Hv(u,t.map(c=>l*c))}function lP(e,t){let n=ua(e),r=aP(n,t),{numerators:o,denominator:i}=uP(n,
r.value),a=i*n.unit,s=So(e),u=n.blocks.flatMap(({judges:l,entries:c})=>{let d=l.reduce((m,g)=>m+o[g],
rn),f=BigInt(l.length);return c.map(({code:m,total:g})=>[m,s?new Oe(g,n.unit*f):ym(g*i-d,a*f,zc)])});
return{lambda:r,effects:new v(n.judges.map((l,c)=>[l,ym(o[c],a,zc)])),scores:new v(u)}}var ew=new A;
function li(e,t){var o,i;let n=(o=ew.get(e))!=null?o:new v;ew.set(e,n);let r=(i=n.get(t))!=null?i:lP(
e,t);return n.set(t,r),r}p();p();var gu=(e,t)=>{var n;return[...(n=e.readings.get(t))!=null?n:[]].map(
([r,{score:o}])=>({judge:r,score:o}))},
Bc=e=>[...e].sort((t,n)=>$t(t.score,n.score)||(t.judge<n.judge?-1:t.judge>n.judge?1:0));function Eo(
e,t){
return new v(e.entries.flatMap(({code:n})=>{let r=gu(e,n);return r.length>0?[[n,t(r)]]:[]}))}var hu={
id:"mean",better:"higher",unit:"points",precision:null,scores:e=>Eo(e,t=>Ht(t.map(({score:n})=>n)))}
;var tw={id:"adjusted",better:"higher",unit:"points",precision:zc,exactOn:So,scores:(e,t)=>So(e)?hu.scores(
e,t):li(e,t.severityCorrection).scores,working:(e,t)=>{let n=hu.scores(e,t),r=So(e)?null:li(e,t.severityCorrection);
return o=>{let i=n.get(o);if(i===void 0)return[];let a=r&&{points:r.scores.get(o).sub(i),lambda:Pt(r.
lambda.value),origin:r.lambda.origin};return[{code:"SEVERITY_CORRECTED",params:{mean:i,correction:a}
}]}}};p();var nw={id:"median",better:"higher",unit:"points",precision:null,scores:e=>Eo(e,t=>aa(t.map(
({score:n})=>n))),
working:e=>t=>{let n=Bc(gu(e,t));return[{code:"MIDDLE_SCORES",params:{middle:n.slice(n.length-1>>1,(
n.
length>>1)+1)}}]}};p();p();var Uc=e=>e.judges.map(({code:t})=>{let n=e.entries.flatMap(r=>{var i;let o=(
i=e.readings.get(r.
code))==null?void 0:i.get(t);return o?[{entry:r.code,score:o.score}]:[]});return{judge:t,entries:n.map(
({entry:r})=>r),scores:n.map(({score:r})=>r)}});function Wc(e){let t=new v;for(let{entries:n,values:
r}of e)
for(let[o,i]of n.entries()){let a=t.get(i);a?a.push(r[o]):t.set(i,[r[o]])}return t}function cP(e){
let{units:t}=sa(e),n=t.map((o,i)=>i).sort((o,i)=>t[o]>t[i]?-1:t[o]<t[i]?1:0),r=[];for(let o=0,
i=0;o<n.length;o=i){for(;i<n.length&&t[n[i]]===t[n[o]];)i+=1;let a=new Oe(o+1+i,2);for(let s of n.slice(
o,i))r[s]=a}return r}var rw=e=>Wc(Uc(e).map(({judge:t,entries:n,scores:r})=>({entries:n,values:cP(r).
map(o=>({judge:t,rank:o,entries:n.length}))}))),ow={id:"rank-sum",better:"lower",unit:"mean-rank",
precision:null,
scores:e=>new v([...rw(e)].map(([t,n])=>[t,Ht(n.map(({rank:r})=>r))])),working:e=>{let t=rw(e);
return n=>{
var r;return[{code:"RANKS_WITHIN_JUDGES",params:{ranks:(r=t.get(n))!=null?r:[]}}]}}};p();var vm=3;
function iw(e){if(e.length<vm)return{kept:e,dropped:null};let t=s=>u=>$t(u.score,s)===0,n=s=>({
...s,alike:e.filter(t(s.score)).length}),[r,...o]=Bc(e),i=o.find(t(o[o.length-1].score)),a={highest:
n(
i),lowest:n(r)};return{kept:o.filter(s=>s!==i),dropped:a}}var aw={id:"trimmed",better:"higher",unit:
"points",precision:null,scores:e=>Eo(e,t=>Ht(iw(t).kept.map(({score:n})=>n))),working:e=>t=>[{code:
"SCORES_DROPPED",params:{dropped:iw(gu(e,t)).dropped}}]};p();var ci=BigInt(0),wm=BigInt(10),dP=30,la=wm**BigInt(
dP),pP=20,uw=12;function fP(e){if(e<=ci)return ci;
let t=wm**BigInt(T(e).length+1>>1);for(;;){let n=(t+e/t)/BigInt(2);if(n>=t)return t;t=n}}function mP(
{
judge:e,entries:t,scores:n}){if(n.length===0)return[];let{units:r,denominator:o}=sa(n),i=BigInt(r.length),
a=i-BigInt(1),s=r.reduce((m,g)=>m+g,ci),u=r.map(m=>i*m-s),l=u.reduce((m,g)=>m+g*g,ci),c=fP(a*l*la*la),
d=l===ci,f={judge:e,entries:t.length,mean:new Oe(s,i*o),sd:d?new Oe(0):er(new Oe(c,la*a*i*o),uw)};
return n.
map((m,g)=>({...f,score:m,z:d?ci:u[g]*c/l}))}var sw=e=>Wc(Uc(e).map(t=>({entries:t.entries,values:mP(
t)})));function gP(e){let t=BigInt(e.length),n=e.reduce((r,{z:o})=>r+o,ci);return er(new Oe(BigInt(
50)*
la*t+wm*n,la*t),pP)}var hP=e=>er(new Oe(e,la),uw),lw={id:"z-score",better:"higher",unit:
"standard-score",precision:9,scores:e=>new v([...sw(e)].map(([t,n])=>[t,gP(n)])),working:e=>{let t=sw(
e);return n=>{
var o;return[{code:"STANDARDIZED",params:{judges:((o=t.get(n))!=null?o:[]).map(i=>({...i,z:hP(i.z)}))}
}]}}};var cw=[hu,aw,nw,ow,lw,tw],Kc=cw.map(e=>e.id);function Dn(e){return cw.find(t=>t.id===e)}var fr=e=>{
var t,n;return(n=(t=Dn(e))==null?void 0:t.unit)!=null?n:"points"};p();p();p();var dw=new A;function mr(
e){var n;let t=(n=dw.get(e))!=null?n:yP(e);return dw.set(e,t),t}function yP(e){
let t=new v(e.institutions.map(i=>[z(i.name),z(i.parent)])),n=(i,a)=>{let s=new S;for(let u=t.get(a);
u&&
!s.has(u);u=t.get(u)){if(u===i)return!0;s.add(u)}return!1},r=new v(e.judges.map(i=>[i.code,{
institution:z(
i.institution),listed:new S(i.conflicts.map(J))}])),o=new v(e.entries.map(i=>[i.code,{code:J(i.code),
institution:z(i.institution)}]));return(i,a)=>{let s=r.get(i.code),u=o.get(a.code);return s===void 0||
u===void 0?null:s.listed.has(u.code)?"listed":s.institution===""||u.institution===""?null:s.institution===
u.institution?"same-institution":n(s.institution,u.institution)?"parent-institution":null}}p();var Gc=BigInt(
0),bP=BigInt(100),vP=BigInt(1e4),wP=e=>e.length>0&&e.every(({weight:t,max:n})=>w.isFinite(
t)&&w.isFinite(n));function Zc(e){if(!wP(e))return null;let t=e.map(l=>pu(l.weight)),n=e.map(l=>pu(l.
max)),r=t.reduce((l,c)=>l+c,Gc);if(r<=Gc||n.some(l=>l<=Gc))return null;let o=n.reduce((l,c)=>new Oe(
l).lcm(c).n,BigInt(1)),i=n.map((l,c)=>bP*t[c]*o/l),a=o*r,s=new v,u=l=>{let c=s.get(l);if(c)return c;
let d=pu(l),f={parts:d,exact:new Oe(d,vP)};return s.set(l,f),f};return l=>{let c=Gc,d=l.map((f,m)=>{
let g=u(f);return c+=i[m]*g.parts,g.exact});return{score:new Oe(c,a),marks:d}}}function kP(e,t){let n=Pe(
e,t),r=Zc(n),o=e.settings.conflicts==="exclude"?mr(e):()=>null;return(i,a,s)=>{
let u=[],l=0,c=!1;for(let{name:d}of n){let f=s.marks.get(d);f===void 0||f.kind==="blank"?l+=1:f.kind===
"recused"?c=!0:f.kind==="score"&&w.isFinite(f.value)&&u.push(f.value)}return l===n.length?null:c?{
leftOut:"recused"}:o(i,a)!==null?{leftOut:"conflict"}:u.length<n.length?{leftOut:"incomplete"}:r===null?
null:
{reading:r(u)}}}function xP(e){let t=new v;for(let n of e.rows)n.entry!==null&&!t.has(n.entry)&&t.set(
n.entry,n);return t}function pw(e,t,n,r){let o=kP(e,t),i=qe(e,t),a=n.filter(c=>c.stage===t.name),s=i.
flatMap(c=>{let d=a.find(f=>f.judge===c.code);return d?[{judge:c,rows:xP(d)}]:[]}),u=new v,l=[];for(
let c of r){
let d=new v;for(let{judge:f,rows:m}of s){let g=m.get(c.code),y=g?o(f,c,g):null;y!==null&&("reading"in
y?d.set(f.code,y.reading):l.push({entry:c.code,judge:f.code,reason:y.leftOut}))}u.set(c.code,d)}
return{
stage:t,criteria:Pe(e,t),entries:r,judges:i,readings:u,leftOut:l}}p();p();function qc(e){let t=new v;
for(let{category:n}of e){let r=z(n);r!==""&&!t.has(r)&&t.set(r,n.trim())}
return n=>{var r;return(r=t.get(z(n.category)))!=null?r:null}}p();function ca(e,t){let n=new v;for(
let r of e){let o=t(r),i=n.get(o);i?i.push(r):n.set(o,[r])}return n}p();function gr({stages:e,
settings:t},n){var o;let r=e[e.length-1]===n;return(o=n.advance)!=null?o:r?
t.top:null}p();function Hc(e,t,n){return n==="higher"?e.sub(t):t.sub(e)}function yu(e,t,n){return n==="higher"?
$t(t,
e):$t(e,t)}function fw(e,t){let n=[];for(let r of[...e].sort(t)){let o=n[n.length-1];o&&t(o[0],r)===
0?o.push(r):n.push([r])}return n}function km(e,t){let[n,...r]=t;if(e.length===1||n===void 0)return[e];
let o=n.values(e.map(u=>u.entry));if(e.some(u=>!o.has(u.entry.code)))return km(e,r);let i=n.criterion===
void 0?{}:{criterion:n.criterion},a=e.map(u=>u.entry.code),s=e.map(u=>{let l=o.get(u.entry.code),c={
metric:n.id,...i,value:l,among:a};return{value:l,contender:{...u,steps:[...u.steps,c]}}});return fw(
s,(u,l)=>yu(u.value,l.value,n.better)).flatMap(u=>km(u.map(({contender:l})=>l),r))}function mw(e,t,n,
r){
let o=e.map(({entry:l,score:c})=>({rounded:It(c,n),contender:{entry:l,score:c,steps:[]}})),i=r==="higher"?
-1:1,s=fw(o,(l,c)=>l.rounded<c.rounded?-i:l.rounded>c.rounded?i:0).flatMap(l=>km(l.map(({contender:c}
)=>c),
t)),u=0;return s.flatMap(l=>{let c=u+1;return u+=l.length,l.map(d=>{var m;let f=(m=d.steps[d.steps.length-
1])!=null?m:null;return{...d,rank:c,decidedBy:l.length>1?"shared":f}})})}p();p();function TP(e){
return e.map((t,n)=>({criterion:t,index:n,weight:Pt(t.weight)})).sort((t,n)=>$t(n.weight,
t.weight))}function SP(e,t,n){return{id:"criteria",criterion:t.name,better:"higher",values:r=>new v(
r.flatMap(o=>{var a,s;let i=[...(s=(a=e.readings.get(o.code))==null?void 0:a.values())!=null?s:[]].map(
u=>u.marks[n]);return i.length>0?[[o.code,Ht(i)]]:[]}))}}var gw={id:"criteria",metrics:({panel:e})=>TP(
e.criteria).map(({criterion:t,index:n})=>SP(e,t,n))};p();function EP(e,t,n){let r=n.map(u=>{var l,c;
return(c=(l=e.readings.get(u))==null?void 0:l.get(t))==null?
void 0:c.score}),{units:o}=sa(r.flatMap(u=>u?[u]:[])),i=[...new S(o)].sort((u,l)=>u<l?-1:u>l?1:0),a=new v(
i.map((u,l)=>[u,l])),s=0;return r.map(u=>u?a.get(o[s++]):null)}function hw(e,t){let n=e.judges.map((
{
code:r})=>EP(e,r,t));return(r,o)=>{let i=0,a=0;for(let s of n){let u=s[r],l=s[o];u===null||l===null||
(u>l?i+=1:u<l&&(a+=1))}return{higher:i,lower:a}}}function yw(e,t){let n=hw(e,t),r=new v(t.map((o,i)=>[
o,i]));return o=>{let i=r.get(o);return i===void 0?[]:t.flatMap((a,s)=>s===i?[]:[{rival:a,...n(i,s)}
])}}
function CP(e,t){let n=hw(e,t),r=t.map(()=>0);for(let o=0;o<t.length;o+=1)for(let i=o+1;i<t.length;i+=
1){let{higher:a,lower:s}=n(o,i),u=b.sign(a-s);r[o]+=u,r[i]-=u}return new v(t.map((o,i)=>[o,new Oe(r[
i])]))}
var bw={id:"majority",metrics:({panel:e})=>[{id:"majority",better:"higher",values:t=>CP(e,t.map(({
code:n})=>n))}]};p();var vw={id:"median",metrics:({panel:e})=>[{id:"median",better:"higher",values:t=>Eo(
{...e,entries:t},
n=>aa(n.map(({score:r})=>r)))}]};p();var ww={id:"previous",metrics:({previous:e})=>{var r,o;let t=e[
e.length-1];if(t===void 0)return[];let n=new v(
t.standings.map(({entry:i,score:a})=>[i.code,a]));return[{id:"previous",better:(o=(r=Dn(t.method))==
null?void 0:r.better)!=null?o:"higher",values:()=>n}]}};p();var kw={id:"shared",metrics:()=>[]};var xw=[
gw,vw,bw,ww,kw],Tw=xw.map(e=>e.id);function Sw(e,t){let n=e.indexOf("shared");return(n<0?e:e.
slice(0,n)).flatMap(r=>{var o,i;return(i=(o=xw.find(a=>a.id===r))==null?void 0:o.metrics(t))!=null?i:
[]})}p();function DP(e){let t=e.stages.every(n=>n.weight===null);return n=>{var r;return t?new Oe(1):
Pt((r=n.
weight)!=null?r:0)}}function bu(e,t,n){let r=DP(e),o=n.map(i=>({stage:i.stage.name,weight:r(i.stage),
scores:new v(i.standings.map(a=>[a.entry.code,a.stageScore]))}));return(i,a)=>{let u=[...o.flatMap((
{
scores:c,...d})=>{let f=c.get(i);return f?[{...d,score:f}]:[]}),{stage:t.name,weight:r(t),score:a}];
return u.some(c=>c.weight.gt(0))?u:[{stage:t.name,weight:new Oe(1),score:a}]}}function Jc(e,t,n,r){
let o=bu(
e,t,n);return new v([...r].map(([i,a])=>{var s;return[i,(s=$c(o(i,a)))!=null?s:a]}))}p();p();p();
function nr(e){let t=0;return e.map((n,r)=>{var o;return((o=e[r-1])==null?void 0:o.rank)!==n.rank&&
(t=r+1),{ranked:n,place:t}})}function da({races:e,notes:t},n,r){let o=e.map(a=>({race:a,kept:r(a.contenders)}
)),
i=o.flatMap(({race:a,kept:s})=>{let u=new S(s);return a.contenders.filter(l=>!u.has(l))});return{
races:o.
map(({race:a,kept:s})=>({...a,contenders:s})),notes:new v([...t,...i.map(({entry:a})=>[a.code,n])])}
}var Ew=(e,{settings:t,last:n,categoryOf:r})=>{if(!t.winnersPerCategory||!n)return e;let o=({entry:l}
)=>r(
l)!==null,{races:i,notes:a}=da(e,"without-category",l=>l.filter(o)),s=i.flatMap(l=>l.contenders);
return{
races:[...ca(s,({entry:l})=>r(l))].map(([l,c])=>({category:l,contenders:c})),notes:a}};p();function RP(
e,t){let n=new v,r=[],o=null;return e.filter(i=>{var s,u;if(i.rank!==o){for(let l of r)n.
set(l,((s=n.get(l))!=null?s:0)+1);r=[],o=i.rank}let a=z(i.entry.institution);return a===""?!0:((u=n.
get(a))!=null?u:0)>=t?!1:(r.push(a),!0)})}var Cw=(e,{settings:t})=>{let{maxPerInstitution:n}=t;
return n===
null?e:da(e,"institution-full",r=>RP(r,n))};p();var Dw=(e,{settings:t,better:n,rounded:r})=>{if(t.passingScore===null)return e;
let o=Pt(t.passingScore),
i=a=>yu(r(a.score),o,n)<=0;return da(e,"below-passing-score",a=>a.filter(i))};p();var Rw=({races:e,
notes:t},{places:n,last:r})=>{if(n===null)return{races:e,notes:t};let o=e.map(i=>{var m,
g;let a=nr(i.contenders),s=a.filter(({place:y})=>y<=n),u=(m=s[s.length-1])==null?void 0:m.place,l=s.
length>n?s.filter(({place:y})=>y===u):[],c=(g=a[s.length])==null?void 0:g.place,d=r?a.filter(({place:
y})=>y===
c):[],f=(y,D)=>y.map(({ranked:N})=>[N.entry.code,D]);return{race:{...i,contenders:s.map(({ranked:y})=>y)}
,
notes:[...f(l,"shared-rank-at-cut"),...f(d,"first-reserve")]}});return{races:o.map(({race:i})=>i),
notes:new v(
[...t,...o.flatMap(i=>i.notes)])}};var OP=[Dw,Ew,Cw,Rw];function AP({contenders:e}){var r;let t=nr(e),
n=new v;for(let{place:o}of t)n.set(
o,((r=n.get(o))!=null?r:0)+1);return t.map(({ranked:o,place:i})=>{var a;return[o.entry.code,{place:i,
holders:(a=n.get(i))!=null?a:1}]})}function Vc(e,t){let n={races:[{category:null,contenders:e}],
notes:new v},
{races:r,notes:o}=OP.reduce((i,a)=>a(i,t),n);return{races:r,notes:o,places:new v(r.flatMap(AP))}}p();
var NP=5;function Ow({stage:e,entries:t,readings:n},{method:r}){let i=t.map(({code:l})=>{var c,d;
return{
code:l,judges:(d=(c=n.get(l))==null?void 0:c.size)!=null?d:0}}).filter(({judges:l})=>l>0&&l<NP);if(r!==
"trimmed"||i.length===0)return[];let a=i.filter(({judges:l})=>l<vm),s=l=>l.map(({code:c})=>c),u={
reason:"few-to-trim",entries:s(i),whole:s(a)};return[{code:"METHOD_CAUTION",severity:"warning",stage:
e.name,
params:u}]}p();p();var gn=e=>{var t,n;return(n=(t=e.decision)==null?void 0:t.rank)!=null?n:e.rank};
var Aw=(e,t)=>new v(t.flatMap(n=>n.stage===e.name?[[n.entry,n]]:[]));function xm(e,t){return t.size===
0?e:e.map(n=>{var r,o;return{...n,rank:(o=(r=t.get(n.entry.code))==null?void 0:r.rank)!=null?o:n.rank}
}).
sort((n,r)=>n.rank-r.rank)}function Yc({standings:e}){return e.map(t=>({standing:t,rank:gn(t)})).sort(
(t,n)=>t.rank-n.rank)}var Nw=(e,t)=>e.every(n=>t.has(n));function _w(e,t,n,r){let o=new v(t.map(({
entry:a,
rank:s})=>[a.code,s])),i=xm(t,n);return[...n.values()].flatMap(a=>{let{entry:s,rank:u,tab:l,cell:c}=a,
d=(g,y=[])=>{let D=g==="below-passing-score"||g==="outdated"?"warning":"error",N=o.get(s),_={entry:s,
rank:u,reason:g,others:y,...N===void 0?{}:{computed:N}};return[{code:"PLENARY_CONFLICT",severity:D,
stage:e.
name,tab:l,...c===null?{}:{cell:c},params:_}]};if(!o.has(s))return d("not-ranked");let f=i.filter(g=>g.
rank===u&&!n.has(g.entry.code));return f.length>0?d("taken",f.map(g=>g.entry.code)):i.filter(g=>g.rank<
u).length!==u-1?d("gap"):r.get(s)==="below-passing-score"?d("below-passing-score"):a.computed!==null&&
a.computed!==o.get(s)?d("outdated"):[]})}p();function _P(e,{place:t,holders:n}){return k.from({
length:n},(r,o)=>{var i;return(i=e[t-1+o])!=null?
i:0})}function Xc(e,t){let n=_P(e,t),[r=0]=n;return n.some(o=>o!==r)?"open":r>0?{amount:r}:null}p();
function PP({contenders:e},t){let n=nr(e).filter(({place:i})=>i<=t),r=n[n.length-1];if(r===void 0||n.
length<=t)return[];let o=n.filter(({place:i})=>i===r.place);return[{rank:r.ranked.rank,places:t,
entries:o.
map(({ranked:i})=>i.entry.code)}]}function IP({contenders:e},t){let n=nr(e);return[...new S(n.map(({
place:r})=>r))].flatMap(r=>{let o=n.filter(a=>a.place===r);if(Xc(t,{place:r,holders:o.length})!=="open")return[
];let i=o.map(({ranked:a})=>a.entry.code);return[{rank:o[0].ranked.rank,places:o.length,entries:i,
prize:!0}]})}function Pw(e,t,n,r){let i=(e.title&&"outcomes"in e.title?e.title.outcomes.map(s=>s.places):
[]).filter(s=>n===null||s<n).sort((s,u)=>u-s),a=n===null?i:[n,...i];return t.flatMap(s=>{let u=s.category===
null?{}:{category:s.category},l=new S;return[...a.flatMap(c=>PP(s,c)),...IP(s,r)].flatMap(c=>l.has(c.
rank)?[]:(l.add(c.rank),[{code:"TIE_AT_CUT",severity:"warning",stage:e.name,params:{...c,...u}}]))})}
p();function Iw(e,t,n){var i,a;if(n===null)return null;if(e.title&&"name"in e.title)return e.title.name;
let o=((a=(i=e.title)==null?void 0:i.outcomes)!=null?a:[]).filter(s=>n<=s.places).sort((s,u)=>s.places-
u.places)[0];return o?o.name:t===null?null:`Top ${t}`}function $w(e,{precision:t,exactOn:n},r){
return t===null||n&&r.every(n)?e:new v([...e].map(([o,i])=>[
o,er(i,t)]))}function $P(e,t){let n=new v;for(let{rank:i,score:a}of e){let s=n.get(i);(s===void 0||
yu(
a,s,t)<0)&&n.set(i,a)}let r=[...n.keys()],o=new v(r.map((i,a)=>{var s;return[i,n.get((s=r[a+1])!=null?
s:0)]}));return e.map(({rank:i,score:a})=>{let s=o.get(i);return s?Hc(a,s,t):null})}function FP(e,t){
return new v([...ca(e,({entry:n})=>t(n))].flatMap(([n,r])=>n===null?[]:nr(r).map(({ranked:o,place:i}
)=>[
o.entry.code,{category:n,categoryRank:i}])))}var MP={category:null,categoryRank:null};function di(e,
t,n,r=[]){
let{settings:o,stages:i}=e,{stage:a}=t,s=gr(e,a),u=i[i.length-1]===a,l={stage:a,method:o.method,
places:s,
last:u,panel:t,whole:null},c=Dn(o.method);if(c===void 0)return{...l,standings:[],findings:[]};let{
better:d}=c,
f=$w(c.scores(t,o),c,[t]),m=o.carryOver?$w(Jc(e,a,n,f),c,[...n.map($=>$.panel),t]):f,g=t.entries.flatMap(
$=>{let U=m.get($.code);return U?[{entry:$,score:U}]:[]}),y=Sw(o.tieBreaks,{panel:t,previous:n}),D=mw(
g,y,o.decimals,d),N=$=>er($,o.decimals),_=qc(e.entries),P=Aw(a,r),I=Vc(xm(D,P),{settings:o,places:s,
last:u,better:d,rounded:N,categoryOf:_}),B=u&&o.winnersPerCategory?FP(D,_):null,L=$P(D,d),j=D.map(($,
U)=>{
var V,me,ue,Ne,at,xe;let{code:W}=$.entry,K=(V=I.places.get(W))!=null?V:null,re=P.get(W);return{...$,
stageScore:f.get(W),judgeScores:new v([...(me=t.readings.get(W))!=null?me:[]].map(([Pn,ge])=>[Pn,ge.
score])),margin:(ue=L[U])!=null?ue:null,advances:K!==null,place:K,title:Iw(a,s,(Ne=K==null?void 0:K.
place)!=null?Ne:null),prize:u&&K!==null?Xc(o.prizes,K):null,...(at=B==null?void 0:B.get(W))!=null?at:
MP,cutNote:(xe=I.notes.get(W))!=null?xe:null,vacated:null,...re===void 0?{}:{decision:re}}}),M=u?Pw(
a,I.races,s,o.prizes):[];return{...l,standings:j,findings:[...Ow(t,o),...M.filter(({params:$})=>$.prize||
!Nw($.entries,P)),..._w(a,D,P,I.notes)]}}p();function Co(e,t){let n=e.entries.filter(i=>i.status==="running"),
r=t[t.length-1];if(r===void 0)return n;
let o=new S(r.standings.flatMap(({advances:i,entry:a})=>i?[a.code]:[]));return n.filter(i=>o.has(i.code))}
p();var Fw=({standings:e})=>new v(e.map(t=>[t.entry.code,t]));function Mw(e,{category:t},n){return e.
standings.filter(({entry:r,advances:o})=>r.status!=="running"&&o).filter(r=>r.category===t&&(n===null||
r.rank<=n)).map(({entry:r})=>r)}function Lw(e,t,n){let r=Fw(t),o=e.standings.map(i=>{let a=r.get(i.entry.
code);if(a===void 0||a.advances===i.advances)return i;if(a.advances)return{...i,advances:!0,place:a.
place,title:a.title,cutNote:a.cutNote};if(n.has(i.entry.code))return i;let s={from:null,gone:Mw(t,i,
null)};return{...i,advances:!1,place:null,title:null,cutNote:"place-kept",vacated:s}});return{...e,
standings:o}}
function jw(e,t){let n=Fw(t),r=e.standings.map(o=>{var u,l;let i=n.get(o.entry.code);if(o.place===null||
i===void 0)return o;let a=(l=(u=i.place)==null?void 0:u.place)!=null?l:null;if(a!==null&&a<=o.place.
place)return o;let s=Mw(t,o,a===null?null:i.rank);return s.length===0?o:{...o,vacated:{from:a,gone:s}
}});
return{...e,standings:r}}function zw(e){let t=e.flatMap(r=>r.rows),n=({marks:r})=>[...r.values()].some(
o=>o.kind==="score");return new S(
t.filter(n).map(r=>{var o;return(o=r.entry)!=null?o:""}))}function Bw(e,t,n,r,o=[]){let i=n.filter(_=>_.
stage===t.name),a=(_,P)=>di(e,pw(e,t,i,_),P,o),s=Co(e,r),u=a(s,[...r]);if(e.entries.every(_=>_.status===
"running"))return u;let l=new S(s),c=zw(i),d=e.entries.filter(_=>_.status!=="running"&&c.has(_.code));
if(d.length===0)return u;let f=_=>a(e.entries.filter(P=>l.has(P)||_.includes(P)),r.map(P=>{var I;
return(I=
P.whole)!=null?I:P})),m=new S(e.stages.slice(r.length+1).map(_=>_.name)),g=zw(n.filter(_=>m.has(_.stage))),
y=d.filter(_=>g.has(_.code)),D=y.length===0?u:Lw(u,f(y),g),N=f(d);return{...jw(D,N),whole:N}}p();p();
var LP=2;function Uw(e,t){var l;if(So(e))return new S;let n=ua(e),r=Mc(n),{axes:o,freedom:i}=r;if(i<=
o.length)return new S;let a=(l=jc(r,n.judges.length))!=null?l:1,s=Lc(r,a)/i,u=n.blocks.filter(({
judges:c})=>{
let d=0,f=0;for(let{value:g,vector:y,right:D}of o){let N=c.reduce((_,P)=>_+y[P],0)/c.length;d+=N*D/(
g+
a),f+=s*N**2/(g+a)}let m=b.sqrt(s/c.length);return b.abs(d)>=b.max(t,m)&&b.abs(d)>LP*b.sqrt(f)});
return new S(
u.flatMap(({entries:c})=>c.map(({code:d})=>d)))}function Ww(e,t){let n=k.from(e,([o,i])=>({entry:o,
units:It(i,t)}));n.sort((o,i)=>o.units>i.units?-1:
o.units<i.units?1:0);let r=0;return new v(n.map(({entry:o,units:i},a)=>{var s;return((s=n[a-1])==null?
void 0:s.units)!==i&&(r=a+1),[o,r]}))}function Kw(e,{stage:t,panel:n,method:r,standings:o},i){var m;
let{decimals:a,carryOver:s}=e.settings;if(r==="adjusted"||((m=Dn(r))==null?void 0:m.unit)!=="points")
return[];let u=Uw(n,.5/10**a);if(u.size===0)return[];let l=li(n,"auto").scores,c=Ww(new v(o.map(({
entry:g,
score:y})=>[g.code,y])),a),d=Ww(s?Jc(e,t,i,l):l,a),f=n.entries.filter(({code:g})=>u.has(g)).map(({
code:g})=>({
entry:g,places:b.abs(c.get(g)-d.get(g))})).sort((g,y)=>y.places-g.places);return[{code:
"METHOD_CAUTION",severity:"warning",stage:t.name,params:{reason:"uneven-judges",entries:f}}]}p();p();
p();function vu(e){let t=b.floor(e/26);return(t>0?vu(t-1):"")+T.fromCharCode(65+e%26)}function je(e,
t,n=1,r=1){
let o=`${vu(t)}${e+1}`;return n===1&&r===1?o:`${o}:${vu(t+r-1)}${e+n}`}var Gw=e=>[...e].reduce((t,n)=>t*
26+n.charCodeAt(0)-64,0)-1;function Do(e){var a;let[,t="",n="",r=t,o=n]=(a=/^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.
exec(e))!=null?a:[],i=[];for(let s=w(n)-1;s<w(o);s++)for(let u=Gw(t);u<=Gw(r);u++)i.push({row:s,
column:u});
return i}p();p();p();function Zw(e,t,n){var m,g;let r=0,o=0,i=!1,a=!1;for(let{name:y}of t){let D=(g=(
m=e.marks.get(y))==
null?void 0:m.kind)!=null?g:"blank";D==="blank"?r+=1:D==="score"?o+=1:D==="recused"?i=!0:a=!0}let{
entry:s,
conflict:u,excluded:l,repeated:c}=n,d=r===t.length,f=o===t.length;return{row:e,entry:s,conflict:u,
excluded:l,
recused:i,blank:d,complete:f,unreadable:a,repeated:c}}p();p();p();p();function wu(e,t,n){let r=e.filter(
o=>o>=t&&o<=n);return r.length===1?r[0]:null}var jP=864e5,zP=R.UTC(1899,11,30);function BP(e,t){
return b.round(e*100+t)/100}function qw({date:e,monthFirst:t},n,r){
let o=/^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})$/.exec(e);if(o===null)return null;let[i,a,s,
u,l,c]=o.slice(1).map(w);if(i>1900){let D=u===0&&l===0&&c===0,N=t?`${a}.${s}`:`${s}.${a}`;return D?
wu(
[w(N)],n,r):null}let d=b.round((R.UTC(i,a-1,s)-zP)/jP);if(d<0)return null;let f=d+(u*3600+l*60+c)/86400,
m=b.round(f*100)/100,g=d>0&&b.abs(f-m)*86400<1,y=c===0;return wu([...g?[m]:[],...y?[BP(d*24+u,l)]:[]],
n,r)}p();var UP=/^\d+$/,WP=/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/,KP=/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/,GP=/^[1-9]\d{0,2}( \d{3})+([.,]\d+)?$/,
ZP=/^\d*[.,]\d+$/;function qP(e){return e.replace(/\p{Cf}/gu,"").replace(/\s/g," ").replace(
/[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g,
t=>T(t.charCodeAt(0)&15)).replace(/[\uff0c\u066b]/g,",").replace(/[\uff0e\u066c]/g,".").replace(
/[\u2212\uff0d]/g,
"-").replace(/\uff0b/g,"+").trim().replace(/^['\u2019]/,"")}function HP(e){let t=[];return UP.test(e)&&
t.push(w(e)),WP.test(e)&&t.push(w(e.replace(/\./g,"").replace(",","."))),KP.test(e)&&t.push(w(e.replace(
/,/g,""))),GP.test(e)&&t.push(w(e.replace(/ /g,"").replace(",","."))),ZP.test(e)&&t.push(w(e.replace(
",","."))),t.filter(w.isFinite)}function Qc(e,t,n){let r=/^([+-]?)(.*)$/.exec(qP(e));if(r===null)return null;
let o=HP(r[2]).map(i=>(r[1]==="-"?-i:i)+0);return o.length===1?o[0]:wu(o,t,n)}var JP=/^#(?:N\/A|[A-Z][A-Z0-9/_]*[!?])$/;
function ed(e,{min:t,max:n}){if(typeof e=="object")return{
kind:"date",date:e.date,likely:qw(e,t,n)};if(typeof e!="string")return{kind:"not-number",value:e};if(
JP.
test(e.trim()))return{kind:"formula-error",value:e.trim()};let r=Qc(e,t,n);return r===null?{kind:
"not-number",value:e}:{kind:"text-number",value:e,number:r}}function Hw(e,t){var r;let n={blank:[],
outOfRange:[],unreadable:[],formula:[]};for(let o of e)if(!(o.
excluded||o.recused))for(let i of t){let a=o.row.marks.get(i.name);if(a===void 0)continue;let{at:s}=a;
if("formula"in a&&n.formula.push({line:o,criterion:i,at:s}),a.kind==="blank")n.blank.push({line:o,
criterion:i,
at:s});else if(a.kind==="score"){let{value:u}=a;u>=i.min&&u<=i.max||n.outOfRange.push({line:o,
criterion:i,
at:s,value:u})}else if(a.kind==="unreadable"){let u=a.formula?null:(r=a.held)!=null?r:a.raw;n.unreadable.
push({line:o,criterion:i,at:s,held:u,reading:ed(a.raw,i)})}}return n}p();function VP(e,t){if(e.kind==="score")return!0;
if(e.kind!=="unreadable")return!1;let{kind:n}=ed(e.raw,
t);return n==="text-number"||n==="date"}function YP(e,t){if(e.entry!==null)return!1;let n=e.code!==""||
e.name!=="";return t.some(r=>{let o=e.marks.get(r.name);return o===void 0||o.kind==="blank"?!1:n||VP(
o,r)})}function Jw(e,t){return e.rows.filter(n=>YP(n,t))}function ku({excluded:e,lines:t},n){var r,o;
return e.has(n)||((o=(r=t.get(n))==null?void 0:r.some(i=>i.
recused))!=null?o:!1)}function td({sheet:e,strays:t,lines:n}){return(e==null?void 0:e.codeColumn)===
null&&t.length>0&&n.size===0}function XP(e,t){var r;let n=new v;for(let o of(r=e==null?void 0:e.rows)!=
null?r:[]){if(o.entry===null||!t.has(o.entry))continue;let i=n.get(o.entry);i?i.push(o):n.set(o.entry,
[o])}return n}function QP({sheet:e,criteria:t,entries:n,conflicts:r,excluded:o}){var a;let i=new v;
for(let[
s,u]of XP(e,n)){let l={entry:n.get(s),conflict:(a=r.get(s))!=null?a:null,excluded:o.has(s),repeated:
u.
length>1};i.set(s,u.map(c=>Zw(c,t,l)))}return i}function Vw(e){let{judge:t,tab:n,sheet:r,criteria:o,
expected:i,excluded:a}=e,s=QP(e),u=k.from(s.values()).flat(),l=r===null?[]:Jw(r,o);return{judge:t,
tab:n,
sheet:r,expected:i,excluded:a,missingColumns:o.filter(({name:c})=>{var d;return!((d=r==null?void 0:r.
columns.get(c))!=null&&d.length)}),lines:s,strays:l,marks:Hw(u,o),touched:l.length>0||u.some(c=>!c.blank&&
!c.excluded)}}p();function Vr(e){return e.competition.settings.missing==="assigned"}function pa(e){
return e.provisional||
Vr(e)?"warning":"error"}function nd(e){return e.provisional?"warning":"error"}function eI(e,t){var r;
return ku(e,t.code)?!1:((r=e.lines.get(t.code))!=null?r:[]).some(o=>o.complete||
o.unreadable||o.repeated)?!0:e.sheet!==null&&e.missingColumns.length>0&&e.sheet.rows.length>0}var Yw={
code:"ENTRY_UNSCORED",find:({check:e,desks:t})=>{var n;return((n=e.reached)!=null?n:[]).filter(r=>Vr(
e)?!t.some(o=>eI(o,r)):t.every(o=>ku(o,r.code))).map(({code:r,name:o})=>({code:"ENTRY_UNSCORED",
severity:nd(
e),params:{entry:r,name:o}}))}};p();p();function fa(e,t){return t.flatMap(({name:n})=>{let r=e.marks.get(
n);return r===void 0||r.kind===
"blank"?[]:[r]})}var Xw={code:"JUDGE_CONFLICT",find:({check:e,desks:t})=>t.flatMap(({judge:n,tab:r,
lines:o})=>k.from(
o.values()).flat().flatMap(({row:i,entry:a,conflict:s,recused:u})=>{if(s===null||u)return[];let l={
judge:n.
code,entry:a.code,reason:s};return fa(i,e.criteria).map(({at:c})=>({code:"JUDGE_CONFLICT",severity:
"warning",tab:r,at:c,params:l}))}))};p();p();function tI({check:e,desks:t}){let n=e.criteria.map(({
name:i})=>i),r=new v;return{byDesk:t.map((i,a)=>{
let s=[];for(let[u,l]of i.lines){let c=l[0];if(l.length>1||!c.complete||c.excluded||c.recused)continue;
let d=[];for(let g of n){let y=c.row.marks.get(g);d.push(y.kind==="score"?y.value:0)}let f={desk:i,
judge:a,
row:c.row,entry:c.entry,marks:d};s.push(f);let m=r.get(u);m?m.push(f):r.set(u,[f])}return s}),
byEntry:k.
from(r.values())}}var Qw=new A;function ek(e){var n;let t=(n=Qw.get(e))!=null?n:tI(e);return Qw.set(
e,t),t}var rr=e=>ek(e).byDesk,ma=e=>ek(e).byEntry;var nI=1e-4;function rI(e){var r;let t=new v;for(
let{marks:o}of e){let i=o.join(" ");t.set(i,((r=t.get(
i))!=null?r:0)+1)}let n=o=>o*(o-1)/2;return{equal:k.from(t.values()).reduce((o,i)=>o+n(i),0),all:n(e.
length)}}var oI=e=>e.length>1&&e.every(({marks:t})=>t.every((n,r)=>n===e[0].marks[r])),tk={code:
"JUDGE_NO_VARIANCE",find:e=>{if(!rr(e).some(oI))return[];let t=rr(e).map(o=>({rows:o,...rI(o)})),n=t.reduce(
(o,i)=>o+i.equal,0),r=t.reduce((o,i)=>o+i.all,0);return t.flatMap(({rows:o,...i})=>{let[a]=o;if(a===
void 0||i.all===0||i.equal<i.all)return[];if(((n-i.equal+1)/(r-i.all+1))**(o.length-1)>nI)return[];
let{
judge:u,tab:l}=a.desk,c={judge:u.code,rows:o.length};return[{code:"JUDGE_NO_VARIANCE",severity:
"warning",tab:l,params:c}]})}};p();var nk={code:"JUDGE_RECUSED",find:({check:e,desks:t})=>t.flatMap(
({judge:n,tab:r,lines:o})=>k.from(o.
values()).flat().filter(i=>i.recused).flatMap(({row:i,entry:a})=>fa(i,e.criteria).filter(s=>s.kind===
"recused").map(({at:s})=>({code:"JUDGE_RECUSED",severity:"info",tab:r,at:s,params:{judge:n.code,
entry:a.
code}}))))};p();p();function rd(e,t){let n=0,r=0;for(let[o,{weight:i,max:a}]of t.entries())!(i>0)||a===0||
(n+=i*e[o]/
a,r+=i);return r===0?0:100*n/r}var rk=e=>b.round(e*100)/100,ok={code:"JUDGES_DISAGREE",find:e=>{let{
criteria:t,competition:n}=e.check,
r=n.settings.maxSpread;return r===null?[]:ma(e).flatMap(o=>{let i=o.map(({marks:d})=>rd(d,t)),[a,s]=[
b.min(...i),b.max(...i)];if(s-a<=r+1e-9)return[];let{code:u,name:l}=o[0].entry;return[{code:
"JUDGES_DISAGREE",severity:"warning",params:{entry:u,name:l,low:rk(a),high:rk(s),limit:r}}]})}};p();
p();function xu(e,t){var i;let n=new v,r=a=>{let s=a;for(let u=n.get(s);u!==void 0&&u!==s;u=n.get(s))
s=u;return s};for(let a of t)for(let s of a)n.has(s)||n.set(s,s),n.set(r(s),r(a[0]));let o=new v;for(
let a of e.
filter(s=>n.has(s))){let s=r(a);o.set(s,[...(i=o.get(s))!=null?i:[],a])}return k.from(o.values())}
var iI=1e-6,aI=.9,sI=.5;function ak({marks:e},t){let n=0;for(let r=0;r<e.length;r++)e[r]===t.marks[r]&&
(n+=1);return n}function uI(e,t){var r;let n=[];for(let o of e)for(let i=0;i<o.length;i++)for(let a=i+
1;a<o.length;a++){let[s,u]=[o[i],o[a]],l=s.judge*t+u.judge,c=(r=n[l])!=null?r:{one:s,other:u,same:0,
marks:0,entries:0};c.same+=ak(s,u),c.marks+=s.marks.length,c.entries+=1,n[l]=c}return n.flatMap(o=>o===
void 0?[]:[o])}var ik=({same:e,marks:t})=>t===0?0:e/t;function lI(e){let t=({marks:o})=>o.reduce((i,
a)=>i+
a,0),n=e.map(o=>({row:o,sum:t(o)})).sort((o,i)=>o.sum-i.sum),r=n.slice(1);return{same:r.reduce((o,{
row:i},a)=>o+
ak(n[a].row,i),0),marks:r.reduce((o,{row:i})=>o+i.marks.length,0),entries:r.length}}function cI(e,t,
n){
if(e<=t)return 1;let r=(o,i)=>o===0?0:o*b.log(o/i);return b.exp(-n*(r(e,t)+r(1-e,1-t)))}function dI(
{
desks:e},t){let n=({one:o,other:i})=>[o.desk.judge.code,i.desk.judge.code];return xu(e.map(({judge:o}
)=>o.
code),t.map(n)).map(o=>{var c;let i=t.filter(d=>o.includes(d.one.desk.judge.code)),a=d=>i.reduce((f,
m)=>f+
m[d],0),s=(c=e.find(({judge:d})=>d.code===o[o.length-1]))==null?void 0:c.tab,u=b.max(...i.map(d=>d.entries)),
l={judges:o,entries:u,same:a("same"),marks:a("marks")};return{code:"JUDGES_IDENTICAL",severity:
"warning",...s&&{tab:s},params:l}})}var sk={code:"JUDGES_IDENTICAL",find:e=>{let t=uI(ma(e),e.desks.length),
n=t.filter(u=>ik(u)>=aI);if(n.length===0)return[];let r=t.filter(u=>!n.includes(u)),o=b.max(0,...r.map(
ik)),i=new v(rr(e).map(u=>{var l;return[(l=u[0])==null?void 0:l.desk,lI(u)]})),a=({desk:u})=>{let{
same:l,
marks:c}=i.get(u);return(l+1)/(c+1)},s=n.filter(({one:u,other:l,same:c,marks:d})=>{let f=b.max(o,a(u),
a(l));return cI(c/d,f,sI*d)<=iI});return dI(e,s)}};p();p();function uk(e,t,n){for(let r of e){let o=t.find(
i=>n(r,i));if(o!==void 0)return{judge:r,entry:o}}
return null}function lk(e,t,n){var m,g,y,D;let r=new v;for(let N of t.values())for(let _ of N)r.set(
_,((m=r.get(_))!=null?m:0)+1);let o=N=>(_,P)=>N(_)-N(P),i=o(N=>{var _;return(_=r.get(N))!=null?_:0}),
a=o(N=>{var _,P;return(P=(_=t.get(N))==null?void 0:_.length)!=null?P:0}),s=new v(e.flatMap((N,_)=>N.
map(P=>[P,_]))),u=e.map(()=>[]);for(let[N,[_]]of t)_!==void 0&&u[s.get(_)].push(N);let l=e.map((N,_)=>(
{
judges:N,entries:u[_]})).sort((N,_)=>_.judges.length-N.judges.length||_.entries.length-N.entries.length),
[c,d]=[(g=l[0])!=null?g:{judges:[],entries:[]},l.slice(1)],f=[];for(let N=!0;N;){N=!1;for(let _ of d){
let P=(y=uk([...c.judges].sort(i),[..._.entries].sort(a),n))!=null?y:uk([..._.judges].sort(i),[...c.
entries].sort(a),n);if(P!==null){f.push(P),r.set(P.judge,((D=r.get(P.judge))!=null?D:0)+1),c={judges:
[
...c.judges,..._.judges],entries:[...c.entries,..._.entries]},d=d.filter(I=>I!==_),N=!0;break}}}
return f}var ck={code:"PANEL_DISCONNECTED",find:({check:e,desks:t})=>{let{method:n,
severityCorrection:r}=e.competition.
settings;if(e.reached===null||n!=="adjusted")return[];let o=new v(e.reached.map(({code:l})=>[l,t.filter(
c=>{var d;return(d=c.lines.get(l))==null?void 0:d.some(f=>f.complete&&!f.excluded)}).map(c=>c.judge.
code)])),i=xu(t.map(l=>l.judge.code),o.values());if(i.length<2)return[];let a=new v(t.map(l=>[l.judge.
code,l])),s=lk(i,o,(l,c)=>!ku(a.get(l),c));return[{code:"PANEL_DISCONNECTED",severity:r===0?"error":
"warning",params:{groups:i,joins:s}}]}};p();var dk={code:"ROW_DUPLICATE_ENTRY",find:({desks:e})=>e.flatMap(
({judge:t,tab:n,sheet:r,lines:o})=>k.
from(o).flatMap(([i,[a,s,...u]])=>{var c;if(a===void 0||s===void 0||a.excluded)return[];let l=[a,s,
...u].
map(d=>d.row.row+1);return[{code:"ROW_DUPLICATE_ENTRY",severity:"error",tab:n,at:{row:s.row.row,
column:(c=
r==null?void 0:r.codeColumn)!=null?c:0},params:{judge:t.code,entry:i,rows:l}}]}))};p();function pI(e){
return e.sheet===null||!e.touched||td(e)?[]:e.expected.filter(({code:t})=>!e.lines.has(
t)).map(({code:t})=>t)}var pk={code:"ROW_MISSING_ENTRY",find:({check:e,desks:t})=>Vr(e)?[]:t.flatMap(
n=>{let r=pI(n);if(r.length===0)return[];let o={judge:n.judge.code,entries:r};return[{code:
"ROW_MISSING_ENTRY",severity:nd(e),tab:n.tab,params:o}]})};p();p();p();var fI=6,mI=14;function gI(e,
t,n){var i,a,s,u,l;if(b.abs(e.length-t.length)>n)return n+1;let r=[],o=k.
from({length:t.length+1},(c,d)=>d);for(let c=1;c<=e.length;c+=1){let d=[c];for(let f=1;f<=t.length;f+=
1){let m=e[c-1]===t[f-1],g=c>1&&f>1&&e[c-1]===t[f-2]&&e[c-2]===t[f-1];d[f]=b.min(((i=o[f])!=null?i:0)+
1,((a=d[f-1])!=null?a:0)+1,((s=o[f-1])!=null?s:0)+(m?0:1),g?((u=r[f-2])!=null?u:0)+1:n+1)}[r,o]=[o,d]}
return(l=o[t.length])!=null?l:n+1}var fk=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");
function hI(e,t){let[n,r]=[fk(e),fk(t)];return n.length!==r.length?!1:n.some((o,i)=>o!==r[i]&&(o.length<
3||/\p{N}/u.test(o+r[i])))}function Tu(e,t){let[n,r]=[z(e),z(t)],o=b.min(n.length,r.length);if(n===r||
o<fI||hI(e,t))return!1;let i=o<mI?1:2;return gI(n,r,i)<=i}var mk=(e,t)=>t===""?[]:e.filter(n=>z(n.name)===z(
t));function od(e,t,n){var a;let[r,o]=mk(n,e.name);
if(r===void 0||o!==void 0||((a=t.sheet)==null?void 0:a.codeColumn)==null)return{};let i=t.strays.filter(
s=>z(s.name)===z(e.name));return t.lines.has(r.code)||i.length>1?{}:{fix:{kind:"label",old:e.code,
now:r.
code}}}function gk({row:e,entry:t},n){return!Tu(e.name,t.name)||mk(n,e.name).length>0?{}:n.some(r=>r.
code!==t.code&&Tu(e.name,r.name))?{}:{fix:{kind:"label",old:e.name,now:t.name}}}var hk=(e,t)=>e.length>=8&&
t.startsWith(e);function yI({row:e,entry:t}){if(e.name===""||t.name===""||
e.name===t.name)return!1;let[n,r]=[z(e.name),z(t.name)];return n!==""&&n!==r&&!hk(n,r)&&!hk(r,n)}
function bI({
check:e},t){if(t.sheet===null||t.sheet.codeColumn===null||t.sheet.nameColumn===null)return[];let n=k.
from(t.lines.values()).flat(),r=n.filter(yI);if(r.length===0)return[];if(r.length*2<=n.filter(({row:
i})=>i.
name!=="").length)return r;let o=new S(e.competition.entries.map(({name:i})=>z(i)));return r.filter(
({row:i})=>o.has(z(i.name)))}var yk={code:"ROW_NAME_MISMATCH",find:e=>e.desks.flatMap(t=>bI(e,t).map(
n=>{var s,u;let{row:r,entry:o}=n,i={row:r.row,column:(u=(s=t.sheet)==null?void 0:s.nameColumn)!=null?
u:0},a={judge:t.judge.code,entry:o.code,written:r.name,name:o.name};return{code:"ROW_NAME_MISMATCH",
severity:"warning",tab:t.tab,at:i,...gk(n,e.check.competition.entries),params:a}}))};p();var bk={
code:"ROW_UNKNOWN_ENTRY",find:({check:e,desks:t})=>t.flatMap(n=>n.strays.filter(r=>r.code!==
"").map(r=>{var o,i;return{code:"ROW_UNKNOWN_ENTRY",severity:"error",tab:n.tab,at:{row:r.row,column:
(i=
(o=n.sheet)==null?void 0:o.codeColumn)!=null?i:0},...od(r,n,e.competition.entries),params:{judge:n.judge.
code,entry:r.code}}}))};p();function vI(e,t,n){let{tab:r,sheet:o,strays:i}=e;return td(e)?[{code:
"ROW_WITHOUT_CODE",severity:"error",tab:r,params:{name:""}}]:i.filter(a=>a.code==="").map(a=>{var c,
d,f;let s=(f=(d=o==null?void 0:
o.codeColumn)!=null?d:(c=fa(a,t)[0])==null?void 0:c.at.column)!=null?f:0,u={row:a.row,column:s},l=od(
a,e,n);return{code:"ROW_WITHOUT_CODE",severity:"error",tab:r,at:u,...l,params:{name:a.name}}})}var vk={
code:"ROW_WITHOUT_CODE",find:({check:e,desks:t})=>t.flatMap(n=>vI(n,e.criteria,e.competition.entries))}
;p();var wk={code:"SCORE_ERROR",find:({desks:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
({at:o,reading:i})=>{if(i.kind!=="formula-error")return[];let a={judge:t.code,value:i.value};return[
{code:"SCORE_ERROR",severity:"error",tab:n,at:o,params:a}]}))};p();var kk={code:"SCORE_FORMULA",find:
({desks:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>{let o=new S(
r.unreadable.filter(i=>i.reading.kind==="formula-error").map(i=>i.at));return r.formula.filter(({at:
i})=>!o.
has(i)).map(({at:i})=>({code:"SCORE_FORMULA",severity:"warning",tab:n,at:i,params:{judge:t.code}}))}
)};p();p();var wI=/^(\d+)(?:[.,](\d+))?\s?%$/;function kI(e,t){var r;let n=typeof e=="string"&&t===100?
wI.exec(
e.trim()):null;return n===null?null:w(`${n[1]}.${(r=n[2])!=null?r:"0"}`)}function ga({reading:e,held:
t,
criterion:n}){let{min:r,max:o}=n,i=(a,s)=>t===null||s===null||s<r||s>o?{}:{fix:{kind:a,old:t,now:s}}
;
switch(e.kind){case"text-number":return i("type",e.number);case"date":return i("score",e.likely);
case"not-number":return i("score",kI(e.value,o));default:return{}}}var xk={code:"SCORE_IS_DATE",find:
({desks:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:a}=o;if(a.kind!=="date")return[];let s={judge:t.code,date:a.date,likely:a.likely}
;
return[{code:"SCORE_IS_DATE",severity:"error",tab:n,at:i,...ga(o),params:s}]}))};p();function xI(e,t,
{line:n,criterion:r}){var o,i,a;return n.repeated||((a=(i=(o=t.sheet)==null?void 0:o.
columns.get(r.name))==null?void 0:i.length)!=null?a:0)>1?!1:!(Vr(e)&&n.blank)}var Tk={code:
"SCORE_MISSING",find:({check:e,desks:t})=>e.reached===null?[]:t.filter(n=>n.touched).flatMap(n=>n.marks.blank.
filter(r=>xI(e,n,r)).map(({at:r})=>({code:"SCORE_MISSING",severity:pa(e),tab:n.tab,at:r,params:{
judge:n.
judge.code,cells:1}})))};p();var Sk={code:"SCORE_NOT_NUMBER",find:({desks:e})=>e.flatMap(({judge:t,
tab:n,marks:r})=>r.unreadable.
flatMap(o=>{let{at:i,reading:a}=o;if(a.kind!=="not-number")return[];let s={judge:t.code,value:a.value}
;
return[{code:"SCORE_NOT_NUMBER",severity:"error",tab:n,at:i,...ga(o),params:s}]}))};p();var Ek={code:
"SCORE_OUT_OF_RANGE",find:({desks:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.outOfRange.
map(({at:o,value:i,criterion:{min:a,max:s}})=>({code:"SCORE_OUT_OF_RANGE",severity:"error",tab:n,at:
o,
params:{judge:t.code,value:i,min:a,max:s}})))};p();p();var Ck=(e,t)=>t%2===1?e[t>>1]:(e[(t>>1)-1]+e[
t>>1])/2;function id(e){return Ck(Float64Array.from(
e).sort(),e.length)}var Su=[];function Tm(e,t){let n=0;for(let r=0;r<e.length;r++){if(r===t)continue;
let o=e[r],i=n++;for(;i>0&&Su[i-1]>o;i--)Su[i]=Su[i-1];Su[i]=o}return n===0?w.NaN:Ck(Su,n)}var Dk=5,
Sm=.25,TI=1.4826,SI=1.645,EI=.02,CI=8,DI=400;function Ok({byJudge:e,byCriterion:t},n,r){let o=e[n],
i=o[r],a=i-Tm(t[r],n);return{fromOthers:a,fromOwn:o.length>1?i-Tm(o,r):a}}function RI(e){let{
criteria:t}=e.
check,n=rr(e).map(o=>t.map((i,a)=>o.length===0?0:id(o.map(({marks:s})=>s[a])))),r=t.map(({min:o,max:
i})=>i>
o?i-o:w.POSITIVE_INFINITY);return o=>{let i=[],a=r.map(()=>[]);for(let{judge:s,marks:u}of o){let l=[
];
for(let c=0;c<r.length;c++){let d=(u[c]-n[s][c])/r[c];l.push(d),a[c].push(d)}i.push(l)}return{rows:o,
byJudge:i,byCriterion:a}}}function Rk(e){let t=Float64Array.from(e,b.abs).sort(),n=t[t.length>>1];
return b.
max(EI,TI*n,t[b.floor(.9*t.length)]/SI)}function OI(e,t){let n=t.filter(({rows:i})=>i.some(a=>a.judge===
e));if(n.length<CI)return null;let r=b.max(1,b.floor(n.length/DI)),o=n.filter((i,a)=>a%r===0).flatMap(
i=>{let a=i.rows.findIndex(s=>s.judge===e);return i.byCriterion.map((s,u)=>Ok(i,a,u))});return{
fromOthers:Rk(
o.map(i=>i.fromOthers)),fromOwn:Rk(o.map(i=>i.fromOwn))}}var AI=e=>b.max(...e)-b.min(...e);function NI(
e){
let t=e.byCriterion.map(n=>AI(n)>=Sm);return t.includes(!0)?e.rows.flatMap((n,r)=>{let o=[];for(let i=0;
i<
t.length;i++){if(!t[i])continue;let{fromOthers:a,fromOwn:s}=Ok(e,r,i);a*s>0&&b.abs(a)>=Sm&&b.abs(s)>=
Sm&&o.push({row:n,criterion:i,fromOthers:a,fromOwn:s})}return o}):[]}var Ak={code:"SCORE_OUTLIER",
find:e=>{
let t=ma(e).filter(o=>o.length>=3).map(RI(e)),n=t.flatMap(NI);if(n.length===0)return[];let r=e.desks.
map((o,i)=>n.some(({row:a})=>a.judge===i)?OI(i,t):null);return n.flatMap(({row:o,criterion:i,
fromOthers:a,
fromOwn:s})=>{let u=r[o.judge];if(!u||b.abs(a)<Dk*u.fromOthers||b.abs(s)<Dk*u.fromOwn)return[];let{
name:l,
min:c,max:d}=e.check.criteria[i],f=o.marks[i],m=b.round((f-a*(d-c))*100)/100,{desk:g,entry:y}=o,D={
judge:g.
judge.code,entry:y.code,value:f,others:m};return[{code:"SCORE_OUTLIER",severity:"info",tab:g.tab,at:
o.
row.marks.get(l).at,params:D}]})}};p();p();function ad(e){let t=2166136261;for(let n=0;n<e.length;n++)t=b.imul(
t^e.charCodeAt(n),16777619);return t}
function Eu(e,t){let n=b.imul(e^e>>>16,2246822507)^t,r=b.imul(n^n>>>13,3266489909);return r^r>>>16}
function _I(e){
return e.kind==="score"?b.round(e.value*1e4)|0:ad(e.kind==="unreadable"?C.stringify(e.raw):e.kind)}
var Nk=new A;
function PI(e){var n;let t=(n=Nk.get(e))!=null?n:{byCode:ad(e.code),byName:ad(e.name)};return Nk.set(
e,t),t}var Em=(e,t)=>((e>>>0)%36**t).toString(36).padStart(t,"0"),_k=new A;function Cu(e,t){let n=_k.
get(e),r=n===void 0?II(e,t):n;return _k.set(e,r),r}function II(e,t){let n=new k(12).fill(0),r=new k(
12).fill(0),o=k.from(e.columns.keys(),c=>({name:c,digest:ad(c)})),i=0,a=0,s=0,u=(c,d,f)=>{let m=(Eu(
d,0)&65535)%12;c[m]=c[m]+Eu(d,f)|0};for(let c of e.rows){let d=c.entry===null?void 0:t.get(c.entry);
if(d===void 0)continue;let f=0,m=0;for(let{name:y,digest:D}of o){let N=c.marks.get(y);N===void 0||N.
kind==="blank"?m+=1:f=f+Eu(D,_I(N))|0}if(m===o.length)continue;let g=PI(d);i+=1,a=a+Eu(f,1)|0,s=s+Eu(
f,2)|0,u(n,g.byCode,f),u(r,g.byName,f)}if(i<3)return null;let l=[...n,...r].map(c=>Em(c,3)).join("");
return`${Em(a,12/2)}${Em(s,12/2)}${l}${i}`}var sd=e=>w(e.slice(84));function Pk(e,t,n){let r=0;for(
let o=n;o<
n+36;o+=3)e.slice(o,o+3)!==t.slice(o,o+3)&&(r+=1);return r}var Ik=(e,t)=>e.slice(0,12)===t.slice(0,
12)&&
sd(e)===sd(t)&&b.min(Pk(e,t,12),Pk(e,t,48))>=3;var $k={code:"SCORE_ROWS_PERMUTED",find:({check:e,
desks:t})=>{let{orders:n,competition:r}=e;if(n===void 0)
return[];let o=new v(r.entries.map(i=>[i.code,i]));return t.flatMap(({judge:i,tab:a,sheet:s})=>{let u=n.
get(i.code),l=s===null||u===void 0?null:Cu(s,o);if(u===void 0||l===null||!Ik(u,l))return[];let c={
judge:i.
code,rows:sd(l)};return[{code:"SCORE_ROWS_PERMUTED",severity:"error",tab:a,params:c}]})}};p();var Mk=3,
Lk=.2,$I=e=>Float64Array.from(e).sort()[b.floor(e.length/10)];function FI({criterion:e,highest:t,
others:n}){return n.length>=Mk&&t<=Lk*e.max&&2*t<$I(n)}var Fk=(e,t)=>e.map(({marks:n})=>n[t]),jk={
code:"SCORE_SCALE_SUSPECT",find:e=>{let t=rr(e);return t.flatMap(n=>{let[r]=n;if(r===void 0||n.length<Mk)return[
];
let i=e.check.criteria.map((l,c)=>{let d=b.max(...Fk(n,c)),m=d<=Lk*l.max?t.flatMap(g=>g===n?[]:Fk(g,
c)):[];return{criterion:l,highest:d,others:m}}).filter(FI);if(i.length===0)return[];let{judge:a,tab:
s}=r.
desk,u={judge:a.code,criteria:i.map(({criterion:l})=>l.name),highest:b.max(...i.map(l=>l.highest)),
usual:id(
i.flatMap(l=>l.others))};return[{code:"SCORE_SCALE_SUSPECT",severity:"warning",tab:s,params:u}]})}};
p();var zk={code:"SCORE_TEXT_NUMBER",find:({desks:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.
flatMap(o=>{let{at:i,reading:a}=o;if(a.kind!=="text-number")return[];let s={judge:t.code,value:a.value,
number:a.number};return[{code:"SCORE_TEXT_NUMBER",severity:"error",tab:n,at:i,...ga(o),params:s}]}))}
;p();var ud=e=>e.reduce((t,n)=>t+n,0),Bk=(e,t)=>ud(e.map((n,r)=>n*t[r].weight)),MI=[{basis:"sum",of:
ud},{
basis:"mean",of:e=>ud(e)/e.length},{basis:"weighted-mean",of:(e,t)=>Bk(e,t)/ud(t.map(n=>n.weight))},
{basis:"weighted-sum",of:Bk},{basis:"score",of:rd}];function LI(e){return typeof e=="number"?e:
typeof e==
"string"&&e.trim()!==""?Qc(e,0,1e6):null}function jI(e,t){var r,o,i;let n=(i=(o=(r=/\.(\d+)$/.exec(T(
e)))==null?void 0:r[1])==null?void 0:o.length)!=null?i:0;return b.abs(e-t)<=.5*10**-b.min(n,6)+1e-9}
function zI(e,t,n){let r=e.flatMap(i=>{let a=LI(i.row.total);return a===null?[]:[{row:i,total:a}]}),
o=MI.map(i=>({...i,off:r.filter(({row:a,total:s})=>!jI(s,i.of(a.marks,n)))})).reduce((i,a)=>a.off.length<
i.off.length?a:i);return o.off.length*2>=r.length?[]:o.off.map(({row:{desk:i,row:a,entry:s,marks:u},
total:l})=>({code:"TOTAL_MISMATCH",severity:"warning",tab:i.tab,at:{row:a.row,column:t},params:{
judge:i.
judge.code,entry:s.code,value:l,expected:b.round(o.of(u,n)*1e4)/1e4,basis:o.basis}}))}var Uk={code:
"TOTAL_MISMATCH",find:e=>rr(e).flatMap(t=>{var r,o,i;let n=(i=(o=(r=t[0])==null?void 0:r.desk.sheet)==
null?void 0:o.totalColumn)!=null?i:null;return n===null?[]:zI(t,n,e.check.criteria)})};p();function BI(
e){let t=[],n=k.from(e).sort((r,o)=>r.row-o.row||r.column-o.column);for(let{row:r,column:o}of n){
let i=t[t.length-1],a=(i==null?void 0:i.row)===r?o-i.column:w.POSITIVE_INFINITY;i===void 0||a>i.columns?
t.push({row:r,column:o,rows:1,columns:1}):a===i.columns&&(t[t.length-1]={...i,columns:i.columns+1})}
return t}function ld(e){let t=[],n=new v;for(let r of BI(e)){let o=`${r.column}:${r.columns}`,i=n.get(
o),a=i===void 0?void 0:t[i];i!==void 0&&a!==void 0&&a.row+a.rows===r.row?t[i]={...a,rows:a.rows+1}:(
n.
set(o,t.length),t.push(r))}return t}function UI(e,t){return e.code!=="SCORE_MISSING"?e:{...e,params:
{
...e.params,cells:t.rows*t.columns}}}function WI(e){let t=e.code==="SCORE_MISSING"?e.params.judge:e.
params;return C.stringify([e.code,e.severity,e.tab,t,e.fix])}function Wk(e){let t=new v,n=[];for(let o of e){
if(o.at===void 0){n.push({draft:o,block:null});continue}let i=WI(o),a=t.get(i);a?a.cells.push(o.at):
t.set(i,{draft:o,cells:[o.at]})}let r=k.from(t.values()).flatMap(({draft:o,cells:i})=>ld(i).map(a=>(
{
draft:UI(o,a),block:a})));return[...n,...r]}p();function KI(e,t){return t.some(n=>n.strays.length>0)?
!0:t.some(n=>{var r;return(r=n.sheet)==null?void 0:
r.rows.some(o=>o.entry!==null&&e.criteria.some(({name:i})=>{var s;let a=(s=o.marks.get(i))==null?
void 0:
s.kind;return a==="score"||a==="unreadable"}))})}function GI(e){let{competition:t,stage:n,criteria:r,
reached:o}=e,i=t.settings.conflicts==="exclude",a=mr(t),s=o!=null?o:t.entries.filter(c=>c.status==="running"),
u=new v(s.map(c=>[c.code,c])),l=e.judges.map(c=>{var g,y,D,N;let d=new v;for(let _ of s){let P=a(
c,_);P!==null&&d.set(_.code,P)}let f=new S(i?d.keys():[]),m=(g=e.sheets.get(c.code))!=null?g:null;
return Vw(
{judge:c,tab:(N=(D=m==null?void 0:m.tab)!=null?D:(y=e.tabName)==null?void 0:y.call(e,n,c))!=null?N:`${n.
name} \xB7 ${c.code}`,sheet:m,criteria:r,entries:u,expected:(o!=null?o:[]).filter(_=>!f.has(_.code)),
excluded:f,conflicts:d})});return{check:e,desks:l,begun:KI(e,l)}}var Kk=new A;function cd(e){var n;
let t=(n=
Kk.get(e))!=null?n:GI(e);return Kk.set(e,t),t}p();var Gk={code:"COLUMN_DUPLICATE_CRITERION",find:({
check:e,desks:t})=>t.flatMap(({judge:n,tab:r,sheet:o})=>e.
criteria.flatMap(({name:i})=>{var u,l;let a=(u=o==null?void 0:o.columns.get(i))!=null?u:[],s=a[1];
return s===
void 0?[]:[{code:"COLUMN_DUPLICATE_CRITERION",severity:"error",tab:r,at:{row:(l=o==null?void 0:o.headerRow)!=
null?l:0,column:s},params:{judge:n.code,criterion:i,columns:a.map(vu)}}]}))};p();function ZI(e){let{
sheet:t,missingColumns:n}=e;if(t===null||t.headerRow===null&&t.rows.length===
0)return[];let r=n.map(({name:i})=>i);return k.from(t.columns.values()).every(i=>i.length===0)&&r.length>
0?[r.join(", ")]:r}var Zk={code:"COLUMN_MISSING_CRITERION",find:({desks:e})=>e.flatMap(t=>ZI(t).map(
n=>({code:"COLUMN_MISSING_CRITERION",severity:"error",tab:t.tab,params:{judge:t.judge.code,criterion:
n}})))};p();var qk={code:"STAGE_NOT_BEGUN",find:({check:e,begun:t})=>t?[]:[{code:"STAGE_NOT_BEGUN",
severity:"info",params:{stage:e.stage.name}}]};p();function qI(e){return e.sheet===null||e.expected.length===0?
!1:e.sheet.headerRow===null?e.sheet.rows.
length===0:!e.touched&&e.missingColumns.length===0}var Hk={code:"TAB_EMPTY",find:({check:e,desks:t})=>t.
filter(qI).map(({tab:n,judge:r})=>({code:"TAB_EMPTY",severity:pa(e),tab:n,params:{judge:r.code}}))};
p();var Jk={code:"TAB_MISSING",find:({check:e,desks:t})=>t.filter(n=>n.sheet===null&&n.expected.length>0).
map(({tab:n,judge:r})=>({code:"TAB_MISSING",severity:pa(e),tab:n,params:{tab:n,judge:r.code,...e.stage.
scoreTab===void 0?{}:{within:!0}}}))};p();var Vk={code:"TAB_UNPROTECTED",find:({check:{protectedTabs:
e=[]},desks:t})=>e.length===0?[]:t.filter(
({sheet:n,touched:r,tab:o})=>n!==null&&r&&!e.includes(o)).map(({tab:n,judge:r})=>({code:
"TAB_UNPROTECTED",severity:"info",tab:n,params:{judge:r.code}}))};var HI=[Jk,Hk,Vk,Zk,Gk,pk,vk,bk,dk,
yk,$k,Tk,Sk,zk,xk,Ek,wk,kk,jk,Ak,Uk,tk,sk,ok,Xw,nk,Yw,ck];function JI(e){
let t=new v(e.desks.map((i,a)=>[i.tab,a])),n=({draft:i})=>{var a,s;return(s=t.get((a=i.tab)!=null?a:
""))!=null?s:e.desks.length},r=({block:i})=>{var a;return(a=i==null?void 0:i.row)!=null?a:-1},o=({
block:i})=>{
var a;return(a=i==null?void 0:i.column)!=null?a:-1};return(i,a)=>n(i)-n(a)||r(i)-r(a)||o(i)-o(a)}
function VI({
draft:e,block:t},n){let{at:r,...o}=e,i=t&&je(t.row,t.column,t.rows,t.columns);return{...o,stage:n,
...i&&
{cell:i}}}function Cm(e){let t=cd(e),n=t.begun?HI:[qk];return Wk(n.flatMap(r=>r.find(t))).sort(JI(t)).
map(r=>VI(r,e.stage.name))}p();p();p();function hr(e,t){var n;return(n=e(t))!=null?n:{}}function tt(
{locate:e},t,n){let{setting:r,value:o,
reason:i,allowed:a=[],stage:s,severity:u="error"}=n,l={setting:r,value:o,reason:i,allowed:[...a]};
return{
code:"SETTING_INVALID",severity:u,...s&&{stage:s},...hr(e,t),params:l}}var Yk={code:
"SETTING_INVALID",find:e=>{let{settings:t}=e.competition,{methods:n,tieBreaks:r}=e.available,
o=(i,a,s)=>tt(e,{kind:"setting",key:i},{setting:i,value:a,reason:"not-available",allowed:s});return[
...n.includes(t.method)?[]:[o("method",t.method,n)],...t.tieBreaks.filter(i=>!r.includes(i)).map(i=>o(
"tieBreaks",i,r))]}};p();var Xk={code:"SETTING_INVALID",find:e=>{let{settings:t}=e.competition,n=e.available.methods.includes(
"rank-sum");if(!t.carryOver||t.method!=="rank-sum"||!n)return[];let r={setting:"method",value:t.method,
reason:"combination",allowed:["carryOver"]};return[tt(e,{kind:"setting",key:"method"},r)]}};p();var Qk={
code:"SETTING_INVALID",find:e=>{var m,g,y;let{entries:t,settings:n,stages:r}=e.competition;if(!n.
winnersPerCategory)return[];let o=t.map((D,N)=>({entry:D,index:N,key:z(D.category)})).filter(({entry:
D})=>D.
status==="running"),i=({index:D})=>({kind:"entry",index:D,column:"category"}),a="entries.category",s=o.
filter(({key:D})=>D===""),u=s.map(({entry:D})=>D.code),l=(g=(m=r[r.length-1])==null?void 0:m.name)!=
null?g:"",c={setting:a,value:"",reason:"category-blank",allowed:u,stage:l},d=new v;for(let{key:D}of o)
d.set(D,((y=d.get(D))!=null?y:0)+1);let f=d.size<2?[]:o.filter(({key:D})=>D!==""&&d.get(D)===1);
return[
...s.slice(0,1).map(D=>tt(e,i(D),c)),...f.map(D=>{let N=D.entry.category;return tt(e,i(D),{setting:a,
value:N,reason:"category-alone",severity:"warning"})})]}};p();var e0={code:"WEIGHTS_INVALID",find:({
competition:e,locate:t})=>{let{criteria:n,stages:r}=e,o=n.flatMap(
({weight:a,stage:s},u)=>{if(a>=0)return[];let l={of:"criteria",reason:"negative",value:a},c=hr(t,{
kind:"criterion",index:u,column:"weight"});return[{code:"WEIGHTS_INVALID",severity:"error",...s!==null&&
{stage:s},
...c,params:l}]}),i=r.flatMap(a=>{let s=Pe(e,a);if(s.length===0||s.some(({weight:c})=>c!==0))return[
];
let u={of:"criteria",reason:"all-zero"},l=hr(t,{kind:"criterion",index:n.indexOf(s[0]),column:
"weight"});return[{code:"WEIGHTS_INVALID",severity:"error",stage:a.name,...l,params:u}]});return[...o,
...i]}};p();var t0={code:"SETTING_INVALID",find:e=>e.competition.criteria.flatMap(({min:t,max:n,
stage:r},o)=>{if(n>
t&&n>0)return[];let i=[`> ${b.max(t,0)}`];return[tt(e,{kind:"criterion",index:o,column:"max"},{...{
setting:"criteria.max",value:n,reason:"out-of-range",allowed:i},...r!==null&&{stage:r}})]})};p();
function Dm(e){let t=new S([""]);return e.flatMap((n,r)=>{let o=n!==""&&t.has(n);return t.add(n),o?[
r]:[]})}var n0={code:"SETTING_INVALID",find:e=>{let{stages:t,judges:n,criteria:r}=e.competition,o=Dm(
t.map(({name:s})=>z(s))),i=Dm(n.map(({code:s})=>J(s))),a=new S(t.flatMap(s=>{let u=Pe(e.competition,
s);return Dm(u.map(({name:l})=>z(l))).map(l=>r.indexOf(u[l]))}));return[...o.map(s=>{let u={setting:
"stages.name",value:t[s].name,reason:"duplicate"};return tt(e,{kind:"stage",index:s,column:"name"},u)}
),
...i.map(s=>{let u={setting:"judges.code",value:n[s].code,reason:"duplicate"};return tt(e,{kind:
"judge",index:s,column:"code"},u)}),...k.from(a,s=>{let u={setting:"criteria.name",value:r[s].name,
reason:"duplicate"};return tt(e,{kind:"criterion",index:s,column:"name"},u)})]}};p();var YI={
"rank-sum":"mean-rank","z-score":"standard-score"},r0={code:"METHOD_CAUTION",find:({competition:e,
available:t,locate:n})=>{let{method:r,carryOver:o,passingScore:i}=e.settings,a=YI[r];if(a===void 0||
!t.methods.includes(r))return[];let s=(l,c)=>({code:"METHOD_CAUTION",severity:"warning",...hr(n,{
kind:"setting",key:l}),params:c}),u=o&&e.stages.length>1;return[...r==="z-score"?[s("method",{reason:
"standard-scores"})]:[],...r==="z-score"&&u?[s("carryOver",{reason:"standard-scores-carried"})]:[],
...i!==
null?[s("passingScore",{reason:"passing-score-unit",unit:a,value:i})]:[]]}};p();var o0={code:
"SETTING_INVALID",find:e=>e.competition.stages.flatMap((t,n)=>{let r=gr(e.competition,t);
if(r===null||t.title===null||!("outcomes"in t.title))return[];let o=t.title.outcomes.filter(u=>u.places>
r);if(o.length===0)return[];let i=o.map(u=>`${u.places}: ${u.name}`).join("; ");return[tt(e,{kind:
"stage",index:n,column:"title"},{...{setting:"stages.title",reason:"outcomes-beyond-cut",severity:
"warning"},value:i,allowed:[T(r)]})]})};p();var i0={code:"SETTING_INVALID",find:e=>{var c;let{
settings:t,stages:n}=e.competition,r=n[n.length-1],
o=(c=r&&gr(e.competition,r))!=null?c:t.top,i=[T(o)],a=k.from({length:o},(d,f)=>{var m;return(m=t.prizes[
f])!=
null?m:0}),s=!t.rankedWinners&&a.some(d=>d!==a[0]),u={setting:"rankedWinners",value:!1,reason:
"prizes-unequal",allowed:i},l=t.prizes.flatMap((d,f)=>f>=o&&d?[{index:f,amount:d}]:[]);return[...s?[
tt(e,{
kind:"setting",key:"rankedWinners"},{...u,...r&&{stage:r.name}})]:[],...l.slice(0,1).map(({index:d,
amount:f})=>tt(
e,{kind:"prize",place:d+1},{setting:`prizes.${d+1}`,value:f,reason:"prizes-unused",allowed:i,
severity:"warning"}))]}};p();var a0={code:"WEIGHTS_INVALID",find:({competition:e,locate:t})=>{let n=e.stages.map(
a=>a.weight);if(!e.
settings.carryOver||n.every(a=>a===null))return[];let r=(a,s)=>({code:"WEIGHTS_INVALID",severity:
"error",...hr(t,{kind:"stage",index:a,column:"weight"}),params:{of:"stages",...s}}),o=n.flatMap((a,s)=>a!==
null&&a<0?[r(s,{reason:"negative",value:a})]:[]),i=n.indexOf(null);return i>=0?[...o,r(i,{reason:
"partly-blank"})]:n.every(a=>a===0)?[r(0,{reason:"all-zero"})]:o}};p();var s0={code:"METHOD_CAUTION",
find:({competition:e,locate:t})=>{let n=e.stages.findIndex(o=>o.weight!==
null);return e.settings.carryOver||n<0?[]:[{code:"METHOD_CAUTION",severity:"warning",...hr(t,{kind:
"stage",index:n,column:"weight"}),params:{reason:"stage-weights-unused"}}]}};p();var u0={code:
"SETTING_INVALID",find:e=>e.competition.stages.flatMap((t,n)=>{if(e.competition.criteria.
length===0||Pe(e.competition,t).length>0)return[];let r={setting:"criteria.name",value:"",reason:
"empty",stage:t.name};return[tt(e,{kind:"stage",index:n,column:"name"},r)]})};p();var l0={code:
"SETTING_INVALID",find:e=>{let{stages:t,criteria:n,judges:r,entries:o}=e.competition,i=t.
map(({name:u})=>u),a=new S(o.map(({code:u})=>J(u))),s="unknown-reference";return[...n.flatMap(({
stage:u},l)=>u===
null||i.includes(u)?[]:[tt(e,{kind:"criterion",index:l,column:"stage"},{setting:"criteria.stage",
value:u,
reason:s,allowed:i})]),...r.flatMap((u,l)=>[...u.stages.filter(c=>!i.includes(c)).map(c=>tt(e,{kind:
"judge",index:l,column:"stages"},{setting:"judges.stages",value:c,reason:s,allowed:i})),...u.conflicts.
filter(c=>!a.has(J(c))).map(c=>tt(e,{kind:"judge",index:l,column:"conflicts"},{setting:
"judges.conflicts",value:c,reason:s}))])]}};var XI=[Yk,Xk,r0,a0,s0,n0,l0,u0,e0,t0,Qk,o0,i0];function Rm(
e,t){let{locate:n=()=>null,...r}=t;return XI.
flatMap(o=>o.find({competition:e,available:r,locate:n}))}p();function Om(e,t,n){let r=new v;for(let{
entry:o,row:i}of e){let a=J(o.code),s=r.get(a);s?s.rows.push(
i):a!==""&&r.set(a,{code:o.code,rows:[i]})}return k.from(r.values()).flatMap(({code:o,rows:i})=>{let a=i[
1];
if(a===void 0)return[];let s={code:o,rows:i.map(u=>u+1)};return[{code:"ENTRY_DUPLICATE_CODE",
severity:"error",tab:t,cell:je(a,n),params:s}]})}p();function Am(e,t,n){let r=new v;for(let o of e){
let i=z(o.entry.name);if(i===""||o.entry.status!=="running")continue;let a=r.get(i);a?a.push(o):r.set(
i,[o])}return k.from(r.values()).flatMap(o=>{let[i,
a]=o;if(i===void 0||a===void 0)return[];let s={name:i.entry.name,codes:o.map(({entry:u})=>u.code),
rows:o.
map(({row:u})=>u+1)};return[{code:"ENTRY_DUPLICATE_NAME",severity:"warning",tab:t,cell:je(a.row,n),
params:s}]})}p();function Nm(e){return cd(e).desks.map(t=>{let n=k.from(t.lines.values()).map(i=>i.filter(
a=>!a.excluded&&
!a.blank)).filter(i=>i.length>0),r=n.filter(i=>i.some(a=>a.complete||a.recused)).length,o=Vr(e)||e.reached===
null;return{stage:e.stage.name,judge:t.judge.code,scored:r,expected:o?n.length:t.expected.length}})}
p();var c0=31,QI=/[\u00b7\-\u2013|:_]/u;function yr(e){let t=[...e];return t.flatMap((n,r)=>{if(!QI.test(
n))return[];
let[o,i]=[t.slice(0,r).join(""),t.slice(r+1).join("")];return[{left:o.trim(),right:i.trim(),at:r,
spaced:n===
"\xB7"||/\s$/.test(o)}]})}var e$=/[[\]:*?/\\]/g,Du=e=>e.replace(e$," ").replace(/\s+/g," ").trim();
function t$(e,t){
let n=c0-t.length-3;return`${e.length>n?`${e.slice(0,b.max(1,n-1)).trim()}\u2026`:e} \xB7 ${t}`}var ha=(
e,t)=>t$(
Du(e.name),Du(t.code)),n$=(e,t)=>e.length>t?`${e.slice(0,t-1).trim()}\u2026`:e;function Ru(e,t,n){
let r=Z.
ranking[n],o=c0-r.length-3,i=(u,l)=>n$(Du(u.name),l),s=t.some(u=>u!==e&&i(u,o)===i(e,o))?`${t.indexOf(
e)+1} `:"";return`${r} \xB7 ${s}${i(e,o-s.length)}`}function _m(e,t){let n=e.trim();if(!n.endsWith(
"\u2026"))return z(n)===z(Du(t.name));let r=z(n.slice(0,-1));return r!==""&&z(Du(t.name)).startsWith(
r)}function dd(e,t){var i;let n=[];for(let{left:a,right:s}of yr(e))for(let u of t.stages.filter(l=>_m(
a,l)))for(let l of qe(t,u))J(l.code)===J(s)&&n.push({stage:u,judge:l});if(t.stages.length>1&&n.length===
0)for(let{left:a,right:s}of yr(e))for(let u of t.stages.filter(l=>_m(a,l)))for(let l of qe(t,u))z(s)!==
""&&z(l.name)===z(s)&&n.push({stage:u,judge:l});let r=t.stages.length===1?t.stages[0]:void 0;if(r!==
void 0&&n.length===0)for(let a of qe(t,r)){let s=l=>z(l)!==""&&z(l)===z(a.name);(s(e)||yr(e).some(({
left:l,right:c})=>_m(l,r)&&s(c))||J(a.code)===J(e))&&n.push({stage:r,judge:a})}let o=n.filter((a,s)=>n.
findIndex(u=>r$(a,u))===s);return o.length===1&&(i=o[0])!=null?i:null}var r$=(e,t)=>e.stage===t.stage&&
e.judge===t.judge;var d0=e=>e.severity==="error";function mt(e,t){let{competition:n,sheets:r,
decisions:o}=e,i=[...e.findings,
...Rm(n,{methods:Kc,tieBreaks:Tw,locate:e.locate})],a=[],s=[],u=!i.some(l=>d0(l)&&l.stage===void 0);
for(let l of n.stages){let c=r.filter(_=>_.stage===l.name),f=u||l===n.stages[0]?Co(n,a):null,m={
competition:n,
stage:l,criteria:Pe(n,l),judges:qe(n,l),sheets:new v(c.map(_=>[_.judge,_])),reached:f,provisional:t.
provisional,tabName:(_,P)=>{var I;return(I=_.scoreTab)!=null?I:ha(_,P)},protectedTabs:e.protectedTabs,
orders:e.orders.get(l.name)};i.push(...Cm(m)),f!==null&&s.push(...Nm(m));let g=_=>_.stage===l.name&&
(d0(_)||_.code==="STAGE_NOT_BEGUN");if(!u||f===null||i.some(g)){u=!1;continue}let y=Bw(n,l,r,a,o),D=e.
locate({kind:"setting",key:"method"}),N=[...y.findings,...Kw(n,y,a)];if(i.push(...N.map(_=>_.code===
"METHOD_CAUTION"?{..._,...D}:_)),N.some(g)){u=!1;continue}a.push(y)}return{findings:i,results:a,
progress:s}}p();p();function p0(e,t){if(t.length===0)return e;let n=r=>{var o;return(r.kind==="score"||
r.kind==="unreadable")&&((o=t[r.at.row])!=null&&o[r.at.column])?{...r,formula:!0}:r};return{...e,
rows:e.rows.map(
r=>({...r,marks:new v([...r.marks].map(([o,i])=>[o,n(i)]))}))}}p();p();var o$=/(?:^|[^\p{L}])(?:rekap|recap|gabungan|klasemen)/iu,
i$=/^(?:salinan|copy of|hasil|results?|peringkat|ranking|ringkasan|summary|template|templat|format|blangko|contoh|petunjuk)(?!\p{L})/iu,
a$=/(?:^|[^\p{L}])(?:juri|judge)/iu,f0=e=>h.values(Z).some(t=>_e(e,t));function ya(e){let t=e.trim();
return f0(t)||o$.test(t)?!1:i$.test(t)?/^(?:hasil|results?)/i.test(t)&&a$.test(t):!0}var Ou=e=>!ya(e)&&
!f0(e.trim())&&!/^(?:salinan|copy of|templ|format|blangko|contoh|petunjuk)/i.test(e.trim());var pd=new v;
function g0(e,t,n){let r=e.flatMap(i=>{let a=n.get(i);return a===void 0?[]:[{name:i,...a}]}),
o=e.flatMap(i=>{let a=n.has(i)?null:dd(i,t);return a===null?[]:[{name:i,...a}]});return[...r,...o]}
var h0=(e,t)=>e.
stage===t.stage&&e.judge===t.judge;function y0(e,t,n=pd){let r=g0(e,t,n);return r.flatMap(o=>{let i=r.
find(a=>h0(a,o));return i===void 0||i===o?[]:[{...o,first:i.name}]})}var Pm=/^(?:salinan(?: dari)?|copy of|copy)\s+(?=\S)|\s*\(\d+\)$|\s+(?:copy|salinan)$/iu;
function b0(e,t,n=pd){let r=$n(e,t,n);return e.flatMap(o=>{var s;if(!Pm.test(o)||r.some(u=>u.name===
o))return[];let i=o;for(;Pm.test(i);)i=i.replace(Pm,"").trim();let a=(s=r.find(u=>z(u.name)===z(i)))!=
null?s:dd(i,t);return a===null?[]:[{name:o,stage:a.stage,judge:a.judge}]})}var m0=e=>J(e).replace(
/\p{N}+/gu,
"#");function v0(e,t,n=pd){let r=new S(t.judges.map(a=>m0(a.code))),o=new S(t.stages.map(a=>z(a.name))),
i=new S($n(e,t,n).map(a=>a.name));return e.flatMap(a=>{if(i.has(a)||dd(a,t)!==null)return[];let s=yr(
a).find(({left:u,right:l})=>o.has(z(u))&&r.has(m0(l)));return s===void 0?[]:[{name:a,judge:s.right}]}
)}
function $n(e,t,n=pd){let r=g0(e,t,n),o=r.filter((a,s)=>r.findIndex(u=>h0(u,a))===s),[i]=t.stages;
return o.
length>0||i===void 0||t.stages.length>1?o:s$(e,i,qe(t,i))}function s$(e,t,n){var s,u;let r=new v;for(
let l of e.
filter(ya))for(let{left:c,right:d}of yr(l)){let f=n.filter(g=>Im(d,g)),[m]=f;m===void 0||f.length>1||
z(c)===""||r.set(z(c),[...(s=r.get(z(c)))!=null?s:[],{name:l,stage:t,judge:m}])}let o=[...r.values()].
map(l=>l.filter((c,d)=>l.findIndex(f=>f.judge===c.judge)===d)),i=b.max(0,...o.map(l=>l.length)),a=o.
filter(l=>l.length===i);return a.length===1?(u=a[0])!=null?u:[]:[]}var Im=(e,t)=>J(e)!==""&&(J(e)===
J(t.code)||z(e)===z(t.name));p();p();p();p();var ba={id:
"Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
en:"January February March April May June July August September October November December".split(" ")}
;function pi(e,t){var i;let[n="",r="",o=""]=e.split("-");return`${w(o)} ${(i=ba[t][w(
r)-1])!=null?i:""} ${n}`}var u$=["","pebruari","","","","","","agt","","","nopember",""];function w0(
e){
let t=e.toLowerCase();if(t.length<3)return null;let n=(o,i)=>[ba.id[i],ba.en[i],u$[i]].some(a=>a==null?
void 0:a.toLowerCase().startsWith(t)),r=ba.id.findIndex(n);return r<0?null:r+1}function q(e){return e===void 0||
e===""?"":typeof e=="object"?e.date.endsWith("T00:00:00")?e.date.slice(
0,10):Fn(e.date):T(e).trim()}var Fn=e=>e.replace("T"," "),Au=e=>e.replace(" ","T"),le=e=>typeof e!="number"&&
q(e)==="";function bt(e){var n;if(typeof e=="number")return e;if(typeof e!="string")return null;
let t=/^(-?\d+)(?:[.,](\d+))?$/.exec(e.trim());return t===null?null:w(`${t[1]}.${(n=t[2])!=null?n:
"0"}`)}
var l$=(e,t)=>new R(R.UTC(e,t,0)).getUTCDate();function $m(e,t,n){return t<1||t>12||n<1||n>l$(e,t)?
null:
`${e}-${T(t).padStart(2,"0")}-${T(n).padStart(2,"0")}`}function Ro(e){var a;if(typeof e=="object")return e.
date.slice(0,10);let t=q(e).toLowerCase(),n=/^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(t);if(n!==null)return $m(
w(n[1]),w(n[2]),w(n[3]));let r=/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(t);if(r!==null)return $m(
w(r[3]),w(r[2]),w(r[1]));let o=/^(?:[a-z']+,\s*)?(\d{1,2})\s+([a-z]+)\.?,?\s+(\d{4})$/.exec(t);if(o===
null)return null;let i=w0((a=o[2])!=null?a:"");return i===null?null:$m(w(o[3]),i,w(o[1]))}function k0(
e){
return typeof e=="object"?e.date.slice(11,16).replace(":","."):q(e)}var va=e=>q(e).split(/[,;\n]/).map(
t=>t.trim()).filter(t=>t!=="");var fi=10;function mi(e,t){let n=e.values.slice(0,fi).map(t),r=b.max(
0,...n);return r===0?null:n.indexOf(
r)}function ot(e,t){var s;let n=u=>typeof u=="string"&&t.columns.some(l=>_e(u,l.header)),r=mi(e,u=>u.
filter(n).length);if(r===null)return null;let o=new v;for(let[u,l]of((s=e.values[r])!=null?s:[]).entries(
)){
let c=typeof l=="string"?t.columns.find(d=>_e(l,d.header)):void 0;c!==void 0&&!o.has(c.key)&&o.set(c.
key,u)}let i=[...o.keys()],a=e.values.map((u,l)=>({row:l,cell:c=>{var f;let d=o.get(c);return d===void 0?
"":(f=u[d])!=null?f:""}})).filter(({row:u,cell:l})=>u>r&&i.some(c=>!le(l(c))));return{part:t.part,
tab:e.
tab,headerRow:r,columns:o,rows:a}}function Ve(e,t,n){let r=e==null?void 0:e.columns.get(n);return e===
null||r===void 0||t===void 0?null:{tab:e.tab,cell:je(t,r)}}var x0=(e,t)=>e.columns.map(n=>n.header[t]);
function T0({tables:e,rows:t}){return n=>{switch(n.kind){case"setting":return Ve(e.settings,t.settings.
get(n.key),"value");case"prize":return Ve(e.settings,t.prizes.get(n.place),"value");case"entry":
return Ve(
e.entries,t.entries[n.index],n.column);case"stage":return Ve(e.stages,t.stages[n.index],n.column);
case"criterion":return Ve(e.criteria,t.criteria[n.index],n.column);case"judge":return Ve(e.judges,t.judges[
n.
index],n.column)}}}p();var c$=(e,t)=>e>0&&(e<1?t>1:e===1&&t>=20),S0=(e,t)=>e.rows.some(n=>t.some(({
name:r,max:o})=>{let i=n.
marks.get(r);return(i==null?void 0:i.kind)==="score"&&c$(i.value,o)})),d$=e=>e.replace(
/"[^"]*"|\\./g,
"").includes("%");function E0(e,t){let n=r=>{var s,u;let{row:o,column:i}=r.at;return r.kind!=="score"||
!d$((u=(s=t[o])==null?void 0:s[i])!=null?u:"")?r:{kind:"unreadable",raw:`${w((r.value*100).toPrecision(
12))}%`,held:r.value,at:r.at,...r.formula&&{formula:!0}}};return{...e,rows:e.rows.map(r=>({...r,
marks:new v(
[...r.marks].map(([o,i])=>[o,n(i)]))}))}}p();p();p();var br="General",C0=e=>e===br||e.startsWith("0");
var ae=(e,t,n,r,o)=>o===void 0?{key:e,header:F(t,n),width:r}:{key:e,header:F(t,n),width:r,format:o},
gi="@",D0="d mmmm yyyy",Nu={part:"settings",tab:Z.settings,columns:[ae("key","Kunci","Key",220),ae(
"value","Nilai","Value",380)]},_u={part:"stages",tab:Z.stages,columns:[ae("order","Urutan","Order",
70,
br),ae("name","Tahap","Stage",200),ae("weight","Bobot","Weight",80,br),ae("advance","Lolos",
"Advance",
80,br),ae("title","Predikat","Title",240),ae("form","Bentuk","Form",110),ae("date","Tanggal","Date",
140,D0),ae("scoreTab","Tab Nilai","Score Tab",180)]},Pu={part:"criteria",tab:Z.criteria,columns:[ae(
"stage","Tahap","Stage",180),ae("name","Kriteria","Criterion",200),ae("weight","Bobot","Weight",80,
br),
ae("min","Min","Min",70,br),ae("max","Maks","Max",70,br),ae("description","Uraian","Description",380)]}
,
or={part:"entries",tab:Z.entries,columns:[ae("code","Kode","Code",80,gi),ae("name","Nama Inovasi",
"Innovation",320),ae("institution","Instansi","Institution",240),ae("category","Kategori","Category",
120),
ae("unitType","Jenis Unit","Unit Type",120),ae("innovator","Inovator","Innovator",200),ae("contact",
"Narahubung","Contact",160),ae("phone","No. WA","Phone",120,gi),ae("email","Email","Email",180),ae(
"link","Tautan Proposal","Proposal Link",180),ae("status","Status","Status",160),ae("reason",
"Alasan",
"Reason",240)]},hi={part:"judges",tab:Z.judges,columns:[ae("code","Kode","Code",70,gi),ae("name",
"Nama","Name",220),ae("role","Peran","Role",110),ae("institution","Instansi","Institution",240),ae(
"email","Email","Email",200),ae("phone","No. WA","Phone",120,gi),ae("stages","Tahap","Stages",180),
ae("conflicts","Benturan","Conflicts",180,gi)]},Iu={part:"institutions",tab:Z.institutions,columns:[
ae("name","Instansi","Institution",280),ae("parent","Induk","Parent",240),ae("unitType","Jenis Unit",
"Unit Type",140),ae("required","Wajib","Required",80)]},wa={part:"plenary",tab:Z.plenary,columns:[ae(
"stage","Tahap","Stage",160),ae("entry","Kode","Code",80,gi),ae("computed","Peringkat Hitung",
"Computed Rank",90,"0"),ae("rank","Peringkat Putusan","Decided Rank",90,"0"),ae("reason","Alasan",
"Reason",420),
ae("votesFor","Setuju","For",80,"0"),ae("votesAgainst","Tidak","Against",80,"0")]},yi={part:
"objections",tab:Z.objections,columns:[ae("date","Tanggal","Date",120,D0),ae("sender","Pengirim",
"Sender",180),
ae("entry","Kode","Code",80,gi),ae("text","Isi","Text",360),ae("answer","Jawaban","Answer",360),ae(
"ruling","Putusan","Ruling",200),ae("reopens","Tahap Dibuka Kembali","Stage to Reopen",160)]},Fm=[Nu,
_u,Pu,or,hi,Iu];p();p();function vr(e){var o;let t=[],n=(i,a)=>Ve(e,i.row,a),r=(i,a,s,u,l=[])=>{var d;
let c={setting:`${(d=e==
null?void 0:e.part)!=null?d:""}.${a}`,value:s,reason:u,allowed:l};t.push({code:"SETTING_INVALID",
severity:"error",...n(i,a),params:c})};return{rows:(o=e==null?void 0:e.rows)!=null?o:[],findings:t,
report:r,place:n,
number:(i,a,s=()=>!0)=>{let u=i.cell(a);if(le(u))return null;let l=bt(u);return l!==null&&s(l)?l:(r(
i,a,u,l===null?"not-a-number":"out-of-range"),null)},weight:(i,a,s)=>{let u=i.cell(a),l=bt(typeof u==
"string"?u.replace(/%\s*$/,""):u);if(l===null&&!le(u)){let c={of:s,reason:"not-a-number",value:u};t.
push({code:"WEIGHTS_INVALID",severity:"error",...n(i,a),params:c})}return l},choice:(i,a,s)=>{let u=q(
i.cell(a)),l=nn(u,s);return u===""||l!==void 0?l!=null?l:null:(r(i,a,u,"not-allowed",s.map(([,c])=>c.
id)),null)}}}function fd(e,t,n){var i;if(t===null||t.rows.length>0)return;let r={setting:`${t.part}.${n}`,
value:"",reason:"no-rows",allowed:[]},o=(i=Ve(t,t.headerRow+1,n))!=null?i:{tab:t.tab};e.findings.push(
{code:"SETTING_INVALID",severity:"warning",...o,params:r})}var Oo=(e,t)=>e.rows.filter(n=>le(n.cell(
t))?(e.report(n,t,"","empty"),!1):!0);function R0(e,t){let n=vr(e),r=Oo(n,"name"),o=r.every(a=>le(a.cell(
"weight")));return{items:r.map(a=>p$(
n,a,o,t)),rows:r.map(({row:a})=>a),findings:n.findings}}function p$(e,t,n,r){var a,s;let o=q(t.cell(
"stage")),i=e.weight(t,"weight","criteria");if(!n&&le(t.cell("weight"))){let u={of:"criteria",reason:
"partly-blank"};e.findings.push({code:"WEIGHTS_INVALID",severity:"error",...e.place(t,"weight"),
params:u})}
return{stage:o===""?null:r(o),name:q(t.cell("name")),weight:i!=null?i:1,min:(a=e.number(t,"min"))!=null?
a:0,max:(s=e.number(t,"max"))!=null?s:100,description:q(t.cell("description"))}}p();function O0(e){
let t=vr(e);fd(t,e,"code");let n=t.rows.filter(o=>{var s,u,l;if(!le(o.cell("code")))return!0;
let i=(l=(s=t.place(o,"code"))!=null?s:t.place(o,"name"))!=null?l:{tab:(u=e==null?void 0:e.tab)!=null?
u:""},a={name:q(o.cell("name"))};return t.findings.push({code:"ROW_WITHOUT_CODE",severity:"error",
...i,
params:a}),!1});return{items:n.map(o=>f$(t,o)),rows:n.map(({row:o})=>o),findings:t.findings}}
function f$(e,t){
var r;let n=o=>q(t.cell(o));return{code:n("code"),name:n("name"),institution:n("institution"),
category:n(
"category"),unitType:n("unitType"),innovator:n("innovator"),contact:n("contact"),phone:n("phone"),
email:n(
"email"),link:n("link"),status:(r=e.choice(t,"status",xo))!=null?r:"running",reason:n("reason")}}p();
function A0(e){let t=vr(e),n=Oo(t,"name");return{items:n.map(o=>{var i;return{name:q(o.cell("name")),
parent:q(o.cell("parent")),unitType:q(o.cell("unitType")),required:(i=t.choice(o,"required",Xn))!=null?
i:!1}}),rows:n.map(({row:o})=>o),findings:t.findings}}p();function N0(e,t){let n=vr(e);fd(n,e,"code");
let r=Oo(n,"code");return{items:r.map(o=>m$(o,t)),rows:r.
map(({row:o})=>o),findings:n.findings}}function m$(e,t){let n=r=>q(e.cell(r));return{code:n("code"),
name:n("name"),role:n("role"),institution:n("institution"),email:n("email"),phone:n("phone"),stages:
Mm(
va(e.cell("stages")),t),conflicts:va(e.cell("conflicts"))}}function Mm(e,t){let[n,...r]=e;if(n===void 0)
return[];for(let o=e.length;o>0;o-=1){let i=z(e.slice(0,o).join(" ")),a=t.find(s=>z(s)===i);if(a!==void 0)
return[a,...Mm(e.slice(o),t)]}return[n,...Mm(r,t)]}p();function _0(e){let t=vr(e),n=g$(Oo(t,"name"));
return{items:n.map(o=>h$(t,o)),rows:n.map(({row:o})=>o),
findings:t.findings}}function g$(e){let t=n=>{var r;return(r=bt(n.cell("order")))!=null?r:w.MAX_VALUE}
;
return[...e].sort((n,r)=>t(n)-t(r)||n.row-r.row)}function h$(e,t){let n=t.cell("date"),r=b$(q(t.cell(
"title")));return r==="unreadable"&&e.report(t,"title",t.cell("title"),"outcomes"),!le(n)&&Ro(n)===null&&
e.report(t,"date",n,"not-a-date"),{name:q(t.cell("name")),weight:e.weight(t,"weight","stages"),
advance:e.
number(t,"advance",o=>w.isInteger(o)&&o>=1),title:r==="unreadable"?null:r,form:e.choice(t,"form",na),
date:Ro(n),...le(t.cell("scoreTab"))?{}:{scoreTab:q(t.cell("scoreTab"))}}}var y$=/;|^\s*\d+\s*[:=]/m;
function b$(e){if(e==="")return null;if(!y$.test(e))return{name:e};let n=e.split(/[;\n]/).map(i=>i.trim(
)).
filter(i=>i!=="").map(i=>{var s;let a=/^(\d+)\s*:\s*(.+)$/.exec(i);return a===null||w(a[1])<1?null:{
places:w(a[1]),name:(s=a[2])!=null?s:""}}),r=n.filter(i=>i!==null);return new S(r.map(i=>i.places)).
size===n.length&&r.length>0?{outcomes:r}:"unreadable"}p();p();p();var P0={id:"criteria",name:F(
"kriteria","criteria")};p();var I0={id:"majority",name:F("mayoritas","majority")};p();var $0={id:
"median",name:F("median","median")};p();var F0={id:"previous",name:F("tahap sebelumnya","previous")}
;p();var M0={id:"shared",name:F("bersama","shared")};var L0=[P0,$0,I0,F0,M0],md=L0.map(({id:e})=>e),
gd=L0.map(({id:e,name:t})=>[e,t]);p();p();p();var j0={id:"adjusted",name:F("terkoreksi","adjusted")}
;p();var z0={id:"mean",name:F("rata-rata","mean","average")};p();var B0={id:"median",name:F("median",
"median")};p();var U0={id:"rank-sum",name:F("jumlah peringkat","rank-sum")};p();var W0={id:"trimmed",
name:F("rata-rata terpangkas","trimmed","trimmed mean")};p();var K0={id:"z-score",name:F("skor baku",
"z-score")};var G0=[z0,W0,B0,U0,K0,j0],Z0=G0.map(({id:e})=>e),hd=G0.map(({id:e,name:t})=>[e,t]);var yd=e=>(
t,n,r)=>({kind:e,key:t,word:F(n,r)}),kt=yd("text"),ka=yd("number"),Lm=yd("date"),q0=yd("time"),wr=(e,
t,n,r)=>({kind:"choice",key:e,word:F(t,n),choices:r}),Mn=[kt("competition","Nama Kompetisi",
"Competition"),kt("year","Tahun","Year"),kt("organizer","Penyelenggara","Organizer"),kt("government",
"Pemerintah Daerah","Government"),kt("province","Provinsi","Province"),kt("city","Kota","City"),
wr("language","Bahasa","Language",zv),ka("top","Jumlah Top","Top"),wr("method","Metode","Method",hd),
wr("missing","Nilai Belum Diisi","Missing Scores",Mv),{kind:"choices",key:"tieBreaks",word:F(
"Penentu Nilai Sama","Tie-breaks"),choices:gd},ka("decimals","Desimal","Decimals"),wr("carryOver",
"Gabung Nilai Tahap","Carry Over",Xn),ka("passingScore","Nilai Minimal Lolos","Passing Score"),ka(
"maxSpread",
"Batas Selisih Antarjuri","Max Spread"),ka("maxPerInstitution","Maks per Instansi",
"Max per Institution"),wr("winnersPerCategory","Juara per Kategori","Winners per Category",Xn),wr(
"rankedWinners","Juara Berperingkat","Ranked Winners",Xn),wr("letterScores","Nilai di Surat",
"Scores in Letters",Xn),wr(
"winnerTerm","Sebutan Juara","Winner Term",Bv),{kind:"auto-or-number",key:"severityCorrection",word:
F(
"Koreksi Keketatan","Severity Correction")},wr("conflicts","Benturan Kepentingan","Conflicts",Lv),wr(
"judgeFiles","Berkas Juri","Judge Files",jv),kt("deadline","Batas Waktu","Deadline"),{kind:"texts",
key:"admins",word:F("Admin","Admin")},ka("objectionDays","Masa Sanggah","Objection Days"),Lm(
"plenaryDate",
"Tanggal Pleno","Plenary Date"),q0("plenaryTime","Waktu Pleno","Plenary Time"),kt("plenaryPlace",
"Tempat Pleno","Plenary Place"),Lm("ceremonyDate","Tanggal Penyerahan","Ceremony Date"),q0(
"ceremonyTime","Waktu Penyerahan","Ceremony Time"),kt("ceremonyPlace","Tempat Penyerahan",
"Ceremony Place"),Lm("decisionDate","Tanggal Penetapan","Date"),kt("juryDecreeNumber",
"Nomor SK Dewan Juri","Jury Decree Number"),kt("minutesNumber","Nomor Berita Acara","Minutes Number"),
kt("decreeNumber","Nomor SK","Decree Number"),kt("legalBasis","Dasar Hukum","Legal Basis"),kt(
"acknowledgedBy","Mengetahui","Acknowledged By"),kt("copies","Tembusan","Copies"),kt("signerName",
"Penandatangan Nama","Signer Name"),kt("signerPosition","Penandatangan Jabatan","Signer Position"),
kt("signerGrade","Penandatangan Pangkat","Signer Grade"),kt("signerNip","Penandatangan NIP",
"Signer NIP")],xa=F("Uang Pembinaan","Prize"),jm=F(
"otomatis","auto");p();var gt=yt(G(),""),zm=yt(ta(G().check(su(/^\d{4}-\d{2}-\d{2}$/))),null),bd=(e,
t)=>tn().check(Ov(),si(
e),Pc(t)),vd=e=>yt(ta(e),null),bi=te({competition:gt,year:gt,organizer:gt,government:gt,province:gt,
city:gt,language:yt(In(["id","en"]),"id"),top:yt(bd(1,1e5),10),method:yt(In(Z0),"mean"),missing:yt(
In(
["complete","assigned"]),"complete"),tieBreaks:yt(We(In(md)),["criteria","shared"]),decimals:yt(bd(0,
6),2),carryOver:yt(Ze(),!1),passingScore:vd(tn()),maxSpread:vd(tn().check(si(0))),maxPerInstitution:
vd(
bd(1,1e5)),winnersPerCategory:yt(Ze(),!1),rankedWinners:yt(Ze(),!0),letterScores:yt(Ze(),!1),
winnerTerm:yt(
In(["Juara","Terbaik"]),"Juara"),severityCorrection:yt(_v([Iv("auto"),tn().check(si(0))]),"auto"),
conflicts:yt(
In(["exclude","include"]),"exclude"),judgeFiles:yt(In(["shared","separate"]),"shared"),deadline:gt,
admins:yt(
We(G()),[]),objectionDays:vd(bd(1,365)),prizes:yt(We(ta(tn().check(si(0)))),[]),plenaryDate:zm,
plenaryTime:gt,
plenaryPlace:gt,ceremonyDate:zm,ceremonyTime:gt,ceremonyPlace:gt,decisionDate:zm,juryDecreeNumber:gt,
minutesNumber:gt,decreeNumber:gt,legalBasis:gt,acknowledgedBy:gt,copies:gt,signerName:gt,
signerPosition:gt,
signerGrade:gt,signerNip:gt}),H0=bi.parse({});var Ta=(e,t=[])=>({fault:e,allowed:t});function V0(e){
var s;let t=H0,n=[],r=[],o=new v,i=new v,a=x$(
e);for(let{row:u,cell:l}of(s=e==null?void 0:e.rows)!=null?s:[]){let c=q(l("key")),d=l("value"),f=(y,
D=[],N="error")=>{var I,B;let _=(B=(I=Ve(e,u,"value"))!=null?I:Ve(e,u,"key"))!=null?B:{},P={setting:
c,value:d,
reason:y,allowed:D};r.push({code:"SETTING_INVALID",severity:N,..._,params:P})},m=T$(c),g=Mn.find(y=>_e(
c,y.word));if(m!==null){let y=S$(d);n[m-1]!==void 0?f("duplicate"):!le(d)&&(y===null||y<0)?f(
"not-a-number"):(n[m-1]=y,i.set(m,u))}else if(g!==void 0){if(o.has(g.key)){f("duplicate");continue}
if(o.set(
g.key,u),le(d))continue;let y=v$(d,g,a);if("fault"in y)f(y.fault,y.allowed);else{let D=bi.safeParse(
{...t,[g.key]:y.value});D.success?t=D.data:f("out-of-range",k$(g.key))}}else c!==""&&!le(d)&&f(
"unknown-key",[],"warning")}return{settings:{...t,prizes:k.from(n,u=>u!=null?u:null)},findings:r,
rows:o,prizeRows:i}}
function v$(e,t,n){let r=q(e);switch(t.kind){case"text":return typeof e=="number"&&b.abs(e)>1e15?Ta(
"digits-lost"):{value:r};case"number":{let o=bt(e);return o===null?Ta("not-a-number"):{value:o}}case"auto-or-number":
{let o=_e(r,jm)?"auto":bt(e);return o===null?Ta("not-allowed",[jm[n],"0","1"]):{value:o}}case"date":
{let o=Ro(e);return o===null?Ta("not-a-date"):{value:o}}case"time":return{value:k0(e)};case"texts":
return{value:va(e)};case"choice":{let o=nn(r,t.choices);return o===void 0?Ta("not-allowed",J0(t.
choices,n)):{value:o}}case"choices":{let o=va(e).map(i=>nn(i,t.choices));return o.includes(void 0)?
Ta(
"not-allowed",J0(t.choices,n)):{value:w$(o)}}}}function w$(e){let t=md.filter(o=>o!=="shared"),n=e.filter(
(o,i)=>t.some(a=>a===o)&&e.indexOf(o)===i),r=e.indexOf("shared");return[...n.filter(o=>r<0||e.indexOf(
o)<r),"shared"]}var J0=(e,t)=>e.map(([,n])=>n[t]);function k$(e){return e==="decimals"?["0\u20136"]:
e==="objectionDays"?["1\u2013365"]:e==="top"||e==="maxPerInstitution"?["1, 2, 3 \u2026"]:["\u2265 0"]}
function x$(e){let t=Mn.find(r=>r.key==="language"),n=e==null?void 0:e.rows.find(({cell:r})=>t!==void 0&&
_e(q(r("key")),t.word));return n!==void 0&&(t==null?void 0:t.kind)==="choice"&&nn(q(n.cell("value")),
t.choices)==="en"?"en":"id"}function T$(e){var n;let t=/^(\p{L}+)(\d{1,3})$/u.exec(z(e));return t!==
null&&_e((n=t[1])!=null?n:"",xa)&&w(t[2])>0?w(t[2]):null}function S$(e){var r;if(typeof e=="number")
return e;let t=/^(?:rp\.?)?\s*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-))?$/i.exec(q(e));if(t===null)return null;
let n=t[2]===void 0||t[2]==="-"?"0":t[2];return w(`${((r=t[1])!=null?r:"").replace(/\./g,"")}.${n}`)}
var E$=["settings","stages","criteria","entries","judges","institutions"];function xt(e){let t=new v;
for(let n of E$){let r=e.find(o=>_e(o,Z[n]));r!==void 0&&t.set(n,r)}return t}function Y0(e){return[
...xt(
e)].flatMap(([t,n])=>e.filter(r=>r!==n&&_e(r,Z[t])).map(r=>({name:r,first:n})))}var C$={name:Fv,
weight:null,
advance:null,title:null,form:null,date:null};function on(e){let t=(d,f)=>{let m=e.get(d);return m===
void 0?null:ot(m,f)},n={settings:t("settings",Nu),stages:t("stages",_u),criteria:t("criteria",Pu),
entries:t(
"entries",or),judges:t("judges",hi),institutions:t("institutions",Iu)},r=V0(n.settings),o=_0(n.stages),
i=o.items.length>0?o.items:[C$],a=d=>{var f,m;return(m=(f=i.find(g=>z(g.name)===z(d)))==null?void 0:
f.name)!=null?m:d},s=R0(n.criteria,a),u=O0(n.entries),l=N0(n.judges,i.map(d=>d.name)),c=A0(n.institutions);
return{competition:{settings:r.settings,stages:i,criteria:s.items,entries:u.items,judges:l.items,
institutions:c.
items},findings:[r,o,s,u,l,c].flatMap(d=>d.findings),tables:n,rows:{settings:r.rows,prizes:r.prizeRows,
stages:o.rows,criteria:s.rows,entries:u.rows,judges:l.rows}}}p();p();var Q0=/^(.*\S)\s*[([]([^()[\]]*)[)\]]\s*$/,
D$=/^(.*?\S)[\s:,=\u2013-]+(\d{1,3}(?:[.,]\d+)?)\s*%\s*$/,
R$=/^(?:(?:bobot|weight)\s*[:=]?\s*)?(\d{1,3}(?:[.,]\d+)?)\s*%$/i,O$=/^(?:bobot|weight)\s*[:=]?\s*(\d{1,3}(?:[.,]\d+)?)$/i,
ex=/^(?:(?:maks(?:imal|imum)?|max(?:imum)?|skala|scale|nilai|skor|score)\.?\s*[:=]?\s*)?\d+(?:\s*(?:-|\u2013|s\.?\/?d\.?|sampai|to)\s*\d+)?$/i;
function tx(e){var n,r;let t=e.replace(/\s+/g," ").trim();for(;;){let[,o="",i=""]=(n=Q0.exec(t))!=null?
n:[];if(o==="")return null;if(ex.test(i.trim()))return w((r=/(\d+)\D*$/.exec(i))==null?void 0:r[1]);
t=o}}var X0=e=>w(e.replace(",","."));function kr(e){var i,a,s,u;let t=e.replace(/\s+/g," ").trim(),n=null;
for(;;){let[,l="",c=""]=(i=Q0.exec(t))!=null?i:[],d=(a=R$.exec(c.trim()))!=null?a:O$.exec(c.trim());
if(l===""||d===null&&!ex.test(c.trim()))break;t=l,n!=null||(n=d===null?null:X0((s=d[1])!=null?s:""))}
let[,r="",o=""]=(u=D$.exec(t))!=null?u:[];return r===""?{name:t,weight:n}:{name:r,weight:n!=null?n:
X0(
o)}}var nx={code:F("Kode","Code","Kode Peserta","Kode Inovasi","Kode Proposal","No. Peserta",
"Nomor Peserta","Entry Code"),name:F("Nama Inovasi","Innovation","Inovasi","Judul Inovasi","Nama",
"Peserta","Nama Peserta","Judul","Inovasi yang Dinilai","Nama Inovasi yang Dinilai",
"Peserta yang Dinilai","Judul Proposal","Nama Proposal","Nama Karya","Judul Karya","Finalis","Entry",
"Participant","Innovation Name"),institution:F("Instansi","Institution","Unit","OPD",
"Perangkat Daerah","SKPD","Unit Kerja","Nama Instansi","Asal Instansi","Asal","Unit Pelaksana",
"Agency","Organization"),total:F("Total","Total",
"Jumlah","Nilai Akhir"),notesToCommittee:F("Catatan untuk Panitia","Notes to Committee","Catatan",
"Notes"),notesToEntrant:F("Catatan untuk Peserta","Notes to Entrant")},A$=["jumlah","total",
"jumlahnilai","totalnilai","sum","ratarata","rerata","nilairatarata","average","mean","bobot",
"bobotkriteria",
"weight","weights","maks","maksimum","maksimal","skormaks","nilaimaks","nilaimaksimal",
"skormaksimal",
"bobotnilai","max","min"],Ft=e=>h.keys(nx).find(t=>_e(e,nx[t])),hn=(e,t)=>{let n=z(t.name);return z(
e)===n||z(e.replace(/\([^()]*\)\s*$/,""))===n||z(kr(e).name)===n},N$=(e,t)=>{var n;return(n=t.find(r=>z(
r.name)===z(e)))!=null?n:t.find(r=>hn(e,r))};function Sa(e){var o;let t=new v,n=new v,r=new v;for(
let i of e){
let a=J(i.code),s=z(i.name),u=(o=t.get(a))!=null?o:i;t.set(a,u),n.set(i.code,u),r.set(s,r.has(s)?
null:
i)}return(i,a,s)=>{var u,l,c;return s?(l=(u=n.get(i))!=null?u:t.get(J(i)))!=null?l:null:(c=r.get(z(a)))!=
null?c:null}}function Ao(e,t,n,r,o){var y,D,N,_,P,I,B;let i=L=>typeof L=="string"&&(Ft(L)!==void 0||
r.some(j=>hn(L,j))),a=mi(e,L=>L.filter(i).length),s=a===null?[]:((y=e.values[a])!=null?y:[]).map(L=>typeof L==
"string"?L:""),u=new v,l=new v;for(let[L,j]of s.entries()){let M=N$(j,r),$=Ft(j);M!==void 0?u.set(M.
name,[...(D=u.get(M.name))!=null?D:[],L]):$!==void 0&&!l.has($)&&l.set($,L)}let c=(N=l.get("code"))!=
null?N:null,d=[...u].map(([L,[j=0]])=>({criterion:L,column:j})),f=a===null?I$(e):[];for(let[L,j]of e.
values.entries()){if(a===null||L<=a)continue;let M=re=>{var me;let V=l.get(re);return V===void 0?"":
(me=j[V])!=null?me:""},$=q(M("code")),U=q(M("name")),W=new v;for(let{criterion:re,column:V}of d)W.set(
re,$$((_=j[V])!=null?_:"",L,V));let K=o($,U,c!==null);K===null&&(Um($,U,j)||_$($,W)||P$(j,s))||f.push(
{row:L,code:$,entry:(P=K==null?void 0:K.code)!=null?P:null,name:U,institution:q(M("institution")),
marks:W,
total:M("total"),notesToCommittee:q(M("notesToCommittee")),notesToEntrant:q(M("notesToEntrant"))})}
let m=(I=
l.get("name"))!=null?I:null,g=(B=l.get("total"))!=null?B:null;return{stage:t,judge:n,tab:e.tab,
headerRow:a,
codeColumn:c,nameColumn:m,totalColumn:g,columns:u,rows:f}}var Um=(e,t,n)=>Bm(e)||Bm(t)||e===""&&t===
""&&n.some(r=>typeof r=="string"&&Bm(r)),Bm=e=>A$.includes(z(e)),_$=(e,t)=>[...t.values()].every(n=>n.
kind==="blank"||e===""&&n.kind==="unreadable"&&!Wm(n.raw)),Wm=e=>{var t;return typeof e=="string"?!le(
e)&&(_e(e,Cn)||((t=e.match(/\p{L}/gu))!=null?t:[]).length<3||e.trim().startsWith("#")):e!==void 0};
function P$(e,t){
let n=e.flatMap((r,o)=>le(r)?[]:[{cell:r,column:o}]);return n.length>1&&n.every(({cell:r,column:o})=>{
var i;return z(q(r))===z((i=t[o])!=null?i:"")})}function I$(e){let t={code:"",entry:null,name:"",
institution:"",
marks:new v,total:"",notesToCommittee:"",notesToEntrant:""};return e.values.flatMap((n,r)=>n.some(o=>typeof o==
"number")?[{...t,row:r}]:[])}function $$(e,t,n){let r={row:t,column:n};return typeof e=="number"?{
kind:"score",value:e,at:r}:le(e)?{kind:"blank",at:r}:typeof e=="string"&&_e(e,Cn)?{kind:"recused",at:
r}:{kind:"unreadable",raw:e,at:r}}p();p();function Km(e,t){let n=t===1?"":` (${t})`;return e.slice(0,
31-n.length)+n}var Gm="Lembar Juri \xB7 ",
rx=e=>Gm+e,Zm=e=>typeof e=="string"&&e.startsWith(Gm),Ln=e=>{var t;return Zm((t=e.values[1])==null?
void 0:
t[0])};function vt(e,t,n,r,o,i,a=""){let s=u=>[u,...r.slice(1).map(()=>"")];return{name:e,values:[s(
t),s([Gm+n,a].filter(u=>u!=="").join(" \xB7 ")),r.map(u=>u.header),...o.map(u=>r.map(l=>l.value(u)))],
headerRow:2,frozenColumns:i,widths:r.map(u=>u.width),formats:r.map(u=>{var l;return(l=u.format)!=null?
l:""}),layout:a}}p();p();var F$=["No","No. Urut","Nomor","Nomor Urut","Number","Urutan","Urut",
"Tahun","Year","Tanggal","Date",
"Timestamp","Stempel Waktu","Cap Waktu","Jam","No. Undian","Nomor Undian","ID"],M$=["Total","Jumlah",
"Sum","Total Nilai","Total Skor","Nilai Total","Skor Total","Jumlah Nilai","Jumlah Skor",
"Total Score","Score Total","Subtotal","Sub Total","Grand Total","Rata-rata","Rerata",
"Nilai Rata-rata","Rata-rata Nilai","Skor Rata-rata","Average","Mean","Average Score","Nilai Akhir",
"Skor Akhir","Hasil","Hasil Akhir","Final","Final Score","Result","Persentase","Percentage","Bobot",
"Weight","Nilai Bobot","Bobot Nilai","Nilai x Bobot","Bobot x Nilai","Nilai Terbobot",
"Nilai Tertimbang","Skor Tertimbang","Weighted","Weighted Score","Maks","Maksimum","Max","Min"],L$=[
"Peringkat","Rank","Ranking","Rangking",
"Juara","Place"],j$=/^(?:hadir|kehadiran|izin|ijin|sakit|alpa|alfa|absen|umur|usia|age|tinggi|berat|harga|price|volume|vol|anggaran|budget|realisasi|pagu|stok|gaji|honor|honorarium|tarif|hp|nohp|nowa|telepon|telp|notelp|notelepon|phone|wa|whatsapp|nip|nik|rt|rw|kodepos|jumlah(?:peserta|orang|anggota|barang|unit|biaya|anggaran|hari|juri)|qty|kuantitas|durasi|jarak|luas|npwp|rekening|norekening)(?:rp|rupiah|tahun|cm|kg|orang|menit|hari)?$/,
z$=[["number",new S(F$.map(z))],["sum",new S(M$.map(z))],["rank",new S(L$.map(z))]],ox=new S([
"Nilai",
"Skor","Score","Scores","Poin","Point","Points"].map(z)),ix=e=>ox.has(e);function qm(e){var r;let t=z(
e),n=(r=z$.find(([,o])=>o.has(t)))==null?void 0:r[0];return n!=null?n:Ft(e)==="total"?"sum":j$.test(
t)?"matter":null}var xr=e=>z(e)===""||qm(e)!==null||Ft(e)!==void 0||or.columns.some(t=>_e(e,t.header));
function ax(e){let t=e.filter(n=>!ox.has(n));return t.length>0?t:[...e]}p();var Hm="(?:(?:dewan\\s+)?(?:juri|judge|penilai|panelis)\\s*[.\\-#:]?\\s*(?:\\d{1,2}|[ivx]{1,4}|[a-z])|j\\.?\\s?\\d{1,2})(?![\\p{L}\\p{N}])",
B$=new RegExp(`^(?:(?:nilai|skor|score|total)\\s+)?(${Hm}(?:\\s*[(:\u2013-].*)?)$`,"iu"),U$=/^(?:nilai\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)\s*[:.\-\u2013]?\s+(\p{L}.*)$/iu,
W$=new RegExp(`^(${Hm})\\s*[-\u2013\xB7|:_/,]*\\s*(\\S.*)$`,"iu"),K$=new RegExp(`^(.*[^\\s\\p{L}\\p{N}]|.*\\s|.*\\))\\s*(${Hm})\\s*[)\\]]?$`,
"iu"),G$=new S(["Juri","Nilai Juri","Skor Juri","Dewan Juri","Nilai Dewan Juri","Nama Juri",
"Penilai","Judge","Judges"].map(z));function Tr(e){var n,r,o,i,a,s;let t=e.
replace(/\s+/g," ").trim();return(s=(a=(r=(n=B$.exec(t))==null?void 0:n[1])==null?void 0:r.trim())!=
null?a:(i=(o=U$.exec(t))==null?void 0:o[1])==null?void 0:i.trim())!=null?s:null}function Ea(e){var i,
a,s,u,l;let t=e.replace(/\s+/g," ").trim(),n=W$.exec(t);if(n!==null&&!/^\(/.test((i=n[2])!=null?i:""))
return{label:(a=n[1])!=null?a:"",rest:(s=n[2])!=null?s:""};let r=K$.exec(t),o=((u=r==null?void 0:r[1])!=
null?u:"").replace(/[\s\-\u2013\u00b7|:_/,([]+$/,"");return r===null||o===""?null:{label:(l=r[2])!=null?
l:"",
rest:o}}var sx=e=>G$.has(z(e));p();var $u="Nilai",vi=e=>typeof e=="string"?e.trim():"";function ux(e,
{placeOf:t}){if(t===void 0)return e;
let n=new v([...e.columns].map(([o,i])=>[o,i.map(a=>t({row:-1,column:a}).column)])),r=e.rows.map(o=>(
{
...o,marks:new v([...o.marks].map(([i,a])=>[i,{...a,at:t(a.at)}]))}));return{...e,totalColumn:null,
columns:n,
rows:r}}var Z$=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|wawancara|semester|bulan|tahun|minggu|hari|tanggal|aspek|kriteria|bobot|weight/i,
lx=e=>{let t=Ft(e);return t==="code"||t==="name"};function cx(e){let t=e.values.slice(0,fi+1).map(o=>o.
map(vi)),n=t.map((o,i)=>{var a,s;return{row:i,headers:o,above:(a=t[i-1])!=null?a:[],cells:(s=e.values[
i])!=
null?s:[]}}),r=[...n.map(o=>({...o,own:q$(o.above,o.cells)?H$(o.above,o.headers):[]})),...n.map(o=>(
{
...o,own:V$(o.headers),above:[]}))];for(let{row:o,headers:i,above:a,own:s}of r){if(![...a,...i].some(
lx))continue;let u=s.filter(c=>c.header===$u||!xr(kr(c.header).name));if(new S(u.map(c=>z(c.label))).
size<2)continue;let l=u.every(c=>c.header===$u)?"totals":"groups";return{tab:e.tab,layout:l,views:X$(
e,o,i,a,s)}}return null}var q$=(e,t)=>e.every((n,r)=>!lx(n)||le(t[r]));function H$(e,t){let n=t.flatMap(
(u,l)=>{let c=e.slice(0,l+1).reduce((d,f)=>f===""?d:f,"");return u===""||c===""||Ft(c)==="code"||Ft(
c)==="name"||J$(u)?[]:[{column:l,over:c,header:u}]}),r=n.filter(u=>sx(u.over)&&!xr(kr(u.header).name));
if(r.length>1)return r.map(({column:u,header:l})=>({column:u,label:l,header:$u}));let o=n.filter(u=>Tr(
u.header)!==null&&Tr(u.over)===null);if(o.length>1&&new S(o.map(u=>u.over)).size>1)return o.map(({
column:u,
over:l,header:c})=>{var d;return{column:u,label:(d=Tr(c))!=null?d:"",header:l}});let i=n.filter(u=>n.
some(l=>l.over!==u.over&&z(l.header)===z(u.header))),a=i.some(u=>Tr(u.over)!==null),s=i.some(u=>Z$.test(
u.over));return!a&&s?[]:i.filter(u=>!a||Tr(u.over)!==null).map(({column:u,over:l,header:c})=>{var d;
return{column:u,label:(d=Tr(l))!=null?d:l,header:c}})}var J$=e=>{let t=Ft(e);return t==="code"||t===
"name"||t==="institution"};function V$(e){let t=e.flatMap((r,o)=>{let i=Ea(r);return i===null?[]:[{
column:o,
label:i.label,header:i.rest}]}),n=({header:r})=>!xr(kr(r).name)&&!Y$(r);return t.some(n)?t:e.flatMap(
(r,o)=>{var a,s;let i=(s=Tr(r))!=null?s:(a=Ea(r))==null?void 0:a.label;return i===void 0?[]:[{column:
o,
label:i,header:$u}]})}var Y$=e=>/^(?:nilai|skor|score|total)(?:\s+(?:nilai|skor))?$/i.test(e.trim());
function X$(e,t,n,r,o){let i=b.min(...o.map(s=>s.column)),a=new v;for(let{label:s}of o)a.has(z(s))||
a.set(z(s),s);return[...a].map(([s,u])=>{let l=new v(o.filter(m=>z(m.label)===s).map(m=>[m.column,m.
header])),c=n.map((m,g)=>{var y,D;return g<i?m||((y=r[g])!=null?y:""):(D=l.get(g))!=null?D:""}),d=m=>m.
map((g,y)=>y<i||l.has(y)?g:""),f=e.values.map((m,g)=>g===t?c:g===t-1&&r.length>0?m.map(()=>""):d(m));
return{label:u,grid:{tab:e.tab,values:f}}})}p();var dx=F("Juri","Judge","Nama Juri","Judge Name",
"Kode Juri","Penilai","Nama Penilai","Dewan Juri","Nama Dewan Juri","Panelis","Reviewer",
"Email Juri"),Q$=F("Email","Email Address","Alamat Email","Username","Nama Pengguna"),eF=F(
"Timestamp","Timestamp","Stempel Waktu","Cap Waktu"),tF=F("Kriteria","Criterion",
"Kriteria Penilaian","Aspek","Aspek Penilaian","Indikator","Komponen","Unsur"),nF=F("Nilai",
"Score","Skor","Value","Poin","Points");function rF(e){for(let[t,n]of e.values.slice(0,fi).entries()){
let r=n.map(vi),o=l=>r.findIndex(c=>_e(c,l)),i=l=>r.findIndex(c=>Ft(c)===l),a=o(dx)>=0||o(eF)<0?o(dx):
o(Q$),[s,u]=[i("code"),i("name")];if(a>=0&&(s>=0||u>=0)){let[l,c]=[o(tF),o(nF)];return{header:t,
judge:a,
code:s,name:u,criterion:l,score:c}}}return null}function px(e){let t=rF(e);if(t===null)return null;
let n=u=>q(
u[t.judge]),r=e.values.slice(t.header+1),o=u=>!le(u[t.code])||!le(u[t.name]),i=new v;for(let u of r){
let l=z(n(u));l!==""&&o(u)&&!i.has(l)&&i.set(l,n(u))}if(i.size<2)return null;let a=t.criterion>=0&&t.
score>=0,s=a?iF(r,t):[];return{tab:e.tab,layout:a?"list":"rows",views:[...i].map(([u,l])=>{let c=d=>z(
n(d))===u;return a?aF(e,t,s,l,c):oF(e,t,l,c)})}}function oF(e,{header:t,judge:n},r,o){var s;let i=((
s=
e.values[0])!=null?s:[]).map(()=>""),a=e.values.map((u,l)=>l===t?u.map((c,d)=>d===n?"":c):l<t||o(u)?
u:i);return{label:r,grid:{tab:e.tab,values:a}}}function iF(e,{criterion:t}){let n=new v;for(let r of e){
let o=q(r[t]);z(o)!==""&&!n.has(z(o))&&n.set(z(o),o)}return[...n].map(([r,o])=>({key:r,name:o}))}
function aF(e,t,n,r,o){
var P,I,B,L;let{header:i,judge:a,code:s,name:u,criterion:l,score:c}=t,d=(I=(P=e.values[i])==null?
void 0:
P.length)!=null?I:0,f=[a,l,c],m=new v,g=new v,y=new v,D=k.from({length:d+n.length},()=>"");for(let[j,
M]of e.values.entries()){if(j<=i||!o(M))continue;let $=n.findIndex(me=>me.key===z(q(M[l]))),U=J(q(M[
s]))||
z(q(M[u]));if($<0||U==="")continue;let W=(B=y.get(U))!=null?B:[],K=W.find(me=>!m.has(`${me},${d+$}`)),
re=K!=null?K:j;K===void 0&&(y.set(U,[...W,j]),g.set(j,D.map((me,ue)=>{var Ne;return f.includes(ue)?
"":
(Ne=M[ue])!=null?Ne:""})));let V=g.get(re);V!==void 0&&(V[d+$]=(L=M[c])!=null?L:""),m.set(`${re},${d+
$}`,{row:j,column:c})}let N=e.values.map((j,M)=>{var $;return M===i?[...j.map((U,W)=>f.includes(W)?
"":
U),...n.map(U=>U.name)]:($=g.get(M))!=null?$:D}),_=({row:j,column:M})=>{var $;return($=m.get(`${j},${M}`))!=
null?$:{row:j,column:M<d?M:j<0?c:b.max(s,u)}};return{label:r,grid:{tab:e.tab,values:N},placeOf:_}}
var Jm=e=>{var t;return Ln(e)?null:(t=px(e))!=null?t:cx(e)},Vm=(e,t)=>Im(e,t)||e.includes("@")&&z(e)===
z(t.email);function fx(e,t,n,r,o){var u,l;let i=(l=(u=Jm(e))==null?void 0:u.views)!=null?l:[],a=c=>n.
find(d=>Vm(c,d));return{sheets:i.flatMap(c=>{let d=a(c.label);return d===void 0?[]:[ux(Ao(c.grid,t.name,
d.code,r,o),c)]}),strangers:i.filter(({label:c})=>a(c)===void 0).map(({label:c})=>c)}}p();var wd=e=>e.find(
t=>_e(t,Z.plenary));function kd(e,{stages:t,entries:n}){var u,l,c;let r=ot(e,wa),o=[],
i=[],a=[],s=t.length===1?t[0]:void 0;for(let{row:d,cell:f}of(u=r==null?void 0:r.rows)!=null?u:[]){
let m=j=>q(
f(j)),g=(l=t.find(j=>z(j.name)===z(m("stage"))))!=null?l:m("stage")===""?s:void 0,y=n.find(j=>J(j.code)===
J(m("entry"))),D=(j,M,$=m(j),U=[])=>{let W={setting:`plenary.${j}`,value:$,reason:M,allowed:U},K=g===
void 0?{}:{stage:g.name};return i.push({code:"SETTING_INVALID",severity:"error",...K,...Ve(r,d,j),
params:W}),
null},N=(j,M)=>{if(le(f(j)))return null;let $=bt(f(j));return $===null?D(j,"not-a-number",f(j)):w.isInteger(
$)&&$>=M?$:D(j,"out-of-range",f(j))};if(g!==void 0&&y!==void 0){let j=a.some(M=>M.stage===g.name&&M.
entry===y.code);if(a.push({stage:g.name,entry:y.code}),j&&!le(f("rank"))){D("entry","duplicate");
continue}}
if(le(f("rank")))continue;g===void 0&&D("stage","unknown-reference",m("stage"),t.map(j=>j.name)),y===
void 0&&D("entry","unknown-reference");let _=N("rank",1),P=N("computed",1),[I,B]=[N("votesFor",0),N(
"votesAgainst",0)];if(_!==null&&_!==P&&m("reason")===""&&D("reason","empty"),g===void 0||y===void 0||
_===null)continue;let L=Ve(r,d,"rank");o.push({stage:g.name,entry:y.code,computed:P,rank:_,reason:m(
"reason"),votesFor:I,votesAgainst:B,tab:e.tab,cell:(c=L==null?void 0:L.cell)!=null?c:null})}return{
decisions:o,
findings:i,listed:a}}p();var ve=()=>SpreadsheetApp.getActiveSpreadsheet(),yn=()=>ve().getId(),Ie=()=>ve(
).getSheets().map(
e=>e.getName()),Fu=()=>new v(ve().getSheets().map(e=>[e.getName(),e.getSheetId()])),mx=()=>ve().getSheets(
).
filter(e=>e.isSheetHidden()).map(e=>e.getName()),xd=()=>ve().getSheets().filter(e=>e.getLastRow()>0).
map(e=>e.getName()),sF=/(?:^(?:zh|ja|ko|hu|lt|mn)(?:_|$)|_(?:US|PH)$)/;function uF(){let e=null;
return t=>{
e!=null||(e={zone:ve().getSpreadsheetTimeZone(),monthFirst:sF.test(ve().getSpreadsheetLocale())});
let n=Utilities.
formatDate(t,e.zone,"yyyy-MM-dd'T'HH:mm:ss");return e.monthFirst?{date:n,monthFirst:!0}:{date:n}}}
function Ae(e){
let t=ve().getSheetByName(e);if(t===null)return{tab:e,values:[]};let n=uF(),r=o=>typeof o=="string"||
typeof o=="number"||typeof o=="boolean"?o:o instanceof R?n(o):"";return{tab:e,values:t.getDataRange(
).
getValues().map(o=>o.map(r))}}function Td(e){var n,r;let t=(r=(n=ve().getSheetByName(e))==null?void 0:
n.getDataRange().getFormulas())!=null?r:[];return t.some(o=>o.some(i=>i!==""))?t:[]}var Ca=e=>{var t,
n;return(n=(t=ve().getSheetByName(e))==null?void 0:t.getDataRange().getNumberFormats())!=null?n:[]},
gx=()=>ve().getProtections(SpreadsheetApp.ProtectionType.SHEET).map(e=>e.getRange().getSheet().getName(
));
function Ym(e,t){if(t)return/^[=+\-@']/.test(e)?`'${e}`:e;let n=/^[\p{L}\u201c]\P{N}*$/u.test(e)&&!/^(true|false)$/iu.
test(e.trim());return e===""||n?e:`'${e}`}var hx="@",Xm=(e,t)=>{let n=t.map(r=>r===hx);return e.map(
r=>r.map((o,i)=>typeof o=="string"?Ym(o,n[i]===!0):o))};function Yr(e,t,n){let[r,o]=[e.getMaxRows(),
e.getMaxColumns()];t>r&&e.insertRowsAfter(r,t-r),n>o&&e.insertColumnsAfter(o,n-o)}function Mt(e,t,n,
r,o=[]){
var s,u;let i=ve().getSheetByName(e),a=(u=(s=r[0])==null?void 0:s.length)!=null?u:0;i===null||a===0||
(Yr(i,t+r.length,n+a),i.getRange(t+1,n+1,r.length,a).setValues(Xm(r,o)))}function yx(e,t,n,r){let o=ve(
).
getSheetByName(e);o!==null&&(Yr(o,t+r,n+1),o.getRange(t+1,n+1,r,1).setNumberFormat(hx))}var Sr=e=>{
var t,
n;return(n=(t=ve().getSheetByName(e))==null?void 0:t.getLastRow())!=null?n:0};function bx(){for(let e of ve(
).
getSheets())e.getLastRow()===0&&ve().deleteSheet(e)}var an=()=>SpreadsheetApp.flush();function vx(e,
t){
let n=ve().getSheetByName(e);if(n===null)return!1;let r=t===null?null:lF(n,t);return r===null?n.activate(
):
r.activate(),!0}function lF(e,t){try{return e.getRange(t)}catch{return null}}p();p();p();var Sd=e=>e.some(
t=>t.lines.some(n=>n.code!==""));function Ed(e,t){var i;let n=Sd(e),r=new v;for(let a of e)
for(let{code:s,name:u,institution:l}of cF(a,t,n)){let c=n?J(s):z(u),d=r.get(c);c!==""&&r.set(c,{code:
(i=
d==null?void 0:d.code)!=null?i:s,name:(d==null?void 0:d.name)||u,institution:(d==null?void 0:d.institution)||
l})}let o=b.max(2,T(r.size).length);return[...r.values()].map((a,s)=>n?{...uu,...a}:{...uu,...a,code:
`P${T(s+1).padStart(o,"0")}`})}function cF(e,t,n){let r=e.columns.filter(a=>t.some(s=>hn(a.name,{
name:s}))),
o=a=>r.some(({column:s})=>Wm(a.values[s])),i=e.lines.map(o).lastIndexOf(!0);return e.lines.filter((a,
s)=>(n?
a.code==="":a.name==="")?!1:o(a)?!0:n?/\p{N}/u.test(a.code)&&(a.name!==""||!e.hasNames&&!/[\s,]/.test(
a.code)):s<i||a.institution!=="")}p();p();var dF=1e3,pF=e=>{let t=typeof e=="string"?Ft(e):void 0;
return t==="code"||t==="name"};function Mu(e){
var l;if(Ln(e))return null;let t=c=>typeof c=="string"&&!le(c),n=mi(e,c=>c.some(pF)?c.filter(t).length:
0);if(n===null)return null;let r=((l=e.values[n])!=null?l:[]).map(c=>typeof c=="string"?c:""),o=c=>r.
findIndex(d=>Ft(d)===c),[i,a,s]=[o("code"),o("name"),o("institution")],u=e.values.slice(n+1).flatMap(
c=>{let d={code:q(c[i]),name:q(c[a]),institution:q(c[s]),values:c};return(d.code!==""||d.name!=="")&&
!Um(d.code,d.code===""?d.name:"",c)?[d]:[]});return{tab:e.tab,values:e.values,hasNames:a>=0,columns:
gF(
r,u),lines:u,passed:mF(r,u),isRepeated:fF(r),above:e.values.slice(0,n)}}function fF(e){let t=e.map(n=>kr(
n).name).filter(n=>!xr(n));return new S(t.map(z)).size<t.length}var wx=(e,t)=>e.map(n=>{var r;return(
r=
n.values[t])!=null?r:""});function mF(e,t){return e.flatMap((n,r)=>{let{name:o}=kr(n),i=qm(o),a=wx(t,
r);return z(o)===""||!a.some(s=>typeof s=="number")?[]:i!==null?[{header:n.trim(),reason:i}]:xx(a)&&
!xr(o)?[{header:n.trim(),reason:"large"}]:[]})}function gF(e,t){let n=new v;for(let[r,o]of e.entries(
)){
let{name:i,weight:a}=kr(o),s=z(i);if(xr(i)||n.has(s))continue;let u=hF(wx(t,r));n.set(s,{column:r,
key:s,
name:i,weight:a,max:tx(o),kind:u})}return[...n.values()]}var kx=e=>e.flatMap(t=>{var n;return(n=bt(
typeof t==
"string"?t.replace(/\s*%\s*$/,""):t))!=null?n:[]});function xx(e){let t=kx(e);return t.filter(n=>n>dF).
length*2>t.length}function hF(e){let t=e.filter(a=>!le(a)),n=kx(t),r=a=>typeof a=="string"&&_e(a,Cn),
o=n.length+t.filter(r).length;if(n.length>0&&o*2>=t.length)return xx(t)?"words":"numbers";let i=a=>typeof a==
"string"&&bt(a)===null&&!r(a)&&!a.trim().startsWith("#");return t.filter(i).length*2>t.length?
"words":
"open"}var yF=/peserta|inovasi|proposal|entri|innovation|participant|daftar|data|list|registrasi|pendaftar/i,
bF=["category","unitType","innovator","contact","phone","email","link"];function Tx(e,t,n){let r=yF.
test(n.tab)?Mu(n):null;if(r===null)return null;let o=ot(n,or),i=new v,a=0;for(let d of r.lines){let f=y=>t&&
d.code!==""?J(y.code)===J(d.code):d.name!==""&&z(y.name)===z(d.name),m=e.find(f);if(m===void 0){(d.code!==
""||d.institution!=="")&&(a+=1);continue}if(i.has(m))continue;let g=bF.map(y=>{var D;return[y,q(d.values[
(D=
o==null?void 0:o.columns.get(y))!=null?D:-1])]});i.set(m,{...m,...h.fromEntries(g),code:t?m.code:d.code||
m.code,name:m.name||d.name,institution:m.institution||d.institution})}if(i.size<2||i.size*2<e.length)
return null;let s=new S([...i.values()].map(d=>J(d.code))),u=e.filter(d=>!i.has(d)),l=s.size<i.size||
u.some(d=>s.has(J(d.code))),c=[...i].map(([d,f])=>l?{...f,code:d.code}:f);return{grid:n,entries:[...c,
...u],unscored:a}}p();function Cd(e){var a;let t=Dx(e),n=Ox(t).filter(s=>s.length>1),r=(a=Ex(n))!=null?
a:t.length===1?t:Ex(
vF(t)),o=r==null?void 0:r[0];if(r===null||o===void 0)return null;let i=o.keys.filter(s=>r.every(u=>u.
keys.includes(s)));return Qm(e,Rx(o.table,i))}function Qm(e,t){let n=Dx(e),r=Ox(n).filter(a=>a.length>
1),o=t.map(a=>z(a)),i=e.filter(a=>{let s=t.filter(c=>a.columns.some(d=>hn(d.name,{name:c}))).length;
if(s===t.length)return!0;if(s===0||s*2<t.length)return!1;let u=n.find(c=>c.table===a);return u===void 0||
!r.some(c=>c.includes(u))||u.keys.every(c=>o.includes(c))});return i.length===0?null:{tables:i,
criteria:[
...t]}}function Cx(e){let[t]=e;if(t===void 0||e.some(o=>o.columns.some(i=>i.kind==="numbers")))return null;
let n=o=>e.every(i=>i.columns.some(a=>a.key===o&&a.kind==="open")),r=Rx(t,t.columns.map(o=>o.key).filter(
n));return r.length===0?null:{tables:[...e],criteria:r}}function Dx(e){let t=new S(e.flatMap(n=>n.columns.
filter(r=>r.kind==="numbers").map(r=>r.key)));return e.flatMap(n=>{let r=n.columns.filter(i=>i.kind!==
"words"&&t.has(i.key)),o=ax(r.map(i=>i.key));return o.length===0?[]:[{table:n,keys:o}]})}var Rx=(e,t)=>e.
columns.filter(n=>t.includes(n.key)).map(n=>n.name),Sx=e=>e.reduce((t,{table:n})=>t+n.lines.length,0);
function Ex(e){let[t=null]=[...e].sort((n,r)=>r.length-n.length||Sx(r)-Sx(n)||e.indexOf(n)-e.indexOf(
r));return t}function Ox(e){var n;let t=new v;for(let r of e){let o=[...r.keys].sort().join(`
`);t.set(o,[...(n=t.get(o))!=null?n:[],r])}return[...t.values()]}function vF(e){return e.map(t=>e.filter(
n=>{let r=n.keys.filter(o=>t.keys.includes(o)).length;return r>0&&r*2>=b.max(n.keys.length,t.keys.length)}
)).
filter(t=>{let[n]=t;return t.length>1&&(n==null?void 0:n.keys.some(r=>t.every(o=>o.keys.includes(r))))}
)}p();var wF=12,kF=["juri","dewanjuri","judge","penilai","panelis"],tg=e=>kF.includes(z(e));function Nx(
e){
var t;return ng((t=TF(e))!=null?t:e.map(n=>n.trim()))}function ng(e){let t=new S(e.filter(r=>Ax(r)).
map(J)),n=0;return e.map(r=>{if(Ax(r))return eg(r,xF(r)?r:"");do n+=1;while(t.has(`j${n}`));return r.
includes("@")?{...eg(`J${n}`,""),email:r}:eg(`J${n}`,r)})}var Ax=e=>[...e].length<=wF&&J(e)!==""&&!e.
includes("@"),xF=e=>!/\p{N}/u.test(e)&&[...e].length>3;function TF(e){let[t,...n]=e.map(r=>yr(r).filter(
({right:o})=>J(o)!==""));for(let{left:r,right:o}of[...t!=null?t:[]].sort(SF).reverse()){let i=z(r);
if(i===
""||tg(r))continue;let a=n.map(u=>{var l;return(l=u.find(c=>z(c.left)===i))==null?void 0:l.right}),s=[
o,...a].flatMap(u=>u!=null?u:[]);if(s.length===e.length&&new S(s.map(J)).size===s.length)return s}
return null}
var SF=(e,t)=>w(e.spaced)-w(t.spaced)||e.at-t.at,EF=/^(?:nama\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)(?:\s+name)?\s*(?:[:=]\s*(.*))?$/i;
function _x({above:e}){var t,n;for(let r of e){let o=r.map(q);for(let[i,a]of o.entries()){let s=EF.exec(
a);if(s===null)continue;let l=(((t=s[1])!=null?t:"").trim()||((n=o.slice(i+1).find(c=>/\p{L}/u.test(
c)))!=null?n:"")).replace(/^[:=\s]+/,"");if(/\p{L}/u.test(l))return l}}return""}var eg=(e,t)=>({...Kv,
code:e,name:t});p();function Px(e,t,{names:n,hidden:r}){return n.flatMap(o=>{let i=e.find(s=>s.grid.tab===o),
a=t.includes(
o)?null:CF(o,i,r);return a===null?[]:[{kind:"TAB_LEFT",sure:a!=="summary"&&a!=="other-columns",
params:{
tab:o,reason:a}}]})}function CF(e,t,n){if(n.includes(e))return"hidden";if(t===void 0)return Ou(e)?
"recap":null;let{grid:r,table:o,shared:i,isOther:a}=t;return Ln(r)?null:r.values.every(s=>s.every(le))?
"empty":a?"other-matter":i!==null?"summary":o===null?"not-entries":o.columns.some(s=>s.kind==="numbers")?
"other-columns":"not-scores"}p();p();var DF=new S(["Bobot","Weight","Weights","Bobot Kriteria",
"Bobot Nilai","Bobot (%)"].map(z)),Ix=new S(
["Maks","Maksimum","Maksimal","Max","Maximum","Skor Maks","Nilai Maks","Nilai Maksimal",
"Skor Maksimal"].map(z));function $x(e,t){let n=e.map(s=>t.map(u=>{var l,c;return(c=(l=s.columns.find(
d=>hn(d.name,
{name:u})))==null?void 0:l.weight)!=null?c:null})),r=e.map(s=>rg(s,t,DF)),o=s=>s.map(RF).find(u=>u!==
null),[i,a]=[o(n),o(r)];return i!==void 0?{weights:i,from:"headers"}:a===void 0?{weights:t.map(()=>1),
from:"equal"}:{weights:a,from:"row"}}function rg(e,t,n){let r=t.map(s=>e.columns.find(u=>hn(u.name,{
name:s}))),o=b.min(...r.map(s=>{var u;return(u=s==null?void 0:s.column)!=null?u:0})),i=s=>typeof s==
"string"&&n.has(z(s)),a=e.values.find(s=>{let[u]=s.slice(0,o).filter(l=>!le(l));return u!==void 0&&i(
u)});return r.map(s=>{let u=s===void 0||a==null?void 0:a[s.column];return bt(typeof u=="string"?u.replace(
/\s*%\s*$/,""):u)})}function RF(e){let t=e.flatMap(r=>r!==null&&r>=0?r:[]),n=t.reduce((r,o)=>r+o,0);
return t.length<e.length||n<=0?null:b.abs(n-1)<1e-6?t.map(r=>b.round(r*1e6)/1e4):t}var Fx=(e,t)=>e.flatMap(
n=>n.columns.filter(r=>t.some(o=>hn(r.name,{name:o}))).flatMap(({column:r})=>n.
lines.flatMap(o=>{var i;return(i=bt(o.values[r]))!=null?i:[]})));function Mx(e,t){var o;let n=Fx(e,t);
if(n.length===0)return 100;let r=i=>n.every(a=>a<=i);return r(1)&&n.some(i=>i>0&&i<1)?1:(o=[5,10].find(
r))!=null?o:100}function Lx(e,t){var o;let n=[...e.map(i=>t.map(a=>{var s,u;return(u=(s=i.columns.find(
l=>hn(l.name,{name:a})))==null?void 0:s.max)!=null?u:null})),...e.map(i=>rg(i,t,Ix))],r=i=>i.every((
a,s)=>{
var u;return a!==null&&a>0&&Fx(e,[(u=t[s])!=null?u:""]).every(l=>l<=a)});return(o=n.find(r))!=null?o:
null}p();var jx=/juri(?!st)|judg|penilai|panelis|skor|score|lomba|kompetisi|competition|inovasi|innovat|kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|dampak|impact|replika|mudah disebar|keberlanjut|berkelanjut|sustain|efektif|presentasi|proposal|kriteria|criteri|bobot|finalis|karya/i,
OF=/^(?:nilai|poin|points?)$/i,AF=/^j\.?\s?\d{1,2}$/i,NF=/daftar hadir|presensi|absen|attendance|(?<!tahun )anggaran|budget|\brab\b|telepon|\bphone|kontak|contact|jadwal|schedule|keuangan|honor|gaji|payroll|\bkas\b|inventaris|belanja/i,
_F=e=>e.map(vi).filter(t=>t!=="");function zx(e){let t=e.values.slice(0,fi).map(o=>o.filter(i=>!le(i))),
n=t.findIndex(o=>o.length>2),r=t.slice(0,b.max(0,n)).flat().map(vi);return[e.tab,...r].some(o=>NF.test(
o))}var og=(e,t)=>jx.test(e.tab)||AF.test(e.tab.trim())||e.values.slice(0,t+1).flatMap(_F).some(n=>jx.
test(n)||OF.test(n));p();function ig(e){let t=[...new v(e.flat().map(o=>[z(o),o])).values()],n=e.map(
o=>new S(o.map(z))),r=t.
filter(o=>!n.every(i=>i.has(z(o))));return r.flatMap((o,i)=>r.slice(i+1).filter(a=>Tu(o,a)&&!n.some(
s=>s.has(z(o))&&s.has(z(a)))).map(a=>({one:o,other:a})))}p();p();var PF=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|observasi|wawancara|administrasi|berkas|interview/i;
function Bx(e){var s;let t=new v;for(let u of e)for(let{left:l,right:c}of yr(u).filter(d=>d.spaced||
/[|:_\-\u2013]/.test(u))){let d=z(l);if(d===""||J(c)===""||tg(l)||Tr(l)!==null)continue;let f=(s=t.get(
d))!=null?s:{stage:l,tabs:[]};f.tabs.some(m=>J(m.label)===J(c))||f.tabs.push({tab:u,label:c}),t.set(
d,f)}let n=[...t.values()].filter(u=>u.tabs.length>1),r=n.map(u=>new S(u.tabs.map(l=>J(l.label)))),o=(
u,l)=>PF.
test(u.stage)||r.some((c,d)=>d!==l&&u.tabs.some(f=>c.has(J(f.label)))),i=n.filter(o),a=i.length>1&&e.
every(u=>!IF(u,i));return{sets:a?i:[],unclear:!a&&$F(e)}}var IF=(e,t)=>!t.some(n=>n.tabs.some(r=>r.tab===
e))&&Ea(e)!==null;function $F(e){var n;let t=new v;for(let r of e){let o=Ea(r);if(o===null)continue;
let i=J(o.label);t.set(i,((n=t.get(i))!=null?n:new S).add(z(o.rest)))}return[...t.values()].some(r=>r.
size>1)}var Ux=e=>zx(e)?{grid:e,table:null,shared:null,isOther:!0}:{grid:e,table:Mu(e),shared:Jm(e),
isOther:!1},
Da=(e,t=[])=>({reason:e,tabs:t});function Wx(e,t,n){var m,g;let r=n.flatMap(({table:y,shared:D})=>y===
null||D!==null?[]:[y]),o=n.filter(y=>y.shared!==null);if(e.stages.some(y=>y.scoreTab!==void 0))return FF(
e.stages,o);let{sets:i,unclear:a}=Bx(r.map(y=>y.tab));if(e.stages.length>1)return ag(e.stages,i,r);
let[
s]=e.stages;if(s===void 0)return Da("nothing");let u=t?i.find(y=>z(y.stage)===z(s.name)):void 0;if(u!==
void 0)return ag([s],[u],r);if(a&&!t)return Da("stages",r.map(y=>y.tab));if(i.length>1&&!t){let y=i.
map(D=>({...s,name:D.stage,advance:null}));return ag(y,i,r)}let l=((g=(m=Cd(r))==null?void 0:m.tables.
length)!=null?g:0)>1,c=o.filter(y=>{var D;return((D=y.shared)==null?void 0:D.layout)!=="totals"}),d=c.
length>0?c:o,[f]=d;if(!l&&(f!=null&&f.shared)){let y=d.map(D=>D.grid.tab);return y.length>1?Da(
"several-shared",y):t?Da("stage-tab",y):[Kx({...s,scoreTab:f.grid.tab},f.shared)]}return[{stage:s,
desks:r.
map(y=>({label:y.tab,table:y})),layout:null}]}function Kx(e,{layout:t,views:n}){let r=n.flatMap(({
label:o,
grid:i})=>{let a=Mu(i);return a===null?[]:[{label:o,table:a}]});return{stage:e,desks:r,layout:t}}
function FF(e,t){
let n=e.map(o=>{let i=t.find(a=>{var s;return z(a.grid.tab)===z((s=o.scoreTab)!=null?s:"")});return i!=
null&&i.shared?Kx(o,i.shared):o}),r=n.flatMap(o=>{var i;return"desks"in o?[]:[(i=o.scoreTab)!=null?i:
o.name]});return r.length>0?Da("unclear-judges",r):n.filter(o=>"desks"in o)}function ag(e,t,n){let r=e.
map(i=>{var u;let a=t.find(l=>z(l.stage)===z(i.name)),s=((u=a==null?void 0:a.tabs)!=null?u:[]).flatMap(
({tab:l,label:c})=>n.filter(d=>d.tab===l).map(d=>({label:c,table:d})));return{stage:i,desks:s,layout:
null}}),
o=r.filter(i=>i.desks.length===0).map(i=>i.stage.name);return o.length>0?Da("stages",o):r}p();var Gx=.051,
MF=4,Zx=e=>J(e.code)||z(e.name);function qx(e,t,n){let r=t.filter(u=>u!==e);if(r.length<
2)return!1;let[o,i,a,s]=[0,0,0,0];for(let u of e.lines){let l=r.map(c=>c.lines.find(d=>Zx(d)===Zx(u)));
for(let c of n){let d=y=>{var D,N;return(N=(D=y.columns.find(_=>hn(_.name,{name:c})))==null?void 0:D.
column)!=null?N:-1},f=bt(u.values[d(e)]),m=r.flatMap((y,D)=>{var N,_;return(_=bt((N=l[D])==null?void 0:
N.values[d(y)]))!=null?_:[]});if(f===null||m.length<2)continue;let g=m.reduce((y,D)=>y+D,0);s+=1,b.abs(
f-g/m.length)<Gx&&(i+=1),b.abs(f-g)<Gx&&(a+=1),new S(m).size>1&&(o+=1)}}return o>=MF&&(i===s||a===s)}
var Ra=["criteria","entries","judges"],LF=e=>"reason"in e;function sg(e,t,n,r,o){let i=r.map(Ux),a=Wx(
e,n,i);if(LF(a))return a;let s=[],u=[];for(let I of a){let B=jF(I,e,t,s,a.length>1);if(B===null)return Jx(
i);u.push(B)}if(t.length===Ra.length&&!u.some(I=>BF(I,i)))return{reason:"no-sign",tabs:u.flatMap(I=>I.
desks.map(B=>B.table.tab)).filter(Dd)};let l=u.flatMap(I=>I.desks.map(B=>B.table)),[c,...d]=l;if(c!=
null&&c.isRepeated&&d.length===0)return{reason:"unclear-judges",tabs:[c.tab]};let f=u.flatMap(I=>I.names).
filter(Dd),m=t.includes("judges")?UF(u):e.judges,g=t.includes("entries")?WF(l,f,i,s):e.entries,y=!n&&
(u.length>1||u.some(I=>I.stage.scoreTab!==void 0)),D=y?KF(u):e.stages,N=t.includes("criteria")?GF(u):
e.criteria,_={...e,stages:D,criteria:N,entries:g,judges:m};if(t.some(I=>_[I].length===0))return Jx(i);
if(t.includes("judges")&&!ZF(_,u,o.names))return{reason:"unbound",tabs:u.flatMap(I=>I.desks.map(B=>B.
table.tab)).filter(Dd)};let P=[...l.map(I=>I.tab),...s.flatMap(I=>I.kind==="ENTRY_LIST"||I.kind==="TAB_LEFT"?
I.params.tab:[])];return{competition:_,hasStages:y,facts:[...qF(u,m,y,D),...s,...Px(i,P,o)],
findings:t.includes("entries")?HF(u):[]}}var Dd=(e,t,n)=>n.indexOf(e)===t;function jF(e,t,n,r,o){var I,
B;let i=e.desks.map(L=>L.table),a=L=>n.includes("criteria")?Cd(L):Qm(L,Pe(t,e.stage).map(j=>j.name)),
s=(I=a(i))!=null?I:o||e.layout!==null?Cx(i):null;if(s===null)return null;let u=a(i)===null,l=s.tables.
filter(L=>qx(L,s.tables,s.criteria)),c=s.tables.filter(L=>!l.includes(L));for(let{tab:L}of l)r.push(
{kind:"TAB_LEFT",sure:!1,params:{tab:L,reason:"summary"}});let{tables:d,criteria:f}=c.length<s.tables.
length&&(B=a(c))!=null?B:s,m=o?e.stage.name:null;if(!n.includes("criteria"))return{...e,desks:Hx(e,d),
criteria:[],isOpen:u,names:f};let g=Lx(d,f),y=g!=null?g:f.map(()=>Mx(d,f)),D=$x(d,f),N=D.from==="equal"&&
g!==null&&new S(g).size>1,_=N?y:D.weights;r.push({kind:"CRITERIA",sure:d.length>1&&!u,params:{stage:
m,
names:f}},...zF(d,f),{kind:"WEIGHTS",sure:D.from!=="equal",params:{from:N?"maxima":D.from,stage:m}},
{kind:"SCALE",sure:g!==null,params:{max:y.filter(Dd),from:g===null?"scores":"written",stage:m}});let P=f.
map((L,j)=>{var M,$;return{stage:e.stage.name,name:L,weight:(M=_[j])!=null?M:1,min:0,max:($=y[j])!=null?
$:100,description:""}});return{...e,desks:Hx(e,d),criteria:P,isOpen:u,names:f}}var Hx=({desks:e},t)=>e.
filter(n=>t.includes(n.table));function zF(e,t){let n=t.map(z),r=e.flatMap(i=>i.columns.filter(a=>a.
kind==="numbers"&&!n.includes(a.key)).map(a=>({header:a.name,reason:ix(a.key)?"alone":"own"}))),o=[
...e.
flatMap(i=>i.passed),...r];return o.filter((i,a)=>o.findIndex(s=>z(s.header)===z(i.header))===a).filter(
i=>i.reason!=="number").map(i=>({kind:"PASSED_COLUMN",sure:i.reason!=="own"&&i.reason!=="large",
params:i}))}
function BF(e,t){return e.layout!==null&&e.layout!=="totals"?!0:e.desks.some(({table:n})=>{let r=t.find(
o=>o.grid.tab===n.tab);return r!==void 0&&og(r.grid,n.above.length)})}function UF(e){let[t,...n]=e,r=e.
flatMap(s=>s.desks.map(u=>u.label)),o=r.filter((s,u)=>r.findIndex(l=>J(l)===J(s))===u),i=n.length===
0&&(t==null?void 0:t.layout)===null;return(i?Nx(r):ng(o)).map((s,u)=>{var y,D,N;let l=(y=(i?r:o)[u])!=
null?y:"",c=e.filter(_=>_.desks.some(P=>J(P.label)===J(l))),d=(N=(D=c[0])==null?void 0:D.desks.find(
_=>J(_.label)===J(l)))==null?void 0:N.table,f=s.name===""||J(s.name)===J(s.code),m=(t==null?void 0:t.
layout)===null&&f&&d!==void 0?_x(d):"",g=c.length===e.length?[]:c.map(_=>_.stage.name);return{...s,
name:m||
s.name,stages:g}})}function WF(e,t,n,r){let o=Ed(e,t),i=Sd(e),a=new S(e.map(u=>u.tab)),s=n.filter(({
grid:u})=>!a.has(u.tab)).map(({grid:u})=>Tx(o,i,u)).find(u=>u!==null);return r.push({kind:"ENTRIES",
sure:i,params:{count:o.length,by:i?"code":"name"}}),s?(r.push({kind:"ENTRY_LIST",sure:!1,params:{tab:
s.
grid.tab,unscored:s.unscored}}),s.entries.map(u=>({...uu,...u}))):o}function KF(e){let t=e.map(n=>Ed(
n.desks.map(r=>r.table),n.names).length);return e.map(({stage:n},r)=>{var i,a;let o=(i=t[r+1])!=null?
i:0;return{...n,advance:o>0&&o<((a=t[r])!=null?a:0)?o:n.advance}})}function GF(e){let[t]=e,n=r=>C.stringify(
r.criteria.map(o=>[z(o.name),o.weight,o.max]));return t!==void 0&&e.every(r=>n(r)===n(t))?t.criteria.
map(r=>({...r,stage:null})):e.flatMap(r=>r.criteria)}function ZF(e,t,n){let r=$n(n,e),o=t.filter(i=>i.
layout===null).flatMap(i=>i.desks);return r.length<o.length||!o.every(i=>r.some(a=>a.name===i.table.
tab))||o.length>0&&r.length>o.length?!1:t.filter(i=>i.layout!==null).every((i,a,s)=>i.desks.every(u=>{
let l=e.stages.find(d=>d.name===i.stage.name);return(l===void 0||s.length===0?[]:qe(e,l)).filter(d=>Vm(
u.label,d)).length===1}))}function qF(e,t,n,r){let o=e.filter(s=>s.layout===null).flatMap(s=>s.desks.
map(u=>u.table.tab)),i=o.every(s=>/juri|judge|penilai|panelis|(?:^|[^\p{L}])j\s?\d/iu.test(s)),a=e.flatMap(
({layout:s,desks:u,stage:l})=>{var c;return s===null?[]:[{kind:"SCORE_TAB",sure:s!=="totals",params:
{
tab:(c=l.scoreTab)!=null?c:"",layout:s,judges:u.map(d=>d.label)}}]});return[...n&&e.length>1?[{kind:
"STAGES",sure:!1,params:{stages:r.map(s=>s.name),advance:r.map(s=>s.advance)}}]:[],...o.length>0?[{
kind:"JUDGE_TABS",sure:i&&t.length>1,params:{tabs:o}}]:[],...a]}function HF(e){let t=e.flatMap(i=>i.desks.
map(a=>a.table)),n=Sd(t)?[]:e.flatMap(i=>i.desks.map(a=>Ed([a.table],i.names).map(s=>s.name))),r=e.flatMap(
i=>i.layout===null?[]:i.desks.map(a=>[a.label])),o=i=>a=>({code:"NAMES_SIMILAR",severity:"error",
params:{
...a,of:i}});return[...ig(n).map(o("entry")),...ig(r).map(o("judge"))]}function Jx(e){var o,i,a,s;
let t=(u,l)=>l.
length===0?null:{reason:u,tabs:l.map(c=>c.grid.tab)},n=e.filter(({table:u})=>u==null?void 0:u.columns.
some(l=>l.kind==="numbers")),r=e.filter(({grid:u})=>u.values.some(l=>l.some(c=>typeof c=="number")));
return(s=(a=(i=(o=t(n.length>1?"unlike":"not-scores",n))!=null?o:t("turned",r.filter(({grid:u})=>JF(
u))))!=null?i:t("not-scores",e.filter(({table:u})=>u!==null)))!=null?a:t("not-entries",r.filter(({
grid:u})=>VF(
u))))!=null?s:{reason:"nothing",tabs:[]}}var JF=e=>e.values.slice(0,10).some(t=>t.slice(0,2).some(n=>typeof n==
"string"&&/^(?:kriteria|criteri|aspek|indikator|unsur)/i.test(n.trim()))&&t.filter(n=>typeof n=="string"&&
n.trim()!==""&&!xr(n)).length>2),VF=e=>og(e,b.min(9,e.values.length));p();function Rd(e){let{
language:t}=e.settings,n=[wi(Nu,t,eM(e.settings)),YF(e.stages,t),wi(Pu,t,e.criteria.
map(o=>{var i;return[(i=o.stage)!=null?i:"",o.name,o.weight,o.min,o.max,o.description]})),wi(or,t,e.
entries.map(o=>{var i,a;return[o.code,o.name,o.institution,o.category,o.unitType,o.innovator,o.contact,
o.phone,o.email,o.link,(a=(i=xo.find(([s])=>s===o.status))==null?void 0:i[1][t])!=null?a:"",o.reason]}
)),
wi(hi,t,e.judges.map(o=>[o.code,o.name,o.role,o.institution,o.email,o.phone,o.stages.join(", "),o.conflicts.
join(", ")]))];if(e.institutions.length===0)return n;let r=e.institutions.map(o=>[o.name,o.parent,o.
unitType,XF(o.required,t)]);return[...n,wi(Iu,t,r)]}function wi(e,t,n){var r;return{name:e.tab[t],
values:[
x0(e,t),...n],headerRow:0,frozenColumns:((r=e.columns[0])==null?void 0:r.key)==="code"?1:0,widths:e.
columns.map(o=>o.width),formats:e.columns.map(o=>{var i;return(i=o.format)!=null?i:""}),layout:""}}
var Vx=(e,t,n)=>({
...wi(e,n,[]),name:t});function YF(e,t){let n=e.map((s,u)=>QF(s,u,t)),r=wi(_u,t,n);if(e.some(s=>s.scoreTab!==
void 0))return r;let{values:o,widths:i,formats:a}=r;return{...r,values:o.map(s=>s.slice(0,-1)),
widths:i.
slice(0,-1),formats:a.slice(0,-1)}}var XF=(e,t)=>{var n,r;return(r=(n=Xn.find(([o])=>o===e))==null?
void 0:
n[1][t])!=null?r:""};function QF(e,t,n){var i,a,s,u,l;let r=e.title===null?"":"name"in e.title?e.title.
name:e.title.outcomes.map(c=>`${c.places}: ${c.name}`).join("; "),o=(a=(i=na.find(([c])=>c===e.form))==
null?void 0:i[1][n])!=null?a:"";return[t+1,e.name,(s=e.weight)!=null?s:"",(u=e.advance)!=null?u:"",r,
o,e.date===null?"":pi(e.date,n),(l=e.scoreTab)!=null?l:""]}function eM(e){let{language:t}=e,n=Mn.map(
a=>[a.word[t],ug(e,a)]),r=b.max(3,e.prizes.length),o=k.from({length:r},(a,s)=>{var u;return[`${xa[t]} ${s+1}`,
(u=e.prizes[s])!=null?u:""]}),i=n.findIndex(([a])=>{var s;return a===((s=Mn.find(u=>u.key===
"plenaryDate"))==null?void 0:s.word[t])});return[...n.slice(0,i),...o,...n.slice(i)]}function ug(e,t){
var o,i;let n=e[t.key],{language:r}=e;return t.kind==="date"?typeof n=="string"?pi(n,r):"":t.kind===
"choice"?(i=(o=t.choices.find(([a])=>a===n))==null?void 0:o[1][r])!=null?i:"":t.kind==="choices"&&k.
isArray(n)?n.map(a=>{var s,u;return(u=(s=t.choices.find(([l])=>l===a))==null?void 0:s[1][r])!=null?u:
a}).join(", "):k.isArray(n)?n.join(", "):t.kind==="auto-or-number"&&n==="auto"?r==="id"?"otomatis":
"auto":typeof n=="number"||typeof n=="string"?n:""}function Yx(e,t){let n=on(e),r=c=>{let d=e.get(c);
return d===void 0||d.values.every(f=>f.every(le))},
o=Ra.filter(r);if(o.length===0)return{reading:n,unwritten:[],facts:[],findings:[]};let i=tM(n.competition,
o,!r("stages"),t);if("reason"in i)return{reading:n,unwritten:[],facts:[],findings:rM(o,n.competition,
i)};let{language:a}=n.competition.settings,s=["settings","stages"].filter(c=>r(c)&&(c==="settings"||
i.hasStages)),u=Rd(i.competition).flatMap(c=>{var f,m;let d=[...s,...o].find(g=>Z[g][a]===c.name);
return d===
void 0?[]:[[d,{...c,name:(m=(f=e.get(d))==null?void 0:f.tab)!=null?m:c.name}]]}),l=u.map(([c,{name:d,
values:f}])=>[c,{tab:d,values:f}]);return{reading:on(new v([...e,...l])),unwritten:i.findings.length>
0?[]:u.map(([,c])=>c),facts:i.facts,findings:[...i.findings,...nM(i.facts)]}}function tM(e,t,n,{
names:r,
isHidden:o,read:i}){let a=$n(r,e).map(N=>N.name),s=e.stages.flatMap(N=>r.filter(_=>_===N.scoreTab)),
u=a.length>0||e.stages.length>1&&e.judges.length>0,l=u?[]:r.filter(o),c=r.filter(N=>!l.includes(N)),
d=u?a:c.filter(N=>ya(N)||s.includes(N)),f={names:r,hidden:l},m=sg(e,t,n,d.map(i),f),g=u?[]:c.filter(
N=>Ou(N)&&!d.includes(N));if(!("reason"in m&&["nothing","not-entries","not-scores"].includes(m.reason))||
g.length===0)return m;let D=sg(e,t,n,[...d,...g].map(i),f);return"reason"in D?m:D}var nM=e=>e.flatMap(
t=>{var o;if(t.kind!=="SCALE"||t.params.from==="written")return[];let{stage:n,max:r}=t.params;return[
{code:"SCALE_ASSUMED",severity:"info",...n===null?{}:{stage:n},params:{max:(o=r[0])!=null?o:100}}]});
function rM(e,t,n){return(e.length===Ra.length?["entries"]:e).map(o=>{let i=Z[o][t.settings.language];
return{code:"TAB_MISSING",severity:"error",tab:i,params:{tab:i,judge:null,why:n}}})}p();p();p();var Od="\u2713",
Xr=e=>`"${e.replace(/"/g,'""')}"`;function Xx(e){let[t="0",n="0"]=T(e).split("e"),[r="0",o=""]=t.split(
"."),i=o.length-w(n),a=T(w(r+o));return i>0?`${a}/${10**i}`:`${a}${"0".repeat(-i)}`}
function Qx(e,t,n){let r=je(e,t,1,n),o=`IF(COUNTA(${r})=0;"";COUNT(${r})&"/${n}")`,i=`IF(COUNT(${r})=${n};${Xr(
Od)};${o})`;return`=IF(COUNTIF(${r};${Xr(Cn.id)})>0;${Xr(Cn.id)};${i})`}function eT(e,t,n,r,o){
let i=u=>je(e,u,t,1),a=u=>`COUNTIF(${i(r)};${Xr(u)})`;return`=${`${a(Od)}+${a(Cn.id)}`}&${Xr(o.of)}&COUNTA(${i(
n)})&${Xr(o.done)}`}function tT(e,t,{min:n,max:r}){let o=je(e,t),i=`AND(${o}>=${Xx(n)};${o}<=${Xx(r)})`;
return`=IF(ISNUMBER(${o});${i};${o}=${Xr(Cn.id)})`}var nT=(e,t,n)=>{let r=`$${je(e,t)}`;
return n==="complete"?`=${r}=${Xr(Od)}`:n==="recused"?`=${r}=${Xr(Cn.id)}`:`=NOT(${r}="")`};p();var rT=(
{code:e,name:t})=>t===""?e:`${t} (${e})`,oT=e=>e.filter(t=>t!=="").join(" \xB7 "),oM={title:(e,t,n)=>oT(
[e,rT(t),n]),help:(e,t)=>[`Nilai ${e!=null?e:"sesuai judul"} atau BK (benturan).`,...t===""?[]:[`Batas: ${t}.`]].join(
" "),of:" dari ",done:" selesai",rejected:e=>`Isi angka ${e}, atau BK bila tidak menilai karena benturan kepentingan. Kosongkan bila belum dinilai.`}
,iM={title:(e,t,n)=>oT([e,rT(t),n]),
help:(e,t)=>[`Score ${e!=null?e:"as headed"} or BK (conflict).`,...t===""?[]:[`Due: ${t}.`]].join(
" "),
of:" of ",done:" done",rejected:e=>`Enter a number ${e}, or BK if you step aside because of a conflict of interest. Leave blank what is not scored yet.`}
,lg=e=>({id:oM,en:iM})[e];p();function aM(e){let t=2166136261;for(let n=0;n<e.length;n++)t=b.imul(t^e.charCodeAt(
n),16777619);return t>>>
0}function sM(e){let t=b.imul(e^e>>>16,2246822507),n=b.imul(t^t>>>13,3266489909);return(n^n>>>16)>>>
0}function cg(e,t,n){if(t.form!=="files")return[...e];let r=`${z(t.name)}|${J(n.code)}|`;return e.map(
(o,i)=>({entry:o,index:i,key:sM(aM(r+J(o.code)))})).sort((o,i)=>o.key-i.key||o.index-i.index).map(({
entry:o})=>o)}var No={code:F("Kode","Code"),status:F("Terisi","Filled"),name:F("Nama Inovasi",
"Innovation"),notesToCommittee:F(
"Catatan untuk Panitia","Notes to Committee"),notesToEntrant:F("Catatan untuk Peserta",
"Notes to Entrant"),institution:F("Instansi","Institution"),link:F("Tautan Proposal","Proposal Link")}
,dg=3,Qr=dg+
1,Ad=0,Nd=1,uM=2,Er=3,lM=[["complete","#d9ead3"],["recused","#e0e0e0"],["begun","#fff2cc"]],pg=({min:
e,
max:t},n)=>{let r=o=>n==="id"?T(o).replace(".",","):T(o);return`${r(e)}\u2013${r(t)}`},cM=e=>b.min(
110,
b.max(62,...e.split(/\s+/).map(t=>14+8*t.length)));function fg({criteria:e,language:t,entries:n}){
let r=e.
map(i=>`${i.name} (${pg(i,t)})`),o=n.some(i=>i.link!=="")?[No.link[t]]:[];return{headers:[No.code[t],
No.status[t],No.name[t],...r,No.notesToCommittee[t],No.notesToEntrant[t],No.institution[t],...o],
widths:[
62,58,128,...r.map(cM),160,160,160,...o.map(()=>180)],scored:r.length}}var dM=e=>["code","status",
"name","institution","link"].some(t=>_e(e,No[t])),iT=({values:e,headerRow:t},n)=>{
var r;return((r=e[t])!=null?r:[]).every((o,i)=>{var a;return((a=n[t])==null?void 0:a[i])===o})};
function aT(e){
var n;let t=(n=e[dg])!=null?n:[];return e.slice(Qr).every(r=>r.every((o,i)=>{var a;return o===""||dM(
T((a=t[i])!=null?a:""))}))}var sT=({scored:e,expected:t})=>e===0?"":e<t?"#f1c232":"#6aa84f";function mg(
e,t,n){
let{headers:r,scored:o}=fg(n),i=k.from({length:o+2},()=>""),a=s=>[s.institution,s.link].slice(0,r.length-
Er-o-2);return{values:e.map(s=>[s.code,"",s.name,...i,...a(s)]),formulas:e.map((s,u)=>r.map((l,c)=>c===
Nd?Qx(t+u,Er,o):""))}}var gg=(e,t)=>({top:Qr,left:Er,height:t-Qr+1,width:e+2});function _d(e,t){let{
criteria:n,language:r}=e,o=lg(r),i=(s,u)=>({top:Qr,left:s,height:t,width:u}),a=i(Ad,Er+n.length);
return{
table:i(Ad,fg(e).headers.length),progress:{row:0,column:0,formula:eT(Qr,t,Ad,Nd,o)},validations:uT(n).
map(({from:s,count:u,criterion:l})=>({block:i(Er+s,u),formula:tT(Qr,Er+s,l),help:o.rejected(pg(l,r))}
)),
colours:lM.map(([s,u])=>({block:a,formula:nT(Qr,Nd,s),background:u})),open:gg(n.length,Qr+t-1)}}
function uT(e){
let t=[];for(let[n,r]of e.entries()){let o=t[t.length-1];(o==null?void 0:o.criterion.min)===r.min&&o.
criterion.max===r.max?o.count+=1:t.push({from:n,count:1,criterion:r})}return t}function Pd(e){var N;
let{stage:t,judge:n,criteria:r,language:o,competition:i,deadline:a}=e,s=lg(o),{headers:u,widths:l,
scored:c}=fg(
e),d=cg(e.entries,t,n),f=uT(r).map(({criterion:_})=>pg(_,o)),m=_d(e,d.length),g=mg(d,Qr,e),y=_=>[_,
...u.
slice(1).map(()=>"")],D=y("");return{name:ha(t,n),...m,headerRow:dg,frozenColumns:uM,widths:l,
formats:u.
map((_,P)=>P===Ad?"@":P>=Er&&P<Er+c?br:""),centred:u.flatMap((_,P)=>P===Nd||P>=Er&&P<Er+c?[P]:[]),
values:[
D,y(s.title(t.name,n,i)),y(s.help(f.length===1&&(N=f[0])!=null?N:null,a)),u,...g.values],formulas:[y(
m.progress.formula),D,D,D,...g.formulas]}}p();p();function hg(e){var n;let t=ve().getSheetByName(e);
return(n=t==null?void 0:t.getProtections(SpreadsheetApp.
ProtectionType.SHEET)[0])!=null?n:null}var lT=e=>e.getEditors().map(t=>t.getEmail());function cT(e){
let t=hg(e);return t===null||t.isWarningOnly()?null:lT(t)}function Cr(e,t){var r;let n=(r=ve().getSheetByName(
e))==null?void 0:r.protect();n!==void 0&&(Lu(n,t),n.setUnprotectedRanges([]))}function Lu(e,t){e.isWarningOnly(
)&&
e.setWarningOnly(!1);let n=t.map(r=>r.toLowerCase());e.removeEditors(lT(e).filter(r=>!n.includes(r.toLowerCase(
)))),
e.canDomainEdit()&&e.setDomainEdit(!1)}var dT=e=>hg(e)===null;function pT(e,t){let n=hg(e);n!==null&&
(t===null?n.remove():t.length>0&&n.addEditors(t))}function Id(e){let t=ve().getSheetByName(e);t!==null&&
!t.isSheetHidden()&&t.hideSheet()}p();var yg="#d9e2f3";function jn(e){var t;for(let n=1;;n+=1){let r=Km(
e.name,n),o=ve().getSheetByName(r);
if(fT(o)){sn({...e,name:r});return}let i=pM(o);if(Zm((t=i[0])==null?void 0:t[0])){fM(i,e)||gT(o,e),
mT(
r,e,o.getLastRow(),o.getLastColumn());return}}}function sn(e){var t;gT((t=ve().getSheetByName(e.name))!=
null?t:bg(e.name),e),mT(e.name,e,0,0)}function bg(e){let t=ve().getActiveSheet(),n=ve().insertSheet(
e,ve().getSheets().length);return ve().setActiveSheet(t),n}var fT=e=>e===null||e.getLastRow()===0;
function Jt(e){
for(let t=1;;t+=1){let n=Km(e,t);if(fT(ve().getSheetByName(n)))return{name:n,grid:null};let r=Ae(n);
if(Ln(r))return{name:n,grid:r}}}function pM(e){return e.getLastRow()<3?[]:e.getRange(2,1,2,b.max(1,e.
getLastColumn())).getValues()}function fM([e=[],t=[]],n){var o;let r=(o=n.values[n.headerRow])!=null?
o:[];return T(e[0]).endsWith(n.layout)&&r.every((i,a)=>i===t[a])}function mT(e,t,n,r){let o=b.max(t.
values.length,n),i=b.max(t.widths.length,r),a=k.from({length:o},(s,u)=>k.from({length:i},(l,c)=>{var d,
f;return(f=(d=t.values[u])==null?void 0:d[c])!=null?f:""}));Mt(e,0,0,a,t.formats)}function gT(e,t){
let n=t.
widths.length,r=t.headerRow+1;Yr(e,t.values.length+1,n);let o=(t.isClosed?t.values.length:e.getMaxRows(
))-
r;for(let{start:i,length:a,value:s}of _o(t.widths))e.setColumnWidths(i+1,a,s);e.getRange(r,1,o+1,n).
setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:i,length:a,
value:s}of _o(
t.formats))s!==""&&o>0&&e.getRange(r+1,i+1,o,a).setNumberFormat(s),C0(s)&&e.getRange(r,i+1,o+1,a).setHorizontalAlignment(
"center");e.getRange(r,1,1,n).setFontWeight("bold").setBackground(yg),t.headerRow>0&&e.getRange(1,1).
setFontSize(14),e.setFrozenRows(r),t.frozenColumns>0&&e.setFrozenColumns(t.frozenColumns)}function _o(
e){
let t=[];for(let[n,r]of e.entries()){let o=t[t.length-1];o!==void 0&&o.value===r?o.length+=1:t.push(
{start:n,length:1,value:r})}return t}var bn=(e,{top:t,left:n,height:r,width:o})=>e.getRange(t+1,n+1,
r,o),hT=({values:e,formulas:t},n)=>Xm(
e,n).map((r,o)=>r.map((i,a)=>{var s;return((s=t[o])==null?void 0:s[a])||i})),mM=e=>{var t;return(t=ve(
).
getSheetByName(e))!=null?t:bg(e)};function vg(e,t){let n=mM(t),{headerRow:r,widths:o,formats:i,
frozenColumns:a,
centred:s,table:u}=e,[l,c]=[n.getLastRow(),n.getLastColumn()];Yr(n,e.values.length+1,o.length),l>0&&
bn(n,{top:0,left:0,height:l,width:c}).setDataValidation(null);for(let{start:m,length:g,value:y}of _o(
o))n.setColumnWidths(m+1,g,y);let d={...u,top:r,height:u.height+1};bn(n,d).setWrap(!0).setVerticalAlignment(
"top").setHorizontalAlignment("left");for(let{start:m,length:g,value:y}of _o(o.map((D,N)=>s.includes(
N))))y&&bn(n,{...d,left:m,width:g}).setHorizontalAlignment("center");for(let{start:m,length:g,value:
y}of _o(
i))y!==""&&bn(n,{...u,left:m,width:g}).setNumberFormat(y);bn(n,{...d,height:1}).setFontWeight("bold").
setBackground(yg),bn(n,{top:0,left:0,height:1,width:1}).setFontSize(14).setFontWeight("bold"),n.setFrozenRows(
r+1),n.setFrozenColumns(a),yT(n,e),gM(n,hT(e,i),l,c)}function gM(e,t,n,r){var s,u;let o=b.max(t.length,
n),i=b.max((u=(s=t[0])==null?void 0:s.length)!=null?u:0,r),a=k.from({length:o},(l,c)=>k.from({length:
i},
(d,f)=>{var m,g;return(g=(m=t[c])==null?void 0:m[f])!=null?g:""}));e.getRange(1,1,o,i).setValues(a)}
function yT(e,{validations:t,colours:n}){for(let{block:r,formula:o,help:i}of t){let a=SpreadsheetApp.
newDataValidation().requireFormulaSatisfied(o).setAllowInvalid(!1).setHelpText(i).build();bn(e,r).setDataValidation(
a)}e.setConditionalFormatRules(n.map(({block:r,formula:o,background:i})=>SpreadsheetApp.newConditionalFormatRule(
).
whenFormulaSatisfied(o).setBackground(i).setRanges([bn(e,r)]).build()))}function bT(e,t,n){let r=ve(
).
getSheetByName(e);if(r===null)return;let{table:o,headerRow:i,centred:a,formats:s,progress:u}=t;Yr(r,
o.top+o.height,o.width);let l={...o,top:o.top+o.height-n.values.length,height:n.values.length};bn(r,
l).setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:c,length:d,
value:f}of _o(
t.widths.map((m,g)=>a.includes(g))))f&&bn(r,{...l,left:c,width:d}).setHorizontalAlignment("center");
for(let{start:c,length:d,value:f}of _o(s))f!==""&&bn(r,{...l,left:c,width:d}).setNumberFormat(f);yT(
r,t),r.getRange(u.row+1,u.column+1).setValues([[u.formula]]),bn(r,{...l,top:b.max(l.top,i+1)}).setValues(
hT(n,s))}var vT=(e,t)=>{let[n]=t.getA1Notation().split(":");return e.getProtections(SpreadsheetApp.ProtectionType.
RANGE).filter(r=>r.getRange().getA1Notation().split(":")[0]===n)};function Oa(e,t,n,r){var u;let o=ve(
).
getSheetByName(e);if(o===null)return;let i=bn(o,t),a=o.protect();Lu(a,n);let s=vT(o,i);if(r==="")for(
let l of s)
l.remove();else{let l=(u=s[0])!=null?u:i.protect();l.setRange(i),Lu(l,[...n,r]),l.addEditors([r])}a.
setUnprotectedRanges([i])}function wT(e,t,n){let r=ve().getSheetByName(e);if(r!==null)for(let o of vT(
r,bn(r,t)))Lu(o,n)}function kT(e,t){var n;(n=ve().getSheetByName(e))==null||n.setTabColor(t===""?
null:
t)}var xT="judgeTabs",hM=9e3,yM=Yn(G(),Pv([G(),G(),G()]));function $d(){var e;try{let t=rt(yM,C.parse(
(e=
Le(xT))!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}var bM=e=>encodeURIComponent(e).replace(
/%../g,".").length;function wg(e){let t=h.entries(e),n=()=>C.stringify(h.fromEntries(t));for(;bM(n())>
hM;)t.shift();Ue(xT,n())}function kg(e,t){var r,o;let n={...t};for(let{id:i,tab:a,stage:s,judge:u,
progress:l}of e){
let c=sT(l);((o=(r=t[T(i)])==null?void 0:r[2])!=null?o:"")!==c&&kT(a,c),n[T(i)]=[s,u,c]}return n}
function xg(e,t){
if(e.size===0)return;let n=$d(),r=Fu(),o=[...e].flatMap(([a,{stage:s,judge:u}])=>{let l=t.find(d=>d.
stage===s.name&&d.judge===u.code),c=r.get(a);return l===void 0||c===void 0?[]:[{id:c,tab:a,stage:s.name,
judge:u.code,progress:l}]}),i=kg(o,n);C.stringify(i)!==C.stringify(n)&&wg(i)}function Fd({stages:e,
judges:t},n=$d()){
var o;let r=new v;if(h.keys(n).length===0)return r;for(let[i,a]of Fu()){let[s="",u=""]=(o=n[T(a)])!=
null?o:[],l=e.find(d=>z(d.name)===z(s)),c=t.find(d=>J(d.code)===J(u));l!==void 0&&c!==void 0&&r.set(
i,{stage:l,judge:c})}return r}p();var TT="rowOrders",vM=9e3,wM=Yn(G(),Yn(G(),G()));function ST(){let e=Le(
TT);try{let t=rt(wM,C.parse(
e!=null?e:"{}")),n=t.success?h.entries(t.data):[];return new v(n.map(([r,o])=>[r,new v(h.entries(o))]))}
catch{
return new v}}function ki({competition:e,sheets:t,orders:n},r){var c,d,f;let o=new v(e.entries.map(m=>[
m.code,m])),i=new S(r.flatMap(({code:m,tab:g})=>m==="SCORE_ROWS_PERMUTED"?[g]:[])),a={},s=vM-2;for(
let m of t){
let{stage:g,judge:y,tab:D}=m,N=(c=n.get(g))==null?void 0:c.get(y),_=i.has(D)?N:(d=Cu(m,o))!=null?d:N;
s-=((f=_==null?void 0:_.length)!=null?f:0)+4*(y.length+(g in a?0:g.length))+12,!(_===void 0||s<0)&&(
a[g]=
{...a[g],[y]:_})}let u=C.stringify(a),l=h.fromEntries([...n].map(([m,g])=>[m,h.fromEntries(g)]));u!==
C.stringify(l)&&Ue(TT,u)}function kM({competition:e,tables:t,rows:n}){if(t.entries===null)return[];
let{tab:r,columns:o}=t.entries,
[i,a]=[o.get("code"),o.get("name")],s=e.entries.map((u,l)=>{var c;return{entry:u,row:(c=n.entries[l])!=
null?c:0}});return[...i===void 0?[]:Om(s,r,i),...a===void 0?[]:Am(s,r,a)]}var xM=(e,t,n)=>[...Y0(e).
map(({name:r,first:o})=>({code:"TAB_COPY",severity:"error",tab:r,params:{judge:null,first:o,reason:
"same-name"}})),...y0(e,t,n).map(({name:r,stage:o,judge:i,first:a})=>{let s={judge:i.code,first:a,
reason:"same-name"};return{code:"TAB_COPY",severity:"error",stage:o.name,tab:r,params:s}}),...b0(e,t,
n).map(
({name:r,stage:o,judge:i})=>{let a={judge:i.code,first:ha(o,i),reason:"copy"};return{code:"TAB_COPY",
severity:"error",stage:o.name,tab:r,params:a}})],TM=(e,t,n)=>v0(e,t,n).map(({name:r,judge:o})=>ET(r,
o));function ET(e,t){return{code:"SETTING_INVALID",severity:"warning",tab:e,params:{setting:
"judges.code",value:t,reason:"unknown-judge",allowed:[]}}}function He(){var B,L;let e=Ie(),t=xt(e),n=new v(
[
...t].map(([j,M])=>[j,Ae(M)])),r=e.filter(j=>![...t.values()].includes(j)),o=Tg(Ae),i=EM(mx),a={
names:r,
isHidden:j=>i().includes(j),read:o},{reading:s,unwritten:u,facts:l,findings:c}=Yx(n,a),{competition:
d}=s,
f=Fd(d),m=Sa(d.entries),g=Tg(Td),y=Tg(Ca),D=(j,M)=>{let $=p0(j,g(j.tab));return S0($,M)?E0($,y(j.tab)):
$},N=({stage:j})=>d.stages.filter(({name:M})=>M===j).flatMap(M=>Pe(d,M)),_=SM(r,d,o,m),P=wd(r),I=P===
void 0?null:kd(o(P),d);return{competition:d,decisions:(B=I==null?void 0:I.decisions)!=null?B:[],
sheets:[
...$n(r,d,f).filter(({stage:j})=>j.scoreTab===void 0).map(({name:j,stage:M,judge:$})=>{let U=Pe(d,M);
return D(Ao(o(j),M.name,$.code,U,m),U)}),..._.sheets.map(j=>D(j,N(j)))],orders:ST(),protectedTabs:gx(
).
filter(j=>!_e(j,Z.corrections)),own:f,findings:[...s.findings,...kM(s),...xM(e,d,f),...TM(r,d,f),..._.
findings,...c,...(L=I==null?void 0:I.findings)!=null?L:[]],locate:T0(s),unwritten:u,facts:l}}
function SM(e,t,n,r){
let o=t.stages.map(i=>{if(i.scoreTab===void 0)return{sheets:[],findings:[]};let a=e.find(l=>{var c;
return z(
l)===z((c=i.scoreTab)!=null?c:"")});if(a===void 0){let l={setting:"stages.scoreTab",value:i.scoreTab,
reason:"unknown-reference",allowed:[]};return{sheets:[],findings:[{code:"SETTING_INVALID",severity:
"error",stage:i.name,params:l}]}}let{sheets:s,strangers:u}=fx(n(a),i,qe(t,i),Pe(t,i),r);return{
sheets:s,
findings:u.map(l=>ET(a,l))}});return{sheets:o.flatMap(i=>i.sheets),findings:o.flatMap(i=>i.findings)}
}
function EM(e){let t=null;return()=>(t!=null||(t={value:e()}),t.value)}function Tg(e){let t=new v;
return n=>{
var o;let r=(o=t.get(n))!=null?o:e(n);return t.set(n,r),r}}p();p();var Md=(e,t,n)=>n(C.stringify([e,
...t])).slice(0,16),CT=(e,t)=>e.reduce((n,{texts:r,chain:o})=>o===""?
Md(n,r,t):o,"");function DT(e,t){let n=[],r="",o=!1;for(let{row:i,texts:a,chain:s}of e){let u=Md(r,a,
t);s===""&&o&&n.push({row:i,reason:"unsealed"}),s!==""&&s!==u&&n.push({row:i,reason:"altered"}),s!==
""&&(o=!0),(s!==""||!o)&&(r=s===""?u:s)}return n}p();var ju=[["compute",F("hitung","compute")],[
"documents",F("dokumen","documents")],["close",F("tutup penilaian","close judging")],["reopen",F(
"buka kembali","reopen")],["decide",F("tetapkan","decide")],
["rules",F("ubah aturan","change rules")],["accept",F("terima urutan","accept order")],["collect",F(
"kumpulkan nilai","collect scores")],["fix",F("perbaiki","fix")],["propose",F(
"minta konfirmasi juri",
"ask the judge")],["confirm",F("juri menyetujui","judge confirms")],["refuse",F("juri menolak",
"judge refuses")],["undo",F("urungkan perbaikan","undo fix")]],RT=["at","by","action","detail","run",
"hash","stage"],Ld=e=>RT.map(e),CM=["compute","documents",void 0],OT=e=>{var t;return!CM.includes(nn(
(t=
e[RT.indexOf("action")])!=null?t:"",ju))};p();var zu={part:"history",tab:Z.history,columns:[{key:
"at",header:F("Waktu","Time"),width:150},{key:"by",
header:F("Pelaku","By"),width:200},{key:"action",header:F("Tindakan","Action"),width:130},{key:
"detail",header:F("Rincian","Detail"),width:380},{key:"run",header:F("Proses","Run"),width:90},{key:
"hash",
header:F("Sidik Hasil","Result Hash"),width:160},{key:"stage",header:F("Tahap","Stage"),width:140},{
key:"chain",header:F("Rantai","Chain"),width:140}]};function AT(e){var o,i,a;let t=e===null?null:ot(
e,zu),n=[],r=[];for(let{row:s,cell:u}of(o=t==null?void 0:t.rows)!=null?o:[]){let l=d=>q(u(d));r.push(
{row:s,texts:Ld(l),chain:l("chain")});let c=nn(l("action"),ju);c!==void 0&&n.push({at:Au(l("at")),by:
l(
"by"),action:c,detail:l("detail"),run:l("run"),hash:l("hash"),stage:l("stage")})}return{rows:n,links:
r,
headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null,columns:(a=t==null?void 0:t.columns)!=null?a:
new v}}p();p();p();p();var un=(e,t)=>t==="id"?e.replace(".",","):e,he=(e,t)=>un(T(e),t);function Je(
e,t){let[n="",r=""]=e.split(
"T"),o=r.slice(0,5).replace(":",t==="id"?".":":"),i=pi(n,t);return n==="1899-12-30"?o:r===""||r==="00:00:00"?
i:`${i} ${o}`}function X(e,t){return typeof e=="object"?`\u201C${Je(e.date,t)}\u201D`:`\u201C${typeof e==
"number"?he(e,t):typeof e=="boolean"?T(e).toUpperCase():DM(e)}\u201D`}var DM=e=>{let t=[...e];return t.
length>60?`${t.slice(0,59).join("")}\u2026`:e};function Q(e,t,n=12){return NT(e,t,t==="id"?"dan":
"and",n)}var Bu=(e,t)=>NT(e,t,t==="id"?"atau":"or",e.length);function NT(e,t,n,r){let o=e.slice(0,r),
i=e.
length-o.length,a=t==="id"?`${i} lainnya`:`${i} more`,s=i>0?[...o,a]:o;return s.length<2?s.join(""):
`${s.slice(0,-1).join(", ")} ${n} ${s[s.length-1]}`}p();function Uu(e,t){let[n,r]=e.toFixed(2).split(
"."),[o,i]=t==="id"?[".",","]:[",","."];return`Rp${n.
replace(/\B(?=(\d{3})+$)/g,o)}${i}${r}`}var RM={id:{running:"masih ikut",ineligible:
"tidak lolos administrasi",disqualified:"didiskualifikasi",withdrawn:"mundur"},en:{running:
"takes part",ineligible:"was ineligible",disqualified:"was disqualified",withdrawn:"withdrew"}},_T=(
e,{language:t})=>Q(e.map(({entry:n,status:r})=>`${n} ${RM[t][r]}`),
t);function PT(e,t,{say:n}){let r=t===null?"":` (${t})`;return e?n(`Menang${r}`,`Wins${r}`):n(`Lolos${r}`,
`Advances${r}`)}var Aa=(e,{say:t})=>e===void 0?"":t(` di kategori ${e}`,` in the category ${e}`),IT={
ADVANCES:({places:e,last:t,title:n,category:r},o)=>e===null?o.say("Semua peserta tahap ini lolos.",
"All entries of this stage advance."):`${PT(t,n,o)}: ${o.say(`termasuk ${e} tempat teratas`,`within the top ${e}`)}${Aa(
r,o)}.`,SHARED_RANK_AT_CUT:({places:e,last:t,title:n,sharing:r,category:o},i)=>`${PT(
t,n,i)}: ${i.say(`peringkatnya sama dengan ${Q(r,"id")} di batas ${e} tempat${Aa(o,i)}, dan peringkat bersama tidak dipecah`,
`its rank is shared by ${Q(r,"en")} at the cut of ${e}${Aa(o,i)}, and a shared rank is never split`)}.`,
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
let o=_T(n,r);return t===null?r.say(`Naik sebagai pengganti karena ${o}.`,`Moves up as a replacement because ${o}.`):
r.say(`Naik dari tempat ${t} ke tempat ${e} karena ${o}.`,`Moves up from place ${t} to place ${e} because ${o}.`)}
,PLACE_KEPT:({gone:e},t)=>{let n=_T(e,t);return t.say(`Tidak naik menggantikan: ${n} setelah ikut tahap berikutnya, yang berlangsung tanpa peserta ini.`,
`Does not move up: ${n} after taking part in the next stage, which was held without this entry.`)},
PRIZE:({prize:e},{
say:t})=>e==="open"?t("Uang pembinaan belum ditetapkan karena peringkatnya bersama.",
"The prize is not settled because the rank is shared."):t(`Uang pembinaan ${Uu(e.amount,"id")}.`,`Prize ${Uu(
e.amount,
"en")}.`),FIRST_RESERVE:({sharing:e,category:t},n)=>{let r=Aa(t,n);return e.length>1?n.say(`Cadangan pertama${r}, bersama: ${Q(
e,"id")}.`,`First reserve${r}, shared: ${Q(e,"en")}.`):n.say(`Cadangan pertama${r}.`,`First reserve${r}.`)}
,OUTSIDE_CUT:({places:e,behind:t,category:n},r)=>{let{say:o,name:i,
unit:a,distance:s}=r,u=t===null?"":s(t),l=t===null?"":a==="mean-rank"?o(`; ${i} ${u} lebih besar daripada yang terakhir lolos`,
`; ${i} ${u} higher than the last who does`):o(`; ${u} di bawah yang terakhir lolos`,`; ${u} behind the last who does`);
return o(`Tidak lolos: di luar ${e!=null?e:0} tempat yang tersedia${Aa(n,r)}${l}.`,`Does not advance: outside the ${e!=null?
e:0} places${Aa(n,r)}${l}.`)}};p();p();var $T={id:{points:"nilai","mean-rank":"rata-rata peringkat",
"standard-score":"skor baku"},en:{points:"score","mean-rank":"mean rank","standard-score":
"standard score"}},OM={id:{points:"","mean-rank":"makin kecil makin baik","standard-score":
"50 berarti setara rata-rata"},en:{points:"","mean-rank":"lower is better","standard-score":
"50 means average"}},Sg=e=>e.slice(0,1).toUpperCase()+e.slice(1),FT=(e,t)=>$T[t][e],
MT=(e,t)=>OM[t][e];function Na(e,t,n=!1){let r=$T[t][e].split(" ").map(Sg).join(" ");return n?t==="id"?
`${r} Tahap`:`Stage ${r}`:r}p();var AM=6,NM=BigInt(0);function _M(e,t){let n=BigInt(10**t);for(let{d:
r}of e)if(n%r!==NM)return!1;return!0}
function _a(e,t,n){if(_M(e,n))return n;let r=It(t(e),n);for(let o=n;o<n+AM;o+=1){let i=e.map(a=>er(a,
o));if(It(t(i),n)===r)return o}return n+2}var jd=new Oe(0),Eg=(e,t,n)=>un(tr(e,t),n);function LT(e,t,
n){let r=n;if($t(e,t)===0)return r;for(;It(
e,r)===It(t,r);)r+=1;return r}var Wu=(e,t)=>{var n,r;return(r=(n=gd.find(([o])=>o===e))==null?void 0:
n[1][t])!=null?r:e};function Ku(e,t,n,r){let o=LT(e.value,t,e.metric==="majority"?0:n);return[Eg(e.value,
o,r),Eg(t,o,r)]}function jT(e,t,n){let r=FT(n,e),o=new v,i=(a,s)=>Eg(a,s,e);return{language:e,
decimals:t,
unit:n,name:r,Name:Sg(r),say:(a,s)=>e==="id"?a:s,points:a=>i(a,t),distance:a=>i(a,LT(a,jd,t)),plain:
a=>un(
tr(a,4).replace(/\.?0+$/,""),e),fixed:i,scoresOf:a=>{let s=a.map(d=>d.score),u=_a(s,Ht,t),c=n==="points"&&
s.length>2?_a([...s].sort($t).slice(1,-1),Ht,t):u;return a.map(({judge:d,score:f})=>`${d} ${i(
f,b.max(u,c))}`)},once:(a,s)=>{var l;let u=(l=o.get(a))!=null?l:s();return o.set(a,u),u}}}p();var zT={
MARGIN:({margin:e,next:t},{say:n,distance:r,unit:o,name:i,language:a})=>{let s=r(e),u=o==="points"?s:
n(`${i} ${s}`,`${s} of ${i}`),l=Q(t.entries,a,3);return n(`Selisih ${u} dari peringkat ${t.
rank} (${l}).`,`${u} ahead of rank ${t.rank} (${l}).`)},PLENARY_DECIDED:({rank:e,computed:t,reason:n,
votesFor:r,votesAgainst:o},{say:i})=>{let a=r===null&&o===null?"":i(` (${r!=null?r:0} setuju, ${o!=null?
o:0} tidak)`,` (${r!=null?r:0} for, ${o!=null?o:0} against)`),s=n===""?"":`: ${n.replace(/[.\s]+$/,
"")}`;
return i(`Pleno memutuskan peringkat ${e} (hasil hitung ${t})${s}${a}.`,`The plenary decided rank ${e} (computed ${t})${s}${a}.`)}
,LAST_RANK:(e,{say:t})=>t("Peringkat terakhir.","Last rank."),CATEGORY_RANK:({
category:e,rank:t},{say:n})=>n(`Peringkat ${t} di kategori ${e}.`,`Rank ${t} in the category ${e}.`)}
;p();var PM={id:{mean:"rata-rata",trimmed:"rata-rata terpangkas",median:"median","rank-sum":
"rata-rata peringkat","z-score":"skor baku",adjusted:"nilai terkoreksi"},en:{mean:"mean",trimmed:
"trimmed mean",median:"median","rank-sum":"mean rank","z-score":"standard score",adjusted:
"adjusted score"}},BT={id:{recused:"tidak menilai (BK)",conflict:"benturan kepentingan",incomplete:
"nilai belum lengkap"},en:{recused:"stepped aside (BK)",conflict:"conflict of interest",incomplete:
"scores incomplete"}},IM={id:{given:"dari Pengaturan",estimated:"ditaksir dari nilai tahap ini",
"no-judge-effect":"tidak ditemukan beda keketatan antarjuri","too-few-scores":
"nilainya terlalu sedikit untuk menaksir"},en:{given:"from the settings",estimated:
"estimated from the scores of this stage","no-judge-effect":"no difference in severity found",
"too-few-scores":"too few scores to estimate it from"}};function $M(e,{say:t,plain:n}){
let r=e.map(i=>`${i.criterion} ${n(i.weight)}`);return e.every(i=>{var a,s;return i.weight.equals((s=
(a=e[0])==null?void 0:a.weight)!=null?s:0)})?t("bobot kriteria sama","equal weights"):t(`bobot ${r.join(
", ")}`,`weights ${r.join(", ")}`)}var zd=({judge:e,score:t,alike:n},r,{points:o,say:i})=>`${e} ${o(
t)} (${r}${n>1?i(`, satu dari ${n} yang sama`,`, one of ${n} alike`):""})`;function FM(e,t,{say:n}){
if(e.entries===1)return`${e.judge} 0 (${n("hanya satu nilai","a single score")})`;if(e.sd.equals(0))
return`${e.judge} 0 (${n("semua nilainya sama","all scores alike")})`;let r=n("simpangan baku",
"standard deviation");return`${e.judge} ${t(e.z)} (${n("rata-rata","mean")} ${t(e.mean)}, ${r} ${t(e.sd)}, ${n(
`${e.entries} peserta`,`${e.entries} entries`)})`}var UT={STAGE_SCORE:({method:e,judges:t,criteria:n,
score:r},o)=>{let{say:i,Name:a,points:s,scoresOf:u,unit:l,language:c}=o,d=u(t).join("; "),f=l==="points"?
` = ${PM[c][e]}`:"",m=i(f===""?" dari":""," of"),g=t.length,y=i(`${g} juri`,g===1?"1 judge":`${g} judges`),
D=o.once(n,()=>$M(n,o));return`${a} ${s(r)}${f}${m} ${y} (${d}); ${D}.`},SCORES_DROPPED:({
dropped:e},t)=>e===null?t.say(
"Kurang dari tiga juri: tidak ada nilai yang dibuang, dihitung rata-rata biasa.",
"Fewer than three judges: no score is dropped, the plain mean counts."):t.say(`Dibuang: ${zd(
e.highest,"tertinggi",t)} dan ${zd(e.lowest,"terendah",t)}; rata-rata dari nilai lainnya.`,`Dropped: ${zd(
e.highest,"highest",t)} and ${zd(e.lowest,"lowest",t)}; the mean is over the others.`),MIDDLE_SCORES:
({
middle:e},{say:t,scoresOf:n})=>{let r=n(e).join("; ");return e.length===1?t(`Nilai tengah: ${r}.`,`The score in the middle: ${r}.`):
t(`Rata-rata dua nilai tengah: ${r}.`,`Mean of the two scores in the middle: ${r}.`)},
RANKS_WITHIN_JUDGES:({ranks:e},{say:t,plain:n})=>{let r=e.map(o=>t(`${o.judge} ${n(
o.rank)} dari ${o.entries}`,`${o.judge} ${n(o.rank)} of ${o.entries}`));return t(`Peringkat pada tiap juri: ${r.join(
"; ")}.`,`Rank with each judge: ${r.join("; ")}.`)},STANDARDIZED:({judges:e},t)=>{let n=i=>t.
fixed(i,t.decimals+2),r=e.map(i=>FM(i,n,t)),o=n(Ht(e.map(i=>i.z)));return t.say(`Selisih dari rata-rata juri dalam simpangan baku: ${r.join(
"; ")}; 50 + 10 \xD7 rata-ratanya ${o}.`,`Distance from the judge\u2019s mean in standard deviations: ${r.join(
"; ")}; 50 + 10 \xD7 their mean ${o}.`)},SEVERITY_CORRECTED:({
mean:e,correction:t},{say:n,fixed:r,plain:o,decimals:i,language:a})=>{if(t===null)return n(
"Semua peserta dinilai juri yang sama, jadi koreksi keketatan tidak mengubah rata-rata.",
"All entries were scored by the same judges, so the correction for severity leaves the mean as it is.");
let{points:s,lambda:u,
origin:l}=t,c=_a([e,s],([y,D])=>y.add(D),i),d=r(e,c),f=r(s.abs(),c),m=`\u03BB = ${o(u)}, ${IM[a][l]}`;
if(It(s.abs(),c)===It(jd,c))return n(`Rata-rata ${d} tidak berubah oleh koreksi keketatan (${m}).`,`The correction for severity leaves the mean ${d} as it is (${m}).`);
let g=s.s>0;return n(`Rata-rata ${d} ${g?"ditambah":"dikurangi"} ${f}: juri peserta ini secara bersama ${f} poin lebih ${g?
"ketat":"longgar"} daripada keseluruhan juri (${m}).`,`Mean ${d} ${g?"plus":"minus"} ${f}: the judges of this entry together are ${f} points ${g?
"stricter":"more lenient"} than the panel as a whole (${m}).`)},JUDGE_LEFT_OUT:({
judge:e,reason:t},{say:n})=>n(`Juri ${e} tidak dihitung: ${BT.id[t]}.`,`Judge ${e} is not counted: ${BT.
en[t]}.`),JUDGES_WITHOUT_SCORE:({judges:e},{say:t})=>t(`Tanpa nilai dari juri ${Q(e,"id")}.`,`Without scores of ${Q(
e,"en")}.`),CARRIED_OVER:({parts:e,score:t},{say:n,name:r,Name:o,points:i,fixed:a,plain:s,
decimals:u})=>{let l=f=>{var m;return(m=$c(e.map(({weight:g},y)=>({weight:g,score:f[y]}))))!=null?m:
jd},c=_a(e.map(f=>f.score),l,u),d=e.map(f=>`${f.stage} ${a(f.score,c)} \xD7 ${s(f.weight)}`).join(
" + ");return n(`${o} gabungan ${i(t)} dari ${d}.`,`Carried-over ${r} ${i(t)} from ${d}.`)}};p();var WT=(
{metric:e,criterion:t},{language:n})=>t===void 0?Wu(e,n):`\u201C${t}\u201D`,MM=({higher:e,lower:t},{
say:n})=>e>t?n("menang","won"):e<t?n("kalah","lost"):n("seri","drawn");function LM(e,t){let n=e.filter(
({higher:i,lower:a})=>i>a).length,r=e.filter(({higher:i,lower:a})=>i<a).length,o=e.map(i=>`${i.rival} ${MM(
i,t)} ${i.higher}\u2013${i.lower}`);return t.say(` Pasangan menang ${n}, kalah ${r} (banyaknya juri yang menilai lebih tinggi\u2013lebih rendah: ${Q(
o,"id")}).`,` Pairs won ${n}, lost ${r} (judges who put it higher\u2013lower: ${Q(o,"en")}).`)}var KT={
TIE_BROKEN:({score:e,tied:t,step:n,rival:r,
duels:o=[]},i)=>{let{say:a,Name:s,points:u,decimals:l,language:c}=i,[d,f]=Ku(n,r.value,l,c),m=WT(n,i),
g=o.length===0?"":LM(o,i),y=u(e),D=Q(t,c);return a(`${s} ${y} sama pada ${D}; ditentukan oleh ${m}: ${d} (peringkat ${r.rank}, ${r.entry}: ${f}).${g}`,
`${s} ${y} is shared by ${D}; decided by ${m}: ${d} (rank ${r.rank}, ${r.entry}: ${f}).${g}`)},
TIE_SHARED:({score:e,sharing:t,steps:n},r)=>{let{say:o,Name:i,
points:a,decimals:s,language:u}=r,l=a(e),c=Q(t,u),d=n.map(m=>`${WT(m,r)} ${Ku(m,m.value,s,u)[0]}`),f=d.
length===0?"":` (${d.join(", ")})`;return o(`${i} ${l} dan semua penentu${f} sama pada ${c}: peringkat bersama.`,
`${i} ${l} and every tie-break${f} are the same for ${c}: shared rank.`)}};var jM={...UT,...KT,...zT,
...IT};function zM({code:e,params:t},n){return jM[e](t,n)}function GT(e,t,n="points"){let r=jT(e,b.max(
2,t),n);return o=>o.map(i=>zM(i,r)).join(" ")}function ZT(e,t,n){var r;for(let o of e){
if(o.code==="TIE_SHARED")return Wu("shared",t);if(o.code==="TIE_BROKEN"){let{step:i,rival:a}=o.params,
[s,u]=Ku(i,a.value,b.max(2,n),t);return`${(r=i.criterion)!=null?r:Wu(i.metric,t)} ${s} (${a.entry} ${u})`}
}return""}var xi=(e,t)=>{var n,r;return(r=(n=hd.find(([o])=>o===e))==null?void 0:n[1][t])!=null?r:
e};var BM={menu:{name:"Lembar Juri",open:"Buka panel",validate:"Periksa lembar juri",compute:e=>e===null?
"Hitung peringkat":`Hitung Top ${e}`,ranking:"Lihat peringkat lengkap",rankingTitle:
"Peringkat lengkap",documents:"Buat piagam dan surat",close:e=>`Tutup penilaian dan ${e===null?
"hitung peringkat":`hitung Top ${e}`}`,plenary:"Siapkan tab Pleno",decide:"Tetapkan hasil",verify:
"Periksa keaslian hasil"},
tabs:{ranking:(e,t)=>`Peringkat \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Peringkat Akhir${e===""?
"":` \u2014 ${e}`}`,findings:e=>`Hasil Pemeriksaan${e===""?"":` \u2014 ${e}`}`,coverage:e=>`Keikutsertaan${e===""?
"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} dari ${t} instansi mengirim inovasi`,
documents:"Dokumen",history:"Riwayat",computed:(e,t,n)=>`dihitung ${Je(e,"id")} oleh ${t} \xB7 proses ${n}`,
checked:(e,t,n)=>`diperiksa ${Je(e,"id")} oleh ${t} \xB7 proses ${n}`,method:e=>`metode ${xi(e,"id")}`,
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
closed:e=>`${e} tab juri dikunci`,ruling:(e,t,n)=>`Sanggahan ${[e,t===null?"":`(${Je(t,"id")})`].join(
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
e,t,n)=>`${e} oleh ${t}, ${n}`}},UM={menu:{name:"Lembar Juri",open:"Open panel",validate:
"Check judge tabs",compute:e=>e===
null?"Compute ranking":`Compute Top ${e}`,ranking:"Show the full ranking",rankingTitle:
"Full ranking",
documents:"Make certificates and letters",close:e=>`Close judging and compute ${e===null?"ranking":`Top ${e}`}`,
plenary:"Prepare the plenary tab",decide:"Decide the result",verify:"Verify the result"},
tabs:{ranking:(e,t)=>`Ranking \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Final Ranking${e===
""?"":` \u2014 ${e}`}`,findings:e=>`Findings${e===""?"":` \u2014 ${e}`}`,coverage:e=>`Coverage${e===
""?"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} of ${t} institutions have submitted entries`,documents:
"Documents",history:"History",computed:(e,t,n)=>`computed ${Je(e,"en")} by ${t} \xB7 run ${n}`,
checked:(e,t,n)=>`checked ${Je(e,"en")} by ${t} \xB7 run ${n}`,method:e=>`method ${xi(e,"en")}`,hash:
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
closed:e=>`judge tabs locked: ${e}`,ruling:(e,t,n)=>`Objection ${[e,t===null?"":`(${Je(t,"en")})`].join(
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
failed:e=>`failed: ${e}`,ofAnother:(e,t,n)=>`${e} by ${t}, ${n}`}},ne=e=>e==="id"?BM:UM,se=(e,t,n)=>n===
void 0?{code:e,message:t}:{code:e,message:t,link:n};function Ti(e){let t=e.filter(n=>n.action==="compute");
return t[t.length-1]}function qT(e,t,n){let r=Ti(
n);return!t&&r!==void 0&&r.hash===e?{run:{id:r.run,at:r.at,by:r.by,hash:e,provisional:t},isNew:!1}:{
run:{id:wt(),at:Xe(),by:De(),hash:e,provisional:t},isNew:!0}}function Qe(e){let{name:t,grid:n}=Jt(Z.
history[e]);return{name:t,exists:n!==null,...AT(n)}}var Bd="chain";function Lt(e,t,n){var c,d,f,m;an(
);
let r={stage:"",...t},o=(d=(c=ju.find(([g])=>g===r.action))==null?void 0:c[1][n])!=null?d:r.action,i={
...r,at:Fn(r.at),action:o},a=Ld(g=>i[g].trim()),s=Md(WM(e),a,qt),u=e.exists?GM(e,n):KM;if(e.exists){
let g=k.from({length:b.max(...u.values())+1},()=>"");for(let[y,D]of u)g[D]={...i,chain:s}[y];Mt(e.name,
Sr(e.name),0,[g])}else{let g=ne(n).tabs,y=zu.columns.map(D=>({header:D.header[n],width:D.width,value:
N=>N[D.
key]}));sn(vt(e.name,g.history,g.historyOrigin,y,[{...i,chain:s}],0))}an(),Ue(Bd,s);let l={row:((m=(
f=
e.links[e.links.length-1])==null?void 0:f.row)!=null?m:2)+1,texts:a,chain:s};return{...e,exists:!0,
columns:u,
rows:[...e.rows,r],links:[...e.links,l]}}function WM({exists:e,links:t}){let n=e?Le(Bd):null;return n!==
null&&!t.some(({chain:o})=>o===n)?n:CT(t,qt)}var KM=new v(zu.columns.map(({key:e},t)=>[e,t]));
function GM({
name:e,headerRow:t,columns:n},r){let o=zu.columns.filter(({key:a})=>!n.has(a));if(t===null||o.length===
0)return new v(n);let i=b.max(...n.values())+1;return Mt(e,t,i,[o.map(({header:a})=>a[r])]),new v([
...n,
...o.map(({key:a},s)=>[a,i+s])])}p();p();var Ud=e=>{var t;return((t=e.match(
/https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g))!=null?t:[]).
map(n=>{var r;return(r=n.split("/").pop())!=null?r:""})},Wd=()=>{var e;return(e=ScriptApp.getAuthorizationInfo(
ScriptApp.AuthMode.FULL).getAuthorizationUrl())!=null?e:void 0};p();function HT(e){try{return PropertiesService.getUserProperties(
).getProperty(e)}catch(t){return console.
warn(T(t)),null}}function JT(e,t){PropertiesService.getUserProperties().setProperty(e,t)}var ZM=e=>e instanceof E&&
"problem"in e;function de(e){throw h.assign(new E(e.message),{problem:e})}
function ie(e){var t;try{return{answer:e()}}catch(n){if(ZM(n))return{problem:n.problem};let r=n instanceof
E?n.message:T(n),o=Ud(r);if(o.length>0){let i=ne(Ge()).problems.scopeMissing(o.join(", "));return{
problem:se(
"SCOPE_MISSING",i,Wd())}}return console.error(n instanceof E&&(t=n.stack)!=null?t:r),{problem:se(
"UNEXPECTED",ne(Ge()).problems.unexpected(r))}}}var Cg="language";function lt(e){let t=HT(Cg);return t===
"id"||t==="en"?t:e}var Ge=()=>lt(Uv().startsWith("en")?"en":"id");function pe(){Ic()||de(se(
"NOT_ALLOWED",ne(Ge()).problems.notAdmin(De())))}function Se(e){let t=Wv(e);return t===null?de(se(
"BUSY",ne(
Ge()).problems.busy)):t.done}function ce(e,t){let n=rt(e,t);return n.success?n.data:de(se(
"BAD_REQUEST",ne(Ge()).problems.badRequest))}p();p();var qM=e=>({stage:e,status:"open",at:"",by:"",
hash:"",reason:""});function Ye(e,t){return t.reduce(
(n,{action:r,stage:o,at:i,by:a,hash:s,detail:u})=>{let l=n.findIndex(d=>d.stage===o);if(l<0)return n;
let c={stage:o,at:i,by:a,hash:"",reason:""};return r==="close"?n.map(d=>d.stage===o?{...c,status:
"closed"}:d):r==="decide"?n.map(d=>d.stage===o?{...c,hash:s,status:"decided"}:d):r!=="reopen"?n:n.map(
(d,f)=>f===
l?{...c,status:"open",reason:u}:f>l&&d.status==="decided"?{...d,hash:"",status:"closed"}:d)},e.map((
{
name:n})=>qM(n)))}p();var VT={part:"corrections",tab:Z.corrections,columns:[{key:"id",header:F(
"Nomor Perbaikan","Correction"),width:110},{key:"at",header:F("Waktu","Time"),width:150},{key:"by",
header:F("Pelaku","By"),width:200},
{key:"stage",header:F("Tahap","Stage"),width:140},{key:"judge",header:F("Juri","Judge"),width:70},{
key:"tab",header:F("Tab","Tab"),width:160},{key:"cell",header:F("Sel","Cell"),width:60},{key:"entry",
header:F(
"Kode Peserta","Entry Code"),width:90},{key:"criterion",header:F("Kriteria","Criterion"),width:140},
{key:"old",header:F("Semula","Before"),width:140},{key:"now",header:F("Menjadi","After"),width:140},
{key:"kind",header:F("Jenis","Kind"),width:100},{key:"status",header:F("Status","Status"),width:130}
,
{key:"answeredAt",header:F("Waktu Jawaban","Answered At"),width:150},{key:"answeredBy",header:F(
"Dijawab Oleh","Answered By"),width:200},{key:"held",header:F("Isi Asli","Original Content"),width:
160}]},
YT=[["type",F("tipe data","data type")],["score",F("nilai","score")],["label",F("kode atau nama",
"code or name")]],XT=[["waiting",F("menunggu juri","waiting for the judge")],["applied",F(
"diterapkan",
"applied")],["confirmed",F("disetujui juri","confirmed by the judge")],["refused",F("ditolak juri",
"refused by the judge")],["undone",F("diurungkan","undone")]],Gu=({id:e})=>{var t;return(t=e.split(
"/")[0])!=
null?t:""};function QT(e,t,n,r,o,i){let a=(l,c)=>{var d,f;return(f=(d=l.find(([m])=>m===c))==null?
void 0:
d[1][n])!=null?f:""},s=l=>({...l,at:Fn(l.at),answeredAt:Fn(l.answeredAt),old:i(l.held),kind:a(YT,l.kind),
status:a(XT,l.status),held:C.stringify(l.held)}),u=VT.columns.map(({key:l,header:c,width:d})=>({
header:c[n],
width:d,value:f=>f[l]}));return vt(t,r,o,u,e.map(s),0)}function eS(e){var n;let t=e===null?null:ot(e,
VT);return((n=t==null?void 0:t.rows)!=null?n:[]).flatMap(({cell:r})=>{let o=l=>q(r(l)),[i,a]=[nn(o(
"kind"),YT),nn(o("status"),XT)],s=HM(o("held")),u=r("now");return i===void 0||a===void 0||s===null?[
]:
[{id:o("id"),at:Au(o("at")),by:o("by"),stage:o("stage"),judge:o("judge"),tab:o("tab"),cell:o("cell"),
entry:o("entry"),criterion:o("criterion"),now:typeof u=="number"?u:q(u),kind:i,status:a,answeredAt:
Au(
o("answeredAt")),answeredBy:o("answeredBy"),held:s}]})}function HM(e){try{let{cell:t,format:n}=C.parse(
e);return typeof n=="string"&&t!==void 0?{cell:t,format:n}:null}catch{return null}}p();p();var ir=(e,
t)=>e===""?"\u2013":typeof e=="number"?he(e,t):X(e,t),Po=(e,t,n)=>typeof e=="number"&&t.includes(
"%")?`${he(w((e*100).toPrecision(12)),n)}%`:ir(e,n),Dg=(e,t,n,r)=>`${e}!${t} ${n} \u2192 ${r}`,JM={
corrections:"Perbaikan",correctionsOrigin:
"setiap sel yang diperbaiki lewat panel, dengan isi semula; jangan diubah",unknownFix:
"Perbaikan itu tidak ada (lagi) untuk Anda. Buka kembali panel.",stageClosed:e=>`Penilaian tahap ${e} sudah ditutup, jadi nilainya tidak diubah lagi. Hubungi panitia.`,
changedSince:(e,t)=>`Isi sel ${t} di tab \u201C${e}\u201D sudah berubah sejak itu, jadi tidak diubah. Periksa selnya.`,
refused:(e,t)=>`Sel ${t} di tab \u201C${e}\u201D menolak isi semula karena aturan validasinya, jadi tidak diurungkan di sana.`,
nothingToUndo:"Tidak ada perbaikan yang dapat diurungkan.",tooManyAnswers:
"Jawaban Anda sebelumnya belum diambil panitia. Minta panitia memeriksa lembar juri, lalu coba lagi."}
,VM={corrections:"Corrections",correctionsOrigin:
"every cell that was fixed from the panel, with what stood in it; do not change it",unknownFix:
"There is no such fix for you (any more). Open the panel again.",stageClosed:e=>`The judging of stage ${e} is closed, so its scores do not change. Ask the committee.`,
changedSince:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D has changed since, so it was left as it is. Look at it.`,
refused:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D does not take back what it held because of its validation rule, so it was not undone there.`,
nothingToUndo:"There is no fix to undo.",tooManyAnswers:
"The committee has not collected your earlier answers. Ask it to check the score sheets, then try again."}
,Si=e=>e==="id"?JM:VM;function eo({language:e}){let{name:t,grid:n}=Jt(Z.corrections[e]);return{name:
t,isNew:n===null,list:eS(
n)}}function Ei(e,t,{language:n,admins:r}){let o=Si(n);return jn(QT(t,e.name,n,o.corrections,o.correctionsOrigin,
({cell:i,format:a})=>Po(i,a,n))),e.isNew&&(Cr(e.name,r),Id(e.name)),an(),{...e,isNew:!1,list:t}}p();
p();function Pa(e,t){let n=e!=null?e:"";return le(t)?le(n):typeof n=="object"&&typeof t=="object"?n.date===
t.date:n===t}var Kd=(e,t)=>q(e)===q(t),YM=864e5,XM=R.UTC(1899,11,30);function QM({date:e}){let t=(o,
i)=>w(
e.slice(o,i)),n=R.UTC(t(0,4),t(5,7)-1,t(8,10)),r=t(11,13)*3600+t(14,16)*60+t(17,19);return(n-XM)/YM+
r/86400}var tS=e=>typeof e=="object"?QM(e):typeof e=="boolean"?T(e):e,nS=e=>!/^(General|[#0?.,]*)$/i.
test(e);p();function rS(e){let[{values:t},n,r]=[Ae(e),Td(e),Ca(e)];return{cell:(o,i)=>{var a,s;
return(s=(a=t[o])==
null?void 0:a[i])!=null?s:""},hasFormula:(o,i)=>{var a,s;return((s=(a=n[o])==null?void 0:a[i])!=null?
s:"")!==""},format:(o,i)=>{var a,s;return(s=(a=r[o])==null?void 0:a[i])!=null?s:""}}}function to(e){
var n;let t=ve().getSheetByName(e);return(n=t==null?void 0:t.getProtections(SpreadsheetApp.ProtectionType.
SHEET).every(r=>r.canEdit()))!=null?n:!1}var oS=(e,t,n)=>{var r;(r=ve().getSheetByName(e))==null?
void 0:
r.getRangeList([...t]).setNumberFormat(n===""?"General":n)},iS=(e,t,n,r)=>Mt(e,t,n,r);p();function Rg(
e,t){var r;let n=new v;for(let o of e)n.set(t(o),[...(r=n.get(t(o)))!=null?r:[],o]);return n}
function aS(e){for(let[t,n]of Rg(e,r=>r.tab))for(let[r,o]of Rg(n,i=>i.format))r!==void 0&&oS(t,o.map(
({at:i})=>je(i.row,i.column)),r)}function sS(e){let t=n=>n.format==="General";aS(e.filter(t));for(
let[
n,r]of Rg(e,o=>o.tab)){let o=new v(r.map(({at:i,value:a})=>[`${i.row},${i.column}`,a]));for(let{row:
i,
column:a,rows:s,columns:u}of ld(r.map(({at:l})=>l)))iS(n,i,a,k.from({length:s},(l,c)=>k.from({length:
u},
(d,f)=>{var m;return(m=o.get(`${i+c},${a+f}`))!=null?m:""})))}aS(e.filter(n=>!t(n)))}function Zu(e,{
sheets:t}){var a,s,u;let[n]=Do(e.cell);if(e.criterion==="")return n===void 0?null:{tab:e.
tab,at:n};let r=t.find(l=>l.stage===e.stage&&l.judge===e.judge),o=(a=r==null?void 0:r.rows.filter(l=>l.
entry===e.entry))!=null?a:[],i=o.length===1?(u=(s=o[0])==null?void 0:s.marks.get(e.criterion))==null?
void 0:u.at:void 0;return r===void 0||i===void 0?null:{tab:r.tab,at:i}}function Ia(e,t,n){let r=n.cell(
t.row,t.column),o=e.kind==="label"?Kd:Pa;return n.hasFormula(t.row,t.column)?"other":o(r,e.now)?
"after":o(r,e.held.cell)?"before":"other"}function Ci(){let e=new v;return t=>{var r;let n=(r=e.get(
t))!=
null?r:rS(t);return e.set(t,n),n}}function Og(e,t,n,r){let{held:o,now:i}=e,a=typeof i=="number"&&nS(
o.format);return r?{tab:t,at:n,value:tS(o.cell),...a&&{format:o.format}}:{tab:t,at:n,value:i,...a&&{
format:"General"}}}function eL(e){let{at:t,by:n,stage:r,status:o,answeredAt:i,answeredBy:a}=e,s=Gu(e),
l={action:o==="waiting"||o==="confirmed"||o==="refused"?"propose":"fix",run:s,at:t,by:n,stage:r},c={
at:i,by:a,stage:r};return o==="undone"?[l,{...c,action:"undo",run:s}]:o==="confirmed"?[l,{...c,
action:"confirm",run:e.id}]:o==="refused"?[l,{...c,action:"refuse",run:e.id}]:[l]}function Ag(e,t){
var o;let n=new S(
t.map(({action:i,run:a,stage:s})=>C.stringify([i,a,s]))),r=new v;for(let i of e)for(let a of eL(i)){
let s=C.stringify([a.action,a.run,a.stage]);if(n.has(s))continue;let u=(o=r.get(s))!=null?o:{...a,
list:[]};
u.list.push(i),r.set(s,u)}return[...r.values()]}var tL=e=>/data validation|validasi data/i.test(T(e));
function Ng(e,t){try{return sS(e),an(),!0}catch(n){if(!t&&!tL(n))throw n;return console.warn(T(n)),!1}
}
function qu(e,t,n,r=!1){let{settings:o}=e.competition,i=Ag(t.list,n.rows);if(i.length===0)return{
ledger:t,
history:n};let a=i.flatMap(({action:y,list:D})=>D.filter(({status:N})=>y==="confirm"||y==="undo"||y===
"fix"&&N==="applied").map(N=>({one:N,action:y,place:Zu(N,e)}))),s=y=>a.map(({one:D,place:N})=>N===null||
!to(N.tab)?"other":Ia(D,N.at,y(N.tab))),u=s(Ci()),l=a.flatMap(({one:y,action:D,place:N},_)=>{let P=D===
"undo";return N!==null&&u[_]===(P?"after":"before")?[Og(y,N.tab,N.at,P)]:[]}),c=Ng(l,r),d=c?null:s(
Ci()),
f={fix:new S,undo:new S};for(let[y,{one:D,action:N}]of a.entries()){let _=d==null?void 0:d[y];N==="fix"&&
(c?u[y]==="other":_!=="after")&&f.fix.add(D),N==="undo"&&_==="after"&&f.undo.add(D)}let m=t;if(f.
fix.size+f.undo.size>0){let y=t.list.filter(D=>!f.fix.has(D)).map(D=>f.undo.has(D)?{...D,status:
"applied",answeredAt:"",answeredBy:""}:D);m=Ei(t,y,o)}let g=n;for(let{list:y,...D}of i){let N=y.filter(
P=>!f.
fix.has(P)&&!(D.action==="undo"&&f.undo.has(P))),_=nL(N,D.action==="undo",o.language).join("; ");N.length>
0&&(g=Lt(g,{...D,detail:_,hash:""},o.language))}return{ledger:m,history:g}}var nL=(e,t,n)=>e.map(({
tab:r,
cell:o,held:i,now:a})=>{let[s,u]=[Po(i.cell,i.format,n),ir(a,n)];return t?Dg(r,o,u,s):Dg(r,o,s,u)});
p();function rL(e,t,n,{old:r,now:o}){var s;let i=e.filter(u=>u.tab===t&&u.cell===n&&u.now===o&&Pa(u.held.
cell,r)),a=(s=i[i.length-1])==null?void 0:s.status;return a==="waiting"||a==="refused"?a:"offered"}
function Gd(e,{
lives:t,corrections:n}){var d,f,m,g;let{code:r,fix:o,stage:i="",tab:a,cell:s}=e;if(o===void 0||a===void 0||
s===void 0||((d=t.find(y=>y.stage===i))==null?void 0:d.status)!=="open")return null;let u="judge"in e.
params&&(f=e.params.judge)!=null?f:"",l=Do(s).map(y=>({at:y,status:rL(n,a,je(y.row,y.column),o)})),c=l.
filter(y=>y.status==="offered");return{id:C.stringify([r,a,s,o.old,o.now]),seen:e.code==="SCORE_NOT_NUMBER"?
e.params.value:o.old,fix:o,stage:i,tab:a,judge:u,cells:(c.length>0?c:l).map(({at:y})=>y),status:c.
length>0?"offered":(g=(m=l[0])==null?void 0:m.status)!=null?g:"offered"}}function Zd({id:e,fix:t,
seen:n,
judge:r,status:o},i){let a=t.kind==="score"?r:null;return{id:e,kind:t.kind,old:ir(n,i),now:t.now,
confirm:a,
status:o}}p();var oL=te({id:G(),accept:Ze(),at:G(),by:G()}),iL=We(oL),_g=e=>`fixAnswers:${e}`,aL=8e3;
function $a(e){
let t=Le(_g(e));try{let n=rt(iL,C.parse(t!=null?t:"[]"));return n.success?n.data:[]}catch{return[]}}
function uS(e,t){let n=C.stringify([...$a(e),t]);return n.length>aL?!1:(Ue(_g(e),n),!0)}var lS=e=>Ue(
_g(e),"[]"),Fa=e=>e.filter(t=>t.status==="waiting");function cS(e,t){return e.map(n=>{let r=n.status===
"waiting"?t.find(({id:o})=>o===n.id):void 0;return r===void 0?n:{...n,status:r.accept?"confirmed":
"refused",answeredAt:r.at,answeredBy:r.by}})}function vn(e=t=>t()){let t=He(),{settings:n}=t.competition,
r={workbook:t,history:Qe(n.language),ledger:eo(
n)};return sL(r)?r:e(uL)}function sL({history:e,ledger:{list:t}}){let n=new S(Fa(t).map(({judge:r})=>r));
return Ag(t,e.rows).length===0&&[...n].every(r=>$a(r).length===0)}function uL(){let e=He(),{settings:
t}=e.
competition,n=eo(t),r=[...new S(Fa(n.list).map(({judge:s})=>s))],o=r.flatMap($a),i=o.length===0?n:Ei(
n,cS(n.list,o),t),a=qu(e,i,Qe(t.language),!0);for(let s of r)lS(s);return{...a,workbook:He()}}var Hu=(
{
workbook:e,history:t,ledger:n})=>({lives:Ye(e.competition.stages,t.rows),corrections:n.list});
function dS(e,t=mt(
e.workbook,{provisional:!1}).findings){let n=Hu(e);return t.flatMap(r=>{let o=Gd(r,n);return o===null?
[]:[o]})}function Pg({workbook:e,history:t,ledger:n}){let r=Ye(e.competition.stages,t.rows),o=u=>{
var l;
return((l=r.find(c=>c.stage===u))==null?void 0:l.status)==="open"},i=n.list.filter(u=>u.status==="applied"),
a=i[i.length-1],s=a===void 0?[]:i.filter(u=>Gu(u)===Gu(a));return s.every(({stage:u})=>o(u))?
s:[]}var Ju="marked";function pS(e,t){var o;let[n,...r]=Pg(e);return{undo:n===void 0?null:{at:n.at,
by:n.
by,cells:r.length+1},waiting:Fa(e.ledger.list).map(i=>({...Ig(i,t),judge:i.judge})),marked:((o=Le(Ju))!=
null?o:"")!==""}}var Ig=({tab:e,cell:t,entry:n,criterion:r,held:o,now:i},a)=>({tab:e,cell:t,entry:n,
criterion:r,old:Po(o.cell,o.format,a),now:ir(i,a)});p();p();var lL=["JUDGE_NO_VARIANCE",
"JUDGES_IDENTICAL","SCORE_OUTLIER","SCORE_SCALE_SUSPECT"],Ma=({code:e})=>!lL.
includes(e);p();p();p();var cL=[...Fm,wa,yi];function La(e,t){let n=Mn.find(s=>s.key===e);if(n!==void 0)return n.word[
t];let[
r,o]=e.split(".");if(r==="prizes")return`${xa[t]} ${o!=null?o:""}`.trim();let i=cL.find(s=>s.part===
r),a=i==null?void 0:i.columns.find(s=>s.key===o);return i===void 0||a===void 0?e:`${i.tab[t]}: ${a.header[
t]}`}
function Vu(e,t,n){var i,a;let r=Mn.find(s=>s.key===t);return(a=(i=(r!==void 0&&"choices"in r?r.choices:
[]).find(([s])=>s===e))==null?void 0:i[1][n])!=null?a:La(e,n)}function fS(e,t){var r,o;let[n]=e.split(
".");return(o=(r=Fm.find(i=>i.part===n))==null?void 0:r.tab[t])!=null?o:e}var ja=(e,t)=>e===null||e===""?
t==="id"?"kosong":"blank":typeof e=="number"?he(e,t):typeof e=="string"&&/^[\d.]+(; [\d.]+)+$/.test(
e)&&t==="id"?X(e.replace(/\./g,","),t):X(e,t),dL={version:{id:"versi aturan",en:"rules version"}};
function pL({thing:e,names:t,field:n},r){var l,c;let o=(d,f)=>r==="id"?
d:f,i=d=>{let f=n===null?"":La(`${d}.${n}`,r);return n===null?"":`, ${f.includes(": ")?f.slice(f.indexOf(
": ")+2):f}`},[a="",s="",u=""]=t;switch(e){case"setting":return(c=(l=dL[n!=null?n:""])==null?void 0:
l[r])!=null?c:`\u201C${La(n!=null?n:"",r)}\u201D`;case"stage":return`${o("tahap","stage")} ${a}${i(
"stages")}`;case"criterion":return`${o("kriteria","criterion")} ${s}${a===""?"":` (${a})`}${i(
"criteria")}`;case"entry":return`${o("peserta","entry")} ${a}${i("entries")}`;case"judge":return`${o(
"juri",
"judge")} ${a}${i("judges")}`;case"institution":return`${o("instansi","institution")} ${a}${i(
"institutions")}`;case"score":return u===""?`${o(`tab juri ${s}`,`tab of judge ${s}`)} (${a})`:`${o(
`nilai juri ${s} untuk ${u}`,`score of judge ${s} for ${u}`)} (${a})${n===null?"":`, ${n}`}`;case"plenary":
return`${o("putusan pleno tentang","plenary decision about")} ${s} (${a})${i("plenary")}`;case"order":
return o("urutan peserta, kriteria, atau tahap","the order of entries, criteria or stages")}}var fL=(
e,t)=>{
var n,r;return(r=(n=xo.find(([o])=>o===e))==null?void 0:n[1][t])!=null?r:""};function mL(e){var t,n,
r;if(!/^[[{]/.test(e))return e;try{let o=C.parse(e);return k.isArray(o)?o.join(", "):(r=(n=o.name)!=
null?n:(t=o.outcomes)==null?void 0:t.map(({places:i,name:a})=>`${i}: ${a}`).join("; "))!=null?r:e}
catch{
return e}}function qd(e,t){let n=(l,c)=>t==="id"?l:c,{thing:r,field:o,old:i,now:a}=e,s=pL(e,t);if(r===
"order")return`${s} ${n("berubah","has changed")}`;if(o===null){let l=r==="score"&&e.names.length===
2?i!=null?i:a:null;if(l!==null){let c=n(`dengan nilai ${l} peserta`,`with scores of ${l} entries`);
return`${s}: ${a===null?n("tidak ada lagi","no longer there"):n("ditambahkan","put in")} (${c})`}
return a===null?
`${s}: ${n("dihapus","taken out")}${i===""?"":` (${ja(i,t)})`}`:`${s}: ${n("ditambahkan","put in")}${a===
""?"":` (${ja(a,t)})`}`}let u=l=>ja(typeof l!="string"?l:r==="setting"?Vu(l,o,t):r==="entry"&&o==="status"?
fL(l,t):mL(l),t);return n(`${s}: semula ${u(i)}, kini ${u(a)}`,`${s}: was ${u(i)}, now ${u(a)}`)}
var gL=5;function Yu(e,t){if(e.length===0)return"";let n=e.slice(0,gL).map(o=>{let i=[o.tab,o.cell].
filter(a=>a!==void 0).join("!");return`${i===""?"":`${i} `}${qd(o,t)}`}),r=e.length-n.length;return r>
0&&n.push(t==="id"?`dan ${r} perubahan lagi`:`and ${r} more`),`: ${n.join("; ")}`}p();var hL={
"tata-cara":"Tata cara penilaian",pernyataan:"Pernyataan juri",undangan:"Undangan","daftar-hadir":
"Daftar hadir","lembar-nilai":"Lembar nilai","berita-acara":"Berita acara pleno",sk:"Keputusan (SK)",
pengumuman:"Pengumuman",piagam:"Piagam",gabungan:"Semua piagam dalam satu dokumen",surat:
"Surat pemenang","surat-daftar":"Satu surat untuk semua pemenang","tanda-terima":"Tanda terima",
"umpan-balik":"Umpan balik peserta",laporan:"Laporan akhir"},yL={"tata-cara":"Rules of scoring",
pernyataan:"Judges\u2019 statements",undangan:"Invitations","daftar-hadir":"Attendance lists",
"lembar-nilai":"Score sheets","berita-acara":"Minutes of the plenary",sk:"Decree",pengumuman:
"Announcement",piagam:"Certificates",gabungan:"All certificates in one document",surat:
"Award letters","surat-daftar":"One letter to all winners","tanda-terima":"Receipts","umpan-balik":
"Feedback to entrants",laporan:"Final report"};var mS=(e,t)=>(t==="id"?hL:yL)[e];var gS={"tata-cara":
"judges",pernyataan:"judges",undangan:"guests","daftar-hadir":"guests","lembar-nilai":"judges",
"berita-acara":"winners",sk:"winners",pengumuman:"winners",piagam:"winners",gabungan:"winners",surat:
"winners","surat-daftar":"winners","tanda-terima":"winners","umpan-balik":"losers",laporan:"winners"}
,hS={id:{judges:"belum ada juri, atau tab jurinya masih berisi kesalahan",guests:
"belum ada juri, peserta presentasi, atau pemenang yang dapat diundang",winners:
"tidak ada pemenang pada tahap terakhir",losers:"semua peserta yang dinilai menang"},en:{judges:
"there are no judges yet, or their tabs still hold errors",guests:
"there are no judges, presenters or winners to invite yet",winners:
"nobody has won at the last stage",losers:"every entry that was scored has won"}},$g=(e,t)=>t==="id"?
`Tidak ada dokumen \u201C${mS(e,"id")}\u201D yang dibuat: ${hS.id[gS[e]]}.`:`No document \u201C${mS(
e,"en")}\u201D was made: ${hS.en[gS[e]]}.`;p();var yS=(e,t)=>Q(e.map(n=>he(n,t)),t),Di=(e,t)=>Q(e.map(
n=>X(n,t)),t,8),za=(e,t)=>e===null?"":` ${t} ${e}`,
bL={JUDGE_TABS:({tabs:e})=>`${e.length} tab juri: ${Di(e,"id")}.`,SCORE_TAB:({tab:e,layout:t,judges:
n})=>`Nilai ${n.length} juri ada di satu tab ${X(e,"id")}, ${{groups:
"setiap juri dengan kolom kriterianya sendiri",totals:"satu nilai per juri",rows:
"satu baris per juri dan peserta",list:"satu baris per nilai"}[t]}: ${Di(n,"id")}.`,STAGES:({stages:
e,advance:t})=>`${e.length} tahap, menurut nama tab juri: ${Q(e.map((n,r)=>t[r]==null?n:`${n} (lolos ${t[
r]})`),"id")}. Urutan dan jumlah lolos diperbaiki di tab ${Z.stages.id}.`,CRITERIA:({stage:e,names:t}
)=>`${t.length} kriteria${za(e,"tahap")}: ${Di(t,"id")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${X(
e,"id")} bukan kriteria: ${{number:"nomor urut",sum:"jumlah atau rata-rata",rank:"peringkat",matter:
"bukan nilai juri",large:"angkanya terlalu besar untuk nilai",alone:
"berdiri di samping kriteria, jadi dianggap jumlahnya",own:"tidak ada di tab juri lain"}[t]}.`,
WEIGHTS:({from:e,stage:t})=>`Bobot${za(t,"tahap")}: ${{headers:"dari judul kolom",row:
"dari baris bobot",maxima:"sebesar nilai maksimum tiap kriteria, sehingga yang dihitung jumlah poin",
equal:"sama untuk semua kriteria, karena tidak tertulis"}[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Nilai maksimum${za(
n,"tahap")}: ${yS(e,"id")}, ${t==="written"?"seperti tertulis":"diperkirakan dari nilai yang ada"}.`,
ENTRIES:({count:e,by:t})=>`${e} peserta, dikenali dari ${t==="code"?"kodenya":
"namanya (huruf besar, spasi, dan tanda baca tidak dibedakan) dan diberi kode"}.`,ENTRY_LIST:({tab:e,
unscored:t})=>`Nama dan instansi peserta dilengkapi dari tab ${X(e,"id")}${t===0?"":`; ${t} baris di sana tidak ada di tab juri mana pun dan tidak diikutkan`}.`,
TAB_LEFT:({tab:e,reason:t})=>`Tab ${X(e,"id")} dibiarkan: ${{recap:
"namanya rekap, hasil, salinan, atau contoh",hidden:"disembunyikan",empty:"kosong","not-entries":
"tidak punya kolom peserta","not-scores":"tidak punya kolom nilai",summary:
"angkanya ringkasan dari tab lain","other-columns":"kolomnya lain dari tab juri","other-matter":
"bukan tentang penilaian"}[t]}.`},vL={JUDGE_TABS:({tabs:e})=>`${e.length===1?"1 judge tab":`${e.length} judge tabs`}: ${Di(
e,"en")}.`,SCORE_TAB:({tab:e,layout:t,judges:n})=>`The scores of ${n.length} judges stand in one tab, ${X(
e,"en")}, ${{groups:"each judge with criteria columns of their own",totals:"one score per judge",
rows:"one row per judge and entry",list:"one row per score"}[t]}: ${Di(n,"en")}.`,STAGES:({stages:e,
advance:t})=>`${e.length} stages, by the names of the judge tabs: ${Q(e.map((n,r)=>t[r]==null?n:`${n} (${t[
r]} advance)`),"en")}. Correct their order and who advances in the tab ${Z.stages.en}.`,CRITERIA:({
stage:e,names:t})=>`${t.length===1?"1 criterion":`${t.length} criteria`}${za(e,"of stage")}: ${Di(t,
"en")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${X(e,"en")} is no criterion: ${{number:
"a row number",
sum:"a sum or mean",rank:"a rank",matter:"not what judges score",large:
"its numbers are too large for scores",alone:"it stands beside criteria and is taken for their sum",
own:"no other judge tab has it"}[t]}.`,WEIGHTS:({from:e,stage:t})=>`Weights${za(t,"of stage")}: ${{
headers:"from the headers",row:"from the row of weights",maxima:
"each criterion by its maximum, so that points are added up",equal:"equal, because none are written"}
[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Maximum score${za(n,"of stage")}: ${yS(e,"en")}, ${t==="written"?
"as written":"guessed from the scores there are"}.`,ENTRIES:({
count:e,by:t})=>`${e===1?"1 entry":`${e} entries`}, known by ${t==="code"?"code":
"name (case, spaces and punctuation aside) and given codes"}.`,ENTRY_LIST:({tab:e,unscored:t})=>`Names and institutions of entries are completed from the tab ${X(
e,"en")}${t===0?"":`; ${t} of its rows stand on no judge tab and are left out`}.`,TAB_LEFT:({tab:e,
reason:t})=>`The tab ${X(e,"en")} is left alone: ${{recap:
"by its name a recapitulation, result, copy or example",hidden:"it is hidden",empty:"it is empty",
"not-entries":"it has no column of entries","not-scores":"it has no column of scores",summary:
"its numbers sum up other tabs","other-columns":"its columns differ from those of the judge tabs",
"other-matter":"it is not about judging"}[t]}.`},wL={id:bL,en:vL};function kL({kind:e,params:t},n){
return wL[n][e](
t)}var bS=(e,t)=>kL(e,t),xL={nothing:()=>"","not-entries":e=>`Di tab ${e} tidak ditemukan kolom peserta: beri judul Kode atau Nama Inovasi pada kolomnya.`,
"not-scores":e=>`Di tab ${e} ada kolom peserta, tetapi tidak cukup jelas kolom mana yang berisi nilai.`,
"no-sign":e=>`Tab ${e} berisi angka, tetapi tidak ada tanda bahwa itu penilaian. Bila memang penilaian, beri nama tabnya \u201CJuri 1\u201D, \u201CJuri 2\u201D, atau judul kolom pesertanya Nama Inovasi.`,
turned:e=>`Di tab ${e} kriteria tampaknya menurun dan peserta mendatar. Putar tabelnya: salin, lalu Tempel khusus \u2192 Ditransposisi, sehingga setiap peserta satu baris.`,
unlike:e=>`Kolom nilai di tab ${e} berlainan, jadi tidak jelas mana tab juri: samakan judul kolomnya.`,
"several-shared":e=>`Tab ${e} masing-masing memuat nilai beberapa juri. Buat tab ${Z.stages.
id} dengan kolom Tahap dan Tab Nilai yang menyebut tab mana untuk tahap mana.`,"unclear-judges":e=>`Di tab ${e} tidak jelas kolom atau baris mana milik juri siapa: beri judul misalnya \u201CJuri 1\u201D di atas kolom-kolomnya, atau satu kolom Juri.`,
"stage-tab":e=>`Nilai semua juri ada di tab ${e}: tulis nama tab itu di kolom Tab Nilai pada tab ${Z.stages.id}.`,
stages:e=>`Tahap tidak dapat disimpulkan dari ${e}. Beri nama setiap tab juri \u201CTahap - Juri\u201D, misalnya \u201CProposal - J1\u201D, paling sedikit dua juri setiap tahap.`,
unbound:e=>`Nama tab ${e} tidak cukup membedakan para juri: beri setiap tab nama jurinya sendiri.`},
TL={nothing:()=>"","not-entries":e=>`No column of entries was found on ${e}: give it the header Code or Innovation.`,
"not-scores":e=>`${e} has a column of entries, but it is not clear enough which columns hold scores.`,
"no-sign":e=>`${e} holds numbers, but nothing says that they are judging. If they are, name the tabs \u201CJudge 1\u201D, \u201CJudge 2\u201D, or give the column of entries the header Innovation.`,
turned:e=>`On ${e} criteria seem to run down and entries across. Turn the table: copy it, then Paste special \u2192 Transposed, so that each entry has a row.`,
unlike:e=>`The columns of scores on ${e} differ, so it is not clear which are judge tabs: give them the same headers.`,
"several-shared":e=>`${e} each hold scores of several judges. Make a tab ${Z.stages.en} with the columns Stage and Score Tab that says which tab belongs to which stage.`,
"unclear-judges":e=>`On ${e} it is not clear which columns or rows are whose: write for instance \u201CJudge 1\u201D over the columns, or give the rows a column Judge.`,
"stage-tab":e=>`The scores of all judges stand in ${e}: write its name in the column Score Tab of the tab ${Z.stages.en}.`,
stages:e=>`The stages cannot be told from ${e}. Name every judge tab \u201CStage - Judge\u201D, for instance \u201CProposal - J1\u201D, with two judges or more in each stage.`,
unbound:e=>`The names of ${e} do not tell the judges apart: give every tab its judge's own name.`};
function Fg(e,t){
if(e===void 0)return"";let n=(t==="id"?xL:TL)[e.reason](Di(e.tabs,t));return n===""?"":` ${n}`}p();
function SL({entries:e,whole:t},n){let r=Q(e,n),o=e.length;if(n==="id"){let a=` Dengan kurang dari tiga juri tidak ada yang dibuang dan dipakai rata-rata biasa: ${Q(
t,"id")}.`;return`${o} peserta dinilai oleh kurang dari lima juri (${r}), sehingga setelah nilai tertinggi dan terendah dibuang hanya sedikit yang tersisa.${t.length===0?
"":a} Tambah juri, atau pilih metode \u201Crata-rata\u201D.`}let i=` With fewer than three judges nothing is dropped and the plain mean counts: ${Q(
t,"en")}.`;return`${o===
1?"1 entry was":`${o} entries were`} scored by fewer than five judges (${r}): once the highest and the lowest score are dropped, little is left.${t.length===0?
"":i} Add judges, or choose the method \u201Cmean\u201D.`}var vS=6;function EL({entries:e}){let t=e.map(
({entry:n,places:r})=>`${n} (${r===0?"peringkat tetap":`bergeser ${r} peringkat`})`);return`Peserta tidak dinilai oleh juri yang sama, dan keketatan juri berbeda. Dengan koreksi keketatan, nilai ${e.length} peserta jelas berubah: ${Q(
t,"id",vS)}. Pertimbangkan \u201CMetode\u201D = terkoreksi.`}function CL({entries:e}){let t=e.map(({
entry:n,places:r})=>`${n} (${r===0?"same rank":`moves ${r} ${r===1?"rank":"ranks"}`})`);return`Entries were not scored by the same judges, and judges differ in severity. Corrected for it, the scores of ${e.length===1?
"1 entry":
`${e.length} entries`} clearly change: ${Q(t,"en",vS)}. Consider \u201CMethod\u201D = adjusted.`}
function Mg(e,t){
let n=(r,o)=>t==="id"?r:o;switch(e.reason){case"stage-weights-unused":return n(
"Bobot tahap terisi, tetapi \u201CGabung Nilai Tahap\u201D = tidak: bobot itu tidak dipakai.",
"Stage weights are set, but \u201CCarry Over\u201D is no: they are not used.");case"standard-scores":
return n(
"Skor baku menyamakan rata-rata dan sebaran nilai semua juri, sehingga mutu yang memang berbeda ikut terhapus bila juri menilai peserta yang berlainan; dalam simulasi metode ini yang terburuk selama para juri sama ketatnya. Pertimbangkan metode \u201Crata-rata\u201D.",
"Standard scores give every judge the same mean and spread, so that real differences are wiped out where judges saw different entries; in simulations this method was the worst while judges are equally strict. Consider the method \u201Cmean\u201D.");
case"standard-scores-carried":return n(
"Skor baku tiap tahap dihitung terhadap peserta tahap itu saja, jadi angka yang sama di dua tahap tidak sama artinya dan gabungannya meragukan. Pakai \u201CGabung Nilai Tahap\u201D = tidak, atau metode \u201Crata-rata\u201D.",
"Standard scores of a stage are measured against the entries of that stage alone, so equal numbers of two stages do not mean the same and their mean is doubtful. Set \u201CCarry Over\u201D to no, or the method to \u201Cmean\u201D.");
case"few-to-trim":return SL(e,t);case"uneven-judges":return t==="id"?EL(e):CL(e);case"passing-score-unit":
{let r=he(
e.value,t);return e.unit==="mean-rank"?n(`\u201CNilai Minimal Lolos\u201D = ${r} dibandingkan dengan rata-rata peringkat, bukan dengan nilai 0 sampai 100: yang dapat lolos hanya peserta dengan rata-rata peringkat ${r} atau lebih kecil. Kosongkan, atau isi dengan rata-rata peringkat.`,
`\u201CPassing Score\u201D = ${r} is compared with the mean rank, not with points of 0 to 100: only entries with a mean rank of ${r} or lower can advance. Leave it blank, or give a mean rank.`):
n(`\u201CNilai Minimal Lolos\u201D = ${r} dibandingkan dengan skor baku, bukan dengan nilai 0 sampai 100: skor baku 50 berarti setara rata-rata, dan setiap 10 adalah satu simpangan baku. Kosongkan, atau isi dengan skor baku.`,
`\u201CPassing Score\u201D = ${r} is compared with the standard score, not with points of 0 to 100: a standard score of 50 is average, and every 10 is one standard deviation. Leave it blank, or give a standard score.`)}
}}var DL=e=>e===1?"1 sel":`${e} sel`,RL=e=>e===1?"1 cell":`${e} cells`,Ba=e=>e.map(T),OL={
"not-allowed":e=>`bukan pilihan yang dikenal; isi dengan ${Bu(e,"id")}`,"not-a-number":()=>"bukan angka; ketik angka saja",
"out-of-range":e=>`di luar batas${e.length>0?` (${e.join(", ")})`:""}; perbaiki angkanya`,
"not-a-date":()=>"bukan tanggal; tulis misalnya 7 Desember 2023","not-available":e=>`belum tersedia pada versi ini${e.length>0?
`; pilih ${Bu(e,"id")}`:"; kosongkan dahulu"}`,duplicate:()=>"tertulis lebih dari satu kali; sisakan satu",
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
AL={"not-allowed":e=>`is not a known choice; use ${Bu(e,"en")}`,"not-a-number":()=>"is not a number; type digits only",
"out-of-range":e=>`is out of range${e.length>0?` (${e.join(", ")})`:""}; correct the number`,
"not-a-date":()=>"is not a date; write for instance 7 December 2023","not-available":e=>`is not available in this version${e.length>0?
`; choose ${Bu(e,"en")}`:"; leave it blank for now"}`,duplicate:()=>"stands more than once; keep one",
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
,NL={"not-a-number":"bukan angka",
negative:"negatif","all-zero":"semuanya nol","partly-blank":"kosong, padahal yang lain berisi"},_L={
"not-a-number":"not a number",negative:"negative","all-zero":"all zero","partly-blank":
"blank while others are filled in"},PL={sum:"jumlah nilai",mean:"rata-rata nilai","weighted-sum":
"jumlah nilai berbobot","weighted-mean":"rata-rata nilai berbobot",score:"nilai akhir (skala 100)"},
IL={sum:"the sum",
mean:"the mean","weighted-sum":"the weighted sum","weighted-mean":"the weighted mean",score:
"the final score (of 100)"};function $L(e,t){let n=X(fS(e,t),t);return t==="id"?`Tab ${n} masih kosong; isi satu baris untuk masing-masing.`:
`The tab ${n} is still empty; fill in one row for each.`}function wS(e,t,n){
let{setting:r,value:o,reason:i,allowed:a}=e;if(i==="no-rows")return $L(r,t);let s=typeof o=="string"?
Vu(o,r,t):o,u=a.map(l=>Vu(l,r,t));return`${X(La(r,t),t)}${s===""?"":` = ${X(s,t)}`} ${n[i](u)}.`}
function FL({
groups:e,joins:t}){if(t.length<e.length-1)return"Minta juri menilai juga peserta kelompok lain, atau tambah juri.";
let n=t.map(({judge:r,entry:o})=>`juri ${r} menilai ${o}`);return`${t.length===1?
"Satu penilaian tambahan":`${t.length} penilaian tambahan`} cukup untuk menghubungkannya: ${Q(n,"id")}.`}
function ML({groups:e,joins:t}){if(t.length<e.length-1)return"Have judges score entries of another group as well, or add a judge.";
let n=t.map(({judge:r,entry:o})=>`judge ${r} scores ${o}`);return`${t.
length===1?"One more reading connects them":`${t.length} more readings connect them`}: ${Q(n,"en")}.`}
var LL={SCORE_MISSING:e=>`Nilai juri ${e.judge} belum diisi (${DL(e.cells)}). Isi nilainya, atau ketik BK bila juri berbenturan kepentingan dengan peserta itu. Sel kosong tidak dihitung 0.`,
SCORE_NOT_NUMBER:e=>`Isi sel juri ${e.judge} ${X(e.value,"id")} bukan nilai. Ketik angka, atau BK bila juri berbenturan kepentingan dengan peserta itu.`,
SCORE_TEXT_NUMBER:e=>`Nilai juri ${e.judge} ${X(e.value,"id")} tersimpan sebagai teks, bukan angka. Ketik ulang ${he(
e.number,"id")} pada sel berformat Angka.`,SCORE_IS_DATE:e=>`Nilai juri ${e.judge} terbaca sebagai tanggal ${Je(
e.date,"id")}. Ubah format sel menjadi Angka, lalu ketik ulang nilainya${e.likely===null?"":` (mungkin maksudnya ${he(
e.likely,"id")})`}.`,SCORE_OUT_OF_RANGE:e=>`Nilai juri ${e.judge} ${he(e.value,"id")} di luar rentang ${he(
e.min,"id")} sampai ${he(e.max,"id")}. Perbaiki nilainya, atau rentang di tab Kriteria.`,SCORE_ERROR:
e=>`Sel juri ${e.judge} berisi galat ${e.value}. Perbaiki rumusnya atau ketik nilainya.`,
SCORE_ROWS_PERMUTED:e=>`Nilai di tab juri ${e.judge} sama dengan pada pembacaan terakhir, tetapi sekarang milik peserta lain (${e.rows} baris): agaknya hanya sel nilai yang diurutkan, tanpa kode dan nama. Urungkan pengurutannya, misalnya lewat Riwayat versi. Bila memang benar begini, terima urutan ini di panel.`,
SCORE_FORMULA:e=>`Nilai juri ${e.judge} dihitung dengan rumus sehingga dapat berubah sendiri. Ketik angkanya, atau tempel sebagai nilai saja.`,
SCORE_SCALE_SUSPECT:e=>`Juri ${e.judge} tampaknya memakai skala lain untuk ${Q(e.criteria,"id")}: nilai tertingginya ${he(
e.highest,"id")}, sedangkan juri lain biasanya memberi ${he(e.usual,"id")}. Tanyakan kepada juri itu; nilainya tetap dihitung seperti tertulis.`,
SCORE_OUTLIER:e=>`Nilai ${he(
e.value,"id")} dari juri ${e.judge} untuk peserta ${e.entry} jauh dari nilai juri lain (yang setara dengan ${he(
e.others,"id")}) dan dari nilai juri itu pada kriteria lain. Periksa apakah salah ketik; nilainya tetap dihitung.`,
ROW_UNKNOWN_ENTRY:e=>`Kode ${X(e.entry,"id")} di tab juri ${e.judge} tidak ada di tab Peserta. Perbaiki kodenya atau hapus barisnya.`,
ROW_DUPLICATE_ENTRY:e=>`Peserta ${e.entry} muncul lebih dari satu kali di tab juri ${e.judge} (baris ${Q(
Ba(e.rows),"id")}). Sisakan satu baris.`,ROW_MISSING_ENTRY:e=>`Di tab juri ${e.judge} tidak ada baris untuk ${e.entries.length} peserta: ${Q(
e.entries,"id")}. Tambahkan barisnya.`,ROW_WITHOUT_CODE:e=>`Baris${e.name===""?"":` ${X(e.name,"id")}`} tidak punya kode peserta. Isi kodenya seperti di tab Peserta.`,
ROW_NAME_MISMATCH:e=>`Di tab juri ${e.
judge}, kode ${e.entry} berdampingan dengan nama ${X(e.written,"id")}, padahal menurut tab Peserta namanya ${X(
e.name,"id")}. Pastikan nilai di baris itu untuk peserta yang mana, lalu perbaiki kode atau namanya. Nilai dihitung menurut kode.`,
TOTAL_MISMATCH:e=>`Total juri ${e.judge} untuk peserta ${e.
entry} tertulis ${he(e.value,"id")}, padahal ${PL[e.basis]} di baris itu ${he(e.expected,"id")}. Periksa apakah nilainya atau totalnya yang salah; yang dihitung adalah nilai per kriteria.`,
COLUMN_MISSING_CRITERION:e=>`Tab juri ${e.judge} tidak punya kolom untuk kriteria ${X(e.criterion,
"id")}. Tambahkan kolomnya, atau samakan judulnya dengan tab Kriteria.`,COLUMN_DUPLICATE_CRITERION:e=>`Kriteria ${X(
e.criterion,"id")} ada di lebih dari satu kolom (${Q(e.columns,"id")}) pada tab juri ${e.judge}. Sisakan satu kolom.`,
TAB_MISSING:e=>e.judge===null?`Tab ${X(e.tab,"id")} tidak ada, dan isinya tidak dapat disimpulkan dari tab juri. Buat tab itu dengan judul kolom seperti pada contoh; atau isi tab juri dengan kolom Kode atau Nama Inovasi dan satu kolom angka untuk tiap kriteria, dengan judul kolom yang sama di semua tab juri.${Fg(
e.why,"id")}`:e.within?`Tab ${X(e.tab,"id")} tidak memuat nilai juri ${e.judge}. Tambahkan kolom atau baris juri itu, atau samakan namanya dengan tab Juri.`:
`Tab ${X(e.tab,"id")} untuk juri ${e.judge} tidak ada. Buat tabnya, atau samakan namanya.`,TAB_EMPTY:
e=>`Tab juri ${e.judge} belum berisi satu nilai pun. Minta juri itu mengisinya.`,TAB_COPY:e=>{var t;
return e.reason==="copy"?`Menurut namanya, tab ini salinan tab juri ${(t=e.judge)!=null?t:""} (${X(e.first,
"id")}), sehingga tidak dibaca. Hapus tab ini, atau beri nama lain bila ingin disimpan.`:`Tab ini dan tab ${X(
e.first,"id")} sama-sama terbaca sebagai ${e.judge===null?"tab konfigurasi yang sama":`tab juri ${e.judge} pada tahap ini`}. Hapus atau ganti nama salah satunya.`}
,TAB_UNPROTECTED:e=>`Tab juri ${e.judge} belum diproteksi, padahal tab lain sudah: setiap editor dapat mengubah nilainya. Proteksi tab ini untuk juri itu saja (Data > Proteksi sheet dan rentang).`,
WEIGHTS_INVALID:e=>`Bobot ${e.of==="criteria"?"kriteria":"tahap"} ${e.value===void 0?"":`${X(e.value,
"id")} `}${NL[e.reason]}. Isi semua bobot dengan angka yang lebih dari atau sama dengan 0, tidak semuanya 0.`,
SETTING_INVALID:e=>wS(e,"id",OL),ENTRY_DUPLICATE_CODE:e=>`Kode peserta ${X(e.code,"id")} dipakai lebih dari sekali (baris ${Q(
Ba(e.rows),"id")}). Beri setiap peserta kode sendiri.`,ENTRY_DUPLICATE_NAME:e=>`Nama inovasi ${X(e.name,
"id")} dipakai oleh beberapa peserta (${Q(e.codes,"id")}; baris ${Q(Ba(e.rows),"id")}). Hapus bila terdaftar dua kali; bila memang berbeda, bedakan namanya supaya juri tidak tertukar.`,
ENTRY_UNSCORED:e=>`Peserta ${e.entry} (${X(
e.name,"id")}) belum dinilai lengkap oleh seorang juri pun. Tugaskan juri untuk menilainya.`,
PANEL_DISCONNECTED:e=>`Penilaian terbagi dalam ${e.groups.length} kelompok juri yang tidak punya peserta bersama: ${e.groups.
map(t=>`(${t.join(", ")})`).join(" ")}. Keketatan antarkelompok tidak dapat dibandingkan. ${FL(e)}`,
JUDGE_CONFLICT:e=>`Juri ${e.judge} berbenturan kepentingan dengan peserta ${e.entry} (${{listed:
"tercatat di tab Juri","same-institution":"instansi sama","parent-institution":"instansi induk"}[e.reason]}).`,
JUDGE_RECUSED:e=>`Juri ${e.judge} tidak menilai peserta ${e.entry} (BK).`,JUDGE_NO_VARIANCE:e=>`Juri ${e.judge} memberi nilai yang sama persis kepada semua peserta (${e.rows} baris), sehingga nilainya tidak membedakan siapa pun. Tanyakan kepada juri itu; nilainya tetap dihitung.`,
JUDGES_IDENTICAL:e=>`Nilai juri ${Q(e.judges,"id")} ${e.same===e.marks?"sama persis":`sama pada ${e.same} dari ${e.marks} perbandingan`} untuk ${e.entries} peserta; kebetulan seperti itu hampir mustahil pada skala ini. Pastikan tidak ada tab yang tersalin; nilainya tetap dihitung.`,
JUDGES_DISAGREE:e=>`Nilai para juri untuk peserta ${e.entry} (${X(e.name,"id")}) berselisih terlalu jauh: dari ${he(
e.low,"id")} sampai ${he(
e.high,"id")}, sedangkan batasnya ${he(e.limit,"id")}. Bahas dalam rapat juri; nilainya tetap dihitung.`,
METHOD_CAUTION:e=>Mg(e,"id"),TIE_AT_CUT:e=>{let t=`Peringkat ${e.rank}${e.category===void 0?"":
` (kategori ${e.category})`} ditempati bersama oleh ${Q(e.entries,"id")}`;return e.prize?`${t}, sedangkan uang pembinaan untuk tempat-tempat itu berbeda. Dokumen belum dapat dibuat: putuskan dalam rapat pleno dan isi \u201CPeringkat Putusan\u201D masing-masing di tab Pleno, atau sesuaikan \u201CUang Pembinaan\u201D.`:
`${t}, sedangkan tempat yang tersedia hanya ${e.places}. Dokumen belum dapat dibuat: putuskan dalam rapat pleno dan isi \u201CPeringkat Putusan\u201D masing-masing di tab Pleno.`}
,STAGE_NOT_BEGUN:e=>`Tahap ${X(e.stage,"id")} belum dimulai: belum ada nilai di tab jurinya. Perhitungan berhenti sebelum tahap ini.`,
NO_DOCUMENT:e=>$g(e.kind,"id"),RULE_CHANGED_AFTER_SCORING:e=>`Aturan tahap ini berubah sesudah nilai pertama masuk${Yu(
e.changes,"id")}. Kembalikan aturannya, atau catat alasan perubahannya.`,PLENARY_CONFLICT:e=>{var t;
return{taken:`Putusan pleno memberi ${e.entry} peringkat ${e.rank}, padahal ${Q(e.others,"id")} juga berada di peringkat itu tanpa putusan. Isi \u201CPeringkat Putusan\u201D untuk semuanya.`,
gap:`Putusan pleno memberi ${e.entry} peringkat ${e.rank}, tetapi ada peringkat di atasnya yang kosong. Periksa \u201CPeringkat Putusan\u201D supaya urutannya tidak terputus.`,
"not-ranked":`Pleno memutuskan peringkat ${e.rank} untuk ${e.entry}, tetapi peserta itu tidak diperingkat pada tahap ini. Periksa kode atau tahapnya.`,
"below-passing-score":`Pleno memutuskan peringkat ${e.rank} untuk ${e.entry}, tetapi nilainya di bawah \u201CNilai Minimal Lolos\u201D sehingga tetap tidak lolos.`,
outdated:`Saat pleno memutuskan tentang ${e.entry}, peringkat hitungnya lain dari yang sekarang (${(
t=
e.computed)!=null?t:"\u2013"}). Periksa apakah putusan itu masih berlaku, lalu perbarui \u201CPeringkat Hitung\u201D.`}
[e.reason]},OBJECTION_OPEN:e=>{var t;return{unanswered:`Sanggahan${e.entry===""?"":` tentang ${e.entry}`} belum dijawab dan diputuskan. Isi \u201CJawaban\u201D dan \u201CPutusan\u201D.`,
"too-late":`Sanggahan${e.entry===""?"":` tentang ${e.entry}`} masuk sesudah masa sanggah berakhir (${Je(
(t=e.until)!=null?t:"","id")}).`,"unknown-entry":`Sanggahan menyebut kode ${X(e.entry,"id")} yang tidak ada di tab Peserta. Perbaiki kodenya.`,
reopens:`Putusan atas sanggahan${e.entry===""?"":` tentang ${e.entry}`} mengubah nilai tahap ${e.stage}, yang masih tertutup. Buka kembali tahap itu dari langkah Peringkat; alasannya sudah tersedia di sana.`}
[e.reason]},RESULT_STALE:e=>e.decided!==void 0?`Hasil yang ditetapkan ${Je(e.computed,"id")} (kode ${e.decided.code}) tidak lagi sama dengan isi lembar${Yu(
e.decided.changes,"id")}. Kembalikan isinya, atau buka kembali tahap ini dengan alasan lalu tetapkan lagi.`:
`Nilai atau pengaturan sudah berubah sejak peringkat dihitung (${Je(e.computed,"id")}). Dokumen belum dapat dibuat: hitung peringkat sekali lagi.`,
SCALE_ASSUMED:e=>`Nilai maksimum tidak tertulis; dipakai ${he(e.max,"id")}${e.max<100?
" karena tidak ada nilai di atasnya":""}. Perbaiki di tab Kriteria bila lain.`,NAMES_SIMILAR:e=>e.of==="entry"?
`${X(e.one,"id")} dan ${X(e.other,"id")} hampir sama, dan tidak ada tab juri yang memuat keduanya. Bila satu peserta, samakan ejaannya; bila dua peserta, tulis keduanya di tab ${Z.entries.id} dengan kodenya masing-masing. Sampai itu jelas, tidak ada yang dihitung.`:
`Nama juri ${X(e.one,"id")} dan ${X(e.other,"id")} hampir sama. Bila satu orang, samakan ejaannya; bila dua orang, tulis keduanya di tab ${Z.judges.id}. Sampai itu jelas, tidak ada yang dihitung.`}
,jL={SCORE_MISSING:e=>`Scores of judge ${e.judge} are missing (${RL(e.cells)}). Fill them in, or type BK where the judge stepped aside. An empty cell is not counted as 0.`,
SCORE_NOT_NUMBER:e=>`The cell of judge ${e.judge} holds ${X(e.value,"en")}, which is not a score. Type a number, or BK where the judge does not score this entry.`,
SCORE_TEXT_NUMBER:e=>`The score ${X(e.value,"en")} of judge ${e.judge} is stored as text, not as a number. Retype ${he(
e.number,"en")} in a cell formatted as number.`,SCORE_IS_DATE:e=>`A score of judge ${e.judge} was read as the date ${Je(
e.date,"en")}. Format the cell as number and retype the score${e.likely===null?"":` (probably ${he(e.likely,
"en")})`}.`,
SCORE_OUT_OF_RANGE:e=>`The score ${he(e.value,"en")} of judge ${e.judge} is outside ${he(e.min,"en")} to ${he(
e.max,"en")}. Correct the score, or the range in the criteria tab.`,SCORE_ERROR:e=>`A cell of judge ${e.judge} holds the error ${e.value}. Mend its formula or type the score.`,
SCORE_ROWS_PERMUTED:e=>`The scores in the tab of judge ${e.judge} are those of the last reading, but now belong to other entries (${e.rows} rows): it seems that only the score cells were sorted, without codes and names. Undo the sorting, for instance in the version history. If it is right as it is, accept this order in the panel.`,
SCORE_FORMULA:e=>`Scores of judge ${e.judge} are calculated by a formula and may change by themselves. Type the numbers, or paste them as values only.`,
SCORE_SCALE_SUSPECT:e=>`Judge ${e.judge} seems to use another scale for ${Q(e.criteria,"en")}: the highest score is ${he(
e.highest,"en")}, while the other judges usually give ${he(e.usual,"en")}. Ask the judge; the scores count as written.`,
SCORE_OUTLIER:e=>`The score ${he(e.value,"en")} of judge ${e.judge} for entry ${e.entry} is far from those of the other judges (which come to about ${he(
e.others,"en")}) and from this judge\u2019s own scores on the other criteria. Check whether it was mistyped; it counts as written.`,
ROW_UNKNOWN_ENTRY:e=>`The code ${X(e.entry,"en")} in the tab of judge ${e.judge} is not in the entries tab. Correct the code or delete the row.`,
ROW_DUPLICATE_ENTRY:e=>`Entry ${e.entry} stands more than once in the tab of judge ${e.judge} (rows ${Q(
Ba(e.rows),"en")}). Keep one row.`,ROW_MISSING_ENTRY:e=>`The tab of judge ${e.judge} has no row for ${e.entries.length===1?
"1 entry":`${e.entries.length} entries`}: ${Q(e.entries,
"en")}. Add ${e.entries.length===1?"it":"them"}.`,ROW_WITHOUT_CODE:e=>`The row${e.name===""?"":` ${X(
e.name,"en")}`} has no entry code. Type the code as in the entries tab.`,ROW_NAME_MISMATCH:e=>`In the tab of judge ${e.judge} the code ${e.entry} stands beside the name ${X(
e.written,"en")}, but in the entries tab it is ${X(e.name,"en")}. Make sure which entry the scores of this row are for, then correct the code or the name. The code counts.`,
TOTAL_MISMATCH:e=>`The total of judge ${e.judge} for entry ${e.entry} says ${he(e.value,"en")}, but ${IL[
e.basis]} of this row is ${he(e.expected,"en")}. Check whether a score or the total is wrong; the scores per criterion count.`,
COLUMN_MISSING_CRITERION:e=>`The tab of judge ${e.judge} has no column for the criterion ${X(e.criterion,
"en")}. Add the column, or give it the same header as in the criteria tab.`,
COLUMN_DUPLICATE_CRITERION:e=>`The criterion ${X(
e.criterion,"en")} stands in more than one column (${Q(e.columns,"en")}) of the tab of judge ${e.judge}. Keep one.`,
TAB_MISSING:e=>e.judge===null?`There is no tab ${X(e.tab,"en")}, and the judge tabs do not tell what it would say. Make it, with headers as in the example; or fill judge tabs with a column Code or Innovation and one column of numbers per criterion, with the same headers on all of them.${Fg(
e.why,"en")}`:e.within?`The tab ${X(e.tab,"en")} holds no scores of judge ${e.judge}. Add the judge's columns or rows, or write the name as in the judges tab.`:
`There is no tab ${X(e.tab,"en")} for judge ${e.judge}. Make it, or correct its name.`,TAB_EMPTY:e=>`The tab of judge ${e.judge} does not hold a single score yet. Ask the judge to fill it in.`,
TAB_COPY:e=>{var t;return e.reason==="copy"?`By its name this tab is a copy of the tab of judge ${(t=e.judge)!=null?
t:""} (${X(e.first,"en")}), so it is not read. Delete it, or give it another name to keep it.`:`This tab and the tab ${X(
e.first,"en")} both read as ${e.judge===null?"the same configuration tab":`the tab of judge ${e.judge} at this stage`}. Delete or rename one of them.`}
,TAB_UNPROTECTED:e=>`The tab of judge ${e.judge} is not protected although other tabs are: every editor can change its scores. Protect it for that judge alone (Data > Protect sheets and ranges).`,
WEIGHTS_INVALID:e=>`The weight ${e.value===void 0?"":`${X(e.value,
"en")} `}of ${e.of==="criteria"?"a criterion":"a stage"} is ${_L[e.reason]}. Fill every weight with a number of 0 or more, not all of them 0.`,
SETTING_INVALID:e=>wS(e,"en",AL),ENTRY_DUPLICATE_CODE:e=>`The entry code ${X(e.code,"en")} is used more than once (rows ${Q(
Ba(e.rows),"en")}). Give every entry a code of its own.`,ENTRY_DUPLICATE_NAME:e=>`The name ${X(e.name,
"en")} is used by several entries (${Q(e.codes,"en")}; rows ${Q(Ba(e.rows),"en")}). Delete what was registered twice; if they differ, tell their names apart so that judges do not mix them up.`,
ENTRY_UNSCORED:e=>`Entry ${e.entry} (${X(
e.name,"en")}) has not been scored completely by any judge. Assign a judge to it.`,
PANEL_DISCONNECTED:e=>`The scores fall into ${e.groups.length} groups of judges without a common entry: ${e.groups.map(
t=>`(${t.join(", ")})`).join(" ")}. Severity cannot be compared between groups. ${ML(e)}`,
JUDGE_CONFLICT:e=>`Judge ${e.judge} has a conflict of interest with entry ${e.entry} (${{listed:
"listed in the judges tab","same-institution":"same institution","parent-institution":
"parent institution"}[e.reason]}).`,JUDGE_RECUSED:e=>`Judge ${e.judge} stepped aside for entry ${e.entry} (BK).`,
JUDGE_NO_VARIANCE:e=>`Judge ${e.judge} gives every entry exactly the same scores (${e.rows} rows), which tells nobody apart. Ask the judge; the scores count as written.`,
JUDGES_IDENTICAL:e=>`The scores of judges ${Q(e.judges,"en")} are ${e.same===
e.marks?"exactly the same":`the same in ${e.same} of ${e.marks} comparisons`} for ${e.entries} entries; on this scale that is next to impossible by chance. Make sure that no tab was copied; the scores count as written.`,
JUDGES_DISAGREE:e=>`The judges\u2019 scores of entry ${e.entry} (${X(e.name,"en")}) lie too far apart: from ${he(
e.low,"en")} to ${he(e.high,"en")}, while the limit is ${he(e.limit,"en")}. Discuss it among the judges; the scores count as written.`,
METHOD_CAUTION:e=>Mg(e,"en"),TIE_AT_CUT:e=>{
let t=`Rank ${e.rank}${e.category===void 0?"":` (category ${e.category})`} is shared by ${Q(e.entries,
"en")}`;return e.prize?`${t}, but the prizes of those places differ. Documents wait: decide in the plenary and fill in the \u201CDecided Rank\u201D of each in the tab Plenary, or adjust \u201CPrize\u201D.`:
`${t}, but there ${e.places===1?"is only 1 place":`are only ${e.places} places`}. Documents wait: decide in the plenary and fill in the \u201CDecided Rank\u201D of each in the tab Plenary.`}
,STAGE_NOT_BEGUN:e=>`Stage ${X(e.stage,"en")} has not begun: its judge tabs hold no score. Ranking ends before it.`,
NO_DOCUMENT:e=>$g(
e.kind,"en"),RULE_CHANGED_AFTER_SCORING:e=>`The rules of this stage changed after its first score had come in${Yu(
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
entry}`} came after the objection period had ended (${Je((t=e.until)!=null?t:"","en")}).`,
"unknown-entry":`The objection names the code ${X(e.entry,"en")}, which is not in the entries tab. Correct the code.`,
reopens:`The ruling on the objection${e.entry===""?"":` about ${e.entry}`} changes scores of the stage ${e.stage}, which is still closed. Open that stage again in the step Rank; the reason stands ready there.`}
[e.reason]},RESULT_STALE:e=>e.decided!==void 0?`The result decided on ${Je(e.computed,
"en")} (code ${e.decided.code}) is no longer what the workbook says${Yu(e.decided.changes,"en")}. Put it back, or open this stage again with a reason and decide anew.`:
`Scores or settings have changed since the ranking was computed (${Je(e.computed,"en")}). Documents wait: compute the ranking again.`,
SCALE_ASSUMED:e=>`No maximum is given; ${he(e.max,"en")} is used${e.max<100?
" because no score is above it":""}. Correct it in the criteria tab if it differs.`,NAMES_SIMILAR:e=>e.of==="entry"?
`${X(e.one,
"en")} and ${X(e.other,"en")} are almost the same, and no judge's tab has both. If they are one entry, spell them alike; if they are two, write both into the tab ${Z.entries.en} with codes of their own. Nothing is ranked until then.`:
`The judges' names ${X(e.one,"en")} and ${X(e.other,"en")} are almost the same. If they are one person, spell them alike; if they are two, write both into the tab ${Z.
judges.en}. Nothing is ranked until then.`},zL={id:LL,en:jL};function BL(e,t){return zL[t][e.code](e.
params)}var zn=(e,t)=>BL(e,t);function kS(e){let t="value"in e.params?e.params.value:void 0;return e.
code==="SCORE_IS_DATE"?e.params.date:typeof t=="object"?t.date:t===""?void 0:t}p();var UL={error:F(
"Kesalahan","Error"),warning:F("Peringatan","Warning"),info:F("Info","Info")},Ua={severity:F(
"Tingkat","Severity"),stage:F("Tahap","Stage"),tab:F("Tab","Tab"),cell:F("Sel","Cell"),message:F(
"Uraian","What and what to do"),code:F("Kode Temuan","Finding")},WL=["error","warning","info"],Lg=e=>WL.
flatMap(t=>e.filter(n=>n.severity===t));function Hd(e,t,n,r,o){let i=Z.findings[t],a=[{header:Ua.severity[
t],
width:100,value:s=>UL[s.severity][t]},{header:Ua.stage[t],width:140,value:s=>{var u;return(u=s.stage)!=
null?u:""}},{header:Ua.tab[t],width:160,value:s=>{var u;return(u=s.tab)!=null?u:""}},{header:Ua.cell[
t],
width:80,value:s=>{var u;return(u=s.cell)!=null?u:""}},{header:Ua.message[t],width:560,value:o},{
header:Ua.
code[t],width:220,value:s=>s.code}];return vt(i,n,r,a,Lg(e),0)}p();p();function xS(e){let t=new v;
for(let{standings:r}of e)for(let{entry:o,title:i}of r)i!==null&&t.set(o.code,
i);let n=new S;return[...e].reverse().flatMap(r=>{let o=Yc(r).filter(({standing:s})=>!n.has(s.entry.
code)),i=n.size;for(let{standing:s}of o)n.add(s.entry.code);let a=0;return o.map(({standing:s,rank:u}
,l)=>{
var P,I,B;let{entry:c,rank:d,score:f,decision:m,category:g,categoryRank:y}=s;((P=o[l-1])==null?void 0:
P.rank)!==u&&(a=l+1);let D=(I=t.get(c.code))!=null?I:null,N=(B=m==null?void 0:m.rank)!=null?B:null,_=r.
stage.name;return{place:i+a,entry:c,stage:_,rank:d,decided:N,score:f,title:D,category:g,categoryRank:
y}})})}p();var Ri={institution:F("Instansi","Institution"),parent:F("Induk","Parent"),unitType:F(
"Jenis Unit","Unit Type"),required:F("Wajib","Required"),count:F("Jumlah Inovasi","Entries"),codes:F(
"Kode","Codes"),
status:F("Keikutsertaan","Coverage")},KL={present:F("ikut","takes part"),absent:F("belum mengirim",
"has not submitted"),unlisted:F("ikut, tidak terdaftar","takes part, not listed")};function jg({
institutions:e,
entries:t}){var s;let n=new v;for(let u of t){let l=z(u.institution);l!==""&&n.set(l,[...(s=n.get(l))!=
null?s:[],u])}let r=e.map(u=>{var c;let l=(c=n.get(z(u.name)))!=null?c:[];return{institution:u,
entries:l,
status:l.length>0?"present":"absent"}}),o=new S(e.map(u=>z(u.name))),a=[...n].filter(([u])=>!o.has(u)).
map(([,u])=>{var c,d,f,m;return{institution:{name:(d=(c=u[0])==null?void 0:c.institution)!=null?d:"",
parent:"",unitType:(m=(f=u[0])==null?void 0:f.unitType)!=null?m:"",required:!1},entries:u,status:
"unlisted"}});return[...r,...a]}function zg(e){let t=jg(e).filter(n=>n.status!=="unlisted");return{
present:t.
filter(n=>n.status==="present").length,listed:t.length}}function TS(e){if(e.institutions.length===0)
return null;let t=jg(e).filter(n=>n.status==="absent"&&n.institution.required);return{...zg(e),
absent:t.
map(n=>n.institution.name)}}function SS(e,t,n,r){let o=a=>{var s,u;return(u=(s=Xn.find(([l])=>l===a))==
null?void 0:s[1][t])!=null?u:""},i=[{header:Ri.institution[t],width:280,value:a=>a.institution.name}
,
{header:Ri.parent[t],width:220,value:a=>a.institution.parent},{header:Ri.unitType[t],width:140,value:
a=>a.
institution.unitType},{header:Ri.required[t],width:80,value:a=>o(a.institution.required)},{header:Ri.
count[t],width:80,format:"0",value:a=>a.entries.length},{header:Ri.codes[t],width:160,value:a=>a.entries.
map(s=>s.code).join(", ")},{header:Ri.status[t],width:180,value:a=>KL[a.status][t]}];return vt(Z.coverage[
t],
n,r,i,jg(e),1)}p();p();var Jd=e=>e>0?`0.${"0".repeat(e)}`:"0",Wa=(e,t)=>w(It(e,t))/10**t;var Dr={
place:F("Peringkat Akhir","Final Rank"),code:F("Kode","Code"),name:F("Nama Inovasi","Innovation"),
institution:F("Instansi","Institution"),category:F("Kategori","Category"),categoryRank:F(
"Peringkat Kategori","Rank in Category"),stage:F("Tahap Terakhir","Last Stage"),rank:F(
"Peringkat Tahap",
"Rank in Stage"),decided:F("Peringkat Putusan","Decided Rank"),title:F("Predikat","Title")};function ES(
e,t,n,r,o,i,a){
let s=e.some(({category:l})=>l!==null),u=[{header:Dr.place[t],width:80,format:"0",value:l=>l.place},
{header:Dr.code[t],width:80,value:l=>l.entry.code},{header:Dr.name[t],width:320,value:l=>l.entry.name}
,
{header:Dr.institution[t],width:240,value:l=>l.entry.institution},...s?[{header:Dr.category[t],width:
130,
value:l=>{var c;return(c=l.category)!=null?c:""}},{header:Dr.categoryRank[t],width:80,format:"0",
value:l=>{
var c;return(c=l.categoryRank)!=null?c:""}}]:[],{header:Dr.stage[t],width:180,value:l=>l.stage},{
header:Dr.
rank[t],width:80,format:"0",value:l=>l.rank},{header:r,width:80,format:Jd(n),value:l=>Wa(l.score,n)}
,
{header:Dr.title[t],width:160,value:l=>{var c;return(c=l.title)!=null?c:""}},...e.some(l=>l.decided!==
null)?[{header:Dr.decided[t],width:80,format:"0",value:l=>{var c;return(c=l.decided)!=null?c:""}}]:[
]];
return vt(Z.finalRanking[t],o,i,u,e,3,a)}p();var Bg=(e,t,n,r)=>vt(e,t,n,[{header:r,width:600,value:(
)=>""}],[],0);p();var GL={rank:F("Peringkat","Rank"),decided:F("Peringkat Putusan","Decided Rank"),
code:F("Kode","Code"),
name:F("Nama Inovasi","Innovation"),institution:F("Instansi","Institution"),category:F("Kategori",
"Category"),categoryRank:F("Peringkat Kategori","Rank in Category"),tie:F("Penentu Nilai Sama",
"Tie-break"),title:F("Predikat","Title"),prize:F("Uang Pembinaan","Prize"),advances:F("Lolos",
"Advances"),explanation:F(
"Penjelasan","Explanation")},ZL='"Rp"#,##0',qL=F("belum ditetapkan","not settled"),HL=F("ya","yes"),
JL=F("tidak","no");function CS(e,t){let{language:n,decimals:r}=t,o=Jd(r),i=(c,d,f,m="")=>({header:GL[
c][n],
width:d,value:f,format:m}),{standings:a}=e,s=a.some(({category:c})=>c!==null),u=a.some(({prize:c})=>c!==
null),l=[i("rank",80,({rank:c})=>c,"0"),i("code",80,({entry:c})=>c.code),i("name",280,({entry:c})=>c.
name),i("institution",200,({entry:c})=>c.institution),i("category",130,({entry:c,category:d})=>d!=null?
d:c.category),...s?[i("categoryRank",80,({categoryRank:c})=>c!=null?c:"","0")]:[],{header:t.scoreHeader,
width:80,format:o,value:({score:c})=>Wa(c,r)},i("advances",80,({advances:c})=>(c?HL:JL)[n]),i(
"title",
130,({title:c})=>c!=null?c:""),...u?[i("prize",130,({prize:c})=>VL(c,n),ZL)]:[],i("tie",180,t.tieOf),
i("explanation",520,t.explain),...e.standings.some(({decision:c})=>c!==void 0)?[i("decided",80,({
decision:c})=>{
var d;return(d=c==null?void 0:c.rank)!=null?d:""},"0")]:[],...t.carryOver?[{header:t.stageScoreHeader,
width:80,format:o,value:({stageScore:c})=>Wa(c,r)}]:[],...e.panel.judges.map(c=>({header:c.code,
width:80,
format:o,value:({judgeScores:d})=>{let f=d.get(c.code);return f===void 0?"":Wa(f,r)}}))];return vt(t.
name,t.title,t.origin,l,a,3,t.layout)}function VL(e,t){return e===null?"":e==="open"?qL[t]:e.amount}
function DS(e,t,n,r){let{settings:o,stages:i}=e,{language:a}=o,s=ne(a).tabs,u=ln(e),{marked:l,origin:
c}=RS(
e,r),d=Ie();jn(Hd(t.findings,a,l+s.findings(u),c,y=>zn(y,a)));let f=Ug(e,t.results,n,r);for(let y of f)
jn(y);let m=y=>d.includes(y)&&f.every(D=>D.name!==y);for(let y of i){let D=Ru(y,i,a),N=l+s.ranking(y.
name,u);m(D)&&jn(Bg(D,N,c,s.notRanked(y.name)))}let g=Z.finalRanking[a];if(i.length>1&&m(g)&&jn(Bg(g,
l+s.finalRanking(u),c,s.notFinal)),e.institutions.length>0){let{present:y,listed:D}=zg(e);jn(SS(e,a,
l+s.coverage(u),`${s.covered(y,D)} \xB7 ${c}`))}}function RS({settings:e},t){let n=ne(e.language).tabs,
r=t.provisional?`${n.provisional} \xB7 `:"",o=MT(fr(e.method),e.language),i=o===""?"":` (${o})`,a=`${r}${n.
computed(t.at,t.by,t.id)} \xB7 ${n.method(e.method)}${i} \xB7 ${n.hash(t.hash)} \xB7 ${n.overwritten}`;
return{marked:r,origin:a}}function Ug(e,t,n,r){let{stages:o,settings:i}=e,{language:a,decimals:s}=i,
u=ne(a).tabs,l=ln(e),{marked:c,origin:d}=RS(e,r),f=o.flatMap((D,N)=>{let[_,P]=[t[N],n[N]];if(_===void 0||
P===void 0)return[];let I=Ru(D,o,a),B=_.last&&!i.rankedWinners?`${u.unordered} \xB7 `:"",L=c+u.ranking(
D.name,l);return[YL(e,_,P,I,L,B+d)]});if(o.length<2||t.length<o.length)return f;let m=c+u.finalRanking(
l),g=u.decimals(s),y=Na(fr(i.method),a);return[...f,ES(xS([...t]),a,s,y,m,d,g)]}var ln=({settings:e}
)=>e.
competition.includes(e.year)?e.competition:`${e.competition} ${e.year}`.trim();function YL(e,t,n,r,o,
i){
let{language:a,decimals:s,carryOver:u}=e.settings,l=fr(t.method);return CS(t,{name:r,title:o,origin:
i,
layout:ne(a).tabs.decimals(s),language:a,decimals:s,carryOver:u,scoreHeader:Na(l,a),stageScoreHeader:
Na(
l,a,!0),tieOf:c=>{var d,f;return(f=(d=n.get(c))==null?void 0:d.tie)!=null?f:""},explain:c=>{var d,f;
return(f=(d=n.get(c))==null?void 0:d.text)!=null?f:""}})}p();function Rr(e,t,n){let r=lt(t);return Lg(
e).map(o=>{var s,u,l;let i=kS(o),a=n===void 0?null:Gd(o,n);
return{code:o.code,severity:o.severity,stage:(s=o.stage)!=null?s:null,tab:(u=o.tab)!=null?u:null,
cell:(l=
o.cell)!=null?l:null,message:zn(o,r),...i===void 0?{}:{value:i},...a===null?{}:{fix:Zd(a,r)}}})}var Io=(
e,t)=>e.
filter(n=>n.severity===t).length,Ka=e=>Io(e,"error")===0;p();var Vd=(e,t)=>e.length===0?{}:{
understood:e.map(n=>({kind:n.kind,sure:n.sure,tab:"tab"in n.params?n.
params.tab:null,message:bS(n,t)}))};p();p();var Ga=e=>e.find(t=>_e(t,Z.objections)),XL=1440*60*1e3;
function OS({settings:e},t){var r;let n=(r=e.
decisionDate)!=null?r:t;return e.objectionDays===null||n===null?null:new R(R.parse(`${n}T00:00:00Z`)+
e.objectionDays*XL).toISOString().slice(0,10)}function AS(e,{stages:t}){var n,r;return((r=(n=ot(e,yi))==
null?void 0:n.rows)!=null?r:[]).flatMap(({cell:o})=>{let i=t.find(u=>z(u.name)===z(q(o("reopens"))));
if(i===void 0||le(o("ruling")))return[];let[a,s]=[q(o("entry")),q(o("ruling"))];return[{stage:i.name,
entry:a,date:Ro(o("date")),ruling:s}]})}function NS(e,t,n,r){var i;let o=ot(e,yi);return((i=o==null?
void 0:o.rows)!=null?i:[]).flatMap(({row:a,cell:s})=>{var D;let u=q(s("entry")),l=t.entries.find(N=>J(
N.code)===J(u)),c=Ro(s("date")),d=le(s("answer"))||le(s("ruling")),f=q(s("reopens")),m=(D=t.stages.find(
N=>z(N.name)===z(f)))==null?void 0:D.name,g=[];if(!le(s("date"))&&c===null){let N={setting:
"objections.date",value:s("date"),reason:"not-a-date",allowed:[]};g.push({code:"SETTING_INVALID",
severity:"warning",...Ve(o,a,"date"),params:N})}if(f!==""&&m===void 0){let N=t.stages.map(P=>P.name),
_={setting:"objections.reopens",value:f,reason:"unknown-reference",allowed:N};g.push({code:
"SETTING_INVALID",severity:"warning",...Ve(o,a,"reopens"),params:_})}let y={code:"OBJECTION_OPEN",
severity:"warning"};return u!==
""&&l===void 0&&g.push({...y,...Ve(o,a,"entry"),params:{entry:u,reason:"unknown-entry"}}),n!==null&&
c!==null&&c>n?g.push({...y,...Ve(o,a,"date"),params:{entry:u,reason:"too-late",until:n}}):d?g.push({
...y,...Ve(o,a,"answer"),params:{entry:u,reason:"unanswered"}}):m!==void 0&&r({stage:m,date:c})&&g.push(
{...y,...Ve(o,a,"reopens"),params:{entry:u,reason:"reopens",stage:m}}),g})}p();p();var Oi=(e,t)=>e.map(
(n,r)=>{var o;return[n,(o=t[r])!=null?o:null]}),Yd=e=>e==null?"":T(e);function _S(e){
let t=[{thing:"setting",names:[],values:h.entries({version:e.version,...e.rules})},...e.stages.map((
[
n,...r])=>({thing:"stage",names:[n],values:Oi(["weight","advance","title"],r)})),...e.criteria.map((
[
n,r,...o])=>({thing:"criterion",names:[Yd(n),Yd(r)],values:Oi(["weight","min","max"],o)})),...e.entries.
map(([n,...r])=>({thing:"entry",names:[n],values:Oi(["name","institution","category","status"],r)})),
...e.judges.map(([n,...r])=>({thing:"judge",names:[n],values:Oi(["institution","stages","conflicts"],
r)})),...e.institutions.map(([n,...r])=>({thing:"institution",names:[n],values:Oi(["parent"],r)})),
...e.
plenary.map(([n,r,...o])=>({thing:"plenary",names:[Yd(n),Yd(r)],values:Oi(["rank","reason",
"votesFor",
"votesAgainst"],o)})),...e.sheets.flatMap(({stage:n,judge:r,criteria:o,rows:i})=>i.map(([a,...s])=>(
{
thing:"score",names:[n,r,a],values:Oi(o,s)})))];return new v(t.map(n=>[C.stringify([n.thing,...n.names]),
n]))}function Xd(e,t){var a,s;let[n,r]=[_S(e),_S(t)],o=[...PS(e,t,"old"),...PS(t,e,"now")],i=(u,[l,c])=>u===
"score"&&o.some(({names:d})=>d.length===2&&d[0]===l&&d[1]===c);for(let[u,{thing:l,names:c,values:d}]of n){
let f=r.get(u);if(f===void 0&&i(l,c))continue;if(f===void 0){let y=d.map(([,D])=>D).filter(D=>D!==null);
o.push({thing:l,names:c,field:null,old:y.join("; "),now:null});continue}let m=new v(f.values),g=new v(
d);for(let y of new S([...g.keys(),...m.keys()])){let[D,N]=[(a=g.get(y))!=null?a:null,(s=m.get(y))!=
null?s:null];D!==N&&o.push({thing:l,names:c,field:y,old:D,now:N})}}for(let[u,{thing:l,names:c,values:
d}]of r){
if(n.has(u)||i(l,c))continue;let f=d.map(([,m])=>m).filter(m=>m!==null);o.push({thing:l,names:c,
field:null,
old:null,now:f.join("; ")})}return o.length>0||C.stringify(e)===C.stringify(t)?o:[{thing:"order",
names:[],
field:null,old:null,now:null}]}function PS(e,t,n){let r=new S(t.sheets.map(({stage:o,judge:i})=>C.stringify(
[o,i])));return e.sheets.filter(({stage:o,judge:i,rows:a})=>a.length>0&&!r.has(C.stringify([o,i]))).
map(({stage:o,judge:i,rows:a})=>({...{thing:"score",names:[o,i],field:null,old:null,now:null},[n]:a.
length}))}p();function Bn(e){let t=T(w.parseInt(e.slice(0,12),16)%1e8).padStart(8,"0");return`${t.slice(
0,4)}-${t.
slice(4)}`}p();var QL=["top","method","missing","tieBreaks","decimals","carryOver","passingScore",
"maxPerInstitution","winnersPerCategory","prizes","rankedWinners","winnerTerm","severityCorrection",
"conflicts"],ej=e=>e===
void 0||e.kind==="blank"?null:e.kind==="score"?e.value:e.kind==="recused"?"BK":typeof e.raw=="object"?
e.raw.date:e.raw,Qd=e=>e===null||typeof e=="number"||typeof e=="boolean"||typeof e=="string"?e:C.stringify(
e),ep=(e,t)=>e<t?-1:e>t?1:0;function tj({stage:e,judge:t,columns:n,rows:r}){let o=[...n.keys()].sort(
ep);return{stage:e,judge:t,criteria:o,rows:r.flatMap(({entry:i,marks:a})=>i===null?[]:[[i,...o.map(s=>ej(
a.get(s)))]]).sort(([i],[a])=>ep(i,a))}}var nj=({settings:e})=>h.fromEntries(QL.map(t=>[t,Qd(e[t])]));
function Xu(e,t,n=[],r){let{entries:o,judges:i,institutions:a}=e,s=r===void 0?-1:e.stages.findIndex(
c=>c.name===r),u=s<0?e.stages:e.stages.slice(0,s+1),l=c=>c===null||u.some(d=>d.name===c);return{
version:2,
rules:nj(e),stages:u.map(c=>[c.name,c.weight,c.advance,Qd(c.title)]),criteria:e.criteria.filter(c=>l(
c.stage)).map(c=>[c.stage,c.name,c.weight,c.min,c.max]),entries:o.map(c=>[c.code,c.name,c.institution,
c.category,c.status]),judges:i.map(c=>[c.code,c.institution,Qd(c.stages),Qd(c.conflicts)]),
institutions:a.
map(c=>[c.name,c.parent]),plenary:n.filter(c=>l(c.stage)).map(c=>[c.stage,c.entry,c.rank,c.reason,c.
votesFor,c.votesAgainst]),sheets:t.filter(c=>l(c.stage)).sort((c,d)=>ep(c.stage,d.stage)||ep(c.judge,
d.judge)).map(tj)}}var tp=(...e)=>C.stringify(Xu(...e));p();var IS={part:"decisions",tab:Z.decisions,
columns:[{key:"stage",header:F("Tahap","Stage"),width:140},
{key:"code",header:F("Kode Penetapan","Decision Code"),width:110},{key:"at",header:F("Waktu","Time"),
width:150},{key:"by",header:F("Pelaku","By"),width:200},{key:"method",header:F("Metode","Method"),
width:110},
{key:"version",header:F("Versi Aturan","Rules Version"),width:90},{key:"hash",header:F("Sidik Hasil",
"Result Hash"),width:160},{key:"part",header:F("Bagian","Part"),width:70},{key:"content",header:F(
"Isi","Content"),width:300}]},rj=3e4;function oj(e){var n;return(n=e.replace(/[^\x20-\x7e]/g,r=>`\\u${r.
charCodeAt(0).toString(16).padStart(4,"0")}`).match(new RegExp(`\\S(?:.{0,${rj}}\\S)?(?=\\S|$)`,"g")))!=
null?n:[]}function $S(e,t,n,r,o){let i=e.flatMap(s=>oj(s.text).map((u,l)=>({...s,part:T(l+1),content:
u}))),
a=IS.columns.map(({key:s,header:u,width:l})=>({header:u[n],width:l,value:c=>c[s]}));return vt(t,r,o,
a,i,0)}function np(e){var r;let t=e===null?null:ot(e,IS),n=new v;for(let{cell:o}of(r=t==null?void 0:
t.rows)!=null?r:[]){let i=q(o("stage")),a=n.get(i),s=T(o("content"));a!==void 0?n.set(i,{...a,text:a.
text+s}):n.set(i,{stage:i,code:q(o("code")),at:q(o("at")),by:q(o("by")),method:q(o("method")),
version:q(
o("version")),hash:q(o("hash")),text:s})}return[...n.values()]}function FS({text:e}){try{let t=C.parse(
e);return[...[t.stages,t.criteria,t.entries,t.judges,t.institutions],t.plenary,t.sheets].every(k.isArray)?
{snapshot:t,canonical:C.stringify(t)}:null}catch{return null}}p();function rp(e,{competition:t,
sheets:n,decisions:r,locate:o}){let{thing:i,names:a,field:s}=e,u=(()=>{
var m,g,y;let[c="",d="",f=""]=a;switch(i){case"score":{let D=n.find(_=>_.stage===c&&_.judge===d),N=(
g=
(m=D==null?void 0:D.rows.find(_=>_.entry===f))==null?void 0:m.marks.get(s!=null?s:""))==null?void 0:
g.at;return D===void 0?null:{tab:D.tab,...N&&{cell:je(N.row,N.column)}}}case"setting":return s===null?
null:o({kind:"setting",key:s});case"stage":return l("stage",t.stages.findIndex(D=>D.name===c));case"criterion":
return l("criterion",t.criteria.findIndex(D=>{var N;return((N=D.stage)!=null?N:"")===c&&D.
name===d}));case"judge":return l("judge",t.judges.findIndex(D=>D.code===c));case"plenary":return(y=r.
find(D=>D.stage===c&&D.entry===d))!=null?y:null;default:return null}})();if(u===null)return e;return{
...e,tab:u.tab,...u.cell?{cell:u.cell}:{}};function l(c,d){return d<0||s===null?null:o({kind:c,index:
d,
column:s})}}var MS=new A;function Or(e,t){var u,l,c,d;let{competition:n,sheets:r,decisions:o}=e,i=(u=MS.get(
e))!=
null?u:new v;MS.set(e,i);let a=(c=t!=null?t:(l=n.stages[n.stages.length-1])==null?void 0:l.name)!=null?
c:"",s=(d=i.get(a))!=null?d:qt(tp(n,r,o,a));return i.set(a,s),s}var Wg=e=>np(Jt(Z.decisions[e]).grid);
function Kg(e,t,n){let r=t===void 0?null:FS(t);if(t===void 0||r===null||qt(r.canonical)!==n)return null;
let{competition:o,sheets:i,decisions:a}=e,s=Xu(o,i,a,t.stage);return Xd(r.snapshot,s).map(u=>rp(u,e))}
function LS(e,t){let r=t.filter(a=>a.status==="decided").filter(({stage:a,hash:s})=>Or(e,a)!==s);if(
r.
length===0)return[];let o=Wg(e.competition.settings.language),i=new S;return r.flatMap(({stage:a,at:
s,
hash:u})=>{var y,D;let l=o.find(N=>N.stage===a&&N.hash===u),c=((y=Kg(e,l,u))!=null?y:[]).filter(N=>!i.
has(C.stringify(N)));for(let N of c)i.add(C.stringify(N));let{tab:d,cell:f}=(D=c.find(N=>N.tab!==void 0))!=
null?D:{},m={...d===void 0?{}:{tab:d},...f===void 0?{}:{cell:f}},g={computed:s,decided:{code:Bn(u),
changes:c}};
return[{code:"RESULT_STALE",severity:"warning",stage:a,...m,params:g}]})}p();var zS="rules",ij=8e3;
function BS(e,t){let n={...e,entries:[],judges:[],institutions:[]},r=Xu(n,[],[],
t);return{...r,version:0,stages:r.stages.filter(([o])=>o===t),criteria:r.criteria.filter(([o])=>o===
null||o===t)}}var US=(e,t)=>qt(C.stringify(BS(e,t)));function aj(){let e=Le(zS);try{return C.parse(e!=
null?e:"{}")}catch{return{}}}var sj=({sheets:e},t)=>e.some(n=>n.stage===t&&n.rows.some(({marks:r})=>[
...r.values()].some(({kind:o})=>o==="score")));function WS(e,t){let{competition:n}=e,r=aj(),o=new v(
n.stages.filter(({name:a})=>sj(e,a)).map(({name:a})=>[a,BS(n,a)])),i=[...o].filter(([a])=>r[a]===void 0);
if(i.length>0){let a={...r,...h.fromEntries(i.map(([u,l])=>[u,C.stringify(l)]))},s=()=>h.fromEntries(
h.entries(a).map(([u,l])=>[u,jS(l)]));Ue(zS,C.stringify(C.stringify(a).length>ij?s():a))}return[...o].
flatMap(([a,s])=>{var D,N;let[u,l]=[r[a],qt(C.stringify(s))];if(u===void 0||jS(u)===l)return[];let c=t(
).
filter(_=>_.action==="rules"&&_.stage===a);if(((D=c[c.length-1])==null?void 0:D.hash)===l)return[];
let d=u.
startsWith("{")?C.parse(u):null,f=d===null?[]:Xd(d,s).map(_=>rp(_,e)),{tab:m,cell:g}=(N=f.find(_=>_.
tab!==void 0))!=null?N:{},y={...m===void 0?{}:{tab:m},...g===void 0?{}:{cell:g}};return[{code:
"RULE_CHANGED_AFTER_SCORING",severity:"warning",stage:a,...y,params:{changes:f}}]})}var jS=e=>e.startsWith(
"{")?qt(e):e;p();p();p();p();p();p();var Ar="https://www.googleapis.com/drive/v3/files",KS="https://www.googleapis.com/upload/drive/v3/files",
Za="id,mimeType,webViewLink,modifiedTime,appProperties,trashed",GS="application/vnd.google-apps.folder",
Un="application/vnd.google-apps.document",$o="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
qa="application/pdf",Qu="application/vnd.google-apps.spreadsheet",el="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
Ha=te({id:G(),mimeType:Te(G()),webViewLink:Te(
G()),modifiedTime:Te(G()),appProperties:Te(Yn(G(),G())),trashed:Te(Ze())}),Ja=e=>{var t,n,r,o,i,a;
return{
id:e.id,type:(t=e.mimeType)!=null?t:"",link:(n=e.webViewLink)!=null?n:"",modified:(r=e.modifiedTime)!=
null?r:"",content:(i=(o=e.appProperties)==null?void 0:o.content)!=null?i:"",properties:(a=e.appProperties)!=
null?a:{}}},Gg=(e,t,n)=>({fields:e,one:t,list:te({files:We(t),nextPageToken:Te(G())}),fileOf:n}),Zg=Gg(
Za,Ha,Ja);p();p();var uj=[["api-off",["accessNotConfigured","SERVICE_DISABLED"]],["scope",[
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
"notFound"]]];function lj(e){return e===401?"scope":e===404||e===410?"not-found":
e===413?"too-large":e===429?"haste":e>=500||e===408?"server":"refused"}function ZS(e,t,n){var u,l,c;
let r=cj(t),o=[...((u=r==null?void 0:r.errors)!=null?u:[]).map(d=>d.reason),...((l=r==null?void 0:r.
details)!=null?l:[]).map(d=>d.reason),r==null?void 0:r.status],i=uj.find(([,d])=>o.some(f=>f!==void 0&&
d.includes(f))),a=i===void 0||e>=500?lj(e):i[0],s=dj(n);return{kind:a,reason:`${e} ${(c=r==null?void 0:
r.message)!=null?c:""}`.trim(),...s===null?{}:{wait:s}}}function cj(e){var t;try{return(t=C.parse(e))==
null?void 0:t.error}catch{return}}function dj(e){if(e===null)return null;let t=w(e),n=w.isFinite(t)?
t*1e3:R.parse(e)-R.now();return w.isFinite(n)&&n>0?n:null}var ar=({kind:e})=>["api-off","scope",
"quota","folder-full","daily-limit","policy"].includes(e),Va=({kind:e})=>e==="server"||e==="unknown";
p();var sr=(e,t)=>({width:b.min(b.max(b.floor(e),1),10),haste:0,until:t+2e5});function qS(e){e.haste=0,
e.
width=b.min(e.width+1,10)}function HS(e,t){e.haste+=1,e.width=b.max(b.floor(e.width/2),1);let n=b.min(
1e3*2**(e.haste-1),64e3),r=b.ceil(b.max(n,t!=null?t:0)+b.random()*500);return r<=3e5&&R.now()+r<e.until?
r:null}var JS=e=>R.now()>=e.until;var pj=6,VS={failure:{kind:"haste",reason:"not-sent"}};function Nr(
e,t,n="text"){var a,s,u;let r=e.map(
()=>VS),o=e.map(()=>0),i=e.map((l,c)=>c);for(;i.length>0&&!JS(t);){let l=i.slice(0,t.width),c=i.slice(
t.width),d=gj(l.flatMap(D=>{var N;return(N=e[D])!=null?N:[]}),n),f=[],m=null,g=!1;for(let[D,N]of l.entries(
)){
let _=(a=d[D])!=null?a:VS,P=r[N];r[N]=P!==void 0&&fj(P)&&"failure"in _?P:_,o[N]=((s=o[N])!=null?s:0)+
1,!(!("failure"in _)||!mj(_,e[N])||o[N]>=pj)&&(f.push(N),g=!0,m=b.max(m!=null?m:0,(u=_.failure.wait)!=
null?u:0))}if(d.some(D=>"failure"in D&&ar(D.failure)))break;if(i=[...f,...c],!g){qS(t);continue}let y=HS(
t,m);if(y===null)break;Utilities.sleep(y)}return r}var fj=e=>"failure"in e&&e.failure.kind==="server",
mj=(e,t)=>"failure"in e&&(e.failure.kind==="haste"||e.failure.kind==="server"&&(t==null?void 0:t.method)!==
"post");function gj(e,t){let n={Authorization:`Bearer ${ScriptApp.getOAuthToken()}`},r=e.map(i=>({
...i,
headers:n,muteHttpExceptions:!0})),o;try{o=UrlFetchApp.fetchAll(r)}catch(i){let a=i instanceof E?i.message:
T(i);if(Ud(a).length>0)throw i;return e.map(()=>({failure:{kind:"unknown",reason:a}}))}return o.map(
i=>{let a=i.getResponseCode();return a>=200&&a<300?{ok:t==="bytes"?{text:"",bytes:i.getContent()}:{
text:i.
getContentText(),bytes:[]}}:{failure:ZS(a,i.getContentText(),hj(i))}})}function hj(e){let t=e.getHeaders(
),
n=h.keys(t).find(r=>r.toLowerCase()==="retry-after");return n===void 0?null:T(t[n])}function no(e,t){
if(t===void 0)return{failure:{kind:"unknown",reason:"no-answer"}};if("failure"in t)return t;let n=rt(
e,yj(t.ok.text));return n.success?{ok:n.data}:{failure:{kind:"unknown",reason:"malformed-answer"}}}
function yj(e){
try{return C.parse(e)}catch{return null}}var op="lembar-juri-boundary-7f3a9c",ip=5*1024*1024-4096;
function ro(e,t){return Nr(e.map(bj),t).map(
n=>{let r=no(Ha,n);return"failure"in r?r:{ok:Ja(r.ok)}})}function Hg(e,t,n){let r=`${Ar}/${encodeURIComponent(
e)}?fields=${encodeURIComponent(Za)}`,o=C.stringify(t),i=no(Ha,Nr([{url:r,method:"patch",contentType:
"application/json",payload:o}],n)[0]);return"failure"in i?i:{ok:Ja(i.ok)}}function Ai(e,t,n){let r=e.
map(o=>`${Ar}/${encodeURIComponent(o)}/export?mimeType=${encodeURIComponent(t)}`);return YS(r,n)}
function Jg(e,t){
let[n]=YS([`${Ar}/${encodeURIComponent(e)}?alt=media`],t);return n!=null?n:{failure:{kind:"unknown",
reason:"no-answer"}}}function YS(e,t){let n=e.map(r=>({url:r,method:"get"}));return Nr(n,t,"bytes").
map(r=>"failure"in r?r:{ok:O.from(r.ok.bytes,o=>o&255)})}function bj({fileId:e,folder:t,title:n,
properties:r,
from:o,to:i,bytes:a,writersCanShare:s}){let c={name:n,mimeType:i,appProperties:r,...e===null?{
parents:[
t]}:{},...s===void 0?{}:{writersCanShare:s}},d=e===null?"":`/${encodeURIComponent(e)}`;return{url:`${KS}${d}?uploadType=multipart&fields=${encodeURIComponent(
Za)}`,method:e===null?"post":"patch",contentType:`multipart/related; boundary=${op}`,payload:[...qg(
`--${op}\r
Content-Type: application/json; charset=UTF-8\r
\r
${C.stringify(c)}\r
`),...qg(`--${op}\r
Content-Type: ${o}\r
\r
`),...k.from(a,f=>f>127?f-256:f),...qg(`\r
--${op}--\r
`)]}}var qg=e=>Utilities.newBlob(e).getBytes();p();function Vg(e,t,n,r){let o=[],i="";do{let a=encodeURIComponent(
`'${t}' in parents and trashed = false${n.map(c=>` and ${c}`).join("")}`),s=encodeURIComponent(`nextPageToken,files(${e.fields})`),
u=`${Ar}?q=${a}&pageSize=1000&fields=${s}${i}`,l=no(e.list,Nr([{url:u,method:"get"}],r)[0]);if(
"failure"in l)
return l;o.push(...l.ok.files.map(e.fileOf)),i=l.ok.nextPageToken?`&pageToken=${encodeURIComponent(l.
ok.nextPageToken)}`:""}while(i!=="");return{ok:o}}function Yg(e,t,n){let r=`${Ar}/${encodeURIComponent(
t)}?fields=${encodeURIComponent(e.fields)}`,o=no(e.one,Nr([{url:r,method:"get"}],n)[0]);return"failure"in o?
o.failure.kind==="not-found"?{ok:null}:o:{ok:o.ok.trashed===!0?null:e.fileOf(o.ok)}}var ap=(e,t)=>Vg(
Zg,e,[],t),oo=(e,t)=>Yg(Zg,e,t);function Xg(e,t,n){let r=ap("root",n);if("failure"in r)return r;let o=r.
ok.find(s=>h.keys(t).every(u=>s.properties[u]===t[u]));if(o!==void 0)return{ok:o.id};let i=C.stringify(
{name:e,mimeType:GS,appProperties:t}),a=no(te({id:G()}),Nr([{url:`${Ar}?fields=id`,method:"post",
contentType:"application/json",payload:i}],n)[0]);return"failure"in a?a:{ok:a.ok.id}}p();var XS=te({
id:G(),emailAddress:Te(G()),role:G()}),vj=Nv(Ha,{permissions:Te(We(XS))}),QS=Gg(`${Za},permissions(id,emailAddress,role)`,
vj,e=>{var t;return{...Ja(e),access:(t=e.permissions)!=null?t:[]}}),
tl=encodeURIComponent,wj=e=>`${Ar}/${tl(e)}`,Qg=(e,t)=>Vg(QS,e,[`mimeType = '${Qu}'`],t),eh=(e,t)=>Yg(
QS,e,t);function kj(e){let t=`${wj(e.file)}/permissions`,n=o=>({contentType:"application/json",
payload:C.
stringify(o)}),r=`fields=${tl("id,emailAddress,role")}`;switch(e.change){case"grant":return{url:`${t}?sendNotificationEmail=true&emailMessage=${tl(
e.message)}&${r}`,method:"post",...n({type:"user",role:e.
role,emailAddress:e.email})};case"role":return{url:`${t}/${tl(e.permission)}?${r}`,method:"patch",
...n(
{role:e.role})};case"withdraw":return{url:`${t}/${tl(e.permission)}`,method:"delete"}}}function nl(e,
t){
let n=Nr(e.map(kj),t);return e.map((r,o)=>{let i=n[o];return r.change!=="withdraw"?no(XS,i):i===void 0||
"failure"in i?i!=null?i:{failure:{kind:"unknown",reason:"no-answer"}}:i.ok.text!==""?{failure:{kind:
"unknown",reason:"malformed-answer"}}:{ok:null}})}p();p();p();var Ya="dokumen yang sudah jadi tidak dibuat dua kali",
xj={"api-off":
"Layanan Drive belum diaktifkan. Buka Ekstensi \u2192 Apps Script, pada Layanan (Services) klik +, pilih Drive API, lalu Tambahkan.",
scope:
"Izin untuk menyimpan dokumen ke Drive belum diberikan. Buka tautan ini, centang izin Drive, lalu ulangi.",
quota:`Ruang penyimpanan Drive penuh. Kosongkan sebagian, lalu ulangi: ${Ya}.`,"folder-full":`Folder atau drive bersama ini tidak dapat menampung berkas lagi. Pindahkan atau hapus sebagian isinya, lalu ulangi: ${Ya}.`,
"daily-limit":`Batas harian permintaan ke Drive sudah tercapai. Ulangi besok: ${Ya}.`,policy:
"Aturan organisasi Anda tidak mengizinkan skrip ini memakai Drive. Minta pengelola akun Google instansi mengizinkannya.",
"not-yours":
"Anda tidak berhak mengubah berkas ini di Drive. Minta pemiliknya memberi akses sebagai penyunting.",
"not-granted":
"Skrip ini tidak (lagi) berhak membuka berkas itu, karena tidak dibuat olehnya atau aksesnya dicabut.",
"not-exportable":"Drive tidak dapat mengekspor berkas ini: terlalu besar atau tidak dapat diekspor.",
"too-large":"Dokumen ini terlalu besar untuk Drive. Perkecil gambar di templatnya, lalu ulangi.",
haste:`Drive sedang sibuk. Tunggu beberapa menit, lalu ulangi: ${Ya}.`,server:`Drive sedang terganggu. Tunggu beberapa menit, lalu ulangi: ${Ya}.`,
unknown:`Drive tidak menjawab dengan jelas. Ulangi: ${Ya}.`,"not-found":
"Berkas atau foldernya tidak ada lagi di Drive Anda.",refused:"Drive menolak permintaan ini."},Xa="documents that are ready are not made twice",
Tj={"api-off":
"The Drive service is not switched on. Open Extensions \u2192 Apps Script, click + at Services, choose Drive API, then Add.",
scope:
"The permission to save documents to Drive has not been granted. Open this link, tick the Drive permission, then try again.",
quota:`Drive storage is full. Free some space and try again: ${Xa}.`,"folder-full":`This folder or shared drive takes no more files. Move or delete some of them and try again: ${Xa}.`,
"daily-limit":`The daily limit of requests to Drive is reached. Try again tomorrow: ${Xa}.`,policy:
"The rules of your organisation do not let this script use Drive. Ask whoever manages its Google accounts.",
"not-yours":"You may not change this file in Drive. Ask its owner to make you an editor.",
"not-granted":
"This script may not (or no longer) open that file: it did not make it, or its access was withdrawn.",
"not-exportable":
"Drive cannot export this file: it is too large, or of a sort that is not exported.",
"too-large":
"This document is too large for Drive. Make the pictures in its template smaller and try again.",
haste:`Drive is busy. Wait a few minutes and try again: ${Xa}.`,server:`Drive has a fault just now. Wait a few minutes and try again: ${Xa}.`,
unknown:`Drive gave no clear answer. Try again: ${Xa}.`,"not-found":
"The file or its folder is no longer in your Drive.",refused:"Drive refused this request."};function Fo(
{kind:e,reason:t},n){let r=(n==="id"?xj:Tj)[e];return e==="refused"||e==="not-exportable"?`${r} (${t})`:
r}var cn=e=>qt(e).slice(0,32),th=e=>`folder:${e}`;function io(e,t,n){let{language:r}=e.settings,o=th(
t),
i=Le(o),a=i!==null&&Sj(i,n,r)?i:Ej(e,o,n);return{id:a,files:jt(ap(a,n),r)}}var Sj=(e,t,n)=>jt(oo(e,t),
n)!==null;function Ej(e,t,n){let{language:r}=e.settings,o=ne(r).documents.folder(ln(e)),i=jt(Xg(o,{
folder:cn(
yn())},n),r);return Ue(t,i),i}function jt(e,t){return"ok"in e?e.ok:Ni(e.failure,t)}function Ni(e,t){
let n=Fo(e,t);return e.kind==="api-off"?de(se("DRIVE_API_OFF",n)):e.kind==="scope"?de(se(
"SCOPE_MISSING",n,Wd())):de(se("DRIVE_REFUSED",n))}var Cj=te({id:G(),link:G(),maker:G(),email:G(),
permission:G(),collected:G(),modified:G(),done:tn(),of:tn()}),
rl={id:"",link:"",maker:"",email:"",permission:"",collected:"",modified:"",done:0,of:0},nh=e=>cn(z(e)),
rh=e=>cn(J(e)),eE=(e,t)=>`judge-file:${nh(e)}:${rh(t)}`;function sp(e,t){var n;try{let r=rt(Cj,C.parse(
(n=Le(eE(e,t)))!=null?n:"null"));return r.success?r.data:rl}catch(r){if(r instanceof SyntaxError)return rl;
throw r}}var _i=(e,t,n)=>Ue(eE(e,t),C.stringify(n));function Qa({competition:e},t,n){let r=e.stages.find(
a=>a.name===t);if(r===void 0||e.settings.judgeFiles!==
"separate")return;let o=De(),i=qe(e,r).flatMap(a=>{let{id:s,maker:u,permission:l}=sp(t,a.code);
return s===
""||l===""||u!==o?[]:[{file:s,change:"role",permission:l,role:n}]});if(i.length!==0)try{for(let a of nl(
i,sr(10,R.now())))"failure"in a&&console.warn(a.failure.reason)}catch(a){console.warn(T(a))}}var ur=(
e,t)=>e.find(n=>n.stage===t),Dj=({sheets:e},t)=>e.filter(n=>n.stage===t).map(n=>n.tab),tE=({
sheets:e,own:t,competition:n},r)=>e.flatMap(o=>{let i=o.stage===r?t.get(o.tab):void 0;if(i===void 0||
o.rows.length===0)return[];let a=gg(Pe(n,i.stage).length,b.max(...o.rows.map(({row:s})=>s)));return[
{tab:o.tab,open:a,email:i.judge.email}]}),oh=e=>`locked:${e}`;function nE(e){let t=Le(oh(e));try{
return C.
parse(t!=null?t:"{}")}catch{return{}}}function up(e,t,n){let{admins:r,language:o}=e.competition.settings,
i=Dj(e,t),a=nE(t),s=h.fromEntries(i.map(d=>[d,d in a?a[d]:cT(d)]));Ue(oh(t),C.stringify(s));for(let d of i)
Cr(d,r);for(let{tab:d,open:f}of tE(e,t))wT(d,f,[...r,De()]);let u=ne(o).history.closed(i.length),l={
at:Xe(),by:De(),action:"close",detail:u,run:wt(),hash:"",stage:t},c=Lt(n,l,o);return Qa(e,t,"reader"),
c}function rE(e,t,n,r){let{language:o}=e.competition.settings,i=nE(t);for(let[l,c]of h.entries(i))pT(
l,c);let a=[...e.competition.settings.admins,De()];for(let{tab:l,open:c,email:d}of tE(e,t))Oa(l,c,a,
d);an();let s={at:Xe(),by:De(),action:"reopen",detail:n,run:wt(),hash:"",stage:t},u=Lt(r,s,o);return Ue(
oh(t),"{}"),Qa(e,t,"writer"),u}var ih=(e,t)=>({stage:n,date:r})=>{var i,a;return!t.some(s=>s.action==="reopen"&&
s.stage===n&&s.at>=
(r!=null?r:""))&&((a=(i=ur(e,n))==null?void 0:i.status)!=null?a:"open")!=="open"};function Rj(e,t,n){
let r=t.every(({status:s})=>s==="open")?void 0:Ga(Ie());if(r===void 0)return new v;let o=ne(e.settings.
language).history,i=AS(Ae(r),e).filter(ih(t,n)),a=new S(i.map(({stage:s})=>s));return new v([...a].map(
s=>{let u=i.filter(l=>l.stage===s);return[s,u.map(({entry:l,date:c,ruling:d})=>o.ruling(l,c,d)).join(
"; ")]}))}function oE(e,t){let n=Ye(e.stages,t),r=Rj(e,n,t);return n.map(({stage:o,status:i,at:a,by:
s,
hash:u})=>{var l;return{stage:o,status:i,at:a,by:s,code:u===""?null:Bn(u),ruling:(l=r.get(o))!=null?
l:null}})}function ao(e,{rows:t}){let{competition:n}=e,r=Ye(n.stages,t),o=r[r.length-1],i=Ga(Ie()),a=OS(
n,(o==
null?void 0:o.status)==="decided"?o.at.slice(0,10):null);return[...LS(e,r),...WS(e,()=>t),...i===void 0?
[]:NS(Ae(i),n,a,ih(r,t))]}function iE(){return ie(()=>(pe(),Mo(vn(Se))))}function Mo(e){let{workbook:
t,history:n}=e,{language:r}=t.
competition.settings,{findings:o,progress:i}=mt(t,{provisional:!1}),a=[...o,...ao(t,n)];return ki(t,
a),xg(t.own,i),{ok:Ka(a),findings:Rr(a,r,Hu(e)),...Vd(t.facts,r),progress:i,fixes:pS(e,lt(r))}}
function aE(){
return ie(()=>(pe(),Se(()=>{let e=He(),{competition:t}=e,{language:n}=t.settings,r=mt(e,{provisional:
!1}),
o=[...r.findings,...ao(e,Qe(n))],i=o.filter(Ma),a=ne(n).tabs,s=`${a.checked(Xe(),De(),wt())} \xB7 ${a.
overwritten}`,u=a.findings(ln(t));return jn(Hd(i,n,u,s,l=>zn(l,n))),ki(e,o),xg(e.own,r.progress),{
errors:Io(
i,"error"),warnings:Io(i,"warning")}})))}var Oj=te({tab:G()});function sE(e){return ie(()=>{let{tab:
t}=ce(Oj,e);return pe(),Se(()=>{let n=He(),
{findings:r}=mt(n,{provisional:!1}),o=r.filter(s=>s.code!=="SCORE_ROWS_PERMUTED"||s.tab!==t);o.length===
r.length&&de(se("BAD_REQUEST",ne(Ge()).problems.notSorted(t)));let{language:i}=n.competition.settings,
a=ne(i).history.accepted(t);return Lt(Qe(i),{at:Xe(),by:De(),action:"accept",detail:a,run:wt(),hash:
""},
i),ki(n,o),Mo(vn())})})}p();var uE=te({fixes:We(G())}),ah=250;function lE({sheets:e},t,n,r,o){var l,
c,d,f,m,g,y;let i=e.filter(D=>D.
tab===t),a=(l=i.find(D=>D.judge===n))!=null?l:i.length===1?i[0]:void 0,s=(f=(d=[...(c=a==null?void 0:
a.columns)!=null?c:[]].find(([,D])=>D[0]===o))==null?void 0:d[0])!=null?f:"",u=(g=(m=a==null?void 0:
a.rows.find(D=>D.row===r))==null?void 0:m.entry)!=null?g:"";return{judge:(y=a==null?void 0:a.judge)!=
null?y:n,entry:u,criterion:s}}function cE(e){return ie(()=>{let{fixes:t}=ce(uE,e);pe();let n=vn(Se),
{workbook:r}=n,o=lt(r.competition.settings.language);return{fixes:dE(n,t).map(i=>{let{tab:a,judge:s,
cells:u}=i,l=Zd(i,o),c={old:l.old,now:ir(i.fix.now,o)};return{...l,cells:u.map(({row:d,column:f})=>{
let{entry:m,criterion:g}=lE(r,a,s,d,f);return{tab:a,cell:je(d,f),entry:m,criterion:g,...c}})}})}})}
function dE(e,t){
let n=new S(t);return dS(e).filter(r=>n.has(r.id)&&r.status==="offered")}function pE(e){return ie(()=>{
let{fixes:t}=ce(uE,e);return pe(),Se(()=>{let n=vn(),{competition:r}=n.workbook,o=dE(n,t),i=new v(r.
judges.map(({code:y,email:D})=>[y,D])),a=({fix:y,judge:D})=>{var N;return y.kind!=="score"||((N=i.get(
D))!=null?N:"")!==""},s=Aj(n.workbook,o.filter(a)),{ledger:u,history:l}=n;s.length>0&&(u=Ei(u,[...u.
list,...s],r.settings),{ledger:u,history:l}=qu(n.workbook,u,l));let c=new S(s.map(({id:y})=>y)),d=u.
list.filter(({id:y})=>c.has(y)),f=y=>d.filter(D=>D.status===y).length,m=new S(o.map(({id:y})=>y)),g=o.
reduce((y,D)=>y+D.cells.length,0);return{applied:f("applied"),asked:f("waiting"),left:g-d.length+t.filter(
y=>!m.has(y)).length,unreachable:[...new S(o.filter(y=>!a(y)).map(({judge:y})=>y))],check:Mo(vn())}}
)})}
function Aj(e,t){let[n,r,o]=[Xe(),De(),Ci()],i=t.flatMap(({tab:s,judge:u,stage:l,fix:c,cells:d})=>{
let f=c.
kind==="score"?"waiting":"applied";if(f==="applied"&&!to(s))return[];let m=o(s);return d.flatMap(g=>{
let{row:y,column:D}=g,N=lE(e,s,u,y,D),_=c.kind==="label"?"":N.criterion,P={id:"",at:n,by:r,stage:l,
tab:s,
status:f,criterion:_,cell:je(y,D),judge:N.judge,entry:c.kind==="label"&&N.entry===""?T(c.now):N.entry,
now:c.now,kind:c.kind,answeredAt:"",answeredBy:"",held:{cell:c.old,format:m.format(y,D)}};return Ia(
P,g,m)!=="before"?[]:[{...P,held:{...P.held,cell:m.cell(y,D)}}]})}),a=k.from({length:b.ceil(i.length/
ah)},wt);return i.map((s,u)=>({...s,id:`${a[b.floor(u/ah)]}/${u%ah+1}`}))}function fE(){return ie(()=>(
pe(),
Se(()=>{let e=vn(),{workbook:t,ledger:n,history:r}=e,{settings:o}=t.competition,i=Pg(e),a=Si(lt(o.language)),
[s]=i;if(s===void 0)return de(se("BAD_REQUEST",a.nothingToUndo));let u=Ci(),l=i.find(y=>{let D=Zu(y,
t);return D===null||!to(D.tab)||Ia(y,D.at,u(D.tab))!=="after"});if(l!==void 0)return de(se(
"BAD_REQUEST",a.changedSince(l.tab,l.cell)));let c={answeredAt:Xe(),answeredBy:De()},d=n.list.map(y=>i.includes(
y)?{...y,...c,status:"undone"}:y),f=qu(t,Ei(n,d,o),r),m=new S(i.map(({id:y})=>y)),g=f.ledger.list.find(
y=>m.has(y.id)&&y.status==="applied");return g!==void 0?de(se("BAD_REQUEST",a.refused(g.tab,g.cell))):
Mo(vn())})))}p();var _j=te({id:G(),accept:Ze()});function mE(e){let t=De().toLowerCase(),n=e.judges.filter(
o=>t!==""&&
o.email.toLowerCase()===t),r=n.length===0?[]:Fa(eo(e.settings).list);return n.flatMap(({code:o})=>{
let i=r.
filter(s=>s.judge===o),a=i.length===0?[]:$a(o).map(({id:s})=>s);return i.filter(({id:s})=>!a.includes(
s))})}function gE(){let e=xt(Ie());return on(new v([...e].map(([t,n])=>[t,Ae(n)]))).competition}
function hE(){
return ie(()=>yE(gE()))}function yE(e){let t=lt(e.settings.language),n=new v(e.entries.map(({code:r,
name:o})=>[r,o]));return{fixes:mE(e).map(r=>{var l;let{id:o,stage:i,entry:a,at:s,by:u}=r;return{...Ig(
r,t),id:o,stage:i,at:s,by:u,name:(l=n.get(a))!=null?l:""}})}}function bE(e){return ie(()=>{let{id:t,
accept:n}=ce(_j,e);return Se(()=>{var d;let r=mE(gE()).find(f=>f.id===t);if(r===void 0)return de(se(
"BAD_REQUEST",Si(Ge()).unknownFix));let o=He(),{competition:i}=o,a=Si(lt(i.settings.language));if(((
d=
Ye(i.stages,Qe(i.settings.language).rows).find(({stage:f})=>f===r.stage))==null?void 0:d.status)!=="open")return de(
se("BAD_REQUEST",a.stageClosed(r.stage)));let u=Zu(r,o),l=Ci();if(n&&(u===null||Ia(r,
u.at,l(u.tab))!=="before"))return de(se("BAD_REQUEST",a.changedSince(r.tab,r.cell)));let c={id:t,
accept:n,
at:Xe(),by:De()};return uS(r.judge,c)?(n&&u!==null&&to(u.tab)&&Ng([Og(r,u.tab,u.at,!1)],!0),yE(i)):
de(
se("BAD_REQUEST",a.tooManyAnswers))})})}p();p();var vE={error:"#f4c7c4",warning:"#fde9b3",info:
"#d3e3fc"},wE="#ffffff",kE="Lembar Juri \xB7 ",sh=new RegExp(
`(^|\\n)${kE}[^\\n]*(?:\\n(#[0-9a-f]{6}))?(?:\\n|$)`);function xE({background:e,note:t},n,r){let o=r.
map(s=>s.replace(/\s+/g," ").trim()).join(" \u2022 "),i=e===wE&&!t.startsWith("#")?[]:[e],a=o===""&&
i.length===0?[]:[kE+o,...i];return{background:vE[n],note:[...a,...t===""?[]:[t]].join(`
`)}}function TE({background:e,note:t}){var o,i,a;let[,n=""]=(o=sh.exec(t))!=null?o:[],r=(a=(i=sh.exec(
t))==null?void 0:i[2])!=null?a:wE;return{background:h.values(vE).includes(e)?r:e,note:t.replace(sh,n)}
}p();function SE(e){var r;let t=(r=ve().getSheetByName(e))==null?void 0:r.getDataRange();if(t===void 0)return[
];
let n=t.getNotes();return t.getBackgrounds().map((o,i)=>o.map((a,s)=>{var u,l;return{background:a,
note:(l=
(u=n[i])==null?void 0:u[s])!=null?l:""}}))}function EE(e,t,n){var d,f;let r=ve().getSheetByName(e),o=new v,
i=[];for(let[m,g]of n.entries())for(let[y,D]of g.entries()){let N=(d=t[m])==null?void 0:d[y];(N==null?
void 0:N.background)!==D.background&&o.set(D.background,[...(f=o.get(D.background))!=null?f:[],je(m,
y)]),(N==null?void 0:N.note)!==D.note&&i.push({row:m,column:y})}for(let[m,g]of o)r==null||r.getRangeList(
g).setBackground(m==="#ffffff"?null:m);if(i.length===0)return;let[a,s]=[b.min(...i.map(({row:m})=>m)),
b.min(...i.map(({column:m})=>m))],u=b.max(...i.map(({row:m})=>m)),l=b.max(...i.map(({column:m})=>m)),
c=n.slice(a,u+1).map(m=>m.slice(s,l+1).map(({note:g})=>g));r==null||r.getRange(a+1,s+1,u-a+1,l-s+1).
setNotes(c)}var Ij=te({on:Ze()}),CE=["error","warning","info"];function $j(e,t){var r,o;let n=new v;
for(let i of e.
filter(Ma)){let{tab:a,cell:s,severity:u}=i;if(a===void 0||s===void 0)continue;let l=(r=n.get(a))!=null?
r:new v;n.set(a,l);for(let[c,{row:d,column:f}]of Do(s).entries()){let m=`${d},${f}`,g=(o=l.get(m))!=
null?o:{severity:u,sentences:[]},y=CE.indexOf(u)<CE.indexOf(g.severity),D=c===0?[zn(i,t)]:[];l.set(m,
{severity:y?u:g.severity,sentences:[...g.sentences,...D]})}}return n}function Fj(){var n;let e=Ie(),
t=((n=Le(Ju))!=null?n:"").split(`
`).filter(r=>r!=="");return t.every(r=>e.includes(r))?t:e}function DE(e){return ie(()=>{let{on:t}=ce(
Ij,e);return pe(),Se(()=>{let n=vn(),{workbook:r,history:o}=n,i=t?[...mt(r,{provisional:!1}).findings,
...ao(r,o)]:[],a=$j(i,r.competition.settings.language),s=[...new S([...Fj(),...a.keys()])].filter(to);
t&&Ue(Ju,s.join(`
`));for(let u of s){let l=SE(u),c=l.map((d,f)=>d.map((m,g)=>{var N;let y=(N=a.get(u))==null?void 0:N.
get(`${f},${g}`),D=TE(m);return y===void 0?D:xE(D,y.severity,y.sentences)}));EE(u,l,c)}return t||Ue(
Ju,""),Mo(n)})})}p();p();p();var RE="lastRun",Mj=te({top:tn(),at:G(),by:G(),ranked:We(G()),errors:tn(
)}),OE=e=>Ue(RE,C.stringify(
e));function ol(){var e;try{let t=rt(Mj,C.parse((e=Le(RE))!=null?e:"null"));return t.success?t.data:
null}catch{return null}}p();p();p();var uh=e=>e.map(({entry:t})=>t.code),AE=({vacated:e})=>{var t;
return((t=e==null?void 0:e.gone)!=null?
t:[]).map(({code:n,status:r})=>({entry:n,status:r}))};function NE({settings:e},{standings:t,places:n,
last:r},o){let i=ca(t,f=>f.category),a=f=>{var m;return((m=i.get(f.category))!=null?m:[]).filter(g=>gn(
g)<gn(f))},s=t.some(f=>f.decision!==void 0),u=t.filter(f=>f.cutNote==="institution-full"),l=new v([
...i].
map(([f,m])=>[f,[...m].reverse().find(g=>g.advances)])),c=(f,{rounded:m,sharing:g})=>{let{advances:y,
cutNote:D,title:N,score:_,entry:P}=f,I=f.category===null?{}:{category:f.category},B=$=>s?gn($)===gn(
f):g.includes($.entry.code),L=()=>{var $;return uh((($=i.get(f.category))!=null?$:[]).filter(B))};if(
D===
"below-passing-score"&&e.passingScore!==null)return[{code:"BELOW_PASSING_SCORE",params:{passingScore:
Pt(
e.passingScore),score:m}}];if(D==="place-kept")return[{code:"PLACE_KEPT",params:{gone:AE(f)}}];if(D===
"without-category")return[{code:"WITHOUT_CATEGORY",params:{}}];if(D==="institution-full"&&e.maxPerInstitution!==
null){let $=a(f).filter(W=>W.cutNote!=="institution-full"&&z(W.entry.institution)===z(P.institution));
return[{code:"INSTITUTION_FULL",params:{institution:P.institution,most:e.maxPerInstitution,above:uh(
$)}}]}if(D==="shared-rank-at-cut"&&n!==null)return[{code:"SHARED_RANK_AT_CUT",params:{places:n,last:
r,
title:N,sharing:L(),...I}}];if(y)return[{code:"ADVANCES",params:{places:n,last:r,title:N,...I}}];let j=l.
get(f.category),M=j&&!s?Hc(j.score,_,o):null;return[{code:"OUTSIDE_CUT",params:{places:n,last:r,
behind:M,
...I}},...D==="first-reserve"?[{code:"FIRST_RESERVE",params:{sharing:L(),...I}}]:[]]},d=f=>{let{
place:m,
vacated:g,prize:y}=f;if(m===null)return[];let D=r&&e.rankedWinners,N=u.filter(P=>P.category===f.category&&
gn(P)<gn(f)),_=g!==null&&g.from===null;return[...N.length>0&&(D||n!==null&&gn(f)>n)?[{code:
"PASSED_OVER",params:{place:m.place,over:uh(N)}}]:[],...g!==null&&(D||_)?[{code:"MOVED_UP",params:{
place:m.place,
from:g.from,gone:AE(f)}}]:[],...y===null?[]:[{code:"PRIZE",params:{prize:y}}]]};return(f,m)=>{let{
category:g,
categoryRank:y}=f;return[...g!==null&&y!==null?[{code:"CATEGORY_RANK",params:{category:g,rank:y}}]:[
],
...c(f,m),...d(f)]}}p();function _E(e,t){let n=[];for(let r of e){let o=n[n.length-1],i=o==null?void 0:
o.standings[o.standings.
length-1];if(o&&i&&t(i,r))o.standings.push(r),o.codes.push(r.entry.code);else{let a=o?o.first+o.standings.
length:0;n.push({first:a,standings:[r],codes:[r.entry.code]})}}return n}function PE(e,t){let n=new v(
e.map(({entry:a,score:s})=>[a.code,er(s,t)])),o=_E(e,(a,s)=>$t(n.get(a.entry.code),n.get(s.entry.code))===
0).flatMap(a=>a.standings.map(()=>a.codes)),i=_E(e,(a,s)=>a.rank===s.rank);return new v(i.flatMap((a,
s)=>a.
standings.map((u,l)=>{var d,f,m,g;let c=a.first+l;return[u.entry.code,{rounded:n.get(u.entry.code),
above:(d=
e[c-1])!=null?d:null,below:(f=e[c+1])!=null?f:null,tied:o[c],sharing:a.codes,next:(g=(m=i[s+1])==null?
void 0:m.standings)!=null?g:[]}]})))}function IE(e,t){var o;let n=e.steps.length-1,r=t.steps[n];
return r!==
void 0&&r.among===((o=e.steps[n])==null?void 0:o.among)?r.value:null}function Lj(e){let t=new v;
return(n,r)=>{var i;let o=(i=t.get(r))!=null?i:yw(e,r);return t.set(r,o),
o(n)}}function jj(e,{rounded:t,above:n,below:r,tied:o,sharing:i},a){let{decidedBy:s,steps:u}=e;if(s===
null)return[];if(s==="shared")return[{code:"TIE_SHARED",params:{score:t,sharing:i,steps:u}}];let c=[
r,n].flatMap(g=>{let y=g&&o.includes(g.entry.code)?IE(e,g):null;return g&&y?[{entry:g.entry.code,
rank:g.
rank,value:y}]:[]})[0];if(c===void 0)return[];let{metric:d,among:f}=s,m=d==="majority"?{duels:a(e.entry.
code,f)}:{};return[{code:"TIE_BROKEN",params:{score:t,tied:o,step:s,rival:c,...m}}]}function zj({
margin:e,
rank:t,score:n},{tied:r,next:o},i){let a=o[0];if(a===void 0||e===null)return[{code:"LAST_RANK",
params:{
rank:t}}];if(r.includes(a.entry.code))return[];let s=o.map(({entry:l})=>l.code),u=i==="higher"?n.sub(
e):n.add(e);return[{code:"MARGIN",params:{margin:e,next:{rank:a.rank,entries:s,score:u}}}]}function Bj(
{
decision:e,rank:t}){if(e===void 0)return[];let{rank:n,reason:r,votesFor:o,votesAgainst:i}=e;return[{
code:"PLENARY_DECIDED",params:{rank:n,computed:t,reason:r,votesFor:o,votesAgainst:i}}]}function $E(e,
t,n){
var _,P;let{settings:r}=e,{panel:o,stage:i,method:a,standings:s}=t,{better:u="higher",working:l}=(_=
Dn(a))!=null?_:{},c=l==null?void 0:l(o,r),d=Lj(o),f=PE(s,r.decimals),m=bu(e,i,n),g=o.criteria.map(({
name:I,weight:B,max:L})=>({criterion:I,weight:Pt(B),max:Pt(L)})),y=new v;for(let{entry:I,judge:B,
reason:L}of o.
leftOut){let j={code:"JUDGE_LEFT_OUT",params:{judge:B,reason:L}};y.set(I,[...(P=y.get(I))!=null?P:[],
j])}let D=({entry:I,judgeScores:B,stageScore:L,score:j})=>{var W,K;let M=(W=y.get(I.code))!=null?W:[
],
$=[...B].map(([re,V])=>({judge:re,score:V})),U=o.judges.map(re=>re.code).filter(re=>!B.has(re)&&!M.some(
({params:V})=>V.judge===re));return[{code:"STAGE_SCORE",params:{method:a,judges:$,criteria:g,score:L}
},
...(K=c==null?void 0:c(I.code))!=null?K:[],...M,...U.length>0?[{code:"JUDGES_WITHOUT_SCORE",params:{
judges:U}}]:[],...r.carryOver?[{code:"CARRIED_OVER",params:{parts:m(I.code,L),score:j}}]:[]]},N=NE(e,
t,u);return I=>{let B=f.get(I.entry.code);return B===void 0?[]:[...D(I),...jj(I,B,d),...zj(I,B,u),
...Bj(
I),...N(I,B)]}}var lp=(e,t)=>t.map((n,r)=>Uj(e,n,t.slice(0,r)));function Uj(e,t,n){let{language:r,
decimals:o}=e.settings,
i=$E(e,t,n),a=GT(r,o,fr(t.method));return new v(t.standings.map(s=>{let u=i(s);return[s,{text:a(u),
tie:ZT(
u,r,o)}]}))}p();var FE=e=>e.map(({stage:t,panel:n})=>({stage:t.name,criteria:n.criteria.map(({name:r,
weight:o,min:i,
max:a})=>({name:r,weight:o,min:i,max:a})),means:h.fromEntries([...n.readings].flatMap(([r,o])=>{let i=[
...o.values()].map(s=>s.marks);if(i.length===0)return[];let a=s=>i.reduce((u,l)=>u+l[s].valueOf(),0)/
i.length;return[[r,n.criteria.map((s,u)=>a(u))]]}))}));p();p();p();var ME=e=>e.standings.flatMap(t=>t.advances?
[t.entry.code]:[]);function LE(e,t){let[n,r]=[ME(e),ME(t)];
return{enters:r.filter(o=>!n.includes(o)),leaves:n.filter(o=>!r.includes(o))}}var Wj=(e,t)=>({...e,
judges:e.
judges.filter(({code:n})=>n!==t),readings:new v([...e.readings].map(([n,r])=>[n,new v([...r].filter(
([o])=>o!==t))])),leftOut:e.leftOut.filter(n=>n.judge!==t)});function jE(e,t,n){return t.panel.judges.
flatMap(({code:r})=>{let o=di(e,Wj(t.panel,r),n);return o.standings.length===0?[]:[{judge:r,...LE(t,
o)}]})}function zE(e,t,n){let{settings:r}=e;return Kc.filter(i=>{var a;return i!==r.method&&(!r.carryOver||
((a=Dn(i))==null?void 0:a.unit)==="points")}).flatMap(i=>{let a=di({...e,settings:{...r,method:i}},t.
panel,n);return a.standings.length===0?[]:[{method:i,...LE(t,a)}]})}p();function BE(e,t,n,r){let o=e.standings.filter(
m=>m.advances).length,[i,a]=[e.standings[o-1],e.standings[o]];
if(i===void 0||a===void 0||a.category!==i.category||a.cutNote!==null&&a.cutNote!=="first-reserve"||!e.
standings.slice(0,o).every(m=>m.advances))return null;let[s,u]=[i,a].map(({entry:m})=>t.entries.findIndex(
({code:g})=>g===m.code)),l=n.map(({weight:m,scores:g})=>({weight:m,gap:g[s]-g[u]})),c=l.reduce((m,{
weight:g,
gap:y})=>m+g*y,0),d=l.reduce((m,{weight:g,gap:y})=>m+g*(y-c)**2,0),f=t.judges.length;return{lastIn:i.
entry.code,firstOut:a.entry.code,points:r*i.score.sub(a.score).valueOf(),standardError:f<2||l.length===
0?null:b.sqrt(d*f/(f-1))}}p();p();function UE(e){let t=e.entries.filter(a=>{var s,u;return((u=(s=e.readings.get(
a.code))==null?void 0:
s.size)!=null?u:0)>0}),n=t.map(a=>e.readings.get(a.code)),r=new S(n.flatMap(a=>[...a.keys()])),o=e.judges.
map(a=>a.code).filter(a=>r.has(a));o.sort((a,s)=>a<s?-1:1);let i=n.map(a=>o.map(s=>{var u,l;return(l=
(u=a.get(s))==null?void 0:u.score.valueOf())!=null?l:null}));return{entries:t,judges:o,rows:i}}var WE=e=>e.
filter(t=>t.every(n=>n!==null)),Lo=e=>e.filter(t=>t!==null),Wn=e=>e.reduce((t,n)=>t+n,0),wn=e=>Wn(e)/
e.length;function dn(e){if(e.every(n=>n===e[0]))return 0;let t=wn(e);return Wn(e.map(n=>(n-t)**2))}
function cp(e){
let t=e.map((r,o)=>o).sort((r,o)=>e[o]-e[r]),n=e.map(()=>0);for(let r=0,o=0;r<t.length;r=o){for(;o<t.
length&&e[t[o]]===e[t[r]];)o+=1;for(let i of t.slice(r,o))n[i]=(r+1+o)/2}return n}function KE(e){var f,
m;let t=e.length,n=(m=(f=e[0])==null?void 0:f.length)!=null?m:0;if(t<2||n<2)return{
single:null,average:null};let r=e.map(wn),o=e[0].map((g,y)=>wn(e.map(D=>D[y]))),i=wn(r),a=e.flatMap(
(g,y)=>g.map((D,N)=>(D-r[y]-o[N]+i)**2)),s=n*dn(r)/(t-1),u=t*dn(o)/(n-1),l=Wn(a)/((t-1)*(n-1)),c=1e-12*
(s+u+l),d=g=>g>c?(s-l)/g:null;return{single:d(s+(n-1)*l+n*(u-l)/t),average:d(s+(u-l)/t)}}p();
function GE(e,t){let{groupCount:n}=ua(e);if(n===0)return{lambda:null,effects:new v};let{lambda:r,
effects:o}=li(
e,t),i=r.value>0||n===1;return{lambda:r.value,effects:new v(i?k.from(o,([a,s])=>[a,s.valueOf()]):[])}
}p();p();function ZE(e){let[t,n]=[e.map(([a])=>a),e.map(([,a])=>a)],r=b.sqrt(dn(t)*dn(n));if(e.length<2||
!(r>
1e-9))return null;let[o,i]=[wn(t),wn(n)];return b.max(-1,b.min(1,Wn(e.map(([a,s])=>(a-o)*(s-i)))/r))}
function qE(e,t,n){return e.judges.map(({code:r})=>{let o=t.judges.indexOf(r),i=n.get(r),a=Lo(t.rows.
map(u=>{var l;return(l=u[o])!=null?l:null})),s=t.rows.flatMap(u=>{var d;let l=(d=u[o])!=null?d:null,
c=Lo(u.filter((f,m)=>m!==o));return l===null||c.length===0?[]:[[l,wn(c)]]});return{code:r,severity:i===
void 0?null:0-i,spread:a.length<2?null:b.sqrt(dn(a)/(a.length-1)),agreement:ZE(s)}})}p();p();
function Kj(e){let t=w.isInteger(e),n=t?0:b.log(b.PI)/2;for(let r=t?1:.5;r<e;r+=1)n+=b.log(r);return n}
function HE(e,t){let n=t/2,r=e/2;if(r<=0)return 1;let o=b.exp(n*b.log(r)-r-Kj(n));if(r<n+1){let l=1/
n,c=l;for(let d=1;l>c*1e-17;d+=1)l*=r/(n+d),c+=l;return 1-o*c}let i=r+1-n,a=w.MAX_VALUE,s=1/i,u=s;
for(let l=1,
c=0;b.abs(c-1)>1e-16&&l<1e4;l+=1){let d=l*(n-l);i+=2,s=1/(d*s+i),a=i+d/a,c=a*s,u*=c}return o*u}
function Gj(e){var n;let t=new v;for(let r of e)t.set(r,((n=t.get(r))!=null?n:0)+1);return Wn([...t.
values()].map(r=>r**3-r))}function JE(e){var u,l;let t=e.length,n=(l=(u=e[0])==null?void 0:u.length)!=
null?l:0;if(t<2||n<2)return null;let r=e[0].map((c,d)=>e.map(f=>f[d])),o=r.map(cp),i=e.map((c,d)=>Wn(
o.map(f=>f[d]))),a=n**2*(t**3-t)-n*Wn(r.map(Gj));if(a<=0)return null;let s=12*dn(i)/a;return{w:s,p:
HE(
n*(t-1)*s,t-1)}}p();function VE(e){let t=e.map(Lo).filter(i=>i.length>1),n=t.flat(),r=dn(n)/(n.length-1);
return r>0?1-Wn(
t.map(i=>i.length*dn(i)/(i.length-1)))/n.length/r:null}p();p();p();function Zj(e,t){let n=e.map((i,a)=>[
...i,t[a]]),r=b.max(...e.map((i,a)=>i[a])),o=0;for(let[i,a]of n.
entries()){let s=a[i];if(s<=r*1e-12){a.fill(0);continue}o+=1;for(let[u,l]of n.entries()){let c=u===i?
0:l[i]/s;if(c!==0)for(let d of l.keys())l[d]=l[d]-c*a[d]}}return{solution:n.map((i,a)=>i[a]===0?0:i[
i.
length-1]/i[a]),rank:o}}function lh(e,t,n){let r=t.map((c,d)=>t.map((f,m)=>m===d?n*c:0)),o=t.map(()=>0),
i=new S;for(let c of e){let d=[...c.keys()].filter(g=>c[g]!==null&&t[g]>0),f=d.reduce((g,y)=>g+t[y],
0),m=d.reduce((g,y)=>g+t[y]*c[y],0)/f;for(let g of d){i.add(g),o[g]=o[g]+t[g]*(c[g]-m);let y=r[g];y[
g]=
y[g]+t[g];for(let D of d)y[D]=y[D]-t[g]*t[D]/f}}let{solution:a,rank:s}=Zj(r,o),u=t.reduce((c,d)=>c+d,
0),l=a.reduce((c,d,f)=>c+t[f]*d,0)/u;return{effects:a.map((c,d)=>t[d]>0?c-l:0),isDetermined:s>=i.size-
1}}function qj(e,t){let n=[];for(let[r,o]of e.entries())if(o!==null)for(let i=t[r];i>0;i-=1)n.push(o);
return n.
length>0?n:Lo(e)}var il=e=>t=>Float64Array.from(e,n=>{let[r,o]=[0,0];for(let i=0;i<n.length;i+=1){
let a=n[i];
a!==null&&(r+=t[i]*a,o+=t[i])}return o>0?r/o:wn(Lo(n))});function YE(e,t){var r,o;let n=e.map(i=>[
...i]);
for(let i of(o=(r=e[0])==null?void 0:r.keys())!=null?o:[]){let a=e.flatMap((u,l)=>u[i]===null?[]:[l]),
s=t(a.map(u=>e[u][i]));for(let[u,l]of a.entries())n[l][i]=s[u]}return n}function Hj(e){let t=b.sqrt(
dn(e)/(e.length-1)),n=wn(e);return e.map(r=>t>0?50+10*(r-n)/t:50)}var XE=(e,t)=>n=>Float64Array.from(
e,r=>{let o=qj(r,n).sort((a,s)=>a-s),i=t(o.length);return wn(o.slice(i,o.length-i))});function Jj(e,
t){
var r,o;if(e.every(i=>i.every(a=>a!==null)))return il(e);let n=lh(e,(o=(r=e[0])==null?void 0:r.map((
)=>1))!=
null?o:[],t).effects;return i=>{let s=lh(e,i,t).effects.map((u,l)=>i[l]>0?u:n[l]);return il(e.map(u=>u.
map((l,c)=>l===null?null:l-s[c])))(i)}}var Vj={mean:il,trimmed:e=>XE(e,t=>t<3?0:1),median:e=>XE(e,t=>b.
ceil(t/2)-1),"rank-sum":e=>il(YE(e,cp)),"z-score":e=>il(YE(e,Hj)),adjusted:Jj},QE=(e,t,n)=>Vj[e](t,n);
p();p();function eC(e){let t=e>>>0||1;return()=>(t^=t<<13,t^=t>>>17,t^=t<<5,(t>>>0)/4294967296)}var Yj=5,
Xj=20231207;function tC(e,t){return e===1?[[t]]:k.from({length:t+1},(n,r)=>tC(e-1,t-r).map(
o=>[r,...o])).flat()}var ch=e=>e<2?1:e*ch(e-1),Qj=e=>tC(e,e).map(t=>{let n=t.reduce((r,o)=>r/ch(o),
ch(
e));return{times:t,weight:n/e**e}});function ez(e,t){let n=eC(Xj);return k.from({length:t},()=>{let r=k.
from({length:e},()=>0);for(let o=0;o<e;o+=1){let i=b.floor(n()*e);r[i]=r[i]+1}return{times:r,weight:
1/
t}})}var nC=(e,t)=>e<=Yj?Qj(e):ez(e,t);var tz=1e-9,dh={most:2e3,longList:500,longFrom:500};function nz(
e,t,n,r){if(!e.settings.carryOver)return r.
entries.map(()=>({own:1,rest:0}));let o=bu(e,t.stage,n),i=new Oe(0);return r.entries.map(a=>{let s=o(
a.code,i).map(({weight:c,score:d})=>[c.valueOf(),d.valueOf()]),u=s.reduce((c,[d])=>c+d,0),l=s.reduce(
(c,[d,f])=>c+d*f,0);return{own:s[s.length-1][0]/u,rest:l/u}})}function rz(e){let t=e.map((n,r)=>n*e.
length+r).sort();return k.from(t,n=>n-b.floor(n/e.length)*e.length)}function oz(e,t){var a,s;let n=nr(
e.contenders),r=(s=(a=n[n.length-1])==null?void 0:a.place)!=null?s:0,o=n.filter(({place:u})=>u===r).
length,i=t===null?1:b.min(1,(t-r+1)/o);return n.map(({ranked:u,place:l})=>[u.entry.code,l===r?i:1])}
function rC(e,t,n,r,o,i){let{settings:a}=e,{entries:s,judges:u,rows:l}=o,{places:c,last:d}=t,{better:
f}=r,
m=QE(r.id,l,i),g=nz(e,t,n,o),y=new v(s.map((L,j)=>[L.code,j])),D=10**a.decimals,N=f==="higher"?-1:1,
_=L=>L,P=qc(e.entries),I=new Oe(0),B=L=>a.passingScore===null?I:new Oe(L,D);return nC(u.length,s.length<
dh.longFrom?dh.most:dh.longList).map(L=>{let j=m(L.times).map((V,me)=>g[me].rest+g[me].own*V),M=j.map(
V=>N*b.floor((V+tz)*D+.5)),$=rz(M),U=new Int32Array(s.length),W=$.map((V,me)=>{let ue=$[me-1];return U[
V]=
ue!==void 0&&M[ue]===M[V]?U[ue]:me+1,{entry:s[V],rank:U[V],score:B(N*M[V]),steps:[],decidedBy:null}}
),
{races:K}=Vc(W,{settings:a,places:c,last:d,better:f,rounded:_,categoryOf:P}),re=K.flatMap(V=>oz(V,c));
return{weight:L.weight,scores:j,ranks:U,shares:new v(re.map(([V,me])=>[y.get(V),me]))}})}p();
function iz(e,t){let n=Float64Array.from(e,({ranks:o},i)=>o[t]*e.length+i).sort(),r=o=>{let i=0;for(
let a of n){
let s=b.floor(a/e.length);if(i+=e[a-s*e.length].weight,i>=o-1e-9)return s}return e.length};return[r(
.05),r(1-.05)]}function oC(e,t){return e.judges.length<2||t.length===0?e.entries.map(({code:n})=>({
code:n,
inTop:null,rankLow:null,rankHigh:null})):e.entries.map(({code:n},r)=>{let o=t.reduce((u,{weight:l,
shares:c})=>{
var d;return u+l*((d=c.get(r))!=null?d:0)},0),[i,a]=iz(t,r),s=o<1e-9||o>1-1e-9;return{code:n,inTop:s?
b.round(o):o,rankLow:i,rankHigh:a}})}p();function az({panel:e},t){let n=r=>o=>{let i=e.readings.get(
o);return(i==null?void 0:i.size)===1&&i.has(
r)};return t.flatMap(({judge:r,enters:o,leaves:i})=>i.some(n(r))?[]:[...o,...i])}function iC(e,t,n,r){
let o=new v(n.map(d=>{var f;return[d.code,(f=d.inTop)!=null?f:0]})),i=new S(az(e,r)),a=({entry:{code:
d},
advances:f})=>{var g;let m=(g=o.get(d))!=null?g:0;return i.has(d)||(f?m:1-m)<.9-1e-9},s=e.standings.
filter(d=>d.advances),u=s.filter(d=>!a(d)).length;if(t<2)return{level:"single",within:s.length,firm:
0,
contested:[]};if(s.length===e.standings.length)return{level:"no-cut",within:s.length,firm:s.length,
contested:[]};
let l=e.standings.filter(a).map(({entry:d})=>d.code);return{level:l.length===0?"firm":2*u>=s.length?
"partly":"open",within:s.length,firm:u,contested:l}}function dp(e,t,n){var _,P;let{panel:r}=t,i=t.standings.some(
({decision:I})=>I!==void 0)?di(e,r,n):t,
a=UE(r),s=WE(a.rows),u=2*s.length>=a.rows.length?s:[],l=JE(u),c=KE(u),{lambda:d,effects:f}=GE(r,e.settings.
severityCorrection),m=Dn(i.method),g=m&&a.judges.length>0?rC(e,i,n,m,a,d!=null?d:0):[],y=new v(oC(a,
g).map(I=>[I.code,I])),D=i.standings.map(({entry:I})=>y.get(I.code)),N=jE(e,i,n);return{stage:i.stage.
name,panel:{judges:a.judges.length,entries:a.entries.length,complete:s.length},kendallW:(_=l==null?
void 0:
l.w)!=null?_:null,kendallP:(P=l==null?void 0:l.p)!=null?P:null,iccSingle:c.single,iccAverage:c.average,
alpha:VE(a.rows),lambda:d,judges:qE(r,a,f),stability:D,leaveOneOut:N,methods:zE(e,i,n),gap:BE(i,a,g,
(m==null?void 0:m.better)==="lower"?-1:1),verdict:iC(i,a.judges.length,D,N)}}p();p();var aC=e=>e<=3;
var sC={strong:.7,moderate:.5,weak:.3,none:0},sz={levels:{single:()=>"Hanya satu juri yang menilai, jadi kekukuhan peringkat tidak dapat dinilai.",
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
"Juri hampir tidak sepakat tentang urutan peserta."}},uz={
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
"The judges hardly agree on the order of the entries."}};function lz(e){var n;return(n=h.keys(sC).find(
r=>e>=sC[r]))!=null?
n:"none"}var uC=(e,t)=>un(e.toFixed(2),t);function cz(e,t,n){var f;let{verdict:r,panel:o,leaveOneOut:
i,
gap:a,methods:s}=e,u=i.filter(({enters:m,leaves:g})=>m.length+g.length>0).length,l=s.filter(({enters:
m,
leaves:g})=>m.length+g.length===0).map(({method:m})=>m),c=m=>xi(m,n),d=(f=a==null?void 0:a.standardError)!=
null?f:null;return[...r.contested.length>0?[t.contested(Q(r.contested,n))]:[],...aC(o.judges)?[t.sensitivity(
o.judges)]:[],u===0?t.sameWithoutAny:t.changesWithout(u,i.length),...a?[`${t.gap(a.lastIn,a.firstOut,
uC(a.points,n))}${d===null?"":t.gapError(uC(d,n),a.points<2*d)}.`]:[],...l.length>0?[t.otherMethods(
Q(l.map(c),n))]:[],...s.filter(({method:m})=>!l.includes(m)).map(({method:m,enters:g,leaves:y})=>t.byMethod(
c(m),Q(g,n),Q(y,n)))]}function pp(e,t){let n=t==="id"?sz:uz,{level:r,within:o,firm:i}=e.verdict;
return[
n.levels[r](o,i),...r==="single"||r==="no-cut"?[]:cz(e,n,t),...e.kendallW===null?[]:[n.agreement[lz(
e.kendallW)]]]}var lC=(e,t)=>t.map((n,r)=>{let o=dp(e,n,t.slice(0,r)),i=pp(o,e.settings.language);
return{...o,verdict:{
...o.verdict,text:i}}});var dz=te({provisional:Ze(),write:Te(Ze()),close:Te(Ze()),reliability:Te(Ze(
)),profiles:Te(Ze())});function al(e){
return ie(()=>{let t=ce(dz,e);return pe(),Se(()=>ph(t).answer)})}function ph({provisional:e,close:t=!1,
write:n,reliability:r=!1,profiles:o=!1},i=()=>{}){let a=vn(),{workbook:s,history:u}=a,{competition:l}
=s,
{language:c}=l.settings,d=({stage:U},{rows:W})=>{var K;return((K=ur(Ye(l.stages,W),U.name))==null?
void 0:
K.status)==="open"},f=i(l),m=mt(s,{provisional:e}),g=f===void 0?m.results.length:1+l.stages.findIndex(
U=>U.name===f),y=m.results.filter((U,W)=>W<g||!d(U,u)),D={...m,results:y},N=lp(l,y),_=Or(s),P=t&&!e?
y.filter(U=>d(U,u)):[],I=P.reduce((U,{stage:W})=>up(s,W.name,U),u),B=y.filter(U=>d(U,I)).map(({stage:
U})=>U.
name),L=new S(P.map(({stage:U})=>U.name)),j=U=>{var W;return U.code==="TAB_UNPROTECTED"&&L.has((W=U.
stage)!=null?W:"")},M=[...D.findings.filter(U=>!j(U)),...ao(s,I)];if(n!=null?n:!e&&B.length===0){for(
let V of s.
unwritten)sn(V);let{run:U,isNew:W}=qT(_,e,I.rows),K=M.filter(Ma);DS(l,{...D,findings:pz(K)},N,U);let re=y.
map(V=>V.stage.name);if(OE({top:fh(l),at:U.at,by:U.by,ranked:re,errors:Io(M,"error")}),W&&!e){let{at:
V,
by:me,id:ue}=U,Ne=ne(c).history.computed(y.length,Io(K,"error"),Io(K,"warning"));I=Lt(I,{at:V,by:me,
action:"compute",detail:Ne,run:ue,hash:_},c)}}ki(s,M);let $={ok:Ka(M),findings:Rr(M,c,Hu({...a,
history:I})),
...Vd(s.facts,c),stages:y.map((U,W)=>fz(U,N[W],l)),reliability:r?lC(l,y):[],...o&&{profiles:FE(y)},
hash:_,
open:B};return{workbook:s,results:y,findings:M,history:I,answer:$}}var pz=e=>e.filter(t=>t.code!=="SCALE_ASSUMED");
function fh(e){var n;let t=e.stages[e.stages.length-1];return(n=t===void 0?null:gr(e,
t))!=null?n:e.settings.top}function fz(e,t,{settings:n}){return{stage:e.stage.name,method:e.method,
unit:fr(
e.method),cut:e.places,unordered:e.last&&!n.rankedWinners,judges:e.panel.judges.map(r=>r.code),
ranking:e.
standings.map(r=>{var o,i,a,s,u;return{rank:r.rank,...r.decision===void 0?{}:{decidedRank:r.decision.
rank},code:r.entry.code,name:r.entry.name,institution:r.entry.institution,category:(o=r.category)!=null?
o:r.entry.category,score:r.score.valueOf(),advances:r.advances,categoryRank:r.categoryRank,reserve:r.
cutNote==="first-reserve",title:r.title,tieBrokenBy:r.decidedBy===null||r.decidedBy==="shared"?r.decidedBy:
r.decidedBy.metric,tie:(a=(i=t==null?void 0:t.get(r))==null?void 0:i.tie)!=null?a:"",explanation:(u=
(s=t==null?void 0:t.get(r))==null?void 0:s.text)!=null?u:"",judgeScores:h.fromEntries([...r.judgeScores].
map(([l,c])=>[l,c.valueOf()]))}})}}p();p();p();p();p();var Rn=(e,t={})=>({name:e,weight:null,advance:
null,title:null,form:null,date:null,...t}),sl=(e,t)=>({
stage:null,name:e,weight:20,min:0,max:100,description:t}),_r=[sl("Kebaruan",
"Gagasan, cara, atau perbaikan yang baru bagi unit atau daerah"),sl("Efektif",
"Hasil nyata terhadap masalah yang dipecahkan"),
sl("Bermanfaat","Manfaat bagi masyarakat pengguna layanan"),sl("Mudah Disebarkan",
"Dapat ditiru atau disesuaikan oleh unit lain"),sl("Berkelanjutan",
"Didukung aturan, anggaran, dan sumber daya agar terus berjalan")];var cC={id:"gipp",name:
"GIPP 2017, Kota Probolinggo",settings:{competition:"Gelar Inovasi Pelayanan Publik (GIPP)",year:
"2017",organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Probolinggo",
province:"Jawa Timur",city:"Probolinggo",top:6,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Probolinggo"},stages:[Rn("Presentasi",{advance:12,form:"presentation"}),Rn(
"Kunjungan Lapangan",{advance:6,title:{name:"Terbaik"},form:"field"})],criteria:_r};p();var dC={id:
"kolabik",name:"Kolabik 2023, Kota Pasuruan",settings:{competition:
"Kompetisi Inovasi Pelayanan Publik (Kolabik)",year:"2023",organizer:
"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",province:"Jawa Timur",
city:"Pasuruan",top:3,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:"Wali Kota Pasuruan"},
stages:[Rn("Proposal",{advance:20,title:{name:"Top 20"},form:"files"}),Rn("Presentasi dan Wawancara",
{advance:10,title:{name:"Top 10"},form:"presentation"}),Rn("Observasi Lapangan",{advance:3,title:{
name:"Terbaik"},form:"field"})],criteria:_r};p();var pC={id:"malang",name:
"Kompetisi Inovasi 2021, Kota Malang",settings:{competition:
"Kompetisi Inovasi Pelayanan Publik (KIPP) Kota Malang",year:"2021",organizer:
"Bagian Organisasi Sekretariat Daerah",
government:"Pemerintah Kota Malang",province:"Jawa Timur",city:"Malang",top:6,winnerTerm:"Terbaik",
signerPosition:"Wali Kota Malang"},stages:[Rn("Presentasi dan Wawancara",{advance:6,title:{outcomes:
[{places:3,name:"Nominasi Nasional"},{places:6,name:"Nominasi Provinsi"}]},form:"presentation"})],
criteria:_r};p();var fC={id:"mojokerto",name:"Kompetisi Inovasi 2021, Kota Mojokerto",settings:{
competition:"Kompetisi Inovasi Pelayanan Publik Kota Mojokerto",year:"2021",organizer:
"Bagian Organisasi dan Tata Laksana Sekretariat Daerah",government:"Pemerintah Kota Mojokerto",
province:"Jawa Timur",city:"Mojokerto",top:3,
winnerTerm:"Juara",signerPosition:"Wali Kota Mojokerto"},stages:[Rn("Penilaian",{advance:3,title:{
name:"Nominasi Nasional"},form:"files"})],criteria:_r};p();var mC={id:"satuin-pelita",name:
"SATUIN PELITA 2019, Kota Pasuruan",settings:{competition:
"Satu Unit Satu Inovasi Pelayanan Publik dalam Satu Tahun (SATUIN PELITA)",year:"2019",organizer:
"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",province:"Jawa Timur",
city:"Pasuruan",
top:10,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:"Wali Kota Pasuruan"},stages:[Rn(
"Penilaian",{advance:10,title:{name:"Sepuluh Inovasi Terbaik"},form:"files"})],criteria:_r};var ul=[
dC,mC,fC,pC,cC];p();var jo={part:"documents",tab:Z.documents,columns:[{key:"number",header:F("Nomor",
"Number"),width:190,
format:"@"},{key:"kind",header:F("Jenis","Kind"),width:80},{key:"entry",header:F("Kode","Code"),
width:80},
{key:"title",header:F("Judul","Title"),width:380},{key:"status",header:F("Status","Status"),width:
120},
{key:"link",header:F("Tautan","Link"),width:260},{key:"maker",header:F("Pembuat","Made By"),width:
180},
{key:"at",header:F("Waktu","Time"),width:150},{key:"spreadsheet",header:F("ID Lembar","Sheet ID"),
width:110},
{key:"fileId",header:F("ID Berkas","File ID"),width:110},{key:"content",header:F("Sidik Isi",
"Content Hash"),width:110},{key:"modified",header:F("Diubah","Modified"),width:150},{key:"run",
header:F("Proses","Run"),width:90},{key:"revision",header:F("Revisi","Revision"),width:80}]},gC=[[
"begun",F("sedang dibuat","being made")],["made",F("jadi","ready")],["draft",F("rancangan","draft")],
["edited",F("disunting","edited")],["signed",F("ditandatangani","signed")],["failed",F("gagal",
"failed")],["deleted",F("terhapus","deleted")],["void",F("tidak berlaku","void")]],mz=/^(?!.*\b(?:belum|not|un)\b).*\b(?:di)?tanda[\s-]?tangani?\b|^(?!.*\b(?:not|un)\b).*\bsigned\b/i;
function hC(e){var t;return e===""?"failed":(t=nn(e,gC))!=null?t:mz.test(e)?"signed":"own"}function fp(
{
status:e,statusText:t},n){var o,i;let r=(i=(o=gC.find(([a])=>a===e))==null?void 0:o[1][n])!=null?i:
"";
return t!==""&&hC(t)===e?t:r}function es(e){var r,o,i;let t=ot(e,jo),n=new v;for(let{row:a,cell:s}of(
r=
t==null?void 0:t.rows)!=null?r:[]){let u=l=>q(s(l));u("kind")!==""&&n.set(a,{kind:u("kind"),entry:u(
"entry"),title:u("title"),number:u("number"),link:u("link"),fileId:u("fileId"),status:hC(u("status")),
statusText:u("status"),maker:u("maker"),at:u("at"),spreadsheet:u("spreadsheet"),content:u("content"),
modified:u("modified"),run:u("run"),revision:u("revision")})}return{rows:n,columns:(o=t==null?void 0:
t.columns)!=null?o:new v,headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null}}p();p();p();var yC={
entries:{prefix:"P-",digits:2},judges:{prefix:"J",digits:1}};function bC(e,t,n){var c,d;let r=new v;
for(let f of t){let[,m="",g=""]=(c=/^(.*?)(\d+)$/.exec(f.trim()))!=null?c:[];if(g==="")continue;let y=(
d=
r.get(m))!=null?d:{count:0,last:0,digits:g.length};r.set(m,{count:y.count+1,last:b.max(y.last,w(g)),
digits:b.max(y.digits,g.length)})}let[o]=[...r].sort(([,f],[,m])=>m.count-f.count),[i,a,s]=o===void 0?
[yC[e].prefix,0,b.max(yC[e].digits,e==="entries"?T(n).length:1)]:[o[0],o[1].last,o[1].digits],u=new S(
t.map(J)),l=[];for(let f=a+1;l.length<n;f+=1){let m=`${i}${T(f).padStart(s,"0")}`;u.has(J(m))||l.push(
m)}return l}p();var mh={entries:or,judges:hi},gp={entries:["code","name","institution","category",
"unitType","innovator","contact","phone","email","link"],judges:["code","name","role","institution",
"email","phone"]},
gz={entries:[["email",/email|surel/],["phone",
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
["code",/^(kode|code)/],["name",/nama|name|juri|judge/]]},hz=/^(timestamp|stempelwaktu|capwaktu|waktu|tanggal|date|no|nomor|number|skor|score)$/,
hp=e=>e===""||hz.test(z(e));function vC(e,t){var o,i;if(hp(e))return null;let n=mh[t].columns.find(a=>gp[
t].
includes(a.key)&&_e(e,a.header));if(n!==void 0)return n.key;let r=z(e);return(i=(o=gz[t].find(([,a])=>a.
test(r)))==null?void 0:o[0])!=null?i:null}var mp=(e,t)=>{let n=e.filter(r=>r!=="");return n.length>0&&
n.filter(t).length*5>n.length*4};function yz(e){return e.every(n=>n==="")?"passed":mp(e,n=>/^\S+@\S+\.\S+$/.
test(n))?"email":mp(e,n=>/^https?:\/\//i.test(n))?"link":mp(e,n=>/^\+?[\d\s().-]{8,}$/.test(n))?
"phone":e.every((n,r)=>w(n)===r+1)?"passed":new S(e).size===e.length&&mp(e,n=>/^\p{L}{0,6}[-. /]?\d{1,5}$/u.
test(n))?"code":"text"}function wC(e,t){let n=new v,r=["name","institution"],o=b.max(0,...e.map(i=>i.
length));for(let i=0;i<o;i+=1){let a=yz(e.map(l=>{var c;return(c=l[i])!=null?c:""})),s=a==="text"?r.
shift():a,u=gp[t].includes(s!=null?s:"");s!==void 0&&s!=="passed"&&u&&!n.has(s)&&n.set(s,i)}return n}
var bz=10;function vz(e,t){let n=new v;for(let[r,o]of e.entries()){let i=vC(o,t);i!==null&&!n.has(i)&&
n.set(i,r)}return n}function wz(e,t){var r;return(r=e.slice(0,bz).map((o,i)=>({row:i,columns:vz(o,t)}
)).
filter(({row:o,columns:i})=>{var s;let a=((s=e[o])!=null?s:[]).filter(u=>u!==""&&!hp(u)).length;
return i.
has("name")&&i.size*2>a&&(i.size>1||a===1)}).sort((o,i)=>i.columns.size-o.columns.size)[0])!=null?r:
null}var kz=e=>T.fromCharCode(65+e%26);function xC(e,t,n){var d,f,m;let r=wz(e,t),o=(d=r==null?void 0:
r.columns)!=null?d:wC(e,t),i=r===null?0:r.row+1,a=e.slice(i),s=r===null?[]:(f=e[r.row])!=null?f:[],u=new v;
for(let g of n)for(let y of kC(g,t))u.set(y,"known");let l={columns:gp[t].flatMap(g=>{var D;let y=o.
get(g);return y===void 0?[]:[{header:(D=s[y])!=null?D:kz(y),key:g}]}),unknown:s.filter((g,y)=>!hp(g)&&
![...o.values()].includes(y)&&a.some(D=>{var N;return((N=D[y])!=null?N:"")!==""})),added:[],repeated:
[],
nameless:[]};for(let[g,y]of a.entries()){if(y.every(I=>I===""))continue;let D={code:"",name:""};for(
let[
I,B]of o)D[I]=(m=y[B])!=null?m:"";let N=i+g+1;if(z(D.name)===""){l.nameless.push(N);continue}let _=kC(
{institution:"",email:"",...D},t),P=_.map(I=>u.get(I)).find(I=>I!==void 0);if(P!==void 0)l.repeated.
push({row:N,name:D.name,why:P});else{for(let I of _)u.set(I,"twice");l.added.push(D)}}let c=bC(t,[
...n,
...l.added].map(({code:g})=>g),l.added.filter(({code:g})=>g==="").length);return l.added=l.added.map(
g=>{var y;return g.code===""?{...g,code:(y=c.shift())!=null?y:""}:g}),l}function kC({code:e,name:t,
institution:n,
email:r},o){let i=o==="judges"?z(t):`${z(t)}|${z(n)}`;return[...J(e)===""?[]:[`code:${J(e)}`],`name:${i}`,
...o==="judges"&&r!==""?[`email:${r.toLowerCase()}`]:[]]}p();function xz(e){let t=e.split('"').filter(
(n,r)=>r%2===0).join("");return t.includes("\u0009")?"\u0009":t.includes(
";")?";":null}function TC(e){var u;let t=xz(e),n=[],r=[],o="",i=!1,a=()=>{r.push(o.replace(/\s+/g,
" ").
trim()),o=""},s=()=>{a(),r.some(l=>l!=="")&&n.push(r),r=[]};for(let l=0;l<e.length;l+=1){let c=(u=e[
l])!=
null?u:"";i?c!=='"'?o+=c:e[l+1]==='"'?(o+='"',l+=1):i=!1:c==='"'&&o.trim()===""&&t!==null?i=!0:c===t?
a():c===`
`?s():c!=="\r"&&(o+=c)}return s(),n}p();var Tz={menu:"Siapkan tab juri",noJudges:
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
,Sz={menu:"Prepare judge tabs",noJudges:
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
,so=e=>({id:Tz,en:Sz})[e];var Ez=1e6,SC=1e4,gh=50,Cz=te({kind:In(["entries","judges"]),text:Te(G().check(
pm(Ez))),tab:Te(G()),
write:Ze()}),CC=e=>e.filter(t=>/^(form(ulir)? )?(responses?|respons|tanggapan|jawaban)\b|^form(ulir)? /i.
test(t));function DC(e){return ie(()=>{let{kind:t,text:n,tab:r,write:o}=ce(Cz,e);return pe(),o?Se(()=>EC(
t,n,r,!0)):EC(t,n,r,!1)})}function EC(e,t,n,r){var m;let o=xt(Ie()),{competition:i}=on(new v([...o].
map(([g,y])=>[g,Ae(y)]))),a=o.has("settings")?i.settings.language:Ge(),s=so(lt(a)),u=g=>de(se(
"BAD_REQUEST",g));n!==void 0&&(!Ie().includes(n)||[...o.values()].includes(n))&&u(s.noSuchList(n));
let l=n===
void 0?TC(t!=null?t:""):Ae(n).values.map(g=>g.map(q));l.length>SC&&u(s.tooMany(SC));let c=xC(l,e,Dz(
i,e));c.columns.every(({key:g})=>g!=="name")&&u(s.noNames);let d=(m=o.get(e))!=null?m:Z[e][a],f=r?Rz(
e,d,c.added,a):[];return Oz(c,d,r,f)}var Dz=({entries:e,judges:t},n)=>n==="entries"?e:t;function Rz(
e,t,n,r){
var m,g;if(n.length===0)return[];let o=mh[e];Sr(t)===0&&sn(Vx(o,t,r));let i=ot(Ae(t),o),a=(m=i==null?
void 0:i.columns)!=null?m:new v(o.columns.map(({key:y},D)=>[y,D])),s=new v(o.columns.map(y=>{var D;
return[
y.key,(D=y.format)!=null?D:""]})),u=b.max(...a.values())+1,l=k.from({length:u},()=>"");for(let[y,D]of a)
l[D]=(g=s.get(y))!=null?g:"";let c=Sr(t);for(let[y,D]of l.entries())D==="@"&&yx(t,c,y,n.length);let d=n.
map(y=>{var N;let D=l.map(()=>"");for(let[_,P]of a)D[P]=(N=y[_])!=null?N:"";return D});Mt(t,c,0,d,l);
let f=new S(n.flatMap(y=>h.entries(y).flatMap(([D,N])=>N?[D]:[])));return o.columns.flatMap(({key:y,
header:D})=>f.has(y)&&!a.has(y)?[D[r]]:[])}function Oz(e,t,n,r){let{columns:o,unknown:i,added:a,
repeated:s,
nameless:u}=e;return{tab:t,written:n,columns:o,unknown:[...i,...r],total:a.length,rows:a.slice(0,gh).
map(({code:l,name:c,institution:d="",email:f=""})=>({code:l,name:c,institution:d,email:f})),repeated:
s.
slice(0,gh),repeatedTotal:s.length,nameless:u.slice(0,gh)}}function zo(){return ie(()=>{let e=Ie(),t=xt(
e),n=on(new v([...t].map(([y,D])=>[y,Ae(D)]))),{competition:r}=n,
{settings:o}=r,i=t.has("settings")?o.language:Ge(),a=lt(i),s=De(),u=Ic()?"admin":_z(s,r.judges)?
"judge":"stranger",l=u==="admin",c=xd().filter(y=>![...t.values()].includes(y)),d=!Az(n),f=!d||c.length>
0,m=CC(e),g=l?ol():null;return{user:s,role:u,language:a,competition:ln(r),stages:r.stages.map(y=>y.name),
top:fh(r),begun:f,...l&&f&&Ra.some(y=>n.tables[y]===null)?{unconfigured:!0}:{},...l&&m.length>0?{
responses:m}:
{},...l&&f?{setUp:Nz(r,e)}:{},presets:l&&d&&c.every(y=>m.includes(y))?ul.map(({id:y,name:D})=>({id:y,
name:D})):[],lastRun:g===null?null:{at:g.at,by:g.by,ranked:g.ranked,errors:g.errors},documents:l&&e.
includes(Z.documents[i])?Pz(Z.documents[i]):{made:0,begun:0},judgeFiles:o.judgeFiles,lives:l&&f?oE(r,
Qe(i).rows):[]}})}var Az=({competition:e,tables:t})=>t.entries!==null&&t.judges!==null||e.entries.length+
e.judges.length>0;function Nz(e,t){let n=$n(t,e,Fd(e)),{entries:r,judges:o,stages:i}=e,a=i.filter(s=>s.
scoreTab!==void 0||n.some(({stage:u})=>u===s));return{entries:r.length,judges:o.length,ready:a.map((
{
name:s})=>s)}}var _z=(e,t)=>e!==""&&t.some(n=>n.email.toLowerCase()===e.toLowerCase());function Pz(e){
let{grid:t}=Jt(e),n=t===null?[]:[...es(t).rows.values()].filter(o=>o.spreadsheet===yn()),r=(...o)=>n.
filter(i=>o.includes(i.status)).length;return{made:r("made","edited","signed"),begun:r("begun",
"failed")}}var Iz=te({stage:Te(G())}),RC=te({stage:G(),reason:G()});function Kn({stages:e,settings:t}
,n){var o;
let r=e.map(i=>i.name).join(", ");return(o=e.find(i=>z(i.name)===z(n)))!=null?o:de(se("BAD_REQUEST",
ne(t.language).problems.unknownStage(n,r)))}function hh(e){let t=ie(()=>{let n=e();return pe(),Se(()=>{
let r=He();n(r,Qe(r.competition.settings.language))})});return"problem"in t?t:zo()}var OC=e=>hh(()=>{
let{stage:t}=ce(Iz,e);return(n,r)=>{var s,u;let{competition:o}=n,i=Ye(o.stages,r.rows),a=t===void 0?
(s=i.find(l=>l.status==="open"))==null?void 0:s.stage:Kn(o,t).name;a!==void 0&&(((u=ur(i,a))==null?
void 0:
u.status)==="open"?up(n,a,r):Qa(n,a,"reader"))}});function AC(e,{settings:t}){let n=e.replace(/\s+/g,
" ").trim().slice(0,500);return n===""?de(se("BAD_REQUEST",ne(t.language).problems.reasonMissing)):n}
var NC=e=>hh(()=>{let t=ce(RC,e);return(n,r)=>{var u;let{competition:o}=n,{name:i}=Kn(o,t.stage),a=Ye(
o.stages,r.rows),s=AC(t.reason,o);((u=ur(a,i))==null?void 0:u.status)!=="open"?rE(n,i,s,r):Qa(n,i,
"writer")}}),_C=e=>hh(()=>{let t=ce(RC,e);return({competition:n},r)=>{let{language:o}=n.settings,{
name:i}=Kn(
n,t.stage),a=AC(t.reason,n),s=US(n,i),u=r.rows.filter(c=>c.action==="rules"&&c.stage===i),l=u[u.length-
1];(l==null?void 0:l.hash)===s&&l.detail===a||Lt(r,{at:Xe(),by:De(),action:"rules",detail:a,run:wt(),
hash:s,stage:i},o)}});var Mz=te({stage:Te(G())}),Lz=["TIE_AT_CUT","RULE_CHANGED_AFTER_SCORING",
"RESULT_STALE"];function yp(e){
return ie(()=>{let{stage:t}=ce(Mz,e);return pe(),Se(()=>{var ue,Ne,at;let{workbook:n,results:r,
findings:o,
history:i}=ph({provisional:!1,close:!0},xe=>t===void 0?void 0:Kn(xe,t).name),{competition:a}=n,{
language:s}=a.
settings,u=(ue=r[r.length-1])==null?void 0:ue.stage.name,l=t===void 0?u:Kn(a,t).name,c=(at=l!=null?l:
(Ne=a.stages[0])==null?void 0:Ne.name)!=null?at:"",d=a.stages.slice(0,a.stages.findIndex(xe=>xe.name===
c)+1),f=o.filter(xe=>xe.stage===void 0||d.some(({name:Pn})=>Pn===xe.stage)).map(xe=>Lz.includes(xe.code)?
{...xe,severity:"error"}:xe),m={stage:c,code:null,at:null,hash:null};if(!Ka(f))return{ok:!1,findings:
Rr(
f,s),...m};let g=r.find(xe=>xe.stage.name===c);if(g===void 0)return de(se("BAD_REQUEST",ne(s).problems.
nothingToDecide(c)));let{sheets:y,decisions:D}=n,N=tp(a,y,D,c),_=qt(N),P=ur(Ye(a.stages,i.rows),c),{
name:I,grid:B}=Jt(Z.decisions[s]),L=np(B),j=L.some(xe=>xe.stage===c&&xe.text.length>0&&xe.hash===_),
M={ok:!0,findings:Rr(f,s),stage:c,code:Bn(_),hash:_};if((P==null?void 0:P.status)==="decided"&&P.hash===
_&&j)return{...M,at:P.at};let[$,U,W]=[Xe(),De(),Bn(_)],K={stage:c,code:W,at:Fn($),by:U,hash:_,text:N,
method:xi(g.method,s),version:T(2)},re=ne(s),V=[...L.filter(xe=>xe.stage!==c),K];jn($S(V,I,s,re.tabs.
decisions,re.tabs.decisionsOrigin)),Cr(I,a.settings.admins),Id(I);let me=re.history.decided(W,K.method,
K.version);return Lt(i,{at:$,by:U,action:"decide",detail:me,run:wt(),hash:_,stage:c},s),{...M,at:$}}
)})}p();var zz=te({stage:Te(G())}),PC=2,Bz=40;function Uz({standings:e,places:t,last:n}){var a,s;let r=t===null?
0:e.filter(u=>u.rank<=t).length;if(r===0)return[];let o=n&&r<=Bz?0:b.max(0,r-PC),i=(s=(a=e[b.min(e.length,
r+PC)-1])==null?void 0:a.rank)!=null?s:0;return e.filter((u,l)=>l>=o&&u.rank<=i)}function bp(e){
return ie(
()=>{let{stage:t}=ce(zz,e);return pe(),Se(()=>{var m;let n=He(),{competition:r}=n,{language:o}=r.settings,
{results:i}=mt({...n,decisions:[]},{provisional:!1}),a=t===void 0?void 0:Kn(r,t).name,s=(m=i.find(g=>g.
stage.name===a))!=null?m:i[i.length-1],u=ne(o).tabs,l=wd(Ie()),c=l===void 0?[]:kd(Ae(l),r).listed,d=(
s===
void 0?[]:Uz(s)).filter(({entry:g})=>!c.some(y=>y.entry===g.code&&y.stage===(s==null?void 0:s.stage.
name))).map(({entry:g,rank:y})=>{var D;return{stage:(D=s==null?void 0:s.stage.name)!=null?D:"",entry:
g.
code,computed:y}});return{tab:$C(wa,l,d,o,[u.plenary,u.plenaryOrigin]),added:d.length}})})}function IC(
){
return ie(()=>(pe(),Se(()=>{let{language:e}=He().competition.settings,t=ne(e).tabs;return{tab:$C(yi,
Ga(Ie()),[],e,[t.objections,t.objectionsOrigin]),added:0}})))}function $C(e,t,n,r,[o,i]){let a=t===void 0?
null:ot(Ae(t),e);if(t===void 0||a===null&&Sr(t)===0){let l=e.columns.map(({key:d,header:f,width:m,
format:g})=>({
header:f[r],width:m,...g===void 0?{}:{format:g},value:y=>{var D;return(D=y[d])!=null?D:""}})),c=vt(t!=
null?t:e.tab[r],o,i,l,n,2);return sn(c),c.name}if(a===null||n.length===0)return t;let s=b.max(...a.columns.
values())+1,u=n.map(l=>{var d;let c=k.from({length:s},()=>"");for(let[f,m]of a.columns)c[m]=(d=l[f])!=
null?d:"";return c});return Mt(t,Sr(t),0,u),t}p();p();var FC=F("Kode","Code"),Kz=(e,t)=>typeof e=="number"&&
typeof t=="number"?e===t:q(e)===q(t);function MC(e,{
values:t,headerRow:n}){var m,g,y,D;let r=((m=t[n])!=null?m:[]).map(T),o=((g=e.values[n])!=null?g:[]).
map(N=>z(q(N))),i=r.map(N=>o.indexOf(z(N))),a=r.findIndex(N=>N===FC.id||N===FC.en),s=r.flatMap((N,_)=>i[
_]===
-1?[{kind:"column",header:N}]:[]),u=(y=i[a])!=null?y:-1;if(u===-1)return s;let l=new v(t.slice(n+1).
map(N=>[J(T(N[a])),N])),c=new S,d=[];for(let[N,_]of e.values.entries()){if(N<=n||i.every(M=>M===-1||
q(_[M])===""))continue;let P=q(_[u]),I=l.get(J(P));if(I===void 0||c.has(J(P))){d.push({kind:"stray",
row:N+1,cell:je(N,u),code:P});continue}c.add(J(P));let B=r.flatMap((M,$)=>{var re,V;let U=i[$],[W,K]=[
(re=_[U])!=null?re:"",(V=I[$])!=null?V:""];return U===-1||Kz(W,K)?[]:[{at:U,header:M,written:W,
expected:K}]}),
L=B[0];if(L===void 0)continue;let j=B.map(({at:M,...$})=>$);d.push({kind:"cells",row:N+1,cell:je(N,L.
at),code:P,cells:j})}for(let[N,_]of l)c.has(N)||d.push({kind:"missing",code:T(_[a]),rank:(D=_[0])!=null?
D:""});let f=[...s,...d];return f.length>0?f:Gz([...c],[...l.keys()],n,u)}function Gz(e,t,n,r){let o=e.
findIndex((i,a)=>i!==t[a]);return o===-1?[]:[{kind:"order",row:n+o+2,cell:je(n+o+1,r)}]}var LC=e=>{
var t,
n,r;return(r=(n=/ (?:proses|run) ([0-9a-f]{8})(?: |$)/.exec(q((t=e.values[1])==null?void 0:t[0])))==
null?void 0:n[1])!=null?r:null};p();p();p();var ts=(e,{settings:t})=>e.inEnglish?t.language:"id";p();
p();var dB=new R(1980,0,1),ns=e=>(Ii(),vo(Pi)).strToU8(e),rs=e=>(Ii(),vo(Pi)).strFromU8(e),t2=e=>(Ii(
),vo(Pi)).
strFromU8(e,!0),n2=e=>(Ii(),vo(Pi)).inflateSync(e),xp=(e,t)=>(Ii(),vo(Pi)).unzipSync(e,t&&{filter:t}
),
os=(e,t=6)=>(Ii(),vo(Pi)).zipSync(e,{mtime:dB,level:t});p();function pB(e,t){let n=t;for(let r=0;r<e.length;
r++)n=b.imul(n^e.charCodeAt(r),16777619);return n>>>
0}function Tp(e){return[2166136261,84696351].map(t=>`0000000${pB(e,t).toString(16)}`.slice(-8)).join(
"")}var r2=new v,fB=4096;function fl(e){var n;let t=(n=r2.get(e))!=null?n:Tp(t2(e.subarray(-fB)));
return r2.
set(e,t),t}function ml(e,t,n){let r=o=>h.keys(o).sort().map(i=>{let a=o[i];return[i,typeof a=="string"?
a:a.map(r)]});return C.stringify([e,t,r(n)])}p();var o2=`7X1pcxu51e5fYTlfkrq2JWqXk5u3ZFkzVmxrXJacue9N8rqaZItqi9vlYllxTdWsjmfJ7Pue2TP7
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
nErC8z4d87zbD+GNahYJD/t0zMPeGBV3Mp3wiE/HPOIllmLyCFNHjmgqMwkP+UysQ37X3/4/`;p();var i2="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function Sp(e){var a;let t=new O(
128).fill(64);for(let s=0;s<i2.length;s++)t[i2.charCodeAt(s)]=s;let n=new O(b.floor(e.length*3/4)),[
r,o,i]=[0,0,0];for(let s=0;s<e.length;s++){let u=(a=t[e.charCodeAt(s)])!=null?a:64;u!==64&&(o=(o<<6|
u)&65535,i+=6,!(i<8)&&(i-=8,n[r++]=o>>i&255))}return n.slice(0,r)}var gB=256,gl=null,a2=new v;
function Nh(e,t){let n=`${e}.${t}`,r=a2.get(n);if(r!==void 0)return r;gl!=
null||(gl=C.parse(rs(n2(Sp(o2)))));let[o,i,a]=gl,s=a[n];if(s===void 0)throw new E(`No template ${n}`);
let u=h.keys(s).map(c=>{var m;let f=((m=i[s[c]])!=null?m:"").replace(/[\u0100-\u07ff]/g,g=>{var y;
return(y=
o[g.charCodeAt(0)-gB])!=null?y:""});return[c,ns(f)]}),l=os(h.fromEntries(u),0);return a2.set(n,l),l}
p();p();var hB=/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g,yB=/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
function _h(e){if(!/[\u202A-\u202E\u2066-\u2069]/.test(e))return e;let t=[];for(let n of e)n>="\u2066"&&
n<="\u2068"?t.push("\u2069"):n==="\u2069"?t=t.slice(0,b.max(t.lastIndexOf("\u2069"),0)):n==="\u202C"?
t[t.length-1]==="\u202C"&&t.pop():n>="\u202A"&&n<="\u202E"&&t.push("\u202C");return e+t.reverse().join(
"")}function Ep(e){let n=e.replace(/\r\n?|\u2028|\u2029|\u0085/g,`
`).replace(yB,(r,o)=>o!=null?o:"");return _h(n.replace(hB,""))}p();function Bt(e){return e.replace(
/[\s_\-"'\u00AD\u200B-\u201F\u2060]+/g,"").toLowerCase()}var Be="\u2026\u2026\u2026\u2026\u2026\u2026\u2026";
function we(e){return e===null||e.trim()===""?Be:e}p();function is(e){let t=new v(h.entries(xp(e)).filter(
([i])=>!i.endsWith("/"))),n=h.create(null),r=i=>{
n[i]={name:i,asText:()=>{var a;return rs((a=t.get(i))!=null?a:new O(0))}}};for(let i of t.keys())r(i);
function o(i,a){var s;if(typeof i!="string")return h.values(n).filter(u=>{var l;return i.test((l=u==
null?void 0:u.name)!=null?l:"")});if(a===void 0)return(s=n[i])!=null?s:null;t.set(i,typeof a=="string"?
ns(a):a),r(i)}return{files:n,file:o,remove:i=>{t.delete(i),delete n[i]},toBytes:()=>os(h.fromEntries(
t))}}p();p();var as=/^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/,bB=e=>e.replace(
/&(?:lt|gt|quot|apos|amp);/g,
t=>{var n;return(n={"&lt;":"<","&gt;":">","&quot;":'"',"&apos;":"'"}[t])!=null?n:"&"}),vB=/<w:p(?: [^>]*[^>/])?>|<\/w:p>|<w:t(?: [^>]*)?>[^<]*<\/w:t>|<w:(?:tab|br)(?: [^>]*)?\/>/g;
function Cp(e){var r,o,i;let t=[],n=[];for(let a of(r=e.match(vB))!=null?r:[])if(a==="</w:p>")t.push(
(o=n.pop())!=null?o:"");else if(/^<w:p[ >]/.test(a))n.push("");else{let s=a.startsWith("<w:t>")||a.startsWith(
"<w:t ")?bB(a.replace(/<[^>]*>/g,"")):" ";n.push(((i=n.pop())!=null?i:"")+s)}return t}var wB=/\{(?:<(?!\/w:p>)[^>]*>)*\{((?:<(?!\/w:p>)[^>]*>|[^{}<])*)\}/g,
kB=/<[^>]*>|[^<]/g;function xB(e,t){
var a;let[,n,r]=(a=/^\s*([#^/])([\s\S]*)$/.exec(t.replace(/<[^>]*>/g,"").replace(/&(?:quot|apos);/g,
"")))!=null?a:[];if(n===void 0||r===void 0)return e;let o=n+Bt(r),i=t.replace(kB,s=>{if(s.startsWith(
"<"))return s;let u=o;return o="",u});return`${e.slice(0,e.length-t.length-1)}${i}}`}function s2(e){
for(let t of e.file(as)){let n=t.asText(),r=n.replace(wB,xB);r!==n&&e.file(t.name,r)}}p();function ss(
e){let t="tags"in e?`: ${e.tags.join(", ")}`:"";return h.assign(new E(`${e.code}${t}`),
{templateFault:e})}function us(e){return e instanceof E&&"templateFault"in e?e.templateFault:null}
function cA(e){return new v(h.keys(e).map(t=>{let n=e[t];return[Bt(t),typeof n=="string"?Ep(n):n.map(
cA)]}))}function _6(e,t){var r;let n=(r=t==null?void 0:t.tag)==null?void 0:r.module;if(n!==void 0&&n!==
"loop")throw ss({code:"TAG_UNSUPPORTED",tags:[e]});return{get(o,i){let a=o.get(Bt(e));if(a===void 0&&
i.num===0)throw ss({code:"TAG_UNKNOWN",tags:[e]});if(a!==void 0&&n===void 0&&typeof a!="string")throw ss(
{code:"TAG_UNSUPPORTED",tags:[e]});return a}}}function P6(e){var s;let t=us(e);if(t)return t;if(e instanceof
E&&e.name==="ParseError")return{code:"NOT_A_DOCX"};let n=e==null?void 0:e.properties;if(!n)return null;
let o=((s=n.errors)!=null?s:[e]).map(u=>{var l,c,d;return(d=us((l=u.properties)==null?void 0:l.rootError))!=
null?d:{code:"TAG_BROKEN",tags:(c=u.properties)!=null&&c.xtag?[u.properties.xtag]:[]}}),[i]=o;if(!i||
!("tags"in i))return i!=null?i:null;let a=o.reduce((u,l)=>l.code===i.code?u.concat(l.tags):u,[]);
return{
code:i.code,tags:a.filter((u,l)=>a.indexOf(u)===l)}}function I6(e){try{let t=is(e);if(t.file(
"word/document.xml"))return t}catch{}throw ss({code:"NOT_A_DOCX"})}function ac(e,t){let n=I6(e);s2(n);
try{let{
Docxtemplater:r}=(lA(),vo(sA));return new r(n,{delimiters:{start:"{{",end:"}}"},syntax:{
changeDelimiterPrefix:null},
paragraphLoop:!0,linebreaks:!0,errorLogging:!1,parser:_6}).render(cA(t)),n.toBytes()}catch(r){let o=P6(
r);throw o?ss(o):r}}p();var dA=new v;function sc(e){let t=dA.get(e);if(t!==void 0)return t;let n=is(
e).file(as).flatMap(o=>Cp(
o.asText())),r=new S(n.flatMap(o=>{var i;return((i=o.match(/\{\{[^{}]*\}\}/g))!=null?i:[]).map(a=>Bt(
a.replace(/[{}#^/]/g,"")))}));return dA.set(e,r),r}var Fs=(e,t)=>h.fromEntries(h.entries(e).filter((
[
n])=>t.has(Bt(n))).map(([n,r])=>[n,typeof r=="string"?r:r.map(o=>Fs(o,t))]));p();p();p();p();p();p();
p();p();function uc(e){let[t,n]=e.toLowerCase().split("e"),r=parseInt(n,10),o="";t[0]==="-"&&(o="-",
t=t.
slice(1));let i=t.indexOf("."),a=i===-1?t:t.slice(0,i)+t.slice(i+1),u=(i===-1?t.length:i)+r;return u>=
a.length?o+a+"0".repeat(u-a.length):u<=0?o+"0."+"0".repeat(-u)+a:o+a.slice(0,u)+"."+a.slice(u)}
function pA(e){
let t=e.toString();return lc(t)?uc(t):t}function lc(e){return e.includes("e")||e.includes("E")}
function af(e){let t=typeof e;if(t==="bigint")return e<BigInt(0)?{isNegative:!0,integerPart:-e}:{
isNegative:!1,
integerPart:e};if(t==="number"){if(!w.isFinite(e))throw new RangeError(
"Number must be finite (NaN and Infinity are not supported)");return w.isSafeInteger(e)?e<0?{
isNegative:!0,integerPart:BigInt(-e)}:
{isNegative:!1,integerPart:BigInt(e)}:fA(pA(e))}if(t==="string")return fA($6(e));throw new TypeError(
`Invalid value type: expected number, string, or bigint, received ${t}`)}function $6(e){let t=e.trim(
);
if(t.length===0||w.isNaN(w(t)))throw new RangeError(`Invalid number format: "${e}"`);return lc(t)?uc(
t):t}function fA(e){let t=e[0]==="-";t&&(e=e.slice(1));let n=e.indexOf(".");if(n===-1)return{
isNegative:t,
integerPart:BigInt(e)};let r=e.slice(0,n)||"0",o=e.slice(n+1);return{isNegative:t,integerPart:BigInt(
r),decimalPart:o}}p();function sf(e){let t=typeof e;if(t==="bigint"){if(e<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return e}if(t==="number"){if(!w.isFinite(e))throw new RangeError(
"Ordinals must be finite numbers");if(!w.isInteger(e))throw new RangeError(
"Ordinals must be whole numbers");if(e<=
0)throw new RangeError("Ordinals must be positive integers");return BigInt(e)}if(t==="string")return F6(
e);throw new TypeError(`Invalid value type: expected number, string, or bigint, received ${t}`)}
function F6(e){
let t=e.trim();if(t.length===0)throw new RangeError("Ordinals cannot be empty strings");if(t[0]==="-")
throw new RangeError("Ordinals cannot be negative");if(t.includes("."))throw new RangeError(
"Ordinals must be whole numbers");if(lc(t)){let n=uc(t);if(n.includes("."))throw new RangeError(
"Ordinals must be whole numbers");let r=BigInt(n);if(r<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return r}try{let n=BigInt(t);if(n<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return n}catch(n){throw n instanceof RangeError?n:new RangeError(
`Invalid ordinal format: "${e}"`)}}var Ms=["","one","two","three","four","five","six","seven",
"eight","nine"],M6=["ten","eleven","twelve","thirteen","fourteen","fifteen","sixteen","seventeen",
"eighteen","nineteen"],My=["","","twenty","thirty","forty","fifty","sixty","seventy","eighty",
"ninety"],Ls=["thousand","million","billion","trillion","quadrillion","quintillion","sextillion",
"septillion","octillion","nonillion","decillion","undecillion","duodecillion","tredecillion",
"quattuordecillion","quindecillion","sexdecillion","septendecillion","octodecillion",
"novemdecillion","vigintillion"],Ly="hundred",gA="zero",L6="minus",j6="point",mA=["","first",
"second","third","fourth","fifth","sixth","seventh","eighth","ninth"],z6=["tenth",
"eleventh","twelfth","thirteenth","fourteenth","fifteenth","sixteenth","seventeenth","eighteenth",
"nineteenth"],B6=["","","twentieth","thirtieth","fortieth","fiftieth","sixtieth","seventieth",
"eightieth","ninetieth"];var ho={word:"",hasHundred:!1};function Xo(e){if(e===0)return ho.word="",ho.hasHundred=!1,
ho;let t=e%
10,n=b.trunc(e/10)%10,r=b.trunc(e/100),o="";return n===1?o=M6[t]:n>=2?o=t>0?My[n]+"-"+Ms[t]:My[n]:t>
0&&(o=Ms[t]),r>0?(o?ho.word=Ms[r]+" "+Ly+" and "+o:ho.word=Ms[r]+" "+Ly,ho.hasHundred=!0):(ho.word=o,
ho.hasHundred=!1),ho}function hA(e){if(e===BigInt(0))return gA;if(e<BigInt(1000))return Xo(w(e)).word;
if(e<BigInt(1000000)){let t=w(e/BigInt(1000)),n=w(e%BigInt(1000)),{word:r}=Xo(t),o=r+" "+Ls[0];if(n>
0){let{word:i,hasHundred:a}=Xo(n);o+=a?" "+i:" and "+i}return o}return U6(e)}function U6(e){let t=[],
n=e;for(;n>BigInt(0);)t.push(w(n%BigInt(1000))),n=n/BigInt(1000);let r=-1;for(let a=0;a<t.length;a++)
if(t[a]!==0){r=a;break}let o="",i=!1;for(let a=t.length-1;a>=0;a--){let s=t[a];if(s===0)continue;let{
word:u,hasHundred:l}=Xo(s);o&&a===r&&i&&!l&&(o+=" and"),o&&(o+=" "),o+=u,a>0?(o+=" "+Ls[a-1],i=!0):i=
!1}return o}function W6(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=gA,n++;let r=e.slice(
n);return r&&(t&&(t+=" "),t+=hA(BigInt(r))),t}function yA(e){let{isNegative:t,integerPart:n,
decimalPart:r}=af(
e),o="";return t&&(o=L6+" "),o+=hA(n),r&&(o+=" "+j6+" "+W6(r)),o}function jy(e){let t=e%10,n=b.trunc(
e/10)%10,r=b.trunc(e/100),o="";return n===1?o=z6[t]:n>=2?t>0?o=My[n]+"-"+mA[t]:o=B6[n]:t>0&&(o=mA[t]),
r>0?o?Ms[r]+" "+Ly+" "+o:Ms[r]+" hundredth":o}function K6(e){if(e<BigInt(1000))return jy(w(e));if(e<
BigInt(1000000)){let t=w(e/BigInt(1000)),n=w(e%BigInt(1000));if(n===0)return Xo(t).word+" "+Ls[0]+"th";
let{word:r}=Xo(t);return r+" "+Ls[0]+" "+jy(n)}return G6(e)}function G6(e){let t=[],n=e;for(;n>BigInt(
0);)
t.push(w(n%BigInt(1000))),n=n/BigInt(1000);let r=0;for(let i=0;i<t.length;i++)if(t[i]!==0){r=i;break}
let o="";for(let i=t.length-1;i>=0;i--){let a=t[i];if(a===0)continue;let s=i===r;o&&(o+=" "),s?i===0?
o+=jy(a):o+=Xo(a).word+" "+Ls[i-1]+"th":(o+=Xo(a).word,i>0&&(o+=" "+Ls[i-1]))}return o}function bA(e){
let t=sf(e);return K6(t)}p();var zy=["","satu","dua","tiga","empat","lima","enam","tujuh","delapan",
"sembilan"],Z6=["sepuluh","sebelas","dua belas","tiga belas","empat belas","lima belas","enam belas",
"tujuh belas","delapan belas",
"sembilan belas"],vA=["","","dua puluh","tiga puluh","empat puluh","lima puluh","enam puluh",
"tujuh puluh","delapan puluh","sembilan puluh"],wA="ratus",uf="ribu",q6=["juta","miliar","triliun",
"kuadriliun","kuantiliun","sekstiliun","septiliun","oktiliun","noniliun","desiliun"],kA="nol",H6="min",
J6="koma",V6="ke",Y6="pertama";function js(e){if(e===0)return"";let t=e%10,n=b.trunc(e/10)%10,r=b.trunc(
e/100),o=[];r>0&&(r===1?o.push(
"se"+wA):o.push(zy[r]+" "+wA));let i=e%100;return i===0||(i<10?o.push(zy[i]):i<20?o.push(Z6[i-10]):t===
0?o.push(vA[n]):o.push(vA[n]+" "+zy[t])),o.join(" ")}function By(e){if(e===BigInt(0))return kA;if(e<
BigInt(1000))return js(w(e));if(e<BigInt(1000000)){let t=w(e/BigInt(1000)),n=w(e%BigInt(1000)),r;
return t===
1?r="se"+uf:r=js(t)+" "+uf,n>0&&(r+=" "+js(n)),r}return X6(e)}function X6(e){let t=e.toString(),n=t.
length,r=[],o=3,i=n%o,a=0;for(i>0&&(r.push(w(t.slice(0,i))),a=i);a<n;)r.push(w(t.slice(a,a+o))),a+=o;
let s=[],u=r.length-1;for(let l=0;l<r.length;l++){let c=r[l];if(c!==0)if(u===0)s.push(js(c));else if(
u===
1)c===1?s.push("se"+uf):s.push(js(c)+" "+uf);else{let d=q6[u-2];s.push(js(c)+" "+d)}u--}return s.join(
" ")}function Q6(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=kA,n++;let r=e.slice(n);
return r&&(t&&(t+=" "),t+=By(BigInt(r))),t}function xA(e){let{isNegative:t,integerPart:n,decimalPart:
r}=af(
e),o="";return t&&(o=H6+" "),o+=By(n),r&&(o+=" "+J6+" "+Q6(r)),o}function eG(e){return e===BigInt(1)?
Y6:V6+By(e)}function TA(e){let t=sf(e);return eG(t)}function tG(e,t){return e.split("").map(n=>Br(w(
n),t)).join(" ")}function Br(e,t){let n=/^(-?)(\d+)(?:\.(\d+))?$/.
exec(T(e));if(!n)throw new RangeError(`Not a plain decimal number: ${e}`);let r=(t==="id"?xA:yA)(n[2]),
o=t==="id"?"koma":"point",i=n[3]?` ${o} ${tG(n[3],t)}`:"";return`${n[1]?"minus ":""}${r}${i}`}
function lf(e,t){
return(t==="id"?TA:bA)(e)}function SA(e,t){let[n,r]=e.toFixed(2).split(".");return{figures:Uu(e,t),
words:`${Br(
r==="00"?n:`${n}.${r}`,t)} rupiah`}}var EA={id:"Minggu Senin Selasa Rabu Kamis Jumat Sabtu".split(
" "),en:"Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ")};function nG(e,t){
return t===2?e%4===0&&(e%100!==0||e%400===
0)?29:28:[4,6,9,11].includes(t)?30:31}function cf(e){let t=/^(\d{4})-(\d{2})-(\d{2})$/.exec(e);if(!t)
return null;let[n,r,o]=[w(t[1]),w(t[2]),w(t[3])];return n>0&&r>=1&&r<=12&&o>=1&&o<=nG(n,r)?{year:n,
month:r,
day:o}:null}function CA({year:e,month:t,day:n}){let r=[0,3,2,5,0,3,5,1,4,6,2,4][t-1],o=t<3?e-1:e;
return(o+
b.floor(o/4)-b.floor(o/100)+b.floor(o/400)+r+n)%7}function Nn(e,t){return cf(e)&&pi(e,t)}var DA=e=>cf(
e)?e.split("-").reverse().join("/"):null;function Uy(e,t){let n=cf(e);return n&&EA[t][CA(n)]}
function df(e,t){
let n=Nn(e,t);return n&&`${Uy(e,t)}, ${n}`}function pf(e,t){let n=cf(e);if(!n)return null;let r=ba[t][
n.
month-1],o=EA[t][CA(n)];return t==="en"?`${o}, the ${lf(n.day,"en")} of ${r}, ${Br(n.year,"en")}`:`${o} tanggal ${Br(
n.day,"id")} bulan ${r} tahun ${Br(n.year,"id")}`}p();var rG=[{of:/^kelurahan\s+(.+)/i,address:(e,t)=>`Lurah ${t}`}
,{of:/^desa\s+(.+)/i,address:(e,t)=>`Kepala Desa ${t}`},{of:/^kecamatan\s+(.+)/i,address:(e,t)=>`Camat ${t}`}
,{of:/^inspektorat\b\s*(.*)/i,
address:(e,t)=>`Inspektur ${t}`},{of:/^sekretariat\s+(?:dprd|dewan)\b/i,address:e=>e.replace(
/^sekretariat/i,
"Sekretaris")},{of:/^(?:rsud|rsu|rs|rumah sakit|perumda|perusahaan umum)\b/i,address:e=>`Direktur ${e}`}
,
{of:
/^(?:dinas|badan|bagian|bidang|kantor|puskesmas|uptd?|upt|satuan|sat|tk|paud|ra|sd|sdn|mi|min|smp|smpn|mts|mtsn|sma|sman|smk|smkn|ma|man|sekolah|madrasah)\b/i,
address:e=>`Kepala ${e}`}];function RA(e,t){var n;if(
/^(?:kepala|lurah|camat|direktur|inspektur|sekretaris|pimpinan|ketua|head|director)\b/i.
test(e))return e;if(t==="en")return`The Head of ${e}`;for(let r of rG){let o=r.of.exec(e);if(o)return r.
address(e,(n=o[1])!=null?n:"").trim()}return`Pimpinan ${e}`}p();p();function H(e){return _h(e.replace(
/\s+/g," ").trim())}function Wi(e){return e.split(/[\r\n\u2028\u2029]+/).
map(H).filter(t=>t!=="")}function Ur(e){return Wi(e.replace(/;/g,`
`)).map(t=>t.replace(/^(\d{1,2}[.)]\s+|[-\u2013\u2022*]\s+)/,"")).filter(t=>t!=="")}function zs(e){
return H(
e).replace(/^["\u201c\u201d\u00ab]([^"\u201c\u201d\u00ab\u00bb]+)["\u201c\u201d\u00bb]$/,"$1")}var oG=[
{of:/^(?:pemerintah\s+kota|(?:city|municipal)\s+government\s+of|city\s+of)\s+/i,id:"Wali Kota",en:
"Mayor"},{of:/^(?:pemerintah\s+kab(?:upaten|\.)|(?:regency\s+government|regency)\s+of)\s+/i,id:
"Bupati",en:"Regent"},{of:
/^(?:pemerintah\s+(?:daerah\s+)?provinsi|(?:provincial\s+government|province)\s+of)\s+/i,
id:"Gubernur",en:"Governor"}],iG=/^(wali\s?kota|bupati|gubernur|mayor|regent|governor)\b/i;function OA(
e){
return iG.test(H(e.signerPosition))}function Bs(e){let t=H(e.government);for(let n of oG){let r=t.replace(
n.of,"");if(r!==t)return e.language==="id"?`${n.id} ${r}`:`${n.en} of ${r}`}return OA(e)?H(e.signerPosition):
null}function aG(e){var n,r;let t=(r=(n=/^(?:(?:a\.\s?n\.|u\.\s?b\.|an\.|ub\.|plt\.|plh\.|pj\.|pjs\.|pgs\.)\s*)+/i.
exec(e))==null?void 0:n[0])!=null?r:"";return t+e.slice(t.length).toUpperCase()}function Ki(e){
return H(
e.city).replace(/^(?:kota|kabupaten|kab\.)\s+/i,"")}function Us(e){if(OA(e))return{first:H(e.signerPosition).
toUpperCase(),unit:""};let t=H(e.government).toUpperCase(),n=H(e.organizer).toUpperCase();return t!==
""?{first:t,unit:n===t?"":n}:n!==""?{first:n,unit:""}:{first:e.language==="id"?`PEMERINTAH ${Be}`:Be,
unit:""}}function Ws(e){let t=H(e.competition),n=H(e.year);return t===""?Be:n===""||t.includes(n)?t:
e.language==="id"?`${t} Tahun ${n}`:`${t} ${n}`}function ff(e){let{language:t}=e,n=H(e.signerNip).replace(
/^nip\.?\s*:?\s*/i,""),r=Wi(e.signerPosition);return{kota:we(Ki(e)),tanggal:we(e.decisionDate&&Nn(e.
decisionDate,t)),tanggal_pendek:we(e.decisionDate&&DA(e.decisionDate)),hari:we(e.decisionDate&&Uy(e.
decisionDate,t)),tanggal_huruf:we(e.decisionDate&&pf(e.decisionDate,t)),jabatan_penandatangan:we(r.map(
o=>t==="id"?aG(o):o).join(`
`)),nama_penandatangan:we(H(e.signerName)),pangkat_penandatangan:H(e.signerGrade),nip_penandatangan:
n}}function nt(e,t){let n=Us(e),r=Ws(e);return{nomor:we(t&&H(t)),kop:n.first,kop_unit:n.unit,
kompetisi:r,
kompetisi_kapital:r.toUpperCase(),...ff(e)}}function Qo({entry:e},{language:t}){let n=H(e.institution);
if(n!=="")return[RA(n,t)];let r=Ur(e.innovator).map(o=>t==="id"?`Sdr. ${o}`:o);return r.length>0?r:[
Be]}function mf(e){let{ceremonyDate:t,ceremonyTime:n,ceremonyPlace:r,language:o}=e,i=t!==null||H(n)!==
""||H(r)!=="";return{penyerahan:i?"ya":"",penyerahan_hari:i?we(t&&df(t,o)):"",penyerahan_waktu:i?we(
H(n)):"",penyerahan_tempat:i?we(H(r)):""}}function Ks(e,{language:t}){if(e===null)return{
uang_pembinaan:"",
uang_pembinaan_huruf:""};if(e==="open")return{uang_pembinaan:`Rp${Be}`,uang_pembinaan_huruf:`${Be} rupiah`}
;let n=SA(e.amount,t);return{uang_pembinaan:n.figures,uang_pembinaan_huruf:n.words}}function ei(e){
let t=Ur(e.copies);return{ada_tembusan:t.length>0?"ya":"",tembusan:t.map((n,r)=>({nama:t.length>1?`${r+
1}. ${n}`:n}))}}p();p();var gf=({results:e})=>e[e.length-1];function hf(e,t,n){var i;let{competition:
r}=e,o=(i=e.winners)!=
null?i:[];return o.map(a=>{let s=n(t,a.entry.code);return{competition:r,result:gf(e),standing:a,
winners:o,
number:s}})}var Gs=(e,t)=>n=>{let{competition:r,winners:o}=n;return(o!=null?o:[]).map(i=>({about:i.entry.
code,fields:a=>{let s=a(e,i.entry.code),u={competition:r,result:gf(n),standing:i,winners:o!=null?o:[
],
number:s};return t(u,a)}}))},Gi=e=>t=>[{about:"",fields:n=>e(t,n)}],ti=e=>t=>t.winners!==null&&t.winners.
length>0?Gi(e)(t):[],Sn=(e,t)=>{var n,r;return{...e,decreeNumber:(n=t("sk",""))!=null?n:e.decreeNumber,
minutesNumber:(r=t("berita-acara",""))!=null?r:e.minutesNumber}};p();p();p();var AA=({competition:e,
standing:t})=>e.settings.rankedWinners?t.place:null;p();var sG=[[1e3,"M"],[900,"CM"],[500,"D"],[400,
"CD"],[100,"C"],[90,"XC"],[50,"L"],[40,"XL"],[10,"X"],
[9,"IX"],[5,"V"],[4,"IV"],[1,"I"]];function yf(e){if(!w.isInteger(e)||e<1||e>3999)throw new RangeError(
`No roman numeral for ${e}`);let t=e,n="";for(let[r,o]of sG)for(;t>=r;)n+=o,t-=r;return n}var uG={id:
{Juara:"Juara",Terbaik:"Terbaik"},en:{Juara:"Winner",Terbaik:"Best Innovation"}};function NA(e){
return e.replace(/(^|[\s-])(\S)/g,(t,n,r)=>n+r.toUpperCase())}function _A(e){var m;let{language:t,
winnerTerm:n}=e.
competition.settings,r=uG[t][n],o=e.result.stage.title!==null,i=H((m=e.standing.title)!=null?m:""),a=AA(
e);if(!a){let g=i===""?r:i;return{full:g,short:g,title:"",arabic:"",roman:"",words:""}}let s=lf(a.place,
t),u=yf(a.place),c={title:[r,n].some(g=>z(g)===z(i))||!o?"":i,arabic:T(a.place),roman:u,words:s};if(
t===
"id")return{full:`${r} ${u} (${NA(s)})`,short:`${r} ${u}`,...c};let d=`${NA(s)} Place`,f=n==="Juara"?
`${d} Winner`:`${r}, ${d}`;return{full:f,short:f,...c}}var lG=3,cG=104;function dG(e){var n;if(e.length<=lG)return e.join(
`
`);let t=[];for(let r of e){let o=`${(n=t[t.length-1])!=null?n:""} \xB7 ${r}`;t.length===0||o.length>
cG?t.push(r):t[t.length-1]=o}return t.join(`
`)}function pG(e){let{entry:t}=e.standing,n=Ur(t.innovator),r=H(t.institution);if(n.length===0)return{
names:r===""?[]:[r],institution:""};let o=n.length===1&&z(n[0])===z(r);return{names:n,institution:o?
"":r}}function fG({standing:e}){var n;return H((n=e.category)!=null?n:"").replace(
/^(?:kategori|category)[\s:]+(?=\S)/i,
"")}function mG({full:e,title:t},n,{language:r}){let o=r==="id"?` Kategori ${n}`:`, category ${n}`,i=n===
""?e:e+o;return t===""?i:`${i}, ${t}`}function ni(e){let{settings:t}=e.competition,{entry:n}=e.standing,
r=_A(e),o=fG(e),{names:i,institution:a}=pG(e),s=t.rankedWinners||t.letterScores?tr(e.standing.score,
t.decimals):"";return{kode:H(n.code),nomor:we(e.number&&H(e.number)),inovasi:we(zs(n.name)),instansi:
H(
n.institution),inovator:Ur(n.innovator).join("; "),kategori:o,penerima:i.length===0?Be:dG(i),
instansi_penerima:a,
predikat:r.full,predikat_singkat:r.short,predikat_kapital:r.full.toUpperCase(),gelar:r.title,
penghargaan:mG(
r,o,t),peringkat_angka:r.arabic,peringkat_romawi:r.roman,peringkat_huruf:r.words,nilai:un(s,t.language),
nilai_huruf:s===""?"":Br(s,t.language),kompetisi:Ws(t),...ff(t)}}var gG={id:{innovation:
"Nama inovasi",innovator:"Inovator",institution:"Instansi",score:"Nilai"},en:{innovation:
"Innovation",innovator:"Innovator",institution:"Institution",score:"Score"}};function bf(e,{language:
t,letterScores:n}){let r=gG[t];
return[{label:r.innovation,isi:e.inovasi},{label:r.innovator,isi:e.inovator},{label:r.institution,
isi:e.
instansi},{label:r.score,isi:n?`${e.nilai} (${e.nilai_huruf})`:""}].filter(o=>o.isi!=="")}var PA=(e,
t)=>{var n,r;return(r=(n=t.find(([o])=>o===e))==null?void 0:n[1].id)!=null?r:""},Ct=e=>`${e} (${Br(e,
"id")})`,cc=(e,{settings:t})=>un(tr(e,t.decimals),t.language),cr=e=>({kode:H(e.code),inovasi:we(
zs(e.name)),instansi:H(e.institution),inovator:Ur(e.innovator).join("; ")}),Wy=(e,t=4)=>un(tr(e,t).replace(
/\.?0+$/,""),"id");function hG(e){let t=e.map(Pt),n=t.reduce((r,o)=>r.add(o),new Oe(0));return n.lte(
0)?t.map(()=>"\u2013"):t.map(r=>`${Wy(r.mul(100).div(n),2)}%`)}function Zs(e,t=[]){return e.stages.map(
(n,r)=>{var a;let o=gr(e,n),i=t[r];return{no:T(r+1),tahap:H(n.name),bentuk:n.form===null?"\u2013":PA(
n.form,na),tanggal_tahap:(a=n.date&&Nn(n.date,"id"))!=null?a:"\u2013",bobot_tahap:e.settings.carryOver&&
n.weight!==null?he(n.weight,"id"):"\u2013",jumlah_juri:T(qe(e,n).length),jumlah_peserta:i===void 0?
"\u2013":T(i.standings.length),lolos:o===null?"semua":T(o)}})}function Zi(e,t){let n=Pe(e,t),r=hG(n.map(
o=>o.weight));return n.map((o,i)=>{var a;return{no:T(i+1),kriteria:H(o.name),bobot:(a=r[i])!=null?a:
"",rentang:`${he(o.min,"id")}\u2013${he(o.max,"id")}`,uraian:H(o.description)}})}var vf=({entries:e}
)=>e.
filter(t=>t.status!=="running").map(t=>({...cr(t),status:PA(t.status,xo),alasan:we(H(t.reason))}));
function Wr(e,t){
let{settings:n}=e.competition;return hf(e,"piagam",t).map((r,o)=>{let{kode:i,inovasi:a,instansi:s,
inovator:u,
kategori:l,penghargaan:c,predikat_singkat:d,gelar:f}=ni(r);return{no:T(o+1),kode:i,inovasi:a,
instansi:s,
inovator:u,kategori:l,penghargaan:c,predikat_singkat:d,gelar:f,nilai:n.rankedWinners?cc(r.standing.score,
e.competition):"",...Ks(r.standing.prize,n)}})}p();var yG={mean:
"Nilai tahap adalah rata-rata nilai semua juri yang menilai inovasi itu.",trimmed:
"Nilai tahap adalah rata-rata nilai juri setelah satu nilai tertinggi dan satu nilai terendah dikeluarkan (rata-rata terpangkas); bila juri yang menilai kurang dari tiga, dipakai rata-rata biasa.",
median:"Nilai tahap adalah nilai tengah (median) dari nilai para juri.","rank-sum":
"Setiap juri membentuk peringkatnya sendiri, dan peserta diurutkan menurut rata-rata peringkat itu; makin kecil makin baik.",
"z-score":
"Nilai setiap juri dibakukan (dikurangi rata-rata juri itu, lalu dibagi simpangan bakunya), dirata-ratakan, dan dilaporkan sebagai 50 + 10 \xD7 skor baku.",
adjusted:
"Nilai tahap adalah nilai terkoreksi: perbedaan keketatan antarjuri ditaksir dari semua nilai dengan kuadrat terkecil, lalu dikeluarkan dari nilai."}
,bG={criteria:"rata-rata pada kriteria yang bobotnya terbesar, kemudian kriteria berikutnya",median:
"nilai tengah (median) dari nilai para juri",majority:
"perbandingan berpasangan: inovasi yang dinilai lebih tinggi oleh lebih banyak juri",previous:
"nilai pada tahap sebelumnya",
shared:""};function vG({tieBreaks:e}){let t=e.map(r=>bG[r]).filter(r=>r!=="");return t.length===0?
"Peserta dengan nilai yang sama berbagi peringkat.":`Nilai yang sama dipisahkan ${t.length===1?`menurut ${t[
0]}`:`berturut-turut menurut ${t.map((r,o)=>`(${o+1}) ${r}`).join("; ")}`}. Bila tetap sama, peringkatnya dipakai bersama.`}
function qs({settings:e,stages:t}){let{decimals:n,passingScore:r,maxPerInstitution:o,
winnerTerm:i}=e,a=u=>he(u,"id");return[
"Nilai seorang juri bagi satu inovasi adalah 100 \xD7 jumlah (bobot kriteria \xD7 nilai \xF7 nilai maksimum) \xF7 jumlah bobot, sehingga terletak antara 0 dan 100.",
e.missing==="complete"?
"Setiap juri menilai semua peserta pada tahapnya. Nilai yang belum diisi tidak dihitung sebagai nol.":
"Setiap juri menilai peserta yang ditugaskan kepadanya. Baris yang belum lengkap tidak dihitung, dan nilai yang belum diisi bukan nol.",
yG[e.method],t.length>1&&(e.carryOver?
"Nilai pada suatu tahap digabungkan dengan nilai tahap-tahap sebelumnya menurut bobot tahap.":
"Setiap tahap dinilai tersendiri; nilai tahap sebelumnya tidak digabungkan."),`Peringkat disusun dari nilai yang dibulatkan sampai ${n} desimal. Peserta dengan nilai yang sama mendapat peringkat yang sama, dan peringkat berikutnya dilewati (1-2-2-4).`,
vG(e),r!==null&&`Peserta dengan nilai di bawah ${a(r)} tidak lolos.`,o!==null&&`Dari satu instansi paling banyak ${o} inovasi yang lolos; tempatnya diisi peringkat berikutnya.`,
"Semua yang berada pada peringkat batas ikut lolos; pada tahap terakhir hal itu diputuskan rapat pleno.",
e.winnersPerCategory&&"Pemenang ditetapkan pada setiap kategori tersendiri.",e.rankedWinners?`Pemenang diumumkan menurut urutan ${i} I, II, dan seterusnya.`:
"Pemenang diumumkan menurut abjad, tanpa peringkat.",e.conflicts==="exclude"?
"Nilai juri bagi inovasi dari instansinya sendiri, dari unit di bawah instansinya, atau yang tercatat sebagai benturan kepentingan tidak dihitung. Juri yang mundur dari suatu penilaian menuliskan BK.":
"Benturan kepentingan juri dicatat, dan nilainya tetap dihitung kecuali bila juri mundur dengan menuliskan BK.",
"Putusan rapat pleno yang berbeda dari peringkat hitung dicatat bersama alasan dan hasil suaranya."].filter(
u=>u!==!1)}p();p();var wG=/[\u0000-\u001F\u007F-\u009F"*/:<>?\\|]+/g,kG=/[\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF]/g,
xG=200,IA=60;function $A(e){let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4}function Ky(e){
return k.from(e).reduce((t,n)=>t+$A(n),0)}function FA(e,t){if(Ky(e)<=t)return e;let n=t-3,r=0;for(
let o of k.
from(e)){if(n-=$A(o),n<0)break;r+=o.length}return`${e.slice(0,r).trim()}\u2026`}function MA(e){let t=e.
replace(kG,"").replace(wG,"-");return k.from(t).filter(r=>r.length>1||r<"\uD800"||r>"\uDFFF").join(
"").
replace(/\s+/g," ").trim()}function TG(e){let t=MA(e);return Ky(t)<=IA?t:`${FA(t,IA-17)}-${Tp(e)}`}
function wf(e,t){
let n=t.trim()===""?"":` (${TG(t)})`,r=e.map(MA).filter(o=>o!=="").join(" \u2013 ");return FA(r,xG-Ky(
n)).replace(/[. ]+$/,"")+n}var dc=e=>t=>{let n=e[t];return typeof n=="string"?n:""};function Hs(e){
let t=dc(e);return wf([t("jenis"),t("predikat_singkat"),t("kategori"),t("inovasi")],t("kode"))}var En=e=>wf(
[dc(e)("jenis"),dc(e)(
"kompetisi")],""),Kr=(...e)=>t=>wf(["jenis",...e].map(dc(t)),dc(t)("kode"));var SG={recused:
"mundur dari penilaian (BK)",conflict:"benturan kepentingan",incomplete:"nilai tidak lengkap"},EG=e=>e.split(
"-").reverse().join("-"),Gy=(e,t)=>{let n=e.find(r=>r.code===t);return n===
void 0||n.name===""?t:`${zs(n.name)} (${t})`};function CG({competition:e,results:t}){return t.flatMap(
({stage:n,panel:r})=>r.leftOut.filter(({reason:o})=>o!=="incomplete").map(({judge:o,entry:i,reason:a}
)=>({
juri:Gy(e.judges,o),peserta:Gy(e.entries,i),tahap:H(n.name),alasan:SG[a]})))}function DG({results:e,
competition:t}){return e.flatMap(({stage:n,standings:r})=>r.flatMap(({entry:o,rank:i,decision:a})=>a===
void 0?[]:[{tahap:H(n.name),peserta:Gy(t.entries,o.code),semula:T(i),menjadi:T(a.rank),alasan:we(H(a.
reason)),setuju:a.votesFor===null?"\u2026":T(a.votesFor),tidak:a.votesAgainst===null?"\u2026":T(a.votesAgainst)}
]))}
function RG(e,t){var a;let n=t.last&&!e.competition.settings.rankedWinners,r=(s,u)=>{let{entry:l,
rank:c,
score:d,title:f,decision:m,category:g,categoryRank:y}=s,D=[f!=null?f:"",g!==null&&y!==null&&!u?`${g}: ${y}`:
"",m===void 0||u?"":`putusan pleno, peringkat hitung ${c}`];return{...cr(l),peringkat:u?"\u2013":
T(gn(s)),nilai:u?"\u2013":cc(d,e.competition),keterangan:D.filter(N=>N!=="").join("; ")}},o=[...t.standings].
sort((s,u)=>gn(s)-gn(u)),i=n?(a=e.winners)!=null?a:[]:[];return[...i.map(s=>r(s,!0)),...o.filter(s=>!i.
includes(s)).map(s=>r(s,!1))]}function OG(e){return e.results.map((t,n)=>({lampiran:e.results.length>
1?`LAMPIRAN ${yf(n+1)}`:"LAMPIRAN",tahap:H(t.stage.name),tahap_kapital:H(t.stage.name).toUpperCase(),
kepala_nilai:Na(fr(t.method),"id"),tanpa_urutan:t.last&&!e.competition.settings.rankedWinners?"ya":
"",
peringkat_tahap:RG(e,t)}))}function AG(e){let[t="",n="",...r]=Wi(e);return{mengetahui:t,
nama_mengetahui:t===
""?"":we(n),rincian_mengetahui:r.map(o=>({isi:o}))}}function NG(e,t){var y,D,N;let{competition:n,
results:r}=e,
o=Sn(n.settings,t),{plenaryDate:i,plenaryTime:a,plenaryPlace:s,juryDecreeNumber:u}=o,l=Bs(o),c=vf(n),
d=CG(e),f=DG(e),m=gf(e).panel.judges,g=n.judges.filter(_=>!m.includes(_));return{...nt(o,o.minutesNumber),
tanggal:we(i&&Nn(i,"id")),jenis:"Berita Acara Rapat Pleno",hari_tanggal:i===null?Be:`${pf(i,"id")} (${EG(
i)})`,waktu_pleno:H(a),tempat_pleno:we(H(s)),keputusan_juri:`Keputusan${l===null?"":` ${l}`} Nomor ${we(
H(u))}`,jumlah_peserta:Ct((D=(y=r[0])==null?void 0:y.standings.length)!=null?D:0),gugur:c,
tidak_gugur:c.
length===0?"ya":"",tahapan:Zs(n,r),aturan:qs(n).map((_,P)=>({no:T.fromCharCode(97+P),isi:_})),
kelompok_kriteria:r.
map(({stage:_})=>({tahap_kriteria:H(_.name),kriteria:Zi(n,_).map(P=>`${T(P.kriteria)} ${T(P.bobot)}`).
join(", ")})),benturan:d,tidak_benturan:d.length===0?"ya":"",pleno:f,tidak_pleno:f.length===0?"ya":
"",
usulan:Wr(e,t),tanpa_urutan:o.rankedWinners?"":"ya",kode_hasil:(N=e.code)!=null?N:Be,
lampiran_peringkat:OG(
e),juri:[...m,...g].map((_,P)=>({no:`${P+1}.`,nama:we(H(_.name)),peran:H(_.role)||"Anggota",
instansi_juri:H(
_.institution)})),...AG(o.acknowledgedBy)}}var LA={id:"berita-acara",needs:"result",inEnglish:!1,
documents:Gi(
NG),title:En};p();p();function _G({competition:e,results:t},n){if(n===0)return e.entries.filter(o=>o.status==="running");
let r=t[n-
1];return r===void 0?null:r.standings.filter(({advances:o})=>o).map(({entry:o})=>o)}var jA=(e,{
competition:t})=>e.
map(n=>({nama:Qo({entry:n},t.settings).join(", "),keterangan:cr(n).inovasi}));function kf(e){let{
competition:t,
winners:n}=e,{settings:r,stages:o,judges:i}=t,a=o.flatMap((l,c)=>{let d=l.form==="presentation"||l.form===
"field"?_G(e,c):null;if(d===null)return[];let f=`${l.form==="field"?"Kunjungan lapangan":
"Presentasi"} tahap ${H(l.name)}`;return[{about:`Tahap ${l.name}`,name:f,date:l.date,time:"",place:
"",guests:jA(d,
e)}]}),s={about:"Pleno",name:"Rapat pleno Dewan Juri",date:r.plenaryDate,time:r.plenaryTime,place:r.
plenaryPlace,guests:i.map(l=>({nama:H(l.name)||l.code,keterangan:[l.role,l.institution].map(H).filter(
Boolean).join(", ")}))},u={about:"Penyerahan",name:"Penyerahan penghargaan",date:r.ceremonyDate,time:
r.
ceremonyTime,place:r.ceremonyPlace,guests:jA((n!=null?n:[]).map(({entry:l})=>l),e)};return[...a,s,
...n===
null?[]:[u]].filter(({guests:l})=>l.length>0)}var xf=({name:e,date:t,time:n,place:r})=>({acara:e,
acara_kapital:e.
toUpperCase(),hari_acara:we(t&&df(t,"id")),waktu_acara:we(H(n)),tempat_acara:we(H(r))});var PG=5,IG=e=>[
...e,...k.from({length:PG},()=>({nama:"",keterangan:""}))].map((t,n)=>({no:T(n+1),...t})),
zA={id:"daftar-hadir",needs:"rules",inEnglish:!1,documents:e=>kf(e).map(t=>({about:t.about,fields:n=>(
{
...nt(e.competition.settings,n("daftar-hadir",t.about)),jenis:"Daftar Hadir",kode:"",...xf(t),hadir:
IG(
t.guests)})})),title:Kr("acara")};p();p();p();var $G=["besar","sedang","kecil"];function BA(e){
return k.from(e).length}function UA(e){return e.join(`
`).split(`
`).filter(n=>n!=="").reduce((n,r)=>n+b.ceil(BA(r)/100),0)}function pc(e,t,n,r){let o=t.split(`
`),i=b.max(...o.map(BA)),a=o.length>3?2:o.length>1||r?1:0,s=n.findIndex((c,d)=>i<=c&&d>=a),u=s<0?n.length:
s,l=$G.slice(0,n.length+1);return h.fromEntries(l.map((c,d)=>[`${e}_${c}`,d===u?t:""]))}var Tf={
recipient:[38,76],institution:[90],predicate:[36],innovation:[96]},FG=9;function Zy(e){let{settings:
t}=e.
competition,n=ni(e),{penerima:r,instansi_penerima:o,predikat_kapital:i,gelar:a,kategori:s,inovasi:u}
=n,
l=[n.jabatan_penandatangan,n.pangkat_penandatangan,n.nip_penandatangan],c=UA([r,o,a,s,u,...l])>FG;
return{
...n,jenis:t.language==="id"?"Piagam":"Certificate",kepala:Us(t).first,penuh:c?"ya":"",...pc(
"penerima",r,Tf.recipient,c),...pc("instansi_penerima",o,Tf.institution,c),...pc("predikat",i,Tf.predicate,
c),...pc("inovasi",u,Tf.innovation,c)}}var WA={id:"piagam",needs:"result",inEnglish:!0,documents:Gs(
"piagam",Zy),title:Hs};function MG(e,t){let{settings:n}=e.competition;return{jenis:n.language==="id"?
"Semua Piagam":"All Certificates",kompetisi:Ws(n),piagam:hf(e,"piagam",t).map((r,o)=>({...Zy(r),
lanjutan:o===0?"":"ya"}))}}
var KA={id:"gabungan",needs:"result",inEnglish:!0,documents:ti(MG),title:En};p();p();var LG={id:{
decree:e=>e?`Keputusan ${e}`:"Keputusan",minutes:"Berita Acara Rapat Pleno Dewan Juri",numbered:(e,t,
n)=>`${e} Nomor ${t} tanggal ${n}`,and:" dan ",begin:"Berdasarkan ",judged:
"hasil penilaian Dewan Juri"},en:{
decree:e=>e?`the Decree of the ${e}`:"Decree",minutes:
"the Minutes of the Judges\u2019 Plenary Meeting",
numbered:(e,t,n)=>`${e} Number ${t} of ${n}`,and:" and ",begin:"Pursuant to ",judged:
"the assessment by the Board of Judges"}};function Gr(e){let t=LG[e.language],n=a=>we(a&&Nn(a,e.language)),
[r,o]=[H(
e.decreeNumber),H(e.minutesNumber)],i=[];return r!==""&&i.push(t.numbered(t.decree(Bs(e)),r,n(e.decisionDate))),
(o!==""||e.plenaryDate!==null)&&i.push(t.numbered(t.minutes,we(o),n(e.plenaryDate))),t.begin+(i.length>
0?i.join(t.and):t.judged)}function jG({entries:e}){var r;let t=e.some(({category:o})=>o!=="")?
"category":"unitType",n=new v;for(let o of e)
n.set(H(o[t]),((r=n.get(H(o[t])))!=null?r:0)+1);return n.size<2?[]:[...n].map(([o,i])=>({kelompok:o||
"(tidak disebut)",jumlah:T(i)}))}function zG(e,t){var c,d,f,m,g,y,D;let{competition:n,results:r,
coverage:o}=e,
i=Sn(n.settings,t),a=vf(n),s=r.flatMap(({standings:N})=>N).filter(({decision:N})=>N!==void 0),u=r.flatMap(
({panel:N})=>N.leftOut).filter(({reason:N})=>N!=="incomplete"),l=jG(n);return{...nt(i,t("laporan","")),
jenis:"Laporan",penyelenggara:we(H(i.organizer)),dasar:Gr(i),jumlah_inovasi:Ct(n.entries.length),
jumlah_dinilai:Ct(
(d=(c=r[0])==null?void 0:c.standings.length)!=null?d:0),jumlah_juri:Ct(n.judges.length),jumlah_tahap:
Ct(
n.stages.length),tahapan:Zs(n,r),kelompok:l,ada_kelompok:l.length>0?"ya":"",gugur:a,ada_gugur:a.length>
0?"ya":"",aturan:qs(n).map((N,_)=>({no:T(_+1),isi:N})),jumlah_pemenang:Ct((m=(f=e.winners)==null?
void 0:
f.length)!=null?m:0),tanpa_urutan:i.rankedWinners?"":"ya",pemenang:Wr(e,t),jumlah_putusan:Ct(s.length),
jumlah_benturan:Ct(u.length),kode_hasil:(g=e.code)!=null?g:Be,keikutsertaan:o===null?"":"ya",
instansi_ikut:o===
null?"":Ct(o.present),instansi_terdaftar:o===null?"":Ct(o.listed),tidak_ikut:((y=o==null?void 0:o.absent)!=
null?y:[]).map(N=>({nama:H(N)})),ada_tidak_ikut:((D=o==null?void 0:o.absent.length)!=null?D:0)>0?
"ya":
"",kekukuhan:e.reliability().map(({stage:N,sentences:_})=>({tahap:H(N),kalimat:_.map(P=>({isi:P}))}))}
}
var GA={id:"laporan",needs:"result",inEnglish:!1,documents:Gi(zG),title:En};p();var qy=8,BG=e=>e===void 0||
e.kind==="blank"?"":e.kind==="recused"?"BK":e.kind==="score"?Wy(Pt(e.value)):
"?",ZA=e=>[...e.marks.values()].some(t=>t.kind!=="blank");function UG(e,t,n,r,o){var c,d,f;let i=Pe(
e.competition,t),a=i.map(m=>BG(r==null?void 0:r.marks.get(m.name))),s=i.flatMap(({name:m})=>{let g=r==
null?void 0:r.marks.get(m);return(g==null?void 0:g.kind)==="score"?[g.value]:[]}),u=s.length===i.length?
(c=Zc(i))==null?void 0:c(s).score:void 0,l=[(d=r==null?void 0:r.notesToCommittee)!=null?d:"",(f=r==null?
void 0:r.notesToEntrant)!=null?f:""].map(H).filter(Boolean);return{no:T(o),...cr(n),...h.fromEntries(
k.from({length:qy},(m,g)=>{var y;return[`k${g+1}`,(y=a[g])!=null?y:""]})),rincian_nilai:i.map(({name:
m},g)=>`${H(
m)}: ${a[g]||"\u2026\u2026"}`).join(`
`),nilai:u===void 0?"":cc(u,e.competition),catatan:l.join(" / ")}}function WG(e,t,n){let{competition:
r,
results:o}=e,i=r.entries.filter(u=>u.status==="running");if(n!==void 0){let u=new S(n.rows.filter(ZA).
map(l=>l.entry));return i.filter(l=>u.has(l.code))}let a=o[r.stages.indexOf(t)-1];if(a===void 0)return i;
let s=new S(a.standings.filter(({advances:u})=>u).map(({entry:u})=>u.code));return i.filter(u=>s.has(
u.code))}function KG({changes:e,competition:t},n,r){return e.filter(o=>o.stage===n.name&&o.judge===r.
code).map((o,i)=>{var a,s;return{no:T(i+1),inovasi:H((s=(a=t.entries.find(({code:u})=>u===o.entry))==
null?void 0:a.name)!=null?s:o.entry),kriteria:H(o.criterion),semula:o.from,menjadi:o.to,waktu:Je(o.at,
"id")}})}function GG(e,t,n,r,o,i){let{competition:a}=e,s=Zi(a,n),u=WG(e,n,o).map((d,f)=>UG(e,n,d,o==
null?void 0:o.rows.find(m=>m.entry===d.code),f+1)),l=s.length<=qy?s.length:0,c=KG(e,n,r);return{...nt(
a.settings,i("lembar-nilai",t)),tanggal:Be,jenis:o===void 0?"Lembar Nilai Kosong":"Lembar Nilai",
kode:H(
r.code),tahap:H(n.name),tahap_kapital:H(n.name).toUpperCase(),tanggal_tahap:we(n.date&&Nn(n.date,
"id")),
nama_juri:we(H(r.name)),peran:H(r.role)||"Anggota",instansi_juri:H(r.institution),terisi:o===void 0?
"":"ya",kriteria_tahap:s,...h.fromEntries(k.from({length:qy},(d,f)=>[`kolom_${f+1}`,l===f+1?[{baris:
u,
...ZG(s)}]:[]])),kolom_banyak:l===0?[{baris:u}]:[],perubahan:c,ada_perubahan:c.length>0?"ya":""}}var ZG=e=>h.
fromEntries(e.map((t,n)=>[`kepala${n+1}`,`${t.kriteria}
(${t.rentang})`])),qA={id:"lembar-nilai",needs:"rules",inEnglish:!1,documents:e=>{let{competition:t,
sheets:n,faultyTabs:r}=e;return t.stages.flatMap(o=>qe(t,o).flatMap(i=>{let a=n.find(l=>l.stage===o.
name&&l.judge===i.code),s=a!=null&&a.rows.some(ZA)?a:void 0;if(s!==void 0&&r.has(s.tab))return[];let u=`${o.
name} \xB7 ${i.code}${s===void 0?" \xB7 kosong":""}`;return[{about:u,fields:l=>GG(e,u,o,i,s,l)}]}))}
,
title:Kr("tahap","nama_juri")};p();function qG(e,t){var r,o;let n=Sn(e.competition.settings,t);
return{...nt(n,t("pengumuman","")),jenis:"Pengumuman",dasar:Gr(n),jumlah_pemenang:Ct((o=(r=e.winners)==null?
void 0:r.length)!=null?o:0),tanpa_urutan:n.
rankedWinners?"":"ya",pemenang:Wr(e,t),masa_sanggah:n.objectionDays===null?"":Ct(n.objectionDays)}}
var HA={
id:"pengumuman",needs:"result",inEnglish:!1,documents:ti(qG),title:En};p();var HG={listed:
"tercatat sebagai benturan kepentingan","same-institution":"dari instansi saya sendiri",
"parent-institution":"dari unit di bawah instansi saya"};function JG({competition:e},t,n){let r=mr(
e),o=e.entries.flatMap(a=>{let s=a.status==="running"?r(t,a):null;return s===null?[]:[{...cr(a),
alasan:HG[s]}]}),
i=e.stages.filter(a=>Pe(e,a).length>0&&qe(e,a).includes(t));return{...nt(e.settings,n("pernyataan",t.
code)),tanggal:Be,jenis:"Pernyataan Juri",kode:H(t.code),nama_juri:we(H(t.name)),peran:H(t.role)||
"Anggota",instansi_juri:we(H(t.institution)),tahap_juri:i.map(({name:a})=>H(a)).join(", "),benturan:
o.
map((a,s)=>({no:T(s+1),...a})),ada_benturan:o.length>0?"ya":""}}var JA={id:"pernyataan",needs:
"rules",
inEnglish:!1,documents:e=>e.competition.judges.map(t=>({about:t.code,fields:n=>JG(e,t,n)})),title:Kr(
"nama_juri")};p();var VA=(e,t)=>e.map((n,r)=>({no:t(r),isi:n,pertama:r===0?"ya":""}));function VG(e,
t){var c,d;let n=Sn(
e.competition.settings,t),r=H(n.decreeNumber),o=nt(n,r),i=(c=Bs(n))!=null?c:Be,a=H(n.minutesNumber),
s=we(n.plenaryDate&&Nn(n.plenaryDate,"id")),u=Ur(n.legalBasis),l=`penetapan pemenang ${o.kompetisi}`;
return{...o,jenis:"Keputusan",rancangan:r===""?"ya":"",kepala:i,kepala_kapital:i.toUpperCase(),
provinsi_kapital:H(
n.province)===""?"":YG(n.province).toUpperCase(),tentang:l.toUpperCase(),menimbang:VA([`bahwa dalam rangka mendorong inovasi pelayanan publik telah dilaksanakan ${o.kompetisi};`,
`bahwa berdasarkan Berita Acara Rapat Pleno Dewan Juri Nomor ${we(a)} tanggal ${s} telah diusulkan pemenang ${o.kompetisi};`,
`bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan ${i} tentang Penetapan Pemenang ${o.kompetisi};`],
f=>`${T.fromCharCode(97+f)}.`),mengingat:VA(
u.length>0?u:[Be],f=>`${f+1}.`),hadiah:((d=e.winners)!=null?d:[]).some(({prize:f})=>f!==null)?"ya":
"",
berperingkat:n.rankedWinners?"ya":"",pemenang:Wr(e,t)}}var YG=e=>{let t=H(e);return/^provinsi\b/i.test(
t)?t:`Provinsi ${t}`},YA={id:"sk",needs:"result",inEnglish:!1,documents:ti(VG),title:En};p();p();var XG={
id:{above:"di atas median",same:"sama dengan median",below:"di bawah median"},en:{above:
"above the median",same:"at the median",below:"below the median"}},QG=5,XA=new A,Hy=({standings:e})=>e.length>=
QG;function Sf(e){var n;let t=(n=XA.get(e))!=null?n:eZ(e);return XA.set(e,t),t}function eZ(e){let{
panel:t,
standings:n}=e,r=(i,a)=>{var u;let s=[...((u=t.readings.get(i))!=null?u:new v).values()].flatMap(l=>{
var c;return(c=l.marks[a])!=null?c:[]});return s.length===0?null:Ht(s)},o=t.criteria.map((i,a)=>{let s=n.
flatMap(({entry:u})=>{var l;return(l=r(u.code,a))!=null?l:[]});return s.length===0||!Hy(e)?null:aa(s)}
);
return({entry:i},{language:a,decimals:s})=>{let u=XG[a];return t.criteria.flatMap((l,c)=>{var g;let[
d,f]=[r(i.code,c),(g=o[c])!=null?g:null];if(d===null)return[];let m=f===null?0:$t(d,f);return[{
kriteria:H(
l.name),nilai:un(tr(d,s),a),median:f===null?"\u2013":un(tr(f,s),a),maksimum:un(T(l.max),a),kedudukan:
f===
null?"\u2013":m>0?u.above:m<0?u.below:u.same}]})}}var QA={id:{kind:"Surat",place:"Tempat"},en:{kind:
"Award letter",place:""}};function tZ(e,t){let{standing:n,
competition:r}=e,{settings:o}=r,i=ni(e),a=Us(o);return{...i,jenis:QA[o.language].kind,kop:a.first,
kop_unit:a.
unit,kepada:Qo(n,o).map(s=>({nama:s})),tempat_tujuan:Ki(o)||QA[o.language].place,dasar:Gr(Sn(o,t)),
rincian:bf(
i,o),profil:i.nilai===""?[]:Sf(e.result)(n,o),...Ks(n.prize,o),...mf(o),...ei(o)}}var e1={id:"surat",
needs:"result",inEnglish:!0,documents:Gs("surat",tZ),title:Hs};p();function nZ(e,t){var o;let n=Sn(e.competition.settings,
t),r=(o=e.winners)!=null?o:[];return{...nt(n,
t("surat-daftar","")),jenis:"Surat kepada Semua Pemenang",tempat_tujuan:Ki(n)||"Tempat",dasar:Gr(n),
jumlah_pemenang:Ct(r.length),...mf(n),...ei(n),tanpa_urutan:n.rankedWinners?"":"ya",pemenang:Wr(e,t).
map((i,a)=>({...i,kepada:r[a]===void 0?"":Qo(r[a],n).join(`
`)}))}}var t1={id:"surat-daftar",needs:"result",inEnglish:!1,documents:ti(nZ),title:En};p();function rZ(
e){let{settings:t}=e.competition,{prize:n}=e.standing,r=ni(e);return{...nt(t,e.number),...r,
rincian:bf(r,t),tanggal:Be,jenis:"Tanda Terima",...Ks(n,t)}}var n1={id:"tanda-terima",needs:"result",
inEnglish:!1,documents:Gs("tanda-terima",rZ),title:Hs};p();function oZ({competition:e}){let{criteria:
t,stages:n}=e;return t.every(r=>r.stage===null)&&n[0]?[{tahap_kriteria:"Semua tahap",kriteria_tahap:
Zi(e,n[0])}]:n.filter(r=>Pe(e,r).length>0).map(r=>({tahap_kriteria:`Tahap ${H(r.name)}`,
kriteria_tahap:Zi(e,r)}))}function iZ(e,t){let{competition:n}=e;return{...nt(n.settings,
t("tata-cara","")),tanggal:Be,jenis:"Tata Cara Penilaian",tahapan:Zs(n),kelompok_kriteria:oZ(e),
aturan:qs(
n).map((r,o)=>({no:T(o+1),isi:r}))}}var r1={id:"tata-cara",needs:"rules",inEnglish:!1,documents:Gi(
iZ),
title:En};p();var aZ={id:{kind:"Umpan Balik",place:"Tempat"},en:{kind:"Feedback",place:""}},sZ=({
sheets:e},t)=>[...new S(
e.flatMap(({rows:n})=>n.filter(r=>r.entry===t).map(({notesToEntrant:r})=>r)))].map(n=>Wi(n).join(`
`)).filter(n=>n!=="").sort((n,r)=>n<r?-1:1).map(n=>({isi:n}));function uZ(e,t,n,r){let o=Sn(e.competition.
settings,r),i=aZ[o.language],a=sZ(e,t.entry.code);return{...nt(o,r("umpan-balik",t.entry.code)),...cr(
t.entry),jenis:i.kind,kepada:Qo(t,o).map(s=>({nama:s})),tempat_tujuan:Ki(o)||i.place,dasar:Gr(o),
tahap:H(
n.stage.name),jumlah_peserta:T(n.standings.length),profil:Sf(n)(t,o),tanpa_median:Hy(n)?"":"ya",
catatan:a,
ada_catatan:a.length>0?"ya":"",...ei(o)}}var o1={id:"umpan-balik",needs:"result",inEnglish:!0,
documents:e=>{
var r;let t=new S(((r=e.winners)!=null?r:[]).map(({entry:o})=>o.code)),n=new S;return[...e.results].
reverse().flatMap(o=>o.standings.filter(({entry:a})=>!t.has(a.code)&&!n.has(a.code)).map(a=>(n.add(a.
entry.code),{about:a.entry.code,fields:s=>uZ(e,a,o,s)})))},title:Kr("inovasi")};p();var i1={id:
"undangan",needs:"rules",inEnglish:!1,documents:e=>kf(e).map(t=>({about:t.about,fields:n=>({
...nt(e.competition.settings,n("undangan",t.about)),tanggal:Be,jenis:"Undangan",kode:"",...xf(t),
jumlah_undangan:Ct(
t.guests.length),undangan:t.guests.map((r,o)=>({no:T(o+1),...r})),...ei(e.competition.settings)})})),
title:Kr("acara")};var ri=[r1,JA,i1,zA,qA,LA,YA,HA,WA,KA,e1,t1,n1,o1,GA];function fc(e){var t;return(
t=ri.find(n=>n.id===
e))!=null?t:null}p();var yo=(e,t)=>Nh(e.id,ts(e,t)),Ef=(e,t)=>e.needs==="rules"||t.winners!==null;
function lZ(e,t){let{competition:n}=t,
r=ts(e,n);return n.settings.language===r?t:{...t,competition:{...n,settings:{...n.settings,language:
r}}}}
var qi=(e,t)=>e.filter(n=>Ef(n,t)).flatMap(n=>n.documents(lZ(n,t)).map(r=>({kind:n,...r})));function Jy(
e){
if(e.winners===null)return()=>!0;let t=new S(qi(ri,e).map(({kind:n,about:r})=>`${n.id}:${r}`));
return(n,r)=>t.
has(`${n}:${r}`)}var cZ=()=>null;function Vy(e,t,n=cZ){let[r]=qi([e],t);return r===void 0?null:r.fields(
n)}p();p();function dZ(e,t){let n=e.map(o=>({standing:o,key:z(o.entry.name)})),r=({standing:o})=>{
var i;return(i=
t.get(o.entry.code))!=null?i:0};return n.sort((o,i)=>o.key<i.key?-1:o.key>i.key?1:r(o)-r(i)).map(({
standing:o})=>o)}
function a1(e,t){var a,s;let n=new v(e.panel.entries.map(({code:u},l)=>[u,l])),r=new v;for(let{
category:u,
entry:l}of e.standings){let c=(a=n.get(l.code))!=null?a:0;r.set(u,b.min(c,(s=r.get(u))!=null?s:c))}
let o=Yc(
e).map(({standing:u})=>u);return[...r].sort(([,u],[,l])=>u-l).map(([u])=>u).flatMap(u=>{let l=o.filter(
c=>c.advances&&c.category===u);return t.rankedWinners?l.map(c=>{var d,f;return{standing:c,place:(f=(
d=
c.place)==null?void 0:d.place)!=null?f:null}}):dZ(l,n).map(c=>({standing:c,place:null}))})}var pZ=[
"WEIGHTS_INVALID","SETTING_INVALID","ENTRY_DUPLICATE_CODE"],s1=e=>e.filter(t=>t.severity==="error"&&
pZ.includes(t.code)),fZ=({settings:e})=>eo(e).list.filter(({status:t,criterion:n})=>t==="confirmed"&&
n!=="").map(({stage:t,judge:n,entry:r,criterion:o,held:i,now:a,answeredAt:s})=>({stage:t,judge:n,
entry:r,criterion:o,from:Po(i.cell,i.format,"id"),to:ir(a,"id"),at:s}));function Yy(e,{results:t},{
rows:n},r,o=[]){
let{competition:i,sheets:a}=e,s=t[i.stages.length-1],u=r.some(g=>g.code==="RESULT_STALE"),l=r.filter(
g=>g.severity==="error"),c=s!==void 0&&l.length===0,d=Ye(i.stages,n),f=d[d.length-1],m=null;return{
competition:i,
sheets:a,faultyTabs:new S(l.flatMap(({tab:g})=>g===void 0?[]:[g])),results:u?[]:t,winners:c?a1(s,i.settings).
map(({standing:g})=>g):null,code:(f==null?void 0:f.status)==="decided"?Bn(f.hash):null,changes:o.some(
({id:g})=>g==="lembar-nilai")?fZ(i):[],coverage:TS(i),reliability:()=>(m!=null||(m=t.map((g,y)=>{let D=dp(
i,g,t.slice(0,y)),_=g.last&&!i.settings.rankedWinners?{...D,gap:null,methods:[],verdict:{...D.verdict,
contested:[]}}:D;return{stage:g.stage.name,sentences:pp(_,"id")}})),m)}}var mZ=["TIE_AT_CUT",
"STAGE_NOT_BEGUN","RESULT_STALE"];function Cf(e,t,n){let r=mt(e,{provisional:!1}),o=Or(e),i=[...r.findings,
...ao(e,t),...gZ(t,o)].map(s=>mZ.includes(s.code)?{...s,severity:"error"}:s),a=Yy(e,r,t,i,n);return{
findings:r.findings,blocking:i,hash:o,known:a}}function gZ({rows:e},t){let n=Ti(e);return n===void 0||
n.hash===t?[]:[{code:"RESULT_STALE",severity:"error",params:{computed:n.at}}]}function u1(e,t,n){var f,
m,g;let{competition:r}=e,o=Z.documents[r.settings.language];if(!xd().includes(
o))return[];let{name:i,grid:a}=Jt(o);if(a===null)return[];let s=ot(a,jo),u=yZ([...es(a).rows]),l=bZ(
e,t,n,u),c=new v,d=[];for(let[y,D]of u){let N=l(D);if(N===null)continue;if(typeof N=="object"){let P=(
f=
Ve(s,y,"title"))==null?void 0:f.cell,I={kind:D.kind,written:D.title,expected:N.title};d.push({code:
"DOCUMENT_TITLE",tab:i,cell:P,params:I});continue}let _=(g=c.get(N))!=null?g:{cell:(m=Ve(s,y,"kind"))==
null?void 0:m.cell,documents:[]};c.set(N,{..._,documents:[..._.documents,D]})}return[...[...c].map((
[
y,{cell:D,documents:N}])=>({code:y,tab:i,cell:D,params:{documents:N}})),...d]}var hZ=["made","draft",
"edited","signed"];function yZ(e){var n,r;let t=new v;for(let o of e){let[,{kind:i,entry:a,maker:s,
revision:u,
status:l}]=o,c=C.stringify([i,a,s]),d=(r=(n=t.get(c))==null?void 0:n[1].revision)!=null?r:"";hZ.includes(
l)&&w(u)>=w(d)&&t.set(c,o)}return[...t.values()]}function bZ(e,t,n,r){let{competition:o}=e,i=t.findings.
filter(d=>d.severity==="error"),a=Yy(e,t,n,i),s=new v(qi(ri,a).map(d=>[C.stringify([d.kind.id,d.about]),
d])),u=new v(r.map(([,{kind:d,entry:f,number:m}])=>[C.stringify([d,f]),m])),l=(d,f)=>u.get(C.stringify(
[d,f]))||null,c=Or(e);return({kind:d,entry:f,run:m,title:g,content:y})=>{var L;let D=n.rows.find(j=>j.
action==="documents"&&j.run===m);if(D===void 0)return"DOCUMENT_UNRECORDED";let N=((L=fc(d))==null?
void 0:
L.needs)!=="rules",_=s.get(C.stringify([d,f]));if(_===void 0&&a.winners!==null)return"DOCUMENT_OF_NOBODY";
let P=_==null?void 0:_.fields(l),I=_===void 0||P===void 0?null:_.kind.title(P),B=()=>{if(_===void 0||
P===void 0)return!1;let j=yo(_.kind,o),M=ml(d,fl(j),Fs(P,sc(j)));return cn(M+I)===y};return N&&D.hash!==
c&&!B()?"DOCUMENT_OF_OTHER_RESULT":I===null||I===g?null:{title:I}}}p();function vZ(e,t){let n=e.filter(
({written:o,expected:i})=>[o,i].every(a=>T(a).length<=60)),r=t==="id"?
"tidak sama dengan hitung ulang":"is not what is recomputed";return n.length===0?e.map(({header:o})=>`${o} ${r}`).join(
"; "):n.map(({header:o,written:i,expected:a})=>{let[s,u]=[Df(i,t),Df(a,t)];return t==="id"?`${o} tertulis ${s}, dihitung ulang ${u}`:
`${o} is written ${s}, recomputed ${u}`}).join("; ")}var Df=(e,t)=>e===
""?t==="id"?"kosong":"blank":X(e,t);function c1(e,t){let n=(r,o)=>t==="id"?r:o;switch(e.kind){case"cells":
{let r=vZ(e.cells,t);return n(`Baris ${e.row} (${e.code}): ${r}.`,`Row ${e.row} (${e.code}): ${r}.`)}
case"stray":{let r=e.code===""?n("tanpa kode","without a code"):e.code;return n(`Baris ${e.row} (${r}) tidak ada dalam hitung ulang, atau berulang.`,
`Row ${e.row} (${r}) is not in what is recomputed, or is there twice.`)}case"missing":return n(`Tidak ada baris untuk ${e.code}, yang menurut hitung ulang di peringkat ${e.rank}.`,
`There is no row for ${e.code}, recomputed at rank ${e.rank}.`);case"column":return n(`Kolom \u201C${e.header}\u201D tidak ada.`,
`The column \u201C${e.header}\u201D is not there.`);case"order":return n(`Isi tiap baris sama, tetapi mulai baris ${e.row} urutannya lain.`,
`Each row is the same, but from row ${e.row} on they are in another order.`)}}var Xy=({documents:e})=>e.map(
({kind:t,entry:n})=>`${t} ${n}`.trim()).join(", "),Js=(e,t)=>{let[n]=e.documents;if(e.documents.length===
1&&n!==void 0){let o=`${X(n.title,t)} (${Xy(e)})`;return t==="id"?`Dokumen ${o}`:`The document ${o}`}
let r=e.documents.length;return t==="id"?`${r} dokumen (${Xy(e)})`:`${r} documents (${Xy(e)})`},d1=(
{
documents:e},t)=>{let[n]=e;return e.length===1&&n!==void 0&&n.entry!==""?`${n.kind} ${t==="id"?
"untuk":"for"} ${n.entry}`:t==="id"?"dokumen seperti itu":"such document"},wZ=({documents:e})=>e.length===
1?"was":"were",l1=({documents:e},t,n)=>e.length===1?t:n,kZ={NOTHING_DECIDED:()=>"Belum ada hasil yang dihitung atau ditetapkan, jadi tidak ada yang dapat dibandingkan.",
CHANGED:e=>`Berubah sejak ditetapkan: ${qd(e,"id")}.`,CHANGED_SINCE_COMPUTED:e=>`Nilai, aturan, atau putusan pleno berubah sejak perhitungan terakhir (${Je(
e.at,"id")}).`,DECISION_DAMAGED:e=>`Simpanan hasil yang ditetapkan ${Je(e.at,
"id")} hilang atau diubah. ${e.isSame?"Isi lembar sendiri masih sama dengan sidik yang tercatat.":
"Isi lembar juga tidak lagi sama dengan sidik yang tercatat, dan perubahannya tidak dapat dirinci."}`,
DECISION_UNRECORDED:e=>`Penetapan dengan kode ${e.code} (${e.at}) tersimpan, tetapi barisnya tidak ada lagi di tab Riwayat.`,
DECISION_MISLABELLED:e=>`Kode, waktu, atau pelaku di samping hasil yang disimpan tertulis ${e.written}; menurut tab Riwayat ${e.recorded}.`,
RANKING_MISSING:()=>"Tab peringkat ini tidak ada lagi.",RANKING_UNRECORDED:()=>"Tab peringkat ini bukan dari perhitungan yang tercatat di tab Riwayat.",
RANKING_ORIGIN:e=>`Baris keterangan di bawah judul diubah. Menurut tab Riwayat seharusnya: ${e.expected}.`,
RANKING_TITLE:e=>`Judul tab tertulis ${Df(e.written,"id")}, seharusnya ${X(e.
expected,"id")}.`,RANKING_ROW:e=>c1(e,"id"),RANKING_MORE:e=>`Dan ${e.count} perbedaan lagi di tab ini.`,
HISTORY_ROW:e=>e.reason==="unsealed"?`Baris ${e.row} riwayat tidak bersegel: disisipkan dengan tangan, atau segelnya dihapus.`:
`Rantai riwayat putus di baris ${e.row}: baris itu atau baris sebelumnya diubah, dihapus, atau disisipkan.`,
HISTORY_CUT:()=>"Baris terbaru riwayat tidak ada lagi: dihapus, atau segelnya diubah.",
DOCUMENT_OF_OTHER_RESULT:e=>`${Js(e,"id")} dibuat dari hasil yang lain.`,DOCUMENT_OF_NOBODY:e=>`${Js(
e,"id")} tidak sesuai: menurut hasil ini tidak ada ${d1(e,"id")}.`,DOCUMENT_UNRECORDED:e=>`${Js(e,
"id")} bukan dari proses yang tercatat di tab Riwayat.`,DOCUMENT_TITLE:e=>`Judul ${e.kind} tertulis ${X(
e.written,"id")}, menurut hasil ini ${X(e.expected,"id")}.`},xZ={NOTHING_DECIDED:()=>"No result has been computed or decided yet, so there is nothing to compare with.",
CHANGED:e=>`Changed since it was decided: ${qd(e,"en")}.`,CHANGED_SINCE_COMPUTED:e=>`Scores, rules or plenary decisions have changed since the last computation (${Je(
e.at,"en")}).`,DECISION_DAMAGED:e=>`What was kept of the result decided on ${Je(e.at,"en")} is gone or was altered. ${e.isSame?
"The workbook itself still has the recorded hash.":
"The workbook no longer has the recorded hash either, and what changed cannot be told."}`,
DECISION_UNRECORDED:e=>`A decision with the code ${e.code} (${e.at}) is kept, but its row is gone from the history.`,
DECISION_MISLABELLED:e=>`Code, time or person beside the kept result read ${e.written}; in the history they are ${e.recorded}.`,
RANKING_MISSING:()=>"This ranking tab is gone.",RANKING_UNRECORDED:()=>"This ranking tab does not come from a computation in the history.",
RANKING_ORIGIN:e=>`The line below the title was altered. By the history it is to say: ${e.expected}.`,
RANKING_TITLE:e=>`The title is written ${Df(e.written,"en")}, it is to be ${X(e.expected,"en")}.`,
RANKING_ROW:e=>c1(e,"en"),RANKING_MORE:e=>`And ${e.count} more differences in this tab.`,HISTORY_ROW:
e=>e.reason==="unsealed"?`Row ${e.row} of the history carries no seal: it was put in by hand, or its seal was taken off.`:
`The chain of the history breaks at row ${e.row}: it or the row before was altered, taken out or put in.`,
HISTORY_CUT:()=>"The newest row of the history is gone: taken out, or its seal was altered.",
DOCUMENT_OF_OTHER_RESULT:e=>`${Js(
e,"en")} ${wZ(e)} made of another result.`,DOCUMENT_OF_NOBODY:e=>`${Js(e,"en")} ${l1(e,"does","do")} not fit: by this result there is no ${d1(
e,"en")}.`,DOCUMENT_UNRECORDED:e=>`${Js(e,"en")} ${l1(e,"does","do")} not come from a run in the history.`,
DOCUMENT_TITLE:e=>`The title of a ${e.kind} is written ${X(e.written,"en")}, by this result it is ${X(
e.expected,"en")}.`},TZ={id:kZ,en:xZ};function SZ(e,t){
return TZ[t][e.code](e.params)}var p1=(e,t)=>SZ(e,t);function Rf(){return ie(()=>{pe();let e=He(),{
competition:t}=e,{language:n}=t.settings,r=mt(e,{provisional:!1}),
o=Qe(n),i=Ye(t.stages,o.rows).filter(u=>u.status==="decided"),a=Ti(o.rows),s=[...i.length===0&&a===void 0?
[{code:"NOTHING_DECIDED",params:null}]:[],...EZ(e,o),...CZ(r),...DZ(e,r,o),...PZ(o),...u1(e,r,o)];
return{
ok:s.length===0,decided:i.map(({stage:u,at:l,by:c,hash:d})=>({stage:u,at:l,by:c,code:Bn(d)})),
computed:a===
void 0?null:{at:a.at,by:a.by},differences:s.map(u=>{var l,c,d;return{code:u.code,stage:(l=u.stage)!=
null?l:null,tab:(c=u.tab)!=null?c:null,cell:(d=u.cell)!=null?d:null,message:u.code==="RANKING_STOPPED"?
zn(u.params,n):p1(u,n)}})}})}function EZ(e,{rows:t}){let{stages:n,settings:r}=e.competition,o=Ye(
n,t),i=Wg(r.language),a=new S,s=o.flatMap(({stage:m,status:g,hash:y,at:D,by:N})=>{if(g!=="decided")return[
];
let _=i.find($=>$.stage===m),P=Kg(e,_,y),I=Or(e,m)===y,B=P===null?[{code:"DECISION_DAMAGED",stage:m,
tab:Z.decisions[r.language],params:{at:D,isSame:I}}]:[],L=[Bn(y),Fn(D),N].join(", "),j=_===void 0?L:
[_.code,_.at,_.by].join(", ");if(j!==L){let $=Z.decisions[r.language];B.push({code:
"DECISION_MISLABELLED",stage:m,tab:$,params:{written:j,recorded:L}})}let M=(P!=null?P:[]).filter($=>!a.has(
C.stringify(
$)));for(let $ of M)a.add(C.stringify($));return[...B,...M.map($=>({code:"CHANGED",stage:m,tab:$.tab,
cell:$.cell,params:$}))]}),u=i.filter(m=>!t.some(g=>g.action==="decide"&&g.stage===m.stage&&g.hash===
m.hash)).map(m=>({code:"DECISION_UNRECORDED",stage:m.stage,params:{code:m.code,at:m.at}})),l=Ti(t),c=o.
slice(1+o.map(({status:m})=>m).lastIndexOf("decided")),f=!(c.length<o.length&&c.every(({status:m})=>m===
"open"))&&l!==void 0&&l.hash!==Or(e);return[...s,...u,...f?[{code:"CHANGED_SINCE_COMPUTED",params:{
at:l.
at}}]:[]]}var CZ=({findings:e})=>e.filter(t=>t.severity==="error").map(t=>({code:"RANKING_STOPPED",
stage:t.
stage,tab:t.tab,cell:t.cell,params:t}));function DZ(e,{results:t},{rows:n}){var m,g,y,D;let{
competition:r}=e,
o=Ti(n),i={id:(m=o==null?void 0:o.run)!=null?m:"",at:(g=o==null?void 0:o.at)!=null?g:"",by:(y=o==null?
void 0:o.by)!=null?y:"",hash:(D=o==null?void 0:o.hash)!=null?D:"",provisional:!1},{stages:a,settings:
s}=r,
u=Ye(a,n).flatMap(({status:N},_)=>N==="open"?[a[_]]:[]),l=new S(u.map(N=>Ru(N,a,s.language)));u.length>
0&&l.add(Z.finalRanking[s.language]);let c=ne(r.settings.language).tabs,d=[c.computed(i.at,i.by,i.id),
c.method(r.settings.method),c.hash(i.hash)];return Ug(r,t,lp(r,t),i).flatMap(N=>{let{name:_,grid:P}=Jt(
N.name);if(l.has(N.name)&&!RZ(P,N))return[];if(P===null)return o===void 0?[]:[{code:
"RANKING_MISSING",
tab:_,params:null}];let I=LC(P);return[...I!==null&&n.some(L=>L.run===I)?AZ(_,P,N):[{code:
"RANKING_UNRECORDED",tab:_,params:null}],...I===(o==null?void 0:o.run)?OZ(_,P,d):[],..._Z(_,MC(P,N))]}
)}var RZ=(e,{
values:t,headerRow:n})=>{var r,o;return e!==null&&q((r=e.values[n])==null?void 0:r[0])===q((o=t[n])==
null?void 0:o[0])};function OZ(e,t,n){var o;let r=q((o=t.values[1])==null?void 0:o[0]);return n.every(
i=>r.includes(i))?[]:[{code:"RANKING_ORIGIN",tab:e,cell:"A2",params:{expected:n.join(" \xB7 ")}}]}
function AZ(e,t,{
values:n}){var i,a;let[r,o]=[q((i=t.values[0])==null?void 0:i[0]),q((a=n[0])==null?void 0:a[0])];
return r===
o?[]:[{code:"RANKING_TITLE",tab:e,cell:"A1",params:{written:r,expected:o}}]}var NZ=10;function _Z(e,
t){
let n=t.slice(0,NZ).map(o=>({code:"RANKING_ROW",tab:e,cell:"cell"in o?o.cell:void 0,params:o})),r=t.
length-n.length;return r===0?n:[...n,{code:"RANKING_MORE",tab:e,params:{count:r}}]}function PZ({name:
e,
links:t}){let n=DT(t,qt),r=t.filter(({row:u,texts:l,chain:c})=>c===""&&OT(l)&&!n.some(d=>d.row===u)),
i=[...n,...r.map(({row:u})=>({row:u,reason:"unsealed"}))].sort((u,l)=>u.row-l.row).map(({row:u,
reason:l})=>({
code:"HISTORY_ROW",tab:e,cell:`A${u+1}`,params:{row:u+1,reason:l}})),a=Le(Bd),s=a!==null&&!t.some(({
chain:u})=>u===a);return[...i,...s?[{code:"HISTORY_CUT",tab:e,params:null}]:[]]}p();p();p();function $Z(
e,t){let n=k.from({length:t.length+1},(r,o)=>o);for(let r=1;r<=e.length;r++){let o=[r];for(let i=1;i<=
t.length;i++){let a=n[i-1]+(e[r-1]===t[i-1]?0:1);o.push(b.min(o[i-1]+1,n[i]+1,a))}n=o}return n[t.length]}
function f1(e,t){var o,i;let n=Bt(e);return(i=(o=t.map(a=>({tag:a,away:$Z(n,Bt(a))})).filter(({tag:a,
away:s})=>s<=b.max(2,b.floor(a.length/3))&&s<b.max(n.length,2)).sort((a,s)=>a.away-s.away)[0])==null?
void 0:o.tag)!=null?i:null}var FZ=80;function Of(e,t){let n=MZ(e);if(n===null)return[{code:
"NOT_A_DOCX",tag:"",paragraph:""}];let r=n.
flatMap(o=>LZ(Cp(o),t));return r.length>0?r:UZ(e,t)}function MZ(e){try{let t=is(e);return t.file(
"word/document.xml")===null?null:t.file(as).map(n=>n.asText())}catch{return null}}function LZ(e,t){
var s;
let n=new v(h.keys(t).map(u=>[Bt(u),u])),r=[],o=[],i=u=>n.has(u)||o.some(({scope:l})=>l===null||l.has(
u)),a=()=>[...n.values(),...o.flatMap(({scope:u})=>[...u!=null?u:[]])];for(let u of e){let l=Qy(u);
for(let c of zZ(
u)){if("fault"in c){(i(Bt(c.tag))||c.fault!=="TAG_SINGLE")&&r.push({code:c.fault,tag:c.tag,paragraph:
l});
continue}let{sign:d,tag:f}=c,m=Bt(f);if(d==="/"){let y=o.pop();y===void 0?r.push({code:
"LOOP_UNOPENED",tag:f,paragraph:l}):m!==""&&Bt(y.tag)!==m&&r.push({code:"LOOP_CROSSED",tag:f,
paragraph:l});continue}
if(d!==""&&d!=="#"&&d!=="^"){r.push({code:"TAG_UNSUPPORTED",tag:d+f,paragraph:l});continue}i(m)||r.push(
{code:"TAG_UNKNOWN",tag:f,near:f1(f,a()),paragraph:l});let g=t[(s=n.get(m))!=null?s:""];d===""&&g!==
void 0&&typeof g!="string"&&r.push({code:"LIST_AS_TEXT",tag:f,paragraph:l}),d!==""&&o.push({tag:f,
paragraph:l,
scope:jZ(g,i(m))})}}return[...r,...o.map(({tag:u,paragraph:l})=>({code:"LOOP_UNCLOSED",tag:u,
paragraph:l}))]}
function jZ(e,t){return typeof e=="string"?new S:e===void 0?t?new S:null:e.length===0?null:new S(e.flatMap(
n=>h.keys(n).map(Bt)))}function zZ(e){var r;let t=[],n=e;for(;;){let o=n.search(
/\{\{|\}\}|\{[^{}]*\}(?!\})/);
if(o<0)return t;if(n.startsWith("}}",o))t.push({fault:"TAG_UNOPENED",tag:BZ(n.slice(0,o))}),n=n.slice(
o+2);else if(n.startsWith("{{",o)){let i=n.slice(o+2),a=i.search(/\{\{|\}\}/);if(a<0||i.startsWith(
"{{",a))t.push({fault:"TAG_UNCLOSED",tag:Qy(a<0?i:i.slice(0,a),30)}),n=a<0?"":i.slice(a);else{let[,s="",
u=""]=(r=/^\s*([#^/@><=&!%?-]*)\s*([\s\S]*?)\s*$/.exec(i.slice(0,a)))!=null?r:[];t.push({sign:s,tag:
u}),
n=i.slice(a+2)}}else{let i=n.indexOf("}",o);t.push({fault:"TAG_SINGLE",tag:n.slice(o+1,i).trim()}),n=
n.slice(i+1)}}}var BZ=e=>{var t,n;return Qy((n=(t=/\S*\s*$/.exec(e))==null?void 0:t[0].trim())!=null?
n:"",30)};function Qy(e,t=FZ){let n=e.replace(/\s+/g," ").trim(),r=k.from(n);return r.length<=t?n:`${r.
slice(0,t-1).join("")}\u2026`}function UZ(e,t){try{return ac(e,t),[]}catch(n){let r=us(n);if(r===null)
throw n;return"tags"in r?(r.tags.length>0?r.tags:[""]).map(i=>({code:"TAG_BROKEN",tag:i,paragraph:""}
)):
[{code:"NOT_A_DOCX",tag:"",paragraph:""}]}}p();var WZ={TAG_UNKNOWN:(e,t)=>`{{${e}}} bukan isian yang dikenal${t===null?
"":`; maksudnya {{${t}}}?`}`,TAG_UNSUPPORTED:e=>`{{${e}}} bukan jenis isian yang didukung`,
LIST_AS_TEXT:e=>`{{${e}}} adalah daftar: tulis {{#${e}}} \u2026 {{/${e}}}`,TAG_UNCLOSED:e=>`\u201C{{${e}\u201D tidak ditutup dengan }}`,
TAG_UNOPENED:e=>`\u201C${e}}}\u201D tidak dibuka dengan {{`,TAG_SINGLE:e=>`{${e}} harus bertanda kurung ganda: {{${e}}}`,
LOOP_UNCLOSED:e=>`{{#${e}}} tidak ditutup dengan {{/${e}}}`,LOOP_UNOPENED:e=>`{{/${e}}} tidak dibuka dengan {{#${e}}}`,
LOOP_CROSSED:e=>`{{/${e}}} menutup bagian lain yang masih terbuka`,TAG_BROKEN:e=>e===""?
"templat ini tidak dapat diisi":`{{${e}}} tidak dapat diisi`,NOT_A_DOCX:()=>"berkas ini bukan dokumen Word (.docx)",
at:e=>`pada \u201C${e}\u201D`,faulty:(e,t)=>`Templat ${e} belum dapat dipakai, jadi tidak ada yang dibuat: ${t}`,
more:e=>`dan ${e} hal lain`,gone:e=>`Templat ${e} tidak ada lagi di Drive. Kembalikan templat bawaan, atau unggah templat lagi.`,
foreign:(e,t)=>`Templat ${e} milik ${t} dan hanya terlihat olehnya. Minta ${t} membuat dokumennya, unggah templat yang sama sebagai milik Anda, atau kembalikan templat bawaan.`,
tooLarge:(e,t)=>`Berkas ini ${e} MB; paling besar ${t} MB. Perkecil gambar di dalamnya, lalu unggah lagi.`,
title:e=>`Templat ${e}`},KZ={TAG_UNKNOWN:(e,t)=>`{{${e}}} is no known field${t===null?"":`; is {{${t}}} meant?`}`,
TAG_UNSUPPORTED:e=>`{{${e}}} is of a sort that is not supported`,LIST_AS_TEXT:e=>`{{${e}}} is a list: write {{#${e}}} \u2026 {{/${e}}}`,
TAG_UNCLOSED:e=>`\u201C{{${e}\u201D is not closed with }}`,TAG_UNOPENED:e=>`\u201C${e}}}\u201D is not opened with {{`,
TAG_SINGLE:e=>`{${e}} wants double braces: {{${e}}}`,LOOP_UNCLOSED:e=>`{{#${e}}} is not closed with {{/${e}}}`,
LOOP_UNOPENED:e=>`{{/${e}}} is not opened with {{#${e}}}`,LOOP_CROSSED:e=>`{{/${e}}} closes another part that is still open`,
TAG_BROKEN:e=>e===""?"this template cannot be filled":`{{${e}}} cannot be filled`,NOT_A_DOCX:()=>"this file is no Word document (.docx)",
at:e=>`at \u201C${e}\u201D`,faulty:(e,t)=>`The template ${e} cannot be used yet, so nothing was made: ${t}`,
more:e=>`and ${e} more`,gone:e=>`The template ${e} is no longer in Drive. Restore the built-in one, or upload one again.`,
foreign:(e,t)=>`The template ${e} belongs to ${t}, who alone can see it. Ask ${t} to make the documents, upload the same template as yours, or restore the built-in one.`,
tooLarge:(e,t)=>`This file has ${e} MB; the most is ${t} MB. Make its pictures smaller and upload it again.`,
title:e=>`Template ${e}`},Hi=e=>e==="id"?WZ:KZ;function eb(e,t){let n=Hi(t),r=e.map(o=>{let i=o.code==="TAG_UNKNOWN"?
n.TAG_UNKNOWN(o.tag,o.near):n[o.code](o.tag);return o.paragraph===""?i:`${i}${i.endsWith("?")?
"":","} ${n.at(o.paragraph)}`});return[...new S(r)]}function m1(e,t,n){let r=Hi(n),o=eb(t,n),i=o.slice(
0,5);return r.faulty(e,[...i,...o.length>5?[r.more(o.length-5)]:[]].join("; "))}p();var g1="templates",
GZ=te({maker:G(),fileId:G(),modified:G()}),ZZ=Yn(G(),We(GZ));function Vs(){let e=Le(
g1);try{let t=rt(ZZ,C.parse(e!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}function tb(
e,t){
var i;let n=Vs(),r=((i=n[e])!=null?i:[]).filter(({maker:a})=>a!==(t==null?void 0:t.maker)),o={...n};
t===null?delete o[e]:o[e]=[...r,t],Ue(g1,C.stringify(o))}p();p();var h1="lease",y1=300*1e3,qZ=te({
who:G(),run:G(),until:tn(),width:Te(tn())});function b1(e,t){var s;
let n=HZ(),r=R.now();if(n!==null&&n.who!==e&&n.until>r)return{holder:n};let o=n!==null&&n.who===e&&n.
until>0,[i,a]=o?[n.run,(s=n.width)!=null?s:10]:[t(),10];return nb({who:e,run:i,width:a,until:r+y1}),
{run:i,width:a}}var v1=(e,t,n)=>nb({who:e,run:t,width:n,until:R.now()+y1}),w1=(e,t)=>nb({who:e,run:t,
until:0}),nb=e=>Ue(h1,C.stringify(e));function HZ(){let e=Le(h1);try{let t=rt(qZ,C.parse(e!=null?e:
"null"));return t.success?t.data:null}catch{return null}}p();p();p();var JZ=["edited","own"],Ji=(e,t)=>e!==null&&
e.maker!==""&&e.maker!==t;function k1(e,t,n,{user:r,remake:o,
renew:i}){if((t==null?void 0:t.status)==="signed"){let u=t.content===e;return i&&!u?{action:"add"}:
mc(
"signed",n,u?null:"revise")}if(t!==null&&Ji(t,r))return i?{action:"add"}:mc(t.status,null,"own-copy");
if(n===null)return t!==null&&t.fileId!==""&&!o&&!i?mc("deleted",null,"remake"):{action:"create"};let a=t!==
null&&t.fileId===n.id&&t.modified!==""&&n.modified>t.modified,s=t!==null&&(a||JZ.includes(t.status));
return s&&!i?mc(t.status==="own"?"own":"edited",n,"overwrite"):n.content===e&&!s?mc("made",n,null):{
action:"update",file:n}}var mc=(e,t,n)=>({action:"keep",status:e,file:t,choice:n});function x1(e,t){
return{number:e===void 0||e.number===""?null:e.number,file:e===void 0||e.link===""?
null:e.link,status:e===void 0?"":fp(e,t)}}function T1(e,t,n,r,o){let{status:i,...a}=x1(t,o),s=e.decision.
action==="keep"?e.decision.choice:null,u=ne(o).documents,l=t!==void 0&&Ji(t,r)?u.ofAnother(i,t.maker,
t.at):i;return{kind:e.planned.kind.id,entry:e.planned.about===""?null:e.planned.about,title:e.title,
...a,status:n===void 0?l:u.failed(Fo(n,o)),...n===void 0&&t!==void 0?{state:t.status}:{},...s===null?
{}:{choice:s}}}var S1=(e,t)=>({...x1(e,t),kind:e.kind,entry:e.entry===""?null:e.entry,title:e.title,
state:e.status});p();var Ys=({kind:e,about:t})=>`${e.id}:${t}`;function E1(e){let t=new v;for(let n of e){
let{sheet:r,kind:o,
entry:i,revision:a=""}=n.properties,s=[r,o,i,a].join(":");n.type===Un&&o!==void 0&&!t.has(s)&&t.set(
s,n)}return t}function C1(e,t){var $,U,W,K;let{competition:n,numberOf:r,ledger:o,files:i,templates:a,
options:s,pace:u}=t,{kind:l,about:c}=e,d=o.of(l.id,c),f=VZ(d,s.user),m=($=f==null?void 0:f.row)!=null?
$:null,g=e.fields(r),y=l.title(g),D=cn(ml(l.id,a.versionOf(l),a.shown(l,g))+y),N=re=>({sheet:cn(yn()),
kind:l.id,entry:cn(c),...re===""?{}:{revision:re}}),_=re=>{let{sheet:V,entry:me}=N(re);return i.get(
[V,l.id,me,re].join(":"))},P=Ji(m,s.user)?null:(W=_((U=m==null?void 0:m.revision)!=null?U:""))!=null?
W:XZ(m,s.user,n,u),I={user:s.user,remake:s.remake,renew:s.renew.includes(Ys(e))},B=k1(D,m,P,I),L=B.action===
"add",j=L?YZ(d,s.user):(K=m==null?void 0:m.revision)!=null?K:"",M=L?_(j):void 0;return{planned:e,
filed:L?
null:m,place:L||f===null?o.reserve():f.place,revision:j,fields:g,title:j===""?y:`${y} \u2013 Rev. ${j}`,
content:D,properties:{...N(j),content:D},decision:M===void 0?B:{action:"update",file:M}}}function VZ(
e,t){
var r;let n=o=>o.reduce((i,a)=>i===null||w(a.row.revision)>=w(i.row.revision)?a:i,null);return(r=n(e.
filter(({row:o})=>!Ji(o,t))))!=null?r:n(e)}function YZ(e,t){let n=e.filter(({row:r})=>!Ji(r,t));
return n.
length===0?"":T(b.max(...n.map(({row:r})=>w(r.revision)||0))+1)}function XZ(e,t,{settings:n},r){
return e===
null||e.fileId===""||e.maker!==t?null:jt(oo(e.fileId,r),n.language)}p();var D1=jo.columns.map(e=>e.key).filter(
e=>e!=="number");function Af(e){var c,d;let{name:t,grid:n}=Jt(
Z.documents[e]),r=n===null?nq(t,e):es(n),o=yn(),i=new v(r.rows),a=()=>[...i].flatMap(([f,m])=>m.spreadsheet===
o?[{place:f,row:m}]:[]),s=new v;for(let f of a()){let m=`${f.row.kind}:${f.row.entry}`;s.set(m,[...(
c=
s.get(m))!=null?c:[],f])}let u=b.max((d=n==null?void 0:n.values.length)!=null?d:0,3),l=(f,m)=>m==="status"?
fp(f,e):f[m];return{of:(f,m)=>{var g;return(g=s.get(`${f}:${m}`))!=null?g:[]},all:a,ofRun:f=>a().
flatMap(({row:m})=>m.run===f?[m]:[]),reserve:()=>u++,write:f=>{let m=f.flatMap(({place:g,row:y})=>{
let D=i.
get(g);return i.set(g,y),D!==void 0&&D1.every(N=>D[N]===y[N])?[]:[g]});if(m.length!==0){QZ(t,r,e);
for(let g of eq(
m,i))for(let y of tq(r.columns,D1)){let D=g.rows.map(N=>y.keys.map(_=>l(N,_)));Mt(t,g.first,y.column,
D)}an()}}}}function QZ(e,{headerRow:t,columns:n},r){let o=jo.columns.filter(({key:a})=>!n.has(a));if(
t===
null||o.length===0)return;let i=b.max(...n.values())+1;Mt(e,t,i,[o.map(({header:a})=>a[r])]);for(let[
a,{key:s}]of o.entries())n.set(s,i+a)}function eq(e,t){let n=[],[r,o]=[b.min(...e),b.max(...e)];for(
let i=r;i<=
o;i+=1){let a=t.get(i),s=n[n.length-1];a!==void 0&&(s!==void 0&&s.first+s.rows.length===i?s.rows.push(
a):n.push({first:i,rows:[a]}))}return n.filter(({first:i,rows:a})=>e.some(s=>s>=i&&s<i+a.length))}
function tq(e,t){
let n=t.flatMap(o=>{let i=e.get(o);return i===void 0?[]:[{key:o,column:i}]}).sort((o,i)=>o.column-i.
column),r=[];for(let{key:o,column:i}of n){let a=r[r.length-1];a!==void 0&&a.column+a.keys.length===i?
a.keys.push(o):r.push({column:i,keys:[o]})}return r}function nq(e,t){let n=ne(t).tabs,r=jo.columns.map(
i=>({header:i.header[t],width:i.width,..."format"in i?{format:i.format}:{},value:()=>""}));sn(vt(e,n.
documents,n.documentsOrigin,r,[],0));let o=new v(jo.columns.map((i,a)=>[i.key,a]));return{rows:new v,
columns:o,headerRow:null}}p();var Nf=(e,t,{user:n,run:r})=>{var o,i,a,s,u,l,c,d;return{kind:e.planned.kind.id,
entry:e.planned.about,
title:e.title,number:(i=(o=e.filed)==null?void 0:o.number)!=null?i:"",link:(s=(a=e.filed)==null?void 0:
a.link)!=null?s:"",fileId:(l=(u=e.filed)==null?void 0:u.fileId)!=null?l:"",status:t,statusText:"",
maker:n,
at:Fn(Xe()),spreadsheet:yn(),content:(d=(c=e.filed)==null?void 0:c.content)!=null?d:"",modified:"",
run:r,
revision:e.revision}},rb=(e,t,n)=>({...Nf(e,rq(e),n),fileId:t.id,link:t.link,content:e.content,
modified:t.
modified});function rq({fields:e}){let t=e.rancangan;return typeof t=="string"&&t!==""&&t!==Be?
"draft":"made"}function R1(e,t){let{decision:n,filed:r}=e;return n.action!=="keep"?r:n.status==="made"&&
n.
file!==null&&(r===null||!ob(r))?rb(e,n.file,t):r===null?null:n.status==="made"?r:{...r,status:n.status}
}
var ob=({status:e})=>e==="made"||e==="draft";p();var ib=(e,t)=>`${e.id}.${ts(e,t)}`;function O1(e,t,
n,r){let{language:o}=e.settings,i=Vs(),a=new v,s=new v,
u=l=>{var d,f;let c=ib(l,e);return a.has(c)||a.set(c,oq(l,(d=i[c])!=null?d:[],{folder:t,user:n,
language:o,
pace:r})),(f=a.get(c))!=null?f:null};return{versionOf:l=>{let c=u(l);return c===null?fl(yo(l,e)):`${c.
id}@${c.modified}`},shown:(l,c)=>u(l)===null?Fs(c,sc(yo(l,e))):c,bytesOf:(l,c)=>{let d=u(l);if(d===null)
return yo(l,e);let f=s.get(l.id);if(f!==void 0)return f;let m=sb(d,r,o),g=Of(m,c);return g.length>0&&
de(se("TEMPLATE_FAULT",m1(l.id,g,o))),s.set(l.id,m),m}}}function ab(e,{folder:t,user:n,language:r,
pace:o}){
var u;let i=e.find(({maker:l})=>l===n),a=e[0];if(i===void 0)return a===void 0?{source:"built-in"}:{
source:"foreign",maker:a.maker};let s=(u=t.files.find(({id:l})=>l===i.fileId))!=null?u:jt(oo(i.fileId,
o),r);
return s===null?{source:"gone"}:{source:s.type===Un&&s.modified===i.modified?"unedited":"own",file:s}
}
function oq(e,t,n){let r=Hi(n.language),o=ab(t,n);return o.source==="foreign"?de(se("TEMPLATE_FAULT",
r.foreign(e.id,o.maker))):o.source==="gone"?de(se("TEMPLATE_FAULT",r.gone(e.id))):o.source==="own"?o.
file:null}function sb(e,t,n){if(e.type!==Un)return jt(Jg(e.id,t),n);let[r]=Ai([e.id],$o,t);return jt(
r!=null?r:{failure:{kind:"unknown",reason:"no-answer"}},n)}var _f="\u0001";function N1(e,t,n,r){var j,
M;let{language:o}=e.settings,i=Af(o),a=io(e,n.user,r),s=O1(e,a,
n.user,r),u={competition:e,numberOf:($,U)=>sq(i,$,U),ledger:i,files:E1(a.files),templates:s,options:
n,
pace:r},l=t.map($=>C1($,u)),c=l.filter($=>$.decision.action!=="keep"&&!n.skip.includes(Ys($.planned))),
d=c.slice(0,10),f=d.map($=>ac(s.bytesOf($.planned.kind,$.fields),$.fields)),m=new v,g=l.filter($=>{
var U;
return((U=$.filed)==null?void 0:U.run)===n.run&&$.filed.status==="begun"&&iq($)});for(let $ of l){
let U=R1(
$,n);U!==null&&m.set($,U)}let y=uq(i,n);for(let $ of d)m.set($,Nf($,"begun",n));i.write([...A1(m),
...y]);
let D=ro(d.map(($,U)=>{var W;return{fileId:$.decision.action==="update"?$.decision.file.id:null,
folder:a.
id,title:$.title,properties:$.properties,from:$o,to:Un,bytes:(W=f[U])!=null?W:new O}}),r),N=new v,_=new S;
for(let[$,U]of d.entries()){let W=D[$];if(W===void 0)continue;if("ok"in W){m.set(U,rb(U,W.ok,n));
continue}
let{failure:K}=W,re=K.kind==="haste"||Va(K);if(re&&!n.skip.includes(Ys(U.planned)+_f)){_.add(U);
continue}
N.set(U,K),re||m.set(U,{...Nf(U,"failed",n),modified:(M=(j=U.filed)==null?void 0:j.modified)!=null?M:
""})}i.write(A1(m));for(let $ of N.values())ar($)&&Ni($,o);let P=$=>d.filter(U=>$.includes(U.decision.
action)&&!N.has(U)&&!_.has(U)).length,I=i.ofRun(n.run),B={made:I.filter(ob).length,failed:I.filter((
{
status:$})=>$==="begun"||$==="failed").length};return{batch:{created:P(["create","add"])+g.length,
updated:P(
["update"]),unchanged:l.filter($=>$.decision.action==="keep").length-g.length,failed:N.size,
documents:[
...l.map($=>T1($,m.get($),N.get($),n.user,o)),...y.map(({row:$})=>S1($,o))],done:l.length-c.length+d.
length-_.size,total:l.length,more:c.length>d.length||_.size>0,skip:[...n.skip,...[...N.keys()].map($=>Ys(
$.planned)),...[..._].filter($=>aq(D[d.indexOf($)])).map($=>Ys($.planned)+_f)]},run:B}}var iq=({
decision:e})=>e.
action==="keep"&&e.status==="made"&&e.file!==null,aq=e=>e!==void 0&&"failure"in e&&Va(e.failure),A1=e=>[
...e].map(([{place:t},n])=>({place:t,row:n}));function sq(e,t,n){var o;let r=e.of(t,n).flatMap(({row:
i})=>i.
number===""?[]:[i.number]);return(o=r[r.length-1])!=null?o:null}var uq=(e,{user:t,isCurrent:n})=>e.all(
).
filter(({row:r})=>r.maker===t&&!["signed","own"].includes(r.status)&&!n(r.kind,r.entry)).map(({place:
r,
row:o})=>({place:r,row:{...o,status:"void"}}));var lq=te({kinds:We(G()),skip:Te(We(G())),renew:Te(We(
G())),remake:Te(Ze())});function gc(e){return ie(
()=>{let t=R.now(),{kinds:n,skip:r=[],renew:o=[],remake:i=!1}=ce(lq,e);return pe(),Se(()=>{let a=He(
),
{competition:s}=a,{language:u}=s.settings,l=[...new S(n)].map($=>ub($,u)),c=Qe(u),{findings:d,
blocking:f,
hash:m,known:g}=Cf(a,c,l),y=l.filter($=>Ef($,g)),D=s1(f);if(y.length===0&&l.length>0)return _1(f,u);
if(g.winners===null&&D.length>0)return _1(D,u);let N=De(),_=b1(N,wt);if("holder"in _){let{who:$,
until:U}=_.
holder;return de(se("BUSY",ne(u).problems.leased($,dq(U))))}let P=qi(y,g),I={user:N,run:_.run,skip:r,
renew:o,remake:i,isCurrent:Jy(g)},B=sr(_.width,t),{batch:L,run:j}=N1(s,P,I,B);L.more?B.width!==_.width&&
v1(N,_.run,B.width):(pq(c,{id:_.run,hash:m,...j},N,u),w1(N,_.run));let M=y.length===l.length;return{
ok:M&&L.failed===0&&!r.some($=>!$.endsWith(_f)),findings:Rr([...M?d:f,...cq(y,P)],u),...L}})})}var cq=(
e,t)=>e.
filter(n=>!t.some(r=>r.kind===n)).map(({id:n})=>({code:"NO_DOCUMENT",severity:"warning",params:{kind:
n}})),
dq=e=>Xe(new R(e)).slice(11,16);function ub(e,t){var r;let n=ri.map(o=>o.id).join(", ");return(r=fc(
e))!=null?r:de(se("BAD_REQUEST",ne(t).problems.unknownKind(e,n)))}function _1(e,t){let n={created:0,
updated:0,unchanged:0,failed:0,documents:[],done:0,total:0,more:!1,skip:[]};return{ok:!1,findings:Rr(
e,t),...n}}function pq(e,t,n,r){if(t.made+t.failed===0)return;let o=ne(r).history.documents(t.made,t.
failed);e.rows.some(i=>i.run===t.id&&i.detail===o)||Lt(e,{at:Xe(),by:n,action:"documents",detail:o,
run:t.
id,hash:t.hash},r)}var lb=te({kind:G()}),fq=te({kind:G(),content:G()}),P1=e=>ie(()=>{let{kind:t}=ce(
lb,e);return pe(),hc(
Pf(t))}),I1=e=>ie(()=>{let{kind:t}=ce(lb,e);return pe(),Se(()=>{let n=Pf(t),r=L1(n);return"file"in r?
hc(n,r):(j1(n,Un,yo(n.kind,n.competition)),hc(n))})}),$1=e=>ie(()=>{let{kind:t,content:n}=ce(fq,e);
return pe(),
Se(()=>{let r=Pf(t),o=Sp(n),i=s=>(s/1024/1024).toFixed(1);if(o.length>ip){let s=Hi(r.language).tooLarge(
i(o.length),i(ip));return de(se("TEMPLATE_FAULT",s))}let a=z1(o,r);return a.length===0&&j1(r,$o,o),{
...hc(r),refused:a}})}),F1=e=>ie(()=>{let{kind:t}=ce(lb,e);return pe(),Se(()=>{var u;let n=Pf(t),{
name:r,
competition:o,user:i,language:a,pace:s}=n;if(((u=Vs()[r])!=null?u:[]).some(({maker:l})=>l===i)){let l=M1(
r);for(let{id:c,properties:d}of io(o,i,s).files)d.sheet===l.sheet&&d.template===l.template&&jt(Hg(c,
{trashed:!0},s),a)}return tb(r,null),hc(n)})});function Pf(e){let t=R.now(),n=He(),{competition:r}=n,
o=lt(r.settings.language),i=ub(e,o),{known:a}=Cf(n,Qe(r.settings.language),[i]),s=ib(i,r),[u,l]=[De(
),
sr(1,t)];return{competition:r,kind:i,name:s,fields:Vy(i,a),user:u,language:o,pace:l}}var M1=e=>({
sheet:cn(
yn()),template:e}),L1=({name:e,user:t,language:n,pace:r})=>{var o;return ab((o=Vs()[e])!=null?o:[],{
folder:{files:[]},user:t,language:n,pace:r})};function j1({competition:e,kind:t,name:n,user:r,
language:o,
pace:i},a,s){var D;let u=io(e,r,i),l=M1(n),c=u.files.find(N=>N.type===a&&N.properties.sheet===l.sheet&&
N.properties.template===l.template),d=Hi(o).title(t.id),f={fileId:(D=c==null?void 0:c.id)!=null?D:
null,
folder:u.id,title:d,properties:l,from:$o,to:a,bytes:s},[m]=ro([f],i),{id:g,modified:y}=jt(m!=null?m:
{failure:{kind:"unknown",reason:"no-answer"}},o);tb(n,{maker:r,fileId:g,modified:y})}var mq=[
"TAG_UNKNOWN","LIST_AS_TEXT"],z1=(e,{fields:t,language:n})=>eb(Of(e,t!=null?t:{}).filter(({code:r})=>t!==null||
!mq.includes(r)),n);function hc(e,t=L1(e)){let{kind:n,fields:r,language:o,pace:i}=e;return{kind:n.id,
source:t.source,maker:"maker"in t?t.maker:null,link:"file"in t?t.file.link:null,faults:t.source==="own"?
z1(sb(t.file,i,o),e):[],refused:[],title:r===null?null:n.title(r),fields:r===null?null:B1(r)}}var gq=200,
B1=e=>h.fromEntries(h.entries(e).map(([t,n])=>[t,typeof n=="string"?n.slice(0,gq):n.slice(0,1).map(
B1)]));p();p();var yq=["begun","failed","deleted","void"],U1=({row:{kind:e,entry:t,revision:n}})=>[e,
t,n].join(":"),
W1=({document:e,pdf:t})=>(t==null?void 0:t.properties.at)===e.modified,K1={failure:{kind:"unknown",
reason:"no-answer"}};function G1(e,t,n,r,o){var g;let{language:i}=e.settings,a=Af(i).all().map(({row:
y})=>y).
filter(y=>y.maker===n&&t.includes(y.kind)&&!yq.includes(y.status)),s=a.length===0?null:io(e,n,o),u=s===
null?[]:bq(a,s,i,o),l=u.filter(y=>!W1(y)&&!r.includes(U1(y))),c=l.slice(0,10),d=new v(vq(c,(g=s==null?
void 0:s.id)!=null?g:"",o).map((y,D)=>[c[D],y])),f=[...d.values()].flatMap(y=>"failure"in y?[y.failure]:
[]);for(let y of f)ar(y)&&Ni(y,i);let m=c.filter(y=>{var D;return"ok"in((D=d.get(y))!=null?D:K1)});
return{
ok:f.length+r.length===0,created:m.filter(({pdf:y})=>y===null).length,updated:m.filter(({pdf:y})=>y!==
null).length,unchanged:u.filter(W1).length,failed:f.length,files:u.map(y=>{var I,B,L;let D=(I=d.get(
y))!=null?I:{ok:y.pdf},{kind:N,entry:_,title:P}=y.row;return{kind:N,entry:_===""?null:_,title:P,file:
"ok"in D&&(L=(B=D.ok)==null?void 0:B.link)!=null?L:null,problem:"ok"in D?null:ne(i).documents.failed(
Fo(D.failure,i))}}),done:u.length-l.length+c.length,total:u.length,more:l.length>c.length,skip:[...r,
...c.filter(y=>!m.includes(y)).map(U1)]}}var bq=(e,{files:t},n,r)=>e.flatMap(o=>{var u,l;let{fileId:
i}=o,
a=(u=t.find(({id:c})=>c===i))!=null?u:jt(oo(i,r),n),s=(l=t.find(({type:c,properties:d})=>c===qa&&d.of===
i))!=null?l:null;return(a==null?void 0:a.type)===Un?[{row:o,document:a,pdf:s}]:[]});function vq(e,t,
n){
let r=e.map(({document:s})=>s.id),o=e.length===0?[]:Ai(r,qa,n),i=e.flatMap(({row:s,document:u,pdf:l}
,c)=>{
var g;let d=o[c];if(d===void 0||"failure"in d)return[];let f={of:u.id,at:u.modified};return[{...{
fileId:(g=
l==null?void 0:l.id)!=null?g:null,folder:t,title:`${s.title}.pdf`,properties:f,from:qa,to:qa},bytes:
d.
ok}]}),a=i.length===0?[]:ro(i,n);return o.map(s=>{var u;return"failure"in s?s:(u=a.shift())!=null?u:
K1})}var wq=te({kinds:We(G()),skip:Te(We(G()))}),Z1=e=>ie(()=>{let t=sr(10,R.now()),{kinds:n,skip:r=[
]}=ce(
wq,e);return pe(),Se(()=>G1(He().competition,n,De(),r,t))});p();p();var en=(e,t)=>h.assign(new E(`${e}: ${t}`),
{fault:e}),q1=e=>e instanceof E&&"fault"in e?e.fault:
null;p();p();var kq=[[14,22],[27,36],[45,47],[50,58]],xq=[9,10];function H1(e){return xq.includes(e)?
"percent":
kq.some(([t,n])=>e>=t&&e<=n)?"date":"plain"}function If(e){let[t=""]=e.replace(/"[^"]*"|\\.|_.|\*./g,
"").replace(/\[(h+|m+|s+)\]/gi,"$1").replace(/\[[^\]]*\]/g,"").split(";");return/general/i.test(t)?
"plain":/[dmyhs]/i.test(t)?"date":t.includes("%")?"percent":"plain"}p();p();var Tq=/<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<\/([^\s<>]+)\s*>|<([^\s<>/!?]+)((?:\s+[^\s<>=/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g,
Sq=/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,Eq=/&(?:#x([0-9a-f]+)|#(\d+)|([^;&\s]*));?/gi,Cq={amp:
"&",lt:"<",gt:">",quot:'"',apos:"'"},Dq=["AlternateContent","extLst","rPh"],$f=e=>en("damaged",e),J1=e=>e.
replace(Eq,(t,n,r,o)=>{let i=n===void 0?w(r):w.parseInt(n,16),a=o===void 0?i<=1114111?T.fromCodePoint(
i):void 0:Cq[o];if(a===void 0||!t.endsWith(";"))throw $f(t);return a}),Ff=e=>e.slice(e.indexOf(":")+
1);function Rq(e){var n;let t=h.create(null);for(let[,r="",o,i]of e.matchAll(Sq))/^xmlns(:|$)/.test(
r)||(t[Ff(r)]=J1((n=o!=null?o:i)!=null?n:""));return t}function Vi(e,t){var s,u,l;let n=[],r=0,o=e.startsWith(
"\uFEFF")?1:0,i=c=>{var d;if(c.includes("<")||n.length===0&&c.trim()!=="")throw $f(c.slice(0,60));r===
0&&c!==""&&((d=t.text)==null||d.call(t,J1(c)))},a=c=>{var d;if(n.pop()!==c)throw $f(`</${c}>`);r===0?
(d=t.close)==null||d.call(t,Ff(c)):n.length<r&&(r=0)};for(let c of e.matchAll(Tq)){let[d,f,m,g,y="",
D]=c;i(e.slice(o,c.index)),o=((s=c.index)!=null?s:0)+d.length,f!==void 0&&r===0&&((u=t.text)==null||
u.call(t,f)),m!==void 0&&a(m),g!==void 0&&(n.push(g),r===0&&Dq.includes(Ff(g))&&(r=n.length),r===0&&
((l=t.open)==null||l.call(t,Ff(g),Rq(y))),D==="/"&&a(g))}if(i(e.slice(o)),n.length>0)throw $f(`<${n[
0]}>`)}var yc=e=>e.replace(/_x([0-9A-Fa-f]{4})_/g,(t,n)=>T.fromCharCode(w.parseInt(n,16))),bo=e=>e.replace(
/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;"),V1=e=>bo(Ep(e).replace(
/_(?=x[0-9A-Fa-f]{4}_)/g,"_x005F_"));var Oq=2e4,Aq=500,Nq=1462,_q=864e5,Pq=R.UTC(1899,11,30);
function Iq(e){let t=/^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/.
exec(e);if(t===null)throw en("damaged",`the cell "${e}"`);let[,n="",r=""]=t,o=[...n.toUpperCase()].reduce(
(i,a)=>i*26+a.charCodeAt(0)-64,0)-1;return{row:w(r)-1,column:o}}function Y1(e,t){let n=[],r={row:-1,
column:-1},o=!1,i=null,a=null;return Vi(e,{open:(s,u)=>{s==="sheetData"&&(o=!0),o&&(s==="row"?(r.row=
u.r===void 0?r.row+1:w(u.r)-1,r.column=-1):s==="c"?(i={attributes:u},u.r===void 0?r.column+=1:h.assign(
r,Iq(u.r))):i!==null&&["v","f","t"].includes(s)&&(a=""))},text:s=>{a!==null&&(a+=s)},close:s=>{var u;
if(s==="sheetData"&&(o=!1),!(!o||i===null)){if(s==="v")i.value=a!=null?a:"";else if(s==="f")i.formula=
a!=null?a:"";else if(s==="t")i.inline=((u=i.inline)!=null?u:"")+(a!=null?a:"");else if(s==="c"){let l=Fq(
i,t);i=null,l!==null&&$q(n,r,l)}a=null}}}),n}function $q(e,t,n){let{row:r,column:o}=t;if(!(r>=0&&o>=
0))throw en("damaged","a cell without a place");if(r>=Oq||o>=Aq)throw en("too-large",`row ${r+1}, column ${o+1}`);
for(;e.length<=r;)e.push([]);let i=e[r];for(;i.length<o;)i.push(void 0);i[o]=n}function Fq({
attributes:e,value:t,inline:n,formula:r},o){var d,f,m;let{strings:i,kinds:a,since1904:s}=o,u=(f=a[w(
(d=e.s)!=null?d:0)])!=null?f:"plain",l=r===void 0?{}:{formula:r},c=g=>g===""&&r===void 0?null:{value:
g,
kind:"plain",...l};if(e.t==="inlineStr")return c(yc(n!=null?n:""));if(e.t==="str")return c(yc(t!=null?
t:""));if(t===void 0)return r===void 0?null:{value:null,kind:"plain",...l};switch((m=e.t)!=null?m:
"n"){case"n":{let g=w(t);if(t.trim()===""||!w.isFinite(g))throw en("damaged",`the number "${t}"`);
return{value:u===
"date"&&s?g+Nq:g,kind:u,...l}}case"s":{let g=i[w(t)];if(g===void 0)throw en("damaged",`text ${t}`);
return c(
g)}case"b":return{value:t==="1"||t==="true",kind:"plain",...l};case"e":return{value:t,kind:"plain",
...l};case"d":{let g=(R.parse(/[Zz]|T.*[+-]/.test(t)?t:`${t}${t.includes("T")?"Z":""}`)-Pq)/_q;if(w.isNaN(
g))throw en(
"damaged",`the date "${t}"`);return{value:g,kind:"date",...l}}default:throw en("damaged",`the type "${e.
t}"`)}}var X1=4e7;function Mq(e){let t=0,n;try{n=xp(e,({name:o,originalSize:i})=>{if(!/\.(xml|rels)$/i.test(
o))return!1;if(t+=i,t>X1)throw en("too-large",o);return!0})}catch(o){throw t>X1?o:en("not-xlsx",T(o))}
let r=new v(h.entries(n).map(([o,i])=>[o.toLowerCase(),i]));return o=>{let i=r.get(o.toLowerCase());
return i===void 0?null:rs(i)}}function Q1(e,t){let n=t.lastIndexOf("/")+1,r=e(`${t.slice(0,n)}_rels/${t.
slice(n)}.rels`),o=new v;return Vi(r!=null?r:"",{open:(i,{Id:a,Type:s="",Target:u="",TargetMode:l})=>{
if(i!=="Relationship"||a===void 0||l==="External")return;let c=u.startsWith("/")?[]:t.slice(0,n).split(
"/").slice(0,-1);for(let d of u.split("/"))d===".."?c.pop():d!=="."&&d!==""&&c.push(d);o.set(a,{type:
s.
slice(s.lastIndexOf("/")+1),target:c.join("/")})}}),o}function Lq(e){let t=[],n=null,r=!1;return Vi(
e,{open:o=>{o==="si"&&(n=""),r=o==="t"},text:o=>{r&&n!==null&&(n+=o)},close:o=>{r=!1,o==="si"&&t.push(
yc(n!=null?n:""))}}),t}function jq(e){let t=new v,n=[],r=!1;return Vi(e,{open:(o,{numFmtId:i,
formatCode:a})=>{
var s;o==="cellXfs"?r=!0:o==="numFmt"?t.set(w(i),If(a!=null?a:"")):o==="xf"&&r&&n.push((s=t.get(w(i)))!=
null?s:H1(w(i!=null?i:0)))},close:o=>{o==="cellXfs"&&(r=!1)}}),n}function eN(e){var c;let t=Mq(e),n=(
c=
[...Q1(t,"").values()].find(d=>d.type==="officeDocument"))==null?void 0:c.target,r=n===void 0?null:t(
n);if(n===void 0||r===null)throw en("not-xlsx","no workbook");let o=Q1(t,n),i=d=>{var f,m,g;return(g=
t((m=(f=[...o.values()].find(y=>y.type===d))==null?void 0:f.target)!=null?m:""))!=null?g:""},a=[],s=!1;
Vi(r,{open:(d,{name:f="",state:m="visible",id:g="",date1904:y})=>{d==="workbookPr"&&(s=y==="1"||y===
"true"),d==="sheet"&&a.push({name:f,hidden:m!=="visible",relation:o.get(g)})}});let u=Lq(i(
"sharedStrings")),l=jq(i("styles"));return a.flatMap(({name:d,hidden:f,relation:m})=>{if(m===void 0)throw en(
"damaged",`the sheet "${d}" is missing`);if(m.type!=="worksheet")return[];let g=t(m.target);if(g===null)
throw en("damaged",m.target);return[{name:d,hidden:f,rows:Y1(g,{strings:u,kinds:l,since1904:s})}]})}
p();function zq(e){return e===void 0||e.kind==="blank"?"":e.kind==="recused"?Cn.id:q(e.kind==="score"?
e.
value:e.raw)}function tN({rows:e}){return new v(e.flatMap(({code:t,entry:n,marks:r})=>[...r].map(([o,
i])=>{let a=n!=null?n:t;return[`${a}
${o}`,{entry:a,criterion:o,text:zq(i)}]})))}function nN(e,t){let[n,r]=[e===null?new v:tN(e),tN(t)];
return[
...new S([...r.keys(),...n.keys()])].flatMap(o=>{var c,d;let[i,a]=[n.get(o),r.get(o)],{entry:s,
criterion:u}=a!=
null?a:i,l={entry:s,criterion:u,before:(c=i==null?void 0:i.text)!=null?c:"",after:(d=a==null?void 0:
a.text)!=null?d:""};return l.before===l.after?[]:[l]})}function rN({rows:e},t){let n=e.filter(({
entry:o})=>o!==
null);return{done:n.filter(({marks:o})=>{let i=t.map(({name:a})=>{var s;return(s=o.get(a))==null?
void 0:
s.kind});return i.includes("recused")||i.every(a=>a==="score")}).length,of:n.length}}p();var oN=864e5,
cb=R.UTC(1899,11,30),Bq="dd/mm/yyyy",Uq="dd/mm/yyyy h:mm:ss",Wq=e=>new R(cb+b.round(e*86400)*
1e3).toISOString().slice(0,19);function iN(e){let t=(R.parse(`${e}Z`)-cb)/oN;return w.isNaN(t)?e:t}
var Kq=e=>e>
-693e3&&e<(R.UTC(1e4,0,1)-cb)/oN;function aN(e){var n;let t=(n=e==null?void 0:e.value)!=null?n:(e==null?
void 0:e.formula)===void 0?"":`=${e.formula}`;return typeof t!="number"||e===void 0||e.kind==="plain"?
{value:t,read:t}:e.kind==="percent"?{value:t,read:t,format:w.isInteger(t*100)?"0%":"0.00%"}:Kq(t)?{
value:t,
read:{date:Wq(t)},format:w.isInteger(t)?Bq:Uq}:{value:t,read:t}}var sN=e=>mi(e,t=>t.filter(n=>typeof n==
"string"&&Ft(n)!==void 0).length),uN=(e,t,n)=>({tab:e,values:t.map(r=>k.from({length:n},(o,i)=>aN(r[
i]).
read))});function lN({rows:e}){var n;let t=e.length;for(;t>0&&((n=e[t-1])==null?void 0:n.every(r=>r===
void 0))!==!1;)t-=1;return{rows:e.slice(0,t),width:b.max(1,...e.map(r=>r.length))}}function cN(e,t){
var o;let n=e.filter(i=>!i.hidden),r=i=>{let{rows:a,width:s}=lN({...i,rows:i.rows.slice(0,20)});
return sN(
uN(i.name,a,s))!==null};return(o=e.find(i=>i.name===t))!=null?o:n.find(r)}function dN(e,t,n){var l;
let{
rows:r,width:o}=lN(e),i=(l=sN(uN(t,r,o)))!=null?l:0,a=b.max(0,2-i),s=[...k.from({length:a},()=>[]),
...r];
s[1]=[{value:n,kind:"plain"}];let u=s.map(c=>k.from({length:o},(d,f)=>aN(c[f])));return{values:u.map(
c=>c.map(({value:d})=>d)),formats:u.flatMap((c,d)=>c.flatMap(({format:f},m)=>f===void 0?[]:[{row:d,
column:m,
format:f}])),grid:{tab:t,values:u.map(c=>c.map(({read:d})=>d))},headerRow:i+a}}var Gq=/^Lembar Juri \u00b7 (?:dikumpulkan|collected) .* \u00b7 (?:proses|run) ([0-9a-f]{8}) \u00b7 /,
pN=({values:e})=>{var t,n,r,o;return(o=(r=Gq.exec(T((n=(t=e[1])==null?void 0:t[0])!=null?n:"")))==null?
void 0:r[1])!=null?o:null};function fN(e,t){let n=b.max(e.values.length,t.grid.values.length);return k.
from({length:n},(r,o)=>o).every(r=>{let[o=[],i=[]]=[e.values[r],t.grid.values[r]],a=b.max(o.length,i.
length);return k.from({length:a},(s,u)=>u).every(s=>{var u,l;return r===1&&s===0||Zq((u=o[s])!=null?
u:"",(l=i[s])!=null?l:"")})})}var Zq=(e,t)=>typeof e=="object"&&typeof t=="object"?e.date===t.date:e===
t;p();function qq({criterion:e,entry:t,cell:n},{rows:r}){var i,a;if(e==="")return Do(n)[0];let o=r.filter(
s=>s.entry===t);return o.length===1?(a=(i=o[0])==null?void 0:i.marks.get(e))==null?void 0:a.at:void 0}
var mN=(e,{row:t,column:n},r)=>e.map((o,i)=>i===t?o.map((a,s)=>s===n?r:a):o);function Hq(e,t,n){
return{
...e,values:mN(e.values,t,n),formats:e.formats.filter(r=>r.row!==t.row||r.column!==t.column),grid:{
...e.
grid,values:mN(e.grid.values,t,n)}}}function gN(e,t,n){return t.filter(({status:r})=>r==="applied"||
r==="confirmed").reduce((r,o)=>{var u;let i=qq(o,n(r.grid)),a=i&&((u=r.grid.values[i.row])==null?
void 0:
u[i.column]),s=o.kind==="label"?Kd(a,o.held.cell):Pa(a,o.held.cell);return i!==void 0&&s?Hq(r,i,o.now):
r},e)}p();function hN(e,t,n){var f,m,g,y;let{values:r,formats:o,headerRow:i}=t,a=(m=(f=r[0])==null?
void 0:f.length)!=
null?m:0;((y=(g=ve().getSheetByName(e))==null?void 0:g.getLastRow())!=null?y:0)>0||sn(Jq(e,a,i,n));
let u=ve().
getSheetByName(e);if(u===null)return;let[l,c]=[b.max(r.length,u.getLastRow()),b.max(a,u.getLastColumn(
))];
Yr(u,l,c);let d=u.getRange(1,1,l,c);d.setNumberFormat("General");for(let{row:D,column:N,format:_}of o)
u.getRange(D+1,N+1).setNumberFormat(_);d.setValues(k.from({length:l},(D,N)=>k.from({length:c},(_,P)=>{
var B,L;let I=(L=(B=r[N])==null?void 0:B[P])!=null?L:"";return typeof I=="string"?Ym(I,!1):I})))}var Jq=(
e,t,n,r)=>({
name:e,values:k.from({length:n+1},()=>k.from({length:t},()=>"")),headerRow:n,frozenColumns:b.min(r.frozenColumns,
t),widths:k.from({length:t},(o,i)=>{var a;return(a=r.widths[i])!=null?a:110}),formats:k.from({length:
t},
()=>""),layout:""});p();p();var yN={title:e=>e.filter(t=>t!=="").join(" \xB7 "),invitation:(e,t,n,r)=>[
`Yth. ${e},`,`ini lembar penilaian Anda untuk tahap ${t}${n===""?"":`, ${n}`}. Hanya Anda dan panitia yang dapat membukanya.`,
...r===""?[]:[`Batas waktu: ${r}.`],"Isi nilai langsung di lembar itu; tidak perlu dikirim kembali."].
join(`
`),mark:(e,t,n)=>`dikumpulkan ${Je(e,"id")} oleh ${t} \xB7 proses ${n} \xB7 salinan terkunci dari berkas juri: perbaikan dilakukan juri di berkasnya`,
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
Vq={title:yN.title,invitation:(e,t,n,r)=>[`Dear ${e},`,`this is your score sheet for the stage ${t}${n===
""?"":` of ${n}`}. Only you and the committee can open it.`,...r===""?[]:[`Deadline: ${r}.`],
"Enter your scores right in the sheet; there is nothing to send back."].join(`
`),mark:(e,t,n)=>`collected ${Je(e,"en")} by ${t} \xB7 run ${n} \xB7 locked copy of the judge's file: judges correct their scores there`,
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
history:e=>`scores collected from the files of ${e}`},_n=e=>e==="id"?yN:Vq;function Xs(e){var j;let t=sr(
10,R.now()),n=He(),{competition:r}=n,{settings:o,stages:i}=r,a=_n(o.language),
s=M=>de(se("BAD_REQUEST",M));if(o.judgeFiles!=="separate")return s(a.notSeparate);let u=Qe(o.language),
l=Ye(i,u.rows),c=M=>{var $;return(($=ur(l,M.name))==null?void 0:$.status)==="open"},d=e===void 0?(j=
i.find(c))!=null?j:i[i.length-1]:Kn(r,e);if(d.scoreTab!==void 0)return s(a.sharedTab(d.name));let f=i.
indexOf(d),m=i.slice(0,f),g=m.find(c);if(g!==void 0)return s(a.earlierOpen(g.name));let{results:y}=mt(
n,{provisional:!1}),D=m[y.length];if(D!==void 0)return s(a.earlierUnranked(D.name));let N=Co(r,y.slice(
0,f)),_=mr(r),P=De(),I=Yq(P,t,o.language),B=cn(yn()),L=qe(r,d).map(M=>{let $=Pd({stage:d,judge:M,
entries:N.
filter(me=>o.conflicts!=="exclude"||_(M,me)===null),criteria:Pe(r,d),language:o.language,competition:
ln(
r),deadline:o.deadline}),U={kind:"judge-file",sheet:B,stage:nh(d.name),judge:rh(M.code)},W=sp(d.name,
M.code),K=I.find(({properties:me})=>h.keys(U).every(ue=>me[ue]===U[ue])),re=K!=null?K:W.maker===P&&W.
id!==""?jt(eh(W.id,t),o.language):null,V=cn(C.stringify($.values.slice($.headerRow)));return{judge:M,
layout:$,properties:{...U,content:V},filed:W,file:re}});return{workbook:n,history:u,stage:d,isClosed:
!c(
d),user:P,pace:t,desks:L}}var bc=({workbook:e,stage:t},{judge:n,layout:r},o)=>{var i,a;return(a=(i=$n(
o,e.competition).find(s=>s.stage.name===t.name&&s.judge.code===n.code))==null?void 0:i.name)!=null?a:
r.name};function Yq(e,t,n){let r=Le(th(e));if(r===null)return[];let o=Qg(r,t);return"failure"in o&&o.
failure.kind==="not-found"?[]:jt(o,n)}p();var Mf={kind:"unknown",reason:"no-answer"};function vc(e,{
workbook:t}){let{language:n}=t.competition.
settings;return ar(e)?Ni(e,n):e.kind==="haste"||Va(e)?_n(n).busy:Fo(e,n)}p();var Lf=({judge:e})=>e.email.trim(
).toLowerCase();function jf(e){var o;let{filed:t,file:n}=e,r=Lf(e);
if(!(n===null||r===""))return(o=n.access.find(i=>{var a;return((a=i.emailAddress)==null?void 0:a.toLowerCase(
))===
r}))!=null?o:t.email.toLowerCase()===r?n.access.find(i=>i.id===t.permission):void 0}function Xq(e,t){
let{judge:n,filed:r,file:o}=e;if(o===null&&r.maker!==""&&r.maker!==t)return"foreign";if(o===null)return r.
id===""?"none":"deleted";if(n.email.trim()==="")return"no-email";let i=jf(e);return i===void 0?
"unshared":i.role==="reader"?"read-only":"shared"}var Qq=({filed:e,file:t})=>e.email!==""&&(t==null?
void 0:
t.access.some(({id:n})=>n===e.permission))===!0;function eH(e,t,{isClosed:n,desks:r},o){if(e==="foreign")return o.foreign(
t.filed.maker);let i=(e==="unshared"||e==="no-email")&&Qq(t),a=r.filter(u=>u!==
t&&Lf(u)!==""&&Lf(u)===Lf(t)),s=t.file!==null&&t.file.properties.content!==t.properties.content;
return[
n&&e==="shared"?o.stillWriting:i?o.former(t.filed.email):o.states[e],...a.length>0?[o.sameEmail(a.map(
({judge:u})=>u.code).join(", "))]:[],...s&&!n?[o.outdated]:[]].join(" ")}var Qs={made:0,shared:0,
collected:0,
changes:[],changed:0,more:!1,skip:[],failures:new v};function eu(e,t){let{workbook:n,stage:r,
isClosed:o,
user:i,desks:a}=e,s=_n(n.competition.settings.language),{failures:u,...l}=t,c=a.map(d=>{let{judge:f,
filed:m,file:g}=d,y=u.get(f.code),D=y===void 0?Xq(d,i):"failed";return{judge:f.code,name:f.name,
state:D,
message:y!=null?y:eH(D,d,e,s),link:(g==null?void 0:g.link)||m.link||null,email:m.email,collected:m.collected||
null,changed:g!==null&&m.collected!==""&&g.modified>m.modified,done:m.done,of:m.collected===""?d.layout.
table.height:m.of}});return{ok:u.size===0,stage:r.name,isClosed:o,files:c,...l}}var tH=100,nH=te({
stage:Te(G()),skip:Te(We(G()))});function bN(e){return ie(()=>{let{stage:t,skip:n=[]}=ce(
nH,e);return pe(),Se(()=>{var B;let r=Xs(t),{settings:o}=r.workbook.competition,{language:i}=o,a=_n(
i);if(r.isClosed)return de(se("BAD_REQUEST",a.closed(r.stage.name)));let s=r.desks.filter(({judge:L,
file:j})=>j!==null&&!n.includes(L.code)),u=s.slice(0,10),l=new v,c=Ie(),d=rH(r,c),f=L=>r.history.rows.
some(j=>j.run===L),m=(B=[...d.values()].find(L=>!f(L)))!=null?B:wt(),g=Xe(),y=u.length===0?[]:Ai(u.flatMap(
({file:L})=>{var j;return(j=L==null?void 0:L.id)!=null?j:[]}),el,r.pace),{list:D}=eo(o),N=[],_=0;for(
let[
L,j]of u.entries()){let{code:M}=j.judge,$=y[L];if($===void 0||"failure"in $){l.set(M,vc($===void 0?
Mf:
$.failure,r));continue}let U=rx(a.mark(g,r.user,m)),W=oH(r,j,$.ok,{name:bc(r,j,c),mark:U,corrections:
D.
filter(K=>K.stage===r.stage.name&&K.judge===M)});if("failure"in W){l.set(M,W.failure);continue}W.isWritten&&
d.set(M,m),N.push(...W.changes.map(K=>({judge:M,...K}))),_+=1,j.filed={...j.filed,collected:g,
modified:j.
file.modified,...W.progress},_i(r.stage.name,M,j.filed)}let P=s.length>u.length,I=r.desks.filter(({
judge:L})=>d.
get(L.code)===m).map(({judge:L})=>L.code);if(!P&&I.length>0){let L={at:g,by:r.user,action:"collect",
run:m,hash:"",stage:r.stage.name};Lt(r.history,{...L,detail:a.history(I.join(", "))},i)}return eu(r,
{...Qs,collected:_,changes:N.slice(0,tH),changed:N.length,more:P,skip:[...n,...u.map(({judge:L})=>L.
code)],failures:l})})})}function rH(e,t){let n=new v;for(let r of e.desks){let o=bc(e,r,t),i=t.includes(
o)?pN(Ae(o)):null;i!==null&&n.set(r.judge.code,i)}return n}function oH({workbook:e,stage:t},{judge:n,
layout:r},o,{name:i,mark:a,corrections:s}){let{competition:u}=e,l=_n(u.settings.language),c;try{c=cN(
eN(o),r.name)}catch(P){let I=q1(P);if(I===null)throw P;return{failure:l.unreadable[I]}}if(c===void 0)
return{failure:l.noTable(r.name)};let d=Ae(i),f=d.values.every(P=>P.every(I=>I===""));if(!f&&!Ln(d))
return{failure:l.tabTaken(i)};let m=Pe(u,t),g=Sa(u.entries),y=P=>Ao(P,t.name,n.code,m,g),D=gN(dN(c,i,
a),s,y),N=y(D.grid),_=f||!fN(d,D);return _&&hN(i,D,r),Cr(i,u.settings.admins),{isWritten:_,changes:
nN(
f?null:y(d),N),progress:rN(N,m)}}p();p();p();var iH="Arial",aH=10,vN=164,sH={General:0,"@":49},uH='<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
lH=e=>`<${e} style="thin"><color rgb="FFB7B7B7"/></${e}>`,cH=`<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${[
"left","right","top","bottom"].map(lH).join("")}<diagonal/></border></borders>`,wN=e=>`FF${e.replace(
"#","").toUpperCase()}`;function wc(){let e=[];return{all:e,idOf:t=>{let n=e.indexOf(t);return n>=0?
n:e.push(t)-1}}}var zf=(e,t)=>`<${e} count="${t.length}">${t.join("")}</${e}>`;function kN(){let[e,t,
n,r,o]=[wc(),wc(),wc(),wc(),wc()],i=({bold:c,size:d=aH})=>e.idOf(`<font>${c?"<b/>":""}<sz val="${d}"/><name val="${iH}"/></font>`),
a=({background:c})=>c===void 0?0:2+t.idOf(`<fill><patternFill patternType="solid"><fgColor rgb="${wN(
c)}"/><bgColor indexed="64"/></patternFill></fill>`),s=({format:c="General"})=>{var d;return(d=sH[c])!=null?
d:vN+n.idOf(bo(c))},u=(c,d)=>{let f=[`numFmtId="${s(c)}" fontId="${i(c)}" fillId="${a(c)}" borderId="${c.bordered?
1:0}" xfId="0"`,
'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"',
...d?['quotePrefix="1"']:
[]],m=`<alignment vertical="top"${c.centred?' horizontal="center"':""}${c.wrap?' wrapText="1"':""}/>`;
return r.idOf(`<xf ${f.join(" ")}>${m}<protection locked="${c.open?0:1}"/></xf>`)},l=`<xf numFmtId="0" fontId="${i(
{})}" fillId="0" borderId="0" xfId="0"/>`;return r.idOf(l),{idOf:u,ruleIdOf:c=>o.idOf(
`<dxf><fill><patternFill patternType="solid"><bgColor rgb="${wN(c)}"/></patternFill></fill></dxf>`),
toXml:()=>[`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,n.all.length===0?"":
zf("numFmts",n.all.map((c,d)=>`<numFmt numFmtId="${vN+d}" formatCode="${c}"/>`)),zf("fonts",e.all),`<fills count="${2+t.all.length}">${uH}${t.all.join(
"")}</fills>`,cH,
'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',zf(
"cellXfs",r.all),
'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',zf("dxfs",o.all),
"</styleSheet>"].join("")}}var kc=`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
`,db="http://schemas.openxmlformats.org/spreadsheetml/2006/main",SN="http://schemas.openxmlformats.org/officeDocument/2006/relationships",
EN="http://schemas.openxmlformats.org/package/2006",dH="application/vnd.openxmlformats-officedocument.spreadsheetml",
pH=32767,fH=225,xN=({top:e,left:t,height:n,width:r})=>je(
e,t,n,r),mH=e=>b.round((e-5)/7*100)/100;function gH(){let e=new v,t=0;return{idOf:n=>{var o;t+=1;let r=(
o=
e.get(n))!=null?o:e.size;return e.set(n,r),r},toXml:()=>`${kc}<sst xmlns="${db}" count="${t}" uniqueCount="${e.size}">${[
...e.keys()].map(n=>`<si><t xml:space="preserve">${V1(n)}</t></si>`).join("")}</sst>`}}function hH({
value:e,formula:t,look:n},r,o,i){let a=(u=!1)=>` r="${r}" s="${o.idOf(n,u)}"`;if(t!==
void 0)return`<c${a()}><f>${bo(t)}</f></c>`;if(e==="")return`<c${a()}/>`;if(typeof e=="number")return`<c${a(
)}><v>${e}</v></c>`;if(typeof e=="boolean")return`<c${a()} t="b"><v>${w(e)}</v></c>`;let s=e.slice(
0,pH);return`<c${a(/^[=+\-@]/.test(s))} t="s"><v>${i.idOf(s)}</v></c>`}function yH({frozenRows:e,
frozenColumns:t}){
if(e===0&&t===0)return"";let[n,r]=[t>0?` xSplit="${t}"`:"",e>0?` ySplit="${e}"`:""],o=t===0?
"bottomLeft":e===0?"topRight":"bottomRight";return`<pane${n}${r} topLeftCell="${je(e,t)}" activePane="${o}" state="frozen"/>`}
function bH(e,t,n){let r=e.widths.map((s,u)=>`<col min="${u+1}" max="${u+1}" width="${mH(s)}" customWidth="1"/>`),
o=e.rows.map((s,u)=>`<row r="${u+1}">${s.map((l,c)=>hH(l,je(u,c),t,n)).
join("")}</row>`),i=e.colours.map(({block:s,formula:u,background:l},c)=>`<conditionalFormatting sqref="${xN(
s)}"><cfRule type="expression" dxfId="${t.ruleIdOf(l)}" priority="${c+1}" stopIfTrue="1"><formula>${bo(
u)}</formula></cfRule></conditionalFormatting>`),a=e.validations.map(({block:s,formula:u,
help:l})=>`<dataValidation type="custom" allowBlank="1" showInputMessage="1" showErrorMessage="1" error="${bo(
l.slice(0,fH))}" sqref="${xN(s)}"><formula1>${bo(u)}</formula1></dataValidation>`);return[
`${kc}<worksheet xmlns="${db}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,`<sheetViews><sheetView workbookViewId="0">${yH(
e)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`,r.length===
0?"":`<cols>${r.join("")}</cols>`,`<sheetData>${o.join("")}</sheetData>`,e.isProtected?
'<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>':"",i.join(""),a.length===0?"":`<dataValidations count="${a.length}">${a.join(
"")}</dataValidations>`,
'<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
'<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>'].join(
"")}var Bf=(e,t,n)=>`<Relationship Id="rId${e}" Type="${SN}/${t}" Target="${n}"/>`,TN=e=>`${kc}<Relationships xmlns="${EN}/relationships">${e.join(
"")}</Relationships>`,Uf=(e,t)=>`<Override PartName="/xl/${e}" ContentType="${dH}.${t}+xml"/>`;
function CN(e){var a;
let[t,n]=[kN(),gH()],r=e.map(s=>bH(s,t,n)),o=r.map((s,u)=>`worksheets/sheet${u+1}.xml`),i={
"[Content_Types].xml":[`${kc}<Types xmlns="${EN}/content-types">`,
'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
'<Default Extension="xml" ContentType="application/xml"/>',Uf("workbook.xml","sheet.main"),...o.map(
s=>Uf(s,"worksheet")),Uf("styles.xml","styles"),Uf("sharedStrings.xml","sharedStrings"),"</Types>"].join(
""),"_rels/.rels":TN([Bf(1,"officeDocument","xl/workbook.xml")]),"xl/workbook.xml":[`${kc}<workbook xmlns="${db}" xmlns:r="${SN}"><bookViews><workbookView/></bookViews><sheets>`,
...e.map(({name:s},u)=>`<sheet name="${bo(s)}" sheetId="${u+
1}" r:id="rId${u+1}"/>`),'</sheets><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'].join(""),
"xl/_rels/workbook.xml.rels":TN([...o.map((s,u)=>Bf(u+1,"worksheet",s)),Bf(o.length+1,"styles",
"styles.xml"),Bf(o.length+2,"sharedStrings","sharedStrings.xml")]),"xl/styles.xml":t.toXml(),
"xl/sharedStrings.xml":n.toXml()};for(let[s,u]of o.entries())i[`xl/${u}`]=(a=r[s])!=null?a:"";return os(
h.fromEntries(
h.entries(i).map(([s,u])=>[s,ns(u)])))}p();p();var vH="#d9e2f3",pb=e=>e.replace(/^=/,"").replace(
/"[^"]*"|;/g,t=>t===";"?",":t);function Wf(e){
let{headerRow:t,open:n,table:r,centred:o,formats:i}=e,a=(u,l)=>{var m;if(u<t)return u===e.progress.row?
{bold:!0,size:14}:{};let c={wrap:!0,bordered:!0,...o.includes(l)?{centred:!0}:{}};if(u===t)return{
...c,
bold:!0,background:vH};let d=l>=n.left&&l<n.left+n.width,f=(m=i[l])!=null?m:"";return{...c,...f===""?
{}:{format:f},...d?{open:!0}:{}}},s=(u,l,c)=>{var f,m;let d=(m=(f=e.formulas[l])==null?void 0:f[c])!=
null?m:"";return{value:u,look:a(l,c),...d===""?{}:{formula:pb(d)}}};return{name:e.name,rows:e.values.
map((u,l)=>(l<t?u.slice(0,1):u).map((c,d)=>s(c,l,d))),widths:e.widths,frozenRows:t+1,frozenColumns:e.
frozenColumns,isProtected:!0,validations:r.height===0?[]:e.validations.map(u=>({...u,formula:pb(u.formula)}
)),
colours:r.height===0?[]:e.colours.map(u=>({...u,formula:pb(u.formula)}))}}p();function wH({look:e},t,
n){let r=typeof t=="object"?iN(t.date):t,o=typeof r=="number"&&If(n)!=="plain";
return{value:r,look:o?{...e,format:n}:e}}function kH({rows:e},t){var r;let n=e.filter(o=>o.entry===t);
return(r=n.find(({marks:o})=>[...o.values()].some(({kind:i})=>i!=="blank")))!=null?r:n[0]}function DN(
e,t,{
grid:n,formats:r,read:o}){let i=Wf(e),{top:a,left:s}=e.open,u=i.rows.map((l,c)=>{var g;let d=c<a?
void 0:
kH(o,(g=e.values[c])==null?void 0:g[0]);if(d===void 0)return l;let m=[...t.map(({name:y})=>{var N,_,
P,I,B;let D=(N=d.marks.get(y))==null?void 0:N.at;return D===void 0?["",""]:[(P=(_=n.values[D.row])==
null?void 0:_[D.column])!=null?P:"",(B=(I=r[D.row])==null?void 0:I[D.column])!=null?B:""]}),[d.notesToCommittee,
""],[d.notesToEntrant,""]];return l.map((y,D)=>{let N=m[D-s];return N===void 0?y:wH(y,...N)})});
return{
...i,rows:u}}function RN(e,t,n){let{judge:r,layout:o}=t,i=bc(e,t,n),a=Ae(i);if(!Ln(a))return Wf(o);
let{competition:s}=e.
workbook,u=Pe(s,e.stage),l=Ao(a,e.stage.name,r.code,u,Sa(s.entries));return DN(o,u,{grid:a,formats:
Ca(
i),read:l})}var xH=te({stage:Te(G()),skip:Te(We(G())),remake:Te(Ze())});function ON(e){return ie(()=>{
let{stage:t,
skip:n=[],remake:r=!1}=ce(xH,e);return pe(),Se(()=>{let o=Xs(t),i=new v,s=(o.isClosed?[]:o.desks.filter(
g=>TH(g,o.user,r))).filter(({judge:g})=>!n.includes(g.code)),u=s.slice(0,10),l=SH(o,u,i),c={...o,
desks:l},
{left:d,shared:f}=EH(c,n,i);return eu(c,{...Qs,made:u.filter(({judge:g})=>l.some(y=>y.judge===g&&y.file!==
null)).length,shared:f,more:s.length>u.length||d>0,skip:[...n,...i.keys()],failures:i})})})}function TH(
{
filed:e,file:t},n,r){return t!==null?!1:r||e.id===""&&(e.maker===""||e.maker===n)}function SH(e,t,n){
if(t.length===0)return e.desks;let{workbook:r,stage:o,user:i}=e,{competition:a}=r,s=_n(a.settings.language),
u=io(a,i,e.pace),l=Ie(),c=t.map(g=>CN([RN(e,g,l)]));for(let{judge:g}of t)_i(o.name,g.code,{...rl,
maker:i});
let d=ro(t.map((g,y)=>({fileId:null,folder:u.id,title:s.title([ln(a),g.layout.name,g.judge.name]),
properties:g.
properties,from:el,to:Qu,bytes:c[y],writersCanShare:!1})),e.pace),f=new v;for(let[g,y]of t.entries()){
let D=d[g];D!==void 0&&"ok"in D&&f.set(y,{...D.ok,access:[]})}let m=e.desks.map(g=>{var y;return Kf(
g,(y=f.get(g))!=null?y:g.file,i)});for(let[g,y]of m.entries())f.has(e.desks[g])&&_i(o.name,y.judge.code,
y.filed);for(let[g,{judge:y}]of t.entries()){let D=d[g];D!==void 0&&"failure"in D&&n.set(y.code,vc(D.
failure,e))}return m}var Kf=(e,t,n)=>t===null||e.filed.id===t.id?{...e,file:t}:{...e,file:t,filed:{
...rl,
maker:n,id:t.id,link:t.link}};function EH(e,t,n){let{stage:r,user:o}=e,i=_n(e.workbook.competition.settings.
language),a=e.desks.map((l,c)=>({index:c,desk:Kf(l,l.file,o)})).filter(({desk:l})=>!t.includes(l.judge.
code)&&!n.has(l.judge.code)).map(({index:l,desk:c})=>({index:l,desk:c,changes:DH(c,e)})).filter(({
changes:l})=>l.
length>0),s=a.slice(0,10),u=0;for(let l of[0,1]){let c=s.flatMap(m=>{let g=m.changes[l];return g===void 0||
n.has(m.desk.judge.code)?[]:[{...m,change:g}]}),d=c.length===0?[]:nl(c.map(({change:m})=>m),e.pace),
f=[];for(let[m,{index:g,change:y}]of c.entries()){let D=d[m],N=e.desks[g];if(D===void 0||"failure"in
D){f.push([N,D===void 0?Mf:D.failure]);continue}let _=RH(Kf(N,N.file,o),y,D.ok);e.desks[g]=_,_i(r.name,
_.judge.code,_.filed),u+=1}for(let[{judge:m},g]of f){let y=i.notShared(m.email.trim(),g.reason);n.set(
m.code,ar(g)||g.kind!=="refused"?vc(g,e):y)}}return CH(e),{left:a.length-s.length,shared:u}}function CH(
{
desks:e,stage:t,user:n}){var r;for(let[o,i]of e.entries()){let a=Kf(i,i.file,n),s=jf(a),u=((r=a.file)==
null?void 0:r.access.some(({id:c})=>c===a.filed.permission))===!0,l=s===void 0||s.role==="owner"||u?
a.filed:{...a.filed,email:a.judge.email.trim(),permission:s.id};l!==i.filed&&(e[o]={...a,filed:l},_i(
t.name,i.judge.code,l))}}function DH(e,{workbook:t,stage:n,isClosed:r}){let{judge:o,filed:i,file:a}=e;
if(a===null)return[];let s=o.email.trim(),u=jf(e),l=r?"reader":"writer",c=a.access.find(N=>N.id===i.
permission&&N.id!==(u==null?void 0:u.id)&&N.role!=="owner"),d=c===void 0?[]:[{file:a.id,change:
"withdraw",permission:c.id}];if(s===""||(u==null?void 0:u.role)===l||(u==null?void 0:u.role)==="owner")return d;
if(u!==void 0)return[...d,{file:a.id,change:"role",permission:u.id,role:l}];if(r)return d;let{
competition:f}=t,
{language:m,deadline:g}=f.settings,y=o.name===""?o.code:o.name,D=_n(m).invitation(y,n.name,ln(f),g);
return[...d,{file:a.id,change:"grant",email:s,role:l,message:D}]}function RH(e,t,n){let{filed:r,file:
o,
judge:i}=e;if(o===null)return e;if(t.change==="withdraw"||n===null){let a=o.access.filter(s=>t.change!==
"withdraw"||s.id!==t.permission);return{...e,file:{...o,access:a},filed:{...r,email:"",permission:""}
}}
return{...e,file:{...o,access:[...o.access.filter(a=>a.id!==n.id),n]},filed:{...r,email:i.email.trim(
),
permission:n.id}}}p();var OH=te({stage:Te(G())});function AN(e){return ie(()=>{let{stage:t}=ce(OH,e);
return pe(),eu(Xs(t),
Qs)})}p();p();var fb="protecting";function NN(e){var r;let t=((r=Le(fb))!=null?r:"").split(`
`),n=[...xt(Ie()).values()].filter(o=>t.includes(o)||dT(o));if(n.length!==0){Ue(fb,n.join(`
`));for(let o of n)Cr(o,e);Ue(fb,"")}}p();var AH=e=>e.every(t=>t.every(n=>n===""));function NH({
workbook:e,stage:t},n,r){var a,s,u;let o=(a=[...e.
own].find(([,l])=>l.stage===t&&l.judge===n))==null?void 0:a[0],i=(s=e.sheets.find(l=>l.stage===t.name&&
l.judge===n.code))==null?void 0:s.tab;return(u=o!=null?o:i)!=null?u:r.name}function _N(e,t,n){let{
workbook:r,
common:o}=e,i={...o,judge:t,entries:n},a=Pd(i),s=NH(e,t,a),u=Ae(s).values,l=r.own.has(s),c=(N,_,P=0)=>{
var L;let{open:I}=_d(i,_),B=_H(s,I,e.admins,t.email);return{tab:s,judge:t.code,status:N,added:P,
missing:0,
access:B,id:(L=Fu().get(s))!=null?L:null}};if(AH(u))return vg(a,s),c("made",n.length);let d=new S(r.
sheets.filter(N=>N.tab===s).flatMap(({rows:N})=>N.flatMap(({entry:_})=>_===null?[]:[J(_)]))),m=r.competition.
settings.missing==="assigned"?[]:a.values.slice(a.table.top).flatMap(([N])=>n.filter(_=>_.code===N&&
!d.has(J(_.code))));if(!iT(a,u)){if(l&&aT(u))return vg(a,s),c("renewed",n.length);let N=l?"changed":
"theirs";return{tab:s,judge:t.code,status:N,added:0,missing:m.length,access:"unprotected",id:null}}
let g=u.
length-a.table.top;if(m.length===0)return c("kept",g);let y=g+m.length,D=mg(m,a.table.top+g,i);
return bT(
s,{...a,..._d(i,y)},D),c("added",y,m.length)}function _H(e,t,n,r){if(r==="")return Oa(e,t,n,""),
"anybody";try{return Oa(e,t,n,r),"own"}catch(o){if(!T(o).includes(r))throw o;return Oa(e,t,n,""),
"refused"}}var PH=te({stage:Te(G())}),IH=180*1e3;function Gf(e){return ie(()=>{let t=R.now()+IH,{
stage:n}=ce(PH,
e);return pe(),Se(()=>{let r=He(),o=$H(r,n);return FH(r,o,t)})})}function $H({competition:e,findings:
t},n){
let{language:r,judgeFiles:o}=e.settings,i=so(lt(r)),a=d=>de(se("BAD_REQUEST",d));o==="separate"&&a(i.
separate);let s=Ye(e.stages,Qe(r).rows),u=d=>s.some(f=>f.stage===d&&f.status==="open"),l=n===void 0?
e.stages.find(({name:d})=>u(d)):Kn(e,n);if(l===void 0)return a(i.noOpenStage);u(l.name)||a(i.closed(
l.name)),l.scoreTab!==void 0&&a(i.sharedTab(l.name,l.scoreTab)),qe(e,l).length===0&&a(i.noJudges),Pe(
e,l).length===0&&a(i.noCriteria(l.name)),e.entries.length===0&&a(i.noEntries);let c=t.find(({code:d}
)=>d===
"ENTRY_DUPLICATE_CODE"||d==="ROW_WITHOUT_CODE");return c!==void 0&&a(zn(c,lt(r))),l}function FH(e,t,
n){
let{competition:r}=e,{settings:o,stages:i}=r,a=so(lt(o.language)),{results:s,progress:u}=mt(e,{
provisional:!1}),
l=i.indexOf(t);s.length<l&&de(se("BAD_REQUEST",a.notReached(t.name)));let c=Co(r,s.slice(0,l)),d=mr(
r),f=B=>B===null||o.conflicts==="include",m={workbook:e,stage:t,common:{stage:t,criteria:Pe(r,t),
language:o.
language,competition:ln(r),deadline:o.deadline},admins:[...o.admins,De()]},g=qe(r,t),y=[];for(let B of g){
if(R.now()>n)break;let L=c.filter(j=>f(d(B,j)));y.push(_N(m,B,L))}NN(m.admins),an();let D=y.filter(B=>B.
id!==null),N=$d(),_=new v(u.map(B=>[`${B.stage}|${J(B.judge)}`,B])),P=D.map(({id:B,tab:L,judge:j})=>{
var M;return{id:B!=null?B:0,tab:L,stage:t.name,judge:j,progress:(M=_.get(`${t.name}|${J(j)}`))!=null?
M:{scored:0,expected:1}}});wg(kg(P,N));let I=y.length<g.length;return{stage:t.name,tabs:y.map(({tab:
B,
judge:L,status:j,added:M})=>({tab:B,judge:L,status:j,added:M})),more:I,notes:MH(y,m,o.language)}}
function MH(e,{
workbook:t},n){let r=lt(n),o=so(r),i=l=>Q(e.filter(l).map(({judge:c})=>c),r),[a,s]=[i(l=>l.access===
"anybody"),i(l=>l.access==="refused")],u=t.competition.judges.length>1;return[...e.flatMap(({tab:l,
status:c,
missing:d})=>c==="theirs"?[o.theirs(l,d)]:c==="changed"?[o.changed(l)]:[]),...a===""?[]:[o.noEmail(a)],
...s===""?[]:[o.badEmail(s)],o.share,...u?[o.shared]:[]]}p();var LH=te({language:In(["id","en"])});
function PN(e){let t=ie(()=>JT(Cg,ce(LH,e).language));return"problem"in t?t:zo()}p();var jH=te({
entries:We(G())}),zH=100;function Zf(e){return ie(()=>{let{entries:t}=ce(jH,e);pe();let n=new S(
t.map(J)),r=xt(Ie()),{competition:o}=on(new v([...r].map(([i,a])=>[i,Ae(a)])));return{settings:r.has(
"settings")?o.settings:null,history:Qe(o.settings.language).rows.slice(-zH).reverse().map(({at:i,by:
a,
action:s,detail:u,stage:l})=>({at:i,by:a,action:s,detail:u,stage:l})),judges:o.judges.map(({code:i,
name:a,
email:s,phone:u})=>({code:i,name:a,email:s,phone:u})),entries:o.entries.filter(({code:i})=>n.has(J(i))).
map(({code:i,contact:a,innovator:s,email:u,phone:l})=>({code:i,name:a||s,email:u,phone:l}))}})}p();p(
);function IN(e,t){let n=SpreadsheetApp.getUi().createMenu(e);for(let r of t)r==="separator"?n.addSeparator(
):
n.addItem(r.label,r.functionName);n.addToUi()}function $N(e,t){SpreadsheetApp.getUi().showSidebar(
HtmlService.
createHtmlOutputFromFile(e).setTitle(t))}function FN(e,t,n){let r=HtmlService.createHtmlOutputFromFile(
e).append(`<span id="view" hidden>${n}</span>`);SpreadsheetApp.getUi().showModalDialog(r.setWidth(
960).
setHeight(560),t)}function mb(e,t){let n=SpreadsheetApp.getUi();n.alert(e,t,n.ButtonSet.OK)}function MN(
e,t){
let n=SpreadsheetApp.getUi();return n.alert(e,t,n.ButtonSet.YES_NO)===n.Button.YES}function LN(e,t){
SpreadsheetApp.getActiveSpreadsheet().toast(e,t,10)}var gb=e=>(e==null?void 0:e.authMode)!==void 0&&
e.authMode!==ScriptApp.AuthMode.NONE;p();function jN(e,t){var i,a,s,u;let{ok:n,findings:r,documents:
o}=t;return{ok:n,findings:r,documents:o,
created:((i=e==null?void 0:e.created)!=null?i:0)+t.created,updated:((a=e==null?void 0:e.updated)!=null?
a:0)+t.updated,unchanged:(s=e==null?void 0:e.unchanged)!=null?s:t.unchanged,failed:((u=e==null?void 0:
e.failed)!=null?u:0)+t.failed}}p();var BH=te({provisional:Ze()});function qf(e){return ie(()=>{let{
provisional:t}=ce(BH,e);return pe(),
FN("Sidebar",ne(Ge()).menu.rankingTitle,t?"provisional":"ranking"),null})}var UH=240*1e3,zN=[
"piagam","surat"];function hb(e){var i,a;let t=gb(e)?Ge():"id",n=ne(t).menu,r=so(
t),o=gb(e)?(a=(i=ol())==null?void 0:i.top)!=null?a:10:null;IN(n.name,[{label:n.open,functionName:
"openSidebar"},"separator",{label:r.menu,functionName:"prepareJudgeTabs"},{label:n.validate,
functionName:"checkSheets"},{label:n.compute(o),functionName:"computeTop"},{label:n.ranking,
functionName:"openRanking"},{label:n.documents,functionName:"makeAwardDocuments"},"separator",{label:
n.close(o),functionName:"closeAndCompute"},{label:n.plenary,functionName:"preparePlenaryTab"},{label:
n.decide,functionName:"decide"},{label:n.verify,functionName:"verify"}])}var BN=()=>$N("Sidebar",ne(
Ge()).menu.name);function UN(){
Yi(aE(),(e,t)=>t.validated(e.errors,e.warnings))}var WN=()=>Yi(Gf({}),({tabs:e,more:t,notes:n})=>{
let r=so(
bb());return[WH(e,r),...t?[r.more]:[],...n].join(`

`)},!0),WH=(e,t)=>{let n=(...r)=>e.filter(({status:o})=>r.includes(o)).length;return t.made(n("made",
"renewed"),n("added"),n("kept","theirs","changed"))};function KN(){var i,a,s;let e=al({provisional:!1}
),
t="answer"in e?(i=e.answer.open)!=null?i:[]:[];if(t.length===0){GN(e);return}let n=bb(),r=ne(n),o=ne(
Ge()).menu.close((s=(a=ol())==null?void 0:a.top)!=null?s:10);MN(r.menu.name,r.done.stillOpen(Q(t,n),
o))&&yb()}var yb=()=>GN(al({provisional:!1,close:!0})),GN=e=>Yi(e,(t,n)=>n.computed(t.stages.length,
t.findings.filter(r=>r.severity==="error").length));function ZN(){let e=qf({provisional:!1});
"problem"in e&&YN(e.problem,ne(Ge()).menu.name)}var qN=()=>Yi(bp({}),({tab:e,added:t},n)=>n.plenaryReady(
e,
t)),HN=()=>Yi(yp({}),({stage:e,code:t,findings:n},r)=>{var o,i;return t===null?(i=(o=n[0])==null?
void 0:
o.message)!=null?i:"":r.decided(e,t)},!0),KH=12,JN=()=>Yi(Rf(),({ok:e,decided:t,differences:n},r)=>{
if(e)return r.verified(t.length>0);let o=n.slice(0,KH).map(({tab:a,cell:s,message:u})=>{let l=[a,s].
filter(c=>c!==null).join("!");return`${l===""?"":`${l}: `}${u}`}),i=n.length-o.length;return[r.differs(
n.length),...o,...i>0?[r.moreDiffer(i)]:[]].join(`
`)},!0);function VN(){let e=R.now()+UH,t=null,n=gc({kinds:zN});for(;"answer"in n&&(t=jN(t,n.answer),
!(!n.answer.more||R.now()>e));)n=gc({kinds:zN,skip:n.answer.skip});let{created:r=0,updated:o=0,
unchanged:i=0,
failed:a=0}=t!=null?t:{};Yi(n,({ok:s,total:u,done:l,more:c,findings:d},f)=>{var m,g;return u===0?s?f.
noWinners:(g=(m=d[0])==null?void 0:m.message)!=null?g:f.documentsStopped:c?f.moreDocuments(l,u):f.documents(
r,o,i,a)})}function bb(){let e=xt(Ie()).get("settings");return e===void 0?Ge():on(new v([["settings",
Ae(e)]])).competition.settings.language}function Yi(e,t,n=!1){let r=ne("answer"in e?bb():Ge());
"answer"in e&&n?mb(r.menu.name,t(e.answer,r.done)):"answer"in e?LN(t(e.answer,r.done),r.menu.name):
YN(e.problem,
r.menu.name)}var YN=({message:e,link:t=""},n)=>mb(n,[e,t].join(`
`).trim());p();var GH=te({tab:G(),cell:ta(G().check(su(
/^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/)))});function XN(e){
return ie(()=>{let{tab:t,cell:n}=ce(GH,e);return vx(t,n)||de(se("BAD_REQUEST",ne(Ge()).problems.noTab(
t))),null})}p();var ZH=te({settings:Yn(G(),Av())});function QN(e){let t=ie(()=>{let{settings:n}=ce(
ZH,e);pe(),Se(()=>{
var _;let r=ne(Ge()).problems,o=xt(Ie()).get("settings"),i=o===void 0?null:Ae(o),{competition:a,rows:
s,
tables:u}=on(new v(i===null?[]:[["settings",i]])),l=(_=u.settings)==null?void 0:_.columns,[c,d]=[l==
null?void 0:l.get("key"),l==null?void 0:l.get("value")];if(o===void 0||c===void 0||d===void 0)return de(
se("BAD_REQUEST",r.noTab(Z.settings[a.settings.language])));let f=rt(bi,{...a.settings,...n}),m=h.keys(
n).every(P=>Mn.some(I=>I.key===P));if(!f.success||!m)return de(se("BAD_REQUEST",r.badRequest));let{
language:g}=f.
data,y=Mn.filter(({key:P})=>C.stringify(a.settings[P])!==C.stringify(f.data[P])).map(P=>({known:P,is:
ug(
f.data,P)}));for(let{known:P,is:I}of y){let B=s.settings.get(P.key);B!==void 0&&Mt(o,B,d,[[I]])}let N=y.
filter(({known:P})=>!s.settings.has(P.key)).map(({known:P,is:I})=>k.from({length:b.max(c,d)+1},(B,L)=>L===
c?P.word[g]:L===d?I:""));N.length>0&&Mt(o,Sr(o),0,N)})});return"problem"in t?t:Zf({entries:[]})}p();
var qH=te({preset:G()});function e_(e){let t=ie(()=>{var s;let{preset:n}=ce(qH,e);pe();let r=Ge(),o=ne(
r).problems,i=ul.map(u=>u.id).join(", "),a=(s=ul.find(u=>u.id===n))!=null?s:de(se("BAD_REQUEST",o.unknownPreset(
n,i)));return Se(()=>{var g;let u=bi.parse({...a.settings,language:r,admins:[De()].filter(y=>y!=="")}
),
{stages:l,criteria:c}=a,d=Rd({settings:u,stages:l,criteria:c,entries:[],judges:[],institutions:[]}),
f=(g=HH(d))!=null?g:de(se("BAD_REQUEST",o.notEmpty));for(let y of d)f.includes(y.name)||sn(y);Ie().filter(
y=>d.every(D=>D.name!==y)).length===1&&bx(),an()})});return"problem"in t?t:zo()}function HH(e){var n;
let t=[];for(let r of xt(Ie()).values()){let o=Ae(r).values;if(o.every(a=>a.every(s=>s==="")))continue;
let i=(n=e.find(a=>a.name===r))==null?void 0:n.values;if(i===void 0||!JH(o,i))return null;t.push(r)}
return t}function JH(e,t){let n=b.max(e.length,t.length);return k.from({length:n},(r,o)=>o).every(r=>{
var i,a,s,u;let o=b.max((a=(i=e[r])==null?void 0:i.length)!=null?a:0,(u=(s=t[r])==null?void 0:s.length)!=
null?u:0);return k.from({length:o},(l,c)=>c).every(l=>{var c,d,f,m;return((d=(c=e[r])==null?void 0:c[
l])!=
null?d:"")===((m=(f=t[r])==null?void 0:f[l])!=null?m:"")})})}var VH=e=>hb(e),YH=e=>hb(e),XH=()=>BN(),
QH=()=>UN(),e7=()=>KN(),t7=()=>WN(),n7=()=>ZN(),r7=()=>VN(),
o7=()=>yb(),i7=()=>qN(),a7=()=>HN(),s7=()=>JN(),u7=()=>zo(),l7=()=>iE(),c7=e=>al(e),d7=e=>gc(e),p7=e=>Z1(
e),f7=e=>P1(e),m7=e=>I1(e),g7=e=>$1(e),h7=e=>F1(e),y7=e=>e_(e),b7=e=>DC(e),v7=e=>Gf(e),w7=e=>sE(e),
k7=e=>Zf(
e),x7=e=>QN(e),T7=e=>PN(e),S7=e=>qf(e),E7=e=>XN(e),C7=e=>OC(e),D7=e=>NC(e),R7=e=>_C(e),O7=e=>bp(e),
A7=()=>IC(),
N7=e=>yp(e),_7=e=>AN(e),P7=e=>ON(e),I7=e=>bN(e),$7=()=>Rf(),F7=e=>cE(e),M7=e=>pE(e),L7=()=>fE(),j7=(
)=>hE(),
z7=e=>bE(e),B7=e=>DE(e);return vo(U7);})();
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
