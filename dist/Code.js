// Lembar Juri. Built from src/ by "npm run build"; do not edit here. What is built in: THIRD_PARTY_NOTICES.md.
"use strict";var App=(()=>{var uj=Object.create;var Od=Object.defineProperty;var lj=Object.getOwnPropertyDescriptor;
var cj=Object.getOwnPropertyNames;var dj=Object.getPrototypeOf,mj=Object.prototype.hasOwnProperty;
var Ad=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var Ie=(e,t)=>(
)=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},Eg=(e,t)=>{
for(var n in t)Od(e,n,{get:t[n],enumerable:!0})},Iv=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t==
"function")for(let o of cj(t))!mj.call(e,o)&&o!==n&&Od(e,o,{get:()=>t[o],enumerable:!(r=lj(t,o))||r.
enumerable});return e};var pj=(e,t,n)=>(n=e!=null?uj(dj(e)):{},Iv(t||!e||!e.__esModule?Od(n,
"default",{value:e,enumerable:!0}):
n,e)),Jo=e=>Iv(Od({},"__esModule",{value:!0}),e);var k,R,E,C,y,f,w,g,v,x,T,D,O,m=Ad(()=>{
"use strict";({Array:k,Date:R,Error:E,JSON:C,Map:y,Math:f,Number:w,
Object:g,Set:v,String:x,Symbol:T,Uint8Array:D,WeakMap:O}=globalThis)});function oq(e,t){return rq(e,
t||{},0,0)}function Fb(e,t){return X9(e,{i:2},t&&t.out,t&&t.dictionary)}
function Gp(e,t){if(t){for(var n=new xt(e.length),r=0;r<e.length;++r)n[r]=e.charCodeAt(r);return n}
if(GN)
return GN.encode(e);for(var o=e.length,i=new xt(e.length+(e.length>>1)),a=0,s=function(c){i[a++]=c},
r=0;r<o;++r){if(a+5>i.length){var u=new xt(a+8+(o-r<<1));u.set(i),i=u}var l=e.charCodeAt(r);l<128||t?
s(l):l<2048?(s(192|l>>6),s(128|l&63)):l>55295&&l<57344?(l=65536+(l&1047552)|e.charCodeAt(++r)&1023,s(
240|l>>18),s(128|l>>12&63),s(128|l>>6&63),s(128|l&63)):(s(224|l>>12),s(128|l>>6&63),s(128|l&63))}
return yc(
i,0,a)}function Mb(e,t){if(t){for(var n="",r=0;r<e.length;r+=16384)n+=x.fromCharCode.apply(null,e.subarray(
r,r+16384));return n}else{if(Pb)return Pb.decode(e);var o=aq(e),i=o.s,n=o.r;return n.length&&yn(8),i}
}
function tP(e,t){t||(t={});var n={},r=[];eP(e,"",n,t);var o=0,i=0;for(var a in n){var s=n[a],u=s[0],
l=s[1],c=l.level==0?0:8,d=Gp(a),p=d.length,h=l.comment,b=h&&Gp(h),S=b&&b.length,A=Ib(l.extra);p>65535&&
yn(11);var N=c?oq(u,l):u,P=N.length,I=nq();I.p(u),r.push(QN(l,{size:u.length,crc:I.d(),c:N,f:d,m:b,u:
p!=
a.length||b&&h.length!=S,o,compression:c})),o+=30+p+A+P,i+=76+2*(p+A)+(S||0)+P}for(var _=new xt(i+22),
M=o,j=i-o,L=0;L<r.length;++L){var d=r[L];qN(_,d.o,d,d.f,d.u,d.c.length);var z=30+d.f.length+Ib(d.extra);
_.set(d.c,d.o+z),qN(_,o,d,d.f,d.u,d.c.length,d.o,d.m),o+=16+z+(d.m?d.m.length:0)}return cq(_,o,r.length,
j,M),_}function nP(e,t){for(var n={},r=e.length-22;dr(e,r)!=101010256;--r)(!r||e.length-r>65558)&&yn(
13);var o=eo(e,r+8);if(!o)return{};var i=dr(e,r+16),a=dr(e,r-20)==117853008;if(a){var s=dr(e,r-12);a=
dr(e,s)==101075792,a&&(o=dr(e,s+32),i=dr(e,s+48))}for(var u=t&&t.filter,l=0;l<o;++l){var c=uq(e,i,a),
d=c[0],p=c[1],h=c[2],b=c[3],S=c[4],A=c[5],N=sq(e,A);i=S,(!u||u({name:b,size:p,originalSize:h,
compression:d}))&&
(d?d==8?n[b]=Fb(e.subarray(N,N+p),{out:new xt(h)}):yn(14,"unknown compression type "+d):n[b]=yc(e,N,
N+p))}return n}var xt,Vn,$b,qp,Hp,Db,HN,ZN,JN,Ob,VN,q9,UN,Ab,Lo,Je,to,Ci,Je,Je,Je,Je,hc,Je,H9,Z9,J9,
V9,Sb,$r,Eb,_b,yc,Y9,yn,X9,jo,fc,Cb,Nb,WN,gc,YN,KN,Q9,XN,eq,tq,nq,rq,QN,eo,dr,Rb,rn,eP,GN,Pb,iq,aq,
sq,
uq,lq,Ib,qN,cq,rP=Ad(()=>{m();xt=D,Vn=Uint16Array,$b=Int32Array,qp=new xt([0,0,0,0,0,0,0,0,1,1,1,1,2,
2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),Hp=new xt([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,
11,11,12,12,13,13,0,0]),Db=new xt([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),HN=function(e,t){
for(var n=new Vn(31),r=0;r<31;++r)n[r]=t+=1<<e[r-1];for(var o=new $b(n[30]),r=1;r<30;++r)for(var i=n[
r];i<
n[r+1];++i)o[i]=i-n[r]<<5|r;return{b:n,r:o}},ZN=HN(qp,2),JN=ZN.b,Ob=ZN.r;JN[28]=258,Ob[258]=28;VN=HN(
Hp,0),q9=VN.b,UN=VN.r,Ab=new Vn(32768);for(Je=0;Je<32768;++Je)Lo=(Je&43690)>>1|(Je&21845)<<1,Lo=(Lo&
52428)>>2|(Lo&13107)<<2,Lo=(Lo&61680)>>4|(Lo&3855)<<4,Ab[Je]=((Lo&65280)>>8|(Lo&255)<<8)>>1;to=(
function(e,t,n){
for(var r=e.length,o=0,i=new Vn(t);o<r;++o)e[o]&&++i[e[o]-1];var a=new Vn(t);for(o=1;o<t;++o)a[o]=a[
o-
1]+i[o-1]<<1;var s;if(n){s=new Vn(1<<t);var u=15-t;for(o=0;o<r;++o)if(e[o])for(var l=o<<4|e[o],c=t-e[
o],
d=a[e[o]-1]++<<c,p=d|(1<<c)-1;d<=p;++d)s[Ab[d]>>u]=l}else for(s=new Vn(r),o=0;o<r;++o)e[o]&&(s[o]=Ab[
a[e[o]-
1]++]>>15-e[o]);return s}),Ci=new xt(288);for(Je=0;Je<144;++Je)Ci[Je]=8;for(Je=144;Je<256;++Je)Ci[Je]=
9;for(Je=256;Je<280;++Je)Ci[Je]=7;for(Je=280;Je<288;++Je)Ci[Je]=8;hc=new xt(32);for(Je=0;Je<32;++Je)
hc[Je]=5;H9=to(Ci,9,0),Z9=to(Ci,9,1),J9=to(hc,5,0),V9=to(hc,5,1),Sb=function(e){for(var t=e[0],n=1;n<
e.length;++n)e[n]>t&&(t=e[n]);return t},$r=function(e,t,n){var r=t/8|0;return(e[r]|e[r+1]<<8)>>(t&7)&
n},Eb=function(e,t){var n=t/8|0;return(e[n]|e[n+1]<<8|e[n+2]<<16)>>(t&7)},_b=function(e){return(e+7)/
8|0},yc=function(e,t,n){return(t==null||t<0)&&(t=0),(n==null||n>e.length)&&(n=e.length),new xt(e.subarray(
t,n))},Y9=["unexpected EOF","invalid block type","invalid length/literal","invalid distance",
"stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long",
"date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],yn=function(
e,t,n){var r=new E(
t||Y9[e]);if(r.code=e,E.captureStackTrace&&E.captureStackTrace(r,yn),!n)throw r;return r},X9=function(
e,t,n,r){
var o=e.length,i=r?r.length:0;if(!o||t.f&&!t.l)return n||new xt(0);var a=!n,s=a||t.i!=2,u=t.i;a&&(n=
new xt(o*3));var l=function(nl){var rl=n.length;if(nl>rl){var Wa=new xt(f.max(rl*2,nl));Wa.set(n),n=
Wa}},c=t.f||0,d=t.p||0,p=t.b||0,h=t.l,b=t.d,S=t.m,A=t.n,N=o*8;do{if(!h){c=$r(e,d,1);var P=$r(e,d+1,3);
if(d+=3,P)if(P==1)h=Z9,b=V9,S=9,A=5;else if(P==2){var j=$r(e,d,31)+257,L=$r(e,d+10,15)+4,z=j+$r(e,d+
5,31)+1;d+=14;for(var B=new xt(z),q=new xt(19),H=0;H<L;++H)q[Db[H]]=$r(e,d+H*3,7);d+=L*3;for(var W=Sb(
q),X=(1<<W)-1,Q=to(q,W,1),H=0;H<z;){var de=Q[$r(e,d,X)];d+=de&15;var I=de>>4;if(I<16)B[H++]=I;else{
var ge=0,
Pe=0;for(I==16?(Pe=3+$r(e,d,3),d+=2,ge=B[H-1]):I==17?(Pe=3+$r(e,d,7),d+=3):I==18&&(Pe=11+$r(e,d,127),
d+=7);Pe--;)B[H++]=ge}}var ce=B.subarray(0,j),se=B.subarray(j);S=Sb(ce),A=Sb(se),h=to(ce,S,1),b=to(
se,
A,1)}else yn(1);else{var I=_b(d)+4,_=e[I-4]|e[I-3]<<8,M=I+_;if(M>o){u&&yn(0);break}s&&l(p+_),n.set(e.
subarray(I,M),p),t.b=p+=_,t.p=d=M*8,t.f=c;continue}if(d>N){u&&yn(0);break}}s&&l(p+131072);for(var Ct=(
1<<
S)-1,we=(1<<A)-1,wt=d;;wt=d){var ge=h[Eb(e,d)&Ct],Bt=ge>>4;if(d+=ge&15,d>N){u&&yn(0);break}if(ge||yn(
2),Bt<256)n[p++]=Bt;else if(Bt==256){wt=d,h=null;break}else{var Ut=Bt-254;if(Bt>264){var H=Bt-257,vt=qp[
H];
Ut=$r(e,d,(1<<vt)-1)+JN[H],d+=vt}var Fr=b[Eb(e,d)&we],Ba=Fr>>4;Fr||yn(3),d+=Fr&15;var se=q9[Ba];if(
Ba>
3){var vt=Hp[Ba];se+=Eb(e,d)&(1<<vt)-1,d+=vt}if(d>N){u&&yn(0);break}s&&l(p+131072);var Ua=p+Ut;if(p<
se){var Rd=i-se,Dd=f.min(se,Ua);for(Rd+p<0&&yn(3);p<Dd;++p)n[p]=r[Rd+p]}for(;p<Ua;++p)n[p]=n[p-se]}}
t.l=h,t.p=wt,t.b=p,t.f=c,h&&(c=1,t.m=S,t.d=b,t.n=A)}while(!c);return p!=n.length&&a?yc(n,0,p):n.subarray(
0,p)},jo=function(e,t,n){n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8},fc=function(e,t,n){n<<=t&7;var r=t/
8|0;e[r]|=n,e[r+1]|=n>>8,e[r+2]|=n>>16},Cb=function(e,t){for(var n=[],r=0;r<e.length;++r)e[r]&&n.push(
{s:r,f:e[r]});var o=n.length,i=n.slice();if(!o)return{t:XN,l:0};if(o==1){var a=new xt(n[0].s+1);
return a[n[0].
s]=1,{t:a,l:1}}n.sort(function(M,j){return M.f-j.f}),n.push({s:-1,f:25001});var s=n[0],u=n[1],l=0,c=1,
d=2;for(n[0]={s:-1,f:s.f+u.f,l:s,r:u};c!=o-1;)s=n[n[l].f<n[d].f?l++:d++],u=n[l!=c&&n[l].f<n[d].f?l++:
d++],n[c++]={s:-1,f:s.f+u.f,l:s,r:u};for(var p=i[0].s,r=1;r<o;++r)i[r].s>p&&(p=i[r].s);var h=new Vn(
p+1),b=Nb(n[c-1],h,0);if(b>t){var r=0,S=0,A=b-t,N=1<<A;for(i.sort(function(j,L){return h[L.s]-h[j.s]||
j.f-L.f});r<o;++r){var P=i[r].s;if(h[P]>t)S+=N-(1<<b-h[P]),h[P]=t;else break}for(S>>=A;S>0;){var I=i[
r].
s;h[I]<t?S-=1<<t-h[I]++-1:++r}for(;r>=0&&S;--r){var _=i[r].s;h[_]==t&&(--h[_],++S)}b=t}return{t:new xt(
h),l:b}},Nb=function(e,t,n){return e.s==-1?f.max(Nb(e.l,t,n+1),Nb(e.r,t,n+1)):t[e.s]=n},WN=function(
e){
for(var t=e.length;t&&!e[--t];);for(var n=new Vn(++t),r=0,o=e[0],i=1,a=function(u){n[r++]=u},s=1;s<=
t;++s)if(e[s]==o&&s!=t)++i;else{if(!o&&i>2){for(;i>138;i-=138)a(32754);i>2&&(a(i>10?i-11<<5|28690:i-
3<<5|12305),i=0)}else if(i>3){for(a(o),--i;i>6;i-=6)a(8304);i>2&&(a(i-3<<5|8208),i=0)}for(;i--;)a(o);
i=1,o=e[s]}return{c:n.subarray(0,r),n:t}},gc=function(e,t){for(var n=0,r=0;r<t.length;++r)n+=e[r]*t[
r];
return n},YN=function(e,t,n){var r=n.length,o=_b(t+2);e[o]=r&255,e[o+1]=r>>8,e[o+2]=e[o]^255,e[o+3]=
e[o+1]^255;for(var i=0;i<r;++i)e[o+i+4]=n[i];return(o+4+r)*8},KN=function(e,t,n,r,o,i,a,s,u,l,c){jo(
t,c++,n),++o[256];for(var d=Cb(o,15),p=d.t,h=d.l,b=Cb(i,15),S=b.t,A=b.l,N=WN(p),P=N.c,I=N.n,_=WN(S),
M=_.c,j=_.n,L=new Vn(19),z=0;z<P.length;++z)++L[P[z]&31];for(var z=0;z<M.length;++z)++L[M[z]&31];for(
var B=Cb(
L,7),q=B.t,H=B.l,W=19;W>4&&!q[Db[W-1]];--W);var X=l+5<<3,Q=gc(o,Ci)+gc(i,hc)+a,de=gc(o,p)+gc(i,S)+a+
14+3*W+gc(L,q)+2*L[16]+3*L[17]+7*L[18];if(u>=0&&X<=Q&&X<=de)return YN(t,c,e.subarray(u,u+l));var ge,
Pe,ce,se;if(jo(t,c,1+(de<Q)),c+=2,de<Q){ge=to(p,h,0),Pe=p,ce=to(S,A,0),se=S;var Ct=to(q,H,0);jo(t,c,
I-257),jo(t,c+5,j-1),jo(t,c+10,W-4),c+=14;for(var z=0;z<W;++z)jo(t,c+3*z,q[Db[z]]);c+=3*W;for(var we=[
P,M],wt=0;wt<2;++wt)for(var Bt=we[wt],z=0;z<Bt.length;++z){var Ut=Bt[z]&31;jo(t,c,Ct[Ut]),c+=q[Ut],
Ut>
15&&(jo(t,c,Bt[z]>>5&127),c+=Bt[z]>>12)}}else ge=H9,Pe=Ci,ce=J9,se=hc;for(var z=0;z<s;++z){var vt=r[
z];
if(vt>255){var Ut=vt>>18&31;fc(t,c,ge[Ut+257]),c+=Pe[Ut+257],Ut>7&&(jo(t,c,vt>>23&31),c+=qp[Ut]);var Fr=vt&
31;fc(t,c,ce[Fr]),c+=se[Fr],Fr>3&&(fc(t,c,vt>>5&8191),c+=Hp[Fr])}else fc(t,c,ge[vt]),c+=Pe[vt]}
return fc(
t,c,ge[256]),c+Pe[256]},Q9=new $b([65540,131080,131088,131104,262176,1048704,1048832,2114560,2117632]),
XN=new xt(0),eq=function(e,t,n,r,o,i){var a=i.z||e.length,s=new xt(r+a+5*(1+f.ceil(a/7e3))+o),u=s.subarray(
r,s.length-o),l=i.l,c=(i.r||0)&7;if(t){c&&(u[0]=i.r>>3);for(var d=Q9[t-1],p=d>>13,h=d&8191,b=(1<<n)-
1,S=i.p||new Vn(32768),A=i.h||new Vn(b+1),N=f.ceil(n/3),P=2*N,I=function(Sg){return(e[Sg]^e[Sg+1]<<N^
e[Sg+2]<<P)&b},_=new $b(25e3),M=new Vn(288),j=new Vn(32),L=0,z=0,B=i.i||0,q=0,H=i.w||0,W=0;B+2<a;++B){
var X=I(B),Q=B&32767,de=A[X];if(S[Q]=de,A[X]=Q,H<=B){var ge=a-B;if((L>7e3||q>24576)&&(ge>423||!l)){c=
KN(e,u,0,_,M,j,z,q,W,B-W,c),q=L=z=0,W=B;for(var Pe=0;Pe<286;++Pe)M[Pe]=0;for(var Pe=0;Pe<30;++Pe)j[
Pe]=
0}var ce=2,se=0,Ct=h,we=Q-de&32767;if(ge>2&&X==I(B-we))for(var wt=f.min(p,ge)-1,Bt=f.min(32767,B),Ut=f.
min(258,ge);we<=Bt&&--Ct&&Q!=de;){if(e[B+ce]==e[B+ce-we]){for(var vt=0;vt<Ut&&e[B+vt]==e[B+vt-we];++vt)
;if(vt>ce){if(ce=vt,se=we,vt>wt)break;for(var Fr=f.min(we,vt-2),Ba=0,Pe=0;Pe<Fr;++Pe){var Ua=B-we+Pe&
32767,Rd=S[Ua],Dd=Ua-Rd&32767;Dd>Ba&&(Ba=Dd,de=Ua)}}}Q=de,de=S[Q],we+=Q-de&32767}if(se){_[q++]=268435456|
Ob[ce]<<18|UN[se];var nl=Ob[ce]&31,rl=UN[se]&31;z+=qp[nl]+Hp[rl],++M[257+nl],++j[rl],H=B+ce,++L}else
_[q++]=e[B],++M[e[B]]}}for(B=f.max(B,H);B<a;++B)_[q++]=e[B],++M[e[B]];c=KN(e,u,l,_,M,j,z,q,W,B-W,c),
l||(i.r=c&7|u[c/8|0]<<3,c-=7,i.h=A,i.p=S,i.i=B,i.w=H)}else{for(var B=i.w||0;B<a+l;B+=65535){var Wa=B+
65535;Wa>=a&&(u[c/8|0]=l,Wa=a),c=YN(u,c+1,e.subarray(B,Wa))}i.i=a}return yc(s,0,r+_b(c)+o)},tq=(
function(){
for(var e=new Int32Array(256),t=0;t<256;++t){for(var n=t,r=9;--r;)n=(n&1&&-306674912)^n>>>1;e[t]=n}
return e})(),
nq=function(){var e=-1;return{p:function(t){for(var n=e,r=0;r<t.length;++r)n=tq[n&255^t[r]]^n>>>8;e=
n},d:function(){return~e}}},rq=function(e,t,n,r,o){if(!o&&(o={l:1},t.dictionary)){var i=t.dictionary.
subarray(-32768),a=new xt(i.length+e.length);a.set(i),a.set(e,i.length),e=a,o.w=i.length}return eq(e,
t.level==null?6:t.level,t.mem==null?o.l?f.ceil(f.max(8,f.min(13,f.log(e.length)))*1.5):20:12+t.mem,n,
r,o)},QN=function(e,t){var n={};for(var r in e)n[r]=e[r];for(var r in t)n[r]=t[r];return n},eo=function(
e,t){
return e[t]|e[t+1]<<8},dr=function(e,t){return(e[t]|e[t+1]<<8|e[t+2]<<16|e[t+3]<<24)>>>0},Rb=function(
e,t){
return dr(e,t)+dr(e,t+4)*4294967296},rn=function(e,t,n){for(;n;++t)e[t]=n,n>>>=8};eP=function(e,t,n,
r){
for(var o in e){var i=e[o],a=t+o,s=r;k.isArray(i)&&(s=QN(r,i[1]),i=i[0]),ArrayBuffer.isView(i)?n[a]=
[i,s]:(n[a+="/"]=[new xt(0),s],eP(i,a,n,r))}},GN=typeof TextEncoder!="undefined"&&new TextEncoder,Pb=
typeof TextDecoder!="undefined"&&new TextDecoder,iq=0;try{Pb.decode(XN,{stream:!0}),iq=1}catch{}aq=function(
e){
for(var t="",n=0;;){var r=e[n++],o=(r>127)+(r>223)+(r>239);if(n+o>e.length)return{s:t,r:yc(e,n-1)};o?
o==3?(r=((r&15)<<18|(e[n++]&63)<<12|(e[n++]&63)<<6|e[n++]&63)-65536,t+=x.fromCharCode(55296|r>>10,
56320|
r&1023)):o&1?t+=x.fromCharCode((r&31)<<6|e[n++]&63):t+=x.fromCharCode((r&15)<<12|(e[n++]&63)<<6|e[n++]&
63):t+=x.fromCharCode(r)}};sq=function(e,t){return t+30+eo(e,t+26)+eo(e,t+28)},uq=function(e,t,n){
var r=eo(
e,t+28),o=eo(e,t+30),i=Mb(e.subarray(t+46,t+46+r),!(eo(e,t+8)&2048)),a=t+46+r,s=lq(e,a,o,n,dr(e,t+20),
dr(e,t+24),dr(e,t+42)),u=s[0],l=s[1],c=s[2];return[eo(e,t+10),u,l,i,a+o+eo(e,t+32),c]},lq=function(e,
t,n,r,o,i,a){
var s=o==4294967295,u=i==4294967295,l=a==4294967295,c=t+n,d=s+u+l;if(r&&d){for(;t+4<c;t+=4+eo(e,t+2))
if(eo(e,t)==1)return[s?Rb(e,t+4+8*u):o,u?Rb(e,t+4):i,l?Rb(e,t+4+8*(u+s)):a,1];r<2&&yn(13)}return[o,i,
a,0]},Ib=function(e){var t=0;if(e)for(var n in e){var r=e[n].length;r>65535&&yn(9),t+=r+4}return t},
qN=function(e,t,n,r,o,i,a,s){var u=r.length,l=n.extra,c=s&&s.length,d=Ib(l);rn(e,t,a!=null?33639248:
67324752),t+=4,a!=null&&(e[t++]=20,e[t++]=n.os),e[t]=20,t+=2,e[t++]=n.flag<<1|(i<0&&8),e[t++]=o&&8,e[
t++]=
n.compression&255,e[t++]=n.compression>>8;var p=new R(n.mtime==null?R.now():n.mtime),h=p.getFullYear(
)-
1980;if((h<0||h>119)&&yn(10),rn(e,t,h<<25|p.getMonth()+1<<21|p.getDate()<<16|p.getHours()<<11|p.getMinutes(
)<<
5|p.getSeconds()>>1),t+=4,i!=-1&&(rn(e,t,n.crc),rn(e,t+4,i<0?-i-2:i),rn(e,t+8,n.size)),rn(e,t+12,u),
rn(e,t+14,d),t+=16,a!=null&&(rn(e,t,c),rn(e,t+6,n.attrs),rn(e,t+10,a),t+=14),e.set(r,t),t+=u,d)for(
var b in l){
var S=l[b],A=S.length;rn(e,t,+b),rn(e,t+2,A),e.set(S,t+4),t+=4+A}return c&&(e.set(s,t),t+=c),t},cq=function(
e,t,n,r,o){
rn(e,t,101010256),rn(e,t+8,n),rn(e,t+10,n),rn(e,t+12,r),rn(e,t+16,o)}});var Ta={};Eg(Ta,{inflateSync:
()=>Fb,strFromU8:()=>Mb,strToU8:()=>Gp,unzipSync:()=>nP,zipSync:()=>tP});
var Sa=Ad(()=>{"use strict";m();rP()});var Ca=Ie(on=>{"use strict";m();function Cq(e,t,n){if(n===void 0&&
(n=k.prototype),e&&typeof n.find==
"function")return n.find.call(e,t);for(var r=0;r<e.length;r++)if(Ea(e,r)){var o=e[r];if(t.call(void 0,
o,r,e))return o}}function cu(e,t){return t===void 0&&(t=g),t&&typeof t.getOwnPropertyDescriptors=="function"&&
(e=t.create(null,t.getOwnPropertyDescriptors(e))),t&&typeof t.freeze=="function"?t.freeze(
e):e}function Ea(e,t){return g.prototype.hasOwnProperty.call(e,t)}function Rq(e,t){if(e===null||
typeof e!=
"object")throw new TypeError("target is not an object");for(var n in t)Ea(t,n)&&(e[n]=t[n]);return e}
var fP=cu({allowfullscreen:!0,async:!0,autofocus:!0,autoplay:!0,checked:!0,controls:!0,default:!0,
defer:!0,
disabled:!0,formnovalidate:!0,hidden:!0,ismap:!0,itemscope:!0,loop:!0,multiple:!0,muted:!0,nomodule:
!0,
novalidate:!0,open:!0,playsinline:!0,readonly:!0,required:!0,reversed:!0,selected:!0});function Dq(e){
return Ea(fP,e.toLowerCase())}var gP=cu({area:!0,base:!0,br:!0,col:!0,embed:!0,hr:!0,img:!0,input:!0,
link:!0,meta:!0,param:!0,source:!0,track:!0,wbr:!0});function Oq(e){return Ea(gP,e.toLowerCase())}
var kc=cu(
{script:!1,style:!1,textarea:!0,title:!0});function Aq(e){var t=e.toLowerCase();return Ea(kc,t)&&!kc[
t]}
function Nq(e){var t=e.toLowerCase();return Ea(kc,t)&&kc[t]}function hP(e){return e===xc.HTML}
function Pq(e){
return hP(e)||e===xc.XML_XHTML_APPLICATION}var xc=cu({HTML:"text/html",XML_APPLICATION:
"application/xml",XML_TEXT:"text/xml",XML_XHTML_APPLICATION:"application/xhtml+xml",XML_SVG_IMAGE:
"image/svg+xml"}),
Iq=g.keys(xc).map(function(e){return xc[e]});function $q(e){return Iq.indexOf(e)>-1}var _q=cu({HTML:
"http://www.w3.org/1999/xhtml",SVG:"http://www.w3.org/2000/svg",XML:
"http://www.w3.org/XML/1998/namespace",XMLNS:"http://www.w3.org/2000/xmlns/"});on.assign=Rq;on.find=Cq;
on.freeze=cu;on.HTML_BOOLEAN_ATTRIBUTES=
fP;on.HTML_RAW_TEXT_ELEMENTS=kc;on.HTML_VOID_ELEMENTS=gP;on.hasDefaultHTMLNamespace=Pq;on.hasOwn=Ea;
on.isHTMLBooleanAttribute=Dq;on.isHTMLRawTextElement=Aq;on.isHTMLEscapableRawTextElement=Nq;on.isHTMLMimeType=
hP;on.isHTMLVoidElement=Oq;on.isValidMimeType=$q;on.MIME_TYPE=xc;on.NAMESPACE=_q});var Rc=Ie(Cc=>{
"use strict";m();var Fq=Ca();function bP(e,t){e.prototype=g.create(E.prototype,{constructor:{
value:e},name:{value:e.name,enumerable:!0,writable:t}})}var Sc=Fq.freeze({Error:"Error",
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
"OperationError",NotAllowedError:"NotAllowedError",OptOutError:"OptOutError"}),wP=g.keys(Sc);
function vP(e){return typeof e=="number"&&e>=1&&e<=25}
function Mq(e){return typeof e=="string"&&e.substring(e.length-Sc.Error.length)===Sc.Error}function Ec(
e,t){
vP(e)?(this.name=wP[e],this.message=t||""):(this.message=e,this.name=Mq(t)?t:Sc.Error),E.captureStackTrace&&
E.captureStackTrace(this,Ec)}bP(Ec,!0);g.defineProperties(Ec.prototype,{code:{enumerable:!0,get:
function(){
var e=wP.indexOf(this.name);return vP(e)?e:0}}});var kP={INDEX_SIZE_ERR:1,DOMSTRING_SIZE_ERR:2,
HIERARCHY_REQUEST_ERR:3,
WRONG_DOCUMENT_ERR:4,INVALID_CHARACTER_ERR:5,NO_DATA_ALLOWED_ERR:6,NO_MODIFICATION_ALLOWED_ERR:7,
NOT_FOUND_ERR:8,
NOT_SUPPORTED_ERR:9,INUSE_ATTRIBUTE_ERR:10,INVALID_STATE_ERR:11,SYNTAX_ERR:12,
INVALID_MODIFICATION_ERR:13,
NAMESPACE_ERR:14,INVALID_ACCESS_ERR:15,VALIDATION_ERR:16,TYPE_MISMATCH_ERR:17,SECURITY_ERR:18,
NETWORK_ERR:19,
ABORT_ERR:20,URL_MISMATCH_ERR:21,QUOTA_EXCEEDED_ERR:22,TIMEOUT_ERR:23,INVALID_NODE_TYPE_ERR:24,
DATA_CLONE_ERR:25},
zb=g.entries(kP);for(Tc=0;Tc<zb.length;Tc++)yP=zb[Tc][0],Ec[yP]=zb[Tc][1];var yP,Tc;function Bb(e,t,
n){
this.message=e,this.locator=t,this.cause=n,E.captureStackTrace&&E.captureStackTrace(this,Bb)}bP(Bb);
Cc.DOMException=Ec;Cc.DOMExceptionName=Sc;Cc.ExceptionCode=kP;Cc.ParseError=Bb});var Zb=Ie(xe=>{
"use strict";m();function RP(e){try{typeof e!="function"&&(e=RegExp);var t=new e("\u{1D306}",
"u").exec("\u{1D306}");return!!t&&t[0].length===2}catch{}return!1}var pu=RP();function Di(e){if(e.source[
0]!==
"[")throw new E(e+" can not be used with chars");return e.source.slice(1,e.source.lastIndexOf("]"))}
function du(e,t){if(e.source[0]!=="[")throw new E("/"+e.source+"/ can not be used with chars_without");
if(!t||typeof t!="string")throw new E(C.stringify(t)+" is not a valid search");if(e.source.indexOf(t)===
-1)throw new E('"'+t+'" is not is /'+e.source+"/");if(t==="-"&&e.source.indexOf(t)!==1)throw new E(
'"'+t+'" is not at the first postion of /'+e.source+"/");return new RegExp(e.source.replace(t,""),pu?
"u":"")}function Ne(e){var t=this;return new RegExp(k.prototype.slice.call(arguments).map(function(n){
var r=typeof n=="string";if(r&&t===void 0&&n==="|")throw new E(
"use regg instead of reg to wrap expressions with `|`!");return r?n:n.source}).join(""),pu?"u":"")}
function ve(e){if(arguments.length===0)
throw new E("no parameters provided");return Ne.apply(ve,["(?:"].concat(k.prototype.slice.call(
arguments),
[")"]))}var Lq="\uFFFD",Oi=/[-\x09\x0A\x0D\x20-\x2C\x2E-\uD7FF\uE000-\uFFFD]/;pu&&(Oi=Ne("[",Di(Oi),
"\\u{10000}-\\u{10FFFF}","]"));var jq=new RegExp("[^"+Di(Oi)+"]",pu?"u":""),ef=/[\x20\x09\x0D\x0A]/,
zq=Di(ef),nt=Ne(ef,"+"),bt=Ne(ef,"*"),Dc=/[:_a-zA-Z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
pu&&(Dc=Ne("[",Di(Dc),"\\u{10000}-\\u{10FFFF}","]"));var Bq=Di(Dc),Kb=Ne("[",Bq,Di(/[-.0-9\xB7]/),Di(
/[\u0300-\u036F\u203F-\u2040]/),"]"),Yn=Ne(Dc,Kb,"*"),Uq=Ne("^",Yn,"$"),xP=Ne(Kb,"+"),Wq=Ne("&",Yn,
";"),Kq=ve(/&#[0-9]+;|&#x[0-9a-fA-F]+;/),Oc=ve(Wq,"|",Kq),Ac=Ne("%",Yn,";"),Gb=ve(Ne('"',ve(/[^%&"]/,
"|",Ac,"|",Oc),"*",'"'),"|",Ne("'",ve(/[^%&']/,"|",Ac,"|",Oc),"*","'")),Gq=ve('"',ve(/[^<&"]/,"|",Oc),
"*",'"',"|","'",ve(/[^<&']/,"|",Oc),"*","'"),qq=du(Dc,":"),Hq=du(Kb,":"),Ub=Ne(qq,Hq,"*"),Zq=Ne("^",
Ub,"$"),Nc=Ne(Ub,ve(":",Ub),"?"),Jq=Ne("^",Nc,"$"),Vq=Ne("(",Nc,")"),mu=ve(/"[^"]*"|'[^']*'/),Yq=Ne(
/^<\?/,"(",Yn,")",ve(nt,"(?!",ef,")(",Oi,"*?)"),"?",/\?>/),TP=/[\x20\x0D\x0Aa-zA-Z0-9-'()+,./:=?;!*#@$_%]/,
Pc=ve('"',TP,'*"',"|","'",du(TP,"'"),"*'"),DP="<!--",OP="-->",Xq=Ne(DP,ve(du(Oi,"-"),"|",Ne("-",du(
Oi,
"-"))),"*",OP),SP="#PCDATA",Qq=ve(Ne(/\(/,bt,SP,ve(bt,/\|/,bt,Nc),"*",bt,/\)\*/),"|",Ne(/\(/,bt,SP,
bt,
/\)/)),eH=/[?*+]?/,tH=Ne(/\([^>]+\)/,eH),nH=ve("EMPTY","|","ANY","|",Qq,"|",tH),rH="<!ELEMENT",oH=Ne(
rH,nt,ve(Nc,"|",Ac),nt,ve(nH,"|",Ac),bt,">"),iH=Ne("NOTATION",nt,/\(/,bt,Yn,ve(bt,/\|/,bt,Yn),"*",bt,
/\)/),aH=Ne(/\(/,bt,xP,ve(bt,/\|/,bt,xP),"*",bt,/\)/),sH=ve(iH,"|",aH),uH=ve(
/CDATA|ID|IDREF|IDREFS|ENTITY|ENTITIES|NMTOKEN|NMTOKENS/,
"|",sH),lH=ve(/#REQUIRED|#IMPLIED/,"|",ve(ve("#FIXED",nt),"?",Gq)),cH=ve(nt,Yn,nt,uH,nt,lH),dH="<!ATTLIST",
mH=Ne(dH,nt,Yn,cH,"*",bt,">"),Wb="about:legacy-compat",pH=ve('"'+Wb+'"',"|","'"+Wb+"'"),qb="SYSTEM",
tf="PUBLIC",nf=ve(ve(qb,nt,mu),"|",ve(tf,nt,Pc,nt,mu)),fH=Ne("^",ve(ve(qb,nt,"(?<SystemLiteralOnly>",
mu,")"),"|",ve(tf,nt,"(?<PubidLiteral>",Pc,")",nt,"(?<SystemLiteral>",mu,")"))),gH=Ne("^",Pc,
"$"),hH=Ne("^",mu,"$"),yH=ve(nt,"NDATA",nt,Yn),bH=ve(Gb,"|",ve(nf,yH,"?")),AP="<!ENTITY",wH=Ne(AP,nt,
Yn,nt,bH,bt,">"),vH=ve(Gb,"|",nf),kH=Ne(AP,nt,"%",nt,Yn,nt,vH,bt,">"),xH=ve(wH,"|",kH),TH=Ne(tf,nt,
Pc),
SH=Ne("<!NOTATION",nt,Yn,nt,ve(nf,"|",TH),bt,">"),Hb=Ne(bt,"=",bt),EP=/1[.]\d+/,EH=Ne(nt,"version",
Hb,
ve("'",EP,"'","|",'"',EP,'"')),CP=/[A-Za-z][-A-Za-z0-9._]*/,CH=ve(nt,"encoding",Hb,ve('"',CP,'"',"|",
"'",CP,"'")),RH=ve(nt,"standalone",Hb,ve("'",ve("yes","|","no"),"'","|",'"',ve("yes","|","no"),'"')),
DH=Ne(/^<\?xml/,EH,CH,"?",RH,"?",bt,/\?>/),OH="<!DOCTYPE",AH="<![CDATA[",NH="]]>",PH=/<!\[CDATA\[/,
IH=/\]\]>/,
$H=Ne(Oi,"*?",IH),_H=Ne(PH,$H);xe.chars=Di;xe.chars_without=du;xe.detectUnicodeSupport=RP;xe.reg=Ne;
xe.regg=ve;xe.ABOUT_LEGACY_COMPAT=Wb;xe.ABOUT_LEGACY_COMPAT_SystemLiteral=pH;xe.AttlistDecl=mH;xe.CDATA_START=
AH;xe.CDATA_END=NH;xe.CDSect=_H;xe.Char=Oi;xe.Comment=Xq;xe.COMMENT_START=DP;xe.COMMENT_END=OP;xe.DOCTYPE_DECL_START=
OH;xe.elementdecl=oH;xe.EntityDecl=xH;xe.EntityValue=Gb;xe.ExternalID=nf;xe.ExternalID_match=fH;xe.Name=
Yn;xe.Name_exact=Uq;xe.NCName_exact=Zq;xe.NotationDecl=SH;xe.Reference=Oc;xe.PEReference=Ac;xe.PI=Yq;
xe.PUBLIC=tf;xe.PubidLiteral=Pc;xe.PubidLiteral_match=gH;xe.QName=Nc;xe.QName_exact=Jq;xe.QName_group=
Vq;xe.S=nt;xe.SChar_s=zq;xe.S_OPT=bt;xe.SYSTEM=qb;xe.SystemLiteral=mu;xe.SystemLiteral_match=hH;xe.InvalidChar=
jq;xe.UNICODE_REPLACEMENT_CHARACTER=Lq;xe.UNICODE_SUPPORT=pu;xe.XMLDecl=DH});var ow=Ie(Et=>{
"use strict";m();var pr=Ca(),ro=pr.find,FH=pr.hasDefaultHTMLNamespace,gu=pr.hasOwn,MH=pr.
isHTMLMimeType,LH=pr.isHTMLRawTextElement,jH=pr.isHTMLVoidElement,Ic=pr.MIME_TYPE,oo=pr.NAMESPACE,Pn=T(
),
MP=Rc(),oe=MP.DOMException,bn=MP.DOMExceptionName,St=Zb();function Un(e){if(e!==Pn)throw new TypeError(
"Illegal constructor")}function zH(e){return e!==""}function BH(e){return e?e.split(/[\t\n\f\r ]+/).
filter(zH):[]}function UH(e,t){return gu(e,t)||(e[t]=!0),e}function NP(e){if(!e)return[];var t=BH(e);
return g.keys(t.reduce(UH,{}))}function WH(e){return function(t){return e&&e.indexOf(t)!==-1}}
function LP(e){
if(!St.QName_exact.test(e))throw new oe(oe.INVALID_CHARACTER_ERR,
'invalid character in qualified name "'+e+'"')}function Vb(e,t){LP(t),e=e||null;var n=null,r=t;if(t.indexOf(
":")>=0){var o=t.split(":");
n=o[0],r=o[1]}if(n!==null&&e===null)throw new oe(oe.NAMESPACE_ERR,
"prefix is non-null and namespace is null");if(n==="xml"&&e!==pr.NAMESPACE.XML)throw new oe(oe.NAMESPACE_ERR,
'prefix is "xml" and namespace is not the XML namespace');if((n==="xmlns"||t==="xmlns")&&e!==pr.NAMESPACE.XMLNS)throw new oe(
oe.NAMESPACE_ERR,
'either qualifiedName or prefix is "xmlns" and namespace is not the XMLNS namespace');
if(e===pr.NAMESPACE.XMLNS&&n!=="xmlns"&&t!=="xmlns")throw new oe(oe.NAMESPACE_ERR,
'namespace is the XMLNS namespace and neither qualifiedName nor prefix is "xmlns"');return[e,n,r]}
function bu(e,t){for(var n in e)
gu(e,n)&&(t[n]=e[n])}function Wn(e,t){var n=e.prototype;if(!(n instanceof t)){let r=function(){};r.prototype=
t.prototype,r=new r,bu(n,r),e.prototype=n=r}n.constructor!=e&&(typeof e!="function"&&console.error(
"unknown Class:"+e),n.constructor=e)}var Kn={},mr=Kn.ELEMENT_NODE=1,hu=Kn.ATTRIBUTE_NODE=2,$c=Kn.TEXT_NODE=
3,jP=Kn.CDATA_SECTION_NODE=4,zP=Kn.ENTITY_REFERENCE_NODE=5,KH=Kn.ENTITY_NODE=6,Yb=Kn.PROCESSING_INSTRUCTION_NODE=
7,Xb=Kn.COMMENT_NODE=8,fu=Kn.DOCUMENT_NODE=9,BP=Kn.DOCUMENT_TYPE_NODE=10,Ai=Kn.DOCUMENT_FRAGMENT_NODE=
11,GH=Kn.NOTATION_NODE=12,Tt=pr.freeze({DOCUMENT_POSITION_DISCONNECTED:1,DOCUMENT_POSITION_PRECEDING:
2,
DOCUMENT_POSITION_FOLLOWING:4,DOCUMENT_POSITION_CONTAINS:8,DOCUMENT_POSITION_CONTAINED_BY:16,
DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC:32});
function UP(e,t){if(t.length<e.length)return UP(t,e);var n=null;for(var r in e){if(e[r]!==t[r])return n;
n=e[r]}return n}function PP(e){return e.guid||(e.guid=f.random()),e.guid}function Mt(){}Mt.prototype=
{length:0,item:function(e){return e>=0&&e<this.length?this[e]:null},toString:function(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e?t={requireWellFormed:!!e.requireWellFormed,
splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};for(var n=[],r=0;r<this.length;r++)rw(this[r],n,null,t);
return n.
join("")},filter:function(e){return k.prototype.filter.call(this,e)},indexOf:function(e){return k.prototype.
indexOf.call(this,e)}};Mt.prototype[T.iterator]=function(){var e=this,t=0;return{next:function(){
return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function no(e,t){
this.
_node=e,this._refresh=t,sf(this)}function sf(e){var t=e._node._inc||e._node.ownerDocument._inc;if(e.
_inc!==t){var n=e._refresh(e._node);if(QP(e,"length",n.length),!e.$$length||n.length<e.$$length)for(
var r=n.
length;r in e;r++)gu(e,r)&&delete e[r];bu(n,e),e._inc=t}}no.prototype.item=function(e){return sf(
this),
this[e]||null};Wn(no,Mt);function yu(){this._nsIndex=g.create(null),this._noNsIndex=g.create(null)}
function WP(e,t){
for(var n=0;n<e.length;){if(e[n]===t)return n;n++}}function Qb(e,t,n){if(!t)return e._noNsIndex;var r=e.
_nsIndex[t];return!r&&n&&(r=e._nsIndex[t]=g.create(null)),r}function qH(e,t,n){var r=Qb(e,t,!1),o=r&&
r[n];return o||null}function HH(e,t){Qb(e,t.namespaceURI,!0)[t.localName]=t}function ZH(e,t){var n=Qb(
e,t.namespaceURI,!1);n&&delete n[t.localName]}function JH(e,t,n,r){if(r?t[WP(t,r)]=n:(t[t.length]=n,
t.length++),HH(t,n),e){n.ownerElement=e;var o=e.ownerDocument;o&&(r&&qP(o,e,r),VH(o,e,n))}}function IP(
e,t,n){
var r=WP(t,n);if(r>=0){for(var o=t.length-1;r<=o;)t[r]=t[++r];if(t.length=o,ZH(t,n),e){var i=e.ownerDocument;
i&&qP(i,e,n),n.ownerElement=null}}}yu.prototype={length:0,item:Mt.prototype.item,getNamedItem:
function(e){
this._ownerElement&&this._ownerElement._isInHTMLDocumentAndNamespace()&&(e=e.toLowerCase());for(var t=0;
t<
this.length;){var n=this[t];if(n.nodeName===e)return n;t++}return null},setNamedItem:function(e){var t=e.
ownerElement;if(t&&t!==this._ownerElement)throw new oe(oe.INUSE_ATTRIBUTE_ERR);var n=qH(this,e.namespaceURI,
e.localName);return n===e?e:(JH(this._ownerElement,this,e,n),n)},setNamedItemNS:function(e){return this.
setNamedItem(e)},removeNamedItem:function(e){var t=this.getNamedItem(e);if(!t)throw new oe(oe.NOT_FOUND_ERR,
e);return IP(this._ownerElement,this,t),t},removeNamedItemNS:function(e,t){var n=this.getNamedItemNS(
e,t);if(!n)throw new oe(oe.NOT_FOUND_ERR,e?e+" : "+t:t);return IP(this._ownerElement,this,n),n},
getNamedItemNS:function(e,t){
e||(e=null);for(var n=0;n<this.length;){var r=this[n];if(r.localName===t&&r.namespaceURI===e)return r;
n++}return null}};yu.prototype[T.iterator]=function(){var e=this,t=0;return{next:function(){return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function KP(){}KP.prototype=
{hasFeature:function(e,t){return!0},createDocument:function(e,t,n){var r=Ic.XML_APPLICATION;e===oo.HTML?
r=Ic.XML_XHTML_APPLICATION:e===oo.SVG&&(r=Ic.XML_SVG_IMAGE);var o=new Bo(Pn,{contentType:r});if(o.implementation=
this,o.childNodes=new Mt,o.doctype=n||null,n&&o.appendChild(n),t){var i=o.createElementNS(e,t);o.appendChild(
i)}return o},createDocumentType:function(e,t,n,r){LP(e);var o=new cf(Pn);return o.name=e,o.nodeName=
e,o.publicId=t||"",o.systemId=n||"",o.internalSubset=r||"",o.childNodes=new Mt,o},createHTMLDocument:
function(e){
var t=new Bo(Pn,{contentType:Ic.HTML});if(t.implementation=this,t.childNodes=new Mt,e!==!1){t.doctype=
this.createDocumentType("html"),t.doctype.ownerDocument=t,t.appendChild(t.doctype);var n=t.createElement(
"html");t.appendChild(n);var r=t.createElement("head");if(n.appendChild(r),typeof e=="string"){var o=t.
createElement("title");o.appendChild(t.createTextNode(e)),r.appendChild(o)}n.appendChild(t.createElement(
"body"))}return t}};function Ue(e){Un(e)}Ue.prototype={firstChild:null,lastChild:null,
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
isSameNode:function(e){return this===e},insertBefore:function(e,t){return af(this,e,t)},replaceChild:
function(e,t){
af(this,e,t,JP),t&&this.removeChild(t)},removeChild:function(e){return HP(this,e)},appendChild:
function(e){
return this.insertBefore(e,null)},hasChildNodes:function(){return this.firstChild!=null},cloneNode:
function(e){
return XP(this.ownerDocument||this,this,e)},normalize:function(){an(this,null,{enter:function(e){for(
var t=e.
firstChild;t;){var n=t.nextSibling;if(n!==null&&n.nodeType===$c&&t.nodeType===$c){for(var r=[],o=n;o!==
null&&o.nodeType===$c;)r.push(o.data),o=o.nextSibling;for(var i=t.nextSibling;i!==o;){var a=i.nextSibling;
i.parentNode=null,i.previousSibling=null,i.nextSibling=null,i=a}t.nextSibling=o,o!==null?o.previousSibling=
t:e.lastChild=t,t.appendData(r.join("")),ew(e.ownerDocument,e),t=o}else t=n}return!0}})},isSupported:
function(e,t){
return this.ownerDocument.implementation.hasFeature(e,t)},lookupPrefix:function(e){for(var t=this;t;
){
var n=t._nsMap;if(n){for(var r in n)if(gu(n,r)&&n[r]===e)return r}t=t.nodeType==hu?t.ownerDocument:t.
parentNode}return null},lookupNamespaceURI:function(e){for(var t=this;t;){var n=t._nsMap;if(n&&gu(n,
e))return n[e];t=t.nodeType==hu?t.ownerDocument:t.parentNode}return null},isDefaultNamespace:
function(e){
var t=this.lookupPrefix(e);return t==null},compareDocumentPosition:function(e){if(this===e)return 0;
var t=e,n=this,r=null,o=null;if(t instanceof Ra&&(r=t,t=r.ownerElement),n instanceof Ra&&(o=n,n=o.ownerElement,
r&&t&&n===t))for(var i=0,a;a=n.attributes[i];i++){if(a===r)return Tt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
Tt.DOCUMENT_POSITION_PRECEDING;if(a===o)return Tt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+Tt.DOCUMENT_POSITION_FOLLOWING}
if(!t||!n||n.ownerDocument!==t.ownerDocument)return Tt.DOCUMENT_POSITION_DISCONNECTED+Tt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
(PP(n.ownerDocument)>PP(t.ownerDocument)?Tt.DOCUMENT_POSITION_FOLLOWING:Tt.DOCUMENT_POSITION_PRECEDING);
if(o&&t===n)return Tt.DOCUMENT_POSITION_CONTAINS+Tt.DOCUMENT_POSITION_PRECEDING;if(r&&t===n)return Tt.
DOCUMENT_POSITION_CONTAINED_BY+Tt.DOCUMENT_POSITION_FOLLOWING;for(var s=[],u=t.parentNode;u;){if(!o&&
u===n)return Tt.DOCUMENT_POSITION_CONTAINED_BY+Tt.DOCUMENT_POSITION_FOLLOWING;s.push(u),u=u.parentNode}
s.reverse();for(var l=[],c=n.parentNode;c;){if(!r&&c===t)return Tt.DOCUMENT_POSITION_CONTAINS+Tt.DOCUMENT_POSITION_PRECEDING;
l.push(c),c=c.parentNode}l.reverse();var d=UP(s,l);for(var p in d.childNodes){var h=d.childNodes[p];
if(h===n)return Tt.DOCUMENT_POSITION_FOLLOWING;if(h===t)return Tt.DOCUMENT_POSITION_PRECEDING;if(l.indexOf(
h)>=0)return Tt.DOCUMENT_POSITION_FOLLOWING;if(s.indexOf(h)>=0)return Tt.DOCUMENT_POSITION_PRECEDING}
return 0}};function GP(e){return e=="<"&&"&lt;"||e==">"&&"&gt;"||e=="&"&&"&amp;"||e=='"'&&"&quot;"||
"&#"+e.charCodeAt()+";"}bu(Kn,Ue);bu(Kn,Ue.prototype);bu(Tt,Ue);bu(Tt,Ue.prototype);function of(e,t){
an(e,null,{enter:function(n){return t(n)?an.STOP:!0}})}function an(e,t,n){for(var r=[{node:e,context:
t,
phase:an.ENTER}];r.length>0;){var o=r.pop();if(o.phase===an.ENTER){var i=n.enter(o.node,o.context);
if(i===
an.STOP)return an.STOP;if(r.push({node:o.node,context:i,phase:an.EXIT}),i==null)continue;for(var a=o.
node.lastChild;a;)r.push({node:a,context:i,phase:an.ENTER}),a=a.previousSibling}else n.exit&&n.exit(
o.node,o.context)}}an.STOP=T("walkDOM.STOP");an.ENTER=0;an.EXIT=1;function Bo(e,t){Un(e);var n=t||{}
;
this.ownerDocument=this,this.contentType=n.contentType||Ic.XML_APPLICATION,this.type=MH(this.contentType)?
"html":"xml"}function VH(e,t,n){e&&e._inc++;var r=n.namespaceURI;r===oo.XMLNS&&(t._nsMap[n.prefix?n.
localName:""]=n.value)}function qP(e,t,n,r){e&&e._inc++;var o=n.namespaceURI;o===oo.XMLNS&&delete t.
_nsMap[n.prefix?n.localName:""]}function ew(e,t,n){if(e&&e._inc){e._inc++;var r=t.childNodes;if(n&&!n.
nextSibling)r[r.length++]=n;else{for(var o=t.firstChild,i=0;o;)r[i++]=o,o=o.nextSibling;r.length=i,
delete r[r.
length]}}}function HP(e,t){if(e!==t.parentNode)throw new oe(oe.NOT_FOUND_ERR,
"child's parent is not parent");var n=t.previousSibling,r=t.nextSibling;return n?n.nextSibling=r:e.firstChild=r,
r?r.previousSibling=
n:e.lastChild=n,ew(e.ownerDocument,e),t.parentNode=null,t.previousSibling=null,t.nextSibling=null,t}
function YH(e){return e&&(e.nodeType===Ue.DOCUMENT_NODE||e.nodeType===Ue.DOCUMENT_FRAGMENT_NODE||e.nodeType===
Ue.ELEMENT_NODE)}function XH(e){return e&&(e.nodeType===Ue.CDATA_SECTION_NODE||e.nodeType===Ue.COMMENT_NODE||
e.nodeType===Ue.DOCUMENT_FRAGMENT_NODE||e.nodeType===Ue.DOCUMENT_TYPE_NODE||e.nodeType===Ue.ELEMENT_NODE||
e.nodeType===Ue.PROCESSING_INSTRUCTION_NODE||e.nodeType===Ue.TEXT_NODE)}function Ni(e){return e&&e.nodeType===
Ue.DOCUMENT_TYPE_NODE}function zo(e){return e&&e.nodeType===Ue.ELEMENT_NODE}function ZP(e){return e&&
e.nodeType===Ue.TEXT_NODE}function $P(e,t){var n=e.childNodes||[];if(ro(n,zo)||Ni(t))return!1;var r=ro(
n,Ni);return!(t&&r&&n.indexOf(r)>n.indexOf(t))}function _P(e,t){var n=e.childNodes||[];function r(i){
return zo(i)&&i!==t}if(ro(n,r))return!1;var o=ro(n,Ni);return!(t&&o&&n.indexOf(o)>n.indexOf(t))}
function QH(e,t,n){
if(!YH(e))throw new oe(oe.HIERARCHY_REQUEST_ERR,"Unexpected parent node type "+e.nodeType);if(n&&n.parentNode!==
e)throw new oe(oe.NOT_FOUND_ERR,"child not in parent");if(!XH(t)||Ni(t)&&e.nodeType!==Ue.DOCUMENT_NODE)
throw new oe(oe.HIERARCHY_REQUEST_ERR,"Unexpected node type "+t.nodeType+" for parent node type "+e.
nodeType)}function eZ(e,t,n){var r=e.childNodes||[],o=t.childNodes||[];if(t.nodeType===Ue.DOCUMENT_FRAGMENT_NODE){
var i=o.filter(zo);if(i.length>1||ro(o,ZP))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"More than one element or text in fragment");if(i.length===1&&!$P(e,n))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(zo(t)&&!$P(e,n))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(Ni(t)){if(ro(r,Ni))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var a=ro(r,zo);if(n&&r.indexOf(a)<r.indexOf(n))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element");if(!n&&a)throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Doctype can not be appended since element is present")}}function JP(e,t,n){var r=e.childNodes||[],o=t.
childNodes||[];if(t.nodeType===Ue.DOCUMENT_FRAGMENT_NODE){var i=o.filter(zo);if(i.length>1||ro(o,ZP))
throw new oe(oe.HIERARCHY_REQUEST_ERR,"More than one element or text in fragment");if(i.length===1&&
!_P(e,n))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(zo(t)&&!_P(e,n))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(Ni(t)){if(ro(r,function(u){return Ni(u)&&
u!==n}))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var a=ro(r,zo);if(n&&r.indexOf(a)<r.indexOf(n))throw new oe(oe.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element")}}function af(e,t,n,r){QH(e,t,n),e.nodeType===Ue.DOCUMENT_NODE&&
(r||eZ)(e,t,n);var o=t.parentNode;if(o&&o.removeChild(t),t.nodeType===Ai){var i=t.firstChild;if(i==null)
return t;var a=t.lastChild}else i=a=t;var s=n?n.previousSibling:e.lastChild;i.previousSibling=s,a.nextSibling=
n,s?s.nextSibling=i:e.firstChild=i,n==null?e.lastChild=a:n.previousSibling=a;do i.parentNode=e;while(
i!==
a&&(i=i.nextSibling));return ew(e.ownerDocument||e,e,t),t.nodeType==Ai&&(t.firstChild=t.lastChild=null),
t}Bo.prototype={implementation:null,nodeName:"#document",nodeType:fu,doctype:null,documentElement:
null,
_inc:1,insertBefore:function(e,t){if(e.nodeType===Ai){for(var n=e.firstChild;n;){var r=n.nextSibling;
this.insertBefore(n,t),n=r}return e}return af(this,e,t),e.ownerDocument=this,this.documentElement===
null&&e.nodeType===mr&&(this.documentElement=e),e},removeChild:function(e){var t=HP(this,e);return t===
this.documentElement&&(this.documentElement=null),t},replaceChild:function(e,t){af(this,e,t,JP),e.ownerDocument=
this,t&&this.removeChild(t),zo(e)&&(this.documentElement=e)},importNode:function(e,t){return tZ(this,
e,t)},getElementById:function(e){var t=null;return of(this.documentElement,function(n){if(n.nodeType==
mr&&n.getAttribute("id")==e)return t=n,!0}),t},createElement:function(e){var t=new Uo(Pn);t.ownerDocument=
this,this.type==="html"&&(e=e.toLowerCase()),FH(this.contentType)&&(t.namespaceURI=oo.HTML),t.nodeName=
e,t.tagName=e,t.localName=e,t.childNodes=new Mt;var n=t.attributes=new yu;return n._ownerElement=t,t}
,
createDocumentFragment:function(){var e=new wu(Pn);return e.ownerDocument=this,e.childNodes=new Mt,e}
,
createTextNode:function(e){var t=new _c(Pn);return t.ownerDocument=this,t.childNodes=new Mt,t.appendData(
e),t},createComment:function(e){var t=new uf(Pn);return t.ownerDocument=this,t.childNodes=new Mt,t.appendData(
e),t},createCDATASection:function(e){if(e.indexOf("]]>")!==-1)throw new oe(oe.INVALID_CHARACTER_ERR,
'data contains "]]>"');var t=new lf(Pn);return t.ownerDocument=this,t.childNodes=new Mt,t.appendData(
e),t},createProcessingInstruction:function(e,t){var n=new mf(Pn);return n.ownerDocument=this,n.childNodes=
new Mt,n.nodeName=n.target=e,n.nodeValue=n.data=t,n},createAttribute:function(e){if(!St.QName_exact.
test(e))throw new oe(oe.INVALID_CHARACTER_ERR,'invalid character in name "'+e+'"');return this.type===
"html"&&(e=e.toLowerCase()),this._createAttribute(e)},_createAttribute:function(e){var t=new Ra(Pn);
return t.ownerDocument=this,t.childNodes=new Mt,t.name=e,t.nodeName=e,t.localName=e,t.specified=!0,t}
,
createEntityReference:function(e){if(!St.Name_exact.test(e))throw new oe(oe.INVALID_CHARACTER_ERR,
'not a valid xml name "'+e+'"');if(this.type==="html")throw new oe("document is an html document",bn.NotSupportedError);
var t=new df(Pn);return t.ownerDocument=this,t.childNodes=new Mt,t.nodeName=e,t},createElementNS:
function(e,t){
var n=Vb(e,t),r=new Uo(Pn),o=r.attributes=new yu;return r.childNodes=new Mt,r.ownerDocument=this,r.nodeName=
t,r.tagName=t,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],o._ownerElement=r,r},
createAttributeNS:function(e,t){
var n=Vb(e,t),r=new Ra(Pn);return r.ownerDocument=this,r.childNodes=new Mt,r.nodeName=t,r.name=t,r.specified=
!0,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],r}};Wn(Bo,Ue);function Uo(e){Un(e),this._nsMap=
g.create(null)}Uo.prototype={nodeType:mr,attributes:null,getQualifiedName:function(){return this.prefix?
this.prefix+":"+this.localName:this.localName},_isInHTMLDocumentAndNamespace:function(){return this.
ownerDocument.type==="html"&&this.namespaceURI===oo.HTML},hasAttributes:function(){return!!(this.attributes&&
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
n.value:null},setAttributeNS:function(e,t,n){var r=Vb(e,t),o=r[2],i=this.getAttributeNodeNS(e,o);i?i.
value=i.nodeValue=""+n:(i=this.ownerDocument.createAttributeNS(e,t),i.value=i.nodeValue=""+n,this.setAttributeNode(
i))},getAttributeNodeNS:function(e,t){return this.attributes.getNamedItemNS(e,t)},
getElementsByClassName:function(e){
var t=NP(e);return new no(this,function(n){var r=[];return t.length>0&&of(n,function(o){if(o!==n&&o.
nodeType===mr){var i=o.getAttribute("class");if(i){var a=e===i;if(!a){var s=NP(i);a=t.every(WH(s))}a&&
r.push(o)}}}),r})},getElementsByTagName:function(e){var t=(this.nodeType===fu?this:this.ownerDocument).
type==="html",n=e.toLowerCase();return new no(this,function(r){var o=[];return of(r,function(i){if(!(
i===
r||i.nodeType!==mr))if(e==="*")o.push(i);else{var a=i.getQualifiedName(),s=t&&i.namespaceURI===oo.HTML?
n:e;a===s&&o.push(i)}}),o})},getElementsByTagNameNS:function(e,t){return new no(this,function(n){var r=[
];
return of(n,function(o){o!==n&&o.nodeType===mr&&(e==="*"||o.namespaceURI===e)&&(t==="*"||o.localName==
t)&&r.push(o)}),r})}};Bo.prototype.getElementsByClassName=Uo.prototype.getElementsByClassName;Bo.prototype.
getElementsByTagName=Uo.prototype.getElementsByTagName;Bo.prototype.getElementsByTagNameNS=Uo.prototype.
getElementsByTagNameNS;Wn(Uo,Ue);function Ra(e){Un(e),this.namespaceURI=null,this.prefix=null,this.ownerElement=
null}Ra.prototype.nodeType=hu;Wn(Ra,Ue);function Pi(e){Un(e)}Pi.prototype={data:"",substringData:
function(e,t){
return this.data.substring(e,e+t)},appendData:function(e){e=this.data+e,this.nodeValue=this.data=e,
this.
length=e.length},insertData:function(e,t){this.replaceData(e,0,t)},deleteData:function(e,t){this.replaceData(
e,t,"")},replaceData:function(e,t,n){var r=this.data.substring(0,e),o=this.data.substring(e+t);n=r+n+
o,this.nodeValue=this.data=n,this.length=n.length}};Wn(Pi,Ue);function _c(e){Un(e)}_c.prototype={
nodeName:"#text",nodeType:$c,splitText:function(e){var t=this.data,n=t.substring(e);t=t.substring(0,
e),this.data=
this.nodeValue=t,this.length=t.length;var r=this.ownerDocument.createTextNode(n);return this.parentNode&&
this.parentNode.insertBefore(r,this.nextSibling),r}};Wn(_c,Pi);function uf(e){Un(e)}uf.prototype={
nodeName:"#comment",nodeType:Xb};Wn(uf,Pi);function lf(e){Un(e)}lf.prototype={nodeName:
"#cdata-section",nodeType:jP};
Wn(lf,_c);function cf(e){Un(e)}cf.prototype.nodeType=BP;Wn(cf,Ue);function tw(e){Un(e)}tw.prototype.
nodeType=GH;Wn(tw,Ue);function nw(e){Un(e)}nw.prototype.nodeType=KH;Wn(nw,Ue);function df(e){Un(e)}
df.
prototype.nodeType=zP;Wn(df,Ue);function wu(e){Un(e)}wu.prototype.nodeName="#document-fragment";wu.prototype.
nodeType=Ai;Wn(wu,Ue);function mf(e){Un(e)}mf.prototype.nodeType=Yb;Wn(mf,Pi);function VP(){}VP.prototype.
serializeToString=function(e,t){return YP.call(e,t)};Ue.prototype.toString=YP;function YP(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e!=null?t={requireWellFormed:
!!e.
requireWellFormed,splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={
requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};var n=[],r=this.nodeType===fu&&this.documentElement||this,o=r.
prefix,i=r.namespaceURI;if(i&&o==null){var o=r.lookupPrefix(i);if(o==null)var a=[{namespace:i,prefix:
null}]}
return rw(this,n,a,t),n.join("")}function FP(e,t,n){var r=e.prefix||"",o=e.namespaceURI;if(!o||r==="xml"&&
o===oo.XML||o===oo.XMLNS)return!1;for(var i=n.length;i--;){var a=n[i];if(a.prefix===r)return a.
namespace!==o}return!0}function rf(e,t,n,r){if(r&&!St.QName_exact.test(t))throw new oe(
'The attribute name "'+t+'" is not a valid XML QName',bn.InvalidStateError);e.push(" ",t,'="',n.replace(
/[<>&"\t\n\r]/g,
GP),'"')}function rw(e,t,n,r){n||(n=[]);var o=r.nodeFilter,i=r.requireWellFormed,a=r.splitCDATASections,
s=e.nodeType===fu?e:e.ownerDocument,u=s.type==="html";an(e,{ns:n},{enter:function(l,c){var d=c.ns;if(
o)
if(l=o(l),l){if(typeof l=="string")return t.push(l),null}else return null;switch(l.nodeType){case mr:
var p=l.attributes,h=p.length,b=l.tagName,S=b;if(!u&&!l.prefix&&l.namespaceURI){for(var A,N=0;N<p.length;
N++)
if(p.item(N).name==="xmlns"){A=p.item(N).value;break}if(!A)for(var P=d.length-1;P>=0;P--){var I=d[P];
if(I.prefix===""&&I.namespace===l.namespaceURI){A=I.namespace;break}}if(A!==l.namespaceURI)for(var P=d.
length-1;P>=0;P--){var I=d[P];if(I.namespace===l.namespaceURI){I.prefix&&(S=I.prefix+":"+b);break}}}
if(i&&!St.QName_exact.test(S))throw new oe('The element name "'+S+'" is not a valid XML QName',bn.InvalidStateError);
t.push("<",S);for(var _=d.slice(),M=0;M<h;M++){var j=p.item(M);j.prefix=="xmlns"?_.push({prefix:j.localName,
namespace:j.value}):j.nodeName=="xmlns"&&_.push({prefix:"",namespace:j.value})}for(var M=0;M<h;M++){
var j=p.item(M);if(FP(j,u,_)){var L=j.prefix||"",z=j.namespaceURI;rf(t,L?"xmlns:"+L:"xmlns",z,i),_.push(
{prefix:L,namespace:z})}var B=o?o(j):j;B&&(typeof B=="string"?t.push(B):rf(t,B.name,B.value,i))}if(b===
S&&FP(l,u,_)){var q=l.prefix||"",z=l.namespaceURI;rf(t,q?"xmlns:"+q:"xmlns",z,i),_.push({prefix:q,
namespace:z})}
var H=!l.firstChild;if(H&&(u||l.namespaceURI===oo.HTML)&&(H=jH(b)),H)return t.push("/>"),null;if(t.push(
">"),u&&LH(b)){for(var W=l.firstChild;W;)W.data?t.push(W.data):rw(W,t,_.slice(),r),W=W.nextSibling;
return t.
push("</",S,">"),null}return{ns:_,tag:S};case fu:case Ai:if(i&&l.nodeType===fu&&l.documentElement==null)
throw new oe("The Document has no documentElement",bn.InvalidStateError);return{ns:d};case hu:return rf(
t,l.name,l.value,i),null;case $c:if(i&&St.InvalidChar.test(l.data))throw new oe(
"The Text node data contains characters outside the XML Char production",bn.InvalidStateError);
return t.push(l.data.replace(
/[<&>]/g,GP)),null;case jP:if(i&&l.data.indexOf("]]>")!==-1)throw new oe(
'The CDATASection data contains "]]>"',bn.InvalidStateError);return a?t.push(St.CDATA_START,l.data.replace(
/]]>/g,"]]]]><![CDATA[>"),St.CDATA_END):t.push(St.CDATA_START,l.data,St.CDATA_END),null;case Xb:if(i){
if(St.InvalidChar.
test(l.data))throw new oe(
"The comment node data contains characters outside the XML Char production",
bn.InvalidStateError);if(l.data.indexOf("--")!==-1||l.data[l.data.length-1]==="-")throw new oe(
'The comment node data contains "--" or ends with "-"',bn.InvalidStateError)}return t.push(St.COMMENT_START,
l.data,St.COMMENT_END),null;case BP:var X=l.publicId,Q=l.systemId;if(i){if(!St.Name_exact.test(l.name))
throw new oe('The doctype name "'+l.name+'" is not a valid XML Name',bn.InvalidStateError);if(X&&!St.
PubidLiteral_match.test(X))throw new oe("DocumentType publicId is not a valid PubidLiteral",bn.InvalidStateError);
if(Q&&Q!=="."&&!St.SystemLiteral_match.test(Q))throw new oe(
"DocumentType systemId is not a valid SystemLiteral",bn.InvalidStateError);if(l.internalSubset&&l.internalSubset.indexOf(
"]>")!==-1)throw new oe(
'DocumentType internalSubset contains "]>"',bn.InvalidStateError)}return t.push(St.DOCTYPE_DECL_START,
" ",l.name),X?(t.push(" ",St.PUBLIC," ",X),Q&&Q!=="."&&t.push(" ",Q)):Q&&Q!=="."&&t.push(" ",St.SYSTEM,
" ",Q),l.internalSubset&&t.push(" [",l.internalSubset,"]"),t.push(">"),null;case Yb:if(i){if(!St.NCName_exact.
test(l.target)||l.target.toLowerCase()==="xml")throw new oe('The processing instruction target "'+l.
target+'" is not a valid XML NCName or is reserved',bn.InvalidStateError);if(St.InvalidChar.test(l.data))
throw new oe("The ProcessingInstruction data contains characters outside the XML Char production",bn.
InvalidStateError);if(l.data.indexOf("?>")!==-1)throw new oe(
'The ProcessingInstruction data contains "?>"',bn.InvalidStateError)}return t.push("<?",l.target," ",
l.data,"?>"),null;case zP:if(i&&!St.Name_exact.
test(l.nodeName))throw new oe('The entity reference name "'+l.nodeName+'" is not a valid XML Name',
bn.
InvalidStateError);return t.push("&",l.nodeName,";"),null;default:return t.push("??",l.nodeName),
null}},
exit:function(l,c){c&&c.tag&&t.push("</",c.tag,">")}})}function tZ(e,t,n){var r;return an(t,null,{
enter:function(o,i){
var a=o.cloneNode(!1);a.ownerDocument=e,a.parentNode=null,i===null?r=a:i.appendChild(a);var s=o.nodeType===
hu||n;return s?a:null}}),r}function XP(e,t,n){var r;return an(t,null,{enter:function(o,i){var a=new o.
constructor(Pn);for(var s in o)if(gu(o,s)){var u=o[s];typeof u!="object"&&u!=a[s]&&(a[s]=u)}o.childNodes&&
(a.childNodes=new Mt),a.ownerDocument=e;var l=n;switch(a.nodeType){case mr:var c=o.attributes,d=a.attributes=
new yu,p=c.length;d._ownerElement=a;for(var h=0;h<p;h++)a.setAttributeNode(XP(e,c.item(h),!0));break;
case hu:
l=!0}return i!==null?i.appendChild(a):r=a,l?a:null}}),r}function QP(e,t,n){e[t]=n}function Jb(e){for(
var t=[],
n=e.firstChild;n;)n.nodeType===mr&&t.push(n),n=n.nextSibling;return t}try{g.defineProperty&&(g.defineProperty(
no.prototype,"length",{get:function(){return sf(this),this.$$length}}),g.defineProperty(Ue.prototype,
"textContent",{get:function(){if(this.nodeType===mr||this.nodeType===Ai){var e=[];return an(this,
null,
{enter:function(t){if(t.nodeType===mr||t.nodeType===Ai)return!0;if(t.nodeType===Yb||t.nodeType===Xb)
return null;e.push(t.nodeValue)}}),e.join("")}return this.nodeValue},set:function(e){switch(this.nodeType){
case mr:case Ai:
for(;this.firstChild;)this.removeChild(this.firstChild);(e||x(e))&&this.appendChild(this.ownerDocument.
createTextNode(e));break;default:this.data=e,this.value=e,this.nodeValue=e}}}),g.defineProperty(Pi.prototype,
"data",{get:function(){return this._data!=null?this._data:""},set:function(e){this._data=e,this.length=
typeof e=="string"?e.length:0}}),g.defineProperty(Pi.prototype,"nodeValue",{get:function(){return this.
data},set:function(e){this.data=e},enumerable:!0,configurable:!0}),g.defineProperty(Uo.prototype,
"children",{get:function(){return new no(this,Jb)}}),g.defineProperty(Bo.prototype,"children",{get:
function(){
return new no(this,Jb)}}),g.defineProperty(wu.prototype,"children",{get:function(){return new no(
this,
Jb)}}),QP=function(e,t,n){e["$$"+t]=n})}catch{}Et._updateLiveList=sf;Et.Attr=Ra;Et.CDATASection=lf;
Et.
CharacterData=Pi;Et.Comment=uf;Et.Document=Bo;Et.DocumentFragment=wu;Et.DocumentType=cf;Et.DOMImplementation=
KP;Et.Element=Uo;Et.Entity=nw;Et.EntityReference=df;Et.LiveNodeList=no;Et.NamedNodeMap=yu;Et.Node=Ue;
Et.NodeList=Mt;Et.Notation=tw;Et.Text=_c;Et.ProcessingInstruction=mf;Et.walkDOM=an;Et.XMLSerializer=
VP});var tI=Ie(Fc=>{"use strict";m();var eI=Ca().freeze;Fc.XML_ENTITIES=eI({amp:"&",apos:"'",gt:">",
lt:"<",
quot:'"'});Fc.HTML_ENTITIES=eI({Aacute:"\xC1",aacute:"\xE1",Abreve:"\u0102",abreve:"\u0103",ac:
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
zwnj:"\u200C"});Fc.entityMap=Fc.HTML_ENTITIES});var cI=Ie(ff=>{"use strict";m();var Su=Ca(),Ce=Zb(),
iI=Rc(),nZ=Su.isHTMLEscapableRawTextElement,rZ=Su.
isHTMLMimeType,oZ=Su.isHTMLRawTextElement,jc=Su.hasOwn,nI=Su.NAMESPACE,iZ=iI.ParseError,aZ=iI.DOMException,
vu=0,Ii=1,ku=2,Mc=3,xu=4,Tu=5,Lc=6,pf=7;function aI(){}aI.prototype={parse:function(e,t,n){var r=this.
domBuilder;r.startDocument(),cZ(t,t=g.create(null)),sZ(e,t,n,r,this.errorHandler),r.endDocument()}};
var iw=/&#?\w+;?/g;function sZ(e,t,n,r,o){var i=rZ(r.mimeType);e.indexOf(Ce.UNICODE_REPLACEMENT_CHARACTER)>=
0&&o.warning("Unicode replacement character detected, source encoding issues?");function a(we){if(we>
65535){we-=65536;var wt=55296+(we>>10),Bt=56320+(we&1023);return x.fromCharCode(wt,Bt)}else return x.
fromCharCode(we)}function s(we){var wt=we[we.length-1]===";"?we:we+";";if(!i&&wt!==we)return o.error(
"EntityRef: expecting ;"),we;var Bt=Ce.Reference.exec(wt);if(!Bt||Bt[0].length!==wt.length)return o.
error("entity not matching Reference production: "+we),we;var Ut=wt.slice(1,-1);return jc(n,Ut)?n[Ut]:
Ut.charAt(0)==="#"?a(parseInt(Ut.substring(1).replace("x","0x"))):(o.error("entity not found:"+we),
we)}
function u(we){if(we>A){var wt=e.substring(A,we).replace(iw,s);p&&h(A),r.characters(wt,0,we-A),A=we}
}
var l=0,c=0,d=/\r\n?|\n|$/g,p=r.locator;function h(we,wt){for(;we>=c&&(wt=d.exec(e));)l=c,c=wt.index+
wt[0].length,p.lineNumber++;p.columnNumber=we-l+1}for(var b=[{currentNSMap:t}],S=[],A=0;;){try{var N=e.
indexOf("<",A);if(N<0){if(!i&&S.length>0)return o.fatalError("unclosed xml tag(s): "+S.join(", "));
if(!e.
substring(A).match(/^\s*$/)){var P=r.doc,I=P.createTextNode(e.substring(A));if(P.documentElement)return o.
error("Extra content at the end of the document");P.appendChild(I),r.currentElement=I}return}if(N>A){
var _=e.substring(A,N);!i&&S.length===0&&(_=_.replace(new RegExp(Ce.S_OPT.source,"g"),""),_&&o.error(
"Unexpected content outside root element: '"+_+"'")),u(N)}switch(e.charAt(N+1)){case"/":var ge=e.indexOf(
">",N+2),M=e.substring(N+2,ge>0?ge:void 0);if(!M)return o.fatalError("end tag name missing");var j=Ce.
reg("^",Ce.QName_group,Ce.S_OPT,"$"),L=ge>0&&j.exec(M);if(!L){var z=ge>0&&Ce.reg("^",Ce.QName_group).
exec(M);if(i&&z)o.warning('end tag name contains invalid trailing characters: "'+M+'"'),L=z;else if(
z&&
new RegExp(j.source,j.flags+"m").test(M))o.error(
'end tag name is followed by a line break and trailing content: "'+M+'"'),L=z;else return o.fatalError(
'end tag name contains invalid characters: "'+M+
'"')}if(!r.currentElement&&!r.doc.documentElement)return;var B=S[S.length-1]||r.currentElement.tagName||
r.doc.documentElement.tagName||"";if(B!==L[1]){var q=L[1].toLowerCase();if(!i||B.toLowerCase()!==q)return o.
fatalError('Opening and ending tag mismatch: "'+B+'" != "'+M+'"')}var H=b.pop();S.pop();var W=H.localNSMap;
if(r.endElement(H.uri,H.localName,B),W)for(var X in W)jc(W,X)&&r.endPrefixMapping(X);ge++;break;case"?":
p&&h(N),ge=mZ(e,N,r,o);break;case"!":p&&h(N),ge=uI(e,N,r,o,i);break;default:p&&h(N);var Q=new lI,
de=b[b.length-1].currentNSMap,ge=uZ(e,N,Q,de,s,o,i),Pe=Q.length;if(Q.closed||(i&&Su.isHTMLVoidElement(
Q.tagName)?Q.closed=!0:S.push(Q.tagName)),p&&Pe){for(var ce=rI(p,{}),se=0;se<Pe;se++){var Ct=Q[se];h(
Ct.offset),Ct.locator=rI(p,{})}r.locator=ce,oI(Q,r,de)&&b.push(Q),r.locator=p}else oI(Q,r,de)&&b.push(
Q);i&&!Q.closed?ge=lZ(e,ge,Q.tagName,s,r):ge++}}catch(we){if(we instanceof iZ)throw we;if(we instanceof
aZ)return o.fatalError("Error constructing the DOM: "+we.name+": "+we.message,we);o.error(
"element parse error: "+we),ge=-1}ge>A?A=ge:u(f.max(N,A)+1)}}function rI(e,t){return t.lineNumber=e.lineNumber,
t.columnNumber=e.columnNumber,t}function uZ(e,t,n,r,o,i,a){function s(h,b,S){if(jc(n.attributeNames,
h))return i.fatalError("Attribute "+h+" redefined");if(!a&&b.indexOf("<")>=0)return i.fatalError(
"Unescaped '<' not allowed in attributes values");n.addValue(h,b.replace(/[\t\n\r]/g," ").replace(iw,
o),
S)}for(var u,l,c=++t,d=vu;;){var p=e.charAt(c);if(d===vu&&p==="<")throw new E(
"unexpected < in tag name: "+e.slice(t,c));switch(p){case"=":if(d===Ii)u=e.slice(t,c),d=Mc;else if(d===ku)d=Mc;
else throw new E(
"attribute equal must after attrName");break;case"'":case'"':if(d===Mc||d===Ii)if(d===Ii&&(i.warning(
'attribute value must after "="'),u=e.slice(t,c)),t=c+1,c=e.indexOf(p,t),c>0)l=e.slice(t,c),s(u,l,t-
1),d=Tu;else throw new E("attribute value no end '"+p+"' match");else if(d==xu)l=e.slice(t,c),s(u,l,
t),i.warning('attribute "'+u+'" missed start quot('+p+")!!"),t=c+1,d=Tu;else throw new E(
'attribute value must after "="');break;case"/":switch(d){case vu:n.setTagName(e.slice(t,c));case Tu:
case Lc:case pf:
d=pf,n.closed=!0;case xu:case Ii:break;case ku:n.closed=!0;break;default:throw new E(
"attribute invalid close char('/')")}break;case"":return i.error("unexpected end of input"),d==vu&&n.setTagName(
e.slice(
t,c)),c;case">":switch(d){case vu:n.setTagName(e.slice(t,c));case Tu:case Lc:case pf:break;case xu:
case Ii:
l=e.slice(t,c),l.slice(-1)==="/"&&(n.closed=!0,l=l.slice(0,-1));case ku:d===ku&&(l=u),d==xu?(i.warning(
'attribute "'+l+'" missed quot(")!'),s(u,l,t)):(a||i.warning('attribute "'+l+'" missed value!! "'+l+
'" instead!!'),s(l,l,t));break;case Mc:if(!a)return i.fatalError(`AttValue: ' or " expected`)}return c;
case"\x80":p=" ";default:if(p<=" ")switch(d){case vu:n.setTagName(e.slice(t,c)),d=Lc;break;case Ii:u=e.slice(
t,c),d=ku;break;case xu:var l=e.slice(t,c);i.warning('attribute "'+l+'" missed quot(")!!'),s(u,l,t);
case Tu:
d=Lc;break}else switch(d){case ku:a||i.warning('attribute "'+u+'" missed value!! "'+u+'" instead2!!'),
s(u,u,t),t=c,d=Ii;break;case Tu:i.warning('attribute space is required"'+u+'"!!');case Lc:d=Ii,t=c;
break;case Mc:
d=xu,t=c;break;case pf:throw new E("elements closed character '/' and '>' must be connected to")}}c++}
}
function oI(e,t,n){for(var r=e.tagName,o=null,d=e.length;d--;){var i=e[d],a=i.qName,s=i.value,p=a.indexOf(
":");if(p>0)var u=i.prefix=a.slice(0,p),l=a.slice(p+1),c=u==="xmlns"&&l;else l=a,u=null,c=a==="xmlns"&&
"";i.localName=l,c!==!1&&(o==null&&(o=g.create(null),n=g.create(n)),n[c]=o[c]=s,i.uri=nI.XMLNS,t.startPrefixMapping(
c,s))}for(var d=e.length;d--;)i=e[d],i.prefix&&(i.prefix==="xml"&&(i.uri=nI.XML),i.prefix!=="xmlns"&&
(i.uri=n[i.prefix]));var p=r.indexOf(":");p>0?(u=e.prefix=r.slice(0,p),l=e.localName=r.slice(p+1)):(
u=
null,l=e.localName=r);var h=e.uri=n[u||""];if(t.startElement(h,l,r,e),e.closed){if(t.endElement(h,l,
r),o)for(u in o)jc(o,u)&&t.endPrefixMapping(u)}else return e.currentNSMap=n,e.localNSMap=o,!0}
function lZ(e,t,n,r,o){
var i=nZ(n);if(i||oZ(n)){var a=new RegExp("</"+n.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")+">","ig");a.lastIndex=
t;var s=a.exec(e),u=s?s.index:-1;if(u<0)return t+1;var l=e.substring(t+1,u);return i&&(l=l.replace(
iw,
r)),o.characters(l,0,l.length),u}return t+1}function cZ(e,t){for(var n in e)jc(e,n)&&(t[n]=e[n])}
function sI(e,t){
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
substringStartsWithCaseInsensitive:u}}function dZ(e,t){function n(s,u){var l=Ce.PI.exec(s.substringFromIndex(
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
"doctype internal subset is not well-formed, missing ]")}}function uI(e,t,n,r,o){var i=sI(e,t);
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
o||(i.skipBlanks(),u.internalSubset=dZ(i,r)),i.skipBlanks(),i.char()!==">"?r.fatalError(
"doctype not terminated with > at position "+i.getIndex()):(i.skip(1),n.startDTD(u.name,u.publicId,u.systemId,
u.
internalSubset),n.endDTD(),i.getIndex())}default:return r.fatalError(
'Not well-formed XML starting with "<!" at position '+t)}}function mZ(e,t,n,r){var o=e.substring(t).match(
Ce.PI);if(!o)return r.fatalError(
"Invalid processing instruction starting at position "+t);if(o[1].toLowerCase()==="xml"){if(t>0)return r.
fatalError("processing instruction at position "+t+" is an xml declaration which is only at the start of the document");
if(!Ce.XMLDecl.test(e.substring(t)))return r.fatalError("xml declaration is not well-formed")}return n.processingInstruction(
o[1],o[2]),t+o[0].length}function lI(){this.attributeNames=
g.create(null)}lI.prototype={setTagName:function(e){if(!Ce.QName_exact.test(e))throw new E(
"invalid tagName:"+e);this.tagName=e},addValue:function(e,t,n){if(!Ce.QName_exact.test(e))throw new E(
"invalid attribute:"+e);this.attributeNames[e]=this.length,this[this.length++]={qName:e,value:t,
offset:n}},
length:0,getLocalName:function(e){return this[e].localName},getLocator:function(e){return this[e].locator}
,
getQName:function(e){return this[e].qName},getURI:function(e){return this[e].uri},getValue:function(
e){
return this[e].value}};ff.XMLReader=aI;ff.parseUtils=sI;ff.parseDoctypeCommentOrCData=uI});var yI=Ie(
Cu=>{"use strict";m();var Da=Ca(),pZ=ow(),fZ=Rc(),dI=tI(),gZ=cI(),hZ=pZ.DOMImplementation,
yZ=Da.hasDefaultHTMLNamespace,bZ=Da.isHTMLMimeType,wZ=Da.isValidMimeType,fI=Da.MIME_TYPE,aw=Da.NAMESPACE,
mI=fZ.ParseError,vZ=gZ.XMLReader;function gI(e){return e.replace(/\r[\n\u0085]/g,`
`).replace(/[\r\u0085\u2028\u2029]/g,`
`)}function hI(e){if(e=e||{},e.locator===void 0&&(e.locator=!0),this.assign=e.assign||Da.assign,this.
domHandler=e.domHandler||hf,this.onError=e.onError||e.errorHandler,e.errorHandler&&typeof e.errorHandler!=
"function")throw new TypeError("errorHandler object is no longer supported, switch to onError!");e.errorHandler&&
e.errorHandler("warning","The `errorHandler` option has been deprecated, use `onError` instead!",
this),
this.normalizeLineEndings=e.normalizeLineEndings||gI,this.locator=!!e.locator,this.xmlns=this.assign(
g.create(null),e.xmlns)}hI.prototype.parseFromString=function(e,t){if(!wZ(t))throw new TypeError(
'DOMParser.parseFromString: the provided mimeType "'+t+'" is not valid.');var n=this.assign(g.create(
null),
this.xmlns),r=dI.XML_ENTITIES,o=n[""]||null;yZ(t)?(r=dI.HTML_ENTITIES,o=aw.HTML):t===fI.XML_SVG_IMAGE&&
(o=aw.SVG),n[""]=o,n.xml=n.xml||aw.XML;var i=new this.domHandler({mimeType:t,defaultNamespace:o,
onError:this.
onError}),a=this.locator?{}:void 0;this.locator&&i.setDocumentLocator(a);var s=new vZ;s.errorHandler=
i,s.domBuilder=i;var u=!Da.isHTMLMimeType(t);return u&&typeof e!="string"&&s.errorHandler.fatalError(
"source is not a string"),s.parse(this.normalizeLineEndings(x(e)),n,r),i.doc.documentElement||s.errorHandler.
fatalError("missing root element"),i.doc};function hf(e){var t=e||{};this.mimeType=t.mimeType||fI.XML_APPLICATION,
this.defaultNamespace=t.defaultNamespace||null,this.cdata=!1,this.currentElement=void 0,this.doc=void 0,
this.locator=void 0,this.onError=t.onError}function Eu(e,t){t.lineNumber=e.lineNumber,t.columnNumber=
e.columnNumber}hf.prototype={startDocument:function(){var e=new hZ;this.doc=bZ(this.mimeType)?e.createHTMLDocument(
!1):e.createDocument(this.defaultNamespace,"")},startElement:function(e,t,n,r){var o=this.doc,i=o.createElementNS(
e,n||t),a=r.length;gf(this,i),this.currentElement=i,this.locator&&Eu(this.locator,i);for(var s=0;s<a;
s++){
var e=r.getURI(s),u=r.getValue(s),n=r.getQName(s),l=o.createAttributeNS(e,n);this.locator&&Eu(r.getLocator(
s),l),l.value=l.nodeValue=u,i.setAttributeNode(l)}},endElement:function(e,t,n){this.currentElement=this.
currentElement.parentNode},startPrefixMapping:function(e,t){},endPrefixMapping:function(e){},
processingInstruction:function(e,t){
var n=this.doc.createProcessingInstruction(e,t);this.locator&&Eu(this.locator,n),gf(this,n)},
ignorableWhitespace:function(e,t,n){},
characters:function(e,t,n){if(e=pI.apply(this,arguments),e){if(this.cdata)var r=this.doc.createCDATASection(
e);else var r=this.doc.createTextNode(e);this.currentElement?this.currentElement.appendChild(r):
/^\s*$/.
test(e)&&this.doc.appendChild(r),this.locator&&Eu(this.locator,r)}},skippedEntity:function(e){},
endDocument:function(){
this.doc.normalize()},setDocumentLocator:function(e){e&&(e.lineNumber=0),this.locator=e},comment:
function(e,t,n){
e=pI.apply(this,arguments);var r=this.doc.createComment(e);this.locator&&Eu(this.locator,r),gf(this,
r)},startCDATA:function(){this.cdata=!0},endCDATA:function(){this.cdata=!1},startDTD:function(e,t,n,
r){
var o=this.doc.implementation;if(o&&o.createDocumentType){var i=o.createDocumentType(e,t,n,r);this.locator&&
Eu(this.locator,i),gf(this,i),this.doc.doctype=i}},reportError:function(e,t){if(typeof this.onError==
"function")try{this.onError(e,t,this)}catch(n){throw new mI("Reporting "+e+' "'+t+'" caused '+n,this.
locator)}else console.error("[xmldom "+e+"]\u0009"+t,kZ(this.locator))},warning:function(e){this.reportError(
"warning",e)},error:function(e){this.reportError("error",e)},fatalError:function(e,t){throw this.reportError(
"fatalError",e),new mI(e,this.locator,t)}};function kZ(e){if(e)return`
@#[line:`+e.lineNumber+",col:"+e.columnNumber+"]"}function pI(e,t,n){return typeof e=="string"?e.substr(
t,n):e.length>=t+n||t?new java.lang.String(e,t,n)+"":e}
"endDTD,startEntity,endEntity,attributeDecl,elementDecl,externalEntityDecl,internalEntityDecl,resolveEntity,getExternalSubset,notationDecl,unparsedEntityDecl".replace(
/\w+/g,function(e){hf.prototype[e]=function(){return null}});function gf(e,t){
e.currentElement?e.currentElement.appendChild(t):e.doc.appendChild(t)}function xZ(e){if(e==="error")
throw"onErrorStopParsing"}function TZ(){throw"onWarningStopParsing"}Cu.__DOMHandler=hf;Cu.DOMParser=
hI;Cu.normalizeLineEndings=gI;Cu.onErrorStopParsing=xZ;Cu.onWarningStopParsing=TZ});var bI=Ie(We=>{
"use strict";m();var Ru=Ca();We.assign=Ru.assign;We.hasDefaultHTMLNamespace=Ru.hasDefaultHTMLNamespace;
We.isHTMLMimeType=Ru.isHTMLMimeType;We.isValidMimeType=Ru.isValidMimeType;We.MIME_TYPE=Ru.MIME_TYPE;
We.NAMESPACE=Ru.NAMESPACE;var yf=Rc();We.DOMException=yf.DOMException;We.DOMExceptionName=yf.DOMExceptionName;
We.ExceptionCode=yf.ExceptionCode;We.ParseError=yf.ParseError;var Lt=ow();We.Attr=Lt.Attr;We.CDATASection=
Lt.CDATASection;We.CharacterData=Lt.CharacterData;We.Comment=Lt.Comment;We.Document=Lt.Document;We.DocumentFragment=
Lt.DocumentFragment;We.DocumentType=Lt.DocumentType;We.DOMImplementation=Lt.DOMImplementation;We.Element=
Lt.Element;We.Entity=Lt.Entity;We.EntityReference=Lt.EntityReference;We.LiveNodeList=Lt.LiveNodeList;
We.NamedNodeMap=Lt.NamedNodeMap;We.Node=Lt.Node;We.NodeList=Lt.NodeList;We.Notation=Lt.Notation;We.ProcessingInstruction=
Lt.ProcessingInstruction;We.Text=Lt.Text;We.XMLSerializer=Lt.XMLSerializer;var bf=yI();We.DOMParser=
bf.DOMParser;We.normalizeLineEndings=bf.normalizeLineEndings;We.onErrorStopParsing=bf.onErrorStopParsing;
We.onWarningStopParsing=bf.onWarningStopParsing});var wf=Ie((z7e,wI)=>{"use strict";m();function SZ(
e){return e[e.length-1]}function EZ(e){return e[0]}
wI.exports={last:SZ,first:EZ}});var fr=Ie((U7e,xI)=>{"use strict";m();function zc(e){
"@babel/helpers - typeof";return zc=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},zc(e)}function vI(e,t){var n=g.keys(
e);if(g.getOwnPropertySymbols){var r=g.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return g.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function CZ(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?vI(g(n),!0).forEach(function(r){
RZ(
e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(e,g.getOwnPropertyDescriptors(n)):vI(g(n)).
forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(n,r))})}return e}function RZ(e,t,
n){
return(t=DZ(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function DZ(e){var t=OZ(e,"string");return zc(t)=="symbol"?t:t+""}function OZ(e,t){if(zc(e)!="object"||
!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(zc(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
x:w)(e)}var kI=wf(),vf=kI.last,Oa=kI.first;function Aa(e){this.name="GenericError",this.message=e,
this.
stack=new E(e).stack}Aa.prototype=E.prototype;function sn(e){this.name="TemplateError",this.message=
e,this.stack=new E(e).stack}sn.prototype=new Aa;function Bc(e){this.name="RenderingError",this.message=
e,this.stack=new E(e).stack}Bc.prototype=new Aa;function kf(e){this.name="ScopeParserError",this.message=
e,this.stack=new E(e).stack}kf.prototype=new Aa;function $i(e){this.name="InternalError",this.properties=
{explanation:"InternalError"},this.message=e,this.stack=new E(e).stack}$i.prototype=new Aa;function sw(
e){
this.name="APIVersionError",this.properties={explanation:"APIVersionError"},this.message=e,this.stack=
new E(e).stack}sw.prototype=new Aa;function AZ(e,t){var n=new sw(e);throw n.properties=CZ({id:
"api_version_error"},t),n}function NZ(e){var t=g.keys(e.files).slice(0,10),n="";t.length===0?n="Empty zip file":
n="Zip file contains : ".concat(t.join(","));var r=new $i(
"The filetype for this file could not be identified, is this file corrupted ? ".concat(n));throw r.properties={
id:"filetype_not_identified",explanation:
"The filetype for this file could not be identified, is this file corrupted ? ".concat(
n)},r}function PZ(e){var t=new $i('The filetype "'.concat(e,'" is not handled by Docxtemplater'));
throw t.
properties={id:"filetype_not_handled",explanation:'The file you are trying to generate is of type "'.
concat(e,'", but only docx and pptx formats are handled'),fileType:e},t}function IZ(e){var t=new sn(
"Multi error");throw t.properties={errors:e,id:"multi_error",explanation:
"The template has multiple errors"},t}function $Z(e){var t=new sn("Unopened tag");return t.properties={
xtag:vf(e.xtag.split(" ")),
id:"unopened_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unopened')},t}function _Z(e){var t=new sn(
"Duplicate open tag, expected one open tag");return t.properties={xtag:Oa(e.xtag.split(" ")),id:
"duplicate_open_tag",context:e.
xtag,offset:e.offset,lIndex:e.lIndex,explanation:'The tag beginning with "'.concat(e.xtag.substr(0,
30),
'" has duplicate open tags')},t}function FZ(e){var t=new sn(
"Duplicate close tag, expected one close tag");return t.properties={xtag:Oa(e.xtag.split(" ")),id:
"duplicate_close_tag",context:e.xtag,offset:e.
offset,lIndex:e.lIndex,explanation:'The tag ending with "'.concat(e.xtag.substr(0,30),
'" has duplicate close tags')},t}function MZ(e){var t=new sn("Unclosed tag");return t.properties={
xtag:Oa(e.xtag.split(
" ")).substr(1),id:"unclosed_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unclosed')},t}function LZ(e){e.position==="left"?
jZ(e):zZ(e)}function jZ(e){var t=new sn('No tag "'.concat(e.element,'" was found at the ').concat(e.
position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_left",explanation:
'No tag "'.concat(e.element,'" was found at the left'),offset:n.offset,part:n,parsed:e.parsed,index:
e.index,
element:e.element},t}function zZ(e){var t=new sn('No tag "'.concat(e.element,'" was found at the ').
concat(e.position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_right",
explanation:'No tag "'.concat(e.element,'" was found at the right'),offset:n.offset,part:n,parsed:e.parsed,
index:e.
index,element:e.element},t}function BZ(e){var t=e.tag,n=e.value,r=e.offset,o=new Bc(
"There are some XML corrupt characters");return o.properties={id:"invalid_xml_characters",xtag:t,
value:n,offset:r,explanation:'There are some corrupt characters for the field "'.concat(t,'"')},o}
function UZ(e){var t=e.tag,n=e.value,
r=e.offset,o=e.partDelims,i=new Bc("Non string values are not allowed for rawXML tags");return i.properties=
{id:"invalid_raw_xml_value",xtag:t,value:n,offset:r,explanation:'The value of the raw tag : "'.concat(
o,'" is not a string')},i}function WZ(e){var t=e.part,n=t.value,r=t.offset,o=e.id,i=o===void 0?
"raw_tag_outerxml_invalid":o,a=e.message,s=a===void 0?"Raw tag not in paragraph":a,u=e.part,l=e.explanation,
c=l===void 0?'The tag "'.concat(n,'" is not inside a paragraph'):l;typeof c=="function"&&(c=c(u));
var d=new sn(
s);throw d.properties={id:i,explanation:c,rootError:e.rootError,xtag:n,offset:r,postparsed:e.postparsed,
expandTo:e.expandTo,index:e.index},d}function KZ(e){var t=new sn(
"Raw tag should be the only text in paragraph"),n=e.part.value;throw t.properties={id:
"raw_xml_tag_should_be_only_text_in_paragraph",explanation:'The raw tag "'.concat(n,
'" should be the only text in this paragraph. This means that this tag should not be surrounded by any text or spaces.'),
xtag:n,offset:e.part.offset,paragraphParts:e.paragraphParts},
t}function GZ(e){var t=e.location,n=e.offset,r=e.square,o=t==="start"?"unclosed":"unopened",i=t==="start"?
"Unclosed":"Unopened",a=new sn("".concat(i," loop")),s=e.value;return a.properties={id:"".concat(
o,"_loop"),explanation:'The loop with tag "'.concat(s,'" is ').concat(o),xtag:s,offset:n},r&&(a.properties.
square=r),a}function qZ(e,t){var n=new sn("Unbalanced loop tag"),r=t[0].part.value,o=t[1].part.value,
i=e[0].part.value,a=e[1].part.value;return n.properties={id:"unbalanced_loop_tags",explanation:
"Unbalanced loop tags {#".concat(r,"}{/").concat(o,"}{#").concat(i,"}{/").concat(a,"}"),offset:[t[0].part.
offset,e[1].part.offset],lastPair:{left:t[0].part.value,right:t[1].part.value},pair:{left:e[0].part.
value,right:e[1].part.value}},n}function HZ(e){var t=e.tags,n=new sn(
"Closing tag does not match opening tag");return n.properties={id:
"closing_tag_does_not_match_opening_tag",explanation:'The tag "'.
concat(t[0].value,'" is closed by the tag "').concat(t[1].value,'"'),openingtag:Oa(t).value,offset:[
Oa(t).offset,vf(t).offset],closingtag:vf(t).value},Oa(t).square&&(n.properties.square=[Oa(t).square,
vf(t).square]),n}function ZZ(e){var t=e.tag,n=e.offset,r=new sn('The position of the loop tags "'.concat(
t,'" would produce invalid XML'));return r.properties={xtag:t,id:"loop_position_invalid",explanation:
'The tags "'.concat(t,
'" are misplaced in the document, for example one of them is in a table and the other one outside the table'),
offset:n},r}function JZ(e){var t=e.tag,n=e.rootError,r=e.offset,o=new kf(
"Scope parser compilation failed");return o.properties={id:"scopeparser_compilation_failed",offset:r,
xtag:t,explanation:'The scope parser for the tag "'.concat(t,'" failed to compile'),rootError:n},o}
function VZ(e){
var t=e.tag,n=e.scope,r=e.error,o=e.offset,i=new kf("Scope parser execution failed");return i.properties=
{id:"scopeparser_execution_failed",explanation:'The scope parser for the tag "'.concat(t,
'" failed to execute'),scope:n,offset:o,xtag:t,rootError:r},i}function YZ(e,t){var n='Unimplemented tag type "'.
concat(e.type,'"');e.module&&(n+=' "'.concat(e.module,'"'));var r=new sn(n);throw r.properties={part:
e,
index:t,id:"unimplemented_tag_type"},r}function XZ(){var e=new $i("Malformed xml");throw e.properties=
{explanation:"The template contains malformed xml",id:"malformed_xml"},e}function QZ(){var e=new $i(
"You must run `.compile()` before running `.resolveData()`");throw e.properties={id:
"resolve_before_compile",explanation:"You must run `.compile()` before running `.resolveData()`"},e}
function eJ(){var e=new $i(
"You should not call .render on a document that had compilation errors");throw e.properties={id:
"render_on_invalid_template",explanation:
"You should not call .render on a document that had compilation errors"},e}function tJ(){var e=new $i(
"You should not call .render twice on the same Docxtemplater instance");throw e.properties={id:
"render_twice",explanation:"You should not call .render twice on the same Docxtemplater instance"},e}
function nJ(e,t){var n=new sn("An XML file has invalid xml");throw n.
properties={id:"file_has_invalid_xml",content:e,offset:t,explanation:
"The docx contains invalid XML, it is most likely corrupt"},n}xI.exports={XTError:Aa,XTTemplateError:
sn,XTInternalError:$i,XTScopeParserError:kf,
XTAPIVersionError:sw,RenderingError:Bc,XTRenderingError:Bc,getClosingTagNotMatchOpeningTag:HZ,
getLoopPositionProducesInvalidXMLError:ZZ,
getScopeCompilationError:JZ,getScopeParserExecutionError:VZ,getUnclosedTagException:MZ,
getUnopenedTagException:$Z,
getUnmatchedLoopException:GZ,getDuplicateCloseTagException:FZ,getDuplicateOpenTagException:_Z,
getCorruptCharactersException:BZ,
getInvalidRawXMLValueException:UZ,getUnbalancedLoopException:qZ,throwApiVersionError:AZ,
throwFileTypeNotHandled:PZ,
throwFileTypeNotIdentified:NZ,throwMalformedXml:XZ,throwMultiError:IZ,throwExpandNotFound:WZ,
throwRawTagShouldBeOnlyTextInParagraph:KZ,
throwUnimplementedTagType:YZ,throwXmlTagNotFound:LZ,throwXmlInvalid:nJ,throwResolveBeforeCompile:QZ,
throwRenderInvalidTemplate:eJ,throwRenderTwice:tJ}});var At=Ie((K7e,AI)=>{"use strict";m();function rJ(
e,t){return sJ(e)||aJ(e,t)||iJ(e,t)||oJ()}function oJ(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function iJ(e,t){
if(e){if(typeof e=="string")return TI(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?TI(e,t):void 0}}function TI(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function aJ(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),g(a)!==a))return}finally{if(l)throw o}}return s}}function sJ(
e){
if(k.isArray(e))return e}var SI=bI(),uJ=SI.DOMParser,lJ=SI.XMLSerializer,cJ=fr(),EI=cJ.throwXmlTagNotFound,
CI=wf(),dJ=CI.last,mJ=CI.first,pJ=g.prototype.hasOwnProperty,fJ=Function.prototype.bind,xf=Function.
prototype.call,gJ=xf.bind(xf,fJ),hJ=gJ(xf,xf,pJ);function yJ(e){return/^[ \n\r\t]+$/.test(e)}
function bJ(e){
return{get:function(n){return e==="."?n:n&&(hJ(n,e)?n[e]:void 0)}}}function wJ(e){for(var t=0;t<e.length;
t++){
var n=e[t];n.message&&console.warn("Warning : "+n.message)}}var uw={};function vJ(e,t,n){var r;if(uw[
t]?
r=uw[t]:(r=new RegExp("(<.* ".concat(t,'=")([^"]*)(".*)$')),uw[t]=r),r.test(e))return e.replace(r,
"$1".concat(n,"$3"));var o=e.lastIndexOf("/>");return o===-1&&(o=e.lastIndexOf(">")),e.substr(0,o)+" ".
concat(t,'="').concat(n,'"')+e.substr(o)}function kJ(e,t){var n=e.indexOf(" ".concat(t,'="'));if(n===
-1)return null;var r=e.substr(n).search(/["']/)+n,o=e.substr(r+1).search(/["']/)+r;return e.substr(r+
1,o-r)}function xJ(e,t){var n=e.length-t.length;return n>=0&&e.lastIndexOf(t,n)===n}function TJ(e,t){
return e.lastIndexOf(t,0)===0}function SJ(e){for(var t=[],n={},r=[],o=0,i=e.length;o<i;++o)n[e[o]]?t.
push(e[o]):(n[e[o]]=!0,r.push(e[o]));return t}function EJ(e){for(var t={},n=[],r=0,o=e.length;r<o;++r)
t[e[r]]||(t[e[r]]=!0,n.push(e[r]));return n}function CJ(e,t){for(var n=[[]],r=0;r<e.length;r++){var o=e[
r],
i=n[n.length-1],a=t(o);a==="start"?n.push([o]):a==="end"?(i.push(o),n.push([])):i.push(o)}for(var s=[
],
u=0;u<n.length;u++){var l=n[u];l.length>0&&s.push(l)}return s}function RJ(){return{errorLogging:
"json",stripInvalidXMLChars:!1,paragraphLoop:!1,nullGetter:function(t){return t.module?"":
"undefined"},xmlFileNames:[
"[Content_Types].xml"],parser:bJ,warnFn:wJ,linebreaks:!1,fileTypeConfig:null,delimiters:{start:"{",
end:"}"},syntax:{changeDelimiterPrefix:"=",preserveNewlinesInTags:!1,allowUnopenedTag:!1,
allowUnclosedTag:!1,
allowUnbalancedLoops:!1}}}function DJ(e){return new lJ().serializeToString(e).replace(
/xmlns(:[a-z0-9]+)?="" ?/g,
"")}function OJ(e){return e.charCodeAt(0)===65279&&(e=e.substr(1)),new uJ().parseFromString(e,
"text/xml")}var RI=[["&","&amp;"],["<","&lt;"],[">","&gt;"],['"',"&quot;"],["'","&apos;"]],Uc=RI.map(
function(e){
var t=rJ(e,2),n=t[0],r=t[1];return{rstart:new RegExp(r,"g"),rend:new RegExp(n,"g"),start:r,end:n}});
function AJ(e){for(var t=Uc.length-1;t>=0;t--){var n=Uc[t];e=e.replace(n.rstart,n.end)}return e}
function NJ(e){
var t;(t=e)!==null&&t!==void 0&&t.toString?e=e.toString():e="";for(var n,r=0,o=Uc.length;r<o;r++)n=Uc[
r],
e=e.replace(n.rend,n.start);return e}function PJ(e){for(var t=[],n=0;n<e.length;n++)for(var r=e[n],o=0;
o<
r.length;o++){var i=r[o];t.push(i)}return t}function IJ(e,t){if(!t)return e;for(var n=0,r=t.length;n<
r;n++)e.push(t[n]);return e}var $J=new RegExp(x.fromCharCode(160),"g");function _J(e){return e.replace(
$J," ")}function FJ(e,t){for(var n=[],r;(r=e.exec(t))!=null;)n.push({array:r,offset:r.index});return n}
function cw(e,t){return e==="</"+t+">"}function dw(e,t){return e.indexOf("<"+t)===0&&[">"," ","/"].indexOf(
e[t.length+1])!==-1}function MJ(e,t,n){var r=DI(e,t,n);if(r!==null)return r;EI({position:"right",
element:t,
parsed:e,index:n})}function DI(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n,i=e.length;o<i;o++)
for(var a=e[o],s=0,u=t;s<u.length;s++){var l=u[s];if(cw(a.value,l)&&r--,dw(a.value,l)&&r++,r===0)return o}
return null}function LJ(e,t,n){var r=OI(e,t,n);if(r!==null)return r;EI({position:"left",element:t,
parsed:e,
index:n})}function OI(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n;o>=0;o--)for(var i=e[o],a=0,
s=t;a<s.length;a++){var u=s[a];if(dw(i.value,u)&&r--,cw(i.value,u)&&r++,r===0)return o}return null}
function jJ(e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&(o==="start"||o==="selfclosing")}function zJ(
e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&o==="end"}function BJ(e){var t=e.type,n=e.
tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="start"}function UJ(e){
var t=e.type,n=e.tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="end"}
function WJ(e){var t=e.type,n=e.tag,r=e.position;return["w:br","a:br"].indexOf(n)!==-1&&t==="tag"&&(
r===
"start"||r==="selfclosing")}function KJ(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n===
"start"}function GJ(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n==="end"}function qJ(
e){
var t=e.type,n=e.position;return t==="placeholder"||t==="content"&&n==="insidetag"}function HJ(e,t){
var n=e.module,r=e.type;return t instanceof k||(t=[t]),r==="placeholder"&&t.indexOf(n)!==-1}var lw=/[\x00-\x08\x0B\x0C\x0E-\x1F]/g;
function ZJ(e){return lw.lastIndex=0,lw.test(e)}function JJ(e){return typeof e!="string"&&(e=x(e)),e.
replace(lw,"")}function VJ(e){var t={};for(var n in e){var r=e[n];t[r]||(t[r]=[]),t[r].push(n)}
return t}
function YJ(e,t){for(var n=[],r=0;r<e.length;r++)n.push({item:e[r],index:r});n.sort(function(a,s){
return t(
a.item,s.item)||a.index-s.index});for(var o=[],i=0;i<n.length;i++)o.push(n[i].item);return o}
function XJ(e,t){
return t.delimiters.start+e.raw+t.delimiters.end}AI.exports={getPartWithDelimiters:XJ,endsWith:xJ,
startsWith:TJ,
isContent:qJ,isParagraphStart:BJ,isParagraphEnd:UJ,isBreakTag:WJ,isTagStart:jJ,isTagEnd:zJ,
isTextStart:KJ,
isTextEnd:GJ,isStarting:dw,isEnding:cw,isModule:HJ,uniq:EJ,getDuplicates:SJ,chunkBy:CJ,last:dJ,first:
mJ,
xml2str:DJ,str2xml:OJ,getRightOrNull:DI,getRight:MJ,getLeftOrNull:OI,getLeft:LJ,pregMatchAll:FJ,
convertSpaces:_J,
charMapRegexes:Uc,hasCorruptCharacters:ZJ,removeCorruptCharacters:JJ,getDefaults:RJ,wordToUtf8:AJ,
utf8ToWord:NJ,
concatArrays:PJ,pushArray:IJ,invertMap:VJ,charMap:RI,getSingleAttribute:kJ,setSingleAttribute:vJ,
isWhiteSpace:yJ,
stableSort:YJ}});var $I=Ie((q7e,II)=>{"use strict";m();function QJ(e,t){return r7(e)||n7(e,t)||t7(e,
t)||e7()}function e7(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function t7(e,t){
if(e){if(typeof e=="string")return NI(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?NI(e,t):void 0}}function NI(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function n7(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),g(a)!==a))return}finally{if(l)throw o}}return s}}function r7(
e){
if(k.isArray(e))return e}function un(e){"@babel/helpers - typeof";return un=typeof T=="function"&&
typeof T.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T=="function"&&t.constructor===
T&&t!==T.prototype?"symbol":typeof t},un(e)}function o7(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function PI(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=
r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(e,a7(r.key),r)}}
function i7(e,t,n){
return t&&PI(e.prototype,t),n&&PI(e,n),g.defineProperty(e,"prototype",{writable:!1}),e}function a7(e){
var t=s7(e,"string");return un(t)=="symbol"?t:t+""}function s7(e,t){if(un(e)!="object"||!e)return e;
var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(un(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:w)(e)}var u7=(function(){
function e(){
o7(this,e)}return i7(e,null,[{key:"createSchema",value:function(n){var r={validate:n,optional:
function(){
return e.createSchema(function(i){return i===void 0?{success:!0,value:i}:n(i)})},nullable:function(){
return e.createSchema(function(i){return i==null?{success:!0,value:i}:n(i)})}};return r}},{key:
"string",value:function(){return e.createSchema(function(n){return typeof n!="string"?{success:!1,
error:"Expected string, received ".concat(un(n))}:{success:!0,value:n}})}},{key:"date",value:
function(){return e.
createSchema(function(n){return n instanceof R?{success:!0,value:n}:{success:!1,error:
"Expected date, received ".concat(un(n))}})}},{key:"boolean",value:function(){return e.createSchema(
function(n){return typeof n!=
"boolean"?{success:!1,error:"Expected boolean, received ".concat(un(n))}:{success:!0,value:n}})}},{
key:"number",value:function(){return e.createSchema(function(n){return typeof n!="number"?{success:!1,
error:"Expected number, received ".concat(un(n))}:{success:!0,value:n}})}},{key:"function",value:
function(){
return e.createSchema(function(n){return typeof n!="function"?{success:!1,error:
"Expected function, received ".concat(un(n))}:{success:!0,value:n}})}},{key:"array",value:function(n){
return e.createSchema(
function(r){if(!k.isArray(r))return{success:!1,error:"Expected array, received ".concat(un(r))};for(
var o=0;o<
r.length;o++){var i=n.validate(r[o]);if(!i.success)return{success:!1,error:"".concat(i.error,
" at index ").concat(o)}}return{success:!0,value:r}})}},{key:"any",value:function(){return e.createSchema(
function(n){
return{success:!0,value:n}})}},{key:"isRegex",value:function(){return e.createSchema(function(n){
return n instanceof
RegExp?{success:!0,value:n}:{success:!1,error:"Expected RegExp, received ".concat(un(n))}})}},{key:
"union",value:function(n){return e.createSchema(function(r){for(var o=0;o<n.length;o++){var i=n[o],a=i.
validate(r);if(a.success)return a}return{success:!1,error:"Value ".concat(r,
" does not match any schema in union")}})}},{key:"object",value:function(n){var r=e.createSchema(
function(o){if(o==null)return{
success:!1,error:"Expected object, received ".concat(o)};if(un(o)!=="object")return{success:!1,error:
"Expected object, received ".concat(un(o))};for(var i=0,a=g.entries(n);i<a.length;i++){var s=QJ(a[i],
2),u=s[0],l=s[1],c=l.validate(o[u]);if(!c.success)return{success:!1,error:"".concat(c.error," at ").
concat(u)}}return{success:!0,value:o}});return r.strict=function(){return e.createSchema(function(o){
var i=r.validate(o);if(!i.success)return i;var a=g.keys(o).filter(function(s){return!(s in n)});
return a.
length>0?{success:!1,error:"Unexpected properties: ".concat(a.join(", "))}:i})},r}},{key:"record",
value:function(n){
return e.createSchema(function(r){if(r===null)return{success:!1,error:
"Expected object, received null"};if(un(r)!=="object")return{success:!1,error:
"Expected object, received ".concat(un(r))};for(var o=0,
i=g.keys(r);o<i.length;o++){var a=i[o];if(typeof a!="string")return{success:!1,error:
"Expected string key, received ".concat(un(a)," at ").concat(a)};var s=n.validate(r[a]);if(!s.success)return{
success:!1,
error:"".concat(s.error," at key ").concat(a)}}return{success:!0,value:r}})}}])})();II.exports=u7});
var FI=Ie((Z7e,_I)=>{"use strict";m();var l7=At(),c7=l7.str2xml,d7="_rels/.rels";function m7(e){for(
var t=e.
files[d7],n=t?c7(t.asText()):null,r=n?n.getElementsByTagName("Relationship"):[],o={},i=0;i<r.length;
i++){
var a=r[i];o[a.getAttribute("Target")]=a.getAttribute("Type")}return o}_I.exports={getRelsTypes:m7}}
);var jI=Ie((V7e,LI)=>{"use strict";m();var p7=At(),f7=p7.str2xml,MI="[Content_Types].xml";function g7(
e,t,n){
for(var r={},o=0;o<e.length;o++){var i=e[o],a=i.getAttribute("ContentType"),s=i.getAttribute(
"PartName").substr(1);r[s]=a}return n.file(/./).map(function(u){for(var l=u.name,c=0;c<t.length;c++){
var d=t[c],
p=d.getAttribute("ContentType"),h=d.getAttribute("Extension");l.slice(l.length-h.length)===h&&!r[l]&&
l!==MI&&(r[l]=p)}r[l]||(r[l]="")}),r}function h7(e){var t=e.files[MI],n=t?f7(t.asText()):null,r=n?n.
getElementsByTagName("Override"):null,o=n?n.getElementsByTagName("Default"):null;return{overrides:r,
defaults:o,contentTypes:t,contentTypeXml:n}}LI.exports={collectContentTypes:g7,getContentTypes:h7}});
var _i=Ie((X7e,zI)=>{"use strict";m();var y7=fr(),b7=y7.XTInternalError;function Wo(){}function Du(e){
return e}zI.exports=function(e){var t={on:Wo,set:Wo,getFileType:Wo,optionsTransformer:Du,preparse:Du,
matchers:function(){return[]},parse:Wo,getTraits:Wo,postparse:Du,errorsTransformer:Du,preResolve:Wo,
resolve:Wo,getRenderedMap:Du,render:Wo,nullGetter:Wo,postrender:Du};if(g.keys(t).every(function(o){
return!e[o]})){
var n=new b7(
"This module cannot be wrapped, because it doesn't define any of the necessary functions");throw n.properties={
id:"module_cannot_be_wrapped",explanation:
"This module cannot be wrapped, because it doesn't define any of the necessary functions"},n}for(var r in t)e[
r]||(e[r]=t[r]);return e}});var Sf=Ie((eVe,ZI)=>{"use strict";m();function Kc(e){
"@babel/helpers - typeof";return Kc=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Kc(e)}function w7(e){return x7(e)||
k7(e)||qI(e)||v7()}function v7(){throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function k7(e){
if(typeof T!="undefined"&&e[T.iterator]!=null||e["@@iterator"]!=null)return k.from(e)}function x7(e){
if(k.isArray(e))return mw(e)}function GI(e,t){return E7(e)||S7(e,t)||qI(e,t)||T7()}function T7(){
throw new TypeError(
`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function qI(e,t){
if(e){if(typeof e=="string")return mw(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?mw(e,t):void 0}}function mw(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function S7(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),g(a)!==a))return}finally{if(l)throw o}}return s}}function E7(
e){
if(k.isArray(e))return e}function BI(e,t){var n=g.keys(e);if(g.getOwnPropertySymbols){var r=g.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return g.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function HI(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?BI(g(n),!0).forEach(function(r){C7(e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(e,
g.getOwnPropertyDescriptors(n)):BI(g(n)).forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(
n,r))})}return e}function C7(e,t,n){return(t=R7(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function R7(e){var t=D7(e,"string");return Kc(t)=="symbol"?t:
t+""}function D7(e,t){if(Kc(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(Kc(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:w)(e)}var io=At(),O7=io.getRightOrNull,
A7=io.getRight,N7=io.getLeft,
P7=io.getLeftOrNull,I7=io.chunkBy,$7=io.isTagStart,_7=io.isTagEnd,UI=io.isContent,Tf=io.last,Wc=io.first,
fw=fr(),F7=fw.XTTemplateError,M7=fw.throwExpandNotFound,WI=fw.getLoopPositionProducesInvalidXMLError;
function L7(e,t){if(e.length===0)return!1;var n=Tf(e).substr(1);return n.indexOf(t)===0}function j7(
e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=r.position,i=r.value,a=r.tag;a&&(o==="end"?L7(t,a)?t.pop(
):
t.push(i):o==="start"&&t.push(i))}return t}function z7(e,t){for(var n=0;n<t.length;n++){var r=t[n];
if(r.
indexOf("<".concat(e))===0)return!0}return!1}function B7(e,t,n){for(var r=j7(e.slice(t[0].offset,t[1].
offset)),o=function(){var u=n[a],l=u.contains,c=u.expand,d=u.onlyTextInTag;if(z7(l,r)){if(d){var p=P7(
e,l,t[0].offset),h=O7(e,l,t[1].offset);if(p===null||h===null)return 0;var b=e.slice(p,h),S=I7(b,
function(q){
return $7(l,q)?"start":_7(l,q)?"end":null}),A=Wc(S),N=Tf(S),P=A.filter(UI),I=N.filter(UI);if(P.length!==
1||I.length!==1)return 0}for(var _=U7(r),M=0,j=0;j<_.length;j++){var L=_[j],z=L.tag,B=L.position;z===
c&&(B==="start"&&M++,B==="end"&&M--)}return M!==0?{v:{error:WI({tag:Wc(t).part.value,offset:[Wc(t).part.
offset,Tf(t).part.offset]})}}:{v:{value:c}}}},i,a=0;a<n.length;a++)if(i=o(),i!==0&&i)return i.v;
return W7(
r)?{}:{error:WI({tag:Wc(t).part.value,offset:[Wc(t).part.offset,Tf(t).part.offset]})}}function U7(e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=pw(r),i=/^\s*<\//.test(r)?"end":"start";t.push({tag:o,
position:i})}return t}function pw(e){return e.replace(/^\s*<\/?([a-zA-Z:]+).*/,"$1")}function W7(e){
if(e.length%2===1)return!1;for(var t=0,n=e.length/2;t<n;t++){var r=e[t],o=e[e.length-t-1],i=pw(r),a=pw(
o);if(i!==a)return!1}return!0}function K7(e,t,n,r){var o=e.expandTo||r.expandTo;if(o){var i,a;try{a=
N7(n,o,t),i=A7(n,o,t)}catch(l){var s=HI({part:e,rootError:l,postparsed:n,expandTo:o,index:t},r.error);
if(r.onError){var u=r.onError(s);if(u==="ignore")return}M7(s)}return[a,i]}}function KI(e,t,n,r){var o=GI(
e,2),i=o[0],a=o[1],s=n.indexOf(t),u=n.slice(i,s),l=n.slice(s+1,a+1),c=r.getInner({postparse:r.postparse,
index:s,part:t,leftParts:u,rightParts:l,left:i,right:a,postparsed:n});return c.length||(c.expanded=[
u,l],c=[c]),{left:i,right:a,inner:c}}function G7(e,t){var n=[];e.errors&&(n=e.errors,e=e.postparsed);
for(var r=[],o=0,i=e.length;o<i;o++){var a=e[o];if(a.type==="placeholder"&&a.module===t.moduleName&&
!a.subparsed&&!a.expanded)try{var s=K7(a,o,e,t);if(!s)continue;var u=GI(s,2),l=u[0],c=u[1];r.push({
left:l,
right:c,part:a,i:o,leftPart:e[l],rightPart:e[c]})}catch(I){n.push(I)}}r.sort(function(I,_){return I.
left===_.left?_.part.lIndex<I.part.lIndex?1:-1:_.left<I.left?1:-1});for(var d=-1,p=0,h=0,b=r.length;
h<
b;h++){var S,A=r[h];if(d=f.max(d,h>0?r[h-1].right:0),!(A.left<d)){var N=void 0;try{N=KI([A.left+p,A.
right+p],A.part,e,t)}catch(I){if(t.onError){var P=t.onError(HI({part:A.part,rootError:I,postparsed:e,
expandOne:KI},t.errors));if(P==="ignore")continue}if(I instanceof F7)n.push(I);else throw I}N&&(p+=N.
inner.length-(N.right+1-N.left),(S=e).splice.apply(S,[N.left,N.right+1-N.left].concat(w7(N.inner))))}
}
return{postparsed:e,errors:n}}ZI.exports={expandToOne:G7,getExpandToDefault:B7}});var Ef=Ie((nVe,VI)=>{
"use strict";m();var q7="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
H7="application/vnd.ms-word.document.macroEnabled.main+xml",Z7="application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
J7="application/vnd.ms-word.template.macroEnabledTemplate.main+xml",V7="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
Y7="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",X7="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
Q7="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml",eV="application/vnd.openxmlformats-officedocument.presentationml.slide+xml",
tV="application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml",nV="application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml",
rV="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",oV="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
iV="application/vnd.ms-excel.sheet.macroEnabled.main+xml",aV="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
JI=[q7,H7,Z7,J7],sV={main:JI,docx:[V7].concat(JI,[Q7,Y7,X7]),pptx:[eV,tV,nV,rV],xlsx:[oV,iV,
aV]};VI.exports=sV});var gw=Ie((oVe,YI)=>{"use strict";m();var uV="application/vnd.openxmlformats-package.core-properties+xml",
lV="application/vnd.openxmlformats-officedocument.extended-properties+xml",cV="application/vnd.openxmlformats-officedocument.custom-properties+xml",
dV="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml",mV="application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml",
pV="application/vnd.ms-office.drawingml.diagramDrawing+xml";YI.exports={settingsContentType:dV,
coreContentType:uV,appContentType:lV,customContentType:cV,diagramDataContentType:mV,
diagramDrawingContentType:pV}});var t$=Ie((aVe,e$)=>{"use strict";m();function Gc(e){
"@babel/helpers - typeof";return Gc=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Gc(e)}function fV(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function XI(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,hV(r.key),r)}}function gV(e,t,n){return t&&XI(e.prototype,t),n&&XI(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function hV(e){var t=yV(e,"string");return Gc(t)=="symbol"?t:t+""}
function yV(e,t){
if(Gc(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Gc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var bV=At(),wV=bV.pushArray,vV=_i(),hw=Ef(),Ou=gw(),kV=Ou.settingsContentType,xV=Ou.
coreContentType,TV=Ou.appContentType,SV=Ou.customContentType,EV=Ou.diagramDataContentType,CV=Ou.diagramDrawingContentType,
QI=[kV,xV,TV,SV,EV,CV],RV=(function(){function e(){fV(this,e),this.name="Common"}return gV(e,[{key:
"getFileType",value:function(n){var r=n.doc,o=r.invertedContentTypes;if(o){for(var i=0;i<QI.length;i++){
var a=QI[i];o[a]&&wV(r.targets,o[a])}for(var s=["docx","pptx","xlsx"],u,l=0;l<s.length;l++)for(var c=s[
l],
d=hw[c],p=0;p<d.length;p++){var h=d[p];if(o[h])for(var b=0,S=o[h];b<S.length;b++){var A=S[b];r.relsTypes[
A]&&
["http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"].indexOf(r.relsTypes[
A])===-1||(u=c,(hw.main.
indexOf(h)!==-1||h===hw.pptx[0])&&(r.textTarget||(r.textTarget=A)),u!=="xlsx"&&r.targets.push(A))}}
return u}}}])})();
e$.exports=function(){return vV(new RV)}});var u$=Ie((uVe,s$)=>{"use strict";m();function qc(e){
"@babel/helpers - typeof";return qc=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},qc(e)}function DV(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function n$(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,AV(r.key),r)}}function OV(e,t,n){return t&&n$(e.prototype,t),n&&n$(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function AV(e){var t=NV(e,"string");return qc(t)=="symbol"?t:t+""}
function NV(e,t){
if(qc(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(qc(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var PV=fr(),Cf=PV.getScopeParserExecutionError,IV=wf(),r$=IV.last,$V=At(),Au=$V.concatArrays;
function o$(e,t){for(var n=e.length>>>0,r,o=0;o<n;o++)if(r=e[o],t.call(this,r,o,e))return r}function i$(
e,t,n){
var r=this,o=this.scopeList[n],i=this.scopeList[this.scopeList.length-1];if(this.root.finishedResolving){
for(var a=this.resolved,s=function(){var h=r.scopeLindex[u];a=o$(a,function(b){return b.lIndex===h}),
a=a.value[r.scopePathItem[u]]},u=this.resolveOffset,l=this.scopePath.length;u<l;u++)s();return o$(a,
function(p){return t.part.lIndex===p.lIndex}).value}var c,d;!this.cachedParsers||!t.part?d=this.parser(
e,{tag:t.part,scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?d=this.cachedParsers[t.part.
lIndex]:d=this.cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath});try{
c=d.get(o,this.getContext(t,n))}catch(p){throw Cf({tag:e,scope:o,error:p,offset:t.part.offset})}if(c==
null&&n>0)return i$.call(this,e,t,n-1);if(typeof c=="function")try{c=c(i,this)}catch(p){throw Cf({
tag:e,
scope:o,error:p,offset:t.part.offset})}return c}function a$(e,t,n){var r=this,o=this.scopeList[n],i=this.
scopeList[this.scopeList.length-1],a;return!this.cachedParsers||!t.part?a=this.parser(e,{tag:t.part,
scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?a=this.cachedParsers[t.part.lIndex]:a=this.
cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath}),Promise.resolve().
then(function(){return a.get(o,r.getContext(t,n))}).catch(function(s){throw Cf({tag:e,scope:o,error:
s,
offset:t.part.offset})}).then(function(s){return s==null&&n>0?a$.call(r,e,t,n-1):s}).then(function(s){
if(typeof s=="function")try{s=s(i,r)}catch(u){throw Cf({tag:e,scope:o,error:u,offset:t.part.offset})}
return s})}var _V=(function(){function e(t){DV(this,e),this.root=t.root||this,this.resolveOffset=t.resolveOffset||
0,this.scopePath=t.scopePath,this.scopePathItem=t.scopePathItem,this.scopePathLength=t.scopePathLength,
this.scopeList=t.scopeList,this.scopeType="",this.scopeTypes=t.scopeTypes,this.scopeLindex=t.scopeLindex,
this.parser=t.parser,this.resolved=t.resolved,this.cachedParsers=t.cachedParsers}return OV(e,[{key:
"loopOver",value:function(n,r,o,i){return this.loopOverValue(this.getValue(n,i),r,o)}},{key:
"functorIfInverted",value:function(n,r,o,i,a){return n&&r(o,i,a),n}},{key:"isValueFalsy",value:
function(n,r){
return n==null||!n||r==="[object Array]"&&n.length===0}},{key:"loopOverValue",value:function(n,r,o){
this.root.finishedResolving&&(o=!1);var i=g.prototype.toString.call(n);if(this.isValueFalsy(n,i))return this.
scopeType=!1,this.functorIfInverted(o,r,r$(this.scopeList),0,1);if(i==="[object Array]"){this.scopeType=
"array";for(var a=0;a<n.length;a++)this.functorIfInverted(!o,r,n[a],a,n.length);return!0}return i===
"[object Object]"?(this.scopeType="object",this.functorIfInverted(!o,r,n,0,1)):(this.scopeType=!0,
this.
functorIfInverted(!o,r,r$(this.scopeList),0,1))}},{key:"getValue",value:function(n,r){var o=i$.call(
this,n,r,this.scopeList.length-1);return o}},{key:"getValueAsync",value:function(n,r){return a$.call(
this,n,r,this.scopeList.length-1)}},{key:"getContext",value:function(n,r){return{num:r,meta:n,
scopeList:this.
scopeList,resolved:this.resolved,scopePath:this.scopePath,scopeTypes:this.scopeTypes,scopePathItem:
this.
scopePathItem,scopePathLength:this.scopePathLength}}},{key:"createSubScopeManager",value:function(n,
r,o,i,a){
return new e({root:this.root,resolveOffset:this.resolveOffset,resolved:this.resolved,parser:this.parser,
cachedParsers:this.cachedParsers,scopeTypes:Au([this.scopeTypes,[this.scopeType]]),scopeList:Au([
this.
scopeList,[n]]),scopePath:Au([this.scopePath,[r]]),scopePathItem:Au([this.scopePathItem,[o]]),
scopePathLength:Au(
[this.scopePathLength,[a]]),scopeLindex:Au([this.scopeLindex,[i.lIndex]])})}}])})();s$.exports=function(
e){
return e.scopePath=[],e.scopePathItem=[],e.scopePathLength=[],e.scopeTypes=[],e.scopeLindex=[],e.scopeList=
[e.tags],new _V(e)}});var bw=Ie((cVe,w$)=>{"use strict";m();function Zc(e){"@babel/helpers - typeof";
return Zc=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Zc(e)}function h$(e,t){return jV(e)||
LV(e,t)||MV(e,t)||FV()}function FV(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function MV(e,t){
if(e){if(typeof e=="string")return l$(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?l$(e,t):void 0}}function l$(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function LV(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),g(a)!==a))return}finally{if(l)throw o}}return s}}function jV(
e){
if(k.isArray(e))return e}function c$(e,t){var n=g.keys(e);if(g.getOwnPropertySymbols){var r=g.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return g.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function Nu(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?c$(g(n),!0).forEach(function(r){zV(e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(e,
g.getOwnPropertyDescriptors(n)):c$(g(n)).forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(
n,r))})}return e}function zV(e,t,n){return(t=BV(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function BV(e){var t=UV(e,"string");return Zc(t)=="symbol"?t:
t+""}function UV(e,t){if(Zc(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(Zc(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:w)(e)}var Na=fr(),d$=Na.getUnclosedTagException,
WV=Na.getUnopenedTagException,
KV=Na.getDuplicateOpenTagException,GV=Na.getDuplicateCloseTagException,m$=Na.throwMalformedXml,qV=Na.
throwXmlInvalid,p$=Na.XTTemplateError,Df=At(),HV=Df.isTextStart,ZV=Df.isTextEnd,f$=Df.wordToUtf8,JV=Df.
pushArray,y$=0,b$=1,Hc=2,Rf=3;function VV(e,t){return e[0]<=t.offset&&t.offset<e[1]}function YV(e,t){
return HV(e)?(t&&m$(),!0):ZV(e)?(t||m$(),!1):t}function XV(e){var t="",n=1,r=e.indexOf(" ");return e[
e.
length-2]==="/"?(t="selfclosing",r===-1&&(r=e.length-2)):e[1]==="/"?(n=2,t="end",r===-1&&(r=e.length-
1)):(t="start",r===-1&&(r=e.length-1)),{tag:e.slice(n,r),position:t}}function QV(e,t,n){for(var r=0,
o=e.length,i={},a=0;a<t.length;a++){var s=t[a];i[s]=!0}for(var u=0;u<n.length;u++){var l=n[u];i[l]=!1}
for(var c=[];r<o&&(r=e.indexOf("<",r),r!==-1);){var d=r,p=e.indexOf("<",r+1);r=e.indexOf(">",r),(r===
-1||p!==-1&&r>p)&&qV(e,d);var h=e.slice(d,r+1),b=XV(h),S=b.tag,A=b.position,N=i[S];N!=null&&c.push({
type:"tag",position:A,text:N,offset:d,value:h,tag:S})}return c}function eY(e,t,n){var r=[],o=!1,i={
offset:0},
a,s=e.reduce(function(l,c){var d=c.position,p=c.offset,h=i.offset,b=i.length;if(a=t.substr(h,p-h),o&&
d==="start"){if(h+b===p&&(a=t.substr(h,p-h+b+4),!n.allowUnclosedTag))return r.push(KV({xtag:a,offset:
h})),
i=c,l.push(Nu(Nu({},c),{},{error:!0})),l;n.allowUnclosedTag||r.push(d$({xtag:f$(a),offset:h})),l.pop(
)}
return!o&&d==="end"?n.allowUnopenedTag?l:h+b===p?(a=t.substr(h-4,p-h+b+4),r.push(GV({xtag:a,offset:h}
)),
i=c,l.push(Nu(Nu({},c),{},{error:!0})),l):(r.push(WV({xtag:a,offset:p})),i=c,l.push(Nu(Nu({},c),{},{
error:!0})),l):(o=d==="start",i=c,l.push(c),l)},[]);if(o){var u=i.offset;a=t.substr(u,t.length-u),n.
allowUnclosedTag||r.push(d$({xtag:f$(a),offset:u})),s.pop()}return{delimiterWithErrors:s,errors:r}}
function tY(e,t){
return e===-1&&t===-1?y$:e===t?b$:e===-1||t===-1?t<e?Hc:Rf:e<t?Hc:Rf}function nY(e){var t=e.split(
" ");
if(t.length!==2){var n=new p$("New Delimiters cannot be parsed");throw n.properties={id:
"change_delimiters_invalid",explanation:"Cannot parser delimiters"},n}var r=h$(t,2),o=r[0],i=r[1];if(
o.length===
0||i.length===0){var a=new p$("New Delimiters cannot be parsed");throw a.properties={id:
"change_delimiters_invalid",explanation:"Cannot parser delimiters"},a}return[o,i]}function rY(e,t,n){
var r=[],o=t.
start,i=t.end,a=-1,s=!1;if(o==null&&i==null)return[];for(;;){var u=e.indexOf(o,a+1),l=e.indexOf(i,a+
1),c=null,d=void 0,p=tY(u,l);switch(p===b$&&(p=s?Rf:Hc),p){case y$:return r;case Rf:s=!1,a=l,c="end",
d=i.length;break;case Hc:s=!0,a=u,c="start",d=o.length;break}if(n.changeDelimiterPrefix&&p===Hc&&e[a+
o.length]===n.changeDelimiterPrefix){r.push({offset:u,position:"start",length:o.length,
changedelimiter:!0});
var h=e.indexOf(n.changeDelimiterPrefix,a+o.length+1),b=e.indexOf(i,h+1);r.push({offset:b,position:
"end",length:i.length,changedelimiter:!0});var S=e.substr(a+o.length+1,h-a-o.length-1),A=nY(S),N=h$(
A,
2);o=N[0],i=N[1],a=b;continue}r.push({offset:a,position:c,length:d})}}function g$(e,t,n){for(var r="",
o=0;o<e.length;o++){var i=e[o];r+=i.value}for(var a=rY(r,t,n),s=0,u=[],l=0;l<e.length;l++){var c=e[l];
s+=c.value.length,u.push({offset:s-c.value.length,lIndex:c.lIndex})}for(var d=eY(a,r,n),p=d.delimiterWithErrors,
h=d.errors,b=0,S=0,A=[],N=0;N<u.length;N++){for(var P=u[N],I=e[N],_=P.offset,M=[_,_+I.value.length],
j=I.value,L=[];S<p.length&&VV(M,p[S]);)L.push(p[S]),S++;var z=[],B=0;b>0&&(B=b,b=0);for(var q=0;q<L.
length;q++){var H=L[q],W=j.substr(B,H.offset-_-B);if(H.changedelimiter){H.position==="start"?W.length>
0&&z.push({type:"content",value:W}):B=H.offset-_+H.length;continue}W.length>0&&(z.push({type:
"content",value:W}),B+=W.length);var X={type:"delimiter",position:H.position,offset:B+_};z.push(X),B=H.offset-
_+H.length}b=B-j.length;var Q=j.substr(B);Q.length>0&&z.push({type:"content",value:Q}),A.push(z)}
return{
parsed:A,errors:h}}function yw(e){return e.type==="content"&&e.position==="insidetag"}function oY(e){
return e.filter(yw)}function iY(e,t){for(var n=!1,r=0;r<e.length;r++){var o=e[r];n=YV(o,n),o.type===
"content"&&(o.position=n?"insidetag":"outsidetag"),t!=="text"&&yw(o)&&(o.value=o.value.replace(/>/g,
"&gt;"))}}w$.exports={parseDelimiters:g$,parse:function(t,n,r,o){iY(t,o);for(var i=g$(oY(t),n,r),a=i.
parsed,s=i.errors,u=[],l=0,c=0,d=0;d<t.length;d++){var p=t[d];if(yw(p)){for(var h=0,b=a[l];h<b.length;
h++){
var S=b[h];S.type==="content"&&(S.position="insidetag"),S.lIndex=c++}JV(u,a[l]),l++}else p.lIndex=c++,
u.push(p)}return{errors:s,lexed:u}},xmlparse:function(t,n){for(var r=QV(t,n.text,n.other),o=0,i=[],a=0;
a<
r.length;a++){var s=r[a];t.length>o&&s.offset-o>0&&i.push({type:"content",value:t.substr(o,s.offset-
o)}),o=s.offset+s.value.length,delete s.offset,i.push(s)}return t.length>o&&i.push({type:"content",
value:t.
substr(o)}),i}}});var k$=Ie((mVe,v$)=>{"use strict";m();function ww(e){return lY(e)||uY(e)||sY(e)||
aY()}function aY(){
throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function sY(e,t){
if(e){if(typeof e=="string")return vw(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?vw(e,t):void 0}}function uY(e){if(typeof T!="undefined"&&e[T.iterator]!=null||e["@@iterator"]!=
null)return k.from(e)}function lY(e){if(k.isArray(e))return vw(e)}function vw(e,t){(t==null||t>e.length)&&
(t=e.length);for(var n=0,r=k(t);n<t;n++)r[n]=e[n];return r}function Jc(e){return e.type==="placeholder"}
function cY(e){var t={},n=[{items:e.filter(Jc),parents:[],path:[]}];function r(z,B,q){q.length&&
n.push({items:q,parents:[].concat(ww(B.parents),[z]),path:z.dataBound!==!1&&!z.attrParsed&&z.value&&
!z.attrParsed?[].concat(ww(B.path),[z.value]):ww(B.path)})}function o(z,B){for(var q=arguments.length>
2&&arguments[2]!==void 0?arguments[2]:B.length,H=z,W=0;W<q;W++)H=H[B[W]];return H}function i(z,B){
for(var q=B.
length,H=0;H<B.length;H++){var W=B[H],X=typeof W.lIndex=="number"?W.lIndex:parseInt(W.lIndex.split(
"-")[0],10);X>z.lIndex&&q--}return q}for(;n.length>0;)for(var a=n.pop(),s=o(t,a.path),u=0,l=a.items;
u<
l.length;u++){var c,d,p=l[u];if(p.attrParsed){for(var h in p.attrParsed)r(p,a,p.attrParsed[h].filter(
Jc));continue}if(p.subparsed){if(p.dataBound!==!1){var b,S;(b=s)[S=p.value]||(b[S]={})}r(p,a,p.subparsed.
filter(Jc));continue}if(p.cellParsed){for(var A=0,N=p.cellPostParsed;A<N.length;A++){var P=N[A];if(P.
type==="placeholder"){if(P.module==="pro-xml-templating/xls-module-loop")continue;if(P.subparsed){
var I,
_;(I=s)[_=P.value]||(I[_]={}),r(P,a,P.subparsed.filter(Jc))}else{var M,j,L=i(p,a.parents);s=o(t,a.path,
L),(M=s)[j=P.value]||(M[j]={})}}}continue}p.dataBound!==!1&&((c=s)[d=p.value]||(c[d]={}))}return t}
v$.
exports={getTags:cY,isPlaceholder:Jc}});var T$=Ie((fVe,x$)=>{"use strict";m();var dY=At(),mY=dY.pushArray;
function pY(e,t){return t instanceof
E?mY(g.getOwnPropertyNames(t),["stack"]).reduce(function(n,r){return n[r]=t[r],r==="stack"&&(n[r]=t[
r].
toString()),n},{}):t}function fY(e,t){if(console.log(C.stringify({error:e},pY,t==="json"?2:null)),e.
properties&&e.properties.errors instanceof k){var n=e.properties.errors.map(function(r){return r.properties.
explanation}).join(`
`);console.log("errorMessages",n)}}x$.exports=fY});var kw=Ie((hVe,S$)=>{"use strict";m();var gY=At(),
hY=gY.pregMatchAll;S$.exports=function(t,n){var r={
content:t},o=n.join("|"),i=new RegExp("(?:(<(?:".concat(o,")[^>]*>)([^<>]*)</(?:").concat(o,
")>)|(<(?:").concat(o,")[^>]*/>)"),"g");return r.matches=hY(i,r.content),r}});var C$=Ie((bVe,E$)=>{
"use strict";m();function Vc(e){"@babel/helpers - typeof";return Vc=typeof T=="function"&&typeof T.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Vc(e)}var yY=new RegExp(x.fromCharCode(
160),"g");function Pu(e){return e.replace(yY," ")}function bY(e,t){var n=Vc(e);if(n==="string")return Pu(
t.substr(0,e.length))===e;if(e instanceof RegExp)return e.test(Pu(t));if(n==="function")return!!e(t)}
function wY(e,t){var n=Vc(e);if(n==="string")return Pu(t).substr(e.length);if(e instanceof RegExp)return Pu(
t).match(e)[1];if(n==="function")return e(t)}function vY(e,t){var n=Vc(e);if(n==="string")return[t,
Pu(
t).substr(e.length)];if(e instanceof RegExp)return Pu(t).match(e);if(n==="function")return[t,e(t)]}
E$.
exports={match:bY,getValue:wY,getValues:vY}});var N$=Ie((vVe,A$)=>{"use strict";m();function Yc(e){
"@babel/helpers - typeof";return Yc=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Yc(e)}function R$(e,t){var n=g.keys(
e);if(g.getOwnPropertySymbols){var r=g.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return g.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function Fi(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?R$(g(n),!0).forEach(function(r){
kY(
e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(e,g.getOwnPropertyDescriptors(n)):R$(g(n)).
forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(n,r))})}return e}function kY(e,t,
n){
return(t=xY(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function xY(e){var t=TY(e,"string");return Yc(t)=="symbol"?t:t+""}function TY(e,t){if(Yc(e)!="object"||
!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Yc(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
x:w)(e)}function D$(e,t){return RY(e)||CY(e,t)||EY(e,t)||SY()}function SY(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function EY(e,t){
if(e){if(typeof e=="string")return O$(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?O$(e,t):void 0}}function O$(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function CY(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),g(a)!==a))return}finally{if(l)throw o}}return s}}function RY(
e){
if(k.isArray(e))return e}var Of=At(),DY=Of.wordToUtf8,xw=Of.pushArray,OY=Of.isParagraphStart,AY=Of.isBreakTag,
Tw=C$(),NY=Tw.match,PY=Tw.getValue,IY=Tw.getValues;function $Y(e,t){for(var n=[],r=0;r<e.length;r++){
var o=e[r];if(o.matchers){var i=o.matchers(t);if(!(i instanceof k))throw new E(
"module matcher returns a non array");xw(n,i)}}return n}function _Y(e,t,n){for(var r=[],o=0;o<e.length;
o++){var i=e[o],a=D$(
i,2),s=a[0],u=a[1],l=i[2]||{};if(n.match(s,t)){var c=n.getValues(s,t);if(typeof l=="function"&&(l=l(
c)),!l.value){var d=D$(c,2);l.value=d[1]}r.push(Fi({type:"placeholder",prefix:s,module:u,onMatch:l.onMatch,
priority:l.priority},l))}}return r}function FY(e,t){var n=t.modules,r=t.startOffset,o=t.lIndex,i;t.offset=
r,t.match=NY,t.getValue=PY,t.getValues=IY;var a=$Y(n,t),s=_Y(a,e,t);if(s.length>0){for(var u=null,l=0;
l<
s.length;l++){var c=s[l];c.priority||(c.priority=-c.value.length),(!u||c.priority>u.priority)&&(u=c)}
return u.offset=r,delete u.priority,u.endLindex=o,u.lIndex=o,u.raw=e,u.onMatch&&u.onMatch(u),delete u.
onMatch,delete u.prefix,u}for(var d=0;d<n.length;d++){var p=n[d];if(i=p.parse(e,t),i)return i.offset=
r,i.endLindex=o,i.lIndex=o,i.raw=e,i}return{type:"placeholder",value:e,offset:r,endLindex:o,lIndex:o}
}
var MY={preparse:function(t,n,r){function o(i,a){for(var s=0;s<n.length;s++){var u=n[s];i=u.preparse(
i,a)||i}return i}return o(t,r)},parse:function(t,n,r){var o=!1,i="",a,s=[],u=r.fileTypeConfig.droppedTagsInsidePlaceholder||
[];return t.reduce(function(l,c){return c.type==="delimiter"?(o=c.position==="start",c.position==="end"&&
(r.parse=function(d){return FY(d,Fi(Fi(Fi({},r),c),{},{startOffset:a,modules:n}))},l.push(r.parse(
DY(i))),xw(l,s),s=[]),c.position==="start"&&(s=[],a=c.offset),i="",l):o?c.type!=="content"||c.position!==
"insidetag"?(r.syntax.preserveNewlinesInTags&&(AY(c)||OY(c))&&(i+=`
`),u.indexOf(c.tag)!==-1||s.push(c),l):(i+=c.value,l):(l.push(c),l)},[])},postparse:function(t,n,r){
function o(s,u,l){for(var c=[],d=0;d<n.length;d++){var p=n[d];c.push(p.getTraits(s,u,l))}return c}
var i=[];
function a(s,u){for(var l=s,c=0;c<n.length;c++){var d=n[c],p=d.postparse(l,Fi(Fi({},u),{},{postparse:
function(b,S){
return a(b,Fi(Fi({},u),S))},getTraits:o}));if(p!=null){if(p.errors){xw(i,p.errors),l=p.postparsed;
continue}
l=p}}return l}return{postparsed:a(t,r),errors:i}}};A$.exports=MY});var Sw=Ie((xVe,P$)=>{"use strict";
m();function LY(e,t){if(e.lIndex==null)return null;var n=t.scopeManager.
scopePathItem;e.parentPart&&(n=n.slice(0,n.length-1));var r=t.filePath+"@"+e.lIndex.toString()+"-"+n.
join("-");return r}P$.exports=LY});var F$=Ie((SVe,_$)=>{"use strict";m();var $$=fr(),jY=$$.throwUnimplementedTagType,
zY=$$.XTScopeParserError,
BY=At(),I$=BY.pushArray,UY=Sw();function WY(e,t){for(var n=0,r=t.modules;n<r.length;n++){var o=r[n],
i=o.render(e,t);if(i)return i}return!1}function KY(e){var t=e.baseNullGetter,n=e.compiled,r=e.scopeManager;
e.nullGetter=function(h,b){return t(h,b||r)};for(var o=[],i=[],a=0,s=n.length;a<s;a++){var u=n[a];e.
index=a,e.resolvedId=UY(u,e);var l=void 0;try{l=WY(u,e)}catch(h){if(h instanceof zY){o.push(h),i.push(
u);continue}throw h}if(l){l.errors&&I$(o,l.errors),i.push(l);continue}if(u.type==="content"||u.type===
"tag"){i.push(u);continue}jY(u,a)}for(var c=[],d=0;d<i.length;d++){var p=i[d].value;p instanceof k?
I$(
c,p):p&&c.push(p)}return{errors:o,parts:c}}_$.exports=KY});var L$=Ie((CVe,M$)=>{"use strict";m();
function GY(e){for(var t=0,n=-1,r=0;r<e.length;r++){var o=e[r];
if(o instanceof D){n!==-1&&(t+=3,n=-1),t+=o.length;continue}for(var i=0;i<o.length;i++){var a=o.charCodeAt(
i);if(n!==-1){if((a&64512)===56320){t+=4,n=-1;continue}t+=3,n=-1}if((a&64512)===55296)if(i+1<o.length){
var s=o.charCodeAt(i+1);if((s&64512)===56320){t+=4,i++;continue}}else{n=a;continue}t+=a<128?1:a<2048?
2:3}}return t+(n===-1?0:3)}function qY(e,t){var n=0,r=-1;function o(c){c<128?t[n++]=c:c<2048?(t[n++]=
192|c>>>6,t[n++]=128|c&63):c<65536?(t[n++]=224|c>>>12,t[n++]=128|c>>>6&63,t[n++]=128|c&63):(t[n++]=240|
c>>>18,t[n++]=128|c>>>12&63,t[n++]=128|c>>>6&63,t[n++]=128|c&63)}for(var i=0;i<e.length;i++){var a=e[
i];
if(a instanceof D){r!==-1&&(o(r),r=-1),t.set(a,n),n+=a.length;continue}for(var s=0;s<a.length;s++){
var u=a.
charCodeAt(s);if(r!==-1){if((u&64512)===56320){o(65536+(r-55296<<10)+(u-56320)),r=-1;continue}o(r),r=
-1}if((u&64512)===55296)if(s+1<a.length){var l=a.charCodeAt(s+1);if((l&64512)===56320)u=65536+(u-55296<<
10)+(l-56320),s++;else{o(u);continue}}else{r=u;continue}o(u)}}r!==-1&&o(r)}function HY(e,t){for(var n=0,
r=e.length;n<r;n++)typeof e[n]=="number"&&(e[n]=e[n].toString());for(var o=0,i=t.modules;o<i.length;
o++){
var a=i[o];e=a.postrender(e,t)}var s=t.joinUncorrupt(e,t),u=new D(GY(s));qY(s,u);for(var l=0;l<s.length;
l++)
delete s[l];return u}M$.exports=HY});var G$=Ie((DVe,K$)=>{"use strict";m();function Xc(e){
"@babel/helpers - typeof";return Xc=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Xc(e)}function j$(e,t){var n=g.keys(
e);if(g.getOwnPropertySymbols){var r=g.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return g.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function z$(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?j$(g(n),!0).forEach(function(r){
ZY(
e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(e,g.getOwnPropertyDescriptors(n)):j$(g(n)).
forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(n,r))})}return e}function ZY(e,t,
n){
return(t=JY(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function JY(e){var t=VY(e,"string");return Xc(t)=="symbol"?t:t+""}function VY(e,t){if(Xc(e)!="object"||
!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Xc(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
x:w)(e)}var YY=At(),B$=YY.pushArray,XY=Sw();function QY(e,t){for(var n=0,r=t.modules;n<r.length;n++){
var o=r[n],i=o.resolve(e,t);if(i)return i}return!1}function W$(e,t,n,r){var o=QY(e,z$(z$({},r),{},{
resolvedId:XY(
e,r)}));if(o)return o.then(function(i){t.push({tag:e.value,lIndex:e.lIndex,value:i})}).catch(
function(i){
i instanceof k?B$(n,i):n.push(i)});if(e.type==="placeholder")return r.scopeManager.getValueAsync(e.value,
{part:e}).then(function(i){return i==null?r.nullGetter(e):i}).then(function(i){t.push({tag:e.value,
lIndex:e.
lIndex,value:i})}).catch(function(i){i instanceof k?B$(n,i):n.push(i)})}function eX(e){var t=[],n=[],
r=e.baseNullGetter,o=e.scopeManager;e.nullGetter=function(a,s){return r(a,s||o)},e.resolved=t;var i=tX(
e,n,t);return i?i.then(function(){return U$(e,n,t)}):U$(e,n,t)}function tX(e,t,n){for(var r=null,o=function(
){
var u=a[i];if(["content","tag"].indexOf(u.type)!==-1)return 1;u.resolveFirst&&(r!=null||(r=Promise.resolve(
null)),r=r.then(function(){return W$(u,n,t,e)}))},i=0,a=e.compiled;i<a.length;i++)o();return r}
function U$(e,t,n){
for(var r=[],o=0,i=e.compiled;o<i.length;o++){var a=i[o];["content","tag"].indexOf(a.type)===-1&&(a.
resolveFirst||r.push(W$(a,n,t,e)))}return Promise.all(r).then(function(){return{errors:t,resolved:n}
})}
K$.exports=eX});var Z$=Ie((AVe,H$)=>{"use strict";m();var Qc=At(),Iu=Qc.startsWith,nX=Qc.endsWith,Ew=Qc.isStarting,
q$=Qc.
isEnding,rX=Qc.isWhiteSpace,oX=Ef();function iX(e){for(var t="",n=0,r=e.length;n<r;n++){var o=e[n];o instanceof
D||rX(o)||Iu(o,"<w:bookmarkEnd")||(nX(t,"</w:tbl>")&&!Iu(o,"<w:p")&&!Iu(o,"<w:tbl")&&!Iu(o,
"<w:sectPr")&&!Iu(o,"</w:ftr>")&&!Iu(o,"</w:hdr>")&&(o="<w:p/>".concat(o)),t=o,e[n]=o)}return e}
function aX(e,t){
var n=t.fileTypeConfig.tagShouldContain||[],r=-1;oX.docx.indexOf(t.contentType)!==-1&&(e=iX(e));for(
var o=-1,
i=0,a=n.length;i<a;i++)for(var s=n[i],u=s.tag,l=s.shouldContain,c=s.value,d=s.drop,p=s.dropParent,h=null,
b=0,S=e.length;b<S;b++){var A=e[b];if(!(A instanceof D)){if(r===i)if(q$(A,u)){if(r=-1,p){for(var N=-1,
P=o;P>0;P--)if(Ew(e[P],p)){N=P;break}for(var I=N;I<=e.length;I++){if(q$(e[I],p)){e[I]="";break}e[I]=
""}}else{for(var _=o;_<=b;_++)e[_]="";d||(e[b]=h.join("")+c+A)}h=null}else{h&&h.push(A);for(var M=0,
j=l.length;M<j;M++)if(Ew(A,l[M])){r=-1,h=null;break}}r===-1&&Ew(A,u)&&A.indexOf("<",1)===-1&&(A[A.length-
2]==="/"?e[b]="":(o=b,r=i,h=d||p?null:[A]))}}return e}H$.exports=aX});var n_=Ie((PVe,t_)=>{
"use strict";m();function ed(e){"@babel/helpers - typeof";return ed=typeof T=="function"&&typeof T.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},ed(e)}function sX(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function J$(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,lX(r.key),r)}}function uX(e,t,n){return t&&J$(e.prototype,t),n&&J$(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function lX(e){var t=cX(e,"string");return ed(t)=="symbol"?t:t+""}
function cX(e,t){
if(ed(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(ed(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var Rw=At(),V$=Rw.pushArray,dX=Rw.wordToUtf8,mX=Rw.convertSpaces,pX=kw(),Y$=bw(),Cw=N$(
),
X$=F$(),fX=L$(),Q$=G$(),gX=Z$(),hX=Function.prototype.bind,e_=Function.prototype.call,yX=e_.bind(e_,
hX);function bX(e,t){for(var n=pX(e,t),r=[],o=0,i=n.matches;o<i.length;o++){var a=i[o];r.push(a.array[
2])}
return dX(mX(r.join("")))}t_.exports=(function(){function e(t,n){sX(this,e),this.cachedParsers={},
this.
content=t;for(var r in n)this[r]=n[r];this.setModules({inspect:{filePath:n.filePath}})}return uX(e,[
{key:"resolveTags",value:function(n){var r=this;this.tags=n;var o=this.getOptions(),i=this.filePath;
o.scopeManager=this.scopeManager,o.resolve=Q$;for(var a=[],s=[],u=0,l=this.modules;u<l.length;u++){
var c=l[u];
s.push(Promise.resolve(c.preResolve(o)).catch(function(d){a.push(d)}))}return Promise.all(s).then(
function(){
if(a.length!==0)throw a;return Q$(o).then(function(d){for(var p=d.resolved,h=d.errors,b=0;b<h.length;
b++){
var S,A=h[b];A instanceof E||(A=new E(A)),(S=A).properties||(S.properties={}),A.properties.file=i,h[
b]=
A}if(h.length!==0)throw h;return Promise.all(p).then(function(N){return o.scopeManager.root.finishedResolving=
!0,o.scopeManager.resolved=N,r.setModules({inspect:{resolved:N,filePath:i}}),N})}).catch(function(d){
throw r.errorChecker(d),d})})}},{key:"getFullText",value:function(){return bX(this.content,this.fileTypeConfig.
tagsXmlTextArray)}},{key:"setModules",value:function(n){for(var r=0,o=this.modules;r<o.length;r++){
var i=o[r];
i.set(n)}}},{key:"preparse",value:function(){this.allErrors=[],this.xmllexed=Y$.xmlparse(this.content,
{text:this.fileTypeConfig.tagsXmlTextArray,other:this.fileTypeConfig.tagsXmlLexedArray}),this.setModules(
{inspect:{filePath:this.filePath,xmllexed:this.xmllexed}});var n=Y$.parse(this.xmllexed,this.delimiters,
this.syntax,this.fileType),r=n.lexed,o=n.errors;V$(this.allErrors,o),this.lexed=r,this.setModules({
inspect:{
filePath:this.filePath,lexed:this.lexed}});var i=this.getOptions();this.lexed=Cw.preparse(this.lexed,
this.modules,i)}},{key:"parse",value:function(){var n=arguments.length>0&&arguments[0]!==void 0?
arguments[0]:
{},r=n.noPostParse;this.setModules({inspect:{filePath:this.filePath}});var o=this.getOptions();
return this.
parsed=Cw.parse(this.lexed,this.modules,o),this.setModules({inspect:{filePath:this.filePath,parsed:
this.
parsed}}),r?this:this.postparse()}},{key:"postparse",value:function(){var n=this.getOptions(),r=Cw.postparse(
this.parsed,this.modules,n),o=r.postparsed,i=r.errors;return this.postparsed=o,this.setModules({
inspect:{
filePath:this.filePath,postparsed:this.postparsed}}),V$(this.allErrors,i),this.errorChecker(this.allErrors),
this}},{key:"errorChecker",value:function(n){for(var r=0,o=n;r<o.length;r++){var i=o[r];i.properties||
(i.properties={}),i.properties.file=this.filePath}for(var a=0,s=this.modules;a<s.length;a++){var u=s[
a];
n=u.errorsTransformer(n)}}},{key:"baseNullGetter",value:function(n,r){for(var o=null,i=0,a=this.modules;
i<
a.length;i++){var s=a[i];o==null&&(o=s.nullGetter(n,r,this))}return o!=null?o:this.nullGetter(n,r)}}
,
{key:"getOptions",value:function(){return{compiled:this.postparsed,cachedParsers:this.cachedParsers,
tags:this.tags,modules:this.modules,parser:this.parser,contentType:this.contentType,relsType:this.relsType,
baseNullGetter:yX(this.baseNullGetter,this),filePath:this.filePath,syntax:this.syntax,fileTypeConfig:
this.
fileTypeConfig,fileType:this.fileType,linebreaks:this.linebreaks,stripInvalidXMLChars:this.stripInvalidXMLChars}
}},
{key:"render",value:function(n){this.filePath=n;var r=this.getOptions();r.resolved=this.scopeManager.
resolved,r.scopeManager=this.scopeManager,r.render=X$,r.joinUncorrupt=gX;var o=X$(r),i=o.errors,a=o.
parts;return i.length>0?(this.allErrors=i,this.errorChecker(i),this):(this.content=fX(a,r),this.setModules(
{inspect:{filePath:this.filePath,content:this.content}}),this)}}])})()});var y_=Ie(($Ve,h_)=>{
"use strict";m();function rd(e){"@babel/helpers - typeof";return rd=typeof T=="function"&&typeof T.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},rd(e)}function r_(e,t){var n=g.keys(
e);if(g.getOwnPropertySymbols){var r=g.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return g.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function Mi(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?r_(g(n),!0).forEach(function(r){
wX(
e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(e,g.getOwnPropertyDescriptors(n)):r_(g(n)).
forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(n,r))})}return e}function wX(e,t,
n){
return(t=p_(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function vX(e,t){return SX(e)||TX(e,t)||xX(e,t)||kX()}function kX(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function xX(e,t){
if(e){if(typeof e=="string")return o_(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?o_(e,t):void 0}}function o_(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function TX(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),g(a)!==a))return}finally{if(l)throw o}}return s}}function SX(
e){
if(k.isArray(e))return e}function EX(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function i_(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||
!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(e,p_(r.key),r)}}function CX(e,t,n){
return t&&i_(e.prototype,t),n&&i_(e,n),g.defineProperty(e,"prototype",{writable:!1}),e}function p_(e){
var t=RX(e,"string");return rd(t)=="symbol"?t:t+""}function RX(e,t){if(rd(e)!="object"||!e)return e;
var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(rd(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:w)(e)}var gr=At(),DX=gr.chunkBy,
Af=gr.last,Aw=gr.isParagraphStart,Dw=gr.isModule,a_=gr.pushArray,f_=gr.isParagraphEnd,OX=gr.isContent,
nd=gr.startsWith,Nw=gr.isTagEnd,$u=gr.isTagStart,Ow=gr.getSingleAttribute,s_=gr.setSingleAttribute,
AX=Ef(),
NX=_i(),PX=At(),u_=PX.isWhiteSpace,td="loop";function IX(e){for(var t=0;t<e.length;t++){var n=e[t];
if(OX(
n))return!0}return!1}function $X(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.type!=="content")return n}
return null}function g_(e){var t=$X(e.subparsed);return t!=null&&t.tag!=="w:t"}function _X(e){return e.
hasPageBreak&&g_(e)?'<w:p><w:r><w:br w:type="page"/></w:r></w:p>':""}function FX(e){return e.length&&
Aw(e[0])&&f_(Af(e))}function l_(e){return IX(e)?0:e.length}function c_(e){var t=e.parts.length-1;e.parts[
t]===
"</w:p>"?e.parts.splice(t,0,'<w:r><w:br w:type="page"/></w:r>'):e.parts.push(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}function MX(e){e.parts.unshift(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}
function LX(e){for(var t=0;t<e.length;t++){var n=e[t];if($u("w:type",n)&&n.value.indexOf(
"continuous")!==
-1)return!0}return!1}function jX(e){for(var t=0;t<e.length;t++){var n=e[t];if($u("w:type",n)&&n.value.
indexOf('w:val="nextPage"')!==-1)return!0}return!1}function zX(e,t){for(var n="",r=0;r<t.length;r++){
var o=t[r].value;n+=o}e.unshift("<w:p><w:pPr>".concat(n,"</w:pPr></w:p>"))}function BX(e){for(var t=!1,
n=!1,r=0;r<e.length;r++){var o=e[r];!t&&nd(o,"<w:sectPr")&&(n=!0),n&&(nd(o,"<w:type")&&(t=!0),!t&&nd(
o,"</w:sectPr")&&(e.splice(r,0,'<w:type w:val="continuous"/>'),r++))}return e}function UX(e){for(var t=0,
n=0;n<e.length;n++)!nd(e[n],"<w:headerReference")&&!nd(e[n],"<w:footerReference")&&(e[t]=e[n],t++);
return e.
length=t,e}function d_(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag==="w:br"&&n.value.indexOf(
'w:type="page"')!==-1)return!0}return!1}function m_(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag===
"w:drawing")return!0}return!1}function WX(e){for(var t=[],n=null,r=0;r<e.length;r++){var o=e[r];$u(
"w:sectPr",o)&&(n=[],t.push(n)),n!==null&&n.push(o),Nw("w:sectPr",o)&&(n=null)}return t}function KX(
e){
for(var t=!1,n=0,r=0;r<e.length;r++){var o=e[r];$u("w:sectPr",o)&&(t=!0),t&&(o.tag==="w:headerReference"||
o.tag==="w:footerReference")&&(n++,t=!1),Nw("w:sectPr",o)&&(t=!1)}return n}function GX(e){for(var t=[
],
n=!1,r=e.length-1;r>=0;r--){var o=e[r];if(Nw("w:sectPr",o)&&(n=!0),$u("w:sectPr",o)&&(t.unshift(o.value),
n=!1),n&&t.unshift(o.value),Aw(o)){if(t.length>0)return t.join("");break}}return""}var qX=(function(
){
function e(){EX(this,e),this.name="LoopModule",this.inXfrm=!1,this.totalSectPr=0,this.prefix={start:
"#",end:"/",dash:/^-([^\s]+)\s(.+)/,inverted:"^"}}return CX(e,[{key:"optionsTransformer",value:
function(n,r){
return this.docxtemplater=r,n}},{key:"preparse",value:function(n,r){var o=r.contentType;AX.main.indexOf(
o)!==-1&&(this.sects=WX(n))}},{key:"matchers",value:function(){var n=td;return[[this.prefix.start,n,
{expandTo:"auto",location:"start",inverted:!1}],[this.prefix.inverted,n,{expandTo:"auto",location:
"start",inverted:!0}],[this.prefix.end,n,{location:"end"}],[this.prefix.dash,n,function(r){var o=vX(
r,
3),i=o[1],a=o[2];return{location:"start",inverted:!1,expandTo:i,value:a}}]]}},{key:"getTraits",value:
function(n,r){
if(n==="expandPair"){for(var o=[],i=0,a=r.length;i<a;i++){var s=r[i];Dw(s,td)&&s.subparsed==null&&o.
push({part:s,offset:i})}return o}}},{key:"postparse",value:function(n,r){var o=r.basePart;if(o&&this.
docxtemplater.fileType==="docx"&&n.length>0){o.sectPrCount=KX(n),this.totalSectPr+=o.sectPrCount;for(
var i=this.
sects,a=0,s=i.length;a<s;a++){var u=i[a];if(o.lIndex<u[0].lIndex){a+1<i.length&&LX(i[a+1])&&(o.addContinuousType=
!0);break}if(n[0].lIndex<u[0].lIndex&&u[0].lIndex<o.lIndex){jX(i[a])&&(o.addNextPage={index:a});
break}}
o.lastParagrapSectPr=GX(n)}if(!o||o.expandTo!=="auto"||o.module!==td||!FX(n))return n;o.paragraphLoop=
!0;var l=0,c=DX(n,function(S){return Aw(S)&&(l++,l===1)?"start":f_(S)&&(l--,l===0)?"end":null}),d=c[
0],
p=Af(c),h=l_(d),b=l_(p);return h>0&&c[1][0].type==="content"&&u_(c[1][0].value)&&(h+=1),b>0&&Af(c[c.
length-2]).type==="content"&&u_(Af(c[c.length-2]).value)&&(b+=1),o.hasPageBreakBeginning=d_(d),o.hasPageBreak=
d_(p),m_(d)&&(h=0),m_(p)&&(b=0),n.slice(h,n.length-b)}},{key:"resolve",value:function(n,r){var o=this;
if(!Dw(n,td))return null;var i=r.scopeManager,a=i.getValueAsync(n.value,{part:n}),s=[],u;o.resolveSerially&&
(u=Promise.resolve(null));function l(d,p,h){var b=i.createSubScopeManager(d,n.value,p,n,h);o.resolveSerially?
(u=u.then(function(){return r.resolve(Mi(Mi({},r),{},{compiled:n.subparsed,tags:{},scopeManager:b}))}
),
s.push(u)):s.push(r.resolve(Mi(Mi({},r),{},{compiled:n.subparsed,tags:{},scopeManager:b})))}var c=[];
return a.then(function(d){return d!=null||(d=r.nullGetter(n)),d instanceof Promise?d.then(function(p){
return p instanceof k?Promise.all(p):p}):d instanceof k?Promise.all(d):d}).then(function(d){return i.
loopOverValue(d,l,n.inverted),Promise.all(s).then(function(p){for(var h=[],b=0;b<p.length;b++){var S=p[
b],
A=S.resolved,N=S.errors;a_(c,N),h.push(A)}return h}).then(function(p){if(c.length>0)throw c;return p}
)})}},
{key:"render",value:function(n,r){var o=this;if(n.tag==="p:xfrm"&&(o.inXfrm=n.position==="start"),n.
tag==="a:ext"&&o.inXfrm)return o.lastExt=n,n;if(!Dw(n,td))return null;var i=[],a=[],s=0,u=n.subparsed[
0],
l=0;(u==null?void 0:u.tag)==="a:tr"&&(l=+Ow(u.value,"h")),s-=l;var c=0,d=g_(n);function p(A,N,P){s+=
l;for(var I=r.scopeManager.createSubScopeManager(A,n.value,N,n,P),_=0,M=n.subparsed;_<M.length;_++){
var j=M[_];if($u("a16:rowId",j)){var L=+Ow(j.value,"val")+c;c=1,j.value=s_(j.value,"val",L)}}var z=r.
render(Mi(Mi({},r),{},{compiled:n.subparsed,tags:{},scopeManager:I}));n.hasPageBreak&&N===P-1&&d&&c_(
z);var B=I.scopePathItem.some(function(X){return X!==0});B?(n.sectPrCount===1&&(z.parts=UX(z.parts)),
n.addContinuousType&&(z.parts=BX(z.parts))):n.addNextPage&&zX(z.parts,o.sects[n.addNextPage.index]),
n.addNextPage&&c_(z),n.hasPageBreakBeginning&&d&&MX(z);for(var q=0,H=z.parts;q<H.length;q++){var W=H[
q];
i.push(W)}a_(a,z.errors)}var h=r.scopeManager.getValue(n.value,{part:n});h!=null||(h=r.nullGetter(n));
var b=r.scopeManager.loopOverValue(h,p,n.inverted);if(b===!1)return n.lastParagrapSectPr?n.paragraphLoop?
{value:"<w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr></w:p>")}:{value:
"</w:t></w:r></w:p><w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr><w:r><w:t>")}:{value:_X(n)||"",
errors:a};if(s!==0){var S=+Ow(
o.lastExt.value,"cy");o.lastExt.value=s_(o.lastExt.value,"cy",S+s)}return{value:r.joinUncorrupt(i,Mi(
Mi({},r),{},{basePart:n})),errors:a}}}])})();h_.exports=function(){return NX(new qX)}});var T_=Ie((
FVe,x_)=>{"use strict";m();function od(e){"@babel/helpers - typeof";return od=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},od(e)}function HX(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function b_(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,JX(r.key),r)}}function ZX(e,t,n){return t&&b_(e.prototype,t),n&&b_(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function JX(e){var t=VX(e,"string");return od(t)=="symbol"?t:t+""}
function VX(e,t){
if(od(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(od(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var YX=_i(),id=At(),XX=id.isTextStart,QX=id.isTextEnd,eQ=id.endsWith,tQ=id.startsWith,
w_=id.pushArray,v_='<w:t xml:space="preserve">',nQ=v_.length,k_="</w:t>",rQ=k_.length;function oQ(e){
return XX(e)&&e.tag==="w:t"}function Pw(e,t){var n=e[t].value;return e[t+1].value==="</w:t>"||n.indexOf(
'xml:space="preserve"')!==-1?n:n.substr(0,n.length-1)+' xml:space="preserve">'}function iQ(e,t){
return e&&
e.basePart&&t.length>1}var aQ=(function(){function e(){HX(this,e),this.name="SpacePreserveModule"}
return ZX(
e,[{key:"postparse",value:function(n,r){var o=[],i=!1,a=0,s=0;function u(c,d){return c.type==="placeholder"&&
d.length>1}var l=n.reduce(function(c,d){return oQ(d)&&(i=!0,s=o.length),i?(o.push(d),iQ(r,o)&&
(a=r.basePart.endLindex,o[0].value=Pw(o,0)),u(d,o)&&(o[s].value=Pw(o,s),a=d.endLindex),QX(d)&&d.lIndex>
a&&(a!==0&&(o[s].value=Pw(o,s)),w_(c,o),o=[],i=!1,a=0,s=0),c):(c.push(d),c)},[]);return w_(l,o),l}},
{key:"postrender",value:function(n){for(var r=0,o=!1,i=0,a=n.length;i<a;i++)if(!(n[i]===""||n[i]instanceof
D)){var s=n[i];o&&tQ(s,k_)&&(n[r]=n[r].substr(0,n[r].length-nQ)+"<w:t/>",s=s.substr(rQ),n[i]=s),o=eQ(
s,v_),r=i}return n}}])})();x_.exports=function(){return YX(new aQ)}});var O_=Ie((LVe,D_)=>{
"use strict";m();function ad(e){"@babel/helpers - typeof";return ad=typeof T=="function"&&typeof T.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},ad(e)}function sQ(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function S_(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,lQ(r.key),r)}}function uQ(e,t,n){return t&&S_(e.prototype,t),n&&S_(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function lQ(e){var t=cQ(e,"string");return ad(t)=="symbol"?t:t+""}
function cQ(e,t){
if(ad(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(ad(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var dQ=Sf(),C_=At(),mQ=C_.isContent,E_=C_.getPartWithDelimiters,R_=fr(),pQ=R_.throwRawTagShouldBeOnlyTextInParagraph,
fQ=R_.getInvalidRawXMLValueException,gQ=_i(),Iw="rawxml";function hQ(e){for(var t=e.part,n=e.left,r=e.
right,o=e.postparsed,i=e.index,a=o.slice(n+1,r),s=0,u=a.length;s<u;s++)if(s!==i-n-1){var l=a[s];mQ(l)&&
pQ({paragraphParts:a,part:t})}return t}var yQ=(function(){function e(){sQ(this,e),this.name="RawXmlModule",
this.prefix="@"}return uQ(e,[{key:"optionsTransformer",value:function(n,r){return this.fileTypeConfig=
r.fileTypeConfig,n}},{key:"matchers",value:function(){return[[this.prefix,Iw]]}},{key:"postparse",
value:function(n){
var r=this;return dQ.expandToOne(n,{moduleName:Iw,getInner:hQ,expandTo:this.fileTypeConfig.tagRawXml,
error:{message:"Raw tag not in paragraph",id:"raw_tag_outerxml_invalid",explanation:function(i){
return'The tag "'.concat(E_(i,r.docxtemplater),
'" is not inside a paragraph, putting raw tags inside an inline loop is disallowed.')}}})}},{key:
"render",value:function(n,r){if(n.module!==Iw)return null;var o,
i=[];try{o=r.scopeManager.getValue(n.value,{part:n}),o!=null||(o=r.nullGetter(n))}catch(a){return i.
push(a),{errors:i}}return o=o||"",typeof o=="string"?{value:o}:{errors:[fQ({tag:n.value,value:o,
partDelims:E_(
n,this.docxtemplater),part:n,offset:n.offset})]}}}])})();D_.exports=function(){return gQ(new yQ)}});
var N_=Ie((zVe,A_)=>{"use strict";m();function bQ(e,t){for(var n=-1,r=0,o=e.length;r<o;r++)t[r]>=e[r].
length||(n===-1||e[r][t[r]].offset<e[n][t[n]].offset)&&(n=r);return n}A_.exports=function(e){for(var t=0,
n=0,r=e;n<r.length;n++){var o=r[n];t+=o.length}e=e.filter(function(l){return l.length>0});for(var i=new k(
t),a=e.map(function(){return 0}),s=0;s<t;s++){var u=bQ(e,a);i[s]=e[u][a[u]],a[u]++}return i}});var F_=Ie(
(UVe,__)=>{"use strict";m();function sd(e){"@babel/helpers - typeof";return sd=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},sd(e)}function wQ(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function P_(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,kQ(r.key),r)}}function vQ(e,t,n){return t&&P_(e.prototype,t),n&&P_(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function kQ(e){var t=xQ(e,"string");return sd(t)=="symbol"?t:t+""}
function xQ(e,t){
if(sd(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(sd(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var TQ="expandPair",SQ=N_(),Fw=At(),EQ=Fw.getLeft,CQ=Fw.getRight,_w=Fw.pushArray,RQ=_i(
),
DQ=Sf(),OQ=DQ.getExpandToDefault,Mw=fr(),I_=Mw.getUnmatchedLoopException,AQ=Mw.getClosingTagNotMatchOpeningTag,
$_=Mw.getUnbalancedLoopException;function NQ(e){switch(e.location){case"start":return 1;case"end":
return-1}}
function $w(e,t){return e!=null&&t!=null&&(e.part.location==="start"&&t.part.location==="end"&&e.part.
value===t.part.value||t.part.value==="")}function PQ(e){for(var t=0,n=[];t<e.length;){var r=e[t].part;
if(r.location==="end"){if(t===0)return e.splice(0,1),n.push(I_(r)),{traits:e,errors:n};var o=t,i=t-1,
a=1;if($w(e[i],e[o]))return e.splice(o,1),e.splice(i,1),{errors:n,traits:e};for(;a<50;){var s=e[i-a],
u=e[o+a];if($w(s,e[o]))return e.splice(o,1),e.splice(i-a,1),{errors:n,traits:e};if($w(e[i],u))return e.
splice(o+a,1),e.splice(i,1),{errors:n,traits:e};a++}return n.push(AQ({tags:[e[i].part,e[o].part]})),
e.splice(o,1),e.splice(i,1),{traits:e,errors:n}}t++}for(var l=0;l<e.length;l++){var c=e[l].part;n.push(
I_(c))}return{traits:[],errors:n}}function IQ(e){var t={},n=[],r=[],o=[];for(_w(o,e);o.length>0;){
var i=PQ(
o);_w(n,i.errors),o=i.traits}if(n.length>0)return{pairs:r,errors:n};for(var a=0,s=0;s<e.length;s++){
var u=e[s],l=u.part,c=NQ(l);if(a+=c,c===1)t[a]=u;else{var d=t[a+1];a===0&&r.push([d,u])}a=a>=0?a:0}
return{
pairs:r,errors:n}}var $Q=(function(){function e(){wQ(this,e),this.name="ExpandPairTrait"}return vQ(e,
[{key:"optionsTransformer",value:function(n,r){return r.options.paragraphLoop&&_w(r.fileTypeConfig.expandTags,
r.fileTypeConfig.onParagraphLoop),this.expandTags=r.fileTypeConfig.expandTags,n}},{key:"postparse",
value:function(n,r){
var o=this,i=r.getTraits,a=r.postparse,s=r.fileType,u=i(TQ,n,r);u=u.map(function(P){return P||[]}),u=
SQ(u);var l=IQ(u),c=l.pairs,d=l.errors,p=0,h=null,b=c.map(function(P){var I=P[0].part.expandTo;if(I===
"auto"&&s!=="text"){var _=OQ(n,P,o.expandTags);_.error&&d.push(_.error),I=_.value}if(!I||s==="text"){
var M=P[0].offset,j=P[1].offset;return M<p&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&d.
push($_(P,h)),h=P,p=j,[M,j]}var L,z;try{L=EQ(n,I,P[0].offset)}catch(B){d.push(B)}try{z=CQ(n,I,P[1].offset)}
catch(B){
d.push(B)}return L<p&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&d.push($_(P,h)),p=z,h=P,
[L,z]});if(d.length>0)return{postparsed:n,errors:d};var S=0,A,N=n.reduce(function(P,I,_){var M=S<c.length&&
b[S][0]<=_&&_<=b[S][1],j=c[S],L=b[S];if(!M)return P.push(I),P;if(L[0]===_&&(A=[]),j[0].offset!==_&&j[
1].
offset!==_&&A.push(I),L[1]===_){var z=n[j[0].offset];z.subparsed=a(A,{basePart:z}),z.endLindex=j[1].
part.lIndex,delete z.location,delete z.expandTo,P.push(z),S++;for(var B=b[S];B&&B[0]<_;)S++,B=b[S]}
return P},
[]);return{postparsed:N,errors:d}}}])})();__.exports=function(){return RQ(new $Q)}});var B_=Ie((KVe,
z_)=>{"use strict";m();function ud(e){"@babel/helpers - typeof";return ud=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},ud(e)}function _Q(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function M_(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,MQ(r.key),r)}}function FQ(e,t,n){return t&&M_(e.prototype,t),n&&M_(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function MQ(e){var t=LQ(e,"string");return ud(t)=="symbol"?t:t+""}
function LQ(e,t){
if(ud(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(ud(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var jQ=_i(),j_=fr(),zQ=j_.getScopeCompilationError,BQ=j_.getCorruptCharactersException,
Lw=At(),L_=Lw.utf8ToWord,UQ=Lw.hasCorruptCharacters,WQ=Lw.removeCorruptCharacters,Nf=gw(),KQ=Nf.settingsContentType,
GQ=Nf.coreContentType,qQ=Nf.appContentType,HQ=Nf.customContentType,ZQ=[KQ,GQ,qQ,HQ],JQ={docx:"w",
pptx:"a"},VQ=(function(){function e(){_Q(this,e),this.name="Render",this.recordRun=!1,this.recordedRun=[
]}
return FQ(e,[{key:"set",value:function(n){n.compiled&&(this.compiled=n.compiled),n.data!=null&&(this.
data=n.data)}},{key:"optionsTransformer",value:function(n,r){return this.docxtemplater=r,this.brTag=
r.fileType==="docx"?"<w:r><w:br/></w:r>":"<a:br/>",this.prefix=JQ[r.fileType],this.runStartTag="".concat(
this.prefix,":r"),this.runPropsStartTag="".concat(this.prefix,":rPr"),n}},{key:"postparse",value:
function(n,r){
for(var o=[],i=0;i<n.length;i++){var a=n[i];if(a.type==="placeholder"){var s=a.value;try{r.cachedParsers[
a.
lIndex]=this.docxtemplater.parser(s,{tag:a})}catch(u){o.push(zQ({tag:s,rootError:u,offset:a.offset}))}
}}
return{postparsed:n,errors:o}}},{key:"getRenderedMap",value:function(n){for(var r in this.compiled)n[
r]=
{from:r,data:this.data};return n}},{key:"render",value:function(n,r){var o=r.contentType,i=r.scopeManager,
a=r.linebreaks,s=r.nullGetter,u=r.fileType,l=r.stripInvalidXMLChars;if(ZQ.indexOf(o)!==-1&&(a=!1),a&&
this.recordRuns(n),!(n.type!=="placeholder"||n.module)){var c;try{c=i.getValue(n.value,{part:n})}
catch(d){
return{errors:[d]}}if(c!=null||(c=s(n)),typeof c=="string"){if(l)c=WQ(c);else if(["docx","pptx",
"xlsx"].indexOf(u)!==-1&&UQ(c))return{errors:[BQ({tag:n.value,value:c,offset:n.offset})]}}return u==="text"?
{value:c}:{value:a&&typeof c=="string"?this.renderLineBreaks(c):L_(c)}}}},{key:"recordRuns",value:
function(n){
n.tag===this.runStartTag?this.recordedRun="":n.tag===this.runPropsStartTag?(n.position==="start"&&(
this.
recordRun=!0,this.recordedRun+=n.value),(n.position==="end"||n.position==="selfclosing")&&(this.recordedRun+=
n.value,this.recordRun=!1)):this.recordRun&&(this.recordedRun+=n.value)}},{key:"renderLineBreaks",
value:function(n){
for(var r=[],o=n.split(`
`),i=0,a=o.length;i<a;i++)r.push(L_(o[i])),i<o.length-1&&r.push("</".concat(this.prefix,":t></").concat(
this.prefix,":r>").concat(this.brTag,"<").concat(this.prefix,":r>").concat(this.recordedRun,"<").concat(
this.prefix,":t").concat(this.docxtemplater.fileType==="docx"?' xml:space="preserve"':"",">"));
return r}}])})();
z_.exports=function(){return jQ(new VQ)}});var H_=Ie((qVe,q_)=>{"use strict";m();var U_=y_(),YQ=T_(),
W_=O_(),K_=F_(),G_=B_();function XQ(){return{
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
{contains:"w:p",expand:"w:p",onlyTextInTag:!0}],tagRawXml:"w:p",baseModules:[U_,YQ,K_,W_,G_],
tagShouldContain:[
{tag:"w:sdtContent",shouldContain:["w:p","w:r","w:commentRangeStart","w:sdt"],value:"<w:p></w:p>"},{
tag:"w:tc",shouldContain:["w:p"],value:"<w:p></w:p>"},{tag:"w:tr",shouldContain:["w:tc"],drop:!0},{
tag:"w:tbl",shouldContain:["w:tr"],drop:!0}]}}function QQ(){return{getTemplatedFiles:function(){
return[]},
textPath:function(t){return t.textTarget},tagsXmlTextArray:["Company","HyperlinkBase","Manager",
"cp:category","cp:keywords","dc:creator","dc:description","dc:subject","dc:title","a:t","m:t",
"vt:lpstr",
"vt:lpwstr"],tagsXmlLexedArray:["p:sp","a:tc","a:tr","a:tbl","a:graphicData","a:p","a:r","a:rPr",
"p:txBody","a:txBody","a:off","a:ext","p:graphicFrame","p:xfrm","a16:rowId","a:endParaRPr"],
droppedTagsInsidePlaceholder:[
"a:p","a:endParaRPr"],expandTags:[{contains:"a:tc",expand:"a:tr"}],onParagraphLoop:[{contains:"a:p",
expand:"a:p",onlyTextInTag:!0}],tagRawXml:"p:sp",baseModules:[U_,K_,W_,G_],tagShouldContain:[{tag:
"a:tbl",shouldContain:["a:tr"],dropParent:"p:graphicFrame"},{tag:"p:txBody",shouldContain:["a:p"],
value:"<a:p></a:p>"},{tag:"a:txBody",shouldContain:["a:p"],value:"<a:p></a:p>"}]}}q_.exports={docx:
XQ,pptx:QQ}});var mF=Ie((ZVe,Ww)=>{"use strict";m();var eee=["modules"];function Z_(e,t){var n=g.keys(
e);if(g.getOwnPropertySymbols){
var r=g.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return g.getOwnPropertyDescriptor(e,o).enumerable}
)),
n.push.apply(n,r)}return n}function ao(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?
arguments[t]:{};t%2?Z_(g(n),!0).forEach(function(r){tee(e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(
e,g.getOwnPropertyDescriptors(n)):Z_(g(n)).forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(
n,r))})}return e}function tee(e,t,n){return(t=rF(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function J_(e,t){return iee(e)||oee(e,t)||ree(e,t)||nee()}
function nee(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function ree(e,
t){
if(e){if(typeof e=="string")return V_(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?V_(e,t):void 0}}function V_(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function oee(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,a,s=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(s.push(r.value),s.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(a=n.return(),g(a)!==a))return}finally{if(l)throw o}}return s}}function iee(
e){
if(k.isArray(e))return e}function Fu(e){"@babel/helpers - typeof";return Fu=typeof T=="function"&&
typeof T.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T=="function"&&t.constructor===
T&&t!==T.prototype?"symbol":typeof t},Fu(e)}function aee(e,t){if(e==null)return{};var n,r,o=see(e,t);
if(g.getOwnPropertySymbols){var i=g.getOwnPropertySymbols(e);for(r=0;r<i.length;r++)n=i[r],t.indexOf(
n)===-1&&{}.propertyIsEnumerable.call(e,n)&&(o[n]=e[n])}return o}function see(e,t){if(e==null)return{
};
var n={};for(var r in e)if({}.hasOwnProperty.call(e,r)){if(t.indexOf(r)!==-1)continue;n[r]=e[r]}
return n}
function uee(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}
function Y_(e,t){
for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&
(r.writable=!0),g.defineProperty(e,rF(r.key),r)}}function lee(e,t,n){return t&&Y_(e.prototype,t),n&&
Y_(e,n),g.defineProperty(e,"prototype",{writable:!1}),e}function rF(e){var t=cee(e,"string");return Fu(
t)=="symbol"?t:t+""}function cee(e,t){if(Fu(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==
void 0){var r=n.call(e,t||"default");if(Fu(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:w)(e)}var wn=At(),jt=$I(),dee=jt.object(
{allowUnopenedTag:jt.
boolean().optional(),allowUnclosedTag:jt.boolean().optional(),allowUnbalancedLoops:jt.boolean().optional(
),
changeDelimiterPrefix:jt.string().optional().nullable()}),mee=jt.object({delimiters:jt.object({start:
jt.
string().nullable(),end:jt.string().nullable()}).strict().optional(),fileTypeConfig:jt.object({}).optional(
),
paragraphLoop:jt.boolean().optional(),parser:jt.function().optional(),errorLogging:jt.union([jt.boolean(
),
jt.string()]).optional(),linebreaks:jt.boolean().optional(),nullGetter:jt.function().optional(),
syntax:dee.
optional(),stripInvalidXMLChars:jt.boolean().optional(),warnFn:jt.function().optional()}).strict(),
pee=FI(),
oF=pee.getRelsTypes,iF=jI(),aF=iF.collectContentTypes,sF=iF.getContentTypes,uF=_i(),fee=Sf(),gee=t$(
),
hee=u$(),X_=bw(),yee=k$(),jw=yee.getTags,lF=T$(),Ko=fr(),cF=Ko.throwMultiError,bee=Ko.throwResolveBeforeCompile,
wee=Ko.throwRenderInvalidTemplate,vee=Ko.throwRenderTwice,cd=Ko.XTInternalError,kee=Ko.XTTemplateError,
xee=Ko.throwFileTypeNotIdentified,Tee=Ko.throwFileTypeNotHandled,Pf=Ko.throwApiVersionError;wn.getRelsTypes=
oF;wn.traits=fee;wn.moduleWrapper=uF;wn.collectContentTypes=aF;wn.getContentTypes=sF;var Q_=wn.getDefaults,
See=wn.str2xml,Eee=wn.xml2str,Uw=wn.concatArrays,eF=wn.uniq,Cee=wn.getDuplicates,Ree=wn.stableSort,
zw=wn.
pushArray,tF=wn.utf8ToWord,Dee=wn.invertMap,Oee="[Content_Types].xml",Aee="_rels/.rels",so=[3,48,0];
function Nee(e){for(var t=[],n=0;n<e.length;n++){var r=e[n];t.push(r.name)}var o=Cee(t);if(o.length>
0)throw new cd('Detected duplicate module "'.concat(o[0],'"'))}function Pee(e){for(var t=0,n=e.modules;
t<
n.length;t++)for(var r=n[t],o=0,i=r.xmlContentTypes||[];o<i.length;o++)for(var a=i[o],s=e.invertedContentTypes[
a]||
[],u=0;u<s.length;u++){var l=s[u];e.zip.files[l]&&e.options.xmlFileNames.push(l)}}function Iee(e){
return Ree(
e,function(t,n){return(n.priority||0)-(t.priority||0)})}function ld(e){var t=[];for(var n in e)t.push(
n);for(var r=[Oee,Aee],o=["word/","xl/","ppt/"],i=0;i<t.length;i++)for(var a=t[i],s=0;s<o.length;s++){
var u=o[s];a.indexOf("".concat(u))===0&&r.push(a)}for(var l=0;l<t.length;l++){var c=t[l];r.indexOf(c)===
-1&&r.push(c)}return r}function dF(e,t){e.hideDeprecations!==!0&&console.warn(t)}function _u(e,t){if(
e.
hideDeprecations!==!0)return dF(e,'Deprecated method ".'.concat(t,
'", view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ').concat(new E(
).stack))}function Bw(e){e.modules=
e.modules.filter(function(t){if(!t.supportedFileTypes)return!0;if(!k.isArray(t.supportedFileTypes))throw new E(
"The supportedFileTypes field of the module must be an array");var n=t.supportedFileTypes.includes(e.
fileType);return n||t.on("detached"),n})}function nF(e){var t=e.compiled;e.errors=Uw(g.keys(t).map(
function(n){
return t[n].allErrors})),e.errors.length!==0&&(e.options.errorLogging&&lF(e.errors,e.options.errorLogging),
cF(e.errors))}function $ee(e){return typeof Buffer!="undefined"&&typeof Buffer.isBuffer=="function"&&
Buffer.isBuffer(e)}var Pa=(function(){function e(t){var n=arguments.length>1&&arguments[1]!==void 0?
arguments[1]:{},r=n.modules,o=r===void 0?[]:r,i=aee(n,eee);if(uee(this,e),this.targets=[],this.rendered=
!1,this.scopeManagers={},this.compiled={},this.modules=[gee()],this.xmlDocuments={},arguments.length===
0)dF(this,
"Deprecated docxtemplater constructor with no arguments, view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ".concat(
new E().stack)),this.hideDeprecations=!0,this.
setOptions(i);else{if(this.hideDeprecations=!0,this.setOptions(i),$ee(t))throw new E(
"You passed a Buffer to the Docxtemplater constructor. The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!t||!t.files||typeof t.file!="function")throw new E(
"The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!k.
isArray(o))throw new E("The modules argument of docxtemplater's constructor must be an array");for(
var a=0;a<
o.length;a++){var s=o[a];this.attachModule(s)}this.loadZip(t),this.compile(),this.v4Constructor=!0}
this.
hideDeprecations=!1}return lee(e,[{key:"verifyApiVersion",value:function(n){n=n.split(".");for(var r=0;
r<
n.length;r++)n[r]=parseInt(n[r],10);return n.length!==3&&Pf("neededVersion is not a valid version",{
neededVersion:n,explanation:"the neededVersion must be an array of length 3"}),n[0]!==so[0]&&Pf(
"The major api version do not match, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,currentModuleApiVersion:so,explanation:"moduleAPIVersionMismatch : needed=".concat(
n.join("."),", current=").concat(so.join("."))}),n[1]>so[1]&&Pf(
"The minor api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{
neededVersion:n,currentModuleApiVersion:so,explanation:"moduleAPIVersionMismatch : needed=".concat(n.
join("."),", current=").concat(so.join("."))}),n[1]===so[1]&&n[2]>so[2]&&Pf(
"The patch api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,
currentModuleApiVersion:so,explanation:"moduleAPIVersionMismatch : needed=".concat(n.join("."),
", current=").concat(so.join("."))}),!0}},{key:"setModules",value:function(n){for(var r=0,o=this.modules;
r<
o.length;r++){var i=o[r];i.set(n)}}},{key:"sendEvent",value:function(n){for(var r=0,o=this.modules;r<
o.length;r++){var i=o[r];i.on(n)}}},{key:"attachModule",value:function(n){if(this.v4Constructor)throw new cd(
"attachModule() should not be called manually when using the v4 constructor");_u(this,"attachModule");
var r=Fu(n);if(r==="function")throw new cd(
"Cannot attach a class/function as a module. Most probably you forgot to instantiate the module by using `new` on the module.");
if(!n||r!=="object")throw new cd(
"Cannot attachModule with a falsy value");if(n.requiredAPIVersion&&this.verifyApiVersion(n.requiredAPIVersion),
n.attached===!0)if(typeof n.clone=="function")n=n.clone();else throw new E(
'Cannot attach a module that was already attached : "'.concat(n.name,
'". The most likely cause is that you are instantiating the module at the root level, and using it for multiple instances of Docxtemplater'));
n.attached=!0;
var o=uF(n);return this.modules.push(o),o.on("attached"),this.fileType&&Bw(this),this}},{key:
"findModule",value:function(n){for(var r=0,o=this.modules;r<o.length;r++){var i=o[r];if(i.name===n)return i}
}},
{key:"setOptions",value:function(n){var r,o;if(this.v4Constructor)throw new E(
"setOptions() should not be called manually when using the v4 constructor");if(!n)throw new E(
"setOptions should be called with an object as first parameter");var i=mee.validate(n);if(i.success===!1)throw new E(
i.error);_u(
this,"setOptions"),this.options={};var a=Q_();for(var s in a){var u=a[s];this.options[s]=n[s]!=null?
n[s]:this[s]||u,this[s]=this.options[s]}return(r=this.delimiters).start&&(r.start=tF(this.delimiters.
start)),(o=this.delimiters).end&&(o.end=tF(this.delimiters.end)),this}},{key:"loadZip",value:
function(n){
if(this.v4Constructor)throw new E(
"loadZip() should not be called manually when using the v4 constructor");if(_u(this,"loadZip"),n.loadAsync)throw new cd(
"Docxtemplater doesn't handle JSZip version >=3, please use pizzip");n.xtRendered&&this.options.warnFn(
[new E(
"This zip file appears to be the outcome of a previous docxtemplater generation. This typically indicates that docxtemplater was integrated by reusing the same zip file. It is recommended to create a new Pizzip instance for each docxtemplater generation.")]),
this.zip=n,this.updateFileTypeConfig(),this.modules=Uw([this.fileTypeConfig.baseModules.
map(function(a){return a()}),this.modules]);for(var r=0,o=this.modules;r<o.length;r++){var i=o[r];i.
zip=this.zip,i.docxtemplater=this,i.fileTypeConfig=this.fileTypeConfig,i.fileType=this.fileType,i.xtOptions=
this.options,i.modules=this.modules}return Bw(this),this}},{key:"precompileFile",value:function(n){
var r=this.
createTemplateClass(n);r.preparse(),this.compiled[n]=r}},{key:"compileFile",value:function(n){this.compiled[
n].
parse()}},{key:"getScopeManager",value:function(n,r,o){var i;return(i=this.scopeManagers)[n]||(i[n]=
hee({tags:o,parser:this.parser,cachedParsers:r.cachedParsers})),this.scopeManagers[n]}},{key:
"resolveData",value:function(n){var r=this;_u(this,"resolveData");var o=[];return g.keys(this.compiled).length||
bee(),Promise.resolve(n).then(function(i){r.data=i,r.setModules({data:r.data,Lexer:X_}),r.mapper=r.modules.
reduce(function(c,d){return d.getRenderedMap(c)},{});for(var a=[],s=function(){var d=l[u],p=r.mapper[
d],
h=p.from,b=p.data;a.push(Promise.resolve(b).then(function(S){var A=r.compiled[h];return A.filePath=d,
A.scopeManager=r.getScopeManager(d,A,S),A.resolveTags(S).then(function(N){return A.scopeManager.finishedResolving=
!0,N},function(N){zw(o,N)})}))},u=0,l=g.keys(r.mapper);u<l.length;u++)s();return Promise.all(a).then(
function(c){return o.length!==0&&(r.options.errorLogging&&lF(o,r.options.errorLogging),cF(o)),Uw(c)}
)})}},
{key:"compile",value:function(){if(_u(this,"compile"),this.updateFileTypeConfig(),Nee(this.modules),
this.modules=Iee(this.modules),g.keys(this.compiled).length)return this;for(var n=this.options,r=0,o=this.
modules;r<o.length;r++){var i=o[r];n=i.optionsTransformer(n,this)}this.options=n,this.options.xmlFileNames=
eF(this.options.xmlFileNames);for(var a=0,s=this.options.xmlFileNames;a<s.length;a++){var u=s[a],l=this.
zip.files[u].asText();this.xmlDocuments[u]=See(l)}this.setModules({zip:this.zip,xmlDocuments:this.xmlDocuments}
);
for(var c=0,d=this.modules;c<d.length;c++){var p=d[c];p.xmlDocuments=this.xmlDocuments}this.getTemplatedFiles(
),
this.sendEvent("before-preparse");for(var h=0,b=this.templatedFiles;h<b.length;h++){var S=b[h];this.
zip.files[S]!=null&&this.precompileFile(S)}this.sendEvent("after-preparse");for(var A=0,N=this.templatedFiles;
A<
N.length;A++){var P=N[A];this.zip.files[P]!=null&&this.compiled[P].parse({noPostParse:!0})}this.sendEvent(
"after-parse");for(var I=0,_=this.templatedFiles;I<_.length;I++){var M=_[I];this.zip.files[M]!=null&&
this.compiled[M].postparse()}return this.sendEvent("after-postparse"),this.setModules({compiled:this.
compiled}),nF(this),this}},{key:"updateFileTypeConfig",value:function(){this.relsTypes=oF(this.zip);
var n=sF(this.zip),r=n.overrides,o=n.defaults,i=n.contentTypes,a=n.contentTypeXml;a&&(this.filesContentTypes=
aF(r,o,this.zip),this.invertedContentTypes=Dee(this.filesContentTypes),this.setModules({contentTypes:
this.
contentTypes,invertedContentTypes:this.invertedContentTypes}));var s;this.zip.files.mimetype&&(s="odt");
for(var u=0,l=this.modules;u<l.length;u++){var c=l[u];s=c.getFileType({zip:this.zip,contentTypes:i,
contentTypeXml:a,overrides:r,defaults:o,doc:this})||s}if(this.fileType=s,s==="odt"&&Tee(s),s||xee(
this.
zip),Pee(this),Bw(this),this.fileTypeConfig=this.options.fileTypeConfig||this.fileTypeConfig,!this.fileTypeConfig)
if(e.FileTypeConfig[this.fileType])this.fileTypeConfig=e.FileTypeConfig[this.fileType]();else{var d='Filetype "'.concat(
this.fileType,'" is not supported'),p="filetype_not_supported";this.fileType==="xlsx"&&(d='Filetype "'.concat(
this.fileType,'" is supported only with the paid XlsxModule'),p="xlsx_filetype_needs_xlsx_module");
var h=new kee(d);throw h.properties={id:p,explanation:d},h}return this}},
{key:"renderAsync",value:function(n){var r=this;this.hideDeprecations=!0;var o=this.resolveData(n);
return this.
hideDeprecations=!1,this.zip.xtRendered=!0,o.then(function(){return r.render()})}},{key:"render",
value:function(n){
this.zip.xtRendered=!0,this.rendered&&vee(),this.rendered=!0,g.keys(this.compiled).length===0&&this.
compile(),this.errors.length>0&&wee(),arguments.length>0&&(this.data=n),this.setModules({data:this.data,
Lexer:X_}),this.mapper||(this.mapper=this.modules.reduce(function(j,L){return L.getRenderedMap(j)},{
}));
var r=[];for(var o in this.mapper){var i=this.mapper[o],a=i.from,s=i.data,u=this.compiled[a];u.scopeManager=
this.getScopeManager(o,u,s),u.render(o),r.push([o,u.content,u]),delete u.content}for(var l=0;l<r.length;
l++)
for(var c=r[l],d=J_(c,3),p=d[1],h=d[2],b=0,S=this.modules;b<S.length;b++){var A=S[b];if(A.preZip){
var N=A.
preZip(p,h);typeof N=="string"&&(c[1]=N)}}for(var P=0;P<r.length;P++){var I=J_(r[P],2),_=I[0],M=I[1];
this.zip.file(_,M,{createFolders:!0})}return nF(this),this.sendEvent("syncing-zip"),this.syncZip(),
this.
sendEvent("synced-zip"),this}},{key:"syncZip",value:function(){for(var n in this.xmlDocuments){this.
zip.remove(n);var r=Eee(this.xmlDocuments[n]);this.zip.file(n,r,{createFolders:!0})}}},{key:
"setData",
value:function(n){return _u(this,"setData"),this.data=n,this}},{key:"getZip",value:function(){return this.
zip}},{key:"createTemplateClass",value:function(n){var r=this.zip.files[n].asText();return this.createTemplateClassFromContent(
r,n)}},{key:"createTemplateClassFromContent",value:function(n,r){for(var o={filePath:r,contentType:
this.
filesContentTypes[r],relsType:this.relsTypes[r]},i=Q_(),a=zw(g.keys(i),["filesContentTypes",
"fileTypeConfig","fileType","modules"]),s=0;s<a.length;s++){var u=a[s];o[u]=this[u]}return new e.XmlTemplater(
n,o)}},{key:"getFullText",value:function(n){return this.createTemplateClass(n||this.fileTypeConfig.textPath(
this)).getFullText()}},{key:"getTemplatedFiles",value:function(){this.templatedFiles=this.fileTypeConfig.
getTemplatedFiles(this.zip),zw(this.templatedFiles,this.targets);var n=this.fileTypeConfig.templatedNs||
[];if(n.length>0){for(var r in this.filesContentTypes)if(/^customXml\/item\d+\.xml$/.test(r))for(var o=0;
o<
n.length;o++){var i=n[o],a=this.zip.file(r).asText();a.indexOf('xmlns="'.concat(i,'"'))!==-1&&this.templatedFiles.
push(r)}}return this.templatedFiles=eF(this.templatedFiles),this.templatedFiles}},{key:"getTags",
value:function(){
var n={headers:[],footers:[]};for(var r in this.compiled){var o=this.filesContentTypes[r];o==="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"&&
(n.document={target:r,
tags:jw(this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"&&
n.headers.push({target:r,tags:jw(this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"&&
n.footers.push({target:r,tags:jw(this.
compiled[r].postparsed)})}return n}},{key:"toBuffer",value:function(n){return this.zip.generate(ao(
ao(
{compression:"DEFLATE",fileOrder:ld},n),{},{type:"nodebuffer"}))}},{key:"toBlob",value:function(n){
return this.
zip.generate(ao(ao({compression:"DEFLATE",fileOrder:ld},n),{},{type:"blob"}))}},{key:"toBase64",
value:function(n){
return this.zip.generate(ao(ao({compression:"DEFLATE",fileOrder:ld},n),{},{type:"base64"}))}},{key:
"toUint8Array",value:function(n){return this.zip.generate(ao(ao({compression:"DEFLATE",fileOrder:ld}
,
n),{},{type:"uint8array"}))}},{key:"toArrayBuffer",value:function(n){return this.zip.generate(ao(ao(
{compression:"DEFLATE",fileOrder:ld},n),{},{type:"arraybuffer"}))}}])})();Pa.DocUtils=wn;Pa.Errors=fr(
);
Pa.XmlTemplater=n_();Pa.FileTypeConfig=H_();Pa.XmlMatcher=kw();Ww.exports=Pa;Ww.exports.default=Pa});
var pF={};Eg(pF,{Docxtemplater:()=>fF.default});var fF,gF=Ad(()=>{"use strict";m();fF=pj(mF(),1)});
var Rae={};Eg(Rae,{acceptRowOrder:()=>oae,answerFix:()=>Eae,answerQuestions:()=>iae,applyFixes:()=>xae,
changeSettings:()=>sae,checkSheets:()=>Mie,chooseLanguage:()=>uae,closeAndCompute:()=>Uie,closeStage:
()=>dae,
collectJudgeFiles:()=>wae,computeRanking:()=>Zie,computeTop:()=>Lie,createWorkbook:()=>tae,decide:()=>Kie,
decideResult:()=>hae,explainRules:()=>pae,exportDocuments:()=>Vie,getState:()=>qie,
makeAwardDocuments:()=>Bie,
makeDocuments:()=>Jie,makeJudgeFiles:()=>bae,makeJudgeTabs:()=>rae,markFindings:()=>Cae,onInstall:()=>_ie,
onOpen:()=>$ie,openRanking:()=>zie,openSidebar:()=>Fie,openTemplate:()=>Xie,prepareJudgeTabs:()=>jie,
prepareObjections:()=>gae,preparePlenary:()=>fae,preparePlenaryTab:()=>Wie,previewFixes:()=>kae,
readDetails:()=>aae,
readJudgeFiles:()=>yae,readOwnFixes:()=>Sae,readTemplate:()=>Yie,reopenStage:()=>mae,restoreTemplate:
()=>eae,
showCell:()=>cae,showRanking:()=>lae,takeList:()=>nae,undoFixes:()=>Tae,uploadTemplate:()=>Qie,
validateWorkbook:()=>Hie,
verify:()=>Gie,verifyResult:()=>vae});m();m();m();m();function Dg(e){let t=g.values(e).filter(r=>typeof r=="number");
return g.entries(e).filter(([r,o])=>t.
indexOf(+r)===-1).map(([r,o])=>o)}function $v(e,t){return typeof t=="bigint"?t.toString():t}var Rg=class{
constructor(t){this._getter=t,
this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),
this._value}};function _v(e){return new Rg(e)}function Fv(e){return e==null}function Pd(e){let t=e.startsWith(
"^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function Id(e,t,n){g.defineProperty(
e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function Mv(e){
let t=g.getOwnPropertyDescriptor(e,"shape");return t!=null&&t.get?t.get.raw:t==null?void 0:t.value}
function Og(e){
var t;return(t=Mv(e._zod.def))!=null?t:e._zod.def.shape}function Lv(e,t,n){g.defineProperty(e,t,{get(
){
let r=n();return Id(this,t,r),r},enumerable:!0,configurable:!0})}function jv(e,t,n){t in e?Id(e,t,n):
e[t]=n}function fj(e,t,n,r){let o=Og(t);for(let i of n){let a=g.getOwnPropertyDescriptor(o,i);a.enumerable&&
(a.get?Lv(e,i,()=>{let s=t._zod.def.shape[i];return r?r(s,i):s}):jv(e,i,r?r(a.value,i):a.value))}}
function gj(e,t){
for(let n of Reflect.ownKeys(t)){let r=g.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?Lv(e,n,(
)=>t[n]):
jv(e,n,r.value))}}function zv(...e){let t={};for(let n of e){let r=g.getOwnPropertyDescriptors(n);g.
assign(t,r)}return g.defineProperties({},t)}var Ag="captureStackTrace"in E?E.captureStackTrace:(...e)=>{
};function Nd(e){return typeof e=="object"&&e!==null&&!k.isArray(e)}function $d(e){if(Nd(e)===!1)return!1;
let t=e.constructor;if(t===void 0||typeof t!="function")return!0;
let n=t.prototype;return!(Nd(n)===!1||g.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}
function Ng(e){
return $d(e)?{...e}:k.isArray(e)?[...e]:e instanceof y?new y(e):e instanceof v?new v(e):e}var Bv=new v(
["string","number","symbol"]);function il(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function al(
e,t,n){let r=new e._zod.constr(
t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function Wt(e){let t=e;if(!t)
return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?
void 0:t.error)!==void 0)throw new E("Cannot specify both `message` and `error` params");t.error=t.message}
return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function Uv(e){return g.keys(
e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var Wv={
safeint:[w.MIN_SAFE_INTEGER,w.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],
float32:[-34028234663852886e22,34028234663852886e22],float64:[-w.MAX_VALUE,w.MAX_VALUE]};function Kv(
e,t){if(!$d(t))throw new E("Invalid input to extend: expected a plain object");let n=e._zod.
def.checks;if(n&&n.length>0){let o=Og(e);for(let i of Reflect.ownKeys(t))if(g.getOwnPropertyDescriptor(
o,i)!==void 0)throw new E(
"Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}
return al(e,zv(e._zod.def,{shape:hj(e,t)}))}function hj(e,t){let n={};return fj(
n,e,Reflect.ownKeys(Og(e))),gj(n,t),n}function hr(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;
r<e.issues.length;r++)if(((n=e.issues[r])==
null?void 0:n.continue)!==!0)return!0;return!1}function Gv(e,t=0){var n;if(e.aborted===!0)return!0;
for(let r=t;r<
e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}function Mr(
e,t){
return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function ol(
e){
return typeof e=="string"?e:e==null?void 0:e.message}function Pg(e){var n,r;let t=[];for(let o of e!=
null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let a=(r=(n=i.maximum)!=
null?n:i.length)!=null?r:i.size;a>=0&&t.push([a,o])}return t}function _d(e,t,n){var o;var r;for(let i=t;
i<
e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function fo(e,t,n){var u,l,c,d,p,h,b,S,A,N,P,I,
_,M,j,L,z;var r;let o=(l=(u=e.inst)==null?void 0:u._zod)==null?void 0:l.traits;o!=null&&o.has(
"$ZodType")&&(o.has("$ZodCheck")?(c=(r=e).schema)!=null||(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==
e.inst?(p=(d=e.schema)==null?void 0:d._zod.def)==null?void 0:p.error:void 0,a=e.message?e.message:(L=
(j=(_=(P=(A=ol((S=(b=(h=e.inst)==null?void 0:h._zod.def)==null?void 0:b.error)==null?void 0:S.call(b,
e)))!=null?A:ol(i==null?void 0:i(e)))!=null?P:ol((N=t==null?void 0:t.error)==null?void 0:N.call(t,e)))!=
null?_:ol((I=n.customError)==null?void 0:I.call(n,e)))!=null?j:ol((M=n.localeError)==null?void 0:M.call(
n,e)))!=null?L:"Invalid input",s={};for(let B of g.keys(e))B==="inst"||B==="schema"||B==="continue"||
B==="input"||B==="__proto__"||(s[B]=e[B]);return(z=s.path)!=null||(s.path=[]),s.message=a,t!=null&&t.
reportInput&&(s.input=e.input),s}var yj=/[\uD800-\uDBFF]/;function qv(e){let t=e.length;if(!yj.test(
e))return t;let n=t;for(let r=0;r<
t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}
function Hv(e){
return k.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function Zv(e,t){for(let n in t){
let r=g.getOwnPropertyDescriptor(t,n);r.get?g.defineProperty(e,n,{...r,
enumerable:!1}):bj(e,n,r.value)}}function Gi(e,t,n,r=!0){return g.defineProperty(e,t,{configurable:!0,
writable:!0,enumerable:r,value:n}),n}function Ig(e,t,n){return Gi(e,t,n,!1)}function bj(e,t,n){g.defineProperty(
e,t,{configurable:!0,get(){return this==null?n:Gi(this,t,n.bind(
this))},set(r){Gi(this,t,r)}})}function wj(e,t){let n=g.getPrototypeOf(e);return t in n?void 0:n}var Cg,
Vo=!1,vj={configurable:!0,get(){Vo=!0}};function ln(e,t,n){let r=g.getPrototypeOf(e._zod);if(t in r&&
Cg!==e._zod){Cg=void 0;return}Cg=e._zod,g.defineProperty(r,t,{configurable:!0,get(){g.defineProperty(
this,t,vj);let o=Vo;Vo=!1;try{let i=n(this);return Vo?delete this[t]:g.defineProperty(this,t,{
configurable:!0,
writable:!0,value:i}),Vo=Vo||o,i}catch(i){throw delete this[t],Vo=Vo||o,i}},set(o){g.defineProperty(
this,t,{configurable:!0,writable:!0,value:o})}})}function Jv(e,t,n,r){let o=wj(e,t);o&&g.defineProperty(
o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return g.defineProperty(
this,t,i),i.value=n(this),g.defineProperty(this,t,i),i.value},set(i){g.defineProperty(this,t,{
configurable:!0,
writable:!0,enumerable:r,value:i})}})}var Vv;var $g={value:void 0,enumerable:!1},Yv="captureStackTrace"in E?
E:null;function kj(e){let t=Yv;if(t){
let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return Yv=null,new e}
try{
return new e}finally{t.stackTraceLimit=n}}}return new e}function ke(e,t,n,r){var p;let o={};function i(
h){
this.def=h,this.constr=d,this.traits=new v}i.prototype=o;let a=n,s=a&&new WeakSet;function u(h,b){if(
h.
_zod){if(h._zod.traits.has(e))return}else{$g.value=new i(b);try{g.defineProperty(h,"_zod",$g)}
finally{
$g.value=void 0}}if(h._zod.traits.add(e),t(h,b),s){let A=g.getPrototypeOf(h),N=h._zod.constr.prototype,
P=A;for(;P&&P!==N;)P=g.getPrototypeOf(P);let I=P!=null?P:A;s.has(I)||(s.add(I),Zv(I,a))}let S=d.prototype;
for(let A in S)g.prototype.hasOwnProperty.call(S,A)&&(A in h||(h[A]=S[A].bind(h)))}let l=(p=r==null?
void 0:r.Parent)!=null?p:g;class c extends l{}g.defineProperty(c,"name",{value:e});function d(h){var N;
let b=r!=null&&r.Parent?kj(c):this;u(b,h);let S=b._zod.deferred;if(S){for(let P of S)P();b._zod.deferred=
void 0}let A=(N=globalThis.__zod_globalConfig)==null?void 0:N.postProcessor;return A&&A(b),b}return g.
defineProperty(d,"init",{value:u}),g.defineProperty(d,T.hasInstance,{value:h=>{var b,S;return r!=null&&
r.Parent&&h instanceof r.Parent?!0:(S=(b=h==null?void 0:h._zod)==null?void 0:b.traits)==null?void 0:
S.has(e)}}),g.defineProperty(d,"name",{value:e}),d}var go=class extends E{constructor(){super(
"Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var Xv;(Xv=(Vv=globalThis).__zod_globalConfig)!=null||
(Vv.__zod_globalConfig={});var Hi=globalThis.__zod_globalConfig;
function ho(e){return e&&g.assign(Hi,e),Hi}m();m();function xj(){var t;let e=this._zod;return(t=e.message)!=null||
(e.message=C.stringify(e.def,$v,2)),e.
message}function Tj(e){this._zod.message=e}var Sj={get:xj,set:Tj,enumerable:!0,configurable:!0},Fg={
value:void 0,enumerable:!1},Qv=new WeakSet([g.prototype,E.prototype]),ek=(e,t)=>{e.name="$ZodError",
Fg.value=t,g.defineProperty(e,"issues",Fg),Fg.value=void 0,g.defineProperty(e,"message",Sj);let n=g.
getPrototypeOf(e);Qv.has(n)||(Qv.add(n),g.defineProperty(n,"toString",{configurable:!0,enumerable:!1,
get(){let r=()=>this.message;return g.defineProperty(this,"toString",{value:r,configurable:!0,
writable:!0}),
r},set(r){g.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},$ae=ke(
"$ZodError",ek),sl=ke("$ZodError",ek,void 0,{Parent:E});var Cj=e=>{let t=(n,r,o,i)=>{var u,l;let a=o?
{...o,async:!1}:{async:!1},s=n._zod.run({value:r,issues:[]},
a);if(s instanceof Promise)throw new go;if(s.issues.length){let c=new((u=i==null?void 0:i.Err)!=null?
u:e)(s.issues.map(d=>fo(d,a,ho())));throw Ag(c,(l=i==null?void 0:i.callee)!=null?l:t),c}return s.value}
;
return t},Mg=Cj(sl),Rj=e=>{let t=async(n,r,o,i)=>{var u,l;let a=o?{...o,async:!0}:{async:!0},s=n._zod.
run({value:r,issues:[]},a);if(s instanceof Promise&&(s=await s),s.issues.length){let c=new((u=i==null?
void 0:i.Err)!=null?u:e)(s.issues.map(d=>fo(d,a,ho())));throw Ag(c,(l=i==null?void 0:i.callee)!=null?
l:t),c}return s.value};return t},Lg=Rj(sl),Dj=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.
run({value:n,issues:[]},o);if(i instanceof Promise)throw new go;return i.issues.length?tk(e,i.issues,
o):{success:!0,data:i.value}},ut=Dj(sl);function tk(e,t,n){let r;return{success:!1,get error(){
return r||
(r=new e(t.map(o=>fo(o,n,ho()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var Oj=e=>async(
t,n,r)=>{
let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&
(i=await i),i.issues.length?tk(e,i.issues,o):{success:!0,data:i.value}},jg=Oj(sl);m();m();m();var nk=/^[\s\S]{0,}$/;
var zg=/^-?\d+(?:\.\d+)?$/,rk=/^(?:true|false)$/i;var Yo=ke("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||
(e._zod={}),e._zod.def=t,(o=(n=e._zod).
onattach)!=null||(n.onattach=[])});var Aj=e=>{let t=e.value;return!Fv(t)&&t.length!==void 0},Fd={
number:"number",bigint:"bigint",object:"date"},ik=ke("$ZodCheckLessThan",(e,t)=>{Yo.init(e,t);let n=Fd[
typeof t.value];e._zod.check=r=>{var o;
(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:(o=Fd[typeof r.value])!=null?o:
n,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:
t.
inclusive,inst:e,continue:!t.abort})}}),ak=ke("$ZodCheckGreaterThan",(e,t)=>{Yo.init(e,t);let n=Fd[
typeof t.
value];e._zod.check=r=>{var o;(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:
(o=
Fd[typeof r.value])!=null?o:n,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.
value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}});var sk=ke(
"$ZodCheckNumberFormat",(e,t)=>{var a;Yo.init(e,t),t.format=t.format||"float64";let n=(a=t.
format)==null?void 0:a.includes("int"),r=n?"int":"number",[o,i]=Wv[t.format];e._zod.check=s=>{let u=s.
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
abort})}});var uk=ke("$ZodCheckMaxLength",(e,t)=>{var r;var n;Yo.init(e,t),(r=(n=e._zod.def).when)!=null||
(n.when=
Aj),e._zod.check=o=>{let i=o.value,a=i.length;if((typeof i=="string"&&a>t.maximum?qv(i):a)<=t.maximum)
return;let u=Hv(i);o.issues.push({origin:u,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,
inst:e,
continue:!t.abort})}});var lk=ke("$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;Yo.init(e,t),t.pattern?
(o=(n=e._zod).check)!=
null||(n.check=a=>{t.pattern.lastIndex=0,!t.pattern.test(a.value)&&a.issues.push({origin:"string",
code:"invalid_format",format:t.format,input:a.value,...t.pattern?{pattern:t.pattern.toString()}:{},
inst:e,
continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),ck=ke("$ZodCheckRegex",(e,t)=>{
lk.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:
"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,
continue:!t.
abort})}});m();var mk={major:4,minor:6,patch:7};var Zt=ke("$ZodType",(e,t)=>{var i,a;var n;e!=null||
(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e.
_zod.version=mk;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&
r.length?[...r]:[];for(let s of o)for(let u of s._zod.onattach)u(e);if(o.length===0)(i=(n=e._zod).deferred)!=
null||(n.deferred=[]),(a=e._zod.deferred)==null||a.push(()=>{e._zod.run=e._zod.parse});else{let s=(l,
c,d)=>{
if(l.memo)return l;let p=hr(l),h;for(let b of c){if(b._zod.def.when){if(Gv(l)||!b._zod.def.when(l))continue}
else if(p)
continue;let S=l.issues.length,A=b._zod.check(l);if(A instanceof Promise&&(d==null?void 0:d.async)===
!1)throw new go;if(h||A instanceof Promise)h=(h!=null?h:Promise.resolve()).then(async()=>{await A,l.
issues.length!==S&&(_d(l.issues,S,e),p||(p=hr(l,S)))});else{if(l.issues.length===S)continue;_d(l.issues,
S,e),p||(p=hr(l,S))}}return h?h.then(()=>l):l},u=(l,c,d)=>{if(hr(l))return l.aborted=!0,l;let p=s(c,
o,d);if(p instanceof Promise){if(d.async===!1)throw new go;return p.then(h=>e._zod.parse(h,d))}
return e.
_zod.parse(p,d)};e._zod.run=(l,c)=>{if(c.skipChecks)return e._zod.parse(l,c);if(c.direction==="backward"){
let p=e._zod.parse({value:l.value,issues:[]},{...c,skipChecks:!0});return p instanceof Promise?
p.then(h=>u(h,l,c)):u(p,l,c)}let d=e._zod.parse(l,c);if(d instanceof Promise){if(c.async===!1)throw new go;
return d.then(p=>s(p,o,c))}return s(d,o,c)}}},{get"~standard"(){return Ig(this,"~standard",Ij(this))}
,
set"~standard"(e){Gi(this,"~standard",e)}}),vk=(e,t)=>e.issues.length?{issues:e.issues.map(n=>fo(n,t,
ho()))}:{value:e.value};async function Pj(e,t){let n={async:!0};return vk(await e._zod.run({value:t,
issues:[]},n),n)}function Ij(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,
issues:[]},
n);if(!(r instanceof Promise))return vk(r,n)}catch{}return Pj(e,t)},vendor:"zod",version:1}}var kk=ke(
"$ZodString",(e,t)=>{var n;Zt.init(e,t),e._zod.pattern=(n=t.pattern)!=null?n:nk,e._zod.parse=(r,o)=>{
if(t.coerce)try{r.value=x(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:
"string",code:"invalid_type",input:r.value,inst:e}),r}});var Bg=ke("$ZodNumber",(e,t)=>{Zt.init(e,t),
e._zod.pattern=zg,e._zod.parse=(n,r)=>{if(t.coerce)try{n.
value=w(n.value)}catch{}let o=n.value;if(typeof o=="number"&&!w.isNaN(o)&&w.isFinite(o))return n;let i=typeof o==
"number"?w.isNaN(o)?"NaN":w.isFinite(o)?void 0:x(o):void 0;return n.issues.push({expected:"number",
code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),n}}),xk=ke("$ZodNumberFormat",(e,t)=>{sk.init(
e,
t),Bg.init(e,t)}),Tk=ke("$ZodBoolean",(e,t)=>{Zt.init(e,t),e._zod.pattern=rk,e._zod.parse=(n,r)=>{if(
t.
coerce)try{n.value=!!n.value}catch{}let o=n.value;return typeof o=="boolean"||n.issues.push({
expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});var Sk=ke("$ZodUnknown",(e,t)=>{Zt.init(
e,t),e._zod.parse=n=>n});function $j(e,t){let n=Pg(e._zod.def.checks);if(!n.length)return;let r=f.min(
...n.map(i=>i[0])),o=e.
_zod.parse;e._zod.parse=(i,a)=>{let s=t(i.value);if(s>r&&!(a!=null&&a.skipChecks)&&(a==null?void 0:a.
direction)!=="backward"){for(let[u,l]of Pg(e._zod.def.checks))if(s>u&&l._zod.def.when(i)){let c=i.issues.
length;return l._zod.check(i),i.issues[c].continue=!1,_d(i.issues,c,e),i}}return o(i,a)}}var _j=e=>k.
isArray(e)?e.length:-1;function pk(e,t,n){e.issues.length&&t.issues.push(...Mr(n,e.issues)),t.value[
n]=e.value}var Ek=ke("$ZodArray",(e,t)=>{Zt.init(e,t);let n=Hi.memoizer;n==null||n.attach(e),e._zod.parse=(
r,o)=>{let i=r.value;
if(!k.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),r;r.value=
n?n.alloc(e,r,k(i.length),o):k(i.length);let a=[],s=o==null?void 0:o.abortEarly;for(let u=0;u<i.length;
u++){
let l=i[u],c=t.element._zod.run({value:l,issues:[]},o);if(c instanceof Promise)a.push(c.then(d=>pk(d,
r,u)));else if(pk(c,r,u),s&&c.issues.length!==0&&hr(c))break}return a.length?Promise.all(a).then(()=>r):
r},$j(e,_j)});function Md(e,t,n,r,o,i){let a=n in r,s=i==="optional";if(!(!a&&s&&o==="optional")){if(
e.
issues.length){if(o!==void 0&&s&&!a)return;t.issues.push(...Mr(n,e.issues))}if(!a&&o===void 0){e.issues.
length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===
void 0?(a||o==="defaulted"&&!s)&&(t.value[n]=void 0):t.value[n]=e.value}}var Fj=[];function Mj(e){
var a,
s,u,l;let t=g.keys(e.shape),n=g.getOwnPropertySymbols(e.shape),r=n.length?n:Fj,o=r.length?[...t,...r]:
t;for(let c of o)if(!((l=(u=(s=(a=e.shape)==null?void 0:a[c])==null?void 0:s._zod)==null?void 0:u.traits)!=
null&&l.has("$ZodType")))throw new E(`Invalid element at key "${x(c)}": expected a Zod schema`);let i=Uv(
e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new v(t),numKeys:t.length,optionalKeys:new v(i)}}
function Lj(e,t,n,r,o,i,a){let s=[],u=o.keySet,l=o.catchall._zod,c=l.def.type,d=l.optin,p=l.optout,h=0;
for(let b in t){if(a&&n.issues.length!==h){if(hr(n,h))break;h=n.issues.length}if(u.has(b))continue;
if(b===
"__proto__"){c==="never"&&s.push(b);continue}if(c==="never"){s.push(b);continue}let S=l.run({value:t[
b],
issues:[]},r);S instanceof Promise?e.push(S.then(A=>Md(A,n,b,t,d,p))):Md(S,n,b,t,d,p)}return s.length&&
n.issues.push({code:"unrecognized_keys",keys:s,input:t,inst:i,continue:!0}),e.length?Promise.all(e).
then(()=>n):n}var Ck=ke("$ZodObject",(e,t)=>{var l;Zt.init(e,t);let n=g.getOwnPropertyDescriptor(t,
"shape"),r=n!=null&&n.get?n.get.raw:(l=t.shape)!=null?l:{};if(r){let c=()=>{let d={...r};return g.defineProperty(
t,"shape",{value:d}),c.raw=d,d};c.raw=r,g.defineProperty(t,"shape",{get:c})}let o=_v(()=>Mj(t));ln(e,
"propValues",c=>{let d=c.def.shape,p={};for(let h in d){let b=d[h]._zod;if(b.values){g.prototype.hasOwnProperty.
call(p,h)||Id(p,h,new v);for(let S of b.values)p[h].add(S);b.optin!==void 0&&p[h].add(void 0)}}
return p});
let i=Nd,a=t.catchall,s,u=Hi.memoizer;u==null||u.attach(e),e._zod.parse=(c,d)=>{s!=null||(s=o.value);
let p=c.value;if(!i(p))return c.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),
c;c.value=u?u.alloc(e,c,{},d):{};let h=[],b=s.shape,S=d==null?void 0:d.abortEarly,A=c.issues.length;
for(let N of s.allKeys){if(S&&c.issues.length!==A){if(hr(c,A))break;A=c.issues.length}if(N==="__proto__")continue;
let P=b[N],I=P._zod.optin,_=P._zod.optout,M=P._zod.run({value:p[N],issues:[]},d);M instanceof
Promise?h.push(M.then(j=>Md(j,c,N,p,I,_))):Md(M,c,N,p,I,_)}return a?Lj(h,p,c,d,o.value,e,S===!0):h.length?
Promise.all(h).then(()=>c):c}});function fk(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,
t;let o=e.filter(i=>!hr(
i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,
inst:n,errors:e.map(i=>i.issues.map(a=>fo(a,r,ho())))}),t)}var Rk=ke("$ZodUnion",(e,t)=>{Zt.init(e,t),
ln(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":r.def.options.some(o=>o.
_zod.optin!==void 0)?"optional":void 0),ln(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?
"optional":void 0),ln(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new v(r.
def.options.flatMap(o=>k.from(o._zod.values)))}),ln(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.
pattern)){let o=r.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>Pd(i.source)).join(
"|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(
r,o);let i=!1,a=[];for(let s of t.options){let u=s._zod.run({value:r.value,issues:[]},o);if(u instanceof
Promise)a.push(u),i=!0;else{if(u.issues.length===0)return u;a.push(u)}}return i?Promise.all(a).then(
s=>fk(s,r,e,o)):fk(a,r,e,o)}});var Dk=ke("$ZodTuple",(e,t)=>{Zt.init(e,t);let n=t.items,r=Hi.memoizer;
r==null||r.attach(e),e._zod.parse=
(o,i)=>{let a=o.value;if(!k.isArray(a))return o.issues.push({input:a,inst:e,expected:"tuple",code:
"invalid_type"}),o;o.value=r?r.alloc(e,o,[],i):[];let s=[],u=gk(n,"optin"),l=gk(n,"optout");if(!t.rest){
if(a.length<u)return o.issues.push({code:"too_small",minimum:u,inclusive:!0,input:a,inst:e,origin:
"array"}),o;a.length>n.length&&o.issues.push({code:"too_big",maximum:n.length,inclusive:!0,input:a,
inst:e,
origin:"array"})}let c=new k(n.length),d=t.rest?i==null?void 0:i.abortEarly:void 0,p=!1;for(let h=0;
h<
n.length;h++){let b=n[h]._zod.run({value:a[h],issues:[]},i);b instanceof Promise?s.push(b.then(S=>{c[
h]=
S})):(c[h]=b,d&&!p&&b.issues.length&&(p=hr(b)))}if(t.rest&&!p){let h=n.length-1,b=a.slice(n.length),
S=o.issues.length;for(let A of b){if(d&&o.issues.length!==S){if(hr(o,S))break;S=o.issues.length}h++;
let N=t.rest._zod.run({value:A,issues:[]},i);N instanceof Promise?s.push(N.then(P=>hk(P,o,h))):hk(N,
o,h)}}return s.length?Promise.all(s).then(()=>yk(c,o,n,a,l)):yk(c,o,n,a,l)}});function gk(e,t){for(
let n=e.
length-1;n>=0;n--)if(!(t==="optin"?e[n]._zod.optin!==void 0:e[n]._zod.optout==="optional"))return n+
1;return 0}function hk(e,t,n){e.issues.length&&t.issues.push(...Mr(n,e.issues)),t.value[n]=e.value}
function yk(e,t,n,r,o){
for(let i=0;i<n.length;i++){let a=e[i],s=i<r.length;if(!s&&i>=o&&n[i]._zod.optin==="optional"){t.value.
length=i;break}if(a.issues.length){if(!s&&i>=o){t.value.length=i;break}t.issues.push(...Mr(i,a.issues))}
t.value[i]=a.value}for(let i=t.value.length-1;i>=r.length&&(n[i]._zod.optout==="optional"&&t.value[i]===
void 0);i--)t.value.length=i;return t}var Ok=ke("$ZodRecord",(e,t)=>{Zt.init(e,t);let n=Hi.memoizer;
n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!$d(i))return r.issues.push({expected:
"record",code:"invalid_type",input:i,inst:e}),r;let a=[],s=t.keyType._zod.values;if(s&&!t.partial){r.value=
n?n.alloc(e,r,{},o):{};let u=new v;for(let c of s)if(typeof c=="string"||typeof c=="number"||typeof c==
"symbol"){if(u.add(typeof c=="number"?c.toString():c),c==="__proto__")continue;let d=t.keyType._zod.
run({value:c,issues:[]},o);if(d instanceof Promise)throw new E(
"Async schemas not supported in object keys currently");if(d.issues.length){r.issues.push({code:
"invalid_key",origin:"record",issues:d.issues.
map(b=>fo(b,o,ho())),input:c,path:[c],inst:e});continue}let p=d.value;if(p==="__proto__")continue;
let h=t.
valueType._zod.run({value:i[c],issues:[]},o);h instanceof Promise?a.push(h.then(b=>{b.issues.length&&
r.issues.push(...Mr(c,b.issues)),r.value[p]=b.value})):(h.issues.length&&r.issues.push(...Mr(c,h.issues)),
r.value[p]=h.value)}let l;for(let c in i)if(!u.has(c))if(t.mode==="loose"){if(c==="__proto__")continue;
r.value[c]=i[c]}else l=l!=null?l:[],l.push(c);l&&l.length>0&&r.issues.push({code:"unrecognized_keys",
input:i,inst:e,keys:l,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let u;for(let l of Reflect.ownKeys(
i)){if(l==="__proto__"||!g.prototype.propertyIsEnumerable.call(i,l))continue;let c=t.keyType._zod.run(
{value:l,issues:[]},o);if(c instanceof Promise)throw new E(
"Async schemas not supported in object keys currently");if(typeof l=="string"&&zg.test(l)&&c.issues.length){
let b=t.keyType._zod.run({value:w(
l),issues:[]},o);if(b instanceof Promise)throw new E(
"Async schemas not supported in object keys currently");b.issues.length===0&&(c=b)}if(c.issues.length){
t.mode==="loose"?r.value[l]=i[l]:s?(u=u!=null?
u:[],u.push(l)):r.issues.push({code:"invalid_key",origin:"record",issues:c.issues.map(b=>fo(b,o,ho())),
input:l,path:[l],inst:e});continue}let p=c.value;if(p==="__proto__")continue;let h=t.valueType._zod.
run({value:i[l],issues:[]},o);h instanceof Promise?a.push(h.then(b=>{b.issues.length&&r.issues.push(
...Mr(l,b.issues)),r.value[p]=b.value})):(h.issues.length&&r.issues.push(...Mr(l,h.issues)),r.value[
p]=
h.value)}u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}
return a.length?Promise.all(a).then(()=>r):r}});var Ak=ke("$ZodEnum",(e,t)=>{Zt.init(e,t);let n=Dg(t.entries),
r=new v(n);e._zod.values=r,ln(e,"pattern",o=>{let i=Dg(o.def.entries).filter(a=>Bv.has(typeof a));
return new RegExp(i.length?`^(${i.map(a=>il(
a.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let a=o.value;return r.has(a)||o.
issues.push({code:"invalid_value",values:n,input:a,inst:e}),o}}),Nk=ke("$ZodLiteral",(e,t)=>{Zt.init(
e,t);let n=new v(t.values);e._zod.values=n,ln(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.
length?`^(${o.map(i=>typeof i=="string"?il(i):i?il(i.toString()):x(i)).join("|")})$`:"^[^\\s\\S]$")}
),
e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,
input:i,inst:e}),r}});function bk(e,t){return e.value=t.issues.length?void 0:t.value,e}var Pk=ke(
"$ZodOptional",(e,t)=>{Zt.
init(e,t),ln(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout=
"optional",ln(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new v([...r,void 0]):void 0}
),
ln(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Pd(r.source)})?$`):
void 0}),
e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType.
_zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>bk(n,i)):bk(n,o)}return t.
innerType._zod.run(n,r)}});var Ik=ke("$ZodNullable",(e,t)=>{Zt.init(e,t),ln(e,"optin",n=>n.def.innerType._zod.optin),
ln(e,"optout",n=>n.def.innerType._zod.optout),ln(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;
return r?new RegExp(
`^(${Pd(r.source)}|null)$`):void 0}),ln(e,"values",n=>n.def.innerType._zod.values?new v([...n.def.innerType.
_zod.values,null]):void 0),e._zod.parse=(n,r)=>n.value===null?n:t.innerType._zod.run(n,r)}),$k=ke(
"$ZodDefault",(e,t)=>{Zt.init(e,t),e._zod.optin="defaulted",ln(e,"values",n=>n.def.innerType._zod.values),
e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===void 0)
return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>wk(
i,t)):wk(o,t)}});function wk(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}m();function _k(
e){return e.checks&&(e.checks=[...e.checks]),e}function Fk(e,t){return new e(_k({type:"string",...Wt(
t)}))}function Mk(e,t){return new e(_k({type:"number",checks:[],...Wt(t)}))}function Lk(e,t){return new e(
{type:"number",check:"number_format",abort:!1,format:"safeint",...Wt(t)})}function jk(e,t){return new e(
{type:"boolean",...Wt(t)})}function zk(e){return new e({type:"unknown"})}function Ld(e,t){return new ik(
{check:"less_than",...Wt(t),value:e,inclusive:!0})}function Lr(e,t){return new ak({check:
"greater_than",...Wt(t),value:e,inclusive:!0})}function Ug(e,t){return new uk({check:"max_length",
...Wt(t),maximum:e})}function ul(e,t){return new ck({check:"string_format",format:"regex",...Wt(t),
pattern:e})}m();m();var In=ke("ZodMiniType",(e,t)=>{if(!e._zod)throw new E(
"Uninitialized schema in ZodMiniType.");Zt.init(
e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){Gi(this,"with",e)},parse(e,t){
return Mg(this,e,t,{callee:this.parse})},parseAsync(e,t){return Lg(this,e,t,{callee:this.parseAsync}
)},
safeParse(e,t){return ut(this,e,t)},safeParseAsync(e,t){return jg(this,e,t)},check(...e){var n;let t=this.
def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{
_zod:{
check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return al(this,e,t)},brand(
){
return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(
this,
...t)}}),zj=ke("ZodMiniString",(e,t)=>{kk.init(e,t),In.init(e,t)});function G(e){return Fk(zj,e)}var Uk=ke(
"ZodMiniNumber",(e,t)=>{Bg.init(e,t),In.init(e,t)});function $t(e){return Mk(Uk,e)}var Bj=ke(
"ZodMiniNumberFormat",(e,t)=>{xk.init(e,t),Uk.init(e,t)});function Wk(e){return Lk(Bj,e)}var Uj=ke(
"ZodMiniBoolean",(e,t)=>{Tk.init(e,t),In.init(e,t)});function Ye(e){return jk(Uj,e)}var Wj=ke(
"ZodMiniUnknown",(e,t)=>{Sk.init(e,t),In.init(e,t)});function jd(){return zk(Wj)}var Kj=ke(
"ZodMiniArray",(e,t)=>{Ek.init(e,t),In.init(e,t)});function He(e,t){return new Kj({type:"array",
element:e,...Wt(t)})}var Gj=ke("ZodMiniObject",(e,t)=>{Ck.init(e,t),In.init(e,t),Jv(e,"shape",n=>n._zod.def.shape,
!1)});function re(e,t){
let n={type:"object",shape:e!=null?e:{},...Wt(t)};return new Gj(n)}function Kk(e,t){return Kv(e,t)}
var qj=ke("ZodMiniUnion",(e,t)=>{Rk.init(e,t),In.init(e,t)});function Gk(e,t){return new qj({type:
"union",options:e,...Wt(t)})}var Hj=ke("ZodMiniTuple",(e,t)=>{Dk.init(e,t),In.init(e,t)});function qk(
e,t,n){let r=t instanceof Zt,
o=r?n:t,i=r?t:null;return new Hj({type:"tuple",items:e,rest:i,...Wt(o)})}var Bk=ke("ZodMiniRecord",(
e,t)=>{
Ok.init(e,t),In.init(e,t)});function cn(e,t,n){return!t||!t._zod?new Bk({type:"record",keyType:G(),
valueType:e,
...Wt(t)}):new Bk({type:"record",keyType:e,valueType:t,...Wt(n)})}var Zj=ke("ZodMiniEnum",(e,t)=>{Ak.init(
e,t),In.init(e,t),e.options=[...e._zod.values]});function Kt(e,t){
let n=k.isArray(e)?g.fromEntries(e.map(r=>[r,r])):e;return new Zj({type:"enum",entries:n,...Wt(t)})}
var Jj=ke("ZodMiniLiteral",(e,t)=>{Nk.init(e,t),In.init(e,t)});function Hk(e,t){return new Jj({type:
"literal",values:k.isArray(e)?e:[e],...Wt(t)})}var Vj=ke("ZodMiniOptional",(e,t)=>{Pk.init(e,t),In.init(
e,t)});function Re(e){return new Vj({type:"optional",innerType:e})}var Yj=ke("ZodMiniNullable",(e,t)=>{
Ik.init(e,t),In.init(e,t)});function yo(e){return new Yj({type:"nullable",innerType:e})}var Xj=ke(
"ZodMiniDefault",(e,t)=>{$k.init(e,t),In.init(e,t)});function Le(e,t){return new Xj({type:"default",
innerType:e,get defaultValue(){return typeof t=="function"?t():Ng(t)}})}m();m();m();m();function Zk(
e){let t=new y;return n=>{let r=t.get(n);return r===void 0&&(r=e(n),t.set(n,r)),r}}var F=Zk(
e=>e.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"")),Z=Zk(e=>e.normalize("NFKD").toLowerCase(
).
replace(/(\p{N})[^\p{L}\p{N}\p{M}]+(?=\p{N})/gu,"$1-").replace(/[^\p{L}\p{N}-]+/gu,"").replace(
/(^|[^\p{N}])-|-(?=[^\p{N}]|$)/gu,
"$1").replace(/(^|[^\p{N}])0+(?=\p{N})/gu,"$1"));var $=(e,t,...n)=>n.length>0?{id:e,en:t,also:n}:{id:
e,en:t};function De(e,t){let n=F(e);return n!==""&&
(n===F(t.id)||n===F(t.en)||Qj(n,t))}var Qj=(e,t)=>{var n;return((n=t.also)!=null?n:[]).some(r=>F(r)===
e)},zd=(e,t)=>e.map(n=>[n,t[n].name]);function vn(e,t){var n;return(n=t.find(([,r])=>De(e,r)))==null?
void 0:n[0]}var J={settings:$("Pengaturan","Settings"),stages:$("Tahapan","Stages"),criteria:$(
"Kriteria","Criteria"),entries:$("Peserta","Entries"),judges:$("Juri","Judges"),institutions:$(
"Instansi",
"Institutions"),plenary:$("Pleno","Plenary"),objections:$("Sanggahan","Objections"),findings:$(
"Hasil Pemeriksaan","Findings"),ranking:$("Peringkat","Ranking"),finalRanking:$("Peringkat Akhir",
"Final Ranking"),coverage:$("Keikutsertaan","Coverage"),documents:$("Dokumen","Documents"),history:$(
"Riwayat","History"),decisions:$("Penetapan","Decisions"),corrections:$("Perbaikan","Corrections")},
Jk="Penilaian",$n=[[!0,$("ya","yes","y","true","benar")],[!1,$("tidak","no","t","n","false","salah")]],
Ka=[
["files",$("berkas","files","proposal")],["presentation",$("presentasi","presentation")],["field",$(
"lapangan","field")]],Xo=[["ineligible",$("tidak lolos administrasi","ineligible","not eligible")],[
"disqualified",$("diskualifikasi","disqualified","didiskualifikasi")],["withdrawn",$("mundur",
"withdrawn","mengundurkan diri")]],kn=$("BK","BK");var $e=()=>Session.getEffectiveUser().getEmail(),
Vk=()=>Session.getActiveUserLocale();function Bd(){
var o;let e=$e();if(e==="")return!1;let t=SpreadsheetApp.getActiveSpreadsheet(),r=t.getSheets().filter(
i=>De(i.getName(),J.settings)).flatMap(i=>i.getProtections(SpreadsheetApp.ProtectionType.SHEET)).filter(
i=>!i.isWarningOnly());return r.length>0?r.every(i=>i.canEdit()):((o=t.getOwner())==null?void 0:o.getEmail(
))===
e}m();var ze=e=>PropertiesService.getDocumentProperties().getProperty(e);function Ke(e,t){
PropertiesService.
getDocumentProperties().setProperty(e,t)}var ez=1e4;function Yk(e){let t=LockService.getDocumentLock(
);
if(!t.tryLock(ez))return null;try{let n=e();return SpreadsheetApp.flush(),{done:n}}finally{tz(t)}}
function tz(e){
try{e.releaseLock()}catch(t){console.warn(x(t))}}var Jt=e=>Utilities.computeDigest(Utilities.DigestAlgorithm.
SHA_256,e,Utilities.Charset.UTF_8).map(t=>(t&255).toString(16).padStart(2,"0")).join(""),_t=()=>Utilities.
getUuid().slice(0,8),lt=(e=new R)=>Utilities.formatDate(e,SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(
),
"yyyy-MM-dd'T'HH:mm:ss");m();m();var Ud={code:"",name:"",institution:"",category:"",unitType:"",
innovator:"",contact:"",phone:"",
email:"",link:"",status:"running",reason:""},Xk={code:"",name:"",role:"",institution:"",email:"",
phone:"",
stages:[],conflicts:[]};function je(e,t){return e.criteria.filter(n=>n.stage===null||n.stage===t.name)}
function rt(e,t){return e.judges.filter(n=>n.stages.length===0||n.stages.includes(t.name))}m();m();m(
);var Qk=new O;function jr(e){var n;let t=(n=Qk.get(e))!=null?n:nz(e);return Qk.set(e,t),t}function nz(
e){
let t=new y(e.institutions.map(i=>[F(i.name),F(i.parent)])),n=(i,a)=>{let s=new v;for(let u=t.get(a);
u&&
!s.has(u);u=t.get(u)){if(u===i)return!0;s.add(u)}return!1},r=new y(e.judges.map(i=>[i.code,{
institution:F(
i.institution),listed:new v(i.conflicts.map(Z))}])),o=new y(e.entries.map(i=>[i.code,{code:Z(i.code),
institution:F(i.institution)}]));return(i,a)=>{let s=r.get(i.code),u=o.get(a.code);return s===void 0||
u===void 0?null:s.listed.has(u.code)?"listed":s.institution===""||u.institution===""?null:s.institution===
u.institution?"same-institution":n(s.institution,u.institution)?"parent-institution":null}}m();m();
typeof BigInt=="undefined"&&(BigInt=function(e){if(isNaN(e))throw new E("");return e});var le=BigInt(
0),_e=BigInt(1),qt=BigInt(2),ll=BigInt(3),qa=BigInt(5),_n=BigInt(10),Qce=BigInt(w.MAX_SAFE_INTEGER),
rz=2e3,ee={s:_e,n:le,d:_e};function bo(e,t){try{e=BigInt(e)}catch{throw Qo()}return e*t}function yr(
e){
return typeof e=="bigint"?e:f.floor(e)}function dt(e,t){if(t===le)throw Wg();let n=g.create(Fe.prototype);
n.s=e<le?-_e:_e,e=e<le?-e:e;let r=Zi(e,t);return n.n=e/r,n.d=t/r,n}var oz=[qt*qt,qt,qt*qt,qt,qt*qt,
qt*
ll,qt,qt*ll];function Ga(e){let t=g.create(null);if(e<=_e)return t[e]=_e,t;let n=r=>{t[r]=(t[r]||le)+
_e};for(;e%qt===le;)n(qt),e/=qt;for(;e%ll===le;)n(ll),e/=ll;for(;e%qa===le;)n(qa),e/=qa;for(let r=0,
o=qt+qa;o*o<=e;){for(;e%o===le;)n(o),e/=o;o+=oz[r],r=r+1&7}return e>_e&&n(e),t}var Gt=function(e,t){
let n=le,r=_e,o=_e;if(e!=null)if(t!==void 0){if(typeof e=="bigint")n=e;else{if(isNaN(e))throw Qo();
if(e%
1!==0)throw ex();n=BigInt(e)}if(typeof t=="bigint")r=t;else{if(isNaN(t))throw Qo();if(t%1!==0)throw ex(
);
r=BigInt(t)}o=n*r}else if(typeof e=="object"){if("d"in e&&"n"in e)n=BigInt(e.n),r=BigInt(e.d),"s"in e&&
(n*=BigInt(e.s));else if(0 in e)n=BigInt(e[0]),1 in e&&(r=BigInt(e[1]));else if(typeof e=="bigint")n=
e;else throw Qo();o=n*r}else if(typeof e=="number"){if(isNaN(e))throw Qo();if(e<0&&(o=-_e,e=-e),e%1===
0)n=BigInt(e);else{let i=1,a=0,s=1,u=1,l=1,c=1e7;for(e>=1&&(i=10**f.floor(1+f.log10(e)),e/=i);s<=c&&
l<=c;){let d=(a+u)/(s+l);if(e===d){s+l<=c?(n=a+u,r=s+l):l>s?(n=u,r=l):(n=a,r=s);break}else e>d?(a+=u,
s+=l):(u+=a,l+=s),s>c?(n=u,r=l):(n=a,r=s)}n=BigInt(n)*BigInt(i),r=BigInt(r)}}else if(typeof e=="string"){
let i=0,a=le,s=le,u=le,l=_e,c=_e,d=e.replace(/_/g,"").match(/\d+|./g);if(d===null)throw Qo();if(d[i]===
"-"?(o=-_e,i++):d[i]==="+"&&i++,d.length===i+1?s=bo(d[i++],o):d[i+1]==="."||d[i]==="."?(d[i]!=="."&&
(a=bo(d[i++],o)),i++,(i+1===d.length||d[i+1]==="("&&d[i+3]===")"||d[i+1]==="'"&&d[i+3]==="'")&&(s=bo(
d[i],o),l=_n**BigInt(d[i].length),i++),(d[i]==="("&&d[i+2]===")"||d[i]==="'"&&d[i+2]==="'")&&(u=bo(d[
i+
1],o),c=_n**BigInt(d[i+1].length)-_e,i+=3)):d[i+1]==="/"||d[i+1]===":"?(s=bo(d[i],o),l=bo(d[i+2],_e),
i+=3):d[i+3]==="/"&&d[i+1]===" "&&(a=bo(d[i],o),s=bo(d[i+2],o),l=bo(d[i+4],_e),i+=5),d.length<=i)r=l*
c,o=n=u+r*a+c*s;else throw Qo()}else if(typeof e=="bigint")n=e,o=e,r=_e;else throw Qo();if(r===le)throw Wg(
);
ee.s=o<le?-_e:_e,ee.n=n<le?-n:n,ee.d=r<le?-r:r};function iz(e,t,n){let r=_e;for(;t>le;e=e*e%n,t>>=_e)
t&_e&&(r=r*e%n);return r}function az(e,t){for(;t%qt===le;t/=qt);for(;t%qa===le;t/=qa);if(t===_e)return le;
let n=_n%t,r=1;for(;n!==_e;r++)if(n=n*_n%t,r>rz)return le;return BigInt(r)}function sz(e,t,n){let r=_e,
o=iz(_n,n,t);for(let i=0;i<300;i++){if(r===o)return BigInt(i);r=r*_n%t,o=o*_n%t}return 0}function Zi(
e,t){
if(!e)return t;if(!t)return e;for(;;){if(e%=t,!e)return t;if(t%=e,!t)return e}}function Fe(e,t){if(
Gt(
e,t),this instanceof Fe)e=Zi(ee.d,ee.n),this.s=ee.s,this.n=ee.n/e,this.d=ee.d/e;else return dt(ee.s*
ee.n,ee.d)}var Wg=function(){return new E("Division by Zero")},Qo=function(){return new E(
"Invalid argument")},ex=function(){return new E("Parameters must be integer")};Fe.prototype={s:_e,n:
le,d:_e,abs:function(){
return dt(this.n,this.d)},neg:function(){return dt(-this.s*this.n,this.d)},add:function(e,t){return Gt(
e,t),dt(this.s*this.n*ee.d+ee.s*this.d*ee.n,this.d*ee.d)},sub:function(e,t){return Gt(e,t),dt(this.s*
this.n*ee.d-ee.s*this.d*ee.n,this.d*ee.d)},mul:function(e,t){return Gt(e,t),dt(this.s*ee.s*this.n*ee.
n,this.d*ee.d)},div:function(e,t){return Gt(e,t),dt(this.s*ee.s*this.n*ee.d,this.d*ee.n)},clone:
function(){
return dt(this.s*this.n,this.d)},mod:function(e,t){if(e===void 0)return dt(this.s*this.n%this.d,_e);
if(Gt(e,t),le===ee.n*this.d)throw Wg();return dt(this.s*(ee.d*this.n)%(ee.n*this.d),ee.d*this.d)},
gcd:function(e,t){
return Gt(e,t),dt(Zi(ee.n,this.n)*Zi(ee.d,this.d),ee.d*this.d)},lcm:function(e,t){return Gt(e,t),ee.
n===le&&this.n===le?dt(le,_e):dt(ee.n*this.n,Zi(ee.n,this.n)*Zi(ee.d,this.d))},inverse:function(){
return dt(
this.s*this.d,this.n)},pow:function(e,t){if(Gt(e,t),ee.d===_e)return ee.s<le?dt((this.s*this.d)**ee.
n,this.n**ee.n):dt((this.s*this.n)**ee.n,this.d**ee.n);if(this.s<le)return null;let n=Ga(this.n),r=Ga(
this.d),o=_e,i=_e;for(let a in n)if(a!=="1"){if(a==="0"){o=le;break}if(n[a]*=ee.n,n[a]%ee.d===le)n[a]/=
ee.d;else return null;o*=BigInt(a)**n[a]}for(let a in r)if(a!=="1"){if(r[a]*=ee.n,r[a]%ee.d===le)r[a]/=
ee.d;else return null;i*=BigInt(a)**r[a]}return ee.s<le?dt(i,o):dt(o,i)},log:function(e,t){if(Gt(e,t),
this.s<=le||ee.s<=le)return null;let n=g.create(null),r=Ga(ee.n),o=Ga(ee.d),i=Ga(this.n),a=Ga(this.d);
for(let l in o)r[l]=(r[l]||le)-o[l];for(let l in a)i[l]=(i[l]||le)-a[l];for(let l in r)l!=="1"&&(n[l]=
!0);for(let l in i)l!=="1"&&(n[l]=!0);let s=null,u=null;for(let l in n){let c=r[l]||le,d=i[l]||le;if(
c===
le){if(d!==le)return null;continue}let p=d,h=c,b=Zi(p,h);if(p/=b,h/=b,s===null&&u===null)s=p,u=h;
else if(p*
u!==s*h)return null}return s!==null&&u!==null?dt(s,u):null},equals:function(e,t){return Gt(e,t),this.
s*this.n*ee.d===ee.s*ee.n*this.d},lt:function(e,t){return Gt(e,t),this.s*this.n*ee.d<ee.s*ee.n*this.
d},lte:function(e,t){return Gt(e,t),this.s*this.n*ee.d<=ee.s*ee.n*this.d},gt:function(e,t){return Gt(
e,t),this.s*this.n*ee.d>ee.s*ee.n*this.d},gte:function(e,t){return Gt(e,t),this.s*this.n*ee.d>=ee.s*
ee.n*this.d},compare:function(e,t){Gt(e,t);let n=this.s*this.n*ee.d-ee.s*ee.n*this.d;return(le<n)-(n<
le)},ceil:function(e){return e=_n**BigInt(e||0),dt(yr(this.s*e*this.n/this.d)+(e*this.n%this.d>le&&
this.
s>=le?_e:le),e)},floor:function(e){return e=_n**BigInt(e||0),dt(yr(this.s*e*this.n/this.d)-(e*this.n%
this.d>le&&this.s<le?_e:le),e)},round:function(e){return e=_n**BigInt(e||0),dt(yr(this.s*e*this.n/this.
d)+this.s*((this.s>=le?_e:le)+qt*(e*this.n%this.d)>this.d?_e:le),e)},roundTo:function(e,t){Gt(e,t);
let n=this.
n*ee.d,r=this.d*ee.n,o=n%r,i=yr(n/r);return o+o>=r&&i++,dt(this.s*i*ee.n,ee.d)},divisible:function(e,
t){
return Gt(e,t),ee.n===le?!1:this.n*ee.d%(ee.n*this.d)===le},valueOf:function(){return w(this.s*this.
n)/w(this.d)},toString:function(e=15){let t=this.n,n=this.d,r=az(t,n),o=sz(t,n,r),i=this.s<le?"-":"";
if(i+=yr(t/n),t%=n,t*=_n,t&&(i+="."),r){for(let a=o;a--;)i+=yr(t/n),t%=n,t*=_n;i+="(";for(let a=r;a--;
)
i+=yr(t/n),t%=n,t*=_n;i+=")"}else for(let a=e;t&&a--;)i+=yr(t/n),t%=n,t*=_n;return i},toFraction:
function(e=!1){
let t=this.n,n=this.d,r=this.s<le?"-":"";if(n===_e)r+=t;else{let o=yr(t/n);e&&o>le&&(r+=o,r+=" ",t%=
n),r+=t,r+="/",r+=n}return r},toLatex:function(e=!1){let t=this.n,n=this.d,r=this.s<le?"-":"";if(n===
_e)r+=t;else{let o=yr(t/n);e&&o>le&&(r+=o,t%=n),r+="\\frac{",r+=t,r+="}{",r+=n,r+="}"}return r},
toContinued:function(){
let e=this.n,t=this.d,n=[];for(;t;){n.push(yr(e/t));let r=e%t;e=t,t=r}return n},simplify:function(e=.001){
let t=BigInt(f.ceil(1/e)),n=this.abs(),r=n.toContinued();for(let o=1;o<r.length;o++){let i=dt(r[o-1],
_e);for(let s=o-2;s>=0;s--)i=i.inverse().add(r[s]);let a=i.sub(n);if(a.n*t<a.d)return i.mul(this.s)}
return this}};m();var cl=BigInt(10),dl=BigInt(0),Gg=BigInt(1),Ha=BigInt(2),Kg=1e4,uz=1e15;function qg(
e,t){let n=e/t;return e<
dl&&n*t!==e?n-Gg:n}function lz(e){let[t="0",n="0"]=x(e).split("e"),[r="0",o=""]=t.split("."),i=BigInt(
r+o),a=w(n)-o.length+4;if(a>=0)return i*cl**BigInt(a);let s=cl**BigInt(-a);return qg(i*Ha+s,s*Ha)}
function ml(e){
if(!w.isFinite(e))throw new RangeError(`Not a finite number: ${e}`);let t=f.round(e*Kg);return f.abs(
t)<uz&&t/Kg===e?BigInt(t):lz(e)}function Vt(e){return new Fe(ml(e),BigInt(Kg))}function Yt({s:e,n:t,
d:n},r){return qg(Ha*e*t*cl**BigInt(r)+n,Ha*n)}function br(e,t){return new Fe(Yt(e,t),cl**BigInt(t))}
function Hg(e,t,n){let r=cl**BigInt(n);return new Fe(qg(Ha*e*r+t,Ha*t),r)}function wr(e,t){let n=Yt(
e,t),r=x(n<dl?-n:n).padStart(t+1,"0"),o=r.slice(0,r.length-t);return(n<dl?"-":"")+o+(t>0?`.${r.slice(
r.length-t)}`:"")}function Xt(e,t){let n=e.s*e.n*t.d,r=t.s*t.n*e.d;return n<r?-1:n>r?1:0}function dn(
e){
let t=dl,n=Gg;for(let{s:r,n:o,d:i}of e)i===n?t+=r*o:(t=t*i+r*o*n,n*=i);return new Fe(t,n*BigInt(e.length))}
function Za(e){let t=[...e].sort(Xt),n=t.length>>1;return t.length%2===1?t[n]:dn([t[n-1],t[n]])}
function Ja(e){
let t=Gg;for(let{d:n}of e)t%n!==dl&&(t=new Fe(t).lcm(n).n);return{units:e.map(({s:n,n:r,d:o})=>n*r*t/
o),denominator:t}}function Wd(e){let t=new Fe(0),n=e.reduce((r,o)=>r.add(o.weight),t);return n.lte(0)?
null:e.reduce((r,o)=>r.add(o.weight.mul(o.score)),t).div(n)}var Kd=BigInt(0),cz=BigInt(100),dz=BigInt(
1e4),mz=e=>e.length>0&&e.every(({weight:t,max:n})=>w.isFinite(
t)&&w.isFinite(n));function Gd(e){if(!mz(e))return null;let t=e.map(l=>ml(l.weight)),n=e.map(l=>ml(l.
max)),r=t.reduce((l,c)=>l+c,Kd);if(r<=Kd||n.some(l=>l<=Kd))return null;let o=n.reduce((l,c)=>new Fe(
l).lcm(c).n,BigInt(1)),i=n.map((l,c)=>cz*t[c]*o/l),a=o*r,s=new y,u=l=>{let c=s.get(l);if(c)return c;
let d=ml(l),p={parts:d,exact:new Fe(d,dz)};return s.set(l,p),p};return l=>{let c=Kd,d=l.map((p,h)=>{
let b=u(p);return c+=i[h]*b.parts,b.exact});return{score:new Fe(c,a),marks:d}}}function pz(e,t){let n=je(
e,t),r=Gd(n),o=e.settings.conflicts==="exclude"?jr(e):()=>null;return(i,a,s)=>{
let u=[],l=0,c=!1;for(let{name:d}of n){let p=s.marks.get(d);p===void 0||p.kind==="blank"?l+=1:p.kind===
"recused"?c=!0:p.kind==="score"&&w.isFinite(p.value)&&u.push(p.value)}return l===n.length?null:c?{
leftOut:"recused"}:o(i,a)!==null?{leftOut:"conflict"}:u.length<n.length?{leftOut:"incomplete"}:r===null?
null:
{reading:r(u)}}}function fz(e){let t=new y;for(let n of e.rows)n.entry!==null&&!t.has(n.entry)&&t.set(
n.entry,n);return t}function tx(e,t,n,r){let o=pz(e,t),i=rt(e,t),a=n.filter(c=>c.stage===t.name),s=i.
flatMap(c=>{let d=a.find(p=>p.judge===c.code);return d?[{judge:c,rows:fz(d)}]:[]}),u=new y,l=[];for(
let c of r){
let d=new y;for(let{judge:p,rows:h}of s){let b=h.get(c.code),S=b?o(p,c,b):null;S!==null&&("reading"in
S?d.set(p.code,S.reading):l.push({entry:c.code,judge:p.code,reason:S.leftOut}))}u.set(c.code,d)}
return{
stage:t,criteria:je(e,t),entries:r,judges:i,readings:u,leftOut:l}}m();m();function qd(e){let t=new y;
for(let{category:n}of e){let r=F(n);r!==""&&!t.has(r)&&t.set(r,n.trim())}
return n=>{var r;return(r=t.get(F(n.category)))!=null?r:null}}m();function Va(e,t){let n=new y;for(
let r of e){let o=t(r),i=n.get(o);i?i.push(r):n.set(o,[r])}return n}m();m();m();m();m();function ei(
{entries:e,readings:t}){let n=null;for(let{code:r}of e){let o=t.get(r);if(!(o===void 0||
o.size===0)){if(n=n!=null?n:o,o.size!==n.size)return!1;for(let i of o.keys())if(!n.has(i))return!1}}
return!0}m();m();var xn=BigInt(0),pl=BigInt(1);function rx(e,t){let[n,r]=[e,t];for(;r!==xn;)[n,r]=[r,
n%r];return n}
var nx=BigInt(1)<<BigInt(64);function Hd(e,t){let n=e/t,r=(e-n*t)*nx/t;return w(n)+w(r)/w(nx)}
function ox(e,t){
let n=t.length,r=e.map((a,s)=>[...a,t[s]]),o=pl;for(let a=0;a<n;a+=1){let s=r[a],u=s[a];for(let l of r.
slice(a+1)){let c=l[a];for(let d=a+1;d<=n;d+=1)l[d]=(l[d]*u-c*s[d])/o}o=u}let i=t.map(()=>xn);for(
let a=n-
1;a>=0;a-=1){let s=r[a],u=s[n]*o;for(let l=a+1;l<n;l+=1)u-=s[l]*i[l];i[a]=u/s[a]}return{numerators:i,
denominator:o}}function gz(e){let t=e.map(()=>-1),n=0,r=o=>{t[o]=n;for(let[i,a]of e[o].entries())a!==xn&&
t[i]===-1&&
r(i)};for(let o of e.keys())t[o]===-1&&(r(o),n+=1);return{groups:t,groupCount:n}}function hz(e){let t=new v;
for(let n of e.readings.values())for(let{score:r}of n.values())t.add(r.d);return ix(t)}var ix=e=>k.from(
e).reduce((t,n)=>t/rx(t,n)*n,pl);function Ya(e){var b,S,A,N,P;let t=hz(e),n=new v;for(let{code:I}of e.
entries)for(let _ of(S=(b=e.readings.get(I))==null?void 0:b.keys())!=null?S:[])n.add(_);let r=k.from(
n).sort(),o=new y(r.map((I,_)=>[I,_])),i=new y,a=new y,s=xn,u=0;for(let{code:I}of e.entries){let _=k.
from((A=e.readings.get(I))!=null?A:[],([z,{score:B}])=>({judge:o.get(z),value:B.s*B.n*(t/B.d)})).sort(
(z,B)=>z.judge-B.judge);if(_.length===0)continue;let M=_.map(({judge:z})=>z).join(),j=(N=i.get(M))!=
null?N:{judges:_.map(({judge:z})=>z),entries:[],sums:_.map(()=>xn)};i.set(M,j);let L=xn;for(let[z,{
value:B}]of _.
entries())j.sums[z]=j.sums[z]+B,L+=B,s+=B*B;j.entries.push({code:I,total:L}),a.set(_.length,((P=a.get(
_.length))!=null?P:xn)+L*L),u+=_.length-1}let l=ix(k.from(a.keys(),BigInt)),c=r.map(()=>r.map(()=>xn)),
d=r.map(()=>xn);for(let{judges:I,entries:_,sums:M}of i.values()){let j=l/BigInt(I.length),L=j*BigInt(
_.length),z=j*M.reduce((B,q)=>B+q,xn);for(let[B,q]of I.entries()){let H=c[q];for(let W of I)H[W]=H[W]-
L;H[q]=H[q]+l*BigInt(_.length),d[q]=d[q]+l*M[B]-z}}let p=k.from(a).reduce((I,[_,M])=>I+l/BigInt(_)*M,
xn),h=l*s-p;return{judges:r,blocks:k.from(i.values()),unit:t,multiple:l,matrix:c,right:d,squares:h,
freedom:u,
...gz(c)}}m();m();function yz(e,t,n,r){let o=e[n][r];if(o===0)return;let i=(e[r][r]-e[n][n])/(2*o),a=(
i<0?-1:1)/(f.
abs(i)+f.sqrt(i*i+1)),s=1/f.sqrt(a*a+1),u=a*s,l=p=>{let[h,b]=[p[n],p[r]];p[n]=s*h-u*b,p[r]=u*h+s*b};
for(let p of e)l(p);let[c,d]=[e[n],e[r]];for(let p of e.keys()){let[h,b]=[c[p],d[p]];c[p]=s*h-u*b,d[
p]=
u*h+s*b}c[r]=0,d[n]=0;for(let p of t)l(p)}function ax(e){let t=e.map(a=>[...a]),n=t.map((a,s)=>a.map(
(u,l)=>l===s?1:0)),r=k.from(t.keys()),o=a=>t.reduce((s,u,l)=>u.reduce((c,d,p)=>a(l,p)?c+d**2:c,s),0),
i=o(()=>!0);for(let a=0;a<50&&!(o((u,l)=>u!==l)<=i*1e-31);a+=1)for(let u of r)for(let l of r.slice(u+
1))yz(t,n,u,l);return r.map(a=>({value:t[a][a],vector:n.map(s=>s[a])})).sort((a,s)=>a.value-s.value)}
var sx=.01,fl=1e4,ux=20,bz=60;function Zd({matrix:e,right:t,unit:n,multiple:r,squares:o,freedom:i,
groupCount:a}){
let s=ax(e.map(d=>d.map(p=>Hd(p,r)))).slice(a),u=t.map(d=>Hd(d,n*r)),l=s.map(d=>({...d,right:d.vector.
reduce((p,h,b)=>p+h*u[b],0)})),c=l.reduce((d,p)=>d+p.right**2/p.value,0);return{axes:l,residual:f.max(
0,Hd(o,n*n*r)-c),freedom:i}}var Jd=({axes:e,residual:t},n)=>e.reduce((r,{value:o,right:i})=>r+i**2*n/
(o*(o+n)),t);function lx(e,t){let{axes:n,freedom:r}=e,o=Jd(e,t),i=r*f.log(o),a=0,s=0;for(let u of n)
i+=f.log1p(u.value/t),a-=u.value/(u.value+t),s+=(u.right/(u.value+t))**2;return{value:i,slope:a+r*t*
s/o}}function Vd(e,t){let{axes:n,freedom:r}=e;if(t<3||n.length===0||r<=n.length)return null;if(Jd(e,
fl)===0)return fl;let o=ux*f.log10(fl/sx),i=d=>sx*10**(f.min(f.max(d,0),o)/ux),a=0,s=w.POSITIVE_INFINITY;
for(let d=0;d<=o;d+=1){let{value:p}=lx(e,i(d));p<s&&([a,s]=[d,p])}let u=d=>lx(e,10**d).slope,l=f.log10(
i(a-1)),c=f.log10(i(a+1));if(u(c)<=0)return i(a+1);if(u(l)>=0)return i(a-1);for(let d=0;d<bz;d+=1){
let p=(l+
c)/2;u(p)<0?l=p:c=p}return 10**((l+c)/2)}var Yd=9,Zg=9;function wz(e,t){if(t!=="auto")return{value:t,
origin:"given"};let n=Vd(Zd(e),e.judges.
length);if(n===null)return{value:1,origin:"too-few-scores"};let r=w(n.toPrecision(Zg));return{value:
r,
origin:r>=fl?"no-judge-effect":"estimated"}}function vz(e){let[t="0",n="0"]=e.toExponential(Zg-1).split(
"e"),r=BigInt(t.replace(".","")),o=w(n)-(Zg-1),i=BigInt(10)**BigInt(f.abs(o)),{n:a,d:s}=o<0?new Fe(r,
i):new Fe(r*i);return{over:a,under:s}}function kz({matrix:e,right:t,multiple:n,groups:r},o){let{over:
i,
under:a}=vz(o),s=i===xn,u=e.map((c,d)=>c.map((p,h)=>s?r[d]===r[h]?p+n:p:d===h?a*p+i*n:a*p)),l=s?pl:a;
return ox(u,t.map(c=>l*c))}function xz(e,t){let n=Ya(e),r=wz(n,t),{numerators:o,denominator:i}=kz(n,
r.value),a=i*n.unit,s=ei(e),u=n.blocks.flatMap(({judges:l,entries:c})=>{let d=l.reduce((h,b)=>h+o[b],
xn),p=BigInt(l.length);return c.map(({code:h,total:b})=>[h,s?new Fe(b,n.unit*p):Hg(b*i-d,a*p,Yd)])});
return{lambda:r,effects:new y(n.judges.map((l,c)=>[l,Hg(o[c],a,Yd)])),scores:new y(u)}}var cx=new O;
function Ji(e,t){var o,i;let n=(o=cx.get(e))!=null?o:new y;cx.set(e,n);let r=(i=n.get(t))!=null?i:xz(
e,t);return n.set(t,r),r}m();m();var gl=(e,t)=>{var n;return[...(n=e.readings.get(t))!=null?n:[]].map(
([r,{score:o}])=>({judge:r,score:o}))},
Xd=e=>[...e].sort((t,n)=>Xt(t.score,n.score)||(t.judge<n.judge?-1:t.judge>n.judge?1:0));function ti(
e,t){
return new y(e.entries.flatMap(({code:n})=>{let r=gl(e,n);return r.length>0?[[n,t(r)]]:[]}))}var hl={
better:"higher",unit:"points",precision:null,scores:e=>ti(e,t=>dn(t.map(({score:n})=>n)))};var dx={
better:"higher",unit:"points",precision:Yd,exactOn:ei,scores:(e,t)=>ei(e)?hl.scores(e,t):Ji(
e,t.severityCorrection).scores,working:(e,t)=>{let n=hl.scores(e,t),r=ei(e)?null:Ji(e,t.severityCorrection);
return o=>{let i=n.get(o);if(i===void 0)return[];let a=r&&{points:r.scores.get(o).sub(i),lambda:Vt(r.
lambda.value),origin:r.lambda.origin};return[{code:"SEVERITY_CORRECTED",params:{mean:i,correction:a}
}]}}};m();var mx={better:"higher",unit:"points",precision:null,scores:e=>ti(e,t=>Za(t.map(({score:n}
)=>n))),working:e=>t=>{
let n=Xd(gl(e,t));return[{code:"MIDDLE_SCORES",params:{middle:n.slice(n.length-1>>1,(n.length>>1)+1)}
}]}};m();m();var Qd=e=>e.judges.map(({code:t})=>{let n=e.entries.flatMap(r=>{var i;let o=(i=e.readings.get(
r.
code))==null?void 0:i.get(t);return o?[{entry:r.code,score:o.score}]:[]});return{judge:t,entries:n.map(
({entry:r})=>r),scores:n.map(({score:r})=>r)}});function em(e){let t=new y;for(let{entries:n,values:
r}of e)
for(let[o,i]of n.entries()){let a=t.get(i);a?a.push(r[o]):t.set(i,[r[o]])}return t}function Tz(e){
let{units:t}=Ja(e),n=t.map((o,i)=>i).sort((o,i)=>t[o]>t[i]?-1:t[o]<t[i]?1:0),r=[];for(let o=0,
i=0;o<n.length;o=i){for(;i<n.length&&t[n[i]]===t[n[o]];)i+=1;let a=new Fe(o+1+i,2);for(let s of n.slice(
o,i))r[s]=a}return r}var px=e=>em(Qd(e).map(({judge:t,entries:n,scores:r})=>({entries:n,values:Tz(r).
map(o=>({judge:t,rank:o,entries:n.length}))}))),fx={better:"lower",unit:"mean-rank",precision:null,
scores:e=>new y(
[...px(e)].map(([t,n])=>[t,dn(n.map(({rank:r})=>r))])),working:e=>{let t=px(e);return n=>{var r;
return[
{code:"RANKS_WITHIN_JUDGES",params:{ranks:(r=t.get(n))!=null?r:[]}}]}}};m();var yl=3;function gx(e){
if(e.length<yl)return{kept:e,dropped:null};let t=s=>u=>Xt(u.score,s)===0,n=s=>({
...s,alike:e.filter(t(s.score)).length}),[r,...o]=Xd(e),i=o.find(t(o[o.length-1].score)),a={highest:
n(
i),lowest:n(r)};return{kept:o.filter(s=>s!==i),dropped:a}}var hx={better:"higher",unit:"points",
precision:null,
scores:e=>ti(e,t=>dn(gx(t).kept.map(({score:n})=>n))),working:e=>t=>[{code:"SCORES_DROPPED",params:{
dropped:gx(gl(e,t)).dropped}}]};m();var Vi=BigInt(0),Jg=BigInt(10),Sz=30,Xa=Jg**BigInt(Sz),Ez=20,bx=12;
function Cz(e){if(e<=Vi)return Vi;
let t=Jg**BigInt(x(e).length+1>>1);for(;;){let n=(t+e/t)/BigInt(2);if(n>=t)return t;t=n}}function Rz(
{
judge:e,entries:t,scores:n}){if(n.length===0)return[];let{units:r,denominator:o}=Ja(n),i=BigInt(r.length),
a=i-BigInt(1),s=r.reduce((h,b)=>h+b,Vi),u=r.map(h=>i*h-s),l=u.reduce((h,b)=>h+b*b,Vi),c=Cz(a*l*Xa*Xa),
d=l===Vi,p={judge:e,entries:t.length,mean:new Fe(s,i*o),sd:d?new Fe(0):br(new Fe(c,Xa*a*i*o),bx)};
return n.
map((h,b)=>({...p,score:h,z:d?Vi:u[b]*c/l}))}var yx=e=>em(Qd(e).map(t=>({entries:t.entries,values:Rz(
t)})));function Dz(e){let t=BigInt(e.length),n=e.reduce((r,{z:o})=>r+o,Vi);return br(new Fe(BigInt(
50)*
Xa*t+Jg*n,Xa*t),Ez)}var Oz=e=>br(new Fe(e,Xa),bx),wx={better:"higher",unit:"standard-score",
precision:9,
scores:e=>new y([...yx(e)].map(([t,n])=>[t,Dz(n)])),working:e=>{let t=yx(e);return n=>{var o;return[
{code:"STANDARDIZED",params:{judges:((o=t.get(n))!=null?o:[]).map(i=>({...i,z:Oz(i.z)}))}}]}}};var bl={
mean:hl,trimmed:hx,median:mx,"rank-sum":fx,"z-score":wx,adjusted:dx};var Qn=e=>bl[e],er=e=>bl[e].unit;
m();function wo({stages:e,settings:t},n){var o;let r=e[e.length-1]===n;return(o=n.advance)!=null?o:r?
t.top:null}function tm(e){var n;let t=e.stages[e.stages.length-1];return(n=t===void 0?null:wo(e,t))!=
null?n:e.settings.top}m();function nm(e,t,n){return n==="higher"?e.sub(t):t.sub(e)}function wl(e,t,n){
return n==="higher"?Xt(t,
e):Xt(e,t)}function vx(e,t){let n=[];for(let r of[...e].sort(t)){let o=n[n.length-1];o&&t(o[0],r)===
0?o.push(r):n.push([r])}return n}function Vg(e,t){let[n,...r]=t;if(e.length===1||n===void 0)return[e];
let o=n.values(e.map(u=>u.entry));if(e.some(u=>!o.has(u.entry.code)))return Vg(e,r);let i=n.criterion===
void 0?{}:{criterion:n.criterion},a=e.map(u=>u.entry.code),s=e.map(u=>{let l=o.get(u.entry.code),c={
metric:n.id,...i,value:l,among:a};return{value:l,contender:{...u,steps:[...u.steps,c]}}});return vx(
s,(u,l)=>wl(u.value,l.value,n.better)).flatMap(u=>Vg(u.map(({contender:l})=>l),r))}function kx(e,t,n,
r){
let o=e.map(({entry:l,score:c})=>({rounded:Yt(c,n),contender:{entry:l,score:c,steps:[]}})),i=r==="higher"?
-1:1,s=vx(o,(l,c)=>l.rounded<c.rounded?-i:l.rounded>c.rounded?i:0).flatMap(l=>Vg(l.map(({contender:c}
)=>c),
t)),u=0;return s.flatMap(l=>{let c=u+1;return u+=l.length,l.map(d=>{var h;let p=(h=d.steps[d.steps.length-
1])!=null?h:null;return{...d,rank:c,decidedBy:l.length>1?"shared":p}})})}m();m();m();function Az(e){
return e.map((t,n)=>({criterion:t,index:n,weight:Vt(t.weight)})).sort((t,n)=>Xt(n.weight,
t.weight))}function Nz(e,t,n){return{id:"criteria",criterion:t.name,better:"higher",values:r=>new y(
r.flatMap(o=>{var a,s;let i=[...(s=(a=e.readings.get(o.code))==null?void 0:a.values())!=null?s:[]].map(
u=>u.marks[n]);return i.length>0?[[o.code,dn(i)]]:[]}))}}var xx={metrics:({panel:e})=>Az(e.criteria).
map(({criterion:t,index:n})=>Nz(e,t,n))};m();function Pz(e,t,n){let r=n.map(u=>{var l,c;return(c=(l=e.readings.get(
u))==null?void 0:l.get(t))==null?
void 0:c.score}),{units:o}=Ja(r.flatMap(u=>u?[u]:[])),i=[...new v(o)].sort((u,l)=>u<l?-1:u>l?1:0),a=new y(
i.map((u,l)=>[u,l])),s=0;return r.map(u=>u?a.get(o[s++]):null)}function Tx(e,t){let n=e.judges.map((
{
code:r})=>Pz(e,r,t));return(r,o)=>{let i=0,a=0;for(let s of n){let u=s[r],l=s[o];u===null||l===null||
(u>l?i+=1:u<l&&(a+=1))}return{higher:i,lower:a}}}function Sx(e,t){let n=Tx(e,t),r=new y(t.map((o,i)=>[
o,i]));return o=>{let i=r.get(o);return i===void 0?[]:t.flatMap((a,s)=>s===i?[]:[{rival:a,...n(i,s)}
])}}
function Iz(e,t){let n=Tx(e,t),r=t.map(()=>0);for(let o=0;o<t.length;o+=1)for(let i=o+1;i<t.length;i+=
1){let{higher:a,lower:s}=n(o,i),u=f.sign(a-s);r[o]+=u,r[i]-=u}return new y(t.map((o,i)=>[o,new Fe(r[
i])]))}
var Ex={metrics:({panel:e})=>[{id:"majority",better:"higher",values:t=>Iz(e,t.map(({code:n})=>n))}]}
;m();var Cx={metrics:({panel:e})=>[{id:"median",better:"higher",values:t=>ti({...e,entries:t},n=>Za(
n.map(
({score:r})=>r)))}]};m();var Rx={metrics:({previous:e})=>{let t=e[e.length-1];if(t===void 0)return[];
let n=new y(t.standings.
map(({entry:r,score:o})=>[r.code,o]));return[{id:"previous",better:Qn(t.method).better,values:()=>n}
]}};m();var Dx={metrics:()=>[]};var Ox={criteria:xx,median:Cx,majority:Ex,previous:Rx,shared:Dx};
function Ax(e,t){let n=e.indexOf("shared");return(n<0?e:e.slice(0,n)).flatMap(r=>Ox[r].metrics(t))}m(
);function $z(e){let t=e.stages.every(n=>n.weight===null);return n=>{var r;return t?new Fe(1):Vt((r=n.
weight)!=null?r:0)}}function vl(e,t,n){let r=$z(e),o=n.map(i=>({stage:i.stage.name,weight:r(i.stage),
scores:new y(i.standings.map(a=>[a.entry.code,a.stageScore]))}));return(i,a)=>{let u=[...o.flatMap((
{
scores:c,...d})=>{let p=c.get(i);return p?[{...d,score:p}]:[]}),{stage:t.name,weight:r(t),score:a}];
return u.some(c=>c.weight.gt(0))?u:[{stage:t.name,weight:new Fe(1),score:a}]}}function rm(e,t,n,r){
let o=vl(
e,t,n);return new y([...r].map(([i,a])=>{var s;return[i,(s=Wd(o(i,a)))!=null?s:a]}))}m();m();m();
function vr(e){let t=0;return e.map((n,r)=>{var o;return((o=e[r-1])==null?void 0:o.rank)!==n.rank&&
(t=r+1),{ranked:n,place:t}})}function Qa({races:e,notes:t},n,r){let o=e.map(a=>({race:a,kept:r(a.contenders)}
)),
i=o.flatMap(({race:a,kept:s})=>{let u=new v(s);return a.contenders.filter(l=>!u.has(l))});return{
races:o.
map(({race:a,kept:s})=>({...a,contenders:s})),notes:new y([...t,...i.map(({entry:a})=>[a.code,n])])}
}var Nx=(e,{settings:t,last:n,categoryOf:r})=>{if(!t.winnersPerCategory||!n)return e;let o=({entry:l}
)=>r(
l)!==null,{races:i,notes:a}=Qa(e,"without-category",l=>l.filter(o)),s=i.flatMap(l=>l.contenders);
return{
races:[...Va(s,({entry:l})=>r(l))].map(([l,c])=>({category:l,contenders:c})),notes:a}};m();function _z(
e,t){let n=new y,r=[],o=null;return e.filter(i=>{var s,u;if(i.rank!==o){for(let l of r)n.
set(l,((s=n.get(l))!=null?s:0)+1);r=[],o=i.rank}let a=F(i.entry.institution);return a===""?!0:((u=n.
get(a))!=null?u:0)>=t?!1:(r.push(a),!0)})}var Px=(e,{settings:t})=>{let{maxPerInstitution:n}=t;
return n===
null?e:Qa(e,"institution-full",r=>_z(r,n))};m();var Ix=(e,{settings:t,better:n,rounded:r})=>{if(t.passingScore===null)return e;
let o=Vt(t.passingScore),
i=a=>wl(r(a.score),o,n)<=0;return Qa(e,"below-passing-score",a=>a.filter(i))};m();var $x=({races:e,
notes:t},{places:n,last:r})=>{if(n===null)return{races:e,notes:t};let o=e.map(i=>{var h,
b;let a=vr(i.contenders),s=a.filter(({place:S})=>S<=n),u=(h=s[s.length-1])==null?void 0:h.place,l=s.
length>n?s.filter(({place:S})=>S===u):[],c=(b=a[s.length])==null?void 0:b.place,d=r?a.filter(({place:
S})=>S===
c):[],p=(S,A)=>S.map(({ranked:N})=>[N.entry.code,A]);return{race:{...i,contenders:s.map(({ranked:S})=>S)}
,
notes:[...p(l,"shared-rank-at-cut"),...p(d,"first-reserve")]}});return{races:o.map(({race:i})=>i),
notes:new y(
[...t,...o.flatMap(i=>i.notes)])}};var Fz=[Ix,Nx,Px,$x];function Mz({contenders:e}){var r;let t=vr(e),
n=new y;for(let{place:o}of t)n.set(
o,((r=n.get(o))!=null?r:0)+1);return t.map(({ranked:o,place:i})=>{var a;return[o.entry.code,{place:i,
holders:(a=n.get(i))!=null?a:1}]})}function om(e,t){let n={races:[{category:null,contenders:e}],
notes:new y},
{races:r,notes:o}=Fz.reduce((i,a)=>a(i,t),n);return{races:r,notes:o,places:new y(r.flatMap(Mz))}}m();
m();m();m();var es={id:
"Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
en:"January February March April May June July August September October November December".split(" ")}
;function Yi(e,t){var i;let[n="",r="",o=""]=e.split("-");return`${w(o)} ${(i=es[t][w(
r)-1])!=null?i:""} ${n}`}var Lz=["","pebruari","","","","","","agt","","","nopember",""];function _x(
e){
let t=e.toLowerCase();if(t.length<3)return null;let n=(o,i)=>[es.id[i],es.en[i],Lz[i]].some(a=>a==null?
void 0:a.toLowerCase().startsWith(t)),r=es.id.findIndex(n);return r<0?null:r+1}var Tn=(e,t)=>t==="id"?
e.replace(".",","):e,ae=(e,t)=>Tn(x(e),t);function Ze(e,t){let[n="",r=""]=e.split(
"T"),o=r.slice(0,5).replace(":",t==="id"?".":":"),i=Yi(n,t);return n==="1899-12-30"?o:r===""||r==="00:00:00"?
i:`${i} ${o}`}function K(e,t){return typeof e=="object"?`\u201C${Ze(e.date,t)}\u201D`:`\u201C${typeof e==
"number"?ae(e,t):typeof e=="boolean"?x(e).toUpperCase():jz(e)}\u201D`}var jz=e=>{let t=[...e];return t.
length>60?`${t.slice(0,59).join("")}\u2026`:e};function Y(e,t,n=12){return Fx(e,t,t==="id"?"dan":
"and",n)}var Yg=(e,t)=>Fx(e,t,t==="id"?"atau":"or",e.length);function Fx(e,t,n,r){let o=e.slice(0,r),
i=e.
length-o.length,a=t==="id"?`${i} lainnya`:`${i} more`,s=i>0?[...o,a]:o;return s.length<2?s.join(""):
`${s.slice(0,-1).join(", ")} ${n} ${s[s.length-1]}`}function et({code:e,name:t,codeMadeUp:n}){return t===""?
e:n||e===""?K(t,"id"):`${K(t,"id")} (${e})`}var zz=5;function Mx({stage:e,entries:t,readings:n},{
method:r}){let i=t.map(l=>{var c,d;return{entry:l,
judges:(d=(c=n.get(l.code))==null?void 0:c.size)!=null?d:0}}).filter(({judges:l})=>l>0&&l<zz);if(r!==
"trimmed"||i.length===0)return[];let a=i.filter(({judges:l})=>l<yl),s=l=>l.map(({entry:c})=>et(c)),u={
reason:"few-to-trim",entries:s(i),whole:s(a)};return[{code:"METHOD_CAUTION",severity:"warning",stage:
e.
name,params:u}]}m();m();var Fn=e=>{var t,n;return(n=(t=e.decision)==null?void 0:t.rank)!=null?n:e.rank}
;var Lx=(e,t)=>new y(t.flatMap(n=>n.stage===e.name?[[n.entry,n]]:[]));function Xg(e,t){return t.size===
0?e:e.map(n=>{var r,o;return{...n,rank:(o=(r=t.get(n.entry.code))==null?void 0:r.rank)!=null?o:n.rank}
}).
sort((n,r)=>n.rank-r.rank)}function im({standings:e}){return e.map(t=>({standing:t,rank:Fn(t)})).sort(
(t,n)=>t.rank-n.rank)}var jx=(e,t)=>e.every(({code:n})=>t.has(n));function zx(e,t,n,r){let o=new y(t.
map(({entry:s,rank:u})=>[s.code,u])),i=Xg(t,n),a=new y(t.map(s=>[s.entry.code,et(s.entry)]));return[
...n.values()].flatMap(s=>{let{entry:u,rank:l,tab:c,cell:d}=s,p=(S,A=[])=>{var _;let N=S==="below-passing-score"||
S==="outdated"?"warning":"error",P=o.get(u),I={entry:(_=a.get(u))!=null?_:u,rank:l,reason:S,
others:A,...P===void 0?{}:{computed:P}};return[{code:"PLENARY_CONFLICT",severity:N,stage:e.name,tab:
c,
...d===null?{}:{cell:d},params:I}]};if(!o.has(u))return p("not-ranked");let h=i.filter(S=>S.rank===l&&
!n.has(S.entry.code));return h.length>0?p("taken",h.map(S=>et(S.entry))):i.filter(S=>S.rank<l).length!==
l-1?p("gap"):r.get(u)==="below-passing-score"?p("below-passing-score"):s.computed!==null&&s.computed!==
o.get(u)?p("outdated"):[]})}m();function Bz(e,{place:t,holders:n}){return k.from({length:n},(r,o)=>{
var i;return(i=e[t-1+o])!=null?
i:0})}function am(e,t){let n=Bz(e,t),[r=0]=n;return n.some(o=>o!==r)?"open":r>0?{amount:r}:null}m();
function Uz({contenders:e},t){let n=vr(e).filter(({place:i})=>i<=t),r=n[n.length-1];if(r===void 0||n.
length<=t)return[];let o=n.filter(({place:i})=>i===r.place);return[{rank:r.ranked.rank,places:t,
entries:o.
map(({ranked:i})=>i.entry)}]}function Wz({contenders:e},t){let n=vr(e);return[...new v(n.map(({place:
r})=>r))].
flatMap(r=>{let o=n.filter(a=>a.place===r);if(am(t,{place:r,holders:o.length})!=="open")return[];let i=o.
map(({ranked:a})=>a.entry);return[{rank:o[0].ranked.rank,places:o.length,entries:i,prize:!0}]})}
function Bx(e,t,n,r,o){
let a=(e.title&&"outcomes"in e.title?e.title.outcomes.map(u=>u.places):[]).filter(u=>n===null||u<n).
sort((u,l)=>l-u),s=n===null?a:[n,...a];return t.flatMap(u=>{let l=u.category===null?{}:{category:u.category}
,
c=new v;return[...s.flatMap(d=>Uz(u,d)),...Wz(u,r)].flatMap(d=>{if(c.has(d.rank))return[];if(c.add(d.
rank),!d.prize&&jx(d.entries,o))return[];let p={...d,entries:d.entries.map(et),...l};return[{code:
"TIE_AT_CUT",severity:"warning",stage:e.name,params:p}]})})}m();function Ux(e,t,n){var i,a;if(n===null)return null;
if(e.title&&"name"in e.title)return e.title.name;
let o=((a=(i=e.title)==null?void 0:i.outcomes)!=null?a:[]).filter(s=>n<=s.places).sort((s,u)=>s.places-
u.places)[0];return o?o.name:t===null?null:`Top ${t}`}function Wx(e,{precision:t,exactOn:n},r){
return t===null||n&&r.every(n)?e:new y([...e].map(([o,i])=>[
o,br(i,t)]))}function Kz(e,t){let n=new y;for(let{rank:i,score:a}of e){let s=n.get(i);(s===void 0||
wl(
a,s,t)<0)&&n.set(i,a)}let r=[...n.keys()],o=new y(r.map((i,a)=>{var s;return[i,n.get((s=r[a+1])!=null?
s:0)]}));return e.map(({rank:i,score:a})=>{let s=o.get(i);return s?nm(a,s,t):null})}function Gz(e,t){
return new y([...Va(e,({entry:n})=>t(n))].flatMap(([n,r])=>n===null?[]:vr(r).map(({ranked:o,place:i}
)=>[
o.entry.code,{category:n,categoryRank:i}])))}var qz={category:null,categoryRank:null};function Xi(e,
t,n,r=[]){
let{settings:o,stages:i}=e,{stage:a}=t,s=wo(e,a),u=i[i.length-1]===a,l={stage:a,method:o.method,
places:s,
last:u,panel:t,whole:null},c=Qn(o.method),{better:d}=c,p=Wx(c.scores(t,o),c,[t]),h=o.carryOver?Wx(rm(
e,a,n,p),c,[...n.map(B=>B.panel),t]):p,b=t.entries.flatMap(B=>{let q=h.get(B.code);return q?[{entry:
B,
score:q}]:[]}),S=Ax(o.tieBreaks,{panel:t,previous:n}),A=kx(b,S,o.decimals,d),N=B=>br(B,o.decimals),P=qd(
e.entries),I=Lx(a,r),_=om(Xg(A,I),{settings:o,places:s,last:u,better:d,rounded:N,categoryOf:P}),M=u&&
o.winnersPerCategory?Gz(A,P):null,j=Kz(A,d),L=A.map((B,q)=>{var Q,de,ge,Pe,ce,se;let{code:H}=B.entry,
W=(Q=_.places.get(H))!=null?Q:null,X=I.get(H);return{...B,stageScore:p.get(H),judgeScores:new y([...(
de=
t.readings.get(H))!=null?de:[]].map(([Ct,we])=>[Ct,we.score])),margin:(ge=j[q])!=null?ge:null,
advances:W!==
null,place:W,title:Ux(a,s,(Pe=W==null?void 0:W.place)!=null?Pe:null),prize:u&&W!==null?am(o.prizes,W):
null,...(ce=M==null?void 0:M.get(H))!=null?ce:qz,cutNote:(se=_.notes.get(H))!=null?se:null,vacated:
null,
...X===void 0?{}:{decision:X}}}),z=u?Bx(a,_.races,s,o.prizes,I):[];return{...l,standings:L,findings:
[
...Mx(t,o),...z,...zx(a,A,I,_.notes)]}}m();function ni(e,t){let n=e.entries.filter(i=>i.status==="running"),
r=t[t.length-1];if(r===void 0)return n;
let o=new v(r.standings.flatMap(({advances:i,entry:a})=>i?[a.code]:[]));return n.filter(i=>o.has(i.code))}
m();var Kx=({standings:e})=>new y(e.map(t=>[t.entry.code,t]));function Gx(e,{category:t},n){return e.
standings.filter(({entry:r,advances:o})=>r.status!=="running"&&o).filter(r=>r.category===t&&(n===null||
r.rank<=n)).map(({entry:r})=>r)}function qx(e,t,n){let r=Kx(t),o=e.standings.map(i=>{let a=r.get(i.entry.
code);if(a===void 0||a.advances===i.advances)return i;if(a.advances)return{...i,advances:!0,place:a.
place,title:a.title,cutNote:a.cutNote};if(n.has(i.entry.code))return i;let s={from:null,removed:Gx(t,
i,null)};return{...i,advances:!1,place:null,title:null,cutNote:"place-kept",vacated:s}});return{...e,
standings:o}}function Hx(e,t){let n=Kx(t),r=e.standings.map(o=>{var u,l;let i=n.get(o.entry.code);if(
o.
place===null||i===void 0)return o;let a=(l=(u=i.place)==null?void 0:u.place)!=null?l:null;if(a!==null&&
a<=o.place.place)return o;let s=Gx(t,o,a===null?null:i.rank);return s.length===0?o:{...o,vacated:{
from:a,
removed:s}}});return{...e,standings:r}}function Zx(e){let t=e.flatMap(r=>r.rows),n=({marks:r})=>[...r.values(
)].some(o=>o.kind==="score");return new v(
t.filter(n).map(r=>{var o;return(o=r.entry)!=null?o:""}))}function Jx(e,t,n,r,o=[]){let i=n.filter(P=>P.
stage===t.name),a=(P,I)=>Xi(e,tx(e,t,i,P),I,o),s=ni(e,r),u=a(s,[...r]);if(e.entries.every(P=>P.status===
"running"))return u;let l=new v(s),c=Zx(i),d=e.entries.filter(P=>P.status!=="running"&&c.has(P.code));
if(d.length===0)return u;let p=P=>a(e.entries.filter(I=>l.has(I)||P.includes(I)),r.map(I=>{var _;
return(_=
I.whole)!=null?_:I})),h=new v(e.stages.slice(r.length+1).map(P=>P.name)),b=Zx(n.filter(P=>h.has(P.stage))),
S=d.filter(P=>b.has(P.code)),A=S.length===0?u:qx(u,p(S),b),N=p(d);return{...Hx(A,N),whole:N}}m();m();
var Hz=2;function Vx(e,t){var l;if(ei(e))return new v;let n=Ya(e),r=Zd(n),{axes:o,freedom:i}=r;if(i<=
o.length)return new v;let a=(l=Vd(r,n.judges.length))!=null?l:1,s=Jd(r,a)/i,u=n.blocks.filter(({
judges:c})=>{
let d=0,p=0;for(let{value:b,vector:S,right:A}of o){let N=c.reduce((P,I)=>P+S[I],0)/c.length;d+=N*A/(
b+
a),p+=s*N**2/(b+a)}let h=f.sqrt(s/c.length);return f.abs(d)>=f.max(t,h)&&f.abs(d)>Hz*f.sqrt(p)});
return new v(
u.flatMap(({entries:c})=>c.map(({code:d})=>d)))}function Yx(e,t){let n=k.from(e,([o,i])=>({entry:o,
units:Yt(i,t)}));n.sort((o,i)=>o.units>i.units?-1:
o.units<i.units?1:0);let r=0;return new y(n.map(({entry:o,units:i},a)=>{var s;return((s=n[a-1])==null?
void 0:s.units)!==i&&(r=a+1),[o,r]}))}function Xx(e,{stage:t,panel:n,method:r,standings:o},i){let{
decimals:a,
carryOver:s}=e.settings;if(r==="adjusted"||Qn(r).unit!=="points")return[];let u=Vx(n,.5/10**a);if(u.
size===0)return[];let l=Ji(n,"auto").scores,c=Yx(new y(o.map(({entry:h,score:b})=>[h.code,b])),a),d=Yx(
s?rm(e,t,i,l):l,a),p=n.entries.filter(({code:h})=>u.has(h)).map(h=>({entry:et(h),places:f.abs(c.get(
h.code)-d.get(h.code))})).sort((h,b)=>b.places-h.places);return[{code:"METHOD_CAUTION",severity:
"warning",stage:t.name,params:{reason:"uneven-judges",entries:p}}]}m();m();m();m();m();function Mn(e){
let t=f.floor(e/26);return(t>0?Mn(t-1):"")+x.fromCharCode(65+e%26)}function Te(e,t,n=1,r=1){
let o=`${Mn(t)}${e+1}`;return n===1&&r===1?o:`${o}:${Mn(t+r-1)}${e+n}`}var Qx=e=>[...e].reduce((t,n)=>t*
26+n.charCodeAt(0)-64,0)-1;function zr(e){var a;let[,t="",n="",r=t,o=n]=(a=/^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.
exec(e))!=null?a:[],i=[];for(let s=w(n)-1;s<w(o);s++)for(let u=Qx(t);u<=Qx(r);u++)i.push({row:s,
column:u});
return i}var e0={scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get("code");if(r===void 0)return[
];
let o=new y;for(let{entry:i,row:a}of e){let s=Z(i.code),u=o.get(s);u?u.rows.push(a):s!==""&&o.set(s,
{code:i.code,rows:[a]})}return k.from(o.values()).flatMap(({code:i,rows:a})=>{let s=a[1];if(s===void 0)
return[];let u={code:i,rows:a.map(l=>l+1)};return[{code:"ENTRY_DUPLICATE_CODE",severity:"error",tab:
t,
cell:Te(s,r),params:u}]})}};m();var t0={scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get(
"name");if(r===void 0)return[];
let o=new y;for(let i of e){let a=F(i.entry.name);if(a===""||i.entry.status!=="running")continue;let s=o.
get(a);s?s.push(i):o.set(a,[i])}return k.from(o.values()).flatMap(i=>{let[a,s]=i;if(a===void 0||s===
void 0)return[];let u={name:a.entry.name,codes:i.map(({entry:l})=>l.code),rows:i.map(({row:l})=>l+1)}
;
return[{code:"ENTRY_DUPLICATE_NAME",severity:"warning",tab:t,cell:Te(s.row,r),params:u}]})}};m();m();
m();function n0(e,t,n){var h,b;let r=0,o=0,i=!1,a=!1;for(let{name:S}of t){let A=(b=(h=e.marks.get(S))==
null?void 0:h.kind)!=null?b:"blank";A==="blank"?r+=1:A==="score"?o+=1:A==="recused"?i=!0:a=!0}let{
entry:s,
conflict:u,excluded:l,repeated:c}=n,d=r===t.length,p=o===t.length;return{row:e,entry:s,conflict:u,
excluded:l,
recused:i,blank:d,complete:p,unreadable:a,repeated:c}}m();m();m();m();function kl(e,t,n){let r=e.filter(
o=>o>=t&&o<=n);return r.length===1?r[0]:null}var Zz=864e5,Jz=R.UTC(1899,11,30);function Vz(e,t){
return f.round(e*100+t)/100}function r0({date:e,monthFirst:t},n,r){
let o=/^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})$/.exec(e);if(o===null)return null;let[i,a,s,
u,l,c]=o.slice(1).map(w);if(i>1900){let A=u===0&&l===0&&c===0,N=t?`${a}.${s}`:`${s}.${a}`;return A?
kl(
[w(N)],n,r):null}let d=f.round((R.UTC(i,a-1,s)-Jz)/Zz);if(d<0)return null;let p=d+(u*3600+l*60+c)/86400,
h=f.round(p*100)/100,b=d>0&&f.abs(p-h)*86400<1,S=c===0;return kl([...b?[h]:[],...S?[Vz(d*24+u,l)]:[]],
n,r)}m();var Yz=/^\d+$/,Xz=/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/,Qz=/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/,eB=/^[1-9]\d{0,2}( \d{3})+([.,]\d+)?$/,
tB=/^\d*[.,]\d+$/;function nB(e){return e.replace(/\p{Cf}/gu,"").replace(/\s/g," ").replace(
/[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g,
t=>x(t.charCodeAt(0)&15)).replace(/[\uff0c\u066b]/g,",").replace(/[\uff0e\u066c]/g,".").replace(
/[\u2212\uff0d]/g,
"-").replace(/\uff0b/g,"+").trim().replace(/^['\u2019]/,"")}function rB(e){let t=[];return Yz.test(e)&&
t.push(w(e)),Xz.test(e)&&t.push(w(e.replace(/\./g,"").replace(",","."))),Qz.test(e)&&t.push(w(e.replace(
/,/g,""))),eB.test(e)&&t.push(w(e.replace(/ /g,"").replace(",","."))),tB.test(e)&&t.push(w(e.replace(
",","."))),t.filter(w.isFinite)}function sm(e,t,n){let r=/^([+-]?)(.*)$/.exec(nB(e));if(r===null)return null;
let o=rB(r[2]).map(i=>(r[1]==="-"?-i:i)+0);return o.length===1?o[0]:kl(o,t,n)}var oB=/^#(?:N\/A|[A-Z][A-Z0-9/_]*[!?])$/;
function um(e,{min:t,max:n}){if(typeof e=="object")return{
kind:"date",date:e.date,likely:r0(e,t,n)};if(typeof e!="string")return{kind:"not-number",value:e};if(
oB.
test(e.trim()))return{kind:"formula-error",value:e.trim()};let r=sm(e,t,n);return r===null?{kind:
"not-number",value:e}:{kind:"text-number",value:e,number:r}}function o0(e,t){let n={blank:[],
outOfRange:[],unreadable:[],formula:[]};for(let r of e)if(!(r.excluded||
r.recused))for(let o of t){let i=r.row.marks.get(o.name);i!==void 0&&iB(n,i,{line:r,criterion:o,at:i.
at})}return n}function iB(e,t,n){var o;let{criterion:r}=n;if("formula"in t&&e.formula.push(n),t.kind===
"blank")e.blank.push(n);else if(t.kind==="score"){let{value:i}=t;i>=r.min&&i<=r.max||e.outOfRange.push(
{...n,value:i})}else if(t.kind==="unreadable"){let i=t.formula?null:(o=t.cellValue)!=null?o:t.raw;e.
unreadable.push({...n,cellValue:i,reading:um(t.raw,r)})}}m();function aB(e,t){if(e.kind==="score")return!0;
if(e.kind!=="unreadable")return!1;let{kind:n}=um(e.raw,
t);return n==="text-number"||n==="date"}function sB(e,t){if(e.entry!==null)return!1;let n=e.code!==""||
e.name!=="";return t.some(r=>{let o=e.marks.get(r.name);return o===void 0||o.kind==="blank"?!1:n||aB(
o,r)})}function i0(e,t){return e.rows.filter(n=>sB(n,t))}function xl({excluded:e,lines:t},n){var r,o;
return e.has(n)||((o=(r=t.get(n))==null?void 0:r.some(i=>i.
recused))!=null?o:!1)}function lm({sheet:e,strays:t,lines:n}){return(e==null?void 0:e.codeColumn)===
null&&t.length>0&&n.size===0}function uB(e,t){var r;let n=new y;for(let o of(r=e==null?void 0:e.rows)!=
null?r:[]){if(o.entry===null||!t.has(o.entry))continue;let i=n.get(o.entry);i?i.push(o):n.set(o.entry,
[o])}return n}function lB({sheet:e,criteria:t,entries:n,conflicts:r,excluded:o}){var a;let i=new y;
for(let[
s,u]of uB(e,n)){let l={entry:n.get(s),conflict:(a=r.get(s))!=null?a:null,excluded:o.has(s),repeated:
u.
length>1};i.set(s,u.map(c=>n0(c,t,l)))}return i}function a0(e){let{judge:t,tab:n,sheet:r,criteria:o,
expected:i,excluded:a}=e,s=lB(e),u=k.from(s.values()).flat(),l=r===null?[]:i0(r,o);return{judge:t,
tab:n,
sheet:r,expected:i,excluded:a,missingColumns:o.filter(({name:c})=>{var d;return!((d=r==null?void 0:r.
columns.get(c))!=null&&d.length)}),lines:s,strays:l,marks:o0(u,o),touched:l.length>0||u.some(c=>!c.blank&&
!c.excluded)}}m();function vo(e){return e.competition.settings.missing==="assigned"}function ts(e){
return e.provisional||
vo(e)?"warning":"error"}function cm(e){return e.provisional?"warning":"error"}function cB(e,t){var r;
return xl(e,t.code)?!1:((r=e.lines.get(t.code))!=null?r:[]).some(o=>o.complete||
o.unreadable||o.repeated)?!0:e.sheet!==null&&e.missingColumns.length>0&&e.sheet.rows.length>0}var s0={
scope:"stage",find:({check:e,sheetViews:t})=>{var n;return((n=e.reached)!=null?n:[]).filter(r=>vo(e)?
!t.some(o=>cB(o,r)):t.every(o=>xl(o,r.code))).map(r=>({code:"ENTRY_UNSCORED",severity:cm(e),params:{
entry:et(r)}}))}};m();m();function ns(e,t){return t.flatMap(({name:n})=>{let r=e.marks.get(n);return r===void 0||
r.kind===
"blank"?[]:[r]})}m();var Ht=(e,t)=>({entries:[et(e)],criteria:t===void 0?[]:[t.name],cells:1});
function dm(e){let[t]=e;return t!==
void 0&&e.length===1?t:{entries:[...new v(e.flatMap(({entries:n})=>n))],criteria:[...new v(e.flatMap(
({criteria:n})=>n))],cells:e.reduce((n,{cells:r})=>n+r,0)}}var u0=3;function Qi({entries:e},t){
return e.
length<=u0?Y(e,t):`${e.length} ${t==="id"?"peserta":"entries"}`}function dB({criteria:e},t){return e.
length<=u0?Y(e,t):`${e.length} ${t==="id"?"kriteria":"criteria"}`}function Rt(e,t){let n=`${e.cells} ${t==="id"?
"nilai":"scores"}`,r=t==="id"?"pada":"on";return`${Qi(e,t)} ${r} ${dB(e,t)}${e.cells===1?
"":` (${n})`}`}function Sn(e,t,n){return t===void 0?e:n==="id"?`${e} dan ${t} lainnya`:`${e} and ${t} more`}
function te(e,t){return/^(juri|judge)\b/i.test(e)?e:t==="id"?`Juri ${e}`:`Judge ${e}`}var l0={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,lines:o})=>k.from(o.values()).
flat().flatMap(({row:i,entry:a,conflict:s,recused:u})=>{if(s===null||u)return[];let l={judge:n.code,
where:Ht(a),reason:s};return ns(i,e.criteria).map(({at:c})=>({code:"JUDGE_CONFLICT",severity:
"warning",tab:r,at:c,params:l}))}))};m();m();function mB({check:e,sheetViews:t}){let n=e.criteria.map(
({name:i})=>i),r=new y;return{byJudge:t.
map((i,a)=>{let s=[];for(let[u,l]of i.lines){let c=l[0];if(l.length>1||!c.complete||c.excluded||c.recused)
continue;let d=[];for(let b of n){let S=c.row.marks.get(b);d.push(S.kind==="score"?S.value:0)}let p={
sheetView:i,judge:a,row:c.row,entry:c.entry,marks:d};s.push(p);let h=r.get(u);h?h.push(p):r.set(u,[p])}
return s}),byEntry:k.from(r.values())}}var c0=new O;function d0(e){var n;let t=(n=c0.get(e))!=null?n:
mB(e);return c0.set(e,t),t}var kr=e=>d0(e).byJudge,rs=e=>d0(e).byEntry;var pB=1e-4;function fB(e){
var r;let t=new y;for(let{marks:o}of e){let i=o.join(" ");t.set(i,((r=t.get(
i))!=null?r:0)+1)}let n=o=>o*(o-1)/2;return{equal:k.from(t.values()).reduce((o,i)=>o+n(i),0),all:n(e.
length)}}var gB=e=>e.length>1&&e.every(({marks:t})=>t.every((n,r)=>n===e[0].marks[r])),m0={scope:
"stage",find:e=>{if(!kr(e).some(gB))return[];let t=kr(e).map(o=>({rows:o,...fB(o)})),n=t.reduce((o,i)=>o+
i.equal,0),r=t.reduce((o,i)=>o+i.all,0);return t.flatMap(({rows:o,...i})=>{let[a]=o;if(a===void 0||i.
all===0||i.equal<i.all)return[];if(((n-i.equal+1)/(r-i.all+1))**(o.length-1)>pB)return[];let{judge:u,
tab:l}=a.sheetView,c={judge:u.code,rows:o.length};return[{code:"JUDGE_NO_VARIANCE",severity:
"warning",
tab:l,params:c}]})}};m();var p0={scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,
tab:r,lines:o})=>k.from(o.values()).
flat().filter(i=>i.recused).flatMap(({row:i,entry:a})=>ns(i,e.criteria).filter(s=>s.kind==="recused").
map(({at:s})=>({code:"JUDGE_RECUSED",severity:"info",tab:r,at:s,params:{judge:n.code,where:Ht(a)}}))))}
;m();m();function mm(e,t){let n=0,r=0;for(let[o,{weight:i,max:a}]of t.entries())!(i>0)||a===0||(n+=i*e[
o]/
a,r+=i);return r===0?0:100*n/r}var f0=e=>f.round(e*100)/100,g0={scope:"stage",find:e=>{let{criteria:
t,competition:n}=e.check,r=n.settings.
maxSpread;return r===null?[]:rs(e).flatMap(o=>{let i=o.map(({marks:l})=>mm(l,t)),[a,s]=[f.min(...i),
f.max(...i)];return s-a<=r+1e-9?[]:[{code:"JUDGES_DISAGREE",severity:"warning",params:{entry:et(o[0].
entry),low:f0(a),high:f0(s),limit:r}}]})}};m();m();function Tl(e,t){var i;let n=new y,r=a=>{let s=a;
for(let u=n.get(s);u!==void 0&&u!==s;u=n.get(s))
s=u;return s};for(let a of t)for(let s of a)n.has(s)||n.set(s,s),n.set(r(s),r(a[0]));let o=new y;for(
let a of e.
filter(s=>n.has(s))){let s=r(a);o.set(s,[...(i=o.get(s))!=null?i:[],a])}return k.from(o.values())}
var hB=1e-6,yB=.9,bB=.5;function y0({marks:e},t){let n=0;for(let r=0;r<e.length;r++)e[r]===t.marks[r]&&
(n+=1);return n}function wB(e,t){var r;let n=[];for(let o of e)for(let i=0;i<o.length;i++)for(let a=i+
1;a<o.length;a++){let[s,u]=[o[i],o[a]],l=s.judge*t+u.judge,c=(r=n[l])!=null?r:{one:s,other:u,same:0,
marks:0,entries:0};c.same+=y0(s,u),c.marks+=s.marks.length,c.entries+=1,n[l]=c}return n.flatMap(o=>o===
void 0?[]:[o])}var h0=({same:e,marks:t})=>t===0?0:e/t;function vB(e){let t=({marks:o})=>o.reduce((i,
a)=>i+
a,0),n=e.map(o=>({row:o,sum:t(o)})).sort((o,i)=>o.sum-i.sum),r=n.slice(1);return{same:r.reduce((o,{
row:i},a)=>o+
y0(n[a].row,i),0),marks:r.reduce((o,{row:i})=>o+i.marks.length,0),entries:r.length}}function kB(e,t,
n){
if(e<=t)return 1;let r=(o,i)=>o===0?0:o*f.log(o/i);return f.exp(-n*(r(e,t)+r(1-e,1-t)))}function xB(
{
sheetViews:e},t){let n=({one:o,other:i})=>[o.sheetView.judge.code,i.sheetView.judge.code];return Tl(
e.map(({judge:o})=>o.code),t.map(n)).map(o=>{var c;let i=t.filter(d=>o.includes(d.one.sheetView.judge.
code)),a=d=>i.reduce((p,h)=>p+h[d],0),s=(c=e.find(({judge:d})=>d.code===o[o.length-1]))==null?void 0:
c.tab,u=f.max(...i.map(d=>d.entries)),l={judges:o,entries:u,same:a("same"),marks:a("marks")};return{
code:"JUDGES_IDENTICAL",severity:"warning",...s&&{tab:s},params:l}})}var b0={scope:"stage",find:e=>{
let t=wB(rs(e),e.sheetViews.length),n=t.filter(u=>h0(u)>=yB);if(n.length===0)return[];let r=t.filter(
u=>!n.includes(u)),o=f.max(0,...r.map(h0)),i=new y(kr(e).map(u=>{var l;return[(l=u[0])==null?void 0:
l.sheetView,vB(u)]})),a=({sheetView:u})=>{let{same:l,marks:c}=i.get(u);return(l+1)/(c+1)},s=n.filter(
({one:u,other:l,same:c,marks:d})=>{let p=f.max(o,a(u),a(l));return kB(c/d,p,bB*d)<=hB});return xB(e,
s)}};m();m();function w0(e,t,n){for(let r of e){let o=t.find(i=>n(r,i));if(o!==void 0)return{judge:r,
entry:o}}
return null}function v0(e,t,n){var h,b,S,A;let r=new y;for(let N of t.values())for(let P of N)r.set(
P,((h=r.get(P))!=null?h:0)+1);let o=N=>(P,I)=>N(P)-N(I),i=o(N=>{var P;return(P=r.get(N))!=null?P:0}),
a=o(N=>{var P,I;return(I=(P=t.get(N))==null?void 0:P.length)!=null?I:0}),s=new y(e.flatMap((N,P)=>N.
map(I=>[I,P]))),u=e.map(()=>[]);for(let[N,[P]]of t)P!==void 0&&u[s.get(P)].push(N);let l=e.map((N,P)=>(
{
judges:N,entries:u[P]})).sort((N,P)=>P.judges.length-N.judges.length||P.entries.length-N.entries.length),
[c,d]=[(b=l[0])!=null?b:{judges:[],entries:[]},l.slice(1)],p=[];for(let N=!0;N;){N=!1;for(let P of d){
let I=(S=w0([...c.judges].sort(i),[...P.entries].sort(a),n))!=null?S:w0([...P.judges].sort(i),[...c.
entries].sort(a),n);if(I!==null){p.push(I),r.set(I.judge,((A=r.get(I.judge))!=null?A:0)+1),c={judges:
[
...c.judges,...P.judges],entries:[...c.entries,...P.entries]},d=d.filter(_=>_!==P),N=!0;break}}}
return p}var k0={scope:"stage",find:({check:e,sheetViews:t})=>{let{method:n,severityCorrection:r}=e.competition.
settings;if(e.reached===null||n!=="adjusted")return[];let o=new y(e.reached.map(({code:c})=>[c,t.filter(
d=>{var p;return(p=d.lines.get(c))==null?void 0:p.some(h=>h.complete&&!h.excluded)}).map(d=>d.judge.
code)])),i=Tl(t.map(c=>c.judge.code),o.values());if(i.length<2)return[];let a=new y(t.map(c=>[c.judge.
code,c])),s=new y(e.reached.map(c=>[c.code,et(c)])),u=v0(i,o,(c,d)=>!xl(a.get(c),d)).map(({judge:c,
entry:d})=>{
var p;return{judge:c,entry:(p=s.get(d))!=null?p:d}});return[{code:"PANEL_DISCONNECTED",severity:r===
0?"error":"warning",params:{groups:i,joins:u}}]}};m();var x0={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,sheet:r,lines:o})=>k.from(o).
flatMap(([,[i,a,...s]])=>{var l;if(i===void 0||a===void 0||i.excluded)return[];let u=[i,a,...s].map(
c=>c.row.row+1);return[{code:"ROW_DUPLICATE_ENTRY",severity:"error",tab:n,at:{row:a.row.row,column:(
l=
r==null?void 0:r.codeColumn)!=null?l:0},params:{judge:t.code,entry:et(i.entry),rows:u}}]}))};m();
function TB(e){return e.sheet===null||!e.touched||lm(e)?[]:e.expected.filter(({code:t})=>!e.lines.has(
t)).map(et)}var T0={scope:"stage",find:({check:e,sheetViews:t})=>vo(e)?[]:t.flatMap(n=>{let r=TB(n);
if(r.length===0)return[];let o={judge:n.judge.code,entries:r};return[{code:"ROW_MISSING_ENTRY",
severity:cm(
e),tab:n.tab,params:o}]})};m();m();m();var SB=6,EB=14;function CB(e,t,n){var i,a,s,u,l;if(f.abs(e.length-t.length)>n)return n+1;
let r=[],o=k.
from({length:t.length+1},(c,d)=>d);for(let c=1;c<=e.length;c+=1){let d=[c];for(let p=1;p<=t.length;p+=
1){let h=e[c-1]===t[p-1],b=c>1&&p>1&&e[c-1]===t[p-2]&&e[c-2]===t[p-1];d[p]=f.min(((i=o[p])!=null?i:0)+
1,((a=d[p-1])!=null?a:0)+1,((s=o[p-1])!=null?s:0)+(h?0:1),b?((u=r[p-2])!=null?u:0)+1:n+1)}[r,o]=[o,d]}
return(l=o[t.length])!=null?l:n+1}var S0=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");
function RB(e,t){let[n,r]=[S0(e),S0(t)];return n.length!==r.length?!1:n.some((o,i)=>o!==r[i]&&(o.length<
3||/\p{N}/u.test(o+r[i])))}function xr(e,t){let[n,r]=[F(e),F(t)],o=f.min(n.length,r.length);if(n===r||
o<SB||RB(e,t))return!1;let i=o<EB?1:2;return CB(n,r,i)<=i}var E0=(e,t)=>t===""?[]:e.filter(n=>F(n.name)===F(
t));function pm(e,t,n){var a;let[r,o]=E0(n,e.name);
if(r===void 0||o!==void 0||((a=t.sheet)==null?void 0:a.codeColumn)==null)return{};let i=t.strays.filter(
s=>F(s.name)===F(e.name));return t.lines.has(r.code)||i.length>1?{}:{fix:{kind:"label",old:e.code,
now:r.
code}}}function C0({row:e,entry:t},n){return!xr(e.name,t.name)||E0(n,e.name).length>0?{}:n.some(r=>r.
code!==t.code&&xr(e.name,r.name))?{}:{fix:{kind:"label",old:e.name,now:t.name}}}var R0=(e,t)=>e.length>=8&&
t.startsWith(e);function DB({row:e,entry:t}){if(e.name===""||t.name===""||
e.name===t.name)return!1;let[n,r]=[F(e.name),F(t.name)];return n!==""&&n!==r&&!R0(n,r)&&!R0(r,n)}
function OB({
check:e},t){if(t.sheet===null||t.sheet.codeColumn===null||t.sheet.nameColumn===null)return[];let n=k.
from(t.lines.values()).flat(),r=n.filter(DB);if(r.length===0)return[];if(r.length*2<=n.filter(({row:
i})=>i.
name!=="").length)return r;let o=new v(e.competition.entries.map(({name:i})=>F(i)));return r.filter(
({row:i})=>o.has(F(i.name)))}var D0={scope:"stage",find:e=>e.sheetViews.flatMap(t=>OB(e,t).map(n=>{
var s,
u;let{row:r,entry:o}=n,i={row:r.row,column:(u=(s=t.sheet)==null?void 0:s.nameColumn)!=null?u:0},a={
judge:t.
judge.code,entry:o.code,written:r.name,name:o.name};return{code:"ROW_NAME_MISMATCH",severity:
"warning",tab:t.tab,at:i,...C0(n,e.check.competition.entries),params:a}}))};m();var O0={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>n.strays.filter(r=>r.code!=="").map(
r=>{var o,i;return{code:"ROW_UNKNOWN_ENTRY",severity:"error",tab:n.tab,at:{row:r.row,column:(i=(o=n.
sheet)==null?void 0:o.codeColumn)!=null?i:0},...pm(r,n,e.competition.entries),params:{judge:n.judge.
code,entry:r.code}}}))};m();function AB(e,t,n){let{tab:r,sheet:o,strays:i}=e;return lm(e)?[{code:
"ROW_WITHOUT_CODE",severity:"error",tab:r,params:{name:""}}]:i.filter(a=>a.code==="").map(a=>{var c,
d,p;let s=(p=(d=o==null?void 0:
o.codeColumn)!=null?d:(c=ns(a,t)[0])==null?void 0:c.at.column)!=null?p:0,u={row:a.row,column:s},l=pm(
a,e,n);return{code:"ROW_WITHOUT_CODE",severity:"error",tab:r,at:u,...l,params:{name:a.name}}})}var A0={
scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>AB(n,e.criteria,e.competition.entries))};m(
);var N0={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:a}=o;if(a.kind!=="formula-error")return[];let s={judge:t.code,where:Ht(o.line.entry,
o.criterion),value:a.value};return[{code:"SCORE_ERROR",severity:"error",tab:n,at:i,params:s}]}))};m(
);var P0={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>{let o=new v(r.unreadable.
filter(i=>i.reading.kind==="formula-error").map(i=>i.at));return r.formula.filter(({at:i})=>!o.has(i)).
map(({at:i,line:a,criterion:s})=>({code:"SCORE_FORMULA",severity:"warning",tab:n,at:i,params:{judge:
t.
code,where:Ht(a.entry,s)}}))})};m();m();var NB=/^(\d+)(?:[.,](\d+))?\s?%$/;function PB(e,t){var r;
let n=typeof e=="string"&&t===100?NB.exec(
e.trim()):null;return n===null?null:w(`${n[1]}.${(r=n[2])!=null?r:"0"}`)}function os({reading:e,
cellValue:t,
criterion:n}){let{min:r,max:o}=n,i=(a,s)=>t===null||s===null||s<r||s>o?{}:{fix:{kind:a,old:t,now:s}}
;
switch(e.kind){case"text-number":return i("type",e.number);case"date":return i("score",e.likely);
case"not-number":return i("score",PB(e.value,o));default:return{}}}var I0={scope:"stage",find:({
sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:a}=o;if(a.kind!=="date")return[];let s={judge:t.code,where:Ht(o.line.entry,o.criterion),
date:a.date,likely:a.likely};return[{code:"SCORE_IS_DATE",severity:"error",tab:n,at:i,...os(o),
params:s}]}))};m();function IB(e,t,{line:n,criterion:r}){var o,i,a;return n.repeated||((a=(i=(o=t.sheet)==null?
void 0:o.
columns.get(r.name))==null?void 0:i.length)!=null?a:0)>1?!1:!(vo(e)&&n.blank)}var $0={scope:"stage",
find:({check:e,sheetViews:t})=>e.reached===null?[]:t.filter(n=>n.touched).flatMap(n=>n.marks.blank.filter(
r=>IB(e,n,r)).map(({at:r,line:o,criterion:i})=>({code:"SCORE_MISSING",severity:ts(e),tab:n.tab,at:r,
params:{judge:n.judge.code,where:Ht(o.entry,i)}})))};m();var _0={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:a}=o;if(a.kind!=="not-number")return[];let{min:s,max:u}=o.criterion,l=Ht(o.line.
entry,o.criterion),c={judge:t.code,where:l,value:a.value,min:s,max:u};return[{code:
"SCORE_NOT_NUMBER",
severity:"error",tab:n,at:i,...os(o),params:c}]}))};m();var F0={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,marks:r})=>r.outOfRange.map(({
at:o,value:i,line:a,criterion:s})=>({code:"SCORE_OUT_OF_RANGE",severity:"error",tab:n,at:o,params:{
judge:t.
code,where:Ht(a.entry,s),value:i,min:s.min,max:s.max}})))};m();m();var M0=(e,t)=>t%2===1?e[t>>1]:(e[
(t>>1)-1]+e[t>>1])/2;function fm(e){return M0(Float64Array.from(
e).sort(),e.length)}var Sl=[];function Qg(e,t){let n=0;for(let r=0;r<e.length;r++){if(r===t)continue;
let o=e[r],i=n++;for(;i>0&&Sl[i-1]>o;i--)Sl[i]=Sl[i-1];Sl[i]=o}return n===0?w.NaN:M0(Sl,n)}var L0=5,
eh=.25,$B=1.4826,_B=1.645,FB=.02,MB=8,LB=400;function z0({byJudge:e,byCriterion:t},n,r){let o=e[n],
i=o[r],a=i-Qg(t[r],n);return{fromOthers:a,fromOwn:o.length>1?i-Qg(o,r):a}}function jB(e){let{
criteria:t}=e.
check,n=kr(e).map(o=>t.map((i,a)=>o.length===0?0:fm(o.map(({marks:s})=>s[a])))),r=t.map(({min:o,max:
i})=>i>
o?i-o:w.POSITIVE_INFINITY);return o=>{let i=[],a=r.map(()=>[]);for(let{judge:s,marks:u}of o){let l=[
];
for(let c=0;c<r.length;c++){let d=(u[c]-n[s][c])/r[c];l.push(d),a[c].push(d)}i.push(l)}return{rows:o,
byJudge:i,byCriterion:a}}}function j0(e){let t=Float64Array.from(e,f.abs).sort(),n=t[t.length>>1];
return f.
max(FB,$B*n,t[f.floor(.9*t.length)]/_B)}function zB(e,t){let n=t.filter(({rows:i})=>i.some(a=>a.judge===
e));if(n.length<MB)return null;let r=f.max(1,f.floor(n.length/LB)),o=n.filter((i,a)=>a%r===0).flatMap(
i=>{let a=i.rows.findIndex(s=>s.judge===e);return i.byCriterion.map((s,u)=>z0(i,a,u))});return{
fromOthers:j0(
o.map(i=>i.fromOthers)),fromOwn:j0(o.map(i=>i.fromOwn))}}var BB=e=>f.max(...e)-f.min(...e);function UB(
e){
let t=e.byCriterion.map(n=>BB(n)>=eh);return t.includes(!0)?e.rows.flatMap((n,r)=>{let o=[];for(let i=0;
i<
t.length;i++){if(!t[i])continue;let{fromOthers:a,fromOwn:s}=z0(e,r,i);a*s>0&&f.abs(a)>=eh&&f.abs(s)>=
eh&&o.push({row:n,criterion:i,fromOthers:a,fromOwn:s})}return o}):[]}var B0={scope:"stage",find:e=>{
let t=rs(e).filter(o=>o.length>=3).map(jB(e)),n=t.flatMap(UB);if(n.length===0)return[];let r=e.sheetViews.
map((o,i)=>n.some(({row:a})=>a.judge===i)?zB(i,t):null);return n.flatMap(({row:o,criterion:i,
fromOthers:a,
fromOwn:s})=>{let u=r[o.judge];if(!u||f.abs(a)<L0*u.fromOthers||f.abs(s)<L0*u.fromOwn)return[];let{
name:l,
min:c,max:d}=e.check.criteria[i],p=o.marks[i],h=f.round((p-a*(d-c))*100)/100,{sheetView:b,entry:S}=o,
A={judge:b.judge.code,entry:et(S),criterion:l,value:p,others:h};return[{code:"SCORE_OUTLIER",
severity:"info",tab:b.tab,at:o.row.marks.get(l).at,params:A}]})}};m();m();function gm(e){let t=2166136261;
for(let n=0;n<e.length;n++)t=f.imul(t^e.charCodeAt(n),16777619);return t}
function El(e,t){let n=f.imul(e^e>>>16,2246822507)^t,r=f.imul(n^n>>>13,3266489909);return r^r>>>16}
function WB(e){
return e.kind==="score"?f.round(e.value*1e4)|0:gm(e.kind==="unreadable"?C.stringify(e.raw):e.kind)}
var U0=new O;
function KB(e){var n;let t=(n=U0.get(e))!=null?n:{byCode:gm(e.code),byName:gm(e.name)};return U0.set(
e,t),t}var th=(e,t)=>((e>>>0)%36**t).toString(36).padStart(t,"0"),W0=new O;function Cl(e,t){let n=W0.
get(e),r=n===void 0?GB(e,t):n;return W0.set(e,r),r}function GB(e,t){let n=new k(12).fill(0),r=new k(
12).fill(0),o=k.from(e.columns.keys(),c=>({name:c,digest:gm(c)})),i=0,a=0,s=0,u=(c,d,p)=>{let h=(El(
d,0)&65535)%12;c[h]=c[h]+El(d,p)|0};for(let c of e.rows){let d=c.entry===null?void 0:t.get(c.entry);
if(d===void 0)continue;let p=0,h=0;for(let{name:S,digest:A}of o){let N=c.marks.get(S);N===void 0||N.
kind==="blank"?h+=1:p=p+El(A,WB(N))|0}if(h===o.length)continue;let b=KB(d);i+=1,a=a+El(p,1)|0,s=s+El(
p,2)|0,u(n,b.byCode,p),u(r,b.byName,p)}if(i<3)return null;let l=[...n,...r].map(c=>th(c,3)).join("");
return`${th(a,12/2)}${th(s,12/2)}${l}${i}`}var hm=e=>w(e.slice(84));function K0(e,t,n){let r=0;for(
let o=n;o<
n+36;o+=3)e.slice(o,o+3)!==t.slice(o,o+3)&&(r+=1);return r}var G0=(e,t)=>e.slice(0,12)===t.slice(0,
12)&&
hm(e)===hm(t)&&f.min(K0(e,t,12),K0(e,t,48))>=3;var q0={scope:"stage",find:({check:e,sheetViews:t})=>{
let{orders:n,competition:r}=e;if(n===void 0)return[];
let o=new y(r.entries.map(i=>[i.code,i]));return t.flatMap(({judge:i,tab:a,sheet:s})=>{let u=n.get(i.
code),l=s===null||u===void 0?null:Cl(s,o);if(u===void 0||l===null||!G0(u,l))return[];let c={judge:i.
code,rows:hm(l)};return[{code:"SCORE_ROWS_PERMUTED",severity:"error",tab:a,params:c}]})}};m();var Z0=3,
J0=.2,qB=e=>Float64Array.from(e).sort()[f.floor(e.length/10)];function HB({criterion:e,highest:t,
others:n}){return n.length>=Z0&&t<=J0*e.max&&2*t<qB(n)}var H0=(e,t)=>e.map(({marks:n})=>n[t]),V0={
scope:"stage",find:e=>{let t=kr(e);return t.flatMap(n=>{let[r]=n;if(r===void 0||n.length<Z0)return[];
let i=e.
check.criteria.map((l,c)=>{let d=f.max(...H0(n,c)),h=d<=J0*l.max?t.flatMap(b=>b===n?[]:H0(b,c)):[];
return{
criterion:l,highest:d,others:h}}).filter(HB);if(i.length===0)return[];let{judge:a,tab:s}=r.sheetView,
u={judge:a.code,criteria:i.map(({criterion:l})=>l.name),highest:f.max(...i.map(l=>l.highest)),usual:
fm(
i.flatMap(l=>l.others))};return[{code:"SCORE_SCALE_SUSPECT",severity:"warning",tab:s,params:u}]})}};
m();var Y0={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:a}=o;if(a.kind!=="text-number")return[];let s={judge:t.code,where:Ht(o.line.entry,
o.criterion),value:a.value,number:a.number};return[{code:"SCORE_TEXT_NUMBER",severity:"error",tab:n,
at:i,...os(o),params:s}]}))};m();var ym=e=>e.reduce((t,n)=>t+n,0),X0=(e,t)=>ym(e.map((n,r)=>n*t[r].weight)),
ZB=[{basis:"sum",of:ym},{
basis:"mean",of:e=>ym(e)/e.length},{basis:"weighted-mean",of:(e,t)=>X0(e,t)/ym(t.map(n=>n.weight))},
{basis:"weighted-sum",of:X0},{basis:"score",of:mm}];function JB(e){return typeof e=="number"?e:
typeof e==
"string"&&e.trim()!==""?sm(e,0,1e6):null}function VB(e,t){var r,o,i;let n=(i=(o=(r=/\.(\d+)$/.exec(x(
e)))==null?void 0:r[1])==null?void 0:o.length)!=null?i:0;return f.abs(e-t)<=.5*10**-f.min(n,6)+1e-9}
function YB(e,t,n){let r=e.flatMap(i=>{let a=JB(i.row.total);return a===null?[]:[{row:i,total:a}]}),
o=ZB.map(i=>({...i,off:r.filter(({row:a,total:s})=>!VB(s,i.of(a.marks,n)))})).reduce((i,a)=>a.off.length<
i.off.length?a:i);return o.off.length*2>=r.length?[]:o.off.map(({row:{sheetView:i,row:a,entry:s,
marks:u},
total:l})=>({code:"TOTAL_MISMATCH",severity:"warning",tab:i.tab,at:{row:a.row,column:t},params:{
judge:i.
judge.code,entry:et(s),value:l,expected:f.round(o.of(u,n)*1e4)/1e4,basis:o.basis}}))}var Q0={scope:
"stage",find:e=>kr(e).flatMap(t=>{var r,o,i;let n=(i=(o=(r=t[0])==null?void 0:r.sheetView.sheet)==null?
void 0:o.totalColumn)!=null?i:null;return n===null?[]:YB(t,n,e.check.criteria)})};m();m();m();
function Tr(e,t){var n;return(n=e(t))!=null?n:{}}var bm=({competition:e,locate:t})=>{let{method:n,
carryOver:r,passingScore:o}=e.settings,i=er(n);if(i===
"points")return[];let a=(u,l)=>({code:"METHOD_CAUTION",severity:"warning",...Tr(t,{kind:"setting",
key:u}),
params:l}),s=r&&e.stages.length>1;return[...n==="z-score"?[a("method",{reason:"standard-scores"})]:[
],
...n==="z-score"&&s?[a("carryOver",{reason:"standard-scores-carried"})]:[],...o!==null?[a(
"passingScore",{reason:"passing-score-unit",unit:i,value:o})]:[]]};m();var wm=({competition:e,locate:
t})=>{let n=e.stages.findIndex(o=>o.weight!==null);return e.settings.carryOver||
n<0?[]:[{code:"METHOD_CAUTION",severity:"warning",...Tr(t,{kind:"stage",index:n,column:"weight"}),
params:{
reason:"stage-weights-unused"}}]};var eT={scope:"workbook",checks:[bm,wm]};m();m();m();function kt({
locate:e},t,n){let{setting:r,value:o,reason:i,allowed:a=[],stage:s,severity:u="error"}=n,
l={setting:r,value:o,reason:i,allowed:[...a]};return{code:"SETTING_INVALID",severity:u,...s&&{stage:
s},
...Tr(e,t),params:l}}var vm=e=>{let{settings:t}=e.competition;if(!t.carryOver||t.method!=="rank-sum")return[
];let n={setting:"method",value:t.method,reason:"combination",allowed:["carryOver"]};return[kt(e,{
kind:"setting",key:"method"},n)]};m();var km=e=>{var h,b,S;let{entries:t,settings:n,stages:r}=e.competition;
if(!n.winnersPerCategory)return[];
let o=t.map((A,N)=>({entry:A,index:N,key:F(A.category)})).filter(({entry:A})=>A.status==="running"),
i=({index:A})=>({kind:"entry",index:A,column:"category"}),a="entries.category",s=o.filter(({key:A})=>A===
""),u=s.map(({entry:A})=>et(A)),l=(b=(h=r[r.length-1])==null?void 0:h.name)!=null?b:"",c={setting:a,
value:"",reason:"category-blank",allowed:u,stage:l},d=new y;for(let{key:A}of o)d.set(A,((S=d.get(A))!=
null?S:0)+1);let p=d.size<2?[]:o.filter(({key:A})=>A!==""&&d.get(A)===1);return[...s.slice(0,1).map(
A=>kt(e,i(A),c)),...p.map(A=>{let N=A.entry.category;return kt(e,i(A),{setting:a,value:N,reason:
"category-alone",severity:"warning"})})]};m();var xm=e=>e.competition.criteria.flatMap(({min:t,max:n,
stage:r},o)=>{if(n>t&&n>0)return[];let i=[`> ${f.
max(t,0)}`];return[kt(e,{kind:"criterion",index:o,column:"max"},{...{setting:"criteria.max",value:n,
reason:"out-of-range",allowed:i},...r!==null&&{stage:r}})]});m();function nh(e){let t=new v([""]);
return e.flatMap((n,r)=>{let o=n!==""&&t.has(n);return t.add(n),o?[
r]:[]})}var Tm=e=>{let{stages:t,judges:n,criteria:r}=e.competition,o=nh(t.map(({name:s})=>F(s))),i=nh(
n.map(({code:s})=>Z(s))),a=new v(t.flatMap(s=>{let u=je(e.competition,s);return nh(u.map(({name:l})=>F(
l))).map(l=>r.indexOf(u[l]))}));return[...o.map(s=>{let u={setting:"stages.name",value:t[s].name,
reason:"duplicate"};return kt(e,{kind:"stage",index:s,column:"name"},u)}),...i.map(s=>{let u={
setting:"judges.code",value:n[s].code,reason:"duplicate"};return kt(e,{kind:"judge",index:s,column:
"code"},u)}),...k.
from(a,s=>{let u={setting:"criteria.name",value:r[s].name,reason:"duplicate"};return kt(e,{kind:
"criterion",index:s,column:"name"},u)})]};m();var Sm=e=>e.competition.stages.flatMap((t,n)=>{let r=wo(
e.competition,t);if(r===null||t.title===null||
!("outcomes"in t.title))return[];let o=t.title.outcomes.filter(u=>u.places>r);if(o.length===0)return[
];
let i=o.map(u=>`${u.places}: ${u.name}`).join("; ");return[kt(e,{kind:"stage",index:n,column:"title"}
,
{...{setting:"stages.title",reason:"outcomes-beyond-cut",severity:"warning"},value:i,allowed:[x(r)]}
)]});m();var Em=e=>{var c;let{settings:t,stages:n}=e.competition,r=n[n.length-1],o=(c=r&&wo(e.competition,
r))!=
null?c:t.top,i=[x(o)],a=k.from({length:o},(d,p)=>{var h;return(h=t.prizes[p])!=null?h:0}),s=!t.rankedWinners&&
a.some(d=>d!==a[0]),u={setting:"rankedWinners",value:!1,reason:"prizes-unequal",allowed:i},l=t.prizes.
flatMap((d,p)=>p>=o&&d?[{index:p,amount:d}]:[]);return[...s?[kt(e,{kind:"setting",key:
"rankedWinners"},
{...u,...r&&{stage:r.name}})]:[],...l.slice(0,1).map(({index:d,amount:p})=>kt(e,{kind:"prize",place:
d+
1},{setting:`prizes.${d+1}`,value:p,reason:"prizes-unused",allowed:i,severity:"warning"}))]};m();var Cm=e=>e.competition.stages.flatMap(
(t,n)=>{if(e.competition.criteria.length===0||je(e.competition,
t).length>0)return[];let r={setting:"criteria.name",value:"",reason:"empty",stage:t.name};return[kt(
e,{kind:"stage",index:n,column:"name"},r)]});m();var Rm=e=>{let{stages:t,criteria:n,judges:r,entries:
o}=e.competition,i=t.map(({name:u})=>u),a=new v(
o.map(({code:u})=>Z(u))),s="unknown-reference";return[...n.flatMap(({stage:u},l)=>u===null||i.includes(
u)?[]:[kt(e,{kind:"criterion",index:l,column:"stage"},{setting:"criteria.stage",value:u,reason:s,
allowed:i})]),
...r.flatMap((u,l)=>[...u.stages.filter(c=>!i.includes(c)).map(c=>kt(e,{kind:"judge",index:l,column:
"stages"},{setting:"judges.stages",value:c,reason:s,allowed:i})),...u.conflicts.filter(c=>!a.has(Z(c))).
map(c=>kt(e,{kind:"judge",index:l,column:"conflicts"},{setting:"judges.conflicts",value:c,reason:s}))])]}
;var tT={scope:"workbook",checks:[vm,Tm,Rm,Cm,xm,km,Sm,Em]};m();m();var Dm=({competition:e,locate:t}
)=>{let{criteria:n,stages:r}=e,o=n.flatMap(({weight:a,stage:s},u)=>{
if(a>=0)return[];let l={of:"criteria",reason:"negative",value:a},c=Tr(t,{kind:"criterion",index:u,
column:"weight"});return[{code:"WEIGHTS_INVALID",severity:"error",...s!==null&&{stage:s},...c,params:
l}]}),i=r.
flatMap(a=>{let s=je(e,a);if(s.length===0||s.some(({weight:c})=>c!==0))return[];let u={of:"criteria",
reason:"all-zero"},l=Tr(t,{kind:"criterion",index:n.indexOf(s[0]),column:"weight"});return[{code:
"WEIGHTS_INVALID",severity:"error",stage:a.name,...l,params:u}]});return[...o,...i]};m();var Om=({
competition:e,locate:t})=>{let n=e.stages.map(a=>a.weight);if(!e.settings.carryOver||n.every(
a=>a===null))return[];let r=(a,s)=>({code:"WEIGHTS_INVALID",severity:"error",...Tr(t,{kind:"stage",
index:a,
column:"weight"}),params:{of:"stages",...s}}),o=n.flatMap((a,s)=>a!==null&&a<0?[r(s,{reason:
"negative",value:a})]:[]),i=n.indexOf(null);return i>=0?[...o,r(i,{reason:"partly-blank"})]:n.every(
a=>a===0)?
[r(0,{reason:"all-zero"})]:o};var nT={scope:"workbook",checks:[Om,Dm]};m();var rT={scope:"stage",
find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,sheet:o})=>e.criteria.
flatMap(({name:i})=>{var u,l;let a=(u=o==null?void 0:o.columns.get(i))!=null?u:[],s=a[1];return s===
void 0?[]:[{code:"COLUMN_DUPLICATE_CRITERION",severity:"error",tab:r,at:{row:(l=o==null?void 0:o.headerRow)!=
null?l:0,column:s},params:{judge:n.code,criterion:i,columns:a.map(Mn)}}]}))};m();function XB(e){let{
sheet:t,missingColumns:n}=e;if(t===null||t.headerRow===null&&t.rows.length===
0)return[];let r=n.map(({name:i})=>i);return k.from(t.columns.values()).every(i=>i.length===0)&&r.length>
0?[r.join(", ")]:r}var oT={scope:"stage",find:({sheetViews:e})=>e.flatMap(t=>XB(t).map(n=>({code:
"COLUMN_MISSING_CRITERION",severity:"error",tab:t.tab,params:{judge:t.judge.code,criterion:n}})))};m(
);var Am={scope:"stage",find:({check:e,begun:t})=>t?[]:[{code:"STAGE_NOT_BEGUN",severity:"info",
params:{
stage:e.stage.name}}]};m();function QB(e){return e.sheet===null||e.expected.length===0?!1:e.sheet.headerRow===null?
e.sheet.rows.
length===0:!e.touched&&e.missingColumns.length===0}var iT={scope:"stage",find:({check:e,sheetViews:t}
)=>t.
filter(QB).map(({tab:n,judge:r})=>({code:"TAB_EMPTY",severity:ts(e),tab:n,params:{judge:r.code}}))};
m();var aT={scope:"stage",find:({check:e,sheetViews:t})=>t.filter(n=>n.sheet===null&&n.expected.length>0).
map(({tab:n,judge:r})=>({code:"TAB_MISSING",severity:ts(e),tab:n,params:{tab:n,judge:r.code,...e.stage.
scoreTab===void 0?{}:{within:!0}}}))};m();var sT={scope:"stage",find:({check:{protectedTabs:e=[]},
sheetViews:t})=>e.length===0?[]:t.filter(
({sheet:n,touched:r,tab:o})=>n!==null&&r&&!e.includes(o)).map(({tab:n,judge:r})=>({code:
"TAB_UNPROTECTED",severity:"info",tab:n,params:{judge:r.code}}))};var is={TAB_MISSING:aT,TAB_EMPTY:
iT,TAB_UNPROTECTED:sT,STAGE_NOT_BEGUN:Am,COLUMN_MISSING_CRITERION:oT,
COLUMN_DUPLICATE_CRITERION:rT,ROW_MISSING_ENTRY:T0,ROW_WITHOUT_CODE:A0,ROW_UNKNOWN_ENTRY:O0,
ROW_DUPLICATE_ENTRY:x0,
ROW_NAME_MISMATCH:D0,SCORE_ROWS_PERMUTED:q0,SCORE_MISSING:$0,SCORE_NOT_NUMBER:_0,SCORE_TEXT_NUMBER:
Y0,
SCORE_IS_DATE:I0,SCORE_OUT_OF_RANGE:F0,SCORE_ERROR:N0,SCORE_FORMULA:P0,SCORE_SCALE_SUSPECT:V0,
SCORE_OUTLIER:B0,
TOTAL_MISMATCH:Q0,JUDGE_NO_VARIANCE:m0,JUDGES_IDENTICAL:b0,JUDGES_DISAGREE:g0,JUDGE_CONFLICT:l0,
JUDGE_RECUSED:p0,
ENTRY_UNSCORED:s0,PANEL_DISCONNECTED:k0,ENTRY_DUPLICATE_CODE:e0,ENTRY_DUPLICATE_NAME:t0,
SETTING_INVALID:tT,
WEIGHTS_INVALID:nT,METHOD_CAUTION:eT};var eU=g.values(is).flatMap(e=>(e==null?void 0:e.scope)==="entries"?
[e]:[]),rh=e=>eU.flatMap(t=>t.find(
e));m();m();m();var tU=["SCORE_NOT_NUMBER","SCORE_OUT_OF_RANGE","SCORE_ERROR","SCORE_IS_DATE",
"TOTAL_MISMATCH","ROW_UNKNOWN_ENTRY","ROW_WITHOUT_CODE","ROW_NAME_MISMATCH"],nU=10;function rU({
draft:e,block:t}){return t===
null||t.columns>1||e.fix!==void 0||!tU.some(n=>n===e.code)?null:C.stringify([e.code,e.severity,e.tab,
t.column])}function oU(e){let t=[],n=-1;for(let r of[...e].sort((o,i)=>o.block.row-i.block.row)){let{
row:o,rows:i}=r.block,a=t[t.length-1];a!==void 0&&o===n?a.push(r):t.push([r]),n=o+i}return t}
function iU(e){
let[t]=e,n=e[e.length-1];if(e.length<nU||(t==null?void 0:t.block)==null||(n==null?void 0:n.block)==null)
return e;let r=e.flatMap(({draft:{params:s}})=>"where"in s?[s.where]:[]),o=r.length===0?{}:{where:dm(
r)},i={...t.draft.params,...o,more:e.length-1},a={...t.block,rows:n.block.row+n.block.rows-t.block.row}
;
return[{draft:{...t.draft,params:i},block:a}]}function uT(e){let t=[],n=new y;for(let r of e){let o=rU(
r),i=o===null?void 0:n.get(o);o===null?t.push(r):i===void 0?n.set(o,[r]):i.push(r)}return[...t,...k.
from(n.values()).flatMap(r=>oU(r).flatMap(iU))]}function aU(e){let t=[],n=k.from(e).sort((r,o)=>r.row-o.row||
r.column-o.column);for(let{row:r,column:o}of n){
let i=t[t.length-1],a=(i==null?void 0:i.row)===r?o-i.column:w.POSITIVE_INFINITY;i===void 0||a>i.columns?
t.push({row:r,column:o,rows:1,columns:1}):a===i.columns&&(t[t.length-1]={...i,columns:i.columns+1})}
return t}function as(e){let t=[],n=new y;for(let r of aU(e)){let o=`${r.column}:${r.columns}`,i=n.get(
o),a=i===void 0?void 0:t[i];i!==void 0&&a!==void 0&&a.row+a.rows===r.row?t[i]={...a,rows:a.rows+1}:(
n.
set(o,t.length),t.push(r))}return t}var lT=({row:e,column:t})=>`${e}:${t}`;function sU({draft:e,
where:t},n){
if(!("where"in e.params))return e;let r=[];for(let o=n.row;o<n.row+n.rows;o++)for(let i=n.column;i<n.
column+n.columns;i++){let a=t.get(lT({row:o,column:i}));a!==void 0&&r.push(a)}return{...e,params:{
...e.
params,where:dm(r)}}}function uU({code:e,severity:t,tab:n,params:r,fix:o}){return C.stringify([e,t,n,
"where"in r?{...r,where:null}:r,o])}function cT(e){var o;let t=new y,n=[];for(let i of e){if(i.at===
void 0){n.push({draft:i,block:null});continue}let a=uU(i),s=(o=t.get(a))!=null?o:{draft:i,cells:[],
where:new y};
t.set(a,s),s.cells.push(i.at),"where"in i.params&&s.where.set(lT(i.at),i.params.where)}let r=k.from(
t.values()).flatMap(i=>as(i.cells).map(a=>({draft:sU(i,a),block:a})));return[...n,...uT(r)]}m();
function lU(e,t){return t.some(n=>n.strays.length>0)?!0:t.some(n=>{var r;return(r=n.sheet)==null?
void 0:
r.rows.some(o=>o.entry!==null&&e.criteria.some(({name:i})=>{var s;let a=(s=o.marks.get(i))==null?
void 0:
s.kind;return a==="score"||a==="unreadable"}))})}function cU(e){let{competition:t,stage:n,criteria:r,
reached:o}=e,i=t.settings.conflicts==="exclude",a=jr(t),s=o!=null?o:t.entries.filter(c=>c.status==="running"),
u=new y(s.map(c=>[c.code,c])),l=e.judges.map(c=>{var b,S,A,N;let d=new y;for(let P of s){let I=a(
c,P);I!==null&&d.set(P.code,I)}let p=new v(i?d.keys():[]),h=(b=e.sheets.get(c.code))!=null?b:null;
return a0(
{judge:c,tab:(N=(A=h==null?void 0:h.tab)!=null?A:(S=e.tabName)==null?void 0:S.call(e,n,c))!=null?N:`${n.
name} \xB7 ${c.code}`,sheet:h,criteria:r,entries:u,expected:(o!=null?o:[]).filter(P=>!p.has(P.code)),
excluded:p,conflicts:d})});return{check:e,sheetViews:l,begun:lU(e,l)}}var dT=new O;function Nm(e){
var n;
let t=(n=dT.get(e))!=null?n:cU(e);return dT.set(e,t),t}var dU=g.values(is).flatMap(e=>(e==null?void 0:
e.scope)==="stage"?[e]:[]);function mU(e){let t=new y(
e.sheetViews.map((i,a)=>[i.tab,a])),n=({draft:i})=>{var a,s;return(s=t.get((a=i.tab)!=null?a:""))!=null?
s:e.sheetViews.length},r=({block:i})=>{var a;return(a=i==null?void 0:i.row)!=null?a:-1},o=({block:i}
)=>{
var a;return(a=i==null?void 0:i.column)!=null?a:-1};return(i,a)=>n(i)-n(a)||r(i)-r(a)||o(i)-o(a)}
function pU({
draft:e,block:t},n){let{at:r,...o}=e,i=t&&Te(t.row,t.column,t.rows,t.columns);return{...o,stage:n,
...i&&
{cell:i}}}function oh(e){let t=Nm(e),n=t.begun?dU:[Am];return cT(n.flatMap(r=>r.find(t))).sort(mU(t)).
map(r=>pU(r,e.stage.name))}m();var mT=[vm,bm,Om,wm,Tm,Rm,Cm,Dm,xm,km,Sm,Em],fU=g.values(is).flatMap(
e=>(e==null?void 0:e.scope)==="workbook"?e.checks:[]),gU=[...mT,...fU.filter(e=>!mT.includes(e))];
function ih(e,t=()=>null){return gU.
flatMap(n=>n({competition:e,locate:t}))}m();function ah(e){return Nm(e).sheetViews.map(t=>{let n=k.from(
t.lines.values()).map(i=>i.filter(a=>!a.
excluded&&!a.blank)).filter(i=>i.length>0),r=n.filter(i=>i.some(a=>a.complete||a.recused)).length,o=vo(
e)||e.reached===null;return{stage:e.stage.name,judge:t.judge.code,scored:r,expected:o?n.length:t.expected.
length}})}m();var fT=31,hU=/[\u00b7\-\u2013|:_]/u;function Sr(e){let t=[...e];return t.flatMap((n,r)=>{
if(!hU.test(n))return[];
let[o,i]=[t.slice(0,r).join(""),t.slice(r+1).join("")];return[{left:o.trim(),right:i.trim(),at:r,
spaced:n===
"\xB7"||/\s$/.test(o)}]})}var yU=/[[\]:*?/\\]/g,Rl=e=>e.replace(yU," ").replace(/\s+/g," ").trim();
function bU(e,t){
let n=fT-t.length-3;return`${e.length>n?`${e.slice(0,f.max(1,n-1)).trim()}\u2026`:e} \xB7 ${t}`}var ri=(
e,t)=>bU(
Rl(e.name),Rl(t.code)),wU=(e,t)=>e.length>t?`${e.slice(0,t-1).trim()}\u2026`:e;function Dl(e,t,n){
let r=J.
ranking[n],o=fT-r.length-3,i=(u,l)=>wU(Rl(u.name),l),s=t.some(u=>u!==e&&i(u,o)===i(e,o))?`${t.indexOf(
e)+1} `:"";return`${r} \xB7 ${s}${i(e,o-s.length)}`}function gT(e,t){let n=e.trim();if(!n.endsWith(
"\u2026"))return F(n)===F(Rl(t.name));let r=F(n.slice(0,-1));return r!==""&&F(Rl(t.name)).startsWith(
r)}function Pm(e,t){var o;let n=vU(e,t),r=n.filter((i,a)=>n.findIndex(s=>xU(i,s))===a);return r.length===
1&&(o=r[0])!=null?o:null}function vU(e,t){let n=pT(e,t,(i,a)=>Z(i.code)===Z(a));if(n.length>0)return n;
let[r,...o]=t.stages;return r!==void 0&&o.length===0?kU(e,t,r):pT(e,t,sh)}var sh=(e,t)=>F(t)!==""&&F(
t)===F(e.name),pT=(e,t,n)=>Sr(e).flatMap(({left:r,right:o})=>t.stages.filter(i=>gT(r,i)).flatMap(i=>rt(
t,i).filter(a=>n(a,o)).map(a=>({stage:i,judge:a})))),kU=(e,t,n)=>rt(t,n).filter(r=>Z(r.code)===Z(e)||
sh(r,e)||Sr(e).some(({left:o,right:i})=>gT(o,n)&&sh(r,i))).map(r=>({stage:n,judge:r})),xU=(e,t)=>e.stage===
t.stage&&e.judge===t.judge;var hT=e=>e.severity==="error";function Dt(e,t){let{competition:n,sheets:
r,decisions:o}=e,i=[...e.findings,
...ih(n,e.locate)],a=[],s=[],u=!i.some(l=>hT(l)&&l.stage===void 0);for(let l of n.stages){let c=r.filter(
P=>P.stage===l.name),p=u||l===n.stages[0]?ni(n,a):null,h={competition:n,stage:l,criteria:je(n,l),
judges:rt(
n,l),sheets:new y(c.map(P=>[P.judge,P])),reached:p,provisional:t.provisional,tabName:(P,I)=>{var _;
return(_=
P.scoreTab)!=null?_:ri(P,I)},protectedTabs:e.protectedTabs,orders:e.orders.get(l.name)};i.push(...oh(
h)),p!==null&&s.push(...ah(h));let b=P=>P.stage===l.name&&(hT(P)||P.code==="STAGE_NOT_BEGUN");if(!u||
p===null||i.some(b)){u=!1;continue}let S=Jx(n,l,r,a,o),A=e.locate({kind:"setting",key:"method"}),N=[
...S.findings,...Xx(n,S,a)];if(i.push(...N.map(P=>P.code==="METHOD_CAUTION"?{...P,...A}:P)),N.some(b)){
u=!1;continue}a.push(S)}return{findings:i,results:a,progress:s}}m();m();m();m();function U(e){return e===void 0||
e===""?"":typeof e=="object"?e.date.endsWith("T00:00:00")?e.date.slice(
0,10):tr(e.date):x(e).trim()}var tr=e=>e.replace("T"," "),Ol=e=>e.replace(" ","T"),ne=e=>typeof e!="number"&&
U(e)==="";function ot(e){var n;if(typeof e=="number")return e;if(typeof e!="string")return null;
let t=/^(-?\d+)(?:[.,](\d+))?$/.exec(e.trim());return t===null?null:w(`${t[1]}.${(n=t[2])!=null?n:
"0"}`)}
var TU=(e,t)=>new R(R.UTC(e,t,0)).getUTCDate();function uh(e,t,n){return t<1||t>12||n<1||n>TU(e,t)?
null:
`${e}-${x(t).padStart(2,"0")}-${x(n).padStart(2,"0")}`}function oi(e){var a;if(typeof e=="object")return e.
date.slice(0,10);let t=U(e).toLowerCase(),n=/^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(t);if(n!==null)return uh(
w(n[1]),w(n[2]),w(n[3]));let r=/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(t);if(r!==null)return uh(
w(r[3]),w(r[2]),w(r[1]));let o=/^(?:[a-z']+,\s*)?(\d{1,2})\s+([a-z]+)\.?,?\s+(\d{4})$/.exec(t);if(o===
null)return null;let i=_x((a=o[2])!=null?a:"");return i===null?null:uh(w(o[3]),i,w(o[1]))}function yT(
e){
return typeof e=="object"?e.date.slice(11,16).replace(":","."):U(e)}var ss=e=>U(e).split(/[,;\n]/).map(
t=>t.trim()).filter(t=>t!=="");m();var wT=/^(.*\S)\s*[([]([^()[\]]*)[)\]]\s*$/,SU=/^(.*?\S)[\s:,=\u2013-]+(\d{1,3}(?:[.,]\d+)?)\s*%\s*$/,
EU=/^(?:(?:bobot|weight)\s*[:=]?\s*)?(\d{1,3}(?:[.,]\d+)?)\s*%$/i,CU=/^(?:bobot|weight)\s*[:=]?\s*(\d{1,3}(?:[.,]\d+)?)$/i,
vT=/^(?:(?:maks(?:imal|imum)?|max(?:imum)?|skala|scale|nilai|skor|score)\.?\s*[:=]?\s*)?\d+(?:\s*(?:-|\u2013|s\.?\/?d\.?|sampai|to)\s*\d+)?$/i;
function ko(e){var n,r;let t=e.replace(/\s+/g," ").trim();for(;;){let[,o="",i=""]=(n=wT.exec(t))!=null?
n:[];if(o==="")return null;if(vT.test(i.trim()))return w((r=/(\d+)\D*$/.exec(i))==null?void 0:r[1]);
t=o}}var bT=e=>w(e.replace(",","."));function Ge(e){var i,a,s,u;let t=e.replace(/\s+/g," ").trim(),n=null;
for(;;){let[,l="",c=""]=(i=wT.exec(t))!=null?i:[],d=(a=EU.exec(c.trim()))!=null?a:CU.exec(c.trim());
if(l===""||d===null&&!vT.test(c.trim()))break;t=l,n!=null||(n=d===null?null:bT((s=d[1])!=null?s:""))}
let[,r="",o=""]=(u=SU.exec(t))!=null?u:[];return r===""?{name:t,weight:n}:{name:r,weight:n!=null?n:
bT(
o)}}m();var lh=10,ii=60;function Al(e,t,n=lh){let r=e.values.slice(0,n).map(t),o=f.max(0,...r);
return o===0?
null:r.indexOf(o)}function yt(e,t){var s;let n=u=>typeof u=="string"&&t.columns.some(l=>De(u,l.header)),
r=Al(e,u=>u.filter(n).length);if(r===null)return null;let o=new y;for(let[u,l]of((s=e.values[r])!=null?
s:[]).entries()){let c=typeof l=="string"?t.columns.find(d=>De(l,d.header)):void 0;c!==void 0&&!o.has(
c.key)&&o.set(c.key,u)}let i=[...o.keys()],a=e.values.map((u,l)=>({row:l,cell:c=>{var p;let d=o.get(
c);return d===void 0?"":(p=u[d])!=null?p:""}})).filter(({row:u,cell:l})=>u>r&&i.some(c=>!ne(l(c))));
return{part:t.part,tab:e.tab,headerRow:r,columns:o,rows:a}}function it(e,t,n){let r=e==null?void 0:e.
columns.get(n);return e===null||r===void 0||t===void 0?null:{tab:e.tab,cell:Te(t,r)}}var kT=(e,t)=>e.
columns.map(n=>n.header[t]);var xT={code:$("Kode","Code","Kode Peserta","Kode Inovasi",
"Kode Proposal","No. Peserta","Nomor Peserta","Entry Code"),name:$("Nama Inovasi","Innovation",
"Inovasi","Judul Inovasi","Nama","Peserta","Nama Peserta","Judul","Inovasi yang Dinilai",
"Nama Inovasi yang Dinilai","Peserta yang Dinilai","Judul Proposal","Nama Proposal","Nama Karya",
"Judul Karya","Finalis","Entry","Participant","Innovation Name"),institution:$("Instansi",
"Institution","Unit","OPD","Perangkat Daerah","SKPD","Unit Kerja","Nama Instansi","Asal Instansi",
"Asal","Unit Pelaksana","Agency","Organization"),total:$("Total","Total",
"Jumlah","Nilai Akhir"),notesToCommittee:$("Catatan untuk Panitia","Notes to Committee","Catatan",
"Notes"),notesToEntrant:$("Catatan untuk Peserta","Notes to Entrant")},Im={weight:"Bobot",maximum:
"Maks"},Nt=e=>g.keys(xT).find(t=>De(e,xT[t])),Xe=(e,t)=>{let n=F(t.name);return F(e)===n||F(e.replace(
/\([^()]*\)\s*$/,
""))===n||F(Ge(e).name)===n},RU=(e,t)=>{var n;return(n=t.find(r=>F(r.name)===F(e)))!=null?n:t.find(r=>Xe(
e,r))};function us(e){var o;let t=new y,n=new y,r=new y;for(let i of e){let a=Z(i.code),s=F(i.name),
u=(o=t.get(a))!=null?o:i;t.set(a,u),n.set(i.code,u),r.set(s,r.has(s)?null:i)}return(i,a,s)=>{var u,l,
c;return s?(l=(u=n.get(i))!=null?u:t.get(Z(i)))!=null?l:null:(c=r.get(F(a)))!=null?c:null}}function ai(
e,t,n,r,o){
var S,A,N,P,I,_,M;let i=j=>typeof j=="string"&&(Nt(j)!==void 0||r.some(L=>Xe(j,L))),a=Al(e,j=>j.filter(
i).length,ii),s=a===null?[]:((S=e.values[a])!=null?S:[]).map(j=>typeof j=="string"?j:""),u=new y,l=new y;
for(let[j,L]of s.entries()){let z=RU(L,r),B=Nt(L);z!==void 0?u.set(z.name,[...(A=u.get(z.name))!=null?
A:[],j]):B!==void 0&&!l.has(B)&&l.set(B,j)}let c=(N=l.get("code"))!=null?N:null,d=[...u].map(([j,[L=0]])=>(
{
criterion:j,column:L})),p=a===null?OU(e):[];for(let[j,L]of e.values.entries()){if(a===null||j<=a)continue;
let z=X=>{var de;let Q=l.get(X);return Q===void 0?"":(de=L[Q])!=null?de:""},B=U(z("code")),q=U(z(
"name")),H=new y;for(let{criterion:X,column:Q}of d)H.set(X,AU((P=L[Q])!=null?P:"",j,Q));let W=o(B,q,
c!==
null);W===null&&(ch(B,q)||DU(B,H))||p.push({row:j,code:B,entry:(I=W==null?void 0:W.code)!=null?I:
null,
name:q,institution:U(z("institution")),marks:H,total:z("total"),notesToCommittee:U(z(
"notesToCommittee")),notesToEntrant:U(z("notesToEntrant"))})}let h=(_=l.get("name"))!=null?_:null,b=(
M=l.get("total"))!=
null?M:null;return{stage:t,judge:n,tab:e.tab,headerRow:a,codeColumn:c,nameColumn:h,totalColumn:b,
columns:u,
rows:p}}var ch=(e,t)=>[e,t].some(n=>n===Im.weight||n===Im.maximum),DU=(e,t)=>[...t.values()].every(n=>n.
kind==="blank"||e===""&&n.kind==="unreadable"&&!dh(n.raw)),dh=e=>{var t;return typeof e=="string"?!ne(
e)&&(De(e,kn)||((t=e.match(/\p{L}/gu))!=null?t:[]).length<3||e.trim().startsWith("#")):e!==void 0};
function OU(e){
let t={code:"",entry:null,name:"",institution:"",marks:new y,total:"",notesToCommittee:"",
notesToEntrant:""};
return e.values.flatMap((n,r)=>n.some(o=>typeof o=="number")?[{...t,row:r}]:[])}function AU(e,t,n){
let r={
row:t,column:n};return typeof e=="number"?{kind:"score",value:e,at:r}:ne(e)?{kind:"blank",at:r}:
typeof e==
"string"&&De(e,kn)?{kind:"recused",at:r}:{kind:"unreadable",raw:e,at:r}}var TT=864e5,mh=R.UTC(1899,
11,30),NU="dd/mm/yyyy",PU="dd/mm/yyyy h:mm:ss",IU=e=>new R(mh+f.round(e*86400)*
1e3).toISOString().slice(0,19);function ST(e){let t=(R.parse(`${e}Z`)-mh)/TT;return w.isNaN(t)?e:t}
var $U=e=>e>
-693e3&&e<(R.UTC(1e4,0,1)-mh)/TT;function ET(e){var n;let t=(n=e==null?void 0:e.value)!=null?n:(e==null?
void 0:e.formula)===void 0?"":`=${e.formula}`;return typeof t!="number"||e===void 0||e.kind==="plain"?
{value:t,read:t}:e.kind==="percent"?{value:t,read:t,format:w.isInteger(t*100)?"0%":"0.00%"}:$U(t)?{
value:t,
read:{date:IU(t)},format:w.isInteger(t)?NU:PU}:{value:t,read:t}}var CT=e=>Al(e,t=>t.filter(n=>typeof n==
"string"&&Nt(n)!==void 0).length),RT=(e,t,n)=>({tab:e,values:t.map(r=>k.from({length:n},(o,i)=>ET(r[
i]).
read))});function ph({rows:e}){var n;let t=e.length;for(;t>0&&((n=e[t-1])==null?void 0:n.every(r=>r===
void 0))!==!1;)t-=1;return{rows:e.slice(0,t),width:e.reduce((r,o)=>f.max(r,o.length),1)}}var _U=2e4,
FU=500;function DT(e){let{rows:t,width:n}=ph(e);return t.length>_U||n>FU}function OT(e,t){var o;let n=e.
filter(i=>!i.hidden),r=i=>{let{rows:a,width:s}=ph({...i,rows:i.rows.slice(0,20)});return CT(RT(i.name,
a,s))!==null};return(o=e.find(i=>i.name===t))!=null?o:n.find(r)}function fh(e,t,n){var l;let{rows:r,
width:o}=ph(e),i=(l=CT(RT(t,r,o)))!=null?l:0,a=f.max(0,2-i),s=[...k.from({length:a},()=>[]),...r];s[
1]=
[{value:n,kind:"plain"}];let u=s.map(c=>k.from({length:o},(d,p)=>ET(c[p])));return{values:u.map(c=>c.
map(({value:d})=>d)),formats:u.flatMap((c,d)=>c.flatMap(({format:p},h)=>p===void 0?[]:[{row:d,column:
h,
format:p}])),grid:{tab:t,values:u.map(c=>c.map(({read:d})=>d))},headerRow:i+a,formulas:s.flatMap((c,
d)=>c.
flatMap((p,h)=>d>i+a&&(p==null?void 0:p.formula)!==void 0?[{row:d,column:h}]:[]))}}var MU=/ \u00b7 (?:rumus|formulas): ([A-Z0-9:, ]+)$/;
function Nl({values:e}){var r,o,i,a;let[,t=""]=(i=MU.exec(x((o=(r=e[1])==null?void 0:r[0])!=null?o:
"")))!=
null?i:[],n=[];for(let{row:s,column:u}of t===""?[]:t.split(", ").flatMap(zr))(a=n[s])!=null||(n[s]=[
]),
n[s][u]="=";return n}var LU=/^Lembar Juri \u00b7 (?:dikumpulkan|collected) .* \u00b7 (?:proses|run) ([0-9a-f]{8}) \u00b7 /,
AT=({values:e})=>{var t,n,r,o;return(o=(r=LU.exec(x((n=(t=e[1])==null?void 0:t[0])!=null?n:"")))==null?
void 0:r[1])!=null?o:null};function NT(e,t){let n=f.max(e.values.length,t.grid.values.length);return k.
from({length:n},(r,o)=>o).every(r=>{let[o=[],i=[]]=[e.values[r],t.grid.values[r]],a=f.max(o.length,i.
length);return k.from({length:a},(s,u)=>u).every(s=>{var u,l;return r===1&&s===0||jU((u=o[s])!=null?
u:"",(l=i[s])!=null?l:"")})})}var jU=(e,t)=>typeof e=="object"&&typeof t=="object"?e.date===t.date:e===
t;m();function PT(e,t){if(t.length===0)return e;let n=r=>{var o;return(r.kind==="score"||r.kind==="unreadable")&&
((o=t[r.at.row])!=null&&o[r.at.column])?{...r,formula:!0}:r};return{...e,rows:e.rows.map(
r=>({...r,marks:new y([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();var zU=/(?:^|[^\p{L}])(?:rekap|recap|gabungan|klasemen)/iu,
BU=/^(?:salinan|copy of|hasil|results?|peringkat|ranking|ringkasan|summary|template|templat|format|blangko|contoh|petunjuk)(?!\p{L})/iu,
UU=/(?:^|[^\p{L}])(?:juri|judge)/iu,IT=e=>g.values(J).some(t=>De(e,t));function ea(e){let t=e.trim();
return IT(t)||zU.test(t)?!1:BU.test(t)?/^(?:hasil|results?)/i.test(t)&&UU.test(t):!0}var Pl=e=>!ea(e)&&
!IT(e.trim())&&!/^(?:salinan|copy of|templ|format|blangko|contoh|petunjuk)/i.test(e.trim());var $m=new y;
function _T(e,t,n){let r=e.flatMap(i=>{let a=n.get(i);return a===void 0?[]:[{name:i,...a}]}),
o=e.flatMap(i=>{let a=n.has(i)?null:Pm(i,t);return a===null?[]:[{name:i,...a}]});return[...r,...o]}
var FT=(e,t)=>e.
stage===t.stage&&e.judge===t.judge;function MT(e,t,n=$m){let r=_T(e,t,n);return r.flatMap(o=>{let i=r.
find(a=>FT(a,o));return i===void 0||i===o?[]:[{...o,first:i.name}]})}var gh=/^(?:salinan(?: dari)?|copy of|copy)\s+(?=\S)|\s*\(\d+\)$|\s+(?:copy|salinan)$/iu;
function LT(e,t,n=$m){let r=nr(e,t,n);return e.flatMap(o=>{var s;if(!gh.test(o)||r.some(u=>u.name===
o))return[];let i=o;for(;gh.test(i);)i=i.replace(gh,"").trim();let a=(s=r.find(u=>F(u.name)===F(i)))!=
null?s:Pm(i,t);return a===null?[]:[{name:o,stage:a.stage,judge:a.judge}]})}var $T=e=>Z(e).replace(
/\p{N}+/gu,
"#");function jT(e,t,n=$m){let r=new v(t.judges.map(a=>$T(a.code))),o=new v(t.stages.map(a=>F(a.name))),
i=new v(nr(e,t,n).map(a=>a.name));return e.flatMap(a=>{if(i.has(a)||Pm(a,t)!==null)return[];let s=Sr(
a).find(({left:u,right:l})=>o.has(F(u))&&r.has($T(l)));return s===void 0?[]:[{name:a,judge:s.right}]}
)}
function nr(e,t,n=$m){let r=_T(e,t,n),o=r.filter((a,s)=>r.findIndex(u=>FT(u,a))===s),[i]=t.stages;
return o.
length>0||i===void 0||t.stages.length>1?o:WU(e,i,rt(t,i))}function WU(e,t,n){var s,u;let r=new y;for(
let l of e.
filter(ea))for(let{left:c,right:d}of Sr(l)){let p=n.filter(b=>hh(d,b)),[h]=p;h===void 0||p.length>1||
F(c)===""||r.set(F(c),[...(s=r.get(F(c)))!=null?s:[],{name:l,stage:t,judge:h}])}let o=[...r.values()].
map(l=>l.filter((c,d)=>l.findIndex(p=>p.judge===c.judge)===d)),i=f.max(0,...o.map(l=>l.length)),a=o.
filter(l=>l.length===i);return a.length===1?(u=a[0])!=null?u:[]:[]}var hh=(e,t)=>Z(e)!==""&&(Z(e)===
Z(t.code)||F(e)===F(t.name));m();function zT({tables:e,rows:t}){return n=>{switch(n.kind){case"setting":
return it(e.settings,t.settings.
get(n.key),"value");case"prize":return it(e.settings,t.prizes.get(n.place),"value");case"entry":
return it(
e.entries,t.entries[n.index],n.column);case"stage":return it(e.stages,t.stages[n.index],n.column);
case"criterion":return it(e.criteria,t.criteria[n.index],n.column);case"judge":return it(e.judges,t.judges[
n.
index],n.column)}}}m();var KU=(e,t)=>e>0&&(e<1?t>1:e===1&&t>=20),BT=(e,t)=>e.rows.some(n=>t.some(({
name:r,max:o})=>{let i=n.
marks.get(r);return(i==null?void 0:i.kind)==="score"&&KU(i.value,o)})),GU=e=>e.replace(
/"[^"]*"|\\./g,
"").includes("%");function UT(e,t){let n=r=>{var s,u;let{row:o,column:i}=r.at;return r.kind!=="score"||
!GU((u=(s=t[o])==null?void 0:s[i])!=null?u:"")?r:{kind:"unreadable",raw:`${w((r.value*100).toPrecision(
12))}%`,cellValue:r.value,at:r.at,...r.formula&&{formula:!0}}};return{...e,rows:e.rows.map(r=>({...r,
marks:new y([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();m();var Br="General",WT=e=>e===Br||e.startsWith(
"0");var fe=(e,t,n,r,o)=>o===void 0?{key:e,header:$(t,n),width:r}:{key:e,header:$(t,n),width:r,
format:o},
ta="@",KT="d mmmm yyyy",Il={part:"settings",tab:J.settings,columns:[fe("key","Kunci","Key",220),fe(
"value","Nilai","Value",380)]},$l={part:"stages",tab:J.stages,columns:[fe("order","Urutan","Order",
70,
Br),fe("name","Tahap","Stage",200),fe("weight","Bobot","Weight",80,Br),fe("advance","Lolos",
"Advance",
80,Br),fe("title","Predikat","Title",240),fe("form","Bentuk","Form",110),fe("date","Tanggal","Date",
140,KT),fe("scoreTab","Tab Nilai","Score Tab",180)]},_l={part:"criteria",tab:J.criteria,columns:[fe(
"stage","Tahap","Stage",180),fe("name","Kriteria","Criterion",200),fe("weight","Bobot","Weight",80,
Br),
fe("min","Min","Min",70,Br),fe("max","Maks","Max",70,Br),fe("description","Uraian","Description",380)]}
,
Er={part:"entries",tab:J.entries,columns:[fe("code","Kode","Code",80,ta),fe("name","Nama Inovasi",
"Innovation",320),fe("institution","Instansi","Institution",240),fe("category","Kategori","Category",
120),
fe("unitType","Jenis Unit","Unit Type",120),fe("innovator","Inovator","Innovator",200),fe("contact",
"Narahubung","Contact",160),fe("phone","No. WA","Phone",120,ta),fe("email","Email","Email",180),fe(
"link","Tautan Proposal","Proposal Link",180),fe("status","Status","Status",160),fe("reason",
"Alasan",
"Reason",240)]},na={part:"judges",tab:J.judges,columns:[fe("code","Kode","Code",70,ta),fe("name",
"Nama","Name",220),fe("role","Peran","Role",110),fe("institution","Instansi","Institution",240),fe(
"email","Email","Email",200),fe("phone","No. WA","Phone",120,ta),fe("stages","Tahap","Stages",180),
fe("conflicts","Benturan","Conflicts",180,ta)]},Fl={part:"institutions",tab:J.institutions,columns:[
fe("name","Instansi","Institution",280),fe("parent","Induk","Parent",240),fe("unitType","Jenis Unit",
"Unit Type",140),fe("required","Wajib","Required",80)]},ls={part:"plenary",tab:J.plenary,columns:[fe(
"stage","Tahap","Stage",160),fe("entry","Kode","Code",80,ta),fe("computed","Peringkat Hitung",
"Computed Rank",90,"0"),fe("rank","Peringkat Putusan","Decided Rank",90,"0"),fe("reason","Alasan",
"Reason",420),
fe("votesFor","Setuju","For",80,"0"),fe("votesAgainst","Tidak","Against",80,"0")]},ra={part:
"objections",tab:J.objections,columns:[fe("date","Tanggal","Date",120,KT),fe("sender","Pengirim",
"Sender",180),
fe("entry","Kode","Code",80,ta),fe("text","Isi","Text",360),fe("answer","Jawaban","Answer",360),fe(
"ruling","Putusan","Ruling",200),fe("reopens","Tahap Dibuka Kembali","Stage to Reopen",160)]},yh=[Il,
$l,_l,Er,na,Fl];m();m();function Ur(e){var o;let t=[],n=(i,a)=>it(e,i.row,a),r=(i,a,s,u,l=[])=>{var d;
let c={setting:`${(d=e==
null?void 0:e.part)!=null?d:""}.${a}`,value:s,reason:u,allowed:l};t.push({code:"SETTING_INVALID",
severity:"error",...n(i,a),params:c})};return{rows:(o=e==null?void 0:e.rows)!=null?o:[],findings:t,
report:r,place:n,
number:(i,a,s=()=>!0)=>{let u=i.cell(a);if(ne(u))return null;let l=ot(u);return l!==null&&s(l)?l:(r(
i,a,u,l===null?"not-a-number":"out-of-range"),null)},weight:(i,a,s)=>{let u=i.cell(a),l=ot(typeof u==
"string"?u.replace(/%\s*$/,""):u);if(l===null&&!ne(u)){let c={of:s,reason:"not-a-number",value:u};t.
push({code:"WEIGHTS_INVALID",severity:"error",...n(i,a),params:c})}return l},choice:(i,a,s)=>{let u=U(
i.cell(a)),l=vn(u,s);return u===""||l!==void 0?l!=null?l:null:(r(i,a,u,"not-allowed",s.map(([,c])=>c.
id)),null)}}}function _m(e,t,n){var i;if(t===null||t.rows.length>0)return;let r={setting:`${t.part}.${n}`,
value:"",reason:"no-rows",allowed:[]},o=(i=it(t,t.headerRow+1,n))!=null?i:{tab:t.tab};e.findings.push(
{code:"SETTING_INVALID",severity:"warning",...o,params:r})}var si=(e,t)=>e.rows.filter(n=>ne(n.cell(
t))?(e.report(n,t,"","empty"),!1):!0);function GT(e,t){let n=Ur(e),r=si(n,"name"),o=r.every(a=>ne(a.cell(
"weight")));return{items:r.map(a=>qU(
n,a,o,t)),rows:r.map(({row:a})=>a),findings:n.findings}}function qU(e,t,n,r){var a,s;let o=U(t.cell(
"stage")),i=e.weight(t,"weight","criteria");if(!n&&ne(t.cell("weight"))){let u={of:"criteria",reason:
"partly-blank"};e.findings.push({code:"WEIGHTS_INVALID",severity:"error",...e.place(t,"weight"),
params:u})}
return{stage:o===""?null:r(o),name:U(t.cell("name")),weight:i!=null?i:1,min:(a=e.number(t,"min"))!=null?
a:0,max:(s=e.number(t,"max"))!=null?s:100,description:U(t.cell("description"))}}m();function qT(e){
let t=Ur(e);_m(t,e,"code");let n=t.rows.filter(o=>{var s,u,l;if(!ne(o.cell("code")))return!0;
let i=(l=(s=t.place(o,"code"))!=null?s:t.place(o,"name"))!=null?l:{tab:(u=e==null?void 0:e.tab)!=null?
u:""},a={name:U(o.cell("name"))};return t.findings.push({code:"ROW_WITHOUT_CODE",severity:"error",
...i,
params:a}),!1});return{items:n.map(o=>HU(t,o)),rows:n.map(({row:o})=>o),findings:t.findings}}
function HU(e,t){
var r;let n=o=>U(t.cell(o));return{code:n("code"),name:n("name"),institution:n("institution"),
category:n(
"category"),unitType:n("unitType"),innovator:n("innovator"),contact:n("contact"),phone:n("phone"),
email:n(
"email"),link:n("link"),status:(r=e.choice(t,"status",Xo))!=null?r:"running",reason:n("reason")}}m();
function HT(e){let t=Ur(e),n=si(t,"name");return{items:n.map(o=>{var i;return{name:U(o.cell("name")),
parent:U(o.cell("parent")),unitType:U(o.cell("unitType")),required:(i=t.choice(o,"required",$n))!=null?
i:!1}}),rows:n.map(({row:o})=>o),findings:t.findings}}m();function ZT(e,t){let n=Ur(e);_m(n,e,"code");
let r=si(n,"code");return{items:r.map(o=>ZU(o,t)),rows:r.
map(({row:o})=>o),findings:n.findings}}function ZU(e,t){let n=r=>U(e.cell(r));return{code:n("code"),
name:n("name"),role:n("role"),institution:n("institution"),email:n("email"),phone:n("phone"),stages:
bh(
ss(e.cell("stages")),t),conflicts:ss(e.cell("conflicts"))}}function bh(e,t){let[n,...r]=e;if(n===void 0)
return[];for(let o=e.length;o>0;o-=1){let i=F(e.slice(0,o).join(" ")),a=t.find(s=>F(s)===i);if(a!==void 0)
return[a,...bh(e.slice(o),t)]}return[n,...bh(r,t)]}m();function JT(e){let t=Ur(e),n=JU(si(t,"name"));
return{items:n.map(o=>VU(t,o)),rows:n.map(({row:o})=>o),
findings:t.findings}}function JU(e){let t=n=>{var r;return(r=ot(n.cell("order")))!=null?r:w.MAX_VALUE}
;
return[...e].sort((n,r)=>t(n)-t(r)||n.row-r.row)}function VU(e,t){let n=t.cell("date"),r=XU(U(t.cell(
"title")));return r==="unreadable"&&e.report(t,"title",t.cell("title"),"outcomes"),!ne(n)&&oi(n)===null&&
e.report(t,"date",n,"not-a-date"),{name:U(t.cell("name")),weight:e.weight(t,"weight","stages"),
advance:e.
number(t,"advance",o=>w.isInteger(o)&&o>=1),title:r==="unreadable"?null:r,form:e.choice(t,"form",Ka),
date:oi(n),...ne(t.cell("scoreTab"))?{}:{scoreTab:U(t.cell("scoreTab"))}}}var YU=/;|^\s*\d+\s*[:=]/m;
function XU(e){if(e==="")return null;if(!YU.test(e))return{name:e};let n=e.split(/[;\n]/).map(i=>i.trim(
)).
filter(i=>i!=="").map(i=>{var s;let a=/^(\d+)\s*:\s*(.+)$/.exec(i);return a===null||w(a[1])<1?null:{
places:w(a[1]),name:(s=a[2])!=null?s:""}}),r=n.filter(i=>i!==null);return new v(r.map(i=>i.places)).
size===n.length&&r.length>0?{outcomes:r}:"unreadable"}m();m();var cs=["criteria","median","majority",
"previous","shared"];m();m();var VT=["competition","year","organizer","government","province","city",
"language","top","method",
"missing","tieBreaks","decimals","carryOver","passingScore","maxSpread","maxPerInstitution",
"winnersPerCategory","rankedWinners","letterScores","winnerTerm","severityCorrection","conflicts",
"judgeFiles","deadline","admins","objectionDays","prizes","plenaryDate","plenaryTime","plenaryPlace",
"ceremonyDate","ceremonyTime","ceremonyPlace","decisionDate","juryDecreeNumber","minutesNumber",
"decreeNumber",
"legalBasis","acknowledgedBy","copies","signerName","signerPosition","signerGrade","signerNip"];m();
m();var YT={kind:"text",word:$("Mengetahui","Acknowledged By")};m();var XT={kind:"texts",word:$(
"Admin","Admin")};m();var QT={kind:"choice",word:$("Gabung Nilai Tahap","Carry Over"),choices:$n};m(
);var eS={kind:"date",word:$("Tanggal Penyerahan","Ceremony Date")};m();var tS={kind:"text",word:$(
"Tempat Penyerahan","Ceremony Place")};m();var nS={kind:"time",word:$("Waktu Penyerahan",
"Ceremony Time")};m();var rS={kind:"text",word:$("Kota","City")};m();var oS={kind:"text",word:$(
"Nama Kompetisi","Competition")};m();var iS={kind:"choice",word:$("Benturan Kepentingan","Conflicts"),
choices:[["exclude",$("keluarkan","exclude")],["include",$("hitung","include")]]};m();var aS={kind:
"text",word:$("Tembusan","Copies")};m();var sS={kind:"text",word:$("Batas Waktu","Deadline")};m();
var uS={kind:"number",word:$("Desimal","Decimals"),range:"0\u20136"};m();var lS={kind:"date",word:$(
"Tanggal Penetapan","Date")};m();var cS={kind:"text",word:$("Nomor SK","Decree Number")};m();var dS={
kind:"text",word:$("Pemerintah Daerah","Government")};m();var mS={kind:"choice",word:$("Berkas Juri",
"Judge Files"),choices:[["shared",$("bersama","shared")],
["separate",$("terpisah","separate")]]};m();var pS={kind:"text",word:$("Nomor SK Dewan Juri",
"Jury Decree Number")};m();var fS={kind:"choice",word:$("Bahasa","Language"),choices:[["id",$("id",
"id","Bahasa Indonesia","Indonesia")],["en",$("en","en","English","Inggris")]]};m();var gS={kind:
"text",word:$("Dasar Hukum","Legal Basis")};m();var hS={kind:"choice",word:$("Nilai di Surat",
"Scores in Letters"),choices:$n};m();var yS={kind:"number",word:$("Maks per Instansi",
"Max per Institution"),range:"1, 2, 3 \u2026"};m();var bS={kind:"number",word:$(
"Batas Selisih Antarjuri","Max Spread")};m();m();var ds=["mean","trimmed","median","rank-sum",
"z-score","adjusted"];m();m();var wS={name:$("terkoreksi","adjusted"),score:{id:"nilai terkoreksi",
en:"adjusted score"},official:
"Nilai tahap adalah nilai terkoreksi: perbedaan keketatan antarjuri ditaksir dari semua nilai dengan kuadrat terkecil, lalu dikeluarkan dari nilai."}
;m();var vS={name:$("rata-rata","mean","average"),score:{id:"rata-rata",en:"mean"},official:
"Nilai tahap adalah rata-rata nilai semua juri yang menilai inovasi itu."};m();var kS={name:$(
"median","median"),score:{id:"median",en:"median"},official:
"Nilai tahap adalah nilai tengah (median) dari nilai para juri."};m();var xS={name:$(
"jumlah peringkat","rank-sum"),score:{id:"rata-rata peringkat",en:"mean rank"},official:
"Setiap juri membentuk peringkatnya sendiri, dan peserta diurutkan menurut rata-rata peringkat itu; makin kecil makin baik."}
;m();var TS={name:$("rata-rata terpangkas","trimmed","trimmed mean"),score:{id:
"rata-rata terpangkas",en:"trimmed mean"},official:
"Nilai tahap adalah rata-rata nilai juri setelah satu nilai tertinggi dan satu nilai terendah dikeluarkan (rata-rata terpangkas); bila juri yang menilai kurang dari tiga, dipakai rata-rata biasa."}
;m();var SS={name:$("skor baku","z-score"),score:{id:"skor baku",en:"standard score"},official:
"Nilai setiap juri dibakukan (dikurangi rata-rata juri itu, lalu dibagi simpangan bakunya), dirata-ratakan, dan dilaporkan sebagai 50 + 10 \xD7 skor baku."}
;var ui={mean:vS,trimmed:TS,median:kS,"rank-sum":xS,"z-score":SS,adjusted:wS};var ES={kind:"choice",
word:$("Metode","Method"),choices:zd(ds,ui)};m();var CS={kind:"text",word:$("Nomor Berita Acara",
"Minutes Number")};m();var RS={kind:"choice",word:$("Nilai Belum Diisi","Missing Scores"),choices:[[
"complete",$("wajib lengkap","complete")],["assigned",$("sesuai penugasan","assigned")]]};m();var DS={
kind:"number",word:$("Masa Sanggah","Objection Days"),range:"1\u2013365"};m();var OS={kind:"text",
word:$("Penyelenggara","Organizer")};m();var AS={kind:"number",word:$("Nilai Minimal Lolos",
"Passing Score")};m();var NS={kind:"date",word:$("Tanggal Pleno","Plenary Date")};m();var PS={kind:
"text",word:$("Tempat Pleno","Plenary Place")};m();var IS={kind:"time",word:$("Waktu Pleno",
"Plenary Time")};m();var $S={kind:"numbered",word:$("Uang Pembinaan","Prize")};m();var _S={kind:
"text",word:$("Provinsi","Province")};m();var FS={kind:"choice",word:$("Juara Berperingkat",
"Ranked Winners"),choices:$n};m();var MS={kind:"auto-or-number",word:$("Koreksi Keketatan",
"Severity Correction"),auto:$("otomatis","auto")};m();var LS={kind:"text",word:$(
"Penandatangan Pangkat","Signer Grade")};m();var jS={kind:"text",word:$("Penandatangan Nama",
"Signer Name")};m();var zS={kind:"text",word:$("Penandatangan NIP","Signer NIP")};m();var BS={kind:
"text",word:$("Penandatangan Jabatan","Signer Position")};m();m();m();var US={name:$("kriteria",
"criteria"),official:"rata-rata pada kriteria yang bobotnya terbesar, kemudian kriteria berikutnya"}
;m();var WS={name:$("mayoritas","majority"),official:
"perbandingan berpasangan: inovasi yang dinilai lebih tinggi oleh lebih banyak juri"};m();var KS={
name:$("median","median"),official:"nilai tengah (median) dari nilai para juri"};m();var GS={name:$(
"tahap sebelumnya","previous"),official:"nilai pada tahap sebelumnya"};m();var qS={name:$("bersama",
"shared"),official:""};var ms={criteria:US,median:KS,majority:WS,previous:GS,shared:qS};var HS={kind:
"choices",word:$("Penentu Nilai Sama","Tie-breaks"),choices:zd(cs,ms)};m();var ZS={kind:"number",
word:$("Jumlah Top","Top"),range:"1, 2, 3 \u2026"};m();var JS={kind:"choice",word:$("Sebutan Juara",
"Winner Term"),choices:[["Juara",$("Juara","Juara","Champion")],["Terbaik",$("Terbaik","Terbaik",
"Best")]]};m();var VS={kind:"choice",word:$("Juara per Kategori","Winners per Category"),choices:$n}
;m();var YS={kind:"text",word:$("Tahun","Year")};var wh={competition:oS,year:YS,organizer:OS,
government:dS,province:_S,city:rS,language:fS,top:ZS,method:ES,
missing:RS,tieBreaks:HS,decimals:uS,carryOver:QT,passingScore:AS,maxSpread:bS,maxPerInstitution:yS,
winnersPerCategory:VS,
rankedWinners:FS,letterScores:hS,winnerTerm:JS,severityCorrection:MS,conflicts:iS,judgeFiles:mS,
deadline:sS,
admins:XT,objectionDays:DS,prizes:$S,plenaryDate:NS,plenaryTime:IS,plenaryPlace:PS,ceremonyDate:eS,
ceremonyTime:nS,
ceremonyPlace:tS,decisionDate:lS,juryDecreeNumber:pS,minutesNumber:CS,decreeNumber:cS,legalBasis:gS,
acknowledgedBy:YT,copies:aS,signerName:jS,signerPosition:BS,signerGrade:LS,signerNip:zS};var QU=e=>e!=="prizes",
rr=VT.filter(QU).map(e=>({key:e,...wh[e]})),ps=wh.prizes.word;m();m();m();m();var Oe=Le(G(),""),fs=Le(
yo(G().check(ul(/^\d{4}-\d{2}-\d{2}$/))),null),li=(e,t)=>$t().check(Wk(),Lr(
e),Ld(t)),ci=e=>Le(yo(e),null);var XS=Oe;m();var QS=Le(He(G()),[]);m();var eE=Le(Ye(),!1);m();var tE=fs;
m();var nE=Oe;m();var rE=Oe;m();var oE=Oe;m();var iE=Oe;m();var aE=Le(Kt(["exclude","include"]),
"exclude");m();var sE=Oe;m();var uE=Oe;m();var lE=Le(li(0,6),2);m();var cE=fs;m();var dE=Oe;m();var mE=Oe;
m();var pE=Le(Kt(["shared","separate"]),"shared");m();var fE=Oe;m();var gE=Le(Kt(["id","en"]),"id");
m();var hE=Oe;m();var yE=Le(Ye(),!1);m();var bE=ci(li(1,1e5));m();var wE=ci($t().check(Lr(0)));m();
var vE=Le(Kt(ds),"mean");m();var kE=Oe;m();var xE=Le(Kt(["complete","assigned"]),"complete");m();var TE=ci(
li(1,365));m();var SE=Oe;m();var EE=ci($t());m();var CE=fs;m();var RE=Oe;m();var DE=Oe;m();var OE=Le(
He(yo($t().check(Lr(0)))),[]);m();var AE=Oe;m();var NE=Le(Ye(),!0);m();var PE=Le(Gk([Hk("auto"),$t().check(
Lr(0))]),"auto");m();var IE=Oe;m();var $E=Oe;m();var _E=Oe;m();var FE=Oe;m();var ME=Le(He(Kt(cs)),[
"criteria","shared"]);m();var LE=Le(li(1,1e5),10);m();var jE=Le(Kt(["Juara","Terbaik"]),"Juara");m();
var zE=Le(Ye(),!1);m();var BE=Oe;var UE={competition:iE,year:BE,organizer:SE,government:mE,province:
AE,city:oE,language:gE,top:LE,method:vE,
missing:xE,tieBreaks:ME,decimals:lE,carryOver:eE,passingScore:EE,maxSpread:wE,maxPerInstitution:bE,
winnersPerCategory:zE,
rankedWinners:NE,letterScores:yE,winnerTerm:jE,severityCorrection:PE,conflicts:aE,judgeFiles:pE,
deadline:uE,
admins:QS,objectionDays:TE,prizes:OE,plenaryDate:CE,plenaryTime:DE,plenaryPlace:RE,ceremonyDate:tE,
ceremonyTime:rE,
ceremonyPlace:nE,decisionDate:cE,juryDecreeNumber:fE,minutesNumber:kE,decreeNumber:dE,legalBasis:hE,
acknowledgedBy:XS,copies:sE,signerName:$E,signerPosition:FE,signerGrade:IE,signerNip:_E};var oa=re(
UE),WE=oa.parse({});var gs=(e,t=[])=>({fault:e,allowed:t});function GE(e){var s;let t=WE,n=[],r=[],o=new y,
i=new y,a=oW(
e);for(let{row:u,cell:l}of(s=e==null?void 0:e.rows)!=null?s:[]){let c=U(l("key")),d=l("value"),p=(S,
A=[],N="error")=>{var _,M;let P=(M=(_=it(e,u,"value"))!=null?_:it(e,u,"key"))!=null?M:{},I={setting:
c,value:d,
reason:S,allowed:A};r.push({code:"SETTING_INVALID",severity:N,...P,params:I})},h=iW(c),b=rr.find(S=>De(
c,S.word));if(h!==null){let S=aW(d);n[h-1]!==void 0?p("duplicate"):!ne(d)&&(S===null||S<0)?p(
"not-a-number"):(n[h-1]=S,i.set(h,u))}else if(b!==void 0){if(o.has(b.key)){p("duplicate");continue}
if(o.set(
b.key,u),ne(d))continue;let S=eW(t,b,tW(d,b,a));"fault"in S?p(S.fault,S.allowed):t=S.settings}else c!==
""&&!ne(d)&&p("unknown-key",[],"warning")}return{settings:{...t,prizes:k.from(n,u=>u!=null?u:null)},
findings:r,rows:o,prizeRows:i}}function eW(e,t,n){if("fault"in n)return n;let r=oa.safeParse({...e,[
t.
key]:n.value});return r.success?{settings:r.data}:{fault:"out-of-range",allowed:[rW(t)]}}function tW(
e,t,n){
let r=U(e);switch(t.kind){case"text":return typeof e=="number"&&f.abs(e)>1e15?gs("digits-lost"):{
value:r};case"number":{let o=ot(e);return o===null?gs("not-a-number"):{value:o}}case"auto-or-number":
{let o=De(r,t.
auto)?"auto":ot(e);return o===null?gs("not-allowed",[t.auto[n],"0","1"]):{value:o}}case"date":{let o=oi(
e);return o===null?gs("not-a-date"):{value:o}}case"time":return{value:yT(e)};case"texts":return{
value:ss(
e)};case"choice":{let o=vn(r,t.choices);return o===void 0?gs("not-allowed",KE(t.choices,n)):{value:o}
}case"choices":{let o=ss(e).map(i=>vn(i,t.choices));return o.includes(void 0)?gs("not-allowed",KE(t.choices,
n)):{value:nW(o)}}}}function nW(e){let t=cs.filter(o=>o!=="shared"),n=e.filter((o,i)=>t.some(a=>a===
o)&&e.indexOf(o)===i),r=e.indexOf("shared");return[...n.filter(o=>r<0||e.indexOf(o)<r),"shared"]}var KE=(
e,t)=>e.
map(([,n])=>n[t]),rW=e=>e.kind==="number"&&e.range||"\u2265 0";function oW(e){let t=rr.find(r=>r.key===
"language"),n=e==null?void 0:e.rows.find(({cell:r})=>t!==void 0&&De(U(r("key")),t.word));return n!==
void 0&&(t==null?void 0:t.kind)==="choice"&&vn(U(n.cell("value")),t.choices)==="en"?"en":"id"}
function iW(e){
var n;let t=/^(\p{L}+)(\d{1,3})$/u.exec(F(e));return t!==null&&De((n=t[1])!=null?n:"",ps)&&w(t[2])>0?
w(t[2]):null}function aW(e){var r;if(typeof e=="number")return e;let t=/^(?:rp\.?)?\s*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-))?$/i.
exec(U(e));if(t===null)return null;let n=t[2]===void 0||t[2]==="-"?"0":t[2];return w(`${((r=t[1])!=null?
r:"").replace(/\./g,"")}.${n}`)}var sW=["settings","stages","criteria","entries","judges",
"institutions"];function Ft(e){let t=new y;
for(let n of sW){let r=e.find(o=>De(o,J[n]));r!==void 0&&t.set(n,r)}return t}function qE(e){return[
...Ft(
e)].flatMap(([t,n])=>e.filter(r=>r!==n&&De(r,J[t])).map(r=>({name:r,first:n})))}var uW={name:Jk,
weight:null,
advance:null,title:null,form:null,date:null};function En(e){let t=(d,p)=>{let h=e.get(d);return h===
void 0?null:yt(h,p)},n={settings:t("settings",Il),stages:t("stages",$l),criteria:t("criteria",_l),
entries:t(
"entries",Er),judges:t("judges",na),institutions:t("institutions",Fl)},r=GE(n.settings),o=JT(n.stages),
i=o.items.length>0?o.items:[uW],a=d=>{var p,h;return(h=(p=i.find(b=>F(b.name)===F(d)))==null?void 0:
p.name)!=null?h:d},s=GT(n.criteria,a),u=qT(n.entries),l=ZT(n.judges,i.map(d=>d.name)),c=HT(n.institutions);
return{competition:{settings:r.settings,stages:i,criteria:s.items,entries:u.items,judges:l.items,
institutions:c.
items},findings:[r,o,s,u,l,c].flatMap(d=>d.findings),tables:n,rows:{settings:r.rows,prizes:r.prizeRows,
stages:o.rows,criteria:s.rows,entries:u.rows,judges:l.rows}}}m();m();function Ml(e){let t=new y;for(
let n of e){let r=t.get(n.id);t.set(n.id,r===void 0?n:{...r,tabs:[
...new v([...r.tabs,...n.tabs])]})}return[...t.values()]}m();m();var mt={COLUMN:["criterion",
"ignore"],ROW:["entry","ignore"],WEIGHTS:["written","totals","equal"],
NAMES:["same"],HIDDEN:["use","ignore"],SUMMARY:["use","ignore"],ODD_TAB:["use","ignore"],STAGE_TABS:
[
"judges"],SIDE_BY_SIDE:[],OTHER_TABLE:[],OWN_CRITERIA:["criteria"]};m();var vh="(?:(?:dewan\\s+)?(?:juri|judge|penilai|panelis)\\s*[.\\-#:]?\\s*(?:\\d{1,2}|[ivx]{1,4}|[a-z])|j\\.?\\s?\\d{1,2})(?![\\p{L}\\p{N}])",
lW=new RegExp(`^(?:(?:nilai|skor|score|total)\\s+)?(${vh}(?:\\s*[(:\u2013-].*)?)$`,"iu"),cW=/^(?:nilai\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)\s*[:.\-\u2013]?\s+(\p{L}.*)$/iu,
dW=new RegExp(`^(${vh})\\s*[-\u2013\xB7|:_/,]*\\s*(\\S.*)$`,"iu"),mW=new RegExp(`^(.*[^\\s\\p{L}\\p{N}]|.*\\s|.*\\))\\s*(${vh})\\s*[)\\]]?$`,
"iu"),pW=new v(["Juri","Nilai Juri","Skor Juri","Dewan Juri","Nilai Dewan Juri","Nama Juri",
"Penilai","Judge","Judges"].map(F));function pt(e){var n,r,o,i,a,s;let t=e.
replace(/\s+/g," ").trim();return(s=(a=(r=(n=lW.exec(t))==null?void 0:n[1])==null?void 0:r.trim())!=
null?a:(i=(o=cW.exec(t))==null?void 0:o[1])==null?void 0:i.trim())!=null?s:null}function mn(e){var i,
a,s,u,l;let t=e.replace(/\s+/g," ").trim(),n=dW.exec(t);if(n!==null&&!/^\(/.test((i=n[2])!=null?i:""))
return{label:(a=n[1])!=null?a:"",rest:(s=n[2])!=null?s:""};let r=mW.exec(t),o=((u=r==null?void 0:r[1])!=
null?u:"").replace(/[\s\-\u2013\u00b7|:_/,([]+$/,"");return r===null||o===""?null:{label:(l=r[2])!=null?
l:"",
rest:o}}var Wr=e=>pW.has(F(e));m();m();var fW=12,gW=["juri","dewanjuri","judge","penilai","panelis"],
xh=e=>gW.includes(F(e));function ZE(e){
var t;return Th((t=yW(e))!=null?t:e.map(n=>n.trim()))}function Th(e){let t=new v(e.filter(r=>HE(r)).
map(Z)),n=0;return e.map(r=>{if(HE(r))return kh(r,hW(r)?r:"");do n+=1;while(t.has(`j${n}`));return r.
includes("@")?{...kh(`J${n}`,""),email:r}:kh(`J${n}`,r)})}var HE=e=>[...e].length<=fW&&Z(e)!==""&&!e.
includes("@"),hW=e=>!/\p{N}/u.test(e)&&[...e].length>3;function yW(e){let[t,...n]=e.map(r=>Sr(r).filter(
({right:o})=>Z(o)!==""));for(let{left:r,right:o}of[...t!=null?t:[]].sort(bW).reverse()){let i=F(r);
if(i===
""||xh(r))continue;let a=n.map(u=>{var l;return(l=u.find(c=>F(c.left)===i))==null?void 0:l.right}),s=[
o,...a].flatMap(u=>u!=null?u:[]);if(s.length===e.length&&new v(s.map(Z)).size===s.length)return s}
return null}
var bW=(e,t)=>w(e.spaced)-w(t.spaced)||e.at-t.at,wW=/^(?:nama\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)(?:\s+name)?\s*(?:[:=]\s*(.*))?$/i;
function JE({above:e}){var t,n;for(let r of e){let o=r.map(U);for(let[i,a]of o.entries()){let s=wW.exec(
a);if(s===null)continue;let l=(((t=s[1])!=null?t:"").trim()||((n=o.slice(i+1).find(c=>/\p{L}/u.test(
c)))!=null?n:"")).replace(/^[:=\s]+/,"");if(/\p{L}/u.test(l))return l}}return""}var kh=(e,t)=>({...Xk,
code:e,name:t});var Sh=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|observasi|wawancara|administrasi|berkas|interview/i;
function VE(e){var s;let t=new y;for(let u of e)for(let{left:l,right:c}of Sr(u).filter(d=>d.spaced||
/[|:_\-\u2013]/.test(u))){let d=F(l);if(d===""||Z(c)===""||xh(l)||pt(l)!==null)continue;let p=(s=t.get(
d))!=null?s:{stage:l,tabs:[]};p.tabs.some(h=>Z(h.label)===Z(c))||p.tabs.push({tab:u,label:c}),t.set(
d,p)}let n=[...t.values()].filter(u=>u.tabs.length>1),r=n.map(u=>new v(u.tabs.map(l=>Z(l.label)))),o=(
u,l)=>Sh.
test(u.stage)||r.some((c,d)=>d!==l&&u.tabs.some(p=>c.has(Z(p.label)))),i=n.filter(o),a=i.length>1&&e.
every(u=>!vW(u,i));return{sets:a?i:[],unclear:!a&&kW(e)}}var vW=(e,t)=>!t.some(n=>n.tabs.some(r=>r.tab===
e))&&mn(e)!==null;function kW(e){var n;let t=new y;for(let r of e){let o=mn(r);if(o===null)continue;
let i=Z(o.label);t.set(i,((n=t.get(i))!=null?n:new v).add(F(o.rest)))}return[...t.values()].some(r=>r.
size>1)}var xW=/(?:^|[^\p{L}])(?:lama|revisi|perbaikan|backup|cadangan|simulasi|uji\s?coba|tes|test|draf|draft|latihan|copy|salinan|old)(?:[^\p{L}]|$)|\(\d\)\s*$/iu,
TW=/(?:^|[^\p{L}])(?:tahun\s+lalu|sebelumnya|tahun\s+kemarin|last\s+year|previous)(?:[^\p{L}]|$)/iu,
YE=/(?:^|\D)((?:19|20)\d\d)(?!\d)/,SW=/(?:^|[^\p{L}])(?:hari|sesi|gelombang|kloter|ronde|day|session|round|batch)(?:[^\p{L}]|$)/iu,
EW=/juri|judge|penilai|panelis/i,Eh=e=>EW.test(e)||pt(e)!==null||mn(e)!==null,XE=e=>{var t;return YE.
test(e)?w((t=YE.exec(e))==null?void 0:t[1]):null},Ch=e=>!Eh(e)&&Sr(e).every(({right:t})=>Z(t)==="")&&
(Sh.test(e)||SW.test(e)),hs=e=>`tab/${F(e)}`;function QE(e,t,n){let r=e.map(({tab:a})=>a),o=RW(r);if(
!t&&
o!==null)return n.has(o.id)?[]:[o];let i=r.map(a=>CW(a,r));return i.every(a=>a!==null)?[]:r.flatMap(
(a,s)=>{var c;let u=(c=i[s])!=null?c:null;if(u===null||t&&u!=="old"||n.has(hs(a)))return[];let l=mt.
ODD_TAB;return[{id:hs(a),kind:"ODD_TAB",tab:a,tabs:[a],params:{tab:a,reason:u},options:l,default:
null}]})}
function CW(e,t){let n=t.filter(s=>s!==e);if(xW.test(e))return"old";let r=XE(e),o=r!==null&&n.some(s=>{
var u;return((u=XE(s))!=null?u:r+1)>r});if(TW.test(e)||o)return"time";let i=!Eh(e)&&n.length>1&&n.every(
s=>Eh(s)),a=Ch(e)&&n.some(s=>!Ch(s));return i||a?"unlike":null}function RW(e){let[t]=e;return t===void 0||
e.length<2||!e.every(Ch)?null:{id:`stages/${e.map(F).join("+")}`,kind:"STAGE_TABS",tab:t,tabs:[...e],
params:{tabs:[...e]},options:mt.STAGE_TABS,default:null}}m();m();var DW=["No","No. Urut","Nomor",
"Nomor Urut","Number","Urutan","Urut","Tahun","Year","Tanggal","Date",
"Timestamp","Stempel Waktu","Cap Waktu","Jam","No. Undian","Nomor Undian","ID"],OW=["Total","Jumlah",
"Sum","Total Nilai","Total Skor","Nilai Total","Skor Total","Jumlah Nilai","Jumlah Skor",
"Total Score","Score Total","Subtotal","Sub Total","Grand Total","Rata-rata","Rerata",
"Nilai Rata-rata","Rata-rata Nilai","Skor Rata-rata","Average","Mean","Average Score","Nilai Akhir",
"Skor Akhir","Hasil","Hasil Akhir","Final","Final Score","Result","Persentase","Percentage","Bobot",
"Weight","Nilai Bobot","Bobot Nilai","Nilai x Bobot","Bobot x Nilai","Nilai Terbobot",
"Nilai Tertimbang","Skor Tertimbang","Weighted","Weighted Score","Maks","Maksimum","Max","Min"],AW=[
"Peringkat","Rank","Ranking","Rangking",
"Juara","Place"],NW=new v([...DW,...OW,...AW].map(F)),eC=new v(["Nilai","Skor","Score","Scores",
"Poin","Point","Points"].map(F)),tC=e=>eC.has(e),di=e=>F(e)===""||NW.has(F(e))||Nt(e)!==void 0||Er.columns.
some(t=>De(e,t.header));function nC(e){let t=e.filter(n=>!eC.has(n));return t.length>0?t:[...e]}
function rC({tables:e,criteria:t},n,r){let o=new v(t.map(F)),i=[...t],a=e.flatMap(s=>s.columns.filter(
u=>(u.kind==="numbers"||u.isMeant&&u.max!==null)&&!o.has(u.key)).map(u=>({table:s,one:u})));for(let{
table:s,one:u}of a){let l=`column/${u.key}`,c=r.get(l);c==="criterion"&&!i.some(p=>F(p)===u.key)&&i.
push(u.name);let d=t.some(p=>xr(p,u.name)&&!s.columns.some(({key:h})=>h===F(p)));c===void 0&&!d&&n.push(
PW(l,s,u))}return i}var PW=(e,{tab:t},{column:n,key:r,name:o})=>({id:e,kind:"COLUMN",tab:t,tabs:[t],
params:{header:o,column:Mn(n),doubt:tC(r)?"sum-misfit":"some-tabs"},options:mt.COLUMN,default:null});
m();m();var IW=/kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|benefit|dampak|impact|replika|disebar|keberlanjut|berkelanjut|sustain|efektif|effective|efisien|presentasi|penyajian|substansi|inovatif|relevansi|kualitas|mutu/i,
mi=e=>IW.test(e);m();m();var Kr=(...e)=>new v(e.map(F)),$W=[["code",Kr("Kode","Code","No. Peserta",
"Nomor Peserta","Kode Peserta","Kode Inovasi","Kode Proposal","Entry Code","No. Registrasi",
"Nomor Registrasi","No. Pendaftaran","Nomor Pendaftaran","No. Dada","Nomor Dada","ID Peserta",
"ID Inovasi","Kode Registrasi","Kode Pendaftaran","Kode Tim","Kode Karya","No. Tim")],["name",Kr(
"Nama","Name","Inovasi","Innovation","Peserta","Participant","Participants","Finalis","Finalist",
"Judul","Title","Entry","Entries","Proposal","Karya","Tim","Team","Kelompok","Program","Produk",
"Usulan","Gagasan","Layanan","Aplikasi","Nominasi",
"Nomine","Nominee","Inovator","Peserta Lomba","Karya Inovasi","Proposal Inovasi","Produk Inovasi",
"Program Inovasi","Project","Proyek","Kegiatan","Regu","Kontestan","Calon","Kandidat","Naskah",
"Makalah","Poster","Video","Kampung","Inovasi Daerah")],["institution",Kr("Instansi","Institution",
"Unit","OPD","Perangkat Daerah","SKPD","Unit Kerja","Satuan Kerja","Satker","Asal","Unit Pelaksana",
"Agency",
"Organization","Organisation","Organisasi","Lembaga","Dinas","Badan","Bagian","UPTD","UPT",
"Puskesmas","Kelurahan","Desa","Kecamatan","Sekolah","School","RSUD","Rumah Sakit","Kabupaten",
"Kota","Kab/Kota","Provinsi","Daerah","Pemda","Kampus","Perguruan Tinggi","Universitas","Perusahaan",
"Kementerian",
"Unit Organisasi","Unit Penyelenggara","Pengusul","OPD/Unit Kerja","Penyelenggara","Unit Pelayanan",
"Unit Layanan","Wilayah","Instansi/Unit","Asal Daerah","UPP","Posyandu")],["category",Kr("Kategori",
"Category","Bidang","Divisi","Division","Golongan","Klaster","Cluster","Kelas","Jenjang")],["judge",
Kr("Juri","Judge","Penilai","Dewan Juri","Panelis","Reviewer","Email Juri","Kode Juri","Evaluator")],
["number",Kr("No","No. Urut","Nomor","Nomor Urut","Number","Urut","Tahun","Year","Jam","No. Undian",
"ID","Nomor Undian","Undian","No. Tampil","Urutan Tampil","Nomor Tampil","Nr","Nmr","Urutan")],[
"text",Kr("Catatan","Notes","Note","Catatan untuk Panitia","Notes to Committee",
"Catatan untuk Peserta",
"Ket","Notes to Entrant","Keterangan","Komentar","Comment","Comments","Saran","Masukan","Paraf",
"Ulasan","Tanda Tangan","TTD","Signature","Tanggal","Date","Timestamp","Stempel Waktu","Cap Waktu",
"Alasan","Email","Surel","No. WA","No. HP","Telepon","Phone","Narahubung","Kontak","Contact",
"Alamat","Status","Tautan","Link","URL","Tautan Proposal","Uraian","Deskripsi","Description",
"Penjelasan","Bukti",
"Waktu","Jenis Unit","Unit Type","Rekomendasi","Recommendation","Ringkasan","Predikat","Verifikator",
"Lokasi","Penanggung Jawab","PIC","Ketua Tim","Ketua","Anggota","Reason","Proposal Link",
"Saran dan Masukan")]],_W=Kr("Total","Jumlah","Jml","Sum","Subtotal","Sub Total","Grand Total",
"Rata-rata","Rata2","Rerata","Average","Mean","Avg","Nilai Akhir","Skor Akhir","Hasil Akhir","Hasil",
"Final","Final Score","Result","NA","Akhir","Persentase","Percentage","Persen","Terbobot",
"Tertimbang","Weighted","Weighted Score","Maks","Maksimum","Max","Min","Bobot","Weight",
"Nilai Bobot","Bobot Nilai","Nilai x Bobot","Bobot x Nilai","Skor x Bobot","Nilai Tertimbang",
"Skor Tertimbang","Nilai Terbobot","Skor Terbobot","Total Keseluruhan","Konversi","NR"),FW=/^[\s]*[\u03a3\u01a9\u2211][\s\p{L}]*$/u,
MW=Kr("Peringkat","Rank","Ranking","Rangking","Juara","Place","Posisi","Rangkin","Pemeringkatan"),LW=/(?:^|[^\p{L}])(?:peringkat|rank(?:ing)?|rangking|juara|urutan\s+juara)(?:[^\p{L}]|$)/iu,
jW=/^(?:hadir|kehadiran|izin|ijin|sakit|alpa|alfa|absen|umur|usia|age|tinggi|berat|harga|price|volume|vol|anggaran|budget|realisasi|pagu|stok|gaji|honor|honorarium|tarif|hp|nohp|nowa|telepon|telp|notelp|notelepon|phone|wa|whatsapp|nip|nik|rt|rw|kodepos|jumlah(?:peserta|orang|anggota|barang|unit|biaya|anggaran|hari|juri|halaman|penduduk|pegawai)|qty|kuantitas|durasi|jarak|luas|npwp|rekening|norekening)(?:rp|rupiah|tahun|cm|kg|orang|menit|hari)?$/,
Rh=/^(?:nama|name|judul|title|asal|daftar|unit|jenis|nilai|skor|score)\s+(?:of\s+|dari\s+)?/i,zW=/\s+(?:pengusul|peserta|penyelenggara|pelaksana|lomba|terdaftar|name|juri|(?:yang|yg)\s+(?:dinilai|diusulkan|dilombakan))$/i,
BW=["name","code","institution","category"],UW=e=>e.replace(/\s+/g," ").trim();function oC(e){var n,
r;let t=F(e);return t===""?null:MW.has(t)?"rank":_W.has(t)?"sum":(r=(n=$W.find(([,o])=>o.has(t)))==null?
void 0:n[0])!=null?r:null}function Fm(e){var a,s,u,l;let t=oC(e);if(t!==null)return t;let n=e.replace(
Rh,""),r=(l=(u=(a=Rh.exec(e))==null?void 0:a[1])!=null?u:(s=Rh.exec(e))==null?void 0:s[0])!=null?l:
"";
if(n!==e){let c=Fm(n);if(/^(?:nilai|skor|score)/i.test(r))return c==="sum"||c==="rank"?c:null;if(c!==
null)return c}let o=e.replace(zW,"");return o===e?null:Fm(o)}function qe(e){var s;let t=UW(e);if(FW.
test(t))return"sum";let n=oC(t);if(n!==null)return n;if(jW.test(F(t)))return"matter";let r=Fm(t);if(
r!==
null)return r;let o=t.replace(/\s*[([][^()[\]]*[)\]]\s*$/,"");if(o!==t&&o!==""){let u=qe(o);if(u!==null)
return u}if(LW.test(t))return"rank";let i=t.split(/\s*[/,&+|\n]\s*|\s+(?:dan|atau|and|or)\s+/i).filter(
u=>u.trim()!=="");if(i.length<2)return null;let a=i.map(u=>Fm(u));return a.every(u=>u!==null)&&(s=BW.
find(u=>a.includes(u)))!=null?s:null}var WW=/[\u03a3\u01a9\u2211]|(?:^|[^\p{L}])(?:total|jumlah|jml|sum|subtotal|rata|rata2|rerata|rataan|average|avg|mean|akhir|final|terbobot|tertimbang|weighted|persentase|konversi)(?:[^\p{L}]|$)/iu;
function pi(e){let t=qe(e);return t==="sum"||t!=="matter"&&WW.test(e)}var KW=Kr("Hasil","Result",
"Final","Konversi","Akhir"),ys=e=>{let t=qe(e);return t==="matter"||t===null||KW.has(F(e))};var GW=/^(?:nilai|skor|score|scores|poin|points?|angka|huruf|predikat|grade|mutu|n|s|sn|mentah|asli|raw|skala|juri)$/,
iC=/^(?:bobot|weights?|b|kriteria|persen|persentase)$/,aC=/^(?:[x\u00d7*]|kali|nb|bn|nxb|bxn|sxb|bxs|n\u00d7b|s\u00d7b|b\u00d7n|b\u00d7s|terbobot|berbobot|tertimbang|weighted|akhir|final|hasil|konversi|jumlah|jml|total|subtotal|sub)$/,
sC=/^[\d%]+$/,Dh=e=>e.toLowerCase().split(/[^\p{L}\p{N}%\u00d7*]+/u).filter(t=>t!==""),uC=(e,...t)=>{
let n=Dh(
e);return n.length>0&&n.every(r=>t.some(o=>o.test(r)))},ia=e=>qe(e)==="text"||uC(e,GW,iC,aC,sC),Oh=e=>uC(
e,iC,sC)&&Dh(e).some(t=>/^(?:bobot|weights?|b)$/.test(t)),lC=e=>ia(e)&&Dh(e).some(t=>aC.test(t)),qW=/(?:^|[^\p{L}])(?:(?:nilai|skor|score|bobot|n|s|b)\s*[x\u00d7*]\s*(?:nilai|skor|bobot|weight|n|s|b|\d)|[x\u00d7*]\s*\d|nxb|sxb|bxn|bxs|terbobot|tertimbang|weighted)/iu,
Ll=e=>qW.test(e);function cC(e){var n,r,o,i;let t=e.trim();return Oh(t)?"":(i=(o=(n=/^(?:bobot|weight(?:\s+of)?)\s+(\S.*)$/i.
exec(t))==null?void 0:n[1])!=null?o:(r=/^(\S.*)\s+(?:bobot|weight)$/i.exec(t))==null?void 0:r[1])!=null?
i:null}var HW=/^(.*\S)\s*(?:\s[-\u2013\u2014|:]\s*|[-\u2013\u2014|:]\s)\s*(\S.*)$/u;function dC(e,t,
n){var l,c;let r=t.
flatMap(d=>{var b;let[,p="",h=""]=(b=HW.exec(d))!=null?b:[];return p===""||mi(h)||ia(h)?[]:[{name:d,
left:F(p)}]}),o=r.filter(({left:d})=>r.filter(p=>p.left===d).length>1).map(({name:d})=>d),i=`judges/${o.
map(F).join("+")}`,[a]=o,[s]=e;if(a===void 0||s===void 0||n.has(i))return null;let u=(c=(l=s.columns.
find(d=>Xe(d.name,{name:a})))==null?void 0:l.column)!=null?c:0;return{id:i,kind:"OWN_CRITERIA",tab:s.
tab,cell:`${Mn(u)}${s.above.length+1}`,tabs:e.map(({tab:d})=>d),params:{headers:o},options:mt.OWN_CRITERIA,
default:null}}m();m();m();var mC=/^(?:jumlah|jml|total|sum|rata|rata2|rerata|rataan|mean|average|avg|tertinggi|terendah|maksimum|maksimal|minimum|minimal|maks|max|min|simpangan|deviasi|n|stdev|sd|std|median|subtotal|subjumlah|modus|varian|varians|highest|lowest|banyaknya|count|terbesar|terkecil|persentase)$/,
pC=/^(?:nilai|skor|score|scores|poin|points|baku|standar|standard|deviation|akhir|keseluruhan|per|kriteria|aspek|juri|penilaian|persen|data|sub|grand|peserta|semua|dari|the|of|all|umum|kelas|kolom|seluruh|final|hasil|faktor)$/,
Mm=/^(?:bobot|weight|weights|pembobotan|proporsi|porsi|koefisien|presentase|pengali)$/,Ah=/^(?:maks|maksimum|maksimal|max|maximum|ideal|tertinggi|rentang|skala)$/,
fC=/^(?:contoh|example|misal(?:nya)?|sample)(?:\s|$|[:(.])/i,ZW=/^(?:contoh|example|misal(?:nya)?|sample)\s*(?:$|[:(.]|(?:pengisian|isian|cara|nilai|penilaian|format|peserta|saja|inovasi|entry|row)(?!\p{L}))/iu,
Ph=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");function Nh(e){let t=Ph(e);return t.
some(n=>mC.test(n))&&t.every(n=>mC.test(n)||pC.test(n))}var bs=(e,t)=>{let n=Ph(e);return n.some(r=>t.
test(r))&&n.every(r=>t.test(r)||pC.test(r)||Mm.test(r)||/^\d+$/.test(r))},ws=e=>bs(e,Mm);function gC(
e){
let{code:t,name:n,label:r,first:o,hasScores:i,isFirst:a}=e;if(e.isOpen&&r!==""){if(fC.test(r))return"example";
if(i&&bs(r,Mm)&&!bs(r,Ah))return"weight";if(i&&a&&bs(r,Ah))return"maximum";if(Nh(r))return a&&
i?"maximum":"statistic"}return Nh(t)?"statistic":n!==""?null:Nh(o)?"statistic":i&&bs(o,Mm)?"weight":
i&&bs(o,Ah)?"maximum":null}var hC=(e,t)=>fC.test(e)?!t||!ZW.test(e):Ph(e).length===1;var JW=new v([
"Maks","Maksimum","Maksimal","Max","Maximum","Skor Maks","Nilai Maks","Nilai Maksimal",
"Skor Maksimal"].map(F)),VW=e=>JW.has(F(e));function yC(e,t,n){let r=s=>s.map(YW).find(u=>u!==null),
o=r(e.map(s=>t.map(u=>{var l,c;return(c=(l=s.columns.find(d=>Xe(d.name,{name:u})))==null?void 0:l.weight)!=
null?c:null})));if(o!==void 0)return{weights:o,from:"headers"};let i=r(e.map(s=>$h(s,t)));if(i!==void 0)
return{weights:i,from:"row"};let a=r(e.map(s=>Ih(s,t,n)));return a===void 0?{weights:t.map(()=>1),
from:"equal"}:{weights:a,from:"products"}}function Ih({columns:e,totals:t},n,r){let o=n.map((a,s)=>{
var c,
d,p;let u=(c=e.find(h=>Xe(h.name,{name:a})))==null?void 0:c.column,l=t.find(({from:h})=>h.length===1&&
h[0]===u);return l===void 0?null:((d=l.weights[0])!=null?d:0)*((p=r[s])!=null?p:1)}),i=o.reduce((a,s)=>a+
(s!=null?s:0),0);return o.map(a=>a===null?null:f.round(a/i*1e6)/1e4)}var $h=(e,t)=>wC(e,t,ws),bC=(e,
t)=>wC(
e,t,VW);function wC(e,t,n){let r=t.map(s=>e.columns.find(u=>Xe(u.name,{name:s}))),o=f.min(...r.map(s=>{
var u;return(u=s==null?void 0:s.column)!=null?u:0})),i=new v(e.lines.map(({values:s})=>s)),a=e.values.
find(s=>{if(i.has(s))return!1;let[u]=s.slice(0,o).filter(l=>!ne(l));return typeof u=="string"&&n(u)}
);
return r.map(s=>{let u=s===void 0||a==null?void 0:a[s.column];return ot(typeof u=="string"?u.replace(
/\s*%\s*$/,""):u)})}function YW(e){let t=e.flatMap(r=>r!==null&&r>=0?r:[]),n=t.reduce((r,o)=>r+o,0);
return t.length<e.length||n<=0?null:f.abs(n-1)<1e-6?t.map(r=>f.round(r*1e6)/1e4):t}var vs=e=>e.reduce(
(t,n)=>t+n,0),kC=e=>f.round(e*1e4)/1e4,xC=e=>e.map(t=>kC(t/vs(e)*100));function TC(e,t,n,r){
var p,h;let o=`weights/${t.map(F).join("+")}`,{taken:i}=n,a=XW(e,t,n),[s]=a;if(s===void 0)return{
weights:[
...i],question:null};let u=a.filter(({option:b,weights:S})=>b==="totals"||S.every(A=>A>0)),l=r.get(o);
if(l==="equal")return{weights:t.map(()=>1),question:null};let c=u.find(({option:b})=>b===l);if(c!==void 0)
return{weights:c.weights,question:null};let d={id:o,kind:"WEIGHTS",tab:(h=(p=e[0])==null?void 0:p.tab)!=
null?h:"",tabs:e.map(b=>b.tab),params:{criteria:[...t],weights:s.weights,sum:kC(vs(s.weights)),from:
s.
from,...s.tab===void 0?{}:{tab:s.tab}},options:mt.WEIGHTS.filter(b=>b==="equal"||u.some(({option:S})=>S===
b)),default:s.from==="headers"?null:s.option};return{weights:[...i],question:d}}function XW(e,t,{
taken:n,
max:r,elsewhere:o}){let a=n.some(c=>c!==n[0])&&!QW(e,t)?null:e3(e,t),s=r3(e,t,r),u=[];if(a!==null?u.
push({option:"written",from:"headers",weights:a}):(o==null?void 0:o.from)==="written"&&u.push({
option:"written",from:"elsewhere",weights:o.weights,tab:o.tab}),s!==null)u.push({option:"totals",
from:"totals",weights:s});else if((o==null?void 0:o.from)==="totals"){let c=xC(o.weights.map((d,p)=>{
var h;return d*
((h=r[p])!=null?h:1)}));u.push({option:"totals",from:"recap",weights:c,tab:o.tab})}return u.some(({
from:c,
weights:d})=>c==="headers"||!vC(d,n))?u.filter(({from:c,weights:d})=>c==="headers"||c==="totals"||!vC(
d,n)):[]}var QW=(e,t)=>e.some(({columns:n})=>n.some(r=>r.weight!==null&&t.some(o=>Xe(r.name,{name:o}
))));
function e3(e,t){for(let n of e){let r=t.map(i=>{var a,s;return(s=(a=n.columns.find(u=>Xe(u.name,{
name:i})))==
null?void 0:a.weight)!=null?s:null}),o=r.flatMap(i=>i!=null?i:[]);if(o.length!==0)return o.length===
t.length&&f.abs(vs(o)-100)<.5||o.length===t.length&&new v(o).size===1?null:r.map(i=>i!=null?i:0)}
return n3(
e,t)}var t3=/(\d+(?:[.,]\d+)?)\s*(?:%|persen)|(?:bobot|weight|\bB)\s*[=:]?\s*(\d+(?:[.,]\d+)?)|\(\s*[x\u00d7]?\s*(\d+(?:[.,]\d+)?)\s*\)|\s(\d{1,3})$/i;
function n3(e,t){let[n]=e;if(n===void 0||t.length<2)return null;let r=$h(n,t);if(r.some(s=>s!==null)&&
r.some(s=>s===null))return r.map(s=>s!=null?s:0);let o=t.map(s=>{var c,d,p,h;let u=(d=(c=n.columns.find(
b=>Xe(b.name,{name:s})))==null?void 0:c.column)!=null?d:-1,l=(p=n.headers[u])!=null?p:"";return{
header:l,
number:(h=t3.exec(l))==null?void 0:h.slice(1).find(b=>b!==void 0)}}),i=o.flatMap(({number:s})=>s===void 0?
[]:w(s.replace(",",".")));if(new v(i).size<2)return null;let a=o.some(({header:s})=>/%|persen|bobot|weight|\(\s*(?:[x\u00d7]\s*\d|0[.,]\d)/i.
test(s));return i.length===t.length&&(a?[1,10,100]:[100]).some(s=>f.abs(vs(i)-s)<1e-6)?i:a&&i.length>
0?t.map((s,u)=>{var l,c,d;return w((d=(c=(l=o[u])==null?void 0:l.number)==null?void 0:c.replace(",",
"."))!=null?d:0)}):null}function r3(e,t,n){for(let r of e){let o=Ih(r,t,n);if(o.every(s=>s!==null))return o;
let{columns:i,totals:a}=r;for(let{from:s,weights:u}of a){let l=t.map((c,d)=>{var b,S,A;let p=(b=i.find(
N=>Xe(N.name,{name:c})))==null?void 0:b.column,h=p===void 0?-1:s.indexOf(p);return h<0?null:((S=u[h])!=
null?S:0)*((A=n[d])!=null?A:1)});if(!(s.length!==t.length||l.some(c=>c===null)))return xC(l.map(c=>c!=
null?c:0))}}return null}function vC(e,t){let[n,r]=[vs(e),vs(t)];return e.every((o,i)=>{var a;return f.
abs(o/n-((a=t[i])!=null?a:0)/r)<.005})}m();m();m();function _h(e,t){let n=t===1?"":` (${t})`;return e.slice(
0,31-n.length)+n}var Fh="Lembar Juri \xB7 ",
SC=e=>Fh+e,Mh=e=>typeof e=="string"&&e.startsWith(Fh),pn=e=>{var t;return Mh((t=e.values[1])==null?
void 0:
t[0])};function Pt(e,t,n,r,o,i,a=""){let s=u=>[u,...r.slice(1).map(()=>"")];return{name:e,values:[s(
t),s([Fh+n,a].filter(u=>u!=="").join(" \xB7 ")),r.map(u=>u.header),...o.map(u=>r.map(l=>l.value(u)))],
headerRow:2,frozenColumns:i,widths:r.map(u=>u.width),formats:r.map(u=>{var l;return(l=u.format)!=null?
l:""}),layout:a}}m();m();m();m();m();var jl="Nilai",aa=e=>typeof e=="string"?e.trim():"";function EC(
e,{placeOf:t}){if(t===void 0)return e;
let n=new y([...e.columns].map(([o,i])=>[o,i.map(a=>t({row:-1,column:a}).column)])),r=e.rows.map(o=>(
{
...o,marks:new y([...o.marks].map(([i,a])=>[i,{...a,at:t(a.at)}]))}));return{...e,totalColumn:null,
columns:n,
rows:r}}var Lh=$("Juri","Judge","Nama Juri","Judge Name","Kode Juri","Penilai","Nama Penilai",
"Dewan Juri","Nama Dewan Juri","Panelis","Reviewer","Email Juri"),o3=$("Email","Email Address",
"Alamat Email","Username","Nama Pengguna"),i3=$("Timestamp","Timestamp","Stempel Waktu","Cap Waktu"),
CC=$("Kriteria","Criterion","Kriteria Penilaian","Aspek","Aspek Penilaian","Indikator","Komponen",
"Unsur"),jh=$("Nilai",
"Score","Skor","Value","Poin","Points"),RC=e=>De(e,jh),DC=e=>e.some(t=>De(t,Lh))&&e.some(t=>De(t,CC))&&
e.some(t=>De(t,jh));function a3(e){for(let[t,n]of e.values.slice(0,ii).entries()){let r=n.map(aa),o=l=>r.
findIndex(c=>De(c,l)),i=l=>r.findIndex(c=>Nt(c)===l),a=o(Lh)>=0||o(i3)<0?o(Lh):o(o3),[s,u]=[i("code"),
i("name")];if(a>=0&&(s>=0||u>=0)){let[l,c]=[o(CC),o(jh)];return{header:t,judge:a,code:s,name:u,
criterion:l,
score:c}}}return null}function OC(e){let t=a3(e);if(t===null)return null;let n=u=>U(u[t.judge]),r=e.
values.slice(t.header+1),o=u=>!ne(u[t.code])||!ne(u[t.name]),i=new y;for(let u of r){let l=F(n(u));l!==
""&&o(u)&&!i.has(l)&&i.set(l,n(u))}if(i.size<2)return null;let a=t.criterion>=0&&t.score>=0,s=a?u3(r,
t):[];return{tab:e.tab,layout:a?"list":"rows",views:[...i].map(([u,l])=>{let c=d=>F(n(d))===u;return a?
l3(e,t,s,l,c):s3(e,t,l,c)})}}function s3(e,{header:t,judge:n},r,o){var s;let i=((s=e.values[0])!=null?
s:[]).map(()=>""),a=e.values.map((u,l)=>l===t?u.map((c,d)=>d===n?"":c):l<t||o(u)?u:i);return{label:r,
grid:{tab:e.tab,values:a}}}function u3(e,{criterion:t}){let n=new y;for(let r of e){let o=U(r[t]);F(
o)!==""&&!n.has(F(o))&&n.set(F(o),o)}return[...n].map(([r,o])=>({key:r,name:o}))}function l3(e,t,n,r,
o){
var I,_,M,j;let{header:i,judge:a,code:s,name:u,criterion:l,score:c}=t,d=(_=(I=e.values[i])==null?
void 0:
I.length)!=null?_:0,p=[a,l,c],h=new y,b=new y,S=new y,A=k.from({length:d+n.length},()=>"");for(let[L,
z]of e.values.entries()){if(L<=i||!o(z))continue;let B=n.findIndex(de=>de.key===F(U(z[l]))),q=Z(U(z[
s]))||
F(U(z[u]));if(B<0||q==="")continue;let H=(M=S.get(q))!=null?M:[],W=H.find(de=>!h.has(`${de},${d+B}`)),
X=W!=null?W:L;W===void 0&&(S.set(q,[...H,L]),b.set(L,A.map((de,ge)=>{var Pe;return p.includes(ge)?"":
(Pe=z[ge])!=null?Pe:""})));let Q=b.get(X);Q!==void 0&&(Q[d+B]=(j=z[c])!=null?j:""),h.set(`${X},${d+B}`,
{row:L,column:c})}let N=e.values.map((L,z)=>{var B;return z===i?[...L.map((q,H)=>p.includes(H)?"":q),
...n.map(q=>q.name)]:(B=b.get(z))!=null?B:A}),P=({row:L,column:z})=>{var B;return(B=h.get(`${L},${z}`))!=
null?B:{row:L,column:z<d?z:L<0?c:f.max(s,u)}};return{label:r,grid:{tab:e.tab,values:N},placeOf:P}}m(
);var c3=/^-?\d{1,4}(?:[.,]\d+)?\s*(?:\/\s*\d+.*|(?:dari|of|out of)\s+\d+|poin|points?|pts?\.?|nilai|%|[-\u2013:=(]\s*[^\d].{0,40})$/i,
d3=/^(?:#[A-Z/0!?]+[!?]?|loading\s*(?:\.{3}|\u2026)?|memuat\s*(?:\.{3}|\u2026)?)$/i;function Cr(e){
if(e===
void 0||ne(e))return"blank";if(typeof e=="number")return"number";if(typeof e=="boolean")return"check-box";
if(typeof e=="object")return"date";if(ot(e.replace(/\s*%\s*$/,""))!==null)return"number";if(De(
e,kn))return"recused";let t=e.trim();return d3.test(t)?"failed":c3.test(t)?"score-text":"text"}var It=e=>ot(
typeof e=="string"?e.replace(/\s*%\s*$/,""):e),xo=e=>e!=="blank"&&e!=="text";m();var AC=4,NC=15,m3=new v(
["Aspek Penilaian","Aspek","Kriteria","Kriteria Penilaian","Nilai","Skor","Penilaian","Komponen",
"Unsur","Komponen Penilaian","Indikator","Indikator Penilaian","Unsur Penilaian",
"Score","Scores","Criteria","Aspek yang Dinilai","Kriteria yang Dinilai","Hal yang Dinilai",
"Nilai Kriteria","Nilai per Kriteria","Poin","Assessment","Bobot","Uraian","Pertanyaan","Pernyataan",
"Parameter","Sub Unsur","Butir","Butir Penilaian","Sub Kriteria","Sub Aspek","Uraian Penilaian",
"Nilai Aspek","Skor Penilaian","Nilai (0-100)","Unsur yang Dinilai","Aspek Nilai"].map(F)),To=e=>m3.has(
F(Ge(e).
name)),p3=new v(["code","name","institution","category","judge","number"]),ks=e=>{var t;return p3.has(
(t=qe(e))!=null?t:"")&&Ge(e).weight===null},fi=e=>Cr(e)==="text"&&!/^[\s\d().,\u2013-]+$/.test(U(e)),
sa=e=>!ne(
e);function PC(e,t){let n=f3(e,t);if(n===null)return null;let[r,o]=[n,n];for(;o-r+1<AC&&h3(e,r,o);)o+=
1;for(;o-r+1<AC&&b3(e,r,o);)r-=1;return{top:r,bottom:o,columns:w3(e,r,o)}}function f3({values:e},t){
let[n,r]=[-1,0];for(let[i,a]of e.slice(0,ii).entries()){let[s,u]=[0,!1];for(let[l,c]of a.entries()){
if(!fi(c))continue;let d=qe(c)!==null||t(c)||pt(c)!==null;ks(c)&&(u=!0),s+=1+(d?2:0)+(zl(e,i,l)?1:0)}
a.filter(fi).length<2&&!u||s>r&&([n,r]=[i,s])}if(n<0)return null;let o=i=>i.map(U).join(`
`);return e.findIndex(i=>{var a;return o(i)===o((a=e[n])!=null?a:[])})}function zl(e,t,n){let r=e.slice(
t+1,t+1+NC).map(o=>Cr(o[n])).filter(o=>o!=="blank");return r.filter(xo).length*2>r.length}var g3=(e,
t,n)=>e.
slice(t+1,t+1+NC).some(r=>fi(r[n]))&&!zl(e,t,n);function h3({values:e},t,n){var d;let r=(d=e[n+1])!=
null?d:[],o=[...r.keys()].filter(p=>sa(r[p]));if(!o.some(p=>fi(r[p])))return!1;let i=p=>{var h;
return(h=
e.slice(t,n+1).map(b=>U(b[p])).find(b=>b!==""))!=null?h:""},a=e.slice(t,n+1),s=p=>{var b;let h=i(p);
return h===""?a.some(S=>S.slice(0,p).some(sa)):To(h)||pt(h)!==null||y3((b=e[n])!=null?b:[],p)};if(o.
some(p=>ks(i(p))))return!1;let u=o.some(p=>zl(e,n+1,p))&&o.every(p=>!g3(e,n+1,p)),l=[...r.keys()].some(
p=>ks(i(p))&&ne(r[p])),c=p=>fi(r[p])&&zl(e,n+1,p);return!o.every(p=>fi(r[p]))&&!(l&&o.some(c))||!o.every(
s)&&!(u&&(o.some(s)||l))?!1:o.some(p=>zl(e,n+1,p))||o.some(p=>{var h;return ne((h=e[n])==null?void 0:
h[p])})}var y3=(e,t)=>t+1<e.length&&ne(e[t+1]);function b3({values:e},t,n){var c;let[r,o]=[e[t-1],(c=
e[t])!=null?c:[]];if(r===void 0)return!1;let i=[...r.keys()].filter(d=>sa(r[d]));if(i.length===0||!i.
every(d=>fi(r[d])))return!1;let a=i.map(d=>U(r[d]));if(a.some(d=>d.startsWith(":")))return!1;let s=e.
slice(t,n+1),u=d=>s.every(p=>ne(p[d]));if(i.some(d=>ks(U(r[d]))&&u(d)))return!0;let l=[...o.keys()].
find(d=>fi(o[d])&&!ks(U(o[d])));return l===void 0||i.some(d=>d<l)||i.every(d=>ne(o[d]))?!1:a.length>
1||a.some(d=>To(d)||pt(d)!==null||mn(d)!==null||Wr(d)||Ge(d).weight!==null)}function w3({values:e},t,
n){
var a,s;let r=e.slice(t,n+1),o=(s=(a=e[t])==null?void 0:a.length)!=null?s:0,i=(u,l)=>r.slice(u+1).some(
c=>sa(c[l]));return k.from({length:o},(u,l)=>{var b,S;let c=r.flatMap((A,N)=>sa(A[l])?[{row:N,text:U(
A[l])}]:[]),[d]=c.slice(-1),p=(b=d==null?void 0:d.row)!=null?b:-1,h=r.slice(0,f.max(0,p)).flatMap((A,
N)=>{
if(sa(A[l]))return[U(A[l])];for(let P=l-1;P>=0;P-=1){if(!sa(A[P]))continue;let I=U(A[P]);return i(N,
P)&&!ks(I)?[I]:[]}return[]});return{text:(S=d==null?void 0:d.text)!=null?S:"",groups:h}})}m();m();
var jm=e=>e!==""&&!To(e)&&!Wr(e);function IC(e,t){var i;let n=t?new v:k3(e),r=e.columns.map(({text:a,
groups:s},u)=>{var S,A,N;let l=qe(a)===null||n.has(u)?s.filter(jm):[],c=n.has(u)?a:"",d=c===""?a:(S=
l.pop())!=null?S:"",{name:p,weight:h}=Ge(d),b=(A=ko(d))!=null?A:c===""?null:x3(c);return{column:u,
text:d,
own:c,group:t?"":(N=l.slice(-1)[0])!=null?N:"",name:p,weight:h,max:b}});for(let a of r)a.own!==""&&(
(i=
a.weight)!=null||(a.weight=T3(r,a.text)));let o=t?r.map(a=>a.weight):E3(r);return r.map((a,s)=>{var b;
let u=v3(r,a)?`${Ge(a.group).name} - ${a.name}`:a.name,l=(b=o[s])!=null?b:null,d=u!==a.name||l!==a.weight||
a.own!==""?S3(u,l,a.max):a.text,p={column:a.column,weight:l,max:a.max,group:a.group};if(a.own==="")return{
...p,header:d,name:u,part:null};let h=`${u} - ${a.own}`;return{...p,header:h,name:h,part:{own:a.own,
criterion:u,header:d}}})}var v3=(e,t)=>t.group!==""&&!pi(t.name)&&e.some(n=>n!==t&&F(n.name)===F(t.name)&&
(t.own===""||n.own===""||n.text!==t.text));function k3({columns:e}){let t=e.flatMap(({text:i,groups:
a},s)=>{
var l;let u=F((l=a.filter(jm).slice(-1)[0])!=null?l:"");return u===""||i===""?[]:[{column:s,group:u,
text:i}]}),n=new v(t.flatMap(({group:i,text:a})=>ia(a)?[]:i)),r=t.filter(({group:i})=>!n.has(i)),o=i=>new v(
r.filter(({text:a})=>Lm(a)===i).map(({group:a})=>a)).size;return new v(r.filter(({text:i})=>o(Lm(i))>
1).map(({column:i})=>i))}var Lm=e=>F(e.replace(/\d+(?:[.,]\d+)?\s*%/g,""))||"%",x3=e=>{var n,r;let t=(
r=
ko(e))!=null?r:(n=/\d\s*(?:-|\u2013|s\.?\/?d\.?|sampai)\s*(\d+)\s*$/i.exec(e))==null?void 0:n[1];
return t===
void 0?null:w(t)},T3=(e,t)=>{var n;return(n=e.flatMap(r=>{var o;return r.own!==""&&r.text===t?(o=Ge(
r.own).weight)!=null?o:[]:[]})[0])!=null?n:null},S3=(e,t,n)=>[e,...n===null?[]:[`(0-${n})`],...t===null?
[]:[`(${f.round(t*1e4)/1e4}%)`]].join(" ");function E3(e){var n;let t=new y;for(let r of e.filter(({
name:o})=>!pi(o)||ys(o))){let o=(n=t.get(r.group))!=null?n:[],i=r.own===""||!o.some(({text:a})=>a===
r.text);Ge(r.group).weight!==null&&i&&t.set(r.group,[...o,r])}return e.map(r=>{var u;let o=t.get(r.group),
i=Ge(r.group).weight;if(o===void 0||i===null||!o.some(({text:l})=>l===r.text))return r.weight;let a=o.
flatMap(({weight:l})=>l!=null?l:[]);if(a.length===0)return i/o.length;let s=a.reduce((l,c)=>l+c,0);
return a.
length<o.length||f.abs(s-i)<.5?r.weight:f.abs(s-100)<.5?((u=r.weight)!=null?u:0)*i/100:r.weight})}
var C3=/^(?:pak|bpk|bapak|bu|ibu|mas|mbak|sdri?|h|hj|drs?|dra|ir|prof|mr|mrs|ms)\.?\s+\p{L}/iu,R3=/,\s*(?:[SM]\.\s?\p{L}|SH|SE|MM|MSi|MPd)/u;
function $C(e,t){let n=e.columns.flatMap(({text:i})=>{var a,s,u;return(u=(s=pt(i))!=null?s:(a=mn(i))==
null?void 0:a.label)!=null?u:[]});if(new v(n.map(F)).size>1||e.columns.some(({groups:i})=>i.some(a=>pt(
a)!==null||Wr(a))))return!0;let r=D3(e),o=[...r.values()].flatMap((i,a,s)=>s.slice(a+1).flatMap(u=>{
let l=[...i].filter(c=>u.has(c));return l.length*2>f.min(i.size,u.size)?l:[]}));return o.length===0?
!1:!o.every(ia)||!A3([...r.keys()],new v(o.filter(O3)),t)}function D3({columns:e}){var n;let t=new y;
for(let{text:r,groups:o}of e)for(let i of o.filter(jm))t.set(i,((n=t.get(i))!=null?n:new v).add(r.replace(
/\d+(?:[.,]\d+)?\s*%/g,"").toLowerCase().trim()));return t}var O3=e=>qe(e)!=="text";function A3(e,t,
n){
if(e.some(i=>C3.test(i)||R3.test(i)))return!1;let r=n.some(i=>{let a=new v(i.columns.flatMap(s=>s.groups.
map(F)));return e.every(s=>a.has(F(s)))}),o=i=>mi(i)||Ge(i).weight!==null||ko(i)!==null;return r||t.
size>1||e.some(o)}function _C(e,t){let n=e.flatMap(r=>{let o=PC(r,t.isCriterion);return o===null?[]:
[{grid:r,block:o}]});
return n.map(({grid:r,block:o})=>N3(r,o,n.map(i=>i.block).filter(i=>i!==o),t))}function N3(e,t,n,r){
let o=$C(t,n),i=IC(t,o),a=e.values.slice(t.bottom+1),s=i.map(({column:l})=>a.map(c=>Cr(c[l]))),u={
grid:e,
block:t,columns:i,isJudges:o,isList:DC(i.map(({header:l})=>l)),at:{code:-1,name:-1,institution:-1,
category:-1,
number:-1,judge:-1},kinds:s};for(let{column:l,header:c}of i){let d=qe(c);if(d===null||!(d in u.at)||
r.isCriterion(c))continue;let p=d;(p==="code"||p==="number"||ft(u,l)!=="numbers")&&u.at[p]<0&&(u.at[
p]=
l)}return u}function ft({kinds:e},t){var o;let n=((o=e[t])!=null?o:[]).filter(i=>i!=="blank");return n.
length===0?"empty":n.filter(i=>i==="number"||i==="recused").length*2>=n.length&&n.includes("number")?
"numbers":n.filter(xo).length*2>=n.length?"scores":"words"}function Bh({kinds:e},t){var r;let n=((r=
e[t])!=null?r:[]).filter(o=>o!=="blank");return n.length>0&&n.filter(xo).length*3>=n.length}var Zn=(
{
grid:e},t,n)=>{var r,o;return n<0?"":(o=(r=e.values[t])==null?void 0:r[n])!=null?o:""},or=(e,t)=>({
code:U(
Zn(e,t,e.at.code)),name:U(Zn(e,t,e.at.name))});function Rr(e,t){let{code:n,name:r}=or(e,t);return e.
at.code>=0?n===""?"":`#${Z(n)}`:F(r)}function FC(e){var n;let t=e.filter(({at:r})=>r.name<0);for(let r of t){
let o=[r.at.judge,r.at.code,r.at.number,r.at.category],i=r.columns.map(({column:c})=>c).filter(c=>!o.
includes(c)&&I3(r,c)&&!P3(r,c)),a=e.length<2||r.isJudges||r.at.judge>=0,s=i.filter(c=>a||$3(r,c,e)),
l=(n=s.filter(c=>{var d,p;return c!==r.at.institution&&qe((p=(d=r.columns[c])==null?void 0:d.header)!=
null?p:"")===null})[0])!=null?n:s[0];l!==void 0&&(r.at.name=l,r.at.institution===l&&(r.at.institution=
-1))}}function zh({grid:e,block:t,at:n,columns:r,kinds:o},i){let a=e.values.slice(t.bottom+1),s=a.filter(
l=>l.some((c,d)=>d>i&&xo(Cr(c)))),u=n.judge<0?[]:r.filter(l=>l.column===n.judge||To(l.header)&&ft({
kinds:o},
l.column)==="words");return(s.length>0?s:a).filter(l=>F(U(l[i]))!=="").map(l=>[...u.map(c=>l[c.column]),
l[i]].map(c=>F(U(c))).join(`
`))}function P3({columns:e,grid:t,block:n},r){var a,s;if(To((s=(a=e[r])==null?void 0:a.header)!=null?
s:"")||e.some(({header:u})=>/^(?:bobot|weight)(?:\s|$|[(%])/i.test(u.trim())&&qe(u)==="sum"))return!0;
let o=t.values.slice(n.bottom+1).map(u=>U(u[r])).filter(u=>u!=="");return o.filter(u=>mi(u)||Ge(u).weight!==
null).length*2>o.length}function I3(e,t){if(ft(e,t)!=="words"||Bh(e,t))return!1;let n=zh(e,t);return n.
length>1&&new v(n).size>n.length*.9}function $3(e,t,n){let r=new v(zh(e,t));return n.some(o=>o===e?!1:
o.columns.some(i=>{let a=zh(o,i.column).filter(s=>r.has(s)).length;return a>1&&a*2>=r.size}))}m();
var zm=({evidence:e,distinct:t},n)=>n?e>=5:e>=18&&t>=4;function MC(e){let t=e.reduce((r,o)=>r+o,0),n=r=>[
20,3].some(o=>f.abs(r*o-f.round(r*o))<1e-6);return e.every(r=>n(r/t))}m();m();m();var _3=new v([
"sum","mean","weighted","maximum","minimum","rank"]),Ln=e=>_3.has(e),LC=(e,t)=>F(e)||`#${t}`;
function jn(e,t,n,r){e.doubt=r===void 0?{doubt:t}:{doubt:t,other:r},e.guess=n}var Dr=e=>Ge(e).
weight!==null||ko(e)!==null;function jC({draft:e},t,n){var s;let{header:r,name:o}=(s=e.columns[t])!=null?
s:{header:"",name:""},i=n.
isCriterion(r)&&!Ll(r)||n.hasCriteria&&e.isJudges&&Uh(e,t,r,n),a=["code","name","institution",
"category","judge"].find(u=>e.at[u]===t);return{column:t,label:r,header:r,key:LC(o,t),role:a!=null?a:
i?"criterion":F3(e,t,r),from:[],weights:null,doubt:null,guess:null}}function F3(e,t,n){let r=ft(e,t),
o=qe(
n);return o==="text"||r==="words"?"text":r==="empty"?n===""||M3.has(o)?"empty":"criterion":e.at.number===
t&&(o==="number"||o==="code")||e.isList&&!RC(n)?"number":"criterion"}var M3=new v(["sum","rank",
"number"]);function Uh({block:e},t,n,r){var a,s,u,l;let o=(s=(a=e.columns[t])==null?void 0:a.groups)!=null?
s:[],i=[n,...o,(l=(u=mn(n))==null?void 0:u.rest)!=null?l:""];return o.some(Wr)||i.some(c=>r.isCriterion(
c))||[n,...o].some(c=>pt(c)!==null&&qe(n)===null)}var L3=1e3;function BC(e,t){let[n]=e;n===void 0||t.isCriterion(
n.shape.header)||(t.hasCriteria?K3(e,
t):j3(e,n.shape.header))}function j3(e,t){var a,s,u,l;let n=e.map(({tab:c,shape:d})=>ft(c.draft,d.column)),
r=e.filter((c,d)=>n[d]!=="empty"),o=r.filter(({shape:c})=>Ln(c.role)),i=r.filter(({shape:c})=>c.role===
"criterion");if(o.length>0&&i.length>0){if(i.filter(({tab:d,shape:p})=>new v(d.numbersIn(p.column).values(
)).
size>=4).length>0)gi(r,"sum-somewhere");else for(let{shape:d}of i)d.role=(s=(a=o[0])==null?void 0:a.
shape.role)!=null?s:"sum";return}for(let[c,{shape:d}]of e.entries())n[c]==="empty"&&d.role==="criterion"&&
r.length>0&&(d.role=(l=(u=r[0])==null?void 0:u.shape.role)!=null?l:"criterion");i.length!==0&&
(n.includes("numbers")?B3(e,i,t):z3(e,i,t))}var gi=(e,t,n=null)=>{for(let{shape:r}of e)jn(r,t,n)};
function z3(e,t,n){
let r=o=>t.every(({tab:i,shape:a})=>{var s;return((s=i.draft.kinds[a.column])!=null?s:[]).every(u=>u===
o||u==="blank")});n===""?gi(e,"unnamed"):(r("check-box")||r("date")&&qe(n)!==null)&&gi(e,
"not-numbers")}function B3(e,t,n){let r=t.flatMap(({tab:s,shape:u})=>[...s.numbersIn(u.column).values(
)]);if(UC(
r)){for(let{shape:s}of e)s.role==="criterion"&&(s.role="large");return}if(/^[\d\s.,/-]*$/.test(n)){
gi(
e,"unnamed","criterion");return}if(U3.test(n)){gi(e,"penalty");return}let o=qe(n);if(zC(o)&&Dr(n))return;
let i=pi(n);(i||zC(o)||o==="rank"||o==="number")&&!e.every(W3)&&gi(e,i?"sum-misfit":"matter")}var U3=/pengurang|penalt|potongan|\bminus\b|pelanggaran|denda|diskon|deduction/i,
UC=e=>e.filter(t=>f.abs(t)>L3).length*2>e.length,Wh=1.5;function W3({tab:e,shape:t}){var b;let{
columns:n,
block:r}=e.draft,{name:o="",weight:i=null,max:a=null}=(b=n[t.column])!=null?b:{};if(!ys(o))return!1;
let s=n.filter(({column:S,header:A})=>S!==t.column&&qe(A)===null&&ft(e.draft,S)==="numbers");if(s.some(
S=>i!==null&&S.weight!==null||a!==null&&S.max!==null))return!0;let u=S=>{var A,N;return((N=(A=r.columns[
S])==
null?void 0:A.groups)!=null?N:[]).join(`
`)};if(!s.some(({column:S})=>S<t.column||u(S)!==""&&u(S)===u(t.column))&&qe(o)==="matter")return!1;
let[
c,d]=[[...e.numbersIn(t.column).values()],s.flatMap(({column:S})=>[...e.numbersIn(S).values()])],p=S=>S.
reduce((A,N)=>A+N,0)/S.length,h=p(c)/p(d);return h>1/Wh&&h<Wh&&f.max(...c)<=Wh*f.max(...d)}var zC=e=>e===
"matter"||e==="institution"||e==="category"||e==="name";function K3(e,t){var i,a;let n=e.flatMap(({
tab:s,
shape:u})=>u.role==="criterion"?[...s.numbersIn(u.column).values()]:[]),r=UC(n),o=qe((a=(i=e[0])==null?
void 0:i.shape.header)!=null?a:"");for(let{tab:s,shape:u}of e)u.role!=="criterion"||t.isMisspelled(u.
header)||s.draft.isJudges&&Uh(s.draft,u.column,u.header,t)||(r?u.role="large":ft(s.draft,u.column)!==
"numbers"?u.role="text":o==="sum"?u.role="sum":jn(u,"not-listed",null))}m();function Kh(e,t){let n=new y;
return{draft:e,roles:t,numbersIn(r){var i;let o=(i=n.get(r))!=null?i:G3(
e,t,r);return n.set(r,o),o}}}function G3(e,t,n){var o;let r=new y;for(let[i,a]of t.entries()){if(a!==
"entry")continue;let s=It((o=e.grid.values[i])==null?void 0:o[n]);s!==null&&r.set(i,s)}return r}var Cn=(
{
tab:e,shape:t})=>e.numbersIn(t.column),Ts=({draft:e},{key:t,column:n})=>e.isJudges?`${e.grid.tab}
${n}`:t,Bl=({draft:e},{column:t})=>{var n,r;return F((r=(n=e.block.columns[t])==null?void 0:n.text)!=
null?r:"")};function WC(e,t,n){var i,a,s,u;let r=new y;for(let[l,c]of e.entries())for(let d of c.draft.isList?
[]:
(i=t[l])!=null?i:[]){let p=Ts(c,d);r.set(p,[...(a=r.get(p))!=null?a:[],{tab:c,shape:d}])}let o=new y;
for(let l of r.values()){BC(l,n);let c=l.filter(({tab:d,shape:p})=>ft(d.draft,p.column)!=="empty").length;
for(let{shape:d}of l)o.set(d,c/l.length)}n.hasCriteria||q3([...r.values()]);for(let[l,c]of e.entries(
))
n.hasCriteria||c.draft.isList||(Z3(c,(s=t[l])!=null?s:[],o),J3(c,(u=t[l])!=null?u:[]))}function q3(e){
let t=e.filter(r=>r.length>1&&r.every(({tab:o,shape:i})=>i.role==="criterion"&&i.doubt===null&&ft(o.
draft,i.column)==="numbers")),n=t.filter(H3);if(n.length!==t.length)for(let r of n)r.some(({shape:o}
)=>Dr(
o.header))||gi(r,"same-everywhere")}function H3(e){var r;let t=new y,n=0;for(let{tab:o,shape:i}of e)
for(let[a,s]of o.numbersIn(i.column)){let u=Rr(o.draft,a);if(((r=t.get(u))!=null?r:s)!==s)return!1;n+=
t.has(u)?1:0,t.set(u,s)}return n>=4&&new v(t.values()).size>1}function Z3(e,t,n){var i;let r=({
column:a})=>ft(
e.draft,a)!=="empty",o=t.filter(a=>a.role==="criterion"&&a.doubt===null);if(o.some(r))for(let a of o.
filter(s=>!r(s)&&!Dr(s.header))){let s=(i=n.get(a))!=null?i:0;s<=.5&&jn(a,s===0?"blank":"some-tabs",
null)}}function J3(e,t){var o;let n=t.filter(i=>i.role==="criterion"&&i.doubt===null&&ft(e.draft,i.column)===
"numbers");if(n.length<2||e.draft.isJudges)return;let r=n.map(({column:i})=>f.max(...e.numbersIn(i).
values()));for(let[i,a]of n.entries()){let s=(o=r[i])!=null?o:0,u=r.filter((l,c)=>c!==i);s>100&&s>2*
f.max(...u)&&jn(a,"large",null)}}m();m();function So(e){let t=f.max(0,...e.map(n=>{var r,o,i;return(
i=(o=(r=/\.(\d+)$/.exec(x(n)))==null?
void 0:r[1])==null?void 0:o.length)!=null?i:0}));return .5*10**-f.min(t,6)+1e-9}var Or=e=>e.reduce((
t,n)=>t+
n,0),V3=[{kind:"sum",of:Or},{kind:"mean",of:e=>Or(e)/e.length}],Y3=[{kind:"maximum",of:e=>f.max(...e)}
,
{kind:"minimum",of:e=>f.min(...e)}];function Bm(e,t){var i;let n=So(e.map(({value:a})=>a)),r=X3(e).flatMap(
a=>{let s=e.filter(({value:l,sources:c})=>f.abs(l-a.of(c))<=n).length;if(s===0||s<e.length*t)return[
];
let u=tK(e,s,n,a);return[{derived:a.derived,share:s/e.length,evidence:u}]}),o=f.max(...r.map(({
evidence:a})=>a));
return(i=r.find(({evidence:a})=>a===o))!=null?i:null}function X3(e){var a,s;let t=(s=(a=e[0])==null?
void 0:a.sources.length)!=null?s:0;if(t===0)return[];let n=t>1?V3.map(({kind:u,of:l})=>({derived:{
kind:u},
parameters:0,of:l})):[],r=nK(e),o=(u,l)=>({derived:{kind:"weighted",weights:u},parameters:l,of:c=>Or(
c.map((d,p)=>{var h;return d*((h=u[p])!=null?h:0)}))}),i=Or(e.map(({value:u})=>u))/Or(e.map(({
sources:u})=>Or(
u)));return[...n,...r===null?[]:[o(r.map(GC),t),o(r,t)],...i>0&&w.isFinite(i)?[{...o(k(t).fill(i),1),
...t>1?{derived:{kind:"sum"}}:{}}]:[]].filter(({derived:u})=>u.kind!=="weighted"||!Q3(u.weights))}
var Q3=e=>e.
filter(t=>t>1e-9).length===1&&e.some(t=>f.abs(t-1)<1e-6),eK=20;function tK(e,t,n,{parameters:r,of:o}
){
let i=e.flatMap(({value:b,sources:S})=>[b,...S]),a=f.max(...i)-f.min(...i),s=e.slice(0,eK),u=s.flatMap(
({value:b},S)=>s.flatMap(({sources:A},N)=>N===S?[]:[f.abs(b-o(A))<=n])),l=2*n/(a+2*n),c=u.filter(b=>b).
length/f.max(1,u.length),d=e.length-t,p=f.max(0,t-r),h=f.min(1,f.max(l,c));return p*-f.log2(h)-d*f.log2(
e.length)}function KC(e){var r,o;let t=So(e.map(({value:i})=>i)),n=Y3.find(({of:i})=>e.every(({value:
a,
sources:s})=>f.abs(a-i(s))<=t));return n===void 0||((o=(r=e[0])==null?void 0:r.sources.length)!=null?
o:0)<2?null:{kind:n.kind}}function nK(e){var i,a;let t=(a=(i=e[0])==null?void 0:i.sources.length)!=null?
a:0;if(new v(e.map(({sources:s})=>s.join(" "))).size<t+2)return null;let r=k.from({length:t},(s,u)=>k.
from({length:t+1},(l,c)=>Or(e.map(({value:d,sources:p})=>{var h,b;return((h=p[u])!=null?h:0)*(c<t?(b=
p[c])!=null?b:0:d)})))),o=rK(r).map(s=>f.abs(s)<1e-9?0:s);return o.some(s=>GC(s)<0)||o.every(s=>s===
0)?null:o}var GC=e=>{let t=f.round(e*300)/300,n=f.round(e*1e3)/1e3;return f.abs(e-n)<=f.abs(e-t)+1e-7?
n:t};function rK(e){var i,a,s,u,l;let t=e.map(c=>[...c]),n=f.max(1,...t.flat().map(f.abs)),r=[];for(
let c of t.
keys()){let d=t.slice(r.length),p=f.max(...d.map(b=>{var S;return f.abs((S=b[c])!=null?S:0)}));if(p<
n*1e-12)continue;let h=(i=d.find(b=>{var S;return f.abs((S=b[c])!=null?S:0)===p}))!=null?i:[];t.splice(
t.indexOf(h),1),t.splice(r.length,0,h);for(let b of t)b!==h&&oK(b,h,c);r.push(c)}let o=k(t.length).fill(
0);for(let[c,d]of r.entries())o[d]=((s=(a=t[c])==null?void 0:a[t.length])!=null?s:0)/((l=(u=t[c])==null?
void 0:u[d])!=null?l:1);return o}function oK(e,t,n){var o,i,a;let r=((o=e[n])!=null?o:0)/((i=t[n])!=
null?i:1);for(let[s,u]of t.entries())s>=n&&(e[s]=((a=e[s])!=null?a:0)-r*u)}var Gh=e=>e.length>1&&e.includes(
1)&&e.every(t=>w.isInteger(t)&&t>=1&&t<=e.length);function qC(e,t){if(!Gh(e)||e.length!==t.length||
new v(
e).size*2<=e.length)return!1;let n=e.map((r,o)=>{var i;return{rank:r,value:(i=t[o])!=null?i:0}});
return n.
every(r=>n.every(o=>r.value>o.value+1e-9?r.rank<o.rank:!0))}function HC(e,t,n=0){var c;if(e.length<2||
t.some(d=>d.length<3))return null;let r=d=>Or(d)/d.length,o=(d,p)=>f.sqrt(Or(d.map(h=>(h-r(d))**2))/
(d.length-p)),a={maximum:d=>f.max(...d),minimum:d=>f.min(...d),mean:r,sum:Or,median:d=>{var b,S,A;
let p=[
...d].sort((N,P)=>N-P),h=p.length/2;return h%1===0?(((b=p[h-1])!=null?b:0)+((S=p[h])!=null?S:0))/2:(
A=
p[f.floor(h)])!=null?A:0},deviation:d=>o(d,1),"deviation of all":d=>o(d,0),count:d=>d.length},s=So(e),
u=g.entries(a).find(([,d])=>e.every((p,h)=>{var b;return f.abs(p-d((b=t[h])!=null?b:[]))<=s}));
return Or(
e.map((d,p)=>{var S;let h=(S=t[p])!=null?S:[],b=h.filter(A=>f.abs(A-d)<=s).length;return f.log2((h.length+
1)/(b+1))}))<n?null:(c=u==null?void 0:u[0])!=null?c:null}m();var iK=3;function VC(e,t,n){let r=aK(e,
t);if(r.flatMap(l=>l.members).some(({shape:l})=>n.isCriterion(
l.header)))return;let i=r.flatMap(l=>{var d,p;let c=Oh((p=(d=l.members[0])==null?void 0:d.part.own)!=
null?p:"")?sK(l):null;return c===null?[]:[{kind:l,found:c}]});for(let{kind:l}of i)for(let{shape:c,
part:d}of l.
members)ZC(c,"weight",d.own);let a=r.filter(l=>i.every(c=>c.kind!==l)),s=lK(a.some(JC)?a.filter(JC):
a);if(s===null){for(let{shape:l,part:c}of a.flatMap(d=>d.members))l.label=c.own,l.header=c.header.replace(
c.criterion,`${c.criterion} - ${c.own}`),l.key=F(c.own)||l.key,jn(l,"parts",null);return}let[u]=i;
for(let{
shape:l,part:c}of s.kind.members)l.header=uK(c,u==null?void 0:u.found),l.label=l.header;for(let{kind:
l,
factors:c}of s.products)for(let{tab:d,shape:p,part:h}of l.members){ZC(p,"weighted",h.own);let b=s.kind.
members.find(A=>A.tab===d&&A.part.criterion===h.criterion),S=c.get(h.criterion);b===void 0||S===void 0||
(p.from=[b.shape.column],p.weights=[S])}}var YC=({tab:e,shape:t})=>{var r,o,i;return((o=(r=e.draft.columns[
t.
column])==null?void 0:r.part)!=null?o:null)!==null&&t.role==="criterion"&&t.header!==((i=e.draft.columns[
t.
column])==null?void 0:i.header)};function ZC(e,t,n){e.role=t,e.label=n}function aK(e,t){var r,o,i,a;
let n=new y;for(let[s,u]of e.entries())for(let l of(r=t[s])!=null?r:[]){let c=(i=(o=u.draft.columns[
l.
column])==null?void 0:o.part)!=null?i:null;if(c===null||u.draft.isList||l.role!=="criterion"&&l.role!==
"empty")continue;let d=Lm(c.own);n.set(d,[...(a=n.get(d))!=null?a:[],{tab:u,shape:l,part:c}])}return[
...n].map(([s,u])=>({key:s,members:u}))}var JC=({members:e})=>e.some(({tab:t,shape:n})=>ft(t.draft,n.
column)==="numbers");function sK({members:e}){var n;let t=new y;for(let r of e){let o=new v(Cn(r).values(
)),
[i]=o,{criterion:a}=r.part;if(o.size>1||i!==void 0&&((n=t.get(a))!=null?n:i)!==i)return null;i!==void 0&&
t.set(a,i)}return t.size===0?null:t}function uK({header:e,criterion:t},n){let r=n==null?void 0:n.get(
t);if(r===void 0||n===void 0||Ge(e).weight!==null)return e;let o=[...n.values()].every(i=>i<=1);
return`${e} (${f.round(r*(o?1e6:1e4))/1e4}%)`}function lK(e){var o,i;let t=e.flatMap(a=>{let s=e.filter(
l=>l!==
a).map(l=>({kind:l,factors:cK(a,l)})),u=s.flatMap(({kind:l,factors:c})=>c===null?[]:[{kind:l,factors:
c}]);
return u.length===s.length?[{kind:a,products:u}]:[]}),n=t.filter(a=>a.products.some(({factors:s})=>mK(
a.kind,s))),r=n.length>0?n:t;return(i=(o=r.find(({kind:a})=>{var s,u;return!lC((u=(s=a.members[0])==
null?void 0:s.part.own)!=null?u:"")}))!=null?o:r[0])!=null?i:null}function cK(e,t){var i;let n=new y;
for(let a of t.members){let s=e.members.find(({tab:c,part:d})=>c===a.tab&&F(d.criterion)===F(a.part.
criterion));if(s===void 0)continue;let u=Cn(s),l=[...Cn(a)].flatMap(([c,d])=>{let p=u.get(c);return p===
void 0?[]:[{score:p,value:d}]});n.set(a.part.criterion,[...(i=n.get(a.part.criterion))!=null?i:[],
...l])}
let r=new y,o=0;for(let[a,s]of n){let u=dK(s);if(s.length>0&&u===null)return null;u!==null&&r.set(a,
u),o+=f.max(0,new v(s.map(({score:l})=>l)).size-1)}return o<iK?null:r}function dK(e){let t=So(e.map(
({value:a})=>a)),n=a=>e.reduce((s,u)=>s+a(u),0),r=n(({score:a,value:s})=>a*s)/n(({score:a})=>a*a),o=f.
round(r*1e3)/1e3,i=a=>a>0&&e.every(({score:s,value:u})=>f.abs(s*a-u)<=t);return i(o)?o:i(r)?r:null}
function mK({
members:e},t){let n=[...t].map(([a,s])=>{var c,d;let u=e.find(({part:p})=>p.criterion===a),l=u==null?
void 0:u.tab.draft.columns[u.shape.column];return{factor:s,max:(c=l==null?void 0:l.max)!=null?c:1,
weight:(d=
l==null?void 0:l.weight)!=null?d:null}}),r=a=>[1,100].some(s=>f.abs(a-s)<s*.001),o=a=>n.reduce((s,u)=>s+
a(u),0),i=n.map(({factor:a,max:s,weight:u})=>u===null?w.NaN:a*s/u);return r(o(({factor:a})=>a))||r(o(
({factor:a,max:s})=>a*s))||i.every(a=>{var s;return f.abs(a-((s=i[0])!=null?s:0))<.001*a})}m();
function qh({draft:e},{column:t,header:n}){var i,a,s,u,l,c,d;let o=(s=[...(a=(i=e.block.columns[t])==
null?void 0:i.groups)!=null?a:[]].reverse().find(p=>!To(p)))!=null?s:"";return F((d=(c=(u=pt(n))!=null?
u:pt(o))!=null?c:(l=mn(n))==null?void 0:l.label)!=null?d:o)}var Hh=({tab:e,shape:t})=>e.draft.isJudges&&
qh(e,t)==="";function XC(e,t){let{tab:n,shape:r,numeric:o}=e,i=!n.draft.isJudges||Hh(e),a=o.filter(p=>p!==
r&&p.role!=="number"&&(i||qh(n,p)===qh(n,r))),s=a.filter(({role:p})=>!Ln(p)),u=s.filter(({column:p})=>p<
r.column),l=a.filter(({role:p,column:h})=>QC(p)&&h<r.column),c=f.max(-1,...a.flatMap(({role:p,column:
h})=>Ln(
p)&&h<r.column?h:[])),d=[...new v(l.map(({key:p})=>p))].map(p=>l.filter(h=>h.key===p));return[u.filter(
({column:p})=>p>c),u,u.slice(-1),l,...d,...t?[s,...fK(e)]:[]]}function fK({tab:e,shape:t,numeric:n}){
if(!e.draft.isJudges)return[];let r=n.filter(({column:o,role:i})=>o<t.column&&i!=="number");return[r.
filter(({role:o})=>!Ln(o)),r.filter(({role:o})=>QC(o))]}var QC=e=>e==="sum"||e==="mean"||e==="weighted";
function Zh(e,t){var i,a;let n=e.map(s=>XC(s,t)),r=((i=n[0])!=null?i:[]).flatMap((s,u)=>{var _,M;
let l=n.map(j=>{var L;return(L=j[u])!=null?L:[]}),c=new v(l.map(j=>j.map(({key:L})=>L).join(`
`)));if(l.some(j=>j.length===0)||c.size>1)return[];let d=e.flatMap((j,L)=>{var z;return bK(j,(z=l[L])!=
null?z:[])}),p=(_=Bm(d,t?.5:1))!=null?_:hK(d,t),[h]=e;if(p===null||h===void 0||gK(p.derived,h.shape,
(M=l[0])!=null?M:[]))return[];let{derived:b,evidence:S}=p;if(!t&&b.kind==="weighted"&&!MC(b.weights))
return[];let A=new v(d.map(({value:j})=>j)).size,N=j=>b.kind!=="weighted"||b.weights[j]!==0,P=l.map(
j=>j.flatMap(({column:L},z)=>N(z)?L:[])),I=b.kind==="weighted"?b.weights.filter(j=>j!==0):null;
return[
{kind:b.kind,from:P,weights:I,evidence:S,distinct:A}]}),o=f.max(...r.map(({evidence:s})=>s));return(
a=
r.find(({evidence:s})=>s===o))!=null?a:null}function gK(e,{column:t},n){let r=e.kind==="weighted"?n.
filter((o,i)=>{var a;return((a=e.weights[i])!=null?a:0)>1e-9}):[];return r.length===1&&r.every(o=>o.
column>t)}function hK(e,t){let n=t&&e.length>=4?KC(e):null;return n===null?null:{derived:n,evidence:
5}}
function eR(e){return e.reduce((n,r)=>n+Cn(r).size,0)>=4&&e.every(n=>yK(n))}function yK(e){let t=Cn(
e),n=[...t.values()],r=(a,s)=>{var u;return(u=e.tab.numbersIn(a).get(s))!=null?u:0};return XC(e,!0).
flatMap(a=>[a,...a.slice(-1).map(s=>[s])]).filter(a=>a.length>0).map(a=>[...t.keys()].map(s=>a.reduce(
(u,{column:l})=>u+r(l,s),0))).some(a=>qC(n,a))}var bK=(e,t)=>[...Cn(e)].flatMap(([n,r])=>{let o=t.map(
({column:i})=>e.tab.numbersIn(i).get(n));return o.every(i=>i!==void 0)?[{value:r,sources:o}]:[]});
function nR(e,t,n){let r=xK(e,t),o=({header:a})=>n.isCriterion(a)&&!Ll(a),i=[...r.values()].filter(a=>!a.
some(({shape:s})=>o(s)));for(let a of i)tR(a);for(let a of i.filter(s=>s.every(u=>!Ln(u.shape.role)&&
rR(u)))){for(let{shape:s}of a)s.doubt=null;tR(a)}for(let{tab:a,shape:s,numeric:u}of i.flat().filter(
l=>{var c;return((c=l.shape.doubt)==null?void 0:c.doubt)==="sum-somewhere"}))for(let l of u)l.role===
"criterion"&&Bl(a,l)===Bl(a,s)&&jn(l,"sum-somewhere",null)}var kK=/rata|rerata|mean|average|avg/i;
function xK(e,t){
var r,o,i,a;let n=new y;for(let[s,u]of e.entries()){if(u.draft.isList)continue;let l=((r=t[s])!=null?
r:[]).filter(({role:c,column:d})=>(c==="criterion"||Ln(c))&&ft(u.draft,d)==="numbers");for(let c of l.
filter(d=>!Ln(d.role)&&!YC({tab:u,shape:d}))){let d=(i=(o=u.draft.block.columns[c.column])==null?
void 0:
o.text)!=null?i:"";if(Dr(d)&&!pi(c.header)&&!Ll(d))continue;let p=l.filter(({key:b,column:S})=>b===c.
key&&S<c.column).length,h=`${Ts(u,c)}
${p}`;n.set(h,[...(a=n.get(h))!=null?a:[],{tab:u,shape:c,numeric:l}])}}return n}function tR(e){var s,
u;let{label:t=""}=(u=(s=e[0])==null?void 0:s.shape)!=null?u:{},n=qe(t),r=pi(t)&&!(n==="sum"&&ys(t))||
e.every(rR),o=TK(e,t,n,r),i=o===null?Zh(e,r):null,a=o!=null?o:i!==null&&zm(i,r)?null:eR(e)?"rank":
null;
if(a!==null)for(let{shape:l}of e)l.role=a;else if(i!==null&&zm(i,r)){if(oR(e,i),SK(e,i))for(let{
shape:l}of e)
jn(l,"sum-misfit",null)}else if(i!==null&&!r&&i.evidence>=12)for(let{shape:l}of e)jn(l,
"sum-somewhere",null);else e.length>1&&EK(e,r)}function TK(e,t,n,r){return e.every(i=>CK(i.shape,Cn(
i),n))?"number":n==="rank"&&e.every(i=>Gh([...Cn(i).values()]))?"rank":e.every(i=>Cn(i).size>1&&new v(
Cn(i).values()).
size===1)?n==="rank"?"rank":r?kK.test(t)?"mean":"sum":null:null}var SK=(e,{kind:t,weights:n})=>t==="weighted"&&
e.every(Hh)&&(n!=null?n:[]).some((r,o,i)=>{var a;return f.abs(r-((a=i[0])!=null?a:0))>.001});
function EK(e,t){for(let n of e){let r=Zh([n],t);r!==null&&r.evidence>=18&&zm(r,t)&&oR([n],r)}}var rR=(
{
tab:e,shape:t,numeric:n})=>n.some(r=>r!==t&&Bl(e,r)===Bl(e,t)&&Ln(r.role));function oR(e,{kind:t,
from:n,
weights:r}){var o;for(let[i,{shape:a}]of e.entries())a.role=t,a.from=(o=n[i])!=null?o:[],a.weights=r}
function CK({label:e},t,n){let r=[...t.values()];return n==="number"?r.every(o=>w.isInteger(o))&&new v(
r).size===r.length?!0:r.every(o=>w.isInteger(o)&&o>=1990&&o<=2100):e===""&&r.length>2&&r.every((o,i)=>o===
i+1)}m();m();var RK=/^(?:[a-f][+-]?|s?b|c|s?k|kb|tb|c?b|s?s|ts|sts|s?m|cm|km|tm|i{1,3}|iv|v)$/,DK=/^(?:(?:sangat|amat|cukup|kurang|tidak|lebih|very)\s+)?(?:baik|memuaskan|bagus|tinggi|rendah|sedang|cukup|kurang|buruk|istimewa|unggul|layak|setuju|sesuai|jelas|lengkap|menarik|relevan|excellent|good|fair|average|poor|high|medium|low|outstanding|satisfactory|unsatisfactory)(?:\s+sekali)?$/,
OK=/^[\u2605\u2606*\u2713\u2714\u221a]+$/u,iR=e=>{let t=e.trim().toLowerCase();return RK.test(t)||DK.test(
t)||OK.test(
t)},aR=e=>/huruf|predikat|grade|kualifikasi|mutu|kategori|keterangan|kesimpulan|rekomendasi|kelulusan|status|lulus|lolos/i.
test(e);function sR(e){var i;let t=new y;for(let{text:a,number:s}of e)t.set(a,[...(i=t.get(a))!=null?
i:[],s]);let n=[...t.values()].map(a=>({low:f.min(...a),high:f.max(...a)})).sort((a,s)=>a.low-s.low||
a.high-s.high);if(n.length<2||n.some(({low:a},s)=>{var u,l;return s>0&&a<=((l=(u=n[s-1])==null?void 0:
u.high)!=null?l:0)}))return 0;let r=a=>a<2?0:f.log2(a)+r(a-1),o=[...t.values()].reduce((a,{length:s}
)=>a+
r(s),0);return r(e.length)-o-r(t.size)}var AK=7,NK=25,PK=9;function uR(e,t){var r,o;let n=new y;for(
let[i,a]of e.entries()){let s=(r=t[i])!=
null?r:[];for(let u of s.filter(({role:l})=>l==="text")){if(a.draft.isList||IK(a,u,s))continue;let l=$K(
a,u.column),c=Ts(a,u);l.size>0&&n.set(c,[...(o=n.get(c))!=null?o:[],{tab:a,shape:u,beside:s,texts:l}
])}}
for(let i of n.values())if(_K(i))for(let{shape:a}of i)jn(a,"letters",null)}var IK=({draft:e},{column:
t},n)=>{
var o,i;let r=(i=(o=e.columns[t])==null?void 0:o.part)!=null?i:null;return r!==null&&n.some(a=>{var s,
u;return a.role==="criterion"&&((u=(s=e.columns[a.column])==null?void 0:s.part)==null?void 0:u.criterion)===
r.criterion})};function $K({draft:e,roles:t},n){let r=new y;for(let[o,i]of t.entries()){let a=i==="entry"?
U(Zn(e,o,n)).toLowerCase():"";a!==""&&r.set(o,a)}return r}function _K(e){var r,o;let t=(o=(r=e[0])==
null?void 0:r.shape.header)!=null?o:"";if(Dr(t)||e.some(FK))return!0;if(qe(t)!==null||!MK(e)||LK(e))
return!1;let n=e.every(({texts:i})=>[...i.values()].every(iR));return jK(e)||e.every(zK)||n&&e.every(
BK)}var FK=({tab:{draft:e,roles:t},shape:n})=>t.some((r,o)=>(r==="weight"||r==="maximum")&&It(Zn(e,o,
n.column))!==null);function MK(e){let t=e.flatMap(({texts:o})=>[...o.values()]),n=new v(t),r=e.reduce(
(o,{tab:i})=>o+i.roles.filter(a=>a==="entry").length,0);return n.size>1&&n.size<=AK&&n.size<t.length&&
t.length*3>=r*2&&t.every(o=>o.length<=NK)}function LK(e){var r,o;let[t]=e,n=aR((r=t==null?void 0:t.shape.
header)!=null?r:"")?1:PK;return((o=t==null?void 0:t.beside)!=null?o:[]).some(({key:i})=>{let s=e.map(
({tab:u,beside:l,texts:c})=>{var b,S;let d=(S=(b=l.find(A=>A.key===i))==null?void 0:b.column)!=null?
S:-1,p=u.numbersIn(d),h=[...c].flatMap(([A,N])=>{let P=p.get(A);return P===void 0?[]:[{text:N,number:
P}]});
return new v(c.values()).size<2?null:sR(h)}).filter(u=>u!==null);return s.every(u=>u>0)&&s.reduce((u,
l)=>u+
l,0)>=n})}function jK(e){var n;let t=new y;for(let{tab:r,texts:o}of e)for(let[i,a]of o){let s=Rr(r.draft,
i);if(((n=t.get(s))!=null?n:a)!==a)return!0;t.set(s,a)}return!1}var lR=({tab:e,beside:t})=>t.filter(
({role:n,column:r})=>n==="criterion"&&ft(e.draft,r)==="numbers"),zK=e=>{let t=lR(e).map(({column:n})=>n);
return t.some(n=>n<e.shape.column)&&t.some(n=>n>e.shape.column)},BK=e=>{let{block:t}=e.tab.draft,n=o=>{
var i,a;return((a=(i=t.columns[o])==null?void 0:i.groups)!=null?a:[]).join(`
`)},r=n(e.shape.column);return mi(e.shape.header)||lR(e).some(({column:o})=>o<e.shape.column||r!==""&&
n(o)===r)};m();function cR(e,t){var n;for(let[r,o]of e.entries()){let i=(n=t[r])!=null?n:[],a=i.flatMap(
u=>{var l;return(l=
UK(o,u))!=null?l:[]});if(a.length<2||o.draft.isList||o.draft.isJudges)continue;let s=a.every(({value:
u})=>u<=
1);for(let{shape:u,of:l,value:c}of a){u.role="weight";let d=WK(o,i,a,u,l);d===void 0||Dr(d.header)||
(d.header=`${d.header} (${f.round(c*(s?1e6:1e4))/1e4}%)`)}}}function UK(e,t){var i;let n=cC(t.label);
if(n===null||t.role!=="criterion"||(i=e.draft.columns[t.column])!=null&&i.part)return null;let r=[
...Cn(
{tab:e,shape:t}).values()],[o]=r;return o!==void 0&&r.length>1&&r.every(a=>a===o)?{shape:t,of:n,
value:o}:
null}function WK(e,t,n,{column:r},o){let i=t.filter(s=>s.role==="criterion"&&ft(e.draft,s.column)===
"numbers");if(o!=="")return i.find(({header:s})=>F(Ge(s).name)===F(o));let a=i.every(s=>n.some(({
shape:u})=>u.
column<s.column));return i.find(s=>s.column===r+(a?1:-1))}function dR(e,t){let n=e.map(r=>r.draft.columns.map(
o=>jC(r,o.column,t)));return VC(e,n,t),cR(e,n),nR(
e,n,t),WC(e,n,t),t.hasCriteria||uR(e,n),n}m();m();var KK=6,GK=5;function mR(e){let t=[...qK(e),...JK(
e),...HK(e)];return t.filter(({row:n},r)=>t.findIndex(
o=>o.row===n)===r)}var Jh=(e,t,n)=>({row:t,label:or(e,t).name,key:Rr(e,t),doubt:n,otherwise:
"left-out",hasScores:!0});function qK(e){let{draft:t,roles:n,entryRows:r,known:o}=e,{at:i}=t,a=i.number>=0;
return r.
slice(-KK).flatMap(s=>{let{code:u,name:l}=or(t,s);if(u!==""||It(Zn(t,s,i.number))!==null||!ne(Zn(t,s,
i.judge))||o.isEntry(u,l))return[];let d=l===""||i.code>=0||a;return pR(e,s,d?0:GK)?l!==""&&i.code<0?
[Jh(t,s,"statistic")]:(n[s]="statistic",[]):[]})}function HK(e){let{draft:t,roles:n,scored:r,
entryRows:o}=e;
return t.at.code>=0||t.at.number>=0?[]:[...n.entries()].flatMap(([i,a])=>{var c;let{name:s}=or(t,i);
if(!(a==="statistic"||a==="weight"||a==="maximum"||a==="example")||s===""||!hC(s,i<((c=o[0])!=null?c:
i+1)))return[];let l=Vh(t,i,r);return l.length>0&&ZK(e,i,a)?[]:[{...Jh(t,i,"label"),otherwise:a,
hasScores:l.
length>0}]})}function ZK(e,t,n){let{draft:r,scored:o,entryRows:i}=e,a=Vh(r,t,o);if(n==="statistic")return pR(
e,t,0,1);let s=a.map(({column:h})=>i.flatMap(b=>{var S,A;return(A=It((S=r.grid.values[b])==null?void 0:
S[h]))!=null?A:[]}));if(n==="maximum")return a.every(({value:h},b)=>{var S;return((S=s[b])!=null?S:[
]).
every(A=>A<=h)});let u=s.flat(),l=a.reduce((h,{value:b})=>h+b,0),c=[1,10,100].some(h=>f.abs(l-h)<h*1e-6),
d=i.some(h=>h<t)&&i.some(h=>h>t),p=a.some(({value:h})=>h<f.min(...u)||h>f.max(...u));return n==="weight"&&
(c||!d&&p)}var Vh=({grid:e},t,n)=>n.flatMap(r=>{var i;let o=It((i=e.values[t])==null?void 0:i[r]);
return o===null?[]:[{column:r,value:o}]});function JK({draft:e,entryRows:t,known:n}){let{at:r}=e,o=a=>r.
number>=0&&It(Zn(e,a,r.number))!==null,i=t.filter(o).length;return i<2||i*3<t.length*2?[]:t.flatMap(
a=>{let{code:s,name:u}=or(e,a);return o(a)||s!==""||u===""||n.isEntry(s,u)?[]:[Jh(e,a,"unnumbered")]}
)}
function pR({draft:e,scored:t,entryRows:n},r,o,i=2){let a=Vh(e,r,t);if(a.length<i)return!1;let s=n.filter(
c=>c<r),u=a.map(({column:c})=>s.flatMap(d=>{var p,h;return(h=It((p=e.grid.values[d])==null?void 0:p[
c]))!=
null?h:[]})),l=a.map(({value:c})=>c);return HC(l,u,o)!==null}var gR=/^(?:(?:kategori|kelompok|bidang|klaster|cluster|sesi|divisi|golongan|jenjang|tingkat|rayon|zona|babak|category|group|session|division|klasifikasi|wilayah)(?:\s|:|$)|[A-Z]\s*[.)]\s+\S|[IVX]+\s*[.)]\s+\S)/i,
VK=/^(?:[A-Z]|[IVX]{1,5})[.)]?$/;function hR(e,t){let n=new v(g.values(e.at));return e.columns.map((
{
column:r})=>r).filter(r=>!n.has(r)&&t(r))}function yR(e,t,n){var b;let{grid:r,block:o}=e,i=r.values.
map(()=>"blank"),a=new y,s=[],u=[],l=!0,c=o.bottom,d=S=>t.some(A=>{var N;return xo(Cr((N=r.values[S])==
null?void 0:N[A]))});for(let S=o.bottom+1;S<r.values.length;S+=1){if(((b=r.values[S])!=null?b:[]).every(
ne))continue;let A=d(S),N={hasScores:A,isFirst:l,sinceHeader:S-c,entries:u.length},P=!Um(e,S)&&r5(e,
S);P&&s.push(S);let I=P?"header":YK(e,S,N,n);i[S]=I,I==="header"&&(c=S),I==="section"&&a.set(S,a5(e,
S)),I==="entry"&&(l=!1,A&&u.push(S))}e5(e,i,t);let p=u.filter(S=>i[S]==="entry"),h=mR({draft:e,roles:
i,
scored:t,entryRows:p,known:n});return p.length>0&&t5(e,i,p,n),{roles:i,sections:a,doubtful:h,
otherHeaders:s}}
function YK(e,t,n,r){var b,S;let{grid:o,at:i}=e,a=(b=o.values[t])!=null?b:[],{code:s,name:u}=or(e,t),
l=n.sinceHeader<=3&&o5(e,t);if(l&&i.name>=0)return"numbers";if(Um(e,t))return"header";let c=(S=a.map(
U).find(A=>A!==""))!=null?S:"";if(!n.hasScores&&!gR.test(c)&&n5(e,t))return"note";if(r.isEntry(s,u))
return"entry";if(!n.hasScores&&QK(e,u))return"note";if(l)return"numbers";if(n.isFirst&&n.hasScores&&
s===""&&u===""&&XK(e,t))return"weight";let d=u||s||U(a.find(A=>Cr(A)==="text")),p=s===""&&(i.number<
0||ne(Zn(e,t,i.number))),h=gC({code:s,name:u,label:d,first:c,isOpen:p,hasScores:n.hasScores,isFirst:
n.
isFirst});return h!==null||n.hasScores?h!=null?h:"entry":i5(e,t,n.entries)?"section":u===""&&s===""?
"note":"entry"}function XK({grid:e,at:t},n){var s;let r=((s=e.values[n])!=null?s:[]).flatMap((u,l)=>ne(
u)||l===t.number?[]:[u]),o=r.flatMap(u=>{var l;return(l=It(u))!=null?l:[]}),i=o.reduce((u,l)=>u+l,0),
a=u=>f.abs(i-u)<u*1e-6||f.abs(i-2*u)<u*1e-6;return o.length>1&&o.length===r.length&&o.every(u=>u>0)&&
(a(100)||a(1))}var QK=({columns:e,at:t},n)=>{var r,o;return n!==""&&F(n)===F((o=(r=e.find(({column:i}
)=>i===
t.name))==null?void 0:r.header)!=null?o:"")};function e5(e,t,n){let r=a=>n.filter(s=>{var u;return xo(
Cr((u=e.grid.values[a])==null?void 0:u[s]))}).length,[o,i]=[new v,new v];for(let[a,s]of t.entries()){
let u=Rr(e,a);if(s!=="entry"){for(let l of i)o.add(l);i.clear()}else o.has(u)&&r(a)*2<n.length?t[a]=
"note":i.add(u)}}function t5(e,t,n,r){var l;let{at:o,grid:i}=e,a=f.max(...n),s=c=>/\p{N}/u.test(c)&&
!/[\s,:]/.test(c),u=n.map(c=>or(e,c).code).filter(c=>c!=="");for(let[c,d]of t.entries()){if(c<=a||d!==
"entry"&&d!=="section")continue;let{code:p,name:h}=or(e,c),b=o.code>=0?p!==""&&(s(p)||!u.every(s)):
It(
(l=i.values[c])==null?void 0:l[o.number])!==null,S=o.code<0&&o.number<0&&h!==""&&!ne(Zn(e,c,o.institution));
(d==="section"||!(b||S||r.isEntry(p,h)))&&(t[c]="note")}}function Um({grid:e,block:t},n){var i;let r=(
(i=
e.values[n])!=null?i:[]).flatMap((a,s)=>ne(a)?[]:[{column:s,text:fR(a)}]),o=a=>r.length>0&&r.every((
{
column:s,text:u})=>{var l;return u===fR((l=e.values[a])==null?void 0:l[s])});for(let a=t.top;a<=t.bottom;
a+=
1)if(o(a))return r.length>1||a<t.bottom&&Um({grid:e,block:t},n+1);return!1}var fR=e=>F(U(e))||U(e);
function n5(e,t){
var r;if(((r=e.grid.values[t])!=null?r:[]).filter(o=>!ne(o)).length>1)return!1;for(let o=t+1;o<=t+3;
o+=
1)if(Um(e,o))return!0;return!1}function r5({grid:e,columns:t},n){var a;let r=new v(t.map(({header:s}
)=>F(
s)).filter(s=>s!=="")),o=((a=e.values[n])!=null?a:[]).filter(s=>!ne(s)).map(s=>F(U(s))),i=o.filter(s=>r.
has(s)).length;return i>2&&i*3>=o.length*2}function o5({grid:e,at:t},n){var s,u;let r=((s=e.values[n])!=
null?s:[]).flatMap(l=>{if(ne(l))return[];let c=/^\(?\s*(\d{1,2})\s*\)?$/.exec(U(l));return[c===null?
w.NaN:w(c[1])]}),o=r.every((l,c)=>{var d;return c===0||l===((d=r[c-1])!=null?d:0)+1}),a=[t.name,t.code].
filter(l=>l>=0).some(l=>{var c;return ne((c=e.values[n])==null?void 0:c[l])});return r.length>2&&o&&
!a&&((u=r[0])!=null?u:9)<=1}function i5(e,t,n){var h,b,S;let{grid:r,at:o}=e,a=((h=r.values[t])!=null?
h:[]).flatMap((A,N)=>ne(A)?[]:[{column:N,text:U(A)}]);if(a.length===0||a.length>2||!r.values.slice(t+
1).some((A,N)=>Rr(e,t+1+N)!==""))return!1;let u=U(Zn(e,t,o.number)),{code:l,name:c}=or(e,t);if(VK.test(
u))return!0;let d=c!==""?c:l!==""?l:(S=(b=a[0])==null?void 0:b.text)!=null?S:"";if(a.length===1&&gR.
test(d))return!0;let[p]=a;return a.length===1&&p!==void 0&&c===""&&l===""?Cr(p.text)==="text":a.length===
1&&n===0&&d===d.toUpperCase()&&d.length>3&&o.name>=0&&l===""}function a5(e,t){var a,s;let{code:n,
name:r}=or(
e,t),o=((a=e.grid.values[t])!=null?a:[]).map(U).filter(u=>u!=="");return(r||n||((s=o.slice(-1)[0])!=
null?s:"")).replace(/^(?:[A-Z]|[IVX]+)\s*[.)]\s+/,"").replace(/^kategori\s*:?\s+/i,"").trim()}m();
var bR={code:"Kode",name:"Nama Inovasi",institution:"Instansi",category:"Kategori"},s5=Im,u5=new v([
"numbers","example","statistic","section","header","note","left-out"]);function wR(e,{roles:t,
sections:n},r){
let{grid:o,block:i,at:a}=e,u=r.some(N=>Nt(N.header)==="total")?-1:f.max(-1,...r.flatMap(({role:N,
column:P})=>N===
"sum"||N==="mean"||N==="weighted"?P:[])),l=N=>{let P=r[N];return P===void 0?!1:Ln(P.role)?N!==u&&Nt(
P.header)!=="total":P.role==="left-out"||P.role==="weight"||P.role==="number"||P.role==="large"},c=a.
name>=0?a.name:a.code,d="",p=n.size>0&&a.category<0,h=(N,P)=>N.map((I,_)=>{let M=s5[P];return u5.has(
P)||l(_)||M!==void 0&&_<c?"":M!==void 0&&_===c?M:I}),b=(N,P)=>{var I;return P<i.top?l5(N,e.isJudges&&
P===i.top-1):P<i.bottom?d5(e,P):P===i.bottom?r.map(_=>c5(e,_,u,l)):h(N,(I=t[P])!=null?I:"blank")},S=N=>{
var P;return N===i.bottom?bR.category:(t[N]==="section"&&(d=(P=n.get(N))!=null?P:""),t[N]==="entry"?
d:"")},A=o.values.map((N,P)=>p?[...b(N,P),S(P)]:b(N,P));return{tab:o.tab,values:A}}function l5(e,t){
let n=e.some(r=>typeof r=="string"&&ws(r));return e.map(r=>{var o;return n?(o=It(r))!=null?o:r:t?"":
r})}function c5({at:e},t,n,r){let{column:o,header:i}=t;for(let a of["code","name","institution",
"category"])if(e[a]===o)return Nt(i)===a?i:bR[a];return o===n?"Total":r(o)?"":i}function d5({block:e,
isJudges:t,
columns:n},r){return!t||r!==e.bottom-1?n.map(()=>""):e.columns.map(({groups:o},i)=>{var s,u,l;let a=(
s=
o.slice(-1)[0])!=null?s:"";return a!==((l=(u=e.columns[i-1])==null?void 0:u.groups.slice(-1)[0])!=null?
l:"")?a:""})}function Ss(e,t,n,r=()=>!1){let o=_C(e.filter(l=>!pn(l)),t);FC(o);let i=o.map(l=>{let c=yR(
l,hR(l,d=>Bh(
l,d)),t);return{draft:m5(l,c.roles),reading:c}}),a=i.map(({draft:l,reading:c})=>Kh(l,c.roles)),s=dR(
a,t),u=i.map(({draft:l,reading:c},d)=>{var S;let p=((S=s[d])!=null?S:[]).map(A=>f5(p5(A,t,N=>r(l.grid.
tab,N)),n,t)),h=b5({draft:l,reading:c},i,n),b=[...g5(l,p,t),...h,...c.otherHeaders.map(A=>y5(l,A)),
...h5(
l)];return{tab:l.grid.tab,headerRow:l.block.bottom,columns:p,rows:c.roles,values:l.grid.values,view:
wR(
l,c,p),questions:b}});return new y(u.map(l=>[l.tab,l]))}var m5=(e,t)=>({...e,kinds:e.kinds.map(n=>n.
map((r,o)=>t[e.block.bottom+1+o]==="entry"?r:"blank"))}),kR=({key:e})=>`column/${e}`,xR=(e,t)=>!t.hasCriteria||
t.isCriterion(e),p5=(e,t,n)=>e.role==="criterion"&&e.doubt===null&&!t.hasCriteria&&n(e.column)?{...e,
doubt:{doubt:"hidden"},guess:null}:e;function f5(e,t,n){let r=e.doubt===null?void 0:t.get(kR(e)),o=e.
header===""&&e.doubt!==null?`Kolom ${Mn(e.column)}`:e.header;return r==="criterion"&&xR(o,n)?{...e,
header:o,
role:"criterion",doubt:null}:r==="ignore"?{...e,role:"left-out",doubt:null}:{...e,header:o}}var g5=(
{
grid:e,block:t},n,r)=>n.flatMap(o=>{var a;if(o.doubt===null)return[];let i=mt.COLUMN.filter(s=>s!=="criterion"||
xR(o.header,r));return[{id:kR(o),kind:"COLUMN",tab:e.tab,cell:Te(t.bottom,o.column),tabs:[
e.tab],params:{header:o.label,column:Mn(o.column),...o.doubt},options:i,default:(a=i.find(s=>s===o.guess))!=
null?a:null}]});function h5(e){let{grid:t,block:n,columns:r,at:o}=e;if(o.judge>=0)return[];let i=u=>new v(
t.values.slice(n.bottom+1).map(l=>F(U(l[u]))).filter(l=>l!=="")),a=i(o.name),s=r.find(({column:u})=>{
if(o.name<0||u<=o.name||ft(e,u)!=="words")return!1;let c=[...i(u)].filter(d=>a.has(d)).length;return c>
2&&c*2>a.size});return s===void 0?[]:[{id:`side/${F(t.tab)}`,kind:"SIDE_BY_SIDE",tab:t.tab,cell:Te(n.
bottom,s.column),tabs:[t.tab],params:{columns:[Mn(o.name),Mn(s.column)]},options:mt.SIDE_BY_SIDE,
default:null}]}
var y5=({grid:e},t)=>({id:`table/${F(e.tab)}/${t+1}`,kind:"OTHER_TABLE",tab:e.tab,cell:Te(t,0),tabs:
[
e.tab],params:{row:t+1},options:mt.OTHER_TABLE,default:null});function b5({draft:e,reading:t},n,r){
let o=n.
filter(i=>i.reading!==t);return t.doubtful.flatMap(({row:i,label:a,key:s,doubt:u,otherwise:l,
hasScores:c})=>{
let d=`row/${s}`,p=r.get(d),h=p==="entry"||o.some(N=>vR(N,s,"entry")),b=p==="ignore"||u==="label"&&o.
some(N=>vR(N,s,l));if(t.roles[i]=!h&&(b||!c)?l:"entry",h||b||!c)return[];let{grid:S,at:A}=e;return[{
id:d,kind:"ROW",tab:S.tab,cell:Te(i,f.max(0,A.name>=0?A.name:A.code)),tabs:[S.tab],params:{label:a,
row:i+
1,doubt:u},options:mt.ROW,default:null}]})}var vR=({draft:e,reading:t},n,r)=>!t.doubtful.some(o=>o.key===
n)&&t.roles.some((o,i)=>o===r&&Rr(e,i)===n);m();function ua({criteria:e,entries:t}){let n=new v(t.map(
i=>Z(i.code)).filter(i=>i!=="")),r=new v(t.map(
i=>F(i.name)).filter(i=>i!=="")),o=new y;return{hasCriteria:e.length>0,isCriterion(i){var s;let a=(s=
o.get(i))!=null?s:e.some(u=>Xe(i,u));return o.set(i,a),a},isMisspelled:i=>e.some(({name:a})=>xr(a,Ge(
i).name)),isEntry:(i,a)=>i===""?r.has(F(a)):n.has(Z(i))}}m();var w5=1e3,v5=e=>{let t=typeof e=="string"?
Nt(e):void 0;return t==="code"||t==="name"};function la(e,t){
var d,p;if(pn(e)||t===void 0)return null;let{headerRow:n}=t;if(!((d=e.values[n])!=null?d:[]).some(v5))
return null;let r=((p=e.values[n])!=null?p:[]).map(h=>typeof h=="string"?h:""),o=h=>r.findIndex(b=>Nt(
b)===h),[i,a,s]=[o("code"),o("name"),o("institution")],u=r.findIndex(h=>qe(h)==="category"),l=h=>t.rows[
h]===
"entry",c=e.values.slice(n+1).flatMap((h,b)=>{let S={code:U(h[i]),name:U(h[a]),institution:U(h[s]),
category:U(
h[u]),values:h};return(S.code!==""||S.name!=="")&&(l(n+1+b)||!ch(S.code,S.name))?[S]:[]});return{tab:
e.
tab,values:e.values,hasNames:a>=0,columns:T5(r,c,t),lines:c,isRepeated:k5(r),totals:t.columns.flatMap(
({from:h,weights:b})=>b===null?[]:[{from:h,weights:b}]),headers:t.columns.map(({label:h})=>h),above:
e.
values.slice(0,n)}}function k5(e){let t=e.map(n=>Ge(n).name).filter(n=>!di(n));return new v(t.map(F)).
size<t.length}var x5=(e,t)=>e.map(n=>{var r;return(r=n.values[t])!=null?r:""});function T5(e,t,{
columns:n}){
let r=new y;for(let[o,i]of e.entries()){let{name:a,weight:s}=Ge(i),u=F(a),l=n[o];if(u===""||r.has(u)||
l!==void 0&&l.role!=="criterion"||l===void 0&&qe(a)==="category")continue;let c=E5(x5(t,o)),d=l===void 0||
l.doubt===null;r.set(u,{column:o,isMeant:d,key:u,name:a,weight:s,max:ko(i),kind:d&&c==="words"?
"open":
c})}return[...r.values()]}var TR=e=>e.flatMap(t=>{var n;return(n=ot(typeof t=="string"?t.replace(
/\s*%\s*$/,
""):t))!=null?n:[]});function S5(e){let t=TR(e);return t.filter(n=>n>w5).length*2>t.length}function E5(
e){
let t=e.filter(a=>!ne(a)),n=TR(t),r=a=>typeof a=="string"&&De(a,kn),o=n.length+t.filter(r).length;if(
n.
length>0&&o*2>=t.length)return S5(t)?"words":"numbers";let i=a=>typeof a=="string"&&ot(a)===null&&!r(
a)&&!a.trim().startsWith("#");return t.filter(i).length*2>t.length?"words":"open"}m();var C5=20,R5=.005,
SR=e=>Z(e.code)||F(e.name);function ER(e,t,n,r){let o=[...n.map(s=>CR(s,r)),O5(n,r)],
i=new y(e.lines.map(s=>[SR(s),e.values.indexOf(s.values)])),a=f.max(0,...t.map(s=>s.length));for(let s=0;
s<
a;s+=1)for(let u of o){let l=[...i].flatMap(([d,p])=>{var S;let h=It((S=t[p])==null?void 0:S[s]),b=u.
get(d);return h===null||b===void 0?[]:[{value:h,sources:b}]});if(l.length*4<i.size*3||l.length<r.length+
2)continue;let c=Bm(l,1);if(!(c===null||c.evidence<C5)){if(c.derived.kind==="sum"||c.derived.kind===
"mean")return null;if(c.derived.kind==="weighted"&&c.derived.weights.every(d=>d>R5))return D5(c.derived.
weights,l)}}return null}function D5(e,t){let n=e.reduce((a,s)=>a+s,0),r=e.map(a=>f.round(a/n*100)/100*
n),o=So(t.map(({value:a})=>a));return t.every(({value:a,sources:s})=>f.abs(a-s.reduce((u,l,c)=>{var d;
return u+l*((d=r[c])!=null?d:0)},0))<=2*o)?r:[...e]}function CR(e,t){let n=t.map(r=>{var o,i;return(
i=
(o=e.columns.find(a=>Xe(a.name,{name:r})))==null?void 0:o.column)!=null?i:-1});return new y(e.lines.
flatMap(r=>{let o=n.flatMap(i=>{var a;return(a=ot(r.values[i]))!=null?a:[]});return o.length===t.length?
[[SR(r),o]]:[]}))}function O5(e,t){let[n=new y,...r]=e.map(o=>CR(o,t));return new y([...n].flatMap((
[
o,i])=>{let a=[i,...r.flatMap(u=>{var l;return u.has(o)?[(l=u.get(o))!=null?l:[]]:[]})],s=i.map((u,l)=>a.
reduce((c,d)=>{var p;return c+((p=d[l])!=null?p:0)},0)/a.length);return a.length===e.length?[[o,s]]:
[]}))}m();var A5=/^\s*(?:\d{1,2}|[a-z]|[ivx]{1,4})\s*[.)]\s*/i,N5=/bobot|weight|proporsi|porsi|persen|%/i,
P5=x.
raw`[^\p{L}\d]*(?:(?:bobot|weight|sebesar|nilai)[^\p{L}\d]*)?(\d{1,3}(?:[.,]\d+)?)\s*(?:%|persen)`;
function RR({
values:e},t){var r;if(t.length<2)return null;let n=t.map(o=>I5(e,o));if(n.every(o=>o.length>0)){let o=Wm(
n.map(i=>{var a,s;return(s=(a=i.find(({weight:u})=>u!==null))==null?void 0:a.weight)!=null?s:null}));
return(r=o!=null?o:F5(e,n))!=null?r:M5(e,n)}return L5(e,t)}function I5(e,t){return e.flatMap((n,r)=>n.
flatMap((o,i)=>{let a=U(o).replace(A5,"");return a!==""&&Xe(a,{name:t})?[{row:r,column:i,weight:Ge(a).
weight}]:[]}))}var Wm=e=>{let t=e.flatMap(n=>n!=null?n:[]);return t.length===e.length&&t.some(n=>n>0)?
$5(t):null},$5=e=>{let t=e.reduce((n,r)=>n+r,0);return f.abs(t-1)<1e-6?e.map(n=>f.round(n*1e6)/1e4):
[...e]},_5=e=>{let t=e.reduce((n,r)=>n+r,0);return[10,100].some(n=>f.abs(t-n)<1e-6)};function F5(e,t){
var n,r;for(let{column:o}of(n=t[0])!=null?n:[]){let i=t.map(c=>{var d,p;return(p=(d=c.find(h=>h.column===
o))==null?void 0:d.row)!=null?p:-1});if(i.includes(-1))continue;let a=f.max(...i.map(c=>{var d,p;
return(p=
(d=e[c])==null?void 0:d.length)!=null?p:0})),s=f.min(...i),u=k.from({length:a},(c,d)=>d).flatMap(c=>{
let d=c>o?Wm(i.map(h=>{var b;return It((b=e[h])==null?void 0:b[c])})):null,p=e.slice(0,s).some(h=>N5.
test(U(h[c])));return d!==null&&(p||_5(d))?[{weights:d,isHeaded:p}]:[]}),l=(r=u.find(({isHeaded:c})=>c))!=
null?r:u[0];if(l!==void 0)return l.weights}return null}function M5(e,t){var n;for(let{row:r}of(n=t[0])!=
null?n:[]){let o=t.map(s=>{var u,l;return(l=(u=s.find(c=>c.row===r))==null?void 0:u.column)!=null?l:
-1});if(o.includes(-1))continue;let i=f.min(...o),a=e.filter(s=>s.slice(0,i).some(u=>ws(U(u)))).map(
s=>Wm(o.map(u=>It(s[u])))).find(s=>s!==null);if(a!==void 0)return a}return null}function L5(e,t){for(
let n of e.
flat().map(U)){if(!/%|persen/i.test(n))continue;let r=Wm(t.map(o=>{var a;let i=(a=new RegExp(o.replace(
/[\\^$.*+?()[\]{}|]/g,"\\$&")+P5,"iu").exec(n))==null?void 0:a[1];return i===void 0?null:w(i.replace(
",","."))}));if(r!==null)return r}return null}function DR(e,t,n){let r=e.filter(i=>!pn(i));for(let i of r){
let a=RR(i,n);if(a!==null)return{tab:i.
tab,from:"written",weights:a}}let o=[...Ss(r,ua({criteria:[],entries:[]}),new y).values()];for(let i of o){
let a=la(i.view,i),s=a===null?null:ER(a,i.values,t,n);if(s!==null)return{tab:i.tab,from:"totals",
weights:s}}
return null}m();var Km=e=>e.some(t=>t.lines.some(n=>n.code!==""));function Gm(e,t){var i,a;let n=Km(
e),r=new y;for(let s of e)
for(let{code:u,name:l,institution:c,category:d}of z5(s,t,n)){let p=n?Z(u):F(l);if(p==="")continue;
let h=(i=
r.get(p))!=null?i:{code:u,names:new y,institution:"",category:""};r.set(p,h),h.institution||(h.institution=
c),h.category||(h.category=d),l!==""&&h.names.set(l,((a=h.names.get(l))!=null?a:0)+1)}let o=f.max(2,
x(r.size).length);return[...r.values()].map(({code:s,names:u,institution:l,category:c},d)=>({...Ud,
...n?
{code:s}:{code:`P${x(d+1).padStart(o,"0")}`,codeMadeUp:!0},name:j5(u),institution:l,category:c}))}
function j5(e){
var n,r;let t=f.max(0,...e.values());return(r=(n=[...e].find(([,o])=>o===t))==null?void 0:n[0])!=null?
r:""}function z5(e,t,n){let r=e.columns.filter(a=>t.some(s=>Xe(a.name,{name:s}))),o=a=>r.some(({
column:s})=>dh(
a.values[s])),i=e.lines.map(o).lastIndexOf(!0);return e.lines.filter((a,s)=>(n?a.code==="":a.name===
"")?!1:o(a)?!0:n?/\p{N}/u.test(a.code)&&(a.name!==""||!e.hasNames&&!/[\s,]/.test(a.code)):s<i||a.institution!==
"")}m();var B5=/peserta|inovasi|proposal|entri|innovation|participant|daftar|data|list|registrasi|pendaftar/i,
U5=["category","unitType","innovator","contact","phone","email","link"];function OR(e,t,{grid:n,
structure:r}){
let o=B5.test(n.tab)?la(n,r):null;if(o===null)return null;let i=yt(n,Er),a=new y,s=0;for(let p of o.
lines){let h=A=>t&&p.code!==""?Z(A.code)===Z(p.code):p.name!==""&&F(A.name)===F(p.name),b=e.find(h);
if(b===void 0){(p.code!==""||p.institution!=="")&&(s+=1);continue}if(a.has(b))continue;let S=U5.map(
A=>{var N;return[A,U(p.values[(N=i==null?void 0:i.columns.get(A))!=null?N:-1])]});a.set(b,{...b,...g.
fromEntries(S),code:t?b.code:p.code||b.code,name:b.name||p.name,institution:b.institution||p.institution}
)}
if(a.size<2||a.size*2<e.length)return null;let u=new v([...a.values()].map(p=>Z(p.code))),l=e.filter(
p=>!a.has(p)),c=u.size<a.size||l.some(p=>u.has(Z(p.code))),d=[...a].map(([p,h])=>c?{...h,code:p.code}
:
h);return{grid:n,entries:[...d,...l],unscored:s}}m();function qm(e){var a;let t=IR(e),n=_R(t).filter(
s=>s.length>1),r=(a=NR(n))!=null?a:t.length===1?t:NR(
W5(t)),o=r==null?void 0:r[0];if(r===null||o===void 0)return null;let i=o.keys.filter(s=>r.every(u=>u.
keys.includes(s)));return Yh(e,$R(o.table,i))}function Yh(e,t){let n=IR(e),r=_R(n).filter(a=>a.length>
1),o=t.map(a=>F(a)),i=e.filter(a=>{let s=t.filter(c=>a.columns.some(d=>Xe(d.name,{name:c}))).length;
if(s===t.length)return!0;if(s===0||s*2<t.length)return!1;let u=n.find(c=>c.table===a);return u===void 0||
!r.some(c=>c.includes(u))||u.keys.every(c=>o.includes(c))});return i.length===0?null:{tables:i,
criteria:[
...t]}}function PR(e){let[t]=e;if(t===void 0||e.some(o=>o.columns.some(i=>i.kind==="numbers")))return null;
let n=o=>e.every(i=>i.columns.some(a=>a.key===o&&a.kind==="open")),r=$R(t,t.columns.map(o=>o.key).filter(
n));return r.length===0?null:{tables:[...e],criteria:r}}function IR(e){let t=e.some(r=>r.columns.some(
o=>o.kind==="numbers")),n=new v(e.flatMap(r=>r.columns.filter(o=>o.kind==="numbers"||t&&o.isMeant).map(
o=>o.key)));return e.flatMap(r=>{let o=r.columns.filter(a=>a.kind!=="words"&&n.has(a.key)),i=nC(o.map(
a=>a.key));return i.length===0?[]:[{table:r,keys:i}]})}var $R=(e,t)=>e.columns.filter(n=>t.includes(
n.key)).map(n=>n.name),AR=e=>e.reduce((t,{table:n})=>t+n.lines.length,0);function NR(e){let[t=null]=[
...e].sort((n,r)=>r.length-n.length||AR(r)-AR(n)||e.indexOf(n)-e.indexOf(r));return t}function _R(e){
var n;let t=new y;for(let r of e){let o=[...r.keys].sort().join(`
`);t.set(o,[...(n=t.get(o))!=null?n:[],r])}return[...t.values()]}function W5(e){return e.map(t=>e.filter(
n=>{let r=n.keys.filter(o=>t.keys.includes(o)).length;return r>0&&r*2>=f.max(n.keys.length,t.keys.length)}
)).
filter(t=>{let[n]=t;return t.length>1&&(n==null?void 0:n.keys.some(r=>t.every(o=>o.keys.includes(r))))}
)}m();function FR(e,t,{names:n,hidden:r}){return n.flatMap(o=>{let i=e.find(s=>s.grid.tab===o),a=t.includes(
o)?null:K5(o,i,r);return a===null?[]:[{kind:"TAB_LEFT",sure:a!=="summary"&&a!=="other-columns",
params:{
tab:o,reason:a}}]})}function K5(e,t,n){if(n.includes(e))return"hidden";if(t===void 0)return Pl(e)?
"recap":null;let{grid:r,table:o,shared:i,isOther:a}=t;return pn(r)?null:r.values.every(s=>s.every(ne))?
"empty":a?"other-matter":i!==null?"summary":o===null?"not-entries":o.columns.some(s=>s.kind==="numbers")?
"other-columns":"not-scores"}m();var MR=(e,t)=>e.flatMap(n=>n.columns.filter(r=>t.some(o=>Xe(r.name,
{name:o}))).flatMap(({column:r})=>n.
lines.flatMap(o=>{var i;return(i=ot(o.values[r]))!=null?i:[]}))),LR=(e,t)=>e.filter(n=>n>t).length*10<=
e.length;function jR(e,t){var r;let n=MR(e,t);return n.length===0?100:n.every(o=>o<=1)&&n.some(o=>o>
0&&o<1)?1:(r=[5,10].find(o=>LR(n,o)))!=null?r:100}function zR(e,t){var o;let n=[...e.map(i=>t.map(a=>{
var s,u;return(u=(s=i.columns.find(l=>Xe(l.name,{name:a})))==null?void 0:s.max)!=null?u:null})),...e.
map(i=>bC(i,t))],r=i=>i.every((a,s)=>{var u;return a!==null&&a>0&&LR(MR(e,[(u=t[s])!=null?u:""]),a)}
);
return(o=n.find(r))!=null?o:null}m();m();var G5=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|wawancara|semester|bulan|tahun|minggu|hari|tanggal|aspek|kriteria|bobot|weight/i,
BR=e=>{let t=Nt(e);return t==="code"||t==="name"};function UR(e){let t=e.values.slice(0,ii+1).map(o=>o.
map(aa)),n=t.map((o,i)=>{var a,s;return{row:i,headers:o,above:(a=t[i-1])!=null?a:[],cells:(s=e.values[
i])!=
null?s:[]}}),r=[...n.map(o=>({...o,own:q5(o.above,o.cells)?H5(o.above,o.headers):[]})),...n.map(o=>(
{
...o,own:J5(o.headers),above:[]}))];for(let{row:o,headers:i,above:a,own:s}of r){if(![...a,...i].some(
BR))continue;let u=s.filter(c=>c.header===jl||!di(Ge(c.header).name));if(new v(u.map(c=>F(c.label))).
size<2)continue;let l=u.every(c=>c.header===jl)?"totals":"groups";return{tab:e.tab,layout:l,views:Y5(
e,o,i,a,s)}}return null}var q5=(e,t)=>e.every((n,r)=>!BR(n)||ne(t[r]));function H5(e,t){let n=t.flatMap(
(u,l)=>{let c=e.slice(0,l+1).reduce((d,p)=>p===""?d:p,"");return u===""||c===""||Nt(c)==="code"||Nt(
c)==="name"||Z5(u)?[]:[{column:l,over:c,header:u}]}),r=n.filter(u=>Wr(u.over)&&!di(Ge(u.header).name));
if(r.length>1)return r.map(({column:u,header:l})=>({column:u,label:l,header:jl}));let o=n.filter(u=>pt(
u.header)!==null&&pt(u.over)===null);if(o.length>1&&new v(o.map(u=>u.over)).size>1)return o.map(({
column:u,
over:l,header:c})=>{var d;return{column:u,label:(d=pt(c))!=null?d:"",header:l}});let i=n.filter(u=>n.
some(l=>l.over!==u.over&&F(l.header)===F(u.header))),a=i.some(u=>pt(u.over)!==null),s=i.some(u=>G5.test(
u.over));return!a&&s?[]:i.filter(u=>!a||pt(u.over)!==null).map(({column:u,over:l,header:c})=>{var d;
return{column:u,label:(d=pt(l))!=null?d:l,header:c}})}var Z5=e=>{let t=Nt(e);return t==="code"||t===
"name"||t==="institution"};function J5(e){let t=e.flatMap((r,o)=>{let i=mn(r);return i===null?[]:[{
column:o,
label:i.label,header:i.rest}]}),n=({header:r})=>!di(Ge(r).name)&&!V5(r);return t.some(n)?t:e.flatMap(
(r,o)=>{var a,s;let i=(s=pt(r))!=null?s:(a=mn(r))==null?void 0:a.label;return i===void 0?[]:[{column:
o,
label:i,header:jl}]})}var V5=e=>/^(?:nilai|skor|score|total)(?:\s+(?:nilai|skor))?$/i.test(e.trim());
function Y5(e,t,n,r,o){let i=f.min(...o.map(s=>s.column)),a=new y;for(let{label:s}of o)a.has(F(s))||
a.set(F(s),s);return[...a].map(([s,u])=>{let l=new y(o.filter(h=>F(h.label)===s).map(h=>[h.column,h.
header])),c=n.map((h,b)=>{var S,A;return b<i?h||((S=r[b])!=null?S:""):(A=l.get(b))!=null?A:""}),d=h=>h.
map((b,S)=>S<i||l.has(S)?b:""),p=e.values.map((h,b)=>b===t?c:b===t-1&&r.length>0?h.map(()=>""):d(h));
return{label:u,grid:{tab:e.tab,values:p}}})}var Xh=e=>{var t;return pn(e)?null:(t=OC(e))!=null?t:UR(
e)},Qh=(e,t)=>hh(e,t)||e.includes("@")&&F(e)===
F(t.email);function WR(e,t,n,r,o){var u,l;let i=(l=(u=Xh(e))==null?void 0:u.views)!=null?l:[],a=c=>n.
find(d=>Qh(c,d));return{sheets:i.flatMap(c=>{let d=a(c.label);return d===void 0?[]:[EC(ai(c.grid,t.name,
d.code,r,o),c)]}),strangers:i.filter(({label:c})=>a(c)===void 0).map(({label:c})=>c)}}m();var KR=/juri(?!st)|judg|penilai|panelis|skor|score|lomba|kompetisi|competition|inovasi|innovat|kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|dampak|impact|replika|mudah disebar|keberlanjut|berkelanjut|sustain|efektif|presentasi|proposal|kriteria|criteri|bobot|finalis|karya/i,
X5=/^(?:nilai|poin|points?)$/i,Q5=/^j\.?\s?\d{1,2}$/i,eG=/daftar hadir|presensi|absen|attendance|(?<!tahun )anggaran|budget|\brab\b|telepon|\bphone|kontak|contact|jadwal|schedule|keuangan|honor|gaji|payroll|\bkas\b|inventaris|belanja/i,
tG=e=>e.map(aa).filter(t=>t!=="");function GR(e){let t=e.values.slice(0,lh).map(o=>o.filter(i=>!ne(i))),
n=t.findIndex(o=>o.length>2),r=t.slice(0,f.max(0,n)).flat().map(aa);return[e.tab,...r].some(o=>eG.test(
o))}var ey=(e,t)=>KR.test(e.tab)||Q5.test(e.tab.trim())||e.values.slice(0,t+1).flatMap(tG).some(n=>KR.
test(n)||X5.test(n));m();function ty(e){let t=[...new y(e.flat().map(o=>[F(o),o])).values()],n=e.map(
o=>new v(o.map(F))),r=t.
filter(o=>!n.every(i=>i.has(F(o))));return r.flatMap((o,i)=>r.slice(i+1).filter(a=>xr(o,a)&&!n.some(
s=>s.has(F(o))&&s.has(F(a)))).map(a=>({one:o,other:a})))}m();function qR(e,t){var r;let n=(r=t==null?
void 0:t.view)!=null?r:e;return GR(n)?{grid:n,structure:t,table:null,
shared:null,isOther:!0}:{grid:n,structure:t,table:la(n,t),shared:Xh(n),isOther:!1}}var Es=(e,t=[])=>(
{
reason:e,tabs:t});function HR(e,t,n){var h,b;let r=n.flatMap(({table:S,shared:A})=>S===null||A!==null?
[]:[S]),o=n.filter(S=>S.shared!==null);if(e.stages.some(S=>S.scoreTab!==void 0))return nG(e.stages,o);
let{sets:i,unclear:a}=VE(r.map(S=>S.tab));if(e.stages.length>1)return ny(e.stages,i,r);let[s]=e.stages;
if(s===void 0)return Es("nothing");let u=t?i.find(S=>F(S.stage)===F(s.name)):void 0;if(u!==void 0)return ny(
[s],[u],r);if(a&&!t)return Es("stages",r.map(S=>S.tab));if(i.length>1&&!t){let S=i.map(A=>({...s,
name:A.
stage,advance:null}));return ny(S,i,r)}let l=((b=(h=qm(r))==null?void 0:h.tables.length)!=null?b:0)>
1,c=o.filter(S=>{var A;return((A=S.shared)==null?void 0:A.layout)!=="totals"}),d=c.length>0?c:o,[p]=d;
if(!l&&(p!=null&&p.shared)){let S=d.map(A=>A.grid.tab);return S.length>1?Es("several-shared",S):t?Es(
"stage-tab",S):[ZR({...s,scoreTab:p.grid.tab},p.shared,p.structure)]}return[{stage:s,desks:r.map(S=>(
{
label:S.tab,table:S})),layout:null}]}function ZR(e,{layout:t,views:n},r){let o=n.flatMap(({label:i,
grid:a})=>{
let s=la(a,r);return s===null?[]:[{label:i,table:s}]});return{stage:e,desks:o,layout:t}}function nG(
e,t){
let n=e.map(o=>{let i=t.find(a=>{var s;return F(a.grid.tab)===F((s=o.scoreTab)!=null?s:"")});return i!=
null&&i.shared?ZR(o,i.shared,i.structure):o}),r=n.flatMap(o=>{var i;return"desks"in o?[]:[(i=o.scoreTab)!=
null?i:o.name]});return r.length>0?Es("unclear-judges",r):n.filter(o=>"desks"in o)}function ny(e,t,n){
let r=e.map(i=>{var u;let a=t.find(l=>F(l.stage)===F(i.name)),s=((u=a==null?void 0:a.tabs)!=null?u:[
]).
flatMap(({tab:l,label:c})=>n.filter(d=>d.tab===l).map(d=>({label:c,table:d})));return{stage:i,desks:
s,
layout:null}}),o=r.filter(i=>i.desks.length===0).map(i=>i.stage.name);return o.length>0?Es("stages",
o):r}m();var rG={sum:"sum",mean:"mean",weighted:"weighted",weight:"weight",maximum:"extreme",minimum:
"extreme",
rank:"rank",number:"number",large:"large",text:"text","left-out":"left-out"},oG={numbers:"numbers",
example:"example",statistic:"statistic",weight:"weight",maximum:"maximum",section:"section",header:
"header",note:"note","left-out":"left-out"};function JR(e){var r,o;let t=new y,n=new y;for(let{
columns:i,rows:a,tab:s,
values:u}of e){for(let{role:l,label:c}of i){let d=rG[l];if(d===void 0||c==="")continue;let p=`${d} ${F(
c)}`;t.has(p)||t.set(p,{kind:"PASSED_COLUMN",sure:!0,params:{header:c,reason:d}})}for(let[l,c]of a.entries(
)){
let d=oG[c];if(d===void 0)continue;let p=(o=((r=u[l])!=null?r:[]).map(U).find(b=>b!==""))!=null?o:"",
h=d==="note"?d:`${d} ${F(p)}`;n.has(h)||n.set(h,{kind:"PASSED_ROW",sure:!0,params:{tab:s,row:l+1,
label:p,
reason:d}})}}return[...t.values(),...n.values()]}m();var ry=.051,iG=4,YR=e=>Z(e.code)||F(e.name),aG=(
e,t)=>({table:e,lines:new y([...e.lines].reverse().map(
n=>[YR(n),n])),columns:t.map(n=>{var r,o;return(o=(r=e.columns.find(i=>Xe(i.name,{name:n})))==null?
void 0:
r.column)!=null?o:-1})}),sG=({table:e,columns:t})=>t.flatMap(n=>e.lines.flatMap(r=>{var o;return(o=ot(
r.values[n]))!=null?o:[]}));function uG(e,t){let n=t.filter(l=>l!==e);if(n.length<2)return!1;let[r,o,
i,a,s]=[0,0,0,0,0],u=f.max(ry,So(sG(e)));for(let l of e.table.lines){let c=YR(l);for(let[d,p]of e.columns.
entries()){let h=ot(l.values[p]),b=n.flatMap(({lines:A,columns:N})=>{var P,I,_;return(_=ot((I=A.get(
c))==null?void 0:I.values[(P=N[d])!=null?P:-1]))!=null?_:[]});if(h===null||b.length<2)continue;let S=b.
reduce((A,N)=>A+N,0);s+=1,f.abs(h-S/b.length)<=u&&(o+=1),f.abs(h-S)<ry&&(i+=1),f.abs(h-f.max(...b))<
ry&&(a+=1),new v(b).size>1&&(r+=1)}}return r>=iG&&(o===s||i===s||a===s)}var lG=/rata|rerata|mean|average|rekap|recap|total|jumlah|gabung|akhir|final|hasil|semua|seluruh|result|summary|ringkas|nilai|skor|score/i,
cG=/(?:^|[^\p{L}])(?:juri|judge|penilai|panelis|j\.?\s?\d)(?:[^\p{L}]|$)/iu,VR=e=>`summary/${F(e)}`;
function XR({tables:e,criteria:t},n,r){let o=e.map(a=>aG(a,t));return o.filter(a=>uG(a,o)).map(({
table:a})=>a).
filter(({tab:a})=>{let s=r.get(VR(a));return s!==void 0?s==="ignore":lG.test(a)&&!cG.test(a)?!0:(n.push(
{id:VR(a),kind:"SUMMARY",tab:a,tabs:[a],params:{tab:a},options:mt.SUMMARY,default:null}),!1)})}m();
var dG=/(?:^|\s)(?:lomba|kompetisi|gelar|penghargaan|sayembara|festival|anugerah|competition|award|contest)(?:\s|$)/i,
mG=/^(?:(?:lembar|formulir|form|blangko|rekap(?:itulasi)?|daftar|berita acara|score\s*sheet)\s+)?(?:(?:penilaian|nilai|skor|scores?|penjurian)\s+)?(?:(?:dewan\s+)?juri\s+)?(?:pada\s+|for\s+)?/i,
pG=/(?:^|[^\d])(20\d{2})(?:[^\d]|$)/,fG=/^pemerintah\s+(?:daerah\s+)?(?:kota|kabupaten|provinsi)\s+\p{L}.*$/iu,
gG=/(?:^|\s)(?:kota|kabupaten)\s+(\p{L}[\p{L}\s]*?)(?=\s+tahun\b|\s*\d|\s*[,.;(-]|$)/iu,hG=({above:e}
)=>e.
flatMap(t=>{var r;let n=t.map(U).filter(o=>o!=="");return n.length===1&&!/[:=]/.test((r=n[0])!=null?
r:"")?n:[]}),QR=e=>e===e.toUpperCase()?e.toLowerCase().replace(/(^|\s)\p{L}/gu,t=>t.toUpperCase()):e;
function eD(e){let t=e.map(i=>yG(hG(i))),[n={}]=t,r=g.keys(n),o=i=>t.every(a=>{var s,u;return F((s=a[
i])!=
null?s:"")===F((u=n[i])!=null?u:"")});return g.fromEntries(r.filter(o).map(i=>[i,n[i]]))}function yG(
e){
let t={},n=e.map(s=>{var u;return(u=pG.exec(s))==null?void 0:u[1]}).find(s=>s!==void 0);n!==void 0&&
(t.year=n);let r=e.find(s=>fG.test(s));r!==void 0&&(t.government=QR(r.replace(/\s+tahun\b.*$/i,"").trim(
)));
let o=e.map(s=>{var u;return(u=gG.exec(s))==null?void 0:u[1]}).find(s=>s!==void 0);o!==void 0&&(t.city=
QR(o.trim()));let i=e.find(s=>dG.test(s)),a=i==null?void 0:i.replace(mG,"").replace(
/\s+(?:tahun\s+)?20\d{2}\s*$/i,
"").trim();return a!==void 0&&a!==""&&(t.competition=a),t}m();var Ul=e=>`hidden/${F(e)}`,oy=({
criteria:e},{structures:t})=>[...t.values()].flatMap(({tab:n,columns:r})=>!e.
every(i=>r.some(({role:a,header:s})=>a==="criterion"&&Xe(s,i)))||e.length===0?[]:[{id:Ul(n),kind:
"HIDDEN",tab:n,tabs:[n],params:{tab:n},options:mt.HIDDEN,default:null}]);m();function iy(e,t){let[n,
r]=[F(e),F(t)];if(n===""||r===""||n===r)return!1;let[o,i]=n.length<r.length?[
n,r]:[r,n];return o.length>=4&&i.includes(o)?!1:!xr(e,t)&&!bG(e,t)}var tD=e=>e.toLowerCase().split(
/[^\p{L}\p{N}]+/u).
filter(t=>t.length>2);function bG(e,t){let[n,r]=[new v(tD(e)),new v(tD(t))],o=[...n].filter(i=>r.has(
i)).length;return o>1&&o*2>f.min(n.size,r.size)}function ay(e,t,n){let r=new y(t.map(i=>[i.code,i])),
o=new v(e.flatMap(({rows:i})=>i.flatMap(({entry:a,name:s})=>{let u=r.get(a!=null?a:"");return u!==void 0&&
s!==""&&!iy(s,u.name)?u.code:[]})));return e.flatMap(i=>{if(i.codeColumn===null||i.nameColumn===null)
return[];let a=i.rows.filter(d=>d.name!==""&&d.entry!==null),s=a.flatMap(d=>{var h;let p=r.get((h=d.
entry)!=null?h:"");return p!==void 0&&o.has(p.code)&&iy(d.name,p.name)?[{sheet:i,row:d,entry:p}]:[]}
),
u=s.length>2&&s.length*2>a.length,[l]=s;return(u&&l!==void 0?[nD(`names/${F(i.tab)}`,l,s.length)]:s.
map(d=>nD(`names/${F(i.tab)}/${Z(d.entry.code)}`,d,1))).filter(({id:d})=>!n.has(d))})}var nD=(e,{
sheet:t,
row:n,entry:r},o)=>{var i;return{id:e,kind:"NAMES",tab:t.tab,cell:Te(n.row,(i=t.nameColumn)!=null?i:
0),tabs:[t.tab],params:{code:r.code,one:r.name,other:n.name,count:o},options:mt.NAMES,default:null}}
;var Cs=["criteria","entries","judges"],wG=e=>"reason"in e;function sy(e,t,n,{grids:r,structures:o,
answers:i},a){
let s=r.map(W=>qR(W,o.get(W.tab))),u=HR(e,n,s);if(wG(u))return u;let l=[],c=[],d=[],p=u.flatMap(({
desks:W,
stage:X})=>[X.scoreTab,...W.map(({table:Q})=>Q.tab)]),h=()=>a.names.filter(W=>!p.includes(W)).map(a.
read);for(let W of u){let X=SG(W,e,t,{facts:l,questions:c,answers:i,foreign:h},u.length>1);if(X===null)
return oD(s);d.push(X)}if(t.length===Cs.length&&!d.some(W=>CG(W,s)))return{reason:"no-sign",tabs:d.flatMap(
W=>W.desks.map(X=>X.table.tab)).filter(Hm)};let b=d.flatMap(W=>W.desks.map(X=>X.table)),[S,...A]=b;
if(S!=
null&&S.isRepeated&&A.length===0)return{reason:"unclear-judges",tabs:[S.tab]};let N=d.flatMap(W=>W.names).
filter(Hm),P=t.includes("judges")?RG(d):e.judges,I=t.includes("entries")?DG(b,N,s,l):e.entries,_=!n&&
(d.length>1||d.some(W=>W.stage.scoreTab!==void 0)),M=_?OG(d):e.stages,j=t.includes("criteria")?AG(d):
e.criteria,L=eD(b),z=kG(e.settings,L),B={...e,settings:z,stages:M,criteria:j,entries:I,judges:P};if(
t.
some(W=>B[W].length===0))return oD(s);if(t.includes("judges")&&!NG(B,d,a.names))return{reason:
"unbound",tabs:d.flatMap(W=>W.desks.map(X=>X.table.tab)).filter(Hm)};let q=s.flatMap(({structure:W})=>W!==
void 0&&b.some(({tab:X})=>X===W.tab)?W:[]),H=[...b.map(W=>W.tab),...l.flatMap(W=>W.kind==="ENTRY_LIST"||
W.kind==="TAB_LEFT"?W.params.tab:[])];return{competition:B,hasStages:_,facts:[...PG(d,P,_,M),...l,
...g.keys(L).length>0?[vG(L)]:[],...JR(q),...FR(s,H,a)],findings:t.includes("entries")?IG(d):[],
questions:Ml(
[...TG(s,b),...c,...QE(xG(d),!t.includes("judges"),i)])}}var vG=({competition:e="",year:t="",city:n="",
government:r=""})=>({kind:"TITLES",sure:!1,params:{competition:e,year:t,city:n,government:r}}),kG=(e,
t)=>({
...e,...g.fromEntries(g.entries(t).filter(([n])=>e[n]===""))}),xG=e=>e.flatMap(({layout:t,desks:n})=>t===
null?n.map(({table:r})=>r):[]),TG=(e,t)=>e.flatMap(({structure:n})=>n!==void 0&&t.some(({tab:r})=>r===
n.tab)?n.questions:[]),Hm=(e,t,n)=>n.indexOf(e)===t;function SG(e,t,n,{facts:r,questions:o,answers:i,
foreign:a},s){var X,Q;let u=e.desks.map(de=>de.table),l=de=>n.includes("criteria")?qm(de):Yh(de,je(t,
e.stage).map(ge=>ge.name)),c=(X=l(u))!=null?X:s||e.layout!==null?PR(u):null;if(c===null)return null;
let d=l(u)===null,p=XR(c,o,i),h=c.tables.filter(de=>!p.includes(de));for(let{tab:de}of p)r.push({
kind:"TAB_LEFT",sure:!1,params:{tab:de,reason:"summary"}});let b=h.length<c.tables.length&&(Q=l(h))!=null?
Q:c,{tables:S}=b,A=n.includes("criteria")?rC(b,o,i):b.criteria,N=s?e.stage.name:null,P=n.includes(
"criteria")?dC(S,A,i):null;if(P!==null&&o.push(P),!n.includes("criteria"))return{...e,desks:rD(e,S),
criteria:[],
isOpen:d,names:A};let I=zR(S,A),_=I!=null?I:A.map(()=>jR(S,A)),M=yC(S,A,_),j=M.from==="equal"&&I!==null&&
new v(I).size>1,L=DR(a(),S,A),z=M.from==="equal"&&!j&&(L==null?void 0:L.from)==="written"&&EG(L.weights),
B=j?_:z?L.weights:M.weights,q=TC(S,A,{taken:B,max:_,elsewhere:L},i);q.question!==null&&o.push(q.question);
let{weights:H}=q;r.push({kind:"CRITERIA",sure:S.length>1&&!d,params:{stage:N,names:A}},z?{kind:
"WEIGHTS",sure:!0,params:{from:"tab",stage:N,tab:L.tab}}:{kind:"WEIGHTS",sure:M.from!=="equal",
params:{from:j?
"maxima":M.from,stage:N}},{kind:"SCALE",sure:I!==null,params:{max:_.filter(Hm),from:I===null?
"scores":
"written",stage:N}});let W=A.map((de,ge)=>{var Pe,ce;return{stage:e.stage.name,name:de,weight:(Pe=H[
ge])!=
null?Pe:1,min:0,max:(ce=_[ge])!=null?ce:100,description:""}});return{...e,desks:rD(e,S),criteria:W,
isOpen:d,
names:A}}var EG=e=>f.abs(e.reduce((t,n)=>t+n,0)-100)<.01,rD=({desks:e},t)=>e.filter(n=>t.includes(n.
table));function CG(e,t){return e.layout!==null&&e.layout!=="totals"?!0:e.desks.some(({table:n})=>{
let r=t.
find(o=>o.grid.tab===n.tab);return r!==void 0&&ey(r.grid,n.above.length)})}function RG(e){let[t,...n]=e,
r=e.flatMap(s=>s.desks.map(u=>u.label)),o=r.filter((s,u)=>r.findIndex(l=>Z(l)===Z(s))===u),i=n.length===
0&&(t==null?void 0:t.layout)===null;return(i?ZE(r):Th(o)).map((s,u)=>{var S,A,N;let l=(S=(i?r:o)[u])!=
null?S:"",c=e.filter(P=>P.desks.some(I=>Z(I.label)===Z(l))),d=(N=(A=c[0])==null?void 0:A.desks.find(
P=>Z(P.label)===Z(l)))==null?void 0:N.table,p=s.name===""||Z(s.name)===Z(s.code),h=(t==null?void 0:t.
layout)===null&&p&&d!==void 0?JE(d):"",b=c.length===e.length?[]:c.map(P=>P.stage.name);return{...s,
name:h||
s.name,stages:b}})}function DG(e,t,n,r){let o=Gm(e,t),i=Km(e),a=new v(e.map(u=>u.tab)),s=n.filter(({
grid:u})=>!a.has(u.tab)).map(u=>OR(o,i,u)).find(u=>u!==null);return r.push({kind:"ENTRIES",sure:i,
params:{
count:o.length,by:i?"code":"name"}}),s?(r.push({kind:"ENTRY_LIST",sure:!1,params:{tab:s.grid.tab,
unscored:s.
unscored}}),s.entries.map(u=>({...Ud,...u}))):o}function OG(e){let t=e.map(n=>Gm(n.desks.map(r=>r.table),
n.names).length);return e.map(({stage:n},r)=>{var i,a;let o=(i=t[r+1])!=null?i:0;return{...n,advance:
o>
0&&o<((a=t[r])!=null?a:0)?o:n.advance}})}function AG(e){let[t]=e,n=r=>C.stringify(r.criteria.map(o=>[
F(o.name),o.weight,o.max]));return t!==void 0&&e.every(r=>n(r)===n(t))?t.criteria.map(r=>({...r,
stage:null})):
e.flatMap(r=>r.criteria)}function NG(e,t,n){let r=nr(n,e),o=t.filter(i=>i.layout===null).flatMap(i=>i.
desks);return r.length<o.length||!o.every(i=>r.some(a=>a.name===i.table.tab))||o.length>0&&r.length>
o.length?!1:t.filter(i=>i.layout!==null).every((i,a,s)=>i.desks.every(u=>{let l=e.stages.find(d=>d.name===
i.stage.name);return(l===void 0||s.length===0?[]:rt(e,l)).filter(d=>Qh(u.label,d)).length===1}))}
function PG(e,t,n,r){
let o=e.filter(s=>s.layout===null).flatMap(s=>s.desks.map(u=>u.table.tab)),i=o.every(s=>/juri|judge|penilai|panelis|(?:^|[^\p{L}])j\s?\d/iu.
test(s)),a=e.flatMap(({layout:s,desks:u,stage:l})=>{var c;return s===null?[]:[{kind:"SCORE_TAB",sure:
s!==
"totals",params:{tab:(c=l.scoreTab)!=null?c:"",layout:s,judges:u.map(d=>d.label)}}]});return[...n&&e.
length>1?[{kind:"STAGES",sure:!1,params:{stages:r.map(s=>s.name),advance:r.map(s=>s.advance)}}]:[],
...o.
length>0?[{kind:"JUDGE_TABS",sure:i&&t.length>1,params:{tabs:o}}]:[],...a]}function IG(e){let t=e.flatMap(
i=>i.desks.map(a=>a.table)),n=Km(t)?[]:e.flatMap(i=>i.desks.map(a=>Gm([a.table],i.names).map(s=>s.name))),
r=e.flatMap(i=>i.layout===null?[]:i.desks.map(a=>[a.label])),o=i=>a=>({code:"NAMES_SIMILAR",severity:
"error",params:{...a,of:i}});return[...ty(n).map(o("entry")),...ty(r).map(o("judge"))]}function oD(e){
var o,i,a,s;let t=(u,l)=>l.length===0?null:{reason:u,tabs:l.map(c=>c.grid.tab)},n=e.filter(({table:u}
)=>u==
null?void 0:u.columns.some(l=>l.kind==="numbers")),r=e.filter(({grid:u})=>u.values.some(l=>l.some(c=>typeof c==
"number")));return(s=(a=(i=(o=t(n.length>1?"unlike":"not-scores",n))!=null?o:t("turned",r.filter(({
grid:u})=>$G(
u))))!=null?i:t("not-scores",e.filter(({table:u})=>u!==null)))!=null?a:t("not-entries",r.filter(({
grid:u})=>_G(
u))))!=null?s:{reason:"nothing",tabs:[]}}var $G=e=>e.values.slice(0,10).some(t=>t.slice(0,2).some(n=>typeof n==
"string"&&/^(?:kriteria|criteri|aspek|indikator|unsur)/i.test(n.trim()))&&t.filter(n=>typeof n=="string"&&
n.trim()!==""&&!di(n)).length>2),_G=e=>ey(e,f.min(9,e.values.length));m();var Zm=e=>e.find(t=>De(t,J.plenary));
function FG(e,t){var r;let n=t.length===1&&e===""?t[0]:void 0;return(r=
t.find(({name:o})=>F(o)===F(e)))!=null?r:n}function MG(e,t){if(ne(e))return null;let n=ot(e);return n===
null?"not-a-number":w.isInteger(n)&&n>=t?n:"out-of-range"}function Jm(e,{stages:t,entries:n}){var s,
u;let r=yt(e,ls),o=[],i=[],a=[];for(let{row:l,cell:c}of(s=r==null?void 0:r.rows)!=null?s:[]){let d=M=>U(
c(M)),p=FG(d("stage"),t),h=n.find(M=>Z(M.code)===Z(d("entry"))),b=(M,j,L=d(M),z=[])=>{let B={setting:
`plenary.${M}`,value:L,reason:j,allowed:z},q=p===void 0?{}:{stage:p.name};return i.push({code:
"SETTING_INVALID",severity:"error",...q,...it(r,l,M),params:B}),null},S=(M,j)=>{let L=MG(c(M),j);
return typeof L==
"string"?b(M,L,c(M)):L};if(p!==void 0&&h!==void 0){let M=a.some(j=>j.stage===p.name&&j.entry===h.code);
if(a.push({stage:p.name,entry:h.code}),M&&!ne(c("rank"))){b("entry","duplicate");continue}}if(ne(c(
"rank")))continue;p===void 0&&b("stage","unknown-reference",d("stage"),t.map(M=>M.name)),h===void 0&&
b("entry","unknown-reference");let A=S("rank",1),N=S("computed",1),[P,I]=[S("votesFor",0),S(
"votesAgainst",0)];if(A!==null&&A!==N&&d("reason")===""&&b("reason","empty"),p===void 0||h===void 0||
A===null)
continue;let _=it(r,l,"rank");o.push({stage:p.name,entry:h.code,computed:N,rank:A,reason:d("reason"),
votesFor:P,votesAgainst:I,tab:e.tab,cell:(u=_==null?void 0:_.cell)!=null?u:null})}return{decisions:o,
findings:i,listed:a}}m();var Ae=()=>SpreadsheetApp.getActiveSpreadsheet(),zn=()=>Ae().getId(),Wl=()=>Ae(
).getSheets().filter(
e=>e.getType()===SpreadsheetApp.SheetType.GRID),Be=()=>Wl().map(e=>e.getName()),Kl=()=>new y(Wl().map(
e=>[e.getName(),e.getSheetId()])),iD=()=>Wl().filter(e=>e.isSheetHidden()).map(e=>e.getName()),aD=(e,
t)=>{
var n,r;return(r=(n=Ae().getSheetByName(e))==null?void 0:n.isColumnHiddenByUser(t+1))!=null?r:!1},Vm=(
)=>Wl().
filter(e=>e.getLastRow()>0).map(e=>e.getName()),LG=/(?:^(?:zh|ja|ko|hu|lt|mn)(?:_|$)|_(?:US|PH)$)/;
function jG(){
let e=null;return t=>{e!=null||(e={zone:Ae().getSpreadsheetTimeZone(),monthFirst:LG.test(Ae().getSpreadsheetLocale(
))});
let n=Utilities.formatDate(t,e.zone,"yyyy-MM-dd'T'HH:mm:ss");return e.monthFirst?{date:n,monthFirst:
!0}:
{date:n}}}function Me(e){let t=Ae().getSheetByName(e);if(t===null)return{tab:e,values:[]};let n=jG(),
r=o=>typeof o=="string"||typeof o=="number"||typeof o=="boolean"?o:o instanceof R?n(o):"";return{tab:
e,
values:t.getDataRange().getValues().map(o=>o.map(r))}}function Ym(e){var n,r;let t=(r=(n=Ae().getSheetByName(
e))==null?void 0:n.getDataRange().getFormulas())!=null?r:[];return t.some(o=>o.some(i=>i!==""))?t:[]}
var Rs=e=>{var t,n;return(n=(t=Ae().getSheetByName(e))==null?void 0:t.getDataRange().getNumberFormats(
))!=
null?n:[]},sD=()=>Ae().getProtections(SpreadsheetApp.ProtectionType.SHEET).map(e=>e.getRange().getSheet(
).
getName());function uy(e,t){if(t)return/^[=+\-@']/.test(e)?`'${e}`:e;let n=/^[\p{L}\u201c]\P{N}*$/u.test(
e)&&!/^(true|false)$/iu.test(e.trim());return e===""||n?e:`'${e}`}var uD="@",ly=(e,t)=>{let n=t.map(
r=>r===uD);return e.map(r=>r.map((o,i)=>typeof o=="string"?uy(o,n[i]===!0):o))};function Eo(e,t,n){
let[
r,o]=[e.getMaxRows(),e.getMaxColumns()];t>r&&e.insertRowsAfter(r,t-r),n>o&&e.insertColumnsAfter(o,n-
o)}function Qt(e,t,n,r,o=[]){var s,u;let i=Ae().getSheetByName(e),a=(u=(s=r[0])==null?void 0:s.length)!=
null?u:0;i===null||a===0||(Eo(i,t+r.length,n+a),i.getRange(t+1,n+1,r.length,a).setValues(ly(r,o)))}
function lD(e,t,n,r){
let o=Ae().getSheetByName(e);o!==null&&(Eo(o,t+r,n+1),o.getRange(t+1,n+1,r,1).setNumberFormat(uD))}
var Gr=e=>{
var t,n;return(n=(t=Ae().getSheetByName(e))==null?void 0:t.getLastRow())!=null?n:0};function cD(){
for(let e of Wl())
e.getLastRow()===0&&Ae().deleteSheet(e)}var Rn=()=>SpreadsheetApp.flush();function dD(e,t){let n=Ae(
).
getSheetByName(e);if(n===null)return!1;let r=t===null?null:zG(n,t);return r===null?n.activate():r.activate(
),
!0}function zG(e,t){try{return e.getRange(t)}catch{return null}}m();m();function Xm(e){let{language:
t}=e.settings,n=[ca(Il,t,KG(e.settings)),BG(e.stages,t),ca(_l,t,e.criteria.
map(o=>{var i;return[(i=o.stage)!=null?i:"",o.name,o.weight,o.min,o.max,o.description]})),ca(Er,t,e.
entries.map(o=>{var i,a;return[o.code,o.name,o.institution,o.category,o.unitType,o.innovator,o.contact,
o.phone,o.email,o.link,(a=(i=Xo.find(([s])=>s===o.status))==null?void 0:i[1][t])!=null?a:"",o.reason]}
)),
ca(na,t,e.judges.map(o=>[o.code,o.name,o.role,o.institution,o.email,o.phone,o.stages.join(", "),o.conflicts.
join(", ")]))];if(e.institutions.length===0)return n;let r=e.institutions.map(o=>[o.name,o.parent,o.
unitType,UG(o.required,t)]);return[...n,ca(Fl,t,r)]}function ca(e,t,n){var r;return{name:e.tab[t],
values:[
kT(e,t),...n],headerRow:0,frozenColumns:((r=e.columns[0])==null?void 0:r.key)==="code"?1:0,widths:e.
columns.map(o=>o.width),formats:e.columns.map(o=>{var i;return(i=o.format)!=null?i:""}),layout:""}}
var mD=(e,t,n)=>({
...ca(e,n,[]),name:t});function BG(e,t){let n=e.map((s,u)=>WG(s,u,t)),r=ca($l,t,n);if(e.some(s=>s.scoreTab!==
void 0))return r;let{values:o,widths:i,formats:a}=r;return{...r,values:o.map(s=>s.slice(0,-1)),
widths:i.
slice(0,-1),formats:a.slice(0,-1)}}var UG=(e,t)=>{var n,r;return(r=(n=$n.find(([o])=>o===e))==null?
void 0:
n[1][t])!=null?r:""};function WG(e,t,n){var i,a,s,u,l;let r=e.title===null?"":"name"in e.title?e.title.
name:e.title.outcomes.map(c=>`${c.places}: ${c.name}`).join("; "),o=(a=(i=Ka.find(([c])=>c===e.form))==
null?void 0:i[1][n])!=null?a:"";return[t+1,e.name,(s=e.weight)!=null?s:"",(u=e.advance)!=null?u:"",r,
o,e.date===null?"":Yi(e.date,n),(l=e.scoreTab)!=null?l:""]}function KG(e){let{language:t}=e,n=rr.map(
a=>[a.word[t],cy(e,a)]),r=f.max(3,e.prizes.length),o=k.from({length:r},(a,s)=>{var u;return[`${ps[t]} ${s+1}`,
(u=e.prizes[s])!=null?u:""]}),i=n.findIndex(([a])=>{var s;return a===((s=rr.find(u=>u.key===
"plenaryDate"))==null?void 0:s.word[t])});return[...n.slice(0,i),...o,...n.slice(i)]}function cy(e,t){
var o,i;let n=e[t.key],{language:r}=e;return t.kind==="date"?typeof n=="string"?Yi(n,r):"":t.kind===
"choice"?(i=(o=t.choices.find(([a])=>a===n))==null?void 0:o[1][r])!=null?i:"":t.kind==="choices"&&k.
isArray(n)?n.map(a=>{var s,u;return(u=(s=t.choices.find(([l])=>l===a))==null?void 0:s[1][r])!=null?u:
a}).join(", "):k.isArray(n)?n.join(", "):t.kind==="auto-or-number"&&n==="auto"?t.auto[r]:typeof n=="number"||
typeof n=="string"?n:""}function pD(e,t){let n=En(e),r=c=>{let d=e.get(c);return d===void 0||d.values.every(
p=>p.every(ne))},
o=Cs.filter(r);if(o.length===0)return{reading:n,unwritten:[],facts:[],findings:[],questions:null};
let i=GG(
n.competition,o,!r("stages"),t);if("reason"in i)return{reading:n,unwritten:[],facts:[],findings:HG(o,
n.competition,i),questions:null};let{language:a}=n.competition.settings,s=["settings","stages"].filter(
c=>r(c)&&(c==="settings"||i.hasStages)),u=Xm(i.competition).flatMap(c=>{var p,h;let d=[...s,...o].find(
b=>J[b][a]===c.name);return d===void 0?[]:[[d,{...c,name:(h=(p=e.get(d))==null?void 0:p.tab)!=null?h:
c.name}]]}),l=u.map(([c,{name:d,values:p}])=>[c,{tab:d,values:p}]);return{reading:En(new y([...e,...l])),
unwritten:i.findings.length+i.questions.length>0?[]:u.map(([,c])=>c),facts:i.facts,questions:o.includes(
"criteria")?i.questions:null,findings:[...i.findings,...qG(i.facts)]}}function GG(e,t,n,{names:r,
isHidden:o,
isColumnHidden:i,read:a,answers:s}){let u=nr(r,e).map(j=>j.name),l=e.stages.flatMap(j=>r.filter(L=>L===
j.scoreTab)),c=u.length>0||e.stages.length>1&&e.judges.length>0,p=(c?[]:r.filter(o)).filter(j=>s.get(
Ul(j))!=="use"),h=r.filter(j=>!p.includes(j)&&s.get(hs(j))!=="ignore"),b=ua(e),S=j=>{let L=j.map(a);
return{grids:L,structures:Ss(L,b,s,i),answers:s}},A=c?u:h.filter(j=>ea(j)||l.includes(j)),N={names:r.
filter(j=>s.get(hs(j))!=="ignore"),hidden:p,read:a},P=sy(e,t,n,S(A),N),I=c?[]:h.filter(j=>Pl(j)&&!A.
includes(j)),_="reason"in P&&["nothing","not-entries","not-scores"].includes(P.reason);if(
"questions"in
P){let j=p.filter(z=>ea(z)&&!s.has(Ul(z))),L=oy(P.competition,S(j));return{...P,questions:[...P.questions,
...L]}}if(!_||I.length===0)return P;let M=sy(e,t,n,S([...A,...I]),N);return"reason"in M?P:M}var qG=e=>e.
flatMap(t=>{var o;if(t.kind!=="SCALE"||t.params.from==="written")return[];let{stage:n,max:r}=t.params;
return[{code:"SCALE_ASSUMED",severity:"info",...n===null?{}:{stage:n},params:{max:(o=r[0])!=null?o:
100}}]});
function HG(e,t,n){return(e.length===Cs.length?["entries"]:e).map(o=>{let i=J[o][t.settings.language];
return{code:"TAB_MISSING",severity:"error",tab:i,params:{tab:i,judge:null,why:n}}})}m();m();m();var dy="\u2713",
Co=e=>`"${e.replace(/"/g,'""')}"`;function fD(e){let[t="0",n="0"]=x(e).split("e"),[r="0",o=""]=t.split(
"."),i=o.length-w(n),a=x(w(r+o));return i>0?`${a}/${10**i}`:`${a}${"0".repeat(-i)}`}
function gD(e,t,n){let r=Te(e,t,1,n),o=`IF(COUNTA(${r})=0;"";COUNT(${r})&"/${n}")`,i=`IF(COUNT(${r})=${n};${Co(
dy)};${o})`;return`=IF(COUNTIF(${r};${Co(kn.id)})>0;${Co(kn.id)};${i})`}function hD(e,t,n,r,o){
let i=u=>Te(e,u,t,1),a=u=>`COUNTIF(${i(r)};${Co(u)})`;return`=${`${a(dy)}+${a(kn.id)}`}&${Co(o.of)}&COUNTA(${i(
n)})&${Co(o.done)}`}function yD(e,t,{min:n,max:r}){let o=Te(e,t),i=`AND(${o}>=${fD(n)};${o}<=${fD(r)})`;
return`=IF(ISNUMBER(${o});${i};${o}=${Co(kn.id)})`}var bD=(e,t,n)=>{let r=`$${Te(e,t)}`;
return n==="complete"?`=${r}=${Co(dy)}`:n==="recused"?`=${r}=${Co(kn.id)}`:`=NOT(${r}="")`};m();var wD=(
{code:e,name:t})=>t===""?e:`${t} (${e})`,vD=e=>e.filter(t=>t!=="").join(" \xB7 "),ZG={title:(e,t,n)=>vD(
[e,wD(t),n]),help:(e,t)=>[`Nilai ${e!=null?e:"sesuai judul"} atau BK (benturan).`,...t===""?[]:[`Batas: ${t}.`]].join(
" "),of:" dari ",done:" selesai",rejected:e=>`Isi angka ${e}, atau BK bila tidak menilai karena benturan kepentingan. Kosongkan bila belum dinilai.`}
,JG={title:(e,t,n)=>vD([e,wD(t),n]),
help:(e,t)=>[`Score ${e!=null?e:"as headed"} or BK (conflict).`,...t===""?[]:[`Due: ${t}.`]].join(
" "),
of:" of ",done:" done",rejected:e=>`Enter a number ${e}, or BK if you step aside because of a conflict of interest. Leave blank what is not scored yet.`}
,my=e=>({id:ZG,en:JG})[e];m();function VG(e){let t=2166136261;for(let n=0;n<e.length;n++)t=f.imul(t^e.charCodeAt(
n),16777619);return t>>>
0}function YG(e){let t=f.imul(e^e>>>16,2246822507),n=f.imul(t^t>>>13,3266489909);return(n^n>>>16)>>>
0}function py(e,t,n){if(t.form!=="files")return[...e];let r=`${F(t.name)}|${Z(n.code)}|`;return e.map(
(o,i)=>({entry:o,index:i,key:YG(VG(r+Z(o.code)))})).sort((o,i)=>o.key-i.key||o.index-i.index).map(({
entry:o})=>o)}var hi={code:$("Kode","Code"),status:$("Terisi","Filled"),name:$("Nama Inovasi",
"Innovation"),notesToCommittee:$(
"Catatan untuk Panitia","Notes to Committee"),notesToEntrant:$("Catatan untuk Peserta",
"Notes to Entrant"),institution:$("Instansi","Institution"),link:$("Tautan Proposal","Proposal Link")}
,fy=3,Ro=fy+
1,Qm=0,ep=1,XG=2,qr=3,QG=[["complete","#d9ead3"],["recused","#e0e0e0"],["begun","#fff2cc"]],gy=({min:
e,
max:t},n)=>{let r=o=>n==="id"?x(o).replace(".",","):x(o);return`${r(e)}\u2013${r(t)}`},e8=e=>f.min(
110,
f.max(62,...e.split(/\s+/).map(t=>14+8*t.length)));function hy({criteria:e,language:t,entries:n}){
let r=e.
map(i=>`${i.name} (${gy(i,t)})`),o=n.some(i=>i.link!=="")?[hi.link[t]]:[];return{headers:[hi.code[t],
hi.status[t],hi.name[t],...r,hi.notesToCommittee[t],hi.notesToEntrant[t],hi.institution[t],...o],
widths:[
62,58,128,...r.map(e8),160,160,160,...o.map(()=>180)],scored:r.length}}var t8=e=>["code","status",
"name","institution","link"].some(t=>De(e,hi[t])),kD=({values:e,headerRow:t},n)=>{var r;return((r=e[
t])!=
null?r:[]).every((o,i)=>{var a;return((a=n[t])==null?void 0:a[i])===o})};function xD(e){var n;let t=(
n=
e[fy])!=null?n:[];return e.slice(Ro).every(r=>r.every((o,i)=>{var a;return o===""||t8(x((a=t[i])!=null?
a:""))}))}var TD=({scored:e,expected:t})=>e===0?"":e<t?"#f1c232":"#6aa84f";function yy(e,t,n){let{
headers:r,
scored:o}=hy(n),i=k.from({length:o+2},()=>""),a=s=>[s.institution,s.link].slice(0,r.length-qr-o-2);
return{
values:e.map(s=>[s.code,"",s.name,...i,...a(s)]),formulas:e.map((s,u)=>r.map((l,c)=>c===ep?gD(t+u,qr,
o):""))}}var by=(e,t)=>({top:Ro,left:qr,height:t-Ro+1,width:e+2});function tp(e,t){let{criteria:n,
language:r}=e,
o=my(r),i=(s,u)=>({top:Ro,left:s,height:t,width:u}),a=i(Qm,qr+n.length);return{table:i(Qm,hy(e).headers.
length),progress:{row:0,column:0,formula:hD(Ro,t,Qm,ep,o)},validations:SD(n).map(({from:s,count:u,
criterion:l})=>({
block:i(qr+s,u),formula:yD(Ro,qr+s,l),help:o.rejected(gy(l,r))})),colours:QG.map(([s,u])=>({block:a,
formula:bD(Ro,ep,s),background:u})),open:by(n.length,Ro+t-1)}}function SD(e){let t=[];for(let[n,r]of e.
entries()){let o=t[t.length-1];(o==null?void 0:o.criterion.min)===r.min&&o.criterion.max===r.max?o.count+=
1:t.push({from:n,count:1,criterion:r})}return t}function np(e){var N;let{stage:t,judge:n,criteria:r,
language:o,competition:i,deadline:a}=e,s=my(o),{headers:u,widths:l,scored:c}=hy(e),d=py(e.entries,t,
n),p=SD(r).map(({criterion:P})=>gy(P,o)),h=tp(e,d.length),b=yy(d,Ro,e),S=P=>[P,...u.slice(1).map(()=>"")],
A=S("");return{name:ri(t,n),...h,headerRow:fy,frozenColumns:XG,widths:l,formats:u.map((P,I)=>I===Qm?
"@":I>=qr&&I<qr+c?Br:""),centred:u.flatMap((P,I)=>I===ep||I>=qr&&I<qr+c?[I]:[]),values:[A,S(s.title(
t.name,n,i)),S(s.help(p.length===1&&(N=p[0])!=null?N:null,a)),u,...b.values],formulas:[S(h.progress.
formula),A,A,A,...b.formulas]}}m();m();function wy(e){var n;let t=Ae().getSheetByName(e);return(n=t==null?
void 0:t.getProtections(SpreadsheetApp.
ProtectionType.SHEET)[0])!=null?n:null}var ED=e=>e.getEditors().map(t=>t.getEmail());function CD(e){
let t=wy(e);return t===null||t.isWarningOnly()?null:ED(t)}function Hr(e,t){var r;let n=(r=Ae().getSheetByName(
e))==null?void 0:r.protect();n!==void 0&&(Gl(n,t),n.setUnprotectedRanges([]))}function Gl(e,t){e.isWarningOnly(
)&&
e.setWarningOnly(!1);let n=t.map(r=>r.toLowerCase());e.removeEditors(ED(e).filter(r=>!n.includes(r.toLowerCase(
)))),
e.canDomainEdit()&&e.setDomainEdit(!1)}var RD=e=>wy(e)===null;function DD(e,t){let n=wy(e);n!==null&&
(t===null?n.remove():t.length>0&&n.addEditors(t))}var OD=e=>{var t;return((t=Ae().getSheetByName(e))==
null?void 0:t.isSheetHidden())===!0};function rp(e){let t=Ae().getSheetByName(e);t!==null&&!t.isSheetHidden(
)&&
t.hideSheet()}m();var vy="#d9e2f3";function ir(e){var t;for(let n=1;;n+=1){let r=_h(e.name,n),o=Ae().getSheetByName(
r);
if(AD(o)){Dn({...e,name:r});return}let i=n8(o);if(Mh((t=i[0])==null?void 0:t[0])){r8(i,e)||PD(o,e),
ND(
r,e,o.getLastRow(),o.getLastColumn());return}}}function Dn(e){var t;PD((t=Ae().getSheetByName(e.name))!=
null?t:ky(e.name),e),ND(e.name,e,0,0)}function ky(e){let t=Ae().getActiveSheet(),n=Ae().insertSheet(
e,Ae().getSheets().length);return Ae().setActiveSheet(t),n}var AD=e=>e===null||e.getLastRow()===0;
function fn(e){
for(let t=1;;t+=1){let n=_h(e,t);if(AD(Ae().getSheetByName(n)))return{name:n,grid:null};let r=Me(n);
if(pn(r))return{name:n,grid:r}}}function n8(e){return e.getLastRow()<3?[]:e.getRange(2,1,2,f.max(1,e.
getLastColumn())).getValues()}function r8([e=[],t=[]],n){var o;let r=(o=n.values[n.headerRow])!=null?
o:[];return x(e[0]).endsWith(n.layout)&&r.every((i,a)=>i===t[a])}function ND(e,t,n,r){let o=f.max(t.
values.length,n),i=f.max(t.widths.length,r),a=k.from({length:o},(s,u)=>k.from({length:i},(l,c)=>{var d,
p;return(p=(d=t.values[u])==null?void 0:d[c])!=null?p:""}));Qt(e,0,0,a,t.formats)}function PD(e,t){
let n=t.
widths.length,r=t.headerRow+1;Eo(e,t.values.length+1,n);let o=(t.isClosed?t.values.length:e.getMaxRows(
))-
r;for(let{start:i,length:a,value:s}of yi(t.widths))e.setColumnWidths(i+1,a,s);e.getRange(r,1,o+1,n).
setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:i,length:a,
value:s}of yi(
t.formats))s!==""&&o>0&&e.getRange(r+1,i+1,o,a).setNumberFormat(s),WT(s)&&e.getRange(r,i+1,o+1,a).setHorizontalAlignment(
"center");e.getRange(r,1,1,n).setFontWeight("bold").setBackground(vy),t.headerRow>0&&e.getRange(1,1).
setFontSize(14),e.setFrozenRows(r),t.frozenColumns>0&&e.setFrozenColumns(t.frozenColumns)}function yi(
e){
let t=[];for(let[n,r]of e.entries()){let o=t[t.length-1];o!==void 0&&o.value===r?o.length+=1:t.push(
{start:n,length:1,value:r})}return t}var Bn=(e,{top:t,left:n,height:r,width:o})=>e.getRange(t+1,n+1,
r,o),ID=({values:e,formulas:t},n)=>ly(
e,n).map((r,o)=>r.map((i,a)=>{var s;return((s=t[o])==null?void 0:s[a])||i})),o8=e=>{var t;return(t=Ae(
).
getSheetByName(e))!=null?t:ky(e)};function xy(e,t){let n=o8(t),{headerRow:r,widths:o,formats:i,
frozenColumns:a,
centred:s,table:u}=e,[l,c]=[n.getLastRow(),n.getLastColumn()];Eo(n,e.values.length+1,o.length),l>0&&
Bn(n,{top:0,left:0,height:l,width:c}).setDataValidation(null);for(let{start:h,length:b,value:S}of yi(
o))n.setColumnWidths(h+1,b,S);let d={...u,top:r,height:u.height+1};Bn(n,d).setWrap(!0).setVerticalAlignment(
"top").setHorizontalAlignment("left");for(let{start:h,length:b,value:S}of yi(o.map((A,N)=>s.includes(
N))))S&&Bn(n,{...d,left:h,width:b}).setHorizontalAlignment("center");for(let{start:h,length:b,value:
S}of yi(
i))S!==""&&Bn(n,{...u,left:h,width:b}).setNumberFormat(S);Bn(n,{...d,height:1}).setFontWeight("bold").
setBackground(vy),Bn(n,{top:0,left:0,height:1,width:1}).setFontSize(14).setFontWeight("bold"),n.setFrozenRows(
r+1),n.setFrozenColumns(a),$D(n,e),i8(n,ID(e,i),l,c)}function i8(e,t,n,r){var s,u;let o=f.max(t.length,
n),i=f.max((u=(s=t[0])==null?void 0:s.length)!=null?u:0,r),a=k.from({length:o},(l,c)=>k.from({length:
i},
(d,p)=>{var h,b;return(b=(h=t[c])==null?void 0:h[p])!=null?b:""}));e.getRange(1,1,o,i).setValues(a)}
function $D(e,{validations:t,colours:n}){for(let{block:r,formula:o,help:i}of t){let a=SpreadsheetApp.
newDataValidation().requireFormulaSatisfied(o).setAllowInvalid(!1).setHelpText(i).build();Bn(e,r).setDataValidation(
a)}e.setConditionalFormatRules(n.map(({block:r,formula:o,background:i})=>SpreadsheetApp.newConditionalFormatRule(
).
whenFormulaSatisfied(o).setBackground(i).setRanges([Bn(e,r)]).build()))}function _D(e,t,n){let r=Ae(
).
getSheetByName(e);if(r===null)return;let{table:o,headerRow:i,centred:a,formats:s,progress:u}=t;Eo(r,
o.top+o.height,o.width);let l={...o,top:o.top+o.height-n.values.length,height:n.values.length};Bn(r,
l).setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:c,length:d,
value:p}of yi(
t.widths.map((h,b)=>a.includes(b))))p&&Bn(r,{...l,left:c,width:d}).setHorizontalAlignment("center");
for(let{start:c,length:d,value:p}of yi(s))p!==""&&Bn(r,{...l,left:c,width:d}).setNumberFormat(p);$D(
r,t),r.getRange(u.row+1,u.column+1).setValues([[u.formula]]),Bn(r,{...l,top:f.max(l.top,i+1)}).setValues(
ID(n,s))}var FD=(e,t)=>{let[n]=t.getA1Notation().split(":");return e.getProtections(SpreadsheetApp.ProtectionType.
RANGE).filter(r=>r.getRange().getA1Notation().split(":")[0]===n)};function Ds(e,t,n,r){var u;let o=Ae(
).
getSheetByName(e);if(o===null)return;let i=Bn(o,t),a=o.protect();Gl(a,n);let s=FD(o,i);if(r==="")for(
let l of s)
l.remove();else{let l=(u=s[0])!=null?u:i.protect();l.setRange(i),Gl(l,[...n,r]),l.addEditors([r])}a.
setUnprotectedRanges([i])}function MD(e,t,n){let r=Ae().getSheetByName(e);if(r!==null)for(let o of FD(
r,Bn(r,t)))Gl(o,n)}function LD(e,t){var n;(n=Ae().getSheetByName(e))==null||n.setTabColor(t===""?
null:
t)}var jD="judgeTabs",a8=9e3,s8=cn(G(),qk([G(),G(),G()]));function op(){var e;try{let t=ut(s8,C.parse(
(e=
ze(jD))!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}var u8=e=>encodeURIComponent(e).replace(
/%../g,".").length;function Ty(e){let t=g.entries(e),n=()=>C.stringify(g.fromEntries(t));for(;u8(n())>
a8;)t.shift();Ke(jD,n())}function Sy(e,t){var r,o;let n={...t};for(let{id:i,tab:a,stage:s,judge:u,
progress:l}of e){
let c=TD(l);((o=(r=t[x(i)])==null?void 0:r[2])!=null?o:"")!==c&&LD(a,c),n[x(i)]=[s,u,c]}return n}
function Ey(e,t){
if(e.size===0)return;let n=op(),r=Kl(),o=[...e].flatMap(([a,{stage:s,judge:u}])=>{let l=t.find(d=>d.
stage===s.name&&d.judge===u.code),c=r.get(a);return l===void 0||c===void 0?[]:[{id:c,tab:a,stage:s.name,
judge:u.code,progress:l}]}),i=Sy(o,n);C.stringify(i)!==C.stringify(n)&&Ty(i)}function ip({stages:e,
judges:t},n=op()){
var o;let r=new y;if(g.keys(n).length===0)return r;for(let[i,a]of Kl()){let[s="",u=""]=(o=n[x(a)])!=
null?o:[],l=e.find(d=>F(d.name)===F(s)),c=t.find(d=>Z(d.code)===Z(u));l!==void 0&&c!==void 0&&r.set(
i,{stage:l,judge:c})}return r}m();var zD="rowOrders",l8=9e3,c8=cn(G(),cn(G(),G()));function BD(){let e=ze(
zD);try{let t=ut(c8,C.parse(
e!=null?e:"{}")),n=t.success?g.entries(t.data):[];return new y(n.map(([r,o])=>[r,new y(g.entries(o))]))}
catch{
return new y}}function da({competition:e,sheets:t,orders:n},r){var c,d,p;let o=new y(e.entries.map(h=>[
h.code,h])),i=new v(r.flatMap(({code:h,tab:b})=>h==="SCORE_ROWS_PERMUTED"?[b]:[])),a={},s=l8-2;for(
let h of t){
let{stage:b,judge:S,tab:A}=h,N=(c=n.get(b))==null?void 0:c.get(S),P=i.has(A)?N:(d=Cl(h,o))!=null?d:N;
s-=((p=P==null?void 0:P.length)!=null?p:0)+4*(S.length+(b in a?0:b.length))+12,!(P===void 0||s<0)&&(
a[b]=
{...a[b],[S]:P})}let u=C.stringify(a),l=g.fromEntries([...n].map(([h,b])=>[h,g.fromEntries(b)]));u!==
C.stringify(l)&&Ke(zD,u)}m();var UD="understanding",d8=9e3,m8=re({option:G(),kind:G(),params:cn(G(),
jd()),tab:G()}),p8=cn(G(),m8);
function Cy(){let e=ze(UD);try{let t=ut(p8,C.parse(e!=null?e:"{}"));return new y(t.success?g.entries(
t.data):[])}catch{return new y}}function WD(){let e=null,t=()=>(e!=null||(e=Cy()),e);return{answers:
{
get:n=>{var r;return(r=t().get(n))==null?void 0:r.option},has:n=>t().has(n)},known:()=>e!=null?e:new y}
}
var KD=({kind:e,params:t,tab:n},r)=>({option:r,kind:e,params:{...t},tab:n});function GD(e){let t=C.stringify(
g.fromEntries(e));return encodeURIComponent(t).replace(/%../g,"x").length>d8?!1:(Ke(UD,t),!0)}
function f8({competition:e,tables:t,rows:n}){if(t.entries===null)return[];let{tab:r,columns:o}=t.entries,
i=e.entries.map((a,s)=>{var u;return{entry:a,row:(u=n.entries[s])!=null?u:0}});return rh({tab:r,
columns:o,
entries:i})}var g8=(e,t,n)=>[...qE(e).map(({name:r,first:o})=>({code:"TAB_COPY",severity:"error",tab:
r,
params:{judge:null,first:o,reason:"same-name"}})),...MT(e,t,n).map(({name:r,stage:o,judge:i,first:a}
)=>{
let s={judge:i.code,first:a,reason:"same-name"};return{code:"TAB_COPY",severity:"error",stage:o.name,
tab:r,params:s}}),...LT(e,t,n).map(({name:r,stage:o,judge:i})=>{let a={judge:i.code,first:ri(o,i),
reason:"copy"};return{code:"TAB_COPY",severity:"error",stage:o.name,tab:r,params:a}})],h8=(e,t,n)=>jT(
e,t,n).
map(({name:r,judge:o})=>qD(r,o));function qD(e,t){return{code:"SETTING_INVALID",severity:"warning",
tab:e,
params:{setting:"judges.code",value:t,reason:"unknown-judge",allowed:[]}}}function tt(){var ge,Pe;
let e=Be(),
t=Ft(e),n=new y([...t].map(([ce,se])=>[ce,Me(se)])),r=e.filter(ce=>![...t.values()].includes(ce)),o=Ry(
Me),i=x8(iD),{answers:a,known:s}=WD(),u={names:r,isHidden:ce=>i().includes(ce),isColumnHidden:aD,
read:o,
answers:a},{reading:l,unwritten:c,facts:d,findings:p,questions:h}=pD(n,u),{competition:b}=l,S=ip(b),
A=us(b.entries),N=Ry(ce=>{let se=Nl(o(ce));return se.length>0?se:Ym(ce)}),P=Ry(Rs),I=(ce,se)=>{let Ct=PT(
ce,N(ce.tab));return BT(Ct,se)?UT(Ct,P(ce.tab)):Ct},_=({stage:ce})=>b.stages.filter(({name:se})=>se===
ce).flatMap(se=>je(b,se)),M=nr(r,b,S).filter(({stage:ce})=>ce.scoreTab===void 0),j=b.stages.flatMap(
({scoreTab:ce})=>r.filter(se=>y8(se,ce))),L=ua(b),z=[...M.map(({name:ce})=>ce),...j],B=Ss(z.map(o),L,
a),q=ce=>{var se,Ct;return(Ct=(se=B.get(ce))==null?void 0:se.view)!=null?Ct:o(ce)},H=k8(r,b,q,A),W=Zm(
r),X=W===void 0?null:Jm(o(W),b),Q=[...M.map(({name:ce,stage:se,judge:Ct})=>{let we=je(b,se);return I(
ai(q(ce),se.name,Ct.code,we,A),we)}),...H.sheets.map(ce=>I(ce,_(ce)))],de=[...h!=null?h:Ml([...B.values(
)].
flatMap(ce=>ce.questions)),...ay(Q,b.entries,a)];return{competition:b,decisions:(ge=X==null?void 0:X.
decisions)!=null?ge:[],sheets:Q,orders:BD(),protectedTabs:sD().filter(ce=>!De(ce,J.corrections)),own:
S,
findings:[...l.findings,...f8(l),...g8(e,b,S),...h8(r,b,S),...H.findings,...p,...de.map(v8),...l.tables.
criteria!==null&&b.criteria.length===0&&b8(B)?[w8(l.tables.criteria.tab)]:[],...(Pe=X==null?void 0:X.
findings)!=null?Pe:[]],questions:de,given:s(),locate:zT(l),unwritten:de.length>0?[]:c,facts:d}}var y8=(
e,t)=>t!==
void 0&&F(e)===F(t),b8=e=>[...e.values()].some(({columns:t})=>t.some(({role:n})=>n==="criterion"));
function w8(e){
return{code:"SETTING_INVALID",severity:"error",tab:e,params:{setting:"criteria.name",value:"",reason:
"no-rows",allowed:[]}}}var v8=({id:e,kind:t,tab:n,cell:r,params:o})=>({code:"UNDERSTANDING_OPEN",
severity:"error",tab:n,...r===void 0?{}:{cell:r},params:{question:{id:e,kind:t,params:o}}});function k8(
e,t,n,r){
let o=t.stages.map(i=>{if(i.scoreTab===void 0)return{sheets:[],findings:[]};let a=e.find(l=>{var c;
return F(
l)===F((c=i.scoreTab)!=null?c:"")});if(a===void 0){let l={setting:"stages.scoreTab",value:i.scoreTab,
reason:"unknown-reference",allowed:[]};return{sheets:[],findings:[{code:"SETTING_INVALID",severity:
"error",stage:i.name,params:l}]}}let{sheets:s,strangers:u}=WR(n(a),i,rt(t,i),je(t,i),r);return{
sheets:s,
findings:u.map(l=>qD(a,l))}});return{sheets:o.flatMap(i=>i.sheets),findings:o.flatMap(i=>i.findings)}
}
function x8(e){let t=null;return()=>(t!=null||(t={value:e()}),t.value)}function Ry(e){let t=new y;
return n=>{
var o;let r=(o=t.get(n))!=null?o:e(n);return t.set(n,r),r}}m();m();var ap=(e,t,n)=>n(C.stringify([e,
...t])).slice(0,16),Dy=(e,t)=>e.reduce((n,{texts:r,chain:o})=>o===""?
ap(n,r,t):o,"");function HD(e,t){let n=[],r="",o=!1;for(let{row:i,texts:a,chain:s}of e){let u=ap(r,a,
t);s===""&&o&&n.push({row:i,reason:"unsealed"}),s!==""&&s!==u&&n.push({row:i,reason:"altered"}),s!==
""&&(o=!0),(s!==""||!o)&&(r=s===""?u:s)}return n}m();m();var Os=[["compute",$("hitung","compute")],[
"documents",$("dokumen","documents")],["close",$("tutup penilaian","close judging")],["reopen",$(
"buka kembali","reopen")],["decide",$("tetapkan","decide")],
["rules",$("ubah aturan","change rules")],["accept",$("terima urutan","accept order")],["collect",$(
"kumpulkan nilai","collect scores")],["fix",$("perbaiki","fix")],["propose",$(
"minta konfirmasi juri",
"ask the judge")],["confirm",$("juri menyetujui","judge confirms")],["refuse",$("juri menolak",
"judge refuses")],["undo",$("urungkan perbaikan","undo fix")]];var ZD=["at","by","action","detail",
"run","hash","stage"],sp=e=>ZD.map(e),T8=["compute","documents",
void 0],JD=e=>{var t;return!T8.includes(vn((t=e[ZD.indexOf("action")])!=null?t:"",Os))};m();var ql={
part:"history",tab:J.history,columns:[{key:"at",header:$("Waktu","Time"),width:150},{key:"by",
header:$("Pelaku","By"),width:200},{key:"action",header:$("Tindakan","Action"),width:130},{key:
"detail",header:$("Rincian","Detail"),width:380},{key:"run",header:$("Proses","Run"),width:90},{key:
"hash",
header:$("Sidik Hasil","Result Hash"),width:160},{key:"stage",header:$("Tahap","Stage"),width:140},{
key:"chain",header:$("Rantai","Chain"),width:140}]};function VD(e){var o,i,a;let t=e===null?null:yt(
e,ql),n=[],r=[];for(let{row:s,cell:u}of(o=t==null?void 0:t.rows)!=null?o:[]){let l=d=>U(u(d));r.push(
{row:s,texts:sp(l),chain:l("chain")});let c=vn(l("action"),Os);c!==void 0&&n.push({at:Ol(l("at")),by:
l(
"by"),action:c,detail:l("detail"),run:l("run"),hash:l("hash"),stage:l("stage")})}return{rows:n,links:
r,
headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null,columns:(a=t==null?void 0:t.columns)!=null?a:
new y}}m();m();m();m();function Hl(e,t){let[n,r]=e.toFixed(2).split("."),[o,i]=t==="id"?[".",","]:[
",","."];return`Rp${n.
replace(/\B(?=(\d{3})+$)/g,o)}${i}${r}`}var S8={id:{running:"masih ikut",ineligible:
"tidak lolos administrasi",disqualified:"didiskualifikasi",withdrawn:"mundur"},en:{running:
"takes part",ineligible:"was ineligible",disqualified:"was disqualified",withdrawn:"withdrew"}},YD=(
e,{language:t})=>Y(e.map(({entry:n,status:r})=>`${n} ${S8[t][r]}`),
t);function XD(e,t,{text:n}){let r=t===null?"":` (${t})`;return e?n(`Menang${r}`,`Wins${r}`):n(`Lolos${r}`,
`Advances${r}`)}var As=(e,{text:t})=>e===void 0?"":t(` di kategori ${e}`,` in the category ${e}`),
QD={ADVANCES:({places:e,last:t,title:n,category:r},o)=>e===null?o.text(
"Semua peserta tahap ini lolos.","All entries of this stage advance."):`${XD(t,n,o)}: ${o.text(`termasuk ${e} tempat teratas`,
`within the top ${e}`)}${As(r,o)}.`,SHARED_RANK_AT_CUT:({places:e,last:t,title:n,sharing:r,category:
o},i)=>`${XD(
t,n,i)}: ${i.text(`peringkatnya sama dengan ${Y(r,"id")} di batas ${e} tempat${As(o,i)}, dan peringkat bersama tidak dipecah`,
`its rank is shared by ${Y(r,"en")} at the cut of ${e}${As(o,i)}, and a shared rank is never split`)}.`,
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
removed:n},r)=>{let o=YD(n,r);return t===null?r.text(`Naik sebagai pengganti karena ${o}.`,`Moves up as a replacement because ${o}.`):
r.text(`Naik dari tempat ${t} ke tempat ${e} karena ${o}.`,`Moves up from place ${t} to place ${e} because ${o}.`)}
,PLACE_KEPT:({removed:e},t)=>{let n=YD(e,t);return t.
text(`Tidak naik menggantikan: ${n} setelah ikut tahap berikutnya, yang berlangsung tanpa peserta ini.`,
`Does not move up: ${n} after taking part in the next stage, which was held without this entry.`)},
PRIZE:({prize:e},{text:t})=>e==="open"?t(
"Uang pembinaan belum ditetapkan karena peringkatnya bersama.",
"The prize is not settled because the rank is shared."):t(`Uang pembinaan ${Hl(e.amount,"id")}.`,
`Prize ${Hl(e.amount,"en")}.`),FIRST_RESERVE:({sharing:e,category:t},n)=>{let r=As(t,n);return e.length>
1?n.text(`Cadangan pertama${r}, bersama: ${Y(e,"id")}.`,`First reserve${r}, shared: ${Y(e,"en")}.`):
n.text(`Cadangan pertama${r}.`,`First reserve${r}.`)},OUTSIDE_CUT:({places:e,behind:t,category:n},r)=>{
let{text:o,name:i,unit:a,distance:s}=r,u=t===null?"":s(t),l=t===null?"":a==="mean-rank"?o(`; ${i} ${u} lebih besar daripada yang terakhir lolos`,
`; ${i} ${u} higher than the last who does`):o(`; ${u} di bawah yang terakhir lolos`,`; ${u} behind the last who does`);
return o(`Tidak lolos: di luar ${e!=null?
e:0} tempat yang tersedia${As(n,r)}${l}.`,`Does not advance: outside the ${e!=null?e:0} places${As(n,
r)}${l}.`)}};m();m();var e2={id:{points:"nilai","mean-rank":"rata-rata peringkat","standard-score":
"skor baku"},en:{points:"score","mean-rank":"mean rank","standard-score":"standard score"}},E8={id:{
points:"","mean-rank":"makin kecil makin baik","standard-score":"50 berarti setara rata-rata"},en:{
points:"","mean-rank":"lower is better","standard-score":"50 means average"}},Oy=e=>e.slice(0,1).toUpperCase(
)+e.slice(1),t2=(e,t)=>e2[t][e],
n2=(e,t)=>E8[t][e];function Ns(e,t,n=!1){let r=e2[t][e].split(" ").map(Oy).join(" ");return n?t==="id"?
`${r} Tahap`:`Stage ${r}`:r}m();var C8=6,R8=BigInt(0);function D8(e,t){let n=BigInt(10**t);for(let{d:
r}of e)if(n%r!==R8)return!1;return!0}
function Ps(e,t,n){if(D8(e,n))return n;let r=Yt(t(e),n);for(let o=n;o<n+C8;o+=1){let i=e.map(a=>br(a,
o));if(Yt(t(i),n)===r)return o}return n+2}var up=new Fe(0),Ay=(e,t,n)=>Tn(wr(e,t),n);function r2(e,t,
n){let r=n;if(Xt(e,t)===0)return r;for(;Yt(
e,r)===Yt(t,r);)r+=1;return r}var Zl=(e,t)=>ms[e].name[t];function Jl(e,t,n,r){let o=r2(e.value,t,e.
metric==="majority"?0:n);return[Ay(e.value,o,r),Ay(t,o,r)]}function o2(e,t,n){let r=t2(n,e),o=new y,
i=(a,s)=>Ay(a,s,e);return{language:e,decimals:t,unit:n,name:r,Name:Oy(r),text:(a,s)=>e==="id"?a:s,
points:a=>i(
a,t),distance:a=>i(a,r2(a,up,t)),plain:a=>Tn(wr(a,4).replace(/\.?0+$/,""),e),fixed:i,scoresOf:a=>{
let s=a.
map(d=>d.score),u=Ps(s,dn,t),c=n==="points"&&s.length>2?Ps([...s].sort(Xt).slice(1,-1),dn,t):u;
return a.
map(({judge:d,score:p})=>`${d} ${i(p,f.max(u,c))}`)},once:(a,s)=>{var l;let u=(l=o.get(a))!=null?l:s(
);
return o.set(a,u),u}}}m();var i2={MARGIN:({margin:e,next:t},{text:n,distance:r,unit:o,name:i,
language:a})=>{let s=r(e),u=o==="points"?s:n(`${i} ${s}`,`${s} of ${i}`),l=Y(t.entries,a,3);return n(
`Selisih ${u} dari peringkat ${t.
rank} (${l}).`,`${u} ahead of rank ${t.rank} (${l}).`)},PLENARY_DECIDED:({rank:e,computed:t,reason:n,
votesFor:r,votesAgainst:o},{text:i})=>{let a=r===null&&o===null?"":i(` (${r!=null?r:0} setuju, ${o!=
null?o:0} tidak)`,` (${r!=null?r:0} for, ${o!=null?o:0} against)`),s=n===""?"":`: ${n.replace(
/[.\s]+$/,
"")}`;return i(`Pleno memutuskan peringkat ${e} (hasil hitung ${t})${s}${a}.`,`The plenary decided rank ${e} (computed ${t})${s}${a}.`)}
,LAST_RANK:(e,{text:t})=>t("Peringkat terakhir.","Last rank."),CATEGORY_RANK:({
category:e,rank:t},{text:n})=>n(`Peringkat ${t} di kategori ${e}.`,`Rank ${t} in the category ${e}.`)}
;m();var a2={id:{recused:"tidak menilai (BK)",conflict:"benturan kepentingan",incomplete:
"nilai belum lengkap"},en:{recused:"stepped aside (BK)",conflict:"conflict of interest",incomplete:
"scores incomplete"}},O8={id:{given:"dari Pengaturan",estimated:"ditaksir dari nilai tahap ini",
"no-judge-effect":"tidak ditemukan beda keketatan antarjuri","too-few-scores":
"nilainya terlalu sedikit untuk menaksir"},
en:{given:"from the settings",estimated:"estimated from the scores of this stage","no-judge-effect":
"no difference in severity found","too-few-scores":"too few scores to estimate it from"}};function A8(
e,{
text:t,plain:n}){let r=e.map(i=>`${i.criterion} ${n(i.weight)}`);return e.every(i=>{var a,s;return i.
weight.equals((s=(a=e[0])==null?void 0:a.weight)!=null?s:0)})?t("bobot kriteria sama",
"equal weights"):
t(`bobot ${r.join(", ")}`,`weights ${r.join(", ")}`)}var lp=({judge:e,score:t,alike:n},r,{points:o,
text:i})=>`${e} ${o(t)} (${r}${n>1?i(`, satu dari ${n} yang sama`,`, one of ${n} alike`):""})`;
function N8(e,t,{text:n}){
if(e.entries===1)return`${e.judge} 0 (${n("hanya satu nilai","a single score")})`;if(e.sd.equals(0))
return`${e.judge} 0 (${n("semua nilainya sama","all scores alike")})`;let r=n("simpangan baku",
"standard deviation");return`${e.judge} ${t(e.z)} (${n("rata-rata","mean")} ${t(e.mean)}, ${r} ${t(e.sd)}, ${n(
`${e.entries} peserta`,`${e.entries} entries`)})`}var s2={STAGE_SCORE:({method:e,judges:t,criteria:n,
score:r},o)=>{let{text:i,Name:a,points:s,scoresOf:u,unit:l,language:c}=o,d=u(t).join("; "),p=l==="points"?
` = ${ui[e].score[c]}`:"",h=i(p===""?" dari":""," of"),b=t.length,S=i(`${b} juri`,b===1?"1 judge":`${b} judges`),
A=o.once(n,()=>A8(n,o));return`${a} ${s(r)}${p}${h} ${S} (${d}); ${A}.`},SCORES_DROPPED:({
dropped:e},t)=>e===null?t.text(
"Kurang dari tiga juri: tidak ada nilai yang dibuang, dihitung rata-rata biasa.",
"Fewer than three judges: no score is dropped, the plain mean counts."):t.text(`Dibuang: ${lp(e.highest,
"tertinggi",t)} dan ${lp(e.lowest,"terendah",t)}; rata-rata dari nilai lainnya.`,`Dropped: ${lp(e.highest,
"highest",t)} and ${lp(e.lowest,"lowest",t)}; the mean is over the others.`),MIDDLE_SCORES:({
middle:e},{text:t,scoresOf:n})=>{let r=n(e).join("; ");return e.length===1?t(`Nilai tengah: ${r}.`,`The score in the middle: ${r}.`):
t(`Rata-rata dua nilai tengah: ${r}.`,`Mean of the two scores in the middle: ${r}.`)},
RANKS_WITHIN_JUDGES:({ranks:e},{text:t,plain:n})=>{let r=e.map(o=>t(`${o.judge} ${n(
o.rank)} dari ${o.entries}`,`${o.judge} ${n(o.rank)} of ${o.entries}`));return t(`Peringkat pada tiap juri: ${r.join(
"; ")}.`,`Rank with each judge: ${r.join("; ")}.`)},STANDARDIZED:({judges:e},t)=>{let n=i=>t.
fixed(i,t.decimals+2),r=e.map(i=>N8(i,n,t)),o=n(dn(e.map(i=>i.z)));return t.text(`Selisih dari rata-rata juri dalam simpangan baku: ${r.join(
"; ")}; 50 + 10 \xD7 rata-ratanya ${o}.`,`Distance from the judge\u2019s mean in standard deviations: ${r.join(
"; ")}; 50 + 10 \xD7 their mean ${o}.`)},SEVERITY_CORRECTED:({
mean:e,correction:t},{text:n,fixed:r,plain:o,decimals:i,language:a})=>{if(t===null)return n(
"Semua peserta dinilai juri yang sama, jadi koreksi keketatan tidak mengubah rata-rata.",
"All entries were scored by the same judges, so the correction for severity leaves the mean as it is.");
let{points:s,lambda:u,
origin:l}=t,c=Ps([e,s],([S,A])=>S.add(A),i),d=r(e,c),p=r(s.abs(),c),h=`\u03BB = ${o(u)}, ${O8[a][l]}`;
if(Yt(s.abs(),c)===Yt(up,c))return n(`Rata-rata ${d} tidak berubah oleh koreksi keketatan (${h}).`,`The correction for severity leaves the mean ${d} as it is (${h}).`);
let b=s.s>0;return n(`Rata-rata ${d} ${b?"ditambah":"dikurangi"} ${p}: juri peserta ini secara bersama ${p} poin lebih ${b?
"ketat":"longgar"} daripada keseluruhan juri (${h}).`,`Mean ${d} ${b?"plus":"minus"} ${p}: the judges of this entry together are ${p} points ${b?
"stricter":"more lenient"} than the panel as a whole (${h}).`)},JUDGE_LEFT_OUT:({
judge:e,reason:t},{text:n})=>n(`Juri ${e} tidak dihitung: ${a2.id[t]}.`,`Judge ${e} is not counted: ${a2.
en[t]}.`),JUDGES_WITHOUT_SCORE:({judges:e},{text:t})=>t(`Tanpa nilai dari juri ${Y(e,"id")}.`,`Without scores of ${Y(
e,"en")}.`),CARRIED_OVER:({parts:e,score:t},{text:n,name:r,Name:o,points:i,fixed:a,
plain:s,decimals:u})=>{let l=p=>{var h;return(h=Wd(e.map(({weight:b},S)=>({weight:b,score:p[S]}))))!=
null?h:up},c=Ps(e.map(p=>p.score),l,u),d=e.map(p=>`${p.stage} ${a(p.score,c)} \xD7 ${s(p.weight)}`).
join(" + ");return n(`${o} gabungan ${i(t)} dari ${d}.`,`Carried-over ${r} ${i(t)} from ${d}.`)}};m(
);var u2=({metric:e,criterion:t},{language:n})=>t===void 0?Zl(e,n):`\u201C${t}\u201D`,P8=({higher:e,
lower:t},{
text:n})=>e>t?n("menang","won"):e<t?n("kalah","lost"):n("seri","drawn");function I8(e,t){let n=e.filter(
({higher:i,lower:a})=>i>a).length,r=e.filter(({higher:i,lower:a})=>i<a).length,o=e.map(i=>`${i.rival} ${P8(
i,t)} ${i.higher}\u2013${i.lower}`);return t.text(` Pasangan menang ${n}, kalah ${r} (banyaknya juri yang menilai lebih tinggi\u2013lebih rendah: ${Y(
o,"id")}).`,` Pairs won ${n}, lost ${r} (judges who put it higher\u2013lower: ${Y(o,"en")}).`)}var l2={
TIE_BROKEN:({score:e,tied:t,step:n,rival:r,
duels:o=[]},i)=>{let{text:a,Name:s,points:u,decimals:l,language:c}=i,[d,p]=Jl(n,r.value,l,c),h=u2(n,
i),b=o.length===0?"":I8(o,i),S=u(e),A=Y(t,c);return a(`${s} ${S} sama pada ${A}; ditentukan oleh ${h}: ${d} (peringkat ${r.rank}, ${r.entry}: ${p}).${b}`,
`${s} ${S} is shared by ${A}; decided by ${h}: ${d} (rank ${r.rank}, ${r.entry}: ${p}).${b}`)},
TIE_SHARED:({score:e,sharing:t,steps:n},r)=>{let{text:o,
Name:i,points:a,decimals:s,language:u}=r,l=a(e),c=Y(t,u),d=n.map(h=>`${u2(h,r)} ${Jl(h,h.value,s,u)[
0]}`),
p=d.length===0?"":` (${d.join(", ")})`;return o(`${i} ${l} dan semua penentu${p} sama pada ${c}: peringkat bersama.`,
`${i} ${l} and every tie-break${p} are the same for ${c}: shared rank.`)}};var $8={...s2,...l2,...i2,
...QD};function _8({code:e,params:t},n){return $8[e](t,n)}function c2(e,t,n="points"){let r=o2(e,f.max(
2,t),n);return o=>o.map(i=>_8(i,r)).join(" ")}function d2(e,t,n){var r;for(let o of e){
if(o.code==="TIE_SHARED")return Zl("shared",t);if(o.code==="TIE_BROKEN"){let{step:i,rival:a}=o.params,
[s,u]=Jl(i,a.value,f.max(2,n),t);return`${(r=i.criterion)!=null?r:Zl(i.metric,t)} ${s} (${a.entry} ${u})`}
}return""}var ma=(e,t)=>ui[e].name[t];var F8={menu:{name:"Lembar Juri",open:"Buka panel",validate:
"Periksa lembar juri",compute:e=>e===null?
"Hitung peringkat":`Hitung Top ${e}`,ranking:"Lihat peringkat lengkap",rankingTitle:
"Peringkat lengkap",documents:"Buat piagam dan surat",close:e=>`Tutup penilaian dan ${e===null?
"hitung peringkat":`hitung Top ${e}`}`,plenary:"Siapkan tab Pleno",decide:"Tetapkan hasil",verify:
"Periksa keaslian hasil"},
tabs:{ranking:(e,t)=>`Peringkat \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Peringkat Akhir${e===""?
"":` \u2014 ${e}`}`,findings:e=>`Hasil Pemeriksaan${e===""?"":` \u2014 ${e}`}`,coverage:e=>`Keikutsertaan${e===""?
"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} dari ${t} instansi mengirim inovasi`,
documents:"Dokumen",history:"Riwayat",computed:(e,t,n)=>`dihitung ${Ze(e,"id")} oleh ${t} \xB7 proses ${n}`,
checked:(e,t,n)=>`diperiksa ${Ze(e,"id")} oleh ${t} \xB7 proses ${n}`,method:e=>`metode ${ma(e,"id")}`,
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
e,t,n)=>`${e} oleh ${t}, ${n}`}},M8={menu:{name:"Lembar Juri",open:"Open panel",validate:
"Check judge tabs",compute:e=>e===
null?"Compute ranking":`Compute Top ${e}`,ranking:"Show the full ranking",rankingTitle:
"Full ranking",
documents:"Make certificates and letters",close:e=>`Close judging and compute ${e===null?"ranking":`Top ${e}`}`,
plenary:"Prepare the plenary tab",decide:"Decide the result",verify:"Verify the result"},
tabs:{ranking:(e,t)=>`Ranking \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Final Ranking${e===
""?"":` \u2014 ${e}`}`,findings:e=>`Findings${e===""?"":` \u2014 ${e}`}`,coverage:e=>`Coverage${e===
""?"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} of ${t} institutions have submitted entries`,documents:
"Documents",history:"History",computed:(e,t,n)=>`computed ${Ze(e,"en")} by ${t} \xB7 run ${n}`,
checked:(e,t,n)=>`checked ${Ze(e,"en")} by ${t} \xB7 run ${n}`,method:e=>`method ${ma(e,"en")}`,hash:
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
failed:e=>`failed: ${e}`,ofAnother:(e,t,n)=>`${e} by ${t}, ${n}`}},ie=e=>e==="id"?F8:M8,pe=(e,t,n)=>n===
void 0?{code:e,message:t}:{code:e,message:t,link:n};function pa(e){let t=e.filter(n=>n.action==="compute");
return t[t.length-1]}function m2(e,t,n){let r=pa(
n);return!t&&r!==void 0&&r.hash===e?{run:{id:r.run,at:r.at,by:r.by,hash:e,provisional:t},isNew:!1}:{
run:{id:_t(),at:lt(),by:$e(),hash:e,provisional:t},isNew:!0}}function ct(e){let{name:t,grid:n}=fn(J.
history[e]);return{name:t,exists:n!==null,...VD(n)}}var Is="chain";function en(e,t,n){var c,d,p,h;Rn(
);
let r={stage:"",...t},o=(d=(c=Os.find(([b])=>b===r.action))==null?void 0:c[1][n])!=null?d:r.action,i={
...r,at:tr(r.at),action:o},a=sp(b=>i[b].trim()),s=ap(L8(e),a,Jt),u=e.exists?z8(e,n):j8;if(e.exists){
let b=k.from({length:f.max(...u.values())+1},()=>"");for(let[S,A]of u)b[A]={...i,chain:s}[S];Qt(e.name,
Gr(e.name),0,[b])}else{let b=ie(n).tabs,S=ql.columns.map(A=>({header:A.header[n],width:A.width,value:
N=>N[A.
key]}));Dn(Pt(e.name,b.history,b.historyOrigin,S,[{...i,chain:s}],0))}Rn(),Ke(Is,s);let l={row:((h=(
p=
e.links[e.links.length-1])==null?void 0:p.row)!=null?h:2)+1,texts:a,chain:s};return{...e,exists:!0,
columns:u,
rows:[...e.rows,r],links:[...e.links,l]}}function Vl({exists:e,links:t}){if(!e)return;let[n,r]=[ze(
Is),
Dy(t,Jt)];!(n!==null&&!t.some(({chain:i})=>i===n))&&n!==r&&Ke(Is,r)}function L8({exists:e,links:t}){
let n=e?ze(Is):null;return n!==null&&!t.some(({chain:o})=>o===n)?n:Dy(t,Jt)}var j8=new y(ql.columns.
map(({key:e},t)=>[e,t]));function z8({name:e,headerRow:t,columns:n},r){let o=ql.columns.filter(({key:
a})=>!n.
has(a));if(t===null||o.length===0)return new y(n);let i=f.max(...n.values())+1;return Qt(e,t,i,[o.map(
({header:a})=>a[r])]),new y([...n,...o.map(({key:a},s)=>[a,i+s])])}m();m();var cp=e=>{var t;return((
t=e.match(/https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g))!=null?t:[]).
map(n=>{var r;return(r=n.split("/").pop())!=null?r:""})},dp=()=>{var e;return(e=ScriptApp.getAuthorizationInfo(
ScriptApp.AuthMode.FULL).getAuthorizationUrl())!=null?e:void 0};m();function p2(e){try{return PropertiesService.getUserProperties(
).getProperty(e)}catch(t){return console.
warn(x(t)),null}}function f2(e,t){PropertiesService.getUserProperties().setProperty(e,t)}var B8=e=>e instanceof E&&
"problem"in e;function he(e){throw g.assign(new E(e.message),{problem:e})}
function ue(e){var t;try{return{answer:e()}}catch(n){if(B8(n))return{problem:n.problem};let r=n instanceof
E?n.message:x(n),o=cp(r);if(o.length>0){let i=ie(Qe()).problems.scopeMissing(o.join(", "));return{
problem:pe(
"SCOPE_MISSING",i,dp())}}return console.error(n instanceof E&&(t=n.stack)!=null?t:r),{problem:pe(
"UNEXPECTED",ie(Qe()).problems.unexpected(r))}}}var Ny="language";function gt(e){let t=p2(Ny);return t===
"id"||t==="en"?t:e}var Qe=()=>gt(Vk().startsWith("en")?"en":"id");function be(){Bd()||he(pe(
"NOT_ALLOWED",ie(Qe()).problems.notAdmin($e())))}function Se(e){let t=Yk(e);return t===null?he(pe(
"BUSY",ie(
Qe()).problems.busy)):t.done}function ye(e,t){let n=ut(e,t);return n.success?n.data:he(pe(
"BAD_REQUEST",ie(Qe()).problems.badRequest))}m();m();var U8=e=>({stage:e,status:"open",at:"",by:"",
hash:"",reason:""}),W8=e=>e.status==="decided"?{...e,
hash:"",status:"closed"}:e;function at(e,t){return t.reduce((n,{action:r,stage:o,at:i,by:a,hash:s,
detail:u})=>{
let l=n.findIndex(p=>p.stage===o);if(l<0)return n;let c={stage:o,at:i,by:a,hash:"",reason:""};if(r===
"close")return n.map(p=>p.stage===o?{...c,status:"closed"}:p);if(r==="decide")return n.map(p=>p.stage===
o?{...c,hash:s,status:"decided"}:p);if(r!=="reopen")return n;let d={...c,status:"open",reason:u};
return[
...n.slice(0,l),d,...n.slice(l+1).map(W8)]},e.map(({name:n})=>U8(n)))}var Ar=(e,t)=>e.find(n=>n.stage===
t);m();var g2={part:"corrections",tab:J.corrections,columns:[{key:"id",header:$("Nomor Perbaikan",
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
h2=[["type",$("tipe data","data type")],["score",$("nilai","score")],["label",$("kode atau nama",
"code or name")]],y2=[["waiting",$("menunggu juri","waiting for the judge")],["applied",$(
"diterapkan",
"applied")],["confirmed",$("disetujui juri","confirmed by the judge")],["refused",$("ditolak juri",
"refused by the judge")],["undone",$("diurungkan","undone")]],Yl=({id:e})=>{var t;return(t=e.split(
"/")[0])!=
null?t:""};function b2(e,t,n,r,o,i){let a=(l,c)=>{var d,p;return(p=(d=l.find(([h])=>h===c))==null?
void 0:
d[1][n])!=null?p:""},s=l=>({...l,at:tr(l.at),answeredAt:tr(l.answeredAt),old:i(l.before),kind:a(h2,l.
kind),status:a(y2,l.status),before:C.stringify(l.before)}),u=g2.columns.map(({key:l,header:c,width:d}
)=>({
header:c[n],width:d,value:p=>p[l]}));return Pt(t,r,o,u,e.map(s),0)}function w2(e){var n;let t=e===null?
null:yt(e,g2);return((n=t==null?void 0:t.rows)!=null?n:[]).flatMap(({cell:r})=>{let o=l=>U(r(l)),[i,
a]=[vn(o("kind"),h2),vn(o("status"),y2)],s=K8(o("before")),u=r("now");return i===void 0||a===void 0||
s===null?[]:[{id:o("id"),at:Ol(o("at")),by:o("by"),stage:o("stage"),judge:o("judge"),tab:o("tab"),
cell:o(
"cell"),entry:o("entry"),criterion:o("criterion"),now:typeof u=="number"?u:U(u),kind:i,status:a,
answeredAt:Ol(
o("answeredAt")),answeredBy:o("answeredBy"),before:s}]})}function K8(e){try{let{cell:t,format:n}=C.parse(
e);return typeof n=="string"&&t!==void 0?{cell:t,format:n}:null}catch{return null}}m();m();var Nr=(e,
t)=>e===""?"\u2013":typeof e=="number"?ae(e,t):K(e,t),bi=(e,t,n)=>typeof e=="number"&&t.includes(
"%")?`${ae(w((e*100).toPrecision(12)),n)}%`:Nr(e,n),Py=(e,t,n,r)=>`${e}!${t} ${n} \u2192 ${r}`,G8={
corrections:"Perbaikan",correctionsOrigin:
"setiap sel yang diperbaiki lewat panel, dengan isi semula; jangan diubah",unknownFix:
"Perbaikan itu tidak ada (lagi) untuk Anda. Buka kembali panel.",stageClosed:e=>`Penilaian tahap ${e} sudah ditutup, jadi nilainya tidak diubah lagi. Hubungi panitia.`,
changedSince:(e,t)=>`Isi sel ${t} di tab \u201C${e}\u201D sudah berubah sejak itu, jadi tidak diubah. Periksa selnya.`,
refused:(e,t)=>`Sel ${t} di tab \u201C${e}\u201D menolak isi semula karena aturan validasinya, jadi tidak diurungkan di sana.`,
nothingToUndo:"Tidak ada perbaikan yang dapat diurungkan.",tooManyAnswers:
"Jawaban Anda sebelumnya belum diambil panitia. Minta panitia memeriksa lembar juri, lalu coba lagi."}
,q8={corrections:"Corrections",correctionsOrigin:
"every cell that was fixed from the panel, with what stood in it; do not change it",unknownFix:
"There is no such fix for you (any more). Open the panel again.",stageClosed:e=>`The judging of stage ${e} is closed, so its scores do not change. Ask the committee.`,
changedSince:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D has changed since, so it was left as it is. Look at it.`,
refused:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D does not take back what it held because of its validation rule, so it was not undone there.`,
nothingToUndo:"There is no fix to undo.",tooManyAnswers:
"The committee has not collected your earlier answers. Ask it to check the score sheets, then try again."}
,fa=e=>e==="id"?G8:q8;function Do({language:e}){let{name:t,grid:n}=fn(J.corrections[e]);return{name:
t,isNew:n===null,list:w2(
n)}}function ga(e,t,{language:n,admins:r}){let o=fa(n);return ir(b2(t,e.name,n,o.corrections,o.correctionsOrigin,
({cell:i,format:a})=>bi(i,a,n))),Iy({...e,isNew:!1},{admins:r}),Rn(),{...e,isNew:!1,list:t}}function Iy(
{
name:e,isNew:t},{admins:n}){t||OD(e)||(Hr(e,n),rp(e))}m();m();function $s(e,t){let n=e!=null?e:"";
return ne(t)?ne(n):typeof n=="object"&&typeof t=="object"?n.date===
t.date:n===t}var mp=(e,t)=>U(e)===U(t),H8=864e5,Z8=R.UTC(1899,11,30);function J8({date:e}){let t=(o,
i)=>w(
e.slice(o,i)),n=R.UTC(t(0,4),t(5,7)-1,t(8,10)),r=t(11,13)*3600+t(14,16)*60+t(17,19);return(n-Z8)/H8+
r/86400}var v2=e=>typeof e=="object"?J8(e):typeof e=="boolean"?x(e):e,k2=e=>!/^(General|[#0?.,]*)$/i.
test(e);m();function x2(e){let[{values:t},n,r]=[Me(e),Ym(e),Rs(e)];return{cell:(o,i)=>{var a,s;
return(s=(a=t[o])==
null?void 0:a[i])!=null?s:""},hasFormula:(o,i)=>{var a,s;return((s=(a=n[o])==null?void 0:a[i])!=null?
s:"")!==""},format:(o,i)=>{var a,s;return(s=(a=r[o])==null?void 0:a[i])!=null?s:""}}}function Oo(e){
var n;let t=Ae().getSheetByName(e);return(n=t==null?void 0:t.getProtections(SpreadsheetApp.ProtectionType.
SHEET).every(r=>r.canEdit()))!=null?n:!1}var T2=(e,t,n)=>{var r;(r=Ae().getSheetByName(e))==null?
void 0:
r.getRangeList([...t]).setNumberFormat(n===""?"General":n)},S2=(e,t,n,r)=>Qt(e,t,n,r);m();function $y(
e,t){var r;let n=new y;for(let o of e)n.set(t(o),[...(r=n.get(t(o)))!=null?r:[],o]);return n}
function E2(e){for(let[t,n]of $y(e,r=>r.tab))for(let[r,o]of $y(n,i=>i.format))r!==void 0&&T2(t,o.map(
({at:i})=>Te(i.row,i.column)),r)}function C2(e){let t=n=>n.format==="General";E2(e.filter(t));for(
let[
n,r]of $y(e,o=>o.tab)){let o=new y(r.map(({at:i,value:a})=>[`${i.row},${i.column}`,a]));for(let{row:
i,
column:a,rows:s,columns:u}of as(r.map(({at:l})=>l)))S2(n,i,a,k.from({length:s},(l,c)=>k.from({length:
u},
(d,p)=>{var h;return(h=o.get(`${i+c},${a+p}`))!=null?h:""})))}E2(e.filter(n=>!t(n)))}function Xl(e,{
sheets:t}){var a,s,u;let[n]=zr(e.cell);if(e.criterion==="")return n===void 0?null:{tab:e.
tab,at:n};let r=t.find(l=>l.stage===e.stage&&l.judge===e.judge),o=(a=r==null?void 0:r.rows.filter(l=>l.
entry===e.entry))!=null?a:[],i=o.length===1?(u=(s=o[0])==null?void 0:s.marks.get(e.criterion))==null?
void 0:u.at:void 0;return r===void 0||i===void 0?null:{tab:r.tab,at:i}}function _s(e,t,n){let r=n.cell(
t.row,t.column),o=e.kind==="label"?mp:$s;return n.hasFormula(t.row,t.column)?"other":o(r,e.now)?
"after":o(r,e.before.cell)?"before":"other"}function ha(){let e=new y;return t=>{var r;let n=(r=e.get(
t))!=
null?r:x2(t);return e.set(t,n),n}}function _y(e,t,n,r){let{before:o,now:i}=e,a=typeof i=="number"&&
k2(
o.format);return r?{tab:t,at:n,value:v2(o.cell),...a&&{format:o.format}}:{tab:t,at:n,value:i,...a&&{
format:"General"}}}function V8(e){let{at:t,by:n,stage:r,status:o,answeredAt:i,answeredBy:a}=e,s=Yl(e),
l={action:o==="waiting"||o==="confirmed"||o==="refused"?"propose":"fix",run:s,at:t,by:n,stage:r},c={
at:i,by:a,stage:r};return o==="undone"?[l,{...c,action:"undo",run:s}]:o==="confirmed"?[l,{...c,
action:"confirm",run:e.id}]:o==="refused"?[l,{...c,action:"refuse",run:e.id}]:[l]}function Fy(e,t){
var o;let n=new v(
t.map(({action:i,run:a,stage:s})=>C.stringify([i,a,s]))),r=new y;for(let i of e)for(let a of V8(i)){
let s=C.stringify([a.action,a.run,a.stage]);if(n.has(s))continue;let u=(o=r.get(s))!=null?o:{...a,
list:[]};
u.list.push(i),r.set(s,u)}return[...r.values()]}var Y8=e=>/data validation|validasi data/i.test(x(e));
function My(e,t){try{return C2(e),Rn(),!0}catch(n){if(!t&&!Y8(n))throw n;return console.warn(x(n)),!1}
}
function Ql(e,t,n,r=!1){let{settings:o}=e.competition,i=Fy(t.list,n.rows);if(i.length===0)return{
ledger:t,
history:n};let a=i.flatMap(({action:S,list:A})=>A.filter(({status:N})=>S==="confirm"||S==="undo"||S===
"fix"&&N==="applied").map(N=>({one:N,action:S,place:Xl(N,e)}))),s=S=>a.map(({one:A,place:N})=>N===null||
!Oo(N.tab)?"other":_s(A,N.at,S(N.tab))),u=s(ha()),l=a.flatMap(({one:S,action:A,place:N},P)=>{let I=A===
"undo";return N!==null&&u[P]===(I?"after":"before")?[_y(S,N.tab,N.at,I)]:[]}),c=My(l,r),d=c?null:s(
ha()),
p={fix:new v,undo:new v};for(let[S,{one:A,action:N}]of a.entries()){let P=d==null?void 0:d[S];N==="fix"&&
(c?u[S]==="other":P!=="after")&&p.fix.add(A),N==="undo"&&P==="after"&&p.undo.add(A)}let h=t;if(p.
fix.size+p.undo.size>0){let S=t.list.filter(A=>!p.fix.has(A)).map(A=>p.undo.has(A)?{...A,status:
"applied",answeredAt:"",answeredBy:""}:A);h=ga(t,S,o)}let b=n;for(let{list:S,...A}of i){let N=S.filter(
I=>!p.
fix.has(I)&&!(A.action==="undo"&&p.undo.has(I))),P=X8(N,A.action==="undo",o.language).join("; ");N.length>
0&&(b=en(b,{...A,detail:P,hash:""},o.language))}return{ledger:h,history:b}}var X8=(e,t,n)=>e.map(({
tab:r,
cell:o,before:i,now:a})=>{let[s,u]=[bi(i.cell,i.format,n),Nr(a,n)];return t?Py(r,o,u,s):Py(r,o,s,u)}
);m();function Q8(e,t,n,{old:r,now:o}){var s;let i=e.filter(u=>u.tab===t&&u.cell===n&&u.now===o&&$s(
u.before.
cell,r)),a=(s=i[i.length-1])==null?void 0:s.status;return a==="waiting"||a==="refused"?a:"offered"}
function pp(e,{
statuses:t,corrections:n}){var d,p,h,b;let{code:r,fix:o,stage:i="",tab:a,cell:s}=e;if(o===void 0||a===
void 0||s===void 0||((d=t.find(S=>S.stage===i))==null?void 0:d.status)!=="open")return null;let u="judge"in e.params&&
(p=e.params.judge)!=null?p:"",l=zr(s).map(S=>({at:S,status:Q8(n,a,Te(S.row,S.column),
o)})),c=l.filter(S=>S.status==="offered");return{id:C.stringify([r,a,s,o.old,o.now]),seen:e.code==="SCORE_NOT_NUMBER"?
e.params.value:o.old,fix:o,stage:i,tab:a,judge:u,cells:(c.length>0?c:l).map(({at:S})=>S),
status:c.length>0?"offered":(b=(h=l[0])==null?void 0:h.status)!=null?b:"offered"}}function fp({id:e,
fix:t,seen:n,judge:r,status:o},i){let a=t.kind==="score"?r:null;return{id:e,kind:t.kind,old:Nr(n,i),
now:t.now,confirm:a,status:o}}m();var e4=re({id:G(),accept:Ye(),at:G(),by:G()}),t4=He(e4),Ly=e=>`fixAnswers:${e}`,
n4=8e3;function Fs(e){
let t=ze(Ly(e));try{let n=ut(t4,C.parse(t!=null?t:"[]"));return n.success?n.data:[]}catch{return[]}}
function R2(e,t){let n=C.stringify([...Fs(e),t]);return n.length>n4?!1:(Ke(Ly(e),n),!0)}var D2=e=>Ke(
Ly(e),"[]"),Ms=e=>e.filter(t=>t.status==="waiting");function O2(e,t){return e.map(n=>{let r=n.status===
"waiting"?t.find(({id:o})=>o===n.id):void 0;return r===void 0?n:{...n,status:r.accept?"confirmed":
"refused",answeredAt:r.at,answeredBy:r.by}})}function gn(e=t=>t()){let t=tt(),{settings:n}=t.competition,
r={workbook:t,history:ct(n.language),ledger:Do(
n)};return r4(r)?r:e(o4)}function r4({history:e,ledger:{list:t}}){let n=new v(Ms(t).map(({judge:r})=>r));
return Fy(t,e.rows).length===0&&[...n].every(r=>Fs(r).length===0)}function o4(){let e=tt(),{settings:
t}=e.
competition,n=Do(t),r=[...new v(Ms(n.list).map(({judge:s})=>s))],o=r.flatMap(Fs),i=o.length===0?n:ga(
n,O2(n.list,o),t),a=Ql(e,i,ct(t.language),!0);for(let s of r)D2(s);return{...a,workbook:tt()}}var ec=(
{
workbook:e,history:t,ledger:n})=>({statuses:at(e.competition.stages,t.rows),corrections:n.list});
function A2(e,t=Dt(
e.workbook,{provisional:!1}).findings){let n=ec(e);return t.flatMap(r=>{let o=pp(r,n);return o===null?
[]:[o]})}function jy({workbook:e,history:t,ledger:n}){let r=at(e.competition.stages,t.rows),o=u=>{
var l;
return((l=r.find(c=>c.stage===u))==null?void 0:l.status)==="open"},i=n.list.filter(u=>u.status==="applied"),
a=i[i.length-1],s=a===void 0?[]:i.filter(u=>Yl(u)===Yl(a));return s.every(({stage:u})=>o(u))?
s:[]}var tc="marked";function N2(e,t){var o;let[n,...r]=jy(e);return{undo:n===void 0?null:{at:n.at,
by:n.
by,cells:r.length+1},waiting:Ms(e.ledger.list).map(i=>({...zy(i,t),judge:i.judge})),marked:((o=ze(tc))!=
null?o:"")!==""}}var zy=({tab:e,cell:t,entry:n,criterion:r,before:o,now:i},a)=>({tab:e,cell:t,entry:
n,
criterion:r,old:bi(o.cell,o.format,a),now:Nr(i,a)});m();m();m();m();var P2={id:e=>`Kode peserta ${K(
e.code,"id")} dipakai lebih dari sekali (baris ${Y(e.rows.map(x),"id")}). Beri setiap peserta kode sendiri.`,
en:e=>`The entry code ${K(e.code,"en")} is used more than once (rows ${Y(e.rows.map(x),"en")}). Give every entry a code of its own.`}
;m();var I2={id:e=>`Nama inovasi ${K(e.name,"id")} dipakai oleh beberapa peserta (${Y(e.codes,"id")}; baris ${Y(
e.rows.map(x),"id")}). Hapus bila terdaftar dua kali; bila memang berbeda, bedakan namanya supaya juri tidak tertukar.`,
en:e=>`The name ${K(e.name,"en")} is used by several entries (${Y(e.codes,
"en")}; rows ${Y(e.rows.map(x),"en")}). Delete what was registered twice; if they differ, tell their names apart so that judges do not mix them up.`}
;m();var $2={id:e=>`${e.entry} belum dinilai lengkap oleh seorang juri pun. Tugaskan juri untuk menilainya.`,
en:e=>`${e.entry} has not been scored completely by any judge. Assign a judge to it.`};m();var _2={
id:e=>e.of==="entry"?`${K(e.one,"id")} dan ${K(e.other,"id")} hampir sama, dan tidak ada tab juri yang memuat keduanya. Bila satu peserta, samakan ejaannya; bila dua peserta, tulis keduanya di tab ${J.entries.id} dengan kodenya masing-masing. Sampai itu jelas, tidak ada yang dihitung.`:
`Nama juri ${K(e.one,"id")} dan ${K(e.other,"id")} hampir sama. Bila satu orang, samakan ejaannya; bila dua orang, tulis keduanya di tab ${J.judges.id}. Sampai itu jelas, tidak ada yang dihitung.`,
en:e=>e.
of==="entry"?`${K(e.one,"en")} and ${K(e.other,"en")} are almost the same, and no judge's tab has both. If they are one entry, spell them alike; if they are two, write both into the tab ${J.entries.en} with codes of their own. Nothing is ranked until then.`:
`The judges' names ${K(e.one,"en")} and ${K(
e.other,"en")} are almost the same. If they are one person, spell them alike; if they are two, write both into the tab ${J.judges.en}. Nothing is ranked until then.`}
;m();var F2={id:e=>`${te(e.judge,"id")} menilai ${Qi(e.where,"id")} meski ada benturan kepentingan (${{
listed:"tercatat di tab Juri","same-institution":"instansi sama","parent-institution":
"instansi induk"}[e.reason]}).`,en:e=>`${te(e.judge,"en")} has scored ${Qi(e.where,"en")} despite a conflict of interest (${{
listed:"listed in the judges tab","same-institution":"same institution","parent-institution":
"parent institution"}[e.reason]}).`};m();var M2={id:e=>`${te(e.judge,"id")} memberi nilai sama kepada semua peserta (${e.rows} baris). Tanyakan; nilainya tetap dihitung.`,
en:e=>`${te(e.judge,"en")} gives every entry the same scores (${e.rows} rows). Ask; the scores count as written.`,
confidential:!0};m();var L2={id:e=>`${te(e.judge,"id")} tidak menilai ${Qi(e.where,"id")} (BK).`,en:
e=>`${te(e.judge,"en")} is recused from ${Qi(e.where,"en")} (BK).`};m();var j2={id:e=>`Nilai para juri untuk ${e.entry} berselisih terlalu jauh: ${ae(
e.low,"id")}\u2013${ae(
e.high,"id")}, batasnya ${ae(e.limit,"id")}. Bahas dalam rapat juri; nilainya tetap dihitung.`,en:e=>`The judges\u2019 scores of ${e.entry} are too far apart: ${ae(
e.low,"en")}\u2013${ae(e.high,"en")}, the limit is ${ae(e.limit,"en")}. Discuss it among the judges; the scores count as written.`}
;m();var z2={id:e=>`Nilai juri ${Y(e.judges,"id")} untuk ${e.entries} peserta ${e.same===e.marks?
"sama persis":`sama pada ${e.same} dari ${e.marks} perbandingan`}. Pastikan tab tidak tersalin; nilainya tetap dihitung.`,
en:e=>`The scores of judges ${Y(e.judges,"en")} for ${e.entries} entries are ${e.same===
e.marks?"exactly the same":`the same in ${e.same} of ${e.marks} comparisons`}. Make sure no tab was copied; the scores count as written.`,
confidential:!0};m();function i4({groups:e,joins:t}){return t.length<e.length-1?
"Minta juri menilai juga peserta kelompok lain, atau tambah juri.":`Minta ${Y(t.map(({judge:n,entry:
r})=>`juri ${n} menilai ${r}`),"id")}.`}function a4({
groups:e,joins:t}){return t.length<e.length-1?
"Have judges score entries of another group as well, or add a judge.":`Ask ${Y(t.map(({judge:n,entry:
r})=>`judge ${n} to score ${r}`),"en")}.`}var B2=({groups:e})=>e.
map(t=>`(${t.join(", ")})`).join(" "),U2={id:e=>`Kelompok juri ${B2(e)} tidak punya peserta bersama, jadi keketatannya tidak terbandingkan. ${i4(
e)}`,en:e=>`The groups of judges ${B2(e)} share no entry, so their severity cannot be compared. ${a4(
e)}`};m();m();m();m();var W2={name:{id:"Berita acara pleno",en:"Minutes of the plenary"},phase:
"plenary",missing:"winners"};m();var K2={name:{id:"Daftar hadir",en:"Attendance lists"},phase:
"before",missing:"guests"};m();var G2={name:{id:"Semua piagam dalam satu dokumen",en:
"All certificates in one document"},phase:"award",missing:"winners"};m();var q2={name:{id:
"Laporan akhir",en:"Final report"},phase:"award",missing:"winners"};m();var H2={name:{id:
"Lembar nilai",en:"Score sheets"},phase:"before",missing:"judges"};m();var Z2={name:{id:"Pengumuman",
en:"Announcement"},phase:"plenary",missing:"winners"};m();var J2={name:{id:"Pernyataan juri",en:
"Judges\u2019 statements"},phase:"before",missing:"judges"};m();var V2={name:{id:"Piagam",en:
"Certificates"},phase:"award",byDefault:!0,missing:"winners"};m();var Y2={name:{id:"Keputusan (SK)",
en:"Decree"},phase:"plenary",missing:"winners"};m();var X2={name:{id:"Surat pemenang",en:
"Award letters"},phase:"award",byDefault:!0,missing:"winners"};m();var Q2={name:{id:
"Satu surat untuk semua pemenang",en:"One letter to all winners"},phase:"award",
missing:"winners"};m();var eO={name:{id:"Tanda terima",en:"Receipts"},phase:"award",missing:
"winners"};m();var tO={name:{id:"Tata cara penilaian",en:"Rules of scoring"},phase:"before",missing:
"judges"};m();var nO={name:{id:"Umpan balik peserta",en:"Feedback to entrants"},phase:"award",
missing:"losers"};m();var rO={name:{id:"Undangan",en:"Invitations"},phase:"before",missing:"guests"}
;var gp={"tata-cara":tO,pernyataan:J2,undangan:rO,"daftar-hadir":K2,"lembar-nilai":H2,"berita-acara":
W2,
sk:Y2,pengumuman:Z2,piagam:V2,gabungan:G2,surat:X2,"surat-daftar":Q2,"tanda-terima":eO,"umpan-balik":
nO,
laporan:q2};var oO=(e,t)=>gp[e].name[t];var iO={id:{judges:
"belum ada juri, atau tab jurinya masih berisi kesalahan",guests:
"belum ada juri, peserta presentasi, atau pemenang yang dapat diundang",winners:
"tidak ada pemenang pada tahap terakhir",losers:"semua peserta yang dinilai menang"},en:{judges:
"there are no judges yet, or their tabs still hold errors",guests:
"there are no judges, presenters or winners to invite yet",winners:
"nobody has won at the last stage",losers:"every entry that was scored has won"}},By=(e,t)=>t==="id"?
`Tidak ada dokumen \u201C${oO(e,"id")}\u201D yang dibuat: ${iO.id[gp[e].missing]}.`:`No document \u201C${oO(
e,"en")}\u201D was made: ${iO.en[gp[e].missing]}.`;var aO={id:e=>By(e.kind,"id"),en:e=>By(e.kind,
"en")};m();var sO={id:e=>{var t;return{unanswered:`Sanggahan${e.entry===""?"":` tentang ${e.entry}`} belum dijawab dan diputuskan. Isi \u201CJawaban\u201D dan \u201CPutusan\u201D.`,
"too-late":`Sanggahan${e.entry===
""?"":` tentang ${e.entry}`} masuk sesudah masa sanggah berakhir (${Ze((t=e.until)!=null?t:"","id")}).`,
"unknown-entry":`Sanggahan menyebut kode ${K(e.entry,"id")} yang tidak ada di tab Peserta. Perbaiki kodenya.`,
reopens:`Putusan atas sanggahan${e.entry===""?"":` tentang ${e.entry}`} mengubah nilai tahap ${e.stage}, yang masih tertutup. Buka kembali tahap itu dari langkah Peringkat; alasannya sudah tersedia di sana.`}
[e.reason]},en:e=>{var t;return{unanswered:`The objection${e.entry===""?"":` about ${e.entry}`} has no answer and ruling yet. Fill in \u201CAnswer\u201D and \u201CRuling\u201D.`,
"too-late":`The objection${e.entry===""?"":` about ${e.entry}`} came after the objection period had ended (${Ze(
(t=e.until)!=null?t:"","en")}).`,"unknown-entry":`The objection names the code ${K(e.entry,
"en")}, which is not in the entries tab. Correct the code.`,reopens:`The ruling on the objection${e.
entry===""?"":` about ${e.entry}`} changes scores of the stage ${e.stage}, which is still closed. Open that stage again in the step Rank; the reason is ready there.`}
[e.reason]}};m();var uO={id:e=>{var t;return{taken:`Putusan pleno memberi ${e.entry} peringkat ${e.rank}, padahal ${Y(
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
e.reason]}};m();m();m();var s4=[...yh,ls,ra];function Ls(e,t){let n=rr.find(s=>s.key===e);if(n!==void 0)return n.word[
t];let[
r,o]=e.split(".");if(r==="prizes")return`${ps[t]} ${o!=null?o:""}`.trim();let i=s4.find(s=>s.part===
r),a=i==null?void 0:i.columns.find(s=>s.key===o);return i===void 0||a===void 0?e:`${i.tab[t]}: ${a.header[
t]}`}
function nc(e,t,n){var i,a;let r=rr.find(s=>s.key===t);return(a=(i=(r!==void 0&&"choices"in r?r.choices:
[]).find(([s])=>s===e))==null?void 0:i[1][n])!=null?a:Ls(e,n)}function lO(e,t){var r,o;let[n]=e.split(
".");return(o=(r=yh.find(i=>i.part===n))==null?void 0:r.tab[t])!=null?o:e}var js=(e,t)=>e===null||e===""?
t==="id"?"kosong":"blank":typeof e=="number"?ae(e,t):typeof e=="string"&&/^[\d.]+(; [\d.]+)+$/.test(
e)&&t==="id"?K(e.replace(/\./g,","),t):K(e,t),u4={version:{id:"versi aturan",en:"rules version"}};
function l4({thing:e,names:t,field:n},r){var l,c;let o=(d,p)=>r==="id"?
d:p,i=d=>{let p=n===null?"":Ls(`${d}.${n}`,r);return n===null?"":`, ${p.includes(": ")?p.slice(p.indexOf(
": ")+2):p}`},[a="",s="",u=""]=t;switch(e){case"setting":return(c=(l=u4[n!=null?n:""])==null?void 0:
l[r])!=null?c:`\u201C${Ls(n!=null?n:"",r)}\u201D`;case"stage":return`${o("tahap","stage")} ${a}${i(
"stages")}`;case"criterion":return`${o("kriteria","criterion")} ${s}${a===""?"":` (${a})`}${i(
"criteria")}`;case"entry":return`${o("peserta","entry")} ${a}${i("entries")}`;case"judge":return`${o(
"juri",
"judge")} ${a}${i("judges")}`;case"institution":return`${o("instansi","institution")} ${a}${i(
"institutions")}`;case"score":return u===""?`${o(`tab juri ${s}`,`tab of judge ${s}`)} (${a})`:`${o(
`nilai juri ${s} untuk ${u}`,`score of judge ${s} for ${u}`)} (${a})${n===null?"":`, ${n}`}`;case"plenary":
return`${o("putusan pleno tentang","plenary decision about")} ${s} (${a})${i("plenary")}`;case"order":
return o("urutan peserta, kriteria, atau tahap","the order of entries, criteria or stages")}}var c4=(
e,t)=>{
var n,r;return(r=(n=Xo.find(([o])=>o===e))==null?void 0:n[1][t])!=null?r:""};function d4(e){var t,n,
r;if(!/^[[{]/.test(e))return e;try{let o=C.parse(e);return k.isArray(o)?o.join(", "):(r=(n=o.name)!=
null?n:(t=o.outcomes)==null?void 0:t.map(({places:i,name:a})=>`${i}: ${a}`).join("; "))!=null?r:e}
catch{
return e}}function hp(e,t){let n=(l,c)=>t==="id"?l:c,{thing:r,field:o,old:i,now:a}=e,s=l4(e,t);if(r===
"order")return`${s} ${n("berubah","has changed")}`;if(o===null){let l=r==="score"&&e.names.length===
2?i!=null?i:a:null;if(l!==null){let c=n(`dengan nilai ${l} peserta`,`with scores of ${l} entries`);
return`${s}: ${a===null?n("tidak ada lagi","no longer there"):n("ditambahkan","put in")} (${c})`}
return a===null?
`${s}: ${n("dihapus","taken out")}${i===""?"":` (${js(i,t)})`}`:`${s}: ${n("ditambahkan","put in")}${a===
""?"":` (${js(a,t)})`}`}let u=l=>js(typeof l!="string"?l:r==="setting"?nc(l,o,t):r==="entry"&&o==="status"?
c4(l,t):d4(l),t);return n(`${s}: semula ${u(i)}, kini ${u(a)}`,`${s}: was ${u(i)}, now ${u(a)}`)}
var m4=5;function zs(e,t){if(e.length===0)return"";let n=e.slice(0,m4).map(o=>{let i=[o.tab,o.cell].
filter(a=>a!==void 0).join("!");return`${i===""?"":`${i} `}${hp(o,t)}`}),r=e.length-n.length;return r>
0&&n.push(t==="id"?`dan ${r} perubahan lagi`:`and ${r} more`),`: ${n.join("; ")}`}var cO={id:e=>e.decided!==void 0?
`Hasil yang ditetapkan ${Ze(e.computed,"id")} (kode ${e.decided.code}) tidak lagi sama dengan isi lembar${zs(
e.decided.changes,"id")}. Kembalikan isinya, atau buka kembali tahap ini dengan alasan lalu tetapkan lagi.`:
`Nilai atau aturan berubah sejak peringkat dihitung (${Ze(e.computed,"id")}). Hitung lagi sebelum membuat dokumen.`,
en:e=>e.decided!==void 0?`The result decided on ${Ze(e.computed,"en")} (code ${e.decided.code}) is no longer what the workbook says${zs(
e.decided.changes,"en")}. Put it back, or open this stage again with a reason and decide again.`:`Scores or rules changed since the ranking was computed (${Ze(
e.computed,"en")}). Compute again before making documents.`};m();var dO={id:e=>`Aturan tahap ini berubah sesudah nilai pertama masuk${zs(
e.changes,"id")}. Kembalikan aturannya, atau catat alasan perubahannya.`,en:e=>`The rules of this stage changed after its first score had come in${zs(
e.changes,"en")}. Put the rules back, or record the reason for the change.`};m();var mO={id:e=>{let t=`Peringkat ${e.rank}${e.category===void 0?
"":` (kategori ${e.category})`} ditempati bersama oleh ${Y(e.entries,"id")}`;return e.prize?`${t}, sedangkan uang pembinaannya berbeda. Putuskan dalam rapat pleno (\u201CPeringkat Putusan\u201D di tab Pleno), atau samakan \u201CUang Pembinaan\u201D.`:
`${t}, sedangkan tempat hanya ${e.places}. Putuskan dalam rapat pleno: isi \u201CPeringkat Putusan\u201D masing-masing di tab Pleno.`}
,en:e=>{let t=`${Y(e.entries,"en")} share rank ${e.rank}${e.category===void 0?
"":` (category ${e.category})`}`;return e.prize?`${t}, but the prizes of those places differ. Decide in the plenary (\u201CDecided Rank\u201D in the tab Plenary), or make \u201CPrize\u201D equal.`:
`${t}, but there ${e.places===1?"is only 1 place":`are only ${e.places} places`}. Decide in the plenary: fill in the \u201CDecided Rank\u201D of each in the tab Plenary.`}
};m();var pO={id:e=>`${e.entry} ada lebih dari sekali di tab ${te(e.judge,"id")} (baris ${Y(e.rows.map(
x),
"id")}). Sisakan satu baris.`,en:e=>`${e.entry} is in the tab of ${te(e.judge,"en")} more than once (rows ${Y(
e.rows.map(x),"en")}). Keep one row.`};m();var fO={id:e=>`Di tab ${te(e.judge,"id")} belum ada baris untuk ${e.entries.length===1?
"":`${e.entries.
length} peserta: `}${Y(e.entries,"id",6)}. Tambahkan barisnya.`,en:e=>`The tab of ${te(e.judge,"en")} has no row for ${e.entries.length===1?
"":`${e.entries.length} entries: `}${Y(e.entries,"en",6)}. Add ${e.entries.length===1?"it":"them"}.`}
;m();var gO={id:e=>`Kode ${e.entry} di tab ${te(e.judge,"id")} bernama ${K(e.written,"id")}, di tab Peserta ${K(
e.name,"id")}${e.more===void 0?"":`; begitu pula ${e.more} baris di bawahnya`}. Perbaiki kode atau namanya; yang dihitung menurut kode.`,
en:e=>`Code ${e.entry} is ${K(e.written,"en")} in the tab of ${te(e.judge,"en")}, but ${K(e.name,
"en")} in the entries tab${e.more===void 0?"":`, and so with ${e.more} rows below`}. Correct code or name; the code counts.`}
;m();var hO={id:e=>`Kode ${Sn(K(e.entry,"id"),e.more,"id")} di tab ${te(e.judge,"id")} tidak ada di tab Peserta. Perbaiki kodenya, atau hapus barisnya.`,
en:e=>`The code ${Sn(K(e.entry,"en"),e.more,"en")} in the tab of ${te(e.judge,"en")} ${e.more===void 0?
"is":"are"} not in the entries tab. Correct the code, or delete the row.`};m();var yO={id:e=>`Baris${e.name===""?
"":` ${K(e.name,"id")}`}${e.more===void 0?"":` dan ${e.more} baris di bawahnya`} tidak punya kode peserta. Isi kodenya seperti di tab Peserta.`,
en:e=>`The row${e.name===
""?"":` ${K(e.name,"en")}`}${e.more===void 0?" has":` and ${e.more} rows below it have`} no entry code. Type the code as in the entries tab.`}
;m();var bO={id:e=>`Rumus salah (${Sn(e.value,e.more,"id")}): ${te(e.judge,"id")}, ${Rt(e.where,"id")}. Ketik nilainya.`,
en:e=>`Formula fails (${Sn(e.value,e.more,"en")}): ${te(e.judge,"en")}, ${Rt(e.where,
"en")}. Type the score.`};m();var wO={id:e=>`Nilai ${te(e.judge,"id")} untuk ${Rt(e.where,"id")} dihitung dengan rumus sehingga dapat berubah sendiri. Ketik angkanya, atau tempel sebagai nilai saja.`,
en:e=>`${te(e.judge,"en")}\u2019s score of ${Rt(e.where,"en")} is calculated by a formula and may change by itself. Type it, or paste it as a value only.`}
;m();var vO={id:e=>`Nilai ${te(e.judge,"id")} untuk ${Rt(e.where,"id")} terbaca sebagai tanggal ${Sn(
Ze(e.
date,"id"),e.more,"id")}. Ubah format sel menjadi Angka, lalu ketik ulang nilainya${e.likely===null?
"":` (mungkin ${ae(e.likely,"id")})`}.`,en:e=>`${te(e.judge,"en")}\u2019s score of ${Rt(e.where,"en")} was read as the date ${Sn(
Ze(e.date,"en"),e.more,"en")}. Format the cell as a number and retype the score${e.likely===null?"":
` (probably ${ae(e.likely,"en")})`}.`};m();var kO={id:e=>`${te(e.judge,"id")} belum menilai ${Rt(e.where,
"id")}. Isi nilainya, atau BK bila ada benturan kepentingan.`,en:e=>`${te(e.judge,"en")} has not scored ${Rt(
e.where,"en")}. Enter the score, or BK for a conflict of interest.`};m();var xO={id:e=>`${Sn(K(e.value,
"id"),e.more,"id")} bukan nilai (${te(e.judge,"id")}, ${Rt(e.where,"id")}). Ketik ${ae(e.min,"id")}\u2013${ae(
e.max,"id")}, atau BK bila ada benturan kepentingan.`,en:e=>`${Sn(
K(e.value,"en"),e.more,"en")} ${e.more===void 0?"is not a score":"are not scores"} (${te(e.judge,
"en")}, ${Rt(e.where,"en")}). Enter ${ae(e.min,"en")}\u2013${ae(e.max,"en")}, or BK for a conflict of interest.`}
;m();var TO={id:e=>`Nilai ${Sn(ae(e.value,"id"),e.more,"id")} di luar ${ae(e.min,"id")}\u2013${ae(e.max,
"id")} (${te(e.judge,"id")}, ${Rt(e.where,"id")}). Perbaiki nilainya, atau rentang di tab Kriteria.`,
en:e=>`Score ${Sn(ae(e.value,"en"),e.more,"en")} ${e.more===void 0?"is":"are"} outside ${ae(e.min,
"en")}\u2013${ae(e.max,"en")} (${te(e.judge,"en")}, ${Rt(e.where,"en")}). Correct the score, or the range in the criteria tab.`}
;m();var SO={id:e=>`Nilai ${ae(e.value,"id")} dari ${te(e.judge,"id")} untuk ${e.entry} pada ${e.criterion} jauh dari nilai juri lain (sekitar ${ae(
e.others,"id")}). Salah ketik? Nilainya tetap dihitung.`,en:e=>`${te(
e.judge,"en")}\u2019s ${ae(e.value,"en")} for ${e.entry} on ${e.criterion} is far from other judges (about ${ae(
e.others,"en")}). A typo? It counts as written.`,confidential:!0};m();var EO={id:e=>`Nilai di tab ${te(
e.judge,"id")} tampaknya terurut tanpa kode (${e.rows} baris). Urungkan, misalnya lewat Riwayat versi, atau terima urutan ini di panel.`,
en:e=>`Scores in the tab of ${te(
e.judge,"en")} seem sorted without codes (${e.rows} rows). Undo it, for instance in the version history, or accept this order in the panel.`}
;m();var CO={id:e=>`${te(e.judge,"id")} tampaknya memakai skala lain untuk ${Y(e.criteria,"id")}: tertinggi ${ae(
e.highest,"id")}, juri lain biasanya ${ae(e.usual,"id")}. Tanyakan; nilainya tetap dihitung.`,
en:e=>`${te(e.judge,"en")} seems to use another scale for ${Y(e.criteria,"en")}: at most ${ae(e.highest,
"en")}, other judges usually ${ae(e.usual,"en")}. Ask; the scores count as written.`,confidential:!0}
;m();var RO={id:e=>`Nilai ${K(e.value,"id")} tersimpan sebagai teks (${te(e.judge,"id")}, ${Rt(e.where,
"id")}). Ketik ulang ${ae(e.number,"id")} pada sel berformat Angka.`,en:e=>`The score ${K(e.value,
"en")} is stored as text (${te(e.judge,"en")}, ${Rt(e.where,"en")}). Retype ${ae(e.number,"en")} in a cell formatted as a number.`}
;m();var DO={sum:{id:"jumlah nilai",en:"the sum"},mean:{id:"rata-rata nilai",en:"the mean"},
"weighted-sum":{
id:"jumlah nilai berbobot",en:"the weighted sum"},"weighted-mean":{id:"rata-rata nilai berbobot",en:
"the weighted mean"},score:{id:"nilai akhir (skala 100)",en:"the final score (of 100)"}},OO={id:e=>`Total ${te(
e.judge,"id")} untuk ${e.entry} tertulis ${ae(e.value,"id")}, padahal ${DO[e.basis].id} ${ae(
e.expected,"id")}${e.more===void 0?"":`; begitu pula ${e.more} baris di bawahnya`}. Periksa nilai dan totalnya; yang dihitung nilai per kriteria.`,
en:e=>`${te(e.judge,"en")}\u2019s total for ${e.entry} says ${ae(e.value,"en")}, but ${DO[e.basis].en} is ${ae(
e.expected,"en")}${e.more===void 0?"":`, and so with ${e.more} rows below`}. Check scores and total; the scores per criterion count.`}
;m();function p4({entries:e,whole:t},n){let r=Y(e,n),o=e.length;if(n==="id"){let a=` Dengan kurang dari tiga juri tidak ada yang dibuang dan dipakai rata-rata biasa: ${Y(
t,"id")}.`;return`${o} peserta dinilai oleh kurang dari lima juri (${r}), sehingga setelah nilai tertinggi dan terendah dibuang hanya sedikit yang tersisa.${t.length===0?
"":a} Tambah juri, atau pilih metode \u201Crata-rata\u201D.`}let i=` With fewer than three judges nothing is dropped and the plain mean counts: ${Y(
t,"en")}.`;return`${o===
1?"1 entry was":`${o} entries were`} scored by fewer than five judges (${r}): once the highest and the lowest score are dropped, little is left.${t.length===0?
"":i} Add judges, or choose the method \u201Cmean\u201D.`}var NO=6;function f4({entries:e}){let t=e.map(
({entry:n,places:r})=>`${n} (${r===0?"peringkat tetap":`bergeser ${r} peringkat`})`);return`Peserta tidak dinilai oleh juri yang sama, dan keketatan juri berbeda. Dengan koreksi keketatan, nilai ${e.length} peserta jelas berubah: ${Y(
t,"id",NO)}. Pertimbangkan \u201CMetode\u201D = terkoreksi.`}function g4({entries:e}){let t=e.map(({
entry:n,places:r})=>`${n} (${r===0?"same rank":`moves ${r} ${r===1?"rank":"ranks"}`})`);return`Entries were not scored by the same judges, and judges differ in severity. Corrected for it, the scores of ${e.length===1?
"1 entry":
`${e.length} entries`} clearly change: ${Y(t,"en",NO)}. Consider \u201CMethod\u201D = adjusted.`}
function AO(e,t){
let n=(r,o)=>t==="id"?r:o;switch(e.reason){case"stage-weights-unused":return n(
"Bobot tahap terisi, tetapi \u201CGabung Nilai Tahap\u201D = tidak: bobot itu tidak dipakai.",
"Stage weights are set, but \u201CCarry Over\u201D is no: they are not used.");case"standard-scores":
return n(
"Skor baku dapat menghapus beda mutu bila juri menilai peserta yang berlainan. Pakai metode \u201Crata-rata\u201D.",
"Standard scores may hide differences where judges saw different entries. Use the method \u201Cmean\u201D.");
case"standard-scores-carried":return n(
"Skor baku tiap tahap dihitung terhadap peserta tahap itu saja, jadi angka yang sama di dua tahap tidak sama artinya dan gabungannya meragukan. Pakai \u201CGabung Nilai Tahap\u201D = tidak, atau metode \u201Crata-rata\u201D.",
"Standard scores of a stage are measured against the entries of that stage alone, so equal numbers of two stages do not mean the same and their mean is doubtful. Set \u201CCarry Over\u201D to no, or the method to \u201Cmean\u201D.");
case"few-to-trim":return p4(e,t);case"uneven-judges":return t==="id"?f4(e):g4(e);case"passing-score-unit":
{let r=ae(
e.value,t);return e.unit==="mean-rank"?n(`\u201CNilai Minimal Lolos\u201D = ${r} di sini berarti rata-rata peringkat, bukan nilai 0\u2013100. Kosongkan, atau isi rata-rata peringkat.`,
`Here \u201CPassing Score\u201D = ${r} is a mean rank, not a score of 0\u2013100. Clear it, or give a mean rank.`):
n(`\u201CNilai Minimal Lolos\u201D = ${r} di sini berarti skor baku (50 = rata-rata), bukan nilai 0\u2013100. Kosongkan, atau isi skor baku.`,
`Here \u201CPassing Score\u201D = ${r} is a standard score (50 = average), not a score of 0\u2013100. Clear it, or give a standard score.`)}
}}var PO={id:e=>AO(e,"id"),en:e=>AO(
e,"en")};m();var IO={id:e=>`Maksimum dianggap ${ae(e.max,"id")}${e.max<100?
" karena tidak ada nilai di atasnya":""}; bila bukan, isi tab Kriteria.`,en:e=>`The maximum is taken to be ${ae(
e.max,"en")}${e.max<100?" because no score is above it":""}; if it is not, fill in the criteria tab.`}
;m();var h4={"not-allowed":{id:e=>`bukan pilihan yang dikenal; isi dengan ${Yg(e,"id")}`,en:e=>`is not a known choice; use ${Yg(
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
};function y4(e,t){let n=K(lO(e,t),t);return t==="id"?`Tab ${n} masih kosong; isi satu baris untuk masing-masing.`:
`The tab ${n} is still empty; fill in one row for each.`}function $O({setting:e,value:t,reason:n,
allowed:r},o){if(n==="no-rows")return y4(e,o);let i=typeof t==
"string"?nc(t,e,o):t,a=r.map(s=>nc(s,e,o));return`${K(Ls(e,o),o)}${i===""?"":` = ${K(i,o)}`} ${h4[n][
o](
a)}.`}var _O={id:e=>$O(e,"id"),en:e=>$O(e,"en")};m();var FO={"not-a-number":{id:"bukan angka",en:
"not a number"},negative:{id:"negatif",en:"negative"},"all-zero":{id:"semuanya nol",en:"all zero"},
"partly-blank":{id:"kosong, padahal yang lain berisi",en:"blank while others are filled in"}},MO={id:
e=>`Bobot ${e.of==="criteria"?"kriteria":"tahap"} ${e.value===
void 0?"":`${K(e.value,"id")} `}${FO[e.reason].id}. Isi semua bobot dengan angka yang lebih dari atau sama dengan 0, tidak semuanya 0.`,
en:e=>`The weight ${e.value===void 0?"":`${K(e.value,"en")} `}of ${e.of==="criteria"?"a criterion":
"a stage"} is ${FO[e.reason].en}. Fill every weight with a number of 0 or more, not all of them 0.`}
;m();var LO={id:e=>`Kriteria ${K(e.criterion,"id")} ada di lebih dari satu kolom (${Y(e.columns,"id")}) pada tab ${te(
e.judge,"id")}. Sisakan satu kolom.`,en:e=>`The criterion ${K(e.criterion,"en")} is in more than one column (${Y(
e.columns,"en")}) of the tab of ${te(e.judge,"en")}. Keep one.`};m();var jO={id:e=>`Tab ${te(e.judge,
"id")} tidak punya kolom untuk kriteria ${K(e.criterion,"id")}. Tambahkan kolomnya, atau samakan judulnya dengan tab Kriteria.`,
en:e=>`The tab of ${te(e.judge,"en")} has no column for the criterion ${K(e.criterion,"en")}. Add the column, or give it the same header as in the criteria tab.`}
;m();var zO={id:e=>`Tahap ${K(e.stage,"id")} belum dimulai: belum ada nilai di tab jurinya. Perhitungan berhenti sebelum tahap ini.`,
en:e=>`Stage ${K(e.stage,"en")} has not begun: its judge tabs hold no score. Ranking ends before it.`}
;m();var BO={id:e=>{var t;return e.reason==="copy"?`Menurut namanya, tab ini salinan tab juri ${(t=e.judge)!=
null?t:""} (${K(e.first,"id")}), sehingga tidak dibaca. Hapus tab ini, atau beri nama lain bila ingin disimpan.`:
`Dua tab untuk ${e.judge===null?"pengaturan yang sama":`juri ${e.judge}`}: tab ini dan ${K(
e.first,"id")}. Hapus atau ganti nama salah satunya.`},en:e=>{var t;return e.reason==="copy"?`By its name this tab is a copy of the tab of judge ${(
t=e.judge)!=null?t:""} (${K(e.first,"en")}), so it is not read. Delete it, or give it another name to keep it.`:
`Two tabs for ${e.judge===null?"the same settings":`judge ${e.judge}`}: this one and ${K(e.first,
"en")}. Delete or rename one of them.`}};m();var UO={id:e=>`Tab ${te(e.judge,"id")} belum berisi satu nilai pun. Minta juri itu mengisinya.`,
en:e=>`The tab of ${te(e.judge,"en")} has no score yet. Ask the judge to fill it in.`};m();m();var WO=(
e,t)=>Y(e.map(n=>ae(n,t)),t),ya=(e,t)=>Y(e.map(n=>K(n,t)),t,8),Bs=(e,t)=>e===null?"":` ${t} ${e}`,
b4={JUDGE_TABS:({tabs:e})=>`${e.length} tab juri: ${ya(e,"id")}.`,SCORE_TAB:({tab:e,layout:t,judges:
n})=>`Nilai ${n.length} juri ada di satu tab ${K(e,"id")}, ${{groups:
"setiap juri dengan kolom kriterianya sendiri",totals:"satu nilai per juri",rows:
"satu baris per juri dan peserta",list:"satu baris per nilai"}[t]}: ${ya(n,"id")}.`,STAGES:({stages:
e,advance:t})=>`${e.length} tahap, menurut nama tab juri: ${Y(e.map((n,r)=>t[r]==null?n:`${n} (lolos ${t[
r]})`),"id")}. Urutan dan jumlah lolos diperbaiki di tab ${J.stages.id}.`,CRITERIA:({stage:e,names:t}
)=>`${t.length} kriteria${Bs(e,"tahap")}: ${ya(t,"id")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${K(
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
from:e,stage:t,tab:n=""})=>`Bobot${Bs(t,"tahap")}: ${{headers:"dari judul kolom",row:
"dari baris bobot",products:"dari kolom nilai \xD7 bobot",maxima:
"sebesar nilai maksimum tiap kriteria, sehingga yang dihitung jumlah poin",tab:`dari tab ${K(n,"id")}`,
equal:"sama untuk semua kriteria, karena tidak tertulis"}[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Nilai maksimum${Bs(
n,"tahap")}: ${WO(e,"id")}, ${t===
"written"?"seperti tertulis":"diperkirakan dari nilai yang ada"}.`,ENTRIES:({count:e,by:t})=>`${e} peserta, dikenali dari ${t==="code"?
"kodenya":"namanya (huruf besar, spasi, dan tanda baca tidak dibedakan) dan diberi kode"}.`,
ENTRY_LIST:({tab:e,unscored:t})=>`Nama dan instansi peserta dilengkapi dari tab ${K(e,"id")}${t===0?
"":`; ${t} baris di sana tidak ada di tab juri mana pun dan tidak diikutkan`}.`,TAB_LEFT:({tab:e,
reason:t})=>`Tab ${K(e,"id")} dibiarkan: ${{recap:"namanya rekap, hasil, salinan, atau contoh",
hidden:"disembunyikan",empty:"kosong","not-entries":"tidak punya kolom peserta","not-scores":
"tidak punya kolom nilai",summary:"angkanya ringkasan dari tab lain","other-columns":
"kolomnya lain dari tab juri","other-matter":"bukan tentang penilaian"}[t]}.`},w4={JUDGE_TABS:({tabs:
e})=>`${e.
length===1?"1 judge tab":`${e.length} judge tabs`}: ${ya(e,"en")}.`,SCORE_TAB:({tab:e,layout:t,
judges:n})=>`The scores of ${n.length} judges stand in one tab, ${K(e,"en")}, ${{groups:
"each judge with criteria columns of their own",totals:"one score per judge",rows:
"one row per judge and entry",list:"one row per score"}[t]}: ${ya(n,"en")}.`,STAGES:({stages:e,
advance:t})=>`${e.length} stages, by the names of the judge tabs: ${Y(e.map((n,r)=>t[r]==null?n:`${n} (${t[
r]} advance)`),"en")}. Correct their order and who advances in the tab ${J.stages.en}.`,CRITERIA:({
stage:e,names:t})=>`${t.length===1?"1 criterion":`${t.length} criteria`}${Bs(e,"of stage")}: ${ya(t,
"en")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${K(
e,"en")} is no criterion: ${{number:"a number",sum:"the sum of the scores",mean:
"the mean of the scores",weighted:"a weighted sum of the scores",weight:"a weight",extreme:
"the highest or lowest score",
rank:"a rank",large:"its numbers are too large for scores",text:"it holds text","left-out":
"left out, as the committee answered"}[t]}.`,TITLES:({competition:e,year:t,city:n,government:r})=>`From the titles over the tables: ${Y(
[e,t&&`year ${t}`,n,r].filter(o=>o!==""),"en")}.`,PASSED_ROW:({tab:e,row:t,
label:n,reason:r})=>`Row ${t} of the tab ${K(e,"en")}${n===""?"":` (${K(n,"en")})`} is no entry: ${{
numbers:"column numbers",example:"an example",statistic:"a sum or statistic",weight:
"the weights of the criteria",maximum:"the highest possible scores",section:
"the title of a group, taken as category",
header:"the header again",note:"a note","left-out":"left out, as the committee answered"}[r]}.`,
WEIGHTS:({
from:e,stage:t,tab:n=""})=>`Weights${Bs(t,"of stage")}: ${{headers:"from the headers",row:
"from the row of weights",products:"from the columns of score \xD7 weight",maxima:
"each criterion by its maximum, so that points are added up",tab:`from the tab ${K(n,"en")}`,equal:
"equal, because none are written"}[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Maximum score${Bs(n,
"of stage")}: ${WO(e,"en")}, ${t===
"written"?"as written":"guessed from the scores there are"}.`,ENTRIES:({count:e,by:t})=>`${e===1?
"1 entry":`${e} entries`}, known by ${t==="code"?"code":
"name (case, spaces and punctuation aside) and given codes"}.`,ENTRY_LIST:({tab:e,unscored:t})=>`Names and institutions of entries are completed from the tab ${K(
e,"en")}${t===0?"":`; ${t} of its rows stand on no judge tab and are left out`}.`,TAB_LEFT:({
tab:e,reason:t})=>`The tab ${K(e,"en")} is left alone: ${{recap:
"by its name a recapitulation, result, copy or example",hidden:"it is hidden",empty:"it is empty",
"not-entries":"it has no column of entries","not-scores":"it has no column of scores",summary:
"its numbers sum up other tabs","other-columns":"its columns differ from those of the judge tabs",
"other-matter":"it is not about judging"}[t]}.`},
v4={id:b4,en:w4};function k4({kind:e,params:t},n){return v4[n][e](t)}var KO=(e,t)=>k4(e,t),x4={
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
T4={nothing:()=>"","not-entries":e=>`No column of entries was found on ${e}: give it the header Code or Innovation.`,
"not-scores":e=>`${e} has a column of entries, but it is not clear enough which columns hold scores.`,
"no-sign":e=>`${e} holds numbers, but nothing says that they are judging. If they are, name the tabs \u201CJudge 1\u201D, \u201CJudge 2\u201D, or give the column of entries the header Innovation.`,
turned:e=>`On ${e} criteria seem to run down and entries across. Turn the table: copy it, then Paste special \u2192 Transposed, so that each entry has a row.`,
unlike:e=>`The columns of scores on ${e} differ, so it is not clear which are judge tabs: give them the same headers.`,
"several-shared":e=>`${e} each hold scores of several judges. Make a tab ${J.stages.en} with the columns Stage and Score Tab that says which tab belongs to which stage.`,
"unclear-judges":e=>`On ${e} it is not clear which columns or rows are whose: write for instance \u201CJudge 1\u201D over the columns, or give the rows a column Judge.`,
"stage-tab":e=>`The scores of all judges stand in ${e}: write its name in the column Score Tab of the tab ${J.stages.en}.`,
stages:e=>`The stages cannot be told from ${e}. Name every judge tab \u201CStage - Judge\u201D, for instance \u201CProposal - J1\u201D, with two judges or more in each stage.`,
unbound:e=>`The names of ${e} do not tell the judges apart: give every tab its judge's own name.`};
function Uy(e,t){
if(e===void 0)return"";let n=(t==="id"?x4:T4)[e.reason](ya(e.tabs,t));return n===""?"":` ${n}`}var GO={
id:e=>e.judge===null?`Tab ${K(e.tab,"id")} belum ada. Buat seperti pada contoh; atau beri semua tab juri kolom Kode atau Nama Inovasi dan satu kolom angka per kriteria, dengan judul yang sama.${Uy(
e.why,"id")}`:e.within?`Tab ${K(e.tab,"id")} tidak memuat nilai ${te(e.judge,"id")}. Tambahkan kolom atau baris juri itu, atau samakan namanya dengan tab Juri.`:
`Tab ${K(e.tab,"id")} untuk ${te(e.judge,
"id")} tidak ada. Buat tabnya, atau samakan namanya.`,en:e=>e.judge===null?`No tab ${K(e.tab,"en")} yet. Add it as in the example; or give all judge tabs a column Code or Innovation and one column of numbers per criterion, with the same headers.${Uy(
e.why,"en")}`:e.within?`The tab ${K(e.tab,"en")} holds no scores of ${te(e.judge,"en")}. Add the judge's columns or rows, or write the name as in the judges tab.`:
`There is no tab ${K(e.tab,"en")} for ${te(e.judge,"en")}. Make it, or correct its name.`};m();var qO={
id:e=>`Tab ${te(e.judge,"id")} belum diproteksi, padahal tab lain sudah: setiap editor dapat mengubah nilainya. Proteksi tab ini untuk juri itu saja (Data > Proteksi sheet dan rentang).`,
en:e=>`The tab of ${te(e.judge,"en")} is not protected although other tabs are: every editor can change its scores. Protect it for that judge alone (Data > Protect sheets and ranges).`}
;m();m();var HO=(e,t,n)=>Y(e.map((r,o)=>{var i;return`${r} ${ae((i=t[o])!=null?i:0,n)}`}),n,8),S4={
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
,E4={unnamed:"has no header, but holds numbers","some-tabs":
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
,ZO=e=>[1,10,100].includes(e),JO=(e,t)=>Y(e.map(n=>K(
n,t)),t,4),VO={id:{old:"bernama seperti salinan atau tab lama",time:"menyebut tahun atau masa lain",
unlike:"tidak bernama seperti tab juri lain"},en:{old:"is named like a copy or an old one",time:
"names another year or time",unlike:"is not named like the other judge tabs"}},YO={id:{statistic:
"sama dengan nilai tertinggi, terendah, jumlah, atau rata-rata baris di atasnya",unnumbered:
"tidak bernomor, sedangkan baris lain bernomor",label:
"bernama seperti baris jumlah, bobot, atau contoh, tetapi angkanya tidak menunjukkan itu"},en:{
statistic:"equals the highest, lowest, sum or mean of the rows above",unnumbered:
"has no number, while other rows have one",label:
"is named like a row of sums, weights or an example, but its numbers do not show it"}},C4={COLUMN:({
header:e,column:t,doubt:n})=>`Kolom ${t}${e===
""?"":` ${K(e,"id")}`} ${S4[n]}. ${n==="not-listed"?`Bila kriteria, tambahkan ke tab ${J.criteria.id}; bila bukan, jawab tidak dihitung.`:
"Apakah ini kriteria?"}`,ROW:({label:e,row:t,doubt:n})=>`Baris ${t} ${K(e,"id")} ${YO.id[n]}. Apakah ini peserta?`,
WEIGHTS:({criteria:e,weights:t,sum:n,from:r,tab:o=""})=>{
let i=HO(e,t,"id");return{headers:`Bobot pada judul kolom (${i}) ${ZO(n)?"tidak terbaca pasti":`berjumlah ${ae(
n,"id")}, bukan 100`}. Bobot mana yang dipakai?`,totals:`Kolom jumlah pada tab juri memakai bobot ${i}. Apakah bobot itu yang dipakai?`,
elsewhere:`Tab ${K(o,"id")} menyebut bobot ${i}; di tab juri tidak tertulis begitu. Bobot mana yang dipakai?`,
recap:`Nilai pada tab ${K(o,"id")} dihitung dengan bobot ${i}; di tab juri tidak tertulis begitu. Apakah bobot itu yang dipakai?`}
[r]},NAMES:({
code:e,one:t,other:n,count:r})=>`Kode ${K(e,"id")} di sini ${K(n,"id")}, di tab lain ${K(t,"id")}${r>
1?` (${r} baris seperti ini)`:""}. Perbaiki kode atau namanya. Bila peserta yang sama, jawab sama.`,
HIDDEN:({tab:e})=>`Tab ${K(e,"id")} disembunyikan, tetapi berisi nilai seperti tab juri lain. Apakah ikut dihitung?`,
SUMMARY:({tab:e})=>`Nilai di tab ${K(e,"id")} sama dengan rata-rata atau jumlah tab lain. Apakah tab ini tetap nilai seorang juri?`,
ODD_TAB:({tab:e,reason:t})=>`Tab ${K(e,"id")} berisi nilai seperti tab juri, tetapi ${VO.id[t]}. Apakah ikut dihitung?`,
STAGE_TABS:({tabs:e})=>`Tab ${JO(
e,"id")} bernama seperti tahap atau hari, bukan juri. Bila itu tahap, beri setiap tab nama tahap dan jurinya, misalnya ${K(
`${e[0]} - J1`,"id")}; bila itu juri, jawab nilai juri.`,SIDE_BY_SIDE:({columns:e})=>`Kolom ${Y(e,
"id")} sama-sama memuat nama peserta. Pisahkan kedua tabel ke tab masing-masing.`,OTHER_TABLE:({
row:e})=>`Baris ${e} memuat judul kolom sekali lagi, dengan urutan lain. Samakan urutan kolom kedua tabel, atau pindahkan tabel kedua ke tab lain.`,
OWN_CRITERIA:({headers:e})=>`Judul ${Y(e.map(t=>K(t,
"id")),"id",4)} seperti menyebut kriteria dan jurinya masing-masing. Bila ya, buat satu tab untuk setiap juri dengan kolom kriteria yang dinilainya; bila bukan, jawab semuanya kriteria.`}
,R4={COLUMN:({
header:e,column:t,doubt:n})=>`Column ${t}${e===""?"":` ${K(e,"en")}`} ${E4[n]}. ${n==="not-listed"?`If it is a criterion, add it to the tab ${J.criteria.en}; if not, answer that it does not count.`:
"Is it a criterion?"}`,ROW:({label:e,row:t,doubt:n})=>`Row ${t} ${K(e,"en")} ${YO.en[n]}. Is it an entry?`,
WEIGHTS:({criteria:e,weights:t,sum:n,from:r,tab:o=""})=>{let i=HO(e,t,"en");return{headers:`The weights in the headers (${i}) ${ZO(
n)?"are not read for certain":`add up to ${ae(n,"en")}, not 100`}. Which weights count?`,totals:`The totals on the judge tabs use the weights ${i}. Are these the weights?`,
elsewhere:`The tab ${K(o,"en")} gives the weights ${i}; the judge tabs do not say so. Which weights count?`,
recap:`The scores on the tab ${K(o,"en")} use the weights ${i}; the judge tabs do not say so. Are these the weights?`}
[r]},NAMES:({code:e,one:t,other:n,count:r})=>`Code ${K(e,"en")} is ${K(
n,"en")} here and ${K(t,"en")} on another tab${r>1?` (${r} such rows)`:""}. Correct the code or the name. If it is the same entry, answer that it is.`,
HIDDEN:({tab:e})=>`The tab ${K(e,"en")} is hidden, but holds scores like the other judge tabs. Does it count?`,
SUMMARY:({tab:e})=>`The scores on the tab ${K(e,"en")} are the means or sums of the other tabs. Is it a judge's all the same?`,
ODD_TAB:({tab:e,
reason:t})=>`The tab ${K(e,"en")} holds scores like a judge's, but ${VO.en[t]}. Does it count?`,
STAGE_TABS:({
tabs:e})=>`The tabs ${JO(e,"en")} are named like stages or days, not like judges. If they are stages, name each tab by its stage and judge, such as ${K(
`${e[0]} - J1`,"en")}; if they are judges, answer so.`,SIDE_BY_SIDE:({columns:e})=>`Columns ${Y(e,
"en")} both hold the entries' names. Move the second table to a tab of its own.`,OTHER_TABLE:({row:e}
)=>`Row ${e} has the column headers once more, in another order. Put the columns of both tables in one order, or move the second table to another tab.`,
OWN_CRITERIA:({headers:e})=>`The headers ${Y(e.map(t=>K(t,"en")),"en",4)} seem to name a criterion and its own judge. If so, make a tab for each judge with the criteria that judge scores; if not, answer that all are criteria.`}
,D4={id:C4,en:R4},O4=({kind:e,params:t},n)=>D4[n][e](t),Us=(e,t)=>O4(e,
t),A4={criterion:{id:"Ya, kriteria",en:"Yes, a criterion"},ignore:{id:"Tidak dihitung",en:
"Does not count"},entry:{id:"Ya, peserta",en:"Yes, an entry"},written:{id:"Seperti tertulis",en:
"As written"},
totals:{id:"Seperti kolom jumlah",en:"As in the totals"},equal:{id:"Sama besar",en:"All equal"},
criteria:{
id:"Semuanya kriteria",en:"All are criteria"},same:{id:"Peserta yang sama",en:"The same entry"},use:
{
id:"Ikut dihitung",en:"Counts"},judges:{id:"Nilai juri",en:"They are judges"}},XO=(e,t)=>A4[e][t];
var QO={id:({question:e})=>Us(e,"id"),en:({question:e})=>Us(e,"en")};var Wy={TAB_MISSING:GO,
UNDERSTANDING_OPEN:QO,TAB_EMPTY:UO,TAB_UNPROTECTED:qO,TAB_COPY:BO,STAGE_NOT_BEGUN:zO,
COLUMN_MISSING_CRITERION:jO,COLUMN_DUPLICATE_CRITERION:LO,ROW_MISSING_ENTRY:fO,ROW_WITHOUT_CODE:yO,
ROW_UNKNOWN_ENTRY:hO,
ROW_DUPLICATE_ENTRY:pO,ROW_NAME_MISMATCH:gO,SCORE_ROWS_PERMUTED:EO,SCORE_MISSING:kO,SCORE_NOT_NUMBER:
xO,
SCORE_TEXT_NUMBER:RO,SCORE_IS_DATE:vO,SCORE_OUT_OF_RANGE:TO,SCORE_ERROR:bO,SCORE_FORMULA:wO,
SCORE_SCALE_SUSPECT:CO,
SCORE_OUTLIER:SO,TOTAL_MISMATCH:OO,JUDGE_NO_VARIANCE:M2,JUDGES_IDENTICAL:z2,JUDGES_DISAGREE:j2,
JUDGE_CONFLICT:F2,
JUDGE_RECUSED:L2,ENTRY_UNSCORED:$2,PANEL_DISCONNECTED:U2,ENTRY_DUPLICATE_CODE:P2,
ENTRY_DUPLICATE_NAME:I2,
NAMES_SIMILAR:_2,SETTING_INVALID:_O,WEIGHTS_INVALID:MO,SCALE_ASSUMED:IO,METHOD_CAUTION:PO,
RULE_CHANGED_AFTER_SCORING:dO,
TIE_AT_CUT:mO,PLENARY_CONFLICT:uO,OBJECTION_OPEN:sO,RESULT_STALE:cO,NO_DOCUMENT:aO};var Ws=({code:e}
)=>!Wy[e].confidential,N4=Wy;function P4({code:e,params:t},n){return N4[e][n](t)}var ar=(e,t)=>P4(
e,t);function eA(e){let t="value"in e.params?e.params.value:void 0;return e.code==="SCORE_IS_DATE"?e.
params.date:typeof t=="object"?t.date:t===""?void 0:t}m();var I4={error:$("Kesalahan","Error"),
warning:$("Peringatan","Warning"),info:$("Info","Info")},Ks={severity:$(
"Tingkat","Severity"),stage:$("Tahap","Stage"),tab:$("Tab","Tab"),cell:$("Sel","Cell"),message:$(
"Uraian","What and what to do"),code:$("Kode Temuan","Finding")},$4=["error","warning","info"],Ky=e=>$4.
flatMap(t=>e.filter(n=>n.severity===t));function yp(e,t,n,r,o){let i=J.findings[t],a=[{header:Ks.severity[
t],
width:100,value:s=>I4[s.severity][t]},{header:Ks.stage[t],width:140,value:s=>{var u;return(u=s.stage)!=
null?u:""}},{header:Ks.tab[t],width:160,value:s=>{var u;return(u=s.tab)!=null?u:""}},{header:Ks.cell[
t],
width:80,value:s=>{var u;return(u=s.cell)!=null?u:""}},{header:Ks.message[t],width:560,value:o},{
header:Ks.
code[t],width:220,value:s=>s.code}];return Pt(i,n,r,a,Ky(e),0)}m();m();function tA(e){let t=new y;
for(let{standings:r}of e)for(let{entry:o,title:i}of r)i!==null&&t.set(o.code,
i);let n=new v;return[...e].reverse().flatMap(r=>{let o=im(r).filter(({standing:s})=>!n.has(s.entry.
code)),i=n.size;for(let{standing:s}of o)n.add(s.entry.code);let a=0;return o.map(({standing:s,rank:u}
,l)=>{
var I,_,M;let{entry:c,rank:d,score:p,decision:h,category:b,categoryRank:S}=s;((I=o[l-1])==null?void 0:
I.rank)!==u&&(a=l+1);let A=(_=t.get(c.code))!=null?_:null,N=(M=h==null?void 0:h.rank)!=null?M:null,P=r.
stage.name;return{place:i+a,entry:c,stage:P,rank:d,decided:N,score:p,title:A,category:b,categoryRank:
S}})})}m();var ba={institution:$("Instansi","Institution"),parent:$("Induk","Parent"),unitType:$(
"Jenis Unit","Unit Type"),required:$("Wajib","Required"),count:$("Jumlah Inovasi","Entries"),codes:$(
"Kode","Codes"),
status:$("Keikutsertaan","Coverage")},_4={present:$("ikut","takes part"),absent:$("belum mengirim",
"has not submitted"),unlisted:$("ikut, tidak terdaftar","takes part, not listed")};function Gy({
institutions:e,
entries:t}){var s;let n=new y;for(let u of t){let l=F(u.institution);l!==""&&n.set(l,[...(s=n.get(l))!=
null?s:[],u])}let r=e.map(u=>{var c;let l=(c=n.get(F(u.name)))!=null?c:[];return{institution:u,
entries:l,
status:l.length>0?"present":"absent"}}),o=new v(e.map(u=>F(u.name))),a=[...n].filter(([u])=>!o.has(u)).
map(([,u])=>{var c,d,p,h;return{institution:{name:(d=(c=u[0])==null?void 0:c.institution)!=null?d:"",
parent:"",unitType:(h=(p=u[0])==null?void 0:p.unitType)!=null?h:"",required:!1},entries:u,status:
"unlisted"}});return[...r,...a]}function qy(e){let t=Gy(e).filter(n=>n.status!=="unlisted");return{
present:t.
filter(n=>n.status==="present").length,listed:t.length}}function nA(e){if(e.institutions.length===0)
return null;let t=Gy(e).filter(n=>n.status==="absent"&&n.institution.required);return{...qy(e),
absent:t.
map(n=>n.institution.name)}}function rA(e,t,n,r){let o=a=>{var s,u;return(u=(s=$n.find(([l])=>l===a))==
null?void 0:s[1][t])!=null?u:""},i=[{header:ba.institution[t],width:280,value:a=>a.institution.name}
,
{header:ba.parent[t],width:220,value:a=>a.institution.parent},{header:ba.unitType[t],width:140,value:
a=>a.
institution.unitType},{header:ba.required[t],width:80,value:a=>o(a.institution.required)},{header:ba.
count[t],width:80,format:"0",value:a=>a.entries.length},{header:ba.codes[t],width:160,value:a=>a.entries.
map(s=>s.code).join(", ")},{header:ba.status[t],width:180,value:a=>_4[a.status][t]}];return Pt(J.coverage[
t],
n,r,i,Gy(e),1)}m();m();var bp=e=>e>0?`0.${"0".repeat(e)}`:"0",Gs=(e,t)=>w(Yt(e,t))/10**t;var Zr={
place:$("Peringkat Akhir","Final Rank"),code:$("Kode","Code"),name:$("Nama Inovasi","Innovation"),
institution:$("Instansi","Institution"),category:$("Kategori","Category"),categoryRank:$(
"Peringkat Kategori","Rank in Category"),stage:$("Tahap Terakhir","Last Stage"),rank:$(
"Peringkat Tahap",
"Rank in Stage"),decided:$("Peringkat Putusan","Decided Rank"),title:$("Predikat","Title")};function oA(
e,t,n,r,o,i,a){
let s=e.some(({category:l})=>l!==null),u=[{header:Zr.place[t],width:80,format:"0",value:l=>l.place},
{header:Zr.code[t],width:80,value:l=>l.entry.code},{header:Zr.name[t],width:320,value:l=>l.entry.name}
,
{header:Zr.institution[t],width:240,value:l=>l.entry.institution},...s?[{header:Zr.category[t],width:
130,
value:l=>{var c;return(c=l.category)!=null?c:""}},{header:Zr.categoryRank[t],width:80,format:"0",
value:l=>{
var c;return(c=l.categoryRank)!=null?c:""}}]:[],{header:Zr.stage[t],width:180,value:l=>l.stage},{
header:Zr.
rank[t],width:80,format:"0",value:l=>l.rank},{header:r,width:80,format:bp(n),value:l=>Gs(l.score,n)}
,
{header:Zr.title[t],width:160,value:l=>{var c;return(c=l.title)!=null?c:""}},...e.some(l=>l.decided!==
null)?[{header:Zr.decided[t],width:80,format:"0",value:l=>{var c;return(c=l.decided)!=null?c:""}}]:[
]];
return Pt(J.finalRanking[t],o,i,u,e,3,a)}m();var Hy=(e,t,n,r)=>Pt(e,t,n,[{header:r,width:600,value:(
)=>""}],[],0);m();var F4={rank:$("Peringkat","Rank"),decided:$("Peringkat Putusan","Decided Rank"),
code:$("Kode","Code"),
name:$("Nama Inovasi","Innovation"),institution:$("Instansi","Institution"),category:$("Kategori",
"Category"),categoryRank:$("Peringkat Kategori","Rank in Category"),tie:$("Penentu Nilai Sama",
"Tie-break"),title:$("Predikat","Title"),prize:$("Uang Pembinaan","Prize"),advances:$("Lolos",
"Advances"),explanation:$(
"Penjelasan","Explanation")},M4='"Rp"#,##0',L4=$("belum ditetapkan","not settled"),j4=$("ya","yes"),
z4=$("tidak","no");function iA(e,t){let{language:n,decimals:r}=t,o=bp(r),i=(c,d,p,h="")=>({header:F4[
c][n],
width:d,value:p,format:h}),{standings:a}=e,s=a.some(({category:c})=>c!==null),u=a.some(({prize:c})=>c!==
null),l=[i("rank",80,({rank:c})=>c,"0"),i("code",80,({entry:c})=>c.code),i("name",280,({entry:c})=>c.
name),i("institution",200,({entry:c})=>c.institution),i("category",130,({entry:c,category:d})=>d!=null?
d:c.category),...s?[i("categoryRank",80,({categoryRank:c})=>c!=null?c:"","0")]:[],{header:t.scoreHeader,
width:80,format:o,value:({score:c})=>Gs(c,r)},i("advances",80,({advances:c})=>(c?j4:z4)[n]),i(
"title",
130,({title:c})=>c!=null?c:""),...u?[i("prize",130,({prize:c})=>B4(c,n),M4)]:[],i("tie",180,t.tieOf),
i("explanation",520,t.explain),...e.standings.some(({decision:c})=>c!==void 0)?[i("decided",80,({
decision:c})=>{
var d;return(d=c==null?void 0:c.rank)!=null?d:""},"0")]:[],...t.carryOver?[{header:t.stageScoreHeader,
width:80,format:o,value:({stageScore:c})=>Gs(c,r)}]:[],...e.panel.judges.map(c=>({header:c.code,
width:80,
format:o,value:({judgeScores:d})=>{let p=d.get(c.code);return p===void 0?"":Gs(p,r)}}))];return Pt(t.
name,t.title,t.origin,l,a,3,t.layout)}function B4(e,t){return e===null?"":e==="open"?L4[t]:e.amount}
function aA(e,t,n,r){let{settings:o,stages:i}=e,{language:a}=o,s=ie(a).tabs,u=tn(e),{marked:l,origin:
c}=sA(
e,r),d=Be();ir(yp(t.findings,a,l+s.findings(u),c,S=>ar(S,a)));let p=Zy(e,t.results,n,r);for(let S of p)
ir(S);let h=S=>d.includes(S)&&p.every(A=>A.name!==S);for(let S of i){let A=Dl(S,i,a),N=l+s.ranking(S.
name,u);h(A)&&ir(Hy(A,N,c,s.notRanked(S.name)))}let b=J.finalRanking[a];if(i.length>1&&h(b)&&ir(Hy(b,
l+s.finalRanking(u),c,s.notFinal)),e.institutions.length>0){let{present:S,listed:A}=qy(e);ir(rA(e,a,
l+s.coverage(u),`${s.covered(S,A)} \xB7 ${c}`))}}function sA({settings:e},t){let n=ie(e.language).tabs,
r=t.provisional?`${n.provisional} \xB7 `:"",o=n2(er(e.method),e.language),i=o===""?"":` (${o})`,a=`${r}${n.
computed(t.at,t.by,t.id)} \xB7 ${n.method(e.method)}${i} \xB7 ${n.hash(t.hash)} \xB7 ${n.overwritten}`;
return{marked:r,origin:a}}function Zy(e,t,n,r){let{stages:o,settings:i}=e,{language:a,decimals:s}=i,
u=ie(a).tabs,l=tn(e),{marked:c,origin:d}=sA(e,r),p=o.flatMap((A,N)=>{let[P,I]=[t[N],n[N]];if(P===void 0||
I===void 0)return[];let _=Dl(A,o,a),M=P.last&&!i.rankedWinners?`${u.unordered} \xB7 `:"",j=c+u.ranking(
A.name,l);return[U4(e,P,I,_,j,M+d)]});if(o.length<2||t.length<o.length)return p;let h=c+u.finalRanking(
l),b=u.decimals(s),S=Ns(er(i.method),a);return[...p,oA(tA([...t]),a,s,S,h,d,b)]}var tn=({settings:e}
)=>e.
competition.includes(e.year)?e.competition:`${e.competition} ${e.year}`.trim();function U4(e,t,n,r,o,
i){
let{language:a,decimals:s,carryOver:u}=e.settings,l=er(t.method);return iA(t,{name:r,title:o,origin:
i,
layout:ie(a).tabs.decimals(s),language:a,decimals:s,carryOver:u,scoreHeader:Ns(l,a),stageScoreHeader:
Ns(
l,a,!0),tieOf:c=>{var d,p;return(p=(d=n.get(c))==null?void 0:d.tie)!=null?p:""},explain:c=>{var d,p;
return(p=(d=n.get(c))==null?void 0:d.text)!=null?p:""}})}m();function Jr(e,t,n){let r=gt(t);return Ky(
e).map(o=>{var s,u,l;let i=eA(o),a=n===void 0?null:pp(o,n);
return{code:o.code,severity:o.severity,stage:(s=o.stage)!=null?s:null,tab:(u=o.tab)!=null?u:null,
cell:(l=
o.cell)!=null?l:null,message:ar(o,r),...i===void 0?{}:{value:i},...a===null?{}:{fix:fp(a,r)}}})}var wi=(
e,t)=>e.
filter(n=>n.severity===t).length,qs=e=>wi(e,"error")===0;m();m();var W4=({kind:e,params:t})=>e==="NAMES"?
"count"in t&&t.count>1:e!=="ROW";function uA(e){let t=n=>(W4(
n)?0:2)+(n.default===null?0:1);return[...e].sort((n,r)=>t(n)-t(r))}function wp({competition:e,facts:
t,questions:n,given:r}){if(t.length+n.length+r.size===0)return{facts:[],
questions:[],answers:[]};let o=gt(e.settings.language);return{facts:t.map(i=>K4(i,o)),questions:uA(n).
map(i=>G4(i,o)),answers:[...r].map(i=>q4(i,o))}}var K4=(e,t)=>{var n;return{kind:e.kind,sure:e.sure,
tab:"tab"in e.params&&(n=e.params.tab)!=null?n:null,message:KO(e,t)}},G4=(e,t)=>{var n;return{id:e.id,
tab:e.tab,tabs:e.tabs,cell:(n=e.cell)!=null?n:null,message:Us(e,t),options:lA(e.options,t),default:e.
default}},lA=(e,t)=>e.map(n=>({id:n,label:XO(n,t)}));function q4([e,{option:t,kind:n,params:r,tab:o}
],i){
try{let a={kind:n,params:r},s=lA(mt[a.kind],i);return{id:e,tab:o,message:Us(a,i),options:s,option:t}
}catch{
return{id:e,tab:o,message:e,options:[{id:t,label:t}],option:t}}}m();m();var Hs=e=>e.find(t=>De(t,J.objections)),
H4=1440*60*1e3;function cA({settings:e},t){var r;let n=(r=e.
decisionDate)!=null?r:t;return e.objectionDays===null||n===null?null:new R(R.parse(`${n}T00:00:00Z`)+
e.objectionDays*H4).toISOString().slice(0,10)}function dA(e,{stages:t}){var n,r;return((r=(n=yt(e,ra))==
null?void 0:n.rows)!=null?r:[]).flatMap(({cell:o})=>{let i=t.find(u=>F(u.name)===F(U(o("reopens"))));
if(i===void 0||ne(o("ruling")))return[];let[a,s]=[U(o("entry")),U(o("ruling"))];return[{stage:i.name,
entry:a,date:oi(o("date")),ruling:s}]})}function mA(e,t,n,r){var i;let o=yt(e,ra);return((i=o==null?
void 0:o.rows)!=null?i:[]).flatMap(({row:a,cell:s})=>{var N;let u=U(s("entry")),l=t.entries.find(P=>Z(
P.code)===Z(u)),c=l===void 0?u:et(l),d=oi(s("date")),p=ne(s("answer"))||ne(s("ruling")),h=U(s(
"reopens")),b=(N=t.stages.find(P=>F(P.name)===F(h)))==null?void 0:N.name,S=[];if(!ne(s("date"))&&d===null){
let P={setting:"objections.date",value:s("date"),reason:"not-a-date",allowed:[]};S.push({code:
"SETTING_INVALID",severity:"warning",...it(o,a,"date"),params:P})}if(h!==""&&b===void 0){let P=t.stages.map(
_=>_.name),I={setting:"objections.reopens",value:h,reason:"unknown-reference",allowed:P};S.push({
code:"SETTING_INVALID",severity:"warning",...it(o,a,"reopens"),params:I})}let A={code:
"OBJECTION_OPEN",severity:"warning"};return u!==""&&l===void 0&&S.push({...A,...it(o,a,"entry"),
params:{entry:u,reason:"unknown-entry"}}),n!==null&&d!==null&&d>n?S.push({...A,...it(o,a,"date"),
params:{entry:c,reason:"too-late",
until:n}}):p?S.push({...A,...it(o,a,"answer"),params:{entry:c,reason:"unanswered"}}):b!==void 0&&r({
stage:b,date:d})&&S.push({...A,...it(o,a,"reopens"),params:{entry:c,reason:"reopens",stage:b}}),S})}
m();m();var wa=(e,t)=>e.map((n,r)=>{var o;return[n,(o=t[r])!=null?o:null]}),vp=e=>x(e!=null?e:""),pA=(
{values:e})=>e.
map(([,t])=>t).filter(t=>t!==null).join("; ");function fA(e){let t=[{thing:"setting",names:[],values:
g.
entries({version:e.version,...e.rules})},...e.stages.map(([n,...r])=>({thing:"stage",names:[n],
values:wa(
["weight","advance","title"],r)})),...e.criteria.map(([n,r,...o])=>({thing:"criterion",names:[vp(n),
vp(r)],values:wa(["weight","min","max"],o)})),...e.entries.map(([n,...r])=>({thing:"entry",names:[n],
values:wa(["name","institution","category","status"],r)})),...e.judges.map(([n,...r])=>({thing:
"judge",names:[n],values:wa(["institution","stages","conflicts"],r)})),...e.institutions.map(([n,...r])=>(
{
thing:"institution",names:[n],values:wa(["parent"],r)})),...e.plenary.map(([n,r,...o])=>({thing:
"plenary",names:[vp(n),vp(r)],values:wa(["rank","reason","votesFor","votesAgainst"],o)})),...e.sheets.flatMap(
({stage:n,judge:r,criteria:o,rows:i})=>i.map(([a,...s])=>({thing:"score",names:[n,r,a],values:wa(o,s)}
)))];
return new y(t.map(n=>[C.stringify([n.thing,...n.names]),n]))}function kp(e,t){var s,u;let[n,r]=[fA(
e),fA(t)],o=[...gA(e,t,"old"),...gA(t,e,"now")],i=({thing:l,names:[c,d]})=>l==="score"&&o.some(({
names:p})=>p[0]===
c&&p[1]===d),a=[...o];for(let[l,c]of n){let{thing:d,names:p,values:h}=c,b=r.get(l);if(b===void 0){i(
c)||a.push({thing:d,names:p,field:null,old:pA(c),now:null});continue}let S=new y(b.values),A=new y(h);
for(let N of new v([...A.keys(),...S.keys()])){let[P,I]=[(s=A.get(N))!=null?s:null,(u=S.get(N))!=null?
u:null];P!==I&&a.push({thing:d,names:p,field:N,old:P,now:I})}}for(let[l,c]of r){if(n.has(l)||i(c))continue;
let{thing:d,names:p}=c;a.push({thing:d,names:p,field:null,old:null,now:pA(c)})}return a.length>0||C.
stringify(e)===C.stringify(t)?a:[{thing:"order",names:[],field:null,old:null,now:null}]}function gA(
e,t,n){
let r=new v(t.sheets.map(({stage:o,judge:i})=>C.stringify([o,i])));return e.sheets.filter(({stage:o,
judge:i,rows:a})=>a.length>0&&!r.has(C.stringify([o,i]))).map(({stage:o,judge:i,rows:a})=>({...{
thing:"score",names:[o,i],field:null,old:null,now:null},[n]:a.length}))}m();function sr(e){let t=x(w.parseInt(
e.slice(0,12),16)%1e8).padStart(8,"0");return`${t.slice(0,4)}-${t.
slice(4)}`}m();var Jy=[2],Ao=Jy[0],Z4=["top","method","missing","tieBreaks","decimals","carryOver",
"passingScore","maxPerInstitution","winnersPerCategory","prizes","rankedWinners","winnerTerm",
"severityCorrection","conflicts"],J4=e=>e===void 0||e.kind==="blank"?null:e.kind==="score"?e.value:e.kind==="recused"?
"BK":typeof e.raw=="object"?e.raw.date:e.raw,xp=e=>e===null||typeof e=="number"||typeof e=="boolean"||
typeof e=="string"?e:C.stringify(e),Tp=(e,t)=>e<t?-1:w(e>t);function V4({stage:e,judge:t,columns:n,
rows:r}){
let o=[...n.keys()].sort(Tp);return{stage:e,judge:t,criteria:o,rows:r.flatMap(({entry:i,marks:a})=>i===
null?[]:[[i,...o.map(s=>J4(a.get(s)))]]).sort(([i],[a])=>Tp(i,a))}}var Y4=({settings:e})=>g.fromEntries(
Z4.map(t=>[t,xp(e[t])]));function rc(e,t,n,r,o=Ao){let{entries:i,judges:a,institutions:s}=e,u=e.stages.
findIndex(d=>d.name===r),l=u<0?e.stages:e.stages.slice(0,u+1),c=d=>d===null||l.some(p=>p.name===d);
return{
version:o,rules:Y4(e),stages:l.map(d=>[d.name,d.weight,d.advance,xp(d.title)]),criteria:e.criteria.filter(
d=>c(d.stage)).map(d=>[d.stage,d.name,d.weight,d.min,d.max]),entries:i.map(d=>[d.code,d.name,d.institution,
d.category,d.status]),judges:a.map(d=>[d.code,d.institution,xp(d.stages),xp(d.conflicts)]),
institutions:s.
map(d=>[d.name,d.parent]),plenary:n.filter(d=>c(d.stage)).map(d=>[d.stage,d.entry,d.rank,d.reason,d.
votesFor,d.votesAgainst]),sheets:t.filter(d=>c(d.stage)).sort((d,p)=>Tp(d.stage,p.stage)||Tp(d.judge,
p.judge)).map(V4)}}var Sp=(...e)=>C.stringify(rc(...e));m();var hA={part:"decisions",tab:J.decisions,
columns:[{key:"stage",header:$("Tahap","Stage"),width:140},
{key:"code",header:$("Kode Penetapan","Decision Code"),width:110},{key:"at",header:$("Waktu","Time"),
width:150},{key:"by",header:$("Pelaku","By"),width:200},{key:"method",header:$("Metode","Method"),
width:110},
{key:"version",header:$("Versi Aturan","Rules Version"),width:90},{key:"hash",header:$("Sidik Hasil",
"Result Hash"),width:160},{key:"part",header:$("Bagian","Part"),width:70},{key:"content",header:$(
"Isi","Content"),width:300}]},X4=3e4;function Q4(e){var n;return(n=e.replace(/[^\x20-\x7e]/g,r=>`\\u${r.
charCodeAt(0).toString(16).padStart(4,"0")}`).match(new RegExp(`\\S(?:.{0,${X4}}\\S)?(?=\\S|$)`,"g")))!=
null?n:[]}function yA(e,t,n,r,o){let i=e.flatMap(s=>Q4(s.text).map((u,l)=>({...s,part:x(l+1),content:
u}))),
a=hA.columns.map(({key:s,header:u,width:l})=>({header:u[n],width:l,value:c=>c[s]}));return Pt(t,r,o,
a,i,0)}function Ep(e){var r;let t=e===null?null:yt(e,hA),n=new y;for(let{cell:o}of(r=t==null?void 0:
t.rows)!=null?r:[]){let i=U(o("stage")),a=n.get(i),s=x(o("content"));a!==void 0?n.set(i,{...a,text:a.
text+s}):n.set(i,{stage:i,code:U(o("code")),at:U(o("at")),by:U(o("by")),method:U(o("method")),
version:U(
o("version")),hash:U(o("hash")),text:s})}return[...n.values()]}function bA({text:e}){try{let t=C.parse(
e);return[...[t.stages,t.criteria,t.entries,t.judges,t.institutions],t.plenary,t.sheets].every(k.isArray)?
{snapshot:t,canonical:C.stringify(t)}:null}catch{return null}}m();function Cp(e,{competition:t,
sheets:n,decisions:r,locate:o}){let{thing:i,names:a,field:s}=e,u=(()=>{
var h,b,S;let[c="",d="",p=""]=a;switch(i){case"score":{let A=n.find(P=>P.stage===c&&P.judge===d),N=(
b=
(h=A==null?void 0:A.rows.find(P=>P.entry===p))==null?void 0:h.marks.get(s!=null?s:""))==null?void 0:
b.at;return A===void 0?null:{tab:A.tab,...N&&{cell:Te(N.row,N.column)}}}case"setting":return s===null?
null:o({kind:"setting",key:s});case"stage":return l("stage",t.stages.findIndex(A=>A.name===c));case"criterion":
return l("criterion",t.criteria.findIndex(A=>{var N;return((N=A.stage)!=null?N:"")===c&&A.
name===d}));case"judge":return l("judge",t.judges.findIndex(A=>A.code===c));case"plenary":return(S=r.
find(A=>A.stage===c&&A.entry===d))!=null?S:null;default:return null}})();if(u===null)return e;return{
...e,tab:u.tab,...u.cell?{cell:u.cell}:{}};function l(c,d){return d<0||s===null?null:o({kind:c,index:
d,
column:s})}}var wA=new O;function vi(e,t,n=Ao){var c,d,p,h;let{competition:r,sheets:o,decisions:i}=e,
a=(c=wA.get(
e))!=null?c:new y;wA.set(e,a);let s=(p=t!=null?t:(d=r.stages[r.stages.length-1])==null?void 0:d.name)!=
null?p:"",u=`${n} ${s}`,l=(h=a.get(u))!=null?h:Jt(Sp(r,o,i,s,n));return a.set(u,l),l}var Vy=(e,t,n)=>{
var r;return(r=Jy.find(o=>vi(e,n,o)===t))!=null?r:null},Yy=e=>Ep(fn(J.decisions[e]).grid);function Xy(
e,t,n){
let r=t===void 0?null:bA(t);if(t===void 0||r===null||Jt(r.canonical)!==n)return null;let{competition:
o,
sheets:i,decisions:a}=e,s=rc(o,i,a,t.stage,r.snapshot.version);return kp(r.snapshot,{...s,version:Ao}
).
map(u=>Cp(u,e))}function vA(e,t){let r=t.filter(a=>a.status==="decided").filter(({stage:a,hash:s})=>vi(
e,a)!==s);if(r.length===0)return[];let o=Yy(e.competition.settings.language),i=new v;return r.flatMap(
({stage:a,at:s,hash:u})=>{var S,A;let l=o.find(N=>N.stage===a&&N.hash===u),c=((S=Xy(e,l,u))!=null?S:
[]).filter(N=>!i.has(C.stringify(N)));for(let N of c)i.add(C.stringify(N));let{tab:d,cell:p}=(A=c.find(
N=>N.tab!==void 0))!=null?A:{},h={...d===void 0?{}:{tab:d},...p===void 0?{}:{cell:p}},b={computed:s,
decided:{code:sr(u),changes:c}};return[{code:"RESULT_STALE",severity:"warning",stage:a,...h,params:b}
]})}m();var xA="rules",e6=8e3;function TA(e,t){let n={...e,entries:[],judges:[],institutions:[]},r=rc(
n,[],[],
t);return{...r,version:0,stages:r.stages.filter(([o])=>o===t),criteria:r.criteria.filter(([o])=>o===
null||o===t)}}var SA=(e,t)=>Jt(C.stringify(TA(e,t)));function t6(){let e=ze(xA);try{return C.parse(e!=
null?e:"{}")}catch{return{}}}var n6=({sheets:e},t)=>e.some(n=>n.stage===t&&n.rows.some(({marks:r})=>[
...r.values()].some(({kind:o})=>o==="score")));function EA(e,t){let{competition:n}=e;if(e.questions.
length>0)return[];let r=t6(),o=new y(n.stages.filter(({name:a})=>n6(e,a)).map(({name:a})=>[a,TA(n,a)])),
i=[...o].filter(([a])=>r[a]===void 0);if(i.length>0){let a={...r,...g.fromEntries(i.map(([u,l])=>[u,
C.stringify(l)]))},s=()=>g.fromEntries(g.entries(a).map(([u,l])=>[u,kA(l)]));Ke(xA,C.stringify(C.stringify(
a).length>e6?s():a))}return[...o].flatMap(([a,s])=>{var A,N;let[u,l]=[r[a],Jt(C.stringify(s))];if(u===
void 0||kA(u)===l)return[];let c=t().filter(P=>P.action==="rules"&&P.stage===a);if(((A=c[c.length-1])==
null?void 0:A.hash)===l)return[];let d=u.startsWith("{")?C.parse(u):null,p=d===null?[]:kp(d,s).map(P=>Cp(
P,e)),{tab:h,cell:b}=(N=p.find(P=>P.tab!==void 0))!=null?N:{},S={...h===void 0?{}:{tab:h},...b===void 0?
{}:{cell:b}};return[{code:"RULE_CHANGED_AFTER_SCORING",severity:"warning",stage:a,...S,params:{
changes:p}}]})}
var kA=e=>e.startsWith("{")?Jt(e):e;m();var Qy=(e,t)=>({stage:n,date:r})=>{var i,a;return!t.some(s=>s.action==="reopen"&&
s.stage===n&&s.at>=
(r!=null?r:""))&&((a=(i=Ar(e,n))==null?void 0:i.status)!=null?a:"open")!=="open"};function r6(e,t,n){
let r=t.every(({status:s})=>s==="open")?void 0:Hs(Be());if(r===void 0)return new y;let o=ie(e.settings.
language).history,i=dA(Me(r),e).filter(Qy(t,n)),a=new v(i.map(({stage:s})=>s));return new y([...a].map(
s=>{let u=i.filter(l=>l.stage===s);return[s,u.map(({entry:l,date:c,ruling:d})=>o.ruling(l,c,d)).join(
"; ")]}))}function CA(e,t){let n=at(e.stages,t),r=r6(e,n,t);return n.map(({stage:o,status:i,at:a,by:
s,
hash:u})=>{var l;return{stage:o,status:i,at:a,by:s,code:u===""?null:sr(u),ruling:(l=r.get(o))!=null?
l:null}})}function No(e,{rows:t}){let{competition:n}=e,r=at(n.stages,t),o=r[r.length-1],i=Hs(Be()),a=cA(
n,(o==
null?void 0:o.status)==="decided"?o.at.slice(0,10):null);return[...vA(e,r),...EA(e,()=>t),...i===void 0?
[]:mA(Me(i),n,a,Qy(r,t))]}function RA(){return ue(()=>(be(),Vr(gn(Se))))}function Vr(e){let{workbook:
t,history:n}=e,{language:r}=t.
competition.settings,{findings:o,progress:i}=Dt(t,{provisional:!1}),a=[...o,...No(t,n)];return da(t,
a),Ey(t.own,i),{ok:qs(a),findings:Jr(a,r,ec(e)),understood:wp(t),progress:i,fixes:N2(e,gt(r))}}
function DA(){
return ue(()=>(be(),Se(()=>{let e=tt(),{competition:t}=e,{language:n}=t.settings,r=Dt(e,{provisional:
!1}),
o=[...r.findings,...No(e,ct(n))],i=o.filter(Ws),a=ie(n).tabs,s=`${a.checked(lt(),$e(),_t())} \xB7 ${a.
overwritten}`,u=a.findings(tn(t));ir(yp(i,n,u,s,c=>ar(c,n))),da(e,o),Ey(e.own,r.progress);let l=e.questions.
length;return{errors:wi(i,"error"),warnings:wi(i,"warning"),questions:l}})))}var o6=re({tab:G()});
function OA(e){return ue(()=>{let{tab:t}=ye(o6,e);return be(),Se(()=>{let n=tt(),
{findings:r}=Dt(n,{provisional:!1}),o=r.filter(s=>s.code!=="SCORE_ROWS_PERMUTED"||s.tab!==t);o.length===
r.length&&he(pe("BAD_REQUEST",ie(Qe()).problems.notSorted(t)));let{language:i}=n.competition.settings,
a=ie(i).history.accepted(t);return en(ct(i),{at:lt(),by:$e(),action:"accept",detail:a,run:_t(),hash:
""},
i),da(n,o),Vr(gn())})})}m();var i6=re({answers:cn(G(),yo(G()))});function AA(e){return ue(()=>{let{
answers:t}=ye(i6,e);return be(),
Se(()=>{let{questions:n}=tt(),r=a6(Cy(),n,g.entries(t)),{notAsked:o,tooManyAnswers:i}=ie(Qe()).problems;
return r===null&&he(pe("BAD_REQUEST",o)),GD(r)||he(pe("BAD_REQUEST",i)),Vr(gn())})})}function a6(e,t,
n){
let r=new y(e);for(let[o,i]of n){let a=e.get(o),s=t.find(l=>l.id===o),u=s===void 0?u6(a,i):s6(s,i);
if(i===
null&&a!==void 0)r.delete(o);else if(u!==null)r.set(o,u);else return null}return r}var s6=(e,t)=>e.options.
some(n=>n===t)?KD(e,t!=null?t:""):null;function u6(e,t){return e===void 0||t===null?null:g.entries(
mt).
some(([r,o])=>r===e.kind&&o.some(i=>i===t))?{...e,option:t}:null}m();var NA=re({fixes:He(G())}),eb=250;
function PA({sheets:e},t,n,r,o){var l,c,d,p,h,b,S;let i=e.filter(A=>A.
tab===t),a=(l=i.find(A=>A.judge===n))!=null?l:i.length===1?i[0]:void 0,s=(p=(d=[...(c=a==null?void 0:
a.columns)!=null?c:[]].find(([,A])=>A[0]===o))==null?void 0:d[0])!=null?p:"",u=(b=(h=a==null?void 0:
a.rows.find(A=>A.row===r))==null?void 0:h.entry)!=null?b:"";return{judge:(S=a==null?void 0:a.judge)!=
null?S:n,entry:u,criterion:s}}function IA(e){return ue(()=>{let{fixes:t}=ye(NA,e);be();let n=gn(Se),
{workbook:r}=n,o=gt(r.competition.settings.language);return{fixes:$A(n,t).map(i=>{let{tab:a,judge:s,
cells:u}=i,l=fp(i,o),c={old:l.old,now:Nr(i.fix.now,o)};return{...l,cells:u.map(({row:d,column:p})=>{
let{entry:h,criterion:b}=PA(r,a,s,d,p);return{tab:a,cell:Te(d,p),entry:h,criterion:b,...c}})}})}})}
function $A(e,t){
let n=new v(t);return A2(e).filter(r=>n.has(r.id)&&r.status==="offered")}function _A(e){return Iy(e.
ledger,e.workbook.competition.settings),Vl(e.history),e}function FA(e){return ue(()=>{let{fixes:t}=ye(
NA,e);return be(),Se(()=>{let n=_A(gn()),{competition:r}=n.workbook,o=$A(n,t),i=new y(r.judges.map((
{
code:S,email:A})=>[S,A])),a=({fix:S,judge:A})=>{var N;return S.kind!=="score"||((N=i.get(A))!=null?N:
"")!==""},s=l6(n.workbook,o.filter(a)),{ledger:u,history:l}=n;s.length>0&&(u=ga(u,[...u.list,...s],r.
settings),{ledger:u,history:l}=Ql(n.workbook,u,l));let c=new v(s.map(({id:S})=>S)),d=u.list.filter((
{
id:S})=>c.has(S)),p=S=>d.filter(A=>A.status===S).length,h=new v(o.map(({id:S})=>S)),b=o.reduce((S,A)=>S+
A.cells.length,0);return{applied:p("applied"),asked:p("waiting"),left:b-d.length+t.filter(S=>!h.has(
S)).length,unreachable:[...new v(o.filter(S=>!a(S)).map(({judge:S})=>S))],check:Vr(gn())}})})}
function l6(e,t){
let[n,r,o]=[lt(),$e(),ha()],i=t.flatMap(({tab:s,judge:u,stage:l,fix:c,cells:d})=>{let p=c.kind==="score"?
"waiting":"applied";if(p==="applied"&&!Oo(s))return[];let h=o(s);return d.flatMap(b=>{let{row:S,
column:A}=b,N=PA(e,s,u,S,A),P=c.kind==="label"?"":N.criterion,I={id:"",at:n,by:r,stage:l,tab:s,
status:p,
criterion:P,cell:Te(S,A),judge:N.judge,entry:c.kind==="label"&&N.entry===""?x(c.now):N.entry,now:c.now,
kind:c.kind,answeredAt:"",answeredBy:"",before:{cell:c.old,format:h.format(S,A)}};return _s(I,b,h)!==
"before"?[]:[{...I,before:{...I.before,cell:h.cell(S,A)}}]})}),a=k.from({length:f.ceil(i.length/eb)}
,
_t);return i.map((s,u)=>({...s,id:`${a[f.floor(u/eb)]}/${u%eb+1}`}))}function MA(){return ue(()=>(be(
),
Se(()=>{let e=_A(gn()),{workbook:t,ledger:n,history:r}=e,{settings:o}=t.competition,i=jy(e),a=fa(gt(
o.language)),[s]=i;if(s===void 0)return he(pe("BAD_REQUEST",a.nothingToUndo));let u=ha(),l=i.find(S=>{
let A=Xl(S,t);return A===null||!Oo(A.tab)||_s(S,A.at,u(A.tab))!=="after"});if(l!==void 0)return he(
pe(
"BAD_REQUEST",a.changedSince(l.tab,l.cell)));let c={answeredAt:lt(),answeredBy:$e()},d=n.list.map(S=>i.
includes(S)?{...S,...c,status:"undone"}:S),p=Ql(t,ga(n,d,o),r),h=new v(i.map(({id:S})=>S)),b=p.ledger.
list.find(S=>h.has(S.id)&&S.status==="applied");return b!==void 0?he(pe("BAD_REQUEST",a.refused(b.tab,
b.cell))):Vr(gn())})))}m();var d6=re({id:G(),accept:Ye()});function LA(e){let t=$e().toLowerCase(),n=e.judges.filter(
o=>t!==""&&
o.email.toLowerCase()===t),r=n.length===0?[]:Ms(Do(e.settings).list);return n.flatMap(({code:o})=>{
let i=r.
filter(s=>s.judge===o),a=i.length===0?[]:Fs(o).map(({id:s})=>s);return i.filter(({id:s})=>!a.includes(
s))})}function jA(){let e=Ft(Be());return En(new y([...e].map(([t,n])=>[t,Me(n)]))).competition}
function zA(){
return ue(()=>BA(jA()))}function BA(e){let t=gt(e.settings.language),n=new y(e.entries.map(({code:r,
name:o})=>[r,o]));return{fixes:LA(e).map(r=>{var l;let{id:o,stage:i,entry:a,at:s,by:u}=r;return{...zy(
r,t),id:o,stage:i,at:s,by:u,name:(l=n.get(a))!=null?l:""}})}}function UA(e){return ue(()=>{let{id:t,
accept:n}=ye(d6,e);return Se(()=>{var d;let r=LA(jA()).find(p=>p.id===t);if(r===void 0)return he(pe(
"BAD_REQUEST",fa(Qe()).unknownFix));let o=tt(),{competition:i}=o,a=fa(gt(i.settings.language));if(((
d=
at(i.stages,ct(i.settings.language).rows).find(({stage:p})=>p===r.stage))==null?void 0:d.status)!=="open")return he(
pe("BAD_REQUEST",a.stageClosed(r.stage)));let u=Xl(r,o),l=ha();if(n&&(u===null||_s(r,
u.at,l(u.tab))!=="before"))return he(pe("BAD_REQUEST",a.changedSince(r.tab,r.cell)));let c={id:t,
accept:n,
at:lt(),by:$e()};return R2(r.judge,c)?(n&&u!==null&&Oo(u.tab)&&My([_y(r,u.tab,u.at,!1)],!0),BA(i)):
he(
pe("BAD_REQUEST",a.tooManyAnswers))})})}m();m();var WA={error:"#f4c7c4",warning:"#fde9b3",info:
"#d3e3fc"},KA="#ffffff",GA="Lembar Juri \xB7 ",tb=new RegExp(
`(^|\\n)${GA}[^\\n]*(?:\\n(#[0-9a-f]{6}))?(?:\\n|$)`);function qA({background:e,note:t},n,r){let o=r.
map(s=>s.replace(/\s+/g," ").trim()).join(" \u2022 "),i=e===KA&&!t.startsWith("#")?[]:[e],a=o===""&&
i.length===0?[]:[GA+o,...i];return{background:WA[n],note:[...a,...t===""?[]:[t]].join(`
`)}}function HA({background:e,note:t}){var o,i,a;let[,n=""]=(o=tb.exec(t))!=null?o:[],r=(a=(i=tb.exec(
t))==null?void 0:i[2])!=null?a:KA;return{background:g.values(WA).includes(e)?r:e,note:t.replace(tb,n)}
}m();function ZA(e){var r;let t=(r=Ae().getSheetByName(e))==null?void 0:r.getDataRange();if(t===void 0)return[
];
let n=t.getNotes();return t.getBackgrounds().map((o,i)=>o.map((a,s)=>{var u,l;return{background:a,
note:(l=
(u=n[i])==null?void 0:u[s])!=null?l:""}}))}function JA(e,t,n){var d,p;let r=Ae().getSheetByName(e),o=new y,
i=[];for(let[h,b]of n.entries())for(let[S,A]of b.entries()){let N=(d=t[h])==null?void 0:d[S];(N==null?
void 0:N.background)!==A.background&&o.set(A.background,[...(p=o.get(A.background))!=null?p:[],Te(h,
S)]),(N==null?void 0:N.note)!==A.note&&i.push({row:h,column:S})}for(let[h,b]of o)r==null||r.getRangeList(
b).setBackground(h==="#ffffff"?null:h);if(i.length===0)return;let[a,s]=[f.min(...i.map(({row:h})=>h)),
f.min(...i.map(({column:h})=>h))],u=f.max(...i.map(({row:h})=>h)),l=f.max(...i.map(({column:h})=>h)),
c=n.slice(a,u+1).map(h=>h.slice(s,l+1).map(({note:b})=>b));r==null||r.getRange(a+1,s+1,u-a+1,l-s+1).
setNotes(c)}var p6=re({on:Ye()}),VA=["error","warning","info"];function f6(e,t){var r,o;let n=new y;
for(let i of e.
filter(Ws)){let{tab:a,cell:s,severity:u}=i;if(a===void 0||s===void 0)continue;let l=(r=n.get(a))!=null?
r:new y;n.set(a,l);for(let[c,{row:d,column:p}]of zr(s).entries()){let h=`${d},${p}`,b=(o=l.get(h))!=
null?o:{severity:u,sentences:[]},S=VA.indexOf(u)<VA.indexOf(b.severity),A=c===0?[ar(i,t)]:[];l.set(h,
{severity:S?u:b.severity,sentences:[...b.sentences,...A]})}}return n}function g6(){var n;let e=Be(),
t=((n=ze(tc))!=null?n:"").split(`
`).filter(r=>r!=="");return t.every(r=>e.includes(r))?t:e}function YA(e){return ue(()=>{let{on:t}=ye(
p6,e);return be(),Se(()=>{let n=gn(),{workbook:r,history:o}=n,i=t?[...Dt(r,{provisional:!1}).findings,
...No(r,o)]:[],a=f6(i,r.competition.settings.language),s=[...new v([...g6(),...a.keys()])].filter(Oo);
t&&Ke(tc,s.join(`
`));for(let u of s){let l=ZA(u),c=l.map((d,p)=>d.map((h,b)=>{var N;let S=(N=a.get(u))==null?void 0:N.
get(`${p},${b}`),A=HA(h);return S===void 0?A:qA(A,S.severity,S.sentences)}));JA(u,l,c)}return t||Ke(
tc,""),Vr(n)})})}m();m();m();m();m();m();var Pr=(e,t)=>({width:f.min(f.max(f.floor(e),1),10),haste:0,
until:t+2e5});function XA(e){e.haste=0,e.
width=f.min(e.width+1,10)}function QA(e,t){e.haste+=1,e.width=f.max(f.floor(e.width/2),1);let n=f.min(
1e3*2**(e.haste-1),64e3),r=f.ceil(f.max(n,t!=null?t:0)+f.random()*500);return r<=3e5&&R.now()+r<e.until?
r:null}var e1=e=>R.now()>=e.until;m();m();var Yr="https://www.googleapis.com/drive/v3/files",t1="https://www.googleapis.com/upload/drive/v3/files",
Zs="id,mimeType,webViewLink,modifiedTime,appProperties,trashed",n1="application/vnd.google-apps.folder",
ur="application/vnd.google-apps.document",ki="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
Js="application/pdf",oc="application/vnd.google-apps.spreadsheet",ic="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
Vs=re({id:G(),mimeType:Re(G()),webViewLink:Re(
G()),modifiedTime:Re(G()),appProperties:Re(cn(G(),G())),trashed:Re(Ye())}),Ys=e=>{var t,n,r,o,i,a;
return{
id:e.id,type:(t=e.mimeType)!=null?t:"",link:(n=e.webViewLink)!=null?n:"",modified:(r=e.modifiedTime)!=
null?r:"",content:(i=(o=e.appProperties)==null?void 0:o.content)!=null?i:"",properties:(a=e.appProperties)!=
null?a:{}}},nb=(e,t,n)=>({fields:e,one:t,list:re({files:He(t),nextPageToken:Re(G())}),fileOf:n}),rb=nb(
Zs,Vs,Ys);m();m();var h6=[["api-off",["accessNotConfigured","SERVICE_DISABLED"]],["scope",[
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
"notFound"]]];function y6(e){return e===401?"scope":e===404||e===410?"not-found":
e===413?"too-large":e===429?"haste":e>=500||e===408?"server":"refused"}function r1(e,t,n){var u,l,c;
let r=b6(t),o=[...((u=r==null?void 0:r.errors)!=null?u:[]).map(d=>d.reason),...((l=r==null?void 0:r.
details)!=null?l:[]).map(d=>d.reason),r==null?void 0:r.status],i=h6.find(([,d])=>o.some(p=>p!==void 0&&
d.includes(p))),a=i===void 0||e>=500?y6(e):i[0],s=w6(n);return{kind:a,reason:`${e} ${(c=r==null?void 0:
r.message)!=null?c:""}`.trim(),...s===null?{}:{wait:s}}}function b6(e){var t;try{return(t=C.parse(e))==
null?void 0:t.error}catch{return}}function w6(e){if(e===null)return null;let t=w(e),n=w.isFinite(t)?
t*1e3:R.parse(e)-R.now();return w.isFinite(n)&&n>0?n:null}var Ir=({kind:e})=>["api-off","scope",
"quota","folder-full","daily-limit","policy"].includes(e),Xs=({kind:e})=>e==="server"||e==="unknown";
var v6=6,o1={failure:{kind:"haste",reason:"not-sent"}};function Xr(e,t,n="text"){var a,s,u;let r=e.map(
()=>o1),o=e.map(()=>0),i=e.map((l,c)=>c);for(;i.length>0&&!e1(t);){let l=i.slice(0,t.width),c=i.slice(
t.width),d=T6(l.flatMap(A=>{var N;return(N=e[A])!=null?N:[]}),n),p=[],h=null,b=!1;for(let[A,N]of l.entries(
)){
let P=(a=d[A])!=null?a:o1,I=r[N];r[N]=I!==void 0&&k6(I)&&"failure"in P?I:P,o[N]=((s=o[N])!=null?s:0)+
1,!(!("failure"in P)||!x6(P,e[N])||o[N]>=v6)&&(p.push(N),b=!0,h=f.max(h!=null?h:0,(u=P.failure.wait)!=
null?u:0))}if(d.some(A=>"failure"in A&&Ir(A.failure)))break;if(i=[...p,...c],!b){XA(t);continue}let S=QA(
t,h);if(S===null)break;Utilities.sleep(S)}return r}var k6=e=>"failure"in e&&e.failure.kind==="server",
x6=(e,t)=>"failure"in e&&(e.failure.kind==="haste"||e.failure.kind==="server"&&(t==null?void 0:t.method)!==
"post");function T6(e,t){let n={Authorization:`Bearer ${ScriptApp.getOAuthToken()}`},r=e.map(i=>({
...i,
headers:n,muteHttpExceptions:!0})),o;try{o=UrlFetchApp.fetchAll(r)}catch(i){let a=i instanceof E?i.message:
x(i);if(cp(a).length>0)throw i;return e.map(()=>({failure:{kind:"unknown",reason:a}}))}return o.map(
i=>{let a=i.getResponseCode();return a>=200&&a<300?{ok:t==="bytes"?{text:"",bytes:i.getContent()}:{
text:i.
getContentText(),bytes:[]}}:{failure:r1(a,i.getContentText(),S6(i))}})}function S6(e){let t=e.getHeaders(
),
n=g.keys(t).find(r=>r.toLowerCase()==="retry-after");return n===void 0?null:x(t[n])}function Po(e,t){
if(t===void 0)return{failure:{kind:"unknown",reason:"no-answer"}};if("failure"in t)return t;let n=ut(
e,E6(t.ok.text));return n.success?{ok:n.data}:{failure:{kind:"unknown",reason:"malformed-answer"}}}
function E6(e){
try{return C.parse(e)}catch{return null}}var Rp="lembar-juri-boundary-7f3a9c",Dp=5*1024*1024-4096;
function Io(e,t){return Xr(e.map(C6),t).map(
n=>{let r=Po(Vs,n);return"failure"in r?r:{ok:Ys(r.ok)}})}function ib(e,t,n){let r=`${Yr}/${encodeURIComponent(
e)}?fields=${encodeURIComponent(Zs)}`,o=C.stringify(t),i=Po(Vs,Xr([{url:r,method:"patch",contentType:
"application/json",payload:o}],n)[0]);return"failure"in i?i:{ok:Ys(i.ok)}}function va(e,t,n){let r=e.
map(o=>`${Yr}/${encodeURIComponent(o)}/export?mimeType=${encodeURIComponent(t)}`);return i1(r,n)}
function ab(e,t){
let[n]=i1([`${Yr}/${encodeURIComponent(e)}?alt=media`],t);return n!=null?n:{failure:{kind:"unknown",
reason:"no-answer"}}}function i1(e,t){let n=e.map(r=>({url:r,method:"get"}));return Xr(n,t,"bytes").
map(r=>"failure"in r?r:{ok:D.from(r.ok.bytes,o=>o&255)})}function C6({fileId:e,folder:t,title:n,
properties:r,
from:o,to:i,bytes:a,writersCanShare:s}){let c={name:n,mimeType:i,appProperties:r,...e===null?{
parents:[
t]}:{},...s===void 0?{}:{writersCanShare:s}},d=e===null?"":`/${encodeURIComponent(e)}`;return{url:`${t1}${d}?uploadType=multipart&fields=${encodeURIComponent(
Zs)}`,method:e===null?"post":"patch",contentType:`multipart/related; boundary=${Rp}`,payload:[...ob(
`--${Rp}\r
Content-Type: application/json; charset=UTF-8\r
\r
${C.stringify(c)}\r
`),...ob(`--${Rp}\r
Content-Type: ${o}\r
\r
`),...k.from(a,p=>p>127?p-256:p),...ob(`\r
--${Rp}--\r
`)]}}var ob=e=>Utilities.newBlob(e).getBytes();m();function sb(e,t,n,r){let o=[],i="";do{let a=encodeURIComponent(
`'${t}' in parents and trashed = false${n.map(c=>` and ${c}`).join("")}`),s=encodeURIComponent(`nextPageToken,files(${e.fields})`),
u=`${Yr}?q=${a}&pageSize=1000&fields=${s}${i}`,l=Po(e.list,Xr([{url:u,method:"get"}],r)[0]);if(
"failure"in l)
return l;o.push(...l.ok.files.map(e.fileOf)),i=l.ok.nextPageToken?`&pageToken=${encodeURIComponent(l.
ok.nextPageToken)}`:""}while(i!=="");return{ok:o}}function ub(e,t,n){let r=`${Yr}/${encodeURIComponent(
t)}?fields=${encodeURIComponent(e.fields)}`,o=Po(e.one,Xr([{url:r,method:"get"}],n)[0]);return"failure"in o?
o.failure.kind==="not-found"?{ok:null}:o:{ok:o.ok.trashed===!0?null:e.fileOf(o.ok)}}var Op=(e,t)=>sb(
rb,e,[],t),$o=(e,t)=>ub(rb,e,t);function lb(e,t,n){let r=Op("root",n);if("failure"in r)return r;let o=r.
ok.find(s=>g.keys(t).every(u=>s.properties[u]===t[u]));if(o!==void 0)return{ok:o.id};let i=C.stringify(
{name:e,mimeType:n1,appProperties:t}),a=Po(re({id:G()}),Xr([{url:`${Yr}?fields=id`,method:"post",
contentType:"application/json",payload:i}],n)[0]);return"failure"in a?a:{ok:a.ok.id}}m();var a1=re({
id:G(),emailAddress:Re(G()),role:G()}),R6=Kk(Vs,{permissions:Re(He(a1))}),s1=nb(`${Zs},permissions(id,emailAddress,role)`,
R6,e=>{var t;return{...Ys(e),access:(t=e.permissions)!=null?t:[]}}),
ac=encodeURIComponent,D6=e=>`${Yr}/${ac(e)}`,cb=(e,t)=>sb(s1,e,[`mimeType = '${oc}'`],t),db=(e,t)=>ub(
s1,e,t);function O6(e){let t=`${D6(e.file)}/permissions`,n=o=>({contentType:"application/json",
payload:C.
stringify(o)}),r=`fields=${ac("id,emailAddress,role")}`;switch(e.change){case"grant":return{url:`${t}?sendNotificationEmail=true&emailMessage=${ac(
e.message)}&${r}`,method:"post",...n({type:"user",role:e.
role,emailAddress:e.email})};case"role":return{url:`${t}/${ac(e.permission)}?${r}`,method:"patch",
...n(
{role:e.role})};case"withdraw":return{url:`${t}/${ac(e.permission)}`,method:"delete"}}}function sc(e,
t){
let n=Xr(e.map(O6),t);return e.map((r,o)=>{let i=n[o];return r.change!=="withdraw"?Po(a1,i):i===void 0||
"failure"in i?i!=null?i:{failure:{kind:"unknown",reason:"no-answer"}}:i.ok.text!==""?{failure:{kind:
"unknown",reason:"malformed-answer"}}:{ok:null}})}m();m();m();var Qs="dokumen yang sudah jadi tidak dibuat dua kali",
A6={"api-off":
"Layanan Drive belum diaktifkan. Buka Ekstensi \u2192 Apps Script, pada Layanan (Services) klik +, pilih Drive API, lalu Tambahkan.",
scope:
"Izin untuk menyimpan dokumen ke Drive belum diberikan. Buka tautan ini, centang izin Drive, lalu ulangi.",
quota:`Ruang penyimpanan Drive penuh. Kosongkan sebagian, lalu ulangi: ${Qs}.`,"folder-full":`Folder atau drive bersama ini tidak dapat menampung berkas lagi. Pindahkan atau hapus sebagian isinya, lalu ulangi: ${Qs}.`,
"daily-limit":`Batas harian permintaan ke Drive sudah tercapai. Ulangi besok: ${Qs}.`,policy:
"Aturan organisasi Anda tidak mengizinkan skrip ini memakai Drive. Minta pengelola akun Google instansi mengizinkannya.",
"not-yours":
"Anda tidak berhak mengubah berkas ini di Drive. Minta pemiliknya memberi akses sebagai penyunting.",
"not-granted":
"Skrip ini tidak (lagi) berhak membuka berkas itu, karena tidak dibuat olehnya atau aksesnya dicabut.",
"not-exportable":"Drive tidak dapat mengekspor berkas ini: terlalu besar atau tidak dapat diekspor.",
"too-large":"Dokumen ini terlalu besar untuk Drive. Perkecil gambar di templatnya, lalu ulangi.",
haste:`Drive sedang sibuk. Tunggu beberapa menit, lalu ulangi: ${Qs}.`,server:`Drive sedang terganggu. Tunggu beberapa menit, lalu ulangi: ${Qs}.`,
unknown:`Drive tidak menjawab dengan jelas. Ulangi: ${Qs}.`,"not-found":
"Berkas atau foldernya tidak ada lagi di Drive Anda.",refused:"Drive menolak permintaan ini."},eu="documents that are ready are not made twice",
N6={"api-off":
"The Drive service is not switched on. Open Extensions \u2192 Apps Script, click + at Services, choose Drive API, then Add.",
scope:
"The permission to save documents to Drive has not been granted. Open this link, tick the Drive permission, then try again.",
quota:`Drive storage is full. Free some space and try again: ${eu}.`,"folder-full":`This folder or shared drive takes no more files. Move or delete some of them and try again: ${eu}.`,
"daily-limit":`The daily limit of requests to Drive is reached. Try again tomorrow: ${eu}.`,policy:
"The rules of your organisation do not let this script use Drive. Ask whoever manages its Google accounts.",
"not-yours":"You may not change this file in Drive. Ask its owner to make you an editor.",
"not-granted":
"This script may not (or no longer) open that file: it did not make it, or its access was withdrawn.",
"not-exportable":
"Drive cannot export this file: it is too large, or of a sort that is not exported.",
"too-large":
"This document is too large for Drive. Make the pictures in its template smaller and try again.",
haste:`Drive is busy. Wait a few minutes and try again: ${eu}.`,server:`Drive has a fault just now. Wait a few minutes and try again: ${eu}.`,
unknown:`Drive gave no clear answer. Try again: ${eu}.`,"not-found":
"The file or its folder is no longer in your Drive.",refused:"Drive refused this request."};function xi(
{kind:e,reason:t},n){let r=(n==="id"?A6:N6)[e];return e==="refused"||e==="not-exportable"?`${r} (${t})`:
r}var On=e=>Jt(e).slice(0,32),mb=e=>`folder:${e}`;function _o(e,t,n){let{language:r}=e.settings,o=mb(
t),
i=ze(o),a=i!==null&&P6(i,n,r)?i:I6(e,o,n);return{id:a,files:nn(Op(a,n),r)}}var P6=(e,t,n)=>nn($o(e,t),
n)!==null;function I6(e,t,n){let{language:r}=e.settings,o=ie(r).documents.folder(tn(e)),i=nn(lb(o,{
folder:On(
zn())},n),r);return Ke(t,i),i}function nn(e,t){return"ok"in e?e.ok:ka(e.failure,t)}function ka(e,t){
let n=xi(e,t);return e.kind==="api-off"?he(pe("DRIVE_API_OFF",n)):e.kind==="scope"?he(pe(
"SCOPE_MISSING",n,dp())):he(pe("DRIVE_REFUSED",n))}var $6=re({id:G(),link:G(),maker:G(),email:G(),
permission:G(),collected:G(),modified:G(),done:$t(),of:$t()}),
uc={id:"",link:"",maker:"",email:"",permission:"",collected:"",modified:"",done:0,of:0},pb=e=>On(F(e)),
fb=e=>On(Z(e)),u1=(e,t)=>`judge-file:${pb(e)}:${fb(t)}`;function Ap(e,t){var n;try{let r=ut($6,C.parse(
(n=ze(u1(e,t)))!=null?n:"null"));return r.success?r.data:uc}catch(r){if(r instanceof SyntaxError)return uc;
throw r}}var xa=(e,t,n)=>Ke(u1(e,t),C.stringify(n));function tu({competition:e},t,n){let r=e.stages.find(
a=>a.name===t);if(r===void 0||e.settings.judgeFiles!==
"separate")return;let o=$e(),i=rt(e,r).flatMap(a=>{let{id:s,maker:u,permission:l}=Ap(t,a.code);
return s===
""||l===""||u!==o?[]:[{file:s,change:"role",permission:l,role:n}]});if(i.length!==0)try{for(let a of sc(
i,Pr(10,R.now())))"failure"in a&&console.warn(a.failure.reason)}catch(a){console.warn(x(a))}}var _6=(
{sheets:e},t)=>e.filter(n=>n.stage===t).map(n=>n.tab),l1=({sheets:e,own:t,competition:n},r)=>e.
flatMap(o=>{let i=o.stage===r?t.get(o.tab):void 0;if(i===void 0||o.rows.length===0)return[];let a=by(
je(n,i.stage).length,f.max(...o.rows.map(({row:s})=>s)));return[{tab:o.tab,open:a,email:i.judge.email}
]}),
gb=e=>`locked:${e}`;function c1(e){let t=ze(gb(e));try{return C.parse(t!=null?t:"{}")}catch{return{}
}}
function Np(e,t,n){let{admins:r,language:o}=e.competition.settings,i=_6(e,t),a=c1(t),s=g.fromEntries(
i.map(d=>[d,d in a?a[d]:CD(d)]));Ke(gb(t),C.stringify(s));for(let d of i)Hr(d,r);for(let{tab:d,open:
p}of l1(
e,t))MD(d,p,[...r,$e()]);let u=ie(o).history.closed(i.length),l={at:lt(),by:$e(),action:"close",
detail:u,
run:_t(),hash:"",stage:t},c=en(n,l,o);return tu(e,t,"reader"),c}function d1(e,t,n,r){let{language:o}
=e.
competition.settings,i=c1(t);for(let[l,c]of g.entries(i))DD(l,c);let a=[...e.competition.settings.admins,
$e()];for(let{tab:l,open:c,email:d}of l1(e,t))Ds(l,c,a,d);Rn();let s={at:lt(),by:$e(),action:
"reopen",
detail:n,run:_t(),hash:"",stage:t},u=en(r,s,o);return Ke(gb(t),"{}"),tu(e,t,"writer"),u}m();m();m();
m();var hb=e=>e.map(({entry:t})=>t.code),m1=({vacated:e})=>{var t;return((t=e==null?void 0:e.removed)!=null?
t:[]).map(({code:n,status:r})=>({entry:n,status:r}))};function p1({settings:e},{standings:t,places:n,
last:r},o){let i=Va(t,p=>p.category),a=p=>{var h;return((h=i.get(p.category))!=null?h:[]).filter(b=>Fn(
b)<Fn(p))},s=t.some(p=>p.decision!==void 0),u=t.filter(p=>p.cutNote==="institution-full"),l=new y([
...i].
map(([p,h])=>[p,[...h].reverse().find(b=>b.advances)])),c=(p,{rounded:h,sharing:b})=>{let{advances:S,
cutNote:A,title:N,score:P,entry:I}=p,_=p.category===null?{}:{category:p.category},M=B=>s?Fn(B)===Fn(
p):b.includes(B.entry.code),j=()=>{var B;return hb(((B=i.get(p.category))!=null?B:[]).filter(M))};if(
A===
"below-passing-score"&&e.passingScore!==null)return[{code:"BELOW_PASSING_SCORE",params:{passingScore:
Vt(
e.passingScore),score:h}}];if(A==="place-kept")return[{code:"PLACE_KEPT",params:{removed:m1(p)}}];if(
A===
"without-category")return[{code:"WITHOUT_CATEGORY",params:{}}];if(A==="institution-full"&&e.maxPerInstitution!==
null){let B=a(p).filter(H=>H.cutNote!=="institution-full"&&F(H.entry.institution)===F(I.institution));
return[{code:"INSTITUTION_FULL",params:{institution:I.institution,most:e.maxPerInstitution,above:hb(
B)}}]}if(A==="shared-rank-at-cut"&&n!==null)return[{code:"SHARED_RANK_AT_CUT",params:{places:n,last:
r,
title:N,sharing:j(),..._}}];if(S)return[{code:"ADVANCES",params:{places:n,last:r,title:N,..._}}];let L=l.
get(p.category),z=L&&!s?nm(L.score,P,o):null;return[{code:"OUTSIDE_CUT",params:{places:n,last:r,
behind:z,
..._}},...A==="first-reserve"?[{code:"FIRST_RESERVE",params:{sharing:j(),..._}}]:[]]},d=p=>{let{
place:h,
vacated:b,prize:S}=p;if(h===null)return[];let A=r&&e.rankedWinners,N=u.filter(I=>I.category===p.category&&
Fn(I)<Fn(p)),P=b!==null&&b.from===null;return[...N.length>0&&(A||n!==null&&Fn(p)>n)?[{code:
"PASSED_OVER",params:{place:h.place,over:hb(N)}}]:[],...b!==null&&(A||P)?[{code:"MOVED_UP",params:{
place:h.place,
from:b.from,removed:m1(p)}}]:[],...S===null?[]:[{code:"PRIZE",params:{prize:S}}]]};return(p,h)=>{let{
category:b,categoryRank:S}=p;return[...b!==null&&S!==null?[{code:"CATEGORY_RANK",params:{category:b,
rank:S}}]:[],...c(p,h),...d(p)]}}m();function f1(e,t){let n=[];for(let r of e){let o=n[n.length-1],i=o==null?
void 0:o.standings[o.standings.
length-1];if(o&&i&&t(i,r))o.standings.push(r),o.codes.push(r.entry.code);else{let a=o?o.first+o.standings.
length:0;n.push({first:a,standings:[r],codes:[r.entry.code]})}}return n}function g1(e,t){let n=new y(
e.map(({entry:a,score:s})=>[a.code,br(s,t)])),o=f1(e,(a,s)=>Xt(n.get(a.entry.code),n.get(s.entry.code))===
0).flatMap(a=>a.standings.map(()=>a.codes)),i=f1(e,(a,s)=>a.rank===s.rank);return new y(i.flatMap((a,
s)=>a.
standings.map((u,l)=>{var d,p,h,b;let c=a.first+l;return[u.entry.code,{rounded:n.get(u.entry.code),
above:(d=
e[c-1])!=null?d:null,below:(p=e[c+1])!=null?p:null,tied:o[c],sharing:a.codes,next:(b=(h=i[s+1])==null?
void 0:h.standings)!=null?b:[]}]})))}function h1(e,t){var o;let n=e.steps.length-1,r=t.steps[n];
return r!==
void 0&&r.among===((o=e.steps[n])==null?void 0:o.among)?r.value:null}function F6(e){let t=new y;
return(n,r)=>{var i;let o=(i=t.get(r))!=null?i:Sx(e,r);return t.set(r,o),
o(n)}}function M6(e,{rounded:t,above:n,below:r,tied:o,sharing:i},a){let{decidedBy:s,steps:u}=e;if(s===
null)return[];if(s==="shared")return[{code:"TIE_SHARED",params:{score:t,sharing:i,steps:u}}];let c=[
r,n].flatMap(b=>{let S=b&&o.includes(b.entry.code)?h1(e,b):null;return b&&S?[{entry:b.entry.code,
rank:b.
rank,value:S}]:[]})[0];if(c===void 0)return[];let{metric:d,among:p}=s,h=d==="majority"?{duels:a(e.entry.
code,p)}:{};return[{code:"TIE_BROKEN",params:{score:t,tied:o,step:s,rival:c,...h}}]}function L6({
margin:e,
rank:t,score:n},{tied:r,next:o},i){let a=o[0];if(a===void 0||e===null)return[{code:"LAST_RANK",
params:{
rank:t}}];if(r.includes(a.entry.code))return[];let s=o.map(({entry:l})=>l.code),u=i==="higher"?n.sub(
e):n.add(e);return[{code:"MARGIN",params:{margin:e,next:{rank:a.rank,entries:s,score:u}}}]}function j6(
{
decision:e,rank:t}){if(e===void 0)return[];let{rank:n,reason:r,votesFor:o,votesAgainst:i}=e;return[{
code:"PLENARY_DECIDED",params:{rank:n,computed:t,reason:r,votesFor:o,votesAgainst:i}}]}function y1(e,
t,n){
var P;let{settings:r}=e,{panel:o,stage:i,method:a,standings:s}=t,{better:u,working:l}=Qn(a),c=l==null?
void 0:l(o,r),d=F6(o),p=g1(s,r.decimals),h=vl(e,i,n),b=o.criteria.map(({name:I,weight:_,max:M})=>({
criterion:I,
weight:Vt(_),max:Vt(M)})),S=new y;for(let{entry:I,judge:_,reason:M}of o.leftOut){let j={code:
"JUDGE_LEFT_OUT",params:{judge:_,reason:M}};S.set(I,[...(P=S.get(I))!=null?P:[],j])}let A=({entry:I,
judgeScores:_,
stageScore:M,score:j})=>{var q,H;let L=(q=S.get(I.code))!=null?q:[],z=[..._].map(([W,X])=>({judge:W,
score:X})),B=o.judges.map(W=>W.code).filter(W=>!_.has(W)&&!L.some(({params:X})=>X.judge===W));return[
{code:"STAGE_SCORE",params:{method:a,judges:z,criteria:b,score:M}},...(H=c==null?void 0:c(I.code))!=
null?H:[],...L,...B.length>0?[{code:"JUDGES_WITHOUT_SCORE",params:{judges:B}}]:[],...r.carryOver?[{
code:"CARRIED_OVER",params:{parts:h(I.code,M),score:j}}]:[]]},N=p1(e,t,u);return I=>{let _=p.get(I.entry.code);
return _===void 0?[]:[...A(I),...M6(I,_,d),...L6(I,_,u),...j6(I),...N(I,_)]}}var Pp=(e,t)=>t.map((n,
r)=>z6(e,n,t.slice(0,r)));function z6(e,t,n){let{language:r,decimals:o}=e.settings,
i=y1(e,t,n),a=c2(r,o,er(t.method));return new y(t.standings.map(s=>{let u=i(s);return[s,{text:a(u),
tie:d2(
u,r,o)}]}))}function b1(e,t,{provisional:n,write:r,close:o=!1,through:i}){let{competition:a}=e,s=at(
a.stages,t),
u=({stage:A})=>{var N;return((N=Ar(s,A.name))==null?void 0:N.status)==="open"},l=Dt(e,{provisional:n}
),
c=i===void 0?l.results.length:1+a.stages.findIndex(A=>A.name===i),d=l.results.filter((A,N)=>N<c||!u(
A)),p=d.filter(u).map(({stage:A})=>A.name),h=o&&!n?p:[],b=h.length>0?[]:p,S=A=>{var N;return A.code===
"TAB_UNPROTECTED"&&h.includes((N=A.stage)!=null?N:"")};return{evaluation:{...l,results:d},
explanations:Pp(
a,d),toClose:h,open:b,findings:l.findings.filter(A=>!S(A)),writes:r!=null?r:!n&&b.length===0}}m();
var w1=e=>e.map(({stage:t,panel:n})=>({stage:t.name,criteria:n.criteria.map(({name:r,weight:o,min:i,
max:a})=>({name:r,weight:o,min:i,max:a})),means:g.fromEntries([...n.readings].flatMap(([r,o])=>{let i=[
...o.values()].map(s=>s.marks);if(i.length===0)return[];let a=s=>i.reduce((u,l)=>u+l[s].valueOf(),0)/
i.length;return[[r,n.criteria.map((s,u)=>a(u))]]}))}));m();m();m();var v1=e=>e.standings.flatMap(t=>t.advances?
[t.entry.code]:[]);function k1(e,t){let[n,r]=[v1(e),v1(t)];
return{enters:r.filter(o=>!n.includes(o)),leaves:n.filter(o=>!r.includes(o))}}var B6=(e,t)=>({...e,
judges:e.
judges.filter(({code:n})=>n!==t),readings:new y([...e.readings].map(([n,r])=>[n,new y([...r].filter(
([o])=>o!==t))])),leftOut:e.leftOut.filter(n=>n.judge!==t)});function x1(e,t,n){return t.panel.judges.
flatMap(({code:r})=>{let o=Xi(e,B6(t.panel,r),n);return o.standings.length===0?[]:[{judge:r,...k1(t,
o)}]})}function T1(e,t,n){let{settings:r}=e;return ds.filter(i=>i!==r.method&&(!r.carryOver||Qn(i).unit===
"points")).flatMap(i=>{let a=Xi({...e,settings:{...r,method:i}},t.panel,n);return a.standings.length===
0?[]:[{method:i,...k1(t,a)}]})}m();function S1(e,t,n,r){let o=e.standings.filter(h=>h.advances).length,
[i,a]=[e.standings[o-1],e.standings[o]];
if(i===void 0||a===void 0||a.category!==i.category||a.cutNote!==null&&a.cutNote!=="first-reserve"||!e.
standings.slice(0,o).every(h=>h.advances))return null;let[s,u]=[i,a].map(({entry:h})=>t.entries.findIndex(
({code:b})=>b===h.code)),l=n.map(({weight:h,scores:b})=>({weight:h,gap:b[s]-b[u]})),c=l.reduce((h,{
weight:b,
gap:S})=>h+b*S,0),d=l.reduce((h,{weight:b,gap:S})=>h+b*(S-c)**2,0),p=t.judges.length;return{lastIn:i.
entry.code,firstOut:a.entry.code,points:r*i.score.sub(a.score).valueOf(),standardError:p<2?null:f.sqrt(
d*p/(p-1))}}m();m();var Ti=e=>e.filter(t=>t!==null),lr=e=>e.reduce((t,n)=>t+n,0),An=e=>lr(e)/e.length;
function Nn(e){
if(e.every(n=>n===e[0]))return 0;let t=An(e);return lr(e.map(n=>(n-t)**2))}function Ip(e){let t=e.map(
(r,o)=>o).sort((r,o)=>e[o]-e[r]),n=e.map(()=>0);for(let r=0,o=0;r<t.length;r=o){for(;o<t.length&&e[t[
o]]===
e[t[r]];)o+=1;for(let i of t.slice(r,o))n[i]=(r+1+o)/2}return n}function E1(e){var p,h;let t=e.length,
n=(h=(p=e[0])==null?void 0:p.length)!=null?h:0;if(t<2||n<2)return{
single:null,average:null};let r=e.map(An),o=e[0].map((b,S)=>An(e.map(A=>A[S]))),i=An(r),a=e.flatMap(
(b,S)=>b.map((A,N)=>(A-r[S]-o[N]+i)**2)),s=n*Nn(r)/(t-1),u=t*Nn(o)/(n-1),l=lr(a)/((t-1)*(n-1)),c=1e-12*
(s+u+l),d=b=>b>c?(s-l)/b:null;return{single:d(s+(n-1)*l+n*(u-l)/t),average:d(s+(u-l)/t)}}m();
function C1(e,t){let{groupCount:n}=Ya(e);if(n===0)return{lambda:null,effects:new y};let{lambda:r,
effects:o}=Ji(
e,t),i=r.value>0||n===1;return{lambda:r.value,effects:new y(i?k.from(o,([a,s])=>[a,s.valueOf()]):[])}
}m();m();function R1(e){let[t,n]=[e.map(([a])=>a),e.map(([,a])=>a)],r=f.sqrt(Nn(t)*Nn(n));if(e.length<2||
!(r>
1e-9))return null;let[o,i]=[An(t),An(n)];return f.max(-1,f.min(1,lr(e.map(([a,s])=>(a-o)*(s-i)))/r))}
function D1(e,t,n){return e.judges.map(({code:r})=>{let o=t.judges.indexOf(r),i=n.get(r),a=Ti(t.rows.
map(u=>{var l;return(l=u[o])!=null?l:null})),s=t.rows.flatMap(u=>{var d;let l=(d=u[o])!=null?d:null,
c=Ti(u.filter((p,h)=>h!==o));return l===null||c.length===0?[]:[[l,An(c)]]});return{code:r,severity:i===
void 0?null:0-i,spread:a.length<2?null:f.sqrt(Nn(a)/(a.length-1)),agreement:R1(s)}})}m();m();
function U6(e){let t=w.isInteger(e),n=t?0:f.log(f.PI)/2;for(let r=t?1:.5;r<e;r+=1)n+=f.log(r);return n}
function O1(e,t){let n=t/2,r=e/2;if(r<=0)return 1;let o=f.exp(n*f.log(r)-r-U6(n));if(r<n+1){let l=1/
n,c=l;for(let d=1;l>c*1e-17;d+=1)l*=r/(n+d),c+=l;return 1-o*c}let i=r+1-n,a=w.MAX_VALUE,s=1/i,u=s;
for(let l=1,
c=0;f.abs(c-1)>1e-16&&l<1e4;l+=1){let d=l*(n-l);i+=2,s=1/(d*s+i),a=i+d/a,c=a*s,u*=c}return o*u}
function W6(e){var n;let t=new y;for(let r of e)t.set(r,((n=t.get(r))!=null?n:0)+1);return lr([...t.
values()].map(r=>r**3-r))}function A1(e){var u,l;let t=e.length,n=(l=(u=e[0])==null?void 0:u.length)!=
null?l:0;if(t<2||n<2)return null;let r=e[0].map((c,d)=>e.map(p=>p[d])),o=r.map(Ip),i=e.map((c,d)=>lr(
o.map(p=>p[d]))),a=n**2*(t**3-t)-n*lr(r.map(W6));if(a<=0)return null;let s=12*Nn(i)/a;return{w:s,p:
O1(
n*(t-1)*s,t-1)}}m();function N1(e){let t=e.map(Ti).filter(i=>i.length>1),n=t.flat(),r=Nn(n)/(n.length-1);
return r>0?1-lr(
t.map(i=>i.length*Nn(i)/(i.length-1)))/n.length/r:null}m();function P1(e){let t=e.entries.filter(a=>{
var s,u;return((u=(s=e.readings.get(a.code))==null?void 0:
s.size)!=null?u:0)>0}),n=t.map(a=>e.readings.get(a.code)),r=new v(n.flatMap(a=>[...a.keys()])),o=e.judges.
map(a=>a.code).filter(a=>r.has(a));o.sort((a,s)=>a<s?-1:1);let i=n.map(a=>o.map(s=>{var u,l;return(l=
(u=a.get(s))==null?void 0:u.score.valueOf())!=null?l:null}));return{entries:t,judges:o,rows:i}}var I1=e=>e.
filter(t=>t.every(n=>n!==null));m();m();m();m();m();function K6(e,t){let n=e.map((i,a)=>[...i,t[a]]),
r=f.max(...e.map((i,a)=>i[a])),o=0;for(let[i,a]of n.
entries()){let s=a[i];if(s<=r*1e-12){a.fill(0);continue}o+=1;for(let[u,l]of n.entries()){let c=u===i?
0:l[i]/s;if(c!==0)for(let d of l.keys())l[d]=l[d]-c*a[d]}}return{solution:n.map((i,a)=>i[a]===0?0:i[
i.
length-1]/i[a]),rank:o}}function yb(e,t,n){let r=t.map((c,d)=>t.map((p,h)=>h===d?n*c:0)),o=t.map(()=>0),
i=new v;for(let c of e){let d=[...c.keys()].filter(b=>c[b]!==null&&t[b]>0),p=d.reduce((b,S)=>b+t[S],
0),h=d.reduce((b,S)=>b+t[S]*c[S],0)/p;for(let b of d){i.add(b),o[b]=o[b]+t[b]*(c[b]-h);let S=r[b];S[
b]=
S[b]+t[b];for(let A of d)S[A]=S[A]-t[b]*t[A]/p}}let{solution:a,rank:s}=K6(r,o),u=t.reduce((c,d)=>c+d,
0),l=a.reduce((c,d,p)=>c+t[p]*d,0)/u;return{effects:a.map((c,d)=>t[d]>0?c-l:0),isDetermined:s>=i.size-
1}}m();function G6(e,t){let n=[];for(let[r,o]of e.entries())if(o!==null)for(let i=t[r];i>0;i-=1)n.push(
o);return n.
length>0?n:Ti(e)}var Fo=e=>t=>Float64Array.from(e,n=>{let[r,o]=[0,0];for(let i=0;i<n.length;i+=1){
let a=n[i];
a!==null&&(r+=t[i]*a,o+=t[i])}return o>0?r/o:An(Ti(n))});function $p(e,t){var r,o;let n=e.map(i=>[
...i]);
for(let i of(o=(r=e[0])==null?void 0:r.keys())!=null?o:[]){let a=e.flatMap((u,l)=>u[i]===null?[]:[l]),
s=t(a.map(u=>e[u][i]));for(let[u,l]of a.entries())n[l][i]=s[u]}return n}var _p=(e,t)=>n=>Float64Array.
from(e,r=>{let o=G6(r,n).sort((a,s)=>a-s),i=t(o.length);return An(o.slice(i,o.length-i))});var $1=(e,
t)=>{var r,o;if(e.every(i=>i.every(a=>a!==null)))return Fo(e);let n=yb(e,(o=(r=e[0])==null?
void 0:r.map(()=>1))!=null?o:[],t).effects;return i=>{let s=yb(e,i,t).effects.map((u,l)=>i[l]>0?u:n[
l]);
return Fo(e.map(u=>u.map((l,c)=>l===null?null:l-s[c])))(i)}};m();var _1=Fo;m();var F1=e=>_p(e,t=>f.ceil(
t/2)-1);m();var M1=e=>Fo($p(e,Ip));m();var L1=e=>_p(e,t=>t<yl?0:1);m();function q6(e){let t=f.sqrt(
Nn(e)/(e.length-1)),n=An(e);return e.map(r=>t>0?50+10*(r-n)/t:50)}var j1=e=>Fo(
$p(e,q6));var z1={mean:_1,trimmed:L1,median:F1,"rank-sum":M1,"z-score":j1,adjusted:$1};function B1(e,
t,n,r,o){var i,a,s;return(s=(a=(i=z1)[e])==null?void 0:a.call(i,t.rows,n))!=null?s:H6(
bl[e],t,r,o)}function H6(e,{entries:t,judges:n},r,o){return i=>{let a=e.scores(Z6(r,n,i),o);return Float64Array.
from(t,({code:s})=>{var u,l;return(l=(u=a.get(s))==null?void 0:u.valueOf())!=null?l:w.NaN})}}
function Z6(e,t,n){
let r=t.flatMap((s,u)=>k.from({length:n[u]},(l,c)=>({judge:s,code:`${s}\0${c}`}))),o=new y(e.judges.
map(s=>[s.code,s])),i=new y([...e.readings].map(([s,u])=>{let l=r.flatMap(({judge:c,code:d})=>{let p=u.
get(c);return p===void 0?[]:[[d,p]]});return[s,l.length>0?new y(l):u]})),a=r.flatMap(({judge:s,code:
u})=>{
let l=o.get(s);return l===void 0?[]:[{...l,code:u}]});return{...e,judges:[...a,...e.judges],readings:
i}}m();m();function U1(e){let t=e>>>0||1;return()=>(t^=t<<13,t^=t>>>17,t^=t<<5,(t>>>0)/4294967296)}
var J6=5,V6=20231207;function W1(e,t){return e===1?[[t]]:k.from({length:t+1},(n,r)=>W1(e-1,t-r).map(
o=>[r,...o])).flat()}var bb=e=>e<2?1:e*bb(e-1),Y6=e=>W1(e,e).map(t=>{let n=t.reduce((r,o)=>r/bb(o),
bb(
e));return{times:t,weight:n/e**e}});function X6(e,t){let n=U1(V6);return k.from({length:t},()=>{let r=k.
from({length:e},()=>0);for(let o=0;o<e;o+=1){let i=f.floor(n()*e);r[i]=r[i]+1}return{times:r,weight:
1/
t}})}var K1=(e,t)=>e<=J6?Y6(e):X6(e,t);var Q6=1e-9,wb={most:2e3,longList:500,longFrom:500};function e9(
e,t,n,r){if(!e.settings.carryOver)return r.
entries.map(()=>({own:1,rest:0}));let o=vl(e,t.stage,n),i=new Fe(0);return r.entries.map(a=>{let s=o(
a.code,i).map(({weight:c,score:d})=>[c.valueOf(),d.valueOf()]),u=s.reduce((c,[d])=>c+d,0),l=s.reduce(
(c,[d,p])=>c+d*p,0);return{own:s[s.length-1][0]/u,rest:l/u}})}function t9(e){let t=e.map((n,r)=>n*e.
length+r).sort();return k.from(t,n=>n-f.floor(n/e.length)*e.length)}function n9(e,t){var a,s;let n=vr(
e.contenders),r=(s=(a=n[n.length-1])==null?void 0:a.place)!=null?s:0,o=n.filter(({place:u})=>u===r).
length,i=t===null?1:f.min(1,(t-r+1)/o);return n.map(({ranked:u,place:l})=>[u.entry.code,l===r?i:1])}
function G1(e,t,n,r,o,i){let{settings:a}=e,{entries:s,judges:u}=o,{places:l,last:c}=t,{better:d}=r,p=B1(
t.method,o,i,t.panel,a),h=e9(e,t,n,o),b=new y(s.map((M,j)=>[M.code,j])),S=10**a.decimals,A=d==="higher"?
-1:1,N=M=>M,P=qd(e.entries),I=new Fe(0),_=M=>a.passingScore===null?I:new Fe(M,S);return K1(u.length,
s.length<wb.longFrom?wb.most:wb.longList).map(M=>{let j=p(M.times).map((X,Q)=>h[Q].rest+h[Q].own*X),
L=j.map(X=>A*f.floor((X+Q6)*S+.5)),z=t9(L),B=new Int32Array(s.length),q=z.map((X,Q)=>{let de=z[Q-1];
return B[X]=de!==void 0&&L[de]===L[X]?B[de]:Q+1,{entry:s[X],rank:B[X],score:_(A*L[X]),steps:[],
decidedBy:null}}),
{races:H}=om(q,{settings:a,places:l,last:c,better:d,rounded:N,categoryOf:P}),W=H.flatMap(X=>n9(X,l));
return{weight:M.weight,scores:j,ranks:B,shares:new y(W.map(([X,Q])=>[b.get(X),Q]))}})}m();function r9(
e,t){let n=Float64Array.from(e,({ranks:o},i)=>o[t]*e.length+i).sort(),r=o=>{let i=0;for(let a of n){
let s=f.floor(a/e.length);if(i+=e[a-s*e.length].weight,i>=o-1e-9)return s}return e.length};return[r(
.05),r(1-.05)]}function q1(e,t){return e.judges.length<2||t.length===0?e.entries.map(({code:n})=>({
code:n,
inTop:null,rankLow:null,rankHigh:null})):e.entries.map(({code:n},r)=>{let o=t.reduce((u,{weight:l,
shares:c})=>{
var d;return u+l*((d=c.get(r))!=null?d:0)},0),[i,a]=r9(t,r),s=o<1e-9||o>1-1e-9;return{code:n,inTop:s?
f.round(o):o,rankLow:i,rankHigh:a}})}m();function o9({panel:e},t){let n=r=>o=>{let i=e.readings.get(
o);return(i==null?void 0:i.size)===1&&i.has(
r)};return t.flatMap(({judge:r,enters:o,leaves:i})=>i.some(n(r))?[]:[...o,...i])}function H1(e,t,n,r){
let o=new y(n.map(d=>{var p;return[d.code,(p=d.inTop)!=null?p:0]})),i=new v(o9(e,r)),a=({entry:{code:
d},
advances:p})=>{var b;let h=(b=o.get(d))!=null?b:0;return i.has(d)||(p?h:1-h)<.9-1e-9},s=e.standings.
filter(d=>d.advances),u=s.filter(d=>!a(d)).length;if(t<2)return{level:"single",within:s.length,firm:
0,
contested:[]};if(s.length===e.standings.length)return{level:"no-cut",within:s.length,firm:s.length,
contested:[]};
let l=e.standings.filter(a).map(({entry:d})=>d.code);return{level:l.length===0?"firm":2*u>=s.length?
"partly":"open",within:s.length,firm:u,contested:l}}function Fp(e,t,n){var P,I;let{panel:r}=t,i=t.standings.some(
({decision:_})=>_!==void 0)?Xi(e,r,n):t,
a=P1(r),s=I1(a.rows),u=2*s.length>=a.rows.length?s:[],l=A1(u),c=E1(u),{lambda:d,effects:p}=C1(r,e.settings.
severityCorrection),h=Qn(i.method),b=a.judges.length>0?G1(e,i,n,h,a,d!=null?d:0):[],S=new y(q1(a,b).
map(_=>[_.code,_])),A=i.standings.map(({entry:_})=>S.get(_.code)),N=x1(e,i,n);return{stage:i.stage.name,
panel:{judges:a.judges.length,entries:a.entries.length,complete:s.length},kendallW:(P=l==null?void 0:
l.w)!=null?P:null,kendallP:(I=l==null?void 0:l.p)!=null?I:null,iccSingle:c.single,iccAverage:c.average,
alpha:N1(a.rows),lambda:d,judges:D1(r,a,p),stability:A,leaveOneOut:N,methods:T1(e,i,n),gap:S1(i,a,b,
(h==null?void 0:h.better)==="lower"?-1:1),verdict:H1(i,a.judges.length,A,N)}}m();m();var Z1=e=>e<=3;
var J1={strong:.7,moderate:.5,weak:.3,none:0},i9={levels:{single:()=>"Hanya satu juri yang menilai, jadi kekukuhan peringkat tidak dapat dinilai.",
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
"Juri hampir tidak sepakat tentang urutan peserta."}},a9={
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
"The judges hardly agree on the order of the entries."}};function s9(e){var n;return(n=g.keys(J1).find(
r=>e>=J1[r]))!=null?
n:"none"}var V1=(e,t)=>Tn(e.toFixed(2),t);function u9(e,t,n){var p;let{verdict:r,panel:o,leaveOneOut:
i,
gap:a,methods:s}=e,u=i.filter(({enters:h,leaves:b})=>h.length+b.length>0).length,l=s.filter(({enters:
h,
leaves:b})=>h.length+b.length===0).map(({method:h})=>h),c=h=>ma(h,n),d=(p=a==null?void 0:a.standardError)!=
null?p:null;return[...r.contested.length>0?[t.contested(Y(r.contested,n))]:[],...Z1(o.judges)?[t.sensitivity(
o.judges)]:[],u===0?t.sameWithoutAny:t.changesWithout(u,i.length),...a?[`${t.gap(a.lastIn,a.firstOut,
V1(a.points,n))}${d===null?"":t.gapError(V1(d,n),a.points<2*d)}.`]:[],...l.length>0?[t.otherMethods(
Y(l.map(c),n))]:[],...s.filter(({method:h})=>!l.includes(h)).map(({method:h,enters:b,leaves:S})=>t.byMethod(
c(h),Y(b,n),Y(S,n)))]}function Mp(e,t){let n=t==="id"?i9:a9,{level:r,within:o,firm:i}=e.verdict;
return[
n.levels[r](o,i),...r==="single"||r==="no-cut"?[]:u9(e,n,t),...e.kendallW===null?[]:[n.agreement[s9(
e.kendallW)]]]}var Y1=(e,t)=>t.map((n,r)=>{let o=Fp(e,n,t.slice(0,r)),i=Mp(o,e.settings.language);
return{...o,verdict:{
...o.verdict,text:i}}});m();function X1(e,t,{settings:n}){return{stage:e.stage.name,method:e.method,
unit:er(e.method),cut:e.places,
unordered:e.last&&!n.rankedWinners,judges:e.panel.judges.map(r=>r.code),ranking:e.standings.map(r=>{
var o,i,a,s,u;return{rank:r.rank,...r.decision===void 0?{}:{decidedRank:r.decision.rank},code:r.entry.
code,name:r.entry.name,institution:r.entry.institution,category:(o=r.category)!=null?o:r.entry.category,
score:r.score.valueOf(),advances:r.advances,categoryRank:r.categoryRank,reserve:r.cutNote==="first-reserve",
title:r.title,tieBrokenBy:r.decidedBy===null||r.decidedBy==="shared"?r.decidedBy:r.decidedBy.
metric,tie:(a=(i=t==null?void 0:t.get(r))==null?void 0:i.tie)!=null?a:"",explanation:(u=(s=t==null?
void 0:
t.get(r))==null?void 0:s.text)!=null?u:"",judgeScores:g.fromEntries([...r.judgeScores].map(([l,c])=>[
l,c.valueOf()]))}})}}m();m();var Q1="lastRun",l9=re({top:$t(),at:G(),by:G(),ranked:He(G()),errors:$t(
)}),eN=e=>Ke(Q1,C.stringify(
e));function lc(){var e;try{let t=ut(l9,C.parse((e=ze(Q1))!=null?e:"null"));return t.success?t.data:
null}catch{return null}}function tN({competition:e,unwritten:t},{evaluation:n,explanations:r,
findings:o,hash:i,provisional:a},s){
let{language:u}=e.settings;for(let N of t)Dn(N);let{run:l,isNew:c}=m2(i,a,s.rows),d=o.filter(Ws);aA(
e,{...n,findings:c9(d)},r,l);let p=n.results.map(N=>N.stage.name);if(eN({top:tm(e),at:l.at,by:l.by,
ranked:p,
errors:wi(o,"error")}),!c||a)return s;let{at:h,by:b,id:S}=l,A=ie(u).history.computed(p.length,wi(d,
"error"),wi(d,"warning"));return en(s,{at:h,by:b,action:"compute",detail:A,run:S,hash:i},u)}var c9=e=>e.
filter(t=>t.code!=="SCALE_ASSUMED");var d9=re({provisional:Ye(),write:Re(Ye()),close:Re(Ye()),
reliability:Re(Ye()),profiles:Re(Ye())});function cc(e){
return ue(()=>{let t=ye(d9,e);return be(),Se(()=>vb(t).answer)})}function vb({reliability:e=!1,
profiles:t=!1,
...n},r=()=>{}){let o=gn(),{workbook:i}=o,{competition:a}=i,{language:s}=a.settings,u=b1(i,o.history.
rows,{...n,through:r(a)}),{explanations:l,open:c}=u,{results:d}=u.evaluation,p=vi(i),h=u.toClose.reduce(
(N,P)=>Np(i,P,N),o.history),b=[...u.findings,...No(i,h)],S=u.writes?tN(i,{...u,findings:b,hash:p,
provisional:n.
provisional},h):h;da(i,b);let A={ok:qs(b),findings:Jr(b,s,ec({...o,history:S})),understood:wp(i),
stages:d.
map((N,P)=>X1(N,l[P],a)),reliability:e?Y1(a,d):[],...t&&{profiles:w1(d)},hash:p,open:c};return{
workbook:i,
results:d,findings:b,history:S,answer:A}}m();m();m();m();var nN=["kolabik","satuin-pelita",
"mojokerto","malang","gipp"];m();m();m();var Jn=(e,t={})=>({name:e,weight:null,advance:null,title:
null,form:null,date:null,...t}),dc=(e,t)=>({
stage:null,name:e,weight:20,min:0,max:100,description:t}),Qr=[dc("Kebaruan",
"Gagasan, cara, atau perbaikan yang baru bagi unit atau daerah"),dc("Efektif",
"Hasil nyata terhadap masalah yang dipecahkan"),
dc("Bermanfaat","Manfaat bagi masyarakat pengguna layanan"),dc("Mudah Disebarkan",
"Dapat ditiru atau disesuaikan oleh unit lain"),dc("Berkelanjutan",
"Didukung aturan, anggaran, dan sumber daya agar terus berjalan")];var rN={settings:{competition:
"Gelar Inovasi Pelayanan Publik (GIPP)",year:"2017",organizer:"Bagian Organisasi Sekretariat Daerah",
government:"Pemerintah Kota Probolinggo",province:"Jawa Timur",city:"Probolinggo",top:6,winnerTerm:
"Terbaik",signerPosition:"Wali Kota Probolinggo"},stages:[Jn("Presentasi",{advance:12,form:
"presentation"}),Jn("Kunjungan Lapangan",{advance:6,title:{name:"Terbaik"},form:"field"})],criteria:
Qr};m();var oN={settings:{competition:"Kompetisi Inovasi Pelayanan Publik (Kolabik)",year:"2023",
organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",province:
"Jawa Timur",city:"Pasuruan",top:3,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[Jn(
"Proposal",{advance:20,title:{name:"Top 20"},form:"files"}),Jn("Presentasi dan Wawancara",{advance:
10,
title:{name:"Top 10"},form:"presentation"}),Jn("Observasi Lapangan",{advance:3,title:{name:"Terbaik"}
,
form:"field"})],criteria:Qr};m();var iN={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik (KIPP) Kota Malang",year:"2021",organizer:
"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Malang",province:"Jawa Timur",
city:"Malang",top:6,winnerTerm:"Terbaik",signerPosition:"Wali Kota Malang"},stages:[Jn(
"Presentasi dan Wawancara",{advance:6,title:{outcomes:[{places:3,name:"Nominasi Nasional"},{places:6,
name:"Nominasi Provinsi"}]},form:"presentation"})],criteria:Qr};m();var aN={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik Kota Mojokerto",year:"2021",organizer:
"Bagian Organisasi dan Tata Laksana Sekretariat Daerah",government:"Pemerintah Kota Mojokerto",
province:"Jawa Timur",city:"Mojokerto",top:3,winnerTerm:"Juara",signerPosition:"Wali Kota Mojokerto"}
,stages:[
Jn("Penilaian",{advance:3,title:{name:"Nominasi Nasional"},form:"files"})],criteria:Qr};m();var sN={
settings:{competition:"Satu Unit Satu Inovasi Pelayanan Publik dalam Satu Tahun (SATUIN PELITA)",
year:"2019",organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",
province:"Jawa Timur",city:"Pasuruan",top:10,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[Jn("Penilaian",{advance:10,title:{name:"Sepuluh Inovasi Terbaik"},form:
"files"})],criteria:Qr};var uN={kolabik:oN,"satuin-pelita":sN,mojokerto:aN,malang:iN,gipp:rN};m();m(
);var lN={name:"GIPP 2017, Kota Probolinggo"};m();var cN={name:"Kolabik 2023, Kota Pasuruan"};m();
var dN={name:"Kompetisi Inovasi 2021, Kota Malang"};m();var mN={name:
"Kompetisi Inovasi 2021, Kota Mojokerto"};m();var pN={name:"SATUIN PELITA 2019, Kota Pasuruan"};var fN={
kolabik:cN,"satuin-pelita":pN,mojokerto:mN,malang:dN,gipp:lN};var m9=e=>({id:e,...fN[e],...uN[e]}),
mc=nN.map(m9);m();var Si={part:"documents",tab:J.documents,columns:[{key:"number",header:$("Nomor",
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
header:$("Proses","Run"),width:90},{key:"revision",header:$("Revisi","Revision"),width:80}]},gN=[[
"begun",$("sedang dibuat","being made")],["made",$("jadi","ready")],["draft",$("rancangan","draft")],
["edited",$("disunting","edited")],["signed",$("ditandatangani","signed")],["failed",$("gagal",
"failed")],["deleted",$("terhapus","deleted")],["void",$("tidak berlaku","void")]],p9=/^(?!.*\b(?:belum|not|un)\b).*\b(?:di)?tanda[\s-]?tangani?\b|^(?!.*\b(?:not|un)\b).*\bsigned\b/i;
function hN(e){var t;return e===""?"failed":(t=vn(e,gN))!=null?t:p9.test(e)?"signed":"own"}function Lp(
{
status:e,statusText:t},n){var o,i;let r=(i=(o=gN.find(([a])=>a===e))==null?void 0:o[1][n])!=null?i:
"";
return t!==""&&hN(t)===e?t:r}function nu(e){var r,o,i;let t=yt(e,Si),n=new y;for(let{row:a,cell:s}of(
r=
t==null?void 0:t.rows)!=null?r:[]){let u=l=>U(s(l));u("kind")!==""&&n.set(a,{kind:u("kind"),entry:u(
"entry"),title:u("title"),number:u("number"),link:u("link"),fileId:u("fileId"),status:hN(u("status")),
statusText:u("status"),maker:u("maker"),at:u("at"),spreadsheet:u("spreadsheet"),content:u("content"),
modified:u("modified"),run:u("run"),revision:u("revision")})}return{rows:n,columns:(o=t==null?void 0:
t.columns)!=null?o:new y,headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null}}m();m();m();var yN={
entries:{prefix:"P-",digits:2},judges:{prefix:"J",digits:1}};function bN(e,t,n){var c,d;let r=new y;
for(let p of t){let[,h="",b=""]=(c=/^(.*?)(\d+)$/.exec(p.trim()))!=null?c:[];if(b==="")continue;let S=(
d=
r.get(h))!=null?d:{count:0,last:0,digits:b.length};r.set(h,{count:S.count+1,last:f.max(S.last,w(b)),
digits:f.max(S.digits,b.length)})}let[o]=[...r].sort(([,p],[,h])=>h.count-p.count),[i,a,s]=o===void 0?
[yN[e].prefix,0,f.max(yN[e].digits,e==="entries"?x(n).length:1)]:[o[0],o[1].last,o[1].digits],u=new v(
t.map(Z)),l=[];for(let p=a+1;l.length<n;p+=1){let h=`${i}${x(p).padStart(s,"0")}`;u.has(Z(h))||l.push(
h)}return l}m();var kb={entries:Er,judges:na},zp={entries:["code","name","institution","category",
"unitType","innovator","contact","phone","email","link"],judges:["code","name","role","institution",
"email","phone"]},
f9={entries:[["email",/email|surel/],["phone",
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
["code",/^(kode|code)/],["name",/nama|name|juri|judge/]]},g9=/^(timestamp|stempelwaktu|capwaktu|waktu|tanggal|date|no|nomor|number|skor|score)$/,
Bp=e=>e===""||g9.test(F(e));function wN(e,t){var o,i;if(Bp(e))return null;let n=kb[t].columns.find(a=>zp[
t].
includes(a.key)&&De(e,a.header));if(n!==void 0)return n.key;let r=F(e);return(i=(o=f9[t].find(([,a])=>a.
test(r)))==null?void 0:o[0])!=null?i:null}var jp=(e,t)=>{let n=e.filter(r=>r!=="");return n.length>0&&
n.filter(t).length*5>n.length*4};function h9(e){return e.every(n=>n==="")?"passed":jp(e,n=>/^\S+@\S+\.\S+$/.
test(n))?"email":jp(e,n=>/^https?:\/\//i.test(n))?"link":jp(e,n=>/^\+?[\d\s().-]{8,}$/.test(n))?
"phone":e.every((n,r)=>w(n)===r+1)?"passed":new v(e).size===e.length&&jp(e,n=>/^\p{L}{0,6}[-. /]?\d{1,5}$/u.
test(n))?"code":"text"}function vN(e,t){let n=new y,r=["name","institution"],o=f.max(0,...e.map(i=>i.
length));for(let i=0;i<o;i+=1){let a=h9(e.map(l=>{var c;return(c=l[i])!=null?c:""})),s=a==="text"?r.
shift():a,u=zp[t].includes(s!=null?s:"");s!==void 0&&s!=="passed"&&u&&!n.has(s)&&n.set(s,i)}return n}
var y9=10;function b9(e,t){let n=new y;for(let[r,o]of e.entries()){let i=wN(o,t);i!==null&&!n.has(i)&&
n.set(i,r)}return n}function w9(e,t){var r;return(r=e.slice(0,y9).map((o,i)=>({row:i,columns:b9(o,t)}
)).
filter(({row:o,columns:i})=>{var s;let a=((s=e[o])!=null?s:[]).filter(u=>u!==""&&!Bp(u)).length;
return i.
has("name")&&i.size*2>a&&(i.size>1||a===1)}).sort((o,i)=>i.columns.size-o.columns.size)[0])!=null?r:
null}var v9=e=>x.fromCharCode(65+e%26);function xN(e,t,n){var d,p,h;let r=w9(e,t),o=(d=r==null?void 0:
r.columns)!=null?d:vN(e,t),i=r===null?0:r.row+1,a=e.slice(i),s=r===null?[]:(p=e[r.row])!=null?p:[],u=new y;
for(let b of n)for(let S of kN(b,t))u.set(S,"known");let l={columns:zp[t].flatMap(b=>{var A;let S=o.
get(b);return S===void 0?[]:[{header:(A=s[S])!=null?A:v9(S),key:b}]}),unknown:s.filter((b,S)=>!Bp(b)&&
![...o.values()].includes(S)&&a.some(A=>{var N;return((N=A[S])!=null?N:"")!==""})),added:[],repeated:
[],
nameless:[]};for(let[b,S]of a.entries()){if(S.every(_=>_===""))continue;let A={code:"",name:""};for(
let[
_,M]of o)A[_]=(h=S[M])!=null?h:"";let N=i+b+1;if(F(A.name)===""){l.nameless.push(N);continue}let P=kN(
{institution:"",email:"",...A},t),I=P.map(_=>u.get(_)).find(_=>_!==void 0);if(I!==void 0)l.repeated.
push({row:N,name:A.name,why:I});else{for(let _ of P)u.set(_,"twice");l.added.push(A)}}let c=bN(t,[
...n,
...l.added].map(({code:b})=>b),l.added.filter(({code:b})=>b==="").length);return l.added=l.added.map(
b=>{var S;return b.code===""?{...b,code:(S=c.shift())!=null?S:""}:b}),l}function kN({code:e,name:t,
institution:n,
email:r},o){let i=o==="judges"?F(t):`${F(t)}|${F(n)}`;return[...Z(e)===""?[]:[`code:${Z(e)}`],`name:${i}`,
...o==="judges"&&r!==""?[`email:${r.toLowerCase()}`]:[]]}m();function k9(e){let t=e.split('"').filter(
(n,r)=>r%2===0).join("");return t.includes("\u0009")?"\u0009":t.includes(
";")?";":null}function TN(e){var u;let t=k9(e),n=[],r=[],o="",i=!1,a=()=>{r.push(o.replace(/\s+/g,
" ").
trim()),o=""},s=()=>{a(),r.some(l=>l!=="")&&n.push(r),r=[]};for(let l=0;l<e.length;l+=1){let c=(u=e[
l])!=
null?u:"";i?c!=='"'?o+=c:e[l+1]==='"'?(o+='"',l+=1):i=!1:c==='"'&&o.trim()===""&&t!==null?i=!0:c===t?
a():c===`
`?s():c!=="\r"&&(o+=c)}return s(),n}m();var x9={menu:"Siapkan tab juri",noJudges:
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
,T9={menu:"Prepare judge tabs",noJudges:
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
,Mo=e=>({id:x9,en:T9})[e];var S9=1e6,SN=1e4,xb=50,E9=re({kind:Kt(["entries","judges"]),text:Re(G().check(
Ug(S9))),tab:Re(G()),
write:Ye()}),CN=e=>e.filter(t=>/^(form(ulir)? )?(responses?|respons|tanggapan|jawaban)\b|^form(ulir)? /i.
test(t));function RN(e){return ue(()=>{let{kind:t,text:n,tab:r,write:o}=ye(E9,e);return be(),o?Se(()=>EN(
t,n,r,!0)):EN(t,n,r,!1)})}function EN(e,t,n,r){var h;let o=Ft(Be()),{competition:i}=En(new y([...o].
map(([b,S])=>[b,Me(S)]))),a=o.has("settings")?i.settings.language:Qe(),s=Mo(gt(a)),u=b=>he(pe(
"BAD_REQUEST",b));n!==void 0&&(!Be().includes(n)||[...o.values()].includes(n))&&u(s.noSuchList(n));
let l=n===
void 0?TN(t!=null?t:""):Me(n).values.map(b=>b.map(U));l.length>SN&&u(s.tooMany(SN));let c=xN(l,e,C9(
i,e));c.columns.every(({key:b})=>b!=="name")&&u(s.noNames);let d=(h=o.get(e))!=null?h:J[e][a],p=r?R9(
e,d,c.added,a):[];return D9(c,d,r,p)}var C9=({entries:e,judges:t},n)=>n==="entries"?e:t;function R9(
e,t,n,r){
var h,b;if(n.length===0)return[];let o=kb[e];Gr(t)===0&&Dn(mD(o,t,r));let i=yt(Me(t),o),a=(h=i==null?
void 0:i.columns)!=null?h:new y(o.columns.map(({key:S},A)=>[S,A])),s=new y(o.columns.map(S=>{var A;
return[
S.key,(A=S.format)!=null?A:""]})),u=f.max(...a.values())+1,l=k.from({length:u},()=>"");for(let[S,A]of a)
l[A]=(b=s.get(S))!=null?b:"";let c=Gr(t);for(let[S,A]of l.entries())A==="@"&&lD(t,c,S,n.length);let d=n.
map(S=>{var N;let A=l.map(()=>"");for(let[P,I]of a)A[I]=(N=S[P])!=null?N:"";return A});Qt(t,c,0,d,l);
let p=new v(n.flatMap(S=>g.entries(S).flatMap(([A,N])=>N?[A]:[])));return o.columns.flatMap(({key:S,
header:A})=>p.has(S)&&!a.has(S)?[A[r]]:[])}function D9(e,t,n,r){let{columns:o,unknown:i,added:a,
repeated:s,
nameless:u}=e;return{tab:t,written:n,columns:o,unknown:[...i,...r],total:a.length,rows:a.slice(0,xb).
map(({code:l,name:c,institution:d="",email:p=""})=>({code:l,name:c,institution:d,email:p})),repeated:
s.
slice(0,xb),repeatedTotal:s.length,nameless:u.slice(0,xb)}}function Ei(){return ue(()=>{let e=Be(),t=Ft(
e),n=En(new y([...t].map(([S,A])=>[S,Me(A)]))),{competition:r}=n,
{settings:o}=r,i=t.has("settings")?o.language:Qe(),a=gt(i),s=$e(),u=P9(s,r.judges),l=u==="admin",c=Vm(
).
filter(S=>![...t.values()].includes(S)),d=!O9(n),p=!d||c.length>0,h=CN(e),b=l?lc():null;return{user:
s,
role:u,language:a,competition:tn(r),stages:r.stages.map(S=>S.name),top:tm(r),begun:p,...l?A9(n,e,{
begun:p,
responses:h}):{},presets:l&&d&&c.every(S=>h.includes(S))?mc.map(({id:S,name:A})=>({id:S,name:A})):[],
lastRun:b===null?null:{at:b.at,by:b.by,ranked:b.ranked,errors:b.errors},documents:l?$9(J.documents[i],
e):DN,judgeFiles:o.judgeFiles,lives:l&&p?CA(r,ct(i).rows):[]}})}var O9=({competition:e,tables:t})=>t.
entries!==null&&t.judges!==null||e.entries.length+e.judges.length>0,A9=(e,t,{begun:n,responses:r})=>(
{
...n&&Cs.some(o=>e.tables[o]===null)?{unconfigured:!0}:{},...r.length>0?{responses:r}:{},...n?{setUp:
N9(
e.competition,t)}:{}});function N9(e,t){let n=nr(t,e,ip(e)),{entries:r,judges:o,stages:i}=e,a=i.filter(
s=>s.scoreTab!==void 0||n.some(({stage:u})=>u===s));return{entries:r.length,judges:o.length,ready:a.
map(({name:s})=>s)}}var P9=(e,t)=>Bd()?"admin":I9(e,t)?"judge":"stranger",I9=(e,t)=>e!==""&&t.some(n=>n.
email.toLowerCase()===e.toLowerCase()),DN={made:0,begun:0};function $9(e,t){if(!t.includes(e))return DN;
let{grid:n}=fn(e),r=n===null?[]:[...nu(n).rows.values()].filter(i=>i.spreadsheet===zn()),o=(...i)=>r.
filter(a=>i.includes(a.status)).length;return{made:o("made","edited","signed"),begun:o("begun",
"failed")}}var _9=re({stage:Re(G())}),ON=re({stage:G(),reason:G()});function cr({stages:e,settings:t}
,n){var o;
let r=e.map(i=>i.name).join(", ");return(o=e.find(i=>F(i.name)===F(n)))!=null?o:he(pe("BAD_REQUEST",
ie(t.language).problems.unknownStage(n,r)))}function Tb(e){let t=ue(()=>{let n=e();return be(),Se(()=>{
let r=tt();n(r,ct(r.competition.settings.language))})});return"problem"in t?t:Ei()}var AN=e=>Tb(()=>{
let{stage:t}=ye(_9,e);return(n,r)=>{var s,u;let{competition:o}=n,i=at(o.stages,r.rows),a=t===void 0?
(s=i.find(l=>l.status==="open"))==null?void 0:s.stage:cr(o,t).name;if(a!==void 0){if(((u=Ar(i,a))==null?
void 0:u.status)==="open"){Np(n,a,r);return}Vl(r),tu(n,a,"reader")}}});function NN(e,{settings:t}){
let n=e.
replace(/\s+/g," ").trim().slice(0,500);return n===""?he(pe("BAD_REQUEST",ie(t.language).problems.reasonMissing)):
n}var PN=e=>Tb(()=>{let t=ye(ON,e);return(n,r)=>{var u;let{competition:o}=n,{name:i}=cr(o,t.stage),a=at(
o.stages,r.rows),s=NN(t.reason,o);if(((u=Ar(a,i))==null?void 0:u.status)!=="open"){d1(n,i,s,r);
return}
Vl(r),tu(n,i,"writer")}}),IN=e=>Tb(()=>{let t=ye(ON,e);return({competition:n},r)=>{let{language:o}=n.
settings,{name:i}=cr(n,t.stage),a=NN(t.reason,n),s=SA(n,i),u=r.rows.filter(c=>c.action==="rules"&&c.
stage===i),l=u[u.length-1];(l==null?void 0:l.hash)===s&&l.detail===a||en(r,{at:lt(),by:$e(),action:
"rules",detail:a,run:_t(),hash:s,stage:i},o)}});var M9=re({stage:Re(G())}),L9=["TIE_AT_CUT",
"RULE_CHANGED_AFTER_SCORING","RESULT_STALE"];function Up(e){
return ue(()=>{let{stage:t}=ye(M9,e);return be(),Se(()=>{var ge,Pe,ce;let{workbook:n,results:r,
findings:o,
history:i}=vb({provisional:!1,close:!0},se=>t===void 0?void 0:cr(se,t).name),{competition:a}=n,{
language:s}=a.
settings,u=(ge=r[r.length-1])==null?void 0:ge.stage.name,l=t===void 0?u:cr(a,t).name,c=(ce=l!=null?l:
(Pe=a.stages[0])==null?void 0:Pe.name)!=null?ce:"",d=a.stages.slice(0,a.stages.findIndex(se=>se.name===
c)+1),p=o.filter(se=>se.stage===void 0||d.some(({name:Ct})=>Ct===se.stage)).map(se=>L9.includes(se.code)?
{...se,severity:"error"}:se),h={stage:c,code:null,at:null,hash:null};if(!qs(p))return{ok:!1,findings:
Jr(
p,s),...h};let b=r.find(se=>se.stage.name===c);if(b===void 0)return he(pe("BAD_REQUEST",ie(s).problems.
nothingToDecide(c)));let{sheets:S,decisions:A}=n,N=Sp(a,S,A,c),P=Jt(N),I=Ar(at(a.stages,i.rows),c),{
name:_,grid:M}=fn(J.decisions[s]),j=Ep(M),L=j.some(se=>se.stage===c&&se.text.length>0&&se.hash===P),
z={ok:!0,findings:Jr(p,s),stage:c,code:sr(P),hash:P};if((I==null?void 0:I.status)==="decided"&&I.hash===
P&&L)return{...z,at:I.at};let[B,q,H]=[lt(),$e(),sr(P)],W={stage:c,code:H,at:tr(B),by:q,hash:P,text:N,
method:ma(b.method,s),version:x(Ao)},X=ie(s),Q=[...j.filter(se=>se.stage!==c),W];ir(yA(Q,_,s,X.tabs.
decisions,X.tabs.decisionsOrigin)),Hr(_,a.settings.admins),rp(_);let de=X.history.decided(H,W.method,
W.version);return en(i,{at:B,by:q,action:"decide",detail:de,run:_t(),hash:P,stage:c},s),{...z,at:B}}
)})}m();var z9=re({stage:Re(G())}),$N=2,B9=40;function U9({standings:e,places:t,last:n}){var a,s;let r=t===null?
0:e.filter(u=>u.rank<=t).length;if(r===0)return[];let o=n&&r<=B9?0:f.max(0,r-$N),i=(s=(a=e[f.min(e.length,
r+$N)-1])==null?void 0:a.rank)!=null?s:0;return e.filter((u,l)=>l>=o&&u.rank<=i)}function Wp(e){
return ue(
()=>{let{stage:t}=ye(z9,e);return be(),Se(()=>{var h;let n=tt(),{competition:r}=n,{language:o}=r.settings,
{results:i}=Dt({...n,decisions:[]},{provisional:!1}),a=t===void 0?void 0:cr(r,t).name,s=(h=i.find(b=>b.
stage.name===a))!=null?h:i[i.length-1],u=ie(o).tabs,l=Zm(Be()),c=l===void 0?[]:Jm(Me(l),r).listed,d=(
s===
void 0?[]:U9(s)).filter(({entry:b})=>!c.some(S=>S.entry===b.code&&S.stage===(s==null?void 0:s.stage.
name))).map(({entry:b,rank:S})=>{var A;return{stage:(A=s==null?void 0:s.stage.name)!=null?A:"",entry:
b.
code,computed:S}});return{tab:FN(ls,l,d,o,[u.plenary,u.plenaryOrigin]),added:d.length}})})}function _N(
){
return ue(()=>(be(),Se(()=>{let{language:e}=tt().competition.settings,t=ie(e).tabs;return{tab:FN(ra,
Hs(Be()),[],e,[t.objections,t.objectionsOrigin]),added:0}})))}function FN(e,t,n,r,[o,i]){let a=t===void 0?
null:yt(Me(t),e);if(t===void 0||a===null&&Gr(t)===0){let l=e.columns.map(({key:d,header:p,width:h,
format:b})=>({
header:p[r],width:h,...b===void 0?{}:{format:b},value:S=>{var A;return(A=S[d])!=null?A:""}})),c=Pt(t!=
null?t:e.tab[r],o,i,l,n,2);return Dn(c),c.name}if(a===null||n.length===0)return t;let s=f.max(...a.columns.
values())+1,u=n.map(l=>{var d;let c=k.from({length:s},()=>"");for(let[p,h]of a.columns)c[h]=(d=l[p])!=
null?d:"";return c});return Qt(t,Gr(t),0,u),t}m();m();var MN=$("Kode","Code"),K9=(e,t)=>typeof e=="number"&&
typeof t=="number"?e===t:U(e)===U(t);function LN(e,{
values:t,headerRow:n}){var h,b,S,A;let r=((h=t[n])!=null?h:[]).map(x),o=((b=e.values[n])!=null?b:[]).
map(N=>F(U(N))),i=r.map(N=>o.indexOf(F(N))),a=r.findIndex(N=>N===MN.id||N===MN.en),s=r.flatMap((N,P)=>i[
P]===
-1?[{kind:"column",header:N}]:[]),u=(S=i[a])!=null?S:-1;if(u===-1)return s;let l=new y(t.slice(n+1).
map(N=>[Z(x(N[a])),N])),c=new v,d=[];for(let[N,P]of e.values.entries()){if(N<=n||i.every(z=>z===-1||
U(P[z])===""))continue;let I=U(P[u]),_=l.get(Z(I));if(_===void 0||c.has(Z(I))){d.push({kind:"stray",
row:N+1,cell:Te(N,u),code:I});continue}c.add(Z(I));let M=r.flatMap((z,B)=>{var X,Q;let q=i[B],[H,W]=[
(X=P[q])!=null?X:"",(Q=_[B])!=null?Q:""];return q===-1||K9(H,W)?[]:[{at:q,header:z,written:H,
expected:W}]}),
j=M[0];if(j===void 0)continue;let L=M.map(({at:z,...B})=>B);d.push({kind:"cells",row:N+1,cell:Te(N,j.
at),code:I,cells:L})}for(let[N,P]of l)c.has(N)||d.push({kind:"missing",code:x(P[a]),rank:(A=P[0])!=null?
A:""});let p=[...s,...d];return p.length>0?p:G9([...c],[...l.keys()],n,u)}function G9(e,t,n,r){let o=e.
findIndex((i,a)=>i!==t[a]);return o===-1?[]:[{kind:"order",row:n+o+2,cell:Te(n+o+1,r)}]}var jN=e=>{
var t,
n,r;return(r=(n=/ (?:proses|run) ([0-9a-f]{8})(?: |$)/.exec(U((t=e.values[1])==null?void 0:t[0])))==
null?void 0:n[1])!=null?r:null};m();m();m();var ru=(e,{settings:t})=>e.inEnglish?t.language:"id";m();
m();m();var zN={parts:5e3,bytes:6e7,xml:3e7,tags:25e5},BN={parts:1e3,bytes:3e7,xml:1e7,tags:12e4},pc=(
e,t)=>g.
assign(new E(`${t}: ${e}`),{archiveFault:e}),Kp=e=>e instanceof E&&"archiveFault"in e?e.archiveFault:
null;var dq=new R(1980,0,1),ou=e=>(Sa(),Jo(Ta)).strToU8(e),iu=e=>(Sa(),Jo(Ta)).strFromU8(e),aP=e=>(
Sa(),Jo(Ta)).
strFromU8(e,!0),sP=e=>(Sa(),Jo(Ta)).inflateSync(e),oP=e=>/\.(xml|rels|vml)$/i.test(e),mq=(e,t)=>e>t+
t/1e3+64,iP=60;function pq(e){let t=0;for(let n=e.indexOf(iP);n>=0;n=e.indexOf(iP,n+1))t+=1;return t}
function Zp(e,t,n=()=>!0){let r=new v,o=0,i=0,a=(Sa(),Jo(Ta)).unzipSync(e,{filter:({name:u,size:l,
originalSize:c})=>{
let d=u.toLowerCase();if(r.has(d))throw pc("twice",u);if(r.add(d),mq(l,c))throw pc("lying",u);if(o+=
c,oP(u)&&(i+=c),r.size>t.parts||o>t.bytes||i>t.xml)throw pc("too-large",u);return n(u)}}),s=0;for(
let u of g.
keys(a))if(oP(u)&&(s+=pq(a[u])),s>t.tags)throw pc("too-large",u);return a}var au=(e,t=6)=>(Sa(),Jo(
Ta)).
zipSync(e,{mtime:dq,level:t});m();function fq(e,t){let n=t;for(let r=0;r<e.length;r++)n=f.imul(n^e.charCodeAt(
r),16777619);return n>>>
0}function Jp(e){return[2166136261,84696351].map(t=>`0000000${fq(e,t).toString(16)}`.slice(-8)).join(
"")}var uP=new y,gq=4096;function bc(e){var n;let t=(n=uP.get(e))!=null?n:Jp(aP(e.subarray(-gq)));
return uP.
set(e,t),t}function wc(e,t,n){let r=o=>g.keys(o).sort().map(i=>{let a=o[i];return[i,typeof a=="string"?
a:a.map(r)]});return C.stringify([e,t,r(n)])}m();var lP=`7X35cxvH8e+/glJ+SepJIsFbSl6+BVGUxUiiVSIVv7wcqiWxBFbE9XCIZlyuki9ZtnzJtx3ftmTH
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
csYcoIvgozrCpxOKINPxRBBxIiPaJQllkel4soht1RjRaswkFERm4ggi9/7z/wM=`;m();var cP="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function Vp(e){var a;let t=new D(
128).fill(64);for(let s=0;s<cP.length;s++)t[cP.charCodeAt(s)]=s;let n=new D(f.floor(e.length*3/4)),[
r,o,i]=[0,0,0];for(let s=0;s<e.length;s++){let u=(a=t[e.charCodeAt(s)])!=null?a:64;u!==64&&(o=(o<<6|
u)&65535,i+=6,!(i<8)&&(i-=8,n[r++]=o>>i&255))}return n.slice(0,r)}var yq=256,vc=null,dP=new y;
function Lb(e,t){let n=`${e}.${t}`,r=dP.get(n);if(r!==void 0)return r;vc!=
null||(vc=C.parse(iu(sP(Vp(lP)))));let[o,i,a]=vc,s=a[n];if(s===void 0)throw new E(`No template ${n}`);
let u=g.keys(s).map(c=>{var h;let p=((h=i[s[c]])!=null?h:"").replace(/[\u0100-\u07ff]/g,b=>{var S;
return(S=
o[b.charCodeAt(0)-yq])!=null?S:""});return[c,ou(p)]}),l=au(g.fromEntries(u),0);return dP.set(n,l),l}
m();m();var bq=/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g,wq=/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
function jb(e){if(!/[\u202A-\u202E\u2066-\u2069]/.test(e))return e;let t=[];for(let n of e)n>="\u2066"&&
n<="\u2068"?t.push("\u2069"):n==="\u2069"?t=t.slice(0,f.max(t.lastIndexOf("\u2069"),0)):n==="\u202C"?
t[t.length-1]==="\u202C"&&t.pop():n>="\u202A"&&n<="\u202E"&&t.push("\u202C");return e+t.reverse().join(
"")}function Yp(e){let n=e.replace(/\r\n?|\u2028|\u2029|\u0085/g,`
`).replace(wq,(r,o)=>o!=null?o:"");return jb(n.replace(bq,""))}m();function Ot(e){return e.replace(
/[\s_\-"'\u00AD\u200B-\u201F\u2060]+/g,"").toLowerCase()}var Ve="\u2026\u2026\u2026\u2026\u2026\u2026\u2026";
function Ee(e){return e===null||e.trim()===""?Ve:e}m();function su(e){let t=new y(g.entries(Zp(e,BN)).filter(
([i])=>!i.endsWith("/"))),n=g.create(null),r=i=>{
n[i]={name:i,asText:()=>{var a;return iu((a=t.get(i))!=null?a:new D(0))}}};for(let i of t.keys())r(i);
function o(i,a){var s;if(typeof i!="string")return g.values(n).filter(u=>{var l;return i.test((l=u==
null?void 0:u.name)!=null?l:"")});if(a===void 0)return(s=n[i])!=null?s:null;t.set(i,typeof a=="string"?
ou(a):a),r(i)}return{files:n,file:o,remove:i=>{t.delete(i),delete n[i]},toBytes:()=>au(g.fromEntries(
t))}}m();m();var Ri=/^word\/(?:document\d*|header\d*|footer\d*|footnotes|endnotes)\.xml$/,vq=e=>e.replace(
/&(?:lt|gt|quot|apos|amp);/g,
t=>{var n;return(n={"&lt;":"<","&gt;":">","&quot;":'"',"&apos;":"'"}[t])!=null?n:"&"}),kq=/<w:p(?: [^<>]*)?(?<!\/)>|<\/w:p>|<w:t(?: [^<>]*)?>[^<]*<\/w:t>|<w:(?:tab|br)(?: [^<>]*)?\/>/g;
function Xp(e){var r,o,i;let t=[],n=[];for(let a of(r=e.match(kq))!=null?r:[])if(a==="</w:p>")t.push(
(o=n.pop())!=null?o:"");else if(/^<w:p[ >]/.test(a))n.push("");else{let s=a.startsWith("<w:t>")||a.startsWith(
"<w:t ")?vq(a.replace(/<[^>]*>/g,"")):" ";n.push(((i=n.pop())!=null?i:"")+s)}return t}var xq=/<Relationship\s[^<>]*>/g,
mP=(e,t)=>{var n,r;return(r=(n=new RegExp(`\\s${t}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(e))==null?
void 0:n.slice(1).find(Boolean))!=null?r:""};function Qp(e){var r,o;let n=((o=
(r=e.file("_rels/.rels"))==null?void 0:r.asText().match(xq))!=null?o:[]).filter(i=>mP(i,"Type").endsWith(
"/officeDocument")).map(i=>mP(i,"Target").replace(/^\.?\//,"")).find(i=>Ri.test(i)&&e.file(i)!==null);
return n!=null?n:e.file("word/document.xml")===null?null:"word/document.xml"}m();var Tq=/\{(?:<(?!\/w:p>)[^<>]*>)*\{((?:<(?!\/w:p>)[^<>]*>|[^{}<])*)\}/g,
Sq=/<[^<>]*>|[^<]/g;function Eq(e,t){
var a;let[,n,r]=(a=/^\s*([#^/])([\s\S]*)$/.exec(t.replace(/<[^>]*>/g,"").replace(/&(?:quot|apos);/g,
"")))!=null?a:[];if(n===void 0||r===void 0)return e;let o=n+Ot(r),i=t.replace(Sq,s=>{if(s.startsWith(
"<"))return s;let u=o;return o="",u});return`${e.slice(0,e.length-t.length-1)}${i}}`}function pP(e){
for(let t of e.file(Ri)){let n=t.asText(),r=n.replace(Tq,Eq);r!==n&&e.file(t.name,r)}}m();function uu(
e){let t="tags"in e?`: ${e.tags.join(", ")}`:"";return g.assign(new E(`${e.code}${t}`),
{templateFault:e})}function lu(e){return e instanceof E&&"templateFault"in e?e.templateFault:null}
function hF(e){return new y(g.keys(e).map(t=>{let n=e[t];return[Ot(t),typeof n=="string"?Yp(n):n.map(
hF)]}))}function _ee(e,t){var r;let n=(r=t==null?void 0:t.tag)==null?void 0:r.module;if(n!==void 0&&
n!=="loop")throw uu({code:"TAG_UNSUPPORTED",tags:[e]});return{get(o,i){let a=o.get(Ot(e));if(a===void 0&&
i.num===0)throw uu({code:"TAG_UNKNOWN",tags:[e]});if(a!==void 0&&n===void 0&&typeof a!="string")throw uu(
{code:"TAG_UNSUPPORTED",tags:[e]});return a}}}function Fee(e){var s;let t=lu(e);if(t)return t;if(e instanceof
E&&e.name==="ParseError")return{code:"NOT_A_DOCX"};let n=e==null?void 0:e.properties;if(!n)return null;
let o=((s=n.errors)!=null?s:[e]).map(u=>{var l,c,d;return(d=lu((l=u.properties)==null?void 0:l.rootError))!=
null?d:{code:"TAG_BROKEN",tags:(c=u.properties)!=null&&c.xtag?[u.properties.xtag]:[]}}),[i]=o;if(!i||
!("tags"in i))return i!=null?i:null;let a=o.reduce((u,l)=>l.code===i.code?u.concat(l.tags):u,[]);
return{
code:i.code,tags:a.filter((u,l)=>a.indexOf(u)===l)}}function Mee(e){try{let t=su(e);if(Qp(t)!==null)
return t}catch{}throw uu({code:"NOT_A_DOCX"})}function dd(e,t){let n=Mee(e);pP(n);try{let{
Docxtemplater:r}=(gF(),Jo(pF));
return new r(n,{delimiters:{start:"{{",end:"}}"},syntax:{changeDelimiterPrefix:null},paragraphLoop:!0,
linebreaks:!0,errorLogging:!1,parser:_ee}).render(hF(t)),n.toBytes()}catch(r){let o=Fee(r);throw o?
uu(
o):r}}m();var yF=new y;function md(e){let t=yF.get(e);if(t!==void 0)return t;let n=su(e).file(Ri).flatMap(
o=>Xp(
o.asText())),r=new v(n.flatMap(o=>{var i;return((i=o.match(/\{\{[^{}]*\}\}/g))!=null?i:[]).map(a=>Ot(
a.replace(/[{}#^/]/g,"")))}));return yF.set(e,r),r}var Mu=(e,t)=>g.fromEntries(g.entries(e).filter((
[
n])=>t.has(Ot(n))).map(([n,r])=>[n,typeof r=="string"?r:r.map(o=>Mu(o,t))]));m();m();m();m();m();m();
m();m();m();function pd(e){let[t,n]=e.toLowerCase().split("e"),r=parseInt(n,10),o="";t[0]==="-"&&(o="-",
t=t.
slice(1));let i=t.indexOf("."),a=i===-1?t:t.slice(0,i)+t.slice(i+1),u=(i===-1?t.length:i)+r;return u>=
a.length?o+a+"0".repeat(u-a.length):u<=0?o+"0."+"0".repeat(-u)+a:o+a.slice(0,u)+"."+a.slice(u)}
function bF(e){
let t=e.toString();return fd(t)?pd(t):t}function fd(e){return e.includes("e")||e.includes("E")}
function If(e){let t=typeof e;if(t==="bigint")return e<BigInt(0)?{isNegative:!0,integerPart:-e}:{
isNegative:!1,
integerPart:e};if(t==="number"){if(!w.isFinite(e))throw new RangeError(
"Number must be finite (NaN and Infinity are not supported)");return w.isSafeInteger(e)?e<0?{
isNegative:!0,integerPart:BigInt(-e)}:
{isNegative:!1,integerPart:BigInt(e)}:wF(bF(e))}if(t==="string")return wF(Lee(e));throw new TypeError(
`Invalid value type: expected number, string, or bigint, received ${t}`)}function Lee(e){let t=e.trim(
);
if(t.length===0||w.isNaN(w(t)))throw new RangeError(`Invalid number format: "${e}"`);return fd(t)?pd(
t):t}function wF(e){let t=e[0]==="-";t&&(e=e.slice(1));let n=e.indexOf(".");if(n===-1)return{
isNegative:t,
integerPart:BigInt(e)};let r=e.slice(0,n)||"0",o=e.slice(n+1);return{isNegative:t,integerPart:BigInt(
r),decimalPart:o}}m();function $f(e){let t=typeof e;if(t==="bigint"){if(e<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return e}if(t==="number"){if(!w.isFinite(e))throw new RangeError(
"Ordinals must be finite numbers");if(!w.isInteger(e))throw new RangeError(
"Ordinals must be whole numbers");if(e<=
0)throw new RangeError("Ordinals must be positive integers");return BigInt(e)}if(t==="string")return jee(
e);throw new TypeError(`Invalid value type: expected number, string, or bigint, received ${t}`)}
function jee(e){
let t=e.trim();if(t.length===0)throw new RangeError("Ordinals cannot be empty strings");if(t[0]==="-")
throw new RangeError("Ordinals cannot be negative");if(t.includes("."))throw new RangeError(
"Ordinals must be whole numbers");if(fd(t)){let n=pd(t);if(n.includes("."))throw new RangeError(
"Ordinals must be whole numbers");let r=BigInt(n);if(r<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return r}try{let n=BigInt(t);if(n<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return n}catch(n){throw n instanceof RangeError?n:new RangeError(
`Invalid ordinal format: "${e}"`)}}var Lu=["","one","two","three","four","five","six","seven",
"eight","nine"],zee=["ten","eleven","twelve","thirteen","fourteen","fifteen","sixteen","seventeen",
"eighteen","nineteen"],Kw=["","","twenty",
"thirty","forty","fifty","sixty","seventy","eighty","ninety"],ju=["thousand","million","billion",
"trillion","quadrillion","quintillion","sextillion","septillion","octillion","nonillion","decillion",
"undecillion","duodecillion","tredecillion","quattuordecillion","quindecillion","sexdecillion",
"septendecillion","octodecillion","novemdecillion","vigintillion"],Gw="hundred",kF="zero",Bee="minus",
Uee="point",vF=["","first","second","third","fourth","fifth","sixth","seventh","eighth","ninth"],Wee=[
"tenth","eleventh","twelfth","thirteenth","fourteenth","fifteenth","sixteenth","seventeenth",
"eighteenth","nineteenth"],Kee=["","","twentieth","thirtieth","fortieth","fiftieth","sixtieth",
"seventieth","eightieth","ninetieth"];var Go={word:"",hasHundred:!1};function Li(e){if(e===0)return Go.word="",
Go.hasHundred=!1,Go;let t=e%
10,n=f.trunc(e/10)%10,r=f.trunc(e/100),o="";return n===1?o=zee[t]:n>=2?o=t>0?Kw[n]+"-"+Lu[t]:Kw[n]:t>
0&&(o=Lu[t]),r>0?(o?Go.word=Lu[r]+" "+Gw+" and "+o:Go.word=Lu[r]+" "+Gw,Go.hasHundred=!0):(Go.word=o,
Go.hasHundred=!1),Go}function xF(e){if(e===BigInt(0))return kF;if(e<BigInt(1000))return Li(w(e)).word;
if(e<BigInt(1000000)){let t=w(e/BigInt(1000)),n=w(e%BigInt(1000)),{word:r}=Li(t),o=r+" "+ju[0];if(n>
0){let{word:i,hasHundred:a}=Li(n);o+=a?" "+i:" and "+i}return o}return Gee(e)}function Gee(e){let t=[
],
n=e;for(;n>BigInt(0);)t.push(w(n%BigInt(1000))),n=n/BigInt(1000);let r=-1;for(let a=0;a<t.length;a++)
if(t[a]!==0){r=a;break}let o="",i=!1;for(let a=t.length-1;a>=0;a--){let s=t[a];if(s===0)continue;let{
word:u,hasHundred:l}=Li(s);o&&a===r&&i&&!l&&(o+=" and"),o&&(o+=" "),o+=u,a>0?(o+=" "+ju[a-1],i=!0):i=
!1}return o}function qee(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=kF,n++;let r=e.
slice(n);return r&&(t&&(t+=" "),t+=xF(BigInt(r))),t}function TF(e){let{isNegative:t,integerPart:n,
decimalPart:r}=If(
e),o="";return t&&(o=Bee+" "),o+=xF(n),r&&(o+=" "+Uee+" "+qee(r)),o}function qw(e){let t=e%10,n=f.trunc(
e/10)%10,r=f.trunc(e/100),o="";return n===1?o=Wee[t]:n>=2?t>0?o=Kw[n]+"-"+vF[t]:o=Kee[n]:t>0&&(o=vF[
t]),
r>0?o?Lu[r]+" "+Gw+" "+o:Lu[r]+" hundredth":o}function Hee(e){if(e<BigInt(1000))return qw(w(e));if(e<
BigInt(1000000)){let t=w(e/BigInt(1000)),n=w(e%BigInt(1000));if(n===0)return Li(t).word+" "+ju[0]+"th";
let{word:r}=Li(t);return r+" "+ju[0]+" "+qw(n)}return Zee(e)}function Zee(e){let t=[],n=e;for(;n>
BigInt(0);)t.push(w(n%BigInt(1000))),n=n/BigInt(1000);let r=0;for(let i=0;i<t.length;i++)if(t[i]!==0){
r=i;break}let o="";for(let i=t.length-1;i>=0;i--){let a=t[i];if(a===0)continue;let s=i===r;o&&(o+=" "),
s?i===0?o+=qw(a):o+=Li(a).word+" "+ju[i-1]+"th":(o+=Li(a).word,i>0&&(o+=" "+ju[i-1]))}return o}
function SF(e){
let t=$f(e);return Hee(t)}m();var Hw=["","satu","dua","tiga","empat","lima","enam","tujuh","delapan",
"sembilan"],Jee=["sepuluh","sebelas","dua belas","tiga belas","empat belas","lima belas",
"enam belas","tujuh belas","delapan belas","sembilan belas"],EF=["","","dua puluh","tiga puluh",
"empat puluh","lima puluh","enam puluh","tujuh puluh","delapan puluh","sembilan puluh"],CF="ratus",
_f="ribu",Vee=["juta","miliar","triliun","kuadriliun","kuantiliun","sekstiliun","septiliun",
"oktiliun","noniliun","desiliun"],RF="nol",Yee="min",
Xee="koma",Qee="ke",ete="pertama";function zu(e){if(e===0)return"";let t=e%10,n=f.trunc(e/10)%10,r=f.trunc(
e/100),o=[];r>0&&(r===1?o.push(
"se"+CF):o.push(Hw[r]+" "+CF));let i=e%100;return i===0||(i<10?o.push(Hw[i]):i<20?o.push(Jee[i-10]):
t===0?o.push(EF[n]):o.push(EF[n]+" "+Hw[t])),o.join(" ")}function Zw(e){if(e===BigInt(0))return RF;
if(e<
BigInt(1000))return zu(w(e));if(e<BigInt(1000000)){let t=w(e/BigInt(1000)),n=w(e%BigInt(1000)),r;
return t===
1?r="se"+_f:r=zu(t)+" "+_f,n>0&&(r+=" "+zu(n)),r}return tte(e)}function tte(e){let t=e.toString(),n=t.
length,r=[],o=3,i=n%o,a=0;for(i>0&&(r.push(w(t.slice(0,i))),a=i);a<n;)r.push(w(t.slice(a,a+o))),a+=o;
let s=[],u=r.length-1;for(let l=0;l<r.length;l++){let c=r[l];if(c!==0)if(u===0)s.push(zu(c));else if(
u===
1)c===1?s.push("se"+_f):s.push(zu(c)+" "+_f);else{let d=Vee[u-2];s.push(zu(c)+" "+d)}u--}return s.join(
" ")}function nte(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=RF,n++;let r=e.slice(n);
return r&&(t&&(t+=" "),t+=Zw(BigInt(r))),t}function DF(e){let{isNegative:t,integerPart:n,decimalPart:
r}=If(
e),o="";return t&&(o=Yee+" "),o+=Zw(n),r&&(o+=" "+Xee+" "+nte(r)),o}function rte(e){return e===BigInt(
1)?
ete:Qee+Zw(e)}function OF(e){let t=$f(e);return rte(t)}function ote(e,t){return e.split("").map(n=>uo(
w(n),t)).join(" ")}function uo(e,t){let n=/^(-?)(\d+)(?:\.(\d+))?$/.
exec(x(e));if(!n)throw new RangeError(`Not a plain decimal number: ${e}`);let r=(t==="id"?DF:TF)(n[2]),
o=t==="id"?"koma":"point",i=n[3]?` ${o} ${ote(n[3],t)}`:"";return`${n[1]?"minus ":""}${r}${i}`}
function Ff(e,t){
return(t==="id"?OF:SF)(e)}function AF(e,t){let[n,r]=e.toFixed(2).split(".");return{figures:Hl(e,t),
words:`${uo(
r==="00"?n:`${n}.${r}`,t)} rupiah`}}var NF={id:"Minggu Senin Selasa Rabu Kamis Jumat Sabtu".split(
" "),en:"Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ")};function ite(e,t){
return t===2?e%4===0&&(e%100!==0||e%400===
0)?29:28:[4,6,9,11].includes(t)?30:31}function Mf(e){let t=/^(\d{4})-(\d{2})-(\d{2})$/.exec(e);if(!t)
return null;let[n,r,o]=[w(t[1]),w(t[2]),w(t[3])];return n>0&&r>=1&&r<=12&&o>=1&&o<=ite(n,r)?{year:n,
month:r,day:o}:null}function PF({year:e,month:t,day:n}){let r=[0,3,2,5,0,3,5,1,4,6,2,4][t-1],o=t<3?e-
1:e;return(o+f.floor(o/4)-f.floor(o/100)+f.floor(o/400)+r+n)%7}function Xn(e,t){return Mf(e)&&Yi(e,t)}
var IF=e=>Mf(e)?e.split("-").reverse().join("/"):null;function Jw(e,t){let n=Mf(e);return n&&NF[t][
PF(
n)]}function Lf(e,t){let n=Xn(e,t);return n&&`${Jw(e,t)}, ${n}`}function jf(e,t){let n=Mf(e);if(!n)return null;
let r=es[t][n.month-1],o=NF[t][PF(n)];return t==="en"?`${o}, the ${Ff(n.day,"en")} of ${r}, ${uo(n.year,
"en")}`:`${o} tanggal ${uo(n.day,"id")} bulan ${r} tahun ${uo(n.year,"id")}`}m();var ate=[{of:
/^kelurahan\s+(.+)/i,address:(e,t)=>`Lurah ${t}`},{of:/^desa\s+(.+)/i,address:(e,t)=>`Kepala Desa ${t}`}
,{of:/^kecamatan\s+(.+)/i,address:(e,t)=>`Camat ${t}`},{of:/^inspektorat\b\s*(.*)/i,
address:(e,t)=>`Inspektur ${t}`},{of:/^sekretariat\s+(?:dprd|dewan)\b/i,address:e=>e.replace(
/^sekretariat/i,
"Sekretaris")},{of:/^(?:rsud|rsu|rs|rumah sakit|perumda|perusahaan umum)\b/i,address:e=>`Direktur ${e}`}
,
{of:
/^(?:dinas|badan|bagian|bidang|kantor|puskesmas|uptd?|upt|satuan|sat|tk|paud|ra|sd|sdn|mi|min|smp|smpn|mts|mtsn|sma|sman|smk|smkn|ma|man|sekolah|madrasah)\b/i,
address:e=>`Kepala ${e}`}];function $F(e,t){var n;if(
/^(?:kepala|lurah|camat|direktur|inspektur|sekretaris|pimpinan|ketua|head|director)\b/i.
test(e))return e;if(t==="en")return`The Head of ${e}`;for(let r of ate){let o=r.of.exec(e);if(o)return r.
address(e,(n=o[1])!=null?n:"").trim()}return`Pimpinan ${e}`}m();m();function V(e){return jb(e.replace(
/\s+/g," ").trim())}function Ia(e){return e.split(/[\r\n\u2028\u2029]+/).
map(V).filter(t=>t!=="")}function lo(e){return Ia(e.replace(/;/g,`
`)).map(t=>t.replace(/^(\d{1,2}[.)]\s+|[-\u2013\u2022*]\s+)/,"")).filter(t=>t!=="")}function Bu(e){
return V(
e).replace(/^["\u201c\u201d\u00ab]([^"\u201c\u201d\u00ab\u00bb]+)["\u201c\u201d\u00bb]$/,"$1")}var ste=[
{of:/^(?:pemerintah\s+kota|(?:city|municipal)\s+government\s+of|city\s+of)\s+/i,id:"Wali Kota",en:
"Mayor"},{of:/^(?:pemerintah\s+kab(?:upaten|\.)|(?:regency\s+government|regency)\s+of)\s+/i,id:
"Bupati",en:"Regent"},{of:
/^(?:pemerintah\s+(?:daerah\s+)?provinsi|(?:provincial\s+government|province)\s+of)\s+/i,
id:"Gubernur",en:"Governor"}],ute=/^(wali\s?kota|bupati|gubernur|mayor|regent|governor)\b/i;function _F(
e){
return ute.test(V(e.signerPosition))}function Uu(e){let t=V(e.government);for(let n of ste){let r=t.
replace(n.of,"");if(r!==t)return e.language==="id"?`${n.id} ${r}`:`${n.en} of ${r}`}return _F(e)?V(e.
signerPosition):null}function lte(e){var n,r;let t=(r=(n=/^(?:(?:a\.\s?n\.|u\.\s?b\.|an\.|ub\.|plt\.|plh\.|pj\.|pjs\.|pgs\.)\s*)+/i.
exec(e))==null?void 0:n[0])!=null?r:"";return t+e.slice(t.length).toUpperCase()}function $a(e){
return V(
e.city).replace(/^(?:kota|kabupaten|kab\.)\s+/i,"")}function Wu(e){if(_F(e))return{first:V(e.signerPosition).
toUpperCase(),unit:""};let t=V(e.government).toUpperCase(),n=V(e.organizer).toUpperCase();return t!==
""?{first:t,unit:n===t?"":n}:n!==""?{first:n,unit:""}:{first:e.language==="id"?`PEMERINTAH ${Ve}`:Ve,
unit:""}}function Ku(e){let t=V(e.competition),n=V(e.year);return t===""?Ve:n===""||t.includes(n)?t:
e.language==="id"?`${t} Tahun ${n}`:`${t} ${n}`}function zf(e){let{language:t}=e,n=V(e.signerNip).replace(
/^nip\.?\s*:?\s*/i,""),r=Ia(e.signerPosition);return{kota:Ee($a(e)),tanggal:Ee(e.decisionDate&&Xn(e.
decisionDate,t)),tanggal_pendek:Ee(e.decisionDate&&IF(e.decisionDate)),hari:Ee(e.decisionDate&&Jw(e.
decisionDate,t)),tanggal_huruf:Ee(e.decisionDate&&jf(e.decisionDate,t)),jabatan_penandatangan:Ee(r.map(
o=>t==="id"?lte(o):o).join(`
`)),nama_penandatangan:Ee(V(e.signerName)),pangkat_penandatangan:V(e.signerGrade),nip_penandatangan:
n}}function ht(e,t){let n=Wu(e),r=Ku(e);return{nomor:Ee(t&&V(t)),kop:n.first,kop_unit:n.unit,
kompetisi:r,
kompetisi_kapital:r.toUpperCase(),...zf(e)}}function ji({entry:e},{language:t}){let n=V(e.institution);
if(n!=="")return[$F(n,t)];let r=lo(e.innovator).map(o=>t==="id"?`Sdr. ${o}`:o);return r.length>0?r:[
Ve]}function Bf(e){let{ceremonyDate:t,ceremonyTime:n,ceremonyPlace:r,language:o}=e,i=t!==null||V(n)!==
""||V(r)!=="";return{penyerahan:i?"ya":"",penyerahan_hari:i?Ee(t&&Lf(t,o)):"",penyerahan_waktu:i?Ee(
V(n)):"",penyerahan_tempat:i?Ee(V(r)):""}}function Gu(e,{language:t}){if(e===null)return{
uang_pembinaan:"",
uang_pembinaan_huruf:""};if(e==="open")return{uang_pembinaan:`Rp${Ve}`,uang_pembinaan_huruf:`${Ve} rupiah`}
;let n=AF(e.amount,t);return{uang_pembinaan:n.figures,uang_pembinaan_huruf:n.words}}function zi(e){
let t=lo(e.copies);return{ada_tembusan:t.length>0?"ya":"",tembusan:t.map((n,r)=>({nama:t.length>1?`${r+
1}. ${n}`:n}))}}m();m();var Uf=({results:e})=>e[e.length-1];function Wf(e,t,n){var i;let{competition:
r}=e,o=(i=e.winners)!=
null?i:[];return o.map(a=>{let s=n(t,a.entry.code);return{competition:r,result:Uf(e),standing:a,
winners:o,
number:s}})}var qu=(e,t)=>n=>{let{competition:r,winners:o}=n;return(o!=null?o:[]).map(i=>({about:i.entry.
code,fields:a=>{let s=a(e,i.entry.code),u={competition:r,result:Uf(n),standing:i,winners:o!=null?o:[
],
number:s};return t(u,a)}}))},_a=e=>t=>[{about:"",fields:n=>e(t,n)}],Bi=e=>t=>t.winners!==null&&t.winners.
length>0?_a(e)(t):[],Gn=(e,t)=>{var n,r;return{...e,decreeNumber:(n=t("sk",""))!=null?n:e.decreeNumber,
minutesNumber:(r=t("berita-acara",""))!=null?r:e.minutesNumber}};m();m();m();var FF=({competition:e,
standing:t})=>e.settings.rankedWinners?t.place:null;m();var cte=[[1e3,"M"],[900,"CM"],[500,"D"],[400,
"CD"],[100,"C"],[90,"XC"],[50,"L"],[40,"XL"],[10,"X"],
[9,"IX"],[5,"V"],[4,"IV"],[1,"I"]];function Kf(e){if(!w.isInteger(e)||e<1||e>3999)throw new RangeError(
`No roman numeral for ${e}`);let t=e,n="";for(let[r,o]of cte)for(;t>=r;)n+=o,t-=r;return n}var dte={
id:{Juara:"Juara",Terbaik:"Terbaik"},en:{Juara:"Winner",Terbaik:"Best Innovation"}};function MF(e){
return e.replace(/(^|[\s-])(\S)/g,(t,n,r)=>n+r.toUpperCase())}function LF(e){var h;let{language:t,
winnerTerm:n}=e.
competition.settings,r=dte[t][n],o=e.result.stage.title!==null,i=V((h=e.standing.title)!=null?h:""),
a=FF(e);if(!a){let b=i===""?r:i;return{full:b,short:b,title:"",arabic:"",roman:"",words:""}}let s=Ff(
a.place,t),u=Kf(a.place),c={title:[r,n].some(b=>F(b)===F(i))||!o?"":i,arabic:x(a.place),roman:u,
words:s};
if(t==="id")return{full:`${r} ${u} (${MF(s)})`,short:`${r} ${u}`,...c};let d=`${MF(s)} Place`,p=n===
"Juara"?`${d} Winner`:`${r}, ${d}`;return{full:p,short:p,...c}}var mte=3,pte=104;function fte(e){var n;
if(e.length<=mte)return e.join(`
`);let t=[];for(let r of e){let o=`${(n=t[t.length-1])!=null?n:""} \xB7 ${r}`;t.length===0||o.length>
pte?t.push(r):t[t.length-1]=o}return t.join(`
`)}function gte(e){let{entry:t}=e.standing,n=lo(t.innovator),r=V(t.institution);if(n.length===0)return{
names:r===""?[]:[r],institution:""};let o=n.length===1&&F(n[0])===F(r);return{names:n,institution:o?
"":r}}function hte({standing:e}){var n;return V((n=e.category)!=null?n:"").replace(
/^(?:kategori|category)[\s:]+(?=\S)/i,
"")}function yte({full:e,title:t},n,{language:r}){let o=r==="id"?` Kategori ${n}`:`, category ${n}`,
i=n===""?e:e+o;return t===""?i:`${i}, ${t}`}function Ui(e){let{settings:t}=e.competition,{entry:n}=e.
standing,r=LF(e),o=hte(e),{names:i,institution:a}=gte(e),s=t.rankedWinners||t.letterScores?wr(e.standing.
score,t.decimals):"";return{kode:V(n.code),nomor:Ee(e.number&&V(e.number)),inovasi:Ee(Bu(n.name)),
instansi:V(
n.institution),inovator:lo(n.innovator).join("; "),kategori:o,penerima:i.length===0?Ve:fte(i),
instansi_penerima:a,
predikat:r.full,predikat_singkat:r.short,predikat_kapital:r.full.toUpperCase(),gelar:r.title,
penghargaan:yte(
r,o,t),peringkat_angka:r.arabic,peringkat_romawi:r.roman,peringkat_huruf:r.words,nilai:Tn(s,t.language),
nilai_huruf:s===""?"":uo(s,t.language),kompetisi:Ku(t),...zf(t)}}var bte={id:{innovation:
"Nama inovasi",innovator:"Inovator",institution:"Instansi",score:"Nilai"},en:{innovation:
"Innovation",innovator:"Innovator",institution:"Institution",score:"Score"}};function Gf(e,{language:
t,letterScores:n}){let r=bte[t];
return[{label:r.innovation,isi:e.inovasi},{label:r.innovator,isi:e.inovator},{label:r.institution,
isi:e.
instansi},{label:r.score,isi:n?`${e.nilai} (${e.nilai_huruf})`:""}].filter(o=>o.isi!=="")}var jF=(e,
t)=>{var n,r;return(r=(n=t.find(([o])=>o===e))==null?void 0:n[1].id)!=null?r:""},zt=e=>`${e} (${uo(e,
"id")})`,gd=(e,{settings:t})=>Tn(wr(e,t.decimals),t.language),_r=e=>({kode:V(e.code),inovasi:Ee(
Bu(e.name)),instansi:V(e.institution),inovator:lo(e.innovator).join("; ")}),Vw=(e,t=4)=>Tn(wr(e,t).replace(
/\.?0+$/,""),"id");function wte(e){let t=e.map(Vt),n=t.reduce((r,o)=>r.add(o),new Fe(0));return n.lte(
0)?t.map(()=>"\u2013"):t.map(r=>`${Vw(r.mul(100).div(n),2)}%`)}function Hu(e,t=[]){return e.stages.map(
(n,r)=>{var a;let o=wo(e,n),i=t[r];return{no:x(r+1),tahap:V(n.name),bentuk:n.form===null?"\u2013":jF(
n.form,Ka),tanggal_tahap:(a=n.date&&Xn(n.date,"id"))!=null?a:"\u2013",bobot_tahap:e.settings.carryOver&&
n.weight!==null?ae(n.weight,"id"):"\u2013",jumlah_juri:x(rt(e,n).length),jumlah_peserta:i===void 0?
"\u2013":x(i.standings.length),lolos:o===null?"semua":x(o)}})}function Fa(e,t){let n=je(e,t),r=wte(n.
map(o=>o.weight));return n.map((o,i)=>{var a;return{no:x(i+1),kriteria:V(o.name),bobot:(a=r[i])!=null?
a:"",rentang:`${ae(o.min,"id")}\u2013${ae(o.max,"id")}`,uraian:V(o.description)}})}var qf=({entries:
e})=>e.
filter(t=>t.status!=="running").map(t=>({..._r(t),status:jF(t.status,Xo),alasan:Ee(V(t.reason))}));
function co(e,t){
let{settings:n}=e.competition;return Wf(e,"piagam",t).map((r,o)=>{let{kode:i,inovasi:a,instansi:s,
inovator:u,
kategori:l,penghargaan:c,predikat_singkat:d,gelar:p}=Ui(r);return{no:x(o+1),kode:i,inovasi:a,
instansi:s,
inovator:u,kategori:l,penghargaan:c,predikat_singkat:d,gelar:p,nilai:n.rankedWinners?gd(r.standing.score,
e.competition):"",...Gu(r.standing.prize,n)}})}m();function vte({tieBreaks:e}){let t=e.map(r=>ms[r].official).filter(
r=>r!=="");return t.length===0?"Peserta dengan nilai yang sama berbagi peringkat.":`Nilai yang sama dipisahkan ${t.length===1?
`menurut ${t[0]}`:`berturut-turut menurut ${t.map((r,o)=>`(${o+1}) ${r}`).join("; ")}`}. Bila tetap sama, peringkatnya dipakai bersama.`}
function Zu({settings:e,stages:t}){let{decimals:n,passingScore:r,maxPerInstitution:o,
winnerTerm:i}=e,a=u=>ae(u,"id");return[
"Nilai seorang juri bagi satu inovasi adalah 100 \xD7 jumlah (bobot kriteria \xD7 nilai \xF7 nilai maksimum) \xF7 jumlah bobot, sehingga terletak antara 0 dan 100.",
e.missing==="complete"?
"Setiap juri menilai semua peserta pada tahapnya. Nilai yang belum diisi tidak dihitung sebagai nol.":
"Setiap juri menilai peserta yang ditugaskan kepadanya. Baris yang belum lengkap tidak dihitung, dan nilai yang belum diisi bukan nol.",
ui[e.method].official,t.length>1&&(e.carryOver?
"Nilai pada suatu tahap digabungkan dengan nilai tahap-tahap sebelumnya menurut bobot tahap.":
"Setiap tahap dinilai tersendiri; nilai tahap sebelumnya tidak digabungkan."),`Peringkat disusun dari nilai yang dibulatkan sampai ${n} desimal. Peserta dengan nilai yang sama mendapat peringkat yang sama, dan peringkat berikutnya dilewati (1-2-2-4).`,
vte(e),r!==null&&`Peserta dengan nilai di bawah ${a(r)} tidak lolos.`,o!==null&&`Dari satu instansi paling banyak ${o} inovasi yang lolos; tempatnya diisi peringkat berikutnya.`,
"Semua yang berada pada peringkat batas ikut lolos; pada tahap terakhir hal itu diputuskan rapat pleno.",
e.winnersPerCategory&&"Pemenang ditetapkan pada setiap kategori tersendiri.",e.rankedWinners?`Pemenang diumumkan menurut urutan ${i} I, II, dan seterusnya.`:
"Pemenang diumumkan menurut abjad, tanpa peringkat.",e.conflicts==="exclude"?
"Nilai juri bagi inovasi dari instansinya sendiri, dari unit di bawah instansinya, atau yang tercatat sebagai benturan kepentingan tidak dihitung. Juri yang mundur dari suatu penilaian menuliskan BK.":
"Benturan kepentingan juri dicatat, dan nilainya tetap dihitung kecuali bila juri mundur dengan menuliskan BK.",
"Putusan rapat pleno yang berbeda dari peringkat hitung dicatat bersama alasan dan hasil suaranya."].filter(
u=>u!==!1)}m();m();var kte=/[\u0000-\u001F\u007F-\u009F"*/:<>?\\|]+/g,xte=/[\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF]/g,
Tte=200,zF=60;function BF(e){let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4}function Yw(
e){
return k.from(e).reduce((t,n)=>t+BF(n),0)}function UF(e,t){if(Yw(e)<=t)return e;let n=t-3,r=0;for(
let o of k.
from(e)){if(n-=BF(o),n<0)break;r+=o.length}return`${e.slice(0,r).trim()}\u2026`}function WF(e){let t=e.
replace(xte,"").replace(kte,"-");return k.from(t).filter(r=>r.length>1||r<"\uD800"||r>"\uDFFF").join(
"").replace(/\s+/g," ").trim()}function Ste(e){let t=WF(e);return Yw(t)<=zF?t:`${UF(t,zF-17)}-${Jp(e)}`}
function Hf(e,t){let n=t.trim()===""?"":` (${Ste(t)})`,r=e.map(WF).filter(o=>o!=="").join(" \u2013 ");
return UF(r,Tte-Yw(n)).replace(/[. ]+$/,"")+n}var hd=e=>t=>{let n=e[t];return typeof n=="string"?n:
""};function Ju(e){let t=hd(e);return Hf([t("jenis"),t("predikat_singkat"),t("kategori"),t("inovasi")],
t("kode"))}var qn=e=>Hf([hd(e)("jenis"),hd(e)(
"kompetisi")],""),mo=(...e)=>t=>Hf(["jenis",...e].map(hd(t)),hd(t)("kode"));var Ete={recused:
"mundur dari penilaian (BK)",conflict:"benturan kepentingan",incomplete:"nilai tidak lengkap"},Cte=e=>e.split(
"-").reverse().join("-"),Xw=(e,t)=>{let n=e.find(r=>r.code===t);return n===
void 0||n.name===""?t:`${Bu(n.name)} (${t})`};function Rte({competition:e,results:t}){return t.flatMap(
({stage:n,panel:r})=>r.leftOut.filter(({reason:o})=>o!=="incomplete").map(({judge:o,entry:i,reason:a}
)=>({
juri:Xw(e.judges,o),peserta:Xw(e.entries,i),tahap:V(n.name),alasan:Ete[a]})))}function Dte({results:
e,
competition:t}){return e.flatMap(({stage:n,standings:r})=>r.flatMap(({entry:o,rank:i,decision:a})=>a===
void 0?[]:[{tahap:V(n.name),peserta:Xw(t.entries,o.code),semula:x(i),menjadi:x(a.rank),alasan:Ee(V(a.
reason)),setuju:a.votesFor===null?"\u2026":x(a.votesFor),tidak:a.votesAgainst===null?"\u2026":x(a.votesAgainst)}
]))}
function Ote(e,t){var a;let n=t.last&&!e.competition.settings.rankedWinners,r=(s,u)=>{let{entry:l,
rank:c,
score:d,title:p,decision:h,category:b,categoryRank:S}=s,A=[p!=null?p:"",b!==null&&S!==null&&!u?`${b}: ${S}`:
"",h===void 0||u?"":`putusan pleno, peringkat hitung ${c}`];return{..._r(l),peringkat:u?"\u2013":
x(Fn(s)),nilai:u?"\u2013":gd(d,e.competition),keterangan:A.filter(N=>N!=="").join("; ")}},o=[...t.standings].
sort((s,u)=>Fn(s)-Fn(u)),i=n?(a=e.winners)!=null?a:[]:[];return[...i.map(s=>r(s,!0)),...o.filter(s=>!i.
includes(s)).map(s=>r(s,!1))]}function Ate(e){return e.results.map((t,n)=>({lampiran:e.results.length>
1?`LAMPIRAN ${Kf(n+1)}`:"LAMPIRAN",tahap:V(t.stage.name),tahap_kapital:V(t.stage.name).toUpperCase(),
kepala_nilai:Ns(er(t.method),"id"),tanpa_urutan:t.last&&!e.competition.settings.rankedWinners?"ya":
"",
peringkat_tahap:Ote(e,t)}))}function Nte(e){let[t="",n="",...r]=Ia(e);return{mengetahui:t,
nama_mengetahui:t===
""?"":Ee(n),rincian_mengetahui:r.map(o=>({isi:o}))}}function Pte(e,t){var S,A,N;let{competition:n,
results:r}=e,
o=Gn(n.settings,t),{plenaryDate:i,plenaryTime:a,plenaryPlace:s,juryDecreeNumber:u}=o,l=Uu(o),c=qf(n),
d=Rte(e),p=Dte(e),h=Uf(e).panel.judges,b=n.judges.filter(P=>!h.includes(P));return{...ht(o,o.minutesNumber),
tanggal:Ee(i&&Xn(i,"id")),jenis:"Berita Acara Rapat Pleno",hari_tanggal:i===null?Ve:`${jf(i,"id")} (${Cte(
i)})`,waktu_pleno:V(a),tempat_pleno:Ee(V(s)),keputusan_juri:`Keputusan${l===null?"":` ${l}`} Nomor ${Ee(
V(u))}`,jumlah_peserta:zt((A=(S=r[0])==null?void 0:S.standings.length)!=null?A:0),gugur:c,
tidak_gugur:c.
length===0?"ya":"",tahapan:Hu(n,r),aturan:Zu(n).map((P,I)=>({no:x.fromCharCode(97+I),isi:P})),
kelompok_kriteria:r.
map(({stage:P})=>({tahap_kriteria:V(P.name),kriteria:Fa(n,P).map(I=>`${x(I.kriteria)} ${x(I.bobot)}`).
join(", ")})),benturan:d,tidak_benturan:d.length===0?"ya":"",pleno:p,tidak_pleno:p.length===0?"ya":
"",
usulan:co(e,t),tanpa_urutan:o.rankedWinners?"":"ya",kode_hasil:(N=e.code)!=null?N:Ve,
lampiran_peringkat:Ate(
e),juri:[...h,...b].map((P,I)=>({no:`${I+1}.`,nama:Ee(V(P.name)),peran:V(P.role)||"Anggota",
instansi_juri:V(
P.institution)})),...Nte(o.acknowledgedBy)}}var KF={needs:"result",inEnglish:!1,documents:_a(Pte),
title:qn};m();m();function Ite({competition:e,results:t},n){if(n===0)return e.entries.filter(o=>o.status==="running");
let r=t[n-1];return r===void 0?null:r.standings.filter(({advances:o})=>o).map(({entry:o})=>o)}var GF=(
e,{
competition:t})=>e.map(n=>({nama:ji({entry:n},t.settings).join(", "),keterangan:_r(n).inovasi}));
function Zf(e){
let{competition:t,winners:n}=e,{settings:r,stages:o,judges:i}=t,a=o.flatMap((l,c)=>{let d=l.form==="presentation"||
l.form==="field"?Ite(e,c):null;if(d===null)return[];let p=`${l.form==="field"?"Kunjungan lapangan":
"Presentasi"} tahap ${V(l.name)}`;return[{about:`Tahap ${l.name}`,name:p,date:l.date,time:"",
place:"",guests:GF(d,e)}]}),s={about:"Pleno",name:"Rapat pleno Dewan Juri",date:r.plenaryDate,time:r.
plenaryTime,place:r.plenaryPlace,guests:i.map(l=>({nama:V(l.name)||l.code,keterangan:[l.role,l.institution].
map(V).filter(Boolean).join(", ")}))},u={about:"Penyerahan",name:"Penyerahan penghargaan",date:r.ceremonyDate,
time:r.ceremonyTime,place:r.ceremonyPlace,guests:GF((n!=null?n:[]).map(({entry:l})=>l),e)};return[
...a,
s,...n===null?[]:[u]].filter(({guests:l})=>l.length>0)}var Jf=({name:e,date:t,time:n,place:r})=>({
acara:e,
acara_kapital:e.toUpperCase(),hari_acara:Ee(t&&Lf(t,"id")),waktu_acara:Ee(V(n)),tempat_acara:Ee(V(r))}
);var $te=5,_te=e=>[...e,...k.from({length:$te},()=>({nama:"",keterangan:""}))].map((t,n)=>({no:x(n+1),
...t})),qF={needs:"rules",inEnglish:!1,documents:e=>Zf(e).map(t=>({about:t.about,fields:n=>({...ht(e.
competition.settings,n("daftar-hadir",t.about)),jenis:"Daftar Hadir",kode:"",...Jf(t),hadir:_te(t.guests)}
)})),
title:mo("acara")};m();m();m();var Fte=["besar","sedang","kecil"];function HF(e){return k.from(e).length}
function ZF(e){return e.join(`
`).split(`
`).filter(n=>n!=="").reduce((n,r)=>n+f.ceil(HF(r)/100),0)}function yd(e,t,n,r){let o=t.split(`
`),i=f.max(...o.map(HF)),a=o.length>3?2:o.length>1||r?1:0,s=n.findIndex((c,d)=>i<=c&&d>=a),u=s<0?n.length:
s,l=Fte.slice(0,n.length+1);return g.fromEntries(l.map((c,d)=>[`${e}_${c}`,d===u?t:""]))}var Vf={
recipient:[38,76],institution:[90],predicate:[36],innovation:[96]},Mte=9;function Qw(e){let{
settings:t}=e.competition,n=Ui(e),{penerima:r,instansi_penerima:o,predikat_kapital:i,gelar:a,
kategori:s,
inovasi:u}=n,l=[n.jabatan_penandatangan,n.pangkat_penandatangan,n.nip_penandatangan],c=ZF([r,o,a,s,u,
...l])>Mte;return{...n,jenis:t.language==="id"?"Piagam":"Certificate",kepala:Wu(t).first,penuh:c?
"ya":
"",...yd("penerima",r,Vf.recipient,c),...yd("instansi_penerima",o,Vf.institution,c),...yd("predikat",
i,Vf.predicate,c),...yd("inovasi",u,Vf.innovation,c)}}var JF={needs:"result",inEnglish:!0,documents:
qu(
"piagam",Qw),title:Ju};function Lte(e,t){let{settings:n}=e.competition;return{jenis:n.language==="id"?
"Semua Piagam":"All Certificates",kompetisi:Ku(n),piagam:Wf(e,"piagam",t).map((r,o)=>({...Qw(r),
lanjutan:o===0?"":"ya"}))}}
var VF={needs:"result",inEnglish:!0,documents:Bi(Lte),title:qn};m();m();var jte={id:{decree:e=>e?`Keputusan ${e}`:
"Keputusan",minutes:"Berita Acara Rapat Pleno Dewan Juri",
numbered:(e,t,n)=>`${e} Nomor ${t} tanggal ${n}`,and:" dan ",begin:"Berdasarkan ",judged:
"hasil penilaian Dewan Juri"},en:{decree:e=>e?`the Decree of the ${e}`:"Decree",minutes:
"the Minutes of the Judges\u2019 Plenary Meeting",numbered:(e,t,n)=>`${e} Number ${t} of ${n}`,and:
" and ",begin:"Pursuant to ",judged:"the assessment by the Board of Judges"}};function po(e){let t=jte[
e.language],n=a=>Ee(a&&
Xn(a,e.language)),[r,o]=[V(e.decreeNumber),V(e.minutesNumber)],i=[];return r!==""&&i.push(t.numbered(
t.decree(Uu(e)),r,n(e.decisionDate))),(o!==""||e.plenaryDate!==null)&&i.push(t.numbered(t.minutes,Ee(
o),n(e.plenaryDate))),t.begin+(i.length>0?i.join(t.and):t.judged)}function zte({entries:e}){var r;
let t=e.some(({category:o})=>o!=="")?"category":"unitType",n=new y;for(let o of e)
n.set(V(o[t]),((r=n.get(V(o[t])))!=null?r:0)+1);return n.size<2?[]:[...n].map(([o,i])=>({kelompok:o||
"(tidak disebut)",jumlah:x(i)}))}function Bte(e,t){var c,d,p,h,b,S,A;let{competition:n,results:r,
coverage:o}=e,
i=Gn(n.settings,t),a=qf(n),s=r.flatMap(({standings:N})=>N).filter(({decision:N})=>N!==void 0),u=r.flatMap(
({panel:N})=>N.leftOut).filter(({reason:N})=>N!=="incomplete"),l=zte(n);return{...ht(i,t("laporan",
"")),
jenis:"Laporan",penyelenggara:Ee(V(i.organizer)),dasar:po(i),jumlah_inovasi:zt(n.entries.length),
jumlah_dinilai:zt(
(d=(c=r[0])==null?void 0:c.standings.length)!=null?d:0),jumlah_juri:zt(n.judges.length),jumlah_tahap:
zt(
n.stages.length),tahapan:Hu(n,r),kelompok:l,ada_kelompok:l.length>0?"ya":"",gugur:a,ada_gugur:a.length>
0?"ya":"",aturan:Zu(n).map((N,P)=>({no:x(P+1),isi:N})),jumlah_pemenang:zt((h=(p=e.winners)==null?
void 0:
p.length)!=null?h:0),tanpa_urutan:i.rankedWinners?"":"ya",pemenang:co(e,t),jumlah_putusan:zt(s.length),
jumlah_benturan:zt(u.length),kode_hasil:(b=e.code)!=null?b:Ve,keikutsertaan:o===null?"":"ya",
instansi_ikut:o===
null?"":zt(o.present),instansi_terdaftar:o===null?"":zt(o.listed),tidak_ikut:((S=o==null?void 0:o.absent)!=
null?S:[]).map(N=>({nama:V(N)})),ada_tidak_ikut:((A=o==null?void 0:o.absent.length)!=null?A:0)>0?
"ya":
"",kekukuhan:e.reliability().map(({stage:N,sentences:P})=>({tahap:V(N),kalimat:P.map(I=>({isi:I}))}))}
}
var YF={needs:"result",inEnglish:!1,documents:_a(Bte),title:qn};m();var ev=8,Ute=e=>e===void 0||e.kind==="blank"?
"":e.kind==="recused"?"BK":e.kind==="score"?Vw(Vt(e.value)):
"?",XF=e=>[...e.marks.values()].some(t=>t.kind!=="blank");function Wte(e,t,n,r,o){var c,d,p;let i=je(
e.competition,t),a=i.map(h=>Ute(r==null?void 0:r.marks.get(h.name))),s=i.flatMap(({name:h})=>{let b=r==
null?void 0:r.marks.get(h);return(b==null?void 0:b.kind)==="score"?[b.value]:[]}),u=s.length===i.length?
(c=Gd(i))==null?void 0:c(s).score:void 0,l=[(d=r==null?void 0:r.notesToCommittee)!=null?d:"",(p=r==null?
void 0:r.notesToEntrant)!=null?p:""].map(V).filter(Boolean);return{no:x(o),..._r(n),...g.fromEntries(
k.from({length:ev},(h,b)=>{var S;return[`k${b+1}`,(S=a[b])!=null?S:""]})),rincian_nilai:i.map(({name:
h},b)=>`${V(
h)}: ${a[b]||"\u2026\u2026"}`).join(`
`),nilai:u===void 0?"":gd(u,e.competition),catatan:l.join(" / ")}}function Kte(e,t,n){let{
competition:r,
results:o}=e,i=r.entries.filter(u=>u.status==="running");if(n!==void 0){let u=new v(n.rows.filter(XF).
map(l=>l.entry));return i.filter(l=>u.has(l.code))}let a=o[r.stages.indexOf(t)-1];if(a===void 0)return i;
let s=new v(a.standings.filter(({advances:u})=>u).map(({entry:u})=>u.code));return i.filter(u=>s.has(
u.code))}function Gte({changes:e,competition:t},n,r){return e.filter(o=>o.stage===n.name&&o.judge===
r.code).map((o,i)=>{var a,s;return{no:x(i+1),inovasi:V((s=(a=t.entries.find(({code:u})=>u===o.entry))==
null?void 0:a.name)!=null?s:o.entry),kriteria:V(o.criterion),semula:o.from,menjadi:o.to,waktu:Ze(o.at,
"id")}})}function qte(e,t,n,r,o,i){let{competition:a}=e,s=Fa(a,n),u=Kte(e,n,o).map((d,p)=>Wte(e,n,d,
o==null?void 0:o.rows.find(h=>h.entry===d.code),p+1)),l=s.length<=ev?s.length:0,c=Gte(e,n,r);return{
...ht(a.settings,i("lembar-nilai",t)),tanggal:Ve,jenis:o===void 0?"Lembar Nilai Kosong":
"Lembar Nilai",kode:V(r.code),tahap:V(n.name),tahap_kapital:V(n.name).toUpperCase(),tanggal_tahap:Ee(
n.date&&Xn(
n.date,"id")),nama_juri:Ee(V(r.name)),peran:V(r.role)||"Anggota",instansi_juri:V(r.institution),
terisi:o===
void 0?"":"ya",kriteria_tahap:s,...g.fromEntries(k.from({length:ev},(d,p)=>[`kolom_${p+1}`,l===p+1?[
{baris:u,...Hte(s)}]:[]])),kolom_banyak:l===0?[{baris:u}]:[],perubahan:c,ada_perubahan:c.length>0?
"ya":""}}var Hte=e=>g.fromEntries(e.map((t,n)=>[`kepala${n+1}`,`${t.kriteria}
(${t.rentang})`])),QF={needs:"rules",inEnglish:!1,documents:e=>{let{competition:t,sheets:n,
faultyTabs:r}=e;
return t.stages.flatMap(o=>rt(t,o).flatMap(i=>{let a=n.find(l=>l.stage===o.name&&l.judge===i.code),s=a!=
null&&a.rows.some(XF)?a:void 0;if(s!==void 0&&r.has(s.tab))return[];let u=`${o.name} \xB7 ${i.code}${s===
void 0?" \xB7 kosong":""}`;return[{about:u,fields:l=>qte(e,u,o,i,s,l)}]}))},title:mo("tahap",
"nama_juri")};m();function Zte(e,t){var r,o;let n=Gn(e.competition.settings,t);return{...ht(n,t(
"pengumuman","")),jenis:"Pengumuman",dasar:po(n),jumlah_pemenang:zt((o=(r=e.winners)==null?void 0:r.length)!=null?
o:0),tanpa_urutan:n.
rankedWinners?"":"ya",pemenang:co(e,t),masa_sanggah:n.objectionDays===null?"":zt(n.objectionDays)}}
var eM={
needs:"result",inEnglish:!1,documents:Bi(Zte),title:qn};m();var Jte={listed:
"tercatat sebagai benturan kepentingan","same-institution":"dari instansi saya sendiri",
"parent-institution":"dari unit di bawah instansi saya"};function Vte({competition:e},t,n){let r=jr(
e),o=e.entries.flatMap(a=>{let s=a.status==="running"?r(t,a):null;return s===null?[]:[{..._r(a),
alasan:Jte[s]}]}),
i=e.stages.filter(a=>je(e,a).length>0&&rt(e,a).includes(t));return{...ht(e.settings,n("pernyataan",t.
code)),tanggal:Ve,jenis:"Pernyataan Juri",kode:V(t.code),nama_juri:Ee(V(t.name)),peran:V(t.role)||
"Anggota",instansi_juri:Ee(V(t.institution)),tahap_juri:i.map(({name:a})=>V(a)).join(", "),benturan:
o.
map((a,s)=>({no:x(s+1),...a})),ada_benturan:o.length>0?"ya":""}}var tM={needs:"rules",inEnglish:!1,
documents:e=>e.
competition.judges.map(t=>({about:t.code,fields:n=>Vte(e,t,n)})),title:mo("nama_juri")};m();var nM=(
e,t)=>e.map((n,r)=>({no:t(r),isi:n,pertama:r===0?"ya":""}));function Yte(e,t){var c,d;let n=Gn(
e.competition.settings,t),r=V(n.decreeNumber),o=ht(n,r),i=(c=Uu(n))!=null?c:Ve,a=V(n.minutesNumber),
s=Ee(n.plenaryDate&&Xn(n.plenaryDate,"id")),u=lo(n.legalBasis),l=`penetapan pemenang ${o.kompetisi}`;
return{...o,jenis:"Keputusan",rancangan:r===""?"ya":"",kepala:i,kepala_kapital:i.toUpperCase(),
provinsi_kapital:V(
n.province)===""?"":Xte(n.province).toUpperCase(),tentang:l.toUpperCase(),menimbang:nM([`bahwa dalam rangka mendorong inovasi pelayanan publik telah dilaksanakan ${o.kompetisi};`,
`bahwa berdasarkan Berita Acara Rapat Pleno Dewan Juri Nomor ${Ee(a)} tanggal ${s} telah diusulkan pemenang ${o.kompetisi};`,
`bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan ${i} tentang Penetapan Pemenang ${o.kompetisi};`],
p=>`${x.fromCharCode(97+p)}.`),mengingat:nM(
u.length>0?u:[Ve],p=>`${p+1}.`),hadiah:((d=e.winners)!=null?d:[]).some(({prize:p})=>p!==null)?"ya":
"",
berperingkat:n.rankedWinners?"ya":"",pemenang:co(e,t)}}var Xte=e=>{let t=V(e);return/^provinsi\b/i.test(
t)?t:`Provinsi ${t}`},rM={needs:"result",inEnglish:!1,documents:Bi(Yte),title:qn};m();m();var Qte={
id:{above:"di atas median",same:"sama dengan median",below:"di bawah median"},en:{above:
"above the median",same:"at the median",below:"below the median"}},ene=5,oM=new O,tv=({standings:e})=>e.
length>=ene;function Yf(e){var n;let t=(n=oM.get(e))!=null?n:tne(e);return oM.set(e,t),t}function tne(
e){
let{panel:t,standings:n}=e,r=(i,a)=>{var u;let s=[...((u=t.readings.get(i))!=null?u:new y).values()].
flatMap(l=>{var c;return(c=l.marks[a])!=null?c:[]});return s.length===0?null:dn(s)},o=t.criteria.map(
(i,a)=>{let s=n.flatMap(({entry:u})=>{var l;return(l=r(u.code,a))!=null?l:[]});return s.length===0||
!tv(e)?null:Za(s)});return({entry:i},{language:a,decimals:s})=>{let u=Qte[a];return t.criteria.flatMap(
(l,c)=>{var b;let[d,p]=[r(i.code,c),(b=o[c])!=null?b:null];if(d===null)return[];let h=p===null?0:Xt(
d,p);return[{kriteria:V(l.name),nilai:Tn(wr(d,s),a),median:p===null?"\u2013":Tn(wr(p,s),a),maksimum:
Tn(
x(l.max),a),kedudukan:p===null?"\u2013":h>0?u.above:h<0?u.below:u.same}]})}}var iM={id:{kind:"Surat",
place:"Tempat"},en:{kind:"Award letter",place:""}};function nne(e,t){let{standing:n,
competition:r}=e,{settings:o}=r,i=Ui(e),a=Wu(o);return{...i,jenis:iM[o.language].kind,kop:a.first,
kop_unit:a.
unit,kepada:ji(n,o).map(s=>({nama:s})),tempat_tujuan:$a(o)||iM[o.language].place,dasar:po(Gn(o,t)),
rincian:Gf(
i,o),profil:i.nilai===""?[]:Yf(e.result)(n,o),...Gu(n.prize,o),...Bf(o),...zi(o)}}var aM={needs:
"result",inEnglish:!0,documents:qu("surat",nne),title:Ju};m();function rne(e,t){var o;let n=Gn(e.competition.settings,
t),r=(o=e.winners)!=null?o:[];return{...ht(n,
t("surat-daftar","")),jenis:"Surat kepada Semua Pemenang",tempat_tujuan:$a(n)||"Tempat",dasar:po(n),
jumlah_pemenang:zt(r.length),...Bf(n),...zi(n),tanpa_urutan:n.rankedWinners?"":"ya",pemenang:co(e,t).
map((i,a)=>({...i,kepada:r[a]===void 0?"":ji(r[a],n).join(`
`)}))}}var sM={needs:"result",inEnglish:!1,documents:Bi(rne),title:qn};m();function one(e){let{
settings:t}=e.competition,{prize:n}=e.standing,r=Ui(e);return{...ht(t,e.number),
...r,rincian:Gf(r,t),tanggal:Ve,jenis:"Tanda Terima",...Gu(n,t)}}var uM={needs:"result",inEnglish:!1,
documents:qu("tanda-terima",one),title:Ju};m();function ine({competition:e}){let{criteria:t,stages:n}
=e;return t.every(r=>r.stage===null)&&n[0]?[{tahap_kriteria:"Semua tahap",kriteria_tahap:Fa(e,n[0])}
]:n.filter(r=>je(e,r).length>0).map(r=>({tahap_kriteria:`Tahap ${V(r.name)}`,kriteria_tahap:Fa(e,r)}
))}function ane(e,t){let{competition:n}=e;return{...ht(n.settings,
t("tata-cara","")),tanggal:Ve,jenis:"Tata Cara Penilaian",tahapan:Hu(n),kelompok_kriteria:ine(e),
aturan:Zu(
n).map((r,o)=>({no:x(o+1),isi:r}))}}var lM={needs:"rules",inEnglish:!1,documents:_a(ane),title:qn};m(
);var sne={id:{kind:"Umpan Balik",place:"Tempat"},en:{kind:"Feedback",place:""}},une=({sheets:e},t)=>[
...new v(e.flatMap(({rows:n})=>n.filter(r=>r.entry===t).map(({notesToEntrant:r})=>r)))].map(n=>Ia(n).
join(`
`)).filter(n=>n!=="").sort((n,r)=>n<r?-1:1).map(n=>({isi:n}));function lne(e,t,n,r){let o=Gn(e.competition.
settings,r),i=sne[o.language],a=une(e,t.entry.code);return{...ht(o,r("umpan-balik",t.entry.code)),
..._r(
t.entry),jenis:i.kind,kepada:ji(t,o).map(s=>({nama:s})),tempat_tujuan:$a(o)||i.place,dasar:po(o),
tahap:V(
n.stage.name),jumlah_peserta:x(n.standings.length),profil:Yf(n)(t,o),tanpa_median:tv(n)?"":"ya",
catatan:a,
ada_catatan:a.length>0?"ya":"",...zi(o)}}var cM={needs:"result",inEnglish:!0,documents:e=>{var r;let t=new v(
((r=e.winners)!=null?r:[]).map(({entry:o})=>o.code)),n=new v;return[...e.results].reverse().flatMap(
o=>o.standings.filter(({entry:a})=>!t.has(a.code)&&!n.has(a.code)).map(a=>(n.add(a.entry.code),{
about:a.
entry.code,fields:s=>lne(e,a,o,s)})))},title:mo("inovasi")};m();var dM={needs:"rules",inEnglish:!1,
documents:e=>Zf(e).map(t=>({about:t.about,fields:n=>({...ht(e.competition.
settings,n("undangan",t.about)),tanggal:Ve,jenis:"Undangan",kode:"",...Jf(t),jumlah_undangan:zt(t.guests.
length),undangan:t.guests.map((r,o)=>({no:x(o+1),...r})),...zi(e.competition.settings)})})),title:mo(
"acara")};var mM={"tata-cara":lM,pernyataan:tM,undangan:dM,"daftar-hadir":qF,"lembar-nilai":QF,
"berita-acara":KF,
sk:rM,pengumuman:eM,piagam:JF,gabungan:VF,surat:aM,"surat-daftar":sM,"tanda-terima":uM,"umpan-balik":
cM,
laporan:YF};m();var pM=["tata-cara","pernyataan","undangan","daftar-hadir","lembar-nilai",
"berita-acara","sk","pengumuman","piagam","gabungan","surat","surat-daftar","tanda-terima",
"umpan-balik","laporan"];var Wi=pM.map(e=>({id:e,...mM[e]}));function bd(e){var t;return(t=Wi.find(n=>n.id===e))!=null?
t:null}m();var qo=(e,t)=>Lb(e.id,ru(e,t)),Xf=(e,t)=>e.needs==="rules"||t.winners!==null;function cne(
e,t){let{competition:n}=t,
r=ru(e,n);return n.settings.language===r?t:{...t,competition:{...n,settings:{...n.settings,language:
r}}}}
var Ma=(e,t)=>e.filter(n=>Xf(n,t)).flatMap(n=>n.documents(cne(n,t)).map(r=>({kind:n,...r})));
function nv(e){
if(e.winners===null)return()=>!0;let t=new v(Ma(Wi,e).map(({kind:n,about:r})=>`${n.id}:${r}`));
return(n,r)=>t.
has(`${n}:${r}`)}var dne=()=>null;function rv(e,t,n=dne){let[r]=Ma([e],t);return r===void 0?null:r.fields(
n)}m();m();function mne(e,t){let n=e.map(o=>({standing:o,key:F(o.entry.name)})),r=({standing:o})=>{
var i;return(i=
t.get(o.entry.code))!=null?i:0};return n.sort((o,i)=>o.key<i.key?-1:o.key>i.key?1:r(o)-r(i)).map(({
standing:o})=>o)}
function fM(e,t){var a,s;let n=new y(e.panel.entries.map(({code:u},l)=>[u,l])),r=new y;for(let{
category:u,
entry:l}of e.standings){let c=(a=n.get(l.code))!=null?a:0;r.set(u,f.min(c,(s=r.get(u))!=null?s:c))}
let o=im(
e).map(({standing:u})=>u);return[...r].sort(([,u],[,l])=>u-l).map(([u])=>u).flatMap(u=>{let l=o.filter(
c=>c.advances&&c.category===u);return t.rankedWinners?l.map(c=>{var d,p;return{standing:c,place:(p=(
d=
c.place)==null?void 0:d.place)!=null?p:null}}):mne(l,n).map(c=>({standing:c,place:null}))})}var pne=[
"WEIGHTS_INVALID","SETTING_INVALID","ENTRY_DUPLICATE_CODE"],gM=e=>e.filter(t=>t.severity===
"error"&&pne.includes(t.code)),fne=({settings:e})=>Do(e).list.filter(({status:t,criterion:n})=>t==="confirmed"&&
n!=="").map(({stage:t,judge:n,entry:r,criterion:o,before:i,now:a,answeredAt:s})=>({stage:t,
judge:n,entry:r,criterion:o,from:bi(i.cell,i.format,"id"),to:Nr(a,"id"),at:s}));function ov(e,{
results:t},{
rows:n},r,o=[]){let{competition:i,sheets:a}=e,s=t[i.stages.length-1],u=r.some(b=>b.code==="RESULT_STALE"),
l=r.filter(b=>b.severity==="error"),c=s!==void 0&&l.length===0,d=at(i.stages,n),p=d[d.length-1],
h=null;return{competition:i,sheets:a,faultyTabs:new v(l.flatMap(({tab:b})=>b===void 0?[]:[b])),
results:u?
[]:t,winners:c?fM(s,i.settings).map(({standing:b})=>b):null,code:(p==null?void 0:p.status)==="decided"?
sr(p.hash):null,changes:o.some(({id:b})=>b==="lembar-nilai")?fne(i):[],coverage:nA(i),reliability:()=>(
h!=
null||(h=t.map((b,S)=>{let A=Fp(i,b,t.slice(0,S)),P=b.last&&!i.settings.rankedWinners?{...A,gap:null,
methods:[],verdict:{...A.verdict,contested:[]}}:A;return{stage:b.stage.name,sentences:Mp(P,"id")}})),
h)}}var gne=["TIE_AT_CUT","STAGE_NOT_BEGUN","RESULT_STALE"];function Qf(e,t,n){let r=Dt(e,{
provisional:!1}),
o=vi(e),i=[...r.findings,...No(e,t),...hne(t,o)].map(s=>gne.includes(s.code)?{...s,severity:"error"}
:
s),a=ov(e,r,t,i,n);return{findings:r.findings,blocking:i,hash:o,context:a}}function hne({rows:e},t){
let n=pa(e);return n===void 0||n.hash===t?[]:[{code:"RESULT_STALE",severity:"error",params:{computed:
n.
at}}]}function hM(e,t,n){var p,h,b;let{competition:r}=e,o=J.documents[r.settings.language];if(!Vm().includes(
o))return[];let{name:i,grid:a}=fn(o);if(a===null)return[];let s=yt(a,Si),u=bne([...nu(a).rows]),l=wne(
e,t,n,u),c=new y,d=[];for(let[S,A]of u){let N=l(A);if(N===null)continue;if(typeof N=="object"){let I=(
p=
it(s,S,"title"))==null?void 0:p.cell,_={kind:A.kind,written:A.title,expected:N.title};d.push({code:
"DOCUMENT_TITLE",tab:i,cell:I,params:_});continue}let P=(b=c.get(N))!=null?b:{cell:(h=it(s,S,"kind"))==
null?void 0:h.cell,documents:[]};c.set(N,{...P,documents:[...P.documents,A]})}return[...[...c].map((
[
S,{cell:A,documents:N}])=>({code:S,tab:i,cell:A,params:{documents:N}})),...d]}var yne=["made",
"draft",
"edited","signed"];function bne(e){var n,r;let t=new y;for(let o of e){let[,{kind:i,entry:a,maker:s,
revision:u,status:l}]=o,c=C.stringify([i,a,s]),d=(r=(n=t.get(c))==null?void 0:n[1].revision)!=null?r:
"";yne.includes(l)&&w(u)>=w(d)&&t.set(c,o)}return[...t.values()]}function wne(e,t,n,r){let{
competition:o}=e,
i=t.findings.filter(d=>d.severity==="error"),a=ov(e,t,n,i),s=new y(Ma(Wi,a).map(d=>[C.stringify([d.kind.
id,d.about]),d])),u=new y(r.map(([,{kind:d,entry:p,number:h}])=>[C.stringify([d,p]),h])),l=(d,p)=>u.
get(C.stringify([d,p]))||null,c=vi(e);return({kind:d,entry:p,run:h,title:b,content:S})=>{var j;let A=n.
rows.find(L=>L.action==="documents"&&L.run===h);if(A===void 0)return"DOCUMENT_UNRECORDED";let N=((j=
bd(d))==null?void 0:j.needs)!=="rules",P=s.get(C.stringify([d,p]));if(P===void 0&&a.winners!==null)return"DOCUMENT_OF_NOBODY";
let I=P==null?void 0:P.fields(l),_=P===void 0||I===void 0?null:P.kind.title(I),M=()=>{
if(P===void 0||I===void 0)return!1;let L=qo(P.kind,o),z=wc(d,bc(L),Mu(I,md(L)));return On(z+_)===S};
return N&&A.hash!==c&&!M()?"DOCUMENT_OF_OTHER_RESULT":_===null||_===b?null:{title:_}}}m();function vne(
e,t){let n=e.filter(({written:o,expected:i})=>[o,i].every(a=>x(a).length<=60)),r=t==="id"?
"tidak sama dengan hitung ulang":"is not what is recomputed";return n.length===0?e.map(({header:o})=>`${o} ${r}`).join(
"; "):n.map(({header:o,written:i,expected:a})=>{let[s,u]=[eg(i,t),eg(a,t)];return t==="id"?`${o} tertulis ${s}, dihitung ulang ${u}`:
`${o} is written ${s}, recomputed ${u}`}).join("; ")}var eg=(e,t)=>e===
""?t==="id"?"kosong":"blank":K(e,t);function bM(e,t){let n=(r,o)=>t==="id"?r:o;switch(e.kind){case"cells":
{let r=vne(e.cells,t);return n(`Baris ${e.row} (${e.code}): ${r}.`,`Row ${e.row} (${e.code}): ${r}.`)}
case"stray":{let r=e.code===""?n("tanpa kode","without a code"):e.code;return n(`Baris ${e.row} (${r}) tidak ada dalam hitung ulang, atau berulang.`,
`Row ${e.row} (${r}) is not in what is recomputed, or is there twice.`)}case"missing":return n(`Tidak ada baris untuk ${e.code}, yang menurut hitung ulang di peringkat ${e.rank}.`,
`There is no row for ${e.code}, recomputed at rank ${e.rank}.`);case"column":return n(`Kolom \u201C${e.header}\u201D tidak ada.`,
`The column \u201C${e.header}\u201D is not there.`);case"order":return n(`Isi tiap baris sama, tetapi mulai baris ${e.row} urutannya lain.`,
`Each row is the same, but from row ${e.row} on they are in another order.`)}}var iv=({documents:e})=>e.map(
({kind:t,entry:n})=>`${t} ${n}`.trim()).join(", "),Vu=(e,t)=>{let[n]=e.documents;if(e.documents.length===
1&&n!==void 0){let o=`${K(n.title,t)} (${iv(e)})`;return t==="id"?`Dokumen ${o}`:`The document ${o}`}
let r=e.documents.length;return t==="id"?`${r} dokumen (${iv(e)})`:`${r} documents (${iv(e)})`},wM=(
{
documents:e},t)=>{let[n]=e;return e.length===1&&n!==void 0&&n.entry!==""?`${n.kind} ${t==="id"?
"untuk":"for"} ${n.entry}`:t==="id"?"dokumen seperti itu":"such document"},kne=({documents:e})=>e.length===
1?"was":"were",yM=({documents:e},t,n)=>e.length===1?t:n,xne={NOTHING_DECIDED:()=>"Belum ada hasil yang dihitung atau ditetapkan, jadi tidak ada yang dapat dibandingkan.",
CHANGED:e=>`Berubah sejak ditetapkan: ${hp(e,"id")}.`,CHANGED_SINCE_COMPUTED:e=>`Nilai, aturan, atau putusan pleno berubah sejak perhitungan terakhir (${Ze(
e.at,"id")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Dihitung ${Ze(e.at,"id")} menurut versi aturan ${e.version}; kini berlaku versi ${e.present}. Isi lembar yang menentukan hasil masih sama.`,
DECISION_DAMAGED:e=>`Simpanan hasil yang ditetapkan ${Ze(e.at,"id")} hilang atau diubah. ${e.
isSame?"Isi lembar sendiri masih sama dengan sidik yang tercatat.":
"Isi lembar juga tidak lagi sama dengan sidik yang tercatat, dan perubahannya tidak dapat dirinci."}`,
DECISION_UNRECORDED:e=>`Penetapan dengan kode ${e.code} (${e.at}) tersimpan, tetapi barisnya tidak ada lagi di tab Riwayat.`,
DECISION_MISLABELLED:e=>`Kode, waktu, atau pelaku di samping hasil yang disimpan tertulis ${e.written}; menurut tab Riwayat ${e.
recorded}.`,RANKING_MISSING:()=>"Tab peringkat ini tidak ada lagi.",RANKING_UNRECORDED:()=>"Tab peringkat ini bukan dari perhitungan yang tercatat di tab Riwayat.",
RANKING_ORIGIN:e=>`Baris keterangan di bawah judul diubah. Menurut tab Riwayat seharusnya: ${e.expected}.`,
RANKING_TITLE:e=>`Judul tab tertulis ${eg(e.written,"id")}, seharusnya ${K(e.expected,"id")}.`,
RANKING_ROW:e=>bM(e,"id"),RANKING_MORE:e=>`Dan ${e.count} perbedaan lagi di tab ini.`,HISTORY_ROW:e=>e.reason==="unsealed"?
`Baris ${e.row} riwayat tidak bersegel: disisipkan dengan tangan, atau segelnya dihapus.`:`Rantai riwayat putus di baris ${e.row}: baris itu atau baris sebelumnya diubah, dihapus, atau disisipkan.`,
HISTORY_CUT:()=>"Baris terbaru riwayat tidak ada lagi: dihapus, atau segelnya diubah.",
DOCUMENT_OF_OTHER_RESULT:e=>`${Vu(e,
"id")} dibuat dari hasil yang lain.`,DOCUMENT_OF_NOBODY:e=>`${Vu(e,"id")} tidak sesuai: menurut hasil ini tidak ada ${wM(
e,"id")}.`,DOCUMENT_UNRECORDED:e=>`${Vu(e,"id")} bukan dari proses yang tercatat di tab Riwayat.`,
DOCUMENT_TITLE:e=>`Judul ${e.kind} tertulis ${K(e.written,"id")}, menurut hasil ini ${K(e.expected,
"id")}.`},Tne={NOTHING_DECIDED:()=>"No result has been computed or decided yet, so there is nothing to compare with.",
CHANGED:e=>`Changed since it was decided: ${hp(e,"en")}.`,CHANGED_SINCE_COMPUTED:e=>`Scores, rules or plenary decisions have changed since the last computation (${Ze(
e.at,"en")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Computed on ${Ze(e.at,"en")} under version ${e.version} of the rules; version ${e.present} holds now. What counts for the result is still the same.`,
DECISION_DAMAGED:e=>`What was kept of the result decided on ${Ze(e.at,"en")} is gone or was altered. ${e.isSame?
"The workbook itself still has the recorded hash.":
"The workbook no longer has the recorded hash either, and what changed cannot be told."}`,
DECISION_UNRECORDED:e=>`A decision with the code ${e.code} (${e.at}) is kept, but its row is gone from the history.`,
DECISION_MISLABELLED:e=>`Code, time or person beside the kept result read ${e.written}; in the history they are ${e.recorded}.`,
RANKING_MISSING:()=>"This ranking tab is gone.",RANKING_UNRECORDED:()=>"This ranking tab does not come from a computation in the history.",
RANKING_ORIGIN:e=>`The line below the title was altered. By the history it is to say: ${e.expected}.`,
RANKING_TITLE:e=>`The title is written ${eg(e.written,"en")}, it is to be ${K(e.expected,"en")}.`,
RANKING_ROW:e=>bM(e,"en"),RANKING_MORE:e=>`And ${e.count} more differences in this tab.`,HISTORY_ROW:
e=>e.reason==="unsealed"?`Row ${e.row} of the history carries no seal: it was put in by hand, or its seal was taken off.`:
`The chain of the history breaks at row ${e.row}: it or the row before was altered, taken out or put in.`,
HISTORY_CUT:()=>"The newest row of the history is gone: taken out, or its seal was altered.",
DOCUMENT_OF_OTHER_RESULT:e=>`${Vu(
e,"en")} ${kne(e)} made of another result.`,DOCUMENT_OF_NOBODY:e=>`${Vu(e,"en")} ${yM(e,"does","do")} not fit: by this result there is no ${wM(
e,"en")}.`,DOCUMENT_UNRECORDED:e=>`${Vu(e,"en")} ${yM(e,"does","do")} not come from a run in the history.`,
DOCUMENT_TITLE:e=>`The title of a ${e.kind} is written ${K(e.written,"en")}, by this result it is ${K(
e.expected,"en")}.`},Sne={id:xne,en:Tne};function Ene(e,t){
return Sne[t][e.code](e.params)}var vM=(e,t)=>Ene(e,t);function tg(){return ue(()=>{be();let e=tt(),
{competition:t}=e,{language:n}=t.settings,r=Dt(e,{provisional:!1}),
o=ct(n),i=at(t.stages,o.rows).filter(u=>u.status==="decided"),a=pa(o.rows),s=[...i.length===0&&a===void 0?
[{code:"NOTHING_DECIDED",params:null}]:[],...Cne(e,o),...Dne(r),...One(e,r,o),..._ne(o),...hM(e,r,o)];
return{ok:s.length===0,decided:i.map(({stage:u,at:l,by:c,hash:d})=>({stage:u,at:l,by:c,code:sr(d)})),
computed:a===void 0?null:{at:a.at,by:a.by},differences:s.map(u=>{var l,c,d;return{code:u.code,stage:
(l=
u.stage)!=null?l:null,tab:(c=u.tab)!=null?c:null,cell:(d=u.cell)!=null?d:null,message:u.code==="RANKING_STOPPED"?
ar(u.params,n):vM(u,n)}})}})}function Cne(e,{rows:t}){let{stages:n,settings:r}=e.competition,
o=at(n,t),i=Yy(r.language),a=new v,s=o.flatMap(({stage:p,status:h,hash:b,at:S,by:A})=>{if(h!=="decided")return[
];let N=i.find(z=>z.stage===p),P=Xy(e,N,b),I=Vy(e,b,p)!==null,_=P===null?[{code:"DECISION_DAMAGED",
stage:p,tab:J.decisions[r.language],params:{at:S,isSame:I}}]:[],M=[sr(b),tr(S),A].join(", "),
j=N===void 0?M:[N.code,N.at,N.by].join(", ");if(j!==M){let z=J.decisions[r.language];_.push({code:
"DECISION_MISLABELLED",stage:p,tab:z,params:{written:j,recorded:M}})}let L=(P!=null?P:[]).filter(z=>!a.
has(C.stringify(z)));for(let z of L)a.add(C.stringify(z));return[..._,...L.map(z=>({code:"CHANGED",
stage:p,
tab:z.tab,cell:z.cell,params:z}))]}),u=i.filter(p=>!t.some(h=>h.action==="decide"&&h.stage===p.stage&&
h.hash===p.hash)).map(p=>({code:"DECISION_UNRECORDED",stage:p.stage,params:{code:p.code,at:p.at}})),
l=pa(t),c=o.slice(1+o.map(({status:p})=>p).lastIndexOf("decided")),d=c.length<o.length&&c.every(({
status:p})=>p===
"open");return[...s,...u,...d||l===void 0?[]:Rne(e,l)]}function Rne(e,{at:t,hash:n}){let r=Vy(e,n);
return r===
Ao?[]:r===null?[{code:"CHANGED_SINCE_COMPUTED",params:{at:t}}]:[{code:"COMPUTED_BY_EARLIER_RULES",
params:{
at:t,version:r,present:Ao}}]}var Dne=({findings:e})=>e.filter(t=>t.severity==="error").map(t=>({code:
"RANKING_STOPPED",stage:t.stage,tab:t.tab,cell:t.cell,params:t}));function One(e,{results:t},{rows:n}
){
var h,b,S,A;let{competition:r}=e,o=pa(n),i={id:(h=o==null?void 0:o.run)!=null?h:"",at:(b=o==null?
void 0:
o.at)!=null?b:"",by:(S=o==null?void 0:o.by)!=null?S:"",hash:(A=o==null?void 0:o.hash)!=null?A:"",
provisional:!1},
{stages:a,settings:s}=r,u=at(a,n).flatMap(({status:N},P)=>N==="open"?[a[P]]:[]),l=new v(u.map(N=>Dl(
N,a,s.language)));u.length>0&&l.add(J.finalRanking[s.language]);let c=ie(r.settings.language).tabs,d=[
c.computed(i.at,i.by,i.id),c.method(r.settings.method),c.hash(i.hash)];return Zy(r,t,Pp(r,t),i).flatMap(
N=>{let{name:P,grid:I}=fn(N.name);if(l.has(N.name)&&!Ane(I,N))return[];if(I===null)return o===void 0?
[]:[{code:"RANKING_MISSING",tab:P,params:null}];let _=jN(I);return[..._!==null&&n.some(j=>j.run===_)?
Pne(P,I,N):[{code:"RANKING_UNRECORDED",tab:P,params:null}],..._===(o==null?void 0:o.run)?Nne(P,I,d):
[],...$ne(P,LN(I,N))]})}var Ane=(e,{values:t,headerRow:n})=>{var r,o;return e!==null&&U((r=e.values[
n])==
null?void 0:r[0])===U((o=t[n])==null?void 0:o[0])};function Nne(e,t,n){var o;let r=U((o=t.values[1])==
null?void 0:o[0]);return n.every(i=>r.includes(i))?[]:[{code:"RANKING_ORIGIN",tab:e,cell:"A2",params:
{
expected:n.join(" \xB7 ")}}]}function Pne(e,t,{values:n}){var i,a;let[r,o]=[U((i=t.values[0])==null?
void 0:i[0]),U((a=n[0])==null?void 0:a[0])];return r===o?[]:[{code:"RANKING_TITLE",tab:e,cell:"A1",
params:{
written:r,expected:o}}]}var Ine=10;function $ne(e,t){let n=t.slice(0,Ine).map(o=>({code:
"RANKING_ROW",
tab:e,cell:"cell"in o?o.cell:void 0,params:o})),r=t.length-n.length;return r===0?n:[...n,{code:
"RANKING_MORE",tab:e,params:{count:r}}]}function _ne({name:e,links:t}){let n=HD(t,Jt),r=t.filter(({
row:u,
texts:l,chain:c})=>c===""&&JD(l)&&!n.some(d=>d.row===u)),i=[...n,...r.map(({row:u})=>({row:u,reason:
"unsealed"}))].sort((u,l)=>u.row-l.row).map(({row:u,reason:l})=>({code:"HISTORY_ROW",tab:e,cell:`A${u+
1}`,params:{row:u+1,reason:l}})),a=ze(Is),s=a!==null&&!t.some(({chain:u})=>u===a);return[...i,...s?[
{code:"HISTORY_CUT",tab:e,params:null}]:[]]}m();m();m();m();m();var st=(e,t,n={})=>g.assign(new E(`${e}: ${t}`),
{fault:e,place:n}),kM=e=>e instanceof E&&"fault"in
e,xM=e=>kM(e)?e.fault:null;function ng(e,t){try{return t()}catch(n){throw kM(n)&&(n.place={...e(),
...n.place}),n}}var av=/\s+([^\s<>=/"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y,sv=/\s*(\/?)>/y,Mne=/&(?:#x([0-9a-f]+)|#(\d+)|([^;&\s]*));?/gi,
Lne={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"},jne=["AlternateContent","extLst","rPh"],zne=500,Ki=e=>st(
"damaged",e.slice(0,60));function TM(e){return e.includes("&")?e.replace(Mne,(t,n,r,o)=>{let i=n===void 0?
w(r):w.parseInt(n,16),a=o===void 0?i<=1114111?x.fromCodePoint(i):void 0:Lne[o];if(a===void 0||!t.endsWith(
";"))throw Ki(t);return a}):e}var uv=e=>{let t=e.indexOf(":");return t<0?e:e.slice(t+1)},Bne=e=>e===
32||e>=9&&e<=13;function Une(e,t){let n=t;for(;n<e.length;n++){let r=e.charCodeAt(n);if(Bne(r)||r===
62||r===47||r===60)break}return n}function rg(e,t,n){let r=e.indexOf(t,n);if(r<0)throw Ki(e.slice(n));
return{inside:e.slice(n,r),next:r+t.length}}function Ho(e,t,n=jne){var l;let r=[],o=0,i=e.startsWith(
"\uFEFF")?1:0,a=c=>{var d;if(r.length===0&&c.trim()!=="")throw Ki(c);o===0&&c!==""&&((d=t.text)==null||
d.call(t,TM(c)))},s=c=>{var d;if(r.pop()!==c)throw Ki(`</${c}>`);o===0?(d=t.close)==null||d.call(t,
uv(
c)):r.length<o&&(o=0)},u=c=>{var P,I,_;let d=Une(e,c),p=e.slice(c,d),h={},b=d,S=0;for(;;){av.lastIndex=
b;let M=av.exec(e);if(M===null)break;if(++S>zne)throw Ki(e.slice(c-1,b));b=av.lastIndex;let j=M[1];j.
startsWith("xmlns")||(h[uv(j)]=TM((I=(P=M[2])!=null?P:M[3])!=null?I:""))}sv.lastIndex=b;let A=sv.exec(
e);if(p===""||A===null)throw Ki(e.slice(c-1));r.push(p);let N=uv(p);return o===0&&n.includes(N)&&(o=
r.length),o===0&&((_=t.open)==null||_.call(t,N,h)),A[1]==="/"&&s(p),sv.lastIndex};for(;;){let c=e.indexOf(
"<",i);if(c<0)break;c>i&&a(e.slice(i,c));let d=e.charCodeAt(c+1);if(d===47){let{inside:p,next:h}=rg(
e,">",c+2);s(p.trimEnd()),i=h}else if(d===63)i=rg(e,"?>",c+2).next;else if(d!==33)i=u(c+1);else if(e.
startsWith("<!--",c))i=rg(e,"-->",c+4).next;else if(e.startsWith("<![CDATA[",c)){let{inside:p,next:h}
=rg(
e,"]]>",c+9);o===0&&((l=t.text)==null||l.call(t,p)),i=h}else throw Ki(e.slice(c))}if(a(e.slice(i)),r.
length>0)throw Ki(`<${r[0]}>`)}var og=e=>e.includes("_x")?e.replace(/_x([0-9A-Fa-f]{4})_/g,(t,n)=>x.
fromCharCode(w.parseInt(n,16))):e,Zo=e=>e.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,
"&gt;").replace(/"/g,"&quot;"),SM=e=>Zo(Yp(e).replace(/_(?=x[0-9A-Fa-f]{4}_)/g,"_x005F_"));var Wne=new v(
`= ADVANCE ASK AUTHOR AUTONUM AUTONUMLGL AUTONUMOUT BIBLIOGRAPHY CITATION COMMENTS CREATEDATE DATE DOCPROPERTY DOCVARIABLE EDITTIME EQ
  FILENAME FILESIZE FILLIN FORMCHECKBOX FORMDROPDOWN FORMTEXT HYPERLINK IF INDEX INFO KEYWORDS LASTSAVEDBY LISTNUM MERGEFIELD MERGEREC
  MERGESEQ NEXT NEXTIF NOTEREF NUMCHARS NUMPAGES NUMWORDS PAGE PAGEREF PRINTDATE QUOTE REF REVNUM SAVEDATE SECTION SECTIONPAGES SEQ SET
  SKIPIF STYLEREF SUBJECT SYMBOL TA TC TEMPLATE TIME TITLE TOA TOC USERADDRESS USERINITIALS USERNAME XE`.split(
/\s+/)),Kne=[[/vba(project|data)/i,"makro (vbaProject)"],[/\/activeX\//i,"ActiveX"],[
/\/embeddings\/|oleObject/i,
"OLE"]],Gne={attachedTemplate:"attachedTemplate",image:"gambar dari luar"},qne=/^(https?:|mailto:|tel:|#|$)/i,
Hne=/^file:\/\/\/[a-z]:/i;function Zne({Type:e="",Target:t="",TargetMode:n}){var o;let r=e.slice(e.lastIndexOf(
"/")+1);return r==="aFChunk"?["altChunk"]:n!=="External"?[]:r==="hyperlink"?qne.test(t)?[]:[t.slice(
0,30)]:r==="attachedTemplate"&&Hne.test(t)?[]:[(o=Gne[r])!=null?o:r]}var Jne=e=>{var t,n,r;return(r=
(n=(t=/^\s*(=|[^\s"\\=]*)/.exec(e))==null?void 0:t[1])==null?void 0:n.toUpperCase())!=null?r:""};
function lv(e){
let t=Jne(e);return Wne.has(t)?[]:e.trim()===""?[]:[t===""?e.trim().slice(0,30):t]}function Vne(e){
let t=[],
n=[],r=!1;return Ho(e,{open:(o,i)=>{var a,s,u;r=o==="instrText",o==="altChunk"?t.push("altChunk"):o===
"Relationship"?t.push(...Zne(i)):o==="Override"&&/macroEnabled|vbaProject/i.test((a=i.ContentType)!=
null?a:"")?t.push("makro (vbaProject)"):o==="fldSimple"?t.push(...lv((s=i.instr)!=null?s:"")):o==="fldChar"&&
i.fldCharType==="begin"?n.push(""):o==="fldChar"&&i.fldCharType==="end"&&t.push(...lv((u=n.
pop())!=null?u:""))},text:o=>{var i;r&&n.push(((i=n.pop())!=null?i:"")+o)},close:()=>{r=!1}},[]),[
...t,
...n.flatMap(lv)]}function EM(e){let t=g.keys(e.files).flatMap(n=>{var r,o;return/\.(xml|rels)$/i.test(
n)?Vne((o=(r=e.file(n))==null?void 0:r.asText())!=null?o:""):Kne.flatMap(([i,a])=>i.test(`/${n}`)?[a]:
[])});return[...new v(t)]}m();m();function Yne(e,t){let n=k.from({length:t.length+1},(r,o)=>o);for(
let r=1;r<=e.length;r++){let o=[r];
for(let i=1;i<=t.length;i++){let a=n[i-1]+(e[r-1]===t[i-1]?0:1);o.push(f.min(o[i-1]+1,n[i]+1,a))}n=o}
return n[t.length]}function ig(e,t){var o,i;let n=Ot(e);return(i=(o=t.map(a=>({tag:a,away:Yne(n,Ot(a))}
)).
filter(({tag:a,away:s})=>s<=f.max(2,f.floor(a.length/3))&&s<f.max(n.length,2)).sort((a,s)=>a.away-s.
away)[0])==null?void 0:o.tag)!=null?i:null}var Xne=[/\u00ab([^\u00ab\u00bb]+)\u00bb/g,
/<<([^<>]+)>>/g,/[$#]?\{([^{}]+)\}/g,/(?<!\d\s?)%(\p{L}[^%\n]*)%/gu,
/\uff5b{1,2}([^\uff5b\uff5d]+)\uff5d{1,2}/g,
/\[{1,2}([^[\]]+)\]{1,2}/g],Qne=e=>/^\p{L}[\p{L}\p{N}\s_./-]{0,39}$/u.test(e),ere=new y([["nama",[
"penerima","inovasi"]],["name",["penerima","inovasi"]],["judul",["inovasi"]],["innovation",[
"inovasi"]],
["opd",["instansi"]],["unit",["instansi"]],["sekolah",["instansi"]],["institution",["instansi"]],[
"skor",["nilai"]],["score",["nilai"]],["juara",["predikat","peringkat"]],["rank",["peringkat"]],[
"date",
["tanggal"]],["number",["nomor"]]]);function tre(e,t){var a,s;let n=ig(e,t);if(n!==null)return n;let r=e.
split(/[\s_./-]+/).map(Ot),o=t.filter(u=>r.includes(Ot(u))).sort((u,l)=>l.length-u.length),i=[...r].
reverse().flatMap(u=>{var l;return(l=ere.get(u))!=null?l:[]});return(s=(a=o[0])!=null?a:i.find(u=>t.
includes(u)))!=null?s:null}var nre=100;function CM(e,t){return Xne.flatMap(n=>{var r;return((r=e.match(
n))!=null?r:[]).slice(0,nre).flatMap(o=>{let i=o.replace(n,"$1").trim();return Qne(i)?[{tag:o,near:
tre(
i,t)}]:[]})})}var RM=["inovasi","penerima","kompetisi"],rre=80;function ag(e,t){let n=are(e);if(
"code"in n)return[
{code:n.code,tag:"",paragraph:""}];if(n.active.length>0)return n.active.map(i=>({code:
"ACTIVE_CONTENT",tag:i,paragraph:""}));let r=n.parts.map(Xp);if(ure(r.flat())>sre)return[{code:
"TOO_LARGE",tag:"",
paragraph:""}];let o=r.flatMap(i=>cre(i,t));return o.length>0?o:r.flat().some(ore)?hre(e,t):ire(r.flat(
),
t)}var ore=e=>OM(e).some(t=>"sign"in t&&t.tag!=="");function ire(e,t){var i,a;let n=g.keys(t).filter(
s=>typeof t[s]=="string"),r=e.flatMap(s=>CM(s,n).map(u=>({code:"TAG_FOREIGN",...u,paragraph:sg(s)}))),
o=(a=(i=RM.find(s=>n.includes(s)))!=null?i:n[0])!=null?a:RM[0];return r.length>0?r:[{code:
"NO_FIELDS",
tag:o,paragraph:""}]}function are(e){try{let t=su(e);return Qp(t)===null?{code:"NOT_A_DOCX"}:{parts:
t.
file(Ri).map(n=>n.asText()),active:EM(t)}}catch(t){return{code:Kp(t)==="too-large"?"TOO_LARGE":
"NOT_A_DOCX"}}}var sre=2e4,ure=e=>e.reduce((t,n)=>{var r,o;return t+((o=(r=n.match(/[{}]/g))==null?
void 0:
r.length)!=null?o:0)},0),DM=(e,{root:t,loops:n})=>t.has(e)||n.some(({scope:r})=>r===null||r.has(e)),
lre=({root:e,loops:t})=>[...e.values(),...t.flatMap(({scope:n})=>[...n!=null?n:[]])];function cre(e,
t){
let n=new y(g.keys(t).map(i=>[Ot(i),i])),r={fields:t,root:n,loops:[]};return[...e.flatMap(i=>{let a=sg(
i);return OM(i).flatMap(s=>dre(s,a,r))}),...r.loops.map(({tag:i,paragraph:a})=>({code:
"LOOP_UNCLOSED",
tag:i,paragraph:a}))]}function dre(e,t,n){let{tag:r}=e;if("fault"in e)return DM(Ot(r),n)||e.fault!==
"TAG_SINGLE"?[{code:e.fault,tag:r,paragraph:t}]:[];let{sign:o}=e;return o==="/"?mre(r,t,n):o===""||o===
"#"||o==="^"?pre(o,r,t,n):[{code:"TAG_UNSUPPORTED",tag:o+r,paragraph:t}]}function mre(e,t,{loops:n}){
let r=Ot(e),o=n.pop();return o===void 0?[{code:"LOOP_UNOPENED",tag:e,paragraph:t}]:r!==""&&Ot(o.tag)!==
r?[{code:"LOOP_CROSSED",tag:e,paragraph:t}]:[]}function pre(e,t,n,r){var u;let o=Ot(t),i=DM(o,r),a=r.
fields[(u=r.root.get(o))!=null?u:""],s=i?[]:[{code:"TAG_UNKNOWN",tag:t,near:ig(t,lre(r)),paragraph:n}
];
return e!==""?r.loops.push({tag:t,paragraph:n,scope:fre(a,i)}):a!==void 0&&typeof a!="string"&&s.push(
{code:"LIST_AS_TEXT",tag:t,paragraph:n}),s}function fre(e,t){return typeof e=="string"?new v:e===void 0?
t?new v:null:e.length===0?null:new v(e.flatMap(n=>g.keys(n).map(Ot)))}function OM(e){var r;let t=[],
n=e;for(;;){let o=n.search(/\{\{|\}\}|(?<![$#])\{[^{}]*\}(?!\})/);if(o<0)return t;if(n.startsWith(
"}}",o))t.push({fault:"TAG_UNOPENED",tag:gre(n.slice(0,o))}),n=n.slice(o+2);else if(n.startsWith(
"{{",
o)){let i=n.slice(o+2),a=i.search(/\{\{|\}\}/);if(a<0||i.startsWith("{{",a))t.push({fault:
"TAG_UNCLOSED",tag:sg(a<0?i:i.slice(0,a),30)}),n=a<0?"":i.slice(a);else{let[,s="",u=""]=(r=/^([#^/@><=&!%?-]*)([\s\S]*)$/.
exec(i.slice(0,a).trim()))!=null?r:[];t.push({sign:s,tag:u.trim()}),n=i.slice(a+2)}}else{let i=n.indexOf(
"}",o);t.push({fault:"TAG_SINGLE",tag:n.slice(o+1,i).trim()}),n=n.slice(i+1)}}}var gre=e=>{var t;
return sg(
(t=e.trimEnd().slice(-100).split(/\s/).pop())!=null?t:"",30)};function sg(e,t=rre){let n=e.replace(
/\s+/g,
" ").trim(),r=k.from(n);return r.length<=t?n:`${r.slice(0,t-1).join("")}\u2026`}function hre(e,t){
try{
return dd(e,t),[]}catch(n){let r=lu(n);if(r===null)throw n;return"tags"in r?(r.tags.length>0?r.tags:
[""]).map(i=>({code:"TAG_BROKEN",tag:i,paragraph:""})):[{code:"NOT_A_DOCX",tag:"",paragraph:""}]}}m(
);var yre={TAG_UNKNOWN:(e,t)=>`{{${e}}} bukan isian yang dikenal${t===null?"":`; maksudnya {{${t}}}?`}`,
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
title:e=>`Templat ${e}`},bre={TAG_UNKNOWN:(e,t)=>`{{${e}}} is no known field${t===null?"":`; is {{${t}}} meant?`}`,
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
title:e=>`Template ${e}`},La=e=>e==="id"?yre:bre;function cv(e,t){let n=La(t),r=e.map(o=>{
let i="near"in o?n[o.code](o.tag,o.near):n[o.code](o.tag);return o.paragraph===""?i:`${i}${i.endsWith(
"?")?"":","} ${n.at(o.paragraph)}`});return[...new v(r)]}function AM(e,t,n){let r=La(n),o=cv(t,n),i=o.
slice(0,5);return r.faulty(e,[...i,...o.length>5?[r.more(o.length-5)]:[]].join("; "))}m();var NM="templates",
wre=re({maker:G(),fileId:G(),modified:G()}),vre=cn(G(),He(wre));function Yu(){let e=ze(
NM);try{let t=ut(vre,C.parse(e!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}function dv(
e,t){
var i;let n=Yu(),r=((i=n[e])!=null?i:[]).filter(({maker:a})=>a!==(t==null?void 0:t.maker)),o={...n};
t===null?delete o[e]:o[e]=[...r,t],Ke(NM,C.stringify(o))}m();m();var PM="lease",IM=300*1e3,kre=re({
who:G(),run:G(),until:$t(),width:Re($t())});function $M(e,t){var s;
let n=xre(),r=R.now();if(n!==null&&n.who!==e&&n.until>r)return{holder:n};let o=n!==null&&n.who===e&&
n.until>0,[i,a]=o?[n.run,(s=n.width)!=null?s:10]:[t(),10];return mv({who:e,run:i,width:a,until:r+IM}
),
{run:i,width:a}}var _M=(e,t,n)=>mv({who:e,run:t,width:n,until:R.now()+IM}),FM=(e,t)=>mv({who:e,run:t,
until:0}),mv=e=>Ke(PM,C.stringify(e));function xre(){let e=ze(PM);try{let t=ut(kre,C.parse(e!=null?e:
"null"));return t.success?t.data:null}catch{return null}}m();m();m();var Tre=["edited","own"],ja=(e,
t)=>e!==null&&e.maker!==""&&e.maker!==t;function MM(e,t,n,{user:r,remake:o,
renew:i}){if((t==null?void 0:t.status)==="signed"){let u=t.content===e;return i&&!u?{action:"add"}:
wd(
"signed",n,u?null:"revise")}if(t!==null&&ja(t,r))return i?{action:"add"}:wd(t.status,null,"own-copy");
if(n===null)return t!==null&&t.fileId!==""&&!o&&!i?wd("deleted",null,"remake"):{action:"create"};let a=t!==
null&&t.fileId===n.id&&t.modified!==""&&n.modified>t.modified,s=t!==null&&(a||Tre.includes(t.status));
return s&&!i?wd(t.status==="own"?"own":"edited",n,"overwrite"):n.content===e&&!s?wd("made",n,null):{
action:"update",file:n}}var wd=(e,t,n)=>({action:"keep",status:e,file:t,choice:n});function LM(e,t){
return{number:e===void 0||e.number===""?null:e.number,file:e===void 0||e.link===""?
null:e.link,status:e===void 0?"":Lp(e,t)}}function jM(e,t,n,r,o){let{status:i,...a}=LM(t,o),s=e.decision.
action==="keep"?e.decision.choice:null,u=ie(o).documents,l=t!==void 0&&ja(t,r)?u.ofAnother(i,t.maker,
t.at):i;return{kind:e.planned.kind.id,entry:e.planned.about===""?null:e.planned.about,title:e.title,
...a,status:n===void 0?l:u.failed(xi(n,o)),...n===void 0&&t!==void 0?{state:t.status}:{},...s===null?
{}:{choice:s}}}var zM=(e,t)=>({...LM(e,t),kind:e.kind,entry:e.entry===""?null:e.entry,title:e.title,
state:e.status});m();var BM=Si.columns.map(e=>e.key).filter(e=>e!=="number");function ug(e){var c,d;
let{name:t,grid:n}=fn(
J.documents[e]),r=n===null?Rre(t,e):nu(n),o=zn(),i=new y(r.rows),a=()=>[...i].flatMap(([p,h])=>h.spreadsheet===
o?[{place:p,row:h}]:[]),s=new y;for(let p of a()){let h=`${p.row.kind}:${p.row.entry}`;s.set(h,[...(
c=
s.get(h))!=null?c:[],p])}let u=f.max((d=n==null?void 0:n.values.length)!=null?d:0,3),l=(p,h)=>h==="status"?
Lp(p,e):p[h];return{of:(p,h)=>{var b;return(b=s.get(`${p}:${h}`))!=null?b:[]},all:a,ofRun:p=>a().
flatMap(({row:h})=>h.run===p?[h]:[]),reserve:()=>u++,write:p=>{let h=p.flatMap(({place:b,row:S})=>{
let A=i.
get(b);return i.set(b,S),A!==void 0&&BM.every(N=>A[N]===S[N])?[]:[b]});if(h.length!==0){Sre(t,r,e);
for(let b of Ere(
h,i))for(let S of Cre(r.columns,BM)){let A=b.rows.map(N=>S.keys.map(P=>l(N,P)));Qt(t,b.first,S.column,
A)}Rn()}}}}function Sre(e,{headerRow:t,columns:n},r){let o=Si.columns.filter(({key:a})=>!n.has(a));
if(t===
null||o.length===0)return;let i=f.max(...n.values())+1;Qt(e,t,i,[o.map(({header:a})=>a[r])]);for(let[
a,{key:s}]of o.entries())n.set(s,i+a)}function Ere(e,t){let n=[],[r,o]=[f.min(...e),f.max(...e)];for(
let i=r;i<=
o;i+=1){let a=t.get(i),s=n[n.length-1];a!==void 0&&(s!==void 0&&s.first+s.rows.length===i?s.rows.push(
a):n.push({first:i,rows:[a]}))}return n.filter(({first:i,rows:a})=>e.some(s=>s>=i&&s<i+a.length))}
function Cre(e,t){
let n=t.flatMap(o=>{let i=e.get(o);return i===void 0?[]:[{key:o,column:i}]}).sort((o,i)=>o.column-i.
column),r=[];for(let{key:o,column:i}of n){let a=r[r.length-1];a!==void 0&&a.column+a.keys.length===i?
a.keys.push(o):r.push({column:i,keys:[o]})}return r}function Rre(e,t){let n=ie(t).tabs,r=Si.columns.
map(i=>({header:i.header[t],width:i.width,..."format"in i?{format:i.format}:{},value:()=>""}));Dn(Pt(
e,n.documents,n.documentsOrigin,r,[],0));let o=new y(Si.columns.map((i,a)=>[i.key,a]));return{rows:
new y,
columns:o,headerRow:null}}m();var Xu=({kind:e,about:t})=>`${e.id}:${t}`;function UM(e){let t=new y;
for(let n of e){let{sheet:r,kind:o,
entry:i,revision:a=""}=n.properties,s=[r,o,i,a].join(":");n.type===ur&&o!==void 0&&!t.has(s)&&t.set(
s,n)}return t}function WM(e,t){var B,q,H,W;let{competition:n,numberOf:r,ledger:o,files:i,templates:a,
options:s,backoff:u}=t,{kind:l,about:c}=e,d=o.of(l.id,c),p=Dre(d,s.user),h=(B=p==null?void 0:p.row)!=
null?B:null,b=e.fields(r),S=l.title(b),A=On(wc(l.id,a.versionOf(l),a.shown(l,b))+S),N=X=>({sheet:On(
zn()),kind:l.id,entry:On(c),...X===""?{}:{revision:X}}),P=X=>{let{sheet:Q,entry:de}=N(X);return i.get(
[Q,l.id,de,X].join(":"))},I=ja(h,s.user)?null:(H=P((q=h==null?void 0:h.revision)!=null?q:""))!=null?
H:Are(h,s.user,n,u),_={user:s.user,remake:s.remake,renew:s.renew.includes(Xu(e))},M=MM(A,h,I,_),j=M.
action==="add",L=j?Ore(d,s.user):(W=h==null?void 0:h.revision)!=null?W:"",z=j?P(L):void 0;return{
planned:e,
filed:j?null:h,place:j||p===null?o.reserve():p.place,revision:L,fields:b,title:L===""?S:`${S} \u2013 Rev. ${L}`,
content:A,properties:{...N(L),content:A},decision:z===void 0?M:{action:"update",file:z}}}function Dre(
e,t){
var r;let n=o=>o.reduce((i,a)=>i===null||w(a.row.revision)>=w(i.row.revision)?a:i,null);return(r=n(e.
filter(({row:o})=>!ja(o,t))))!=null?r:n(e)}function Ore(e,t){let n=e.filter(({row:r})=>!ja(r,t));
return n.
length===0?"":x(f.max(...n.map(({row:r})=>w(r.revision)||0))+1)}function Are(e,t,{settings:n},r){
return e===
null||e.fileId===""||e.maker!==t?null:nn($o(e.fileId,r),n.language)}m();var lg=(e,t,{user:n,run:r})=>{
var o,i,a,s,u,l,c,d;return{kind:e.planned.kind.id,entry:e.planned.about,
title:e.title,number:(i=(o=e.filed)==null?void 0:o.number)!=null?i:"",link:(s=(a=e.filed)==null?void 0:
a.link)!=null?s:"",fileId:(l=(u=e.filed)==null?void 0:u.fileId)!=null?l:"",status:t,statusText:"",
maker:n,
at:tr(lt()),spreadsheet:zn(),content:(d=(c=e.filed)==null?void 0:c.content)!=null?d:"",modified:"",
run:r,
revision:e.revision}},pv=(e,t,n)=>({...lg(e,Nre(e),n),fileId:t.id,link:t.link,content:e.content,
modified:t.
modified});function Nre({fields:e}){let t=e.rancangan;return typeof t=="string"&&t!==""&&t!==Ve?
"draft":"made"}function KM(e,t){let{decision:n,filed:r}=e;return n.action!=="keep"?r:n.status==="made"&&
n.file!==null&&(r===null||!fv(r))?pv(e,n.file,t):r===null?null:n.status==="made"?r:{...r,status:n.status}
}
var fv=({status:e})=>e==="made"||e==="draft";m();var gv=(e,t)=>`${e.id}.${ru(e,t)}`;function GM(e,t,
n,r){let{language:o}=e.settings,i=Yu(),a=new y,s=new y,
u=l=>{var d,p;let c=gv(l,e);return a.has(c)||a.set(c,Pre(l,(d=i[c])!=null?d:[],{folder:t,user:n,
language:o,
backoff:r})),(p=a.get(c))!=null?p:null};return{versionOf:l=>{let c=u(l);return c===null?bc(qo(l,e)):
`${c.id}@${c.modified}`},shown:(l,c)=>u(l)===null?Mu(c,md(qo(l,e))):c,bytesOf:(l,c)=>{let d=u(l);if(
d===
null)return qo(l,e);let p=s.get(l.id);if(p!==void 0)return p;let h=yv(d,r,o),b=ag(h,c);return b.length>
0&&he(pe("TEMPLATE_FAULT",AM(l.id,b,o))),s.set(l.id,h),h}}}function hv(e,{folder:t,user:n,language:r,
backoff:o}){var u;let i=e.find(({maker:l})=>l===n),a=e[0];if(i===void 0)return a===void 0?{source:
"built-in"}:{source:"foreign",maker:a.maker};let s=(u=t.files.find(({id:l})=>l===i.fileId))!=null?u:
nn(
$o(i.fileId,o),r);return s===null?{source:"gone"}:{source:s.type===ur&&s.modified===i.modified?
"unedited":"own",file:s}}function Pre(e,t,n){let r=La(n.language),o=hv(t,n);return o.source==="foreign"?
he(
pe("TEMPLATE_FAULT",r.foreign(e.id,o.maker))):o.source==="gone"?he(pe("TEMPLATE_FAULT",r.deleted(e.id))):
o.source==="own"?o.file:null}function yv(e,t,n){if(e.type!==ur)return nn(ab(e.id,t),n);let[r]=va([e.
id],ki,t);return nn(r!=null?r:{failure:{kind:"unknown",reason:"no-answer"}},n)}var cg="\u0001";
function HM(e,t,n,r){let{language:o}=e.settings,i=ug(o),a=_o(e,n.user,r),s=GM(e,a,n.user,
r),u={competition:e,numberOf:(L,z)=>Fre(i,L,z),ledger:i,files:UM(a.files),templates:s,options:n,
backoff:r},
l=t.map(L=>WM(L,u)),c=l.filter(L=>L.decision.action!=="keep"&&!n.skip.includes(Xu(L.planned))),d=c.slice(
0,10),p=d.map(L=>dd(s.bytesOf(L.planned.kind,L.fields),L.fields)),h=new y,b=l.filter(L=>{var z;
return((z=
L.filed)==null?void 0:z.run)===n.run&&L.filed.status==="begun"&&$re(L)});for(let L of l){let z=KM(L,
n);z!==null&&h.set(L,z)}let S=Mre(i,n);for(let L of d)h.set(L,lg(L,"begun",n));i.write([...qM(h),...S]);
let A=Io(d.map((L,z)=>{var B;return{fileId:L.decision.action==="update"?L.decision.file.id:null,
folder:a.
id,title:L.title,properties:L.properties,from:ki,to:ur,bytes:(B=p[z])!=null?B:new D}}),r),{failures:
N,
again:P}=Ire(d,A,h,n);i.write(qM(h));for(let L of N.values())Ir(L)&&ka(L,o);let I=L=>d.filter(z=>L.includes(
z.decision.action)&&!N.has(z)&&!P.has(z)).length,_=i.ofRun(n.run),M={made:_.filter(fv).length,failed:
_.
filter(({status:L})=>L==="begun"||L==="failed").length};return{batch:{created:I(["create","add"])+b.
length,updated:I(["update"]),unchanged:l.filter(L=>L.decision.action==="keep").length-b.length,
failed:N.
size,documents:[...l.map(L=>jM(L,h.get(L),N.get(L),n.user,o)),...S.map(({row:L})=>zM(L,o))],done:l.length-
c.length+d.length-P.size,total:l.length,more:c.length>d.length||P.size>0,skip:[...n.skip,...[...N.keys(
)].
map(L=>Xu(L.planned)),...[...P].filter(L=>_re(A[d.indexOf(L)])).map(L=>Xu(L.planned)+cg)]},run:M}}
function Ire(e,t,n,r){
var a,s;let o=new y,i=new v;for(let[u,l]of e.entries()){let c=t[u];if(c===void 0)continue;if("ok"in c){
n.set(l,pv(l,c.ok,r));continue}let{failure:d}=c,p=d.kind==="haste"||Xs(d);if(p&&!r.skip.includes(Xu(
l.planned)+cg)){i.add(l);continue}o.set(l,d),p||n.set(l,{...lg(l,"failed",r),modified:(s=(a=l.filed)==
null?void 0:a.modified)!=null?s:""})}return{failures:o,again:i}}var $re=({decision:e})=>e.action==="keep"&&
e.status==="made"&&e.file!==null,_re=e=>e!==void 0&&"failure"in e&&Xs(e.failure),qM=e=>[...e].
map(([{place:t},n])=>({place:t,row:n}));function Fre(e,t,n){var o;let r=e.of(t,n).flatMap(({row:i})=>i.
number===""?[]:[i.number]);return(o=r[r.length-1])!=null?o:null}var Mre=(e,{user:t,isCurrent:n})=>e.
all().filter(({row:r})=>r.maker===t&&!["signed","own"].includes(r.status)&&!n(r.kind,r.entry)).map((
{
place:r,row:o})=>({place:r,row:{...o,status:"void"}}));var Lre=re({kinds:He(G()),skip:Re(He(G())),
renew:Re(He(G())),remake:Re(Ye())});function vd(e){return ue(
()=>{let t=R.now(),{kinds:n,skip:r=[],renew:o=[],remake:i=!1}=ye(Lre,e);return be(),Se(()=>{let a=tt(
),
{competition:s}=a,{language:u}=s.settings,l=[...new v(n)].map(B=>bv(B,u)),c=ct(u),{findings:d,
blocking:p,
hash:h,context:b}=Qf(a,c,l),S=l.filter(B=>Xf(B,b)),A=gM(p);if(S.length===0&&l.length>0)return ZM(p,u);
if(b.winners===null&&A.length>0)return ZM(A,u);let N=$e(),P=$M(N,_t);if("holder"in P){let{who:B,
until:q}=P.
holder;return he(pe("BUSY",ie(u).problems.leased(B,zre(q))))}let I=Ma(S,b),_={user:N,run:P.run,skip:
r,
renew:o,remake:i,isCurrent:nv(b)},M=Pr(P.width,t),{batch:j,run:L}=HM(s,I,_,M);j.more?M.width!==P.width&&
_M(N,P.run,M.width):(Bre(c,{id:P.run,hash:h,...L},N,u),FM(N,P.run));let z=S.length===l.length;return{
ok:z&&j.failed===0&&!r.some(B=>!B.endsWith(cg)),findings:Jr([...z?d:p,...jre(S,I)],u),...j}})})}var jre=(
e,t)=>e.
filter(n=>!t.some(r=>r.kind===n)).map(({id:n})=>({code:"NO_DOCUMENT",severity:"warning",params:{kind:
n}})),
zre=e=>lt(new R(e)).slice(11,16);function bv(e,t){var r;let n=Wi.map(o=>o.id).join(", ");return(r=bd(
e))!=null?r:he(pe("BAD_REQUEST",ie(t).problems.unknownKind(e,n)))}function ZM(e,t){let n={created:0,
updated:0,unchanged:0,failed:0,documents:[],done:0,total:0,more:!1,skip:[]};return{ok:!1,findings:Jr(
e,t),...n}}function Bre(e,t,n,r){if(t.made+t.failed===0)return;let o=ie(r).history.documents(t.made,
t.failed);e.rows.some(i=>i.run===t.id&&i.detail===o)||en(e,{at:lt(),by:n,action:"documents",detail:o,
run:t.id,hash:t.hash},r)}var wv=re({kind:G()}),Ure=re({kind:G(),content:G()}),JM=e=>ue(()=>{let{kind:
t}=ye(wv,e);return be(),
kd(dg(t))}),VM=e=>ue(()=>{let{kind:t}=ye(wv,e);return be(),Se(()=>{let n=dg(t),r=eL(n);return"file"in
r?kd(n,r):(tL(n,ur,qo(n.kind,n.competition)),kd(n))})}),YM=e=>ue(()=>{let{kind:t,content:n}=ye(Ure,e);
return be(),Se(()=>{let r=dg(t),o=Vp(n),i=s=>(s/1024/1024).toFixed(1);if(o.length>Dp){let s=La(r.language).
tooLarge(i(o.length),i(Dp));return he(pe("TEMPLATE_FAULT",s))}let a=nL(o,r);return a.length===0&&tL(
r,ki,o),{...kd(r),refused:a}})}),XM=e=>ue(()=>{let{kind:t}=ye(wv,e);return be(),Se(()=>{var u;let n=dg(
t),{name:r,competition:o,user:i,language:a,backoff:s}=n;if(((u=Yu()[r])!=null?u:[]).some(({maker:l})=>l===
i)){let l=QM(r);for(let{id:c,properties:d}of _o(o,i,s).files)d.sheet===l.sheet&&d.template===l.template&&
nn(ib(c,{trashed:!0},s),a)}return dv(r,null),kd(n)})});function dg(e){let t=R.now(),n=tt(),{
competition:r}=n,
o=gt(r.settings.language),i=bv(e,o),{context:a}=Qf(n,ct(r.settings.language),[i]),s=gv(i,r),[u,l]=[
$e(),
Pr(1,t)];return{competition:r,kind:i,name:s,fields:rv(i,a),user:u,language:o,backoff:l}}var QM=e=>({
sheet:On(zn()),template:e}),eL=({name:e,user:t,language:n,backoff:r})=>{var o;return hv((o=Yu()[e])!=
null?o:[],{folder:{files:[]},user:t,language:n,backoff:r})};function tL({competition:e,kind:t,name:n,
user:r,language:o,backoff:i},a,s){var A;let u=_o(e,r,i),l=QM(n),c=u.files.find(N=>N.type===a&&N.properties.
sheet===l.sheet&&N.properties.template===l.template),d=La(o).title(t.id),p={fileId:(A=c==null?void 0:
c.id)!=null?A:null,folder:u.id,title:d,properties:l,from:ki,to:a,bytes:s},[h]=Io([p],i),{id:b,
modified:S}=nn(
h!=null?h:{failure:{kind:"unknown",reason:"no-answer"}},o);dv(n,{maker:r,fileId:b,modified:S})}var Wre=[
"TAG_UNKNOWN","LIST_AS_TEXT"],nL=(e,{fields:t,language:n})=>cv(ag(e,t!=null?t:{}).filter(({code:r})=>t!==
null||!Wre.includes(r)),n);function kd(e,t=eL(e)){let{kind:n,fields:r,language:o,backoff:i}=e;return{
kind:n.id,source:t.source,maker:"maker"in t?t.maker:null,link:"file"in t?t.file.link:null,faults:t.source===
"own"?nL(yv(t.file,i,o),e):[],refused:[],title:r===null?null:n.title(r),fields:r===null?null:rL(r)}}
var Kre=200,rL=e=>g.fromEntries(g.entries(e).map(([t,n])=>[t,typeof n=="string"?n.slice(0,Kre):n.slice(
0,1).map(rL)]));m();m();var qre=["begun","failed","deleted","void"],oL=({row:{kind:e,entry:t,
revision:n}})=>[e,t,n].join(":"),
iL=({document:e,pdf:t})=>(t==null?void 0:t.properties.at)===e.modified,aL={failure:{kind:"unknown",
reason:"no-answer"}};function sL(e,t,n,r,o){var b;let{language:i}=e.settings,a=ug(i).all().map(({row:
S})=>S).
filter(S=>S.maker===n&&t.includes(S.kind)&&!qre.includes(S.status)),s=a.length===0?null:_o(e,n,o),u=s===
null?[]:Hre(a,s,i,o),l=u.filter(S=>!iL(S)&&!r.includes(oL(S))),c=l.slice(0,10),d=new y(Zre(c,(b=s==null?
void 0:s.id)!=null?b:"",o).map((S,A)=>[c[A],S])),p=[...d.values()].flatMap(S=>"failure"in S?[S.failure]:
[]);for(let S of p)Ir(S)&&ka(S,i);let h=c.filter(S=>{var A;return"ok"in((A=d.get(S))!=null?A:aL)});
return{
ok:p.length+r.length===0,created:h.filter(({pdf:S})=>S===null).length,updated:h.filter(({pdf:S})=>S!==
null).length,unchanged:u.filter(iL).length,failed:p.length,files:u.map(S=>{var _,M,j;let A=(_=d.get(
S))!=null?_:{ok:S.pdf},{kind:N,entry:P,title:I}=S.row;return{kind:N,entry:P===""?null:P,title:I,file:
"ok"in A&&(j=(M=A.ok)==null?void 0:M.link)!=null?j:null,problem:"ok"in A?null:ie(i).documents.failed(
xi(A.failure,i))}}),done:u.length-l.length+c.length,total:u.length,more:l.length>c.length,skip:[...r,
...c.filter(S=>!h.includes(S)).map(oL)]}}var Hre=(e,{files:t},n,r)=>e.flatMap(o=>{var u,l;let{fileId:
i}=o,
a=(u=t.find(({id:c})=>c===i))!=null?u:nn($o(i,r),n),s=(l=t.find(({type:c,properties:d})=>c===Js&&d.of===
i))!=null?l:null;return(a==null?void 0:a.type)===ur?[{row:o,document:a,pdf:s}]:[]});function Zre(e,t,
n){
let r=e.map(({document:s})=>s.id),o=e.length===0?[]:va(r,Js,n),i=e.flatMap(({row:s,document:u,pdf:l}
,c)=>{
var b;let d=o[c];if(d===void 0||"failure"in d)return[];let p={of:u.id,at:u.modified};return[{...{
fileId:(b=
l==null?void 0:l.id)!=null?b:null,folder:t,title:`${s.title}.pdf`,properties:p,from:Js,to:Js},bytes:
d.
ok}]}),a=i.length===0?[]:Io(i,n);return o.map(s=>{var u;return"failure"in s?s:(u=a.shift())!=null?u:
aL})}var Jre=re({kinds:He(G()),skip:Re(He(G()))}),uL=e=>ue(()=>{let t=Pr(10,R.now()),{kinds:n,skip:r=[
]}=ye(
Jre,e);return be(),Se(()=>sL(tt().competition,n,$e(),r,t))});m();m();var Vre=[[
"\xD0\xCF\u0011\xE0\xA1\xB1\u001a\xE1","old"],["%PDF","pdf"],["\xFF\xD8\xFF","photo"],["\x89PNG",
"photo"],["GIF8","photo"],["RIFF","photo"],["II*\0","photo"],["MM\0*","photo"]],Yre=e=>/^[\s\S]{4}ftyp(?:hei|hev|mif|msf|avi)/.
test(e),Xre=e=>e.every(t=>t>=32||t>=9&&t<=13),Qre=e=>{var t;return/[;,\t]/.test((t=e.split(/\r?\n/)[
0])!=
null?t:"")};function lL(e){let t=e.slice(0,500),n=k.from(t,o=>x.fromCharCode(o)).join(""),r=Vre.find(
([o])=>n.startsWith(o));return r!==void 0?r[1]:Yre(n)?"photo":Xre(t)&&Qre(n)?"text":null}m();var eoe={
old:e=>`${e} berformat lama (.xls, .et) atau terkunci kata sandi: buka di Excel atau WPS, lepas kata sandinya, lalu simpan sebagai .xlsx.`,
text:e=>`${e} berformat CSV: buka di Excel, WPS, atau Google Spreadsheet, pastikan kolom dan angkanya benar, lalu simpan sebagai .xlsx.`,
photo:e=>`${e} adalah foto: ketik nilainya ke berkas .xlsx, dan simpan foto itu sebagai bukti.`,pdf:
e=>`${e} adalah PDF: ketik nilainya ke berkas .xlsx, dan simpan PDF itu sebagai bukti.`},toe={old:e=>`${e} is in an old format (.xls, .et) or locked with a password: open it in Excel or WPS, remove the password and save it as .xlsx.`,
text:e=>`${e} is CSV: open it in Excel, WPS or Google Sheets, check its columns and numbers, and save it as .xlsx.`,
photo:e=>`${e} is a photo: type its scores into the .xlsx file, and keep the photo as evidence.`,pdf:
e=>`${e} is a PDF: type its scores into the .xlsx file, and keep the PDF as evidence.`},noe={id:
"Berkas ini",en:"This file"},cL=(e,t,n=null)=>(t==="id"?eoe:toe)[e](
n===null?noe[t]:`${t==="id"?"Berkas":"The file"} \u201C${n}\u201D`);m();m();var roe=[[14,22],[45,47]],
ooe=[9,10];function dL(e){return ooe.includes(e)?"percent":roe.some(([
t,n])=>e>=t&&e<=n)?"date":"plain"}var ioe=e=>/^\p{L}+$/u.test(e)&&!/^[ymdhsaegb]+$/i.test(e);
function mg(e){
let[t=""]=e.replace(/"[^"]*"|\\.|_.|\*./g,"").replace(/\[(h+|m+|s+)\]/gi,"$1").replace(/\[[^\]]*\]/g,
"").split(";");return/general/i.test(t)||ioe(t.trim())?"plain":/[dmyhs]/i.test(t)?"date":t.includes(
"%")?"percent":"plain"}m();var aoe=1048576,xd=16384,kv=2e6,xv=5e7,Tv=7e5,soe=5e4,uoe=1462,loe=864e5,
coe=R.UTC(1899,11,30);function doe(e){
let[t,n,r]=[0,0,0];for(;r<3;r++){let i=e.charCodeAt(r)&223;if(i<65||i>90)break;t=t*26+i-64}let o=e.length-
r;for(;r<e.length;r++){let i=e.charCodeAt(r)-48;if(i<0||i>9)break;n=n*10+i}if(t===0||o<1||o>7||r<e.length)
throw st("damaged",`the cell "${e}"`);return{row:n-1,column:t-1}}function vv(e,t){if(!/^\d{1,9}$/.test(
e))throw st("damaged",`${t} "${e}"`);return w(e)}function moe(e,t,n){var r;if(t==="f")e.formula=n;
else if(t===
"t")e.inline=((r=e.inline)!=null?r:"")+n;else{if(e.value!==void 0)throw st("damaged",
"two values in a cell");e.value=n}}function poe({value:e,formula:t=""}){let n=(typeof e=="string"?e.length:
0)+t.length;
if(n>soe)throw st("too-large","a long text");return n}function mL(e,t){let n=[],r={rows:0,columns:0}
,
o=[],i=[],a={row:-1,column:-1},s=null,[u,l,c]=[0,0,0],d=!1,p=null,h=null,b=P=>{let{row:I,column:_}=a;
if(!(I>=0&&_>=0&&I<aoe&&_<xd))throw st("damaged","a cell outside the sheet");if(i.push(I*xd+_),i.length>
Tv)throw st("too-large","more cells than are read");if(r.rows=f.max(r.rows,I+1),r.columns=f.max(r.columns,
_+1),P===null)return;if(l+=poe(P),l>xv)throw st("too-large","long texts");if(u=f.max(u,_+1),f.max(n.
length,I+1)*u>kv)throw st("too-large","a cell far out");for(;n.length<=I;)n.push([]);let M=n[I];for(
;M.
length<_;)M.push(void 0);M[_]=P},S=(P,I)=>{P==="row"?(a.row=I.r===void 0?a.row+1:vv(I.r,"the row")-1,
a.column=-1):P==="c"?(p={attributes:I},I.r===void 0?a.column+=1:{row:a.row,column:a.column}=doe(I.r)):
p!==null&&(P==="v"||P==="f"||P==="t")&&(h="")};ng(()=>p===null?{}:{cell:Te(a.row,a.column)},()=>Ho(e,
{open:(P,I)=>{if(P==="sheetData")d=!0;else if(d)S(P,I);else if(P==="sheetProtection")s=I;else if(P===
"protectedRange")o.push(I);else if(P==="col"&&(c+=w(I.max)-w(I.min)+1,!(c<=xd)))throw st("damaged",
"more columns than there are")},text:P=>{h!==null&&(h+=P)},close:P=>{P==="sheetData"&&(d=!1),!(!d||p===
null)&&(P==="c"?(b(yoe(p,t)),p=null):h!==null&&moe(p,P,h),h=null)}}));let N=foe(i);if(N!==null)throw st(
"damaged","a cell given twice",{cell:Te(N.row,N.column)});return{rows:n,named:r,protection:s,
openRanges:o,
signs:l,cells:i.length}}function foe(e){if(e.every((n,r)=>r===0||n>e[r-1]))return null;let t=new v;
for(let n of e){
if(t.has(n))return{row:f.floor(n/xd),column:n%xd};t.add(n)}return null}function goe(e){let t=/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.
test(e)?w(e):w.NaN;if(!w.isFinite(t))throw st("damaged",`the number "${e}"`);return t}function hoe(e){
let t=(R.parse(/[Zz]|T.*[+-]/.test(e)?e:`${e}${e.includes("T")?"Z":""}`)-coe)/loe;if(w.isNaN(t))throw st(
"damaged",`the date "${e}"`);return t}function yoe({attributes:e,value:t,inline:n,formula:r},o){var p,
h;let{strings:i,kinds:a,since1904:s}=o,u=(p=a[e.s===void 0?0:vv(e.s,"the look")])!=null?p:"plain",l=(
b,S="plain")=>r===void 0?{value:b,kind:S}:{value:b,kind:S,formula:r},c=b=>b===""&&r===void 0?null:l(
og(b)),
d=(h=e.t)!=null?h:"n";if(d==="inlineStr")return c(n!=null?n:"");if(d==="str"&&t!==void 0)return c(t);
if(t===void 0||t.trim()==="")return r===void 0?null:l(null);switch(d){case"n":{let b=goe(t);return l(
u==="date"&&s?b+uoe:b,u)}case"s":{let b=i[vv(t,"the text")];if(b===void 0)throw st("damaged",`text ${t}`);
return b===""&&r===void 0?null:l(b)}case"b":if(!/^(?:[01]|true|false)$/.test(t))throw st("damaged",`the truth value "${t}"`);
return l(t==="1"||t==="true");case"e":return l(t);case"d":return l(hoe(t),"date");default:throw st(
"damaged",`the type "${d}"`)}}function boe(e){let t;try{t=Zp(e,zN,r=>/\.(xml|rels)$/i.test(r))}catch(
r){let o=Kp(r);throw st(o===null?
"not-xlsx":o==="too-large"?o:"damaged",x(r))}let n=new y(g.entries(t).map(([r,o])=>[r.toLowerCase(),
o]));return r=>{let o=n.get(r.toLowerCase());return o===void 0?null:iu(o)}}function woe(e){let t=e.lastIndexOf(
"/")+1;return`${e.slice(0,t)}_rels/${e.slice(t)}.rels`}function pL(e,t){let n=e(woe(t)),r=new y;
return Ho(
n!=null?n:"",{open:(o,{Id:i,Type:a="",Target:s="",TargetMode:u})=>{if(o!=="Relationship"||i===void 0||
u==="External")return;let l=s.startsWith("/")?[]:t.split("/").slice(0,-1);for(let c of s.split("/"))
c===".."?l.pop():c!=="."&&c!==""&&l.push(c);r.set(i,{type:a.slice(a.lastIndexOf("/")+1),target:l.join(
"/")})}}),r}var voe={si:1e5,xf:14e4,definedName:2e4,sheet:1e3};function Sv(){let e=new y;return t=>{
var o;let n=voe[t];if(n===void 0)return;let r=((o=e.get(t))!=null?o:0)+1;if(r>n)throw st("too-large",
`more than ${n} ${t}`);e.set(t,r)}}function koe(e){let t=[],n=null,r=!1,o=Sv();return Ho(e,{open:i=>{
o(i),i==="si"&&(n=""),r=i==="t"},text:i=>{r&&n!==null&&(n+=i)},close:i=>{r=!1,i==="si"&&t.push(og(n!=
null?n:""))}}),t}function xoe(e){let t=new y,n=[],r=Sv(),o=!1;return Ho(e,{open:(i,{numFmtId:a,
formatCode:s})=>{
var u;r(i),i==="cellXfs"?o=!0:i==="numFmt"?t.set(w(a),mg(s!=null?s:"")):i==="xf"&&o&&n.push((u=t.get(
w(a)))!=null?u:dL(w(a!=null?a:0)))},close:i=>{i==="cellXfs"&&(o=!1)}}),n}function fL(e,t){let n=new v;
for(let r of e){let o=t(r);if(o!==void 0&&n.has(o))return r;o!==void 0&&n.add(o)}return null}var Toe=e=>e===
"1"||e==="true";function Soe(e){var P;let t=boe(e),n=(P=[...pL(t,"").values()].find(I=>I.type==="officeDocument"))==null?
void 0:P.target,r=n===void 0?null:t(n);if(n===void 0||r===null)throw st("not-xlsx","no workbook");
let o=pL(t,n),i=I=>{var _,M,j;return(j=t((M=(_=[...o.values()].find(L=>L.type===I))==
null?void 0:_.target)!=null?M:""))!=null?j:""},a=[],s=Sv(),u=!1,l=null;Ho(r,{open:(I,_)=>{s(I);let{
name:M="",
state:j="visible",id:L="",date1904:z}=_;I==="workbookPr"&&(u=Toe(z)),I==="workbookProtection"&&(l=_),
I==="sheet"&&a.push({name:M,hidden:j!=="visible",relation:o.get(L)})}});let c=fL(a,({name:I})=>I);if(
c!==
null)throw st("damaged","two sheets of one name",{tab:c.name});let d=fL(a,({relation:I})=>I==null?
void 0:
I.target);if(d!==null)throw st("damaged","two sheets of one part",{tab:d.name});let p=koe(i(
"sharedStrings")),h=xoe(i("styles")),[b,S,A]=[0,0,0];return{sheets:a.map(({name:I,hidden:_,relation:
M})=>ng(
()=>({tab:I}),()=>{let j=M===void 0?null:t(M.target);if(M===void 0||j===null)throw st("damaged",
"a sheet is missing");let{type:L,target:z}=M,B=mL(L==="worksheet"?j:"",{strings:p,kinds:h,since1904:
u});
if(b+=B.rows.length*B.rows.reduce((q,H)=>f.max(q,H.length),0),S+=B.cells,A+=B.signs,b>kv||S>Tv||A>xv)
throw st("too-large","more than is read");return{name:I,hidden:_,part:z,type:L,...B}})),part:n,
protection:l}}
var gL=e=>Soe(e).sheets.filter(({type:t})=>t==="worksheet");m();function Eoe(e){return e===void 0||e.kind==="blank"?
"":e.kind==="recused"?kn.id:U(e.kind==="score"?e.
value:e.raw)}function hL({rows:e}){return new y(e.flatMap(({code:t,entry:n,marks:r})=>[...r].map(([o,
i])=>{let a=n!=null?n:t;return[`${a}
${o}`,{entry:a,criterion:o,text:Eoe(i)}]})))}function yL(e,t){let[n,r]=[e===null?new y:hL(e),hL(t)];
return[...new v([...r.keys(),...n.keys()])].flatMap(o=>{var c,d;let[i,a]=[n.get(o),r.get(o)],{entry:
s,
criterion:u}=a!=null?a:i,l={entry:s,criterion:u,before:(c=i==null?void 0:i.text)!=null?c:"",after:(d=
a==null?void 0:a.text)!=null?d:""};return l.before===l.after?[]:[l]})}function bL({rows:e},t){let n=e.
filter(({entry:o})=>o!==null);return{done:n.filter(({marks:o})=>{let i=t.map(({name:a})=>{var s;
return(s=
o.get(a))==null?void 0:s.kind});return i.includes("recused")||i.every(a=>a==="score")}).length,of:n.
length}}m();function Coe({criterion:e,entry:t,cell:n},{rows:r}){var i,a;if(e==="")return zr(n)[0];
let o=r.filter(
s=>s.entry===t);return o.length===1?(a=(i=o[0])==null?void 0:i.marks.get(e))==null?void 0:a.at:void 0}
var wL=(e,{row:t,column:n},r)=>e.map((o,i)=>i===t?o.map((a,s)=>s===n?r:a):o);function Roe(e,t,n){
return{
...e,values:wL(e.values,t,n),formats:e.formats.filter(r=>r.row!==t.row||r.column!==t.column),grid:{
...e.
grid,values:wL(e.grid.values,t,n)}}}function vL(e,t,n){return t.filter(({status:r})=>r==="applied"||
r==="confirmed").reduce((r,o)=>{var u;let i=Coe(o,n(r.grid)),a=i&&((u=r.grid.values[i.row])==null?
void 0:
u[i.column]),s=o.kind==="label"?mp(a,o.before.cell):$s(a,o.before.cell);return i!==void 0&&s?Roe(r,i,
o.now):r},e)}m();var Doe=6,Ooe=(e,t)=>e.stage===t.stage&&e.judge===t.judge;function Aoe(e,{stage:t,
judge:n}){let r=`${t.
name} \xB7 `;if(!e.startsWith(r))return!1;let o=`${e.slice(r.length)} \xB7 `;return o.startsWith(`${n.
code} \xB7 `)||o.includes(` (${n.code}) \xB7 `)}function kL(e,t,{stages:n,judges:r}){var l;let o=n.flatMap(
c=>r.map(d=>({stage:c,judge:d}))),i=F(e.name),a=e.rows.slice(0,Doe).flatMap(([c])=>typeof(c==null?
void 0:
c.value)=="string"?[c.value.trim()]:[]),u=[o.filter(c=>F(ri(c.stage,c.judge))===i),...a.map(c=>o.filter(
d=>Aoe(c,d)))].find(c=>c.length>0&&!c.some(d=>Ooe(d,t)));return(l=u==null?void 0:u[0])!=null?l:null}
m();function xL(e,t,n){var p,h,b,S;let{values:r,formats:o,headerRow:i}=t,a=(h=(p=r[0])==null?void 0:
p.length)!=
null?h:0;((S=(b=Ae().getSheetByName(e))==null?void 0:b.getLastRow())!=null?S:0)>0||Dn(Noe(e,a,i,n));
let u=Ae().getSheetByName(e);if(u===null)return;let[l,c]=[f.max(r.length,u.getLastRow()),f.max(a,u.getLastColumn(
))];
Eo(u,l,c);let d=u.getRange(1,1,l,c);d.setNumberFormat("General");for(let{row:A,column:N,format:P}of o)
u.getRange(A+1,N+1).setNumberFormat(P);d.setValues(k.from({length:l},(A,N)=>k.from({length:c},(P,I)=>{
var M,j;let _=(j=(M=r[N])==null?void 0:M[I])!=null?j:"";return typeof _=="string"?uy(_,!1):_})))}var Noe=(
e,t,n,r)=>({
name:e,values:k.from({length:n+1},()=>k.from({length:t},()=>"")),headerRow:n,frozenColumns:f.min(r.frozenColumns,
t),widths:k.from({length:t},(o,i)=>{var a;return(a=r.widths[i])!=null?a:110}),formats:k.from({length:
t},
()=>""),layout:""});m();m();var TL={title:e=>e.filter(t=>t!=="").join(" \xB7 "),invitation:(e,t,n,r)=>[
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
history:e=>`nilai dikumpulkan dari berkas ${e}`},Poe={title:TL.
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
history:e=>`scores collected from the files of ${e}`},Hn=e=>e==="id"?TL:Poe;var pg={kind:"unknown",
reason:"no-answer"};function Td(e,{workbook:t}){let{language:n}=t.competition.
settings;return Ir(e)?ka(e,n):e.kind==="haste"||Xs(e)?Hn(n).busy:xi(e,n)}m();function Qu(e){var L;
let t=Pr(10,R.now()),n=tt(),{competition:r}=n,{settings:o,stages:i}=r,a=Hn(o.language),
s=z=>he(pe("BAD_REQUEST",z));if(o.judgeFiles!=="separate")return s(a.notSeparate);let u=ct(o.language),
l=at(i,u.rows),c=z=>{var B;return((B=Ar(l,z.name))==null?void 0:B.status)==="open"},d=e===void 0?(L=
i.find(c))!=null?L:i[i.length-1]:cr(r,e);if(d.scoreTab!==void 0)return s(a.sharedTab(d.name));let p=i.
indexOf(d),h=i.slice(0,p),b=h.find(c);if(b!==void 0)return s(a.earlierOpen(b.name));let{results:S}=Dt(
n,{provisional:!1}),A=h[S.length];if(A!==void 0)return s(a.earlierUnranked(A.name));let N=ni(r,S.slice(
0,p)),P=jr(r),I=$e(),_=Ioe(I,t,o.language),M=On(zn()),j=rt(r,d).map(z=>{let B=np({stage:d,judge:z,
entries:N.
filter(de=>o.conflicts!=="exclude"||P(z,de)===null),criteria:je(r,d),language:o.language,competition:
tn(
r),deadline:o.deadline}),q={kind:"judge-file",sheet:M,stage:pb(d.name),judge:fb(z.code)},H=Ap(d.name,
z.code),W=_.find(({properties:de})=>g.keys(q).every(ge=>de[ge]===q[ge])),X=W!=null?W:H.maker===I&&H.
id!==""?nn(db(H.id,t),o.language):null,Q=On(C.stringify(B.values.slice(B.headerRow)));return{judge:z,
layout:B,properties:{...q,content:Q},filed:H,file:X}});return{workbook:n,history:u,stage:d,isClosed:
!c(
d),user:I,backoff:t,seats:j}}var Sd=({workbook:e,stage:t},{judge:n,layout:r},o)=>{var i,a;return(a=(
i=
nr(o,e.competition).find(s=>s.stage.name===t.name&&s.judge.code===n.code))==null?void 0:i.name)!=null?
a:r.name};function Ioe(e,t,n){let r=ze(mb(e));if(r===null)return[];let o=cb(r,t);return"failure"in o&&
o.failure.kind==="not-found"?[]:nn(o,n)}m();var fg=({judge:e})=>e.email.trim().toLowerCase();
function gg(e){var o;let{filed:t,file:n}=e,r=fg(e);
if(!(n===null||r===""))return(o=n.access.find(i=>{var a;return((a=i.emailAddress)==null?void 0:a.toLowerCase(
))===
r}))!=null?o:t.email.toLowerCase()===r?n.access.find(i=>i.id===t.permission):void 0}function $oe(e,t){
let{judge:n,filed:r,file:o}=e;if(o===null&&r.maker!==""&&r.maker!==t)return"foreign";if(o===null)return r.
id===""?"none":"deleted";if(n.email.trim()==="")return"no-email";let i=gg(e);return i===void 0?
"unshared":i.role==="reader"?"read-only":"shared"}var _oe=({filed:e,file:t})=>e.email!==""&&(t==null?
void 0:
t.access.some(({id:n})=>n===e.permission))===!0;function Foe(e,t,{isClosed:n,seats:r},o){if(e==="foreign")return o.foreign(
t.filed.maker);let i=(e==="unshared"||e==="no-email")&&_oe(t),a=r.filter(u=>u!==
t&&fg(u)!==""&&fg(u)===fg(t)),s=t.file!==null&&t.file.properties.content!==t.properties.content;
return[
n&&e==="shared"?o.stillWriting:i?o.former(t.filed.email):o.states[e],...a.length>0?[o.sameEmail(a.map(
({judge:u})=>u.code).join(", "))]:[],...s&&!n?[o.outdated]:[]].join(" ")}var el={made:0,shared:0,
collected:0,
changes:[],changed:0,more:!1,skip:[],failures:new y};function tl(e,t){let{workbook:n,stage:r,
isClosed:o,
user:i,seats:a}=e,s=Hn(n.competition.settings.language),{failures:u,...l}=t,c=a.map(d=>{let{judge:p,
filed:h,file:b}=d,S=u.get(p.code),A=S===void 0?$oe(d,i):"failed";return{judge:p.code,name:p.name,
state:A,
message:S!=null?S:Foe(A,d,e,s),link:(b==null?void 0:b.link)||h.link||null,email:h.email,collected:h.
collected||null,changed:b!==null&&h.collected!==""&&b.modified>h.modified,done:h.done,of:h.collected===
""?d.layout.table.height:h.of}});return{ok:u.size===0,stage:r.name,isClosed:o,files:c,...l}}var Moe=100,
Loe=re({stage:Re(G()),skip:Re(He(G()))});function EL(e){return ue(()=>{let{stage:t,skip:n=[]}=ye(
Loe,e);return be(),Se(()=>{var _;let r=Qu(t),{settings:o}=r.workbook.competition,{language:i}=o,a=Hn(
i);if(r.isClosed)return he(pe("BAD_REQUEST",a.closed(r.stage.name)));let s=r.seats.filter(({judge:M,
file:j})=>j!==null&&!n.includes(M.code)),u=s.slice(0,10),l=Be(),c=zoe(r,l),d=M=>r.history.rows.some(
j=>j.run===M),p=(_=[...c.values()].find(M=>!d(M)))!=null?_:_t(),h=lt(),{collected:b,written:S,
changes:A,
failures:N}=joe(r,u,{names:l,run:p,at:h});for(let M of S)c.set(M,p);let P=s.length>u.length,I=r.seats.
filter(({judge:M})=>c.get(M.code)===p).map(({judge:M})=>M.code);if(!P&&I.length>0){let M={at:h,by:r.
user,action:"collect",run:p,hash:"",stage:r.stage.name};en(r.history,{...M,detail:a.history(I.join(
", "))},i)}return tl(r,{...el,collected:b,changes:A.slice(0,Moe),changed:A.length,more:P,skip:[...n,
...u.
map(({judge:M})=>M.code)],failures:N})})})}function joe(e,t,{names:n,run:r,at:o}){let{settings:i}=e.
workbook.competition,a=t.flatMap(({file:d})=>{var p;return(p=d==null?void 0:d.id)!=null?p:[]}),s=t.length===
0?[]:va(a,ic,e.backoff),{list:u}=Do(i),l=SC(Hn(i.language).mark(o,e.user,r)),c={collected:0,written:
[],
changes:[],failures:new y};for(let[d,p]of t.entries()){let{code:h}=p.judge,b=s[d],S=b===void 0||
"failure"in b?{failure:Td(b===void 0?pg:b.failure,e)}:Uoe(e,p,b.ok,{name:Sd(e,p,n),mark:l,
corrections:u.
filter(A=>A.stage===e.stage.name&&A.judge===h)});if("failure"in S){c.failures.set(h,S.failure);
continue}
S.isWritten&&c.written.push(h),c.changes.push(...S.changes.map(A=>({judge:h,...A}))),c.collected+=1,
p.filed={...p.filed,collected:o,modified:p.file.modified,...S.progress},xa(e.stage.name,h,p.filed)}
return c}
function zoe(e,t){let n=new y;for(let r of e.seats){let o=Sd(e,r,t),i=t.includes(o)?AT(Me(o)):null;i!==
null&&n.set(r.judge.code,i)}return n}function SL({stage:e,judge:t},n){let r=t.name===""?t.code:`${t.
code} (${t.name})`;return e===n.stage?r:`${r} \xB7 ${e.name}`}var Boe=(e,t)=>C.stringify(Nl(e))===C.
stringify(Nl(t));function Uoe({workbook:e,stage:t},{judge:n,layout:r},o,{name:i,mark:a,corrections:s}
){
var j;let{competition:u}=e,l=Hn(u.settings.language),{language:c}=u.settings,d;try{d=OT(gL(o),r.name)}
catch(L){
let z=(j=xM(L))!=null?j:"damaged",B=z==="not-xlsx"?lL(o):null;return{failure:B===null?l.unreadable[z]:
cL(B,c)}}if(d===void 0)return{failure:l.noTable(r.name)};let p=kL(d,{stage:t,judge:n},u);if(p!==null){
let L=l.title([tn(u),r.name,n.name]);return{failure:l.otherOwner(L,SL({stage:t,judge:n},p),SL(p,{
stage:t,
judge:n}))}}if(DT(d))return{failure:l.unreadable["too-large"]};let h=Me(i),b=h.values.every(L=>L.every(
z=>z===""));if(!b&&!pn(h))return{failure:l.tabTaken(i)};let S=je(u,t),A=us(u.entries),N=L=>ai(L,t.name,
n.code,S,A),I=vL(((...[L,z,B])=>{let q=fh(L,z,B),H=[...N(q.grid).columns.values()].flat(),W=q.formulas.
filter(({column:Q})=>H.includes(Q));if(W.length===0)return q;let X=as(W).map(Q=>Te(Q.row,Q.column,Q.
rows,Q.columns));return fh(L,z,`${B} \xB7 ${l.formulas(X.join(", "))}`)})(d,i,a),s,N),_=N(I.grid),M=b||
!NT(h,I)||!Boe(h,I.grid);return M&&xL(i,I,r),Hr(i,u.settings.admins),{isWritten:M,changes:yL(b?null:
N(h),_),progress:bL(_,S)}}m();m();m();var Woe="Arial",Koe=10,CL=164,Goe={General:0,"@":49},qoe='<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
Hoe=e=>`<${e} style="thin"><color rgb="FFB7B7B7"/></${e}>`,Zoe=`<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${[
"left","right","top","bottom"].map(Hoe).join("")}<diagonal/></border></borders>`,RL=e=>`FF${e.
replace("#","").toUpperCase()}`;function Ed(){let e=[];return{all:e,idOf:t=>{let n=e.indexOf(t);
return n>=
0?n:e.push(t)-1}}}var hg=(e,t)=>`<${e} count="${t.length}">${t.join("")}</${e}>`;function DL(){let[e,
t,n,r,o]=[Ed(),Ed(),Ed(),Ed(),Ed()],i=({bold:c,size:d=Koe})=>e.idOf(`<font>${c?"<b/>":""}<sz val="${d}"/><name val="${Woe}"/></font>`),
a=({background:c})=>c===void 0?0:2+t.idOf(`<fill><patternFill patternType="solid"><fgColor rgb="${RL(
c)}"/><bgColor indexed="64"/></patternFill></fill>`),s=({format:c="General"})=>{var d;return(d=Goe[c])!=null?
d:CL+n.idOf(Zo(c))},u=(c,d)=>{let p=[`numFmtId="${s(c)}" fontId="${i(c)}" fillId="${a(c)}" borderId="${c.bordered?
1:0}" xfId="0"`,
'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"',
...d?['quotePrefix="1"']:[]],h=`<alignment vertical="top"${c.centred?' horizontal="center"':""}${c.wrap?
' wrapText="1"':""}/>`;return r.idOf(`<xf ${p.join(" ")}>${h}<protection locked="${c.open?0:1}"/></xf>`)}
,l=`<xf numFmtId="0" fontId="${i({})}" fillId="0" borderId="0" xfId="0"/>`;return r.idOf(l),{idOf:u,
ruleIdOf:c=>o.
idOf(`<dxf><fill><patternFill patternType="solid"><bgColor rgb="${RL(c)}"/></patternFill></fill></dxf>`),
toXml:()=>[`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,n.all.length===0?"":
hg("numFmts",n.all.map((c,d)=>`<numFmt numFmtId="${CL+d}" formatCode="${c}"/>`)),hg("fonts",e.all),`<fills count="${2+t.all.length}">${qoe}${t.all.join(
"")}</fills>`,Zoe,
'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',hg(
"cellXfs",r.all),
'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',hg("dxfs",o.all),
"</styleSheet>"].join("")}}var Cd=`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
`,Ev="http://schemas.openxmlformats.org/spreadsheetml/2006/main",NL="http://schemas.openxmlformats.org/officeDocument/2006/relationships",
PL="http://schemas.openxmlformats.org/package/2006",Joe="application/vnd.openxmlformats-officedocument.spreadsheetml",
Voe=32767,Yoe=225,OL=({top:e,left:t,height:n,
width:r})=>Te(e,t,n,r),Xoe=e=>f.round((e-5)/7*100)/100;function Qoe(){let e=new y,t=0;return{idOf:n=>{
var o;t+=1;let r=(o=e.get(n))!=null?o:e.size;return e.set(n,r),r},toXml:()=>`${Cd}<sst xmlns="${Ev}" count="${t}" uniqueCount="${e.size}">${[
...e.keys()].map(n=>`<si><t xml:space="preserve">${SM(n)}</t></si>`).join("")}</sst>`}}function eie(
{value:e,formula:t,style:n},r,o,i){let a=(u=!1)=>` r="${r}" s="${o.idOf(n,u)}"`;if(t!==void 0)return`<c${a(
)}><f>${Zo(t)}</f></c>`;if(e==="")return`<c${a()}/>`;
if(typeof e=="number")return`<c${a()}><v>${e}</v></c>`;if(typeof e=="boolean")return`<c${a()} t="b"><v>${w(
e)}</v></c>`;let s=e.slice(0,Voe);return`<c${a(/^[=+\-@]/.test(s))} t="s"><v>${i.idOf(s)}</v></c>`}
function tie({frozenRows:e,frozenColumns:t}){if(e===0&&t===0)return"";let[n,r]=[t>0?` xSplit="${t}"`:
"",e>0?` ySplit="${e}"`:""],o=t===0?"bottomLeft":e===0?"topRight":"bottomRight";return`<pane${n}${r} topLeftCell="${Te(
e,t)}" activePane="${o}" state="frozen"/>`}function nie(e,t,n){let r=e.widths.map(
(s,u)=>`<col min="${u+1}" max="${u+1}" width="${Xoe(s)}" customWidth="1"/>`),o=e.rows.map((s,u)=>`<row r="${u+1}">${s.map(
(l,c)=>eie(l,Te(u,c),t,n)).join("")}</row>`),i=e.colours.map(({block:s,formula:u,
background:l},c)=>`<conditionalFormatting sqref="${OL(s)}"><cfRule type="expression" dxfId="${t.ruleIdOf(
l)}" priority="${c+1}" stopIfTrue="1"><formula>${Zo(u)}</formula></cfRule></conditionalFormatting>`),
a=e.validations.map(({block:s,formula:u,help:l})=>`<dataValidation type="custom" allowBlank="1" showInputMessage="1" showErrorMessage="1" error="${Zo(
l.slice(0,Yoe))}" sqref="${OL(s)}"><formula1>${Zo(
u)}</formula1></dataValidation>`);return[`${Cd}<worksheet xmlns="${Ev}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
`<sheetViews><sheetView workbookViewId="0">${tie(e)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`,
r.length===0?"":`<cols>${r.join("")}</cols>`,`<sheetData>${o.join(
"")}</sheetData>`,e.isProtected?'<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>':"",i.
join(""),a.length===0?"":`<dataValidations count="${a.length}">${a.join("")}</dataValidations>`,
'<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
'<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>'].join(
"")}var yg=(e,t,n)=>`<Relationship Id="rId${e}" Type="${NL}/${t}" Target="${n}"/>`,AL=e=>`${Cd}<Relationships xmlns="${PL}/relationships">${e.join(
"")}</Relationships>`,bg=(e,t)=>`<Override PartName="/xl/${e}" ContentType="${Joe}.${t}+xml"/>`;
function IL(e){var a;let[t,n]=[DL(),Qoe()],r=e.map(s=>nie(s,t,n)),o=r.map((s,u)=>`worksheets/sheet${u+1}.xml`),
i={"[Content_Types].xml":[`${Cd}<Types xmlns="${PL}/content-types">`,
'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
'<Default Extension="xml" ContentType="application/xml"/>',bg("workbook.xml","sheet.main"),...o.map(
s=>bg(
s,"worksheet")),bg("styles.xml","styles"),bg("sharedStrings.xml","sharedStrings"),"</Types>"].join(
""),
"_rels/.rels":AL([yg(1,"officeDocument","xl/workbook.xml")]),"xl/workbook.xml":[`${Cd}<workbook xmlns="${Ev}" xmlns:r="${NL}"><bookViews><workbookView/></bookViews><sheets>`,
...e.map(({name:s},u)=>`<sheet name="${Zo(s)}" sheetId="${u+1}" r:id="rId${u+1}"/>`),
'</sheets><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'].join(""),
"xl/_rels/workbook.xml.rels":AL([...o.map((s,u)=>yg(u+1,"worksheet",s)),yg(o.length+1,"styles",
"styles.xml"),yg(o.length+2,"sharedStrings","sharedStrings.xml")]),"xl/styles.xml":t.toXml(),
"xl/sharedStrings.xml":n.toXml()};for(let[s,u]of o.entries())i[`xl/${u}`]=(a=
r[s])!=null?a:"";return au(g.fromEntries(g.entries(i).map(([s,u])=>[s,ou(u)])))}m();m();var rie="#d9e2f3",
Cv=e=>e.replace(/^=/,"").replace(/"[^"]*"|;/g,t=>t===";"?",":t);function wg(e){
let{headerRow:t,open:n,table:r,centred:o,formats:i}=e,a=(u,l)=>{var h;if(u<t)return u===e.progress.row?
{bold:!0,size:14}:{};let c={wrap:!0,bordered:!0,...o.includes(l)?{centred:!0}:{}};if(u===t)return{
...c,
bold:!0,background:rie};let d=l>=n.left&&l<n.left+n.width,p=(h=i[l])!=null?h:"";return{...c,...p===""?
{}:{format:p},...d?{open:!0}:{}}},s=(u,l,c)=>{var p,h;let d=(h=(p=e.formulas[l])==null?void 0:p[c])!=
null?h:"";return{value:u,style:a(l,c),...d===""?{}:{formula:Cv(d)}}};return{name:e.name,rows:e.values.
map((u,l)=>(l<t?u.slice(0,1):u).map((c,d)=>s(c,l,d))),widths:e.widths,frozenRows:t+1,frozenColumns:e.
frozenColumns,isProtected:!0,validations:r.height===0?[]:e.validations.map(u=>({...u,formula:Cv(u.formula)}
)),
colours:r.height===0?[]:e.colours.map(u=>({...u,formula:Cv(u.formula)}))}}m();function oie({style:e}
,t,n){let r=typeof t=="object"?ST(t.date):t,o=typeof r=="number"&&mg(n)!=="plain";return{value:r,
style:o?{...e,format:n}:e}}function iie({rows:e},t){var r;let n=e.filter(o=>o.entry===
t);return(r=n.find(({marks:o})=>[...o.values()].some(({kind:i})=>i!=="blank")))!=null?r:n[0]}
function $L(e,t,{
grid:n,formats:r,read:o}){let i=wg(e),{top:a,left:s}=e.open,u=i.rows.map((l,c)=>{var b;let d=c<a?
void 0:
iie(o,(b=e.values[c])==null?void 0:b[0]);if(d===void 0)return l;let h=[...t.map(({name:S})=>{var N,P,
I,_,M;let A=(N=d.marks.get(S))==null?void 0:N.at;return A===void 0?["",""]:[(I=(P=n.values[A.row])==
null?void 0:P[A.column])!=null?I:"",(M=(_=r[A.row])==null?void 0:_[A.column])!=null?M:""]}),[d.notesToCommittee,
""],[d.notesToEntrant,""]];return l.map((S,A)=>{let N=h[A-s];return N===void 0?S:oie(S,...N)})});
return{
...i,rows:u}}function _L(e,t,n){let{judge:r,layout:o}=t,i=Sd(e,t,n),a=Me(i);if(!pn(a))return wg(o);
let{competition:s}=e.
workbook,u=je(s,e.stage),l=ai(a,e.stage.name,r.code,u,us(s.entries));return $L(o,u,{grid:a,formats:
Rs(
i),read:l})}var aie=re({stage:Re(G()),skip:Re(He(G())),remake:Re(Ye())});function FL(e){return ue(()=>{
let{stage:t,
skip:n=[],remake:r=!1}=ye(aie,e);return be(),Se(()=>{let o=Qu(t),i=new y,s=(o.isClosed?[]:o.seats.filter(
b=>sie(b,o.user,r))).filter(({judge:b})=>!n.includes(b.code)),u=s.slice(0,10),l=uie(o,u,i),c={...o,
seats:l},
{left:d,shared:p}=lie(c,n,i);return tl(c,{...el,made:u.filter(({judge:b})=>l.some(S=>S.judge===b&&S.
file!==null)).length,shared:p,more:s.length>u.length||d>0,skip:[...n,...i.keys()],failures:i})})})}
function sie({
filed:e,file:t},n,r){return t!==null?!1:r||e.id===""&&(e.maker===""||e.maker===n)}function uie(e,t,n){
if(t.length===0)return e.seats;let{workbook:r,stage:o,user:i}=e,{competition:a}=r,s=Hn(a.settings.language),
u=_o(a,i,e.backoff),l=Be(),c=t.map(b=>IL([_L(e,b,l)]));for(let{judge:b}of t)xa(o.name,b.code,{...uc,
maker:i});let d=Io(t.map((b,S)=>({fileId:null,folder:u.id,title:s.title([tn(a),b.layout.name,b.judge.
name]),properties:b.properties,from:ic,to:oc,bytes:c[S],writersCanShare:!1})),e.backoff),p=new y;for(
let[
b,S]of t.entries()){let A=d[b];A!==void 0&&"ok"in A&&p.set(S,{...A.ok,access:[]})}let h=e.seats.map(
b=>{var S;return vg(b,(S=p.get(b))!=null?S:b.file,i)});for(let[b,S]of h.entries())p.has(e.seats[b])&&
xa(o.name,S.judge.code,S.filed);for(let[b,{judge:S}]of t.entries()){let A=d[b];A!==void 0&&"failure"in
A&&n.set(S.code,Td(A.failure,e))}return h}var vg=(e,t,n)=>t===null||e.filed.id===t.id?{...e,file:t}:
{...e,file:t,filed:{...uc,maker:n,id:t.id,link:t.link}};function lie(e,t,n){let{stage:r,user:o}=e,i=Hn(
e.workbook.competition.settings.language),a=e.seats.map((l,c)=>({index:c,seat:vg(l,l.file,o)})).filter(
({seat:l})=>!t.includes(l.judge.code)&&!n.has(l.judge.code)).map(({index:l,seat:c})=>({index:l,seat:
c,
changes:die(c,e)})).filter(({changes:l})=>l.length>0),s=a.slice(0,10),u=0;for(let l of[0,1]){let c=s.
flatMap(h=>{let b=h.changes[l];return b===void 0||n.has(h.seat.judge.code)?[]:[{...h,change:b}]}),d=c.
length===0?[]:sc(c.map(({change:h})=>h),e.backoff),p=[];for(let[h,{index:b,change:S}]of c.entries()){
let A=d[h],N=e.seats[b];if(A===void 0||"failure"in A){p.push([N,A===void 0?pg:A.failure]);continue}
let P=mie(
vg(N,N.file,o),S,A.ok);e.seats[b]=P,xa(r.name,P.judge.code,P.filed),u+=1}for(let[{judge:h},b]of p){
let S=i.
notShared(h.email.trim(),b.reason);n.set(h.code,Ir(b)||b.kind!=="refused"?Td(b,e):S)}}return cie(e),
{left:a.length-s.length,shared:u}}function cie({seats:e,stage:t,user:n}){var r;for(let[o,i]of e.entries(
)){
let a=vg(i,i.file,n),s=gg(a),u=((r=a.file)==null?void 0:r.access.some(({id:c})=>c===a.filed.permission))===
!0,l=s===void 0||s.role==="owner"||u?a.filed:{...a.filed,email:a.judge.email.trim(),permission:s.id}
;
l!==i.filed&&(e[o]={...a,filed:l},xa(t.name,i.judge.code,l))}}function die(e,{workbook:t,stage:n,
isClosed:r}){
let{judge:o,filed:i,file:a}=e;if(a===null)return[];let s=o.email.trim(),u=gg(e),l=r?"reader":
"writer",
c=a.access.find(N=>N.id===i.permission&&N.id!==(u==null?void 0:u.id)&&N.role!=="owner"),d=c===void 0?
[]:[{file:a.id,change:"withdraw",permission:c.id}];if(s===""||(u==null?void 0:u.role)===l||(u==null?
void 0:u.role)==="owner")return d;if(u!==void 0)return[...d,{file:a.id,change:"role",permission:u.id,
role:l}];if(r)return d;let{competition:p}=t,{language:h,deadline:b}=p.settings,S=o.name===""?o.code:
o.name,A=Hn(h).invitation(S,n.name,tn(p),b);return[...d,{file:a.id,change:"grant",email:s,role:l,
message:A}]}
function mie(e,t,n){let{filed:r,file:o,judge:i}=e;if(o===null)return e;if(t.change==="withdraw"||n===
null){let a=o.access.filter(s=>t.change!=="withdraw"||s.id!==t.permission);return{...e,file:{...o,
access:a},
filed:{...r,email:"",permission:""}}}return{...e,file:{...o,access:[...o.access.filter(a=>a.id!==n.id),
n]},filed:{...r,email:i.email.trim(),permission:n.id}}}m();var pie=re({stage:Re(G())});function ML(e){
return ue(()=>{let{stage:t}=ye(pie,e);return be(),tl(Qu(t),
el)})}m();m();var Rv="protecting";function LL(e){var r;let t=((r=ze(Rv))!=null?r:"").split(`
`),n=[...Ft(Be()).values()].filter(o=>t.includes(o)||RD(o));if(n.length!==0){Ke(Rv,n.join(`
`));for(let o of n)Hr(o,e);Ke(Rv,"")}}m();var fie=e=>e.every(t=>t.every(n=>n===""));function gie({
workbook:e,stage:t},n,r){var a,s,u;let o=(a=
[...e.own].find(([,l])=>l.stage===t&&l.judge===n))==null?void 0:a[0],i=(s=e.sheets.find(l=>l.stage===
t.name&&l.judge===n.code))==null?void 0:s.tab;return(u=o!=null?o:i)!=null?u:r.name}function jL(e,t,n){
let{workbook:r,common:o}=e,i={...o,judge:t,entries:n},a=np(i),s=gie(e,t,a),u=Me(s).values,l=r.own.has(
s),c=(N,P,I=0)=>{var j;let{open:_}=tp(i,P),M=hie(s,_,e.admins,t.email);return{tab:s,judge:t.code,
status:N,
added:I,missing:0,access:M,id:(j=Kl().get(s))!=null?j:null}};if(fie(u))return xy(a,s),c("made",n.length);
let d=new v(r.sheets.filter(N=>N.tab===s).flatMap(({rows:N})=>N.flatMap(({entry:P})=>P===null?[]:[Z(
P)]))),h=r.competition.settings.missing==="assigned"?[]:a.values.slice(a.table.top).flatMap(([N])=>n.
filter(P=>P.code===N&&!d.has(Z(P.code))));if(!kD(a,u)){if(l&&xD(u))return xy(a,s),c("renewed",n.length);
let N=l?"changed":"theirs";return{tab:s,judge:t.code,status:N,added:0,missing:h.length,access:
"unprotected",id:null}}let b=u.length-a.table.top;if(h.length===0)return c("kept",b);let S=b+h.length,
A=yy(
h,a.table.top+b,i);return _D(s,{...a,...tp(i,S)},A),c("added",S,h.length)}function hie(e,t,n,r){if(r===
"")return Ds(e,t,n,""),"anybody";try{return Ds(e,t,n,r),"own"}catch(o){if(!x(o).includes(r))throw o;
return Ds(e,t,n,""),"refused"}}var yie=re({stage:Re(G())}),bie=180*1e3;function kg(e){return ue(()=>{
let t=R.now()+bie,{stage:n}=ye(
yie,e);return be(),Se(()=>{let r=tt(),o=wie(r,n);return vie(r,o,t)})})}function wie({competition:e,
findings:t},n){
let{language:r,judgeFiles:o}=e.settings,i=Mo(gt(r)),a=d=>he(pe("BAD_REQUEST",d));o==="separate"&&a(i.
separate);let s=at(e.stages,ct(r).rows),u=d=>s.some(p=>p.stage===d&&p.status==="open"),l=n===void 0?
e.stages.find(({name:d})=>u(d)):cr(e,n);if(l===void 0)return a(i.noOpenStage);u(l.name)||a(i.closed(
l.name)),l.scoreTab!==void 0&&a(i.sharedTab(l.name,l.scoreTab)),rt(e,l).length===0&&a(i.noJudges),je(
e,l).length===0&&a(i.noCriteria(l.name)),e.entries.length===0&&a(i.noEntries);let c=t.find(({code:d}
)=>d===
"ENTRY_DUPLICATE_CODE"||d==="ROW_WITHOUT_CODE");return c!==void 0&&a(ar(c,gt(r))),l}function vie(e,t,
n){
let{competition:r}=e,{settings:o,stages:i}=r,a=Mo(gt(o.language)),{results:s,progress:u}=Dt(e,{
provisional:!1}),
l=i.indexOf(t);s.length<l&&he(pe("BAD_REQUEST",a.notReached(t.name)));let c=ni(r,s.slice(0,l)),d=jr(
r),p=M=>M===null||o.conflicts==="include",h={workbook:e,stage:t,common:{stage:t,criteria:je(r,t),
language:o.
language,competition:tn(r),deadline:o.deadline},admins:[...o.admins,$e()]},b=rt(r,t),S=[];for(let M of b){
if(R.now()>n)break;let j=c.filter(L=>p(d(M,L)));S.push(jL(h,M,j))}LL(h.admins),Rn();let A=S.filter(M=>M.
id!==null),N=op(),P=new y(u.map(M=>[`${M.stage}|${Z(M.judge)}`,M])),I=A.map(({id:M,tab:j,judge:L})=>{
var z;return{id:M!=null?M:0,tab:j,stage:t.name,judge:L,progress:(z=P.get(`${t.name}|${Z(L)}`))!=null?
z:{scored:0,expected:1}}});Ty(Sy(I,N));let _=S.length<b.length;return{stage:t.name,tabs:S.map(({tab:
M,
judge:j,status:L,added:z})=>({tab:M,judge:j,status:L,added:z})),more:_,notes:kie(S,h,o.language)}}
function kie(e,{
workbook:t},n){let r=gt(n),o=Mo(r),i=l=>Y(e.filter(l).map(({judge:c})=>c),r),[a,s]=[i(l=>l.access===
"anybody"),i(l=>l.access==="refused")],u=t.competition.judges.length>1;return[...e.flatMap(({tab:l,
status:c,
missing:d})=>c==="theirs"?[o.theirs(l,d)]:c==="changed"?[o.changed(l)]:[]),...a===""?[]:[o.noEmail(a)],
...s===""?[]:[o.badEmail(s)],o.share,...u?[o.shared]:[]]}m();var xie=re({language:Kt(["id","en"])});
function zL(e){let t=ue(()=>f2(Ny,ye(xie,e).language));return"problem"in t?t:Ei()}m();var Tie=re({
entries:He(G())}),Sie=100;function xg(e){return ue(()=>{let{entries:t}=ye(Tie,e);be();let n=new v(
t.map(Z)),r=Ft(Be()),{competition:o}=En(new y([...r].map(([i,a])=>[i,Me(a)])));return{settings:r.has(
"settings")?o.settings:null,history:ct(o.settings.language).rows.slice(-Sie).reverse().map(({at:i,by:
a,
action:s,detail:u,stage:l})=>({at:i,by:a,action:s,detail:u,stage:l})),judges:o.judges.map(({code:i,
name:a,
email:s,phone:u})=>({code:i,name:a,email:s,phone:u})),entries:o.entries.filter(({code:i})=>n.has(Z(i))).
map(({code:i,contact:a,innovator:s,email:u,phone:l})=>({code:i,name:a||s,email:u,phone:l}))}})}m();m(
);function BL(e,t){let n=SpreadsheetApp.getUi().createMenu(e);for(let r of t)r==="separator"?n.addSeparator(
):
n.addItem(r.label,r.functionName);n.addToUi()}function UL(e,t){SpreadsheetApp.getUi().showSidebar(
HtmlService.
createHtmlOutputFromFile(e).setTitle(t))}function WL(e,t,n){let r=HtmlService.createHtmlOutputFromFile(
e).append(`<span id="view" hidden>${n}</span>`);SpreadsheetApp.getUi().showModalDialog(r.setWidth(
960).
setHeight(560),t)}function Dv(e,t){let n=SpreadsheetApp.getUi();n.alert(e,t,n.ButtonSet.OK)}function KL(
e,t){
let n=SpreadsheetApp.getUi();return n.alert(e,t,n.ButtonSet.YES_NO)===n.Button.YES}function GL(e,t){
SpreadsheetApp.getActiveSpreadsheet().toast(e,t,10)}var Ov=e=>(e==null?void 0:e.authMode)!==void 0&&
e.authMode!==ScriptApp.AuthMode.NONE;m();function qL(e,t){var i,a,s,u;let{ok:n,findings:r,documents:
o}=t;return{ok:n,findings:r,documents:o,
created:((i=e==null?void 0:e.created)!=null?i:0)+t.created,updated:((a=e==null?void 0:e.updated)!=null?
a:0)+t.updated,unchanged:(s=e==null?void 0:e.unchanged)!=null?s:t.unchanged,failed:((u=e==null?void 0:
e.failed)!=null?u:0)+t.failed}}m();var Eie=re({provisional:Ye()});function Tg(e){return ue(()=>{let{
provisional:t}=ye(Eie,e);return be(),
WL("Sidebar",ie(Qe()).menu.rankingTitle,t?"provisional":"ranking"),null})}var Cie=240*1e3,HL=[
"piagam","surat"];function Av(e){var i,a;let t=Ov(e)?Qe():"id",n=ie(t).menu,r=Mo(
t),o=Ov(e)?(a=(i=lc())==null?void 0:i.top)!=null?a:10:null;BL(n.name,[{label:n.open,functionName:
"openSidebar"},"separator",{label:r.menu,functionName:"prepareJudgeTabs"},{label:n.validate,
functionName:"checkSheets"},{label:n.compute(o),functionName:"computeTop"},{label:n.ranking,
functionName:"openRanking"},{label:n.documents,functionName:"makeAwardDocuments"},"separator",{label:
n.close(o),functionName:"closeAndCompute"},{label:n.plenary,functionName:"preparePlenaryTab"},{label:
n.decide,functionName:"decide"},{label:n.verify,functionName:"verify"}])}var ZL=()=>UL("Sidebar",ie(
Qe()).menu.name);function JL(){
let e=DA(),t="answer"in e?e.answer.questions:0;za(e,({errors:n,warnings:r},o)=>t>0?o.questions(t):o.
validated(n,r),t>0)}var VL=()=>za(kg({}),({tabs:e,more:t,notes:n})=>{let r=Mo(Pv());return[Rie(e,r),
...t?[r.more]:[],...n].join(`

`)},!0),Rie=(e,t)=>{let n=(...r)=>e.filter(({status:o})=>r.includes(o)).length;return t.made(n(
"made",
"renewed"),n("added"),n("kept","theirs","changed"))};function YL(){var i,a,s;let e=cc({provisional:!1}
),
t="answer"in e?(i=e.answer.open)!=null?i:[]:[];if(t.length===0){XL(e);return}let n=Pv(),r=ie(n),o=ie(
Qe()).menu.close((s=(a=lc())==null?void 0:a.top)!=null?s:10);KL(r.menu.name,r.done.stillOpen(Y(t,n),
o))&&Nv()}var Nv=()=>XL(cc({provisional:!1,close:!0}));function XL(e){let t="answer"in e?e.answer.understood.
questions.length:0,n=({findings:r})=>r.filter(o=>o.severity==="error").length;za(e,(r,o)=>t>0?o.questions(
t):o.computed(r.stages.length,n(r)),t>0)}function QL(){let e=Tg({provisional:!1});"problem"in e&&oj(
e.problem,ie(Qe()).menu.name)}var ej=()=>za(Wp({}),({tab:e,added:t},n)=>n.plenaryReady(e,t)),tj=()=>za(
Up({}),({stage:e,code:t,findings:n},r)=>{var o,i;return t===null?(i=(o=n[0])==null?void 0:o.message)!=
null?i:"":r.decided(e,t)},!0),Die=12,nj=()=>za(tg(),({ok:e,decided:t,differences:n},r)=>{if(e)return r.
verified(t.length>0);let o=n.slice(0,Die).map(({tab:a,cell:s,message:u})=>{let l=[a,s].filter(c=>c!==
null).join("!");return`${l===""?"":`${l}: `}${u}`}),i=n.length-o.length;return[r.differs(n.length),
...o,
...i>0?[r.moreDiffer(i)]:[]].join(`
`)},!0);function rj(){let e=R.now()+Cie,t=null,n=vd({kinds:HL});for(;"answer"in n&&(t=qL(t,n.answer),
!(!n.answer.more||R.now()>e));)n=vd({kinds:HL,skip:n.answer.skip});let{created:r=0,updated:o=0,
unchanged:i=0,
failed:a=0}=t!=null?t:{};za(n,({ok:s,total:u,done:l,more:c,findings:d},p)=>{var h,b;return u===0?s?p.
noWinners:(b=(h=d[0])==null?void 0:h.message)!=null?b:p.documentsStopped:c?p.moreDocuments(l,u):p.documents(
r,o,i,a)})}function Pv(){let e=Ft(Be()).get("settings");return e===void 0?Qe():En(new y([["settings",
Me(e)]])).competition.settings.language}function za(e,t,n=!1){let r=ie("answer"in e?Pv():Qe());
"answer"in e&&n?Dv(r.menu.name,t(e.answer,r.done)):"answer"in e?GL(t(e.answer,r.done),r.menu.name):
oj(e.problem,
r.menu.name)}var oj=({message:e,link:t=""},n)=>Dv(n,[e,t].join(`
`).trim());m();var Oie=re({tab:G(),cell:yo(G().check(ul(
/^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/)))});function ij(e){
return ue(()=>{let{tab:t,cell:n}=ye(Oie,e);return dD(t,n)||he(pe("BAD_REQUEST",ie(Qe()).problems.noTab(
t))),null})}m();var Aie=re({settings:cn(G(),jd())});function aj(e){let t=ue(()=>{let{settings:n}=ye(
Aie,e);be(),Se(()=>{
var P;let r=ie(Qe()).problems,o=Ft(Be()).get("settings"),i=o===void 0?null:Me(o),{competition:a,rows:
s,
tables:u}=En(new y(i===null?[]:[["settings",i]])),l=(P=u.settings)==null?void 0:P.columns,[c,d]=[l==
null?void 0:l.get("key"),l==null?void 0:l.get("value")];if(o===void 0||c===void 0||d===void 0)return he(
pe("BAD_REQUEST",r.noTab(J.settings[a.settings.language])));let p=ut(oa,{...a.settings,...n}),h=g.keys(
n).every(I=>rr.some(_=>_.key===I));if(!p.success||!h)return he(pe("BAD_REQUEST",r.badRequest));let{
language:b}=p.
data,S=rr.filter(({key:I})=>C.stringify(a.settings[I])!==C.stringify(p.data[I])).map(I=>({known:I,is:
cy(
p.data,I)}));for(let{known:I,is:_}of S){let M=s.settings.get(I.key);M!==void 0&&Qt(o,M,d,[[_]])}let N=S.
filter(({known:I})=>!s.settings.has(I.key)).map(({known:I,is:_})=>k.from({length:f.max(c,d)+1},(M,j)=>j===
c?I.word[b]:j===d?_:""));N.length>0&&Qt(o,Gr(o),0,N)})});return"problem"in t?t:xg({entries:[]})}m();
var Nie=re({preset:G()});function sj(e){let t=ue(()=>{var s;let{preset:n}=ye(Nie,e);be();let r=Qe(),
o=ie(r).problems,i=mc.map(u=>u.id).join(", "),a=(s=mc.find(u=>u.id===n))!=null?s:he(pe("BAD_REQUEST",
o.unknownPreset(n,i)));return Se(()=>{var b;let u=oa.parse({...a.settings,language:r,admins:[$e()].filter(
S=>S!=="")}),{stages:l,criteria:c}=a,d=Xm({settings:u,stages:l,criteria:c,entries:[],judges:[],
institutions:[]}),
p=(b=Pie(d))!=null?b:he(pe("BAD_REQUEST",o.notEmpty));for(let S of d)p.includes(S.name)||Dn(S);Be().
filter(S=>d.every(A=>A.name!==S)).length===1&&cD(),Rn()})});return"problem"in t?t:Ei()}function Pie(
e){
var n;let t=[];for(let r of Ft(Be()).values()){let o=Me(r).values;if(o.every(a=>a.every(s=>s==="")))
continue;let i=(n=e.find(a=>a.name===r))==null?void 0:n.values;if(i===void 0||!Iie(o,i))return null;
t.push(r)}return t}function Iie(e,t){let n=f.max(e.length,t.length);return k.from({length:n},(r,o)=>o).
every(r=>{var i,a,s,u;let o=f.max((a=(i=e[r])==null?void 0:i.length)!=null?a:0,(u=(s=t[r])==null?
void 0:
s.length)!=null?u:0);return k.from({length:o},(l,c)=>c).every(l=>{var c,d,p,h;return((d=(c=e[r])==null?
void 0:c[l])!=null?d:"")===((h=(p=t[r])==null?void 0:p[l])!=null?h:"")})})}var $ie=e=>Av(e),_ie=e=>Av(
e),Fie=()=>ZL(),Mie=()=>JL(),Lie=()=>YL(),jie=()=>VL(),zie=()=>QL(),Bie=()=>rj(),
Uie=()=>Nv(),Wie=()=>ej(),Kie=()=>tj(),Gie=()=>nj(),qie=()=>Ei(),Hie=()=>RA(),Zie=e=>cc(e),Jie=e=>vd(
e),Vie=e=>uL(e),Yie=e=>JM(e),Xie=e=>VM(e),Qie=e=>YM(e),eae=e=>XM(e),tae=e=>sj(e),nae=e=>RN(e),rae=e=>kg(
e),oae=e=>OA(e),iae=e=>AA(e),aae=e=>xg(e),sae=e=>aj(e),uae=e=>zL(e),lae=e=>Tg(e),cae=e=>ij(e),dae=e=>AN(
e),mae=e=>PN(e),pae=e=>IN(e),fae=e=>Wp(e),gae=()=>_N(),hae=e=>Up(e),yae=e=>ML(e),bae=e=>FL(e),wae=e=>EL(
e),vae=()=>tg(),kae=e=>IA(e),xae=e=>FA(e),Tae=()=>MA(),Sae=()=>zA(),Eae=e=>UA(e),Cae=e=>YA(e);return Jo(
Rae);})();
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
