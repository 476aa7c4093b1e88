// Lembar Juri. Built from src/ by "npm run build"; do not edit here. What is built in: THIRD_PARTY_NOTICES.md.
"use strict";var App=(()=>{var t3=Object.create;var pp=Object.defineProperty;var n3=Object.getOwnPropertyDescriptor;
var r3=Object.getOwnPropertyNames;var o3=Object.getPrototypeOf,i3=Object.prototype.hasOwnProperty;
var fp=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var Ue=(e,t)=>(
)=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},Fy=(e,t)=>{
for(var n in t)pp(e,n,{get:t[n],enumerable:!0})},v0=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t==
"function")for(let o of r3(t))!i3.call(e,o)&&o!==n&&pp(e,o,{get:()=>t[o],enumerable:!(r=n3(t,o))||r.
enumerable});return e};var s3=(e,t,n)=>(n=e!=null?t3(o3(e)):{},v0(t||!e||!e.__esModule?pp(n,
"default",{value:e,enumerable:!0}):
n,e)),Jo=e=>v0(pp({},"__esModule",{value:!0}),e);var x,R,C,E,y,f,k,h,w,S,T,D,A,m=fp(()=>{
"use strict";({Array:x,Date:R,Error:C,JSON:E,Map:y,Math:f,Number:k,
Object:h,Set:w,String:S,Symbol:T,Uint8Array:D,WeakMap:A}=globalThis)});function eX(e,t){return QY(e,
t||{},0,0)}function ak(e,t){return ZY(e,{i:2},t&&t.out,t&&t.dictionary)}
function qg(e,t){if(t){for(var n=new zt(e.length),r=0;r<e.length;++r)n[r]=e.charCodeAt(r);return n}
if(a_)
return a_.encode(e);for(var o=e.length,i=new zt(e.length+(e.length>>1)),s=0,a=function(c){i[s++]=c},
r=0;r<o;++r){if(s+5>i.length){var u=new zt(s+8+(o-r<<1));u.set(i),i=u}var l=e.charCodeAt(r);l<128||t?
a(l):l<2048?(a(192|l>>6),a(128|l&63)):l>55295&&l<57344?(l=65536+(l&1047552)|e.charCodeAt(++r)&1023,a(
240|l>>18),a(128|l>>12&63),a(128|l>>6&63),a(128|l&63)):(a(224|l>>12),a(128|l>>6&63),a(128|l&63))}
return Vd(
i,0,s)}function uk(e,t){if(t){for(var n="",r=0;r<e.length;r+=16384)n+=S.fromCharCode.apply(null,e.subarray(
r,r+16384));return n}else{if(rk)return rk.decode(e);var o=nX(e),i=o.s,n=o.r;return n.length&&_n(8),i}
}
function y_(e,t){t||(t={});var n={},r=[];h_(e,"",n,t);var o=0,i=0;for(var s in n){var a=n[s],u=a[0],
l=a[1],c=l.level==0?0:8,d=qg(s),p=d.length,g=l.comment,b=g&&qg(g),v=b&&b.length,O=ok(l.extra);p>65535&&
_n(11);var N=c?eX(u,l):u,P=N.length,I=XY();I.p(u),r.push(g_(l,{size:u.length,crc:I.d(),c:N,f:d,m:b,u:
p!=
s.length||b&&g.length!=v,o,compression:c})),o+=30+p+O+P,i+=76+2*(p+O)+(v||0)+P}for(var $=new zt(i+22),
_=o,L=i-o,B=0;B<r.length;++B){var d=r[B];u_($,d.o,d,d.f,d.u,d.c.length);var j=30+d.f.length+ok(d.extra);
$.set(d.c,d.o+j),u_($,o,d,d.f,d.u,d.c.length,d.o,d.m),o+=16+j+(d.m?d.m.length:0)}return sX($,o,r.length,
L,_),$}function b_(e,t){for(var n={},r=e.length-22;Lr(e,r)!=101010256;--r)(!r||e.length-r>65558)&&_n(
13);var o=_o(e,r+8);if(!o)return{};var i=Lr(e,r+16),s=Lr(e,r-20)==117853008;if(s){var a=Lr(e,r-12);s=
Lr(e,a)==101075792,s&&(o=Lr(e,a+32),i=Lr(e,a+48))}for(var u=t&&t.filter,l=0;l<o;++l){var c=oX(e,i,s),
d=c[0],p=c[1],g=c[2],b=c[3],v=c[4],O=c[5],N=rX(e,O);i=v,(!u||u({name:b,size:p,originalSize:g,
compression:d}))&&
(d?d==8?n[b]=ak(e.subarray(N,N+p),{out:new zt(g)}):_n(14,"unknown compression type "+d):n[b]=Vd(e,N,
N+p))}return n}var zt,Tr,ik,Zg,Jg,Qv,l_,c_,d_,ek,m_,UY,o_,tk,gi,mt,Mo,ws,mt,mt,mt,mt,Jd,mt,WY,KY,GY,
HY,Jv,so,Vv,sk,Vd,qY,_n,ZY,hi,qd,Yv,nk,i_,Zd,p_,s_,JY,f_,VY,YY,XY,QY,g_,_o,Lr,Xv,Sn,h_,a_,rk,tX,nX,
rX,
oX,iX,ok,u_,sX,w_=fp(()=>{m();zt=D,Tr=Uint16Array,ik=Int32Array,Zg=new zt([0,0,0,0,0,0,0,0,1,1,1,1,2,
2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),Jg=new zt([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,
11,11,12,12,13,13,0,0]),Qv=new zt([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),l_=function(e,t){
for(var n=new Tr(31),r=0;r<31;++r)n[r]=t+=1<<e[r-1];for(var o=new ik(n[30]),r=1;r<30;++r)for(var i=n[
r];i<
n[r+1];++i)o[i]=i-n[r]<<5|r;return{b:n,r:o}},c_=l_(Zg,2),d_=c_.b,ek=c_.r;d_[28]=258,ek[258]=28;m_=l_(
Jg,0),UY=m_.b,o_=m_.r,tk=new Tr(32768);for(mt=0;mt<32768;++mt)gi=(mt&43690)>>1|(mt&21845)<<1,gi=(gi&
52428)>>2|(gi&13107)<<2,gi=(gi&61680)>>4|(gi&3855)<<4,tk[mt]=((gi&65280)>>8|(gi&255)<<8)>>1;Mo=(
function(e,t,n){
for(var r=e.length,o=0,i=new Tr(t);o<r;++o)e[o]&&++i[e[o]-1];var s=new Tr(t);for(o=1;o<t;++o)s[o]=s[
o-
1]+i[o-1]<<1;var a;if(n){a=new Tr(1<<t);var u=15-t;for(o=0;o<r;++o)if(e[o])for(var l=o<<4|e[o],c=t-e[
o],
d=s[e[o]-1]++<<c,p=d|(1<<c)-1;d<=p;++d)a[tk[d]>>u]=l}else for(a=new Tr(r),o=0;o<r;++o)e[o]&&(a[o]=tk[
s[e[o]-
1]++]>>15-e[o]);return a}),ws=new zt(288);for(mt=0;mt<144;++mt)ws[mt]=8;for(mt=144;mt<256;++mt)ws[mt]=
9;for(mt=256;mt<280;++mt)ws[mt]=7;for(mt=280;mt<288;++mt)ws[mt]=8;Jd=new zt(32);for(mt=0;mt<32;++mt)
Jd[mt]=5;WY=Mo(ws,9,0),KY=Mo(ws,9,1),GY=Mo(Jd,5,0),HY=Mo(Jd,5,1),Jv=function(e){for(var t=e[0],n=1;n<
e.length;++n)e[n]>t&&(t=e[n]);return t},so=function(e,t,n){var r=t/8|0;return(e[r]|e[r+1]<<8)>>(t&7)&
n},Vv=function(e,t){var n=t/8|0;return(e[n]|e[n+1]<<8|e[n+2]<<16)>>(t&7)},sk=function(e){return(e+7)/
8|0},Vd=function(e,t,n){return(t==null||t<0)&&(t=0),(n==null||n>e.length)&&(n=e.length),new zt(e.subarray(
t,n))},qY=["unexpected EOF","invalid block type","invalid length/literal","invalid distance",
"stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long",
"date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],_n=function(
e,t,n){var r=new C(
t||qY[e]);if(r.code=e,C.captureStackTrace&&C.captureStackTrace(r,_n),!n)throw r;return r},ZY=function(
e,t,n,r){
var o=e.length,i=r?r.length:0;if(!o||t.f&&!t.l)return n||new zt(0);var s=!n,a=s||t.i!=2,u=t.i;s&&(n=
new zt(o*3));var l=function(xc){var Sc=n.length;if(xc>Sc){var Ga=new zt(f.max(Sc*2,xc));Ga.set(n),n=
Ga}},c=t.f||0,d=t.p||0,p=t.b||0,g=t.l,b=t.d,v=t.m,O=t.n,N=o*8;do{if(!g){c=so(e,d,1);var P=so(e,d+1,3);
if(d+=3,P)if(P==1)g=KY,b=HY,v=9,O=5;else if(P==2){var L=so(e,d,31)+257,B=so(e,d+10,15)+4,j=L+so(e,d+
5,31)+1;d+=14;for(var z=new zt(j),H=new zt(19),K=0;K<B;++K)H[Qv[K]]=so(e,d+K*3,7);d+=B*3;for(var Q=Jv(
H),he=(1<<Q)-1,Y=Mo(H,Q,1),K=0;K<j;){var Ee=Y[so(e,d,he)];d+=Ee&15;var I=Ee>>4;if(I<16)z[K++]=I;else{
var ee=0,ye=0;for(I==16?(ye=3+so(e,d,3),d+=2,ee=z[K-1]):I==17?(ye=3+so(e,d,7),d+=3):I==18&&(ye=11+so(
e,d,127),d+=7);ye--;)z[K++]=ee}}var Ye=z.subarray(0,L),tt=z.subarray(L);v=Jv(Ye),O=Jv(tt),g=Mo(Ye,v,
1),b=Mo(tt,O,1)}else _n(1);else{var I=sk(d)+4,$=e[I-4]|e[I-3]<<8,_=I+$;if(_>o){u&&_n(0);break}a&&l(p+
$),n.set(e.subarray(I,_),p),t.b=p+=$,t.p=d=_*8,t.f=c;continue}if(d>N){u&&_n(0);break}}a&&l(p+131072);
for(var Qt=(1<<v)-1,Se=(1<<O)-1,oe=d;;oe=d){var ee=g[Vv(e,d)&Qt],ze=ee>>4;if(d+=ee&15,d>N){u&&_n(0);
break}if(ee||_n(2),ze<256)n[p++]=ze;else if(ze==256){oe=d,g=null;break}else{var yt=ze-254;if(ze>264){
var K=ze-257,vt=Zg[K];yt=so(e,d,(1<<vt)-1)+d_[K],d+=vt}var lo=b[Vv(e,d)&Se],Wa=lo>>4;lo||_n(3),d+=lo&
15;var tt=UY[Wa];if(Wa>3){var vt=Jg[Wa];tt+=Vv(e,d)&(1<<vt)-1,d+=vt}if(d>N){u&&_n(0);break}a&&l(p+131072);
var Ka=p+yt;if(p<tt){var dp=i-tt,mp=f.min(tt,Ka);for(dp+p<0&&_n(3);p<mp;++p)n[p]=r[dp+p]}for(;p<Ka;
++p)
n[p]=n[p-tt]}}t.l=g,t.p=oe,t.b=p,t.f=c,g&&(c=1,t.m=v,t.d=b,t.n=O)}while(!c);return p!=n.length&&s?Vd(
n,0,p):n.subarray(0,p)},hi=function(e,t,n){n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8},qd=function(e,t,
n){
n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8,e[r+2]|=n>>16},Yv=function(e,t){for(var n=[],r=0;r<e.length;
++r)
e[r]&&n.push({s:r,f:e[r]});var o=n.length,i=n.slice();if(!o)return{t:f_,l:0};if(o==1){var s=new zt(n[
0].
s+1);return s[n[0].s]=1,{t:s,l:1}}n.sort(function(_,L){return _.f-L.f}),n.push({s:-1,f:25001});var a=n[
0],
u=n[1],l=0,c=1,d=2;for(n[0]={s:-1,f:a.f+u.f,l:a,r:u};c!=o-1;)a=n[n[l].f<n[d].f?l++:d++],u=n[l!=c&&n[
l].
f<n[d].f?l++:d++],n[c++]={s:-1,f:a.f+u.f,l:a,r:u};for(var p=i[0].s,r=1;r<o;++r)i[r].s>p&&(p=i[r].s);
var g=new Tr(p+1),b=nk(n[c-1],g,0);if(b>t){var r=0,v=0,O=b-t,N=1<<O;for(i.sort(function(L,B){return g[
B.
s]-g[L.s]||L.f-B.f});r<o;++r){var P=i[r].s;if(g[P]>t)v+=N-(1<<b-g[P]),g[P]=t;else break}for(v>>=O;v>
0;){var I=i[r].s;g[I]<t?v-=1<<t-g[I]++-1:++r}for(;r>=0&&v;--r){var $=i[r].s;g[$]==t&&(--g[$],++v)}b=
t}return{t:new zt(g),l:b}},nk=function(e,t,n){return e.s==-1?f.max(nk(e.l,t,n+1),nk(e.r,t,n+1)):t[e.
s]=n},i_=function(e){for(var t=e.length;t&&!e[--t];);for(var n=new Tr(++t),r=0,o=e[0],i=1,s=function(
u){
n[r++]=u},a=1;a<=t;++a)if(e[a]==o&&a!=t)++i;else{if(!o&&i>2){for(;i>138;i-=138)s(32754);i>2&&(s(i>10?
i-11<<5|28690:i-3<<5|12305),i=0)}else if(i>3){for(s(o),--i;i>6;i-=6)s(8304);i>2&&(s(i-3<<5|8208),i=0)}
for(;i--;)s(o);i=1,o=e[a]}return{c:n.subarray(0,r),n:t}},Zd=function(e,t){for(var n=0,r=0;r<t.length;
++r)
n+=e[r]*t[r];return n},p_=function(e,t,n){var r=n.length,o=sk(t+2);e[o]=r&255,e[o+1]=r>>8,e[o+2]=e[o]^
255,e[o+3]=e[o+1]^255;for(var i=0;i<r;++i)e[o+i+4]=n[i];return(o+4+r)*8},s_=function(e,t,n,r,o,i,s,a,
u,l,c){
hi(t,c++,n),++o[256];for(var d=Yv(o,15),p=d.t,g=d.l,b=Yv(i,15),v=b.t,O=b.l,N=i_(p),P=N.c,I=N.n,$=i_(
v),_=$.c,L=$.n,B=new Tr(19),j=0;j<P.length;++j)++B[P[j]&31];for(var j=0;j<_.length;++j)++B[_[j]&31];
for(var z=Yv(B,7),H=z.t,K=z.l,Q=19;Q>4&&!H[Qv[Q-1]];--Q);var he=l+5<<3,Y=Zd(o,ws)+Zd(i,Jd)+s,Ee=Zd(o,
p)+Zd(i,v)+s+14+3*Q+Zd(B,H)+2*B[16]+3*B[17]+7*B[18];if(u>=0&&he<=Y&&he<=Ee)return p_(t,c,e.subarray(
u,u+l));var ee,ye,Ye,tt;if(hi(t,c,1+(Ee<Y)),c+=2,Ee<Y){ee=Mo(p,g,0),ye=p,Ye=Mo(v,O,0),tt=v;var Qt=Mo(
H,K,0);hi(t,c,I-257),hi(t,c+5,L-1),hi(t,c+10,Q-4),c+=14;for(var j=0;j<Q;++j)hi(t,c+3*j,H[Qv[j]]);c+=
3*Q;for(var Se=[P,_],oe=0;oe<2;++oe)for(var ze=Se[oe],j=0;j<ze.length;++j){var yt=ze[j]&31;hi(t,c,Qt[
yt]),
c+=H[yt],yt>15&&(hi(t,c,ze[j]>>5&127),c+=ze[j]>>12)}}else ee=WY,ye=ws,Ye=GY,tt=Jd;for(var j=0;j<a;++j){
var vt=r[j];if(vt>255){var yt=vt>>18&31;qd(t,c,ee[yt+257]),c+=ye[yt+257],yt>7&&(hi(t,c,vt>>23&31),c+=
Zg[yt]);var lo=vt&31;qd(t,c,Ye[lo]),c+=tt[lo],lo>3&&(qd(t,c,vt>>5&8191),c+=Jg[lo])}else qd(t,c,ee[vt]),
c+=ye[vt]}return qd(t,c,ee[256]),c+ye[256]},JY=new ik([65540,131080,131088,131104,262176,1048704,
1048832,
2114560,2117632]),f_=new zt(0),VY=function(e,t,n,r,o,i){var s=i.z||e.length,a=new zt(r+s+5*(1+f.ceil(
s/7e3))+o),u=a.subarray(r,a.length-o),l=i.l,c=(i.r||0)&7;if(t){c&&(u[0]=i.r>>3);for(var d=JY[t-1],p=d>>
13,g=d&8191,b=(1<<n)-1,v=i.p||new Tr(32768),O=i.h||new Tr(b+1),N=f.ceil(n/3),P=2*N,I=function($y){
return(e[$y]^
e[$y+1]<<N^e[$y+2]<<P)&b},$=new ik(25e3),_=new Tr(288),L=new Tr(32),B=0,j=0,z=i.i||0,H=0,K=i.w||0,Q=0;
z+
2<s;++z){var he=I(z),Y=z&32767,Ee=O[he];if(v[Y]=Ee,O[he]=Y,K<=z){var ee=s-z;if((B>7e3||H>24576)&&(ee>
423||!l)){c=s_(e,u,0,$,_,L,j,H,Q,z-Q,c),H=B=j=0,Q=z;for(var ye=0;ye<286;++ye)_[ye]=0;for(var ye=0;ye<
30;++ye)L[ye]=0}var Ye=2,tt=0,Qt=g,Se=Y-Ee&32767;if(ee>2&&he==I(z-Se))for(var oe=f.min(p,ee)-1,ze=f.
min(32767,z),yt=f.min(258,ee);Se<=ze&&--Qt&&Y!=Ee;){if(e[z+Ye]==e[z+Ye-Se]){for(var vt=0;vt<yt&&e[z+
vt]==e[z+vt-Se];++vt);if(vt>Ye){if(Ye=vt,tt=Se,vt>oe)break;for(var lo=f.min(Se,vt-2),Wa=0,ye=0;ye<lo;
++ye){
var Ka=z-Se+ye&32767,dp=v[Ka],mp=Ka-dp&32767;mp>Wa&&(Wa=mp,Ee=Ka)}}}Y=Ee,Ee=v[Y],Se+=Y-Ee&32767}if(
tt){
$[H++]=268435456|ek[Ye]<<18|o_[tt];var xc=ek[Ye]&31,Sc=o_[tt]&31;j+=Zg[xc]+Jg[Sc],++_[257+xc],++L[Sc],
K=z+Ye,++B}else $[H++]=e[z],++_[e[z]]}}for(z=f.max(z,K);z<s;++z)$[H++]=e[z],++_[e[z]];c=s_(e,u,l,$,_,
L,j,H,Q,z-Q,c),l||(i.r=c&7|u[c/8|0]<<3,c-=7,i.h=O,i.p=v,i.i=z,i.w=K)}else{for(var z=i.w||0;z<s+l;z+=
65535){var Ga=z+65535;Ga>=s&&(u[c/8|0]=l,Ga=s),c=p_(u,c+1,e.subarray(z,Ga))}i.i=s}return Vd(a,0,r+sk(
c)+o)},YY=(function(){for(var e=new Int32Array(256),t=0;t<256;++t){for(var n=t,r=9;--r;)n=(n&1&&-306674912)^
n>>>1;e[t]=n}return e})(),XY=function(){var e=-1;return{p:function(t){for(var n=e,r=0;r<t.length;++r)
n=YY[n&255^t[r]]^n>>>8;e=n},d:function(){return~e}}},QY=function(e,t,n,r,o){if(!o&&(o={l:1},t.dictionary)){
var i=t.dictionary.subarray(-32768),s=new zt(i.length+e.length);s.set(i),s.set(e,i.length),e=s,o.w=i.
length}return VY(e,t.level==null?6:t.level,t.mem==null?o.l?f.ceil(f.max(8,f.min(13,f.log(e.length)))*
1.5):20:12+t.mem,n,r,o)},g_=function(e,t){var n={};for(var r in e)n[r]=e[r];for(var r in t)n[r]=t[r];
return n},_o=function(e,t){return e[t]|e[t+1]<<8},Lr=function(e,t){return(e[t]|e[t+1]<<8|e[t+2]<<16|
e[t+3]<<24)>>>0},Xv=function(e,t){return Lr(e,t)+Lr(e,t+4)*4294967296},Sn=function(e,t,n){for(;n;++t)
e[t]=n,n>>>=8};h_=function(e,t,n,r){for(var o in e){var i=e[o],s=t+o,a=r;x.isArray(i)&&(a=g_(r,i[1]),
i=i[0]),ArrayBuffer.isView(i)?n[s]=[i,a]:(n[s+="/"]=[new zt(0),a],h_(i,s,n,r))}},a_=typeof TextEncoder!=
"undefined"&&new TextEncoder,rk=typeof TextDecoder!="undefined"&&new TextDecoder,tX=0;try{rk.decode(
f_,{stream:!0}),tX=1}catch{}nX=function(e){for(var t="",n=0;;){var r=e[n++],o=(r>127)+(r>223)+(r>239);
if(n+o>e.length)return{s:t,r:Vd(e,n-1)};o?o==3?(r=((r&15)<<18|(e[n++]&63)<<12|(e[n++]&63)<<6|e[n++]&
63)-65536,t+=S.fromCharCode(55296|r>>10,56320|r&1023)):o&1?t+=S.fromCharCode((r&31)<<6|e[n++]&63):t+=
S.fromCharCode((r&15)<<12|(e[n++]&63)<<6|e[n++]&63):t+=S.fromCharCode(r)}};rX=function(e,t){return t+
30+_o(e,t+26)+_o(e,t+28)},oX=function(e,t,n){var r=_o(e,t+28),o=_o(e,t+30),i=uk(e.subarray(t+46,t+46+
r),!(_o(e,t+8)&2048)),s=t+46+r,a=iX(e,s,o,n,Lr(e,t+20),Lr(e,t+24),Lr(e,t+42)),u=a[0],l=a[1],c=a[2];
return[
_o(e,t+10),u,l,i,s+o+_o(e,t+32),c]},iX=function(e,t,n,r,o,i,s){var a=o==4294967295,u=i==4294967295,l=s==
4294967295,c=t+n,d=a+u+l;if(r&&d){for(;t+4<c;t+=4+_o(e,t+2))if(_o(e,t)==1)return[a?Xv(e,t+4+8*u):o,u?
Xv(e,t+4):i,l?Xv(e,t+4+8*(u+a)):s,1];r<2&&_n(13)}return[o,i,s,0]},ok=function(e){var t=0;if(e)for(
var n in e){
var r=e[n].length;r>65535&&_n(9),t+=r+4}return t},u_=function(e,t,n,r,o,i,s,a){var u=r.length,l=n.extra,
c=a&&a.length,d=ok(l);Sn(e,t,s!=null?33639248:67324752),t+=4,s!=null&&(e[t++]=20,e[t++]=n.os),e[t]=20,
t+=2,e[t++]=n.flag<<1|(i<0&&8),e[t++]=o&&8,e[t++]=n.compression&255,e[t++]=n.compression>>8;var p=new R(
n.mtime==null?R.now():n.mtime),g=p.getFullYear()-1980;if((g<0||g>119)&&_n(10),Sn(e,t,g<<25|p.getMonth(
)+
1<<21|p.getDate()<<16|p.getHours()<<11|p.getMinutes()<<5|p.getSeconds()>>1),t+=4,i!=-1&&(Sn(e,t,n.crc),
Sn(e,t+4,i<0?-i-2:i),Sn(e,t+8,n.size)),Sn(e,t+12,u),Sn(e,t+14,d),t+=16,s!=null&&(Sn(e,t,c),Sn(e,t+6,
n.attrs),Sn(e,t+10,s),t+=14),e.set(r,t),t+=u,d)for(var b in l){var v=l[b],O=v.length;Sn(e,t,+b),Sn(e,
t+2,O),e.set(v,t+4),t+=4+O}return c&&(e.set(a,t),t+=c),t},sX=function(e,t,n,r,o){Sn(e,t,101010256),
Sn(
e,t+8,n),Sn(e,t+10,n),Sn(e,t+12,r),Sn(e,t+16,o)}});var vs={};Fy(vs,{inflateSync:()=>ak,strFromU8:()=>uk,
strToU8:()=>qg,unzipSync:()=>b_,zipSync:()=>y_});
var ks=fp(()=>{"use strict";m();w_()});var Ta=Ue(Tn=>{"use strict";m();function JX(e,t,n){if(n===void 0&&
(n=x.prototype),e&&typeof n.find==
"function")return n.find.call(e,t);for(var r=0;r<e.length;r++)if(Sa(e,r)){var o=e[r];if(t.call(void 0,
o,r,e))return o}}function El(e,t){return t===void 0&&(t=h),t&&typeof t.getOwnPropertyDescriptors=="function"&&
(e=t.create(null,t.getOwnPropertyDescriptors(e))),t&&typeof t.freeze=="function"?t.freeze(
e):e}function Sa(e,t){return h.prototype.hasOwnProperty.call(e,t)}function VX(e,t){if(e===null||
typeof e!=
"object")throw new TypeError("target is not an object");for(var n in t)Sa(t,n)&&(e[n]=t[n]);return e}
var eM=El({allowfullscreen:!0,async:!0,autofocus:!0,autoplay:!0,checked:!0,controls:!0,default:!0,
defer:!0,
disabled:!0,formnovalidate:!0,hidden:!0,ismap:!0,itemscope:!0,loop:!0,multiple:!0,muted:!0,nomodule:
!0,
novalidate:!0,open:!0,playsinline:!0,readonly:!0,required:!0,reversed:!0,selected:!0});function YX(e){
return Sa(eM,e.toLowerCase())}var tM=El({area:!0,base:!0,br:!0,col:!0,embed:!0,hr:!0,img:!0,input:!0,
link:!0,meta:!0,param:!0,source:!0,track:!0,wbr:!0});function XX(e){return Sa(tM,e.toLowerCase())}
var tm=El(
{script:!1,style:!1,textarea:!0,title:!0});function QX(e){var t=e.toLowerCase();return Sa(tm,t)&&!tm[
t]}
function eQ(e){var t=e.toLowerCase();return Sa(tm,t)&&tm[t]}function nM(e){return e===nm.HTML}
function tQ(e){
return nM(e)||e===nm.XML_XHTML_APPLICATION}var nm=El({HTML:"text/html",XML_APPLICATION:
"application/xml",XML_TEXT:"text/xml",XML_XHTML_APPLICATION:"application/xhtml+xml",XML_SVG_IMAGE:
"image/svg+xml"}),
nQ=h.keys(nm).map(function(e){return nm[e]});function rQ(e){return nQ.indexOf(e)>-1}var oQ=El({HTML:
"http://www.w3.org/1999/xhtml",SVG:"http://www.w3.org/2000/svg",XML:
"http://www.w3.org/XML/1998/namespace",XMLNS:"http://www.w3.org/2000/xmlns/"});Tn.assign=VX;Tn.find=JX;
Tn.freeze=El;Tn.HTML_BOOLEAN_ATTRIBUTES=
eM;Tn.HTML_RAW_TEXT_ELEMENTS=tm;Tn.HTML_VOID_ELEMENTS=tM;Tn.hasDefaultHTMLNamespace=tQ;Tn.hasOwn=Sa;
Tn.isHTMLBooleanAttribute=YX;Tn.isHTMLRawTextElement=QX;Tn.isHTMLEscapableRawTextElement=eQ;Tn.isHTMLMimeType=
nM;Tn.isHTMLVoidElement=XX;Tn.isValidMimeType=rQ;Tn.MIME_TYPE=nm;Tn.NAMESPACE=oQ});var am=Ue(sm=>{
"use strict";m();var iQ=Ta();function oM(e,t){e.prototype=h.create(C.prototype,{constructor:{
value:e},name:{value:e.name,enumerable:!0,writable:t}})}var om=iQ.freeze({Error:"Error",
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
"OperationError",NotAllowedError:"NotAllowedError",OptOutError:"OptOutError"}),iM=h.keys(om);
function sM(e){return typeof e=="number"&&e>=1&&e<=25}
function sQ(e){return typeof e=="string"&&e.substring(e.length-om.Error.length)===om.Error}function im(
e,t){
sM(e)?(this.name=iM[e],this.message=t||""):(this.message=e,this.name=sQ(t)?t:om.Error),C.captureStackTrace&&
C.captureStackTrace(this,im)}oM(im,!0);h.defineProperties(im.prototype,{code:{enumerable:!0,get:
function(){
var e=iM.indexOf(this.name);return sM(e)?e:0}}});var aM={INDEX_SIZE_ERR:1,DOMSTRING_SIZE_ERR:2,
HIERARCHY_REQUEST_ERR:3,
WRONG_DOCUMENT_ERR:4,INVALID_CHARACTER_ERR:5,NO_DATA_ALLOWED_ERR:6,NO_MODIFICATION_ALLOWED_ERR:7,
NOT_FOUND_ERR:8,
NOT_SUPPORTED_ERR:9,INUSE_ATTRIBUTE_ERR:10,INVALID_STATE_ERR:11,SYNTAX_ERR:12,
INVALID_MODIFICATION_ERR:13,
NAMESPACE_ERR:14,INVALID_ACCESS_ERR:15,VALIDATION_ERR:16,TYPE_MISMATCH_ERR:17,SECURITY_ERR:18,
NETWORK_ERR:19,
ABORT_ERR:20,URL_MISMATCH_ERR:21,QUOTA_EXCEEDED_ERR:22,TIMEOUT_ERR:23,INVALID_NODE_TYPE_ERR:24,
DATA_CLONE_ERR:25},
yk=h.entries(aM);for(rm=0;rm<yk.length;rm++)rM=yk[rm][0],im[rM]=yk[rm][1];var rM,rm;function bk(e,t,
n){
this.message=e,this.locator=t,this.cause=n,C.captureStackTrace&&C.captureStackTrace(this,bk)}oM(bk);
sm.DOMException=im;sm.DOMExceptionName=om;sm.ExceptionCode=aM;sm.ParseError=bk});var Ek=Ue(Pe=>{
"use strict";m();function pM(e){try{typeof e!="function"&&(e=RegExp);var t=new e("\u{1D306}",
"u").exec("\u{1D306}");return!!t&&t[0].length===2}catch{}return!1}var Dl=pM();function Ss(e){if(e.source[
0]!==
"[")throw new C(e+" can not be used with chars");return e.source.slice(1,e.source.lastIndexOf("]"))}
function Cl(e,t){if(e.source[0]!=="[")throw new C("/"+e.source+"/ can not be used with chars_without");
if(!t||typeof t!="string")throw new C(E.stringify(t)+" is not a valid search");if(e.source.indexOf(t)===
-1)throw new C('"'+t+'" is not is /'+e.source+"/");if(t==="-"&&e.source.indexOf(t)!==1)throw new C(
'"'+t+'" is not at the first postion of /'+e.source+"/");return new RegExp(e.source.replace(t,""),Dl?
"u":"")}function Be(e){var t=this;return new RegExp(x.prototype.slice.call(arguments).map(function(n){
var r=typeof n=="string";if(r&&t===void 0&&n==="|")throw new C(
"use regg instead of reg to wrap expressions with `|`!");return r?n:n.source}).join(""),Dl?"u":"")}
function Re(e){if(arguments.length===0)
throw new C("no parameters provided");return Be.apply(Re,["(?:"].concat(x.prototype.slice.call(
arguments),
[")"]))}var aQ="\uFFFD",Ts=/[-\x09\x0A\x0D\x20-\x2C\x2E-\uD7FF\uE000-\uFFFD]/;Dl&&(Ts=Be("[",Ss(Ts),
"\\u{10000}-\\u{10FFFF}","]"));var uQ=new RegExp("[^"+Ss(Ts)+"]",Dl?"u":""),ih=/[\x20\x09\x0D\x0A]/,
lQ=Ss(ih),wt=Be(ih,"+"),_t=Be(ih,"*"),um=/[:_a-zA-Z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
Dl&&(um=Be("[",Ss(um),"\\u{10000}-\\u{10FFFF}","]"));var cQ=Ss(um),kk=Be("[",cQ,Ss(/[-.0-9\xB7]/),Ss(
/[\u0300-\u036F\u203F-\u2040]/),"]"),Er=Be(um,kk,"*"),dQ=Be("^",Er,"$"),uM=Be(kk,"+"),mQ=Be("&",Er,
";"),pQ=Re(/&#[0-9]+;|&#x[0-9a-fA-F]+;/),lm=Re(mQ,"|",pQ),cm=Be("%",Er,";"),xk=Re(Be('"',Re(/[^%&"]/,
"|",cm,"|",lm),"*",'"'),"|",Be("'",Re(/[^%&']/,"|",cm,"|",lm),"*","'")),fQ=Re('"',Re(/[^<&"]/,"|",lm),
"*",'"',"|","'",Re(/[^<&']/,"|",lm),"*","'"),gQ=Cl(um,":"),hQ=Cl(kk,":"),wk=Be(gQ,hQ,"*"),yQ=Be("^",
wk,"$"),dm=Be(wk,Re(":",wk),"?"),bQ=Be("^",dm,"$"),wQ=Be("(",dm,")"),Rl=Re(/"[^"]*"|'[^']*'/),vQ=Be(
/^<\?/,"(",Er,")",Re(wt,"(?!",ih,")(",Ts,"*?)"),"?",/\?>/),lM=/[\x20\x0D\x0Aa-zA-Z0-9-'()+,./:=?;!*#@$_%]/,
mm=Re('"',lM,'*"',"|","'",Cl(lM,"'"),"*'"),fM="<!--",gM="-->",kQ=Be(fM,Re(Cl(Ts,"-"),"|",Be("-",Cl(
Ts,
"-"))),"*",gM),cM="#PCDATA",xQ=Re(Be(/\(/,_t,cM,Re(_t,/\|/,_t,dm),"*",_t,/\)\*/),"|",Be(/\(/,_t,cM,
_t,
/\)/)),SQ=/[?*+]?/,TQ=Be(/\([^>]+\)/,SQ),EQ=Re("EMPTY","|","ANY","|",xQ,"|",TQ),CQ="<!ELEMENT",RQ=Be(
CQ,wt,Re(dm,"|",cm),wt,Re(EQ,"|",cm),_t,">"),DQ=Be("NOTATION",wt,/\(/,_t,Er,Re(_t,/\|/,_t,Er),"*",_t,
/\)/),AQ=Be(/\(/,_t,uM,Re(_t,/\|/,_t,uM),"*",_t,/\)/),OQ=Re(DQ,"|",AQ),NQ=Re(
/CDATA|ID|IDREF|IDREFS|ENTITY|ENTITIES|NMTOKEN|NMTOKENS/,
"|",OQ),PQ=Re(/#REQUIRED|#IMPLIED/,"|",Re(Re("#FIXED",wt),"?",fQ)),IQ=Re(wt,Er,wt,NQ,wt,PQ),$Q="<!ATTLIST",
FQ=Be($Q,wt,Er,IQ,"*",_t,">"),vk="about:legacy-compat",_Q=Re('"'+vk+'"',"|","'"+vk+"'"),Sk="SYSTEM",
sh="PUBLIC",ah=Re(Re(Sk,wt,Rl),"|",Re(sh,wt,mm,wt,Rl)),MQ=Be("^",Re(Re(Sk,wt,"(?<SystemLiteralOnly>",
Rl,")"),"|",Re(sh,wt,"(?<PubidLiteral>",mm,")",wt,"(?<SystemLiteral>",Rl,")"))),LQ=Be("^",mm,
"$"),jQ=Be("^",Rl,"$"),zQ=Re(wt,"NDATA",wt,Er),BQ=Re(xk,"|",Re(ah,zQ,"?")),hM="<!ENTITY",UQ=Be(hM,wt,
Er,wt,BQ,_t,">"),WQ=Re(xk,"|",ah),KQ=Be(hM,wt,"%",wt,Er,wt,WQ,_t,">"),GQ=Re(UQ,"|",KQ),HQ=Be(sh,wt,
mm),
qQ=Be("<!NOTATION",wt,Er,wt,Re(ah,"|",HQ),_t,">"),Tk=Be(_t,"=",_t),dM=/1[.]\d+/,ZQ=Be(wt,"version",
Tk,
Re("'",dM,"'","|",'"',dM,'"')),mM=/[A-Za-z][-A-Za-z0-9._]*/,JQ=Re(wt,"encoding",Tk,Re('"',mM,'"',"|",
"'",mM,"'")),VQ=Re(wt,"standalone",Tk,Re("'",Re("yes","|","no"),"'","|",'"',Re("yes","|","no"),'"')),
YQ=Be(/^<\?xml/,ZQ,JQ,"?",VQ,"?",_t,/\?>/),XQ="<!DOCTYPE",QQ="<![CDATA[",eee="]]>",tee=/<!\[CDATA\[/,
nee=/\]\]>/,ree=Be(Ts,"*?",nee),oee=Be(tee,ree);Pe.chars=Ss;Pe.chars_without=Cl;Pe.detectUnicodeSupport=
pM;Pe.reg=Be;Pe.regg=Re;Pe.ABOUT_LEGACY_COMPAT=vk;Pe.ABOUT_LEGACY_COMPAT_SystemLiteral=_Q;Pe.AttlistDecl=
FQ;Pe.CDATA_START=QQ;Pe.CDATA_END=eee;Pe.CDSect=oee;Pe.Char=Ts;Pe.Comment=kQ;Pe.COMMENT_START=fM;Pe.
COMMENT_END=gM;Pe.DOCTYPE_DECL_START=XQ;Pe.elementdecl=RQ;Pe.EntityDecl=GQ;Pe.EntityValue=xk;Pe.ExternalID=
ah;Pe.ExternalID_match=MQ;Pe.Name=Er;Pe.Name_exact=dQ;Pe.NCName_exact=yQ;Pe.NotationDecl=qQ;Pe.Reference=
lm;Pe.PEReference=cm;Pe.PI=vQ;Pe.PUBLIC=sh;Pe.PubidLiteral=mm;Pe.PubidLiteral_match=LQ;Pe.QName=dm;
Pe.
QName_exact=bQ;Pe.QName_group=wQ;Pe.S=wt;Pe.SChar_s=lQ;Pe.S_OPT=_t;Pe.SYSTEM=Sk;Pe.SystemLiteral=Rl;
Pe.SystemLiteral_match=jQ;Pe.InvalidChar=uQ;Pe.UNICODE_REPLACEMENT_CHARACTER=aQ;Pe.UNICODE_SUPPORT=Dl;
Pe.XMLDecl=YQ});var Fk=Ue(Wt=>{"use strict";m();var zr=Ta(),zo=zr.find,iee=zr.hasDefaultHTMLNamespace,
Ol=zr.hasOwn,see=zr.
isHTMLMimeType,aee=zr.isHTMLRawTextElement,uee=zr.isHTMLVoidElement,pm=zr.MIME_TYPE,Bo=zr.NAMESPACE,
Yn=T(),SM=am(),de=SM.DOMException,Mn=SM.DOMExceptionName,Ut=Ek();function cr(e){if(e!==Yn)throw new TypeError(
"Illegal constructor")}function lee(e){return e!==""}function cee(e){return e?e.split(/[\t\n\f\r ]+/).
filter(lee):[]}function dee(e,t){return Ol(e,t)||(e[t]=!0),e}function yM(e){if(!e)return[];var t=cee(
e);return h.keys(t.reduce(dee,{}))}function mee(e){return function(t){return e&&e.indexOf(t)!==-1}}
function TM(e){
if(!Ut.QName_exact.test(e))throw new de(de.INVALID_CHARACTER_ERR,
'invalid character in qualified name "'+e+'"')}function Rk(e,t){TM(t),e=e||null;var n=null,r=t;if(t.indexOf(
":")>=0){var o=t.split(":");
n=o[0],r=o[1]}if(n!==null&&e===null)throw new de(de.NAMESPACE_ERR,
"prefix is non-null and namespace is null");if(n==="xml"&&e!==zr.NAMESPACE.XML)throw new de(de.NAMESPACE_ERR,
'prefix is "xml" and namespace is not the XML namespace');if((n==="xmlns"||t==="xmlns")&&e!==zr.NAMESPACE.XMLNS)throw new de(
de.NAMESPACE_ERR,
'either qualifiedName or prefix is "xmlns" and namespace is not the XMLNS namespace');
if(e===zr.NAMESPACE.XMLNS&&n!=="xmlns"&&t!=="xmlns")throw new de(de.NAMESPACE_ERR,
'namespace is the XMLNS namespace and neither qualifiedName nor prefix is "xmlns"');return[e,n,r]}
function Il(e,t){for(var n in e)
Ol(e,n)&&(t[n]=e[n])}function dr(e,t){var n=e.prototype;if(!(n instanceof t)){let r=function(){};r.prototype=
t.prototype,r=new r,Il(n,r),e.prototype=n=r}n.constructor!=e&&(typeof e!="function"&&console.error(
"unknown Class:"+e),n.constructor=e)}var mr={},jr=mr.ELEMENT_NODE=1,Nl=mr.ATTRIBUTE_NODE=2,fm=mr.TEXT_NODE=
3,EM=mr.CDATA_SECTION_NODE=4,CM=mr.ENTITY_REFERENCE_NODE=5,pee=mr.ENTITY_NODE=6,Dk=mr.PROCESSING_INSTRUCTION_NODE=
7,Ak=mr.COMMENT_NODE=8,Al=mr.DOCUMENT_NODE=9,RM=mr.DOCUMENT_TYPE_NODE=10,Es=mr.DOCUMENT_FRAGMENT_NODE=
11,fee=mr.NOTATION_NODE=12,Bt=zr.freeze({DOCUMENT_POSITION_DISCONNECTED:1,
DOCUMENT_POSITION_PRECEDING:2,
DOCUMENT_POSITION_FOLLOWING:4,DOCUMENT_POSITION_CONTAINS:8,DOCUMENT_POSITION_CONTAINED_BY:16,
DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC:32});
function DM(e,t){if(t.length<e.length)return DM(t,e);var n=null;for(var r in e){if(e[r]!==t[r])return n;
n=e[r]}return n}function bM(e){return e.guid||(e.guid=f.random()),e.guid}function on(){}on.prototype=
{length:0,item:function(e){return e>=0&&e<this.length?this[e]:null},toString:function(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e?t={requireWellFormed:!!e.requireWellFormed,
splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};for(var n=[],r=0;r<this.length;r++)$k(this[r],n,null,t);
return n.
join("")},filter:function(e){return x.prototype.filter.call(this,e)},indexOf:function(e){return x.prototype.
indexOf.call(this,e)}};on.prototype[T.iterator]=function(){var e=this,t=0;return{next:function(){
return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function jo(e,t){
this.
_node=e,this._refresh=t,dh(this)}function dh(e){var t=e._node._inc||e._node.ownerDocument._inc;if(e.
_inc!==t){var n=e._refresh(e._node);if(jM(e,"length",n.length),!e.$$length||n.length<e.$$length)for(
var r=n.
length;r in e;r++)Ol(e,r)&&delete e[r];Il(n,e),e._inc=t}}jo.prototype.item=function(e){return dh(
this),
this[e]||null};dr(jo,on);function Pl(){this._nsIndex=h.create(null),this._noNsIndex=h.create(null)}
function AM(e,t){
for(var n=0;n<e.length;){if(e[n]===t)return n;n++}}function Ok(e,t,n){if(!t)return e._noNsIndex;var r=e.
_nsIndex[t];return!r&&n&&(r=e._nsIndex[t]=h.create(null)),r}function gee(e,t,n){var r=Ok(e,t,!1),o=r&&
r[n];return o||null}function hee(e,t){Ok(e,t.namespaceURI,!0)[t.localName]=t}function yee(e,t){var n=Ok(
e,t.namespaceURI,!1);n&&delete n[t.localName]}function bee(e,t,n,r){if(r?t[AM(t,r)]=n:(t[t.length]=n,
t.length++),hee(t,n),e){n.ownerElement=e;var o=e.ownerDocument;o&&(r&&PM(o,e,r),wee(o,e,n))}}
function wM(e,t,n){
var r=AM(t,n);if(r>=0){for(var o=t.length-1;r<=o;)t[r]=t[++r];if(t.length=o,yee(t,n),e){var i=e.ownerDocument;
i&&PM(i,e,n),n.ownerElement=null}}}Pl.prototype={length:0,item:on.prototype.item,getNamedItem:
function(e){
this._ownerElement&&this._ownerElement._isInHTMLDocumentAndNamespace()&&(e=e.toLowerCase());for(var t=0;
t<
this.length;){var n=this[t];if(n.nodeName===e)return n;t++}return null},setNamedItem:function(e){var t=e.
ownerElement;if(t&&t!==this._ownerElement)throw new de(de.INUSE_ATTRIBUTE_ERR);var n=gee(this,e.namespaceURI,
e.localName);return n===e?e:(bee(this._ownerElement,this,e,n),n)},setNamedItemNS:function(e){return this.
setNamedItem(e)},removeNamedItem:function(e){var t=this.getNamedItem(e);if(!t)throw new de(de.NOT_FOUND_ERR,
e);return wM(this._ownerElement,this,t),t},removeNamedItemNS:function(e,t){var n=this.getNamedItemNS(
e,t);if(!n)throw new de(de.NOT_FOUND_ERR,e?e+" : "+t:t);return wM(this._ownerElement,this,n),n},
getNamedItemNS:function(e,t){
e||(e=null);for(var n=0;n<this.length;){var r=this[n];if(r.localName===t&&r.namespaceURI===e)return r;
n++}return null}};Pl.prototype[T.iterator]=function(){var e=this,t=0;return{next:function(){return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function OM(){}OM.prototype=
{hasFeature:function(e,t){return!0},createDocument:function(e,t,n){var r=pm.XML_APPLICATION;e===Bo.HTML?
r=pm.XML_XHTML_APPLICATION:e===Bo.SVG&&(r=pm.XML_SVG_IMAGE);var o=new wi(Yn,{contentType:r});if(o.implementation=
this,o.childNodes=new on,o.doctype=n||null,n&&o.appendChild(n),t){var i=o.createElementNS(e,t);o.appendChild(
i)}return o},createDocumentType:function(e,t,n,r){TM(e);var o=new fh(Yn);return o.name=e,o.nodeName=
e,o.publicId=t||"",o.systemId=n||"",o.internalSubset=r||"",o.childNodes=new on,o},createHTMLDocument:
function(e){
var t=new wi(Yn,{contentType:pm.HTML});if(t.implementation=this,t.childNodes=new on,e!==!1){t.doctype=
this.createDocumentType("html"),t.doctype.ownerDocument=t,t.appendChild(t.doctype);var n=t.createElement(
"html");t.appendChild(n);var r=t.createElement("head");if(n.appendChild(r),typeof e=="string"){var o=t.
createElement("title");o.appendChild(t.createTextNode(e)),r.appendChild(o)}n.appendChild(t.createElement(
"body"))}return t}};function it(e){cr(e)}it.prototype={firstChild:null,lastChild:null,
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
isSameNode:function(e){return this===e},insertBefore:function(e,t){return ch(this,e,t)},replaceChild:
function(e,t){
ch(this,e,t,FM),t&&this.removeChild(t)},removeChild:function(e){return IM(this,e)},appendChild:
function(e){
return this.insertBefore(e,null)},hasChildNodes:function(){return this.firstChild!=null},cloneNode:
function(e){
return LM(this.ownerDocument||this,this,e)},normalize:function(){En(this,null,{enter:function(e){for(
var t=e.
firstChild;t;){var n=t.nextSibling;if(n!==null&&n.nodeType===fm&&t.nodeType===fm){for(var r=[],o=n;o!==
null&&o.nodeType===fm;)r.push(o.data),o=o.nextSibling;for(var i=t.nextSibling;i!==o;){var s=i.nextSibling;
i.parentNode=null,i.previousSibling=null,i.nextSibling=null,i=s}t.nextSibling=o,o!==null?o.previousSibling=
t:e.lastChild=t,t.appendData(r.join("")),Nk(e.ownerDocument,e),t=o}else t=n}return!0}})},isSupported:
function(e,t){
return this.ownerDocument.implementation.hasFeature(e,t)},lookupPrefix:function(e){for(var t=this;t;
){
var n=t._nsMap;if(n){for(var r in n)if(Ol(n,r)&&n[r]===e)return r}t=t.nodeType==Nl?t.ownerDocument:t.
parentNode}return null},lookupNamespaceURI:function(e){for(var t=this;t;){var n=t._nsMap;if(n&&Ol(n,
e))return n[e];t=t.nodeType==Nl?t.ownerDocument:t.parentNode}return null},isDefaultNamespace:
function(e){
var t=this.lookupPrefix(e);return t==null},compareDocumentPosition:function(e){if(this===e)return 0;
var t=e,n=this,r=null,o=null;if(t instanceof Ea&&(r=t,t=r.ownerElement),n instanceof Ea&&(o=n,n=o.ownerElement,
r&&t&&n===t))for(var i=0,s;s=n.attributes[i];i++){if(s===r)return Bt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
Bt.DOCUMENT_POSITION_PRECEDING;if(s===o)return Bt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+Bt.DOCUMENT_POSITION_FOLLOWING}
if(!t||!n||n.ownerDocument!==t.ownerDocument)return Bt.DOCUMENT_POSITION_DISCONNECTED+Bt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
(bM(n.ownerDocument)>bM(t.ownerDocument)?Bt.DOCUMENT_POSITION_FOLLOWING:Bt.DOCUMENT_POSITION_PRECEDING);
if(o&&t===n)return Bt.DOCUMENT_POSITION_CONTAINS+Bt.DOCUMENT_POSITION_PRECEDING;if(r&&t===n)return Bt.
DOCUMENT_POSITION_CONTAINED_BY+Bt.DOCUMENT_POSITION_FOLLOWING;for(var a=[],u=t.parentNode;u;){if(!o&&
u===n)return Bt.DOCUMENT_POSITION_CONTAINED_BY+Bt.DOCUMENT_POSITION_FOLLOWING;a.push(u),u=u.parentNode}
a.reverse();for(var l=[],c=n.parentNode;c;){if(!r&&c===t)return Bt.DOCUMENT_POSITION_CONTAINS+Bt.DOCUMENT_POSITION_PRECEDING;
l.push(c),c=c.parentNode}l.reverse();var d=DM(a,l);for(var p in d.childNodes){var g=d.childNodes[p];
if(g===n)return Bt.DOCUMENT_POSITION_FOLLOWING;if(g===t)return Bt.DOCUMENT_POSITION_PRECEDING;if(l.indexOf(
g)>=0)return Bt.DOCUMENT_POSITION_FOLLOWING;if(a.indexOf(g)>=0)return Bt.DOCUMENT_POSITION_PRECEDING}
return 0}};function NM(e){return e=="<"&&"&lt;"||e==">"&&"&gt;"||e=="&"&&"&amp;"||e=='"'&&"&quot;"||
"&#"+e.charCodeAt()+";"}Il(mr,it);Il(mr,it.prototype);Il(Bt,it);Il(Bt,it.prototype);function lh(e,t){
En(e,null,{enter:function(n){return t(n)?En.STOP:!0}})}function En(e,t,n){for(var r=[{node:e,context:
t,
phase:En.ENTER}];r.length>0;){var o=r.pop();if(o.phase===En.ENTER){var i=n.enter(o.node,o.context);
if(i===
En.STOP)return En.STOP;if(r.push({node:o.node,context:i,phase:En.EXIT}),i==null)continue;for(var s=o.
node.lastChild;s;)r.push({node:s,context:i,phase:En.ENTER}),s=s.previousSibling}else n.exit&&n.exit(
o.node,o.context)}}En.STOP=T("walkDOM.STOP");En.ENTER=0;En.EXIT=1;function wi(e,t){cr(e);var n=t||{}
;
this.ownerDocument=this,this.contentType=n.contentType||pm.XML_APPLICATION,this.type=see(this.contentType)?
"html":"xml"}function wee(e,t,n){e&&e._inc++;var r=n.namespaceURI;r===Bo.XMLNS&&(t._nsMap[n.prefix?n.
localName:""]=n.value)}function PM(e,t,n,r){e&&e._inc++;var o=n.namespaceURI;o===Bo.XMLNS&&delete t.
_nsMap[n.prefix?n.localName:""]}function Nk(e,t,n){if(e&&e._inc){e._inc++;var r=t.childNodes;if(n&&!n.
nextSibling)r[r.length++]=n;else{for(var o=t.firstChild,i=0;o;)r[i++]=o,o=o.nextSibling;r.length=i,
delete r[r.
length]}}}function IM(e,t){if(e!==t.parentNode)throw new de(de.NOT_FOUND_ERR,
"child's parent is not parent");var n=t.previousSibling,r=t.nextSibling;return n?n.nextSibling=r:e.firstChild=r,
r?r.previousSibling=
n:e.lastChild=n,Nk(e.ownerDocument,e),t.parentNode=null,t.previousSibling=null,t.nextSibling=null,t}
function vee(e){return e&&(e.nodeType===it.DOCUMENT_NODE||e.nodeType===it.DOCUMENT_FRAGMENT_NODE||e.
nodeType===it.ELEMENT_NODE)}function kee(e){return e&&(e.nodeType===it.CDATA_SECTION_NODE||e.nodeType===
it.COMMENT_NODE||e.nodeType===it.DOCUMENT_FRAGMENT_NODE||e.nodeType===it.DOCUMENT_TYPE_NODE||e.nodeType===
it.ELEMENT_NODE||e.nodeType===it.PROCESSING_INSTRUCTION_NODE||e.nodeType===it.TEXT_NODE)}function Cs(
e){
return e&&e.nodeType===it.DOCUMENT_TYPE_NODE}function bi(e){return e&&e.nodeType===it.ELEMENT_NODE}
function $M(e){
return e&&e.nodeType===it.TEXT_NODE}function vM(e,t){var n=e.childNodes||[];if(zo(n,bi)||Cs(t))return!1;
var r=zo(n,Cs);return!(t&&r&&n.indexOf(r)>n.indexOf(t))}function kM(e,t){var n=e.childNodes||[];
function r(i){
return bi(i)&&i!==t}if(zo(n,r))return!1;var o=zo(n,Cs);return!(t&&o&&n.indexOf(o)>n.indexOf(t))}
function xee(e,t,n){
if(!vee(e))throw new de(de.HIERARCHY_REQUEST_ERR,"Unexpected parent node type "+e.nodeType);if(n&&n.
parentNode!==e)throw new de(de.NOT_FOUND_ERR,"child not in parent");if(!kee(t)||Cs(t)&&e.nodeType!==
it.DOCUMENT_NODE)throw new de(de.HIERARCHY_REQUEST_ERR,"Unexpected node type "+t.nodeType+" for parent node type "+e.nodeType)}
function See(e,t,n){var r=e.childNodes||[],o=t.childNodes||[];if(t.nodeType===
it.DOCUMENT_FRAGMENT_NODE){var i=o.filter(bi);if(i.length>1||zo(o,$M))throw new de(de.HIERARCHY_REQUEST_ERR,
"More than one element or text in fragment");if(i.length===1&&!vM(e,n))throw new de(de.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(bi(t)&&!vM(e,n))throw new de(de.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(Cs(t)){if(zo(r,Cs))throw new de(de.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var s=zo(r,bi);if(n&&r.indexOf(s)<r.indexOf(n))throw new de(de.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element");if(!n&&s)throw new de(de.HIERARCHY_REQUEST_ERR,
"Doctype can not be appended since element is present")}}function FM(e,t,n){var r=e.childNodes||[],o=t.
childNodes||[];if(t.nodeType===it.DOCUMENT_FRAGMENT_NODE){var i=o.filter(bi);if(i.length>1||zo(o,$M))
throw new de(de.HIERARCHY_REQUEST_ERR,"More than one element or text in fragment");if(i.length===1&&
!kM(e,n))throw new de(de.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(bi(t)&&!kM(e,n))throw new de(de.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(Cs(t)){if(zo(r,function(u){return Cs(u)&&
u!==n}))throw new de(de.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var s=zo(r,bi);if(n&&r.indexOf(s)<r.indexOf(n))throw new de(de.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element")}}function ch(e,t,n,r){xee(e,t,n),e.nodeType===it.DOCUMENT_NODE&&
(r||See)(e,t,n);var o=t.parentNode;if(o&&o.removeChild(t),t.nodeType===Es){var i=t.firstChild;if(i==
null)return t;var s=t.lastChild}else i=s=t;var a=n?n.previousSibling:e.lastChild;i.previousSibling=a,
s.nextSibling=n,a?a.nextSibling=i:e.firstChild=i,n==null?e.lastChild=s:n.previousSibling=s;do i.parentNode=
e;while(i!==s&&(i=i.nextSibling));return Nk(e.ownerDocument||e,e,t),t.nodeType==Es&&(t.firstChild=t.
lastChild=null),t}wi.prototype={implementation:null,nodeName:"#document",nodeType:Al,doctype:null,
documentElement:null,
_inc:1,insertBefore:function(e,t){if(e.nodeType===Es){for(var n=e.firstChild;n;){var r=n.nextSibling;
this.insertBefore(n,t),n=r}return e}return ch(this,e,t),e.ownerDocument=this,this.documentElement===
null&&e.nodeType===jr&&(this.documentElement=e),e},removeChild:function(e){var t=IM(this,e);return t===
this.documentElement&&(this.documentElement=null),t},replaceChild:function(e,t){ch(this,e,t,FM),e.ownerDocument=
this,t&&this.removeChild(t),bi(e)&&(this.documentElement=e)},importNode:function(e,t){return Tee(
this,
e,t)},getElementById:function(e){var t=null;return lh(this.documentElement,function(n){if(n.nodeType==
jr&&n.getAttribute("id")==e)return t=n,!0}),t},createElement:function(e){var t=new vi(Yn);t.ownerDocument=
this,this.type==="html"&&(e=e.toLowerCase()),iee(this.contentType)&&(t.namespaceURI=Bo.HTML),t.nodeName=
e,t.tagName=e,t.localName=e,t.childNodes=new on;var n=t.attributes=new Pl;return n._ownerElement=t,t}
,
createDocumentFragment:function(){var e=new $l(Yn);return e.ownerDocument=this,e.childNodes=new on,e}
,
createTextNode:function(e){var t=new gm(Yn);return t.ownerDocument=this,t.childNodes=new on,t.appendData(
e),t},createComment:function(e){var t=new mh(Yn);return t.ownerDocument=this,t.childNodes=new on,t.appendData(
e),t},createCDATASection:function(e){if(e.indexOf("]]>")!==-1)throw new de(de.INVALID_CHARACTER_ERR,
'data contains "]]>"');var t=new ph(Yn);return t.ownerDocument=this,t.childNodes=new on,t.appendData(
e),t},createProcessingInstruction:function(e,t){var n=new hh(Yn);return n.ownerDocument=this,n.childNodes=
new on,n.nodeName=n.target=e,n.nodeValue=n.data=t,n},createAttribute:function(e){if(!Ut.QName_exact.
test(e))throw new de(de.INVALID_CHARACTER_ERR,'invalid character in name "'+e+'"');return this.type===
"html"&&(e=e.toLowerCase()),this._createAttribute(e)},_createAttribute:function(e){var t=new Ea(Yn);
return t.ownerDocument=this,t.childNodes=new on,t.name=e,t.nodeName=e,t.localName=e,t.specified=!0,t}
,
createEntityReference:function(e){if(!Ut.Name_exact.test(e))throw new de(de.INVALID_CHARACTER_ERR,
'not a valid xml name "'+e+'"');if(this.type==="html")throw new de("document is an html document",Mn.NotSupportedError);
var t=new gh(Yn);return t.ownerDocument=this,t.childNodes=new on,t.nodeName=e,t},createElementNS:
function(e,t){
var n=Rk(e,t),r=new vi(Yn),o=r.attributes=new Pl;return r.childNodes=new on,r.ownerDocument=this,r.nodeName=
t,r.tagName=t,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],o._ownerElement=r,r},
createAttributeNS:function(e,t){
var n=Rk(e,t),r=new Ea(Yn);return r.ownerDocument=this,r.childNodes=new on,r.nodeName=t,r.name=t,r.specified=
!0,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],r}};dr(wi,it);function vi(e){cr(e),this._nsMap=
h.create(null)}vi.prototype={nodeType:jr,attributes:null,getQualifiedName:function(){return this.prefix?
this.prefix+":"+this.localName:this.localName},_isInHTMLDocumentAndNamespace:function(){return this.
ownerDocument.type==="html"&&this.namespaceURI===Bo.HTML},hasAttributes:function(){return!!(this.attributes&&
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
n.value:null},setAttributeNS:function(e,t,n){var r=Rk(e,t),o=r[2],i=this.getAttributeNodeNS(e,o);i?i.
value=i.nodeValue=""+n:(i=this.ownerDocument.createAttributeNS(e,t),i.value=i.nodeValue=""+n,this.setAttributeNode(
i))},getAttributeNodeNS:function(e,t){return this.attributes.getNamedItemNS(e,t)},
getElementsByClassName:function(e){
var t=yM(e);return new jo(this,function(n){var r=[];return t.length>0&&lh(n,function(o){if(o!==n&&o.
nodeType===jr){var i=o.getAttribute("class");if(i){var s=e===i;if(!s){var a=yM(i);s=t.every(mee(a))}
s&&r.push(o)}}}),r})},getElementsByTagName:function(e){var t=(this.nodeType===Al?this:this.ownerDocument).
type==="html",n=e.toLowerCase();return new jo(this,function(r){var o=[];return lh(r,function(i){if(!(
i===
r||i.nodeType!==jr))if(e==="*")o.push(i);else{var s=i.getQualifiedName(),a=t&&i.namespaceURI===Bo.HTML?
n:e;s===a&&o.push(i)}}),o})},getElementsByTagNameNS:function(e,t){return new jo(this,function(n){var r=[
];
return lh(n,function(o){o!==n&&o.nodeType===jr&&(e==="*"||o.namespaceURI===e)&&(t==="*"||o.localName==
t)&&r.push(o)}),r})}};wi.prototype.getElementsByClassName=vi.prototype.getElementsByClassName;wi.prototype.
getElementsByTagName=vi.prototype.getElementsByTagName;wi.prototype.getElementsByTagNameNS=vi.prototype.
getElementsByTagNameNS;dr(vi,it);function Ea(e){cr(e),this.namespaceURI=null,this.prefix=null,this.ownerElement=
null}Ea.prototype.nodeType=Nl;dr(Ea,it);function Rs(e){cr(e)}Rs.prototype={data:"",substringData:
function(e,t){
return this.data.substring(e,e+t)},appendData:function(e){e=this.data+e,this.nodeValue=this.data=e,
this.
length=e.length},insertData:function(e,t){this.replaceData(e,0,t)},deleteData:function(e,t){this.replaceData(
e,t,"")},replaceData:function(e,t,n){var r=this.data.substring(0,e),o=this.data.substring(e+t);n=r+n+
o,this.nodeValue=this.data=n,this.length=n.length}};dr(Rs,it);function gm(e){cr(e)}gm.prototype={
nodeName:"#text",nodeType:fm,splitText:function(e){var t=this.data,n=t.substring(e);t=t.substring(0,
e),this.data=
this.nodeValue=t,this.length=t.length;var r=this.ownerDocument.createTextNode(n);return this.parentNode&&
this.parentNode.insertBefore(r,this.nextSibling),r}};dr(gm,Rs);function mh(e){cr(e)}mh.prototype={
nodeName:"#comment",nodeType:Ak};dr(mh,Rs);function ph(e){cr(e)}ph.prototype={nodeName:
"#cdata-section",nodeType:EM};
dr(ph,gm);function fh(e){cr(e)}fh.prototype.nodeType=RM;dr(fh,it);function Pk(e){cr(e)}Pk.prototype.
nodeType=fee;dr(Pk,it);function Ik(e){cr(e)}Ik.prototype.nodeType=pee;dr(Ik,it);function gh(e){cr(e)}
gh.prototype.nodeType=CM;dr(gh,it);function $l(e){cr(e)}$l.prototype.nodeName="#document-fragment";
$l.
prototype.nodeType=Es;dr($l,it);function hh(e){cr(e)}hh.prototype.nodeType=Dk;dr(hh,Rs);function _M(
){}
_M.prototype.serializeToString=function(e,t){return MM.call(e,t)};it.prototype.toString=MM;function MM(
e){
var t;typeof e=="function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e!=null?t={
requireWellFormed:!!e.
requireWellFormed,splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={
requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};var n=[],r=this.nodeType===Al&&this.documentElement||this,o=r.
prefix,i=r.namespaceURI;if(i&&o==null){var o=r.lookupPrefix(i);if(o==null)var s=[{namespace:i,prefix:
null}]}
return $k(this,n,s,t),n.join("")}function xM(e,t,n){var r=e.prefix||"",o=e.namespaceURI;if(!o||r==="xml"&&
o===Bo.XML||o===Bo.XMLNS)return!1;for(var i=n.length;i--;){var s=n[i];if(s.prefix===r)return s.
namespace!==o}return!0}function uh(e,t,n,r){if(r&&!Ut.QName_exact.test(t))throw new de(
'The attribute name "'+t+'" is not a valid XML QName',Mn.InvalidStateError);e.push(" ",t,'="',n.replace(
/[<>&"\t\n\r]/g,
NM),'"')}function $k(e,t,n,r){n||(n=[]);var o=r.nodeFilter,i=r.requireWellFormed,s=r.splitCDATASections,
a=e.nodeType===Al?e:e.ownerDocument,u=a.type==="html";En(e,{ns:n},{enter:function(l,c){var d=c.ns;if(
o)
if(l=o(l),l){if(typeof l=="string")return t.push(l),null}else return null;switch(l.nodeType){case jr:
var p=l.attributes,g=p.length,b=l.tagName,v=b;if(!u&&!l.prefix&&l.namespaceURI){for(var O,N=0;N<p.length;
N++)
if(p.item(N).name==="xmlns"){O=p.item(N).value;break}if(!O)for(var P=d.length-1;P>=0;P--){var I=d[P];
if(I.prefix===""&&I.namespace===l.namespaceURI){O=I.namespace;break}}if(O!==l.namespaceURI)for(var P=d.
length-1;P>=0;P--){var I=d[P];if(I.namespace===l.namespaceURI){I.prefix&&(v=I.prefix+":"+b);break}}}
if(i&&!Ut.QName_exact.test(v))throw new de('The element name "'+v+'" is not a valid XML QName',Mn.InvalidStateError);
t.push("<",v);for(var $=d.slice(),_=0;_<g;_++){var L=p.item(_);L.prefix=="xmlns"?$.push({prefix:L.localName,
namespace:L.value}):L.nodeName=="xmlns"&&$.push({prefix:"",namespace:L.value})}for(var _=0;_<g;_++){
var L=p.item(_);if(xM(L,u,$)){var B=L.prefix||"",j=L.namespaceURI;uh(t,B?"xmlns:"+B:"xmlns",j,i),$.push(
{prefix:B,namespace:j})}var z=o?o(L):L;z&&(typeof z=="string"?t.push(z):uh(t,z.name,z.value,i))}if(b===
v&&xM(l,u,$)){var H=l.prefix||"",j=l.namespaceURI;uh(t,H?"xmlns:"+H:"xmlns",j,i),$.push({prefix:H,
namespace:j})}
var K=!l.firstChild;if(K&&(u||l.namespaceURI===Bo.HTML)&&(K=uee(b)),K)return t.push("/>"),null;if(t.
push(">"),u&&aee(b)){for(var Q=l.firstChild;Q;)Q.data?t.push(Q.data):$k(Q,t,$.slice(),r),Q=Q.nextSibling;
return t.push("</",v,">"),null}return{ns:$,tag:v};case Al:case Es:if(i&&l.nodeType===Al&&l.documentElement==
null)throw new de("The Document has no documentElement",Mn.InvalidStateError);return{ns:d};case Nl:
return uh(
t,l.name,l.value,i),null;case fm:if(i&&Ut.InvalidChar.test(l.data))throw new de(
"The Text node data contains characters outside the XML Char production",Mn.InvalidStateError);
return t.push(l.data.replace(
/[<&>]/g,NM)),null;case EM:if(i&&l.data.indexOf("]]>")!==-1)throw new de(
'The CDATASection data contains "]]>"',Mn.InvalidStateError);return s?t.push(Ut.CDATA_START,l.data.replace(
/]]>/g,"]]]]><![CDATA[>"),Ut.CDATA_END):t.push(Ut.CDATA_START,l.data,Ut.CDATA_END),null;case Ak:if(i){
if(Ut.InvalidChar.
test(l.data))throw new de(
"The comment node data contains characters outside the XML Char production",
Mn.InvalidStateError);if(l.data.indexOf("--")!==-1||l.data[l.data.length-1]==="-")throw new de(
'The comment node data contains "--" or ends with "-"',Mn.InvalidStateError)}return t.push(Ut.COMMENT_START,
l.data,Ut.COMMENT_END),null;case RM:var he=l.publicId,Y=l.systemId;if(i){if(!Ut.Name_exact.test(l.name))
throw new de('The doctype name "'+l.name+'" is not a valid XML Name',Mn.InvalidStateError);if(he&&!Ut.
PubidLiteral_match.test(he))throw new de("DocumentType publicId is not a valid PubidLiteral",Mn.InvalidStateError);
if(Y&&Y!=="."&&!Ut.SystemLiteral_match.test(Y))throw new de(
"DocumentType systemId is not a valid SystemLiteral",Mn.InvalidStateError);if(l.internalSubset&&l.internalSubset.indexOf(
"]>")!==-1)throw new de(
'DocumentType internalSubset contains "]>"',Mn.InvalidStateError)}return t.push(Ut.DOCTYPE_DECL_START,
" ",l.name),he?(t.push(" ",Ut.PUBLIC," ",he),Y&&Y!=="."&&t.push(" ",Y)):Y&&Y!=="."&&t.push(" ",Ut.SYSTEM,
" ",Y),l.internalSubset&&t.push(" [",l.internalSubset,"]"),t.push(">"),null;case Dk:if(i){if(!Ut.NCName_exact.
test(l.target)||l.target.toLowerCase()==="xml")throw new de('The processing instruction target "'+l.
target+'" is not a valid XML NCName or is reserved',Mn.InvalidStateError);if(Ut.InvalidChar.test(l.data))
throw new de("The ProcessingInstruction data contains characters outside the XML Char production",Mn.
InvalidStateError);if(l.data.indexOf("?>")!==-1)throw new de(
'The ProcessingInstruction data contains "?>"',Mn.InvalidStateError)}return t.push("<?",l.target," ",
l.data,"?>"),null;case CM:if(i&&!Ut.Name_exact.
test(l.nodeName))throw new de('The entity reference name "'+l.nodeName+'" is not a valid XML Name',
Mn.
InvalidStateError);return t.push("&",l.nodeName,";"),null;default:return t.push("??",l.nodeName),
null}},
exit:function(l,c){c&&c.tag&&t.push("</",c.tag,">")}})}function Tee(e,t,n){var r;return En(t,null,{
enter:function(o,i){
var s=o.cloneNode(!1);s.ownerDocument=e,s.parentNode=null,i===null?r=s:i.appendChild(s);var a=o.nodeType===
Nl||n;return a?s:null}}),r}function LM(e,t,n){var r;return En(t,null,{enter:function(o,i){var s=new o.
constructor(Yn);for(var a in o)if(Ol(o,a)){var u=o[a];typeof u!="object"&&u!=s[a]&&(s[a]=u)}o.childNodes&&
(s.childNodes=new on),s.ownerDocument=e;var l=n;switch(s.nodeType){case jr:var c=o.attributes,d=s.attributes=
new Pl,p=c.length;d._ownerElement=s;for(var g=0;g<p;g++)s.setAttributeNode(LM(e,c.item(g),!0));break;
case Nl:
l=!0}return i!==null?i.appendChild(s):r=s,l?s:null}}),r}function jM(e,t,n){e[t]=n}function Ck(e){for(
var t=[],
n=e.firstChild;n;)n.nodeType===jr&&t.push(n),n=n.nextSibling;return t}try{h.defineProperty&&(h.defineProperty(
jo.prototype,"length",{get:function(){return dh(this),this.$$length}}),h.defineProperty(it.prototype,
"textContent",{get:function(){if(this.nodeType===jr||this.nodeType===Es){var e=[];return En(this,
null,
{enter:function(t){if(t.nodeType===jr||t.nodeType===Es)return!0;if(t.nodeType===Dk||t.nodeType===Ak)
return null;e.push(t.nodeValue)}}),e.join("")}return this.nodeValue},set:function(e){switch(this.nodeType){
case jr:case Es:
for(;this.firstChild;)this.removeChild(this.firstChild);(e||S(e))&&this.appendChild(this.ownerDocument.
createTextNode(e));break;default:this.data=e,this.value=e,this.nodeValue=e}}}),h.defineProperty(Rs.prototype,
"data",{get:function(){return this._data!=null?this._data:""},set:function(e){this._data=e,this.length=
typeof e=="string"?e.length:0}}),h.defineProperty(Rs.prototype,"nodeValue",{get:function(){return this.
data},set:function(e){this.data=e},enumerable:!0,configurable:!0}),h.defineProperty(vi.prototype,
"children",{get:function(){return new jo(this,Ck)}}),h.defineProperty(wi.prototype,"children",{get:
function(){
return new jo(this,Ck)}}),h.defineProperty($l.prototype,"children",{get:function(){return new jo(
this,
Ck)}}),jM=function(e,t,n){e["$$"+t]=n})}catch{}Wt._updateLiveList=dh;Wt.Attr=Ea;Wt.CDATASection=ph;
Wt.
CharacterData=Rs;Wt.Comment=mh;Wt.Document=wi;Wt.DocumentFragment=$l;Wt.DocumentType=fh;Wt.DOMImplementation=
OM;Wt.Element=vi;Wt.Entity=Ik;Wt.EntityReference=gh;Wt.LiveNodeList=jo;Wt.NamedNodeMap=Pl;Wt.Node=it;
Wt.NodeList=on;Wt.Notation=Pk;Wt.Text=gm;Wt.ProcessingInstruction=hh;Wt.walkDOM=En;Wt.XMLSerializer=
_M});var BM=Ue(hm=>{"use strict";m();var zM=Ta().freeze;hm.XML_ENTITIES=zM({amp:"&",apos:"'",gt:">",
lt:"<",
quot:'"'});hm.HTML_ENTITIES=zM({Aacute:"\xC1",aacute:"\xE1",Abreve:"\u0102",abreve:"\u0103",ac:
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
zwnj:"\u200C"});hm.entityMap=hm.HTML_ENTITIES});var VM=Ue(bh=>{"use strict";m();var jl=Ta(),Fe=Ek(),
GM=am(),Eee=jl.isHTMLEscapableRawTextElement,Cee=jl.
isHTMLMimeType,Ree=jl.isHTMLRawTextElement,wm=jl.hasOwn,UM=jl.NAMESPACE,Dee=GM.ParseError,Aee=GM.DOMException,
Fl=0,Ds=1,_l=2,ym=3,Ml=4,Ll=5,bm=6,yh=7;function HM(){}HM.prototype={parse:function(e,t,n){var r=this.
domBuilder;r.startDocument(),Iee(t,t=h.create(null)),Oee(e,t,n,r,this.errorHandler),r.endDocument()}
};
var _k=/&#?\w+;?/g;function Oee(e,t,n,r,o){var i=Cee(r.mimeType);e.indexOf(Fe.UNICODE_REPLACEMENT_CHARACTER)>=
0&&o.warning("Unicode replacement character detected, source encoding issues?");function s(Se){if(Se>
65535){Se-=65536;var oe=55296+(Se>>10),ze=56320+(Se&1023);return S.fromCharCode(oe,ze)}else return S.
fromCharCode(Se)}function a(Se){var oe=Se[Se.length-1]===";"?Se:Se+";";if(!i&&oe!==Se)return o.error(
"EntityRef: expecting ;"),Se;var ze=Fe.Reference.exec(oe);if(!ze||ze[0].length!==oe.length)return o.
error("entity not matching Reference production: "+Se),Se;var yt=oe.slice(1,-1);return wm(n,yt)?n[yt]:
yt.charAt(0)==="#"?s(parseInt(yt.substring(1).replace("x","0x"))):(o.error("entity not found:"+Se),
Se)}
function u(Se){if(Se>O){var oe=e.substring(O,Se).replace(_k,a);p&&g(O),r.characters(oe,0,Se-O),O=Se}
}
var l=0,c=0,d=/\r\n?|\n|$/g,p=r.locator;function g(Se,oe){for(;Se>=c&&(oe=d.exec(e));)l=c,c=oe.index+
oe[0].length,p.lineNumber++;p.columnNumber=Se-l+1}for(var b=[{currentNSMap:t}],v=[],O=0;;){try{var N=e.
indexOf("<",O);if(N<0){if(!i&&v.length>0)return o.fatalError("unclosed xml tag(s): "+v.join(", "));
if(!e.
substring(O).match(/^\s*$/)){var P=r.doc,I=P.createTextNode(e.substring(O));if(P.documentElement)return o.
error("Extra content at the end of the document");P.appendChild(I),r.currentElement=I}return}if(N>O){
var $=e.substring(O,N);!i&&v.length===0&&($=$.replace(new RegExp(Fe.S_OPT.source,"g"),""),$&&o.error(
"Unexpected content outside root element: '"+$+"'")),u(N)}switch(e.charAt(N+1)){case"/":var ee=e.indexOf(
">",N+2),_=e.substring(N+2,ee>0?ee:void 0);if(!_)return o.fatalError("end tag name missing");var L=Fe.
reg("^",Fe.QName_group,Fe.S_OPT,"$"),B=ee>0&&L.exec(_);if(!B){var j=ee>0&&Fe.reg("^",Fe.QName_group).
exec(_);if(i&&j)o.warning('end tag name contains invalid trailing characters: "'+_+'"'),B=j;else if(
j&&
new RegExp(L.source,L.flags+"m").test(_))o.error(
'end tag name is followed by a line break and trailing content: "'+_+'"'),B=j;else return o.fatalError(
'end tag name contains invalid characters: "'+_+
'"')}if(!r.currentElement&&!r.doc.documentElement)return;var z=v[v.length-1]||r.currentElement.tagName||
r.doc.documentElement.tagName||"";if(z!==B[1]){var H=B[1].toLowerCase();if(!i||z.toLowerCase()!==H)return o.
fatalError('Opening and ending tag mismatch: "'+z+'" != "'+_+'"')}var K=b.pop();v.pop();var Q=K.localNSMap;
if(r.endElement(K.uri,K.localName,z),Q)for(var he in Q)wm(Q,he)&&r.endPrefixMapping(he);ee++;break;
case"?":p&&g(N),ee=Fee(e,N,r,o);break;case"!":p&&g(N),ee=ZM(e,N,r,o,i);break;default:p&&g(N);var Y=new JM,
Ee=b[b.length-1].currentNSMap,ee=Nee(e,N,Y,Ee,a,o,i),ye=Y.length;if(Y.closed||(i&&jl.isHTMLVoidElement(
Y.tagName)?Y.closed=!0:v.push(Y.tagName)),p&&ye){for(var Ye=WM(p,{}),tt=0;tt<ye;tt++){var Qt=Y[tt];g(
Qt.offset),Qt.locator=WM(p,{})}r.locator=Ye,KM(Y,r,Ee)&&b.push(Y),r.locator=p}else KM(Y,r,Ee)&&b.push(
Y);i&&!Y.closed?ee=Pee(e,ee,Y.tagName,a,r):ee++}}catch(Se){if(Se instanceof Dee)throw Se;if(Se instanceof
Aee)return o.fatalError("Error constructing the DOM: "+Se.name+": "+Se.message,Se);o.error(
"element parse error: "+Se),ee=-1}ee>O?O=ee:u(f.max(N,O)+1)}}function WM(e,t){return t.lineNumber=e.lineNumber,
t.columnNumber=e.columnNumber,t}function Nee(e,t,n,r,o,i,s){function a(g,b,v){if(wm(n.attributeNames,
g))return i.fatalError("Attribute "+g+" redefined");if(!s&&b.indexOf("<")>=0)return i.fatalError(
"Unescaped '<' not allowed in attributes values");n.addValue(g,b.replace(/[\t\n\r]/g," ").replace(_k,
o),
v)}for(var u,l,c=++t,d=Fl;;){var p=e.charAt(c);if(d===Fl&&p==="<")throw new C(
"unexpected < in tag name: "+e.slice(t,c));switch(p){case"=":if(d===Ds)u=e.slice(t,c),d=ym;else if(d===_l)d=ym;
else throw new C(
"attribute equal must after attrName");break;case"'":case'"':if(d===ym||d===Ds)if(d===Ds&&(i.warning(
'attribute value must after "="'),u=e.slice(t,c)),t=c+1,c=e.indexOf(p,t),c>0)l=e.slice(t,c),a(u,l,t-
1),d=Ll;else throw new C("attribute value no end '"+p+"' match");else if(d==Ml)l=e.slice(t,c),a(u,l,
t),i.warning('attribute "'+u+'" missed start quot('+p+")!!"),t=c+1,d=Ll;else throw new C(
'attribute value must after "="');break;case"/":switch(d){case Fl:n.setTagName(e.slice(t,c));case Ll:
case bm:case yh:
d=yh,n.closed=!0;case Ml:case Ds:break;case _l:n.closed=!0;break;default:throw new C(
"attribute invalid close char('/')")}break;case"":return i.error("unexpected end of input"),d==Fl&&n.setTagName(
e.slice(
t,c)),c;case">":switch(d){case Fl:n.setTagName(e.slice(t,c));case Ll:case bm:case yh:break;case Ml:
case Ds:
l=e.slice(t,c),l.slice(-1)==="/"&&(n.closed=!0,l=l.slice(0,-1));case _l:d===_l&&(l=u),d==Ml?(i.warning(
'attribute "'+l+'" missed quot(")!'),a(u,l,t)):(s||i.warning('attribute "'+l+'" missed value!! "'+l+
'" instead!!'),a(l,l,t));break;case ym:if(!s)return i.fatalError(`AttValue: ' or " expected`)}return c;
case"\x80":p=" ";default:if(p<=" ")switch(d){case Fl:n.setTagName(e.slice(t,c)),d=bm;break;case Ds:u=e.slice(
t,c),d=_l;break;case Ml:var l=e.slice(t,c);i.warning('attribute "'+l+'" missed quot(")!!'),a(u,l,t);
case Ll:
d=bm;break}else switch(d){case _l:s||i.warning('attribute "'+u+'" missed value!! "'+u+'" instead2!!'),
a(u,u,t),t=c,d=Ds;break;case Ll:i.warning('attribute space is required"'+u+'"!!');case bm:d=Ds,t=c;
break;case ym:
d=Ml,t=c;break;case yh:throw new C("elements closed character '/' and '>' must be connected to")}}c++}
}
function KM(e,t,n){for(var r=e.tagName,o=null,d=e.length;d--;){var i=e[d],s=i.qName,a=i.value,p=s.indexOf(
":");if(p>0)var u=i.prefix=s.slice(0,p),l=s.slice(p+1),c=u==="xmlns"&&l;else l=s,u=null,c=s==="xmlns"&&
"";i.localName=l,c!==!1&&(o==null&&(o=h.create(null),n=h.create(n)),n[c]=o[c]=a,i.uri=UM.XMLNS,t.startPrefixMapping(
c,a))}for(var d=e.length;d--;)i=e[d],i.prefix&&(i.prefix==="xml"&&(i.uri=UM.XML),i.prefix!=="xmlns"&&
(i.uri=n[i.prefix]));var p=r.indexOf(":");p>0?(u=e.prefix=r.slice(0,p),l=e.localName=r.slice(p+1)):(
u=
null,l=e.localName=r);var g=e.uri=n[u||""];if(t.startElement(g,l,r,e),e.closed){if(t.endElement(g,l,
r),o)for(u in o)wm(o,u)&&t.endPrefixMapping(u)}else return e.currentNSMap=n,e.localNSMap=o,!0}
function Pee(e,t,n,r,o){
var i=Eee(n);if(i||Ree(n)){var s=new RegExp("</"+n.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")+">","ig");s.
lastIndex=t;var a=s.exec(e),u=a?a.index:-1;if(u<0)return t+1;var l=e.substring(t+1,u);return i&&(l=l.
replace(_k,r)),o.characters(l,0,l.length),u}return t+1}function Iee(e,t){for(var n in e)wm(e,n)&&(t[
n]=
e[n])}function qM(e,t){var n=t;function r(c){return c=c||0,e.charAt(n+c)}function o(c){c=c||1,n+=c}
function i(){
for(var c=0;n<e.length;){var d=r();if(d!==" "&&d!==`
`&&d!=="\u0009"&&d!=="\r")return c;c++,o()}return-1}function s(){return e.substring(n)}function a(c){
return e.
substring(n,n+c.length)===c}function u(c){return e.substring(n,n+c.length).toUpperCase()===c.toUpperCase(
)}
function l(c){var d=Fe.reg("^",c),p=d.exec(s());return p?(o(p[0].length),p[0]):null}return{char:r,
getIndex:function(){
return n},getMatch:l,getSource:function(){return e},skip:o,skipBlanks:i,substringFromIndex:s,
substringStartsWith:a,
substringStartsWithCaseInsensitive:u}}function $ee(e,t){function n(a,u){var l=Fe.PI.exec(a.substringFromIndex(
));
return l?l[1].toLowerCase()==="xml"?u.fatalError(
"xml declaration is only allowed at the start of the document, but found at position "+a.getIndex()):
(a.skip(l[0].length),l[0]):u.fatalError("processing instruction is not well-formed at position "+a.getIndex(
))}var r=e.getSource();if(e.char()==="["){
e.skip(1);for(var o=e.getIndex();e.getIndex()<r.length;){if(e.skipBlanks(),e.char()==="]"){var i=r.substring(
o,e.getIndex());return e.skip(1),i}var s=null;if(e.char()==="<"&&e.char(1)==="!")switch(e.char(2)){
case"E":e.char(3)==="L"?s=e.getMatch(Fe.elementdecl):e.char(3)==="N"&&(s=e.getMatch(Fe.EntityDecl));
break;case"A":s=e.getMatch(Fe.AttlistDecl);break;case"N":s=e.getMatch(Fe.NotationDecl);break;case"-":
s=e.getMatch(
Fe.Comment);break}else if(e.char()==="<"&&e.char(1)==="?")s=n(e,t);else if(e.char()==="%")s=e.getMatch(
Fe.PEReference);else return t.fatalError("Error detected in Markup declaration");if(!s)return t.fatalError(
"Error in internal subset at position "+e.getIndex())}return t.fatalError(
"doctype internal subset is not well-formed, missing ]")}}function ZM(e,t,n,r,o){var i=qM(e,t);
switch(o?i.char(2).toUpperCase():
i.char(2)){case"-":var s=i.getMatch(Fe.Comment);return s?(n.comment(s,Fe.COMMENT_START.length,s.length-
Fe.COMMENT_START.length-Fe.COMMENT_END.length),i.getIndex()):r.fatalError(
"comment is not well-formed at position "+i.getIndex());case"[":var a=i.getMatch(Fe.CDSect);return a?
!o&&!n.currentElement?r.fatalError(
"CDATA outside of element"):(n.startCDATA(),n.characters(a,Fe.CDATA_START.length,a.length-Fe.CDATA_START.
length-Fe.CDATA_END.length),n.endCDATA(),i.getIndex()):r.fatalError(
"Invalid CDATA starting at position "+t);case"D":{if(n.doc&&n.doc.documentElement)return r.fatalError(
"Doctype not allowed inside or after documentElement at position "+i.getIndex());if(o?!i.substringStartsWithCaseInsensitive(
Fe.DOCTYPE_DECL_START):
!i.substringStartsWith(Fe.DOCTYPE_DECL_START))return r.fatalError("Expected "+Fe.DOCTYPE_DECL_START+
" at position "+i.getIndex());if(i.skip(Fe.DOCTYPE_DECL_START.length),i.skipBlanks()<1)return r.fatalError(
"Expected whitespace after "+Fe.DOCTYPE_DECL_START+" at position "+i.getIndex());var u={name:void 0,
publicId:void 0,systemId:void 0,internalSubset:void 0};if(u.name=i.getMatch(Fe.Name),!u.name)return r.
fatalError("doctype name missing or contains unexpected characters at position "+i.getIndex());if(o&&
u.name.toLowerCase()!=="html"&&r.warning("Unexpected DOCTYPE in HTML document at position "+i.getIndex(
)),
i.skipBlanks(),i.substringStartsWith(Fe.PUBLIC)||i.substringStartsWith(Fe.SYSTEM)){var l=Fe.ExternalID_match.
exec(i.substringFromIndex());if(!l)return r.fatalError(
"doctype external id is not well-formed at position "+i.getIndex());l.groups.SystemLiteralOnly!==void 0?
u.systemId=l.groups.SystemLiteralOnly:(u.
systemId=l.groups.SystemLiteral,u.publicId=l.groups.PubidLiteral),i.skip(l[0].length)}else if(o&&i.substringStartsWithCaseInsensitive(
Fe.SYSTEM)){if(i.skip(Fe.SYSTEM.length),i.skipBlanks()<1)return r.fatalError(
"Expected whitespace after "+Fe.SYSTEM+" at position "+i.getIndex());if(u.systemId=i.getMatch(Fe.ABOUT_LEGACY_COMPAT_SystemLiteral),
!u.systemId)return r.fatalError("Expected "+Fe.ABOUT_LEGACY_COMPAT+" in single or double quotes after "+Fe.SYSTEM+" at position "+i.getIndex(
))}return o&&u.systemId&&!Fe.ABOUT_LEGACY_COMPAT_SystemLiteral.
test(u.systemId)&&r.warning("Unexpected doctype.systemId in HTML document at position "+i.getIndex()),
o||(i.skipBlanks(),u.internalSubset=$ee(i,r)),i.skipBlanks(),i.char()!==">"?r.fatalError(
"doctype not terminated with > at position "+i.getIndex()):(i.skip(1),n.startDTD(u.name,u.publicId,u.systemId,
u.
internalSubset),n.endDTD(),i.getIndex())}default:return r.fatalError(
'Not well-formed XML starting with "<!" at position '+t)}}function Fee(e,t,n,r){var o=e.substring(t).match(
Fe.PI);if(!o)return r.fatalError(
"Invalid processing instruction starting at position "+t);if(o[1].toLowerCase()==="xml"){if(t>0)return r.
fatalError("processing instruction at position "+t+" is an xml declaration which is only at the start of the document");
if(!Fe.XMLDecl.test(e.substring(t)))return r.fatalError("xml declaration is not well-formed")}return n.processingInstruction(
o[1],o[2]),t+o[0].length}function JM(){this.attributeNames=
h.create(null)}JM.prototype={setTagName:function(e){if(!Fe.QName_exact.test(e))throw new C(
"invalid tagName:"+e);this.tagName=e},addValue:function(e,t,n){if(!Fe.QName_exact.test(e))throw new C(
"invalid attribute:"+e);this.attributeNames[e]=this.length,this[this.length++]={qName:e,value:t,
offset:n}},
length:0,getLocalName:function(e){return this[e].localName},getLocator:function(e){return this[e].locator}
,
getQName:function(e){return this[e].qName},getURI:function(e){return this[e].uri},getValue:function(
e){
return this[e].value}};bh.XMLReader=HM;bh.parseUtils=qM;bh.parseDoctypeCommentOrCData=ZM});var rL=Ue(
Bl=>{"use strict";m();var Ca=Ta(),_ee=Fk(),Mee=am(),YM=BM(),Lee=VM(),jee=_ee.DOMImplementation,
zee=Ca.hasDefaultHTMLNamespace,Bee=Ca.isHTMLMimeType,Uee=Ca.isValidMimeType,eL=Ca.MIME_TYPE,Mk=Ca.NAMESPACE,
XM=Mee.ParseError,Wee=Lee.XMLReader;function tL(e){return e.replace(/\r[\n\u0085]/g,`
`).replace(/[\r\u0085\u2028\u2029]/g,`
`)}function nL(e){if(e=e||{},e.locator===void 0&&(e.locator=!0),this.assign=e.assign||Ca.assign,this.
domHandler=e.domHandler||vh,this.onError=e.onError||e.errorHandler,e.errorHandler&&typeof e.errorHandler!=
"function")throw new TypeError("errorHandler object is no longer supported, switch to onError!");e.errorHandler&&
e.errorHandler("warning","The `errorHandler` option has been deprecated, use `onError` instead!",
this),
this.normalizeLineEndings=e.normalizeLineEndings||tL,this.locator=!!e.locator,this.xmlns=this.assign(
h.create(null),e.xmlns)}nL.prototype.parseFromString=function(e,t){if(!Uee(t))throw new TypeError(
'DOMParser.parseFromString: the provided mimeType "'+t+'" is not valid.');var n=this.assign(h.create(
null),
this.xmlns),r=YM.XML_ENTITIES,o=n[""]||null;zee(t)?(r=YM.HTML_ENTITIES,o=Mk.HTML):t===eL.XML_SVG_IMAGE&&
(o=Mk.SVG),n[""]=o,n.xml=n.xml||Mk.XML;var i=new this.domHandler({mimeType:t,defaultNamespace:o,
onError:this.
onError}),s=this.locator?{}:void 0;this.locator&&i.setDocumentLocator(s);var a=new Wee;a.errorHandler=
i,a.domBuilder=i;var u=!Ca.isHTMLMimeType(t);return u&&typeof e!="string"&&a.errorHandler.fatalError(
"source is not a string"),a.parse(this.normalizeLineEndings(S(e)),n,r),i.doc.documentElement||a.errorHandler.
fatalError("missing root element"),i.doc};function vh(e){var t=e||{};this.mimeType=t.mimeType||eL.XML_APPLICATION,
this.defaultNamespace=t.defaultNamespace||null,this.cdata=!1,this.currentElement=void 0,this.doc=void 0,
this.locator=void 0,this.onError=t.onError}function zl(e,t){t.lineNumber=e.lineNumber,t.columnNumber=
e.columnNumber}vh.prototype={startDocument:function(){var e=new jee;this.doc=Bee(this.mimeType)?e.createHTMLDocument(
!1):e.createDocument(this.defaultNamespace,"")},startElement:function(e,t,n,r){var o=this.doc,i=o.createElementNS(
e,n||t),s=r.length;wh(this,i),this.currentElement=i,this.locator&&zl(this.locator,i);for(var a=0;a<s;
a++){
var e=r.getURI(a),u=r.getValue(a),n=r.getQName(a),l=o.createAttributeNS(e,n);this.locator&&zl(r.getLocator(
a),l),l.value=l.nodeValue=u,i.setAttributeNode(l)}},endElement:function(e,t,n){this.currentElement=this.
currentElement.parentNode},startPrefixMapping:function(e,t){},endPrefixMapping:function(e){},
processingInstruction:function(e,t){
var n=this.doc.createProcessingInstruction(e,t);this.locator&&zl(this.locator,n),wh(this,n)},
ignorableWhitespace:function(e,t,n){},
characters:function(e,t,n){if(e=QM.apply(this,arguments),e){if(this.cdata)var r=this.doc.createCDATASection(
e);else var r=this.doc.createTextNode(e);this.currentElement?this.currentElement.appendChild(r):
/^\s*$/.
test(e)&&this.doc.appendChild(r),this.locator&&zl(this.locator,r)}},skippedEntity:function(e){},
endDocument:function(){
this.doc.normalize()},setDocumentLocator:function(e){e&&(e.lineNumber=0),this.locator=e},comment:
function(e,t,n){
e=QM.apply(this,arguments);var r=this.doc.createComment(e);this.locator&&zl(this.locator,r),wh(this,
r)},startCDATA:function(){this.cdata=!0},endCDATA:function(){this.cdata=!1},startDTD:function(e,t,n,
r){
var o=this.doc.implementation;if(o&&o.createDocumentType){var i=o.createDocumentType(e,t,n,r);this.locator&&
zl(this.locator,i),wh(this,i),this.doc.doctype=i}},reportError:function(e,t){if(typeof this.onError==
"function")try{this.onError(e,t,this)}catch(n){throw new XM("Reporting "+e+' "'+t+'" caused '+n,this.
locator)}else console.error("[xmldom "+e+"]\u0009"+t,Kee(this.locator))},warning:function(e){this.reportError(
"warning",e)},error:function(e){this.reportError("error",e)},fatalError:function(e,t){throw this.reportError(
"fatalError",e),new XM(e,this.locator,t)}};function Kee(e){if(e)return`
@#[line:`+e.lineNumber+",col:"+e.columnNumber+"]"}function QM(e,t,n){return typeof e=="string"?e.substr(
t,n):e.length>=t+n||t?new java.lang.String(e,t,n)+"":e}
"endDTD,startEntity,endEntity,attributeDecl,elementDecl,externalEntityDecl,internalEntityDecl,resolveEntity,getExternalSubset,notationDecl,unparsedEntityDecl".replace(
/\w+/g,function(e){vh.prototype[e]=function(){return null}});function wh(e,t){
e.currentElement?e.currentElement.appendChild(t):e.doc.appendChild(t)}function Gee(e){if(e==="error")
throw"onErrorStopParsing"}function Hee(){throw"onWarningStopParsing"}Bl.__DOMHandler=vh;Bl.DOMParser=
nL;Bl.normalizeLineEndings=tL;Bl.onErrorStopParsing=Gee;Bl.onWarningStopParsing=Hee});var oL=Ue(st=>{
"use strict";m();var Ul=Ta();st.assign=Ul.assign;st.hasDefaultHTMLNamespace=Ul.hasDefaultHTMLNamespace;
st.isHTMLMimeType=Ul.isHTMLMimeType;st.isValidMimeType=Ul.isValidMimeType;st.MIME_TYPE=Ul.MIME_TYPE;
st.NAMESPACE=Ul.NAMESPACE;var kh=am();st.DOMException=kh.DOMException;st.DOMExceptionName=kh.DOMExceptionName;
st.ExceptionCode=kh.ExceptionCode;st.ParseError=kh.ParseError;var sn=Fk();st.Attr=sn.Attr;st.CDATASection=
sn.CDATASection;st.CharacterData=sn.CharacterData;st.Comment=sn.Comment;st.Document=sn.Document;st.DocumentFragment=
sn.DocumentFragment;st.DocumentType=sn.DocumentType;st.DOMImplementation=sn.DOMImplementation;st.Element=
sn.Element;st.Entity=sn.Entity;st.EntityReference=sn.EntityReference;st.LiveNodeList=sn.LiveNodeList;
st.NamedNodeMap=sn.NamedNodeMap;st.Node=sn.Node;st.NodeList=sn.NodeList;st.Notation=sn.Notation;st.ProcessingInstruction=
sn.ProcessingInstruction;st.Text=sn.Text;st.XMLSerializer=sn.XMLSerializer;var xh=rL();st.DOMParser=
xh.DOMParser;st.normalizeLineEndings=xh.normalizeLineEndings;st.onErrorStopParsing=xh.onErrorStopParsing;
st.onWarningStopParsing=xh.onWarningStopParsing});var Sh=Ue((Xpt,iL)=>{"use strict";m();function qee(
e){return e[e.length-1]}function Zee(e){return e[0]}
iL.exports={last:qee,first:Zee}});var Br=Ue((eft,uL)=>{"use strict";m();function vm(e){
"@babel/helpers - typeof";return vm=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},vm(e)}function sL(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function Jee(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?sL(h(n),!0).forEach(function(r){
Vee(
e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,h.getOwnPropertyDescriptors(n)):sL(h(n)).
forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(n,r))})}return e}function Vee(e,
t,n){
return(t=Yee(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=
n,e}function Yee(e){var t=Xee(e,"string");return vm(t)=="symbol"?t:t+""}function Xee(e,t){if(vm(e)!=
"object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(vm(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?S:k)(e)}var aL=Sh(
),Th=aL.last,Ra=aL.first;function Da(e){this.name="GenericError",this.message=
e,this.stack=new C(e).stack}Da.prototype=C.prototype;function Cn(e){this.name="TemplateError",this.message=
e,this.stack=new C(e).stack}Cn.prototype=new Da;function km(e){this.name="RenderingError",this.message=
e,this.stack=new C(e).stack}km.prototype=new Da;function Eh(e){this.name="ScopeParserError",this.message=
e,this.stack=new C(e).stack}Eh.prototype=new Da;function As(e){this.name="InternalError",this.properties=
{explanation:"InternalError"},this.message=e,this.stack=new C(e).stack}As.prototype=new Da;function Lk(
e){
this.name="APIVersionError",this.properties={explanation:"APIVersionError"},this.message=e,this.stack=
new C(e).stack}Lk.prototype=new Da;function Qee(e,t){var n=new Lk(e);throw n.properties=Jee({id:
"api_version_error"},t),n}function ete(e){var t=h.keys(e.files).slice(0,10),n="";t.length===0?n="Empty zip file":
n="Zip file contains : ".concat(t.join(","));var r=new As(
"The filetype for this file could not be identified, is this file corrupted ? ".concat(n));throw r.properties={
id:"filetype_not_identified",explanation:
"The filetype for this file could not be identified, is this file corrupted ? ".concat(
n)},r}function tte(e){var t=new As('The filetype "'.concat(e,'" is not handled by Docxtemplater'));
throw t.
properties={id:"filetype_not_handled",explanation:'The file you are trying to generate is of type "'.
concat(e,'", but only docx and pptx formats are handled'),fileType:e},t}function nte(e){var t=new Cn(
"Multi error");throw t.properties={errors:e,id:"multi_error",explanation:
"The template has multiple errors"},t}function rte(e){var t=new Cn("Unopened tag");return t.properties={
xtag:Th(e.xtag.split(" ")),
id:"unopened_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unopened')},t}function ote(e){var t=new Cn(
"Duplicate open tag, expected one open tag");return t.properties={xtag:Ra(e.xtag.split(" ")),id:
"duplicate_open_tag",context:e.
xtag,offset:e.offset,lIndex:e.lIndex,explanation:'The tag beginning with "'.concat(e.xtag.substr(0,
30),
'" has duplicate open tags')},t}function ite(e){var t=new Cn(
"Duplicate close tag, expected one close tag");return t.properties={xtag:Ra(e.xtag.split(" ")),id:
"duplicate_close_tag",context:e.xtag,offset:e.
offset,lIndex:e.lIndex,explanation:'The tag ending with "'.concat(e.xtag.substr(0,30),
'" has duplicate close tags')},t}function ste(e){var t=new Cn("Unclosed tag");return t.properties={
xtag:Ra(e.xtag.
split(" ")).substr(1),id:"unclosed_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unclosed')},t}function ate(e){e.position===
"left"?ute(e):lte(e)}function ute(e){var t=new Cn('No tag "'.concat(e.element,'" was found at the ').
concat(e.position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_left",
explanation:'No tag "'.concat(e.element,'" was found at the left'),offset:n.offset,part:n,parsed:e.parsed,
index:e.
index,element:e.element},t}function lte(e){var t=new Cn('No tag "'.concat(e.element,
'" was found at the ').concat(e.position)),n=e.parsed[e.index];throw t.properties={id:
"no_xml_tag_found_at_right",explanation:'No tag "'.concat(e.element,'" was found at the right'),
offset:n.offset,part:n,parsed:e.parsed,index:e.
index,element:e.element},t}function cte(e){var t=e.tag,n=e.value,r=e.offset,o=new km(
"There are some XML corrupt characters");return o.properties={id:"invalid_xml_characters",xtag:t,
value:n,offset:r,explanation:'There are some corrupt characters for the field "'.concat(t,'"')},o}
function dte(e){var t=e.tag,n=e.
value,r=e.offset,o=e.partDelims,i=new km("Non string values are not allowed for rawXML tags");return i.
properties={id:"invalid_raw_xml_value",xtag:t,value:n,offset:r,explanation:
'The value of the raw tag : "'.concat(o,'" is not a string')},i}function mte(e){var t=e.part,n=t.value,
r=t.offset,o=e.id,i=o===
void 0?"raw_tag_outerxml_invalid":o,s=e.message,a=s===void 0?"Raw tag not in paragraph":s,u=e.part,l=e.
explanation,c=l===void 0?'The tag "'.concat(n,'" is not inside a paragraph'):l;typeof c=="function"&&
(c=c(u));var d=new Cn(a);throw d.properties={id:i,explanation:c,rootError:e.rootError,xtag:n,offset:
r,
postparsed:e.postparsed,expandTo:e.expandTo,index:e.index},d}function pte(e){var t=new Cn(
"Raw tag should be the only text in paragraph"),n=e.part.value;throw t.properties={id:
"raw_xml_tag_should_be_only_text_in_paragraph",explanation:'The raw tag "'.concat(n,
'" should be the only text in this paragraph. This means that this tag should not be surrounded by any text or spaces.'),
xtag:n,offset:e.part.
offset,paragraphParts:e.paragraphParts},t}function fte(e){var t=e.location,n=e.offset,r=e.square,o=t===
"start"?"unclosed":"unopened",i=t==="start"?"Unclosed":"Unopened",s=new Cn("".concat(i," loop")),a=e.
value;return s.properties={id:"".concat(o,"_loop"),explanation:'The loop with tag "'.concat(a,
'" is ').
concat(o),xtag:a,offset:n},r&&(s.properties.square=r),s}function gte(e,t){var n=new Cn(
"Unbalanced loop tag"),r=t[0].part.value,o=t[1].part.value,i=e[0].part.value,s=e[1].part.value;
return n.properties=
{id:"unbalanced_loop_tags",explanation:"Unbalanced loop tags {#".concat(r,"}{/").concat(o,"}{#").concat(
i,"}{/").concat(s,"}"),offset:[t[0].part.offset,e[1].part.offset],lastPair:{left:t[0].part.value,
right:t[1].
part.value},pair:{left:e[0].part.value,right:e[1].part.value}},n}function hte(e){var t=e.tags,n=new Cn(
"Closing tag does not match opening tag");return n.properties={id:
"closing_tag_does_not_match_opening_tag",explanation:'The tag "'.concat(t[0].value,
'" is closed by the tag "').concat(t[1].value,'"'),
openingtag:Ra(t).value,offset:[Ra(t).offset,Th(t).offset],closingtag:Th(t).value},Ra(t).square&&(n.properties.
square=[Ra(t).square,Th(t).square]),n}function yte(e){var t=e.tag,n=e.offset,r=new Cn(
'The position of the loop tags "'.concat(t,'" would produce invalid XML'));return r.properties={xtag:
t,id:"loop_position_invalid",explanation:'The tags "'.concat(t,
'" are misplaced in the document, for example one of them is in a table and the other one outside the table'),
offset:n},r}function bte(e){var t=e.tag,
n=e.rootError,r=e.offset,o=new Eh("Scope parser compilation failed");return o.properties={id:
"scopeparser_compilation_failed",offset:r,xtag:t,explanation:'The scope parser for the tag "'.concat(
t,'" failed to compile'),rootError:n},o}function wte(e){var t=e.tag,n=e.scope,r=e.error,o=e.offset,i=new Eh(
"Scope parser execution failed");return i.properties={id:"scopeparser_execution_failed",explanation:
'The scope parser for the tag "'.concat(t,'" failed to execute'),scope:n,offset:o,xtag:t,rootError:r}
,
i}function vte(e,t){var n='Unimplemented tag type "'.concat(e.type,'"');e.module&&(n+=' "'.concat(e.
module,'"'));var r=new Cn(n);throw r.properties={part:e,index:t,id:"unimplemented_tag_type"},r}
function kte(){
var e=new As("Malformed xml");throw e.properties={explanation:"The template contains malformed xml",
id:"malformed_xml"},e}function xte(){var e=new As(
"You must run `.compile()` before running `.resolveData()`");throw e.properties={id:
"resolve_before_compile",explanation:"You must run `.compile()` before running `.resolveData()`"},e}
function Ste(){var e=new As("You should not call .render on a document that had compilation errors");
throw e.properties={id:"render_on_invalid_template",explanation:
"You should not call .render on a document that had compilation errors"},e}function Tte(){var e=new As(
"You should not call .render twice on the same Docxtemplater instance");throw e.properties={id:
"render_twice",explanation:"You should not call .render twice on the same Docxtemplater instance"},e}
function Ete(e,t){
var n=new Cn("An XML file has invalid xml");throw n.properties={id:"file_has_invalid_xml",content:e,
offset:t,explanation:"The docx contains invalid XML, it is most likely corrupt"},n}uL.exports={
XTError:Da,
XTTemplateError:Cn,XTInternalError:As,XTScopeParserError:Eh,XTAPIVersionError:Lk,RenderingError:km,
XTRenderingError:km,
getClosingTagNotMatchOpeningTag:hte,getLoopPositionProducesInvalidXMLError:yte,
getScopeCompilationError:bte,
getScopeParserExecutionError:wte,getUnclosedTagException:ste,getUnopenedTagException:rte,
getUnmatchedLoopException:fte,
getDuplicateCloseTagException:ite,getDuplicateOpenTagException:ote,getCorruptCharactersException:cte,
getInvalidRawXMLValueException:dte,getUnbalancedLoopException:gte,throwApiVersionError:Qee,
throwFileTypeNotHandled:tte,
throwFileTypeNotIdentified:ete,throwMalformedXml:kte,throwMultiError:nte,throwExpandNotFound:mte,
throwRawTagShouldBeOnlyTextInParagraph:pte,
throwUnimplementedTagType:vte,throwXmlTagNotFound:ate,throwXmlInvalid:Ete,throwResolveBeforeCompile:
xte,
throwRenderInvalidTemplate:Ste,throwRenderTwice:Tte}});var Zt=Ue((nft,hL)=>{"use strict";m();
function Cte(e,t){return Ote(e)||Ate(e,t)||Dte(e,t)||Rte()}function Rte(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Dte(e,
t){
if(e){if(typeof e=="string")return lL(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?x.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?lL(e,t):void 0}}function lL(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=x(t);n<t;
n++)
r[n]=e[n];return r}function Ate(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function Ote(
e){
if(x.isArray(e))return e}var cL=oL(),Nte=cL.DOMParser,Pte=cL.XMLSerializer,Ite=Br(),dL=Ite.throwXmlTagNotFound,
mL=Sh(),$te=mL.last,Fte=mL.first,_te=h.prototype.hasOwnProperty,Mte=Function.prototype.bind,Ch=Function.
prototype.call,Lte=Ch.bind(Ch,Mte),jte=Lte(Ch,Ch,_te);function zte(e){return/^[ \n\r\t]+$/.test(e)}
function Bte(e){
return{get:function(n){return e==="."?n:n&&(jte(n,e)?n[e]:void 0)}}}function Ute(e){for(var t=0;t<e.
length;t++){var n=e[t];n.message&&console.warn("Warning : "+n.message)}}var jk={};function Wte(e,t,n){
var r;if(jk[t]?r=jk[t]:(r=new RegExp("(<.* ".concat(t,'=")([^"]*)(".*)$')),jk[t]=r),r.test(e))return e.
replace(r,"$1".concat(n,"$3"));var o=e.lastIndexOf("/>");return o===-1&&(o=e.lastIndexOf(">")),e.substr(
0,o)+" ".concat(t,'="').concat(n,'"')+e.substr(o)}function Kte(e,t){var n=e.indexOf(" ".concat(t,
'="'));
if(n===-1)return null;var r=e.substr(n).search(/["']/)+n,o=e.substr(r+1).search(/["']/)+r;return e.substr(
r+1,o-r)}function Gte(e,t){var n=e.length-t.length;return n>=0&&e.lastIndexOf(t,n)===n}function Hte(
e,t){
return e.lastIndexOf(t,0)===0}function qte(e){for(var t=[],n={},r=[],o=0,i=e.length;o<i;++o)n[e[o]]?
t.push(e[o]):(n[e[o]]=!0,r.push(e[o]));return t}function Zte(e){for(var t={},n=[],r=0,o=e.length;r<o;
++r)
t[e[r]]||(t[e[r]]=!0,n.push(e[r]));return n}function Jte(e,t){for(var n=[[]],r=0;r<e.length;r++){var o=e[
r],
i=n[n.length-1],s=t(o);s==="start"?n.push([o]):s==="end"?(i.push(o),n.push([])):i.push(o)}for(var a=[
],
u=0;u<n.length;u++){var l=n[u];l.length>0&&a.push(l)}return a}function Vte(){return{errorLogging:
"json",stripInvalidXMLChars:!1,paragraphLoop:!1,nullGetter:function(t){return t.module?"":
"undefined"},
xmlFileNames:["[Content_Types].xml"],parser:Bte,warnFn:Ute,linebreaks:!1,fileTypeConfig:null,
delimiters:{
start:"{",end:"}"},syntax:{changeDelimiterPrefix:"=",preserveNewlinesInTags:!1,allowUnopenedTag:!1,
allowUnclosedTag:!1,
allowUnbalancedLoops:!1}}}function Yte(e){return new Pte().serializeToString(e).replace(
/xmlns(:[a-z0-9]+)?="" ?/g,
"")}function Xte(e){return e.charCodeAt(0)===65279&&(e=e.substr(1)),new Nte().parseFromString(e,
"text/xml")}var pL=[["&","&amp;"],["<","&lt;"],[">","&gt;"],['"',"&quot;"],["'","&apos;"]],xm=pL.map(
function(e){
var t=Cte(e,2),n=t[0],r=t[1];return{rstart:new RegExp(r,"g"),rend:new RegExp(n,"g"),start:r,end:n}});
function Qte(e){for(var t=xm.length-1;t>=0;t--){var n=xm[t];e=e.replace(n.rstart,n.end)}return e}
function ene(e){
var t;(t=e)!==null&&t!==void 0&&t.toString?e=e.toString():e="";for(var n,r=0,o=xm.length;r<o;r++)n=xm[
r],
e=e.replace(n.rend,n.start);return e}function tne(e){for(var t=[],n=0;n<e.length;n++)for(var r=e[n],
o=0;o<r.length;o++){var i=r[o];t.push(i)}return t}function nne(e,t){if(!t)return e;for(var n=0,r=t.length;
n<
r;n++)e.push(t[n]);return e}var rne=new RegExp(S.fromCharCode(160),"g");function one(e){return e.replace(
rne," ")}function ine(e,t){for(var n=[],r;(r=e.exec(t))!=null;)n.push({array:r,offset:r.index});
return n}
function Bk(e,t){return e==="</"+t+">"}function Uk(e,t){return e.indexOf("<"+t)===0&&[">"," ","/"].indexOf(
e[t.length+1])!==-1}function sne(e,t,n){var r=fL(e,t,n);if(r!==null)return r;dL({position:"right",
element:t,
parsed:e,index:n})}function fL(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n,i=e.length;o<i;o++)
for(var s=e[o],a=0,u=t;a<u.length;a++){var l=u[a];if(Bk(s.value,l)&&r--,Uk(s.value,l)&&r++,r===0)return o}
return null}function ane(e,t,n){var r=gL(e,t,n);if(r!==null)return r;dL({position:"left",element:t,
parsed:e,
index:n})}function gL(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n;o>=0;o--)for(var i=e[o],s=0,
a=t;s<a.length;s++){var u=a[s];if(Uk(i.value,u)&&r--,Bk(i.value,u)&&r++,r===0)return o}return null}
function une(e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&(o==="start"||o==="selfclosing")}function lne(
e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&o==="end"}function cne(e){var t=e.type,n=e.
tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="start"}function dne(e){
var t=e.type,n=e.tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="end"}
function mne(e){var t=e.type,n=e.tag,r=e.position;return["w:br","a:br"].indexOf(n)!==-1&&t==="tag"&&
(r==="start"||r==="selfclosing")}function pne(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&
n==="start"}function fne(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n==="end"}
function gne(e){
var t=e.type,n=e.position;return t==="placeholder"||t==="content"&&n==="insidetag"}function hne(e,t){
var n=e.module,r=e.type;return t instanceof x||(t=[t]),r==="placeholder"&&t.indexOf(n)!==-1}var zk=/[\x00-\x08\x0B\x0C\x0E-\x1F]/g;
function yne(e){return zk.lastIndex=0,zk.test(e)}function bne(e){return typeof e!="string"&&(e=S(e)),
e.replace(zk,"")}function wne(e){var t={};for(var n in e){var r=e[n];t[r]||(t[r]=[]),t[r].push(n)}
return t}
function vne(e,t){for(var n=[],r=0;r<e.length;r++)n.push({item:e[r],index:r});n.sort(function(s,a){
return t(
s.item,a.item)||s.index-a.index});for(var o=[],i=0;i<n.length;i++)o.push(n[i].item);return o}
function kne(e,t){
return t.delimiters.start+e.raw+t.delimiters.end}hL.exports={getPartWithDelimiters:kne,endsWith:Gte,
startsWith:Hte,isContent:gne,isParagraphStart:cne,isParagraphEnd:dne,isBreakTag:mne,isTagStart:une,
isTagEnd:lne,
isTextStart:pne,isTextEnd:fne,isStarting:Uk,isEnding:Bk,isModule:hne,uniq:Zte,getDuplicates:qte,
chunkBy:Jte,
last:$te,first:Fte,xml2str:Yte,str2xml:Xte,getRightOrNull:fL,getRight:sne,getLeftOrNull:gL,getLeft:
ane,
pregMatchAll:ine,convertSpaces:one,charMapRegexes:xm,hasCorruptCharacters:yne,
removeCorruptCharacters:bne,
getDefaults:Vte,wordToUtf8:Qte,utf8ToWord:ene,concatArrays:tne,pushArray:nne,invertMap:wne,charMap:
pL,
getSingleAttribute:Kte,setSingleAttribute:Wte,isWhiteSpace:zte,stableSort:vne}});var vL=Ue((oft,wL)=>{
"use strict";m();function xne(e,t){return Cne(e)||Ene(e,t)||Tne(e,t)||Sne()}function Sne(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Tne(e,
t){
if(e){if(typeof e=="string")return yL(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?x.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?yL(e,t):void 0}}function yL(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=x(t);n<t;
n++)
r[n]=e[n];return r}function Ene(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function Cne(
e){
if(x.isArray(e))return e}function Rn(e){"@babel/helpers - typeof";return Rn=typeof T=="function"&&
typeof T.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T=="function"&&t.constructor===
T&&t!==T.prototype?"symbol":typeof t},Rn(e)}function Rne(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function bL(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=
r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(e,Ane(r.key),r)}}
function Dne(e,t,n){
return t&&bL(e.prototype,t),n&&bL(e,n),h.defineProperty(e,"prototype",{writable:!1}),e}function Ane(
e){
var t=One(e,"string");return Rn(t)=="symbol"?t:t+""}function One(e,t){if(Rn(e)!="object"||!e)return e;
var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Rn(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?S:k)(e)}var Nne=(function(){
function e(){
Rne(this,e)}return Dne(e,null,[{key:"createSchema",value:function(n){var r={validate:n,optional:
function(){
return e.createSchema(function(i){return i===void 0?{success:!0,value:i}:n(i)})},nullable:function(){
return e.createSchema(function(i){return i==null?{success:!0,value:i}:n(i)})}};return r}},{key:
"string",value:function(){return e.createSchema(function(n){return typeof n!="string"?{success:!1,
error:"Expected string, received ".concat(Rn(n))}:{success:!0,value:n}})}},{key:"date",value:
function(){return e.
createSchema(function(n){return n instanceof R?{success:!0,value:n}:{success:!1,error:
"Expected date, received ".concat(Rn(n))}})}},{key:"boolean",value:function(){return e.createSchema(
function(n){return typeof n!=
"boolean"?{success:!1,error:"Expected boolean, received ".concat(Rn(n))}:{success:!0,value:n}})}},{
key:"number",value:function(){return e.createSchema(function(n){return typeof n!="number"?{success:!1,
error:"Expected number, received ".concat(Rn(n))}:{success:!0,value:n}})}},{key:"function",value:
function(){
return e.createSchema(function(n){return typeof n!="function"?{success:!1,error:
"Expected function, received ".concat(Rn(n))}:{success:!0,value:n}})}},{key:"array",value:function(n){
return e.createSchema(
function(r){if(!x.isArray(r))return{success:!1,error:"Expected array, received ".concat(Rn(r))};for(
var o=0;o<
r.length;o++){var i=n.validate(r[o]);if(!i.success)return{success:!1,error:"".concat(i.error,
" at index ").concat(o)}}return{success:!0,value:r}})}},{key:"any",value:function(){return e.createSchema(
function(n){
return{success:!0,value:n}})}},{key:"isRegex",value:function(){return e.createSchema(function(n){
return n instanceof
RegExp?{success:!0,value:n}:{success:!1,error:"Expected RegExp, received ".concat(Rn(n))}})}},{key:
"union",value:function(n){return e.createSchema(function(r){for(var o=0;o<n.length;o++){var i=n[o],s=i.
validate(r);if(s.success)return s}return{success:!1,error:"Value ".concat(r,
" does not match any schema in union")}})}},{key:"object",value:function(n){var r=e.createSchema(
function(o){if(o==null)return{
success:!1,error:"Expected object, received ".concat(o)};if(Rn(o)!=="object")return{success:!1,error:
"Expected object, received ".concat(Rn(o))};for(var i=0,s=h.entries(n);i<s.length;i++){var a=xne(s[i],
2),u=a[0],l=a[1],c=l.validate(o[u]);if(!c.success)return{success:!1,error:"".concat(c.error," at ").
concat(u)}}return{success:!0,value:o}});return r.strict=function(){return e.createSchema(function(o){
var i=r.validate(o);if(!i.success)return i;var s=h.keys(o).filter(function(a){return!(a in n)});
return s.
length>0?{success:!1,error:"Unexpected properties: ".concat(s.join(", "))}:i})},r}},{key:"record",
value:function(n){
return e.createSchema(function(r){if(r===null)return{success:!1,error:
"Expected object, received null"};if(Rn(r)!=="object")return{success:!1,error:
"Expected object, received ".concat(Rn(r))};for(var o=0,
i=h.keys(r);o<i.length;o++){var s=i[o];if(typeof s!="string")return{success:!1,error:
"Expected string key, received ".concat(Rn(s)," at ").concat(s)};var a=n.validate(r[s]);if(!a.success)return{
success:!1,
error:"".concat(a.error," at key ").concat(s)}}return{success:!0,value:r}})}}])})();wL.exports=Nne});
var xL=Ue((sft,kL)=>{"use strict";m();var Pne=Zt(),Ine=Pne.str2xml,$ne="_rels/.rels";function Fne(e){
for(var t=e.files[$ne],n=t?Ine(t.asText()):null,r=n?n.getElementsByTagName("Relationship"):[],o={},i=0;
i<
r.length;i++){var s=r[i];o[s.getAttribute("Target")]=s.getAttribute("Type")}return o}kL.exports={
getRelsTypes:Fne}});var EL=Ue((uft,TL)=>{"use strict";m();var _ne=Zt(),Mne=_ne.str2xml,SL="[Content_Types].xml";
function Lne(e,t,n){
for(var r={},o=0;o<e.length;o++){var i=e[o],s=i.getAttribute("ContentType"),a=i.getAttribute(
"PartName").substr(1);r[a]=s}return n.file(/./).map(function(u){for(var l=u.name,c=0;c<t.length;c++){
var d=t[c],
p=d.getAttribute("ContentType"),g=d.getAttribute("Extension");l.slice(l.length-g.length)===g&&!r[l]&&
l!==SL&&(r[l]=p)}r[l]||(r[l]="")}),r}function jne(e){var t=e.files[SL],n=t?Mne(t.asText()):null,r=n?
n.getElementsByTagName("Override"):null,o=n?n.getElementsByTagName("Default"):null;return{overrides:
r,
defaults:o,contentTypes:t,contentTypeXml:n}}TL.exports={collectContentTypes:Lne,getContentTypes:jne}
});var Os=Ue((cft,CL)=>{"use strict";m();var zne=Br(),Bne=zne.XTInternalError;function ki(){}
function Wl(e){
return e}CL.exports=function(e){var t={on:ki,set:ki,getFileType:ki,optionsTransformer:Wl,preparse:Wl,
matchers:function(){return[]},parse:ki,getTraits:ki,postparse:Wl,errorsTransformer:Wl,preResolve:ki,
resolve:ki,getRenderedMap:Wl,render:ki,nullGetter:ki,postrender:Wl};if(h.keys(t).every(function(o){
return!e[o]})){
var n=new Bne(
"This module cannot be wrapped, because it doesn't define any of the necessary functions");throw n.properties={
id:"module_cannot_be_wrapped",explanation:
"This module cannot be wrapped, because it doesn't define any of the necessary functions"},n}for(var r in t)e[
r]||(e[r]=t[r]);return e}});var Dh=Ue((mft,$L)=>{"use strict";m();function Tm(e){
"@babel/helpers - typeof";return Tm=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Tm(e)}function Une(e){return Gne(e)||
Kne(e)||PL(e)||Wne()}function Wne(){throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Kne(e){
if(typeof T!="undefined"&&e[T.iterator]!=null||e["@@iterator"]!=null)return x.from(e)}function Gne(e){
if(x.isArray(e))return Wk(e)}function NL(e,t){return Zne(e)||qne(e,t)||PL(e,t)||Hne()}function Hne(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function PL(e,t){
if(e){if(typeof e=="string")return Wk(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?x.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?Wk(e,t):void 0}}function Wk(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=x(t);n<t;
n++)
r[n]=e[n];return r}function qne(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function Zne(
e){
if(x.isArray(e))return e}function RL(e,t){var n=h.keys(e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return h.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function IL(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?RL(h(n),!0).forEach(function(r){Jne(e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,
h.getOwnPropertyDescriptors(n)):RL(h(n)).forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(
n,r))})}return e}function Jne(e,t,n){return(t=Vne(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function Vne(e){var t=Yne(e,"string");return Tm(t)=="symbol"?
t:t+""}function Yne(e,t){if(Tm(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(Tm(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?S:k)(e)}var Uo=Zt(),Xne=Uo.getRightOrNull,
Qne=Uo.getRight,ere=Uo.
getLeft,tre=Uo.getLeftOrNull,nre=Uo.chunkBy,rre=Uo.isTagStart,ore=Uo.isTagEnd,DL=Uo.isContent,Rh=Uo.
last,Sm=Uo.first,Gk=Br(),ire=Gk.XTTemplateError,sre=Gk.throwExpandNotFound,AL=Gk.getLoopPositionProducesInvalidXMLError;
function are(e,t){if(e.length===0)return!1;var n=Rh(e).substr(1);return n.indexOf(t)===0}function ure(
e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=r.position,i=r.value,s=r.tag;s&&(o==="end"?are(t,s)?t.
pop():t.push(i):o==="start"&&t.push(i))}return t}function lre(e,t){for(var n=0;n<t.length;n++){var r=t[
n];
if(r.indexOf("<".concat(e))===0)return!0}return!1}function cre(e,t,n){for(var r=ure(e.slice(t[0].offset,
t[1].offset)),o=function(){var u=n[s],l=u.contains,c=u.expand,d=u.onlyTextInTag;if(lre(l,r)){if(d){
var p=tre(
e,l,t[0].offset),g=Xne(e,l,t[1].offset);if(p===null||g===null)return 0;var b=e.slice(p,g),v=nre(b,
function(H){
return rre(l,H)?"start":ore(l,H)?"end":null}),O=Sm(v),N=Rh(v),P=O.filter(DL),I=N.filter(DL);if(P.length!==
1||I.length!==1)return 0}for(var $=dre(r),_=0,L=0;L<$.length;L++){var B=$[L],j=B.tag,z=B.position;j===
c&&(z==="start"&&_++,z==="end"&&_--)}return _!==0?{v:{error:AL({tag:Sm(t).part.value,offset:[Sm(t).part.
offset,Rh(t).part.offset]})}}:{v:{value:c}}}},i,s=0;s<n.length;s++)if(i=o(),i!==0&&i)return i.v;
return mre(
r)?{}:{error:AL({tag:Sm(t).part.value,offset:[Sm(t).part.offset,Rh(t).part.offset]})}}function dre(e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=Kk(r),i=/^\s*<\//.test(r)?"end":"start";t.push({tag:o,
position:i})}return t}function Kk(e){return e.replace(/^\s*<\/?([a-zA-Z:]+).*/,"$1")}function mre(e){
if(e.length%2===1)return!1;for(var t=0,n=e.length/2;t<n;t++){var r=e[t],o=e[e.length-t-1],i=Kk(r),s=Kk(
o);if(i!==s)return!1}return!0}function pre(e,t,n,r){var o=e.expandTo||r.expandTo;if(o){var i,s;try{s=
ere(n,o,t),i=Qne(n,o,t)}catch(l){var a=IL({part:e,rootError:l,postparsed:n,expandTo:o,index:t},r.error);
if(r.onError){var u=r.onError(a);if(u==="ignore")return}sre(a)}return[s,i]}}function OL(e,t,n,r){var o=NL(
e,2),i=o[0],s=o[1],a=n.indexOf(t),u=n.slice(i,a),l=n.slice(a+1,s+1),c=r.getInner({postparse:r.postparse,
index:a,part:t,leftParts:u,rightParts:l,left:i,right:s,postparsed:n});return c.length||(c.expanded=[
u,l],c=[c]),{left:i,right:s,inner:c}}function fre(e,t){var n=[];e.errors&&(n=e.errors,e=e.postparsed);
for(var r=[],o=0,i=e.length;o<i;o++){var s=e[o];if(s.type==="placeholder"&&s.module===t.moduleName&&
!s.subparsed&&!s.expanded)try{var a=pre(s,o,e,t);if(!a)continue;var u=NL(a,2),l=u[0],c=u[1];r.push({
left:l,right:c,part:s,i:o,leftPart:e[l],rightPart:e[c]})}catch(I){n.push(I)}}r.sort(function(I,$){
return I.
left===$.left?$.part.lIndex<I.part.lIndex?1:-1:$.left<I.left?1:-1});for(var d=-1,p=0,g=0,b=r.length;
g<
b;g++){var v,O=r[g];if(d=f.max(d,g>0?r[g-1].right:0),!(O.left<d)){var N=void 0;try{N=OL([O.left+p,O.
right+p],O.part,e,t)}catch(I){if(t.onError){var P=t.onError(IL({part:O.part,rootError:I,postparsed:e,
expandOne:OL},t.errors));if(P==="ignore")continue}if(I instanceof ire)n.push(I);else throw I}N&&(p+=
N.inner.length-(N.right+1-N.left),(v=e).splice.apply(v,[N.left,N.right+1-N.left].concat(Une(N.inner))))}
}
return{postparsed:e,errors:n}}$L.exports={expandToOne:fre,getExpandToDefault:cre}});var Ah=Ue((fft,
_L)=>{"use strict";m();var gre="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
hre="application/vnd.ms-word.document.macroEnabled.main+xml",yre="application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
bre="application/vnd.ms-word.template.macroEnabledTemplate.main+xml",wre="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
vre="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",kre="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
xre="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml",Sre="application/vnd.openxmlformats-officedocument.presentationml.slide+xml",
Tre="application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml",Ere="application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml",
Cre="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",Rre="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
Dre="application/vnd.ms-excel.sheet.macroEnabled.main+xml",Are="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
FL=[gre,hre,yre,bre],Ore={main:FL,docx:[wre].concat(FL,[xre,vre,kre]),pptx:[Sre,
Tre,Ere,Cre],xlsx:[Rre,Dre,Are]};_L.exports=Ore});var Hk=Ue((hft,ML)=>{"use strict";m();var Nre="application/vnd.openxmlformats-package.core-properties+xml",
Pre="application/vnd.openxmlformats-officedocument.extended-properties+xml",Ire="application/vnd.openxmlformats-officedocument.custom-properties+xml",
$re="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml",Fre="application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml",
_re="application/vnd.ms-office.drawingml.diagramDrawing+xml";ML.exports={settingsContentType:$re,
coreContentType:Nre,appContentType:Pre,customContentType:Ire,diagramDataContentType:Fre,
diagramDrawingContentType:_re}});var BL=Ue((bft,zL)=>{"use strict";m();function Em(e){
"@babel/helpers - typeof";return Em=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Em(e)}function Mre(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function LL(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,jre(r.key),r)}}function Lre(e,t,n){return t&&LL(e.prototype,t),n&&LL(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function jre(e){var t=zre(e,"string");return Em(t)=="symbol"?t:t+""}
function zre(e,t){
if(Em(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Em(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?S:k)(e)}var Bre=Zt(),Ure=Bre.pushArray,Wre=Os(),qk=Ah(),Kl=Hk(),Kre=Kl.settingsContentType,
Gre=Kl.coreContentType,Hre=Kl.appContentType,qre=Kl.customContentType,Zre=Kl.diagramDataContentType,
Jre=Kl.diagramDrawingContentType,jL=[Kre,Gre,Hre,qre,Zre,Jre],Vre=(function(){function e(){Mre(this,
e),this.name="Common"}return Lre(e,[{key:"getFileType",value:function(n){var r=n.doc,o=r.invertedContentTypes;
if(o){for(var i=0;i<jL.length;i++){var s=jL[i];o[s]&&Ure(r.targets,o[s])}for(var a=["docx","pptx",
"xlsx"],u,l=0;l<a.length;l++)for(var c=a[l],d=qk[c],p=0;p<d.length;p++){var g=d[p];if(o[g])for(var b=0,
v=o[g];b<v.length;b++){var O=v[b];r.relsTypes[O]&&[
"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"].indexOf(r.relsTypes[
O])===-1||(u=c,(qk.main.indexOf(g)!==-1||g===qk.pptx[0])&&(r.textTarget||
(r.textTarget=O)),u!=="xlsx"&&r.targets.push(O))}}return u}}}])})();zL.exports=function(){return Wre(
new Vre)}});var ZL=Ue((vft,qL)=>{"use strict";m();function Cm(e){"@babel/helpers - typeof";return Cm=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Cm(e)}function Yre(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function UL(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,Qre(r.key),r)}}function Xre(e,t,n){return t&&UL(e.prototype,t),n&&UL(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function Qre(e){var t=eoe(e,"string");return Cm(t)=="symbol"?t:t+""}
function eoe(e,t){
if(Cm(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Cm(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?S:k)(e)}var toe=Br(),Oh=toe.getScopeParserExecutionError,noe=Sh(),WL=noe.last,roe=Zt(),Gl=roe.
concatArrays;function KL(e,t){for(var n=e.length>>>0,r,o=0;o<n;o++)if(r=e[o],t.call(this,r,o,e))return r}
function GL(e,t,n){var r=this,o=this.scopeList[n],i=this.scopeList[this.scopeList.length-1];if(this.
root.finishedResolving){for(var s=this.resolved,a=function(){var g=r.scopeLindex[u];s=KL(s,function(
b){
return b.lIndex===g}),s=s.value[r.scopePathItem[u]]},u=this.resolveOffset,l=this.scopePath.length;u<
l;u++)a();return KL(s,function(p){return t.part.lIndex===p.lIndex}).value}var c,d;!this.cachedParsers||
!t.part?d=this.parser(e,{tag:t.part,scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?d=this.
cachedParsers[t.part.lIndex]:d=this.cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:
this.
scopePath});try{c=d.get(o,this.getContext(t,n))}catch(p){throw Oh({tag:e,scope:o,error:p,offset:t.part.
offset})}if(c==null&&n>0)return GL.call(this,e,t,n-1);if(typeof c=="function")try{c=c(i,this)}catch(
p){
throw Oh({tag:e,scope:o,error:p,offset:t.part.offset})}return c}function HL(e,t,n){var r=this,o=this.
scopeList[n],i=this.scopeList[this.scopeList.length-1],s;return!this.cachedParsers||!t.part?s=this.parser(
e,{tag:t.part,scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?s=this.cachedParsers[t.part.
lIndex]:s=this.cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath}),
Promise.
resolve().then(function(){return s.get(o,r.getContext(t,n))}).catch(function(a){throw Oh({tag:e,
scope:o,
error:a,offset:t.part.offset})}).then(function(a){return a==null&&n>0?HL.call(r,e,t,n-1):a}).then(
function(a){
if(typeof a=="function")try{a=a(i,r)}catch(u){throw Oh({tag:e,scope:o,error:u,offset:t.part.offset})}
return a})}var ooe=(function(){function e(t){Yre(this,e),this.root=t.root||this,this.resolveOffset=t.
resolveOffset||0,this.scopePath=t.scopePath,this.scopePathItem=t.scopePathItem,this.scopePathLength=
t.scopePathLength,this.scopeList=t.scopeList,this.scopeType="",this.scopeTypes=t.scopeTypes,this.scopeLindex=
t.scopeLindex,this.parser=t.parser,this.resolved=t.resolved,this.cachedParsers=t.cachedParsers}
return Xre(
e,[{key:"loopOver",value:function(n,r,o,i){return this.loopOverValue(this.getValue(n,i),r,o)}},{key:
"functorIfInverted",value:function(n,r,o,i,s){return n&&r(o,i,s),n}},{key:"isValueFalsy",value:
function(n,r){
return n==null||!n||r==="[object Array]"&&n.length===0}},{key:"loopOverValue",value:function(n,r,o){
this.root.finishedResolving&&(o=!1);var i=h.prototype.toString.call(n);if(this.isValueFalsy(n,i))return this.
scopeType=!1,this.functorIfInverted(o,r,WL(this.scopeList),0,1);if(i==="[object Array]"){this.scopeType=
"array";for(var s=0;s<n.length;s++)this.functorIfInverted(!o,r,n[s],s,n.length);return!0}return i===
"[object Object]"?(this.scopeType="object",this.functorIfInverted(!o,r,n,0,1)):(this.scopeType=!0,
this.
functorIfInverted(!o,r,WL(this.scopeList),0,1))}},{key:"getValue",value:function(n,r){var o=GL.call(
this,n,r,this.scopeList.length-1);return o}},{key:"getValueAsync",value:function(n,r){return HL.call(
this,n,r,this.scopeList.length-1)}},{key:"getContext",value:function(n,r){return{num:r,meta:n,
scopeList:this.
scopeList,resolved:this.resolved,scopePath:this.scopePath,scopeTypes:this.scopeTypes,scopePathItem:
this.
scopePathItem,scopePathLength:this.scopePathLength}}},{key:"createSubScopeManager",value:function(n,
r,o,i,s){
return new e({root:this.root,resolveOffset:this.resolveOffset,resolved:this.resolved,parser:this.parser,
cachedParsers:this.cachedParsers,scopeTypes:Gl([this.scopeTypes,[this.scopeType]]),scopeList:Gl([
this.
scopeList,[n]]),scopePath:Gl([this.scopePath,[r]]),scopePathItem:Gl([this.scopePathItem,[o]]),
scopePathLength:Gl(
[this.scopePathLength,[s]]),scopeLindex:Gl([this.scopeLindex,[i.lIndex]])})}}])})();qL.exports=function(
e){
return e.scopePath=[],e.scopePathItem=[],e.scopePathLength=[],e.scopeTypes=[],e.scopeLindex=[],e.scopeList=
[e.tags],new ooe(e)}});var Jk=Ue((xft,ij)=>{"use strict";m();function Dm(e){
"@babel/helpers - typeof";return Dm=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Dm(e)}function nj(e,t){return uoe(
e)||aoe(e,t)||soe(e,t)||ioe()}function ioe(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function soe(e,
t){
if(e){if(typeof e=="string")return JL(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?x.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?JL(e,t):void 0}}function JL(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=x(t);n<t;
n++)
r[n]=e[n];return r}function aoe(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function uoe(
e){
if(x.isArray(e))return e}function VL(e,t){var n=h.keys(e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return h.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function Hl(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?VL(h(n),!0).forEach(function(r){loe(e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,
h.getOwnPropertyDescriptors(n)):VL(h(n)).forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(
n,r))})}return e}function loe(e,t,n){return(t=coe(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function coe(e){var t=doe(e,"string");return Dm(t)=="symbol"?
t:t+""}function doe(e,t){if(Dm(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(Dm(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?S:k)(e)}var Aa=Br(),YL=Aa.getUnclosedTagException,
moe=Aa.getUnopenedTagException,
poe=Aa.getDuplicateOpenTagException,foe=Aa.getDuplicateCloseTagException,XL=Aa.throwMalformedXml,goe=Aa.
throwXmlInvalid,QL=Aa.XTTemplateError,Ph=Zt(),hoe=Ph.isTextStart,yoe=Ph.isTextEnd,ej=Ph.wordToUtf8,
boe=Ph.
pushArray,rj=0,oj=1,Rm=2,Nh=3;function woe(e,t){return e[0]<=t.offset&&t.offset<e[1]}function voe(e,
t){
return hoe(e)?(t&&XL(),!0):yoe(e)?(t||XL(),!1):t}function koe(e){var t="",n=1,r=e.indexOf(" ");
return e[e.
length-2]==="/"?(t="selfclosing",r===-1&&(r=e.length-2)):e[1]==="/"?(n=2,t="end",r===-1&&(r=e.length-
1)):(t="start",r===-1&&(r=e.length-1)),{tag:e.slice(n,r),position:t}}function xoe(e,t,n){for(var r=0,
o=e.length,i={},s=0;s<t.length;s++){var a=t[s];i[a]=!0}for(var u=0;u<n.length;u++){var l=n[u];i[l]=!1}
for(var c=[];r<o&&(r=e.indexOf("<",r),r!==-1);){var d=r,p=e.indexOf("<",r+1);r=e.indexOf(">",r),(r===
-1||p!==-1&&r>p)&&goe(e,d);var g=e.slice(d,r+1),b=koe(g),v=b.tag,O=b.position,N=i[v];N!=null&&c.push(
{type:"tag",position:O,text:N,offset:d,value:g,tag:v})}return c}function Soe(e,t,n){var r=[],o=!1,i={
offset:0},s,a=e.reduce(function(l,c){var d=c.position,p=c.offset,g=i.offset,b=i.length;if(s=t.substr(
g,p-g),o&&d==="start"){if(g+b===p&&(s=t.substr(g,p-g+b+4),!n.allowUnclosedTag))return r.push(poe({
xtag:s,
offset:g})),i=c,l.push(Hl(Hl({},c),{},{error:!0})),l;n.allowUnclosedTag||r.push(YL({xtag:ej(s),
offset:g})),
l.pop()}return!o&&d==="end"?n.allowUnopenedTag?l:g+b===p?(s=t.substr(g-4,p-g+b+4),r.push(foe({xtag:s,
offset:g})),i=c,l.push(Hl(Hl({},c),{},{error:!0})),l):(r.push(moe({xtag:s,offset:p})),i=c,l.push(Hl(
Hl({},c),{},{error:!0})),l):(o=d==="start",i=c,l.push(c),l)},[]);if(o){var u=i.offset;s=t.substr(u,t.
length-u),n.allowUnclosedTag||r.push(YL({xtag:ej(s),offset:u})),a.pop()}return{delimiterWithErrors:a,
errors:r}}function Toe(e,t){return e===-1&&t===-1?rj:e===t?oj:e===-1||t===-1?t<e?Rm:Nh:e<t?Rm:Nh}
function Eoe(e){
var t=e.split(" ");if(t.length!==2){var n=new QL("New Delimiters cannot be parsed");throw n.properties=
{id:"change_delimiters_invalid",explanation:"Cannot parser delimiters"},n}var r=nj(t,2),o=r[0],i=r[1];
if(o.length===0||i.length===0){var s=new QL("New Delimiters cannot be parsed");throw s.properties={
id:"change_delimiters_invalid",explanation:"Cannot parser delimiters"},s}return[o,i]}function Coe(e,
t,n){
var r=[],o=t.start,i=t.end,s=-1,a=!1;if(o==null&&i==null)return[];for(;;){var u=e.indexOf(o,s+1),l=e.
indexOf(i,s+1),c=null,d=void 0,p=Toe(u,l);switch(p===oj&&(p=a?Nh:Rm),p){case rj:return r;case Nh:a=!1,
s=l,c="end",d=i.length;break;case Rm:a=!0,s=u,c="start",d=o.length;break}if(n.changeDelimiterPrefix&&
p===Rm&&e[s+o.length]===n.changeDelimiterPrefix){r.push({offset:u,position:"start",length:o.length,
changedelimiter:!0});
var g=e.indexOf(n.changeDelimiterPrefix,s+o.length+1),b=e.indexOf(i,g+1);r.push({offset:b,position:
"end",length:i.length,changedelimiter:!0});var v=e.substr(s+o.length+1,g-s-o.length-1),O=Eoe(v),N=nj(
O,2);o=N[0],i=N[1],s=b;continue}r.push({offset:s,position:c,length:d})}}function tj(e,t,n){for(var r="",
o=0;o<e.length;o++){var i=e[o];r+=i.value}for(var s=Coe(r,t,n),a=0,u=[],l=0;l<e.length;l++){var c=e[
l];
a+=c.value.length,u.push({offset:a-c.value.length,lIndex:c.lIndex})}for(var d=Soe(s,r,n),p=d.delimiterWithErrors,
g=d.errors,b=0,v=0,O=[],N=0;N<u.length;N++){for(var P=u[N],I=e[N],$=P.offset,_=[$,$+I.value.length],
L=I.value,B=[];v<p.length&&woe(_,p[v]);)B.push(p[v]),v++;var j=[],z=0;b>0&&(z=b,b=0);for(var H=0;H<B.
length;H++){var K=B[H],Q=L.substr(z,K.offset-$-z);if(K.changedelimiter){K.position==="start"?Q.length>
0&&j.push({type:"content",value:Q}):z=K.offset-$+K.length;continue}Q.length>0&&(j.push({type:
"content",value:Q}),z+=Q.length);var he={type:"delimiter",position:K.position,offset:z+$};j.push(he),
z=K.offset-
$+K.length}b=z-L.length;var Y=L.substr(z);Y.length>0&&j.push({type:"content",value:Y}),O.push(j)}
return{
parsed:O,errors:g}}function Zk(e){return e.type==="content"&&e.position==="insidetag"}function Roe(e){
return e.filter(Zk)}function Doe(e,t){for(var n=!1,r=0;r<e.length;r++){var o=e[r];n=voe(o,n),o.type===
"content"&&(o.position=n?"insidetag":"outsidetag"),t!=="text"&&Zk(o)&&(o.value=o.value.replace(/>/g,
"&gt;"))}}ij.exports={parseDelimiters:tj,parse:function(t,n,r,o){Doe(t,o);for(var i=tj(Roe(t),n,r),s=i.
parsed,a=i.errors,u=[],l=0,c=0,d=0;d<t.length;d++){var p=t[d];if(Zk(p)){for(var g=0,b=s[l];g<b.length;
g++){
var v=b[g];v.type==="content"&&(v.position="insidetag"),v.lIndex=c++}boe(u,s[l]),l++}else p.lIndex=c++,
u.push(p)}return{errors:a,lexed:u}},xmlparse:function(t,n){for(var r=xoe(t,n.text,n.other),o=0,i=[],
s=0;s<r.length;s++){var a=r[s];t.length>o&&a.offset-o>0&&i.push({type:"content",value:t.substr(o,a.offset-
o)}),o=a.offset+a.value.length,delete a.offset,i.push(a)}return t.length>o&&i.push({type:"content",
value:t.
substr(o)}),i}}});var aj=Ue((Tft,sj)=>{"use strict";m();function Vk(e){return Poe(e)||Noe(e)||Ooe(e)||
Aoe()}function Aoe(){
throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Ooe(e,
t){
if(e){if(typeof e=="string")return Yk(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?x.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?Yk(e,t):void 0}}function Noe(e){if(typeof T!="undefined"&&e[T.iterator]!=null||e[
"@@iterator"]!=
null)return x.from(e)}function Poe(e){if(x.isArray(e))return Yk(e)}function Yk(e,t){(t==null||t>e.length)&&
(t=e.length);for(var n=0,r=x(t);n<t;n++)r[n]=e[n];return r}function Am(e){return e.type==="placeholder"}
function Ioe(e){var t={},n=[{items:e.filter(Am),parents:[],path:[]}];function r(j,z,H){H.length&&
n.push({items:H,parents:[].concat(Vk(z.parents),[j]),path:j.dataBound!==!1&&!j.attrParsed&&j.value&&
!j.attrParsed?[].concat(Vk(z.path),[j.value]):Vk(z.path)})}function o(j,z){for(var H=arguments.length>
2&&arguments[2]!==void 0?arguments[2]:z.length,K=j,Q=0;Q<H;Q++)K=K[z[Q]];return K}function i(j,z){
for(var H=z.
length,K=0;K<z.length;K++){var Q=z[K],he=typeof Q.lIndex=="number"?Q.lIndex:parseInt(Q.lIndex.split(
"-")[0],10);he>j.lIndex&&H--}return H}for(;n.length>0;)for(var s=n.pop(),a=o(t,s.path),u=0,l=s.items;
u<
l.length;u++){var c,d,p=l[u];if(p.attrParsed){for(var g in p.attrParsed)r(p,s,p.attrParsed[g].filter(
Am));continue}if(p.subparsed){if(p.dataBound!==!1){var b,v;(b=a)[v=p.value]||(b[v]={})}r(p,s,p.subparsed.
filter(Am));continue}if(p.cellParsed){for(var O=0,N=p.cellPostParsed;O<N.length;O++){var P=N[O];if(P.
type==="placeholder"){if(P.module==="pro-xml-templating/xls-module-loop")continue;if(P.subparsed){
var I,
$;(I=a)[$=P.value]||(I[$]={}),r(P,s,P.subparsed.filter(Am))}else{var _,L,B=i(p,s.parents);a=o(t,s.path,
B),(_=a)[L=P.value]||(_[L]={})}}}continue}p.dataBound!==!1&&((c=a)[d=p.value]||(c[d]={}))}return t}
sj.
exports={getTags:Ioe,isPlaceholder:Am}});var lj=Ue((Cft,uj)=>{"use strict";m();var $oe=Zt(),Foe=$oe.pushArray;
function _oe(e,t){return t instanceof
C?Foe(h.getOwnPropertyNames(t),["stack"]).reduce(function(n,r){return n[r]=t[r],r==="stack"&&(n[r]=t[
r].
toString()),n},{}):t}function Moe(e,t){if(console.log(E.stringify({error:e},_oe,t==="json"?2:null)),
e.properties&&e.properties.errors instanceof x){var n=e.properties.errors.map(function(r){return r.properties.
explanation}).join(`
`);console.log("errorMessages",n)}}uj.exports=Moe});var Xk=Ue((Dft,cj)=>{"use strict";m();var Loe=Zt(
),joe=Loe.pregMatchAll;cj.exports=function(t,n){var r={
content:t},o=n.join("|"),i=new RegExp("(?:(<(?:".concat(o,")[^>]*>)([^<>]*)</(?:").concat(o,
")>)|(<(?:").concat(o,")[^>]*/>)"),"g");return r.matches=joe(i,r.content),r}});var mj=Ue((Oft,dj)=>{
"use strict";m();function Om(e){"@babel/helpers - typeof";return Om=typeof T=="function"&&typeof T.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Om(e)}var zoe=new RegExp(S.fromCharCode(
160),"g");function ql(e){return e.replace(zoe," ")}function Boe(e,t){var n=Om(e);if(n==="string")return ql(
t.substr(0,e.length))===e;if(e instanceof RegExp)return e.test(ql(t));if(n==="function")return!!e(t)}
function Uoe(e,t){var n=Om(e);if(n==="string")return ql(t).substr(e.length);if(e instanceof RegExp)return ql(
t).match(e)[1];if(n==="function")return e(t)}function Woe(e,t){var n=Om(e);if(n==="string")return[t,
ql(t).substr(e.length)];if(e instanceof RegExp)return ql(t).match(e);if(n==="function")return[t,e(t)]}
dj.exports={match:Boe,getValue:Uoe,getValues:Woe}});var yj=Ue((Pft,hj)=>{"use strict";m();function Nm(
e){"@babel/helpers - typeof";return Nm=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Nm(e)}function pj(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function Ns(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?pj(h(n),!0).forEach(function(r){
Koe(
e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,h.getOwnPropertyDescriptors(n)):pj(h(n)).
forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(n,r))})}return e}function Koe(e,
t,n){
return(t=Goe(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=
n,e}function Goe(e){var t=Hoe(e,"string");return Nm(t)=="symbol"?t:t+""}function Hoe(e,t){if(Nm(e)!=
"object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Nm(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?S:k)(e)}
function fj(e,t){return Voe(e)||Joe(e,t)||Zoe(e,t)||qoe()}function qoe(){throw new TypeError(
`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Zoe(e,
t){
if(e){if(typeof e=="string")return gj(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?x.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?gj(e,t):void 0}}function gj(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=x(t);n<t;
n++)
r[n]=e[n];return r}function Joe(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function Voe(
e){
if(x.isArray(e))return e}var Ih=Zt(),Yoe=Ih.wordToUtf8,Qk=Ih.pushArray,Xoe=Ih.isParagraphStart,Qoe=Ih.
isBreakTag,ex=mj(),eie=ex.match,tie=ex.getValue,nie=ex.getValues;function rie(e,t){for(var n=[],r=0;
r<
e.length;r++){var o=e[r];if(o.matchers){var i=o.matchers(t);if(!(i instanceof x))throw new C(
"module matcher returns a non array");Qk(n,i)}}return n}function oie(e,t,n){for(var r=[],o=0;o<e.length;
o++){
var i=e[o],s=fj(i,2),a=s[0],u=s[1],l=i[2]||{};if(n.match(a,t)){var c=n.getValues(a,t);if(typeof l=="function"&&
(l=l(c)),!l.value){var d=fj(c,2);l.value=d[1]}r.push(Ns({type:"placeholder",prefix:a,module:u,
onMatch:l.onMatch,priority:l.priority},l))}}return r}function iie(e,t){var n=t.modules,r=t.startOffset,
o=t.lIndex,i;t.offset=r,t.match=eie,t.getValue=tie,t.getValues=nie;var s=rie(n,t),a=oie(s,e,t);if(a.
length>0){for(var u=null,l=0;l<a.length;l++){var c=a[l];c.priority||(c.priority=-c.value.length),(!u||
c.priority>u.priority)&&(u=c)}return u.offset=r,delete u.priority,u.endLindex=o,u.lIndex=o,u.raw=e,u.
onMatch&&u.onMatch(u),delete u.onMatch,delete u.prefix,u}for(var d=0;d<n.length;d++){var p=n[d];if(i=
p.parse(e,t),i)return i.offset=r,i.endLindex=o,i.lIndex=o,i.raw=e,i}return{type:"placeholder",value:
e,
offset:r,endLindex:o,lIndex:o}}var sie={preparse:function(t,n,r){function o(i,s){for(var a=0;a<n.length;
a++){
var u=n[a];i=u.preparse(i,s)||i}return i}return o(t,r)},parse:function(t,n,r){var o=!1,i="",s,a=[],u=r.
fileTypeConfig.droppedTagsInsidePlaceholder||[];return t.reduce(function(l,c){return c.type==="delimiter"?
(o=c.position==="start",c.position==="end"&&(r.parse=function(d){return iie(d,Ns(Ns(Ns({},r),c),
{},{startOffset:s,modules:n}))},l.push(r.parse(Yoe(i))),Qk(l,a),a=[]),c.position==="start"&&(a=[],s=
c.offset),i="",l):o?c.type!=="content"||c.position!=="insidetag"?(r.syntax.preserveNewlinesInTags&&(
Qoe(
c)||Xoe(c))&&(i+=`
`),u.indexOf(c.tag)!==-1||a.push(c),l):(i+=c.value,l):(l.push(c),l)},[])},postparse:function(t,n,r){
function o(a,u,l){for(var c=[],d=0;d<n.length;d++){var p=n[d];c.push(p.getTraits(a,u,l))}return c}
var i=[];
function s(a,u){for(var l=a,c=0;c<n.length;c++){var d=n[c],p=d.postparse(l,Ns(Ns({},u),{},{postparse:
function(b,v){
return s(b,Ns(Ns({},u),v))},getTraits:o}));if(p!=null){if(p.errors){Qk(i,p.errors),l=p.postparsed;
continue}
l=p}}return l}return{postparsed:s(t,r),errors:i}}};hj.exports=sie});var tx=Ue(($ft,bj)=>{
"use strict";m();function aie(e,t){if(e.lIndex==null)return null;var n=t.scopeManager.
scopePathItem;e.parentPart&&(n=n.slice(0,n.length-1));var r=t.filePath+"@"+e.lIndex.toString()+"-"+n.
join("-");return r}bj.exports=aie});var xj=Ue((_ft,kj)=>{"use strict";m();var vj=Br(),uie=vj.throwUnimplementedTagType,
lie=vj.XTScopeParserError,
cie=Zt(),wj=cie.pushArray,die=tx();function mie(e,t){for(var n=0,r=t.modules;n<r.length;n++){var o=r[
n],
i=o.render(e,t);if(i)return i}return!1}function pie(e){var t=e.baseNullGetter,n=e.compiled,r=e.scopeManager;
e.nullGetter=function(g,b){return t(g,b||r)};for(var o=[],i=[],s=0,a=n.length;s<a;s++){var u=n[s];e.
index=s,e.resolvedId=die(u,e);var l=void 0;try{l=mie(u,e)}catch(g){if(g instanceof lie){o.push(g),i.
push(u);continue}throw g}if(l){l.errors&&wj(o,l.errors),i.push(l);continue}if(u.type==="content"||u.
type==="tag"){i.push(u);continue}uie(u,s)}for(var c=[],d=0;d<i.length;d++){var p=i[d].value;p instanceof
x?wj(c,p):p&&c.push(p)}return{errors:o,parts:c}}kj.exports=pie});var Tj=Ue((Lft,Sj)=>{"use strict";m(
);function fie(e){for(var t=0,n=-1,r=0;r<e.length;r++){var o=e[r];
if(o instanceof D){n!==-1&&(t+=3,n=-1),t+=o.length;continue}for(var i=0;i<o.length;i++){var s=o.charCodeAt(
i);if(n!==-1){if((s&64512)===56320){t+=4,n=-1;continue}t+=3,n=-1}if((s&64512)===55296)if(i+1<o.length){
var a=o.charCodeAt(i+1);if((a&64512)===56320){t+=4,i++;continue}}else{n=s;continue}t+=s<128?1:s<2048?
2:3}}return t+(n===-1?0:3)}function gie(e,t){var n=0,r=-1;function o(c){c<128?t[n++]=c:c<2048?(t[n++]=
192|c>>>6,t[n++]=128|c&63):c<65536?(t[n++]=224|c>>>12,t[n++]=128|c>>>6&63,t[n++]=128|c&63):(t[n++]=240|
c>>>18,t[n++]=128|c>>>12&63,t[n++]=128|c>>>6&63,t[n++]=128|c&63)}for(var i=0;i<e.length;i++){var s=e[
i];
if(s instanceof D){r!==-1&&(o(r),r=-1),t.set(s,n),n+=s.length;continue}for(var a=0;a<s.length;a++){
var u=s.
charCodeAt(a);if(r!==-1){if((u&64512)===56320){o(65536+(r-55296<<10)+(u-56320)),r=-1;continue}o(r),r=
-1}if((u&64512)===55296)if(a+1<s.length){var l=s.charCodeAt(a+1);if((l&64512)===56320)u=65536+(u-55296<<
10)+(l-56320),a++;else{o(u);continue}}else{r=u;continue}o(u)}}r!==-1&&o(r)}function hie(e,t){for(var n=0,
r=e.length;n<r;n++)typeof e[n]=="number"&&(e[n]=e[n].toString());for(var o=0,i=t.modules;o<i.length;
o++){
var s=i[o];e=s.postrender(e,t)}var a=t.joinUncorrupt(e,t),u=new D(fie(a));gie(a,u);for(var l=0;l<a.length;
l++)
delete a[l];return u}Sj.exports=hie});var Nj=Ue((zft,Oj)=>{"use strict";m();function Pm(e){
"@babel/helpers - typeof";return Pm=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Pm(e)}function Ej(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function Cj(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?Ej(h(n),!0).forEach(function(r){
yie(
e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,h.getOwnPropertyDescriptors(n)):Ej(h(n)).
forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(n,r))})}return e}function yie(e,
t,n){
return(t=bie(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=
n,e}function bie(e){var t=wie(e,"string");return Pm(t)=="symbol"?t:t+""}function wie(e,t){if(Pm(e)!=
"object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Pm(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?S:k)(e)}var vie=Zt(
),Rj=vie.pushArray,kie=tx();function xie(e,t){for(var n=0,r=t.modules;n<r.length;n++){
var o=r[n],i=o.resolve(e,t);if(i)return i}return!1}function Aj(e,t,n,r){var o=xie(e,Cj(Cj({},r),{},{
resolvedId:kie(e,r)}));if(o)return o.then(function(i){t.push({tag:e.value,lIndex:e.lIndex,value:i})}
).
catch(function(i){i instanceof x?Rj(n,i):n.push(i)});if(e.type==="placeholder")return r.scopeManager.
getValueAsync(e.value,{part:e}).then(function(i){return i==null?r.nullGetter(e):i}).then(function(i){
t.push({tag:e.value,lIndex:e.lIndex,value:i})}).catch(function(i){i instanceof x?Rj(n,i):n.push(i)})}
function Sie(e){var t=[],n=[],r=e.baseNullGetter,o=e.scopeManager;e.nullGetter=function(s,a){return r(
s,a||o)},e.resolved=t;var i=Tie(e,n,t);return i?i.then(function(){return Dj(e,n,t)}):Dj(e,n,t)}
function Tie(e,t,n){
for(var r=null,o=function(){var u=s[i];if(["content","tag"].indexOf(u.type)!==-1)return 1;u.resolveFirst&&
(r!=null||(r=Promise.resolve(null)),r=r.then(function(){return Aj(u,n,t,e)}))},i=0,s=e.compiled;i<s.
length;i++)o();return r}function Dj(e,t,n){for(var r=[],o=0,i=e.compiled;o<i.length;o++){var s=i[o];
["content","tag"].indexOf(s.type)===-1&&(s.resolveFirst||r.push(Aj(s,n,t,e)))}return Promise.all(r).
then(function(){return{errors:t,resolved:n}})}Oj.exports=Sie});var $j=Ue((Uft,Ij)=>{"use strict";m();
var Im=Zt(),Zl=Im.startsWith,Eie=Im.endsWith,nx=Im.isStarting,
Pj=Im.isEnding,Cie=Im.isWhiteSpace,Rie=Ah();function Die(e){for(var t="",n=0,r=e.length;n<r;n++){var o=e[
n];
o instanceof D||Cie(o)||Zl(o,"<w:bookmarkEnd")||(Eie(t,"</w:tbl>")&&!Zl(o,"<w:p")&&!Zl(o,"<w:tbl")&&
!Zl(o,"<w:sectPr")&&!Zl(o,"</w:ftr>")&&!Zl(o,"</w:hdr>")&&(o="<w:p/>".concat(o)),t=o,e[n]=o)}return e}
function Aie(e,t){var n=t.fileTypeConfig.tagShouldContain||[],r=-1;Rie.docx.indexOf(t.contentType)!==
-1&&(e=Die(e));for(var o=-1,i=0,s=n.length;i<s;i++)for(var a=n[i],u=a.tag,l=a.shouldContain,c=a.value,
d=a.drop,p=a.dropParent,g=null,b=0,v=e.length;b<v;b++){var O=e[b];if(!(O instanceof D)){if(r===i)if(
Pj(
O,u)){if(r=-1,p){for(var N=-1,P=o;P>0;P--)if(nx(e[P],p)){N=P;break}for(var I=N;I<=e.length;I++){if(
Pj(
e[I],p)){e[I]="";break}e[I]=""}}else{for(var $=o;$<=b;$++)e[$]="";d||(e[b]=g.join("")+c+O)}g=null}
else{
g&&g.push(O);for(var _=0,L=l.length;_<L;_++)if(nx(O,l[_])){r=-1,g=null;break}}r===-1&&nx(O,u)&&O.indexOf(
"<",1)===-1&&(O[O.length-2]==="/"?e[b]="":(o=b,r=i,g=d||p?null:[O]))}}return e}Ij.exports=Aie});var Uj=Ue(
(Kft,Bj)=>{"use strict";m();function $m(e){"@babel/helpers - typeof";return $m=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},$m(e)}function Oie(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function Fj(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,Pie(r.key),r)}}function Nie(e,t,n){return t&&Fj(e.prototype,t),n&&Fj(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function Pie(e){var t=Iie(e,"string");return $m(t)=="symbol"?t:t+""}
function Iie(e,t){
if($m(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if($m(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?S:k)(e)}var ox=Zt(),_j=ox.pushArray,$ie=ox.wordToUtf8,Fie=ox.convertSpaces,_ie=Xk(),Mj=Jk(),
rx=yj(),Lj=xj(),Mie=Tj(),jj=Nj(),Lie=$j(),jie=Function.prototype.bind,zj=Function.prototype.call,zie=zj.
bind(zj,jie);function Bie(e,t){for(var n=_ie(e,t),r=[],o=0,i=n.matches;o<i.length;o++){var s=i[o];r.
push(s.array[2])}return $ie(Fie(r.join("")))}Bj.exports=(function(){function e(t,n){Oie(this,e),this.
cachedParsers={},this.content=t;for(var r in n)this[r]=n[r];this.setModules({inspect:{filePath:n.filePath}
})}
return Nie(e,[{key:"resolveTags",value:function(n){var r=this;this.tags=n;var o=this.getOptions(),i=this.
filePath;o.scopeManager=this.scopeManager,o.resolve=jj;for(var s=[],a=[],u=0,l=this.modules;u<l.length;
u++){
var c=l[u];a.push(Promise.resolve(c.preResolve(o)).catch(function(d){s.push(d)}))}return Promise.all(
a).then(function(){if(s.length!==0)throw s;return jj(o).then(function(d){for(var p=d.resolved,g=d.errors,
b=0;b<g.length;b++){var v,O=g[b];O instanceof C||(O=new C(O)),(v=O).properties||(v.properties={}),O.
properties.file=i,g[b]=O}if(g.length!==0)throw g;return Promise.all(p).then(function(N){return o.scopeManager.
root.finishedResolving=!0,o.scopeManager.resolved=N,r.setModules({inspect:{resolved:N,filePath:i}}),
N})}).catch(function(d){throw r.errorChecker(d),d})})}},{key:"getFullText",value:function(){return Bie(
this.content,this.fileTypeConfig.tagsXmlTextArray)}},{key:"setModules",value:function(n){for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.set(n)}}},{key:"preparse",value:function(){this.allErrors=
[],this.xmllexed=Mj.xmlparse(this.content,{text:this.fileTypeConfig.tagsXmlTextArray,other:this.fileTypeConfig.
tagsXmlLexedArray}),this.setModules({inspect:{filePath:this.filePath,xmllexed:this.xmllexed}});var n=Mj.
parse(this.xmllexed,this.delimiters,this.syntax,this.fileType),r=n.lexed,o=n.errors;_j(this.allErrors,
o),this.lexed=r,this.setModules({inspect:{filePath:this.filePath,lexed:this.lexed}});var i=this.getOptions(
);
this.lexed=rx.preparse(this.lexed,this.modules,i)}},{key:"parse",value:function(){var n=arguments.length>
0&&arguments[0]!==void 0?arguments[0]:{},r=n.noPostParse;this.setModules({inspect:{filePath:this.filePath}
});
var o=this.getOptions();return this.parsed=rx.parse(this.lexed,this.modules,o),this.setModules({
inspect:{
filePath:this.filePath,parsed:this.parsed}}),r?this:this.postparse()}},{key:"postparse",value:
function(){
var n=this.getOptions(),r=rx.postparse(this.parsed,this.modules,n),o=r.postparsed,i=r.errors;return this.
postparsed=o,this.setModules({inspect:{filePath:this.filePath,postparsed:this.postparsed}}),_j(this.
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
relsType,baseNullGetter:zie(this.baseNullGetter,this),filePath:this.filePath,syntax:this.syntax,
fileTypeConfig:this.
fileTypeConfig,fileType:this.fileType,linebreaks:this.linebreaks,stripInvalidXMLChars:this.stripInvalidXMLChars}
}},
{key:"render",value:function(n){this.filePath=n;var r=this.getOptions();r.resolved=this.scopeManager.
resolved,r.scopeManager=this.scopeManager,r.render=Lj,r.joinUncorrupt=Lie;var o=Lj(r),i=o.errors,s=o.
parts;return i.length>0?(this.allErrors=i,this.errorChecker(i),this):(this.content=Mie(s,r),this.setModules(
{inspect:{filePath:this.filePath,content:this.content}}),this)}}])})()});var rz=Ue((Hft,nz)=>{
"use strict";m();function Mm(e){"@babel/helpers - typeof";return Mm=typeof T=="function"&&typeof T.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Mm(e)}function Wj(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function Ps(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?Wj(h(n),!0).forEach(function(r){
Uie(
e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,h.getOwnPropertyDescriptors(n)):Wj(h(n)).
forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(n,r))})}return e}function Uie(e,
t,n){
return(t=Qj(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function Wie(e,t){return qie(e)||Hie(e,t)||Gie(e,t)||Kie()}function Kie(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Gie(e,
t){
if(e){if(typeof e=="string")return Kj(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?x.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?Kj(e,t):void 0}}function Kj(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=x(t);n<t;
n++)
r[n]=e[n];return r}function Hie(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function qie(
e){
if(x.isArray(e))return e}function Zie(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function Gj(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||
!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(e,Qj(r.key),r)}}function Jie(e,t,
n){
return t&&Gj(e.prototype,t),n&&Gj(e,n),h.defineProperty(e,"prototype",{writable:!1}),e}function Qj(e){
var t=Vie(e,"string");return Mm(t)=="symbol"?t:t+""}function Vie(e,t){if(Mm(e)!="object"||!e)return e;
var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Mm(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?S:k)(e)}var Ur=Zt(),Yie=Ur.chunkBy,
$h=Ur.last,ax=Ur.isParagraphStart,ix=Ur.isModule,Hj=Ur.pushArray,ez=Ur.isParagraphEnd,Xie=Ur.isContent,
_m=Ur.startsWith,ux=Ur.isTagEnd,Jl=Ur.isTagStart,sx=Ur.getSingleAttribute,qj=Ur.setSingleAttribute,
Qie=Ah(),
ese=Os(),tse=Zt(),Zj=tse.isWhiteSpace,Fm="loop";function nse(e){for(var t=0;t<e.length;t++){var n=e[
t];
if(Xie(n))return!0}return!1}function rse(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.type!=="content")return n}
return null}function tz(e){var t=rse(e.subparsed);return t!=null&&t.tag!=="w:t"}function ose(e){
return e.hasPageBreak&&tz(e)?'<w:p><w:r><w:br w:type="page"/></w:r></w:p>':""}function ise(e){return e.
length&&ax(e[0])&&ez($h(e))}function Jj(e){return nse(e)?0:e.length}function Vj(e){var t=e.parts.length-
1;e.parts[t]==="</w:p>"?e.parts.splice(t,0,'<w:r><w:br w:type="page"/></w:r>'):e.parts.push(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}function sse(e){e.parts.unshift(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}function ase(e){for(var t=0;t<e.length;t++){var n=e[t];
if(Jl("w:type",n)&&n.value.
indexOf("continuous")!==-1)return!0}return!1}function use(e){for(var t=0;t<e.length;t++){var n=e[t];
if(Jl("w:type",n)&&n.value.indexOf('w:val="nextPage"')!==-1)return!0}return!1}function lse(e,t){for(
var n="",
r=0;r<t.length;r++){var o=t[r].value;n+=o}e.unshift("<w:p><w:pPr>".concat(n,"</w:pPr></w:p>"))}
function cse(e){
for(var t=!1,n=!1,r=0;r<e.length;r++){var o=e[r];!t&&_m(o,"<w:sectPr")&&(n=!0),n&&(_m(o,"<w:type")&&
(t=!0),!t&&_m(o,"</w:sectPr")&&(e.splice(r,0,'<w:type w:val="continuous"/>'),r++))}return e}function dse(
e){
for(var t=0,n=0;n<e.length;n++)!_m(e[n],"<w:headerReference")&&!_m(e[n],"<w:footerReference")&&(e[t]=
e[n],t++);return e.length=t,e}function Yj(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag==="w:br"&&
n.value.indexOf('w:type="page"')!==-1)return!0}return!1}function Xj(e){for(var t=0;t<e.length;t++){
var n=e[t];
if(n.tag==="w:drawing")return!0}return!1}function mse(e){for(var t=[],n=null,r=0;r<e.length;r++){var o=e[
r];
Jl("w:sectPr",o)&&(n=[],t.push(n)),n!==null&&n.push(o),ux("w:sectPr",o)&&(n=null)}return t}function pse(
e){
for(var t=!1,n=0,r=0;r<e.length;r++){var o=e[r];Jl("w:sectPr",o)&&(t=!0),t&&(o.tag==="w:headerReference"||
o.tag==="w:footerReference")&&(n++,t=!1),ux("w:sectPr",o)&&(t=!1)}return n}function fse(e){for(var t=[
],
n=!1,r=e.length-1;r>=0;r--){var o=e[r];if(ux("w:sectPr",o)&&(n=!0),Jl("w:sectPr",o)&&(t.unshift(o.value),
n=!1),n&&t.unshift(o.value),ax(o)){if(t.length>0)return t.join("");break}}return""}var gse=(function(
){
function e(){Zie(this,e),this.name="LoopModule",this.inXfrm=!1,this.totalSectPr=0,this.prefix={start:
"#",end:"/",dash:/^-([^\s]+)\s(.+)/,inverted:"^"}}return Jie(e,[{key:"optionsTransformer",value:
function(n,r){
return this.docxtemplater=r,n}},{key:"preparse",value:function(n,r){var o=r.contentType;Qie.main.indexOf(
o)!==-1&&(this.sects=mse(n))}},{key:"matchers",value:function(){var n=Fm;return[[this.prefix.start,n,
{expandTo:"auto",location:"start",inverted:!1}],[this.prefix.inverted,n,{expandTo:"auto",location:
"start",inverted:!0}],[this.prefix.end,n,{location:"end"}],[this.prefix.dash,n,function(r){var o=Wie(
r,
3),i=o[1],s=o[2];return{location:"start",inverted:!1,expandTo:i,value:s}}]]}},{key:"getTraits",value:
function(n,r){
if(n==="expandPair"){for(var o=[],i=0,s=r.length;i<s;i++){var a=r[i];ix(a,Fm)&&a.subparsed==null&&o.
push({part:a,offset:i})}return o}}},{key:"postparse",value:function(n,r){var o=r.basePart;if(o&&this.
docxtemplater.fileType==="docx"&&n.length>0){o.sectPrCount=pse(n),this.totalSectPr+=o.sectPrCount;
for(var i=this.
sects,s=0,a=i.length;s<a;s++){var u=i[s];if(o.lIndex<u[0].lIndex){s+1<i.length&&ase(i[s+1])&&(o.addContinuousType=
!0);break}if(n[0].lIndex<u[0].lIndex&&u[0].lIndex<o.lIndex){use(i[s])&&(o.addNextPage={index:s});
break}}
o.lastParagrapSectPr=fse(n)}if(!o||o.expandTo!=="auto"||o.module!==Fm||!ise(n))return n;o.paragraphLoop=
!0;var l=0,c=Yie(n,function(v){return ax(v)&&(l++,l===1)?"start":ez(v)&&(l--,l===0)?"end":null}),d=c[
0],
p=$h(c),g=Jj(d),b=Jj(p);return g>0&&c[1][0].type==="content"&&Zj(c[1][0].value)&&(g+=1),b>0&&$h(c[c.
length-2]).type==="content"&&Zj($h(c[c.length-2]).value)&&(b+=1),o.hasPageBreakBeginning=Yj(d),o.hasPageBreak=
Yj(p),Xj(d)&&(g=0),Xj(p)&&(b=0),n.slice(g,n.length-b)}},{key:"resolve",value:function(n,r){var o=this;
if(!ix(n,Fm))return null;var i=r.scopeManager,s=i.getValueAsync(n.value,{part:n}),a=[],u;o.resolveSerially&&
(u=Promise.resolve(null));function l(d,p,g){var b=i.createSubScopeManager(d,n.value,p,n,g);o.resolveSerially?
(u=u.then(function(){return r.resolve(Ps(Ps({},r),{},{compiled:n.subparsed,tags:{},scopeManager:b}))}
),
a.push(u)):a.push(r.resolve(Ps(Ps({},r),{},{compiled:n.subparsed,tags:{},scopeManager:b})))}var c=[];
return s.then(function(d){return d!=null||(d=r.nullGetter(n)),d instanceof Promise?d.then(function(p){
return p instanceof x?Promise.all(p):p}):d instanceof x?Promise.all(d):d}).then(function(d){return i.
loopOverValue(d,l,n.inverted),Promise.all(a).then(function(p){for(var g=[],b=0;b<p.length;b++){var v=p[
b],
O=v.resolved,N=v.errors;Hj(c,N),g.push(O)}return g}).then(function(p){if(c.length>0)throw c;return p}
)})}},
{key:"render",value:function(n,r){var o=this;if(n.tag==="p:xfrm"&&(o.inXfrm=n.position==="start"),n.
tag==="a:ext"&&o.inXfrm)return o.lastExt=n,n;if(!ix(n,Fm))return null;var i=[],s=[],a=0,u=n.subparsed[
0],
l=0;(u==null?void 0:u.tag)==="a:tr"&&(l=+sx(u.value,"h")),a-=l;var c=0,d=tz(n);function p(O,N,P){a+=
l;for(var I=r.scopeManager.createSubScopeManager(O,n.value,N,n,P),$=0,_=n.subparsed;$<_.length;$++){
var L=_[$];if(Jl("a16:rowId",L)){var B=+sx(L.value,"val")+c;c=1,L.value=qj(L.value,"val",B)}}var j=r.
render(Ps(Ps({},r),{},{compiled:n.subparsed,tags:{},scopeManager:I}));n.hasPageBreak&&N===P-1&&d&&Vj(
j);var z=I.scopePathItem.some(function(he){return he!==0});z?(n.sectPrCount===1&&(j.parts=dse(j.parts)),
n.addContinuousType&&(j.parts=cse(j.parts))):n.addNextPage&&lse(j.parts,o.sects[n.addNextPage.index]),
n.addNextPage&&Vj(j),n.hasPageBreakBeginning&&d&&sse(j);for(var H=0,K=j.parts;H<K.length;H++){var Q=K[
H];
i.push(Q)}Hj(s,j.errors)}var g=r.scopeManager.getValue(n.value,{part:n});g!=null||(g=r.nullGetter(n));
var b=r.scopeManager.loopOverValue(g,p,n.inverted);if(b===!1)return n.lastParagrapSectPr?n.paragraphLoop?
{value:"<w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr></w:p>")}:{value:
"</w:t></w:r></w:p><w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr><w:r><w:t>")}:{value:ose(n)||
"",errors:s};if(a!==0){var v=+sx(
o.lastExt.value,"cy");o.lastExt.value=qj(o.lastExt.value,"cy",v+a)}return{value:r.joinUncorrupt(i,Ps(
Ps({},r),{},{basePart:n})),errors:s}}}])})();nz.exports=function(){return ese(new gse)}});var lz=Ue(
(Zft,uz)=>{"use strict";m();function Lm(e){"@babel/helpers - typeof";return Lm=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Lm(e)}function hse(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function oz(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,bse(r.key),r)}}function yse(e,t,n){return t&&oz(e.prototype,t),n&&oz(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function bse(e){var t=wse(e,"string");return Lm(t)=="symbol"?t:t+""}
function wse(e,t){
if(Lm(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Lm(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?S:k)(e)}var vse=Os(),jm=Zt(),kse=jm.isTextStart,xse=jm.isTextEnd,Sse=jm.endsWith,Tse=jm.startsWith,
iz=jm.pushArray,sz='<w:t xml:space="preserve">',Ese=sz.length,az="</w:t>",Cse=az.length;function Rse(
e){
return kse(e)&&e.tag==="w:t"}function lx(e,t){var n=e[t].value;return e[t+1].value==="</w:t>"||n.indexOf(
'xml:space="preserve"')!==-1?n:n.substr(0,n.length-1)+' xml:space="preserve">'}function Dse(e,t){
return e&&
e.basePart&&t.length>1}var Ase=(function(){function e(){hse(this,e),this.name="SpacePreserveModule"}
return yse(e,[{key:"postparse",value:function(n,r){var o=[],i=!1,s=0,a=0;function u(c,d){return c.type===
"placeholder"&&d.length>1}var l=n.reduce(function(c,d){return Rse(d)&&(i=!0,a=o.length),i?(o.push(d),
Dse(r,o)&&(s=r.basePart.endLindex,o[0].value=lx(o,0)),u(d,o)&&(o[a].value=lx(o,a),s=d.endLindex),xse(
d)&&d.lIndex>s&&(s!==0&&(o[a].value=lx(o,a)),iz(c,o),o=[],i=!1,s=0,a=0),c):(c.push(d),c)},[]);return iz(
l,o),l}},{key:"postrender",value:function(n){for(var r=0,o=!1,i=0,s=n.length;i<s;i++)if(!(n[i]===""||
n[i]instanceof D)){var a=n[i];o&&Tse(a,az)&&(n[r]=n[r].substr(0,n[r].length-Ese)+"<w:t/>",a=a.substr(
Cse),n[i]=a),o=Sse(a,sz),r=i}return n}}])})();uz.exports=function(){return vse(new Ase)}});var gz=Ue(
(Vft,fz)=>{"use strict";m();function zm(e){"@babel/helpers - typeof";return zm=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},zm(e)}function Ose(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function cz(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,Pse(r.key),r)}}function Nse(e,t,n){return t&&cz(e.prototype,t),n&&cz(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function Pse(e){var t=Ise(e,"string");return zm(t)=="symbol"?t:t+""}
function Ise(e,t){
if(zm(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(zm(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?S:k)(e)}var $se=Dh(),mz=Zt(),Fse=mz.isContent,dz=mz.getPartWithDelimiters,pz=Br(),_se=pz.throwRawTagShouldBeOnlyTextInParagraph,
Mse=pz.getInvalidRawXMLValueException,Lse=Os(),cx="rawxml";function jse(e){for(var t=e.part,n=e.left,
r=e.right,o=e.postparsed,i=e.index,s=o.slice(n+1,r),a=0,u=s.length;a<u;a++)if(a!==i-n-1){var l=s[a];
Fse(l)&&_se({paragraphParts:s,part:t})}return t}var zse=(function(){function e(){Ose(this,e),this.name=
"RawXmlModule",this.prefix="@"}return Nse(e,[{key:"optionsTransformer",value:function(n,r){return this.
fileTypeConfig=r.fileTypeConfig,n}},{key:"matchers",value:function(){return[[this.prefix,cx]]}},{key:
"postparse",value:function(n){var r=this;return $se.expandToOne(n,{moduleName:cx,getInner:jse,
expandTo:this.
fileTypeConfig.tagRawXml,error:{message:"Raw tag not in paragraph",id:"raw_tag_outerxml_invalid",
explanation:function(i){
return'The tag "'.concat(dz(i,r.docxtemplater),
'" is not inside a paragraph, putting raw tags inside an inline loop is disallowed.')}}})}},{key:
"render",value:function(n,r){if(n.module!==cx)return null;
var o,i=[];try{o=r.scopeManager.getValue(n.value,{part:n}),o!=null||(o=r.nullGetter(n))}catch(s){
return i.
push(s),{errors:i}}return o=o||"",typeof o=="string"?{value:o}:{errors:[Mse({tag:n.value,value:o,
partDelims:dz(
n,this.docxtemplater),part:n,offset:n.offset})]}}}])})();fz.exports=function(){return Lse(new zse)}}
);var yz=Ue((Xft,hz)=>{"use strict";m();function Bse(e,t){for(var n=-1,r=0,o=e.length;r<o;r++)t[r]>=e[
r].
length||(n===-1||e[r][t[r]].offset<e[n][t[n]].offset)&&(n=r);return n}hz.exports=function(e){for(var t=0,
n=0,r=e;n<r.length;n++){var o=r[n];t+=o.length}e=e.filter(function(l){return l.length>0});for(var i=new x(
t),s=e.map(function(){return 0}),a=0;a<t;a++){var u=Bse(e,s);i[a]=e[u][s[u]],s[u]++}return i}});var xz=Ue(
(egt,kz)=>{"use strict";m();function Bm(e){"@babel/helpers - typeof";return Bm=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Bm(e)}function Use(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function bz(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,Kse(r.key),r)}}function Wse(e,t,n){return t&&bz(e.prototype,t),n&&bz(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function Kse(e){var t=Gse(e,"string");return Bm(t)=="symbol"?t:t+""}
function Gse(e,t){
if(Bm(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Bm(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?S:k)(e)}var Hse="expandPair",qse=yz(),px=Zt(),Zse=px.getLeft,Jse=px.getRight,mx=px.pushArray,
Vse=Os(),Yse=Dh(),Xse=Yse.getExpandToDefault,fx=Br(),wz=fx.getUnmatchedLoopException,Qse=fx.getClosingTagNotMatchOpeningTag,
vz=fx.getUnbalancedLoopException;function eae(e){switch(e.location){case"start":return 1;case"end":
return-1}}
function dx(e,t){return e!=null&&t!=null&&(e.part.location==="start"&&t.part.location==="end"&&e.part.
value===t.part.value||t.part.value==="")}function tae(e){for(var t=0,n=[];t<e.length;){var r=e[t].part;
if(r.location==="end"){if(t===0)return e.splice(0,1),n.push(wz(r)),{traits:e,errors:n};var o=t,i=t-1,
s=1;if(dx(e[i],e[o]))return e.splice(o,1),e.splice(i,1),{errors:n,traits:e};for(;s<50;){var a=e[i-s],
u=e[o+s];if(dx(a,e[o]))return e.splice(o,1),e.splice(i-s,1),{errors:n,traits:e};if(dx(e[i],u))return e.
splice(o+s,1),e.splice(i,1),{errors:n,traits:e};s++}return n.push(Qse({tags:[e[i].part,e[o].part]})),
e.splice(o,1),e.splice(i,1),{traits:e,errors:n}}t++}for(var l=0;l<e.length;l++){var c=e[l].part;n.push(
wz(c))}return{traits:[],errors:n}}function nae(e){var t={},n=[],r=[],o=[];for(mx(o,e);o.length>0;){
var i=tae(
o);mx(n,i.errors),o=i.traits}if(n.length>0)return{pairs:r,errors:n};for(var s=0,a=0;a<e.length;a++){
var u=e[a],l=u.part,c=eae(l);if(s+=c,c===1)t[s]=u;else{var d=t[s+1];s===0&&r.push([d,u])}s=s>=0?s:0}
return{pairs:r,errors:n}}var rae=(function(){function e(){Use(this,e),this.name="ExpandPairTrait"}
return Wse(
e,[{key:"optionsTransformer",value:function(n,r){return r.options.paragraphLoop&&mx(r.fileTypeConfig.
expandTags,r.fileTypeConfig.onParagraphLoop),this.expandTags=r.fileTypeConfig.expandTags,n}},{key:
"postparse",value:function(n,r){var o=this,i=r.getTraits,s=r.postparse,a=r.fileType,u=i(Hse,n,r);u=u.map(
function(P){return P||[]}),u=qse(u);var l=nae(u),c=l.pairs,d=l.errors,p=0,g=null,b=c.map(function(P){
var I=P[0].part.expandTo;if(I==="auto"&&a!=="text"){var $=Xse(n,P,o.expandTags);$.error&&d.push($.error),
I=$.value}if(!I||a==="text"){var _=P[0].offset,L=P[1].offset;return _<p&&!o.docxtemplater.options.syntax.
allowUnbalancedLoops&&d.push(vz(P,g)),g=P,p=L,[_,L]}var B,j;try{B=Zse(n,I,P[0].offset)}catch(z){d.push(
z)}try{j=Jse(n,I,P[1].offset)}catch(z){d.push(z)}return B<p&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&
d.push(vz(P,g)),p=j,g=P,[B,j]});if(d.length>0)return{postparsed:n,errors:d};var v=0,O,N=n.reduce(
function(P,I,$){
var _=v<c.length&&b[v][0]<=$&&$<=b[v][1],L=c[v],B=b[v];if(!_)return P.push(I),P;if(B[0]===$&&(O=[]),
L[0].offset!==$&&L[1].offset!==$&&O.push(I),B[1]===$){var j=n[L[0].offset];j.subparsed=s(O,{basePart:
j}),
j.endLindex=L[1].part.lIndex,delete j.location,delete j.expandTo,P.push(j),v++;for(var z=b[v];z&&z[0]<
$;)v++,z=b[v]}return P},[]);return{postparsed:N,errors:d}}}])})();kz.exports=function(){return Vse(
new rae)}});var Rz=Ue((ngt,Cz)=>{"use strict";m();function Um(e){"@babel/helpers - typeof";return Um=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Um(e)}function oae(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function Sz(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,sae(r.key),r)}}function iae(e,t,n){return t&&Sz(e.prototype,t),n&&Sz(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function sae(e){var t=aae(e,"string");return Um(t)=="symbol"?t:t+""}
function aae(e,t){
if(Um(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Um(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?S:k)(e)}var uae=Os(),Ez=Br(),lae=Ez.getScopeCompilationError,cae=Ez.getCorruptCharactersException,
gx=Zt(),Tz=gx.utf8ToWord,dae=gx.hasCorruptCharacters,mae=gx.removeCorruptCharacters,Fh=Hk(),pae=Fh.settingsContentType,
fae=Fh.coreContentType,gae=Fh.appContentType,hae=Fh.customContentType,yae=[pae,fae,gae,hae],bae={
docx:"w",pptx:"a"},wae=(function(){function e(){oae(this,e),this.name="Render",this.recordRun=!1,
this.recordedRun=
[]}return iae(e,[{key:"set",value:function(n){n.compiled&&(this.compiled=n.compiled),n.data!=null&&(
this.
data=n.data)}},{key:"optionsTransformer",value:function(n,r){return this.docxtemplater=r,this.brTag=
r.fileType==="docx"?"<w:r><w:br/></w:r>":"<a:br/>",this.prefix=bae[r.fileType],this.runStartTag="".concat(
this.prefix,":r"),this.runPropsStartTag="".concat(this.prefix,":rPr"),n}},{key:"postparse",value:
function(n,r){
for(var o=[],i=0;i<n.length;i++){var s=n[i];if(s.type==="placeholder"){var a=s.value;try{r.cachedParsers[
s.
lIndex]=this.docxtemplater.parser(a,{tag:s})}catch(u){o.push(lae({tag:a,rootError:u,offset:s.offset}
))}}}
return{postparsed:n,errors:o}}},{key:"getRenderedMap",value:function(n){for(var r in this.compiled)n[
r]=
{from:r,data:this.data};return n}},{key:"render",value:function(n,r){var o=r.contentType,i=r.scopeManager,
s=r.linebreaks,a=r.nullGetter,u=r.fileType,l=r.stripInvalidXMLChars;if(yae.indexOf(o)!==-1&&(s=!1),s&&
this.recordRuns(n),!(n.type!=="placeholder"||n.module)){var c;try{c=i.getValue(n.value,{part:n})}
catch(d){
return{errors:[d]}}if(c!=null||(c=a(n)),typeof c=="string"){if(l)c=mae(c);else if(["docx","pptx",
"xlsx"].indexOf(u)!==-1&&dae(c))return{errors:[cae({tag:n.value,value:c,offset:n.offset})]}}return u===
"text"?{value:c}:{value:s&&typeof c=="string"?this.renderLineBreaks(c):Tz(c)}}}},{key:"recordRuns",
value:function(n){
n.tag===this.runStartTag?this.recordedRun="":n.tag===this.runPropsStartTag?(n.position==="start"&&(
this.
recordRun=!0,this.recordedRun+=n.value),(n.position==="end"||n.position==="selfclosing")&&(this.recordedRun+=
n.value,this.recordRun=!1)):this.recordRun&&(this.recordedRun+=n.value)}},{key:"renderLineBreaks",
value:function(n){
for(var r=[],o=n.split(`
`),i=0,s=o.length;i<s;i++)r.push(Tz(o[i])),i<o.length-1&&r.push("</".concat(this.prefix,":t></").concat(
this.prefix,":r>").concat(this.brTag,"<").concat(this.prefix,":r>").concat(this.recordedRun,"<").concat(
this.prefix,":t").concat(this.docxtemplater.fileType==="docx"?' xml:space="preserve"':"",">"));
return r}}])})();
Cz.exports=function(){return uae(new wae)}});var Iz=Ue((ogt,Pz)=>{"use strict";m();var Dz=rz(),vae=lz(
),Az=gz(),Oz=xz(),Nz=Rz();function kae(){return{
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
{contains:"w:p",expand:"w:p",onlyTextInTag:!0}],tagRawXml:"w:p",baseModules:[Dz,vae,Oz,Az,Nz],
tagShouldContain:[
{tag:"w:sdtContent",shouldContain:["w:p","w:r","w:commentRangeStart","w:sdt"],value:"<w:p></w:p>"},{
tag:"w:tc",shouldContain:["w:p"],value:"<w:p></w:p>"},{tag:"w:tr",shouldContain:["w:tc"],drop:!0},{
tag:"w:tbl",shouldContain:["w:tr"],drop:!0}]}}function xae(){return{getTemplatedFiles:function(){
return[]},
textPath:function(t){return t.textTarget},tagsXmlTextArray:["Company","HyperlinkBase","Manager",
"cp:category","cp:keywords","dc:creator","dc:description","dc:subject","dc:title","a:t","m:t",
"vt:lpstr",
"vt:lpwstr"],tagsXmlLexedArray:["p:sp","a:tc","a:tr","a:tbl","a:graphicData","a:p","a:r","a:rPr",
"p:txBody","a:txBody","a:off","a:ext","p:graphicFrame","p:xfrm","a16:rowId","a:endParaRPr"],
droppedTagsInsidePlaceholder:[
"a:p","a:endParaRPr"],expandTags:[{contains:"a:tc",expand:"a:tr"}],onParagraphLoop:[{contains:"a:p",
expand:"a:p",onlyTextInTag:!0}],tagRawXml:"p:sp",baseModules:[Dz,Oz,Az,Nz],tagShouldContain:[{tag:
"a:tbl",shouldContain:["a:tr"],dropParent:"p:graphicFrame"},{tag:"p:txBody",shouldContain:["a:p"],
value:"<a:p></a:p>"},{tag:"a:txBody",shouldContain:["a:p"],value:"<a:p></a:p>"}]}}Pz.exports={docx:
kae,pptx:xae}});var Xz=Ue((sgt,vx)=>{"use strict";m();var Sae=["modules"];function $z(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){
var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.getOwnPropertyDescriptor(e,o).enumerable}
)),
n.push.apply(n,r)}return n}function Wo(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?
arguments[t]:{};t%2?$z(h(n),!0).forEach(function(r){Tae(e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(
e,h.getOwnPropertyDescriptors(n)):$z(h(n)).forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(
n,r))})}return e}function Tae(e,t,n){return(t=Wz(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function Fz(e,t){return Dae(e)||Rae(e,t)||Cae(e,t)||Eae()}
function Eae(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Cae(e,
t){
if(e){if(typeof e=="string")return _z(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?x.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?_z(e,t):void 0}}function _z(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=x(t);n<t;
n++)
r[n]=e[n];return r}function Rae(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function Dae(
e){
if(x.isArray(e))return e}function Yl(e){"@babel/helpers - typeof";return Yl=typeof T=="function"&&
typeof T.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T=="function"&&t.constructor===
T&&t!==T.prototype?"symbol":typeof t},Yl(e)}function Aae(e,t){if(e==null)return{};var n,r,o=Oae(e,t);
if(h.getOwnPropertySymbols){var i=h.getOwnPropertySymbols(e);for(r=0;r<i.length;r++)n=i[r],t.indexOf(
n)===-1&&{}.propertyIsEnumerable.call(e,n)&&(o[n]=e[n])}return o}function Oae(e,t){if(e==null)return{
};
var n={};for(var r in e)if({}.hasOwnProperty.call(e,r)){if(t.indexOf(r)!==-1)continue;n[r]=e[r]}
return n}
function Nae(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}
function Mz(e,t){
for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&
(r.writable=!0),h.defineProperty(e,Wz(r.key),r)}}function Pae(e,t,n){return t&&Mz(e.prototype,t),n&&
Mz(e,n),h.defineProperty(e,"prototype",{writable:!1}),e}function Wz(e){var t=Iae(e,"string");return Yl(
t)=="symbol"?t:t+""}function Iae(e,t){if(Yl(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==
void 0){var r=n.call(e,t||"default");if(Yl(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?S:k)(e)}var Ln=Zt(),an=vL(),$ae=an.object(
{allowUnopenedTag:an.
boolean().optional(),allowUnclosedTag:an.boolean().optional(),allowUnbalancedLoops:an.boolean().optional(
),
changeDelimiterPrefix:an.string().optional().nullable()}),Fae=an.object({delimiters:an.object({start:
an.
string().nullable(),end:an.string().nullable()}).strict().optional(),fileTypeConfig:an.object({}).optional(
),
paragraphLoop:an.boolean().optional(),parser:an.function().optional(),errorLogging:an.union([an.boolean(
),
an.string()]).optional(),linebreaks:an.boolean().optional(),nullGetter:an.function().optional(),
syntax:$ae.
optional(),stripInvalidXMLChars:an.boolean().optional(),warnFn:an.function().optional()}).strict(),
_ae=xL(),
Kz=_ae.getRelsTypes,Gz=EL(),Hz=Gz.collectContentTypes,qz=Gz.getContentTypes,Zz=Os(),Mae=Dh(),Lae=BL(
),
jae=ZL(),Lz=Jk(),zae=aj(),hx=zae.getTags,Jz=lj(),xi=Br(),Vz=xi.throwMultiError,Bae=xi.throwResolveBeforeCompile,
Uae=xi.throwRenderInvalidTemplate,Wae=xi.throwRenderTwice,Km=xi.XTInternalError,Kae=xi.XTTemplateError,
Gae=xi.throwFileTypeNotIdentified,Hae=xi.throwFileTypeNotHandled,_h=xi.throwApiVersionError;Ln.getRelsTypes=
Kz;Ln.traits=Mae;Ln.moduleWrapper=Zz;Ln.collectContentTypes=Hz;Ln.getContentTypes=qz;var jz=Ln.getDefaults,
qae=Ln.str2xml,Zae=Ln.xml2str,wx=Ln.concatArrays,zz=Ln.uniq,Jae=Ln.getDuplicates,Vae=Ln.stableSort,
yx=Ln.
pushArray,Bz=Ln.utf8ToWord,Yae=Ln.invertMap,Xae="[Content_Types].xml",Qae="_rels/.rels",Ko=[3,48,0];
function eue(e){for(var t=[],n=0;n<e.length;n++){var r=e[n];t.push(r.name)}var o=Jae(t);if(o.length>
0)throw new Km('Detected duplicate module "'.concat(o[0],'"'))}function tue(e){for(var t=0,n=e.modules;
t<
n.length;t++)for(var r=n[t],o=0,i=r.xmlContentTypes||[];o<i.length;o++)for(var s=i[o],a=e.invertedContentTypes[
s]||
[],u=0;u<a.length;u++){var l=a[u];e.zip.files[l]&&e.options.xmlFileNames.push(l)}}function nue(e){
return Vae(
e,function(t,n){return(n.priority||0)-(t.priority||0)})}function Wm(e){var t=[];for(var n in e)t.push(
n);for(var r=[Xae,Qae],o=["word/","xl/","ppt/"],i=0;i<t.length;i++)for(var s=t[i],a=0;a<o.length;a++){
var u=o[a];s.indexOf("".concat(u))===0&&r.push(s)}for(var l=0;l<t.length;l++){var c=t[l];r.indexOf(c)===
-1&&r.push(c)}return r}function Yz(e,t){e.hideDeprecations!==!0&&console.warn(t)}function Vl(e,t){if(
e.
hideDeprecations!==!0)return Yz(e,'Deprecated method ".'.concat(t,
'", view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ').concat(new C(
).stack))}function bx(e){e.modules=
e.modules.filter(function(t){if(!t.supportedFileTypes)return!0;if(!x.isArray(t.supportedFileTypes))throw new C(
"The supportedFileTypes field of the module must be an array");var n=t.supportedFileTypes.includes(e.
fileType);return n||t.on("detached"),n})}function Uz(e){var t=e.compiled;e.errors=wx(h.keys(t).map(
function(n){
return t[n].allErrors})),e.errors.length!==0&&(e.options.errorLogging&&Jz(e.errors,e.options.errorLogging),
Vz(e.errors))}function rue(e){return typeof Buffer!="undefined"&&typeof Buffer.isBuffer=="function"&&
Buffer.isBuffer(e)}var Oa=(function(){function e(t){var n=arguments.length>1&&arguments[1]!==void 0?
arguments[1]:{},r=n.modules,o=r===void 0?[]:r,i=Aae(n,Sae);if(Nae(this,e),this.targets=[],this.rendered=
!1,this.scopeManagers={},this.compiled={},this.modules=[Lae()],this.xmlDocuments={},arguments.length===
0)Yz(this,
"Deprecated docxtemplater constructor with no arguments, view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ".concat(
new C().stack)),this.hideDeprecations=!0,this.
setOptions(i);else{if(this.hideDeprecations=!0,this.setOptions(i),rue(t))throw new C(
"You passed a Buffer to the Docxtemplater constructor. The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!t||!t.files||typeof t.file!="function")throw new C(
"The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!x.
isArray(o))throw new C("The modules argument of docxtemplater's constructor must be an array");for(
var s=0;s<
o.length;s++){var a=o[s];this.attachModule(a)}this.loadZip(t),this.compile(),this.v4Constructor=!0}
this.
hideDeprecations=!1}return Pae(e,[{key:"verifyApiVersion",value:function(n){n=n.split(".");for(var r=0;
r<
n.length;r++)n[r]=parseInt(n[r],10);return n.length!==3&&_h("neededVersion is not a valid version",{
neededVersion:n,explanation:"the neededVersion must be an array of length 3"}),n[0]!==Ko[0]&&_h(
"The major api version do not match, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,currentModuleApiVersion:Ko,explanation:"moduleAPIVersionMismatch : needed=".concat(
n.join("."),", current=").concat(Ko.join("."))}),n[1]>Ko[1]&&_h(
"The minor api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{
neededVersion:n,currentModuleApiVersion:Ko,explanation:"moduleAPIVersionMismatch : needed=".concat(n.
join("."),", current=").concat(Ko.join("."))}),n[1]===Ko[1]&&n[2]>Ko[2]&&_h(
"The patch api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,
currentModuleApiVersion:Ko,explanation:"moduleAPIVersionMismatch : needed=".concat(n.join("."),
", current=").concat(Ko.join("."))}),!0}},{key:"setModules",value:function(n){for(var r=0,o=this.modules;
r<
o.length;r++){var i=o[r];i.set(n)}}},{key:"sendEvent",value:function(n){for(var r=0,o=this.modules;r<
o.length;r++){var i=o[r];i.on(n)}}},{key:"attachModule",value:function(n){if(this.v4Constructor)throw new Km(
"attachModule() should not be called manually when using the v4 constructor");Vl(this,"attachModule");
var r=Yl(n);if(r==="function")throw new Km(
"Cannot attach a class/function as a module. Most probably you forgot to instantiate the module by using `new` on the module.");
if(!n||r!=="object")throw new Km(
"Cannot attachModule with a falsy value");if(n.requiredAPIVersion&&this.verifyApiVersion(n.requiredAPIVersion),
n.attached===!0)if(typeof n.clone=="function")n=n.clone();else throw new C(
'Cannot attach a module that was already attached : "'.concat(n.name,
'". The most likely cause is that you are instantiating the module at the root level, and using it for multiple instances of Docxtemplater'));
n.attached=!0;
var o=Zz(n);return this.modules.push(o),o.on("attached"),this.fileType&&bx(this),this}},{key:
"findModule",value:function(n){for(var r=0,o=this.modules;r<o.length;r++){var i=o[r];if(i.name===n)return i}
}},
{key:"setOptions",value:function(n){var r,o;if(this.v4Constructor)throw new C(
"setOptions() should not be called manually when using the v4 constructor");if(!n)throw new C(
"setOptions should be called with an object as first parameter");var i=Fae.validate(n);if(i.success===!1)throw new C(
i.error);Vl(
this,"setOptions"),this.options={};var s=jz();for(var a in s){var u=s[a];this.options[a]=n[a]!=null?
n[a]:this[a]||u,this[a]=this.options[a]}return(r=this.delimiters).start&&(r.start=Bz(this.delimiters.
start)),(o=this.delimiters).end&&(o.end=Bz(this.delimiters.end)),this}},{key:"loadZip",value:
function(n){
if(this.v4Constructor)throw new C(
"loadZip() should not be called manually when using the v4 constructor");if(Vl(this,"loadZip"),n.loadAsync)throw new Km(
"Docxtemplater doesn't handle JSZip version >=3, please use pizzip");n.xtRendered&&this.options.warnFn(
[new C(
"This zip file appears to be the outcome of a previous docxtemplater generation. This typically indicates that docxtemplater was integrated by reusing the same zip file. It is recommended to create a new Pizzip instance for each docxtemplater generation.")]),
this.zip=n,this.updateFileTypeConfig(),this.modules=wx([this.fileTypeConfig.baseModules.
map(function(s){return s()}),this.modules]);for(var r=0,o=this.modules;r<o.length;r++){var i=o[r];i.
zip=this.zip,i.docxtemplater=this,i.fileTypeConfig=this.fileTypeConfig,i.fileType=this.fileType,i.xtOptions=
this.options,i.modules=this.modules}return bx(this),this}},{key:"precompileFile",value:function(n){
var r=this.
createTemplateClass(n);r.preparse(),this.compiled[n]=r}},{key:"compileFile",value:function(n){this.compiled[
n].
parse()}},{key:"getScopeManager",value:function(n,r,o){var i;return(i=this.scopeManagers)[n]||(i[n]=
jae({tags:o,parser:this.parser,cachedParsers:r.cachedParsers})),this.scopeManagers[n]}},{key:
"resolveData",value:function(n){var r=this;Vl(this,"resolveData");var o=[];return h.keys(this.compiled).length||
Bae(),Promise.resolve(n).then(function(i){r.data=i,r.setModules({data:r.data,Lexer:Lz}),r.mapper=r.modules.
reduce(function(c,d){return d.getRenderedMap(c)},{});for(var s=[],a=function(){var d=l[u],p=r.mapper[
d],
g=p.from,b=p.data;s.push(Promise.resolve(b).then(function(v){var O=r.compiled[g];return O.filePath=d,
O.scopeManager=r.getScopeManager(d,O,v),O.resolveTags(v).then(function(N){return O.scopeManager.finishedResolving=
!0,N},function(N){yx(o,N)})}))},u=0,l=h.keys(r.mapper);u<l.length;u++)a();return Promise.all(s).then(
function(c){return o.length!==0&&(r.options.errorLogging&&Jz(o,r.options.errorLogging),Vz(o)),wx(c)}
)})}},
{key:"compile",value:function(){if(Vl(this,"compile"),this.updateFileTypeConfig(),eue(this.modules),
this.modules=nue(this.modules),h.keys(this.compiled).length)return this;for(var n=this.options,r=0,o=this.
modules;r<o.length;r++){var i=o[r];n=i.optionsTransformer(n,this)}this.options=n,this.options.xmlFileNames=
zz(this.options.xmlFileNames);for(var s=0,a=this.options.xmlFileNames;s<a.length;s++){var u=a[s],l=this.
zip.files[u].asText();this.xmlDocuments[u]=qae(l)}this.setModules({zip:this.zip,xmlDocuments:this.xmlDocuments}
);
for(var c=0,d=this.modules;c<d.length;c++){var p=d[c];p.xmlDocuments=this.xmlDocuments}this.getTemplatedFiles(
),
this.sendEvent("before-preparse");for(var g=0,b=this.templatedFiles;g<b.length;g++){var v=b[g];this.
zip.files[v]!=null&&this.precompileFile(v)}this.sendEvent("after-preparse");for(var O=0,N=this.templatedFiles;
O<
N.length;O++){var P=N[O];this.zip.files[P]!=null&&this.compiled[P].parse({noPostParse:!0})}this.sendEvent(
"after-parse");for(var I=0,$=this.templatedFiles;I<$.length;I++){var _=$[I];this.zip.files[_]!=null&&
this.compiled[_].postparse()}return this.sendEvent("after-postparse"),this.setModules({compiled:this.
compiled}),Uz(this),this}},{key:"updateFileTypeConfig",value:function(){this.relsTypes=Kz(this.zip);
var n=qz(this.zip),r=n.overrides,o=n.defaults,i=n.contentTypes,s=n.contentTypeXml;s&&(this.filesContentTypes=
Hz(r,o,this.zip),this.invertedContentTypes=Yae(this.filesContentTypes),this.setModules({contentTypes:
this.
contentTypes,invertedContentTypes:this.invertedContentTypes}));var a;this.zip.files.mimetype&&(a="odt");
for(var u=0,l=this.modules;u<l.length;u++){var c=l[u];a=c.getFileType({zip:this.zip,contentTypes:i,
contentTypeXml:s,overrides:r,defaults:o,doc:this})||a}if(this.fileType=a,a==="odt"&&Hae(a),a||Gae(
this.
zip),tue(this),bx(this),this.fileTypeConfig=this.options.fileTypeConfig||this.fileTypeConfig,!this.fileTypeConfig)
if(e.FileTypeConfig[this.fileType])this.fileTypeConfig=e.FileTypeConfig[this.fileType]();else{var d='Filetype "'.concat(
this.fileType,'" is not supported'),p="filetype_not_supported";this.fileType==="xlsx"&&(d='Filetype "'.concat(
this.fileType,'" is supported only with the paid XlsxModule'),p="xlsx_filetype_needs_xlsx_module");
var g=new Kae(d);throw g.properties={id:p,explanation:d},g}return this}},
{key:"renderAsync",value:function(n){var r=this;this.hideDeprecations=!0;var o=this.resolveData(n);
return this.
hideDeprecations=!1,this.zip.xtRendered=!0,o.then(function(){return r.render()})}},{key:"render",
value:function(n){
this.zip.xtRendered=!0,this.rendered&&Wae(),this.rendered=!0,h.keys(this.compiled).length===0&&this.
compile(),this.errors.length>0&&Uae(),arguments.length>0&&(this.data=n),this.setModules({data:this.data,
Lexer:Lz}),this.mapper||(this.mapper=this.modules.reduce(function(L,B){return B.getRenderedMap(L)},{
}));
var r=[];for(var o in this.mapper){var i=this.mapper[o],s=i.from,a=i.data,u=this.compiled[s];u.scopeManager=
this.getScopeManager(o,u,a),u.render(o),r.push([o,u.content,u]),delete u.content}for(var l=0;l<r.length;
l++)
for(var c=r[l],d=Fz(c,3),p=d[1],g=d[2],b=0,v=this.modules;b<v.length;b++){var O=v[b];if(O.preZip){
var N=O.
preZip(p,g);typeof N=="string"&&(c[1]=N)}}for(var P=0;P<r.length;P++){var I=Fz(r[P],2),$=I[0],_=I[1];
this.zip.file($,_,{createFolders:!0})}return Uz(this),this.sendEvent("syncing-zip"),this.syncZip(),
this.
sendEvent("synced-zip"),this}},{key:"syncZip",value:function(){for(var n in this.xmlDocuments){this.
zip.remove(n);var r=Zae(this.xmlDocuments[n]);this.zip.file(n,r,{createFolders:!0})}}},{key:
"setData",
value:function(n){return Vl(this,"setData"),this.data=n,this}},{key:"getZip",value:function(){return this.
zip}},{key:"createTemplateClass",value:function(n){var r=this.zip.files[n].asText();return this.createTemplateClassFromContent(
r,n)}},{key:"createTemplateClassFromContent",value:function(n,r){for(var o={filePath:r,contentType:
this.
filesContentTypes[r],relsType:this.relsTypes[r]},i=jz(),s=yx(h.keys(i),["filesContentTypes",
"fileTypeConfig","fileType","modules"]),a=0;a<s.length;a++){var u=s[a];o[u]=this[u]}return new e.XmlTemplater(
n,o)}},{key:"getFullText",value:function(n){return this.createTemplateClass(n||this.fileTypeConfig.textPath(
this)).getFullText()}},{key:"getTemplatedFiles",value:function(){this.templatedFiles=this.fileTypeConfig.
getTemplatedFiles(this.zip),yx(this.templatedFiles,this.targets);var n=this.fileTypeConfig.templatedNs||
[];if(n.length>0){for(var r in this.filesContentTypes)if(/^customXml\/item\d+\.xml$/.test(r))for(var o=0;
o<
n.length;o++){var i=n[o],s=this.zip.file(r).asText();s.indexOf('xmlns="'.concat(i,'"'))!==-1&&this.templatedFiles.
push(r)}}return this.templatedFiles=zz(this.templatedFiles),this.templatedFiles}},{key:"getTags",
value:function(){
var n={headers:[],footers:[]};for(var r in this.compiled){var o=this.filesContentTypes[r];o==="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"&&
(n.document={target:r,
tags:hx(this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"&&
n.headers.push({target:r,tags:hx(this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"&&
n.footers.push({target:r,tags:hx(this.
compiled[r].postparsed)})}return n}},{key:"toBuffer",value:function(n){return this.zip.generate(Wo(
Wo(
{compression:"DEFLATE",fileOrder:Wm},n),{},{type:"nodebuffer"}))}},{key:"toBlob",value:function(n){
return this.
zip.generate(Wo(Wo({compression:"DEFLATE",fileOrder:Wm},n),{},{type:"blob"}))}},{key:"toBase64",
value:function(n){
return this.zip.generate(Wo(Wo({compression:"DEFLATE",fileOrder:Wm},n),{},{type:"base64"}))}},{key:
"toUint8Array",value:function(n){return this.zip.generate(Wo(Wo({compression:"DEFLATE",fileOrder:Wm}
,
n),{},{type:"uint8array"}))}},{key:"toArrayBuffer",value:function(n){return this.zip.generate(Wo(Wo(
{compression:"DEFLATE",fileOrder:Wm},n),{},{type:"arraybuffer"}))}}])})();Oa.DocUtils=Ln;Oa.Errors=Br(
);
Oa.XmlTemplater=Uj();Oa.FileTypeConfig=Iz();Oa.XmlMatcher=Xk();vx.exports=Oa;vx.exports.default=Oa});
var Qz={};Fy(Qz,{Docxtemplater:()=>eB.default});var eB,tB=fp(()=>{"use strict";m();eB=s3(Xz(),1)});
var _ge={};Fy(_ge,{acceptRowOrder:()=>dge,answerFix:()=>$ge,answerQuestions:()=>mge,applyFixes:()=>Nge,
assignJudges:()=>lge,changeLetterhead:()=>ige,changeSettings:()=>fge,checkSheets:()=>Bfe,
chooseLanguage:()=>gge,
closeAndCompute:()=>Hfe,closeStage:()=>bge,collectJudgeFiles:()=>Dge,computeRanking:()=>Xfe,
computeTop:()=>Ufe,
confirmPlenary:()=>xge,createWorkbook:()=>sge,decide:()=>Zfe,decideResult:()=>Ege,explainHistory:()=>kge,
explainRules:()=>vge,exportDocuments:()=>ege,getState:()=>Vfe,makeAwardDocuments:()=>Gfe,
makeDocuments:()=>Qfe,
makeJudgeFiles:()=>Rge,makeJudgeTabs:()=>uge,markFindings:()=>Fge,onInstall:()=>jfe,onOpen:()=>Lfe,
openRanking:()=>Kfe,
openSidebar:()=>zfe,openTemplate:()=>nge,prepareJudgeTabs:()=>Wfe,prepareObjections:()=>Tge,
preparePlenary:()=>Sge,
preparePlenaryTab:()=>qfe,previewFixes:()=>Oge,readDetails:()=>pge,readJudgeFiles:()=>Cge,
readOwnFixes:()=>Ige,
readTemplate:()=>tge,reopenStage:()=>wge,restoreTemplate:()=>oge,scheduleStage:()=>cge,showCell:()=>yge,
showRanking:()=>hge,takeList:()=>age,undoFixes:()=>Pge,uploadTemplate:()=>rge,validateWorkbook:()=>Yfe,
verify:()=>Jfe,verifyResult:()=>Age});m();m();m();m();function Ly(e){let t=h.values(e).filter(r=>typeof r=="number");
return h.entries(e).filter(([r,o])=>t.
indexOf(+r)===-1).map(([r,o])=>o)}function k0(e,t){return typeof t=="bigint"?t.toString():t}var My=class{
constructor(t){this._getter=t,
this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),
this._value}};function x0(e){return new My(e)}function S0(e){return e==null}function hp(e){let t=e.startsWith(
"^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function yp(e,t,n){h.defineProperty(
e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function T0(e){
let t=h.getOwnPropertyDescriptor(e,"shape");return t!=null&&t.get?t.get.raw:t==null?void 0:t.value}
function jy(e){
var t;return(t=T0(e._zod.def))!=null?t:e._zod.def.shape}function E0(e,t,n){h.defineProperty(e,t,{get(
){
let r=n();return yp(this,t,r),r},enumerable:!0,configurable:!0})}function C0(e,t,n){t in e?yp(e,t,n):
e[t]=n}function a3(e,t,n,r){let o=jy(t);for(let i of n){let s=h.getOwnPropertyDescriptor(o,i);s.enumerable&&
(s.get?E0(e,i,()=>{let a=t._zod.def.shape[i];return r?r(a,i):a}):C0(e,i,r?r(s.value,i):s.value))}}
function u3(e,t){
for(let n of Reflect.ownKeys(t)){let r=h.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?E0(e,n,(
)=>t[n]):
C0(e,n,r.value))}}function R0(...e){let t={};for(let n of e){let r=h.getOwnPropertyDescriptors(n);h.
assign(t,r)}return h.defineProperties({},t)}var zy="captureStackTrace"in C?C.captureStackTrace:(...e)=>{
};function gp(e){return typeof e=="object"&&e!==null&&!x.isArray(e)}function bp(e){if(gp(e)===!1)return!1;
let t=e.constructor;if(t===void 0||typeof t!="function")return!0;
let n=t.prototype;return!(gp(n)===!1||h.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}
function By(e){
return bp(e)?{...e}:x.isArray(e)?[...e]:e instanceof y?new y(e):e instanceof w?new w(e):e}var D0=new w(
["string","number","symbol"]);function Ec(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Cc(
e,t,n){let r=new e._zod.constr(
t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function ln(e){let t=e;if(!t)
return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?
void 0:t.error)!==void 0)throw new C("Cannot specify both `message` and `error` params");t.error=t.message}
return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function A0(e){return h.keys(
e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var O0={
safeint:[k.MIN_SAFE_INTEGER,k.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],
float32:[-34028234663852886e22,34028234663852886e22],float64:[-k.MAX_VALUE,k.MAX_VALUE]};function N0(
e,t){if(!bp(t))throw new C("Invalid input to extend: expected a plain object");let n=e._zod.
def.checks;if(n&&n.length>0){let o=jy(e);for(let i of Reflect.ownKeys(t))if(h.getOwnPropertyDescriptor(
o,i)!==void 0)throw new C(
"Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}
return Cc(e,R0(e._zod.def,{shape:l3(e,t)}))}function l3(e,t){let n={};return a3(
n,e,Reflect.ownKeys(jy(e))),u3(n,t),n}function Kr(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;
r<e.issues.length;r++)if(((n=e.issues[r])==
null?void 0:n.continue)!==!0)return!0;return!1}function P0(e,t=0){var n;if(e.aborted===!0)return!0;
for(let r=t;r<
e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}function co(
e,t){
return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function Tc(
e){
return typeof e=="string"?e:e==null?void 0:e.message}function Uy(e){var n,r;let t=[];for(let o of e!=
null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let s=(r=(n=i.maximum)!=
null?n:i.length)!=null?r:i.size;s>=0&&t.push([s,o])}return t}function wp(e,t,n){var o;var r;for(let i=t;
i<
e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function Vo(e,t,n){var u,l,c,d,p,g,b,v,O,N,P,I,
$,_,L,B,j;var r;let o=(l=(u=e.inst)==null?void 0:u._zod)==null?void 0:l.traits;o!=null&&o.has(
"$ZodType")&&(o.has("$ZodCheck")?(c=(r=e).schema)!=null||(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==
e.inst?(p=(d=e.schema)==null?void 0:d._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(B=
(L=($=(P=(O=Tc((v=(b=(g=e.inst)==null?void 0:g._zod.def)==null?void 0:b.error)==null?void 0:v.call(b,
e)))!=null?O:Tc(i==null?void 0:i(e)))!=null?P:Tc((N=t==null?void 0:t.error)==null?void 0:N.call(t,e)))!=
null?$:Tc((I=n.customError)==null?void 0:I.call(n,e)))!=null?L:Tc((_=n.localeError)==null?void 0:_.call(
n,e)))!=null?B:"Invalid input",a={};for(let z of h.keys(e))z==="inst"||z==="schema"||z==="continue"||
z==="input"||z==="__proto__"||(a[z]=e[z]);return(j=a.path)!=null||(a.path=[]),a.message=s,t!=null&&t.
reportInput&&(a.input=e.input),a}var c3=/[\uD800-\uDBFF]/;function I0(e){let t=e.length;if(!c3.test(
e))return t;let n=t;for(let r=0;r<
t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}
function $0(e){
return x.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function F0(e,t){for(let n in t){
let r=h.getOwnPropertyDescriptor(t,n);r.get?h.defineProperty(e,n,{...r,
enumerable:!1}):d3(e,n,r.value)}}function Bs(e,t,n,r=!0){return h.defineProperty(e,t,{configurable:!0,
writable:!0,enumerable:r,value:n}),n}function Wy(e,t,n){return Bs(e,t,n,!1)}function d3(e,t,n){h.defineProperty(
e,t,{configurable:!0,get(){return this==null?n:Bs(this,t,n.bind(
this))},set(r){Bs(this,t,r)}})}function m3(e,t){let n=h.getPrototypeOf(e);return t in n?void 0:n}var _y,
Ai=!1,p3={configurable:!0,get(){Ai=!0}};function Dn(e,t,n){let r=h.getPrototypeOf(e._zod);if(t in r&&
_y!==e._zod){_y=void 0;return}_y=e._zod,h.defineProperty(r,t,{configurable:!0,get(){h.defineProperty(
this,t,p3);let o=Ai;Ai=!1;try{let i=n(this);return Ai?delete this[t]:h.defineProperty(this,t,{
configurable:!0,
writable:!0,value:i}),Ai=Ai||o,i}catch(i){throw delete this[t],Ai=Ai||o,i}},set(o){h.defineProperty(
this,t,{configurable:!0,writable:!0,value:o})}})}function _0(e,t,n,r){let o=m3(e,t);o&&h.defineProperty(
o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return h.defineProperty(
this,t,i),i.value=n(this),h.defineProperty(this,t,i),i.value},set(i){h.defineProperty(this,t,{
configurable:!0,
writable:!0,enumerable:r,value:i})}})}var M0;var Ky={value:void 0,enumerable:!1},L0="captureStackTrace"in C?
C:null;function f3(e){let t=L0;if(t){
let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return L0=null,new e}
try{
return new e}finally{t.stackTraceLimit=n}}}return new e}function Ae(e,t,n,r){var p;let o={};function i(
g){
this.def=g,this.constr=d,this.traits=new w}i.prototype=o;let s=n,a=s&&new WeakSet;function u(g,b){if(
g.
_zod){if(g._zod.traits.has(e))return}else{Ky.value=new i(b);try{h.defineProperty(g,"_zod",Ky)}
finally{
Ky.value=void 0}}if(g._zod.traits.add(e),t(g,b),a){let O=h.getPrototypeOf(g),N=g._zod.constr.prototype,
P=O;for(;P&&P!==N;)P=h.getPrototypeOf(P);let I=P!=null?P:O;a.has(I)||(a.add(I),F0(I,s))}let v=d.prototype;
for(let O in v)h.prototype.hasOwnProperty.call(v,O)&&(O in g||(g[O]=v[O].bind(g)))}let l=(p=r==null?
void 0:r.Parent)!=null?p:h;class c extends l{}h.defineProperty(c,"name",{value:e});function d(g){var N;
let b=r!=null&&r.Parent?f3(c):this;u(b,g);let v=b._zod.deferred;if(v){for(let P of v)P();b._zod.deferred=
void 0}let O=(N=globalThis.__zod_globalConfig)==null?void 0:N.postProcessor;return O&&O(b),b}return h.
defineProperty(d,"init",{value:u}),h.defineProperty(d,T.hasInstance,{value:g=>{var b,v;return r!=null&&
r.Parent&&g instanceof r.Parent?!0:(v=(b=g==null?void 0:g._zod)==null?void 0:b.traits)==null?void 0:
v.has(e)}}),h.defineProperty(d,"name",{value:e}),d}var Yo=class extends C{constructor(){super(
"Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var j0;(j0=(M0=globalThis).__zod_globalConfig)!=null||
(M0.__zod_globalConfig={});var Ws=globalThis.__zod_globalConfig;
function Xo(e){return e&&h.assign(Ws,e),Ws}m();m();function g3(){var t;let e=this._zod;return(t=e.message)!=null||
(e.message=E.stringify(e.def,k0,2)),e.
message}function h3(e){this._zod.message=e}var y3={get:g3,set:h3,enumerable:!0,configurable:!0},Hy={
value:void 0,enumerable:!1},z0=new WeakSet([h.prototype,C.prototype]),B0=(e,t)=>{e.name="$ZodError",
Hy.value=t,h.defineProperty(e,"issues",Hy),Hy.value=void 0,h.defineProperty(e,"message",y3);let n=h.
getPrototypeOf(e);z0.has(n)||(z0.add(n),h.defineProperty(n,"toString",{configurable:!0,enumerable:!1,
get(){let r=()=>this.message;return h.defineProperty(this,"toString",{value:r,configurable:!0,
writable:!0}),
r},set(r){h.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},Wge=Ae(
"$ZodError",B0),Rc=Ae("$ZodError",B0,void 0,{Parent:C});var w3=e=>{let t=(n,r,o,i)=>{var u,l;let s=o?
{...o,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},
s);if(a instanceof Promise)throw new Yo;if(a.issues.length){let c=new((u=i==null?void 0:i.Err)!=null?
u:e)(a.issues.map(d=>Vo(d,s,Xo())));throw zy(c,(l=i==null?void 0:i.callee)!=null?l:t),c}return a.value}
;
return t},Ks=w3(Rc),v3=e=>{let t=async(n,r,o,i)=>{var u,l;let s=o?{...o,async:!0}:{async:!0},a=n._zod.
run({value:r,issues:[]},s);if(a instanceof Promise&&(a=await a),a.issues.length){let c=new((u=i==null?
void 0:i.Err)!=null?u:e)(a.issues.map(d=>Vo(d,s,Xo())));throw zy(c,(l=i==null?void 0:i.callee)!=null?
l:t),c}return a.value};return t},qy=v3(Rc),k3=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.
run({value:n,issues:[]},o);if(i instanceof Promise)throw new Yo;return i.issues.length?U0(e,i.issues,
o):{success:!0,data:i.value}},bt=k3(Rc);function U0(e,t,n){let r;return{success:!1,get error(){
return r||
(r=new e(t.map(o=>Vo(o,n,Xo()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var x3=e=>async(
t,n,r)=>{
let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&
(i=await i),i.issues.length?U0(e,i.issues,o):{success:!0,data:i.value}},Zy=x3(Rc);m();m();m();var W0=/^[\s\S]{0,}$/;
var Jy=/^-?\d+(?:\.\d+)?$/,K0=/^(?:true|false)$/i;var Oi=Ae("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||
(e._zod={}),e._zod.def=t,(o=(n=e._zod).
onattach)!=null||(n.onattach=[])});var S3=e=>{let t=e.value;return!S0(t)&&t.length!==void 0},vp={
number:"number",bigint:"bigint",object:"date"},H0=Ae("$ZodCheckLessThan",(e,t)=>{Oi.init(e,t);let n=vp[
typeof t.value];e._zod.check=r=>{var o;
(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:(o=vp[typeof r.value])!=null?o:
n,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:
t.
inclusive,inst:e,continue:!t.abort})}}),q0=Ae("$ZodCheckGreaterThan",(e,t)=>{Oi.init(e,t);let n=vp[
typeof t.
value];e._zod.check=r=>{var o;(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:
(o=
vp[typeof r.value])!=null?o:n,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.
value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}});var Z0=Ae(
"$ZodCheckNumberFormat",(e,t)=>{var s;Oi.init(e,t),t.format=t.format||"float64";let n=(s=t.
format)==null?void 0:s.includes("int"),r=n?"int":"number",[o,i]=O0[t.format];e._zod.check=a=>{let u=a.
value;if(n){if(!k.isInteger(u)){a.issues.push({expected:r,format:t.format,code:"invalid_type",
continue:!1,
input:u,inst:e});return}if(!k.isSafeInteger(u)){u>0?a.issues.push({input:u,code:"too_big",maximum:k.
MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:r,inclusive:!0,
continue:!t.abort}):a.issues.push({input:u,code:"too_small",minimum:k.MIN_SAFE_INTEGER,note:
"Integers must be within the safe integer range.",inst:e,origin:r,inclusive:!0,continue:!t.abort});
return}}u<
o&&a.issues.push({origin:"number",input:u,code:"too_small",minimum:o,inclusive:!0,inst:e,continue:!t.
abort}),u>i&&a.issues.push({origin:"number",input:u,code:"too_big",maximum:i,inclusive:!0,inst:e,
continue:!t.
abort})}});var J0=Ae("$ZodCheckMaxLength",(e,t)=>{var r;var n;Oi.init(e,t),(r=(n=e._zod.def).when)!=null||
(n.when=
S3),e._zod.check=o=>{let i=o.value,s=i.length;if((typeof i=="string"&&s>t.maximum?I0(i):s)<=t.maximum)
return;let u=$0(i);o.issues.push({origin:u,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,
inst:e,
continue:!t.abort})}});var V0=Ae("$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;Oi.init(e,t),t.pattern?
(o=(n=e._zod).check)!=
null||(n.check=s=>{t.pattern.lastIndex=0,!t.pattern.test(s.value)&&s.issues.push({origin:"string",
code:"invalid_format",format:t.format,input:s.value,...t.pattern?{pattern:t.pattern.toString()}:{},
inst:e,
continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),Y0=Ae("$ZodCheckRegex",(e,t)=>{
V0.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:
"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,
continue:!t.
abort})}});m();var Q0={major:4,minor:6,patch:7};var gn=Ae("$ZodType",(e,t)=>{var i,s;var n;e!=null||
(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e.
_zod.version=Q0;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&
r.length?[...r]:[];for(let a of o)for(let u of a._zod.onattach)u(e);if(o.length===0)(i=(n=e._zod).deferred)!=
null||(n.deferred=[]),(s=e._zod.deferred)==null||s.push(()=>{e._zod.run=e._zod.parse});else{let a=(l,
c,d)=>{
if(l.memo)return l;let p=Kr(l),g;for(let b of c){if(b._zod.def.when){if(P0(l)||!b._zod.def.when(l))continue}
else if(p)
continue;let v=l.issues.length,O=b._zod.check(l);if(O instanceof Promise&&(d==null?void 0:d.async)===
!1)throw new Yo;if(g||O instanceof Promise)g=(g!=null?g:Promise.resolve()).then(async()=>{await O,l.
issues.length!==v&&(wp(l.issues,v,e),p||(p=Kr(l,v)))});else{if(l.issues.length===v)continue;wp(l.issues,
v,e),p||(p=Kr(l,v))}}return g?g.then(()=>l):l},u=(l,c,d)=>{if(Kr(l))return l.aborted=!0,l;let p=a(c,
o,d);if(p instanceof Promise){if(d.async===!1)throw new Yo;return p.then(g=>e._zod.parse(g,d))}
return e.
_zod.parse(p,d)};e._zod.run=(l,c)=>{if(c.skipChecks)return e._zod.parse(l,c);if(c.direction==="backward"){
let p=e._zod.parse({value:l.value,issues:[]},{...c,skipChecks:!0});return p instanceof Promise?
p.then(g=>u(g,l,c)):u(p,l,c)}let d=e._zod.parse(l,c);if(d instanceof Promise){if(c.async===!1)throw new Yo;
return d.then(p=>a(p,o,c))}return a(d,o,c)}}},{get"~standard"(){return Wy(this,"~standard",C3(this))}
,
set"~standard"(e){Bs(this,"~standard",e)}}),aS=(e,t)=>e.issues.length?{issues:e.issues.map(n=>Vo(n,t,
Xo()))}:{value:e.value};async function E3(e,t){let n={async:!0};return aS(await e._zod.run({value:t,
issues:[]},n),n)}function C3(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,
issues:[]},
n);if(!(r instanceof Promise))return aS(r,n)}catch{}return E3(e,t)},vendor:"zod",version:1}}var uS=Ae(
"$ZodString",(e,t)=>{var n;gn.init(e,t),e._zod.pattern=(n=t.pattern)!=null?n:W0,e._zod.parse=(r,o)=>{
if(t.coerce)try{r.value=S(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:
"string",code:"invalid_type",input:r.value,inst:e}),r}});var Vy=Ae("$ZodNumber",(e,t)=>{gn.init(e,t),
e._zod.pattern=Jy,e._zod.parse=(n,r)=>{if(t.coerce)try{n.
value=k(n.value)}catch{}let o=n.value;if(typeof o=="number"&&!k.isNaN(o)&&k.isFinite(o))return n;let i=typeof o==
"number"?k.isNaN(o)?"NaN":k.isFinite(o)?void 0:S(o):void 0;return n.issues.push({expected:"number",
code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),n}}),lS=Ae("$ZodNumberFormat",(e,t)=>{Z0.init(
e,
t),Vy.init(e,t)}),cS=Ae("$ZodBoolean",(e,t)=>{gn.init(e,t),e._zod.pattern=K0,e._zod.parse=(n,r)=>{if(
t.
coerce)try{n.value=!!n.value}catch{}let o=n.value;return typeof o=="boolean"||n.issues.push({
expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});var dS=Ae("$ZodUnknown",(e,t)=>{gn.init(
e,t),e._zod.parse=n=>n});function R3(e,t){let n=Uy(e._zod.def.checks);if(!n.length)return;let r=f.min(
...n.map(i=>i[0])),o=e.
_zod.parse;e._zod.parse=(i,s)=>{let a=t(i.value);if(a>r&&!(s!=null&&s.skipChecks)&&(s==null?void 0:s.
direction)!=="backward"){for(let[u,l]of Uy(e._zod.def.checks))if(a>u&&l._zod.def.when(i)){let c=i.issues.
length;return l._zod.check(i),i.issues[c].continue=!1,wp(i.issues,c,e),i}}return o(i,s)}}var D3=e=>x.
isArray(e)?e.length:-1;function eS(e,t,n){e.issues.length&&t.issues.push(...co(n,e.issues)),t.value[
n]=e.value}var mS=Ae("$ZodArray",(e,t)=>{gn.init(e,t);let n=Ws.memoizer;n==null||n.attach(e),e._zod.parse=(
r,o)=>{let i=r.value;
if(!x.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),r;r.value=
n?n.alloc(e,r,x(i.length),o):x(i.length);let s=[],a=o==null?void 0:o.abortEarly;for(let u=0;u<i.length;
u++){
let l=i[u],c=t.element._zod.run({value:l,issues:[]},o);if(c instanceof Promise)s.push(c.then(d=>eS(d,
r,u)));else if(eS(c,r,u),a&&c.issues.length!==0&&Kr(c))break}return s.length?Promise.all(s).then(()=>r):
r},R3(e,D3)});function kp(e,t,n,r,o,i){let s=n in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(
e.
issues.length){if(o!==void 0&&a&&!s)return;t.issues.push(...co(n,e.issues))}if(!s&&o===void 0){e.issues.
length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===
void 0?(s||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}var A3=[];function O3(e){
var s,
a,u,l;let t=h.keys(e.shape),n=h.getOwnPropertySymbols(e.shape),r=n.length?n:A3,o=r.length?[...t,...r]:
t;for(let c of o)if(!((l=(u=(a=(s=e.shape)==null?void 0:s[c])==null?void 0:a._zod)==null?void 0:u.traits)!=
null&&l.has("$ZodType")))throw new C(`Invalid element at key "${S(c)}": expected a Zod schema`);let i=A0(
e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new w(t),numKeys:t.length,optionalKeys:new w(i)}}
function N3(e,t,n,r,o,i,s){let a=[],u=o.keySet,l=o.catchall._zod,c=l.def.type,d=l.optin,p=l.optout,g=0;
for(let b in t){if(s&&n.issues.length!==g){if(Kr(n,g))break;g=n.issues.length}if(u.has(b))continue;
if(b===
"__proto__"){c==="never"&&a.push(b);continue}if(c==="never"){a.push(b);continue}let v=l.run({value:t[
b],
issues:[]},r);v instanceof Promise?e.push(v.then(O=>kp(O,n,b,t,d,p))):kp(v,n,b,t,d,p)}return a.length&&
n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),e.length?Promise.all(e).
then(()=>n):n}var pS=Ae("$ZodObject",(e,t)=>{var l;gn.init(e,t);let n=h.getOwnPropertyDescriptor(t,
"shape"),r=n!=null&&n.get?n.get.raw:(l=t.shape)!=null?l:{};if(r){let c=()=>{let d={...r};return h.defineProperty(
t,"shape",{value:d}),c.raw=d,d};c.raw=r,h.defineProperty(t,"shape",{get:c})}let o=x0(()=>O3(t));Dn(e,
"propValues",c=>{let d=c.def.shape,p={};for(let g in d){let b=d[g]._zod;if(b.values){h.prototype.hasOwnProperty.
call(p,g)||yp(p,g,new w);for(let v of b.values)p[g].add(v);b.optin!==void 0&&p[g].add(void 0)}}
return p});
let i=gp,s=t.catchall,a,u=Ws.memoizer;u==null||u.attach(e),e._zod.parse=(c,d)=>{a!=null||(a=o.value);
let p=c.value;if(!i(p))return c.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),
c;c.value=u?u.alloc(e,c,{},d):{};let g=[],b=a.shape,v=d==null?void 0:d.abortEarly,O=c.issues.length;
for(let N of a.allKeys){if(v&&c.issues.length!==O){if(Kr(c,O))break;O=c.issues.length}if(N==="__proto__")continue;
let P=b[N],I=P._zod.optin,$=P._zod.optout,_=P._zod.run({value:p[N],issues:[]},d);_ instanceof
Promise?g.push(_.then(L=>kp(L,c,N,p,I,$))):kp(_,c,N,p,I,$)}return s?N3(g,p,c,d,o.value,e,v===!0):g.length?
Promise.all(g).then(()=>c):c}});function tS(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,
t;let o=e.filter(i=>!Kr(
i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,
inst:n,errors:e.map(i=>i.issues.map(s=>Vo(s,r,Xo())))}),t)}var fS=Ae("$ZodUnion",(e,t)=>{gn.init(e,t),
Dn(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":r.def.options.some(o=>o.
_zod.optin!==void 0)?"optional":void 0),Dn(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?
"optional":void 0),Dn(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new w(r.
def.options.flatMap(o=>x.from(o._zod.values)))}),Dn(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.
pattern)){let o=r.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>hp(i.source)).join(
"|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(
r,o);let i=!1,s=[];for(let a of t.options){let u=a._zod.run({value:r.value,issues:[]},o);if(u instanceof
Promise)s.push(u),i=!0;else{if(u.issues.length===0)return u;s.push(u)}}return i?Promise.all(s).then(
a=>tS(a,r,e,o)):tS(s,r,e,o)}});var gS=Ae("$ZodTuple",(e,t)=>{gn.init(e,t);let n=t.items,r=Ws.memoizer;
r==null||r.attach(e),e._zod.parse=
(o,i)=>{let s=o.value;if(!x.isArray(s))return o.issues.push({input:s,inst:e,expected:"tuple",code:
"invalid_type"}),o;o.value=r?r.alloc(e,o,[],i):[];let a=[],u=nS(n,"optin"),l=nS(n,"optout");if(!t.rest){
if(s.length<u)return o.issues.push({code:"too_small",minimum:u,inclusive:!0,input:s,inst:e,origin:
"array"}),o;s.length>n.length&&o.issues.push({code:"too_big",maximum:n.length,inclusive:!0,input:s,
inst:e,
origin:"array"})}let c=new x(n.length),d=t.rest?i==null?void 0:i.abortEarly:void 0,p=!1;for(let g=0;
g<
n.length;g++){let b=n[g]._zod.run({value:s[g],issues:[]},i);b instanceof Promise?a.push(b.then(v=>{c[
g]=
v})):(c[g]=b,d&&!p&&b.issues.length&&(p=Kr(b)))}if(t.rest&&!p){let g=n.length-1,b=s.slice(n.length),
v=o.issues.length;for(let O of b){if(d&&o.issues.length!==v){if(Kr(o,v))break;v=o.issues.length}g++;
let N=t.rest._zod.run({value:O,issues:[]},i);N instanceof Promise?a.push(N.then(P=>rS(P,o,g))):rS(N,
o,g)}}return a.length?Promise.all(a).then(()=>oS(c,o,n,s,l)):oS(c,o,n,s,l)}});function nS(e,t){for(
let n=e.
length-1;n>=0;n--)if(!(t==="optin"?e[n]._zod.optin!==void 0:e[n]._zod.optout==="optional"))return n+
1;return 0}function rS(e,t,n){e.issues.length&&t.issues.push(...co(n,e.issues)),t.value[n]=e.value}
function oS(e,t,n,r,o){
for(let i=0;i<n.length;i++){let s=e[i],a=i<r.length;if(!a&&i>=o&&n[i]._zod.optin==="optional"){t.value.
length=i;break}if(s.issues.length){if(!a&&i>=o){t.value.length=i;break}t.issues.push(...co(i,s.issues))}
t.value[i]=s.value}for(let i=t.value.length-1;i>=r.length&&(n[i]._zod.optout==="optional"&&t.value[i]===
void 0);i--)t.value.length=i;return t}var hS=Ae("$ZodRecord",(e,t)=>{gn.init(e,t);let n=Ws.memoizer;
n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!bp(i))return r.issues.push({expected:
"record",code:"invalid_type",input:i,inst:e}),r;let s=[],a=t.keyType._zod.values;if(a&&!t.partial){r.value=
n?n.alloc(e,r,{},o):{};let u=new w;for(let c of a)if(typeof c=="string"||typeof c=="number"||typeof c==
"symbol"){if(u.add(typeof c=="number"?c.toString():c),c==="__proto__")continue;let d=t.keyType._zod.
run({value:c,issues:[]},o);if(d instanceof Promise)throw new C(
"Async schemas not supported in object keys currently");if(d.issues.length){r.issues.push({code:
"invalid_key",origin:"record",issues:d.issues.
map(b=>Vo(b,o,Xo())),input:c,path:[c],inst:e});continue}let p=d.value;if(p==="__proto__")continue;
let g=t.
valueType._zod.run({value:i[c],issues:[]},o);g instanceof Promise?s.push(g.then(b=>{b.issues.length&&
r.issues.push(...co(c,b.issues)),r.value[p]=b.value})):(g.issues.length&&r.issues.push(...co(c,g.issues)),
r.value[p]=g.value)}let l;for(let c in i)if(!u.has(c))if(t.mode==="loose"){if(c==="__proto__")continue;
r.value[c]=i[c]}else l=l!=null?l:[],l.push(c);l&&l.length>0&&r.issues.push({code:"unrecognized_keys",
input:i,inst:e,keys:l,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let u;for(let l of Reflect.ownKeys(
i)){if(l==="__proto__"||!h.prototype.propertyIsEnumerable.call(i,l))continue;let c=t.keyType._zod.run(
{value:l,issues:[]},o);if(c instanceof Promise)throw new C(
"Async schemas not supported in object keys currently");if(typeof l=="string"&&Jy.test(l)&&c.issues.length){
let b=t.keyType._zod.run({value:k(
l),issues:[]},o);if(b instanceof Promise)throw new C(
"Async schemas not supported in object keys currently");b.issues.length===0&&(c=b)}if(c.issues.length){
t.mode==="loose"?r.value[l]=i[l]:a?(u=u!=null?
u:[],u.push(l)):r.issues.push({code:"invalid_key",origin:"record",issues:c.issues.map(b=>Vo(b,o,Xo())),
input:l,path:[l],inst:e});continue}let p=c.value;if(p==="__proto__")continue;let g=t.valueType._zod.
run({value:i[l],issues:[]},o);g instanceof Promise?s.push(g.then(b=>{b.issues.length&&r.issues.push(
...co(l,b.issues)),r.value[p]=b.value})):(g.issues.length&&r.issues.push(...co(l,g.issues)),r.value[
p]=
g.value)}u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}
return s.length?Promise.all(s).then(()=>r):r}});var yS=Ae("$ZodEnum",(e,t)=>{gn.init(e,t);let n=Ly(t.entries),
r=new w(n);e._zod.values=r,Dn(e,"pattern",o=>{let i=Ly(o.def.entries).filter(s=>D0.has(typeof s));
return new RegExp(i.length?`^(${i.map(s=>Ec(
s.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let s=o.value;return r.has(s)||o.
issues.push({code:"invalid_value",values:n,input:s,inst:e}),o}}),bS=Ae("$ZodLiteral",(e,t)=>{gn.init(
e,t);let n=new w(t.values);e._zod.values=n,Dn(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.
length?`^(${o.map(i=>typeof i=="string"?Ec(i):i?Ec(i.toString()):S(i)).join("|")})$`:"^[^\\s\\S]$")}
),
e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,
input:i,inst:e}),r}});function iS(e,t){return e.value=t.issues.length?void 0:t.value,e}var wS=Ae(
"$ZodOptional",(e,t)=>{gn.
init(e,t),Dn(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout=
"optional",Dn(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new w([...r,void 0]):void 0}
),
Dn(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${hp(r.source)})?$`):
void 0}),
e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType.
_zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>iS(n,i)):iS(n,o)}return t.
innerType._zod.run(n,r)}});var vS=Ae("$ZodNullable",(e,t)=>{gn.init(e,t),Dn(e,"optin",n=>n.def.innerType._zod.optin),
Dn(e,"optout",n=>n.def.innerType._zod.optout),Dn(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;
return r?new RegExp(
`^(${hp(r.source)}|null)$`):void 0}),Dn(e,"values",n=>n.def.innerType._zod.values?new w([...n.def.innerType.
_zod.values,null]):void 0),e._zod.parse=(n,r)=>n.value===null?n:t.innerType._zod.run(n,r)}),kS=Ae(
"$ZodDefault",(e,t)=>{gn.init(e,t),e._zod.optin="defaulted",Dn(e,"values",n=>n.def.innerType._zod.values),
e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===void 0)
return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>sS(
i,t)):sS(o,t)}});function sS(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}m();function xS(
e){return e.checks&&(e.checks=[...e.checks]),e}function SS(e,t){return new e(xS({type:"string",...ln(
t)}))}function TS(e,t){return new e(xS({type:"number",checks:[],...ln(t)}))}function ES(e,t){return new e(
{type:"number",check:"number_format",abort:!1,format:"safeint",...ln(t)})}function CS(e,t){return new e(
{type:"boolean",...ln(t)})}function RS(e){return new e({type:"unknown"})}function Qo(e,t){return new H0(
{check:"less_than",...ln(t),value:e,inclusive:!0})}function zn(e,t){return new q0({check:
"greater_than",...ln(t),value:e,inclusive:!0})}function Yy(e,t){return new J0({check:"max_length",
...ln(t),maximum:e})}function Dc(e,t){return new Y0({check:"string_format",format:"regex",...ln(t),
pattern:e})}m();m();var Xn=Ae("ZodMiniType",(e,t)=>{if(!e._zod)throw new C(
"Uninitialized schema in ZodMiniType.");gn.init(
e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){Bs(this,"with",e)},parse(e,t){
return Ks(this,e,t,{callee:this.parse})},parseAsync(e,t){return qy(this,e,t,{callee:this.parseAsync}
)},
safeParse(e,t){return bt(this,e,t)},safeParseAsync(e,t){return Zy(this,e,t)},check(...e){var n;let t=this.
def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{
_zod:{
check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return Cc(this,e,t)},brand(
){
return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(
this,
...t)}}),I3=Ae("ZodMiniString",(e,t)=>{uS.init(e,t),Xn.init(e,t)});function U(e){return SS(I3,e)}var AS=Ae(
"ZodMiniNumber",(e,t)=>{Vy.init(e,t),Xn.init(e,t)});function be(e){return TS(AS,e)}var $3=Ae(
"ZodMiniNumberFormat",(e,t)=>{lS.init(e,t),AS.init(e,t)});function Gs(e){return ES($3,e)}var F3=Ae(
"ZodMiniBoolean",(e,t)=>{cS.init(e,t),Xn.init(e,t)});function ve(e){return CS(F3,e)}var _3=Ae(
"ZodMiniUnknown",(e,t)=>{dS.init(e,t),Xn.init(e,t)});function xp(){return RS(_3)}var M3=Ae(
"ZodMiniArray",(e,t)=>{mS.init(e,t),Xn.init(e,t)});function le(e,t){return new M3({type:"array",
element:e,...ln(t)})}var L3=Ae("ZodMiniObject",(e,t)=>{pS.init(e,t),Xn.init(e,t),_0(e,"shape",n=>n._zod.def.shape,
!1)});function q(e,t){
let n={type:"object",shape:e!=null?e:{},...ln(t)};return new L3(n)}function mo(e,t){return N0(e,t)}
var j3=Ae("ZodMiniUnion",(e,t)=>{fS.init(e,t),Xn.init(e,t)});function Ac(e,t){return new j3({type:
"union",options:e,...ln(t)})}var z3=Ae("ZodMiniTuple",(e,t)=>{gS.init(e,t),Xn.init(e,t)});function OS(
e,t,n){let r=t instanceof gn,
o=r?n:t,i=r?t:null;return new z3({type:"tuple",items:e,rest:i,...ln(o)})}var DS=Ae("ZodMiniRecord",(
e,t)=>{
hS.init(e,t),Xn.init(e,t)});function It(e,t,n){return!t||!t._zod?new DS({type:"record",keyType:U(),
valueType:e,
...ln(t)}):new DS({type:"record",keyType:e,valueType:t,...ln(n)})}var B3=Ae("ZodMiniEnum",(e,t)=>{yS.init(
e,t),Xn.init(e,t),e.options=[...e._zod.values]});function pt(e,t){
let n=x.isArray(e)?h.fromEntries(e.map(r=>[r,r])):e;return new B3({type:"enum",entries:n,...ln(t)})}
var U3=Ae("ZodMiniLiteral",(e,t)=>{bS.init(e,t),Xn.init(e,t)});function NS(e,t){return new U3({type:
"literal",values:x.isArray(e)?e:[e],...ln(t)})}var W3=Ae("ZodMiniOptional",(e,t)=>{wS.init(e,t),Xn.init(
e,t)});function ae(e){return new W3({type:"optional",innerType:e})}var K3=Ae("ZodMiniNullable",(e,t)=>{
vS.init(e,t),Xn.init(e,t)});function Me(e){return new K3({type:"nullable",innerType:e})}var G3=Ae(
"ZodMiniDefault",(e,t)=>{kS.init(e,t),Xn.init(e,t)});function Le(e,t){return new G3({type:"default",
innerType:e,get defaultValue(){return typeof t=="function"?t():By(t)}})}m();m();m();m();function PS(
e){let t=new y;return n=>{let r=t.get(n);return r===void 0&&(r=e(n),t.set(n,r)),r}}var M=PS(
e=>e.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"")),X=PS(e=>e.normalize("NFKD").toLowerCase(
).
replace(/(\p{N})[^\p{L}\p{N}\p{M}]+(?=\p{N})/gu,"$1-").replace(/[^\p{L}\p{N}-]+/gu,"").replace(
/(^|[^\p{N}])-|-(?=[^\p{N}]|$)/gu,
"$1").replace(/(^|[^\p{N}])0+(?=\p{N})/gu,"$1"));var F=(e,t,...n)=>n.length>0?{id:e,en:t,also:n}:{id:
e,en:t},IS=new A;function H3(e){var n;let t=IS.get(
e);return t===void 0&&(t=[e.id,e.en,...(n=e.also)!=null?n:[]].map(M),IS.set(e,t)),t}function Ge(e,t){
let n=M(e);return n!==""&&H3(t).includes(n)}var Sp=(e,t)=>e.map(n=>[n,t[n].name]);function Bn(e,t){
var n;
return(n=t.find(([,r])=>Ge(e,r)))==null?void 0:n[0]}var Z={settings:F("Pengaturan","Settings"),
stages:F(
"Tahapan","Stages"),criteria:F("Kriteria","Criteria"),entries:F("Peserta","Entries"),judges:F("Juri",
"Judges"),institutions:F("Instansi","Institutions"),signers:F("Penandatangan","Signers",
"Penanda Tangan"),assignment:F("Pembagian Juri","Assignment"),schedule:F("Jadwal","Schedule"),
plenary:F("Pleno",
"Plenary"),objections:F("Sanggahan","Objections"),findings:F("Hasil Pemeriksaan","Findings"),ranking:
F(
"Peringkat","Ranking"),finalRanking:F("Peringkat Akhir","Final Ranking"),coverage:F("Keikutsertaan",
"Coverage"),documents:F("Dokumen","Documents"),history:F("Riwayat","History"),decisions:F(
"Penetapan",
"Decisions"),corrections:F("Perbaikan","Corrections"),emblems:F("Lambang","Emblems")},$S="Penilaian",
Jt=[[!0,F("ya","yes","y","true","benar")],[!1,F("tidak","no","t","n","false","salah")]],Ha=[["files",
F("berkas","files","proposal")],["presentation",F("presentasi","presentation")],["field",F(
"lapangan",
"field")]],Ni=[["ineligible",F("tidak lolos administrasi","ineligible","not eligible")],[
"disqualified",F("diskualifikasi","disqualified","didiskualifikasi")],["withdrawn",F("mundur",
"withdrawn","mengundurkan diri")]],qa=[["definitive",F("definitif","definitive")],["pj",F("Pj.",
"Pj.","Penjabat")],["pjs",F("Pjs.","Pjs.","Penjabat Sementara")],["plt",F("Plt.","Plt.",
"Pelaksana Tugas")],["plh",F("Plh.","Plh.","Pelaksana Harian")]],Tp=[["self",F("sendiri","self")],[
"on-behalf",F("a.n.","on behalf","atas nama")],["by-order",F("u.b.","by order","untuk beliau")]],Un=F(
"BK","BK");m();m();var Oe=()=>SpreadsheetApp.getActiveSpreadsheet(),en=()=>Oe().getId(),Oc=()=>Oe().getSheets(
).filter(
e=>e.getType()===SpreadsheetApp.SheetType.GRID),Ve=()=>Oc().map(e=>e.getName()),Gr=()=>new y(Oc().map(
e=>[e.getName(),e.getSheetId()])),FS=()=>Oc().filter(e=>e.isSheetHidden()).map(e=>e.getName()),_S=(e,
t)=>{
var n,r;return(r=(n=Oe().getSheetByName(e))==null?void 0:n.isColumnHiddenByUser(t+1))!=null?r:!1},Za=(
)=>Oc().
filter(e=>e.getLastRow()>0).map(e=>e.getName()),q3=/(?:^(?:zh|ja|ko|hu|lt|mn)(?:_|$)|_(?:US|PH)$)/;
function Z3(){
let e=null;return t=>{e!=null||(e={zone:Oe().getSpreadsheetTimeZone(),monthFirst:q3.test(Oe().getSpreadsheetLocale(
))});
let n=Utilities.formatDate(t,e.zone,"yyyy-MM-dd'T'HH:mm:ss");return e.monthFirst?{date:n,monthFirst:
!0}:
{date:n}}}function _e(e){let t=Oe().getSheetByName(e);if(t===null)return{tab:e,values:[]};let n=Z3(),
r=o=>typeof o=="string"||typeof o=="number"||typeof o=="boolean"?o:o instanceof R?n(o):"";return{tab:
e,
values:t.getDataRange().getValues().map(o=>o.map(r))}}function Ja(e){var n,r;let t=(r=(n=Oe().getSheetByName(
e))==null?void 0:n.getDataRange().getFormulas())!=null?r:[];return t.some(o=>o.some(i=>i!==""))?t:[]}
var ei=e=>{var t,n;return(n=(t=Oe().getSheetByName(e))==null?void 0:t.getDataRange().getNumberFormats(
))!=
null?n:[]};function Xy(e,t){if(t)return/^[=+\-@']/.test(e)?`'${e}`:e;let n=/^[\p{L}\u201c]\P{N}*$/u.test(
e)&&!/^(true|false)$/iu.test(e.trim());return e===""||n?e:`'${e}`}var MS="@",Qy=(e,t)=>{let n=t.map(
r=>r===MS);return e.map(r=>r.map((o,i)=>typeof o=="string"?Xy(o,n[i]===!0):o))};function ti(e,t,n){
let[
r,o]=[e.getMaxRows(),e.getMaxColumns()];t>r&&e.insertRowsAfter(r,t-r),n>o&&e.insertColumnsAfter(o,n-
o)}function Vt(e,t,n,r,o=[]){var a,u;let i=Oe().getSheetByName(e),s=(u=(a=r[0])==null?void 0:a.length)!=
null?u:0;i===null||s===0||(ti(i,t+r.length,n+s),i.getRange(t+1,n+1,r.length,s).setValues(Qy(r,o)))}
function LS(e,t,n,r){
let o=Oe().getSheetByName(e);o!==null&&(ti(o,t+r,n+1),o.getRange(t+1,n+1,r,1).setNumberFormat(MS))}
var yr=e=>{
var t,n;return(n=(t=Oe().getSheetByName(e))==null?void 0:t.getLastRow())!=null?n:0};function jS(){
for(let e of Oc())
e.getLastRow()===0&&Oe().deleteSheet(e)}var Wn=()=>SpreadsheetApp.flush();function zS(e,t){let n=Oe(
).
getSheetByName(e);if(n===null)return!1;let r=t===null?null:J3(n,t);return r===null?n.activate():r.activate(
),
!0}function J3(e,t){try{return e.getRange(t)}catch{return null}}m();var Ne=e=>PropertiesService.getDocumentProperties(
).getProperty(e);function He(e,t){PropertiesService.
getDocumentProperties().setProperty(e,t)}var V3=1e4;function BS(e){let t=LockService.getDocumentLock(
);
if(!t.tryLock(V3))return null;try{let n=e();return SpreadsheetApp.flush(),{done:n}}finally{Y3(t)}}
function Y3(e){
try{e.releaseLock()}catch(t){console.warn(S(t))}}var Xe=e=>Utilities.computeDigest(Utilities.DigestAlgorithm.
SHA_256,e,Utilities.Charset.UTF_8).map(t=>(t&255).toString(16).padStart(2,"0")).join(""),kt=()=>Utilities.
getUuid().slice(0,8),at=(e=new R)=>Utilities.formatDate(e,SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(
),
"yyyy-MM-dd'T'HH:mm:ss");var US="boundTabs",X3=It(U(),be());function Ep(){let e=Ne(US);try{let t=bt(
X3,E.parse(e!=null?e:"{}"));
return t.success?t.data:{}}catch{return{}}}var eb=e=>He(US,E.stringify(e));function Kn(e,t){let n=Gr(
).
get(t);n!==void 0&&eb({...Ep(),[e]:n})}function xt(){let e=null;return(t,n)=>(e!=null||(e={tabs:Ep(),
ids:Gr()}),e.tabs[t]!==void 0&&e.tabs[t]===e.ids.get(n))}m();var WS="people";function Cp(){let e=Ne(
WS);if(e===null)return null;try{let t=bt(le(U()),E.parse(e));
return t.success?t.data:null}catch{return null}}var KS=e=>He(WS,E.stringify(e));var xe=()=>Session.getEffectiveUser(
).getEmail(),GS=()=>Session.getActiveUserLocale();function Q3(e){
let t=Cp();return t===null||t.includes(e)}function Rp(){let e=xe();if(e==="")return!1;let t=SpreadsheetApp.
getActiveSpreadsheet(),n=t.getSheets().filter(u=>Ge(u.getName(),Z.settings)),r=xt(),o=n.length>1?n.filter(
u=>r("settings",u.getName())):n,s=(o.length>0?o:n).flatMap(u=>u.getProtections(SpreadsheetApp.ProtectionType.
SHEET)).filter(u=>!u.isWarningOnly()),a=()=>{var u;return((u=t.getOwner())==null?void 0:u.getEmail())===
e};return s.length===0?a():s.every(u=>u.canEdit())&&(Q3(e)||a())}m();m();var HS=()=>!1;function Qn(e,
t,n){var o;let r=e.filter(i=>Ge(i,Z[t]));return(o=r.length>1?r.find(i=>n(
t,i)):void 0)!=null?o:r[0]}function Nc(e,t,n){return t.flatMap(r=>{let o=Qn(e,r,n);return e.flatMap(
i=>o===void 0||i===o||!Ge(i,Z[r])?[]:[{name:i,first:o}])})}var eG=["findings","finalRanking",
"coverage","documents","history","decisions","corrections","assignment","schedule","plenary",
"objections"];
function Va(e){let t=e.replace(/ \(\d+\)$/,"");return eG.some(n=>Ge(t,Z[n]))||h.values(Z.ranking).some(
n=>t.startsWith(`${n} \xB7 `))}m();m();m();var Hr="General",qS=e=>e===Hr||e.startsWith("0");var ne=(
e,t,n,r,o)=>o===void 0?{key:e,header:F(t,n),width:r}:{key:e,header:F(t,n),width:r,format:o},
Pi=e=>({...e,isRare:!0}),Kt="@",tb="d mmmm yyyy",Pc={part:"settings",tab:Z.settings,columns:[ne(
"key",
"Kunci","Key",220),ne("value","Nilai","Value",380)]},Ic={part:"stages",tab:Z.stages,columns:[ne(
"order","Urutan","Order",70,Hr),ne("name","Tahap","Stage",200),ne("weight","Bobot","Weight",80,Hr),
ne("advance","Lolos","Advance",80,Hr),ne("title","Predikat","Title",240),ne("form","Bentuk","Form",
110),ne(
"date","Tanggal","Date",140,tb),Pi(ne("scoreTab","Tab Nilai","Score Tab",180)),Pi(ne("hours","Jam",
"Hours",120,Kt)),Pi(ne("minutes","Menit","Minutes",90,Kt)),Pi(ne("breaks","Istirahat","Breaks",220,
Kt)),
Pi(ne("place","Tempat","Place",220)),Pi(ne("rooms","Ruang","Rooms",140,Kt))]},$c={part:"criteria",
tab:Z.
criteria,columns:[ne("stage","Tahap","Stage",180),ne("name","Kriteria","Criterion",200),ne("weight",
"Bobot","Weight",80,Hr),ne("min","Min","Min",70,Hr),ne("max","Maks","Max",70,Hr),ne("description",
"Uraian","Description",380)]},qr={part:"entries",tab:Z.entries,columns:[ne("code","Kode","Code",80,
Kt),
ne("name","Nama Inovasi","Innovation",320),ne("institution","Instansi","Institution",240),ne(
"category","Kategori","Category",120),ne("unitType","Jenis Unit","Unit Type",120),ne("innovator",
"Inovator",
"Innovator",200),ne("contact","Narahubung","Contact",160),ne("phone","No. WA","Phone",120,Kt),ne(
"email","Email","Email",180,Kt),ne("link","Tautan Proposal","Proposal Link",180),ne("status",
"Status","Status",160),ne("reason","Alasan","Reason",240),Pi(ne("draw","No. Undian","Draw",90,Hr))]}
,Hs={part:"judges",tab:Z.judges,columns:[ne("code","Kode","Code",70,Kt),ne("name","Nama","Name",220),
ne("role",
"Peran","Role",110),ne("institution","Instansi","Institution",240),ne("email","Email","Email",200,Kt),
ne("phone","No. WA","Phone",120,Kt),ne("stages","Tahap","Stages",180),ne("conflicts","Benturan",
"Conflicts",180,Kt),Pi(ne("unavailable","Berhalangan","Unavailable",110))]},Fc={part:"institutions",
tab:Z.
institutions,columns:[ne("name","Instansi","Institution",280),ne("parent","Induk","Parent",240),ne(
"unitType","Jenis Unit","Unit Type",140),ne("required","Wajib","Required",80)]},qs={part:"signers",
tab:Z.
signers,columns:[ne("office","Jabatan","Position",220),ne("name","Nama","Name",220),ne("plainName",
"Nama tanpa Gelar","Name without Titles",180),ne("rank","Pangkat","Rank",140),ne("nip","NIP","NIP",
160,
Kt),ne("status","Status","Status",90),ne("acting","Bertindak","Acting",90),ne("onBehalfOf",
"Atas Nama","On Behalf Of",200),ne("documents","Dokumen","Documents",240),ne("letterhead","Kop",
"Letterhead",
180),ne("copies","Tembusan","Copies",240)]},Ya={part:"assignment",tab:Z.assignment,columns:[ne(
"stage","Tahap","Stage",160),ne("entry","Kode","Code",80,Kt),ne("name","Nama Inovasi","Innovation",
320),ne(
"institution","Instansi","Institution",240),ne("judges","Juri","Judges",200,Kt)]},Xa={part:
"schedule",
tab:Z.schedule,columns:[ne("occasion","Acara","Occasion",180),ne("date","Tanggal","Date",140,tb),ne(
"start","Mulai","Start",70,Kt),ne("end","Selesai","End",70,Kt),ne("place","Tempat","Place",180),ne(
"room","Ruang","Room",90,Kt),ne("entry","Kode","Code",80,Kt),ne("name","Nama Inovasi","Innovation",
280),
ne("institution","Instansi","Institution",200),ne("phone","No. WA","Phone",120,Kt)]},Qa={part:
"plenary",tab:Z.plenary,columns:[ne("stage","Tahap","Stage",160),ne("entry","Kode","Code",80,Kt),ne(
"computed","Peringkat Hitung","Computed Rank",90,"0"),ne("rank","Peringkat Putusan","Decided Rank",
90,"0"),
ne("reason","Alasan","Reason",420),ne("votesFor","Setuju","For",80,"0"),ne("votesAgainst","Tidak",
"Against",80,"0")]},Zs={part:"objections",tab:Z.objections,columns:[ne("date","Tanggal","Date",120,
tb),
ne("sender","Pengirim","Sender",180),ne("entry","Kode","Code",80,Kt),ne("text","Isi","Text",360),ne(
"answer","Jawaban","Answer",360),ne("ruling","Putusan","Ruling",200),ne("reopens",
"Tahap Dibuka Kembali","Stage to Reopen",160)]},nb=[Pc,Ic,$c,qr,Hs,Fc,qs];m();m();m();var Ii={id:
"Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
en:"January February March April May June July August September October November December".split(" ")}
;function po(e,t){var i;let[n="",r="",o=""]=e.split("-");return`${k(o)} ${(i=Ii[t][k(
r)-1])!=null?i:""} ${n}`}function $i(e,t,n){let r=po(t!=null?t:e,n);if(t===void 0||t===e)return r;
let[
o,i]=[e.slice(0,4)===t.slice(0,4),e.slice(0,7)===t.slice(0,7)],s=po(e,n).split(" ");return i?`${s[0]}\u2013${r}`:
`${s.slice(0,o?2:3).join(" ")} \u2013 ${r}`}var tG=["","pebruari","","","","","","agt","",
"","nopember",""];function ZS(e){let t=e.toLowerCase();if(t.length<3)return null;let n=(o,i)=>[Ii.id[
i],
Ii.en[i],tG[i]].some(s=>s==null?void 0:s.toLowerCase().startsWith(t)),r=Ii.id.findIndex(n);return r<
0?null:r+1}function W(e){return e===void 0||e===""?"":typeof e=="object"?e.date.endsWith("T00:00:00")?
e.date.slice(
0,10):Cr(e.date):S(e).trim()}var Cr=e=>e.replace("T"," "),_c=e=>e.replace(" ","T"),te=e=>typeof e!="number"&&
W(e)==="";function ct(e){var n;if(typeof e=="number")return e;if(typeof e!="string")return null;
let t=/^(-?\d+)(?:[.,](\d+))?$/.exec(e.trim());return t===null?null:k(`${t[1]}.${(n=t[2])!=null?n:
"0"}`)}
var nG=(e,t)=>new R(R.UTC(e,t,0)).getUTCDate();function rb(e,t,n){return t<1||t>12||n<1||n>nG(e,t)?
null:
`${e}-${S(t).padStart(2,"0")}-${S(n).padStart(2,"0")}`}function fo(e){var s;if(typeof e=="object")return e.
date.slice(0,10);let t=W(e).toLowerCase(),n=/^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(t);if(n!==null)return rb(
k(n[1]),k(n[2]),k(n[3]));let r=/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(t);if(r!==null)return rb(
k(r[3]),k(r[2]),k(r[1]));let o=/^(?:[a-z']+,\s*)?(\d{1,2})\s+([a-z]+)\.?,?\s+(\d{4})$/.exec(t);if(o===
null)return null;let i=ZS((s=o[2])!=null?s:"");return i===null?null:rb(k(o[3]),i,k(o[1]))}var rG=/\s*(?:\u2013|\u2014|-|\bs\.?\s?\/?\s?d\b\.?|\bsampai(?:\s+dengan)?\b|\bhingga\b|\bdan\b|\bto\b|\buntil\b|\band\b)\s*/g,
oG=/^[a-z']+\s*(?:\u2013|\u2014|-|s\.?\s?\/?\s?d\.?|dan|and|to)\s*[a-z']+\s*,\s*/;function Dp(e){var r,
o;let t=fo(
e);if(t!==null)return{from:t};let n=W(e).toLowerCase().replace(oG,"");for(let{0:i,index:s}of n.matchAll(
rG)){let a=fo(n.slice(s+i.length));if(a===null)continue;let[u,l,c]=[a.slice(0,4),k(a.slice(5,7)),n.slice(
0,s)],d=(o=(r=fo(c))!=null?r:fo(`${c} ${u}`))!=null?o:fo(`${c} ${Ii.id[l-1]} ${u}`);if(d!==null&&d<a)
return{from:d,until:a}}return null}function Ap(e){let t=/^(\d{1,2})[.:](\d{2})(?:[.:]\d{2})?(?:\s*(?:wib|wita|wit))?$/i.
exec(ob(e));if(t===null)return null;let[n,r]=[k(t[1]),k(t[2])];return n<24&&r<60?n*60+r:null}
function ob(e){
return typeof e=="object"?e.date.slice(11,16).replace(":","."):W(e)}var Fi=e=>W(e).split(/[,;\n]/).map(
t=>t.trim()).filter(t=>t!=="");m();m();m();function Rr(e){let t=f.floor(e/26);return(t>0?Rr(t-1):"")+S.fromCharCode(
65+e%26)}function Ce(e,t,n=1,r=1){
let o=`${Rr(t)}${e+1}`;return n===1&&r===1?o:`${o}:${Rr(t+r-1)}${e+n}`}var JS=e=>[...e].reduce((t,n)=>t*
26+n.charCodeAt(0)-64,0)-1;function go(e){var s;let[,t="",n="",r=t,o=n]=(s=/^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.
exec(e))!=null?s:[],i=[];for(let a=k(n)-1;a<k(o);a++)for(let u=JS(t);u<=JS(r);u++)i.push({row:a,
column:u});
return i}var ib=10,_i=60;function Mc(e,t,n=ib){let r=e.values.slice(0,n).map(t),o=f.max(0,...r);
return o===0?
null:r.indexOf(o)}function dt(e,t){var a;let n=u=>typeof u=="string"&&t.columns.some(l=>Ge(u,l.header)),
r=Mc(e,u=>u.filter(n).length);if(r===null)return null;let o=new y;for(let[u,l]of((a=e.values[r])!=null?
a:[]).entries()){let c=typeof l=="string"?t.columns.find(d=>Ge(l,d.header)):void 0;c!==void 0&&!o.has(
c.key)&&o.set(c.key,u)}let i=[...o.keys()],s=e.values.map((u,l)=>({row:l,cell:c=>{var p;let d=o.get(
c);return d===void 0?"":(p=u[d])!=null?p:""}})).filter(({row:u,cell:l})=>u>r&&i.some(c=>!te(l(c))));
return{part:t.part,tab:e.tab,headerRow:r,columns:o,rows:s}}function nt(e,t,n){let r=e==null?void 0:e.
columns.get(n);return e===null||r===void 0||t===void 0?null:{tab:e.tab,cell:Ce(t,r)}}var VS=(e,t)=>e.
columns.map(n=>n.header[t]);function Dr(e){var o;let t=[],n=(i,s)=>nt(e,i.row,s),r=(i,s,a,u,l=[])=>{
var d;let c={setting:`${(d=e==
null?void 0:e.part)!=null?d:""}.${s}`,value:a,reason:u,allowed:l};t.push({code:"SETTING_INVALID",
severity:"error",...n(i,s),params:c})};return{rows:(o=e==null?void 0:e.rows)!=null?o:[],findings:t,
report:r,place:n,
number:(i,s,a=()=>!0)=>{let u=i.cell(s);if(te(u))return null;let l=ct(u);return l!==null&&a(l)?l:(r(
i,s,u,l===null?"not-a-number":"out-of-range"),null)},weight:(i,s,a)=>{let u=i.cell(s),l=ct(typeof u==
"string"?u.replace(/%\s*$/,""):u);if(l===null&&!te(u)){let c={of:a,reason:"not-a-number",value:u};t.
push({code:"WEIGHTS_INVALID",severity:"error",...n(i,s),params:c})}return l},choice:(i,s,a)=>{let u=W(
i.cell(s)),l=Bn(u,a);return u===""||l!==void 0?l!=null?l:null:(r(i,s,u,"not-allowed",a.map(([,c])=>c.
id)),null)}}}function Op(e,t,n){var i;if(t===null||t.rows.length>0)return;let r={setting:`${t.part}.${n}`,
value:"",reason:"no-rows",allowed:[]},o=(i=nt(t,t.headerRow+1,n))!=null?i:{tab:t.tab};e.findings.push(
{code:"SETTING_INVALID",severity:"warning",...o,params:r})}var ho=(e,t)=>e.rows.filter(n=>te(n.cell(
t))?(e.report(n,t,"","empty"),!1):!0);function YS(e,t){let n=Dr(e),r=ho(n,"name"),o=r.every(s=>te(s.cell(
"weight")));return{items:r.map(s=>iG(
n,s,o,t)),rows:r.map(({row:s})=>s),findings:n.findings}}function iG(e,t,n,r){var s,a;let o=W(t.cell(
"stage")),i=e.weight(t,"weight","criteria");if(!n&&te(t.cell("weight"))){let u={of:"criteria",reason:
"partly-blank"};e.findings.push({code:"WEIGHTS_INVALID",severity:"error",...e.place(t,"weight"),
params:u})}
return{stage:o===""?null:r(o),name:W(t.cell("name")),weight:i!=null?i:1,min:(s=e.number(t,"min"))!=null?
s:0,max:(a=e.number(t,"max"))!=null?a:100,description:W(t.cell("description"))}}m();function XS(e){
let t=Dr(e);Op(t,e,"code");let n=t.rows.filter(o=>{var a,u,l;if(!te(o.cell("code")))return!0;
let i=(l=(a=t.place(o,"code"))!=null?a:t.place(o,"name"))!=null?l:{tab:(u=e==null?void 0:e.tab)!=null?
u:""},s={name:W(o.cell("name"))};return t.findings.push({code:"ROW_WITHOUT_CODE",severity:"error",
...i,
params:s}),!1});return{items:n.map(o=>sG(t,o)),rows:n.map(({row:o})=>o),findings:t.findings}}
function sG(e,t){
var o;let n=i=>W(t.cell(i)),r=ct(t.cell("draw"));return{...r===null?{}:{draw:r},code:n("code"),name:
n(
"name"),institution:n("institution"),category:n("category"),unitType:n("unitType"),innovator:n(
"innovator"),contact:n("contact"),phone:n("phone"),email:n("email"),link:n("link"),status:(o=e.choice(
t,"status",Ni))!=null?o:"running",reason:n("reason")}}m();function QS(e){let t=Dr(e),n=ho(t,"name");
return{items:n.map(o=>{var i;return{name:W(o.cell("name")),
parent:W(o.cell("parent")),unitType:W(o.cell("unitType")),required:(i=t.choice(o,"required",Jt))!=null?
i:!1}}),rows:n.map(({row:o})=>o),findings:t.findings}}m();m();var sb=e=>/^[^\s@,;:<>()"]+@[^\s@,;:<>()"]+\.[^\s@,;:<>()".]+$/.test(
e);function eT(e,t){let n=Dr(e);Op(n,e,"code");let r=ho(n,"code");for(let o of r){let i=W(o.cell(
"email"));
if(i===""||sb(i))continue;let s={setting:"judges.email",value:i,reason:"not-an-address",allowed:[]};
n.findings.push({code:"SETTING_INVALID",severity:"warning",...n.place(o,"email"),params:s})}return{
items:r.
map(o=>({...aG(o,t),...n.choice(o,"unavailable",Jt)===!0?{unavailable:!0}:{}})),rows:r.map(({row:o})=>o),
findings:n.findings}}function aG(e,t){let n=r=>W(e.cell(r));return{code:n("code"),name:n("name"),
role:n(
"role"),institution:n("institution"),email:sb(n("email"))?n("email"):"",phone:n("phone"),stages:ab(
Fi(
e.cell("stages")),t),conflicts:Fi(e.cell("conflicts"))}}function ab(e,t){let[n,...r]=e;if(n===void 0)
return[];for(let o=e.length;o>0;o-=1){let i=M(e.slice(0,o).join(" ")),s=t.find(a=>M(a)===i);if(s!==void 0)
return[s,...ab(e.slice(o),t)]}return[n,...ab(r,t)]}m();var tT=e=>e.split(/[;\r\n]+/).map(t=>t.trim()).filter(
t=>t!=="");function nT(e){let t=Dr(e),n=ho(t,"office"),r=n.map(i=>{var a,u;let s=l=>W(i.cell(l));
return{office:s("office"),name:s("name"),plainName:s(
"plainName"),rank:s("rank"),nip:s("nip"),status:(a=t.choice(i,"status",qa))!=null?a:"definitive",
acting:(u=
t.choice(i,"acting",Tp))!=null?u:"self",onBehalfOf:tT(s("onBehalfOf")),documents:tT(s("documents").replace(
/,/g,";")),letterhead:s("letterhead"),copies:s("copies")}}),o=t.findings.map(i=>({...i,severity:
"warning"}));return{items:r,rows:n.map(({row:i})=>i),findings:o}}m();m();var uG=[["minggu","ahad",
"sunday"],["senin","monday"],["selasa","tuesday"],["rabu","wednesday"],["kamis","thursday"],["jumat",
"jum'at","friday"],["sabtu","saturday"]];function rT(e){let[t,n,...r]=e.split(
/\s*(?:\u2013|\u2014|-|s\.?\s?\/?\s?d\.?|sampai|to)\s*/).map(o=>Ap(o));return t==null||n==null||r.length>0||
t>=n?null:{from:t,to:n}}function lG(e){let t=e.split(/[;\n]/).filter(n=>n.trim()!=="").map(n=>{var a;
let[,r="",o=""]=(a=/^\s*([a-z']*)\s*(.+?)\s*$/i.exec(n))!=null?a:[],i=uG.findIndex(u=>u.includes(r.toLowerCase(
))),
s=rT(o);return s===null||r!==""&&i<0?null:{weekday:r===""?null:i,...s}});return t.some(n=>n===null)?
null:t.filter(n=>n!==null)}function cG(e){if(!/^\d{1,3}(\s*\+\s*\d{1,3})*$/.test(e))return null;let t=e.
split("+").reduce((n,r)=>n+k(r),0);return t>0&&t<=1440?t:null}function oT(e,t){let n=(a,u)=>{let l=t.
cell(a),c=te(l)?null:u(W(l));if(te(l)||c!==null)return c;let d={setting:`stages.${a}`,value:l,reason:
"not-a-time",allowed:[]};return e.findings.push({code:"SETTING_INVALID",severity:"warning",...e.place(
t,a),params:d}),null},[r,o,i]=[n("hours",rT),n("minutes",cG),n("breaks",lG)];if(r===null||o===null)return null;
let s=W(t.cell("rooms")).split(/[;\n]/);return{...r,minutes:o,breaks:i!=null?i:[],place:W(t.cell(
"place")),rooms:s.map(a=>a.trim()).filter(a=>a!=="")}}function iT(e){let t=Dr(e),n=dG(ho(t,"name"));
return{items:n.map(o=>mG(t,o)),rows:n.map(({row:o})=>o),
findings:t.findings}}function dG(e){let t=n=>{var r;return(r=ct(n.cell("order")))!=null?r:k.MAX_VALUE}
;
return[...e].sort((n,r)=>t(n)-t(r)||n.row-r.row)}function mG(e,t){var s;let n=t.cell("date"),r=fG(W(
t.cell("title")));r==="unreadable"&&e.report(t,"title",t.cell("title"),"outcomes");let o=Dp(n);!te(n)&&
o===null&&e.report(t,"date",n,"not-a-date");let i=oT(e,t);return{name:W(t.cell("name")),weight:e.weight(
t,"weight","stages"),advance:e.number(t,"advance",a=>k.isInteger(a)&&a>=1),title:r==="unreadable"?
null:
r,form:e.choice(t,"form",Ha),date:(s=o==null?void 0:o.from)!=null?s:null,...(o==null?void 0:o.until)===
void 0?{}:{until:o.until},...te(t.cell("scoreTab"))?{}:{scoreTab:W(t.cell("scoreTab"))},...i===null?
{}:{sitting:i}}}var pG=/;|^\s*\d+\s*[:=]/m;function fG(e){if(e==="")return null;if(!pG.test(e))return{
name:e};let n=e.split(/[;\n]/).map(i=>i.trim()).filter(i=>i!=="").map(i=>{var a;let s=/^(\d+)\s*:\s*(.+)$/.
exec(i);return s===null||k(s[1])<1?null:{places:k(s[1]),name:(a=s[2])!=null?a:""}}),r=n.filter(i=>i!==
null);return new w(r.map(i=>i.places)).size===n.length&&r.length>0?{outcomes:r}:"unreadable"}m();m();
var eu=["criteria","median","majority","previous","shared"];m();m();var sT=["competition","year",
"organizer","government","province","city","language","top","method",
"missing","readings","minReadings","tieBreaks","decimals","carryOver","passingScore","maxSpread",
"maxPerInstitution","winnersPerCategory","rankedWinners","letterScores","annexScores","winnerTerm",
"severityCorrection","conflicts","judgeFiles","deadline","admins","objectionDays","prizes",
"plenaryDate",
"plenaryTime","plenaryPlace","ceremonyDate","ceremonyTime","ceremonyPlace","decisionDate",
"juryDecreeNumber","resultApproval","minutesNumber","decreeNumber","legalBasis","acknowledgedBy",
"copies","officeAddress","officeContact","certificateDesign","signerName","signerPosition",
"signerGrade","signerNip"];m();m();var aT={kind:"text",word:F("Mengetahui","Acknowledged By")};m();
var uT={kind:"texts",word:F("Admin","Admin")};m();var lT={kind:"choice",word:F("Nilai di Lampiran",
"Scores in Annexes"),choices:Jt};m();var cT={kind:"choice",word:F("Gabung Nilai Tahap","Carry Over"),
choices:Jt};m();var dT={kind:"date",word:F("Tanggal Penyerahan","Ceremony Date")};m();var mT={kind:
"text",word:F("Tempat Penyerahan","Ceremony Place")};m();var pT={kind:"time",word:F(
"Waktu Penyerahan","Ceremony Time")};m();var fT={kind:"choice",word:F("Desain Piagam",
"Certificate Design"),choices:[["classic",F("klasik","classic")],["modern",F("modern","modern")]]};m(
);var gT={kind:"text",word:F("Kota","City")};m();var hT={kind:"text",word:F("Nama Kompetisi",
"Competition")};m();var yT={kind:"choice",word:F("Benturan Kepentingan","Conflicts"),choices:[[
"exclude",F("keluarkan","exclude")],["include",F("hitung","include")]]};m();var bT={kind:"text",word:
F("Tembusan","Copies")};m();var wT={kind:"text",word:F("Batas Waktu","Deadline")};m();var vT={kind:
"number",word:F("Desimal","Decimals"),range:"0\u20136"};m();var kT={kind:"date",word:F(
"Tanggal Penetapan","Date")};m();var xT={kind:"text",word:F("Nomor SK","Decree Number")};m();var ST={
kind:"text",word:F("Pemerintah Daerah","Government")};m();var TT={kind:"choice",word:F("Berkas Juri",
"Judge Files"),choices:[["shared",F("bersama","shared")],
["separate",F("terpisah","separate")]]};m();var ET={kind:"text",word:F("Nomor SK Dewan Juri",
"Jury Decree Number")};m();var CT={kind:"choice",word:F("Bahasa","Language"),choices:[["id",F("id",
"id","Bahasa Indonesia","Indonesia")],["en",F("en","en","English","Inggris")]]};m();var RT={kind:
"text",word:F("Dasar Hukum","Legal Basis")};m();var DT={kind:"choice",word:F("Nilai di Surat",
"Scores in Letters"),choices:Jt};m();var AT={kind:"number",word:F("Maks per Instansi",
"Max per Institution"),range:"1, 2, 3 \u2026"};m();var OT={kind:"number",word:F(
"Batas Selisih Antarjuri","Max Spread")};m();m();var tu=["mean","trimmed","median","rank-sum",
"z-score","adjusted","robust","reliability"];m();m();var NT={name:F("terkoreksi","adjusted"),score:{
id:"nilai terkoreksi",en:"adjusted score"},official:
"Nilai tahap adalah nilai terkoreksi: perbedaan keketatan antarjuri ditaksir dari semua nilai dengan kuadrat terkecil, lalu dikeluarkan dari nilai."}
;m();var PT={name:F("rata-rata","mean","average"),score:{id:"rata-rata",en:"mean"},official:
"Nilai tahap adalah rata-rata nilai semua juri yang menilai inovasi itu."};m();var IT={name:F(
"median","median"),score:{id:"median",en:"median"},official:
"Nilai tahap adalah nilai tengah (median) dari nilai para juri."};m();var $T={name:F(
"jumlah peringkat","rank-sum"),score:{id:"rata-rata peringkat",en:"mean rank"},official:
"Setiap juri membentuk peringkatnya sendiri, dan peserta diurutkan menurut rata-rata peringkat itu; makin kecil makin baik."}
;m();var FT={name:F("bobot keandalan juri","reliability","reliability weights"),score:{id:
"nilai berbobot keandalan",en:"reliability-weighted score"},official:
"Nilai tahap adalah rata-rata nilai juri yang dikoreksi menurut keketatannya; bobot juri berbanding terbalik dengan ragam galatnya."}
;m();var _T={name:F("tahan pencilan","robust"),score:{id:"nilai tahan pencilan",en:"robust score"},
official:
"Nilai tahap adalah rata-rata nilai juri yang dikoreksi menurut keketatannya; nilai yang jauh dari yang wajar berbobot kurang (Huber, 1,345 simpangan baku)."}
;m();var MT={name:F("rata-rata terpangkas","trimmed","trimmed mean"),score:{id:
"rata-rata terpangkas",en:"trimmed mean"},official:
"Nilai tahap adalah rata-rata nilai juri setelah satu nilai tertinggi dan satu nilai terendah dikeluarkan (rata-rata terpangkas); bila juri yang menilai kurang dari tiga, dipakai rata-rata biasa."}
;m();var LT={name:F("skor baku","z-score"),score:{id:"skor baku",en:"standard score"},official:
"Nilai setiap juri dibakukan (dikurangi rata-rata juri itu, lalu dibagi simpangan bakunya), dirata-ratakan, dan dilaporkan sebagai 50 + 10 \xD7 skor baku."}
;var Mi={mean:PT,trimmed:MT,median:IT,"rank-sum":$T,"z-score":LT,adjusted:NT,robust:_T,reliability:
FT};var jT={kind:"choice",word:F("Metode","Method"),choices:Sp(tu,Mi)};m();var zT={kind:"number",
range:"1, 2, 3 \u2026",word:F("Juri Minimal per Peserta","Least Judges per Entry")};m();var BT={kind:
"text",word:F("Nomor Berita Acara","Minutes Number")};m();var UT={kind:"choice",word:F(
"Nilai Belum Diisi","Missing Scores"),choices:[["complete",F("wajib lengkap","complete")],[
"assigned",F("sesuai pembagian","assigned","sesuai penugasan")]]};m();var WT={kind:"number",word:F(
"Masa Sanggah","Objection Days"),range:"1\u2013365"};m();var KT={kind:"text",word:F("Alamat Kantor",
"Office Address")};m();var GT={kind:"text",word:F("Kontak Kantor","Office Contact")};m();var HT={
kind:"text",word:F("Penyelenggara","Organizer")};m();var qT={kind:"number",word:F(
"Nilai Minimal Lolos","Passing Score")};m();var ZT={kind:"date",word:F("Tanggal Pleno",
"Plenary Date")};m();var JT={kind:"text",word:F("Tempat Pleno","Plenary Place")};m();var VT={kind:
"time",word:F("Waktu Pleno","Plenary Time")};m();var YT={kind:"numbered",word:F("Uang Pembinaan",
"Prize")};m();var XT={kind:"text",word:F("Provinsi","Province")};m();var QT={kind:"choice",word:F(
"Juara Berperingkat","Ranked Winners"),choices:Jt};m();var eE={kind:"number",range:"1, 2, 3 \u2026",
word:F("Juri per Peserta","Judges per Entry")};m();var tE={kind:"choice",word:F("Persetujuan Hasil",
"Result Approval"),choices:Jt};m();var nE={kind:"auto-or-number",word:F("Koreksi Keketatan",
"Severity Correction"),auto:F("otomatis","auto")};m();var rE={kind:"text",word:F(
"Penandatangan Pangkat","Signer Grade")};m();var oE={kind:"text",word:F("Penandatangan Nama",
"Signer Name")};m();var iE={kind:"text",word:F("Penandatangan NIP","Signer NIP")};m();var sE={kind:
"text",word:F("Penandatangan Jabatan","Signer Position")};m();m();m();var aE={name:F("kriteria",
"criteria"),official:"rata-rata pada kriteria yang bobotnya terbesar, kemudian kriteria berikutnya"}
;m();var uE={name:F("mayoritas","majority"),official:
"perbandingan berpasangan: inovasi yang dinilai lebih tinggi oleh lebih banyak juri"};m();var lE={
name:F("median","median"),official:"nilai tengah (median) dari nilai para juri"};m();var cE={name:F(
"tahap sebelumnya","previous"),official:"nilai pada tahap sebelumnya"};m();var dE={name:F("bersama",
"shared"),official:""};var Li={criteria:aE,median:lE,majority:uE,previous:cE,shared:dE};var mE={kind:
"choices",word:F("Penentu Nilai Sama","Tie-breaks"),choices:Sp(eu,Li)};m();var pE={kind:"number",
word:F("Jumlah Top","Top"),range:"1, 2, 3 \u2026"};m();var fE={kind:"choice",word:F("Sebutan Juara",
"Winner Term"),choices:[["Juara",F("Juara","Juara","Champion")],["Terbaik",F("Terbaik","Terbaik",
"Best")]]};m();var gE={kind:"choice",word:F("Juara per Kategori","Winners per Category"),choices:Jt}
;m();var hE={kind:"text",word:F("Tahun","Year")};var ub={competition:hT,year:hE,organizer:HT,
government:ST,province:XT,city:gT,language:CT,top:pE,method:jT,
missing:UT,readings:eE,minReadings:zT,tieBreaks:mE,decimals:vT,carryOver:cT,passingScore:qT,
maxSpread:OT,
maxPerInstitution:AT,winnersPerCategory:gE,rankedWinners:QT,letterScores:DT,annexScores:lT,
winnerTerm:fE,
severityCorrection:nE,conflicts:yT,judgeFiles:TT,deadline:wT,admins:uT,objectionDays:WT,prizes:YT,
plenaryDate:ZT,
plenaryTime:VT,plenaryPlace:JT,ceremonyDate:dT,ceremonyTime:pT,ceremonyPlace:mT,decisionDate:kT,
juryDecreeNumber:ET,
resultApproval:tE,minutesNumber:BT,decreeNumber:xT,legalBasis:RT,acknowledgedBy:aT,copies:bT,
officeAddress:KT,
officeContact:GT,certificateDesign:fT,signerName:oE,signerPosition:sE,signerGrade:rE,signerNip:iE};
var gG=e=>e!=="prizes",Ar=sT.filter(gG).map(e=>({key:e,...ub[e]})),nu=ub.prizes.word;m();m();m();m();
var De=Le(U(),""),ru=Le(Me(U().check(Dc(/^\d{4}-\d{2}-\d{2}$/))),null),Or=(e,t)=>be().check(Gs(),zn(
e),Qo(t)),Nr=e=>Le(Me(e),null);var yE=De;m();var bE=Le(le(U()),[]);m();var wE=Le(ve(),!1);m();var vE=Le(
ve(),!1);m();var kE=ru;m();var xE=De;m();var SE=De;m();var TE=Le(pt(["classic","modern"]),"classic");
m();var EE=De;m();var CE=De;m();var RE=Le(pt(["exclude","include"]),"exclude");m();var DE=De;m();var AE=De;
m();var OE=Le(Or(0,6),2);m();var NE=ru;m();var PE=De;m();var IE=De;m();var $E=Le(pt(["shared",
"separate"]),"shared");m();var FE=De;m();var _E=Le(pt(["id","en"]),"id");m();var ME=De;m();var LE=Le(
ve(),!1);m();var jE=Nr(Or(1,1e5));m();var zE=Nr(be().check(zn(0)));m();var BE=Le(pt(tu),"mean");m();
var UE=Nr(Or(1,1e3));m();var WE=De;m();var KE=Le(pt(["complete","assigned"]),"complete");m();var GE=Nr(
Or(1,365));m();var HE=De;m();var qE=De;m();var ZE=De;m();var JE=Nr(be());m();var VE=ru;m();var YE=De;
m();var XE=De;m();var QE=Le(le(Me(be().check(zn(0)))),[]);m();var eC=De;m();var tC=Le(ve(),!0);m();
var nC=Nr(Or(1,1e3));m();var rC=Le(ve(),!1);m();var oC=Le(Ac([NS("auto"),be().check(zn(0))]),"auto");
m();var iC=De;m();var sC=De;m();var aC=De;m();var uC=De;m();var lC=Le(le(pt(eu)),["criteria",
"shared"]);m();var cC=Le(Or(1,1e5),10);m();var dC=Le(pt(["Juara","Terbaik"]),"Juara");m();var mC=Le(
ve(),!1);m();var pC=De;var fC={competition:CE,year:pC,organizer:ZE,government:IE,province:eC,city:EE,
language:_E,top:cC,method:BE,
missing:KE,readings:nC,minReadings:UE,tieBreaks:lC,decimals:OE,carryOver:vE,passingScore:JE,
maxSpread:zE,
maxPerInstitution:jE,winnersPerCategory:mC,rankedWinners:tC,letterScores:LE,annexScores:wE,
winnerTerm:dC,
severityCorrection:oC,conflicts:RE,judgeFiles:$E,deadline:AE,admins:bE,objectionDays:GE,prizes:QE,
plenaryDate:VE,
plenaryTime:XE,plenaryPlace:YE,ceremonyDate:kE,ceremonyTime:SE,ceremonyPlace:xE,decisionDate:NE,
juryDecreeNumber:FE,
resultApproval:rC,minutesNumber:WE,decreeNumber:PE,legalBasis:ME,acknowledgedBy:yE,copies:DE,
officeAddress:HE,
officeContact:qE,certificateDesign:TE,signerName:sC,signerPosition:uC,signerGrade:iC,signerNip:aC};
var Js=q(fC),gC=Js.parse({});var ou=(e,t=[])=>({fault:e,allowed:t});function yC(e){var a;let t=gC,n=[
],r=[],o=new y,i=new y,s=vG(
e);for(let{row:u,cell:l}of(a=e==null?void 0:e.rows)!=null?a:[]){let c=W(l("key")),d=l("value"),p=(v,
O=[],N="error")=>{var $,_;let P=(_=($=nt(e,u,"value"))!=null?$:nt(e,u,"key"))!=null?_:{},I={setting:
c,value:d,
reason:v,allowed:O};r.push({code:"SETTING_INVALID",severity:N,...P,params:I})},g=kG(c),b=Ar.find(v=>Ge(
c,v.word));if(g!==null){let v=xG(d);n[g-1]!==void 0?p("duplicate"):!te(d)&&(v===null||v<0)?p(
"not-a-number"):(n[g-1]=v,i.set(g,u))}else if(b!==void 0){if(o.has(b.key)){p("duplicate");continue}
if(o.set(
b.key,u),te(d))continue;let v=hG(t,b,yG(d,b,s));"fault"in v?p(v.fault,v.allowed):t=v.settings}else c!==
""&&!te(d)&&p("unknown-key",[],"warning")}return{settings:{...t,prizes:x.from(n,u=>u!=null?u:null)},
findings:r,rows:o,prizeRows:i}}function hG(e,t,n){if("fault"in n)return n;let r=Js.safeParse({...e,[
t.
key]:n.value});return r.success?{settings:r.data}:{fault:"out-of-range",allowed:[wG(t)]}}function yG(
e,t,n){
let r=W(e);switch(t.kind){case"text":return typeof e=="number"&&f.abs(e)>1e15?ou("digits-lost"):{
value:r};case"number":{let o=ct(e);return o===null?ou("not-a-number"):{value:o}}case"auto-or-number":
{let o=Ge(r,t.
auto)?"auto":ct(e);return o===null?ou("not-allowed",[t.auto[n],"0","1"]):{value:o}}case"date":{let o=fo(
e);return o===null?ou("not-a-date"):{value:o}}case"time":return{value:ob(e)};case"texts":return{
value:Fi(
e)};case"choice":{let o=Bn(r,t.choices);return o===void 0?ou("not-allowed",hC(t.choices,n)):{value:o}
}case"choices":{let o=Fi(e).map(i=>Bn(i,t.choices));return o.includes(void 0)?ou("not-allowed",hC(t.choices,
n)):{value:bG(o)}}}}function bG(e){let t=eu.filter(o=>o!=="shared"),n=e.filter((o,i)=>t.some(s=>s===
o)&&e.indexOf(o)===i),r=e.indexOf("shared");return[...n.filter(o=>r<0||e.indexOf(o)<r),"shared"]}var hC=(
e,t)=>e.
map(([,n])=>n[t]),wG=e=>e.kind==="number"&&e.range||"\u2265 0";function vG(e){let t=Ar.find(r=>r.key===
"language"),n=e==null?void 0:e.rows.find(({cell:r})=>t!==void 0&&Ge(W(r("key")),t.word));return n!==
void 0&&(t==null?void 0:t.kind)==="choice"&&Bn(W(n.cell("value")),t.choices)==="en"?"en":"id"}
function kG(e){
var n;let t=/^(\p{L}+)(\d{1,3})$/u.exec(M(e));return t!==null&&Ge((n=t[1])!=null?n:"",nu)&&k(t[2])>0?
k(t[2]):null}function xG(e){var r;if(typeof e=="number")return e;let t=/^(?:rp\.?)?\s*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-))?$/i.
exec(W(e));if(t===null)return null;let n=t[2]===void 0||t[2]==="-"?"0":t[2];return k(`${((r=t[1])!=null?
r:"").replace(/\./g,"")}.${n}`)}var Lc=["settings","stages","criteria","entries","judges",
"institutions","signers"];function Mt(e,t=HS){
let n=new y;for(let r of Lc){let o=Qn(e,r,t);o!==void 0&&n.set(r,o)}return n}var SG={name:$S,weight:
null,
advance:null,title:null,form:null,date:null};function Gn(e){let t=(p,g)=>{let b=e.get(p);return b===
void 0?null:dt(b,g)},n={settings:t("settings",Pc),stages:t("stages",Ic),criteria:t("criteria",$c),
entries:t(
"entries",qr),judges:t("judges",Hs),institutions:t("institutions",Fc),signers:t("signers",qs)},r=yC(
n.settings),o=iT(n.stages),i=o.items.length>0?o.items:[SG],s=p=>{var g,b;return(b=(g=i.find(v=>M(v.name)===
M(p)))==null?void 0:g.name)!=null?b:p},a=YS(n.criteria,s),u=XS(n.entries),l=eT(n.judges,i.map(p=>p.name)),
c=QS(n.institutions),d=nT(n.signers);return{competition:{settings:r.settings,stages:i,criteria:a.items,
entries:u.items,judges:l.items,institutions:c.items,...n.signers===null?{}:{signers:d.items}},
findings:[
r,o,a,u,l,c,d].flatMap(p=>p.findings),tables:n,rows:{settings:r.rows,prizes:r.prizeRows,stages:o.rows,
criteria:a.rows,entries:u.rows,judges:l.rows}}}m();function lb(e){var n;let t=Oe().getSheetByName(e);
return(n=t==null?void 0:t.getProtections(SpreadsheetApp.
ProtectionType.SHEET)[0])!=null?n:null}var cb=e=>e.getEditors().map(t=>t.getEmail());function Np(e){
let t=lb(e);return t===null||t.isWarningOnly()?null:cb(t)}function br(e,t){var r;let n=(r=Oe().getSheetByName(
e))==null?void 0:r.protect();n!==void 0&&(jc(n,t),n.setUnprotectedRanges([]))}function jc(e,t){e.isWarningOnly(
)&&
e.setWarningOnly(!1);let n=cb(e),r=[xe(),...t].filter(s=>s!==""),o=r.filter(s=>!Hn(n,s)&&!db(e,s)),i=n.
filter(s=>!Hn(r,s));return i.length>0&&e.removeEditors(i),e.canDomainEdit()&&e.setDomainEdit(!1),o}
function db(e,t){
try{return e.addEditors([t]),!0}catch(n){if(!S(n).includes(t))throw n;return console.warn(S(n)),!1}}
var bC=(e,t)=>{e.removeEditors([...t])},Hn=(e,t)=>e.some(n=>n.toLowerCase()===t.toLowerCase()),wC=()=>new y(
Oe().getProtections(SpreadsheetApp.ProtectionType.SHEET).map(e=>[e.getRange().getSheet().getName(),e])),
vC=()=>Oe().getProtections(SpreadsheetApp.ProtectionType.RANGE).map(e=>({tab:e.getRange().getSheet().
getName(),lock:e}));function Pp(e){if(e.isWarningOnly())return"everybody";try{return cb(e)}catch{
return"unknown"}}var kC=()=>Oe().getEditors().map(e=>e.getEmail()),xC=()=>{var e,t;return(t=(e=Oe().getOwner(
))==
null?void 0:e.getEmail())!=null?t:null},SC=e=>lb(e)===null;function TC(e,t){let n=lb(e);n!==null&&(t===
null?n.remove():t.length>0&&n.addEditors(t))}var EC=e=>{var t;return((t=Oe().getSheetByName(e))==null?
void 0:t.isSheetHidden())===!0};function iu(e){let t=Oe().getSheetByName(e);t!==null&&!t.isSheetHidden(
)&&
t.hideSheet()}m();function TG({admins:e}){let t=Mt(Ve(),xt()).get("settings"),n=t===void 0?null:Np(t);
return n===null?
[]:[...new w([...e,...n])]}var CC=({admins:e},t,n)=>n!==void 0&&t(n)?e:[];function yo(e,t,n=[],r=[]){
let o=null;return{named:n,admins:()=>(o!=null||(o=TG(e).filter(i=>Hn(n,i)||!Hn(r,i))),o),isShut:t}}
function RC(e,t){
let n=Pp(e);if(n==="everybody")return"open";if(n==="unknown")return"shut-out";let r=[xe(),...[xC()].
filter(i=>i!==null),...t.named],o=n.filter(i=>!Hn(r,i));return o.length>0&&o.some(i=>!Hn(t.admins(),
i))?"open":t.named.every(i=>Hn(n,i))?null:"lacks"}m();function DC({names:e,own:t,isBound:n,collected:
r},o,i){let s=Cp(),a=[...new w([...kC(),...i])],u=s===
null?[]:a.filter(O=>!Hn(s,O)),l=s!==null&&u.length===0;if(u.length===0)return{people:a,added:u,
isRemembered:l,
locks:[]};let c=[...Mt(e,n).values()],d=O=>[...c,...r].includes(O)||t.has(O)||Va(O),p=[...o].flatMap(
([O,N])=>d(O)?[{tab:O,lock:N,judge:""}]:[]),g=vC().flatMap(({tab:O,lock:N})=>{var I;let P=(I=t.get(O))==
null?void 0:I.judge.email;return P===void 0?[]:[{tab:O,lock:N,judge:P}]}),b=u.filter(O=>Hn(i,O)),v=[
...p,...g].map(({tab:O,lock:N,judge:P})=>{let I=EG(N),$=I.filter(B=>Hn(u,B)&&!Hn([P],B)),_=$.filter(
B=>!Hn(i,B)),L=c.includes(O)?b.filter(B=>!Hn(I,B)):[];return{tab:O,lock:N,passing:$,out:_,lacks:L}});
return{people:a,added:u,isRemembered:l,locks:v}}function EG(e){let t=Pp(e);return typeof t=="string"?
[]:t}function AC({people:e,isRemembered:t,locks:n}){for(let{lock:r,out:o,lacks:i}of n){o.length>0&&
bC(
r,o);for(let s of i)db(r,s)}t||KS(e)}var OC=({locks:e},t)=>[...new w(e.flatMap(({tab:n,passing:r})=>r.
length>0?[n]:[]))].filter(n=>!t(n)).map(n=>({code:"TAB_OPEN",severity:"error",tab:n,params:{
isShutOut:!1}}));var Ip=["assignment","plenary","objections"],CG={presence:[],ranking:["assignment",
"plenary","history"],all:[...Ip,"history","decisions","documents","corrections"]};function NC(e,t,n,
r,o,i){var g,b;let s=Ep(),
a=Gr(),u=new y([...a].map(([v,O])=>[O,v])),l=new y;for(let v of Ip){let O=Qn(e,v,o);O!==void 0&&l.set(
v,O)}for(let v of["decisions","documents","corrections"]){let O=v==="documents"?void 0:e.find(P=>Ge(
P,Z[v])),N=(b=u.get((g=s[v])!=null?g:-1))!=null?b:O;N!==void 0&&l.set(v,N)}t!==null&&l.set("history",
t);let c=v=>CG[i].includes(v),d=[...l].map(([v,O])=>{let N=n.get(O);return{part:v,name:O,state:N===void 0?
"open":c(v)?RC(N,r):null}}),p=d.filter(({part:v,name:O,state:N})=>(N==="open"||N==="shut-out")&&s[v]===
a.get(O));return{tabs:l,open:[...d.flatMap(({name:v,state:O})=>O===null?[]:[v]),...d.some(({state:v}
)=>v===
"lacks")?[...n.keys()].filter(Va):[]],bound:s,findings:[...p.map(({name:v,state:O})=>({code:
"TAB_OPEN",severity:"error",tab:v,params:{isShutOut:O==="shut-out"}})),...Nc(e,Ip,o).map(({name:v,
first:O})=>({
code:"TAB_COPY",severity:"error",tab:v,params:{judge:null,first:O,reason:"decides"}}))]}}function $t(
{
deciding:{tabs:e,open:t,bound:n},keepers:r,newcomers:o},i=s=>s()){let s=DG(e,n),a=E.stringify(s)===E.
stringify(n);t.length===0&&a&&o.isRemembered||i(()=>{AC(o);for(let u of t)RG(u,r);a||eb(s)})}
function RG(e,t){
try{br(e,t.admins())}catch(n){console.warn(S(n))}}function DG(e,t){var i,s;let n=Gr(),r=[...n.keys()],
o={...t};for(let[a,u]of e)o[a]=(i=n.get(u))!=null?i:-1;for(let a of[...Lc,...Ip]){let l=Nc(r,[a],()=>!1).
length===0?Qn(r,a,()=>!1):void 0;l!==void 0&&(o[a]=(s=n.get(l))!=null?s:-1)}return o}m();m();var $p={
code:"",name:"",institution:"",category:"",unitType:"",innovator:"",contact:"",phone:"",
email:"",link:"",status:"running",reason:""},PC={code:"",name:"",role:"",institution:"",email:"",
phone:"",
stages:[],conflicts:[]};function qe(e,t){return e.criteria.filter(n=>n.stage===null||n.stage===t.name)}
function rt(e,t){return e.judges.filter(n=>n.stages.length===0||n.stages.includes(t.name))}m();m();m(
);function An({assignment:e},t){let n=e==null?void 0:e.get(t.name);return n===void 0?null:(r,o)=>{
var i,s;return(s=(i=n.get(o.code))==null?void 0:i.includes(r.code))!=null?s:!1}}function zc(e,t){let n=new y(
t.map(r=>[r,0]));for(let r of e.values())for(let o of r)n.has(o)&&n.set(o,n.get(o)+1);return n}m();
var IC=new A;function Pr(e){var n;let t=(n=IC.get(e))!=null?n:AG(e);return IC.set(e,t),t}function AG(
e){
let t=new y(e.institutions.map(i=>[M(i.name),M(i.parent)])),n=(i,s)=>{let a=new w;for(let u=t.get(s);
u&&
!a.has(u);u=t.get(u)){if(u===i)return!0;a.add(u)}return!1},r=new y(e.judges.map(i=>[i.code,{
institution:M(
i.institution),listed:new w(i.conflicts.map(X))}])),o=new y(e.entries.map(i=>[i.code,{code:X(i.code),
institution:M(i.institution)}]));return(i,s)=>{let a=r.get(i.code),u=o.get(s.code);return a===void 0||
u===void 0?null:a.listed.has(u.code)?"listed":a.institution===""||u.institution===""?null:a.institution===
u.institution?"same-institution":n(a.institution,u.institution)?"parent-institution":null}}m();m();
typeof BigInt=="undefined"&&(BigInt=function(e){if(isNaN(e))throw new C("");return e});var we=BigInt(
0),We=BigInt(1),dn=BigInt(2),Bc=BigInt(3),au=BigInt(5),er=BigInt(10),mOe=BigInt(k.MAX_SAFE_INTEGER),
OG=2e3,ie={s:We,n:we,d:We};function ni(e,t){try{e=BigInt(e)}catch{throw ji()}return e*t}function Zr(
e){
return typeof e=="bigint"?e:f.floor(e)}function Dt(e,t){if(t===we)throw mb();let n=h.create(je.prototype);
n.s=e<we?-We:We,e=e<we?-e:e;let r=Vs(e,t);return n.n=e/r,n.d=t/r,n}var NG=[dn*dn,dn,dn*dn,dn,dn*dn,
dn*
Bc,dn,dn*Bc];function su(e){let t=h.create(null);if(e<=We)return t[e]=We,t;let n=r=>{t[r]=(t[r]||we)+
We};for(;e%dn===we;)n(dn),e/=dn;for(;e%Bc===we;)n(Bc),e/=Bc;for(;e%au===we;)n(au),e/=au;for(let r=0,
o=dn+au;o*o<=e;){for(;e%o===we;)n(o),e/=o;o+=NG[r],r=r+1&7}return e>We&&n(e),t}var cn=function(e,t){
let n=we,r=We,o=We;if(e!=null)if(t!==void 0){if(typeof e=="bigint")n=e;else{if(isNaN(e))throw ji();
if(e%
1!==0)throw $C();n=BigInt(e)}if(typeof t=="bigint")r=t;else{if(isNaN(t))throw ji();if(t%1!==0)throw $C(
);
r=BigInt(t)}o=n*r}else if(typeof e=="object"){if("d"in e&&"n"in e)n=BigInt(e.n),r=BigInt(e.d),"s"in e&&
(n*=BigInt(e.s));else if(0 in e)n=BigInt(e[0]),1 in e&&(r=BigInt(e[1]));else if(typeof e=="bigint")n=
e;else throw ji();o=n*r}else if(typeof e=="number"){if(isNaN(e))throw ji();if(e<0&&(o=-We,e=-e),e%1===
0)n=BigInt(e);else{let i=1,s=0,a=1,u=1,l=1,c=1e7;for(e>=1&&(i=10**f.floor(1+f.log10(e)),e/=i);a<=c&&
l<=c;){let d=(s+u)/(a+l);if(e===d){a+l<=c?(n=s+u,r=a+l):l>a?(n=u,r=l):(n=s,r=a);break}else e>d?(s+=u,
a+=l):(u+=s,l+=a),a>c?(n=u,r=l):(n=s,r=a)}n=BigInt(n)*BigInt(i),r=BigInt(r)}}else if(typeof e=="string"){
let i=0,s=we,a=we,u=we,l=We,c=We,d=e.replace(/_/g,"").match(/\d+|./g);if(d===null)throw ji();if(d[i]===
"-"?(o=-We,i++):d[i]==="+"&&i++,d.length===i+1?a=ni(d[i++],o):d[i+1]==="."||d[i]==="."?(d[i]!=="."&&
(s=ni(d[i++],o)),i++,(i+1===d.length||d[i+1]==="("&&d[i+3]===")"||d[i+1]==="'"&&d[i+3]==="'")&&(a=ni(
d[i],o),l=er**BigInt(d[i].length),i++),(d[i]==="("&&d[i+2]===")"||d[i]==="'"&&d[i+2]==="'")&&(u=ni(d[
i+
1],o),c=er**BigInt(d[i+1].length)-We,i+=3)):d[i+1]==="/"||d[i+1]===":"?(a=ni(d[i],o),l=ni(d[i+2],We),
i+=3):d[i+3]==="/"&&d[i+1]===" "&&(s=ni(d[i],o),a=ni(d[i+2],o),l=ni(d[i+4],We),i+=5),d.length<=i)r=l*
c,o=n=u+r*s+c*a;else throw ji()}else if(typeof e=="bigint")n=e,o=e,r=We;else throw ji();if(r===we)throw mb(
);
ie.s=o<we?-We:We,ie.n=n<we?-n:n,ie.d=r<we?-r:r};function PG(e,t,n){let r=We;for(;t>we;e=e*e%n,t>>=We)
t&We&&(r=r*e%n);return r}function IG(e,t){for(;t%dn===we;t/=dn);for(;t%au===we;t/=au);if(t===We)return we;
let n=er%t,r=1;for(;n!==We;r++)if(n=n*er%t,r>OG)return we;return BigInt(r)}function $G(e,t,n){let r=We,
o=PG(er,n,t);for(let i=0;i<300;i++){if(r===o)return BigInt(i);r=r*er%t,o=o*er%t}return 0}function Vs(
e,t){
if(!e)return t;if(!t)return e;for(;;){if(e%=t,!e)return t;if(t%=e,!t)return e}}function je(e,t){if(
cn(
e,t),this instanceof je)e=Vs(ie.d,ie.n),this.s=ie.s,this.n=ie.n/e,this.d=ie.d/e;else return Dt(ie.s*
ie.n,ie.d)}var mb=function(){return new C("Division by Zero")},ji=function(){return new C(
"Invalid argument")},$C=function(){return new C("Parameters must be integer")};je.prototype={s:We,n:
we,d:We,abs:function(){
return Dt(this.n,this.d)},neg:function(){return Dt(-this.s*this.n,this.d)},add:function(e,t){return cn(
e,t),Dt(this.s*this.n*ie.d+ie.s*this.d*ie.n,this.d*ie.d)},sub:function(e,t){return cn(e,t),Dt(this.s*
this.n*ie.d-ie.s*this.d*ie.n,this.d*ie.d)},mul:function(e,t){return cn(e,t),Dt(this.s*ie.s*this.n*ie.
n,this.d*ie.d)},div:function(e,t){return cn(e,t),Dt(this.s*ie.s*this.n*ie.d,this.d*ie.n)},clone:
function(){
return Dt(this.s*this.n,this.d)},mod:function(e,t){if(e===void 0)return Dt(this.s*this.n%this.d,We);
if(cn(e,t),we===ie.n*this.d)throw mb();return Dt(this.s*(ie.d*this.n)%(ie.n*this.d),ie.d*this.d)},
gcd:function(e,t){
return cn(e,t),Dt(Vs(ie.n,this.n)*Vs(ie.d,this.d),ie.d*this.d)},lcm:function(e,t){return cn(e,t),ie.
n===we&&this.n===we?Dt(we,We):Dt(ie.n*this.n,Vs(ie.n,this.n)*Vs(ie.d,this.d))},inverse:function(){
return Dt(
this.s*this.d,this.n)},pow:function(e,t){if(cn(e,t),ie.d===We)return ie.s<we?Dt((this.s*this.d)**ie.
n,this.n**ie.n):Dt((this.s*this.n)**ie.n,this.d**ie.n);if(this.s<we)return null;let n=su(this.n),r=su(
this.d),o=We,i=We;for(let s in n)if(s!=="1"){if(s==="0"){o=we;break}if(n[s]*=ie.n,n[s]%ie.d===we)n[s]/=
ie.d;else return null;o*=BigInt(s)**n[s]}for(let s in r)if(s!=="1"){if(r[s]*=ie.n,r[s]%ie.d===we)r[s]/=
ie.d;else return null;i*=BigInt(s)**r[s]}return ie.s<we?Dt(i,o):Dt(o,i)},log:function(e,t){if(cn(e,t),
this.s<=we||ie.s<=we)return null;let n=h.create(null),r=su(ie.n),o=su(ie.d),i=su(this.n),s=su(this.d);
for(let l in o)r[l]=(r[l]||we)-o[l];for(let l in s)i[l]=(i[l]||we)-s[l];for(let l in r)l!=="1"&&(n[l]=
!0);for(let l in i)l!=="1"&&(n[l]=!0);let a=null,u=null;for(let l in n){let c=r[l]||we,d=i[l]||we;if(
c===
we){if(d!==we)return null;continue}let p=d,g=c,b=Vs(p,g);if(p/=b,g/=b,a===null&&u===null)a=p,u=g;
else if(p*
u!==a*g)return null}return a!==null&&u!==null?Dt(a,u):null},equals:function(e,t){return cn(e,t),this.
s*this.n*ie.d===ie.s*ie.n*this.d},lt:function(e,t){return cn(e,t),this.s*this.n*ie.d<ie.s*ie.n*this.
d},lte:function(e,t){return cn(e,t),this.s*this.n*ie.d<=ie.s*ie.n*this.d},gt:function(e,t){return cn(
e,t),this.s*this.n*ie.d>ie.s*ie.n*this.d},gte:function(e,t){return cn(e,t),this.s*this.n*ie.d>=ie.s*
ie.n*this.d},compare:function(e,t){cn(e,t);let n=this.s*this.n*ie.d-ie.s*ie.n*this.d;return(we<n)-(n<
we)},ceil:function(e){return e=er**BigInt(e||0),Dt(Zr(this.s*e*this.n/this.d)+(e*this.n%this.d>we&&
this.
s>=we?We:we),e)},floor:function(e){return e=er**BigInt(e||0),Dt(Zr(this.s*e*this.n/this.d)-(e*this.n%
this.d>we&&this.s<we?We:we),e)},round:function(e){return e=er**BigInt(e||0),Dt(Zr(this.s*e*this.n/this.
d)+this.s*((this.s>=we?We:we)+dn*(e*this.n%this.d)>this.d?We:we),e)},roundTo:function(e,t){cn(e,t);
let n=this.
n*ie.d,r=this.d*ie.n,o=n%r,i=Zr(n/r);return o+o>=r&&i++,Dt(this.s*i*ie.n,ie.d)},divisible:function(e,
t){
return cn(e,t),ie.n===we?!1:this.n*ie.d%(ie.n*this.d)===we},valueOf:function(){return k(this.s*this.
n)/k(this.d)},toString:function(e=15){let t=this.n,n=this.d,r=IG(t,n),o=$G(t,n,r),i=this.s<we?"-":"";
if(i+=Zr(t/n),t%=n,t*=er,t&&(i+="."),r){for(let s=o;s--;)i+=Zr(t/n),t%=n,t*=er;i+="(";for(let s=r;s--;
)
i+=Zr(t/n),t%=n,t*=er;i+=")"}else for(let s=e;t&&s--;)i+=Zr(t/n),t%=n,t*=er;return i},toFraction:
function(e=!1){
let t=this.n,n=this.d,r=this.s<we?"-":"";if(n===We)r+=t;else{let o=Zr(t/n);e&&o>we&&(r+=o,r+=" ",t%=
n),r+=t,r+="/",r+=n}return r},toLatex:function(e=!1){let t=this.n,n=this.d,r=this.s<we?"-":"";if(n===
We)r+=t;else{let o=Zr(t/n);e&&o>we&&(r+=o,t%=n),r+="\\frac{",r+=t,r+="}{",r+=n,r+="}"}return r},
toContinued:function(){
let e=this.n,t=this.d,n=[];for(;t;){n.push(Zr(e/t));let r=e%t;e=t,t=r}return n},simplify:function(e=.001){
let t=BigInt(f.ceil(1/e)),n=this.abs(),r=n.toContinued();for(let o=1;o<r.length;o++){let i=Dt(r[o-1],
We);for(let a=o-2;a>=0;a--)i=i.inverse().add(r[a]);let s=i.sub(n);if(s.n*t<s.d)return i.mul(this.s)}
return this}};m();var Uc=BigInt(10),Wc=BigInt(0),fb=BigInt(1),uu=BigInt(2),pb=1e4,FG=1e15;function gb(
e,t){let n=e/t;return e<
Wc&&n*t!==e?n-fb:n}function _G(e){let[t="0",n="0"]=S(e).split("e"),[r="0",o=""]=t.split("."),i=BigInt(
r+o),s=k(n)-o.length+4;if(s>=0)return i*Uc**BigInt(s);let a=Uc**BigInt(-s);return gb(i*uu+a,a*uu)}
function Kc(e){
if(!k.isFinite(e))throw new RangeError(`Not a finite number: ${e}`);let t=f.round(e*pb);return f.abs(
t)<FG&&t/pb===e?BigInt(t):_G(e)}function tn(e){return new je(Kc(e),BigInt(pb))}function hn({s:e,n:t,
d:n},r){return gb(uu*e*t*Uc**BigInt(r)+n,uu*n)}function wr(e,t){return new je(hn(e,t),Uc**BigInt(t))}
function hb(e,t,n){let r=Uc**BigInt(n);return new je(gb(uu*e*r+t,uu*t),r)}function vr(e,t){let n=hn(
e,t),r=S(n<Wc?-n:n).padStart(t+1,"0"),o=r.slice(0,r.length-t);return(n<Wc?"-":"")+o+(t>0?`.${r.slice(
r.length-t)}`:"")}function yn(e,t){let n=e.s*e.n*t.d,r=t.s*t.n*e.d;return n<r?-1:n>r?1:0}function mn(
e){
let t=Wc,n=fb;for(let{s:r,n:o,d:i}of e)i===n?t+=r*o:(t=t*i+r*o*n,n*=i);return new je(t,n*BigInt(e.length))}
function lu(e){let t=[...e].sort(yn),n=t.length>>1;return t.length%2===1?t[n]:mn([t[n-1],t[n]])}
function cu(e){
let t=fb;for(let{d:n}of e)t%n!==Wc&&(t=new je(t).lcm(n).n);return{units:e.map(({s:n,n:r,d:o})=>n*r*t/
o),denominator:t}}function du(e){let t=new je(0),n=e.reduce((r,o)=>r.add(o.weight),t);return n.lte(0)?
null:e.reduce((r,o)=>r.add(o.weight.mul(o.score)),t).div(n)}function mu(e,t){let n=10**t;return new je(
BigInt(f.floor(e*n+.5)),BigInt(n))}var Fp=BigInt(0),MG=BigInt(100),LG=BigInt(1e4),jG=e=>e.length>0&&
e.every(({weight:t,max:n})=>k.isFinite(
t)&&k.isFinite(n));function _p(e){if(!jG(e))return null;let t=e.map(l=>Kc(l.weight)),n=e.map(l=>Kc(l.
max)),r=t.reduce((l,c)=>l+c,Fp);if(r<=Fp||n.some(l=>l<=Fp))return null;let o=n.reduce((l,c)=>new je(
l).lcm(c).n,BigInt(1)),i=n.map((l,c)=>MG*t[c]*o/l),s=o*r,a=new y,u=l=>{let c=a.get(l);if(c)return c;
let d=Kc(l),p={parts:d,exact:new je(d,LG)};return a.set(l,p),p};return l=>{let c=Fp,d=l.map((p,g)=>{
let b=u(p);return c+=i[g]*b.parts,b.exact});return{score:new je(c,s),marks:d}}}function zG(e,t){var s;
let n=qe(e,t),r=_p(n),o=e.settings.conflicts==="exclude"?Pr(e):()=>null,i=(s=
An(e,t))!=null?s:(()=>!0);return(a,u,l)=>{let c=[],d=0,p=!1;for(let{name:g}of n){let b=l.marks.get(g);
b===void 0||b.kind==="blank"?d+=1:b.kind==="recused"?p=!0:b.kind==="score"&&k.isFinite(b.value)&&c.push(
b.value)}return d===n.length?null:p?{leftOut:"recused"}:o(a,u)!==null?{leftOut:"conflict"}:i(a,u)?c.
length<n.length?{leftOut:"incomplete"}:r===null?null:{reading:r(c)}:{leftOut:"unassigned"}}}function BG(
e){
let t=new y;for(let n of e.rows)n.entry!==null&&!t.has(n.entry)&&t.set(n.entry,n);return t}function FC(
e,t,n,r){
let o=zG(e,t),i=rt(e,t),s=n.filter(c=>c.stage===t.name),a=i.flatMap(c=>{let d=s.find(p=>p.judge===c.
code);return d?[{judge:c,rows:BG(d)}]:[]}),u=new y,l=[];for(let c of r){let d=new y;for(let{judge:p,
rows:g}of a){let b=g.get(c.code),v=b?o(p,c,b):null;v!==null&&("reading"in v?d.set(p.code,v.reading):
l.push({entry:c.code,judge:p.code,reason:v.leftOut}))}u.set(c.code,d)}return{stage:t,criteria:qe(e,t),
entries:r,judges:i,readings:u,leftOut:l}}m();m();function Mp(e){let t=new y;for(let{category:n}of e){
let r=M(n);r!==""&&!t.has(r)&&t.set(r,n.trim())}
return n=>{var r;return(r=t.get(M(n.category)))!=null?r:null}}m();function ri(e,t){let n=new y;for(
let r of e){let o=t(r),i=n.get(o);i?i.push(r):n.set(o,[r])}return n}m();m();m();m();m();function zi(
{entries:e,readings:t}){let n=null;for(let{code:r}of e){let o=t.get(r);if(!(o===void 0||
o.size===0)){if(n=n!=null?n:o,o.size!==n.size)return!1;for(let i of o.keys())if(!n.has(i))return!1}}
return!0}m();m();var qn=BigInt(0),Gc=BigInt(1);function MC(e,t){let[n,r]=[e,t];for(;r!==qn;)[n,r]=[r,
n%r];return n}
var _C=BigInt(1)<<BigInt(64);function Lp(e,t){let n=e/t,r=(e-n*t)*_C/t;return k(n)+k(r)/k(_C)}
function LC(e,t){
let n=t.length,r=e.map((s,a)=>[...s,t[a]]),o=Gc;for(let s=0;s<n;s+=1){let a=r[s],u=a[s];for(let l of r.
slice(s+1)){let c=l[s];for(let d=s+1;d<=n;d+=1)l[d]=(l[d]*u-c*a[d])/o}o=u}let i=t.map(()=>qn);for(
let s=n-
1;s>=0;s-=1){let a=r[s],u=a[n]*o;for(let l=s+1;l<n;l+=1)u-=a[l]*i[l];i[s]=u/a[s]}return{numerators:i,
denominator:o}}function UG(e){let t=e.map(()=>-1),n=0,r=o=>{t[o]=n;for(let[i,s]of e[o].entries())s!==qn&&
t[i]===-1&&
r(i)};for(let o of e.keys())t[o]===-1&&(r(o),n+=1);return{groups:t,groupCount:n}}function WG(e){let t=new w;
for(let n of e.readings.values())for(let{score:r}of n.values())t.add(r.d);return jC(t)}var jC=e=>x.from(
e).reduce((t,n)=>t/MC(t,n)*n,Gc);function pu(e){var b,v,O,N,P;let t=WG(e),n=new w;for(let{code:I}of e.
entries)for(let $ of(v=(b=e.readings.get(I))==null?void 0:b.keys())!=null?v:[])n.add($);let r=x.from(
n).sort(),o=new y(r.map((I,$)=>[I,$])),i=new y,s=new y,a=qn,u=0;for(let{code:I}of e.entries){let $=x.
from((O=e.readings.get(I))!=null?O:[],([j,{score:z}])=>({judge:o.get(j),value:z.s*z.n*(t/z.d)})).sort(
(j,z)=>j.judge-z.judge);if($.length===0)continue;let _=$.map(({judge:j})=>j).join(),L=(N=i.get(_))!=
null?N:{judges:$.map(({judge:j})=>j),entries:[],sums:$.map(()=>qn)};i.set(_,L);let B=qn;for(let[j,{
value:z}]of $.
entries())L.sums[j]=L.sums[j]+z,B+=z,a+=z*z;L.entries.push({code:I,total:B}),s.set($.length,((P=s.get(
$.length))!=null?P:qn)+B*B),u+=$.length-1}let l=jC(x.from(s.keys(),BigInt)),c=r.map(()=>r.map(()=>qn)),
d=r.map(()=>qn);for(let{judges:I,entries:$,sums:_}of i.values()){let L=l/BigInt(I.length),B=L*BigInt(
$.length),j=L*_.reduce((z,H)=>z+H,qn);for(let[z,H]of I.entries()){let K=c[H];for(let Q of I)K[Q]=K[Q]-
B;K[H]=K[H]+l*BigInt($.length),d[H]=d[H]+l*_[z]-j}}let p=x.from(s).reduce((I,[$,_])=>I+l/BigInt($)*_,
qn),g=l*a-p;return{judges:r,blocks:x.from(i.values()),unit:t,multiple:l,matrix:c,right:d,squares:g,
freedom:u,
...UG(c)}}m();m();function KG(e,t,n,r){let o=e[n][r];if(o===0)return;let i=(e[r][r]-e[n][n])/(2*o),s=(
i<0?-1:1)/(f.
abs(i)+f.sqrt(i*i+1)),a=1/f.sqrt(s*s+1),u=s*a,l=p=>{let[g,b]=[p[n],p[r]];p[n]=a*g-u*b,p[r]=u*g+a*b};
for(let p of e)l(p);let[c,d]=[e[n],e[r]];for(let p of e.keys()){let[g,b]=[c[p],d[p]];c[p]=a*g-u*b,d[
p]=
u*g+a*b}c[r]=0,d[n]=0;for(let p of t)l(p)}function jp(e){let t=e.map(s=>[...s]),n=t.map((s,a)=>s.map(
(u,l)=>l===a?1:0)),r=x.from(t.keys()),o=s=>t.reduce((a,u,l)=>u.reduce((c,d,p)=>s(l,p)?c+d**2:c,a),0),
i=o(()=>!0);for(let s=0;s<50&&!(o((u,l)=>u!==l)<=i*1e-31);s+=1)for(let u of r)for(let l of r.slice(u+
1))KG(t,n,u,l);return r.map(s=>({value:t[s][s],vector:n.map(a=>a[s])})).sort((s,a)=>s.value-a.value)}
var zC=.01,Hc=1e4,BC=20,GG=60;function zp({matrix:e,right:t,unit:n,multiple:r,squares:o,freedom:i,
groupCount:s}){
let a=jp(e.map(d=>d.map(p=>Lp(p,r)))).slice(s),u=t.map(d=>Lp(d,n*r)),l=a.map(d=>({...d,right:d.vector.
reduce((p,g,b)=>p+g*u[b],0)})),c=l.reduce((d,p)=>d+p.right**2/p.value,0);return{axes:l,residual:f.max(
0,Lp(o,n*n*r)-c),freedom:i}}var Bp=({axes:e,residual:t},n)=>e.reduce((r,{value:o,right:i})=>r+i**2*n/
(o*(o+n)),t);function UC(e,t){let{axes:n,freedom:r}=e,o=Bp(e,t),i=r*f.log(o),s=0,a=0;for(let u of n)
i+=f.log1p(u.value/t),s-=u.value/(u.value+t),a+=(u.right/(u.value+t))**2;return{value:i,slope:s+r*t*
a/o}}function Up(e,t){let{axes:n,freedom:r}=e;if(t<3||n.length===0||r<=n.length)return null;if(Bp(e,
Hc)===0)return Hc;let o=BC*f.log10(Hc/zC),i=d=>zC*10**(f.min(f.max(d,0),o)/BC),s=0,a=k.POSITIVE_INFINITY;
for(let d=0;d<=o;d+=1){let{value:p}=UC(e,i(d));p<a&&([s,a]=[d,p])}let u=d=>UC(e,10**d).slope,l=f.log10(
i(s-1)),c=f.log10(i(s+1));if(u(c)<=0)return i(s+1);if(u(l)>=0)return i(s-1);for(let d=0;d<GG;d+=1){
let p=(l+
c)/2;u(p)<0?l=p:c=p}return 10**((l+c)/2)}var Jr=9,yb=9;function HG(e,t){if(t!=="auto")return{value:t,
origin:"given"};let n=Up(zp(e),e.judges.
length);if(n===null)return{value:1,origin:"too-few-scores"};let r=k(n.toPrecision(yb));return{value:
r,
origin:r>=Hc?"no-judge-effect":"estimated"}}function qG(e){let[t="0",n="0"]=e.toExponential(yb-1).split(
"e"),r=BigInt(t.replace(".","")),o=k(n)-(yb-1),i=BigInt(10)**BigInt(f.abs(o)),{n:s,d:a}=o<0?new je(r,
i):new je(r*i);return{over:s,under:a}}function ZG({matrix:e,right:t,multiple:n,groups:r},o){let{over:
i,
under:s}=qG(o),a=i===qn,u=e.map((c,d)=>c.map((p,g)=>a?r[d]===r[g]?p+n:p:d===g?s*p+i*n:s*p)),l=a?Gc:s;
return LC(u,t.map(c=>l*c))}function JG(e,t){let n=pu(e),r=HG(n,t),{numerators:o,denominator:i}=ZG(n,
r.value),s=i*n.unit,a=zi(e),u=n.blocks.flatMap(({judges:l,entries:c})=>{let d=l.reduce((g,b)=>g+o[b],
qn),p=BigInt(l.length);return c.map(({code:g,total:b})=>[g,a?new je(b,n.unit*p):hb(b*i-d,s*p,Jr)])});
return{lambda:r,effects:new y(n.judges.map((l,c)=>[l,hb(o[c],s,Jr)])),scores:new y(u)}}var WC=new A;
function bo(e,t){var o,i;let n=(o=WC.get(e))!=null?o:new y;WC.set(e,n);let r=(i=n.get(t))!=null?i:JG(
e,t);return n.set(t,r),r}m();function fu(e){let t=e.entries.filter(s=>{var a,u;return((u=(a=e.readings.get(
s.code))==null?void 0:
a.size)!=null?u:0)>0}),n=t.map(s=>e.readings.get(s.code)),r=new w(n.flatMap(s=>[...s.keys()])),o=e.judges.
map(s=>s.code).filter(s=>r.has(s));o.sort((s,a)=>s<a?-1:1);let i=n.map(s=>o.map(a=>{var u,l;return(l=
(u=s.get(a))==null?void 0:u.score.valueOf())!=null?l:null}));return{entries:t,judges:o,rows:i}}var KC=e=>e.
filter(t=>t.every(n=>n!==null));m();m();var qc=(e,t)=>{var n;return[...(n=e.readings.get(t))!=null?n:
[]].map(([r,{score:o}])=>({judge:r,score:o}))},
Wp=e=>[...e].sort((t,n)=>yn(t.score,n.score)||(t.judge<n.judge?-1:t.judge>n.judge?1:0));function Bi(
e,t){
return new y(e.entries.flatMap(({code:n})=>{let r=qc(e,n);return r.length>0?[[n,t(r)]]:[]}))}var Zc={
better:"higher",unit:"points",precision:null,scores:e=>Bi(e,t=>mn(t.map(({score:n})=>n)))};m();m();
var VG={exact:1e-28,drawn:1e-12};function Ys(e,t,n="exact"){var O,N;let r=(N=(O=e[0])==null?void 0:
O.length)!=null?N:0,o=e.length,i=e.flatMap((P,I)=>P.flatMap(($,_)=>$===null?[]:[{entry:I,judge:_}])),
s=Int32Array.from(i,P=>P.entry),a=Int32Array.from(i,P=>P.judge),u=P=>Float64Array.from(i,I=>P[I.entry][
I.
judge]),l=(P,I)=>{let[$,_]=[new Float64Array(o),new Float64Array(o)];for(let L=0;L<s.length;L+=1){
let B=s[L];
$[B]+=P[L]*I[L],_[B]+=P[L]}for(let L=0;L<o;L+=1)$[L]/=_[L];return $},c=(P,I)=>{let $=l(P,I),_=new Float64Array(
r);for(let L=0;L<s.length;L+=1)_[a[L]]+=P[L]*(I[L]-$[s[L]]);return _},d=P=>{let I=new Float64Array(a.
length);for(let $=0;$<a.length;$+=1)I[$]=P[a[$]];return I},p=(P,I)=>{let $=c(P,d(I));for(let _=0;_<r;
_+=
1)$[_]+=t*I[_];return $};return{entry:s,judge:a,entries:o,judges:r,scoresOf:u,effects:(P,I,$)=>{let _=new Float64Array(
r),L=c(I,P),B=VG[n]*Kp(L,L);if($!==void 0){_.set($);let H=p(I,_);for(let K=0;K<r;K+=1)L[K]-=H[K]}let j=L.
slice(),z=Kp(L,L);for(let H=0;H<10*r+50&&z>B;H+=1){let K=p(I,j),Q=z/Kp(j,K);for(let Y=0;Y<r;Y+=1)_[Y]+=
Q*j[Y],L[Y]-=Q*K[Y];let he=z;z=Kp(L,L);for(let Y=0;Y<r;Y+=1)j[Y]=L[Y]+z/he*j[Y]}return _},worths:(P,
I,$)=>{
let _=d($);for(let L=0;L<_.length;L+=1)_[L]=P[L]-_[L];return l(I,_)},residuals:(P,I,$)=>{let _=new Float64Array(
P.length);for(let L=0;L<_.length;L+=1)_[L]=P[L]-I[s[L]]-$[a[L]];return _}}}function Kp(e,t){let n=0;
for(let r=0;r<e.length;r+=1)n+=e[r]*t[r];return n}m();m();var Vr=e=>e.filter(t=>t!==null),Ir=e=>e.reduce(
(t,n)=>t+n,0),On=e=>Ir(e)/e.length;function Gt(e){
if(e.every(n=>n===e[0]))return 0;let t=On(e);return Ir(e.map(n=>(n-t)**2))}function Gp(e){let t=e.map(
(r,o)=>o).sort((r,o)=>e[o]-e[r]),n=e.map(()=>0);for(let r=0,o=0;r<t.length;r=o){for(;o<t.length&&e[t[
o]]===
e[t[r]];)o+=1;for(let i of t.slice(r,o))n[i]=(r+1+o)/2}return n}var Ui=e=>Float64Array.from(e,t=>{
let[n,r]=[0,0];for(let o of t)o!==null&&(n+=o,r+=1);return n/r});function Hp(e,t){
var r,o;let n=e.map(i=>[...i]);for(let i of(o=(r=e[0])==null?void 0:r.keys())!=null?o:[]){let s=e.flatMap(
(u,l)=>u[i]===null?[]:[l]),a=t(s.map(u=>e[u][i]));for(let[u,l]of s.entries())n[l][i]=a[u]}return n}
var qp=e=>t=>Float64Array.
from(t,n=>{let r=Vr(n).sort((i,s)=>i-s),o=e(r.length);return On(r.slice(o,r.length-o))});var Zp=(e,t)=>{
if(e.every(o=>o.every(i=>i!==null)))return Ui;let n=Ys(e,t),r=new Float64Array(n.entry.
length).fill(1);return o=>{let i=n.scoresOf(o);return n.worths(i,r,n.effects(i,r))}};var GC={better:
"higher",unit:"points",precision:Jr,correctsSeverity:!0,exactOn:zi,scores:(e,t)=>zi(e)?
Zc.scores(e,t):bo(e,t.severityCorrection).scores,quickly:(e,t)=>{let{entries:n,rows:r}=fu(e),o=Zp(r,
t)(r);return new y(n.map(({code:i},s)=>[i,mu(o[s],Jr)]))},working:(e,t)=>{let n=Zc.scores(e,t),r=zi(
e)?null:bo(e,t.severityCorrection);return o=>{let i=n.get(o);if(i===void 0)return[];let s=r&&{points:
r.
scores.get(o).sub(i),lambda:tn(r.lambda.value),origin:r.lambda.origin};return[{code:
"SEVERITY_CORRECTED",params:{mean:i,correction:s}}]}}};m();var HC={better:"higher",unit:"points",
precision:null,scores:e=>Bi(e,t=>lu(t.map(({score:n})=>n))),working:e=>t=>{
let n=Wp(qc(e,t));return[{code:"MIDDLE_SCORES",params:{middle:n.slice(n.length-1>>1,(n.length>>1)+1)}
}]}};m();m();var Jp=e=>e.judges.map(({code:t})=>{let n=e.entries.flatMap(r=>{var i;let o=(i=e.readings.get(
r.
code))==null?void 0:i.get(t);return o?[{entry:r.code,score:o.score}]:[]});return{judge:t,entries:n.map(
({entry:r})=>r),scores:n.map(({score:r})=>r)}});function Vp(e){let t=new y;for(let{entries:n,values:
r}of e)
for(let[o,i]of n.entries()){let s=t.get(i);s?s.push(r[o]):t.set(i,[r[o]])}return t}function YG(e){
let{units:t}=cu(e),n=t.map((o,i)=>i).sort((o,i)=>t[o]>t[i]?-1:t[o]<t[i]?1:0),r=[];for(let o=0,
i=0;o<n.length;o=i){for(;i<n.length&&t[n[i]]===t[n[o]];)i+=1;let s=new je(o+1+i,2);for(let a of n.slice(
o,i))r[a]=s}return r}var qC=e=>Vp(Jp(e).map(({judge:t,entries:n,scores:r})=>({entries:n,values:YG(r).
map(o=>({judge:t,rank:o,entries:n.length}))}))),ZC={better:"lower",unit:"mean-rank",precision:null,
scores:e=>new y(
[...qC(e)].map(([t,n])=>[t,mn(n.map(({rank:r})=>r))])),working:e=>{let t=qC(e);return n=>{var r;
return[
{code:"RANKS_WITHIN_JUDGES",params:{ranks:(r=t.get(n))!=null?r:[]}}]}}};m();m();function JC(e,t,n){
let{entry:r,judge:o}=e,i=new Float64Array(e.entries);if(n!==null)for(let a=0;a<r.
length;a+=1)i[r[a]]+=1/n[o[a]];let s=new Float64Array(e.judges);for(let a=0;a<r.length;a+=1)s[o[a]]+=
t[a]**2+(n===null?0:1/i[r[a]]);return s}var XG=e=>e.length/e.reduce((t,n)=>t+1/n,0);function gu(e,t,
n){
let{judge:r,entries:o,judges:i}=e,s=new Float64Array(t.length).fill(1),a=e.effects(t,s),u=e.worths(t,
s,a),l=new Float64Array(i);for(let v of r)l[v]+=1;let c=f.max(1,t.length-o-i+1),p=JC(e,e.residuals(t,
u,a),null).reduce((v,O)=>v+O,0)/c,g=new Float64Array(i).fill(p);if(p<1e-8)return{weights:s,effects:a,
worths:u,limit:null,variances:g,level:p};let b=s;for(let v=0;v<1e3;v+=1){let O=JC(e,e.residuals(t,u,
a),g);p=XG(g);let N=g;if(g=O.map((P,I)=>{let $=l[I]>1?P*l[I]/(l[I]-1):l[I]*p;return(8*p+$)/(8+l[I])}
),
b=Float64Array.from(r,P=>p/g[P]),a=e.effects(t,b,a),u=e.worths(t,b,a),g.every((P,I)=>f.abs(P/N[I]-1)<
n))break}return{weights:b,effects:a,worths:u,limit:null,variances:g,level:p}}m();var VC={exact:1e-12,
drawn:.001};function QG(e,t,n){let r=[...e.entries].sort((g,b)=>g.code<b.code?-1:
1),{entries:o,judges:i,rows:s}=fu({...e,entries:r});if(o.length===0)return{entries:new y,limit:null}
;
let a=Ys(s,t),{weights:u,effects:l,limit:c}=n(a,a.scoresOf(s),VC.exact),d=x.from(l,g=>mu(-g,Jr)),p=new y(
o.map(({code:g})=>[g,[]]));for(let[g,b]of u.entries()){let{code:v}=o[a.entry[g]],O=i[a.judge[g]],{
score:N}=e.
readings.get(v).get(O),P=d[a.judge[g]];p.get(v).push({judge:O,score:N,correction:P,weight:mu(b,Jr)})}
return{entries:p,limit:c===null?null:mu(c,Jr)}}var bb=e=>{var t;return(t=du(e.map(({score:n,
correction:r,
weight:o})=>({weight:o,score:n.add(r)}))))!=null?t:new je(0)};function Yp(e){let t=new A,n=(o,i)=>{
var u,
l;let s=(u=t.get(o))!=null?u:new y;t.set(o,s);let a=(l=s.get(i))!=null?l:QG(o,i,e);return s.set(i,a),
a},r=(o,i)=>new y(x.from(n(o,i).entries,([s,a])=>[s,wr(bb(a),Jr)]));return{better:"higher",unit:
"points",precision:Jr,correctsSeverity:!0,scores:(o,i)=>r(o,bo(o,i.severityCorrection).lambda.value),
quickly:r,
working:(o,i)=>{let{entries:s,limit:a}=n(o,bo(o,i.severityCorrection).lambda.value);return u=>{let l=s.
get(u);return l===void 0?[]:[{code:"SCORES_WEIGHED",params:{judges:l,limit:a}}]}}}}var Xp=e=>(t,n)=>{
let r=Ys(t,n,"drawn");return o=>e(r,r.scoresOf(o),VC.drawn).worths};var YC=Yp(gu);m();m();function e5(
{entries:e,judges:t},n){let r=n.map(f.abs).sort(),o=r.length>>1,i=r.length%2===1?r[o]:(r[o-
1]+r[o])/2,s=f.max(1,r.length-e-t+1);return i/.6745*f.sqrt(r.length/s)}function Qp(e,t,n){let r=new Float64Array(
t.length).fill(1),o=e.effects(t,r),i=e.worths(t,r,o),s=f.max(.01,1.345*e5(e,e.residuals(t,i,o)));for(
let a=0;a<
500;a+=1){r=e.residuals(t,i,o);for(let l=0;l<r.length;l+=1)r[l]=f.min(1,s/f.abs(r[l]));o=e.effects(t,
r,o);let u=i;if(i=e.worths(t,r,o),i.every((l,c)=>f.abs(l-u[c])<n))break}return{weights:r,effects:o,
worths:i,
limit:s}}var XC=Yp(Qp);m();var Jc=3;function QC(e){if(e.length<Jc)return{kept:e,dropped:null};let t=a=>u=>yn(
u.score,a)===0,n=a=>({
...a,alike:e.filter(t(a.score)).length}),[r,...o]=Wp(e),i=o.find(t(o[o.length-1].score)),s={highest:
n(
i),lowest:n(r)};return{kept:o.filter(a=>a!==i),dropped:s}}var eR={better:"higher",unit:"points",
precision:null,
scores:e=>Bi(e,t=>mn(QC(t).kept.map(({score:n})=>n))),working:e=>t=>[{code:"SCORES_DROPPED",params:{
dropped:QC(qc(e,t)).dropped}}]};m();var Xs=BigInt(0),wb=BigInt(10),t5=30,hu=wb**BigInt(t5),n5=20,nR=12;
function r5(e){if(e<=Xs)return Xs;
let t=wb**BigInt(S(e).length+1>>1);for(;;){let n=(t+e/t)/BigInt(2);if(n>=t)return t;t=n}}function o5(
{
judge:e,entries:t,scores:n}){if(n.length===0)return[];let{units:r,denominator:o}=cu(n),i=BigInt(r.length),
s=i-BigInt(1),a=r.reduce((g,b)=>g+b,Xs),u=r.map(g=>i*g-a),l=u.reduce((g,b)=>g+b*b,Xs),c=r5(s*l*hu*hu),
d=l===Xs,p={judge:e,entries:t.length,mean:new je(a,i*o),sd:d?new je(0):wr(new je(c,hu*s*i*o),nR)};
return n.
map((g,b)=>({...p,score:g,z:d?Xs:u[b]*c/l}))}var tR=e=>Vp(Jp(e).map(t=>({entries:t.entries,values:o5(
t)})));function i5(e){let t=BigInt(e.length),n=e.reduce((r,{z:o})=>r+o,Xs);return wr(new je(BigInt(
50)*
hu*t+wb*n,hu*t),n5)}var s5=e=>wr(new je(e,hu),nR),rR={better:"higher",unit:"standard-score",
precision:9,
scores:e=>new y([...tR(e)].map(([t,n])=>[t,i5(n)])),working:e=>{let t=tR(e);return n=>{var o;return[
{code:"STANDARDIZED",params:{judges:((o=t.get(n))!=null?o:[]).map(i=>({...i,z:s5(i.z)}))}}]}}};var Vc={
mean:Zc,trimmed:eR,median:HC,"rank-sum":ZC,"z-score":rR,adjusted:GC,robust:XC,reliability:YC};var bn=e=>Vc[
e],$r=e=>Vc[e].unit;m();function oi({stages:e,settings:t},n){var o;let r=e[e.length-1]===n;return(o=n.advance)!=null?
o:r?
t.top:null}function ef(e){var n;let t=e.stages[e.stages.length-1];return(n=t===void 0?null:oi(e,t))!=
null?n:e.settings.top}m();function tf(e,t,n){return n==="higher"?e.sub(t):t.sub(e)}function Yc(e,t,n){
return n==="higher"?yn(t,
e):yn(e,t)}function oR(e,t){let n=[];for(let r of[...e].sort(t)){let o=n[n.length-1];o&&t(o[0],r)===
0?o.push(r):n.push([r])}return n}function vb(e,t){let[n,...r]=t;if(e.length===1||n===void 0)return[e];
let o=n.values(e.map(u=>u.entry));if(e.some(u=>!o.has(u.entry.code)))return vb(e,r);let i=n.criterion===
void 0?{}:{criterion:n.criterion},s=e.map(u=>u.entry.code),a=e.map(u=>{let l=o.get(u.entry.code),c={
metric:n.id,...i,value:l,among:s};return{value:l,contender:{...u,steps:[...u.steps,c]}}});return oR(
a,(u,l)=>Yc(u.value,l.value,n.better)).flatMap(u=>vb(u.map(({contender:l})=>l),r))}function iR(e,t,n,
r){
let o=e.map(({entry:l,score:c})=>({rounded:hn(c,n),contender:{entry:l,score:c,steps:[]}})),i=r==="higher"?
-1:1,a=oR(o,(l,c)=>l.rounded<c.rounded?-i:l.rounded>c.rounded?i:0).flatMap(l=>vb(l.map(({contender:c}
)=>c),
t)),u=0;return a.flatMap(l=>{let c=u+1;return u+=l.length,l.map(d=>{var g;let p=(g=d.steps[d.steps.length-
1])!=null?g:null;return{...d,rank:c,decidedBy:l.length>1?"shared":p}})})}m();m();m();function a5(e){
return e.map((t,n)=>({criterion:t,index:n,weight:tn(t.weight)})).sort((t,n)=>yn(n.weight,
t.weight))}function u5(e,t,n){return{id:"criteria",criterion:t.name,better:"higher",values:r=>new y(
r.flatMap(o=>{var s,a;let i=[...(a=(s=e.readings.get(o.code))==null?void 0:s.values())!=null?a:[]].map(
u=>u.marks[n]);return i.length>0?[[o.code,mn(i)]]:[]}))}}var sR={metrics:({panel:e})=>a5(e.criteria).
map(({criterion:t,index:n})=>u5(e,t,n))};m();function l5(e,t,n){let r=n.map(u=>{var l,c;return(c=(l=e.readings.get(
u))==null?void 0:l.get(t))==null?
void 0:c.score}),{units:o}=cu(r.flatMap(u=>u?[u]:[])),i=[...new w(o)].sort((u,l)=>u<l?-1:u>l?1:0),s=new y(
i.map((u,l)=>[u,l])),a=0;return r.map(u=>u?s.get(o[a++]):null)}function aR(e,t){let n=e.judges.map((
{
code:r})=>l5(e,r,t));return(r,o)=>{let i=0,s=0;for(let a of n){let u=a[r],l=a[o];u===null||l===null||
(u>l?i+=1:u<l&&(s+=1))}return{higher:i,lower:s}}}function uR(e,t){let n=aR(e,t),r=new y(t.map((o,i)=>[
o,i]));return o=>{let i=r.get(o);return i===void 0?[]:t.flatMap((s,a)=>a===i?[]:[{rival:s,...n(i,a)}
])}}
function c5(e,t){let n=aR(e,t),r=t.map(()=>0);for(let o=0;o<t.length;o+=1)for(let i=o+1;i<t.length;i+=
1){let{higher:s,lower:a}=n(o,i),u=f.sign(s-a);r[o]+=u,r[i]-=u}return new y(t.map((o,i)=>[o,new je(r[
i])]))}
var lR={metrics:({panel:e})=>[{id:"majority",better:"higher",values:t=>c5(e,t.map(({code:n})=>n))}]}
;m();var cR={metrics:({panel:e})=>[{id:"median",better:"higher",values:t=>Bi({...e,entries:t},n=>lu(
n.map(
({score:r})=>r)))}]};m();var dR={metrics:({previous:e})=>{let t=e[e.length-1];if(t===void 0)return[];
let n=new y(t.standings.
map(({entry:r,score:o})=>[r.code,o]));return[{id:"previous",better:bn(t.method).better,values:()=>n}
]}};m();var mR={metrics:()=>[]};var pR={criteria:sR,median:cR,majority:lR,previous:dR,shared:mR};
function fR(e,t){let n=e.indexOf("shared");return(n<0?e:e.slice(0,n)).flatMap(r=>pR[r].metrics(t))}m(
);function d5(e){let t=e.stages.every(n=>n.weight===null);return n=>{var r;return t?new je(1):tn((r=n.
weight)!=null?r:0)}}function Xc(e,t,n){let r=d5(e),o=n.map(i=>({stage:i.stage.name,weight:r(i.stage),
scores:new y(i.standings.map(s=>[s.entry.code,s.stageScore]))}));return(i,s)=>{let u=[...o.flatMap((
{
scores:c,...d})=>{let p=c.get(i);return p?[{...d,score:p}]:[]}),{stage:t.name,weight:r(t),score:s}];
return u.some(c=>c.weight.gt(0))?u:[{stage:t.name,weight:new je(1),score:s}]}}function nf(e,t,n,r){
let o=Xc(
e,t,n);return new y([...r].map(([i,s])=>{var a;return[i,(a=du(o(i,s)))!=null?a:s]}))}m();m();m();
function Yr(e){let t=0;return e.map((n,r)=>{var o;return((o=e[r-1])==null?void 0:o.rank)!==n.rank&&
(t=r+1),{ranked:n,place:t}})}function yu({races:e,notes:t},n,r){let o=e.map(s=>({race:s,kept:r(s.contenders)}
)),
i=o.flatMap(({race:s,kept:a})=>{let u=new w(a);return s.contenders.filter(l=>!u.has(l))});return{
races:o.
map(({race:s,kept:a})=>({...s,contenders:a})),notes:new y([...t,...i.map(({entry:s})=>[s.code,n])])}
}var gR=(e,{settings:t,last:n,categoryOf:r})=>{if(!t.winnersPerCategory||!n)return e;let o=({entry:l}
)=>r(
l)!==null,{races:i,notes:s}=yu(e,"without-category",l=>l.filter(o)),a=i.flatMap(l=>l.contenders);
return{
races:[...ri(a,({entry:l})=>r(l))].map(([l,c])=>({category:l,contenders:c})),notes:s}};m();function m5(
e,t){let n=new y,r=[],o=null;return e.filter(i=>{var a,u;if(i.rank!==o){for(let l of r)n.
set(l,((a=n.get(l))!=null?a:0)+1);r=[],o=i.rank}let s=M(i.entry.institution);return s===""?!0:((u=n.
get(s))!=null?u:0)>=t?!1:(r.push(s),!0)})}var hR=(e,{settings:t})=>{let{maxPerInstitution:n}=t;
return n===
null?e:yu(e,"institution-full",r=>m5(r,n))};m();var yR=(e,{settings:t,better:n,rounded:r})=>{if(t.passingScore===null)return e;
let o=tn(t.passingScore),
i=s=>Yc(r(s.score),o,n)<=0;return yu(e,"below-passing-score",s=>s.filter(i))};m();var bR=({races:e,
notes:t},{places:n,last:r})=>{if(n===null)return{races:e,notes:t};let o=e.map(i=>{var g,
b;let s=Yr(i.contenders),a=s.filter(({place:v})=>v<=n),u=(g=a[a.length-1])==null?void 0:g.place,l=a.
length>n?a.filter(({place:v})=>v===u):[],c=(b=s[a.length])==null?void 0:b.place,d=r?s.filter(({place:
v})=>v===
c):[],p=(v,O)=>v.map(({ranked:N})=>[N.entry.code,O]);return{race:{...i,contenders:a.map(({ranked:v})=>v)}
,
notes:[...p(l,"shared-rank-at-cut"),...p(d,"first-reserve")]}});return{races:o.map(({race:i})=>i),
notes:new y(
[...t,...o.flatMap(i=>i.notes)])}};var p5=[yR,gR,hR,bR];function f5({contenders:e}){var r;let t=Yr(e),
n=new y;for(let{place:o}of t)n.set(
o,((r=n.get(o))!=null?r:0)+1);return t.map(({ranked:o,place:i})=>{var s;return[o.entry.code,{place:i,
holders:(s=n.get(i))!=null?s:1}]})}function rf(e,t){let n={races:[{category:null,contenders:e}],
notes:new y},
{races:r,notes:o}=p5.reduce((i,s)=>s(i,t),n);return{races:r,notes:o,places:new y(r.flatMap(f5))}}m();
m();m();var pn=(e,t)=>t==="id"?e.replace(".",","):e,se=(e,t)=>pn(S(e),t);function ut(e,t){let[n="",r=""]=e.split(
"T"),o=r.slice(0,5).replace(":",t==="id"?".":":"),i=po(n,t);return n==="1899-12-30"?o:r===""||r==="00:00:00"?
i:`${i} ${o}`}function G(e,t){return typeof e=="object"?`\u201C${ut(e.date,t)}\u201D`:`\u201C${typeof e==
"number"?se(e,t):typeof e=="boolean"?S(e).toUpperCase():g5(e)}\u201D`}var g5=e=>{let t=[...e];return t.
length>60?`${t.slice(0,59).join("")}\u2026`:e};function V(e,t,n=12){return wR(e,t,t==="id"?"dan":
"and",n)}var kb=(e,t)=>wR(e,t,t==="id"?"atau":"or",e.length);function wR(e,t,n,r){let o=e.slice(0,r),
i=e.
length-o.length,s=t==="id"?`${i} lainnya`:`${i} more`,a=i>0?[...o,s]:o;return a.length<2?a.join(""):
`${a.slice(0,-1).join(", ")} ${n} ${a[a.length-1]}`}function Ze({code:e,name:t,codeMadeUp:n}){return t===""?
e:n||e===""?G(t,"id"):`${G(t,"id")} (${e})`}var h5=5;function vR({stage:e,entries:t,readings:n},{
method:r}){let i=t.map(l=>{var c,d;return{entry:l,
judges:(d=(c=n.get(l.code))==null?void 0:c.size)!=null?d:0}}).filter(({judges:l})=>l>0&&l<h5);if(r!==
"trimmed"||i.length===0)return[];let s=i.filter(({judges:l})=>l<Jc),a=l=>l.map(({entry:c})=>Ze(c)),u={
reason:"few-to-trim",entries:a(i),whole:a(s)};return[{code:"METHOD_CAUTION",severity:"warning",stage:
e.
name,params:u}]}m();function kR(e,t,{passingScore:n},r){let[o]=e;if(n===null||o===void 0||e.some(({
advances:s})=>s))
return[];let i={required:n,best:r(o.score).valueOf()};return[{code:"NOBODY_ADVANCES",severity:
"warning",stage:t.name,params:i}]}m();m();var Yt=e=>{var t,n;return(n=(t=e.decision)==null?void 0:t.rank)!=null?
n:e.rank};var xR=(e,t)=>new y(t.flatMap(n=>n.stage===e.name?[[n.entry,n]]:[]));function xb(e,t){
return t.size===
0?e:e.map(n=>{var r,o;return{...n,rank:(o=(r=t.get(n.entry.code))==null?void 0:r.rank)!=null?o:n.rank}
}).
sort((n,r)=>n.rank-r.rank)}function of({standings:e}){return e.map(t=>({standing:t,rank:Yt(t)})).sort(
(t,n)=>t.rank-n.rank)}var SR=(e,t)=>e.every(({code:n})=>t.has(n));function TR(e,t,n,r){let o=new y(t.
map(({entry:a,rank:u})=>[a.code,u])),i=xb(t,n),s=new y(t.map(a=>[a.entry.code,Ze(a.entry)]));return[
...n.values()].flatMap(a=>{let{entry:u,rank:l,tab:c,cell:d}=a,p=(v,O=[])=>{var $;let N=v==="below-passing-score"||
v==="outdated"?"warning":"error",P=o.get(u),I={entry:($=s.get(u))!=null?$:u,rank:l,reason:v,
others:O,...P===void 0?{}:{computed:P}};return[{code:"PLENARY_CONFLICT",severity:N,stage:e.name,tab:
c,
...d===null?{}:{cell:d},params:I}]};if(!o.has(u))return p("not-ranked");let g=i.filter(v=>v.rank===l&&
!n.has(v.entry.code));return g.length>0?p("taken",g.map(v=>Ze(v.entry))):i.filter(v=>v.rank<l).length!==
l-1?p("gap"):r.get(u)==="below-passing-score"?p("below-passing-score"):a.computed!==null&&a.computed!==
o.get(u)?p("outdated"):[]})}m();function y5(e,{place:t,holders:n}){return x.from({length:n},(r,o)=>{
var i;return(i=e[t-1+o])!=null?
i:0})}function sf(e,t){let n=y5(e,t),[r=0]=n;return n.some(o=>o!==r)?"open":r>0?{amount:r}:null}m();
function b5({contenders:e},t){let n=Yr(e).filter(({place:i})=>i<=t),r=n[n.length-1];if(r===void 0||n.
length<=t)return[];let o=n.filter(({place:i})=>i===r.place);return[{rank:r.ranked.rank,places:t,
entries:o.
map(({ranked:i})=>i.entry)}]}function w5({contenders:e},t){let n=Yr(e);return[...new w(n.map(({place:
r})=>r))].
flatMap(r=>{let o=n.filter(s=>s.place===r);if(sf(t,{place:r,holders:o.length})!=="open")return[];let i=o.
map(({ranked:s})=>s.entry);return[{rank:o[0].ranked.rank,places:o.length,entries:i,prize:!0}]})}
function ER(e,t,n,r,o){
let s=(e.title&&"outcomes"in e.title?e.title.outcomes.map(u=>u.places):[]).filter(u=>n===null||u<n).
sort((u,l)=>l-u),a=n===null?s:[n,...s];return t.flatMap(u=>{let l=u.category===null?{}:{category:u.category}
,
c=new w;return[...a.flatMap(d=>b5(u,d)),...w5(u,r)].flatMap(d=>{if(c.has(d.rank))return[];if(c.add(d.
rank),!d.prize&&SR(d.entries,o))return[];let p={...d,entries:d.entries.map(Ze),...l};return[{code:
"TIE_AT_CUT",severity:"warning",stage:e.name,params:p}]})})}m();function CR(e,t,n){var i,s;if(n===null)return null;
if(e.title&&"name"in e.title)return e.title.name;
let o=((s=(i=e.title)==null?void 0:i.outcomes)!=null?s:[]).filter(a=>n<=a.places).sort((a,u)=>a.places-
u.places)[0];return o?o.name:t===null?null:`Top ${t}`}function RR(e,{precision:t,exactOn:n},r){
return t===null||n&&r.every(n)?e:new y([...e].map(([o,i])=>[
o,wr(i,t)]))}function v5(e,t){let n=new y;for(let{rank:i,score:s}of e){let a=n.get(i);(a===void 0||
Yc(
s,a,t)<0)&&n.set(i,s)}let r=[...n.keys()],o=new y(r.map((i,s)=>{var a;return[i,n.get((a=r[s+1])!=null?
a:0)]}));return e.map(({rank:i,score:s})=>{let a=o.get(i);return a?tf(s,a,t):null})}function k5(e,t){
return new y([...ri(e,({entry:n})=>t(n))].flatMap(([n,r])=>n===null?[]:Yr(r).map(({ranked:o,place:i}
)=>[
o.entry.code,{category:n,categoryRank:i}])))}var x5={category:null,categoryRank:null};function Qs(e,
t,n,r=[],o=bn(
e.settings.method)){let{settings:i,stages:s}=e,{stage:a}=t,u=oi(e,a),l=s[s.length-1]===a,c={stage:a,
method:i.method,places:u,last:l,panel:t,whole:null,held:null},{better:d}=o,p=RR(o.scores(t,i),o,[t]),
g=i.carryOver?RR(nf(e,a,n,p),o,[...n.map(z=>z.panel),t]):p,b=t.entries.flatMap(z=>{let H=g.get(z.code);
return H?[{entry:z,score:H}]:[]}),v=fR(i.tieBreaks,{panel:t,previous:n}),O=iR(b,v,i.decimals,d),N=z=>wr(
z,i.decimals),P=Mp(e.entries),I=xR(a,r),$=rf(xb(O,I),{settings:i,places:u,last:l,better:d,rounded:N,
categoryOf:P}),_=l&&i.winnersPerCategory?k5(O,P):null,L=v5(O,d),B=O.map((z,H)=>{var Y,Ee,ee,ye,Ye,tt;
let{code:K}=z.entry,Q=(Y=$.places.get(K))!=null?Y:null,he=I.get(K);return{...z,stageScore:p.get(K),
judgeScores:new y(
[...(Ee=t.readings.get(K))!=null?Ee:[]].map(([Qt,Se])=>[Qt,Se.score])),margin:(ee=L[H])!=null?ee:
null,
advances:Q!==null,place:Q,title:CR(a,u,(ye=Q==null?void 0:Q.place)!=null?ye:null),prize:l&&Q!==null?
sf(i.prizes,Q):null,...(Ye=_==null?void 0:_.get(K))!=null?Ye:x5,cutNote:(tt=$.notes.get(K))!=null?tt:
null,vacated:null,...he===void 0?{}:{decision:he}}}),j=l?ER(a,$.races,u,i.prizes,I):[];return{...c,
standings:B,
findings:[...vR(t,i),...kR(B,a,i,N),...j,...TR(a,O,I,$.notes)]}}m();function Wi(e,t){let n=e.entries.filter(
i=>i.status==="running"),r=t[t.length-1];if(r===void 0)return n;
let o=new w(r.standings.flatMap(({advances:i,entry:s})=>i?[s.code]:[]));return n.filter(i=>o.has(i.code))}
m();var DR=({standings:e})=>new y(e.map(t=>[t.entry.code,t]));function AR(e,{category:t},n){return e.
standings.filter(({entry:r,advances:o})=>r.status!=="running"&&o).filter(r=>r.category===t&&(n===null||
r.rank<=n)).map(({entry:r})=>r)}function OR(e,t,n){let r=DR(t),o=e.standings.map(s=>{let a=r.get(s.entry.
code);if(a===void 0||a.advances===s.advances)return s;if(a.advances)return{...s,advances:!0,place:a.
place,title:a.title,cutNote:a.cutNote};if(n.has(s.entry.code))return s;let u={from:null,removed:AR(t,
s,null)};return{...s,advances:!1,place:null,title:null,cutNote:"place-kept",vacated:u}}),i=o.some(({
cutNote:s})=>s==="place-kept");return{...e,standings:o,held:i?t:null}}function NR(e,t){let n=DR(t),r=e.
standings.map(o=>{var u,l;let i=n.get(o.entry.code);if(o.place===null||i===void 0)return o;let s=(l=
(u=i.place)==null?void 0:u.place)!=null?l:null;if(s!==null&&s<=o.place.place)return o;let a=AR(t,o,s===
null?null:i.rank);return a.length===0?o:{...o,vacated:{from:s,removed:a}}});return{...e,standings:r}
}function PR(e){let t=e.flatMap(r=>r.rows),n=({marks:r})=>[...r.values()].some(o=>o.kind==="score");
return new w(
t.filter(n).map(r=>{var o;return(o=r.entry)!=null?o:""}))}function IR(e,t,n,r,o=[]){let i=n.filter(P=>P.
stage===t.name),s=(P,I)=>Qs(e,FC(e,t,i,P),I,o),a=Wi(e,r),u=s(a,[...r]);if(e.entries.every(P=>P.status===
"running"))return u;let l=new w(a),c=PR(i),d=e.entries.filter(P=>P.status!=="running"&&c.has(P.code));
if(d.length===0)return u;let p=P=>s(e.entries.filter(I=>l.has(I)||P.includes(I)),r.map(I=>{var $;
return($=
I.whole)!=null?$:I})),g=new w(e.stages.slice(r.length+1).map(P=>P.name)),b=PR(n.filter(P=>g.has(P.stage))),
v=d.filter(P=>b.has(P.code)),O=v.length===0?u:OR(u,p(v),b),N=p(d);return{...NR(O,N),whole:N}}m();m();
var S5=2;function $R(e,t){var l;if(zi(e))return new w;let n=pu(e),r=zp(n),{axes:o,freedom:i}=r;if(i<=
o.length)return new w;let s=(l=Up(r,n.judges.length))!=null?l:1,a=Bp(r,s)/i,u=n.blocks.filter(({
judges:c})=>{
let d=0,p=0;for(let{value:b,vector:v,right:O}of o){let N=c.reduce((P,I)=>P+v[I],0)/c.length;d+=N*O/(
b+
s),p+=a*N**2/(b+s)}let g=f.sqrt(a/c.length);return f.abs(d)>=f.max(t,g)&&f.abs(d)>S5*f.sqrt(p)});
return new w(
u.flatMap(({entries:c})=>c.map(({code:d})=>d)))}function FR(e,t){let n=x.from(e,([o,i])=>({entry:o,
units:hn(i,t)}));n.sort((o,i)=>o.units>i.units?-1:
o.units<i.units?1:0);let r=0;return new y(n.map(({entry:o,units:i},s)=>{var a;return((a=n[s-1])==null?
void 0:a.units)!==i&&(r=s+1),[o,r]}))}function _R(e,{stage:t,panel:n,method:r,standings:o},i){let{
decimals:s,
carryOver:a}=e.settings,{unit:u,correctsSeverity:l=!1}=bn(r);if(l||u!=="points")return[];let c=$R(n,
.5/10**s);if(c.size===0)return[];let d=bo(n,"auto").scores,p=FR(new y(o.map(({entry:v,score:O})=>[v.
code,O])),s),g=FR(a?nf(e,t,i,d):d,s),b=n.entries.filter(({code:v})=>c.has(v)).map(v=>({entry:Ze(v),
places:f.
abs(p.get(v.code)-g.get(v.code))})).sort((v,O)=>O.places-v.places);return[{code:"METHOD_CAUTION",
severity:"warning",stage:t.name,params:{reason:"uneven-judges",entries:b}}]}m();m();m();m();var MR={
scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get("code");if(r===void 0)return[];
let o=new y;for(let{entry:i,row:s}of e){let a=X(i.code),u=o.get(a);u?u.rows.push(s):a!==""&&o.set(a,
{code:i.code,rows:[s]})}return x.from(o.values()).flatMap(({code:i,rows:s})=>{let a=s[1];if(a===void 0)
return[];let u={code:i,rows:s.map(l=>l+1)};return[{code:"ENTRY_DUPLICATE_CODE",severity:"error",tab:
t,
cell:Ce(a,r),params:u}]})}};m();var LR={scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get(
"name");if(r===void 0)return[];
let o=new y;for(let i of e){let s=M(i.entry.name);if(s===""||i.entry.status!=="running")continue;let a=o.
get(s);a?a.push(i):o.set(s,[i])}return x.from(o.values()).flatMap(i=>{let[s,a]=i;if(s===void 0||a===
void 0)return[];let u={name:s.entry.name,codes:i.map(({entry:l})=>l.code),rows:i.map(({row:l})=>l+1)}
;
return[{code:"ENTRY_DUPLICATE_NAME",severity:"warning",tab:t,cell:Ce(a.row,r),params:u}]})}};m();m();
function ii({competition:e,stage:t}){return e.settings.missing==="assigned"&&An(e,t)===null}function bu(
e){
return e.provisional||ii(e)?"warning":"error"}function wu(e){return e.provisional?"warning":"error"}
var jR={scope:"stage",find:({check:e,sheetViews:t})=>{let n=e.competition.settings.minReadings;if(n===
null||e.reached===null)return[];let r=e.reached.flatMap(o=>{let i=t.filter(({lines:s})=>{var a;
return(a=
s.get(o.code))==null?void 0:a.some(u=>u.complete&&!u.excluded)}).length;return i<n?[{entry:Ze(o),
readings:i}]:
[]});return r.length===0?[]:[{code:"ENTRY_FEW_READINGS",severity:wu(e),params:{entries:r,least:n}}]}
};m();m();m();function zR(e,t,n){var g,b;let r=0,o=0,i=!1,s=!1;for(let{name:v}of t){let O=(b=(g=e.marks.get(
v))==
null?void 0:g.kind)!=null?b:"blank";O==="blank"?r+=1:O==="score"?o+=1:O==="recused"?i=!0:s=!0}let{
entry:a,
conflict:u,excluded:l,repeated:c}=n,d=r===t.length,p=o===t.length;return{row:e,entry:a,conflict:u,
excluded:l,
recused:i,blank:d,complete:p,unreadable:s,repeated:c}}m();m();m();m();function Qc(e,t,n){let r=e.filter(
o=>o>=t&&o<=n);return r.length===1?r[0]:null}var T5=864e5,E5=R.UTC(1899,11,30);function C5(e,t){
return f.round(e*100+t)/100}function BR({date:e,monthFirst:t},n,r){
let o=/^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})$/.exec(e);if(o===null)return null;let[i,s,a,
u,l,c]=o.slice(1).map(k);if(i>1900){let O=u===0&&l===0&&c===0,N=t?`${s}.${a}`:`${a}.${s}`;return O?
Qc(
[k(N)],n,r):null}let d=f.round((R.UTC(i,s-1,a)-E5)/T5);if(d<0)return null;let p=d+(u*3600+l*60+c)/86400,
g=f.round(p*100)/100,b=d>0&&f.abs(p-g)*86400<1,v=c===0;return Qc([...b?[g]:[],...v?[C5(d*24+u,l)]:[]],
n,r)}m();var R5=/^\d+$/,D5=/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/,A5=/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/,O5=/^[1-9]\d{0,2}( \d{3})+([.,]\d+)?$/,
N5=/^\d*[.,]\d+$/;function P5(e){return e.replace(/\p{Cf}/gu,"").replace(/\s/g," ").replace(
/[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g,
t=>S(t.charCodeAt(0)&15)).replace(/[\uff0c\u066b]/g,",").replace(/[\uff0e\u066c]/g,".").replace(
/[\u2212\uff0d]/g,
"-").replace(/\uff0b/g,"+").trim().replace(/^['\u2019]/,"")}function I5(e){let t=[];return R5.test(e)&&
t.push(k(e)),D5.test(e)&&t.push(k(e.replace(/\./g,"").replace(",","."))),A5.test(e)&&t.push(k(e.replace(
/,/g,""))),O5.test(e)&&t.push(k(e.replace(/ /g,"").replace(",","."))),N5.test(e)&&t.push(k(e.replace(
",","."))),t.filter(k.isFinite)}function af(e,t,n){let r=/^([+-]?)(.*)$/.exec(P5(e));if(r===null)return null;
let o=I5(r[2]).map(i=>(r[1]==="-"?-i:i)+0);return o.length===1?o[0]:Qc(o,t,n)}var $5=/^#(?:N\/A|[A-Z][A-Z0-9/_]*[!?])$/;
function uf(e,{min:t,max:n}){if(typeof e=="object")return{
kind:"date",date:e.date,likely:BR(e,t,n)};if(typeof e!="string")return{kind:"not-number",value:e};if(
$5.
test(e.trim()))return{kind:"formula-error",value:e.trim()};let r=af(e,t,n);return r===null?{kind:
"not-number",value:e}:{kind:"text-number",value:e,number:r}}function UR(e,t){let n={blank:[],
outOfRange:[],unreadable:[],formula:[]};for(let r of e)if(!(r.excluded||
r.recused))for(let o of t){let i=r.row.marks.get(o.name);i!==void 0&&F5(n,i,{line:r,criterion:o,at:i.
at})}return n}function F5(e,t,n){var o;let{criterion:r}=n;if("formula"in t&&e.formula.push(n),t.kind===
"blank")e.blank.push(n);else if(t.kind==="score"){let{value:i}=t;i>=r.min&&i<=r.max||e.outOfRange.push(
{...n,value:i})}else if(t.kind==="unreadable"){let i=t.formula?null:(o=t.cellValue)!=null?o:t.raw;e.
unreadable.push({...n,cellValue:i,reading:uf(t.raw,r)})}}m();function _5(e,t){if(e.kind==="score")return!0;
if(e.kind!=="unreadable")return!1;let{kind:n}=uf(e.raw,
t);return n==="text-number"||n==="date"}function M5(e,t){if(e.entry!==null)return!1;let n=e.code!==""||
e.name!=="";return t.some(r=>{let o=e.marks.get(r.name);return o===void 0||o.kind==="blank"?!1:n||_5(
o,r)})}function WR(e,t){return e.rows.filter(n=>M5(n,t))}function Sb({excluded:e,lines:t},n){var r,o;
return e.has(n)||((o=(r=t.get(n))==null?void 0:r.some(i=>i.
recused))!=null?o:!1)}var KR=({conflicting:e,lines:t},n)=>{var r;return!e.has(n)&&((r=t.get(n))==null?
void 0:r.some(o=>o.recused))!==!0};function lf({sheet:e,strays:t,lines:n}){return(e==null?void 0:e.codeColumn)===
null&&t.length>0&&n.size===0}function L5(e,t){var r;let n=new y;for(let o of(r=e==null?void 0:e.rows)!=
null?r:[]){if(o.entry===null||!t.has(o.entry))continue;let i=n.get(o.entry);i?i.push(o):n.set(o.entry,
[o])}return n}function j5({sheet:e,criteria:t,entries:n,conflicts:r,excluded:o}){var s;let i=new y;
for(let[
a,u]of L5(e,n)){let l={entry:n.get(a),conflict:(s=r.get(a))!=null?s:null,excluded:o.has(a),repeated:
u.
length>1};i.set(a,u.map(c=>zR(c,t,l)))}return i}function GR(e){let{judge:t,tab:n,sheet:r,criteria:o,
expected:i,excluded:s,conflicting:a}=e,u=j5(e),l=x.from(u.values()).flat(),c=r===null?[]:WR(r,o);
return{
judge:t,tab:n,sheet:r,expected:i,excluded:s,conflicting:a,missingColumns:o.filter(({name:d})=>{var p;
return!((p=r==null?void 0:r.columns.get(d))!=null&&p.length)}),lines:u,strays:c,marks:UR(l,o),
touched:c.
length>0||l.some(d=>!d.blank&&!d.excluded)}}function z5(e,t){var r;return Sb(e,t.code)?!1:((r=e.lines.get(
t.code))!=null?r:[]).some(o=>o.complete||
o.unreadable||o.repeated)?!0:e.sheet!==null&&e.missingColumns.length>0&&e.sheet.rows.length>0}var HR={
scope:"stage",find:({check:e,sheetViews:t})=>{var n;return((n=e.reached)!=null?n:[]).filter(r=>ii(e)?
!t.some(o=>z5(o,r)):t.every(o=>Sb(o,r.code))).map(r=>({code:"ENTRY_UNSCORED",severity:wu(e),params:{
entry:Ze(r)}}))}};m();m();function Ki(e,t){return t.flatMap(({name:n})=>{let r=e.marks.get(n);return r===void 0||
r.kind===
"blank"?[]:[r]})}m();var Xt=(e,t)=>({entries:[Ze(e)],criteria:t===void 0?[]:[t.name],cells:1});
function cf(e){let[t]=e;return t!==
void 0&&e.length===1?t:{entries:[...new w(e.flatMap(({entries:n})=>n))],criteria:[...new w(e.flatMap(
({criteria:n})=>n))],cells:e.reduce((n,{cells:r})=>n+r,0)}}var qR=3;function wo({entries:e},t){
return e.
length<=qR?V(e,t):`${e.length} ${t==="id"?"peserta":"entries"}`}function B5({criteria:e},t){return e.
length<=qR?V(e,t):`${e.length} ${t==="id"?"kriteria":"criteria"}`}function Ht(e,t){let n=`${e.cells} ${t==="id"?
"nilai":"scores"}`,r=t==="id"?"pada":"on";return`${wo(e,t)} ${r} ${B5(e,t)}${e.cells===1?
"":` (${n})`}`}function Zn(e,t,n){return t===void 0?e:n==="id"?`${e} dan ${t} lainnya`:`${e} and ${t} more`}
function re(e,t){return/^(juri|judge)\b/i.test(e)?e:t==="id"?`Juri ${e}`:`Judge ${e}`}var ZR={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,lines:o})=>x.from(o.values()).
flat().flatMap(({row:i,entry:s,conflict:a,recused:u})=>{if(a===null||u)return[];let l={judge:n.code,
where:Xt(s),reason:a};return Ki(i,e.criteria).map(({at:c})=>({code:"JUDGE_CONFLICT",severity:
"warning",tab:r,at:c,params:l}))}))};m();m();m();function df(e){let[t,n]=[e.map(([s])=>s),e.map(([,s])=>s)],
r=f.sqrt(Gt(t)*Gt(n));if(e.length<2||!(r>
1e-9))return null;let[o,i]=[On(t),On(n)];return f.max(-1,f.min(1,Ir(e.map(([s,a])=>(s-o)*(a-i)))/r))}
m();function U5({check:e,sheetViews:t}){let n=e.criteria.map(({name:i})=>i),r=new y;return{byJudge:t.
map((i,s)=>{let a=[];for(let[u,l]of i.lines){let c=l[0];if(l.length>1||!c.complete||c.excluded||c.recused)
continue;let d=[];for(let b of n){let v=c.row.marks.get(b);d.push(v.kind==="score"?v.value:0)}let p={
sheetView:i,judge:s,row:c.row,entry:c.entry,marks:d};a.push(p);let g=r.get(u);g?g.push(p):r.set(u,[p])}
return a}),byEntry:x.from(r.values())}}var JR=new A;function VR(e){var n;let t=(n=JR.get(e))!=null?n:
U5(e);return JR.set(e,t),t}var kr=e=>VR(e).byJudge,Gi=e=>VR(e).byEntry;m();function vu(e,t){let n=0,
r=0;for(let[o,{weight:i,max:s}]of t.entries())!(i>0)||s===0||(n+=i*e[o]/
s,r+=i);return r===0?0:100*n/r}function W5(e){let{criteria:t}=e.check,n=Gi(e).map(i=>{let s=e.sheetViews.map(
()=>null);for(let{judge:a,
marks:u}of i)s[a]=vu(u,t);return s}),r=kr(e).map(({length:i})=>i),o=e.sheetViews.map((i,s)=>On(Vr(n.
map(a=>a[s]))));return{rows:n.map(i=>i.map((s,a)=>s===null?null:s-o[a])),given:r}}var YR=new A;
function mf(e){
var n;let t=(n=YR.get(e))!=null?n:W5(e);return YR.set(e,t),t}function Tb({rows:e},t,n=-1){let r=e.flatMap(
o=>{let i=o[t];if(i===null)return[];let[s,a]=[0,0];for(let[u,l]of o.entries())l===null||u===t||u===n||
(s+=l,a+=1);return a===0?[]:[[i,s/a]]});return df(r)}var K5=10,Eb=6;function G5(e,t){let n=x(t).fill(
0),r=e.map(s=>s.reduce((a,u)=>u===null?a:a+1,0)),o=e.
map((s,a)=>s.reduce((u,l)=>u+(l!=null?l:0),0)/r[a]),i=Gt(o)+o.length*(o.reduce((s,a)=>s+a,0)/o.length)**
2;if(!(i>1e-9))return n;for(let[s,a]of e.entries())for(let[u,l]of a.entries())l!==null&&(n[u]+=l*o[s]/
r[s]/i);return n}var XR={scope:"stage",find:e=>{let{rows:t,given:n}=mf(e),r=n.filter(o=>o>=Eb).length-
1;return t.length<Eb||r<1?[]:G5(t,n.length).flatMap((o,i)=>{if(n[i]<Eb||o*r<K5*(1-o))return[];let{
judge:s,
tab:a}=e.sheetViews[i],u={judge:s.code,percent:f.min(100,f.round(100*o))};return[{code:
"JUDGE_DOMINATES",severity:"warning",tab:a,params:u}]})}};m();var H5=1e-4;function q5(e){var r;let t=new y;
for(let{marks:o}of e){let i=o.join(" ");t.set(i,((r=t.get(
i))!=null?r:0)+1)}let n=o=>o*(o-1)/2;return{equal:x.from(t.values()).reduce((o,i)=>o+n(i),0),all:n(e.
length)}}var Z5=e=>e.length>1&&e.every(({marks:t})=>t.every((n,r)=>n===e[0].marks[r])),QR={scope:
"stage",find:e=>{if(!kr(e).some(Z5))return[];let t=kr(e).map(o=>({rows:o,...q5(o)})),n=t.reduce((o,i)=>o+
i.equal,0),r=t.reduce((o,i)=>o+i.all,0);return t.flatMap(({rows:o,...i})=>{let[s]=o;if(s===void 0||i.
all===0||i.equal<i.all)return[];if(((n-i.equal+1)/(r-i.all+1))**(o.length-1)>H5)return[];let{judge:u,
tab:l}=s.sheetView,c={judge:u.code,rows:o.length};return[{code:"JUDGE_NO_VARIANCE",severity:
"warning",
tab:l,params:c}]})}};m();var eD={scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,
tab:r,lines:o})=>x.from(o.values()).
flat().filter(i=>i.recused).flatMap(({row:i,entry:s})=>Ki(i,e.criteria).filter(a=>a.kind==="recused").
map(({at:a})=>({code:"JUDGE_RECUSED",severity:"info",tab:r,at:a,params:{judge:n.code,where:Xt(s)}}))))}
;m();m();var tD=(e,t)=>t%2===1?e[t>>1]:(e[(t>>1)-1]+e[t>>1])/2;function Hi(e){return tD(Float64Array.from(
e).sort(),e.length)}var ed=[];function Cb(e,t){let n=0;for(let r=0;r<e.length;r++){if(r===t)continue;
let o=e[r],i=n++;for(;i>0&&ed[i-1]>o;i--)ed[i]=ed[i-1];ed[i]=o}return n===0?k.NaN:tD(ed,n)}var Rb=8,
nD=3,rD={variance:4,agreement:.5},J5=2.5,V5=1e-4,Y5=.25;function X5({rows:e},t){let n=Ys(e,
1),{variances:r}=gu(n,n.scoresOf(e),V5),o=r[t]/Hi(x.from(r).filter((i,s)=>s!==t));return o>=rD.variance?
{times:f.sqrt(o)}:null}function Q5(e,t){let n=e.given.flatMap((o,i)=>{if(i===t||o<Rb)return[];let s=Tb(
e,i,t);return s===null?[]:[f.min(s,.999)]}),r=f.min(...n);return n.length>1&&f.atanh(r)*f.sqrt(e.given[
t]-
3)>=J5}function e4({rows:e,given:t},n){let r=t.map((o,i)=>Gt(Vr(e.map(s=>s[i])))/f.max(1,o-1));
return r[n]<
Y5**2*Hi(r.filter((o,i)=>i!==n))}function t4(e,t,n){let r=t[n],o=t.filter((i,s)=>i!==null&&s!==n);
return r===
null||o.length<nD-1||e4(e,n)?null:r<=0&&Q5(e,n)?{agreement:r}:r<rD.agreement*Hi(o)?X5(e,n):null}var oD={
scope:"stage",find:e=>{let t=mf(e);if(t.given.filter(r=>r>=Rb).length<nD)return[];let n=t.given.map(
(r,o)=>r<Rb?null:Tb(t,o));return e.sheetViews.flatMap(({judge:{code:r},tab:o},i)=>{let s=t4(t,n,i);
return s===
null?[]:[{code:"JUDGE_UNRELIABLE",severity:"warning",tab:o,params:{judge:r,...s}}]})}};m();var iD=e=>f.round(
e*100)/100,sD={scope:"stage",find:e=>{let{criteria:t,competition:n}=e.check,r=n.settings.
maxSpread;return r===null?[]:Gi(e).flatMap(o=>{let i=o.map(({marks:l})=>vu(l,t)),[s,a]=[f.min(...i),
f.max(...i)];return a-s<=r+1e-9?[]:[{code:"JUDGES_DISAGREE",severity:"warning",params:{entry:Ze(o[0].
entry),low:iD(s),high:iD(a),limit:r}}]})}};m();m();function ea(e,t){var i;let n=new y,r=s=>{let a=s;
for(let u=n.get(a);u!==void 0&&u!==a;u=n.get(a))
a=u;return a};for(let s of t)for(let a of s)n.has(a)||n.set(a,a),n.set(r(a),r(s[0]));let o=new y;for(
let s of e.
filter(a=>n.has(a))){let a=r(s);o.set(a,[...(i=o.get(a))!=null?i:[],s])}return x.from(o.values())}
var n4=1e-6,r4=.9,o4=.5;function uD({marks:e},t){let n=0;for(let r=0;r<e.length;r++)e[r]===t.marks[r]&&
(n+=1);return n}function i4(e,t){var r;let n=[];for(let o of e)for(let i=0;i<o.length;i++)for(let s=i+
1;s<o.length;s++){let[a,u]=[o[i],o[s]],l=a.judge*t+u.judge,c=(r=n[l])!=null?r:{one:a,other:u,same:0,
marks:0,entries:0};c.same+=uD(a,u),c.marks+=a.marks.length,c.entries+=1,n[l]=c}return n.flatMap(o=>o===
void 0?[]:[o])}var aD=({same:e,marks:t})=>t===0?0:e/t;function s4(e){let t=({marks:o})=>o.reduce((i,
s)=>i+
s,0),n=e.map(o=>({row:o,sum:t(o)})).sort((o,i)=>o.sum-i.sum),r=n.slice(1);return{same:r.reduce((o,{
row:i},s)=>o+
uD(n[s].row,i),0),marks:r.reduce((o,{row:i})=>o+i.marks.length,0),entries:r.length}}function a4(e,t,
n){
if(e<=t)return 1;let r=(o,i)=>o===0?0:o*f.log(o/i);return f.exp(-n*(r(e,t)+r(1-e,1-t)))}function u4(
{
sheetViews:e},t){let n=({one:o,other:i})=>[o.sheetView.judge.code,i.sheetView.judge.code];return ea(
e.map(({judge:o})=>o.code),t.map(n)).map(o=>{var c;let i=t.filter(d=>o.includes(d.one.sheetView.judge.
code)),s=d=>i.reduce((p,g)=>p+g[d],0),a=(c=e.find(({judge:d})=>d.code===o[o.length-1]))==null?void 0:
c.tab,u=f.max(...i.map(d=>d.entries)),l={judges:o,entries:u,same:s("same"),marks:s("marks")};return{
code:"JUDGES_IDENTICAL",severity:"warning",...a&&{tab:a},params:l}})}var lD={scope:"stage",find:e=>{
let t=i4(Gi(e),e.sheetViews.length),n=t.filter(u=>aD(u)>=r4);if(n.length===0)return[];let r=t.filter(
u=>!n.includes(u)),o=f.max(0,...r.map(aD)),i=new y(kr(e).map(u=>{var l;return[(l=u[0])==null?void 0:
l.sheetView,s4(u)]})),s=({sheetView:u})=>{let{same:l,marks:c}=i.get(u);return(l+1)/(c+1)},a=n.filter(
({one:u,other:l,same:c,marks:d})=>{let p=f.max(o,s(u),s(l));return a4(c/d,p,o4*d)<=n4});return u4(e,
a)}};m();m();function cD(e,t,n){for(let r of e){let o=t.find(i=>n(r,i));if(o!==void 0)return{judge:r,
entry:o}}
return null}function dD(e,t,n){var g,b,v,O;let r=new y;for(let N of t.values())for(let P of N)r.set(
P,((g=r.get(P))!=null?g:0)+1);let o=N=>(P,I)=>N(P)-N(I),i=o(N=>{var P;return(P=r.get(N))!=null?P:0}),
s=o(N=>{var P,I;return(I=(P=t.get(N))==null?void 0:P.length)!=null?I:0}),a=new y(e.flatMap((N,P)=>N.
map(I=>[I,P]))),u=e.map(()=>[]);for(let[N,[P]]of t)P!==void 0&&u[a.get(P)].push(N);let l=e.map((N,P)=>(
{
judges:N,entries:u[P]})).sort((N,P)=>P.judges.length-N.judges.length||P.entries.length-N.entries.length),
[c,d]=[(b=l[0])!=null?b:{judges:[],entries:[]},l.slice(1)],p=[];for(let N=!0;N;){N=!1;for(let P of d){
let I=(v=cD([...c.judges].sort(i),[...P.entries].sort(s),n))!=null?v:cD([...P.judges].sort(i),[...c.
entries].sort(s),n);if(I!==null){p.push(I),r.set(I.judge,((O=r.get(I.judge))!=null?O:0)+1),c={judges:
[
...c.judges,...P.judges],entries:[...c.entries,...P.entries]},d=d.filter($=>$!==P),N=!0;break}}}
return p}var mD={scope:"stage",find:({check:e,sheetViews:t})=>{let{method:n,severityCorrection:r}=e.competition.
settings;if(e.reached===null||bn(n).correctsSeverity!==!0)return[];let o=new y(e.reached.map(({code:
c})=>[
c,t.filter(d=>{var p;return(p=d.lines.get(c))==null?void 0:p.some(g=>g.complete&&!g.excluded)}).map(
d=>d.judge.code)])),i=ea(t.map(c=>c.judge.code),o.values());if(i.length<2)return[];let s=new y(t.map(
c=>[c.judge.code,c])),a=new y(e.reached.map(c=>[c.code,Ze(c)])),u=dD(i,o,(c,d)=>KR(s.get(c),d)).map(
({judge:c,entry:d})=>{var p;return{judge:c,entry:(p=a.get(d))!=null?p:d}});return[{code:
"PANEL_DISCONNECTED",severity:r===0?"error":"warning",params:{groups:i,joins:u}}]}};m();var pD={
scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,lines:o,conflicting:i})=>x.
from(o.values()).flat().filter(s=>s.excluded&&!s.recused&&!i.has(s.entry.code)).flatMap(({row:s,
entry:a})=>Ki(
s,e.criteria).map(({at:u})=>({code:"SCORE_UNASSIGNED",severity:"warning",tab:r,at:u,params:{judge:n.
code,where:Xt(a)}}))))};m();var fD={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,
sheet:r,lines:o})=>x.from(o).
flatMap(([,[i,s,...a]])=>{var l;if(i===void 0||s===void 0||i.excluded)return[];let u=[i,s,...a].map(
c=>c.row.row+1);return[{code:"ROW_DUPLICATE_ENTRY",severity:"error",tab:n,at:{row:s.row.row,column:(
l=
r==null?void 0:r.codeColumn)!=null?l:0},params:{judge:t.code,entry:Ze(i.entry),rows:u}}]}))};m();
function l4(e){return e.sheet===null||!e.touched||lf(e)?[]:e.expected.filter(({code:t})=>!e.lines.has(
t)).map(Ze)}var gD={scope:"stage",find:({check:e,sheetViews:t})=>ii(e)?[]:t.flatMap(n=>{let r=l4(n);
if(r.length===0)return[];let o={judge:n.judge.code,entries:r};return[{code:"ROW_MISSING_ENTRY",
severity:wu(
e),tab:n.tab,params:o}]})};m();m();m();var c4=6,d4=14;function m4(e,t,n){var i,s,a,u,l;if(f.abs(e.length-t.length)>n)return n+1;
let r=[],o=x.
from({length:t.length+1},(c,d)=>d);for(let c=1;c<=e.length;c+=1){let d=[c];for(let p=1;p<=t.length;p+=
1){let g=e[c-1]===t[p-1],b=c>1&&p>1&&e[c-1]===t[p-2]&&e[c-2]===t[p-1];d[p]=f.min(((i=o[p])!=null?i:0)+
1,((s=d[p-1])!=null?s:0)+1,((a=o[p-1])!=null?a:0)+(g?0:1),b?((u=r[p-2])!=null?u:0)+1:n+1)}[r,o]=[o,d]}
return(l=o[t.length])!=null?l:n+1}var hD=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");
function p4(e,t){let[n,r]=[hD(e),hD(t)];return n.length!==r.length?!1:n.some((o,i)=>o!==r[i]&&(o.length<
3||/\p{N}/u.test(o+r[i])))}function Xr(e,t){let[n,r]=[M(e),M(t)],o=f.min(n.length,r.length);if(n===r||
o<c4||p4(e,t))return!1;let i=o<d4?1:2;return m4(n,r,i)<=i}var yD=(e,t)=>t===""?[]:e.filter(n=>M(n.name)===M(
t));function pf(e,t,n){var s;let[r,o]=yD(n,e.name);
if(r===void 0||o!==void 0||((s=t.sheet)==null?void 0:s.codeColumn)==null)return{};let i=t.strays.filter(
a=>M(a.name)===M(e.name));return t.lines.has(r.code)||i.length>1?{}:{fix:{kind:"label",old:e.code,
now:r.
code}}}function bD({row:e,entry:t},n){return!Xr(e.name,t.name)||yD(n,e.name).length>0?{}:n.some(r=>r.
code!==t.code&&Xr(e.name,r.name))?{}:{fix:{kind:"label",old:e.name,now:t.name}}}var wD=(e,t)=>e.length>=8&&
t.startsWith(e);function f4({row:e,entry:t}){if(e.name===""||t.name===""||
e.name===t.name)return!1;let[n,r]=[M(e.name),M(t.name)];return n!==""&&n!==r&&!wD(n,r)&&!wD(r,n)}
function g4({
check:e},t){if(t.sheet===null||t.sheet.codeColumn===null||t.sheet.nameColumn===null)return[];let n=x.
from(t.lines.values()).flat(),r=n.filter(f4);if(r.length===0)return[];if(r.length*2<=n.filter(({row:
i})=>i.
name!=="").length)return r;let o=new w(e.competition.entries.map(({name:i})=>M(i)));return r.filter(
({row:i})=>o.has(M(i.name)))}var vD={scope:"stage",find:e=>e.sheetViews.flatMap(t=>g4(e,t).map(n=>{
var a,
u;let{row:r,entry:o}=n,i={row:r.row,column:(u=(a=t.sheet)==null?void 0:a.nameColumn)!=null?u:0},s={
judge:t.
judge.code,entry:o.code,written:r.name,name:o.name};return{code:"ROW_NAME_MISMATCH",severity:
"warning",tab:t.tab,at:i,...bD(n,e.check.competition.entries),params:s}}))};m();var kD={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>n.strays.filter(r=>r.code!=="").map(
r=>{var o,i;return{code:"ROW_UNKNOWN_ENTRY",severity:"error",tab:n.tab,at:{row:r.row,column:(i=(o=n.
sheet)==null?void 0:o.codeColumn)!=null?i:0},...pf(r,n,e.competition.entries),params:{judge:n.judge.
code,entry:r.code}}}))};m();function h4(e,t,n){let{tab:r,sheet:o,strays:i}=e;return lf(e)?[{code:
"ROW_WITHOUT_CODE",severity:"error",tab:r,params:{name:""}}]:i.filter(s=>s.code==="").map(s=>{var c,
d,p;let a=(p=(d=o==null?void 0:
o.codeColumn)!=null?d:(c=Ki(s,t)[0])==null?void 0:c.at.column)!=null?p:0,u={row:s.row,column:a},l=pf(
s,e,n);return{code:"ROW_WITHOUT_CODE",severity:"error",tab:r,at:u,...l,params:{name:s.name}}})}var xD={
scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>h4(n,e.criteria,e.competition.entries))};m(
);var SD={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="formula-error")return[];let a={judge:t.code,where:Xt(o.line.entry,
o.criterion),value:s.value};return[{code:"SCORE_ERROR",severity:"error",tab:n,at:i,params:a}]}))};m(
);var TD={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>{let o=new w(r.unreadable.
filter(i=>i.reading.kind==="formula-error").map(i=>i.at));return r.formula.filter(({at:i})=>!o.has(i)).
map(({at:i,line:s,criterion:a})=>({code:"SCORE_FORMULA",severity:"warning",tab:n,at:i,params:{judge:
t.
code,where:Xt(s.entry,a)}}))})};m();m();var y4=/^(\d+)(?:[.,](\d+))?\s?%$/;function b4(e,t){var r;
let n=typeof e=="string"&&t===100?y4.exec(
e.trim()):null;return n===null?null:k(`${n[1]}.${(r=n[2])!=null?r:"0"}`)}function ku({reading:e,
cellValue:t,
criterion:n}){let{min:r,max:o}=n,i=(s,a)=>t===null||a===null||a<r||a>o?{}:{fix:{kind:s,old:t,now:a}}
;
switch(e.kind){case"text-number":return i("type",e.number);case"date":return i("score",e.likely);
case"not-number":return i("score",b4(e.value,o));default:return{}}}var ED={scope:"stage",find:({
sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="date")return[];let a={judge:t.code,where:Xt(o.line.entry,o.criterion),
date:s.date,likely:s.likely};return[{code:"SCORE_IS_DATE",severity:"error",tab:n,at:i,...ku(o),
params:a}]}))};m();function w4(e,t,{line:n,criterion:r}){var o,i,s;return n.repeated||((s=(i=(o=t.sheet)==null?
void 0:o.
columns.get(r.name))==null?void 0:i.length)!=null?s:0)>1?!1:!(ii(e)&&n.blank)}var CD={scope:"stage",
find:({check:e,sheetViews:t})=>e.reached===null?[]:t.filter(n=>n.touched).flatMap(n=>n.marks.blank.filter(
r=>w4(e,n,r)).map(({at:r,line:o,criterion:i})=>({code:"SCORE_MISSING",severity:bu(e),tab:n.tab,at:r,
params:{judge:n.judge.code,where:Xt(o.entry,i)}})))};m();var RD={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="not-number")return[];let{min:a,max:u}=o.criterion,l=Xt(o.line.
entry,o.criterion),c={judge:t.code,where:l,value:s.value,min:a,max:u};return[{code:
"SCORE_NOT_NUMBER",
severity:"error",tab:n,at:i,...ku(o),params:c}]}))};m();var DD={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,marks:r})=>r.outOfRange.map(({
at:o,value:i,line:s,criterion:a})=>({code:"SCORE_OUT_OF_RANGE",severity:"error",tab:n,at:o,params:{
judge:t.
code,where:Xt(s.entry,a),value:i,min:a.min,max:a.max}})))};m();var AD=5,Db=.25,v4=1.4826,k4=1.645,x4=.02,
S4=8,T4=400;function ND({byJudge:e,byCriterion:t},n,r){let o=e[n],
i=o[r],s=i-Cb(t[r],n);return{fromOthers:s,fromOwn:o.length>1?i-Cb(o,r):s}}function E4(e){let{
criteria:t}=e.
check,n=kr(e).map(o=>t.map((i,s)=>o.length===0?0:Hi(o.map(({marks:a})=>a[s])))),r=t.map(({min:o,max:
i})=>i>
o?i-o:k.POSITIVE_INFINITY);return o=>{let i=[],s=r.map(()=>[]);for(let{judge:a,marks:u}of o){let l=[
];
for(let c=0;c<r.length;c++){let d=(u[c]-n[a][c])/r[c];l.push(d),s[c].push(d)}i.push(l)}return{rows:o,
byJudge:i,byCriterion:s}}}function OD(e){let t=Float64Array.from(e,f.abs).sort(),n=t[t.length>>1];
return f.
max(x4,v4*n,t[f.floor(.9*t.length)]/k4)}function C4(e,t){let n=t.filter(({rows:i})=>i.some(s=>s.judge===
e));if(n.length<S4)return null;let r=f.max(1,f.floor(n.length/T4)),o=n.filter((i,s)=>s%r===0).flatMap(
i=>{let s=i.rows.findIndex(a=>a.judge===e);return i.byCriterion.map((a,u)=>ND(i,s,u))});return{
fromOthers:OD(
o.map(i=>i.fromOthers)),fromOwn:OD(o.map(i=>i.fromOwn))}}var R4=e=>f.max(...e)-f.min(...e);function D4(
e){
let t=e.byCriterion.map(n=>R4(n)>=Db);return t.includes(!0)?e.rows.flatMap((n,r)=>{let o=[];for(let i=0;
i<
t.length;i++){if(!t[i])continue;let{fromOthers:s,fromOwn:a}=ND(e,r,i);s*a>0&&f.abs(s)>=Db&&f.abs(a)>=
Db&&o.push({row:n,criterion:i,fromOthers:s,fromOwn:a})}return o}):[]}var PD={scope:"stage",find:e=>{
let t=Gi(e).filter(o=>o.length>=3).map(E4(e)),n=t.flatMap(D4);if(n.length===0)return[];let r=e.sheetViews.
map((o,i)=>n.some(({row:s})=>s.judge===i)?C4(i,t):null);return n.flatMap(({row:o,criterion:i,
fromOthers:s,
fromOwn:a})=>{let u=r[o.judge];if(!u||f.abs(s)<AD*u.fromOthers||f.abs(a)<AD*u.fromOwn)return[];let{
name:l,
min:c,max:d}=e.check.criteria[i],p=o.marks[i],g=f.round((p-s*(d-c))*100)/100,{sheetView:b,entry:v}=o,
O={judge:b.judge.code,entry:Ze(v),criterion:l,value:p,others:g};return[{code:"SCORE_OUTLIER",
severity:"info",tab:b.tab,at:o.row.marks.get(l).at,params:O}]})}};m();m();function ff(e){let t=2166136261;
for(let n=0;n<e.length;n++)t=f.imul(t^e.charCodeAt(n),16777619);return t}
function td(e,t){let n=f.imul(e^e>>>16,2246822507)^t,r=f.imul(n^n>>>13,3266489909);return r^r>>>16}
function A4(e){
return e.kind==="score"?f.round(e.value*1e4)|0:ff(e.kind==="unreadable"?E.stringify(e.raw):e.kind)}
var ID=new A;
function O4(e){var n;let t=(n=ID.get(e))!=null?n:{byCode:ff(e.code),byName:ff(e.name)};return ID.set(
e,t),t}var Ab=(e,t)=>((e>>>0)%36**t).toString(36).padStart(t,"0"),$D=new A;function nd(e,t){let n=$D.
get(e),r=n===void 0?N4(e,t):n;return $D.set(e,r),r}function N4(e,t){let n=new x(12).fill(0),r=new x(
12).fill(0),o=x.from(e.columns.keys(),c=>({name:c,digest:ff(c)})),i=0,s=0,a=0,u=(c,d,p)=>{let g=(td(
d,0)&65535)%12;c[g]=c[g]+td(d,p)|0};for(let c of e.rows){let d=c.entry===null?void 0:t.get(c.entry);
if(d===void 0)continue;let p=0,g=0;for(let{name:v,digest:O}of o){let N=c.marks.get(v);N===void 0||N.
kind==="blank"?g+=1:p=p+td(O,A4(N))|0}if(g===o.length)continue;let b=O4(d);i+=1,s=s+td(p,1)|0,a=a+td(
p,2)|0,u(n,b.byCode,p),u(r,b.byName,p)}if(i<3)return null;let l=[...n,...r].map(c=>Ab(c,3)).join("");
return`${Ab(s,12/2)}${Ab(a,12/2)}${l}${i}`}var gf=e=>k(e.slice(84));function FD(e,t,n){let r=0;for(
let o=n;o<
n+36;o+=3)e.slice(o,o+3)!==t.slice(o,o+3)&&(r+=1);return r}var _D=(e,t)=>e.slice(0,12)===t.slice(0,
12)&&
gf(e)===gf(t)&&f.min(FD(e,t,12),FD(e,t,48))>=3;var MD={scope:"stage",find:({check:e,sheetViews:t})=>{
let{orders:n,competition:r}=e;if(n===void 0)return[];
let o=new y(r.entries.map(i=>[i.code,i]));return t.flatMap(({judge:i,tab:s,sheet:a})=>{let u=n.get(i.
code),l=a===null||u===void 0?null:nd(a,o);if(u===void 0||l===null||!_D(u,l))return[];let c={judge:i.
code,rows:gf(l)};return[{code:"SCORE_ROWS_PERMUTED",severity:"error",tab:s,params:c}]})}};m();var jD=3,
zD=.2,P4=e=>Float64Array.from(e).sort()[f.floor(e.length/10)];function I4({criterion:e,highest:t,
others:n}){return n.length>=jD&&t<=zD*e.max&&2*t<P4(n)}var LD=(e,t)=>e.map(({marks:n})=>n[t]),BD={
scope:"stage",find:e=>{let t=kr(e);return t.flatMap(n=>{let[r]=n;if(r===void 0||n.length<jD)return[];
let i=e.
check.criteria.map((l,c)=>{let d=f.max(...LD(n,c)),g=d<=zD*l.max?t.flatMap(b=>b===n?[]:LD(b,c)):[];
return{
criterion:l,highest:d,others:g}}).filter(I4);if(i.length===0)return[];let{judge:s,tab:a}=r.sheetView,
u={judge:s.code,criteria:i.map(({criterion:l})=>l.name),highest:f.max(...i.map(l=>l.highest)),usual:
Hi(
i.flatMap(l=>l.others))};return[{code:"SCORE_SCALE_SUSPECT",severity:"warning",tab:a,params:u}]})}};
m();var UD={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="text-number")return[];let a={judge:t.code,where:Xt(o.line.entry,
o.criterion),value:s.value,number:s.number};return[{code:"SCORE_TEXT_NUMBER",severity:"error",tab:n,
at:i,...ku(o),params:a}]}))};m();var hf=e=>e.reduce((t,n)=>t+n,0),WD=(e,t)=>hf(e.map((n,r)=>n*t[r].weight)),
$4=[{basis:"sum",of:hf},{
basis:"mean",of:e=>hf(e)/e.length},{basis:"weighted-mean",of:(e,t)=>WD(e,t)/hf(t.map(n=>n.weight))},
{basis:"weighted-sum",of:WD},{basis:"score",of:vu}];function F4(e){return typeof e=="number"?e:
typeof e==
"string"&&e.trim()!==""?af(e,0,1e6):null}function _4(e,t){var r,o,i;let n=(i=(o=(r=/\.(\d+)$/.exec(S(
e)))==null?void 0:r[1])==null?void 0:o.length)!=null?i:0;return f.abs(e-t)<=.5*10**-f.min(n,6)+1e-9}
function M4(e,t,n){let r=e.flatMap(i=>{let s=F4(i.row.total);return s===null?[]:[{row:i,total:s}]}),
o=$4.map(i=>({...i,off:r.filter(({row:s,total:a})=>!_4(a,i.of(s.marks,n)))})).reduce((i,s)=>s.off.length<
i.off.length?s:i);return o.off.length*2>=r.length?[]:o.off.map(({row:{sheetView:i,row:s,entry:a,
marks:u},
total:l})=>({code:"TOTAL_MISMATCH",severity:"warning",tab:i.tab,at:{row:s.row,column:t},params:{
judge:i.
judge.code,entry:Ze(a),value:l,expected:f.round(o.of(u,n)*1e4)/1e4,basis:o.basis}}))}var KD={scope:
"stage",find:e=>kr(e).flatMap(t=>{var r,o,i;let n=(i=(o=(r=t[0])==null?void 0:r.sheetView.sheet)==null?
void 0:o.totalColumn)!=null?i:null;return n===null?[]:M4(t,n,e.check.criteria)})};m();m();m();
function Qr(e,t){var n;return(n=e(t))!=null?n:{}}var yf=({competition:e,locate:t})=>{let{method:n,
carryOver:r,passingScore:o}=e.settings,i=$r(n);if(i===
"points")return[];let s=(u,l)=>({code:"METHOD_CAUTION",severity:"warning",...Qr(t,{kind:"setting",
key:u}),
params:l}),a=r&&e.stages.length>1;return[...n==="z-score"?[s("method",{reason:"standard-scores"})]:[
],
...n==="z-score"&&a?[s("carryOver",{reason:"standard-scores-carried"})]:[],...o!==null?[s(
"passingScore",{reason:"passing-score-unit",unit:i,value:o})]:[]]};m();var bf=({competition:e,locate:
t})=>{let n=e.stages.findIndex(o=>o.weight!==null);return e.settings.carryOver||
n<0?[]:[{code:"METHOD_CAUTION",severity:"warning",...Qr(t,{kind:"stage",index:n,column:"weight"}),
params:{
reason:"stage-weights-unused"}}]};var GD={scope:"workbook",checks:[yf,bf]};m();m();m();function Lt({
locate:e},t,n){let{setting:r,value:o,reason:i,allowed:s=[],stage:a,severity:u="error"}=n,
l={setting:r,value:o,reason:i,allowed:[...s]};return{code:"SETTING_INVALID",severity:u,...a&&{stage:
a},
...Qr(e,t),params:l}}var wf=e=>{let{settings:t}=e.competition;if(!t.carryOver||t.method!=="rank-sum")return[
];let n={setting:"method",value:t.method,reason:"combination",allowed:["carryOver"]};return[Lt(e,{
kind:"setting",key:"method"},n)]};m();var vf=e=>{var g,b,v;let{entries:t,settings:n,stages:r}=e.competition;
if(!n.winnersPerCategory)return[];
let o=t.map((O,N)=>({entry:O,index:N,key:M(O.category)})).filter(({entry:O})=>O.status==="running"),
i=({index:O})=>({kind:"entry",index:O,column:"category"}),s="entries.category",a=o.filter(({key:O})=>O===
""),u=a.map(({entry:O})=>Ze(O)),l=(b=(g=r[r.length-1])==null?void 0:g.name)!=null?b:"",c={setting:s,
value:"",reason:"category-blank",allowed:u,stage:l},d=new y;for(let{key:O}of o)d.set(O,((v=d.get(O))!=
null?v:0)+1);let p=d.size<2?[]:o.filter(({key:O})=>O!==""&&d.get(O)===1);return[...a.slice(0,1).map(
O=>Lt(e,i(O),c)),...p.map(O=>{let N=O.entry.category;return Lt(e,i(O),{setting:s,value:N,reason:
"category-alone",severity:"warning"})})]};m();var kf=e=>e.competition.criteria.flatMap(({min:t,max:n,
stage:r},o)=>{if(n>t&&n>0)return[];let i=[`> ${f.
max(t,0)}`];return[Lt(e,{kind:"criterion",index:o,column:"max"},{...{setting:"criteria.max",value:n,
reason:"out-of-range",allowed:i},...r!==null&&{stage:r}})]});m();function Ob(e){let t=new w([""]);
return e.flatMap((n,r)=>{let o=n!==""&&t.has(n);return t.add(n),o?[
r]:[]})}var xf=e=>{let{stages:t,judges:n,criteria:r}=e.competition,o=Ob(t.map(({name:a})=>M(a))),i=Ob(
n.map(({code:a})=>X(a))),s=new w(t.flatMap(a=>{let u=qe(e.competition,a);return Ob(u.map(({name:l})=>M(
l))).map(l=>r.indexOf(u[l]))}));return[...o.map(a=>{let u={setting:"stages.name",value:t[a].name,
reason:"duplicate"};return Lt(e,{kind:"stage",index:a,column:"name"},u)}),...i.map(a=>{let u={
setting:"judges.code",value:n[a].code,reason:"duplicate"};return Lt(e,{kind:"judge",index:a,column:
"code"},u)}),...x.
from(s,a=>{let u={setting:"criteria.name",value:r[a].name,reason:"duplicate"};return Lt(e,{kind:
"criterion",index:a,column:"name"},u)})]};m();var Sf=e=>e.competition.stages.flatMap((t,n)=>{let r=oi(
e.competition,t);if(r===null||t.title===null||
!("outcomes"in t.title))return[];let o=t.title.outcomes.filter(u=>u.places>r);if(o.length===0)return[
];
let i=o.map(u=>`${u.places}: ${u.name}`).join("; ");return[Lt(e,{kind:"stage",index:n,column:"title"}
,
{...{setting:"stages.title",reason:"outcomes-beyond-cut",severity:"warning"},value:i,allowed:[S(r)]}
)]});m();var Tf=e=>{var c;let{settings:t,stages:n}=e.competition,r=n[n.length-1],o=(c=r&&oi(e.competition,
r))!=
null?c:t.top,i=[S(o)],s=x.from({length:o},(d,p)=>{var g;return(g=t.prizes[p])!=null?g:0}),a=!t.rankedWinners&&
s.some(d=>d!==s[0]),u={setting:"rankedWinners",value:!1,reason:"prizes-unequal",allowed:i},l=t.prizes.
flatMap((d,p)=>p>=o&&d?[{index:p,amount:d}]:[]);return[...a?[Lt(e,{kind:"setting",key:
"rankedWinners"},
{...u,...r&&{stage:r.name}})]:[],...l.slice(0,1).map(({index:d,amount:p})=>Lt(e,{kind:"prize",place:
d+
1},{setting:`prizes.${d+1}`,value:p,reason:"prizes-unused",allowed:i,severity:"warning"}))]};m();var Ef=e=>e.competition.stages.flatMap(
(t,n)=>{if(e.competition.criteria.length===0||qe(e.competition,
t).length>0)return[];let r={setting:"criteria.name",value:"",reason:"empty",stage:t.name};return[Lt(
e,{kind:"stage",index:n,column:"name"},r)]});m();var Cf=e=>{let{stages:t,criteria:n,judges:r,entries:
o}=e.competition,i=t.map(({name:u})=>u),s=new w(
o.map(({code:u})=>X(u))),a="unknown-reference";return[...n.flatMap(({stage:u},l)=>u===null||i.includes(
u)?[]:[Lt(e,{kind:"criterion",index:l,column:"stage"},{setting:"criteria.stage",value:u,reason:a,
allowed:i})]),
...r.flatMap((u,l)=>[...u.stages.filter(c=>!i.includes(c)).map(c=>Lt(e,{kind:"judge",index:l,column:
"stages"},{setting:"judges.stages",value:c,reason:a,allowed:i})),...u.conflicts.filter(c=>!s.has(X(c))).
map(c=>Lt(e,{kind:"judge",index:l,column:"conflicts"},{setting:"judges.conflicts",value:c,reason:a}))])]}
;var HD={scope:"workbook",checks:[wf,xf,Cf,Ef,kf,vf,Sf,Tf]};m();m();var Rf=({competition:e,locate:t}
)=>{let{criteria:n,stages:r}=e,o=n.flatMap(({weight:s,stage:a},u)=>{
if(s>=0)return[];let l={of:"criteria",reason:"negative",value:s},c=Qr(t,{kind:"criterion",index:u,
column:"weight"});return[{code:"WEIGHTS_INVALID",severity:"error",...a!==null&&{stage:a},...c,params:
l}]}),i=r.
flatMap(s=>{let a=qe(e,s);if(a.length===0||a.some(({weight:c})=>c!==0))return[];let u={of:"criteria",
reason:"all-zero"},l=Qr(t,{kind:"criterion",index:n.indexOf(a[0]),column:"weight"});return[{code:
"WEIGHTS_INVALID",severity:"error",stage:s.name,...l,params:u}]});return[...o,...i]};m();var Df=({
competition:e,locate:t})=>{let n=e.stages.map(s=>s.weight);if(!e.settings.carryOver||n.every(
s=>s===null))return[];let r=(s,a)=>({code:"WEIGHTS_INVALID",severity:"error",...Qr(t,{kind:"stage",
index:s,
column:"weight"}),params:{of:"stages",...a}}),o=n.flatMap((s,a)=>s!==null&&s<0?[r(a,{reason:
"negative",value:s})]:[]),i=n.indexOf(null);return i>=0?[...o,r(i,{reason:"partly-blank"})]:n.every(
s=>s===0)?
[r(0,{reason:"all-zero"})]:o};var qD={scope:"workbook",checks:[Df,Rf]};m();var ZD={scope:"stage",
find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,sheet:o})=>e.criteria.
flatMap(({name:i})=>{var u,l;let s=(u=o==null?void 0:o.columns.get(i))!=null?u:[],a=s[1];return a===
void 0?[]:[{code:"COLUMN_DUPLICATE_CRITERION",severity:"error",tab:r,at:{row:(l=o==null?void 0:o.headerRow)!=
null?l:0,column:a},params:{judge:n.code,criterion:i,columns:s.map(Rr)}}]}))};m();function L4(e){let{
sheet:t,missingColumns:n}=e;if(t===null||t.headerRow===null&&t.rows.length===
0)return[];let r=n.map(({name:i})=>i);return x.from(t.columns.values()).every(i=>i.length===0)&&r.length>
0?[r.join(", ")]:r}var JD={scope:"stage",find:({sheetViews:e})=>e.flatMap(t=>L4(t).map(n=>({code:
"COLUMN_MISSING_CRITERION",severity:"error",tab:t.tab,params:{judge:t.judge.code,criterion:n}})))};m(
);var Af={scope:"stage",find:({check:e,begun:t})=>t?[]:[{code:"STAGE_NOT_BEGUN",severity:"info",
params:{
stage:e.stage.name}}]};m();function j4(e){return e.sheet===null||e.expected.length===0?!1:e.sheet.headerRow===null?
e.sheet.rows.
length===0:!e.touched&&e.missingColumns.length===0}var VD={scope:"stage",find:({check:e,sheetViews:t}
)=>t.
filter(j4).map(({tab:n,judge:r})=>({code:"TAB_EMPTY",severity:bu(e),tab:n,params:{judge:r.code}}))};
m();var YD={scope:"stage",find:({check:e,sheetViews:t})=>t.filter(n=>n.sheet===null&&n.expected.length>0).
map(({tab:n,judge:r})=>({code:"TAB_MISSING",severity:bu(e),tab:n,params:{tab:n,judge:r.code,...e.stage.
scoreTab===void 0?{}:{within:!0}}}))};m();var XD={scope:"stage",find:({check:{protectedTabs:e=[]},
sheetViews:t})=>e.length===0?[]:t.filter(
({sheet:n,touched:r,tab:o})=>n!==null&&r&&!e.includes(o)).map(({tab:n,judge:r})=>({code:
"TAB_UNPROTECTED",severity:"info",tab:n,params:{judge:r.code}}))};var xu={TAB_MISSING:YD,TAB_EMPTY:
VD,TAB_UNPROTECTED:XD,STAGE_NOT_BEGUN:Af,COLUMN_MISSING_CRITERION:JD,
COLUMN_DUPLICATE_CRITERION:ZD,ROW_MISSING_ENTRY:gD,ROW_WITHOUT_CODE:xD,ROW_UNKNOWN_ENTRY:kD,
ROW_DUPLICATE_ENTRY:fD,
ROW_NAME_MISMATCH:vD,SCORE_ROWS_PERMUTED:MD,SCORE_MISSING:CD,SCORE_NOT_NUMBER:RD,SCORE_TEXT_NUMBER:
UD,
SCORE_IS_DATE:ED,SCORE_OUT_OF_RANGE:DD,SCORE_ERROR:SD,SCORE_FORMULA:TD,SCORE_SCALE_SUSPECT:BD,
SCORE_OUTLIER:PD,
TOTAL_MISMATCH:KD,JUDGE_NO_VARIANCE:QR,JUDGES_IDENTICAL:lD,JUDGE_DOMINATES:XR,JUDGE_UNRELIABLE:oD,
JUDGES_DISAGREE:sD,
JUDGE_CONFLICT:ZR,SCORE_UNASSIGNED:pD,JUDGE_RECUSED:eD,ENTRY_UNSCORED:HR,ENTRY_FEW_READINGS:jR,
PANEL_DISCONNECTED:mD,
ENTRY_DUPLICATE_CODE:MR,ENTRY_DUPLICATE_NAME:LR,SETTING_INVALID:HD,WEIGHTS_INVALID:qD,METHOD_CAUTION:
GD};var z4=h.values(xu).flatMap(e=>(e==null?void 0:e.scope)==="entries"?[e]:[]),Nb=e=>z4.flatMap(t=>t.find(
e));m();m();m();var B4=["SCORE_NOT_NUMBER","SCORE_OUT_OF_RANGE","SCORE_ERROR","SCORE_IS_DATE",
"TOTAL_MISMATCH","ROW_UNKNOWN_ENTRY","ROW_WITHOUT_CODE","ROW_NAME_MISMATCH"],U4=10;function W4({
draft:e,block:t}){return t===
null||t.columns>1||e.fix!==void 0||!B4.some(n=>n===e.code)?null:E.stringify([e.code,e.severity,e.tab,
t.column])}function K4(e){let t=[],n=-1;for(let r of[...e].sort((o,i)=>o.block.row-i.block.row)){let{
row:o,rows:i}=r.block,s=t[t.length-1];s!==void 0&&o===n?s.push(r):t.push([r]),n=o+i}return t}
function G4(e){
let[t]=e,n=e[e.length-1];if(e.length<U4||(t==null?void 0:t.block)==null||(n==null?void 0:n.block)==null)
return e;let r=e.flatMap(({draft:{params:a}})=>"where"in a?[a.where]:[]),o=r.length===0?{}:{where:cf(
r)},i={...t.draft.params,...o,more:e.length-1},s={...t.block,rows:n.block.row+n.block.rows-t.block.row}
;
return[{draft:{...t.draft,params:i},block:s}]}function QD(e){let t=[],n=new y;for(let r of e){let o=W4(
r),i=o===null?void 0:n.get(o);o===null?t.push(r):i===void 0?n.set(o,[r]):i.push(r)}return[...t,...x.
from(n.values()).flatMap(r=>K4(r).flatMap(G4))]}function H4(e){let t=[],n=x.from(e).sort((r,o)=>r.row-o.row||
r.column-o.column);for(let{row:r,column:o}of n){
let i=t[t.length-1],s=(i==null?void 0:i.row)===r?o-i.column:k.POSITIVE_INFINITY;i===void 0||s>i.columns?
t.push({row:r,column:o,rows:1,columns:1}):s===i.columns&&(t[t.length-1]={...i,columns:i.columns+1})}
return t}function Su(e){let t=[],n=new y;for(let r of H4(e)){let o=`${r.column}:${r.columns}`,i=n.get(
o),s=i===void 0?void 0:t[i];i!==void 0&&s!==void 0&&s.row+s.rows===r.row?t[i]={...s,rows:s.rows+1}:(
n.
set(o,t.length),t.push(r))}return t}var eA=({row:e,column:t})=>`${e}:${t}`;function q4({draft:e,
where:t},n){
if(!("where"in e.params))return e;let r=[];for(let o=n.row;o<n.row+n.rows;o++)for(let i=n.column;i<n.
column+n.columns;i++){let s=t.get(eA({row:o,column:i}));s!==void 0&&r.push(s)}return{...e,params:{
...e.
params,where:cf(r)}}}function Z4({code:e,severity:t,tab:n,params:r,fix:o}){return E.stringify([e,t,n,
"where"in r?{...r,where:null}:r,o])}function tA(e){var o;let t=new y,n=[];for(let i of e){if(i.at===
void 0){n.push({draft:i,block:null});continue}let s=Z4(i),a=(o=t.get(s))!=null?o:{draft:i,cells:[],
where:new y};
t.set(s,a),a.cells.push(i.at),"where"in i.params&&a.where.set(eA(i.at),i.params.where)}let r=x.from(
t.values()).flatMap(i=>Su(i.cells).map(s=>({draft:q4(i,s),block:s})));return[...n,...QD(r)]}m();
function J4(e,t){return t.some(n=>n.strays.length>0)?!0:t.some(n=>{var r;return(r=n.sheet)==null?
void 0:
r.rows.some(o=>o.entry!==null&&e.criteria.some(({name:i})=>{var a;let s=(a=o.marks.get(i))==null?
void 0:
a.kind;return s==="score"||s==="unreadable"}))})}function V4(e){let{competition:t,stage:n,criteria:r,
reached:o}=e,i=t.settings.conflicts==="exclude",s=Pr(t),a=An(t,n),u=o!=null?o:t.entries.filter(d=>d.
status==="running"),l=new y(u.map(d=>[d.code,d])),c=e.judges.map(d=>{var N,P,I,$;let p=new y;for(let _ of u){
let L=s(d,_);L!==null&&p.set(_.code,L)}let g=new w(i?p.keys():[]),b=a===null?[]:u.filter(_=>!a(d,_)),
v=new w([...g,...b.map(_=>_.code)]),O=(N=e.sheets.get(d.code))!=null?N:null;return GR({judge:d,tab:(
$=
(I=O==null?void 0:O.tab)!=null?I:(P=e.tabName)==null?void 0:P.call(e,n,d))!=null?$:`${n.name} \xB7 ${d.
code}`,sheet:O,criteria:r,entries:l,expected:(o!=null?o:[]).filter(_=>!v.has(_.code)),excluded:v,
conflicting:g,
conflicts:p})});return{check:e,sheetViews:c,begun:J4(e,c)}}var nA=new A;function Of(e){var n;let t=(
n=
nA.get(e))!=null?n:V4(e);return nA.set(e,t),t}var Y4=h.values(xu).flatMap(e=>(e==null?void 0:e.scope)==="stage"?
[e]:[]);function X4(e){let t=new y(
e.sheetViews.map((i,s)=>[i.tab,s])),n=({draft:i})=>{var s,a;return(a=t.get((s=i.tab)!=null?s:""))!=null?
a:e.sheetViews.length},r=({block:i})=>{var s;return(s=i==null?void 0:i.row)!=null?s:-1},o=({block:i}
)=>{
var s;return(s=i==null?void 0:i.column)!=null?s:-1};return(i,s)=>n(i)-n(s)||r(i)-r(s)||o(i)-o(s)}
function Q4({
draft:e,block:t},n){let{at:r,...o}=e,i=t&&Ce(t.row,t.column,t.rows,t.columns);return{...o,stage:n,
...i&&
{cell:i}}}function Pb(e){let t=Of(e),n=t.begun?Y4:[Af];return tA(n.flatMap(r=>r.find(t))).sort(X4(t)).
map(r=>Q4(r,e.stage.name))}m();var rA=[wf,yf,Df,bf,xf,Cf,Ef,Rf,kf,vf,Sf,Tf],e6=h.values(xu).flatMap(
e=>(e==null?void 0:e.scope)==="workbook"?e.checks:[]),t6=[...rA,...e6.filter(e=>!rA.includes(e))];
function Ib(e,t=()=>null){return t6.
flatMap(n=>n({competition:e,locate:t}))}m();function $b(e){return Of(e).sheetViews.map(t=>{let n=x.from(
t.lines.values()).map(i=>i.filter(s=>!s.
excluded&&!s.blank)).filter(i=>i.length>0),r=n.filter(i=>i.some(s=>s.complete||s.recused)).length,o=ii(
e)||e.reached===null;return{stage:e.stage.name,judge:t.judge.code,scored:r,expected:o?n.length:t.expected.
length}})}m();var iA=31,n6=/[\u00b7\-\u2013|:_]/u;function eo(e){let t=[...e];return t.flatMap((n,r)=>{
if(!n6.test(n))return[];
let[o,i]=[t.slice(0,r).join(""),t.slice(r+1).join("")];return[{left:o.trim(),right:i.trim(),at:r,
spaced:n===
"\xB7"||/\s$/.test(o)}]})}var r6=/[[\]:*?/\\]/g,rd=e=>e.replace(r6," ").replace(/\s+/g," ").trim();
function o6(e,t){
let n=iA-t.length-3;return`${e.length>n?`${e.slice(0,f.max(1,n-1)).trim()}\u2026`:e} \xB7 ${t}`}var qi=(
e,t)=>o6(
rd(e.name),rd(t.code)),i6=(e,t)=>e.length>t?`${e.slice(0,t-1).trim()}\u2026`:e;function Zi(e,t,n){
let r=Z.
ranking[n],o=iA-r.length-3,i=(u,l)=>i6(rd(u.name),l),a=t.some(u=>u!==e&&i(u,o)===i(e,o))?`${t.indexOf(
e)+1} `:"";return`${r} \xB7 ${a}${i(e,o-a.length)}`}function sA(e,t){let n=e.trim();if(!n.endsWith(
"\u2026"))return M(n)===M(rd(t.name));let r=M(n.slice(0,-1));return r!==""&&M(rd(t.name)).startsWith(
r)}function Nf(e,t){var o;let n=s6(e,t),r=n.filter((i,s)=>n.findIndex(a=>u6(i,a))===s);return r.length===
1&&(o=r[0])!=null?o:null}function s6(e,t){let n=oA(e,t,(i,s)=>X(i.code)===X(s));if(n.length>0)return n;
let[r,...o]=t.stages;return r!==void 0&&o.length===0?a6(e,t,r):oA(e,t,Fb)}var Fb=(e,t)=>M(t)!==""&&M(
t)===M(e.name),oA=(e,t,n)=>eo(e).flatMap(({left:r,right:o})=>t.stages.filter(i=>sA(r,i)).flatMap(i=>rt(
t,i).filter(s=>n(s,o)).map(s=>({stage:i,judge:s})))),a6=(e,t,n)=>rt(t,n).filter(r=>X(r.code)===X(e)||
Fb(r,e)||eo(e).some(({left:o,right:i})=>sA(o,n)&&Fb(r,i))).map(r=>({stage:n,judge:r})),u6=(e,t)=>e.stage===
t.stage&&e.judge===t.judge;var l6=({code:e,tab:t,cell:n},r)=>e==="ROW_NAME_MISMATCH"&&r.some(o=>o.kind==="NAMES"&&
o.tab===t&&(o.
params.count>1||o.cell===n)),aA=e=>e.severity==="error";function Ft(e,t){let{competition:n,sheets:r,
decisions:o}=e,i=[...e.findings,...Ib(n,e.locate)],s=[],a=[],u=!i.some(l=>aA(l)&&l.stage===void 0);
for(let l of n.
stages){let c=r.filter(P=>P.stage===l.name),p=u||l===n.stages[0]?Wi(n,s):null,g={competition:n,stage:
l,
criteria:qe(n,l),judges:rt(n,l),sheets:new y(c.map(P=>[P.judge,P])),reached:p,provisional:t.provisional,
tabName:(P,I)=>{var $;return($=P.scoreTab)!=null?$:qi(P,I)},protectedTabs:e.protectedTabs,orders:e.orders.
get(l.name)};i.push(...Pb(g).filter(P=>!l6(P,e.questions))),p!==null&&a.push(...$b(g));let b=P=>P.stage===
l.name&&(aA(P)||P.code==="STAGE_NOT_BEGUN");if(!u||p===null||i.some(b)){u=!1;continue}let v=IR(n,l,r,
s,o),O=P=>e.locate({kind:"setting",key:P}),N=[...v.findings,..._R(n,v,s)];if(i.push(...N.map(P=>P.code===
"METHOD_CAUTION"?{...P,...O("method")}:P.code==="NOBODY_ADVANCES"?{...P,...O("passingScore")}:P)),N.
some(b)){u=!1;continue}s.push(v),u=v.standings.some(({advances:P})=>P)}return{findings:i,results:s,
progress:a}}m();m();m();var Ji=(e,t,n)=>n(E.stringify([e,...t])).slice(0,16);function Pf(e){let t=e.findIndex(
({chain:n})=>n!==
"");return new w(t<0?[]:e.slice(t).filter(({chain:n})=>n===""))}function od(e,t){let n=Pf(e);return e.
filter(o=>!n.has(o)).reduce((o,{texts:i,chain:s})=>s===""?Ji(o,i,t):s,"")}function uA(e,t,n=()=>[]){
let r=[],o=Pf(e),i="";for(let s of e){let{row:a,texts:u,chain:l}=s,c=p=>{r.push({row:a,reason:p,id:
Ji(
i,[...u,l],t)})};if(o.has(s)){c("unsealed");continue}let d=[i,...n(u)].some(p=>l===Ji(p,u,t));l!==""&&
!d&&c("altered"),i=l===""?Ji(i,u,t):l}return r}m();m();var Tu=[["compute",F("hitung","compute")],[
"documents",F("dokumen","documents")],["assign",F("bagi juri","assign judges")],["schedule",F(
"buat jadwal","make schedule")],["close",F("tutup penilaian","close judging")],["reopen",F(
"buka kembali","reopen")],["decide",F("tetapkan","decide")],["rules",F("ubah aturan","change rules")],
["accept",F("terima urutan","accept order")],["collect",F("kumpulkan nilai","collect scores")],[
"fix",F("perbaiki","fix")],["propose",F("minta konfirmasi juri","ask the judge")],["confirm",F(
"juri menyetujui","judge confirms")],["refuse",F("juri menolak","judge refuses")],
["plenary",F("konfirmasi pleno","confirm plenary")],["explain",F("jelaskan riwayat",
"explain history")],
["undo",F("urungkan perbaikan","undo fix")]];var lA=["at","by","action","detail","run","hash",
"stage"],If=e=>lA.map(e),cA=(e,t)=>{var n;return(n=
e[lA.indexOf(t)])!=null?n:""},dA=e=>Bn(cA(e,"action"),Tu),c6=["compute","documents",void 0],mA=e=>!c6.
includes(dA(e)),$f=({hash:e})=>e.split(" ").filter(t=>t!==""),_b=e=>dA(e)==="explain"?$f({hash:cA(e,
"hash")}):[];function Eu(e,t,n){let r=uA(e,n,_b),o=e.filter(({row:s,texts:a,chain:u})=>u===""&&mA(a)&&
!r.some(l=>l.
row===s)).map(({row:s,texts:a})=>({row:s,reason:"unsealed",id:Ji("",a,n)})),i=t!==null&&!e.some(({
chain:s})=>s===
t);return{breaks:[...r,...o].sort((s,a)=>s.row-a.row),cut:i?t:null}}function Ff({breaks:e,cut:t},n){
let r=new w(n.flatMap(({texts:o})=>_b(o)));return{breaks:e.filter(({id:o})=>!r.has(o)),cut:t!==null&&
r.has(t)?null:t}}m();m();m();var pA=/^(.*\S)\s*[([]([^()[\]]*)[)\]]\s*$/,d6=/^(.*?\S)[\s:,=\u2013-]+(\d{1,3}(?:[.,]\d+)?)\s*%\s*$/,
fA=/^(?:(?:bobot|weight)\s*[:=]?\s*)?(\d{1,3}(?:[.,]\d+)?)\s*%$/i,gA=/^(?:bobot|weight)\s*[:=]?\s*(\d{1,3}(?:[.,]\d+)?)$/i,
Mb=/^(?:(?:maks(?:imal|imum)?|max(?:imum)?|skala|scale|nilai|skor|score)\.?\s*[:=]?\s*)?\d+(?:\s*(?:-|\u2013|s\.?\/?d\.?|sampai|to)\s*\d+)?$/i,
hA=/^(.*?\S)[\s,;:\u2013-]+(?:(?:skor|nilai|score)\s+)?(?:maks(?:imal|imum)?|max(?:imum)?)\.?\s*[:=]?\s*(\d+)$/i;
function vo(e){var r,o,i;let t=e.replace(/\s+/g," ").trim(),n=(r=hA.exec(t))==null?void 0:r[2];if(n!==
void 0)return k(n);for(;;){let[,s="",a=""]=(o=pA.exec(t))!=null?o:[];if(s==="")return null;if(Mb.test(
a.trim()))return k((i=/(\d+)\D*$/.exec(a))==null?void 0:i[1]);t=s}}var m6=/^(?:[x\u00d7*]\s*|b\s*[:=]\s*)(\d{1,3}(?:[.,]\d+)?)$|^(\d{1,3}(?:[.,]\d+)?)\s*[x\u00d7]$/i;
function ta(e){var i,s,a,u,l;let t=e.replace(/^[\s(]+|[\s)]+$/g,""),[,n,r]=(i=m6.exec(t))!=null?i:[],
o=(l=(u=(a=(s=fA.exec(t))!=null?s:gA.exec(t))==null?void 0:a[1])!=null?u:n)!=null?l:r;return o===void 0?
null:_f(o)}function id(e){var n;let t=e.replace(/^[\s(]+|[\s)]+$/g,"");return Mb.test(t)&&!/^\d+$/.test(
t)?k((n=/(\d+)\D*$/.exec(t))==null?void 0:n[1]):null}var _f=e=>k(e.replace(",","."));function Ke(e){
var i,s,a,u,l,c;let t=e.replace(/\s+/g," ").trim();t=(s=(i=hA.exec(t))==null?void 0:i[1])!=null?s:t;
let n=null;for(;;){let[,d="",p=""]=(a=pA.exec(t))!=null?a:[],g=(u=fA.exec(p.trim()))!=null?u:gA.exec(
p.trim());if(d===""||g===null&&!Mb.test(p.trim()))break;t=d,n!=null||(n=g===null?null:_f((l=g[1])!=null?
l:""))}let[,r="",o=""]=(c=d6.exec(t))!=null?c:[];return r===""?{name:t,weight:n}:{name:r,weight:n!=null?
n:_f(o)}}var p6=/(\d+(?:[.,]\d+)?)\s*(?:%|persen)|(?:bobot|weight|\bB)\s*[=:]?\s*(\d+(?:[.,]\d+)?)|\(\s*[x\u00d7]?\s*(\d+(?:[.,]\d+)?)\s*\)|\s(\d{1,3})$/i,
f6=/%|persen|bobot|weight|\(\s*(?:[x\u00d7]\s*\d|0[.,]\d)/i;function yA(e){var n;let t=(n=p6.exec(e))==null?
void 0:n.slice(1).find(r=>r!==void 0);return{number:t===void 0?null:_f(t),isSaid:f6.test(e)}}var bA={
code:F("Kode","Code","Kode Peserta","Kode Inovasi","Kode Proposal","No. Peserta","Nomor Peserta",
"Entry Code"),name:F("Nama Inovasi","Innovation","Inovasi","Judul Inovasi","Nama","Peserta",
"Nama Peserta","Judul","Inovasi yang Dinilai","Nama Inovasi yang Dinilai","Peserta yang Dinilai",
"Judul Proposal","Nama Proposal","Nama Karya","Judul Karya","Finalis","Entry","Participant",
"Innovation Name"),institution:F("Instansi","Institution","Unit","OPD","Perangkat Daerah","SKPD",
"Unit Kerja","Nama Instansi","Asal Instansi","Asal","Unit Pelaksana","Agency","Organization"),total:
F("Total","Total",
"Jumlah","Nilai Akhir"),notesToCommittee:F("Catatan untuk Panitia","Notes to Committee","Catatan",
"Notes"),notesToEntrant:F("Catatan untuk Peserta","Notes to Entrant")},Mf={weight:"Bobot",maximum:
"Maks"},qt=e=>h.keys(bA).find(t=>Ge(e,bA[t])),ot=(e,t)=>{let n=M(t.name);return M(e)===n||M(e.replace(
/\([^()]*\)\s*$/,
""))===n||M(Ke(e).name)===n},g6=(e,t)=>{var n;return(n=t.find(r=>M(r.name)===M(e)))!=null?n:t.find(r=>ot(
e,r))};function Cu(e){var o,i;let t=new y,n=new y,r=new y;for(let s of e){let a=X(s.code),u=M(s.name),
l=(o=t.get(a))!=null?o:s;t.set(a,l),n.set(s.code,l),r.set(u,[...(i=r.get(u))!=null?i:[],s])}return(s,
a,u,l)=>{
var g,b,v;if(u)return(b=(g=n.get(s))!=null?g:t.get(X(s)))!=null?b:null;let c=(v=r.get(M(a)))!=null?v:
[],d=c.length===1?c:c.filter(O=>M(O.institution)===M(l)),[p=null]=d;return d.length===1?p:null}}
function Vi(e,t,n,r,o){
var v,O,N,P,I,$,_;let i=L=>typeof L=="string"&&(qt(L)!==void 0||r.some(B=>ot(L,B))),s=Mc(e,L=>L.filter(
i).length,_i),a=s===null?[]:((v=e.values[s])!=null?v:[]).map(L=>typeof L=="string"?L:""),u=new y,l=new y;
for(let[L,B]of a.entries()){let j=g6(B,r),z=qt(B);j!==void 0?u.set(j.name,[...(O=u.get(j.name))!=null?
O:[],L]):z!==void 0&&!l.has(z)&&l.set(z,L)}let c=(N=l.get("code"))!=null?N:null,d=[...u].map(([L,[B=0]])=>(
{
criterion:L,column:B})),p=s===null?y6(e):[];for(let[L,B]of e.values.entries()){if(s===null||L<=s)continue;
let j=Y=>{var ee;let Ee=l.get(Y);return Ee===void 0?"":(ee=B[Ee])!=null?ee:""},z=W(j("code")),H=W(j(
"name")),K=new y;for(let{criterion:Y,column:Ee}of d)K.set(Y,b6((P=B[Ee])!=null?P:"",L,Ee));let Q=W(j(
"institution")),he=o(z,H,c!==null,Q);he===null&&(Lb(z,H)||h6(z,K))||p.push({row:L,code:z,entry:(I=he==
null?void 0:he.code)!=null?I:null,name:H,institution:Q,marks:K,total:j("total"),notesToCommittee:W(j(
"notesToCommittee")),notesToEntrant:W(j("notesToEntrant"))})}let g=($=l.get("name"))!=null?$:null,b=(
_=
l.get("total"))!=null?_:null;return{stage:t,judge:n,tab:e.tab,headerRow:s,codeColumn:c,nameColumn:g,
totalColumn:b,columns:u,rows:p}}var Lb=(e,t)=>[e,t].some(n=>n===Mf.weight||n===Mf.maximum),h6=(e,t)=>[
...t.values()].every(n=>n.kind==="blank"||e===""&&n.kind==="unreadable"&&!jb(n.raw)),jb=e=>{var t;
return typeof e==
"string"?!te(e)&&(Ge(e,Un)||((t=e.match(/\p{L}/gu))!=null?t:[]).length<3||e.trim().startsWith("#")):
e!==void 0};function y6(e){let t={code:"",entry:null,name:"",institution:"",marks:new y,total:"",
notesToCommittee:"",
notesToEntrant:""};return e.values.flatMap((n,r)=>n.some(o=>typeof o=="number")?[{...t,row:r}]:[])}
function b6(e,t,n){
let r={row:t,column:n};return typeof e=="number"?{kind:"score",value:e,at:r}:te(e)?{kind:"blank",at:
r}:
typeof e=="string"&&Ge(e,Un)?{kind:"recused",at:r}:{kind:"unreadable",raw:e,at:r}}var wA=864e5,zb=R.UTC(
1899,11,30),w6="dd/mm/yyyy",v6="dd/mm/yyyy h:mm:ss",k6=e=>new R(zb+f.round(e*86400)*
1e3).toISOString().slice(0,19);function vA(e){let t=(R.parse(`${e}Z`)-zb)/wA;return k.isNaN(t)?e:t}
var x6=e=>e>
-693e3&&e<(R.UTC(1e4,0,1)-zb)/wA;function kA(e){var n;let t=(n=e==null?void 0:e.value)!=null?n:(e==null?
void 0:e.formula)===void 0?"":`=${e.formula}`;return typeof t!="number"||e===void 0||e.kind==="plain"?
{value:t,read:t}:e.kind==="percent"?{value:t,read:t,format:k.isInteger(t*100)?"0%":"0.00%"}:x6(t)?{
value:t,
read:{date:k6(t)},format:k.isInteger(t)?w6:v6}:{value:t,read:t}}var xA=e=>Mc(e,t=>t.filter(n=>typeof n==
"string"&&qt(n)!==void 0).length),SA=(e,t,n)=>({tab:e,values:t.map(r=>x.from({length:n},(o,i)=>kA(r[
i]).
read))});function Bb({rows:e}){var n;let t=e.length;for(;t>0&&((n=e[t-1])==null?void 0:n.every(r=>r===
void 0))!==!1;)t-=1;return{rows:e.slice(0,t),width:e.reduce((r,o)=>f.max(r,o.length),1)}}var S6=2e4,
T6=500;function TA(e){let{rows:t,width:n}=Bb(e);return t.length>S6||n>T6}function EA(e,t){var o;let n=e.
filter(i=>!i.hidden),r=i=>{let{rows:s,width:a}=Bb({...i,rows:i.rows.slice(0,20)});return xA(SA(i.name,
s,a))!==null};return(o=e.find(i=>i.name===t))!=null?o:n.find(r)}function Ub(e,t,n){var l;let{rows:r,
width:o}=Bb(e),i=(l=xA(SA(t,r,o)))!=null?l:0,s=f.max(0,2-i),a=[...x.from({length:s},()=>[]),...r];a[
1]=
[{value:n,kind:"plain"}];let u=a.map(c=>x.from({length:o},(d,p)=>kA(c[p])));return{values:u.map(c=>c.
map(({value:d})=>d)),formats:u.flatMap((c,d)=>c.flatMap(({format:p},g)=>p===void 0?[]:[{row:d,column:
g,
format:p}])),grid:{tab:t,values:u.map(c=>c.map(({read:d})=>d))},headerRow:i+s,formulas:a.flatMap((c,
d)=>c.
flatMap((p,g)=>d>i+s&&(p==null?void 0:p.formula)!==void 0?[{row:d,column:g}]:[]))}}var E6=/ \u00b7 (?:rumus|formulas): ([A-Z0-9:, ]+)$/;
function sd({values:e}){var r,o,i,s;let[,t=""]=(i=E6.exec(S((o=(r=e[1])==null?void 0:r[0])!=null?o:
"")))!=
null?i:[],n=[];for(let{row:a,column:u}of t===""?[]:t.split(", ").flatMap(go))(s=n[a])!=null||(n[a]=[
]),
n[a][u]="=";return n}var C6=/^Lembar Juri \u00b7 (?:dikumpulkan|collected) .* \u00b7 (?:proses|run) ([0-9a-f]{8}) \u00b7 /,
CA=({values:e})=>{var t,n,r,o;return(o=(r=C6.exec(S((n=(t=e[1])==null?void 0:t[0])!=null?n:"")))==null?
void 0:r[1])!=null?o:null};function RA(e,t){let n=f.max(e.values.length,t.grid.values.length);return x.
from({length:n},(r,o)=>o).every(r=>{let[o=[],i=[]]=[e.values[r],t.grid.values[r]],s=f.max(o.length,i.
length);return x.from({length:s},(a,u)=>u).every(a=>{var u,l;return r===1&&a===0||R6((u=o[a])!=null?
u:"",(l=i[a])!=null?l:"")})})}var R6=(e,t)=>typeof e=="object"&&typeof t=="object"?e.date===t.date:e===
t;m();function DA(e,t){if(t.length===0)return e;let n=r=>{var o;return(r.kind==="score"||r.kind==="unreadable")&&
((o=t[r.at.row])!=null&&o[r.at.column])?{...r,formula:!0}:r};return{...e,rows:e.rows.map(
r=>({...r,marks:new y([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();var D6=/(?:^|[^\p{L}])(?:rekap|recap|gabungan|klasemen)/iu,
A6=/^(?:salinan|copy of|hasil|results?|peringkat|ranking|ringkasan|summary|template|templat|format|blangko|contoh|petunjuk)(?!\p{L})/iu,
O6=/(?:^|[^\p{L}])(?:juri|judge)/iu,N6=[Z.assignment,Z.schedule],AA=e=>h.values(Z).some(t=>!N6.includes(
t)&&Ge(e,t));function na(e){let t=e.trim();return AA(t)||D6.test(t)?!1:A6.test(t)?
/^(?:hasil|results?)/i.
test(t)&&O6.test(t):!0}var ad=e=>!na(e)&&!AA(e.trim())&&!/^(?:salinan|copy of|templ|format|blangko|contoh|petunjuk)/i.
test(e.trim());var Lf=new y;function NA(e,t,n){let r=e.flatMap(i=>{let s=n.get(i);return s===void 0?
[]:[{name:i,...s}]}),
o=e.flatMap(i=>{let s=n.has(i)?null:Nf(i,t);return s===null?[]:[{name:i,...s}]});return[...r,...o]}
var PA=(e,t)=>e.
stage===t.stage&&e.judge===t.judge;function IA(e,t,n=Lf){let r=NA(e,t,n);return r.flatMap(o=>{let i=r.
find(s=>PA(s,o));return i===void 0||i===o?[]:[{...o,first:i.name}]})}var Wb=/^(?:salinan(?: dari)?|copy of|copy)\s+(?=\S)|\s*\(\d+\)$|\s+(?:copy|salinan)$/iu;
function $A(e,t,n=Lf){let r=Fr(e,t,n);return e.flatMap(o=>{var a;if(!Wb.test(o)||r.some(u=>u.name===
o))return[];let i=o;for(;Wb.test(i);)i=i.replace(Wb,"").trim();let s=(a=r.find(u=>M(u.name)===M(i)))!=
null?a:Nf(i,t);return s===null?[]:[{name:o,stage:s.stage,judge:s.judge}]})}var OA=e=>X(e).replace(
/\p{N}+/gu,
"#");function FA(e,t,n=Lf){let r=new w(t.judges.map(s=>OA(s.code))),o=new w(t.stages.map(s=>M(s.name))),
i=new w(Fr(e,t,n).map(s=>s.name));return e.flatMap(s=>{if(i.has(s)||Nf(s,t)!==null)return[];let a=eo(
s).find(({left:u,right:l})=>o.has(M(u))&&r.has(OA(l)));return a===void 0?[]:[{name:s,judge:a.right}]}
)}
function Fr(e,t,n=Lf){let r=NA(e,t,n),o=r.filter((s,a)=>r.findIndex(u=>PA(u,s))===a),[i]=t.stages;
return o.
length>0||i===void 0||t.stages.length>1?o:P6(e,i,rt(t,i))}function P6(e,t,n){var a,u;let r=new y;for(
let l of e.
filter(na))for(let{left:c,right:d}of eo(l)){let p=n.filter(b=>Ru(d,b)),[g]=p;g===void 0||p.length>1||
M(c)===""||r.set(M(c),[...(a=r.get(M(c)))!=null?a:[],{name:l,stage:t,judge:g}])}let o=[...r.values()].
map(l=>l.filter((c,d)=>l.findIndex(p=>p.judge===c.judge)===d)),i=f.max(0,...o.map(l=>l.length)),s=o.
filter(l=>l.length===i);return s.length===1?(u=s[0])!=null?u:[]:[]}var Ru=(e,t)=>X(e)!==""&&(X(e)===
X(t.code)||M(e)===M(t.name));m();function _A({tables:e,rows:t}){return n=>{switch(n.kind){case"setting":
return nt(e.settings,t.settings.
get(n.key),"value");case"prize":return nt(e.settings,t.prizes.get(n.place),"value");case"entry":
return nt(
e.entries,t.entries[n.index],n.column);case"stage":return nt(e.stages,t.stages[n.index],n.column);
case"criterion":return nt(e.criteria,t.criteria[n.index],n.column);case"judge":return nt(e.judges,t.judges[
n.
index],n.column)}}}m();var I6=(e,t)=>e>0&&(e<1?t>1:e===1&&t>=20),MA=(e,t)=>e.rows.some(n=>t.some(({
name:r,max:o})=>{let i=n.
marks.get(r);return(i==null?void 0:i.kind)==="score"&&I6(i.value,o)})),$6=e=>e.replace(
/"[^"]*"|\\./g,
"").includes("%");function LA(e,t){let n=r=>{var a,u;let{row:o,column:i}=r.at;return r.kind!=="score"||
!$6((u=(a=t[o])==null?void 0:a[i])!=null?u:"")?r:{kind:"unreadable",raw:`${k((r.value*100).toPrecision(
12))}%`,cellValue:r.value,at:r.at,...r.formula&&{formula:!0}}};return{...e,rows:e.rows.map(r=>({...r,
marks:new y([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();function ud(e){let t=new y;for(let n of e){
let r=t.get(n.id);t.set(n.id,r===void 0?n:{...r,tabs:[
...new w([...r.tabs,...n.tabs])]})}return[...t.values()]}m();m();var si={COLUMN:["criterion",
"ignore"],ROW:["entry","ignore"],WEIGHTS:["written","table","totals",
"equal"],JUDGE_WEIGHTS:["equal"],SCALES:["use"],DIVISIONS:["own"],NAMES:["same"],HIDDEN:["use",
"ignore"],SUMMARY:["use","ignore"],ODD_TAB:["use","ignore"],STAGE_TABS:["judges"],SIDE_BY_SIDE:[],
OTHER_TABLE:[],
OWN_CRITERIA:["criteria"]},Et=(e,t,n,r,o={})=>({id:t,kind:e,tabs:[n.tab],...n,params:r,options:si[e],
default:null,...o});function F6(e){let t=new y;for(let{lines:n}of e){let r=new y(n.map(({category:i}
)=>[M(i),i])),[o]=r;
if(o===void 0||r.size>1||o[0]==="")return null;t.set(...o)}return t.size>1?[...t.values()]:null}var _6=e=>`divisions/${e.map(
M).sort().join("+")}`;function jA(e,t){let n=F6(e),[r]=e;if(n===null||r===void 0)return{
question:null,settings:{}};let o=_6(n),i={tab:r.tab,tabs:e.map(({tab:s})=>s)};return{question:t.has(
o)?null:Et("DIVISIONS",o,i,{categories:n},{default:"own"}),settings:{missing:"assigned",
winnersPerCategory:!0}}}m();m();var M6=12,L6=["juri","dewanjuri","judge","penilai","panelis"],Gb=e=>L6.includes(
M(e));function BA(e){
var t;return Hb((t=z6(e))!=null?t:e.map(n=>n.trim()))}function Hb(e){let t=new w(e.filter(r=>zA(r)).
map(X)),n=0;return e.map(r=>{if(zA(r))return Kb(r,j6(r)?r:"");do n+=1;while(t.has(`j${n}`));return r.
includes("@")?{...Kb(`J${n}`,""),email:r}:Kb(`J${n}`,r)})}var zA=e=>[...e].length<=M6&&X(e)!==""&&!e.
includes("@"),j6=e=>!/\p{N}/u.test(e)&&[...e].length>3;function z6(e){let[t,...n]=e.map(r=>eo(r).filter(
({right:o})=>X(o)!==""));for(let{left:r,right:o}of[...t!=null?t:[]].sort(B6).reverse()){let i=M(r);
if(i===
""||Gb(r))continue;let s=n.map(u=>{var l;return(l=u.find(c=>M(c.left)===i))==null?void 0:l.right}),a=[
o,...s].flatMap(u=>u!=null?u:[]);if(a.length===e.length&&new w(a.map(X)).size===a.length)return a}
return null}
var B6=(e,t)=>k(e.spaced)-k(t.spaced)||e.at-t.at,U6=/^(?:nama\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)(?:\s+name)?\s*(?:[:=]\s*(.*))?$/i;
function jf({above:e}){var t,n;for(let r of e){let o=r.map(W);for(let[i,s]of o.entries()){let a=U6.exec(
s);if(a===null)continue;let l=(((t=a[1])!=null?t:"").trim()||((n=o.slice(i+1).find(c=>/\p{L}/u.test(
c)))!=null?n:"")).replace(/^[:=\s]+/,"");if(/\p{L}/u.test(l))return l}}return""}var Kb=(e,t)=>({...PC,
code:e,name:t});m();var qb="(?:(?:dewan\\s+)?(?:juri|judge|penilai|panelis)\\s*[.\\-#:]?\\s*(?:\\d{1,2}|[ivx]{1,4}|[a-z])|j\\.?\\s?\\d{1,2})(?![\\p{L}\\p{N}])",
W6=new RegExp(`^(?:(?:nilai|skor|score|total)\\s+)?(${qb}(?:\\s*[(:\u2013-].*)?)$`,"iu"),K6=/^(?:nilai\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)\s*[:.\-\u2013]?\s+(\p{L}.*)$/iu,
G6=new RegExp(`^(${qb})\\s*[-\u2013\xB7|:_/,]*\\s*(\\S.*)$`,"iu"),H6=new RegExp(`^(.*[^\\s\\p{L}\\p{N}]|.*\\s|.*\\))\\s*(${qb})\\s*[)\\]]?$`,
"iu"),q6=new w(["Juri","Nilai Juri","Skor Juri","Dewan Juri","Nilai Dewan Juri","Nama Juri",
"Penilai","Judge","Judges"].map(M));function At(e){var n,r,o,i,s,a;let t=e.
replace(/\s+/g," ").trim();return(a=(s=(r=(n=W6.exec(t))==null?void 0:n[1])==null?void 0:r.trim())!=
null?s:(i=(o=K6.exec(t))==null?void 0:o[1])==null?void 0:i.trim())!=null?a:null}function Nn(e){var i,
s,a,u,l;let t=e.replace(/\s+/g," ").trim(),n=G6.exec(t);if(n!==null&&!/^\(/.test((i=n[2])!=null?i:""))
return{label:(s=n[1])!=null?s:"",rest:(a=n[2])!=null?a:""};let r=H6.exec(t),o=((u=r==null?void 0:r[1])!=
null?u:"").replace(/[\s\-\u2013\u00b7|:_/,([]+$/,"");return r===null||o===""?null:{label:(l=r[2])!=null?
l:"",
rest:o}}var ko=e=>q6.has(M(e));m();var Zb=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|observasi|wawancara|administrasi|berkas|interview/i;
function UA(e){var a;let t=new y;for(let u of e)for(let{left:l,right:c}of eo(u).filter(d=>d.spaced||
/[|:_\-\u2013]/.test(u))){let d=M(l);if(d===""||X(c)===""||Gb(l)||At(l)!==null)continue;let p=(a=t.get(
d))!=null?a:{stage:l,tabs:[]};p.tabs.some(g=>X(g.label)===X(c))||p.tabs.push({tab:u,label:c}),t.set(
d,p)}let n=[...t.values()].filter(u=>u.tabs.length>1),r=n.map(u=>new w(u.tabs.map(l=>X(l.label)))),o=(
u,l)=>Zb.
test(u.stage)||r.some((c,d)=>d!==l&&u.tabs.some(p=>c.has(X(p.label)))),i=n.filter(o),s=i.length>1&&e.
every(u=>!Z6(u,i));return{sets:s?i:[],unclear:!s&&J6(e)}}var Z6=(e,t)=>!t.some(n=>n.tabs.some(r=>r.tab===
e))&&Nn(e)!==null;function J6(e){var n;let t=new y;for(let r of e){let o=Nn(r);if(o===null)continue;
let i=X(o.label);t.set(i,((n=t.get(i))!=null?n:new w).add(M(o.rest)))}return[...t.values()].some(r=>r.
size>1)}var V6=/(?:^|[^\p{L}])(?:lama|revisi|perbaikan|backup|cadangan|simulasi|uji\s?coba|tes|test|draf|draft|latihan|copy|salinan|old)(?:[^\p{L}]|$)|\(\d\)\s*$/iu,
Y6=/(?:^|[^\p{L}])(?:tahun\s+lalu|sebelumnya|tahun\s+kemarin|last\s+year|previous)(?:[^\p{L}]|$)/iu,
WA=/(?:^|\D)((?:19|20)\d\d)(?!\d)/,X6=/(?:^|[^\p{L}])(?:hari|sesi|gelombang|kloter|ronde|day|session|round|batch)(?:[^\p{L}]|$)/iu,
Q6=/juri|judge|penilai|panelis/i,Jb=e=>Q6.test(e)||At(e)!==null||Nn(e)!==null,KA=e=>{var t;return WA.
test(e)?k((t=WA.exec(e))==null?void 0:t[1]):null},Vb=e=>!Jb(e)&&eo(e).every(({right:t})=>X(t)==="")&&
(Zb.test(e)||X6.test(e)),ld=e=>`tab/${M(e)}`;function GA(e,t,n){let r=e.map(({tab:u})=>u),o=t8(r);if(
!t&&
o!==null)return n.has(o.id)?[]:[o];let i=e.map(u=>M(jf(u))),s=u=>{var l;return i[u]!==""&&i.indexOf(
(l=i[u])!=null?l:"")<u},a=r.map((u,l)=>{var c;return(c=e8(u,r))!=null?c:s(l)?"same-judge":null});
return a.
every(u=>u!==null)?[]:r.flatMap((u,l)=>{var d;let c=(d=a[l])!=null?d:null;return c===null||t&&c!=="old"||
n.has(ld(u))?[]:[Et("ODD_TAB",ld(u),{tab:u},{tab:u,reason:c})]})}function e8(e,t){let n=t.filter(
a=>a!==e);if(V6.test(e))return"old";let r=KA(e),o=r!==null&&n.some(a=>{var u;return((u=KA(a))!=null?
u:r+1)>r});if(Y6.test(e)||o)return"time";let i=!Jb(e)&&n.length>1&&n.every(a=>Jb(a)),s=Vb(e)&&n.some(
a=>!Vb(a));return i||s?"unlike":null}function t8(e){let[t]=e;if(t===void 0||e.length<2||!e.every(Vb))
return null;let n=`stages/${e.map(M).join("+")}`;return Et("STAGE_TABS",n,{tab:t,tabs:[...e]},{tabs:
[
...e]})}m();var cd=e=>e.some(t=>t.lines.some(n=>n.code!==""));function Du(e,t){var s,a;let n=cd(e),r=n?
new w:n8(
e),o=new y;for(let u of e)for(let{code:l,name:c,institution:d,category:p}of o8(u,t,n)){let g=M(c),b=n?
X(l):r.has(g)?`${g}
${M(d)}`:g;if(b==="")continue;let v=(s=o.get(b))!=null?s:{code:l,names:new y,institution:"",category:
""};
o.set(b,v),v.institution||(v.institution=d),v.category||(v.category=p),c!==""&&v.names.set(c,((a=v.names.
get(c))!=null?a:0)+1)}let i=f.max(2,S(o.size).length);return[...o.values()].map(({code:u,names:l,
institution:c,
category:d},p)=>({...$p,...n?{code:u}:{code:`P${S(p+1).padStart(i,"0")}`,codeMadeUp:!0},name:r8(l),
institution:c,
category:d}))}function n8(e){return new w(e.flatMap(({lines:t})=>{var r;let n=new y;for(let{name:o,
institution:i}of t){
let s=M(o);s!==""&&n.set(s,((r=n.get(s))!=null?r:new w).add(M(i)))}return[...n].flatMap(([o,i])=>i.size>
1?o:[])}))}function r8(e){var n,r;let t=f.max(0,...e.values());return(r=(n=[...e].find(([,o])=>o===t))==
null?void 0:n[0])!=null?r:""}function o8(e,t,n){let r=e.columns.filter(s=>t.some(a=>ot(s.name,{name:
a}))),
o=s=>r.some(({column:a})=>jb(s.values[a])),i=e.lines.map(o).lastIndexOf(!0);return e.lines.filter((s,
a)=>(n?
s.code==="":s.name==="")?!1:o(s)?!0:n?/\p{N}/u.test(s.code)&&(s.name!==""||!e.hasNames&&!/[\s,]/.test(
s.code)):a<i||s.institution!=="")}m();m();m();var xo=(...e)=>new w(e.map(M)),i8=[["code",xo("Kode",
"Code","No. Peserta","Nomor Peserta","Kode Peserta","Kode Inovasi","Kode Proposal","Entry Code",
"No. Registrasi","Nomor Registrasi","No. Pendaftaran","Nomor Pendaftaran","No. Dada","Nomor Dada",
"ID Peserta","ID Inovasi","Kode Registrasi","Kode Pendaftaran","Kode Tim","Kode Karya","No. Tim")],[
"name",xo("Nama","Name","Inovasi","Innovation","Peserta","Participant","Participants","Finalis",
"Finalist","Judul","Title","Entry","Entries","Proposal","Karya","Tim","Team","Kelompok","Program",
"Produk","Usulan","Gagasan","Layanan","Aplikasi","Nominasi",
"Nomine","Nominee","Inovator","Peserta Lomba","Karya Inovasi","Proposal Inovasi","Produk Inovasi",
"Program Inovasi","Project","Proyek","Kegiatan","Regu","Kontestan","Calon","Kandidat","Naskah",
"Makalah","Poster","Video","Kampung","Inovasi Daerah")],["institution",xo("Instansi","Institution",
"Unit","OPD","Perangkat Daerah","SKPD","Unit Kerja","Satuan Kerja","Satker","Asal","Unit Pelaksana",
"Agency",
"Organization","Organisation","Organisasi","Lembaga","Dinas","Badan","Bagian","UPTD","UPT",
"Puskesmas","Kelurahan","Desa","Kecamatan","Sekolah","School","RSUD","Rumah Sakit","Kabupaten",
"Kota","Kab/Kota","Provinsi","Daerah","Pemda","Kampus","Perguruan Tinggi","Universitas","Perusahaan",
"Kementerian",
"Unit Organisasi","Unit Penyelenggara","Pengusul","OPD/Unit Kerja","Penyelenggara","Unit Pelayanan",
"Unit Layanan","Wilayah","Instansi/Unit","Asal Daerah","UPP","Posyandu")],["category",xo("Kategori",
"Category","Bidang","Divisi","Division","Golongan","Klaster","Cluster","Kelas","Jenjang")],["judge",
xo("Juri","Judge","Penilai","Dewan Juri","Panelis","Reviewer","Email Juri","Kode Juri","Evaluator")],
["number",xo("No","No. Urut","Nomor","Nomor Urut","Number","Urut","Tahun","Year","Jam","No. Undian",
"ID","Nomor Undian","Undian","No. Tampil","Urutan Tampil","Nomor Tampil","Nr","Nmr","Urutan")],[
"text",xo("Catatan","Notes","Note","Catatan untuk Panitia","Notes to Committee",
"Catatan untuk Peserta",
"Ket","Notes to Entrant","Keterangan","Komentar","Comment","Comments","Saran","Masukan","Paraf",
"Ulasan","Tanda Tangan","TTD","Signature","Tanggal","Date","Timestamp","Stempel Waktu","Cap Waktu",
"Alasan","Email","Surel","No. WA","No. HP","Telepon","Phone","Narahubung","Kontak","Contact",
"Alamat","Status","Tautan","Link","URL","Tautan Proposal","Uraian","Deskripsi","Description",
"Penjelasan","Bukti",
"Waktu","Jenis Unit","Unit Type","Rekomendasi","Recommendation","Ringkasan","Predikat","Verifikator",
"Lokasi","Penanggung Jawab","PIC","Ketua Tim","Ketua","Anggota","Reason","Proposal Link",
"Saran dan Masukan")]],s8=xo("Total","Jumlah","Jml","Sum","Subtotal","Sub Total","Grand Total",
"Rata-rata","Rata2","Rerata","Average","Mean","Avg","Nilai Akhir","Skor Akhir","Hasil Akhir","Hasil",
"Final","Final Score","Result","NA","Akhir","Persentase","Percentage","Persen","Terbobot",
"Tertimbang","Weighted","Weighted Score","Maks","Maksimum","Max","Min","Bobot","Weight",
"Nilai Bobot","Bobot Nilai","Nilai x Bobot","Bobot x Nilai","Skor x Bobot","Tertinggi","Terendah",
"Terbesar","Terkecil","Maksimal","Minimal","Minimum","Median","Deviasi","Standar Deviasi",
"Deviasi Standar","Simpangan","Simpangan Baku","Stdev","Highest","Lowest","Deviation",
"Nilai Tertimbang","Skor Tertimbang","Nilai Terbobot","Skor Terbobot","Total Keseluruhan","Konversi",
"NR"),a8=/^[\s]*[\u03a3\u01a9\u2211][\s\p{L}]*$/u,u8=xo("Peringkat","Rank",
"Ranking","Rangking","Juara","Place","Posisi","Rangkin","Pemeringkatan"),l8=/(?:^|[^\p{L}])(?:peringkat|rank(?:ing)?|rangking|juara|urutan\s+juara)(?:[^\p{L}]|$)/iu,
c8=/^(?:hadir|kehadiran|izin|ijin|sakit|alpa|alfa|absen|umur|usia|age|tinggi|berat|harga|price|volume|vol|anggaran|budget|realisasi|pagu|stok|gaji|honor|honorarium|tarif|hp|nohp|nowa|telepon|telp|notelp|notelepon|phone|wa|whatsapp|nip|nik|rt|rw|kodepos|jumlah(?:peserta|orang|anggota|barang|unit|biaya|anggaran|hari|juri|halaman|penduduk|pegawai)|qty|kuantitas|durasi|jarak|luas|npwp|rekening|norekening)(?:rp|rupiah|tahun|cm|kg|orang|menit|hari)?$/,
Yb=/^(?:nama|name|judul|title|asal|daftar|unit|jenis|nilai|skor|score)\s+(?:of\s+|dari\s+)?/i,d8=/\s+(?:pengusul|peserta|penyelenggara|pelaksana|lomba|terdaftar|name|juri|(?:yang|yg)\s+(?:dinilai|diusulkan|dilombakan))$/i,
m8=["name","code","institution","category"],HA=e=>e.replace(/\s+/g," ").trim(),qA=e=>e.replace(
/\s*[([][^()[\]]*[)\]]\s*$/,
"");function ZA(e){var n,r;let t=M(e);return t===""?null:u8.has(t)?"rank":s8.has(t)?"sum":(r=(n=i8.find(
([,o])=>o.has(t)))==null?void 0:n[0])!=null?r:null}function zf(e){var s,a,u,l;let t=ZA(e);if(t!==null)
return t;let n=e.replace(Yb,""),r=(l=(u=(s=Yb.exec(e))==null?void 0:s[1])!=null?u:(a=Yb.exec(e))==null?
void 0:a[0])!=null?l:"";if(n!==e){let c=zf(n);if(/^(?:nilai|skor|score)/i.test(r))return c==="sum"||
c==="rank"?c:null;if(c!==null)return c}let o=e.replace(d8,"");return o===e?null:zf(o)}function Ie(e){
var a;let t=HA(e);if(a8.test(t))return"sum";let n=ZA(t);if(n!==null)return n;if(c8.test(M(t)))return"matter";
let r=zf(t);if(r!==null)return r;let o=qA(t);if(o!==t&&o!==""){let u=Ie(o);if(u!==null)return u}
if(l8.test(t))return"rank";let i=t.split(/\s*[/,&+|\n]\s*|\s+(?:dan|atau|and|or)\s+/i).filter(u=>u.trim(
)!==
"");if(i.length<2)return null;let s=i.map(u=>zf(u));return s.every(u=>u!==null)&&(a=m8.find(u=>s.includes(
u)))!=null?a:null}var p8=/[\u03a3\u01a9\u2211]|(?:^|[^\p{L}])(?:total|jumlah|jml|sum|subtotal|rata|rata2|rerata|rataan|average|avg|mean|akhir|final|terbobot|tertimbang|weighted|persentase|konversi)(?:[^\p{L}]|$)/iu;
function Yi(e){let t=Ie(e);return t==="sum"||t!=="matter"&&p8.test(e)}var f8=/pengurang|penalt|potongan|\bminus\b|pelanggaran|denda|diskon|deduction/i,
JA=e=>f8.test(e),g8=xo("Hasil","Result","Final","Konversi","Akhir"),So=e=>{let t=Ie(e);return t==="matter"||
t===null||[e,qA(HA(e))].some(n=>g8.has(M(n)))};m();var h8=/^-?\d{1,4}(?:[.,]\d+)?\s*(?:[;,.]|[-\u2013]\s*\d{1,4}(?:[.,]\d+)?|\/\s*\d+.*|(?:dari|of|out of)\s+\d+|poin|points?|pts?\.?|nilai|%|[-\u2013:=(]\s*[^\d].{0,40})$/i,
y8=/^(?:#[A-Z/0!?]+[!?]?|loading\s*(?:\.{3}|\u2026)?|memuat\s*(?:\.{3}|\u2026)?)$/i;function wn(e){
if(e===
void 0||te(e))return"blank";if(typeof e=="number")return"number";if(typeof e=="boolean")return"check-box";
if(typeof e=="object")return"date";if(ct(e.replace(/\s*%\s*$/,""))!==null)return"number";if(Ge(
e,Un))return"recused";let t=(/[^ -~]/.test(e)?e.normalize("NFKC"):e).trim();return/^[-\u2013\u2014.\u2026_]+$/.
test(t)?"blank":t!==e.trim()&&ct(t)!==null?"score-text":y8.test(t)?"failed":h8.test(t)?"score-text":
"text"}var St=e=>ct(typeof e=="string"?e.replace(/\s*%\s*$/,""):e),To=e=>e!=="blank"&&e!=="text";m();
function Xb(e,t){let n=t===1?"":` (${t})`;return e.slice(0,31-n.length)+n}var Qb="Lembar Juri \xB7 ",
VA=e=>Qb+e,ew=e=>typeof e=="string"&&e.startsWith(Qb),fn=e=>{var t;return ew((t=e.values[1])==null?
void 0:
t[0])};function Ot(e,t,n,r,o,i,s=""){let a=u=>[u,...r.slice(1).map(()=>"")];return{name:e,values:[a(
t),a([Qb+n,s].filter(u=>u!=="").join(" \xB7 ")),r.map(u=>u.header),...o.map(u=>r.map(l=>l.value(u)))],
headerRow:2,frozenColumns:i,widths:r.map(u=>u.width),formats:r.map(u=>{var l;return(l=u.format)!=null?
l:""}),layout:s}}m();var b8=new w(["number","sum","rank","text"]),YA=new w(["Nilai","Skor","Score",
"Scores","Poin","Point",
"Points"].map(M)),XA=e=>YA.has(e),Xi=e=>M(e)===""||b8.has(Ie(e))||qt(e)!==void 0||qr.columns.some(t=>Ge(
e,t.header)),w8=/^(?:dinas|badan|kantor|bagian|puskesmas|kelurahan|kecamatan|desa|rsud|upt|uptd|sd|sdn|smp|smpn|sma|sman|smk|smkn|mi|mts|sekolah|posyandu|pasar|tim|team|regu|kelompok|peserta)\s+\S/i,
QA=e=>e.length>1&&e.every(t=>w8.test(t)&&Ie(t)===null);function eO(e){let t=e.filter(n=>!YA.has(n));
return t.length>0?t:[...e]}var Au=({code:e,name:t})=>X(e)||M(t),v8=1e3,k8=e=>{let t=typeof e=="string"?
qt(e):void 0;return t===
"code"||t==="name"};function ra(e,t){var d,p;if(fn(e)||t===void 0)return null;let{headerRow:n}=t;if(
!((d=
e.values[n])!=null?d:[]).some(k8))return null;let r=((p=e.values[n])!=null?p:[]).map(g=>typeof g=="string"?
g:""),o=g=>r.findIndex(b=>qt(b)===g),[i,s,a]=[o("code"),o("name"),o("institution")],u=r.findIndex(
g=>Ie(g)==="category"),l=g=>t.rows[g]==="entry",c=e.values.slice(n+1).flatMap((g,b)=>{let v={code:W(
g[i]),name:W(g[s]),institution:W(g[a]),category:W(g[u]),values:g};return(v.code!==""||v.name!=="")&&
(l(n+1+b)||!Lb(v.code,v.name))?[v]:[]});return{tab:e.tab,values:e.values,hasNames:s>=0,columns:T8(r,
c,t),lines:c,isRepeated:x8(r),totals:t.columns.flatMap(({from:g,weights:b})=>b===null?[]:[{from:g,
weights:b}]),
addsUp:t.columns.some(({role:g,from:b})=>g==="sum"&&b.length>1),hasBareWeights:t.rows.some((g,b)=>{
var v;
return g==="weight"&&!((v=t.values[b])!=null?v:[]).some(O=>wn(O)==="text")}),headers:t.columns.map((
{
label:g})=>g),outside:t.outside,above:e.values.slice(0,n)}}function x8(e){let t=e.map(n=>Ke(n).name).
filter(n=>!Xi(n));return new w(t.map(M)).size<t.length}var S8=(e,t)=>e.map(n=>{var r;return(r=n.values[
t])!=
null?r:""});function T8(e,t,{columns:n}){let r=new y;for(let[o,i]of e.entries()){let{name:s,weight:a}
=Ke(
i),u=M(s),l=n[o];if(u===""||r.has(u)||l!==void 0&&l.role!=="criterion"||l===void 0&&Ie(s)==="category")continue;
let c=C8(S8(t,o)),d=l===void 0||l.doubt===null;r.set(u,{column:o,isMeant:d,key:u,name:s,
weight:a,max:vo(i),kind:d&&c==="words"?"open":c})}return[...r.values()]}var tO=e=>e.flatMap(t=>{var n;
return(n=ct(typeof t=="string"?t.replace(/\s*%\s*$/,""):t))!=null?n:[]});function E8(e){let t=tO(e);
return t.filter(n=>n>v8).length*2>t.length}function C8(e){let t=e.filter(s=>!te(s)),n=tO(t),r=s=>typeof s==
"string"&&Ge(s,Un),o=n.length+t.filter(r).length;if(n.length>0&&o*2>=t.length)return E8(t)?"words":
"numbers";let i=s=>typeof s=="string"&&ct(s)===null&&!r(s)&&!s.trim().startsWith("#");return t.filter(
i).length*2>t.length?"words":"open"}var R8=/peserta|inovasi|proposal|entri|innovation|participant|daftar|data|list|registrasi|pendaftar/i,
D8=["category","unitType","innovator","contact","phone","email","link"];function nO(e,t,{grid:n,
structure:r}){
let o=R8.test(n.tab)?ra(n,r):null;if(o===null)return null;let i=dt(n,qr),s=new y,a=0;for(let p of o.
lines){let g=O=>t&&p.code!==""?X(O.code)===X(p.code):p.name!==""&&M(O.name)===M(p.name),b=e.find(g);
if(b===void 0){(p.code!==""||p.institution!=="")&&(a+=1);continue}if(s.has(b))continue;let v=D8.map(
O=>{var N;return[O,W(p.values[(N=i==null?void 0:i.columns.get(O))!=null?N:-1])]});s.set(b,{...b,...h.
fromEntries(v),code:t?b.code:p.code||b.code,name:b.name||p.name,institution:b.institution||p.institution}
)}
if(s.size<2||s.size*2<e.length)return null;let u=new w([...s.values()].map(p=>X(p.code))),l=e.filter(
p=>!s.has(p)),c=u.size<s.size||l.some(p=>u.has(X(p.code))),d=[...s].map(([p,g])=>c?{...g,code:p.code}
:
g);return{grid:n,entries:[...d,...l],unscored:a}}m();m();function tw(e){let t=[...new y(e.flat().map(
o=>[M(o),o])).values()],n=e.map(o=>new w(o.map(M))),r=t.
filter(o=>!n.every(i=>i.has(M(o))));return r.flatMap((o,i)=>r.slice(i+1).filter(s=>Xr(o,s)&&!n.some(
a=>a.has(M(o))&&a.has(M(s)))).map(s=>({one:o,other:s})))}function rO(e){let t=e.flatMap(i=>i.desks.map(
s=>s.table)),n=cd(t)?[]:e.flatMap(i=>i.desks.map(s=>Du(
[s.table],i.names).map(a=>a.name))),r=e.flatMap(i=>i.layout===null?[]:i.desks.map(s=>[s.label])),o=i=>s=>(
{
code:"NAMES_SIMILAR",severity:"error",params:{...s,of:i}});return[...tw(n).map(o("entry")),...tw(r).
map(o("judge"))]}m();var Qi=["criteria","entries","judges"];m();function oO(e,t){let n=new w(t.flatMap(
o=>o.kind==="COLUMN"?[o.id,`column/${M(o.params.header)}`]:[])),
r=o=>n.has(`column/${M(o)}`);return e.flatMap(o=>{if(o.kind==="PASSED_COLUMN")return r(o.params.header)?
[]:[o];if(o.kind!=="CRITERIA")return[o];let i=o.params.names.filter(s=>!r(s));return i.length===o.params.
names.length?[o]:i.length===0?[]:[{...o,sure:!1,params:{...o.params,names:i}}]})}m();function iO(e,t,
{names:n,hidden:r}){return n.flatMap(o=>{let i=e.find(a=>a.grid.tab===o),s=t.includes(
o)?null:A8(o,i,r);return s===null?[]:[{kind:"TAB_LEFT",sure:s!=="summary"&&s!=="other-columns",
params:{
tab:o,reason:s}}]})}function A8(e,t,n){if(n.includes(e))return"hidden";if(t===void 0)return ad(e)?
"recap":null;let{grid:r,table:o,shared:i,isOther:s}=t;return fn(r)?null:r.values.every(a=>a.every(te))?
"empty":s?"other-matter":i!==null?"summary":o===null?"not-entries":o.columns.some(a=>a.kind==="numbers")?
"other-columns":"not-scores"}m();m();var dd="Nilai",oa=e=>typeof e=="string"?e.trim():"";function sO(
e,{placeOf:t}){if(t===void 0)return e;
let n=new y([...e.columns].map(([o,i])=>[o,i.map(s=>t({row:-1,column:s}).column)])),r=e.rows.map(o=>(
{
...o,marks:new y([...o.marks].map(([i,s])=>[i,{...s,at:t(s.at)}]))}));return{...e,totalColumn:null,
columns:n,
rows:r}}var aO=/juri(?!st)|judg|penilai|panelis|skor|score|lomba|kompetisi|competition|inovasi|innovat|kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|dampak|impact|replika|mudah disebar|keberlanjut|berkelanjut|sustain|efektif|presentasi|proposal|kriteria|criteri|bobot|finalis|karya/i,
O8=/^(?:nilai|poin|points?)$/i,N8=/^j\.?\s?\d{1,2}$/i,P8=/daftar hadir|presensi|absen|attendance|(?<!tahun )anggaran|budget|\brab\b|telepon|\bphone|kontak|contact|jadwal|schedule|keuangan|honor|gaji|payroll|\bkas\b|inventaris|belanja/i,
I8=e=>e.map(oa).filter(t=>t!=="");function uO(e){let t=e.values.slice(0,ib).map(o=>o.filter(i=>!te(i))),
n=t.findIndex(o=>o.length>2),r=t.slice(0,f.max(0,n)).flat().map(oa);return[e.tab,...r].some(o=>P8.test(
o))}var Bf=(e,t)=>aO.test(e.tab)||N8.test(e.tab.trim())||e.values.slice(0,t+1).flatMap(I8).some(n=>aO.
test(n)||O8.test(n));m();m();m();var $8=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|wawancara|semester|bulan|tahun|minggu|hari|tanggal|aspek|kriteria|bobot|weight/i,
lO=e=>{let t=qt(e);return t==="code"||t==="name"};function cO(e){let t=e.values.slice(0,_i+1).map(o=>o.
map(oa)),n=t.map((o,i)=>{var s,a;return{row:i,headers:o,above:(s=t[i-1])!=null?s:[],cells:(a=e.values[
i])!=
null?a:[]}}),r=[...n.map(o=>({...o,own:F8(o.above,o.cells)?_8(o.above,o.headers):[]})),...n.map(o=>(
{
...o,own:L8(o.headers),above:[]}))];for(let{row:o,headers:i,above:s,own:a}of r){if(![...s,...i].some(
lO))continue;let u=a.filter(c=>c.header===dd||!Xi(Ke(c.header).name));if(new w(u.map(c=>M(c.label))).
size<2)continue;let l=u.every(c=>c.header===dd)?"totals":"groups";return{tab:e.tab,layout:l,views:z8(
e,o,i,s,a)}}return null}var F8=(e,t)=>e.every((n,r)=>!lO(n)||te(t[r]));function _8(e,t){let n=t.flatMap(
(u,l)=>{let c=e.slice(0,l+1).reduce((d,p)=>p===""?d:p,"");return u===""||c===""||qt(c)==="code"||qt(
c)==="name"||M8(u)?[]:[{column:l,over:c,header:u}]}),r=n.filter(u=>ko(u.over)&&!Xi(Ke(u.header).name));
if(r.length>1)return r.map(({column:u,header:l})=>({column:u,label:l,header:dd}));let o=n.filter(u=>At(
u.header)!==null&&At(u.over)===null);if(o.length>1&&new w(o.map(u=>u.over)).size>1)return o.map(({
column:u,
over:l,header:c})=>{var d;return{column:u,label:(d=At(c))!=null?d:"",header:l}});let i=n.filter(u=>n.
some(l=>l.over!==u.over&&M(l.header)===M(u.header))),s=i.some(u=>At(u.over)!==null),a=i.some(u=>$8.test(
u.over));return!s&&a?[]:i.filter(u=>!s||At(u.over)!==null).map(({column:u,over:l,header:c})=>{var d;
return{column:u,label:(d=At(l))!=null?d:l,header:c}})}var M8=e=>{let t=qt(e);return t==="code"||t===
"name"||t==="institution"};function L8(e){let t=e.flatMap((r,o)=>{let i=Nn(r);return i===null?[]:[{
column:o,
label:i.label,header:i.rest}]}),n=({header:r})=>!Xi(Ke(r).name)&&!j8(r);return t.some(n)?t:e.flatMap(
(r,o)=>{var s,a;let i=(a=At(r))!=null?a:(s=Nn(r))==null?void 0:s.label;return i===void 0?[]:[{column:
o,
label:i,header:dd}]})}var j8=e=>/^(?:nilai|skor|score|total)(?:\s+(?:nilai|skor))?$/i.test(e.trim());
function z8(e,t,n,r,o){let i=f.min(...o.map(a=>a.column)),s=new y;for(let{label:a}of o)s.has(M(a))||
s.set(M(a),a);return[...s].map(([a,u])=>{let l=new y(o.filter(g=>M(g.label)===a).map(g=>[g.column,g.
header])),c=n.map((g,b)=>{var v,O;return b<i?g||((v=r[b])!=null?v:""):(O=l.get(b))!=null?O:""}),d=g=>g.
map((b,v)=>v<i||l.has(v)?b:""),p=e.values.map((g,b)=>b===t?c:b===t-1&&r.length>0?g.map(()=>""):d(g));
return{label:u,grid:{tab:e.tab,values:p}}})}m();m();var B8=/^(?:nilai|skor|score|scores|poin|points?|angka|huruf|predikat|grade|mutu|n|s|sn|mentah|asli|raw|skala|juri)$/,
dO=/^(?:bobot|weights?|b|kriteria|persen|persentase)$/,mO=/^(?:[x\u00d7*]|kali|nb|bn|nxb|bxn|sxb|bxs|n\u00d7b|s\u00d7b|b\u00d7n|b\u00d7s|terbobot|berbobot|tertimbang|weighted|akhir|final|hasil|konversi|jumlah|jml|total|subtotal|sub)$/,
pO=/^[\d%]+$/,nw=e=>e.toLowerCase().split(/[^\p{L}\p{N}%\u00d7*]+/u).filter(t=>t!==""),fO=(e,...t)=>{
let n=nw(
e);return n.length>0&&n.every(r=>t.some(o=>o.test(r)))},ia=e=>Ie(e)==="text"||fO(e,B8,dO,mO,pO),sa=e=>fO(
e,dO,pO)&&nw(e).some(t=>/^(?:bobot|weights?|b)$/.test(t)),gO=e=>ia(e)&&nw(e).some(t=>mO.test(t)),U8=/(?:^|[^\p{L}])(?:(?:nilai|skor|score|bobot|n|s|b)\s*[x\u00d7*]\s*(?:nilai|skor|bobot|weight|n|s|b|\d)|[x\u00d7*]\s*\d|nxb|sxb|bxn|bxs|terbobot|tertimbang|weighted)/iu,
md=e=>U8.test(e);function hO(e){var n,r,o,i;let t=e.trim();return sa(t)?"":(i=(o=(n=/^(?:bobot|weight(?:\s+of)?)\s+(\S.*)$/i.
exec(t))==null?void 0:n[1])!=null?o:(r=/^(\S.*)\s+(?:bobot|weight)$/i.exec(t))==null?void 0:r[1])!=null?
i:null}m();function ft(e,...t){let n=e.reduce((r,o)=>r+o,0);return t.some(r=>f.abs(n-r)<=r*.001+1e-9)}
var rw=F("Juri","Judge","Nama Juri","Judge Name","Kode Juri","Penilai","Nama Penilai","Dewan Juri",
"Nama Dewan Juri","Panelis","Reviewer","Email Juri"),W8=F("Email","Email Address","Alamat Email",
"Username","Nama Pengguna"),K8=F("Timestamp","Timestamp","Stempel Waktu","Cap Waktu"),yO=F(
"Kriteria","Criterion","Kriteria Penilaian","Aspek","Aspek Penilaian","Indikator","Komponen","Unsur"),
ow=F("Nilai",
"Score","Skor","Value","Poin","Points"),bO=e=>Ge(e,ow),wO=e=>e.some(t=>Ge(t,rw))&&e.some(t=>Ge(t,yO))&&
e.some(t=>Ge(t,ow));function G8(e){for(let[t,n]of e.values.slice(0,_i).entries()){let r=n.map(oa),o=l=>r.
findIndex(c=>Ge(c,l)),i=l=>r.findIndex(c=>qt(c)===l),s=o(rw)>=0||o(K8)<0?o(rw):o(W8),[a,u]=[i("code"),
i("name")];if(s>=0&&(a>=0||u>=0)){let[l,c]=[o(yO),o(ow)];return{header:t,judge:s,code:a,name:u,
criterion:l,
score:c,weight:r.findIndex(sa)}}}return null}function vO(e){let t=G8(e);if(t===null)return null;let n=u=>W(
u[t.judge]),r=e.values.slice(t.header+1),o=u=>!te(u[t.code])||!te(u[t.name]),i=new y;for(let u of r){
let l=M(n(u));l!==""&&o(u)&&!i.has(l)&&i.set(l,n(u))}if(i.size<2)return null;let s=t.criterion>=0&&t.
score>=0,a=s?q8(r,t):[];return{tab:e.tab,layout:s?"list":"rows",views:[...i].map(([u,l])=>{let c=d=>M(
n(d))===u;return s?Z8(e,t,a,l,c):H8(e,t,l,c)})}}function H8(e,{header:t,judge:n},r,o){var a;let i=((
a=
e.values[0])!=null?a:[]).map(()=>""),s=e.values.map((u,l)=>l===t?u.map((c,d)=>d===n?"":c):l<t||o(u)?
u:i);return{label:r,grid:{tab:e.tab,values:s}}}function q8(e,{criterion:t,weight:n}){var a;let r=new y;
for(let u of e){let l=W(u[t]),c=(a=r.get(M(l)))!=null?a:{name:l,weights:new w};M(l)!==""&&r.set(M(l),
c),c.weights.add(St(u[n]))}let o=[...r.values()].flatMap(u=>u.weights.size===1?[...u.weights]:null),
i=o.flatMap(u=>u!=null?u:[]),s=ft(i,1)?100:1;return[...r].map(([u,{name:l}],c)=>{var d;return{key:u,
name:i.length===r.size?`${l} (${f.round(((d=o[c])!=null?d:0)*s*1e4)/1e4}%)`:l}})}function Z8(e,t,n,r,
o){
var $,_,L,B;let{header:i,judge:s,code:a,name:u,criterion:l,score:c,weight:d}=t,p=(_=($=e.values[i])==
null?void 0:$.length)!=null?_:0,g=[s,l,c,d],b=new y,v=new y,O=new y,N=x.from({length:p+n.length},()=>"");
for(let[j,z]of e.values.entries()){if(j<=i||!o(z))continue;let H=n.findIndex(ee=>ee.key===M(W(z[l]))),
K=X(W(z[a]))||M(W(z[u]));if(H<0||K==="")continue;let Q=(L=O.get(K))!=null?L:[],he=Q.find(ee=>!b.has(
`${ee},${p+H}`)),Y=he!=null?he:j;he===void 0&&(O.set(K,[...Q,j]),v.set(j,N.map((ee,ye)=>{var Ye;
return g.
includes(ye)?"":(Ye=z[ye])!=null?Ye:""})));let Ee=v.get(Y);Ee!==void 0&&(Ee[p+H]=(B=z[c])!=null?B:""),
b.set(`${Y},${p+H}`,{row:j,column:c})}let P=e.values.map((j,z)=>{var H;return z===i?[...j.map((K,Q)=>g.
includes(Q)?"":K),...n.map(K=>K.name)]:(H=v.get(z))!=null?H:N}),I=({row:j,column:z})=>{var H;return(
H=
b.get(`${j},${z}`))!=null?H:{row:j,column:z<p?z:j<0?c:f.max(a,u)}};return{label:r,grid:{tab:e.tab,
values:P},
placeOf:I}}var iw=e=>{var t;return fn(e)?null:(t=vO(e))!=null?t:cO(e)},sw=(e,t)=>Ru(e,t)||e.includes(
"@")&&M(e)===
M(t.email);function kO(e,t,n,r,o){var u,l;let i=(l=(u=iw(e))==null?void 0:u.views)!=null?l:[],s=c=>n.
find(d=>sw(c,d));return{sheets:i.flatMap(c=>{let d=s(c.label);return d===void 0?[]:[sO(Vi(c.grid,t.name,
d.code,r,o),c)]}),strangers:i.filter(({label:c})=>s(c)===void 0).map(({label:c})=>c)}}function xO(e){
let[t,...n]=e,r=e.flatMap(a=>a.desks.map(u=>u.label)),o=r.filter((a,u)=>r.findIndex(l=>X(
l)===X(a))===u),i=n.length===0&&(t==null?void 0:t.layout)===null;return(i?BA(r):Hb(o)).map((a,u)=>{
var v,
O,N;let l=(v=(i?r:o)[u])!=null?v:"",c=e.filter(P=>P.desks.some(I=>X(I.label)===X(l))),d=(N=(O=c[0])==
null?void 0:O.desks.find(P=>X(P.label)===X(l)))==null?void 0:N.table,p=a.name===""||X(a.name)===X(a.
code),g=(t==null?void 0:t.layout)===null&&p&&d!==void 0?jf(d):"",b=c.length===e.length?[]:c.map(P=>P.
stage.name);return{...a,name:g||a.name,stages:b}})}function SO(e,t,n){let r=Fr(n,e),o=t.filter(i=>i.
layout===null).flatMap(i=>i.desks);return r.length<o.length||!o.every(i=>r.some(s=>s.name===i.table.
tab))||o.length>0&&r.length>o.length?!1:t.filter(i=>i.layout!==null).every((i,s,a)=>i.desks.every(u=>{
let l=e.stages.find(d=>d.name===i.stage.name);return(l===void 0||a.length===0?[]:rt(e,l)).filter(d=>sw(
u.label,d)).length===1}))}m();function TO(e){let t=e.map(n=>Du(n.desks.map(r=>r.table),n.names).length);
return e.map(({stage:n},r)=>{
var i,s;let o=(i=t[r+1])!=null?i:0;return{...n,advance:o>0&&o<((s=t[r])!=null?s:0)?o:n.advance}})}
function EO(e){
let[t]=e,n=r=>E.stringify(r.criteria.map(o=>[M(o.name),o.weight,o.max]));return t!==void 0&&e.every(
r=>n(r)===n(t))?t.criteria.map(r=>({...r,stage:null})):e.flatMap(r=>r.criteria)}m();m();m();m();var CO=/^(?:jumlah|jml|total|sum|rata|rata2|rerata|rataan|mean|average|avg|tertinggi|terendah|maksimum|maksimal|minimum|minimal|maks|max|min|simpangan|deviasi|n|stdev|sd|std|median|subtotal|subjumlah|modus|varian|varians|highest|lowest|banyaknya|count|terbesar|terkecil|persentase)$/,
RO=/^(?:nilai|skor|score|scores|poin|points|baku|standar|standard|deviation|akhir|keseluruhan|per|kriteria|aspek|juri|penilaian|persen|data|sub|grand|peserta|semua|dari|the|of|all|umum|kelas|kolom|seluruh|final|hasil|faktor)$/,
Uf=/^(?:bobot|weight|weights|pembobotan|proporsi|porsi|koefisien|presentase|pengali)$/,aw=/^(?:maks|maksimum|maksimal|max|maximum|ideal|tertinggi|rentang|skala)$/,
DO=/^(?:contoh|example|misal(?:nya)?|sample)(?:\s|$|[:(.])/i,J8=/^(?:contoh|example|misal(?:nya)?|sample)\s*(?:$|[:(.]|(?:pengisian|isian|cara|nilai|penilaian|format|peserta|saja|inovasi|entry|row)(?!\p{L}))/iu,
lw=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");function uw(e){let t=lw(e);return t.
some(n=>CO.test(n))&&t.every(n=>CO.test(n)||RO.test(n))}var aa=(e,t)=>{let n=lw(e);return n.some(r=>t.
test(r))&&n.every(r=>t.test(r)||RO.test(r)||Uf.test(r)||/^\d+$/.test(r))},V8=/^(?:persentase|prosentase|persen|percentage)$/,
ua=e=>aa(e,Uf)||aa(e,V8);function AO(e){let{code:t,name:n,label:r,first:o,hasScores:i,isFirst:s}=e;
if(e.
isOpen&&r!==""){if(DO.test(r))return"example";let a=s?ua(r):aa(r,Uf);if(i&&a&&!aa(r,aw))return"weight";
if(i&&s&&aa(r,aw))return"maximum";if(uw(r))return s&&i?"maximum":"statistic"}return uw(t)?
"statistic":n!==""?null:uw(o)?"statistic":i&&aa(o,Uf)?"weight":i&&aa(o,aw)?"maximum":null}var OO=(e,
t)=>DO.
test(e)?!t||!J8.test(e):lw(e).length===1;var Y8=new w(["Maks","Maksimum","Maksimal","Max","Maximum",
"Skor Maks","Nilai Maks","Nilai Maksimal",
"Skor Maksimal"].map(M)),X8=e=>Y8.has(M(e));function NO(e,t,n){let r=a=>a.map(Q8).find(u=>u!==null),
o=r(e.map(a=>t.map(u=>{var l,c;return(c=(l=a.columns.find(d=>ot(d.name,{name:u})))==null?void 0:l.weight)!=
null?c:null})));if(o!==void 0)return{weights:o,from:"headers"};let i=r(e.map(a=>Ou(a,t)));if(i!==void 0)
return{weights:i,from:"row"};let s=r(e.map(a=>cw(a,t,n)));return s===void 0?{weights:t.map(()=>1),
from:"equal"}:{weights:s,from:"products"}}function cw({columns:e,totals:t},n,r){let o=n.map((s,a)=>{
var c,
d,p;let u=(c=e.find(g=>ot(g.name,{name:s})))==null?void 0:c.column,l=t.find(({from:g})=>g.length===1&&
g[0]===u);return l===void 0?null:((d=l.weights[0])!=null?d:0)*((p=r[a])!=null?p:1)}),i=o.reduce((s,a)=>s+
(a!=null?a:0),0);return o.map(s=>s===null?null:f.round(s/i*1e6)/1e4)}var Ou=(e,t)=>IO(e,t,ua),PO=(e,
t)=>IO(
e,t,X8);function IO(e,t,n){let r=t.map(a=>e.columns.find(u=>ot(u.name,{name:a}))),o=f.min(...r.map(a=>{
var u;return(u=a==null?void 0:a.column)!=null?u:0})),i=new w(e.lines.map(({values:a})=>a)),s=e.values.
find(a=>{if(i.has(a))return!1;let[u]=a.slice(0,o).filter(l=>!te(l));return typeof u=="string"&&n(u)}
);
return r.map(a=>a===void 0?null:St(s==null?void 0:s[a.column]))}function Q8(e){let t=e.flatMap(r=>r!==
null&&r>=0?r:[]),n=t.reduce((r,o)=>r+o,0);return t.length<e.length||n<=0?null:Nu(t)}function Nu(e){
return ft(
e,1)?e.map(t=>f.round(t*1e6)/1e4):[...e]}var eH=5;function $O(e,t,n){let r=tH(e,t);return[...r===null?
[]:[r],...nH(e.desks,t)].filter(({id:i})=>!n.
has(i))}function tH({desks:e,layout:t},n){let o=e.map(({label:l,table:c})=>{var d,p;return(p=(d=Ke(l).
weight)!=null?d:t==="totals"?Ou(c,n)[0]:null)!=null?p:null}).flatMap(l=>l!=null?l:[]),[i]=e;if(i===void 0||
o.length<e.length||new w(o).size<2)return null;let s=e.map(({label:l})=>Ke(l).name),a=[...new w(e.map(
({table:l})=>l.tab))],u=`judges/weights/${s.map(M).join("+")}`;return Et("JUDGE_WEIGHTS",u,{tab:i.table.
tab,tabs:a},{judges:s,weights:o})}function nH(e,t){let n=e.map(({table:o})=>f.max(0,...o.columns.filter(
({name:i})=>t.some(s=>ot(i,{name:s}))).flatMap(({column:i})=>o.lines.flatMap(({values:s})=>{var a;
return(a=
ct(s[i]))!=null?a:[]})))),r=f.max(...n);return e.flatMap(({label:o,table:i},s)=>{var u;let a=(u=n[s])!=
null?u:0;return a===0||a*eH>r?[]:[Et("SCALES",`scale/${M(o)}`,{tab:i.tab},{judge:o,highest:a,others:
r})]})}m();function FO({tables:e,criteria:t},n,r){let o=new w(t.map(M)),i=[...t],s=e.flatMap(a=>a.columns.filter(
u=>(u.kind==="numbers"||u.isMeant&&u.max!==null)&&!o.has(u.key)).map(u=>({table:a,one:u})));for(let{
table:a,one:u}of s){let l=`column/${u.key}`,c=r.get(l);c==="criterion"&&!i.some(p=>M(p)===u.key)&&i.
push(u.name);let d=t.some(p=>Xr(p,u.name)&&!a.columns.some(({key:g})=>g===M(p)));c===void 0&&!d&&n.push(
rH(l,a,u))}return i}var rH=(e,{tab:t},{column:n,key:r,name:o})=>Et("COLUMN",e,{tab:t},{header:o,
column:Rr(
n),doubt:XA(r)?"sum-misfit":"some-tabs"});m();m();var oH=/kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|benefit|dampak|impact|replika|disebar|keberlanjut|berkelanjut|sustain|efektif|effective|efisien|presentasi|penyajian|substansi|inovatif|relevansi|kualitas|mutu/i,
es=e=>oH.test(e);var iH=/^(.*\S)\s*(?:\s[-\u2013\u2014|:]\s*|[-\u2013\u2014|:]\s)\s*(\S.*)$/u,sH=/^(.*\S)\s*\((\p{L}[^()]*)\)$/u;
function _O(e,t,n){var c,d;let r=t.flatMap(p=>{var O,N;let g=e.length===1?sH.exec(p):null,[,b="",v=""]=(
N=
(O=iH.exec(p))!=null?O:g)!=null?N:[];return b===""||es(v)||ia(v)?[]:[{name:p,left:M(b)}]}),o=r.filter(
({left:p})=>r.filter(g=>g.left===p).length>1).map(({name:p})=>p),i=`judges/${o.map(M).join("+")}`,[s]=o,
[a]=e;if(s===void 0||a===void 0||n.has(i))return null;let u=(d=(c=a.columns.find(p=>ot(p.name,{name:
s})))==
null?void 0:c.column)!=null?d:0,l=Ce(a.above.length,u);return Et("OWN_CRITERIA",i,{tab:a.tab,cell:l,
tabs:e.map(({tab:p})=>p)},{headers:o})}m();m();var aH=[1,3,4,5,10,100],Wf=e=>e.reduce((t,n)=>t+n,0),
uH=e=>f.round(e*1e4)/1e4,zO=e=>e.map(t=>uH(t/Wf(
e)*100));function BO(e,t,{taken:n,max:r,byMaxima:o,elsewhere:i}){var g;let a=n.some(b=>b!==n[0])&&!lH(
e,t)?LO(e,t):(g=cH(e,t))!=null?g:LO(e,t),u=mH(e,t,r),l=[];if(a!==null?l.push(a):(i==null?void 0:i.from)===
"written"&&l.push({option:"written",from:i.isOwn?"beside":"elsewhere",weights:i.weights,tab:i.tab}),
u!==null)l.push({option:"totals",from:"totals",weights:u});else if((i==null?void 0:i.from)==="totals"){
let b=zO(i.weights.map((v,O)=>{var N;return v*((N=r[O])!=null?N:1)}));l.push({option:"totals",from:
"recap",weights:b,tab:i.tab})}return l.some(({from:b,weights:v})=>MO(b)||!jO(v,n))?l.filter(({from:b,
weights:v})=>MO(b)||b==="totals"||!jO(v,n)):!(o&&r.every(b=>aH.includes(b)))||ft(r,10,100)||e.some((
{
addsUp:b})=>b)?[]:[{option:"written",from:"maxima",weights:[...r]}]}var MO=e=>e==="headers"||e==="row",
lH=(e,t)=>e.some(({columns:n})=>n.some(r=>r.weight!==null&&t.some(o=>ot(r.name,{name:o}))));function LO(
e,t){
let n=e.find(({hasBareWeights:o})=>o),r=n===void 0?[]:Ou(n,t).flatMap(o=>o!=null?o:[]);return r.length<
t.length||r.length===0||ft(r,1,10,100)?null:{option:"written",from:"row",weights:r}}function cH(e,t){
let n=r=>r===null?null:{option:"written",from:"headers",weights:r};for(let r of e){let o=t.map(a=>{
var u,
l;return(l=(u=r.columns.find(c=>ot(c.name,{name:a})))==null?void 0:u.weight)!=null?l:null}),i=o.flatMap(
a=>a!=null?a:[]);if(i.length===0)continue;let s=f.abs(Wf(i)-100)<.5||ft(i,1,10);return i.length===t.
length&&s||i.length===t.length&&new w(i).size===1?null:n(o.map(a=>a!=null?a:0))}return n(dH(e,t))}
function dH(e,t){
let[n]=e;if(n===void 0||t.length<2)return null;let r=Ou(n,t);if(r.some(a=>a!==null)&&r.some(a=>a===null))
return r.map(a=>a!=null?a:0);let o=t.map(a=>{var l,c,d;let u=(c=(l=n.columns.find(p=>ot(p.name,{name:
a})))==
null?void 0:l.column)!=null?c:-1;return yA((d=n.headers[u])!=null?d:"")}),i=o.flatMap(({number:a})=>a!=
null?a:[]);if(new w(i).size<2)return null;let s=o.some(a=>a.isSaid);return i.length===t.length&&ft(i,
100,...s?[1,10]:[])?i:s?o.map(({number:a})=>a!=null?a:0):null}function mH(e,t,n){for(let r of e){let o=cw(
r,t,n);if(o.every(a=>a!==null))return o;let{columns:i,totals:s}=r;for(let{from:a,weights:u}of s){let l=t.
map((c,d)=>{var b,v,O;let p=(b=i.find(N=>ot(N.name,{name:c})))==null?void 0:b.column,g=p===void 0?-1:
a.indexOf(p);return g<0?null:((v=u[g])!=null?v:0)*((O=n[d])!=null?O:1)});if(!(a.length!==t.length||l.
some(c=>c===null)))return zO(l.map(c=>c!=null?c:0))}}return null}function jO(e,t){let[n,r]=[Wf(e),Wf(
t)];return e.every((o,i)=>{var s;return f.abs(o/n-((s=t[i])!=null?s:0)/r)<.005})}function UO(e,t,n,r){
var _,L;let{taken:o,isRead:i}=n,s=BO(e,t,n),[a]=s;if(a===void 0)return{weights:[
...o],question:null};let u=s.filter(({option:B,weights:j})=>B==="totals"||j.every(z=>z>0)),l=i&&a.from!==
"headers"&&a.from!=="row",c=si.WEIGHTS.filter(B=>B==="equal"||(B==="table"?l:u.some(({option:j})=>j===
B))),d=`weights/${t.map(M).join("+")}`,p=c.find(B=>B===r.get(d));if(p==="equal")return{weights:t.map(
()=>1),question:null};if(p==="table")return{weights:[...o],question:null};let g=u.find(({option:B})=>B===
p);if(g!==void 0)return{weights:g.weights,question:null};let{from:b,weights:v,tab:O}=a,N=f.round(v.reduce(
(B,j)=>B+j,0)*1e4)/1e4,P={tab:(L=(_=e[0])==null?void 0:_.tab)!=null?L:"",tabs:e.map(B=>B.tab)},I={
criteria:[
...t],weights:v,sum:N,from:b,...O===void 0?{}:{tab:O}},$=b==="headers"||b==="maxima"||l;return{
weights:[
...o],question:Et("WEIGHTS",d,P,I,{options:c,default:$?null:a.option})}}m();m();m();m();m();m();m();
function KO(e,t){var o,i;let n=e.map(pH),r=(s,a)=>n.slice(s+1).some(u=>{var l;return WO((l=u[a])!=null?
l:"")});return x.from({length:(i=(o=e[0])==null?void 0:o.length)!=null?i:0},(s,a)=>{var g,b,v;let u=n.
flatMap((O,N)=>O[a]?[{row:N,text:O[a]}]:[]),l=u.filter(({text:O})=>WO(O)),c=(g=l[l.length-1])!=null?
g:u[u.length-1],d=u.filter(({row:O})=>{var N;return O>((N=c==null?void 0:c.row)!=null?N:0)}).map(({
text:O})=>O),
p=n.slice(0,f.max(0,(b=c==null?void 0:c.row)!=null?b:0)).flatMap((O,N)=>{var P;if(O[a])return[O[a]];
for(let I=a-1;I>=0;I-=1){let $=(P=O[I])!=null?P:"";if($!=="")return r(N,I)&&!t($)?[$]:[]}return[]});
return{text:(v=c==null?void 0:c.text)!=null?v:"",groups:[...d,...p]}})}var WO=e=>e!==""&&ta(e)===null&&
id(e)===null;function pH(e){let t=e.filter(o=>typeof o=="number"),n=t.length>1&&ft(t,1,100),r=ft(t,1)?
100:1;return e.map(o=>n&&typeof o=="number"?`${f.round(o*r*1e4)/1e4}%`:te(o)?"":W(o))}var GO=4,HO=15,
fH=new w(["Aspek Penilaian","Aspek","Kriteria","Kriteria Penilaian","Nilai","Skor","Penilaian",
"Komponen","Unsur","Komponen Penilaian","Indikator","Indikator Penilaian","Unsur Penilaian",
"Score","Scores","Criteria","Aspek yang Dinilai","Kriteria yang Dinilai","Hal yang Dinilai",
"Nilai Kriteria","Nilai per Kriteria","Poin","Assessment","Bobot","Uraian","Pertanyaan","Pernyataan",
"Parameter","Sub Unsur","Butir","Butir Penilaian","Sub Kriteria","Sub Aspek","Uraian Penilaian",
"Nilai Aspek","Skor Penilaian","Nilai (0-100)","Unsur yang Dinilai","Aspek Nilai"].map(M)),_r=e=>fH.has(
M(Ke(e).
name)),gH=new w(["code","name","institution","category","judge","number"]),la=e=>{var t;return gH.has(
(t=Ie(e))!=null?t:"")&&Ke(e).weight===null},Eo=e=>wn(e)==="text"&&!/^[\s\d().,\u2013-]+$/.test(W(e)),
Kf=e=>!te(
e);function dw(e,t){let n=hH(e,t);if(n===null)return null;let[r,o]=[n,n];for(;o-r+1<GO&&wH(e,r,o);)o+=
1;for(;o-r+1<GO&&xH(e,r,o);)r-=1;return{top:r,bottom:o,columns:ZO(e,r,o)}}function qO(e,t,n){let r=(
{
values:s},a)=>{var u;return((u=s[a])!=null?u:[]).map(l=>M(W(l))).join(`
`).trim()},o=n.find(({grid:s,block:a})=>{let u=a.bottom-a.top,l=x.from({length:u+1},(c,d)=>d);return u>
t.bottom-t.top&&l.every(c=>r(s,a.top+c)===r(e,t.top+c))});if(o===void 0)return t;let i=t.top+o.block.
bottom-o.block.top;return{top:t.top,bottom:i,columns:ZO(e,t.top,i)}}function hH({values:e},t){let[n,
r]=[-1,0];for(let[i,s]of e.slice(0,_i).entries()){let[a,u]=[0,!1];for(let[l,c]of s.entries()){if(!Eo(
c))continue;let d=Ie(c)!==null||t(c)||At(c)!==null;la(c)&&(u=!0),a+=1+(d?2:0)+(Pu(e,i,l)?1:0)}s.filter(
Eo).length<2&&!u||a>r&&([n,r]=[i,a])}if(n<0)return null;let o=i=>i.map(W).join(`
`);return e.findIndex((i,s)=>{var a;return o(i)===o((a=e[n])!=null?a:[])||yH(e,s,n)})}function yH(e,
t,n){
var a,u;let[r,o]=[(a=e[t])!=null?a:[],(u=e[n])!=null?u:[]],i=[...o.keys()].filter(l=>Eo(o[l])&&la(W(
o[l]))),s=[...r.keys()].filter(l=>!i.includes(l)&&Eo(r[l]));return t<n&&i.length>1&&i.every(l=>M(W(r[
l]))===
M(W(o[l])))&&s.filter(l=>Pu(e,t,l)).length>1}function Pu(e,t,n){let r=e.slice(t+1,t+1+HO).map(o=>wn(
o[n])).filter(o=>o!=="blank");return r.filter(To).length*2>r.length}function bH(e,t,n){let r=e.slice(
t+1,t+1+HO),o=r.findIndex(s=>s.every(a=>!Kf(a)));return(o<1?r:r.slice(0,o)).some(s=>Eo(s[n]))&&!Pu(e,
t,n)}function wH({values:e},t,n){var d;let r=(d=e[n+1])!=null?d:[],o=[...r.keys()].filter(p=>Kf(r[p]));
if(!o.some(p=>Eo(r[p])))return!1;let i=p=>{var g;return(g=e.slice(t,n+1).map(b=>W(b[p])).find(b=>b!==
""))!=null?g:""},s=e.slice(t,n+1),a=p=>{var b;let g=i(p);return g===""?s.some(v=>v.slice(0,p).some(
Kf)):
_r(g)||At(g)!==null||vH((b=e[n])!=null?b:[],p)};if(o.some(p=>la(i(p))))return!1;let u=o.some(p=>Pu(e,
n+1,p))&&o.every(p=>!bH(e,n+1,p)),l=[...r.keys()].some(p=>la(i(p))&&te(r[p])),c=p=>Eo(r[p])&&Pu(e,n+
1,p);return!o.every(p=>Eo(r[p]))&&!(l&&o.some(c))||!o.every(a)&&!(u&&(o.some(a)||l))?!1:o.some(p=>Pu(
e,n+1,p))||o.some(p=>{var g;return te((g=e[n])==null?void 0:g[p])})}var vH=(e,t)=>t+1<e.length&&te(e[
t+
1]);function kH(e,t){let n=e[t];if(typeof n=="string")return ta(n)!==null;let r=e.filter(o=>typeof o==
"number");return typeof n=="number"&&r.length>1&&ft(r,1,100)}function xH({values:e},t,n){var c;let[r,
o]=[e[t-1],(c=e[t])!=null?c:[]];if(r===void 0)return!1;let i=[...r.keys()].filter(d=>Kf(r[d]));if(i.
length===0||!i.every(d=>Eo(r[d])||kH(r,d)))return!1;let s=i.map(d=>W(r[d]));if(s.some(d=>{var p;
return((p=
d.match(/\d\s*%/g))!=null?p:[]).length>1})||s.some(d=>d.startsWith(":")))return!1;let a=e.slice(t,n+
1),u=d=>a.every(p=>te(p[d]));if(i.some(d=>la(W(r[d]))&&u(d)))return!0;let l=[...o.keys()].find(d=>Eo(
o[d])&&!la(W(o[d])));return l===void 0||i.some(d=>d<l)||i.every(d=>te(o[d]))?!1:s.length>1||s.some(d=>_r(
d)||At(d)!==null||Nn(d)!==null||ko(d)||Ke(d).weight!==null)}var ZO=({values:e},t,n)=>KO(e.slice(t,n+
1),la);m();m();var Hf=e=>e!==""&&!_r(e)&&!ko(e)&&ta(e)===null&&id(e)===null;function JO(e,t){var i;
let n=t?new w:TH(
e),r=e.columns.map(({text:s,groups:a},u)=>{var O,N,P,I,$;let l=Ie(s)===null||n.has(u)?a.filter(Hf):[
],
c=n.has(u)?s:"",d=c===""?s:(O=l.pop())!=null?O:"",{name:p,weight:g}=Ke(d),b=(N=g!=null?g:a.map(ta).find(
_=>_!==null))!=null?N:null,v=(I=(P=vo(d))!=null?P:a.map(id).find(_=>_!==null))!=null?I:c===""?null:
EH(
c);return{column:u,text:d,own:c,group:t?"":($=l.slice(-1)[0])!=null?$:"",name:p,weight:b,max:v}});
for(let s of r)
s.own!==""&&((i=s.weight)!=null||(s.weight=CH(r,s.text)));let o=t?r.map(s=>s.weight):DH(r);return r.
map((s,a)=>{var b;let u=SH(r,s)?`${Ke(s.group).name} - ${s.name}`:s.name,l=(b=o[a])!=null?b:null,d=u!==
s.name||l!==Ke(s.text).weight||s.max!==vo(s.text)||s.own!==""?RH(u,l,s.max):s.text,p={column:s.column,
weight:l,max:s.max,group:s.group};if(s.own==="")return{...p,header:d,name:u,part:null};let g=`${u} - ${s.own}`;
return{...p,header:g,name:g,part:{own:s.own,criterion:u,header:d}}})}var SH=(e,t)=>t.group!==
""&&!Yi(t.name)&&e.some(n=>n!==t&&M(n.name)===M(t.name)&&(t.own===""||n.own===""||n.text!==t.text));
function TH({columns:e}){let t=e.flatMap(({text:i,groups:s},a)=>{var l;let u=M((l=s.filter(Hf).slice(
-1)[0])!=null?l:"");return u===""||i===""?[]:[{column:a,group:u,text:i}]}),n=new w(t.flatMap(({group:
i,
text:s})=>ia(s)?[]:i)),r=t.filter(({group:i})=>!n.has(i)),o=i=>new w(r.filter(({text:s})=>Gf(s)===i).
map(({group:s})=>s)).size;return new w(r.filter(({text:i})=>o(Gf(i))>1).map(({column:i})=>i))}var Gf=e=>M(
e.replace(/\d+(?:[.,]\d+)?\s*%/g,""))||"%",EH=e=>{var n,r;let t=(r=vo(e))!=null?r:(n=/\d\s*(?:-|\u2013|s\.?\/?d\.?|sampai)\s*(\d+)\s*$/i.
exec(e))==null?void 0:n[1];return t===void 0?null:k(t)},CH=(e,t)=>{var n;return(n=e.flatMap(r=>{var o;
return r.own!==""&&r.text===t?(o=Ke(r.own).weight)!=null?o:[]:[]})[0])!=null?n:null},RH=(e,t,n)=>[e,
...n===null?[]:[`(0-${n})`],...t===null?[]:[`(${f.round(t*1e4)/1e4}%)`]].join(" ");function DH(e){
var n;
let t=new y;for(let r of e.filter(({name:o})=>!Yi(o)||So(o))){let o=(n=t.get(r.group))!=null?n:[],i=r.
own===""||!o.some(({text:s})=>s===r.text);Ke(r.group).weight!==null&&i&&t.set(r.group,[...o,r])}
return e.
map(r=>{var u;let o=t.get(r.group),i=Ke(r.group).weight;if(o===void 0||i===null||!o.some(({text:l})=>l===
r.text))return r.weight;let s=o.flatMap(({weight:l})=>l!=null?l:[]);if(s.length===0)return i/o.length;
let a=s.reduce((l,c)=>l+c,0);return s.length<o.length||f.abs(a-i)<.5?r.weight:f.abs(a-100)<.5?((u=r.
weight)!=null?u:0)*i/100:r.weight})}var AH=/^(?:pak|bpk|bapak|bu|ibu|mas|mbak|sdri?|h|hj|drs?|dra|ir|prof|mr|mrs|ms)\.?\s+\p{L}/iu,
OH=/,\s*(?:[SM]\.\s?\p{L}|SH|SE|MM|MSi|MPd)/u;
function VO(e,t){let n=e.columns.flatMap(({text:i})=>{var s,a,u;return(u=(a=At(i))!=null?a:(s=Nn(i))==
null?void 0:s.label)!=null?u:[]});if(new w(n.map(M)).size>1||e.columns.some(({groups:i})=>i.some(s=>At(
s)!==null||ko(s))))return!0;let r=NH(e),o=[...r.values()].flatMap((i,s,a)=>a.slice(s+1).flatMap(u=>{
let l=[...i].filter(c=>u.has(c));return l.length*2>f.min(i.size,u.size)?l:[]}));return o.length===0?
!1:!o.every(ia)||!IH([...r.keys()],new w(o.filter(PH)),t)}function NH({columns:e}){var n;let t=new y;
for(let{text:r,groups:o}of e)for(let i of o.filter(Hf))t.set(i,((n=t.get(i))!=null?n:new w).add(r.replace(
/\d+(?:[.,]\d+)?\s*%/g,"").toLowerCase().trim()));return t}var PH=e=>Ie(e)!=="text";function IH(e,t,
n){
if(e.some(i=>AH.test(i)||OH.test(i)))return!1;let r=n.some(i=>{let s=new w(i.columns.flatMap(a=>a.groups.
map(M)));return e.every(a=>s.has(M(a)))}),o=i=>es(i)||Ke(i).weight!==null||vo(i)!==null;return r||t.
size>1||e.some(o)}m();var $H=4,FH=/^\s*(?:\d{1,2}|[a-z])\s*[.)]\s*/i,_H=/bobot|weight|kriteria|aspek|keterangan|indikator/i,
YO=e=>M(Ke(W(e).replace(FH,"")).name);function QO(e,t){var s,a,u;let n=new y;for(let[l,{text:c,
groups:d}]of t.
columns.entries())for(let{name:p}of[c,...d].map(Ke))p===""||_r(p)||Ie(p)!==null&&!So(p)||n.set(M(p),
(s=n.get(M(p)))!=null?s:l);let r=(u=(a=e.values[0])==null?void 0:a.length)!=null?u:0,o=x.from({
length:r},
(l,c)=>c),i=l=>e.values.flatMap((c,d)=>d>t.bottom&&n.has(YO(c[l]))?[d]:[]);for(let l of o){let c=i(l),
d=new w(c.map(b=>{var v;return YO((v=e.values[b])==null?void 0:v[l])}));if(d.size<2)continue;if([...d].
every(b=>{var v;return l>((v=n.get(b))!=null?v:0)}))return XO(e,(b,v)=>b>=t.top&&v>=l);if(c.filter(b=>{
var v;return((v=e.values[b])!=null?v:[]).filter(O=>!te(O)).length<=$H}).length!==c.length)continue;
let g=MH(
e,f.min(...c),t.bottom);return XO(e,b=>c.includes(b)||g.includes(b))}return e}function MH({values:e}
,t,n){
var o;let r=[];for(let i=t-1;i>n;i-=1){let s=((o=e[i])!=null?o:[]).filter(a=>!te(a));if(s.length===0||
!s.every(a=>wn(a)==="text")||!s.some(a=>_H.test(W(a))))break;r.push(i)}return r}var XO=(e,t)=>({...e,
values:e.values.map((n,r)=>n.map((o,i)=>t(r,i)?"":o))});function e1(e,t){let n=e.flatMap(o=>{let i=dw(
o,t.isCriterion),s=i===null?o:QO(o,i),a=s===o?i:dw(s,t.
isCriterion);return a===null?[]:[{whole:o,grid:s,block:a}]}),r=n.map(o=>({...o,block:qO(o.grid,o.block,
n)}));return r.map(o=>LH(o,r.map(({block:i})=>i).filter(i=>i!==o.block),t))}function LH({whole:e,
grid:t,
block:n},r,o){let i=VO(n,r),s=JO(n,i),a=t.values.slice(n.bottom+1),u=s.map(({column:c})=>a.map(d=>wn(
d[c]))),l={whole:e,grid:t,block:n,columns:s,isJudges:i,isList:wO(s.map(({header:c})=>c)),at:{code:-1,
name:-1,institution:-1,category:-1,number:-1,judge:-1},kinds:u};for(let{column:c,header:d}of s){let p=Ie(
d);if(p===null||!(p in l.at)||o.isCriterion(d))continue;let g=p;(g==="code"||g==="number"||gt(l,c)!==
"numbers")&&l.at[g]<0&&(l.at[g]=c)}return l}function gt({kinds:e},t){var o;let n=((o=e[t])!=null?o:[
]).
filter(i=>i!=="blank");return n.length===0?"empty":n.filter(i=>i==="number"||i==="recused").length*2>=
n.length&&n.includes("number")?"numbers":n.filter(To).length*2>=n.length?"scores":"words"}function qf(
{
kinds:e},t){var r;let n=((r=e[t])!=null?r:[]).filter(o=>o!=="blank");return n.length>0&&n.filter(To).
length*3>=n.length}var Pn=({grid:e},t,n)=>{var r,o;return n<0?"":(o=(r=e.values[t])==null?void 0:r[n])!=
null?o:""},Jn=(e,t)=>({code:W(Pn(e,t,e.at.code)),name:W(Pn(e,t,e.at.name))});function tr(e,t){let{
code:n,
name:r}=Jn(e,t);return e.at.code>=0?n===""?"":`#${X(n)}`:M(r)}m();var Zf=({evidence:e,distinct:t},n)=>n?
e>=5:e>=18&&t>=4;function t1(e){let t=e.reduce((r,o)=>r+o,0),n=r=>[
20,3].some(o=>f.abs(r*o-f.round(r*o))<1e-6);return e.every(r=>n(r/t))}m();m();m();var jH=new w([
"sum","mean","weighted","statistic","rank"]),nr=e=>jH.has(e),n1=(e,t)=>M(e)||`#${t}`;function In(e,t,
n,r){
e.doubt=r===void 0?{doubt:t}:{doubt:t,other:r},e.guess=n}var xr=e=>Ke(e).weight!==null||vo(e)!==null;
function r1({draft:e},t,n){var a;let{header:r,name:o}=(a=e.columns[t])!=null?a:{header:"",name:""},i=n.
isCriterion(r)&&!md(r)||n.hasCriteria&&e.isJudges&&mw(e,t,r,n),s=["code","name","institution",
"category","judge"].find(u=>e.at[u]===t);return{column:t,label:r,header:r,key:n1(o,t),role:s!=null?s:
i?"criterion":zH(e,t,r),from:[],weights:null,doubt:null,guess:null}}function zH(e,t,n){let r=gt(e,t),
o=Ie(
n);return o==="text"||r==="words"?"text":r==="empty"?n===""||BH.has(o)?"empty":"criterion":e.at.number===
t&&(o==="number"||o==="code")?"number":e.isList&&sa(n)?"weight":e.isList&&!bO(n)?"number":
"criterion"}
var BH=new w(["sum","rank","number"]);function mw({block:e},t,n,r){var s,a,u,l;let o=(a=(s=e.columns[
t])==
null?void 0:s.groups)!=null?a:[],i=[n,...o,(l=(u=Nn(n))==null?void 0:u.rest)!=null?l:""];return o.some(
ko)||i.some(c=>r.isCriterion(c))||[n,...o].some(c=>At(c)!==null&&Ie(n)===null)}var UH=1e3;function i1(
e,t){let[n]=e;n===void 0||t.isCriterion(n.shape.header)||(t.hasCriteria?qH(e,
t):WH(e,n.shape.header))}function WH(e,t){var s,a,u,l;let n=e.map(({tab:c,shape:d})=>gt(c.draft,d.column)),
r=e.filter((c,d)=>n[d]!=="empty"),o=r.filter(({shape:c})=>nr(c.role)),i=r.filter(({shape:c})=>c.role===
"criterion");if(o.length>0&&i.length>0){if(i.filter(({tab:d,shape:p})=>new w(d.numbersIn(p.column).values(
)).
size>=4).length>0)ts(r,"sum-somewhere");else for(let{shape:d}of i)d.role=(a=(s=o[0])==null?void 0:s.
shape.role)!=null?a:"sum";return}for(let[c,{shape:d}]of e.entries())n[c]==="empty"&&d.role==="criterion"&&
r.length>0&&(d.role=(l=(u=r[0])==null?void 0:u.shape.role)!=null?l:"criterion");i.length!==0&&
(n.includes("numbers")?GH(e,i,t):KH(e,i,t))}var ts=(e,t,n=null)=>{for(let{shape:r}of e)In(r,t,n)};
function KH(e,t,n){
let r=o=>t.every(({tab:i,shape:s})=>{var a;return((a=i.draft.kinds[s.column])!=null?a:[]).every(u=>u===
o||u==="blank")});n===""?ts(e,"unnamed"):(r("check-box")||r("date")&&Ie(n)!==null)&&ts(e,
"not-numbers")}function GH(e,t,n){let r=t.flatMap(({tab:a,shape:u})=>[...a.numbersIn(u.column).values(
)]);if(s1(
r)){for(let{shape:a}of e)a.role==="criterion"&&(a.role="large");return}if(/^[\d\s.,/-]*$/.test(n)){
ts(
e,"unnamed","criterion");return}if(JA(n)){ts(e,"penalty");return}let o=Ie(n);if(o1(o)&&xr(n))return;
let i=Yi(n);(i||o1(o)||o==="rank"||o==="number")&&!e.every(HH)&&ts(e,i?"sum-misfit":"matter")}var s1=e=>e.
filter(t=>f.abs(t)>UH).length*2>e.length,pw=1.5;function HH({tab:e,shape:t}){var b;let{columns:n,
block:r}=e.
draft,{name:o="",weight:i=null,max:s=null}=(b=n[t.column])!=null?b:{};if(!So(o))return!1;let a=n.filter(
({column:v,header:O})=>v!==t.column&&Ie(O)===null&&gt(e.draft,v)==="numbers");if(a.some(v=>i!==null&&
v.weight!==null||s!==null&&v.max!==null))return!0;let u=v=>{var O,N;return((N=(O=r.columns[v])==null?
void 0:O.groups)!=null?N:[]).join(`
`)};if(!a.some(({column:v})=>v<t.column||u(v)!==""&&u(v)===u(t.column))&&Ie(o)==="matter")return!1;
let[
c,d]=[[...e.numbersIn(t.column).values()],a.flatMap(({column:v})=>[...e.numbersIn(v).values()])],p=v=>v.
reduce((O,N)=>O+N,0)/v.length,g=p(c)/p(d);return g>1/pw&&g<pw&&f.max(...c)<=pw*f.max(...d)}var o1=e=>e===
"matter"||e==="institution"||e==="category"||e==="name";function qH(e,t){var i,s;let n=e.flatMap(({
tab:a,
shape:u})=>u.role==="criterion"?[...a.numbersIn(u.column).values()]:[]),r=s1(n),o=Ie((s=(i=e[0])==null?
void 0:i.shape.header)!=null?s:"");for(let{tab:a,shape:u}of e)u.role!=="criterion"||t.isMisspelled(u.
header)||a.draft.isJudges&&mw(a.draft,u.column,u.header,t)||(r?u.role="large":gt(a.draft,u.column)!==
"numbers"?u.role="text":o==="sum"?u.role="sum":In(u,"not-listed",null))}m();function fw(e,t){let n=new y;
return{draft:e,roles:t,numbersIn(r){var i;let o=(i=n.get(r))!=null?i:ZH(
e,t,r);return n.set(r,o),o}}}function ZH(e,t,n){var o;let r=new y;for(let[i,s]of t.entries()){if(s!==
"entry")continue;let a=St((o=e.grid.values[i])==null?void 0:o[n]);a!==null&&r.set(i,a)}return r}var vn=(
{
tab:e,shape:t})=>e.numbersIn(t.column),ns=({draft:e},{key:t,column:n})=>e.isJudges?`${e.grid.tab}
${n}`:t,pd=({draft:e},{column:t})=>{var n,r;return M((r=(n=e.block.columns[t])==null?void 0:n.text)!=
null?r:"")};function a1(e,t,n){var i,s,a,u;let r=new y;for(let[l,c]of e.entries())for(let d of c.draft.isList?
[]:
(i=t[l])!=null?i:[]){let p=ns(c,d);r.set(p,[...(s=r.get(p))!=null?s:[],{tab:c,shape:d}])}let o=new y;
for(let l of r.values()){i1(l,n);let c=l.filter(({tab:d,shape:p})=>gt(d.draft,p.column)!=="empty").length;
for(let{shape:d}of l)o.set(d,c/l.length)}n.hasCriteria||JH([...r.values()]);for(let[l,c]of e.entries(
))
n.hasCriteria||c.draft.isList||(YH(c,(a=t[l])!=null?a:[],o),XH(c,(u=t[l])!=null?u:[]))}function JH(e){
let t=e.filter(r=>r.length>1&&r.every(({tab:o,shape:i})=>i.role==="criterion"&&i.doubt===null&&gt(o.
draft,i.column)==="numbers")),n=t.filter(VH);if(n.length!==t.length)for(let r of n)r.some(({shape:o}
)=>xr(
o.header))||ts(r,"same-everywhere")}function VH(e){var r;let t=new y,n=0;for(let{tab:o,shape:i}of e)
for(let[s,a]of o.numbersIn(i.column)){let u=tr(o.draft,s);if(((r=t.get(u))!=null?r:a)!==a)return!1;n+=
t.has(u)?1:0,t.set(u,a)}return n>=4&&new w(t.values()).size>1}function YH(e,t,n){var i;let r=({
column:s})=>gt(
e.draft,s)!=="empty",o=t.filter(s=>s.role==="criterion"&&s.doubt===null);if(o.some(r))for(let s of o.
filter(a=>!r(a)&&!xr(a.header))){let a=(i=n.get(s))!=null?i:0;a<=.5&&In(s,a===0?"blank":"some-tabs",
null)}}function XH(e,t){var o;let n=t.filter(i=>i.role==="criterion"&&i.doubt===null&&gt(e.draft,i.column)===
"numbers");if(n.length<2||e.draft.isJudges)return;let r=n.map(({column:i})=>f.max(...e.numbersIn(i).
values()));for(let[i,s]of n.entries()){let a=(o=r[i])!=null?o:0,u=r.filter((l,c)=>c!==i);a>100&&a>2*
f.max(...u)&&In(s,"large",null)}}m();m();function Co(e){let t=f.max(0,...e.map(n=>{var r,o,i;return(
i=(o=(r=/\.(\d+)$/.exec(S(n)))==null?
void 0:r[1])==null?void 0:o.length)!=null?i:0}));return .5*10**-f.min(t,6)+1e-9}var Mr=e=>e.reduce((
t,n)=>t+
n,0),hw=e=>Mr(e)/e.length,QH=[{kind:"sum",of:Mr},{kind:"mean",of:hw}],u1=(e,t)=>f.sqrt(Mr(e.map(n=>(
n-
hw(e))**2))/(e.length-t));function e9(e){var r,o,i;let t=[...e].sort((s,a)=>s-a),n=t.length/2;return n%
1===0?(((r=t[n-1])!=null?r:0)+((o=t[n])!=null?o:0))/2:(i=t[f.floor(n)])!=null?i:0}var l1=[e=>f.max(
...e),
e=>f.min(...e),e9,e=>u1(e,1),e=>u1(e,0),e=>f.max(...e)-f.min(...e)];function Jf(e,t){var i;let n=Co(
e.map(({value:s})=>s)),r=t9(e).flatMap(s=>{let a=e.filter(({value:l,sources:c})=>f.abs(l-s.of(c))<=n).
length;if(a===0||a<e.length*t)return[];let u=i9(e,a,n,s);return[{derived:s.derived,share:a/e.length,
evidence:u}]}),o=f.max(...r.map(({evidence:s})=>s));return(i=r.find(({evidence:s})=>s===o))!=null?i:
null}function t9(e){var s,a;let t=(a=(s=e[0])==null?void 0:s.sources.length)!=null?a:0;if(t===0)return[
];
let n=t>1?QH.map(({kind:u,of:l})=>({derived:{kind:u},parameters:0,of:l})):[],r=s9(e),o=(u,l)=>({
derived:{
kind:"weighted",weights:u},parameters:l,of:c=>Mr(c.map((d,p)=>{var g;return d*((g=u[p])!=null?g:0)}))}
),
i=Mr(e.map(({value:u})=>u))/Mr(e.map(({sources:u})=>Mr(u)));return[...n,...r===null?[]:n9(r,e).map(u=>o(
u,t)),...i>0&&k.isFinite(i)?[{...o(x(t).fill(i),1),...t>1?{derived:{kind:"sum"}}:{}}]:[]].filter(({
derived:u})=>u.
kind!=="weighted"||!r9(u.weights))}function n9(e,t){let n=Mr(e),r=gw(n),o=Co(t.map(({value:u})=>u)),
i=u=>e.map(l=>f.round(l/n*u)/u*r),s=u=>t.every(({value:l,sources:c})=>f.abs(l-Mr(c.map((d,p)=>{var g;
return d*((g=u[p])!=null?g:0)})))<=o),a=[20,100].map(i).find(s);return a===void 0?[e.map(gw),[...e]]:
[a]}var r9=e=>e.filter(t=>t>1e-9).length===1&&e.some(t=>f.abs(t-1)<1e-6),o9=20;function i9(e,t,n,{
parameters:r,
of:o}){let i=e.flatMap(({value:b,sources:v})=>[b,...v]),s=f.max(...i)-f.min(...i),a=e.slice(0,o9),u=a.
flatMap(({value:b},v)=>a.flatMap(({sources:O},N)=>N===v?[]:[f.abs(b-o(O))<=n])),l=2*n/(s+2*n),c=u.filter(
b=>b).length/f.max(1,u.length),d=e.length-t,p=f.max(0,t-r),g=f.min(1,f.max(l,c));return p*-f.log2(g)-
d*f.log2(e.length)}function c1(e){var r,o;let t=Co(e.map(({value:i})=>i)),n=i=>e.every(({value:s,
sources:a})=>f.
abs(s-i(a))<=t);return((o=(r=e[0])==null?void 0:r.sources.length)!=null?o:0)>1&&l1.some(n)?{kind:
"statistic"}:null}function s9(e){var i,s;let t=(s=(i=e[0])==null?void 0:i.sources.length)!=null?s:0;
if(new w(
e.map(({sources:a})=>a.join(" "))).size<t+2)return null;let r=x.from({length:t},(a,u)=>x.from({
length:t+
1},(l,c)=>Mr(e.map(({value:d,sources:p})=>{var g,b;return((g=p[u])!=null?g:0)*(c<t?(b=p[c])!=null?b:
0:d)})))),o=a9(r).map(a=>f.abs(a)<1e-9?0:a);return o.some(a=>gw(a)<0)||o.every(a=>a===0)?null:o}var gw=e=>{
let t=f.round(e*300)/300,n=f.round(e*1e3)/1e3;return f.abs(e-n)<=f.abs(e-t)+1e-7?n:t};function a9(e){
var i,s,a,u,l;let t=e.map(c=>[...c]),n=f.max(1,...t.flat().map(f.abs)),r=[];for(let c of t.keys()){
let d=t.
slice(r.length),p=f.max(...d.map(b=>{var v;return f.abs((v=b[c])!=null?v:0)}));if(p<n*1e-12)continue;
let g=(i=d.find(b=>{var v;return f.abs((v=b[c])!=null?v:0)===p}))!=null?i:[];t.splice(t.indexOf(g),1),
t.splice(r.length,0,g);for(let b of t)b!==g&&u9(b,g,c);r.push(c)}let o=x(t.length).fill(0);for(let[c,
d]of r.entries())o[d]=((a=(s=t[c])==null?void 0:s[t.length])!=null?a:0)/((l=(u=t[c])==null?void 0:u[
d])!=
null?l:1);return o}function u9(e,t,n){var o,i,s;let r=((o=e[n])!=null?o:0)/((i=t[n])!=null?i:1);for(
let[
a,u]of t.entries())a>=n&&(e[a]=((s=e[a])!=null?s:0)-r*u)}var yw=e=>e.length>1&&e.includes(1)&&e.every(
t=>k.isInteger(t)&&t>=1&&t<=e.length);function d1(e,t){if(!yw(e)||e.length!==t.length||new w(e).size*
2<=e.length)return!1;let n=e.map((r,o)=>{var i;return{rank:r,value:(i=t[o])!=null?i:0}});return n.every(
r=>n.every(o=>r.value>o.value+1e-9?r.rank<o.rank:!0))}function m1(e,t,n=0){if(e.length===0||t.some(a=>a.
length===0))return!1;let r=Co(e),i=[...l1,hw,Mr,a=>a.length].some(a=>e.every((u,l)=>{var c;return f.
abs(u-a((c=t[l])!=null?c:[]))<=r})),s=Mr(e.map((a,u)=>{var d;let l=(d=t[u])!=null?d:[],c=l.filter(p=>f.
abs(p-a)<=r).length;return f.log2((l.length+1)/(c+1))}));return i&&s>=n}m();var l9=3;function g1(e,t,
n){let r=c9(e,t);if(r.flatMap(l=>l.members).some(({shape:l})=>n.isCriterion(
l.header)))return;let i=r.flatMap(l=>{var d,p;let c=sa((p=(d=l.members[0])==null?void 0:d.part.own)!=
null?p:"")?d9(l):null;return c===null?[]:[{kind:l,found:c}]});for(let{kind:l}of i)for(let{shape:c,
part:d}of l.
members)p1(c,"weight",d.own);let s=r.filter(l=>i.every(c=>c.kind!==l)),a=p9(s.some(f1)?s.filter(f1):
s);if(a===null){for(let{shape:l,part:c}of s.flatMap(d=>d.members))l.label=c.own,l.header=c.header.replace(
c.criterion,`${c.criterion} - ${c.own}`),l.key=M(c.own)||l.key,In(l,"parts",null);return}let[u]=i;
for(let{
shape:l,part:c}of a.kind.members)l.header=m9(c,u==null?void 0:u.found),l.label=l.header;for(let{kind:
l,
factors:c}of a.products)for(let{tab:d,shape:p,part:g}of l.members){p1(p,"weighted",g.own);let b=a.kind.
members.find(O=>O.tab===d&&O.part.criterion===g.criterion),v=c.get(g.criterion);b===void 0||v===void 0||
(p.from=[b.shape.column],p.weights=[v])}}var h1=({tab:e,shape:t})=>{var r,o,i;return((o=(r=e.draft.columns[
t.
column])==null?void 0:r.part)!=null?o:null)!==null&&t.role==="criterion"&&t.header!==((i=e.draft.columns[
t.
column])==null?void 0:i.header)};function p1(e,t,n){e.role=t,e.label=n}function c9(e,t){var r,o,i,s;
let n=new y;for(let[a,u]of e.entries())for(let l of(r=t[a])!=null?r:[]){let c=(i=(o=u.draft.columns[
l.
column])==null?void 0:o.part)!=null?i:null;if(c===null||u.draft.isList||l.role!=="criterion"&&l.role!==
"empty")continue;let d=Gf(c.own);n.set(d,[...(s=n.get(d))!=null?s:[],{tab:u,shape:l,part:c}])}return[
...n].map(([a,u])=>({key:a,members:u}))}var f1=({members:e})=>e.some(({tab:t,shape:n})=>gt(t.draft,n.
column)==="numbers");function d9({members:e}){var n;let t=new y;for(let r of e){let o=new w(vn(r).values(
)),
[i]=o,{criterion:s}=r.part;if(o.size>1||i!==void 0&&((n=t.get(s))!=null?n:i)!==i)return null;i!==void 0&&
t.set(s,i)}return t.size===0?null:t}function m9({header:e,criterion:t},n){let r=n==null?void 0:n.get(
t);if(r===void 0||n===void 0||Ke(e).weight!==null)return e;let o=[...n.values()].every(i=>i<=1);
return`${e} (${f.round(r*(o?1e6:1e4))/1e4}%)`}function p9(e){var o,i;let t=e.flatMap(s=>{let a=e.filter(
l=>l!==
s).map(l=>({kind:l,factors:f9(s,l)})),u=a.flatMap(({kind:l,factors:c})=>c===null?[]:[{kind:l,factors:
c}]);
return u.length===a.length?[{kind:s,products:u}]:[]}),n=t.filter(s=>s.products.some(({factors:a})=>h9(
s.kind,a))),r=n.length>0?n:t;return(i=(o=r.find(({kind:s})=>{var a,u;return!gO((u=(a=s.members[0])==
null?void 0:a.part.own)!=null?u:"")}))!=null?o:r[0])!=null?i:null}function f9(e,t){var i;let n=new y;
for(let s of t.members){let a=e.members.find(({tab:c,part:d})=>c===s.tab&&M(d.criterion)===M(s.part.
criterion));if(a===void 0)continue;let u=vn(a),l=[...vn(s)].flatMap(([c,d])=>{let p=u.get(c);return p===
void 0?[]:[{score:p,value:d}]});n.set(s.part.criterion,[...(i=n.get(s.part.criterion))!=null?i:[],
...l])}
let r=new y,o=0;for(let[s,a]of n){let u=g9(a);if(a.length>0&&u===null)return null;u!==null&&r.set(s,
u),o+=f.max(0,new w(a.map(({score:l})=>l)).size-1)}return o<l9?null:r}function g9(e){let t=Co(e.map(
({value:s})=>s)),n=s=>e.reduce((a,u)=>a+s(u),0),r=n(({score:s,value:a})=>s*a)/n(({score:s})=>s*s),o=f.
round(r*1e3)/1e3,i=s=>s>0&&e.every(({score:a,value:u})=>f.abs(a*s-u)<=t);return i(o)?o:i(r)?r:null}
function h9({
members:e},t){let n=[...t].map(([o,i])=>{var u,l;let s=e.find(({part:c})=>c.criterion===o),a=s==null?
void 0:s.tab.draft.columns[s.shape.column];return{factor:i,max:(u=a==null?void 0:a.max)!=null?u:1,
weight:(l=
a==null?void 0:a.weight)!=null?l:null}}),r=n.map(({factor:o,max:i,weight:s})=>s===null?k.NaN:o*i/s);
return ft(n.map(({factor:o})=>o),1,100)||ft(n.map(({factor:o,max:i})=>o*i),1,100)||r.every(o=>{var i;
return f.abs(o-((i=r[0])!=null?i:0))<.001*o})}m();function fd({draft:e},{column:t,header:n}){var i,s,
a,u,l,c,d;let o=(a=[...(s=(i=e.block.columns[t])==
null?void 0:i.groups)!=null?s:[]].reverse().find(p=>!_r(p)))!=null?a:"";return M((d=(c=(u=At(n))!=null?
u:At(o))!=null?c:(l=Nn(n))==null?void 0:l.label)!=null?d:o)}var bw=({tab:e,shape:t})=>e.draft.isJudges&&
fd(e,t)==="";function y1(e,t){let{tab:n,shape:r,numeric:o}=e,i=!n.draft.isJudges||bw(e),s=o.filter(p=>p!==
r&&p.role!=="number"&&(i||fd(n,p)===fd(n,r))),a=s.filter(({role:p})=>!nr(p)),u=a.filter(({column:p})=>p<
r.column),l=s.filter(({role:p,column:g})=>b1(p)&&g<r.column),c=f.max(-1,...s.flatMap(({role:p,column:
g})=>nr(
p)&&g<r.column?g:[])),d=[...new w(l.map(({key:p})=>p))].map(p=>l.filter(g=>g.key===p));return[u.filter(
({column:p})=>p>c),u,u.slice(-1),l,...d,...t?[a,...b9(e)]:[]]}function b9({tab:e,shape:t,numeric:n}){
if(!e.draft.isJudges)return[];let r=n.filter(({column:o,role:i})=>o<t.column&&i!=="number");return[r.
filter(({role:o})=>!nr(o)),r.filter(({role:o})=>b1(o))]}var b1=e=>e==="sum"||e==="mean"||e==="weighted";
function ww(e,t){var i,s;let n=e.map(a=>y1(a,t)),r=((i=n[0])!=null?i:[]).flatMap((a,u)=>{var _,L;
let l=n.map(B=>{var j;return(j=B[u])!=null?j:[]}),c=new w(l.map(B=>B.map(({key:j})=>j).join(`
`)));if(l.some(B=>B.length===0)||c.size>1)return[];let d=e.flatMap((B,j)=>{var z;return S9(B,(z=l[j])!=
null?z:[])}),p=(_=Jf(d,t?.5:1))!=null?_:k9(d,t),[g]=e;if(p===null||g===void 0||v9(p.derived,g.shape,
(L=l[0])!=null?L:[]))return[];let{derived:b,evidence:v}=p;if(!t&&b.kind==="weighted"&&!t1(b.weights))
return[];let O=new w(d.map(({value:B})=>B)).size,N=B=>b.kind!=="weighted"||b.weights[B]!==0,P=l.map(
B=>B.flatMap(({column:j},z)=>N(z)?j:[])),I=b.kind==="weighted"?b.weights.filter(B=>B!==0):null,$=I===
null?null:w9(I);return $===null?[{kind:b.kind,from:P,weights:I,evidence:v,distinct:O}]:[{kind:$,from:
P,
weights:null,evidence:v,distinct:O}]}),o=f.max(...r.map(({evidence:a})=>a));return(s=r.find(({
evidence:a})=>a===
o))!=null?s:null}function w9(e){let[t=0]=e;return e.length<2||e.some(n=>f.abs(n-t)>1e-6)?null:f.abs(
t*e.length-1)<1e-6?"mean":"sum"}function v9(e,{column:t},n){let r=e.kind==="weighted"?n.filter((o,i)=>{
var s;return((s=e.weights[i])!=null?s:0)>1e-9}):[];return r.length===1&&r.every(o=>o.column>t)}
function k9(e,t){
let n=t&&e.length>=4?c1(e):null;return n===null?null:{derived:n,evidence:5}}function w1(e){return e.
reduce((n,r)=>n+vn(r).size,0)>=4&&e.every(n=>x9(n))}function x9(e){let t=vn(e),n=[...t.values()],r=(
s,a)=>{
var u;return(u=e.tab.numbersIn(s).get(a))!=null?u:0};return y1(e,!0).flatMap(s=>[s,...s.slice(-1).map(
a=>[a])]).filter(s=>s.length>0).map(s=>[...t.keys()].map(a=>s.reduce((u,{column:l})=>u+r(l,a),0))).some(
s=>d1(n,s))}var S9=(e,t)=>[...vn(e)].flatMap(([n,r])=>{let o=t.map(({column:i})=>e.tab.numbersIn(i).
get(n));return o.every(i=>i!==void 0)?[{value:r,sources:o}]:[]});function k1(e,t,n){let r=R9(e,t),o=(
{header:s})=>n.isCriterion(s)&&!md(s),i=[...r.values()].filter(s=>!s.
some(({shape:a})=>o(a)));for(let s of i)v1(s);for(let s of i.filter(a=>a.every(u=>!nr(u.shape.role)&&
x1(u)))){for(let{shape:a}of s)a.doubt=null;v1(s)}for(let{tab:s,shape:a,numeric:u}of i.flat().filter(
l=>{var c;return((c=l.shape.doubt)==null?void 0:c.doubt)==="sum-somewhere"}))for(let l of u)l.role===
"criterion"&&pd(s,l)===pd(s,a)&&In(l,"sum-somewhere",null)}var C9=/rata|rerata|mean|average|avg/i;
function R9(e,t){
var r,o,i,s;let n=new y;for(let[a,u]of e.entries()){if(u.draft.isList)continue;let l=((r=t[a])!=null?
r:[]).filter(({role:c,column:d})=>(c==="criterion"||nr(c))&&gt(u.draft,d)==="numbers");for(let c of l.
filter(d=>!nr(d.role)&&!h1({tab:u,shape:d}))){let d=(i=(o=u.draft.block.columns[c.column])==null?
void 0:
o.text)!=null?i:"";if(xr(d)&&!Yi(c.header)&&!md(d))continue;let p=l.filter(({key:b,column:v})=>b===c.
key&&v<c.column).length,g=`${ns(u,c)}
${p}`;n.set(g,[...(s=n.get(g))!=null?s:[],{tab:u,shape:c,numeric:l}])}}return n}function v1(e){var a,
u;let{label:t=""}=(u=(a=e[0])==null?void 0:a.shape)!=null?u:{},n=Ie(t),r=Yi(t)&&!(n==="sum"&&So(t))||
e.every(x1),o=D9(e,t,n,r),i=o===null?ww(e,r):null,s=o!=null?o:i!==null&&Zf(i,r)?null:w1(e)?"rank":
null;
if(s!==null)for(let{shape:l}of e)l.role=s;else if(i!==null&&Zf(i,r)){if(S1(e,i),A9(e,i))for(let{
shape:l}of e)
In(l,"sum-misfit",null)}else if(i!==null&&!r&&i.evidence>=12)for(let{shape:l}of e)In(l,
"sum-somewhere",null);else e.length>1&&O9(e,r)}function D9(e,t,n,r){return e.every(i=>N9(i.shape,vn(
i),n))?"number":n==="rank"&&e.every(i=>yw([...vn(i).values()]))?"rank":e.every(i=>vn(i).size>1&&new w(
vn(i).values()).
size===1)?n==="rank"?"rank":r?C9.test(t)?"mean":"sum":null:null}var A9=(e,{kind:t,weights:n})=>t==="weighted"&&
e.every(bw)&&(n!=null?n:[]).some((r,o,i)=>{var s;return f.abs(r-((s=i[0])!=null?s:0))>.001});
function O9(e,t){for(let n of e){let r=ww([n],t);r!==null&&r.evidence>=18&&Zf(r,t)&&S1([n],r)}}var x1=(
{
tab:e,shape:t,numeric:n})=>n.some(r=>r!==t&&pd(e,r)===pd(e,t)&&nr(r.role));function S1(e,{kind:t,
from:n,
weights:r}){var o;for(let[i,{shape:s}]of e.entries())s.role=t,s.from=(o=n[i])!=null?o:[],s.weights=r}
function N9({label:e},t,n){let r=[...t.values()];return n==="number"?r.every(o=>k.isInteger(o))&&new w(
r).size===r.length?!0:r.every(o=>k.isInteger(o)&&o>=1990&&o<=2100):e===""&&r.length>2&&r.every((o,i)=>o===
i+1)}m();m();var P9=/^(?:[a-f][+-]?|s?b|c|s?k|kb|tb|c?b|s?s|ts|sts|s?m|cm|km|tm|i{1,3}|iv|v)$/,I9=/^(?:(?:sangat|amat|cukup|kurang|tidak|lebih|very)\s+)?(?:baik|memuaskan|bagus|tinggi|rendah|sedang|cukup|kurang|buruk|istimewa|unggul|layak|setuju|sesuai|jelas|lengkap|menarik|relevan|excellent|good|fair|average|poor|high|medium|low|outstanding|satisfactory|unsatisfactory)(?:\s+sekali)?$/,
$9=/^[\u2605\u2606*\u2713\u2714\u221a]+$/u,T1=e=>{let t=e.trim().toLowerCase();return P9.test(t)||I9.test(
t)||$9.test(
t)},Vf=e=>/huruf|predikat|grade|bintang|kualifikasi|mutu|kategori|keterangan|kesimpulan|rekomendasi|kelulusan|status|lulus|lolos/i.
test(e);function Yf(e){var i;let t=new y;for(let{text:s,number:a}of e)t.set(s,[...(i=t.get(s))!=null?
i:[],a]);let n=[...t.values()].map(s=>({low:f.min(...s),high:f.max(...s)})).sort((s,a)=>s.low-a.low||
s.high-a.high);if(n.length<2||n.some(({low:s},a)=>{var u,l;return a>0&&s<=((l=(u=n[a-1])==null?void 0:
u.high)!=null?l:0)}))return 0;let r=s=>s<2?0:f.log2(s)+r(s-1),o=[...t.values()].reduce((s,{length:a}
)=>s+
r(a),0);return r(e.length)-o-r(t.size)}var F9=6,_9=12;function E1(e,t){var r,o,i,s;let n=new y;for(
let[a,u]of e.entries()){if(u.draft.isList||
u.draft.isJudges)continue;let l=((r=t[a])!=null?r:[]).filter(({role:p,column:g})=>p==="criterion"&&
gt(
u.draft,g)==="numbers"),c=l[l.length-1];if(c===void 0||l.length<3||c.doubt!==null||xr(c.header))continue;
let d=ns(u,c);n.set(d,[...(o=n.get(d))!=null?o:[],{tab:u,shape:c,scores:l.slice(0,-1)}])}for(let a of n.
values()){let u=a.map(M9).filter(c=>c!==null),l=Vf((s=(i=a[0])==null?void 0:i.shape.header)!=null?s:
"")?1:_9;if(u.every(c=>c>0)&&u.reduce((c,d)=>c+d,0)>=l)for(let{shape:c}of a)In(c,"grade",null)}}
function M9({
tab:e,shape:t,scores:n}){let r=vn({tab:e,shape:t}),o=new w(r.values()).size;return o<2?null:o>F9||o===
r.size?0:Yf([...r].map(([i,s])=>({text:S(s),number:n.reduce((a,{column:u})=>{var l;return a+((l=e.numbersIn(
u).get(i))!=null?l:0)},0)})))}m();var L9=/e-?mail|surel|user\s?name|pengguna|akun|account|respond/i,
j9=7,z9=25,B9=9;function C1(e,t){var r,
o;let n=new y;for(let[i,s]of e.entries()){let a=(r=t[i])!=null?r:[];for(let u of a.filter(({role:l})=>l===
"text")){if(s.draft.isList||U9(s,u,a))continue;let l=W9(s,u.column),c=ns(s,u);l.size>0&&n.set(c,[...(
o=
n.get(c))!=null?o:[],{tab:s,shape:u,beside:a,texts:l}])}}for(let i of n.values())if(K9(i))for(let{
shape:s}of i)
In(s,"letters",null)}var U9=({draft:e},{column:t},n)=>{var o,i;let r=(i=(o=e.columns[t])==null?void 0:
o.part)!=null?i:null;return r!==null&&n.some(s=>{var a,u;return s.role==="criterion"&&((u=(a=e.columns[
s.
column])==null?void 0:a.part)==null?void 0:u.criterion)===r.criterion})};function W9({draft:e,roles:
t},n){
let r=new y;for(let[o,i]of t.entries()){let s=i==="entry"?W(Pn(e,o,n)).toLowerCase():"";s!==""&&r.set(
o,s)}return r}function K9(e){var r,o;let t=(o=(r=e[0])==null?void 0:r.shape.header)!=null?o:"";if(xr(
t)||e.some(G9))return!0;if(!So(t)||L9.test(t)||!H9(e)||q9(e))return!1;let n=e.every(({texts:i})=>[
...i.
values()].every(T1));return Z9(e)||e.every(J9)||n&&e.every(V9)}var G9=({tab:{draft:e,roles:t},shape:
n})=>t.
some((r,o)=>(r==="weight"||r==="maximum")&&St(Pn(e,o,n.column))!==null);function H9(e){let t=e.flatMap(
({texts:o})=>[...o.values()]),n=new w(t),r=e.reduce((o,{tab:i})=>o+i.roles.filter(s=>s==="entry").length,
0);return n.size>1&&n.size<=j9&&n.size<t.length&&t.length*3>=r*2&&t.every(o=>o.length<=z9&&!o.includes(
"@"))}function q9(e){var r,o;let[t]=e,n=Vf((r=t==null?void 0:t.shape.header)!=null?r:"")?1:B9;return(
(o=
t==null?void 0:t.beside)!=null?o:[]).some(({key:i})=>{let a=e.map(({tab:u,beside:l,texts:c})=>{var b,
v;let d=(v=(b=l.find(O=>O.key===i))==null?void 0:b.column)!=null?v:-1,p=u.numbersIn(d),g=[...c].flatMap(
([O,N])=>{let P=p.get(O);return P===void 0?[]:[{text:N,number:P}]});return new w(c.values()).size<2?
null:Yf(g)}).filter(u=>u!==null);return a.every(u=>u>0)&&a.reduce((u,l)=>u+l,0)>=n})}function Z9(e){
var n;let t=new y;for(let{tab:r,texts:o}of e)for(let[i,s]of o){let a=tr(r.draft,i);if(((n=t.get(a))!=
null?n:s)!==s)return!0;t.set(a,s)}return!1}var R1=({tab:e,beside:t})=>t.filter(({role:n,column:r})=>n===
"criterion"&&gt(e.draft,r)==="numbers"),J9=e=>{let t=R1(e).map(({column:n})=>n);return t.some(n=>n<e.
shape.column)&&t.some(n=>n>e.shape.column)},V9=e=>{let{block:t,isJudges:n}=e.tab.draft;if(n)return fd(
e.tab,e.shape)!=="";let r=i=>{var s,a;return((a=(s=t.columns[i])==null?void 0:s.groups)!=null?a:[]).
join(`
`)},o=r(e.shape.column);return es(e.shape.header)||R1(e).some(({column:i})=>i<e.shape.column||o!==""&&
r(i)===o)};m();function D1(e,t){var n;for(let[r,o]of e.entries()){let i=(n=t[r])!=null?n:[],s=i.flatMap(
u=>{var l;return(l=
Y9(o,u))!=null?l:[]});if(s.length<2||o.draft.isList||o.draft.isJudges)continue;let a=s.every(({value:
u})=>u<=
1);for(let{shape:u,of:l,value:c}of s){u.role="weight";let d=X9(o,i,s,u,l);d===void 0||xr(d.header)||
(d.header=`${d.header} (${f.round(c*(a?1e6:1e4))/1e4}%)`)}}}function Y9(e,t){var i;let n=hO(t.label);
if(n===null||t.role!=="criterion"||(i=e.draft.columns[t.column])!=null&&i.part)return null;let r=[
...vn(
{tab:e,shape:t}).values()],[o]=r;return o!==void 0&&r.length>1&&r.every(s=>s===o)?{shape:t,of:n,
value:o}:
null}function X9(e,t,n,{column:r},o){let i=t.filter(a=>a.role==="criterion"&&gt(e.draft,a.column)===
"numbers");if(o!=="")return i.find(({header:a})=>M(Ke(a).name)===M(o));let s=i.every(a=>n.some(({
shape:u})=>u.
column<a.column));return i.find(a=>a.column===r+(s?1:-1))}function A1(e,t){let n=e.map(r=>r.draft.columns.map(
o=>r1(r,o.column,t)));return g1(e,n,t),D1(e,n),k1(
e,n,t),a1(e,n,t),t.hasCriteria||(C1(e,n),E1(e,n)),n}m();var O1=/inovator|innovator|penggagas|pemilik|pencipta|pembuat|ketua|penanggung|^(?:nama\s+)?(?:tim|team|regu|kelompok)$/i;
function N1(e){var o,i,s,a,u;let t=e.map(l=>l.columns.filter(c=>Q9(l,c))),n=new y;for(let[l,c]of e.entries(
))
for(let{column:d,header:p}of(o=t[l])!=null?o:[]){let g=c.at.code>=0?[]:Xf(c,d),b=M(p);n.set(b,((i=n.
get(b))!=null?i:0)+g.length-new w(g).size)}let r=l=>{let c=n.get(M(l))===0;return Ie(l)===null?c?1:9:
(c?0:4)+(O1.test(l)?2:0)};for(let[l,c]of e.entries()){if(c.at.name<0)continue;let d=(s=t[l])!=null?s:
[],p=d.filter(({header:v})=>Ie(v)==="name"),g=p.every(({header:v})=>O1.test(v))?d:p,b=f.min(...g.map(
({header:v})=>r(v)));c.at.name=(u=(a=g.find(({header:v})=>r(v)===b))==null?void 0:a.column)!=null?u:
c.at.name}}function Q9(e,{column:t,header:n}){let r=Ie(n);if(r!=="name"&&r!==null||gt(e,t)!=="words")
return!1;let o=e.columns.every(i=>i.column>t||gt(e,i.column)!=="numbers"||Ie(i.header)!==null);
return r===
"name"||n!==""&&!_r(n)&&o}function P1(e){var n,r;let t=e.filter(({at:o})=>o.name<0);for(let o of t){
let i=[o.at.judge,o.at.code,o.at.number],s=o.columns.map(({column:d})=>d).filter(d=>!i.includes(d)&&
tq(o,d)&&!eq(o,d)),a=e.length<2||o.isJudges||o.at.judge>=0,u=s.filter(d=>a||nq(o,d,e)),c=(r=(n=u.filter(
d=>{var p,g;return d!==o.at.institution&&Ie((g=(p=o.columns[d])==null?void 0:p.header)!=null?g:"")===
null})[0])!=null?n:u.find(d=>d!==o.at.category))!=null?r:u[0];if(c!==void 0){o.at.name=c;for(let d of[
"institution","category"])o.at[d]===c&&(o.at[d]=-1)}}}function Xf({grid:e,block:t,at:n,columns:r,
kinds:o},i){
let s=e.values.slice(t.bottom+1),a=s.filter(l=>l.some((c,d)=>d>i&&To(wn(c)))),u=n.judge<0?[]:r.filter(
l=>l.column===n.judge||_r(l.header)&&gt({kinds:o},l.column)==="words");return(a.length>0?a:s).filter(
l=>M(W(l[i]))!=="").map(l=>[...u.map(c=>l[c.column]),l[i]].map(c=>M(W(c))).join(`
`))}function eq({columns:e,grid:t,block:n},r){var s,a;if(_r((a=(s=e[r])==null?void 0:s.header)!=null?
a:"")||e.some(({header:u})=>/^(?:bobot|weight)(?:\s|$|[(%])/i.test(u.trim())&&Ie(u)==="sum"))return!0;
let o=t.values.slice(n.bottom+1).map(u=>W(u[r])).filter(u=>u!=="");return o.filter(u=>es(u)||Ke(u).weight!==
null).length*2>o.length}function tq(e,t){var r,o;if(((o=(r=e.columns[t])==null?void 0:r.weight)!=null?
o:null)!==null||gt(e,t)!=="words"||qf(e,t))return!1;let n=Xf(e,t);return n.length>1&&new w(n).size>n.
length*.9}function nq(e,t,n){let r=new w(Xf(e,t));return n.some(o=>o===e?!1:o.columns.some(i=>{let s=Xf(
o,i.column).filter(a=>r.has(a)).length;return s>1&&s*2>=r.size}))}m();function $1(e){let t=e.filter(
({at:s})=>s.code>=0);if(t.length===0||t.some(({at:s})=>s.name<0))return;
let n=t.map(rq),r=n.flat(),o=n.every(I1),i=r.every(({category:s})=>s!=="")&&I1(r);if(!(!o&&!i))for(
let{
at:s}of t)s.number<0&&(s.number=s.code),s.code=-1}var rq=e=>e.grid.values.flatMap((t,n)=>{if(n<=e.block.
bottom)return[];let r=M(Jn(e,n).name),o=tr(e,n),i=M(W(Pn(e,n,e.at.category)));return r===""||o===""?
[]:[{code:o,name:r,category:i}]}),oq=2;function I1(e){var i;let t=(s,a)=>{let u=new y;return e.every(
l=>{var d;let c=(d=u.get(s(l)))!=null?d:a(l);return u.set(s(l),c),c===a(l)})},n=new y;for(let{code:s,
name:a}of e)n.set(s,((i=n.get(s))!=null?i:new w).add(a));let r=[...n.values()].filter(({size:s})=>s>
1).length,o=e.every(({category:s})=>s!=="");return r>=oq&&r*2>=n.size&&t(({name:s})=>s,({code:s})=>s)&&
(!o||t(({category:s,code:a})=>`${s}
${a}`,({name:s})=>s))}m();m();function F1({grid:e,at:t},n){var c;let r=((c=e.values[n])!=null?c:[]).flatMap(
(d,p)=>te(d)||p===t.number?
[]:[{column:p,value:St(d)}]),o=r.flatMap(({value:d})=>d!==null&&d>0?d:[]);if(o.length<2||o.length<r.
length)return null;let i=f.max(t.name,t.code),s=r.map(({column:d})=>e.values.slice(n+1).flatMap(p=>{
var g;return te(p[i])?[]:(g=St(p[d]))!=null?g:[]})),a=s.map(d=>f.max(...d));return o.every((d,p)=>{
var b;
let g=(b=a[p])!=null?b:k.NaN;return g<=d&&g*2>d})?"maximum":ft(o,100,1,200,2)||o.every((d,p)=>{var g;
return d*2<f.min(...(g=s[p])!=null?g:[])})&&new w(o).size>1?"weight":null}m();var iq=6,sq=5;function _1(
e){let t=[...aq(e),...cq(e),...uq(e)];return t.filter(({row:n},r)=>t.findIndex(
o=>o.row===n)===r)}var vw=(e,t,n)=>({row:t,label:Jn(e,t).name,key:tr(e,t),doubt:n,otherwise:
"left-out",hasScores:!0});function aq(e){let{draft:t,roles:n,entryRows:r,known:o}=e,{at:i}=t,s=i.number>=0;
return r.
slice(-iq).flatMap(a=>{let{code:u,name:l}=Jn(t,a);if(u!==""||St(Pn(t,a,i.number))!==null||!te(Pn(t,a,
i.judge))||o.isEntry(u,l))return[];let d=l===""||i.code>=0||s;return M1(e,a,d?0:sq,mq)?l!==""&&i.code<
0?[vw(t,a,"statistic")]:(n[a]="statistic",[]):[]})}function uq(e){let{draft:t,roles:n,scored:r,
entryRows:o}=e;
return t.at.code>=0||t.at.number>=0?[]:[...n.entries()].flatMap(([i,s])=>{var c;let{name:a}=Jn(t,i);
if(!(s==="statistic"||s==="weight"||s==="maximum"||s==="example")||a===""||!OO(a,i<((c=o[0])!=null?c:
i+1)))return[];let l=kw(t,i,r);return l.length>0&&lq(e,i,s)?[]:[{...vw(t,i,"label"),otherwise:s,
hasScores:l.
length>0}]})}function lq(e,t,n){let{draft:r,scored:o,entryRows:i}=e,s=kw(r,t,o);if(n==="statistic")return M1(
e,t,0,dq);let a=s.map(({column:d})=>i.flatMap(p=>{var g,b;return(b=St((g=r.grid.values[p])==null?
void 0:
g[d]))!=null?b:[]}));if(n==="maximum")return s.every(({value:d},p)=>{var g;return((g=a[p])!=null?g:[
]).
every(b=>b<=d)});let u=a.flat(),l=i.some(d=>d<t)&&i.some(d=>d>t),c=s.some(({value:d})=>d<f.min(...u)||
d>f.max(...u));return n==="weight"&&(ft(s.map(({value:d})=>d),1,10,100)||!l&&c)}var kw=({grid:e},t,n)=>n.
flatMap(r=>{var i;let o=St((i=e.values[t])==null?void 0:i[r]);return o===null?[]:[{column:r,value:o}
]});
function cq({draft:e,entryRows:t,known:n}){let{at:r}=e,o=s=>r.number>=0&&St(Pn(e,s,r.number))!==null,
i=t.filter(o).length;return i<2||i*3<t.length*2?[]:t.flatMap(s=>{let{code:a,name:u}=Jn(e,s);return o(
s)||a!==""||u===""||n.isEntry(a,u)?[]:[vw(e,s,"unnumbered")]})}var dq={numbers:1,above:1},mq={
numbers:2,
above:3};function M1({draft:e,scored:t,entryRows:n},r,o,i){let s=kw(e,r,t);if(s.length<i.numbers)return!1;
let a=n.filter(c=>c<r),u=s.map(({column:c})=>a.flatMap(d=>{var p,g;return(g=St((p=e.grid.values[d])==
null?void 0:p[c]))!=null?g:[]}));if(u.some(c=>c.length<i.above))return!1;let l=s.map(({value:c})=>c);
return m1(l,u,o)}var j1=/^(?:(?:kategori|kelompok|bidang|klaster|cluster|sesi|divisi|golongan|jenjang|tingkat|rayon|zona|babak|category|group|session|division|klasifikasi|wilayah)(?:\s|:|$)|[A-Z]\s*[.)]\s+\S|[IVX]+\s*[.)]\s+\S)/i,
pq=/^(?:[A-Z]|[IVX]{1,5})[.)]?$/;function z1(e,t){let n=new w(h.values(e.at));return e.columns.map((
{
column:r})=>r).filter(r=>!n.has(r)&&t(r))}function B1(e,t,n){var b;let{grid:r,block:o}=e,i=r.values.
map(()=>"blank"),s=new y,a=[],u=[],l=!0,c=o.bottom,d=v=>t.some(O=>{var N;return To(wn((N=r.values[v])==
null?void 0:N[O]))});for(let v=o.bottom+1;v<r.values.length;v+=1){if(((b=r.values[v])!=null?b:[]).every(
te))continue;let O=d(v),N={hasScores:O,isFirst:l,sinceHeader:v-c,entries:u.length},P=!Qf(e,v)&&vq(e,
v);P&&a.push(v);let I=P?"header":fq(e,v,N,n);i[v]=I,I==="header"&&(c=v),I==="section"&&s.set(v,Eq(e,
v)),I==="entry"&&(l=!1,O&&u.push(v))}yq(e,i,t);let p=u.filter(v=>i[v]==="entry"),g=_1({draft:e,roles:
i,
scored:t,entryRows:p,known:n});return p.length>0&&bq(e,i,p,n),{roles:i,sections:s,doubtful:g,
otherHeaders:a}}
function fq(e,t,n,r){var v,O;let{grid:o,at:i}=e,s=(v=o.values[t])!=null?v:[],{code:a,name:u}=Jn(e,t),
l=n.sinceHeader<=3&&Sq(e,t);if(l&&i.name>=0)return"numbers";if(Qf(e,t))return"header";let c=(O=s.map(
W).find(N=>N!==""))!=null?O:"";if(!n.hasScores&&!j1.test(c)&&wq(e,t))return"note";if(r.isEntry(a,u))
return"entry";if(!n.hasScores&&hq(e,u))return"note";if(l)return"numbers";let d=n.isFirst&&n.hasScores&&
gq(e,t)?F1(e,t):null;if(d!==null)return d;let p=u||a||W(s.find(N=>wn(N)==="text")),g=a===""&&(i.number<
0||/^[-\u20130]?$/.test(W(Pn(e,t,i.number)))),b=AO({code:a,name:u,label:p,first:c,isOpen:g,hasScores:
n.
hasScores,isFirst:n.isFirst});return b!==null||n.hasScores?b!=null?b:"entry":Tq(e,t,n.entries)?
"section":u===""&&a===""?"note":"entry"}var gq=(e,t)=>{let{code:n,name:r}=Jn(e,t);return n===""&&r===""&&
te(Pn(e,t,e.at.number))},hq=({columns:e,at:t},n)=>{var r,o;return n!==""&&M(n)===M((o=(r=e.find(({
column:i})=>i===
t.name))==null?void 0:r.header)!=null?o:"")};function yq(e,t,n){let r=s=>n.filter(a=>{var u;return To(
wn((u=e.grid.values[s])==null?void 0:u[a]))}).length,[o,i]=[new w,new w];for(let[s,a]of t.entries()){
let u=tr(e,s);if(a!=="entry"){for(let l of i)o.add(l);i.clear()}else o.has(u)&&r(s)*2<n.length?t[s]=
"note":i.add(u)}}function bq(e,t,n,r){var l;let{at:o,grid:i}=e,s=f.max(...n),a=c=>/\p{N}/u.test(c)&&
!/[\s,:]/.test(c),u=n.map(c=>Jn(e,c).code).filter(c=>c!=="");for(let[c,d]of t.entries()){if(c<=s||d!==
"entry"&&d!=="section")continue;let{code:p,name:g}=Jn(e,c),b=o.code>=0?p!==""&&(a(p)||!u.every(a)):
St(
(l=i.values[c])==null?void 0:l[o.number])!==null,v=o.code<0&&o.number<0&&g!==""&&!te(Pn(e,c,o.institution));
(d==="section"||!(b||v||r.isEntry(p,g)))&&(t[c]="note")}}function Qf({grid:e,block:t},n){var i;let r=(
(i=
e.values[n])!=null?i:[]).flatMap((s,a)=>te(s)?[]:[{column:a,text:L1(s)}]),o=s=>r.length>0&&r.every((
{
column:a,text:u})=>{var l;return u===L1((l=e.values[s])==null?void 0:l[a])});for(let s=t.top;s<=t.bottom;
s+=
1)if(o(s))return r.length>1||s<t.bottom&&Qf({grid:e,block:t},n+1);return!1}var L1=e=>M(W(e))||W(e);
function wq(e,t){
var r;if(((r=e.grid.values[t])!=null?r:[]).filter(o=>!te(o)).length>1)return!1;for(let o=t+1;o<=t+3;
o+=
1)if(Qf(e,o))return!0;return!1}function vq({grid:e,columns:t,at:n},r){var a;let o=new w(t.map(({
header:u})=>M(
u)).filter(u=>u!=="")),i=((a=e.values[r])!=null?a:[]).filter(u=>!te(u)).map(u=>M(W(u))),s=i.filter(u=>o.
has(u)).length;return s>2&&s*3>=i.length*2||kq({grid:e,columns:t,at:n},r)}function kq({grid:e,
columns:t,
at:n},r){var u;let o=[n.code,n.name,n.number,n.institution].filter(l=>l>=0),i=o.filter(l=>{var d,p,g;
let c=M((p=(d=t[l])==null?void 0:d.header)!=null?p:"");return c!==""&&M(W((g=e.values[r])==null?void 0:
g[l]))===c}),s=((u=e.values[r])!=null?u:[]).filter((l,c)=>!o.includes(c)&&!te(l));return(i.includes(
n.name)||i.includes(n.code))&&i.length>1&&s.length>1&&s.every(l=>wn(l)==="text")}var xq=/^\(?\s*(\d{1,2}|[a-z])\s*\)?\s*(?:=.*)?$/i;
function Sq({grid:e,at:t},n){var a,u;let r=((a=e.values[n])!=null?a:[]).flatMap(l=>{var d;if(te(l))return[
];
let[,c=""]=(d=xq.exec(W(l)))!=null?d:[];return[/[a-z]/i.test(c)?c.toLowerCase().charCodeAt(0)-96:c===
""?k.NaN:k(c)]}),o=r.every((l,c)=>{var d;return c===0||l===((d=r[c-1])!=null?d:0)+1}),s=[t.name,t.code].
filter(l=>l>=0).some(l=>{var c;return te((c=e.values[n])==null?void 0:c[l])});return r.length>2&&o&&
!s&&((u=r[0])!=null?u:9)<=1}function Tq(e,t,n){var g,b,v;let{grid:r,at:o}=e,s=((g=r.values[t])!=null?
g:[]).flatMap((O,N)=>te(O)?[]:[{column:N,text:W(O)}]);if(s.length===0||s.length>2||!r.values.slice(t+
1).some((O,N)=>tr(e,t+1+N)!==""))return!1;let u=W(Pn(e,t,o.number)),{code:l,name:c}=Jn(e,t);if(pq.test(
u))return!0;let d=c!==""?c:l!==""?l:(v=(b=s[0])==null?void 0:b.text)!=null?v:"";if(s.length===1&&j1.
test(d))return!0;let[p]=s;return s.length===1&&p!==void 0&&c===""&&l===""?wn(p.text)==="text":s.length===
1&&n===0&&d===d.toUpperCase()&&d.length>3&&o.name>=0&&l===""}function Eq(e,t){var s,a;let{code:n,
name:r}=Jn(
e,t),o=((s=e.grid.values[t])!=null?s:[]).map(W).filter(u=>u!=="");return(r||n||((a=o.slice(-1)[0])!=
null?a:"")).replace(/^(?:[A-Z]|[IVX]+)\s*[.)]\s+/,"").replace(/^kategori\s*:?\s+/i,"").trim()}m();
var U1={code:"Kode",name:"Nama Inovasi",institution:"Instansi",category:"Kategori"},Cq=Mf,Rq=new w([
"numbers","example","statistic","section","header","note","left-out"]);function W1(e,{roles:t,
sections:n},r){
let{grid:o,block:i,at:s}=e,u=r.some(N=>qt(N.header)==="total")?-1:f.max(-1,...r.flatMap(({role:N,
column:P})=>N===
"sum"||N==="mean"||N==="weighted"?P:[])),l=N=>{let P=r[N];return P===void 0?!1:nr(P.role)?N!==u&&qt(
P.header)!=="total":P.role==="weight"?!e.isList:P.role==="left-out"||P.role==="number"||P.role==="large"}
,c=s.name>=0?s.name:s.code,d="",p=n.size>0&&s.category<0,g=(N,P)=>N.map((I,$)=>{let _=Cq[P];return Rq.
has(P)||l($)||_!==void 0&&$<c?"":_!==void 0&&$===c?_:I}),b=(N,P)=>{var I;return P<i.top?Dq(N,e.isJudges&&
P===i.top-1):P<i.bottom?Oq(e,P):P===i.bottom?r.map($=>Aq(e,$,u,l)):g(N,(I=t[P])!=null?I:"blank")},v=N=>{
var P;return N===i.bottom?U1.category:(t[N]==="section"&&(d=(P=n.get(N))!=null?P:""),t[N]==="entry"?
d:"")},O=o.values.map((N,P)=>p?[...b(N,P),v(P)]:b(N,P));return{tab:o.tab,values:O}}function Dq(e,t){
let n=e.some(r=>typeof r=="string"&&ua(r));return e.map(r=>{var o;return n?(o=St(r))!=null?o:r:t?"":
r})}function Aq({at:e},t,n,r){let{column:o,header:i}=t;for(let a of["code","name","institution",
"category"])if(e[a]===o)return qt(i)===a?i:U1[a];let s=qt(i);return t.role==="text"&&(s==="code"||s==="name"||
s==="institution")?"":o===n?"Total":r(o)?"":i}function Oq({block:e,isJudges:t,columns:n},r){return!t||
r!==e.bottom-1?n.map(()=>""):e.columns.map(({groups:o},i)=>{var a,u,l;let s=(a=o.slice(-1)[0])!=null?
a:"";return s!==((l=(u=e.columns[i-1])==null?void 0:u.groups.slice(-1)[0])!=null?l:"")?s:""})}
function $u(e,t,n,r=()=>!1){let o=e1(e.filter(l=>!fn(l)),t);N1(o),P1(o),$1(o);let i=o.map(l=>{let c=B1(
l,z1(l,d=>qf(l,d)),t);return{draft:Nq(l,c.roles),reading:c}}),s=i.map(({draft:l,reading:c})=>fw(l,c.
roles)),a=A1(s,t),u=i.map(({draft:l,reading:c},d)=>{var v;let p=((v=a[d])!=null?v:[]).map(O=>Fq($q(O,
t,N=>r(l.grid.tab,N)),n,t)),g=zq({draft:l,reading:c},i,n),b=[..._q(l,p,t),...g,...c.otherHeaders.map(
O=>jq(l,O)),...Mq(l)];return{tab:l.grid.tab,headerRow:l.block.bottom,columns:p,rows:c.roles,values:l.
grid.values,outside:Iq(l,c.roles),view:W1(l,c,p),questions:b}});return new y(u.map(l=>[l.tab,l]))}
var Nq=(e,t)=>({
...e,kinds:e.kinds.map(n=>n.map((r,o)=>t[e.block.bottom+1+o]==="entry"?r:"blank"))}),Pq=new w([
"entry","weight","maximum","numbers","header","section","example"]),Iq=(e,t)=>{let{whole:n,grid:r,
block:o}=e;
return n.values.map((i,s)=>{var l;let a=(l=t[s])!=null?l:"blank";return s>=o.top&&s<=o.bottom||Pq.has(
a)&&(a!=="entry"||tr(e,s)!=="")?i.map((c,d)=>{var p;return te((p=r.values[s])==null?void 0:p[d])?c:
""}):
[...i]})},G1=({key:e})=>`column/${e}`,H1=(e,t)=>!t.hasCriteria||t.isCriterion(e),$q=(e,t,n)=>e.role===
"criterion"&&e.doubt===null&&!t.hasCriteria&&n(e.column)?{...e,doubt:{doubt:"hidden"},guess:null}:e;
function Fq(e,t,n){let r=e.doubt===null?void 0:t.get(G1(e)),o=e.header===""&&e.doubt!==null?`Kolom ${Rr(
e.column)}`:e.header;return r==="criterion"&&H1(o,n)?{...e,header:o,role:"criterion",doubt:null}:r===
"ignore"?{...e,role:"left-out",doubt:null}:{...e,header:o}}var _q=({grid:e,block:t},n,r)=>n.flatMap(
o=>{var l;if(o.doubt===null)return[];let i=si.COLUMN.filter(c=>c!=="criterion"||H1(o.header,r)),s={
tab:e.
tab,cell:Ce(t.bottom,o.column)},a={header:o.label,column:Rr(o.column),...o.doubt},u=(l=i.find(c=>c===
o.guess))!=null?l:null;return[Et("COLUMN",G1(o),s,a,{options:i,default:u})]});function Mq(e){let{
grid:t,
block:n,columns:r,at:o}=e;if(o.judge>=0)return[];let i=c=>new w(t.values.slice(n.bottom+1).map(d=>M(
W(d[c]))).filter(d=>d!=="")),s=i(o.name),a=r.find(({column:c})=>{if(o.name<0||c<=o.name||gt(e,c)!=="words")return!1;
if(Lq(e,c))return!0;let p=[...i(c)].filter(g=>s.has(g)).length;return p>2&&p*2>s.size});
if(a===void 0)return[];let u={tab:t.tab,cell:Ce(n.bottom,a.column)},l=[Rr(o.name),Rr(a.column)];
return[
Et("SIDE_BY_SIDE",`side/${M(t.tab)}`,u,{columns:l})]}function Lq(e,t){var s,a;let{columns:n,at:r}=e,
o=u=>gt(e,u)==="numbers",i=n.filter(u=>u.column>r.name&&u.column<t);return Ie((a=(s=n[t])==null?void 0:
s.header)!=null?a:"")==="name"&&i.some(({header:u})=>Ie(u)==="number")&&i.some(u=>Ie(u.header)===null&&
o(u.column))&&n.some(u=>u.column>t&&o(u.column))}var jq=({grid:{tab:e}},t)=>Et("OTHER_TABLE",`table/${M(
e)}/${t+1}`,{tab:e,cell:Ce(t,0)},{row:t+1});function zq({draft:e,reading:t},n,r){let o=n.filter(i=>i.
reading!==t);return t.doubtful.flatMap(({row:i,label:s,key:a,doubt:u,otherwise:l,hasScores:c})=>{let d=`row/${a}`,
p=r.get(d),g=p==="entry"||o.some(P=>K1(P,a,"entry")),b=p==="ignore"||u==="label"&&o.some(P=>K1(
P,a,l));if(t.roles[i]=!g&&(b||!c)?l:"entry",g||b||!c)return[];let{grid:v,at:O}=e,N={tab:v.tab,cell:
Ce(
i,f.max(0,O.name>=0?O.name:O.code))};return[Et("ROW",d,N,{label:s,row:i+1,doubt:u})]})}var K1=({
draft:e,
reading:t},n,r)=>!t.doubtful.some(o=>o.key===n)&&t.roles.some((o,i)=>o===r&&tr(e,i)===n);m();
function ca({criteria:e,entries:t}){let n=new w(t.map(i=>X(i.code)).filter(i=>i!=="")),r=new w(t.map(
i=>M(i.name)).filter(i=>i!=="")),o=new y;return{hasCriteria:e.length>0,isCriterion(i){var a;let s=(a=
o.get(i))!=null?a:e.some(u=>ot(i,u));return o.set(i,s),s},isMisspelled:i=>e.some(({name:s})=>Xr(s,Ke(
i).name)),isEntry:(i,s)=>i===""?r.has(M(s)):n.has(X(i))}}m();m();m();var Bq=/^\s*(?:\d{1,2}|[a-z]|[ivx]{1,4})\s*[.)]\s*/i,
Uq=/bobot|weight|proporsi|porsi|persen|%/i,Wq=S.
raw`[^\p{L}\d]*(?:(?:bobot|weight|sebesar|nilai)[^\p{L}\d]*)?(\d{1,3}(?:[.,]\d+)?)\s*(?:%|persen)`;
function eg(e,t){
var r;if(t.length<2)return null;let n=t.map(o=>Kq(e,o));if(n.every(o=>o.length>0)){let o=gd(n.map(i=>{
var s,a;return(a=(s=i.find(({weight:u})=>u!==null))==null?void 0:s.weight)!=null?a:null}));return(r=
o!=null?o:Gq(e,n))!=null?r:Hq(e,n)}return qq(e,t)}function Kq(e,t){return e.flatMap((n,r)=>n.flatMap(
(o,i)=>{let s=W(o).replace(Bq,"");return s!==""&&ot(s,{name:t})?[{row:r,column:i,weight:Ke(s).weight}
]:
[]}))}var gd=e=>{let t=e.flatMap(n=>n!=null?n:[]);return t.length===e.length&&t.some(n=>n>0)?Nu(t):
null};
function Gq(e,t){var n,r;for(let{column:o}of(n=t[0])!=null?n:[]){let i=t.map(c=>{var d,p;return(p=(d=
c.find(g=>g.column===o))==null?void 0:d.row)!=null?p:-1});if(i.includes(-1))continue;let s=f.max(...i.
map(c=>{var d,p;return(p=(d=e[c])==null?void 0:d.length)!=null?p:0})),a=f.min(...i),u=x.from({length:
s},
(c,d)=>d).flatMap(c=>{let d=c>o?gd(i.map(g=>{var b;return hd((b=e[g])==null?void 0:b[c])})):null,p=e.
slice(0,a).some(g=>Uq.test(W(g[c])));return d!==null&&(p||ft(d,10,100))?[{weights:d,isHeaded:p}]:[]}
),
l=(r=u.find(({isHeaded:c})=>c))!=null?r:u[0];if(l!==void 0)return l.weights}return null}function Hq(
e,t){
var n;for(let{row:r}of(n=t[0])!=null?n:[]){let o=t.map(a=>{var u,l;return(l=(u=a.find(c=>c.row===r))==
null?void 0:u.column)!=null?l:-1});if(o.includes(-1))continue;let i=f.min(...o),s=e.filter(a=>a.slice(
0,i).some(u=>ua(W(u)))).map(a=>gd(o.map(u=>hd(a[u])))).find(a=>a!==null);if(s!==void 0)return s}
return null}
function qq(e,t){var n;for(let r of e.flat().map(W)){if(!/%|persen|bobot|weight/i.test(r))continue;
let o=(n=
gd(t.map(i=>Tw(r,i))))!=null?n:gd(t.map(i=>Sw(r,S.raw`(\d{1,3}(?:[.,]\d+)?)\s*(?:%|persen)\s*(?:untuk\s+)?${xw(
i)}`)));if(o!==null)return o}return null}var xw=e=>e.replace(/[\\^$.*+?()[\]{}|]/g,"\\$&"),Sw=(e,t)=>{
var r;let n=(r=new RegExp(t,"iu").exec(e))==null?void 0:r[1];return n===void 0?null:k(n.replace(",",
"."))},Tw=(e,t)=>{var n;return(n=Sw(e,xw(t)+Wq))!=null?n:/bobot|weight/i.test(e)?Sw(e,S.raw`${xw(t)}\s*[:=(]\s*(\d{1,3}(?:[.,]\d+)?)(?![-\u2013\d])`):
null};function hd(e){return typeof e!="string"?St(e):St(e.replace(
/^[\s:=(]*(?:bobot|weight)?[\s:=]*/i,
"").replace(/[\s)]+$/,""))}function tg({columns:e,lines:t,outside:n,above:r},o){let i=o.map(a=>{var u,
l;return(l=(u=e.find(c=>ot(
c.name,{name:a})))==null?void 0:u.column)!=null?l:-1}),s=f.min(...i);for(let[a,u]of n.entries()){let l=i.
flatMap(b=>{var v;return(v=hd(u[b]))!=null?v:[]}),d=[...u.keys()].filter(b=>!te(u[b])&&!i.includes(b)).
every(b=>b>s&&hd(u[b])!==null),p=l.every((b,v)=>{var O;return v===0||b===((O=l[v-1])!=null?O:0)+1});
if(l.length<i.length||!d||p||new w(l).size===1||a>=r.length&&!ft(l,1,100))continue;let g=i.every((b,
v)=>{
var I;let O=t.flatMap(({values:$})=>{var _;return(_=ct($[b]))!=null?_:[]}),N=f.max(...O),P=(I=l[v])!=
null?I:0;return O.length>0&&N<=P&&N*2>P});return{numbers:l,areMaxima:g}}return null}function q1(e,t){
for(let n of e){let r=Zq(n,t);if(r!==null)return{tab:n.tab,from:"written",isOwn:!0,
...r}}return null}function Zq(e,t){if(t.length<2)return null;let n=eg(e.outside,t);if(n!==null)return{
weights:n,isOpen:!1};let r=tg(e,t);return r!==null&&!r.areMaxima?{weights:Nu(r.numbers),isOpen:!1}:
Vq(
e,t)}var Jq=/bobot|weight|pembobotan|proporsi/i;function Vq({outside:e},t){var n;for(let r of e.flat(
).
map(W)){if(!Jq.test(r))continue;let o=t.map(s=>{var a;return(a=Tw(r,s))!=null?a:0});if(o.some(s=>s>0))
return{weights:o,isOpen:!0};let i=((n=r.match(/\d+(?:[.,]\d+)?/g))!=null?n:[]).map(s=>k(s.replace(
",",
".")));if(!(i.length<2||new w(i).size<2))return{weights:i.length===t.length?Nu(i):t.map(()=>0),
isOpen:!0}}
return null}m();var Yq=20,Xq=.005;function Z1(e,t,n,r){let o=[...n.map(a=>J1(a,r)),eZ(n,r)],i=new y(
e.lines.map(a=>[
Au(a),e.values.indexOf(a.values)])),s=f.max(0,...t.map(a=>a.length));for(let a=0;a<s;a+=1)for(let u of o){
let l=[...i].flatMap(([d,p])=>{var v;let g=St((v=t[p])==null?void 0:v[a]),b=u.get(d);return g===null||
b===void 0?[]:[{value:g,sources:b}]});if(l.length*4<i.size*3||l.length<r.length+2)continue;let c=Jf(
l,1);if(!(c===null||c.evidence<Yq)){if(c.derived.kind==="sum"||c.derived.kind==="mean")return null;
if(c.
derived.kind==="weighted"&&c.derived.weights.every(d=>d>Xq))return Qq(c.derived.weights,l)}}return null}
function Qq(e,t){let n=e.reduce((s,a)=>s+a,0),r=e.map(s=>f.round(s/n*100)/100*n),o=Co(t.map(({value:
s})=>s));
return t.every(({value:s,sources:a})=>f.abs(s-a.reduce((u,l,c)=>{var d;return u+l*((d=r[c])!=null?d:
0)},0))<=2*o)?r:[...e]}function J1(e,t){let n=t.map(r=>{var o,i;return(i=(o=e.columns.find(s=>ot(s.name,
{name:r})))==null?void 0:o.column)!=null?i:-1});return new y(e.lines.flatMap(r=>{let o=n.flatMap(i=>{
var s;return(s=ct(r.values[i]))!=null?s:[]});return o.length===t.length?[[Au(r),o]]:[]}))}function eZ(
e,t){
let[n=new y,...r]=e.map(o=>J1(o,t));return new y([...n].flatMap(([o,i])=>{let s=[i,...r.flatMap(u=>{
var l;return u.has(o)?[(l=u.get(o))!=null?l:[]]:[]})],a=i.map((u,l)=>s.reduce((c,d)=>{var p;return c+
((p=d[l])!=null?p:0)},0)/s.length);return s.length===e.length?[[o,a]]:[]}))}function V1(e,t,n){let r=q1(
t,n);if(r!==null)return r;let o=e.filter(s=>!fn(s));for(let s of o){let a=eg(
s.values,n);if(a!==null)return{tab:s.tab,from:"written",weights:a}}let i=[...$u(o,ca({criteria:[],
entries:[]}),
new y).values()];for(let s of i){let a=ra(s.view,s),u=a===null?null:Z1(a,s.values,t,n);if(u!==null)return{
tab:s.tab,from:"totals",weights:u}}return null}m();function ng(e){var s;let t=e2(e),n=n2(t).filter(a=>a.length>1),
r=(s=X1(n))!=null?s:t.length===1?t:X1(
tZ(t)),o=r==null?void 0:r[0];if(r===null||o===void 0)return null;let i=o.keys.filter(a=>r.every(u=>u.
keys.includes(a)));return Ew(e,t2(o.table,i))}function Ew(e,t){let n=e2(e),r=n2(n).filter(s=>s.length>
1),o=t.map(s=>M(s)),i=e.filter(s=>{let a=t.filter(c=>s.columns.some(d=>ot(d.name,{name:c}))).length;
if(a===t.length)return!0;if(a===0||a*2<t.length)return!1;let u=n.find(c=>c.table===s);return u===void 0||
!r.some(c=>c.includes(u))||u.keys.every(c=>o.includes(c))});return i.length===0?null:{tables:i,
criteria:[
...t]}}function Q1(e){let[t]=e;if(t===void 0||e.some(o=>o.columns.some(i=>i.kind==="numbers")))return null;
let n=o=>e.every(i=>i.columns.some(s=>s.key===o&&s.kind==="open")),r=t2(t,t.columns.map(o=>o.key).filter(
n));return r.length===0?null:{tables:[...e],criteria:r}}function e2(e){let t=e.some(r=>r.columns.some(
o=>o.kind==="numbers")),n=new w(e.flatMap(r=>r.columns.filter(o=>o.kind==="numbers"||t&&o.isMeant).map(
o=>o.key)));return e.flatMap(r=>{let o=r.columns.filter(s=>s.kind!=="words"&&n.has(s.key)),i=eO(o.map(
s=>s.key));return i.length===0?[]:[{table:r,keys:i}]})}var t2=(e,t)=>e.columns.filter(n=>t.includes(
n.key)).map(n=>n.name),Y1=e=>e.reduce((t,{table:n})=>t+n.lines.length,0);function X1(e){let[t=null]=[
...e].sort((n,r)=>r.length-n.length||Y1(r)-Y1(n)||e.indexOf(n)-e.indexOf(r));return t}function n2(e){
var n;let t=new y;for(let r of e){let o=[...r.keys].sort().join(`
`);t.set(o,[...(n=t.get(o))!=null?n:[],r])}return[...t.values()]}function tZ(e){return e.map(t=>e.filter(
n=>{let r=n.keys.filter(o=>t.keys.includes(o)).length;return r>0&&r*2>=f.max(n.keys.length,t.keys.length)}
)).
filter(t=>{let[n]=t;return t.length>1&&(n==null?void 0:n.keys.some(r=>t.every(o=>o.keys.includes(r))))}
)}m();var r2=(e,t)=>e.flatMap(n=>n.columns.filter(r=>t.some(o=>ot(r.name,{name:o}))).flatMap(({
column:r})=>n.
lines.flatMap(o=>{var i;return(i=ct(o.values[r]))!=null?i:[]}))),o2=(e,t)=>e.filter(n=>n>t).length*10<=
e.length;function i2(e,t){var r;let n=r2(e,t);return n.length===0?100:n.every(o=>o<=1)&&n.some(o=>o>
0&&o<1)?1:(r=[5,10].find(o=>o2(n,o)))!=null?r:100}function s2(e,t){var o;let n=[...e.map(i=>t.map(s=>{
var a,u;return(u=(a=i.columns.find(l=>ot(l.name,{name:s})))==null?void 0:a.max)!=null?u:null})),...e.
map(i=>PO(i,t)),...e.flatMap(i=>{let s=tg(i,t);return s!=null&&s.areMaxima?[s.numbers]:[]})],r=i=>i.
every((s,a)=>{var u;return s!==null&&s>0&&o2(r2(e,[(u=t[a])!=null?u:""]),s)});return(o=n.find(r))!=null?
o:null}m();var Cw=.051,nZ=4,rZ=(e,t)=>({table:e,lines:new y([...e.lines].reverse().map(n=>[Au(n),n])),
columns:t.
map(n=>{var r,o;return(o=(r=e.columns.find(i=>ot(i.name,{name:n})))==null?void 0:r.column)!=null?o:-1}
)}),
oZ=({table:e,columns:t})=>t.flatMap(n=>e.lines.flatMap(r=>{var o;return(o=ct(r.values[n]))!=null?o:[
]}));
function iZ(e,t){let n=t.filter(l=>l!==e);if(n.length<2)return!1;let[r,o,i,s,a]=[0,0,0,0,0],u=f.max(
Cw,Co(oZ(e)));for(let l of e.table.lines){let c=Au(l);for(let[d,p]of e.columns.entries()){let g=ct(l.
values[p]),b=n.flatMap(({lines:O,columns:N})=>{var P,I,$;return($=ct((I=O.get(c))==null?void 0:I.values[
(P=
N[d])!=null?P:-1]))!=null?$:[]});if(g===null||b.length<2)continue;let v=b.reduce((O,N)=>O+N,0);a+=1,
f.abs(g-v/b.length)<=u&&(o+=1),f.abs(g-v)<Cw&&(i+=1),f.abs(g-f.max(...b))<Cw&&(s+=1),new w(b).size>1&&
(r+=1)}}return r>=nZ&&(o===a||i===a||s===a)}var sZ=/rata|rerata|mean|average|rekap|recap|total|jumlah|gabung|akhir|final|hasil|semua|seluruh|result|summary|ringkas|nilai|skor|score/i,
aZ=/(?:^|[^\p{L}])(?:juri|judge|penilai|panelis|j\.?\s?\d)(?:[^\p{L}]|$)/iu,a2=e=>`summary/${M(e)}`;
function u2({tables:e,criteria:t},n,r){let o=e.map(s=>rZ(s,t));return o.filter(s=>iZ(s,o)).map(({
table:s})=>s).
filter(({tab:s})=>{let a=r.get(a2(s));return a!==void 0?a==="ignore":sZ.test(s)&&!aZ.test(s)?!0:(n.push(
Et("SUMMARY",a2(s),{tab:s},{tab:s})),!1)})}var Fu=(e,t,n)=>n.indexOf(e)===t;function l2(e,t,n,{facts:
r,questions:o,answers:i,foreign:s},a){var Ee,
ee;let u=e.desks.map(ye=>ye.table),l=ye=>n.includes("criteria")?ng(ye):Ew(ye,qe(t,e.stage).map(Ye=>Ye.
name)),c=(Ee=l(u))!=null?Ee:a||e.layout!==null?Q1(u):null;if(c===null)return null;let d=l(u)===null,
p=u2(c,o,i),g=c.tables.filter(ye=>!p.includes(ye));for(let{tab:ye}of p)r.push({kind:"TAB_LEFT",sure:
!1,
params:{tab:ye,reason:"summary"}});let b=g.length<c.tables.length&&(ee=l(g))!=null?ee:c,{tables:v}=b,
O=n.includes("criteria")?FO(b,o,i):b.criteria,N=a?e.stage.name:null,P=n.includes("criteria")?_O(v,O,
i):null;P!==null&&o.push(P);let I=uZ(e,v);if(o.push(...$O({...e,desks:I},O,i)),!n.includes(
"criteria"))
return{...e,desks:I,criteria:[],isOpen:d,names:O};let $=s2(v,O),_=$!=null?$:O.map(()=>i2(v,O)),L=NO(
v,O,_),B=L.from==="equal"&&$!==null&&new w($).size>1,j=V1(s(),v,O),z=L.from==="equal"&&!B&&(j==null?
void 0:j.from)==="written"&&!j.isOpen&&ft(j.weights,100),H=B?_:z?j.weights:L.weights,K=L.from!=="equal",
Q=UO(v,O,{taken:H,max:_,isRead:K,byMaxima:B,elsewhere:j},i);Q.question!==null&&o.push(Q.question);
let{weights:he}=Q;r.push({kind:"CRITERIA",sure:v.length>1&&!d,params:{stage:N,names:O}},z?{kind:
"WEIGHTS",sure:!0,params:{from:"tab",stage:N,tab:j.tab}}:{kind:"WEIGHTS",sure:L.from!=="equal",
params:{from:B?
"maxima":L.from,stage:N}},{kind:"SCALE",sure:$!==null,params:{max:_.filter(Fu),from:$===null?
"scores":
"written",stage:N}});let Y=O.map((ye,Ye)=>{var tt,Qt;return{stage:e.stage.name,name:ye,weight:(tt=he[
Ye])!=
null?tt:1,min:0,max:(Qt=_[Ye])!=null?Qt:100,description:""}});return{...e,desks:I,criteria:Y,isOpen:
d,
names:O}}var uZ=({desks:e},t)=>e.filter(n=>t.includes(n.table));m();function c2(e,t){var r;let n=(r=t==null?
void 0:t.view)!=null?r:e;return uO(n)?{grid:n,structure:t,table:null,
shared:null,isOther:!0}:{grid:n,structure:t,table:ra(n,t),shared:iw(n),isOther:!1}}var _u=(e,t=[])=>(
{
reason:e,tabs:t});function d2(e,t,n){var g,b;let r=n.flatMap(({table:v,shared:O})=>v===null||O!==null?
[]:[v]),o=n.filter(v=>v.shared!==null);if(e.stages.some(v=>v.scoreTab!==void 0))return lZ(e.stages,o);
let{sets:i,unclear:s}=UA(r.map(v=>v.tab));if(e.stages.length>1)return Rw(e.stages,i,r);let[a]=e.stages;
if(a===void 0)return _u("nothing");let u=t?i.find(v=>M(v.stage)===M(a.name)):void 0;if(u!==void 0)return Rw(
[a],[u],r);if(s&&!t)return _u("stages",r.map(v=>v.tab));if(i.length>1&&!t){let v=i.map(O=>({...a,
name:O.
stage,advance:null}));return Rw(v,i,r)}let l=((b=(g=ng(r))==null?void 0:g.tables.length)!=null?b:0)>
1,c=o.filter(v=>{var O;return((O=v.shared)==null?void 0:O.layout)!=="totals"}),d=c.length>0?c:o,[p]=d;
if(!l&&(p!=null&&p.shared)){let v=d.map(O=>O.grid.tab);return v.length>1?_u("several-shared",v):t?_u(
"stage-tab",v):[m2({...a,scoreTab:p.grid.tab},p.shared,p.structure)]}return[{stage:a,desks:r.map(v=>(
{
label:v.tab,table:v})),layout:null}]}function m2(e,{layout:t,views:n},r){let o=n.flatMap(({label:i,
grid:s})=>{
let a=ra(s,r);return a===null?[]:[{label:i,table:a}]});return{stage:e,desks:o,layout:t}}function lZ(
e,t){
let n=e.map(o=>{let i=t.find(s=>{var a;return M(s.grid.tab)===M((a=o.scoreTab)!=null?a:"")});return i!=
null&&i.shared?m2(o,i.shared,i.structure):o}),r=n.flatMap(o=>{var i;return"desks"in o?[]:[(i=o.scoreTab)!=
null?i:o.name]});return r.length>0?_u("unclear-judges",r):n.filter(o=>"desks"in o)}function Rw(e,t,n){
let r=e.map(i=>{var u;let s=t.find(l=>M(l.stage)===M(i.name)),a=((u=s==null?void 0:s.tabs)!=null?u:[
]).
flatMap(({tab:l,label:c})=>n.filter(d=>d.tab===l).map(d=>({label:c,table:d})));return{stage:i,desks:
a,
layout:null}}),o=r.filter(i=>i.desks.length===0).map(i=>i.stage.name);return o.length>0?_u("stages",
o):r}m();function p2(e,t,n,r){let o=e.filter(a=>a.layout===null).flatMap(a=>a.desks.map(u=>u.table.tab)),
i=o.every(a=>/juri|judge|penilai|panelis|(?:^|[^\p{L}])j\s?\d/iu.test(a)),s=e.flatMap(({layout:a,
desks:u,
stage:l})=>{var c;return a===null?[]:[{kind:"SCORE_TAB",sure:a!=="totals",params:{tab:(c=l.scoreTab)!=
null?c:"",layout:a,judges:u.map(d=>d.label)}}]});return[...n&&e.length>1?[{kind:"STAGES",sure:!1,
params:{
stages:r.map(a=>a.name),advance:r.map(a=>a.advance)}}]:[],...o.length>0?[{kind:"JUDGE_TABS",sure:i&&
t.length>1,params:{tabs:o}}]:[],...s]}m();var cZ={sum:"sum",mean:"mean",weighted:"weighted",weight:
"weight",statistic:"statistic",rank:"rank",
number:"number",large:"large",text:"text","left-out":"left-out"};function f2(e){var r,o;let t=new y,
n=new y;for(let{columns:i,rows:s,tab:a,values:u}of e){for(let{role:l,label:c}of i){let d=cZ[l];if(d===
void 0||c==="")continue;let p=`${d} ${M(c)}`;t.has(p)||t.set(p,{kind:"PASSED_COLUMN",sure:!0,params:
{
header:c,reason:d}})}for(let[l,c]of s.entries()){if(c==="entry"||c==="blank")continue;let d=c,p=(o=(
(r=
u[l])!=null?r:[]).map(W).find(b=>b!==""))!=null?o:"",g=d==="note"?d:`${d} ${M(p)}`;n.has(g)||n.set(g,
{kind:"PASSED_ROW",sure:!0,params:{tab:a,row:l+1,label:p,reason:d}})}}return[...t.values(),...n.values(
)]}m();var dZ=/(?:^|\s)(?:lomba|kompetisi|gelar|penghargaan|sayembara|festival|anugerah|competition|award|contest)(?:\s|$)/i,
mZ=/^(?:(?:lembar|formulir|form|blangko|rekap(?:itulasi)?|daftar|berita acara|score\s*sheet)\s+)?(?:(?:penilaian|nilai|skor|scores?|penjurian)\s+)?(?:(?:dewan\s+)?juri\s+)?(?:pada\s+|for\s+)?/i,
pZ=/(?:^|[^\d])(20\d{2})(?:[^\d]|$)/,fZ=/^pemerintah\s+(?:daerah\s+)?(?:kota|kabupaten|provinsi)\s+\p{L}.*$/iu,
gZ=/(?:^|\s)(?:kota|kabupaten)\s+(\p{L}[\p{L}\s]*?)(?=\s+tahun\b|\s*\d|\s*[,.;(-]|$)/iu,hZ=({above:e}
)=>e.
flatMap(t=>{var r;let n=t.map(W).filter(o=>o!=="");return n.length===1&&!/[:=]/.test((r=n[0])!=null?
r:"")?n:[]}),g2=e=>e===e.toUpperCase()?e.toLowerCase().replace(/(^|\s)\p{L}/gu,t=>t.toUpperCase()):e;
function h2(e){let t=e.map(i=>yZ(hZ(i))),[n={}]=t,r=h.keys(n),o=i=>t.every(s=>{var a,u;return M((a=s[
i])!=
null?a:"")===M((u=n[i])!=null?u:"")});return h.fromEntries(r.filter(o).map(i=>[i,n[i]]))}function yZ(
e){
let t={},n=e.map(a=>{var u;return(u=pZ.exec(a))==null?void 0:u[1]}).find(a=>a!==void 0);n!==void 0&&
(t.year=n);let r=e.find(a=>fZ.test(a));r!==void 0&&(t.government=g2(r.replace(/\s+tahun\b.*$/i,"").trim(
)));
let o=e.map(a=>{var u;return(u=gZ.exec(a))==null?void 0:u[1]}).find(a=>a!==void 0);o!==void 0&&(t.city=
g2(o.trim()));let i=e.find(a=>dZ.test(a)),s=i==null?void 0:i.replace(mZ,"").replace(
/\s+(?:tahun\s+)?20\d{2}\s*$/i,
"").trim();return s!==void 0&&s!==""&&(t.competition=s),t}m();function Dw(e){var o,i,s,a;let t=(u,l)=>l.length===0?
null:{reason:u,tabs:l.map(c=>c.grid.tab)},n=e.filter(
({table:u})=>u==null?void 0:u.columns.some(l=>l.kind==="numbers")),r=e.filter(({grid:u})=>u.values.some(
l=>l.some(c=>typeof c=="number")));return(a=(s=(i=(o=t(n.length>1?"unlike":"not-scores",n))!=null?o:
t("turned",r.filter(({grid:u})=>bZ(u))))!=null?i:t("not-scores",e.filter(({table:u})=>u!==null)))!=null?
s:t("not-entries",r.filter(({grid:u})=>wZ(u))))!=null?a:{reason:"nothing",tabs:[]}}var bZ=e=>e.values.
slice(0,10).some(t=>t.slice(0,2).some(n=>typeof n=="string"&&
/^(?:kriteria|criteri|aspek|indikator|unsur)/i.
test(n.trim()))&&t.filter(n=>typeof n=="string"&&n.trim()!==""&&!Xi(n)).length>2),wZ=e=>Bf(e,f.min(9,
e.values.length));m();var yd=e=>`hidden/${M(e)}`,Aw=({criteria:e},{structures:t})=>[...t.values()].flatMap(
({tab:n,columns:r})=>!e.
every(i=>r.some(({role:s,header:a})=>s==="criterion"&&ot(a,i)))||e.length===0?[]:[Et("HIDDEN",yd(n),
{tab:n},{tab:n})]);m();function Ow(e,t){let[n,r]=[M(e),M(t)];if(n===""||r===""||n===r)return!1;let[o,
i]=n.length<r.length?[
n,r]:[r,n];return o.length>=4&&i.includes(o)?!1:!Xr(e,t)&&!vZ(e,t)}var y2=e=>e.toLowerCase().split(
/[^\p{L}\p{N}]+/u).
filter(t=>t.length>2);function vZ(e,t){let[n,r]=[new w(y2(e)),new w(y2(t))],o=[...n].filter(i=>r.has(
i)).length;return o>1&&o*2>f.min(n.size,r.size)}function Nw(e,t,n){let r=new y(t.map(i=>[i.code,i])),
o=new w(e.flatMap(({rows:i})=>i.flatMap(({entry:s,name:a})=>{let u=r.get(s!=null?s:"");return u!==void 0&&
a!==""&&!Ow(a,u.name)?u.code:[]})));return e.flatMap(i=>{if(i.codeColumn===null||i.nameColumn===null)
return[];let s=i.rows.filter(d=>d.name!==""&&d.entry!==null),a=s.flatMap(d=>{var g;let p=r.get((g=d.
entry)!=null?g:"");return p!==void 0&&o.has(p.code)&&Ow(d.name,p.name)?[{sheet:i,row:d,entry:p}]:[]}
),
u=a.length>2&&a.length*2>s.length,[l]=a;return(u&&l!==void 0?[b2(`names/${M(i.tab)}`,l,a.length)]:a.
map(d=>b2(`names/${M(i.tab)}/${X(d.entry.code)}`,d,1))).filter(({id:d})=>!n.has(d))})}var b2=(e,{
sheet:t,
row:n,entry:r},o)=>{var s;let i={tab:t.tab,cell:Ce(n.row,(s=t.nameColumn)!=null?s:0)};return Et(
"NAMES",e,i,{code:r.code,one:r.name,other:n.name,count:o})};var kZ=e=>"reason"in e;function Pw(e,t,n,
{grids:r,structures:o,answers:i},s){let a=r.map(ee=>c2(ee,o.
get(ee.tab))),u=d2(e,n,a);if(kZ(u))return u;let l=[],c=[],d=[],p=u.flatMap(({desks:ee,stage:ye})=>[
ye.
scoreTab,...ee.map(({table:Ye})=>Ye.tab)]),g=()=>s.names.filter(ee=>!p.includes(ee)).map(s.read);for(
let ee of u){
let ye=l2(ee,e,t,{facts:l,questions:c,answers:i,foreign:g},u.length>1);if(ye===null)return Dw(a);if(
QA(
ye.names))return{reason:"turned",tabs:ye.desks.map(({table:Ye})=>Ye.tab).filter(Fu)};d.push(ye)}if(t.
length===Qi.length&&!d.some(ee=>EZ(ee,a)))return{reason:"no-sign",tabs:d.flatMap(ee=>ee.desks.map(ye=>ye.
table.tab)).filter(Fu)};let b=d.flatMap(ee=>ee.desks.map(ye=>ye.table)),[v,...O]=b;if(v!=null&&v.isRepeated&&
O.length===0)return{reason:"unclear-judges",tabs:[v.tab]};let N=d.flatMap(ee=>ee.names).filter(Fu),P=t.
includes("judges")?xO(d):e.judges,I=t.includes("entries")?CZ(b,N,a,l):e.entries,$=!n&&(d.length>1||d.
some(ee=>ee.stage.scoreTab!==void 0)),_=$?TO(d):e.stages,L=t.includes("criteria")?EO(d):e.criteria,B=h2(
b),z=!n&&d.length===1&&t.includes("entries")&&t.includes("judges")?jA(w2(d),i):{question:null,
settings:{}};
z.question!==null&&c.push(z.question);let H={...SZ(e.settings,B),...z.settings},K={...e,settings:H,
stages:_,
criteria:L,entries:I,judges:P};if(t.some(ee=>K[ee].length===0))return Dw(a);if(t.includes("judges")&&
!SO(K,d,s.names))return{reason:"unbound",tabs:d.flatMap(ee=>ee.desks.map(ye=>ye.table.tab)).filter(
Fu)};
let Q=a.flatMap(({structure:ee})=>ee!==void 0&&b.some(({tab:ye})=>ye===ee.tab)?ee:[]),he=[...b.map(
ee=>ee.
tab),...l.flatMap(ee=>ee.kind==="ENTRY_LIST"||ee.kind==="TAB_LEFT"?ee.params.tab:[])],Y=ud([...TZ(a,
b),...c,...GA(w2(d),!t.includes("judges"),i)]),Ee=[...p2(d,P,$,_),...l,...h.keys(B).length>0?[xZ(B)]:
[],...f2(Q),...iO(a,he,s)];return{competition:K,hasStages:$,facts:oO(Ee,Y),findings:t.includes(
"entries")?rO(d):[],questions:Y}}var xZ=({competition:e="",year:t="",city:n="",government:r=""})=>({
kind:"TITLES",sure:!1,params:{competition:e,year:t,city:n,government:r}}),SZ=(e,t)=>({...e,...h.fromEntries(
h.entries(t).filter(([n])=>e[n]===""))}),w2=e=>e.flatMap(({layout:t,desks:n})=>t===null?n.map(({
table:r})=>r):
[]),TZ=(e,t)=>e.flatMap(({structure:n})=>n!==void 0&&t.some(({tab:r})=>r===n.tab)?n.questions:[]);
function EZ(e,t){
return e.layout!==null&&e.layout!=="totals"?!0:e.desks.some(({table:n})=>{let r=t.find(o=>o.grid.tab===
n.tab);return r!==void 0&&Bf(r.grid,n.above.length)})}function CZ(e,t,n,r){let o=Du(e,t),i=cd(e),s=new w(
e.map(u=>u.tab)),a=n.filter(({grid:u})=>!s.has(u.tab)).map(u=>nO(o,i,u)).find(u=>u!==null);return r.
push({kind:"ENTRIES",sure:i,params:{count:o.length,by:i?"code":"name"}}),a?(r.push({kind:
"ENTRY_LIST",
sure:!1,params:{tab:a.grid.tab,unscored:a.unscored}}),a.entries.map(u=>({...$p,...u}))):o}m();
function RZ(e,t){var r;let n=t.length===1&&e===""?t[0]:void 0;return(r=t.find(({name:o})=>M(o)===M(e)))!=
null?r:n}function rg(e,t){var u,l,c;let{stages:n,entries:r}=t,o=dt(e,Ya);if(o===null||!o.columns.has(
"entry")||!o.columns.has("judges"))return null;let i=new y,s=[],a=[];for(let d of o.rows){let p=$=>W(
d.cell($)),g=RZ(p("stage"),n),b=r.find($=>X($.code)===X(p("entry"))),v=($,_,L=p($),B=[])=>{let j={
setting:`assignment.${$}`,value:L,reason:_,allowed:B},z=g===void 0?{}:{stage:g.name};s.push({code:
"SETTING_INVALID",severity:"error",...z,...nt(o,d.row,$),params:j})};if(g===void 0&&v("stage",
"unknown-reference",p("stage"),n.map($=>$.name)),b===void 0&&v("entry","unknown-reference"),g===void 0||
b===void 0)continue;
let O=(u=i.get(g.name))!=null?u:new y;if(i.set(g.name,O),O.has(b.code)){v("entry","duplicate");
continue}
let N=rt(t,g),{found:P,unknown:I}=DZ(d,N);for(let $ of I)v("judges","unknown-reference",$,N.map(_=>_.
code));O.set(b.code,P),a.push({stage:g.name,entry:b.code,row:d.row,cell:(c=(l=nt(o,d.row,"judges"))==
null?void 0:l.cell)!=null?c:null})}return{assignment:i,findings:s,rows:a,table:o}}function DZ(e,t){
let n=Fi(
e.cell("judges"));return{found:t.filter(r=>n.some(o=>Ru(o,r))).map(({code:r})=>r),unknown:n.filter(r=>!t.
some(o=>Ru(r,o)))}}m();function AZ(e){var r,o;let t=new y;for(let{length:i}of e.values())t.set(i,((r=t.get(
i))!=null?r:0)+1);
let[n]=[...t].sort((i,s)=>s[1]-i[1]||s[0]-i[0]);return(o=n==null?void 0:n[0])!=null?o:0}function og(
e,t,n,r,o){
let i=e.entries.filter(({code:P,status:I})=>I==="running"&&n.has(P)),s=new y(i.map(({code:P})=>{var I;
return[P,(I=n.get(P))!=null?I:[]]})),a=rt(e,t),u=(P,I=null)=>({code:"ASSIGNMENT_CAUTION",severity:P.
reason==="loads"?"info":"warning",stage:t.name,...o(I),params:P}),l=Pr(e),c=i.flatMap(P=>a.flatMap(I=>{
var L;let $=(L=s.get(P.code))!=null&&L.includes(I.code)?l(I,P):null,_={reason:"conflict",judge:I.code,
entry:Ze(P),why:$};return $===null?[]:[u(_,P.code)]})),d=r!=null?r:AZ(s),p=i.filter(({code:P})=>{var I,
$;return(($=(I=s.get(P))==null?void 0:I.length)!=null?$:0)<d}),g=[...zc(s,a.flatMap(({code:P,
unavailable:I})=>I?
[]:[P]))].map(([P,I])=>({judge:P,entries:I})),[b,...v]=g.sort((P,I)=>P.entries-I.entries),O=v[v.length-
1],N=ea(a.map(({code:P})=>P),s.values());return[...c,...p.length===0?[]:[u({reason:"few",entries:p.map(
Ze),readings:d})],...b===void 0||O===void 0||O.entries-b.entries<2?[]:[u({reason:"loads",least:b,
most:O})],
...N.length<2?[]:[u({reason:"disconnected",groups:N})]]}m();function OZ(e,t){var r;let n=t.length===1&&
e===""?t[0]:void 0;return(r=t.find(({name:o})=>M(o)===M(e)))!=
null?r:n}function NZ(e,t){if(te(e))return null;let n=ct(e);return n===null?"not-a-number":k.isInteger(
n)&&n>=t?n:"out-of-range"}function ig(e,{stages:t,entries:n}){var a,u;let r=dt(e,Qa),o=[],i=[],s=[];
for(let{row:l,cell:c}of(a=r==null?void 0:r.rows)!=null?a:[]){let d=_=>W(c(_)),p=OZ(d("stage"),t),g=n.
find(_=>X(_.code)===X(d("entry"))),b=(_,L,B=d(_),j=[])=>{let z={setting:`plenary.${_}`,value:B,
reason:L,
allowed:j},H=p===void 0?{}:{stage:p.name};return i.push({code:"SETTING_INVALID",severity:"error",...H,
...nt(r,l,_),params:z}),null},v=(_,L)=>{let B=NZ(c(_),L);return typeof B=="string"?b(_,B,c(_)):B};if(
p!==
void 0&&g!==void 0){let _=s.some(L=>L.stage===p.name&&L.entry===g.code);if(s.push({stage:p.name,
entry:g.
code}),_&&!te(c("rank"))){b("entry","duplicate");continue}}if(te(c("rank")))continue;p===void 0&&b(
"stage","unknown-reference",d("stage"),t.map(_=>_.name)),g===void 0&&b("entry","unknown-reference");
let O=v(
"rank",1),N=v("computed",1),[P,I]=[v("votesFor",0),v("votesAgainst",0)];if(O!==null&&O!==N&&d(
"reason")===""&&b("reason","empty"),p===void 0||g===void 0||O===null)continue;let $=nt(r,l,"rank");o.push(
{stage:p.name,entry:g.code,computed:N,rank:O,reason:d("reason"),votesFor:P,votesAgainst:I,tab:e.tab,
cell:(u=$==null?void 0:$.cell)!=null?u:null})}return{decisions:o,findings:i,listed:s}}m();function sg(
e,{stages:t,entries:n}){let r=dt(e,Xa);if(r===null||!r.columns.has("occasion")||!r.columns.
has("date"))return null;let o=[],i=null;return{slots:r.rows.flatMap(({row:a,cell:u})=>{var O,N,P,I,$,
_;let l=(L,B)=>{let j={setting:`schedule.${L}`,value:u(L),reason:B,allowed:[]};return o.push({code:
"SETTING_INVALID",severity:"warning",...nt(r,a,L),params:j}),null},c=L=>{var B;return te(u(L))?null:
(B=
Ap(u(L)))!=null?B:l(L,"not-a-time")},d=W(u("entry")),p=n.find(L=>X(L.code)===X(d));d!==""&&p===void 0&&
l("entry","unknown-reference");let g=te(u("date"))?i:(N=(O=Dp(u("date")))==null?void 0:O.from)!=null?
N:l("date","not-a-date");if(i=g,g===null||d!==""&&p===void 0)return[];let b=W(u("occasion")),v=t.find(
({name:L})=>M(L)===M(b));return[{occasion:(P=v==null?void 0:v.name)!=null?P:b,stage:(I=v==null?void 0:
v.name)!=null?I:null,date:g,start:c("start"),end:c("end"),place:W(u("place")),room:W(u("room")),
entry:($=
p==null?void 0:p.code)!=null?$:null,at:(_=nt(r,a,"start"))!=null?_:{tab:e.tab}}]}),findings:o,table:
r}}m();m();var Ro=e=>`${S(f.floor(e/60)).padStart(2,"0")}.${S(e%60).padStart(2,"0")}`,Mu=({start:e,
end:t})=>e===
null?"":t===null?Ro(e):`${Ro(e)}\u2013${Ro(t)}`,bd=(e,t)=>{var n,r;return e.date===t.date?((n=e.start)!=
null?n:0)-((r=t.start)!=null?r:0)||(e.room<t.room?-1:k(e.room>t.room)):e.date<t.date?-1:1},rs=({
schedule:e=[]},t)=>e.
flatMap(n=>n.entry!==null&&n.stage===t.name?[{...n,entry:n.entry}]:[]).sort(bd);function PZ(e,t){var o;
if(e.date!==t.date||e.start===null||t.start===null)return!1;let[n,r]=e.start<=
t.start?[e,t]:[t,e];return n.start===r.start||((o=n.end)!=null?o:0)>r.start}function v2({slots:e},t){
var c;let n=d=>{let p=t.entries.find(g=>g.code===d);return p===void 0?"":Ze(p)},r=d=>n(d.entry)||d.occasion,
o=[],i=(d,p)=>{let g=d.stage===null?{}:{stage:d.stage};o.push({code:"SCHEDULE_CLASH",severity:
"warning",...g,...d.at,params:p})};for(let[d,p]of e.entries()){p.start!==null&&p.end!==null&&p.end<=p.start&&
i(p,{reason:"backwards",what:r(p)});let g=e.slice(0,d),b=g.find(N=>p.entry!==null&&N.entry===p.entry&&
N.occasion===p.occasion);b!==void 0&&i(p,{reason:"twice",what:r(p)});let v=N=>M(N.room)===M(p.room)&&
M(N.place)===M(p.place),O=g.find(N=>N!==b&&PZ(N,p)&&v(N));O!==void 0&&i(p,{reason:"room",what:r(p),
other:r(
O)})}let[s]=t.stages,a=new w(s===void 0?[]:rs({schedule:e},s).map(({entry:d})=>d)),u=t.entries.filter(
({code:d,status:p})=>p==="running"&&!a.has(d)),l=(c=e[0])==null?void 0:c.at.tab;if(a.size>0&&u.length>
0&&s!==void 0&&l!==void 0){let d={reason:"left-out",entries:u.map(Ze)};o.push({code:"SCHEDULE_CLASH",
severity:"warning",stage:s.name,tab:l,params:d})}return o}m();m();var IZ=16,Iw=(e,t)=>t(E.stringify(
[e.stage,e.entry,e.computed,e.rank,e.reason,e.votesFor,e.votesAgainst])).
slice(0,IZ);function ag(e,t,n){var a,u;let r=new y,o=new y;for(let l of t.filter(({action:c})=>c==="plenary")){
r.set(l.stage,$f(l));for(let c of $f(l))o.has(c)||o.set(c,l)}let i=new y,s={confirmed:[],
unconfirmed:[],missing:new y};for(let l of e){let c=Iw(l,n),d=(a=r.get(l.stage))!=null&&a.includes(c)?
o.get(c):void 0;i.set(l.stage,[...(u=i.get(l.stage))!=null?u:[],c]),d===void 0?s.unconfirmed.push(l):
s.confirmed.push({...l,confirmed:{by:d.by,at:d.at}})}for(let[l,c]of r){let d=c.filter(p=>{var g;
return!((g=
i.get(l))!=null?g:[]).includes(p)}).length;d>0&&s.missing.set(l,d)}return s}m();m();var $Z="23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
function $w(e){var r;let t=[...e.slice(0,20)].map(o=>k.parseInt(o,16).toString(2).padStart(4,"0")).join(
"");return((r=x.from({length:16},(o,i)=>$Z[k.parseInt(t.slice(i*5,(i+1)*5),2)]).join("").match(new RegExp(
".{4}","g")))!=null?r:[]).join("-")}var k2=8;function x2(e){let t=S(k.parseInt(e.slice(0,12),16)%10**
k2).padStart(k2,"0");return`${t.slice(0,4)}-${t.slice(4)}`}var S2=(e,t)=>t.includes(x2(e))?x2(e):$w(
e);var FZ=e=>({stage:e,status:"open",at:"",by:"",hash:"",code:"",reason:""}),_Z=e=>e.status==="decided"?
{...e,hash:"",code:"",status:"closed"}:e;function lt(e,t){return t.reduce((n,{action:r,stage:o,at:i,
by:s,hash:a,detail:u})=>{let l=n.findIndex(p=>p.stage===o);if(l<0)return n;let c={stage:o,at:i,by:s,
hash:"",code:"",reason:""};if(r==="close")return n.map(p=>p.stage===o?{...c,status:"closed"}:p);if(r===
"decide")return n.map(p=>p.stage===o?{...c,hash:a,code:S2(a,u),status:"decided"}:p);if(r!=="reopen")
return n;let d={...c,status:"open",reason:u};return[...n.slice(0,l),d,...n.slice(l+1).map(_Z)]},e.map(
({name:n})=>FZ(n)))}var kn=(e,t)=>e.find(n=>n.stage===t);m();var E2={part:"decisions",tab:Z.decisions,
columns:[{key:"stage",header:F("Tahap","Stage"),width:140},
{key:"code",header:F("Kode Penetapan","Decision Code"),width:110},{key:"at",header:F("Waktu","Time"),
width:150},{key:"by",header:F("Pelaku","By"),width:200},{key:"method",header:F("Metode","Method"),
width:110},
{key:"version",header:F("Versi Aturan","Rules Version"),width:90},{key:"hash",header:F("Sidik Hasil",
"Result Hash"),width:160},{key:"part",header:F("Bagian","Part"),width:70},{key:"content",header:F(
"Isi","Content"),width:300}]},MZ=3e4;function T2(e){var n;return(n=e.replace(/[^\x20-\x7e]/g,r=>`\\u${r.
charCodeAt(0).toString(16).padStart(4,"0")}`).match(new RegExp(`\\S(?:.{0,${MZ}}\\S)?(?=\\S|$)`,"g")))!=
null?n:[]}var C2="B";function R2(e,t,n,r,o){let i=e.flatMap(a=>[...T2(a.text).map((u,l)=>({...a,part:
S(
l+1),content:u})),...T2(a.testimony).map((u,l)=>({...a,part:`${C2}${l+1}`,content:u}))]),s=E2.columns.
map(({key:a,header:u,width:l})=>({header:u[n],width:l,value:c=>c[a]}));return Ot(t,r,o,s,i,0)}
function Lu(e){
var r;let t=e===null?null:dt(e,E2),n=new y;for(let{cell:o}of(r=t==null?void 0:t.rows)!=null?r:[]){
let i=W(
o("stage")),s=n.get(i),a=S(o("content")),u=W(o("part")).startsWith(C2);s!==void 0&&u?n.set(i,{...s,
testimony:s.
testimony+a}):s!==void 0?n.set(i,{...s,text:s.text+a}):n.set(i,{stage:i,code:W(o("code")),at:W(o(
"at")),
by:W(o("by")),method:W(o("method")),version:W(o("version")),hash:W(o("hash")),text:u?"":a,testimony:
u?
a:""})}return[...n.values()]}function ug({testimony:e}){try{let t=E.parse(e);return x.isArray(t.ranking)&&
x.isArray(t.printed.judges)?t:null}catch{return null}}function ju({text:e}){try{let t=E.parse(e);
return[
...[t.stages,t.criteria,t.entries,t.judges,t.institutions],t.plenary,t.sheets].every(x.isArray)?{
snapshot:t,
canonical:E.stringify(t)}:null}catch{return null}}m();var Fw="#d9e2f3";function rr(e,t){var n;for(
let r=1;;r+=1){let o=Xb(e.name,r),i=Oe().getSheetByName(
o);if(D2(i)){nn({...e,name:o},t);return}let s=LZ(i);if(ew((n=s[0])==null?void 0:n[0])){t.isShut(o)||
br(o,t.admins()),jZ(s,e)||O2(i,e),A2(o,e,i.getLastRow(),i.getLastColumn());return}}}function nn(e,t){
var r;let n=(r=Oe().getSheetByName(e.name))!=null?r:_w(e.name);t!==void 0&&br(e.name,t.admins()),O2(
n,e),A2(e.name,e,0,0)}function _w(e){let t=Oe().getActiveSheet(),n=Oe().insertSheet(e,Oe().getSheets(
).
length);return Oe().setActiveSheet(t),n}var D2=e=>e===null||e.getLastRow()===0;function Nt(e){for(
let t=1;;t+=
1){let n=Xb(e,t);if(D2(Oe().getSheetByName(n)))return{name:n,grid:null};let r=_e(n);if(fn(r))return{
name:n,grid:r}}}function LZ(e){return e.getLastRow()<3?[]:e.getRange(2,1,2,f.max(1,e.getLastColumn())).
getValues()}function jZ([e=[],t=[]],n){var o;let r=(o=n.values[n.headerRow])!=null?o:[];return S(e[0]).
endsWith(n.layout)&&r.every((i,s)=>i===t[s])}function A2(e,t,n,r){let o=f.max(t.values.length,n),i=f.
max(t.widths.length,r),s=x.from({length:o},(a,u)=>x.from({length:i},(l,c)=>{var d,p;return(p=(d=t.values[
u])==
null?void 0:d[c])!=null?p:""}));Vt(e,0,0,s,t.formats)}function O2(e,t){let n=t.widths.length,r=t.headerRow+
1;ti(e,t.values.length+1,n);let o=(t.isClosed?t.values.length:e.getMaxRows())-r;for(let{start:i,
length:s,
value:a}of os(t.widths))e.setColumnWidths(i+1,s,a);e.getRange(r,1,o+1,n).setWrap(!0).setVerticalAlignment(
"top").setHorizontalAlignment("left");for(let{start:i,length:s,value:a}of os(t.formats))a!==""&&o>0&&
e.getRange(r+1,i+1,o,s).setNumberFormat(a),qS(a)&&e.getRange(r,i+1,o+1,s).setHorizontalAlignment(
"center");e.getRange(r,1,1,n).setFontWeight("bold").setBackground(Fw),t.headerRow>0&&e.getRange(1,1).setFontSize(
14),e.setFrozenRows(r),t.frozenColumns>0&&e.setFrozenColumns(t.frozenColumns)}function os(e){let t=[
];
for(let[n,r]of e.entries()){let o=t[t.length-1];o!==void 0&&o.value===r?o.length+=1:t.push({start:n,
length:1,value:r})}return t}function N2(e,{rows:t},n){let{confirmed:r,unconfirmed:o,missing:i}=ag(e,
t,Xe),s=o.length===0?[]:zZ(o,
t,n),a=o.filter(l=>!s.some(({tab:c,cell:d})=>c===l.tab&&d===l.cell)),u=new w([...a.map(({stage:l})=>l),
...i.keys()]);return{decisions:e.flatMap(l=>[...r,...s].filter(({stage:c,entry:d,cell:p})=>c===l.stage&&
d===l.entry&&p===l.cell)),findings:[...u].map(l=>{var v,O;let c=a.filter(N=>N.stage===l),{tab:d=Z.plenary[
n.
settings.language],cell:p=null}=(v=c[0])!=null?v:{},g={entries:c.map(({entry:N})=>N),missing:(O=i.get(
l))!=null?O:0},b={tab:d,...p===null?{}:{cell:p}};return{code:"PLENARY_UNCONFIRMED",severity:"error",
stage:l,...b,params:g}})}}function zZ(e,t,{stages:n,settings:r}){let o=lt(n,t),i=({stage:a})=>{var u;
return((u=kn(o,a))==null?void 0:u.status)==="decided"};if(!e.some(i))return[];let s=Lu(Nt(Z.decisions[
r.
language]).grid);return e.flatMap(a=>{let u=kn(o,a.stage),l=s.find(({stage:g})=>g===a.stage),c=l===void 0?
null:ju(l);if((u==null?void 0:u.status)!=="decided"||c===null||Xe(c.canonical)!==u.hash)return[];let d=E.
stringify([a.stage,a.entry,a.rank,a.reason,a.votesFor,a.votesAgainst]);return c.snapshot.plenary.some(
g=>E.stringify(g)===d)?[{...a,confirmed:{by:u.by,at:u.at}}]:[]})}m();m();var wd={part:"history",tab:
Z.history,columns:[{key:"at",header:F("Waktu","Time"),width:150},{key:"by",
header:F("Pelaku","By"),width:200},{key:"action",header:F("Tindakan","Action"),width:130},{key:
"detail",header:F("Rincian","Detail"),width:380},{key:"run",header:F("Proses","Run"),width:90},{key:
"hash",
header:F("Sidik Hasil","Result Hash"),width:160},{key:"stage",header:F("Tahap","Stage"),width:140},{
key:"chain",header:F("Rantai","Chain"),width:140}]};function P2(e){var s,a,u;let t=e===null?null:dt(
e,wd),n=[],r=[];for(let{row:l,cell:c}of(s=t==null?void 0:t.rows)!=null?s:[]){let d=P=>W(c(P)),p={row:
l,
texts:If(d),chain:d("chain")};r.push(p);let g=Bn(d("action"),Tu);if(g===void 0)continue;let[b,v,O,N]=[
_c(d("at")),d("by"),d("detail"),d("run")];n.push({link:p,row:{at:b,by:v,action:g,detail:O,run:N,hash:
d(
"hash"),stage:d("stage")}})}let o=Pf(r);return{rows:n.flatMap(l=>o.has(l.link)?[]:[l.row]),links:r,
headerRow:(a=
t==null?void 0:t.headerRow)!=null?a:null,columns:(u=t==null?void 0:t.columns)!=null?u:new y}}m();m();
m();m();function vd(e,t){let[n,r]=e.toFixed(2).split("."),[o,i]=t==="id"?[".",","]:[",","."];return`Rp${n.
replace(/\B(?=(\d{3})+$)/g,o)}${i}${r}`}var BZ={id:{running:"masih ikut",ineligible:
"tidak lolos administrasi",disqualified:"didiskualifikasi",withdrawn:"mundur"},en:{running:
"takes part",ineligible:"was ineligible",disqualified:"was disqualified",withdrawn:"withdrew"}},I2=(
e,{language:t})=>V(e.map(({entry:n,status:r})=>`${n} ${BZ[t][r]}`),
t);function $2(e,t,{text:n}){let r=t===null?"":` (${t})`;return e?n(`Menang${r}`,`Wins${r}`):n(`Lolos${r}`,
`Advances${r}`)}var zu=(e,{text:t})=>e===void 0?"":t(` di kategori ${e}`,` in the category ${e}`),
F2={ADVANCES:({places:e,last:t,title:n,category:r},o)=>e===null?o.text(
"Semua peserta tahap ini lolos.","All entries of this stage advance."):`${$2(t,n,o)}: ${o.text(`termasuk ${e} tempat teratas`,
`within the top ${e}`)}${zu(r,o)}.`,SHARED_RANK_AT_CUT:({places:e,last:t,title:n,sharing:r,category:
o},i)=>`${$2(
t,n,i)}: ${i.text(`peringkatnya sama dengan ${V(r,"id")} di batas ${e} tempat${zu(o,i)}, dan peringkat bersama tidak dipecah`,
`its rank is shared by ${V(r,"en")} at the cut of ${e}${zu(o,i)}, and a shared rank is never split`)}.`,
BELOW_PASSING_SCORE:({passingScore:e,score:t},{text:n,points:r,plain:o,
name:i,unit:s})=>{let a=r(t),u=o(e);return s==="mean-rank"?n(`Tidak lolos: rata-rata peringkat ${a} lebih besar daripada batas ${u}.`,
`Does not advance: the mean rank ${a} is higher than the limit ${u}.`):n(`Tidak lolos: ${a} di bawah ${i} minimal ${u}.`,
`Does not advance: ${a} is below the passing ${i} ${u}.`)},INSTITUTION_FULL:({institution:e,most:t,
above:n},{text:r})=>r(`Tidak lolos: paling banyak ${t} per instansi, dan dari ${e} sudah ada ${V(n,
"id")}.`,`Does not advance: at most ${t} per institution, and ${e} already has ${V(n,"en")}.`),
WITHOUT_CATEGORY:(e,{text:t})=>t("Tidak lolos: kategorinya kosong.",
"Does not advance: it has no category."),PASSED_OVER:({place:e,over:t},{text:n})=>n(`Naik ke tempat ${e} karena ${V(
t,"id")} dilewati (batas per instansi).`,`Moves up to place ${e} because ${V(
t,"en")} ${t.length===1?"is":"are"} passed over (limit per institution).`),MOVED_UP:({place:e,from:t,
removed:n},r)=>{let o=I2(n,r);return t===null?r.text(`Naik sebagai pengganti karena ${o}.`,`Moves up as a replacement because ${o}.`):
r.text(`Naik dari tempat ${t} ke tempat ${e} karena ${o}.`,`Moves up from place ${t} to place ${e} because ${o}.`)}
,PLACE_KEPT:({removed:e},t)=>{let n=I2(e,t);return t.
text(`Tidak naik menggantikan: ${n} setelah ikut tahap berikutnya, yang berlangsung tanpa peserta ini.`,
`Does not move up: ${n} after taking part in the next stage, which was held without this entry.`)},
PRIZE:({prize:e},{text:t})=>e==="open"?t(
"Uang pembinaan belum ditetapkan karena peringkatnya bersama.",
"The prize is not settled because the rank is shared."):t(`Uang pembinaan ${vd(e.amount,"id")}.`,
`Prize ${vd(e.amount,"en")}.`),FIRST_RESERVE:({sharing:e,category:t},n)=>{let r=zu(t,n);return e.length>
1?n.text(`Cadangan pertama${r}, bersama: ${V(e,"id")}.`,`First reserve${r}, shared: ${V(e,"en")}.`):
n.text(`Cadangan pertama${r}.`,`First reserve${r}.`)},OUTSIDE_CUT:({places:e,behind:t,category:n},r)=>{
let{text:o,name:i,unit:s,distance:a}=r,u=t===null?"":a(t),l=t===null?"":s==="mean-rank"?o(`; ${i} ${u} lebih besar daripada yang terakhir lolos`,
`; ${i} ${u} higher than the last who does`):o(`; ${u} di bawah yang terakhir lolos`,`; ${u} behind the last who does`);
return o(`Tidak lolos: di luar ${e!=null?
e:0} tempat yang tersedia${zu(n,r)}${l}.`,`Does not advance: outside the ${e!=null?e:0} places${zu(n,
r)}${l}.`)}};m();m();var _2={id:{points:"nilai","mean-rank":"rata-rata peringkat","standard-score":
"skor baku"},en:{points:"score","mean-rank":"mean rank","standard-score":"standard score"}},UZ={id:{
points:"","mean-rank":"makin kecil makin baik","standard-score":"50 berarti setara rata-rata"},en:{
points:"","mean-rank":"lower is better","standard-score":"50 means average"}},Mw=e=>e.slice(0,1).toUpperCase(
)+e.slice(1),M2=(e,t)=>_2[t][e],
L2=(e,t)=>UZ[t][e];function Bu(e,t,n=!1){let r=_2[t][e].split(" ").map(Mw).join(" ");return n?t==="id"?
`${r} Tahap`:`Stage ${r}`:r}m();var WZ=6,KZ=BigInt(0);function GZ(e,t){let n=BigInt(10**t);for(let{d:
r}of e)if(n%r!==KZ)return!1;return!0}
function is(e,t,n,r=n){if(GZ(e,r))return r;let o=hn(t(e),n);for(let i=r;i<n+WZ;i+=1){let s=e.map(a=>wr(
a,i));if(hn(t(s),n)===o)return i}return f.max(r,n+2)}var lg=new je(0),Lw=(e,t,n)=>pn(vr(e,t),n);
function j2(e,t,n){let r=n;if(yn(e,t)===0)return r;for(;hn(
e,r)===hn(t,r);)r+=1;return r}var kd=(e,t)=>Li[e].name[t];function xd(e,t,n,r){let o=j2(e.value,t,e.
metric==="majority"?0:n);return[Lw(e.value,o,r),Lw(t,o,r)]}function z2(e,t,n){let r=M2(n,e),o=new y,
i=(s,a)=>Lw(s,a,e);return{language:e,decimals:t,unit:n,name:r,Name:Mw(r),text:(s,a)=>e==="id"?s:a,
points:s=>i(
s,t),distance:s=>i(s,j2(s,lg,t)),plain:s=>pn(vr(s,4).replace(/\.?0+$/,""),e),fixed:i,scoresOf:s=>{
let a=s.
map(d=>d.score),u=is(a,mn,t),c=n==="points"&&a.length>2?is([...a].sort(yn).slice(1,-1),mn,t):u;
return s.
map(({judge:d,score:p})=>`${d} ${i(p,f.max(u,c))}`)},once:(s,a)=>{var l;let u=(l=o.get(s))!=null?l:a(
);
return o.set(s,u),u}}}m();var B2={MARGIN:({margin:e,next:t},{text:n,distance:r,unit:o,name:i,
language:s})=>{let a=r(e),u=o==="points"?a:n(`${i} ${a}`,`${a} of ${i}`),l=V(t.entries,s,3);return n(
`Selisih ${u} dari peringkat ${t.
rank} (${l}).`,`${u} ahead of rank ${t.rank} (${l}).`)},PLENARY_DECIDED:({rank:e,computed:t,reason:n,
votesFor:r,votesAgainst:o},{text:i})=>{let s=r===null&&o===null?"":i(` (${r!=null?r:0} setuju, ${o!=
null?o:0} tidak)`,` (${r!=null?r:0} for, ${o!=null?o:0} against)`),a=n===""?"":`: ${n.replace(
/[.\s]+$/,
"")}`;return i(`Pleno memutuskan peringkat ${e} (hasil hitung ${t})${a}${s}.`,`The plenary decided rank ${e} (computed ${t})${a}${s}.`)}
,LAST_RANK:(e,{text:t})=>t("Peringkat terakhir.","Last rank."),CATEGORY_RANK:({
category:e,rank:t},{text:n})=>n(`Peringkat ${t} di kategori ${e}.`,`Rank ${t} in the category ${e}.`)}
;m();var U2={id:{recused:"tidak menilai (BK)",conflict:"benturan kepentingan",unassigned:
"bukan bagiannya menurut Pembagian Juri",incomplete:"nilai belum lengkap"},en:{recused:
"stepped aside (BK)",conflict:"conflict of interest",unassigned:"not theirs by the assignment",
incomplete:"scores incomplete"}},HZ={
id:{given:"dari Pengaturan",estimated:"ditaksir dari nilai tahap ini","no-judge-effect":
"tidak ditemukan beda keketatan antarjuri","too-few-scores":
"nilainya terlalu sedikit untuk menaksir"},en:{given:"from the settings",estimated:
"estimated from the scores of this stage","no-judge-effect":"no difference in severity found",
"too-few-scores":"too few scores to estimate it from"}},qZ=([e,t,n])=>({score:e,
correction:t,weight:n});function ZZ(e,{text:t,plain:n}){let r=e.map(i=>`${i.criterion} ${n(i.weight)}`);
return e.every(i=>{var s,a;return i.weight.equals((a=(s=e[0])==null?void 0:s.weight)!=null?a:0)})?t(
"bobot kriteria sama","equal weights"):t(`bobot ${r.join(", ")}`,`weights ${r.join(", ")}`)}var cg=(
{
judge:e,score:t,alike:n},r,{points:o,text:i})=>`${e} ${o(t)} (${r}${n>1?i(`, satu dari ${n} yang sama`,
`, one of ${n} alike`):""})`;function JZ(e,t,{text:n}){if(e.entries===1)return`${e.judge} 0 (${n(
"hanya satu nilai","a single score")})`;if(e.sd.equals(0))return`${e.judge} 0 (${n(
"semua nilainya sama","all scores alike")})`;let r=n("simpangan baku","standard deviation");return`${e.judge} ${t(
e.z)} (${n("rata-rata","mean")} ${t(e.mean)}, ${r} ${t(e.sd)}, ${n(`${e.entries} peserta`,`${e.entries} entries`)})`}
var W2={STAGE_SCORE:({method:e,judges:t,criteria:n,score:r},o)=>{let{text:i,Name:s,points:a,
scoresOf:u,unit:l,language:c}=o,d=u(t).join("; "),p=l==="points"?` = ${Mi[e].score[c]}`:"",g=i(p===""?
" dari":""," of"),b=t.length,v=i(`${b} juri`,b===1?"1 judge":`${b} judges`),O=o.once(n,()=>ZZ(n,o));
return`${s} ${a(r)}${p}${g} ${v} (${d}); ${O}.`},SCORES_DROPPED:({dropped:e},t)=>e===null?t.text(
"Kurang dari tiga juri: tidak ada nilai yang dibuang, dihitung rata-rata biasa.",
"Fewer than three judges: no score is dropped, the plain mean counts."):t.text(`Dibuang: ${cg(e.highest,
"tertinggi",t)} dan ${cg(e.lowest,"terendah",t)}; rata-rata dari nilai lainnya.`,`Dropped: ${cg(e.highest,
"highest",t)} and ${cg(e.lowest,"lowest",t)}; the mean is over the others.`),MIDDLE_SCORES:({middle:
e},{text:t,scoresOf:n})=>{
let r=n(e).join("; ");return e.length===1?t(`Nilai tengah: ${r}.`,`The score in the middle: ${r}.`):
t(`Rata-rata dua nilai tengah: ${r}.`,`Mean of the two scores in the middle: ${r}.`)},
RANKS_WITHIN_JUDGES:({
ranks:e},{text:t,plain:n})=>{let r=e.map(o=>t(`${o.judge} ${n(o.rank)} dari ${o.entries}`,`${o.judge} ${n(
o.rank)} of ${o.entries}`));return t(`Peringkat pada tiap juri: ${r.join("; ")}.`,`Rank with each judge: ${r.join(
"; ")}.`)},STANDARDIZED:({judges:e},t)=>{let n=e.map(u=>u.z),r=u=>mn(u).mul(10).add(
50),o=f.max(...[n,[mn(n)]].map(u=>is(u,r,t.decimals,t.decimals+2))),i=u=>t.fixed(u,o),s=e.map(u=>JZ(
u,i,t)),a=i(mn(n));return t.text(`Selisih dari rata-rata juri dalam simpangan baku: ${s.join("; ")}; 50 + 10 \xD7 rata-ratanya ${a}.`,
`Distance from the judge\u2019s mean in standard deviations: ${s.join(
"; ")}; 50 + 10 \xD7 their mean ${a}.`)},SEVERITY_CORRECTED:({mean:e,correction:t},{text:n,fixed:r,
plain:o,
decimals:i,language:s})=>{if(t===null)return n(
"Semua peserta dinilai juri yang sama, jadi koreksi keketatan tidak mengubah rata-rata.",
"All entries were scored by the same judges, so the correction for severity leaves the mean as it is.");
let{points:a,lambda:u,origin:l}=t,c=is([e,a],([v,O])=>v.add(
O),i),d=r(e,c),p=r(a.abs(),c),g=`\u03BB = ${o(u)}, ${HZ[s][l]}`;if(hn(a.abs(),c)===hn(lg,c))return n(
`Rata-rata ${d} tidak berubah oleh koreksi keketatan (${g}).`,`The correction for severity leaves the mean ${d} as it is (${g}).`);
let b=a.s>0;return n(`Rata-rata ${d} ${b?"ditambah":"dikurangi"} ${p}: juri peserta ini secara bersama ${p} poin lebih ${b?
"ketat":"longgar"} daripada keseluruhan juri (${g}).`,`Mean ${d} ${b?"plus":"minus"} ${p}: the judges of this entry together are ${p} points ${b?
"stricter":"more lenient"} than the panel as a whole (${g}).`)},SCORES_WEIGHED:({judges:e,limit:t},{
text:n,
fixed:r,decimals:o})=>{let i=c=>bb(e.map((d,p)=>qZ(c.slice(3*p,3*p+3)))),s=is(e.flatMap(({score:c,
correction:d,
weight:p})=>[c,d,p]),i,o),u=e.map(({judge:c,score:d,correction:p,weight:g})=>{let b=p.s<0?"\u2212":
"+";return`${c} (${r(d,s)} ${b} ${r(p.abs(),s)}) \xD7 ${r(g,s)}`}).join("; "),l=t===null?n(
"Bobot juri menurut keandalannya","Judges weighted by their reliability"):n(`Nilai yang lebih dari ${r(
t,o)} poin dari yang wajar berbobot kurang`,`Scores more than ${r(t,o)} points from what is to be expected weigh less`);
return n(`${l}: (nilai + koreksi keketatan) \xD7 bobot, dibagi jumlah bobot: ${u}.`,`${l}: (score + correction for severity) \xD7 weight, divided by the sum of weights: ${u}.`)}
,JUDGE_LEFT_OUT:({
judge:e,reason:t},{text:n})=>n(`Juri ${e} tidak dihitung: ${U2.id[t]}.`,`Judge ${e} is not counted: ${U2.
en[t]}.`),ASSIGNED_JUDGES:({judges:e,of:t},{text:n})=>n(`Menurut Pembagian Juri dinilai ${e.length} dari ${t} juri (${V(
e,"id")}).`,`By the assignment scored by ${e.length} of ${t} judges (${V(e,"en")}).`),
JUDGES_WITHOUT_SCORE:({judges:e},{text:t})=>t(`Tanpa nilai dari juri ${V(e,"id")}.`,`Without scores of ${V(
e,"en")}.`),CARRIED_OVER:({parts:e,score:t},{text:n,name:r,Name:o,points:i,fixed:s,plain:a,
decimals:u})=>{let l=p=>{var g;return(g=du(e.map(({weight:b},v)=>({weight:b,score:p[v]}))))!=null?g:
lg},c=is(e.map(p=>p.score),l,u),d=e.map(p=>`${p.stage} ${s(p.score,c)} \xD7 ${a(p.weight)}`).join(
" + ");return n(`${o} gabungan ${i(t)} dari ${d}.`,`Carried-over ${r} ${i(t)} from ${d}.`)}};m();var K2=(
{metric:e,criterion:t},{language:n})=>t===void 0?kd(e,n):`\u201C${t}\u201D`,VZ=({higher:e,lower:t},{
text:n})=>e>t?n("menang","won"):e<t?n("kalah","lost"):n("seri","drawn");function YZ(e,t){let n=e.filter(
({higher:i,lower:s})=>i>s).length,r=e.filter(({higher:i,lower:s})=>i<s).length,o=e.map(i=>`${i.rival} ${VZ(
i,t)} ${i.higher}\u2013${i.lower}`);return t.text(` Pasangan menang ${n}, kalah ${r} (banyaknya juri yang menilai lebih tinggi\u2013lebih rendah: ${V(
o,"id")}).`,` Pairs won ${n}, lost ${r} (judges who put it higher\u2013lower: ${V(o,"en")}).`)}var G2={
TIE_BROKEN:({score:e,tied:t,step:n,rival:r,
duels:o=[]},i)=>{let{text:s,Name:a,points:u,decimals:l,language:c}=i,[d,p]=xd(n,r.value,l,c),g=K2(n,
i),b=o.length===0?"":YZ(o,i),v=u(e),O=V(t,c);return s(`${a} ${v} sama pada ${O}; ditentukan oleh ${g}: ${d} (peringkat ${r.rank}, ${r.entry}: ${p}).${b}`,
`${a} ${v} is shared by ${O}; decided by ${g}: ${d} (rank ${r.rank}, ${r.entry}: ${p}).${b}`)},
TIE_SHARED:({score:e,sharing:t,steps:n},r)=>{let{text:o,
Name:i,points:s,decimals:a,language:u}=r,l=s(e),c=V(t,u),d=n.map(g=>`${K2(g,r)} ${xd(g,g.value,a,u)[
0]}`),
p=d.length===0?"":` (${d.join(", ")})`;return o(`${i} ${l} dan semua penentu${p} sama pada ${c}: peringkat bersama.`,
`${i} ${l} and every tie-break${p} are the same for ${c}: shared rank.`)}};var XZ={...W2,...G2,...B2,
...F2};function QZ({code:e,params:t},n){return XZ[e](t,n)}function H2(e,t,n="points"){let r=z2(e,f.max(
2,t),n);return o=>o.map(i=>QZ(i,r)).join(" ")}function q2(e,t,n){var r;for(let o of e){
if(o.code==="TIE_SHARED")return kd("shared",t);if(o.code==="TIE_BROKEN"){let{step:i,rival:s}=o.params,
[a,u]=xd(i,s.value,f.max(2,n),t);return`${(r=i.criterion)!=null?r:kd(i.metric,t)} ${a} (${s.entry} ${u})`}
}return""}var ai=(e,t)=>Mi[e].name[t];var eJ={menu:{name:"Lembar Juri",open:"Buka panel",validate:
"Periksa lembar juri",compute:e=>e===null?
"Hitung peringkat":`Hitung Top ${e}`,ranking:"Lihat peringkat lengkap",rankingTitle:
"Peringkat lengkap",documents:"Buat piagam dan surat",close:e=>`Tutup penilaian dan ${e===null?
"hitung peringkat":`hitung Top ${e}`}`,plenary:"Siapkan tab Pleno",decide:"Tetapkan hasil",verify:
"Periksa keaslian hasil"},
tabs:{ranking:(e,t)=>`Peringkat \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Peringkat Akhir${e===""?
"":` \u2014 ${e}`}`,findings:e=>`Hasil Pemeriksaan${e===""?"":` \u2014 ${e}`}`,coverage:e=>`Keikutsertaan${e===""?
"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} dari ${t} instansi mengirim inovasi`,
documents:"Dokumen",history:"Riwayat",computed:(e,t,n)=>`dihitung ${ut(e,"id")} oleh ${t} \xB7 proses ${n}`,
checked:(e,t,n)=>`diperiksa ${ut(e,"id")} oleh ${t} \xB7 proses ${n}`,method:e=>`metode ${ai(e,"id")}`,
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
closed:e=>`${e} tab juri dikunci`,ruling:(e,t,n)=>`Sanggahan ${[e,t===null?"":`(${ut(t,"id")})`].join(
" ").trim()}: ${n}`.replace(" :",":"),decided:(e,t,n,r,o)=>`kode ${e}, metode ${t}, versi aturan ${n}, segel bukti ${r}${o===null?
"":`, berita acara nomor ${o.number} (${o.link})`}`,plenary:e=>e.
length===0?"tidak ada keputusan":`peringkat putusan ${e.join(", ")}`,accepted:e=>`urutan nilai di tab ${e} diterima sebagaimana adanya`}
,problems:{notSorted:e=>`Tab \u201C${e}\u201D tidak (lagi) ditemukan terurut sebagian. Periksa lembar juri sekali lagi.`,
notAsked:"Pertanyaannya sudah berubah. Periksa sekali lagi, lalu jawab yang masih ada.",
tooManyAnswers:
"Jawaban terlalu banyak untuk diingat. Perbaiki judul kolom atau nama peserta di tab juri, lalu periksa lagi.",
notAdmin:e=>e===""?
"Google tidak memberi tahu siapa Anda. Buka kembali lembar ini dengan akun yang berhak, lalu coba lagi.":
`Hanya admin lomba yang dapat melakukan ini; Anda masuk sebagai ${e}. Admin adalah pemilik berkas dan siapa pun yang tercantum sebagai Admin di tab ${Z.settings.id} yang dilindungi. Admin yang baru dicantumkan diterima setelah pemilik atau admin lain satu kali menekan \u201CPeriksa lembar juri\u201D.`,
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
,documents:{
folder:e=>`${e===""?"Lembar Juri":e} \u2013 Dokumen`,evidence:(e,t)=>`Bukti hasil \u2013 ${e} \u2013 ${t}`,
failed:e=>`gagal: ${e}`,ofAnother:(e,t,n)=>`${e} oleh ${t}, ${n}`}},tJ={menu:{name:"Lembar Juri",
open:"Open panel",validate:"Check judge tabs",compute:e=>e===null?"Compute ranking":`Compute Top ${e}`,
ranking:"Show the full ranking",rankingTitle:"Full ranking",documents:
"Make certificates and letters",close:e=>`Close judging and compute ${e===null?"ranking":`Top ${e}`}`,
plenary:"Prepare the plenary tab",decide:"Decide the result",verify:"Verify the result"},tabs:{
ranking:(e,t)=>`Ranking \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Final Ranking${e===""?
"":` \u2014 ${e}`}`,findings:e=>`Findings${e===
""?"":` \u2014 ${e}`}`,coverage:e=>`Coverage${e===""?"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} of ${t} institutions have submitted entries`,
documents:"Documents",history:"History",computed:(e,t,n)=>`computed ${ut(e,"en")} by ${t} \xB7 run ${n}`,
checked:(e,t,n)=>`checked ${ut(e,"en")} by ${t} \xB7 run ${n}`,
method:e=>`method ${ai(e,"en")}`,hash:e=>`hash ${e.slice(0,8)}`,overwritten:
"this tab is written anew by every computation",decimals:e=>`${e} decimals`,provisional:
"PROVISIONAL",unordered:
"this order is for the committee alone: winners are announced alphabetically, without ranks",
notRanked:e=>`Stage ${e} could not be ranked at the last computation; see the tab ${Z.findings.en}.`,
notFinal:`Not all stages were ranked at the last computation; see the tab ${Z.findings.en}.`,
documentsOrigin:
"fill in the column Number before making documents; the other columns are filled in for you",
historyOrigin:"a record of every computation and document; do not delete it",plenary:"Plenary",
plenaryOrigin:
"fill in Decided Rank, Reason and votes only for entries that the plenary decided about",objections:
"Objections",objectionsOrigin:"one row per objection; fill in Answer and Ruling",decisions:
"Decisions",decisionsOrigin:"what the workbook held when the result was decided; do not change it"},
done:{validated:(e,t)=>e+t===
0?"No errors and no warnings.":`Errors: ${e}, warnings: ${t}. See the tab ${Z.findings.en}.`,
questions:e=>`${e===
1?"1 question needs":`${e} questions need`} an answer before the ranking is computed. Choose \u201COpen panel\u201D in this menu and answer there.`,
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
closed:e=>`judge tabs locked: ${e}`,ruling:(e,t,n)=>`Objection ${[e,t===null?"":`(${ut(t,"en")})`].join(
" ").trim()}: ${n}`.replace(" :",":"),decided:(e,t,n,r,o)=>`code ${e}, method ${t}, rules version ${n}, evidence seal ${r}${o===null?
"":`, minutes number ${o.number} (${o.link})`}`,plenary:e=>e.
length===0?"no decisions":`decided ranks ${e.join(", ")}`,accepted:e=>`the order of the scores in the tab ${e} accepted as it is`}
,problems:{notSorted:e=>`The tab \u201C${e}\u201D is not (or no longer) found sorted in part. Check the score sheets again.`,
notAsked:"The questions have changed. Check again, then answer those that are left.",tooManyAnswers:
"There are too many answers to remember. Correct the headers or the entries\u2019 names on the judge tabs, then check again.",
notAdmin:e=>e===""?
"Google does not say who you are. Open this sheet again with an account that has access, then try again.":
`Only an admin of the competition can do this; you are signed in as ${e}. Admins are the owner of the file and whoever stands as Admin in the protected tab ${Z.settings.en}. One who was just put there is let in once the owner or another admin has pressed \u201CCheck judge tabs\u201D.`,
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
ue=e=>e==="id"?eJ:tJ,pe=(e,t,n)=>n===void 0?{code:e,message:t}:{code:e,message:t,link:n};function da(
e){let t=e.filter(n=>n.action==="compute");return t[t.length-1]}function Z2(e,t,n){let r=da(
n);return!t&&r!==void 0&&r.hash===e?{run:{id:r.run,at:r.at,by:r.by,hash:e,provisional:t},isNew:!1}:{
run:{id:kt(),at:at(),by:xe(),hash:e,provisional:t},isNew:!0}}function Uu(e){let{name:t,grid:n}=Nt(Z.
history[e]);return{name:t,exists:n!==null,...P2(n)}}var Do="chain";function Ct(e,t,n){var d,p,g,b;
let{
language:r}=n;Wn();let o={stage:"",...t},i=(p=(d=Tu.find(([v])=>v===o.action))==null?void 0:d[1][r])!=
null?p:o.action,s={...o,at:Cr(o.at),action:i},a=If(v=>s[v].trim()),u=Ji(nJ(e),a,Xe),l=e.exists?oJ(e,
r):rJ;if(e.exists){let v=x.from({length:f.max(...l.values())+1},()=>"");for(let[O,N]of l)v[N]={...s,
chain:u}[O];Vt(e.name,yr(e.name),0,[v])}else{let v=ue(r).tabs,O=wd.columns.map(N=>({header:N.header[
r],
width:N.width,value:P=>P[N.key]}));nn(Ot(e.name,v.history,v.historyOrigin,O,[{...s,chain:u}],0),yo(n,
()=>!1)),Kn("history",e.name)}Wn(),He(Do,u);let c={row:((b=(g=e.links[e.links.length-1])==null?void 0:
g.row)!=null?b:2)+1,texts:a,chain:u};return{...e,exists:!0,columns:l,rows:[...e.rows,o],links:[...e.
links,c]}}function Sd({exists:e,links:t}){if(!e)return;let[n,r]=[Ne(Do),od(t,Xe)];!(n!==null&&!t.some(
({chain:i})=>i===n))&&n!==r&&He(Do,r)}function nJ({exists:e,links:t}){let n=e?Ne(Do):null;return n!==
null&&!t.some(({chain:o})=>o===n)?n:od(t,Xe)}var rJ=new y(wd.columns.map(({key:e},t)=>[e,t]));
function oJ({
name:e,headerRow:t,columns:n},r){let o=wd.columns.filter(({key:s})=>!n.has(s));if(t===null||o.length===
0)return new y(n);let i=f.max(...n.values())+1;return Vt(e,t,i,[o.map(({header:s})=>s[r])]),new y([
...n,
...o.map(({key:s},a)=>[s,i+a])])}m();m();function dg(e){let{language:t}=e.settings,n=[ss(Pc,t,uJ(e.settings)),
ss(Ic,t,e.stages.map((o,i)=>iJ(
o,i,t))),ss($c,t,e.criteria.map(o=>{var i;return[(i=o.stage)!=null?i:"",o.name,o.weight,o.min,o.max,
o.description]})),ss(qr,t,e.entries.map(o=>{var i,s,a;return[o.code,o.name,o.institution,o.category,
o.unitType,o.innovator,o.contact,o.phone,o.email,o.link,(s=(i=Ni.find(([u])=>u===o.status))==null?
void 0:
i[1][t])!=null?s:"",o.reason,(a=o.draw)!=null?a:""]})),ss(Hs,t,e.judges.map(o=>[o.code,o.name,o.role,
o.institution,o.email,o.phone,o.stages.join(", "),o.conflicts.join(", "),o.unavailable===!0?J2(!0,t):
""]))];if(e.institutions.length===0)return n;let r=e.institutions.map(o=>[o.name,o.parent,o.unitType,
J2(o.required,t)]);return[...n,ss(Fc,t,r)]}var V2=e=>{var u;let{language:t,signerPosition:n,
signerName:r,
signerGrade:o,signerNip:i}=e,s=(u=n.split(/[\r\n]+/).pop())!=null?u:"",a=[s,r,"",o,i,qa[0][1][t],Tp[
0][1][t]];
return ss(qs,t,s===""?[]:[[...a,"","","",""]])};function ss(e,t,n){var i;let r=(s,a)=>{var u;return(
(u=
e.columns[a])==null?void 0:u.isRare)!==!0||n.some(l=>l[a]!=="")},o=e.columns.filter(r);return{name:e.
tab[t],values:[VS(e,t),...n].map(s=>s.filter(r)),headerRow:0,frozenColumns:((i=e.columns[0])==null?
void 0:
i.key)==="code"?1:0,widths:o.map(s=>s.width),formats:o.map(s=>{var a;return(a=s.format)!=null?a:""}),
layout:""}}var Y2=(e,t,n)=>({...ss(e,n,[]),name:t}),J2=(e,t)=>{var n,r;return(r=(n=Jt.find(([o])=>o===
e))==null?void 0:n[1][t])!=null?r:""};function iJ(e,t,n){var i,s,a,u,l;let r=e.title===null?"":
"name"in
e.title?e.title.name:e.title.outcomes.map(c=>`${c.places}: ${c.name}`).join("; "),o=(s=(i=Ha.find(([
c])=>c===e.form))==null?void 0:i[1][n])!=null?s:"";return[t+1,e.name,(a=e.weight)!=null?a:"",(u=e.advance)!=
null?u:"",r,o,e.date===null?"":$i(e.date,e.until,n),(l=e.scoreTab)!=null?l:"",...aJ(e.sitting)]}var sJ=[
"Minggu","Senin","Selasa","Rabu","Kamis","Jumat","Sabtu"];function aJ(e){if(e===void 0)return["","",
"","",""];let t=({from:r,to:o})=>Mu({start:r,end:o}),n=e.breaks.map(r=>`${r.weekday===null?"":`${sJ[
r.
weekday]} `}${t(r)}`);return[t(e),S(e.minutes),n.join("; "),e.place,e.rooms.join("; ")]}function uJ(
e){
let{language:t}=e,n=Ar.map(s=>[s.word[t],jw(e,s)]),r=f.max(3,e.prizes.length),o=x.from({length:r},(s,
a)=>{
var u;return[`${nu[t]} ${a+1}`,(u=e.prizes[a])!=null?u:""]}),i=n.findIndex(([s])=>{var a;return s===
((a=Ar.find(u=>u.key==="plenaryDate"))==null?void 0:a.word[t])});return[...n.slice(0,i),...o,...n.slice(
i)]}function jw(e,t){var o,i;let n=e[t.key],{language:r}=e;return t.kind==="date"?typeof n=="string"?
po(n,r):"":t.kind==="choice"?(i=(o=t.choices.find(([s])=>s===n))==null?void 0:o[1][r])!=null?i:"":t.
kind==="choices"&&x.isArray(n)?n.map(s=>{var a,u;return(u=(a=t.choices.find(([l])=>l===s))==null?
void 0:
a[1][r])!=null?u:s}).join(", "):x.isArray(n)?n.join(", "):t.kind==="auto-or-number"&&n==="auto"?t.auto[
r]:
typeof n=="number"||typeof n=="string"?n:""}function X2(e,t){let n=Gn(e),r=c=>{let d=e.get(c);return d===void 0||
d.values.every(p=>p.every(te))},
o=Qi.filter(r);if(o.length===0)return{reading:n,unwritten:[],facts:[],findings:[],questions:null};
let i=lJ(
n.competition,o,!r("stages"),t);if("reason"in i)return{reading:n,unwritten:[],facts:[],findings:dJ(o,
n.competition,i),questions:null};let{language:s}=n.competition.settings,a=["settings","stages"].filter(
c=>r(c)&&(c==="settings"||i.hasStages)),u=dg(i.competition).flatMap(c=>{var p,g;let d=[...a,...o].find(
b=>Z[b][s]===c.name);return d===void 0?[]:[[d,{...c,name:(g=(p=e.get(d))==null?void 0:p.tab)!=null?g:
c.name}]]}),l=u.map(([c,{name:d,values:p}])=>[c,{tab:d,values:p}]);return{reading:Gn(new y([...e,...l])),
unwritten:i.findings.length+i.questions.length>0?[]:u.map(([,c])=>c),facts:i.facts,questions:o.includes(
"criteria")?i.questions:null,findings:[...i.findings,...cJ(i.facts)]}}function lJ(e,t,n,{names:r,
isHidden:o,
isColumnHidden:i,read:s,answers:a}){let u=Fr(r,e).map(B=>B.name),l=e.stages.flatMap(B=>r.filter(j=>j===
B.scoreTab)),c=u.length>0||e.stages.length>1&&e.judges.length>0,p=(c?[]:r.filter(o)).filter(B=>a.get(
yd(B))!=="use"),g=r.filter(B=>a.get(ld(B))!=="ignore"),b=g.filter(B=>!p.includes(B)),v=ca(e),O=B=>{
let j=B.
map(s);return{grids:j,structures:$u(j,v,a,i),answers:a}},N=c?u:b.filter(B=>na(B)||l.includes(B)),P={
names:g,hidden:p,read:s},I=Pw(e,t,n,O(N),P),$=c?[]:b.filter(B=>ad(B)&&!N.includes(B)),_="reason"in I&&
["nothing","not-entries","not-scores"].includes(I.reason);if("questions"in I){let B=p.filter(z=>na(z)&&
!a.has(yd(z))),j=Aw(I.competition,O(B));return{...I,questions:[...I.questions,...j]}}if(!_||$.length===
0)return I;let L=Pw(e,t,n,O([...N,...$]),P);return"reason"in L?I:L}var cJ=e=>e.flatMap(t=>{var o;if(
t.
kind!=="SCALE"||t.params.from==="written")return[];let{stage:n,max:r}=t.params;return[{code:
"SCALE_ASSUMED",severity:"info",...n===null?{}:{stage:n},params:{max:(o=r[0])!=null?o:100}}]});
function dJ(e,t,n){
return(e.length===Qi.length?["entries"]:e).map(o=>{let i=Z[o][t.settings.language];return{code:
"TAB_MISSING",severity:"error",tab:i,params:{tab:i,judge:null,why:n}}})}m();m();m();var zw="\u2713",
ui=e=>`"${e.replace(/"/g,'""')}"`;function Q2(e){let[t="0",n="0"]=S(e).split("e"),[r="0",o=""]=t.split(
"."),i=o.length-k(n),s=S(k(r+o));return i>0?`${s}/${10**i}`:`${s}${"0".repeat(-i)}`}
function eN(e,t,n){let r=Ce(e,t,1,n),o=`IF(COUNTA(${r})=0;"";COUNT(${r})&"/${n}")`,i=`IF(COUNT(${r})=${n};${ui(
zw)};${o})`;return`=IF(COUNTIF(${r};${ui(Un.id)})>0;${ui(Un.id)};${i})`}function tN(e,t,n,r,o){
let i=u=>Ce(e,u,t,1),s=u=>`COUNTIF(${i(r)};${ui(u)})`;return`=${`${s(zw)}+${s(Un.id)}`}&${ui(o.of)}&COUNTA(${i(
n)})&${ui(o.done)}`}function nN(e,t,{min:n,max:r}){let o=Ce(e,t),i=`AND(${o}>=${Q2(n)};${o}<=${Q2(r)})`;
return`=IF(ISNUMBER(${o});${i};${o}=${ui(Un.id)})`}var rN=(e,t,n)=>{let r=`$${Ce(e,t)}`;
return n==="complete"?`=${r}=${ui(zw)}`:n==="recused"?`=${r}=${ui(Un.id)}`:`=NOT(${r}="")`};m();var oN=(
{code:e,name:t})=>t===""?e:`${t} (${e})`,iN=e=>e.filter(t=>t!=="").join(" \xB7 "),mJ={title:(e,t,n)=>iN(
[e,oN(t),n]),help:(e,t)=>[`Nilai ${e!=null?e:"sesuai judul"} atau BK (benturan).`,...t===""?[]:[`Batas: ${t}.`]].join(
" "),of:" dari ",done:" selesai",rejected:e=>`Isi angka ${e}, atau BK bila tidak menilai karena benturan kepentingan. Kosongkan bila belum dinilai.`}
,pJ={title:(e,t,n)=>iN([e,oN(t),n]),
help:(e,t)=>[`Score ${e!=null?e:"as headed"} or BK (conflict).`,...t===""?[]:[`Due: ${t}.`]].join(
" "),
of:" of ",done:" done",rejected:e=>`Enter a number ${e}, or BK if you step aside because of a conflict of interest. Leave blank what is not scored yet.`}
,Bw=e=>({id:mJ,en:pJ})[e];m();function fJ(e){let t=2166136261;for(let n=0;n<e.length;n++)t=f.imul(t^e.charCodeAt(
n),16777619);return t>>>
0}function gJ(e){let t=f.imul(e^e>>>16,2246822507),n=f.imul(t^t>>>13,3266489909);return(n^n>>>16)>>>
0}function Uw(e,t,n){if(t.form!=="files")return[...e];let r=`${M(t.name)}|${X(n.code)}|`;return e.map(
(o,i)=>({entry:o,index:i,key:gJ(fJ(r+X(o.code)))})).sort((o,i)=>o.key-i.key||o.index-i.index).map(({
entry:o})=>o)}var as={code:F("Kode","Code"),status:F("Terisi","Filled"),name:F("Nama Inovasi",
"Innovation"),notesToCommittee:F(
"Catatan untuk Panitia","Notes to Committee"),notesToEntrant:F("Catatan untuk Peserta",
"Notes to Entrant"),institution:F("Instansi","Institution"),link:F("Tautan Proposal","Proposal Link")}
,Ww=3,li=Ww+
1,mg=0,pg=1,hJ=2,Ao=3,yJ=[["complete","#d9ead3"],["recused","#e0e0e0"],["begun","#fff2cc"]],Kw=({min:
e,
max:t},n)=>{let r=o=>n==="id"?S(o).replace(".",","):S(o);return`${r(e)}\u2013${r(t)}`},bJ=e=>f.min(
110,
f.max(62,...e.split(/\s+/).map(t=>14+8*t.length)));function Gw({criteria:e,language:t,entries:n}){
let r=e.
map(i=>`${i.name} (${Kw(i,t)})`),o=n.some(i=>i.link!=="")?[as.link[t]]:[];return{headers:[as.code[t],
as.status[t],as.name[t],...r,as.notesToCommittee[t],as.notesToEntrant[t],as.institution[t],...o],
widths:[
62,58,128,...r.map(bJ),160,160,160,...o.map(()=>180)],scored:r.length}}var wJ=e=>["code","status",
"name","institution","link"].some(t=>Ge(e,as[t])),Hw=({values:e,headerRow:t},n)=>{var r;return((r=e[
t])!=
null?r:[]).every((o,i)=>{var s;return((s=n[t])==null?void 0:s[i])===o})};function sN(e){var n;let t=(
n=
e[Ww])!=null?n:[];return e.slice(li).every(r=>r.every((o,i)=>{var s;return o===""||wJ(S((s=t[i])!=null?
s:""))}))}var aN=({scored:e,expected:t})=>e===0?"":e<t?"#f1c232":"#6aa84f";function qw(e,t,n){let{
headers:r,
scored:o}=Gw(n),i=x.from({length:o+2},()=>""),s=a=>[a.institution,a.link].slice(0,r.length-Ao-o-2);
return{
values:e.map(a=>[a.code,"",a.name,...i,...s(a)]),formulas:e.map((a,u)=>r.map((l,c)=>c===pg?eN(t+u,Ao,
o):""))}}var Zw=(e,t)=>({top:li,left:Ao,height:t-li+1,width:e+2});function fg(e,t){let{criteria:n,
language:r}=e,
o=Bw(r),i=(a,u)=>({top:li,left:a,height:t,width:u}),s=i(mg,Ao+n.length);return{table:i(mg,Gw(e).headers.
length),progress:{row:0,column:0,formula:tN(li,t,mg,pg,o)},validations:uN(n).map(({from:a,count:u,
criterion:l})=>({
block:i(Ao+a,u),formula:nN(li,Ao+a,l),help:o.rejected(Kw(l,r))})),colours:yJ.map(([a,u])=>({block:s,
formula:rN(li,pg,a),background:u})),open:Zw(n.length,li+t-1)}}function uN(e){let t=[];for(let[n,r]of e.
entries()){let o=t[t.length-1];(o==null?void 0:o.criterion.min)===r.min&&o.criterion.max===r.max?o.count+=
1:t.push({from:n,count:1,criterion:r})}return t}function gg(e){var N;let{stage:t,judge:n,criteria:r,
language:o,competition:i,deadline:s}=e,a=Bw(o),{headers:u,widths:l,scored:c}=Gw(e),d=Uw(e.entries,t,
n),p=uN(r).map(({criterion:P})=>Kw(P,o)),g=fg(e,d.length),b=qw(d,li,e),v=P=>[P,...u.slice(1).map(()=>"")],
O=v("");return{name:qi(t,n),...g,headerRow:Ww,frozenColumns:hJ,widths:l,formats:u.map((P,I)=>I===mg?
"@":I>=Ao&&I<Ao+c?Hr:""),centred:u.flatMap((P,I)=>I===pg||I>=Ao&&I<Ao+c?[I]:[]),values:[O,v(a.title(
t.name,n,i)),v(a.help(p.length===1&&(N=p[0])!=null?N:null,s)),u,...b.values],formulas:[v(g.progress.
formula),O,O,O,...b.formulas]}}m();var or=(e,{top:t,left:n,height:r,width:o})=>e.getRange(t+1,n+1,r,
o),lN=({values:e,formulas:t},n)=>Qy(
e,n).map((r,o)=>r.map((i,s)=>{var a;return((a=t[o])==null?void 0:a[s])||i})),vJ=e=>{var t;return(t=Oe(
).
getSheetByName(e))!=null?t:_w(e)};function Jw(e,t){let n=vJ(t),{headerRow:r,widths:o,formats:i,
frozenColumns:s,
centred:a,table:u}=e,[l,c]=[n.getLastRow(),n.getLastColumn()];ti(n,e.values.length+1,o.length),l>0&&
or(n,{top:0,left:0,height:l,width:c}).setDataValidation(null);for(let{start:g,length:b,value:v}of os(
o))n.setColumnWidths(g+1,b,v);let d={...u,top:r,height:u.height+1};or(n,d).setWrap(!0).setVerticalAlignment(
"top").setHorizontalAlignment("left");for(let{start:g,length:b,value:v}of os(o.map((O,N)=>a.includes(
N))))v&&or(n,{...d,left:g,width:b}).setHorizontalAlignment("center");for(let{start:g,length:b,value:
v}of os(
i))v!==""&&or(n,{...u,left:g,width:b}).setNumberFormat(v);or(n,{...d,height:1}).setFontWeight("bold").
setBackground(Fw),or(n,{top:0,left:0,height:1,width:1}).setFontSize(14).setFontWeight("bold"),n.setFrozenRows(
r+1),n.setFrozenColumns(s),cN(n,e),kJ(n,lN(e,i),l,c)}function kJ(e,t,n,r){var a,u;let o=f.max(t.length,
n),i=f.max((u=(a=t[0])==null?void 0:a.length)!=null?u:0,r),s=x.from({length:o},(l,c)=>x.from({length:
i},
(d,p)=>{var g,b;return(b=(g=t[c])==null?void 0:g[p])!=null?b:""}));e.getRange(1,1,o,i).setValues(s)}
function cN(e,{validations:t,colours:n}){for(let{block:r,formula:o,help:i}of t){let s=SpreadsheetApp.
newDataValidation().requireFormulaSatisfied(o).setAllowInvalid(!1).setHelpText(i).build();or(e,r).setDataValidation(
s)}e.setConditionalFormatRules(n.map(({block:r,formula:o,background:i})=>SpreadsheetApp.newConditionalFormatRule(
).
whenFormulaSatisfied(o).setBackground(i).setRanges([or(e,r)]).build()))}function dN(e,t,n){let r=Oe(
).
getSheetByName(e);if(r===null)return;let{table:o,headerRow:i,centred:s,formats:a,progress:u}=t;ti(r,
o.top+o.height,o.width);let l={...o,top:o.top+o.height-n.values.length,height:n.values.length};or(r,
l).setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:c,length:d,
value:p}of os(
t.widths.map((g,b)=>s.includes(b))))p&&or(r,{...l,left:c,width:d}).setHorizontalAlignment("center");
for(let{start:c,length:d,value:p}of os(a))p!==""&&or(r,{...l,left:c,width:d}).setNumberFormat(p);cN(
r,t),r.getRange(u.row+1,u.column+1).setValues([[u.formula]]),or(r,{...l,top:f.max(l.top,i+1)}).setValues(
lN(n,a))}var mN=(e,t)=>{let[n]=t.getA1Notation().split(":");return e.getProtections(SpreadsheetApp.ProtectionType.
RANGE).filter(r=>r.getRange().getA1Notation().split(":")[0]===n)};function Vw(e,t,n,r){let o=Oe().getSheetByName(
e);if(o===null)return!0;let i=or(o,t),s=o.protect();jc(s,n);let[a,...u]=mN(o,i);for(let c of u)c.remove(
);
if(r==="")return s.setUnprotectedRanges([]),a==null||a.remove(),!0;let l=a!=null?a:i.protect();
return l.
setRange(i),jc(l,[...n,r]).includes(r)?(Vw(e,t,n,""),!1):(s.setUnprotectedRanges([i]),!0)}function pN(
e,t,n){
let r=Oe().getSheetByName(e);if(r!==null)for(let o of mN(r,or(r,t)))jc(o,n)}function fN(e,t){var n;(
n=
Oe().getSheetByName(e))==null||n.setTabColor(t===""?null:t)}var gN="judgeTabs",xJ=9e3,SJ=It(U(),OS([
U(),U(),U()]));function hg(){var e;try{let t=bt(SJ,E.parse((e=
Ne(gN))!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}var TJ=e=>encodeURIComponent(e).replace(
/%../g,".").length;function Yw(e){let t=h.entries(e),n=()=>E.stringify(h.fromEntries(t));for(;TJ(n())>
xJ;)t.shift();He(gN,n())}function Xw(e,t){var r,o;let n={...t};for(let{id:i,tab:s,stage:a,judge:u,
progress:l}of e){
let c=aN(l);((o=(r=t[S(i)])==null?void 0:r[2])!=null?o:"")!==c&&fN(s,c),n[S(i)]=[a,u,c]}return n}
function Qw(e,t){
if(e.size===0)return;let n=hg(),r=Gr(),o=[...e].flatMap(([s,{stage:a,judge:u}])=>{let l=t.find(d=>d.
stage===a.name&&d.judge===u.code),c=r.get(s);return l===void 0||c===void 0?[]:[{id:c,tab:s,stage:a.name,
judge:u.code,progress:l}]}),i=Xw(o,n);E.stringify(i)!==E.stringify(n)&&Yw(i)}function yg({stages:e,
judges:t},n=hg()){
var o;let r=new y;if(h.keys(n).length===0)return r;for(let[i,s]of Gr()){let[a="",u=""]=(o=n[S(s)])!=
null?o:[],l=e.find(d=>M(d.name)===M(a)),c=t.find(d=>X(d.code)===X(u));l!==void 0&&c!==void 0&&r.set(
i,{stage:l,judge:c})}return r}m();var hN="rowOrders",EJ=9e3,CJ=It(U(),It(U(),U()));function yN(){let e=Ne(
hN);try{let t=bt(CJ,E.parse(
e!=null?e:"{}")),n=t.success?h.entries(t.data):[];return new y(n.map(([r,o])=>[r,new y(h.entries(o))]))}
catch{
return new y}}function ma({competition:e,sheets:t,orders:n},r){var c,d,p;let o=new y(e.entries.map(g=>[
g.code,g])),i=new w(r.flatMap(({code:g,tab:b})=>g==="SCORE_ROWS_PERMUTED"?[b]:[])),s={},a=EJ-2;for(
let g of t){
let{stage:b,judge:v,tab:O}=g,N=(c=n.get(b))==null?void 0:c.get(v),P=i.has(O)?N:(d=nd(g,o))!=null?d:N;
a-=((p=P==null?void 0:P.length)!=null?p:0)+4*(v.length+(b in s?0:b.length))+12,!(P===void 0||a<0)&&(
s[b]=
{...s[b],[v]:P})}let u=E.stringify(s),l=h.fromEntries([...n].map(([g,b])=>[g,h.fromEntries(b)]));u!==
E.stringify(l)&&He(hN,u)}m();var bN="understanding",RJ=9e3,DJ=q({option:U(),kind:U(),params:It(U(),
xp()),tab:U()}),AJ=It(U(),DJ);
function ev(){let e=Ne(bN);try{let t=bt(AJ,E.parse(e!=null?e:"{}"));return new y(t.success?h.entries(
t.data):[])}catch{return new y}}function wN(){let e=null,t=()=>(e!=null||(e=ev()),e);return{answers:
{
get:n=>{var r;return(r=t().get(n))==null?void 0:r.option},has:n=>t().has(n)},known:()=>e!=null?e:new y}
}
var vN=({kind:e,params:t,tab:n},r)=>({option:r,kind:e,params:{...t},tab:n});function kN(e){let t=E.stringify(
h.fromEntries(e));return encodeURIComponent(t).replace(/%../g,"x").length>RJ?!1:(He(bN,t),!0)}
function OJ({competition:e,tables:t,rows:n}){if(t.entries===null)return[];let{tab:r,columns:o}=t.entries,
i=e.entries.map((s,a)=>{var u;return{entry:s,row:(u=n.entries[a])!=null?u:0}});return Nb({tab:r,
columns:o,
entries:i})}var NJ=(e,t,n,r)=>[...Nc(e,Lc,r).map(({name:o,first:i})=>({code:"TAB_COPY",severity:
"error",tab:o,params:{judge:null,first:i,reason:"same-name"}})),...IA(e,t,n).map(({name:o,stage:i,
judge:s,
first:a})=>{let u={judge:s.code,first:a,reason:"same-name"};return{code:"TAB_COPY",severity:"error",
stage:i.name,tab:o,params:u}}),...$A(e,t,n).map(({name:o,stage:i,judge:s})=>{let a={judge:s.code,
first:qi(
i,s),reason:"copy"};return{code:"TAB_COPY",severity:"error",stage:i.name,tab:o,params:a}})],PJ=(e,t,
n)=>FA(
e,t,n).map(({name:r,judge:o})=>xN(r,o));function xN(e,t){return{code:"SETTING_INVALID",severity:
"warning",tab:e,params:{setting:"judges.code",value:t,reason:"unknown-judge",allowed:[]}}}function Qe(
e="presence"){let t=Ve(),n=xt(),r=Mt(t,n),o=new y([...r].map(([oe,ze])=>[oe,_e(ze)])),i=t.filter(oe=>![
...r.values()].includes(oe)),s=tv(_e),a=UJ(FS),{answers:u,known:l}=wN(),c={names:i,isHidden:oe=>a().
includes(oe),isColumnHidden:_S,read:s,answers:u},{reading:d,unwritten:p,facts:g,findings:b,questions:
v}=X2(
o,c),{competition:O}=d,N=yg(O),P=Cu(O.entries),I=tv(oe=>{let ze=sd(s(oe));return ze.length>0?ze:Ja(
oe)}),
$=tv(ei),_=(oe,ze)=>{let yt=DA(oe,I(oe.tab));return MA(yt,ze)?LA(yt,$(oe.tab)):yt},L=({stage:oe})=>O.
stages.filter(({name:ze})=>ze===oe).flatMap(ze=>qe(O,ze)),B=Fr(i,O,N).filter(({stage:oe})=>oe.scoreTab===
void 0),j=O.stages.flatMap(({scoreTab:oe})=>i.filter(ze=>MJ(ze,oe))),z=ca(O),H=[...B.map(({name:oe})=>oe),
...j],K=$u(H.map(s),z,u),Q=oe=>{var ze,yt;return(yt=(ze=K.get(oe))==null?void 0:ze.view)!=null?yt:s(
oe)},he=BJ(i,O,Q,P),Y=B.flatMap(({name:oe})=>fn(s(oe))?[oe]:[]),Ee={names:t,own:N,isBound:n,
collected:Y},
{doubts:ee,locked:ye,...Ye}=FJ(O,Ee,r.get("settings"),s,e),tt=$J(IJ(O,t,s,n),t,s,n),Qt=[...B.map(({
name:oe,
stage:ze,judge:yt})=>{let vt=qe(O,ze);return _(Vi(Q(oe),ze.name,yt.code,vt,P),vt)}),...he.sheets.map(
oe=>_(oe,L(oe)))],Se=[...v!=null?v:ud([...K.values()].flatMap(oe=>oe.questions)),...Nw(Qt,O.entries,
u)];return{competition:tt.competition,...Ye,assigned:tt.assigned,sheets:Qt,orders:yN(),protectedTabs:
ye.
filter(oe=>!Va(oe)),own:N,findings:[...d.findings,...OJ(d),...ee,...tt.findings,...NJ(t,O,N,n),...PJ(
i,O,N),...he.findings,...b,...Se.map(zJ),...d.tables.criteria!==null&&O.criteria.length===0&&LJ(K)?[
jJ(d.tables.criteria.tab)]:[]],questions:Se,given:l(),locate:_A(d),unwritten:Se.length>0?[]:p,facts:
g}}
function IJ(e,t,n,r){let o=Qn(t,"assignment",r),i=o===void 0?null:rg(n(o),e);if(o===void 0||i===null)
return{competition:e,assigned:[],findings:[]};let{assignment:s,rows:a,findings:u}=i,l=e.stages.flatMap(
c=>{let d=s.get(c.name);return d===void 0?[]:og(e,c,d,e.settings.readings,p=>{var b;let g=(b=a.find(
v=>v.stage===c.name&&v.entry===p))==null?void 0:b.cell;return{tab:o,...g==null?{}:{cell:g}}})});
return{
competition:{...e,assignment:s},assigned:a.map(c=>({...c,tab:o})),findings:[...u,...l]}}function $J(
e,t,n,r){
let o=Qn(t,"schedule",r),i=o===void 0?null:sg(n(o),e.competition);return i===null?e:{...e,
competition:{
...e.competition,schedule:i.slots},findings:[...e.findings,...i.findings,...v2(i,e.competition)]}}
function FJ(e,t,n,r,o){
var I,$;let{names:i,isBound:s}=t,a=Uu(e.settings.language),u=Qn(i,"plenary",s),l=u===void 0?null:ig(
r(u),e),c=(I=l==null?void 0:l.decisions)!=null?I:[],d=N2(c,a,e),p=wC(),g=_=>p.has(_),b=CC(e.settings,
g,n),v=DC(t,p,b),O=yo(e.settings,g,b,v.added),N=a.exists?a.name:null,P=NC(i,N,p,O,s,o);return{
history:a,
typedDecisions:c,deciding:P,keepers:O,newcomers:v,decisions:d.decisions,locked:[...p.keys()],doubts:
[
..._J(a),...P.findings,...OC(v,_=>P.findings.some(L=>L.tab===_)),...d.findings,...($=l==null?void 0:
l.findings)!=null?$:[]]}}function _J({name:e,links:t,exists:n}){if(!n)return[];let{breaks:r,cut:o}=Ff(
Eu(t,Ne(Do),Xe),t);if(r.length===0&&o===null)return[];let[i]=r,s=i===void 0?{}:{cell:`A${i.row+1}`},
a={rows:r.map(({row:u})=>u+1),cut:o!==null};return[{code:"HISTORY_BROKEN",severity:"error",tab:e,...s,
params:a}]}var MJ=(e,t)=>t!==void 0&&M(e)===M(t),LJ=e=>[...e.values()].some(({columns:t})=>t.some(({
role:n})=>n==="criterion"));function jJ(e){return{code:"SETTING_INVALID",severity:"error",tab:e,
params:{
setting:"criteria.name",value:"",reason:"no-rows",allowed:[]}}}var zJ=({id:e,kind:t,tab:n,cell:r,
params:o})=>({
code:"UNDERSTANDING_OPEN",severity:"error",tab:n,...r===void 0?{}:{cell:r},params:{question:{id:e,
kind:t,
params:o}}});function BJ(e,t,n,r){let o=t.stages.map(i=>{if(i.scoreTab===void 0)return{sheets:[],
findings:[]};
let s=e.find(l=>{var c;return M(l)===M((c=i.scoreTab)!=null?c:"")});if(s===void 0){let l={setting:
"stages.scoreTab",value:i.scoreTab,reason:"unknown-reference",allowed:[]};return{sheets:[],findings:
[{
code:"SETTING_INVALID",severity:"error",stage:i.name,params:l}]}}let{sheets:a,strangers:u}=kO(n(s),i,
rt(t,i),qe(t,i),r);return{sheets:a,findings:u.map(l=>xN(s,l))}});return{sheets:o.flatMap(i=>i.sheets),
findings:o.flatMap(i=>i.findings)}}function UJ(e){let t=null;return()=>(t!=null||(t={value:e()}),t.value)}
function tv(e){let t=new y;return n=>{var o;let r=(o=t.get(n))!=null?o:e(n);return t.set(n,r),r}}m();
m();var bg=e=>{var t;return((t=e.match(/https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g))!=null?t:[]).
map(n=>{var r;return(r=n.split("/").pop())!=null?r:""})},wg=()=>{var e;return(e=ScriptApp.getAuthorizationInfo(
ScriptApp.AuthMode.FULL).getAuthorizationUrl())!=null?e:void 0};m();function SN(e){try{return PropertiesService.getUserProperties(
).getProperty(e)}catch(t){return console.
warn(S(t)),null}}function TN(e,t){PropertiesService.getUserProperties().setProperty(e,t)}var WJ=e=>e instanceof C&&
"problem"in e;function ge(e){throw h.assign(new C(e.message),{problem:e})}
function ce(e){var t;try{return{answer:e()}}catch(n){if(WJ(n))return{problem:n.problem};let r=n instanceof
C?n.message:S(n),o=bg(r);if(o.length>0){let i=ue(ht()).problems.scopeMissing(o.join(", "));return{
problem:pe(
"SCOPE_MISSING",i,wg())}}return console.error(n instanceof C&&(t=n.stack)!=null?t:r),{problem:pe(
"UNEXPECTED",ue(ht()).problems.unexpected(r))}}}var nv="language";function Je(e){let t=SN(nv);return t===
"id"||t==="en"?t:e}var ht=()=>Je(GS().startsWith("en")?"en":"id");function ke(){Rp()||ge(pe(
"NOT_ALLOWED",ue(ht()).problems.notAdmin(xe())))}function Te(e){let t=BS(e);return t===null?ge(pe(
"BUSY",ue(
ht()).problems.busy)):t.done}function fe(e,t){let n=bt(e,t);return n.success?n.data:ge(pe(
"BAD_REQUEST",ue(ht()).problems.badRequest))}m();m();var EN={part:"corrections",tab:Z.corrections,
columns:[{key:"id",header:F("Nomor Perbaikan","Correction"),width:110},{key:"at",header:F("Waktu",
"Time"),width:150},{key:"by",header:F("Pelaku","By"),width:200},
{key:"stage",header:F("Tahap","Stage"),width:140},{key:"judge",header:F("Juri","Judge"),width:70},{
key:"tab",header:F("Tab","Tab"),width:160},{key:"cell",header:F("Sel","Cell"),width:60},{key:"entry",
header:F(
"Kode Peserta","Entry Code"),width:90},{key:"criterion",header:F("Kriteria","Criterion"),width:140},
{key:"old",header:F("Semula","Before"),width:140},{key:"now",header:F("Menjadi","After"),width:140},
{key:"kind",header:F("Jenis","Kind"),width:100},{key:"status",header:F("Status","Status"),width:130}
,
{key:"answeredAt",header:F("Waktu Jawaban","Answered At"),width:150},{key:"answeredBy",header:F(
"Dijawab Oleh","Answered By"),width:200},{key:"before",header:F("Isi Asli","Original Content"),width:
160}]},
CN=[["type",F("tipe data","data type")],["score",F("nilai","score")],["label",F("kode atau nama",
"code or name")]],RN=[["waiting",F("menunggu juri","waiting for the judge")],["applied",F(
"diterapkan",
"applied")],["confirmed",F("disetujui juri","confirmed by the judge")],["refused",F("ditolak juri",
"refused by the judge")],["undone",F("diurungkan","undone")]],Td=({id:e})=>{var t;return(t=e.split(
"/")[0])!=
null?t:""};function DN(e,t,n,r,o,i){let s=(l,c)=>{var d,p;return(p=(d=l.find(([g])=>g===c))==null?
void 0:
d[1][n])!=null?p:""},a=l=>({...l,at:Cr(l.at),answeredAt:Cr(l.answeredAt),old:i(l.before),kind:s(CN,l.
kind),status:s(RN,l.status),before:E.stringify(l.before)}),u=EN.columns.map(({key:l,header:c,width:d}
)=>({
header:c[n],width:d,value:p=>p[l]}));return Ot(t,r,o,u,e.map(a),0)}function AN(e){var n;let t=e===null?
null:dt(e,EN);return((n=t==null?void 0:t.rows)!=null?n:[]).flatMap(({cell:r})=>{let o=l=>W(r(l)),[i,
s]=[Bn(o("kind"),CN),Bn(o("status"),RN)],a=KJ(o("before")),u=r("now");return i===void 0||s===void 0||
a===null?[]:[{id:o("id"),at:_c(o("at")),by:o("by"),stage:o("stage"),judge:o("judge"),tab:o("tab"),
cell:o(
"cell"),entry:o("entry"),criterion:o("criterion"),now:typeof u=="number"?u:W(u),kind:i,status:s,
answeredAt:_c(
o("answeredAt")),answeredBy:o("answeredBy"),before:a}]})}function KJ(e){try{let{cell:t,format:n}=E.parse(
e);return typeof n=="string"&&t!==void 0?{cell:t,format:n}:null}catch{return null}}m();m();var to=(e,
t)=>e===""?"\u2013":typeof e=="number"?se(e,t):G(e,t),us=(e,t,n)=>typeof e=="number"&&t.includes(
"%")?`${se(k((e*100).toPrecision(12)),n)}%`:to(e,n),rv=(e,t,n,r)=>`${e}!${t} ${n} \u2192 ${r}`,GJ={
corrections:"Perbaikan",correctionsOrigin:
"setiap sel yang diperbaiki lewat panel, dengan isi semula; jangan diubah",unknownFix:
"Perbaikan itu tidak ada (lagi) untuk Anda. Buka kembali panel.",stageClosed:e=>`Penilaian tahap ${e} sudah ditutup, jadi nilainya tidak diubah lagi. Hubungi panitia.`,
changedSince:(e,t)=>`Isi sel ${t} di tab \u201C${e}\u201D sudah berubah sejak itu, jadi tidak diubah. Periksa selnya.`,
refused:(e,t)=>`Sel ${t} di tab \u201C${e}\u201D menolak isi semula karena aturan validasinya, jadi tidak diurungkan di sana.`,
nothingToUndo:"Tidak ada perbaikan yang dapat diurungkan.",tooManyAnswers:
"Jawaban Anda sebelumnya belum diambil panitia. Minta panitia memeriksa lembar juri, lalu coba lagi."}
,HJ={corrections:"Corrections",correctionsOrigin:
"every cell that was fixed from the panel, with what stood in it; do not change it",unknownFix:
"There is no such fix for you (any more). Open the panel again.",stageClosed:e=>`The judging of stage ${e} is closed, so its scores do not change. Ask the committee.`,
changedSince:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D has changed since, so it was left as it is. Look at it.`,
refused:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D does not take back what it held because of its validation rule, so it was not undone there.`,
nothingToUndo:"There is no fix to undo.",tooManyAnswers:
"The committee has not collected your earlier answers. Ask it to check the score sheets, then try again."}
,pa=e=>e==="id"?GJ:HJ;function ci({language:e}){let{name:t,grid:n}=Nt(Z.corrections[e]);return{name:
t,isNew:n===null,list:AN(
n)}}function fa(e,t,{language:n,admins:r}){let o=pa(n);return rr(DN(t,e.name,n,o.corrections,o.correctionsOrigin,
({cell:i,format:s})=>us(i,s,n)),yo({admins:r},()=>!e.isNew)),ov({...e,isNew:!1}),Wn(),{...e,isNew:!1,
list:t}}function ov({name:e,isNew:t}){t||EC(e)||(Kn("corrections",e),iu(e))}m();m();function Wu(e,t){
let n=e!=null?e:"";return te(t)?te(n):typeof n=="object"&&typeof t=="object"?n.date===
t.date:n===t}var vg=(e,t)=>W(e)===W(t),qJ=864e5,ZJ=R.UTC(1899,11,30);function JJ({date:e}){let t=(o,
i)=>k(
e.slice(o,i)),n=R.UTC(t(0,4),t(5,7)-1,t(8,10)),r=t(11,13)*3600+t(14,16)*60+t(17,19);return(n-ZJ)/qJ+
r/86400}var ON=e=>typeof e=="object"?JJ(e):typeof e=="boolean"?S(e):e,NN=e=>!/^(General|[#0?.,]*)$/i.
test(e);m();function PN(e){let[{values:t},n,r]=[_e(e),Ja(e),ei(e)];return{cell:(o,i)=>{var s,a;
return(a=(s=t[o])==
null?void 0:s[i])!=null?a:""},hasFormula:(o,i)=>{var s,a;return((a=(s=n[o])==null?void 0:s[i])!=null?
a:"")!==""},format:(o,i)=>{var s,a;return(a=(s=r[o])==null?void 0:s[i])!=null?a:""}}}function di(e){
var n;let t=Oe().getSheetByName(e);return(n=t==null?void 0:t.getProtections(SpreadsheetApp.ProtectionType.
SHEET).every(r=>r.canEdit()))!=null?n:!1}var IN=(e,t,n)=>{var r;(r=Oe().getSheetByName(e))==null?
void 0:
r.getRangeList([...t]).setNumberFormat(n===""?"General":n)},$N=(e,t,n,r)=>Vt(e,t,n,r);m();function iv(
e,t){var r;let n=new y;for(let o of e)n.set(t(o),[...(r=n.get(t(o)))!=null?r:[],o]);return n}
function FN(e){for(let[t,n]of iv(e,r=>r.tab))for(let[r,o]of iv(n,i=>i.format))r!==void 0&&IN(t,o.map(
({at:i})=>Ce(i.row,i.column)),r)}function _N(e){let t=n=>n.format==="General";FN(e.filter(t));for(
let[
n,r]of iv(e,o=>o.tab)){let o=new y(r.map(({at:i,value:s})=>[`${i.row},${i.column}`,s]));for(let{row:
i,
column:s,rows:a,columns:u}of Su(r.map(({at:l})=>l)))$N(n,i,s,x.from({length:a},(l,c)=>x.from({length:
u},
(d,p)=>{var g;return(g=o.get(`${i+c},${s+p}`))!=null?g:""})))}FN(e.filter(n=>!t(n)))}function Ed(e,{
sheets:t}){var s,a,u;let[n]=go(e.cell);if(e.criterion==="")return n===void 0?null:{tab:e.
tab,at:n};let r=t.find(l=>l.stage===e.stage&&l.judge===e.judge),o=(s=r==null?void 0:r.rows.filter(l=>l.
entry===e.entry))!=null?s:[],i=o.length===1?(u=(a=o[0])==null?void 0:a.marks.get(e.criterion))==null?
void 0:u.at:void 0;return r===void 0||i===void 0?null:{tab:r.tab,at:i}}function Ku(e,t,n){let r=n.cell(
t.row,t.column),o=e.kind==="label"?vg:Wu;return n.hasFormula(t.row,t.column)?"other":o(r,e.now)?
"after":o(r,e.before.cell)?"before":"other"}function ga(){let e=new y;return t=>{var r;let n=(r=e.get(
t))!=
null?r:PN(t);return e.set(t,n),n}}function sv(e,t,n,r){let{before:o,now:i}=e,s=typeof i=="number"&&
NN(
o.format);return r?{tab:t,at:n,value:ON(o.cell),...s&&{format:o.format}}:{tab:t,at:n,value:i,...s&&{
format:"General"}}}function VJ(e){let{at:t,by:n,stage:r,status:o,answeredAt:i,answeredBy:s}=e,a=Td(e),
l={action:o==="waiting"||o==="confirmed"||o==="refused"?"propose":"fix",run:a,at:t,by:n,stage:r},c={
at:i,by:s,stage:r};return o==="undone"?[l,{...c,action:"undo",run:a}]:o==="confirmed"?[l,{...c,
action:"confirm",run:e.id}]:o==="refused"?[l,{...c,action:"refuse",run:e.id}]:[l]}function av(e,t){
var o;let n=new w(
t.map(({action:i,run:s,stage:a})=>E.stringify([i,s,a]))),r=new y;for(let i of e)for(let s of VJ(i)){
let a=E.stringify([s.action,s.run,s.stage]);if(n.has(a))continue;let u=(o=r.get(a))!=null?o:{...s,
list:[]};
u.list.push(i),r.set(a,u)}return[...r.values()]}var YJ=e=>/data validation|validasi data/i.test(S(e));
function uv(e,t){try{return _N(e),Wn(),!0}catch(n){if(!t&&!YJ(n))throw n;return console.warn(S(n)),!1}
}
function Cd(e,t,n,r=!1){let{settings:o}=e.competition,i=av(t.list,n.rows);if(i.length===0)return{
ledger:t,
history:n};let s=i.flatMap(({action:v,list:O})=>O.filter(({status:N})=>v==="confirm"||v==="undo"||v===
"fix"&&N==="applied").map(N=>({one:N,action:v,place:Ed(N,e)}))),a=v=>s.map(({one:O,place:N})=>N===null||
!di(N.tab)?"other":Ku(O,N.at,v(N.tab))),u=a(ga()),l=s.flatMap(({one:v,action:O,place:N},P)=>{let I=O===
"undo";return N!==null&&u[P]===(I?"after":"before")?[sv(v,N.tab,N.at,I)]:[]}),c=uv(l,r),d=c?null:a(
ga()),
p={fix:new w,undo:new w};for(let[v,{one:O,action:N}]of s.entries()){let P=d==null?void 0:d[v];N==="fix"&&
(c?u[v]==="other":P!=="after")&&p.fix.add(O),N==="undo"&&P==="after"&&p.undo.add(O)}let g=t;if(p.
fix.size+p.undo.size>0){let v=t.list.filter(O=>!p.fix.has(O)).map(O=>p.undo.has(O)?{...O,status:
"applied",answeredAt:"",answeredBy:""}:O);g=fa(t,v,o)}let b=n;for(let{list:v,...O}of i){let N=v.filter(
I=>!p.
fix.has(I)&&!(O.action==="undo"&&p.undo.has(I))),P=XJ(N,O.action==="undo",o.language).join("; ");N.length>
0&&(b=Ct(b,{...O,detail:P,hash:""},o))}return{ledger:g,history:b}}var XJ=(e,t,n)=>e.map(({tab:r,cell:
o,
before:i,now:s})=>{let[a,u]=[us(i.cell,i.format,n),to(s,n)];return t?rv(r,o,u,a):rv(r,o,a,u)});m();
function QJ(e,t,n,{old:r,now:o}){var a;let i=e.filter(u=>u.tab===t&&u.cell===n&&u.now===o&&Wu(u.before.
cell,r)),s=(a=i[i.length-1])==null?void 0:a.status;return s==="waiting"||s==="refused"?s:"offered"}
function kg(e,{
statuses:t,corrections:n}){var d,p,g,b;let{code:r,fix:o,stage:i="",tab:s,cell:a}=e;if(o===void 0||s===
void 0||a===void 0||((d=t.find(v=>v.stage===i))==null?void 0:d.status)!=="open")return null;let u="judge"in e.params&&
(p=e.params.judge)!=null?p:"",l=go(a).map(v=>({at:v,status:QJ(n,s,Ce(v.row,v.column),
o)})),c=l.filter(v=>v.status==="offered");return{id:E.stringify([r,s,a,o.old,o.now]),seen:e.code==="SCORE_NOT_NUMBER"?
e.params.value:o.old,fix:o,stage:i,tab:s,judge:u,cells:(c.length>0?c:l).map(({at:v})=>v),
status:c.length>0?"offered":(b=(g=l[0])==null?void 0:g.status)!=null?b:"offered"}}function xg({id:e,
fix:t,seen:n,judge:r,status:o},i){let s=t.kind==="score"?r:null;return{id:e,kind:t.kind,old:to(n,i),
now:t.now,confirm:s,status:o}}m();var eV=q({id:U(),accept:ve(),at:U(),by:U()}),tV=le(eV),lv=e=>`fixAnswers:${e}`,
nV=8e3;function Gu(e){
let t=Ne(lv(e));try{let n=bt(tV,E.parse(t!=null?t:"[]"));return n.success?n.data:[]}catch{return[]}}
function MN(e,t){let n=E.stringify([...Gu(e),t]);return n.length>nV?!1:(He(lv(e),n),!0)}var LN=e=>He(
lv(e),"[]"),Hu=e=>e.filter(t=>t.status==="waiting");function jN(e,t){return e.map(n=>{let r=n.status===
"waiting"?t.find(({id:o})=>o===n.id):void 0;return r===void 0?n:{...n,status:r.accept?"confirmed":
"refused",answeredAt:r.at,answeredBy:r.by}})}function $n(e=n=>n(),t="presence"){let n=Qe(t);$t(n,e);
let r={workbook:n,history:n.history,ledger:ci(
n.competition.settings)};return rV(r)?r:e(()=>oV(t))}function rV({history:e,ledger:{list:t}}){let n=new w(
Hu(t).map(({judge:r})=>r));return av(t,e.rows).length===0&&[...n].every(r=>Gu(r).length===0)}
function oV(e){
let t=Qe(),{settings:n}=t.competition,r=ci(n),o=[...new w(Hu(r.list).map(({judge:u})=>u))],i=o.flatMap(
Gu),s=i.length===0?r:fa(r,jN(r.list,i),n),a=Cd(t,s,t.history,!0);for(let u of o)LN(u);return{...a,
workbook:Qe(
e)}}var Rd=({workbook:e,history:t,ledger:n})=>({statuses:lt(e.competition.stages,t.rows),corrections:
n.
list});function zN(e,t=Ft(e.workbook,{provisional:!1}).findings){let n=Rd(e);return t.flatMap(r=>{
let o=kg(
r,n);return o===null?[]:[o]})}function cv({workbook:e,history:t,ledger:n}){let r=lt(e.competition.stages,
t.rows),o=u=>{var l;return((l=r.find(c=>c.stage===u))==null?void 0:l.status)==="open"},i=n.list.filter(
u=>u.status==="applied"),s=i[i.length-1],a=s===void 0?[]:i.filter(u=>Td(u)===Td(s));return a.every((
{
stage:u})=>o(u))?a:[]}var Dd="marked";function BN(e,t){var o;let[n,...r]=cv(e);return{undo:n===void 0?
null:{at:n.at,by:n.by,cells:r.length+1},waiting:Hu(e.ledger.list).map(i=>({...dv(i,t),judge:i.judge}
)),
marked:((o=Ne(Dd))!=null?o:"")!==""}}var dv=({tab:e,cell:t,entry:n,criterion:r,before:o,now:i},s)=>(
{
tab:e,cell:t,entry:n,criterion:r,old:us(o.cell,o.format,s),now:to(i,s)});m();m();m();m();var UN={id:
e=>`Kode peserta ${G(e.code,"id")} dipakai lebih dari sekali (baris ${V(e.rows.map(S),"id")}). Beri setiap peserta kode sendiri.`,
en:e=>`The entry code ${G(e.code,"en")} is used more than once (rows ${V(e.rows.map(S),"en")}). Give every entry a code of its own.`}
;m();var WN={id:e=>`Nama inovasi ${G(e.name,"id")} dipakai oleh beberapa peserta (${V(e.codes,"id")}; baris ${V(
e.rows.map(S),"id")}). Hapus bila terdaftar dua kali; bila memang berbeda, bedakan namanya supaya juri tidak tertukar.`,
en:e=>`The name ${G(e.name,"en")} is used by several entries (${V(e.codes,
"en")}; rows ${V(e.rows.map(S),"en")}). Delete what was registered twice; if they differ, tell their names apart so that judges do not mix them up.`}
;m();var KN={id:({entries:e,least:t})=>`Belum dinilai lengkap oleh ${t} juri: ${V(e.map(({entry:n,
readings:r})=>`${n} baru ${r}`),"id",6)}. Lengkapi nilainya, atau bagi kepada juri lain.`,en:({
entries:e,least:t})=>`Not yet scored completely by ${t} ${t===1?"judge":"judges"}: ${V(e.map(({entry:
n,readings:r})=>`${n} by ${r}`),"en",6)}. Complete the scores, or assign other judges.`};m();var GN={
id:e=>`${e.entry} belum dinilai lengkap oleh seorang juri pun. Tugaskan juri untuk menilainya.`,en:e=>`${e.entry} has not been scored completely by any judge. Assign a judge to it.`}
;m();var HN={id:e=>e.of==="entry"?`${G(e.one,"id")} dan ${G(e.other,"id")} hampir sama, dan tidak ada tab juri yang memuat keduanya. Bila satu peserta, samakan ejaannya; bila dua peserta, tulis keduanya di tab ${Z.entries.id} dengan kodenya masing-masing. Sampai itu jelas, tidak ada yang dihitung.`:
`Nama juri ${G(e.one,"id")} dan ${G(e.other,"id")} hampir sama. Bila satu orang, samakan ejaannya; bila dua orang, tulis keduanya di tab ${Z.judges.id}. Sampai itu jelas, tidak ada yang dihitung.`,
en:e=>e.
of==="entry"?`${G(e.one,"en")} and ${G(e.other,"en")} are almost the same, and no judge's tab has both. If they are one entry, spell them alike; if they are two, write both into the tab ${Z.entries.en} with codes of their own. Nothing is ranked until then.`:
`The judges' names ${G(e.one,"en")} and ${G(
e.other,"en")} are almost the same. If they are one person, spell them alike; if they are two, write both into the tab ${Z.judges.en}. Nothing is ranked until then.`}
;m();var qN={id:{listed:"tercatat di tab Juri","same-institution":"instansi sama",
"parent-institution":"instansi induk"},en:{listed:"listed in the judges tab","same-institution":
"same institution","parent-institution":"parent institution"}},ZN=({groups:e})=>e.map(t=>`(${t.join(
", ")})`).join(" "),JN={id:e=>{
switch(e.reason){case"conflict":return`${re(e.judge,"id")} mendapat ${e.entry} meski ada benturan kepentingan (${qN.id[
e.why]}). Ganti jurinya.`;case"few":return`Kurang dari ${e.readings} juri untuk ${e.
entries.length===1?"":`${e.entries.length} peserta: `}${V(e.entries,"id",6)}. Tambahkan juri di tab Pembagian Juri.`;
case"loads":return`Beban juri tidak rata: ${e.least.judge} ${e.least.entries} peserta, ${e.most.judge} ${e.most.entries} peserta.`;
case"disconnected":return`Menurut Pembagian Juri, kelompok juri ${ZN(e)} tidak punya peserta bersama, jadi keketatannya tidak akan terbandingkan. Beri beberapa peserta juri dari dua kelompok.`}
},en:e=>{switch(e.reason){case"conflict":return`${re(e.judge,
"en")} is given ${e.entry} despite a conflict of interest (${qN.en[e.why]}). Choose another judge.`;
case"few":return`Fewer than ${e.readings} judges for ${e.entries.length===1?"":`${e.entries.length} entries: `}${V(
e.entries,"en",6)}. Add judges in the tab Assignment.`;case"loads":return`Loads differ: ${e.
least.judge} has ${e.least.entries} entries, ${e.most.judge} ${e.most.entries}.`;case"disconnected":
return`By the assignment the groups of judges ${ZN(e)} share no entry, so their severity cannot be compared. Give some entries judges of two groups.`}
}};m();var VN={id:e=>`${re(e.judge,"id")} menilai ${wo(e.where,"id")} meski ada benturan kepentingan (${{
listed:"tercatat di tab Juri","same-institution":"instansi sama","parent-institution":
"instansi induk"}[e.reason]}).`,en:e=>`${re(e.judge,"en")} has scored ${wo(e.where,"en")} despite a conflict of interest (${{
listed:"listed in the judges tab","same-institution":"same institution","parent-institution":
"parent institution"}[e.reason]}).`};m();var YN={id:e=>`Nilai ${re(e.judge,"id")} jauh lebih menyebar: ${e.percent}% beda rata-rata antarpeserta berasal darinya. Samakan pemakaian skala; nilainya tetap dihitung.`,
en:e=>`The scores of ${re(e.
judge,"en")} spread far wider: ${e.percent}% of the differences between means come from them. Compare how the scale is used; the scores count as written.`,
confidential:!0};m();var XN={id:e=>`${re(e.judge,"id")} memberi nilai sama kepada semua peserta (${e.rows} baris). Tanyakan; nilainya tetap dihitung.`,
en:e=>`${re(e.judge,"en")} gives every entry the same scores (${e.rows} rows). Ask; the scores count as written.`,
confidential:!0};m();var QN={id:e=>`${re(e.judge,"id")} tidak menilai ${wo(e.where,"id")} (BK).`,en:
e=>`${re(e.judge,"en")} is recused from ${wo(e.where,"en")} (BK).`};m();var eP={id:e=>"times"in e?`Nilai ${re(
e.judge,"id")} sering menyimpang dari juri lain: galatnya kira-kira ${pn(e.times.toFixed(1),"id")} kali lipat. Tanyakan; nilainya tetap dihitung.`:
`Urutan ${re(e.
judge,"id")} berlawanan dengan juri lain (korelasi ${pn(e.agreement.toFixed(2),"id").replace("-",
"\u2212")}). Tanyakan apakah skalanya terbalik; nilainya tetap dihitung.`,en:e=>"times"in e?`The scores of ${re(
e.judge,"en")} often stray from the others\u2019: the error is about ${e.times.toFixed(1)} times theirs. Ask; the scores count as written.`:
`The order of ${re(e.judge,"en")} runs against the other judges\u2019 (correlation ${e.agreement.toFixed(
2).replace("-","\u2212")}). Ask whether the scale was turned round; the scores count as written.`,
confidential:!0};m();var tP={id:e=>`Nilai para juri untuk ${e.entry} berselisih terlalu jauh: ${se(e.low,
"id")}\u2013${se(
e.high,"id")}, batasnya ${se(e.limit,"id")}. Bahas dalam rapat juri; nilainya tetap dihitung.`,en:e=>`The judges\u2019 scores of ${e.entry} are too far apart: ${se(
e.low,"en")}\u2013${se(e.high,"en")}, the limit is ${se(e.limit,"en")}. Discuss it among the judges; the scores count as written.`}
;m();var nP={id:e=>`Nilai juri ${V(e.judges,"id")} untuk ${e.entries} peserta ${e.same===e.marks?
"sama persis":`sama pada ${e.same} dari ${e.marks} perbandingan`}. Pastikan tab tidak tersalin; nilainya tetap dihitung.`,
en:e=>`The scores of judges ${V(e.judges,"en")} for ${e.entries} entries are ${e.same===
e.marks?"exactly the same":`the same in ${e.same} of ${e.marks} comparisons`}. Make sure no tab was copied; the scores count as written.`,
confidential:!0};m();function iV({groups:e,joins:t}){return t.length<e.length-1?
"Minta juri menilai juga peserta kelompok lain, atau tambah juri.":`Minta ${V(t.map(({judge:n,entry:
r})=>`juri ${n} menilai ${r}`),"id")}.`}function sV({
groups:e,joins:t}){return t.length<e.length-1?
"Have judges score entries of another group as well, or add a judge.":`Ask ${V(t.map(({judge:n,entry:
r})=>`judge ${n} to score ${r}`),"en")}.`}var rP=({groups:e})=>e.
map(t=>`(${t.join(", ")})`).join(" "),oP={id:e=>`Kelompok juri ${rP(e)} tidak punya peserta bersama, jadi keketatannya tidak terbandingkan. ${iV(
e)}`,en:e=>`The groups of judges ${rP(e)} share no entry, so their severity cannot be compared. ${sV(
e)}`};m();var iP={id:e=>`${re(e.judge,"id")} menilai ${wo(e.where,"id")}, yang bukan bagiannya: nilainya tidak dihitung. Tambahkan juri itu di tab Pembagian Juri, atau kosongkan nilainya.`,
en:e=>`${re(e.judge,"en")} has scored ${wo(e.where,"en")}, which is assigned to others: it does not count. Add the judge in the tab Assignment, or clear the score.`}
;m();m();var sP={nomor:{id:"nomor",en:"number"},kop:{id:"pemerintah",en:"government"},kompetisi:{id:
"nama kompetisi",en:"competition"},kota:{id:"kota",en:"city"},tanggal:{id:"tanggal penetapan",en:
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
"result code (decide first)"}},aP=h.
keys(sP),mv=(e,t)=>{var n,r;return(r=(n=sP[e])==null?void 0:n[t])!=null?r:e};m();m();m();var uP={
name:{id:"Berita acara pleno",en:"Minutes of the plenary"},phase:"plenary",missing:"winners"};m();
var lP={name:{id:"Daftar hadir",en:"Attendance lists"},phase:"before",missing:"guests"};m();var cP={
name:{id:"Semua piagam dalam satu dokumen",en:"All certificates in one document"},phase:"award",
missing:"winners"};m();var dP={name:{id:"Laporan akhir",en:"Final report"},phase:"award",missing:
"winners"};m();var mP={name:{id:"Lembar nilai",en:"Score sheets"},phase:"before",missing:"judges"};m(
);var pP={name:{id:"Pengumuman",en:"Announcement"},phase:"plenary",missing:"winners"};m();var fP={
name:{id:"Pernyataan juri",en:"Judges\u2019 statements"},phase:"before",missing:"judges"};m();var gP={
name:{id:"Piagam",en:"Certificates"},phase:"award",byDefault:!0,missing:"winners"};m();var hP={name:
{id:"Keputusan (SK)",en:"Decree"},phase:"plenary",missing:"winners"};m();var yP={name:{id:
"Surat pemenang",en:"Award letters"},phase:"award",byDefault:!0,missing:"winners"};m();var bP={name:
{id:"Satu surat untuk semua pemenang",en:"One letter to all winners"},phase:"award",
missing:"winners"};m();var wP={name:{id:"Tanda terima",en:"Receipts"},phase:"award",missing:
"winners"};m();var vP={name:{id:"Tata cara penilaian",en:"Rules of scoring"},phase:"before",missing:
"judges"};m();var kP={name:{id:"Umpan balik peserta",en:"Feedback to entrants"},phase:"award",
missing:"losers"};m();var xP={name:{id:"Undangan",en:"Invitations"},phase:"before",missing:"guests"}
;var ha={"tata-cara":vP,pernyataan:fP,undangan:xP,"daftar-hadir":lP,"lembar-nilai":mP,"berita-acara":
uP,
sk:hP,pengumuman:pP,piagam:gP,gabungan:cP,surat:yP,"surat-daftar":bP,"tanda-terima":wP,"umpan-balik":
kP,
laporan:dP};var Ad=(e,t)=>ha[e].name[t];var SP={id:{judges:
"belum ada juri, atau tab jurinya masih berisi kesalahan",guests:
"belum ada juri, peserta presentasi, atau pemenang yang dapat diundang",winners:
"tidak ada pemenang pada tahap terakhir",losers:"semua peserta yang dinilai menang"},en:{judges:
"there are no judges yet, or their tabs still hold errors",guests:
"there are no judges, presenters or winners to invite yet",winners:
"nobody has won at the last stage",losers:"every entry that was scored has won"}},pv=(e,t)=>t==="id"?
`Tidak ada dokumen \u201C${Ad(e,"id")}\u201D yang dibuat: ${SP.id[ha[e].missing]}.`:`No document \u201C${Ad(
e,"en")}\u201D was made: ${SP.en[ha[e].missing]}.`;var TP={id:({kind:e,fields:t})=>`${Ad(e,"id")} masih berisi titik-titik: ${t.map(
n=>mv(n,"id")).join(
", ")}. Isi di Pengaturan atau tab Dokumen, atau biarkan untuk diisi tangan.`,en:({kind:e,fields:t})=>`${Ad(
e,"en")} still hold dots: ${t.map(n=>mv(n,"en")).join(", ")}. Fill them in Settings or the documents tab, or leave them to be filled by hand.`}
;m();var EP=({titles:e,count:t},n)=>e.join("; ")+(t>e.length?n(t-e.length):""),CP={id:e=>`Tidak sesuai lagi dengan hasil: ${EP(
e,t=>`; dan ${t} lain`)}. Buat revisi atau tarik dokumennya.`,en:e=>`No longer what the result says: ${EP(
e,t=>`; and ${t} more`)}. Make a revision or withdraw the paper.`};m();var RP=5,DP=({rows:e},t)=>{
let n=e.slice(0,RP).map(S);return e.length>RP?`${n.join(", ")} \u2026`:V(
n,t)},AP={id:e=>`${[...e.rows.length>0?[`Baris ${DP(e,"id")} riwayat disisipkan, diubah, atau mengikuti baris yang dihapus.`]:
[],...e.cut?["Baris terbaru riwayat hilang."]:[]].join(" ")} Hapus baris sisipan, atau catat alasannya di panel; sampai itu hasil tidak dihitung.`,
en:e=>`${[...e.rows.length>
0?[`Row ${DP(e,"en")} of the history was put in, altered, or follows one taken out.`]:[],...e.cut?[
"The newest row of the history is gone."]:[]].join(" ")} Delete what was put in, or record why in the panel; until then no result is computed.`}
;m();var OP={id:e=>pv(e.kind,"id"),en:e=>pv(e.kind,"en")};m();var NP={id:({required:e,best:t})=>`Tidak ada peserta yang mencapai \u201CNilai Minimal Lolos\u201D ${se(
e,"id")}; yang terbaik ${se(t,"id")}. Periksa pengaturan itu.`,en:({required:e,best:t})=>`No entry reaches the \u201CPassing Score\u201D ${se(
e,"en")}; the best is ${se(t,"en")}. Check that setting.`};m();var PP={id:e=>{var t;return{
unanswered:`Sanggahan${e.entry===""?"":` tentang ${e.entry}`} belum dijawab dan diputuskan. Isi \u201CJawaban\u201D dan \u201CPutusan\u201D.`,
"too-late":`Sanggahan${e.entry===
""?"":` tentang ${e.entry}`} masuk sesudah masa sanggah berakhir (${ut((t=e.until)!=null?t:"","id")}).`,
"unknown-entry":`Sanggahan menyebut kode ${G(e.entry,"id")} yang tidak ada di tab Peserta. Perbaiki kodenya.`,
reopens:`Putusan atas sanggahan${e.entry===""?"":` tentang ${e.entry}`} mengubah nilai tahap ${e.stage}, yang masih tertutup. Buka kembali tahap itu dari langkah Peringkat; alasannya sudah tersedia di sana.`}
[e.reason]},en:e=>{var t;return{unanswered:`The objection${e.entry===""?"":` about ${e.entry}`} has no answer and ruling yet. Fill in \u201CAnswer\u201D and \u201CRuling\u201D.`,
"too-late":`The objection${e.entry===""?"":` about ${e.entry}`} came after the objection period had ended (${ut(
(t=e.until)!=null?t:"","en")}).`,"unknown-entry":`The objection names the code ${G(e.entry,
"en")}, which is not in the entries tab. Correct the code.`,reopens:`The ruling on the objection${e.
entry===""?"":` about ${e.entry}`} changes scores of the stage ${e.stage}, which is still closed. Open that stage again in the step Rank; the reason is ready there.`}
[e.reason]}};m();var IP={id:e=>{var t;return{taken:`Putusan pleno memberi ${e.entry} peringkat ${e.rank}, padahal ${V(
e.others,"id")} juga berada di peringkat itu tanpa putusan. Isi \u201CPeringkat Putusan\u201D untuk semuanya.`,
gap:`Putusan pleno memberi ${e.entry} peringkat ${e.rank}, tetapi ada peringkat di atasnya yang kosong. Periksa \u201CPeringkat Putusan\u201D supaya urutannya tidak terputus.`,
"not-ranked":`Pleno memutuskan peringkat ${e.rank} untuk ${e.entry}, tetapi peserta itu tidak diperingkat pada tahap ini. Periksa kode atau tahapnya.`,
"below-passing-score":`Pleno memutuskan peringkat ${e.rank} untuk ${e.entry}, tetapi nilainya di bawah \u201CNilai Minimal Lolos\u201D sehingga tetap tidak lolos.`,
outdated:`Saat pleno memutuskan tentang ${e.entry}, peringkat hitungnya lain dari yang sekarang (${(
t=e.computed)!=
null?t:"\u2013"}). Periksa apakah putusan itu masih berlaku, lalu perbarui \u201CPeringkat Hitung\u201D.`}
[e.
reason]},en:e=>{var t;return{taken:`The plenary gives ${e.entry} rank ${e.rank}, but ${V(e.others,
"en")} ${e.others.length===1?"is":"are"} there too without a decision. Fill in the \u201CDecided Rank\u201D of all of them.`,
gap:`The plenary gives ${e.entry} rank ${e.rank}, but a rank above it is left empty. Check the \u201CDecided Rank\u201D so that the order has no gap.`,
"not-ranked":`The plenary decided rank ${e.rank} for ${e.entry}, but that entry is not ranked at this stage. Check the code or the stage.`,
"below-passing-score":`The plenary decided rank ${e.rank} for ${e.entry}, but its score is below the \u201CPassing Score\u201D, so it still does not advance.`,
outdated:`When the plenary decided about ${e.entry}, its computed rank was another than now (${(t=e.computed)!=null?
t:"\u2013"}). Check whether the decision still holds, then correct the \u201CComputed Rank\u201D.`}[
e.reason]}};m();var $P={id:e=>`${[...e.entries.length>0?[`Keputusan pleno tentang ${V(e.entries,"id")} belum dikonfirmasi, jadi belum dihitung.`]:
[],...e.missing>0?[`${e.missing} keputusan yang sudah dikonfirmasi hilang atau diubah.`]:[]].join(
" ")} Cocokkan dengan berita acara, lalu tekan \u201CKonfirmasi keputusan pleno\u201D di panel.`,en:
e=>`${[...e.entries.length>0?[`The plenary decision about ${V(e.entries,"en")} is not confirmed, so it does not count.`]:
[],...e.missing>0?[`${e.missing===1?"1 confirmed decision is":`${e.missing} confirmed decisions are`} gone or altered.`]:
[]].join(" ")} Compare with the minutes, then press \u201CConfirm plenary decisions\u201D in the panel.`}
;m();m();m();var aV=[...nb,Qa,Zs,Ya,Xa];function ls(e,t){let n=Ar.find(a=>a.key===e);if(n!==void 0)return n.word[
t];
let[r,o]=e.split(".");if(r==="prizes")return`${nu[t]} ${o!=null?o:""}`.trim();let i=aV.find(a=>a.part===
r),s=i==null?void 0:i.columns.find(a=>a.key===o);return i===void 0||s===void 0?e:`${i.tab[t]}: ${s.header[
t]}`}
function Od(e,t,n){var i,s;let r=Ar.find(a=>a.key===t);return(s=(i=(r!==void 0&&"choices"in r?r.choices:
[]).find(([a])=>a===e))==null?void 0:i[1][n])!=null?s:ls(e,n)}function FP(e,t){var r,o;let[n]=e.split(
".");return(o=(r=nb.find(i=>i.part===n))==null?void 0:r.tab[t])!=null?o:e}var qu=(e,t)=>e===null||e===""?
t==="id"?"kosong":"blank":typeof e=="number"?se(e,t):typeof e=="string"&&/^[\d.]+(; [\d.]+)+$/.test(
e)&&t==="id"?G(e.replace(/\./g,","),t):G(e,t),uV={version:{id:"versi aturan",en:"rules version"}};
function lV({thing:e,names:t,field:n},r){var l,c;let o=(d,p)=>r==="id"?
d:p,i=d=>{let p=n===null?"":ls(`${d}.${n}`,r);return n===null?"":`, ${p.includes(": ")?p.slice(p.indexOf(
": ")+2):p}`},[s="",a="",u=""]=t;switch(e){case"setting":return(c=(l=uV[n!=null?n:""])==null?void 0:
l[r])!=null?c:`\u201C${ls(n!=null?n:"",r)}\u201D`;case"stage":return`${o("tahap","stage")} ${s}${i(
"stages")}`;case"criterion":return`${o("kriteria","criterion")} ${a}${s===""?"":` (${s})`}${i(
"criteria")}`;case"entry":return`${o("peserta","entry")} ${s}${i("entries")}`;case"judge":return`${o(
"juri",
"judge")} ${s}${i("judges")}`;case"institution":return`${o("instansi","institution")} ${s}${i(
"institutions")}`;case"score":return u===""?`${o(`tab juri ${a}`,`tab of judge ${a}`)} (${s})`:`${o(
`nilai juri ${a} untuk ${u}`,`score of judge ${a} for ${u}`)} (${s})${n===null?"":`, ${n}`}`;case"plenary":
return`${o("putusan pleno tentang","plenary decision about")} ${a} (${s})${i("plenary")}`;case"assignment":
return`${o("pembagian juri untuk","assignment of")} ${a} (${s})`;case"order":return o(
"urutan peserta, kriteria, atau tahap","the order of entries, criteria or stages")}}var cV=(e,t)=>{
var n,r;
return(r=(n=Ni.find(([o])=>o===e))==null?void 0:n[1][t])!=null?r:""};function fv(e){var t,n,r;if(!/^[[{]/.
test(e))return e;try{let o=E.parse(e);return x.isArray(o)?o.join(", "):(r=(n=o.name)!=null?n:(t=o.outcomes)==
null?void 0:t.map(({places:i,name:s})=>`${i}: ${s}`).join("; "))!=null?r:e}catch{return e}}function Sg(
e,t){
let n=(l,c)=>t==="id"?l:c,{thing:r,field:o,old:i,now:s}=e,a=lV(e,t);if(r==="order")return`${a} ${n(
"berubah","has changed")}`;if(o===null){let l=r==="score"&&e.names.length===2?i!=null?i:s:null;if(l!==
null){let c=n(`dengan nilai ${l} peserta`,`with scores of ${l} entries`);return`${a}: ${s===null?n(
"tidak ada lagi","no longer there"):n("ditambahkan","put in")} (${c})`}return s===null?`${a}: ${n(
"dihapus","taken out")}${i===""?"":` (${qu(r==="assignment"?fv(S(i)):i,t)})`}`:`${a}: ${n(
"ditambahkan",
"put in")}${s===""?"":` (${qu(r==="assignment"?fv(S(s)):s,t)})`}`}let u=l=>qu(typeof l!="string"?l:r===
"setting"?Od(l,o,t):r==="entry"&&o==="status"?cV(l,t):fv(l),t);return n(`${a}: semula ${u(i)}, kini ${u(
s)}`,`${a}: was ${u(i)}, now ${u(s)}`)}var dV=5;function Zu(e,t){if(e.length===0)return"";let n=e.slice(
0,dV).map(o=>{let i=[o.tab,o.cell].filter(s=>s!==void 0).join("!");return`${i===""?"":`${i} `}${Sg(o,
t)}`}),r=e.length-n.length;return r>0&&n.push(t==="id"?`dan ${r} perubahan lagi`:`and ${r} more`),`: ${n.join(
"; ")}`}var _P={id:e=>e.decided!==void 0?`Hasil yang ditetapkan ${ut(e.computed,"id")} (kode ${e.decided.code}) tidak lagi sama dengan isi lembar${Zu(
e.decided.changes,"id")}. Kembalikan isinya, atau buka kembali tahap ini dengan alasan lalu tetapkan lagi.`:
`Nilai atau aturan berubah sejak peringkat dihitung (${ut(e.computed,"id")}). Hitung lagi sebelum membuat dokumen.`,
en:e=>e.decided!==void 0?`The result decided on ${ut(e.computed,"en")} (code ${e.decided.code}) is no longer what the workbook says${Zu(
e.decided.changes,"en")}. Put it back, or open this stage again with a reason and decide again.`:`Scores or rules changed since the ranking was computed (${ut(
e.computed,"en")}). Compute again before making documents.`};m();var MP={id:e=>`Aturan tahap ini berubah sesudah nilai pertama masuk${Zu(
e.changes,"id")}. Kembalikan aturannya, atau catat alasan perubahannya.`,en:e=>`The rules of this stage changed after its first score had come in${Zu(
e.changes,"en")}. Put the rules back, or record the reason for the change.`};m();var LP={id:e=>{let t=`Peringkat ${e.rank}${e.category===void 0?
"":` (kategori ${e.category})`} ditempati bersama oleh ${V(e.entries,"id")}`;return e.prize?`${t}, sedangkan uang pembinaannya berbeda. Putuskan dalam rapat pleno (\u201CPeringkat Putusan\u201D di tab Pleno), atau samakan \u201CUang Pembinaan\u201D.`:
`${t}, sedangkan tempat hanya ${e.places}. Putuskan dalam rapat pleno: isi \u201CPeringkat Putusan\u201D masing-masing di tab Pleno.`}
,en:e=>{let t=`${V(e.entries,"en")} share rank ${e.rank}${e.category===void 0?
"":` (category ${e.category})`}`;return e.prize?`${t}, but the prizes of those places differ. Decide in the plenary (\u201CDecided Rank\u201D in the tab Plenary), or make \u201CPrize\u201D equal.`:
`${t}, but there ${e.places===1?"is only 1 place":`are only ${e.places} places`}. Decide in the plenary: fill in the \u201CDecided Rank\u201D of each in the tab Plenary.`}
};m();var jP={id:e=>`${e.entry} ada lebih dari sekali di tab ${re(e.judge,"id")} (baris ${V(e.rows.map(
S),
"id")}). Sisakan satu baris.`,en:e=>`${e.entry} is in the tab of ${re(e.judge,"en")} more than once (rows ${V(
e.rows.map(S),"en")}). Keep one row.`};m();var zP={id:e=>`Di tab ${re(e.judge,"id")} belum ada baris untuk ${e.entries.length===1?
"":`${e.entries.
length} peserta: `}${V(e.entries,"id",6)}. Tambahkan barisnya.`,en:e=>`The tab of ${re(e.judge,"en")} has no row for ${e.entries.length===1?
"":`${e.entries.length} entries: `}${V(e.entries,"en",6)}. Add ${e.entries.length===1?"it":"them"}.`}
;m();var BP={id:e=>`Kode ${e.entry} di tab ${re(e.judge,"id")} bernama ${G(e.written,"id")}, di tab Peserta ${G(
e.name,"id")}${e.more===void 0?"":`; begitu pula ${e.more} baris di bawahnya`}. Perbaiki kode atau namanya; yang dihitung menurut kode.`,
en:e=>`Code ${e.entry} is ${G(e.written,"en")} in the tab of ${re(e.judge,"en")}, but ${G(e.name,
"en")} in the entries tab${e.more===void 0?"":`, and so with ${e.more} rows below`}. Correct code or name; the code counts.`}
;m();var UP={id:e=>`Kode ${Zn(G(e.entry,"id"),e.more,"id")} di tab ${re(e.judge,"id")} tidak ada di tab Peserta. Perbaiki kodenya, atau hapus barisnya.`,
en:e=>`The code ${Zn(G(e.entry,"en"),e.more,"en")} in the tab of ${re(e.judge,"en")} ${e.more===void 0?
"is":"are"} not in the entries tab. Correct the code, or delete the row.`};m();var WP={id:e=>`Baris${e.name===""?
"":` ${G(e.name,"id")}`}${e.more===void 0?"":` dan ${e.more} baris di bawahnya`} tidak punya kode peserta. Isi kodenya seperti di tab Peserta.`,
en:e=>`The row${e.name===
""?"":` ${G(e.name,"en")}`}${e.more===void 0?" has":` and ${e.more} rows below it have`} no entry code. Type the code as in the entries tab.`}
;m();var KP={id:e=>`Rumus salah (${Zn(e.value,e.more,"id")}): ${re(e.judge,"id")}, ${Ht(e.where,"id")}. Ketik nilainya.`,
en:e=>`Formula fails (${Zn(e.value,e.more,"en")}): ${re(e.judge,"en")}, ${Ht(e.where,
"en")}. Type the score.`};m();var GP={id:e=>`Nilai ${re(e.judge,"id")} untuk ${Ht(e.where,"id")} dihitung dengan rumus sehingga dapat berubah sendiri. Ketik angkanya, atau tempel sebagai nilai saja.`,
en:e=>`${re(e.judge,"en")}\u2019s score of ${Ht(e.where,"en")} is calculated by a formula and may change by itself. Type it, or paste it as a value only.`}
;m();var HP={id:e=>`Nilai ${re(e.judge,"id")} untuk ${Ht(e.where,"id")} terbaca sebagai tanggal ${Zn(
ut(e.
date,"id"),e.more,"id")}. Ubah format sel menjadi Angka, lalu ketik ulang nilainya${e.likely===null?
"":` (mungkin ${se(e.likely,"id")})`}.`,en:e=>`${re(e.judge,"en")}\u2019s score of ${Ht(e.where,"en")} was read as the date ${Zn(
ut(e.date,"en"),e.more,"en")}. Format the cell as a number and retype the score${e.likely===null?"":
` (probably ${se(e.likely,"en")})`}.`};m();var qP={id:e=>`${re(e.judge,"id")} belum menilai ${Ht(e.where,
"id")}. Isi nilainya, atau BK bila ada benturan kepentingan.`,en:e=>`${re(e.judge,"en")} has not scored ${Ht(
e.where,"en")}. Enter the score, or BK for a conflict of interest.`};m();var ZP={id:e=>`${Zn(G(e.value,
"id"),e.more,"id")} bukan nilai (${re(e.judge,"id")}, ${Ht(e.where,"id")}). Ketik ${se(e.min,"id")}\u2013${se(
e.max,"id")}, atau BK bila ada benturan kepentingan.`,en:e=>`${Zn(
G(e.value,"en"),e.more,"en")} ${e.more===void 0?"is not a score":"are not scores"} (${re(e.judge,
"en")}, ${Ht(e.where,"en")}). Enter ${se(e.min,"en")}\u2013${se(e.max,"en")}, or BK for a conflict of interest.`}
;m();var JP={id:e=>`Nilai ${Zn(se(e.value,"id"),e.more,"id")} di luar ${se(e.min,"id")}\u2013${se(e.max,
"id")} (${re(e.judge,"id")}, ${Ht(e.where,"id")}). Perbaiki nilainya, atau rentang di tab Kriteria.`,
en:e=>`Score ${Zn(se(e.value,"en"),e.more,"en")} ${e.more===void 0?"is":"are"} outside ${se(e.min,
"en")}\u2013${se(e.max,"en")} (${re(e.judge,"en")}, ${Ht(e.where,"en")}). Correct the score, or the range in the criteria tab.`}
;m();var VP={id:e=>`Nilai ${se(e.value,"id")} dari ${re(e.judge,"id")} untuk ${e.entry} pada ${e.criterion} jauh dari nilai juri lain (sekitar ${se(
e.others,"id")}). Salah ketik? Nilainya tetap dihitung.`,en:e=>`${re(
e.judge,"en")}\u2019s ${se(e.value,"en")} for ${e.entry} on ${e.criterion} is far from other judges (about ${se(
e.others,"en")}). A typo? It counts as written.`,confidential:!0};m();var YP={id:e=>`Nilai di tab ${re(
e.judge,"id")} tampaknya terurut tanpa kode (${e.rows} baris). Urungkan, misalnya lewat Riwayat versi, atau terima urutan ini di panel.`,
en:e=>`Scores in the tab of ${re(
e.judge,"en")} seem sorted without codes (${e.rows} rows). Undo it, for instance in the version history, or accept this order in the panel.`}
;m();var XP={id:e=>`${re(e.judge,"id")} tampaknya memakai skala lain untuk ${V(e.criteria,"id")}: tertinggi ${se(
e.highest,"id")}, juri lain biasanya ${se(e.usual,"id")}. Tanyakan; nilainya tetap dihitung.`,
en:e=>`${re(e.judge,"en")} seems to use another scale for ${V(e.criteria,"en")}: at most ${se(e.highest,
"en")}, other judges usually ${se(e.usual,"en")}. Ask; the scores count as written.`,confidential:!0}
;m();var QP={id:e=>`Nilai ${G(e.value,"id")} tersimpan sebagai teks (${re(e.judge,"id")}, ${Ht(e.where,
"id")}). Ketik ulang ${se(e.number,"id")} pada sel berformat Angka.`,en:e=>`The score ${G(e.value,
"en")} is stored as text (${re(e.judge,"en")}, ${Ht(e.where,"en")}). Retype ${se(e.number,"en")} in a cell formatted as a number.`}
;m();var eI={sum:{id:"jumlah nilai",en:"the sum"},mean:{id:"rata-rata nilai",en:"the mean"},
"weighted-sum":{
id:"jumlah nilai berbobot",en:"the weighted sum"},"weighted-mean":{id:"rata-rata nilai berbobot",en:
"the weighted mean"},score:{id:"nilai akhir (skala 100)",en:"the final score (of 100)"}},tI={id:e=>`Total ${re(
e.judge,"id")} untuk ${e.entry} tertulis ${se(e.value,"id")}, padahal ${eI[e.basis].id} ${se(
e.expected,"id")}${e.more===void 0?"":`; begitu pula ${e.more} baris di bawahnya`}. Periksa nilai dan totalnya; yang dihitung nilai per kriteria.`,
en:e=>`${re(e.judge,"en")}\u2019s total for ${e.entry} says ${se(e.value,"en")}, but ${eI[e.basis].en} is ${se(
e.expected,"en")}${e.more===void 0?"":`, and so with ${e.more} rows below`}. Check scores and total; the scores per criterion count.`}
;m();function mV({entries:e,whole:t},n){let r=V(e,n),o=e.length;if(n==="id"){let s=` Dengan kurang dari tiga juri tidak ada yang dibuang dan dipakai rata-rata biasa: ${V(
t,"id")}.`;return`${o} peserta dinilai oleh kurang dari lima juri (${r}), sehingga setelah nilai tertinggi dan terendah dibuang hanya sedikit yang tersisa.${t.length===0?
"":s} Tambah juri, atau pilih metode \u201Crata-rata\u201D.`}let i=` With fewer than three judges nothing is dropped and the plain mean counts: ${V(
t,"en")}.`;return`${o===
1?"1 entry was":`${o} entries were`} scored by fewer than five judges (${r}): once the highest and the lowest score are dropped, little is left.${t.length===0?
"":i} Add judges, or choose the method \u201Cmean\u201D.`}var rI=6;function pV({entries:e}){let t=e.map(
({entry:n,places:r})=>`${n} (${r===0?"peringkat tetap":`bergeser ${r} peringkat`})`);return`Peserta tidak dinilai oleh juri yang sama, dan keketatan juri berbeda. Dengan koreksi keketatan, nilai ${e.length} peserta jelas berubah: ${V(
t,"id",rI)}. Pertimbangkan \u201CMetode\u201D = terkoreksi.`}function fV({entries:e}){let t=e.map(({
entry:n,places:r})=>`${n} (${r===0?"same rank":`moves ${r} ${r===1?"rank":"ranks"}`})`);return`Entries were not scored by the same judges, and judges differ in severity. Corrected for it, the scores of ${e.length===1?
"1 entry":
`${e.length} entries`} clearly change: ${V(t,"en",rI)}. Consider \u201CMethod\u201D = adjusted.`}
function nI(e,t){
let n=(r,o)=>t==="id"?r:o;switch(e.reason){case"stage-weights-unused":return n(
"Bobot tahap terisi, tetapi \u201CGabung Nilai Tahap\u201D = tidak: bobot itu tidak dipakai.",
"Stage weights are set, but \u201CCarry Over\u201D is no: they are not used.");case"standard-scores":
return n(
"Skor baku dapat menghapus beda mutu bila juri menilai peserta yang berlainan. Pakai metode \u201Crata-rata\u201D.",
"Standard scores may hide differences where judges saw different entries. Use the method \u201Cmean\u201D.");
case"standard-scores-carried":return n(
"Skor baku tiap tahap dihitung terhadap peserta tahap itu saja, jadi angka yang sama di dua tahap tidak sama artinya dan gabungannya meragukan. Pakai \u201CGabung Nilai Tahap\u201D = tidak, atau metode \u201Crata-rata\u201D.",
"Standard scores of a stage are measured against the entries of that stage alone, so equal numbers of two stages do not mean the same and their mean is doubtful. Set \u201CCarry Over\u201D to no, or the method to \u201Cmean\u201D.");
case"few-to-trim":return mV(e,t);case"uneven-judges":return t==="id"?pV(e):fV(e);case"passing-score-unit":
{let r=se(
e.value,t);return e.unit==="mean-rank"?n(`\u201CNilai Minimal Lolos\u201D = ${r} di sini berarti rata-rata peringkat, bukan nilai 0\u2013100. Kosongkan, atau isi rata-rata peringkat.`,
`Here \u201CPassing Score\u201D = ${r} is a mean rank, not a score of 0\u2013100. Clear it, or give a mean rank.`):
n(`\u201CNilai Minimal Lolos\u201D = ${r} di sini berarti skor baku (50 = rata-rata), bukan nilai 0\u2013100. Kosongkan, atau isi skor baku.`,
`Here \u201CPassing Score\u201D = ${r} is a standard score (50 = average), not a score of 0\u2013100. Clear it, or give a standard score.`)}
}}var oI={id:e=>nI(e,"id"),en:e=>nI(
e,"en")};m();var iI={id:e=>`Maksimum dianggap ${se(e.max,"id")}${e.max<100?
" karena tidak ada nilai di atasnya":""}; bila bukan, isi tab Kriteria.`,en:e=>`The maximum is taken to be ${se(
e.max,"en")}${e.max<100?" because no score is above it":""}; if it is not, fill in the criteria tab.`}
;m();var sI={id:e=>e.reason==="room"?`Jadwal ${e.what} berbenturan dengan ${e.other} di ruang yang sama. Ubah jam atau ruangnya.`:
e.reason==="twice"?`Jadwal memuat ${e.what} lebih dari satu kali. Sisakan satu.`:e.reason==="backwards"?
`Jadwal ${e.what} selesai sebelum mulai. Perbaiki jamnya.`:`Belum ada di jadwal: ${V(e.entries,"id",
6)}. Buat jadwal lagi, atau tambahkan barisnya.`,en:e=>e.reason==="room"?
`The schedule of ${e.what} overlaps with ${e.other} in the same room. Change time or room.`:e.reason===
"twice"?`The schedule has ${e.what} more than once. Keep one.`:e.reason==="backwards"?`In the schedule ${e.what} ends before it starts. Correct the times.`:
`Not in the schedule yet: ${V(e.entries,"en",
6)}. Make the schedule again, or add rows.`};m();var gV={"not-allowed":{id:e=>`bukan pilihan yang dikenal; isi dengan ${kb(
e,"id")}`,en:e=>`is not a known choice; use ${kb(e,"en")}`},"not-a-number":{id:()=>"bukan angka; ketik angka saja",
en:()=>"is not a number; type digits only"},"out-of-range":{id:e=>`di luar batas${e.length>0?` (${e.join(
", ")})`:""}; perbaiki angkanya`,en:e=>`is out of range${e.length>0?` (${e.join(", ")})`:""}; correct the number`}
,"not-a-date":{id:()=>"bukan tanggal; tulis misalnya 7 Desember 2023",en:()=>"is not a date; write for instance 7 December 2023"}
,"not-a-time":{id:()=>"tidak terbaca; tulis misalnya 09.00\u201315.00 (jam), 15 + 10 (menit), 12.00\u201313.00; Jumat 11.30\u201313.00 (istirahat)",
en:()=>"cannot be read; write for instance 09.00\u201315.00 (hours), 15 + 10 (minutes), 12.00\u201313.00; Friday 11.30\u201313.00 (breaks)"}
,"not-an-address":{id:()=>"bukan satu alamat email; hapus isinya, lalu ketik alamatnya (smart chip dan nama tidak terbaca)",
en:()=>"is not one e-mail address; clear the cell and type the address (smart chips and names are not read)"}
,duplicate:{id:()=>"tertulis lebih dari satu kali; sisakan satu",en:()=>"is there more than once; keep one"}
,"unknown-reference":{id:e=>`tidak dikenal${e.length>0?
`; yang ada: ${V(e,"id")}`:""}`,en:e=>`is not known${e.length>0?`; there are ${V(e,"en")}`:""}`},
"unknown-key":{id:()=>"bukan kunci pengaturan yang dikenal, jadi tidak dipakai; periksa ejaannya",en:
()=>"is not a known key, so it is not used; check its spelling"},combination:{id:e=>`tidak dapat dipakai bersama ${V(
e,"id")}; ubah salah satunya`,en:e=>`cannot be used together with ${V(e,"en")}; change one of them`}
,"digits-lost":{id:()=>"terbaca sebagai angka sehingga digit terakhirnya hilang; ketik ulang dengan tanda petik tunggal di depannya",
en:()=>"was read as a number and has lost its last digits; retype it with an apostrophe in front"},
"unknown-judge":{id:()=>"bukan juri tahap ini, jadi tab ini tidak dibaca; perbaiki nama tab, atau tab Juri",
en:()=>"is not a judge of this stage, so this tab is not read; correct the tab name, or the judges tab"}
,empty:{id:()=>"masih kosong; isi, atau hapus barisnya",en:()=>"is empty; fill it in or delete its row"}
,outcomes:{id:()=>"tidak terbaca sebagai satu nama atau daftar predikat; tulis misalnya 3: Nominasi Nasional; 6: Nominasi Provinsi, setiap angka satu kali",
en:()=>"reads neither as one name nor as a list of titles; write for instance 3: National Nominee; 6: Provincial Nominee, each number once"}
,"outcomes-beyond-cut":{id:([e=""])=>`menyebut lebih banyak tempat daripada yang lolos (${e}), jadi sisanya tidak dipakai; samakan dengan \u201CLolos\u201D`,
en:([e=""])=>`names more places than advance (${e}), so the rest is not used; make it agree with \u201CAdvance\u201D`}
,"category-blank":{id:e=>`masih kosong untuk ${V(e,"id")}, padahal \u201CJuara per Kategori\u201D = ya; isi kategori setiap peserta`,
en:e=>`is empty for ${V(e,"en")}, although \u201CWinners per Category\u201D is yes; fill in the category of every entry`}
,"category-alone":{id:()=>"hanya dipakai satu peserta; periksa ejaannya",en:()=>"is used by one entry alone; check its spelling"}
,
"prizes-unequal":{id:([e=""])=>`tidak dapat dipakai bersama \u201CUang Pembinaan\u201D yang berbeda-beda: tanpa peringkat tidak ada yang menentukan siapa mendapat berapa. Samakan uang pembinaan ke-1 sampai ke-${e}, kosongkan semuanya, atau isi \u201Cya\u201D`,
en:([e=""])=>`cannot be used together with a \u201CPrize\u201D that differs by place: without ranks nothing says who gets how much. Make prizes 1 to ${e} equal, leave all of them blank, or write \u201Cyes\u201D`}
,"prizes-unused":{id:([e=""])=>`tidak terpakai karena juaranya hanya ${e}; hapus, atau tambah jumlah \u201CLolos\u201D pada tahap terakhir`,
en:([e=""])=>`is not used because there ${e==="1"?"is only 1 winner":`are only ${e} winners`}; delete it, or raise \u201CAdvance\u201D of the last stage`}
};function hV(e,t){let n=G(FP(e,t),t);return t==="id"?`Tab ${n} masih kosong; isi satu baris untuk masing-masing.`:
`The tab ${n} is still empty; fill in one row for each.`}function aI({setting:e,value:t,reason:n,
allowed:r},o){if(n==="no-rows")return hV(e,o);let i=typeof t==
"string"?Od(t,e,o):t,s=r.map(a=>Od(a,e,o));return`${G(ls(e,o),o)}${i===""?"":` = ${G(i,o)}`} ${gV[n][
o](
s)}.`}var uI={id:e=>aI(e,"id"),en:e=>aI(e,"en")};m();var lI={"not-a-number":{id:"bukan angka",en:
"not a number"},negative:{id:"negatif",en:"negative"},"all-zero":{id:"semuanya nol",en:"all zero"},
"partly-blank":{id:"kosong, padahal yang lain berisi",en:"blank while others are filled in"}},cI={id:
e=>`Bobot ${e.of==="criteria"?"kriteria":"tahap"} ${e.value===
void 0?"":`${G(e.value,"id")} `}${lI[e.reason].id}. Isi semua bobot dengan angka yang lebih dari atau sama dengan 0, tidak semuanya 0.`,
en:e=>`The weight ${e.value===void 0?"":`${G(e.value,"en")} `}of ${e.of==="criteria"?"a criterion":
"a stage"} is ${lI[e.reason].en}. Fill every weight with a number of 0 or more, not all of them 0.`}
;m();var dI={id:e=>`Kriteria ${G(e.criterion,"id")} ada di lebih dari satu kolom (${V(e.columns,"id")}) pada tab ${re(
e.judge,"id")}. Sisakan satu kolom.`,en:e=>`The criterion ${G(e.criterion,"en")} is in more than one column (${V(
e.columns,"en")}) of the tab of ${re(e.judge,"en")}. Keep one.`};m();var mI={id:e=>`Tab ${re(e.judge,
"id")} tidak punya kolom untuk kriteria ${G(e.criterion,"id")}. Tambahkan kolomnya, atau samakan judulnya dengan tab Kriteria.`,
en:e=>`The tab of ${re(e.judge,"en")} has no column for the criterion ${G(e.criterion,"en")}. Add the column, or give it the same header as in the criteria tab.`}
;m();var pI={id:e=>`Tahap ${G(e.stage,"id")} belum dimulai: belum ada nilai di tab jurinya. Perhitungan berhenti sebelum tahap ini.`,
en:e=>`Stage ${G(e.stage,"en")} has not begun: its judge tabs hold no score. Ranking ends before it.`}
;m();var fI={id:e=>{var t;return e.reason==="copy"?`Menurut namanya, tab ini salinan tab juri ${(t=e.judge)!=
null?t:""} (${G(e.first,"id")}), sehingga tidak dibaca. Hapus tab ini, atau beri nama lain bila ingin disimpan.`:
`Dua tab untuk ${e.judge===null?e.reason==="decides"?"keputusan yang sama":"pengaturan yang sama":`juri ${e.judge}`}: tab ini dan ${G(
e.first,"id")}. Hapus atau ganti nama salah satunya.`},
en:e=>{var t;return e.reason==="copy"?`By its name this tab is a copy of the tab of judge ${(t=e.judge)!=
null?t:""} (${G(e.first,"en")}), so it is not read. Delete it, or give it another name to keep it.`:
`Two tabs for ${e.judge===null?e.reason==="decides"?"the same decisions":"the same settings":`judge ${e.
judge}`}: this one and ${G(e.first,"en")}. Delete or rename one of them.`}};m();var gI={id:e=>`Tab ${re(
e.judge,"id")} belum berisi satu nilai pun. Minta juri itu mengisinya.`,en:e=>`The tab of ${re(e.judge,
"en")} has no score yet. Ask the judge to fill it in.`};m();m();var hI=(e,t)=>V(e.map(n=>se(n,t)),t),
ya=(e,t)=>V(e.map(n=>G(n,t)),t,8),Ju=(e,t)=>e===null?"":` ${t} ${e}`,
yV={JUDGE_TABS:({tabs:e})=>`${e.length} tab juri: ${ya(e,"id")}.`,SCORE_TAB:({tab:e,layout:t,judges:
n})=>`Nilai ${n.length} juri ada di satu tab ${G(e,"id")}, ${{groups:
"setiap juri dengan kolom kriterianya sendiri",totals:"satu nilai per juri",rows:
"satu baris per juri dan peserta",list:"satu baris per nilai"}[t]}: ${ya(n,"id")}.`,STAGES:({stages:
e,advance:t})=>`${e.length} tahap, menurut nama tab juri: ${V(e.map((n,r)=>t[r]==null?n:`${n} (lolos ${t[
r]})`),"id")}. Urutan dan jumlah lolos diperbaiki di tab ${Z.stages.id}.`,CRITERIA:({stage:e,names:t}
)=>`${t.length} kriteria${Ju(e,"tahap")}: ${ya(t,"id")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${G(
e,"id")} bukan kriteria: ${{number:"nomor",sum:"jumlah nilai",mean:"rata-rata nilai",weighted:
"jumlah nilai berbobot",weight:"bobot",statistic:"nilai tertinggi, terendah, atau statistik lain",
rank:"peringkat",large:"angkanya terlalu besar untuk nilai",
text:"berisi teks","left-out":"tidak dihitung, seperti dijawab panitia"}[t]}.`,TITLES:({competition:
e,
year:t,city:n,government:r})=>`Dari judul di atas tabel: ${V([e,t&&`tahun ${t}`,n,r].filter(o=>o!==""),
"id")}.`,PASSED_ROW:({tab:e,row:t,label:n,reason:r})=>`Baris ${t} tab ${G(e,"id")}${n===""?"":` (${G(
n,"id")})`} bukan peserta: ${{numbers:"nomor kolom",example:"contoh pengisian",statistic:
"jumlah atau statistik",weight:"bobot kriteria",maximum:"nilai maksimum",section:
"judul kelompok, dipakai sebagai kategori",header:"judul kolom yang diulang",note:"catatan",
"left-out":"tidak dihitung, seperti dijawab panitia"}[r]}.`,WEIGHTS:({from:e,stage:t,tab:n=""})=>`Bobot${Ju(
t,"tahap")}: ${{headers:"dari judul kolom",row:"dari baris bobot",products:
"dari kolom nilai \xD7 bobot",maxima:
"sebesar nilai maksimum tiap kriteria, sehingga yang dihitung jumlah poin",tab:`dari tab ${G(n,"id")}`,
equal:"sama untuk semua kriteria, karena tidak tertulis"}[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Nilai maksimum${Ju(
n,"tahap")}: ${hI(e,"id")}, ${t==="written"?"seperti tertulis":"diperkirakan dari nilai yang ada"}.`,
ENTRIES:({count:e,by:t})=>`${e} peserta, dikenali dari ${t==="code"?"kodenya":
"namanya (huruf besar, spasi, dan tanda baca tidak dibedakan) dan diberi kode"}.`,ENTRY_LIST:({tab:e,
unscored:t})=>`Nama dan instansi peserta dilengkapi dari tab ${G(e,"id")}${t===0?"":`; ${t} baris di sana tidak ada di tab juri mana pun dan tidak diikutkan`}.`,
TAB_LEFT:({tab:e,reason:t})=>`Tab ${G(e,"id")} dibiarkan: ${{
recap:"namanya rekap, hasil, salinan, atau contoh",hidden:"disembunyikan",empty:"kosong",
"not-entries":"tidak punya kolom peserta","not-scores":"tidak punya kolom nilai",summary:
"angkanya ringkasan dari tab lain","other-columns":"kolomnya lain dari tab juri","other-matter":
"bukan tentang penilaian"}[t]}.`},bV={JUDGE_TABS:({tabs:e})=>`${e.length===1?"1 judge tab":`${e.length} judge tabs`}: ${ya(
e,"en")}.`,SCORE_TAB:({tab:e,layout:t,judges:n})=>`The scores of ${n.length} judges stand in one tab, ${G(
e,
"en")}, ${{groups:"each judge with criteria columns of their own",totals:"one score per judge",rows:
"one row per judge and entry",list:"one row per score"}[t]}: ${ya(n,"en")}.`,STAGES:({stages:e,
advance:t})=>`${e.
length} stages, by the names of the judge tabs: ${V(e.map((n,r)=>t[r]==null?n:`${n} (${t[r]} advance)`),
"en")}. Correct their order and who advances in the tab ${Z.stages.en}.`,CRITERIA:({stage:e,names:t}
)=>`${t.
length===1?"1 criterion":`${t.length} criteria`}${Ju(e,"of stage")}: ${ya(t,"en")}.`,PASSED_COLUMN:(
{
header:e,reason:t})=>`${G(e,"en")} is no criterion: ${{number:"a number",sum:"the sum of the scores",
mean:"the mean of the scores",weighted:"a weighted sum of the scores",weight:"a weight",statistic:
"the highest, the lowest or another statistic of the scores",rank:"a rank",large:
"its numbers are too large for scores",text:"it holds text","left-out":
"left out, as the committee answered"}[t]}.`,TITLES:({
competition:e,year:t,city:n,government:r})=>`From the titles over the tables: ${V([e,t&&`year ${t}`,
n,r].filter(o=>o!==""),"en")}.`,PASSED_ROW:({tab:e,row:t,label:n,reason:r})=>`Row ${t} of the tab ${G(
e,"en")}${n===""?"":` (${G(n,"en")})`} is no entry: ${{numbers:"column numbers",example:"an example",
statistic:"a sum or statistic",weight:"the weights of the criteria",maximum:
"the highest possible scores",section:"the title of a group, taken as category",header:
"the header again",note:"a note","left-out":"left out, as the committee answered"}[r]}.`,WEIGHTS:({
from:e,stage:t,tab:n=""})=>`Weights${Ju(
t,"of stage")}: ${{headers:"from the headers",row:"from the row of weights",products:
"from the columns of score \xD7 weight",maxima:
"each criterion by its maximum, so that points are added up",tab:`from the tab ${G(n,"en")}`,equal:
"equal, because none are written"}[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Maximum score${Ju(n,
"of stage")}: ${hI(e,"en")}, ${t==="written"?"as written":"guessed from the scores there are"}.`,
ENTRIES:({count:e,by:t})=>`${e===1?"1 entry":`${e} entries`}, known by ${t==="code"?
"code":"name (case, spaces and punctuation aside) and given codes"}.`,ENTRY_LIST:({tab:e,unscored:t}
)=>`Names and institutions of entries are completed from the tab ${G(e,"en")}${t===0?"":`; ${t} of its rows stand on no judge tab and are left out`}.`,
TAB_LEFT:({tab:e,reason:t})=>`The tab ${G(e,"en")} is left alone: ${{recap:
"by its name a recapitulation, result, copy or example",hidden:"it is hidden",
empty:"it is empty","not-entries":"it has no column of entries","not-scores":
"it has no column of scores",summary:"its numbers sum up other tabs","other-columns":
"its columns differ from those of the judge tabs","other-matter":"it is not about judging"}[t]}.`},
wV={id:yV,en:bV};function vV({kind:e,params:t},n){
return wV[n][e](t)}var yI=(e,t)=>vV(e,t),kV={nothing:()=>"","not-entries":e=>`Di tab ${e} tidak ditemukan kolom peserta: beri judul Kode atau Nama Inovasi pada kolomnya.`,
"not-scores":e=>`Di tab ${e} ada kolom peserta, tetapi tidak cukup jelas kolom mana yang berisi nilai.`,
"no-sign":e=>`Tab ${e} berisi angka, tetapi tidak ada tanda bahwa itu penilaian. Bila memang penilaian, beri nama tabnya \u201CJuri 1\u201D, \u201CJuri 2\u201D, atau judul kolom pesertanya Nama Inovasi.`,
turned:e=>`Di tab ${e} kriteria tampaknya menurun dan peserta mendatar. Putar tabelnya: salin, lalu Tempel khusus \u2192 Ditransposisi, sehingga setiap peserta satu baris.`,
unlike:e=>`Kolom nilai di tab ${e} berlainan, jadi tidak jelas mana tab juri: samakan judul kolomnya.`,
"several-shared":e=>`Tab ${e} masing-masing memuat nilai beberapa juri. Buat tab ${Z.stages.id} dengan kolom Tahap dan Tab Nilai yang menyebut tab mana untuk tahap mana.`,
"unclear-judges":e=>`Di tab ${e} tidak jelas kolom atau baris mana milik juri siapa: beri judul misalnya \u201CJuri 1\u201D di atas kolom-kolomnya, atau satu kolom Juri.`,
"stage-tab":e=>`Nilai semua juri ada di tab ${e}: tulis nama tab itu di kolom Tab Nilai pada tab ${Z.stages.id}.`,
stages:e=>`Tahap tidak dapat disimpulkan dari ${e}. Beri nama setiap tab juri \u201CTahap - Juri\u201D, misalnya \u201CProposal - J1\u201D, paling sedikit dua juri setiap tahap.`,
unbound:e=>`Nama tab ${e} tidak cukup membedakan para juri: beri setiap tab nama jurinya sendiri.`},
xV={nothing:()=>"","not-entries":e=>`No column of entries was found on ${e}: give it the header Code or Innovation.`,
"not-scores":e=>`${e} has a column of entries, but it is not clear enough which columns hold scores.`,
"no-sign":e=>`${e} holds numbers, but nothing says that they are judging. If they are, name the tabs \u201CJudge 1\u201D, \u201CJudge 2\u201D, or give the column of entries the header Innovation.`,
turned:e=>`On ${e} criteria seem to run down and entries across. Turn the table: copy it, then Paste special \u2192 Transposed, so that each entry has a row.`,
unlike:e=>`The columns of scores on ${e} differ, so it is not clear which are judge tabs: give them the same headers.`,
"several-shared":e=>`${e} each hold scores of several judges. Make a tab ${Z.stages.
en} with the columns Stage and Score Tab that says which tab belongs to which stage.`,
"unclear-judges":e=>`On ${e} it is not clear which columns or rows are whose: write for instance \u201CJudge 1\u201D over the columns, or give the rows a column Judge.`,
"stage-tab":e=>`The scores of all judges stand in ${e}: write its name in the column Score Tab of the tab ${Z.stages.en}.`,
stages:e=>`The stages cannot be told from ${e}. Name every judge tab \u201CStage - Judge\u201D, for instance \u201CProposal - J1\u201D, with two judges or more in each stage.`,
unbound:e=>`The names of ${e} do not tell the judges apart: give every tab its judge's own name.`};
function gv(e,t){if(e===void 0)return"";let n=(t==="id"?kV:xV)[e.reason](ya(e.
tabs,t));return n===""?"":` ${n}`}var bI={id:e=>e.judge===null?`Tab ${G(e.tab,"id")} belum ada. Buat seperti pada contoh; atau beri semua tab juri kolom Kode atau Nama Inovasi dan satu kolom angka per kriteria, dengan judul yang sama.${gv(
e.why,"id")}`:e.within?`Tab ${G(e.tab,"id")} tidak memuat nilai ${re(e.judge,"id")}. Tambahkan kolom atau baris juri itu, atau samakan namanya dengan tab Juri.`:
`Tab ${G(e.tab,"id")} untuk ${re(e.judge,
"id")} tidak ada. Buat tabnya, atau samakan namanya.`,en:e=>e.judge===null?`No tab ${G(e.tab,"en")} yet. Add it as in the example; or give all judge tabs a column Code or Innovation and one column of numbers per criterion, with the same headers.${gv(
e.why,"en")}`:e.within?`The tab ${G(e.tab,"en")} holds no scores of ${re(e.judge,"en")}. Add the judge's columns or rows, or write the name as in the judges tab.`:
`There is no tab ${G(e.tab,"en")} for ${re(e.judge,"en")}. Make it, or correct its name.`};m();var wI={
id:e=>e.isShutOut?
"Tab ini tertutup bagi Anda, padahal Anda panitia. Minta pemilik berkas menekan \u201CPeriksa lembar juri\u201D satu kali; sesudahnya tab ini terbuka bagi Anda.":
"Tab ini menentukan hasil dan pernah dikunci, tetapi sekarang dapat diubah orang lain. Periksa isinya, lalu ulangi: perintah panitia menguncinya kembali.",
en:e=>e.isShutOut?
"This tab is closed to you although you are on the committee. Ask the owner of the file to press \u201CCheck judge tabs\u201D once; then it is open to you.":
"This tab decides the result and was locked, but now others can edit it. Check what it says, then try again: a command of the committee locks it."}
;m();var vI={id:e=>`Tab ${re(e.judge,"id")} belum diproteksi, padahal tab lain sudah: setiap editor dapat mengubah nilainya. Proteksi tab ini untuk juri itu saja (Data > Proteksi sheet dan rentang).`,
en:e=>`The tab of ${re(e.judge,"en")} is not protected although other tabs are: every editor can change its scores. Protect it for that judge alone (Data > Protect sheets and ranges).`}
;m();m();var Tg=(e,t,n)=>V(e.map((r,o)=>{var i;return`${r} ${se((i=t[o])!=null?i:0,n)}`}),n,8),SV={
unnamed:"tidak berjudul, tetapi berisi angka","some-tabs":
"hanya ada, atau hanya diisi, di sebagian tab juri",
"sum-misfit":"berjudul seperti jumlah, tetapi angkanya bukan jumlah kolom lain","sum-somewhere":
"di sebagian tab sama dengan jumlah kolom lain, di tab lain tidak",copy:
"isinya sama dengan kolom lain",
matter:"judulnya tidak seperti kriteria, tetapi angkanya dapat berupa nilai",letters:
"berisi huruf atau kata seperti nilai, bukan angka",grade:
"angkanya mengikuti jumlah nilai lain, seperti peringkat mutu",parts:
"salah satu dari beberapa angka di bawah setiap kriteria",blank:"belum diisi di tab mana pun",
"not-numbers":"tidak berisi angka di tab mana pun",penalty:
"berjudul seperti pengurangan nilai, yang tidak dapat dihitung di sini","same-everywhere":
"isinya sama di semua tab juri, sedangkan nilai lain berbeda",large:
"angkanya jauh lebih besar daripada nilai lain",hidden:
"disembunyikan, tetapi berisi nilai seperti kriteria lain","not-listed":`berisi angka, tetapi tidak ada di tab ${Z.criteria.
id}`},TV={unnamed:"has no header, but holds numbers","some-tabs":
"is on, or filled in on, some judge tabs only","sum-misfit":
"is headed like a sum, but its numbers are not the sum of other columns","sum-somewhere":
"is the sum of other columns on some tabs, but not on others",copy:
"holds the same as another column",matter:
"is not headed like a criterion, but its numbers may be scores",letters:
"holds letters or words as if they were scores, not numbers",grade:
"has numbers that go by the sum of the others, like a grade",parts:
"is one of several numbers under each criterion",blank:"is not filled in on any tab","not-numbers":
"holds no numbers on any tab",penalty:"is headed like a deduction, which cannot be counted here",
"same-everywhere":"holds the same on every judge tab, while other scores differ",large:
"has far larger numbers than the other scores",hidden:
"is hidden, but holds scores like the criteria","not-listed":`holds numbers, but is not in the tab ${Z.criteria.en}`}
,Eg=(e,t)=>V(e.map(
n=>G(n,t)),t,4),kI={id:{old:"bernama seperti salinan atau tab lama",time:
"menyebut tahun atau masa lain",unlike:"tidak bernama seperti tab juri lain","same-judge":
"menyebut juri yang sudah punya tab lain"},en:{old:"is named like a copy or an old one",time:
"names another year or time",unlike:"is not named like the other judge tabs","same-judge":
"names a judge who has another tab"}},xI={id:{statistic:
"sama dengan nilai tertinggi, terendah, jumlah, atau rata-rata baris di atasnya",unnumbered:
"tidak bernomor, sedangkan baris lain bernomor",label:
"bernama seperti baris jumlah, bobot, atau contoh, tetapi angkanya tidak menunjukkan itu"},en:{
statistic:"equals the highest, lowest, sum or mean of the rows above",unnumbered:
"has no number, while other rows have one",label:
"is named like a row of sums, weights or an example, but its numbers do not show it"}},EV={COLUMN:({
header:e,column:t,doubt:n})=>`Kolom ${t}${e===""?"":` ${G(e,"id")}`} ${SV[n]}. ${n==="not-listed"?`Bila kriteria, tambahkan ke tab ${Z.criteria.id}; bila bukan, jawab tidak dihitung.`:
"Apakah ini kriteria?"}`,ROW:({label:e,row:t,doubt:n})=>`Baris ${t} ${G(e,"id")} ${xI.id[n]}. Apakah ini peserta?`,
WEIGHTS:({criteria:e,weights:t,sum:n,from:r,
tab:o=""})=>{let i=Tg(e,t,"id");return{headers:`Bobot pada judul kolom (${i}) ${ft([n],1,10,100)?
"tidak terbaca pasti":`berjumlah ${se(n,"id")}, bukan 100`}. Bobot mana yang dipakai?`,row:`Baris di bawah judul kolom (${i}) tidak berlabel. Apakah itu bobot?`,
maxima:`Nilai maksimum setiap kriteria berbeda (${i}), dan bobot tidak tertulis. Bila poinnya dijumlahkan, jawab seperti tertulis; bila setiap kriteria sama penting, jawab sama besar.`,
totals:`Kolom jumlah pada tab juri memakai bobot ${i}. Apakah bobot itu yang dipakai?`,beside:t.every(
s=>s===0)?`Tab ${G(o,"id")} menyebut bobot di luar tabel, tetapi tidak jelas untuk kriteria mana. Tulis bobot pada judul kolom, atau jawab sama besar.`:
`Di luar tabel pada tab ${G(o,"id")} tertulis bobot ${i}. Bobot mana yang dipakai?`,elsewhere:`Tab ${G(
o,"id")} menyebut bobot ${i}; di tab juri tidak tertulis begitu. Bobot mana yang dipakai?`,recap:`Nilai pada tab ${G(
o,"id")} dihitung dengan bobot ${i}; di tab juri tidak tertulis begitu. Apakah bobot itu yang dipakai?`}
[r]},JUDGE_WEIGHTS:({judges:e,weights:t})=>`Tertulis bobot juri: ${Tg(e,t,"id")}. Di sini semua juri dihitung sama. Bila itu benar, jawab sama besar; bila tidak, gabungkan dahulu nilai para juri.`,
SCALES:({judge:e,highest:t,others:n})=>`Nilai tertinggi ${G(e,"id")} hanya ${se(t,"id")}, juri lain sampai ${se(
n,"id")}. Bila skalanya lain, samakan dahulu; bila tidak, jawab ikut dihitung.`,DIVISIONS:({
categories:e})=>`Setiap juri hanya menilai satu kategori (${Eg(e,"id")}). Apakah setiap kategori punya juri dan pemenang sendiri? Bila tidak, lengkapi baris setiap juri.`,
NAMES:({
code:e,one:t,other:n,count:r})=>`Kode ${G(e,"id")} di sini ${G(n,"id")}, di tab lain ${G(t,"id")}${r>
1?` (${r} baris seperti ini)`:""}. Perbaiki kode atau namanya. Bila peserta yang sama, jawab sama.`,
HIDDEN:({tab:e})=>`Tab ${G(e,"id")} disembunyikan, tetapi berisi nilai seperti tab juri lain. Apakah ikut dihitung?`,
SUMMARY:({tab:e})=>`Nilai di tab ${G(e,"id")} sama dengan rata-rata atau jumlah tab lain. Apakah tab ini tetap nilai seorang juri?`,
ODD_TAB:({tab:e,reason:t})=>`Tab ${G(e,"id")} berisi nilai seperti tab juri, tetapi ${kI.id[t]}. Apakah ikut dihitung?`,
STAGE_TABS:({tabs:e})=>`Tab ${Eg(
e,"id")} bernama seperti tahap atau hari, bukan juri. Bila itu tahap, beri setiap tab nama tahap dan jurinya, misalnya ${G(
`${e[0]} - J1`,"id")}; bila itu juri, jawab nilai juri.`,SIDE_BY_SIDE:({columns:e})=>`Kolom ${V(e,
"id")} sama-sama memuat nama peserta. Pisahkan kedua tabel ke tab masing-masing.`,OTHER_TABLE:({
row:e})=>`Baris ${e} memuat judul kolom sekali lagi, dengan urutan lain. Samakan urutan kolom kedua tabel, atau pindahkan tabel kedua ke tab lain.`,
OWN_CRITERIA:({headers:e})=>`Judul ${V(e.map(t=>G(t,
"id")),"id",4)} seperti menyebut kriteria dan jurinya masing-masing. Bila ya, buat satu tab untuk setiap juri dengan kolom kriteria yang dinilainya; bila bukan, jawab semuanya kriteria.`}
,CV={COLUMN:({
header:e,column:t,doubt:n})=>`Column ${t}${e===""?"":` ${G(e,"en")}`} ${TV[n]}. ${n==="not-listed"?`If it is a criterion, add it to the tab ${Z.criteria.en}; if not, answer that it does not count.`:
"Is it a criterion?"}`,ROW:({label:e,row:t,doubt:n})=>`Row ${t} ${G(e,"en")} ${xI.en[n]}. Is it an entry?`,
WEIGHTS:({criteria:e,weights:t,sum:n,from:r,tab:o=""})=>{let i=Tg(e,t,"en");return{headers:`The weights in the headers (${i}) ${ft(
[n],1,10,100)?"are not read for certain":`add up to ${se(n,"en")}, not 100`}. Which weights count?`,
row:`The row below the headers (${i}) has no label. Are these the weights?`,maxima:`The criteria have different maximum scores (${i}), and no weights are written. If the points are added up, answer as written; if all criteria count alike, answer all equal.`,
totals:`The totals on the judge tabs use the weights ${i}. Are these the weights?`,beside:t.every(s=>s===0)?
`The tab ${G(o,"en")} speaks of weights outside its table, but not clearly of which criterion. Write the weights into the headers, or answer that all are equal.`:
`Outside its table the tab ${G(o,"en")} gives the weights ${i}. Which weights count?`,elsewhere:`The tab ${G(
o,"en")} gives the weights ${i}; the judge tabs do not say so. Which weights count?`,recap:`The scores on the tab ${G(
o,"en")} use the weights ${i}; the judge tabs do not say so. Are these the weights?`}[r]},
JUDGE_WEIGHTS:({judges:e,
weights:t})=>`Weights of judges are written: ${Tg(e,t,"en")}. Here all judges count alike. If that is right, answer all equal; if not, combine the judges\u2019 scores first.`,
SCALES:({judge:e,highest:t,
others:n})=>`The highest score of ${G(e,"en")} is only ${se(t,"en")}, other judges go up to ${se(n,
"en")}. If the scale is another one, convert the scores first; if not, answer that they count.`,
DIVISIONS:({
categories:e})=>`Each judge scores one category only (${Eg(e,"en")}). Does each category have its own judges and winners? If not, complete every judge\u2019s rows.`,
NAMES:({code:e,one:t,other:n,count:r})=>`Code ${G(e,"en")} is ${G(n,"en")} here and ${G(t,"en")} on another tab${r>1?
` (${r} such rows)`:""}. Correct the code or the name. If it is the same entry, answer that it is.`,
HIDDEN:({tab:e})=>`The tab ${G(e,"en")} is hidden, but holds scores like the other judge tabs. Does it count?`,
SUMMARY:({tab:e})=>`The scores on the tab ${G(e,"en")} are the means or sums of the other tabs. Is it a judge's all the same?`,
ODD_TAB:({tab:e,reason:t})=>`The tab ${G(e,"en")} holds scores like a judge's, but ${kI.en[t]}. Does it count?`,
STAGE_TABS:({tabs:e})=>`The tabs ${Eg(e,"en")} are named like stages or days, not like judges. If they are stages, name each tab by its stage and judge, such as ${G(
`${e[0]} - J1`,"en")}; if they are judges, answer so.`,SIDE_BY_SIDE:({columns:e})=>`Columns ${V(e,
"en")} both hold the entries' names. Move the second table to a tab of its own.`,OTHER_TABLE:({row:e}
)=>`Row ${e} has the column headers once more, in another order. Put the columns of both tables in one order, or move the second table to another tab.`,
OWN_CRITERIA:({headers:e})=>`The headers ${V(e.map(t=>G(t,"en")),"en",4)} seem to name a criterion and its own judge. If so, make a tab for each judge with the criteria that judge scores; if not, answer that all are criteria.`}
,RV={id:EV,en:CV},DV=({kind:e,params:t},n)=>RV[n][e](
t),Vu=(e,t)=>DV(e,t),AV={criterion:{id:"Ya, kriteria",en:"Yes, a criterion"},ignore:{id:
"Tidak dihitung",en:"Does not count"},entry:{id:"Ya, peserta",en:"Yes, an entry"},written:{id:
"Seperti tertulis",
en:"As written"},table:{id:"Seperti di tabel",en:"As in the table"},totals:{id:
"Seperti kolom jumlah",
en:"As in the totals"},equal:{id:"Sama besar",en:"All equal"},criteria:{id:"Semuanya kriteria",en:
"All are criteria"},same:{id:"Peserta yang sama",en:"The same entry"},use:{id:"Ikut dihitung",en:
"Counts"},own:{id:"Juri dan pemenang sendiri",en:"Own judges and winners"},judges:{id:"Nilai juri",
en:"They are judges"}},SI=(e,t)=>AV[e][t];var TI={id:({question:e})=>Vu(e,"id"),en:({question:e})=>Vu(
e,"en")};var hv={TAB_MISSING:bI,UNDERSTANDING_OPEN:TI,TAB_EMPTY:gI,TAB_UNPROTECTED:vI,TAB_COPY:fI,
TAB_OPEN:wI,
STAGE_NOT_BEGUN:pI,COLUMN_MISSING_CRITERION:mI,COLUMN_DUPLICATE_CRITERION:dI,ROW_MISSING_ENTRY:zP,
ROW_WITHOUT_CODE:WP,
ROW_UNKNOWN_ENTRY:UP,ROW_DUPLICATE_ENTRY:jP,ROW_NAME_MISMATCH:BP,SCORE_ROWS_PERMUTED:YP,
SCORE_MISSING:qP,
SCORE_NOT_NUMBER:ZP,SCORE_TEXT_NUMBER:QP,SCORE_IS_DATE:HP,SCORE_OUT_OF_RANGE:JP,SCORE_ERROR:KP,
SCORE_FORMULA:GP,
SCORE_SCALE_SUSPECT:XP,SCORE_OUTLIER:VP,TOTAL_MISMATCH:tI,JUDGE_NO_VARIANCE:XN,JUDGES_IDENTICAL:nP,
JUDGE_DOMINATES:YN,
JUDGE_UNRELIABLE:eP,JUDGES_DISAGREE:tP,JUDGE_CONFLICT:VN,SCORE_UNASSIGNED:iP,JUDGE_RECUSED:QN,
ENTRY_UNSCORED:GN,
ENTRY_FEW_READINGS:KN,PANEL_DISCONNECTED:oP,ASSIGNMENT_CAUTION:JN,ENTRY_DUPLICATE_CODE:UN,
ENTRY_DUPLICATE_NAME:WN,
NAMES_SIMILAR:HN,SETTING_INVALID:uI,WEIGHTS_INVALID:cI,SCALE_ASSUMED:iI,METHOD_CAUTION:oI,
SCHEDULE_CLASH:sI,
HISTORY_BROKEN:AP,PLENARY_UNCONFIRMED:$P,RULE_CHANGED_AFTER_SCORING:MP,TIE_AT_CUT:LP,NOBODY_ADVANCES:
NP,
PLENARY_CONFLICT:IP,OBJECTION_OPEN:PP,RESULT_STALE:_P,NO_DOCUMENT:OP,DOCUMENT_OUTDATED:CP,
DOCUMENT_DOTS:TP};var Yu=({code:e})=>!hv[e].confidential,OV=hv;function NV({code:e,params:t},n){
return OV[e][n](t)}var ir=(e,t)=>NV(
e,t);function EI(e){let t="value"in e.params?e.params.value:void 0;return e.code==="SCORE_IS_DATE"?e.
params.date:typeof t=="object"?t.date:t===""?void 0:t}m();var PV={error:F("Kesalahan","Error"),
warning:F("Peringatan","Warning"),info:F("Info","Info")},Xu={severity:F(
"Tingkat","Severity"),stage:F("Tahap","Stage"),tab:F("Tab","Tab"),cell:F("Sel","Cell"),message:F(
"Uraian","What and what to do"),code:F("Kode Temuan","Finding")},IV=["error","warning","info"],yv=e=>IV.
flatMap(t=>e.filter(n=>n.severity===t));function Cg(e,t,n,r,o){let i=Z.findings[t],s=[{header:Xu.severity[
t],
width:100,value:a=>PV[a.severity][t]},{header:Xu.stage[t],width:140,value:a=>{var u;return(u=a.stage)!=
null?u:""}},{header:Xu.tab[t],width:160,value:a=>{var u;return(u=a.tab)!=null?u:""}},{header:Xu.cell[
t],
width:80,value:a=>{var u;return(u=a.cell)!=null?u:""}},{header:Xu.message[t],width:560,value:o},{
header:Xu.
code[t],width:220,value:a=>a.code}];return Ot(i,n,r,s,yv(e),0)}m();m();function CI(e){let t=new y;
for(let{standings:r}of e)for(let{entry:o,title:i}of r)i!==null&&t.set(o.code,
i);let n=new w;return[...e].reverse().flatMap(r=>{let o=of(r).filter(({standing:a})=>!n.has(a.entry.
code)),i=n.size;for(let{standing:a}of o)n.add(a.entry.code);let s=0;return o.map(({standing:a,rank:u}
,l)=>{
var I,$,_;let{entry:c,rank:d,score:p,decision:g,category:b,categoryRank:v}=a;((I=o[l-1])==null?void 0:
I.rank)!==u&&(s=l+1);let O=($=t.get(c.code))!=null?$:null,N=(_=g==null?void 0:g.rank)!=null?_:null,P=r.
stage.name;return{place:i+s,entry:c,stage:P,rank:d,decided:N,score:p,title:O,category:b,categoryRank:
v}})})}m();var ba={institution:F("Instansi","Institution"),parent:F("Induk","Parent"),unitType:F(
"Jenis Unit","Unit Type"),required:F("Wajib","Required"),count:F("Jumlah Inovasi","Entries"),codes:F(
"Kode","Codes"),
status:F("Keikutsertaan","Coverage")},$V={present:F("ikut","takes part"),absent:F("belum mengirim",
"has not submitted"),unlisted:F("ikut, tidak terdaftar","takes part, not listed")};function bv({
institutions:e,
entries:t}){var a;let n=new y;for(let u of t){let l=M(u.institution);l!==""&&n.set(l,[...(a=n.get(l))!=
null?a:[],u])}let r=e.map(u=>{var c;let l=(c=n.get(M(u.name)))!=null?c:[];return{institution:u,
entries:l,
status:l.length>0?"present":"absent"}}),o=new w(e.map(u=>M(u.name))),s=[...n].filter(([u])=>!o.has(u)).
map(([,u])=>{var c,d,p,g;return{institution:{name:(d=(c=u[0])==null?void 0:c.institution)!=null?d:"",
parent:"",unitType:(g=(p=u[0])==null?void 0:p.unitType)!=null?g:"",required:!1},entries:u,status:
"unlisted"}});return[...r,...s]}function wv(e){let t=bv(e).filter(n=>n.status!=="unlisted");return{
present:t.
filter(n=>n.status==="present").length,listed:t.length}}function RI(e){if(e.institutions.length===0)
return null;let t=bv(e).filter(n=>n.status==="absent"&&n.institution.required);return{...wv(e),
absent:t.
map(n=>n.institution.name)}}function DI(e,t,n,r){let o=s=>{var a,u;return(u=(a=Jt.find(([l])=>l===s))==
null?void 0:a[1][t])!=null?u:""},i=[{header:ba.institution[t],width:280,value:s=>s.institution.name}
,
{header:ba.parent[t],width:220,value:s=>s.institution.parent},{header:ba.unitType[t],width:140,value:
s=>s.
institution.unitType},{header:ba.required[t],width:80,value:s=>o(s.institution.required)},{header:ba.
count[t],width:80,format:"0",value:s=>s.entries.length},{header:ba.codes[t],width:160,value:s=>s.entries.
map(a=>a.code).join(", ")},{header:ba.status[t],width:180,value:s=>$V[s.status][t]}];return Ot(Z.coverage[
t],
n,r,i,bv(e),1)}m();m();var Rg=e=>e>0?`0.${"0".repeat(e)}`:"0",Qu=(e,t)=>k(hn(e,t))/10**t;var Oo={
place:F("Peringkat Akhir","Final Rank"),code:F("Kode","Code"),name:F("Nama Inovasi","Innovation"),
institution:F("Instansi","Institution"),category:F("Kategori","Category"),categoryRank:F(
"Peringkat Kategori","Rank in Category"),stage:F("Tahap Terakhir","Last Stage"),rank:F(
"Peringkat Tahap",
"Rank in Stage"),decided:F("Peringkat Putusan","Decided Rank"),title:F("Predikat","Title")};function AI(
e,t,n,r,o,i,s){
let a=e.some(({category:l})=>l!==null),u=[{header:Oo.place[t],width:80,format:"0",value:l=>l.place},
{header:Oo.code[t],width:80,value:l=>l.entry.code},{header:Oo.name[t],width:320,value:l=>l.entry.name}
,
{header:Oo.institution[t],width:240,value:l=>l.entry.institution},...a?[{header:Oo.category[t],width:
130,
value:l=>{var c;return(c=l.category)!=null?c:""}},{header:Oo.categoryRank[t],width:80,format:"0",
value:l=>{
var c;return(c=l.categoryRank)!=null?c:""}}]:[],{header:Oo.stage[t],width:180,value:l=>l.stage},{
header:Oo.
rank[t],width:80,format:"0",value:l=>l.rank},{header:r,width:80,format:Rg(n),value:l=>Qu(l.score,n)}
,
{header:Oo.title[t],width:160,value:l=>{var c;return(c=l.title)!=null?c:""}},...e.some(l=>l.decided!==
null)?[{header:Oo.decided[t],width:80,format:"0",value:l=>{var c;return(c=l.decided)!=null?c:""}}]:[
]];
return Ot(Z.finalRanking[t],o,i,u,e,3,s)}m();var vv=(e,t,n,r)=>Ot(e,t,n,[{header:r,width:600,value:(
)=>""}],[],0);m();var FV={rank:F("Peringkat","Rank"),decided:F("Peringkat Putusan","Decided Rank"),
code:F("Kode","Code"),
name:F("Nama Inovasi","Innovation"),institution:F("Instansi","Institution"),category:F("Kategori",
"Category"),categoryRank:F("Peringkat Kategori","Rank in Category"),tie:F("Penentu Nilai Sama",
"Tie-break"),title:F("Predikat","Title"),prize:F("Uang Pembinaan","Prize"),advances:F("Lolos",
"Advances"),explanation:F(
"Penjelasan","Explanation")},_V='"Rp"#,##0',MV=F("belum ditetapkan","not settled"),LV=F("ya","yes"),
jV=F("tidak","no");function OI(e,t){let{language:n,decimals:r}=t,o=Rg(r),i=(c,d,p,g="")=>({header:FV[
c][n],
width:d,value:p,format:g}),{standings:s}=e,a=s.some(({category:c})=>c!==null),u=s.some(({prize:c})=>c!==
null),l=[i("rank",80,({rank:c})=>c,"0"),i("code",80,({entry:c})=>c.code),i("name",280,({entry:c})=>c.
name),i("institution",200,({entry:c})=>c.institution),i("category",130,({entry:c,category:d})=>d!=null?
d:c.category),...a?[i("categoryRank",80,({categoryRank:c})=>c!=null?c:"","0")]:[],{header:t.scoreHeader,
width:80,format:o,value:({score:c})=>Qu(c,r)},i("advances",80,({advances:c})=>(c?LV:jV)[n]),i(
"title",
130,({title:c})=>c!=null?c:""),...u?[i("prize",130,({prize:c})=>zV(c,n),_V)]:[],i("tie",180,t.tieOf),
i("explanation",520,t.explain),...e.standings.some(({decision:c})=>c!==void 0)?[i("decided",80,({
decision:c})=>{
var d;return(d=c==null?void 0:c.rank)!=null?d:""},"0")]:[],...t.carryOver?[{header:t.stageScoreHeader,
width:80,format:o,value:({stageScore:c})=>Qu(c,r)}]:[],...e.panel.judges.map(c=>({header:c.code,
width:80,
format:o,value:({judgeScores:d})=>{let p=d.get(c.code);return p===void 0?"":Qu(p,r)}}))];return Ot(t.
name,t.title,t.origin,l,s,3,t.layout)}function zV(e,t){return e===null?"":e==="open"?MV[t]:e.amount}
function NI(e,t,n,r,o){let{settings:i,stages:s}=e,{language:a}=i,u=ue(a).tabs,l=xn(e),{marked:c,
origin:d}=PI(
e,r),p=Ve();rr(Cg(t.findings,a,c+u.findings(l),d,O=>ir(O,a)),o);let g=kv(e,t.results,n,r);for(let O of g)
rr(O,o);let b=O=>p.includes(O)&&g.every(N=>N.name!==O);for(let O of s){let N=Zi(O,s,a),P=c+u.ranking(
O.name,l);b(N)&&rr(vv(N,P,d,u.notRanked(O.name)),o)}let v=Z.finalRanking[a];if(s.length>1&&b(v)&&rr(
vv(v,c+u.finalRanking(l),d,u.notFinal),o),e.institutions.length>0){let{present:O,listed:N}=wv(e);rr(
DI(e,a,c+u.coverage(l),`${u.covered(O,N)} \xB7 ${d}`),o)}}function PI({settings:e},t){let n=ue(e.language).
tabs,r=t.provisional?`${n.provisional} \xB7 `:"",o=L2($r(e.method),e.language),i=o===""?"":` (${o})`,
s=`${r}${n.computed(t.at,t.by,t.id)} \xB7 ${n.method(e.method)}${i} \xB7 ${n.hash(t.hash)} \xB7 ${n.
overwritten}`;return{marked:r,origin:s}}function kv(e,t,n,r){let{stages:o,settings:i}=e,{language:s,
decimals:a}=i,u=ue(s).tabs,l=xn(e),{marked:c,origin:d}=PI(e,r),p=o.flatMap((O,N)=>{let[P,I]=[t[N],n[
N]];
if(P===void 0||I===void 0)return[];let $=Zi(O,o,s),_=P.last&&!i.rankedWinners?`${u.unordered} \xB7 `:
"",L=c+u.ranking(O.name,l);return[BV(e,P,I,$,L,_+d)]});if(o.length<2||t.length<o.length)return p;let g=c+
u.finalRanking(l),b=u.decimals(a),v=Bu($r(i.method),s);return[...p,AI(CI([...t]),s,a,v,g,d,b)]}var xn=(
{
settings:e})=>e.competition.includes(e.year)?e.competition:`${e.competition} ${e.year}`.trim();
function BV(e,t,n,r,o,i){
let{language:s,decimals:a,carryOver:u}=e.settings,l=$r(t.method);return OI(t,{name:r,title:o,origin:
i,
layout:ue(s).tabs.decimals(a),language:s,decimals:a,carryOver:u,scoreHeader:Bu(l,s),stageScoreHeader:
Bu(
l,s,!0),tieOf:c=>{var d,p;return(p=(d=n.get(c))==null?void 0:d.tie)!=null?p:""},explain:c=>{var d,p;
return(p=(d=n.get(c))==null?void 0:d.text)!=null?p:""}})}m();function sr(e,t,n){let r=Je(t);return yv(
e).map(o=>{var a,u,l;let i=EI(o),s=n===void 0?null:kg(o,n);
return{code:o.code,severity:o.severity,stage:(a=o.stage)!=null?a:null,tab:(u=o.tab)!=null?u:null,
cell:(l=
o.cell)!=null?l:null,message:ir(o,r),...i===void 0?{}:{value:i},...s===null?{}:{fix:xg(s,r)}}})}var cs=(
e,t)=>e.
filter(n=>n.severity===t).length,ds=e=>cs(e,"error")===0;m();m();var UV=({kind:e,params:t})=>e==="NAMES"?
"count"in t&&t.count>1:e!=="ROW";function II(e){let t=n=>(UV(
n)?0:2)+(n.default===null?0:1);return[...e].sort((n,r)=>t(n)-t(r))}function Dg({competition:e,facts:
t,questions:n,given:r}){if(t.length+n.length+r.size===0)return{facts:[],
questions:[],answers:[]};let o=Je(e.settings.language);return{facts:t.map(i=>WV(i,o)),questions:II(n).
map(i=>KV(i,o)),answers:[...r].map(i=>GV(i,o))}}var WV=(e,t)=>{var n;return{kind:e.kind,sure:e.sure,
tab:"tab"in e.params&&(n=e.params.tab)!=null?n:null,message:yI(e,t)}},KV=(e,t)=>{var n;return{id:e.id,
tab:e.tab,tabs:e.tabs,cell:(n=e.cell)!=null?n:null,message:Vu(e,t),options:$I(e.options,t),default:e.
default}},$I=(e,t)=>e.map(n=>({id:n,label:SI(n,t)}));function GV([e,{option:t,kind:n,params:r,tab:o}
],i){
try{let s={kind:n,params:r},a=$I(si[s.kind],i);return{id:e,tab:o,message:Vu(s,i),options:a,option:t}
}catch{
return{id:e,tab:o,message:e,options:[{id:t,label:t}],option:t}}}m();m();var HV=1440*60*1e3;function FI(
{settings:e},t){var r;let n=(r=e.decisionDate)!=null?r:t;return e.objectionDays===
null||n===null?null:new R(R.parse(`${n}T00:00:00Z`)+e.objectionDays*HV).toISOString().slice(0,10)}
function _I(e,{
stages:t}){var n,r;return((r=(n=dt(e,Zs))==null?void 0:n.rows)!=null?r:[]).flatMap(({cell:o})=>{let i=t.
find(u=>M(u.name)===M(W(o("reopens"))));if(i===void 0||te(o("ruling")))return[];let[s,a]=[W(o(
"entry")),
W(o("ruling"))];return[{stage:i.name,entry:s,date:fo(o("date")),ruling:a}]})}function MI(e,t,n,r){
var i;
let o=dt(e,Zs);return((i=o==null?void 0:o.rows)!=null?i:[]).flatMap(({row:s,cell:a})=>{var N;let u=W(
a("entry")),l=t.entries.find(P=>X(P.code)===X(u)),c=l===void 0?u:Ze(l),d=fo(a("date")),p=te(a(
"answer"))||te(a("ruling")),g=W(a("reopens")),b=(N=t.stages.find(P=>M(P.name)===M(g)))==null?void 0:
N.name,
v=[];if(!te(a("date"))&&d===null){let P={setting:"objections.date",value:a("date"),reason:
"not-a-date",allowed:[]};v.push({code:"SETTING_INVALID",severity:"warning",...nt(o,s,"date"),params:
P})}if(g!==
""&&b===void 0){let P=t.stages.map($=>$.name),I={setting:"objections.reopens",value:g,reason:
"unknown-reference",allowed:P};v.push({code:"SETTING_INVALID",severity:"warning",...nt(o,s,"reopens"),
params:I})}
let O={code:"OBJECTION_OPEN",severity:"warning"};return u!==""&&l===void 0&&v.push({...O,...nt(o,s,
"entry"),params:{entry:u,reason:"unknown-entry"}}),n!==null&&d!==null&&d>n?v.push({...O,...nt(o,s,
"date"),params:{entry:c,reason:"too-late",until:n}}):p?v.push({...O,...nt(o,s,"answer"),params:{
entry:c,
reason:"unanswered"}}):b!==void 0&&r({stage:b,date:d})&&v.push({...O,...nt(o,s,"reopens"),params:{
entry:c,
reason:"reopens",stage:b}}),v})}m();m();var ms=(e,t)=>e.map((n,r)=>{var o;return[n,(o=t[r])!=null?o:
null]}),el=e=>S(e!=null?e:""),LI=({values:e})=>e.
map(([,t])=>t).filter(t=>t!==null).join("; ");function jI(e){var n;let t=[{thing:"setting",names:[],
values:h.entries({version:e.version,...e.rules})},...e.stages.map(([r,...o])=>({thing:"stage",names:
[
r],values:ms(["weight","advance","title"],o)})),...e.criteria.map(([r,o,...i])=>({thing:"criterion",
names:[el(r),el(o)],values:ms(["weight","min","max"],i)})),...e.entries.map(([r,...o])=>({thing:
"entry",names:[r],values:ms(["name","institution","category","status"],o)})),...e.judges.map(([r,...o])=>(
{
thing:"judge",names:[r],values:ms(["institution","stages","conflicts"],o)})),...e.institutions.map((
[
r,...o])=>({thing:"institution",names:[r],values:ms(["parent"],o)})),...e.plenary.map(([r,o,...i])=>(
{
thing:"plenary",names:[el(r),el(o)],values:ms(["rank","reason","votesFor","votesAgainst"],i)})),...(
(n=
e.assignment)!=null?n:[]).map(([r,o,...i])=>({thing:"assignment",names:[el(r),el(o)],values:ms([
"judges"],i)})),...e.sheets.flatMap(({stage:r,judge:o,criteria:i,rows:s})=>s.map(([a,...u])=>({thing:
"score",names:[r,o,a],values:ms(i,u)})))];return new y(t.map(r=>[E.stringify([r.thing,...r.names]),r]))}
function tl(e,t){var a,u;let[n,r]=[jI(e),jI(t)],o=[...zI(e,t,"old"),...zI(t,e,"now")],i=({thing:l,
names:[
c,d]})=>l==="score"&&o.some(({names:p})=>p[0]===c&&p[1]===d),s=[...o];for(let[l,c]of n){let{thing:d,
names:p,values:g}=c,b=r.get(l);if(b===void 0){i(c)||s.push({thing:d,names:p,field:null,old:LI(c),now:
null});
continue}let v=new y(b.values),O=new y(g);for(let N of new w([...O.keys(),...v.keys()])){let[P,I]=[(
a=
O.get(N))!=null?a:null,(u=v.get(N))!=null?u:null];P!==I&&s.push({thing:d,names:p,field:N,old:P,now:I}
)}}
for(let[l,c]of r){if(n.has(l)||i(c))continue;let{thing:d,names:p}=c;s.push({thing:d,names:p,field:
null,
old:null,now:LI(c)})}return s.length>0||E.stringify(e)===E.stringify(t)?s:[{thing:"order",names:[],
field:null,
old:null,now:null}]}function zI(e,t,n){let r=new w(t.sheets.map(({stage:o,judge:i})=>E.stringify([o,
i])));return e.sheets.filter(({stage:o,judge:i,rows:s})=>s.length>0&&!r.has(E.stringify([o,i]))).map(
({stage:o,judge:i,rows:s})=>({...{thing:"score",names:[o,i],field:null,old:null,now:null},[n]:s.length}
))}m();var Sv=[2],ar=Sv[0],qV=["top","method","missing","tieBreaks","decimals","carryOver",
"passingScore","maxPerInstitution","winnersPerCategory","prizes","rankedWinners","winnerTerm",
"severityCorrection","conflicts"],xv=4;function ZV(e){var u;let[,t="",n="",r="",o="",i=""]=(u=new RegExp(
`^(-?)(\\d+)\\.(\\d{${xv}})(\\d)(\\d*)$`).exec(S(e)))!=null?u:[];if(n==="")return f.abs(e)<10**-xv/2?
0:e;let s=t===
""?o>="5":o>"5"||o==="5"&&/[1-9]/.test(i),a=k(n+r)+k(s);return(t===""?a:-a)/10**xv||0}function nl(e){
let t=r=>typeof r=="number"?ZV(r):r,n=r=>r.map(([o,...i])=>[o,...i.map(t)]);return{...e,stages:n(e.stages),
criteria:e.criteria.map(r=>r.map(t)),sheets:e.sheets.map(r=>({...r,rows:n(r.rows)}))}}var JV=e=>e===
void 0||e.kind==="blank"?null:e.kind==="score"?e.value:e.kind==="recused"?"BK":typeof e.raw=="object"?
e.raw.date:e.raw,Ag=e=>e===null||typeof e=="number"||typeof e=="boolean"||typeof e=="string"?e:E.stringify(
e),Nd=(e,t)=>e<t?-1:k(e>t);function VV({stage:e,judge:t,columns:n,rows:r}){let o=[...n.keys()].sort(
Nd);return{stage:e,judge:t,criteria:o,rows:r.flatMap(({entry:i,marks:s})=>i===null?[]:[[i,...o.map(a=>JV(
s.get(a)))]]).sort(([i],[s])=>Nd(i,s))}}var YV=({settings:e})=>h.fromEntries(qV.map(t=>[t,Ag(e[t])]));
function ps(e,t,n,r,o=ar){let{entries:i,judges:s,institutions:a}=e,u=e.stages.findIndex(d=>d.name===
r),l=u<0?e.stages:e.stages.slice(0,u+1),c=d=>d===null||l.some(p=>p.name===d);return{version:o,rules:
YV(
e),stages:l.map(d=>[d.name,d.weight,d.advance,Ag(d.title)]),criteria:e.criteria.filter(d=>c(d.stage)).
map(d=>[d.stage,d.name,d.weight,d.min,d.max]),entries:i.map(d=>[d.code,d.name,d.institution,d.category,
d.status]),judges:s.map(d=>[d.code,d.institution,Ag(d.stages),Ag(d.conflicts)]),institutions:a.map(d=>[
d.name,d.parent]),plenary:n.filter(d=>c(d.stage)).map(d=>[d.stage,d.entry,d.rank,d.reason,d.votesFor,
d.votesAgainst]),sheets:t.filter(d=>c(d.stage)).sort((d,p)=>Nd(d.stage,p.stage)||Nd(d.judge,p.judge)).
map(VV),...XV(e,c)}}function XV({assignment:e=new y},t){let n=[...e].filter(([r])=>t(r)).flatMap(([r,
o])=>[...o].map(([i,s])=>[r,i,E.stringify(s)])).sort((r,o)=>Nd(r.join(`
`),o.join(`
`)));return n.length===0?{}:{assignment:n}}var Pd=(...e)=>E.stringify(nl(ps(...e))),BI=(...e)=>E.stringify(
ps(...e));m();function rl(e,{competition:t,sheets:n,typedDecisions:r,assigned:o,locate:i}){let{thing:
s,names:a,field:u}=e,
l=(()=>{var b,v,O,N;let[d="",p="",g=""]=a;switch(s){case"score":{let P=n.find($=>$.stage===d&&$.judge===
p),I=(v=(b=P==null?void 0:P.rows.find($=>$.entry===g))==null?void 0:b.marks.get(u!=null?u:""))==null?
void 0:v.at;return P===void 0?null:{tab:P.tab,...I&&{cell:Ce(I.row,I.column)}}}case"setting":return u===
null?null:i({kind:"setting",key:u});case"stage":return c("stage",t.stages.findIndex(P=>P.name===d));
case"criterion":return c("criterion",t.criteria.findIndex(P=>{var I;return((I=P.stage)!=null?I:"")===d&&
P.
name===p}));case"judge":return c("judge",t.judges.findIndex(P=>P.code===d));case"plenary":return(O=r.
find(P=>P.stage===d&&P.entry===p))!=null?O:null;case"assignment":return(N=o.find(P=>P.stage===d&&P.entry===
p))!=null?N:null;default:return null}})();if(l===null)return e;return{...e,tab:l.tab,...l.cell?{cell:
l.
cell}:{}};function c(d,p){return p<0||u===null?null:i({kind:d,index:p,column:u})}}var UI=new A;
function ol(e,t,n=ar){var c,d,p,g;let{competition:r,sheets:o,decisions:i}=e,s=(c=UI.get(
e))!=null?c:new y;UI.set(e,s);let a=(p=t!=null?t:(d=r.stages[r.stages.length-1])==null?void 0:d.name)!=
null?p:"",u=`${n} ${a}`,l=(g=s.get(u))!=null?g:Xe(Pd(r,o,i,a,n));return s.set(u,l),l}function il(e,t,
n){
var u,l,c;if(ol(e,n)===t)return!0;let{competition:r,sheets:o,decisions:i}=e,s=(l=n!=null?n:(u=r.stages[
r.
stages.length-1])==null?void 0:u.name)!=null?l:"",a=[Pd,BI].map(d=>d(r,o,i,s));return a[0]!==a[1]&&
Xe(
(c=a[1])!=null?c:"")===t}var Id=(e,t,n)=>{var r;return(r=Sv.find(o=>ol(e,n,o)===t))!=null?r:il(e,t,n)?
ar:null},$d=e=>Lu(Nt(Z.decisions[e]).grid);function Tv(e,t,n){let r=t===void 0?null:ju(t);if(t===void 0||
r===null||Xe(r.canonical)!==n)return null;let{competition:o,sheets:i,typedDecisions:s}=e,a=ps(o,i,s,
t.stage,r.snapshot.version),u=nl({...a,version:ar});return tl(nl(r.snapshot),u).map(l=>rl(l,e))}
function WI(e,t){
let r=t.filter(s=>s.status==="decided").filter(({stage:s,hash:a})=>!il(e,a,s));if(r.length===0)return[
];
let o=$d(e.competition.settings.language),i=new w;return r.flatMap(({stage:s,at:a,hash:u,code:l})=>{
var O,N;let c=o.find(P=>P.stage===s&&P.hash===u),d=((O=Tv(e,c,u))!=null?O:[]).filter(P=>!i.has(E.stringify(
P)));for(let P of d)i.add(E.stringify(P));let{tab:p,cell:g}=(N=d.find(P=>P.tab!==void 0))!=null?N:{}
,
b={...p===void 0?{}:{tab:p},...g===void 0?{}:{cell:g}};return[{code:"RESULT_STALE",severity:
"warning",
stage:s,...b,params:{computed:a,decided:{code:l,changes:d}}}]})}m();var GI="rules",QV=8e3;function HI(
e,t){let{assignment:n,...r}=e,o={...r,entries:[],judges:[],institutions:[]},
i=ps(o,[],[],t);return{...i,version:0,stages:i.stages.filter(([s])=>s===t),criteria:i.criteria.filter(
([s])=>s===null||s===t)}}var qI=(e,t)=>Xe(E.stringify(HI(e,t)));function e7(){let e=Ne(GI);try{
return E.
parse(e!=null?e:"{}")}catch{return{}}}var t7=({sheets:e},t)=>e.some(n=>n.stage===t&&n.rows.some(({
marks:r})=>[
...r.values()].some(({kind:o})=>o==="score")));function ZI(e,t){let{competition:n}=e;if(e.questions.
length>0)return[];let r=e7(),o=new y(n.stages.filter(({name:s})=>t7(e,s)).map(({name:s})=>[s,HI(n,s)])),
i=[...o].filter(([s])=>r[s]===void 0);if(i.length>0){let s={...r,...h.fromEntries(i.map(([u,l])=>[u,
E.stringify(l)]))},a=()=>h.fromEntries(h.entries(s).map(([u,l])=>[u,KI(l)]));He(GI,E.stringify(E.stringify(
s).length>QV?a():s))}return[...o].flatMap(([s,a])=>{var O,N;let[u,l]=[r[s],Xe(E.stringify(a))];if(u===
void 0||KI(u)===l)return[];let c=t().filter(P=>P.action==="rules"&&P.stage===s);if(((O=c[c.length-1])==
null?void 0:O.hash)===l)return[];let d=u.startsWith("{")?E.parse(u):null,p=d===null?[]:tl(d,a).map(P=>rl(
P,e)),{tab:g,cell:b}=(N=p.find(P=>P.tab!==void 0))!=null?N:{},v={...g===void 0?{}:{tab:g},...b===void 0?
{}:{cell:b}};return[{code:"RULE_CHANGED_AFTER_SCORING",severity:"warning",stage:s,...v,params:{
changes:p}}]})}
var KI=e=>e.startsWith("{")?Xe(e):e;m();var Ev=(e,t)=>({stage:n,date:r})=>{var i,s;return!t.some(a=>a.action==="reopen"&&
a.stage===n&&a.at>=
(r!=null?r:""))&&((s=(i=kn(e,n))==null?void 0:i.status)!=null?s:"open")!=="open"};function n7(e,t,n){
let r=t.every(({status:a})=>a==="open")?void 0:Qn(Ve(),"objections",xt());if(r===void 0)return new y;
let o=ue(e.settings.language).history,i=_I(_e(r),e).filter(Ev(t,n)),s=new w(i.map(({stage:a})=>a));
return new y(
[...s].map(a=>{let u=i.filter(l=>l.stage===a);return[a,u.map(({entry:l,date:c,ruling:d})=>o.ruling(l,
c,d)).join("; ")]}))}function JI(e,t){let n=lt(e.stages,t),r=n7(e,n,t);return n.map(({stage:o,status:
i,
at:s,by:a,code:u})=>{var l;return{stage:o,status:i,at:s,by:a,code:u===""?null:u,ruling:(l=r.get(o))!=
null?l:null}})}function mi(e,{rows:t}){let{competition:n}=e,r=lt(n.stages,t),o=r[r.length-1],i=e.deciding.tabs.get(
"objections"),s=FI(n,(o==null?void 0:o.status)==="decided"?o.at.slice(0,10):null);return[...WI(e,r),
...ZI(e,()=>t),...i===void 0?[]:MI(_e(i),n,s,Ev(r,t))]}function VI(){return ce(()=>(ke(),No($n(Te,
"ranking"))))}function No(e){let{workbook:t,history:n}=e,
{language:r}=t.competition.settings,{findings:o,progress:i}=Ft(t,{provisional:!1}),s=[...o,...mi(t,n)];
return ma(t,s),Qw(t.own,i),{ok:ds(s),findings:sr(s,r,Rd(e)),understood:Dg(t),progress:i,fixes:BN(e,
Je(
r))}}function YI(){return ce(()=>(ke(),Te(()=>{let e=Qe("ranking");$t(e);let{competition:t}=e,{
language:n}=t.
settings,r=Ft(e,{provisional:!1}),o=[...r.findings,...mi(e,e.history)],i=o.filter(Yu),s=ue(n).tabs,a=`${s.
checked(at(),xe(),kt())} \xB7 ${s.overwritten}`,u=s.findings(xn(t));rr(Cg(i,n,u,a,c=>ir(c,n)),e.keepers),
ma(e,o),Qw(e.own,r.progress);let l=e.questions.length;return{errors:cs(i,"error"),warnings:cs(i,
"warning"),questions:l}})))}var r7=q({tab:U()});function XI(e){return ce(()=>{let{tab:t}=fe(r7,e);
return ke(),Te(()=>{let n=Qe();
$t(n);let{findings:r}=Ft(n,{provisional:!1}),o=r.filter(a=>a.code!=="SCORE_ROWS_PERMUTED"||a.tab!==t);
o.length===r.length&&ge(pe("BAD_REQUEST",ue(ht()).problems.notSorted(t)));let{language:i}=n.competition.
settings,s=ue(i).history.accepted(t);return Ct(n.history,{at:at(),by:xe(),action:"accept",detail:s,
run:kt(),
hash:""},n.competition.settings),ma(n,o),No($n())})})}m();var o7=q({answers:It(U(),Me(U()))});
function QI(e){return ce(()=>{let{answers:t}=fe(o7,e);return ke(),
Te(()=>{let{questions:n}=Qe(),r=i7(ev(),n,h.entries(t)),{notAsked:o,tooManyAnswers:i}=ue(ht()).problems;
return r===null&&ge(pe("BAD_REQUEST",o)),kN(r)||ge(pe("BAD_REQUEST",i)),No($n())})})}function i7(e,t,
n){
let r=new y(e);for(let[o,i]of n){let s=e.get(o),a=t.find(l=>l.id===o),u=a===void 0?a7(s,i):s7(a,i);
if(i===
null&&s!==void 0)r.delete(o);else if(u!==null)r.set(o,u);else return null}return r}var s7=(e,t)=>e.options.
some(n=>n===t)?vN(e,t!=null?t:""):null;function a7(e,t){return e===void 0||t===null?null:h.entries(
si).
some(([r,o])=>r===e.kind&&o.some(i=>i===t))?{...e,option:t}:null}m();var e$=q({fixes:le(U())}),Cv=250;
function t$({sheets:e},t,n,r,o){var l,c,d,p,g,b,v;let i=e.filter(O=>O.
tab===t),s=(l=i.find(O=>O.judge===n))!=null?l:i.length===1?i[0]:void 0,a=(p=(d=[...(c=s==null?void 0:
s.columns)!=null?c:[]].find(([,O])=>O[0]===o))==null?void 0:d[0])!=null?p:"",u=(b=(g=s==null?void 0:
s.rows.find(O=>O.row===r))==null?void 0:g.entry)!=null?b:"";return{judge:(v=s==null?void 0:s.judge)!=
null?v:n,entry:u,criterion:a}}function n$(e){return ce(()=>{let{fixes:t}=fe(e$,e);ke();let n=$n(Te),
{workbook:r}=n,o=Je(r.competition.settings.language);return{fixes:r$(n,t).map(i=>{let{tab:s,judge:a,
cells:u}=i,l=xg(i,o),c={old:l.old,now:to(i.fix.now,o)};return{...l,cells:u.map(({row:d,column:p})=>{
let{entry:g,criterion:b}=t$(r,s,a,d,p);return{tab:s,cell:Ce(d,p),entry:g,criterion:b,...c}})}})}})}
function r$(e,t){
let n=new w(t);return zN(e).filter(r=>n.has(r.id)&&r.status==="offered")}function o$(e){return ov(e.
ledger),Sd(e.history),e}function i$(e){return ce(()=>{let{fixes:t}=fe(e$,e);return ke(),Te(()=>{let n=o$(
$n()),{competition:r}=n.workbook,o=r$(n,t),i=new y(r.judges.map(({code:v,email:O})=>[v,O])),s=({fix:
v,
judge:O})=>{var N;return v.kind!=="score"||((N=i.get(O))!=null?N:"")!==""},a=u7(n.workbook,o.filter(
s)),{ledger:u,history:l}=n;a.length>0&&(u=fa(u,[...u.list,...a],r.settings),{ledger:u,history:l}=Cd(
n.workbook,u,l));let c=new w(a.map(({id:v})=>v)),d=u.list.filter(({id:v})=>c.has(v)),p=v=>d.filter(O=>O.
status===v).length,g=new w(o.map(({id:v})=>v)),b=o.reduce((v,O)=>v+O.cells.length,0);return{applied:
p(
"applied"),asked:p("waiting"),left:b-d.length+t.filter(v=>!g.has(v)).length,unreachable:[...new w(o.
filter(v=>!s(v)).map(({judge:v})=>v))],check:No($n())}})})}function u7(e,t){let[n,r,o]=[at(),xe(),ga(
)],
i=t.flatMap(({tab:a,judge:u,stage:l,fix:c,cells:d})=>{let p=c.kind==="score"?"waiting":"applied";if(
p===
"applied"&&!di(a))return[];let g=o(a);return d.flatMap(b=>{let{row:v,column:O}=b,N=t$(e,a,u,v,O),P=c.
kind==="label"?"":N.criterion,I={id:"",at:n,by:r,stage:l,tab:a,status:p,criterion:P,cell:Ce(v,O),
judge:N.
judge,entry:c.kind==="label"&&N.entry===""?S(c.now):N.entry,now:c.now,kind:c.kind,answeredAt:"",
answeredBy:"",
before:{cell:c.old,format:g.format(v,O)}};return Ku(I,b,g)!=="before"?[]:[{...I,before:{...I.before,
cell:g.cell(v,O)}}]})}),s=x.from({length:f.ceil(i.length/Cv)},kt);return i.map((a,u)=>({...a,id:`${s[
f.
floor(u/Cv)]}/${u%Cv+1}`}))}function s$(){return ce(()=>(ke(),Te(()=>{let e=o$($n()),{workbook:t,
ledger:n,
history:r}=e,{settings:o}=t.competition,i=cv(e),s=pa(Je(o.language)),[a]=i;if(a===void 0)return ge(
pe(
"BAD_REQUEST",s.nothingToUndo));let u=ga(),l=i.find(v=>{let O=Ed(v,t);return O===null||!di(O.tab)||
Ku(
v,O.at,u(O.tab))!=="after"});if(l!==void 0)return ge(pe("BAD_REQUEST",s.changedSince(l.tab,l.cell)));
let c={answeredAt:at(),answeredBy:xe()},d=n.list.map(v=>i.includes(v)?{...v,...c,status:"undone"}:v),
p=Cd(t,fa(n,d,o),r),g=new w(i.map(({id:v})=>v)),b=p.ledger.list.find(v=>g.has(v.id)&&v.status==="applied");
return b!==void 0?ge(pe("BAD_REQUEST",s.refused(b.tab,b.cell))):No($n())})))}m();var c7=q({id:U(),
accept:ve()});function a$(e){let t=xe().toLowerCase(),n=e.judges.filter(o=>t!==""&&
o.email.toLowerCase()===t),r=n.length===0?[]:Hu(ci(e.settings).list);return n.flatMap(({code:o})=>{
let i=r.
filter(a=>a.judge===o),s=i.length===0?[]:Gu(o).map(({id:a})=>a);return i.filter(({id:a})=>!s.includes(
a))})}function u$(){let e=Mt(Ve(),xt());return Gn(new y([...e].map(([t,n])=>[t,_e(n)]))).competition}
function l$(){return ce(()=>c$(u$()))}function c$(e){let t=Je(e.settings.language),n=new y(e.entries.
map(({code:r,name:o})=>[r,o]));return{fixes:a$(e).map(r=>{var l;let{id:o,stage:i,entry:s,at:a,by:u}=r;
return{...dv(r,t),id:o,stage:i,at:a,by:u,name:(l=n.get(s))!=null?l:""}})}}function d$(e){return ce((
)=>{
let{id:t,accept:n}=fe(c7,e);return Te(()=>{var d;let r=a$(u$()).find(p=>p.id===t);if(r===void 0)return ge(
pe("BAD_REQUEST",pa(ht()).unknownFix));let o=Qe(),{competition:i}=o,s=pa(Je(i.settings.language));if(
((d=
lt(i.stages,o.history.rows).find(({stage:p})=>p===r.stage))==null?void 0:d.status)!=="open")return ge(
pe("BAD_REQUEST",s.stageClosed(r.stage)));let u=Ed(r,o),l=ga();if(n&&(u===null||Ku(r,u.at,l(u.tab))!==
"before"))return ge(pe("BAD_REQUEST",s.changedSince(r.tab,r.cell)));let c={id:t,accept:n,at:at(),by:
xe()};
return MN(r.judge,c)?(n&&u!==null&&di(u.tab)&&uv([sv(r,u.tab,u.at,!1)],!0),c$(i)):ge(pe(
"BAD_REQUEST",
s.tooManyAnswers))})})}m();m();var m$={error:"#f4c7c4",warning:"#fde9b3",info:"#d3e3fc"},p$="#ffffff",
f$="Lembar Juri \xB7 ",Rv=new RegExp(
`(^|\\n)${f$}[^\\n]*(?:\\n(#[0-9a-f]{6}))?(?:\\n|$)`);function g$({background:e,note:t},n,r){let o=r.
map(a=>a.replace(/\s+/g," ").trim()).join(" \u2022 "),i=e===p$&&!t.startsWith("#")?[]:[e],s=o===""&&
i.length===0?[]:[f$+o,...i];return{background:m$[n],note:[...s,...t===""?[]:[t]].join(`
`)}}function h$({background:e,note:t}){var o,i,s;let[,n=""]=(o=Rv.exec(t))!=null?o:[],r=(s=(i=Rv.exec(
t))==null?void 0:i[2])!=null?s:p$;return{background:h.values(m$).includes(e)?r:e,note:t.replace(Rv,n)}
}m();function y$(e){var r;let t=(r=Oe().getSheetByName(e))==null?void 0:r.getDataRange();if(t===void 0)return[
];
let n=t.getNotes();return t.getBackgrounds().map((o,i)=>o.map((s,a)=>{var u,l;return{background:s,
note:(l=
(u=n[i])==null?void 0:u[a])!=null?l:""}}))}function b$(e,t,n){var d,p;let r=Oe().getSheetByName(e),o=new y,
i=[];for(let[g,b]of n.entries())for(let[v,O]of b.entries()){let N=(d=t[g])==null?void 0:d[v];(N==null?
void 0:N.background)!==O.background&&o.set(O.background,[...(p=o.get(O.background))!=null?p:[],Ce(g,
v)]),(N==null?void 0:N.note)!==O.note&&i.push({row:g,column:v})}for(let[g,b]of o)r==null||r.getRangeList(
b).setBackground(g==="#ffffff"?null:g);if(i.length===0)return;let[s,a]=[f.min(...i.map(({row:g})=>g)),
f.min(...i.map(({column:g})=>g))],u=f.max(...i.map(({row:g})=>g)),l=f.max(...i.map(({column:g})=>g)),
c=n.slice(s,u+1).map(g=>g.slice(a,l+1).map(({note:b})=>b));r==null||r.getRange(s+1,a+1,u-s+1,l-a+1).
setNotes(c)}var m7=q({on:ve()}),w$=["error","warning","info"];function p7(e,t){var r,o;let n=new y;
for(let i of e.
filter(Yu)){let{tab:s,cell:a,severity:u}=i;if(s===void 0||a===void 0)continue;let l=(r=n.get(s))!=null?
r:new y;n.set(s,l);for(let[c,{row:d,column:p}]of go(a).entries()){let g=`${d},${p}`,b=(o=l.get(g))!=
null?o:{severity:u,sentences:[]},v=w$.indexOf(u)<w$.indexOf(b.severity),O=c===0?[ir(i,t)]:[];l.set(g,
{severity:v?u:b.severity,sentences:[...b.sentences,...O]})}}return n}function f7(){var n;let e=Ve(),
t=((n=Ne(Dd))!=null?n:"").split(`
`).filter(r=>r!=="");return t.every(r=>e.includes(r))?t:e}function v$(e){return ce(()=>{let{on:t}=fe(
m7,e);return ke(),Te(()=>{let n=$n(),{workbook:r,history:o}=n,i=t?[...Ft(r,{provisional:!1}).findings,
...mi(r,o)]:[],s=p7(i,r.competition.settings.language),a=[...new w([...f7(),...s.keys()])].filter(di);
t&&He(Dd,a.join(`
`));for(let u of a){let l=y$(u),c=l.map((d,p)=>d.map((g,b)=>{var N;let v=(N=s.get(u))==null?void 0:N.
get(`${p},${b}`),O=h$(g);return v===void 0?O:g$(O,v.severity,v.sentences)}));b$(u,l,c)}return t||He(
Dd,""),No(n)})})}m();m();m();m();m();var Vn=(e,t)=>({width:f.min(f.max(f.floor(e),1),10),haste:0,
until:t+2e5});function k$(e){e.haste=0,e.
width=f.min(e.width+1,10)}function x$(e,t){e.haste+=1,e.width=f.max(f.floor(e.width/2),1);let n=f.min(
1e3*2**(e.haste-1),64e3),r=f.ceil(f.max(n,t!=null?t:0)+f.random()*500);return r<=3e5&&R.now()+r<e.until?
r:null}var S$=e=>R.now()>=e.until;m();m();var Po="https://www.googleapis.com/drive/v3/files",T$="https://www.googleapis.com/upload/drive/v3/files",
sl="id,mimeType,webViewLink,modifiedTime,appProperties,trashed",E$="application/vnd.google-apps.folder",
ur="application/vnd.google-apps.document",fs="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
Og="application/json",al="application/pdf",Fd="application/vnd.google-apps.spreadsheet",_d="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
ul=q({id:U(),
mimeType:ae(U()),webViewLink:ae(U()),modifiedTime:ae(U()),appProperties:ae(It(U(),U())),trashed:ae(
ve())}),
ll=e=>{var t,n,r,o,i,s;return{id:e.id,type:(t=e.mimeType)!=null?t:"",link:(n=e.webViewLink)!=null?n:
"",modified:(r=e.modifiedTime)!=null?r:"",content:(i=(o=e.appProperties)==null?void 0:o.content)!=null?
i:"",properties:(s=e.appProperties)!=null?s:{}}},Dv=(e,t,n)=>({fields:e,one:t,list:q({files:le(t),
nextPageToken:ae(
U())}),fileOf:n}),Av=Dv(sl,ul,ll);m();m();var g7=[["api-off",["accessNotConfigured",
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
"notFound"]]];function h7(e){return e===401?"scope":e===404||e===410?"not-found":
e===413?"too-large":e===429?"haste":e>=500||e===408?"server":"refused"}function C$(e,t,n){var u,l,c;
let r=y7(t),o=[...((u=r==null?void 0:r.errors)!=null?u:[]).map(d=>d.reason),...((l=r==null?void 0:r.
details)!=null?l:[]).map(d=>d.reason),r==null?void 0:r.status],i=g7.find(([,d])=>o.some(p=>p!==void 0&&
d.includes(p))),s=i===void 0||e>=500?h7(e):i[0],a=b7(n);return{kind:s,reason:`${e} ${(c=r==null?void 0:
r.message)!=null?c:""}`.trim(),...a===null?{}:{wait:a}}}function y7(e){var t;try{return(t=E.parse(e))==
null?void 0:t.error}catch{return}}function b7(e){if(e===null)return null;let t=k(e),n=k.isFinite(t)?
t*1e3:R.parse(e)-R.now();return k.isFinite(n)&&n>0?n:null}var no=({kind:e})=>["api-off","scope",
"quota","folder-full","daily-limit","policy"].includes(e),cl=({kind:e})=>e==="server"||e==="unknown";
var w7=6,R$={failure:{kind:"haste",reason:"not-sent"}};function Io(e,t,n="text"){var s,a,u;let r=e.map(
()=>R$),o=e.map(()=>0),i=e.map((l,c)=>c);for(;i.length>0&&!S$(t);){let l=i.slice(0,t.width),c=i.slice(
t.width),d=x7(l.flatMap(O=>{var N;return(N=e[O])!=null?N:[]}),n),p=[],g=null,b=!1;for(let[O,N]of l.entries(
)){
let P=(s=d[O])!=null?s:R$,I=r[N];r[N]=I!==void 0&&v7(I)&&"failure"in P?I:P,o[N]=((a=o[N])!=null?a:0)+
1,!(!("failure"in P)||!k7(P,e[N])||o[N]>=w7)&&(p.push(N),b=!0,g=f.max(g!=null?g:0,(u=P.failure.wait)!=
null?u:0))}if(d.some(O=>"failure"in O&&no(O.failure)))break;if(i=[...p,...c],!b){k$(t);continue}let v=x$(
t,g);if(v===null)break;Utilities.sleep(v)}return r}var v7=e=>"failure"in e&&e.failure.kind==="server",
k7=(e,t)=>"failure"in e&&(e.failure.kind==="haste"||e.failure.kind==="server"&&(t==null?void 0:t.method)!==
"post");function x7(e,t){let n={Authorization:`Bearer ${ScriptApp.getOAuthToken()}`},r=e.map(i=>({
...i,
headers:n,muteHttpExceptions:!0})),o;try{o=UrlFetchApp.fetchAll(r)}catch(i){let s=i instanceof C?i.message:
S(i);if(bg(s).length>0)throw i;return e.map(()=>({failure:{kind:"unknown",reason:s}}))}return o.map(
i=>{let s=i.getResponseCode();return s>=200&&s<300?{ok:t==="bytes"?{text:"",bytes:i.getContent()}:{
text:i.
getContentText(),bytes:[]}}:{failure:C$(s,i.getContentText(),S7(i))}})}function S7(e){let t=e.getHeaders(
),
n=h.keys(t).find(r=>r.toLowerCase()==="retry-after");return n===void 0?null:S(t[n])}function pi(e,t){
if(t===void 0)return{failure:{kind:"unknown",reason:"no-answer"}};if("failure"in t)return t;let n=bt(
e,T7(t.ok.text));return n.success?{ok:n.data}:{failure:{kind:"unknown",reason:"malformed-answer"}}}
function T7(e){
try{return E.parse(e)}catch{return null}}var Ng="lembar-juri-boundary-7f3a9c",dl=5*1024*1024-4096;
function ro(e,t){return Io(e.map(E7),t).map(
n=>{let r=pi(ul,n);return"failure"in r?r:{ok:ll(r.ok)}})}function Nv(e,t,n){let r=`${Po}/${encodeURIComponent(
e)}?fields=${encodeURIComponent(sl)}`,o=E.stringify(t),i=pi(ul,Io([{url:r,method:"patch",contentType:
"application/json",payload:o}],n)[0]);return"failure"in i?i:{ok:ll(i.ok)}}function wa(e,t,n){let r=e.
map(o=>`${Po}/${encodeURIComponent(o)}/export?mimeType=${encodeURIComponent(t)}`);return D$(r,n)}
function Pv(e,t){
let[n]=D$([`${Po}/${encodeURIComponent(e)}?alt=media`],t);return n!=null?n:{failure:{kind:"unknown",
reason:"no-answer"}}}function D$(e,t){let n=e.map(r=>({url:r,method:"get"}));return Io(n,t,"bytes").
map(r=>"failure"in r?r:{ok:D.from(r.ok.bytes,o=>o&255)})}function E7({fileId:e,folder:t,title:n,
properties:r,
from:o,to:i,bytes:s,writersCanShare:a}){let c={name:n,mimeType:i,appProperties:r,...e===null?{
parents:[
t]}:{},...a===void 0?{}:{writersCanShare:a}},d=e===null?"":`/${encodeURIComponent(e)}`;return{url:`${T$}${d}?uploadType=multipart&fields=${encodeURIComponent(
sl)}`,method:e===null?"post":"patch",contentType:`multipart/related; boundary=${Ng}`,payload:[...Ov(
`--${Ng}\r
Content-Type: application/json; charset=UTF-8\r
\r
${E.stringify(c)}\r
`),...Ov(`--${Ng}\r
Content-Type: ${o}\r
\r
`),...x.from(s,p=>p>127?p-256:p),...Ov(`\r
--${Ng}--\r
`)]}}var Ov=e=>Utilities.newBlob(e).getBytes();m();function Iv(e,t,n,r){let o=[],i="";do{let s=encodeURIComponent(
`'${t}' in parents and trashed = false${n.map(c=>` and ${c}`).join("")}`),a=encodeURIComponent(`nextPageToken,files(${e.fields})`),
u=`${Po}?q=${s}&pageSize=1000&fields=${a}${i}`,l=pi(e.list,Io([{url:u,method:"get"}],r)[0]);if(
"failure"in l)
return l;o.push(...l.ok.files.map(e.fileOf)),i=l.ok.nextPageToken?`&pageToken=${encodeURIComponent(l.
ok.nextPageToken)}`:""}while(i!=="");return{ok:o}}function $v(e,t,n){let r=`${Po}/${encodeURIComponent(
t)}?fields=${encodeURIComponent(e.fields)}`,o=pi(e.one,Io([{url:r,method:"get"}],n)[0]);return"failure"in o?
o.failure.kind==="not-found"?{ok:null}:o:{ok:o.ok.trashed===!0?null:e.fileOf(o.ok)}}var ml=(e,t)=>Iv(
Av,e,[],t),fi=(e,t)=>$v(Av,e,t);function Fv(e,t,n){let r=ml("root",n);if("failure"in r)return r;let o=r.
ok.find(a=>h.keys(t).every(u=>a.properties[u]===t[u]));if(o!==void 0)return{ok:o.id};let i=E.stringify(
{name:e,mimeType:E$,appProperties:t}),s=pi(q({id:U()}),Io([{url:`${Po}?fields=id`,method:"post",
contentType:"application/json",payload:i}],n)[0]);return"failure"in s?s:{ok:s.ok.id}}m();var A$=q({
id:U(),emailAddress:ae(U()),role:U()}),C7=mo(ul,{permissions:ae(le(A$))}),O$=Dv(`${sl},permissions(id,emailAddress,role)`,
C7,e=>{var t;return{...ll(e),access:(t=e.permissions)!=null?t:[]}}),
Md=encodeURIComponent,R7=e=>`${Po}/${Md(e)}`,_v=(e,t)=>Iv(O$,e,[`mimeType = '${Fd}'`],t),Mv=(e,t)=>$v(
O$,e,t);function D7(e){let t=`${R7(e.file)}/permissions`,n=o=>({contentType:"application/json",
payload:E.
stringify(o)}),r=`fields=${Md("id,emailAddress,role")}`;switch(e.change){case"grant":return{url:`${t}?sendNotificationEmail=true&emailMessage=${Md(
e.message)}&${r}`,method:"post",...n({type:"user",role:e.
role,emailAddress:e.email})};case"role":return{url:`${t}/${Md(e.permission)}?${r}`,method:"patch",
...n(
{role:e.role})};case"withdraw":return{url:`${t}/${Md(e.permission)}`,method:"delete"}}}function Ld(e,
t){
let n=Io(e.map(D7),t);return e.map((r,o)=>{let i=n[o];return r.change!=="withdraw"?pi(A$,i):i===void 0||
"failure"in i?i!=null?i:{failure:{kind:"unknown",reason:"no-answer"}}:i.ok.text!==""?{failure:{kind:
"unknown",reason:"malformed-answer"}}:{ok:null}})}m();m();m();var pl="dokumen yang sudah jadi tidak dibuat dua kali",
A7={"api-off":
"Layanan Drive belum diaktifkan. Buka Ekstensi \u2192 Apps Script, pada Layanan (Services) klik +, pilih Drive API, lalu Tambahkan.",
scope:
"Izin untuk menyimpan dokumen ke Drive belum diberikan. Buka tautan ini, centang izin Drive, lalu ulangi.",
quota:`Ruang penyimpanan Drive penuh. Kosongkan sebagian, lalu ulangi: ${pl}.`,"folder-full":`Folder atau drive bersama ini tidak dapat menampung berkas lagi. Pindahkan atau hapus sebagian isinya, lalu ulangi: ${pl}.`,
"daily-limit":`Batas harian permintaan ke Drive sudah tercapai. Ulangi besok: ${pl}.`,policy:
"Aturan organisasi Anda tidak mengizinkan skrip ini memakai Drive. Minta pengelola akun Google instansi mengizinkannya.",
"not-yours":
"Anda tidak berhak mengubah berkas ini di Drive. Minta pemiliknya memberi akses sebagai penyunting.",
"not-granted":
"Skrip ini tidak (lagi) berhak membuka berkas itu, karena tidak dibuat olehnya atau aksesnya dicabut.",
"not-exportable":"Drive tidak dapat mengekspor berkas ini: terlalu besar atau tidak dapat diekspor.",
"too-large":"Dokumen ini terlalu besar untuk Drive. Perkecil gambar di templatnya, lalu ulangi.",
haste:`Drive sedang sibuk. Tunggu beberapa menit, lalu ulangi: ${pl}.`,server:`Drive sedang terganggu. Tunggu beberapa menit, lalu ulangi: ${pl}.`,
unknown:`Drive tidak menjawab dengan jelas. Ulangi: ${pl}.`,"not-found":
"Berkas atau foldernya tidak ada lagi di Drive Anda.",refused:"Drive menolak permintaan ini."},fl="documents that are ready are not made twice",
O7={"api-off":
"The Drive service is not switched on. Open Extensions \u2192 Apps Script, click + at Services, choose Drive API, then Add.",
scope:
"The permission to save documents to Drive has not been granted. Open this link, tick the Drive permission, then try again.",
quota:`Drive storage is full. Free some space and try again: ${fl}.`,"folder-full":`This folder or shared drive takes no more files. Move or delete some of them and try again: ${fl}.`,
"daily-limit":`The daily limit of requests to Drive is reached. Try again tomorrow: ${fl}.`,policy:
"The rules of your organisation do not let this script use Drive. Ask whoever manages its Google accounts.",
"not-yours":"You may not change this file in Drive. Ask its owner to make you an editor.",
"not-granted":
"This script may not (or no longer) open that file: it did not make it, or its access was withdrawn.",
"not-exportable":
"Drive cannot export this file: it is too large, or of a sort that is not exported.",
"too-large":
"This document is too large for Drive. Make the pictures in its template smaller and try again.",
haste:`Drive is busy. Wait a few minutes and try again: ${fl}.`,server:`Drive has a fault just now. Wait a few minutes and try again: ${fl}.`,
unknown:`Drive gave no clear answer. Try again: ${fl}.`,"not-found":
"The file or its folder is no longer in your Drive.",refused:"Drive refused this request."};function gs(
{kind:e,reason:t},n){let r=(n==="id"?A7:O7)[e];return e==="refused"||e==="not-exportable"?`${r} (${t})`:
r}var jt=e=>Xe(e).slice(0,32),jd=e=>`folder:${e}`;function oo(e,t,n){let{language:r}=e.settings,o=jd(
t),
i=Ne(o),s=i!==null&&N7(i,n,r)?i:P7(e,o,n);return{id:s,files:rn(ml(s,n),r)}}var N7=(e,t,n)=>rn(fi(e,t),
n)!==null;function P7(e,t,n){let{language:r}=e.settings,o=ue(r).documents.folder(xn(e)),i=rn(Fv(o,{
folder:jt(
en())},n),r);return He(t,i),i}function rn(e,t){return"ok"in e?e.ok:va(e.failure,t)}function va(e,t){
let n=gs(e,t);return e.kind==="api-off"?ge(pe("DRIVE_API_OFF",n)):e.kind==="scope"?ge(pe(
"SCOPE_MISSING",n,wg())):ge(pe("DRIVE_REFUSED",n))}var I7=q({id:U(),link:U(),maker:U(),email:U(),
permission:U(),collected:U(),modified:U(),done:be(),of:be()}),
zd={id:"",link:"",maker:"",email:"",permission:"",collected:"",modified:"",done:0,of:0},Lv=e=>jt(M(e)),
jv=e=>jt(X(e)),N$=(e,t)=>`judge-file:${Lv(e)}:${jv(t)}`;function Pg(e,t){var n;try{let r=bt(I7,E.parse(
(n=Ne(N$(e,t)))!=null?n:"null"));return r.success?r.data:zd}catch(r){if(r instanceof SyntaxError)return zd;
throw r}}var ka=(e,t,n)=>He(N$(e,t),E.stringify(n));function gl({competition:e},t,n){let r=e.stages.find(
s=>s.name===t);if(r===void 0||e.settings.judgeFiles!==
"separate")return;let o=xe(),i=rt(e,r).flatMap(s=>{let{id:a,maker:u,permission:l}=Pg(t,s.code);
return a===
""||l===""||u!==o?[]:[{file:a,change:"role",permission:l,role:n}]});if(i.length!==0)try{for(let s of Ld(
i,Vn(10,R.now())))"failure"in s&&console.warn(s.failure.reason)}catch(s){console.warn(S(s))}}m();m();
m();var P$=["kolabik","satuin-pelita","mojokerto","malang","gipp"];m();m();m();var Sr=(e,t={})=>({
name:e,weight:null,advance:null,title:null,form:null,date:null,...t}),Bd=(e,t)=>({
stage:null,name:e,weight:20,min:0,max:100,description:t}),$o=[Bd("Kebaruan",
"Gagasan, cara, atau perbaikan yang baru bagi unit atau daerah"),Bd("Efektif",
"Hasil nyata terhadap masalah yang dipecahkan"),
Bd("Bermanfaat","Manfaat bagi masyarakat pengguna layanan"),Bd("Mudah Disebarkan",
"Dapat ditiru atau disesuaikan oleh unit lain"),Bd("Berkelanjutan",
"Didukung aturan, anggaran, dan sumber daya agar terus berjalan")];var I$={settings:{competition:
"Gelar Inovasi Pelayanan Publik (GIPP)",year:"2017",organizer:"Bagian Organisasi Sekretariat Daerah",
government:"Pemerintah Kota Probolinggo",province:"Jawa Timur",city:"Probolinggo",top:6,winnerTerm:
"Terbaik",signerPosition:"Wali Kota Probolinggo"},stages:[Sr("Presentasi",{advance:12,form:
"presentation"}),Sr("Kunjungan Lapangan",{advance:6,title:{name:"Terbaik"},form:"field"})],criteria:
$o};m();var $$={settings:{competition:"Kompetisi Inovasi Pelayanan Publik (Kolabik)",year:"2023",
organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",province:
"Jawa Timur",city:"Pasuruan",top:3,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[Sr(
"Proposal",{advance:20,title:{name:"Top 20"},form:"files"}),Sr("Presentasi dan Wawancara",{advance:
10,
title:{name:"Top 10"},form:"presentation"}),Sr("Observasi Lapangan",{advance:3,title:{name:"Terbaik"}
,
form:"field"})],criteria:$o};m();var F$={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik (KIPP) Kota Malang",year:"2021",organizer:
"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Malang",province:"Jawa Timur",
city:"Malang",top:6,winnerTerm:"Terbaik",signerPosition:"Wali Kota Malang"},stages:[Sr(
"Presentasi dan Wawancara",{advance:6,title:{outcomes:[{places:3,name:"Nominasi Nasional"},{places:6,
name:"Nominasi Provinsi"}]},form:"presentation"})],criteria:$o};m();var _$={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik Kota Mojokerto",year:"2021",organizer:
"Bagian Organisasi dan Tata Laksana Sekretariat Daerah",government:"Pemerintah Kota Mojokerto",
province:"Jawa Timur",city:"Mojokerto",top:3,winnerTerm:"Juara",signerPosition:"Wali Kota Mojokerto"}
,stages:[
Sr("Penilaian",{advance:3,title:{name:"Nominasi Nasional"},form:"files"})],criteria:$o};m();var M$={
settings:{competition:"Satu Unit Satu Inovasi Pelayanan Publik dalam Satu Tahun (SATUIN PELITA)",
year:"2019",organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",
province:"Jawa Timur",city:"Pasuruan",top:10,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[Sr("Penilaian",{advance:10,title:{name:"Sepuluh Inovasi Terbaik"},form:
"files"})],criteria:$o};var L$={kolabik:$$,"satuin-pelita":M$,mojokerto:_$,malang:F$,gipp:I$};m();m(
);var j$={name:"GIPP 2017, Kota Probolinggo"};m();var z$={name:"Kolabik 2023, Kota Pasuruan"};m();
var B$={name:"Kompetisi Inovasi 2021, Kota Malang"};m();var U$={name:
"Kompetisi Inovasi 2021, Kota Mojokerto"};m();var W$={name:"SATUIN PELITA 2019, Kota Pasuruan"};var K$={
kolabik:z$,"satuin-pelita":W$,mojokerto:U$,malang:B$,gipp:j$};var $7=e=>({id:e,...K$[e],...L$[e]}),
Ud=P$.map($7);m();var Fo={part:"documents",tab:Z.documents,columns:[{key:"number",header:F("Nomor",
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
header:F("Proses","Run"),width:90},{key:"revision",header:F("Revisi","Revision"),width:80}]},G$=[[
"begun",F("sedang dibuat","being made")],["made",F("jadi","ready")],["draft",F("rancangan","draft")],
["edited",F("disunting","edited")],["signed",F("ditandatangani","signed")],["failed",F("gagal",
"failed")],["deleted",F("terhapus","deleted")],["void",F("tidak berlaku","void")]],F7=/^(?!.*\b(?:belum|not|un)\b).*\b(?:di)?tanda[\s-]?tangani?\b|^(?!.*\b(?:not|un)\b).*\bsigned\b/i;
function H$(e){var t;return e===""?"failed":(t=Bn(e,G$))!=null?t:F7.test(e)?"signed":"own"}function Ig(
{
status:e,statusText:t},n){var o,i;let r=(i=(o=G$.find(([s])=>s===e))==null?void 0:o[1][n])!=null?i:
"";
return t!==""&&H$(t)===e?t:r}function hs(e){var r,o,i;let t=dt(e,Fo),n=new y;for(let{row:s,cell:a}of(
r=
t==null?void 0:t.rows)!=null?r:[]){let u=l=>W(a(l));u("kind")!==""&&n.set(s,{kind:u("kind"),entry:u(
"entry"),title:u("title"),number:u("number"),link:u("link"),fileId:u("fileId"),status:H$(u("status")),
statusText:u("status"),maker:u("maker"),at:u("at"),spreadsheet:u("spreadsheet"),content:u("content"),
modified:u("modified"),run:u("run"),revision:u("revision")})}return{rows:n,columns:(o=t==null?void 0:
t.columns)!=null?o:new y,headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null}}m();var q$="lastRun",
_7=q({top:be(),at:U(),by:U(),ranked:le(U()),errors:be()}),Z$=e=>He(q$,E.stringify(e));
function Wd(){var e;try{let t=bt(_7,E.parse((e=Ne(q$))!=null?e:"null"));return t.success?t.data:null}
catch{
return null}}m();m();m();var J$={entries:{prefix:"P-",digits:2},judges:{prefix:"J",digits:1}};
function V$(e,t,n){var c,d;let r=new y;
for(let p of t){let[,g="",b=""]=(c=/^(.*?)(\d+)$/.exec(p.trim()))!=null?c:[];if(b==="")continue;let v=(
d=
r.get(g))!=null?d:{count:0,last:0,digits:b.length};r.set(g,{count:v.count+1,last:f.max(v.last,k(b)),
digits:f.max(v.digits,b.length)})}let[o]=[...r].sort(([,p],[,g])=>g.count-p.count),[i,s,a]=o===void 0?
[J$[e].prefix,0,f.max(J$[e].digits,e==="entries"?S(n).length:1)]:[o[0],o[1].last,o[1].digits],u=new w(
t.map(X)),l=[];for(let p=s+1;l.length<n;p+=1){let g=`${i}${S(p).padStart(a,"0")}`;u.has(X(g))||l.push(
g)}return l}m();var zv={entries:qr,judges:Hs},Fg={entries:["code","name","institution","category",
"unitType","innovator","contact","phone","email","link"],judges:["code","name","role","institution",
"email","phone"]},
M7={entries:[["email",/email|surel/],["phone",
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
["code",/^(kode|code)/],["name",/nama|name|juri|judge/]]},L7=/^(timestamp|stempelwaktu|capwaktu|waktu|tanggal|date|no|nomor|number|skor|score)$/,
_g=e=>e===""||L7.test(M(e));function Y$(e,t){var o,i;if(_g(e))return null;let n=zv[t].columns.find(s=>Fg[
t].
includes(s.key)&&Ge(e,s.header));if(n!==void 0)return n.key;let r=M(e);return(i=(o=M7[t].find(([,s])=>s.
test(r)))==null?void 0:o[0])!=null?i:null}var $g=(e,t)=>{let n=e.filter(r=>r!=="");return n.length>0&&
n.filter(t).length*5>n.length*4};function j7(e){return e.every(n=>n==="")?"passed":$g(e,n=>/^\S+@\S+\.\S+$/.
test(n))?"email":$g(e,n=>/^https?:\/\//i.test(n))?"link":$g(e,n=>/^\+?[\d\s().-]{8,}$/.test(n))?
"phone":e.every((n,r)=>k(n)===r+1)?"passed":new w(e).size===e.length&&$g(e,n=>/^\p{L}{0,6}[-. /]?\d{1,5}$/u.
test(n))?"code":"text"}function X$(e,t){let n=new y,r=["name","institution"],o=f.max(0,...e.map(i=>i.
length));for(let i=0;i<o;i+=1){let s=j7(e.map(l=>{var c;return(c=l[i])!=null?c:""})),a=s==="text"?r.
shift():s,u=Fg[t].includes(a!=null?a:"");a!==void 0&&a!=="passed"&&u&&!n.has(a)&&n.set(a,i)}return n}
var z7=10;function B7(e,t){let n=new y;for(let[r,o]of e.entries()){let i=Y$(o,t);i!==null&&!n.has(i)&&
n.set(i,r)}return n}function U7(e,t){var r;return(r=e.slice(0,z7).map((o,i)=>({row:i,columns:B7(o,t)}
)).
filter(({row:o,columns:i})=>{var a;let s=((a=e[o])!=null?a:[]).filter(u=>u!==""&&!_g(u)).length;
return i.
has("name")&&i.size*2>s&&(i.size>1||s===1)}).sort((o,i)=>i.columns.size-o.columns.size)[0])!=null?r:
null}var W7=e=>S.fromCharCode(65+e%26);function eF(e,t,n){var d,p,g;let r=U7(e,t),o=(d=r==null?void 0:
r.columns)!=null?d:X$(e,t),i=r===null?0:r.row+1,s=e.slice(i),a=r===null?[]:(p=e[r.row])!=null?p:[],u=new y;
for(let b of n)for(let v of Q$(b,t))u.set(v,"known");let l={columns:Fg[t].flatMap(b=>{var O;let v=o.
get(b);return v===void 0?[]:[{header:(O=a[v])!=null?O:W7(v),key:b}]}),unknown:a.filter((b,v)=>!_g(b)&&
![...o.values()].includes(v)&&s.some(O=>{var N;return((N=O[v])!=null?N:"")!==""})),added:[],repeated:
[],
nameless:[]};for(let[b,v]of s.entries()){if(v.every($=>$===""))continue;let O={code:"",name:""};for(
let[
$,_]of o)O[$]=(g=v[_])!=null?g:"";let N=i+b+1;if(M(O.name)===""){l.nameless.push(N);continue}let P=Q$(
{institution:"",email:"",...O},t),I=P.map($=>u.get($)).find($=>$!==void 0);if(I!==void 0)l.repeated.
push({row:N,name:O.name,why:I});else{for(let $ of P)u.set($,"twice");l.added.push(O)}}let c=V$(t,[
...n,
...l.added].map(({code:b})=>b),l.added.filter(({code:b})=>b==="").length);return l.added=l.added.map(
b=>{var v;return b.code===""?{...b,code:(v=c.shift())!=null?v:""}:b}),l}function Q$({code:e,name:t,
institution:n,
email:r},o){let i=o==="judges"?M(t):`${M(t)}|${M(n)}`;return[...X(e)===""?[]:[`code:${X(e)}`],`name:${i}`,
...o==="judges"&&r!==""?[`email:${r.toLowerCase()}`]:[]]}m();function K7(e){let t=e.split('"').filter(
(n,r)=>r%2===0).join("");return t.includes("\u0009")?"\u0009":t.includes(
";")?";":null}function tF(e){var u;let t=K7(e),n=[],r=[],o="",i=!1,s=()=>{r.push(o.replace(/\s+/g,
" ").
trim()),o=""},a=()=>{s(),r.some(l=>l!=="")&&n.push(r),r=[]};for(let l=0;l<e.length;l+=1){let c=(u=e[
l])!=
null?u:"";i?c!=='"'?o+=c:e[l+1]==='"'?(o+='"',l+=1):i=!1:c==='"'&&o.trim()===""&&t!==null?i=!0:c===t?
s():c===`
`?a():c!=="\r"&&(o+=c)}return a(),n}m();var G7={menu:"Siapkan tab juri",noJudges:
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
foreign:(e,t)=>`Tab ${e} masih memuat ${t} peserta yang bukan bagian juri itu lagi. Nilainya tidak dihitung; hapus barisnya.`,
shared:
"Semua tab juri ada dalam satu berkas: setiap juri dapat melihat (tidak mengubah) nilai juri lain. Siapa pun yang boleh mengubah berkas juga boleh mengubah skripnya. Bila nilai harus rahasia atau juri tidak saling kenal, pakai setelan Berkas Juri = terpisah.",
share:
"Bagikan lembar ini kepada para juri sebagai Editor; setiap juri hanya dapat mengisi tabnya sendiri.",
noEmail:e=>`Alamat email ${e} belum terbaca, jadi hanya panitia yang dapat mengisi tabnya. Ketik alamatnya (bukan smart chip) di kolom Email tab Juri, lalu ulangi.`,
badEmail:e=>`Google tidak menerima alamat email ${e}, jadi hanya panitia yang dapat mengisi tabnya. Perbaiki di tab Juri, lalu ulangi.`,
noSuchList:e=>`Tab \u201C${e}\u201D tidak ada, atau bukan daftar yang dapat diambil.`,tooMany:e=>`Daftar terlalu panjang: paling banyak ${e} baris sekali tempel.`,
noNames:
"Tidak ditemukan kolom nama. Sertakan baris judul (misalnya Nama Inovasi, Instansi), lalu tempel lagi."}
,H7={menu:"Prepare judge tabs",noJudges:
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
foreign:(e,t)=>`The tab ${e} still holds ${t} ${t===1?"entry that is":"entries that are"} no longer the judge's. Scores there do not count; delete the rows.`,
shared:
"All judge tabs are in one file: every judge can see (not change) the scores of the others. Whoever may edit the file may also edit its script. Where scores must be secret or judges are strangers, use the setting Judge Files = separate.",
share:"Share this spreadsheet with the judges as Editors; each can fill in the own tab only.",
noEmail:e=>`No e-mail address could be read for ${e}, so only the committee can fill in the tab. Type the address (no smart chip) in the column Email of the Judges tab, then try again.`,
badEmail:e=>`Google rejects the e-mail address of ${e}, so only the committee can fill in the tab. Correct it in the Judges tab, then try again.`,
noSuchList:e=>`There is no tab \u201C${e}\u201D, or it is no list that can be taken over.`,tooMany:e=>`The list is too long: at most ${e} rows at a time.`,
noNames:
"No column of names was found. Include the header row (such as Innovation, Institution) and paste again."}
,io=e=>({id:G7,en:H7})[e];var q7=1e6,nF=1e4,Bv=50,Z7=q({kind:pt(["entries","judges"]),text:ae(U().check(
Yy(q7))),tab:ae(U()),write:ve()}),
oF=e=>e.filter(t=>/^(form(ulir)? )?(responses?|respons|tanggapan|jawaban)\b|^form(ulir)? /i.test(t));
function iF(e){return ce(()=>{let{kind:t,text:n,tab:r,write:o}=fe(Z7,e);return ke(),o?Te(()=>rF(t,n,
r,!0)):rF(t,n,r,!1)})}function rF(e,t,n,r){var g;let o=Mt(Ve(),xt()),{competition:i}=Gn(new y([...o].
map(([b,v])=>[b,_e(v)]))),s=o.has("settings")?i.settings.language:ht(),a=io(Je(s)),u=b=>ge(pe(
"BAD_REQUEST",b));n!==void 0&&(!Ve().includes(n)||[...o.values()].includes(n))&&u(a.noSuchList(n));
let l=n===
void 0?tF(t!=null?t:""):_e(n).values.map(b=>b.map(W));l.length>nF&&u(a.tooMany(nF));let c=eF(l,e,J7(
i,e));c.columns.every(({key:b})=>b!=="name")&&u(a.noNames);let d=(g=o.get(e))!=null?g:Z[e][s],p=r?V7(
e,d,c.added,s):[];return Y7(c,d,r,p)}var J7=({entries:e,judges:t},n)=>n==="entries"?e:t;function V7(
e,t,n,r){
var g,b;if(n.length===0)return[];let o=zv[e];yr(t)===0&&nn(Y2(o,t,r));let i=dt(_e(t),o),s=(g=i==null?
void 0:i.columns)!=null?g:new y(o.columns.map(({key:v},O)=>[v,O])),a=new y(o.columns.map(v=>{var O;
return[
v.key,(O=v.format)!=null?O:""]})),u=f.max(...s.values())+1,l=x.from({length:u},()=>"");for(let[v,O]of s)
l[O]=(b=a.get(v))!=null?b:"";let c=yr(t);for(let[v,O]of l.entries())O==="@"&&LS(t,c,v,n.length);let d=n.
map(v=>{var N;let O=l.map(()=>"");for(let[P,I]of s)O[I]=(N=v[P])!=null?N:"";return O});Vt(t,c,0,d,l);
let p=new w(n.flatMap(v=>h.entries(v).flatMap(([O,N])=>N?[O]:[])));return o.columns.flatMap(({key:v,
header:O})=>p.has(v)&&!s.has(v)?[O[r]]:[])}function Y7(e,t,n,r){let{columns:o,unknown:i,added:s,
repeated:a,
nameless:u}=e;return{tab:t,written:n,columns:o,unknown:[...i,...r],total:s.length,rows:s.slice(0,Bv).
map(({code:l,name:c,institution:d="",email:p=""})=>({code:l,name:c,institution:d,email:p})),repeated:
a.
slice(0,Bv),repeatedTotal:a.length,nameless:u.slice(0,Bv)}}function ys(){return ce(()=>{let e=Ve(),t=Mt(
e,xt()),n=Gn(new y([...t].map(([v,O])=>[v,_e(O)]))),{competition:r}=n,
{settings:o}=r,i=t.has("settings")?o.language:ht(),s=Je(i),a=xe(),u=tY(a,r.judges),l=u==="admin",c=Za(
).
filter(v=>![...t.values()].includes(v)),d=!X7(n),p=!d||c.length>0,g=oF(e),b=l?Wd():null;return{user:
a,
role:u,language:s,competition:xn(r),stages:r.stages.map(v=>v.name),top:ef(r),begun:p,...l?Q7(n,e,{
begun:p,
responses:g}):{},presets:l&&d&&c.every(v=>g.includes(v))?Ud.map(({id:v,name:O})=>({id:v,name:O})):[],
lastRun:b===null?null:{at:b.at,by:b.by,ranked:b.ranked,errors:b.errors},documents:l?rY(Z.documents[i],
e):sF,judgeFiles:o.judgeFiles,...l&&o.resultApproval?{approval:!0}:{},lives:l&&p?JI(r,Uu(i).rows):[]}
})}
var X7=({competition:e,tables:t})=>t.entries!==null&&t.judges!==null||e.entries.length+e.judges.length>
0,Q7=(e,t,{begun:n,responses:r})=>({...n&&Qi.some(o=>e.tables[o]===null)?{unconfigured:!0}:{},...r.length>
0?{responses:r}:{},...n?{setUp:eY(e.competition,t)}:{}});function eY(e,t){let n=Fr(t,e,yg(e)),{
entries:r,
judges:o,stages:i}=e,s=i.filter(a=>a.scoreTab!==void 0||n.some(({stage:u})=>u===a));return{entries:r.
length,judges:o.length,ready:s.map(({name:a})=>a)}}var tY=(e,t)=>Rp()?"admin":nY(e,t)?"judge":
"stranger",nY=(e,t)=>e!==""&&t.some(n=>n.email.toLowerCase()===e.toLowerCase()),sF={made:0,begun:0};
function rY(e,t){
if(!t.includes(e))return sF;let{grid:n}=Nt(e),r=n===null?[]:[...hs(n).rows.values()].filter(i=>i.spreadsheet===
en()),o=(...i)=>r.filter(s=>i.includes(s.status)).length;return{made:o("made","edited","signed"),
begun:o(
"begun","failed")}}m();m();var oY=e=>e.every(t=>t.every(n=>n===""));function iY({workbook:e,stage:t}
,n,r){var s,a,u;let o=(s=[...e.
own].find(([,l])=>l.stage===t&&l.judge===n))==null?void 0:s[0],i=(a=e.sheets.find(l=>l.stage===t.name&&
l.judge===n.code))==null?void 0:a.tab;return(u=o!=null?o:i)!=null?u:r.name}function aF(e,t,n){let{
workbook:r,
common:o}=e,i={...o,judge:t,entries:n},s=gg(i),a=iY(e,t,s),u=_e(a).values,l=r.own.has(a),c=(I,$,_=0)=>{
var z;let{open:L}=fg(i,$),B=Uv(a,L,e.admins,t.email),j=(z=Gr().get(a))!=null?z:null;return{tab:a,
judge:t.
code,status:I,added:_,missing:0,foreign:g.length,access:B,id:j}},d=new w(r.sheets.filter(I=>I.tab===
a).flatMap(({rows:I})=>I.flatMap(({entry:$})=>$===null?[]:[X($)]))),p=An(r.competition,e.stage),g=r.
competition.entries.filter(I=>p!==null&&d.has(X(I.code))&&!p(t,I));if(oY(u))return Jw(s,a),c("made",
n.length);let v=r.competition.settings.missing==="assigned"&&p===null?[]:s.values.slice(s.table.top).
flatMap(([I])=>n.filter($=>$.code===I&&!d.has(X($.code))));if((!Hw(s,u)||g.length>0)&&l&&sN(u))return Jw(
s,a),g.length=0,c("renewed",n.length);if(!Hw(s,u)){let I=l?"changed":"theirs";return{tab:a,judge:t.code,
status:I,added:0,missing:v.length,foreign:0,access:"unprotected",id:null}}let O=u.length-s.table.top;
if(v.length===0)return c("kept",O);let N=O+v.length,P=qw(v,s.table.top+O,i);return dN(a,{...s,...fg(
i,N)},P),c("added",N,v.length)}function Uv(e,t,n,r){let o=Vw(e,t,n,r);return r===""?"closed":o?"own":
"refused"}var sY=({sheets:e},t)=>e.filter(n=>n.stage===t).map(n=>n.tab),uF=({sheets:e,own:t,
competition:n},r)=>e.
flatMap(o=>{let i=o.stage===r?t.get(o.tab):void 0;if(i===void 0||o.rows.length===0)return[];let s=Zw(
qe(n,i.stage).length,f.max(...o.rows.map(({row:a})=>a)));return[{tab:o.tab,open:s,email:i.judge.email}
]}),
Wv=e=>`locked:${e}`;function lF(e){let t=Ne(Wv(e));try{return E.parse(t!=null?t:"{}")}catch{return{}
}}
function Mg(e,t,n){let{admins:r,language:o}=e.competition.settings,i=sY(e,t),s=lF(t),a=h.fromEntries(
i.map(d=>[d,d in s?s[d]:Np(d)]));He(Wv(t),E.stringify(a));for(let d of i)br(d,r);for(let{tab:d,open:
p}of uF(
e,t))pN(d,p,[...r,xe()]);let u=ue(o).history.closed(i.length),l={at:at(),by:xe(),action:"close",
detail:u,
run:kt(),hash:"",stage:t},c=Ct(n,l,e.competition.settings);return gl(e,t,"reader"),c}function cF(e,t,
n,r){
let o=lF(t);for(let[u,l]of h.entries(o))TC(u,l);let i=[...e.competition.settings.admins,xe()];for(
let{
tab:u,open:l,email:c}of uF(e,t))Uv(u,l,i,c);Wn();let s={at:at(),by:xe(),action:"reopen",detail:n,run:
kt(),
hash:"",stage:t},a=Ct(r,s,e.competition.settings);return He(Wv(t),"{}"),gl(e,t,"writer"),a}var aY=q(
{stage:ae(U())}),dF=q({stage:U(),reason:U()});function lr({stages:e,settings:t},n){var o;let r=e.
map(i=>i.name).join(", ");return(o=e.find(i=>M(i.name)===M(n)))!=null?o:ge(pe("BAD_REQUEST",ue(t.language).
problems.unknownStage(n,r)))}function xa(e){let t=ce(()=>{let n=e();return ke(),Te(()=>{let r=Qe(
"all");$t(r),n(r,r.history)})});return"problem"in t?t:ys()}function uY(e,t){let{language:n,
minReadings:r}=e.
competition.settings;if(r===null)return;let{findings:o}=Ft(e,{provisional:!1}),i=o.find(s=>s.code===
"ENTRY_FEW_READINGS"&&s.stage===t);i!==void 0&&ge(pe("BAD_REQUEST",ir(i,Je(n))))}var mF=e=>xa(()=>{
let{
stage:t}=fe(aY,e);return(n,r)=>{var a,u;let{competition:o}=n,i=lt(o.stages,r.rows),s=t===void 0?(a=i.
find(l=>l.status==="open"))==null?void 0:a.stage:lr(o,t).name;if(s!==void 0){if(((u=kn(i,s))==null?
void 0:
u.status)==="open"){uY(n,s),Mg(n,s,r);return}Sd(r),gl(n,s,"reader")}}});function Lg(e,{settings:t}){
let n=e.replace(/\s+/g," ").trim().slice(0,500);return n===""?ge(pe("BAD_REQUEST",ue(t.language).problems.
reasonMissing)):n}var pF=e=>xa(()=>{let t=fe(dF,e);return(n,r)=>{var u;let{competition:o}=n,{name:i}
=lr(
o,t.stage),s=lt(o.stages,r.rows),a=Lg(t.reason,o);if(((u=kn(s,i))==null?void 0:u.status)!=="open"){
cF(
n,i,a,r);return}Sd(r),gl(n,i,"writer")}}),fF=e=>xa(()=>{let t=fe(dF,e);return({competition:n},r)=>{
let{
name:o}=lr(n,t.stage),i=Lg(t.reason,n),s=qI(n,o),a=r.rows.filter(l=>l.action==="rules"&&l.stage===o),
u=a[a.length-1];(u==null?void 0:u.hash)===s&&u.detail===i||Ct(r,{at:at(),by:xe(),action:"rules",
detail:i,
run:kt(),hash:s,stage:o},n.settings)}});var cY=q({stage:ae(U())}),gF=e=>xa(()=>{let{stage:t}=fe(cY,e);
return({competition:n,typedDecisions:r},o)=>{
let{settings:i}=n,s=ue(i.language).history,a=t===void 0?null:lr(n,t).name,{unconfirmed:u,missing:l}=ag(
r,o.rows,Xe),c=o;for(let{name:d}of n.stages){if(!(l.has(d)||u.some(N=>N.stage===d))||a!==null&&M(a)!==
M(d))continue;let g=r.filter(N=>N.stage===d),b=g.map(N=>Iw(N,Xe)).join(" "),v=s.plenary(g.map(({
entry:N,
rank:P})=>`${N}: ${P}`)),O={at:at(),by:xe(),action:"plenary",detail:v,run:kt(),hash:b,stage:d};c=Ct(
c,O,i)}}});m();m();var hF="lembar-juri-evidence";function jg(e,t,n){let r={format:hF,version:1,...e,
counted:t},o=n(E.stringify(r));return{text:E.stringify(
{...r,seal:o}),seal:o}}var zg=e=>e.slice(0,16);function yF(e,t){try{let{seal:n,...r}=E.parse(e),o=[r.
counted.sheets,r.ranking,r.plenary,r.printed.judges];return r.format!==hF||r.version!==1||!o.every(x.
isArray)?null:{evidence:r,seal:n,isSealed:t(E.stringify(r))===n}}catch{return null}}m();m();m();m();
m();var Kv=e=>e.map(({entry:t})=>t.code),bF=({vacated:e})=>{var t;return((t=e==null?void 0:e.removed)!=null?
t:[]).map(({code:n,status:r})=>({entry:n,status:r}))};function wF({settings:e},{standings:t,places:n,
last:r},o){let i=ri(t,b=>b.category),s=b=>{var v;return((v=i.get(b.category))!=null?v:[]).filter(O=>Yt(
O)<Yt(b))},a=t.some(b=>b.decision!==void 0),u=b=>a?Yt(b):b.rank,l=new y(x.from(i,([b,v])=>[b,new y(x.
from(ri(v,u),([O,N])=>[O,Kv(N)]))])),c=t.filter(b=>b.cutNote==="institution-full"),d=new y([...i].map(
([b,v])=>[b,[...v].reverse().find(O=>O.advances)])),p=(b,{rounded:v})=>{let{advances:O,cutNote:N,
title:P,
score:I,entry:$}=b,_=b.category===null?{}:{category:b.category},L=()=>{var H,K;return(K=(H=l.get(b.category))==
null?void 0:H.get(u(b)))!=null?K:[]};if(N==="below-passing-score"&&e.passingScore!==null)return[{
code:"BELOW_PASSING_SCORE",params:{passingScore:tn(e.passingScore),score:v}}];if(N==="place-kept")return[
{
code:"PLACE_KEPT",params:{removed:bF(b)}}];if(N==="without-category")return[{code:"WITHOUT_CATEGORY",
params:{}}];if(N==="institution-full"&&e.maxPerInstitution!==null){let H=s(b).filter(Q=>Q.cutNote!==
"institution-full"&&M(Q.entry.institution)===M($.institution));return[{code:"INSTITUTION_FULL",
params:{
institution:$.institution,most:e.maxPerInstitution,above:Kv(H)}}]}if(N==="shared-rank-at-cut"&&n!==null)
return[{code:"SHARED_RANK_AT_CUT",params:{places:n,last:r,title:P,sharing:L(),..._}}];if(O)return[{
code:"ADVANCES",params:{places:n,last:r,title:P,..._}}];let B=d.get(b.category),j=B&&!a?tf(B.score,I,
o):null,
z=j===null||j.s<0?null:j;return[{code:"OUTSIDE_CUT",params:{places:n,last:r,behind:z,..._}},...N==="first-reserve"?
[{code:"FIRST_RESERVE",params:{sharing:L(),..._}}]:[]]},g=b=>{let{place:v,vacated:O,prize:N}=b;
if(v===null)return[];let P=r&&e.rankedWinners,I=c.filter(_=>_.category===b.category&&Yt(_)<Yt(b)),$=O!==
null&&O.from===null;return[...I.length>0&&(P||n!==null&&Yt(b)>n)?[{code:"PASSED_OVER",params:{place:
v.
place,over:Kv(I)}}]:[],...O!==null&&(P||$)?[{code:"MOVED_UP",params:{place:v.place,from:O.from,
removed:bF(
b)}}]:[],...N===null?[]:[{code:"PRIZE",params:{prize:N}}]]};return(b,v)=>{let{category:O,
categoryRank:N}=b;
return[...O!==null&&N!==null?[{code:"CATEGORY_RANK",params:{category:O,rank:N}}]:[],...p(b,v),...g(b)]}
}m();function vF(e,t){let n=[];for(let r of e){let o=n[n.length-1],i=o==null?void 0:o.standings[o.standings.
length-1];if(o&&i&&t(i,r))o.standings.push(r),o.codes.push(r.entry.code);else{let s=o?o.first+o.standings.
length:0;n.push({first:s,standings:[r],codes:[r.entry.code]})}}return n}function kF(e,t){let n=new y(
e.map(({entry:s,score:a})=>[s.code,wr(a,t)])),o=vF(e,(s,a)=>yn(n.get(s.entry.code),n.get(a.entry.code))===
0).flatMap(s=>s.standings.map(()=>s.codes)),i=vF(e,(s,a)=>s.rank===a.rank);return new y(i.flatMap((s,
a)=>s.
standings.map((u,l)=>{var d,p,g,b;let c=s.first+l;return[u.entry.code,{rounded:n.get(u.entry.code),
above:(d=
e[c-1])!=null?d:null,below:(p=e[c+1])!=null?p:null,tied:o[c],sharing:s.codes,next:(b=(g=i[a+1])==null?
void 0:g.standings)!=null?b:[]}]})))}function xF(e,t){var o;let n=e.steps.length-1,r=t.steps[n];
return r!==
void 0&&r.among===((o=e.steps[n])==null?void 0:o.among)?r.value:null}function dY(e){let t=new y;
return(n,r)=>{var i;let o=(i=t.get(r))!=null?i:uR(e,r);return t.set(r,o),
o(n)}}function mY(e,{rounded:t,above:n,below:r,tied:o,sharing:i},s){let{decidedBy:a,steps:u}=e;if(a===
null)return[];if(a==="shared")return[{code:"TIE_SHARED",params:{score:t,sharing:i,steps:u}}];let c=[
r,n].flatMap(b=>{let v=b&&o.includes(b.entry.code)?xF(e,b):null;return b&&v?[{entry:b.entry.code,
rank:b.
rank,value:v}]:[]})[0];if(c===void 0)return[];let{metric:d,among:p}=a,g=d==="majority"?{duels:s(e.entry.
code,p)}:{};return[{code:"TIE_BROKEN",params:{score:t,tied:o,step:a,rival:c,...g}}]}function pY({
margin:e,
rank:t,score:n},{tied:r,next:o},i){let s=o[0];if(s===void 0||e===null)return[{code:"LAST_RANK",
params:{
rank:t}}];if(r.includes(s.entry.code))return[];let a=o.map(({entry:l})=>l.code),u=i==="higher"?n.sub(
e):n.add(e);return[{code:"MARGIN",params:{margin:e,next:{rank:s.rank,entries:a,score:u}}}]}function fY(
{
decision:e,rank:t}){if(e===void 0)return[];let{rank:n,reason:r,votesFor:o,votesAgainst:i}=e;return[{
code:"PLENARY_DECIDED",params:{rank:n,computed:t,reason:r,votesFor:o,votesAgainst:i}}]}function SF(e,
t,n){
var I;let{settings:r}=e,{panel:o,stage:i,method:s,standings:a}=t,{better:u,working:l}=bn(s),c=l==null?
void 0:l(o,r),d=dY(o),p=kF(a,r.decimals),g=Xc(e,i,n),b=o.criteria.map(({name:$,weight:_,max:L})=>({
criterion:$,
weight:tn(_),max:tn(L)})),v=An(e,i),O=new y;for(let{entry:$,judge:_,reason:L}of o.leftOut){let B={
code:"JUDGE_LEFT_OUT",params:{judge:_,reason:L}};O.set($,[...(I=O.get($))!=null?I:[],B])}let N=({
entry:$,judgeScores:_,
stageScore:L,score:B})=>{var Q,he;let j=(Q=O.get($.code))!=null?Q:[],z=[..._].map(([Y,Ee])=>({judge:
Y,
score:Ee})),H=v===null?o.judges:o.judges.filter(Y=>v(Y,$)),K=H.map(Y=>Y.code).filter(Y=>!_.has(Y)&&!j.
some(({params:Ee})=>Ee.judge===Y));return[{code:"STAGE_SCORE",params:{method:s,judges:z,criteria:b,
score:L}},
...v===null?[]:[{code:"ASSIGNED_JUDGES",params:{judges:H.map(({code:Y})=>Y),of:o.judges.length}}],
...(he=
c==null?void 0:c($.code))!=null?he:[],...j,...K.length>0?[{code:"JUDGES_WITHOUT_SCORE",params:{
judges:K}}]:
[],...r.carryOver?[{code:"CARRIED_OVER",params:{parts:g($.code,L),score:B}}]:[]]},P=wF(e,t,u);return $=>{
let _=p.get($.entry.code);return _===void 0?[]:[...N($),...mY($,_,d),...pY($,_,u),...fY($),...P($,_)]}
}var Bg=(e,t)=>t.map((n,r)=>gY(e,n,t.slice(0,r)));function gY(e,t,n){let{language:r,decimals:o}=e.settings,
i=SF(e,t,n),s=H2(r,o,$r(t.method));return new y(t.standings.map(a=>{let u=i(a);return[a,{text:s(u),
tie:q2(
u,r,o)}]}))}function TF(e,t,{provisional:n,write:r,close:o=!1,through:i}){let{competition:s}=e,a=lt(
s.stages,t),
u=({stage:O})=>{var N;return((N=kn(a,O.name))==null?void 0:N.status)==="open"},l=Ft(e,{provisional:n}
),
c=i===void 0?l.results.length:1+s.stages.findIndex(O=>O.name===i),d=l.results.filter((O,N)=>N<c||!u(
O)),p=d.filter(u).map(({stage:O})=>O.name),g=o&&!n?p:[],b=g.length>0?[]:p,v=O=>{var N;return O.code===
"TAB_UNPROTECTED"&&g.includes((N=O.stage)!=null?N:"")};return{evaluation:{...l,results:d},
explanations:Bg(
s,d),toClose:g,open:b,findings:l.findings.filter(O=>!v(O)),writes:r!=null?r:!n&&b.length===0}}m();
var EF=e=>e.map(({stage:t,panel:n})=>({stage:t.name,criteria:n.criteria.map(({name:r,weight:o,min:i,
max:s})=>({name:r,weight:o,min:i,max:s})),means:h.fromEntries([...n.readings].flatMap(([r,o])=>{let i=[
...o.values()].map(a=>a.marks);if(i.length===0)return[];let s=a=>i.reduce((u,l)=>u+l[a].valueOf(),0)/
i.length;return[[r,n.criteria.map((a,u)=>s(u))]]}))}));m();m();m();var CF=e=>e.standings.flatMap(t=>t.advances?
[t.entry.code]:[]);function RF(e,t){let[n,r]=[CF(e),CF(t)];
return{enters:r.filter(o=>!n.includes(o)),leaves:n.filter(o=>!r.includes(o))}}var hY=(e,t)=>({...e,
judges:e.
judges.filter(({code:n})=>n!==t),readings:new y([...e.readings].map(([n,r])=>[n,new y([...r].filter(
([o])=>o!==t))])),leftOut:e.leftOut.filter(n=>n.judge!==t)});function DF(e,t,n,r){let o=bn(t.method),
{quickly:i}=o,s=i===void 0?o:{...o,scores:a=>i(a,r)};return t.panel.judges.flatMap(({code:a})=>{let u=Qs(
e,hY(t.panel,a),n,[],s);return u.standings.length===0?[]:[{judge:a,...RF(t,u)}]})}function AF(e,t,n){
let{settings:r}=e,{unit:o}=bn(r.method);return tu.filter(s=>s!==r.method&&(!r.carryOver||bn(s).unit===
"points")&&(r.passingScore===null||bn(s).unit===o)).flatMap(s=>{let a=Qs({...e,settings:{...r,method:
s}},
t.panel,n);return a.standings.length===0?[]:[{method:s,...RF(t,a)}]})}m();function OF(e,t,n,r){let o=e.standings.filter(
c=>c.advances).length,[i,s]=[e.standings[o-1],e.standings[o]];
if(i===void 0||s===void 0||s.category!==i.category||s.cutNote!==null&&s.cutNote!=="first-reserve"||!e.
standings.slice(0,o).every(c=>c.advances))return null;let[a,u]=[i,s].map(({entry:c})=>t.entries.findIndex(
({code:d})=>d===c.code)),l=n.map(({truth:c,another:d})=>{let p=({scores:g})=>g[a]-g[u];return p(d)-p(
c)});return{lastIn:i.entry.code,firstOut:s.entry.code,points:r*i.score.sub(s.score).valueOf(),
standardError:t.
judges.length<2?null:f.sqrt(Gt(l)/l.length)}}m();function NF(e){var p,g;let t=e.length,n=(g=(p=e[0])==null?
void 0:p.length)!=null?g:0;if(t<2||n<2)return{
single:null,average:null};let r=e.map(On),o=e[0].map((b,v)=>On(e.map(O=>O[v]))),i=On(r),s=e.flatMap(
(b,v)=>b.map((O,N)=>(O-r[v]-o[N]+i)**2)),a=n*Gt(r)/(t-1),u=t*Gt(o)/(n-1),l=Ir(s)/((t-1)*(n-1)),c=1e-12*
(a+u+l),d=b=>b>c?(a-l)/b:null;return{single:d(a+(n-1)*l+n*(u-l)/t),average:d(a+(u-l)/t)}}m();
function PF(e,t){let{groupCount:n}=pu(e);if(n===0)return{lambda:null,effects:new y};let{lambda:r,
effects:o}=bo(
e,t),i=r.value>0||n===1;return{lambda:r.value,effects:new y(i?x.from(o,([s,a])=>[s,a.valueOf()]):[])}
}m();function IF(e,t,n){return e.judges.map(({code:r})=>{let o=t.judges.indexOf(r),i=n.get(r),s=Vr(t.rows.
map(u=>{var l;return(l=u[o])!=null?l:null})),a=t.rows.flatMap(u=>{var d;let l=(d=u[o])!=null?d:null,
c=Vr(u.filter((p,g)=>g!==o));return l===null||c.length===0?[]:[[l,On(c)]]});return{code:r,severity:i===
void 0?null:0-i,spread:s.length<2?null:f.sqrt(Gt(s)/(s.length-1)),agreement:df(a)}})}m();m();
function yY(e){let t=k.isInteger(e),n=t?0:f.log(f.PI)/2;for(let r=t?1:.5;r<e;r+=1)n+=f.log(r);return n}
function $F(e,t){let n=t/2,r=e/2;if(r<=0)return 1;let o=f.exp(n*f.log(r)-r-yY(n));if(r<n+1){let l=1/
n,c=l;for(let d=1;l>c*1e-17;d+=1)l*=r/(n+d),c+=l;return 1-o*c}let i=r+1-n,s=k.MAX_VALUE,a=1/i,u=a;
for(let l=1,
c=0;f.abs(c-1)>1e-16&&l<1e4;l+=1){let d=l*(n-l);i+=2,a=1/(d*a+i),s=i+d/s,c=s*a,u*=c}return o*u}
function bY(e){var n;let t=new y;for(let r of e)t.set(r,((n=t.get(r))!=null?n:0)+1);return Ir([...t.
values()].map(r=>r**3-r))}function FF(e){var u,l;let t=e.length,n=(l=(u=e[0])==null?void 0:u.length)!=
null?l:0;if(t<2||n<2)return null;let r=e[0].map((c,d)=>e.map(p=>p[d])),o=r.map(Gp),i=e.map((c,d)=>Ir(
o.map(p=>p[d]))),s=n**2*(t**3-t)-n*Ir(r.map(bY));if(s<=0)return null;let a=12*Gt(i)/s;return{w:a,p:
$F(
n*(t-1)*a,t-1)}}m();function _F(e){let t=e.map(Vr).filter(i=>i.length>1),n=t.flat(),r=Gt(n)/(n.length-1);
return r>0?1-Ir(
t.map(i=>i.length*Gt(i)/(i.length-1)))/n.length/r:null}m();m();m();m();var MF=()=>Ui;m();var LF=()=>qp(
e=>f.ceil(e/2)-1);m();var jF=()=>e=>Ui(Hp(e,Gp));m();var zF=Xp(gu);m();var BF=Xp(Qp);m();var UF=()=>qp(
e=>e<Jc?0:1);m();function wY(e){let t=f.sqrt(Gt(e)/(e.length-1)),n=On(e);return e.map(r=>t>0?50+10*(
r-n)/t:50)}var WF=()=>e=>Ui(
Hp(e,wY));var KF={mean:MF,trimmed:UF,median:LF,"rank-sum":jF,"z-score":WF,adjusted:Zp,robust:BF,
reliability:zF};function Gv(e,t,n,r,o){var i,s,a;return(a=(s=(i=KF)[e])==null?void 0:s.call(i,t.rows,
n))!=null?a:vY(
Vc[e],t,r,o)}function vY(e,{entries:t,judges:n},r,o){let i=new y(r.judges.map(u=>[u.code,u])),s=n.map(
u=>i.get(u)),a=u=>new y(t.map(({code:l},c)=>[l,new y(u[c].flatMap((d,p)=>d===null?[]:[[n[p],{score:
tn(
d),marks:[]}]]))]));return u=>{let l=e.scores({...r,entries:t,judges:s,readings:a(u)},o);return Float64Array.
from(t,({code:c})=>{var d,p;return(p=(d=l.get(c))==null?void 0:d.valueOf())!=null?p:k.NaN})}}m();m();
function hl(e){let t=e>>>0||1;return()=>(t^=t<<13,t^=t>>>17,t^=t<<5,(t>>>0)/4294967296)}function bs(
e){
for(;;){let t=1-e(),n=1.7156*(e()-.5),r=t-.449871,o=f.abs(n)+.386595,i=r*r+o*(.196*o-.25472*r);if(i<
.27597||i<=.27846&&n*n<=-4*t*t*f.log(t))return n/t}}function Kd(e,t){let n=t/2-.3333333333333333,r=1/
f.sqrt(9*n);for(;;){let o=bs(e),i=1+r*o;if(i<=0)continue;let s=i*i*i,a=1-e(),u=o*o;if(a<1-.0331*u*u||
f.log(a)<.5*u+n*(1-s+f.log(s)))return 2*n*s}}var kY=20231207,Hv={first:100,complete:1,incomplete:4},
Ug=8,Wg=25e-10;function xY({entries:e,rows:t}){
let n=x.from(e.keys()).sort((o,i)=>e[o].code<e[i].code?-1:1),r=n.flatMap(o=>t[o].flatMap((i,s)=>i===
null?[]:[{entry:o,judge:s,score:i}]));return{order:n,entry:Int32Array.from(r,o=>o.entry),judge:
Int32Array.
from(r,o=>o.judge),score:Float64Array.from(r,o=>o.score)}}function SY({order:e,entry:t,judge:n,score:
r},o){
let i=new Float64Array(e.length),s=new Float64Array(o),[a,u]=[new Float64Array(e.length),new Float64Array(
o)];for(let b=0;b<r.length;b+=1)i[t[b]]+=r[b],a[t[b]]+=1,u[n[b]]+=1;for(let b=0;b<i.length;b+=1)i[b]/=
a[b];for(let b=0;b<r.length;b+=1)s[n[b]]+=r[b]-i[t[b]];for(let b=0;b<o;b+=1)s[b]/=u[b];let l=e.reduce(
(b,v)=>b+i[v],0)/e.length,c=(b,v)=>b.reduce((O,N)=>O+(N-v)**2,0)/b.length,d=0;for(let b=0;b<r.length;
b+=
1)d+=(r[b]-i[t[b]]-s[n[b]])**2;let p=f.max(1,r.length-i.length-o+1),g=d/p+Wg;return{entries:i,
severities:s,
errors:new Float64Array(o).fill(g),mean:l,between:GF(e,i,l)+Wg,spread:c(s,0)+Wg,level:g}}var GF=(e,t,
n)=>e.
reduce((r,o)=>r+(t[o]-n)**2,0)/e.length;function TY(e,{order:t,entry:n,judge:r,score:o},i){let{
entries:s,
severities:a,errors:u,mean:l,between:c}=i,d=u.map(b=>1/b),p=1/c,g=0;for(let b of t){let v=p,O=p*l;
for(;g<
o.length&&n[g]===b;g+=1){let N=d[r[g]];v+=N,O+=N*(o[g]-a[r[g]])}s[b]=O/v+bs(e)/f.sqrt(v)}}function EY(
e,{
order:t,entry:n,judge:r,score:o},i){let{entries:s,severities:a,errors:u,spread:l}=i,c=a.length,[d,p]=[
new Float64Array(c),new Float64Array(c)];for(let v=0;v<o.length;v+=1)d[r[v]]+=o[v]-s[n[v]],p[r[v]]+=
1;let g=0;for(let v=0;v<c;v+=1){let O=p[v]/u[v]+1/l;a[v]=d[v]/u[v]/O+bs(e)/f.sqrt(O),g+=a[v]}let b=f.
sqrt(l/c)*bs(e)-g/c;for(let v=0;v<c;v+=1)a[v]+=b;for(let v of t)s[v]-=b;i.mean-=b}function CY(e,t,n,
r){
let{entry:o,judge:i,score:s,order:a}=t,{entries:u,severities:l,errors:c}=n,[d,p]=[l.length,a.length],
g=a.reduce((P,I)=>P+u[I],0);n.mean=g/p+f.sqrt(n.between/p)*bs(e),n.between=(r.between+p*GF(a,u,n.mean))/
Kd(e,p+1);let b=l.reduce((P,I)=>P+I*I,0);n.spread=(r.spread+b)/Kd(e,d+1);let[v,O]=[new Float64Array(
d),new Float64Array(d)];for(let P=0;P<s.length;P+=1)v[i[P]]+=(s[P]-u[o[P]]-l[i[P]])**2,O[i[P]]+=1;
let N=0;
for(let P=0;P<d;P+=1){let I=Ug*n.level+v[P]+Wg;c[P]=I/Kd(e,Ug+O[P]),N+=1/c[P]}n.level=Kd(e,Ug*d)/(Ug*
N)}function RY(e,{order:t},{rows:n},r,o){let{entries:i,severities:s,spread:a,errors:u}=r,l=x.from(s,
(c,d)=>({severity:f.sqrt(a)*bs(e),deviation:f.sqrt(u[d])}));for(let c of t){let d=o[c];for(let[p,{
severity:g,
deviation:b}]of l.entries())n[c][p]!==null&&(d[p]=i[c]+g+b*bs(e))}}function*HF(e,t){let n=hl(kY),r=xY(
e),o=e.judges.length,i=SY(r,o),s={...i,entries:i.entries.slice(),severities:i.severities.slice()},a=e.
rows.map(c=>[...c]),l=r.score.length===o*r.order.length?Hv.complete:Hv.incomplete;for(let c=0;c<t;c+=
1){for(let d=c===0?Hv.first:l;d>0;d-=1)TY(n,r,s),EY(n,r,s),CY(n,r,s,i);RY(n,r,e,s,a),yield{entries:s.
entries,rows:a}}}var DY=1e-9,qv={most:2e3,longList:500,longFrom:500};function AY(e,t,n,r){if(!e.settings.carryOver)return r.
entries.map(()=>({own:1,rest:0}));let o=Xc(e,t.stage,n),i=new je(0);return r.entries.map(s=>{let a=o(
s.code,i).map(({weight:c,score:d})=>[c.valueOf(),d.valueOf()]),u=a.reduce((c,[d])=>c+d,0),l=a.reduce(
(c,[d,p])=>c+d*p,0);return{own:a[a.length-1][0]/u,rest:l/u}})}function OY(e){let t=e.map((n,r)=>n*e.
length+r).sort();return x.from(t,n=>n-f.floor(n/e.length)*e.length)}function NY(e,t){var s,a;let n=Yr(
e.contenders),r=(a=(s=n[n.length-1])==null?void 0:s.place)!=null?a:0,o=n.filter(({place:u})=>u===r).
length,i=t===null?1:f.min(1,(t-r+1)/o);return n.map(({ranked:u,place:l})=>[u.entry.code,l===r?i:1])}
function PY(e,t,n,{better:r},o){let{settings:i}=e,{entries:s}=o,{places:a,last:u}=t,l=AY(e,t,n,o),c=new y(
s.map((N,P)=>[N.code,P])),d=10**i.decimals,p=r==="higher"?-1:1,g=N=>N,b=Mp(e.entries),v=new je(0),O=N=>i.
passingScore===null?v:new je(N,d);return N=>{let P=N.map((z,H)=>l[H].rest+l[H].own*z),I=P.map(z=>p*f.
floor((z+DY)*d+.5)),$=OY(I),_=new Int32Array(s.length),L=$.map((z,H)=>{let K=$[H-1];return _[z]=K!==
void 0&&I[K]===I[z]?_[K]:H+1,{entry:s[z],rank:_[z],score:O(p*I[z]),steps:[],decidedBy:null}}),{races:
B}=rf(
L,{settings:i,places:a,last:u,better:r,rounded:g,categoryOf:b}),j=B.flatMap(z=>NY(z,a));return{
scores:P,
ranks:_,shares:new y(j.map(([z,H])=>[c.get(z),H]))}}}function qF(e,t,n,r,o,i){let{settings:s}=e,{
entries:a,
judges:u}=o,l={...o,judges:u.slice(0,1),rows:a.map(()=>[0])},c=Gv(t.method,l,i,t.panel,s),d=Gv(t.method,
o,i,t.panel,s),p=PY(e,t,n,r,o),g=a.length<qv.longFrom?qv.most:qv.longList;return x.from(HF(o,g),b=>(
{
truth:p(c(x.from(b.entries,v=>[v]))),another:p(d(b.rows))}))}m();function IY(e,t){let n=Int32Array.from(
e,o=>o[t]).sort(),r=o=>n[f.max(0,f.ceil(o*n.length-1e-9)-1)];
return[r(.05),r(1-.05)]}function ZF(e,t){let n=e.reduce((r,{shares:o})=>{var i;return r+((i=o.get(t))!=
null?i:0)},0)/e.length;return n<1e-9||n>1-1e-9?f.round(n):n}function JF(e,t){if(e.judges.length<2||t.
length===0)return e.entries.map(({code:i})=>({code:i,inTop:null,again:null,rankLow:null,rankHigh:
null}));
let n=t.map(({truth:i})=>i),r=t.map(({another:i})=>i),o=n.map(i=>i.ranks);return e.entries.map(({
code:i},s)=>{
let[a,u]=IY(o,s);return{code:i,inTop:ZF(n,s),again:ZF(r,s),rankLow:a,rankHigh:u}})}m();function $Y({
panel:e},t){let n=r=>o=>{let i=e.readings.get(o);return(i==null?void 0:i.size)===1&&i.has(
r)};return t.flatMap(({judge:r,enters:o,leaves:i})=>i.some(n(r))?[]:[...o,...i])}function VF(e,t,n,r){
let o=new y(n.map(g=>{var b;return[g.code,(b=g.inTop)!=null?b:0]})),i=new w($Y(e,r)),s=({entry:{code:
g},
advances:b})=>{var O;let v=(O=o.get(g))!=null?O:0;return i.has(g)||(b?v:1-v)<.9-1e-9},a=e.standings.
filter(g=>g.advances),u=a.filter(g=>!s(g)).length;if(t<2)return{level:"single",within:a.length,firm:
0,
contested:[],again:null};if(a.length===e.standings.length)return{level:"no-cut",within:a.length,firm:
a.
length,contested:[],again:null};let l=e.standings.filter(s).map(({entry:g})=>g.code),c=l.length===0?
"firm":2*u>=a.length?"partly":"open",d=new y(n.map(g=>{var b;return[g.code,(b=g.again)!=null?b:0]})),
p=a.reduce((g,{entry:b})=>{var v;return g+((v=d.get(b.code))!=null?v:0)},0);return{level:c,within:a.
length,firm:u,contested:l,again:p}}function Kg(e,t,n){var j,z,H;let r=(j=t.held)!=null?j:t,{panel:o}
=r,s=r.standings.some(({decision:K})=>K!==
void 0)?Qs(e,o,n):r,a=new w(t.standings.map(({entry:K})=>K.code)),u=K=>K.filter(Q=>a.has(Q)),l=K=>K.
map(Q=>({...Q,enters:u(Q.enters),leaves:u(Q.leaves)})),c=fu(o),d=KC(c.rows),p=2*d.length>=c.rows.length?
d:[],g=FF(p),b=NF(p),{lambda:v,effects:O}=PF(o,e.settings.severityCorrection),N=bn(s.method),P=c.judges.
length>0?qF(e,s,n,N,c,v!=null?v:0):[],I=new y(JF(c,P).map(K=>[K.code,K])),$={...s,standings:s.standings.
filter(({entry:K})=>a.has(K.code))},_=$.standings.map(({entry:K})=>I.get(K.code)),L=l(DF(e,s,n,v!=null?
v:0)),B=OF(s,c,P,(N==null?void 0:N.better)==="lower"?-1:1);return{stage:s.stage.name,panel:{judges:c.
judges.length,entries:c.entries.length,complete:d.length},kendallW:(z=g==null?void 0:g.w)!=null?z:
null,
kendallP:(H=g==null?void 0:g.p)!=null?H:null,iccSingle:b.single,iccAverage:b.average,alpha:_F(c.rows),
lambda:v,judges:IF(o,c,O),stability:_,leaveOneOut:L,methods:l(AF(e,s,n)),gap:B!==null&&u([B.lastIn,B.
firstOut]).length===2?B:null,verdict:VF($,c.judges.length,_,L)}}m();var YF={strong:.7,moderate:.5,
weak:.3,none:0},FY=3,_Y={levels:{single:()=>"Hanya nilai satu juri yang dihitung, jadi keandalan peringkat tidak dapat dinilai.",
"no-cut":()=>"Semua peserta lolos pada tahap ini, jadi tidak ada batas yang diuji.",firm:e=>e===1?
"Batas lolos kuat: peserta yang lolos hampir pasti memang yang terbaik.":`Batas lolos kuat: ${e} peserta yang lolos hampir pasti memang yang terbaik.`,
partly:(e,t,n)=>n===0?`${e} posisi hampir pasti tepat, tetapi yang di bawahnya berselisih tipis.`:`${t} dari ${e} posisi hampir pasti tepat; ${n} lainnya berselisih tipis.`,
open:(e,t)=>e===1?"Batas lolos rentan: posisi yang tersedia diperebutkan dengan selisih tipis.":t===0?
`Batas lolos rentan: belum satu pun dari ${e} posisi dapat dipastikan.`:`Batas lolos rentan: baru ${t} dari ${e} posisi yang hampir pasti tepat.`}
,contested:e=>`Selisih tipis: ${e}.`,fewJudges:e=>`Dengan ${e} juri memang sedikit yang dapat dipastikan: itu wajar, dan pleno yang memutuskan.`,
again:(e,t)=>e===1?`Dewan juri lain yang serupa memilih peserta ini lagi kira-kira ${t} dari 10 kali.`:
`Dewan juri lain yang serupa kira-kira memilih lagi ${t} dari ${e} peserta ini.`,sameWithoutAny:
"Tanpa salah satu juri, siapa pun dia, yang lolos tetap sama.",changesWithout:(e,t)=>`Bila satu juri tidak dihitung, yang lolos berubah pada ${e} dari ${t} kemungkinan.`,
gap:(e,t,n)=>`Selisih ${e} dan ${t} di batas: ${n}`,gapError:(e,t)=>` (galat baku ${e}): ${t?
"kurang dari dua kali galatnya, jadi belum pasti":"lebih dari dua kali galatnya"}`,otherMethods:e=>`Metode ${e} memberi peserta lolos yang sama.`,
byMethod:(e,t,n)=>`Dengan ${e}: ${[t&&`masuk ${t}`,n&&`keluar ${n}`].filter(Boolean).join(", ")}.`,
agreement:{strong:"Juri sangat sepakat tentang urutan peserta.",moderate:
"Juri cukup sepakat tentang urutan peserta.",weak:"Juri kurang sepakat tentang urutan peserta.",none:
"Juri hampir tidak sepakat tentang urutan peserta."}},MY={
levels:{single:()=>"Only one judge\u2019s scores count, so nothing can be said about how firm the ranking is.",
"no-cut":()=>"Everybody advances at this stage, so there is no cut to test.",firm:e=>e===1?
"The cut is firm: who advances is almost certainly truly the best.":`The cut is firm: the ${e} who advance are almost certainly truly the best.`,
partly:(e,t,n)=>n===0?`All ${e} places are almost certainly right, but who stands below is close.`:`${t} of ${e} places are almost certainly right; the other ${n} are close.`,
open:(e,t)=>e===1?"The cut is fragile: its only place is close.":t===0?`The cut is fragile: none of the ${e} places is certain yet.`:
`The cut is fragile: only ${t} of ${e} places are almost certainly right.`},contested:e=>`Close: ${e}.`,
fewJudges:e=>`With ${e} judges little can be certain: that is normal, and the plenary decides.`,
again:(e,t)=>e===1?`Another panel of this kind would choose this entry again about ${t} times in 10.`:
`Another panel of this kind would choose about ${t} of these ${e} again.`,sameWithoutAny:
"Without any one of the judges, the same entries advance.",changesWithout:(e,t)=>`If one judge is left out, who advances changes in ${e} of ${t} cases.`,
gap:(e,t,n)=>`Gap between ${e} and ${t} at the cut: ${n}`,gapError:(e,t)=>` (standard error ${e}): ${t?
"less than twice its error, so not certain":"more than twice its error"}`,otherMethods:e=>`The same entries advance by ${e}.`,
byMethod:(e,t,n)=>`By ${e}: ${[t&&`${t} in`,n&&`${n} out`].filter(Boolean).join(", ")}.`,agreement:{
strong:"The judges strongly agree on the order of the entries.",moderate:
"The judges moderately agree on the order of the entries.",weak:
"The judges agree little on the order of the entries.",none:
"The judges hardly agree on the order of the entries."}};function LY(e){var n;return(n=h.keys(YF).find(
r=>e>=YF[r]))!=null?
n:"none"}var XF=(e,t)=>pn(e.toFixed(2),t);function jY(e,t,n){var p;let{verdict:r,panel:o,leaveOneOut:
i,
gap:s,methods:a}=e,u=i.filter(({enters:g,leaves:b})=>g.length+b.length>0).length,l=a.filter(({enters:
g,
leaves:b})=>g.length+b.length===0).map(({method:g})=>g),c=g=>ai(g,n),d=(p=s==null?void 0:s.standardError)!=
null?p:null;return[...r.contested.length>0?[t.contested(V(r.contested,n))]:[],...o.judges<=FY&&r.level!==
"firm"?[t.fewJudges(o.judges)]:[],...r.again===null?[]:[t.again(r.within,f.round(r.within===1?10*r.again:
r.again))],u===0?t.sameWithoutAny:t.changesWithout(u,i.length),...s?[`${t.gap(s.lastIn,s.firstOut,XF(
s.points,n))}${d===null?"":t.gapError(XF(d,n),s.points<2*d)}.`]:[],...l.length>0?[t.otherMethods(V(l.
map(c),n))]:[],...a.filter(({method:g})=>!l.includes(g)).map(({method:g,enters:b,leaves:v})=>t.byMethod(
c(g),V(b,n),V(v,n)))]}function Gg(e,t){let n=t==="id"?_Y:MY,{level:r,within:o,firm:i}=e.verdict;
return[
n.levels[r](o,i,o-i),...r==="single"||r==="no-cut"?[]:jY(e,n,t),...e.kendallW===null?[]:[n.agreement[
LY(
e.kendallW)]]]}var QF=(e,t)=>t.map((n,r)=>{let o=Kg(e,n,t.slice(0,r)),i=Gg(o,e.settings.language);
return{...o,verdict:{
...o.verdict,text:i}}});m();function e_(e,t,{settings:n}){return{stage:e.stage.name,method:e.method,
unit:$r(e.method),cut:e.places,
unordered:e.last&&!n.rankedWinners,judges:e.panel.judges.map(r=>r.code),ranking:e.standings.map(r=>{
var o,i,s,a,u;return{rank:r.rank,...r.decision===void 0?{}:{decidedRank:r.decision.rank},code:r.entry.
code,name:r.entry.name,institution:r.entry.institution,category:(o=r.category)!=null?o:r.entry.category,
score:r.score.valueOf(),advances:r.advances,categoryRank:r.categoryRank,reserve:r.cutNote==="first-reserve",
title:r.title,tieBrokenBy:r.decidedBy===null||r.decidedBy==="shared"?r.decidedBy:r.decidedBy.
metric,tie:(s=(i=t==null?void 0:t.get(r))==null?void 0:i.tie)!=null?s:"",explanation:(u=(a=t==null?
void 0:
t.get(r))==null?void 0:a.text)!=null?u:"",judgeScores:h.fromEntries([...r.judgeScores].map(([l,c])=>[
l,c.valueOf()]))}})}}m();function t_({competition:e,unwritten:t,keepers:n},{evaluation:r,
explanations:o,findings:i,hash:s,provisional:a},u){
let{language:l}=e.settings;for(let P of t)nn(P);let{run:c,isNew:d}=Z2(s,a,u.rows),p=i.filter(Yu);NI(
e,{...r,findings:zY(p)},o,c,n);let g=r.results.map(P=>P.stage.name);if(Z$({top:ef(e),at:c.at,by:c.by,
ranked:g,errors:cs(i,"error")}),!d||a)return u;let{at:b,by:v,id:O}=c,N=ue(l).history.computed(g.length,
cs(p,"error"),cs(p,"warning"));return Ct(u,{at:b,by:v,action:"compute",detail:N,run:O,hash:s},e.settings)}
var zY=e=>e.filter(t=>t.code!=="SCALE_ASSUMED");var BY=q({provisional:ve(),write:ae(ve()),close:ae(
ve()),reliability:ae(ve()),profiles:ae(ve())});function Gd(e){
return ce(()=>{let t=fe(BY,e);return ke(),Te(()=>Zv(t).answer)})}function Zv({reliability:e=!1,
profiles:t=!1,
...n},r=()=>{}){let o=$n(void 0,n.close===!0?"all":"ranking"),{workbook:i}=o,{competition:s}=i,{
language:a}=s.
settings,u=TF(i,o.history.rows,{...n,through:r(s)}),{explanations:l,open:c}=u,{results:d}=u.evaluation,
p=ol(i),g=u.toClose.reduce((P,I)=>Mg(i,I,P),o.history),b=[...u.findings,...mi(i,g)],v=i.findings.some(
({code:P,params:I})=>P==="TAB_OPEN"&&I.isShutOut),O=u.writes&&!v?t_(i,{...u,findings:b,hash:p,
provisional:n.
provisional},g):g;ma(i,b);let N={ok:ds(b),findings:sr(b,a,Rd({...o,history:O})),understood:Dg(i),
stages:d.
map((P,I)=>e_(P,l[I],s)),reliability:e?QF(s,d):[],...t&&{profiles:EF(d)},hash:p,open:c};return{
workbook:i,
results:d,findings:b,history:O,answer:N}}m();m();m();var n_={parts:5e3,bytes:6e7,xml:3e7,tags:25e5},
r_={parts:1e3,bytes:3e7,xml:1e7,tags:12e4},Hd=(e,t)=>h.
assign(new C(`${t}: ${e}`),{archiveFault:e}),Hg=e=>e instanceof C&&"archiveFault"in e?e.archiveFault:
null;var aX=new R(1980,0,1),x_=/[\uD800-\uDFFF]/,uX=/[\uD800-\uDBFF][\uDC00-\uDFFF]|[^\uD800-\uDFFF]+|[\uD800-\uDFFF]/g;
function lX(e){var r;let t=(r=e.codePointAt(0))!=null?r:0,n=[12,6,0].map(o=>128|t>>o&63);return S.fromCharCode(
240|t>>18,...n)}function cX(e){var o;let{strToU8:t,strFromU8:n}=(ks(),Jo(vs)),r=((o=e.match(uX))!=null?
o:[]).map(i=>x_.test(i)?i.length===2?lX(i):"\xEF\xBF\xBD":n(t(i),!0));return t(r.join(""),!0)}var xs=e=>x_.
test(e)?cX(e):(ks(),Jo(vs)).strToU8(e),yl=e=>(ks(),Jo(vs)).strFromU8(e),S_=e=>(ks(),Jo(vs)).strFromU8(
e,!0),T_=e=>(ks(),Jo(vs)).inflateSync(e),v_=e=>/\.(xml|rels|vml)$/i.test(e),dX=(e,t)=>e>t+t/1e3+64,
k_=60;
function mX(e){let t=0;for(let n=e.indexOf(k_);n>=0;n=e.indexOf(k_,n+1))t+=1;return t}function Vg(e,
t,n=()=>!0){
let r=new w,o=0,i=0,s=(ks(),Jo(vs)).unzipSync(e,{filter:({name:u,size:l,originalSize:c})=>{let d=u.toLowerCase(
);
if(r.has(d))throw Hd("twice",u);if(r.add(d),dX(l,c))throw Hd("lying",u);if(o+=c,v_(u)&&(i+=c),r.size>
t.parts||o>t.bytes||i>t.xml)throw Hd("too-large",u);return n(u)}}),a=0;for(let u of h.keys(s))if(v_(
u)&&(a+=mX(s[u])),a>t.tags)throw Hd("too-large",u);return s}var bl=(e,t=6)=>(ks(),Jo(vs)).zipSync(e,
{mtime:aX,level:t});function lk(e,t){let n=ce(()=>{var P,I;let{language:r}=e.settings,o=ue(r),[i,s]=[
(P=ju(t))==null?void 0:
P.snapshot,ug(t)];if(i===void 0||s===null)return ge(pe("BAD_REQUEST",o.problems.noEvidence));let{
text:a,
seal:u}=jg(s,i,Xe),l=xs(a);if(l.length>dl)return ge(pe("BAD_REQUEST",o.problems.noEvidence));let c=xe(
),
d=Vn(1,R.now()),p=oo(e,c,d),g={sheet:jt(en()),evidence:jt(s.stage+s.hash)},b=p.files.find(({
properties:{
sheet:$,evidence:_}})=>$===g.sheet&&_===g.evidence),v=u.slice(0,32);if((b==null?void 0:b.properties.
content)===v)return{link:b.link,seal:u};let O={fileId:(I=b==null?void 0:b.id)!=null?I:null,folder:p.
id,bytes:l,from:Og,to:Og,title:`${o.documents.evidence(s.stage,s.code)}.json`,properties:{...g,
content:v}},
[N]=ro([O],d);return{link:N===void 0?"":rn(N,r).link,seal:u}});return"problem"in n?{file:null,seal:
null,
problem:n.problem.message}:{file:n.answer.link,seal:n.answer.seal,problem:null}}m();m();var pX=[
"competition","year","organizer","government","province","city","decisionDate","juryDecreeNumber",
"minutesNumber","decreeNumber","legalBasis","acknowledgedBy","signerName","signerPosition",
"signerGrade","signerNip"],wl=e=>e.filter(([,t])=>t!=="");function Yg({settings:e,entries:t,judges:n,
signers:r=[]},o,i){let s=o.filter(({stage:a})=>i.includes(a)).flatMap(({stage:a,judge:u,rows:l})=>l.
flatMap(c=>c.entry===null?[]:[{of:[a,u,c.entry],row:c}])).sort((a,u)=>a.of.join(`
`)<u.of.join(`
`)?-1:1);return{settings:wl(pX.map(a=>{var u;return[[a],S((u=e[a])!=null?u:"")]})),signers:wl(r.map(
({office:a,name:u,plainName:l,rank:c,nip:d,acting:p,onBehalfOf:g})=>{let b=[u,l,c,d,p,...g].filter(v=>v!==
"");return[[a],u===""?"":b.join("; ")]})),innovators:wl(t.map(({code:a,innovator:u})=>[[a],u])),
judges:wl(
n.map(({code:a,name:u})=>[[a],u])),roles:wl(n.map(({code:a,role:u})=>[[a],u])),notes:wl(s.map(({of:a,
row:u})=>[a,u.notesToEntrant])),formulas:s.flatMap(({of:a,row:u})=>[...u.marks].flatMap(([l,c])=>"formula"in c&&
c.formula===!0?[[[...a,l],"formula"]]:[]))}}function E_(e,t){return h.keys(e).flatMap(r=>{
let o=a=>E.stringify(a),[i,s]=[new y(e[r].map(([a,u])=>[o(a),u])),new y(t[r].map(([a,u])=>[o(a),u]))];
return r==="formulas"?t.formulas.flatMap(([a])=>i.has(o(a))?[]:[{part:r,names:a,old:"",now:"formula"}
]):
e[r].flatMap(([a,u])=>{var c;let l=(c=s.get(o(a)))!=null?c:"";return l===u?[]:[{part:r,names:a,old:u,
now:l}]})})}function C_({competition:e,sheets:t,decisions:n},r,{links:o},{code:i,hash:s,at:a,by:u},l){
let{stages:c,
settings:d}=e,p=c.slice(0,c.indexOf(r.stage)+1).map(({name:b})=>b),g=[...r.standings].sort((b,v)=>Yt(
b)-Yt(v));return{stage:r.stage.name,code:i,hash:s,at:a,by:u,minutes:l,method:ai(r.method,d.language),
rulesVersion:S(ar),history:{rows:o.length,end:od(o,Xe)},plenary:n.filter(({stage:b})=>p.includes(b)).
map(({stage:b,entry:v,rank:O,confirmed:N})=>{var P,I;return{stage:b,entry:v,rank:O,by:(P=N==null?
void 0:
N.by)!=null?P:"",at:(I=N==null?void 0:N.at)!=null?I:""}}),ranking:g.map(b=>{var v;return{rank:Yt(b),
code:b.entry.code,score:vr(b.score,d.decimals),advances:b.advances,title:(v=b.title)!=null?v:""}}),
printed:Yg(
e,t,p)}}var fX=q({stage:ae(U()),minutes:ae(q({number:U(),link:U()}))});function gX(e,{settings:t}){
var s,a;let n=u=>u.
replace(/\s+/g," ").trim().slice(0,300),r={number:n((s=e==null?void 0:e.number)!=null?s:""),link:n((
a=
e==null?void 0:e.link)!=null?a:"")};return r.number!==""&&/^https?:\/\/\S+$/.test(r.link)?r:t.resultApproval||
r.number+r.link!==""?ge(pe("BAD_REQUEST",ue(t.language).problems.minutesMissing)):null}var hX=[
"TIE_AT_CUT","RULE_CHANGED_AFTER_SCORING","RESULT_STALE"];function Xg(e){return ce(()=>{let{stage:t,
minutes:n}=fe(
fX,e);return ke(),Te(()=>{var tt,Qt,Se;let{workbook:r,results:o,findings:i,history:s}=Zv({
provisional:!1,
close:!0},oe=>t===void 0?void 0:lr(oe,t).name),{competition:a}=r,{language:u}=a.settings,l=(tt=o[o.length-
1])==null?void 0:tt.stage.name,c=t===void 0?l:lr(a,t).name,d=(Se=c!=null?c:(Qt=a.stages[0])==null?
void 0:
Qt.name)!=null?Se:"",p=a.stages.slice(0,a.stages.findIndex(oe=>oe.name===d)+1),g=i.filter(oe=>oe.stage===
void 0||p.some(({name:ze})=>ze===oe.stage)).map(oe=>hX.includes(oe.code)?{...oe,severity:"error"}:oe),
b={stage:d,code:null,at:null,hash:null,evidence:null};if(!ds(g))return{ok:!1,findings:sr(g,u),...b};
let v=o.find(oe=>oe.stage.name===d);if(v===void 0)return ge(pe("BAD_REQUEST",ue(u).problems.nothingToDecide(
d)));let{sheets:O,decisions:N}=r,P=gX(n,a),I=Pd(a,O,N,d),$=Xe(I),_=kn(lt(a.stages,s.rows),d),{name:L,
grid:B}=Nt(Z.decisions[u]),j=Lu(B),z=j.find(oe=>oe.stage===d&&oe.text.length>0&&oe.hash===(_==null?
void 0:
_.hash)),H={ok:!0,findings:sr(g,u),stage:d};if((_==null?void 0:_.status)==="decided"&&il(r,_.hash,d)&&
z!==void 0){let{at:oe,code:ze,hash:yt}=_,vt=z.testimony===""?null:lk(a,z);return{...H,at:oe,code:ze,
hash:yt,evidence:vt}}let[K,Q,he]=[at(),xe(),$w($)],Y={stage:d,code:he,at:Cr(K),by:Q,hash:$,text:I,
testimony:E.
stringify(C_(r,v,s,{code:he,hash:$,at:K,by:Q},P)),method:ai(v.method,u),version:S(ar)},Ee=ue(u),ee=[
...j.filter(oe=>oe.stage!==d),Y];rr(R2(ee,L,u,Ee.tabs.decisions,Ee.tabs.decisionsOrigin),r.keepers),
Kn("decisions",L),iu(L);let{seal:ye}=jg(E.parse(Y.testimony),E.parse(I),Xe),Ye=Ee.history.decided(he,
Y.method,Y.version,zg(ye),P);return Ct(s,{at:K,by:Q,action:"decide",detail:Ye,run:kt(),hash:$,stage:
d},
a.settings),{...H,at:K,code:he,hash:$,evidence:lk(a,Y)}})})}m();var bX=q({stage:ae(U())}),R_=2,wX=40;
function vX({standings:e,places:t,last:n}){var s,a;let r=t===null?
0:e.filter(u=>u.rank<=t).length;if(r===0)return[];let o=n&&r<=wX?0:f.max(0,r-R_),i=(a=(s=e[f.min(e.length,
r+R_)-1])==null?void 0:s.rank)!=null?a:0;return e.filter((u,l)=>l>=o&&u.rank<=i)}function Qg(e){
return ce(
()=>{let{stage:t}=fe(bX,e);return ke(),Te(()=>{var g;let n=Qe();$t(n);let{competition:r}=n,{language:
o}=r.
settings,{results:i}=Ft(kX(n),{provisional:!1}),s=t===void 0?void 0:lr(r,t).name,a=(g=i.find(b=>b.stage.
name===s))!=null?g:i[i.length-1],u=ue(o).tabs,l=n.deciding.tabs.get("plenary"),c=l===void 0?[]:ig(_e(
l),r).listed,d=(a===void 0?[]:vX(a)).filter(({entry:b})=>!c.some(v=>v.entry===b.code&&v.stage===(a==
null?void 0:a.stage.name))).map(({entry:b,rank:v})=>{var O;return{stage:(O=a==null?void 0:a.stage.name)!=
null?O:"",entry:b.code,computed:v}}),p=eh(Qa,l,d,o,[u.plenary,u.plenaryOrigin],n.keepers);return Kn(
"plenary",p),{tab:p,added:d.length}})})}var kX=e=>({...e,decisions:[],findings:e.findings.filter(({
code:t})=>t!==
"PLENARY_UNCONFIRMED")});function D_(){return ce(()=>(ke(),Te(()=>{let e=Qe();$t(e);let{language:t}=e.
competition.settings,n=ue(t).tabs,r=eh(Zs,e.deciding.tabs.get("objections"),[],t,[n.objections,n.objectionsOrigin],
e.keepers);return Kn("objections",r),{tab:r,added:0}})))}function eh(e,t,n,r,[o,i],s){let a=t===void 0?
null:dt(_e(t),e);if(t===void 0||a===null&&yr(t)===0){let c=e.columns.map(({key:p,header:g,width:b,
format:v})=>({
header:g[r],width:b,...v===void 0?{}:{format:v},value:O=>{var N;return(N=O[p])!=null?N:""}})),d=Ot(t!=
null?t:e.tab[r],o,i,c,n,2);return nn(d,s),d.name}if(a===null||n.length===0)return t;let u=f.max(...a.
columns.values())+1,l=n.map(c=>{var p;let d=x.from({length:u},()=>"");for(let[g,b]of a.columns)d[b]=
(p=c[g])!=null?p:"";return d});return Vt(t,yr(t),0,l),t}m();m();var A_=F("Kode","Code"),SX=(e,t)=>typeof e=="number"&&
typeof t=="number"?e===t:W(e)===W(t);function O_(e,{
values:t,headerRow:n}){var g,b,v,O;let r=((g=t[n])!=null?g:[]).map(S),o=((b=e.values[n])!=null?b:[]).
map(N=>M(W(N))),i=r.map(N=>o.indexOf(M(N))),s=r.findIndex(N=>N===A_.id||N===A_.en),a=r.flatMap((N,P)=>i[
P]===
-1?[{kind:"column",header:N}]:[]),u=(v=i[s])!=null?v:-1;if(u===-1)return a;let l=new y(t.slice(n+1).
map(N=>[X(S(N[s])),N])),c=new w,d=[];for(let[N,P]of e.values.entries()){if(N<=n||i.every(j=>j===-1||
W(P[j])===""))continue;let I=W(P[u]),$=l.get(X(I));if($===void 0||c.has(X(I))){d.push({kind:"stray",
row:N+1,cell:Ce(N,u),code:I});continue}c.add(X(I));let _=r.flatMap((j,z)=>{var he,Y;let H=i[z],[K,Q]=[
(he=P[H])!=null?he:"",(Y=$[z])!=null?Y:""];return H===-1||SX(K,Q)?[]:[{at:H,header:j,written:K,
expected:Q}]}),
L=_[0];if(L===void 0)continue;let B=_.map(({at:j,...z})=>z);d.push({kind:"cells",row:N+1,cell:Ce(N,L.
at),code:I,cells:B})}for(let[N,P]of l)c.has(N)||d.push({kind:"missing",code:S(P[s]),rank:(O=P[0])!=null?
O:""});let p=[...a,...d];return p.length>0?p:TX([...c],[...l.keys()],n,u)}function TX(e,t,n,r){let o=e.
findIndex((i,s)=>i!==t[s]);return o===-1?[]:[{kind:"order",row:n+o+2,cell:Ce(n+o+1,r)}]}var N_=e=>{
var t,
n,r;return(r=(n=/ (?:proses|run) ([0-9a-f]{8})(?: |$)/.exec(W((t=e.values[1])==null?void 0:t[0])))==
null?void 0:n[1])!=null?r:null};m();m();m();var vl=(e,{settings:t})=>e.inEnglish?t.language:"id";m();
m();function EX(e,t){let n=t;for(let r=0;r<e.length;r++)n=f.imul(n^e.charCodeAt(r),16777619);return n>>>
0}function kl(e){return[2166136261,84696351].map(t=>`0000000${EX(e,t).toString(16)}`.slice(-8)).join(
"")}var P_=new y,CX=4096;function Yd(e){var n;let t=(n=P_.get(e))!=null?n:kl(S_(e.subarray(-CX)));
return P_.
set(e,t),t}function Xd(e,t,n){let r=o=>h.keys(o).sort().map(i=>{let s=o[i];return[i,typeof s=="string"?
s:s.map(r)]});return E.stringify([e,t,r(n)])}m();var I_=`7X2Jchs3tuivsHzrVc2UF4qrJM/MfUVJtERLlGSJki3dueNqkS2yxdVkt7ZUqpzd2Vc7ixNn33cn
mexJ1SsuEqWvmC95B+gN6EY3m03Sku2+k5uIaOAAOAAOzoZz/ud/Tvx962z1v0+cOvF3v/rH1tmK
WiD/sXVW9G0XC2drFS7N/+OfJypVvsZXN/l/nlDriUq96rwOS/kTgOiF6p/QIq39QZSNlasZvlrT
wFIF6HeS02AZfuid6KDLFR/8e6eCBp3Z5v55An5uwd9D/zzhV+oU+HWxY6WNNJRtcgUoTfMlka/q
nxBOhFIWvnPr8EFuB7/W+PVyFYGUfxaEEvoRDOs/F6QCKuIksayDWyuLYrnYcUBVIZvrPGx5/vK4
S+USrBf8TJcLZTRMuV8oqO3SrWq7WqMgWTpeY5VrA+6lG8t+iA/KQnXbjYqpbtutaX+M19Q/N2MF
IVvSgAF6ifpa8TpXqEEnRHurT8S2QrNj44ZCGYkb4oNhYMY9iierfQ3Eg8HgmLMth7YrazfVYMsX
aEwO4f/TcRm2WLrumhq2V3eN6bXvrq0l7SBRYk08RiKODitZLc/zlVl+W9SanSuXRLTeXC0tCFA5
Puab5KpcsVzKyLOoMQp5ribGagLH+JSLlWomONp8dfKpkWOCmmt/Q7dcSVysFARtoE5IoFY3l4Ev
60IBrUh8Av2PfR6VnVzgOWIjm1CSRL/5apWDw6NixFBGIMTwRcUHWayhY62gX0trhXG+UCBvG1YJ
WV//i77ABOgxw0+5oEdyy+WuW8pjM1yja4UZbqcsEZtyXdjmyd2wVpisChkCguGnNiq0nHiDA5AQ
eTZIGha1omHaB4BaE3cKvN7/RfaJGQ1FiDMjpi2qBcLDXdCBkfFoOACHX8XeiHPaZdOUxABBWWgM
EB8MZDocHAkTZNq09+cL3M46J1R9E0KtAn/rJ4D5hTgHzO/qaTB/1GgxV+Mzc/o1M1uuFrkC8zoD
sp2zvJ5kmk5sbe0P/arNVLktQLb8qwL7DHFMvoxQE1MKfUF/jxF/zxB/L8h/q6359XU+Lca3RbgX
fWijonoqnVpT/otGpm/fytn07OZklavkhPQ5oJW8crq5s1micKacztcQa1yqnUWIzYli5azfX0vn
+CJXO1Ou8CX4CFSwyInws5r1K/MqFvzBoaGov8gJJei7VB7PcaUsH6tVYKBo8fVz0XEkvfdPw5vg
RM4nVdFe6BpeRUiLUlUVDODXWfh/ZYDwV39AljbnBZXdR78BP/NVn5BRFrIEOII/0Vbga2m0zCoy
1cpaaw4NSl5E1hLohdVqeSvHcxl0uvS1McHDJcbhrRWEyjm48JQea9X0AvQgg4CfYpUX0znlF7oY
9a9++jOGTkFDBTWQqXxrW8lyRpcmFGjb69Wi8md5fd23rSBoh7ofqGqVak2c5IHhQn9AtSqMRQPH
bc7U9JGpVfWhoZHov+D/1arExjIUaXtcPuDqVUCdfmsiH4kSRF4q5eCCvJjjS0tAptTSEjBUlgTL
EnAwSACmybJK7zVqzheFKSGT4UsMsh+wuvjoD/ptQN0e5DVBfJDvXHQvwYfoiMxrqVcw/i3X/L9w
rnybcOsL5RLq8gyqyZfS5QygFgqWUudOA1hfTeRKGa4A/AQU7vC1f574vx1v1yFS+ujMoxsvyYCV
XMdoq96DatsQgbqOF7td4y4ld7RkdpI7uYwEh0Ivo/aBwwfZVz3LF9d4RLmqiQxajDSshoiAy/xd
Zz4nSDI6duwQuWe7m3kEVstu5pa9hiNEp1fOYRqv/qyMZXStkPr3FtAFIbNY4XRmwZkcRR1Y8/QC
SMgjeNspIOV8VS1AfY6XC91hNDgaJs5kB9nYbv/TvdMkTZivCuWqIO5owEdHbT+HiM8EO4Yx52BS
w1FyxeiRUYvZpS4ggLa2vDAGebB7+V4+hgxQ5mUH/oHe1wqxdKqMM0NUALAkW5uzNxLuSqNhI1J0
uc+IlqaDFbIRLcaF0i4PF6UqUBC/CTGCKFWFB7WIQRRDViIQ+YG622SiRVxuNBXrWqojT501TxEw
63dc9dCRyBK7z8lmzJTTUhEJMMX02US2VK5ya7jWViDs2wpEfFsVPBKZ196qMHjtopCulmvldfFM
ulz0A0copHn/FmgGgNEODOG/KtVymq+hmY5zpU0OeAEFYNEZ717kqnmpchrgVzhRWBNAS7SD2XgN
UBngSNXSWQXIaW1QqBFiU2FQyn+0Ngh5nfuWG00oaJKFhypfgHGUS7WcUCEm4xoefAS5VgGzaTuV
zSI6GupyBMI9rseEzBITIN0IUx1gBoacrA4CordxNAy6X4P0q3buDkUkmgORLkEETSAqiDXuZaEm
q2UJ7AIaPIYc3RW8RCmvQ8OkogtoypJTE0QEvZcBLea4in4200iqdAJO2YkIYtifznFVkd8moAS6
BxPxj/pHGKCCbkDBNIMBBrBQ98CifjQyMyin+9sACkZmhuV0oxthsaYYdQkryIA17BJWiAFrxCUs
8/YCOpN3Awya6TCKISSndQlj2F8ExUwhRBDMQDTNOz006hkcUY6xH5pSkLDWqxtIKkHwQ1MSkssB
kSBqGTGT6w5OUKXhftQY9EM5rqZfsAhmlwQPTrIKcKeIcKVx3ZkdTWOTFnXfhOysVEwBG0iwWcjU
oXBi8wIo37DegDSoEBDglwYaKa4UbsFg0rMyAJOqIivVD/nBIKlSWhgCVsRK7UR+kFntdQHUeDMy
C0rJntaC70jIkQFmhNSSWdtzApFAiBRwrKWogDY6lvIEPlopT1iCoaUYZzRyTPDrnFQQ58FginWW
SFSyWhBCC5EGtT3Anq8CM1QVBV61EqSdsW0w4jyX5RU2iRc5dDb8COJpuIgVkNo5yRDMeUWqFmTO
L+3nCzzajDV/4EzAT9QGJBQJLoBsgj+RdYvAwePFYFRWv+r1t7EUqFTd2to6sxXClWEeAf+l5Mwi
nvJpMGaC0hFx+BhZmfRZURAV4x9AJX7Bj3SV58SyctwMvwHNVX5TQCpO+buxQJms3IjP+GCA2u5S
Pl0MjU+kzqm+TIYGFBAg5cK60A0UtYU2OHpT2OoZNEsUEBXVvoE0cYp944EH/k+BK66BeeLBBwlb
B13c8ViNDOsaIzCUySYyzNMFgyNRrD9JI3uB+ks9gIiodazmQAg2aGS6ULKS6jeKyNEfdDWDFVEk
P5i0JJRnkl5KKE9oBS/1QafhhFqOJu7kB7PactSowOpOZWBNTAOEncDeAygQocauj5xUuFJToj4Q
5myr+pYax5HRIc3WZreFqWp2c9EvcdBYYRXwAr/OV8EmwhMNZIKPLMRn8ZmDy4XYIZg0zWctdKQj
5IJa68WpapXsIkKTvC6jWFUCw8NGohF0NcIvUPLCuUSel+WqWOUE4gaqZMELBXVTRjeL0RwUCCDt
GtpBGC1EDU3HhtYLdYjxoTpxIM6gXJZ3oVqQlUTtCHfeYUND2ro6NEQpVieK3mEjrAt6Z1Rdk2fc
xlzhqFpwKKzvN5pmBsKhkeAwsEcyNRyJRofRLxPRtK1nHH10JEoeg+oUTyk+ZXsFWkGVBogzSElr
McThCNTXeh4eHYowR2hXzQY39Fh1iqYRMIpjNX8mHYhszD20o5GJbmJunQQbIbul7bnB+HB4zNHU
hp1Z2gLDTtTMwfCoc3OKnRWzszmhOxuoyWZCYM4gflDaeGuEhMgtYWCYKVnCCJ68SWzkAkQxO1cb
dnSXhKKkRybJbVhdX+QHO7DkII1HOIq8wGxOMHVFaJcCviK0C0O7Igpgza+lsYrOhrNgSEAEYxGV
x9ODYQxvo86nIDTCJBcqVOXmYe3FCohHY8Cj58fwRweUycmAhkM27AjBKpuPguXdEw2Q1MVEvTsQ
b3MLbIe1Jffs+3NK4GocUrerN6da4OAEj9rTDMYyOedSqfEC++zqvndlVCXMyMQSUSbISAgdXIKh
kgssFyc4Guq0npaGx6Eosb+sPcupjexItdEPicGwja2tpySPTfOmw+jGI1A5ElGGqrKmwKySrKn6
XeNMDXypG66UVjY5su93s5NteEFLTsu2Hi11krSSkjqpDzqlsHo6YuGmHbKqT33oJNEHu3SyMJ2h
UGDI7RkKh4aIM2Qr1tpTNHw/sgm6nY8MrfQ0amt1iWiBNEvLqrPu1YIG27asYqIgdzwOo6RfocH9
/Fx4Ypj4CvKbSLtx1yTQYgFRFirkyyWL7dEzAQoGo07UxCHsa2CxAg5Z82HyPBkYVoptN3yjPMIM
30iZ0abrgL63yJX0JRRFBLrPkbWiPw4RfvzkAumRU1w1yyOiK5ecAUi240Dkqp/j4EURdg09EqWM
HItTVtaeVbHYHTZyCi1kGL5RkgX9jRYnTN80mEwcI8ajjziWr1ESw3JJgEaw5d4cRVTZYndTbLyN
aEy6ellz6sBEWepCKCHcwGkHI5btwKvLydGnQdj5iLFewDJ1RZb7zZlAEowiWawz2RslmUcb1RXp
P2rYx5ER6wUecYIWGoKdAdFyCYeJc2Zl+OgsyJi48kgEEU6nKrLR4UAE856YIYuGh4eZlg+7aiy2
JhiyHwRj3Pg6cK7aGwrLPDMeUBiUioQjOoVNBLV7MYtUD9p1xZgI1vM4FVpRVYdrTbVDBNPpHjGR
B8stSbGUpplhm7ntonan2iNYCMOmjIwGorqYAHTBYlfa1WMtDeZo7GZASAgk/0RJCBRjZdr5w2H5
BUEXOx/zS101CQXwrLtpAuy6fYvulasWxkdSZKA9MmyfZRj12N1p6WwulSFtmIjDcC2CpMEZAnbo
adSHKoIoDhO+cfmbwsEIRdSogp1N8UNMxRiES+SR2DXcqPDGlnKRy6aOWq4VkR8n2RCXdG6YFdYN
DXFJ54a1zexJzI1RjaHUvjFXgef4aczr+TdLGcOynVaW7AzFDzL6ge+wiE47Mrcn+EhX45R5WNWF
6kx5bV0CRTY4Ycg+N1Rf5YwoaiidA+EUiDbfU3dGF+Uz2hfkpqygC9yAxFn5ipE9zrRKxOQHMxxZ
MrMah1luczcKda8YXI0Y3eKLtwyCBara9+njqy/DZxyOAYDfgRVQJFLLNWBIrH5MX9kMN6V9kRfQ
4nFH/59h9PtJxb3yDED3AlVImLp2EP9EKSECXJElOLgVXaBf6M7UX3KALEM35qHgraLf7BXVNVHm
QtBHrEJQXztDoeLTIhuE1JfRsHUtX0YbuhDRdjSAT6EyZh9iVVI9+5jdgAYCgyOcQxPY6OI2UldA
Z2ds3Qaoeg6xmEL+PuzZKJ+6BIjensKmsFgI5auPrdEPWfHf1IeuxgEN7cbhGi7I+HZwST+5ruAC
z2sHl2Snu4ILNNYOLmmR6QoukFw7uKQVwhncRbFaRkwzC6r6rUuQMxAyRXNwZkNGVdCNp9bpsodx
roLuDDZscFaQP9o9bCYXgO20wrZjhMFeHo3h4YhwE/Bw/2LBLQNXZPebe0wAz/My/gKBcViToWvY
zYj0k3RIi+bGLciGWE5TJMMxPIvjj+B1jx2AZ3HsEbzujzzAszjuCF73Rx3gWRxzBK/7Iw7wLI43
gtf90QZ4sCms4LnaL3DhWcFzcRfOjYMuzAoe6SdMw0PPsTjkEW8kkfC5CrwQPLJi0kj9M/tsD0Wi
IXQitFNm0tR0OaBz4FtQAvcCzS2YPTDkgoCq+ap6vS5RqfaUAkGnQyfwkI1QSSF8aHVIKBCpiAxL
2t2EdQCsoai1fKiaj+7IcjxdjyVeyjjAPUiFPaJe6cca82oXNognYLjCu6k9axxKpY5YpybU5UDQ
0y94AbeGPrDGgMOulZQKdKg+69cr2AmI8gkxxDropLk0eFzYOOXR9n6bMDlDw5YWXNrgz3JaJk11
hraExd4RKnp1tMShbPoJUPXX0QCqQ+5hjEaTfLfrb+2fOaSbGAej5JGN4lYqHqbJnN4RlJ3czq7r
xJ8O+8w5d1ez8W5wZnsPDVsbiB164ASHSbchZyfCydMMJ+gCD08n0ELBEW2ITNcLZNPro+uF7LJI
ul7IJdQ+Yg4EeanegYEEHfqAgKOiEzcD8GxxFGoHZDMnizpE6kntTpQ1hXfmRQHVLD24HHpYhCOk
84o1hobIt9byIjh8i+akHX7VTbUi5rUuVr0oQV6UIC9KkBclaPBRglSJAYiOZegG5HzTdeDLUGTY
CaENjVrHWqS94Wyev+iO27YBL4YJKYJWVIyNBsYD45byzRDyDHPA+1LV7CKkW4pLwxCL0ElXVDU7
B0f7xygRI6/nzOkxEHGEkODIqCM2YyjsREQMhcmnK6TTk9WzCPID9WoIizvML2Fy/tSXYfLFAfVl
lBwXHSCR0nsbYidajoF++09/GrWKKGMVbIH60FkQDBgeh7gWBMGb0hGfFSWrORB+e9FTkG5VdkOH
R5u42v+e+p8TrR/bz7Wfb7/QfrH9Uvvl9ivt6+0b7Vfbr7Vfb7/Rvtl+8+DP9lsAr/Xj/mN35EUA
XYOUFJjuLuwxIW8/x2OyftNiF/hGGxbTDYU9LPS6rI+oYrioMAdG+KbsPw5r2Xzi78awQK5HxB6D
wnhiH39XYNWxL2PvFWVPN59oPd16JoWyA4yDMtE3z5eEAidwpdazredm4D6Ht37nIW9A6/nWC4HW
i62XILxX+PRQAP5JDQ2dxf+stl5uvcIsv966oezz/Zf3X9l/847Iw9jrjly0Ip8ROLk4cEbxTcSL
1vpxII+2FMQ2v2/+UH+4frX+6AMP/Fe+XLmc5ytcgXvwwfpj9Yfqj8Cna61X66/Un6xfbbzRuNn6
rfFm66fGW41bjbcb7zTebbzXeL/xQePDxkeNjxufND5tPt/4rPF544vGl42vGl83vml82/q9cbvx
XeP7xg+Nfzd+bPzU+LnxS+NXFbYMuf54/Z36u81Hm4/Vn0ADgXGQA2heb37Q/LB5o/kRVHy9/gZU
khvJfz/6/97R6uJ5+Jnz0Kcox4CqCerHxtX6b41nGw/VX6vfqt+sv914uPFI49HGY/Xf6y/VX67f
qL9a/6P+Z+Px5s3WH82bjSfq39f/3fqz/mP9qfrTzRfqz6jt6s/Wn9NaPF//pP4C6hahbe8qoO21
btC295Al2l5E/e493KFfDbWNpxpPs9Cq40MqCSKJ771HLJfFWFfHN+sDhg6rABuSgv+oCr/5e/MP
Hbappg7d8AmjoCPqr9Wvd9gwL9Z/aFxzvcWM+wh3ebtFberGi42XEIBULBXzjccWYr75+GxiJpaI
zXZuhNBSrPAiBBW7nOcqgsgV6L72nmU1m51Lzi2c9T3wQKlcLFfpFo6UuTKXpgOuv1l/CwGOnQF6
BdIVV+ry4Nxi6cWwBm7vufatw6tmaUHWPjf/lE9b/afmG/J5a/wGi/55/Yv6l/WvYNF/gWX/uv5N
/bP6t8Sy3yaxUv+o/jHGSpncPIcPuYWDMUDtwxfdghqDy0HKk7D2n3A/rFI2yxUoYG+5HlgZJC8K
XYjcuAKF7mUKW9fcQpoBwbamH1x5XzB3BQnyPZoaqsCAOKGQn7CVH3wQHRSatBh2Bwveh0Z4GJyB
QtE7wxGYNbwnaDiGXeFwOHg/XGYMy7AvHGFrDe0IFjDDznAEbEMqFrjc5Q3YGgaE0ZvDEbAC2hZo
Ef3aghqpOxDKm2ZqNnbGNw1+UXxV4HwZCLyHp2i8wPgCUOBy/nJeqUlT08NHzGCVnWBq4ZxY7t86
fHTvObMdQLGQDYok7r3pFo6KRmqTvd034uOewC7AYYJz4MPiArVrH3MLcgmC4Kn3X1/IkLpP1MNl
pkaGhXF0/E37lbUozk9+13TNBAbsRGgpDMSDXgZHM5PwAuADb0Sd4dwrnJr9EWZRhvEzspwJwls2
J4hSKWsgCxzkhdMJjeOT/X7rS3x4EQpftmRe1Zn/rAzs/foHOm1Be+MMicLWV2ZAra9JQM2XGjdY
oICrtEAZPT0ZT/vXzTC6m37r59ZtlXbJ56X1CwsJe4/Vn2+86piDR3C+64TM/RvajqRwkC+LsB9O
Aa+s3JfUpMnjrzXZ4NZAEVG6DOI2yl6G2iFcnSLkm8dZnXWCC85PnBGoYdvB5ZbNc6JlLR0yNclO
zeRFd1Trv0pCpbvuZxPzSBKxaSZ3b11Dv8Y7bIbmv1vftL5v/dD8sfVt86fmz81fmr/KChR4aJvx
TM+e6dkzPXumZy9BjZegxktQM5hULr3nTKHYCIWF+M/Vl5UrXitEzmSFDPJMR3EZ5b8U68wan0Wk
E/SXdH2kra1ih3YYrhZ+s1LlIQH/JvIXmY9NxpHDiFbRCMGqxxqYGiCFP/YdcdgETGfG2oiPgZnK
rAwaB7AsyEYjLI/NLWwNTU9myzH4v9nFpVx8KYv+jKN/jY3FkvCfCXFutBhFBbHAWHI5fsnv958s
bY9tJlDReL4Qv7C8EA4WZ3HLWDY2Fllc5/34x9j5haVIvJo/n81m//EP2U6IUs3Ib8o9tsljmzy2
yWOb7gDbZJtf9L9RcAShVilwO2Ng184CUkoZ3BK8LrQgAPDAf5EMfKU4N0EFfpMvxUqZuUxGzsGs
exJpqbGw9xyiM/pfizIV1AM3yZGelGBfFFVCefDxR1Brd4EQ3DGQe7VnnOVLJr2yib79dvud9rv1
x1npcmOgzyKy5eo/iWS5eqGaK1cpgfsH3zzt99rv16+1P6g/2f6w/VH74/YnzVcaz7Q/bX/WfLv5
UOP3+m/tz5Eyp/1F/Ub7S6zMeab9VfvrxvXGH81X6o+3rrYeqj8BZd+0v1XL9p5o325/h0u/b/+g
l8rWaCj9d/tHtXT/mmy5hNKf2j+rpY3XGq/vPYFLf2n/qkPAJb+1f9db45I/2n+qJVivAmUHVw8e
alxHczl4+OAR9PXgUTQfqHPt4DHgMXAfB4oVGmo9cXAN13qy8Tv8eurgaQzxHYyDa83X609C6TMH
z9KlJhc8ecfhys8dPG9fWfGVw5VfOHjRvnJUdsfDlV86eNm+8ohqxIXKrxxct68cUNKU49o3Dl7t
UDtETPG1g9c71I4Qc3zj4GaH2sPEJN88eKv1ZPNtqPn4wa2Dt/EavXPwLirD7R/ffxKXvXfwfuP6
wQdK6bX9p9Dayhpj+PrhwUetJw8+Vtto5Z8cfGqC9NnB5wDpCwtIXx58BZC+NkH65uBbFRL8uq15
LC2CGhViF/DV0g4otcDEhJ2UBuGzpLh3Kd48lg4Fi0sLsRR4ICzMroA/ghMXhLH4WGzRNxafTUHT
Wd90HNwXUonZSfh7In4R/n1+aSHR2SWhgydD82Oz4nAFGW7g8SdoAzOcT9YJ+jKCb43b4nI+oSSc
7daudvh46ylzMFQl5iutmcaWnK7V85Sp5Wk3EODJH2VFa/zpBoqCGWUg73QAYbYxIE20wThrtnMd
AXYSisPNkWNI9fw5llia5jNSRsoTRsqjQhP4hSI9vm+C31KIn+8viBJk+Acf/OvxQhr26vHtIJoD
0XGM5uIjwZ7sRmDcYYq/GoNgEuSUafGrgeSal3zIzgVWL3JRCOoMqwWyKbquYANBDFtMdWt8DWyg
WSkHH4D+5rY4X43b4dT5IZPXW71aB3s3jgb6YhcVhQyXBxwUKxLMVvDlpDWYOyAB7MgSOOtyp+Av
COwJtxCYoU/5ipwENXFZCTHtUBM2j4Y6cGJGV5i8sxDSZF+EU4BTXA2Xg1k6zYHbTxH8UMDREf69
LgJ7oF52fyNX/87hM9hXfOJpa+ig5gnTr/FrkngKu+FAVakg1ND2G5v2VcAN3wfJZBG7hEEcETJC
fUGGigZI44z9C4C1EaqwGTYkOOby9MtrG3xeFNYxHqqSCJwP4AtXhx0mu72rdEqEVwoVQNQR4STc
L5xscFkOTlAV5eAWEJ8sYwmho4KWHooRFeJAQIYDCXUKMHmpKBWPbu6Rvsy9xmdh1rDUBQ7yayIi
grY7WOIFEZzSQK2A0FKU4GUAYn3zsNw5SfChOthNEG5XE+HRx2Xr/DZP0iX5jOrUSSfsirtLhrus
dujCne1VRtwTOVIDeLo9PjB3tuddu7MBg0J5Kbl2ykXsPIgqZdB7U/yEe1c7FguMOR5X0GIFdLL6
6Mym7xKGGxu9IM7c2DCvaLMYjqAoK9C7V53J45+Ff0eQ4P4DzGMvNuPJMjpjMQ6fFcv1wAP/oqsn
lUsEotIgtxqNtMgnHuqesenh8Jq5hxkgMYgL/EtGAG4RLq6q8Nezvv9c/WjQ/3R8xMBKH+roQWXr
YRZpJrQ2IA8A9V2TQJejMcSALw5V8EnIXRs+g6yTlUqYa4avcKHBU64SIu01IM47nEKW7wZfuV48
5Yz6G12WIPzjLNIjGR9sKypJt650bMHJpQ+ZrM9bAk0UWv8+qvC8F3jeCzzvBV4/X+DtP9R8tysC
5nTz7T3Xemr/YZoqY0/47rW86F1en/VLzfe6VvNSrwMN3J+7iS0K6xz1dOMIJjaG8i31c1IzIHcK
wBod8bwCvr/UwDH/r4rWpJ8znKLfDR7B5NSbFU4nh3QdoIaklJKma9xaCWzxdUXMnSEUTkDNYFHt
m4D+LQV6QG1HIyr128F3bH5xkdc0hZrqD/StwOQjFpKaDGgQuaIgvy6BuVZAhs9BTHYkzS9yEoQH
RyqAjKpe7ULQfgQI1Lv9NmS1HnW3pZBeS6G0fd5ce+iVYFekDtAsXFY21qDsDu7wdJHLi9KR42cL
jeJ4Iog6gUeHIREP43iiKIYGdeQYMqFGVT86jP3rOD4Tm/5O8EUhL+tJZUUxkjl9IHvWgBBXc+Cl
hb5hhamR2IIuGRJBIMkdvQ8EjV0elEW5wUvsunIVdteahPVB9jcSHAZcz6igddpeFo1N/D2jua57
YsLut6rBe2F3LF7Y7d3qtLJOj8P+e/vv08dh/4OOu8HRrtr/0Axn/yMKzm0GEx9LzieQB9PS7EQM
uy/hKCnsICkM6hI7l4ot6I0VcseOysKWPq3cnxyrprBwy3iFex5HUwBFpMxCo8AvSoAFtahbSXf/
Y3MyWiUMtvmDEvjaaMbZc/3+3xCo5Um3cLACEmg7RgIF8inXliEebgiMUjYHYJi0M5uJvkqMQCT0
7B2ZFigSz5qwM8uLNlVspDBupT5pVCdkgWwK3cieVtXTqnpa1bssrplyMU7FJhILTgKa2VybXXsO
O77OQC9y8L2BOT9+Wo2uHQQ7azWOkU6i69k50EkcJ41C9+6dFhqFTg6ePTBxavaRgx/2bw2MX3Pt
jGL0fd9/xnXMOVmA9PnBdC+TMvxnH91wINqe9ijBuDf3XuvIDBquMoIZxLoJJido7WSiQnPACRpw
6ggKyQk6dKCxHhEKXwTXjDLNvkV46RTKekApm+Q0KFYpmwypdo5wDFqWHRzSW2a9FVZ7Fjn8DeRN
0uEzh886fJc0E0+OARehhUb1pWJTMaTVUELp9Y1daD3mwM77AuOZkJbGzcBGPOLm5jDGxOzD/XPw
7x5e+RCvMpB9XHm2YXHnupqxEp0UKKYheOqRTN0qNmYfJsoM6IefsKE/2FH5jgAHOKgfLLUS3O8U
JLWUIyUSgfo6B9hjcingg4jaIPEhARcvvGUWkIlTi7QpG0exKlR5BqD0CJ5if/OJyPcfOf5j5+ci
qB0k8IvmoArb5xldJmp3JiENAv9dDnR7/Ju3mn/uvbD3YvNPExFQk5ANymXZfWxco8sy3rwuHYwx
m0TwThTcx7uF23y4+YjKRyDNhbYevU4ZX1wUh/ScW1DjsnesFSNn4wltzcjBXSrgsLRGRs4mxq01
C2ZygzYssCMoRjfoLlycDevuCAV5+6VmwNAct3R+ES2ygRGml9nRzBX3Z9ndWl4YdqxQmmQYSEnQ
LSlhEhM1VaFHTPpGTHoHqC1x/6mT6+coHnW6E9TJFQz77eKawlk/lOkThdPHTVO4kHsKx6Rxap5V
j8YdXxrXO0Bt1/SfaCJTiEc072mi6QqG/ZZzTXjp7TYAwquPmya84V4IL5P0qrmrPdJ7H5He3gFq
G7H/tNx1Fg+Plt9PtNwVDPtt6/o+sM5z0qf7QB83fR9E3N0H+6+p/2PcCJByjbJg3H83wt5Lfb4R
egdoOEC9AzScpt4BGo5W7wC1vd3/K6brsXlXjNMrxrDurq4YVzDsT4irK8YVDPtz4AyG/dZ3fU11
HkqP15Q+bvqairq8pp7V/9f88/Dl+/hG6tq7vdON1DNA43nrGaDx8PUM0HgSewZoOJa9A9TORd+v
uP1PvCtuYFec9WML51ecGxj2R87dFecGhv3BcnXFuYJhf3zcXpOGozOAa1IfN31NDru8Jh8l/8eW
6O53HR/ye+qrjq9ngEaVSM8AjfqRngEajnnvAA1nvneABgLQO0DtBPZf5nzFu5AHptak192dWtMN
DPsz7E6t6QaG/Ul1dSG7gmF/Hp3BsD+CrmVf+vgN4FLXx01f6iMuTXbv0v+7v+Xf1uv9vr97Bmg8
+z0DNBKCngEaqULPAI0komeARnrRM0AD8egdoHZ6PQn9bmII6HV3xxC4gWFPFNwxBG5g2B99dwyB
Gxj2B9wVQ+AKhv0xPr6aAn3cNFOxxsErmLwbzuLw+uF1lhtQhE5vdXxZjP1PB8NiuIeLSTuKHqa9
XhqUDHmjz1dGLxH8XVwYXYTvN6yGq/D93YTmd9FdVSilIVjcZQZh6IwDZ0ILvd6ORtUdfaHpCBVr
DvazhFKqUHHFOuSTUr9SCUQUMEqyFiWREYpEhROJwLs/SGpDJulzRsnM72SGosOIgoHo9Nzecwc/
DoqSHb7a7ywf7oWmaRa9ce0/twgpZAp9ggUJJTbg7T51xly/u5sQlF3SR/pFbG9GEAV6jd0nD7Hh
e62JIfPxr2EpHE2yhhe0dzg49VLGSDKt39dZTg3HasGkyUxdzNlMmBSofpsV26476mF+tT8UCuAX
u8bYnFBTTF+EWqIcgyGzzeFwo1SjuyzhBooq0J8Yme5TZxy+dvj6HkrqW8kmIZgE4LeMsspHleCu
VSGbw8mJI0r017IollHufLWCmrxY+Z7DmbpR5BoUZBAK5HAWREFWEuUCHITQFBfk8A3yUtbDcrGD
H/h8KIAGt25KaCNP8PCmFjxjDA4yZM/CkXd9CxwE8vHNF/hSmciqOLCYGn9fgFsWRQup5YSKL5GB
yVcTmQDChxJRpHP2fDmoyIQSVERO614lwNb8EAc3i9KZpyDnIY/WpMhDGjK5OHCmgnL8Q/4uKrxH
v4LtHb7pBdtzEWzPjDYv2N69FWxvLL6QSMV8sfHYQqxz7YXYPEr2PROfnbPI1W0VpM82V7dV5B0c
TxcFnzUF1G3+tveGRZItlMoQhbFDObbQVYdD2mn33SlYfTkMXAURV6DVFSkvFaAeVQrV/HQ1lDYc
h1dDOVS1UGtqdTn9AhZY7PKL4xStkDDXMlEuNM5ArpEqihyO9cqSiAJlq/eKLAyh3I44CwSqBcke
YEx4HGogFDmdpZIyDIEU8pLYbeqHY5I7l0oqqaRRxlNDwqgellhJAgsoUnhryKILWCpAakscZ8YU
3RwVGuRVZv8yw/9XNW7Ugw8SsZD1TpW/0HZTvikLhv5zylcAAboG3/B/IVqZMVa6aTDKIFFGvctZ
KSvRe5850JSafo/OD4xbo5j1EmAP4tjnJa4grEMk+5pgGgazO/ztX10NhZEIVFk54zI4BPifqy8D
9jSpyRBbSid3aG3gbzgyDz74N5+cDxGVqZkRDRNmTpWJhrsyTXKSFwFJeopfI/Ih+zRQnnL+skmK
tF2IMRznSQu+pAVU04AgjOu/jLvMrldFo2TKGml3NM+gHWAO1eQ3QDneuZ3J885Km9npyCMyIx83
JbyVcuDlBOM47Tq6EfVsz3bhr5jngTEqkjI4HzS+9PBQ8VhQvkuVROQEEbIdqWMjZwJ3GGuoxh3t
fBQyRZGJ9CmNYqI4dQpJRyF5Ufp+iu5b0BEr3Fih7q7Mqb3AY8YNlERgFiGTaYNuG6WgMGWcV3Oc
QQ5ymS1BJNsH8SqV60dmUzCxgA+X8S+dXBzv3NvkeVVYwG7u59IOX5PwOZT5NkAdRC+F3aZjUz4L
7LNo7JE8iA5HM+98DMZD5rAH+YTZnSeFJKm96TpIlMYMKRGhSFMnsq7zvykWAdwU/YG7kROPqx/w
TwAJc62qGXP17CksRDKRfIe3Y7Q/R5YQDVBmOKkmFdBdoOYXVnP9a6IC7Ew5WxH8gfLIZSHPnJlz
LlW4yygDtBM6Czmda9BtCfWPs0Zza7CeON55BXWjLP5fTRwxoxM9pQwjTXW3ie3Mgawjw9iqffDj
/vMDswe91W97kHtDCSvr+57rLCZLsLXwbaDtmz7aX9C+tTC+0Ah1b3xxY6GwePHjIjEKgTY5M4oy
YYeJzwJRY+IzpaDnxGeUTpqVsxyOdjYr5brPWq5oixQVLm0yMGqWejnVowEcEbF9a/+FgZ3qW30L
T/9Ej+HpKTXkQCLRIytXdYpHRhdA8SZXACQPj8r7K6duLnGG52oitne5dzOUmXPGmafR7TZqPY1q
R1CMQazNSHYcsB4OOdMiJt+x6LKGuzknGVS4Bz+x7G9gP1dqE6Y6w8pqIrMV6B5Me0yQ8kRUvxeL
XplGSpYwbwtHrmIzCjkxL87+p/AblNb/nk1QBwpHZeadksmRVgAfW8nfXXK7hfh0bD6RWpqJLUJL
FIHfB2nuIBr/QmJ2chrA20fj7yaBnRu2FDyNZP0QqGbBnKoIDUUwrcIO8clQkOIe5FmcOpmH3QXk
8Kz2F0oJyq8BP1vg14QciDI5qSB1YHKxvIwlZ+IOtOZlbZlhp1vS7L4QGgJiDWbtPw/fNn8cGQ7I
H/dfNN6WhygbjavrBJAtI2BATp6f9ZupPny3n0y1+5mqDwtYboOtXweVcNCw0I5dpOQ11jMUmIlt
P30+6UV3z/gb1roHxr9PjpyGhXWTWNG0GEwmowbmoLyqdnNIkCzI6SICpZgdQdsAXVd8f1mcip0O
RqJ/xUYZZl8yebP7Zn1zq55BzNQ9bBcd7Ifjg+0vcYQBtrNjzrRqhR1cNkmYIuhODYl5W69qGwaO
7+F7qsMDpJwdxyljjUwSC8j+Q7qTzN+3Kmf5bZQmyJfeRuQ+HIL0ExBN2ZfegZ+joVAYOUmBZ3+X
iSv/ziG4nYDaudvc3r9h4TcgU0Cz04CijKyWN+E4Mr0K2EnC5dSy7M5soCkKQ5vurHwfpuPzS6ml
RZzh13I29i4QbK6L3V0qPpuC3eEkrRHaCTgti6McSIahK7KGY9748/0vmu8fyvwxIuBfukyFAzyW
AEdQziaD7h0Ry3YgBMnFMv2TC6kbg6FEddShBu2sFWh3Ol6GZMuSFj7rrOdVZCZZCFKRM4Dsf31c
wiyy3wExNyyhXHy/L6GKHKfqv6BB/Qeul0Yap+kK4klEjKZjs4Q/0OGHzhb/8KPelh4WWLE49L6q
VKqqw4/NIA4/6Yx1O9LsUwgp9vVS6KTJOHmnMAd7GJgksK2iLVLg1nhSVD5aHOo7Vx2hedseXuuV
9rR+Nrrbt36xmrLiS2/LWRFupBR3mC9DhkOhpAuEaN6v03xk4IyRZTT/49OrWAMK9gtQqF+Awi4B
2TCgfXvRwNjAE7oJE1uL5fcNBPPLeP5RQSZ4xR3U4iEE8wBuyBp2kERA/5NBf+KJEirXw09tFagq
VLMC1QDSyOLivHbgampRy2K8nZopDK2TWv9VEirddT+bQLo9u2Zy99Y1dGPvPauenYkl5xMgzNlr
Up2KD4xF6EZhyxAbWLvKKDJ0r6gdmKjbQQ/MYH/hraAD3wSzty6zB9UDrUrrdNQPKDsxl+v6ZYfZ
ohmIhLCOdv/F/Vf3Xz/4eWBWzb6rVd2rLJm+Cq6Tn5neyu8h5t+latvs74Dogeug4UvItgBGhjXg
QfrqQ6EaLpgW1X4pU93oLi28KKzzlVlCYihTDSvbvTOGzao6AiapaW91/DPfsNLkQfPpc0s19t+Q
ycOgiMOe6wiF9zlxGOxBNiyLd5AprypXRxCcu9k3+r8Gf9UHR0ax8xKc5UFe9J8f87N8v9/O9Poc
i0N9n16r5mSkQ2Gc/wid0IGdzy/up/M54LNE4/KeOEv9vNlgoXq3E7nQ1Q5US+jp7o5Kd+ckvAvD
gUN2u0DUQSpK4Dw+OL+L3gOLmJ0hvMAiDgKLmNHmBRa5twKLzMdnJ5eSS0lav82uax3no2cvl/l4
Mj4rm3FtQ5A0fzv4hf0Y5oEHcEQO9LZQefYiP4RBtEkO06GFg1BvYZXp0t2F6Sgf7NAcR6zDdmxG
+dj8yiaMHhyx387tvd0nNhgZzu/Jt3Md2WADCvvABtO4vFeezVmywfaxSJU3N3DIL4OTJ1iDSVbZ
JtLQolwZB1eQ4wLVwF2Vg8ft6OUbfjIHDjrwYl6ooaAF+Ok3B5eGAHFi0PMBcEMCEiDlRYgQIz+Z
xxGH0KtnaixyNKM8B561ELkOQG/AWwXVgo1wIHNJiCwZz7nVpCw8ibBzJOlJ1KdnhPQgKUSprwbB
hRm93VEm0G9RYxAhFgmPVRdBFilJorN80sPzrF4lFOYk75yEwuj+6CWU1o/t59rPt19ov9h+qf1y
+5X29faN9qvt19qvt99o32y/2X5LF2MSsclYEl4+zU5OxRYmY7HZAURxZMdvhBjHdzx8I3skkFLu
To0kyAgkKQd7rb/SmaDsvdd8fw/+t/81/Pc9lbTsfaDoo+C623u6+VSv/iLNT5oQNXjv6fqt5qe9
QZJHhObUfNo1HDUpyIf6LOuvoVk2nu9plqDZan7WeKH5qQkOJbFhMfuNxpt7H1nLi60nTGL2zQ7y
4sdNUJyj/u/0PPa/6ec85NVAs+h9hfe/7XWFQXkOB1YCZoK1o+VxWmFp7xMdT/u3Yb0/7UY/sP+d
rVrlunZRfIfvwE8JKd6k4Gk+o8njX2Bh8eXDrw6/xry4iVqTWpm9z5o36tf3Pif6+lSTYZHoapZh
e1xDzNUa8a2u5vdHuZokxhuvNV4HTCh6F4gRgeRaOVQXcL2G6x5kTuBK1ngsU5Nr0tR5HLyGjZdb
V1sPKQYfZiP5mrf5pnRW4+HpLfXOhdXb3vW9G2RvplZkd+yPSn95Pk0/qmN11/yy+RXZnbER2Rvz
G+TVgLCiZkzWr1OdESeB3UCxBlh/UzoyY9HYk/5ayKIF2ZUFBitVuMsR02iaV+tNqx2n6lN8uLJ2
rJtXW2+1bqlPuxhgGaDgSKjBBtQmIIGhKHQ1VYdAxCPQq5geilnMwjBJM07dzPLt1juGWVJw78A0
LRbTBgCDZOuDs2jHmAg9ZouwEVbj/y+lGfMMfW0cnorm/1x9U1OHqC3/c/UtQ99WoOmOmWfK1LN6
gqme1abWXVssivrZRKVYXatHmupaaWndMws0TSmU5cNaEUo5Ovh7c++LQd2be1+20HNyPGKVr9/7
qn6j+ZrhVYoo6O9kEGf0tabcUre3qucWivLeFstVU5g6EoYG93JegHjXjA2tdwFb+b3W+4pDt1UL
rRObz3p/rH1MdfhB60NDhxaXQ4fvepeMPUb2qGdntGxh6JAF0IF4sPcNS1PEWnKwO4Ayosu1YTYh
Rm79neiyy+VhtzF2ardAuEJ3K8RsYuzT7Rp9Kx9MtErGw07oBUmm6dnmcw70ea2PTLRaa9hZq8eQ
WrTWfdHdWUzpzmnvmAPoh/5ucFLVD73fDmB86YeM/G/QJfzYlYz80yBlZFUau6tk5J+PcjU9GdmT
kT0Z2ZORPRnZk5HvPxmZfW96MrInI3sysicjezLy3SsjH7WnwP4v/fcUQFhi9D/Yefx6XD0FSI8X
tMJ7z/TD46X5Wf1Wr5DkESE4vczSqffX3ut7t5s/Ep5fwvLY3MLW0PRkthyD/5tdXMrFl7LwVxz9
aywxFkvCf8dLW9HIEKqQWB5LLscv+eH/LgRmpdyVtczOemV2Yik4sjQd3yyHZycWtrjJaLk0vZEd
mkuujl1YhKgniwjY7lIhfmF5IRwsBy4uBmYmkrHt2XFhJxr1T6wWtksrW9upYO5CZDhYS4VWxKG1
/LlZYT4tLV664D8/tMNNzyxtzp8sFDKV2c3McGHy5Mx6aW4pnBsKzlwQ/KubtfVYZfj88lbiws78
8maUzxRGstXJ8OpM+eL5jcrFrUQlUC0GU1wwtHZpe2hSyk8nUsHQyrx/Ocbt1pY2pi5cqaWTi+Xk
wtjuOSE1Hh06x2/Pjy/m4gvhytJ4UYgFF5a52flMgBMW/SIvZXbi2+nwaGF0cSO4Vea5qQux9Hhp
bKV8YS5YXR3OxrLjk8ujS/xEcXd3bGW4Ep/ejU3yY9mJC/GYOOQPbU0HinPJLL+bWl/fEndWdrfH
569MBNZnoqGYMLYRTIcTqa0ra2tVKXVxYWwnWd5eLG5mN+OzFzMjQ+GFVLVUCG6tbGWF2emdscjC
1vJI9dy5+M757GJ1Kptfns5GohvFTHAjtFstFotjG2MVPsvFV1cTlZXVQjke4pez+c21YnbmwvD8
SvokV9lYjSaDwvbiCHeltsFNAC2ePX9pNXopXEqdzK9vTC9HI+XzS7H4hY3SpaGlQOLcwmwycp4X
z0eLV+IVv//K/O5sonjl4sqV6fyVckQoX7m4vHxuvDCTL4QTF2YmJ9M7Kxfj46nppel8aGHp5Mb0
uQvnl5aWIttLxeXkbDaYH4XtuBEUplIXp/MXU6nl4ahYzE4JE1emuSS/sF6JRBaGr1QW+fXJXLSc
XLnAcdMbC8LYlR1panJ2cnMnEV9PzE8uX9yaFDcil5I1tGVji0vLcwvTkfGVROIf2Ieu/Xb7nfa7
mPPGPHf7vfb79WvtD+pPtj9sf9T+uP1J85XGM+1P2581324+1Pi9/lv7c+RZ1/6ifqP9Jfase6b9
VfvrxvXGH81X6o/LOiso+6b9rVq290T7dvs7XPp9+we9VJaCoPTf7R/V0v1r8jig9Kf2z2opkgr2
nsClv7R/1SHgkt/av+utcckf7T/VEsxXQNnB1YOHGtfRXA4ePngEfT14FM0H6lw7eAxoBO7jQHnF
A7WeOLiGaz3Z+B1+PXXwNIb4DsYBDq4Gpc8cPEuXHn6Dy587eN5Q/i0uf+HgRUM5RGKC8pcOXjaU
f4fLXzm4bij/HpffOHjVUP4DLn/t4HVD+b9x+RsHNw3lP+LyNw/eaj3ZfBvKHj+4dfA2nvc7B++i
Mlzz8f0ncdl7B+83rh98oJRe238K4Ut21oevHx581Hry4GO1jVb+ycGnJkifHXwOkL6wgPTlwVcA
6WsTpG8OvlUhwa/bmgPueHwhlTiXGI+l4r65c5DjYCoRX0avglJ9f1fo+Zl6fqaen6nnZ2rjZ/rT
4c+otjVRcmxLk1CyEs/hFKDC+yoIzC5lCjvwX0g4WRL5jE9UXw96NjXPpjYgmxoYVQZnToMnMT4x
x4NqG+u24fHLURnVmNPsmz2tx3keoVXNPHLPtnaX2dYE9H7f8z61sKwl5I1drtY8u5pnV/PsagOz
q1EmMqd2NdeWMUubl4U1zjOpeW6nR+d2qopHd6fIfEz9Tz2R2ROZPZHZE5k9kdkTme8LkflOOaN6
IrMnMnsisycyeyKz54XqeaF6XqiD8ULt1t1o/4X93yAn1M3931VXo/0/lNiy3yGU7P8JLkJP2gfW
RtulDWG9u3OfaduF9VaWuf2wElr8TVict7CT0TfdxbdmmEQQl/a9PvK9H7oOSP5vh1qtX2UlARF2
nNZqyVvvWzS35u1eXbpasrsRxpLVeoEOTbm3G6/IY2s/0n6049Pt77Tb/tf6p3s/7v1k82TbJclu
P6avtLxn+7DSGn6BRPQJvx2jrOuYwqK9GpN4IjEWX0hAdm0fpO2MTcSc6dPq1xtPGldscPo0Vm97
P+/9MiB9GrO7X/d+G5A+Te8M7WKjlquf+jS6Jz00rht92rW936221GJ8DM5swrHqzYzvjgq2fqjC
WN3qatMOqicb1RSQJQrRmGkn0qKb9UUshZQPCJiVasmwgNZPpe1UT8bJAwutTH7Qqidzz+pFNHDV
k7lrFYk9qp4Ma66BtXwJ7VaCUJgg9TpqPtnv64jBVHV1HeGMjnhkOpzWJ53UU9YXVCqR9CVm55Zj
qbmFfimo0AJpMfnvhIIKOmx92vrsDiqoUI+ft764MwoqbNZzsuQOFFTmtRm8gsq8PHdAQWVeoYEq
qP40r9H+VcNLaSZ30OmltOVN5+iltGXrPr2UZk7pTuqoGAPoXUflVph5vHex1WSWYIit3b1f8MTW
AYitT/Qutlp4cXhiqye2emKrJ7Z6Yqsntt5JsdX+OvLEVk9s9cRWT2z1xNZ7UGy9Rlp+kUjWtrb8
HkUopXEB/dRCKU1dmjnfayilOJ9XQilJoYx0KZGe3Y7FoOf5C2PFmUJpbmexVhUvbhQvbU+dl9Ib
JX9kOedfmYoWxraGktnZ0nL+QnI+m9qYCm7llzITF6Xt6nRAGp2vJNaDo2vS0OzW7kRyYm4tI1Uv
TQWD4s7IzuToyfTW1sTE3MzJVCFT5Tcji2JopJDxj2ylYslkOLO6Iy1HN/OpzHh4NVccKyVTJ5d3
Lq2enI+UAqPp9AhqO3HxUrQSiMQ3AwVuZ2f0wslkdndid3L8Ymh0czaxOpXOjwjifCqe3BrZhgyb
W9u59DonFcej8xtJXHZSEsKbG6mhjH89vDuB+p0/H1uPF5alc0Pz/ObilVA4Wdz1x5OxrV0pmR8b
ubQWGc4Iu7vVqaHdkxeL6yu53OTk6lZ8OF1Zv7S1tjEiTW9fEkLrQrWyOrWTWFnIFTNjc6npXLyW
CIxfLKdXVlavbM+v7I4vyt/mZ9aK07Hk8opY2NjaWS+N+yd2NyYzE5cmksnd8vnsegJiMW0sbVyR
EmUpuZ3Z3i4spAHpuxMTk8M7U/HNpDS1OywU4yurWS4VPnk+dWnFv5saroZFbjglrF3KiDLyV0KJ
jJTaOR9JxQqFk4FgJV6LIxxGd1YmtyPl7YB0ZbmQXxBLkwludYtfnJm9cmVlphzZ2AiJuYUVWIPk
udn1SqpUSm/OCKX50WQCys4VkhPl4ML8lVV+dHotJZ3MVba3pzNBcbY4mVhZDa2mZncvljYXK6Mr
gdyQVF2Zn8W4nCwOF/3pwhx/aXPlwsgQHuLkymZ+XtjJDI/tZoYhQhYvhvwTsHZb29JGbmlxNDw1
OVQsZ/BYxgrJ9ZHcdDG8eX54bTqZqCW3dmfHi/PBi4XlNB+ZT0jnEH7HqvPpQHxxZ1jyzyxeXAht
T4QAr1vJSr6WvzhUTK9FRvmdDVj34bHVner2brC2GYqIJ3ciO/7ZFNojQ9slcbNUCpwvzIX47KY/
cpEfTRWDEuwV2D9FsbQa4sWNk+vr81GpfGk2DeMAnBam+dBMNFibLo6OirjDSFbk5ritHbS3hwvn
L6zPTa2szsLeWZkM755E+2SSr8F5mEzGChfjK5ErV2CS6ZVcuVAsL65NJOPbkriZ2JpIzudXq8nQ
1u5Ycq1WHkte2J0oTK9mz0MfG1MzOdRXbii6eyEIbYvndtI7WzmE2/LyuhievDK5srqRvuKPLJ0U
k8PB4vC6WAkHZNyvRi6FZzd2ctszk7nSaPSCUNpFH2bmVuaTI4sXA+vRbHptJVyaTgvBOOz6Unph
NrFSXps8WU1K4UR0QhIW8Z7Nnpf8hSvboRok9t3OrBVD85dGYHFiu8UpYXH5ZCx/qbTJRZcvSdzF
k/6VbWGymD4XHxYFPjAfGB2+tF6dSaPqO8WZmlBZDE2fTNeW8FnfWZJCwWhOmIbwYdu5sF8+6zFh
aWVnKclzmZP+S+lkSsos1WqlXBEQu7Qb3ymsTFVG/dvLkZGTABXqT1zZjm/yUmB6+vzcChefLE4t
Du2MJmPo29hObWZrdLgYkfjo2MR2GONwctZfCkaW5qT10OzqwmZ8OyrN5Cd25X0p5Wa4SyuX4ivb
oXP+cVjN1Y2x1Go0NlMc2szPZqenl7iZrSUBlS/sXgrXoumlyrQ/lJsOFaNFdGZLqVRuhN8sBaLR
mWAuj8/M+QvRlemh6EpxSNwc3pbP49rCyMjqWHy0XMhfWZgZw2dILO1uX5r1p6cCfG15Y+lSQVhA
ez49k6wNBxPLu5VLq8vTuysqnb24yg0PnQTU5HbX0XwnJv0nxyJiYHtuaHcplF7Fsc3ihXOp/KJ0
oTg+Toc2+9ULbeaFNruLQpt5DoCeA2AXlpSn2nhsjh7Rsi0qFo9nPU9ApsYqseibX5hbmphZgf/G
FwHB8Qlfas6zrHiWlR4tK7FFz6hyh4wqnV6reqaVozatWDxG9fwBHRpWErOKVcVAVDyzimdW8cwq
fTOrUBYSp2YV14YRS5NH/x6rehYVzxHwvhZf73GPQE989cRXT3z1xFdPfL3PxNe7yy/QE1898dUT
Xz3x1RNf7wWHQNmorS+kAKnczWS8wJU2gJWmpr13q+PAVPQZm3s5u7ycXV7OLi9nl03Orq8Ov+74
CtU+8Dj7Nep9mKorI4AWDiTWkg9hPsN5Ace9gOODDThe49eAjRAGGHWcfHp5VPHGrWfZt6Djrqd5
hOHGrV/FeoHGj32gcctns152Loz2lFCU9zZEG/eCjXvBxr1g4wMLNm4VnrvTs1jLYOOOnsW6C1Xu
RRz3knTd8SRdqjR2V8nIxzQ3lycjezKyJyN7MrInI3sy8r0qI9+pdFyejOzJyJ6M7MnInozsZeXy
snJ5Wbkc+y8pR9joguS5NXluTZ5bk+fWdC+4Nf10+LPjN3X2qluLt3X3oX+TUPNVqmUpU9iB//I1
viTyGZ9Y9lS4ngp3sCpc0OENTntrfkh2VDpc5jT7pr7tcZ5HqMTt9NTPU+Uee1WuxVtAz9kJIz0h
b+xyteapcT01rqfGHZgal9LIOlXjulbEWqpY+/fWz9Pgel5OfRKZVfHo7hSZj6m7kycyeyKzJzJ7
IrMnMnsi830hMt8p3ydPZPZEZk9k9kRmT2T2nJ48pyfP6clzevLyIXn5kJSA0o+0H+34XpEdSJr9
TtFLg8QM0DmRGIsvJKZjs77p+HxsIuYFkPYCSPcYQHoxPgZnNuFFkb5DUaSt3wd68aOPOn605fM/
LwGSwwjSqUTSl1CCSHsxpL0Y0l4M6QHFkLaKutzpeaDlTefoeaC7CNReIGkvD5Intt7H6Y88sdUT
Wz2x1RNbPbH1vhFb767ER57Y6omtntjqia2e2HpM8x95pnTPlO7lZj6a3Mz3uE3dy83s6Si83Mxe
bmZPSXGf5Wa+uyzrXm5mT0HhKSi83MyebsIzqXviq2db98RXT3z1xFdPfPXE1/tUfL27LOye+OqJ
r5746omvnvh6T5vWW0+3nlmUqpzom+eRGCeIXE7iSq1nW8/NQAFX9Z2XqkLr+dYLgdaLrZeCQ8Hw
6aEA/JMaGjqL/1ltvdx6hVl+vXXDbL7PlytwmoyxBluvEoEQfgNz8k/dyOOt323lcVUaR/ebHu+w
XKHYiOvND5ofNm80P3LoMMCchz5FoVSDLaQzHsifoPFsZ2+C5s3WH82bsidB60+F6Xihg7QpqzHA
f6BLK7yd/wDatQ93lHIV1BIKDgqtOj6kkkBFMdt7xHJZjHV1fLM+YOiwCkU6Streo1rwyt+bf+iw
TTV16IZPMnfWCfXOj627LWbcRwjQ/kPNd5Wm79c/cHBnON18e8+1ntp/WHVjUTbfi5YYUPnTn82D
wc8tqCgdyk3YHZiz1Fq81wGECSHG2KIKVe5lYovCOice8cTGBK6mZkXuy6RmuGJFqHKqDHtU8zrd
zzlNcYUjng51ocL1WoIfRQ79kc1x1SwHhezofQq9YA3ISPtwgmyKCWA0WhFzZxD/A+TNTPiMEBRm
mi9WgBMTpQ0Yeyf4GQGRHIsWCidtBa/528F3rYcbN1j0LAPbHI7vKV8GUAbYypWrQKB9ea4o+Gqw
ZTmcJHyNy21x6ksHH04dLom+InTIV8sFPucD7kxDuNnzXllix/fzrf1HgEi+SxPJxm9udhelU37U
DQRdtYU0WgVujdflhH5t+71r3ZJdjFddlWZFgI8KacQBPApUIXlNF4z0sZgJQPO3w1/YZ2MaHYEi
tJXSXAUdghqPmRc5mTWUcYB3n8hXIec3HAaQl1HtHe3MwBdEivJwYnJyG6nC7XC+RU7KcFUOVRaw
LIaz8EtcAagYhKmGTnaQOOyrSGsFIX/GqNYHrgPkp+KaUCLng2ey9wZ7JjH2gAV8jqEIwYSOFZgw
T6xygCNs7Mz3F2PZ5ZxUldYffPCvhnH6LcepSLmAKb7K5UyE6lf2FGA/KfUpUsOh4WeEApevAc7Q
D0R87mpyM8VVhVM+hbk8cjKjr9NlwDl1gR4HZF3k8qJ0nJC0hQZ03LCUwozBcUKTzKqYqLGidWHS
hvrtg9/YtGGCLwp5RNoygsaxnJIpLrAnObAccRAwnCI5mFrn+RyXQSy5oU+NQmcElfSTtFyhdE6p
S+vn1m2asrR+YWFu7zGDUhkIGcLTmgSkrRN3CCuM66krRLCYjtpbMK6M5vIHy7E5s+1/13H3EXqL
bp417ekhvFkMvQXcvjx4YvR7J3WyjO77Ec1WFZM6qj1b37S+b/3Q/LH1rUn1GdviqhnfDC/CKfJ0
np7O09N5ejpP1zpP7Ad3Lyo9xwtcrSasC2nS0+WoZjhXzYDcVt3p5wTjpXShXJMg/dK9pAJdlNY2
+PRRa6tny6K2dXzldR++ctGBvROqz1QZ+6UOSvPpWu158BNLVgDOY1Go+sC3LAlDKxLMI1KTapZt
tpJ0i/dxVd5XKfAceEhABjHQiYKbWtG3U5bAVw2UQ8hhbb1cKJS3QLlDuK75ciCObMF/kdYCM0RG
56kutRZIZ3HwvUGyOL4KzncGpOB0N2V8Po5iit0pJlm7cbxcyoIrgVTA26rmgy0l5iC/HZfOCfwm
D1pF8YwvIfqq/HoBCFMN78g02rXA4Mv+lBnYvfJuRdsWFcN/wdeS54qwTTdhf4N6UCjB7sblW+Vq
l2pI1rhT0LO88dPlIg9nQRDBbFAVdnlfsVzidxDZOhqNo/1ot4RCASweRN5AQJ58wmtHdmQnOJE/
8hPqUDfoUmclFI/VDG0Ve+6muAweTcdqji61cuw7kzpwF3mgIlIhgw5SrlwCqgLnaG1Hpi8cKAZA
91BK88iCSnWUgn/nMZVCzuC4dgZcxhVGBwjUGtYqyLaSNFguqptCmq8dRxXdeLkiANkTy/ecjo60
gsMKAXXkgLavS4XCzmBVcxZKt375WXoaPZZGz1O6eUo3T+nmORp6joaeo6HdvAK+v9RATP0rmFrX
RU7fPp7bYSfdm7V/oYxKZI0G6gaL3IPLIJJ8f++HUyDwW1KxAK9oQfRGLAc8GtIcBcGTCB5QAGZK
HBp0miuJUhFmAaP3yTPATlMOvQh1gd/G1+l4em157k6eu5Pn7uS5O3nuTp67k+fudOyVI51jGjtW
+b+3/z59HPY/6LgbHO2q/Q/NcPY/ouDcZggHseR8YgFyziwuLcRSvtm55NwCM6gQo+1E7FwqtoAS
AkHemmSMnRmI1ZDg4uCpdwU4JtLA6FAhpR9yrlThLoMRyBCIuvkxY8hCTapJmMVDDXzc2gYHdnEM
AlFLmZUzWpJYPThe8I/3X/j71tlsVciMlwu+rbNb//jniVAwFPrnCf9/7z+v7oXmG8qj5bdhFT+v
f1H/sv4VrOIvsI5f17+pf1b/llBK3KbOsRJCYLZMCTAoZoYrOEiwICEd/up6REBXDNlQ5KvzKbcQ
Wa9IKBbDgD4SsJG0apEX4GZUBRW08Q0qIhqPLICqtUMDaHByYGHRERwFdTQgA/IcAaLsyvi2Vyfc
V7/OFCKhvhTmFTy/Tk/F7KmYj6mKuX67RW1qNQxbKjY7EfOlbG9zdku7Gx0323uW1QyzG8wghvvX
WVw+qJVAKlGkEZBRkEILbxhqk8h+buovaum7VY283/oSHyW0ki+7kRkD1F3a+soMo/U1CaP5EkvE
03SnBZmkynFISFXQ31iipIVXzp2bfbAvs+/nc0Ra1LbxWmIwj/ZfFd0mrZ8DIbxrbVz7VuspE8cY
jcocY7+VdPtPHFcPwcNOczu6J9DukDa4J9COUOXc07B+G7ZfrcKlkcfq1lmwMfBV2ILB8NA/T8Dv
NR58b3hUMCQXFIQS/hkNaz8XpAIq4iSxjHYtW3El84sKNRdKAnqBLIFmXjEyoHMOPuegi/dJYCfI
w2eQ0LKSrOgmTQngPigKUG/wqim2kwuiT8BR44kQ2hgmFsMK0jQsRkegwP/fDhU3xNe//OfqR87/
+WtHZYl/NjHts4HQfzXX/g222sg+DpunG7t3ngIugb665BsDq1nekxg9idGTGD2nJM8pyXNK8qKf
uZsOcZ0i3yNwDEF2YS/gmbVvk8k9yOzvk+dRcDN4SiAikV51ZSIjqOPY6YobE+2hBD813ym1JRFw
Ca+Q4kEFRqgcV8GUFP6Lna0EeIsF/l2UTxUeB6g6lL+gFvK84gvgRwWAK0IBhq2rImQ9P+EoBW4E
FuGtFpVG4MWleBkhZgzxfKe0AG/wzow7jf7lk0euTkn1GMA+WjWYPEwkD+5w0Ay5EeAZIjGoCG81
ZBcsUMsg9y48B2Xmgih1qSs5+KF5s3lz/1WzGW3/Gbcmpmll2KYr2Z0JDKGpP6CSGHeUKeh517DA
YUwoSsX+WOWm+YyUkeDwsImpYS0cWawgn0V5HQX/huOkLAiDS7IFqjEsGlC8Z3sHI29ig1WOXgpn
cJRF6N2+l1cXQLbuKagzMYN2Kk3SlG6YoEVTeT/6RCHDIdWM7MuJnSDhbSkoZUyHG7wj4cLPynr7
AhBZtpnd1LvuDgTPvJAYSlsW2s+wqNm4XNU3wW/Bv5FACYQta6JYRochRg97b5mh/+fqy0CT6RQX
8hwYADrjHfsTMSd3aHdtAVUGHR5CrvFmgT+kGixKXibh2EsUO4hpNxleKPS1IJwBJHX2IPO8wjyv
ME/z1T/N1zmez6xxaU/t5am9PLWXp/byAmB5AbC8AFj9m5J6vaJwODhMBIRqqe54EbC6joClJ76k
ouGQYThQFBzkOc3QiRljWtEKMdG3BSIGnHIe/snAwzoUwQNFJAJKnOVJVRgHIYGyLDUYWlYIowE1
IGoRglYqi750rgyheVBcHg7C9ZTAMC+HRILUYrxBF8acXdmX4wsVPL8MhFAqlJH86luXqjC26in4
CMGTAJwAwZSKPNJnpcGUj3YaD0GXfGlZYQE/wU8JYivhGSmaL4hpxEH4IGXU6CcOu4TnewyUX+Pq
0PujslpEeDmO2q/t/im/FoEDgKsh6+m+7iPd12xZPdBABrLCJo/UJRDnht/CpAbK16FQO+ZVRBdQ
eEDtrPdL9WUVqmxDymT52n+uvo7oISI0yi2oxx88/pov1twgblSuXEEkVQlWh6OxZctoggqpxmEW
4WUP3Af4YvIhq0bpjM8LHeWFjvJCRx07PdgMVymDWcBTg3lqME8Ndpe9F5qJzc+ht8Pz8ZnY9GJs
9mieCgGv8IiZ3sfOgAeMEhhFExyUSDHsIDeEmIoMYXwBXCCyYPFCpi4cjUYJ4aCWQ7Ui9FCQkGOK
IpgqAqti9ITqiguO0l6ptQEUDiqh/3T9OuTw7b3nDn4+fPTwavNPo+CHXzb04fHw/mdu4aTQvKn9
jHRIrkCNAfcm5alhveR+WKZwMvuuH1rPy8oHCthbboGhy47CFwor4grSTBmUiTYvXrp9FY23sCxW
GR9FG/aHIzlNORk2e8MRGHgSArvCMBx6XzgcDt4R6oG12RmOsGXUS9lsjm7gyYTCZn84AlZAOwOL
x9qamp/87N0009AxREPJzW5DPxOKDwJEvQIXD3AKQZHJcFQwvirPRqd/mopQ9l5TmsguZVolpYAM
86VLSnmQ9IqVsrYRHEdjeHj/dSPVxKpll45P8ihUXxdKl4EeTLokCWj+Fip5eqzO9Ek6spC6hEYc
c7BdbFH5fa0ZqGO9C5YtTQDItc5KWYm68Ju/sX1+lL0q7yfVLwlvom5v2ZvmiB2BwCiO2HHr8A/T
BnKt1ZwuZyj96CEylPQ31obrOCAJhREkobWfda0mBe/SNYs93VEPydjTyqZAXFuGN4TaoJHYQ6gN
F7E/TOwzC2+OIAEcUQKyjXhekBSw5gWOC30a6OfMzNPCJu3jZ3zj2GNXZVGNB09Eznp3/sW4zGz0
5dk4raY0YIqanjWaJs74pmBfqJyjrfyg2bVUt2va9MW6CPVALMZL7ngHNYKQkTcP/zBbnvolgOy9
2m866J5ysejgACMYueLV7SIYGXDpnhy6IWJscjjYGEbWPIdjLvFFRgSG4aGRYXMEhhaK69R9KAAJ
SDt6ZQG6BGrj98FT4uCPbn13VGIkDwq/LVFoBnpyj0oVPn6Nh+cd2H07B/7c+JE+KIXBSA5WyiyH
almkQ3GFJKwA6P8TMdf4waInvjUIxY7KZsoIUX3fkdzmK0qlDM5mAhjCyJObg9s1NId4BYC+fqIL
8ZIoqZh2WR0dwhBPBvFyYSjs6xckEuJJVedbOH7GN214hEXRZFuxVK4pCwXooZcATuvqDYF4KxXW
ZdQBDo2KwwppxWATlIVZ+CZLFmoBSzDF+0EB1Vli0Ua3xW0IazJ4+S2XaaRG/oDZD2stZYst297H
AkJY/Kw/d7mA5iU/ZwbywAP/MpTEzZXQTshLeQnZ2MnNru8s5SvTkE0MCWsqdRcjIxh4F2FQ8LOZ
TGt7OAtEZ2mYOX6nAVlQJBFH8VhswwgXZIucEpFFZi31F4WwDqA5A1q3AenQ4HEJDnWuaNnvRPwV
L/SIZ3juyfD8v6ceOIH8TU5DDkTujJA5cfaBE/8DSRQh55h4ObUDqrz/PbNdLJw4O3TqxOUqX6j5
z6B/nzgbOHUiU07PV8uVmp+rVORKQaIQebvJpaFTJyBJYsYvt4cKEk7DCN8UWGGqQo7nMnw1QHyP
KN/JpifORpVSov6Js8NKIXYe8gPJyfKBM5VS9sTZEeULPMhF7EZNrj+qloo7BXBvwWWBoQdPnYCz
DTGUEJkdEFYCUNceLQFo6AIvARXfTMQ4nD5wa3ibDWry9JL3bU8E1OLBbAqZ0zmNI8UPCjPqtu43
ZlQkDAYzcijG01gQsMNMAOC6Ro3auyVqgoB4osZ6Gdz9mLghvwctvzvFbVA9ykSHUKoeX6IborSX
0yln1znNdSLavWA72JFsB+mdeMewrRbT2FbPDY3twV4StfyAqEBQHWKfqUBQneCgLk0IHQKOzAO7
N4IdSYA7vIRUwjEgvOAItXY4CQESXPNXNJ/AQEpIPcuGWavIMk8wpOKJ+BTsdu6hqD53vjSYuXc8
KFZzV6dxB+ZeBA1Q1fZIHM3yq+M2oyCsnodeUBAOmFBw3HZBWMXdIFGQ5dawevjYbYCwWjzIM6DN
/tit/Z2gftrsjykNCDNmOrgDcFypgMolDhIJ8LQZzM6DYYvCA2IXw4NlF2WU2OyGXlAyIE4xMlhO
EaPktGJRubs2S0SVggeDGfSylDstR1kaEGYiHamoS8zYauR6xoyE4lyeRsGrBiWORgakrosMVl1H
ImYwVCYyIG1dZMDaOtmoNajdoo6m30hR5zMIpDz4v/8f`;m();var $_="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function yi(e){var s;let t=new D(
128).fill(64);for(let a=0;a<$_.length;a++)t[$_.charCodeAt(a)]=a;let n=new D(f.floor(e.length*3/4)),[
r,o,i]=[0,0,0];for(let a=0;a<e.length;a++){let u=(s=t[e.charCodeAt(a)])!=null?s:64;u!==64&&(o=(o<<6|
u)&65535,i+=6,!(i<8)&&(i-=8,n[r++]=o>>i&255))}return n.slice(0,r)}var DX=256,Qd=null,F_=new y;
function ck(e,t,n=""){let r=[e,...n===""?[]:[n],t].join("."),o=F_.get(r);
if(o!==void 0)return o;Qd!=null||(Qd=E.parse(yl(T_(yi(I_)))));let[i,s,a]=Qd,u=a[r];if(u===void 0)throw new C(
`No template ${r}`);let l=h.keys(u).map(d=>{var b;let p=(b=s[u[d]])!=null?b:"";if(d.includes(
"/media/"))return[d,yi(p)];let g=p.replace(/[\u0100-\u07ff]/g,v=>{var O;return(O=i[v.charCodeAt(0)-DX])!=null?
O:""});return[d,xs(g)]}),c=bl(h.fromEntries(l),0);return F_.set(r,c),c}m();m();var AX=/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g,
OX=/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/g;function dk(e){if(!/[\u202A-\u202E\u2066-\u2069]/.test(
e))return e;let t=[];for(let n of e)n>="\u2066"&&
n<="\u2068"?t.push("\u2069"):n==="\u2069"?t=t.slice(0,f.max(t.lastIndexOf("\u2069"),0)):n==="\u202C"?
t[t.length-1]==="\u202C"&&t.pop():n>="\u202A"&&n<="\u202E"&&t.push("\u202C");return e+t.reverse().join(
"")}function th(e){let n=e.replace(/\r\n?|\u2028|\u2029|\u0085/g,`
`).replace(OX,(r,o)=>o!=null?o:"");return dk(n.replace(AX,""))}m();function Rt(e){return e.replace(
/[\s_\-"'\u00AD\u200B-\u201F\u2060]+/g,"").toLowerCase()}var et="\u2026\u2026\u2026\u2026\u2026\u2026\u2026";
function $e(e){return e===null||e.trim()===""?et:e}m();function xl(e){let t=new y(h.entries(Vg(e,r_)).filter(
([i])=>!i.endsWith("/"))),n=h.create(null),r=i=>{
n[i]={name:i,asText:()=>{var s;return yl((s=t.get(i))!=null?s:new D(0))}}};for(let i of t.keys())r(i);
function o(i,s){var a;if(typeof i!="string")return h.values(n).filter(u=>{var l;return i.test((l=u==
null?void 0:u.name)!=null?l:"")});if(s===void 0)return(a=n[i])!=null?a:null;t.set(i,typeof s=="string"?
xs(s):s),r(i)}return{files:n,file:o,remove:i=>{t.delete(i),delete n[i]},toBytes:()=>bl(h.fromEntries(
t))}}m();var __=/<w:tbl>.*?<\/w:tbl>|<w:p(?: [^>]*)?\/>|<w:p(?: [^>]*)?>.*?<\/w:p>/gs,mk=/<w:tr[ >].*?<\/w:tr>/gs,
NX=/<w:p(?: [^>]*)?>(?=.*?<\/w:p>)/gs;var nh=e=>e.startsWith("<w:tbl>"),M_=e=>!nh(e)&&e.includes(
"<w:keepNext/>"),L_=e=>e.includes("<w:tblHeader/>"),PX=(e,t)=>nh(e)&&!L_(e)&&e.includes(
"<w:cantSplit/>")&&t!==void 0&&M_(t),j_=e=>e.replace(
/<w:keepNext\/>/g,"").replace(NX,t=>`${t}\uE003`).replace(/\uE003<w:pPr>(<w:pStyle [^>]*\/>)?/g,
"<w:pPr>$1<w:keepNext/>").replace(/\uE003/g,"<w:pPr><w:keepNext/></w:pPr>");function z_(e,t,n){var i;
let r=(i=
e.match(mk))!=null?i:[],o=-1;return e.replace(mk,s=>(o+=1,o>=r.length+t&&o<r.length+n?j_(s):s))}var B_=e=>{
var t;return((t=e.match(mk))!=null?t:[]).length};function IX(e,t){let n=t-1;for(;n>=0&&M_(e[n]);)n-=
1;for(let r=4;r>0&&n>=0;n-=1){let o=e[n];if(o.includes("<w:pageBreakBefore/>"))return;nh(o)?(e[n]=z_(
o,-r,0),r-=B_(o)):(e[n]=j_(o),r-=1)}}function U_(e){var o;let t=(o=e.match(__))!=null?o:[],n=t.map(i=>nh(
i)&&L_(i)&&B_(i)>5?z_(i,-4,-1):i);t.forEach((i,s)=>{PX(i,t[s-1])&&IX(n,s)});let r=-1;return e.replace(
__,()=>(r+=1,n[r]))}m();m();var Lo=/^word\/(?:document\d*|header\d*|footer\d*|footnotes|endnotes)\.xml$/,
$X=e=>e.replace(/&(?:lt|gt|quot|apos|amp);/g,
t=>{var n;return(n={"&lt;":"<","&gt;":">","&quot;":'"',"&apos;":"'"}[t])!=null?n:"&"}),FX=/<w:p(?: [^<>]*)?(?<!\/)>|<\/w:p>|<w:t(?: [^<>]*)?>[^<]*<\/w:t>|<w:(?:tab|br)(?: [^<>]*)?\/>/g;
function rh(e){var r,o,i;let t=[],n=[];for(let s of(r=e.match(FX))!=null?r:[])if(s==="</w:p>")t.push(
(o=n.pop())!=null?o:"");else if(/^<w:p[ >]/.test(s))n.push("");else{let a=s.startsWith("<w:t>")||s.startsWith(
"<w:t ")?$X(s.replace(/<[^>]*>/g,"")):" ";n.push(((i=n.pop())!=null?i:"")+a)}return t}var _X=/<Relationship\s[^<>]*>/g,
W_=(e,t)=>{var n,r;return(r=(n=new RegExp(`\\s${t}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(e))==null?
void 0:n.slice(1).find(Boolean))!=null?r:""};function em(e){var r,o;let n=((o=
(r=e.file("_rels/.rels"))==null?void 0:r.asText().match(_X))!=null?o:[]).filter(i=>W_(i,"Type").endsWith(
"/officeDocument")).map(i=>W_(i,"Target").replace(/^\.?\//,"")).find(i=>Lo.test(i)&&e.file(i)!==null);
return n!=null?n:e.file("word/document.xml")===null?null:"word/document.xml"}m();var MX=/\{(?:<(?!\/w:p>)[^<>]*>)*\{((?:<(?!\/w:p>)[^<>]*>|[^{}<])*)\}/g,
LX=/<[^<>]*>|[^<]/g;function jX(e,t){
var s;let[,n,r]=(s=/^\s*([#^/])([\s\S]*)$/.exec(t.replace(/<[^>]*>/g,"").replace(/&(?:quot|apos);/g,
"")))!=null?s:[];if(n===void 0||r===void 0)return e;let o=n+Rt(r),i=t.replace(LX,a=>{if(a.startsWith(
"<"))return a;let u=o;return o="",u});return`${e.slice(0,e.length-t.length-1)}${i}}`}function K_(e){
for(let t of e.file(Lo)){let n=t.asText(),r=n.replace(MX,jX);r!==n&&e.file(t.name,r)}}m();var Z_=/[\uE000-\uE002]/g,
[gk,pk]=["\uE000","\uE001"],J_=e=>gk+e+pk,V_=/<w:drawing(?: [^>]*)?>(?:(?!<\/w:drawing>).)*<\/w:drawing>/gs,
hk=/<wp:docPr [^>]*descr="\s*\{\{\s*%\s*([^{}"]*?)\s*\}\}\s*"/,G_=new RegExp(`${gk}([^${pk}]*)${pk}`),
oh=e=>{var t;return((t=e.match(V_))!=null?t:[]).flatMap(n=>{var r,o;return(o=(r=hk.exec(n))==null?
void 0:
r[1])!=null?o:[]})},fk={cx:144e4,cy:792e3};function Y_({width:e,height:t},{cx:n,cy:r}){let o=f.min(n/
e,r/t);return{cx:f.round(e*o),cy:f.round(t*o)}}function zX(e,t,n){var s;let[,r,o]=(s=/<wp:extent [^>]*?cx="(\d+)"[^>]*?cy="(\d+)"/.
exec(e))!=null?s:[],i=Y_(t,{cx:k(r)||fk.cx,cy:k(o)||fk.cy});return e.replace(
/<(wp:extent|a:ext) [^>]*?cx="\d+"[^>]*?\/>/g,
`<$1 cx="${i.cx}" cy="${i.cy}"/>`).replace(/<a:blip\b(?:[^>]*\/>|.*?<\/a:blip>)/s,`<a:blip r:embed="${n}"/>`).replace(
hk,a=>a.replace(/descr="[^"]*"/,'descr="Lambang"')).replace(/\{\{[^{}"]*\}\}/g,"Lambang")}var BX='xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
UX="http://schemas.openxmlformats.org/drawingml/2006/main",H_="http://schemas.openxmlformats.org/drawingml/2006/picture";
function WX(e,t){
let{cx:n,cy:r}=Y_(e,fk),o=`cx="${n}" cy="${r}"`,i=`<a:xfrm><a:off x="0" y="0"/><a:ext ${o}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
return[`<w:drawing><wp:inline ${BX} distT="0" distB="0" distL="0" distR="0"><wp:extent ${o}/>`,`<wp:docPr id="1" name="Lambang" descr="Lambang"/><a:graphic xmlns:a="${UX}"><a:graphicData uri="${H_}">`,
`<pic:pic xmlns:pic="${H_}"><pic:nvPicPr><pic:cNvPr id="0" name="Lambang"/><pic:cNvPicPr/></pic:nvPicPr>`,
`<pic:blipFill><a:blip r:embed="${t}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,`<pic:spPr>${i}</pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`].join(
"")}var q_="(?:(?!</w:p>|<w:t[ >]|<w:drawing|<w:br|<w:sectPr|<w:tab/>).)*",KX="(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?",
GX=new RegExp(`<w:p(?: [^>]*)?>${q_}<w:r(?: [^>]*)?>${KX}\uE002</w:r>${q_}</w:p>(?=<w:p[ >])`,"gs"),
HX=(e,t)=>n=>{var r;return e.get((r=
t.get(Rt(`%${n}`)))!=null?r:"")};function qX(e,t,n,r){var p,g,b,v;let o=t.lastIndexOf("/")+1,i=`${t.
slice(0,o)}_rels/${t.slice(o)}.rels`,a=(g=(p=e.file(i))==null?void 0:p.asText())!=null?g:
'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
u=`rIdIsian${r.replace(/\D/g,"")}`,l=`<Relationship Id="${u}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/${r}"/>`;
if(!a.includes(`"${u}"`)){let O=a.replace(/<Relationships([^>]*)\/>/,
"<Relationships$1></Relationships>");e.file(i,O.replace("</Relationships>",`${l}</Relationships>`))}
e.file(`${t.slice(
0,o)}media/${r}`,n.bytes);let c=(v=(b=e.file("[Content_Types].xml"))==null?void 0:b.asText())!=null?
v:"",d=r.slice(r.lastIndexOf(".")+1);if(!new RegExp(`<Default [^>]*Extension="${d}"`,"i").test(c)){
let O=`<Default Extension="${d}" ContentType="image/${n.type}"/>`;e.file("[Content_Types].xml",c.replace(
/<Types[^>]*>/,
N=>N+O))}return u}function ZX(e){let t=0;return e.replace(/(<wp:docPr [^>]*?id=")\d+/g,(n,r)=>(t+=1,
r+S(t)))}function X_(e,t,n){let r=HX(t,n),o=new y,i=s=>{let a=o.get(s);if(a!==void 0)return a;let u=o.
size+1;for(;e.file(`word/media/isian${u}.${s.type}`)!==null;)u+=1;let l=`isian${u}.${s.type}`;return o.
set(s,l),l};for(let s of e.file(Lo)){let a=s.asText();if(!a.includes("<w:drawing")&&!a.includes(gk))
continue;let u=c=>qX(e,s.name,c,i(c)),l=a.replace(V_,c=>{var g;let d=(g=hk.exec(c))==null?void 0:g[1];
if(d===void 0)return c;let p=r(d);return p===void 0?"\uE002":zX(c,p,u(p))}).replace(GX,"").replace(
/\uE002/g,
"").replace(/<w:t(?: [^>]*)?>[^<]*<\/w:t>/g,c=>Q_(c,r,u));e.file(s.name,ZX(l))}}function Q_(e,t,n){
var a;
let r=G_.exec(e);if(r===null)return e;let o=t((a=r[1])!=null?a:""),i=o===void 0?"":WX(o,n(o)),s=e.replace(
G_,i===""?"":`</w:t>${i}<w:t xml:space="preserve">`);return Q_(s,t,n)}m();function Sl(e){let t="tags"in e?
`: ${e.tags.join(", ")}`:"";return h.assign(new C(`${e.code}${t}`),
{templateFault:e})}function Tl(e){return e instanceof C&&"templateFault"in e?e.templateFault:null}
function nB(e){return new y(h.keys(e).map(t=>{let n=e[t];return[Rt(t),typeof n=="string"?th(n).replace(
Z_,""):n.map(nB)]}))}function oue(e,t){var r;let n=(r=t==null?void 0:t.tag)==null?void 0:r.module;if(
n!==
void 0&&n!=="loop")throw Sl({code:"TAG_UNSUPPORTED",tags:[e]});return{get(o,i){let s=Rt(e),a=o.get(s);
if(s.startsWith("%")&&typeof a=="string")return J_(s.slice(1));if(a===void 0&&i.num===0)throw Sl({
code:"TAG_UNKNOWN",tags:[e]});if(a!==void 0&&n===void 0&&typeof a!="string")throw Sl({code:
"TAG_UNSUPPORTED",tags:[e]});return a}}}function iue(e){var a;let t=Tl(e);if(t)return t;if(e instanceof C&&
e.name===
"ParseError")return{code:"NOT_A_DOCX"};let n=e==null?void 0:e.properties;if(!n)return null;let o=((a=
n.errors)!=null?a:[e]).map(u=>{var l,c,d;return(d=Tl((l=u.properties)==null?void 0:l.rootError))!=null?
d:{code:"TAG_BROKEN",tags:(c=u.properties)!=null&&c.xtag?[u.properties.xtag]:[]}}),[i]=o;if(!i||!(
"tags"in i))return i!=null?i:null;let s=o.reduce((u,l)=>l.code===i.code?u.concat(l.tags):u,[]);
return{
code:i.code,tags:s.filter((u,l)=>s.indexOf(u)===l)}}var sue=e=>new y(h.entries(e).flatMap(([t,n])=>t.
startsWith("%")&&typeof n=="string"?[[Rt(t),n]]:[]));function aue(e){try{let t=xl(e);if(em(t)!==null)
return t}catch{}throw Sl({code:"NOT_A_DOCX"})}function Gm(e,t,n=new y){var o;let r=aue(e);K_(r);try{
let{Docxtemplater:i}=(tB(),Jo(Qz));new i(r,{delimiters:{start:"{{",end:"}}"},syntax:{
changeDelimiterPrefix:null},
paragraphLoop:!0,linebreaks:!0,errorLogging:!1,parser:oue}).render(nB(t)),X_(r,n,sue(t));let a=r.file(
(o=em(r))!=null?o:"");return a!==null&&r.file(a.name,U_(a.asText())),r.toBytes()}catch(i){let s=iue(
i);throw s?Sl(s):i}}m();var rB=new y;function Hm(e){let t=rB.get(e);if(t!==void 0)return t;let n=xl(
e).file(Lo).map(s=>s.asText()),
r=n.flatMap(oh).map(s=>`{{%${s}}}`),o=[...n.flatMap(rh),...r],i=new w(o.flatMap(s=>{var a;return((a=
s.match(/\{\{[^{}]*\}\}/g))!=null?a:[]).map(u=>Rt(u.replace(/[{}#^/]/g,"")))}));return rB.set(e,i),i}
var Xl=(e,t)=>h.fromEntries(h.entries(e).filter(([n])=>t.has(Rt(n))).map(([n,r])=>[n,typeof r=="string"?
r:r.map(o=>Xl(o,t))]));m();m();m();m();m();m();m();m();m();function qm(e){let[t,n]=e.toLowerCase().split(
"e"),r=parseInt(n,10),o="";t[0]==="-"&&(o="-",t=t.
slice(1));let i=t.indexOf("."),s=i===-1?t:t.slice(0,i)+t.slice(i+1),u=(i===-1?t.length:i)+r;return u>=
s.length?o+s+"0".repeat(u-s.length):u<=0?o+"0."+"0".repeat(-u)+s:o+s.slice(0,u)+"."+s.slice(u)}
function oB(e){
let t=e.toString();return Zm(t)?qm(t):t}function Zm(e){return e.includes("e")||e.includes("E")}
function Mh(e){let t=typeof e;if(t==="bigint")return e<BigInt(0)?{isNegative:!0,integerPart:-e}:{
isNegative:!1,
integerPart:e};if(t==="number"){if(!k.isFinite(e))throw new RangeError(
"Number must be finite (NaN and Infinity are not supported)");return k.isSafeInteger(e)?e<0?{
isNegative:!0,integerPart:BigInt(-e)}:
{isNegative:!1,integerPart:BigInt(e)}:iB(oB(e))}if(t==="string")return iB(uue(e));throw new TypeError(
`Invalid value type: expected number, string, or bigint, received ${t}`)}function uue(e){let t=e.trim(
);
if(t.length===0||k.isNaN(k(t)))throw new RangeError(`Invalid number format: "${e}"`);return Zm(t)?qm(
t):t}function iB(e){let t=e[0]==="-";t&&(e=e.slice(1));let n=e.indexOf(".");if(n===-1)return{
isNegative:t,
integerPart:BigInt(e)};let r=e.slice(0,n)||"0",o=e.slice(n+1);return{isNegative:t,integerPart:BigInt(
r),decimalPart:o}}m();function Lh(e){let t=typeof e;if(t==="bigint"){if(e<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return e}if(t==="number"){if(!k.isFinite(e))throw new RangeError(
"Ordinals must be finite numbers");if(!k.isInteger(e))throw new RangeError(
"Ordinals must be whole numbers");if(e<=
0)throw new RangeError("Ordinals must be positive integers");return BigInt(e)}if(t==="string")return lue(
e);throw new TypeError(`Invalid value type: expected number, string, or bigint, received ${t}`)}
function lue(e){
let t=e.trim();if(t.length===0)throw new RangeError("Ordinals cannot be empty strings");if(t[0]==="-")
throw new RangeError("Ordinals cannot be negative");if(t.includes("."))throw new RangeError(
"Ordinals must be whole numbers");if(Zm(t)){let n=qm(t);if(n.includes("."))throw new RangeError(
"Ordinals must be whole numbers");let r=BigInt(n);if(r<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return r}try{let n=BigInt(t);if(n<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return n}catch(n){throw n instanceof RangeError?n:new RangeError(
`Invalid ordinal format: "${e}"`)}}var Ql=["","one","two","three","four","five","six","seven",
"eight","nine"],cue=["ten","eleven","twelve","thirteen","fourteen","fifteen","sixteen","seventeen",
"eighteen","nineteen"],kx=["","","twenty",
"thirty","forty","fifty","sixty","seventy","eighty","ninety"],ec=["thousand","million","billion",
"trillion","quadrillion","quintillion","sextillion","septillion","octillion","nonillion","decillion",
"undecillion","duodecillion","tredecillion","quattuordecillion","quindecillion","sexdecillion",
"septendecillion","octodecillion","novemdecillion","vigintillion"],xx="hundred",aB="zero",due="minus",
mue="point",sB=["","first","second","third","fourth","fifth","sixth","seventh","eighth","ninth"],pue=[
"tenth","eleventh","twelfth","thirteenth","fourteenth","fifteenth","sixteenth","seventeenth",
"eighteenth","nineteenth"],fue=["","","twentieth","thirtieth","fortieth","fiftieth","sixtieth",
"seventieth","eightieth","ninetieth"];var Si={word:"",hasHundred:!1};function Is(e){if(e===0)return Si.word="",
Si.hasHundred=!1,Si;let t=e%
10,n=f.trunc(e/10)%10,r=f.trunc(e/100),o="";return n===1?o=cue[t]:n>=2?o=t>0?kx[n]+"-"+Ql[t]:kx[n]:t>
0&&(o=Ql[t]),r>0?(o?Si.word=Ql[r]+" "+xx+" and "+o:Si.word=Ql[r]+" "+xx,Si.hasHundred=!0):(Si.word=o,
Si.hasHundred=!1),Si}function uB(e){if(e===BigInt(0))return aB;if(e<BigInt(1000))return Is(k(e)).word;
if(e<BigInt(1000000)){let t=k(e/BigInt(1000)),n=k(e%BigInt(1000)),{word:r}=Is(t),o=r+" "+ec[0];if(n>
0){let{word:i,hasHundred:s}=Is(n);o+=s?" "+i:" and "+i}return o}return gue(e)}function gue(e){let t=[
],
n=e;for(;n>BigInt(0);)t.push(k(n%BigInt(1000))),n=n/BigInt(1000);let r=-1;for(let s=0;s<t.length;s++)
if(t[s]!==0){r=s;break}let o="",i=!1;for(let s=t.length-1;s>=0;s--){let a=t[s];if(a===0)continue;let{
word:u,hasHundred:l}=Is(a);o&&s===r&&i&&!l&&(o+=" and"),o&&(o+=" "),o+=u,s>0?(o+=" "+ec[s-1],i=!0):i=
!1}return o}function hue(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=aB,n++;let r=e.
slice(n);return r&&(t&&(t+=" "),t+=uB(BigInt(r))),t}function lB(e){let{isNegative:t,integerPart:n,
decimalPart:r}=Mh(
e),o="";return t&&(o=due+" "),o+=uB(n),r&&(o+=" "+mue+" "+hue(r)),o}function Sx(e){let t=e%10,n=f.trunc(
e/10)%10,r=f.trunc(e/100),o="";return n===1?o=pue[t]:n>=2?t>0?o=kx[n]+"-"+sB[t]:o=fue[n]:t>0&&(o=sB[
t]),
r>0?o?Ql[r]+" "+xx+" "+o:Ql[r]+" hundredth":o}function yue(e){if(e<BigInt(1000))return Sx(k(e));if(e<
BigInt(1000000)){let t=k(e/BigInt(1000)),n=k(e%BigInt(1000));if(n===0)return Is(t).word+" "+ec[0]+"th";
let{word:r}=Is(t);return r+" "+ec[0]+" "+Sx(n)}return bue(e)}function bue(e){let t=[],n=e;for(;n>
BigInt(0);)t.push(k(n%BigInt(1000))),n=n/BigInt(1000);let r=0;for(let i=0;i<t.length;i++)if(t[i]!==0){
r=i;break}let o="";for(let i=t.length-1;i>=0;i--){let s=t[i];if(s===0)continue;let a=i===r;o&&(o+=" "),
a?i===0?o+=Sx(s):o+=Is(s).word+" "+ec[i-1]+"th":(o+=Is(s).word,i>0&&(o+=" "+ec[i-1]))}return o}
function cB(e){
let t=Lh(e);return yue(t)}m();var Tx=["","satu","dua","tiga","empat","lima","enam","tujuh","delapan",
"sembilan"],wue=["sepuluh","sebelas","dua belas","tiga belas","empat belas","lima belas",
"enam belas","tujuh belas","delapan belas","sembilan belas"],dB=["","","dua puluh","tiga puluh",
"empat puluh","lima puluh","enam puluh","tujuh puluh","delapan puluh","sembilan puluh"],mB="ratus",
jh="ribu",vue=["juta","miliar","triliun","kuadriliun","kuantiliun","sekstiliun","septiliun",
"oktiliun","noniliun","desiliun"],pB="nol",kue="min",
xue="koma",Sue="ke",Tue="pertama";function tc(e){if(e===0)return"";let t=e%10,n=f.trunc(e/10)%10,r=f.trunc(
e/100),o=[];r>0&&(r===1?o.push(
"se"+mB):o.push(Tx[r]+" "+mB));let i=e%100;return i===0||(i<10?o.push(Tx[i]):i<20?o.push(wue[i-10]):
t===0?o.push(dB[n]):o.push(dB[n]+" "+Tx[t])),o.join(" ")}function Ex(e){if(e===BigInt(0))return pB;
if(e<
BigInt(1000))return tc(k(e));if(e<BigInt(1000000)){let t=k(e/BigInt(1000)),n=k(e%BigInt(1000)),r;
return t===
1?r="se"+jh:r=tc(t)+" "+jh,n>0&&(r+=" "+tc(n)),r}return Eue(e)}function Eue(e){let t=e.toString(),n=t.
length,r=[],o=3,i=n%o,s=0;for(i>0&&(r.push(k(t.slice(0,i))),s=i);s<n;)r.push(k(t.slice(s,s+o))),s+=o;
let a=[],u=r.length-1;for(let l=0;l<r.length;l++){let c=r[l];if(c!==0)if(u===0)a.push(tc(c));else if(
u===
1)c===1?a.push("se"+jh):a.push(tc(c)+" "+jh);else{let d=vue[u-2];a.push(tc(c)+" "+d)}u--}return a.join(
" ")}function Cue(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=pB,n++;let r=e.slice(n);
return r&&(t&&(t+=" "),t+=Ex(BigInt(r))),t}function fB(e){let{isNegative:t,integerPart:n,decimalPart:
r}=Mh(
e),o="";return t&&(o=kue+" "),o+=Ex(n),r&&(o+=" "+xue+" "+Cue(r)),o}function Rue(e){return e===BigInt(
1)?
Tue:Sue+Ex(e)}function gB(e){let t=Lh(e);return Rue(t)}function Due(e,t){return e.split("").map(n=>Go(
k(n),t)).join(" ")}function Go(e,t){let n=/^(-?)(\d+)(?:\.(\d+))?$/.
exec(S(e));if(!n)throw new RangeError(`Not a plain decimal number: ${e}`);let r=(t==="id"?fB:lB)(n[2]),
o=t==="id"?"koma":"point",i=n[3]?` ${o} ${Due(n[3],t)}`:"";return`${n[1]?"minus ":""}${r}${i}`}
function zh(e,t){
return(t==="id"?gB:cB)(e)}function hB(e,t){let[n,r]=e.toFixed(2).split(".");return{figures:vd(e,t),
words:`${Go(
r==="00"?n:`${n}.${r}`,t)} rupiah`}}var yB={id:"Minggu Senin Selasa Rabu Kamis Jumat Sabtu".split(
" "),en:"Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ")};function Aue(e,t){
return t===2?e%4===0&&(e%100!==0||e%400===
0)?29:28:[4,6,9,11].includes(t)?30:31}function Bh(e){let t=/^(\d{4})-(\d{2})-(\d{2})$/.exec(e);if(!t)
return null;let[n,r,o]=[k(t[1]),k(t[2]),k(t[3])];return n>0&&r>=1&&r<=12&&o>=1&&o<=Aue(n,r)?{year:n,
month:r,day:o}:null}function bB({year:e,month:t,day:n}){let r=[0,3,2,5,0,3,5,1,4,6,2,4][t-1],o=t<3?e-
1:e;return(o+f.floor(o/4)-f.floor(o/100)+f.floor(o/400)+r+n)%7}function Ti(e,t){return Bh(e)&&po(e,t)}
var wB=e=>Bh(e)?e.split("-").reverse().join("/"):null;function Jm(e,t){let n=Bh(e);return n&&yB[t][
bB(
n)]}function Na(e,t){let n=Ti(e,t);return n&&`${Jm(e,t)}, ${n}`}function vB(e,t,n){let[r,o]=[Jm(e,n),
Jm(t!=null?t:e,n)];return r===null||o===null?null:t===void 0||t===e?Na(e,n):`${r}\u2013${o}, ${$i(e,
t,n)}`}function Uh(e,t){let n=Bh(e);if(!n)return null;let r=Ii[t][n.month-1],o=yB[t][bB(n)];return t===
"en"?`${o}, the ${zh(n.day,"en")} of ${r}, ${Go(n.year,"en")}`:`${o} tanggal ${Go(n.day,"id")} bulan ${r} tahun ${Go(
n.year,"id")}`}m();var Oue=[{of:/^kelurahan\s+(.+)/i,address:(e,t)=>`Lurah ${t}`},{of:
/^desa\s+(.+)/i,address:(e,t)=>`Kepala Desa ${t}`},{of:/^kecamatan\s+(.+)/i,address:(e,t)=>`Camat ${t}`}
,{of:/^inspektorat\b\s*(.*)/i,
address:(e,t)=>`Inspektur ${t}`},{of:/^sekretariat\s+(?:dprd|dewan)\b/i,address:e=>e.replace(
/^sekretariat/i,
"Sekretaris")},{of:/^(?:rsud|rsu|rs|rumah sakit|perumda|perusahaan umum)\b/i,address:e=>`Direktur ${e}`}
,
{of:
/^(?:dinas|badan|bagian|bidang|kantor|puskesmas|uptd?|upt|satuan|sat|tk|paud|ra|sd|sdn|mi|min|smp|smpn|mts|mtsn|sma|sman|smk|smkn|ma|man|sekolah|madrasah)\b/i,
address:e=>`Kepala ${e}`}];function Wh(e,t){var n;if(
/^(?:kepala|lurah|camat|direktur|inspektur|sekretaris|pimpinan|ketua|head|director)\b/i.
test(e))return e;if(t==="en")return`The Head of ${e}`;for(let r of Oue){let o=r.of.exec(e);if(o)return r.
address(e,(n=o[1])!=null?n:"").trim()}return`Pimpinan ${e}`}m();m();function J(e){return dk(e.replace(
/\s+/g," ").trim())}function ao(e){return e.split(/[\r\n\u2028\u2029]+/).
map(J).filter(t=>t!=="")}function Wr(e){return ao(e.replace(/;/g,`
`)).map(t=>t.replace(/^(\d{1,2}[.)]\s+|[-\u2013\u2022*]\s+)/,"")).filter(t=>t!=="")}function nc(e){
return J(
e).replace(/^["\u201c\u201d\u00ab]([^"\u201c\u201d\u00ab\u00bb]+)["\u201c\u201d\u00bb]$/,"$1")}var kB=[
{of:/^(?:pemerintah\s+kota|(?:city|municipal)\s+government\s+of|city\s+of)\s+/i,id:{head:"Wali Kota",
government:"Pemerintah Kota"},en:{head:"Mayor",government:"City Government of"},office:
/^(?:wali\s?kota\s+|mayor\s+of\s+)(?=\S)/i},
{of:/^(?:pemerintah\s+kab(?:upaten|\.)|(?:regency\s+government|regency)\s+of)\s+/i,id:{head:"Bupati",
government:"Pemerintah Kabupaten"},en:{head:"Regent",government:"Regency Government of"},office:
/^(?:bupati\s+|regent\s+of\s+)(?=\S)/i},
{of:/^(?:pemerintah\s+(?:daerah\s+)?provinsi|(?:provincial\s+government|province)\s+of)\s+/i,id:{
head:"Gubernur",government:"Pemerintah Provinsi"},en:{head:"Governor",government:
"Provincial Government of"},
office:/^(?:gubernur\s+|governor\s+of\s+)(?=\S)/i}],Nue=/^(?:(?:pj|pjs|plt|plh)\.\s*)?(wali\s?kota|bupati|gubernur|mayor|regent|governor)\b/i,
Cx=/^(?:pj|pjs|plt|plh)\.\s*/i,$s=e=>Nue.test(J(e)),xB=e=>$s(e.signerPosition);function SB(e){let t=J(
e),n=kB.find(({of:r})=>r.test(t));return n===void 0?null:{head:n,region:t.replace(n.of,"")}}function Pue(
{
government:e,language:t}){let n=SB(e);return n===null?J(e):`${n.head[t].government} ${n.region}`}
function Rx(e,t){
var s,a;let n=(a=(s=Cx.exec(e))==null?void 0:s[0])!=null?a:"",r=e.slice(n.length),o=kB.find(u=>u.office.
test(r));if(o===void 0)return e;let i=r.replace(o.office,"");return n+(t==="id"?`${o.id.head} ${i}`:
`${o.en.head} of ${i}`)}function Ei(e){let{language:t}=e,n=SB(e.government);if(n!==null){let{head:r,
region:o}=n;return t==="id"?`${r.id.head} ${o}`:`${r.en.head} of ${o}`}return xB(e)?Rx(J(e.signerPosition),
t).replace(Cx,""):null}function Iue(e){var n,r;let t=(r=(n=/^(?:(?:a\.\s?n\.|u\.\s?b\.|an\.|ub\.|plt\.|plh\.|pj\.|pjs\.|pgs\.)\s*)+/i.
exec(e))==null?void 0:n[0])!=null?r:"";return t+e.slice(t.length).toUpperCase()}function Pa(e){
return J(
e.city).replace(/^(?:kota|kabupaten|kab\.)\s+/i,"")}function Kh(e){return xB(e)?{first:Rx(J(e.signerPosition).
replace(Cx,""),e.language).toUpperCase(),unit:""}:Dx(e)}function Dx(e,t=e.organizer){let n=Pue(e).toUpperCase(
),
r=J(t).toUpperCase();return n!==""?{first:n,unit:r===n?"":r}:r!==""?{first:r,unit:""}:{first:e.language===
"id"?`PEMERINTAH ${et}`:et,unit:""}}function rc(e){let t=J(e.competition),n=J(e.year);return t===""?
et:n===""||t.includes(n)?t:e.language==="id"?`${t} Tahun ${n}`:`${t} ${n}`}function Gh(e){let{
language:t}=e,
n=J(e.signerNip).replace(/^nip\.?\s*:?\s*/i,""),r=ao(e.signerPosition);return{kota:$e(Pa(e)),tanggal:
$e(
e.decisionDate&&Ti(e.decisionDate,t)),tanggal_pendek:$e(e.decisionDate&&wB(e.decisionDate)),hari:$e(
e.decisionDate&&Jm(e.decisionDate,t)),tanggal_huruf:$e(e.decisionDate&&Uh(e.decisionDate,t)),
jabatan_penandatangan:$e(
r.map(o=>Rx(o,t)).map(o=>t==="id"?Iue(o):o).join(`
`)),nama_penandatangan:$e(J(e.signerName)),pangkat_penandatangan:J(e.signerGrade),nip_penandatangan:
n}}function Pt(e,t){let n=rc(e);return{nomor:$e(t&&J(t)),kompetisi:n,kompetisi_kapital:n.toUpperCase(
),
...Gh(e)}}function Fs({entry:e},{language:t}){let n=J(e.institution);if(n!=="")return[Wh(n,t)];let r=Wr(
e.innovator).map(o=>t==="id"?`Sdr. ${o}`:o);return r.length>0?r:[et]}function Hh(e){let{ceremonyDate:
t,
ceremonyTime:n,ceremonyPlace:r,language:o}=e,i=t!==null||J(n)!==""||J(r)!=="";return{penyerahan:i?
"ya":"",penyerahan_hari:i?$e(t&&Na(t,o)):"",penyerahan_waktu:i?$e(J(n)):"",penyerahan_tempat:i?$e(J(
r)):
""}}function oc(e,{language:t}){if(e===null)return{uang_pembinaan:"",uang_pembinaan_huruf:""};if(e===
"open")return{uang_pembinaan:`Rp${et}`,uang_pembinaan_huruf:`${et} rupiah`};let n=hB(e.amount,t);
return{
uang_pembinaan:n.figures,uang_pembinaan_huruf:n.words}}function _s(e){let t=Wr(e.copies);return{
ada_tembusan:t.
length>0?"ya":"",tembusan:t.map((n,r)=>({nama:t.length>1?`${r+1}. ${n}`:n}))}}m();m();var qh=({
results:e})=>e[e.length-1];function Zh(e,t,n){var i;let{competition:r}=e,o=(i=e.winners)!=
null?i:[];return o.map(s=>{let a=n(t,s.entry.code);return{competition:r,result:qh(e),standing:s,
winners:o,
number:a}})}var ic=(e,t)=>n=>{let{competition:r,winners:o}=n;return(o!=null?o:[]).map(i=>({about:i.entry.
code,fields:s=>{let a=s(e,i.entry.code),u={competition:r,result:qh(n),standing:i,winners:o!=null?o:[
],
number:a};return t(u,s)}}))},Ia=e=>t=>[{about:"",fields:n=>e(t,n)}],Ms=e=>t=>t.winners!==null&&t.winners.
length>0?Ia(e)(t):[],pr=(e,t)=>{var n,r;return{...e,decreeNumber:(n=t("sk",""))!=null?n:e.decreeNumber,
minutesNumber:(r=t("berita-acara",""))!=null?r:e.minutesNumber}};m();m();m();var TB=({competition:e,
standing:t})=>e.settings.rankedWinners?t.place:null;m();var $ue=[[1e3,"M"],[900,"CM"],[500,"D"],[400,
"CD"],[100,"C"],[90,"XC"],[50,"L"],[40,"XL"],[10,"X"],
[9,"IX"],[5,"V"],[4,"IV"],[1,"I"]];function Jh(e){if(!k.isInteger(e)||e<1||e>3999)throw new RangeError(
`No roman numeral for ${e}`);let t=e,n="";for(let[r,o]of $ue)for(;t>=r;)n+=o,t-=r;return n}var Fue=3,
_ue={id:{Juara:"Juara",Terbaik:"Terbaik"},en:{Juara:"Winner",Terbaik:"Best Innovation"}};function EB(
e){
return e.replace(/(^|[\s-])(\S)/g,(t,n,r)=>n+r.toUpperCase())}var Mue=(e,{competition:t,standing:n})=>{
var r;return t.settings.winnerTerm!=="Juara"||e<=f.max(Fue,t.settings.prizes.length)||((r=n.title)!=
null?r:"")===""};function CB(e){var g;let{language:t,winnerTerm:n}=e.competition.settings,r=_ue[t][n],
o=e.result.stage.title!==null,i=J((g=e.standing.title)!=null?g:""),s=TB(e);if(!s||!Mue(s.place,e)){
let b=i===
""?r:i;return{full:b,short:b,title:"",arabic:"",roman:"",words:""}}let a=zh(s.place,t),u=Jh(s.place),
c={title:[r,n].some(b=>M(b)===M(i))||!o?"":i,arabic:S(s.place),roman:u,words:a};if(t==="id")return{
full:`${r} ${u} (${EB(a)})`,short:`${r} ${u}`,...c};let d=`${EB(a)} Place`,p=n==="Juara"?`${d} Winner`:
`${r}, ${d}`;
return{full:p,short:p,...c}}var Lue=3,jue=104;function zue(e){var n;if(e.length<=Lue)return e.join(`
`);let t=[];for(let r of e){let o=`${(n=t[t.length-1])!=null?n:""} \xB7 ${r}`;t.length===0||o.length>
jue?t.push(r):t[t.length-1]=o}return t.join(`
`)}function Bue(e){let{entry:t}=e.standing,n=Wr(t.innovator),r=J(t.institution);if(n.length===0)return{
names:r===""?[]:[r],institution:""};let o=n.length===1&&M(n[0])===M(r);return{names:n,institution:o?
"":r}}function Uue({standing:e}){var n;return J((n=e.category)!=null?n:"").replace(
/^(?:kategori|category)[\s:]+(?=\S)/i,
"")}function Wue({full:e},t,{language:n}){return t===""?e:e+(n==="id"?` Kategori ${t}`:`, category ${t}`)}
function Ls(e){let{settings:t}=e.competition,{entry:n}=e.standing,r=CB(e),o=Uue(e),{names:i,
institution:s}=Bue(
e),a=t.rankedWinners||t.letterScores?vr(e.standing.score,t.decimals):"";return{kode:J(n.code),nomor:
$e(
e.number&&J(e.number)),inovasi:$e(nc(n.name)),instansi:J(n.institution),inovator:Wr(n.innovator).join(
"; "),kategori:o,penerima:i.length===0?et:zue(i),instansi_penerima:s,predikat:r.full,
predikat_singkat:r.
short,predikat_kapital:r.full.toUpperCase(),gelar:r.title,penghargaan:Wue(r,o,t),peringkat_angka:r.arabic,
peringkat_romawi:r.roman,peringkat_huruf:r.words,nilai:pn(a,t.language),nilai_huruf:a===""?"":Go(a,t.
language),kompetisi:rc(t),...Gh(t)}}var Kue={id:{innovation:"Nama inovasi",innovator:"Inovator",
institution:"Instansi",score:"Nilai"},en:{innovation:"Innovation",innovator:"Innovator",institution:
"Institution",
score:"Score"}};function Vh(e,{language:t,letterScores:n}){let r=Kue[t];return[{label:r.innovation,
isi:e.
inovasi},{label:r.innovator,isi:e.inovator},{label:r.institution,isi:e.instansi},{label:r.score,isi:
n?
`${e.nilai} (${e.nilai_huruf})`:""}].filter(o=>o.isi!=="")}var RB=(e,t)=>{var n,r;return(r=(n=t.find(
([o])=>o===e))==null?void 0:n[1].id)!=null?r:""},un=e=>`${e} (${Go(e,"id")})`,Vm=(e,{settings:t})=>pn(
vr(e,t.decimals),t.language),uo=e=>({kode:J(e.code),inovasi:$e(
nc(e.name)),instansi:J(e.institution),inovator:Wr(e.innovator).join("; ")}),Ax=(e,t=4)=>pn(vr(e,t).replace(
/\.?0+$/,""),"id");function Gue(e){let t=e.map(tn),n=t.reduce((r,o)=>r.add(o),new je(0));return n.lte(
0)?t.map(()=>"\u2013"):t.map(r=>`${Ax(r.mul(100).div(n),2)}%`)}function sc(e,t=[]){return e.stages.map(
(n,r)=>{let o=oi(e,n),i=t[r];return{no:S(r+1),tahap:J(n.name),bentuk:n.form===null?"\u2013":RB(n.form,
Ha),tanggal_tahap:n.date===null?"\u2013":$i(n.date,n.until,"id"),bobot_tahap:e.settings.carryOver&&n.
weight!==null?se(n.weight,"id"):"\u2013",jumlah_juri:S(rt(e,n).length),jumlah_peserta:i===void 0?
"\u2013":
S(i.standings.length),lolos:o===null?"semua":S(o)}})}function $a(e,t){let n=qe(e,t),r=Gue(n.map(o=>o.
weight));return n.map((o,i)=>{var s;return{no:S(i+1),kriteria:J(o.name),bobot:(s=r[i])!=null?s:"",
rentang:`${se(
o.min,"id")}\u2013${se(o.max,"id")}`,uraian:J(o.description)}})}var Yh=({entries:e})=>e.filter(t=>t.
status!=="running").map(t=>({...uo(t),status:RB(t.status,Ni),alasan:$e(J(t.reason))}));function Ho(e,
t){
let{settings:n}=e.competition;return Zh(e,"piagam",t).map((r,o)=>{let{kode:i,inovasi:s,instansi:a,
inovator:u,
kategori:l,penghargaan:c,predikat_singkat:d,gelar:p}=Ls(r);return{no:S(o+1),kode:i,inovasi:s,
instansi:a,
inovator:u,kategori:l,penghargaan:c,predikat_singkat:d,gelar:p,nilai:n.rankedWinners?Vm(r.standing.score,
e.competition):"",...oc(r.standing.prize,n)}})}m();function Hue({tieBreaks:e}){let t=e.map(r=>Li[r].official).filter(
r=>r!=="");return t.length===0?"Peserta dengan nilai yang sama berbagi peringkat.":`Nilai yang sama dipisahkan ${t.length===1?
`menurut ${t[0]}`:`berturut-turut menurut ${t.map((r,o)=>`(${o+1}) ${r}`).join("; ")}`}. Bila tetap sama, peringkatnya dipakai bersama.`}
function ac({settings:e,stages:t}){let{decimals:n,passingScore:r,maxPerInstitution:o,
winnerTerm:i}=e,s=u=>se(u,"id");return[
"Nilai seorang juri bagi satu inovasi adalah 100 \xD7 jumlah (bobot kriteria \xD7 nilai \xF7 nilai maksimum) \xF7 jumlah bobot, sehingga terletak antara 0 dan 100.",
e.missing==="complete"?
"Setiap juri menilai semua peserta pada tahapnya. Nilai yang belum diisi tidak dihitung sebagai nol.":
"Setiap juri menilai peserta yang ditugaskan kepadanya. Baris yang belum lengkap tidak dihitung, dan nilai yang belum diisi bukan nol.",
Mi[e.method].official,t.length>1&&(e.carryOver?
"Nilai pada suatu tahap digabungkan dengan nilai tahap-tahap sebelumnya menurut bobot tahap.":
"Setiap tahap dinilai tersendiri; nilai tahap sebelumnya tidak digabungkan."),`Peringkat disusun dari nilai yang dibulatkan sampai ${n} desimal. Peserta dengan nilai yang sama mendapat peringkat yang sama, dan peringkat berikutnya dilewati (1-2-2-4).`,
Hue(e),r!==null&&`Peserta dengan nilai di bawah ${s(r)} tidak lolos.`,o!==null&&`Dari satu instansi paling banyak ${o} inovasi yang lolos; tempatnya diisi peringkat berikutnya.`,
"Semua yang berada pada peringkat batas ikut lolos; pada tahap terakhir hal itu diputuskan rapat pleno.",
e.winnersPerCategory&&"Pemenang ditetapkan pada setiap kategori tersendiri.",e.rankedWinners?`Pemenang diumumkan menurut urutan ${i} I, II, dan seterusnya.`:
"Pemenang diumumkan menurut abjad, tanpa peringkat.",e.conflicts==="exclude"?
"Nilai juri bagi inovasi dari instansinya sendiri, dari unit di bawah instansinya, atau yang tercatat sebagai benturan kepentingan tidak dihitung. Juri yang mundur dari suatu penilaian menuliskan BK.":
"Benturan kepentingan juri dicatat, dan nilainya tetap dihitung kecuali bila juri mundur dengan menuliskan BK.",
"Putusan rapat pleno yang berbeda dari peringkat hitung dicatat bersama alasan dan hasil suaranya."].filter(
u=>u!==!1)}m();function Xh({decidedBy:e}){return e==null?"":e==="shared"?
"nilai sama, berbagi peringkat":`nilai sama, diputus menurut ${e.criterion===void 0?Li[e.metric].official:
`kriteria ${e.criterion}`}`}m();m();var que=/[\u0000-\u001F\u007F-\u009F"*/:<>?\\|]+/g,Zue=/[\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF]/g,
Jue=200,DB=60;function AB(e){let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4}function Ox(
e){
return x.from(e).reduce((t,n)=>t+AB(n),0)}function OB(e,t){if(Ox(e)<=t)return e;let n=t-3,r=0;for(
let o of x.
from(e)){if(n-=AB(o),n<0)break;r+=o.length}return`${e.slice(0,r).trim()}\u2026`}function NB(e){let t=e.
replace(Zue,"").replace(que,"-");return x.from(t).filter(r=>r.length>1||r<"\uD800"||r>"\uDFFF").join(
"").replace(/\s+/g," ").trim()}function Vue(e){let t=NB(e);return Ox(t)<=DB?t:`${OB(t,DB-17)}-${kl(e)}`}
function Qh(e,t){let n=t.trim()===""?"":` (${Vue(t)})`,r=e.map(NB).filter(o=>o!=="").join(" \u2013 ");
return OB(r,Jue-Ox(n)).replace(/[. ]+$/,"")+n}var Ym=e=>t=>{let n=e[t];return typeof n=="string"?n:
""};function uc(e){let t=Ym(e);return Qh([t("jenis"),t("predikat_singkat"),t("kategori"),t("inovasi")],
t("kode"))}var fr=e=>Qh([Ym(e)("jenis"),Ym(e)(
"kompetisi")],""),qo=(...e)=>t=>Qh(["jenis",...e].map(Ym(t)),Ym(t)("kode"));var Yue={recused:
"mundur dari penilaian (BK)",conflict:"benturan kepentingan",unassigned:"di luar pembagian juri",
incomplete:"nilai tidak lengkap"},Xue=e=>e.split("-").reverse().join("-"),Nx=(e,t)=>{let n=e.
find(r=>r.code===t);return n===void 0||n.name===""?t:`${nc(n.name)} (${t})`};function Que({
competition:e,
results:t}){return t.flatMap(({stage:n,panel:r})=>r.leftOut.filter(({reason:o})=>o!=="incomplete").map(
({judge:o,entry:i,reason:s})=>({juri:Nx(e.judges,o),peserta:Nx(e.entries,i),tahap:J(n.name),alasan:
Yue[s]})))}
function ele({results:e,competition:t}){return e.flatMap(({stage:n,standings:r})=>r.flatMap(({entry:
o,
rank:i,decision:s})=>s===void 0?[]:[{tahap:J(n.name),peserta:Nx(t.entries,o.code),semula:S(i),
menjadi:S(
s.rank),alasan:$e(J(s.reason)),setuju:s.votesFor===null?"\u2026":S(s.votesFor),tidak:s.votesAgainst===
null?"\u2026":S(s.votesAgainst)}]))}function tle(e,t){var s;let n=t.last&&!e.competition.settings.rankedWinners,
r=(a,u)=>{let{entry:l,rank:c,score:d,title:p,decision:g,category:b,categoryRank:v}=a,O=[p!=null?p:"",
b!==null&&v!==null&&!u?`${b}: ${v}`:"",g===void 0||u?"":`putusan pleno, peringkat hitung ${c}`,u?"":
Xh(a)];return{...uo(l),peringkat:u?"\u2013":S(Yt(a)),nilai:u?"\u2013":Vm(d,e.competition),keterangan:
O.
filter(N=>N!=="").join("; ")}},o=[...t.standings].sort((a,u)=>Yt(a)-Yt(u)),i=n?(s=e.winners)!=null?s:
[]:[];return[...i.map(a=>r(a,!0)),...o.filter(a=>!i.includes(a)).map(a=>r(a,!1))]}function nle(e){
return e.
results.map((t,n)=>({lampiran:e.results.length>1?`LAMPIRAN ${Jh(n+1)}`:"LAMPIRAN",tahap:J(t.stage.name),
tahap_kapital:J(t.stage.name).toUpperCase(),kepala_nilai:Bu($r(t.method),"id"),tanpa_urutan:t.last&&
!e.competition.settings.rankedWinners?"ya":"",peringkat_tahap:tle(e,t)}))}function rle(e){let[t="",n="",
...r]=ao(e);return{mengetahui:t,nama_mengetahui:t===""?"":$e(n),rincian_mengetahui:r.map(o=>({isi:o}
))}}
function ole(e,t){var v,O,N,P;let{competition:n,results:r}=e,o=pr(n.settings,t),{plenaryDate:i,
plenaryTime:s,
plenaryPlace:a,juryDecreeNumber:u}=o,l=Ei(o),c=Yh(n),d=Que(e),p=ele(e),g=qh(e).panel.judges,b=n.judges.
filter(I=>!g.includes(I));return{...Pt(o,o.minutesNumber),tanggal:$e(i&&Ti(i,"id")),jenis:
"Berita Acara Rapat Pleno",hari_tanggal:i===null?et:`${Uh(i,"id")} (${Xue(i)})`,waktu_pleno:J(s),
tempat_pleno:$e(
J(a)),keputusan_juri:`Keputusan${l===null?"":` ${l}`} Nomor ${$e(J(u))}`,jumlah_peserta:un((O=(v=r[0])==
null?void 0:v.standings.length)!=null?O:0),gugur:c,tidak_gugur:c.length===0?"ya":"",tahapan:sc(n,r),
aturan:ac(n).map((I,$)=>({no:S.fromCharCode(97+$),isi:I})),kelompok_kriteria:r.map(({stage:I})=>({
tahap_kriteria:J(
I.name),kriteria:$a(n,I).map($=>`${S($.kriteria)} ${S($.bobot)}`).join(", ")})),benturan:d,
tidak_benturan:d.
length===0?"ya":"",pleno:p,tidak_pleno:p.length===0?"ya":"",usulan:Ho(e,t),tanpa_urutan:o.rankedWinners?
"":"ya",kode_hasil:(N=e.code)!=null?N:et,sidik_hasil:(P=e.hash)!=null?P:"",lampiran_peringkat:nle(e),
juri:[...g,...b].map((I,$)=>({no:`${$+1}.`,nama:$e(J(I.name)),peran:J(I.role)||"Anggota",
instansi_juri:J(
I.institution)})),...rle(o.acknowledgedBy)}}var PB={needs:"result",inEnglish:!1,letterhead:"unit",
documents:Ia(
ole),title:fr};m();m();m();var Px=(e,{competition:t},n)=>({nama:Fs({entry:e},t.settings).join(", "),
keterangan:[uo(e).inovasi,...n===
void 0?[]:[ile(n)]].join(`
`)});function ile({date:e,room:t,...n}){var o;let r=t===""||/^ruang/i.test(t)?t:`Ruang ${t}`;return[
(o=Na(e,"id"))!=null?o:e,Mu(n),J(r)].filter(Boolean).join(", ")}var ey=(e,t)=>t.competition.entries.
filter(({code:n})=>e.some(r=>r.code===n)).map(n=>Px(n,t)),Ix=({competition:e})=>e.judges.map(t=>({
nama:J(
t.name)||t.code,keterangan:[t.role,t.institution].map(J).filter(Boolean).join(", ")}));function IB({
competition:e,results:t},n){if(n===0)return e.entries.filter(o=>o.status==="running");let r=t[n-
1];return r===void 0?null:r.standings.filter(({advances:o})=>o).map(({entry:o})=>o)}function sle(e){
let t=e.flatMap(({start:r})=>r===null?[]:[r]),n=e.flatMap(({start:r,end:o})=>{var i;return(i=o!=null?
o:r)!=null?i:[]});return t.length===0?"":`${Ro(f.min(...t))}\u2013${Ro(f.max(...n))}`}var ale=e=>[
...new w(
e.map(({place:t})=>J(t)))].filter(Boolean).join("; ");function $B(e,t,n,r){var a;let[o]=n,i=n[n.length-
1],s=new y(r.competition.entries.map(u=>[u.code,u]));return{about:e,name:t,date:(a=o==null?void 0:o.
date)!=null?a:null,time:sle(n),place:ale(n),...i===void 0||i.date===(o==null?void 0:o.date)?{}:{
until:i.
date},guests:n.flatMap(u=>{var c;let l=s.get((c=u.entry)!=null?c:"");return l===void 0?[]:[Px(l,r,u)]}
)}}
function ule(e){let{schedule:t=[],institutions:n,entries:r,settings:o}=e.competition;return[...t.filter(
({stage:s,entry:a,occasion:u})=>s===null&&a===null&&u!=="")].sort(bd).map(s=>{let a=J(s.occasion),u=n.
map(p=>({nama:Wh(p.name,o.language),keterangan:""})),l=r.filter(({status:p})=>p==="running"),c=/juri|judge/i.
test(a)?Ix(e):/sosialisasi|launch/i.test(a)&&u.length>0?u:ey(l,e),d=[s.place,s.room].map(J).filter(
Boolean).
join(", ");return{about:`${a} \xB7 ${s.date}`,name:a,date:s.date,time:Mu(s),place:d,guests:c}})}var FB=(
{
competition:e},t,n)=>rs(e,t).filter(({entry:r})=>n.some(({code:o})=>o===r));function _B(e){return $x(
e).flatMap(t=>{var s;let n=e.competition.stages.find(({name:a})=>t.about===`Tahap ${a}`),r=n===void 0?
-1:e.competition.stages.indexOf(n),o=n===void 0?[]:FB(e,n,(s=IB(e,r))!=null?s:[]),i=ri(o,({date:a,
room:u})=>[
a,u].join(" \xB7 "));return i.size<2?[t]:[...i.values()].map(a=>{var g;let[{date:u,room:l}]=a,c=[t.about,
u,l].filter(Boolean).join(" \xB7 "),d=[(g=Na(u,"id"))!=null?g:u,l].filter(Boolean).join(", "),p=$B(c,
`${t.name} (${d})`,a,e);return{...p,place:[p.place,l].filter(Boolean).join(", ")}})})}function $x(e){
let{competition:t,winners:n}=e,{settings:r,stages:o}=t,i=o.flatMap((u,l)=>{let c=u.form==="presentation"||
u.form==="field"?IB(e,l):null;if(c===null)return[];let d=`${u.form==="field"?"Kunjungan lapangan":
"Presentasi"} tahap ${J(u.name)}`,p=`Tahap ${u.name}`,g=FB(e,u,c);if(g.length>0)return[$B(p,d,g,
e)];let{date:b,until:v}=u;return[{about:p,name:d,...v===void 0?{date:b}:{date:b,until:v},time:"",
place:"",
guests:ey(c,e)}]}),s={about:"Pleno",name:"Rapat pleno Dewan Juri",date:r.plenaryDate,time:r.plenaryTime,
place:r.plenaryPlace,guests:Ix(e)},a={about:"Penyerahan",name:"Penyerahan penghargaan",date:r.ceremonyDate,
time:r.ceremonyTime,place:r.ceremonyPlace,guests:ey((n!=null?n:[]).map(({entry:u})=>u),e)};return[
...ule(
e),...i,s,...n===null?[]:[a]].filter(({guests:u})=>u.length>0)}var ty=({name:e,date:t,until:n,time:r,
place:o})=>({acara:e,acara_kapital:e.toUpperCase(),hari_acara:$e(t&&vB(t,n,"id")),waktu_acara:$e(J(r)),
tempat_acara:$e(J(o))});var lle=5,cle=e=>[...e,...x.from({length:lle},()=>({nama:"",keterangan:""}))].map(
(t,n)=>({no:S(n+1),
...t})),MB={needs:"rules",inEnglish:!1,letterhead:"unit",documents:e=>_B(e).map(t=>({about:t.about,
fields:n=>({
...Pt(e.competition.settings,n("daftar-hadir",t.about)),jenis:"Daftar Hadir",kode:"",...ty(t),hadir:
cle(
t.guests)})})),title:qo("acara")};m();m();m();var dle=["besar","sedang","kecil"];function mle(e){
return x.from(e).length}function Fa(e,t,n,r){
let o=t.split(`
`),i=f.max(...o.map(mle)),s=o.length>3?2:o.length>1||r?1:0,a=n.findIndex((c,d)=>i<=c&&d>=s),u=a<0?n.
length:a,l=dle.slice(0,n.length+1);return h.fromEntries(l.map((c,d)=>[`${e}_${c}`,d===u?t:""]))}m();
var ple=76,fle={id:"Tim Inovator",en:"The Team of Innovators"};function jB({standing:e,competition:t}
){
let n=Wr(e.entry.innovator),r=J(e.entry.institution),[o,...i]=n;if(o===void 0)return{name:r||et,
below:"",
team:[]};if(i.length===0)return{name:o,below:M(o)===M(r)?"":r,team:[]};if(i.length===1)return{name:n.
join(`
`),below:r,team:[]};let s=n.join(" \xB7 ");return i.length===2&&s.length<=ple?{name:s,below:r,team:[
]}:
{name:r||fle[t.settings.language],below:"",team:n}}var LB=[{name:"besar",signs:38,lines:9},{name:
"sedang",signs:46,lines:11},{name:"kecil",signs:56,lines:k.POSITIVE_INFINITY}],gle=(e,t)=>e.reduce((
n,r)=>n+
f.ceil(r.length/t),0);function zB(e){let t=f.ceil(e.length/2),[n,r]=[e.slice(0,t),e.slice(t)],o=LB.find(
({signs:i,lines:s})=>[n,r].every(a=>gle(a,i)<=s));return{tim:e.length>0?"ya":"",...h.fromEntries(LB.
flatMap(i=>{let s=a=>i===o?[...a,...a.length<t?["\xA0"]:[]].join(`
`):"";return[[`tim_kiri_${i.name}`,s(n)],[`tim_kanan_${i.name}`,s(r)]]}))}}var lc={recipient:[46,62],
institution:[90],predicate:[28],innovation:[66,165]},BB={signature:3,text:5},
hle=85,UB=(...e)=>e.join(`
`).split(`
`).filter(Boolean).length,yle={id:"Kategori",en:"Category:"};function Fx(e){let{settings:t}=e.competition,
n=Ls(e),{predikat_kapital:r,gelar:o,kategori:i,inovasi:s}=n,{name:a,below:u,team:l}=jB(e),d=[i===""?
"":`${yle[t.language]} ${i}`,o].filter(Boolean).join(", "),p=UB(n.jabatan_penandatangan,n.pangkat_penandatangan,
n.nip_penandatangan,n.nama_penandatangan),g=UB(a,u,d)+f.ceil(s.length/hle),b=p>BB.signature||g>BB.text;
return{...n,jenis:t.language==="id"?"Piagam":"Certificate",kepala:Kh(t).first,penuh:b?"ya":"",
rincian_predikat:d,
...Fa("utama",a,lc.recipient,b),...Fa("bawah",u,lc.institution,b),...Fa("penerima",n.penerima,lc.recipient,
b),...Fa("instansi_penerima",n.instansi_penerima,lc.institution,b),...Fa("predikat",r,lc.predicate,b),
...Fa("inovasi",s,lc.innovation,b),...zB(l)}}var WB={needs:"result",inEnglish:!0,names:"plain",
designs:[
"modern"],documents:ic("piagam",Fx),title:uc};function ble(e,t){let{settings:n}=e.competition;return{
jenis:n.language==="id"?"Semua Piagam":"All Certificates",kompetisi:rc(n),piagam:Zh(e,"piagam",t).map(
(r,o)=>({...Fx(r),lanjutan:o===0?"":"ya"}))}}
var KB={needs:"result",inEnglish:!0,names:"plain",designs:["modern"],documents:Ms(ble),title:fr};m();
m();var wle={id:{decree:e=>e?`Keputusan ${e}`:"Keputusan",minutes:
"Berita Acara Rapat Pleno Dewan Juri",
numbered:(e,t,n)=>`${e} Nomor ${t} tanggal ${n}`,and:" dan ",begin:"Berdasarkan ",judged:
"hasil penilaian Dewan Juri"},en:{decree:e=>e?`the Decree of the ${e}`:"Decree",minutes:
"the Minutes of the Judges\u2019 Plenary Meeting",numbered:(e,t,n)=>`${e} Number ${t} of ${n}`,and:
" and ",begin:"Pursuant to ",judged:"the assessment by the Board of Judges"}};function Zo(e){let t=wle[
e.language],n=s=>$e(s&&
Ti(s,e.language)),[r,o]=[J(e.decreeNumber),J(e.minutesNumber)],i=[];return r!==""&&i.push(t.numbered(
t.decree(Ei(e)),r,n(e.decisionDate))),(o!==""||e.plenaryDate!==null)&&i.push(t.numbered(t.minutes,$e(
o),n(e.plenaryDate))),t.begin+(i.length>0?i.join(t.and):t.judged)}function vle({entries:e}){var r;
let t=e.some(({category:o})=>o!=="")?"category":"unitType",n=new y;for(let o of e)
n.set(J(o[t]),((r=n.get(J(o[t])))!=null?r:0)+1);return n.size<2?[]:[...n].map(([o,i])=>({kelompok:o||
"(tidak disebut)",jumlah:S(i)}))}function kle(e,t){var c,d,p,g,b,v,O;let{competition:n,results:r,
coverage:o}=e,
i=pr(n.settings,t),s=Yh(n),a=r.flatMap(({standings:N})=>N).filter(({decision:N})=>N!==void 0),u=r.flatMap(
({panel:N})=>N.leftOut).filter(({reason:N})=>N==="recused"||N==="conflict"),l=vle(n);return{...Pt(i,
t("laporan","")),jenis:"Laporan",penyelenggara:$e(J(i.organizer)),dasar:Zo(i),jumlah_inovasi:un(n.entries.
length),jumlah_dinilai:un((d=(c=r[0])==null?void 0:c.standings.length)!=null?d:0),jumlah_juri:un(n.judges.
length),jumlah_tahap:un(n.stages.length),tahapan:sc(n,r),kelompok:l,ada_kelompok:l.length>0?"ya":"",
gugur:s,ada_gugur:s.length>0?"ya":"",aturan:ac(n).map((N,P)=>({no:S(P+1),isi:N})),jumlah_pemenang:un(
(g=(p=e.winners)==null?void 0:p.length)!=null?g:0),tanpa_urutan:i.rankedWinners?"":"ya",pemenang:Ho(
e,t),jumlah_putusan:un(a.length),jumlah_benturan:un(u.length),kode_hasil:(b=e.code)!=null?b:et,
keikutsertaan:o===
null?"":"ya",instansi_ikut:o===null?"":un(o.present),instansi_terdaftar:o===null?"":un(o.listed),
tidak_ikut:((v=
o==null?void 0:o.absent)!=null?v:[]).map(N=>({nama:J(N)})),ada_tidak_ikut:((O=o==null?void 0:o.absent.
length)!=null?O:0)>0?"ya":"",kekukuhan:e.reliability().map(({stage:N,sentences:P})=>({tahap:J(N),
kalimat:P.
map(I=>({isi:I}))}))}}var GB={needs:"result",inEnglish:!1,documents:Ia(kle),title:fr};m();var _x=8,
xle=e=>e===void 0||e.kind==="blank"?"":e.kind==="recused"?"BK":e.kind==="score"?Ax(tn(e.value)):
"?",HB=e=>[...e.marks.values()].some(t=>t.kind!=="blank");function Sle(e,t,n,r,o){var c,d,p;let i=qe(
e.competition,t),s=i.map(g=>xle(r==null?void 0:r.marks.get(g.name))),a=i.flatMap(({name:g})=>{let b=r==
null?void 0:r.marks.get(g);return(b==null?void 0:b.kind)==="score"?[b.value]:[]}),u=a.length===i.length?
(c=_p(i))==null?void 0:c(a).score:void 0,l=[(d=r==null?void 0:r.notesToCommittee)!=null?d:"",(p=r==null?
void 0:r.notesToEntrant)!=null?p:""].map(J).filter(Boolean);return{no:S(o),...uo(n),...h.fromEntries(
x.from({length:_x},(g,b)=>{var v;return[`k${b+1}`,(v=s[b])!=null?v:""]})),rincian_nilai:i.map(({name:
g},b)=>`${J(
g)}: ${s[b]||"\u2026\u2026"}`).join(`
`),nilai:u===void 0?"":Vm(u,e.competition),catatan:l.join(" / ")}}function Tle(e,t,n,r){var c;let{
competition:o,
results:i}=e,s=(c=An(o,t))!=null?c:(()=>!0),a=o.entries.filter(d=>d.status==="running"&&s(n,d));if(r!==
void 0){let d=new w(r.rows.filter(HB).map(p=>p.entry));return a.filter(p=>d.has(p.code))}let u=i[o.stages.
indexOf(t)-1];if(u===void 0)return a;let l=new w(u.standings.filter(({advances:d})=>d).map(({entry:d}
)=>d.
code));return a.filter(d=>l.has(d.code))}function Ele({changes:e,competition:t},n,r){return e.filter(
o=>o.stage===n.name&&o.judge===r.code).map((o,i)=>{var s,a;return{no:S(i+1),inovasi:J((a=(s=t.entries.
find(({code:u})=>u===o.entry))==null?void 0:s.name)!=null?a:o.entry),kriteria:J(o.criterion),semula:
o.
from,menjadi:o.to,waktu:ut(o.at,"id")}})}function Cle(e,t,n,r,o,i){let{competition:s}=e,a=$a(s,n),u=Tle(
e,n,r,o).map((d,p)=>Sle(e,n,d,o==null?void 0:o.rows.find(g=>g.entry===d.code),p+1)),l=a.length<=_x?a.
length:0,c=Ele(e,n,r);return{...Pt(s.settings,i("lembar-nilai",t)),tanggal:et,jenis:o===void 0?
"Lembar Nilai Kosong":"Lembar Nilai",kode:J(r.code),tahap:J(n.name),tahap_kapital:J(n.name).toUpperCase(
),
tanggal_tahap:$e(n.date&&$i(n.date,n.until,"id")),nama_juri:$e(J(r.name)),peran:J(r.role)||"Anggota",
instansi_juri:J(r.institution),terisi:o===void 0?"":"ya",kriteria_tahap:a.map((d,p)=>({...d,tanda:l===
0||qB(a)?"":`K${p+1}. `})),...h.fromEntries(x.from({length:_x},(d,p)=>[`kolom_${p+1}`,l===p+1?[{
baris:u,
...Dle(a)}]:[]])),kolom_banyak:l===0?[{baris:u}]:[],perubahan:c,ada_perubahan:c.length>0?"ya":""}}
var Rle=e=>f.
floor((f.min(25,124/e)-3)/1.6),qB=e=>e.every(({kriteria:t})=>S(t).split(/[\s/-]+/).every(n=>n.length<=
Rle(e.length))),Dle=e=>h.fromEntries(e.map((t,n)=>[`kepala${n+1}`,`${qB(e)?t.kriteria:`K${n+1}`}
(${t.rentang})`])),ZB={needs:"rules",inEnglish:!1,letterhead:"none",documents:e=>{let{competition:t,
sheets:n,faultyTabs:r}=e;return t.stages.flatMap(o=>rt(t,o).flatMap(i=>{let s=n.find(l=>l.stage===o.
name&&l.judge===i.code),a=s!=null&&s.rows.some(HB)?s:void 0;if(a!==void 0&&r.has(a.tab))return[];let u=`${o.
name} \xB7 ${i.code}${a===void 0?" \xB7 kosong":""}`;return[{about:u,fields:l=>Cle(e,u,o,i,a,l)}]}))}
,
title:qo("tahap","nama_juri")};m();function Ale(e,t){var r,o;let n=pr(e.competition.settings,t);
return{...Pt(n,t("pengumuman","")),jenis:"Pengumuman",dasar:Zo(n),jumlah_pemenang:un((o=(r=e.winners)==null?
void 0:r.length)!=null?o:0),tanpa_urutan:n.
rankedWinners?"":"ya",pemenang:Ho(e,t),masa_sanggah:n.objectionDays===null?"":un(n.objectionDays)}}
var JB={
needs:"result",inEnglish:!1,documents:Ms(Ale),title:fr};m();var Ole={listed:
"tercatat sebagai benturan kepentingan","same-institution":"dari instansi saya sendiri",
"parent-institution":"dari unit di bawah instansi saya"};function Nle({competition:e},t,n){let r=Pr(
e),o=e.entries.flatMap(s=>{let a=s.status==="running"?r(t,s):null;return a===null?[]:[{...uo(s),
alasan:Ole[a]}]}),
i=e.stages.filter(s=>qe(e,s).length>0&&rt(e,s).includes(t));return{...Pt(e.settings,n("pernyataan",t.
code)),tanggal:et,jenis:"Pernyataan Juri",kode:J(t.code),nama_juri:$e(J(t.name)),peran:J(t.role)||
"Anggota",instansi_juri:$e(J(t.institution)),tahap_juri:i.map(({name:s})=>J(s)).join(", "),benturan:
o.
map((s,a)=>({no:S(a+1),...s})),ada_benturan:o.length>0?"ya":""}}var VB={needs:"rules",inEnglish:!1,
letterhead:"none",documents:e=>e.competition.judges.map(t=>({about:t.code,fields:n=>Nle(e,t,n)})),
title:qo("nama_juri")};m();m();var Ple=[[/^east\s+/i,"Timur"],[/^west\s+/i,"Barat"],[/^central\s+/i,
"Tengah"],[/^north\s+/i,"Utara"],
[/^south\s+/i,"Selatan"],[/^south[\s-]?east\s+/i,"Tenggara"],[/^south[\s-]?west\s+/i,"Barat Daya"],[
/^highland\s+/i,"Pegunungan"]],Ile=[[/\bJava\b/gi,"Jawa"],[/\bSumatra\b/gi,"Sumatera"],[
/^(?:special\s+region\s+of\s+)yogyakarta$/i,
"Daerah Istimewa Yogyakarta"],[/^(.+?)\s+islands$/i,"Kepulauan $1"]];function YB(e){let t=J(e).replace(
/^(?:provinsi|province\s+of)\s+|\s+province$/gi,""),n=Ile.reduce((o,[i,s])=>o.replace(i,s),t),r=Ple.
find(([o])=>o.test(n));return`Provinsi ${r===void 0?n:`${n.replace(r[0],"")} ${r[1]}`}`}var XB=(e,t)=>e.map(
(n,r)=>({no:t(r),isi:n,pertama:r===0?"ya":""})),$le=["KESATU","KEDUA","KETIGA","KEEMPAT","KELIMA",
"KEENAM"],QB=({winners:e})=>(e!=null?e:[]).some(({prize:t})=>t!==null),Fle=(e,t)=>Ho(
e,t).map((n,r)=>{var a;let o=(a=e.winners)==null?void 0:a[r],i=n.uang_pembinaan===""?"\u2013":`${n.uang_pembinaan} (${n.uang_pembinaan_huruf})`,
s=o===void 0||!e.competition.settings.annexScores?"":Xh(o);return{...n,
uang:i,nilai:[n.nilai,s].filter(Boolean).join(`
`)}}),_le=e=>[...new w(e.flatMap(({gelar:t})=>typeof t=="string"&&t!==""?[t]:[]))];function Mle(e,t,
n){
let r=_le(n).map(i=>{let s=n.filter(({gelar:a})=>a===i).map(({inovasi:a})=>`\u201C${S(a)}\u201D`);
return`Mengusulkan sebagai ${i}: ${s.join("; ")}.`});return[`Menetapkan pemenang ${t} sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini.`,
`Kepada pemenang sebagaimana dimaksud dalam Diktum KESATU diberikan penghargaan berupa piagam${QB(e)?
" dan uang pembinaan yang besarnya tercantum dalam Lampiran":""}.`,...r,
"Biaya yang timbul akibat ditetapkannya Keputusan ini dibebankan pada Anggaran Pendapatan dan Belanja Daerah Tahun Anggaran \u2026\u2026\u2026\u2026.",
"Keputusan ini mulai berlaku pada tanggal ditetapkan."].map((i,s)=>{var a;return{label:(a=$le[s])!=null?
a:`KE-${s+1}`,isi:i}})}var Lle=e=>e.map((t,n)=>t.replace(/[;.,]\s*$/,"")+(n===e.length-1?".":";"));
function jle(e,t){
var d;let n=pr(e.competition.settings,t),r=J(n.decreeNumber),o=Pt(n,r),i=(d=Ei(n))!=null?d:et,s=J(n.
minutesNumber),a=$e(n.plenaryDate&&Ti(n.plenaryDate,"id")),u=Wr(n.legalBasis),l=`penetapan pemenang ${o.
kompetisi}`,c=Fle(e,t);return{...o,jenis:"Keputusan",rancangan:r===""?"ya":"",kepala:i,
kepala_kapital:i.
toUpperCase(),provinsi_kapital:J(n.province)===""?"":YB(n.province).toUpperCase(),tentang:l.toUpperCase(
),
menimbang:XB([`bahwa dalam rangka mendorong inovasi pelayanan publik telah dilaksanakan ${o.kompetisi};`,
`bahwa berdasarkan Berita Acara Rapat Pleno Dewan Juri Nomor ${$e(s)} tanggal ${a} telah diusulkan pemenang ${o.kompetisi};`,
`bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan ${i} tentang Penetapan Pemenang ${o.kompetisi};`],
p=>`${S.fromCharCode(
97+p)}.`),mengingat:XB(u.length>0?Lle(u):[et],p=>`${p+1}.`),diktum:Mle(e,o.kompetisi,c),hadiah:QB(e)?
"ya":"",berperingkat:n.rankedWinners?"ya":"",tanpa_urutan:n.rankedWinners?"":"ya",bernilai:n.rankedWinners&&
n.annexScores?"ya":"",pemenang:c}}var eU={needs:"result",inEnglish:!1,names:"plain",signedBy:"head",
letterhead:"none",documents:Ms(jle),title:fr};m();m();var zle={id:{above:"di atas median",same:
"sama dengan median",below:"di bawah median"},en:{above:"above the median",same:"at the median",
below:"below the median"}},Ble=5,tU=new A,Mx=({standings:e})=>e.
length>=Ble;function ny(e){var n;let t=(n=tU.get(e))!=null?n:Ule(e);return tU.set(e,t),t}function Ule(
e){
let{panel:t,standings:n}=e,r=(i,s)=>{var u;let a=[...((u=t.readings.get(i))!=null?u:new y).values()].
flatMap(l=>{var c;return(c=l.marks[s])!=null?c:[]});return a.length===0?null:mn(a)},o=t.criteria.map(
(i,s)=>{let a=n.flatMap(({entry:u})=>{var l;return(l=r(u.code,s))!=null?l:[]});return a.length===0||
!Mx(e)?null:lu(a)});return({entry:i},{language:s,decimals:a})=>{let u=zle[s];return t.criteria.flatMap(
(l,c)=>{var b;let[d,p]=[r(i.code,c),(b=o[c])!=null?b:null];if(d===null)return[];let g=p===null?0:yn(
d,p);return[{kriteria:J(l.name),nilai:pn(vr(d,a),s),median:p===null?"\u2013":pn(vr(p,a),s),maksimum:
pn(
S(l.max),s),kedudukan:p===null?"\u2013":g>0?u.above:g<0?u.below:u.same}]})}}var nU={id:{kind:"Surat",
place:"Tempat"},en:{kind:"Award letter",place:""}};function Wle(e,t){let{standing:n,
competition:r}=e,{settings:o}=r,i=Ls(e);return{...i,jenis:nU[o.language].kind,kepada:Fs(n,o).map(s=>(
{
nama:s})),tempat_tujuan:Pa(o)||nU[o.language].place,dasar:Zo(pr(o,t)),rincian:Vh(i,o),profil:i.nilai===
""?[]:ny(e.result)(n,o),...oc(n.prize,o),...Hh(o),..._s(o)}}var rU={needs:"result",inEnglish:!0,
documents:ic(
"surat",Wle),title:uc};m();function Kle(e,t){var o;let n=pr(e.competition.settings,t),r=(o=e.winners)!=null?
o:[];return{...Pt(n,
t("surat-daftar","")),jenis:"Surat kepada Semua Pemenang",tempat_tujuan:Pa(n)||"Tempat",dasar:Zo(n),
jumlah_pemenang:un(r.length),...Hh(n),..._s(n),tanpa_urutan:n.rankedWinners?"":"ya",pemenang:Ho(e,t).
map((i,s)=>({...i,kepada:r[s]===void 0?"":Fs(r[s],n).join(`
`)}))}}var oU={needs:"result",inEnglish:!1,documents:Ms(Kle),title:fr};m();function Gle(e){let{
settings:t}=e.competition,{prize:n}=e.standing,r=Ls(e);return{...Pt(t,e.number),
...r,rincian:Vh(r,t),tanggal:et,jenis:"Tanda Terima",...oc(n,t)}}var iU={needs:"result",inEnglish:!1,
letterhead:"unit",documents:ic("tanda-terima",Gle),title:uc};m();function Hle({competition:e}){let{
criteria:t,stages:n}=e;return t.every(r=>r.stage===null)&&n[0]?[{tahap_kriteria:"Semua tahap",
kriteria_tahap:$a(e,n[0])}]:n.filter(r=>qe(e,r).length>0).map(r=>({tahap_kriteria:`Tahap ${J(r.name)}`,
kriteria_tahap:$a(e,r)}))}function qle(e,t){let{competition:n}=e;return{...Pt(n.settings,
t("tata-cara","")),tanggal:et,jenis:"Tata Cara Penilaian",tahapan:sc(n),kelompok_kriteria:Hle(e),
aturan:ac(
n).map((r,o)=>({no:S(o+1),isi:r}))}}var sU={needs:"rules",inEnglish:!1,documents:Ia(qle),title:fr};m(
);var Zle={id:{kind:"Umpan Balik",place:"Tempat"},en:{kind:"Feedback",place:""}},Jle=({sheets:e},t)=>[
...new w(e.flatMap(({rows:n})=>n.filter(r=>r.entry===t).map(({notesToEntrant:r})=>r)))].map(n=>ao(n).
join(`
`)).filter(n=>n!=="").sort((n,r)=>n<r?-1:1).map(n=>({isi:n}));function Vle(e,t,n,r){let o=pr(e.competition.
settings,r),i=Zle[o.language],s=Jle(e,t.entry.code);return{...Pt(o,r("umpan-balik",t.entry.code)),
...uo(
t.entry),jenis:i.kind,kepada:Fs(t,o).map(a=>({nama:a})),tempat_tujuan:Pa(o)||i.place,dasar:Zo(o),
tahap:J(
n.stage.name),jumlah_peserta:S(n.standings.length),profil:ny(n)(t,o),tanpa_median:Mx(n)?"":"ya",
catatan:s,
ada_catatan:s.length>0?"ya":"",..._s(o)}}var aU={needs:"result",inEnglish:!0,documents:e=>{var r;let t=new w(
((r=e.winners)!=null?r:[]).map(({entry:o})=>o.code)),n=new w;return[...e.results].reverse().flatMap(
o=>o.standings.filter(({entry:s})=>!t.has(s.code)&&!n.has(s.code)).map(s=>(n.add(s.entry.code),{
about:s.
entry.code,fields:a=>Vle(e,s,o,a)})))},title:qo("inovasi")};m();var uU={needs:"rules",inEnglish:!1,
documents:e=>$x(e).map(t=>({about:t.about,fields:n=>({...Pt(e.competition.
settings,n("undangan",t.about)),tanggal:et,jenis:"Undangan",kode:"",...ty(t),jumlah_undangan:un(t.guests.
length),undangan:t.guests.map((r,o)=>({no:S(o+1),...r})),..._s(e.competition.settings)})})),title:qo(
"acara")};var lU={"tata-cara":sU,pernyataan:VB,undangan:uU,"daftar-hadir":MB,"lembar-nilai":ZB,
"berita-acara":PB,
sk:eU,pengumuman:JB,piagam:WB,gabungan:KB,surat:rU,"surat-daftar":oU,"tanda-terima":iU,"umpan-balik":
aU,
laporan:GB};m();var cU=["tata-cara","pernyataan","undangan","daftar-hadir","lembar-nilai",
"berita-acara","sk","pengumuman","piagam","gabungan","surat","surat-daftar","tanda-terima",
"umpan-balik","laporan"];var js=cU.map(e=>({id:e,...lU[e]}));function Xm(e){var t;return(t=js.find(n=>n.id===e))!=null?
t:null}m();m();var dU=(e,t)=>`${e}:${t}`,Yle=(e,t)=>{var n;return(n=[...t.keys()].find(r=>r.startsWith(
`${e}:`)))!=
null?n:""},Xle=/^(?:-|\u2013|tanpa|none)$/i;function mU(e,{settings:t,letterhead:n},r){var d;let o=Xle.
test(n),i=n===""||o?t.organizer:n,s=e.letterhead!=="unit"&&(n===""||$s(n))&&$s((d=ao(t.signerPosition)[
0])!=
null?d:""),{first:a,unit:u}=s?Kh(t):Dx(t,i),l=[t.officeAddress,t.officeContact].map(J).filter(
Boolean).
join(", "),c=!o&&e.letterhead!=="none";return{kop:a,kop_unit:u,kop_alamat:s?"":l,kop_kepala:s&&c?
"ya":
"",kop_instansi:!s&&c?"ya":"","%lambang":Yle(s||e.signedBy==="head"?"garuda":"daerah",r)}}m();var Qle=/^(?:(?:Prof|Dr|dr|drg|drh|Drs|Dra|Ir|H|Hj|K\.?H|Apt|apt|Ns)\.\s*)+/,
pU=e=>{var t;return((t=
J(e).split(",")[0])!=null?t:"").replace(Qle,"").trim()||J(e)},ece=(e,{id:t})=>[t,ha[t].name.id,ha[t].
name.en].some(n=>M(n)===M(e));function tce(e,t){let n=t.find(({documents:r})=>r.some(o=>ece(o,e)));
return n!==
void 0?n:e.signedBy==="head"?t.find(({office:r,acting:o})=>o==="self"&&$s(r)):t.find(({documents:r})=>r.
length===0)}var nce=/^(?:wakil\s+)?(?:wali\s?kota|bupati|gubernur)\b|^sekretaris\s+daerah\b|^(?:(?:deputy|vice)\s+)?(?:mayor|regent|governor)\b/i;
function rce({office:e,status:t,acting:n,onBehalfOf:r},o){var c,d;let i=(d=(c=qa.find(([p])=>p===t))==
null?void 0:c[1].id)!=null?d:"",s=t==="definitive"?J(e):`${i} ${J(e)}`;if(n==="self")return[s];let[a=o!=
null?o:"",...u]=r.map(J),l=[`a.n. ${a}`,...u];return n==="by-order"?[...l,"u.b.",s]:[...l,s]}
function oce(e,t,n){
let r=$s(e.office)&&e.status!=="definitive",o=t.names==="plain"||r,i=r||nce.test(J(e.office));return{
settings:{...n,signerPosition:rce(e,Ei(n)).join(`
`),signerName:o?e.plainName||pU(e.name):e.name,signerGrade:i?"":e.rank,signerNip:i?"":e.nip,copies:e.
copies||n.copies},letterhead:e.letterhead}}function ice(e,t){var i,s;let n=$s((i=ao(t.signerPosition)[
0])!=
null?i:""),r=e.names==="plain"?pU(t.signerName):t.signerName;if(n)return{settings:{...t,signerName:r,
signerGrade:"",signerNip:""},letterhead:""};if(e.signedBy!=="head")return{settings:{...t,signerName:
r},
letterhead:""};let o=(s=Ei(t))!=null?s:"";return{settings:{...t,signerPosition:o,signerName:"",
signerGrade:"",
signerNip:""},letterhead:""}}function fU(e,{settings:t,signers:n=[]}){let r=tce(e,n);return r===void 0?
ice(e,t):oce(r,e,t)}var Ci=(e,t)=>ck(e.id,vl(e,t),sce(e,t)),sce=({designs:e=[]},{settings:t})=>{var n;
return(n=e.find(r=>r===
t.certificateDesign))!=null?n:""},ry=(e,t)=>e.needs==="rules"||t.winners!==null;function ace(e,t){
let{
competition:n}=t,r={...n.settings,language:vl(e,n)},o=fU(e,{...n,settings:r});return{context:{...t,
competition:{
...n,settings:o.settings}},letterhead:mU(e,o,t.pictures)}}var _a=(e,t)=>e.filter(n=>ry(n,t)).flatMap(
n=>{let r=ace(n,t);return n.documents(r.context).map(({about:o,fields:i})=>({kind:n,about:o,fields:s=>(
{
...i(s),...r.letterhead})}))});function Lx(e){if(e.winners===null)return()=>!0;let t=new w(_a(js,e).
map(({kind:n,about:r})=>`${n.id}:${r}`));return(n,r)=>t.has(`${n}:${r}`)}var uce=()=>null;function jx(
e,t,n=uce){
let[r]=_a([e],t);return r===void 0?null:r.fields(n)}m();m();function lce(e,t){let n=e.map(o=>({
standing:o,key:M(o.entry.name)})),r=({standing:o})=>{var i;return(i=
t.get(o.entry.code))!=null?i:0};return n.sort((o,i)=>o.key<i.key?-1:o.key>i.key?1:r(o)-r(i)).map(({
standing:o})=>o)}
function gU(e,t){var s,a;let n=new y(e.panel.entries.map(({code:u},l)=>[u,l])),r=new y;for(let{
category:u,
entry:l}of e.standings){let c=(s=n.get(l.code))!=null?s:0;r.set(u,f.min(c,(a=r.get(u))!=null?a:c))}
let o=of(
e).map(({standing:u})=>u);return[...r].sort(([,u],[,l])=>u-l).map(([u])=>u).flatMap(u=>{let l=o.filter(
c=>c.advances&&c.category===u);return t.rankedWinners?l.map(c=>{var d,p;return{standing:c,place:(p=(
d=
c.place)==null?void 0:d.place)!=null?p:null}}):lce(l,n).map(c=>({standing:c,place:null}))})}m();m();
var cce=[137,80,78,71,13,10,26,10],hU=(e,t)=>t.every((n,r)=>e[r]===n),Qm=(e,t)=>{var n,r;return((n=
e[t])!=null?n:0)<<8|((r=e[t+1])!=null?r:0)},yU=(e,t)=>Qm(e,t)*65536+Qm(e,t+2),dce=e=>e>=192&&e<=207&&
![196,200,204].includes(e);function mce(e){var n;let t=2;for(;t+9<e.length&&e[t]===255;){let r=(n=e[
t+
1])!=null?n:0;if(dce(r))return{height:Qm(e,t+5),width:Qm(e,t+7)};t+=2+Qm(e,t+2)}return null}function oy(
e){
let t=hU(e,cce),n=hU(e,[255,216]),r=t?{width:yU(e,16),height:yU(e,20)}:n?mce(e):null;return r===null||
r.width===0||r.height===0?null:{bytes:e,type:t?"png":"jpeg",...r}}m();var pce={tab:
"Lambang pada kop surat",origin:"ditulis saat lambang diunggah",tooLarge:e=>`Gambar ini lebih dari ${e} kB. Perkecil, lalu unggah lagi.`,
noPicture:"Gambar ini tidak dapat dipakai. Unggah PNG atau JPEG."},fce={tab:
"Emblems of the letterhead",origin:"written when an emblem is uploaded",
tooLarge:e=>`This picture has more than ${e} kB. Make it smaller and upload it again.`,noPicture:
"This picture cannot be used. Upload a PNG or JPEG."},zx=e=>e==="id"?pce:fce;m();var bU={part:
"emblems",tab:Z.emblems,columns:[{key:"emblem",header:F("Lambang","Emblem"),width:100},
{key:"part",header:F("Bagian","Part"),width:70},{key:"content",header:F("Isi","Content"),width:300}]}
,
iy=["garuda","daerah"],gce=/.{1,30000}/g;function wU(e,t,n,r,o){let i=[...e].flatMap(([a,u])=>{var l;
return((l=u.match(gce))!=null?l:[]).map((c,d)=>({emblem:a,part:S(d+1),content:c}))}),s=bU.columns.map(
({key:a,header:u,width:l})=>({header:u[n],width:l,format:"@",value:c=>c[a]}));return Ot(t,r,o,s,i,0)}
function vU(e){var r,o;let t=e===null?null:dt(e,bU),n=new y;for(let{cell:i}of(r=t==null?void 0:t.rows)!=
null?r:[]){let s=iy.find(a=>a===W(i("emblem")));s!==void 0&&n.set(s,((o=n.get(s))!=null?o:"")+W(i(
"content")))}return n}var kU=e=>new y([...e].flatMap(([t,n])=>{let r=oy(yi(n));return r===null?[]:[[
dU(
t,kl(n)),r]]}));var hce=q({emblem:ae(pt(iy)),content:ae(U()),signers:ae(ve())}),xU=300,Bx=e=>{let{
name:t,grid:n}=Nt(
Z.emblems[e]);return{name:t,emblems:vU(n)}},sy=e=>kU(Bx(e).emblems);function yce(e,t,{language:n,
admins:r}){
let o=zx(Je(n)),i=yi(t);if(i.length>xU*1024)return o.tooLarge(xU);if(t!==""&&oy(i)===null)return o.noPicture;
let{name:s,emblems:a}=Bx(n),u=new y(a);t===""?u.delete(e):u.set(e,t);let l=zx(n);return rr(wU(u,s,n,
l.tab,l.origin),yo({admins:r},()=>!1)),iu(s),null}var SU=e=>ce(()=>{let{emblem:t,content:n,signers:r=!1}
=fe(
hce,e);return ke(),Te(()=>{let{competition:o}=Qe(),{settings:i}=o,s=t===void 0||n===void 0?null:yce(
t,n,i),a=o.signers!==void 0;r&&!a&&nn(V2(i));let{emblems:u}=Bx(i.language),l=c=>{var d,p;return f.ceil(
((p=(d=u.get(c))==null?void 0:d.length)!=null?p:0)*3/4096)};return{emblems:iy.map(c=>({emblem:c,
kilobytes:l(
c)})),signers:a||r?qs.tab[i.language]:null,refused:s}})});var bce=["WEIGHTS_INVALID",
"SETTING_INVALID","ENTRY_DUPLICATE_CODE"],TU=e=>e.filter(t=>t.severity===
"error"&&bce.includes(t.code)),wce=({settings:e})=>ci(e).list.filter(({status:t,criterion:n})=>t==="confirmed"&&
n!=="").map(({stage:t,judge:n,entry:r,criterion:o,before:i,now:s,answeredAt:a})=>({stage:t,
judge:n,entry:r,criterion:o,from:us(i.cell,i.format,"id"),to:to(s,"id"),at:a}));function Ux(e,{
results:t},{
rows:n},r,o=[],i=new y){let{competition:s,sheets:a}=e,u=t[s.stages.length-1],l=r.some(v=>v.code==="RESULT_STALE"),
c=r.filter(v=>v.severity==="error"),d=u!==void 0&&c.length===0,p=lt(s.stages,n),g=p[p.
length-1],b=null;return{competition:s,sheets:a,faultyTabs:new w(c.flatMap(({tab:v})=>v===void 0?[]:[
v])),results:l?[]:t,winners:d?gU(u,s.settings).map(({standing:v})=>v):null,code:(g==null?void 0:g.status)===
"decided"?g.code:null,hash:(g==null?void 0:g.status)==="decided"?g.hash:null,changes:o.some(({id:v})=>v===
"lembar-nilai")?wce(s):[],pictures:i,coverage:RI(s),reliability:()=>(b!=null||(b=t.map((v,O)=>{let N=Kg(
s,v,t.slice(0,O)),I=v.last&&!s.settings.rankedWinners?{...N,gap:null,methods:[],verdict:{...N.verdict,
contested:[]}}:N;return{stage:v.stage.name,sentences:Gg(I,"id")}})),b)}}var vce=["TIE_AT_CUT",
"STAGE_NOT_BEGUN","RESULT_STALE"];function ay(e,t,n){let r=Ft(e,{provisional:!1}),o=ol(e),i=[...r.findings,
...mi(e,t),...kce(t,e)].map(u=>vce.includes(u.code)?{...u,severity:"error"}:u),s=sy(e.competition.settings.
language),a=Ux(e,r,t,i,n,s);return{findings:r.findings,blocking:i,hash:o,context:a}}function kce({
rows:e},t){
let n=da(e);return n===void 0||il(t,n.hash)?[]:[{code:"RESULT_STALE",severity:"error",params:{
computed:n.
at}}]}function EU(e,t,n){var p,g,b;let{competition:r}=e,o=Z.documents[r.settings.language];if(!Za().includes(
o))return[];let{name:i,grid:s}=Nt(o);if(s===null)return[];let a=dt(s,Fo),u=Sce([...hs(s).rows]),l=Tce(
e,t,n,u),c=new y,d=[];for(let[v,O]of u){let N=l(O);if(N===null)continue;if(typeof N=="object"){let I=(
p=
nt(a,v,"title"))==null?void 0:p.cell,$={kind:O.kind,written:O.title,expected:N.title};d.push({code:
"DOCUMENT_TITLE",tab:i,cell:I,params:$});continue}let P=(b=c.get(N))!=null?b:{cell:(g=nt(a,v,"kind"))==
null?void 0:g.cell,documents:[]};c.set(N,{...P,documents:[...P.documents,O]})}return[...[...c].map((
[
v,{cell:O,documents:N}])=>({code:v,tab:i,cell:O,params:{documents:N}})),...d]}var xce=["made",
"draft",
"edited","signed"];function Sce(e){var n,r;let t=new y;for(let o of e){let[,{kind:i,entry:s,maker:a,
revision:u,status:l}]=o,c=E.stringify([i,s,a]),d=(r=(n=t.get(c))==null?void 0:n[1].revision)!=null?r:
"";xce.includes(l)&&k(u)>=k(d)&&t.set(c,o)}return[...t.values()]}function Tce(e,t,n,r){let{
competition:o}=e,
i=t.findings.filter(d=>d.severity==="error"),s=sy(o.settings.language),a=Ux(e,t,n,i,[],s),u=new y(_a(
js,a).map(d=>[E.stringify([d.kind.id,d.about]),d])),l=new y(r.map(([,{kind:d,entry:p,number:g}])=>[E.
stringify([d,p]),g])),c=(d,p)=>l.get(E.stringify([d,p]))||null;return({kind:d,entry:p,run:g,title:b,
content:v})=>{var L;let O=n.rows.find(B=>B.action==="documents"&&B.run===g);if(O===void 0)return"DOCUMENT_UNRECORDED";
let N=((L=Xm(d))==null?void 0:L.needs)!=="rules",P=u.get(E.stringify([d,p]));if(P===
void 0&&a.winners!==null)return"DOCUMENT_OF_NOBODY";let I=P==null?void 0:P.fields(c),$=P===void 0||I===
void 0?null:P.kind.title(I),_=()=>{if(P===void 0||I===void 0)return!1;let B=Ci(P.kind,o),j=Xd(d,Yd(B),
Xl(I,Hm(B)));return jt(j+$)===v};return N&&Id(e,O.hash)===null&&!_()?"DOCUMENT_OF_OTHER_RESULT":$===
null||$===b?null:{title:$}}}m();function CU(e){let{competition:t,history:n}=e,r=lt(t.stages,n.rows);
return $d(t.settings.language).flatMap(
o=>{var a;let i=ug(o),s=((a=kn(r,o.stage))==null?void 0:a.hash)===o.hash;return i===null||!s?[]:RU(e,
i)})}function RU({competition:e,sheets:t},{stage:n,printed:r}){let o=e.stages.map(({name:s})=>s),i=Yg(
e,t,o.slice(0,o.indexOf(n)+1));return E_(r,i).map(s=>{let a=t.find(u=>u.stage===s.names[0]&&u.judge===
s.names[1]);return{code:"PRINTED_CHANGED",stage:n,...a===void 0?{}:{tab:a.tab},params:s}})}function DU(
e,{
results:t},n,r){var _;let o=yF(n,Xe);if(o===null||!o.isSealed)return[{code:"EVIDENCE_DAMAGED",params:
{
isEvidence:o!==null}}];let{evidence:i,seal:s}=o,{competition:a,history:u}=e,{stage:l,code:c,at:d}=i,
p=kn(lt(a.stages,u.rows),l),g=u.rows.find(L=>L.action==="decide"&&L.stage===l&&L.hash===i.hash),b=(g==
null?void 0:g.detail.includes(zg(s)))===!0,v=i.history.rows===0||((_=u.links[i.history.rows-1])==null?
void 0:_.chain)===i.history.end,{sheets:O,typedDecisions:N}=e,P=nl({...ps(a,O,N,l,i.counted.version),
version:ar}),I=new w(r.map(L=>E.stringify([L.code,L.params]))),$=L=>L.filter(B=>!I.has(E.stringify([
B.code,B.params])));return[...(p==null?void 0:p.hash)===i.hash&&b?[]:[{code:"EVIDENCE_UNRECORDED",
stage:l,
params:{code:c,at:d,present:(p==null?void 0:p.code)||null}}],...v?[]:[{code:"EVIDENCE_HISTORY",tab:u.
name,params:{rows:i.history.rows}}],...$(tl(i.counted,P).map(L=>rl(L,e)).map(L=>({code:"CHANGED",
stage:l,
tab:L.tab,cell:L.cell,params:L}))),...$(RU(e,i)),...Ece(t,i)]}function Ece(e,{stage:t,ranking:n}){
let r=e.
find(i=>i.stage.name===t);if(r===void 0)return[];let o=new y(r.standings.map(i=>[i.entry.code,i]));
return n.
flatMap(({code:i,rank:s,advances:a})=>{let u=o.get(i),l=u!==void 0&&Yt(u)===s&&u.advances===a,c={
code:i,
rank:s,now:u===void 0?null:Yt(u)};return l?[]:[{code:"EVIDENCE_RANK",stage:t,params:c}]})}m();
function AU({competition:e}){let t=Z.documents[e.settings.language],n=xe(),r=Za().includes(t)?Ne(jd(
n)):null,o=r===null?null:Dce(r);if(o===null)return[];let{name:i,grid:s}=Nt(t),a=s===null?null:dt(s,
Fo),
l=(s===null?[]:[...hs(s).rows].filter(([,p])=>p.spreadsheet===en())).filter(([,{maker:p,fileId:g}])=>p===
n&&g!==""),c=new w(l.map(([,{fileId:p}])=>p)),d=o.filter(({id:p,type:g,properties:{sheet:b,kind:v}})=>g===
ur&&v!==void 0&&b===jt(en())&&!c.has(p));return[...l.flatMap(([p,g])=>{var N;let b=o.find(({id:P})=>P===
g.fileId),v=Rce(g,b);if(v===null)return[];let O=(N=nt(a,p,v==="DOCUMENT_NUMBER"?"number":"link"))==null?
void 0:N.cell;return[{code:v,tab:i,cell:O,params:{documents:[g]}}]}),...d.length===0?[]:[{code:
"DOCUMENT_ROW_MISSING",tab:i,params:{count:d.length}}]]}var Cce=["edited","own","signed","deleted",
"void"];
function Rce(e,t){if(t===void 0)return["deleted","void"].includes(e.status)?null:
"DOCUMENT_FILE_MISSING";if(t.link!==e.link)return"DOCUMENT_LINK";let{number:n}=t.properties;return n!==void 0&&
n!==jt(e.
number)?"DOCUMENT_NUMBER":e.modified!==""&&t.modified>e.modified&&!Cce.includes(e.status)?
"DOCUMENT_FILE_CHANGED":null}function Dce(e){try{let t=ml(e,Vn(1,R.now()));return"ok"in t?t.ok:null}
catch{return null}}m();m();var OU=/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;function Ace(e,t){var r,o,i;let n=e.split(
";");return t<
0&&n.length>1?(r=n[1])!=null?r:"":t===0&&n.length>2?(o=n[2])!=null?o:"":(i=n[0])!=null?i:""}function NU(
e,t){
var s;if(e===""||e==="@")return!1;let n=Ace(e,t),r=((s=n.match(OU))!=null?s:[]).filter(a=>a.startsWith(
'"')||a.startsWith("\\")),o=n.replace(OU,"");return/general/i.test(o)?r.some(a=>/\d/.test(a)):o.includes(
"%")?!1:!/[0#?]/.test(o)||/[1-9dmyhs]/i.test(o)||/[0#?],+(?:\D*)$/.test(o)||r.some(a=>/\d/.test(a))}
var PU=["id","en"];function $U(e){let{competition:t,sheets:n,history:r,deciding:o}=e,{stages:i,
settings:s}=t,
a=lt(i,r.rows),u=i.filter((p,g)=>{var b;return((b=a[g])==null?void 0:b.status)==="decided"}),l=n.filter(
({stage:p})=>u.some(({name:g})=>g===p)),d=[...i.map(p=>Zi(p,i,s.language)),Z.finalRanking[s.language]].
map(p=>Nt(p)).flatMap(({name:p,grid:g})=>g===null?[]:[p]);return[...l.flatMap(({tab:p,rows:g})=>{let b=ei(
p),v=g.flatMap(O=>[...O.marks.values()]);return IU(p,v.flatMap(O=>O.kind==="score"?[{...O.at,value:O.
value}]:[]),b)}),...d.flatMap(p=>IU(p,Oce(p),ei(p))),...[...d,...o.tabs.values()].flatMap(Nce),...Pce(
e,d)]}var Oce=e=>_e(e).values.flatMap((t,n)=>t.flatMap((r,o)=>typeof r=="number"?[{row:n,column:o,
value:r}]:
[]));function IU(e,t,n){var s,a;let r=t.filter(({row:u,column:l,value:c})=>{var d,p;return NU((p=(d=
n[u])==null?void 0:d[l])!=null?p:"",c)}),[o]=r;if(o===void 0)return[];let i={value:o.value,format:(a=
(s=n[o.row])==null?void 0:s[o.column])!=null?a:"",more:r.length-1};return[{code:"NUMBER_HIDDEN",tab:
e,
cell:Ce(o.row,o.column),params:i}]}function Nce(e){let t=Ja(e).flatMap((r,o)=>r.flatMap((i,s)=>i===""?
[]:[Ce(o,s)])),[n]=t;return n===void 0?[]:[{code:"FORMULA_IN_PLACE",tab:e,cell:n,params:{more:t.length-
1}}]}function Pce({competition:{stages:e},deciding:t,history:n},r){let o=[...r,...t.tabs.values(),n.
name],i=l=>M(l.replace(/\s*\(\d+\)$/,"")),s=e.map(l=>PU.map(c=>Zi(l,e,c))),a=["finalRanking",
"history","decisions"].map(l=>PU.map(c=>Z[l][c])),u=Ve();return[...s,...a].flatMap(l=>{let c=l.map(M),
d=o.find(
p=>c.includes(i(p)));return d===void 0?[]:u.filter(p=>p!==d&&c.includes(i(p))).map(p=>({code:
"TAB_FALSE",tab:p,params:{real:d}}))})}m();function Ice(e,t){let n=e.filter(({written:o,expected:i})=>[
o,i].every(s=>S(s).length<=60)),r=t==="id"?"tidak sama dengan hitung ulang":
"is not what is recomputed";return n.length===0?e.map(({header:o})=>`${o} ${r}`).join("; "):n.map(({
header:o,written:i,expected:s})=>{let[a,u]=[cc(i,t),cc(s,t)];return t==="id"?`${o} tertulis ${a}, dihitung ulang ${u}`:
`${o} is written ${a}, recomputed ${u}`}).join("; ")}var cc=(e,t)=>e===
""?t==="id"?"kosong":"blank":G(e,t);function _U(e,t){let n=(r,o)=>t==="id"?r:o;switch(e.kind){case"cells":
{let r=Ice(e.cells,t);return n(`Baris ${e.row} (${e.code}): ${r}.`,`Row ${e.row} (${e.code}): ${r}.`)}
case"stray":{let r=e.code===""?n("tanpa kode","without a code"):e.code;return n(`Baris ${e.row} (${r}) tidak ada dalam hitung ulang, atau berulang.`,
`Row ${e.row} (${r}) is not in what is recomputed, or is there twice.`)}case"missing":return n(`Tidak ada baris untuk ${e.code}, yang menurut hitung ulang di peringkat ${e.rank}.`,
`There is no row for ${e.code}, recomputed at rank ${e.rank}.`);case"column":return n(`Kolom \u201C${e.header}\u201D tidak ada.`,
`The column \u201C${e.header}\u201D is not there.`);case"order":return n(`Isi tiap baris sama, tetapi mulai baris ${e.row} urutannya lain.`,
`Each row is the same, but from row ${e.row} on they are in another order.`)}}var $ce={settings:{id:
"",en:""},
signers:{id:"Penanda tangan",en:"Signer"},innovators:{id:"Inovator",en:"Innovator"},judges:{id:
"Nama juri",en:"Name of judge"},roles:{id:"Peran juri",en:"Role of judge"},notes:{id:
"Catatan untuk Peserta",en:"Notes to Entrant"},formulas:{id:"Nilai",en:"Score"}};function MU({part:e,
names:t,old:n,now:r},o){
var u;let i=(l,c)=>o==="id"?l:c,s=e==="settings"?G(ls((u=t[0])!=null?u:"",o),o):t.join(", "),a=`${$ce[
e][o]} ${s}`.trim();return e==="formulas"?i(`${a} kini rumus, bukan angka yang diketik.`,`${a} is a formula now, not a typed number.`):
i(`Berubah sejak dikunci: ${a}: semula ${G(n,"id")}, kini ${cc(r,"id")}.`,`Changed since it was locked: ${a}: was ${G(
n,"en")}, is ${cc(r,"en")}.`)}var Wx=({documents:e})=>e.
map(({kind:t,entry:n})=>`${t} ${n}`.trim()).join(", "),gr=(e,t)=>{let[n]=e.documents;if(e.documents.
length===1&&n!==void 0){let o=`${G(n.title,t)} (${Wx(e)})`;return t==="id"?`Dokumen ${o}`:`The document ${o}`}
let r=e.documents.length;return t==="id"?`${r} dokumen (${Wx(e)})`:`${r} documents (${Wx(e)})`},LU=(
{documents:e},t)=>{let[n]=e;return e.length===1&&n!==void 0&&n.entry!==""?`${n.kind} ${t==="id"?
"untuk":"for"} ${n.entry}`:t==="id"?"dokumen seperti itu":"such document"},uy=(e,t)=>e===0?"":t===
"id"?` (dan ${e} sel lagi)`:` (and in ${e} more)`,Fce=({documents:e})=>e.length===1?"was":"were",FU=(
{
documents:e},t,n)=>e.length===1?t:n,_ce={NOTHING_DECIDED:()=>"Belum ada hasil yang dihitung atau ditetapkan, jadi tidak ada yang dapat dibandingkan.",
CHANGED:e=>`Berubah sejak ditetapkan: ${Sg(e,"id")}.`,CHANGED_SINCE_COMPUTED:e=>`Nilai, aturan, atau putusan pleno berubah sejak perhitungan terakhir (${ut(
e.at,"id")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Dihitung ${ut(e.at,"id")} menurut versi aturan ${e.version}; kini berlaku versi ${e.present}. Isi lembar yang menentukan hasil masih sama.`,
DECISION_DAMAGED:e=>`Simpanan hasil yang ditetapkan ${ut(e.at,"id")} hilang atau diubah. ${e.isSame?
"Isi lembar sendiri masih sama dengan sidik yang tercatat.":
"Isi lembar juga tidak lagi sama dengan sidik yang tercatat, dan perubahannya tidak dapat dirinci."}`,
DECISION_UNRECORDED:e=>`Penetapan dengan kode ${e.code} (${e.
at}) tersimpan, tetapi barisnya tidak ada lagi di tab Riwayat.`,DECISION_MISLABELLED:e=>`Kode, waktu, atau pelaku di samping hasil yang disimpan tertulis ${e.written}; menurut tab Riwayat ${e.recorded}.`,
RANKING_MISSING:()=>"Tab peringkat ini tidak ada lagi.",RANKING_UNRECORDED:()=>"Tab peringkat ini bukan dari perhitungan yang tercatat di tab Riwayat.",
RANKING_ORIGIN:e=>`Baris keterangan di bawah judul diubah. Menurut tab Riwayat seharusnya: ${e.expected}.`,
RANKING_TITLE:e=>`Judul tab tertulis ${cc(
e.written,"id")}, seharusnya ${G(e.expected,"id")}.`,RANKING_ROW:e=>_U(e,"id"),RANKING_MORE:e=>`Dan ${e.
count} perbedaan lagi di tab ini.`,HISTORY_ROW:e=>e.reason==="unsealed"?`Baris ${e.row} riwayat tidak bersegel: disisipkan dengan tangan, atau segelnya dihapus.`:
`Rantai riwayat putus di baris ${e.row}: baris itu atau baris sebelumnya diubah, dihapus, atau disisipkan.`,
HISTORY_CUT:()=>"Baris terbaru riwayat tidak ada lagi: dihapus, atau segelnya diubah.",
PRINTED_CHANGED:e=>MU(e,"id"),EVIDENCE_DAMAGED:e=>e.
isEvidence?"Berkas bukti diubah sejak ditulis: segelnya tidak cocok dengan isinya.":
"Berkas itu bukan berkas bukti yang dapat dibaca.",EVIDENCE_UNRECORDED:e=>`Riwayat tidak mencatat berkas bukti ini (kode ${e.code}, ${ut(
e.at,"id")})${e.present===null?"":`; hasil yang tercatat berkode ${e.present}`}.`,EVIDENCE_HISTORY:e=>`${e.rows} baris pertama riwayat bukan lagi yang ada saat hasil dikunci.`,
EVIDENCE_RANK:e=>`Menurut berkas bukti ${e.code} di peringkat ${e.rank}, menurut hitung ulang ${e.now===null?
"tidak diperingkat":`di peringkat ${e.now}`}.`,DOCUMENT_OF_OTHER_RESULT:e=>`${gr(e,"id")} dibuat dari hasil yang lain.`,
DOCUMENT_OF_NOBODY:e=>`${gr(e,"id")} tidak sesuai: menurut hasil ini tidak ada ${LU(e,"id")}.`,
DOCUMENT_UNRECORDED:e=>`${gr(e,"id")} bukan dari proses yang tercatat di tab Riwayat.`,
DOCUMENT_TITLE:e=>`Judul ${e.kind} tertulis ${G(e.written,"id")}, menurut hasil ini ${G(e.expected,
"id")}.`,DOCUMENT_FILE_MISSING:e=>`${gr(
e,"id")}: berkasnya tidak ada lagi di folder.`,DOCUMENT_FILE_CHANGED:e=>`${gr(e,"id")}: berkasnya diubah sejak dibuat.`,
DOCUMENT_LINK:e=>`${gr(e,"id")}: tautannya tidak menuju berkas yang dibuat.`,DOCUMENT_NUMBER:e=>`${gr(
e,"id")}: nomornya bukan nomor yang tercetak di dalamnya.`,DOCUMENT_ROW_MISSING:e=>`${e.count} dokumen di folder tidak punya baris lagi di tab ini.`,
NUMBER_HIDDEN:e=>`Format ${G(e.format,"id")} menampilkan angka lain; isinya ${G(e.value,"id")}${uy(e.more,
"id")}.`,FORMULA_IN_PLACE:e=>`Rumus di tempat isi yang ditulis Lembar Juri${uy(e.more,"id")}.`,
TAB_FALSE:e=>`Tab ini bernama seperti ${G(e.real,"id")}, tetapi bukan tab itu.`},Mce={
NOTHING_DECIDED:()=>"No result has been computed or decided yet, so there is nothing to compare with.",
CHANGED:e=>`Changed since it was decided: ${Sg(e,"en")}.`,CHANGED_SINCE_COMPUTED:e=>`Scores, rules or plenary decisions have changed since the last computation (${ut(
e.at,"en")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Computed on ${ut(e.at,"en")} under version ${e.version} of the rules; version ${e.present} holds now. What counts for the result is still the same.`,
DECISION_DAMAGED:e=>`What was kept of the result decided on ${ut(e.at,"en")} is gone or was altered. ${e.isSame?
"The workbook itself still has the recorded hash.":
"The workbook no longer has the recorded hash either, and what changed cannot be told."}`,
DECISION_UNRECORDED:e=>`A decision with the code ${e.code} (${e.at}) is kept, but its row is gone from the history.`,
DECISION_MISLABELLED:e=>`Code, time or person beside the kept result read ${e.written}; in the history they are ${e.recorded}.`,
RANKING_MISSING:()=>"This ranking tab is gone.",RANKING_UNRECORDED:()=>"This ranking tab does not come from a computation in the history.",
RANKING_ORIGIN:e=>`The line below the title was altered. By the history it is to say: ${e.expected}.`,
RANKING_TITLE:e=>`The title is written ${cc(e.written,"en")}, it is to be ${G(e.expected,"en")}.`,
RANKING_ROW:e=>_U(e,"en"),RANKING_MORE:e=>`And ${e.count} more differences in this tab.`,HISTORY_ROW:
e=>e.reason==="unsealed"?`Row ${e.row} of the history carries no seal: it was put in by hand, or its seal was taken off.`:
`The chain of the history breaks at row ${e.row}: it or the row before was altered, taken out or put in.`,
HISTORY_CUT:()=>"The newest row of the history is gone: taken out, or its seal was altered.",
PRINTED_CHANGED:e=>MU(e,
"en"),EVIDENCE_DAMAGED:e=>e.isEvidence?
"The evidence file was altered since it was written: its seal does not fit what it says.":
"That file is no evidence file that can be read.",EVIDENCE_UNRECORDED:e=>`The history records no such evidence file (code ${e.code}, ${ut(
e.at,"en")})${e.present===null?"":`; the result it records has the code ${e.present}`}.`,
EVIDENCE_HISTORY:e=>`The first ${e.rows===1?"row":`${e.rows} rows`} of the history ${e.rows===1?"is":
"are"} no longer what was there when the result was locked.`,EVIDENCE_RANK:e=>`By the evidence file ${e.code} has rank ${e.rank}, recomputed it ${e.
now===null?"is not ranked":`has rank ${e.now}`}.`,DOCUMENT_OF_OTHER_RESULT:e=>`${gr(e,"en")} ${Fce(e)} made of another result.`,
DOCUMENT_OF_NOBODY:e=>`${gr(e,"en")} ${FU(e,"does","do")} not fit: by this result there is no ${LU(e,
"en")}.`,DOCUMENT_UNRECORDED:e=>`${gr(e,"en")} ${FU(e,"does","do")} not come from a run in the history.`,
DOCUMENT_TITLE:e=>`The title of a ${e.kind} is written ${G(e.written,
"en")}, by this result it is ${G(e.expected,"en")}.`,DOCUMENT_FILE_MISSING:e=>`${gr(e,"en")}: the file is no longer in the folder.`,
DOCUMENT_FILE_CHANGED:e=>`${gr(e,"en")}: the file was changed since it was made.`,DOCUMENT_LINK:e=>`${gr(
e,"en")}: the link does not lead to the file that was made.`,DOCUMENT_NUMBER:e=>`${gr(
e,"en")}: the number is not the one printed in it.`,DOCUMENT_ROW_MISSING:e=>e.count===1?
"1 document in the folder has no row in this tab any more.":`${e.count} documents in the folder have no row in this tab any more.`,
NUMBER_HIDDEN:e=>`The format ${G(e.format,"en")} shows another number; the cell holds ${G(e.value,
"en")}${uy(e.more,"en")}.`,FORMULA_IN_PLACE:e=>`A formula where Lembar Juri wrote a value${uy(e.more,
"en")}.`,TAB_FALSE:e=>`This tab is named like ${G(e.real,"en")} and is not that tab.`},Lce={id:_ce,
en:Mce};function jce(e,t){return Lce[t][e.code](e.params)}var jU=(e,t)=>jce(e,t);var zce=ae(q({
evidence:ae(U())}));function ly(e){return ce(()=>{var d;let{evidence:t}=(d=fe(zce,e))!=
null?d:{};ke();let n=Qe("all"),{competition:r}=n,{language:o}=r.settings,i=Ft(n,{provisional:!1}),{
history:s}=n,
a=lt(r.stages,s.rows).filter(p=>p.status==="decided"),u=da(s.rows),l=[...a.length===0&&u===void 0?[{
code:"NOTHING_DECIDED",params:null}]:[],...Bce(n,s),...CU(n),...Wce(i),...Kce(n,i,s),...Vce(s),...$U(
n),...EU(n,i,s),...AU(n)],c=[...l,...t===void 0?[]:DU(n,i,t,l)];return{ok:c.length===0,decided:a.map(
({stage:p,at:g,by:b,code:v})=>({stage:p,at:g,by:b,code:v})),computed:u===void 0?null:{at:u.at,by:u.by}
,
differences:c.map(p=>{var g,b,v;return{code:p.code,stage:(g=p.stage)!=null?g:null,tab:(b=p.tab)!=null?
b:null,cell:(v=p.cell)!=null?v:null,message:p.code==="RANKING_STOPPED"?ir(p.params,o):jU(p,o)}})}})}
function Bce(e,{rows:t}){let{stages:n,settings:r}=e.competition,o=lt(n,t),i=$d(r.language),s=new w,a=o.
flatMap(({stage:p,status:g,hash:b,at:v,by:O,code:N})=>{if(g!=="decided")return[];let P=i.find(z=>z.stage===
p),I=Tv(e,P,b),$=Id(e,b,p)!==null,_=I===null?[{code:"DECISION_DAMAGED",stage:p,tab:Z.decisions[r.language],
params:{at:v,isSame:$}}]:[],L=[N,Cr(v),O].join(", "),B=P===void 0?L:[P.code,P.at,P.by].join(", ");if(
B!==
L){let z=Z.decisions[r.language];_.push({code:"DECISION_MISLABELLED",stage:p,tab:z,params:{written:B,
recorded:L}})}let j=(I!=null?I:[]).filter(z=>!s.has(E.stringify(z)));for(let z of j)s.add(E.stringify(
z));return[..._,...j.map(z=>({code:"CHANGED",stage:p,tab:z.tab,cell:z.cell,params:z}))]}),u=i.filter(
p=>!t.some(g=>g.action==="decide"&&g.stage===p.stage&&g.hash===p.hash)).map(p=>({code:
"DECISION_UNRECORDED",stage:p.stage,params:{code:p.code,at:p.at}})),l=da(t),c=o.slice(1+o.map(({
status:p})=>p).lastIndexOf(
"decided")),d=c.length<o.length&&c.every(({status:p})=>p==="open");return[...a,...u,...d||l===void 0?
[]:Uce(e,l)]}function Uce(e,{at:t,hash:n}){let r=Id(e,n);return r===ar?[]:r===null?[{code:
"CHANGED_SINCE_COMPUTED",params:{at:t}}]:[{code:"COMPUTED_BY_EARLIER_RULES",params:{at:t,version:r,
present:ar}}]}
var Wce=({findings:e})=>e.filter(t=>t.severity==="error"&&t.code!=="HISTORY_BROKEN").map(t=>({code:
"RANKING_STOPPED",stage:t.stage,tab:t.tab,cell:t.cell,params:t}));function Kce(e,{results:t},{rows:n}
){
var g,b,v,O;let{competition:r}=e,o=da(n),i={id:(g=o==null?void 0:o.run)!=null?g:"",at:(b=o==null?
void 0:
o.at)!=null?b:"",by:(v=o==null?void 0:o.by)!=null?v:"",hash:(O=o==null?void 0:o.hash)!=null?O:"",
provisional:!1},
{stages:s,settings:a}=r,u=lt(s,n).flatMap(({status:N},P)=>N==="open"?[s[P]]:[]),l=new w(u.map(N=>Zi(
N,s,a.language)));u.length>0&&l.add(Z.finalRanking[a.language]);let c=ue(r.settings.language).tabs,d=[
c.computed(i.at,i.by,i.id),c.method(r.settings.method),c.hash(i.hash)];return kv(r,t,Bg(r,t),i).flatMap(
N=>{let{name:P,grid:I}=Nt(N.name);if(l.has(N.name)&&!Gce(I,N))return[];if(I===null)return o===void 0?
[]:[{code:"RANKING_MISSING",tab:P,params:null}];let $=N_(I);return[...$!==null&&n.some(L=>L.run===$)?
qce(P,I,N):[{code:"RANKING_UNRECORDED",tab:P,params:null}],...$===(o==null?void 0:o.run)?Hce(P,I,d):
[],...Jce(P,O_(I,N))]})}var Gce=(e,{values:t,headerRow:n})=>{var r,o;return e!==null&&W((r=e.values[
n])==
null?void 0:r[0])===W((o=t[n])==null?void 0:o[0])};function Hce(e,t,n){var o;let r=W((o=t.values[1])==
null?void 0:o[0]);return n.every(i=>r.includes(i))?[]:[{code:"RANKING_ORIGIN",tab:e,cell:"A2",params:
{
expected:n.join(" \xB7 ")}}]}function qce(e,t,{values:n}){var i,s;let[r,o]=[W((i=t.values[0])==null?
void 0:i[0]),W((s=n[0])==null?void 0:s[0])];return r===o?[]:[{code:"RANKING_TITLE",tab:e,cell:"A1",
params:{
written:r,expected:o}}]}var Zce=10;function Jce(e,t){let n=t.slice(0,Zce).map(o=>({code:
"RANKING_ROW",
tab:e,cell:"cell"in o?o.cell:void 0,params:o})),r=t.length-n.length;return r===0?n:[...n,{code:
"RANKING_MORE",tab:e,params:{count:r}}]}function Vce({name:e,links:t}){let{breaks:n,cut:r}=Eu(t,Ne(
Do),Xe);
return[...n.map(({row:i,reason:s})=>({code:"HISTORY_ROW",tab:e,cell:`A${i+1}`,params:{row:i+1,reason:
s}})),
...r===null?[]:[{code:"HISTORY_CUT",tab:e,params:null}]]}m();m();m();m();m();var Tt=(e,t,n={})=>h.assign(
new C(`${e}: ${t}`),{fault:e,place:n}),zU=e=>e instanceof C&&"fault"in
e,BU=e=>zU(e)?e.fault:null;function cy(e,t){try{return t()}catch(n){throw zU(n)&&(n.place={...e(),
...n.place}),n}}var Kx=/\s+([^\s<>=/"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y,Gx=/\s*(\/?)>/y,Xce=/&(?:#x([0-9a-f]+)|#(\d+)|([^;&\s]*));?/gi,
Qce={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"},ede=["AlternateContent","extLst","rPh"],tde=500,zs=e=>Tt(
"damaged",e.slice(0,60));function UU(e){return e.includes("&")?e.replace(Xce,(t,n,r,o)=>{let i=n===void 0?
k(r):k.parseInt(n,16),s=o===void 0?i<=1114111?S.fromCodePoint(i):void 0:Qce[o];if(s===void 0||!t.endsWith(
";"))throw zs(t);return s}):e}var Hx=e=>{let t=e.indexOf(":");return t<0?e:e.slice(t+1)},nde=e=>e===
32||e>=9&&e<=13;function rde(e,t){let n=t;for(;n<e.length;n++){let r=e.charCodeAt(n);if(nde(r)||r===
62||r===47||r===60)break}return n}function dy(e,t,n){let r=e.indexOf(t,n);if(r<0)throw zs(e.slice(n));
return{inside:e.slice(n,r),next:r+t.length}}function Ri(e,t,n=ede){var l;let r=[],o=0,i=e.startsWith(
"\uFEFF")?1:0,s=c=>{var d;if(r.length===0&&c.trim()!=="")throw zs(c);o===0&&c!==""&&((d=t.text)==null||
d.call(t,UU(c)))},a=c=>{var d;if(r.pop()!==c)throw zs(`</${c}>`);o===0?(d=t.close)==null||d.call(t,
Hx(
c)):r.length<o&&(o=0)},u=c=>{var P,I,$;let d=rde(e,c),p=e.slice(c,d),g={},b=d,v=0;for(;;){Kx.lastIndex=
b;let _=Kx.exec(e);if(_===null)break;if(++v>tde)throw zs(e.slice(c-1,b));b=Kx.lastIndex;let L=_[1];L.
startsWith("xmlns")||(g[Hx(L)]=UU((I=(P=_[2])!=null?P:_[3])!=null?I:""))}Gx.lastIndex=b;let O=Gx.exec(
e);if(p===""||O===null)throw zs(e.slice(c-1));r.push(p);let N=Hx(p);return o===0&&n.includes(N)&&(o=
r.length),o===0&&(($=t.open)==null||$.call(t,N,g)),O[1]==="/"&&a(p),Gx.lastIndex};for(;;){let c=e.indexOf(
"<",i);if(c<0)break;c>i&&s(e.slice(i,c));let d=e.charCodeAt(c+1);if(d===47){let{inside:p,next:g}=dy(
e,">",c+2);a(p.trimEnd()),i=g}else if(d===63)i=dy(e,"?>",c+2).next;else if(d!==33)i=u(c+1);else if(e.
startsWith("<!--",c))i=dy(e,"-->",c+4).next;else if(e.startsWith("<![CDATA[",c)){let{inside:p,next:g}
=dy(
e,"]]>",c+9);o===0&&((l=t.text)==null||l.call(t,p)),i=g}else throw zs(e.slice(c))}if(s(e.slice(i)),r.
length>0)throw zs(`<${r[0]}>`)}var my=e=>e.includes("_x")?e.replace(/_x([0-9A-Fa-f]{4})_/g,(t,n)=>S.
fromCharCode(k.parseInt(n,16))):e,Di=e=>e.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,
"&gt;").replace(/"/g,"&quot;"),WU=e=>Di(th(e).replace(/_(?=x[0-9A-Fa-f]{4}_)/g,"_x005F_"));var ode=new w(
`= ADVANCE ASK AUTHOR AUTONUM AUTONUMLGL AUTONUMOUT BIBLIOGRAPHY CITATION COMMENTS CREATEDATE DATE DOCPROPERTY DOCVARIABLE EDITTIME EQ
  FILENAME FILESIZE FILLIN FORMCHECKBOX FORMDROPDOWN FORMTEXT HYPERLINK IF INDEX INFO KEYWORDS LASTSAVEDBY LISTNUM MERGEFIELD MERGEREC
  MERGESEQ NEXT NEXTIF NOTEREF NUMCHARS NUMPAGES NUMWORDS PAGE PAGEREF PRINTDATE QUOTE REF REVNUM SAVEDATE SECTION SECTIONPAGES SEQ SET
  SKIPIF STYLEREF SUBJECT SYMBOL TA TC TEMPLATE TIME TITLE TOA TOC USERADDRESS USERINITIALS USERNAME XE`.split(
/\s+/)),ide=[[/vba(project|data)/i,"makro (vbaProject)"],[/\/activeX\//i,"ActiveX"],[
/\/embeddings\/|oleObject/i,
"OLE"]],sde={attachedTemplate:"attachedTemplate",image:"gambar dari luar"},ade=/^(https?:|mailto:|tel:|#|$)/i,
ude=/^file:\/\/\/[a-z]:/i;function lde({Type:e="",Target:t="",TargetMode:n}){var o;let r=e.slice(e.lastIndexOf(
"/")+1);return r==="aFChunk"?["altChunk"]:n!=="External"?[]:r==="hyperlink"?ade.test(t)?[]:[t.slice(
0,30)]:r==="attachedTemplate"&&ude.test(t)?[]:[(o=sde[r])!=null?o:r]}var cde=e=>{var t,n,r;return(r=
(n=(t=/^\s*(=|[^\s"\\=]*)/.exec(e))==null?void 0:t[1])==null?void 0:n.toUpperCase())!=null?r:""};
function qx(e){
let t=cde(e);return ode.has(t)?[]:e.trim()===""?[]:[t===""?e.trim().slice(0,30):t]}function dde(e){
let t=[],
n=[],r=!1;return Ri(e,{open:(o,i)=>{var s,a,u;r=o==="instrText",o==="altChunk"?t.push("altChunk"):o===
"Relationship"?t.push(...lde(i)):o==="Override"&&/macroEnabled|vbaProject/i.test((s=i.ContentType)!=
null?s:"")?t.push("makro (vbaProject)"):o==="fldSimple"?t.push(...qx((a=i.instr)!=null?a:"")):o==="fldChar"&&
i.fldCharType==="begin"?n.push(""):o==="fldChar"&&i.fldCharType==="end"&&t.push(...qx((u=n.
pop())!=null?u:""))},text:o=>{var i;r&&n.push(((i=n.pop())!=null?i:"")+o)},close:()=>{r=!1}},[]),[
...t,
...n.flatMap(qx)]}function KU(e){let t=h.keys(e.files).flatMap(n=>{var r,o;return/\.(xml|rels)$/i.test(
n)?dde((o=(r=e.file(n))==null?void 0:r.asText())!=null?o:""):ide.flatMap(([i,s])=>i.test(`/${n}`)?[s]:
[])});return[...new w(t)]}m();m();function mde(e,t){let n=x.from({length:t.length+1},(r,o)=>o);for(
let r=1;r<=e.length;r++){let o=[r];
for(let i=1;i<=t.length;i++){let s=n[i-1]+(e[r-1]===t[i-1]?0:1);o.push(f.min(o[i-1]+1,n[i]+1,s))}n=o}
return n[t.length]}function ep(e,t){var o,i;let n=Rt(e);return(i=(o=t.map(s=>({tag:s,away:mde(n,Rt(s))}
)).
filter(({tag:s,away:a})=>a<=f.max(2,f.floor(s.length/3))&&a<f.max(n.length,2)).sort((s,a)=>s.away-a.
away)[0])==null?void 0:o.tag)!=null?i:null}var pde=[/\u00ab([^\u00ab\u00bb]+)\u00bb/g,
/<<([^<>]+)>>/g,/[$#]?\{([^{}]+)\}/g,/(?<!\d\s?)%(\p{L}[^%\n]*)%/gu,
/\uff5b{1,2}([^\uff5b\uff5d]+)\uff5d{1,2}/g,
/\[{1,2}([^[\]]+)\]{1,2}/g],fde=e=>/^\p{L}[\p{L}\p{N}\s_./-]{0,39}$/u.test(e),gde=new y([["nama",[
"penerima","inovasi"]],["name",["penerima","inovasi"]],["judul",["inovasi"]],["innovation",[
"inovasi"]],
["opd",["instansi"]],["unit",["instansi"]],["sekolah",["instansi"]],["institution",["instansi"]],[
"skor",["nilai"]],["score",["nilai"]],["juara",["predikat","peringkat"]],["rank",["peringkat"]],[
"date",
["tanggal"]],["number",["nomor"]]]);function hde(e,t){var s,a;let n=ep(e,t);if(n!==null)return n;let r=e.
split(/[\s_./-]+/).map(Rt),o=t.filter(u=>r.includes(Rt(u))).sort((u,l)=>l.length-u.length),i=[...r].
reverse().flatMap(u=>{var l;return(l=gde.get(u))!=null?l:[]});return(a=(s=o[0])!=null?s:i.find(u=>t.
includes(u)))!=null?a:null}var yde=100;function GU(e,t){return pde.flatMap(n=>{var r;return((r=e.match(
n))!=null?r:[]).slice(0,yde).flatMap(o=>{let i=o.replace(n,"$1").trim();return fde(i)?[{tag:o,near:
hde(
i,t)}]:[]})})}var HU=["inovasi","penerima","kompetisi"],bde=80;function py(e,t){let n=kde(e);if(
"code"in n)return[
{code:n.code,tag:"",paragraph:""}];if(n.active.length>0)return n.active.map(i=>({code:
"ACTIVE_CONTENT",tag:i,paragraph:""}));let r=n.parts.map(i=>[...rh(i),...oh(i).map(s=>`{{%${s}}}`)]);
if(Sde(r.flat())>
xde)return[{code:"TOO_LARGE",tag:"",paragraph:""}];let o=r.flatMap(i=>Ede(i,t));return o.length>0?o:
r.flat().some(wde)?Pde(e,t):vde(r.flat(),t)}var wde=e=>ZU(e).some(t=>"sign"in t&&t.tag!=="");
function vde(e,t){
var i,s;let n=h.keys(t).filter(a=>typeof t[a]=="string"),r=e.flatMap(a=>GU(a,n).map(u=>({code:
"TAG_FOREIGN",...u,paragraph:fy(a)}))),o=(s=(i=HU.find(a=>n.includes(a)))!=null?i:n[0])!=null?s:HU[0];
return r.
length>0?r:[{code:"NO_FIELDS",tag:o,paragraph:""}]}function kde(e){try{let t=xl(e);return em(t)===null?
{code:"NOT_A_DOCX"}:{parts:t.file(Lo).map(n=>n.asText()),active:KU(t)}}catch(t){return{code:Hg(t)===
"too-large"?"TOO_LARGE":"NOT_A_DOCX"}}}var xde=2e4,Sde=e=>e.reduce((t,n)=>{var r,o;return t+((o=(r=n.
match(/[{}]/g))==null?void 0:r.length)!=null?o:0)},0),qU=(e,{root:t,loops:n})=>t.has(e)||n.some(({
scope:r})=>r===
null||r.has(e)),Tde=({root:e,loops:t})=>[...e.values(),...t.flatMap(({scope:n})=>[...n!=null?n:[]])];
function Ede(e,t){let n=new y(h.keys(t).map(i=>[Rt(i),i])),r={fields:t,root:n,loops:[]};return[...e.
flatMap(i=>{let s=fy(i);return ZU(i).flatMap(a=>Cde(a,s,r))}),...r.loops.map(({tag:i,paragraph:s})=>(
{
code:"LOOP_UNCLOSED",tag:i,paragraph:s}))]}function Cde(e,t,n){let{tag:r}=e;if("fault"in e)return qU(
Rt(r),n)||e.fault!=="TAG_SINGLE"?[{code:e.fault,tag:r,paragraph:t}]:[];let{sign:o}=e;return o==="/"?
Rde(r,t,n):o==="%"?Dde(r,t,n):o===""||o==="#"||o==="^"?Ade(o,r,t,n):[{code:"TAG_UNSUPPORTED",tag:o+r,
paragraph:t}]}function Rde(e,t,{loops:n}){let r=Rt(e),o=n.pop();return o===void 0?[{code:
"LOOP_UNOPENED",tag:e,paragraph:t}]:r!==""&&Rt(o.tag)!==r?[{code:"LOOP_CROSSED",tag:e,paragraph:t}]:
[]}var Dde=(e,t,{
root:n})=>{if(n.has(Rt(`%${e}`)))return[];let r=[...n.values()].filter(o=>o.startsWith("%"));return[
{code:"TAG_UNKNOWN",tag:`%${e}`,near:ep(`%${e}`,r),paragraph:t}]};function Ade(e,t,n,r){var u;let o=Rt(
t),i=qU(o,r),s=r.fields[(u=r.root.get(o))!=null?u:""],a=i?[]:[{code:"TAG_UNKNOWN",tag:t,near:ep(t,
Tde(
r)),paragraph:n}];return e!==""?r.loops.push({tag:t,paragraph:n,scope:Ode(s,i)}):s!==void 0&&typeof s!=
"string"&&a.push({code:"LIST_AS_TEXT",tag:t,paragraph:n}),a}function Ode(e,t){return typeof e=="string"?
new w:e===void 0?t?new w:null:e.length===0?null:new w(e.flatMap(n=>h.keys(n).map(Rt)))}function ZU(e){
var r;let t=[],n=e;for(;;){let o=n.search(/\{\{|\}\}|(?<![$#])\{[^{}]*\}(?!\})/);if(o<0)return t;if(
n.
startsWith("}}",o))t.push({fault:"TAG_UNOPENED",tag:Nde(n.slice(0,o))}),n=n.slice(o+2);else if(n.startsWith(
"{{",o)){let i=n.slice(o+2),s=i.search(/\{\{|\}\}/);if(s<0||i.startsWith("{{",s))t.push({fault:
"TAG_UNCLOSED",tag:fy(s<0?i:i.slice(0,s),30)}),n=s<0?"":i.slice(s);else{let[,a="",u=""]=(r=/^([#^/@><=&!%?-]*)([\s\S]*)$/.
exec(i.slice(0,s).trim()))!=null?r:[];t.push({sign:a,tag:u.trim()}),n=i.slice(s+2)}}else{let i=n.indexOf(
"}",o);t.push({fault:"TAG_SINGLE",tag:n.slice(o+1,i).trim()}),n=n.slice(i+1)}}}var Nde=e=>{var t;
return fy(
(t=e.trimEnd().slice(-100).split(/\s/).pop())!=null?t:"",30)};function fy(e,t=bde){let n=e.replace(
/\s+/g,
" ").trim(),r=x.from(n);return r.length<=t?n:`${r.slice(0,t-1).join("")}\u2026`}function Pde(e,t){
try{
return Gm(e,t),[]}catch(n){let r=Tl(n);if(r===null)throw n;return"tags"in r?(r.tags.length>0?r.tags:
[""]).map(i=>({code:"TAG_BROKEN",tag:i,paragraph:""})):[{code:"NOT_A_DOCX",tag:"",paragraph:""}]}}m(
);var Ide={TAG_UNKNOWN:(e,t)=>`{{${e}}} bukan isian yang dikenal${t===null?"":`; maksudnya {{${t}}}?`}`,
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
title:e=>`Templat ${e}`},$de={TAG_UNKNOWN:(e,t)=>`{{${e}}} is no known field${t===null?"":`; is {{${t}}} meant?`}`,
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
title:e=>`Template ${e}`},Ma=e=>e==="id"?Ide:$de;function Zx(e,t){let n=Ma(t),r=e.map(o=>{
let i="near"in o?n[o.code](o.tag,o.near):n[o.code](o.tag);return o.paragraph===""?i:`${i}${i.endsWith(
"?")?"":","} ${n.at(o.paragraph)}`});return[...new w(r)]}function JU(e,t,n){let r=Ma(n),o=Zx(t,n),i=o.
slice(0,5);return r.faulty(e,[...i,...o.length>5?[r.more(o.length-5)]:[]].join("; "))}m();var VU="templates",
Fde=q({maker:U(),fileId:U(),modified:U()}),_de=It(U(),le(Fde));function dc(){let e=Ne(
VU);try{let t=bt(_de,E.parse(e!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}function Jx(
e,t){
var i;let n=dc(),r=((i=n[e])!=null?i:[]).filter(({maker:s})=>s!==(t==null?void 0:t.maker)),o={...n};
t===null?delete o[e]:o[e]=[...r,t],He(VU,E.stringify(o))}m();m();var YU="lease",XU=300*1e3,Mde=q({
who:U(),run:U(),until:be(),width:ae(be())});function QU(e,t){var a;
let n=Lde(),r=R.now();if(n!==null&&n.who!==e&&n.until>r)return{holder:n};let o=n!==null&&n.who===e&&
n.until>0,[i,s]=o?[n.run,(a=n.width)!=null?a:10]:[t(),10];return Vx({who:e,run:i,width:s,until:r+XU}
),
{run:i,width:s}}var eW=(e,t,n)=>Vx({who:e,run:t,width:n,until:R.now()+XU}),tW=(e,t)=>Vx({who:e,run:t,
until:0}),Vx=e=>He(YU,E.stringify(e));function Lde(){let e=Ne(YU);try{let t=bt(Mde,E.parse(e!=null?e:
"null"));return t.success?t.data:null}catch{return null}}m();m();var nW=e=>typeof e=="string"?e.includes(
et):(e!=null?e:[]).some(t=>h.values(t).some(n=>nW(n))),jde=({
id:e,needs:t})=>t==="rules"||e==="tanda-terima",rW=(e,t)=>aP.filter(n=>nW(t[n])&&!(n==="tanggal"&&
jde(
e)));m();m();var oW=["begun","made","draft","edited","signed","own","failed","deleted","void"],zde=[
"edited",
"own"],La=(e,t)=>e!==null&&e.maker!==""&&e.maker!==t;function iW(e,t,n,{user:r,remake:o,renew:i}){if(
(t==
null?void 0:t.status)==="signed"){let u=t.content===e;return i&&!u?{action:"add"}:tp("signed",n,u?
null:
"revise")}if(t!==null&&La(t,r))return i?{action:"add"}:tp(t.status,null,"own-copy");if(n===null)return t!==
null&&t.fileId!==""&&!o&&!i?tp("deleted",null,"remake"):{action:"create"};let s=t!==null&&t.fileId===
n.id&&t.modified!==""&&n.modified>t.modified,a=t!==null&&(s||zde.includes(t.status));return a&&!i?tp(
t.status==="own"?"own":"edited",n,"overwrite"):n.content===e&&!a?tp("made",n,null):{action:"update",
file:n}}var tp=(e,t,n)=>({action:"keep",status:e,file:t,choice:n});function sW(e,t){return{number:e===void 0||
e.number===""?null:e.number,file:e===void 0||e.link===""?
null:e.link,status:e===void 0?"":Ig(e,t)}}function aW(e,t,n,r,o){let{status:i,...s}=sW(t,o),a=e.decision.
action==="keep"?e.decision.choice:null,u=ue(o).documents,l=t!==void 0&&La(t,r)?u.ofAnother(i,t.maker,
t.at):i;return{kind:e.planned.kind.id,entry:e.planned.about===""?null:e.planned.about,title:e.title,
...s,status:n===void 0?l:u.failed(gs(n,o)),...n===void 0&&t!==void 0?{state:t.status}:{},...a===null?
{}:{choice:a}}}var uW=(e,t)=>({...sW(e,t),kind:e.kind,entry:e.entry===""?null:e.entry,title:e.title,
state:e.status});m();var lW=Fo.columns.map(e=>e.key).filter(e=>e!=="number");function gy(e,t){var d,
p;let{name:n,grid:r}=Nt(
Z.documents[e]),o=r===null?Kde(n,e,t):hs(r);t.isShut(n)||(r!==null&&br(n,t.admins()),Kn("documents",
n));let i=en(),s=new y(o.rows),a=()=>[...s].flatMap(([g,b])=>b.spreadsheet===i?[{place:g,row:b}]:[]),
u=new y;for(let g of a()){let b=`${g.row.kind}:${g.row.entry}`;u.set(b,[...(d=u.get(b))!=null?d:[],g])}
let l=f.max((p=r==null?void 0:r.values.length)!=null?p:0,3),c=(g,b)=>b==="status"?Ig(g,e):g[b];
return{
of:(g,b)=>{var v;return(v=u.get(`${g}:${b}`))!=null?v:[]},all:a,ofRun:g=>a().flatMap(({row:b})=>b.run===
g?[b]:[]),reserve:()=>l++,write:g=>{let b=g.flatMap(({place:v,row:O})=>{let N=s.get(v);return s.set(
v,O),N!==void 0&&lW.every(P=>N[P]===O[P])?[]:[v]});if(b.length!==0){Bde(n,o,e);for(let v of Ude(b,s))
for(let O of Wde(o.columns,lW)){let N=v.rows.map(P=>O.keys.map(I=>c(P,I)));Vt(n,v.first,O.column,N)}
Wn()}}}}function Bde(e,{headerRow:t,columns:n},r){let o=Fo.columns.filter(({key:s})=>!n.has(s));if(t===
null||o.length===0)return;let i=f.max(...n.values())+1;Vt(e,t,i,[o.map(({header:s})=>s[r])]);for(let[
s,{key:a}]of o.entries())n.set(a,i+s)}function Ude(e,t){let n=[],[r,o]=[f.min(...e),f.max(...e)];for(
let i=r;i<=
o;i+=1){let s=t.get(i),a=n[n.length-1];s!==void 0&&(a!==void 0&&a.first+a.rows.length===i?a.rows.push(
s):n.push({first:i,rows:[s]}))}return n.filter(({first:i,rows:s})=>e.some(a=>a>=i&&a<i+s.length))}
function Wde(e,t){
let n=t.flatMap(o=>{let i=e.get(o);return i===void 0?[]:[{key:o,column:i}]}).sort((o,i)=>o.column-i.
column),r=[];for(let{key:o,column:i}of n){let s=r[r.length-1];s!==void 0&&s.column+s.keys.length===i?
s.keys.push(o):r.push({column:i,keys:[o]})}return r}function Kde(e,t,n){let r=ue(t).tabs,o=Fo.columns.
map(s=>({header:s.header[t],width:s.width,..."format"in s?{format:s.format}:{},value:()=>""}));nn(Ot(
e,r.documents,r.documentsOrigin,o,[],0),n);let i=new y(Fo.columns.map((s,a)=>[s.key,a]));return{rows:
new y,
columns:i,headerRow:null}}m();var mc=({kind:e,about:t})=>`${e.id}:${t}`;function cW(e){let t=new y;
for(let n of e){let{sheet:r,kind:o,
entry:i,revision:s=""}=n.properties,a=[r,o,i,s].join(":");n.type===ur&&o!==void 0&&!t.has(a)&&t.set(
a,n)}return t}function dW(e,t){var z,H,K,Q,he;let{competition:n,numberOf:r,ledger:o,files:i,
templates:s,
options:a,backoff:u}=t,{kind:l,about:c}=e,d=o.of(l.id,c),p=Gde(d,a.user),g=(z=p==null?void 0:p.row)!=
null?z:null,b=e.fields(r),v=l.title(b),O=jt(Xd(l.id,s.versionOf(l),s.shown(l,b))+v),N=Y=>({sheet:jt(
en()),kind:l.id,entry:jt(c),...Y===""?{}:{revision:Y}}),P=Y=>{let{sheet:Ee,entry:ee}=N(Y);return i.get(
[Ee,l.id,ee,Y].join(":"))},I=La(g,a.user)?null:(K=P((H=g==null?void 0:g.revision)!=null?H:""))!=null?
K:qde(g,a.user,n,u),$={user:a.user,remake:a.remake,renew:a.renew.includes(mc(e))},_=iW(O,g,I,$),L=_.
action==="add",B=L?Hde(d,a.user):(Q=g==null?void 0:g.revision)!=null?Q:"",j=L?P(B):void 0;return{
planned:e,
filed:L?null:g,place:L||p===null?o.reserve():p.place,revision:B,fields:b,title:B===""?v:`${v} \u2013 Rev. ${B}`,
content:O,properties:{...N(B),content:O,number:jt((he=r(l.id,c))!=null?he:"")},decision:j===void 0?
_:{action:"update",file:j}}}function Gde(e,t){var r;let n=o=>o.reduce((i,s)=>i===null||k(s.row.revision)>=
k(i.row.revision)?s:i,null);return(r=n(e.filter(({row:o})=>!La(o,t))))!=null?r:n(e)}function Hde(e,t){
let n=e.filter(({row:r})=>!La(r,t));return n.length===0?"":S(f.max(...n.map(({row:r})=>k(r.revision)||
0))+1)}function qde(e,t,{settings:n},r){return e===null||e.fileId===""||e.maker!==t?null:rn(fi(e.fileId,
r),n.language)}m();var hy=(e,t,{user:n,run:r})=>{var o,i,s,a,u,l,c,d;return{kind:e.planned.kind.id,
entry:e.planned.about,
title:e.title,number:(i=(o=e.filed)==null?void 0:o.number)!=null?i:"",link:(a=(s=e.filed)==null?void 0:
s.link)!=null?a:"",fileId:(l=(u=e.filed)==null?void 0:u.fileId)!=null?l:"",status:t,statusText:"",
maker:n,
at:Cr(at()),spreadsheet:en(),content:(d=(c=e.filed)==null?void 0:c.content)!=null?d:"",modified:"",
run:r,
revision:e.revision}},Yx=(e,t,n)=>({...hy(e,Zde(e),n),fileId:t.id,link:t.link,content:e.content,
modified:t.
modified});function Zde({fields:e}){let t=e.rancangan;return typeof t=="string"&&t!==""&&t!==et?
"draft":"made"}function mW(e,t){let{decision:n,filed:r}=e;return n.action!=="keep"?r:n.status==="made"&&
n.file!==null&&(r===null||!Xx(r))?Yx(e,n.file,t):r===null?null:n.status==="made"?r:{...r,status:n.status}
}
var Xx=({status:e})=>e==="made"||e==="draft";m();var Qx=(e,t)=>`${e.id}.${vl(e,t)}`;function pW(e,t,
n,r){let{language:o}=e.settings,i=dc(),s=new y,a=new y,
u=l=>{var d,p;let c=Qx(l,e);return s.has(c)||s.set(c,Jde(l,(d=i[c])!=null?d:[],{folder:t,user:n,
language:o,
backoff:r})),(p=s.get(c))!=null?p:null};return{versionOf:l=>{let c=u(l);return c===null?Yd(Ci(l,e)):
`${c.id}@${c.modified}`},shown:(l,c)=>u(l)===null?Xl(c,Hm(Ci(l,e))):c,bytesOf:(l,c)=>{let d=u(l);if(
d===
null)return Ci(l,e);let p=a.get(l.id);if(p!==void 0)return p;let g=t0(d,r,o),b=py(g,c);return b.length>
0&&ge(pe("TEMPLATE_FAULT",JU(l.id,b,o))),a.set(l.id,g),g}}}function e0(e,{folder:t,user:n,language:r,
backoff:o}){var u;let i=e.find(({maker:l})=>l===n),s=e[0];if(i===void 0)return s===void 0?{source:
"built-in"}:{source:"foreign",maker:s.maker};let a=(u=t.files.find(({id:l})=>l===i.fileId))!=null?u:
rn(
fi(i.fileId,o),r);return a===null?{source:"gone"}:{source:a.type===ur&&a.modified===i.modified?
"unedited":"own",file:a}}function Jde(e,t,n){let r=Ma(n.language),o=e0(t,n);return o.source==="foreign"?
ge(
pe("TEMPLATE_FAULT",r.foreign(e.id,o.maker))):o.source==="gone"?ge(pe("TEMPLATE_FAULT",r.deleted(e.id))):
o.source==="own"?o.file:null}function t0(e,t,n){if(e.type!==ur)return rn(Pv(e.id,t),n);let[r]=wa([e.
id],fs,t);return rn(r!=null?r:{failure:{kind:"unknown",reason:"no-answer"}},n)}var yy="\u0001";
function gW(e,t,n,r,o){let{language:i}=e.settings,s=gy(i,o),a=oo(e,n.user,r),u=pW(e,a,n.user,
r),l={competition:e,numberOf:(j,z)=>nme(s,j,z),ledger:s,files:cW(a.files),templates:u,options:n,
backoff:r},
c=t.map(j=>dW(j,l)),d=c.filter(j=>j.decision.action!=="keep"&&!n.skip.includes(mc(j.planned))),p=d.slice(
0,10),g=p.map(j=>Gm(u.bytesOf(j.planned.kind,j.fields),j.fields,n.pictures)),b=new y,v=c.filter(j=>{
var z;return((z=j.filed)==null?void 0:z.run)===n.run&&j.filed.status==="begun"&&eme(j)});for(let j of c){
let z=mW(j,n);z!==null&&b.set(j,z)}let O=rme(s,n);for(let j of p)b.set(j,hy(j,"begun",n));s.write([
...fW(
b),...O]);let N=ro(p.map((j,z)=>{var H;return{fileId:j.decision.action==="update"?j.decision.file.id:
null,folder:a.id,title:j.title,properties:j.properties,from:fs,to:ur,bytes:(H=g[z])!=null?H:new D}}),
r),{failures:P,again:I}=Qde(p,N,b,n);s.write(fW(b));for(let j of P.values())no(j)&&va(j,i);let $=j=>p.
filter(z=>j.includes(z.decision.action)&&!P.has(z)&&!I.has(z)).length,_=s.ofRun(n.run),L={made:_.filter(
Xx).length,failed:_.filter(({status:j})=>j==="begun"||j==="failed").length};return{batch:{created:$(
["create","add"])+v.length,updated:$(["update"]),unchanged:c.filter(j=>j.decision.action==="keep").length-
v.length,failed:P.size,documents:[...c.map(j=>aW(j,b.get(j),P.get(j),n.user,i)),...O.map(({row:j})=>uW(
j,i))],done:c.length-d.length+p.length-I.size,total:c.length,more:d.length>p.length||I.size>0,skip:[
...n.skip,...[...P.keys()].map(j=>mc(j.planned)),...[...I].filter(j=>tme(N[p.indexOf(j)])).map(j=>mc(
j.planned)+yy)]},run:L,notes:[...Yde(c,s,n),...Xde(c,u)]}}var Vde=3;function Yde(e,t,{isCurrent:n}){
let r=e.filter(({decision:a,filed:u,content:l})=>a.action==="keep"&&u!==null&&u.content!==""&&u.content!==
l&&["signed","edited","made"].includes(a.status)),o=t.all().filter(({row:a})=>a.status==="signed"&&!n(
a.kind,a.entry)),i=[...r.map(({filed:a,title:u})=>(a==null?void 0:a.title)||u),...o.map(({row:a})=>a.
title)];return i.length===0?[]:[{code:"DOCUMENT_OUTDATED",severity:"warning",params:{titles:i.slice(
0,Vde),count:i.length}}]}function Xde(e,t){var r;let n=new y;for(let{planned:o,fields:i,decision:s}
of e){
if(s.action==="keep"&&s.status!=="made")continue;let a=(r=n.get(o.kind.id))!=null?r:new w;for(let u of rW(
o.kind,t.shown(o.kind,i)))a.add(u);n.set(o.kind.id,a)}return[...n].flatMap(([o,i])=>i.size===0?[]:[{
code:"DOCUMENT_DOTS",severity:"info",params:{kind:o,fields:[...i]}}])}function Qde(e,t,n,r){var s,a;
let o=new y,i=new w;for(let[u,l]of e.entries()){let c=t[u];if(c===void 0)continue;if("ok"in c){n.set(
l,Yx(l,c.ok,r));continue}let{failure:d}=c,p=d.kind==="haste"||cl(d);if(p&&!r.skip.includes(mc(l.planned)+
yy)){i.add(l);continue}o.set(l,d),p||n.set(l,{...hy(l,"failed",r),modified:(a=(s=l.filed)==null?void 0:
s.modified)!=null?a:""})}return{failures:o,again:i}}var eme=({decision:e})=>e.action==="keep"&&e.status===
"made"&&e.file!==null,tme=e=>e!==void 0&&"failure"in e&&cl(e.failure),fW=e=>[...e].map(([{place:t},n])=>(
{
place:t,row:n}));function nme(e,t,n){var o;let r=e.of(t,n).flatMap(({row:i})=>i.number===""?[]:[i.number]);
return(o=r[r.length-1])!=null?o:null}var rme=(e,{user:t,isCurrent:n})=>e.all().filter(({row:r})=>r.maker===
t&&!["signed","own"].includes(r.status)&&!n(r.kind,r.entry)).map(({place:r,row:o})=>({place:r,row:{
...o,
status:"void"}}));var ome=q({kinds:le(U()),skip:ae(le(U())),renew:ae(le(U())),remake:ae(ve())});
function np(e){return ce(
()=>{let t=R.now(),{kinds:n,skip:r=[],renew:o=[],remake:i=!1}=fe(ome,e);return ke(),Te(()=>{let s=Qe(
"ranking");$t(s);let{competition:a}=s,{language:u}=a.settings,l=[...new w(n)].map(H=>n0(H,u)),{
history:c}=s,
{findings:d,blocking:p,hash:g,context:b}=ay(s,c,l),v=l.filter(H=>ry(H,b)),O=TU(p);if(v.length===0&&l.
length>0)return hW(p,u);if(b.winners===null&&O.length>0)return hW(O,u);let N=xe(),P=QU(N,kt);if(
"holder"in P){let{who:H,until:K}=P.holder;return ge(pe("BUSY",ue(u).problems.leased(H,sme(K))))}let I=_a(
v,b),$={user:N,run:P.run,skip:r,renew:o,remake:i,pictures:b.pictures,isCurrent:Lx(b)},_=Vn(P.width,t),
{batch:L,run:B,notes:j}=gW(a,I,$,_,s.keepers);L.more?_.width!==P.width&&eW(N,P.run,_.width):(ame(c,{
id:P.run,hash:g,...B},N,a.settings),tW(N,P.run));let z=v.length===l.length;return{ok:z&&L.failed===0&&
!r.some(H=>!H.endsWith(yy)),findings:sr([...z?d:p,...ime(v,I),...j],u),...L}})})}var ime=(e,t)=>e.filter(
n=>!t.some(r=>r.kind===n)).map(({id:n})=>({code:"NO_DOCUMENT",severity:"warning",params:{kind:n}})),
sme=e=>at(new R(e)).slice(11,16);function n0(e,t){var r;let n=js.map(o=>o.id).join(", ");return(r=Xm(
e))!=null?r:ge(pe("BAD_REQUEST",ue(t).problems.unknownKind(e,n)))}function hW(e,t){let n={created:0,
updated:0,unchanged:0,failed:0,documents:[],done:0,total:0,more:!1,skip:[]};return{ok:!1,findings:sr(
e,t),...n}}function ame(e,t,n,r){if(t.made+t.failed===0)return;let o=ue(r.language).history.documents(
t.made,t.failed);e.rows.some(i=>i.run===t.id&&i.detail===o)||Ct(e,{at:at(),by:n,action:"documents",
detail:o,
run:t.id,hash:t.hash},r)}var r0=q({kind:U()}),ume=q({kind:U(),content:U()}),yW=e=>ce(()=>{let{kind:t}
=fe(r0,e);return ke(),rp(
by(t))}),bW=e=>ce(()=>{let{kind:t}=fe(r0,e);return ke(),Te(()=>{let n=by(t),r=xW(n);return"file"in r?
rp(n,r):(SW(n,ur,Ci(n.kind,n.competition)),rp(n))})}),wW=e=>ce(()=>{let{kind:t,content:n}=fe(ume,e);
return ke(),Te(()=>{let r=by(t),o=yi(n),i=a=>(a/1024/1024).toFixed(1);if(o.length>dl){let a=Ma(r.language).
tooLarge(i(o.length),i(dl));return ge(pe("TEMPLATE_FAULT",a))}let s=TW(o,r);return s.length===0&&SW(
r,fs,o),{...rp(r),refused:s}})}),vW=e=>ce(()=>{let{kind:t}=fe(r0,e);return ke(),Te(()=>{var u;let n=by(
t),{name:r,competition:o,user:i,language:s,backoff:a}=n;if(((u=dc()[r])!=null?u:[]).some(({maker:l})=>l===
i)){let l=kW(r);for(let{id:c,properties:d}of oo(o,i,a).files)d.sheet===l.sheet&&d.template===l.template&&
rn(Nv(c,{trashed:!0},a),s)}return Jx(r,null),rp(n)})});function by(e){let t=R.now(),n=Qe(),{
competition:r}=n,
o=Je(r.settings.language),i=n0(e,o),{context:s}=ay(n,n.history,[i]),a=Qx(i,r),[u,l]=[xe(),Vn(1,t)];
return{
competition:r,kind:i,name:a,fields:jx(i,s),user:u,language:o,backoff:l}}var kW=e=>({sheet:jt(en()),
template:e}),
xW=({name:e,user:t,language:n,backoff:r})=>{var o;return e0((o=dc()[e])!=null?o:[],{folder:{files:[]}
,
user:t,language:n,backoff:r})};function SW({competition:e,kind:t,name:n,user:r,language:o,backoff:i}
,s,a){
var O;let u=oo(e,r,i),l=kW(n),c=u.files.find(N=>N.type===s&&N.properties.sheet===l.sheet&&N.properties.
template===l.template),d=Ma(o).title(t.id),p={fileId:(O=c==null?void 0:c.id)!=null?O:null,folder:u.id,
title:d,properties:l,from:fs,to:s,bytes:a},[g]=ro([p],i),{id:b,modified:v}=rn(g!=null?g:{failure:{
kind:"unknown",reason:"no-answer"}},o);Jx(n,{maker:r,fileId:b,modified:v})}var lme=["TAG_UNKNOWN",
"LIST_AS_TEXT"],TW=(e,{fields:t,language:n})=>Zx(py(e,t!=null?t:{}).filter(({code:r})=>t!==null||!lme.includes(
r)),n);function rp(e,t=xW(e)){let{kind:n,fields:r,language:o,backoff:i}=e;return{kind:n.id,source:t.
source,maker:"maker"in t?t.maker:null,link:"file"in t?t.file.link:null,faults:t.source==="own"?TW(t0(
t.file,i,o),e):[],refused:[],title:r===null?null:n.title(r),fields:r===null?null:EW(r)}}var cme=200,
EW=e=>h.fromEntries(h.entries(e).map(([t,n])=>[t,typeof n=="string"?n.slice(0,cme):n.slice(0,1).map(
EW)]));m();m();var mme=["begun","failed","deleted","void"],CW=({row:{kind:e,entry:t,revision:n}})=>[
e,t,n].join(":"),
RW=({document:e,pdf:t})=>(t==null?void 0:t.properties.at)===e.modified,DW={failure:{kind:"unknown",
reason:"no-answer"}};function AW(e,t,n,r,o){var b;let{language:i}=e.settings,s=gy(i,yo(e.settings,()=>!0)).all(
).
map(({row:v})=>v).filter(v=>v.maker===n&&t.includes(v.kind)&&!mme.includes(v.status)),a=s.length===0?
null:oo(e,n,o),u=a===null?[]:pme(s,a,i,o),l=u.filter(v=>!RW(v)&&!r.includes(CW(v))),c=l.slice(0,10),
d=new y(fme(c,(b=a==null?void 0:a.id)!=null?b:"",o).map((v,O)=>[c[O],v])),p=[...d.values()].flatMap(
v=>"failure"in v?[v.failure]:[]);for(let v of p)no(v)&&va(v,i);let g=c.filter(v=>{var O;return"ok"in
((O=d.get(v))!=null?O:DW)});return{ok:p.length+r.length===0,created:g.filter(({pdf:v})=>v===null).length,
updated:g.filter(({pdf:v})=>v!==null).length,unchanged:u.filter(RW).length,failed:p.length,files:u.map(
v=>{var $,_,L;let O=($=d.get(v))!=null?$:{ok:v.pdf},{kind:N,entry:P,title:I}=v.row;return{kind:N,
entry:P===
""?null:P,title:I,file:"ok"in O&&(L=(_=O.ok)==null?void 0:_.link)!=null?L:null,problem:"ok"in O?null:
ue(i).documents.failed(gs(O.failure,i))}}),done:u.length-l.length+c.length,total:u.length,more:l.length>
c.length,skip:[...r,...c.filter(v=>!g.includes(v)).map(CW)]}}var pme=(e,{files:t},n,r)=>e.flatMap(o=>{
var u,l;let{fileId:i}=o,s=(u=t.find(({id:c})=>c===i))!=null?u:rn(fi(i,r),n),a=(l=t.find(({type:c,
properties:d})=>c===
al&&d.of===i))!=null?l:null;return(s==null?void 0:s.type)===ur?[{row:o,document:s,pdf:a}]:[]});
function fme(e,t,n){
let r=e.map(({document:a})=>a.id),o=e.length===0?[]:wa(r,al,n),i=e.flatMap(({row:a,document:u,pdf:l}
,c)=>{
var b;let d=o[c];if(d===void 0||"failure"in d)return[];let p={of:u.id,at:u.modified};return[{...{
fileId:(b=
l==null?void 0:l.id)!=null?b:null,folder:t,title:`${a.title}.pdf`,properties:p,from:al,to:al},bytes:
d.
ok}]}),s=i.length===0?[]:ro(i,n);return o.map(a=>{var u;return"failure"in a?a:(u=s.shift())!=null?u:
DW})}var gme=q({kinds:le(U()),skip:ae(le(U()))}),OW=e=>ce(()=>{let t=Vn(10,R.now()),{kinds:n,skip:r=[
]}=fe(
gme,e);return ke(),Te(()=>AW(Qe().competition,n,xe(),r,t))});m();m();m();m();var ja=({reads:e},t)=>e[
t].flatMap((n,r)=>n?[r]:[]);function op(e,t,n,r){let o=e.reads[t];if(o[n]===
r)return;let i=r?1:-1;o[n]=r,e.loads[n]=e.loads[n]+i;for(let[s,a]of o.entries())!a||s===n||(e.links[
n][s]=
e.links[n][s]+i,e.links[s][n]=e.links[s][n]+i)}var pc=({reads:e,fixed:t,may:n},r,o,i)=>e[r][o]&&!t[r][
o]&&
!e[r][i]&&n[r][i];function fc(e,t,n,r){op(e,t,n,!1),op(e,t,r,!0)}function o0({judges:e,loads:t,links:
n}){
let r=x.from({length:e},()=>null),o=0;for(let i=0;i<e;i+=1){if(r[i]!==null||t[i]===0)continue;let s=[
i];r[i]=o;for(let a=s.pop();a!==void 0;a=s.pop())for(let u=0;u<e;u+=1)r[u]!==null||n[a][u]===0||(r[u]=
o,s.push(u));o+=1}return r}function s0({links:e},t,{from:n,to:r},o){let i=0;for(let s of t)s===n||s===r||
o[s]||(i+=2*(e[r][s]-e[n][s]+
1));return i}function hme(e,t,n,r){if(!pc(e,n.entry,n.from,n.to)||!pc(e,r.entry,r.from,r.to))return null;
let{reads:o}=e;return s0(e,t[n.entry],n,o[r.entry])+s0(e,t[r.entry],r,o[n.entry])}function NW(e,...t){
for(let{entry:n,from:r,to:o}of t)fc(e.table,n,r,o),e.readers[n]=ja(e.table,n)}function PW(e,t,n,r){
let{
table:o,readers:i}=e;for(let s of i[t])if(!o.fixed[t][s]){for(let a of n)if(!(a===t||o.reads[a][s]))
for(let u of i[a]){e.steps+=1;let l=[{entry:t,from:s,to:u},{entry:a,from:u,to:s}],c=hme(o,i,...l);if(
!(c===
null||!r(c,l)))return NW(e,...l),!0}}return!1}function yme(e,t){let{table:n,readers:r}=e;for(let o of r[
t])
for(let i=0;i<n.judges;i+=1){e.steps+=1;let s={entry:t,from:o,to:i};if(!(n.loads[o]-n.loads[i]!==1||
!pc(n,t,o,i))&&!(s0(n,r[t],s,[])>=0))return NW(e,s),!0}return!1}var i0=e=>f.max(0,...o0(e).map(t=>(t!=
null?t:-1)+1));function bme(e,t){let{table:n}=e;for(let r=!0;r&&i0(n)>1;){let o=i0(n),i=(s,a)=>{let u=o0(
n),[l]=a;if(l===void 0||u[l.from]===u[l.to])return!1;for(let{entry:d,from:p,to:g}of a)fc(n,d,p,g);
let c=i0(
n)<o;for(let{entry:d,from:p,to:g}of a)fc(n,d,g,p);return c};r=t.some(s=>PW(e,s,t,i))}}function IW(e,
t){
let n=x.from({length:e.entries},(i,s)=>ja(e,s)),r={table:e,readers:n,steps:0},o=i=>i<0;for(let i=!0;
i;){
i=!1;for(let s of t)for(;yme(r,s)||PW(r,s,t,o);)i=!0}return bme(r,t),r.steps}m();function wme(e,t){
let n=x.from({length:e.judges},()=>null),r=new w([t]),o=[t];for(let i=0;i<o.length;i+=
1){let s=o[i];for(let a=0;a<e.judges;a+=1)if(!(r.has(a)||$W(e,s,a)===null)){if(r.add(a),n[a]=s,e.loads[
a]<=
e.loads[t]-2)return vme(e,n,a),!0;o.push(a)}}return!1}function vme(e,t,n){for(let r=n,o=t[r];o!=null;
r=
o,o=t[r])fc(e,$W(e,o,r),o,r)}function $W(e,t,n){let r=null,o=k.POSITIVE_INFINITY;for(let i=0;i<e.entries;
i+=
1){if(!pc(e,i,t,n))continue;let s=0;for(let a=0;a<e.judges;a+=1)e.reads[i][a]&&a!==t&&(s+=e.links[n][
a]-
e.links[t][a]);s<o&&([r,o]=[i,s])}return r}function FW(e){for(let t=!0;t;)t=e.loads.map((r,o)=>({
load:r,
judge:o})).sort((r,o)=>o.load-r.load).some(({judge:r})=>wme(e,r))}m();var _W=1e-7;function MW(e){let t=[
...e.values()].filter(u=>u.length>0),n=[...new w(t.flat())].sort();
if(n.length===0)return null;let r=new y(n.map((u,l)=>[u,l])),o=t.map(u=>u.map(l=>r.get(l))),i=n.map(
()=>n.map(()=>0));for(let u of o)for(let l of u){let c=i[l];c[l]=c[l]+1;for(let d of u)c[d]=c[d]-1/u.
length}let s=jp(i);if(s.filter(({value:u})=>u<_W).length>1)return null;let a=o.map(u=>s.reduce((l,{
value:c,
vector:d})=>{if(c<_W)return l;let p=u.reduce((g,b)=>g+d[b],0)/u.length;return l+p**2/c},1/u.length));
return f.sqrt(a.reduce((u,l)=>u+l,0)/a.length)}var kme=4;function xme({entries:e,judges:t,mayRead:n,
kept:r}){let o=s=>e.map(a=>t.map(u=>s(a,u))),i={
entries:e.length,judges:t.length,reads:o(()=>!1),fixed:o((s,a)=>{var u,l;return(l=(u=r.get(s))==null?
void 0:u.includes(a))!=null?l:!1}),may:o((s,a)=>n(a,s)),loads:t.map(()=>0),links:t.map(()=>t.map(()=>0))}
;
for(let[s,a]of i.fixed.entries())for(let[u,l]of a.entries())l&&op(i,s,u,!0);return i}function Sme(e,
t){
let n=x.from({length:e},(r,o)=>o);for(let r=e-1;r>0;r-=1){let o=f.floor(t()*(r+1));[n[r],n[o]]=[n[o],
n[r]]}return n}function Tme(e,t,n,r){let o=s=>e.may[s].filter(Boolean).length,i=[...n].sort((s,a)=>o(
s)-o(a));for(let s of i)for(let a=ja(e,s);a.length<t;a=ja(e,s)){let u=e.may[s].flatMap((d,p)=>d&&!a.
includes(p)?[p]:[]),l=d=>a.reduce((p,g)=>p+e.links[d][g],0),[c]=u.map(d=>({judge:d,load:e.loads[d],
links:l(
d),luck:r()})).sort((d,p)=>d.load-p.load||d.links-p.links||d.luck-p.luck);if(c===void 0)break;op(e,s,
c.judge,!0)}}function Eme(e,t){let{entries:n,judges:r,readings:o}=e,i=xme(e),s=Sme(n.length,t);Tme(i,
o,s,t),FW(i);let a=IW(i,s),u=new y(n.map((l,c)=>[l,ja(i,c).map(d=>r[d])]));return{assignment:u,
expectedError:MW(
u),steps:a}}var LW=e=>{var t;return(t=e.expectedError)!=null?t:k.POSITIVE_INFINITY};function jW(e){
let t=hl(
e.seed);for(let o=0;o<20;o+=1)t();let n=x.from({length:kme},()=>Eme(e,t));return{...n.reduce((o,i)=>LW(
i)<LW(o)?i:o),steps:n.reduce((o,i)=>o+i.steps,0)}}m();var zW=q({id:U(),kind:pt(["type","score",
"label"]),old:U(),now:Ac([U(),be()]),confirm:Me(U()),status:pt(
["offered","waiting","refused"])}),Cme=q({code:U(),severity:pt(["error","warning","info"]),stage:Me(
U()),tab:Me(U()),cell:Me(U()),message:U(),value:ae(Ac([U(),be(),ve()])),fix:ae(zW)}),gc=le(Cme),Rme=q(
{kind:U(),sure:ve(),tab:Me(U()),message:U()}),BW=q({id:U(),label:U()}),Dme=q({id:U(),tab:U(),tabs:le(
U()),cell:Me(U()),message:U(),options:le(BW),default:Me(U())}),Ame=q({id:U(),tab:U(),message:U(),
options:le(
BW),option:U()}),UW=q({facts:le(Rme),questions:le(Dme),answers:le(Ame)}),wy=q({tab:U(),cell:U(),
entry:U(),
criterion:U(),old:U(),now:U()}),Ome=q({undo:Me(q({at:U(),by:U(),cells:be()})),waiting:le(mo(wy,{
judge:U()})),
marked:ve()}),WW=q({ok:ve(),findings:gc,understood:UW,progress:le(q({stage:U(),judge:U(),scored:be(),
expected:be()}))}),Nme=q({rank:be(),decidedRank:ae(be()),code:U(),name:U(),institution:U(),category:
U(),
score:be(),advances:ve(),categoryRank:Me(be()),reserve:ve(),title:Me(U()),tieBrokenBy:Me(U()),tie:U(
),
explanation:U(),judgeScores:It(U(),be())}),Pme=q({stage:U(),method:U(),unit:pt(["points","mean-rank",
"standard-score"]),cut:Me(be()),unordered:ve(),judges:le(U()),ranking:le(Nme)}),jn=Me(be()),za=le(U(
)),
Ime=q({stage:U(),panel:q({judges:be(),entries:be(),complete:be()}),kendallW:jn,kendallP:jn,iccSingle:
jn,
iccAverage:jn,alpha:jn,lambda:jn,judges:le(q({code:U(),severity:jn,spread:jn,agreement:jn})),
stability:le(
q({code:U(),inTop:jn,again:jn,rankLow:jn,rankHigh:jn})),leaveOneOut:le(q({judge:U(),enters:za,leaves:
za})),
methods:le(q({method:U(),enters:za,leaves:za})),gap:Me(q({lastIn:U(),firstOut:U(),points:be(),
standardError:jn})),
verdict:q({level:pt(["firm","partly","open","no-cut","single"]),within:be(),firm:be(),contested:za,
again:jn,
text:le(U())})}),$me=q({ok:ve(),findings:gc,understood:UW,stages:le(Pme),reliability:le(Ime),hash:U(
),
open:ae(le(U()))}),Fme=q({stage:U(),criteria:le(q({name:U(),weight:be(),min:be(),max:be()})),means:
It(
U(),le(be()))}),_me=mo(WW,{fixes:ae(Ome)}),PEt=mo($me,{profiles:ae(le(Fme))}),Mme=q({kind:U(),entry:
Me(
U()),number:Me(U()),title:U(),file:Me(U()),status:U(),state:ae(pt(oW)),choice:ae(pt(["overwrite",
"revise","remake","own-copy"]))}),Lme=q({ok:ve(),created:be(),updated:be(),unchanged:be(),failed:be(
),files:le(
q({kind:U(),entry:Me(U()),title:U(),file:Me(U()),problem:Me(U())}))}),jme=q({ok:ve(),findings:gc,
created:be(),
updated:be(),unchanged:be(),failed:be(),documents:le(Mme)}),IEt=mo(jme,{pdf:Me(Lme)}),$Et=q({ok:ve(),
findings:gc,stage:U(),code:Me(U()),at:Me(U()),hash:Me(U()),evidence:Me(q({file:Me(U()),seal:Me(U()),
problem:Me(U())}))}),zme=q({code:U(),stage:Me(U()),tab:Me(U()),cell:Me(U()),message:U()}),FEt=q({ok:
ve(),
decided:le(q({stage:U(),at:U(),by:U(),code:U()})),computed:Me(q({at:U(),by:U()})),differences:le(zme)}
),
KW=q({ok:ve(),findings:gc,stage:U(),assignment:le(q({entry:U(),judges:za})),loads:It(U(),be()),
expectedError:jn,
readings:be(),seed:be(),written:ve(),message:U()}),GW=q({ok:ve(),findings:gc,stage:U(),slots:le(q({
entry:U(),
date:U(),start:U(),end:U(),place:U(),room:U()})),unplaced:za,seed:be(),written:ve(),message:U()}),
_Et=q(
{fixes:le(mo(zW,{cells:le(wy)}))}),MEt=q({applied:be(),asked:be(),left:be(),unreachable:le(U()),
check:_me}),
LEt=mo(WW,{fixed:le(wy)}),jEt=q({fixes:le(mo(wy,{id:U(),stage:U(),name:U(),by:U(),at:U()}))}),zEt=q(
{calls:It(U(),be()),total:be()});m();var Ba=e=>ge(pe("BAD_REQUEST",e));function hc({competition:e,
findings:t,history:n},r){let o=io(Je(e.
settings.language)),i=lt(e.stages,n.rows),s=l=>i.some(c=>c.stage===l&&c.status==="open"),a=r===void 0?
e.stages.find(({name:l})=>s(l)):lr(e,r);if(a===void 0)return Ba(o.noOpenStage);s(a.name)||Ba(o.closed(
a.name)),rt(e,a).length===0&&Ba(o.noJudges),qe(e,a).length===0&&Ba(o.noCriteria(a.name)),e.entries.length===
0&&Ba(o.noEntries);let u=t.find(({code:l})=>l==="ENTRY_DUPLICATE_CODE"||l==="ROW_WITHOUT_CODE");
return u!==
void 0&&Ba(ir(u,Je(e.settings.language))),a}function yc(e,t){let{competition:n}=e,r=Ft(e,{
provisional:!1}),
o=n.stages.indexOf(t);return r.results.length<o&&Ba(io(Je(n.settings.language)).notReached(t.name)),
{reached:Wi(n,r.results.slice(0,o)),evaluation:r}}function vy(e,t,n){var l;let r=Pr(e),o=(l=An(e,t))!=
null?l:(()=>!0),i=e.settings.conflicts==="include",s=new y(rs(e,t).map(({entry:c},d)=>[c,d])),a=({
code:c})=>{
var d;return(d=s.get(c))!=null?d:s.size},u=[...n].sort((c,d)=>a(c)-a(d));return c=>u.filter(d=>o(c,d)&&
(i||r(c,d)===null))}m();var ky=([e,t])=>e===t?`${t}`:`${e}\u2013${t}`,Bme={plan:({readings:e,loads:t,
conflicts:n})=>`Setiap inovasi dinilai ${ky(e)} juri; beban ${ky(t)}; ${n===0?"tanpa benturan":`${n} benturan`}.`,
done:(e,t,n)=>`Tahap ${e}: ${t} Benih undian ${n}.`,title:"Pembagian Juri",origin:
"kolom Juri boleh diubah; pisahkan kode juri dengan koma, lalu periksa nilai juri",noPlan:e=>`Tab \u201C${e}\u201D bukan pembagian juri (tanpa kolom Kode dan Juri). Ganti nama tab itu dahulu.`}
,Ume={plan:({readings:e,loads:t,conflicts:n})=>`Every entry is scored by ${ky(e)} ${e[1]===1?"judge":
"judges"}; loads ${ky(t)}; ${n===0?"no conflict":
`${n} ${n===1?"conflict":"conflicts"}`}.`,done:(e,t,n)=>`Stage ${e}: ${t} Seed of the draw ${n}.`,
title:"Assignment",origin:
"the column Judges may be changed; separate the codes by commas, then check the scores",noPlan:e=>`The tab \u201C${e}\u201D is no assignment (it has no columns Code and Judges). Rename it first.`}
,bc=e=>({id:Bme,en:Ume})[e];m();function HW({competition:e,deciding:t,keepers:n,assigned:r},o,i){var O;
let{language:s}=e.settings,a=t.
tabs.get("assignment"),u=N=>{var $,_;let{institution:P="",name:I=""}=($=e.entries.find(({code:L})=>L===
N))!=null?$:{};return{stage:o.name,entry:N,name:I,institution:P,judges:((_=i.get(N))!=null?_:[]).join(
", ")}},l=new y(r.filter(N=>N.stage===o.name).map(N=>[N.entry,N.row])),c=[...i.keys()].filter(N=>!l.
has(N)).map(u);if(a===void 0||yr(a)===0){let N=bc(s),P=Ya.columns.map(({key:$,header:_,width:L,
format:B})=>({
header:_[s],width:L,...B===void 0?{}:{format:B},value:j=>j[$]})),I=a!=null?a:Z.assignment[s];return nn(
Ot(I,N.title,N.origin,P,c,2),n),Kn("assignment",I),!0}let d=_e(a),p=rg(d,e);if(p===null)return ge(pe(
"BAD_REQUEST",bc(Je(s)).noPlan(a)));let{columns:g}=p.table,b=(O=g.get("judges"))!=null?O:0,v=[...l].
filter(([N])=>i.has(N)).map(([N,P])=>{var I;return{row:P,is:u(N).judges,was:W((I=d.values[P])==null?
void 0:I[b])}}).filter(({is:N,was:P})=>N!==P);for(let{row:N,is:P}of v)Vt(a,N,b,[[P]],["@"]);if(c.length>
0){let N=[...g],P=f.max(...N.map(([,_])=>_))+1,I=x.from({length:P},()=>"@"),$=c.map(_=>{let L=x.from(
{length:P},()=>"");for(let[B,j]of N)L[j]=_[B];return L});Vt(a,yr(a),0,$,I)}return v.length+c.length>
0}var Wme=q({stage:ae(U()),readings:ae(Gs().check(zn(1),Qo(1e3))),seed:ae(Gs().check(zn(0),Qo(
4294967295))),
write:ve()}),Kme=3;function JW(e){return ce(()=>{let t=fe(Wme,e);return ke(),t.write?Te(()=>qW(t)):
qW(
t)})}function qW({stage:e,readings:t,seed:n=1,write:r}){var I,$;let o=Qe("all");r&&$t(o);let{
competition:i}=o,
s=hc(o,e),{reached:a}=yc(o,s),u=rt(i,s),l=(I=t!=null?t:i.settings.readings)!=null?I:f.min(Kme,u.length),
c=Gme(o,s),d=Pr(i),p=new y(u.map(_=>[_.code,_])),g=new y(a.map(_=>[_.code,_])),{assignment:b,
expectedError:v}=jW(
{entries:[...g.keys()],judges:[...p.keys()],readings:l,mayRead:(_,L)=>{let B=p.get(_);return B.unavailable!==
!0&&c(B,L)!=="recused"&&d(B,g.get(L))===null},kept:Hme(($=i.assignment)==null?void 0:$.get(s.name),a,
u,c),seed:n}),O=bc(Je(i.settings.language)),N=og(i,s,b,l,()=>({})),P=N.filter(({params:_})=>_.reason===
"conflict").length;return r&&HW(o,s,b)&&qme(o,s,b,n,P),Ks(KW,{ok:ds(N),findings:sr(N,i.settings.language),
stage:s.name,assignment:[...b].map(([_,L])=>({entry:_,judges:L})),loads:h.fromEntries(zc(b,[...p.keys(
)])),
expectedError:v,readings:l,seed:n,written:r,message:VW(b,u,P,O)})}function Gme({sheets:e},t){let n=new y;
for(let r of e.filter(o=>o.stage===t.name))for(let{entry:o,marks:i}of r.rows){let s=[...i.values()].
map(({kind:a})=>a);s.every(a=>a==="blank")||n.set(`${r.judge}
${o}`,s.includes("recused")?"recused":"scored")}return(r,o)=>{var i;return(i=n.get(`${r.code}
${o}`))!=null?i:null}}function Hme(e,t,n,r){return new y(t.map(({code:o})=>{let i=e==null?void 0:e.get(
o),s=a=>{let u=r(a,o);return i===void 0?u==="scored":i.includes(a.code)&&u!=="recused"&&(!a.unavailable||
u==="scored")};return[o,n.filter(s).map(a=>a.code)]}))}var ZW=e=>e.length===0?[0,0]:[f.min(...e),f.max(
...e)];function VW(e,t,n,r){let o=t.filter(i=>i.unavailable!==!0).map(({code:i})=>i);return r.plan({
readings:ZW([...e.values()].map(i=>i.length)),loads:ZW([...zc(e,o).values()]),conflicts:n})}function qme(
{
competition:e,history:t},n,r,o,i){let s=bc(e.settings.language),a=s.done(n.name,VW(r,rt(e,n),i,s),o),
u={at:at(),by:xe(),action:"assign",detail:a,run:kt(),hash:""};Ct(t,{...u,stage:n.name},e.settings)}m(
);m();var Zme=[["\xD0\xCF\u0011\xE0\xA1\xB1\u001a\xE1","old"],["%PDF","pdf"],["\xFF\xD8\xFF","photo"],
["\x89PNG",
"photo"],["GIF8","photo"],["RIFF","photo"],["II*\0","photo"],["MM\0*","photo"]],Jme=e=>/^[\s\S]{4}ftyp(?:hei|hev|mif|msf|avi)/.
test(e),Vme=e=>e.every(t=>t>=32||t>=9&&t<=13),Yme=e=>{var t;return/[;,\t]/.test((t=e.split(/\r?\n/)[
0])!=
null?t:"")};function YW(e){let t=e.slice(0,500),n=x.from(t,o=>S.fromCharCode(o)).join(""),r=Zme.find(
([o])=>n.startsWith(o));return r!==void 0?r[1]:Jme(n)?"photo":Vme(t)&&Yme(n)?"text":null}m();var Xme={
old:e=>`${e} berformat lama (.xls, .et) atau terkunci kata sandi: buka di Excel atau WPS, lepas kata sandinya, lalu simpan sebagai .xlsx.`,
text:e=>`${e} berformat CSV: buka di Excel, WPS, atau Google Spreadsheet, pastikan kolom dan angkanya benar, lalu simpan sebagai .xlsx.`,
photo:e=>`${e} adalah foto: ketik nilainya ke berkas .xlsx, dan simpan foto itu sebagai bukti.`,pdf:
e=>`${e} adalah PDF: ketik nilainya ke berkas .xlsx, dan simpan PDF itu sebagai bukti.`},Qme={old:e=>`${e} is in an old format (.xls, .et) or locked with a password: open it in Excel or WPS, remove the password and save it as .xlsx.`,
text:e=>`${e} is CSV: open it in Excel, WPS or Google Sheets, check its columns and numbers, and save it as .xlsx.`,
photo:e=>`${e} is a photo: type its scores into the .xlsx file, and keep the photo as evidence.`,pdf:
e=>`${e} is a PDF: type its scores into the .xlsx file, and keep the PDF as evidence.`},epe={id:
"Berkas ini",en:"This file"},XW=(e,t,n=null)=>(t==="id"?Xme:Qme)[e](
n===null?epe[t]:`${t==="id"?"Berkas":"The file"} \u201C${n}\u201D`);m();m();var tpe=[[14,22],[45,47]],
npe=[9,10];function QW(e){return npe.includes(e)?"percent":tpe.some(([
t,n])=>e>=t&&e<=n)?"date":"plain"}var rpe=e=>/^\p{L}+$/u.test(e)&&!/^[ymdhsaegb]+$/i.test(e);
function xy(e){
let[t=""]=e.replace(/"[^"]*"|\\.|_.|\*./g,"").replace(/\[(h+|m+|s+)\]/gi,"$1").replace(/\[[^\]]*\]/g,
"").split(";");return/general/i.test(t)||rpe(t.trim())?"plain":/[dmyhs]/i.test(t)?"date":t.includes(
"%")?"percent":"plain"}m();var ope=1048576,ip=16384,u0=2e6,l0=5e7,c0=7e5,ipe=5e4,spe=1462,ape=864e5,
upe=R.UTC(1899,11,30);function lpe(e){
let[t,n,r]=[0,0,0];for(;r<3;r++){let i=e.charCodeAt(r)&223;if(i<65||i>90)break;t=t*26+i-64}let o=e.length-
r;for(;r<e.length;r++){let i=e.charCodeAt(r)-48;if(i<0||i>9)break;n=n*10+i}if(t===0||o<1||o>7||r<e.length)
throw Tt("damaged",`the cell "${e}"`);return{row:n-1,column:t-1}}function a0(e,t){if(!/^\d{1,9}$/.test(
e))throw Tt("damaged",`${t} "${e}"`);return k(e)}function cpe(e,t,n){var r;if(t==="f")e.formula=n;
else if(t===
"t")e.inline=((r=e.inline)!=null?r:"")+n;else{if(e.value!==void 0)throw Tt("damaged",
"two values in a cell");e.value=n}}function dpe({value:e,formula:t=""}){let n=(typeof e=="string"?e.length:
0)+t.length;
if(n>ipe)throw Tt("too-large","a long text");return n}function eK(e,t){let n=[],r={rows:0,columns:0}
,
o=[],i=[],s={row:-1,column:-1},a=null,[u,l,c]=[0,0,0],d=!1,p=null,g=null,b=P=>{let{row:I,column:$}=s;
if(!(I>=0&&$>=0&&I<ope&&$<ip))throw Tt("damaged","a cell outside the sheet");if(i.push(I*ip+$),i.length>
c0)throw Tt("too-large","more cells than are read");if(r.rows=f.max(r.rows,I+1),r.columns=f.max(r.columns,
$+1),P===null)return;if(l+=dpe(P),l>l0)throw Tt("too-large","long texts");if(u=f.max(u,$+1),f.max(n.
length,I+1)*u>u0)throw Tt("too-large","a cell far out");for(;n.length<=I;)n.push([]);let _=n[I];for(
;_.
length<$;)_.push(void 0);_[$]=P},v=(P,I)=>{P==="row"?(s.row=I.r===void 0?s.row+1:a0(I.r,"the row")-1,
s.column=-1):P==="c"?(p={attributes:I},I.r===void 0?s.column+=1:{row:s.row,column:s.column}=lpe(I.r)):
p!==null&&(P==="v"||P==="f"||P==="t")&&(g="")};cy(()=>p===null?{}:{cell:Ce(s.row,s.column)},()=>Ri(e,
{open:(P,I)=>{if(P==="sheetData")d=!0;else if(d)v(P,I);else if(P==="sheetProtection")a=I;else if(P===
"protectedRange")o.push(I);else if(P==="col"&&(c+=k(I.max)-k(I.min)+1,!(c<=ip)))throw Tt("damaged",
"more columns than there are")},text:P=>{g!==null&&(g+=P)},close:P=>{P==="sheetData"&&(d=!1),!(!d||p===
null)&&(P==="c"?(b(gpe(p,t)),p=null):g!==null&&cpe(p,P,g),g=null)}}));let N=mpe(i);if(N!==null)throw Tt(
"damaged","a cell given twice",{cell:Ce(N.row,N.column)});return{rows:n,named:r,protection:a,
openRanges:o,
signs:l,cells:i.length}}function mpe(e){if(e.every((n,r)=>r===0||n>e[r-1]))return null;let t=new w;
for(let n of e){
if(t.has(n))return{row:f.floor(n/ip),column:n%ip};t.add(n)}return null}function ppe(e){let t=/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.
test(e)?k(e):k.NaN;if(!k.isFinite(t))throw Tt("damaged",`the number "${e}"`);return t}function fpe(e){
let t=(R.parse(/[Zz]|T.*[+-]/.test(e)?e:`${e}${e.includes("T")?"Z":""}`)-upe)/ape;if(k.isNaN(t))throw Tt(
"damaged",`the date "${e}"`);return t}function gpe({attributes:e,value:t,inline:n,formula:r},o){var p,
g;let{strings:i,kinds:s,since1904:a}=o,u=(p=s[e.s===void 0?0:a0(e.s,"the look")])!=null?p:"plain",l=(
b,v="plain")=>r===void 0?{value:b,kind:v}:{value:b,kind:v,formula:r},c=b=>b===""&&r===void 0?null:l(
my(b)),
d=(g=e.t)!=null?g:"n";if(d==="inlineStr")return c(n!=null?n:"");if(d==="str"&&t!==void 0)return c(t);
if(t===void 0||t.trim()==="")return r===void 0?null:l(null);switch(d){case"n":{let b=ppe(t);return l(
u==="date"&&a?b+spe:b,u)}case"s":{let b=i[a0(t,"the text")];if(b===void 0)throw Tt("damaged",`text ${t}`);
return b===""&&r===void 0?null:l(b)}case"b":if(!/^(?:[01]|true|false)$/.test(t))throw Tt("damaged",`the truth value "${t}"`);
return l(t==="1"||t==="true");case"e":return l(t);case"d":return l(fpe(t),"date");default:throw Tt(
"damaged",`the type "${d}"`)}}function hpe(e){let t;try{t=Vg(e,n_,r=>/\.(xml|rels)$/i.test(r))}catch(
r){let o=Hg(r);throw Tt(o===null?
"not-xlsx":o==="too-large"?o:"damaged",S(r))}let n=new y(h.entries(t).map(([r,o])=>[r.toLowerCase(),
o]));return r=>{let o=n.get(r.toLowerCase());return o===void 0?null:yl(o)}}function ype(e){let t=e.lastIndexOf(
"/")+1;return`${e.slice(0,t)}_rels/${e.slice(t)}.rels`}function tK(e,t){let n=e(ype(t)),r=new y;
return Ri(
n!=null?n:"",{open:(o,{Id:i,Type:s="",Target:a="",TargetMode:u})=>{if(o!=="Relationship"||i===void 0||
u==="External")return;let l=a.startsWith("/")?[]:t.split("/").slice(0,-1);for(let c of a.split("/"))
c===".."?l.pop():c!=="."&&c!==""&&l.push(c);r.set(i,{type:s.slice(s.lastIndexOf("/")+1),target:l.join(
"/")})}}),r}var bpe={si:1e5,xf:14e4,definedName:2e4,sheet:1e3};function d0(){let e=new y;return t=>{
var o;let n=bpe[t];if(n===void 0)return;let r=((o=e.get(t))!=null?o:0)+1;if(r>n)throw Tt("too-large",
`more than ${n} ${t}`);e.set(t,r)}}function wpe(e){let t=[],n=null,r=!1,o=d0();return Ri(e,{open:i=>{
o(i),i==="si"&&(n=""),r=i==="t"},text:i=>{r&&n!==null&&(n+=i)},close:i=>{r=!1,i==="si"&&t.push(my(n!=
null?n:""))}}),t}function vpe(e){let t=new y,n=[],r=d0(),o=!1;return Ri(e,{open:(i,{numFmtId:s,
formatCode:a})=>{
var u;r(i),i==="cellXfs"?o=!0:i==="numFmt"?t.set(k(s),xy(a!=null?a:"")):i==="xf"&&o&&n.push((u=t.get(
k(s)))!=null?u:QW(k(s!=null?s:0)))},close:i=>{i==="cellXfs"&&(o=!1)}}),n}function nK(e,t){let n=new w;
for(let r of e){let o=t(r);if(o!==void 0&&n.has(o))return r;o!==void 0&&n.add(o)}return null}var kpe=e=>e===
"1"||e==="true";function xpe(e){var P;let t=hpe(e),n=(P=[...tK(t,"").values()].find(I=>I.type==="officeDocument"))==null?
void 0:P.target,r=n===void 0?null:t(n);if(n===void 0||r===null)throw Tt("not-xlsx","no workbook");
let o=tK(t,n),i=I=>{var $,_,L;return(L=t((_=($=[...o.values()].find(B=>B.type===I))==
null?void 0:$.target)!=null?_:""))!=null?L:""},s=[],a=d0(),u=!1,l=null;Ri(r,{open:(I,$)=>{a(I);let{
name:_="",
state:L="visible",id:B="",date1904:j}=$;I==="workbookPr"&&(u=kpe(j)),I==="workbookProtection"&&(l=$),
I==="sheet"&&s.push({name:_,hidden:L!=="visible",relation:o.get(B)})}});let c=nK(s,({name:I})=>I);if(
c!==
null)throw Tt("damaged","two sheets of one name",{tab:c.name});let d=nK(s,({relation:I})=>I==null?
void 0:
I.target);if(d!==null)throw Tt("damaged","two sheets of one part",{tab:d.name});let p=wpe(i(
"sharedStrings")),g=vpe(i("styles")),[b,v,O]=[0,0,0];return{sheets:s.map(({name:I,hidden:$,relation:
_})=>cy(
()=>({tab:I}),()=>{let L=_===void 0?null:t(_.target);if(_===void 0||L===null)throw Tt("damaged",
"a sheet is missing");let{type:B,target:j}=_,z=eK(B==="worksheet"?L:"",{strings:p,kinds:g,since1904:
u});
if(b+=z.rows.length*z.rows.reduce((H,K)=>f.max(H,K.length),0),v+=z.cells,O+=z.signs,b>u0||v>c0||O>l0)
throw Tt("too-large","more than is read");return{name:I,hidden:$,part:j,type:B,...z}})),part:n,
protection:l}}
var rK=e=>xpe(e).sheets.filter(({type:t})=>t==="worksheet");m();function Spe(e){return e===void 0||e.kind==="blank"?
"":e.kind==="recused"?Un.id:W(e.kind==="score"?e.
value:e.raw)}function oK({rows:e}){return new y(e.flatMap(({code:t,entry:n,marks:r})=>[...r].map(([o,
i])=>{let s=n!=null?n:t;return[`${s}
${o}`,{entry:s,criterion:o,text:Spe(i)}]})))}function iK(e,t){let[n,r]=[e===null?new y:oK(e),oK(t)];
return[...new w([...r.keys(),...n.keys()])].flatMap(o=>{var c,d;let[i,s]=[n.get(o),r.get(o)],{entry:
a,
criterion:u}=s!=null?s:i,l={entry:a,criterion:u,before:(c=i==null?void 0:i.text)!=null?c:"",after:(d=
s==null?void 0:s.text)!=null?d:""};return l.before===l.after?[]:[l]})}function sK({rows:e},t){let n=e.
filter(({entry:o})=>o!==null);return{done:n.filter(({marks:o})=>{let i=t.map(({name:s})=>{var a;
return(a=
o.get(s))==null?void 0:a.kind});return i.includes("recused")||i.every(s=>s==="score")}).length,of:n.
length}}m();function Tpe({criterion:e,entry:t,cell:n},{rows:r}){var i,s;if(e==="")return go(n)[0];
let o=r.filter(
a=>a.entry===t);return o.length===1?(s=(i=o[0])==null?void 0:i.marks.get(e))==null?void 0:s.at:void 0}
var aK=(e,{row:t,column:n},r)=>e.map((o,i)=>i===t?o.map((s,a)=>a===n?r:s):o);function Epe(e,t,n){
return{
...e,values:aK(e.values,t,n),formats:e.formats.filter(r=>r.row!==t.row||r.column!==t.column),grid:{
...e.
grid,values:aK(e.grid.values,t,n)}}}function uK(e,t,n){return t.filter(({status:r})=>r==="applied"||
r==="confirmed").reduce((r,o)=>{var u;let i=Tpe(o,n(r.grid)),s=i&&((u=r.grid.values[i.row])==null?
void 0:
u[i.column]),a=o.kind==="label"?vg(s,o.before.cell):Wu(s,o.before.cell);return i!==void 0&&a?Epe(r,i,
o.now):r},e)}m();var Cpe=6,Rpe=(e,t)=>e.stage===t.stage&&e.judge===t.judge;function Dpe(e,{stage:t,
judge:n}){let r=`${t.
name} \xB7 `;if(!e.startsWith(r))return!1;let o=`${e.slice(r.length)} \xB7 `;return o.startsWith(`${n.
code} \xB7 `)||o.includes(` (${n.code}) \xB7 `)}function lK(e,t,{stages:n,judges:r}){var l;let o=n.flatMap(
c=>r.map(d=>({stage:c,judge:d}))),i=M(e.name),s=e.rows.slice(0,Cpe).flatMap(([c])=>typeof(c==null?
void 0:
c.value)=="string"?[c.value.trim()]:[]),u=[o.filter(c=>M(qi(c.stage,c.judge))===i),...s.map(c=>o.filter(
d=>Dpe(c,d)))].find(c=>c.length>0&&!c.some(d=>Rpe(d,t)));return(l=u==null?void 0:u[0])!=null?l:null}
m();function cK(e,t,n){var p,g,b,v;let{values:r,formats:o,headerRow:i}=t,s=(g=(p=r[0])==null?void 0:
p.length)!=
null?g:0;((v=(b=Oe().getSheetByName(e))==null?void 0:b.getLastRow())!=null?v:0)>0||nn(Ape(e,s,i,n));
let u=Oe().getSheetByName(e);if(u===null)return;let[l,c]=[f.max(r.length,u.getLastRow()),f.max(s,u.getLastColumn(
))];
ti(u,l,c);let d=u.getRange(1,1,l,c);d.setNumberFormat("General");for(let{row:O,column:N,format:P}of o)
u.getRange(O+1,N+1).setNumberFormat(P);d.setValues(x.from({length:l},(O,N)=>x.from({length:c},(P,I)=>{
var _,L;let $=(L=(_=r[N])==null?void 0:_[I])!=null?L:"";return typeof $=="string"?Xy($,!1):$})))}var Ape=(
e,t,n,r)=>({
name:e,values:x.from({length:n+1},()=>x.from({length:t},()=>"")),headerRow:n,frozenColumns:f.min(r.frozenColumns,
t),widths:x.from({length:t},(o,i)=>{var s;return(s=r.widths[i])!=null?s:110}),formats:x.from({length:
t},
()=>""),layout:""});m();m();var dK={title:e=>e.filter(t=>t!=="").join(" \xB7 "),invitation:(e,t,n,r)=>[
`Yth. ${e},`,`ini lembar penilaian Anda untuk tahap ${t}${n===""?"":`, ${n}`}. Hanya Anda dan panitia yang dapat membukanya.`,
...r===""?[]:[`Batas waktu: ${r}.`],"Isi nilai langsung di lembar itu; tidak perlu dikirim kembali."].
join(`
`),mark:(e,t,n)=>`dikumpulkan ${ut(e,"id")} oleh ${t} \xB7 proses ${n} \xB7 salinan terkunci dari berkas juri: perbaikan dilakukan juri di berkasnya`,
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
history:e=>`nilai dikumpulkan dari berkas ${e}`},Ope={title:dK.
title,invitation:(e,t,n,r)=>[`Dear ${e},`,`this is your score sheet for the stage ${t}${n===""?"":` of ${n}`}. Only you and the committee can open it.`,
...r===""?[]:[`Deadline: ${r}.`],
"Enter your scores right in the sheet; there is nothing to send back."].join(`
`),mark:(e,t,n)=>`collected ${ut(e,"en")} by ${t} \xB7 run ${n} \xB7 locked copy of the judge's file: judges correct their scores there`,
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
history:e=>`scores collected from the files of ${e}`},hr=e=>e==="id"?dK:Ope;var Sy={kind:"unknown",
reason:"no-answer"};function sp(e,{workbook:t}){let{language:n}=t.competition.
settings;return no(e)?va(e,n):e.kind==="haste"||cl(e)?hr(n).busy:gs(e,n)}m();function wc(e){var B;
let t=Vn(10,R.now()),n=Qe(),{competition:r}=n,{settings:o,stages:i}=r,s=hr(o.language),
a=j=>ge(pe("BAD_REQUEST",j));if(o.judgeFiles!=="separate")return a(s.notSeparate);let{history:u}=n,l=lt(
i,u.rows),c=j=>{var z;return((z=kn(l,j.name))==null?void 0:z.status)==="open"},d=e===void 0?(B=i.find(
c))!=null?B:i[i.length-1]:lr(r,e);if(d.scoreTab!==void 0)return a(s.sharedTab(d.name));let p=i.indexOf(
d),g=i.slice(0,p),b=g.find(c);if(b!==void 0)return a(s.earlierOpen(b.name));let{results:v}=Ft(n,{
provisional:!1}),
O=g[v.length];if(O!==void 0)return a(s.earlierUnranked(O.name));let N=Wi(r,v.slice(0,p)),P=vy(r,d,N),
I=xe(),$=Npe(I,t,o.language),_=jt(en()),L=rt(r,d).map(j=>{let z=gg({stage:d,judge:j,entries:P(j),
criteria:qe(
r,d),language:o.language,competition:xn(r),deadline:o.deadline}),H={kind:"judge-file",sheet:_,stage:
Lv(
d.name),judge:jv(j.code)},K=Pg(d.name,j.code),Q=$.find(({properties:Ee})=>h.keys(H).every(ee=>Ee[ee]===
H[ee])),he=Q!=null?Q:K.maker===I&&K.id!==""?rn(Mv(K.id,t),o.language):null,Y=jt(E.stringify(z.values.
slice(z.headerRow)));return{judge:j,layout:z,properties:{...H,content:Y},filed:K,file:he}});return{
workbook:n,
history:u,stage:d,isClosed:!c(d),user:I,backoff:t,seats:L}}var ap=({workbook:e,stage:t},{judge:n,
layout:r},o)=>{
var i,s;return(s=(i=Fr(o,e.competition).find(a=>a.stage.name===t.name&&a.judge.code===n.code))==null?
void 0:i.name)!=null?s:r.name};function Npe(e,t,n){let r=Ne(jd(e));if(r===null)return[];let o=_v(r,t);
return"failure"in o&&o.failure.kind==="not-found"?[]:rn(o,n)}m();var Ty=({judge:e})=>e.email.trim().toLowerCase(
);function Ey(e){var o;let{filed:t,file:n}=e,r=Ty(e);
if(!(n===null||r===""))return(o=n.access.find(i=>{var s;return((s=i.emailAddress)==null?void 0:s.toLowerCase(
))===
r}))!=null?o:t.email.toLowerCase()===r?n.access.find(i=>i.id===t.permission):void 0}function Ppe(e,t){
let{judge:n,filed:r,file:o}=e;if(o===null&&r.maker!==""&&r.maker!==t)return"foreign";if(o===null)return r.
id===""?"none":"deleted";if(n.email.trim()==="")return"no-email";let i=Ey(e);return i===void 0?
"unshared":i.role==="reader"?"read-only":"shared"}var Ipe=({filed:e,file:t})=>e.email!==""&&(t==null?
void 0:
t.access.some(({id:n})=>n===e.permission))===!0;function $pe(e,t,{isClosed:n,seats:r},o){if(e==="foreign")return o.foreign(
t.filed.maker);let i=(e==="unshared"||e==="no-email")&&Ipe(t),s=r.filter(u=>u!==
t&&Ty(u)!==""&&Ty(u)===Ty(t)),a=t.file!==null&&t.file.properties.content!==t.properties.content;
return[
n&&e==="shared"?o.stillWriting:i?o.former(t.filed.email):o.states[e],...s.length>0?[o.sameEmail(s.map(
({judge:u})=>u.code).join(", "))]:[],...a&&!n?[o.outdated]:[]].join(" ")}var vc={made:0,shared:0,
collected:0,
changes:[],changed:0,more:!1,skip:[],failures:new y};function kc(e,t){let{workbook:n,stage:r,
isClosed:o,
user:i,seats:s}=e,a=hr(n.competition.settings.language),{failures:u,...l}=t,c=s.map(d=>{let{judge:p,
filed:g,file:b}=d,v=u.get(p.code),O=v===void 0?Ppe(d,i):"failed";return{judge:p.code,name:p.name,
state:O,
message:v!=null?v:$pe(O,d,e,a),link:(b==null?void 0:b.link)||g.link||null,email:g.email,collected:g.
collected||null,changed:b!==null&&g.collected!==""&&b.modified>g.modified,done:g.done,of:g.collected===
""?d.layout.table.height:g.of}});return{ok:u.size===0,stage:r.name,isClosed:o,files:c,...l}}var Fpe=100,
_pe=q({stage:ae(U()),skip:ae(le(U()))});function pK(e){return ce(()=>{let{stage:t,skip:n=[]}=fe(
_pe,e);return ke(),Te(()=>{var $;let r=wc(t);$t(r.workbook);let{settings:o}=r.workbook.competition,{
language:i}=o,s=hr(i);if(r.isClosed)return ge(pe("BAD_REQUEST",s.closed(r.stage.name)));let a=r.seats.
filter(({judge:_,file:L})=>L!==null&&!n.includes(_.code)),u=a.slice(0,10),l=Ve(),c=Lpe(r,l),d=_=>r.history.
rows.some(L=>L.run===_),p=($=[...c.values()].find(_=>!d(_)))!=null?$:kt(),g=at(),{collected:b,
written:v,
changes:O,failures:N}=Mpe(r,u,{names:l,run:p,at:g});for(let _ of v)c.set(_,p);let P=a.length>u.length,
I=r.seats.filter(({judge:_})=>c.get(_.code)===p).map(({judge:_})=>_.code);if(!P&&I.length>0){let _={
at:g,by:r.user,action:"collect",run:p,hash:"",stage:r.stage.name};Ct(r.history,{..._,detail:s.history(
I.join(", "))},r.workbook.competition.settings)}return kc(r,{...vc,collected:b,changes:O.slice(0,Fpe),
changed:O.length,more:P,skip:[...n,...u.map(({judge:_})=>_.code)],failures:N})})})}function Mpe(e,t,
{
names:n,run:r,at:o}){let{settings:i}=e.workbook.competition,s=t.flatMap(({file:d})=>{var p;return(p=
d==null?void 0:d.id)!=null?p:[]}),a=t.length===0?[]:wa(s,_d,e.backoff),{list:u}=ci(i),l=VA(hr(i.language).
mark(o,e.user,r)),c={collected:0,written:[],changes:[],failures:new y};for(let[d,p]of t.entries()){
let{
code:g}=p.judge,b=a[d],v=b===void 0||"failure"in b?{failure:sp(b===void 0?Sy:b.failure,e)}:zpe(e,p,b.
ok,{name:ap(e,p,n),mark:l,corrections:u.filter(O=>O.stage===e.stage.name&&O.judge===g)});if(
"failure"in
v){c.failures.set(g,v.failure);continue}v.isWritten&&c.written.push(g),c.changes.push(...v.changes.map(
O=>({judge:g,...O}))),c.collected+=1,p.filed={...p.filed,collected:o,modified:p.file.modified,...v.progress}
,
ka(e.stage.name,g,p.filed)}return c}function Lpe(e,t){let n=new y;for(let r of e.seats){let o=ap(e,r,
t),i=t.includes(o)?CA(_e(o)):null;i!==null&&n.set(r.judge.code,i)}return n}function mK({stage:e,
judge:t},n){
let r=t.name===""?t.code:`${t.code} (${t.name})`;return e===n.stage?r:`${r} \xB7 ${e.name}`}var jpe=(
e,t)=>E.
stringify(sd(e))===E.stringify(sd(t));function zpe({workbook:e,stage:t},{judge:n,layout:r},o,{name:i,
mark:s,corrections:a}){var L;let{competition:u}=e,l=hr(u.settings.language),{language:c}=u.settings,
d;try{d=EA(rK(o),r.name)}catch(B){let j=(L=BU(B))!=null?L:"damaged",z=j==="not-xlsx"?YW(o):null;
return{
failure:z===null?l.unreadable[j]:XW(z,c)}}if(d===void 0)return{failure:l.noTable(r.name)};let p=lK(d,
{stage:t,judge:n},u);if(p!==null){let B=l.title([xn(u),r.name,n.name]);return{failure:l.otherOwner(B,
mK({stage:t,judge:n},p),mK(p,{stage:t,judge:n}))}}if(TA(d))return{failure:l.unreadable["too-large"]}
;
let g=_e(i),b=g.values.every(B=>B.every(j=>j===""));if(!b&&!fn(g))return{failure:l.tabTaken(i)};let v=qe(
u,t),O=Cu(u.entries),N=B=>Vi(B,t.name,n.code,v,O),I=uK(((...[B,j,z])=>{let H=Ub(B,j,z),K=[...N(H.grid).
columns.values()].flat(),Q=H.formulas.filter(({column:Y})=>K.includes(Y));if(Q.length===0)return H;
let he=Su(
Q).map(Y=>Ce(Y.row,Y.column,Y.rows,Y.columns));return Ub(B,j,`${z} \xB7 ${l.formulas(he.join(", "))}`)}
)(
d,i,s),a,N),$=N(I.grid),_=b||!RA(g,I)||!jpe(g,I.grid);return _&&cK(i,I,r),br(i,u.settings.admins),{
isWritten:_,
changes:iK(b?null:N(g),$),progress:sK($,v)}}m();m();m();var Bpe="Arial",Upe=10,fK=164,Wpe={General:0,
"@":49},Kpe='<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
Gpe=e=>`<${e} style="thin"><color rgb="FFB7B7B7"/></${e}>`,Hpe=`<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${[
"left","right","top","bottom"].map(Gpe).join("")}<diagonal/></border></borders>`,gK=e=>`FF${e.
replace("#","").toUpperCase()}`;function up(){let e=[];return{all:e,idOf:t=>{let n=e.indexOf(t);
return n>=
0?n:e.push(t)-1}}}var Cy=(e,t)=>`<${e} count="${t.length}">${t.join("")}</${e}>`;function hK(){let[e,
t,n,r,o]=[up(),up(),up(),up(),up()],i=({bold:c,size:d=Upe})=>e.idOf(`<font>${c?"<b/>":""}<sz val="${d}"/><name val="${Bpe}"/></font>`),
s=({background:c})=>c===void 0?0:2+t.idOf(`<fill><patternFill patternType="solid"><fgColor rgb="${gK(
c)}"/><bgColor indexed="64"/></patternFill></fill>`),a=({format:c="General"})=>{var d;return(d=Wpe[c])!=null?
d:fK+n.idOf(Di(c))},u=(c,d)=>{let p=[`numFmtId="${a(c)}" fontId="${i(c)}" fillId="${s(c)}" borderId="${c.bordered?
1:0}" xfId="0"`,
'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"',
...d?['quotePrefix="1"']:[]],g=`<alignment vertical="top"${c.centred?' horizontal="center"':""}${c.wrap?
' wrapText="1"':""}/>`;return r.idOf(`<xf ${p.join(" ")}>${g}<protection locked="${c.open?0:1}"/></xf>`)}
,l=`<xf numFmtId="0" fontId="${i({})}" fillId="0" borderId="0" xfId="0"/>`;return r.idOf(l),{idOf:u,
ruleIdOf:c=>o.
idOf(`<dxf><fill><patternFill patternType="solid"><bgColor rgb="${gK(c)}"/></patternFill></fill></dxf>`),
toXml:()=>[`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,n.all.length===0?"":
Cy("numFmts",n.all.map((c,d)=>`<numFmt numFmtId="${fK+d}" formatCode="${c}"/>`)),Cy("fonts",e.all),`<fills count="${2+t.all.length}">${Kpe}${t.all.join(
"")}</fills>`,Hpe,
'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',Cy(
"cellXfs",r.all),
'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',Cy("dxfs",o.all),
"</styleSheet>"].join("")}}var lp=`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
`,m0="http://schemas.openxmlformats.org/spreadsheetml/2006/main",wK="http://schemas.openxmlformats.org/officeDocument/2006/relationships",
vK="http://schemas.openxmlformats.org/package/2006",qpe="application/vnd.openxmlformats-officedocument.spreadsheetml",
Zpe=32767,Jpe=225,yK=({top:e,left:t,height:n,
width:r})=>Ce(e,t,n,r),Vpe=e=>f.round((e-5)/7*100)/100;function Ype(){let e=new y,t=0;return{idOf:n=>{
var o;t+=1;let r=(o=e.get(n))!=null?o:e.size;return e.set(n,r),r},toXml:()=>`${lp}<sst xmlns="${m0}" count="${t}" uniqueCount="${e.size}">${[
...e.keys()].map(n=>`<si><t xml:space="preserve">${WU(n)}</t></si>`).join("")}</sst>`}}function Xpe(
{value:e,formula:t,style:n},r,o,i){let s=(u=!1)=>` r="${r}" s="${o.idOf(n,u)}"`;if(t!==void 0)return`<c${s(
)}><f>${Di(t)}</f></c>`;if(e==="")return`<c${s()}/>`;
if(typeof e=="number")return`<c${s()}><v>${e}</v></c>`;if(typeof e=="boolean")return`<c${s()} t="b"><v>${k(
e)}</v></c>`;let a=e.slice(0,Zpe);return`<c${s(/^[=+\-@]/.test(a))} t="s"><v>${i.idOf(a)}</v></c>`}
function Qpe({frozenRows:e,frozenColumns:t}){if(e===0&&t===0)return"";let[n,r]=[t>0?` xSplit="${t}"`:
"",e>0?` ySplit="${e}"`:""],o=t===0?"bottomLeft":e===0?"topRight":"bottomRight";return`<pane${n}${r} topLeftCell="${Ce(
e,t)}" activePane="${o}" state="frozen"/>`}function efe(e,t,n){let r=e.widths.map(
(a,u)=>`<col min="${u+1}" max="${u+1}" width="${Vpe(a)}" customWidth="1"/>`),o=e.rows.map((a,u)=>`<row r="${u+1}">${a.map(
(l,c)=>Xpe(l,Ce(u,c),t,n)).join("")}</row>`),i=e.colours.map(({block:a,formula:u,
background:l},c)=>`<conditionalFormatting sqref="${yK(a)}"><cfRule type="expression" dxfId="${t.ruleIdOf(
l)}" priority="${c+1}" stopIfTrue="1"><formula>${Di(u)}</formula></cfRule></conditionalFormatting>`),
s=e.validations.map(({block:a,formula:u,help:l})=>`<dataValidation type="custom" allowBlank="1" showInputMessage="1" showErrorMessage="1" error="${Di(
l.slice(0,Jpe))}" sqref="${yK(a)}"><formula1>${Di(
u)}</formula1></dataValidation>`);return[`${lp}<worksheet xmlns="${m0}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
`<sheetViews><sheetView workbookViewId="0">${Qpe(e)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`,
r.length===0?"":`<cols>${r.join("")}</cols>`,`<sheetData>${o.join(
"")}</sheetData>`,e.isProtected?'<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>':"",i.
join(""),s.length===0?"":`<dataValidations count="${s.length}">${s.join("")}</dataValidations>`,
'<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
'<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>'].join(
"")}var Ry=(e,t,n)=>`<Relationship Id="rId${e}" Type="${wK}/${t}" Target="${n}"/>`,bK=e=>`${lp}<Relationships xmlns="${vK}/relationships">${e.join(
"")}</Relationships>`,Dy=(e,t)=>`<Override PartName="/xl/${e}" ContentType="${qpe}.${t}+xml"/>`;
function kK(e){var s;let[t,n]=[hK(),Ype()],r=e.map(a=>efe(a,t,n)),o=r.map((a,u)=>`worksheets/sheet${u+1}.xml`),
i={"[Content_Types].xml":[`${lp}<Types xmlns="${vK}/content-types">`,
'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
'<Default Extension="xml" ContentType="application/xml"/>',Dy("workbook.xml","sheet.main"),...o.map(
a=>Dy(
a,"worksheet")),Dy("styles.xml","styles"),Dy("sharedStrings.xml","sharedStrings"),"</Types>"].join(
""),
"_rels/.rels":bK([Ry(1,"officeDocument","xl/workbook.xml")]),"xl/workbook.xml":[`${lp}<workbook xmlns="${m0}" xmlns:r="${wK}"><bookViews><workbookView/></bookViews><sheets>`,
...e.map(({name:a},u)=>`<sheet name="${Di(a)}" sheetId="${u+1}" r:id="rId${u+1}"/>`),
'</sheets><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'].join(""),
"xl/_rels/workbook.xml.rels":bK([...o.map((a,u)=>Ry(u+1,"worksheet",a)),Ry(o.length+1,"styles",
"styles.xml"),Ry(o.length+2,"sharedStrings","sharedStrings.xml")]),"xl/styles.xml":t.toXml(),
"xl/sharedStrings.xml":n.toXml()};for(let[a,u]of o.entries())i[`xl/${u}`]=(s=
r[a])!=null?s:"";return bl(h.fromEntries(h.entries(i).map(([a,u])=>[a,xs(u)])))}m();m();var tfe="#d9e2f3",
p0=e=>e.replace(/^=/,"").replace(/"[^"]*"|;/g,t=>t===";"?",":t);function Ay(e){
let{headerRow:t,open:n,table:r,centred:o,formats:i}=e,s=(u,l)=>{var g;if(u<t)return u===e.progress.row?
{bold:!0,size:14}:{};let c={wrap:!0,bordered:!0,...o.includes(l)?{centred:!0}:{}};if(u===t)return{
...c,
bold:!0,background:tfe};let d=l>=n.left&&l<n.left+n.width,p=(g=i[l])!=null?g:"";return{...c,...p===""?
{}:{format:p},...d?{open:!0}:{}}},a=(u,l,c)=>{var p,g;let d=(g=(p=e.formulas[l])==null?void 0:p[c])!=
null?g:"";return{value:u,style:s(l,c),...d===""?{}:{formula:p0(d)}}};return{name:e.name,rows:e.values.
map((u,l)=>(l<t?u.slice(0,1):u).map((c,d)=>a(c,l,d))),widths:e.widths,frozenRows:t+1,frozenColumns:e.
frozenColumns,isProtected:!0,validations:r.height===0?[]:e.validations.map(u=>({...u,formula:p0(u.formula)}
)),
colours:r.height===0?[]:e.colours.map(u=>({...u,formula:p0(u.formula)}))}}m();function nfe({style:e}
,t,n){let r=typeof t=="object"?vA(t.date):t,o=typeof r=="number"&&xy(n)!=="plain";return{value:r,
style:o?{...e,format:n}:e}}function rfe({rows:e},t){var r;let n=e.filter(o=>o.entry===
t);return(r=n.find(({marks:o})=>[...o.values()].some(({kind:i})=>i!=="blank")))!=null?r:n[0]}
function xK(e,t,{
grid:n,formats:r,read:o}){let i=Ay(e),{top:s,left:a}=e.open,u=i.rows.map((l,c)=>{var b;let d=c<s?
void 0:
rfe(o,(b=e.values[c])==null?void 0:b[0]);if(d===void 0)return l;let g=[...t.map(({name:v})=>{var N,P,
I,$,_;let O=(N=d.marks.get(v))==null?void 0:N.at;return O===void 0?["",""]:[(I=(P=n.values[O.row])==
null?void 0:P[O.column])!=null?I:"",(_=($=r[O.row])==null?void 0:$[O.column])!=null?_:""]}),[d.notesToCommittee,
""],[d.notesToEntrant,""]];return l.map((v,O)=>{let N=g[O-a];return N===void 0?v:nfe(v,...N)})});
return{
...i,rows:u}}function SK(e,t,n){let{judge:r,layout:o}=t,i=ap(e,t,n),s=_e(i);if(!fn(s))return Ay(o);
let{competition:a}=e.
workbook,u=qe(a,e.stage),l=Vi(s,e.stage.name,r.code,u,Cu(a.entries));return xK(o,u,{grid:s,formats:
ei(
i),read:l})}var ofe=q({stage:ae(U()),skip:ae(le(U())),remake:ae(ve())});function TK(e){return ce(()=>{
let{stage:t,
skip:n=[],remake:r=!1}=fe(ofe,e);return ke(),Te(()=>{let o=wc(t);$t(o.workbook);let i=new y,a=(o.isClosed?
[]:o.seats.filter(b=>ife(b,o.user,r))).filter(({judge:b})=>!n.includes(b.code)),u=a.slice(0,10),l=sfe(
o,u,i),c={...o,seats:l},{left:d,shared:p}=afe(c,n,i);return kc(c,{...vc,made:u.filter(({judge:b})=>l.
some(v=>v.judge===b&&v.file!==null)).length,shared:p,more:a.length>u.length||d>0,skip:[...n,...i.keys(
)],
failures:i})})})}function ife({filed:e,file:t},n,r){return t!==null?!1:r||e.id===""&&(e.maker===""||
e.maker===n)}function sfe(e,t,n){if(t.length===0)return e.seats;let{workbook:r,stage:o,user:i}=e,{
competition:s}=r,
a=hr(s.settings.language),u=oo(s,i,e.backoff),l=Ve(),c=t.map(b=>kK([SK(e,b,l)]));for(let{judge:b}of t)
ka(o.name,b.code,{...zd,maker:i});let d=ro(t.map((b,v)=>({fileId:null,folder:u.id,title:a.title([xn(
s),b.layout.name,b.judge.name]),properties:b.properties,from:_d,to:Fd,bytes:c[v],writersCanShare:!1}
)),
e.backoff),p=new y;for(let[b,v]of t.entries()){let O=d[b];O!==void 0&&"ok"in O&&p.set(v,{...O.ok,
access:[]})}
let g=e.seats.map(b=>{var v;return Oy(b,(v=p.get(b))!=null?v:b.file,i)});for(let[b,v]of g.entries())
p.has(e.seats[b])&&ka(o.name,v.judge.code,v.filed);for(let[b,{judge:v}]of t.entries()){let O=d[b];O!==
void 0&&"failure"in O&&n.set(v.code,sp(O.failure,e))}return g}var Oy=(e,t,n)=>t===null||e.filed.id===
t.id?{...e,file:t}:{...e,file:t,filed:{...zd,maker:n,id:t.id,link:t.link}};function afe(e,t,n){let{
stage:r,
user:o}=e,i=hr(e.workbook.competition.settings.language),s=e.seats.map((l,c)=>({index:c,seat:Oy(l,l.
file,o)})).filter(({seat:l})=>!t.includes(l.judge.code)&&!n.has(l.judge.code)).map(({index:l,seat:c}
)=>({
index:l,seat:c,changes:lfe(c,e)})).filter(({changes:l})=>l.length>0),a=s.slice(0,10),u=0;for(let l of[
0,1]){let c=a.flatMap(g=>{let b=g.changes[l];return b===void 0||n.has(g.seat.judge.code)?[]:[{...g,
change:b}]}),
d=c.length===0?[]:Ld(c.map(({change:g})=>g),e.backoff),p=[];for(let[g,{index:b,change:v}]of c.entries(
)){
let O=d[g],N=e.seats[b];if(O===void 0||"failure"in O){p.push([N,O===void 0?Sy:O.failure]);continue}
let P=cfe(
Oy(N,N.file,o),v,O.ok);e.seats[b]=P,ka(r.name,P.judge.code,P.filed),u+=1}for(let[{judge:g},b]of p){
let v=i.
notShared(g.email.trim(),b.reason);n.set(g.code,no(b)||b.kind!=="refused"?sp(b,e):v)}}return ufe(e),
{left:s.length-a.length,shared:u}}function ufe({seats:e,stage:t,user:n}){var r;for(let[o,i]of e.entries(
)){
let s=Oy(i,i.file,n),a=Ey(s),u=((r=s.file)==null?void 0:r.access.some(({id:c})=>c===s.filed.permission))===
!0,l=a===void 0||a.role==="owner"||u?s.filed:{...s.filed,email:s.judge.email.trim(),permission:a.id}
;
l!==i.filed&&(e[o]={...s,filed:l},ka(t.name,i.judge.code,l))}}function lfe(e,{workbook:t,stage:n,
isClosed:r}){
let{judge:o,filed:i,file:s}=e;if(s===null)return[];let a=o.email.trim(),u=Ey(e),l=r?"reader":
"writer",
c=s.access.find(N=>N.id===i.permission&&N.id!==(u==null?void 0:u.id)&&N.role!=="owner"),d=c===void 0?
[]:[{file:s.id,change:"withdraw",permission:c.id}];if(a===""||(u==null?void 0:u.role)===l||(u==null?
void 0:u.role)==="owner")return d;if(u!==void 0)return[...d,{file:s.id,change:"role",permission:u.id,
role:l}];if(r)return d;let{competition:p}=t,{language:g,deadline:b}=p.settings,v=o.name===""?o.code:
o.name,O=hr(g).invitation(v,n.name,xn(p),b);return[...d,{file:s.id,change:"grant",email:a,role:l,
message:O}]}
function cfe(e,t,n){let{filed:r,file:o,judge:i}=e;if(o===null)return e;if(t.change==="withdraw"||n===
null){let s=o.access.filter(a=>t.change!=="withdraw"||a.id!==t.permission);return{...e,file:{...o,
access:s},
filed:{...r,email:"",permission:""}}}return{...e,file:{...o,access:[...o.access.filter(s=>s.id!==n.id),
n]},filed:{...r,email:i.email.trim(),permission:n.id}}}m();var dfe=q({stage:ae(U())});function EK(e){
return ce(()=>{let{stage:t}=fe(dfe,e);return ke(),kc(wc(t),
vc)})}m();m();var f0="protecting";function CK(e){var r;let t=((r=Ne(f0))!=null?r:"").split(`
`),n=[...Mt(Ve(),xt()).values()].filter(o=>t.includes(o)||SC(o));if(n.length!==0){He(f0,n.join(`
`));for(let o of n)br(o,e);He(f0,"")}}var mfe=q({stage:ae(U())}),pfe=180*1e3;function Ny(e){return ce(
()=>{let t=R.now()+pfe,{stage:n}=fe(
mfe,e);return ke(),Te(()=>{let r=Qe();$t(r);let o=ffe(r,n);return gfe(r,o,t)})})}function ffe(e,t){
let{
language:n,judgeFiles:r}=e.competition.settings,o=io(Je(n)),i=a=>ge(pe("BAD_REQUEST",a));r==="separate"&&
i(o.separate);let s=hc(e,t);return s.scoreTab!==void 0&&i(o.sharedTab(s.name,s.scoreTab)),s}function gfe(
e,t,n){
let{competition:r}=e,{settings:o}=r,{reached:i,evaluation:{progress:s}}=yc(e,t),a=vy(r,t,i),u={
workbook:e,
stage:t,common:{stage:t,criteria:qe(r,t),language:o.language,competition:xn(r),deadline:o.deadline},
admins:[...o.admins,xe()]},l=An(r,t)!==null,c=rt(r,t).filter(N=>!l||a(N).length>0),d=[];for(let N of c){
if(R.now()>n)break;d.push(aF(u,N,a(N)))}CK(u.admins),Wn();let p=d.filter(N=>N.id!==null),g=hg(),b=new y(
s.map(N=>[`${N.stage}|${X(N.judge)}`,N])),v=p.map(({id:N,tab:P,judge:I})=>{var $;return{id:N!=null?N:
0,tab:P,stage:t.name,judge:I,progress:($=b.get(`${t.name}|${X(I)}`))!=null?$:{scored:0,expected:1}}}
);
Yw(Xw(v,g));let O=d.length<c.length;return{stage:t.name,tabs:d.map(({tab:N,judge:P,status:I,added:$}
)=>({
tab:N,judge:P,status:I,added:$})),more:O,notes:hfe(d,u,o.language)}}function hfe(e,{workbook:t},n){
let r=Je(
n),o=io(r),i=l=>V(e.filter(l).map(({judge:c})=>c),r),[s,a]=[i(l=>l.access==="closed"),i(l=>l.access===
"refused")],u=t.competition.judges.length>1;return[...e.flatMap(({tab:l,status:c,missing:d,foreign:p}
)=>c===
"theirs"?[o.theirs(l,d)]:c==="changed"?[o.changed(l)]:p>0?[o.foreign(l,p)]:[]),...s===""?[]:[o.noEmail(
s)],...a===""?[]:[o.badEmail(a)],o.share,...u?[o.shared]:[]]}m();m();var yfe=(e,t)=>e.from<t.to&&t.from<e.to,
bfe=e=>new R(`${e}T00:00:00Z`).getUTCDay();function wfe({breaks:e},t){
let n=e.filter(({weekday:r})=>r===bfe(t));return n.length>0?n:e.filter(({weekday:r})=>r===null)}
function vfe({
days:e,sitting:t,fixed:n},r,o){let i=n.flatMap(({date:u,room:l,start:c,end:d})=>u===r&&l===o&&c!==null?
[{from:c,to:d!=null?d:c+t.minutes}]:[]),s=[...wfe(t,r),...i],a=[];for(let u=t.from;u+t.minutes<=t.to;
){
let l=s.find(c=>yfe({from:u,to:u+t.minutes},c));l===void 0&&a.push(u),u=l===void 0?u+t.minutes:f.max(
l.to,u+1)}return a}function RK(e){let{days:t,sitting:n,entries:r}=e,o=n.rooms.length>0?n.rooms:[""],
i=t.flatMap(s=>o.flatMap((a,u)=>vfe(e,s,a).map(l=>({date:s,start:l,room:a,place:u}))).sort((a,u)=>a.
start-u.start||a.place-u.place));return{slots:r.flatMap((s,a)=>{let u=i[a];if(u===void 0)return[];
let{
date:l,start:c,room:d}=u;return[{entry:s,date:l,start:c,end:c+n.minutes,room:d}]}),unplaced:r.slice(
i.length)}}function DK(e,t){let n=[];for(let r=R.parse(`${e}T00:00:00Z`);r<=R.parse(`${t}T00:00:00Z`);
r+=
864e5)n.push(new R(r).toISOString().slice(0,10));return n}function AK(e,t){let n=hl(t);for(let i=0;i<
20;i+=1)n();let r=[...e].sort((i,s)=>i.code<s.code?-1:1).map(i=>({entry:i,lot:n()})),o=({draw:i})=>i!=
null?i:k.MAX_VALUE;return r.sort((i,s)=>o(i.entry)-o(s.entry)||i.lot-s.lot).map(({entry:i})=>i)}m();
var kfe={plan:(e,t,n)=>`${e} peserta dijadwalkan dalam ${t} hari${n===0?"":`; ${n} belum kebagian waktu`}.`,
done:(e,t,n)=>`Tahap ${e}: ${t} Benih undian ${n}.`,title:"Jadwal",origin:
"baris boleh diubah, ditambah (sosialisasi, technical meeting, rapat juri), atau dipindah",noPlan:e=>`Tab \u201C${e}\u201D bukan jadwal (tanpa kolom Acara dan Tanggal). Ganti nama tab itu dahulu.`,
noHours:e=>`Isi dahulu Tanggal, Jam (misalnya 09.00\u201315.00), dan Menit (misalnya 15 + 10) tahap ${e} di tab Tahapan; Istirahat, Tempat, dan Ruang bila perlu. Tambahkan kolomnya bila belum ada.`}
,xfe={plan:(e,t,n)=>`${e} ${e===1?"entry":"entries"} scheduled in ${t} ${t===1?"day":"days"}${n===0?
"":`; no time for ${n}`}.`,
done:(e,t,n)=>`Stage ${e}: ${t} Seed of the draw ${n}.`,title:"Schedule",origin:
"rows may be changed, added (sosialisasi, technical meeting, judges\u2019 meeting) or moved",noPlan:
e=>`The tab \u201C${e}\u201D is no schedule (it has no columns Occasion and Date). Rename it first.`,
noHours:e=>`First fill in Date, Hours (such as 09.00\u201315.00) and Minutes (such as 15 + 10) of the stage ${e} in the tab Stages; Breaks, Place and Rooms where needed. Add the columns where they are not there.`}
,cp=e=>({
id:kfe,en:xfe})[e];var Sfe=q({stage:ae(U()),seed:ae(Gs().check(zn(0),Qo(4294967295))),write:ve()});
function NK(e){return ce(
()=>{let t=fe(Sfe,e);return ke(),t.write?Te(()=>OK(t)):OK(t)})}function OK({stage:e,seed:t=1,write:n}
){
var I;let r=Qe("all");n&&$t(r);let{competition:o}=r,{language:i}=o.settings,s=cp(Je(i)),a=hc(r,e),{
reached:u}=yc(
r,a),{sitting:l,date:c,until:d}=a;if(l===void 0||c===null)return ge(pe("BAD_REQUEST",s.noHours(a.name)));
let p=rs(o,a),g=new w(p.map(({entry:$})=>$)),{slots:b,unplaced:v}=RK({days:DK(c,d!=null?d:c),sitting:
l,
entries:AK(u,t).map(({code:$})=>$).filter($=>!g.has($)),fixed:(I=o.schedule)!=null?I:[]}),O=[...p.map(
$=>({...$,isNew:!1})),...b.map($=>({...$,occasion:a.name,stage:a.name,place:l.place,isNew:!0}))].sort(
bd),N=new w(O.map($=>$.date)).size;if(n&&b.length>0){Tfe(r,a,b,u);let $=cp(i),_=$.done(a.name,$.plan(
b.length,N,v.length),t),L={at:at(),by:xe(),action:"schedule",detail:_,run:kt(),hash:""};Ct(r.history,
{...L,stage:a.name},o.settings)}let P=$=>$===null?"":Ro($);return Ks(GW,{ok:v.length===0,findings:sr(
r.findings.filter(({code:$})=>$==="SCHEDULE_CLASH"),i),stage:a.name,slots:O.map(({entry:$,date:_,
start:L,
end:B,place:j,room:z})=>({entry:$,date:_,start:P(L),end:P(B),place:j,room:z})),unplaced:v,seed:t,
written:n,
message:s.plan(O.length,N,v.length)})}function Tfe({competition:e,keepers:t},n,r,o){let{language:i}=e.
settings,s=cp(i),a=Qn(Ve(),"schedule",xt());if(a!==void 0){let d=_e(a);!d.values.every(g=>g.every(b=>b===
""))&&sg(d,e)===null&&ge(pe("BAD_REQUEST",cp(Je(i)).noPlan(a)))}let u=new y(o.map(d=>[d.code,d])),l=[
...r].sort((d,p)=>d.date===p.date?d.start-p.start:d.date<p.date?-1:1).map(({entry:d,date:p,start:g,
end:b,
room:v})=>{var I,$,_;let{name:O="",institution:N="",phone:P=""}=(I=u.get(d))!=null?I:{};return{
occasion:n.
name,date:po(p,i),start:Ro(g),end:Ro(b),place:(_=($=n.sitting)==null?void 0:$.place)!=null?_:"",room:
v,
entry:d,name:O,institution:N,phone:P}}),c=eh(Xa,a,l,i,[s.title,s.origin],t);a===void 0&&Kn(
"schedule",
c)}m();var Efe=q({language:pt(["id","en"])});function PK(e){let t=ce(()=>TN(nv,fe(Efe,e).language));
return"problem"in t?t:ys()}m();var Cfe=q({entries:le(U())}),Rfe=100;function Py(e){return ce(()=>{
let{entries:t}=fe(Cfe,e);ke();let n=new w(
t.map(X)),r=Mt(Ve(),xt()),{competition:o}=Gn(new y([...r].map(([i,s])=>[i,_e(s)])));return{settings:
r.
has("settings")?o.settings:null,history:Uu(o.settings.language).rows.slice(-Rfe).reverse().map(({at:
i,
by:s,action:a,detail:u,stage:l})=>({at:i,by:s,action:a,detail:u,stage:l})),judges:o.judges.map(({
code:i,
name:s,email:a,phone:u})=>({code:i,name:s,email:a,phone:u})),entries:o.entries.filter(({code:i})=>n.
has(X(i))).map(({code:i,contact:s,innovator:a,email:u,phone:l})=>({code:i,name:s||a,email:u,phone:l}
))}})}m();m();function IK(e,t){let n=SpreadsheetApp.getUi().createMenu(e);for(let r of t)r==="separator"?
n.addSeparator():
n.addItem(r.label,r.functionName);n.addToUi()}function $K(e,t){SpreadsheetApp.getUi().showSidebar(
HtmlService.
createHtmlOutputFromFile(e).setTitle(t))}function FK(e,t,n){let r=HtmlService.createHtmlOutputFromFile(
e).append(`<span id="view" hidden>${n}</span>`);SpreadsheetApp.getUi().showModalDialog(r.setWidth(
960).
setHeight(560),t)}function g0(e,t){let n=SpreadsheetApp.getUi();n.alert(e,t,n.ButtonSet.OK)}function _K(
e,t){
let n=SpreadsheetApp.getUi();return n.alert(e,t,n.ButtonSet.YES_NO)===n.Button.YES}function MK(e,t){
SpreadsheetApp.getActiveSpreadsheet().toast(e,t,10)}var h0=e=>(e==null?void 0:e.authMode)!==void 0&&
e.authMode!==ScriptApp.AuthMode.NONE;m();function LK(e,t){var i,s,a,u;let{ok:n,findings:r,documents:
o}=t;return{ok:n,findings:r,documents:o,
created:((i=e==null?void 0:e.created)!=null?i:0)+t.created,updated:((s=e==null?void 0:e.updated)!=null?
s:0)+t.updated,unchanged:(a=e==null?void 0:e.unchanged)!=null?a:t.unchanged,failed:((u=e==null?void 0:
e.failed)!=null?u:0)+t.failed}}m();var Dfe=q({provisional:ve()});function Iy(e){return ce(()=>{let{
provisional:t}=fe(Dfe,e);return ke(),
FK("Sidebar",ue(ht()).menu.rankingTitle,t?"provisional":"ranking"),null})}var Afe=240*1e3,jK=[
"piagam","surat"];function y0(e){var i,s;let t=h0(e)?ht():"id",n=ue(t).menu,r=io(
t),o=h0(e)?(s=(i=Wd())==null?void 0:i.top)!=null?s:10:null;IK(n.name,[{label:n.open,functionName:
"openSidebar"},"separator",{label:r.menu,functionName:"prepareJudgeTabs"},{label:n.validate,
functionName:"checkSheets"},{label:n.compute(o),functionName:"computeTop"},{label:n.ranking,
functionName:"openRanking"},{label:n.documents,functionName:"makeAwardDocuments"},"separator",{label:
n.close(o),functionName:"closeAndCompute"},{label:n.plenary,functionName:"preparePlenaryTab"},{label:
n.decide,functionName:"decide"},{label:n.verify,functionName:"verify"}])}var zK=()=>$K("Sidebar",ue(
ht()).menu.name);function BK(){
let e=YI(),t="answer"in e?e.answer.questions:0;Ua(e,({errors:n,warnings:r},o)=>t>0?o.questions(t):o.
validated(n,r),t>0)}var UK=()=>Ua(Ny({}),({tabs:e,more:t,notes:n})=>{let r=io(w0());return[Ofe(e,r),
...t?[r.more]:[],...n].join(`

`)},!0),Ofe=(e,t)=>{let n=(...r)=>e.filter(({status:o})=>r.includes(o)).length;return t.made(n(
"made",
"renewed"),n("added"),n("kept","theirs","changed"))};function WK(){var i,s,a;let e=Gd({provisional:!1}
),
t="answer"in e?(i=e.answer.open)!=null?i:[]:[];if(t.length===0){KK(e);return}let n=w0(),r=ue(n),o=ue(
ht()).menu.close((a=(s=Wd())==null?void 0:s.top)!=null?a:10);_K(r.menu.name,r.done.stillOpen(V(t,n),
o))&&b0()}var b0=()=>KK(Gd({provisional:!1,close:!0}));function KK(e){let t="answer"in e?e.answer.understood.
questions.length:0,n=({findings:r})=>r.filter(o=>o.severity==="error").length;Ua(e,(r,o)=>t>0?o.questions(
t):o.computed(r.stages.length,n(r)),t>0)}function GK(){let e=Iy({provisional:!1});"problem"in e&&VK(
e.problem,ue(ht()).menu.name)}var HK=()=>Ua(Qg({}),({tab:e,added:t},n)=>n.plenaryReady(e,t)),qK=()=>Ua(
Xg({}),({stage:e,code:t,findings:n},r)=>{var o,i;return t===null?(i=(o=n[0])==null?void 0:o.message)!=
null?i:"":r.decided(e,t)},!0),Nfe=12,ZK=()=>Ua(ly(),({ok:e,decided:t,differences:n},r)=>{if(e)return r.
verified(t.length>0);let o=n.slice(0,Nfe).map(({tab:s,cell:a,message:u})=>{let l=[s,a].filter(c=>c!==
null).join("!");return`${l===""?"":`${l}: `}${u}`}),i=n.length-o.length;return[r.differs(n.length),
...o,
...i>0?[r.moreDiffer(i)]:[]].join(`
`)},!0);function JK(){let e=R.now()+Afe,t=null,n=np({kinds:jK});for(;"answer"in n&&(t=LK(t,n.answer),
!(!n.answer.more||R.now()>e));)n=np({kinds:jK,skip:n.answer.skip});let{created:r=0,updated:o=0,
unchanged:i=0,
failed:s=0}=t!=null?t:{};Ua(n,({ok:a,total:u,done:l,more:c,findings:d},p)=>{var g,b;return u===0?a?p.
noWinners:(b=(g=d[0])==null?void 0:g.message)!=null?b:p.documentsStopped:c?p.moreDocuments(l,u):p.documents(
r,o,i,s)})}function w0(){let e=Mt(Ve(),xt()).get("settings");return e===void 0?ht():Gn(new y([[
"settings",_e(e)]])).competition.settings.language}function Ua(e,t,n=!1){let r=ue("answer"in e?w0():
ht());
"answer"in e&&n?g0(r.menu.name,t(e.answer,r.done)):"answer"in e?MK(t(e.answer,r.done),r.menu.name):
VK(
e.problem,r.menu.name)}var VK=({message:e,link:t=""},n)=>g0(n,[e,t].join(`
`).trim());m();var Pfe=q({tab:U(),cell:Me(U().check(Dc(
/^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/)))});function YK(e){
return ce(()=>{let{tab:t,cell:n}=fe(Pfe,e);return zS(t,n)||ge(pe("BAD_REQUEST",ue(ht()).problems.noTab(
t))),null})}m();var Ife=q({settings:It(U(),xp())});function XK(e){let t=ce(()=>{let{settings:n}=fe(
Ife,e);ke(),Te(()=>{
var P;let r=ue(ht()).problems,o=Mt(Ve(),xt()).get("settings"),i=o===void 0?null:_e(o),{competition:s,
rows:a,tables:u}=Gn(new y(i===null?[]:[["settings",i]])),l=(P=u.settings)==null?void 0:P.columns,[c,
d]=[l==null?void 0:l.get("key"),l==null?void 0:l.get("value")];if(o===void 0||c===void 0||d===void 0)
return ge(pe("BAD_REQUEST",r.noTab(Z.settings[s.settings.language])));let p=bt(Js,{...s.settings,...n}
),
g=h.keys(n).every(I=>Ar.some($=>$.key===I));if(!p.success||!g)return ge(pe("BAD_REQUEST",r.badRequest));
let{language:b}=p.data,v=Ar.filter(({key:I})=>E.stringify(s.settings[I])!==E.stringify(p.data[I])).map(
I=>({known:I,is:jw(p.data,I)}));for(let{known:I,is:$}of v){let _=a.settings.get(I.key);_!==void 0&&
Vt(
o,_,d,[[$]])}let N=v.filter(({known:I})=>!a.settings.has(I.key)).map(({known:I,is:$})=>x.from({
length:f.
max(c,d)+1},(_,L)=>L===c?I.word[b]:L===d?$:""));N.length>0&&Vt(o,yr(o),0,N)})});return"problem"in t?
t:Py({entries:[]})}m();var $fe=q({preset:U()});function QK(e){let t=ce(()=>{var a;let{preset:n}=fe(
$fe,e);ke();let r=ht(),o=ue(
r).problems,i=Ud.map(u=>u.id).join(", "),s=(a=Ud.find(u=>u.id===n))!=null?a:ge(pe("BAD_REQUEST",o.unknownPreset(
n,i)));return Te(()=>{var b;let u=Js.parse({...s.settings,language:r,admins:[xe()].filter(v=>v!=="")}
),
{stages:l,criteria:c}=s,d=dg({settings:u,stages:l,criteria:c,entries:[],judges:[],institutions:[]}),
p=(b=Ffe(d))!=null?b:ge(pe("BAD_REQUEST",o.notEmpty));for(let v of d)p.includes(v.name)||nn(v);Ve().
filter(v=>d.every(O=>O.name!==v)).length===1&&jS(),Wn()})});return"problem"in t?t:ys()}function Ffe(
e){
var n;let t=[];for(let r of Mt(Ve(),xt()).values()){let o=_e(r).values;if(o.every(s=>s.every(a=>a===
"")))continue;let i=(n=e.find(s=>s.name===r))==null?void 0:n.values;if(i===void 0||!_fe(o,i))return null;
t.push(r)}return t}function _fe(e,t){let n=f.max(e.length,t.length);return x.from({length:n},(r,o)=>o).
every(r=>{var i,s,a,u;let o=f.max((s=(i=e[r])==null?void 0:i.length)!=null?s:0,(u=(a=t[r])==null?
void 0:
a.length)!=null?u:0);return x.from({length:o},(l,c)=>c).every(l=>{var c,d,p,g;return((d=(c=e[r])==null?
void 0:c[l])!=null?d:"")===((g=(p=t[r])==null?void 0:p[l])!=null?g:"")})})}m();var Mfe=q({reason:U()}
),e3=e=>xa(()=>{let t=fe(Mfe,e);return({competition:n},r)=>{let o=Lg(t.reason,
n),{breaks:i,cut:s}=Ff(Eu(r.links,Ne(Do),Xe),r.links),a=[...i.map(({id:l})=>l),...s===null?[]:[s]].join(
" ");if(a==="")return;let u={at:at(),by:xe(),action:"explain",detail:o,run:kt(),hash:a};Ct(r,u,n.settings)}
});var Lfe=e=>y0(e),jfe=e=>y0(e),zfe=()=>zK(),Bfe=()=>BK(),Ufe=()=>WK(),Wfe=()=>UK(),Kfe=()=>GK(),
Gfe=()=>JK(),
Hfe=()=>b0(),qfe=()=>HK(),Zfe=()=>qK(),Jfe=()=>ZK(),Vfe=()=>ys(),Yfe=()=>VI(),Xfe=e=>Gd(e),Qfe=e=>np(
e),ege=e=>OW(e),tge=e=>yW(e),nge=e=>bW(e),rge=e=>wW(e),oge=e=>vW(e),ige=e=>SU(e),sge=e=>QK(e),age=e=>iF(
e),uge=e=>Ny(e),lge=e=>JW(e),cge=e=>NK(e),dge=e=>XI(e),mge=e=>QI(e),pge=e=>Py(e),fge=e=>XK(e),gge=e=>PK(
e),hge=e=>Iy(e),yge=e=>YK(e),bge=e=>mF(e),wge=e=>pF(e),vge=e=>fF(e),kge=e=>e3(e),xge=e=>gF(e),Sge=e=>Qg(
e),Tge=()=>D_(),Ege=e=>Xg(e),Cge=e=>EK(e),Rge=e=>TK(e),Dge=e=>pK(e),Age=e=>ly(e),Oge=e=>n$(e),Nge=e=>i$(
e),Pge=()=>s$(),Ige=()=>l$(),$ge=e=>d$(e),Fge=e=>v$(e);return Jo(_ge);})();
function acceptRowOrder() { return App.acceptRowOrder.apply(this, arguments); }
function answerFix() { return App.answerFix.apply(this, arguments); }
function answerQuestions() { return App.answerQuestions.apply(this, arguments); }
function applyFixes() { return App.applyFixes.apply(this, arguments); }
function assignJudges() { return App.assignJudges.apply(this, arguments); }
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
function scheduleStage() { return App.scheduleStage.apply(this, arguments); }
function showCell() { return App.showCell.apply(this, arguments); }
function showRanking() { return App.showRanking.apply(this, arguments); }
function takeList() { return App.takeList.apply(this, arguments); }
function undoFixes() { return App.undoFixes.apply(this, arguments); }
function uploadTemplate() { return App.uploadTemplate.apply(this, arguments); }
function validateWorkbook() { return App.validateWorkbook.apply(this, arguments); }
function verify() { return App.verify.apply(this, arguments); }
function verifyResult() { return App.verifyResult.apply(this, arguments); }
