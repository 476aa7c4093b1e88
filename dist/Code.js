// Lembar Juri. Built from src/ by "npm run build"; do not edit here. What is built in: THIRD_PARTY_NOTICES.md.
"use strict";var App=(()=>{var tj=Object.create;var jd=Object.defineProperty;var nj=Object.getOwnPropertyDescriptor;
var rj=Object.getOwnPropertyNames;var oj=Object.getPrototypeOf,ij=Object.prototype.hasOwnProperty;
var zd=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var Ne=(e,t)=>(
)=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},Wg=(e,t)=>{
for(var n in t)jd(e,n,{get:t[n],enumerable:!0})},Wv=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t==
"function")for(let o of rj(t))!ij.call(e,o)&&o!==n&&jd(e,o,{get:()=>t[o],enumerable:!(r=nj(t,o))||r.
enumerable});return e};var sj=(e,t,n)=>(n=e!=null?tj(oj(e)):{},Wv(t||!e||!e.__esModule?jd(n,
"default",{value:e,enumerable:!0}):
n,e)),qo=e=>Wv(jd({},"__esModule",{value:!0}),e);var v,R,C,E,y,g,w,f,k,x,T,D,O,m=zd(()=>{
"use strict";({Array:v,Date:R,Error:C,JSON:E,Map:y,Math:g,Number:w,
Object:f,Set:k,String:x,Symbol:T,Uint8Array:D,WeakMap:O}=globalThis)});function g9(e,t){return f9(e,
t||{},0,0)}function Vb(e,t){return l9(e,{i:2},t&&t.out,t&&t.dictionary)}
function lf(e,t){if(t){for(var n=new Rt(e.length),r=0;r<e.length;++r)n[r]=e.charCodeAt(r);return n}
if(jP)
return jP.encode(e);for(var o=e.length,i=new Rt(e.length+(e.length>>1)),s=0,a=function(c){i[s++]=c},
r=0;r<o;++r){if(s+5>i.length){var u=new Rt(s+8+(o-r<<1));u.set(i),i=u}var l=e.charCodeAt(r);l<128||t?
a(l):l<2048?(a(192|l>>6),a(128|l&63)):l>55295&&l<57344?(l=65536+(l&1047552)|e.charCodeAt(++r)&1023,a(
240|l>>18),a(128|l>>12&63),a(128|l>>6&63),a(128|l&63)):(a(224|l>>12),a(128|l>>6&63),a(128|l&63))}
return Oc(
i,0,s)}function Yb(e,t){if(t){for(var n="",r=0;r<e.length;r+=16384)n+=x.fromCharCode.apply(null,e.subarray(
r,r+16384));return n}else{if(qb)return qb.decode(e);var o=y9(e),i=o.s,n=o.r;return n.length&&vn(8),i}
}
function JP(e,t){t||(t={});var n={},r=[];ZP(e,"",n,t);var o=0,i=0;for(var s in n){var a=n[s],u=a[0],
l=a[1],c=l.level==0?0:8,d=lf(s),p=d.length,h=l.comment,b=h&&lf(h),S=b&&b.length,A=Hb(l.extra);p>65535&&
vn(11);var P=c?g9(u,l):u,N=P.length,I=p9();I.p(u),r.push(HP(l,{size:u.length,crc:I.d(),c:P,f:d,m:b,u:
p!=
s.length||b&&h.length!=S,o,compression:c})),o+=30+p+A+N,i+=76+2*(p+A)+(S||0)+N}for(var _=new Rt(i+22),
F=o,j=i-o,B=0;B<r.length;++B){var d=r[B];zP(_,d.o,d,d.f,d.u,d.c.length);var L=30+d.f.length+Hb(d.extra);
_.set(d.c,d.o+L),zP(_,o,d,d.f,d.u,d.c.length,d.o,d.m),o+=16+L+(d.m?d.m.length:0)}return k9(_,o,r.length,
j,F),_}function VP(e,t){for(var n={},r=e.length-22;mr(e,r)!=101010256;--r)(!r||e.length-r>65558)&&vn(
13);var o=Yr(e,r+8);if(!o)return{};var i=mr(e,r+16),s=mr(e,r-20)==117853008;if(s){var a=mr(e,r-12);s=
mr(e,a)==101075792,s&&(o=mr(e,a+32),i=mr(e,a+48))}for(var u=t&&t.filter,l=0;l<o;++l){var c=w9(e,i,s),
d=c[0],p=c[1],h=c[2],b=c[3],S=c[4],A=c[5],P=b9(e,A);i=S,(!u||u({name:b,size:p,originalSize:h,
compression:d}))&&
(d?d==8?n[b]=Vb(e.subarray(P,P+p),{out:new Rt(h)}):vn(14,"unknown compression type "+d):n[b]=Oc(e,P,
P+p))}return n}var Rt,er,Zb,cf,df,Ub,BP,UP,WP,Wb,KP,r9,FP,Kb,Fo,Ve,Xr,Oi,Ve,Ve,Ve,Ve,Dc,Ve,o9,i9,s9,
a9,Lb,Nr,jb,Jb,Oc,u9,vn,l9,Mo,Cc,zb,Gb,MP,Rc,GP,LP,c9,qP,d9,m9,p9,f9,HP,Yr,mr,Bb,ln,ZP,jP,qb,h9,y9,
b9,
w9,v9,Hb,zP,k9,YP=zd(()=>{m();Rt=D,er=Uint16Array,Zb=Int32Array,cf=new Rt([0,0,0,0,0,0,0,0,1,1,1,1,2,
2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),df=new Rt([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,
11,11,12,12,13,13,0,0]),Ub=new Rt([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),BP=function(e,t){
for(var n=new er(31),r=0;r<31;++r)n[r]=t+=1<<e[r-1];for(var o=new Zb(n[30]),r=1;r<30;++r)for(var i=n[
r];i<
n[r+1];++i)o[i]=i-n[r]<<5|r;return{b:n,r:o}},UP=BP(cf,2),WP=UP.b,Wb=UP.r;WP[28]=258,Wb[258]=28;KP=BP(
df,0),r9=KP.b,FP=KP.r,Kb=new er(32768);for(Ve=0;Ve<32768;++Ve)Fo=(Ve&43690)>>1|(Ve&21845)<<1,Fo=(Fo&
52428)>>2|(Fo&13107)<<2,Fo=(Fo&61680)>>4|(Fo&3855)<<4,Kb[Ve]=((Fo&65280)>>8|(Fo&255)<<8)>>1;Xr=(
function(e,t,n){
for(var r=e.length,o=0,i=new er(t);o<r;++o)e[o]&&++i[e[o]-1];var s=new er(t);for(o=1;o<t;++o)s[o]=s[
o-
1]+i[o-1]<<1;var a;if(n){a=new er(1<<t);var u=15-t;for(o=0;o<r;++o)if(e[o])for(var l=o<<4|e[o],c=t-e[
o],
d=s[e[o]-1]++<<c,p=d|(1<<c)-1;d<=p;++d)a[Kb[d]>>u]=l}else for(a=new er(r),o=0;o<r;++o)e[o]&&(a[o]=Kb[
s[e[o]-
1]++]>>15-e[o]);return a}),Oi=new Rt(288);for(Ve=0;Ve<144;++Ve)Oi[Ve]=8;for(Ve=144;Ve<256;++Ve)Oi[Ve]=
9;for(Ve=256;Ve<280;++Ve)Oi[Ve]=7;for(Ve=280;Ve<288;++Ve)Oi[Ve]=8;Dc=new Rt(32);for(Ve=0;Ve<32;++Ve)
Dc[Ve]=5;o9=Xr(Oi,9,0),i9=Xr(Oi,9,1),s9=Xr(Dc,5,0),a9=Xr(Dc,5,1),Lb=function(e){for(var t=e[0],n=1;n<
e.length;++n)e[n]>t&&(t=e[n]);return t},Nr=function(e,t,n){var r=t/8|0;return(e[r]|e[r+1]<<8)>>(t&7)&
n},jb=function(e,t){var n=t/8|0;return(e[n]|e[n+1]<<8|e[n+2]<<16)>>(t&7)},Jb=function(e){return(e+7)/
8|0},Oc=function(e,t,n){return(t==null||t<0)&&(t=0),(n==null||n>e.length)&&(n=e.length),new Rt(e.subarray(
t,n))},u9=["unexpected EOF","invalid block type","invalid length/literal","invalid distance",
"stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long",
"date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],vn=function(
e,t,n){var r=new C(
t||u9[e]);if(r.code=e,C.captureStackTrace&&C.captureStackTrace(r,vn),!n)throw r;return r},l9=function(
e,t,n,r){
var o=e.length,i=r?r.length:0;if(!o||t.f&&!t.l)return n||new Rt(0);var s=!n,a=s||t.i!=2,u=t.i;s&&(n=
new Rt(o*3));var l=function(ll){var cl=n.length;if(ll>cl){var Hs=new Rt(g.max(cl*2,ll));Hs.set(n),n=
Hs}},c=t.f||0,d=t.p||0,p=t.b||0,h=t.l,b=t.d,S=t.m,A=t.n,P=o*8;do{if(!h){c=Nr(e,d,1);var N=Nr(e,d+1,3);
if(d+=3,N)if(N==1)h=i9,b=a9,S=9,A=5;else if(N==2){var j=Nr(e,d,31)+257,B=Nr(e,d+10,15)+4,L=j+Nr(e,d+
5,31)+1;d+=14;for(var z=new Rt(L),U=new Rt(19),q=0;q<B;++q)U[Ub[q]]=Nr(e,d+q*3,7);d+=B*3;for(var H=Lb(
U),X=(1<<H)-1,Q=Xr(U,H,1),q=0;q<L;){var ye=Q[Nr(e,d,X)];d+=ye&15;var I=ye>>4;if(I<16)z[q++]=I;else{
var fe=0,
je=0;for(I==16?(je=3+Nr(e,d,3),d+=2,fe=z[q-1]):I==17?(je=3+Nr(e,d,7),d+=3):I==18&&(je=11+Nr(e,d,127),
d+=7);je--;)z[q++]=fe}}var dt=z.subarray(0,j),Qe=z.subarray(j);S=Lb(dt),A=Lb(Qe),h=Xr(dt,S,1),b=Xr(
Qe,
A,1)}else vn(1);else{var I=Jb(d)+4,_=e[I-4]|e[I-3]<<8,F=I+_;if(F>o){u&&vn(0);break}a&&l(p+_),n.set(e.
subarray(I,F),p),t.b=p+=_,t.p=d=F*8,t.f=c;continue}if(d>P){u&&vn(0);break}}a&&l(p+131072);for(var Tn=(
1<<
S)-1,ge=(1<<A)-1,ke=d;;ke=d){var fe=h[jb(e,d)&Tn],ut=fe>>4;if(d+=fe&15,d>P){u&&vn(0);break}if(fe||vn(
2),ut<256)n[p++]=ut;else if(ut==256){ke=d,h=null;break}else{var wt=ut-254;if(ut>264){var q=ut-257,ot=cf[
q];
wt=Nr(e,d,(1<<ot)-1)+WP[q],d+=ot}var De=b[jb(e,d)&ge],lt=De>>4;De||vn(3),d+=De&15;var Qe=r9[lt];if(
lt>
3){var ot=df[lt];Qe+=jb(e,d)&(1<<ot)-1,d+=ot}if(d>P){u&&vn(0);break}a&&l(p+131072);var Sn=p+wt;if(p<
Qe){var Hi=i-Qe,Ld=g.min(Qe,Sn);for(Hi+p<0&&vn(3);p<Ld;++p)n[p]=r[Hi+p]}for(;p<Sn;++p)n[p]=n[p-Qe]}}
t.l=h,t.p=ke,t.b=p,t.f=c,h&&(c=1,t.m=S,t.d=b,t.n=A)}while(!c);return p!=n.length&&s?Oc(n,0,p):n.subarray(
0,p)},Mo=function(e,t,n){n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8},Cc=function(e,t,n){n<<=t&7;var r=t/
8|0;e[r]|=n,e[r+1]|=n>>8,e[r+2]|=n>>16},zb=function(e,t){for(var n=[],r=0;r<e.length;++r)e[r]&&n.push(
{s:r,f:e[r]});var o=n.length,i=n.slice();if(!o)return{t:qP,l:0};if(o==1){var s=new Rt(n[0].s+1);
return s[n[0].
s]=1,{t:s,l:1}}n.sort(function(F,j){return F.f-j.f}),n.push({s:-1,f:25001});var a=n[0],u=n[1],l=0,c=1,
d=2;for(n[0]={s:-1,f:a.f+u.f,l:a,r:u};c!=o-1;)a=n[n[l].f<n[d].f?l++:d++],u=n[l!=c&&n[l].f<n[d].f?l++:
d++],n[c++]={s:-1,f:a.f+u.f,l:a,r:u};for(var p=i[0].s,r=1;r<o;++r)i[r].s>p&&(p=i[r].s);var h=new er(
p+1),b=Gb(n[c-1],h,0);if(b>t){var r=0,S=0,A=b-t,P=1<<A;for(i.sort(function(j,B){return h[B.s]-h[j.s]||
j.f-B.f});r<o;++r){var N=i[r].s;if(h[N]>t)S+=P-(1<<b-h[N]),h[N]=t;else break}for(S>>=A;S>0;){var I=i[
r].
s;h[I]<t?S-=1<<t-h[I]++-1:++r}for(;r>=0&&S;--r){var _=i[r].s;h[_]==t&&(--h[_],++S)}b=t}return{t:new Rt(
h),l:b}},Gb=function(e,t,n){return e.s==-1?g.max(Gb(e.l,t,n+1),Gb(e.r,t,n+1)):t[e.s]=n},MP=function(
e){
for(var t=e.length;t&&!e[--t];);for(var n=new er(++t),r=0,o=e[0],i=1,s=function(u){n[r++]=u},a=1;a<=
t;++a)if(e[a]==o&&a!=t)++i;else{if(!o&&i>2){for(;i>138;i-=138)s(32754);i>2&&(s(i>10?i-11<<5|28690:i-
3<<5|12305),i=0)}else if(i>3){for(s(o),--i;i>6;i-=6)s(8304);i>2&&(s(i-3<<5|8208),i=0)}for(;i--;)s(o);
i=1,o=e[a]}return{c:n.subarray(0,r),n:t}},Rc=function(e,t){for(var n=0,r=0;r<t.length;++r)n+=e[r]*t[
r];
return n},GP=function(e,t,n){var r=n.length,o=Jb(t+2);e[o]=r&255,e[o+1]=r>>8,e[o+2]=e[o]^255,e[o+3]=
e[o+1]^255;for(var i=0;i<r;++i)e[o+i+4]=n[i];return(o+4+r)*8},LP=function(e,t,n,r,o,i,s,a,u,l,c){Mo(
t,c++,n),++o[256];for(var d=zb(o,15),p=d.t,h=d.l,b=zb(i,15),S=b.t,A=b.l,P=MP(p),N=P.c,I=P.n,_=MP(S),
F=_.c,j=_.n,B=new er(19),L=0;L<N.length;++L)++B[N[L]&31];for(var L=0;L<F.length;++L)++B[F[L]&31];for(
var z=zb(
B,7),U=z.t,q=z.l,H=19;H>4&&!U[Ub[H-1]];--H);var X=l+5<<3,Q=Rc(o,Oi)+Rc(i,Dc)+s,ye=Rc(o,p)+Rc(i,S)+s+
14+3*H+Rc(B,U)+2*B[16]+3*B[17]+7*B[18];if(u>=0&&X<=Q&&X<=ye)return GP(t,c,e.subarray(u,u+l));var fe,
je,dt,Qe;if(Mo(t,c,1+(ye<Q)),c+=2,ye<Q){fe=Xr(p,h,0),je=p,dt=Xr(S,A,0),Qe=S;var Tn=Xr(U,q,0);Mo(t,c,
I-257),Mo(t,c+5,j-1),Mo(t,c+10,H-4),c+=14;for(var L=0;L<H;++L)Mo(t,c+3*L,U[Ub[L]]);c+=3*H;for(var ge=[
N,F],ke=0;ke<2;++ke)for(var ut=ge[ke],L=0;L<ut.length;++L){var wt=ut[L]&31;Mo(t,c,Tn[wt]),c+=U[wt],
wt>
15&&(Mo(t,c,ut[L]>>5&127),c+=ut[L]>>12)}}else fe=o9,je=Oi,dt=s9,Qe=Dc;for(var L=0;L<a;++L){var ot=r[
L];
if(ot>255){var wt=ot>>18&31;Cc(t,c,fe[wt+257]),c+=je[wt+257],wt>7&&(Mo(t,c,ot>>23&31),c+=cf[wt]);var De=ot&
31;Cc(t,c,dt[De]),c+=Qe[De],De>3&&(Cc(t,c,ot>>5&8191),c+=df[De])}else Cc(t,c,fe[ot]),c+=je[ot]}
return Cc(
t,c,fe[256]),c+je[256]},c9=new Zb([65540,131080,131088,131104,262176,1048704,1048832,2114560,2117632]),
qP=new Rt(0),d9=function(e,t,n,r,o,i){var s=i.z||e.length,a=new Rt(r+s+5*(1+g.ceil(s/7e3))+o),u=a.subarray(
r,a.length-o),l=i.l,c=(i.r||0)&7;if(t){c&&(u[0]=i.r>>3);for(var d=c9[t-1],p=d>>13,h=d&8191,b=(1<<n)-
1,S=i.p||new er(32768),A=i.h||new er(b+1),P=g.ceil(n/3),N=2*P,I=function(Ug){return(e[Ug]^e[Ug+1]<<P^
e[Ug+2]<<N)&b},_=new Zb(25e3),F=new er(288),j=new er(32),B=0,L=0,z=i.i||0,U=0,q=i.w||0,H=0;z+2<s;++z){
var X=I(z),Q=z&32767,ye=A[X];if(S[Q]=ye,A[X]=Q,q<=z){var fe=s-z;if((B>7e3||U>24576)&&(fe>423||!l)){c=
LP(e,u,0,_,F,j,L,U,H,z-H,c),U=B=L=0,H=z;for(var je=0;je<286;++je)F[je]=0;for(var je=0;je<30;++je)j[
je]=
0}var dt=2,Qe=0,Tn=h,ge=Q-ye&32767;if(fe>2&&X==I(z-ge))for(var ke=g.min(p,fe)-1,ut=g.min(32767,z),wt=g.
min(258,fe);ge<=ut&&--Tn&&Q!=ye;){if(e[z+dt]==e[z+dt-ge]){for(var ot=0;ot<wt&&e[z+ot]==e[z+ot-ge];++ot)
;if(ot>dt){if(dt=ot,Qe=ge,ot>ke)break;for(var De=g.min(ge,ot-2),lt=0,je=0;je<De;++je){var Sn=z-ge+je&
32767,Hi=S[Sn],Ld=Sn-Hi&32767;Ld>lt&&(lt=Ld,ye=Sn)}}}Q=ye,ye=S[Q],ge+=Q-ye&32767}if(Qe){_[U++]=268435456|
Wb[dt]<<18|FP[Qe];var ll=Wb[dt]&31,cl=FP[Qe]&31;L+=cf[ll]+df[cl],++F[257+ll],++j[cl],q=z+dt,++B}else
_[U++]=e[z],++F[e[z]]}}for(z=g.max(z,q);z<s;++z)_[U++]=e[z],++F[e[z]];c=LP(e,u,l,_,F,j,L,U,H,z-H,c),
l||(i.r=c&7|u[c/8|0]<<3,c-=7,i.h=A,i.p=S,i.i=z,i.w=q)}else{for(var z=i.w||0;z<s+l;z+=65535){var Hs=z+
65535;Hs>=s&&(u[c/8|0]=l,Hs=s),c=GP(u,c+1,e.subarray(z,Hs))}i.i=s}return Oc(a,0,r+Jb(c)+o)},m9=(
function(){
for(var e=new Int32Array(256),t=0;t<256;++t){for(var n=t,r=9;--r;)n=(n&1&&-306674912)^n>>>1;e[t]=n}
return e})(),
p9=function(){var e=-1;return{p:function(t){for(var n=e,r=0;r<t.length;++r)n=m9[n&255^t[r]]^n>>>8;e=
n},d:function(){return~e}}},f9=function(e,t,n,r,o){if(!o&&(o={l:1},t.dictionary)){var i=t.dictionary.
subarray(-32768),s=new Rt(i.length+e.length);s.set(i),s.set(e,i.length),e=s,o.w=i.length}return d9(e,
t.level==null?6:t.level,t.mem==null?o.l?g.ceil(g.max(8,g.min(13,g.log(e.length)))*1.5):20:12+t.mem,n,
r,o)},HP=function(e,t){var n={};for(var r in e)n[r]=e[r];for(var r in t)n[r]=t[r];return n},Yr=function(
e,t){
return e[t]|e[t+1]<<8},mr=function(e,t){return(e[t]|e[t+1]<<8|e[t+2]<<16|e[t+3]<<24)>>>0},Bb=function(
e,t){
return mr(e,t)+mr(e,t+4)*4294967296},ln=function(e,t,n){for(;n;++t)e[t]=n,n>>>=8};ZP=function(e,t,n,
r){
for(var o in e){var i=e[o],s=t+o,a=r;v.isArray(i)&&(a=HP(r,i[1]),i=i[0]),ArrayBuffer.isView(i)?n[s]=
[i,a]:(n[s+="/"]=[new Rt(0),a],ZP(i,s,n,r))}},jP=typeof TextEncoder!="undefined"&&new TextEncoder,qb=
typeof TextDecoder!="undefined"&&new TextDecoder,h9=0;try{qb.decode(qP,{stream:!0}),h9=1}catch{}y9=function(
e){
for(var t="",n=0;;){var r=e[n++],o=(r>127)+(r>223)+(r>239);if(n+o>e.length)return{s:t,r:Oc(e,n-1)};o?
o==3?(r=((r&15)<<18|(e[n++]&63)<<12|(e[n++]&63)<<6|e[n++]&63)-65536,t+=x.fromCharCode(55296|r>>10,
56320|
r&1023)):o&1?t+=x.fromCharCode((r&31)<<6|e[n++]&63):t+=x.fromCharCode((r&15)<<12|(e[n++]&63)<<6|e[n++]&
63):t+=x.fromCharCode(r)}};b9=function(e,t){return t+30+Yr(e,t+26)+Yr(e,t+28)},w9=function(e,t,n){
var r=Yr(
e,t+28),o=Yr(e,t+30),i=Yb(e.subarray(t+46,t+46+r),!(Yr(e,t+8)&2048)),s=t+46+r,a=v9(e,s,o,n,mr(e,t+20),
mr(e,t+24),mr(e,t+42)),u=a[0],l=a[1],c=a[2];return[Yr(e,t+10),u,l,i,s+o+Yr(e,t+32),c]},v9=function(e,
t,n,r,o,i,s){
var a=o==4294967295,u=i==4294967295,l=s==4294967295,c=t+n,d=a+u+l;if(r&&d){for(;t+4<c;t+=4+Yr(e,t+2))
if(Yr(e,t)==1)return[a?Bb(e,t+4+8*u):o,u?Bb(e,t+4):i,l?Bb(e,t+4+8*(u+a)):s,1];r<2&&vn(13)}return[o,i,
s,0]},Hb=function(e){var t=0;if(e)for(var n in e){var r=e[n].length;r>65535&&vn(9),t+=r+4}return t},
zP=function(e,t,n,r,o,i,s,a){var u=r.length,l=n.extra,c=a&&a.length,d=Hb(l);ln(e,t,s!=null?33639248:
67324752),t+=4,s!=null&&(e[t++]=20,e[t++]=n.os),e[t]=20,t+=2,e[t++]=n.flag<<1|(i<0&&8),e[t++]=o&&8,e[
t++]=
n.compression&255,e[t++]=n.compression>>8;var p=new R(n.mtime==null?R.now():n.mtime),h=p.getFullYear(
)-
1980;if((h<0||h>119)&&vn(10),ln(e,t,h<<25|p.getMonth()+1<<21|p.getDate()<<16|p.getHours()<<11|p.getMinutes(
)<<
5|p.getSeconds()>>1),t+=4,i!=-1&&(ln(e,t,n.crc),ln(e,t+4,i<0?-i-2:i),ln(e,t+8,n.size)),ln(e,t+12,u),
ln(e,t+14,d),t+=16,s!=null&&(ln(e,t,c),ln(e,t+6,n.attrs),ln(e,t+10,s),t+=14),e.set(r,t),t+=u,d)for(
var b in l){
var S=l[b],A=S.length;ln(e,t,+b),ln(e,t+2,A),e.set(S,t+4),t+=4+A}return c&&(e.set(a,t),t+=c),t},k9=function(
e,t,n,r,o){
ln(e,t,101010256),ln(e,t+8,n),ln(e,t+10,n),ln(e,t+12,r),ln(e,t+16,o)}});var Rs={};Wg(Rs,{inflateSync:
()=>Vb,strFromU8:()=>Yb,strToU8:()=>lf,unzipSync:()=>VP,zipSync:()=>JP});
var Ds=zd(()=>{"use strict";m();YP()});var As=Ne(cn=>{"use strict";m();function _9(e,t,n){if(n===void 0&&
(n=v.prototype),e&&typeof n.find==
"function")return n.find.call(e,t);for(var r=0;r<e.length;r++)if(Os(e,r)){var o=e[r];if(t.call(void 0,
o,r,e))return o}}function hu(e,t){return t===void 0&&(t=f),t&&typeof t.getOwnPropertyDescriptors=="function"&&
(e=t.create(null,t.getOwnPropertyDescriptors(e))),t&&typeof t.freeze=="function"?t.freeze(
e):e}function Os(e,t){return f.prototype.hasOwnProperty.call(e,t)}function F9(e,t){if(e===null||
typeof e!=
"object")throw new TypeError("target is not an object");for(var n in t)Os(t,n)&&(e[n]=t[n]);return e}
var sN=hu({allowfullscreen:!0,async:!0,autofocus:!0,autoplay:!0,checked:!0,controls:!0,default:!0,
defer:!0,
disabled:!0,formnovalidate:!0,hidden:!0,ismap:!0,itemscope:!0,loop:!0,multiple:!0,muted:!0,nomodule:
!0,
novalidate:!0,open:!0,playsinline:!0,readonly:!0,required:!0,reversed:!0,selected:!0});function M9(e){
return Os(sN,e.toLowerCase())}var aN=hu({area:!0,base:!0,br:!0,col:!0,embed:!0,hr:!0,img:!0,input:!0,
link:!0,meta:!0,param:!0,source:!0,track:!0,wbr:!0});function L9(e){return Os(aN,e.toLowerCase())}
var Ic=hu(
{script:!1,style:!1,textarea:!0,title:!0});function j9(e){var t=e.toLowerCase();return Os(Ic,t)&&!Ic[
t]}
function z9(e){var t=e.toLowerCase();return Os(Ic,t)&&Ic[t]}function uN(e){return e===$c.HTML}
function B9(e){
return uN(e)||e===$c.XML_XHTML_APPLICATION}var $c=hu({HTML:"text/html",XML_APPLICATION:
"application/xml",XML_TEXT:"text/xml",XML_XHTML_APPLICATION:"application/xhtml+xml",XML_SVG_IMAGE:
"image/svg+xml"}),
U9=f.keys($c).map(function(e){return $c[e]});function W9(e){return U9.indexOf(e)>-1}var K9=hu({HTML:
"http://www.w3.org/1999/xhtml",SVG:"http://www.w3.org/2000/svg",XML:
"http://www.w3.org/XML/1998/namespace",XMLNS:"http://www.w3.org/2000/xmlns/"});cn.assign=F9;cn.find=_9;
cn.freeze=hu;cn.HTML_BOOLEAN_ATTRIBUTES=
sN;cn.HTML_RAW_TEXT_ELEMENTS=Ic;cn.HTML_VOID_ELEMENTS=aN;cn.hasDefaultHTMLNamespace=B9;cn.hasOwn=Os;
cn.isHTMLBooleanAttribute=M9;cn.isHTMLRawTextElement=j9;cn.isHTMLEscapableRawTextElement=z9;cn.isHTMLMimeType=
uN;cn.isHTMLVoidElement=L9;cn.isValidMimeType=W9;cn.MIME_TYPE=$c;cn.NAMESPACE=K9});var jc=Ne(Lc=>{
"use strict";m();var G9=As();function cN(e,t){e.prototype=f.create(C.prototype,{constructor:{
value:e},name:{value:e.name,enumerable:!0,writable:t}})}var Fc=G9.freeze({Error:"Error",
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
"OperationError",NotAllowedError:"NotAllowedError",OptOutError:"OptOutError"}),dN=f.keys(Fc);
function mN(e){return typeof e=="number"&&e>=1&&e<=25}
function q9(e){return typeof e=="string"&&e.substring(e.length-Fc.Error.length)===Fc.Error}function Mc(
e,t){
mN(e)?(this.name=dN[e],this.message=t||""):(this.message=e,this.name=q9(t)?t:Fc.Error),C.captureStackTrace&&
C.captureStackTrace(this,Mc)}cN(Mc,!0);f.defineProperties(Mc.prototype,{code:{enumerable:!0,get:
function(){
var e=dN.indexOf(this.name);return mN(e)?e:0}}});var pN={INDEX_SIZE_ERR:1,DOMSTRING_SIZE_ERR:2,
HIERARCHY_REQUEST_ERR:3,
WRONG_DOCUMENT_ERR:4,INVALID_CHARACTER_ERR:5,NO_DATA_ALLOWED_ERR:6,NO_MODIFICATION_ALLOWED_ERR:7,
NOT_FOUND_ERR:8,
NOT_SUPPORTED_ERR:9,INUSE_ATTRIBUTE_ERR:10,INVALID_STATE_ERR:11,SYNTAX_ERR:12,
INVALID_MODIFICATION_ERR:13,
NAMESPACE_ERR:14,INVALID_ACCESS_ERR:15,VALIDATION_ERR:16,TYPE_MISMATCH_ERR:17,SECURITY_ERR:18,
NETWORK_ERR:19,
ABORT_ERR:20,URL_MISMATCH_ERR:21,QUOTA_EXCEEDED_ERR:22,TIMEOUT_ERR:23,INVALID_NODE_TYPE_ERR:24,
DATA_CLONE_ERR:25},
ew=f.entries(pN);for(_c=0;_c<ew.length;_c++)lN=ew[_c][0],Mc[lN]=ew[_c][1];var lN,_c;function tw(e,t,
n){
this.message=e,this.locator=t,this.cause=n,C.captureStackTrace&&C.captureStackTrace(this,tw)}cN(tw);
Lc.DOMException=Mc;Lc.DOMExceptionName=Fc;Lc.ExceptionCode=pN;Lc.ParseError=tw});var uw=Ne(Te=>{
"use strict";m();function wN(e){try{typeof e!="function"&&(e=RegExp);var t=new e("\u{1D306}",
"u").exec("\u{1D306}");return!!t&&t[0].length===2}catch{}return!1}var wu=wN();function Pi(e){if(e.source[
0]!==
"[")throw new C(e+" can not be used with chars");return e.source.slice(1,e.source.lastIndexOf("]"))}
function yu(e,t){if(e.source[0]!=="[")throw new C("/"+e.source+"/ can not be used with chars_without");
if(!t||typeof t!="string")throw new C(E.stringify(t)+" is not a valid search");if(e.source.indexOf(t)===
-1)throw new C('"'+t+'" is not is /'+e.source+"/");if(t==="-"&&e.source.indexOf(t)!==1)throw new C(
'"'+t+'" is not at the first postion of /'+e.source+"/");return new RegExp(e.source.replace(t,""),wu?
"u":"")}function Pe(e){var t=this;return new RegExp(v.prototype.slice.call(arguments).map(function(n){
var r=typeof n=="string";if(r&&t===void 0&&n==="|")throw new C(
"use regg instead of reg to wrap expressions with `|`!");return r?n:n.source}).join(""),wu?"u":"")}
function ve(e){if(arguments.length===0)
throw new C("no parameters provided");return Pe.apply(ve,["(?:"].concat(v.prototype.slice.call(
arguments),
[")"]))}var H9="\uFFFD",Ni=/[-\x09\x0A\x0D\x20-\x2C\x2E-\uD7FF\uE000-\uFFFD]/;wu&&(Ni=Pe("[",Pi(Ni),
"\\u{10000}-\\u{10FFFF}","]"));var Z9=new RegExp("[^"+Pi(Ni)+"]",wu?"u":""),bf=/[\x20\x09\x0D\x0A]/,
J9=Pi(bf),rt=Pe(bf,"+"),Tt=Pe(bf,"*"),zc=/[:_a-zA-Z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
wu&&(zc=Pe("[",Pi(zc),"\\u{10000}-\\u{10FFFF}","]"));var V9=Pi(zc),ow=Pe("[",V9,Pi(/[-.0-9\xB7]/),Pi(
/[\u0300-\u036F\u203F-\u2040]/),"]"),tr=Pe(zc,ow,"*"),Y9=Pe("^",tr,"$"),fN=Pe(ow,"+"),X9=Pe("&",tr,
";"),Q9=ve(/&#[0-9]+;|&#x[0-9a-fA-F]+;/),Bc=ve(X9,"|",Q9),Uc=Pe("%",tr,";"),iw=ve(Pe('"',ve(/[^%&"]/,
"|",Uc,"|",Bc),"*",'"'),"|",Pe("'",ve(/[^%&']/,"|",Uc,"|",Bc),"*","'")),eq=ve('"',ve(/[^<&"]/,"|",Bc),
"*",'"',"|","'",ve(/[^<&']/,"|",Bc),"*","'"),tq=yu(zc,":"),nq=yu(ow,":"),nw=Pe(tq,nq,"*"),rq=Pe("^",
nw,"$"),Wc=Pe(nw,ve(":",nw),"?"),oq=Pe("^",Wc,"$"),iq=Pe("(",Wc,")"),bu=ve(/"[^"]*"|'[^']*'/),sq=Pe(
/^<\?/,"(",tr,")",ve(rt,"(?!",bf,")(",Ni,"*?)"),"?",/\?>/),gN=/[\x20\x0D\x0Aa-zA-Z0-9-'()+,./:=?;!*#@$_%]/,
Kc=ve('"',gN,'*"',"|","'",yu(gN,"'"),"*'"),vN="<!--",kN="-->",aq=Pe(vN,ve(yu(Ni,"-"),"|",Pe("-",yu(
Ni,
"-"))),"*",kN),hN="#PCDATA",uq=ve(Pe(/\(/,Tt,hN,ve(Tt,/\|/,Tt,Wc),"*",Tt,/\)\*/),"|",Pe(/\(/,Tt,hN,
Tt,
/\)/)),lq=/[?*+]?/,cq=Pe(/\([^>]+\)/,lq),dq=ve("EMPTY","|","ANY","|",uq,"|",cq),mq="<!ELEMENT",pq=Pe(
mq,rt,ve(Wc,"|",Uc),rt,ve(dq,"|",Uc),Tt,">"),fq=Pe("NOTATION",rt,/\(/,Tt,tr,ve(Tt,/\|/,Tt,tr),"*",Tt,
/\)/),gq=Pe(/\(/,Tt,fN,ve(Tt,/\|/,Tt,fN),"*",Tt,/\)/),hq=ve(fq,"|",gq),yq=ve(
/CDATA|ID|IDREF|IDREFS|ENTITY|ENTITIES|NMTOKEN|NMTOKENS/,
"|",hq),bq=ve(/#REQUIRED|#IMPLIED/,"|",ve(ve("#FIXED",rt),"?",eq)),wq=ve(rt,tr,rt,yq,rt,bq),vq="<!ATTLIST",
kq=Pe(vq,rt,tr,wq,"*",Tt,">"),rw="about:legacy-compat",xq=ve('"'+rw+'"',"|","'"+rw+"'"),sw="SYSTEM",
wf="PUBLIC",vf=ve(ve(sw,rt,bu),"|",ve(wf,rt,Kc,rt,bu)),Tq=Pe("^",ve(ve(sw,rt,"(?<SystemLiteralOnly>",
bu,")"),"|",ve(wf,rt,"(?<PubidLiteral>",Kc,")",rt,"(?<SystemLiteral>",bu,")"))),Sq=Pe("^",Kc,
"$"),Eq=Pe("^",bu,"$"),Cq=ve(rt,"NDATA",rt,tr),Rq=ve(iw,"|",ve(vf,Cq,"?")),xN="<!ENTITY",Dq=Pe(xN,rt,
tr,rt,Rq,Tt,">"),Oq=ve(iw,"|",vf),Aq=Pe(xN,rt,"%",rt,tr,rt,Oq,Tt,">"),Pq=ve(Dq,"|",Aq),Nq=Pe(wf,rt,
Kc),
Iq=Pe("<!NOTATION",rt,tr,rt,ve(vf,"|",Nq),Tt,">"),aw=Pe(Tt,"=",Tt),yN=/1[.]\d+/,$q=Pe(rt,"version",
aw,
ve("'",yN,"'","|",'"',yN,'"')),bN=/[A-Za-z][-A-Za-z0-9._]*/,_q=ve(rt,"encoding",aw,ve('"',bN,'"',"|",
"'",bN,"'")),Fq=ve(rt,"standalone",aw,ve("'",ve("yes","|","no"),"'","|",'"',ve("yes","|","no"),'"')),
Mq=Pe(/^<\?xml/,$q,_q,"?",Fq,"?",Tt,/\?>/),Lq="<!DOCTYPE",jq="<![CDATA[",zq="]]>",Bq=/<!\[CDATA\[/,
Uq=/\]\]>/,
Wq=Pe(Ni,"*?",Uq),Kq=Pe(Bq,Wq);Te.chars=Pi;Te.chars_without=yu;Te.detectUnicodeSupport=wN;Te.reg=Pe;
Te.regg=ve;Te.ABOUT_LEGACY_COMPAT=rw;Te.ABOUT_LEGACY_COMPAT_SystemLiteral=xq;Te.AttlistDecl=kq;Te.CDATA_START=
jq;Te.CDATA_END=zq;Te.CDSect=Kq;Te.Char=Ni;Te.Comment=aq;Te.COMMENT_START=vN;Te.COMMENT_END=kN;Te.DOCTYPE_DECL_START=
Lq;Te.elementdecl=pq;Te.EntityDecl=Pq;Te.EntityValue=iw;Te.ExternalID=vf;Te.ExternalID_match=Tq;Te.Name=
tr;Te.Name_exact=Y9;Te.NCName_exact=rq;Te.NotationDecl=Iq;Te.Reference=Bc;Te.PEReference=Uc;Te.PI=sq;
Te.PUBLIC=wf;Te.PubidLiteral=Kc;Te.PubidLiteral_match=Sq;Te.QName=Wc;Te.QName_exact=oq;Te.QName_group=
iq;Te.S=rt;Te.SChar_s=J9;Te.S_OPT=Tt;Te.SYSTEM=sw;Te.SystemLiteral=bu;Te.SystemLiteral_match=Eq;Te.InvalidChar=
Z9;Te.UNICODE_REPLACEMENT_CHARACTER=H9;Te.UNICODE_SUPPORT=wu;Te.XMLDecl=Mq});var bw=Ne(At=>{
"use strict";m();var fr=As(),eo=fr.find,Gq=fr.hasDefaultHTMLNamespace,ku=fr.hasOwn,qq=fr.
isHTMLMimeType,Hq=fr.isHTMLRawTextElement,Zq=fr.isHTMLVoidElement,Gc=fr.MIME_TYPE,to=fr.NAMESPACE,Fn=T(
),
ON=jc(),ie=ON.DOMException,kn=ON.DOMExceptionName,Ot=uw();function Kn(e){if(e!==Fn)throw new TypeError(
"Illegal constructor")}function Jq(e){return e!==""}function Vq(e){return e?e.split(/[\t\n\f\r ]+/).
filter(Jq):[]}function Yq(e,t){return ku(e,t)||(e[t]=!0),e}function TN(e){if(!e)return[];var t=Vq(e);
return f.keys(t.reduce(Yq,{}))}function Xq(e){return function(t){return e&&e.indexOf(t)!==-1}}
function AN(e){
if(!Ot.QName_exact.test(e))throw new ie(ie.INVALID_CHARACTER_ERR,
'invalid character in qualified name "'+e+'"')}function cw(e,t){AN(t),e=e||null;var n=null,r=t;if(t.indexOf(
":")>=0){var o=t.split(":");
n=o[0],r=o[1]}if(n!==null&&e===null)throw new ie(ie.NAMESPACE_ERR,
"prefix is non-null and namespace is null");if(n==="xml"&&e!==fr.NAMESPACE.XML)throw new ie(ie.NAMESPACE_ERR,
'prefix is "xml" and namespace is not the XML namespace');if((n==="xmlns"||t==="xmlns")&&e!==fr.NAMESPACE.XMLNS)throw new ie(
ie.NAMESPACE_ERR,
'either qualifiedName or prefix is "xmlns" and namespace is not the XMLNS namespace');
if(e===fr.NAMESPACE.XMLNS&&n!=="xmlns"&&t!=="xmlns")throw new ie(ie.NAMESPACE_ERR,
'namespace is the XMLNS namespace and neither qualifiedName nor prefix is "xmlns"');return[e,n,r]}
function Su(e,t){for(var n in e)
ku(e,n)&&(t[n]=e[n])}function Gn(e,t){var n=e.prototype;if(!(n instanceof t)){let r=function(){};r.prototype=
t.prototype,r=new r,Su(n,r),e.prototype=n=r}n.constructor!=e&&(typeof e!="function"&&console.error(
"unknown Class:"+e),n.constructor=e)}var qn={},pr=qn.ELEMENT_NODE=1,xu=qn.ATTRIBUTE_NODE=2,qc=qn.TEXT_NODE=
3,PN=qn.CDATA_SECTION_NODE=4,NN=qn.ENTITY_REFERENCE_NODE=5,Qq=qn.ENTITY_NODE=6,dw=qn.PROCESSING_INSTRUCTION_NODE=
7,mw=qn.COMMENT_NODE=8,vu=qn.DOCUMENT_NODE=9,IN=qn.DOCUMENT_TYPE_NODE=10,Ii=qn.DOCUMENT_FRAGMENT_NODE=
11,eH=qn.NOTATION_NODE=12,Dt=fr.freeze({DOCUMENT_POSITION_DISCONNECTED:1,DOCUMENT_POSITION_PRECEDING:
2,
DOCUMENT_POSITION_FOLLOWING:4,DOCUMENT_POSITION_CONTAINS:8,DOCUMENT_POSITION_CONTAINED_BY:16,
DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC:32});
function $N(e,t){if(t.length<e.length)return $N(t,e);var n=null;for(var r in e){if(e[r]!==t[r])return n;
n=e[r]}return n}function SN(e){return e.guid||(e.guid=g.random()),e.guid}function Wt(){}Wt.prototype=
{length:0,item:function(e){return e>=0&&e<this.length?this[e]:null},toString:function(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e?t={requireWellFormed:!!e.requireWellFormed,
splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};for(var n=[],r=0;r<this.length;r++)yw(this[r],n,null,t);
return n.
join("")},filter:function(e){return v.prototype.filter.call(this,e)},indexOf:function(e){return v.prototype.
indexOf.call(this,e)}};Wt.prototype[T.iterator]=function(){var e=this,t=0;return{next:function(){
return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function Qr(e,t){
this.
_node=e,this._refresh=t,Sf(this)}function Sf(e){var t=e._node._inc||e._node.ownerDocument._inc;if(e.
_inc!==t){var n=e._refresh(e._node);if(GN(e,"length",n.length),!e.$$length||n.length<e.$$length)for(
var r=n.
length;r in e;r++)ku(e,r)&&delete e[r];Su(n,e),e._inc=t}}Qr.prototype.item=function(e){return Sf(
this),
this[e]||null};Gn(Qr,Wt);function Tu(){this._nsIndex=f.create(null),this._noNsIndex=f.create(null)}
function _N(e,t){
for(var n=0;n<e.length;){if(e[n]===t)return n;n++}}function pw(e,t,n){if(!t)return e._noNsIndex;var r=e.
_nsIndex[t];return!r&&n&&(r=e._nsIndex[t]=f.create(null)),r}function tH(e,t,n){var r=pw(e,t,!1),o=r&&
r[n];return o||null}function nH(e,t){pw(e,t.namespaceURI,!0)[t.localName]=t}function rH(e,t){var n=pw(
e,t.namespaceURI,!1);n&&delete n[t.localName]}function oH(e,t,n,r){if(r?t[_N(t,r)]=n:(t[t.length]=n,
t.length++),nH(t,n),e){n.ownerElement=e;var o=e.ownerDocument;o&&(r&&LN(o,e,r),iH(o,e,n))}}function EN(
e,t,n){
var r=_N(t,n);if(r>=0){for(var o=t.length-1;r<=o;)t[r]=t[++r];if(t.length=o,rH(t,n),e){var i=e.ownerDocument;
i&&LN(i,e,n),n.ownerElement=null}}}Tu.prototype={length:0,item:Wt.prototype.item,getNamedItem:
function(e){
this._ownerElement&&this._ownerElement._isInHTMLDocumentAndNamespace()&&(e=e.toLowerCase());for(var t=0;
t<
this.length;){var n=this[t];if(n.nodeName===e)return n;t++}return null},setNamedItem:function(e){var t=e.
ownerElement;if(t&&t!==this._ownerElement)throw new ie(ie.INUSE_ATTRIBUTE_ERR);var n=tH(this,e.namespaceURI,
e.localName);return n===e?e:(oH(this._ownerElement,this,e,n),n)},setNamedItemNS:function(e){return this.
setNamedItem(e)},removeNamedItem:function(e){var t=this.getNamedItem(e);if(!t)throw new ie(ie.NOT_FOUND_ERR,
e);return EN(this._ownerElement,this,t),t},removeNamedItemNS:function(e,t){var n=this.getNamedItemNS(
e,t);if(!n)throw new ie(ie.NOT_FOUND_ERR,e?e+" : "+t:t);return EN(this._ownerElement,this,n),n},
getNamedItemNS:function(e,t){
e||(e=null);for(var n=0;n<this.length;){var r=this[n];if(r.localName===t&&r.namespaceURI===e)return r;
n++}return null}};Tu.prototype[T.iterator]=function(){var e=this,t=0;return{next:function(){return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function FN(){}FN.prototype=
{hasFeature:function(e,t){return!0},createDocument:function(e,t,n){var r=Gc.XML_APPLICATION;e===to.HTML?
r=Gc.XML_XHTML_APPLICATION:e===to.SVG&&(r=Gc.XML_SVG_IMAGE);var o=new jo(Fn,{contentType:r});if(o.implementation=
this,o.childNodes=new Wt,o.doctype=n||null,n&&o.appendChild(n),t){var i=o.createElementNS(e,t);o.appendChild(
i)}return o},createDocumentType:function(e,t,n,r){AN(e);var o=new Rf(Fn);return o.name=e,o.nodeName=
e,o.publicId=t||"",o.systemId=n||"",o.internalSubset=r||"",o.childNodes=new Wt,o},createHTMLDocument:
function(e){
var t=new jo(Fn,{contentType:Gc.HTML});if(t.implementation=this,t.childNodes=new Wt,e!==!1){t.doctype=
this.createDocumentType("html"),t.doctype.ownerDocument=t,t.appendChild(t.doctype);var n=t.createElement(
"html");t.appendChild(n);var r=t.createElement("head");if(n.appendChild(r),typeof e=="string"){var o=t.
createElement("title");o.appendChild(t.createTextNode(e)),r.appendChild(o)}n.appendChild(t.createElement(
"body"))}return t}};function We(e){Kn(e)}We.prototype={firstChild:null,lastChild:null,
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
isSameNode:function(e){return this===e},insertBefore:function(e,t){return Tf(this,e,t)},replaceChild:
function(e,t){
Tf(this,e,t,BN),t&&this.removeChild(t)},removeChild:function(e){return jN(this,e)},appendChild:
function(e){
return this.insertBefore(e,null)},hasChildNodes:function(){return this.firstChild!=null},cloneNode:
function(e){
return KN(this.ownerDocument||this,this,e)},normalize:function(){dn(this,null,{enter:function(e){for(
var t=e.
firstChild;t;){var n=t.nextSibling;if(n!==null&&n.nodeType===qc&&t.nodeType===qc){for(var r=[],o=n;o!==
null&&o.nodeType===qc;)r.push(o.data),o=o.nextSibling;for(var i=t.nextSibling;i!==o;){var s=i.nextSibling;
i.parentNode=null,i.previousSibling=null,i.nextSibling=null,i=s}t.nextSibling=o,o!==null?o.previousSibling=
t:e.lastChild=t,t.appendData(r.join("")),fw(e.ownerDocument,e),t=o}else t=n}return!0}})},isSupported:
function(e,t){
return this.ownerDocument.implementation.hasFeature(e,t)},lookupPrefix:function(e){for(var t=this;t;
){
var n=t._nsMap;if(n){for(var r in n)if(ku(n,r)&&n[r]===e)return r}t=t.nodeType==xu?t.ownerDocument:t.
parentNode}return null},lookupNamespaceURI:function(e){for(var t=this;t;){var n=t._nsMap;if(n&&ku(n,
e))return n[e];t=t.nodeType==xu?t.ownerDocument:t.parentNode}return null},isDefaultNamespace:
function(e){
var t=this.lookupPrefix(e);return t==null},compareDocumentPosition:function(e){if(this===e)return 0;
var t=e,n=this,r=null,o=null;if(t instanceof Ps&&(r=t,t=r.ownerElement),n instanceof Ps&&(o=n,n=o.ownerElement,
r&&t&&n===t))for(var i=0,s;s=n.attributes[i];i++){if(s===r)return Dt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
Dt.DOCUMENT_POSITION_PRECEDING;if(s===o)return Dt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+Dt.DOCUMENT_POSITION_FOLLOWING}
if(!t||!n||n.ownerDocument!==t.ownerDocument)return Dt.DOCUMENT_POSITION_DISCONNECTED+Dt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
(SN(n.ownerDocument)>SN(t.ownerDocument)?Dt.DOCUMENT_POSITION_FOLLOWING:Dt.DOCUMENT_POSITION_PRECEDING);
if(o&&t===n)return Dt.DOCUMENT_POSITION_CONTAINS+Dt.DOCUMENT_POSITION_PRECEDING;if(r&&t===n)return Dt.
DOCUMENT_POSITION_CONTAINED_BY+Dt.DOCUMENT_POSITION_FOLLOWING;for(var a=[],u=t.parentNode;u;){if(!o&&
u===n)return Dt.DOCUMENT_POSITION_CONTAINED_BY+Dt.DOCUMENT_POSITION_FOLLOWING;a.push(u),u=u.parentNode}
a.reverse();for(var l=[],c=n.parentNode;c;){if(!r&&c===t)return Dt.DOCUMENT_POSITION_CONTAINS+Dt.DOCUMENT_POSITION_PRECEDING;
l.push(c),c=c.parentNode}l.reverse();var d=$N(a,l);for(var p in d.childNodes){var h=d.childNodes[p];
if(h===n)return Dt.DOCUMENT_POSITION_FOLLOWING;if(h===t)return Dt.DOCUMENT_POSITION_PRECEDING;if(l.indexOf(
h)>=0)return Dt.DOCUMENT_POSITION_FOLLOWING;if(a.indexOf(h)>=0)return Dt.DOCUMENT_POSITION_PRECEDING}
return 0}};function MN(e){return e=="<"&&"&lt;"||e==">"&&"&gt;"||e=="&"&&"&amp;"||e=='"'&&"&quot;"||
"&#"+e.charCodeAt()+";"}Su(qn,We);Su(qn,We.prototype);Su(Dt,We);Su(Dt,We.prototype);function xf(e,t){
dn(e,null,{enter:function(n){return t(n)?dn.STOP:!0}})}function dn(e,t,n){for(var r=[{node:e,context:
t,
phase:dn.ENTER}];r.length>0;){var o=r.pop();if(o.phase===dn.ENTER){var i=n.enter(o.node,o.context);
if(i===
dn.STOP)return dn.STOP;if(r.push({node:o.node,context:i,phase:dn.EXIT}),i==null)continue;for(var s=o.
node.lastChild;s;)r.push({node:s,context:i,phase:dn.ENTER}),s=s.previousSibling}else n.exit&&n.exit(
o.node,o.context)}}dn.STOP=T("walkDOM.STOP");dn.ENTER=0;dn.EXIT=1;function jo(e,t){Kn(e);var n=t||{}
;
this.ownerDocument=this,this.contentType=n.contentType||Gc.XML_APPLICATION,this.type=qq(this.contentType)?
"html":"xml"}function iH(e,t,n){e&&e._inc++;var r=n.namespaceURI;r===to.XMLNS&&(t._nsMap[n.prefix?n.
localName:""]=n.value)}function LN(e,t,n,r){e&&e._inc++;var o=n.namespaceURI;o===to.XMLNS&&delete t.
_nsMap[n.prefix?n.localName:""]}function fw(e,t,n){if(e&&e._inc){e._inc++;var r=t.childNodes;if(n&&!n.
nextSibling)r[r.length++]=n;else{for(var o=t.firstChild,i=0;o;)r[i++]=o,o=o.nextSibling;r.length=i,
delete r[r.
length]}}}function jN(e,t){if(e!==t.parentNode)throw new ie(ie.NOT_FOUND_ERR,
"child's parent is not parent");var n=t.previousSibling,r=t.nextSibling;return n?n.nextSibling=r:e.firstChild=r,
r?r.previousSibling=
n:e.lastChild=n,fw(e.ownerDocument,e),t.parentNode=null,t.previousSibling=null,t.nextSibling=null,t}
function sH(e){return e&&(e.nodeType===We.DOCUMENT_NODE||e.nodeType===We.DOCUMENT_FRAGMENT_NODE||e.nodeType===
We.ELEMENT_NODE)}function aH(e){return e&&(e.nodeType===We.CDATA_SECTION_NODE||e.nodeType===We.COMMENT_NODE||
e.nodeType===We.DOCUMENT_FRAGMENT_NODE||e.nodeType===We.DOCUMENT_TYPE_NODE||e.nodeType===We.ELEMENT_NODE||
e.nodeType===We.PROCESSING_INSTRUCTION_NODE||e.nodeType===We.TEXT_NODE)}function $i(e){return e&&e.nodeType===
We.DOCUMENT_TYPE_NODE}function Lo(e){return e&&e.nodeType===We.ELEMENT_NODE}function zN(e){return e&&
e.nodeType===We.TEXT_NODE}function CN(e,t){var n=e.childNodes||[];if(eo(n,Lo)||$i(t))return!1;var r=eo(
n,$i);return!(t&&r&&n.indexOf(r)>n.indexOf(t))}function RN(e,t){var n=e.childNodes||[];function r(i){
return Lo(i)&&i!==t}if(eo(n,r))return!1;var o=eo(n,$i);return!(t&&o&&n.indexOf(o)>n.indexOf(t))}
function uH(e,t,n){
if(!sH(e))throw new ie(ie.HIERARCHY_REQUEST_ERR,"Unexpected parent node type "+e.nodeType);if(n&&n.parentNode!==
e)throw new ie(ie.NOT_FOUND_ERR,"child not in parent");if(!aH(t)||$i(t)&&e.nodeType!==We.DOCUMENT_NODE)
throw new ie(ie.HIERARCHY_REQUEST_ERR,"Unexpected node type "+t.nodeType+" for parent node type "+e.
nodeType)}function lH(e,t,n){var r=e.childNodes||[],o=t.childNodes||[];if(t.nodeType===We.DOCUMENT_FRAGMENT_NODE){
var i=o.filter(Lo);if(i.length>1||eo(o,zN))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"More than one element or text in fragment");if(i.length===1&&!CN(e,n))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(Lo(t)&&!CN(e,n))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if($i(t)){if(eo(r,$i))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var s=eo(r,Lo);if(n&&r.indexOf(s)<r.indexOf(n))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element");if(!n&&s)throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Doctype can not be appended since element is present")}}function BN(e,t,n){var r=e.childNodes||[],o=t.
childNodes||[];if(t.nodeType===We.DOCUMENT_FRAGMENT_NODE){var i=o.filter(Lo);if(i.length>1||eo(o,zN))
throw new ie(ie.HIERARCHY_REQUEST_ERR,"More than one element or text in fragment");if(i.length===1&&
!RN(e,n))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(Lo(t)&&!RN(e,n))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if($i(t)){if(eo(r,function(u){return $i(u)&&
u!==n}))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var s=eo(r,Lo);if(n&&r.indexOf(s)<r.indexOf(n))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element")}}function Tf(e,t,n,r){uH(e,t,n),e.nodeType===We.DOCUMENT_NODE&&
(r||lH)(e,t,n);var o=t.parentNode;if(o&&o.removeChild(t),t.nodeType===Ii){var i=t.firstChild;if(i==null)
return t;var s=t.lastChild}else i=s=t;var a=n?n.previousSibling:e.lastChild;i.previousSibling=a,s.nextSibling=
n,a?a.nextSibling=i:e.firstChild=i,n==null?e.lastChild=s:n.previousSibling=s;do i.parentNode=e;while(
i!==
s&&(i=i.nextSibling));return fw(e.ownerDocument||e,e,t),t.nodeType==Ii&&(t.firstChild=t.lastChild=null),
t}jo.prototype={implementation:null,nodeName:"#document",nodeType:vu,doctype:null,documentElement:
null,
_inc:1,insertBefore:function(e,t){if(e.nodeType===Ii){for(var n=e.firstChild;n;){var r=n.nextSibling;
this.insertBefore(n,t),n=r}return e}return Tf(this,e,t),e.ownerDocument=this,this.documentElement===
null&&e.nodeType===pr&&(this.documentElement=e),e},removeChild:function(e){var t=jN(this,e);return t===
this.documentElement&&(this.documentElement=null),t},replaceChild:function(e,t){Tf(this,e,t,BN),e.ownerDocument=
this,t&&this.removeChild(t),Lo(e)&&(this.documentElement=e)},importNode:function(e,t){return cH(this,
e,t)},getElementById:function(e){var t=null;return xf(this.documentElement,function(n){if(n.nodeType==
pr&&n.getAttribute("id")==e)return t=n,!0}),t},createElement:function(e){var t=new zo(Fn);t.ownerDocument=
this,this.type==="html"&&(e=e.toLowerCase()),Gq(this.contentType)&&(t.namespaceURI=to.HTML),t.nodeName=
e,t.tagName=e,t.localName=e,t.childNodes=new Wt;var n=t.attributes=new Tu;return n._ownerElement=t,t}
,
createDocumentFragment:function(){var e=new Eu(Fn);return e.ownerDocument=this,e.childNodes=new Wt,e}
,
createTextNode:function(e){var t=new Hc(Fn);return t.ownerDocument=this,t.childNodes=new Wt,t.appendData(
e),t},createComment:function(e){var t=new Ef(Fn);return t.ownerDocument=this,t.childNodes=new Wt,t.appendData(
e),t},createCDATASection:function(e){if(e.indexOf("]]>")!==-1)throw new ie(ie.INVALID_CHARACTER_ERR,
'data contains "]]>"');var t=new Cf(Fn);return t.ownerDocument=this,t.childNodes=new Wt,t.appendData(
e),t},createProcessingInstruction:function(e,t){var n=new Of(Fn);return n.ownerDocument=this,n.childNodes=
new Wt,n.nodeName=n.target=e,n.nodeValue=n.data=t,n},createAttribute:function(e){if(!Ot.QName_exact.
test(e))throw new ie(ie.INVALID_CHARACTER_ERR,'invalid character in name "'+e+'"');return this.type===
"html"&&(e=e.toLowerCase()),this._createAttribute(e)},_createAttribute:function(e){var t=new Ps(Fn);
return t.ownerDocument=this,t.childNodes=new Wt,t.name=e,t.nodeName=e,t.localName=e,t.specified=!0,t}
,
createEntityReference:function(e){if(!Ot.Name_exact.test(e))throw new ie(ie.INVALID_CHARACTER_ERR,
'not a valid xml name "'+e+'"');if(this.type==="html")throw new ie("document is an html document",kn.NotSupportedError);
var t=new Df(Fn);return t.ownerDocument=this,t.childNodes=new Wt,t.nodeName=e,t},createElementNS:
function(e,t){
var n=cw(e,t),r=new zo(Fn),o=r.attributes=new Tu;return r.childNodes=new Wt,r.ownerDocument=this,r.nodeName=
t,r.tagName=t,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],o._ownerElement=r,r},
createAttributeNS:function(e,t){
var n=cw(e,t),r=new Ps(Fn);return r.ownerDocument=this,r.childNodes=new Wt,r.nodeName=t,r.name=t,r.specified=
!0,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],r}};Gn(jo,We);function zo(e){Kn(e),this._nsMap=
f.create(null)}zo.prototype={nodeType:pr,attributes:null,getQualifiedName:function(){return this.prefix?
this.prefix+":"+this.localName:this.localName},_isInHTMLDocumentAndNamespace:function(){return this.
ownerDocument.type==="html"&&this.namespaceURI===to.HTML},hasAttributes:function(){return!!(this.attributes&&
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
n.value:null},setAttributeNS:function(e,t,n){var r=cw(e,t),o=r[2],i=this.getAttributeNodeNS(e,o);i?i.
value=i.nodeValue=""+n:(i=this.ownerDocument.createAttributeNS(e,t),i.value=i.nodeValue=""+n,this.setAttributeNode(
i))},getAttributeNodeNS:function(e,t){return this.attributes.getNamedItemNS(e,t)},
getElementsByClassName:function(e){
var t=TN(e);return new Qr(this,function(n){var r=[];return t.length>0&&xf(n,function(o){if(o!==n&&o.
nodeType===pr){var i=o.getAttribute("class");if(i){var s=e===i;if(!s){var a=TN(i);s=t.every(Xq(a))}s&&
r.push(o)}}}),r})},getElementsByTagName:function(e){var t=(this.nodeType===vu?this:this.ownerDocument).
type==="html",n=e.toLowerCase();return new Qr(this,function(r){var o=[];return xf(r,function(i){if(!(
i===
r||i.nodeType!==pr))if(e==="*")o.push(i);else{var s=i.getQualifiedName(),a=t&&i.namespaceURI===to.HTML?
n:e;s===a&&o.push(i)}}),o})},getElementsByTagNameNS:function(e,t){return new Qr(this,function(n){var r=[
];
return xf(n,function(o){o!==n&&o.nodeType===pr&&(e==="*"||o.namespaceURI===e)&&(t==="*"||o.localName==
t)&&r.push(o)}),r})}};jo.prototype.getElementsByClassName=zo.prototype.getElementsByClassName;jo.prototype.
getElementsByTagName=zo.prototype.getElementsByTagName;jo.prototype.getElementsByTagNameNS=zo.prototype.
getElementsByTagNameNS;Gn(zo,We);function Ps(e){Kn(e),this.namespaceURI=null,this.prefix=null,this.ownerElement=
null}Ps.prototype.nodeType=xu;Gn(Ps,We);function _i(e){Kn(e)}_i.prototype={data:"",substringData:
function(e,t){
return this.data.substring(e,e+t)},appendData:function(e){e=this.data+e,this.nodeValue=this.data=e,
this.
length=e.length},insertData:function(e,t){this.replaceData(e,0,t)},deleteData:function(e,t){this.replaceData(
e,t,"")},replaceData:function(e,t,n){var r=this.data.substring(0,e),o=this.data.substring(e+t);n=r+n+
o,this.nodeValue=this.data=n,this.length=n.length}};Gn(_i,We);function Hc(e){Kn(e)}Hc.prototype={
nodeName:"#text",nodeType:qc,splitText:function(e){var t=this.data,n=t.substring(e);t=t.substring(0,
e),this.data=
this.nodeValue=t,this.length=t.length;var r=this.ownerDocument.createTextNode(n);return this.parentNode&&
this.parentNode.insertBefore(r,this.nextSibling),r}};Gn(Hc,_i);function Ef(e){Kn(e)}Ef.prototype={
nodeName:"#comment",nodeType:mw};Gn(Ef,_i);function Cf(e){Kn(e)}Cf.prototype={nodeName:
"#cdata-section",nodeType:PN};
Gn(Cf,Hc);function Rf(e){Kn(e)}Rf.prototype.nodeType=IN;Gn(Rf,We);function gw(e){Kn(e)}gw.prototype.
nodeType=eH;Gn(gw,We);function hw(e){Kn(e)}hw.prototype.nodeType=Qq;Gn(hw,We);function Df(e){Kn(e)}
Df.
prototype.nodeType=NN;Gn(Df,We);function Eu(e){Kn(e)}Eu.prototype.nodeName="#document-fragment";Eu.prototype.
nodeType=Ii;Gn(Eu,We);function Of(e){Kn(e)}Of.prototype.nodeType=dw;Gn(Of,_i);function UN(){}UN.prototype.
serializeToString=function(e,t){return WN.call(e,t)};We.prototype.toString=WN;function WN(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e!=null?t={requireWellFormed:
!!e.
requireWellFormed,splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={
requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};var n=[],r=this.nodeType===vu&&this.documentElement||this,o=r.
prefix,i=r.namespaceURI;if(i&&o==null){var o=r.lookupPrefix(i);if(o==null)var s=[{namespace:i,prefix:
null}]}
return yw(this,n,s,t),n.join("")}function DN(e,t,n){var r=e.prefix||"",o=e.namespaceURI;if(!o||r==="xml"&&
o===to.XML||o===to.XMLNS)return!1;for(var i=n.length;i--;){var s=n[i];if(s.prefix===r)return s.
namespace!==o}return!0}function kf(e,t,n,r){if(r&&!Ot.QName_exact.test(t))throw new ie(
'The attribute name "'+t+'" is not a valid XML QName',kn.InvalidStateError);e.push(" ",t,'="',n.replace(
/[<>&"\t\n\r]/g,
MN),'"')}function yw(e,t,n,r){n||(n=[]);var o=r.nodeFilter,i=r.requireWellFormed,s=r.splitCDATASections,
a=e.nodeType===vu?e:e.ownerDocument,u=a.type==="html";dn(e,{ns:n},{enter:function(l,c){var d=c.ns;if(
o)
if(l=o(l),l){if(typeof l=="string")return t.push(l),null}else return null;switch(l.nodeType){case pr:
var p=l.attributes,h=p.length,b=l.tagName,S=b;if(!u&&!l.prefix&&l.namespaceURI){for(var A,P=0;P<p.length;
P++)
if(p.item(P).name==="xmlns"){A=p.item(P).value;break}if(!A)for(var N=d.length-1;N>=0;N--){var I=d[N];
if(I.prefix===""&&I.namespace===l.namespaceURI){A=I.namespace;break}}if(A!==l.namespaceURI)for(var N=d.
length-1;N>=0;N--){var I=d[N];if(I.namespace===l.namespaceURI){I.prefix&&(S=I.prefix+":"+b);break}}}
if(i&&!Ot.QName_exact.test(S))throw new ie('The element name "'+S+'" is not a valid XML QName',kn.InvalidStateError);
t.push("<",S);for(var _=d.slice(),F=0;F<h;F++){var j=p.item(F);j.prefix=="xmlns"?_.push({prefix:j.localName,
namespace:j.value}):j.nodeName=="xmlns"&&_.push({prefix:"",namespace:j.value})}for(var F=0;F<h;F++){
var j=p.item(F);if(DN(j,u,_)){var B=j.prefix||"",L=j.namespaceURI;kf(t,B?"xmlns:"+B:"xmlns",L,i),_.push(
{prefix:B,namespace:L})}var z=o?o(j):j;z&&(typeof z=="string"?t.push(z):kf(t,z.name,z.value,i))}if(b===
S&&DN(l,u,_)){var U=l.prefix||"",L=l.namespaceURI;kf(t,U?"xmlns:"+U:"xmlns",L,i),_.push({prefix:U,
namespace:L})}
var q=!l.firstChild;if(q&&(u||l.namespaceURI===to.HTML)&&(q=Zq(b)),q)return t.push("/>"),null;if(t.push(
">"),u&&Hq(b)){for(var H=l.firstChild;H;)H.data?t.push(H.data):yw(H,t,_.slice(),r),H=H.nextSibling;
return t.
push("</",S,">"),null}return{ns:_,tag:S};case vu:case Ii:if(i&&l.nodeType===vu&&l.documentElement==null)
throw new ie("The Document has no documentElement",kn.InvalidStateError);return{ns:d};case xu:return kf(
t,l.name,l.value,i),null;case qc:if(i&&Ot.InvalidChar.test(l.data))throw new ie(
"The Text node data contains characters outside the XML Char production",kn.InvalidStateError);
return t.push(l.data.replace(
/[<&>]/g,MN)),null;case PN:if(i&&l.data.indexOf("]]>")!==-1)throw new ie(
'The CDATASection data contains "]]>"',kn.InvalidStateError);return s?t.push(Ot.CDATA_START,l.data.replace(
/]]>/g,"]]]]><![CDATA[>"),Ot.CDATA_END):t.push(Ot.CDATA_START,l.data,Ot.CDATA_END),null;case mw:if(i){
if(Ot.InvalidChar.
test(l.data))throw new ie(
"The comment node data contains characters outside the XML Char production",
kn.InvalidStateError);if(l.data.indexOf("--")!==-1||l.data[l.data.length-1]==="-")throw new ie(
'The comment node data contains "--" or ends with "-"',kn.InvalidStateError)}return t.push(Ot.COMMENT_START,
l.data,Ot.COMMENT_END),null;case IN:var X=l.publicId,Q=l.systemId;if(i){if(!Ot.Name_exact.test(l.name))
throw new ie('The doctype name "'+l.name+'" is not a valid XML Name',kn.InvalidStateError);if(X&&!Ot.
PubidLiteral_match.test(X))throw new ie("DocumentType publicId is not a valid PubidLiteral",kn.InvalidStateError);
if(Q&&Q!=="."&&!Ot.SystemLiteral_match.test(Q))throw new ie(
"DocumentType systemId is not a valid SystemLiteral",kn.InvalidStateError);if(l.internalSubset&&l.internalSubset.indexOf(
"]>")!==-1)throw new ie(
'DocumentType internalSubset contains "]>"',kn.InvalidStateError)}return t.push(Ot.DOCTYPE_DECL_START,
" ",l.name),X?(t.push(" ",Ot.PUBLIC," ",X),Q&&Q!=="."&&t.push(" ",Q)):Q&&Q!=="."&&t.push(" ",Ot.SYSTEM,
" ",Q),l.internalSubset&&t.push(" [",l.internalSubset,"]"),t.push(">"),null;case dw:if(i){if(!Ot.NCName_exact.
test(l.target)||l.target.toLowerCase()==="xml")throw new ie('The processing instruction target "'+l.
target+'" is not a valid XML NCName or is reserved',kn.InvalidStateError);if(Ot.InvalidChar.test(l.data))
throw new ie("The ProcessingInstruction data contains characters outside the XML Char production",kn.
InvalidStateError);if(l.data.indexOf("?>")!==-1)throw new ie(
'The ProcessingInstruction data contains "?>"',kn.InvalidStateError)}return t.push("<?",l.target," ",
l.data,"?>"),null;case NN:if(i&&!Ot.Name_exact.
test(l.nodeName))throw new ie('The entity reference name "'+l.nodeName+'" is not a valid XML Name',
kn.
InvalidStateError);return t.push("&",l.nodeName,";"),null;default:return t.push("??",l.nodeName),
null}},
exit:function(l,c){c&&c.tag&&t.push("</",c.tag,">")}})}function cH(e,t,n){var r;return dn(t,null,{
enter:function(o,i){
var s=o.cloneNode(!1);s.ownerDocument=e,s.parentNode=null,i===null?r=s:i.appendChild(s);var a=o.nodeType===
xu||n;return a?s:null}}),r}function KN(e,t,n){var r;return dn(t,null,{enter:function(o,i){var s=new o.
constructor(Fn);for(var a in o)if(ku(o,a)){var u=o[a];typeof u!="object"&&u!=s[a]&&(s[a]=u)}o.childNodes&&
(s.childNodes=new Wt),s.ownerDocument=e;var l=n;switch(s.nodeType){case pr:var c=o.attributes,d=s.attributes=
new Tu,p=c.length;d._ownerElement=s;for(var h=0;h<p;h++)s.setAttributeNode(KN(e,c.item(h),!0));break;
case xu:
l=!0}return i!==null?i.appendChild(s):r=s,l?s:null}}),r}function GN(e,t,n){e[t]=n}function lw(e){for(
var t=[],
n=e.firstChild;n;)n.nodeType===pr&&t.push(n),n=n.nextSibling;return t}try{f.defineProperty&&(f.defineProperty(
Qr.prototype,"length",{get:function(){return Sf(this),this.$$length}}),f.defineProperty(We.prototype,
"textContent",{get:function(){if(this.nodeType===pr||this.nodeType===Ii){var e=[];return dn(this,
null,
{enter:function(t){if(t.nodeType===pr||t.nodeType===Ii)return!0;if(t.nodeType===dw||t.nodeType===mw)
return null;e.push(t.nodeValue)}}),e.join("")}return this.nodeValue},set:function(e){switch(this.nodeType){
case pr:case Ii:
for(;this.firstChild;)this.removeChild(this.firstChild);(e||x(e))&&this.appendChild(this.ownerDocument.
createTextNode(e));break;default:this.data=e,this.value=e,this.nodeValue=e}}}),f.defineProperty(_i.prototype,
"data",{get:function(){return this._data!=null?this._data:""},set:function(e){this._data=e,this.length=
typeof e=="string"?e.length:0}}),f.defineProperty(_i.prototype,"nodeValue",{get:function(){return this.
data},set:function(e){this.data=e},enumerable:!0,configurable:!0}),f.defineProperty(zo.prototype,
"children",{get:function(){return new Qr(this,lw)}}),f.defineProperty(jo.prototype,"children",{get:
function(){
return new Qr(this,lw)}}),f.defineProperty(Eu.prototype,"children",{get:function(){return new Qr(
this,
lw)}}),GN=function(e,t,n){e["$$"+t]=n})}catch{}At._updateLiveList=Sf;At.Attr=Ps;At.CDATASection=Cf;
At.
CharacterData=_i;At.Comment=Ef;At.Document=jo;At.DocumentFragment=Eu;At.DocumentType=Rf;At.DOMImplementation=
FN;At.Element=zo;At.Entity=hw;At.EntityReference=Df;At.LiveNodeList=Qr;At.NamedNodeMap=Tu;At.Node=We;
At.NodeList=Wt;At.Notation=gw;At.Text=Hc;At.ProcessingInstruction=Of;At.walkDOM=dn;At.XMLSerializer=
UN});var HN=Ne(Zc=>{"use strict";m();var qN=As().freeze;Zc.XML_ENTITIES=qN({amp:"&",apos:"'",gt:">",
lt:"<",
quot:'"'});Zc.HTML_ENTITIES=qN({Aacute:"\xC1",aacute:"\xE1",Abreve:"\u0102",abreve:"\u0103",ac:
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
zwnj:"\u200C"});Zc.entityMap=Zc.HTML_ENTITIES});var nI=Ne(Pf=>{"use strict";m();var Au=As(),Re=uw(),
YN=jc(),dH=Au.isHTMLEscapableRawTextElement,mH=Au.
isHTMLMimeType,pH=Au.isHTMLRawTextElement,Yc=Au.hasOwn,ZN=Au.NAMESPACE,fH=YN.ParseError,gH=YN.DOMException,
Cu=0,Fi=1,Ru=2,Jc=3,Du=4,Ou=5,Vc=6,Af=7;function XN(){}XN.prototype={parse:function(e,t,n){var r=this.
domBuilder;r.startDocument(),wH(t,t=f.create(null)),hH(e,t,n,r,this.errorHandler),r.endDocument()}};
var ww=/&#?\w+;?/g;function hH(e,t,n,r,o){var i=mH(r.mimeType);e.indexOf(Re.UNICODE_REPLACEMENT_CHARACTER)>=
0&&o.warning("Unicode replacement character detected, source encoding issues?");function s(ge){if(ge>
65535){ge-=65536;var ke=55296+(ge>>10),ut=56320+(ge&1023);return x.fromCharCode(ke,ut)}else return x.
fromCharCode(ge)}function a(ge){var ke=ge[ge.length-1]===";"?ge:ge+";";if(!i&&ke!==ge)return o.error(
"EntityRef: expecting ;"),ge;var ut=Re.Reference.exec(ke);if(!ut||ut[0].length!==ke.length)return o.
error("entity not matching Reference production: "+ge),ge;var wt=ke.slice(1,-1);return Yc(n,wt)?n[wt]:
wt.charAt(0)==="#"?s(parseInt(wt.substring(1).replace("x","0x"))):(o.error("entity not found:"+ge),
ge)}
function u(ge){if(ge>A){var ke=e.substring(A,ge).replace(ww,a);p&&h(A),r.characters(ke,0,ge-A),A=ge}
}
var l=0,c=0,d=/\r\n?|\n|$/g,p=r.locator;function h(ge,ke){for(;ge>=c&&(ke=d.exec(e));)l=c,c=ke.index+
ke[0].length,p.lineNumber++;p.columnNumber=ge-l+1}for(var b=[{currentNSMap:t}],S=[],A=0;;){try{var P=e.
indexOf("<",A);if(P<0){if(!i&&S.length>0)return o.fatalError("unclosed xml tag(s): "+S.join(", "));
if(!e.
substring(A).match(/^\s*$/)){var N=r.doc,I=N.createTextNode(e.substring(A));if(N.documentElement)return o.
error("Extra content at the end of the document");N.appendChild(I),r.currentElement=I}return}if(P>A){
var _=e.substring(A,P);!i&&S.length===0&&(_=_.replace(new RegExp(Re.S_OPT.source,"g"),""),_&&o.error(
"Unexpected content outside root element: '"+_+"'")),u(P)}switch(e.charAt(P+1)){case"/":var fe=e.indexOf(
">",P+2),F=e.substring(P+2,fe>0?fe:void 0);if(!F)return o.fatalError("end tag name missing");var j=Re.
reg("^",Re.QName_group,Re.S_OPT,"$"),B=fe>0&&j.exec(F);if(!B){var L=fe>0&&Re.reg("^",Re.QName_group).
exec(F);if(i&&L)o.warning('end tag name contains invalid trailing characters: "'+F+'"'),B=L;else if(
L&&
new RegExp(j.source,j.flags+"m").test(F))o.error(
'end tag name is followed by a line break and trailing content: "'+F+'"'),B=L;else return o.fatalError(
'end tag name contains invalid characters: "'+F+
'"')}if(!r.currentElement&&!r.doc.documentElement)return;var z=S[S.length-1]||r.currentElement.tagName||
r.doc.documentElement.tagName||"";if(z!==B[1]){var U=B[1].toLowerCase();if(!i||z.toLowerCase()!==U)return o.
fatalError('Opening and ending tag mismatch: "'+z+'" != "'+F+'"')}var q=b.pop();S.pop();var H=q.localNSMap;
if(r.endElement(q.uri,q.localName,z),H)for(var X in H)Yc(H,X)&&r.endPrefixMapping(X);fe++;break;case"?":
p&&h(P),fe=kH(e,P,r,o);break;case"!":p&&h(P),fe=eI(e,P,r,o,i);break;default:p&&h(P);var Q=new tI,
ye=b[b.length-1].currentNSMap,fe=yH(e,P,Q,ye,a,o,i),je=Q.length;if(Q.closed||(i&&Au.isHTMLVoidElement(
Q.tagName)?Q.closed=!0:S.push(Q.tagName)),p&&je){for(var dt=JN(p,{}),Qe=0;Qe<je;Qe++){var Tn=Q[Qe];h(
Tn.offset),Tn.locator=JN(p,{})}r.locator=dt,VN(Q,r,ye)&&b.push(Q),r.locator=p}else VN(Q,r,ye)&&b.push(
Q);i&&!Q.closed?fe=bH(e,fe,Q.tagName,a,r):fe++}}catch(ge){if(ge instanceof fH)throw ge;if(ge instanceof
gH)return o.fatalError("Error constructing the DOM: "+ge.name+": "+ge.message,ge);o.error(
"element parse error: "+ge),fe=-1}fe>A?A=fe:u(g.max(P,A)+1)}}function JN(e,t){return t.lineNumber=e.lineNumber,
t.columnNumber=e.columnNumber,t}function yH(e,t,n,r,o,i,s){function a(h,b,S){if(Yc(n.attributeNames,
h))return i.fatalError("Attribute "+h+" redefined");if(!s&&b.indexOf("<")>=0)return i.fatalError(
"Unescaped '<' not allowed in attributes values");n.addValue(h,b.replace(/[\t\n\r]/g," ").replace(ww,
o),
S)}for(var u,l,c=++t,d=Cu;;){var p=e.charAt(c);if(d===Cu&&p==="<")throw new C(
"unexpected < in tag name: "+e.slice(t,c));switch(p){case"=":if(d===Fi)u=e.slice(t,c),d=Jc;else if(d===Ru)d=Jc;
else throw new C(
"attribute equal must after attrName");break;case"'":case'"':if(d===Jc||d===Fi)if(d===Fi&&(i.warning(
'attribute value must after "="'),u=e.slice(t,c)),t=c+1,c=e.indexOf(p,t),c>0)l=e.slice(t,c),a(u,l,t-
1),d=Ou;else throw new C("attribute value no end '"+p+"' match");else if(d==Du)l=e.slice(t,c),a(u,l,
t),i.warning('attribute "'+u+'" missed start quot('+p+")!!"),t=c+1,d=Ou;else throw new C(
'attribute value must after "="');break;case"/":switch(d){case Cu:n.setTagName(e.slice(t,c));case Ou:
case Vc:case Af:
d=Af,n.closed=!0;case Du:case Fi:break;case Ru:n.closed=!0;break;default:throw new C(
"attribute invalid close char('/')")}break;case"":return i.error("unexpected end of input"),d==Cu&&n.setTagName(
e.slice(
t,c)),c;case">":switch(d){case Cu:n.setTagName(e.slice(t,c));case Ou:case Vc:case Af:break;case Du:
case Fi:
l=e.slice(t,c),l.slice(-1)==="/"&&(n.closed=!0,l=l.slice(0,-1));case Ru:d===Ru&&(l=u),d==Du?(i.warning(
'attribute "'+l+'" missed quot(")!'),a(u,l,t)):(s||i.warning('attribute "'+l+'" missed value!! "'+l+
'" instead!!'),a(l,l,t));break;case Jc:if(!s)return i.fatalError(`AttValue: ' or " expected`)}return c;
case"\x80":p=" ";default:if(p<=" ")switch(d){case Cu:n.setTagName(e.slice(t,c)),d=Vc;break;case Fi:u=e.slice(
t,c),d=Ru;break;case Du:var l=e.slice(t,c);i.warning('attribute "'+l+'" missed quot(")!!'),a(u,l,t);
case Ou:
d=Vc;break}else switch(d){case Ru:s||i.warning('attribute "'+u+'" missed value!! "'+u+'" instead2!!'),
a(u,u,t),t=c,d=Fi;break;case Ou:i.warning('attribute space is required"'+u+'"!!');case Vc:d=Fi,t=c;
break;case Jc:
d=Du,t=c;break;case Af:throw new C("elements closed character '/' and '>' must be connected to")}}c++}
}
function VN(e,t,n){for(var r=e.tagName,o=null,d=e.length;d--;){var i=e[d],s=i.qName,a=i.value,p=s.indexOf(
":");if(p>0)var u=i.prefix=s.slice(0,p),l=s.slice(p+1),c=u==="xmlns"&&l;else l=s,u=null,c=s==="xmlns"&&
"";i.localName=l,c!==!1&&(o==null&&(o=f.create(null),n=f.create(n)),n[c]=o[c]=a,i.uri=ZN.XMLNS,t.startPrefixMapping(
c,a))}for(var d=e.length;d--;)i=e[d],i.prefix&&(i.prefix==="xml"&&(i.uri=ZN.XML),i.prefix!=="xmlns"&&
(i.uri=n[i.prefix]));var p=r.indexOf(":");p>0?(u=e.prefix=r.slice(0,p),l=e.localName=r.slice(p+1)):(
u=
null,l=e.localName=r);var h=e.uri=n[u||""];if(t.startElement(h,l,r,e),e.closed){if(t.endElement(h,l,
r),o)for(u in o)Yc(o,u)&&t.endPrefixMapping(u)}else return e.currentNSMap=n,e.localNSMap=o,!0}
function bH(e,t,n,r,o){
var i=dH(n);if(i||pH(n)){var s=new RegExp("</"+n.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")+">","ig");s.lastIndex=
t;var a=s.exec(e),u=a?a.index:-1;if(u<0)return t+1;var l=e.substring(t+1,u);return i&&(l=l.replace(
ww,
r)),o.characters(l,0,l.length),u}return t+1}function wH(e,t){for(var n in e)Yc(e,n)&&(t[n]=e[n])}
function QN(e,t){
var n=t;function r(c){return c=c||0,e.charAt(n+c)}function o(c){c=c||1,n+=c}function i(){for(var c=0;
n<
e.length;){var d=r();if(d!==" "&&d!==`
`&&d!=="\u0009"&&d!=="\r")return c;c++,o()}return-1}function s(){return e.substring(n)}function a(c){
return e.
substring(n,n+c.length)===c}function u(c){return e.substring(n,n+c.length).toUpperCase()===c.toUpperCase(
)}
function l(c){var d=Re.reg("^",c),p=d.exec(s());return p?(o(p[0].length),p[0]):null}return{char:r,
getIndex:function(){
return n},getMatch:l,getSource:function(){return e},skip:o,skipBlanks:i,substringFromIndex:s,
substringStartsWith:a,
substringStartsWithCaseInsensitive:u}}function vH(e,t){function n(a,u){var l=Re.PI.exec(a.substringFromIndex(
));
return l?l[1].toLowerCase()==="xml"?u.fatalError(
"xml declaration is only allowed at the start of the document, but found at position "+a.getIndex()):
(a.skip(l[0].length),l[0]):u.fatalError("processing instruction is not well-formed at position "+a.getIndex(
))}var r=e.getSource();if(e.char()==="["){
e.skip(1);for(var o=e.getIndex();e.getIndex()<r.length;){if(e.skipBlanks(),e.char()==="]"){var i=r.substring(
o,e.getIndex());return e.skip(1),i}var s=null;if(e.char()==="<"&&e.char(1)==="!")switch(e.char(2)){
case"E":e.char(3)==="L"?s=e.getMatch(Re.elementdecl):e.char(3)==="N"&&(s=e.getMatch(Re.EntityDecl));
break;case"A":s=e.getMatch(Re.AttlistDecl);break;case"N":s=e.getMatch(Re.NotationDecl);break;case"-":
s=e.getMatch(
Re.Comment);break}else if(e.char()==="<"&&e.char(1)==="?")s=n(e,t);else if(e.char()==="%")s=e.getMatch(
Re.PEReference);else return t.fatalError("Error detected in Markup declaration");if(!s)return t.fatalError(
"Error in internal subset at position "+e.getIndex())}return t.fatalError(
"doctype internal subset is not well-formed, missing ]")}}function eI(e,t,n,r,o){var i=QN(e,t);
switch(o?i.char(2).toUpperCase():
i.char(2)){case"-":var s=i.getMatch(Re.Comment);return s?(n.comment(s,Re.COMMENT_START.length,s.length-
Re.COMMENT_START.length-Re.COMMENT_END.length),i.getIndex()):r.fatalError(
"comment is not well-formed at position "+i.getIndex());case"[":var a=i.getMatch(Re.CDSect);return a?
!o&&!n.currentElement?r.fatalError(
"CDATA outside of element"):(n.startCDATA(),n.characters(a,Re.CDATA_START.length,a.length-Re.CDATA_START.
length-Re.CDATA_END.length),n.endCDATA(),i.getIndex()):r.fatalError(
"Invalid CDATA starting at position "+t);case"D":{if(n.doc&&n.doc.documentElement)return r.fatalError(
"Doctype not allowed inside or after documentElement at position "+i.getIndex());if(o?!i.substringStartsWithCaseInsensitive(
Re.DOCTYPE_DECL_START):
!i.substringStartsWith(Re.DOCTYPE_DECL_START))return r.fatalError("Expected "+Re.DOCTYPE_DECL_START+
" at position "+i.getIndex());if(i.skip(Re.DOCTYPE_DECL_START.length),i.skipBlanks()<1)return r.fatalError(
"Expected whitespace after "+Re.DOCTYPE_DECL_START+" at position "+i.getIndex());var u={name:void 0,
publicId:void 0,systemId:void 0,internalSubset:void 0};if(u.name=i.getMatch(Re.Name),!u.name)return r.
fatalError("doctype name missing or contains unexpected characters at position "+i.getIndex());if(o&&
u.name.toLowerCase()!=="html"&&r.warning("Unexpected DOCTYPE in HTML document at position "+i.getIndex(
)),
i.skipBlanks(),i.substringStartsWith(Re.PUBLIC)||i.substringStartsWith(Re.SYSTEM)){var l=Re.ExternalID_match.
exec(i.substringFromIndex());if(!l)return r.fatalError(
"doctype external id is not well-formed at position "+i.getIndex());l.groups.SystemLiteralOnly!==void 0?
u.systemId=l.groups.SystemLiteralOnly:(u.
systemId=l.groups.SystemLiteral,u.publicId=l.groups.PubidLiteral),i.skip(l[0].length)}else if(o&&i.substringStartsWithCaseInsensitive(
Re.SYSTEM)){if(i.skip(Re.SYSTEM.length),i.skipBlanks()<1)return r.fatalError(
"Expected whitespace after "+Re.SYSTEM+" at position "+i.getIndex());if(u.systemId=i.getMatch(Re.ABOUT_LEGACY_COMPAT_SystemLiteral),
!u.systemId)return r.fatalError("Expected "+Re.ABOUT_LEGACY_COMPAT+" in single or double quotes after "+Re.SYSTEM+" at position "+i.getIndex(
))}return o&&u.systemId&&!Re.ABOUT_LEGACY_COMPAT_SystemLiteral.
test(u.systemId)&&r.warning("Unexpected doctype.systemId in HTML document at position "+i.getIndex()),
o||(i.skipBlanks(),u.internalSubset=vH(i,r)),i.skipBlanks(),i.char()!==">"?r.fatalError(
"doctype not terminated with > at position "+i.getIndex()):(i.skip(1),n.startDTD(u.name,u.publicId,u.systemId,
u.
internalSubset),n.endDTD(),i.getIndex())}default:return r.fatalError(
'Not well-formed XML starting with "<!" at position '+t)}}function kH(e,t,n,r){var o=e.substring(t).match(
Re.PI);if(!o)return r.fatalError(
"Invalid processing instruction starting at position "+t);if(o[1].toLowerCase()==="xml"){if(t>0)return r.
fatalError("processing instruction at position "+t+" is an xml declaration which is only at the start of the document");
if(!Re.XMLDecl.test(e.substring(t)))return r.fatalError("xml declaration is not well-formed")}return n.processingInstruction(
o[1],o[2]),t+o[0].length}function tI(){this.attributeNames=
f.create(null)}tI.prototype={setTagName:function(e){if(!Re.QName_exact.test(e))throw new C(
"invalid tagName:"+e);this.tagName=e},addValue:function(e,t,n){if(!Re.QName_exact.test(e))throw new C(
"invalid attribute:"+e);this.attributeNames[e]=this.length,this[this.length++]={qName:e,value:t,
offset:n}},
length:0,getLocalName:function(e){return this[e].localName},getLocator:function(e){return this[e].locator}
,
getQName:function(e){return this[e].qName},getURI:function(e){return this[e].uri},getValue:function(
e){
return this[e].value}};Pf.XMLReader=XN;Pf.parseUtils=QN;Pf.parseDoctypeCommentOrCData=eI});var lI=Ne(
Nu=>{"use strict";m();var Ns=As(),xH=bw(),TH=jc(),rI=HN(),SH=nI(),EH=xH.DOMImplementation,
CH=Ns.hasDefaultHTMLNamespace,RH=Ns.isHTMLMimeType,DH=Ns.isValidMimeType,sI=Ns.MIME_TYPE,vw=Ns.NAMESPACE,
oI=TH.ParseError,OH=SH.XMLReader;function aI(e){return e.replace(/\r[\n\u0085]/g,`
`).replace(/[\r\u0085\u2028\u2029]/g,`
`)}function uI(e){if(e=e||{},e.locator===void 0&&(e.locator=!0),this.assign=e.assign||Ns.assign,this.
domHandler=e.domHandler||If,this.onError=e.onError||e.errorHandler,e.errorHandler&&typeof e.errorHandler!=
"function")throw new TypeError("errorHandler object is no longer supported, switch to onError!");e.errorHandler&&
e.errorHandler("warning","The `errorHandler` option has been deprecated, use `onError` instead!",
this),
this.normalizeLineEndings=e.normalizeLineEndings||aI,this.locator=!!e.locator,this.xmlns=this.assign(
f.create(null),e.xmlns)}uI.prototype.parseFromString=function(e,t){if(!DH(t))throw new TypeError(
'DOMParser.parseFromString: the provided mimeType "'+t+'" is not valid.');var n=this.assign(f.create(
null),
this.xmlns),r=rI.XML_ENTITIES,o=n[""]||null;CH(t)?(r=rI.HTML_ENTITIES,o=vw.HTML):t===sI.XML_SVG_IMAGE&&
(o=vw.SVG),n[""]=o,n.xml=n.xml||vw.XML;var i=new this.domHandler({mimeType:t,defaultNamespace:o,
onError:this.
onError}),s=this.locator?{}:void 0;this.locator&&i.setDocumentLocator(s);var a=new OH;a.errorHandler=
i,a.domBuilder=i;var u=!Ns.isHTMLMimeType(t);return u&&typeof e!="string"&&a.errorHandler.fatalError(
"source is not a string"),a.parse(this.normalizeLineEndings(x(e)),n,r),i.doc.documentElement||a.errorHandler.
fatalError("missing root element"),i.doc};function If(e){var t=e||{};this.mimeType=t.mimeType||sI.XML_APPLICATION,
this.defaultNamespace=t.defaultNamespace||null,this.cdata=!1,this.currentElement=void 0,this.doc=void 0,
this.locator=void 0,this.onError=t.onError}function Pu(e,t){t.lineNumber=e.lineNumber,t.columnNumber=
e.columnNumber}If.prototype={startDocument:function(){var e=new EH;this.doc=RH(this.mimeType)?e.createHTMLDocument(
!1):e.createDocument(this.defaultNamespace,"")},startElement:function(e,t,n,r){var o=this.doc,i=o.createElementNS(
e,n||t),s=r.length;Nf(this,i),this.currentElement=i,this.locator&&Pu(this.locator,i);for(var a=0;a<s;
a++){
var e=r.getURI(a),u=r.getValue(a),n=r.getQName(a),l=o.createAttributeNS(e,n);this.locator&&Pu(r.getLocator(
a),l),l.value=l.nodeValue=u,i.setAttributeNode(l)}},endElement:function(e,t,n){this.currentElement=this.
currentElement.parentNode},startPrefixMapping:function(e,t){},endPrefixMapping:function(e){},
processingInstruction:function(e,t){
var n=this.doc.createProcessingInstruction(e,t);this.locator&&Pu(this.locator,n),Nf(this,n)},
ignorableWhitespace:function(e,t,n){},
characters:function(e,t,n){if(e=iI.apply(this,arguments),e){if(this.cdata)var r=this.doc.createCDATASection(
e);else var r=this.doc.createTextNode(e);this.currentElement?this.currentElement.appendChild(r):
/^\s*$/.
test(e)&&this.doc.appendChild(r),this.locator&&Pu(this.locator,r)}},skippedEntity:function(e){},
endDocument:function(){
this.doc.normalize()},setDocumentLocator:function(e){e&&(e.lineNumber=0),this.locator=e},comment:
function(e,t,n){
e=iI.apply(this,arguments);var r=this.doc.createComment(e);this.locator&&Pu(this.locator,r),Nf(this,
r)},startCDATA:function(){this.cdata=!0},endCDATA:function(){this.cdata=!1},startDTD:function(e,t,n,
r){
var o=this.doc.implementation;if(o&&o.createDocumentType){var i=o.createDocumentType(e,t,n,r);this.locator&&
Pu(this.locator,i),Nf(this,i),this.doc.doctype=i}},reportError:function(e,t){if(typeof this.onError==
"function")try{this.onError(e,t,this)}catch(n){throw new oI("Reporting "+e+' "'+t+'" caused '+n,this.
locator)}else console.error("[xmldom "+e+"]\u0009"+t,AH(this.locator))},warning:function(e){this.reportError(
"warning",e)},error:function(e){this.reportError("error",e)},fatalError:function(e,t){throw this.reportError(
"fatalError",e),new oI(e,this.locator,t)}};function AH(e){if(e)return`
@#[line:`+e.lineNumber+",col:"+e.columnNumber+"]"}function iI(e,t,n){return typeof e=="string"?e.substr(
t,n):e.length>=t+n||t?new java.lang.String(e,t,n)+"":e}
"endDTD,startEntity,endEntity,attributeDecl,elementDecl,externalEntityDecl,internalEntityDecl,resolveEntity,getExternalSubset,notationDecl,unparsedEntityDecl".replace(
/\w+/g,function(e){If.prototype[e]=function(){return null}});function Nf(e,t){
e.currentElement?e.currentElement.appendChild(t):e.doc.appendChild(t)}function PH(e){if(e==="error")
throw"onErrorStopParsing"}function NH(){throw"onWarningStopParsing"}Nu.__DOMHandler=If;Nu.DOMParser=
uI;Nu.normalizeLineEndings=aI;Nu.onErrorStopParsing=PH;Nu.onWarningStopParsing=NH});var cI=Ne(Ke=>{
"use strict";m();var Iu=As();Ke.assign=Iu.assign;Ke.hasDefaultHTMLNamespace=Iu.hasDefaultHTMLNamespace;
Ke.isHTMLMimeType=Iu.isHTMLMimeType;Ke.isValidMimeType=Iu.isValidMimeType;Ke.MIME_TYPE=Iu.MIME_TYPE;
Ke.NAMESPACE=Iu.NAMESPACE;var $f=jc();Ke.DOMException=$f.DOMException;Ke.DOMExceptionName=$f.DOMExceptionName;
Ke.ExceptionCode=$f.ExceptionCode;Ke.ParseError=$f.ParseError;var Kt=bw();Ke.Attr=Kt.Attr;Ke.CDATASection=
Kt.CDATASection;Ke.CharacterData=Kt.CharacterData;Ke.Comment=Kt.Comment;Ke.Document=Kt.Document;Ke.DocumentFragment=
Kt.DocumentFragment;Ke.DocumentType=Kt.DocumentType;Ke.DOMImplementation=Kt.DOMImplementation;Ke.Element=
Kt.Element;Ke.Entity=Kt.Entity;Ke.EntityReference=Kt.EntityReference;Ke.LiveNodeList=Kt.LiveNodeList;
Ke.NamedNodeMap=Kt.NamedNodeMap;Ke.Node=Kt.Node;Ke.NodeList=Kt.NodeList;Ke.Notation=Kt.Notation;Ke.ProcessingInstruction=
Kt.ProcessingInstruction;Ke.Text=Kt.Text;Ke.XMLSerializer=Kt.XMLSerializer;var _f=lI();Ke.DOMParser=
_f.DOMParser;Ke.normalizeLineEndings=_f.normalizeLineEndings;Ke.onErrorStopParsing=_f.onErrorStopParsing;
Ke.onWarningStopParsing=_f.onWarningStopParsing});var Ff=Ne((SJe,dI)=>{"use strict";m();function IH(
e){return e[e.length-1]}function $H(e){return e[0]}
dI.exports={last:IH,first:$H}});var gr=Ne((CJe,fI)=>{"use strict";m();function Xc(e){
"@babel/helpers - typeof";return Xc=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},Xc(e)}function mI(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function _H(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?mI(f(n),!0).forEach(function(r){
FH(
e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,f.getOwnPropertyDescriptors(n)):mI(f(n)).
forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(n,r))})}return e}function FH(e,t,
n){
return(t=MH(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function MH(e){var t=LH(e,"string");return Xc(t)=="symbol"?t:t+""}function LH(e,t){if(Xc(e)!="object"||
!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Xc(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
x:w)(e)}var pI=Ff(),Mf=pI.last,Is=pI.first;function $s(e){this.name="GenericError",this.message=e,
this.
stack=new C(e).stack}$s.prototype=C.prototype;function mn(e){this.name="TemplateError",this.message=
e,this.stack=new C(e).stack}mn.prototype=new $s;function Qc(e){this.name="RenderingError",this.message=
e,this.stack=new C(e).stack}Qc.prototype=new $s;function Lf(e){this.name="ScopeParserError",this.message=
e,this.stack=new C(e).stack}Lf.prototype=new $s;function Mi(e){this.name="InternalError",this.properties=
{explanation:"InternalError"},this.message=e,this.stack=new C(e).stack}Mi.prototype=new $s;function kw(
e){
this.name="APIVersionError",this.properties={explanation:"APIVersionError"},this.message=e,this.stack=
new C(e).stack}kw.prototype=new $s;function jH(e,t){var n=new kw(e);throw n.properties=_H({id:
"api_version_error"},t),n}function zH(e){var t=f.keys(e.files).slice(0,10),n="";t.length===0?n="Empty zip file":
n="Zip file contains : ".concat(t.join(","));var r=new Mi(
"The filetype for this file could not be identified, is this file corrupted ? ".concat(n));throw r.properties={
id:"filetype_not_identified",explanation:
"The filetype for this file could not be identified, is this file corrupted ? ".concat(
n)},r}function BH(e){var t=new Mi('The filetype "'.concat(e,'" is not handled by Docxtemplater'));
throw t.
properties={id:"filetype_not_handled",explanation:'The file you are trying to generate is of type "'.
concat(e,'", but only docx and pptx formats are handled'),fileType:e},t}function UH(e){var t=new mn(
"Multi error");throw t.properties={errors:e,id:"multi_error",explanation:
"The template has multiple errors"},t}function WH(e){var t=new mn("Unopened tag");return t.properties={
xtag:Mf(e.xtag.split(" ")),
id:"unopened_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unopened')},t}function KH(e){var t=new mn(
"Duplicate open tag, expected one open tag");return t.properties={xtag:Is(e.xtag.split(" ")),id:
"duplicate_open_tag",context:e.
xtag,offset:e.offset,lIndex:e.lIndex,explanation:'The tag beginning with "'.concat(e.xtag.substr(0,
30),
'" has duplicate open tags')},t}function GH(e){var t=new mn(
"Duplicate close tag, expected one close tag");return t.properties={xtag:Is(e.xtag.split(" ")),id:
"duplicate_close_tag",context:e.xtag,offset:e.
offset,lIndex:e.lIndex,explanation:'The tag ending with "'.concat(e.xtag.substr(0,30),
'" has duplicate close tags')},t}function qH(e){var t=new mn("Unclosed tag");return t.properties={
xtag:Is(e.xtag.split(
" ")).substr(1),id:"unclosed_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unclosed')},t}function HH(e){e.position==="left"?
ZH(e):JH(e)}function ZH(e){var t=new mn('No tag "'.concat(e.element,'" was found at the ').concat(e.
position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_left",explanation:
'No tag "'.concat(e.element,'" was found at the left'),offset:n.offset,part:n,parsed:e.parsed,index:
e.index,
element:e.element},t}function JH(e){var t=new mn('No tag "'.concat(e.element,'" was found at the ').
concat(e.position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_right",
explanation:'No tag "'.concat(e.element,'" was found at the right'),offset:n.offset,part:n,parsed:e.parsed,
index:e.
index,element:e.element},t}function VH(e){var t=e.tag,n=e.value,r=e.offset,o=new Qc(
"There are some XML corrupt characters");return o.properties={id:"invalid_xml_characters",xtag:t,
value:n,offset:r,explanation:'There are some corrupt characters for the field "'.concat(t,'"')},o}
function YH(e){var t=e.tag,n=e.value,
r=e.offset,o=e.partDelims,i=new Qc("Non string values are not allowed for rawXML tags");return i.properties=
{id:"invalid_raw_xml_value",xtag:t,value:n,offset:r,explanation:'The value of the raw tag : "'.concat(
o,'" is not a string')},i}function XH(e){var t=e.part,n=t.value,r=t.offset,o=e.id,i=o===void 0?
"raw_tag_outerxml_invalid":o,s=e.message,a=s===void 0?"Raw tag not in paragraph":s,u=e.part,l=e.explanation,
c=l===void 0?'The tag "'.concat(n,'" is not inside a paragraph'):l;typeof c=="function"&&(c=c(u));
var d=new mn(
a);throw d.properties={id:i,explanation:c,rootError:e.rootError,xtag:n,offset:r,postparsed:e.postparsed,
expandTo:e.expandTo,index:e.index},d}function QH(e){var t=new mn(
"Raw tag should be the only text in paragraph"),n=e.part.value;throw t.properties={id:
"raw_xml_tag_should_be_only_text_in_paragraph",explanation:'The raw tag "'.concat(n,
'" should be the only text in this paragraph. This means that this tag should not be surrounded by any text or spaces.'),
xtag:n,offset:e.part.offset,paragraphParts:e.paragraphParts},
t}function eZ(e){var t=e.location,n=e.offset,r=e.square,o=t==="start"?"unclosed":"unopened",i=t==="start"?
"Unclosed":"Unopened",s=new mn("".concat(i," loop")),a=e.value;return s.properties={id:"".concat(
o,"_loop"),explanation:'The loop with tag "'.concat(a,'" is ').concat(o),xtag:a,offset:n},r&&(s.properties.
square=r),s}function tZ(e,t){var n=new mn("Unbalanced loop tag"),r=t[0].part.value,o=t[1].part.value,
i=e[0].part.value,s=e[1].part.value;return n.properties={id:"unbalanced_loop_tags",explanation:
"Unbalanced loop tags {#".concat(r,"}{/").concat(o,"}{#").concat(i,"}{/").concat(s,"}"),offset:[t[0].part.
offset,e[1].part.offset],lastPair:{left:t[0].part.value,right:t[1].part.value},pair:{left:e[0].part.
value,right:e[1].part.value}},n}function nZ(e){var t=e.tags,n=new mn(
"Closing tag does not match opening tag");return n.properties={id:
"closing_tag_does_not_match_opening_tag",explanation:'The tag "'.
concat(t[0].value,'" is closed by the tag "').concat(t[1].value,'"'),openingtag:Is(t).value,offset:[
Is(t).offset,Mf(t).offset],closingtag:Mf(t).value},Is(t).square&&(n.properties.square=[Is(t).square,
Mf(t).square]),n}function rZ(e){var t=e.tag,n=e.offset,r=new mn('The position of the loop tags "'.concat(
t,'" would produce invalid XML'));return r.properties={xtag:t,id:"loop_position_invalid",explanation:
'The tags "'.concat(t,
'" are misplaced in the document, for example one of them is in a table and the other one outside the table'),
offset:n},r}function oZ(e){var t=e.tag,n=e.rootError,r=e.offset,o=new Lf(
"Scope parser compilation failed");return o.properties={id:"scopeparser_compilation_failed",offset:r,
xtag:t,explanation:'The scope parser for the tag "'.concat(t,'" failed to compile'),rootError:n},o}
function iZ(e){
var t=e.tag,n=e.scope,r=e.error,o=e.offset,i=new Lf("Scope parser execution failed");return i.properties=
{id:"scopeparser_execution_failed",explanation:'The scope parser for the tag "'.concat(t,
'" failed to execute'),scope:n,offset:o,xtag:t,rootError:r},i}function sZ(e,t){var n='Unimplemented tag type "'.
concat(e.type,'"');e.module&&(n+=' "'.concat(e.module,'"'));var r=new mn(n);throw r.properties={part:
e,
index:t,id:"unimplemented_tag_type"},r}function aZ(){var e=new Mi("Malformed xml");throw e.properties=
{explanation:"The template contains malformed xml",id:"malformed_xml"},e}function uZ(){var e=new Mi(
"You must run `.compile()` before running `.resolveData()`");throw e.properties={id:
"resolve_before_compile",explanation:"You must run `.compile()` before running `.resolveData()`"},e}
function lZ(){var e=new Mi(
"You should not call .render on a document that had compilation errors");throw e.properties={id:
"render_on_invalid_template",explanation:
"You should not call .render on a document that had compilation errors"},e}function cZ(){var e=new Mi(
"You should not call .render twice on the same Docxtemplater instance");throw e.properties={id:
"render_twice",explanation:"You should not call .render twice on the same Docxtemplater instance"},e}
function dZ(e,t){var n=new mn("An XML file has invalid xml");throw n.
properties={id:"file_has_invalid_xml",content:e,offset:t,explanation:
"The docx contains invalid XML, it is most likely corrupt"},n}fI.exports={XTError:$s,XTTemplateError:
mn,XTInternalError:Mi,XTScopeParserError:Lf,
XTAPIVersionError:kw,RenderingError:Qc,XTRenderingError:Qc,getClosingTagNotMatchOpeningTag:nZ,
getLoopPositionProducesInvalidXMLError:rZ,
getScopeCompilationError:oZ,getScopeParserExecutionError:iZ,getUnclosedTagException:qH,
getUnopenedTagException:WH,
getUnmatchedLoopException:eZ,getDuplicateCloseTagException:GH,getDuplicateOpenTagException:KH,
getCorruptCharactersException:VH,
getInvalidRawXMLValueException:YH,getUnbalancedLoopException:tZ,throwApiVersionError:jH,
throwFileTypeNotHandled:BH,
throwFileTypeNotIdentified:zH,throwMalformedXml:aZ,throwMultiError:UH,throwExpandNotFound:XH,
throwRawTagShouldBeOnlyTextInParagraph:QH,
throwUnimplementedTagType:sZ,throwXmlTagNotFound:HH,throwXmlInvalid:dZ,throwResolveBeforeCompile:uZ,
throwRenderInvalidTemplate:lZ,throwRenderTwice:cZ}});var Mt=Ne((DJe,xI)=>{"use strict";m();function mZ(
e,t){return hZ(e)||gZ(e,t)||fZ(e,t)||pZ()}function pZ(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function fZ(e,t){
if(e){if(typeof e=="string")return gI(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?gI(e,t):void 0}}function gI(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function gZ(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),f(s)!==s))return}finally{if(l)throw o}}return a}}function hZ(
e){
if(v.isArray(e))return e}var hI=cI(),yZ=hI.DOMParser,bZ=hI.XMLSerializer,wZ=gr(),yI=wZ.throwXmlTagNotFound,
bI=Ff(),vZ=bI.last,kZ=bI.first,xZ=f.prototype.hasOwnProperty,TZ=Function.prototype.bind,jf=Function.
prototype.call,SZ=jf.bind(jf,TZ),EZ=SZ(jf,jf,xZ);function CZ(e){return/^[ \n\r\t]+$/.test(e)}
function RZ(e){
return{get:function(n){return e==="."?n:n&&(EZ(n,e)?n[e]:void 0)}}}function DZ(e){for(var t=0;t<e.length;
t++){
var n=e[t];n.message&&console.warn("Warning : "+n.message)}}var xw={};function OZ(e,t,n){var r;if(xw[
t]?
r=xw[t]:(r=new RegExp("(<.* ".concat(t,'=")([^"]*)(".*)$')),xw[t]=r),r.test(e))return e.replace(r,
"$1".concat(n,"$3"));var o=e.lastIndexOf("/>");return o===-1&&(o=e.lastIndexOf(">")),e.substr(0,o)+" ".
concat(t,'="').concat(n,'"')+e.substr(o)}function AZ(e,t){var n=e.indexOf(" ".concat(t,'="'));if(n===
-1)return null;var r=e.substr(n).search(/["']/)+n,o=e.substr(r+1).search(/["']/)+r;return e.substr(r+
1,o-r)}function PZ(e,t){var n=e.length-t.length;return n>=0&&e.lastIndexOf(t,n)===n}function NZ(e,t){
return e.lastIndexOf(t,0)===0}function IZ(e){for(var t=[],n={},r=[],o=0,i=e.length;o<i;++o)n[e[o]]?t.
push(e[o]):(n[e[o]]=!0,r.push(e[o]));return t}function $Z(e){for(var t={},n=[],r=0,o=e.length;r<o;++r)
t[e[r]]||(t[e[r]]=!0,n.push(e[r]));return n}function _Z(e,t){for(var n=[[]],r=0;r<e.length;r++){var o=e[
r],
i=n[n.length-1],s=t(o);s==="start"?n.push([o]):s==="end"?(i.push(o),n.push([])):i.push(o)}for(var a=[
],
u=0;u<n.length;u++){var l=n[u];l.length>0&&a.push(l)}return a}function FZ(){return{errorLogging:
"json",stripInvalidXMLChars:!1,paragraphLoop:!1,nullGetter:function(t){return t.module?"":
"undefined"},xmlFileNames:[
"[Content_Types].xml"],parser:RZ,warnFn:DZ,linebreaks:!1,fileTypeConfig:null,delimiters:{start:"{",
end:"}"},syntax:{changeDelimiterPrefix:"=",preserveNewlinesInTags:!1,allowUnopenedTag:!1,
allowUnclosedTag:!1,
allowUnbalancedLoops:!1}}}function MZ(e){return new bZ().serializeToString(e).replace(
/xmlns(:[a-z0-9]+)?="" ?/g,
"")}function LZ(e){return e.charCodeAt(0)===65279&&(e=e.substr(1)),new yZ().parseFromString(e,
"text/xml")}var wI=[["&","&amp;"],["<","&lt;"],[">","&gt;"],['"',"&quot;"],["'","&apos;"]],ed=wI.map(
function(e){
var t=mZ(e,2),n=t[0],r=t[1];return{rstart:new RegExp(r,"g"),rend:new RegExp(n,"g"),start:r,end:n}});
function jZ(e){for(var t=ed.length-1;t>=0;t--){var n=ed[t];e=e.replace(n.rstart,n.end)}return e}
function zZ(e){
var t;(t=e)!==null&&t!==void 0&&t.toString?e=e.toString():e="";for(var n,r=0,o=ed.length;r<o;r++)n=ed[
r],
e=e.replace(n.rend,n.start);return e}function BZ(e){for(var t=[],n=0;n<e.length;n++)for(var r=e[n],o=0;
o<
r.length;o++){var i=r[o];t.push(i)}return t}function UZ(e,t){if(!t)return e;for(var n=0,r=t.length;n<
r;n++)e.push(t[n]);return e}var WZ=new RegExp(x.fromCharCode(160),"g");function KZ(e){return e.replace(
WZ," ")}function GZ(e,t){for(var n=[],r;(r=e.exec(t))!=null;)n.push({array:r,offset:r.index});return n}
function Sw(e,t){return e==="</"+t+">"}function Ew(e,t){return e.indexOf("<"+t)===0&&[">"," ","/"].indexOf(
e[t.length+1])!==-1}function qZ(e,t,n){var r=vI(e,t,n);if(r!==null)return r;yI({position:"right",
element:t,
parsed:e,index:n})}function vI(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n,i=e.length;o<i;o++)
for(var s=e[o],a=0,u=t;a<u.length;a++){var l=u[a];if(Sw(s.value,l)&&r--,Ew(s.value,l)&&r++,r===0)return o}
return null}function HZ(e,t,n){var r=kI(e,t,n);if(r!==null)return r;yI({position:"left",element:t,
parsed:e,
index:n})}function kI(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n;o>=0;o--)for(var i=e[o],s=0,
a=t;s<a.length;s++){var u=a[s];if(Ew(i.value,u)&&r--,Sw(i.value,u)&&r++,r===0)return o}return null}
function ZZ(e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&(o==="start"||o==="selfclosing")}function JZ(
e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&o==="end"}function VZ(e){var t=e.type,n=e.
tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="start"}function YZ(e){
var t=e.type,n=e.tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="end"}
function XZ(e){var t=e.type,n=e.tag,r=e.position;return["w:br","a:br"].indexOf(n)!==-1&&t==="tag"&&(
r===
"start"||r==="selfclosing")}function QZ(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n===
"start"}function eJ(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n==="end"}function tJ(
e){
var t=e.type,n=e.position;return t==="placeholder"||t==="content"&&n==="insidetag"}function nJ(e,t){
var n=e.module,r=e.type;return t instanceof v||(t=[t]),r==="placeholder"&&t.indexOf(n)!==-1}var Tw=/[\x00-\x08\x0B\x0C\x0E-\x1F]/g;
function rJ(e){return Tw.lastIndex=0,Tw.test(e)}function oJ(e){return typeof e!="string"&&(e=x(e)),e.
replace(Tw,"")}function iJ(e){var t={};for(var n in e){var r=e[n];t[r]||(t[r]=[]),t[r].push(n)}
return t}
function sJ(e,t){for(var n=[],r=0;r<e.length;r++)n.push({item:e[r],index:r});n.sort(function(s,a){
return t(
s.item,a.item)||s.index-a.index});for(var o=[],i=0;i<n.length;i++)o.push(n[i].item);return o}
function aJ(e,t){
return t.delimiters.start+e.raw+t.delimiters.end}xI.exports={getPartWithDelimiters:aJ,endsWith:PZ,
startsWith:NZ,
isContent:tJ,isParagraphStart:VZ,isParagraphEnd:YZ,isBreakTag:XZ,isTagStart:ZZ,isTagEnd:JZ,
isTextStart:QZ,
isTextEnd:eJ,isStarting:Ew,isEnding:Sw,isModule:nJ,uniq:$Z,getDuplicates:IZ,chunkBy:_Z,last:vZ,first:
kZ,
xml2str:MZ,str2xml:LZ,getRightOrNull:vI,getRight:qZ,getLeftOrNull:kI,getLeft:HZ,pregMatchAll:GZ,
convertSpaces:KZ,
charMapRegexes:ed,hasCorruptCharacters:rJ,removeCorruptCharacters:oJ,getDefaults:FZ,wordToUtf8:jZ,
utf8ToWord:zZ,
concatArrays:BZ,pushArray:UZ,invertMap:iJ,charMap:wI,getSingleAttribute:AZ,setSingleAttribute:OZ,
isWhiteSpace:CZ,
stableSort:sJ}});var CI=Ne((AJe,EI)=>{"use strict";m();function uJ(e,t){return mJ(e)||dJ(e,t)||cJ(e,
t)||lJ()}function lJ(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function cJ(e,t){
if(e){if(typeof e=="string")return TI(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?TI(e,t):void 0}}function TI(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function dJ(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),f(s)!==s))return}finally{if(l)throw o}}return a}}function mJ(
e){
if(v.isArray(e))return e}function pn(e){"@babel/helpers - typeof";return pn=typeof T=="function"&&
typeof T.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T=="function"&&t.constructor===
T&&t!==T.prototype?"symbol":typeof t},pn(e)}function pJ(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function SI(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=
r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(e,gJ(r.key),r)}}
function fJ(e,t,n){
return t&&SI(e.prototype,t),n&&SI(e,n),f.defineProperty(e,"prototype",{writable:!1}),e}function gJ(e){
var t=hJ(e,"string");return pn(t)=="symbol"?t:t+""}function hJ(e,t){if(pn(e)!="object"||!e)return e;
var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(pn(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:w)(e)}var yJ=(function(){
function e(){
pJ(this,e)}return fJ(e,null,[{key:"createSchema",value:function(n){var r={validate:n,optional:
function(){
return e.createSchema(function(i){return i===void 0?{success:!0,value:i}:n(i)})},nullable:function(){
return e.createSchema(function(i){return i==null?{success:!0,value:i}:n(i)})}};return r}},{key:
"string",value:function(){return e.createSchema(function(n){return typeof n!="string"?{success:!1,
error:"Expected string, received ".concat(pn(n))}:{success:!0,value:n}})}},{key:"date",value:
function(){return e.
createSchema(function(n){return n instanceof R?{success:!0,value:n}:{success:!1,error:
"Expected date, received ".concat(pn(n))}})}},{key:"boolean",value:function(){return e.createSchema(
function(n){return typeof n!=
"boolean"?{success:!1,error:"Expected boolean, received ".concat(pn(n))}:{success:!0,value:n}})}},{
key:"number",value:function(){return e.createSchema(function(n){return typeof n!="number"?{success:!1,
error:"Expected number, received ".concat(pn(n))}:{success:!0,value:n}})}},{key:"function",value:
function(){
return e.createSchema(function(n){return typeof n!="function"?{success:!1,error:
"Expected function, received ".concat(pn(n))}:{success:!0,value:n}})}},{key:"array",value:function(n){
return e.createSchema(
function(r){if(!v.isArray(r))return{success:!1,error:"Expected array, received ".concat(pn(r))};for(
var o=0;o<
r.length;o++){var i=n.validate(r[o]);if(!i.success)return{success:!1,error:"".concat(i.error,
" at index ").concat(o)}}return{success:!0,value:r}})}},{key:"any",value:function(){return e.createSchema(
function(n){
return{success:!0,value:n}})}},{key:"isRegex",value:function(){return e.createSchema(function(n){
return n instanceof
RegExp?{success:!0,value:n}:{success:!1,error:"Expected RegExp, received ".concat(pn(n))}})}},{key:
"union",value:function(n){return e.createSchema(function(r){for(var o=0;o<n.length;o++){var i=n[o],s=i.
validate(r);if(s.success)return s}return{success:!1,error:"Value ".concat(r,
" does not match any schema in union")}})}},{key:"object",value:function(n){var r=e.createSchema(
function(o){if(o==null)return{
success:!1,error:"Expected object, received ".concat(o)};if(pn(o)!=="object")return{success:!1,error:
"Expected object, received ".concat(pn(o))};for(var i=0,s=f.entries(n);i<s.length;i++){var a=uJ(s[i],
2),u=a[0],l=a[1],c=l.validate(o[u]);if(!c.success)return{success:!1,error:"".concat(c.error," at ").
concat(u)}}return{success:!0,value:o}});return r.strict=function(){return e.createSchema(function(o){
var i=r.validate(o);if(!i.success)return i;var s=f.keys(o).filter(function(a){return!(a in n)});
return s.
length>0?{success:!1,error:"Unexpected properties: ".concat(s.join(", "))}:i})},r}},{key:"record",
value:function(n){
return e.createSchema(function(r){if(r===null)return{success:!1,error:
"Expected object, received null"};if(pn(r)!=="object")return{success:!1,error:
"Expected object, received ".concat(pn(r))};for(var o=0,
i=f.keys(r);o<i.length;o++){var s=i[o];if(typeof s!="string")return{success:!1,error:
"Expected string key, received ".concat(pn(s)," at ").concat(s)};var a=n.validate(r[s]);if(!a.success)return{
success:!1,
error:"".concat(a.error," at key ").concat(s)}}return{success:!0,value:r}})}}])})();EI.exports=yJ});
var DI=Ne((NJe,RI)=>{"use strict";m();var bJ=Mt(),wJ=bJ.str2xml,vJ="_rels/.rels";function kJ(e){for(
var t=e.
files[vJ],n=t?wJ(t.asText()):null,r=n?n.getElementsByTagName("Relationship"):[],o={},i=0;i<r.length;
i++){
var s=r[i];o[s.getAttribute("Target")]=s.getAttribute("Type")}return o}RI.exports={getRelsTypes:kJ}}
);var PI=Ne(($Je,AI)=>{"use strict";m();var xJ=Mt(),TJ=xJ.str2xml,OI="[Content_Types].xml";function SJ(
e,t,n){
for(var r={},o=0;o<e.length;o++){var i=e[o],s=i.getAttribute("ContentType"),a=i.getAttribute(
"PartName").substr(1);r[a]=s}return n.file(/./).map(function(u){for(var l=u.name,c=0;c<t.length;c++){
var d=t[c],
p=d.getAttribute("ContentType"),h=d.getAttribute("Extension");l.slice(l.length-h.length)===h&&!r[l]&&
l!==OI&&(r[l]=p)}r[l]||(r[l]="")}),r}function EJ(e){var t=e.files[OI],n=t?TJ(t.asText()):null,r=n?n.
getElementsByTagName("Override"):null,o=n?n.getElementsByTagName("Default"):null;return{overrides:r,
defaults:o,contentTypes:t,contentTypeXml:n}}AI.exports={collectContentTypes:SJ,getContentTypes:EJ}});
var Li=Ne((FJe,NI)=>{"use strict";m();var CJ=gr(),RJ=CJ.XTInternalError;function Bo(){}function $u(e){
return e}NI.exports=function(e){var t={on:Bo,set:Bo,getFileType:Bo,optionsTransformer:$u,preparse:$u,
matchers:function(){return[]},parse:Bo,getTraits:Bo,postparse:$u,errorsTransformer:$u,preResolve:Bo,
resolve:Bo,getRenderedMap:$u,render:Bo,nullGetter:Bo,postrender:$u};if(f.keys(t).every(function(o){
return!e[o]})){
var n=new RJ(
"This module cannot be wrapped, because it doesn't define any of the necessary functions");throw n.properties={
id:"module_cannot_be_wrapped",explanation:
"This module cannot be wrapped, because it doesn't define any of the necessary functions"},n}for(var r in t)e[
r]||(e[r]=t[r]);return e}});var Bf=Ne((LJe,zI)=>{"use strict";m();function nd(e){
"@babel/helpers - typeof";return nd=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},nd(e)}function DJ(e){return PJ(e)||
AJ(e)||LI(e)||OJ()}function OJ(){throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function AJ(e){
if(typeof T!="undefined"&&e[T.iterator]!=null||e["@@iterator"]!=null)return v.from(e)}function PJ(e){
if(v.isArray(e))return Cw(e)}function MI(e,t){return $J(e)||IJ(e,t)||LI(e,t)||NJ()}function NJ(){
throw new TypeError(
`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function LI(e,t){
if(e){if(typeof e=="string")return Cw(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?Cw(e,t):void 0}}function Cw(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function IJ(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),f(s)!==s))return}finally{if(l)throw o}}return a}}function $J(
e){
if(v.isArray(e))return e}function II(e,t){var n=f.keys(e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return f.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function jI(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?II(f(n),!0).forEach(function(r){_J(e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,
f.getOwnPropertyDescriptors(n)):II(f(n)).forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(
n,r))})}return e}function _J(e,t,n){return(t=FJ(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function FJ(e){var t=MJ(e,"string");return nd(t)=="symbol"?t:
t+""}function MJ(e,t){if(nd(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(nd(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:w)(e)}var no=Mt(),LJ=no.getRightOrNull,
jJ=no.getRight,zJ=no.getLeft,
BJ=no.getLeftOrNull,UJ=no.chunkBy,WJ=no.isTagStart,KJ=no.isTagEnd,$I=no.isContent,zf=no.last,td=no.first,
Dw=gr(),GJ=Dw.XTTemplateError,qJ=Dw.throwExpandNotFound,_I=Dw.getLoopPositionProducesInvalidXMLError;
function HJ(e,t){if(e.length===0)return!1;var n=zf(e).substr(1);return n.indexOf(t)===0}function ZJ(
e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=r.position,i=r.value,s=r.tag;s&&(o==="end"?HJ(t,s)?t.pop(
):
t.push(i):o==="start"&&t.push(i))}return t}function JJ(e,t){for(var n=0;n<t.length;n++){var r=t[n];
if(r.
indexOf("<".concat(e))===0)return!0}return!1}function VJ(e,t,n){for(var r=ZJ(e.slice(t[0].offset,t[1].
offset)),o=function(){var u=n[s],l=u.contains,c=u.expand,d=u.onlyTextInTag;if(JJ(l,r)){if(d){var p=BJ(
e,l,t[0].offset),h=LJ(e,l,t[1].offset);if(p===null||h===null)return 0;var b=e.slice(p,h),S=UJ(b,
function(U){
return WJ(l,U)?"start":KJ(l,U)?"end":null}),A=td(S),P=zf(S),N=A.filter($I),I=P.filter($I);if(N.length!==
1||I.length!==1)return 0}for(var _=YJ(r),F=0,j=0;j<_.length;j++){var B=_[j],L=B.tag,z=B.position;L===
c&&(z==="start"&&F++,z==="end"&&F--)}return F!==0?{v:{error:_I({tag:td(t).part.value,offset:[td(t).part.
offset,zf(t).part.offset]})}}:{v:{value:c}}}},i,s=0;s<n.length;s++)if(i=o(),i!==0&&i)return i.v;
return XJ(
r)?{}:{error:_I({tag:td(t).part.value,offset:[td(t).part.offset,zf(t).part.offset]})}}function YJ(e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=Rw(r),i=/^\s*<\//.test(r)?"end":"start";t.push({tag:o,
position:i})}return t}function Rw(e){return e.replace(/^\s*<\/?([a-zA-Z:]+).*/,"$1")}function XJ(e){
if(e.length%2===1)return!1;for(var t=0,n=e.length/2;t<n;t++){var r=e[t],o=e[e.length-t-1],i=Rw(r),s=Rw(
o);if(i!==s)return!1}return!0}function QJ(e,t,n,r){var o=e.expandTo||r.expandTo;if(o){var i,s;try{s=
zJ(n,o,t),i=jJ(n,o,t)}catch(l){var a=jI({part:e,rootError:l,postparsed:n,expandTo:o,index:t},r.error);
if(r.onError){var u=r.onError(a);if(u==="ignore")return}qJ(a)}return[s,i]}}function FI(e,t,n,r){var o=MI(
e,2),i=o[0],s=o[1],a=n.indexOf(t),u=n.slice(i,a),l=n.slice(a+1,s+1),c=r.getInner({postparse:r.postparse,
index:a,part:t,leftParts:u,rightParts:l,left:i,right:s,postparsed:n});return c.length||(c.expanded=[
u,l],c=[c]),{left:i,right:s,inner:c}}function e7(e,t){var n=[];e.errors&&(n=e.errors,e=e.postparsed);
for(var r=[],o=0,i=e.length;o<i;o++){var s=e[o];if(s.type==="placeholder"&&s.module===t.moduleName&&
!s.subparsed&&!s.expanded)try{var a=QJ(s,o,e,t);if(!a)continue;var u=MI(a,2),l=u[0],c=u[1];r.push({
left:l,
right:c,part:s,i:o,leftPart:e[l],rightPart:e[c]})}catch(I){n.push(I)}}r.sort(function(I,_){return I.
left===_.left?_.part.lIndex<I.part.lIndex?1:-1:_.left<I.left?1:-1});for(var d=-1,p=0,h=0,b=r.length;
h<
b;h++){var S,A=r[h];if(d=g.max(d,h>0?r[h-1].right:0),!(A.left<d)){var P=void 0;try{P=FI([A.left+p,A.
right+p],A.part,e,t)}catch(I){if(t.onError){var N=t.onError(jI({part:A.part,rootError:I,postparsed:e,
expandOne:FI},t.errors));if(N==="ignore")continue}if(I instanceof GJ)n.push(I);else throw I}P&&(p+=P.
inner.length-(P.right+1-P.left),(S=e).splice.apply(S,[P.left,P.right+1-P.left].concat(DJ(P.inner))))}
}
return{postparsed:e,errors:n}}zI.exports={expandToOne:e7,getExpandToDefault:VJ}});var Uf=Ne((zJe,UI)=>{
"use strict";m();var t7="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
n7="application/vnd.ms-word.document.macroEnabled.main+xml",r7="application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
o7="application/vnd.ms-word.template.macroEnabledTemplate.main+xml",i7="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
s7="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",a7="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
u7="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml",l7="application/vnd.openxmlformats-officedocument.presentationml.slide+xml",
c7="application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml",d7="application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml",
m7="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",p7="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
f7="application/vnd.ms-excel.sheet.macroEnabled.main+xml",g7="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
BI=[t7,n7,r7,o7],h7={main:BI,docx:[i7].concat(BI,[u7,s7,a7]),pptx:[l7,c7,d7,m7],xlsx:[p7,f7,
g7]};UI.exports=h7});var Ow=Ne((UJe,WI)=>{"use strict";m();var y7="application/vnd.openxmlformats-package.core-properties+xml",
b7="application/vnd.openxmlformats-officedocument.extended-properties+xml",w7="application/vnd.openxmlformats-officedocument.custom-properties+xml",
v7="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml",k7="application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml",
x7="application/vnd.ms-office.drawingml.diagramDrawing+xml";WI.exports={settingsContentType:v7,
coreContentType:y7,appContentType:b7,customContentType:w7,diagramDataContentType:k7,
diagramDrawingContentType:x7}});var HI=Ne((KJe,qI)=>{"use strict";m();function rd(e){
"@babel/helpers - typeof";return rd=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},rd(e)}function T7(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function KI(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,E7(r.key),r)}}function S7(e,t,n){return t&&KI(e.prototype,t),n&&KI(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function E7(e){var t=C7(e,"string");return rd(t)=="symbol"?t:t+""}
function C7(e,t){
if(rd(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(rd(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var R7=Mt(),D7=R7.pushArray,O7=Li(),Aw=Uf(),_u=Ow(),A7=_u.settingsContentType,P7=_u.
coreContentType,N7=_u.appContentType,I7=_u.customContentType,$7=_u.diagramDataContentType,_7=_u.diagramDrawingContentType,
GI=[A7,P7,N7,I7,$7,_7],F7=(function(){function e(){T7(this,e),this.name="Common"}return S7(e,[{key:
"getFileType",value:function(n){var r=n.doc,o=r.invertedContentTypes;if(o){for(var i=0;i<GI.length;i++){
var s=GI[i];o[s]&&D7(r.targets,o[s])}for(var a=["docx","pptx","xlsx"],u,l=0;l<a.length;l++)for(var c=a[
l],
d=Aw[c],p=0;p<d.length;p++){var h=d[p];if(o[h])for(var b=0,S=o[h];b<S.length;b++){var A=S[b];r.relsTypes[
A]&&
["http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"].indexOf(r.relsTypes[
A])===-1||(u=c,(Aw.main.
indexOf(h)!==-1||h===Aw.pptx[0])&&(r.textTarget||(r.textTarget=A)),u!=="xlsx"&&r.targets.push(A))}}
return u}}}])})();
qI.exports=function(){return O7(new F7)}});var e$=Ne((qJe,QI)=>{"use strict";m();function od(e){
"@babel/helpers - typeof";return od=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},od(e)}function M7(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function ZI(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,j7(r.key),r)}}function L7(e,t,n){return t&&ZI(e.prototype,t),n&&ZI(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function j7(e){var t=z7(e,"string");return od(t)=="symbol"?t:t+""}
function z7(e,t){
if(od(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(od(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var B7=gr(),Wf=B7.getScopeParserExecutionError,U7=Ff(),JI=U7.last,W7=Mt(),Fu=W7.concatArrays;
function VI(e,t){for(var n=e.length>>>0,r,o=0;o<n;o++)if(r=e[o],t.call(this,r,o,e))return r}function YI(
e,t,n){
var r=this,o=this.scopeList[n],i=this.scopeList[this.scopeList.length-1];if(this.root.finishedResolving){
for(var s=this.resolved,a=function(){var h=r.scopeLindex[u];s=VI(s,function(b){return b.lIndex===h}),
s=s.value[r.scopePathItem[u]]},u=this.resolveOffset,l=this.scopePath.length;u<l;u++)a();return VI(s,
function(p){return t.part.lIndex===p.lIndex}).value}var c,d;!this.cachedParsers||!t.part?d=this.parser(
e,{tag:t.part,scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?d=this.cachedParsers[t.part.
lIndex]:d=this.cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath});try{
c=d.get(o,this.getContext(t,n))}catch(p){throw Wf({tag:e,scope:o,error:p,offset:t.part.offset})}if(c==
null&&n>0)return YI.call(this,e,t,n-1);if(typeof c=="function")try{c=c(i,this)}catch(p){throw Wf({
tag:e,
scope:o,error:p,offset:t.part.offset})}return c}function XI(e,t,n){var r=this,o=this.scopeList[n],i=this.
scopeList[this.scopeList.length-1],s;return!this.cachedParsers||!t.part?s=this.parser(e,{tag:t.part,
scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?s=this.cachedParsers[t.part.lIndex]:s=this.
cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath}),Promise.resolve().
then(function(){return s.get(o,r.getContext(t,n))}).catch(function(a){throw Wf({tag:e,scope:o,error:
a,
offset:t.part.offset})}).then(function(a){return a==null&&n>0?XI.call(r,e,t,n-1):a}).then(function(a){
if(typeof a=="function")try{a=a(i,r)}catch(u){throw Wf({tag:e,scope:o,error:u,offset:t.part.offset})}
return a})}var K7=(function(){function e(t){M7(this,e),this.root=t.root||this,this.resolveOffset=t.resolveOffset||
0,this.scopePath=t.scopePath,this.scopePathItem=t.scopePathItem,this.scopePathLength=t.scopePathLength,
this.scopeList=t.scopeList,this.scopeType="",this.scopeTypes=t.scopeTypes,this.scopeLindex=t.scopeLindex,
this.parser=t.parser,this.resolved=t.resolved,this.cachedParsers=t.cachedParsers}return L7(e,[{key:
"loopOver",value:function(n,r,o,i){return this.loopOverValue(this.getValue(n,i),r,o)}},{key:
"functorIfInverted",value:function(n,r,o,i,s){return n&&r(o,i,s),n}},{key:"isValueFalsy",value:
function(n,r){
return n==null||!n||r==="[object Array]"&&n.length===0}},{key:"loopOverValue",value:function(n,r,o){
this.root.finishedResolving&&(o=!1);var i=f.prototype.toString.call(n);if(this.isValueFalsy(n,i))return this.
scopeType=!1,this.functorIfInverted(o,r,JI(this.scopeList),0,1);if(i==="[object Array]"){this.scopeType=
"array";for(var s=0;s<n.length;s++)this.functorIfInverted(!o,r,n[s],s,n.length);return!0}return i===
"[object Object]"?(this.scopeType="object",this.functorIfInverted(!o,r,n,0,1)):(this.scopeType=!0,
this.
functorIfInverted(!o,r,JI(this.scopeList),0,1))}},{key:"getValue",value:function(n,r){var o=YI.call(
this,n,r,this.scopeList.length-1);return o}},{key:"getValueAsync",value:function(n,r){return XI.call(
this,n,r,this.scopeList.length-1)}},{key:"getContext",value:function(n,r){return{num:r,meta:n,
scopeList:this.
scopeList,resolved:this.resolved,scopePath:this.scopePath,scopeTypes:this.scopeTypes,scopePathItem:
this.
scopePathItem,scopePathLength:this.scopePathLength}}},{key:"createSubScopeManager",value:function(n,
r,o,i,s){
return new e({root:this.root,resolveOffset:this.resolveOffset,resolved:this.resolved,parser:this.parser,
cachedParsers:this.cachedParsers,scopeTypes:Fu([this.scopeTypes,[this.scopeType]]),scopeList:Fu([
this.
scopeList,[n]]),scopePath:Fu([this.scopePath,[r]]),scopePathItem:Fu([this.scopePathItem,[o]]),
scopePathLength:Fu(
[this.scopePathLength,[s]]),scopeLindex:Fu([this.scopeLindex,[i.lIndex]])})}}])})();QI.exports=function(
e){
return e.scopePath=[],e.scopePathItem=[],e.scopePathLength=[],e.scopeTypes=[],e.scopeLindex=[],e.scopeList=
[e.tags],new K7(e)}});var Nw=Ne((ZJe,d$)=>{"use strict";m();function sd(e){"@babel/helpers - typeof";
return sd=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},sd(e)}function u$(e,t){return Z7(e)||
H7(e,t)||q7(e,t)||G7()}function G7(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function q7(e,t){
if(e){if(typeof e=="string")return t$(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?t$(e,t):void 0}}function t$(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function H7(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),f(s)!==s))return}finally{if(l)throw o}}return a}}function Z7(
e){
if(v.isArray(e))return e}function n$(e,t){var n=f.keys(e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return f.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function Mu(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?n$(f(n),!0).forEach(function(r){J7(e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,
f.getOwnPropertyDescriptors(n)):n$(f(n)).forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(
n,r))})}return e}function J7(e,t,n){return(t=V7(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function V7(e){var t=Y7(e,"string");return sd(t)=="symbol"?t:
t+""}function Y7(e,t){if(sd(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(sd(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:w)(e)}var _s=gr(),r$=_s.getUnclosedTagException,
X7=_s.getUnopenedTagException,
Q7=_s.getDuplicateOpenTagException,eV=_s.getDuplicateCloseTagException,o$=_s.throwMalformedXml,tV=_s.
throwXmlInvalid,i$=_s.XTTemplateError,Gf=Mt(),nV=Gf.isTextStart,rV=Gf.isTextEnd,s$=Gf.wordToUtf8,oV=Gf.
pushArray,l$=0,c$=1,id=2,Kf=3;function iV(e,t){return e[0]<=t.offset&&t.offset<e[1]}function sV(e,t){
return nV(e)?(t&&o$(),!0):rV(e)?(t||o$(),!1):t}function aV(e){var t="",n=1,r=e.indexOf(" ");return e[
e.
length-2]==="/"?(t="selfclosing",r===-1&&(r=e.length-2)):e[1]==="/"?(n=2,t="end",r===-1&&(r=e.length-
1)):(t="start",r===-1&&(r=e.length-1)),{tag:e.slice(n,r),position:t}}function uV(e,t,n){for(var r=0,
o=e.length,i={},s=0;s<t.length;s++){var a=t[s];i[a]=!0}for(var u=0;u<n.length;u++){var l=n[u];i[l]=!1}
for(var c=[];r<o&&(r=e.indexOf("<",r),r!==-1);){var d=r,p=e.indexOf("<",r+1);r=e.indexOf(">",r),(r===
-1||p!==-1&&r>p)&&tV(e,d);var h=e.slice(d,r+1),b=aV(h),S=b.tag,A=b.position,P=i[S];P!=null&&c.push({
type:"tag",position:A,text:P,offset:d,value:h,tag:S})}return c}function lV(e,t,n){var r=[],o=!1,i={
offset:0},
s,a=e.reduce(function(l,c){var d=c.position,p=c.offset,h=i.offset,b=i.length;if(s=t.substr(h,p-h),o&&
d==="start"){if(h+b===p&&(s=t.substr(h,p-h+b+4),!n.allowUnclosedTag))return r.push(Q7({xtag:s,offset:
h})),
i=c,l.push(Mu(Mu({},c),{},{error:!0})),l;n.allowUnclosedTag||r.push(r$({xtag:s$(s),offset:h})),l.pop(
)}
return!o&&d==="end"?n.allowUnopenedTag?l:h+b===p?(s=t.substr(h-4,p-h+b+4),r.push(eV({xtag:s,offset:h}
)),
i=c,l.push(Mu(Mu({},c),{},{error:!0})),l):(r.push(X7({xtag:s,offset:p})),i=c,l.push(Mu(Mu({},c),{},{
error:!0})),l):(o=d==="start",i=c,l.push(c),l)},[]);if(o){var u=i.offset;s=t.substr(u,t.length-u),n.
allowUnclosedTag||r.push(r$({xtag:s$(s),offset:u})),a.pop()}return{delimiterWithErrors:a,errors:r}}
function cV(e,t){
return e===-1&&t===-1?l$:e===t?c$:e===-1||t===-1?t<e?id:Kf:e<t?id:Kf}function dV(e){var t=e.split(
" ");
if(t.length!==2){var n=new i$("New Delimiters cannot be parsed");throw n.properties={id:
"change_delimiters_invalid",explanation:"Cannot parser delimiters"},n}var r=u$(t,2),o=r[0],i=r[1];if(
o.length===
0||i.length===0){var s=new i$("New Delimiters cannot be parsed");throw s.properties={id:
"change_delimiters_invalid",explanation:"Cannot parser delimiters"},s}return[o,i]}function mV(e,t,n){
var r=[],o=t.
start,i=t.end,s=-1,a=!1;if(o==null&&i==null)return[];for(;;){var u=e.indexOf(o,s+1),l=e.indexOf(i,s+
1),c=null,d=void 0,p=cV(u,l);switch(p===c$&&(p=a?Kf:id),p){case l$:return r;case Kf:a=!1,s=l,c="end",
d=i.length;break;case id:a=!0,s=u,c="start",d=o.length;break}if(n.changeDelimiterPrefix&&p===id&&e[s+
o.length]===n.changeDelimiterPrefix){r.push({offset:u,position:"start",length:o.length,
changedelimiter:!0});
var h=e.indexOf(n.changeDelimiterPrefix,s+o.length+1),b=e.indexOf(i,h+1);r.push({offset:b,position:
"end",length:i.length,changedelimiter:!0});var S=e.substr(s+o.length+1,h-s-o.length-1),A=dV(S),P=u$(
A,
2);o=P[0],i=P[1],s=b;continue}r.push({offset:s,position:c,length:d})}}function a$(e,t,n){for(var r="",
o=0;o<e.length;o++){var i=e[o];r+=i.value}for(var s=mV(r,t,n),a=0,u=[],l=0;l<e.length;l++){var c=e[l];
a+=c.value.length,u.push({offset:a-c.value.length,lIndex:c.lIndex})}for(var d=lV(s,r,n),p=d.delimiterWithErrors,
h=d.errors,b=0,S=0,A=[],P=0;P<u.length;P++){for(var N=u[P],I=e[P],_=N.offset,F=[_,_+I.value.length],
j=I.value,B=[];S<p.length&&iV(F,p[S]);)B.push(p[S]),S++;var L=[],z=0;b>0&&(z=b,b=0);for(var U=0;U<B.
length;U++){var q=B[U],H=j.substr(z,q.offset-_-z);if(q.changedelimiter){q.position==="start"?H.length>
0&&L.push({type:"content",value:H}):z=q.offset-_+q.length;continue}H.length>0&&(L.push({type:
"content",value:H}),z+=H.length);var X={type:"delimiter",position:q.position,offset:z+_};L.push(X),z=q.offset-
_+q.length}b=z-j.length;var Q=j.substr(z);Q.length>0&&L.push({type:"content",value:Q}),A.push(L)}
return{
parsed:A,errors:h}}function Pw(e){return e.type==="content"&&e.position==="insidetag"}function pV(e){
return e.filter(Pw)}function fV(e,t){for(var n=!1,r=0;r<e.length;r++){var o=e[r];n=sV(o,n),o.type===
"content"&&(o.position=n?"insidetag":"outsidetag"),t!=="text"&&Pw(o)&&(o.value=o.value.replace(/>/g,
"&gt;"))}}d$.exports={parseDelimiters:a$,parse:function(t,n,r,o){fV(t,o);for(var i=a$(pV(t),n,r),s=i.
parsed,a=i.errors,u=[],l=0,c=0,d=0;d<t.length;d++){var p=t[d];if(Pw(p)){for(var h=0,b=s[l];h<b.length;
h++){
var S=b[h];S.type==="content"&&(S.position="insidetag"),S.lIndex=c++}oV(u,s[l]),l++}else p.lIndex=c++,
u.push(p)}return{errors:a,lexed:u}},xmlparse:function(t,n){for(var r=uV(t,n.text,n.other),o=0,i=[],s=0;
s<
r.length;s++){var a=r[s];t.length>o&&a.offset-o>0&&i.push({type:"content",value:t.substr(o,a.offset-
o)}),o=a.offset+a.value.length,delete a.offset,i.push(a)}return t.length>o&&i.push({type:"content",
value:t.
substr(o)}),i}}});var p$=Ne((VJe,m$)=>{"use strict";m();function Iw(e){return bV(e)||yV(e)||hV(e)||
gV()}function gV(){
throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function hV(e,t){
if(e){if(typeof e=="string")return $w(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?$w(e,t):void 0}}function yV(e){if(typeof T!="undefined"&&e[T.iterator]!=null||e["@@iterator"]!=
null)return v.from(e)}function bV(e){if(v.isArray(e))return $w(e)}function $w(e,t){(t==null||t>e.length)&&
(t=e.length);for(var n=0,r=v(t);n<t;n++)r[n]=e[n];return r}function ad(e){return e.type==="placeholder"}
function wV(e){var t={},n=[{items:e.filter(ad),parents:[],path:[]}];function r(L,z,U){U.length&&
n.push({items:U,parents:[].concat(Iw(z.parents),[L]),path:L.dataBound!==!1&&!L.attrParsed&&L.value&&
!L.attrParsed?[].concat(Iw(z.path),[L.value]):Iw(z.path)})}function o(L,z){for(var U=arguments.length>
2&&arguments[2]!==void 0?arguments[2]:z.length,q=L,H=0;H<U;H++)q=q[z[H]];return q}function i(L,z){
for(var U=z.
length,q=0;q<z.length;q++){var H=z[q],X=typeof H.lIndex=="number"?H.lIndex:parseInt(H.lIndex.split(
"-")[0],10);X>L.lIndex&&U--}return U}for(;n.length>0;)for(var s=n.pop(),a=o(t,s.path),u=0,l=s.items;
u<
l.length;u++){var c,d,p=l[u];if(p.attrParsed){for(var h in p.attrParsed)r(p,s,p.attrParsed[h].filter(
ad));continue}if(p.subparsed){if(p.dataBound!==!1){var b,S;(b=a)[S=p.value]||(b[S]={})}r(p,s,p.subparsed.
filter(ad));continue}if(p.cellParsed){for(var A=0,P=p.cellPostParsed;A<P.length;A++){var N=P[A];if(N.
type==="placeholder"){if(N.module==="pro-xml-templating/xls-module-loop")continue;if(N.subparsed){
var I,
_;(I=a)[_=N.value]||(I[_]={}),r(N,s,N.subparsed.filter(ad))}else{var F,j,B=i(p,s.parents);a=o(t,s.path,
B),(F=a)[j=N.value]||(F[j]={})}}}continue}p.dataBound!==!1&&((c=a)[d=p.value]||(c[d]={}))}return t}
m$.
exports={getTags:wV,isPlaceholder:ad}});var g$=Ne((XJe,f$)=>{"use strict";m();var vV=Mt(),kV=vV.pushArray;
function xV(e,t){return t instanceof
C?kV(f.getOwnPropertyNames(t),["stack"]).reduce(function(n,r){return n[r]=t[r],r==="stack"&&(n[r]=t[
r].
toString()),n},{}):t}function TV(e,t){if(console.log(E.stringify({error:e},xV,t==="json"?2:null)),e.
properties&&e.properties.errors instanceof v){var n=e.properties.errors.map(function(r){return r.properties.
explanation}).join(`
`);console.log("errorMessages",n)}}f$.exports=TV});var _w=Ne((e7e,h$)=>{"use strict";m();var SV=Mt(),
EV=SV.pregMatchAll;h$.exports=function(t,n){var r={
content:t},o=n.join("|"),i=new RegExp("(?:(<(?:".concat(o,")[^>]*>)([^<>]*)</(?:").concat(o,
")>)|(<(?:").concat(o,")[^>]*/>)"),"g");return r.matches=EV(i,r.content),r}});var b$=Ne((n7e,y$)=>{
"use strict";m();function ud(e){"@babel/helpers - typeof";return ud=typeof T=="function"&&typeof T.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},ud(e)}var CV=new RegExp(x.fromCharCode(
160),"g");function Lu(e){return e.replace(CV," ")}function RV(e,t){var n=ud(e);if(n==="string")return Lu(
t.substr(0,e.length))===e;if(e instanceof RegExp)return e.test(Lu(t));if(n==="function")return!!e(t)}
function DV(e,t){var n=ud(e);if(n==="string")return Lu(t).substr(e.length);if(e instanceof RegExp)return Lu(
t).match(e)[1];if(n==="function")return e(t)}function OV(e,t){var n=ud(e);if(n==="string")return[t,
Lu(
t).substr(e.length)];if(e instanceof RegExp)return Lu(t).match(e);if(n==="function")return[t,e(t)]}
y$.
exports={match:RV,getValue:DV,getValues:OV}});var T$=Ne((o7e,x$)=>{"use strict";m();function ld(e){
"@babel/helpers - typeof";return ld=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},ld(e)}function w$(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function ji(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?w$(f(n),!0).forEach(function(r){
AV(
e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,f.getOwnPropertyDescriptors(n)):w$(f(n)).
forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(n,r))})}return e}function AV(e,t,
n){
return(t=PV(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function PV(e){var t=NV(e,"string");return ld(t)=="symbol"?t:t+""}function NV(e,t){if(ld(e)!="object"||
!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(ld(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
x:w)(e)}function v$(e,t){return FV(e)||_V(e,t)||$V(e,t)||IV()}function IV(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function $V(e,t){
if(e){if(typeof e=="string")return k$(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?k$(e,t):void 0}}function k$(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function _V(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),f(s)!==s))return}finally{if(l)throw o}}return a}}function FV(
e){
if(v.isArray(e))return e}var qf=Mt(),MV=qf.wordToUtf8,Fw=qf.pushArray,LV=qf.isParagraphStart,jV=qf.isBreakTag,
Mw=b$(),zV=Mw.match,BV=Mw.getValue,UV=Mw.getValues;function WV(e,t){for(var n=[],r=0;r<e.length;r++){
var o=e[r];if(o.matchers){var i=o.matchers(t);if(!(i instanceof v))throw new C(
"module matcher returns a non array");Fw(n,i)}}return n}function KV(e,t,n){for(var r=[],o=0;o<e.length;
o++){var i=e[o],s=v$(
i,2),a=s[0],u=s[1],l=i[2]||{};if(n.match(a,t)){var c=n.getValues(a,t);if(typeof l=="function"&&(l=l(
c)),!l.value){var d=v$(c,2);l.value=d[1]}r.push(ji({type:"placeholder",prefix:a,module:u,onMatch:l.onMatch,
priority:l.priority},l))}}return r}function GV(e,t){var n=t.modules,r=t.startOffset,o=t.lIndex,i;t.offset=
r,t.match=zV,t.getValue=BV,t.getValues=UV;var s=WV(n,t),a=KV(s,e,t);if(a.length>0){for(var u=null,l=0;
l<
a.length;l++){var c=a[l];c.priority||(c.priority=-c.value.length),(!u||c.priority>u.priority)&&(u=c)}
return u.offset=r,delete u.priority,u.endLindex=o,u.lIndex=o,u.raw=e,u.onMatch&&u.onMatch(u),delete u.
onMatch,delete u.prefix,u}for(var d=0;d<n.length;d++){var p=n[d];if(i=p.parse(e,t),i)return i.offset=
r,i.endLindex=o,i.lIndex=o,i.raw=e,i}return{type:"placeholder",value:e,offset:r,endLindex:o,lIndex:o}
}
var qV={preparse:function(t,n,r){function o(i,s){for(var a=0;a<n.length;a++){var u=n[a];i=u.preparse(
i,s)||i}return i}return o(t,r)},parse:function(t,n,r){var o=!1,i="",s,a=[],u=r.fileTypeConfig.droppedTagsInsidePlaceholder||
[];return t.reduce(function(l,c){return c.type==="delimiter"?(o=c.position==="start",c.position==="end"&&
(r.parse=function(d){return GV(d,ji(ji(ji({},r),c),{},{startOffset:s,modules:n}))},l.push(r.parse(
MV(i))),Fw(l,a),a=[]),c.position==="start"&&(a=[],s=c.offset),i="",l):o?c.type!=="content"||c.position!==
"insidetag"?(r.syntax.preserveNewlinesInTags&&(jV(c)||LV(c))&&(i+=`
`),u.indexOf(c.tag)!==-1||a.push(c),l):(i+=c.value,l):(l.push(c),l)},[])},postparse:function(t,n,r){
function o(a,u,l){for(var c=[],d=0;d<n.length;d++){var p=n[d];c.push(p.getTraits(a,u,l))}return c}
var i=[];
function s(a,u){for(var l=a,c=0;c<n.length;c++){var d=n[c],p=d.postparse(l,ji(ji({},u),{},{postparse:
function(b,S){
return s(b,ji(ji({},u),S))},getTraits:o}));if(p!=null){if(p.errors){Fw(i,p.errors),l=p.postparsed;
continue}
l=p}}return l}return{postparsed:s(t,r),errors:i}}};x$.exports=qV});var Lw=Ne((s7e,S$)=>{"use strict";
m();function HV(e,t){if(e.lIndex==null)return null;var n=t.scopeManager.
scopePathItem;e.parentPart&&(n=n.slice(0,n.length-1));var r=t.filePath+"@"+e.lIndex.toString()+"-"+n.
join("-");return r}S$.exports=HV});var D$=Ne((u7e,R$)=>{"use strict";m();var C$=gr(),ZV=C$.throwUnimplementedTagType,
JV=C$.XTScopeParserError,
VV=Mt(),E$=VV.pushArray,YV=Lw();function XV(e,t){for(var n=0,r=t.modules;n<r.length;n++){var o=r[n],
i=o.render(e,t);if(i)return i}return!1}function QV(e){var t=e.baseNullGetter,n=e.compiled,r=e.scopeManager;
e.nullGetter=function(h,b){return t(h,b||r)};for(var o=[],i=[],s=0,a=n.length;s<a;s++){var u=n[s];e.
index=s,e.resolvedId=YV(u,e);var l=void 0;try{l=XV(u,e)}catch(h){if(h instanceof JV){o.push(h),i.push(
u);continue}throw h}if(l){l.errors&&E$(o,l.errors),i.push(l);continue}if(u.type==="content"||u.type===
"tag"){i.push(u);continue}ZV(u,s)}for(var c=[],d=0;d<i.length;d++){var p=i[d].value;p instanceof v?
E$(
c,p):p&&c.push(p)}return{errors:o,parts:c}}R$.exports=QV});var A$=Ne((c7e,O$)=>{"use strict";m();
function eY(e){for(var t=0,n=-1,r=0;r<e.length;r++){var o=e[r];
if(o instanceof D){n!==-1&&(t+=3,n=-1),t+=o.length;continue}for(var i=0;i<o.length;i++){var s=o.charCodeAt(
i);if(n!==-1){if((s&64512)===56320){t+=4,n=-1;continue}t+=3,n=-1}if((s&64512)===55296)if(i+1<o.length){
var a=o.charCodeAt(i+1);if((a&64512)===56320){t+=4,i++;continue}}else{n=s;continue}t+=s<128?1:s<2048?
2:3}}return t+(n===-1?0:3)}function tY(e,t){var n=0,r=-1;function o(c){c<128?t[n++]=c:c<2048?(t[n++]=
192|c>>>6,t[n++]=128|c&63):c<65536?(t[n++]=224|c>>>12,t[n++]=128|c>>>6&63,t[n++]=128|c&63):(t[n++]=240|
c>>>18,t[n++]=128|c>>>12&63,t[n++]=128|c>>>6&63,t[n++]=128|c&63)}for(var i=0;i<e.length;i++){var s=e[
i];
if(s instanceof D){r!==-1&&(o(r),r=-1),t.set(s,n),n+=s.length;continue}for(var a=0;a<s.length;a++){
var u=s.
charCodeAt(a);if(r!==-1){if((u&64512)===56320){o(65536+(r-55296<<10)+(u-56320)),r=-1;continue}o(r),r=
-1}if((u&64512)===55296)if(a+1<s.length){var l=s.charCodeAt(a+1);if((l&64512)===56320)u=65536+(u-55296<<
10)+(l-56320),a++;else{o(u);continue}}else{r=u;continue}o(u)}}r!==-1&&o(r)}function nY(e,t){for(var n=0,
r=e.length;n<r;n++)typeof e[n]=="number"&&(e[n]=e[n].toString());for(var o=0,i=t.modules;o<i.length;
o++){
var s=i[o];e=s.postrender(e,t)}var a=t.joinUncorrupt(e,t),u=new D(eY(a));tY(a,u);for(var l=0;l<a.length;
l++)
delete a[l];return u}O$.exports=nY});var M$=Ne((m7e,F$)=>{"use strict";m();function cd(e){
"@babel/helpers - typeof";return cd=typeof T=="function"&&typeof T.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},cd(e)}function P$(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function N$(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?P$(f(n),!0).forEach(function(r){
rY(
e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,f.getOwnPropertyDescriptors(n)):P$(f(n)).
forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(n,r))})}return e}function rY(e,t,
n){
return(t=oY(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function oY(e){var t=iY(e,"string");return cd(t)=="symbol"?t:t+""}function iY(e,t){if(cd(e)!="object"||
!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(cd(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
x:w)(e)}var sY=Mt(),I$=sY.pushArray,aY=Lw();function uY(e,t){for(var n=0,r=t.modules;n<r.length;n++){
var o=r[n],i=o.resolve(e,t);if(i)return i}return!1}function _$(e,t,n,r){var o=uY(e,N$(N$({},r),{},{
resolvedId:aY(
e,r)}));if(o)return o.then(function(i){t.push({tag:e.value,lIndex:e.lIndex,value:i})}).catch(
function(i){
i instanceof v?I$(n,i):n.push(i)});if(e.type==="placeholder")return r.scopeManager.getValueAsync(e.value,
{part:e}).then(function(i){return i==null?r.nullGetter(e):i}).then(function(i){t.push({tag:e.value,
lIndex:e.
lIndex,value:i})}).catch(function(i){i instanceof v?I$(n,i):n.push(i)})}function lY(e){var t=[],n=[],
r=e.baseNullGetter,o=e.scopeManager;e.nullGetter=function(s,a){return r(s,a||o)},e.resolved=t;var i=cY(
e,n,t);return i?i.then(function(){return $$(e,n,t)}):$$(e,n,t)}function cY(e,t,n){for(var r=null,o=function(
){
var u=s[i];if(["content","tag"].indexOf(u.type)!==-1)return 1;u.resolveFirst&&(r!=null||(r=Promise.resolve(
null)),r=r.then(function(){return _$(u,n,t,e)}))},i=0,s=e.compiled;i<s.length;i++)o();return r}
function $$(e,t,n){
for(var r=[],o=0,i=e.compiled;o<i.length;o++){var s=i[o];["content","tag"].indexOf(s.type)===-1&&(s.
resolveFirst||r.push(_$(s,n,t,e)))}return Promise.all(r).then(function(){return{errors:t,resolved:n}
})}
F$.exports=lY});var z$=Ne((f7e,j$)=>{"use strict";m();var dd=Mt(),ju=dd.startsWith,dY=dd.endsWith,jw=dd.isStarting,
L$=dd.
isEnding,mY=dd.isWhiteSpace,pY=Uf();function fY(e){for(var t="",n=0,r=e.length;n<r;n++){var o=e[n];o instanceof
D||mY(o)||ju(o,"<w:bookmarkEnd")||(dY(t,"</w:tbl>")&&!ju(o,"<w:p")&&!ju(o,"<w:tbl")&&!ju(o,
"<w:sectPr")&&!ju(o,"</w:ftr>")&&!ju(o,"</w:hdr>")&&(o="<w:p/>".concat(o)),t=o,e[n]=o)}return e}
function gY(e,t){
var n=t.fileTypeConfig.tagShouldContain||[],r=-1;pY.docx.indexOf(t.contentType)!==-1&&(e=fY(e));for(
var o=-1,
i=0,s=n.length;i<s;i++)for(var a=n[i],u=a.tag,l=a.shouldContain,c=a.value,d=a.drop,p=a.dropParent,h=null,
b=0,S=e.length;b<S;b++){var A=e[b];if(!(A instanceof D)){if(r===i)if(L$(A,u)){if(r=-1,p){for(var P=-1,
N=o;N>0;N--)if(jw(e[N],p)){P=N;break}for(var I=P;I<=e.length;I++){if(L$(e[I],p)){e[I]="";break}e[I]=
""}}else{for(var _=o;_<=b;_++)e[_]="";d||(e[b]=h.join("")+c+A)}h=null}else{h&&h.push(A);for(var F=0,
j=l.length;F<j;F++)if(jw(A,l[F])){r=-1,h=null;break}}r===-1&&jw(A,u)&&A.indexOf("<",1)===-1&&(A[A.length-
2]==="/"?e[b]="":(o=b,r=i,h=d||p?null:[A]))}}return e}j$.exports=gY});var Z$=Ne((h7e,H$)=>{
"use strict";m();function md(e){"@babel/helpers - typeof";return md=typeof T=="function"&&typeof T.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},md(e)}function hY(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function B$(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,bY(r.key),r)}}function yY(e,t,n){return t&&B$(e.prototype,t),n&&B$(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function bY(e){var t=wY(e,"string");return md(t)=="symbol"?t:t+""}
function wY(e,t){
if(md(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(md(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var Bw=Mt(),U$=Bw.pushArray,vY=Bw.wordToUtf8,kY=Bw.convertSpaces,xY=_w(),W$=Nw(),zw=T$(
),
K$=D$(),TY=A$(),G$=M$(),SY=z$(),EY=Function.prototype.bind,q$=Function.prototype.call,CY=q$.bind(q$,
EY);function RY(e,t){for(var n=xY(e,t),r=[],o=0,i=n.matches;o<i.length;o++){var s=i[o];r.push(s.array[
2])}
return vY(kY(r.join("")))}H$.exports=(function(){function e(t,n){hY(this,e),this.cachedParsers={},
this.
content=t;for(var r in n)this[r]=n[r];this.setModules({inspect:{filePath:n.filePath}})}return yY(e,[
{key:"resolveTags",value:function(n){var r=this;this.tags=n;var o=this.getOptions(),i=this.filePath;
o.scopeManager=this.scopeManager,o.resolve=G$;for(var s=[],a=[],u=0,l=this.modules;u<l.length;u++){
var c=l[u];
a.push(Promise.resolve(c.preResolve(o)).catch(function(d){s.push(d)}))}return Promise.all(a).then(
function(){
if(s.length!==0)throw s;return G$(o).then(function(d){for(var p=d.resolved,h=d.errors,b=0;b<h.length;
b++){
var S,A=h[b];A instanceof C||(A=new C(A)),(S=A).properties||(S.properties={}),A.properties.file=i,h[
b]=
A}if(h.length!==0)throw h;return Promise.all(p).then(function(P){return o.scopeManager.root.finishedResolving=
!0,o.scopeManager.resolved=P,r.setModules({inspect:{resolved:P,filePath:i}}),P})}).catch(function(d){
throw r.errorChecker(d),d})})}},{key:"getFullText",value:function(){return RY(this.content,this.fileTypeConfig.
tagsXmlTextArray)}},{key:"setModules",value:function(n){for(var r=0,o=this.modules;r<o.length;r++){
var i=o[r];
i.set(n)}}},{key:"preparse",value:function(){this.allErrors=[],this.xmllexed=W$.xmlparse(this.content,
{text:this.fileTypeConfig.tagsXmlTextArray,other:this.fileTypeConfig.tagsXmlLexedArray}),this.setModules(
{inspect:{filePath:this.filePath,xmllexed:this.xmllexed}});var n=W$.parse(this.xmllexed,this.delimiters,
this.syntax,this.fileType),r=n.lexed,o=n.errors;U$(this.allErrors,o),this.lexed=r,this.setModules({
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
filePath:this.filePath,postparsed:this.postparsed}}),U$(this.allErrors,i),this.errorChecker(this.allErrors),
this}},{key:"errorChecker",value:function(n){for(var r=0,o=n;r<o.length;r++){var i=o[r];i.properties||
(i.properties={}),i.properties.file=this.filePath}for(var s=0,a=this.modules;s<a.length;s++){var u=a[
s];
n=u.errorsTransformer(n)}}},{key:"baseNullGetter",value:function(n,r){for(var o=null,i=0,s=this.modules;
i<
s.length;i++){var a=s[i];o==null&&(o=a.nullGetter(n,r,this))}return o!=null?o:this.nullGetter(n,r)}}
,
{key:"getOptions",value:function(){return{compiled:this.postparsed,cachedParsers:this.cachedParsers,
tags:this.tags,modules:this.modules,parser:this.parser,contentType:this.contentType,relsType:this.relsType,
baseNullGetter:CY(this.baseNullGetter,this),filePath:this.filePath,syntax:this.syntax,fileTypeConfig:
this.
fileTypeConfig,fileType:this.fileType,linebreaks:this.linebreaks,stripInvalidXMLChars:this.stripInvalidXMLChars}
}},
{key:"render",value:function(n){this.filePath=n;var r=this.getOptions();r.resolved=this.scopeManager.
resolved,r.scopeManager=this.scopeManager,r.render=K$,r.joinUncorrupt=SY;var o=K$(r),i=o.errors,s=o.
parts;return i.length>0?(this.allErrors=i,this.errorChecker(i),this):(this.content=TY(s,r),this.setModules(
{inspect:{filePath:this.filePath,content:this.content}}),this)}}])})()});var l_=Ne((b7e,u_)=>{
"use strict";m();function gd(e){"@babel/helpers - typeof";return gd=typeof T=="function"&&typeof T.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},gd(e)}function J$(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function zi(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?J$(f(n),!0).forEach(function(r){
DY(
e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(e,f.getOwnPropertyDescriptors(n)):J$(f(n)).
forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(n,r))})}return e}function DY(e,t,
n){
return(t=i_(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function OY(e,t){return IY(e)||NY(e,t)||PY(e,t)||AY()}function AY(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function PY(e,t){
if(e){if(typeof e=="string")return V$(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?V$(e,t):void 0}}function V$(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function NY(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),f(s)!==s))return}finally{if(l)throw o}}return a}}function IY(
e){
if(v.isArray(e))return e}function $Y(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function Y$(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||
!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(e,i_(r.key),r)}}function _Y(e,t,n){
return t&&Y$(e.prototype,t),n&&Y$(e,n),f.defineProperty(e,"prototype",{writable:!1}),e}function i_(e){
var t=FY(e,"string");return gd(t)=="symbol"?t:t+""}function FY(e,t){if(gd(e)!="object"||!e)return e;
var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(gd(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:w)(e)}var hr=Mt(),MY=hr.chunkBy,
Hf=hr.last,Kw=hr.isParagraphStart,Uw=hr.isModule,X$=hr.pushArray,s_=hr.isParagraphEnd,LY=hr.isContent,
fd=hr.startsWith,Gw=hr.isTagEnd,zu=hr.isTagStart,Ww=hr.getSingleAttribute,Q$=hr.setSingleAttribute,
jY=Uf(),
zY=Li(),BY=Mt(),e_=BY.isWhiteSpace,pd="loop";function UY(e){for(var t=0;t<e.length;t++){var n=e[t];
if(LY(
n))return!0}return!1}function WY(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.type!=="content")return n}
return null}function a_(e){var t=WY(e.subparsed);return t!=null&&t.tag!=="w:t"}function KY(e){return e.
hasPageBreak&&a_(e)?'<w:p><w:r><w:br w:type="page"/></w:r></w:p>':""}function GY(e){return e.length&&
Kw(e[0])&&s_(Hf(e))}function t_(e){return UY(e)?0:e.length}function n_(e){var t=e.parts.length-1;e.parts[
t]===
"</w:p>"?e.parts.splice(t,0,'<w:r><w:br w:type="page"/></w:r>'):e.parts.push(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}function qY(e){e.parts.unshift(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}
function HY(e){for(var t=0;t<e.length;t++){var n=e[t];if(zu("w:type",n)&&n.value.indexOf(
"continuous")!==
-1)return!0}return!1}function ZY(e){for(var t=0;t<e.length;t++){var n=e[t];if(zu("w:type",n)&&n.value.
indexOf('w:val="nextPage"')!==-1)return!0}return!1}function JY(e,t){for(var n="",r=0;r<t.length;r++){
var o=t[r].value;n+=o}e.unshift("<w:p><w:pPr>".concat(n,"</w:pPr></w:p>"))}function VY(e){for(var t=!1,
n=!1,r=0;r<e.length;r++){var o=e[r];!t&&fd(o,"<w:sectPr")&&(n=!0),n&&(fd(o,"<w:type")&&(t=!0),!t&&fd(
o,"</w:sectPr")&&(e.splice(r,0,'<w:type w:val="continuous"/>'),r++))}return e}function YY(e){for(var t=0,
n=0;n<e.length;n++)!fd(e[n],"<w:headerReference")&&!fd(e[n],"<w:footerReference")&&(e[t]=e[n],t++);
return e.
length=t,e}function r_(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag==="w:br"&&n.value.indexOf(
'w:type="page"')!==-1)return!0}return!1}function o_(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag===
"w:drawing")return!0}return!1}function XY(e){for(var t=[],n=null,r=0;r<e.length;r++){var o=e[r];zu(
"w:sectPr",o)&&(n=[],t.push(n)),n!==null&&n.push(o),Gw("w:sectPr",o)&&(n=null)}return t}function QY(
e){
for(var t=!1,n=0,r=0;r<e.length;r++){var o=e[r];zu("w:sectPr",o)&&(t=!0),t&&(o.tag==="w:headerReference"||
o.tag==="w:footerReference")&&(n++,t=!1),Gw("w:sectPr",o)&&(t=!1)}return n}function eX(e){for(var t=[
],
n=!1,r=e.length-1;r>=0;r--){var o=e[r];if(Gw("w:sectPr",o)&&(n=!0),zu("w:sectPr",o)&&(t.unshift(o.value),
n=!1),n&&t.unshift(o.value),Kw(o)){if(t.length>0)return t.join("");break}}return""}var tX=(function(
){
function e(){$Y(this,e),this.name="LoopModule",this.inXfrm=!1,this.totalSectPr=0,this.prefix={start:
"#",end:"/",dash:/^-([^\s]+)\s(.+)/,inverted:"^"}}return _Y(e,[{key:"optionsTransformer",value:
function(n,r){
return this.docxtemplater=r,n}},{key:"preparse",value:function(n,r){var o=r.contentType;jY.main.indexOf(
o)!==-1&&(this.sects=XY(n))}},{key:"matchers",value:function(){var n=pd;return[[this.prefix.start,n,
{expandTo:"auto",location:"start",inverted:!1}],[this.prefix.inverted,n,{expandTo:"auto",location:
"start",inverted:!0}],[this.prefix.end,n,{location:"end"}],[this.prefix.dash,n,function(r){var o=OY(
r,
3),i=o[1],s=o[2];return{location:"start",inverted:!1,expandTo:i,value:s}}]]}},{key:"getTraits",value:
function(n,r){
if(n==="expandPair"){for(var o=[],i=0,s=r.length;i<s;i++){var a=r[i];Uw(a,pd)&&a.subparsed==null&&o.
push({part:a,offset:i})}return o}}},{key:"postparse",value:function(n,r){var o=r.basePart;if(o&&this.
docxtemplater.fileType==="docx"&&n.length>0){o.sectPrCount=QY(n),this.totalSectPr+=o.sectPrCount;for(
var i=this.
sects,s=0,a=i.length;s<a;s++){var u=i[s];if(o.lIndex<u[0].lIndex){s+1<i.length&&HY(i[s+1])&&(o.addContinuousType=
!0);break}if(n[0].lIndex<u[0].lIndex&&u[0].lIndex<o.lIndex){ZY(i[s])&&(o.addNextPage={index:s});
break}}
o.lastParagrapSectPr=eX(n)}if(!o||o.expandTo!=="auto"||o.module!==pd||!GY(n))return n;o.paragraphLoop=
!0;var l=0,c=MY(n,function(S){return Kw(S)&&(l++,l===1)?"start":s_(S)&&(l--,l===0)?"end":null}),d=c[
0],
p=Hf(c),h=t_(d),b=t_(p);return h>0&&c[1][0].type==="content"&&e_(c[1][0].value)&&(h+=1),b>0&&Hf(c[c.
length-2]).type==="content"&&e_(Hf(c[c.length-2]).value)&&(b+=1),o.hasPageBreakBeginning=r_(d),o.hasPageBreak=
r_(p),o_(d)&&(h=0),o_(p)&&(b=0),n.slice(h,n.length-b)}},{key:"resolve",value:function(n,r){var o=this;
if(!Uw(n,pd))return null;var i=r.scopeManager,s=i.getValueAsync(n.value,{part:n}),a=[],u;o.resolveSerially&&
(u=Promise.resolve(null));function l(d,p,h){var b=i.createSubScopeManager(d,n.value,p,n,h);o.resolveSerially?
(u=u.then(function(){return r.resolve(zi(zi({},r),{},{compiled:n.subparsed,tags:{},scopeManager:b}))}
),
a.push(u)):a.push(r.resolve(zi(zi({},r),{},{compiled:n.subparsed,tags:{},scopeManager:b})))}var c=[];
return s.then(function(d){return d!=null||(d=r.nullGetter(n)),d instanceof Promise?d.then(function(p){
return p instanceof v?Promise.all(p):p}):d instanceof v?Promise.all(d):d}).then(function(d){return i.
loopOverValue(d,l,n.inverted),Promise.all(a).then(function(p){for(var h=[],b=0;b<p.length;b++){var S=p[
b],
A=S.resolved,P=S.errors;X$(c,P),h.push(A)}return h}).then(function(p){if(c.length>0)throw c;return p}
)})}},
{key:"render",value:function(n,r){var o=this;if(n.tag==="p:xfrm"&&(o.inXfrm=n.position==="start"),n.
tag==="a:ext"&&o.inXfrm)return o.lastExt=n,n;if(!Uw(n,pd))return null;var i=[],s=[],a=0,u=n.subparsed[
0],
l=0;(u==null?void 0:u.tag)==="a:tr"&&(l=+Ww(u.value,"h")),a-=l;var c=0,d=a_(n);function p(A,P,N){a+=
l;for(var I=r.scopeManager.createSubScopeManager(A,n.value,P,n,N),_=0,F=n.subparsed;_<F.length;_++){
var j=F[_];if(zu("a16:rowId",j)){var B=+Ww(j.value,"val")+c;c=1,j.value=Q$(j.value,"val",B)}}var L=r.
render(zi(zi({},r),{},{compiled:n.subparsed,tags:{},scopeManager:I}));n.hasPageBreak&&P===N-1&&d&&n_(
L);var z=I.scopePathItem.some(function(X){return X!==0});z?(n.sectPrCount===1&&(L.parts=YY(L.parts)),
n.addContinuousType&&(L.parts=VY(L.parts))):n.addNextPage&&JY(L.parts,o.sects[n.addNextPage.index]),
n.addNextPage&&n_(L),n.hasPageBreakBeginning&&d&&qY(L);for(var U=0,q=L.parts;U<q.length;U++){var H=q[
U];
i.push(H)}X$(s,L.errors)}var h=r.scopeManager.getValue(n.value,{part:n});h!=null||(h=r.nullGetter(n));
var b=r.scopeManager.loopOverValue(h,p,n.inverted);if(b===!1)return n.lastParagrapSectPr?n.paragraphLoop?
{value:"<w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr></w:p>")}:{value:
"</w:t></w:r></w:p><w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr><w:r><w:t>")}:{value:KY(n)||"",
errors:s};if(a!==0){var S=+Ww(
o.lastExt.value,"cy");o.lastExt.value=Q$(o.lastExt.value,"cy",S+a)}return{value:r.joinUncorrupt(i,zi(
zi({},r),{},{basePart:n})),errors:s}}}])})();u_.exports=function(){return zY(new tX)}});var g_=Ne((
v7e,f_)=>{"use strict";m();function hd(e){"@babel/helpers - typeof";return hd=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},hd(e)}function nX(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function c_(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,oX(r.key),r)}}function rX(e,t,n){return t&&c_(e.prototype,t),n&&c_(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function oX(e){var t=iX(e,"string");return hd(t)=="symbol"?t:t+""}
function iX(e,t){
if(hd(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(hd(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var sX=Li(),yd=Mt(),aX=yd.isTextStart,uX=yd.isTextEnd,lX=yd.endsWith,cX=yd.startsWith,
d_=yd.pushArray,m_='<w:t xml:space="preserve">',dX=m_.length,p_="</w:t>",mX=p_.length;function pX(e){
return aX(e)&&e.tag==="w:t"}function qw(e,t){var n=e[t].value;return e[t+1].value==="</w:t>"||n.indexOf(
'xml:space="preserve"')!==-1?n:n.substr(0,n.length-1)+' xml:space="preserve">'}function fX(e,t){
return e&&
e.basePart&&t.length>1}var gX=(function(){function e(){nX(this,e),this.name="SpacePreserveModule"}
return rX(
e,[{key:"postparse",value:function(n,r){var o=[],i=!1,s=0,a=0;function u(c,d){return c.type==="placeholder"&&
d.length>1}var l=n.reduce(function(c,d){return pX(d)&&(i=!0,a=o.length),i?(o.push(d),fX(r,o)&&
(s=r.basePart.endLindex,o[0].value=qw(o,0)),u(d,o)&&(o[a].value=qw(o,a),s=d.endLindex),uX(d)&&d.lIndex>
s&&(s!==0&&(o[a].value=qw(o,a)),d_(c,o),o=[],i=!1,s=0,a=0),c):(c.push(d),c)},[]);return d_(l,o),l}},
{key:"postrender",value:function(n){for(var r=0,o=!1,i=0,s=n.length;i<s;i++)if(!(n[i]===""||n[i]instanceof
D)){var a=n[i];o&&cX(a,p_)&&(n[r]=n[r].substr(0,n[r].length-dX)+"<w:t/>",a=a.substr(mX),n[i]=a),o=lX(
a,m_),r=i}return n}}])})();f_.exports=function(){return sX(new gX)}});var k_=Ne((x7e,v_)=>{
"use strict";m();function bd(e){"@babel/helpers - typeof";return bd=typeof T=="function"&&typeof T.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},bd(e)}function hX(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function h_(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,bX(r.key),r)}}function yX(e,t,n){return t&&h_(e.prototype,t),n&&h_(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function bX(e){var t=wX(e,"string");return bd(t)=="symbol"?t:t+""}
function wX(e,t){
if(bd(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(bd(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var vX=Bf(),b_=Mt(),kX=b_.isContent,y_=b_.getPartWithDelimiters,w_=gr(),xX=w_.throwRawTagShouldBeOnlyTextInParagraph,
TX=w_.getInvalidRawXMLValueException,SX=Li(),Hw="rawxml";function EX(e){for(var t=e.part,n=e.left,r=e.
right,o=e.postparsed,i=e.index,s=o.slice(n+1,r),a=0,u=s.length;a<u;a++)if(a!==i-n-1){var l=s[a];kX(l)&&
xX({paragraphParts:s,part:t})}return t}var CX=(function(){function e(){hX(this,e),this.name="RawXmlModule",
this.prefix="@"}return yX(e,[{key:"optionsTransformer",value:function(n,r){return this.fileTypeConfig=
r.fileTypeConfig,n}},{key:"matchers",value:function(){return[[this.prefix,Hw]]}},{key:"postparse",
value:function(n){
var r=this;return vX.expandToOne(n,{moduleName:Hw,getInner:EX,expandTo:this.fileTypeConfig.tagRawXml,
error:{message:"Raw tag not in paragraph",id:"raw_tag_outerxml_invalid",explanation:function(i){
return'The tag "'.concat(y_(i,r.docxtemplater),
'" is not inside a paragraph, putting raw tags inside an inline loop is disallowed.')}}})}},{key:
"render",value:function(n,r){if(n.module!==Hw)return null;var o,
i=[];try{o=r.scopeManager.getValue(n.value,{part:n}),o!=null||(o=r.nullGetter(n))}catch(s){return i.
push(s),{errors:i}}return o=o||"",typeof o=="string"?{value:o}:{errors:[TX({tag:n.value,value:o,
partDelims:y_(
n,this.docxtemplater),part:n,offset:n.offset})]}}}])})();v_.exports=function(){return SX(new CX)}});
var T_=Ne((S7e,x_)=>{"use strict";m();function RX(e,t){for(var n=-1,r=0,o=e.length;r<o;r++)t[r]>=e[r].
length||(n===-1||e[r][t[r]].offset<e[n][t[n]].offset)&&(n=r);return n}x_.exports=function(e){for(var t=0,
n=0,r=e;n<r.length;n++){var o=r[n];t+=o.length}e=e.filter(function(l){return l.length>0});for(var i=new v(
t),s=e.map(function(){return 0}),a=0;a<t;a++){var u=RX(e,s);i[a]=e[u][s[u]],s[u]++}return i}});var D_=Ne(
(C7e,R_)=>{"use strict";m();function wd(e){"@babel/helpers - typeof";return wd=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},wd(e)}function DX(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function S_(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,AX(r.key),r)}}function OX(e,t,n){return t&&S_(e.prototype,t),n&&S_(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function AX(e){var t=PX(e,"string");return wd(t)=="symbol"?t:t+""}
function PX(e,t){
if(wd(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(wd(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var NX="expandPair",IX=T_(),Vw=Mt(),$X=Vw.getLeft,_X=Vw.getRight,Jw=Vw.pushArray,FX=Li(
),
MX=Bf(),LX=MX.getExpandToDefault,Yw=gr(),E_=Yw.getUnmatchedLoopException,jX=Yw.getClosingTagNotMatchOpeningTag,
C_=Yw.getUnbalancedLoopException;function zX(e){switch(e.location){case"start":return 1;case"end":
return-1}}
function Zw(e,t){return e!=null&&t!=null&&(e.part.location==="start"&&t.part.location==="end"&&e.part.
value===t.part.value||t.part.value==="")}function BX(e){for(var t=0,n=[];t<e.length;){var r=e[t].part;
if(r.location==="end"){if(t===0)return e.splice(0,1),n.push(E_(r)),{traits:e,errors:n};var o=t,i=t-1,
s=1;if(Zw(e[i],e[o]))return e.splice(o,1),e.splice(i,1),{errors:n,traits:e};for(;s<50;){var a=e[i-s],
u=e[o+s];if(Zw(a,e[o]))return e.splice(o,1),e.splice(i-s,1),{errors:n,traits:e};if(Zw(e[i],u))return e.
splice(o+s,1),e.splice(i,1),{errors:n,traits:e};s++}return n.push(jX({tags:[e[i].part,e[o].part]})),
e.splice(o,1),e.splice(i,1),{traits:e,errors:n}}t++}for(var l=0;l<e.length;l++){var c=e[l].part;n.push(
E_(c))}return{traits:[],errors:n}}function UX(e){var t={},n=[],r=[],o=[];for(Jw(o,e);o.length>0;){
var i=BX(
o);Jw(n,i.errors),o=i.traits}if(n.length>0)return{pairs:r,errors:n};for(var s=0,a=0;a<e.length;a++){
var u=e[a],l=u.part,c=zX(l);if(s+=c,c===1)t[s]=u;else{var d=t[s+1];s===0&&r.push([d,u])}s=s>=0?s:0}
return{
pairs:r,errors:n}}var WX=(function(){function e(){DX(this,e),this.name="ExpandPairTrait"}return OX(e,
[{key:"optionsTransformer",value:function(n,r){return r.options.paragraphLoop&&Jw(r.fileTypeConfig.expandTags,
r.fileTypeConfig.onParagraphLoop),this.expandTags=r.fileTypeConfig.expandTags,n}},{key:"postparse",
value:function(n,r){
var o=this,i=r.getTraits,s=r.postparse,a=r.fileType,u=i(NX,n,r);u=u.map(function(N){return N||[]}),u=
IX(u);var l=UX(u),c=l.pairs,d=l.errors,p=0,h=null,b=c.map(function(N){var I=N[0].part.expandTo;if(I===
"auto"&&a!=="text"){var _=LX(n,N,o.expandTags);_.error&&d.push(_.error),I=_.value}if(!I||a==="text"){
var F=N[0].offset,j=N[1].offset;return F<p&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&d.
push(C_(N,h)),h=N,p=j,[F,j]}var B,L;try{B=$X(n,I,N[0].offset)}catch(z){d.push(z)}try{L=_X(n,I,N[1].offset)}
catch(z){
d.push(z)}return B<p&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&d.push(C_(N,h)),p=L,h=N,
[B,L]});if(d.length>0)return{postparsed:n,errors:d};var S=0,A,P=n.reduce(function(N,I,_){var F=S<c.length&&
b[S][0]<=_&&_<=b[S][1],j=c[S],B=b[S];if(!F)return N.push(I),N;if(B[0]===_&&(A=[]),j[0].offset!==_&&j[
1].
offset!==_&&A.push(I),B[1]===_){var L=n[j[0].offset];L.subparsed=s(A,{basePart:L}),L.endLindex=j[1].
part.lIndex,delete L.location,delete L.expandTo,N.push(L),S++;for(var z=b[S];z&&z[0]<_;)S++,z=b[S]}
return N},
[]);return{postparsed:P,errors:d}}}])})();R_.exports=function(){return FX(new WX)}});var I_=Ne((D7e,
N_)=>{"use strict";m();function vd(e){"@babel/helpers - typeof";return vd=typeof T=="function"&&
typeof T.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T==
"function"&&t.constructor===T&&t!==T.prototype?"symbol":typeof t},vd(e)}function KX(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function O_(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),f.defineProperty(
e,qX(r.key),r)}}function GX(e,t,n){return t&&O_(e.prototype,t),n&&O_(e,n),f.defineProperty(e,
"prototype",{writable:!1}),e}function qX(e){var t=HX(e,"string");return vd(t)=="symbol"?t:t+""}
function HX(e,t){
if(vd(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(vd(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var ZX=Li(),P_=gr(),JX=P_.getScopeCompilationError,VX=P_.getCorruptCharactersException,
Xw=Mt(),A_=Xw.utf8ToWord,YX=Xw.hasCorruptCharacters,XX=Xw.removeCorruptCharacters,Zf=Ow(),QX=Zf.settingsContentType,
eQ=Zf.coreContentType,tQ=Zf.appContentType,nQ=Zf.customContentType,rQ=[QX,eQ,tQ,nQ],oQ={docx:"w",
pptx:"a"},iQ=(function(){function e(){KX(this,e),this.name="Render",this.recordRun=!1,this.recordedRun=[
]}
return GX(e,[{key:"set",value:function(n){n.compiled&&(this.compiled=n.compiled),n.data!=null&&(this.
data=n.data)}},{key:"optionsTransformer",value:function(n,r){return this.docxtemplater=r,this.brTag=
r.fileType==="docx"?"<w:r><w:br/></w:r>":"<a:br/>",this.prefix=oQ[r.fileType],this.runStartTag="".concat(
this.prefix,":r"),this.runPropsStartTag="".concat(this.prefix,":rPr"),n}},{key:"postparse",value:
function(n,r){
for(var o=[],i=0;i<n.length;i++){var s=n[i];if(s.type==="placeholder"){var a=s.value;try{r.cachedParsers[
s.
lIndex]=this.docxtemplater.parser(a,{tag:s})}catch(u){o.push(JX({tag:a,rootError:u,offset:s.offset}))}
}}
return{postparsed:n,errors:o}}},{key:"getRenderedMap",value:function(n){for(var r in this.compiled)n[
r]=
{from:r,data:this.data};return n}},{key:"render",value:function(n,r){var o=r.contentType,i=r.scopeManager,
s=r.linebreaks,a=r.nullGetter,u=r.fileType,l=r.stripInvalidXMLChars;if(rQ.indexOf(o)!==-1&&(s=!1),s&&
this.recordRuns(n),!(n.type!=="placeholder"||n.module)){var c;try{c=i.getValue(n.value,{part:n})}
catch(d){
return{errors:[d]}}if(c!=null||(c=a(n)),typeof c=="string"){if(l)c=XX(c);else if(["docx","pptx",
"xlsx"].indexOf(u)!==-1&&YX(c))return{errors:[VX({tag:n.value,value:c,offset:n.offset})]}}return u==="text"?
{value:c}:{value:s&&typeof c=="string"?this.renderLineBreaks(c):A_(c)}}}},{key:"recordRuns",value:
function(n){
n.tag===this.runStartTag?this.recordedRun="":n.tag===this.runPropsStartTag?(n.position==="start"&&(
this.
recordRun=!0,this.recordedRun+=n.value),(n.position==="end"||n.position==="selfclosing")&&(this.recordedRun+=
n.value,this.recordRun=!1)):this.recordRun&&(this.recordedRun+=n.value)}},{key:"renderLineBreaks",
value:function(n){
for(var r=[],o=n.split(`
`),i=0,s=o.length;i<s;i++)r.push(A_(o[i])),i<o.length-1&&r.push("</".concat(this.prefix,":t></").concat(
this.prefix,":r>").concat(this.brTag,"<").concat(this.prefix,":r>").concat(this.recordedRun,"<").concat(
this.prefix,":t").concat(this.docxtemplater.fileType==="docx"?' xml:space="preserve"':"",">"));
return r}}])})();
N_.exports=function(){return ZX(new iQ)}});var j_=Ne((A7e,L_)=>{"use strict";m();var $_=l_(),sQ=g_(),
__=k_(),F_=D_(),M_=I_();function aQ(){return{
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
{contains:"w:p",expand:"w:p",onlyTextInTag:!0}],tagRawXml:"w:p",baseModules:[$_,sQ,F_,__,M_],
tagShouldContain:[
{tag:"w:sdtContent",shouldContain:["w:p","w:r","w:commentRangeStart","w:sdt"],value:"<w:p></w:p>"},{
tag:"w:tc",shouldContain:["w:p"],value:"<w:p></w:p>"},{tag:"w:tr",shouldContain:["w:tc"],drop:!0},{
tag:"w:tbl",shouldContain:["w:tr"],drop:!0}]}}function uQ(){return{getTemplatedFiles:function(){
return[]},
textPath:function(t){return t.textTarget},tagsXmlTextArray:["Company","HyperlinkBase","Manager",
"cp:category","cp:keywords","dc:creator","dc:description","dc:subject","dc:title","a:t","m:t",
"vt:lpstr",
"vt:lpwstr"],tagsXmlLexedArray:["p:sp","a:tc","a:tr","a:tbl","a:graphicData","a:p","a:r","a:rPr",
"p:txBody","a:txBody","a:off","a:ext","p:graphicFrame","p:xfrm","a16:rowId","a:endParaRPr"],
droppedTagsInsidePlaceholder:[
"a:p","a:endParaRPr"],expandTags:[{contains:"a:tc",expand:"a:tr"}],onParagraphLoop:[{contains:"a:p",
expand:"a:p",onlyTextInTag:!0}],tagRawXml:"p:sp",baseModules:[$_,F_,__,M_],tagShouldContain:[{tag:
"a:tbl",shouldContain:["a:tr"],dropParent:"p:graphicFrame"},{tag:"p:txBody",shouldContain:["a:p"],
value:"<a:p></a:p>"},{tag:"a:txBody",shouldContain:["a:p"],value:"<a:p></a:p>"}]}}L_.exports={docx:
aQ,pptx:uQ}});var oF=Ne((N7e,rv)=>{"use strict";m();var lQ=["modules"];function z_(e,t){var n=f.keys(
e);if(f.getOwnPropertySymbols){
var r=f.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return f.getOwnPropertyDescriptor(e,o).enumerable}
)),
n.push.apply(n,r)}return n}function ro(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?
arguments[t]:{};t%2?z_(f(n),!0).forEach(function(r){cQ(e,r,n[r])}):f.getOwnPropertyDescriptors?f.defineProperties(
e,f.getOwnPropertyDescriptors(n)):z_(f(n)).forEach(function(r){f.defineProperty(e,r,f.getOwnPropertyDescriptor(
n,r))})}return e}function cQ(e,t,n){return(t=J_(t))in e?f.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function B_(e,t){return fQ(e)||pQ(e,t)||mQ(e,t)||dQ()}
function dQ(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function mQ(e,t){
if(e){if(typeof e=="string")return U_(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?v.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?U_(e,t):void 0}}function U_(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=v(t);n<t;
n++)
r[n]=e[n];return r}function pQ(e,t){var n=e==null?null:typeof T!="undefined"&&e[T.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(f(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),f(s)!==s))return}finally{if(l)throw o}}return a}}function fQ(
e){
if(v.isArray(e))return e}function Uu(e){"@babel/helpers - typeof";return Uu=typeof T=="function"&&
typeof T.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof T=="function"&&t.constructor===
T&&t!==T.prototype?"symbol":typeof t},Uu(e)}function gQ(e,t){if(e==null)return{};var n,r,o=hQ(e,t);
if(f.
getOwnPropertySymbols){var i=f.getOwnPropertySymbols(e);for(r=0;r<i.length;r++)n=i[r],t.indexOf(n)===
-1&&{}.propertyIsEnumerable.call(e,n)&&(o[n]=e[n])}return o}function hQ(e,t){if(e==null)return{};var n={
};
for(var r in e)if({}.hasOwnProperty.call(e,r)){if(t.indexOf(r)!==-1)continue;n[r]=e[r]}return n}
function yQ(e,t){
if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}function W_(e,t){for(
var n=0;n<
t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),
f.defineProperty(e,J_(r.key),r)}}function bQ(e,t,n){return t&&W_(e.prototype,t),n&&W_(e,n),f.defineProperty(
e,"prototype",{writable:!1}),e}function J_(e){var t=wQ(e,"string");return Uu(t)=="symbol"?t:t+""}
function wQ(e,t){
if(Uu(e)!="object"||!e)return e;var n=e[T.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Uu(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var xn=Mt(),Gt=CI(),vQ=Gt.object({allowUnopenedTag:Gt.boolean().optional(),
allowUnclosedTag:Gt.
boolean().optional(),allowUnbalancedLoops:Gt.boolean().optional(),changeDelimiterPrefix:Gt.string().
optional().nullable()}),kQ=Gt.object({delimiters:Gt.object({start:Gt.string().nullable(),end:Gt.string(
).
nullable()}).strict().optional(),fileTypeConfig:Gt.object({}).optional(),paragraphLoop:Gt.boolean().
optional(),parser:Gt.function().optional(),errorLogging:Gt.union([Gt.boolean(),Gt.string()]).optional(
),
linebreaks:Gt.boolean().optional(),nullGetter:Gt.function().optional(),syntax:vQ.optional(),
stripInvalidXMLChars:Gt.
boolean().optional(),warnFn:Gt.function().optional()}).strict(),xQ=DI(),V_=xQ.getRelsTypes,Y_=PI(),
X_=Y_.
collectContentTypes,Q_=Y_.getContentTypes,eF=Li(),TQ=Bf(),SQ=HI(),EQ=e$(),K_=Nw(),CQ=p$(),Qw=CQ.getTags,
tF=g$(),Uo=gr(),nF=Uo.throwMultiError,RQ=Uo.throwResolveBeforeCompile,DQ=Uo.throwRenderInvalidTemplate,
OQ=Uo.throwRenderTwice,xd=Uo.XTInternalError,AQ=Uo.XTTemplateError,PQ=Uo.throwFileTypeNotIdentified,
NQ=Uo.throwFileTypeNotHandled,Jf=Uo.throwApiVersionError;xn.getRelsTypes=V_;xn.traits=TQ;xn.moduleWrapper=
eF;xn.collectContentTypes=X_;xn.getContentTypes=Q_;var G_=xn.getDefaults,IQ=xn.str2xml,$Q=xn.xml2str,
nv=xn.concatArrays,q_=xn.uniq,_Q=xn.getDuplicates,FQ=xn.stableSort,ev=xn.pushArray,H_=xn.utf8ToWord,
MQ=xn.invertMap,LQ="[Content_Types].xml",jQ="_rels/.rels",oo=[3,48,0];function zQ(e){for(var t=[],n=0;
n<
e.length;n++){var r=e[n];t.push(r.name)}var o=_Q(t);if(o.length>0)throw new xd(
'Detected duplicate module "'.concat(o[0],'"'))}function BQ(e){for(var t=0,n=e.modules;t<n.length;t++)for(
var r=n[t],o=0,
i=r.xmlContentTypes||[];o<i.length;o++)for(var s=i[o],a=e.invertedContentTypes[s]||[],u=0;u<a.length;
u++){
var l=a[u];e.zip.files[l]&&e.options.xmlFileNames.push(l)}}function UQ(e){return FQ(e,function(t,n){
return(n.priority||0)-(t.priority||0)})}function kd(e){var t=[];for(var n in e)t.push(n);for(var r=[
LQ,jQ],o=["word/","xl/","ppt/"],i=0;i<t.length;i++)for(var s=t[i],a=0;a<o.length;a++){var u=o[a];s.indexOf(
"".concat(u))===0&&r.push(s)}for(var l=0;l<t.length;l++){var c=t[l];r.indexOf(c)===-1&&r.push(c)}
return r}
function rF(e,t){e.hideDeprecations!==!0&&console.warn(t)}function Bu(e,t){if(e.hideDeprecations!==!0)
return rF(e,'Deprecated method ".'.concat(t,
'", view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ').concat(new C(
).stack))}function tv(e){e.modules=e.modules.filter(function(t){
if(!t.supportedFileTypes)return!0;if(!v.isArray(t.supportedFileTypes))throw new C(
"The supportedFileTypes field of the module must be an array");var n=t.supportedFileTypes.includes(e.fileType);
return n||
t.on("detached"),n})}function Z_(e){var t=e.compiled;e.errors=nv(f.keys(t).map(function(n){return t[
n].
allErrors})),e.errors.length!==0&&(e.options.errorLogging&&tF(e.errors,e.options.errorLogging),nF(e.
errors))}function WQ(e){return typeof Buffer!="undefined"&&typeof Buffer.isBuffer=="function"&&
Buffer.
isBuffer(e)}var Fs=(function(){function e(t){var n=arguments.length>1&&arguments[1]!==void 0?
arguments[1]:
{},r=n.modules,o=r===void 0?[]:r,i=gQ(n,lQ);if(yQ(this,e),this.targets=[],this.rendered=!1,this.scopeManagers=
{},this.compiled={},this.modules=[SQ()],this.xmlDocuments={},arguments.length===0)rF(this,
"Deprecated docxtemplater constructor with no arguments, view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ".concat(
new C().stack)),this.hideDeprecations=!0,this.setOptions(i);else{
if(this.hideDeprecations=!0,this.setOptions(i),WQ(t))throw new C(
"You passed a Buffer to the Docxtemplater constructor. The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!t||!t.files||typeof t.file!="function")throw new C(
"The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!v.isArray(o))throw new C(
"The modules argument of docxtemplater's constructor must be an array");for(var s=0;s<o.length;s++){
var a=o[s];this.attachModule(a)}this.loadZip(t),this.compile(),this.v4Constructor=!0}this.hideDeprecations=
!1}return bQ(e,[{key:"verifyApiVersion",value:function(n){n=n.split(".");for(var r=0;r<n.length;r++)
n[r]=parseInt(n[r],10);return n.length!==3&&Jf("neededVersion is not a valid version",{neededVersion:
n,
explanation:"the neededVersion must be an array of length 3"}),n[0]!==oo[0]&&Jf(
"The major api version do not match, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,
currentModuleApiVersion:oo,explanation:"moduleAPIVersionMismatch : needed=".concat(n.join("."),
", current=").concat(oo.join("."))}),n[1]>oo[1]&&Jf(
"The minor api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,currentModuleApiVersion:oo,
explanation:"moduleAPIVersionMismatch : needed=".concat(n.join("."),", current=").concat(oo.join("."))}
),
n[1]===oo[1]&&n[2]>oo[2]&&Jf(
"The patch api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,currentModuleApiVersion:oo,explanation:"moduleAPIVersionMismatch : needed=".concat(
n.join("."),", current=").concat(oo.join("."))}),!0}},{key:"setModules",value:function(n){for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.set(n)}}},{key:"sendEvent",value:function(n){for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.on(n)}}},{key:"attachModule",value:function(n){if(this.v4Constructor)throw new xd(
"attachModule() should not be called manually when using the v4 constructor");Bu(this,"attachModule");
var r=Uu(n);if(r==="function")throw new xd(

"Cannot attach a class/function as a module. Most probably you forgot to instantiate the module by using `new` on the module.");
if(!n||r!=="object")throw new xd("Cannot attachModule with a falsy value");
if(n.requiredAPIVersion&&this.verifyApiVersion(n.requiredAPIVersion),n.attached===!0)if(typeof n.clone==
"function")n=n.clone();else throw new C('Cannot attach a module that was already attached : "'.concat(
n.name,
'". The most likely cause is that you are instantiating the module at the root level, and using it for multiple instances of Docxtemplater'));
n.attached=!0;var o=eF(n);return this.modules.push(
o),o.on("attached"),this.fileType&&tv(this),this}},{key:"findModule",value:function(n){for(var r=0,o=this.
modules;r<o.length;r++){var i=o[r];if(i.name===n)return i}}},{key:"setOptions",value:function(n){var r,
o;if(this.v4Constructor)throw new C(
"setOptions() should not be called manually when using the v4 constructor");if(!n)throw new C(
"setOptions should be called with an object as first parameter");var i=kQ.
validate(n);if(i.success===!1)throw new C(i.error);Bu(this,"setOptions"),this.options={};var s=G_();
for(var a in s){var u=s[a];this.options[a]=n[a]!=null?n[a]:this[a]||u,this[a]=this.options[a]}return(
r=
this.delimiters).start&&(r.start=H_(this.delimiters.start)),(o=this.delimiters).end&&(o.end=H_(this.
delimiters.end)),this}},{key:"loadZip",value:function(n){if(this.v4Constructor)throw new C(
"loadZip() should not be called manually when using the v4 constructor");if(Bu(this,"loadZip"),n.loadAsync)throw new xd(
"Docxtemplater doesn't handle JSZip version >=3, please use pizzip");n.xtRendered&&this.options.warnFn(
[new C(
"This zip file appears to be the outcome of a previous docxtemplater generation. This typically indicates that docxtemplater was integrated by reusing the same zip file. It is recommended to create a new Pizzip instance for each docxtemplater generation.")]),
this.zip=n,this.updateFileTypeConfig(),
this.modules=nv([this.fileTypeConfig.baseModules.map(function(s){return s()}),this.modules]);for(var r=0,
o=this.modules;r<o.length;r++){var i=o[r];i.zip=this.zip,i.docxtemplater=this,i.fileTypeConfig=this.
fileTypeConfig,i.fileType=this.fileType,i.xtOptions=this.options,i.modules=this.modules}return tv(
this),
this}},{key:"precompileFile",value:function(n){var r=this.createTemplateClass(n);r.preparse(),this.compiled[
n]=
r}},{key:"compileFile",value:function(n){this.compiled[n].parse()}},{key:"getScopeManager",value:
function(n,r,o){
var i;return(i=this.scopeManagers)[n]||(i[n]=EQ({tags:o,parser:this.parser,cachedParsers:r.cachedParsers}
)),
this.scopeManagers[n]}},{key:"resolveData",value:function(n){var r=this;Bu(this,"resolveData");var o=[
];
return f.keys(this.compiled).length||RQ(),Promise.resolve(n).then(function(i){r.data=i,r.setModules(
{data:r.data,Lexer:K_}),r.mapper=r.modules.reduce(function(c,d){return d.getRenderedMap(c)},{});for(
var s=[],
a=function(){var d=l[u],p=r.mapper[d],h=p.from,b=p.data;s.push(Promise.resolve(b).then(function(S){
var A=r.
compiled[h];return A.filePath=d,A.scopeManager=r.getScopeManager(d,A,S),A.resolveTags(S).then(
function(P){
return A.scopeManager.finishedResolving=!0,P},function(P){ev(o,P)})}))},u=0,l=f.keys(r.mapper);u<l.length;
u++)
a();return Promise.all(s).then(function(c){return o.length!==0&&(r.options.errorLogging&&tF(o,r.options.
errorLogging),nF(o)),nv(c)})})}},{key:"compile",value:function(){if(Bu(this,"compile"),this.updateFileTypeConfig(
),
zQ(this.modules),this.modules=UQ(this.modules),f.keys(this.compiled).length)return this;for(var n=this.
options,r=0,o=this.modules;r<o.length;r++){var i=o[r];n=i.optionsTransformer(n,this)}this.options=n,
this.options.xmlFileNames=q_(this.options.xmlFileNames);for(var s=0,a=this.options.xmlFileNames;s<a.
length;s++){var u=a[s],l=this.zip.files[u].asText();this.xmlDocuments[u]=IQ(l)}this.setModules({zip:
this.
zip,xmlDocuments:this.xmlDocuments});for(var c=0,d=this.modules;c<d.length;c++){var p=d[c];p.xmlDocuments=
this.xmlDocuments}this.getTemplatedFiles(),this.sendEvent("before-preparse");for(var h=0,b=this.templatedFiles;
h<
b.length;h++){var S=b[h];this.zip.files[S]!=null&&this.precompileFile(S)}this.sendEvent(
"after-preparse");for(var A=0,P=this.templatedFiles;A<P.length;A++){var N=P[A];this.zip.files[N]!=null&&
this.compiled[N].
parse({noPostParse:!0})}this.sendEvent("after-parse");for(var I=0,_=this.templatedFiles;I<_.length;I++){
var F=_[I];this.zip.files[F]!=null&&this.compiled[F].postparse()}return this.sendEvent(
"after-postparse"),this.setModules({compiled:this.compiled}),Z_(this),this}},{key:
"updateFileTypeConfig",value:function(){
this.relsTypes=V_(this.zip);var n=Q_(this.zip),r=n.overrides,o=n.defaults,i=n.contentTypes,s=n.contentTypeXml;
s&&(this.filesContentTypes=X_(r,o,this.zip),this.invertedContentTypes=MQ(this.filesContentTypes),
this.
setModules({contentTypes:this.contentTypes,invertedContentTypes:this.invertedContentTypes}));var a;
this.
zip.files.mimetype&&(a="odt");for(var u=0,l=this.modules;u<l.length;u++){var c=l[u];a=c.getFileType(
{zip:this.zip,contentTypes:i,contentTypeXml:s,overrides:r,defaults:o,doc:this})||a}if(this.fileType=
a,a==="odt"&&NQ(a),a||PQ(this.zip),BQ(this),tv(this),this.fileTypeConfig=this.options.fileTypeConfig||
this.fileTypeConfig,!this.fileTypeConfig)if(e.FileTypeConfig[this.fileType])this.fileTypeConfig=e.FileTypeConfig[
this.
fileType]();else{var d='Filetype "'.concat(this.fileType,'" is not supported'),p="filetype_not_supported";
this.fileType==="xlsx"&&(d='Filetype "'.concat(this.fileType,
'" is supported only with the paid XlsxModule'),p="xlsx_filetype_needs_xlsx_module");var h=new AQ(d);
throw h.properties={id:p,explanation:d},
h}return this}},{key:"renderAsync",value:function(n){var r=this;this.hideDeprecations=!0;var o=this.
resolveData(n);return this.hideDeprecations=!1,this.zip.xtRendered=!0,o.then(function(){return r.render(
)})}},
{key:"render",value:function(n){this.zip.xtRendered=!0,this.rendered&&OQ(),this.rendered=!0,f.keys(
this.
compiled).length===0&&this.compile(),this.errors.length>0&&DQ(),arguments.length>0&&(this.data=n),
this.
setModules({data:this.data,Lexer:K_}),this.mapper||(this.mapper=this.modules.reduce(function(j,B){
return B.
getRenderedMap(j)},{}));var r=[];for(var o in this.mapper){var i=this.mapper[o],s=i.from,a=i.data,u=this.
compiled[s];u.scopeManager=this.getScopeManager(o,u,a),u.render(o),r.push([o,u.content,u]),delete u.
content}for(var l=0;l<r.length;l++)for(var c=r[l],d=B_(c,3),p=d[1],h=d[2],b=0,S=this.modules;b<S.length;
b++){
var A=S[b];if(A.preZip){var P=A.preZip(p,h);typeof P=="string"&&(c[1]=P)}}for(var N=0;N<r.length;N++){
var I=B_(r[N],2),_=I[0],F=I[1];this.zip.file(_,F,{createFolders:!0})}return Z_(this),this.sendEvent(
"syncing-zip"),this.syncZip(),this.sendEvent("synced-zip"),this}},{key:"syncZip",value:function(){
for(var n in this.
xmlDocuments){this.zip.remove(n);var r=$Q(this.xmlDocuments[n]);this.zip.file(n,r,{createFolders:!0}
)}}},
{key:"setData",value:function(n){return Bu(this,"setData"),this.data=n,this}},{key:"getZip",value:
function(){
return this.zip}},{key:"createTemplateClass",value:function(n){var r=this.zip.files[n].asText();
return this.
createTemplateClassFromContent(r,n)}},{key:"createTemplateClassFromContent",value:function(n,r){for(
var o={
filePath:r,contentType:this.filesContentTypes[r],relsType:this.relsTypes[r]},i=G_(),s=ev(f.keys(i),[
"filesContentTypes","fileTypeConfig","fileType","modules"]),a=0;a<s.length;a++){var u=s[a];o[u]=this[
u]}
return new e.XmlTemplater(n,o)}},{key:"getFullText",value:function(n){return this.createTemplateClass(
n||this.fileTypeConfig.textPath(this)).getFullText()}},{key:"getTemplatedFiles",value:function(){
this.
templatedFiles=this.fileTypeConfig.getTemplatedFiles(this.zip),ev(this.templatedFiles,this.targets);
var n=this.fileTypeConfig.templatedNs||[];if(n.length>0){for(var r in this.filesContentTypes)if(
/^customXml\/item\d+\.xml$/.
test(r))for(var o=0;o<n.length;o++){var i=n[o],s=this.zip.file(r).asText();s.indexOf('xmlns="'.concat(
i,'"'))!==-1&&this.templatedFiles.push(r)}}return this.templatedFiles=q_(this.templatedFiles),this.templatedFiles}
},
{key:"getTags",value:function(){var n={headers:[],footers:[]};for(var r in this.compiled){var o=this.
filesContentTypes[r];o==="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"&&
(n.document={target:r,tags:Qw(this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"&&
n.headers.push({target:r,tags:Qw(this.compiled[r].
postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"&&n.footers.
push({target:r,tags:Qw(this.compiled[r].postparsed)})}return n}},{key:"toBuffer",value:function(n){
return this.
zip.generate(ro(ro({compression:"DEFLATE",fileOrder:kd},n),{},{type:"nodebuffer"}))}},{key:"toBlob",
value:function(n){return this.zip.generate(ro(ro({compression:"DEFLATE",fileOrder:kd},n),{},{type:
"blob"}))}},{key:"toBase64",value:function(n){return this.zip.generate(ro(ro({compression:"DEFLATE",
fileOrder:kd},
n),{},{type:"base64"}))}},{key:"toUint8Array",value:function(n){return this.zip.generate(ro(ro({
compression:"DEFLATE",fileOrder:kd},n),{},{type:"uint8array"}))}},{key:"toArrayBuffer",value:
function(n){return this.
zip.generate(ro(ro({compression:"DEFLATE",fileOrder:kd},n),{},{type:"arraybuffer"}))}}])})();Fs.DocUtils=
xn;Fs.Errors=gr();Fs.XmlTemplater=Z$();Fs.FileTypeConfig=j_();Fs.XmlMatcher=_w();rv.exports=Fs;rv.exports.
default=Fs});var iF={};Wg(iF,{Docxtemplater:()=>sF.default});var sF,aF=zd(()=>{"use strict";m();sF=sj(
oF(),1)});var Cie={};Wg(Cie,{acceptRowOrder:()=>tie,answerFix:()=>Sie,answerQuestions:()=>nie,
applyFixes:()=>kie,
changeSettings:()=>oie,checkSheets:()=>$oe,chooseLanguage:()=>iie,closeAndCompute:()=>joe,closeStage:
()=>uie,
collectJudgeFiles:()=>bie,computeRanking:()=>Goe,computeTop:()=>_oe,confirmPlenary:()=>mie,
createWorkbook:()=>Xoe,
decide:()=>Boe,decideResult:()=>gie,explainHistory:()=>die,explainRules:()=>cie,exportDocuments:()=>Hoe,
getState:()=>Woe,makeAwardDocuments:()=>Loe,makeDocuments:()=>qoe,makeJudgeFiles:()=>yie,
makeJudgeTabs:()=>eie,
markFindings:()=>Eie,onInstall:()=>Noe,onOpen:()=>Poe,openRanking:()=>Moe,openSidebar:()=>Ioe,
openTemplate:()=>Joe,
prepareJudgeTabs:()=>Foe,prepareObjections:()=>fie,preparePlenary:()=>pie,preparePlenaryTab:()=>zoe,
previewFixes:()=>vie,readDetails:()=>rie,readJudgeFiles:()=>hie,readOwnFixes:()=>Tie,readTemplate:()=>Zoe,
reopenStage:()=>lie,restoreTemplate:()=>Yoe,showCell:()=>aie,showRanking:()=>sie,takeList:()=>Qoe,
undoFixes:()=>xie,
uploadTemplate:()=>Voe,validateWorkbook:()=>Koe,verify:()=>Uoe,verifyResult:()=>wie});m();m();m();m(
);function qg(e){let t=f.values(e).filter(r=>typeof r=="number");return f.entries(e).filter(([r,o])=>t.
indexOf(+r)===-1).map(([r,o])=>o)}function Kv(e,t){return typeof t=="bigint"?t.toString():t}var Gg=class{
constructor(t){this._getter=t,
this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),
this._value}};function Gv(e){return new Gg(e)}function qv(e){return e==null}function Ud(e){let t=e.startsWith(
"^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function Wd(e,t,n){f.defineProperty(
e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function Hv(e){
let t=f.getOwnPropertyDescriptor(e,"shape");return t!=null&&t.get?t.get.raw:t==null?void 0:t.value}
function Hg(e){
var t;return(t=Hv(e._zod.def))!=null?t:e._zod.def.shape}function Zv(e,t,n){f.defineProperty(e,t,{get(
){
let r=n();return Wd(this,t,r),r},enumerable:!0,configurable:!0})}function Jv(e,t,n){t in e?Wd(e,t,n):
e[t]=n}function aj(e,t,n,r){let o=Hg(t);for(let i of n){let s=f.getOwnPropertyDescriptor(o,i);s.enumerable&&
(s.get?Zv(e,i,()=>{let a=t._zod.def.shape[i];return r?r(a,i):a}):Jv(e,i,r?r(s.value,i):s.value))}}
function uj(e,t){
for(let n of Reflect.ownKeys(t)){let r=f.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?Zv(e,n,(
)=>t[n]):
Jv(e,n,r.value))}}function Vv(...e){let t={};for(let n of e){let r=f.getOwnPropertyDescriptors(n);f.
assign(t,r)}return f.defineProperties({},t)}var Zg="captureStackTrace"in C?C.captureStackTrace:(...e)=>{
};function Bd(e){return typeof e=="object"&&e!==null&&!v.isArray(e)}function Kd(e){if(Bd(e)===!1)return!1;
let t=e.constructor;if(t===void 0||typeof t!="function")return!0;
let n=t.prototype;return!(Bd(n)===!1||f.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}
function Jg(e){
return Kd(e)?{...e}:v.isArray(e)?[...e]:e instanceof y?new y(e):e instanceof k?new k(e):e}var Yv=new k(
["string","number","symbol"]);function ml(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function pl(
e,t,n){let r=new e._zod.constr(
t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function Ht(e){let t=e;if(!t)
return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?
void 0:t.error)!==void 0)throw new C("Cannot specify both `message` and `error` params");t.error=t.message}
return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function Xv(e){return f.keys(
e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var Qv={
safeint:[w.MIN_SAFE_INTEGER,w.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],
float32:[-34028234663852886e22,34028234663852886e22],float64:[-w.MAX_VALUE,w.MAX_VALUE]};function ek(
e,t){if(!Kd(t))throw new C("Invalid input to extend: expected a plain object");let n=e._zod.
def.checks;if(n&&n.length>0){let o=Hg(e);for(let i of Reflect.ownKeys(t))if(f.getOwnPropertyDescriptor(
o,i)!==void 0)throw new C(
"Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}
return pl(e,Vv(e._zod.def,{shape:lj(e,t)}))}function lj(e,t){let n={};return aj(
n,e,Reflect.ownKeys(Hg(e))),uj(n,t),n}function yr(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;
r<e.issues.length;r++)if(((n=e.issues[r])==
null?void 0:n.continue)!==!0)return!0;return!1}function tk(e,t=0){var n;if(e.aborted===!0)return!0;
for(let r=t;r<
e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}function $r(
e,t){
return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function dl(
e){
return typeof e=="string"?e:e==null?void 0:e.message}function Vg(e){var n,r;let t=[];for(let o of e!=
null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let s=(r=(n=i.maximum)!=
null?n:i.length)!=null?r:i.size;s>=0&&t.push([s,o])}return t}function Gd(e,t,n){var o;var r;for(let i=t;
i<
e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function co(e,t,n){var u,l,c,d,p,h,b,S,A,P,N,I,
_,F,j,B,L;var r;let o=(l=(u=e.inst)==null?void 0:u._zod)==null?void 0:l.traits;o!=null&&o.has(
"$ZodType")&&(o.has("$ZodCheck")?(c=(r=e).schema)!=null||(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==
e.inst?(p=(d=e.schema)==null?void 0:d._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(B=
(j=(_=(N=(A=dl((S=(b=(h=e.inst)==null?void 0:h._zod.def)==null?void 0:b.error)==null?void 0:S.call(b,
e)))!=null?A:dl(i==null?void 0:i(e)))!=null?N:dl((P=t==null?void 0:t.error)==null?void 0:P.call(t,e)))!=
null?_:dl((I=n.customError)==null?void 0:I.call(n,e)))!=null?j:dl((F=n.localeError)==null?void 0:F.call(
n,e)))!=null?B:"Invalid input",a={};for(let z of f.keys(e))z==="inst"||z==="schema"||z==="continue"||
z==="input"||z==="__proto__"||(a[z]=e[z]);return(L=a.path)!=null||(a.path=[]),a.message=s,t!=null&&t.
reportInput&&(a.input=e.input),a}var cj=/[\uD800-\uDBFF]/;function nk(e){let t=e.length;if(!cj.test(
e))return t;let n=t;for(let r=0;r<
t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}
function rk(e){
return v.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function ok(e,t){for(let n in t){
let r=f.getOwnPropertyDescriptor(t,n);r.get?f.defineProperty(e,n,{...r,
enumerable:!1}):dj(e,n,r.value)}}function Zi(e,t,n,r=!0){return f.defineProperty(e,t,{configurable:!0,
writable:!0,enumerable:r,value:n}),n}function Yg(e,t,n){return Zi(e,t,n,!1)}function dj(e,t,n){f.defineProperty(
e,t,{configurable:!0,get(){return this==null?n:Zi(this,t,n.bind(
this))},set(r){Zi(this,t,r)}})}function mj(e,t){let n=f.getPrototypeOf(e);return t in n?void 0:n}var Kg,
Ho=!1,pj={configurable:!0,get(){Ho=!0}};function fn(e,t,n){let r=f.getPrototypeOf(e._zod);if(t in r&&
Kg!==e._zod){Kg=void 0;return}Kg=e._zod,f.defineProperty(r,t,{configurable:!0,get(){f.defineProperty(
this,t,pj);let o=Ho;Ho=!1;try{let i=n(this);return Ho?delete this[t]:f.defineProperty(this,t,{
configurable:!0,
writable:!0,value:i}),Ho=Ho||o,i}catch(i){throw delete this[t],Ho=Ho||o,i}},set(o){f.defineProperty(
this,t,{configurable:!0,writable:!0,value:o})}})}function ik(e,t,n,r){let o=mj(e,t);o&&f.defineProperty(
o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return f.defineProperty(
this,t,i),i.value=n(this),f.defineProperty(this,t,i),i.value},set(i){f.defineProperty(this,t,{
configurable:!0,
writable:!0,enumerable:r,value:i})}})}var sk;var Xg={value:void 0,enumerable:!1},ak="captureStackTrace"in C?
C:null;function fj(e){let t=ak;if(t){
let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return ak=null,new e}
try{
return new e}finally{t.stackTraceLimit=n}}}return new e}function xe(e,t,n,r){var p;let o={};function i(
h){
this.def=h,this.constr=d,this.traits=new k}i.prototype=o;let s=n,a=s&&new WeakSet;function u(h,b){if(
h.
_zod){if(h._zod.traits.has(e))return}else{Xg.value=new i(b);try{f.defineProperty(h,"_zod",Xg)}
finally{
Xg.value=void 0}}if(h._zod.traits.add(e),t(h,b),a){let A=f.getPrototypeOf(h),P=h._zod.constr.prototype,
N=A;for(;N&&N!==P;)N=f.getPrototypeOf(N);let I=N!=null?N:A;a.has(I)||(a.add(I),ok(I,s))}let S=d.prototype;
for(let A in S)f.prototype.hasOwnProperty.call(S,A)&&(A in h||(h[A]=S[A].bind(h)))}let l=(p=r==null?
void 0:r.Parent)!=null?p:f;class c extends l{}f.defineProperty(c,"name",{value:e});function d(h){var P;
let b=r!=null&&r.Parent?fj(c):this;u(b,h);let S=b._zod.deferred;if(S){for(let N of S)N();b._zod.deferred=
void 0}let A=(P=globalThis.__zod_globalConfig)==null?void 0:P.postProcessor;return A&&A(b),b}return f.
defineProperty(d,"init",{value:u}),f.defineProperty(d,T.hasInstance,{value:h=>{var b,S;return r!=null&&
r.Parent&&h instanceof r.Parent?!0:(S=(b=h==null?void 0:h._zod)==null?void 0:b.traits)==null?void 0:
S.has(e)}}),f.defineProperty(d,"name",{value:e}),d}var mo=class extends C{constructor(){super(
"Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var uk;(uk=(sk=globalThis).__zod_globalConfig)!=null||
(sk.__zod_globalConfig={});var Vi=globalThis.__zod_globalConfig;
function po(e){return e&&f.assign(Vi,e),Vi}m();m();function gj(){var t;let e=this._zod;return(t=e.message)!=null||
(e.message=E.stringify(e.def,Kv,2)),e.
message}function hj(e){this._zod.message=e}var yj={get:gj,set:hj,enumerable:!0,configurable:!0},eh={
value:void 0,enumerable:!1},lk=new WeakSet([f.prototype,C.prototype]),ck=(e,t)=>{e.name="$ZodError",
eh.value=t,f.defineProperty(e,"issues",eh),eh.value=void 0,f.defineProperty(e,"message",yj);let n=f.
getPrototypeOf(e);lk.has(n)||(lk.add(n),f.defineProperty(n,"toString",{configurable:!0,enumerable:!1,
get(){let r=()=>this.message;return f.defineProperty(this,"toString",{value:r,configurable:!0,
writable:!0}),
r},set(r){f.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},Iie=xe(
"$ZodError",ck),fl=xe("$ZodError",ck,void 0,{Parent:C});var wj=e=>{let t=(n,r,o,i)=>{var u,l;let s=o?
{...o,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},
s);if(a instanceof Promise)throw new mo;if(a.issues.length){let c=new((u=i==null?void 0:i.Err)!=null?
u:e)(a.issues.map(d=>co(d,s,po())));throw Zg(c,(l=i==null?void 0:i.callee)!=null?l:t),c}return a.value}
;
return t},th=wj(fl),vj=e=>{let t=async(n,r,o,i)=>{var u,l;let s=o?{...o,async:!0}:{async:!0},a=n._zod.
run({value:r,issues:[]},s);if(a instanceof Promise&&(a=await a),a.issues.length){let c=new((u=i==null?
void 0:i.Err)!=null?u:e)(a.issues.map(d=>co(d,s,po())));throw Zg(c,(l=i==null?void 0:i.callee)!=null?
l:t),c}return a.value};return t},nh=vj(fl),kj=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.
run({value:n,issues:[]},o);if(i instanceof Promise)throw new mo;return i.issues.length?dk(e,i.issues,
o):{success:!0,data:i.value}},it=kj(fl);function dk(e,t,n){let r;return{success:!1,get error(){
return r||
(r=new e(t.map(o=>co(o,n,po()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var xj=e=>async(
t,n,r)=>{
let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&
(i=await i),i.issues.length?dk(e,i.issues,o):{success:!0,data:i.value}},rh=xj(fl);m();m();m();var mk=/^[\s\S]{0,}$/;
var oh=/^-?\d+(?:\.\d+)?$/,pk=/^(?:true|false)$/i;var Zo=xe("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||
(e._zod={}),e._zod.def=t,(o=(n=e._zod).
onattach)!=null||(n.onattach=[])});var Tj=e=>{let t=e.value;return!qv(t)&&t.length!==void 0},qd={
number:"number",bigint:"bigint",object:"date"},gk=xe("$ZodCheckLessThan",(e,t)=>{Zo.init(e,t);let n=qd[
typeof t.value];e._zod.check=r=>{var o;
(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:(o=qd[typeof r.value])!=null?o:
n,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:
t.
inclusive,inst:e,continue:!t.abort})}}),hk=xe("$ZodCheckGreaterThan",(e,t)=>{Zo.init(e,t);let n=qd[
typeof t.
value];e._zod.check=r=>{var o;(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:
(o=
qd[typeof r.value])!=null?o:n,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.
value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}});var yk=xe(
"$ZodCheckNumberFormat",(e,t)=>{var s;Zo.init(e,t),t.format=t.format||"float64";let n=(s=t.
format)==null?void 0:s.includes("int"),r=n?"int":"number",[o,i]=Qv[t.format];e._zod.check=a=>{let u=a.
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
abort})}});var bk=xe("$ZodCheckMaxLength",(e,t)=>{var r;var n;Zo.init(e,t),(r=(n=e._zod.def).when)!=null||
(n.when=
Tj),e._zod.check=o=>{let i=o.value,s=i.length;if((typeof i=="string"&&s>t.maximum?nk(i):s)<=t.maximum)
return;let u=rk(i);o.issues.push({origin:u,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,
inst:e,
continue:!t.abort})}});var wk=xe("$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;Zo.init(e,t),t.pattern?
(o=(n=e._zod).check)!=
null||(n.check=s=>{t.pattern.lastIndex=0,!t.pattern.test(s.value)&&s.issues.push({origin:"string",
code:"invalid_format",format:t.format,input:s.value,...t.pattern?{pattern:t.pattern.toString()}:{},
inst:e,
continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),vk=xe("$ZodCheckRegex",(e,t)=>{
wk.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:
"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,
continue:!t.
abort})}});m();var xk={major:4,minor:6,patch:7};var tn=xe("$ZodType",(e,t)=>{var i,s;var n;e!=null||
(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e.
_zod.version=xk;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&
r.length?[...r]:[];for(let a of o)for(let u of a._zod.onattach)u(e);if(o.length===0)(i=(n=e._zod).deferred)!=
null||(n.deferred=[]),(s=e._zod.deferred)==null||s.push(()=>{e._zod.run=e._zod.parse});else{let a=(l,
c,d)=>{
if(l.memo)return l;let p=yr(l),h;for(let b of c){if(b._zod.def.when){if(tk(l)||!b._zod.def.when(l))continue}
else if(p)
continue;let S=l.issues.length,A=b._zod.check(l);if(A instanceof Promise&&(d==null?void 0:d.async)===
!1)throw new mo;if(h||A instanceof Promise)h=(h!=null?h:Promise.resolve()).then(async()=>{await A,l.
issues.length!==S&&(Gd(l.issues,S,e),p||(p=yr(l,S)))});else{if(l.issues.length===S)continue;Gd(l.issues,
S,e),p||(p=yr(l,S))}}return h?h.then(()=>l):l},u=(l,c,d)=>{if(yr(l))return l.aborted=!0,l;let p=a(c,
o,d);if(p instanceof Promise){if(d.async===!1)throw new mo;return p.then(h=>e._zod.parse(h,d))}
return e.
_zod.parse(p,d)};e._zod.run=(l,c)=>{if(c.skipChecks)return e._zod.parse(l,c);if(c.direction==="backward"){
let p=e._zod.parse({value:l.value,issues:[]},{...c,skipChecks:!0});return p instanceof Promise?
p.then(h=>u(h,l,c)):u(p,l,c)}let d=e._zod.parse(l,c);if(d instanceof Promise){if(c.async===!1)throw new mo;
return d.then(p=>a(p,o,c))}return a(d,o,c)}}},{get"~standard"(){return Yg(this,"~standard",Cj(this))}
,
set"~standard"(e){Zi(this,"~standard",e)}}),Ak=(e,t)=>e.issues.length?{issues:e.issues.map(n=>co(n,t,
po()))}:{value:e.value};async function Ej(e,t){let n={async:!0};return Ak(await e._zod.run({value:t,
issues:[]},n),n)}function Cj(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,
issues:[]},
n);if(!(r instanceof Promise))return Ak(r,n)}catch{}return Ej(e,t)},vendor:"zod",version:1}}var Pk=xe(
"$ZodString",(e,t)=>{var n;tn.init(e,t),e._zod.pattern=(n=t.pattern)!=null?n:mk,e._zod.parse=(r,o)=>{
if(t.coerce)try{r.value=x(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:
"string",code:"invalid_type",input:r.value,inst:e}),r}});var ih=xe("$ZodNumber",(e,t)=>{tn.init(e,t),
e._zod.pattern=oh,e._zod.parse=(n,r)=>{if(t.coerce)try{n.
value=w(n.value)}catch{}let o=n.value;if(typeof o=="number"&&!w.isNaN(o)&&w.isFinite(o))return n;let i=typeof o==
"number"?w.isNaN(o)?"NaN":w.isFinite(o)?void 0:x(o):void 0;return n.issues.push({expected:"number",
code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),n}}),Nk=xe("$ZodNumberFormat",(e,t)=>{yk.init(
e,
t),ih.init(e,t)}),Ik=xe("$ZodBoolean",(e,t)=>{tn.init(e,t),e._zod.pattern=pk,e._zod.parse=(n,r)=>{if(
t.
coerce)try{n.value=!!n.value}catch{}let o=n.value;return typeof o=="boolean"||n.issues.push({
expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});var $k=xe("$ZodUnknown",(e,t)=>{tn.init(
e,t),e._zod.parse=n=>n});function Rj(e,t){let n=Vg(e._zod.def.checks);if(!n.length)return;let r=g.min(
...n.map(i=>i[0])),o=e.
_zod.parse;e._zod.parse=(i,s)=>{let a=t(i.value);if(a>r&&!(s!=null&&s.skipChecks)&&(s==null?void 0:s.
direction)!=="backward"){for(let[u,l]of Vg(e._zod.def.checks))if(a>u&&l._zod.def.when(i)){let c=i.issues.
length;return l._zod.check(i),i.issues[c].continue=!1,Gd(i.issues,c,e),i}}return o(i,s)}}var Dj=e=>v.
isArray(e)?e.length:-1;function Tk(e,t,n){e.issues.length&&t.issues.push(...$r(n,e.issues)),t.value[
n]=e.value}var _k=xe("$ZodArray",(e,t)=>{tn.init(e,t);let n=Vi.memoizer;n==null||n.attach(e),e._zod.parse=(
r,o)=>{let i=r.value;
if(!v.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),r;r.value=
n?n.alloc(e,r,v(i.length),o):v(i.length);let s=[],a=o==null?void 0:o.abortEarly;for(let u=0;u<i.length;
u++){
let l=i[u],c=t.element._zod.run({value:l,issues:[]},o);if(c instanceof Promise)s.push(c.then(d=>Tk(d,
r,u)));else if(Tk(c,r,u),a&&c.issues.length!==0&&yr(c))break}return s.length?Promise.all(s).then(()=>r):
r},Rj(e,Dj)});function Hd(e,t,n,r,o,i){let s=n in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(
e.
issues.length){if(o!==void 0&&a&&!s)return;t.issues.push(...$r(n,e.issues))}if(!s&&o===void 0){e.issues.
length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===
void 0?(s||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}var Oj=[];function Aj(e){
var s,
a,u,l;let t=f.keys(e.shape),n=f.getOwnPropertySymbols(e.shape),r=n.length?n:Oj,o=r.length?[...t,...r]:
t;for(let c of o)if(!((l=(u=(a=(s=e.shape)==null?void 0:s[c])==null?void 0:a._zod)==null?void 0:u.traits)!=
null&&l.has("$ZodType")))throw new C(`Invalid element at key "${x(c)}": expected a Zod schema`);let i=Xv(
e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new k(t),numKeys:t.length,optionalKeys:new k(i)}}
function Pj(e,t,n,r,o,i,s){let a=[],u=o.keySet,l=o.catchall._zod,c=l.def.type,d=l.optin,p=l.optout,h=0;
for(let b in t){if(s&&n.issues.length!==h){if(yr(n,h))break;h=n.issues.length}if(u.has(b))continue;
if(b===
"__proto__"){c==="never"&&a.push(b);continue}if(c==="never"){a.push(b);continue}let S=l.run({value:t[
b],
issues:[]},r);S instanceof Promise?e.push(S.then(A=>Hd(A,n,b,t,d,p))):Hd(S,n,b,t,d,p)}return a.length&&
n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),e.length?Promise.all(e).
then(()=>n):n}var Fk=xe("$ZodObject",(e,t)=>{var l;tn.init(e,t);let n=f.getOwnPropertyDescriptor(t,
"shape"),r=n!=null&&n.get?n.get.raw:(l=t.shape)!=null?l:{};if(r){let c=()=>{let d={...r};return f.defineProperty(
t,"shape",{value:d}),c.raw=d,d};c.raw=r,f.defineProperty(t,"shape",{get:c})}let o=Gv(()=>Aj(t));fn(e,
"propValues",c=>{let d=c.def.shape,p={};for(let h in d){let b=d[h]._zod;if(b.values){f.prototype.hasOwnProperty.
call(p,h)||Wd(p,h,new k);for(let S of b.values)p[h].add(S);b.optin!==void 0&&p[h].add(void 0)}}
return p});
let i=Bd,s=t.catchall,a,u=Vi.memoizer;u==null||u.attach(e),e._zod.parse=(c,d)=>{a!=null||(a=o.value);
let p=c.value;if(!i(p))return c.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),
c;c.value=u?u.alloc(e,c,{},d):{};let h=[],b=a.shape,S=d==null?void 0:d.abortEarly,A=c.issues.length;
for(let P of a.allKeys){if(S&&c.issues.length!==A){if(yr(c,A))break;A=c.issues.length}if(P==="__proto__")continue;
let N=b[P],I=N._zod.optin,_=N._zod.optout,F=N._zod.run({value:p[P],issues:[]},d);F instanceof
Promise?h.push(F.then(j=>Hd(j,c,P,p,I,_))):Hd(F,c,P,p,I,_)}return s?Pj(h,p,c,d,o.value,e,S===!0):h.length?
Promise.all(h).then(()=>c):c}});function Sk(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,
t;let o=e.filter(i=>!yr(
i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,
inst:n,errors:e.map(i=>i.issues.map(s=>co(s,r,po())))}),t)}var Mk=xe("$ZodUnion",(e,t)=>{tn.init(e,t),
fn(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":r.def.options.some(o=>o.
_zod.optin!==void 0)?"optional":void 0),fn(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?
"optional":void 0),fn(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new k(r.
def.options.flatMap(o=>v.from(o._zod.values)))}),fn(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.
pattern)){let o=r.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>Ud(i.source)).join(
"|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(
r,o);let i=!1,s=[];for(let a of t.options){let u=a._zod.run({value:r.value,issues:[]},o);if(u instanceof
Promise)s.push(u),i=!0;else{if(u.issues.length===0)return u;s.push(u)}}return i?Promise.all(s).then(
a=>Sk(a,r,e,o)):Sk(s,r,e,o)}});var Lk=xe("$ZodTuple",(e,t)=>{tn.init(e,t);let n=t.items,r=Vi.memoizer;
r==null||r.attach(e),e._zod.parse=
(o,i)=>{let s=o.value;if(!v.isArray(s))return o.issues.push({input:s,inst:e,expected:"tuple",code:
"invalid_type"}),o;o.value=r?r.alloc(e,o,[],i):[];let a=[],u=Ek(n,"optin"),l=Ek(n,"optout");if(!t.rest){
if(s.length<u)return o.issues.push({code:"too_small",minimum:u,inclusive:!0,input:s,inst:e,origin:
"array"}),o;s.length>n.length&&o.issues.push({code:"too_big",maximum:n.length,inclusive:!0,input:s,
inst:e,
origin:"array"})}let c=new v(n.length),d=t.rest?i==null?void 0:i.abortEarly:void 0,p=!1;for(let h=0;
h<
n.length;h++){let b=n[h]._zod.run({value:s[h],issues:[]},i);b instanceof Promise?a.push(b.then(S=>{c[
h]=
S})):(c[h]=b,d&&!p&&b.issues.length&&(p=yr(b)))}if(t.rest&&!p){let h=n.length-1,b=s.slice(n.length),
S=o.issues.length;for(let A of b){if(d&&o.issues.length!==S){if(yr(o,S))break;S=o.issues.length}h++;
let P=t.rest._zod.run({value:A,issues:[]},i);P instanceof Promise?a.push(P.then(N=>Ck(N,o,h))):Ck(P,
o,h)}}return a.length?Promise.all(a).then(()=>Rk(c,o,n,s,l)):Rk(c,o,n,s,l)}});function Ek(e,t){for(
let n=e.
length-1;n>=0;n--)if(!(t==="optin"?e[n]._zod.optin!==void 0:e[n]._zod.optout==="optional"))return n+
1;return 0}function Ck(e,t,n){e.issues.length&&t.issues.push(...$r(n,e.issues)),t.value[n]=e.value}
function Rk(e,t,n,r,o){
for(let i=0;i<n.length;i++){let s=e[i],a=i<r.length;if(!a&&i>=o&&n[i]._zod.optin==="optional"){t.value.
length=i;break}if(s.issues.length){if(!a&&i>=o){t.value.length=i;break}t.issues.push(...$r(i,s.issues))}
t.value[i]=s.value}for(let i=t.value.length-1;i>=r.length&&(n[i]._zod.optout==="optional"&&t.value[i]===
void 0);i--)t.value.length=i;return t}var jk=xe("$ZodRecord",(e,t)=>{tn.init(e,t);let n=Vi.memoizer;
n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Kd(i))return r.issues.push({expected:
"record",code:"invalid_type",input:i,inst:e}),r;let s=[],a=t.keyType._zod.values;if(a&&!t.partial){r.value=
n?n.alloc(e,r,{},o):{};let u=new k;for(let c of a)if(typeof c=="string"||typeof c=="number"||typeof c==
"symbol"){if(u.add(typeof c=="number"?c.toString():c),c==="__proto__")continue;let d=t.keyType._zod.
run({value:c,issues:[]},o);if(d instanceof Promise)throw new C(
"Async schemas not supported in object keys currently");if(d.issues.length){r.issues.push({code:
"invalid_key",origin:"record",issues:d.issues.
map(b=>co(b,o,po())),input:c,path:[c],inst:e});continue}let p=d.value;if(p==="__proto__")continue;
let h=t.
valueType._zod.run({value:i[c],issues:[]},o);h instanceof Promise?s.push(h.then(b=>{b.issues.length&&
r.issues.push(...$r(c,b.issues)),r.value[p]=b.value})):(h.issues.length&&r.issues.push(...$r(c,h.issues)),
r.value[p]=h.value)}let l;for(let c in i)if(!u.has(c))if(t.mode==="loose"){if(c==="__proto__")continue;
r.value[c]=i[c]}else l=l!=null?l:[],l.push(c);l&&l.length>0&&r.issues.push({code:"unrecognized_keys",
input:i,inst:e,keys:l,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let u;for(let l of Reflect.ownKeys(
i)){if(l==="__proto__"||!f.prototype.propertyIsEnumerable.call(i,l))continue;let c=t.keyType._zod.run(
{value:l,issues:[]},o);if(c instanceof Promise)throw new C(
"Async schemas not supported in object keys currently");if(typeof l=="string"&&oh.test(l)&&c.issues.length){
let b=t.keyType._zod.run({value:w(
l),issues:[]},o);if(b instanceof Promise)throw new C(
"Async schemas not supported in object keys currently");b.issues.length===0&&(c=b)}if(c.issues.length){
t.mode==="loose"?r.value[l]=i[l]:a?(u=u!=null?
u:[],u.push(l)):r.issues.push({code:"invalid_key",origin:"record",issues:c.issues.map(b=>co(b,o,po())),
input:l,path:[l],inst:e});continue}let p=c.value;if(p==="__proto__")continue;let h=t.valueType._zod.
run({value:i[l],issues:[]},o);h instanceof Promise?s.push(h.then(b=>{b.issues.length&&r.issues.push(
...$r(l,b.issues)),r.value[p]=b.value})):(h.issues.length&&r.issues.push(...$r(l,h.issues)),r.value[
p]=
h.value)}u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}
return s.length?Promise.all(s).then(()=>r):r}});var zk=xe("$ZodEnum",(e,t)=>{tn.init(e,t);let n=qg(t.entries),
r=new k(n);e._zod.values=r,fn(e,"pattern",o=>{let i=qg(o.def.entries).filter(s=>Yv.has(typeof s));
return new RegExp(i.length?`^(${i.map(s=>ml(
s.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let s=o.value;return r.has(s)||o.
issues.push({code:"invalid_value",values:n,input:s,inst:e}),o}}),Bk=xe("$ZodLiteral",(e,t)=>{tn.init(
e,t);let n=new k(t.values);e._zod.values=n,fn(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.
length?`^(${o.map(i=>typeof i=="string"?ml(i):i?ml(i.toString()):x(i)).join("|")})$`:"^[^\\s\\S]$")}
),
e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,
input:i,inst:e}),r}});function Dk(e,t){return e.value=t.issues.length?void 0:t.value,e}var Uk=xe(
"$ZodOptional",(e,t)=>{tn.
init(e,t),fn(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout=
"optional",fn(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new k([...r,void 0]):void 0}
),
fn(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Ud(r.source)})?$`):
void 0}),
e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType.
_zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>Dk(n,i)):Dk(n,o)}return t.
innerType._zod.run(n,r)}});var Wk=xe("$ZodNullable",(e,t)=>{tn.init(e,t),fn(e,"optin",n=>n.def.innerType._zod.optin),
fn(e,"optout",n=>n.def.innerType._zod.optout),fn(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;
return r?new RegExp(
`^(${Ud(r.source)}|null)$`):void 0}),fn(e,"values",n=>n.def.innerType._zod.values?new k([...n.def.innerType.
_zod.values,null]):void 0),e._zod.parse=(n,r)=>n.value===null?n:t.innerType._zod.run(n,r)}),Kk=xe(
"$ZodDefault",(e,t)=>{tn.init(e,t),e._zod.optin="defaulted",fn(e,"values",n=>n.def.innerType._zod.values),
e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===void 0)
return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>Ok(
i,t)):Ok(o,t)}});function Ok(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}m();function Gk(
e){return e.checks&&(e.checks=[...e.checks]),e}function qk(e,t){return new e(Gk({type:"string",...Ht(
t)}))}function Hk(e,t){return new e(Gk({type:"number",checks:[],...Ht(t)}))}function Zk(e,t){return new e(
{type:"number",check:"number_format",abort:!1,format:"safeint",...Ht(t)})}function Jk(e,t){return new e(
{type:"boolean",...Ht(t)})}function Vk(e){return new e({type:"unknown"})}function Zd(e,t){return new gk(
{check:"less_than",...Ht(t),value:e,inclusive:!0})}function _r(e,t){return new hk({check:
"greater_than",...Ht(t),value:e,inclusive:!0})}function sh(e,t){return new bk({check:"max_length",
...Ht(t),maximum:e})}function gl(e,t){return new vk({check:"string_format",format:"regex",...Ht(t),
pattern:e})}m();m();var Mn=xe("ZodMiniType",(e,t)=>{if(!e._zod)throw new C(
"Uninitialized schema in ZodMiniType.");tn.init(
e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){Zi(this,"with",e)},parse(e,t){
return th(this,e,t,{callee:this.parse})},parseAsync(e,t){return nh(this,e,t,{callee:this.parseAsync}
)},
safeParse(e,t){return it(this,e,t)},safeParseAsync(e,t){return rh(this,e,t)},check(...e){var n;let t=this.
def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{
_zod:{
check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return pl(this,e,t)},brand(
){
return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(
this,
...t)}}),Ij=xe("ZodMiniString",(e,t)=>{Pk.init(e,t),Mn.init(e,t)});function K(e){return qk(Ij,e)}var Xk=xe(
"ZodMiniNumber",(e,t)=>{ih.init(e,t),Mn.init(e,t)});function Pt(e){return Hk(Xk,e)}var $j=xe(
"ZodMiniNumberFormat",(e,t)=>{Nk.init(e,t),Xk.init(e,t)});function Qk(e){return Zk($j,e)}var _j=xe(
"ZodMiniBoolean",(e,t)=>{Ik.init(e,t),Mn.init(e,t)});function qe(e){return Jk(_j,e)}var Fj=xe(
"ZodMiniUnknown",(e,t)=>{$k.init(e,t),Mn.init(e,t)});function Jd(){return Vk(Fj)}var Mj=xe(
"ZodMiniArray",(e,t)=>{_k.init(e,t),Mn.init(e,t)});function Ze(e,t){return new Mj({type:"array",
element:e,...Ht(t)})}var Lj=xe("ZodMiniObject",(e,t)=>{Fk.init(e,t),Mn.init(e,t),ik(e,"shape",n=>n._zod.def.shape,
!1)});function te(e,t){
let n={type:"object",shape:e!=null?e:{},...Ht(t)};return new Lj(n)}function ex(e,t){return ek(e,t)}
var jj=xe("ZodMiniUnion",(e,t)=>{Mk.init(e,t),Mn.init(e,t)});function tx(e,t){return new jj({type:
"union",options:e,...Ht(t)})}var zj=xe("ZodMiniTuple",(e,t)=>{Lk.init(e,t),Mn.init(e,t)});function nx(
e,t,n){let r=t instanceof tn,
o=r?n:t,i=r?t:null;return new zj({type:"tuple",items:e,rest:i,...Ht(o)})}var Yk=xe("ZodMiniRecord",(
e,t)=>{
jk.init(e,t),Mn.init(e,t)});function Zt(e,t,n){return!t||!t._zod?new Yk({type:"record",keyType:K(),
valueType:e,
...Ht(t)}):new Yk({type:"record",keyType:e,valueType:t,...Ht(n)})}var Bj=xe("ZodMiniEnum",(e,t)=>{zk.init(
e,t),Mn.init(e,t),e.options=[...e._zod.values]});function Jt(e,t){
let n=v.isArray(e)?f.fromEntries(e.map(r=>[r,r])):e;return new Bj({type:"enum",entries:n,...Ht(t)})}
var Uj=xe("ZodMiniLiteral",(e,t)=>{Bk.init(e,t),Mn.init(e,t)});function rx(e,t){return new Uj({type:
"literal",values:v.isArray(e)?e:[e],...Ht(t)})}var Wj=xe("ZodMiniOptional",(e,t)=>{Uk.init(e,t),Mn.init(
e,t)});function be(e){return new Wj({type:"optional",innerType:e})}var Kj=xe("ZodMiniNullable",(e,t)=>{
Wk.init(e,t),Mn.init(e,t)});function fo(e){return new Kj({type:"nullable",innerType:e})}var Gj=xe(
"ZodMiniDefault",(e,t)=>{Kk.init(e,t),Mn.init(e,t)});function Me(e,t){return new Gj({type:"default",
innerType:e,get defaultValue(){return typeof t=="function"?t():Jg(t)}})}m();m();m();m();function ox(
e){let t=new y;return n=>{let r=t.get(n);return r===void 0&&(r=e(n),t.set(n,r)),r}}var M=ox(
e=>e.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"")),J=ox(e=>e.normalize("NFKD").toLowerCase(
).
replace(/(\p{N})[^\p{L}\p{N}\p{M}]+(?=\p{N})/gu,"$1-").replace(/[^\p{L}\p{N}-]+/gu,"").replace(
/(^|[^\p{N}])-|-(?=[^\p{N}]|$)/gu,
"$1").replace(/(^|[^\p{N}])0+(?=\p{N})/gu,"$1"));var $=(e,t,...n)=>n.length>0?{id:e,en:t,also:n}:{id:
e,en:t};function _e(e,t){let n=M(e);return n!==""&&
(n===M(t.id)||n===M(t.en)||qj(n,t))}var qj=(e,t)=>{var n;return((n=t.also)!=null?n:[]).some(r=>M(r)===
e)},Vd=(e,t)=>e.map(n=>[n,t[n].name]);function En(e,t){var n;return(n=t.find(([,r])=>_e(e,r)))==null?
void 0:n[0]}var Z={settings:$("Pengaturan","Settings"),stages:$("Tahapan","Stages"),criteria:$(
"Kriteria","Criteria"),entries:$("Peserta","Entries"),judges:$("Juri","Judges"),institutions:$(
"Instansi",
"Institutions"),plenary:$("Pleno","Plenary"),objections:$("Sanggahan","Objections"),findings:$(
"Hasil Pemeriksaan","Findings"),ranking:$("Peringkat","Ranking"),finalRanking:$("Peringkat Akhir",
"Final Ranking"),coverage:$("Keikutsertaan","Coverage"),documents:$("Dokumen","Documents"),history:$(
"Riwayat","History"),decisions:$("Penetapan","Decisions"),corrections:$("Perbaikan","Corrections")},
ix="Penilaian",gn=[[!0,$("ya","yes","y","true","benar")],[!1,$("tidak","no","t","n","false","salah")]],
Zs=[
["files",$("berkas","files","proposal")],["presentation",$("presentasi","presentation")],["field",$(
"lapangan","field")]],Jo=[["ineligible",$("tidak lolos administrasi","ineligible","not eligible")],[
"disqualified",$("diskualifikasi","disqualified","didiskualifikasi")],["withdrawn",$("mundur",
"withdrawn","mengundurkan diri")]],Cn=$("BK","BK");m();m();var Oe=()=>SpreadsheetApp.getActiveSpreadsheet(
),hn=()=>Oe().getId(),hl=()=>Oe().getSheets().filter(
e=>e.getType()===SpreadsheetApp.SheetType.GRID),He=()=>hl().map(e=>e.getName()),br=()=>new y(hl().map(
e=>[e.getName(),e.getSheetId()])),sx=()=>hl().filter(e=>e.isSheetHidden()).map(e=>e.getName()),Yd=()=>hl(
).
filter(e=>e.getLastRow()>0).map(e=>e.getName()),Hj=/(?:^(?:zh|ja|ko|hu|lt|mn)(?:_|$)|_(?:US|PH)$)/;
function Zj(){
let e=null;return t=>{e!=null||(e={zone:Oe().getSpreadsheetTimeZone(),monthFirst:Hj.test(Oe().getSpreadsheetLocale(
))});
let n=Utilities.formatDate(t,e.zone,"yyyy-MM-dd'T'HH:mm:ss");return e.monthFirst?{date:n,monthFirst:
!0}:
{date:n}}}function Le(e){let t=Oe().getSheetByName(e);if(t===null)return{tab:e,values:[]};let n=Zj(),
r=o=>typeof o=="string"||typeof o=="number"||typeof o=="boolean"?o:o instanceof R?n(o):"";return{tab:
e,
values:t.getDataRange().getValues().map(o=>o.map(r))}}function Xd(e){var n,r;let t=(r=(n=Oe().getSheetByName(
e))==null?void 0:n.getDataRange().getFormulas())!=null?r:[];return t.some(o=>o.some(i=>i!==""))?t:[]}
var Js=e=>{var t,n;return(n=(t=Oe().getSheetByName(e))==null?void 0:t.getDataRange().getNumberFormats(
))!=
null?n:[]};function ah(e,t){if(t)return/^[=+\-@']/.test(e)?`'${e}`:e;let n=/^[\p{L}\u201c]\P{N}*$/u.test(
e)&&!/^(true|false)$/iu.test(e.trim());return e===""||n?e:`'${e}`}var ax="@",uh=(e,t)=>{let n=t.map(
r=>r===ax);return e.map(r=>r.map((o,i)=>typeof o=="string"?ah(o,n[i]===!0):o))};function go(e,t,n){
let[
r,o]=[e.getMaxRows(),e.getMaxColumns()];t>r&&e.insertRowsAfter(r,t-r),n>o&&e.insertColumnsAfter(o,n-
o)}function nn(e,t,n,r,o=[]){var a,u;let i=Oe().getSheetByName(e),s=(u=(a=r[0])==null?void 0:a.length)!=
null?u:0;i===null||s===0||(go(i,t+r.length,n+s),i.getRange(t+1,n+1,r.length,s).setValues(uh(r,o)))}
function ux(e,t,n,r){
let o=Oe().getSheetByName(e);o!==null&&(go(o,t+r,n+1),o.getRange(t+1,n+1,r,1).setNumberFormat(ax))}
var Fr=e=>{
var t,n;return(n=(t=Oe().getSheetByName(e))==null?void 0:t.getLastRow())!=null?n:0};function lx(){
for(let e of hl())
e.getLastRow()===0&&Oe().deleteSheet(e)}var Rn=()=>SpreadsheetApp.flush();function cx(e,t){let n=Oe(
).
getSheetByName(e);if(n===null)return!1;let r=t===null?null:Jj(n,t);return r===null?n.activate():r.activate(
),
!0}function Jj(e,t){try{return e.getRange(t)}catch{return null}}m();var Ie=e=>PropertiesService.getDocumentProperties(
).getProperty(e);function Be(e,t){PropertiesService.
getDocumentProperties().setProperty(e,t)}var Vj=1e4;function dx(e){let t=LockService.getDocumentLock(
);
if(!t.tryLock(Vj))return null;try{let n=e();return SpreadsheetApp.flush(),{done:n}}finally{Yj(t)}}
function Yj(e){
try{e.releaseLock()}catch(t){console.warn(x(t))}}var Ue=e=>Utilities.computeDigest(Utilities.DigestAlgorithm.
SHA_256,e,Utilities.Charset.UTF_8).map(t=>(t&255).toString(16).padStart(2,"0")).join(""),vt=()=>Utilities.
getUuid().slice(0,8),et=(e=new R)=>Utilities.formatDate(e,SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(
),
"yyyy-MM-dd'T'HH:mm:ss");var mx="boundTabs",Xj=Zt(K(),Pt());function Qd(){let e=Ie(mx);try{let t=it(
Xj,E.parse(e!=null?e:"{}"));
return t.success?t.data:{}}catch{return{}}}var lh=e=>Be(mx,E.stringify(e));function ho(e,t){let n=br(
).
get(t);n!==void 0&&lh({...Qd(),[e]:n})}function mt(){let e=null;return(t,n)=>(e!=null||(e={tabs:Qd(),
ids:br()}),e.tabs[t]!==void 0&&e.tabs[t]===e.ids.get(n))}var we=()=>Session.getEffectiveUser().getEmail(
),px=()=>Session.getActiveUserLocale();function em(){
var a;let e=we();if(e==="")return!1;let t=SpreadsheetApp.getActiveSpreadsheet(),n=t.getSheets().filter(
u=>_e(u.getName(),Z.settings)),r=mt(),o=n.length>1?n.filter(u=>r("settings",u.getName())):n,s=(o.length>
0?o:n).flatMap(u=>u.getProtections(SpreadsheetApp.ProtectionType.SHEET)).filter(u=>!u.isWarningOnly(
));
return s.length>0?s.every(u=>u.canEdit()):((a=t.getOwner())==null?void 0:a.getEmail())===e}m();m();
var fx=()=>!1;function Mr(e,t,n){var o;let r=e.filter(i=>_e(i,Z[t]));return(o=r.length>1?r.find(i=>n(
t,i)):void 0)!=null?o:r[0]}function yl(e,t,n){return t.flatMap(r=>{let o=Mr(e,r,n);return e.flatMap(
i=>o===void 0||i===o||!_e(i,Z[r])?[]:[{name:i,first:o}])})}var Qj=["findings","finalRanking",
"coverage","documents","history","decisions","corrections","plenary","objections"];function gx(e){
let t=e.replace(
/ \(\d+\)$/,"");return Qj.some(n=>_e(t,Z[n]))||f.values(Z.ranking).some(n=>t.startsWith(`${n} \xB7 `))}
m();m();m();var Lr="General",hx=e=>e===Lr||e.startsWith("0");var pe=(e,t,n,r,o)=>o===void 0?{key:e,
header:$(t,n),width:r}:{key:e,header:$(t,n),width:r,format:o},
yo="@",yx="d mmmm yyyy",bl={part:"settings",tab:Z.settings,columns:[pe("key","Kunci","Key",220),pe(
"value","Nilai","Value",380)]},wl={part:"stages",tab:Z.stages,columns:[pe("order","Urutan","Order",
70,
Lr),pe("name","Tahap","Stage",200),pe("weight","Bobot","Weight",80,Lr),pe("advance","Lolos",
"Advance",
80,Lr),pe("title","Predikat","Title",240),pe("form","Bentuk","Form",110),pe("date","Tanggal","Date",
140,yx),pe("scoreTab","Tab Nilai","Score Tab",180)]},vl={part:"criteria",tab:Z.criteria,columns:[pe(
"stage","Tahap","Stage",180),pe("name","Kriteria","Criterion",200),pe("weight","Bobot","Weight",80,
Lr),
pe("min","Min","Min",70,Lr),pe("max","Maks","Max",70,Lr),pe("description","Uraian","Description",380)]}
,
wr={part:"entries",tab:Z.entries,columns:[pe("code","Kode","Code",80,yo),pe("name","Nama Inovasi",
"Innovation",320),pe("institution","Instansi","Institution",240),pe("category","Kategori","Category",
120),
pe("unitType","Jenis Unit","Unit Type",120),pe("innovator","Inovator","Innovator",200),pe("contact",
"Narahubung","Contact",160),pe("phone","No. WA","Phone",120,yo),pe("email","Email","Email",180,yo),
pe(
"link","Tautan Proposal","Proposal Link",180),pe("status","Status","Status",160),pe("reason",
"Alasan",
"Reason",240)]},Yi={part:"judges",tab:Z.judges,columns:[pe("code","Kode","Code",70,yo),pe("name",
"Nama","Name",220),pe("role","Peran","Role",110),pe("institution","Instansi","Institution",240),pe(
"email","Email","Email",200,yo),pe("phone","No. WA","Phone",120,yo),pe("stages","Tahap","Stages",180),
pe(
"conflicts","Benturan","Conflicts",180,yo)]},kl={part:"institutions",tab:Z.institutions,columns:[pe(
"name","Instansi","Institution",280),pe("parent","Induk","Parent",240),pe("unitType","Jenis Unit",
"Unit Type",140),pe("required","Wajib","Required",80)]},Vs={part:"plenary",tab:Z.plenary,columns:[pe(
"stage","Tahap","Stage",160),pe("entry","Kode","Code",80,yo),pe("computed","Peringkat Hitung",
"Computed Rank",90,"0"),pe("rank","Peringkat Putusan","Decided Rank",90,"0"),pe("reason","Alasan",
"Reason",
420),pe("votesFor","Setuju","For",80,"0"),pe("votesAgainst","Tidak","Against",80,"0")]},Xi={part:
"objections",tab:Z.objections,columns:[pe("date","Tanggal","Date",120,yx),pe("sender","Pengirim",
"Sender",180),pe("entry","Kode","Code",80,yo),pe("text","Isi","Text",360),pe("answer","Jawaban",
"Answer",360),
pe("ruling","Putusan","Ruling",200),pe("reopens","Tahap Dibuka Kembali","Stage to Reopen",160)]},ch=[
bl,wl,vl,wr,Yi,kl];m();m();m();var Ys={id:
"Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
en:"January February March April May June July August September October November December".split(" ")}
;function Qi(e,t){var i;let[n="",r="",o=""]=e.split("-");return`${w(o)} ${(i=Ys[t][w(
r)-1])!=null?i:""} ${n}`}var ez=["","pebruari","","","","","","agt","","","nopember",""];function bx(
e){
let t=e.toLowerCase();if(t.length<3)return null;let n=(o,i)=>[Ys.id[i],Ys.en[i],ez[i]].some(s=>s==null?
void 0:s.toLowerCase().startsWith(t)),r=Ys.id.findIndex(n);return r<0?null:r+1}function W(e){return e===void 0||
e===""?"":typeof e=="object"?e.date.endsWith("T00:00:00")?e.date.slice(
0,10):rr(e.date):x(e).trim()}var rr=e=>e.replace("T"," "),xl=e=>e.replace(" ","T"),re=e=>typeof e!="number"&&
W(e)==="";function pt(e){var n;if(typeof e=="number")return e;if(typeof e!="string")return null;
let t=/^(-?\d+)(?:[.,](\d+))?$/.exec(e.trim());return t===null?null:w(`${t[1]}.${(n=t[2])!=null?n:
"0"}`)}
var tz=(e,t)=>new R(R.UTC(e,t,0)).getUTCDate();function dh(e,t,n){return t<1||t>12||n<1||n>tz(e,t)?
null:
`${e}-${x(t).padStart(2,"0")}-${x(n).padStart(2,"0")}`}function Vo(e){var s;if(typeof e=="object")return e.
date.slice(0,10);let t=W(e).toLowerCase(),n=/^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(t);if(n!==null)return dh(
w(n[1]),w(n[2]),w(n[3]));let r=/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(t);if(r!==null)return dh(
w(r[3]),w(r[2]),w(r[1]));let o=/^(?:[a-z']+,\s*)?(\d{1,2})\s+([a-z]+)\.?,?\s+(\d{4})$/.exec(t);if(o===
null)return null;let i=bx((s=o[2])!=null?s:"");return i===null?null:dh(w(o[3]),i,w(o[1]))}function wx(
e){
return typeof e=="object"?e.date.slice(11,16).replace(":","."):W(e)}var Xs=e=>W(e).split(/[,;\n]/).map(
t=>t.trim()).filter(t=>t!=="");m();m();m();function Ln(e){let t=g.floor(e/26);return(t>0?Ln(t-1):"")+x.fromCharCode(
65+e%26)}function Se(e,t,n=1,r=1){
let o=`${Ln(t)}${e+1}`;return n===1&&r===1?o:`${o}:${Ln(t+r-1)}${e+n}`}var vx=e=>[...e].reduce((t,n)=>t*
26+n.charCodeAt(0)-64,0)-1;function jr(e){var s;let[,t="",n="",r=t,o=n]=(s=/^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.
exec(e))!=null?s:[],i=[];for(let a=w(n)-1;a<w(o);a++)for(let u=vx(t);u<=vx(r);u++)i.push({row:a,
column:u});
return i}var mh=10,Yo=25;function Tl(e,t,n=mh){let r=e.values.slice(0,n).map(t),o=g.max(0,...r);
return o===0?
null:r.indexOf(o)}function kt(e,t){var a;let n=u=>typeof u=="string"&&t.columns.some(l=>_e(u,l.header)),
r=Tl(e,u=>u.filter(n).length);if(r===null)return null;let o=new y;for(let[u,l]of((a=e.values[r])!=null?
a:[]).entries()){let c=typeof l=="string"?t.columns.find(d=>_e(l,d.header)):void 0;c!==void 0&&!o.has(
c.key)&&o.set(c.key,u)}let i=[...o.keys()],s=e.values.map((u,l)=>({row:l,cell:c=>{var p;let d=o.get(
c);return d===void 0?"":(p=u[d])!=null?p:""}})).filter(({row:u,cell:l})=>u>r&&i.some(c=>!re(l(c))));
return{part:t.part,tab:e.tab,headerRow:r,columns:o,rows:s}}function st(e,t,n){let r=e==null?void 0:e.
columns.get(n);return e===null||r===void 0||t===void 0?null:{tab:e.tab,cell:Se(t,r)}}var kx=(e,t)=>e.
columns.map(n=>n.header[t]);function zr(e){var o;let t=[],n=(i,s)=>st(e,i.row,s),r=(i,s,a,u,l=[])=>{
var d;let c={setting:`${(d=e==
null?void 0:e.part)!=null?d:""}.${s}`,value:a,reason:u,allowed:l};t.push({code:"SETTING_INVALID",
severity:"error",...n(i,s),params:c})};return{rows:(o=e==null?void 0:e.rows)!=null?o:[],findings:t,
report:r,place:n,
number:(i,s,a=()=>!0)=>{let u=i.cell(s);if(re(u))return null;let l=pt(u);return l!==null&&a(l)?l:(r(
i,s,u,l===null?"not-a-number":"out-of-range"),null)},weight:(i,s,a)=>{let u=i.cell(s),l=pt(typeof u==
"string"?u.replace(/%\s*$/,""):u);if(l===null&&!re(u)){let c={of:a,reason:"not-a-number",value:u};t.
push({code:"WEIGHTS_INVALID",severity:"error",...n(i,s),params:c})}return l},choice:(i,s,a)=>{let u=W(
i.cell(s)),l=En(u,a);return u===""||l!==void 0?l!=null?l:null:(r(i,s,u,"not-allowed",a.map(([,c])=>c.
id)),null)}}}function tm(e,t,n){var i;if(t===null||t.rows.length>0)return;let r={setting:`${t.part}.${n}`,
value:"",reason:"no-rows",allowed:[]},o=(i=st(t,t.headerRow+1,n))!=null?i:{tab:t.tab};e.findings.push(
{code:"SETTING_INVALID",severity:"warning",...o,params:r})}var Xo=(e,t)=>e.rows.filter(n=>re(n.cell(
t))?(e.report(n,t,"","empty"),!1):!0);function xx(e,t){let n=zr(e),r=Xo(n,"name"),o=r.every(s=>re(s.cell(
"weight")));return{items:r.map(s=>nz(
n,s,o,t)),rows:r.map(({row:s})=>s),findings:n.findings}}function nz(e,t,n,r){var s,a;let o=W(t.cell(
"stage")),i=e.weight(t,"weight","criteria");if(!n&&re(t.cell("weight"))){let u={of:"criteria",reason:
"partly-blank"};e.findings.push({code:"WEIGHTS_INVALID",severity:"error",...e.place(t,"weight"),
params:u})}
return{stage:o===""?null:r(o),name:W(t.cell("name")),weight:i!=null?i:1,min:(s=e.number(t,"min"))!=null?
s:0,max:(a=e.number(t,"max"))!=null?a:100,description:W(t.cell("description"))}}m();function Tx(e){
let t=zr(e);tm(t,e,"code");let n=t.rows.filter(o=>{var a,u,l;if(!re(o.cell("code")))return!0;
let i=(l=(a=t.place(o,"code"))!=null?a:t.place(o,"name"))!=null?l:{tab:(u=e==null?void 0:e.tab)!=null?
u:""},s={name:W(o.cell("name"))};return t.findings.push({code:"ROW_WITHOUT_CODE",severity:"error",
...i,
params:s}),!1});return{items:n.map(o=>rz(t,o)),rows:n.map(({row:o})=>o),findings:t.findings}}
function rz(e,t){
var r;let n=o=>W(t.cell(o));return{code:n("code"),name:n("name"),institution:n("institution"),
category:n(
"category"),unitType:n("unitType"),innovator:n("innovator"),contact:n("contact"),phone:n("phone"),
email:n(
"email"),link:n("link"),status:(r=e.choice(t,"status",Jo))!=null?r:"running",reason:n("reason")}}m();
function Sx(e){let t=zr(e),n=Xo(t,"name");return{items:n.map(o=>{var i;return{name:W(o.cell("name")),
parent:W(o.cell("parent")),unitType:W(o.cell("unitType")),required:(i=t.choice(o,"required",gn))!=null?
i:!1}}),rows:n.map(({row:o})=>o),findings:t.findings}}m();m();var ph=e=>/^[^\s@,;:<>()"]+@[^\s@,;:<>()"]+\.[^\s@,;:<>()".]+$/.test(
e);function Ex(e,t){let n=zr(e);tm(n,e,"code");let r=Xo(n,"code");for(let o of r){let i=W(o.cell(
"email"));
if(i===""||ph(i))continue;let s={setting:"judges.email",value:i,reason:"not-an-address",allowed:[]};
n.findings.push({code:"SETTING_INVALID",severity:"warning",...n.place(o,"email"),params:s})}return{
items:r.
map(o=>oz(o,t)),rows:r.map(({row:o})=>o),findings:n.findings}}function oz(e,t){let n=r=>W(e.cell(r));
return{code:n("code"),name:n("name"),role:n("role"),institution:n("institution"),email:ph(n("email"))?
n("email"):"",phone:n("phone"),stages:fh(Xs(e.cell("stages")),t),conflicts:Xs(e.cell("conflicts"))}}
function fh(e,t){let[n,...r]=e;if(n===void 0)return[];for(let o=e.length;o>0;o-=1){let i=M(e.slice(0,
o).join(" ")),s=t.find(a=>M(a)===i);if(s!==void 0)return[s,...fh(e.slice(o),t)]}return[n,...fh(r,t)]}
m();function Cx(e){let t=zr(e),n=iz(Xo(t,"name"));return{items:n.map(o=>sz(t,o)),rows:n.map(({row:o}
)=>o),
findings:t.findings}}function iz(e){let t=n=>{var r;return(r=pt(n.cell("order")))!=null?r:w.MAX_VALUE}
;
return[...e].sort((n,r)=>t(n)-t(r)||n.row-r.row)}function sz(e,t){let n=t.cell("date"),r=uz(W(t.cell(
"title")));return r==="unreadable"&&e.report(t,"title",t.cell("title"),"outcomes"),!re(n)&&Vo(n)===null&&
e.report(t,"date",n,"not-a-date"),{name:W(t.cell("name")),weight:e.weight(t,"weight","stages"),
advance:e.
number(t,"advance",o=>w.isInteger(o)&&o>=1),title:r==="unreadable"?null:r,form:e.choice(t,"form",Zs),
date:Vo(n),...re(t.cell("scoreTab"))?{}:{scoreTab:W(t.cell("scoreTab"))}}}var az=/;|^\s*\d+\s*[:=]/m;
function uz(e){if(e==="")return null;if(!az.test(e))return{name:e};let n=e.split(/[;\n]/).map(i=>i.trim(
)).
filter(i=>i!=="").map(i=>{var a;let s=/^(\d+)\s*:\s*(.+)$/.exec(i);return s===null||w(s[1])<1?null:{
places:w(s[1]),name:(a=s[2])!=null?a:""}}),r=n.filter(i=>i!==null);return new k(r.map(i=>i.places)).
size===n.length&&r.length>0?{outcomes:r}:"unreadable"}m();m();var Qs=["criteria","median","majority",
"previous","shared"];m();m();var Rx=["competition","year","organizer","government","province","city",
"language","top","method",
"missing","tieBreaks","decimals","carryOver","passingScore","maxSpread","maxPerInstitution",
"winnersPerCategory","rankedWinners","letterScores","winnerTerm","severityCorrection","conflicts",
"judgeFiles","deadline","admins","objectionDays","prizes","plenaryDate","plenaryTime","plenaryPlace",
"ceremonyDate","ceremonyTime","ceremonyPlace","decisionDate","juryDecreeNumber","resultApproval",
"minutesNumber","decreeNumber","legalBasis","acknowledgedBy","copies","signerName","signerPosition",
"signerGrade",
"signerNip"];m();m();var Dx={kind:"text",word:$("Mengetahui","Acknowledged By")};m();var Ox={kind:
"texts",word:$("Admin","Admin")};m();var Ax={kind:"choice",word:$("Gabung Nilai Tahap","Carry Over"),
choices:gn};m();var Px={kind:"date",word:$("Tanggal Penyerahan","Ceremony Date")};m();var Nx={kind:
"text",word:$("Tempat Penyerahan","Ceremony Place")};m();var Ix={kind:"time",word:$(
"Waktu Penyerahan","Ceremony Time")};m();var $x={kind:"text",word:$("Kota","City")};m();var _x={kind:
"text",word:$("Nama Kompetisi","Competition")};m();var Fx={kind:"choice",word:$(
"Benturan Kepentingan","Conflicts"),choices:[["exclude",$("keluarkan","exclude")],["include",$(
"hitung","include")]]};m();var Mx={kind:"text",word:$("Tembusan","Copies")};m();var Lx={kind:"text",
word:$("Batas Waktu","Deadline")};m();var jx={kind:"number",word:$("Desimal","Decimals"),range:
"0\u20136"};m();var zx={kind:"date",word:$("Tanggal Penetapan","Date")};m();var Bx={kind:"text",word:
$("Nomor SK","Decree Number")};m();var Ux={kind:"text",word:$("Pemerintah Daerah","Government")};m();
var Wx={kind:"choice",word:$("Berkas Juri","Judge Files"),choices:[["shared",$("bersama","shared")],
["separate",$("terpisah","separate")]]};m();var Kx={kind:"text",word:$("Nomor SK Dewan Juri",
"Jury Decree Number")};m();var Gx={kind:"choice",word:$("Bahasa","Language"),choices:[["id",$("id",
"id","Bahasa Indonesia","Indonesia")],["en",$("en","en","English","Inggris")]]};m();var qx={kind:
"text",word:$("Dasar Hukum","Legal Basis")};m();var Hx={kind:"choice",word:$("Nilai di Surat",
"Scores in Letters"),choices:gn};m();var Zx={kind:"number",word:$("Maks per Instansi",
"Max per Institution"),range:"1, 2, 3 \u2026"};m();var Jx={kind:"number",word:$(
"Batas Selisih Antarjuri","Max Spread")};m();m();var ea=["mean","trimmed","median","rank-sum",
"z-score","adjusted"];m();m();var Vx={name:$("terkoreksi","adjusted"),score:{id:"nilai terkoreksi",
en:"adjusted score"},official:
"Nilai tahap adalah nilai terkoreksi: perbedaan keketatan antarjuri ditaksir dari semua nilai dengan kuadrat terkecil, lalu dikeluarkan dari nilai."}
;m();var Yx={name:$("rata-rata","mean","average"),score:{id:"rata-rata",en:"mean"},official:
"Nilai tahap adalah rata-rata nilai semua juri yang menilai inovasi itu."};m();var Xx={name:$(
"median","median"),score:{id:"median",en:"median"},official:
"Nilai tahap adalah nilai tengah (median) dari nilai para juri."};m();var Qx={name:$(
"jumlah peringkat","rank-sum"),score:{id:"rata-rata peringkat",en:"mean rank"},official:
"Setiap juri membentuk peringkatnya sendiri, dan peserta diurutkan menurut rata-rata peringkat itu; makin kecil makin baik."}
;m();var e0={name:$("rata-rata terpangkas","trimmed","trimmed mean"),score:{id:
"rata-rata terpangkas",en:"trimmed mean"},official:
"Nilai tahap adalah rata-rata nilai juri setelah satu nilai tertinggi dan satu nilai terendah dikeluarkan (rata-rata terpangkas); bila juri yang menilai kurang dari tiga, dipakai rata-rata biasa."}
;m();var t0={name:$("skor baku","z-score"),score:{id:"skor baku",en:"standard score"},official:
"Nilai setiap juri dibakukan (dikurangi rata-rata juri itu, lalu dibagi simpangan bakunya), dirata-ratakan, dan dilaporkan sebagai 50 + 10 \xD7 skor baku."}
;var Qo={mean:Yx,trimmed:e0,median:Xx,"rank-sum":Qx,"z-score":t0,adjusted:Vx};var n0={kind:"choice",
word:$("Metode","Method"),choices:Vd(ea,Qo)};m();var r0={kind:"text",word:$("Nomor Berita Acara",
"Minutes Number")};m();var o0={kind:"choice",word:$("Nilai Belum Diisi","Missing Scores"),choices:[[
"complete",$("wajib lengkap","complete")],["assigned",$("sesuai penugasan","assigned")]]};m();var i0={
kind:"number",word:$("Masa Sanggah","Objection Days"),range:"1\u2013365"};m();var s0={kind:"text",
word:$("Penyelenggara","Organizer")};m();var a0={kind:"number",word:$("Nilai Minimal Lolos",
"Passing Score")};m();var u0={kind:"date",word:$("Tanggal Pleno","Plenary Date")};m();var l0={kind:
"text",word:$("Tempat Pleno","Plenary Place")};m();var c0={kind:"time",word:$("Waktu Pleno",
"Plenary Time")};m();var d0={kind:"numbered",word:$("Uang Pembinaan","Prize")};m();var m0={kind:
"text",word:$("Provinsi","Province")};m();var p0={kind:"choice",word:$("Juara Berperingkat",
"Ranked Winners"),choices:gn};m();var f0={kind:"choice",word:$("Persetujuan Hasil","Result Approval"),
choices:gn};m();var g0={kind:"auto-or-number",word:$("Koreksi Keketatan","Severity Correction"),auto:
$("otomatis","auto")};m();var h0={kind:"text",word:$("Penandatangan Pangkat","Signer Grade")};m();
var y0={kind:"text",word:$("Penandatangan Nama","Signer Name")};m();var b0={kind:"text",word:$(
"Penandatangan NIP","Signer NIP")};m();var w0={kind:"text",word:$("Penandatangan Jabatan",
"Signer Position")};m();m();m();var v0={name:$("kriteria","criteria"),official:
"rata-rata pada kriteria yang bobotnya terbesar, kemudian kriteria berikutnya"};m();var k0={name:$(
"mayoritas","majority"),official:
"perbandingan berpasangan: inovasi yang dinilai lebih tinggi oleh lebih banyak juri"};m();var x0={
name:$("median","median"),official:"nilai tengah (median) dari nilai para juri"};m();var T0={name:$(
"tahap sebelumnya","previous"),official:"nilai pada tahap sebelumnya"};m();var S0={name:$("bersama",
"shared"),official:""};var ta={criteria:v0,median:x0,majority:k0,previous:T0,shared:S0};var E0={kind:
"choices",word:$("Penentu Nilai Sama","Tie-breaks"),choices:Vd(Qs,ta)};m();var C0={kind:"number",
word:$("Jumlah Top","Top"),range:"1, 2, 3 \u2026"};m();var R0={kind:"choice",word:$("Sebutan Juara",
"Winner Term"),choices:[["Juara",$("Juara","Juara","Champion")],["Terbaik",$("Terbaik","Terbaik",
"Best")]]};m();var D0={kind:"choice",word:$("Juara per Kategori","Winners per Category"),choices:gn}
;m();var O0={kind:"text",word:$("Tahun","Year")};var gh={competition:_x,year:O0,organizer:s0,
government:Ux,province:m0,city:$x,language:Gx,top:C0,method:n0,
missing:o0,tieBreaks:E0,decimals:jx,carryOver:Ax,passingScore:a0,maxSpread:Jx,maxPerInstitution:Zx,
winnersPerCategory:D0,
rankedWinners:p0,letterScores:Hx,winnerTerm:R0,severityCorrection:g0,conflicts:Fx,judgeFiles:Wx,
deadline:Lx,
admins:Ox,objectionDays:i0,prizes:d0,plenaryDate:u0,plenaryTime:c0,plenaryPlace:l0,ceremonyDate:Px,
ceremonyTime:Ix,
ceremonyPlace:Nx,decisionDate:zx,juryDecreeNumber:Kx,resultApproval:f0,minutesNumber:r0,decreeNumber:
Bx,
legalBasis:qx,acknowledgedBy:Dx,copies:Mx,signerName:y0,signerPosition:w0,signerGrade:h0,signerNip:
b0};var lz=e=>e!=="prizes",or=Rx.filter(lz).map(e=>({key:e,...gh[e]})),na=gh.prizes.word;m();m();m();
m();var Ae=Me(K(),""),ra=Me(fo(K().check(gl(/^\d{4}-\d{2}-\d{2}$/))),null),ei=(e,t)=>Pt().check(Qk(),
_r(
e),Zd(t)),ti=e=>Me(fo(e),null);var A0=Ae;m();var P0=Me(Ze(K()),[]);m();var N0=Me(qe(),!1);m();var I0=ra;
m();var $0=Ae;m();var _0=Ae;m();var F0=Ae;m();var M0=Ae;m();var L0=Me(Jt(["exclude","include"]),
"exclude");m();var j0=Ae;m();var z0=Ae;m();var B0=Me(ei(0,6),2);m();var U0=ra;m();var W0=Ae;m();var K0=Ae;
m();var G0=Me(Jt(["shared","separate"]),"shared");m();var q0=Ae;m();var H0=Me(Jt(["id","en"]),"id");
m();var Z0=Ae;m();var J0=Me(qe(),!1);m();var V0=ti(ei(1,1e5));m();var Y0=ti(Pt().check(_r(0)));m();
var X0=Me(Jt(ea),"mean");m();var Q0=Ae;m();var eT=Me(Jt(["complete","assigned"]),"complete");m();var tT=ti(
ei(1,365));m();var nT=Ae;m();var rT=ti(Pt());m();var oT=ra;m();var iT=Ae;m();var sT=Ae;m();var aT=Me(
Ze(fo(Pt().check(_r(0)))),[]);m();var uT=Ae;m();var lT=Me(qe(),!0);m();var cT=Me(qe(),!1);m();var dT=Me(
tx([rx("auto"),Pt().check(_r(0))]),"auto");m();var mT=Ae;m();var pT=Ae;m();var fT=Ae;m();var gT=Ae;m(
);var hT=Me(Ze(Jt(Qs)),["criteria","shared"]);m();var yT=Me(ei(1,1e5),10);m();var bT=Me(Jt(["Juara",
"Terbaik"]),"Juara");m();var wT=Me(qe(),!1);m();var vT=Ae;var kT={competition:M0,year:vT,organizer:
nT,government:K0,province:uT,city:F0,language:H0,top:yT,method:X0,
missing:eT,tieBreaks:hT,decimals:B0,carryOver:N0,passingScore:rT,maxSpread:Y0,maxPerInstitution:V0,
winnersPerCategory:wT,
rankedWinners:lT,letterScores:J0,winnerTerm:bT,severityCorrection:dT,conflicts:L0,judgeFiles:G0,
deadline:z0,
admins:P0,objectionDays:tT,prizes:aT,plenaryDate:oT,plenaryTime:sT,plenaryPlace:iT,ceremonyDate:I0,
ceremonyTime:_0,
ceremonyPlace:$0,decisionDate:U0,juryDecreeNumber:q0,resultApproval:cT,minutesNumber:Q0,decreeNumber:
W0,
legalBasis:Z0,acknowledgedBy:A0,copies:j0,signerName:pT,signerPosition:gT,signerGrade:mT,signerNip:
fT};var es=te(kT),xT=es.parse({});var oa=(e,t=[])=>({fault:e,allowed:t});function ST(e){var a;let t=xT,
n=[],r=[],o=new y,i=new y,s=fz(
e);for(let{row:u,cell:l}of(a=e==null?void 0:e.rows)!=null?a:[]){let c=W(l("key")),d=l("value"),p=(S,
A=[],P="error")=>{var _,F;let N=(F=(_=st(e,u,"value"))!=null?_:st(e,u,"key"))!=null?F:{},I={setting:
c,value:d,
reason:S,allowed:A};r.push({code:"SETTING_INVALID",severity:P,...N,params:I})},h=gz(c),b=or.find(S=>_e(
c,S.word));if(h!==null){let S=hz(d);n[h-1]!==void 0?p("duplicate"):!re(d)&&(S===null||S<0)?p(
"not-a-number"):(n[h-1]=S,i.set(h,u))}else if(b!==void 0){if(o.has(b.key)){p("duplicate");continue}
if(o.set(
b.key,u),re(d))continue;let S=cz(t,b,dz(d,b,s));"fault"in S?p(S.fault,S.allowed):t=S.settings}else c!==
""&&!re(d)&&p("unknown-key",[],"warning")}return{settings:{...t,prizes:v.from(n,u=>u!=null?u:null)},
findings:r,rows:o,prizeRows:i}}function cz(e,t,n){if("fault"in n)return n;let r=es.safeParse({...e,[
t.
key]:n.value});return r.success?{settings:r.data}:{fault:"out-of-range",allowed:[pz(t)]}}function dz(
e,t,n){
let r=W(e);switch(t.kind){case"text":return typeof e=="number"&&g.abs(e)>1e15?oa("digits-lost"):{
value:r};case"number":{let o=pt(e);return o===null?oa("not-a-number"):{value:o}}case"auto-or-number":
{let o=_e(r,t.
auto)?"auto":pt(e);return o===null?oa("not-allowed",[t.auto[n],"0","1"]):{value:o}}case"date":{let o=Vo(
e);return o===null?oa("not-a-date"):{value:o}}case"time":return{value:wx(e)};case"texts":return{
value:Xs(
e)};case"choice":{let o=En(r,t.choices);return o===void 0?oa("not-allowed",TT(t.choices,n)):{value:o}
}case"choices":{let o=Xs(e).map(i=>En(i,t.choices));return o.includes(void 0)?oa("not-allowed",TT(t.choices,
n)):{value:mz(o)}}}}function mz(e){let t=Qs.filter(o=>o!=="shared"),n=e.filter((o,i)=>t.some(s=>s===
o)&&e.indexOf(o)===i),r=e.indexOf("shared");return[...n.filter(o=>r<0||e.indexOf(o)<r),"shared"]}var TT=(
e,t)=>e.
map(([,n])=>n[t]),pz=e=>e.kind==="number"&&e.range||"\u2265 0";function fz(e){let t=or.find(r=>r.key===
"language"),n=e==null?void 0:e.rows.find(({cell:r})=>t!==void 0&&_e(W(r("key")),t.word));return n!==
void 0&&(t==null?void 0:t.kind)==="choice"&&En(W(n.cell("value")),t.choices)==="en"?"en":"id"}
function gz(e){
var n;let t=/^(\p{L}+)(\d{1,3})$/u.exec(M(e));return t!==null&&_e((n=t[1])!=null?n:"",na)&&w(t[2])>0?
w(t[2]):null}function hz(e){var r;if(typeof e=="number")return e;let t=/^(?:rp\.?)?\s*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-))?$/i.
exec(W(e));if(t===null)return null;let n=t[2]===void 0||t[2]==="-"?"0":t[2];return w(`${((r=t[1])!=null?
r:"").replace(/\./g,"")}.${n}`)}var Sl=["settings","stages","criteria","entries","judges",
"institutions"];function Lt(e,t=fx){let n=new y;
for(let r of Sl){let o=Mr(e,r,t);o!==void 0&&n.set(r,o)}return n}var yz={name:ix,weight:null,advance:
null,
title:null,form:null,date:null};function Dn(e){let t=(d,p)=>{let h=e.get(d);return h===void 0?null:
kt(
h,p)},n={settings:t("settings",bl),stages:t("stages",wl),criteria:t("criteria",vl),entries:t(
"entries",wr),judges:t("judges",Yi),institutions:t("institutions",kl)},r=ST(n.settings),o=Cx(n.stages),
i=o.
items.length>0?o.items:[yz],s=d=>{var p,h;return(h=(p=i.find(b=>M(b.name)===M(d)))==null?void 0:p.name)!=
null?h:d},a=xx(n.criteria,s),u=Tx(n.entries),l=Ex(n.judges,i.map(d=>d.name)),c=Sx(n.institutions);
return{
competition:{settings:r.settings,stages:i,criteria:a.items,entries:u.items,judges:l.items,
institutions:c.
items},findings:[r,o,a,u,l,c].flatMap(d=>d.findings),tables:n,rows:{settings:r.rows,prizes:r.prizeRows,
stages:o.rows,criteria:a.rows,entries:u.rows,judges:l.rows}}}m();function hh(e){var n;let t=Oe().getSheetByName(
e);return(n=t==null?void 0:t.getProtections(SpreadsheetApp.
ProtectionType.SHEET)[0])!=null?n:null}var yh=e=>e.getEditors().map(t=>t.getEmail());function nm(e){
let t=hh(e);return t===null||t.isWarningOnly()?null:yh(t)}function ia(e,t){var r;let n=(r=Oe().getSheetByName(
e))==null?void 0:r.protect();n!==void 0&&(sa(n,t),n.setUnprotectedRanges([]))}function sa(e,t){e.isWarningOnly(
)&&
e.setWarningOnly(!1);let n=yh(e);return e.removeEditors(n.filter(r=>!El(t,r))),e.canDomainEdit()&&e.
setDomainEdit(!1),n}var El=(e,t)=>e.some(n=>n.toLowerCase()===t.toLowerCase());function ts(e,t){var o;
let n=(o=Oe().getSheetByName(e))==null?void 0:o.protect();if(n===void 0)return;let r=sa(n,t);n.setUnprotectedRanges(
[]);for(let i of t.filter(s=>!El(r,s)))try{n.addEditors([i])}catch(s){console.warn(x(s))}}var ET=()=>new y(
Oe().getProtections(SpreadsheetApp.ProtectionType.SHEET).map(e=>[e.getRange().getSheet().getName(),e]));
function CT(e,t){if(e.isWarningOnly())return null;try{return yh(e).filter(n=>!El(t,n))}catch{return null}
}
var RT=()=>{var e,t;return(t=(e=Oe().getOwner())==null?void 0:e.getEmail())!=null?t:null},DT=e=>hh(e)===
null;function OT(e,t){let n=hh(e);n!==null&&(t===null?n.remove():t.length>0&&n.addEditors(t))}
function rm(e){
let t=Oe().getSheetByName(e);t!==null&&!t.isSheetHidden()&&t.hideSheet()}m();function bz({admins:e}){
let t=Lt(He(),mt()).get("settings"),n=t===void 0?null:nm(t);return n===null?
[]:[...new k([...e,...n])]}function ni(e,t,n){let r=null;return{named:n!==void 0&&t(n)?e.admins:[],
admins:()=>(r!=
null||(r=bz(e)),r),isShut:t}}function AT(e,t){let n=[we(),...[RT()].filter(o=>o!==null),...t.named],
r=CT(e,n);return r===null||r.length>0&&r.some(o=>!El(t.admins(),o))}var om=["plenary","objections"],
wz={presence:[],ranking:["plenary","history"],all:[...om,"history","decisions","documents",
"corrections"]};function PT(e,t,n,r,o,i){var h,b;let s=Qd(),a=br(),u=new y([...a].
map(([S,A])=>[A,S])),l=new y;for(let S of om){let A=Mr(e,S,o);A!==void 0&&l.set(S,A)}for(let S of[
"decisions","documents","corrections"]){let A=S==="documents"?void 0:e.find(N=>_e(N,Z[S])),P=(b=u.get(
(h=s[S])!=null?h:-1))!=null?b:A;P!==void 0&&l.set(S,P)}t!==null&&l.set("history",t);let c=S=>wz[i].includes(
S),d=[...l].filter(([S,A])=>{let P=n.get(A);return P===void 0||c(S)&&AT(P,r)}),p=d.filter(([S,A])=>s[
S]===
a.get(A));return{tabs:l,open:d.map(([,S])=>S),bound:s,findings:[...p.map(([,S])=>({code:"TAB_OPEN",
severity:"error",tab:S,params:{}})),...yl(e,om,o).map(({name:S,first:A})=>({code:"TAB_COPY",severity:
"error",tab:S,
params:{judge:null,first:A,reason:"decides"}}))]}}function Bt({deciding:{tabs:e,open:t,bound:n},
keepers:r},o=i=>i()){
let i=kz(e,n),s=E.stringify(i)===E.stringify(n);t.length===0&&s||o(()=>{for(let a of t)vz(a,r);s||lh(
i)})}function vz(e,t){try{ts(e,t.admins())}catch(n){console.warn(x(n))}}function kz(e,t){var i,s;let n=br(
),
r=[...n.keys()],o={...t};for(let[a,u]of e)o[a]=(i=n.get(u))!=null?i:-1;for(let a of[...Sl,...om]){
let l=yl(
r,[a],()=>!1).length===0?Mr(r,a,()=>!1):void 0;l!==void 0&&(o[a]=(s=n.get(l))!=null?s:-1)}return o}m(
);m();var im={code:"",name:"",institution:"",category:"",unitType:"",innovator:"",contact:"",phone:
"",
email:"",link:"",status:"running",reason:""},NT={code:"",name:"",role:"",institution:"",email:"",
phone:"",
stages:[],conflicts:[]};function ze(e,t){return e.criteria.filter(n=>n.stage===null||n.stage===t.name)}
function at(e,t){return e.judges.filter(n=>n.stages.length===0||n.stages.includes(t.name))}m();m();m(
);var IT=new O;function Br(e){var n;let t=(n=IT.get(e))!=null?n:xz(e);return IT.set(e,t),t}function xz(
e){
let t=new y(e.institutions.map(i=>[M(i.name),M(i.parent)])),n=(i,s)=>{let a=new k;for(let u=t.get(s);
u&&
!a.has(u);u=t.get(u)){if(u===i)return!0;a.add(u)}return!1},r=new y(e.judges.map(i=>[i.code,{
institution:M(
i.institution),listed:new k(i.conflicts.map(J))}])),o=new y(e.entries.map(i=>[i.code,{code:J(i.code),
institution:M(i.institution)}]));return(i,s)=>{let a=r.get(i.code),u=o.get(s.code);return a===void 0||
u===void 0?null:a.listed.has(u.code)?"listed":a.institution===""||u.institution===""?null:a.institution===
u.institution?"same-institution":n(a.institution,u.institution)?"parent-institution":null}}m();m();
typeof BigInt=="undefined"&&(BigInt=function(e){if(isNaN(e))throw new C("");return e});var le=BigInt(
0),$e=BigInt(1),Yt=BigInt(2),Cl=BigInt(3),ua=BigInt(5),jn=BigInt(10),Pwe=BigInt(w.MAX_SAFE_INTEGER),
Tz=2e3,ee={s:$e,n:le,d:$e};function bo(e,t){try{e=BigInt(e)}catch{throw ri()}return e*t}function vr(
e){
return typeof e=="bigint"?e:g.floor(e)}function ft(e,t){if(t===le)throw bh();let n=f.create(Fe.prototype);
n.s=e<le?-$e:$e,e=e<le?-e:e;let r=ns(e,t);return n.n=e/r,n.d=t/r,n}var Sz=[Yt*Yt,Yt,Yt*Yt,Yt,Yt*Yt,
Yt*
Cl,Yt,Yt*Cl];function aa(e){let t=f.create(null);if(e<=$e)return t[e]=$e,t;let n=r=>{t[r]=(t[r]||le)+
$e};for(;e%Yt===le;)n(Yt),e/=Yt;for(;e%Cl===le;)n(Cl),e/=Cl;for(;e%ua===le;)n(ua),e/=ua;for(let r=0,
o=Yt+ua;o*o<=e;){for(;e%o===le;)n(o),e/=o;o+=Sz[r],r=r+1&7}return e>$e&&n(e),t}var Vt=function(e,t){
let n=le,r=$e,o=$e;if(e!=null)if(t!==void 0){if(typeof e=="bigint")n=e;else{if(isNaN(e))throw ri();
if(e%
1!==0)throw $T();n=BigInt(e)}if(typeof t=="bigint")r=t;else{if(isNaN(t))throw ri();if(t%1!==0)throw $T(
);
r=BigInt(t)}o=n*r}else if(typeof e=="object"){if("d"in e&&"n"in e)n=BigInt(e.n),r=BigInt(e.d),"s"in e&&
(n*=BigInt(e.s));else if(0 in e)n=BigInt(e[0]),1 in e&&(r=BigInt(e[1]));else if(typeof e=="bigint")n=
e;else throw ri();o=n*r}else if(typeof e=="number"){if(isNaN(e))throw ri();if(e<0&&(o=-$e,e=-e),e%1===
0)n=BigInt(e);else{let i=1,s=0,a=1,u=1,l=1,c=1e7;for(e>=1&&(i=10**g.floor(1+g.log10(e)),e/=i);a<=c&&
l<=c;){let d=(s+u)/(a+l);if(e===d){a+l<=c?(n=s+u,r=a+l):l>a?(n=u,r=l):(n=s,r=a);break}else e>d?(s+=u,
a+=l):(u+=s,l+=a),a>c?(n=u,r=l):(n=s,r=a)}n=BigInt(n)*BigInt(i),r=BigInt(r)}}else if(typeof e=="string"){
let i=0,s=le,a=le,u=le,l=$e,c=$e,d=e.replace(/_/g,"").match(/\d+|./g);if(d===null)throw ri();if(d[i]===
"-"?(o=-$e,i++):d[i]==="+"&&i++,d.length===i+1?a=bo(d[i++],o):d[i+1]==="."||d[i]==="."?(d[i]!=="."&&
(s=bo(d[i++],o)),i++,(i+1===d.length||d[i+1]==="("&&d[i+3]===")"||d[i+1]==="'"&&d[i+3]==="'")&&(a=bo(
d[i],o),l=jn**BigInt(d[i].length),i++),(d[i]==="("&&d[i+2]===")"||d[i]==="'"&&d[i+2]==="'")&&(u=bo(d[
i+
1],o),c=jn**BigInt(d[i+1].length)-$e,i+=3)):d[i+1]==="/"||d[i+1]===":"?(a=bo(d[i],o),l=bo(d[i+2],$e),
i+=3):d[i+3]==="/"&&d[i+1]===" "&&(s=bo(d[i],o),a=bo(d[i+2],o),l=bo(d[i+4],$e),i+=5),d.length<=i)r=l*
c,o=n=u+r*s+c*a;else throw ri()}else if(typeof e=="bigint")n=e,o=e,r=$e;else throw ri();if(r===le)throw bh(
);
ee.s=o<le?-$e:$e,ee.n=n<le?-n:n,ee.d=r<le?-r:r};function Ez(e,t,n){let r=$e;for(;t>le;e=e*e%n,t>>=$e)
t&$e&&(r=r*e%n);return r}function Cz(e,t){for(;t%Yt===le;t/=Yt);for(;t%ua===le;t/=ua);if(t===$e)return le;
let n=jn%t,r=1;for(;n!==$e;r++)if(n=n*jn%t,r>Tz)return le;return BigInt(r)}function Rz(e,t,n){let r=$e,
o=Ez(jn,n,t);for(let i=0;i<300;i++){if(r===o)return BigInt(i);r=r*jn%t,o=o*jn%t}return 0}function ns(
e,t){
if(!e)return t;if(!t)return e;for(;;){if(e%=t,!e)return t;if(t%=e,!t)return e}}function Fe(e,t){if(
Vt(
e,t),this instanceof Fe)e=ns(ee.d,ee.n),this.s=ee.s,this.n=ee.n/e,this.d=ee.d/e;else return ft(ee.s*
ee.n,ee.d)}var bh=function(){return new C("Division by Zero")},ri=function(){return new C(
"Invalid argument")},$T=function(){return new C("Parameters must be integer")};Fe.prototype={s:$e,n:
le,d:$e,abs:function(){
return ft(this.n,this.d)},neg:function(){return ft(-this.s*this.n,this.d)},add:function(e,t){return Vt(
e,t),ft(this.s*this.n*ee.d+ee.s*this.d*ee.n,this.d*ee.d)},sub:function(e,t){return Vt(e,t),ft(this.s*
this.n*ee.d-ee.s*this.d*ee.n,this.d*ee.d)},mul:function(e,t){return Vt(e,t),ft(this.s*ee.s*this.n*ee.
n,this.d*ee.d)},div:function(e,t){return Vt(e,t),ft(this.s*ee.s*this.n*ee.d,this.d*ee.n)},clone:
function(){
return ft(this.s*this.n,this.d)},mod:function(e,t){if(e===void 0)return ft(this.s*this.n%this.d,$e);
if(Vt(e,t),le===ee.n*this.d)throw bh();return ft(this.s*(ee.d*this.n)%(ee.n*this.d),ee.d*this.d)},
gcd:function(e,t){
return Vt(e,t),ft(ns(ee.n,this.n)*ns(ee.d,this.d),ee.d*this.d)},lcm:function(e,t){return Vt(e,t),ee.
n===le&&this.n===le?ft(le,$e):ft(ee.n*this.n,ns(ee.n,this.n)*ns(ee.d,this.d))},inverse:function(){
return ft(
this.s*this.d,this.n)},pow:function(e,t){if(Vt(e,t),ee.d===$e)return ee.s<le?ft((this.s*this.d)**ee.
n,this.n**ee.n):ft((this.s*this.n)**ee.n,this.d**ee.n);if(this.s<le)return null;let n=aa(this.n),r=aa(
this.d),o=$e,i=$e;for(let s in n)if(s!=="1"){if(s==="0"){o=le;break}if(n[s]*=ee.n,n[s]%ee.d===le)n[s]/=
ee.d;else return null;o*=BigInt(s)**n[s]}for(let s in r)if(s!=="1"){if(r[s]*=ee.n,r[s]%ee.d===le)r[s]/=
ee.d;else return null;i*=BigInt(s)**r[s]}return ee.s<le?ft(i,o):ft(o,i)},log:function(e,t){if(Vt(e,t),
this.s<=le||ee.s<=le)return null;let n=f.create(null),r=aa(ee.n),o=aa(ee.d),i=aa(this.n),s=aa(this.d);
for(let l in o)r[l]=(r[l]||le)-o[l];for(let l in s)i[l]=(i[l]||le)-s[l];for(let l in r)l!=="1"&&(n[l]=
!0);for(let l in i)l!=="1"&&(n[l]=!0);let a=null,u=null;for(let l in n){let c=r[l]||le,d=i[l]||le;if(
c===
le){if(d!==le)return null;continue}let p=d,h=c,b=ns(p,h);if(p/=b,h/=b,a===null&&u===null)a=p,u=h;
else if(p*
u!==a*h)return null}return a!==null&&u!==null?ft(a,u):null},equals:function(e,t){return Vt(e,t),this.
s*this.n*ee.d===ee.s*ee.n*this.d},lt:function(e,t){return Vt(e,t),this.s*this.n*ee.d<ee.s*ee.n*this.
d},lte:function(e,t){return Vt(e,t),this.s*this.n*ee.d<=ee.s*ee.n*this.d},gt:function(e,t){return Vt(
e,t),this.s*this.n*ee.d>ee.s*ee.n*this.d},gte:function(e,t){return Vt(e,t),this.s*this.n*ee.d>=ee.s*
ee.n*this.d},compare:function(e,t){Vt(e,t);let n=this.s*this.n*ee.d-ee.s*ee.n*this.d;return(le<n)-(n<
le)},ceil:function(e){return e=jn**BigInt(e||0),ft(vr(this.s*e*this.n/this.d)+(e*this.n%this.d>le&&
this.
s>=le?$e:le),e)},floor:function(e){return e=jn**BigInt(e||0),ft(vr(this.s*e*this.n/this.d)-(e*this.n%
this.d>le&&this.s<le?$e:le),e)},round:function(e){return e=jn**BigInt(e||0),ft(vr(this.s*e*this.n/this.
d)+this.s*((this.s>=le?$e:le)+Yt*(e*this.n%this.d)>this.d?$e:le),e)},roundTo:function(e,t){Vt(e,t);
let n=this.
n*ee.d,r=this.d*ee.n,o=n%r,i=vr(n/r);return o+o>=r&&i++,ft(this.s*i*ee.n,ee.d)},divisible:function(e,
t){
return Vt(e,t),ee.n===le?!1:this.n*ee.d%(ee.n*this.d)===le},valueOf:function(){return w(this.s*this.
n)/w(this.d)},toString:function(e=15){let t=this.n,n=this.d,r=Cz(t,n),o=Rz(t,n,r),i=this.s<le?"-":"";
if(i+=vr(t/n),t%=n,t*=jn,t&&(i+="."),r){for(let s=o;s--;)i+=vr(t/n),t%=n,t*=jn;i+="(";for(let s=r;s--;
)
i+=vr(t/n),t%=n,t*=jn;i+=")"}else for(let s=e;t&&s--;)i+=vr(t/n),t%=n,t*=jn;return i},toFraction:
function(e=!1){
let t=this.n,n=this.d,r=this.s<le?"-":"";if(n===$e)r+=t;else{let o=vr(t/n);e&&o>le&&(r+=o,r+=" ",t%=
n),r+=t,r+="/",r+=n}return r},toLatex:function(e=!1){let t=this.n,n=this.d,r=this.s<le?"-":"";if(n===
$e)r+=t;else{let o=vr(t/n);e&&o>le&&(r+=o,t%=n),r+="\\frac{",r+=t,r+="}{",r+=n,r+="}"}return r},
toContinued:function(){
let e=this.n,t=this.d,n=[];for(;t;){n.push(vr(e/t));let r=e%t;e=t,t=r}return n},simplify:function(e=.001){
let t=BigInt(g.ceil(1/e)),n=this.abs(),r=n.toContinued();for(let o=1;o<r.length;o++){let i=ft(r[o-1],
$e);for(let a=o-2;a>=0;a--)i=i.inverse().add(r[a]);let s=i.sub(n);if(s.n*t<s.d)return i.mul(this.s)}
return this}};m();var Rl=BigInt(10),Dl=BigInt(0),vh=BigInt(1),la=BigInt(2),wh=1e4,Dz=1e15;function kh(
e,t){let n=e/t;return e<
Dl&&n*t!==e?n-vh:n}function Oz(e){let[t="0",n="0"]=x(e).split("e"),[r="0",o=""]=t.split("."),i=BigInt(
r+o),s=w(n)-o.length+4;if(s>=0)return i*Rl**BigInt(s);let a=Rl**BigInt(-s);return kh(i*la+a,a*la)}
function Ol(e){
if(!w.isFinite(e))throw new RangeError(`Not a finite number: ${e}`);let t=g.round(e*wh);return g.abs(
t)<Dz&&t/wh===e?BigInt(t):Oz(e)}function rn(e){return new Fe(Ol(e),BigInt(wh))}function on({s:e,n:t,
d:n},r){return kh(la*e*t*Rl**BigInt(r)+n,la*n)}function kr(e,t){return new Fe(on(e,t),Rl**BigInt(t))}
function xh(e,t,n){let r=Rl**BigInt(n);return new Fe(kh(la*e*r+t,la*t),r)}function Vn(e,t){let n=on(
e,t),r=x(n<Dl?-n:n).padStart(t+1,"0"),o=r.slice(0,r.length-t);return(n<Dl?"-":"")+o+(t>0?`.${r.slice(
r.length-t)}`:"")}function sn(e,t){let n=e.s*e.n*t.d,r=t.s*t.n*e.d;return n<r?-1:n>r?1:0}function yn(
e){
let t=Dl,n=vh;for(let{s:r,n:o,d:i}of e)i===n?t+=r*o:(t=t*i+r*o*n,n*=i);return new Fe(t,n*BigInt(e.length))}
function ca(e){let t=[...e].sort(sn),n=t.length>>1;return t.length%2===1?t[n]:yn([t[n-1],t[n]])}
function da(e){
let t=vh;for(let{d:n}of e)t%n!==Dl&&(t=new Fe(t).lcm(n).n);return{units:e.map(({s:n,n:r,d:o})=>n*r*t/
o),denominator:t}}function sm(e){let t=new Fe(0),n=e.reduce((r,o)=>r.add(o.weight),t);return n.lte(0)?
null:e.reduce((r,o)=>r.add(o.weight.mul(o.score)),t).div(n)}var am=BigInt(0),Az=BigInt(100),Pz=BigInt(
1e4),Nz=e=>e.length>0&&e.every(({weight:t,max:n})=>w.isFinite(
t)&&w.isFinite(n));function um(e){if(!Nz(e))return null;let t=e.map(l=>Ol(l.weight)),n=e.map(l=>Ol(l.
max)),r=t.reduce((l,c)=>l+c,am);if(r<=am||n.some(l=>l<=am))return null;let o=n.reduce((l,c)=>new Fe(
l).lcm(c).n,BigInt(1)),i=n.map((l,c)=>Az*t[c]*o/l),s=o*r,a=new y,u=l=>{let c=a.get(l);if(c)return c;
let d=Ol(l),p={parts:d,exact:new Fe(d,Pz)};return a.set(l,p),p};return l=>{let c=am,d=l.map((p,h)=>{
let b=u(p);return c+=i[h]*b.parts,b.exact});return{score:new Fe(c,s),marks:d}}}function Iz(e,t){let n=ze(
e,t),r=um(n),o=e.settings.conflicts==="exclude"?Br(e):()=>null;return(i,s,a)=>{
let u=[],l=0,c=!1;for(let{name:d}of n){let p=a.marks.get(d);p===void 0||p.kind==="blank"?l+=1:p.kind===
"recused"?c=!0:p.kind==="score"&&w.isFinite(p.value)&&u.push(p.value)}return l===n.length?null:c?{
leftOut:"recused"}:o(i,s)!==null?{leftOut:"conflict"}:u.length<n.length?{leftOut:"incomplete"}:r===null?
null:
{reading:r(u)}}}function $z(e){let t=new y;for(let n of e.rows)n.entry!==null&&!t.has(n.entry)&&t.set(
n.entry,n);return t}function _T(e,t,n,r){let o=Iz(e,t),i=at(e,t),s=n.filter(c=>c.stage===t.name),a=i.
flatMap(c=>{let d=s.find(p=>p.judge===c.code);return d?[{judge:c,rows:$z(d)}]:[]}),u=new y,l=[];for(
let c of r){
let d=new y;for(let{judge:p,rows:h}of a){let b=h.get(c.code),S=b?o(p,c,b):null;S!==null&&("reading"in
S?d.set(p.code,S.reading):l.push({entry:c.code,judge:p.code,reason:S.leftOut}))}u.set(c.code,d)}
return{
stage:t,criteria:ze(e,t),entries:r,judges:i,readings:u,leftOut:l}}m();m();function lm(e){let t=new y;
for(let{category:n}of e){let r=M(n);r!==""&&!t.has(r)&&t.set(r,n.trim())}
return n=>{var r;return(r=t.get(M(n.category)))!=null?r:null}}m();function ma(e,t){let n=new y;for(
let r of e){let o=t(r),i=n.get(o);i?i.push(r):n.set(o,[r])}return n}m();m();m();m();m();function oi(
{entries:e,readings:t}){let n=null;for(let{code:r}of e){let o=t.get(r);if(!(o===void 0||
o.size===0)){if(n=n!=null?n:o,o.size!==n.size)return!1;for(let i of o.keys())if(!n.has(i))return!1}}
return!0}m();m();var On=BigInt(0),Al=BigInt(1);function MT(e,t){let[n,r]=[e,t];for(;r!==On;)[n,r]=[r,
n%r];return n}
var FT=BigInt(1)<<BigInt(64);function cm(e,t){let n=e/t,r=(e-n*t)*FT/t;return w(n)+w(r)/w(FT)}
function LT(e,t){
let n=t.length,r=e.map((s,a)=>[...s,t[a]]),o=Al;for(let s=0;s<n;s+=1){let a=r[s],u=a[s];for(let l of r.
slice(s+1)){let c=l[s];for(let d=s+1;d<=n;d+=1)l[d]=(l[d]*u-c*a[d])/o}o=u}let i=t.map(()=>On);for(
let s=n-
1;s>=0;s-=1){let a=r[s],u=a[n]*o;for(let l=s+1;l<n;l+=1)u-=a[l]*i[l];i[s]=u/a[s]}return{numerators:i,
denominator:o}}function _z(e){let t=e.map(()=>-1),n=0,r=o=>{t[o]=n;for(let[i,s]of e[o].entries())s!==On&&
t[i]===-1&&
r(i)};for(let o of e.keys())t[o]===-1&&(r(o),n+=1);return{groups:t,groupCount:n}}function Fz(e){let t=new k;
for(let n of e.readings.values())for(let{score:r}of n.values())t.add(r.d);return jT(t)}var jT=e=>v.from(
e).reduce((t,n)=>t/MT(t,n)*n,Al);function pa(e){var b,S,A,P,N;let t=Fz(e),n=new k;for(let{code:I}of e.
entries)for(let _ of(S=(b=e.readings.get(I))==null?void 0:b.keys())!=null?S:[])n.add(_);let r=v.from(
n).sort(),o=new y(r.map((I,_)=>[I,_])),i=new y,s=new y,a=On,u=0;for(let{code:I}of e.entries){let _=v.
from((A=e.readings.get(I))!=null?A:[],([L,{score:z}])=>({judge:o.get(L),value:z.s*z.n*(t/z.d)})).sort(
(L,z)=>L.judge-z.judge);if(_.length===0)continue;let F=_.map(({judge:L})=>L).join(),j=(P=i.get(F))!=
null?P:{judges:_.map(({judge:L})=>L),entries:[],sums:_.map(()=>On)};i.set(F,j);let B=On;for(let[L,{
value:z}]of _.
entries())j.sums[L]=j.sums[L]+z,B+=z,a+=z*z;j.entries.push({code:I,total:B}),s.set(_.length,((N=s.get(
_.length))!=null?N:On)+B*B),u+=_.length-1}let l=jT(v.from(s.keys(),BigInt)),c=r.map(()=>r.map(()=>On)),
d=r.map(()=>On);for(let{judges:I,entries:_,sums:F}of i.values()){let j=l/BigInt(I.length),B=j*BigInt(
_.length),L=j*F.reduce((z,U)=>z+U,On);for(let[z,U]of I.entries()){let q=c[U];for(let H of I)q[H]=q[H]-
B;q[U]=q[U]+l*BigInt(_.length),d[U]=d[U]+l*F[z]-L}}let p=v.from(s).reduce((I,[_,F])=>I+l/BigInt(_)*F,
On),h=l*a-p;return{judges:r,blocks:v.from(i.values()),unit:t,multiple:l,matrix:c,right:d,squares:h,
freedom:u,
..._z(c)}}m();m();function Mz(e,t,n,r){let o=e[n][r];if(o===0)return;let i=(e[r][r]-e[n][n])/(2*o),s=(
i<0?-1:1)/(g.
abs(i)+g.sqrt(i*i+1)),a=1/g.sqrt(s*s+1),u=s*a,l=p=>{let[h,b]=[p[n],p[r]];p[n]=a*h-u*b,p[r]=u*h+a*b};
for(let p of e)l(p);let[c,d]=[e[n],e[r]];for(let p of e.keys()){let[h,b]=[c[p],d[p]];c[p]=a*h-u*b,d[
p]=
u*h+a*b}c[r]=0,d[n]=0;for(let p of t)l(p)}function zT(e){let t=e.map(s=>[...s]),n=t.map((s,a)=>s.map(
(u,l)=>l===a?1:0)),r=v.from(t.keys()),o=s=>t.reduce((a,u,l)=>u.reduce((c,d,p)=>s(l,p)?c+d**2:c,a),0),
i=o(()=>!0);for(let s=0;s<50&&!(o((u,l)=>u!==l)<=i*1e-31);s+=1)for(let u of r)for(let l of r.slice(u+
1))Mz(t,n,u,l);return r.map(s=>({value:t[s][s],vector:n.map(a=>a[s])})).sort((s,a)=>s.value-a.value)}
var BT=.01,Pl=1e4,UT=20,Lz=60;function dm({matrix:e,right:t,unit:n,multiple:r,squares:o,freedom:i,
groupCount:s}){
let a=zT(e.map(d=>d.map(p=>cm(p,r)))).slice(s),u=t.map(d=>cm(d,n*r)),l=a.map(d=>({...d,right:d.vector.
reduce((p,h,b)=>p+h*u[b],0)})),c=l.reduce((d,p)=>d+p.right**2/p.value,0);return{axes:l,residual:g.max(
0,cm(o,n*n*r)-c),freedom:i}}var mm=({axes:e,residual:t},n)=>e.reduce((r,{value:o,right:i})=>r+i**2*n/
(o*(o+n)),t);function WT(e,t){let{axes:n,freedom:r}=e,o=mm(e,t),i=r*g.log(o),s=0,a=0;for(let u of n)
i+=g.log1p(u.value/t),s-=u.value/(u.value+t),a+=(u.right/(u.value+t))**2;return{value:i,slope:s+r*t*
a/o}}function pm(e,t){let{axes:n,freedom:r}=e;if(t<3||n.length===0||r<=n.length)return null;if(mm(e,
Pl)===0)return Pl;let o=UT*g.log10(Pl/BT),i=d=>BT*10**(g.min(g.max(d,0),o)/UT),s=0,a=w.POSITIVE_INFINITY;
for(let d=0;d<=o;d+=1){let{value:p}=WT(e,i(d));p<a&&([s,a]=[d,p])}let u=d=>WT(e,10**d).slope,l=g.log10(
i(s-1)),c=g.log10(i(s+1));if(u(c)<=0)return i(s+1);if(u(l)>=0)return i(s-1);for(let d=0;d<Lz;d+=1){
let p=(l+
c)/2;u(p)<0?l=p:c=p}return 10**((l+c)/2)}var fm=9,Th=9;function jz(e,t){if(t!=="auto")return{value:t,
origin:"given"};let n=pm(dm(e),e.judges.
length);if(n===null)return{value:1,origin:"too-few-scores"};let r=w(n.toPrecision(Th));return{value:
r,
origin:r>=Pl?"no-judge-effect":"estimated"}}function zz(e){let[t="0",n="0"]=e.toExponential(Th-1).split(
"e"),r=BigInt(t.replace(".","")),o=w(n)-(Th-1),i=BigInt(10)**BigInt(g.abs(o)),{n:s,d:a}=o<0?new Fe(r,
i):new Fe(r*i);return{over:s,under:a}}function Bz({matrix:e,right:t,multiple:n,groups:r},o){let{over:
i,
under:s}=zz(o),a=i===On,u=e.map((c,d)=>c.map((p,h)=>a?r[d]===r[h]?p+n:p:d===h?s*p+i*n:s*p)),l=a?Al:s;
return LT(u,t.map(c=>l*c))}function Uz(e,t){let n=pa(e),r=jz(n,t),{numerators:o,denominator:i}=Bz(n,
r.value),s=i*n.unit,a=oi(e),u=n.blocks.flatMap(({judges:l,entries:c})=>{let d=l.reduce((h,b)=>h+o[b],
On),p=BigInt(l.length);return c.map(({code:h,total:b})=>[h,a?new Fe(b,n.unit*p):xh(b*i-d,s*p,fm)])});
return{lambda:r,effects:new y(n.judges.map((l,c)=>[l,xh(o[c],s,fm)])),scores:new y(u)}}var KT=new O;
function rs(e,t){var o,i;let n=(o=KT.get(e))!=null?o:new y;KT.set(e,n);let r=(i=n.get(t))!=null?i:Uz(
e,t);return n.set(t,r),r}m();m();var Nl=(e,t)=>{var n;return[...(n=e.readings.get(t))!=null?n:[]].map(
([r,{score:o}])=>({judge:r,score:o}))},
gm=e=>[...e].sort((t,n)=>sn(t.score,n.score)||(t.judge<n.judge?-1:t.judge>n.judge?1:0));function ii(
e,t){
return new y(e.entries.flatMap(({code:n})=>{let r=Nl(e,n);return r.length>0?[[n,t(r)]]:[]}))}var Il={
better:"higher",unit:"points",precision:null,scores:e=>ii(e,t=>yn(t.map(({score:n})=>n)))};var GT={
better:"higher",unit:"points",precision:fm,exactOn:oi,scores:(e,t)=>oi(e)?Il.scores(e,t):rs(
e,t.severityCorrection).scores,working:(e,t)=>{let n=Il.scores(e,t),r=oi(e)?null:rs(e,t.severityCorrection);
return o=>{let i=n.get(o);if(i===void 0)return[];let s=r&&{points:r.scores.get(o).sub(i),lambda:rn(r.
lambda.value),origin:r.lambda.origin};return[{code:"SEVERITY_CORRECTED",params:{mean:i,correction:s}
}]}}};m();var qT={better:"higher",unit:"points",precision:null,scores:e=>ii(e,t=>ca(t.map(({score:n}
)=>n))),working:e=>t=>{
let n=gm(Nl(e,t));return[{code:"MIDDLE_SCORES",params:{middle:n.slice(n.length-1>>1,(n.length>>1)+1)}
}]}};m();m();var hm=e=>e.judges.map(({code:t})=>{let n=e.entries.flatMap(r=>{var i;let o=(i=e.readings.get(
r.
code))==null?void 0:i.get(t);return o?[{entry:r.code,score:o.score}]:[]});return{judge:t,entries:n.map(
({entry:r})=>r),scores:n.map(({score:r})=>r)}});function ym(e){let t=new y;for(let{entries:n,values:
r}of e)
for(let[o,i]of n.entries()){let s=t.get(i);s?s.push(r[o]):t.set(i,[r[o]])}return t}function Wz(e){
let{units:t}=da(e),n=t.map((o,i)=>i).sort((o,i)=>t[o]>t[i]?-1:t[o]<t[i]?1:0),r=[];for(let o=0,
i=0;o<n.length;o=i){for(;i<n.length&&t[n[i]]===t[n[o]];)i+=1;let s=new Fe(o+1+i,2);for(let a of n.slice(
o,i))r[a]=s}return r}var HT=e=>ym(hm(e).map(({judge:t,entries:n,scores:r})=>({entries:n,values:Wz(r).
map(o=>({judge:t,rank:o,entries:n.length}))}))),ZT={better:"lower",unit:"mean-rank",precision:null,
scores:e=>new y(
[...HT(e)].map(([t,n])=>[t,yn(n.map(({rank:r})=>r))])),working:e=>{let t=HT(e);return n=>{var r;
return[
{code:"RANKS_WITHIN_JUDGES",params:{ranks:(r=t.get(n))!=null?r:[]}}]}}};m();var $l=3;function JT(e){
if(e.length<$l)return{kept:e,dropped:null};let t=a=>u=>sn(u.score,a)===0,n=a=>({
...a,alike:e.filter(t(a.score)).length}),[r,...o]=gm(e),i=o.find(t(o[o.length-1].score)),s={highest:
n(
i),lowest:n(r)};return{kept:o.filter(a=>a!==i),dropped:s}}var VT={better:"higher",unit:"points",
precision:null,
scores:e=>ii(e,t=>yn(JT(t).kept.map(({score:n})=>n))),working:e=>t=>[{code:"SCORES_DROPPED",params:{
dropped:JT(Nl(e,t)).dropped}}]};m();var os=BigInt(0),Sh=BigInt(10),Kz=30,fa=Sh**BigInt(Kz),Gz=20,XT=12;
function qz(e){if(e<=os)return os;
let t=Sh**BigInt(x(e).length+1>>1);for(;;){let n=(t+e/t)/BigInt(2);if(n>=t)return t;t=n}}function Hz(
{
judge:e,entries:t,scores:n}){if(n.length===0)return[];let{units:r,denominator:o}=da(n),i=BigInt(r.length),
s=i-BigInt(1),a=r.reduce((h,b)=>h+b,os),u=r.map(h=>i*h-a),l=u.reduce((h,b)=>h+b*b,os),c=qz(s*l*fa*fa),
d=l===os,p={judge:e,entries:t.length,mean:new Fe(a,i*o),sd:d?new Fe(0):kr(new Fe(c,fa*s*i*o),XT)};
return n.
map((h,b)=>({...p,score:h,z:d?os:u[b]*c/l}))}var YT=e=>ym(hm(e).map(t=>({entries:t.entries,values:Hz(
t)})));function Zz(e){let t=BigInt(e.length),n=e.reduce((r,{z:o})=>r+o,os);return kr(new Fe(BigInt(
50)*
fa*t+Sh*n,fa*t),Gz)}var Jz=e=>kr(new Fe(e,fa),XT),QT={better:"higher",unit:"standard-score",
precision:9,
scores:e=>new y([...YT(e)].map(([t,n])=>[t,Zz(n)])),working:e=>{let t=YT(e);return n=>{var o;return[
{code:"STANDARDIZED",params:{judges:((o=t.get(n))!=null?o:[]).map(i=>({...i,z:Jz(i.z)}))}}]}}};var _l={
mean:Il,trimmed:VT,median:qT,"rank-sum":ZT,"z-score":QT,adjusted:GT};var ir=e=>_l[e],sr=e=>_l[e].unit;
m();function wo({stages:e,settings:t},n){var o;let r=e[e.length-1]===n;return(o=n.advance)!=null?o:r?
t.top:null}function bm(e){var n;let t=e.stages[e.stages.length-1];return(n=t===void 0?null:wo(e,t))!=
null?n:e.settings.top}m();function wm(e,t,n){return n==="higher"?e.sub(t):t.sub(e)}function Fl(e,t,n){
return n==="higher"?sn(t,
e):sn(e,t)}function eS(e,t){let n=[];for(let r of[...e].sort(t)){let o=n[n.length-1];o&&t(o[0],r)===
0?o.push(r):n.push([r])}return n}function Eh(e,t){let[n,...r]=t;if(e.length===1||n===void 0)return[e];
let o=n.values(e.map(u=>u.entry));if(e.some(u=>!o.has(u.entry.code)))return Eh(e,r);let i=n.criterion===
void 0?{}:{criterion:n.criterion},s=e.map(u=>u.entry.code),a=e.map(u=>{let l=o.get(u.entry.code),c={
metric:n.id,...i,value:l,among:s};return{value:l,contender:{...u,steps:[...u.steps,c]}}});return eS(
a,(u,l)=>Fl(u.value,l.value,n.better)).flatMap(u=>Eh(u.map(({contender:l})=>l),r))}function tS(e,t,n,
r){
let o=e.map(({entry:l,score:c})=>({rounded:on(c,n),contender:{entry:l,score:c,steps:[]}})),i=r==="higher"?
-1:1,a=eS(o,(l,c)=>l.rounded<c.rounded?-i:l.rounded>c.rounded?i:0).flatMap(l=>Eh(l.map(({contender:c}
)=>c),
t)),u=0;return a.flatMap(l=>{let c=u+1;return u+=l.length,l.map(d=>{var h;let p=(h=d.steps[d.steps.length-
1])!=null?h:null;return{...d,rank:c,decidedBy:l.length>1?"shared":p}})})}m();m();m();function Vz(e){
return e.map((t,n)=>({criterion:t,index:n,weight:rn(t.weight)})).sort((t,n)=>sn(n.weight,
t.weight))}function Yz(e,t,n){return{id:"criteria",criterion:t.name,better:"higher",values:r=>new y(
r.flatMap(o=>{var s,a;let i=[...(a=(s=e.readings.get(o.code))==null?void 0:s.values())!=null?a:[]].map(
u=>u.marks[n]);return i.length>0?[[o.code,yn(i)]]:[]}))}}var nS={metrics:({panel:e})=>Vz(e.criteria).
map(({criterion:t,index:n})=>Yz(e,t,n))};m();function Xz(e,t,n){let r=n.map(u=>{var l,c;return(c=(l=e.readings.get(
u))==null?void 0:l.get(t))==null?
void 0:c.score}),{units:o}=da(r.flatMap(u=>u?[u]:[])),i=[...new k(o)].sort((u,l)=>u<l?-1:u>l?1:0),s=new y(
i.map((u,l)=>[u,l])),a=0;return r.map(u=>u?s.get(o[a++]):null)}function rS(e,t){let n=e.judges.map((
{
code:r})=>Xz(e,r,t));return(r,o)=>{let i=0,s=0;for(let a of n){let u=a[r],l=a[o];u===null||l===null||
(u>l?i+=1:u<l&&(s+=1))}return{higher:i,lower:s}}}function oS(e,t){let n=rS(e,t),r=new y(t.map((o,i)=>[
o,i]));return o=>{let i=r.get(o);return i===void 0?[]:t.flatMap((s,a)=>a===i?[]:[{rival:s,...n(i,a)}
])}}
function Qz(e,t){let n=rS(e,t),r=t.map(()=>0);for(let o=0;o<t.length;o+=1)for(let i=o+1;i<t.length;i+=
1){let{higher:s,lower:a}=n(o,i),u=g.sign(s-a);r[o]+=u,r[i]-=u}return new y(t.map((o,i)=>[o,new Fe(r[
i])]))}
var iS={metrics:({panel:e})=>[{id:"majority",better:"higher",values:t=>Qz(e,t.map(({code:n})=>n))}]}
;m();var sS={metrics:({panel:e})=>[{id:"median",better:"higher",values:t=>ii({...e,entries:t},n=>ca(
n.map(
({score:r})=>r)))}]};m();var aS={metrics:({previous:e})=>{let t=e[e.length-1];if(t===void 0)return[];
let n=new y(t.standings.
map(({entry:r,score:o})=>[r.code,o]));return[{id:"previous",better:ir(t.method).better,values:()=>n}
]}};m();var uS={metrics:()=>[]};var lS={criteria:nS,median:sS,majority:iS,previous:aS,shared:uS};
function cS(e,t){let n=e.indexOf("shared");return(n<0?e:e.slice(0,n)).flatMap(r=>lS[r].metrics(t))}m(
);function eB(e){let t=e.stages.every(n=>n.weight===null);return n=>{var r;return t?new Fe(1):rn((r=n.
weight)!=null?r:0)}}function Ml(e,t,n){let r=eB(e),o=n.map(i=>({stage:i.stage.name,weight:r(i.stage),
scores:new y(i.standings.map(s=>[s.entry.code,s.stageScore]))}));return(i,s)=>{let u=[...o.flatMap((
{
scores:c,...d})=>{let p=c.get(i);return p?[{...d,score:p}]:[]}),{stage:t.name,weight:r(t),score:s}];
return u.some(c=>c.weight.gt(0))?u:[{stage:t.name,weight:new Fe(1),score:s}]}}function vm(e,t,n,r){
let o=Ml(
e,t,n);return new y([...r].map(([i,s])=>{var a;return[i,(a=sm(o(i,s)))!=null?a:s]}))}m();m();m();
function xr(e){let t=0;return e.map((n,r)=>{var o;return((o=e[r-1])==null?void 0:o.rank)!==n.rank&&
(t=r+1),{ranked:n,place:t}})}function ga({races:e,notes:t},n,r){let o=e.map(s=>({race:s,kept:r(s.contenders)}
)),
i=o.flatMap(({race:s,kept:a})=>{let u=new k(a);return s.contenders.filter(l=>!u.has(l))});return{
races:o.
map(({race:s,kept:a})=>({...s,contenders:a})),notes:new y([...t,...i.map(({entry:s})=>[s.code,n])])}
}var dS=(e,{settings:t,last:n,categoryOf:r})=>{if(!t.winnersPerCategory||!n)return e;let o=({entry:l}
)=>r(
l)!==null,{races:i,notes:s}=ga(e,"without-category",l=>l.filter(o)),a=i.flatMap(l=>l.contenders);
return{
races:[...ma(a,({entry:l})=>r(l))].map(([l,c])=>({category:l,contenders:c})),notes:s}};m();function tB(
e,t){let n=new y,r=[],o=null;return e.filter(i=>{var a,u;if(i.rank!==o){for(let l of r)n.
set(l,((a=n.get(l))!=null?a:0)+1);r=[],o=i.rank}let s=M(i.entry.institution);return s===""?!0:((u=n.
get(s))!=null?u:0)>=t?!1:(r.push(s),!0)})}var mS=(e,{settings:t})=>{let{maxPerInstitution:n}=t;
return n===
null?e:ga(e,"institution-full",r=>tB(r,n))};m();var pS=(e,{settings:t,better:n,rounded:r})=>{if(t.passingScore===null)return e;
let o=rn(t.passingScore),
i=s=>Fl(r(s.score),o,n)<=0;return ga(e,"below-passing-score",s=>s.filter(i))};m();var fS=({races:e,
notes:t},{places:n,last:r})=>{if(n===null)return{races:e,notes:t};let o=e.map(i=>{var h,
b;let s=xr(i.contenders),a=s.filter(({place:S})=>S<=n),u=(h=a[a.length-1])==null?void 0:h.place,l=a.
length>n?a.filter(({place:S})=>S===u):[],c=(b=s[a.length])==null?void 0:b.place,d=r?s.filter(({place:
S})=>S===
c):[],p=(S,A)=>S.map(({ranked:P})=>[P.entry.code,A]);return{race:{...i,contenders:a.map(({ranked:S})=>S)}
,
notes:[...p(l,"shared-rank-at-cut"),...p(d,"first-reserve")]}});return{races:o.map(({race:i})=>i),
notes:new y(
[...t,...o.flatMap(i=>i.notes)])}};var nB=[pS,dS,mS,fS];function rB({contenders:e}){var r;let t=xr(e),
n=new y;for(let{place:o}of t)n.set(
o,((r=n.get(o))!=null?r:0)+1);return t.map(({ranked:o,place:i})=>{var s;return[o.entry.code,{place:i,
holders:(s=n.get(i))!=null?s:1}]})}function km(e,t){let n={races:[{category:null,contenders:e}],
notes:new y},
{races:r,notes:o}=nB.reduce((i,s)=>s(i,t),n);return{races:r,notes:o,places:new y(r.flatMap(rB))}}m();
m();m();var An=(e,t)=>t==="id"?e.replace(".",","):e,se=(e,t)=>An(x(e),t);function Ge(e,t){let[n="",r=""]=e.split(
"T"),o=r.slice(0,5).replace(":",t==="id"?".":":"),i=Qi(n,t);return n==="1899-12-30"?o:r===""||r==="00:00:00"?
i:`${i} ${o}`}function G(e,t){return typeof e=="object"?`\u201C${Ge(e.date,t)}\u201D`:`\u201C${typeof e==
"number"?se(e,t):typeof e=="boolean"?x(e).toUpperCase():oB(e)}\u201D`}var oB=e=>{let t=[...e];return t.
length>60?`${t.slice(0,59).join("")}\u2026`:e};function V(e,t,n=12){return gS(e,t,t==="id"?"dan":
"and",n)}var Ch=(e,t)=>gS(e,t,t==="id"?"atau":"or",e.length);function gS(e,t,n,r){let o=e.slice(0,r),
i=e.
length-o.length,s=t==="id"?`${i} lainnya`:`${i} more`,a=i>0?[...o,s]:o;return a.length<2?a.join(""):
`${a.slice(0,-1).join(", ")} ${n} ${a[a.length-1]}`}function tt({code:e,name:t,codeMadeUp:n}){return t===""?
e:n||e===""?G(t,"id"):`${G(t,"id")} (${e})`}var iB=5;function hS({stage:e,entries:t,readings:n},{
method:r}){let i=t.map(l=>{var c,d;return{entry:l,
judges:(d=(c=n.get(l.code))==null?void 0:c.size)!=null?d:0}}).filter(({judges:l})=>l>0&&l<iB);if(r!==
"trimmed"||i.length===0)return[];let s=i.filter(({judges:l})=>l<$l),a=l=>l.map(({entry:c})=>tt(c)),u={
reason:"few-to-trim",entries:a(i),whole:a(s)};return[{code:"METHOD_CAUTION",severity:"warning",stage:
e.
name,params:u}]}m();m();var Nt=e=>{var t,n;return(n=(t=e.decision)==null?void 0:t.rank)!=null?n:e.rank}
;var yS=(e,t)=>new y(t.flatMap(n=>n.stage===e.name?[[n.entry,n]]:[]));function Rh(e,t){return t.size===
0?e:e.map(n=>{var r,o;return{...n,rank:(o=(r=t.get(n.entry.code))==null?void 0:r.rank)!=null?o:n.rank}
}).
sort((n,r)=>n.rank-r.rank)}function xm({standings:e}){return e.map(t=>({standing:t,rank:Nt(t)})).sort(
(t,n)=>t.rank-n.rank)}var bS=(e,t)=>e.every(({code:n})=>t.has(n));function wS(e,t,n,r){let o=new y(t.
map(({entry:a,rank:u})=>[a.code,u])),i=Rh(t,n),s=new y(t.map(a=>[a.entry.code,tt(a.entry)]));return[
...n.values()].flatMap(a=>{let{entry:u,rank:l,tab:c,cell:d}=a,p=(S,A=[])=>{var _;let P=S==="below-passing-score"||
S==="outdated"?"warning":"error",N=o.get(u),I={entry:(_=s.get(u))!=null?_:u,rank:l,reason:S,
others:A,...N===void 0?{}:{computed:N}};return[{code:"PLENARY_CONFLICT",severity:P,stage:e.name,tab:
c,
...d===null?{}:{cell:d},params:I}]};if(!o.has(u))return p("not-ranked");let h=i.filter(S=>S.rank===l&&
!n.has(S.entry.code));return h.length>0?p("taken",h.map(S=>tt(S.entry))):i.filter(S=>S.rank<l).length!==
l-1?p("gap"):r.get(u)==="below-passing-score"?p("below-passing-score"):a.computed!==null&&a.computed!==
o.get(u)?p("outdated"):[]})}m();function sB(e,{place:t,holders:n}){return v.from({length:n},(r,o)=>{
var i;return(i=e[t-1+o])!=null?
i:0})}function Tm(e,t){let n=sB(e,t),[r=0]=n;return n.some(o=>o!==r)?"open":r>0?{amount:r}:null}m();
function aB({contenders:e},t){let n=xr(e).filter(({place:i})=>i<=t),r=n[n.length-1];if(r===void 0||n.
length<=t)return[];let o=n.filter(({place:i})=>i===r.place);return[{rank:r.ranked.rank,places:t,
entries:o.
map(({ranked:i})=>i.entry)}]}function uB({contenders:e},t){let n=xr(e);return[...new k(n.map(({place:
r})=>r))].
flatMap(r=>{let o=n.filter(s=>s.place===r);if(Tm(t,{place:r,holders:o.length})!=="open")return[];let i=o.
map(({ranked:s})=>s.entry);return[{rank:o[0].ranked.rank,places:o.length,entries:i,prize:!0}]})}
function vS(e,t,n,r,o){
let s=(e.title&&"outcomes"in e.title?e.title.outcomes.map(u=>u.places):[]).filter(u=>n===null||u<n).
sort((u,l)=>l-u),a=n===null?s:[n,...s];return t.flatMap(u=>{let l=u.category===null?{}:{category:u.category}
,
c=new k;return[...a.flatMap(d=>aB(u,d)),...uB(u,r)].flatMap(d=>{if(c.has(d.rank))return[];if(c.add(d.
rank),!d.prize&&bS(d.entries,o))return[];let p={...d,entries:d.entries.map(tt),...l};return[{code:
"TIE_AT_CUT",severity:"warning",stage:e.name,params:p}]})})}m();function kS(e,t,n){var i,s;if(n===null)return null;
if(e.title&&"name"in e.title)return e.title.name;
let o=((s=(i=e.title)==null?void 0:i.outcomes)!=null?s:[]).filter(a=>n<=a.places).sort((a,u)=>a.places-
u.places)[0];return o?o.name:t===null?null:`Top ${t}`}function xS(e,{precision:t,exactOn:n},r){
return t===null||n&&r.every(n)?e:new y([...e].map(([o,i])=>[
o,kr(i,t)]))}function lB(e,t){let n=new y;for(let{rank:i,score:s}of e){let a=n.get(i);(a===void 0||
Fl(
s,a,t)<0)&&n.set(i,s)}let r=[...n.keys()],o=new y(r.map((i,s)=>{var a;return[i,n.get((a=r[s+1])!=null?
a:0)]}));return e.map(({rank:i,score:s})=>{let a=o.get(i);return a?wm(s,a,t):null})}function cB(e,t){
return new y([...ma(e,({entry:n})=>t(n))].flatMap(([n,r])=>n===null?[]:xr(r).map(({ranked:o,place:i}
)=>[
o.entry.code,{category:n,categoryRank:i}])))}var dB={category:null,categoryRank:null};function is(e,
t,n,r=[]){
let{settings:o,stages:i}=e,{stage:s}=t,a=wo(e,s),u=i[i.length-1]===s,l={stage:s,method:o.method,
places:a,
last:u,panel:t,whole:null},c=ir(o.method),{better:d}=c,p=xS(c.scores(t,o),c,[t]),h=o.carryOver?xS(vm(
e,s,n,p),c,[...n.map(z=>z.panel),t]):p,b=t.entries.flatMap(z=>{let U=h.get(z.code);return U?[{entry:
z,
score:U}]:[]}),S=cS(o.tieBreaks,{panel:t,previous:n}),A=tS(b,S,o.decimals,d),P=z=>kr(z,o.decimals),N=lm(
e.entries),I=yS(s,r),_=km(Rh(A,I),{settings:o,places:a,last:u,better:d,rounded:P,categoryOf:N}),F=u&&
o.winnersPerCategory?cB(A,N):null,j=lB(A,d),B=A.map((z,U)=>{var Q,ye,fe,je,dt,Qe;let{code:q}=z.entry,
H=(Q=_.places.get(q))!=null?Q:null,X=I.get(q);return{...z,stageScore:p.get(q),judgeScores:new y([...(
ye=
t.readings.get(q))!=null?ye:[]].map(([Tn,ge])=>[Tn,ge.score])),margin:(fe=j[U])!=null?fe:null,
advances:H!==
null,place:H,title:kS(s,a,(je=H==null?void 0:H.place)!=null?je:null),prize:u&&H!==null?Tm(o.prizes,H):
null,...(dt=F==null?void 0:F.get(q))!=null?dt:dB,cutNote:(Qe=_.notes.get(q))!=null?Qe:null,vacated:
null,
...X===void 0?{}:{decision:X}}}),L=u?vS(s,_.races,a,o.prizes,I):[];return{...l,standings:B,findings:
[
...hS(t,o),...L,...wS(s,A,I,_.notes)]}}m();function si(e,t){let n=e.entries.filter(i=>i.status==="running"),
r=t[t.length-1];if(r===void 0)return n;
let o=new k(r.standings.flatMap(({advances:i,entry:s})=>i?[s.code]:[]));return n.filter(i=>o.has(i.code))}
m();var TS=({standings:e})=>new y(e.map(t=>[t.entry.code,t]));function SS(e,{category:t},n){return e.
standings.filter(({entry:r,advances:o})=>r.status!=="running"&&o).filter(r=>r.category===t&&(n===null||
r.rank<=n)).map(({entry:r})=>r)}function ES(e,t,n){let r=TS(t),o=e.standings.map(i=>{let s=r.get(i.entry.
code);if(s===void 0||s.advances===i.advances)return i;if(s.advances)return{...i,advances:!0,place:s.
place,title:s.title,cutNote:s.cutNote};if(n.has(i.entry.code))return i;let a={from:null,removed:SS(t,
i,null)};return{...i,advances:!1,place:null,title:null,cutNote:"place-kept",vacated:a}});return{...e,
standings:o}}function CS(e,t){let n=TS(t),r=e.standings.map(o=>{var u,l;let i=n.get(o.entry.code);if(
o.
place===null||i===void 0)return o;let s=(l=(u=i.place)==null?void 0:u.place)!=null?l:null;if(s!==null&&
s<=o.place.place)return o;let a=SS(t,o,s===null?null:i.rank);return a.length===0?o:{...o,vacated:{
from:s,
removed:a}}});return{...e,standings:r}}function RS(e){let t=e.flatMap(r=>r.rows),n=({marks:r})=>[...r.values(
)].some(o=>o.kind==="score");return new k(
t.filter(n).map(r=>{var o;return(o=r.entry)!=null?o:""}))}function DS(e,t,n,r,o=[]){let i=n.filter(N=>N.
stage===t.name),s=(N,I)=>is(e,_T(e,t,i,N),I,o),a=si(e,r),u=s(a,[...r]);if(e.entries.every(N=>N.status===
"running"))return u;let l=new k(a),c=RS(i),d=e.entries.filter(N=>N.status!=="running"&&c.has(N.code));
if(d.length===0)return u;let p=N=>s(e.entries.filter(I=>l.has(I)||N.includes(I)),r.map(I=>{var _;
return(_=
I.whole)!=null?_:I})),h=new k(e.stages.slice(r.length+1).map(N=>N.name)),b=RS(n.filter(N=>h.has(N.stage))),
S=d.filter(N=>b.has(N.code)),A=S.length===0?u:ES(u,p(S),b),P=p(d);return{...CS(A,P),whole:P}}m();m();
var mB=2;function OS(e,t){var l;if(oi(e))return new k;let n=pa(e),r=dm(n),{axes:o,freedom:i}=r;if(i<=
o.length)return new k;let s=(l=pm(r,n.judges.length))!=null?l:1,a=mm(r,s)/i,u=n.blocks.filter(({
judges:c})=>{
let d=0,p=0;for(let{value:b,vector:S,right:A}of o){let P=c.reduce((N,I)=>N+S[I],0)/c.length;d+=P*A/(
b+
s),p+=a*P**2/(b+s)}let h=g.sqrt(a/c.length);return g.abs(d)>=g.max(t,h)&&g.abs(d)>mB*g.sqrt(p)});
return new k(
u.flatMap(({entries:c})=>c.map(({code:d})=>d)))}function AS(e,t){let n=v.from(e,([o,i])=>({entry:o,
units:on(i,t)}));n.sort((o,i)=>o.units>i.units?-1:
o.units<i.units?1:0);let r=0;return new y(n.map(({entry:o,units:i},s)=>{var a;return((a=n[s-1])==null?
void 0:a.units)!==i&&(r=s+1),[o,r]}))}function PS(e,{stage:t,panel:n,method:r,standings:o},i){let{
decimals:s,
carryOver:a}=e.settings;if(r==="adjusted"||ir(r).unit!=="points")return[];let u=OS(n,.5/10**s);if(u.
size===0)return[];let l=rs(n,"auto").scores,c=AS(new y(o.map(({entry:h,score:b})=>[h.code,b])),s),d=AS(
a?vm(e,t,i,l):l,s),p=n.entries.filter(({code:h})=>u.has(h)).map(h=>({entry:tt(h),places:g.abs(c.get(
h.code)-d.get(h.code))})).sort((h,b)=>b.places-h.places);return[{code:"METHOD_CAUTION",severity:
"warning",stage:t.name,params:{reason:"uneven-judges",entries:p}}]}m();m();m();m();var NS={scope:
"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get("code");if(r===void 0)return[];
let o=new y;for(let{entry:i,row:s}of e){let a=J(i.code),u=o.get(a);u?u.rows.push(s):a!==""&&o.set(a,
{code:i.code,rows:[s]})}return v.from(o.values()).flatMap(({code:i,rows:s})=>{let a=s[1];if(a===void 0)
return[];let u={code:i,rows:s.map(l=>l+1)};return[{code:"ENTRY_DUPLICATE_CODE",severity:"error",tab:
t,
cell:Se(a,r),params:u}]})}};m();var IS={scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get(
"name");if(r===void 0)return[];
let o=new y;for(let i of e){let s=M(i.entry.name);if(s===""||i.entry.status!=="running")continue;let a=o.
get(s);a?a.push(i):o.set(s,[i])}return v.from(o.values()).flatMap(i=>{let[s,a]=i;if(s===void 0||a===
void 0)return[];let u={name:s.entry.name,codes:i.map(({entry:l})=>l.code),rows:i.map(({row:l})=>l+1)}
;
return[{code:"ENTRY_DUPLICATE_NAME",severity:"warning",tab:t,cell:Se(a.row,r),params:u}]})}};m();m();
m();function $S(e,t,n){var h,b;let r=0,o=0,i=!1,s=!1;for(let{name:S}of t){let A=(b=(h=e.marks.get(S))==
null?void 0:h.kind)!=null?b:"blank";A==="blank"?r+=1:A==="score"?o+=1:A==="recused"?i=!0:s=!0}let{
entry:a,
conflict:u,excluded:l,repeated:c}=n,d=r===t.length,p=o===t.length;return{row:e,entry:a,conflict:u,
excluded:l,
recused:i,blank:d,complete:p,unreadable:s,repeated:c}}m();m();m();m();function Ll(e,t,n){let r=e.filter(
o=>o>=t&&o<=n);return r.length===1?r[0]:null}var pB=864e5,fB=R.UTC(1899,11,30);function gB(e,t){
return g.round(e*100+t)/100}function _S({date:e,monthFirst:t},n,r){
let o=/^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})$/.exec(e);if(o===null)return null;let[i,s,a,
u,l,c]=o.slice(1).map(w);if(i>1900){let A=u===0&&l===0&&c===0,P=t?`${s}.${a}`:`${a}.${s}`;return A?
Ll(
[w(P)],n,r):null}let d=g.round((R.UTC(i,s-1,a)-fB)/pB);if(d<0)return null;let p=d+(u*3600+l*60+c)/86400,
h=g.round(p*100)/100,b=d>0&&g.abs(p-h)*86400<1,S=c===0;return Ll([...b?[h]:[],...S?[gB(d*24+u,l)]:[]],
n,r)}m();var hB=/^\d+$/,yB=/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/,bB=/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/,wB=/^[1-9]\d{0,2}( \d{3})+([.,]\d+)?$/,
vB=/^\d*[.,]\d+$/;function kB(e){return e.replace(/\p{Cf}/gu,"").replace(/\s/g," ").replace(
/[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g,
t=>x(t.charCodeAt(0)&15)).replace(/[\uff0c\u066b]/g,",").replace(/[\uff0e\u066c]/g,".").replace(
/[\u2212\uff0d]/g,
"-").replace(/\uff0b/g,"+").trim().replace(/^['\u2019]/,"")}function xB(e){let t=[];return hB.test(e)&&
t.push(w(e)),yB.test(e)&&t.push(w(e.replace(/\./g,"").replace(",","."))),bB.test(e)&&t.push(w(e.replace(
/,/g,""))),wB.test(e)&&t.push(w(e.replace(/ /g,"").replace(",","."))),vB.test(e)&&t.push(w(e.replace(
",","."))),t.filter(w.isFinite)}function Sm(e,t,n){let r=/^([+-]?)(.*)$/.exec(kB(e));if(r===null)return null;
let o=xB(r[2]).map(i=>(r[1]==="-"?-i:i)+0);return o.length===1?o[0]:Ll(o,t,n)}var TB=/^#(?:N\/A|[A-Z][A-Z0-9/_]*[!?])$/;
function Em(e,{min:t,max:n}){if(typeof e=="object")return{
kind:"date",date:e.date,likely:_S(e,t,n)};if(typeof e!="string")return{kind:"not-number",value:e};if(
TB.
test(e.trim()))return{kind:"formula-error",value:e.trim()};let r=Sm(e,t,n);return r===null?{kind:
"not-number",value:e}:{kind:"text-number",value:e,number:r}}function FS(e,t){let n={blank:[],
outOfRange:[],unreadable:[],formula:[]};for(let r of e)if(!(r.excluded||
r.recused))for(let o of t){let i=r.row.marks.get(o.name);i!==void 0&&SB(n,i,{line:r,criterion:o,at:i.
at})}return n}function SB(e,t,n){var o;let{criterion:r}=n;if("formula"in t&&e.formula.push(n),t.kind===
"blank")e.blank.push(n);else if(t.kind==="score"){let{value:i}=t;i>=r.min&&i<=r.max||e.outOfRange.push(
{...n,value:i})}else if(t.kind==="unreadable"){let i=t.formula?null:(o=t.cellValue)!=null?o:t.raw;e.
unreadable.push({...n,cellValue:i,reading:Em(t.raw,r)})}}m();function EB(e,t){if(e.kind==="score")return!0;
if(e.kind!=="unreadable")return!1;let{kind:n}=Em(e.raw,
t);return n==="text-number"||n==="date"}function CB(e,t){if(e.entry!==null)return!1;let n=e.code!==""||
e.name!=="";return t.some(r=>{let o=e.marks.get(r.name);return o===void 0||o.kind==="blank"?!1:n||EB(
o,r)})}function MS(e,t){return e.rows.filter(n=>CB(n,t))}function jl({excluded:e,lines:t},n){var r,o;
return e.has(n)||((o=(r=t.get(n))==null?void 0:r.some(i=>i.
recused))!=null?o:!1)}function Cm({sheet:e,strays:t,lines:n}){return(e==null?void 0:e.codeColumn)===
null&&t.length>0&&n.size===0}function RB(e,t){var r;let n=new y;for(let o of(r=e==null?void 0:e.rows)!=
null?r:[]){if(o.entry===null||!t.has(o.entry))continue;let i=n.get(o.entry);i?i.push(o):n.set(o.entry,
[o])}return n}function DB({sheet:e,criteria:t,entries:n,conflicts:r,excluded:o}){var s;let i=new y;
for(let[
a,u]of RB(e,n)){let l={entry:n.get(a),conflict:(s=r.get(a))!=null?s:null,excluded:o.has(a),repeated:
u.
length>1};i.set(a,u.map(c=>$S(c,t,l)))}return i}function LS(e){let{judge:t,tab:n,sheet:r,criteria:o,
expected:i,excluded:s}=e,a=DB(e),u=v.from(a.values()).flat(),l=r===null?[]:MS(r,o);return{judge:t,
tab:n,
sheet:r,expected:i,excluded:s,missingColumns:o.filter(({name:c})=>{var d;return!((d=r==null?void 0:r.
columns.get(c))!=null&&d.length)}),lines:a,strays:l,marks:FS(u,o),touched:l.length>0||u.some(c=>!c.blank&&
!c.excluded)}}m();function vo(e){return e.competition.settings.missing==="assigned"}function ha(e){
return e.provisional||
vo(e)?"warning":"error"}function Rm(e){return e.provisional?"warning":"error"}function OB(e,t){var r;
return jl(e,t.code)?!1:((r=e.lines.get(t.code))!=null?r:[]).some(o=>o.complete||
o.unreadable||o.repeated)?!0:e.sheet!==null&&e.missingColumns.length>0&&e.sheet.rows.length>0}var jS={
scope:"stage",find:({check:e,sheetViews:t})=>{var n;return((n=e.reached)!=null?n:[]).filter(r=>vo(e)?
!t.some(o=>OB(o,r)):t.every(o=>jl(o,r.code))).map(r=>({code:"ENTRY_UNSCORED",severity:Rm(e),params:{
entry:tt(r)}}))}};m();m();function ya(e,t){return t.flatMap(({name:n})=>{let r=e.marks.get(n);return r===void 0||
r.kind===
"blank"?[]:[r]})}m();var Xt=(e,t)=>({entries:[tt(e)],criteria:t===void 0?[]:[t.name],cells:1});
function Dm(e){let[t]=e;return t!==
void 0&&e.length===1?t:{entries:[...new k(e.flatMap(({entries:n})=>n))],criteria:[...new k(e.flatMap(
({criteria:n})=>n))],cells:e.reduce((n,{cells:r})=>n+r,0)}}var zS=3;function ss({entries:e},t){
return e.
length<=zS?V(e,t):`${e.length} ${t==="id"?"peserta":"entries"}`}function AB({criteria:e},t){return e.
length<=zS?V(e,t):`${e.length} ${t==="id"?"kriteria":"criteria"}`}function It(e,t){let n=`${e.cells} ${t==="id"?
"nilai":"scores"}`,r=t==="id"?"pada":"on";return`${ss(e,t)} ${r} ${AB(e,t)}${e.cells===1?
"":` (${n})`}`}function Pn(e,t,n){return t===void 0?e:n==="id"?`${e} dan ${t} lainnya`:`${e} and ${t} more`}
function ne(e,t){return/^(juri|judge)\b/i.test(e)?e:t==="id"?`Juri ${e}`:`Judge ${e}`}var BS={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,lines:o})=>v.from(o.values()).
flat().flatMap(({row:i,entry:s,conflict:a,recused:u})=>{if(a===null||u)return[];let l={judge:n.code,
where:Xt(s),reason:a};return ya(i,e.criteria).map(({at:c})=>({code:"JUDGE_CONFLICT",severity:
"warning",tab:r,at:c,params:l}))}))};m();m();function PB({check:e,sheetViews:t}){let n=e.criteria.map(
({name:i})=>i),r=new y;return{byJudge:t.
map((i,s)=>{let a=[];for(let[u,l]of i.lines){let c=l[0];if(l.length>1||!c.complete||c.excluded||c.recused)
continue;let d=[];for(let b of n){let S=c.row.marks.get(b);d.push(S.kind==="score"?S.value:0)}let p={
sheetView:i,judge:s,row:c.row,entry:c.entry,marks:d};a.push(p);let h=r.get(u);h?h.push(p):r.set(u,[p])}
return a}),byEntry:v.from(r.values())}}var US=new O;function WS(e){var n;let t=(n=US.get(e))!=null?n:
PB(e);return US.set(e,t),t}var Tr=e=>WS(e).byJudge,ba=e=>WS(e).byEntry;var NB=1e-4;function IB(e){
var r;let t=new y;for(let{marks:o}of e){let i=o.join(" ");t.set(i,((r=t.get(
i))!=null?r:0)+1)}let n=o=>o*(o-1)/2;return{equal:v.from(t.values()).reduce((o,i)=>o+n(i),0),all:n(e.
length)}}var $B=e=>e.length>1&&e.every(({marks:t})=>t.every((n,r)=>n===e[0].marks[r])),KS={scope:
"stage",find:e=>{if(!Tr(e).some($B))return[];let t=Tr(e).map(o=>({rows:o,...IB(o)})),n=t.reduce((o,i)=>o+
i.equal,0),r=t.reduce((o,i)=>o+i.all,0);return t.flatMap(({rows:o,...i})=>{let[s]=o;if(s===void 0||i.
all===0||i.equal<i.all)return[];if(((n-i.equal+1)/(r-i.all+1))**(o.length-1)>NB)return[];let{judge:u,
tab:l}=s.sheetView,c={judge:u.code,rows:o.length};return[{code:"JUDGE_NO_VARIANCE",severity:
"warning",
tab:l,params:c}]})}};m();var GS={scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,
tab:r,lines:o})=>v.from(o.values()).
flat().filter(i=>i.recused).flatMap(({row:i,entry:s})=>ya(i,e.criteria).filter(a=>a.kind==="recused").
map(({at:a})=>({code:"JUDGE_RECUSED",severity:"info",tab:r,at:a,params:{judge:n.code,where:Xt(s)}}))))}
;m();m();function Om(e,t){let n=0,r=0;for(let[o,{weight:i,max:s}]of t.entries())!(i>0)||s===0||(n+=i*e[
o]/
s,r+=i);return r===0?0:100*n/r}var qS=e=>g.round(e*100)/100,HS={scope:"stage",find:e=>{let{criteria:
t,competition:n}=e.check,r=n.settings.
maxSpread;return r===null?[]:ba(e).flatMap(o=>{let i=o.map(({marks:l})=>Om(l,t)),[s,a]=[g.min(...i),
g.max(...i)];return a-s<=r+1e-9?[]:[{code:"JUDGES_DISAGREE",severity:"warning",params:{entry:tt(o[0].
entry),low:qS(s),high:qS(a),limit:r}}]})}};m();m();function zl(e,t){var i;let n=new y,r=s=>{let a=s;
for(let u=n.get(a);u!==void 0&&u!==a;u=n.get(a))
a=u;return a};for(let s of t)for(let a of s)n.has(a)||n.set(a,a),n.set(r(a),r(s[0]));let o=new y;for(
let s of e.
filter(a=>n.has(a))){let a=r(s);o.set(a,[...(i=o.get(a))!=null?i:[],s])}return v.from(o.values())}
var _B=1e-6,FB=.9,MB=.5;function JS({marks:e},t){let n=0;for(let r=0;r<e.length;r++)e[r]===t.marks[r]&&
(n+=1);return n}function LB(e,t){var r;let n=[];for(let o of e)for(let i=0;i<o.length;i++)for(let s=i+
1;s<o.length;s++){let[a,u]=[o[i],o[s]],l=a.judge*t+u.judge,c=(r=n[l])!=null?r:{one:a,other:u,same:0,
marks:0,entries:0};c.same+=JS(a,u),c.marks+=a.marks.length,c.entries+=1,n[l]=c}return n.flatMap(o=>o===
void 0?[]:[o])}var ZS=({same:e,marks:t})=>t===0?0:e/t;function jB(e){let t=({marks:o})=>o.reduce((i,
s)=>i+
s,0),n=e.map(o=>({row:o,sum:t(o)})).sort((o,i)=>o.sum-i.sum),r=n.slice(1);return{same:r.reduce((o,{
row:i},s)=>o+
JS(n[s].row,i),0),marks:r.reduce((o,{row:i})=>o+i.marks.length,0),entries:r.length}}function zB(e,t,
n){
if(e<=t)return 1;let r=(o,i)=>o===0?0:o*g.log(o/i);return g.exp(-n*(r(e,t)+r(1-e,1-t)))}function BB(
{
sheetViews:e},t){let n=({one:o,other:i})=>[o.sheetView.judge.code,i.sheetView.judge.code];return zl(
e.map(({judge:o})=>o.code),t.map(n)).map(o=>{var c;let i=t.filter(d=>o.includes(d.one.sheetView.judge.
code)),s=d=>i.reduce((p,h)=>p+h[d],0),a=(c=e.find(({judge:d})=>d.code===o[o.length-1]))==null?void 0:
c.tab,u=g.max(...i.map(d=>d.entries)),l={judges:o,entries:u,same:s("same"),marks:s("marks")};return{
code:"JUDGES_IDENTICAL",severity:"warning",...a&&{tab:a},params:l}})}var VS={scope:"stage",find:e=>{
let t=LB(ba(e),e.sheetViews.length),n=t.filter(u=>ZS(u)>=FB);if(n.length===0)return[];let r=t.filter(
u=>!n.includes(u)),o=g.max(0,...r.map(ZS)),i=new y(Tr(e).map(u=>{var l;return[(l=u[0])==null?void 0:
l.sheetView,jB(u)]})),s=({sheetView:u})=>{let{same:l,marks:c}=i.get(u);return(l+1)/(c+1)},a=n.filter(
({one:u,other:l,same:c,marks:d})=>{let p=g.max(o,s(u),s(l));return zB(c/d,p,MB*d)<=_B});return BB(e,
a)}};m();m();function YS(e,t,n){for(let r of e){let o=t.find(i=>n(r,i));if(o!==void 0)return{judge:r,
entry:o}}
return null}function XS(e,t,n){var h,b,S,A;let r=new y;for(let P of t.values())for(let N of P)r.set(
N,((h=r.get(N))!=null?h:0)+1);let o=P=>(N,I)=>P(N)-P(I),i=o(P=>{var N;return(N=r.get(P))!=null?N:0}),
s=o(P=>{var N,I;return(I=(N=t.get(P))==null?void 0:N.length)!=null?I:0}),a=new y(e.flatMap((P,N)=>P.
map(I=>[I,N]))),u=e.map(()=>[]);for(let[P,[N]]of t)N!==void 0&&u[a.get(N)].push(P);let l=e.map((P,N)=>(
{
judges:P,entries:u[N]})).sort((P,N)=>N.judges.length-P.judges.length||N.entries.length-P.entries.length),
[c,d]=[(b=l[0])!=null?b:{judges:[],entries:[]},l.slice(1)],p=[];for(let P=!0;P;){P=!1;for(let N of d){
let I=(S=YS([...c.judges].sort(i),[...N.entries].sort(s),n))!=null?S:YS([...N.judges].sort(i),[...c.
entries].sort(s),n);if(I!==null){p.push(I),r.set(I.judge,((A=r.get(I.judge))!=null?A:0)+1),c={judges:
[
...c.judges,...N.judges],entries:[...c.entries,...N.entries]},d=d.filter(_=>_!==N),P=!0;break}}}
return p}var QS={scope:"stage",find:({check:e,sheetViews:t})=>{let{method:n,severityCorrection:r}=e.competition.
settings;if(e.reached===null||n!=="adjusted")return[];let o=new y(e.reached.map(({code:c})=>[c,t.filter(
d=>{var p;return(p=d.lines.get(c))==null?void 0:p.some(h=>h.complete&&!h.excluded)}).map(d=>d.judge.
code)])),i=zl(t.map(c=>c.judge.code),o.values());if(i.length<2)return[];let s=new y(t.map(c=>[c.judge.
code,c])),a=new y(e.reached.map(c=>[c.code,tt(c)])),u=XS(i,o,(c,d)=>!jl(s.get(c),d)).map(({judge:c,
entry:d})=>{
var p;return{judge:c,entry:(p=a.get(d))!=null?p:d}});return[{code:"PANEL_DISCONNECTED",severity:r===
0?"error":"warning",params:{groups:i,joins:u}}]}};m();var eE={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,sheet:r,lines:o})=>v.from(o).
flatMap(([,[i,s,...a]])=>{var l;if(i===void 0||s===void 0||i.excluded)return[];let u=[i,s,...a].map(
c=>c.row.row+1);return[{code:"ROW_DUPLICATE_ENTRY",severity:"error",tab:n,at:{row:s.row.row,column:(
l=
r==null?void 0:r.codeColumn)!=null?l:0},params:{judge:t.code,entry:tt(i.entry),rows:u}}]}))};m();
function UB(e){return e.sheet===null||!e.touched||Cm(e)?[]:e.expected.filter(({code:t})=>!e.lines.has(
t)).map(tt)}var tE={scope:"stage",find:({check:e,sheetViews:t})=>vo(e)?[]:t.flatMap(n=>{let r=UB(n);
if(r.length===0)return[];let o={judge:n.judge.code,entries:r};return[{code:"ROW_MISSING_ENTRY",
severity:Rm(
e),tab:n.tab,params:o}]})};m();m();m();var WB=6,KB=14;function GB(e,t,n){var i,s,a,u,l;if(g.abs(e.length-t.length)>n)return n+1;
let r=[],o=v.
from({length:t.length+1},(c,d)=>d);for(let c=1;c<=e.length;c+=1){let d=[c];for(let p=1;p<=t.length;p+=
1){let h=e[c-1]===t[p-1],b=c>1&&p>1&&e[c-1]===t[p-2]&&e[c-2]===t[p-1];d[p]=g.min(((i=o[p])!=null?i:0)+
1,((s=d[p-1])!=null?s:0)+1,((a=o[p-1])!=null?a:0)+(h?0:1),b?((u=r[p-2])!=null?u:0)+1:n+1)}[r,o]=[o,d]}
return(l=o[t.length])!=null?l:n+1}var nE=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");
function qB(e,t){let[n,r]=[nE(e),nE(t)];return n.length!==r.length?!1:n.some((o,i)=>o!==r[i]&&(o.length<
3||/\p{N}/u.test(o+r[i])))}function Sr(e,t){let[n,r]=[M(e),M(t)],o=g.min(n.length,r.length);if(n===r||
o<WB||qB(e,t))return!1;let i=o<KB?1:2;return GB(n,r,i)<=i}var rE=(e,t)=>t===""?[]:e.filter(n=>M(n.name)===M(
t));function Am(e,t,n){var s;let[r,o]=rE(n,e.name);
if(r===void 0||o!==void 0||((s=t.sheet)==null?void 0:s.codeColumn)==null)return{};let i=t.strays.filter(
a=>M(a.name)===M(e.name));return t.lines.has(r.code)||i.length>1?{}:{fix:{kind:"label",old:e.code,
now:r.
code}}}function oE({row:e,entry:t},n){return!Sr(e.name,t.name)||rE(n,e.name).length>0?{}:n.some(r=>r.
code!==t.code&&Sr(e.name,r.name))?{}:{fix:{kind:"label",old:e.name,now:t.name}}}var iE=(e,t)=>e.length>=8&&
t.startsWith(e);function HB({row:e,entry:t}){if(e.name===""||t.name===""||
e.name===t.name)return!1;let[n,r]=[M(e.name),M(t.name)];return n!==""&&n!==r&&!iE(n,r)&&!iE(r,n)}
function ZB({
check:e},t){if(t.sheet===null||t.sheet.codeColumn===null||t.sheet.nameColumn===null)return[];let n=v.
from(t.lines.values()).flat(),r=n.filter(HB);if(r.length===0)return[];if(r.length*2<=n.filter(({row:
i})=>i.
name!=="").length)return r;let o=new k(e.competition.entries.map(({name:i})=>M(i)));return r.filter(
({row:i})=>o.has(M(i.name)))}var sE={scope:"stage",find:e=>e.sheetViews.flatMap(t=>ZB(e,t).map(n=>{
var a,
u;let{row:r,entry:o}=n,i={row:r.row,column:(u=(a=t.sheet)==null?void 0:a.nameColumn)!=null?u:0},s={
judge:t.
judge.code,entry:o.code,written:r.name,name:o.name};return{code:"ROW_NAME_MISMATCH",severity:
"warning",tab:t.tab,at:i,...oE(n,e.check.competition.entries),params:s}}))};m();var aE={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>n.strays.filter(r=>r.code!=="").map(
r=>{var o,i;return{code:"ROW_UNKNOWN_ENTRY",severity:"error",tab:n.tab,at:{row:r.row,column:(i=(o=n.
sheet)==null?void 0:o.codeColumn)!=null?i:0},...Am(r,n,e.competition.entries),params:{judge:n.judge.
code,entry:r.code}}}))};m();function JB(e,t,n){let{tab:r,sheet:o,strays:i}=e;return Cm(e)?[{code:
"ROW_WITHOUT_CODE",severity:"error",tab:r,params:{name:""}}]:i.filter(s=>s.code==="").map(s=>{var c,
d,p;let a=(p=(d=o==null?void 0:
o.codeColumn)!=null?d:(c=ya(s,t)[0])==null?void 0:c.at.column)!=null?p:0,u={row:s.row,column:a},l=Am(
s,e,n);return{code:"ROW_WITHOUT_CODE",severity:"error",tab:r,at:u,...l,params:{name:s.name}}})}var uE={
scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>JB(n,e.criteria,e.competition.entries))};m(
);var lE={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="formula-error")return[];let a={judge:t.code,where:Xt(o.line.entry,
o.criterion),value:s.value};return[{code:"SCORE_ERROR",severity:"error",tab:n,at:i,params:a}]}))};m(
);var cE={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>{let o=new k(r.unreadable.
filter(i=>i.reading.kind==="formula-error").map(i=>i.at));return r.formula.filter(({at:i})=>!o.has(i)).
map(({at:i,line:s,criterion:a})=>({code:"SCORE_FORMULA",severity:"warning",tab:n,at:i,params:{judge:
t.
code,where:Xt(s.entry,a)}}))})};m();m();var VB=/^(\d+)(?:[.,](\d+))?\s?%$/;function YB(e,t){var r;
let n=typeof e=="string"&&t===100?VB.exec(
e.trim()):null;return n===null?null:w(`${n[1]}.${(r=n[2])!=null?r:"0"}`)}function wa({reading:e,
cellValue:t,
criterion:n}){let{min:r,max:o}=n,i=(s,a)=>t===null||a===null||a<r||a>o?{}:{fix:{kind:s,old:t,now:a}}
;
switch(e.kind){case"text-number":return i("type",e.number);case"date":return i("score",e.likely);
case"not-number":return i("score",YB(e.value,o));default:return{}}}var dE={scope:"stage",find:({
sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="date")return[];let a={judge:t.code,where:Xt(o.line.entry,o.criterion),
date:s.date,likely:s.likely};return[{code:"SCORE_IS_DATE",severity:"error",tab:n,at:i,...wa(o),
params:a}]}))};m();function XB(e,t,{line:n,criterion:r}){var o,i,s;return n.repeated||((s=(i=(o=t.sheet)==null?
void 0:o.
columns.get(r.name))==null?void 0:i.length)!=null?s:0)>1?!1:!(vo(e)&&n.blank)}var mE={scope:"stage",
find:({check:e,sheetViews:t})=>e.reached===null?[]:t.filter(n=>n.touched).flatMap(n=>n.marks.blank.filter(
r=>XB(e,n,r)).map(({at:r,line:o,criterion:i})=>({code:"SCORE_MISSING",severity:ha(e),tab:n.tab,at:r,
params:{judge:n.judge.code,where:Xt(o.entry,i)}})))};m();var pE={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="not-number")return[];let{min:a,max:u}=o.criterion,l=Xt(o.line.
entry,o.criterion),c={judge:t.code,where:l,value:s.value,min:a,max:u};return[{code:
"SCORE_NOT_NUMBER",
severity:"error",tab:n,at:i,...wa(o),params:c}]}))};m();var fE={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,marks:r})=>r.outOfRange.map(({
at:o,value:i,line:s,criterion:a})=>({code:"SCORE_OUT_OF_RANGE",severity:"error",tab:n,at:o,params:{
judge:t.
code,where:Xt(s.entry,a),value:i,min:a.min,max:a.max}})))};m();m();var gE=(e,t)=>t%2===1?e[t>>1]:(e[
(t>>1)-1]+e[t>>1])/2;function Pm(e){return gE(Float64Array.from(
e).sort(),e.length)}var Bl=[];function Dh(e,t){let n=0;for(let r=0;r<e.length;r++){if(r===t)continue;
let o=e[r],i=n++;for(;i>0&&Bl[i-1]>o;i--)Bl[i]=Bl[i-1];Bl[i]=o}return n===0?w.NaN:gE(Bl,n)}var hE=5,
Oh=.25,QB=1.4826,eU=1.645,tU=.02,nU=8,rU=400;function bE({byJudge:e,byCriterion:t},n,r){let o=e[n],
i=o[r],s=i-Dh(t[r],n);return{fromOthers:s,fromOwn:o.length>1?i-Dh(o,r):s}}function oU(e){let{
criteria:t}=e.
check,n=Tr(e).map(o=>t.map((i,s)=>o.length===0?0:Pm(o.map(({marks:a})=>a[s])))),r=t.map(({min:o,max:
i})=>i>
o?i-o:w.POSITIVE_INFINITY);return o=>{let i=[],s=r.map(()=>[]);for(let{judge:a,marks:u}of o){let l=[
];
for(let c=0;c<r.length;c++){let d=(u[c]-n[a][c])/r[c];l.push(d),s[c].push(d)}i.push(l)}return{rows:o,
byJudge:i,byCriterion:s}}}function yE(e){let t=Float64Array.from(e,g.abs).sort(),n=t[t.length>>1];
return g.
max(tU,QB*n,t[g.floor(.9*t.length)]/eU)}function iU(e,t){let n=t.filter(({rows:i})=>i.some(s=>s.judge===
e));if(n.length<nU)return null;let r=g.max(1,g.floor(n.length/rU)),o=n.filter((i,s)=>s%r===0).flatMap(
i=>{let s=i.rows.findIndex(a=>a.judge===e);return i.byCriterion.map((a,u)=>bE(i,s,u))});return{
fromOthers:yE(
o.map(i=>i.fromOthers)),fromOwn:yE(o.map(i=>i.fromOwn))}}var sU=e=>g.max(...e)-g.min(...e);function aU(
e){
let t=e.byCriterion.map(n=>sU(n)>=Oh);return t.includes(!0)?e.rows.flatMap((n,r)=>{let o=[];for(let i=0;
i<
t.length;i++){if(!t[i])continue;let{fromOthers:s,fromOwn:a}=bE(e,r,i);s*a>0&&g.abs(s)>=Oh&&g.abs(a)>=
Oh&&o.push({row:n,criterion:i,fromOthers:s,fromOwn:a})}return o}):[]}var wE={scope:"stage",find:e=>{
let t=ba(e).filter(o=>o.length>=3).map(oU(e)),n=t.flatMap(aU);if(n.length===0)return[];let r=e.sheetViews.
map((o,i)=>n.some(({row:s})=>s.judge===i)?iU(i,t):null);return n.flatMap(({row:o,criterion:i,
fromOthers:s,
fromOwn:a})=>{let u=r[o.judge];if(!u||g.abs(s)<hE*u.fromOthers||g.abs(a)<hE*u.fromOwn)return[];let{
name:l,
min:c,max:d}=e.check.criteria[i],p=o.marks[i],h=g.round((p-s*(d-c))*100)/100,{sheetView:b,entry:S}=o,
A={judge:b.judge.code,entry:tt(S),criterion:l,value:p,others:h};return[{code:"SCORE_OUTLIER",
severity:"info",tab:b.tab,at:o.row.marks.get(l).at,params:A}]})}};m();m();function Nm(e){let t=2166136261;
for(let n=0;n<e.length;n++)t=g.imul(t^e.charCodeAt(n),16777619);return t}
function Ul(e,t){let n=g.imul(e^e>>>16,2246822507)^t,r=g.imul(n^n>>>13,3266489909);return r^r>>>16}
function uU(e){
return e.kind==="score"?g.round(e.value*1e4)|0:Nm(e.kind==="unreadable"?E.stringify(e.raw):e.kind)}
var vE=new O;
function lU(e){var n;let t=(n=vE.get(e))!=null?n:{byCode:Nm(e.code),byName:Nm(e.name)};return vE.set(
e,t),t}var Ah=(e,t)=>((e>>>0)%36**t).toString(36).padStart(t,"0"),kE=new O;function Wl(e,t){let n=kE.
get(e),r=n===void 0?cU(e,t):n;return kE.set(e,r),r}function cU(e,t){let n=new v(12).fill(0),r=new v(
12).fill(0),o=v.from(e.columns.keys(),c=>({name:c,digest:Nm(c)})),i=0,s=0,a=0,u=(c,d,p)=>{let h=(Ul(
d,0)&65535)%12;c[h]=c[h]+Ul(d,p)|0};for(let c of e.rows){let d=c.entry===null?void 0:t.get(c.entry);
if(d===void 0)continue;let p=0,h=0;for(let{name:S,digest:A}of o){let P=c.marks.get(S);P===void 0||P.
kind==="blank"?h+=1:p=p+Ul(A,uU(P))|0}if(h===o.length)continue;let b=lU(d);i+=1,s=s+Ul(p,1)|0,a=a+Ul(
p,2)|0,u(n,b.byCode,p),u(r,b.byName,p)}if(i<3)return null;let l=[...n,...r].map(c=>Ah(c,3)).join("");
return`${Ah(s,12/2)}${Ah(a,12/2)}${l}${i}`}var Im=e=>w(e.slice(84));function xE(e,t,n){let r=0;for(
let o=n;o<
n+36;o+=3)e.slice(o,o+3)!==t.slice(o,o+3)&&(r+=1);return r}var TE=(e,t)=>e.slice(0,12)===t.slice(0,
12)&&
Im(e)===Im(t)&&g.min(xE(e,t,12),xE(e,t,48))>=3;var SE={scope:"stage",find:({check:e,sheetViews:t})=>{
let{orders:n,competition:r}=e;if(n===void 0)return[];
let o=new y(r.entries.map(i=>[i.code,i]));return t.flatMap(({judge:i,tab:s,sheet:a})=>{let u=n.get(i.
code),l=a===null||u===void 0?null:Wl(a,o);if(u===void 0||l===null||!TE(u,l))return[];let c={judge:i.
code,rows:Im(l)};return[{code:"SCORE_ROWS_PERMUTED",severity:"error",tab:s,params:c}]})}};m();var CE=3,
RE=.2,dU=e=>Float64Array.from(e).sort()[g.floor(e.length/10)];function mU({criterion:e,highest:t,
others:n}){return n.length>=CE&&t<=RE*e.max&&2*t<dU(n)}var EE=(e,t)=>e.map(({marks:n})=>n[t]),DE={
scope:"stage",find:e=>{let t=Tr(e);return t.flatMap(n=>{let[r]=n;if(r===void 0||n.length<CE)return[];
let i=e.
check.criteria.map((l,c)=>{let d=g.max(...EE(n,c)),h=d<=RE*l.max?t.flatMap(b=>b===n?[]:EE(b,c)):[];
return{
criterion:l,highest:d,others:h}}).filter(mU);if(i.length===0)return[];let{judge:s,tab:a}=r.sheetView,
u={judge:s.code,criteria:i.map(({criterion:l})=>l.name),highest:g.max(...i.map(l=>l.highest)),usual:
Pm(
i.flatMap(l=>l.others))};return[{code:"SCORE_SCALE_SUSPECT",severity:"warning",tab:a,params:u}]})}};
m();var OE={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="text-number")return[];let a={judge:t.code,where:Xt(o.line.entry,
o.criterion),value:s.value,number:s.number};return[{code:"SCORE_TEXT_NUMBER",severity:"error",tab:n,
at:i,...wa(o),params:a}]}))};m();var $m=e=>e.reduce((t,n)=>t+n,0),AE=(e,t)=>$m(e.map((n,r)=>n*t[r].weight)),
pU=[{basis:"sum",of:$m},{
basis:"mean",of:e=>$m(e)/e.length},{basis:"weighted-mean",of:(e,t)=>AE(e,t)/$m(t.map(n=>n.weight))},
{basis:"weighted-sum",of:AE},{basis:"score",of:Om}];function fU(e){return typeof e=="number"?e:
typeof e==
"string"&&e.trim()!==""?Sm(e,0,1e6):null}function gU(e,t){var r,o,i;let n=(i=(o=(r=/\.(\d+)$/.exec(x(
e)))==null?void 0:r[1])==null?void 0:o.length)!=null?i:0;return g.abs(e-t)<=.5*10**-g.min(n,6)+1e-9}
function hU(e,t,n){let r=e.flatMap(i=>{let s=fU(i.row.total);return s===null?[]:[{row:i,total:s}]}),
o=pU.map(i=>({...i,off:r.filter(({row:s,total:a})=>!gU(a,i.of(s.marks,n)))})).reduce((i,s)=>s.off.length<
i.off.length?s:i);return o.off.length*2>=r.length?[]:o.off.map(({row:{sheetView:i,row:s,entry:a,
marks:u},
total:l})=>({code:"TOTAL_MISMATCH",severity:"warning",tab:i.tab,at:{row:s.row,column:t},params:{
judge:i.
judge.code,entry:tt(a),value:l,expected:g.round(o.of(u,n)*1e4)/1e4,basis:o.basis}}))}var PE={scope:
"stage",find:e=>Tr(e).flatMap(t=>{var r,o,i;let n=(i=(o=(r=t[0])==null?void 0:r.sheetView.sheet)==null?
void 0:o.totalColumn)!=null?i:null;return n===null?[]:hU(t,n,e.check.criteria)})};m();m();m();
function Er(e,t){var n;return(n=e(t))!=null?n:{}}var _m=({competition:e,locate:t})=>{let{method:n,
carryOver:r,passingScore:o}=e.settings,i=sr(n);if(i===
"points")return[];let s=(u,l)=>({code:"METHOD_CAUTION",severity:"warning",...Er(t,{kind:"setting",
key:u}),
params:l}),a=r&&e.stages.length>1;return[...n==="z-score"?[s("method",{reason:"standard-scores"})]:[
],
...n==="z-score"&&a?[s("carryOver",{reason:"standard-scores-carried"})]:[],...o!==null?[s(
"passingScore",{reason:"passing-score-unit",unit:i,value:o})]:[]]};m();var Fm=({competition:e,locate:
t})=>{let n=e.stages.findIndex(o=>o.weight!==null);return e.settings.carryOver||
n<0?[]:[{code:"METHOD_CAUTION",severity:"warning",...Er(t,{kind:"stage",index:n,column:"weight"}),
params:{
reason:"stage-weights-unused"}}]};var NE={scope:"workbook",checks:[_m,Fm]};m();m();m();function Et({
locate:e},t,n){let{setting:r,value:o,reason:i,allowed:s=[],stage:a,severity:u="error"}=n,
l={setting:r,value:o,reason:i,allowed:[...s]};return{code:"SETTING_INVALID",severity:u,...a&&{stage:
a},
...Er(e,t),params:l}}var Mm=e=>{let{settings:t}=e.competition;if(!t.carryOver||t.method!=="rank-sum")return[
];let n={setting:"method",value:t.method,reason:"combination",allowed:["carryOver"]};return[Et(e,{
kind:"setting",key:"method"},n)]};m();var Lm=e=>{var h,b,S;let{entries:t,settings:n,stages:r}=e.competition;
if(!n.winnersPerCategory)return[];
let o=t.map((A,P)=>({entry:A,index:P,key:M(A.category)})).filter(({entry:A})=>A.status==="running"),
i=({index:A})=>({kind:"entry",index:A,column:"category"}),s="entries.category",a=o.filter(({key:A})=>A===
""),u=a.map(({entry:A})=>tt(A)),l=(b=(h=r[r.length-1])==null?void 0:h.name)!=null?b:"",c={setting:s,
value:"",reason:"category-blank",allowed:u,stage:l},d=new y;for(let{key:A}of o)d.set(A,((S=d.get(A))!=
null?S:0)+1);let p=d.size<2?[]:o.filter(({key:A})=>A!==""&&d.get(A)===1);return[...a.slice(0,1).map(
A=>Et(e,i(A),c)),...p.map(A=>{let P=A.entry.category;return Et(e,i(A),{setting:s,value:P,reason:
"category-alone",severity:"warning"})})]};m();var jm=e=>e.competition.criteria.flatMap(({min:t,max:n,
stage:r},o)=>{if(n>t&&n>0)return[];let i=[`> ${g.
max(t,0)}`];return[Et(e,{kind:"criterion",index:o,column:"max"},{...{setting:"criteria.max",value:n,
reason:"out-of-range",allowed:i},...r!==null&&{stage:r}})]});m();function Ph(e){let t=new k([""]);
return e.flatMap((n,r)=>{let o=n!==""&&t.has(n);return t.add(n),o?[
r]:[]})}var zm=e=>{let{stages:t,judges:n,criteria:r}=e.competition,o=Ph(t.map(({name:a})=>M(a))),i=Ph(
n.map(({code:a})=>J(a))),s=new k(t.flatMap(a=>{let u=ze(e.competition,a);return Ph(u.map(({name:l})=>M(
l))).map(l=>r.indexOf(u[l]))}));return[...o.map(a=>{let u={setting:"stages.name",value:t[a].name,
reason:"duplicate"};return Et(e,{kind:"stage",index:a,column:"name"},u)}),...i.map(a=>{let u={
setting:"judges.code",value:n[a].code,reason:"duplicate"};return Et(e,{kind:"judge",index:a,column:
"code"},u)}),...v.
from(s,a=>{let u={setting:"criteria.name",value:r[a].name,reason:"duplicate"};return Et(e,{kind:
"criterion",index:a,column:"name"},u)})]};m();var Bm=e=>e.competition.stages.flatMap((t,n)=>{let r=wo(
e.competition,t);if(r===null||t.title===null||
!("outcomes"in t.title))return[];let o=t.title.outcomes.filter(u=>u.places>r);if(o.length===0)return[
];
let i=o.map(u=>`${u.places}: ${u.name}`).join("; ");return[Et(e,{kind:"stage",index:n,column:"title"}
,
{...{setting:"stages.title",reason:"outcomes-beyond-cut",severity:"warning"},value:i,allowed:[x(r)]}
)]});m();var Um=e=>{var c;let{settings:t,stages:n}=e.competition,r=n[n.length-1],o=(c=r&&wo(e.competition,
r))!=
null?c:t.top,i=[x(o)],s=v.from({length:o},(d,p)=>{var h;return(h=t.prizes[p])!=null?h:0}),a=!t.rankedWinners&&
s.some(d=>d!==s[0]),u={setting:"rankedWinners",value:!1,reason:"prizes-unequal",allowed:i},l=t.prizes.
flatMap((d,p)=>p>=o&&d?[{index:p,amount:d}]:[]);return[...a?[Et(e,{kind:"setting",key:
"rankedWinners"},
{...u,...r&&{stage:r.name}})]:[],...l.slice(0,1).map(({index:d,amount:p})=>Et(e,{kind:"prize",place:
d+
1},{setting:`prizes.${d+1}`,value:p,reason:"prizes-unused",allowed:i,severity:"warning"}))]};m();var Wm=e=>e.competition.stages.flatMap(
(t,n)=>{if(e.competition.criteria.length===0||ze(e.competition,
t).length>0)return[];let r={setting:"criteria.name",value:"",reason:"empty",stage:t.name};return[Et(
e,{kind:"stage",index:n,column:"name"},r)]});m();var Km=e=>{let{stages:t,criteria:n,judges:r,entries:
o}=e.competition,i=t.map(({name:u})=>u),s=new k(
o.map(({code:u})=>J(u))),a="unknown-reference";return[...n.flatMap(({stage:u},l)=>u===null||i.includes(
u)?[]:[Et(e,{kind:"criterion",index:l,column:"stage"},{setting:"criteria.stage",value:u,reason:a,
allowed:i})]),
...r.flatMap((u,l)=>[...u.stages.filter(c=>!i.includes(c)).map(c=>Et(e,{kind:"judge",index:l,column:
"stages"},{setting:"judges.stages",value:c,reason:a,allowed:i})),...u.conflicts.filter(c=>!s.has(J(c))).
map(c=>Et(e,{kind:"judge",index:l,column:"conflicts"},{setting:"judges.conflicts",value:c,reason:a}))])]}
;var IE={scope:"workbook",checks:[Mm,zm,Km,Wm,jm,Lm,Bm,Um]};m();m();var Gm=({competition:e,locate:t}
)=>{let{criteria:n,stages:r}=e,o=n.flatMap(({weight:s,stage:a},u)=>{
if(s>=0)return[];let l={of:"criteria",reason:"negative",value:s},c=Er(t,{kind:"criterion",index:u,
column:"weight"});return[{code:"WEIGHTS_INVALID",severity:"error",...a!==null&&{stage:a},...c,params:
l}]}),i=r.
flatMap(s=>{let a=ze(e,s);if(a.length===0||a.some(({weight:c})=>c!==0))return[];let u={of:"criteria",
reason:"all-zero"},l=Er(t,{kind:"criterion",index:n.indexOf(a[0]),column:"weight"});return[{code:
"WEIGHTS_INVALID",severity:"error",stage:s.name,...l,params:u}]});return[...o,...i]};m();var qm=({
competition:e,locate:t})=>{let n=e.stages.map(s=>s.weight);if(!e.settings.carryOver||n.every(
s=>s===null))return[];let r=(s,a)=>({code:"WEIGHTS_INVALID",severity:"error",...Er(t,{kind:"stage",
index:s,
column:"weight"}),params:{of:"stages",...a}}),o=n.flatMap((s,a)=>s!==null&&s<0?[r(a,{reason:
"negative",value:s})]:[]),i=n.indexOf(null);return i>=0?[...o,r(i,{reason:"partly-blank"})]:n.every(
s=>s===0)?
[r(0,{reason:"all-zero"})]:o};var $E={scope:"workbook",checks:[qm,Gm]};m();var _E={scope:"stage",
find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,sheet:o})=>e.criteria.
flatMap(({name:i})=>{var u,l;let s=(u=o==null?void 0:o.columns.get(i))!=null?u:[],a=s[1];return a===
void 0?[]:[{code:"COLUMN_DUPLICATE_CRITERION",severity:"error",tab:r,at:{row:(l=o==null?void 0:o.headerRow)!=
null?l:0,column:a},params:{judge:n.code,criterion:i,columns:s.map(Ln)}}]}))};m();function yU(e){let{
sheet:t,missingColumns:n}=e;if(t===null||t.headerRow===null&&t.rows.length===
0)return[];let r=n.map(({name:i})=>i);return v.from(t.columns.values()).every(i=>i.length===0)&&r.length>
0?[r.join(", ")]:r}var FE={scope:"stage",find:({sheetViews:e})=>e.flatMap(t=>yU(t).map(n=>({code:
"COLUMN_MISSING_CRITERION",severity:"error",tab:t.tab,params:{judge:t.judge.code,criterion:n}})))};m(
);var Hm={scope:"stage",find:({check:e,begun:t})=>t?[]:[{code:"STAGE_NOT_BEGUN",severity:"info",
params:{
stage:e.stage.name}}]};m();function bU(e){return e.sheet===null||e.expected.length===0?!1:e.sheet.headerRow===null?
e.sheet.rows.
length===0:!e.touched&&e.missingColumns.length===0}var ME={scope:"stage",find:({check:e,sheetViews:t}
)=>t.
filter(bU).map(({tab:n,judge:r})=>({code:"TAB_EMPTY",severity:ha(e),tab:n,params:{judge:r.code}}))};
m();var LE={scope:"stage",find:({check:e,sheetViews:t})=>t.filter(n=>n.sheet===null&&n.expected.length>0).
map(({tab:n,judge:r})=>({code:"TAB_MISSING",severity:ha(e),tab:n,params:{tab:n,judge:r.code,...e.stage.
scoreTab===void 0?{}:{within:!0}}}))};m();var jE={scope:"stage",find:({check:{protectedTabs:e=[]},
sheetViews:t})=>e.length===0?[]:t.filter(
({sheet:n,touched:r,tab:o})=>n!==null&&r&&!e.includes(o)).map(({tab:n,judge:r})=>({code:
"TAB_UNPROTECTED",severity:"info",tab:n,params:{judge:r.code}}))};var va={TAB_MISSING:LE,TAB_EMPTY:
ME,TAB_UNPROTECTED:jE,STAGE_NOT_BEGUN:Hm,COLUMN_MISSING_CRITERION:FE,
COLUMN_DUPLICATE_CRITERION:_E,ROW_MISSING_ENTRY:tE,ROW_WITHOUT_CODE:uE,ROW_UNKNOWN_ENTRY:aE,
ROW_DUPLICATE_ENTRY:eE,
ROW_NAME_MISMATCH:sE,SCORE_ROWS_PERMUTED:SE,SCORE_MISSING:mE,SCORE_NOT_NUMBER:pE,SCORE_TEXT_NUMBER:
OE,
SCORE_IS_DATE:dE,SCORE_OUT_OF_RANGE:fE,SCORE_ERROR:lE,SCORE_FORMULA:cE,SCORE_SCALE_SUSPECT:DE,
SCORE_OUTLIER:wE,
TOTAL_MISMATCH:PE,JUDGE_NO_VARIANCE:KS,JUDGES_IDENTICAL:VS,JUDGES_DISAGREE:HS,JUDGE_CONFLICT:BS,
JUDGE_RECUSED:GS,
ENTRY_UNSCORED:jS,PANEL_DISCONNECTED:QS,ENTRY_DUPLICATE_CODE:NS,ENTRY_DUPLICATE_NAME:IS,
SETTING_INVALID:IE,
WEIGHTS_INVALID:$E,METHOD_CAUTION:NE};var wU=f.values(va).flatMap(e=>(e==null?void 0:e.scope)==="entries"?
[e]:[]),Nh=e=>wU.flatMap(t=>t.find(
e));m();m();m();var vU=["SCORE_NOT_NUMBER","SCORE_OUT_OF_RANGE","SCORE_ERROR","SCORE_IS_DATE",
"TOTAL_MISMATCH","ROW_UNKNOWN_ENTRY","ROW_WITHOUT_CODE","ROW_NAME_MISMATCH"],kU=10;function xU({
draft:e,block:t}){return t===
null||t.columns>1||e.fix!==void 0||!vU.some(n=>n===e.code)?null:E.stringify([e.code,e.severity,e.tab,
t.column])}function TU(e){let t=[],n=-1;for(let r of[...e].sort((o,i)=>o.block.row-i.block.row)){let{
row:o,rows:i}=r.block,s=t[t.length-1];s!==void 0&&o===n?s.push(r):t.push([r]),n=o+i}return t}
function SU(e){
let[t]=e,n=e[e.length-1];if(e.length<kU||(t==null?void 0:t.block)==null||(n==null?void 0:n.block)==null)
return e;let r=e.flatMap(({draft:{params:a}})=>"where"in a?[a.where]:[]),o=r.length===0?{}:{where:Dm(
r)},i={...t.draft.params,...o,more:e.length-1},s={...t.block,rows:n.block.row+n.block.rows-t.block.row}
;
return[{draft:{...t.draft,params:i},block:s}]}function zE(e){let t=[],n=new y;for(let r of e){let o=xU(
r),i=o===null?void 0:n.get(o);o===null?t.push(r):i===void 0?n.set(o,[r]):i.push(r)}return[...t,...v.
from(n.values()).flatMap(r=>TU(r).flatMap(SU))]}function EU(e){let t=[],n=v.from(e).sort((r,o)=>r.row-o.row||
r.column-o.column);for(let{row:r,column:o}of n){
let i=t[t.length-1],s=(i==null?void 0:i.row)===r?o-i.column:w.POSITIVE_INFINITY;i===void 0||s>i.columns?
t.push({row:r,column:o,rows:1,columns:1}):s===i.columns&&(t[t.length-1]={...i,columns:i.columns+1})}
return t}function ka(e){let t=[],n=new y;for(let r of EU(e)){let o=`${r.column}:${r.columns}`,i=n.get(
o),s=i===void 0?void 0:t[i];i!==void 0&&s!==void 0&&s.row+s.rows===r.row?t[i]={...s,rows:s.rows+1}:(
n.
set(o,t.length),t.push(r))}return t}var BE=({row:e,column:t})=>`${e}:${t}`;function CU({draft:e,
where:t},n){
if(!("where"in e.params))return e;let r=[];for(let o=n.row;o<n.row+n.rows;o++)for(let i=n.column;i<n.
column+n.columns;i++){let s=t.get(BE({row:o,column:i}));s!==void 0&&r.push(s)}return{...e,params:{
...e.
params,where:Dm(r)}}}function RU({code:e,severity:t,tab:n,params:r,fix:o}){return E.stringify([e,t,n,
"where"in r?{...r,where:null}:r,o])}function UE(e){var o;let t=new y,n=[];for(let i of e){if(i.at===
void 0){n.push({draft:i,block:null});continue}let s=RU(i),a=(o=t.get(s))!=null?o:{draft:i,cells:[],
where:new y};
t.set(s,a),a.cells.push(i.at),"where"in i.params&&a.where.set(BE(i.at),i.params.where)}let r=v.from(
t.values()).flatMap(i=>ka(i.cells).map(s=>({draft:CU(i,s),block:s})));return[...n,...zE(r)]}m();
function DU(e,t){return t.some(n=>n.strays.length>0)?!0:t.some(n=>{var r;return(r=n.sheet)==null?
void 0:
r.rows.some(o=>o.entry!==null&&e.criteria.some(({name:i})=>{var a;let s=(a=o.marks.get(i))==null?
void 0:
a.kind;return s==="score"||s==="unreadable"}))})}function OU(e){let{competition:t,stage:n,criteria:r,
reached:o}=e,i=t.settings.conflicts==="exclude",s=Br(t),a=o!=null?o:t.entries.filter(c=>c.status==="running"),
u=new y(a.map(c=>[c.code,c])),l=e.judges.map(c=>{var b,S,A,P;let d=new y;for(let N of a){let I=s(
c,N);I!==null&&d.set(N.code,I)}let p=new k(i?d.keys():[]),h=(b=e.sheets.get(c.code))!=null?b:null;
return LS(
{judge:c,tab:(P=(A=h==null?void 0:h.tab)!=null?A:(S=e.tabName)==null?void 0:S.call(e,n,c))!=null?P:`${n.
name} \xB7 ${c.code}`,sheet:h,criteria:r,entries:u,expected:(o!=null?o:[]).filter(N=>!p.has(N.code)),
excluded:p,conflicts:d})});return{check:e,sheetViews:l,begun:DU(e,l)}}var WE=new O;function Zm(e){
var n;
let t=(n=WE.get(e))!=null?n:OU(e);return WE.set(e,t),t}var AU=f.values(va).flatMap(e=>(e==null?void 0:
e.scope)==="stage"?[e]:[]);function PU(e){let t=new y(
e.sheetViews.map((i,s)=>[i.tab,s])),n=({draft:i})=>{var s,a;return(a=t.get((s=i.tab)!=null?s:""))!=null?
a:e.sheetViews.length},r=({block:i})=>{var s;return(s=i==null?void 0:i.row)!=null?s:-1},o=({block:i}
)=>{
var s;return(s=i==null?void 0:i.column)!=null?s:-1};return(i,s)=>n(i)-n(s)||r(i)-r(s)||o(i)-o(s)}
function NU({
draft:e,block:t},n){let{at:r,...o}=e,i=t&&Se(t.row,t.column,t.rows,t.columns);return{...o,stage:n,
...i&&
{cell:i}}}function Ih(e){let t=Zm(e),n=t.begun?AU:[Hm];return UE(n.flatMap(r=>r.find(t))).sort(PU(t)).
map(r=>NU(r,e.stage.name))}m();var KE=[Mm,_m,qm,Fm,zm,Km,Wm,Gm,jm,Lm,Bm,Um],IU=f.values(va).flatMap(
e=>(e==null?void 0:e.scope)==="workbook"?e.checks:[]),$U=[...KE,...IU.filter(e=>!KE.includes(e))];
function $h(e,t=()=>null){return $U.
flatMap(n=>n({competition:e,locate:t}))}m();function _h(e){return Zm(e).sheetViews.map(t=>{let n=v.from(
t.lines.values()).map(i=>i.filter(s=>!s.
excluded&&!s.blank)).filter(i=>i.length>0),r=n.filter(i=>i.some(s=>s.complete||s.recused)).length,o=vo(
e)||e.reached===null;return{stage:e.stage.name,judge:t.judge.code,scored:r,expected:o?n.length:t.expected.
length}})}m();var qE=31,_U=/[\u00b7\-\u2013|:_]/u;function ko(e){let t=[...e];return t.flatMap((n,r)=>{
if(!_U.test(n))return[];
let[o,i]=[t.slice(0,r).join(""),t.slice(r+1).join("")];return[{left:o.trim(),right:i.trim(),at:r,
spaced:n===
"\xB7"||/\s$/.test(o)}]})}var FU=/[[\]:*?/\\]/g,Kl=e=>e.replace(FU," ").replace(/\s+/g," ").trim();
function MU(e,t){
let n=qE-t.length-3;return`${e.length>n?`${e.slice(0,g.max(1,n-1)).trim()}\u2026`:e} \xB7 ${t}`}var ai=(
e,t)=>MU(
Kl(e.name),Kl(t.code)),LU=(e,t)=>e.length>t?`${e.slice(0,t-1).trim()}\u2026`:e;function Gl(e,t,n){
let r=Z.
ranking[n],o=qE-r.length-3,i=(u,l)=>LU(Kl(u.name),l),a=t.some(u=>u!==e&&i(u,o)===i(e,o))?`${t.indexOf(
e)+1} `:"";return`${r} \xB7 ${a}${i(e,o-a.length)}`}function HE(e,t){let n=e.trim();if(!n.endsWith(
"\u2026"))return M(n)===M(Kl(t.name));let r=M(n.slice(0,-1));return r!==""&&M(Kl(t.name)).startsWith(
r)}function Jm(e,t){var o;let n=jU(e,t),r=n.filter((i,s)=>n.findIndex(a=>BU(i,a))===s);return r.length===
1&&(o=r[0])!=null?o:null}function jU(e,t){let n=GE(e,t,(i,s)=>J(i.code)===J(s));if(n.length>0)return n;
let[r,...o]=t.stages;return r!==void 0&&o.length===0?zU(e,t,r):GE(e,t,Fh)}var Fh=(e,t)=>M(t)!==""&&M(
t)===M(e.name),GE=(e,t,n)=>ko(e).flatMap(({left:r,right:o})=>t.stages.filter(i=>HE(r,i)).flatMap(i=>at(
t,i).filter(s=>n(s,o)).map(s=>({stage:i,judge:s})))),zU=(e,t,n)=>at(t,n).filter(r=>J(r.code)===J(e)||
Fh(r,e)||ko(e).some(({left:o,right:i})=>HE(o,n)&&Fh(r,i))).map(r=>({stage:n,judge:r})),BU=(e,t)=>e.stage===
t.stage&&e.judge===t.judge;var ZE=e=>e.severity==="error";function $t(e,t){let{competition:n,sheets:
r,decisions:o}=e,i=[...e.findings,
...$h(n,e.locate)],s=[],a=[],u=!i.some(l=>ZE(l)&&l.stage===void 0);for(let l of n.stages){let c=r.filter(
N=>N.stage===l.name),p=u||l===n.stages[0]?si(n,s):null,h={competition:n,stage:l,criteria:ze(n,l),
judges:at(
n,l),sheets:new y(c.map(N=>[N.judge,N])),reached:p,provisional:t.provisional,tabName:(N,I)=>{var _;
return(_=
N.scoreTab)!=null?_:ai(N,I)},protectedTabs:e.protectedTabs,orders:e.orders.get(l.name)};i.push(...Ih(
h)),p!==null&&a.push(..._h(h));let b=N=>N.stage===l.name&&(ZE(N)||N.code==="STAGE_NOT_BEGUN");if(!u||
p===null||i.some(b)){u=!1;continue}let S=DS(n,l,r,s,o),A=e.locate({kind:"setting",key:"method"}),P=[
...S.findings,...PS(n,S,s)];if(i.push(...P.map(N=>N.code==="METHOD_CAUTION"?{...N,...A}:N)),P.some(b)){
u=!1;continue}s.push(S)}return{findings:i,results:s,progress:a}}m();m();m();var ui=(e,t,n)=>n(E.stringify(
[e,...t])).slice(0,16);function Vm(e){let t=e.findIndex(({chain:n})=>n!==
"");return new k(t<0?[]:e.slice(t).filter(({chain:n})=>n===""))}function Ym(e,t){let n=Vm(e);return e.
filter(o=>!n.has(o)).reduce((o,{texts:i,chain:s})=>s===""?ui(o,i,t):s,"")}function JE(e,t,n=()=>[]){
let r=[],o=Vm(e),i="";for(let s of e){let{row:a,texts:u,chain:l}=s,c=p=>{r.push({row:a,reason:p,id:
ui(
i,[...u,l],t)})};if(o.has(s)){c("unsealed");continue}let d=[i,...n(u)].some(p=>l===ui(p,u,t));l!==""&&
!d&&c("altered"),i=l===""?ui(i,u,t):l}return r}m();m();var xa=[["compute",$("hitung","compute")],[
"documents",$("dokumen","documents")],["close",$("tutup penilaian","close judging")],["reopen",$(
"buka kembali","reopen")],["decide",$("tetapkan","decide")],
["rules",$("ubah aturan","change rules")],["accept",$("terima urutan","accept order")],["collect",$(
"kumpulkan nilai","collect scores")],["fix",$("perbaiki","fix")],["propose",$(
"minta konfirmasi juri",
"ask the judge")],["confirm",$("juri menyetujui","judge confirms")],["refuse",$("juri menolak",
"judge refuses")],["plenary",$("konfirmasi pleno","confirm plenary")],["explain",$(
"jelaskan riwayat","explain history")],["undo",$("urungkan perbaikan","undo fix")]];var VE=["at",
"by","action","detail","run","hash","stage"],Xm=e=>VE.map(e),YE=(e,t)=>{var n;return(n=
e[VE.indexOf(t)])!=null?n:""},XE=e=>En(YE(e,"action"),xa),UU=["compute","documents",void 0],QE=e=>!UU.
includes(XE(e)),Qm=({hash:e})=>e.split(" ").filter(t=>t!==""),Mh=e=>XE(e)==="explain"?Qm({hash:YE(e,
"hash")}):[];function Ta(e,t,n){let r=JE(e,n,Mh),o=e.filter(({row:s,texts:a,chain:u})=>u===""&&QE(a)&&
!r.some(l=>l.
row===s)).map(({row:s,texts:a})=>({row:s,reason:"unsealed",id:ui("",a,n)})),i=t!==null&&!e.some(({
chain:s})=>s===
t);return{breaks:[...r,...o].sort((s,a)=>s.row-a.row),cut:i?t:null}}function ep({breaks:e,cut:t},n){
let r=new k(n.flatMap(({texts:o})=>Mh(o)));return{breaks:e.filter(({id:o})=>!r.has(o)),cut:t!==null&&
r.has(t)?null:t}}m();m();m();var tC=/^(.*\S)\s*[([]([^()[\]]*)[)\]]\s*$/,WU=/^(.*?\S)[\s:,=\u2013-]+(\d{1,3}(?:[.,]\d+)?)\s*%\s*$/,
KU=/^(?:(?:bobot|weight)\s*[:=]?\s*)?(\d{1,3}(?:[.,]\d+)?)\s*%$/i,GU=/^(?:bobot|weight)\s*[:=]?\s*(\d{1,3}(?:[.,]\d+)?)$/i,
nC=/^(?:(?:maks(?:imal|imum)?|max(?:imum)?|skala|scale|nilai|skor|score)\.?\s*[:=]?\s*)?\d+(?:\s*(?:-|\u2013|s\.?\/?d\.?|sampai|to)\s*\d+)?$/i;
function Sa(e){var n,r;let t=e.replace(/\s+/g," ").trim();for(;;){let[,o="",i=""]=(n=tC.exec(t))!=null?
n:[];if(o==="")return null;if(nC.test(i.trim()))return w((r=/(\d+)\D*$/.exec(i))==null?void 0:r[1]);
t=o}}var eC=e=>w(e.replace(",","."));function gt(e){var i,s,a,u;let t=e.replace(/\s+/g," ").trim(),n=null;
for(;;){let[,l="",c=""]=(i=tC.exec(t))!=null?i:[],d=(s=KU.exec(c.trim()))!=null?s:GU.exec(c.trim());
if(l===""||d===null&&!nC.test(c.trim()))break;t=l,n!=null||(n=d===null?null:eC((a=d[1])!=null?a:""))}
let[,r="",o=""]=(u=WU.exec(t))!=null?u:[];return r===""?{name:t,weight:n}:{name:r,weight:n!=null?n:
eC(
o)}}var rC={code:$("Kode","Code","Kode Peserta","Kode Inovasi","Kode Proposal","No. Peserta",
"Nomor Peserta","Entry Code"),name:$("Nama Inovasi","Innovation","Inovasi","Judul Inovasi","Nama",
"Peserta","Nama Peserta","Judul","Inovasi yang Dinilai","Nama Inovasi yang Dinilai",
"Peserta yang Dinilai","Judul Proposal","Nama Proposal","Nama Karya","Judul Karya","Finalis","Entry",
"Participant","Innovation Name"),institution:$("Instansi","Institution","Unit","OPD",
"Perangkat Daerah","SKPD","Unit Kerja","Nama Instansi","Asal Instansi","Asal","Unit Pelaksana",
"Agency","Organization"),total:$("Total","Total",
"Jumlah","Nilai Akhir"),notesToCommittee:$("Catatan untuk Panitia","Notes to Committee","Catatan",
"Notes"),notesToEntrant:$("Catatan untuk Peserta","Notes to Entrant")},qU=["jumlah","total",
"jumlahnilai","totalnilai","sum","ratarata","rerata","nilairatarata","average","mean","bobot",
"bobotkriteria",
"weight","weights","maks","maksimum","maksimal","skormaks","nilaimaks","nilaimaksimal",
"skormaksimal",
"bobotnilai","max","min"],jt=e=>f.keys(rC).find(t=>_e(e,rC[t])),ct=(e,t)=>{let n=M(t.name);return M(
e)===n||M(e.replace(/\([^()]*\)\s*$/,""))===n||M(gt(e).name)===n},HU=(e,t)=>{var n;return(n=t.find(r=>M(
r.name)===M(e)))!=null?n:t.find(r=>ct(e,r))};function Ea(e){var o;let t=new y,n=new y,r=new y;for(
let i of e){
let s=J(i.code),a=M(i.name),u=(o=t.get(s))!=null?o:i;t.set(s,u),n.set(i.code,u),r.set(a,r.has(a)?
null:
i)}return(i,s,a)=>{var u,l,c;return a?(l=(u=n.get(i))!=null?u:t.get(J(i)))!=null?l:null:(c=r.get(M(s)))!=
null?c:null}}function li(e,t,n,r,o){var S,A,P,N,I,_,F;let i=j=>typeof j=="string"&&(jt(j)!==void 0||
r.some(B=>ct(j,B))),s=Tl(e,j=>j.filter(i).length,Yo),a=s===null?[]:((S=e.values[s])!=null?S:[]).map(
j=>typeof j=="string"?j:""),u=new y,l=new y;for(let[j,B]of a.entries()){let L=HU(B,r),z=jt(B);L!==void 0?
u.set(L.name,[...(A=u.get(L.name))!=null?A:[],j]):z!==void 0&&!l.has(z)&&l.set(z,j)}let c=(P=l.get(
"code"))!=null?P:null,d=[...u].map(([j,[B=0]])=>({criterion:j,column:B})),p=s===null?VU(e):[];for(
let[
j,B]of e.values.entries()){if(s===null||j<=s)continue;let L=X=>{var ye;let Q=l.get(X);return Q===void 0?
"":(ye=B[Q])!=null?ye:""},z=W(L("code")),U=W(L("name")),q=new y;for(let{criterion:X,column:Q}of d)q.
set(X,YU((N=B[Q])!=null?N:"",j,Q));let H=o(z,U,c!==null);H===null&&(jh(z,U,B)||ZU(z,q)||JU(B,a))||p.
push({row:j,code:z,entry:(I=H==null?void 0:H.code)!=null?I:null,name:U,institution:W(L("institution")),
marks:q,total:L("total"),notesToCommittee:W(L("notesToCommittee")),notesToEntrant:W(L(
"notesToEntrant"))})}let h=(_=l.get("name"))!=null?_:null,b=(F=l.get("total"))!=null?F:null;return{
stage:t,judge:n,
tab:e.tab,headerRow:s,codeColumn:c,nameColumn:h,totalColumn:b,columns:u,rows:p}}var jh=(e,t,n)=>Lh(e)||
Lh(t)||e===""&&t===""&&n.some(r=>typeof r=="string"&&Lh(r)),Lh=e=>qU.includes(M(e)),ZU=(e,t)=>[...t.
values()].every(n=>n.kind==="blank"||e===""&&n.kind==="unreadable"&&!zh(n.raw)),zh=e=>{var t;return typeof e==
"string"?!re(e)&&(_e(e,Cn)||((t=e.match(/\p{L}/gu))!=null?t:[]).length<3||e.trim().startsWith("#")):
e!==void 0};function JU(e,t){let n=e.flatMap((r,o)=>re(r)?[]:[{cell:r,column:o}]);return n.length>1&&
n.every(({cell:r,column:o})=>{var i;return M(W(r))===M((i=t[o])!=null?i:"")})}function VU(e){let t={
code:"",entry:null,name:"",institution:"",marks:new y,total:"",notesToCommittee:"",notesToEntrant:""}
;
return e.values.flatMap((n,r)=>n.some(o=>typeof o=="number")?[{...t,row:r}]:[])}function YU(e,t,n){
let r={
row:t,column:n};return typeof e=="number"?{kind:"score",value:e,at:r}:re(e)?{kind:"blank",at:r}:
typeof e==
"string"&&_e(e,Cn)?{kind:"recused",at:r}:{kind:"unreadable",raw:e,at:r}}var oC=864e5,Bh=R.UTC(1899,
11,30),XU="dd/mm/yyyy",QU="dd/mm/yyyy h:mm:ss",eW=e=>new R(Bh+g.round(e*86400)*
1e3).toISOString().slice(0,19);function iC(e){let t=(R.parse(`${e}Z`)-Bh)/oC;return w.isNaN(t)?e:t}
var tW=e=>e>
-693e3&&e<(R.UTC(1e4,0,1)-Bh)/oC;function sC(e){var n;let t=(n=e==null?void 0:e.value)!=null?n:(e==null?
void 0:e.formula)===void 0?"":`=${e.formula}`;return typeof t!="number"||e===void 0||e.kind==="plain"?
{value:t,read:t}:e.kind==="percent"?{value:t,read:t,format:w.isInteger(t*100)?"0%":"0.00%"}:tW(t)?{
value:t,
read:{date:eW(t)},format:w.isInteger(t)?XU:QU}:{value:t,read:t}}var aC=e=>Tl(e,t=>t.filter(n=>typeof n==
"string"&&jt(n)!==void 0).length),uC=(e,t,n)=>({tab:e,values:t.map(r=>v.from({length:n},(o,i)=>sC(r[
i]).
read))});function Uh({rows:e}){var n;let t=e.length;for(;t>0&&((n=e[t-1])==null?void 0:n.every(r=>r===
void 0))!==!1;)t-=1;return{rows:e.slice(0,t),width:e.reduce((r,o)=>g.max(r,o.length),1)}}var nW=2e4,
rW=500;function lC(e){let{rows:t,width:n}=Uh(e);return t.length>nW||n>rW}function cC(e,t){var o;let n=e.
filter(i=>!i.hidden),r=i=>{let{rows:s,width:a}=Uh({...i,rows:i.rows.slice(0,20)});return aC(uC(i.name,
s,a))!==null};return(o=e.find(i=>i.name===t))!=null?o:n.find(r)}function Wh(e,t,n){var l;let{rows:r,
width:o}=Uh(e),i=(l=aC(uC(t,r,o)))!=null?l:0,s=g.max(0,2-i),a=[...v.from({length:s},()=>[]),...r];a[
1]=
[{value:n,kind:"plain"}];let u=a.map(c=>v.from({length:o},(d,p)=>sC(c[p])));return{values:u.map(c=>c.
map(({value:d})=>d)),formats:u.flatMap((c,d)=>c.flatMap(({format:p},h)=>p===void 0?[]:[{row:d,column:
h,
format:p}])),grid:{tab:t,values:u.map(c=>c.map(({read:d})=>d))},headerRow:i+s,formulas:a.flatMap((c,
d)=>c.
flatMap((p,h)=>d>i+s&&(p==null?void 0:p.formula)!==void 0?[{row:d,column:h}]:[]))}}var oW=/ \u00b7 (?:rumus|formulas): ([A-Z0-9:, ]+)$/;
function ql({values:e}){var r,o,i,s;let[,t=""]=(i=oW.exec(x((o=(r=e[1])==null?void 0:r[0])!=null?o:
"")))!=
null?i:[],n=[];for(let{row:a,column:u}of t===""?[]:t.split(", ").flatMap(jr))(s=n[a])!=null||(n[a]=[
]),
n[a][u]="=";return n}var iW=/^Lembar Juri \u00b7 (?:dikumpulkan|collected) .* \u00b7 (?:proses|run) ([0-9a-f]{8}) \u00b7 /,
dC=({values:e})=>{var t,n,r,o;return(o=(r=iW.exec(x((n=(t=e[1])==null?void 0:t[0])!=null?n:"")))==null?
void 0:r[1])!=null?o:null};function mC(e,t){let n=g.max(e.values.length,t.grid.values.length);return v.
from({length:n},(r,o)=>o).every(r=>{let[o=[],i=[]]=[e.values[r],t.grid.values[r]],s=g.max(o.length,i.
length);return v.from({length:s},(a,u)=>u).every(a=>{var u,l;return r===1&&a===0||sW((u=o[a])!=null?
u:"",(l=i[a])!=null?l:"")})})}var sW=(e,t)=>typeof e=="object"&&typeof t=="object"?e.date===t.date:e===
t;m();function pC(e,t){if(t.length===0)return e;let n=r=>{var o;return(r.kind==="score"||r.kind==="unreadable")&&
((o=t[r.at.row])!=null&&o[r.at.column])?{...r,formula:!0}:r};return{...e,rows:e.rows.map(
r=>({...r,marks:new y([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();var aW=/(?:^|[^\p{L}])(?:rekap|recap|gabungan|klasemen)/iu,
uW=/^(?:salinan|copy of|hasil|results?|peringkat|ranking|ringkasan|summary|template|templat|format|blangko|contoh|petunjuk)(?!\p{L})/iu,
lW=/(?:^|[^\p{L}])(?:juri|judge)/iu,fC=e=>f.values(Z).some(t=>_e(e,t));function as(e){let t=e.trim();
return fC(t)||aW.test(t)?!1:uW.test(t)?/^(?:hasil|results?)/i.test(t)&&lW.test(t):!0}var Hl=e=>!as(e)&&
!fC(e.trim())&&!/^(?:salinan|copy of|templ|format|blangko|contoh|petunjuk)/i.test(e.trim());var tp=new y;
function hC(e,t,n){let r=e.flatMap(i=>{let s=n.get(i);return s===void 0?[]:[{name:i,...s}]}),
o=e.flatMap(i=>{let s=n.has(i)?null:Jm(i,t);return s===null?[]:[{name:i,...s}]});return[...r,...o]}
var yC=(e,t)=>e.
stage===t.stage&&e.judge===t.judge;function bC(e,t,n=tp){let r=hC(e,t,n);return r.flatMap(o=>{let i=r.
find(s=>yC(s,o));return i===void 0||i===o?[]:[{...o,first:i.name}]})}var Kh=/^(?:salinan(?: dari)?|copy of|copy)\s+(?=\S)|\s*\(\d+\)$|\s+(?:copy|salinan)$/iu;
function wC(e,t,n=tp){let r=ar(e,t,n);return e.flatMap(o=>{var a;if(!Kh.test(o)||r.some(u=>u.name===
o))return[];let i=o;for(;Kh.test(i);)i=i.replace(Kh,"").trim();let s=(a=r.find(u=>M(u.name)===M(i)))!=
null?a:Jm(i,t);return s===null?[]:[{name:o,stage:s.stage,judge:s.judge}]})}var gC=e=>J(e).replace(
/\p{N}+/gu,
"#");function vC(e,t,n=tp){let r=new k(t.judges.map(s=>gC(s.code))),o=new k(t.stages.map(s=>M(s.name))),
i=new k(ar(e,t,n).map(s=>s.name));return e.flatMap(s=>{if(i.has(s)||Jm(s,t)!==null)return[];let a=ko(
s).find(({left:u,right:l})=>o.has(M(u))&&r.has(gC(l)));return a===void 0?[]:[{name:s,judge:a.right}]}
)}
function ar(e,t,n=tp){let r=hC(e,t,n),o=r.filter((s,a)=>r.findIndex(u=>yC(u,s))===a),[i]=t.stages;
return o.
length>0||i===void 0||t.stages.length>1?o:cW(e,i,at(t,i))}function cW(e,t,n){var a,u;let r=new y;for(
let l of e.
filter(as))for(let{left:c,right:d}of ko(l)){let p=n.filter(b=>Gh(d,b)),[h]=p;h===void 0||p.length>1||
M(c)===""||r.set(M(c),[...(a=r.get(M(c)))!=null?a:[],{name:l,stage:t,judge:h}])}let o=[...r.values()].
map(l=>l.filter((c,d)=>l.findIndex(p=>p.judge===c.judge)===d)),i=g.max(0,...o.map(l=>l.length)),s=o.
filter(l=>l.length===i);return s.length===1?(u=s[0])!=null?u:[]:[]}var Gh=(e,t)=>J(e)!==""&&(J(e)===
J(t.code)||M(e)===M(t.name));m();function kC({tables:e,rows:t}){return n=>{switch(n.kind){case"setting":
return st(e.settings,t.settings.
get(n.key),"value");case"prize":return st(e.settings,t.prizes.get(n.place),"value");case"entry":
return st(
e.entries,t.entries[n.index],n.column);case"stage":return st(e.stages,t.stages[n.index],n.column);
case"criterion":return st(e.criteria,t.criteria[n.index],n.column);case"judge":return st(e.judges,t.judges[
n.
index],n.column)}}}m();var dW=(e,t)=>e>0&&(e<1?t>1:e===1&&t>=20),xC=(e,t)=>e.rows.some(n=>t.some(({
name:r,max:o})=>{let i=n.
marks.get(r);return(i==null?void 0:i.kind)==="score"&&dW(i.value,o)})),mW=e=>e.replace(
/"[^"]*"|\\./g,
"").includes("%");function TC(e,t){let n=r=>{var a,u;let{row:o,column:i}=r.at;return r.kind!=="score"||
!mW((u=(a=t[o])==null?void 0:a[i])!=null?u:"")?r:{kind:"unreadable",raw:`${w((r.value*100).toPrecision(
12))}%`,cellValue:r.value,at:r.at,...r.formula&&{formula:!0}}};return{...e,rows:e.rows.map(r=>({...r,
marks:new y([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();function Zl(e){let t=new y;for(let n of e){
let r=t.get(n.id);t.set(n.id,r===void 0?n:{...r,tabs:[
...new k([...r.tabs,...n.tabs])]})}return[...t.values()]}m();m();var xt={COLUMN:["criterion",
"ignore"],ROW:["entry","ignore"],WEIGHTS:["written","totals","equal"],
NAMES:["same"],HIDDEN:["use","ignore"],SUMMARY:["use","ignore"],OLD_TAB:["use","ignore"],
SIDE_BY_SIDE:[],
OTHER_TABLE:[],OWN_CRITERIA:["criteria"]};var pW=/(?:^|[^\p{L}])(?:lama|revisi|perbaikan|backup|cadangan|simulasi|uji\s?coba|tes|test|draf|draft|latihan|copy|salinan|old)(?:[^\p{L}]|$)|\(\d\)\s*$/iu,
Jl=e=>`old/${M(e)}`;function SC(e,t){let n=e.filter(({tab:r})=>pW.test(r));return n.length===e.length?
[]:n.filter(({tab:r})=>!t.has(Jl(r))).map(({tab:r})=>({id:Jl(r),kind:"OLD_TAB",tab:r,tabs:[r],params:
{
tab:r},options:xt.OLD_TAB,default:null}))}m();m();var fW=["No","No. Urut","Nomor","Nomor Urut",
"Number","Urutan","Urut","Tahun","Year","Tanggal","Date",
"Timestamp","Stempel Waktu","Cap Waktu","Jam","No. Undian","Nomor Undian","ID"],gW=["Total","Jumlah",
"Sum","Total Nilai","Total Skor","Nilai Total","Skor Total","Jumlah Nilai","Jumlah Skor",
"Total Score","Score Total","Subtotal","Sub Total","Grand Total","Rata-rata","Rerata",
"Nilai Rata-rata","Rata-rata Nilai","Skor Rata-rata","Average","Mean","Average Score","Nilai Akhir",
"Skor Akhir","Hasil","Hasil Akhir","Final","Final Score","Result","Persentase","Percentage","Bobot",
"Weight","Nilai Bobot","Bobot Nilai","Nilai x Bobot","Bobot x Nilai","Nilai Terbobot",
"Nilai Tertimbang","Skor Tertimbang","Weighted","Weighted Score","Maks","Maksimum","Max","Min"],hW=[
"Peringkat","Rank","Ranking","Rangking",
"Juara","Place"],yW=new k([...fW,...gW,...hW].map(M)),EC=new k(["Nilai","Skor","Score","Scores",
"Poin","Point","Points"].map(M)),CC=e=>EC.has(e),ci=e=>M(e)===""||yW.has(M(e))||jt(e)!==void 0||wr.columns.
some(t=>_e(e,t.header));function RC(e){let t=e.filter(n=>!EC.has(n));return t.length>0?t:[...e]}
function DC({tables:e,criteria:t},n,r){let o=new k(t.map(M)),i=[...t],s=e.flatMap(a=>a.columns.filter(
u=>(u.kind==="numbers"||u.isMeant&&u.max!==null)&&!o.has(u.key)).map(u=>({table:a,one:u})));for(let{
table:a,one:u}of s){let l=`column/${u.key}`,c=r.get(l);c==="criterion"&&!i.some(p=>M(p)===u.key)&&i.
push(u.name);let d=t.some(p=>Sr(p,u.name)&&!a.columns.some(({key:h})=>h===M(p)));c===void 0&&!d&&n.push(
bW(l,a,u))}return i}var bW=(e,{tab:t},{column:n,key:r,name:o})=>({id:e,kind:"COLUMN",tab:t,tabs:[t],
params:{header:o,column:Ln(n),doubt:CC(r)?"sum-misfit":"some-tabs"},options:xt.COLUMN,default:null});
m();m();m();function qh(e,t){let n=t===1?"":` (${t})`;return e.slice(0,31-n.length)+n}var Hh="Lembar Juri \xB7 ",
OC=e=>Hh+e,Zh=e=>typeof e=="string"&&e.startsWith(Hh),zn=e=>{var t;return Zh((t=e.values[1])==null?
void 0:
t[0])};function zt(e,t,n,r,o,i,s=""){let a=u=>[u,...r.slice(1).map(()=>"")];return{name:e,values:[a(
t),a([Hh+n,s].filter(u=>u!=="").join(" \xB7 ")),r.map(u=>u.header),...o.map(u=>r.map(l=>l.value(u)))],
headerRow:2,frozenColumns:i,widths:r.map(u=>u.width),formats:r.map(u=>{var l;return(l=u.format)!=null?
l:""}),layout:s}}m();m();var Ur=(...e)=>new k(e.map(M)),wW=[["code",Ur("Kode","Code","No. Peserta",
"Nomor Peserta","Kode Peserta","Kode Inovasi","Kode Proposal","Entry Code","No. Registrasi",
"Nomor Registrasi","No. Pendaftaran","Nomor Pendaftaran","No. Dada","Nomor Dada","ID Peserta",
"ID Inovasi","Kode Registrasi","Kode Pendaftaran","Kode Tim","Kode Karya","No. Tim")],["name",Ur(
"Nama","Name","Inovasi","Innovation","Peserta","Participant","Participants","Finalis","Finalist",
"Judul","Title","Entry","Entries","Proposal","Karya","Tim","Team","Kelompok","Program","Produk",
"Usulan","Gagasan","Layanan","Aplikasi","Nominasi",
"Nomine","Nominee","Inovator","Peserta Lomba","Karya Inovasi","Proposal Inovasi","Produk Inovasi",
"Program Inovasi","Project","Proyek","Kegiatan","Regu","Kontestan","Calon","Kandidat","Naskah",
"Makalah","Poster","Video","Kampung","Inovasi Daerah")],["institution",Ur("Instansi","Institution",
"Unit","OPD","Perangkat Daerah","SKPD","Unit Kerja","Satuan Kerja","Satker","Asal","Unit Pelaksana",
"Agency",
"Organization","Organisation","Organisasi","Lembaga","Dinas","Badan","Bagian","UPTD","UPT",
"Puskesmas","Kelurahan","Desa","Kecamatan","Sekolah","School","RSUD","Rumah Sakit","Kabupaten",
"Kota","Kab/Kota","Provinsi","Daerah","Pemda","Kampus","Perguruan Tinggi","Universitas","Perusahaan",
"Kementerian",
"Unit Organisasi","Unit Penyelenggara","Pengusul","OPD/Unit Kerja","Penyelenggara","Unit Pelayanan",
"Unit Layanan","Wilayah","Instansi/Unit","Asal Daerah","UPP","Posyandu")],["category",Ur("Kategori",
"Category","Bidang","Divisi","Division","Golongan","Klaster","Cluster","Kelas","Jenjang")],["judge",
Ur("Juri","Judge","Penilai","Dewan Juri","Panelis","Reviewer","Email Juri","Kode Juri","Evaluator")],
["number",Ur("No","No. Urut","Nomor","Nomor Urut","Number","Urut","Tahun","Year","Jam","No. Undian",
"ID","Nomor Undian","Undian","No. Tampil","Urutan Tampil","Nomor Tampil","Nr","Nmr","Urutan")],[
"text",Ur("Catatan","Notes","Note","Catatan untuk Panitia","Notes to Committee",
"Catatan untuk Peserta",
"Ket","Notes to Entrant","Keterangan","Komentar","Comment","Comments","Saran","Masukan","Paraf",
"Ulasan","Tanda Tangan","TTD","Signature","Tanggal","Date","Timestamp","Stempel Waktu","Cap Waktu",
"Alasan","Email","Surel","No. WA","No. HP","Telepon","Phone","Narahubung","Kontak","Contact",
"Alamat","Status","Tautan","Link","URL","Tautan Proposal","Uraian","Deskripsi","Description",
"Penjelasan","Bukti",
"Waktu","Jenis Unit","Unit Type","Rekomendasi","Recommendation","Ringkasan","Predikat","Verifikator",
"Lokasi","Penanggung Jawab","PIC","Ketua Tim","Ketua","Anggota","Reason","Proposal Link",
"Saran dan Masukan")]],vW=Ur("Total","Jumlah","Jml","Sum","Subtotal","Sub Total","Grand Total",
"Rata-rata","Rata2","Rerata","Average","Mean","Avg","Nilai Akhir","Skor Akhir","Hasil Akhir","Hasil",
"Final","Final Score","Result","NA","Akhir","Persentase","Percentage","Persen","Terbobot",
"Tertimbang","Weighted","Weighted Score","Maks","Maksimum","Max","Min","Bobot","Weight",
"Nilai Bobot","Bobot Nilai","Nilai x Bobot","Bobot x Nilai","Skor x Bobot","Nilai Tertimbang",
"Skor Tertimbang","Nilai Terbobot","Skor Terbobot","Total Keseluruhan","Konversi","NR"),kW=/^[\s]*[\u03a3\u01a9\u2211][\s\p{L}]*$/u,
xW=Ur("Peringkat","Rank","Ranking","Rangking","Juara","Place","Posisi","Rangkin","Pemeringkatan"),TW=/(?:^|[^\p{L}])(?:peringkat|rank(?:ing)?|rangking|juara|urutan\s+juara)(?:[^\p{L}]|$)/iu,
SW=/^(?:hadir|kehadiran|izin|ijin|sakit|alpa|alfa|absen|umur|usia|age|tinggi|berat|harga|price|volume|vol|anggaran|budget|realisasi|pagu|stok|gaji|honor|honorarium|tarif|hp|nohp|nowa|telepon|telp|notelp|notelepon|phone|wa|whatsapp|nip|nik|rt|rw|kodepos|jumlah(?:peserta|orang|anggota|barang|unit|biaya|anggaran|hari|juri|halaman|penduduk|pegawai)|qty|kuantitas|durasi|jarak|luas|npwp|rekening|norekening)(?:rp|rupiah|tahun|cm|kg|orang|menit|hari)?$/,
Jh=/^(?:nama|name|judul|title|asal|daftar|unit|jenis|nilai|skor|score)\s+(?:of\s+|dari\s+)?/i,EW=/\s+(?:pengusul|peserta|penyelenggara|pelaksana|lomba|terdaftar|name|juri|(?:yang|yg)\s+(?:dinilai|diusulkan|dilombakan))$/i,
CW=["name","code","institution","category"],RW=e=>e.replace(/\s+/g," ").trim();function AC(e){var n,
r;let t=M(e);return t===""?null:xW.has(t)?"rank":vW.has(t)?"sum":(r=(n=wW.find(([,o])=>o.has(t)))==null?
void 0:n[0])!=null?r:null}function np(e){var s,a,u,l;let t=AC(e);if(t!==null)return t;let n=e.replace(
Jh,""),r=(l=(u=(s=Jh.exec(e))==null?void 0:s[1])!=null?u:(a=Jh.exec(e))==null?void 0:a[0])!=null?l:
"";
if(n!==e){let c=np(n);if(/^(?:nilai|skor|score)/i.test(r))return c==="sum"||c==="rank"?c:null;if(c!==
null)return c}let o=e.replace(EW,"");return o===e?null:np(o)}function ht(e){var a;let t=RW(e);if(kW.
test(t))return"sum";let n=AC(t);if(n!==null)return n;if(SW.test(M(t)))return"matter";let r=np(t);if(
r!==
null)return r;let o=t.replace(/\s*[([][^()[\]]*[)\]]\s*$/,"");if(o!==t&&o!==""){let u=ht(o);if(u!==null)
return u}if(TW.test(t))return"rank";let i=t.split(/\s*[/,&+|\n]\s*|\s+(?:dan|atau|and|or)\s+/i).filter(
u=>u.trim()!=="");if(i.length<2)return null;let s=i.map(u=>np(u));return s.every(u=>u!==null)&&(a=CW.
find(u=>s.includes(u)))!=null?a:null}var DW=/[\u03a3\u01a9\u2211]|(?:^|[^\p{L}])(?:total|jumlah|jml|sum|subtotal|rata|rata2|rerata|rataan|average|avg|mean|akhir|final|terbobot|tertimbang|weighted|persentase|konversi)(?:[^\p{L}]|$)/iu;
function us(e){let t=ht(e);return t==="sum"||t!=="matter"&&DW.test(e)}var OW=Ur("Hasil","Result",
"Final","Konversi","Akhir"),Vl=e=>{let t=ht(e);return t==="matter"||t===null||OW.has(M(e))};m();var Vh="(?:(?:dewan\\s+)?(?:juri|judge|penilai|panelis)\\s*[.\\-#:]?\\s*(?:\\d{1,2}|[ivx]{1,4}|[a-z])|j\\.?\\s?\\d{1,2})(?![\\p{L}\\p{N}])",
AW=new RegExp(`^(?:(?:nilai|skor|score|total)\\s+)?(${Vh}(?:\\s*[(:\u2013-].*)?)$`,"iu"),PW=/^(?:nilai\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)\s*[:.\-\u2013]?\s+(\p{L}.*)$/iu,
NW=new RegExp(`^(${Vh})\\s*[-\u2013\xB7|:_/,]*\\s*(\\S.*)$`,"iu"),IW=new RegExp(`^(.*[^\\s\\p{L}\\p{N}]|.*\\s|.*\\))\\s*(${Vh})\\s*[)\\]]?$`,
"iu"),$W=new k(["Juri","Nilai Juri","Skor Juri","Dewan Juri","Nilai Dewan Juri","Nama Juri",
"Penilai","Judge","Judges"].map(M));function Ct(e){var n,r,o,i,s,a;let t=e.
replace(/\s+/g," ").trim();return(a=(s=(r=(n=AW.exec(t))==null?void 0:n[1])==null?void 0:r.trim())!=
null?s:(i=(o=PW.exec(t))==null?void 0:o[1])==null?void 0:i.trim())!=null?a:null}function Yn(e){var i,
s,a,u,l;let t=e.replace(/\s+/g," ").trim(),n=NW.exec(t);if(n!==null&&!/^\(/.test((i=n[2])!=null?i:""))
return{label:(s=n[1])!=null?s:"",rest:(a=n[2])!=null?a:""};let r=IW.exec(t),o=((u=r==null?void 0:r[1])!=
null?u:"").replace(/[\s\-\u2013\u00b7|:_/,([]+$/,"");return r===null||o===""?null:{label:(l=r[2])!=null?
l:"",
rest:o}}var xo=e=>$W.has(M(e));m();m();var Yl="Nilai",ls=e=>typeof e=="string"?e.trim():"";function PC(
e,{placeOf:t}){if(t===void 0)return e;
let n=new y([...e.columns].map(([o,i])=>[o,i.map(s=>t({row:-1,column:s}).column)])),r=e.rows.map(o=>(
{
...o,marks:new y([...o.marks].map(([i,s])=>[i,{...s,at:t(s.at)}]))}));return{...e,totalColumn:null,
columns:n,
rows:r}}var Yh=$("Juri","Judge","Nama Juri","Judge Name","Kode Juri","Penilai","Nama Penilai",
"Dewan Juri","Nama Dewan Juri","Panelis","Reviewer","Email Juri"),_W=$("Email","Email Address",
"Alamat Email","Username","Nama Pengguna"),FW=$("Timestamp","Timestamp","Stempel Waktu","Cap Waktu"),
NC=$("Kriteria","Criterion","Kriteria Penilaian","Aspek","Aspek Penilaian","Indikator","Komponen",
"Unsur"),Xh=$("Nilai",
"Score","Skor","Value","Poin","Points"),IC=e=>_e(e,Xh),$C=e=>e.some(t=>_e(t,Yh))&&e.some(t=>_e(t,NC))&&
e.some(t=>_e(t,Xh));function MW(e){for(let[t,n]of e.values.slice(0,Yo).entries()){let r=n.map(ls),o=l=>r.
findIndex(c=>_e(c,l)),i=l=>r.findIndex(c=>jt(c)===l),s=o(Yh)>=0||o(FW)<0?o(Yh):o(_W),[a,u]=[i("code"),
i("name")];if(s>=0&&(a>=0||u>=0)){let[l,c]=[o(NC),o(Xh)];return{header:t,judge:s,code:a,name:u,
criterion:l,
score:c}}}return null}function _C(e){let t=MW(e);if(t===null)return null;let n=u=>W(u[t.judge]),r=e.
values.slice(t.header+1),o=u=>!re(u[t.code])||!re(u[t.name]),i=new y;for(let u of r){let l=M(n(u));l!==
""&&o(u)&&!i.has(l)&&i.set(l,n(u))}if(i.size<2)return null;let s=t.criterion>=0&&t.score>=0,a=s?jW(r,
t):[];return{tab:e.tab,layout:s?"list":"rows",views:[...i].map(([u,l])=>{let c=d=>M(n(d))===u;return s?
zW(e,t,a,l,c):LW(e,t,l,c)})}}function LW(e,{header:t,judge:n},r,o){var a;let i=((a=e.values[0])!=null?
a:[]).map(()=>""),s=e.values.map((u,l)=>l===t?u.map((c,d)=>d===n?"":c):l<t||o(u)?u:i);return{label:r,
grid:{tab:e.tab,values:s}}}function jW(e,{criterion:t}){let n=new y;for(let r of e){let o=W(r[t]);M(
o)!==""&&!n.has(M(o))&&n.set(M(o),o)}return[...n].map(([r,o])=>({key:r,name:o}))}function zW(e,t,n,r,
o){
var I,_,F,j;let{header:i,judge:s,code:a,name:u,criterion:l,score:c}=t,d=(_=(I=e.values[i])==null?
void 0:
I.length)!=null?_:0,p=[s,l,c],h=new y,b=new y,S=new y,A=v.from({length:d+n.length},()=>"");for(let[B,
L]of e.values.entries()){if(B<=i||!o(L))continue;let z=n.findIndex(ye=>ye.key===M(W(L[l]))),U=J(W(L[
a]))||
M(W(L[u]));if(z<0||U==="")continue;let q=(F=S.get(U))!=null?F:[],H=q.find(ye=>!h.has(`${ye},${d+z}`)),
X=H!=null?H:B;H===void 0&&(S.set(U,[...q,B]),b.set(B,A.map((ye,fe)=>{var je;return p.includes(fe)?"":
(je=L[fe])!=null?je:""})));let Q=b.get(X);Q!==void 0&&(Q[d+z]=(j=L[c])!=null?j:""),h.set(`${X},${d+z}`,
{row:B,column:c})}let P=e.values.map((B,L)=>{var z;return L===i?[...B.map((U,q)=>p.includes(q)?"":U),
...n.map(U=>U.name)]:(z=b.get(L))!=null?z:A}),N=({row:B,column:L})=>{var z;return(z=h.get(`${B},${L}`))!=
null?z:{row:B,column:L<d?L:B<0?c:g.max(a,u)}};return{label:r,grid:{tab:e.tab,values:P},placeOf:N}}m(
);function Xl(e){let t=g.max(0,...e.map(n=>{var r,o,i;return(i=(o=(r=/\.(\d+)$/.exec(x(n)))==null?
void 0:r[1])==null?void 0:o.length)!=null?i:0}));return .5*10**-g.min(t,6)+1e-9}var Cr=e=>e.reduce((
t,n)=>t+
n,0),BW=[{kind:"sum",of:Cr},{kind:"mean",of:e=>Cr(e)/e.length}],UW=[{kind:"maximum",of:e=>g.max(...e)}
,
{kind:"minimum",of:e=>g.min(...e)}];function FC(e,t){var i;let n=Xl(e.map(({value:s})=>s)),r=WW(e).flatMap(
s=>{let a=e.filter(({value:l,sources:c})=>g.abs(l-s.of(c))<=n).length;if(a===0||a<e.length*t)return[
];
let u=qW(e,a,n,s);return[{derived:s.derived,share:a/e.length,evidence:u}]}),o=g.max(...r.map(({
evidence:s})=>s));
return(i=r.find(({evidence:s})=>s===o))!=null?i:null}function WW(e){var s,a;let t=(a=(s=e[0])==null?
void 0:s.sources.length)!=null?a:0;if(t===0)return[];let n=t>1?BW.map(({kind:u,of:l})=>({derived:{
kind:u},
parameters:0,of:l})):[],r=HW(e),o=(u,l)=>({derived:{kind:"weighted",weights:u},parameters:l,of:c=>Cr(
c.map((d,p)=>{var h;return d*((h=u[p])!=null?h:0)}))}),i=Cr(e.map(({value:u})=>u))/Cr(e.map(({
sources:u})=>Cr(
u)));return[...n,...r===null?[]:[o(r.map(LC),t),o(r,t)],...i>0&&w.isFinite(i)?[{...o(v(t).fill(i),1),
...t>1?{derived:{kind:"sum"}}:{}}]:[]].filter(({derived:u})=>u.kind!=="weighted"||!KW(u.weights))}
var KW=e=>e.
filter(t=>t>1e-9).length===1&&e.some(t=>g.abs(t-1)<1e-6),GW=20;function qW(e,t,n,{parameters:r,of:o}
){
let i=e.flatMap(({value:b,sources:S})=>[b,...S]),s=g.max(...i)-g.min(...i),a=e.slice(0,GW),u=a.flatMap(
({value:b},S)=>a.flatMap(({sources:A},P)=>P===S?[]:[g.abs(b-o(A))<=n])),l=2*n/(s+2*n),c=u.filter(b=>b).
length/g.max(1,u.length),d=e.length-t,p=g.max(0,t-r),h=g.min(1,g.max(l,c));return p*-g.log2(h)-d*g.log2(
e.length)}function MC(e){var r,o;let t=Xl(e.map(({value:i})=>i)),n=UW.find(({of:i})=>e.every(({value:
s,
sources:a})=>g.abs(s-i(a))<=t));return n===void 0||((o=(r=e[0])==null?void 0:r.sources.length)!=null?
o:0)<2?null:{kind:n.kind}}function HW(e){var i,s;let t=(s=(i=e[0])==null?void 0:i.sources.length)!=null?
s:0;if(new k(e.map(({sources:a})=>a.join(" "))).size<t+2)return null;let r=v.from({length:t},(a,u)=>v.
from({length:t+1},(l,c)=>Cr(e.map(({value:d,sources:p})=>{var h,b;return((h=p[u])!=null?h:0)*(c<t?(b=
p[c])!=null?b:0:d)})))),o=ZW(r).map(a=>g.abs(a)<1e-9?0:a);return o.some(a=>LC(a)<0)||o.every(a=>a===
0)?null:o}var LC=e=>{let t=g.round(e*300)/300,n=g.round(e*1e3)/1e3;return g.abs(e-n)<=g.abs(e-t)+1e-7?
n:t};function ZW(e){var i,s,a,u,l;let t=e.map(c=>[...c]),n=g.max(1,...t.flat().map(g.abs)),r=[];for(
let c of t.
keys()){let d=t.slice(r.length),p=g.max(...d.map(b=>{var S;return g.abs((S=b[c])!=null?S:0)}));if(p<
n*1e-12)continue;let h=(i=d.find(b=>{var S;return g.abs((S=b[c])!=null?S:0)===p}))!=null?i:[];t.splice(
t.indexOf(h),1),t.splice(r.length,0,h);for(let b of t)b!==h&&JW(b,h,c);r.push(c)}let o=v(t.length).fill(
0);for(let[c,d]of r.entries())o[d]=((a=(s=t[c])==null?void 0:s[t.length])!=null?a:0)/((l=(u=t[c])==null?
void 0:u[d])!=null?l:1);return o}function JW(e,t,n){var o,i,s;let r=((o=e[n])!=null?o:0)/((i=t[n])!=
null?i:1);for(let[a,u]of t.entries())a>=n&&(e[a]=((s=e[a])!=null?s:0)-r*u)}var Qh=e=>e.length>1&&e.includes(
1)&&e.every(t=>w.isInteger(t)&&t>=1&&t<=e.length);function jC(e,t){if(!Qh(e)||e.length!==t.length||
new k(
e).size*2<=e.length)return!1;let n=e.map((r,o)=>{var i;return{rank:r,value:(i=t[o])!=null?i:0}});
return n.
every(r=>n.every(o=>r.value>o.value+1e-9?r.rank<o.rank:!0))}function zC(e,t,n=0){var c;if(e.length<2||
t.some(d=>d.length<3))return null;let r=d=>Cr(d)/d.length,o=(d,p)=>g.sqrt(Cr(d.map(h=>(h-r(d))**2))/
(d.length-p)),s={maximum:d=>g.max(...d),minimum:d=>g.min(...d),mean:r,sum:Cr,median:d=>{var b,S,A;
let p=[
...d].sort((P,N)=>P-N),h=p.length/2;return h%1===0?(((b=p[h-1])!=null?b:0)+((S=p[h])!=null?S:0))/2:(
A=
p[g.floor(h)])!=null?A:0},deviation:d=>o(d,1),"deviation of all":d=>o(d,0),count:d=>d.length},a=Xl(e),
u=f.entries(s).find(([,d])=>e.every((p,h)=>{var b;return g.abs(p-d((b=t[h])!=null?b:[]))<=a}));
return Cr(
e.map((d,p)=>{var S;let h=(S=t[p])!=null?S:[],b=h.filter(A=>g.abs(A-d)<=a).length;return g.log2((h.length+
1)/(b+1))}))<n?null:(c=u==null?void 0:u[0])!=null?c:null}m();var VW=/^-?\d{1,4}(?:[.,]\d+)?\s*(?:\/\s*\d+.*|(?:dari|of|out of)\s+\d+|poin|points?|pts?\.?|nilai|%|[-\u2013:=(]\s*[^\d].{0,40})$/i,
YW=/^(?:#[A-Z/0!?]+[!?]?|loading\s*(?:\.{3}|\u2026)?|memuat\s*(?:\.{3}|\u2026)?)$/i;function Wr(e){
if(e===
void 0||re(e))return"blank";if(typeof e=="number")return"number";if(typeof e=="boolean")return"check-box";
if(typeof e=="object")return"date";if(pt(e.replace(/\s*%\s*$/,""))!==null)return"number";if(_e(
e,Cn))return"recused";let t=e.trim();return YW.test(t)?"failed":VW.test(t)?"score-text":"text"}var Rr=e=>pt(
typeof e=="string"?e.replace(/\s*%\s*$/,""):e),di=e=>e!=="blank"&&e!=="text";m();m();var BC=4,UC=15,
XW=new k(["Aspek Penilaian","Aspek","Kriteria","Kriteria Penilaian","Nilai","Skor","Penilaian",
"Komponen","Unsur","Komponen Penilaian","Indikator","Indikator Penilaian","Unsur Penilaian",
"Score","Scores","Criteria","Aspek yang Dinilai","Kriteria yang Dinilai","Hal yang Dinilai",
"Nilai Kriteria","Nilai per Kriteria","Poin","Assessment","Bobot","Uraian","Pertanyaan","Pernyataan",
"Parameter","Sub Unsur","Butir","Butir Penilaian","Sub Kriteria","Sub Aspek","Uraian Penilaian",
"Nilai Aspek","Skor Penilaian","Nilai (0-100)","Unsur yang Dinilai","Aspek Nilai"].map(M)),To=e=>XW.has(
M(gt(e).
name)),QW=new k(["code","name","institution","category","judge","number"]),Ca=e=>{var t;return QW.has(
(t=ht(e))!=null?t:"")&&gt(e).weight===null},mi=e=>Wr(e)==="text"&&!/^[\s\d().,\u2013-]+$/.test(W(e)),
cs=e=>!re(
e);function WC(e,t){let n=e3(e,t);if(n===null)return null;let[r,o]=[n,n];for(;o-r+1<BC&&n3(e,r,o);)o+=
1;for(;o-r+1<BC&&o3(e,r,o);)r-=1;return{top:r,bottom:o,columns:i3(e,r,o)}}function e3({values:e},t){
let[n,r]=[-1,0];for(let[i,s]of e.slice(0,Yo).entries()){let[a,u]=[0,!1];for(let[l,c]of s.entries()){
if(!mi(c))continue;let d=ht(c)!==null||t(c)||Ct(c)!==null;Ca(c)&&(u=!0),a+=1+(d?2:0)+(Ql(e,i,l)?1:0)}
s.filter(mi).length<2&&!u||a>r&&([n,r]=[i,a])}if(n<0)return null;let o=i=>i.map(W).join(`
`);return e.findIndex(i=>{var s;return o(i)===o((s=e[n])!=null?s:[])})}function Ql(e,t,n){let r=e.slice(
t+1,t+1+UC).map(o=>Wr(o[n])).filter(o=>o!=="blank");return r.filter(di).length*2>r.length}var t3=(e,
t,n)=>e.
slice(t+1,t+1+UC).some(r=>mi(r[n]))&&!Ql(e,t,n);function n3({values:e},t,n){var d;let r=(d=e[n+1])!=
null?d:[],o=[...r.keys()].filter(p=>cs(r[p]));if(!o.some(p=>mi(r[p])))return!1;let i=p=>{var h;
return(h=
e.slice(t,n+1).map(b=>W(b[p])).find(b=>b!==""))!=null?h:""},s=e.slice(t,n+1),a=p=>{var b;let h=i(p);
return h===""?s.some(S=>S.slice(0,p).some(cs)):To(h)||Ct(h)!==null||r3((b=e[n])!=null?b:[],p)};if(o.
some(p=>Ca(i(p))))return!1;let u=o.some(p=>Ql(e,n+1,p))&&o.every(p=>!t3(e,n+1,p)),l=[...r.keys()].some(
p=>Ca(i(p))&&re(r[p])),c=p=>mi(r[p])&&Ql(e,n+1,p);return!o.every(p=>mi(r[p]))&&!(l&&o.some(c))||!o.every(
a)&&!(u&&(o.some(a)||l))?!1:o.some(p=>Ql(e,n+1,p))||o.some(p=>{var h;return re((h=e[n])==null?void 0:
h[p])})}var r3=(e,t)=>t+1<e.length&&re(e[t+1]);function o3({values:e},t,n){var c;let[r,o]=[e[t-1],(c=
e[t])!=null?c:[]];if(r===void 0)return!1;let i=[...r.keys()].filter(d=>cs(r[d]));if(i.length===0||!i.
every(d=>mi(r[d])))return!1;let s=i.map(d=>W(r[d]));if(s.some(d=>d.startsWith(":")))return!1;let a=e.
slice(t,n+1),u=d=>a.every(p=>re(p[d]));if(i.some(d=>Ca(W(r[d]))&&u(d)))return!0;let l=[...o.keys()].
find(d=>mi(o[d])&&!Ca(W(o[d])));return l===void 0||i.some(d=>d<l)||i.every(d=>re(o[d]))?!1:s.length>
1||s.some(d=>To(d)||Ct(d)!==null||Yn(d)!==null||xo(d)||gt(d).weight!==null)}function i3({values:e},t,
n){
var s,a;let r=e.slice(t,n+1),o=(a=(s=e[t])==null?void 0:s.length)!=null?a:0,i=(u,l)=>r.slice(u+1).some(
c=>cs(c[l]));return v.from({length:o},(u,l)=>{var b,S;let c=r.flatMap((A,P)=>cs(A[l])?[{row:P,text:W(
A[l])}]:[]),[d]=c.slice(-1),p=(b=d==null?void 0:d.row)!=null?b:-1,h=r.slice(0,g.max(0,p)).flatMap((A,
P)=>{
if(cs(A[l]))return[W(A[l])];for(let N=l-1;N>=0;N-=1){if(!cs(A[N]))continue;let I=W(A[N]);return i(P,
N)&&!Ca(I)?[I]:[]}return[]});return{text:(S=d==null?void 0:d.text)!=null?S:"",groups:h}})}m();var KC=e=>e!==""&&
!To(e)&&!xo(e);function ey(e){var i;let t=e.columns.flatMap(({text:s})=>{var a,u,l;
return(l=(u=Ct(s))!=null?u:(a=Yn(s))==null?void 0:a.label)!=null?l:[]});if(new k(t.map(M)).size>1)return!0;
let n=e.columns.flatMap(({text:s,groups:a})=>a.filter(u=>Ct(u)!==null||KC(u)).map(u=>({group:M(u),
text:s})));
if(e.columns.some(({groups:s})=>s.some(a=>Ct(a)!==null||xo(a))))return!0;let r=new y;for(let{group:s,
text:a}of n)r.set(s,((i=r.get(s))!=null?i:new k).add(M(a)));let o=[...r.values()];return o.some((s,a)=>o.
slice(a+1).some(u=>[...s].filter(c=>u.has(c)).length*2>g.min(s.size,u.size)))}function GC(e){let t=ey(
e),n=e.columns.map(({text:o,groups:i},s)=>{var u;let a=ht(o)===null?i.filter(KC):[];return{column:s,
text:o,group:t?"":(u=a.slice(-1)[0])!=null?u:"",...gt(o),max:Sa(o)}}),r=t?n.map(o=>o.weight):a3(n);
return n.
map((o,i)=>{var d;let a=o.group!==""&&!us(o.name)&&n.some(p=>p!==o&&M(p.name)===M(o.name))?`${gt(o.group).
name} - ${o.name}`:o.name,u=(d=r[i])!=null?d:null,c=a!==o.name||u!==o.weight?s3(a,u,o.max):o.text;
return{
column:o.column,header:c,name:a,weight:u,max:o.max,group:o.group}})}var s3=(e,t,n)=>[e,...n===null?[
]:
[`(0-${n})`],...t===null?[]:[`(${g.round(t*1e4)/1e4}%)`]].join(" ");function a3(e){var n;let t=new y;
for(let r of e.filter(({name:o})=>!us(o)||Vl(o)))gt(r.group).weight!==null&&t.set(r.group,[...(n=t.get(
r.group))!=null?n:[],r]);return e.map(r=>{var u;let o=t.get(r.group),i=gt(r.group).weight;if(o===void 0||
i===null||!o.includes(r))return r.weight;let s=o.flatMap(({weight:l})=>l!=null?l:[]);if(s.length===0)
return i/o.length;let a=s.reduce((l,c)=>l+c,0);return s.length<o.length||g.abs(a-i)<.5?r.weight:g.abs(
a-100)<.5?((u=r.weight)!=null?u:0)*i/100:r.weight})}function qC(e,t){let n=WC(e,t.isCriterion);if(n===null)return null;
let r=GC(n),o=e.values.slice(n.bottom+
1),i=r.map(({column:a})=>o.map(u=>Wr(u[a]))),s={grid:e,block:n,columns:r,isJudges:ey(n),isList:$C(r.
map(({header:a})=>a)),at:{code:-1,name:-1,institution:-1,category:-1,number:-1,judge:-1},kinds:i};
for(let{
column:a,header:u}of r){let l=ht(u);if(l===null||!(l in s.at)||t.isCriterion(u))continue;let c=l;(c===
"code"||c==="number"||Nn(s,a)!=="numbers")&&s.at[c]<0&&(s.at[c]=a)}return s}function Nn({kinds:e},t){
var o;let n=((o=e[t])!=null?o:[]).filter(i=>i!=="blank");return n.length===0?"empty":n.filter(i=>i===
"number"||i==="recused").length*2>=n.length&&n.includes("number")?"numbers":n.filter(di).length*2>=n.
length?"scores":"words"}function ny({kinds:e},t){var r;let n=((r=e[t])!=null?r:[]).filter(o=>o!=="blank");
return n.length>0&&n.filter(di).length*3>=n.length}var So=({grid:e},t,n)=>{var r,o;return n<0?
"":(o=(r=e.values[t])==null?void 0:r[n])!=null?o:""},Eo=(e,t)=>({code:W(So(e,t,e.at.code)),name:W(So(
e,t,e.at.name))});function pi(e,t){let{code:n,name:r}=Eo(e,t);return e.at.code>=0?n===""?"":`#${J(n)}`:
M(r)}function HC(e){var n;let t=e.filter(({at:r})=>r.name<0);for(let r of t){let o=[r.at.judge,r.at.
code,r.at.number,r.at.category],i=r.columns.map(({column:c})=>c).filter(c=>!o.includes(c)&&c3(r,c)&&
!l3(r,c)),s=e.length<2||r.isJudges||r.at.judge>=0,a=i.filter(c=>s||d3(r,c,e)),l=(n=a.filter(c=>{var d,
p;return c!==r.at.institution&&ht((p=(d=r.columns[c])==null?void 0:d.header)!=null?p:"")===null})[0])!=
null?n:a[0];l!==void 0&&(r.at.name=l,r.at.institution===l&&(r.at.institution=-1))}}function ty({grid:
e,
block:t,at:n,columns:r,kinds:o},i){let s=e.values.slice(t.bottom+1),a=s.filter(l=>l.some((c,d)=>d>i&&
di(Wr(c)))),u=n.judge<0?[]:r.filter(l=>l.column===n.judge||To(l.header)&&Nn({kinds:o},l.column)==="words");
return(a.length>0?a:s).filter(l=>M(W(l[i]))!=="").map(l=>[...u.map(c=>l[c.column]),l[i]].map(
c=>M(W(c))).join(`
`))}var u3=/kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|benefit|dampak|impact|replika|disebar|keberlanjut|berkelanjut|sustain|efektif|effective|efisien|presentasi|penyajian|substansi|inovatif|relevansi|kualitas|mutu/i,
rp=e=>u3.test(e);function l3({columns:e,grid:t,block:n},r){var s,a;if(To((a=(s=e[r])==null?void 0:s.
header)!=null?a:"")||e.some(({header:u})=>/^(?:bobot|weight)(?:\s|$|[(%])/i.test(u.trim())&&ht(u)===
"sum"))return!0;let o=t.values.slice(n.bottom+1).map(u=>W(u[r])).filter(u=>u!=="");return o.filter(u=>rp(
u)||gt(u).weight!==null).length*2>o.length}function c3(e,t){if(Nn(e,t)!=="words"||ny(e,t))return!1;
let n=ty(
e,t);return n.length>1&&new k(n).size>n.length*.9}function d3(e,t,n){let r=new k(ty(e,t));return n.some(
o=>o===e?!1:o.columns.some(i=>{let s=ty(o,i.column).filter(a=>r.has(a)).length;return s>1&&s*2>=r.size}
))}var m3=1e3,ec=4,p3=(e,t)=>M(e)||`#${t}`,f3=new k(["sum","mean","weighted","maximum","minimum",
"rank"]),
fi=e=>f3.has(e);function VC(e,t){let n=e.map(r=>r.draft.columns.map(o=>g3(r,o.column,t)));return b3(
e,n,t),I3(e,n,t),n}function g3({draft:e},t,n){var a;let{header:r,name:o}=(a=e.columns[t])!=null?a:{
header:"",
name:""},i=n.isCriterion(r)||n.hasCriteria&&e.isJudges&&YC(e,t,r,n),s=["code","name","institution",
"category","judge"].find(u=>e.at[u]===t);return{column:t,label:r,header:r,key:p3(o,t),role:s!=null?s:
i?"criterion":h3(e,t,r),from:[],weights:null,doubt:null,guess:null}}function h3(e,t,n){let r=Nn(e,t),
o=ht(n);return o==="text"||r==="words"?"text":r==="empty"?n===""||y3.has(o)?"empty":"criterion":e.at.
number===t&&(o==="number"||o==="code")||e.isList&&!IC(n)?"number":"criterion"}var y3=new k(["sum",
"rank","number"]);function YC({block:e},t,n,r){var s,a,u,l;let o=(a=(s=e.columns[t])==null?void 0:s.groups)!=
null?a:[],i=[n,...o,(l=(u=Yn(n))==null?void 0:u.rest)!=null?l:""];return o.some(xo)||i.some(c=>r.isCriterion(
c))||[n,...o].some(c=>Ct(c)!==null&&ht(n)===null)}function gi({draft:e,roles:t},n){var o;let r=new y;
for(let[i,s]of t.entries()){if(s!=="entry")continue;let a=Rr((o=e.grid.values[i])==null?void 0:o[n]);
a!==null&&r.set(i,a)}return r}function b3(e,t,n){var i,s,a,u;let r=new y;for(let[l,c]of e.entries()){
let d=((i=t[l])!=null?i:[]).filter(({role:h,column:b})=>h==="criterion"&&Nn(c.draft,b)==="numbers"),
p=new y(d.map(({column:h})=>[h,gi(c,h)]));if(!c.draft.isList)for(let h of d){let b=(a=(s=c.draft.block.
columns[h.column])==null?void 0:s.text)!=null?a:"";if(ip(b)&&!us(h.header)&&!v3.test(b))continue;let S=d.
filter(({key:P,column:N})=>P===h.key&&N<h.column).length,A=`${XC(c,h)}
${S}`;r.set(A,[...(u=r.get(A))!=null?u:[],{tab:c,shape:h,numeric:d,values:p}])}}let o=[...r.values()].
filter(l=>!l.some(({shape:c})=>n.isCriterion(c.header)));for(let l of o)ZC(l);for(let l of o.filter(
c=>c.every(d=>!fi(d.shape.role)&&tR(d)))){for(let{shape:c}of l)c.doubt=null;ZC(l)}for(let{tab:l,
shape:c,
numeric:d}of o.flat().filter(p=>{var h;return((h=p.shape.doubt)==null?void 0:h.doubt)==="sum-somewhere"}
))for(let p of d)p.role==="criterion"&&op(l,p)===op(l,c)&&ps(p,"sum-somewhere",null)}var XC=({draft:
e},{
key:t,column:n})=>e.isJudges?`${e.grid.tab}
${n}`:t,QC=5,eR=18,w3=12,v3=/[x\u00d7*]\s*(?:\d|bobot)/i,k3=/rata|rerata|mean|average|avg/i;function ZC(
e){
var a,u;let{label:t=""}=(u=(a=e[0])==null?void 0:a.shape)!=null?u:{},n=ht(t),r=us(t)&&!(n==="sum"&&
Vl(
t))||e.every(tR),o=x3(e,t,n,r),i=o===null?sR(e,r):null,s=o!=null?o:i!==null&&oy(i,r)?null:A3(e)?
"rank":null;if(s!==null)for(let{shape:l}of e)l.role=s;else if(i!==null&&oy(i,r)){if(nR(e,i),T3(e,i))for(
let{
shape:l}of e)ps(l,"sum-misfit",null)}else if(i!==null&&!r&&i.evidence>=w3)for(let{shape:l}of e)ps(l,
"sum-somewhere",null);else e.length>1&&S3(e,r)}function x3(e,t,n,r){return e.every(i=>C3(i.shape,ds(
i),n))?"number":n==="rank"&&e.every(i=>Qh([...ds(i).values()]))?"rank":e.every(i=>ds(i).size>1&&new k(
ds(i).values()).size===1)?n==="rank"?"rank":r?k3.test(t)?"mean":"sum":null:null}var T3=(e,{kind:t,
weights:n})=>t===
"weighted"&&e.every(rR)&&(n!=null?n:[]).some((r,o,i)=>{var s;return g.abs(r-((s=i[0])!=null?s:0))>.001}
);
function S3(e,t){for(let n of e){let r=sR([n],t);r!==null&&r.evidence>=eR&&oy(r,t)&&nR([n],r)}}var tR=(
{
tab:e,shape:t,numeric:n})=>n.some(r=>r!==t&&op(e,r)===op(e,t)&&fi(r.role)),op=({draft:e},{column:t})=>{
var n,r;return M((r=(n=e.block.columns[t])==null?void 0:n.text)!=null?r:"")},ds=({shape:e,values:t})=>{
var n;return(n=t.get(e.column))!=null?n:new y},oy=({evidence:e,distinct:t},n)=>n?e>=QC:e>=eR&&t>=ec;
function E3(e){let t=e.reduce((r,o)=>r+o,0),n=r=>[20,3].some(o=>g.abs(r*o-g.round(r*o))<1e-6);return e.
every(r=>n(r/t))}function nR(e,{kind:t,from:n,weights:r}){var o;for(let[i,{shape:s}]of e.entries())s.
role=t,s.from=(o=n[i])!=null?o:[],s.weights=r}function iy({draft:e},{column:t,header:n}){var i,s,a,u,
l,c,d;let o=(a=[...(s=(i=e.block.columns[t])==null?void 0:i.groups)!=null?s:[]].reverse().find(p=>!To(
p)))!=null?a:"";return M((d=(c=(u=Ct(n))!=null?u:Ct(o))!=null?c:(l=Yn(n))==null?void 0:l.label)!=null?
d:o)}var rR=({tab:e,shape:t})=>e.draft.isJudges&&iy(e,t)==="";function C3({label:e},t,n){let r=[...t.
values()];return n==="number"?r.every(o=>w.isInteger(o))&&new k(r).size===r.length?!0:r.every(o=>w.isInteger(
o)&&o>=1990&&o<=2100):e===""&&r.length>2&&r.every((o,i)=>o===i+1)}function oR(e,t){let{tab:n,shape:r,
numeric:o}=e,i=!n.draft.isJudges||rR(e),s=o.filter(p=>p!==r&&p.role!=="number"&&(i||iy(n,p)===iy(n,r))),
a=s.filter(({role:p})=>!fi(p)),u=a.filter(({column:p})=>p<r.column),l=s.filter(({role:p,column:h})=>iR(
p)&&h<r.column),c=g.max(-1,...s.flatMap(({role:p,column:h})=>fi(p)&&h<r.column?h:[])),d=[...new k(l.
map(({key:p})=>p))].map(p=>l.filter(h=>h.key===p));return[u.filter(({column:p})=>p>c),u,u.slice(-1),
l,...d,...t?[a,...R3(e)]:[]]}function R3({tab:e,shape:t,numeric:n}){if(!e.draft.isJudges)return[];
let r=n.
filter(({column:o,role:i})=>o<t.column&&i!=="number");return[r.filter(({role:o})=>!fi(o)),r.filter((
{
role:o})=>iR(o))]}var iR=e=>e==="sum"||e==="mean"||e==="weighted";function sR(e,t){var i,s;let n=e.map(
a=>oR(a,t)),r=((i=n[0])!=null?i:[]).flatMap((a,u)=>{var _,F;let l=n.map(j=>{var B;return(B=j[u])!=null?
B:[]}),c=new k(l.map(j=>j.map(({key:B})=>B).join(`
`)));if(l.some(j=>j.length===0)||c.size>1)return[];let d=e.flatMap((j,B)=>{var L;return N3(ds(j),(L=
l[B])!=null?L:[],j.values)}),p=(_=FC(d,t?.5:1))!=null?_:O3(d,t),[h]=e;if(p===null||h===void 0||D3(p.
derived,h.shape,(F=l[0])!=null?F:[]))return[];let{derived:b,evidence:S}=p;if(!t&&b.kind==="weighted"&&
!E3(b.weights))return[];let A=new k(d.map(({value:j})=>j)).size,P=j=>b.kind!=="weighted"||b.weights[
j]!==
0,N=l.map(j=>j.flatMap(({column:B},L)=>P(L)?B:[])),I=b.kind==="weighted"?b.weights.filter(j=>j!==0):
null;return[{kind:b.kind,from:N,weights:I,evidence:S,distinct:A}]}),o=g.max(...r.map(({evidence:a})=>a));
return(s=r.find(({evidence:a})=>a===o))!=null?s:null}function D3(e,{column:t},n){let r=e.kind==="weighted"?
n.filter((o,i)=>{var s;return((s=e.weights[i])!=null?s:0)>1e-9}):[];return r.length===1&&r.every(
o=>o.column>t)}function O3(e,t){let n=t&&e.length>=ec?MC(e):null;return n===null?null:{derived:n,
evidence:QC}}
function A3(e){return e.reduce((n,r)=>n+ds(r).size,0)>=ec&&e.every(n=>P3(n))}function P3(e){let t=ds(
e),n=[...t.values()],r=(s,a)=>{var u,l;return(l=(u=e.values.get(s))==null?void 0:u.get(a))!=null?l:0}
;
return oR(e,!0).flatMap(s=>[s,...s.slice(-1).map(a=>[a])]).filter(s=>s.length>0).map(s=>[...t.keys()].
map(a=>s.reduce((u,{column:l})=>u+r(l,a),0))).some(s=>jC(n,s))}var N3=(e,t,n)=>[...e].flatMap(([r,o])=>{
let i=t.map(({column:s})=>{var a;return(a=n.get(s))==null?void 0:a.get(r)});return i.every(s=>s!==void 0)?
[{value:o,sources:i}]:[]});function I3(e,t,n){var i,s,a,u;let r=new y;for(let[l,c]of e.entries())for(
let d of c.
draft.isList?[]:(i=t[l])!=null?i:[]){let p=XC(c,d);r.set(p,[...(s=r.get(p))!=null?s:[],{tab:c,shape:
d}])}
let o=new y;for(let l of r.values()){M3(l,n);let c=l.filter(({tab:d,shape:p})=>Nn(d.draft,p.column)!==
"empty").length;for(let{shape:d}of l)o.set(d,c/l.length)}n.hasCriteria||$3([...r.values()]);for(let[
l,c]of e.entries())n.hasCriteria||c.draft.isList||(F3(c,(a=t[l])!=null?a:[],o),K3(c,(u=t[l])!=null?u:
[]))}function $3(e){let t=e.filter(r=>r.length>1&&r.every(({tab:o,shape:i})=>i.role==="criterion"&&i.
doubt===null&&Nn(o.draft,i.column)==="numbers")),n=t.filter(_3);if(n.length!==t.length)for(let r of n)
r.some(({shape:o})=>ip(o.header))||ms(r,"same-everywhere")}function _3(e){var r;let t=new y,n=0;for(
let{
tab:o,shape:i}of e)for(let[s,a]of gi(o,i.column)){let u=pi(o.draft,s);if(((r=t.get(u))!=null?r:a)!==
a)return!1;n+=t.has(u)?1:0,t.set(u,a)}return n>=ec&&new k(t.values()).size>1}function F3(e,t,n){var i;
let r=({column:s})=>Nn(e.draft,s)!=="empty",o=t.filter(s=>s.role==="criterion"&&s.doubt===null);if(o.
some(r))for(let s of o.filter(a=>!r(a)&&!ip(a.header))){let a=(i=n.get(s))!=null?i:0;a<=.5&&ps(s,a===
0?"blank":"some-tabs",null)}}function M3(e,t){let[n]=e;n===void 0||t.isCriterion(n.shape.header)||(t.
hasCriteria?W3(e,t):L3(e,n.shape.header))}function L3(e,t){var s,a,u,l;let n=e.map(({tab:c,shape:d})=>Nn(
c.draft,d.column)),r=e.filter((c,d)=>n[d]!=="empty"),o=r.filter(({shape:c})=>fi(c.role)),i=r.filter(
({shape:c})=>c.role==="criterion");if(o.length>0&&i.length>0){if(i.filter(({tab:d,shape:p})=>new k(
gi(
d,p.column).values()).size>=ec).length>0)ms(r,"sum-somewhere");else for(let{shape:d}of i)d.role=(a=(
s=
o[0])==null?void 0:s.shape.role)!=null?a:"sum";return}for(let[c,{shape:d}]of e.entries())n[c]==="empty"&&
d.role==="criterion"&&r.length>0&&(d.role=(l=(u=r[0])==null?void 0:u.shape.role)!=null?l:"criterion");
i.length!==0&&(n.includes("numbers")?z3(e,i,t):j3(e,i,t))}var ms=(e,t,n=null)=>{for(let{shape:r}of e)
ps(r,t,n)};function j3(e,t,n){let r=o=>t.every(({tab:i,shape:s})=>{var a;return((a=i.draft.kinds[s.column])!=
null?a:[]).every(u=>u===o||u==="blank")});n===""?ms(e,"unnamed"):(r("check-box")||r("date")&&ht(n)!==
null)&&ms(e,"not-numbers")}function z3(e,t,n){let r=t.flatMap(({tab:a,shape:u})=>[...gi(a,u.column).
values()]);if(aR(r)){for(let{shape:a}of e)a.role==="criterion"&&(a.role="large");return}if(
/^[\d\s.,/-]*$/.
test(n)){ms(e,"unnamed","criterion");return}if(B3.test(n)){ms(e,"penalty");return}let o=ht(n);if(JC(
o)&&ip(n))return;let i=us(n);(i||JC(o)||o==="rank"||o==="number")&&!e.every(U3)&&ms(e,i?"sum-misfit":
"matter")}var B3=/pengurang|penalt|potongan|\bminus\b|pelanggaran|denda|diskon|deduction/i,aR=e=>e.filter(
t=>g.abs(t)>m3).length*2>e.length,ry=1.5;function U3({tab:e,shape:t}){var b;let{columns:n,block:r}=e.
draft,{name:o="",weight:i=null,max:s=null}=(b=n[t.column])!=null?b:{};if(!Vl(o))return!1;let a=n.filter(
({column:S,header:A})=>S!==t.column&&ht(A)===null&&Nn(e.draft,S)==="numbers");if(a.some(S=>i!==null&&
S.weight!==null||s!==null&&S.max!==null))return!0;let u=S=>{var A,P;return((P=(A=r.columns[S])==null?
void 0:A.groups)!=null?P:[]).join(`
`)};if(!a.some(({column:S})=>S<t.column||u(S)!==""&&u(S)===u(t.column))&&ht(o)==="matter")return!1;
let[
c,d]=[[...gi(e,t.column).values()],a.flatMap(({column:S})=>[...gi(e,S).values()])],p=S=>S.reduce((A,
P)=>A+
P,0)/S.length,h=p(c)/p(d);return h>1/ry&&h<ry&&g.max(...c)<=ry*g.max(...d)}var JC=e=>e==="matter"||e===
"institution"||e==="category"||e==="name",ip=e=>gt(e).weight!==null||Sa(e)!==null;function W3(e,t){
var i,
s;let n=e.flatMap(({tab:a,shape:u})=>u.role==="criterion"?[...gi(a,u.column).values()]:[]),r=aR(n),o=ht(
(s=(i=e[0])==null?void 0:i.shape.header)!=null?s:"");for(let{tab:a,shape:u}of e)u.role!=="criterion"||
t.isMisspelled(u.header)||a.draft.isJudges&&YC(a.draft,u.column,u.header,t)||(r?u.role="large":Nn(a.
draft,u.column)!=="numbers"?u.role="text":o==="sum"?u.role="sum":ps(u,"not-listed",null))}function ps(
e,t,n,r){
e.doubt=r===void 0?{doubt:t}:{doubt:t,other:r},e.guess=n}function K3(e,t){var o;let n=t.filter(i=>i.
role==="criterion"&&i.doubt===null&&Nn(e.draft,i.column)==="numbers");if(n.length<2||e.draft.isJudges)
return;let r=n.map(({column:i})=>g.max(...gi(e,i).values()));for(let[i,s]of n.entries()){let a=(o=r[
i])!=
null?o:0,u=r.filter((l,c)=>c!==i);a>100&&a>2*g.max(...u)&&ps(s,"large",null)}}m();var G3=6,q3=5,uR=/^(?:jumlah|jml|total|sum|rata|rata2|rerata|rataan|mean|average|avg|tertinggi|terendah|maksimum|maksimal|minimum|minimal|maks|max|min|simpangan|deviasi|n|stdev|sd|std|median|subtotal|subjumlah|modus|varian|varians|highest|lowest|banyaknya|count|terbesar|terkecil|persentase)$/,
cR=/^(?:nilai|skor|score|scores|poin|points|baku|standar|standard|deviation|akhir|keseluruhan|per|kriteria|aspek|juri|penilaian|persen|data|sub|grand|peserta|semua|dari|the|of|all|umum|kelas|kolom|seluruh|final|hasil|faktor)$/,
sp=/^(?:bobot|weight|weights|pembobotan|proporsi|porsi|koefisien|presentase|pengali)$/,sy=/^(?:maks|maksimum|maksimal|max|maximum|ideal|tertinggi|rentang|skala)$/,
H3=/^(?:contoh|example|misal(?:nya)?|sample)(?:\s|$|[:(.])/i,dR=/^(?:(?:kategori|kelompok|bidang|klaster|cluster|sesi|divisi|golongan|jenjang|tingkat|rayon|zona|babak|category|group|session|division|klasifikasi|wilayah)(?:\s|:|$)|[A-Z]\s*[.)]\s+\S|[IVX]+\s*[.)]\s+\S)/i,
Z3=/^(?:[A-Z]|[IVX]{1,5})[.)]?$/,mR=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");
function ay(e){
let t=mR(e);return t.some(n=>uR.test(n))&&t.every(n=>uR.test(n)||cR.test(n))}var Ra=(e,t)=>{let n=mR(
e);return n.some(r=>t.test(r))&&n.every(r=>t.test(r)||cR.test(r)||sp.test(r)||/^\d+$/.test(r))},ap=e=>Ra(
e,sp);function pR(e,t){let n=new k(f.values(e.at));return e.columns.map(({column:r})=>r).filter(r=>!n.
has(r)&&t(r))}function fR(e,t,n){var h;let{grid:r,block:o}=e,i=r.values.map(()=>"blank"),s=new y,a=[
],
u=[],l=!0,c=o.bottom,d=b=>t.some(S=>{var A;return di(Wr((A=r.values[b])==null?void 0:A[S]))});for(
let b=o.
bottom+1;b<r.values.length;b+=1){if(((h=r.values[b])!=null?h:[]).every(re))continue;let S=d(b),A={
hasScores:S,
isFirst:l,sinceHeader:b-c,entries:u.length},P=!up(e,b)&&nK(e,b);P&&a.push(b);let N=P?"header":J3(e,b,
A,n);i[b]=N,N==="header"&&(c=b),N==="section"&&s.set(b,iK(e,b)),N==="entry"&&(l=!1,S&&u.push(b))}let p=X3(
e,i,t,u,n);return u.length>0&&eK(e,i,u,n),{roles:i,sections:s,doubtful:p,otherHeaders:a}}function J3(
e,t,n,r){
var b,S;let{grid:o,at:i}=e,s=(b=o.values[t])!=null?b:[],{code:a,name:u}=Eo(e,t),l=n.sinceHeader<=3&&
rK(e,t);if(l&&i.name>=0)return"numbers";if(up(e,t))return"header";let c=(S=s.map(W).find(A=>A!==""))!=
null?S:"";if(!n.hasScores&&!dR.test(c)&&tK(e,t))return"note";if(r.isEntry(a,u))return"entry";if(l)return"numbers";
if(n.isFirst&&n.hasScores&&a===""&&u===""&&V3(e,t))return"weight";let d=u||a||W(s.find(A=>Wr(
A)==="text")),p=a===""&&(i.number<0||re(So(e,t,i.number))),h=Y3({code:a,name:u,label:d,first:c,
isOpen:p,
hasScores:n.hasScores,isFirst:n.isFirst});return h!==null||n.hasScores?h!=null?h:"entry":oK(e,t,n.entries)?
"section":u===""&&a===""?"note":"entry"}function V3({grid:e,at:t},n){var a;let r=((a=e.values[n])!=null?
a:[]).flatMap((u,l)=>re(u)||l===t.number?[]:[u]),o=r.flatMap(u=>{var l;return(l=Rr(u))!=null?l:[]}),
i=o.reduce((u,l)=>u+l,0),s=u=>g.abs(i-u)<u*1e-6||g.abs(i-2*u)<u*1e-6;return o.length>1&&o.length===r.
length&&o.every(u=>u>0)&&(s(100)||s(1))}function Y3(e){let{code:t,name:n,label:r,first:o,hasScores:i,
isFirst:s}=e;if(e.isOpen&&r!==""){if(H3.test(r))return"example";if(i&&Ra(r,sp)&&!Ra(r,sy))return"weight";
if(i&&s&&Ra(r,sy))return"maximum";if(ay(r))return s&&i?"maximum":"statistic"}return ay(t)?
"statistic":n!==""?null:ay(o)?"statistic":i&&Ra(o,sp)?"weight":i&&Ra(o,sy)?"maximum":null}function X3(
e,t,n,r,o){
let{at:i}=e,s=i.number>=0,a=Q3(e,r,o);for(let u of r.slice(-G3)){let{code:l,name:c}=Eo(e,u);if(l!==""||
Rr(So(e,u,i.number))!==null||!re(So(e,u,i.judge))||o.isEntry(l,c))continue;let p=c===""||i.code>=0||
s;sK(e,u,n,r.filter(h=>h<u),p?0:q3)&&(p?t[u]="statistic":a.some(h=>h.row===u)||a.push({row:u,label:c,
key:pi(e,u)}))}return a}function Q3(e,t,n){let{at:r}=e,o=s=>r.number>=0&&Rr(So(e,s,r.number))!==null,
i=t.filter(o).length;return i<2||i*3<t.length*2?[]:t.flatMap(s=>{let{code:a,name:u}=Eo(e,s);return o(
s)||a!==""||u===""||n.isEntry(a,u)?[]:[{row:s,label:u,key:pi(e,s)}]})}function eK(e,t,n,r){var l;let{
at:o,grid:i}=e,s=g.max(...n),a=c=>/\p{N}/u.test(c)&&!/[\s,:]/.test(c),u=n.map(c=>Eo(e,c).code).filter(
c=>c!=="");for(let[c,d]of t.entries()){if(c<=s||d!=="entry"&&d!=="section")continue;let{code:p,name:
h}=Eo(
e,c),b=o.code>=0?p!==""&&(a(p)||!u.every(a)):Rr((l=i.values[c])==null?void 0:l[o.number])!==null,S=o.
code<0&&o.number<0&&h!==""&&!re(So(e,c,o.institution));(d==="section"||!(b||S||r.isEntry(p,h)))&&(t[
c]=
"note")}}function up({grid:e,block:t},n){var i;let r=((i=e.values[n])!=null?i:[]).flatMap((s,a)=>re(
s)?[]:[{column:a,text:lR(s)}]),o=s=>r.length>0&&r.every(({column:a,text:u})=>{var l;return u===lR((l=
e.values[s])==null?void 0:l[a])});for(let s=t.top;s<=t.bottom;s+=1)if(o(s))return r.length>1||s<t.bottom&&
up({grid:e,block:t},n+1);return!1}var lR=e=>M(W(e))||W(e);function tK(e,t){var r;if(((r=e.grid.values[
t])!=
null?r:[]).filter(o=>!re(o)).length>1)return!1;for(let o=t+1;o<=t+3;o+=1)if(up(e,o))return!0;return!1}
function nK({grid:e,columns:t},n){var s;let r=new k(t.map(({header:a})=>M(a)).filter(a=>a!=="")),o=(
(s=
e.values[n])!=null?s:[]).filter(a=>!re(a)).map(a=>M(W(a))),i=o.filter(a=>r.has(a)).length;return i>2&&
i*3>=o.length*2}function rK({grid:e,at:t},n){var a,u;let r=((a=e.values[n])!=null?a:[]).flatMap(l=>{
if(re(l))return[];let c=/^\(?\s*(\d{1,2})\s*\)?$/.exec(W(l));return[c===null?w.NaN:w(c[1])]}),o=r.every(
(l,c)=>{var d;return c===0||l===((d=r[c-1])!=null?d:0)+1}),s=[t.name,t.code].filter(l=>l>=0).some(l=>{
var c;return re((c=e.values[n])==null?void 0:c[l])});return r.length>2&&o&&!s&&((u=r[0])!=null?u:9)<=
1}function oK(e,t,n){var h,b,S;let{grid:r,at:o}=e,s=((h=r.values[t])!=null?h:[]).flatMap((A,P)=>re(A)?
[]:[{column:P,text:W(A)}]);if(s.length===0||s.length>2||!r.values.slice(t+1).some((A,P)=>pi(e,t+1+P)!==
""))return!1;let u=W(So(e,t,o.number)),{code:l,name:c}=Eo(e,t);if(Z3.test(u))return!0;let d=c!==""?c:
l!==""?l:(S=(b=s[0])==null?void 0:b.text)!=null?S:"";if(s.length===1&&dR.test(d))return!0;let[p]=s;
return s.
length===1&&p!==void 0&&c===""&&l===""?Wr(p.text)==="text":s.length===1&&n===0&&d===d.toUpperCase()&&
d.length>3&&o.name>=0&&l===""}function iK(e,t){var s,a;let{code:n,name:r}=Eo(e,t),o=((s=e.grid.values[
t])!=
null?s:[]).map(W).filter(u=>u!=="");return(r||n||((a=o.slice(-1)[0])!=null?a:"")).replace(
/^(?:[A-Z]|[IVX]+)\s*[.)]\s+/,
"").replace(/^kategori\s*:?\s+/i,"").trim()}function sK({grid:e},t,n,r,o){let i=n.flatMap(a=>{var l;
let u=Rr((l=e.values[t])==null?void 0:l[a]);return u===null?[]:[{column:a,value:u}]});if(i.length<2)
return!1;let s=i.map(({column:a})=>r.flatMap(u=>{var l,c;return(c=Rr((l=e.values[u])==null?void 0:l[
a]))!=
null?c:[]}));return zC(i.map(({value:a})=>a),s,o)!==null}m();var gR={code:"Kode",name:"Nama Inovasi",
institution:"Instansi",category:"Kategori"},aK={weight:"Bobot",maximum:"Maks"},uK=new k(["numbers",
"example","statistic","section","header","note","left-out"]);
function hR(e,{roles:t,sections:n},r){let{grid:o,block:i,at:s}=e,u=r.some(P=>jt(P.header)==="total")?
-1:g.max(-1,...r.flatMap(({role:P,column:N})=>P==="sum"||P==="mean"||P==="weighted"?N:[])),l=P=>{let N=r[
P];
return N===void 0?!1:fi(N.role)?P!==u&&jt(N.header)!=="total":N.role==="left-out"||N.role==="number"||
N.role==="large"},c=s.name>=0?s.name:s.code,d="",p=n.size>0&&s.category<0,h=(P,N)=>P.map((I,_)=>{let F=aK[
N];
return uK.has(N)||l(_)||F!==void 0&&_<c?"":F!==void 0&&_===c?F:I}),b=(P,N)=>{var I;return N<i.top?lK(
P,e.isJudges&&N===i.top-1):N<i.bottom?dK(e,N):N===i.bottom?r.map(_=>cK(e,_,u,l)):h(P,(I=t[N])!=null?
I:"blank")},S=P=>{var N;return P===i.bottom?gR.category:(t[P]==="section"&&(d=(N=n.get(P))!=null?N:
""),
t[P]==="entry"?d:"")},A=o.values.map((P,N)=>p?[...b(P,N),S(N)]:b(P,N));return{tab:o.tab,values:A}}
function lK(e,t){
let n=e.some(r=>typeof r=="string"&&ap(r));return e.map(r=>{var o;return n?(o=Rr(r))!=null?o:r:t?"":
r})}function cK({at:e},t,n,r){let{column:o,header:i}=t;for(let s of["code","name","institution",
"category"])if(e[s]===o)return jt(i)===s?i:gR[s];return o===n?"Total":r(o)?"":i}function dK({block:e,
isJudges:t,
columns:n},r){return!t||r!==e.bottom-1?n.map(()=>""):e.columns.map(({groups:o},i)=>{var a,u,l;let s=(
a=
o.slice(-1)[0])!=null?a:"";return s!==((l=(u=e.columns[i-1])==null?void 0:u.groups.slice(-1)[0])!=null?
l:"")?s:""})}function lp(e,t,n){let r=e.flatMap(u=>{var l;return zn(u)?[]:(l=qC(u,t))!=null?l:[]});
HC(r);let o=r.
map(u=>{let l=fR(u,pR(u,c=>ny(u,c)),t);return{draft:mK(u,l.roles),reading:l}}),i=o.map(({draft:u,
reading:l})=>({
draft:u,roles:l.roles})),s=VC(i,t),a=o.map(({draft:u,reading:l},c)=>{var b;let d=((b=s[c])!=null?b:[
]).
map(S=>pK(S,n,t)),p=yK({draft:u,reading:l},o,n),h=[...fK(u,d,t),...p,...l.otherHeaders.map(S=>hK(u,S)),
...gK(u)];return{tab:u.grid.tab,headerRow:u.block.bottom,columns:d,rows:l.roles,values:u.grid.values,
view:hR(u,l,d),questions:h}});return new y(a.map(u=>[u.tab,u]))}var mK=(e,t)=>({...e,kinds:e.kinds.map(
n=>n.map((r,o)=>t[e.block.bottom+1+o]==="entry"?r:"blank"))}),yR=({key:e})=>`column/${e}`,bR=(e,t)=>!t.
hasCriteria||t.isCriterion(e);function pK(e,t,n){let r=e.doubt===null?void 0:t.get(yR(e)),o=e.header===
""&&e.doubt!==null?`Kolom ${Ln(e.column)}`:e.header;return r==="criterion"&&bR(o,n)?{...e,header:o,
role:"criterion",doubt:null}:r==="ignore"?{...e,role:"left-out",doubt:null}:{...e,header:o}}var fK=(
{grid:e,
block:t},n,r)=>n.flatMap(o=>{var s;if(o.doubt===null)return[];let i=xt.COLUMN.filter(a=>a!=="criterion"||
bR(o.header,r));return[{id:yR(o),kind:"COLUMN",tab:e.tab,cell:Se(t.bottom,o.column),tabs:[e.tab],
params:{header:o.label,column:Ln(o.column),...o.doubt},options:i,default:(s=i.find(a=>a===o.guess))!=
null?s:null}]});function gK(e){let{grid:t,block:n,columns:r,at:o}=e;if(o.judge>=0)return[];let i=u=>new k(
t.values.slice(n.bottom+1).map(l=>M(W(l[u]))).filter(l=>l!=="")),s=i(o.name),a=r.find(({column:u})=>{
if(o.name<0||u<=o.name||Nn(e,u)!=="words")return!1;let c=[...i(u)].filter(d=>s.has(d)).length;return c>
2&&c*2>s.size});return a===void 0?[]:[{id:`side/${M(t.tab)}`,kind:"SIDE_BY_SIDE",tab:t.tab,cell:Se(n.
bottom,a.column),tabs:[t.tab],params:{columns:[Ln(o.name),Ln(a.column)]},options:xt.SIDE_BY_SIDE,
default:null}]}
var hK=({grid:e},t)=>({id:`table/${M(e.tab)}/${t+1}`,kind:"OTHER_TABLE",tab:e.tab,cell:Se(t,0),tabs:
[
e.tab],params:{row:t+1},options:xt.OTHER_TABLE,default:null});function yK({draft:e,reading:t},n,r){
return t.
doubtful.flatMap(({row:o,label:i,key:s})=>{if(n.some(d=>d.reading!==t&&bK(d,s)))return[];let a=`row/${s}`,
u=r.get(a);if(u==="ignore"&&(t.roles[o]="left-out"),u!==void 0)return[];let{grid:l,at:c}=e;return[{
id:a,
kind:"ROW",tab:l.tab,cell:Se(o,g.max(0,c.name>=0?c.name:c.code)),tabs:[l.tab],params:{label:i,row:o+
1},options:xt.ROW,default:null}]})}var bK=({draft:e,reading:t},n)=>!t.doubtful.some(r=>r.key===n)&&t.
roles.some((r,o)=>r==="entry"&&pi(e,o)===n);var wK=/^(.*\S)\s*(?:\s[-\u2013\u2014|:]\s*|[-\u2013\u2014|:]\s)\s*(\S.*)$/u;
function wR(e,t,n){var l,c;let r=t.
flatMap(d=>{var b;let[,p="",h=""]=(b=wK.exec(d))!=null?b:[];return p===""||rp(h)?[]:[{name:d,left:M(
p)}]}),o=r.filter(({left:d})=>r.filter(p=>p.left===d).length>1).map(({name:d})=>d),i=`judges/${o.map(
M).join("+")}`,[s]=o,[a]=e;if(s===void 0||a===void 0||n.has(i))return null;let u=(c=(l=a.columns.find(
d=>ct(d.name,{name:s})))==null?void 0:l.column)!=null?c:0;return{id:i,kind:"OWN_CRITERIA",tab:a.tab,
cell:`${Ln(u)}${a.above.length+1}`,tabs:e.map(({tab:d})=>d),params:{headers:o},options:xt.OWN_CRITERIA,
default:null}}m();m();var vR=new k(["Bobot","Weight","Weights","Bobot Kriteria","Bobot Nilai",
"Bobot (%)"].map(M)),kR=new k(
["Maks","Maksimum","Maksimal","Max","Maximum","Skor Maks","Nilai Maks","Nilai Maksimal",
"Skor Maksimal"].map(M));function xR(e,t){let n=e.map(a=>t.map(u=>{var l,c;return(c=(l=a.columns.find(
d=>ct(d.name,
{name:u})))==null?void 0:l.weight)!=null?c:null})),r=e.map(a=>uy(a,t)),o=a=>a.map(vK).find(u=>u!==null),
[i,s]=[o(n),o(r)];return i!==void 0?{weights:i,from:"headers"}:s===void 0?{weights:t.map(()=>1),from:
"equal"}:{weights:s,from:"row"}}var uy=(e,t)=>ly(e,t,vR);function ly(e,t,n){let r=t.map(a=>e.columns.
find(u=>ct(u.name,{name:a}))),o=g.min(...r.map(a=>{var u;return(u=a==null?void 0:a.column)!=null?u:0}
)),
i=a=>typeof a=="string"&&(n.has(M(a))||n===vR&&ap(a)),s=e.values.find(a=>{let[u]=a.slice(0,o).filter(
l=>!re(l));return u!==void 0&&i(u)});return r.map(a=>{let u=a===void 0||s==null?void 0:s[a.column];
return pt(
typeof u=="string"?u.replace(/\s*%\s*$/,""):u)})}function vK(e){let t=e.flatMap(r=>r!==null&&r>=0?r:
[]),n=t.reduce((r,o)=>r+o,0);return t.length<e.length||n<=0?null:g.abs(n-1)<1e-6?t.map(r=>g.round(r*
1e6)/1e4):t}var Da=e=>e.reduce((t,n)=>t+n,0),TR=e=>g.round(e*1e4)/1e4;function SR(e,t,n,r,o){var A,P;
let i=`weights/${t.map(M).join("+")}`,s=EK(e,t,r),u=n.some(N=>N!==n[0])&&!kK(e,t)?null:xK(e,t),l=u!==null?
{from:"headers",weights:u}:s!==null&&!CK(s,n)?{from:"totals",weights:s}:null;if(l===null)return{
weights:[...n],
question:null};let c=o.get(i);if(c==="equal")return{weights:t.map(()=>1),question:null};let d=l.weights.
every(N=>N>0);if(c==="written"&&d)return{weights:[...u!=null?u:n],question:null};if(c==="totals"&&s!==
null)return{weights:s,question:null};let p=(P=(A=e[0])==null?void 0:A.tab)!=null?P:"",h={criteria:[
...t],
weights:l.weights,sum:TR(Da(l.weights)),from:l.from},b=xt.WEIGHTS.filter(N=>N==="totals"?s!==null:N===
"written"?d&&u!==null:!0),S={id:i,kind:"WEIGHTS",tab:p,tabs:e.map(N=>N.tab),params:h,options:b,
default:l.
from==="totals"?"totals":null};return{weights:[...n],question:S}}var kK=(e,t)=>e.some(({columns:n})=>n.
some(r=>r.weight!==null&&t.some(o=>ct(r.name,{name:o}))));function xK(e,t){for(let n of e){let r=t.map(
i=>{var s,a;return(a=(s=n.columns.find(u=>ct(u.name,{name:i})))==null?void 0:s.weight)!=null?a:null}
),
o=r.flatMap(i=>i!=null?i:[]);if(o.length!==0)return o.length===t.length&&g.abs(Da(o)-100)<.5||o.length===
t.length&&new k(o).size===1?null:r.map(i=>i!=null?i:0)}return SK(e,t)}var TK=/(\d+(?:[.,]\d+)?)\s*(?:%|persen)|(?:bobot|weight|\bB)\s*[=:]?\s*(\d+(?:[.,]\d+)?)|\(\s*[x\u00d7]?\s*(\d+(?:[.,]\d+)?)\s*\)|\s(\d{1,3})$/i;
function SK(e,t){let[n]=e;if(n===void 0||t.length<2)return null;let r=uy(n,t);if(r.some(a=>a!==null)&&
r.some(a=>a===null))return r.map(a=>a!=null?a:0);let o=t.map(a=>{var c,d,p,h;let u=(d=(c=n.columns.find(
b=>ct(b.name,{name:a})))==null?void 0:c.column)!=null?d:-1,l=(p=n.headers[u])!=null?p:"";return{
header:l,
number:(h=TK.exec(l))==null?void 0:h.slice(1).find(b=>b!==void 0)}}),i=o.flatMap(({number:a})=>a===void 0?
[]:w(a.replace(",",".")));if(new k(i).size<2)return null;let s=o.some(({header:a})=>/%|persen|bobot|weight|\(\s*(?:[x\u00d7]\s*\d|0[.,]\d)/i.
test(a));return i.length===t.length&&(s?[1,10,100]:[100]).some(a=>g.abs(Da(i)-a)<1e-6)?i:s&&i.length>
0?t.map((a,u)=>{var l,c,d;return w((d=(c=(l=o[u])==null?void 0:l.number)==null?void 0:c.replace(",",
"."))!=null?d:0)}):null}function EK(e,t,n){for(let{columns:r,totals:o}of e)for(let{from:i,weights:s}
of o){
let a=t.map((c,d)=>{var b,S,A;let p=(b=r.find(P=>ct(P.name,{name:c})))==null?void 0:b.column,h=p===void 0?
-1:i.indexOf(p);return h<0?null:((S=s[h])!=null?S:0)*((A=n[d])!=null?A:1)});if(i.length!==t.length||
a.some(c=>c===null))continue;let u=a.map(c=>c!=null?c:0),l=Da(u);return u.map(c=>TR(c/l*100))}return null}
function CK(e,t){let[n,r]=[Da(e),Da(t)];return e.every((o,i)=>{var s;return g.abs(o/n-((s=t[i])!=null?
s:0)/r)<.005})}m();var cp=e=>e.some(t=>t.lines.some(n=>n.code!==""));function dp(e,t){var i,s;let n=cp(
e),r=new y;for(let a of e)
for(let{code:u,name:l,institution:c,category:d}of DK(a,t,n)){let p=n?J(u):M(l);if(p==="")continue;
let h=(i=
r.get(p))!=null?i:{code:u,names:new y,institution:"",category:""};r.set(p,h),h.institution||(h.institution=
c),h.category||(h.category=d),l!==""&&h.names.set(l,((s=h.names.get(l))!=null?s:0)+1)}let o=g.max(2,
x(r.size).length);return[...r.values()].map(({code:a,names:u,institution:l,category:c},d)=>({...im,
...n?
{code:a}:{code:`P${x(d+1).padStart(o,"0")}`,codeMadeUp:!0},name:RK(u),institution:l,category:c}))}
function RK(e){
var n,r;let t=g.max(0,...e.values());return(r=(n=[...e].find(([,o])=>o===t))==null?void 0:n[0])!=null?
r:""}function DK(e,t,n){let r=e.columns.filter(s=>t.some(a=>ct(s.name,{name:a}))),o=s=>r.some(({
column:a})=>zh(
s.values[a])),i=e.lines.map(o).lastIndexOf(!0);return e.lines.filter((s,a)=>(n?s.code==="":s.name===
"")?!1:o(s)?!0:n?/\p{N}/u.test(s.code)&&(s.name!==""||!e.hasNames&&!/[\s,]/.test(s.code)):a<i||s.institution!==
"")}m();m();var OK=1e3,AK=e=>{let t=typeof e=="string"?jt(e):void 0;return t==="code"||t==="name"};
function tc(e,t){
var c,d;if(zn(e)||t===void 0)return null;let{headerRow:n}=t;if(!((c=e.values[n])!=null?c:[]).some(AK))
return null;let r=((d=e.values[n])!=null?d:[]).map(p=>typeof p=="string"?p:""),o=p=>r.findIndex(h=>jt(
h)===p),[i,s,a]=[o("code"),o("name"),o("institution")],u=r.findIndex(p=>ht(p)==="category"),l=e.values.
slice(n+1).flatMap(p=>{let h={code:W(p[i]),name:W(p[s]),institution:W(p[a]),category:W(p[u]),values:
p};
return(h.code!==""||h.name!=="")&&!jh(h.code,h.code===""?h.name:"",p)?[h]:[]});return{tab:e.tab,
values:e.
values,hasNames:s>=0,columns:IK(r,l,t),lines:l,isRepeated:PK(r),totals:t.columns.flatMap(({from:p,
weights:h})=>h===
null?[]:[{from:p,weights:h}]),headers:t.columns.map(({label:p})=>p),above:e.values.slice(0,n)}}
function PK(e){
let t=e.map(n=>gt(n).name).filter(n=>!ci(n));return new k(t.map(M)).size<t.length}var NK=(e,t)=>e.map(
n=>{var r;return(r=n.values[t])!=null?r:""});function IK(e,t,{columns:n}){let r=new y;for(let[o,i]of e.
entries()){let{name:s,weight:a}=gt(i),u=M(s),l=n[o];if(u===""||r.has(u)||l!==void 0&&l.role!=="criterion"||
l===void 0&&ht(s)==="category")continue;let c=_K(NK(t,o)),d=l===void 0||l.doubt===null;r.set(
u,{column:o,isMeant:d,key:u,name:s,weight:a,max:Sa(i),kind:d&&c==="words"?"open":c})}return[...r.values(
)]}
var ER=e=>e.flatMap(t=>{var n;return(n=pt(typeof t=="string"?t.replace(/\s*%\s*$/,""):t))!=null?n:[]}
);
function $K(e){let t=ER(e);return t.filter(n=>n>OK).length*2>t.length}function _K(e){let t=e.filter(
s=>!re(s)),n=ER(t),r=s=>typeof s=="string"&&_e(s,Cn),o=n.length+t.filter(r).length;if(n.length>0&&o*
2>=t.length)return $K(t)?"words":"numbers";let i=s=>typeof s=="string"&&pt(s)===null&&!r(s)&&!s.trim(
).
startsWith("#");return t.filter(i).length*2>t.length?"words":"open"}var FK=/peserta|inovasi|proposal|entri|innovation|participant|daftar|data|list|registrasi|pendaftar/i,
MK=["category","unitType","innovator","contact","phone","email","link"];function CR(e,t,{grid:n,
structure:r}){
let o=FK.test(n.tab)?tc(n,r):null;if(o===null)return null;let i=kt(n,wr),s=new y,a=0;for(let p of o.
lines){let h=A=>t&&p.code!==""?J(A.code)===J(p.code):p.name!==""&&M(A.name)===M(p.name),b=e.find(h);
if(b===void 0){(p.code!==""||p.institution!=="")&&(a+=1);continue}if(s.has(b))continue;let S=MK.map(
A=>{var P;return[A,W(p.values[(P=i==null?void 0:i.columns.get(A))!=null?P:-1])]});s.set(b,{...b,...f.
fromEntries(S),code:t?b.code:p.code||b.code,name:b.name||p.name,institution:b.institution||p.institution}
)}
if(s.size<2||s.size*2<e.length)return null;let u=new k([...s.values()].map(p=>J(p.code))),l=e.filter(
p=>!s.has(p)),c=u.size<s.size||l.some(p=>u.has(J(p.code))),d=[...s].map(([p,h])=>c?{...h,code:p.code}
:
h);return{grid:n,entries:[...d,...l],unscored:a}}m();function mp(e){var s;let t=AR(e),n=NR(t).filter(
a=>a.length>1),r=(s=DR(n))!=null?s:t.length===1?t:DR(
LK(t)),o=r==null?void 0:r[0];if(r===null||o===void 0)return null;let i=o.keys.filter(a=>r.every(u=>u.
keys.includes(a)));return cy(e,PR(o.table,i))}function cy(e,t){let n=AR(e),r=NR(n).filter(s=>s.length>
1),o=t.map(s=>M(s)),i=e.filter(s=>{let a=t.filter(c=>s.columns.some(d=>ct(d.name,{name:c}))).length;
if(a===t.length)return!0;if(a===0||a*2<t.length)return!1;let u=n.find(c=>c.table===s);return u===void 0||
!r.some(c=>c.includes(u))||u.keys.every(c=>o.includes(c))});return i.length===0?null:{tables:i,
criteria:[
...t]}}function OR(e){let[t]=e;if(t===void 0||e.some(o=>o.columns.some(i=>i.kind==="numbers")))return null;
let n=o=>e.every(i=>i.columns.some(s=>s.key===o&&s.kind==="open")),r=PR(t,t.columns.map(o=>o.key).filter(
n));return r.length===0?null:{tables:[...e],criteria:r}}function AR(e){let t=e.some(r=>r.columns.some(
o=>o.kind==="numbers")),n=new k(e.flatMap(r=>r.columns.filter(o=>o.kind==="numbers"||t&&o.isMeant).map(
o=>o.key)));return e.flatMap(r=>{let o=r.columns.filter(s=>s.kind!=="words"&&n.has(s.key)),i=RC(o.map(
s=>s.key));return i.length===0?[]:[{table:r,keys:i}]})}var PR=(e,t)=>e.columns.filter(n=>t.includes(
n.key)).map(n=>n.name),RR=e=>e.reduce((t,{table:n})=>t+n.lines.length,0);function DR(e){let[t=null]=[
...e].sort((n,r)=>r.length-n.length||RR(r)-RR(n)||e.indexOf(n)-e.indexOf(r));return t}function NR(e){
var n;let t=new y;for(let r of e){let o=[...r.keys].sort().join(`
`);t.set(o,[...(n=t.get(o))!=null?n:[],r])}return[...t.values()]}function LK(e){return e.map(t=>e.filter(
n=>{let r=n.keys.filter(o=>t.keys.includes(o)).length;return r>0&&r*2>=g.max(n.keys.length,t.keys.length)}
)).
filter(t=>{let[n]=t;return t.length>1&&(n==null?void 0:n.keys.some(r=>t.every(o=>o.keys.includes(r))))}
)}m();var jK=12,zK=["juri","dewanjuri","judge","penilai","panelis"],my=e=>zK.includes(M(e));function $R(
e){
var t;return py((t=UK(e))!=null?t:e.map(n=>n.trim()))}function py(e){let t=new k(e.filter(r=>IR(r)).
map(J)),n=0;return e.map(r=>{if(IR(r))return dy(r,BK(r)?r:"");do n+=1;while(t.has(`j${n}`));return r.
includes("@")?{...dy(`J${n}`,""),email:r}:dy(`J${n}`,r)})}var IR=e=>[...e].length<=jK&&J(e)!==""&&!e.
includes("@"),BK=e=>!/\p{N}/u.test(e)&&[...e].length>3;function UK(e){let[t,...n]=e.map(r=>ko(r).filter(
({right:o})=>J(o)!==""));for(let{left:r,right:o}of[...t!=null?t:[]].sort(WK).reverse()){let i=M(r);
if(i===
""||my(r))continue;let s=n.map(u=>{var l;return(l=u.find(c=>M(c.left)===i))==null?void 0:l.right}),a=[
o,...s].flatMap(u=>u!=null?u:[]);if(a.length===e.length&&new k(a.map(J)).size===a.length)return a}
return null}
var WK=(e,t)=>w(e.spaced)-w(t.spaced)||e.at-t.at,KK=/^(?:nama\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)(?:\s+name)?\s*(?:[:=]\s*(.*))?$/i;
function _R({above:e}){var t,n;for(let r of e){let o=r.map(W);for(let[i,s]of o.entries()){let a=KK.exec(
s);if(a===null)continue;let l=(((t=a[1])!=null?t:"").trim()||((n=o.slice(i+1).find(c=>/\p{L}/u.test(
c)))!=null?n:"")).replace(/^[:=\s]+/,"");if(/\p{L}/u.test(l))return l}}return""}var dy=(e,t)=>({...NT,
code:e,name:t});m();function FR(e,t,{names:n,hidden:r}){return n.flatMap(o=>{let i=e.find(a=>a.grid.tab===o),
s=t.includes(
o)?null:GK(o,i,r);return s===null?[]:[{kind:"TAB_LEFT",sure:s!=="summary"&&s!=="other-columns",
params:{
tab:o,reason:s}}]})}function GK(e,t,n){if(n.includes(e))return"hidden";if(t===void 0)return Hl(e)?
"recap":null;let{grid:r,table:o,shared:i,isOther:s}=t;return zn(r)?null:r.values.every(a=>a.every(re))?
"empty":s?"other-matter":i!==null?"summary":o===null?"not-entries":o.columns.some(a=>a.kind==="numbers")?
"other-columns":"not-scores"}m();var MR=(e,t)=>e.flatMap(n=>n.columns.filter(r=>t.some(o=>ct(r.name,
{name:o}))).flatMap(({column:r})=>n.
lines.flatMap(o=>{var i;return(i=pt(o.values[r]))!=null?i:[]}))),LR=(e,t)=>e.filter(n=>n>t).length*10<=
e.length;function jR(e,t){var r;let n=MR(e,t);return n.length===0?100:n.every(o=>o<=1)&&n.some(o=>o>
0&&o<1)?1:(r=[5,10].find(o=>LR(n,o)))!=null?r:100}function zR(e,t){var o;let n=[...e.map(i=>t.map(s=>{
var a,u;return(u=(a=i.columns.find(l=>ct(l.name,{name:s})))==null?void 0:a.max)!=null?u:null})),...e.
map(i=>ly(i,t,kR))],r=i=>i.every((s,a)=>{var u;return s!==null&&s>0&&LR(MR(e,[(u=t[a])!=null?u:""]),
s)});return(o=n.find(r))!=null?o:null}m();m();var qK=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|wawancara|semester|bulan|tahun|minggu|hari|tanggal|aspek|kriteria|bobot|weight/i,
BR=e=>{let t=jt(e);return t==="code"||t==="name"};function UR(e){let t=e.values.slice(0,Yo+1).map(o=>o.
map(ls)),n=t.map((o,i)=>{var s,a;return{row:i,headers:o,above:(s=t[i-1])!=null?s:[],cells:(a=e.values[
i])!=
null?a:[]}}),r=[...n.map(o=>({...o,own:HK(o.above,o.cells)?ZK(o.above,o.headers):[]})),...n.map(o=>(
{
...o,own:VK(o.headers),above:[]}))];for(let{row:o,headers:i,above:s,own:a}of r){if(![...s,...i].some(
BR))continue;let u=a.filter(c=>c.header===Yl||!ci(gt(c.header).name));if(new k(u.map(c=>M(c.label))).
size<2)continue;let l=u.every(c=>c.header===Yl)?"totals":"groups";return{tab:e.tab,layout:l,views:XK(
e,o,i,s,a)}}return null}var HK=(e,t)=>e.every((n,r)=>!BR(n)||re(t[r]));function ZK(e,t){let n=t.flatMap(
(u,l)=>{let c=e.slice(0,l+1).reduce((d,p)=>p===""?d:p,"");return u===""||c===""||jt(c)==="code"||jt(
c)==="name"||JK(u)?[]:[{column:l,over:c,header:u}]}),r=n.filter(u=>xo(u.over)&&!ci(gt(u.header).name));
if(r.length>1)return r.map(({column:u,header:l})=>({column:u,label:l,header:Yl}));let o=n.filter(u=>Ct(
u.header)!==null&&Ct(u.over)===null);if(o.length>1&&new k(o.map(u=>u.over)).size>1)return o.map(({
column:u,
over:l,header:c})=>{var d;return{column:u,label:(d=Ct(c))!=null?d:"",header:l}});let i=n.filter(u=>n.
some(l=>l.over!==u.over&&M(l.header)===M(u.header))),s=i.some(u=>Ct(u.over)!==null),a=i.some(u=>qK.test(
u.over));return!s&&a?[]:i.filter(u=>!s||Ct(u.over)!==null).map(({column:u,over:l,header:c})=>{var d;
return{column:u,label:(d=Ct(l))!=null?d:l,header:c}})}var JK=e=>{let t=jt(e);return t==="code"||t===
"name"||t==="institution"};function VK(e){let t=e.flatMap((r,o)=>{let i=Yn(r);return i===null?[]:[{
column:o,
label:i.label,header:i.rest}]}),n=({header:r})=>!ci(gt(r).name)&&!YK(r);return t.some(n)?t:e.flatMap(
(r,o)=>{var s,a;let i=(a=Ct(r))!=null?a:(s=Yn(r))==null?void 0:s.label;return i===void 0?[]:[{column:
o,
label:i,header:Yl}]})}var YK=e=>/^(?:nilai|skor|score|total)(?:\s+(?:nilai|skor))?$/i.test(e.trim());
function XK(e,t,n,r,o){let i=g.min(...o.map(a=>a.column)),s=new y;for(let{label:a}of o)s.has(M(a))||
s.set(M(a),a);return[...s].map(([a,u])=>{let l=new y(o.filter(h=>M(h.label)===a).map(h=>[h.column,h.
header])),c=n.map((h,b)=>{var S,A;return b<i?h||((S=r[b])!=null?S:""):(A=l.get(b))!=null?A:""}),d=h=>h.
map((b,S)=>S<i||l.has(S)?b:""),p=e.values.map((h,b)=>b===t?c:b===t-1&&r.length>0?h.map(()=>""):d(h));
return{label:u,grid:{tab:e.tab,values:p}}})}var fy=e=>{var t;return zn(e)?null:(t=_C(e))!=null?t:UR(
e)},gy=(e,t)=>Gh(e,t)||e.includes("@")&&M(e)===
M(t.email);function WR(e,t,n,r,o){var u,l;let i=(l=(u=fy(e))==null?void 0:u.views)!=null?l:[],s=c=>n.
find(d=>gy(c,d));return{sheets:i.flatMap(c=>{let d=s(c.label);return d===void 0?[]:[PC(li(c.grid,t.name,
d.code,r,o),c)]}),strangers:i.filter(({label:c})=>s(c)===void 0).map(({label:c})=>c)}}m();var KR=/juri(?!st)|judg|penilai|panelis|skor|score|lomba|kompetisi|competition|inovasi|innovat|kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|dampak|impact|replika|mudah disebar|keberlanjut|berkelanjut|sustain|efektif|presentasi|proposal|kriteria|criteri|bobot|finalis|karya/i,
QK=/^(?:nilai|poin|points?)$/i,e5=/^j\.?\s?\d{1,2}$/i,t5=/daftar hadir|presensi|absen|attendance|(?<!tahun )anggaran|budget|\brab\b|telepon|\bphone|kontak|contact|jadwal|schedule|keuangan|honor|gaji|payroll|\bkas\b|inventaris|belanja/i,
n5=e=>e.map(ls).filter(t=>t!=="");function GR(e){let t=e.values.slice(0,mh).map(o=>o.filter(i=>!re(i))),
n=t.findIndex(o=>o.length>2),r=t.slice(0,g.max(0,n)).flat().map(ls);return[e.tab,...r].some(o=>t5.test(
o))}var hy=(e,t)=>KR.test(e.tab)||e5.test(e.tab.trim())||e.values.slice(0,t+1).flatMap(n5).some(n=>KR.
test(n)||QK.test(n));m();function yy(e){let t=[...new y(e.flat().map(o=>[M(o),o])).values()],n=e.map(
o=>new k(o.map(M))),r=t.
filter(o=>!n.every(i=>i.has(M(o))));return r.flatMap((o,i)=>r.slice(i+1).filter(s=>Sr(o,s)&&!n.some(
a=>a.has(M(o))&&a.has(M(s)))).map(s=>({one:o,other:s})))}m();m();var r5=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|observasi|wawancara|administrasi|berkas|interview/i;
function qR(e){var a;let t=new y;for(let u of e)for(let{left:l,right:c}of ko(u).filter(d=>d.spaced||
/[|:_\-\u2013]/.test(u))){let d=M(l);if(d===""||J(c)===""||my(l)||Ct(l)!==null)continue;let p=(a=t.get(
d))!=null?a:{stage:l,tabs:[]};p.tabs.some(h=>J(h.label)===J(c))||p.tabs.push({tab:u,label:c}),t.set(
d,p)}let n=[...t.values()].filter(u=>u.tabs.length>1),r=n.map(u=>new k(u.tabs.map(l=>J(l.label)))),o=(
u,l)=>r5.
test(u.stage)||r.some((c,d)=>d!==l&&u.tabs.some(p=>c.has(J(p.label)))),i=n.filter(o),s=i.length>1&&e.
every(u=>!o5(u,i));return{sets:s?i:[],unclear:!s&&i5(e)}}var o5=(e,t)=>!t.some(n=>n.tabs.some(r=>r.tab===
e))&&Yn(e)!==null;function i5(e){var n;let t=new y;for(let r of e){let o=Yn(r);if(o===null)continue;
let i=J(o.label);t.set(i,((n=t.get(i))!=null?n:new k).add(M(o.rest)))}return[...t.values()].some(r=>r.
size>1)}function HR(e,t){var r;let n=(r=t==null?void 0:t.view)!=null?r:e;return GR(n)?{grid:n,
structure:t,table:null,
shared:null,isOther:!0}:{grid:n,structure:t,table:tc(n,t),shared:fy(n),isOther:!1}}var Oa=(e,t=[])=>(
{
reason:e,tabs:t});function ZR(e,t,n){var h,b;let r=n.flatMap(({table:S,shared:A})=>S===null||A!==null?
[]:[S]),o=n.filter(S=>S.shared!==null);if(e.stages.some(S=>S.scoreTab!==void 0))return s5(e.stages,o);
let{sets:i,unclear:s}=qR(r.map(S=>S.tab));if(e.stages.length>1)return by(e.stages,i,r);let[a]=e.stages;
if(a===void 0)return Oa("nothing");let u=t?i.find(S=>M(S.stage)===M(a.name)):void 0;if(u!==void 0)return by(
[a],[u],r);if(s&&!t)return Oa("stages",r.map(S=>S.tab));if(i.length>1&&!t){let S=i.map(A=>({...a,
name:A.
stage,advance:null}));return by(S,i,r)}let l=((b=(h=mp(r))==null?void 0:h.tables.length)!=null?b:0)>
1,c=o.filter(S=>{var A;return((A=S.shared)==null?void 0:A.layout)!=="totals"}),d=c.length>0?c:o,[p]=d;
if(!l&&(p!=null&&p.shared)){let S=d.map(A=>A.grid.tab);return S.length>1?Oa("several-shared",S):t?Oa(
"stage-tab",S):[JR({...a,scoreTab:p.grid.tab},p.shared,p.structure)]}return[{stage:a,desks:r.map(S=>(
{
label:S.tab,table:S})),layout:null}]}function JR(e,{layout:t,views:n},r){let o=n.flatMap(({label:i,
grid:s})=>{
let a=tc(s,r);return a===null?[]:[{label:i,table:a}]});return{stage:e,desks:o,layout:t}}function s5(
e,t){
let n=e.map(o=>{let i=t.find(s=>{var a;return M(s.grid.tab)===M((a=o.scoreTab)!=null?a:"")});return i!=
null&&i.shared?JR(o,i.shared,i.structure):o}),r=n.flatMap(o=>{var i;return"desks"in o?[]:[(i=o.scoreTab)!=
null?i:o.name]});return r.length>0?Oa("unclear-judges",r):n.filter(o=>"desks"in o)}function by(e,t,n){
let r=e.map(i=>{var u;let s=t.find(l=>M(l.stage)===M(i.name)),a=((u=s==null?void 0:s.tabs)!=null?u:[
]).
flatMap(({tab:l,label:c})=>n.filter(d=>d.tab===l).map(d=>({label:c,table:d})));return{stage:i,desks:
a,
layout:null}}),o=r.filter(i=>i.desks.length===0).map(i=>i.stage.name);return o.length>0?Oa("stages",
o):r}m();var a5={sum:"sum",mean:"mean",weighted:"weighted",maximum:"extreme",minimum:"extreme",rank:
"rank",number:"number",large:"large",text:"text","left-out":"left-out"},u5={numbers:"numbers",
example:"example",statistic:"statistic",weight:"weight",maximum:"maximum",section:"section",header:
"header",note:"note","left-out":"left-out"};function VR(e){var r,o;let t=new y,n=new y;for(let{
columns:i,rows:s,tab:a,values:u}of e){
for(let{role:l,label:c}of i){let d=a5[l];if(d===void 0||c==="")continue;let p=`${d} ${M(c)}`;t.has(p)||
t.set(p,{kind:"PASSED_COLUMN",sure:!0,params:{header:c,reason:d}})}for(let[l,c]of s.entries()){let d=u5[
c];
if(d===void 0)continue;let p=(o=((r=u[l])!=null?r:[]).map(W).find(b=>b!==""))!=null?o:"",h=d==="note"?
d:`${d} ${M(p)}`;n.has(h)||n.set(h,{kind:"PASSED_ROW",sure:!0,params:{tab:a,row:l+1,label:p,reason:d}
})}}
return[...t.values(),...n.values()]}m();var wy=.051,l5=4,XR=e=>J(e.code)||M(e.name),c5=(e,t)=>({
table:e,lines:new y([...e.lines].reverse().map(
n=>[XR(n),n])),columns:t.map(n=>{var r,o;return(o=(r=e.columns.find(i=>ct(i.name,{name:n})))==null?
void 0:
r.column)!=null?o:-1})}),d5=({table:e,columns:t})=>t.flatMap(n=>e.lines.flatMap(r=>{var o;return(o=pt(
r.values[n]))!=null?o:[]}));function m5(e,t){let n=t.filter(l=>l!==e);if(n.length<2)return!1;let[r,o,
i,s,a]=[0,0,0,0,0],u=g.max(wy,Xl(d5(e)));for(let l of e.table.lines){let c=XR(l);for(let[d,p]of e.columns.
entries()){let h=pt(l.values[p]),b=n.flatMap(({lines:A,columns:P})=>{var N,I,_;return(_=pt((I=A.get(
c))==null?void 0:I.values[(N=P[d])!=null?N:-1]))!=null?_:[]});if(h===null||b.length<2)continue;let S=b.
reduce((A,P)=>A+P,0);a+=1,g.abs(h-S/b.length)<=u&&(o+=1),g.abs(h-S)<wy&&(i+=1),g.abs(h-g.max(...b))<
wy&&(s+=1),new k(b).size>1&&(r+=1)}}return r>=l5&&(o===a||i===a||s===a)}var p5=/rata|rerata|mean|average|rekap|recap|total|jumlah|gabung|akhir|final|hasil|semua|seluruh|result|summary|ringkas|nilai|skor|score/i,
f5=/(?:^|[^\p{L}])(?:juri|judge|penilai|panelis|j\.?\s?\d)(?:[^\p{L}]|$)/iu,YR=e=>`summary/${M(e)}`;
function QR({tables:e,criteria:t},n,r){let o=e.map(s=>c5(s,t));return o.filter(s=>m5(s,o)).map(({
table:s})=>s).
filter(({tab:s})=>{let a=r.get(YR(s));return a!==void 0?a==="ignore":p5.test(s)&&!f5.test(s)?!0:(n.push(
{id:YR(s),kind:"SUMMARY",tab:s,tabs:[s],params:{tab:s},options:xt.SUMMARY,default:null}),!1)})}m();
var g5=/(?:^|\s)(?:lomba|kompetisi|gelar|penghargaan|sayembara|festival|anugerah|competition|award|contest)(?:\s|$)/i,
h5=/^(?:(?:lembar|formulir|form|blangko|rekap(?:itulasi)?|daftar|berita acara|score\s*sheet)\s+)?(?:(?:penilaian|nilai|skor|scores?|penjurian)\s+)?(?:(?:dewan\s+)?juri\s+)?(?:pada\s+|for\s+)?/i,
y5=/(?:^|[^\d])(20\d{2})(?:[^\d]|$)/,b5=/^pemerintah\s+(?:daerah\s+)?(?:kota|kabupaten|provinsi)\s+\p{L}.*$/iu,
w5=/(?:^|\s)(?:kota|kabupaten)\s+(\p{L}[\p{L}\s]*?)(?=\s+tahun\b|\s*\d|\s*[,.;(-]|$)/iu,v5=({above:e}
)=>e.
flatMap(t=>{var r;let n=t.map(W).filter(o=>o!=="");return n.length===1&&!/[:=]/.test((r=n[0])!=null?
r:"")?n:[]}),eD=e=>e===e.toUpperCase()?e.toLowerCase().replace(/(^|\s)\p{L}/gu,t=>t.toUpperCase()):e;
function tD(e){let t=e.map(i=>k5(v5(i))),[n={}]=t,r=f.keys(n),o=i=>t.every(s=>{var a,u;return M((a=s[
i])!=
null?a:"")===M((u=n[i])!=null?u:"")});return f.fromEntries(r.filter(o).map(i=>[i,n[i]]))}function k5(
e){
let t={},n=e.map(a=>{var u;return(u=y5.exec(a))==null?void 0:u[1]}).find(a=>a!==void 0);n!==void 0&&
(t.year=n);let r=e.find(a=>b5.test(a));r!==void 0&&(t.government=eD(r.replace(/\s+tahun\b.*$/i,"").trim(
)));
let o=e.map(a=>{var u;return(u=w5.exec(a))==null?void 0:u[1]}).find(a=>a!==void 0);o!==void 0&&(t.city=
eD(o.trim()));let i=e.find(a=>g5.test(a)),s=i==null?void 0:i.replace(h5,"").replace(
/\s+(?:tahun\s+)?20\d{2}\s*$/i,
"").trim();return s!==void 0&&s!==""&&(t.competition=s),t}m();var nc=e=>`hidden/${M(e)}`,vy=({
criteria:e},{structures:t})=>[...t.values()].flatMap(({tab:n,columns:r})=>!e.
every(i=>r.some(({role:s,header:a})=>s==="criterion"&&ct(a,i)))||e.length===0?[]:[{id:nc(n),kind:
"HIDDEN",tab:n,tabs:[n],params:{tab:n},options:xt.HIDDEN,default:null}]);m();function ky(e,t){let[n,
r]=[M(e),M(t)];if(n===""||r===""||n===r)return!1;let[o,i]=n.length<r.length?[
n,r]:[r,n];return o.length>=4&&i.includes(o)?!1:!Sr(e,t)&&!x5(e,t)}var nD=e=>e.toLowerCase().split(
/[^\p{L}\p{N}]+/u).
filter(t=>t.length>2);function x5(e,t){let[n,r]=[new k(nD(e)),new k(nD(t))],o=[...n].filter(i=>r.has(
i)).length;return o>1&&o*2>g.min(n.size,r.size)}function xy(e,t,n){let r=new y(t.map(i=>[i.code,i])),
o=new k(e.flatMap(({rows:i})=>i.flatMap(({entry:s,name:a})=>{let u=r.get(s!=null?s:"");return u!==void 0&&
a!==""&&!ky(a,u.name)?u.code:[]})));return e.flatMap(i=>{if(i.codeColumn===null||i.nameColumn===null)
return[];let s=i.rows.filter(d=>d.name!==""&&d.entry!==null),a=s.flatMap(d=>{var h;let p=r.get((h=d.
entry)!=null?h:"");return p!==void 0&&o.has(p.code)&&ky(d.name,p.name)?[{sheet:i,row:d,entry:p}]:[]}
),
u=a.length>2&&a.length*2>s.length,[l]=a;return(u&&l!==void 0?[rD(`names/${M(i.tab)}`,l,a.length)]:a.
map(d=>rD(`names/${M(i.tab)}/${J(d.entry.code)}`,d,1))).filter(({id:d})=>!n.has(d))})}var rD=(e,{
sheet:t,
row:n,entry:r},o)=>{var i;return{id:e,kind:"NAMES",tab:t.tab,cell:Se(n.row,(i=t.nameColumn)!=null?i:
0),tabs:[t.tab],params:{code:r.code,one:r.name,other:n.name,count:o},options:xt.NAMES,default:null}}
;m();function rc({criteria:e,entries:t}){let n=new k(t.map(i=>J(i.code)).filter(i=>i!=="")),r=new k(
t.map(
i=>M(i.name)).filter(i=>i!=="")),o=new y;return{hasCriteria:e.length>0,isCriterion(i){var a;let s=(a=
o.get(i))!=null?a:e.some(u=>ct(i,u));return o.set(i,s),s},isMisspelled:i=>e.some(({name:s})=>Sr(s,gt(
i).name)),isEntry:(i,s)=>i===""?r.has(M(s)):n.has(J(i))}}var Aa=["criteria","entries","judges"],T5=e=>"reason"in e;
function Ty(e,t,n,{grids:r,structures:o,answers:i},s){
let a=r.map(U=>HR(U,o.get(U.tab))),u=ZR(e,n,a);if(T5(u))return u;let l=[],c=[],d=[];for(let U of u){
let q=R5(U,e,t,{facts:l,questions:c,answers:i},u.length>1);if(q===null)return iD(a);d.push(q)}if(t.length===
Aa.length&&!d.some(U=>D5(U,a)))return{reason:"no-sign",tabs:d.flatMap(U=>U.desks.map(q=>q.table.tab)).
filter(pp)};let p=d.flatMap(U=>U.desks.map(q=>q.table)),[h,...b]=p;if(h!=null&&h.isRepeated&&b.length===
0)return{reason:"unclear-judges",tabs:[h.tab]};let S=d.flatMap(U=>U.names).filter(pp),A=t.includes(
"judges")?O5(d):e.judges,P=t.includes("entries")?A5(p,S,a,l):e.entries,N=!n&&(d.length>1||d.some(U=>U.
stage.scoreTab!==void 0)),I=N?P5(d):e.stages,_=t.includes("criteria")?N5(d):e.criteria,F=tD(p),j=E5(
e.settings,F),B={...e,settings:j,stages:I,criteria:_,entries:P,judges:A};if(t.some(U=>B[U].length===
0))return iD(a);if(t.includes("judges")&&!I5(B,d,s.names))return{reason:"unbound",tabs:d.flatMap(U=>U.
desks.map(q=>q.table.tab)).filter(pp)};let L=a.flatMap(({structure:U})=>U!==void 0&&p.some(({tab:q})=>q===
U.tab)?U:[]),z=[...p.map(U=>U.tab),...l.flatMap(U=>U.kind==="ENTRY_LIST"||U.kind==="TAB_LEFT"?U.params.
tab:[])];return{competition:B,hasStages:N,facts:[...$5(d,A,N,I),...l,...f.keys(F).length>0?[S5(F)]:[
],
...VR(L),...FR(a,z,s)],findings:t.includes("entries")?_5(d):[],questions:Zl([...C5(a,p),...c,...SC(p,
i)])}}var S5=({competition:e="",year:t="",city:n="",government:r=""})=>({kind:"TITLES",sure:!1,
params:{
competition:e,year:t,city:n,government:r}}),E5=(e,t)=>({...e,...f.fromEntries(f.entries(t).filter(([
n])=>e[n]===""))}),C5=(e,t)=>e.flatMap(({structure:n})=>n!==void 0&&t.some(({tab:r})=>r===n.tab)?n.questions:
[]),pp=(e,t,n)=>n.indexOf(e)===t;function R5(e,t,n,{facts:r,questions:o,answers:i},s){var U,q;let a=e.
desks.map(H=>H.table),u=H=>n.includes("criteria")?mp(H):cy(H,ze(t,e.stage).map(X=>X.name)),l=(U=u(a))!=
null?U:s||e.layout!==null?OR(a):null;if(l===null)return null;let c=u(a)===null,d=QR(l,o,i),p=l.tables.
filter(H=>!d.includes(H));for(let{tab:H}of d)r.push({kind:"TAB_LEFT",sure:!1,params:{tab:H,reason:
"summary"}});let h=p.length<l.tables.length&&(q=u(p))!=null?q:l,{tables:b}=h,S=n.includes("criteria")?
DC(h,o,i):h.criteria,A=s?e.stage.name:null,P=n.includes("criteria")?wR(b,S,i):null;if(P!==null&&o.push(
P),!n.includes("criteria"))return{...e,desks:oD(e,b),criteria:[],isOpen:c,names:S};let N=zR(b,S),I=N!=
null?N:S.map(()=>jR(b,S)),_=xR(b,S),F=_.from==="equal"&&N!==null&&new k(N).size>1,j=F?I:_.weights,B=SR(
b,S,j,I,i);B.question!==null&&o.push(B.question);let{weights:L}=B;r.push({kind:"CRITERIA",sure:b.length>
1&&!c,params:{stage:A,names:S}},{kind:"WEIGHTS",sure:_.from!=="equal",params:{from:F?"maxima":_.from,
stage:A}},{kind:"SCALE",sure:N!==null,params:{max:I.filter(pp),from:N===null?"scores":"written",
stage:A}});
let z=S.map((H,X)=>{var Q,ye;return{stage:e.stage.name,name:H,weight:(Q=L[X])!=null?Q:1,min:0,max:(
ye=
I[X])!=null?ye:100,description:""}});return{...e,desks:oD(e,b),criteria:z,isOpen:c,names:S}}var oD=(
{
desks:e},t)=>e.filter(n=>t.includes(n.table));function D5(e,t){return e.layout!==null&&e.layout!=="totals"?
!0:e.desks.some(({table:n})=>{let r=t.find(o=>o.grid.tab===n.tab);return r!==void 0&&hy(r.grid,
n.above.length)})}function O5(e){let[t,...n]=e,r=e.flatMap(a=>a.desks.map(u=>u.label)),o=r.filter((a,
u)=>r.
findIndex(l=>J(l)===J(a))===u),i=n.length===0&&(t==null?void 0:t.layout)===null;return(i?$R(r):py(o)).
map((a,u)=>{var S,A,P;let l=(S=(i?r:o)[u])!=null?S:"",c=e.filter(N=>N.desks.some(I=>J(I.label)===J(l))),
d=(P=(A=c[0])==null?void 0:A.desks.find(N=>J(N.label)===J(l)))==null?void 0:P.table,p=a.name===""||J(
a.name)===J(a.code),h=(t==null?void 0:t.layout)===null&&p&&d!==void 0?_R(d):"",b=c.length===e.length?
[]:c.map(N=>N.stage.name);return{...a,name:h||a.name,stages:b}})}function A5(e,t,n,r){let o=dp(e,t),
i=cp(e),s=new k(e.map(u=>u.tab)),a=n.filter(({grid:u})=>!s.has(u.tab)).map(u=>CR(o,i,u)).find(u=>u!==
null);return r.push({kind:"ENTRIES",sure:i,params:{count:o.length,by:i?"code":"name"}}),a?(r.push({
kind:"ENTRY_LIST",sure:!1,params:{tab:a.grid.tab,unscored:a.unscored}}),a.entries.map(u=>({...im,...u}
))):
o}function P5(e){let t=e.map(n=>dp(n.desks.map(r=>r.table),n.names).length);return e.map(({stage:n},
r)=>{
var i,s;let o=(i=t[r+1])!=null?i:0;return{...n,advance:o>0&&o<((s=t[r])!=null?s:0)?o:n.advance}})}
function N5(e){
let[t]=e,n=r=>E.stringify(r.criteria.map(o=>[M(o.name),o.weight,o.max]));return t!==void 0&&e.every(
r=>n(r)===n(t))?t.criteria.map(r=>({...r,stage:null})):e.flatMap(r=>r.criteria)}function I5(e,t,n){
let r=ar(
n,e),o=t.filter(i=>i.layout===null).flatMap(i=>i.desks);return r.length<o.length||!o.every(i=>r.some(
s=>s.name===i.table.tab))||o.length>0&&r.length>o.length?!1:t.filter(i=>i.layout!==null).every((i,s,
a)=>i.
desks.every(u=>{let l=e.stages.find(d=>d.name===i.stage.name);return(l===void 0||a.length===0?[]:at(
e,l)).filter(d=>gy(u.label,d)).length===1}))}function $5(e,t,n,r){let o=e.filter(a=>a.layout===null).
flatMap(a=>a.desks.map(u=>u.table.tab)),i=o.every(a=>/juri|judge|penilai|panelis|(?:^|[^\p{L}])j\s?\d/iu.
test(a)),s=e.flatMap(({layout:a,desks:u,stage:l})=>{var c;return a===null?[]:[{kind:"SCORE_TAB",sure:
a!==
"totals",params:{tab:(c=l.scoreTab)!=null?c:"",layout:a,judges:u.map(d=>d.label)}}]});return[...n&&e.
length>1?[{kind:"STAGES",sure:!1,params:{stages:r.map(a=>a.name),advance:r.map(a=>a.advance)}}]:[],
...o.
length>0?[{kind:"JUDGE_TABS",sure:i&&t.length>1,params:{tabs:o}}]:[],...s]}function _5(e){let t=e.flatMap(
i=>i.desks.map(s=>s.table)),n=cp(t)?[]:e.flatMap(i=>i.desks.map(s=>dp([s.table],i.names).map(a=>a.name))),
r=e.flatMap(i=>i.layout===null?[]:i.desks.map(s=>[s.label])),o=i=>s=>({code:"NAMES_SIMILAR",severity:
"error",params:{...s,of:i}});return[...yy(n).map(o("entry")),...yy(r).map(o("judge"))]}function iD(e){
var o,i,s,a;let t=(u,l)=>l.length===0?null:{reason:u,tabs:l.map(c=>c.grid.tab)},n=e.filter(({table:u}
)=>u==
null?void 0:u.columns.some(l=>l.kind==="numbers")),r=e.filter(({grid:u})=>u.values.some(l=>l.some(c=>typeof c==
"number")));return(a=(s=(i=(o=t(n.length>1?"unlike":"not-scores",n))!=null?o:t("turned",r.filter(({
grid:u})=>F5(
u))))!=null?i:t("not-scores",e.filter(({table:u})=>u!==null)))!=null?s:t("not-entries",r.filter(({
grid:u})=>M5(
u))))!=null?a:{reason:"nothing",tabs:[]}}var F5=e=>e.values.slice(0,10).some(t=>t.slice(0,2).some(n=>typeof n==
"string"&&/^(?:kriteria|criteri|aspek|indikator|unsur)/i.test(n.trim()))&&t.filter(n=>typeof n=="string"&&
n.trim()!==""&&!ci(n)).length>2),M5=e=>hy(e,g.min(9,e.values.length));m();function L5(e,t){var r;let n=t.length===1&&
e===""?t[0]:void 0;return(r=t.find(({name:o})=>M(o)===M(e)))!=
null?r:n}function j5(e,t){if(re(e))return null;let n=pt(e);return n===null?"not-a-number":w.isInteger(
n)&&n>=t?n:"out-of-range"}function fp(e,{stages:t,entries:n}){var a,u;let r=kt(e,Vs),o=[],i=[],s=[];
for(let{row:l,cell:c}of(a=r==null?void 0:r.rows)!=null?a:[]){let d=F=>W(c(F)),p=L5(d("stage"),t),h=n.
find(F=>J(F.code)===J(d("entry"))),b=(F,j,B=d(F),L=[])=>{let z={setting:`plenary.${F}`,value:B,
reason:j,
allowed:L},U=p===void 0?{}:{stage:p.name};return i.push({code:"SETTING_INVALID",severity:"error",...U,
...st(r,l,F),params:z}),null},S=(F,j)=>{let B=j5(c(F),j);return typeof B=="string"?b(F,B,c(F)):B};if(
p!==
void 0&&h!==void 0){let F=s.some(j=>j.stage===p.name&&j.entry===h.code);if(s.push({stage:p.name,
entry:h.
code}),F&&!re(c("rank"))){b("entry","duplicate");continue}}if(re(c("rank")))continue;p===void 0&&b(
"stage","unknown-reference",d("stage"),t.map(F=>F.name)),h===void 0&&b("entry","unknown-reference");
let A=S(
"rank",1),P=S("computed",1),[N,I]=[S("votesFor",0),S("votesAgainst",0)];if(A!==null&&A!==P&&d(
"reason")===""&&b("reason","empty"),p===void 0||h===void 0||A===null)continue;let _=st(r,l,"rank");o.push(
{stage:p.name,entry:h.code,computed:P,rank:A,reason:d("reason"),votesFor:N,votesAgainst:I,tab:e.tab,
cell:(u=_==null?void 0:_.cell)!=null?u:null})}return{decisions:o,findings:i,listed:s}}m();m();var z5=16,
Sy=(e,t)=>t(E.stringify([e.stage,e.entry,e.computed,e.rank,e.reason,e.votesFor,e.votesAgainst])).
slice(0,z5);function gp(e,t,n){var a,u;let r=new y,o=new y;for(let l of t.filter(({action:c})=>c==="plenary")){
r.set(l.stage,Qm(l));for(let c of Qm(l))o.has(c)||o.set(c,l)}let i=new y,s={confirmed:[],
unconfirmed:[],missing:new y};for(let l of e){let c=Sy(l,n),d=(a=r.get(l.stage))!=null&&a.includes(c)?
o.get(c):void 0;i.set(l.stage,[...(u=i.get(l.stage))!=null?u:[],c]),d===void 0?s.unconfirmed.push(l):
s.confirmed.push({...l,confirmed:{by:d.by,at:d.at}})}for(let[l,c]of r){let d=c.filter(p=>{var h;
return!((h=
i.get(l))!=null?h:[]).includes(p)}).length;d>0&&s.missing.set(l,d)}return s}m();m();var B5="23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
function Ey(e){var r;let t=[...e.slice(0,20)].map(o=>w.parseInt(o,16).toString(2).padStart(4,"0")).join(
"");return((r=v.from({length:16},(o,i)=>B5[w.parseInt(t.slice(i*5,(i+1)*5),2)]).join("").match(new RegExp(
".{4}","g")))!=null?r:[]).join("-")}var sD=8;function aD(e){let t=x(w.parseInt(e.slice(0,12),16)%10**
sD).padStart(sD,"0");return`${t.slice(0,4)}-${t.slice(4)}`}var uD=(e,t)=>t.includes(aD(e))?aD(e):Ey(
e);var U5=e=>({stage:e,status:"open",at:"",by:"",hash:"",code:"",reason:""}),W5=e=>e.status==="decided"?
{...e,hash:"",code:"",status:"closed"}:e;function Je(e,t){return t.reduce((n,{action:r,stage:o,at:i,
by:s,hash:a,detail:u})=>{let l=n.findIndex(p=>p.stage===o);if(l<0)return n;let c={stage:o,at:i,by:s,
hash:"",code:"",reason:""};if(r==="close")return n.map(p=>p.stage===o?{...c,status:"closed"}:p);if(r===
"decide")return n.map(p=>p.stage===o?{...c,hash:a,code:uD(a,u),status:"decided"}:p);if(r!=="reopen")
return n;let d={...c,status:"open",reason:u};return[...n.slice(0,l),d,...n.slice(l+1).map(W5)]},e.map(
({name:n})=>U5(n)))}var an=(e,t)=>e.find(n=>n.stage===t);m();var cD={part:"decisions",tab:Z.decisions,
columns:[{key:"stage",header:$("Tahap","Stage"),width:140},
{key:"code",header:$("Kode Penetapan","Decision Code"),width:110},{key:"at",header:$("Waktu","Time"),
width:150},{key:"by",header:$("Pelaku","By"),width:200},{key:"method",header:$("Metode","Method"),
width:110},
{key:"version",header:$("Versi Aturan","Rules Version"),width:90},{key:"hash",header:$("Sidik Hasil",
"Result Hash"),width:160},{key:"part",header:$("Bagian","Part"),width:70},{key:"content",header:$(
"Isi","Content"),width:300}]},K5=3e4;function lD(e){var n;return(n=e.replace(/[^\x20-\x7e]/g,r=>`\\u${r.
charCodeAt(0).toString(16).padStart(4,"0")}`).match(new RegExp(`\\S(?:.{0,${K5}}\\S)?(?=\\S|$)`,"g")))!=
null?n:[]}var dD="B";function mD(e,t,n,r,o){let i=e.flatMap(a=>[...lD(a.text).map((u,l)=>({...a,part:
x(
l+1),content:u})),...lD(a.testimony).map((u,l)=>({...a,part:`${dD}${l+1}`,content:u}))]),s=cD.columns.
map(({key:a,header:u,width:l})=>({header:u[n],width:l,value:c=>c[a]}));return zt(t,r,o,s,i,0)}
function Pa(e){
var r;let t=e===null?null:kt(e,cD),n=new y;for(let{cell:o}of(r=t==null?void 0:t.rows)!=null?r:[]){
let i=W(
o("stage")),s=n.get(i),a=x(o("content")),u=W(o("part")).startsWith(dD);s!==void 0&&u?n.set(i,{...s,
testimony:s.
testimony+a}):s!==void 0?n.set(i,{...s,text:s.text+a}):n.set(i,{stage:i,code:W(o("code")),at:W(o(
"at")),
by:W(o("by")),method:W(o("method")),version:W(o("version")),hash:W(o("hash")),text:u?"":a,testimony:
u?
a:""})}return[...n.values()]}function hp({testimony:e}){try{let t=E.parse(e);return v.isArray(t.ranking)&&
v.isArray(t.printed.judges)?t:null}catch{return null}}function Na({text:e}){try{let t=E.parse(e);
return[
...[t.stages,t.criteria,t.entries,t.judges,t.institutions],t.plenary,t.sheets].every(v.isArray)?{
snapshot:t,
canonical:E.stringify(t)}:null}catch{return null}}m();var Cy="#d9e2f3";function ur(e,t){var n;for(
let r=1;;r+=1){let o=qh(e.name,r),i=Oe().getSheetByName(
o);if(pD(i)){In({...e,name:o},t);return}let s=G5(i);if(Zh((n=s[0])==null?void 0:n[0])){t.isShut(o)||
ts(o,t.admins()),q5(s,e)||gD(i,e),fD(o,e,i.getLastRow(),i.getLastColumn());return}}}function In(e,t){
var r;let n=(r=Oe().getSheetByName(e.name))!=null?r:Ry(e.name);t!==void 0&&ts(e.name,t.admins()),gD(
n,e),fD(e.name,e,0,0)}function Ry(e){let t=Oe().getActiveSheet(),n=Oe().insertSheet(e,Oe().getSheets(
).
length);return Oe().setActiveSheet(t),n}var pD=e=>e===null||e.getLastRow()===0;function Qt(e){for(
let t=1;;t+=
1){let n=qh(e,t);if(pD(Oe().getSheetByName(n)))return{name:n,grid:null};let r=Le(n);if(zn(r))return{
name:n,grid:r}}}function G5(e){return e.getLastRow()<3?[]:e.getRange(2,1,2,g.max(1,e.getLastColumn())).
getValues()}function q5([e=[],t=[]],n){var o;let r=(o=n.values[n.headerRow])!=null?o:[];return x(e[0]).
endsWith(n.layout)&&r.every((i,s)=>i===t[s])}function fD(e,t,n,r){let o=g.max(t.values.length,n),i=g.
max(t.widths.length,r),s=v.from({length:o},(a,u)=>v.from({length:i},(l,c)=>{var d,p;return(p=(d=t.values[
u])==
null?void 0:d[c])!=null?p:""}));nn(e,0,0,s,t.formats)}function gD(e,t){let n=t.widths.length,r=t.headerRow+
1;go(e,t.values.length+1,n);let o=(t.isClosed?t.values.length:e.getMaxRows())-r;for(let{start:i,
length:s,
value:a}of hi(t.widths))e.setColumnWidths(i+1,s,a);e.getRange(r,1,o+1,n).setWrap(!0).setVerticalAlignment(
"top").setHorizontalAlignment("left");for(let{start:i,length:s,value:a}of hi(t.formats))a!==""&&o>0&&
e.getRange(r+1,i+1,o,s).setNumberFormat(a),hx(a)&&e.getRange(r,i+1,o+1,s).setHorizontalAlignment(
"center");e.getRange(r,1,1,n).setFontWeight("bold").setBackground(Cy),t.headerRow>0&&e.getRange(1,1).setFontSize(
14),e.setFrozenRows(r),t.frozenColumns>0&&e.setFrozenColumns(t.frozenColumns)}function hi(e){let t=[
];
for(let[n,r]of e.entries()){let o=t[t.length-1];o!==void 0&&o.value===r?o.length+=1:t.push({start:n,
length:1,value:r})}return t}function hD(e,{rows:t},n){let{confirmed:r,unconfirmed:o,missing:i}=gp(e,
t,Ue),s=o.length===0?[]:H5(o,
t,n),a=o.filter(l=>!s.some(({tab:c,cell:d})=>c===l.tab&&d===l.cell)),u=new k([...a.map(({stage:l})=>l),
...i.keys()]);return{decisions:e.flatMap(l=>[...r,...s].filter(({stage:c,entry:d,cell:p})=>c===l.stage&&
d===l.entry&&p===l.cell)),findings:[...u].map(l=>{var S,A;let c=a.filter(P=>P.stage===l),{tab:d=Z.plenary[
n.
settings.language],cell:p=null}=(S=c[0])!=null?S:{},h={entries:c.map(({entry:P})=>P),missing:(A=i.get(
l))!=null?A:0},b={tab:d,...p===null?{}:{cell:p}};return{code:"PLENARY_UNCONFIRMED",severity:"error",
stage:l,...b,params:h}})}}function H5(e,t,{stages:n,settings:r}){let o=Je(n,t),i=({stage:a})=>{var u;
return((u=an(o,a))==null?void 0:u.status)==="decided"};if(!e.some(i))return[];let s=Pa(Qt(Z.decisions[
r.
language]).grid);return e.flatMap(a=>{let u=an(o,a.stage),l=s.find(({stage:h})=>h===a.stage),c=l===void 0?
null:Na(l);if((u==null?void 0:u.status)!=="decided"||c===null||Ue(c.canonical)!==u.hash)return[];let d=E.
stringify([a.stage,a.entry,a.rank,a.reason,a.votesFor,a.votesAgainst]);return c.snapshot.plenary.some(
h=>E.stringify(h)===d)?[{...a,confirmed:{by:u.by,at:u.at}}]:[]})}m();m();var oc={part:"history",tab:
Z.history,columns:[{key:"at",header:$("Waktu","Time"),width:150},{key:"by",
header:$("Pelaku","By"),width:200},{key:"action",header:$("Tindakan","Action"),width:130},{key:
"detail",header:$("Rincian","Detail"),width:380},{key:"run",header:$("Proses","Run"),width:90},{key:
"hash",
header:$("Sidik Hasil","Result Hash"),width:160},{key:"stage",header:$("Tahap","Stage"),width:140},{
key:"chain",header:$("Rantai","Chain"),width:140}]};function yD(e){var s,a,u;let t=e===null?null:kt(
e,oc),n=[],r=[];for(let{row:l,cell:c}of(s=t==null?void 0:t.rows)!=null?s:[]){let d=N=>W(c(N)),p={row:
l,
texts:Xm(d),chain:d("chain")};r.push(p);let h=En(d("action"),xa);if(h===void 0)continue;let[b,S,A,P]=[
xl(d("at")),d("by"),d("detail"),d("run")];n.push({link:p,row:{at:b,by:S,action:h,detail:A,run:P,hash:
d(
"hash"),stage:d("stage")}})}let o=Vm(r);return{rows:n.flatMap(l=>o.has(l.link)?[]:[l.row]),links:r,
headerRow:(a=
t==null?void 0:t.headerRow)!=null?a:null,columns:(u=t==null?void 0:t.columns)!=null?u:new y}}m();m();
m();m();function ic(e,t){let[n,r]=e.toFixed(2).split("."),[o,i]=t==="id"?[".",","]:[",","."];return`Rp${n.
replace(/\B(?=(\d{3})+$)/g,o)}${i}${r}`}var Z5={id:{running:"masih ikut",ineligible:
"tidak lolos administrasi",disqualified:"didiskualifikasi",withdrawn:"mundur"},en:{running:
"takes part",ineligible:"was ineligible",disqualified:"was disqualified",withdrawn:"withdrew"}},bD=(
e,{language:t})=>V(e.map(({entry:n,status:r})=>`${n} ${Z5[t][r]}`),
t);function wD(e,t,{text:n}){let r=t===null?"":` (${t})`;return e?n(`Menang${r}`,`Wins${r}`):n(`Lolos${r}`,
`Advances${r}`)}var Ia=(e,{text:t})=>e===void 0?"":t(` di kategori ${e}`,` in the category ${e}`),
vD={ADVANCES:({places:e,last:t,title:n,category:r},o)=>e===null?o.text(
"Semua peserta tahap ini lolos.","All entries of this stage advance."):`${wD(t,n,o)}: ${o.text(`termasuk ${e} tempat teratas`,
`within the top ${e}`)}${Ia(r,o)}.`,SHARED_RANK_AT_CUT:({places:e,last:t,title:n,sharing:r,category:
o},i)=>`${wD(
t,n,i)}: ${i.text(`peringkatnya sama dengan ${V(r,"id")} di batas ${e} tempat${Ia(o,i)}, dan peringkat bersama tidak dipecah`,
`its rank is shared by ${V(r,"en")} at the cut of ${e}${Ia(o,i)}, and a shared rank is never split`)}.`,
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
removed:n},r)=>{let o=bD(n,r);return t===null?r.text(`Naik sebagai pengganti karena ${o}.`,`Moves up as a replacement because ${o}.`):
r.text(`Naik dari tempat ${t} ke tempat ${e} karena ${o}.`,`Moves up from place ${t} to place ${e} because ${o}.`)}
,PLACE_KEPT:({removed:e},t)=>{let n=bD(e,t);return t.
text(`Tidak naik menggantikan: ${n} setelah ikut tahap berikutnya, yang berlangsung tanpa peserta ini.`,
`Does not move up: ${n} after taking part in the next stage, which was held without this entry.`)},
PRIZE:({prize:e},{text:t})=>e==="open"?t(
"Uang pembinaan belum ditetapkan karena peringkatnya bersama.",
"The prize is not settled because the rank is shared."):t(`Uang pembinaan ${ic(e.amount,"id")}.`,
`Prize ${ic(e.amount,"en")}.`),FIRST_RESERVE:({sharing:e,category:t},n)=>{let r=Ia(t,n);return e.length>
1?n.text(`Cadangan pertama${r}, bersama: ${V(e,"id")}.`,`First reserve${r}, shared: ${V(e,"en")}.`):
n.text(`Cadangan pertama${r}.`,`First reserve${r}.`)},OUTSIDE_CUT:({places:e,behind:t,category:n},r)=>{
let{text:o,name:i,unit:s,distance:a}=r,u=t===null?"":a(t),l=t===null?"":s==="mean-rank"?o(`; ${i} ${u} lebih besar daripada yang terakhir lolos`,
`; ${i} ${u} higher than the last who does`):o(`; ${u} di bawah yang terakhir lolos`,`; ${u} behind the last who does`);
return o(`Tidak lolos: di luar ${e!=null?
e:0} tempat yang tersedia${Ia(n,r)}${l}.`,`Does not advance: outside the ${e!=null?e:0} places${Ia(n,
r)}${l}.`)}};m();m();var kD={id:{points:"nilai","mean-rank":"rata-rata peringkat","standard-score":
"skor baku"},en:{points:"score","mean-rank":"mean rank","standard-score":"standard score"}},J5={id:{
points:"","mean-rank":"makin kecil makin baik","standard-score":"50 berarti setara rata-rata"},en:{
points:"","mean-rank":"lower is better","standard-score":"50 means average"}},Dy=e=>e.slice(0,1).toUpperCase(
)+e.slice(1),xD=(e,t)=>kD[t][e],
TD=(e,t)=>J5[t][e];function $a(e,t,n=!1){let r=kD[t][e].split(" ").map(Dy).join(" ");return n?t==="id"?
`${r} Tahap`:`Stage ${r}`:r}m();var V5=6,Y5=BigInt(0);function X5(e,t){let n=BigInt(10**t);for(let{d:
r}of e)if(n%r!==Y5)return!1;return!0}
function _a(e,t,n){if(X5(e,n))return n;let r=on(t(e),n);for(let o=n;o<n+V5;o+=1){let i=e.map(s=>kr(s,
o));if(on(t(i),n)===r)return o}return n+2}var yp=new Fe(0),Oy=(e,t,n)=>An(Vn(e,t),n);function SD(e,t,
n){let r=n;if(sn(e,t)===0)return r;for(;on(
e,r)===on(t,r);)r+=1;return r}var sc=(e,t)=>ta[e].name[t];function ac(e,t,n,r){let o=SD(e.value,t,e.
metric==="majority"?0:n);return[Oy(e.value,o,r),Oy(t,o,r)]}function ED(e,t,n){let r=xD(n,e),o=new y,
i=(s,a)=>Oy(s,a,e);return{language:e,decimals:t,unit:n,name:r,Name:Dy(r),text:(s,a)=>e==="id"?s:a,
points:s=>i(
s,t),distance:s=>i(s,SD(s,yp,t)),plain:s=>An(Vn(s,4).replace(/\.?0+$/,""),e),fixed:i,scoresOf:s=>{
let a=s.
map(d=>d.score),u=_a(a,yn,t),c=n==="points"&&a.length>2?_a([...a].sort(sn).slice(1,-1),yn,t):u;
return s.
map(({judge:d,score:p})=>`${d} ${i(p,g.max(u,c))}`)},once:(s,a)=>{var l;let u=(l=o.get(s))!=null?l:a(
);
return o.set(s,u),u}}}m();var CD={MARGIN:({margin:e,next:t},{text:n,distance:r,unit:o,name:i,
language:s})=>{let a=r(e),u=o==="points"?a:n(`${i} ${a}`,`${a} of ${i}`),l=V(t.entries,s,3);return n(
`Selisih ${u} dari peringkat ${t.
rank} (${l}).`,`${u} ahead of rank ${t.rank} (${l}).`)},PLENARY_DECIDED:({rank:e,computed:t,reason:n,
votesFor:r,votesAgainst:o},{text:i})=>{let s=r===null&&o===null?"":i(` (${r!=null?r:0} setuju, ${o!=
null?o:0} tidak)`,` (${r!=null?r:0} for, ${o!=null?o:0} against)`),a=n===""?"":`: ${n.replace(
/[.\s]+$/,
"")}`;return i(`Pleno memutuskan peringkat ${e} (hasil hitung ${t})${a}${s}.`,`The plenary decided rank ${e} (computed ${t})${a}${s}.`)}
,LAST_RANK:(e,{text:t})=>t("Peringkat terakhir.","Last rank."),CATEGORY_RANK:({
category:e,rank:t},{text:n})=>n(`Peringkat ${t} di kategori ${e}.`,`Rank ${t} in the category ${e}.`)}
;m();var RD={id:{recused:"tidak menilai (BK)",conflict:"benturan kepentingan",incomplete:
"nilai belum lengkap"},en:{recused:"stepped aside (BK)",conflict:"conflict of interest",incomplete:
"scores incomplete"}},Q5={id:{given:"dari Pengaturan",estimated:"ditaksir dari nilai tahap ini",
"no-judge-effect":"tidak ditemukan beda keketatan antarjuri","too-few-scores":
"nilainya terlalu sedikit untuk menaksir"},
en:{given:"from the settings",estimated:"estimated from the scores of this stage","no-judge-effect":
"no difference in severity found","too-few-scores":"too few scores to estimate it from"}};function e8(
e,{
text:t,plain:n}){let r=e.map(i=>`${i.criterion} ${n(i.weight)}`);return e.every(i=>{var s,a;return i.
weight.equals((a=(s=e[0])==null?void 0:s.weight)!=null?a:0)})?t("bobot kriteria sama",
"equal weights"):
t(`bobot ${r.join(", ")}`,`weights ${r.join(", ")}`)}var bp=({judge:e,score:t,alike:n},r,{points:o,
text:i})=>`${e} ${o(t)} (${r}${n>1?i(`, satu dari ${n} yang sama`,`, one of ${n} alike`):""})`;
function t8(e,t,{text:n}){
if(e.entries===1)return`${e.judge} 0 (${n("hanya satu nilai","a single score")})`;if(e.sd.equals(0))
return`${e.judge} 0 (${n("semua nilainya sama","all scores alike")})`;let r=n("simpangan baku",
"standard deviation");return`${e.judge} ${t(e.z)} (${n("rata-rata","mean")} ${t(e.mean)}, ${r} ${t(e.sd)}, ${n(
`${e.entries} peserta`,`${e.entries} entries`)})`}var DD={STAGE_SCORE:({method:e,judges:t,criteria:n,
score:r},o)=>{let{text:i,Name:s,points:a,scoresOf:u,unit:l,language:c}=o,d=u(t).join("; "),p=l==="points"?
` = ${Qo[e].score[c]}`:"",h=i(p===""?" dari":""," of"),b=t.length,S=i(`${b} juri`,b===1?"1 judge":`${b} judges`),
A=o.once(n,()=>e8(n,o));return`${s} ${a(r)}${p}${h} ${S} (${d}); ${A}.`},SCORES_DROPPED:({
dropped:e},t)=>e===null?t.text(
"Kurang dari tiga juri: tidak ada nilai yang dibuang, dihitung rata-rata biasa.",
"Fewer than three judges: no score is dropped, the plain mean counts."):t.text(`Dibuang: ${bp(e.highest,
"tertinggi",t)} dan ${bp(e.lowest,"terendah",t)}; rata-rata dari nilai lainnya.`,`Dropped: ${bp(e.highest,
"highest",t)} and ${bp(e.lowest,"lowest",t)}; the mean is over the others.`),MIDDLE_SCORES:({
middle:e},{text:t,scoresOf:n})=>{let r=n(e).join("; ");return e.length===1?t(`Nilai tengah: ${r}.`,`The score in the middle: ${r}.`):
t(`Rata-rata dua nilai tengah: ${r}.`,`Mean of the two scores in the middle: ${r}.`)},
RANKS_WITHIN_JUDGES:({ranks:e},{text:t,plain:n})=>{let r=e.map(o=>t(`${o.judge} ${n(
o.rank)} dari ${o.entries}`,`${o.judge} ${n(o.rank)} of ${o.entries}`));return t(`Peringkat pada tiap juri: ${r.join(
"; ")}.`,`Rank with each judge: ${r.join("; ")}.`)},STANDARDIZED:({judges:e},t)=>{let n=i=>t.
fixed(i,t.decimals+2),r=e.map(i=>t8(i,n,t)),o=n(yn(e.map(i=>i.z)));return t.text(`Selisih dari rata-rata juri dalam simpangan baku: ${r.join(
"; ")}; 50 + 10 \xD7 rata-ratanya ${o}.`,`Distance from the judge\u2019s mean in standard deviations: ${r.join(
"; ")}; 50 + 10 \xD7 their mean ${o}.`)},SEVERITY_CORRECTED:({
mean:e,correction:t},{text:n,fixed:r,plain:o,decimals:i,language:s})=>{if(t===null)return n(
"Semua peserta dinilai juri yang sama, jadi koreksi keketatan tidak mengubah rata-rata.",
"All entries were scored by the same judges, so the correction for severity leaves the mean as it is.");
let{points:a,lambda:u,
origin:l}=t,c=_a([e,a],([S,A])=>S.add(A),i),d=r(e,c),p=r(a.abs(),c),h=`\u03BB = ${o(u)}, ${Q5[s][l]}`;
if(on(a.abs(),c)===on(yp,c))return n(`Rata-rata ${d} tidak berubah oleh koreksi keketatan (${h}).`,`The correction for severity leaves the mean ${d} as it is (${h}).`);
let b=a.s>0;return n(`Rata-rata ${d} ${b?"ditambah":"dikurangi"} ${p}: juri peserta ini secara bersama ${p} poin lebih ${b?
"ketat":"longgar"} daripada keseluruhan juri (${h}).`,`Mean ${d} ${b?"plus":"minus"} ${p}: the judges of this entry together are ${p} points ${b?
"stricter":"more lenient"} than the panel as a whole (${h}).`)},JUDGE_LEFT_OUT:({
judge:e,reason:t},{text:n})=>n(`Juri ${e} tidak dihitung: ${RD.id[t]}.`,`Judge ${e} is not counted: ${RD.
en[t]}.`),JUDGES_WITHOUT_SCORE:({judges:e},{text:t})=>t(`Tanpa nilai dari juri ${V(e,"id")}.`,`Without scores of ${V(
e,"en")}.`),CARRIED_OVER:({parts:e,score:t},{text:n,name:r,Name:o,points:i,fixed:s,
plain:a,decimals:u})=>{let l=p=>{var h;return(h=sm(e.map(({weight:b},S)=>({weight:b,score:p[S]}))))!=
null?h:yp},c=_a(e.map(p=>p.score),l,u),d=e.map(p=>`${p.stage} ${s(p.score,c)} \xD7 ${a(p.weight)}`).
join(" + ");return n(`${o} gabungan ${i(t)} dari ${d}.`,`Carried-over ${r} ${i(t)} from ${d}.`)}};m(
);var OD=({metric:e,criterion:t},{language:n})=>t===void 0?sc(e,n):`\u201C${t}\u201D`,n8=({higher:e,
lower:t},{
text:n})=>e>t?n("menang","won"):e<t?n("kalah","lost"):n("seri","drawn");function r8(e,t){let n=e.filter(
({higher:i,lower:s})=>i>s).length,r=e.filter(({higher:i,lower:s})=>i<s).length,o=e.map(i=>`${i.rival} ${n8(
i,t)} ${i.higher}\u2013${i.lower}`);return t.text(` Pasangan menang ${n}, kalah ${r} (banyaknya juri yang menilai lebih tinggi\u2013lebih rendah: ${V(
o,"id")}).`,` Pairs won ${n}, lost ${r} (judges who put it higher\u2013lower: ${V(o,"en")}).`)}var AD={
TIE_BROKEN:({score:e,tied:t,step:n,rival:r,
duels:o=[]},i)=>{let{text:s,Name:a,points:u,decimals:l,language:c}=i,[d,p]=ac(n,r.value,l,c),h=OD(n,
i),b=o.length===0?"":r8(o,i),S=u(e),A=V(t,c);return s(`${a} ${S} sama pada ${A}; ditentukan oleh ${h}: ${d} (peringkat ${r.rank}, ${r.entry}: ${p}).${b}`,
`${a} ${S} is shared by ${A}; decided by ${h}: ${d} (rank ${r.rank}, ${r.entry}: ${p}).${b}`)},
TIE_SHARED:({score:e,sharing:t,steps:n},r)=>{let{text:o,
Name:i,points:s,decimals:a,language:u}=r,l=s(e),c=V(t,u),d=n.map(h=>`${OD(h,r)} ${ac(h,h.value,a,u)[
0]}`),
p=d.length===0?"":` (${d.join(", ")})`;return o(`${i} ${l} dan semua penentu${p} sama pada ${c}: peringkat bersama.`,
`${i} ${l} and every tie-break${p} are the same for ${c}: shared rank.`)}};var o8={...DD,...AD,...CD,
...vD};function i8({code:e,params:t},n){return o8[e](t,n)}function PD(e,t,n="points"){let r=ED(e,g.max(
2,t),n);return o=>o.map(i=>i8(i,r)).join(" ")}function ND(e,t,n){var r;for(let o of e){
if(o.code==="TIE_SHARED")return sc("shared",t);if(o.code==="TIE_BROKEN"){let{step:i,rival:s}=o.params,
[a,u]=ac(i,s.value,g.max(2,n),t);return`${(r=i.criterion)!=null?r:sc(i.metric,t)} ${a} (${s.entry} ${u})`}
}return""}var Co=(e,t)=>Qo[e].name[t];var s8={menu:{name:"Lembar Juri",open:"Buka panel",validate:
"Periksa lembar juri",compute:e=>e===null?
"Hitung peringkat":`Hitung Top ${e}`,ranking:"Lihat peringkat lengkap",rankingTitle:
"Peringkat lengkap",documents:"Buat piagam dan surat",close:e=>`Tutup penilaian dan ${e===null?
"hitung peringkat":`hitung Top ${e}`}`,plenary:"Siapkan tab Pleno",decide:"Tetapkan hasil",verify:
"Periksa keaslian hasil"},
tabs:{ranking:(e,t)=>`Peringkat \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Peringkat Akhir${e===""?
"":` \u2014 ${e}`}`,findings:e=>`Hasil Pemeriksaan${e===""?"":` \u2014 ${e}`}`,coverage:e=>`Keikutsertaan${e===""?
"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} dari ${t} instansi mengirim inovasi`,
documents:"Dokumen",history:"Riwayat",computed:(e,t,n)=>`dihitung ${Ge(e,"id")} oleh ${t} \xB7 proses ${n}`,
checked:(e,t,n)=>`diperiksa ${Ge(e,"id")} oleh ${t} \xB7 proses ${n}`,method:e=>`metode ${Co(e,"id")}`,
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
closed:e=>`${e} tab juri dikunci`,ruling:(e,t,n)=>`Sanggahan ${[e,t===null?"":`(${Ge(t,"id")})`].join(
" ").trim()}: ${n}`.replace(" :",":"),decided:(e,t,n,r,o)=>`kode ${e}, metode ${t}, versi aturan ${n}, segel bukti ${r}${o===null?
"":`, berita acara nomor ${o.number} (${o.link})`}`,plenary:e=>e.
length===0?"tidak ada keputusan":`peringkat putusan ${e.join(", ")}`,accepted:e=>`urutan nilai di tab ${e} diterima sebagaimana adanya`}
,problems:{notSorted:e=>`Tab \u201C${e}\u201D tidak (lagi) ditemukan terurut sebagian. Periksa lembar juri sekali lagi.`,
notAsked:"Pertanyaannya sudah berubah. Periksa sekali lagi, lalu jawab yang masih ada.",
tooManyAnswers:
"Jawaban terlalu banyak untuk diingat. Perbaiki judul kolom atau nama peserta di tab juri, lalu periksa lagi.",
notAdmin:e=>e===""?
"Google tidak memberi tahu siapa Anda. Buka kembali lembar ini dengan akun yang berhak, lalu coba lagi.":
`Hanya admin lomba yang dapat melakukan ini; Anda masuk sebagai ${e}. Admin adalah pemilik berkas, atau siapa pun yang boleh mengubah tab ${Z.settings.id} yang dilindungi.`,
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
ofAnother:(e,t,n)=>`${e} oleh ${t}, ${n}`}},a8={menu:{name:"Lembar Juri",open:"Open panel",validate:
"Check judge tabs",compute:e=>e===null?"Compute ranking":`Compute Top ${e}`,ranking:
"Show the full ranking",rankingTitle:"Full ranking",documents:"Make certificates and letters",close:
e=>`Close judging and compute ${e===null?"ranking":`Top ${e}`}`,plenary:"Prepare the plenary tab",
decide:"Decide the result",verify:"Verify the result"},tabs:{ranking:(e,t)=>`Ranking \xB7 ${e}${t===""?
"":` \u2014 ${t}`}`,finalRanking:e=>`Final Ranking${e===""?"":` \u2014 ${e}`}`,findings:e=>`Findings${e===
""?"":` \u2014 ${e}`}`,coverage:e=>`Coverage${e===""?"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} of ${t} institutions have submitted entries`,
documents:"Documents",history:"History",computed:(e,t,n)=>`computed ${Ge(e,"en")} by ${t} \xB7 run ${n}`,
checked:(e,t,n)=>`checked ${Ge(e,"en")} by ${t} \xB7 run ${n}`,
method:e=>`method ${Co(e,"en")}`,hash:e=>`hash ${e.slice(0,8)}`,overwritten:
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
closed:e=>`judge tabs locked: ${e}`,ruling:(e,t,n)=>`Objection ${[e,t===null?"":`(${Ge(t,"en")})`].join(
" ").trim()}: ${n}`.replace(" :",":"),decided:(e,t,n,r,o)=>`code ${e}, method ${t}, rules version ${n}, evidence seal ${r}${o===null?
"":`, minutes number ${o.number} (${o.link})`}`,plenary:e=>e.
length===0?"no decisions":`decided ranks ${e.join(", ")}`,accepted:e=>`the order of the scores in the tab ${e} accepted as it is`}
,problems:{notSorted:e=>`The tab \u201C${e}\u201D is not (or no longer) found sorted in part. Check the score sheets again.`,
notAsked:"The questions have changed. Check again, then answer those that are left.",tooManyAnswers:
"There are too many answers to remember. Correct the headers or the entries\u2019 names on the judge tabs, then check again.",
notAdmin:e=>e===""?
"Google does not say who you are. Open this sheet again with an account that has access, then try again.":
`Only an admin of the competition can do this; you are signed in as ${e}. Admins are the owner of the file and whoever may edit the protected tab ${Z.settings.en}.`,
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
oe=e=>e==="id"?s8:a8,ce=(e,t,n)=>n===void 0?{code:e,message:t}:{code:e,message:t,link:n};function fs(
e){let t=e.filter(n=>n.action==="compute");return t[t.length-1]}function ID(e,t,n){let r=fs(
n);return!t&&r!==void 0&&r.hash===e?{run:{id:r.run,at:r.at,by:r.by,hash:e,provisional:t},isNew:!1}:{
run:{id:vt(),at:et(),by:we(),hash:e,provisional:t},isNew:!0}}function Fa(e){let{name:t,grid:n}=Qt(Z.
history[e]);return{name:t,exists:n!==null,...yD(n)}}var yi="chain";function _t(e,t,n){var d,p,h,b;
let{
language:r}=n;Rn();let o={stage:"",...t},i=(p=(d=xa.find(([S])=>S===o.action))==null?void 0:d[1][r])!=
null?p:o.action,s={...o,at:rr(o.at),action:i},a=Xm(S=>s[S].trim()),u=ui(u8(e),a,Ue),l=e.exists?c8(e,
r):l8;if(e.exists){let S=v.from({length:g.max(...l.values())+1},()=>"");for(let[A,P]of l)S[P]={...s,
chain:u}[A];nn(e.name,Fr(e.name),0,[S])}else{let S=oe(r).tabs,A=oc.columns.map(P=>({header:P.header[
r],
width:P.width,value:N=>N[P.key]}));In(zt(e.name,S.history,S.historyOrigin,A,[{...s,chain:u}],0),ni(n,
()=>!1))}Rn(),Be(yi,u);let c={row:((b=(h=e.links[e.links.length-1])==null?void 0:h.row)!=null?b:2)+1,
texts:a,chain:u};return{...e,exists:!0,columns:l,rows:[...e.rows,o],links:[...e.links,c]}}function u8(
{
exists:e,links:t}){let n=e?Ie(yi):null;return n!==null&&!t.some(({chain:o})=>o===n)?n:Ym(t,Ue)}var l8=new y(
oc.columns.map(({key:e},t)=>[e,t]));function c8({name:e,headerRow:t,columns:n},r){let o=oc.columns.filter(
({key:s})=>!n.has(s));if(t===null||o.length===0)return new y(n);let i=g.max(...n.values())+1;return nn(
e,t,i,[o.map(({header:s})=>s[r])]),new y([...n,...o.map(({key:s},a)=>[s,i+a])])}m();m();function wp(
e){let{language:t}=e.settings,n=[gs(bl,t,f8(e.settings)),d8(e.stages,t),gs(vl,t,e.criteria.
map(o=>{var i;return[(i=o.stage)!=null?i:"",o.name,o.weight,o.min,o.max,o.description]})),gs(wr,t,e.
entries.map(o=>{var i,s;return[o.code,o.name,o.institution,o.category,o.unitType,o.innovator,o.contact,
o.phone,o.email,o.link,(s=(i=Jo.find(([a])=>a===o.status))==null?void 0:i[1][t])!=null?s:"",o.reason]}
)),
gs(Yi,t,e.judges.map(o=>[o.code,o.name,o.role,o.institution,o.email,o.phone,o.stages.join(", "),o.conflicts.
join(", ")]))];if(e.institutions.length===0)return n;let r=e.institutions.map(o=>[o.name,o.parent,o.
unitType,m8(o.required,t)]);return[...n,gs(kl,t,r)]}function gs(e,t,n){var r;return{name:e.tab[t],
values:[
kx(e,t),...n],headerRow:0,frozenColumns:((r=e.columns[0])==null?void 0:r.key)==="code"?1:0,widths:e.
columns.map(o=>o.width),formats:e.columns.map(o=>{var i;return(i=o.format)!=null?i:""}),layout:""}}
var $D=(e,t,n)=>({
...gs(e,n,[]),name:t});function d8(e,t){let n=e.map((a,u)=>p8(a,u,t)),r=gs(wl,t,n);if(e.some(a=>a.scoreTab!==
void 0))return r;let{values:o,widths:i,formats:s}=r;return{...r,values:o.map(a=>a.slice(0,-1)),
widths:i.
slice(0,-1),formats:s.slice(0,-1)}}var m8=(e,t)=>{var n,r;return(r=(n=gn.find(([o])=>o===e))==null?
void 0:
n[1][t])!=null?r:""};function p8(e,t,n){var i,s,a,u,l;let r=e.title===null?"":"name"in e.title?e.title.
name:e.title.outcomes.map(c=>`${c.places}: ${c.name}`).join("; "),o=(s=(i=Zs.find(([c])=>c===e.form))==
null?void 0:i[1][n])!=null?s:"";return[t+1,e.name,(a=e.weight)!=null?a:"",(u=e.advance)!=null?u:"",r,
o,e.date===null?"":Qi(e.date,n),(l=e.scoreTab)!=null?l:""]}function f8(e){let{language:t}=e,n=or.map(
s=>[s.word[t],Ay(e,s)]),r=g.max(3,e.prizes.length),o=v.from({length:r},(s,a)=>{var u;return[`${na[t]} ${a+1}`,
(u=e.prizes[a])!=null?u:""]}),i=n.findIndex(([s])=>{var a;return s===((a=or.find(u=>u.key===
"plenaryDate"))==null?void 0:a.word[t])});return[...n.slice(0,i),...o,...n.slice(i)]}function Ay(e,t){
var o,i;let n=e[t.key],{language:r}=e;return t.kind==="date"?typeof n=="string"?Qi(n,r):"":t.kind===
"choice"?(i=(o=t.choices.find(([s])=>s===n))==null?void 0:o[1][r])!=null?i:"":t.kind==="choices"&&v.
isArray(n)?n.map(s=>{var a,u;return(u=(a=t.choices.find(([l])=>l===s))==null?void 0:a[1][r])!=null?u:
s}).join(", "):v.isArray(n)?n.join(", "):t.kind==="auto-or-number"&&n==="auto"?t.auto[r]:typeof n=="number"||
typeof n=="string"?n:""}function _D(e,t){let n=Dn(e),r=c=>{let d=e.get(c);return d===void 0||d.values.every(
p=>p.every(re))},
o=Aa.filter(r);if(o.length===0)return{reading:n,unwritten:[],facts:[],findings:[],questions:null};
let i=g8(
n.competition,o,!r("stages"),t);if("reason"in i)return{reading:n,unwritten:[],facts:[],findings:y8(o,
n.competition,i),questions:null};let{language:s}=n.competition.settings,a=["settings","stages"].filter(
c=>r(c)&&(c==="settings"||i.hasStages)),u=wp(i.competition).flatMap(c=>{var p,h;let d=[...a,...o].find(
b=>Z[b][s]===c.name);return d===void 0?[]:[[d,{...c,name:(h=(p=e.get(d))==null?void 0:p.tab)!=null?h:
c.name}]]}),l=u.map(([c,{name:d,values:p}])=>[c,{tab:d,values:p}]);return{reading:Dn(new y([...e,...l])),
unwritten:i.findings.length+i.questions.length>0?[]:u.map(([,c])=>c),facts:i.facts,questions:o.includes(
"criteria")?i.questions:null,findings:[...i.findings,...h8(i.facts)]}}function g8(e,t,n,{names:r,
isHidden:o,
read:i,answers:s}){let a=ar(r,e).map(F=>F.name),u=e.stages.flatMap(F=>r.filter(j=>j===F.scoreTab)),l=a.
length>0||e.stages.length>1&&e.judges.length>0,d=(l?[]:r.filter(o)).filter(F=>s.get(nc(F))!=="use"),
p=r.filter(F=>!d.includes(F)&&s.get(Jl(F))!=="ignore"),h=rc(e),b=F=>{let j=F.map(i);return{grids:j,
structures:lp(
j,h,s),answers:s}},S=l?a:p.filter(F=>as(F)||u.includes(F)),A={names:r,hidden:d},P=Ty(e,t,n,b(S),A),N=l?
[]:p.filter(F=>Hl(F)&&!S.includes(F)),I="reason"in P&&["nothing","not-entries","not-scores"].includes(
P.reason);if("questions"in P){let F=d.filter(B=>as(B)&&!s.has(nc(B))),j=vy(P.competition,b(F));
return{
...P,questions:[...P.questions,...j]}}if(!I||N.length===0)return P;let _=Ty(e,t,n,b([...S,...N]),A);
return"reason"in _?P:_}var h8=e=>e.flatMap(t=>{var o;if(t.kind!=="SCALE"||t.params.from==="written")
return[];let{stage:n,max:r}=t.params;return[{code:"SCALE_ASSUMED",severity:"info",...n===null?{}:{
stage:n},
params:{max:(o=r[0])!=null?o:100}}]});function y8(e,t,n){return(e.length===Aa.length?["entries"]:e).
map(o=>{let i=Z[o][t.settings.language];return{code:"TAB_MISSING",severity:"error",tab:i,params:{tab:
i,
judge:null,why:n}}})}m();m();m();var Py="\u2713",Ro=e=>`"${e.replace(/"/g,'""')}"`;function FD(e){
let[t="0",n="0"]=x(e).split("e"),[r="0",o=""]=t.split("."),i=o.length-w(n),s=x(w(r+o));return i>0?`${s}/${10**i}`:
`${s}${"0".repeat(-i)}`}
function MD(e,t,n){let r=Se(e,t,1,n),o=`IF(COUNTA(${r})=0;"";COUNT(${r})&"/${n}")`,i=`IF(COUNT(${r})=${n};${Ro(
Py)};${o})`;return`=IF(COUNTIF(${r};${Ro(Cn.id)})>0;${Ro(Cn.id)};${i})`}function LD(e,t,n,r,o){
let i=u=>Se(e,u,t,1),s=u=>`COUNTIF(${i(r)};${Ro(u)})`;return`=${`${s(Py)}+${s(Cn.id)}`}&${Ro(o.of)}&COUNTA(${i(
n)})&${Ro(o.done)}`}function jD(e,t,{min:n,max:r}){let o=Se(e,t),i=`AND(${o}>=${FD(n)};${o}<=${FD(r)})`;
return`=IF(ISNUMBER(${o});${i};${o}=${Ro(Cn.id)})`}var zD=(e,t,n)=>{let r=`$${Se(e,t)}`;
return n==="complete"?`=${r}=${Ro(Py)}`:n==="recused"?`=${r}=${Ro(Cn.id)}`:`=NOT(${r}="")`};m();var BD=(
{code:e,name:t})=>t===""?e:`${t} (${e})`,UD=e=>e.filter(t=>t!=="").join(" \xB7 "),b8={title:(e,t,n)=>UD(
[e,BD(t),n]),help:(e,t)=>[`Nilai ${e!=null?e:"sesuai judul"} atau BK (benturan).`,...t===""?[]:[`Batas: ${t}.`]].join(
" "),of:" dari ",done:" selesai",rejected:e=>`Isi angka ${e}, atau BK bila tidak menilai karena benturan kepentingan. Kosongkan bila belum dinilai.`}
,w8={title:(e,t,n)=>UD([e,BD(t),n]),
help:(e,t)=>[`Score ${e!=null?e:"as headed"} or BK (conflict).`,...t===""?[]:[`Due: ${t}.`]].join(
" "),
of:" of ",done:" done",rejected:e=>`Enter a number ${e}, or BK if you step aside because of a conflict of interest. Leave blank what is not scored yet.`}
,Ny=e=>({id:b8,en:w8})[e];m();function v8(e){let t=2166136261;for(let n=0;n<e.length;n++)t=g.imul(t^e.charCodeAt(
n),16777619);return t>>>
0}function k8(e){let t=g.imul(e^e>>>16,2246822507),n=g.imul(t^t>>>13,3266489909);return(n^n>>>16)>>>
0}function Iy(e,t,n){if(t.form!=="files")return[...e];let r=`${M(t.name)}|${J(n.code)}|`;return e.map(
(o,i)=>({entry:o,index:i,key:k8(v8(r+J(o.code)))})).sort((o,i)=>o.key-i.key||o.index-i.index).map(({
entry:o})=>o)}var bi={code:$("Kode","Code"),status:$("Terisi","Filled"),name:$("Nama Inovasi",
"Innovation"),notesToCommittee:$(
"Catatan untuk Panitia","Notes to Committee"),notesToEntrant:$("Catatan untuk Peserta",
"Notes to Entrant"),institution:$("Instansi","Institution"),link:$("Tautan Proposal","Proposal Link")}
,$y=3,Do=$y+
1,vp=0,kp=1,x8=2,Kr=3,T8=[["complete","#d9ead3"],["recused","#e0e0e0"],["begun","#fff2cc"]],_y=({min:
e,
max:t},n)=>{let r=o=>n==="id"?x(o).replace(".",","):x(o);return`${r(e)}\u2013${r(t)}`},S8=e=>g.min(
110,
g.max(62,...e.split(/\s+/).map(t=>14+8*t.length)));function Fy({criteria:e,language:t,entries:n}){
let r=e.
map(i=>`${i.name} (${_y(i,t)})`),o=n.some(i=>i.link!=="")?[bi.link[t]]:[];return{headers:[bi.code[t],
bi.status[t],bi.name[t],...r,bi.notesToCommittee[t],bi.notesToEntrant[t],bi.institution[t],...o],
widths:[
62,58,128,...r.map(S8),160,160,160,...o.map(()=>180)],scored:r.length}}var E8=e=>["code","status",
"name","institution","link"].some(t=>_e(e,bi[t])),WD=({values:e,headerRow:t},n)=>{var r;return((r=e[
t])!=
null?r:[]).every((o,i)=>{var s;return((s=n[t])==null?void 0:s[i])===o})};function KD(e){var n;let t=(
n=
e[$y])!=null?n:[];return e.slice(Do).every(r=>r.every((o,i)=>{var s;return o===""||E8(x((s=t[i])!=null?
s:""))}))}var GD=({scored:e,expected:t})=>e===0?"":e<t?"#f1c232":"#6aa84f";function My(e,t,n){let{
headers:r,
scored:o}=Fy(n),i=v.from({length:o+2},()=>""),s=a=>[a.institution,a.link].slice(0,r.length-Kr-o-2);
return{
values:e.map(a=>[a.code,"",a.name,...i,...s(a)]),formulas:e.map((a,u)=>r.map((l,c)=>c===kp?MD(t+u,Kr,
o):""))}}var Ly=(e,t)=>({top:Do,left:Kr,height:t-Do+1,width:e+2});function xp(e,t){let{criteria:n,
language:r}=e,
o=Ny(r),i=(a,u)=>({top:Do,left:a,height:t,width:u}),s=i(vp,Kr+n.length);return{table:i(vp,Fy(e).headers.
length),progress:{row:0,column:0,formula:LD(Do,t,vp,kp,o)},validations:qD(n).map(({from:a,count:u,
criterion:l})=>({
block:i(Kr+a,u),formula:jD(Do,Kr+a,l),help:o.rejected(_y(l,r))})),colours:T8.map(([a,u])=>({block:s,
formula:zD(Do,kp,a),background:u})),open:Ly(n.length,Do+t-1)}}function qD(e){let t=[];for(let[n,r]of e.
entries()){let o=t[t.length-1];(o==null?void 0:o.criterion.min)===r.min&&o.criterion.max===r.max?o.count+=
1:t.push({from:n,count:1,criterion:r})}return t}function Tp(e){var P;let{stage:t,judge:n,criteria:r,
language:o,competition:i,deadline:s}=e,a=Ny(o),{headers:u,widths:l,scored:c}=Fy(e),d=Iy(e.entries,t,
n),p=qD(r).map(({criterion:N})=>_y(N,o)),h=xp(e,d.length),b=My(d,Do,e),S=N=>[N,...u.slice(1).map(()=>"")],
A=S("");return{name:ai(t,n),...h,headerRow:$y,frozenColumns:x8,widths:l,formats:u.map((N,I)=>I===vp?
"@":I>=Kr&&I<Kr+c?Lr:""),centred:u.flatMap((N,I)=>I===kp||I>=Kr&&I<Kr+c?[I]:[]),values:[A,S(a.title(
t.name,n,i)),S(a.help(p.length===1&&(P=p[0])!=null?P:null,s)),u,...b.values],formulas:[S(h.progress.
formula),A,A,A,...b.formulas]}}m();var Bn=(e,{top:t,left:n,height:r,width:o})=>e.getRange(t+1,n+1,r,
o),HD=({values:e,formulas:t},n)=>uh(
e,n).map((r,o)=>r.map((i,s)=>{var a;return((a=t[o])==null?void 0:a[s])||i})),C8=e=>{var t;return(t=Oe(
).
getSheetByName(e))!=null?t:Ry(e)};function jy(e,t){let n=C8(t),{headerRow:r,widths:o,formats:i,
frozenColumns:s,
centred:a,table:u}=e,[l,c]=[n.getLastRow(),n.getLastColumn()];go(n,e.values.length+1,o.length),l>0&&
Bn(n,{top:0,left:0,height:l,width:c}).setDataValidation(null);for(let{start:h,length:b,value:S}of hi(
o))n.setColumnWidths(h+1,b,S);let d={...u,top:r,height:u.height+1};Bn(n,d).setWrap(!0).setVerticalAlignment(
"top").setHorizontalAlignment("left");for(let{start:h,length:b,value:S}of hi(o.map((A,P)=>a.includes(
P))))S&&Bn(n,{...d,left:h,width:b}).setHorizontalAlignment("center");for(let{start:h,length:b,value:
S}of hi(
i))S!==""&&Bn(n,{...u,left:h,width:b}).setNumberFormat(S);Bn(n,{...d,height:1}).setFontWeight("bold").
setBackground(Cy),Bn(n,{top:0,left:0,height:1,width:1}).setFontSize(14).setFontWeight("bold"),n.setFrozenRows(
r+1),n.setFrozenColumns(s),ZD(n,e),R8(n,HD(e,i),l,c)}function R8(e,t,n,r){var a,u;let o=g.max(t.length,
n),i=g.max((u=(a=t[0])==null?void 0:a.length)!=null?u:0,r),s=v.from({length:o},(l,c)=>v.from({length:
i},
(d,p)=>{var h,b;return(b=(h=t[c])==null?void 0:h[p])!=null?b:""}));e.getRange(1,1,o,i).setValues(s)}
function ZD(e,{validations:t,colours:n}){for(let{block:r,formula:o,help:i}of t){let s=SpreadsheetApp.
newDataValidation().requireFormulaSatisfied(o).setAllowInvalid(!1).setHelpText(i).build();Bn(e,r).setDataValidation(
s)}e.setConditionalFormatRules(n.map(({block:r,formula:o,background:i})=>SpreadsheetApp.newConditionalFormatRule(
).
whenFormulaSatisfied(o).setBackground(i).setRanges([Bn(e,r)]).build()))}function JD(e,t,n){let r=Oe(
).
getSheetByName(e);if(r===null)return;let{table:o,headerRow:i,centred:s,formats:a,progress:u}=t;go(r,
o.top+o.height,o.width);let l={...o,top:o.top+o.height-n.values.length,height:n.values.length};Bn(r,
l).setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:c,length:d,
value:p}of hi(
t.widths.map((h,b)=>s.includes(b))))p&&Bn(r,{...l,left:c,width:d}).setHorizontalAlignment("center");
for(let{start:c,length:d,value:p}of hi(a))p!==""&&Bn(r,{...l,left:c,width:d}).setNumberFormat(p);ZD(
r,t),r.getRange(u.row+1,u.column+1).setValues([[u.formula]]),Bn(r,{...l,top:g.max(l.top,i+1)}).setValues(
HD(n,a))}var VD=(e,t)=>{let[n]=t.getA1Notation().split(":");return e.getProtections(SpreadsheetApp.ProtectionType.
RANGE).filter(r=>r.getRange().getA1Notation().split(":")[0]===n)};function Sp(e,t,n,r){var l;let o=Oe(
).
getSheetByName(e);if(o===null)return;let i=Bn(o,t),s=o.protect();sa(s,n);let a=VD(o,i);if(r===""){s.
setUnprotectedRanges([]);for(let c of a)c.remove();return}let u=(l=a[0])!=null?l:i.protect();u.setRange(
i),sa(u,[...n,r]),u.addEditors([r]),s.setUnprotectedRanges([i])}function YD(e,t,n){let r=Oe().getSheetByName(
e);if(r!==null)for(let o of VD(r,Bn(r,t)))sa(o,n)}function XD(e,t){var n;(n=Oe().getSheetByName(e))==
null||n.setTabColor(t===""?null:t)}var QD="judgeTabs",D8=9e3,O8=Zt(K(),nx([K(),K(),K()]));function Ep(
){var e;try{let t=it(O8,E.parse((e=
Ie(QD))!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}var A8=e=>encodeURIComponent(e).replace(
/%../g,".").length;function zy(e){let t=f.entries(e),n=()=>E.stringify(f.fromEntries(t));for(;A8(n())>
D8;)t.shift();Be(QD,n())}function By(e,t){var r,o;let n={...t};for(let{id:i,tab:s,stage:a,judge:u,
progress:l}of e){
let c=GD(l);((o=(r=t[x(i)])==null?void 0:r[2])!=null?o:"")!==c&&XD(s,c),n[x(i)]=[a,u,c]}return n}
function Uy(e,t){
if(e.size===0)return;let n=Ep(),r=br(),o=[...e].flatMap(([s,{stage:a,judge:u}])=>{let l=t.find(d=>d.
stage===a.name&&d.judge===u.code),c=r.get(s);return l===void 0||c===void 0?[]:[{id:c,tab:s,stage:a.name,
judge:u.code,progress:l}]}),i=By(o,n);E.stringify(i)!==E.stringify(n)&&zy(i)}function Cp({stages:e,
judges:t},n=Ep()){
var o;let r=new y;if(f.keys(n).length===0)return r;for(let[i,s]of br()){let[a="",u=""]=(o=n[x(s)])!=
null?o:[],l=e.find(d=>M(d.name)===M(a)),c=t.find(d=>J(d.code)===J(u));l!==void 0&&c!==void 0&&r.set(
i,{stage:l,judge:c})}return r}m();var e2="rowOrders",P8=9e3,N8=Zt(K(),Zt(K(),K()));function t2(){let e=Ie(
e2);try{let t=it(N8,E.parse(
e!=null?e:"{}")),n=t.success?f.entries(t.data):[];return new y(n.map(([r,o])=>[r,new y(f.entries(o))]))}
catch{
return new y}}function hs({competition:e,sheets:t,orders:n},r){var c,d,p;let o=new y(e.entries.map(h=>[
h.code,h])),i=new k(r.flatMap(({code:h,tab:b})=>h==="SCORE_ROWS_PERMUTED"?[b]:[])),s={},a=P8-2;for(
let h of t){
let{stage:b,judge:S,tab:A}=h,P=(c=n.get(b))==null?void 0:c.get(S),N=i.has(A)?P:(d=Wl(h,o))!=null?d:P;
a-=((p=N==null?void 0:N.length)!=null?p:0)+4*(S.length+(b in s?0:b.length))+12,!(N===void 0||a<0)&&(
s[b]=
{...s[b],[S]:N})}let u=E.stringify(s),l=f.fromEntries([...n].map(([h,b])=>[h,f.fromEntries(b)]));u!==
E.stringify(l)&&Be(e2,u)}m();var n2="understanding",I8=9e3,$8=te({option:K(),kind:K(),params:Zt(K(),
Jd()),tab:K()}),_8=Zt(K(),$8);
function Wy(){let e=Ie(n2);try{let t=it(_8,E.parse(e!=null?e:"{}"));return new y(t.success?f.entries(
t.data):[])}catch{return new y}}function r2(){let e=null,t=()=>(e!=null||(e=Wy()),e);return{answers:
{
get:n=>{var r;return(r=t().get(n))==null?void 0:r.option},has:n=>t().has(n)},known:()=>e!=null?e:new y}
}
var o2=({kind:e,params:t,tab:n},r)=>({option:r,kind:e,params:{...t},tab:n});function i2(e){let t=E.stringify(
f.fromEntries(e));return encodeURIComponent(t).replace(/%../g,"x").length>I8?!1:(Be(n2,t),!0)}
function F8({competition:e,tables:t,rows:n}){if(t.entries===null)return[];let{tab:r,columns:o}=t.entries,
i=e.entries.map((s,a)=>{var u;return{entry:s,row:(u=n.entries[a])!=null?u:0}});return Nh({tab:r,
columns:o,
entries:i})}var M8=(e,t,n,r)=>[...yl(e,Sl,r).map(({name:o,first:i})=>({code:"TAB_COPY",severity:
"error",tab:o,params:{judge:null,first:i,reason:"same-name"}})),...bC(e,t,n).map(({name:o,stage:i,
judge:s,
first:a})=>{let u={judge:s.code,first:a,reason:"same-name"};return{code:"TAB_COPY",severity:"error",
stage:i.name,tab:o,params:u}}),...wC(e,t,n).map(({name:o,stage:i,judge:s})=>{let a={judge:s.code,
first:ai(
i,s),reason:"copy"};return{code:"TAB_COPY",severity:"error",stage:i.name,tab:o,params:a}})],L8=(e,t,
n)=>vC(
e,t,n).map(({name:r,judge:o})=>s2(r,o));function s2(e,t){return{code:"SETTING_INVALID",severity:
"warning",tab:e,params:{setting:"judges.code",value:t,reason:"unknown-judge",allowed:[]}}}function nt(
e="presence"){var ut,wt,ot;let t=He(),n=mt(),r=Lt(t,n),o=new y([...r].map(([De,lt])=>[De,Le(lt)])),i=t.
filter(De=>![...r.values()].includes(De)),s=Ky(Le),a=q8(sx),{answers:u,known:l}=r2(),c={names:i,
isHidden:De=>a().
includes(De),read:s,answers:u},{reading:d,unwritten:p,facts:h,findings:b,questions:S}=_D(o,c),{
competition:A}=d,
P=Cp(A),N=Ea(A.entries),I=Ky(De=>{let lt=ql(s(De));return lt.length>0?lt:Xd(De)}),_=Ky(Js),F=(De,lt)=>{
let Sn=pC(De,I(De.tab));return xC(Sn,lt)?TC(Sn,_(De.tab)):Sn},j=({stage:De})=>A.stages.filter(({name:
lt})=>lt===
De).flatMap(lt=>ze(A,lt)),B=ar(i,A,P).filter(({stage:De})=>De.scoreTab===void 0),L=A.stages.flatMap(
({scoreTab:De})=>i.filter(lt=>B8(lt,De))),z=rc(A),U=[...B.map(({name:De})=>De),...L],q=lp(U.map(s),z,
u),H=De=>{var lt,Sn;return(Sn=(lt=q.get(De))==null?void 0:lt.view)!=null?Sn:s(De)},X=G8(i,A,H,N),Q=Fa(
A.settings.language),ye=Mr(i,"plenary",n),fe=ye===void 0?null:fp(s(ye),A),je=hD((ut=fe==null?void 0:
fe.decisions)!=null?ut:[],Q,A),{deciding:dt,keepers:Qe,locked:Tn}=j8(t,Q,A,r.get("settings"),n,e),ge=[
...B.map(({name:De,stage:lt,judge:Sn})=>{let Hi=ze(A,lt);return F(li(H(De),lt.name,Sn.code,Hi,N),Hi)}
),
...X.sheets.map(De=>F(De,j(De)))],ke=[...S!=null?S:Zl([...q.values()].flatMap(De=>De.questions)),...xy(
ge,A.entries,u)];return{competition:A,decisions:je.decisions,typedDecisions:(wt=fe==null?void 0:fe.decisions)!=
null?wt:[],history:Q,deciding:dt,keepers:Qe,sheets:ge,orders:t2(),protectedTabs:Tn.filter(De=>!gx(De)),
own:P,findings:[...d.findings,...F8(d),...z8(Q),...dt.findings,...je.findings,...M8(t,A,P,n),...L8(i,
A,P),...X.findings,...b,...ke.map(K8),...d.tables.criteria!==null&&A.criteria.length===0&&U8(q)?[W8(
d.tables.criteria.tab)]:[],...(ot=fe==null?void 0:fe.findings)!=null?ot:[]],questions:ke,given:l(),
locate:kC(
d),unwritten:ke.length>0?[]:p,facts:h}}function j8(e,t,{settings:n},r,o,i){let s=ET(),a=ni(n,c=>s.has(
c),r),u=t.exists?t.name:null;return{deciding:PT(e,u,s,a,o,i),keepers:a,locked:[...s.keys()]}}
function z8({
name:e,links:t,exists:n}){if(!n)return[];let{breaks:r,cut:o}=ep(Ta(t,Ie(yi),Ue),t);if(r.length===0&&
o===null)return[];let[i]=r,s=i===void 0?{}:{cell:`A${i.row+1}`},a={rows:r.map(({row:u})=>u+1),cut:o!==
null};return[{code:"HISTORY_BROKEN",severity:"error",tab:e,...s,params:a}]}var B8=(e,t)=>t!==void 0&&
M(e)===M(t),U8=e=>[...e.values()].some(({columns:t})=>t.some(({role:n})=>n==="criterion"));function W8(
e){
return{code:"SETTING_INVALID",severity:"error",tab:e,params:{setting:"criteria.name",value:"",reason:
"no-rows",allowed:[]}}}var K8=({id:e,kind:t,tab:n,cell:r,params:o})=>({code:"UNDERSTANDING_OPEN",
severity:"error",tab:n,...r===void 0?{}:{cell:r},params:{question:{id:e,kind:t,params:o}}});function G8(
e,t,n,r){
let o=t.stages.map(i=>{if(i.scoreTab===void 0)return{sheets:[],findings:[]};let s=e.find(l=>{var c;
return M(
l)===M((c=i.scoreTab)!=null?c:"")});if(s===void 0){let l={setting:"stages.scoreTab",value:i.scoreTab,
reason:"unknown-reference",allowed:[]};return{sheets:[],findings:[{code:"SETTING_INVALID",severity:
"error",stage:i.name,params:l}]}}let{sheets:a,strangers:u}=WR(n(s),i,at(t,i),ze(t,i),r);return{
sheets:a,
findings:u.map(l=>s2(s,l))}});return{sheets:o.flatMap(i=>i.sheets),findings:o.flatMap(i=>i.findings)}
}
function q8(e){let t=null;return()=>(t!=null||(t={value:e()}),t.value)}function Ky(e){let t=new y;
return n=>{
var o;let r=(o=t.get(n))!=null?o:e(n);return t.set(n,r),r}}m();m();var Rp=e=>{var t;return((t=e.match(
/https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g))!=null?t:[]).
map(n=>{var r;return(r=n.split("/").pop())!=null?r:""})},Dp=()=>{var e;return(e=ScriptApp.getAuthorizationInfo(
ScriptApp.AuthMode.FULL).getAuthorizationUrl())!=null?e:void 0};m();function a2(e){try{return PropertiesService.getUserProperties(
).getProperty(e)}catch(t){return console.
warn(x(t)),null}}function u2(e,t){PropertiesService.getUserProperties().setProperty(e,t)}var H8=e=>e instanceof C&&
"problem"in e;function me(e){throw f.assign(new C(e.message),{problem:e})}
function ae(e){var t;try{return{answer:e()}}catch(n){if(H8(n))return{problem:n.problem};let r=n instanceof
C?n.message:x(n),o=Rp(r);if(o.length>0){let i=oe(Xe()).problems.scopeMissing(o.join(", "));return{
problem:ce(
"SCOPE_MISSING",i,Dp())}}return console.error(n instanceof C&&(t=n.stack)!=null?t:r),{problem:ce(
"UNEXPECTED",oe(Xe()).problems.unexpected(r))}}}var Gy="language";function yt(e){let t=a2(Gy);return t===
"id"||t==="en"?t:e}var Xe=()=>yt(px().startsWith("en")?"en":"id");function he(){em()||me(ce(
"NOT_ALLOWED",oe(Xe()).problems.notAdmin(we())))}function Ee(e){let t=dx(e);return t===null?me(ce(
"BUSY",oe(
Xe()).problems.busy)):t.done}function de(e,t){let n=it(e,t);return n.success?n.data:me(ce(
"BAD_REQUEST",oe(Xe()).problems.badRequest))}m();m();var l2={part:"corrections",tab:Z.corrections,
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
c2=[["type",$("tipe data","data type")],["score",$("nilai","score")],["label",$("kode atau nama",
"code or name")]],d2=[["waiting",$("menunggu juri","waiting for the judge")],["applied",$(
"diterapkan",
"applied")],["confirmed",$("disetujui juri","confirmed by the judge")],["refused",$("ditolak juri",
"refused by the judge")],["undone",$("diurungkan","undone")]],uc=({id:e})=>{var t;return(t=e.split(
"/")[0])!=
null?t:""};function m2(e,t,n,r,o,i){let s=(l,c)=>{var d,p;return(p=(d=l.find(([h])=>h===c))==null?
void 0:
d[1][n])!=null?p:""},a=l=>({...l,at:rr(l.at),answeredAt:rr(l.answeredAt),old:i(l.before),kind:s(c2,l.
kind),status:s(d2,l.status),before:E.stringify(l.before)}),u=l2.columns.map(({key:l,header:c,width:d}
)=>({
header:c[n],width:d,value:p=>p[l]}));return zt(t,r,o,u,e.map(a),0)}function p2(e){var n;let t=e===null?
null:kt(e,l2);return((n=t==null?void 0:t.rows)!=null?n:[]).flatMap(({cell:r})=>{let o=l=>W(r(l)),[i,
s]=[En(o("kind"),c2),En(o("status"),d2)],a=Z8(o("before")),u=r("now");return i===void 0||s===void 0||
a===null?[]:[{id:o("id"),at:xl(o("at")),by:o("by"),stage:o("stage"),judge:o("judge"),tab:o("tab"),
cell:o(
"cell"),entry:o("entry"),criterion:o("criterion"),now:typeof u=="number"?u:W(u),kind:i,status:s,
answeredAt:xl(
o("answeredAt")),answeredBy:o("answeredBy"),before:a}]})}function Z8(e){try{let{cell:t,format:n}=E.parse(
e);return typeof n=="string"&&t!==void 0?{cell:t,format:n}:null}catch{return null}}m();m();var Dr=(e,
t)=>e===""?"\u2013":typeof e=="number"?se(e,t):G(e,t),wi=(e,t,n)=>typeof e=="number"&&t.includes(
"%")?`${se(w((e*100).toPrecision(12)),n)}%`:Dr(e,n),qy=(e,t,n,r)=>`${e}!${t} ${n} \u2192 ${r}`,J8={
corrections:"Perbaikan",correctionsOrigin:
"setiap sel yang diperbaiki lewat panel, dengan isi semula; jangan diubah",unknownFix:
"Perbaikan itu tidak ada (lagi) untuk Anda. Buka kembali panel.",stageClosed:e=>`Penilaian tahap ${e} sudah ditutup, jadi nilainya tidak diubah lagi. Hubungi panitia.`,
changedSince:(e,t)=>`Isi sel ${t} di tab \u201C${e}\u201D sudah berubah sejak itu, jadi tidak diubah. Periksa selnya.`,
refused:(e,t)=>`Sel ${t} di tab \u201C${e}\u201D menolak isi semula karena aturan validasinya, jadi tidak diurungkan di sana.`,
nothingToUndo:"Tidak ada perbaikan yang dapat diurungkan.",tooManyAnswers:
"Jawaban Anda sebelumnya belum diambil panitia. Minta panitia memeriksa lembar juri, lalu coba lagi."}
,V8={corrections:"Corrections",correctionsOrigin:
"every cell that was fixed from the panel, with what stood in it; do not change it",unknownFix:
"There is no such fix for you (any more). Open the panel again.",stageClosed:e=>`The judging of stage ${e} is closed, so its scores do not change. Ask the committee.`,
changedSince:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D has changed since, so it was left as it is. Look at it.`,
refused:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D does not take back what it held because of its validation rule, so it was not undone there.`,
nothingToUndo:"There is no fix to undo.",tooManyAnswers:
"The committee has not collected your earlier answers. Ask it to check the score sheets, then try again."}
,ys=e=>e==="id"?J8:V8;function Oo({language:e}){let{name:t,grid:n}=Qt(Z.corrections[e]);return{name:
t,isNew:n===null,list:p2(
n)}}function bs(e,t,{language:n,admins:r}){let o=ys(n);return ur(m2(t,e.name,n,o.corrections,o.correctionsOrigin,
({cell:i,format:s})=>wi(i,s,n)),ni({admins:r},()=>!e.isNew)),e.isNew&&(ho("corrections",e.name),rm(e.
name)),Rn(),{...e,isNew:!1,list:t}}m();m();function Ma(e,t){let n=e!=null?e:"";return re(t)?re(n):
typeof n=="object"&&typeof t=="object"?n.date===
t.date:n===t}var Op=(e,t)=>W(e)===W(t),Y8=864e5,X8=R.UTC(1899,11,30);function Q8({date:e}){let t=(o,
i)=>w(
e.slice(o,i)),n=R.UTC(t(0,4),t(5,7)-1,t(8,10)),r=t(11,13)*3600+t(14,16)*60+t(17,19);return(n-X8)/Y8+
r/86400}var f2=e=>typeof e=="object"?Q8(e):typeof e=="boolean"?x(e):e,g2=e=>!/^(General|[#0?.,]*)$/i.
test(e);m();function h2(e){let[{values:t},n,r]=[Le(e),Xd(e),Js(e)];return{cell:(o,i)=>{var s,a;
return(a=(s=t[o])==
null?void 0:s[i])!=null?a:""},hasFormula:(o,i)=>{var s,a;return((a=(s=n[o])==null?void 0:s[i])!=null?
a:"")!==""},format:(o,i)=>{var s,a;return(a=(s=r[o])==null?void 0:s[i])!=null?a:""}}}function Ao(e){
var n;let t=Oe().getSheetByName(e);return(n=t==null?void 0:t.getProtections(SpreadsheetApp.ProtectionType.
SHEET).every(r=>r.canEdit()))!=null?n:!1}var y2=(e,t,n)=>{var r;(r=Oe().getSheetByName(e))==null?
void 0:
r.getRangeList([...t]).setNumberFormat(n===""?"General":n)},b2=(e,t,n,r)=>nn(e,t,n,r);m();function Hy(
e,t){var r;let n=new y;for(let o of e)n.set(t(o),[...(r=n.get(t(o)))!=null?r:[],o]);return n}
function w2(e){for(let[t,n]of Hy(e,r=>r.tab))for(let[r,o]of Hy(n,i=>i.format))r!==void 0&&y2(t,o.map(
({at:i})=>Se(i.row,i.column)),r)}function v2(e){let t=n=>n.format==="General";w2(e.filter(t));for(
let[
n,r]of Hy(e,o=>o.tab)){let o=new y(r.map(({at:i,value:s})=>[`${i.row},${i.column}`,s]));for(let{row:
i,
column:s,rows:a,columns:u}of ka(r.map(({at:l})=>l)))b2(n,i,s,v.from({length:a},(l,c)=>v.from({length:
u},
(d,p)=>{var h;return(h=o.get(`${i+c},${s+p}`))!=null?h:""})))}w2(e.filter(n=>!t(n)))}function lc(e,{
sheets:t}){var s,a,u;let[n]=jr(e.cell);if(e.criterion==="")return n===void 0?null:{tab:e.
tab,at:n};let r=t.find(l=>l.stage===e.stage&&l.judge===e.judge),o=(s=r==null?void 0:r.rows.filter(l=>l.
entry===e.entry))!=null?s:[],i=o.length===1?(u=(a=o[0])==null?void 0:a.marks.get(e.criterion))==null?
void 0:u.at:void 0;return r===void 0||i===void 0?null:{tab:r.tab,at:i}}function La(e,t,n){let r=n.cell(
t.row,t.column),o=e.kind==="label"?Op:Ma;return n.hasFormula(t.row,t.column)?"other":o(r,e.now)?
"after":o(r,e.before.cell)?"before":"other"}function ws(){let e=new y;return t=>{var r;let n=(r=e.get(
t))!=
null?r:h2(t);return e.set(t,n),n}}function Zy(e,t,n,r){let{before:o,now:i}=e,s=typeof i=="number"&&
g2(
o.format);return r?{tab:t,at:n,value:f2(o.cell),...s&&{format:o.format}}:{tab:t,at:n,value:i,...s&&{
format:"General"}}}function eG(e){let{at:t,by:n,stage:r,status:o,answeredAt:i,answeredBy:s}=e,a=uc(e),
l={action:o==="waiting"||o==="confirmed"||o==="refused"?"propose":"fix",run:a,at:t,by:n,stage:r},c={
at:i,by:s,stage:r};return o==="undone"?[l,{...c,action:"undo",run:a}]:o==="confirmed"?[l,{...c,
action:"confirm",run:e.id}]:o==="refused"?[l,{...c,action:"refuse",run:e.id}]:[l]}function Jy(e,t){
var o;let n=new k(
t.map(({action:i,run:s,stage:a})=>E.stringify([i,s,a]))),r=new y;for(let i of e)for(let s of eG(i)){
let a=E.stringify([s.action,s.run,s.stage]);if(n.has(a))continue;let u=(o=r.get(a))!=null?o:{...s,
list:[]};
u.list.push(i),r.set(a,u)}return[...r.values()]}var tG=e=>/data validation|validasi data/i.test(x(e));
function Vy(e,t){try{return v2(e),Rn(),!0}catch(n){if(!t&&!tG(n))throw n;return console.warn(x(n)),!1}
}
function cc(e,t,n,r=!1){let{settings:o}=e.competition,i=Jy(t.list,n.rows);if(i.length===0)return{
ledger:t,
history:n};let s=i.flatMap(({action:S,list:A})=>A.filter(({status:P})=>S==="confirm"||S==="undo"||S===
"fix"&&P==="applied").map(P=>({one:P,action:S,place:lc(P,e)}))),a=S=>s.map(({one:A,place:P})=>P===null||
!Ao(P.tab)?"other":La(A,P.at,S(P.tab))),u=a(ws()),l=s.flatMap(({one:S,action:A,place:P},N)=>{let I=A===
"undo";return P!==null&&u[N]===(I?"after":"before")?[Zy(S,P.tab,P.at,I)]:[]}),c=Vy(l,r),d=c?null:a(
ws()),
p={fix:new k,undo:new k};for(let[S,{one:A,action:P}]of s.entries()){let N=d==null?void 0:d[S];P==="fix"&&
(c?u[S]==="other":N!=="after")&&p.fix.add(A),P==="undo"&&N==="after"&&p.undo.add(A)}let h=t;if(p.
fix.size+p.undo.size>0){let S=t.list.filter(A=>!p.fix.has(A)).map(A=>p.undo.has(A)?{...A,status:
"applied",answeredAt:"",answeredBy:""}:A);h=bs(t,S,o)}let b=n;for(let{list:S,...A}of i){let P=S.filter(
I=>!p.
fix.has(I)&&!(A.action==="undo"&&p.undo.has(I))),N=nG(P,A.action==="undo",o.language).join("; ");P.length>
0&&(b=_t(b,{...A,detail:N,hash:""},o))}return{ledger:h,history:b}}var nG=(e,t,n)=>e.map(({tab:r,cell:
o,
before:i,now:s})=>{let[a,u]=[wi(i.cell,i.format,n),Dr(s,n)];return t?qy(r,o,u,a):qy(r,o,a,u)});m();
function rG(e,t,n,{old:r,now:o}){var a;let i=e.filter(u=>u.tab===t&&u.cell===n&&u.now===o&&Ma(u.before.
cell,r)),s=(a=i[i.length-1])==null?void 0:a.status;return s==="waiting"||s==="refused"?s:"offered"}
function Ap(e,{
statuses:t,corrections:n}){var d,p,h,b;let{code:r,fix:o,stage:i="",tab:s,cell:a}=e;if(o===void 0||s===
void 0||a===void 0||((d=t.find(S=>S.stage===i))==null?void 0:d.status)!=="open")return null;let u="judge"in e.params&&
(p=e.params.judge)!=null?p:"",l=jr(a).map(S=>({at:S,status:rG(n,s,Se(S.row,S.column),
o)})),c=l.filter(S=>S.status==="offered");return{id:E.stringify([r,s,a,o.old,o.now]),seen:e.code==="SCORE_NOT_NUMBER"?
e.params.value:o.old,fix:o,stage:i,tab:s,judge:u,cells:(c.length>0?c:l).map(({at:S})=>S),
status:c.length>0?"offered":(b=(h=l[0])==null?void 0:h.status)!=null?b:"offered"}}function Pp({id:e,
fix:t,seen:n,judge:r,status:o},i){let s=t.kind==="score"?r:null;return{id:e,kind:t.kind,old:Dr(n,i),
now:t.now,confirm:s,status:o}}m();var oG=te({id:K(),accept:qe(),at:K(),by:K()}),iG=Ze(oG),Yy=e=>`fixAnswers:${e}`,
sG=8e3;function ja(e){
let t=Ie(Yy(e));try{let n=it(iG,E.parse(t!=null?t:"[]"));return n.success?n.data:[]}catch{return[]}}
function k2(e,t){let n=E.stringify([...ja(e),t]);return n.length>sG?!1:(Be(Yy(e),n),!0)}var x2=e=>Be(
Yy(e),"[]"),za=e=>e.filter(t=>t.status==="waiting");function T2(e,t){return e.map(n=>{let r=n.status===
"waiting"?t.find(({id:o})=>o===n.id):void 0;return r===void 0?n:{...n,status:r.accept?"confirmed":
"refused",answeredAt:r.at,answeredBy:r.by}})}function bn(e=n=>n(),t="presence"){let n=nt(t);Bt(n,e);
let r={workbook:n,history:n.history,ledger:Oo(
n.competition.settings)};return aG(r)?r:e(()=>uG(t))}function aG({history:e,ledger:{list:t}}){let n=new k(
za(t).map(({judge:r})=>r));return Jy(t,e.rows).length===0&&[...n].every(r=>ja(r).length===0)}
function uG(e){
let t=nt(),{settings:n}=t.competition,r=Oo(n),o=[...new k(za(r.list).map(({judge:u})=>u))],i=o.flatMap(
ja),s=i.length===0?r:bs(r,T2(r.list,i),n),a=cc(t,s,t.history,!0);for(let u of o)x2(u);return{...a,
workbook:nt(
e)}}var dc=({workbook:e,history:t,ledger:n})=>({statuses:Je(e.competition.stages,t.rows),corrections:
n.
list});function S2(e,t=$t(e.workbook,{provisional:!1}).findings){let n=dc(e);return t.flatMap(r=>{
let o=Ap(
r,n);return o===null?[]:[o]})}function Xy({workbook:e,history:t,ledger:n}){let r=Je(e.competition.stages,
t.rows),o=u=>{var l;return((l=r.find(c=>c.stage===u))==null?void 0:l.status)==="open"},i=n.list.filter(
u=>u.status==="applied"),s=i[i.length-1],a=s===void 0?[]:i.filter(u=>uc(u)===uc(s));return a.every((
{
stage:u})=>o(u))?a:[]}var mc="marked";function E2(e,t){var o;let[n,...r]=Xy(e);return{undo:n===void 0?
null:{at:n.at,by:n.by,cells:r.length+1},waiting:za(e.ledger.list).map(i=>({...Qy(i,t),judge:i.judge}
)),
marked:((o=Ie(mc))!=null?o:"")!==""}}var Qy=({tab:e,cell:t,entry:n,criterion:r,before:o,now:i},s)=>(
{
tab:e,cell:t,entry:n,criterion:r,old:wi(o.cell,o.format,s),now:Dr(i,s)});m();m();m();m();var C2={id:
e=>`Kode peserta ${G(e.code,"id")} dipakai lebih dari sekali (baris ${V(e.rows.map(x),"id")}). Beri setiap peserta kode sendiri.`,
en:e=>`The entry code ${G(e.code,"en")} is used more than once (rows ${V(e.rows.map(x),"en")}). Give every entry a code of its own.`}
;m();var R2={id:e=>`Nama inovasi ${G(e.name,"id")} dipakai oleh beberapa peserta (${V(e.codes,"id")}; baris ${V(
e.rows.map(x),"id")}). Hapus bila terdaftar dua kali; bila memang berbeda, bedakan namanya supaya juri tidak tertukar.`,
en:e=>`The name ${G(e.name,"en")} is used by several entries (${V(e.codes,
"en")}; rows ${V(e.rows.map(x),"en")}). Delete what was registered twice; if they differ, tell their names apart so that judges do not mix them up.`}
;m();var D2={id:e=>`${e.entry} belum dinilai lengkap oleh seorang juri pun. Tugaskan juri untuk menilainya.`,
en:e=>`${e.entry} has not been scored completely by any judge. Assign a judge to it.`};m();var O2={
id:e=>e.of==="entry"?`${G(e.one,"id")} dan ${G(e.other,"id")} hampir sama, dan tidak ada tab juri yang memuat keduanya. Bila satu peserta, samakan ejaannya; bila dua peserta, tulis keduanya di tab ${Z.entries.id} dengan kodenya masing-masing. Sampai itu jelas, tidak ada yang dihitung.`:
`Nama juri ${G(e.one,"id")} dan ${G(e.other,"id")} hampir sama. Bila satu orang, samakan ejaannya; bila dua orang, tulis keduanya di tab ${Z.judges.id}. Sampai itu jelas, tidak ada yang dihitung.`,
en:e=>e.
of==="entry"?`${G(e.one,"en")} and ${G(e.other,"en")} are almost the same, and no judge's tab has both. If they are one entry, spell them alike; if they are two, write both into the tab ${Z.entries.en} with codes of their own. Nothing is ranked until then.`:
`The judges' names ${G(e.one,"en")} and ${G(
e.other,"en")} are almost the same. If they are one person, spell them alike; if they are two, write both into the tab ${Z.judges.en}. Nothing is ranked until then.`}
;m();var A2={id:e=>`${ne(e.judge,"id")} menilai ${ss(e.where,"id")} meski ada benturan kepentingan (${{
listed:"tercatat di tab Juri","same-institution":"instansi sama","parent-institution":
"instansi induk"}[e.reason]}).`,en:e=>`${ne(e.judge,"en")} has scored ${ss(e.where,"en")} despite a conflict of interest (${{
listed:"listed in the judges tab","same-institution":"same institution","parent-institution":
"parent institution"}[e.reason]}).`};m();var P2={id:e=>`${ne(e.judge,"id")} memberi nilai sama kepada semua peserta (${e.rows} baris). Tanyakan; nilainya tetap dihitung.`,
en:e=>`${ne(e.judge,"en")} gives every entry the same scores (${e.rows} rows). Ask; the scores count as written.`,
confidential:!0};m();var N2={id:e=>`${ne(e.judge,"id")} tidak menilai ${ss(e.where,"id")} (BK).`,en:
e=>`${ne(e.judge,"en")} is recused from ${ss(e.where,"en")} (BK).`};m();var I2={id:e=>`Nilai para juri untuk ${e.entry} berselisih terlalu jauh: ${se(
e.low,"id")}\u2013${se(
e.high,"id")}, batasnya ${se(e.limit,"id")}. Bahas dalam rapat juri; nilainya tetap dihitung.`,en:e=>`The judges\u2019 scores of ${e.entry} are too far apart: ${se(
e.low,"en")}\u2013${se(e.high,"en")}, the limit is ${se(e.limit,"en")}. Discuss it among the judges; the scores count as written.`}
;m();var $2={id:e=>`Nilai juri ${V(e.judges,"id")} untuk ${e.entries} peserta ${e.same===e.marks?
"sama persis":`sama pada ${e.same} dari ${e.marks} perbandingan`}. Pastikan tab tidak tersalin; nilainya tetap dihitung.`,
en:e=>`The scores of judges ${V(e.judges,"en")} for ${e.entries} entries are ${e.same===
e.marks?"exactly the same":`the same in ${e.same} of ${e.marks} comparisons`}. Make sure no tab was copied; the scores count as written.`,
confidential:!0};m();function lG({groups:e,joins:t}){return t.length<e.length-1?
"Minta juri menilai juga peserta kelompok lain, atau tambah juri.":`Minta ${V(t.map(({judge:n,entry:
r})=>`juri ${n} menilai ${r}`),"id")}.`}function cG({
groups:e,joins:t}){return t.length<e.length-1?
"Have judges score entries of another group as well, or add a judge.":`Ask ${V(t.map(({judge:n,entry:
r})=>`judge ${n} to score ${r}`),"en")}.`}var _2=({groups:e})=>e.
map(t=>`(${t.join(", ")})`).join(" "),F2={id:e=>`Kelompok juri ${_2(e)} tidak punya peserta bersama, jadi keketatannya tidak terbandingkan. ${lG(
e)}`,en:e=>`The groups of judges ${_2(e)} share no entry, so their severity cannot be compared. ${cG(
e)}`};m();var M2=5,L2=({rows:e},t)=>{let n=e.slice(0,M2).map(x);return e.length>M2?`${n.join(", ")} \u2026`:
V(
n,t)},j2={id:e=>`${[...e.rows.length>0?[`Baris ${L2(e,"id")} riwayat disisipkan, diubah, atau mengikuti baris yang dihapus.`]:
[],...e.cut?["Baris terbaru riwayat hilang."]:[]].join(" ")} Hapus baris sisipan, atau catat alasannya di panel; sampai itu hasil tidak dihitung.`,
en:e=>`${[...e.rows.length>
0?[`Row ${L2(e,"en")} of the history was put in, altered, or follows one taken out.`]:[],...e.cut?[
"The newest row of the history is gone."]:[]].join(" ")} Delete what was put in, or record why in the panel; until then no result is computed.`}
;m();m();m();m();var z2={name:{id:"Berita acara pleno",en:"Minutes of the plenary"},phase:"plenary",
missing:"winners"};m();var B2={name:{id:"Daftar hadir",en:"Attendance lists"},phase:"before",missing:
"guests"};m();var U2={name:{id:"Semua piagam dalam satu dokumen",en:
"All certificates in one document"},phase:"award",missing:"winners"};m();var W2={name:{id:
"Laporan akhir",en:"Final report"},phase:"award",missing:"winners"};m();var K2={name:{id:
"Lembar nilai",en:"Score sheets"},phase:"before",missing:"judges"};m();var G2={name:{id:"Pengumuman",
en:"Announcement"},phase:"plenary",missing:"winners"};m();var q2={name:{id:"Pernyataan juri",en:
"Judges\u2019 statements"},phase:"before",missing:"judges"};m();var H2={name:{id:"Piagam",en:
"Certificates"},phase:"award",byDefault:!0,missing:"winners"};m();var Z2={name:{id:"Keputusan (SK)",
en:"Decree"},phase:"plenary",missing:"winners"};m();var J2={name:{id:"Surat pemenang",en:
"Award letters"},phase:"award",byDefault:!0,missing:"winners"};m();var V2={name:{id:
"Satu surat untuk semua pemenang",en:"One letter to all winners"},phase:"award",
missing:"winners"};m();var Y2={name:{id:"Tanda terima",en:"Receipts"},phase:"award",missing:
"winners"};m();var X2={name:{id:"Tata cara penilaian",en:"Rules of scoring"},phase:"before",missing:
"judges"};m();var Q2={name:{id:"Umpan balik peserta",en:"Feedback to entrants"},phase:"award",
missing:"losers"};m();var eO={name:{id:"Undangan",en:"Invitations"},phase:"before",missing:"guests"}
;var Np={"tata-cara":X2,pernyataan:q2,undangan:eO,"daftar-hadir":B2,"lembar-nilai":K2,"berita-acara":
z2,
sk:Z2,pengumuman:G2,piagam:H2,gabungan:U2,surat:J2,"surat-daftar":V2,"tanda-terima":Y2,"umpan-balik":
Q2,
laporan:W2};var tO=(e,t)=>Np[e].name[t];var nO={id:{judges:
"belum ada juri, atau tab jurinya masih berisi kesalahan",guests:
"belum ada juri, peserta presentasi, atau pemenang yang dapat diundang",winners:
"tidak ada pemenang pada tahap terakhir",losers:"semua peserta yang dinilai menang"},en:{judges:
"there are no judges yet, or their tabs still hold errors",guests:
"there are no judges, presenters or winners to invite yet",winners:
"nobody has won at the last stage",losers:"every entry that was scored has won"}},eb=(e,t)=>t==="id"?
`Tidak ada dokumen \u201C${tO(e,"id")}\u201D yang dibuat: ${nO.id[Np[e].missing]}.`:`No document \u201C${tO(
e,"en")}\u201D was made: ${nO.en[Np[e].missing]}.`;var rO={id:e=>eb(e.kind,"id"),en:e=>eb(e.kind,
"en")};m();var oO={id:e=>{var t;return{unanswered:`Sanggahan${e.entry===""?"":` tentang ${e.entry}`} belum dijawab dan diputuskan. Isi \u201CJawaban\u201D dan \u201CPutusan\u201D.`,
"too-late":`Sanggahan${e.entry===
""?"":` tentang ${e.entry}`} masuk sesudah masa sanggah berakhir (${Ge((t=e.until)!=null?t:"","id")}).`,
"unknown-entry":`Sanggahan menyebut kode ${G(e.entry,"id")} yang tidak ada di tab Peserta. Perbaiki kodenya.`,
reopens:`Putusan atas sanggahan${e.entry===""?"":` tentang ${e.entry}`} mengubah nilai tahap ${e.stage}, yang masih tertutup. Buka kembali tahap itu dari langkah Peringkat; alasannya sudah tersedia di sana.`}
[e.reason]},en:e=>{var t;return{unanswered:`The objection${e.entry===""?"":` about ${e.entry}`} has no answer and ruling yet. Fill in \u201CAnswer\u201D and \u201CRuling\u201D.`,
"too-late":`The objection${e.entry===""?"":` about ${e.entry}`} came after the objection period had ended (${Ge(
(t=e.until)!=null?t:"","en")}).`,"unknown-entry":`The objection names the code ${G(e.entry,
"en")}, which is not in the entries tab. Correct the code.`,reopens:`The ruling on the objection${e.
entry===""?"":` about ${e.entry}`} changes scores of the stage ${e.stage}, which is still closed. Open that stage again in the step Rank; the reason is ready there.`}
[e.reason]}};m();var iO={id:e=>{var t;return{taken:`Putusan pleno memberi ${e.entry} peringkat ${e.rank}, padahal ${V(
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
e.reason]}};m();var sO={id:e=>`${[...e.entries.length>0?[`Keputusan pleno tentang ${V(e.entries,"id")} belum dikonfirmasi, jadi belum dihitung.`]:
[],...e.missing>0?[`${e.missing} keputusan yang sudah dikonfirmasi hilang atau diubah.`]:[]].join(
" ")} Cocokkan dengan berita acara, lalu tekan \u201CKonfirmasi keputusan pleno\u201D di panel.`,en:
e=>`${[...e.entries.length>0?[`The plenary decision about ${V(e.entries,"en")} is not confirmed, so it does not count.`]:
[],...e.missing>0?[`${e.missing===1?"1 confirmed decision is":`${e.missing} confirmed decisions are`} gone or altered.`]:
[]].join(" ")} Compare with the minutes, then press \u201CConfirm plenary decisions\u201D in the panel.`}
;m();m();m();var dG=[...ch,Vs,Xi];function vi(e,t){let n=or.find(a=>a.key===e);if(n!==void 0)return n.word[
t];let[
r,o]=e.split(".");if(r==="prizes")return`${na[t]} ${o!=null?o:""}`.trim();let i=dG.find(a=>a.part===
r),s=i==null?void 0:i.columns.find(a=>a.key===o);return i===void 0||s===void 0?e:`${i.tab[t]}: ${s.header[
t]}`}
function pc(e,t,n){var i,s;let r=or.find(a=>a.key===t);return(s=(i=(r!==void 0&&"choices"in r?r.choices:
[]).find(([a])=>a===e))==null?void 0:i[1][n])!=null?s:vi(e,n)}function aO(e,t){var r,o;let[n]=e.split(
".");return(o=(r=ch.find(i=>i.part===n))==null?void 0:r.tab[t])!=null?o:e}var Ba=(e,t)=>e===null||e===""?
t==="id"?"kosong":"blank":typeof e=="number"?se(e,t):typeof e=="string"&&/^[\d.]+(; [\d.]+)+$/.test(
e)&&t==="id"?G(e.replace(/\./g,","),t):G(e,t),mG={version:{id:"versi aturan",en:"rules version"}};
function pG({thing:e,names:t,field:n},r){var l,c;let o=(d,p)=>r==="id"?
d:p,i=d=>{let p=n===null?"":vi(`${d}.${n}`,r);return n===null?"":`, ${p.includes(": ")?p.slice(p.indexOf(
": ")+2):p}`},[s="",a="",u=""]=t;switch(e){case"setting":return(c=(l=mG[n!=null?n:""])==null?void 0:
l[r])!=null?c:`\u201C${vi(n!=null?n:"",r)}\u201D`;case"stage":return`${o("tahap","stage")} ${s}${i(
"stages")}`;case"criterion":return`${o("kriteria","criterion")} ${a}${s===""?"":` (${s})`}${i(
"criteria")}`;case"entry":return`${o("peserta","entry")} ${s}${i("entries")}`;case"judge":return`${o(
"juri",
"judge")} ${s}${i("judges")}`;case"institution":return`${o("instansi","institution")} ${s}${i(
"institutions")}`;case"score":return u===""?`${o(`tab juri ${a}`,`tab of judge ${a}`)} (${s})`:`${o(
`nilai juri ${a} untuk ${u}`,`score of judge ${a} for ${u}`)} (${s})${n===null?"":`, ${n}`}`;case"plenary":
return`${o("putusan pleno tentang","plenary decision about")} ${a} (${s})${i("plenary")}`;case"order":
return o("urutan peserta, kriteria, atau tahap","the order of entries, criteria or stages")}}var fG=(
e,t)=>{
var n,r;return(r=(n=Jo.find(([o])=>o===e))==null?void 0:n[1][t])!=null?r:""};function gG(e){var t,n,
r;if(!/^[[{]/.test(e))return e;try{let o=E.parse(e);return v.isArray(o)?o.join(", "):(r=(n=o.name)!=
null?n:(t=o.outcomes)==null?void 0:t.map(({places:i,name:s})=>`${i}: ${s}`).join("; "))!=null?r:e}
catch{
return e}}function Ip(e,t){let n=(l,c)=>t==="id"?l:c,{thing:r,field:o,old:i,now:s}=e,a=pG(e,t);if(r===
"order")return`${a} ${n("berubah","has changed")}`;if(o===null){let l=r==="score"&&e.names.length===
2?i!=null?i:s:null;if(l!==null){let c=n(`dengan nilai ${l} peserta`,`with scores of ${l} entries`);
return`${a}: ${s===null?n("tidak ada lagi","no longer there"):n("ditambahkan","put in")} (${c})`}
return s===null?
`${a}: ${n("dihapus","taken out")}${i===""?"":` (${Ba(i,t)})`}`:`${a}: ${n("ditambahkan","put in")}${s===
""?"":` (${Ba(s,t)})`}`}let u=l=>Ba(typeof l!="string"?l:r==="setting"?pc(l,o,t):r==="entry"&&o==="status"?
fG(l,t):gG(l),t);return n(`${a}: semula ${u(i)}, kini ${u(s)}`,`${a}: was ${u(i)}, now ${u(s)}`)}
var hG=5;function Ua(e,t){if(e.length===0)return"";let n=e.slice(0,hG).map(o=>{let i=[o.tab,o.cell].
filter(s=>s!==void 0).join("!");return`${i===""?"":`${i} `}${Ip(o,t)}`}),r=e.length-n.length;return r>
0&&n.push(t==="id"?`dan ${r} perubahan lagi`:`and ${r} more`),`: ${n.join("; ")}`}var uO={id:e=>e.decided!==void 0?
`Hasil yang ditetapkan ${Ge(e.computed,"id")} (kode ${e.decided.code}) tidak lagi sama dengan isi lembar${Ua(
e.decided.changes,"id")}. Kembalikan isinya, atau buka kembali tahap ini dengan alasan lalu tetapkan lagi.`:
`Nilai atau aturan berubah sejak peringkat dihitung (${Ge(e.computed,"id")}). Hitung lagi sebelum membuat dokumen.`,
en:e=>e.decided!==void 0?`The result decided on ${Ge(e.computed,"en")} (code ${e.decided.code}) is no longer what the workbook says${Ua(
e.decided.changes,"en")}. Put it back, or open this stage again with a reason and decide again.`:`Scores or rules changed since the ranking was computed (${Ge(
e.computed,"en")}). Compute again before making documents.`};m();var lO={id:e=>`Aturan tahap ini berubah sesudah nilai pertama masuk${Ua(
e.changes,"id")}. Kembalikan aturannya, atau catat alasan perubahannya.`,en:e=>`The rules of this stage changed after its first score had come in${Ua(
e.changes,"en")}. Put the rules back, or record the reason for the change.`};m();var cO={id:e=>{let t=`Peringkat ${e.rank}${e.category===void 0?
"":` (kategori ${e.category})`} ditempati bersama oleh ${V(e.entries,"id")}`;return e.prize?`${t}, sedangkan uang pembinaannya berbeda. Putuskan dalam rapat pleno (\u201CPeringkat Putusan\u201D di tab Pleno), atau samakan \u201CUang Pembinaan\u201D.`:
`${t}, sedangkan tempat hanya ${e.places}. Putuskan dalam rapat pleno: isi \u201CPeringkat Putusan\u201D masing-masing di tab Pleno.`}
,en:e=>{let t=`${V(e.entries,"en")} share rank ${e.rank}${e.category===void 0?
"":` (category ${e.category})`}`;return e.prize?`${t}, but the prizes of those places differ. Decide in the plenary (\u201CDecided Rank\u201D in the tab Plenary), or make \u201CPrize\u201D equal.`:
`${t}, but there ${e.places===1?"is only 1 place":`are only ${e.places} places`}. Decide in the plenary: fill in the \u201CDecided Rank\u201D of each in the tab Plenary.`}
};m();var dO={id:e=>`${e.entry} ada lebih dari sekali di tab ${ne(e.judge,"id")} (baris ${V(e.rows.map(
x),
"id")}). Sisakan satu baris.`,en:e=>`${e.entry} is in the tab of ${ne(e.judge,"en")} more than once (rows ${V(
e.rows.map(x),"en")}). Keep one row.`};m();var mO={id:e=>`Di tab ${ne(e.judge,"id")} belum ada baris untuk ${e.entries.length===1?
"":`${e.entries.
length} peserta: `}${V(e.entries,"id",6)}. Tambahkan barisnya.`,en:e=>`The tab of ${ne(e.judge,"en")} has no row for ${e.entries.length===1?
"":`${e.entries.length} entries: `}${V(e.entries,"en",6)}. Add ${e.entries.length===1?"it":"them"}.`}
;m();var pO={id:e=>`Kode ${e.entry} di tab ${ne(e.judge,"id")} bernama ${G(e.written,"id")}, di tab Peserta ${G(
e.name,"id")}${e.more===void 0?"":`; begitu pula ${e.more} baris di bawahnya`}. Perbaiki kode atau namanya; yang dihitung menurut kode.`,
en:e=>`Code ${e.entry} is ${G(e.written,"en")} in the tab of ${ne(e.judge,"en")}, but ${G(e.name,
"en")} in the entries tab${e.more===void 0?"":`, and so with ${e.more} rows below`}. Correct code or name; the code counts.`}
;m();var fO={id:e=>`Kode ${Pn(G(e.entry,"id"),e.more,"id")} di tab ${ne(e.judge,"id")} tidak ada di tab Peserta. Perbaiki kodenya, atau hapus barisnya.`,
en:e=>`The code ${Pn(G(e.entry,"en"),e.more,"en")} in the tab of ${ne(e.judge,"en")} ${e.more===void 0?
"is":"are"} not in the entries tab. Correct the code, or delete the row.`};m();var gO={id:e=>`Baris${e.name===""?
"":` ${G(e.name,"id")}`}${e.more===void 0?"":` dan ${e.more} baris di bawahnya`} tidak punya kode peserta. Isi kodenya seperti di tab Peserta.`,
en:e=>`The row${e.name===
""?"":` ${G(e.name,"en")}`}${e.more===void 0?" has":` and ${e.more} rows below it have`} no entry code. Type the code as in the entries tab.`}
;m();var hO={id:e=>`Rumus salah (${Pn(e.value,e.more,"id")}): ${ne(e.judge,"id")}, ${It(e.where,"id")}. Ketik nilainya.`,
en:e=>`Formula fails (${Pn(e.value,e.more,"en")}): ${ne(e.judge,"en")}, ${It(e.where,
"en")}. Type the score.`};m();var yO={id:e=>`Nilai ${ne(e.judge,"id")} untuk ${It(e.where,"id")} dihitung dengan rumus sehingga dapat berubah sendiri. Ketik angkanya, atau tempel sebagai nilai saja.`,
en:e=>`${ne(e.judge,"en")}\u2019s score of ${It(e.where,"en")} is calculated by a formula and may change by itself. Type it, or paste it as a value only.`}
;m();var bO={id:e=>`Nilai ${ne(e.judge,"id")} untuk ${It(e.where,"id")} terbaca sebagai tanggal ${Pn(
Ge(e.
date,"id"),e.more,"id")}. Ubah format sel menjadi Angka, lalu ketik ulang nilainya${e.likely===null?
"":` (mungkin ${se(e.likely,"id")})`}.`,en:e=>`${ne(e.judge,"en")}\u2019s score of ${It(e.where,"en")} was read as the date ${Pn(
Ge(e.date,"en"),e.more,"en")}. Format the cell as a number and retype the score${e.likely===null?"":
` (probably ${se(e.likely,"en")})`}.`};m();var wO={id:e=>`${ne(e.judge,"id")} belum menilai ${It(e.where,
"id")}. Isi nilainya, atau BK bila ada benturan kepentingan.`,en:e=>`${ne(e.judge,"en")} has not scored ${It(
e.where,"en")}. Enter the score, or BK for a conflict of interest.`};m();var vO={id:e=>`${Pn(G(e.value,
"id"),e.more,"id")} bukan nilai (${ne(e.judge,"id")}, ${It(e.where,"id")}). Ketik ${se(e.min,"id")}\u2013${se(
e.max,"id")}, atau BK bila ada benturan kepentingan.`,en:e=>`${Pn(
G(e.value,"en"),e.more,"en")} ${e.more===void 0?"is not a score":"are not scores"} (${ne(e.judge,
"en")}, ${It(e.where,"en")}). Enter ${se(e.min,"en")}\u2013${se(e.max,"en")}, or BK for a conflict of interest.`}
;m();var kO={id:e=>`Nilai ${Pn(se(e.value,"id"),e.more,"id")} di luar ${se(e.min,"id")}\u2013${se(e.max,
"id")} (${ne(e.judge,"id")}, ${It(e.where,"id")}). Perbaiki nilainya, atau rentang di tab Kriteria.`,
en:e=>`Score ${Pn(se(e.value,"en"),e.more,"en")} ${e.more===void 0?"is":"are"} outside ${se(e.min,
"en")}\u2013${se(e.max,"en")} (${ne(e.judge,"en")}, ${It(e.where,"en")}). Correct the score, or the range in the criteria tab.`}
;m();var xO={id:e=>`Nilai ${se(e.value,"id")} dari ${ne(e.judge,"id")} untuk ${e.entry} pada ${e.criterion} jauh dari nilai juri lain (sekitar ${se(
e.others,"id")}). Salah ketik? Nilainya tetap dihitung.`,en:e=>`${ne(
e.judge,"en")}\u2019s ${se(e.value,"en")} for ${e.entry} on ${e.criterion} is far from other judges (about ${se(
e.others,"en")}). A typo? It counts as written.`,confidential:!0};m();var TO={id:e=>`Nilai di tab ${ne(
e.judge,"id")} tampaknya terurut tanpa kode (${e.rows} baris). Urungkan, misalnya lewat Riwayat versi, atau terima urutan ini di panel.`,
en:e=>`Scores in the tab of ${ne(
e.judge,"en")} seem sorted without codes (${e.rows} rows). Undo it, for instance in the version history, or accept this order in the panel.`}
;m();var SO={id:e=>`${ne(e.judge,"id")} tampaknya memakai skala lain untuk ${V(e.criteria,"id")}: tertinggi ${se(
e.highest,"id")}, juri lain biasanya ${se(e.usual,"id")}. Tanyakan; nilainya tetap dihitung.`,
en:e=>`${ne(e.judge,"en")} seems to use another scale for ${V(e.criteria,"en")}: at most ${se(e.highest,
"en")}, other judges usually ${se(e.usual,"en")}. Ask; the scores count as written.`,confidential:!0}
;m();var EO={id:e=>`Nilai ${G(e.value,"id")} tersimpan sebagai teks (${ne(e.judge,"id")}, ${It(e.where,
"id")}). Ketik ulang ${se(e.number,"id")} pada sel berformat Angka.`,en:e=>`The score ${G(e.value,
"en")} is stored as text (${ne(e.judge,"en")}, ${It(e.where,"en")}). Retype ${se(e.number,"en")} in a cell formatted as a number.`}
;m();var CO={sum:{id:"jumlah nilai",en:"the sum"},mean:{id:"rata-rata nilai",en:"the mean"},
"weighted-sum":{
id:"jumlah nilai berbobot",en:"the weighted sum"},"weighted-mean":{id:"rata-rata nilai berbobot",en:
"the weighted mean"},score:{id:"nilai akhir (skala 100)",en:"the final score (of 100)"}},RO={id:e=>`Total ${ne(
e.judge,"id")} untuk ${e.entry} tertulis ${se(e.value,"id")}, padahal ${CO[e.basis].id} ${se(
e.expected,"id")}${e.more===void 0?"":`; begitu pula ${e.more} baris di bawahnya`}. Periksa nilai dan totalnya; yang dihitung nilai per kriteria.`,
en:e=>`${ne(e.judge,"en")}\u2019s total for ${e.entry} says ${se(e.value,"en")}, but ${CO[e.basis].en} is ${se(
e.expected,"en")}${e.more===void 0?"":`, and so with ${e.more} rows below`}. Check scores and total; the scores per criterion count.`}
;m();function yG({entries:e,whole:t},n){let r=V(e,n),o=e.length;if(n==="id"){let s=` Dengan kurang dari tiga juri tidak ada yang dibuang dan dipakai rata-rata biasa: ${V(
t,"id")}.`;return`${o} peserta dinilai oleh kurang dari lima juri (${r}), sehingga setelah nilai tertinggi dan terendah dibuang hanya sedikit yang tersisa.${t.length===0?
"":s} Tambah juri, atau pilih metode \u201Crata-rata\u201D.`}let i=` With fewer than three judges nothing is dropped and the plain mean counts: ${V(
t,"en")}.`;return`${o===
1?"1 entry was":`${o} entries were`} scored by fewer than five judges (${r}): once the highest and the lowest score are dropped, little is left.${t.length===0?
"":i} Add judges, or choose the method \u201Cmean\u201D.`}var OO=6;function bG({entries:e}){let t=e.map(
({entry:n,places:r})=>`${n} (${r===0?"peringkat tetap":`bergeser ${r} peringkat`})`);return`Peserta tidak dinilai oleh juri yang sama, dan keketatan juri berbeda. Dengan koreksi keketatan, nilai ${e.length} peserta jelas berubah: ${V(
t,"id",OO)}. Pertimbangkan \u201CMetode\u201D = terkoreksi.`}function wG({entries:e}){let t=e.map(({
entry:n,places:r})=>`${n} (${r===0?"same rank":`moves ${r} ${r===1?"rank":"ranks"}`})`);return`Entries were not scored by the same judges, and judges differ in severity. Corrected for it, the scores of ${e.length===1?
"1 entry":
`${e.length} entries`} clearly change: ${V(t,"en",OO)}. Consider \u201CMethod\u201D = adjusted.`}
function DO(e,t){
let n=(r,o)=>t==="id"?r:o;switch(e.reason){case"stage-weights-unused":return n(
"Bobot tahap terisi, tetapi \u201CGabung Nilai Tahap\u201D = tidak: bobot itu tidak dipakai.",
"Stage weights are set, but \u201CCarry Over\u201D is no: they are not used.");case"standard-scores":
return n(
"Skor baku dapat menghapus beda mutu bila juri menilai peserta yang berlainan. Pakai metode \u201Crata-rata\u201D.",
"Standard scores may hide differences where judges saw different entries. Use the method \u201Cmean\u201D.");
case"standard-scores-carried":return n(
"Skor baku tiap tahap dihitung terhadap peserta tahap itu saja, jadi angka yang sama di dua tahap tidak sama artinya dan gabungannya meragukan. Pakai \u201CGabung Nilai Tahap\u201D = tidak, atau metode \u201Crata-rata\u201D.",
"Standard scores of a stage are measured against the entries of that stage alone, so equal numbers of two stages do not mean the same and their mean is doubtful. Set \u201CCarry Over\u201D to no, or the method to \u201Cmean\u201D.");
case"few-to-trim":return yG(e,t);case"uneven-judges":return t==="id"?bG(e):wG(e);case"passing-score-unit":
{let r=se(
e.value,t);return e.unit==="mean-rank"?n(`\u201CNilai Minimal Lolos\u201D = ${r} di sini berarti rata-rata peringkat, bukan nilai 0\u2013100. Kosongkan, atau isi rata-rata peringkat.`,
`Here \u201CPassing Score\u201D = ${r} is a mean rank, not a score of 0\u2013100. Clear it, or give a mean rank.`):
n(`\u201CNilai Minimal Lolos\u201D = ${r} di sini berarti skor baku (50 = rata-rata), bukan nilai 0\u2013100. Kosongkan, atau isi skor baku.`,
`Here \u201CPassing Score\u201D = ${r} is a standard score (50 = average), not a score of 0\u2013100. Clear it, or give a standard score.`)}
}}var AO={id:e=>DO(e,"id"),en:e=>DO(
e,"en")};m();var PO={id:e=>`Maksimum dianggap ${se(e.max,"id")}${e.max<100?
" karena tidak ada nilai di atasnya":""}; bila bukan, isi tab Kriteria.`,en:e=>`The maximum is taken to be ${se(
e.max,"en")}${e.max<100?" because no score is above it":""}; if it is not, fill in the criteria tab.`}
;m();var vG={"not-allowed":{id:e=>`bukan pilihan yang dikenal; isi dengan ${Ch(e,"id")}`,en:e=>`is not a known choice; use ${Ch(
e,"en")}`},"not-a-number":{id:()=>"bukan angka; ketik angka saja",en:()=>"is not a number; type digits only"}
,"out-of-range":{id:e=>`di luar batas${e.length>0?` (${e.join(", ")})`:""}; perbaiki angkanya`,en:e=>`is out of range${e.length>0?
` (${e.join(", ")})`:""}; correct the number`},"not-a-date":{id:()=>"bukan tanggal; tulis misalnya 7 Desember 2023",
en:()=>"is not a date; write for instance 7 December 2023"},"not-an-address":{id:()=>"bukan satu alamat email; hapus isinya, lalu ketik alamatnya (smart chip dan nama tidak terbaca)",
en:()=>"is not one e-mail address; clear the cell and type the address (smart chips and names are not read)"}
,duplicate:{id:()=>"tertulis lebih dari satu kali; sisakan satu",en:()=>"is there more than once; keep one"}
,"unknown-reference":{
id:e=>`tidak dikenal${e.length>0?`; yang ada: ${V(e,"id")}`:""}`,en:e=>`is not known${e.length>0?`; there are ${V(
e,"en")}`:""}`},"unknown-key":{id:()=>"bukan kunci pengaturan yang dikenal, jadi tidak dipakai; periksa ejaannya",
en:()=>"is not a known key, so it is not used; check its spelling"},combination:{
id:e=>`tidak dapat dipakai bersama ${V(e,"id")}; ubah salah satunya`,en:e=>`cannot be used together with ${V(
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
,"category-blank":{id:e=>`masih kosong untuk ${V(
e,"id")}, padahal \u201CJuara per Kategori\u201D = ya; isi kategori setiap peserta`,en:e=>`is empty for ${V(
e,"en")}, although \u201CWinners per Category\u201D is yes; fill in the category of every entry`},
"category-alone":{id:()=>"hanya dipakai satu peserta; periksa ejaannya",en:()=>"is used by one entry alone; check its spelling"}
,"prizes-unequal":{id:([e=""])=>`tidak dapat dipakai bersama \u201CUang Pembinaan\u201D yang berbeda-beda: tanpa peringkat tidak ada yang menentukan siapa mendapat berapa. Samakan uang pembinaan ke-1 sampai ke-${e}, kosongkan semuanya, atau isi \u201Cya\u201D`,
en:([e=""])=>`cannot be used together with a \u201CPrize\u201D that differs by place: without ranks nothing says who gets how much. Make prizes 1 to ${e} equal, leave all of them blank, or write \u201Cyes\u201D`}
,"prizes-unused":{id:([
e=""])=>`tidak terpakai karena juaranya hanya ${e}; hapus, atau tambah jumlah \u201CLolos\u201D pada tahap terakhir`,
en:([e=""])=>`is not used because there ${e==="1"?"is only 1 winner":`are only ${e} winners`}; delete it, or raise \u201CAdvance\u201D of the last stage`}
};function kG(e,t){let n=G(aO(e,t),t);return t===
"id"?`Tab ${n} masih kosong; isi satu baris untuk masing-masing.`:`The tab ${n} is still empty; fill in one row for each.`}
function NO({setting:e,value:t,reason:n,allowed:r},o){if(n==="no-rows")return kG(
e,o);let i=typeof t=="string"?pc(t,e,o):t,s=r.map(a=>pc(a,e,o));return`${G(vi(e,o),o)}${i===""?"":` = ${G(
i,o)}`} ${vG[n][o](s)}.`}var IO={id:e=>NO(e,"id"),en:e=>NO(e,"en")};m();var $O={"not-a-number":{id:
"bukan angka",en:"not a number"},negative:{id:"negatif",en:"negative"},"all-zero":{id:"semuanya nol",
en:"all zero"},"partly-blank":{id:"kosong, padahal yang lain berisi",en:
"blank while others are filled in"}},_O={id:e=>`Bobot ${e.of==="criteria"?"kriteria":"tahap"} ${e.value===
void 0?"":`${G(e.value,"id")} `}${$O[e.reason].id}. Isi semua bobot dengan angka yang lebih dari atau sama dengan 0, tidak semuanya 0.`,
en:e=>`The weight ${e.value===void 0?"":`${G(e.value,"en")} `}of ${e.of==="criteria"?"a criterion":
"a stage"} is ${$O[e.reason].en}. Fill every weight with a number of 0 or more, not all of them 0.`}
;m();var FO={id:e=>`Kriteria ${G(e.criterion,"id")} ada di lebih dari satu kolom (${V(e.columns,"id")}) pada tab ${ne(
e.judge,"id")}. Sisakan satu kolom.`,en:e=>`The criterion ${G(e.criterion,"en")} is in more than one column (${V(
e.columns,"en")}) of the tab of ${ne(e.judge,"en")}. Keep one.`};m();var MO={id:e=>`Tab ${ne(e.judge,
"id")} tidak punya kolom untuk kriteria ${G(e.criterion,"id")}. Tambahkan kolomnya, atau samakan judulnya dengan tab Kriteria.`,
en:e=>`The tab of ${ne(e.judge,"en")} has no column for the criterion ${G(e.criterion,"en")}. Add the column, or give it the same header as in the criteria tab.`}
;m();var LO={id:e=>`Tahap ${G(e.stage,"id")} belum dimulai: belum ada nilai di tab jurinya. Perhitungan berhenti sebelum tahap ini.`,
en:e=>`Stage ${G(e.stage,"en")} has not begun: its judge tabs hold no score. Ranking ends before it.`}
;m();var jO={id:e=>{var t;return e.reason==="copy"?`Menurut namanya, tab ini salinan tab juri ${(t=e.judge)!=
null?t:""} (${G(e.first,"id")}), sehingga tidak dibaca. Hapus tab ini, atau beri nama lain bila ingin disimpan.`:
`Dua tab untuk ${e.judge===null?e.reason==="decides"?"keputusan yang sama":"pengaturan yang sama":`juri ${e.judge}`}: tab ini dan ${G(
e.first,"id")}. Hapus atau ganti nama salah satunya.`},
en:e=>{var t;return e.reason==="copy"?`By its name this tab is a copy of the tab of judge ${(t=e.judge)!=
null?t:""} (${G(e.first,"en")}), so it is not read. Delete it, or give it another name to keep it.`:
`Two tabs for ${e.judge===null?e.reason==="decides"?"the same decisions":"the same settings":`judge ${e.
judge}`}: this one and ${G(e.first,"en")}. Delete or rename one of them.`}};m();var zO={id:e=>`Tab ${ne(
e.judge,"id")} belum berisi satu nilai pun. Minta juri itu mengisinya.`,en:e=>`The tab of ${ne(e.judge,
"en")} has no score yet. Ask the judge to fill it in.`};m();m();var BO=(e,t)=>V(e.map(n=>se(n,t)),t),
vs=(e,t)=>V(e.map(n=>G(n,t)),t,8),Wa=(e,t)=>e===null?"":` ${t} ${e}`,
xG={JUDGE_TABS:({tabs:e})=>`${e.length} tab juri: ${vs(e,"id")}.`,SCORE_TAB:({tab:e,layout:t,judges:
n})=>`Nilai ${n.length} juri ada di satu tab ${G(e,"id")}, ${{groups:
"setiap juri dengan kolom kriterianya sendiri",totals:"satu nilai per juri",rows:
"satu baris per juri dan peserta",list:"satu baris per nilai"}[t]}: ${vs(n,"id")}.`,STAGES:({stages:
e,advance:t})=>`${e.length} tahap, menurut nama tab juri: ${V(e.map((n,r)=>t[r]==null?n:`${n} (lolos ${t[
r]})`),"id")}. Urutan dan jumlah lolos diperbaiki di tab ${Z.stages.id}.`,CRITERIA:({stage:e,names:t}
)=>`${t.length} kriteria${Wa(e,"tahap")}: ${vs(t,"id")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${G(
e,"id")} bukan kriteria: ${{number:"nomor",sum:"jumlah nilai",mean:"rata-rata nilai",weighted:
"jumlah nilai berbobot",extreme:"nilai tertinggi atau terendah",rank:"peringkat",large:
"angkanya terlalu besar untuk nilai",text:"berisi teks","left-out":
"tidak dihitung, seperti dijawab panitia"}[t]}.`,TITLES:({competition:e,year:t,city:n,government:r})=>`Dari judul di atas tabel: ${V(
[e,t&&`tahun ${t}`,n,r].filter(o=>o!==""),"id")}.`,PASSED_ROW:({tab:e,
row:t,label:n,reason:r})=>`Baris ${t} tab ${G(e,"id")}${n===""?"":` (${G(n,"id")})`} bukan peserta: ${{
numbers:"nomor kolom",example:"contoh pengisian",statistic:"jumlah atau statistik",weight:
"bobot kriteria",maximum:"nilai maksimum",section:"judul kelompok, dipakai sebagai kategori",header:
"judul kolom yang diulang",note:"catatan","left-out":"tidak dihitung, seperti dijawab panitia"}[r]}.`,
WEIGHTS:({
from:e,stage:t})=>`Bobot${Wa(t,"tahap")}: ${{headers:"dari judul kolom",row:"dari baris bobot",
maxima:"sebesar nilai maksimum tiap kriteria, sehingga yang dihitung jumlah poin",equal:
"sama untuk semua kriteria, karena tidak tertulis"}[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Nilai maksimum${Wa(
n,"tahap")}: ${BO(e,"id")}, ${t==="written"?"seperti tertulis":"diperkirakan dari nilai yang ada"}.`,
ENTRIES:({
count:e,by:t})=>`${e} peserta, dikenali dari ${t==="code"?"kodenya":
"namanya (huruf besar, spasi, dan tanda baca tidak dibedakan) dan diberi kode"}.`,ENTRY_LIST:({tab:e,
unscored:t})=>`Nama dan instansi peserta dilengkapi dari tab ${G(e,"id")}${t===0?"":`; ${t} baris di sana tidak ada di tab juri mana pun dan tidak diikutkan`}.`,
TAB_LEFT:({tab:e,reason:t})=>`Tab ${G(e,"id")} dibiarkan: ${{recap:
"namanya rekap, hasil, salinan, atau contoh",hidden:"disembunyikan",empty:"kosong","not-entries":
"tidak punya kolom peserta","not-scores":"tidak punya kolom nilai",summary:
"angkanya ringkasan dari tab lain","other-columns":"kolomnya lain dari tab juri","other-matter":
"bukan tentang penilaian"}[t]}.`},TG={
JUDGE_TABS:({tabs:e})=>`${e.length===1?"1 judge tab":`${e.length} judge tabs`}: ${vs(e,"en")}.`,
SCORE_TAB:({
tab:e,layout:t,judges:n})=>`The scores of ${n.length} judges stand in one tab, ${G(e,"en")}, ${{
groups:"each judge with criteria columns of their own",totals:"one score per judge",rows:
"one row per judge and entry",list:"one row per score"}[t]}: ${vs(n,"en")}.`,STAGES:({stages:e,
advance:t})=>`${e.length} stages, by the names of the judge tabs: ${V(e.map((n,r)=>t[r]==null?n:`${n} (${t[
r]} advance)`),"en")}. Correct their order and who advances in the tab ${Z.stages.en}.`,CRITERIA:({
stage:e,names:t})=>`${t.
length===1?"1 criterion":`${t.length} criteria`}${Wa(e,"of stage")}: ${vs(t,"en")}.`,PASSED_COLUMN:(
{
header:e,reason:t})=>`${G(e,"en")} is no criterion: ${{number:"a number",sum:"the sum of the scores",
mean:"the mean of the scores",weighted:"a weighted sum of the scores",extreme:
"the highest or lowest score",rank:"a rank",large:"its numbers are too large for scores",text:
"it holds text","left-out":"left out, as the committee answered"}[t]}.`,TITLES:({competition:e,year:
t,city:n,government:r})=>`From the titles over the tables: ${V([e,t&&`year ${t}`,n,r].filter(o=>o!==""),
"en")}.`,PASSED_ROW:({tab:e,
row:t,label:n,reason:r})=>`Row ${t} of the tab ${G(e,"en")}${n===""?"":` (${G(n,"en")})`} is no entry: ${{
numbers:"column numbers",example:"an example",statistic:"a sum or statistic",weight:
"the weights of the criteria",maximum:"the highest possible scores",section:
"the title of a group, taken as category",header:"the header again",note:"a note","left-out":
"left out, as the committee answered"}[r]}.`,WEIGHTS:({from:e,stage:t})=>`Weights${Wa(t,"of stage")}: ${{
headers:"from the headers",row:"from the row of weights",maxima:
"each criterion by its maximum, so that points are added up",equal:"equal, because none are written"}
[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Maximum score${Wa(n,"of stage")}: ${BO(e,"en")}, ${t==="written"?
"as written":"guessed from the scores there are"}.`,ENTRIES:({count:e,
by:t})=>`${e===1?"1 entry":`${e} entries`}, known by ${t==="code"?"code":
"name (case, spaces and punctuation aside) and given codes"}.`,ENTRY_LIST:({tab:e,unscored:t})=>`Names and institutions of entries are completed from the tab ${G(
e,"en")}${t===0?"":`; ${t} of its rows stand on no judge tab and are left out`}.`,TAB_LEFT:({tab:e,
reason:t})=>`The tab ${G(e,"en")} is left alone: ${{recap:
"by its name a recapitulation, result, copy or example",hidden:"it is hidden",empty:"it is empty",
"not-entries":"it has no column of entries","not-scores":"it has no column of scores",summary:
"its numbers sum up other tabs","other-columns":"its columns differ from those of the judge tabs",
"other-matter":"it is not about judging"}[t]}.`},SG={id:xG,en:TG};function EG({kind:e,params:t},n){
return SG[n][e](t)}
var UO=(e,t)=>EG(e,t),CG={nothing:()=>"","not-entries":e=>`Di tab ${e} tidak ditemukan kolom peserta: beri judul Kode atau Nama Inovasi pada kolomnya.`,
"not-scores":e=>`Di tab ${e} ada kolom peserta, tetapi tidak cukup jelas kolom mana yang berisi nilai.`,
"no-sign":e=>`Tab ${e} berisi angka, tetapi tidak ada tanda bahwa itu penilaian. Bila memang penilaian, beri nama tabnya \u201CJuri 1\u201D, \u201CJuri 2\u201D, atau judul kolom pesertanya Nama Inovasi.`,
turned:e=>`Di tab ${e} kriteria tampaknya menurun dan peserta mendatar. Putar tabelnya: salin, lalu Tempel khusus \u2192 Ditransposisi, sehingga setiap peserta satu baris.`,
unlike:e=>`Kolom nilai di tab ${e} berlainan, jadi tidak jelas mana tab juri: samakan judul kolomnya.`,
"several-shared":e=>`Tab ${e} masing-masing memuat nilai beberapa juri. Buat tab ${Z.stages.
id} dengan kolom Tahap dan Tab Nilai yang menyebut tab mana untuk tahap mana.`,"unclear-judges":e=>`Di tab ${e} tidak jelas kolom atau baris mana milik juri siapa: beri judul misalnya \u201CJuri 1\u201D di atas kolom-kolomnya, atau satu kolom Juri.`,
"stage-tab":e=>`Nilai semua juri ada di tab ${e}: tulis nama tab itu di kolom Tab Nilai pada tab ${Z.stages.id}.`,
stages:e=>`Tahap tidak dapat disimpulkan dari ${e}. Beri nama setiap tab juri \u201CTahap - Juri\u201D, misalnya \u201CProposal - J1\u201D, paling sedikit dua juri setiap tahap.`,
unbound:e=>`Nama tab ${e} tidak cukup membedakan para juri: beri setiap tab nama jurinya sendiri.`},
RG={nothing:()=>"","not-entries":e=>`No column of entries was found on ${e}: give it the header Code or Innovation.`,
"not-scores":e=>`${e} has a column of entries, but it is not clear enough which columns hold scores.`,
"no-sign":e=>`${e} holds numbers, but nothing says that they are judging. If they are, name the tabs \u201CJudge 1\u201D, \u201CJudge 2\u201D, or give the column of entries the header Innovation.`,
turned:e=>`On ${e} criteria seem to run down and entries across. Turn the table: copy it, then Paste special \u2192 Transposed, so that each entry has a row.`,
unlike:e=>`The columns of scores on ${e} differ, so it is not clear which are judge tabs: give them the same headers.`,
"several-shared":e=>`${e} each hold scores of several judges. Make a tab ${Z.stages.en} with the columns Stage and Score Tab that says which tab belongs to which stage.`,
"unclear-judges":e=>`On ${e} it is not clear which columns or rows are whose: write for instance \u201CJudge 1\u201D over the columns, or give the rows a column Judge.`,
"stage-tab":e=>`The scores of all judges stand in ${e}: write its name in the column Score Tab of the tab ${Z.stages.en}.`,
stages:e=>`The stages cannot be told from ${e}. Name every judge tab \u201CStage - Judge\u201D, for instance \u201CProposal - J1\u201D, with two judges or more in each stage.`,
unbound:e=>`The names of ${e} do not tell the judges apart: give every tab its judge's own name.`};
function tb(e,t){
if(e===void 0)return"";let n=(t==="id"?CG:RG)[e.reason](vs(e.tabs,t));return n===""?"":` ${n}`}var WO={
id:e=>e.judge===null?`Tab ${G(e.tab,"id")} belum ada. Buat seperti pada contoh; atau beri semua tab juri kolom Kode atau Nama Inovasi dan satu kolom angka per kriteria, dengan judul yang sama.${tb(
e.why,"id")}`:e.within?`Tab ${G(e.tab,"id")} tidak memuat nilai ${ne(e.judge,"id")}. Tambahkan kolom atau baris juri itu, atau samakan namanya dengan tab Juri.`:
`Tab ${G(e.tab,"id")} untuk ${ne(e.judge,
"id")} tidak ada. Buat tabnya, atau samakan namanya.`,en:e=>e.judge===null?`No tab ${G(e.tab,"en")} yet. Add it as in the example; or give all judge tabs a column Code or Innovation and one column of numbers per criterion, with the same headers.${tb(
e.why,"en")}`:e.within?`The tab ${G(e.tab,"en")} holds no scores of ${ne(e.judge,"en")}. Add the judge's columns or rows, or write the name as in the judges tab.`:
`There is no tab ${G(e.tab,"en")} for ${ne(e.judge,"en")}. Make it, or correct its name.`};m();var KO={
id:()=>"Tab ini menentukan hasil dan pernah dikunci, tetapi sekarang dapat diubah orang lain. Periksa isinya, lalu ulangi: perintah panitia menguncinya kembali.",
en:()=>"This tab decides the result and was locked, but now others can edit it. Check what it says, then try again: a command of the committee locks it."}
;m();var GO={id:e=>`Tab ${ne(e.judge,"id")} belum diproteksi, padahal tab lain sudah: setiap editor dapat mengubah nilainya. Proteksi tab ini untuk juri itu saja (Data > Proteksi sheet dan rentang).`,
en:e=>`The tab of ${ne(e.judge,"en")} is not protected although other tabs are: every editor can change its scores. Protect it for that judge alone (Data > Protect sheets and ranges).`}
;m();m();var $p=(e,t,n)=>V(e.map((r,o)=>{var i;return`${r} ${se((i=t[o])!=null?i:0,n)}`}),n,8),DG={
unnamed:"tidak berjudul, tetapi berisi angka","some-tabs":
"hanya ada, atau hanya diisi, di sebagian tab juri",
"sum-misfit":"berjudul seperti jumlah, tetapi angkanya bukan jumlah kolom lain","sum-somewhere":
"di sebagian tab sama dengan jumlah kolom lain, di tab lain tidak",copy:
"isinya sama dengan kolom lain",
matter:"judulnya tidak seperti kriteria, tetapi angkanya dapat berupa nilai",blank:
"belum diisi di tab mana pun","not-numbers":"tidak berisi angka di tab mana pun",penalty:
"berjudul seperti pengurangan nilai, yang tidak dapat dihitung di sini","same-everywhere":
"isinya sama di semua tab juri, sedangkan nilai lain berbeda",large:
"angkanya jauh lebih besar daripada nilai lain","not-listed":`berisi angka, tetapi tidak ada di tab ${Z.criteria.id}`}
,OG={unnamed:"has no header, but holds numbers","some-tabs":
"is on, or filled in on, some judge tabs only","sum-misfit":
"is headed like a sum, but its numbers are not the sum of other columns","sum-somewhere":
"is the sum of other columns on some tabs, but not on others",copy:
"holds the same as another column",matter:
"is not headed like a criterion, but its numbers may be scores",blank:"is not filled in on any tab",
"not-numbers":"holds no numbers on any tab",penalty:
"is headed like a deduction, which cannot be counted here","same-everywhere":
"holds the same on every judge tab, while other scores differ",large:
"has far larger numbers than the other scores","not-listed":`holds numbers, but is not in the tab ${Z.criteria.en}`}
,AG={COLUMN:({header:e,
column:t,doubt:n})=>`Kolom ${t}${e===""?"":` ${G(e,"id")}`} ${DG[n]}. ${n==="not-listed"?`Bila kriteria, tambahkan ke tab ${Z.criteria.id}; bila bukan, jawab tidak dihitung.`:
"Apakah ini kriteria?"}`,
ROW:({label:e,row:t})=>`Baris ${t} ${G(e,"id")} sama dengan nilai tertinggi, terendah, jumlah, atau rata-rata baris di atasnya. Apakah ini peserta?`,
WEIGHTS:({criteria:e,weights:t,sum:n,from:r})=>r===
"headers"?`Bobot pada judul kolom (${$p(e,t,"id")}) ${[1,10,100].includes(n)?"tidak terbaca pasti":`berjumlah ${se(
n,"id")}, bukan 100`}. Bobot mana yang dipakai?`:`Kolom jumlah pada tab juri memakai bobot ${$p(e,t,
"id")}. Apakah bobot itu yang dipakai?`,NAMES:({code:e,one:t,other:n,count:r})=>`Kode ${G(e,"id")} di sini ${G(
n,"id")}, di tab lain ${G(t,"id")}${r>1?` (${r} baris seperti ini)`:""}. Perbaiki kode atau namanya. Bila peserta yang sama, jawab sama.`,
HIDDEN:({tab:e})=>`Tab ${G(e,"id")} disembunyikan, tetapi berisi nilai seperti tab juri lain. Apakah ikut dihitung?`,
SUMMARY:({tab:e})=>`Nilai di tab ${G(e,"id")} sama dengan rata-rata atau jumlah tab lain. Apakah tab ini tetap nilai seorang juri?`,
OLD_TAB:({tab:e})=>`Nama tab ${G(e,"id")} seperti salinan atau tab lama, tetapi isinya seperti tab juri. Apakah ikut dihitung?`,
SIDE_BY_SIDE:({columns:e})=>`Kolom ${V(e,"id")} sama-sama memuat nama peserta. Pisahkan kedua tabel ke tab masing-masing.`,
OTHER_TABLE:({row:e})=>`Baris ${e} memuat judul kolom sekali lagi, dengan urutan lain. Samakan urutan kolom kedua tabel, atau pindahkan tabel kedua ke tab lain.`,
OWN_CRITERIA:({headers:e})=>`Judul ${V(e.map(t=>G(t,"id")),"id",4)} seperti menyebut kriteria dan jurinya masing-masing. Bila ya, buat satu tab untuk setiap juri dengan kolom kriteria yang dinilainya; bila bukan, jawab semuanya kriteria.`}
,PG={COLUMN:({header:e,column:t,doubt:n})=>`Column ${t}${e===""?"":` ${G(e,"en")}`} ${OG[n]}. ${n==="not-listed"?
`If it is a criterion, add it to the tab ${Z.criteria.en}; if not, answer that it does not count.`:
"Is it a criterion?"}`,ROW:({label:e,
row:t})=>`Row ${t} ${G(e,"en")} equals the highest, lowest, sum or mean of the rows above. Is it an entry?`,
WEIGHTS:({criteria:e,weights:t,sum:n,from:r})=>r==="headers"?`The weights in the headers (${$p(
e,t,"en")}) ${[1,10,100].includes(n)?"are not read for certain":`add up to ${se(n,"en")}, not 100`}. Which weights count?`:
`The totals on the judge tabs use the weights ${$p(e,t,"en")}. Are these the weights?`,NAMES:({code:
e,one:t,other:n,count:r})=>`Code ${G(e,"en")} is ${G(n,"en")} here and ${G(t,
"en")} on another tab${r>1?` (${r} such rows)`:""}. Correct the code or the name. If it is the same entry, answer that it is.`,
HIDDEN:({tab:e})=>`The tab ${G(e,"en")} is hidden, but holds scores like the other judge tabs. Does it count?`,
SUMMARY:({tab:e})=>`The scores on the tab ${G(e,"en")} are the means or sums of the other tabs. Is it a judge's all the same?`,
OLD_TAB:({tab:e})=>`The tab ${G(e,"en")} is named like a copy or an old one, but looks like a judge's. Does it count?`,
SIDE_BY_SIDE:({columns:e})=>`Columns ${V(e,"en")} both hold the entries' names. Move the second table to a tab of its own.`,
OTHER_TABLE:({
row:e})=>`Row ${e} has the column headers once more, in another order. Put the columns of both tables in one order, or move the second table to another tab.`,
OWN_CRITERIA:({headers:e})=>`The headers ${V(
e.map(t=>G(t,"en")),"en",4)} seem to name a criterion and its own judge. If so, make a tab for each judge with the criteria that judge scores; if not, answer that all are criteria.`}
,NG={id:AG,en:PG},
IG=({kind:e,params:t},n)=>NG[n][e](t),Ka=(e,t)=>IG(e,t),$G={criterion:{id:"Ya, kriteria",en:
"Yes, a criterion"},ignore:{id:"Tidak dihitung",en:"Does not count"},entry:{id:"Ya, peserta",en:
"Yes, an entry"},written:{id:"Seperti tertulis",en:"As written"},totals:{id:"Seperti kolom jumlah",
en:"As in the totals"},equal:{id:"Sama besar",en:"All equal"},criteria:{id:"Semuanya kriteria",en:
"All are criteria"},same:{id:"Peserta yang sama",en:"The same entry"},use:{id:"Ikut dihitung",en:
"Counts"}},qO=(e,t)=>$G[e][t];var HO={id:({question:e})=>Ka(e,"id"),en:({question:e})=>Ka(e,"en")};
var nb={TAB_MISSING:WO,UNDERSTANDING_OPEN:HO,TAB_EMPTY:zO,TAB_UNPROTECTED:GO,TAB_COPY:jO,TAB_OPEN:KO,
STAGE_NOT_BEGUN:LO,COLUMN_MISSING_CRITERION:MO,COLUMN_DUPLICATE_CRITERION:FO,ROW_MISSING_ENTRY:mO,
ROW_WITHOUT_CODE:gO,
ROW_UNKNOWN_ENTRY:fO,ROW_DUPLICATE_ENTRY:dO,ROW_NAME_MISMATCH:pO,SCORE_ROWS_PERMUTED:TO,
SCORE_MISSING:wO,
SCORE_NOT_NUMBER:vO,SCORE_TEXT_NUMBER:EO,SCORE_IS_DATE:bO,SCORE_OUT_OF_RANGE:kO,SCORE_ERROR:hO,
SCORE_FORMULA:yO,
SCORE_SCALE_SUSPECT:SO,SCORE_OUTLIER:xO,TOTAL_MISMATCH:RO,JUDGE_NO_VARIANCE:P2,JUDGES_IDENTICAL:$2,
JUDGES_DISAGREE:I2,
JUDGE_CONFLICT:A2,JUDGE_RECUSED:N2,ENTRY_UNSCORED:D2,PANEL_DISCONNECTED:F2,ENTRY_DUPLICATE_CODE:C2,
ENTRY_DUPLICATE_NAME:R2,
NAMES_SIMILAR:O2,SETTING_INVALID:IO,WEIGHTS_INVALID:_O,SCALE_ASSUMED:PO,METHOD_CAUTION:AO,
HISTORY_BROKEN:j2,
PLENARY_UNCONFIRMED:sO,RULE_CHANGED_AFTER_SCORING:lO,TIE_AT_CUT:cO,PLENARY_CONFLICT:iO,
OBJECTION_OPEN:oO,
RESULT_STALE:uO,NO_DOCUMENT:rO};var Ga=({code:e})=>!nb[e].confidential,_G=nb;function FG({code:e,
params:t},n){return _G[e][n](t)}var lr=(e,t)=>FG(
e,t);function ZO(e){let t="value"in e.params?e.params.value:void 0;return e.code==="SCORE_IS_DATE"?e.
params.date:typeof t=="object"?t.date:t===""?void 0:t}m();var MG={error:$("Kesalahan","Error"),
warning:$("Peringatan","Warning"),info:$("Info","Info")},qa={severity:$(
"Tingkat","Severity"),stage:$("Tahap","Stage"),tab:$("Tab","Tab"),cell:$("Sel","Cell"),message:$(
"Uraian","What and what to do"),code:$("Kode Temuan","Finding")},LG=["error","warning","info"],rb=e=>LG.
flatMap(t=>e.filter(n=>n.severity===t));function _p(e,t,n,r,o){let i=Z.findings[t],s=[{header:qa.severity[
t],
width:100,value:a=>MG[a.severity][t]},{header:qa.stage[t],width:140,value:a=>{var u;return(u=a.stage)!=
null?u:""}},{header:qa.tab[t],width:160,value:a=>{var u;return(u=a.tab)!=null?u:""}},{header:qa.cell[
t],
width:80,value:a=>{var u;return(u=a.cell)!=null?u:""}},{header:qa.message[t],width:560,value:o},{
header:qa.
code[t],width:220,value:a=>a.code}];return zt(i,n,r,s,rb(e),0)}m();m();function JO(e){let t=new y;
for(let{standings:r}of e)for(let{entry:o,title:i}of r)i!==null&&t.set(o.code,
i);let n=new k;return[...e].reverse().flatMap(r=>{let o=xm(r).filter(({standing:a})=>!n.has(a.entry.
code)),i=n.size;for(let{standing:a}of o)n.add(a.entry.code);let s=0;return o.map(({standing:a,rank:u}
,l)=>{
var I,_,F;let{entry:c,rank:d,score:p,decision:h,category:b,categoryRank:S}=a;((I=o[l-1])==null?void 0:
I.rank)!==u&&(s=l+1);let A=(_=t.get(c.code))!=null?_:null,P=(F=h==null?void 0:h.rank)!=null?F:null,N=r.
stage.name;return{place:i+s,entry:c,stage:N,rank:d,decided:P,score:p,title:A,category:b,categoryRank:
S}})})}m();var ks={institution:$("Instansi","Institution"),parent:$("Induk","Parent"),unitType:$(
"Jenis Unit","Unit Type"),required:$("Wajib","Required"),count:$("Jumlah Inovasi","Entries"),codes:$(
"Kode","Codes"),
status:$("Keikutsertaan","Coverage")},jG={present:$("ikut","takes part"),absent:$("belum mengirim",
"has not submitted"),unlisted:$("ikut, tidak terdaftar","takes part, not listed")};function ob({
institutions:e,
entries:t}){var a;let n=new y;for(let u of t){let l=M(u.institution);l!==""&&n.set(l,[...(a=n.get(l))!=
null?a:[],u])}let r=e.map(u=>{var c;let l=(c=n.get(M(u.name)))!=null?c:[];return{institution:u,
entries:l,
status:l.length>0?"present":"absent"}}),o=new k(e.map(u=>M(u.name))),s=[...n].filter(([u])=>!o.has(u)).
map(([,u])=>{var c,d,p,h;return{institution:{name:(d=(c=u[0])==null?void 0:c.institution)!=null?d:"",
parent:"",unitType:(h=(p=u[0])==null?void 0:p.unitType)!=null?h:"",required:!1},entries:u,status:
"unlisted"}});return[...r,...s]}function ib(e){let t=ob(e).filter(n=>n.status!=="unlisted");return{
present:t.
filter(n=>n.status==="present").length,listed:t.length}}function VO(e){if(e.institutions.length===0)
return null;let t=ob(e).filter(n=>n.status==="absent"&&n.institution.required);return{...ib(e),
absent:t.
map(n=>n.institution.name)}}function YO(e,t,n,r){let o=s=>{var a,u;return(u=(a=gn.find(([l])=>l===s))==
null?void 0:a[1][t])!=null?u:""},i=[{header:ks.institution[t],width:280,value:s=>s.institution.name}
,
{header:ks.parent[t],width:220,value:s=>s.institution.parent},{header:ks.unitType[t],width:140,value:
s=>s.
institution.unitType},{header:ks.required[t],width:80,value:s=>o(s.institution.required)},{header:ks.
count[t],width:80,format:"0",value:s=>s.entries.length},{header:ks.codes[t],width:160,value:s=>s.entries.
map(a=>a.code).join(", ")},{header:ks.status[t],width:180,value:s=>jG[s.status][t]}];return zt(Z.coverage[
t],
n,r,i,ob(e),1)}m();m();var Fp=e=>e>0?`0.${"0".repeat(e)}`:"0",Ha=(e,t)=>w(on(e,t))/10**t;var Gr={
place:$("Peringkat Akhir","Final Rank"),code:$("Kode","Code"),name:$("Nama Inovasi","Innovation"),
institution:$("Instansi","Institution"),category:$("Kategori","Category"),categoryRank:$(
"Peringkat Kategori","Rank in Category"),stage:$("Tahap Terakhir","Last Stage"),rank:$(
"Peringkat Tahap",
"Rank in Stage"),decided:$("Peringkat Putusan","Decided Rank"),title:$("Predikat","Title")};function XO(
e,t,n,r,o,i,s){
let a=e.some(({category:l})=>l!==null),u=[{header:Gr.place[t],width:80,format:"0",value:l=>l.place},
{header:Gr.code[t],width:80,value:l=>l.entry.code},{header:Gr.name[t],width:320,value:l=>l.entry.name}
,
{header:Gr.institution[t],width:240,value:l=>l.entry.institution},...a?[{header:Gr.category[t],width:
130,
value:l=>{var c;return(c=l.category)!=null?c:""}},{header:Gr.categoryRank[t],width:80,format:"0",
value:l=>{
var c;return(c=l.categoryRank)!=null?c:""}}]:[],{header:Gr.stage[t],width:180,value:l=>l.stage},{
header:Gr.
rank[t],width:80,format:"0",value:l=>l.rank},{header:r,width:80,format:Fp(n),value:l=>Ha(l.score,n)}
,
{header:Gr.title[t],width:160,value:l=>{var c;return(c=l.title)!=null?c:""}},...e.some(l=>l.decided!==
null)?[{header:Gr.decided[t],width:80,format:"0",value:l=>{var c;return(c=l.decided)!=null?c:""}}]:[
]];
return zt(Z.finalRanking[t],o,i,u,e,3,s)}m();var sb=(e,t,n,r)=>zt(e,t,n,[{header:r,width:600,value:(
)=>""}],[],0);m();var zG={rank:$("Peringkat","Rank"),decided:$("Peringkat Putusan","Decided Rank"),
code:$("Kode","Code"),
name:$("Nama Inovasi","Innovation"),institution:$("Instansi","Institution"),category:$("Kategori",
"Category"),categoryRank:$("Peringkat Kategori","Rank in Category"),tie:$("Penentu Nilai Sama",
"Tie-break"),title:$("Predikat","Title"),prize:$("Uang Pembinaan","Prize"),advances:$("Lolos",
"Advances"),explanation:$(
"Penjelasan","Explanation")},BG='"Rp"#,##0',UG=$("belum ditetapkan","not settled"),WG=$("ya","yes"),
KG=$("tidak","no");function QO(e,t){let{language:n,decimals:r}=t,o=Fp(r),i=(c,d,p,h="")=>({header:zG[
c][n],
width:d,value:p,format:h}),{standings:s}=e,a=s.some(({category:c})=>c!==null),u=s.some(({prize:c})=>c!==
null),l=[i("rank",80,({rank:c})=>c,"0"),i("code",80,({entry:c})=>c.code),i("name",280,({entry:c})=>c.
name),i("institution",200,({entry:c})=>c.institution),i("category",130,({entry:c,category:d})=>d!=null?
d:c.category),...a?[i("categoryRank",80,({categoryRank:c})=>c!=null?c:"","0")]:[],{header:t.scoreHeader,
width:80,format:o,value:({score:c})=>Ha(c,r)},i("advances",80,({advances:c})=>(c?WG:KG)[n]),i(
"title",
130,({title:c})=>c!=null?c:""),...u?[i("prize",130,({prize:c})=>GG(c,n),BG)]:[],i("tie",180,t.tieOf),
i("explanation",520,t.explain),...e.standings.some(({decision:c})=>c!==void 0)?[i("decided",80,({
decision:c})=>{
var d;return(d=c==null?void 0:c.rank)!=null?d:""},"0")]:[],...t.carryOver?[{header:t.stageScoreHeader,
width:80,format:o,value:({stageScore:c})=>Ha(c,r)}]:[],...e.panel.judges.map(c=>({header:c.code,
width:80,
format:o,value:({judgeScores:d})=>{let p=d.get(c.code);return p===void 0?"":Ha(p,r)}}))];return zt(t.
name,t.title,t.origin,l,s,3,t.layout)}function GG(e,t){return e===null?"":e==="open"?UG[t]:e.amount}
function eA(e,t,n,r,o){let{settings:i,stages:s}=e,{language:a}=i,u=oe(a).tabs,l=un(e),{marked:c,
origin:d}=tA(
e,r),p=He();ur(_p(t.findings,a,c+u.findings(l),d,A=>lr(A,a)),o);let h=ab(e,t.results,n,r);for(let A of h)
ur(A,o);let b=A=>p.includes(A)&&h.every(P=>P.name!==A);for(let A of s){let P=Gl(A,s,a),N=c+u.ranking(
A.name,l);b(P)&&ur(sb(P,N,d,u.notRanked(A.name)),o)}let S=Z.finalRanking[a];if(s.length>1&&b(S)&&ur(
sb(S,c+u.finalRanking(l),d,u.notFinal),o),e.institutions.length>0){let{present:A,listed:P}=ib(e);ur(
YO(e,a,c+u.coverage(l),`${u.covered(A,P)} \xB7 ${d}`),o)}}function tA({settings:e},t){let n=oe(e.language).
tabs,r=t.provisional?`${n.provisional} \xB7 `:"",o=TD(sr(e.method),e.language),i=o===""?"":` (${o})`,
s=`${r}${n.computed(t.at,t.by,t.id)} \xB7 ${n.method(e.method)}${i} \xB7 ${n.hash(t.hash)} \xB7 ${n.
overwritten}`;return{marked:r,origin:s}}function ab(e,t,n,r){let{stages:o,settings:i}=e,{language:s,
decimals:a}=i,u=oe(s).tabs,l=un(e),{marked:c,origin:d}=tA(e,r),p=o.flatMap((A,P)=>{let[N,I]=[t[P],n[
P]];
if(N===void 0||I===void 0)return[];let _=Gl(A,o,s),F=N.last&&!i.rankedWinners?`${u.unordered} \xB7 `:
"",j=c+u.ranking(A.name,l);return[qG(e,N,I,_,j,F+d)]});if(o.length<2||t.length<o.length)return p;let h=c+
u.finalRanking(l),b=u.decimals(a),S=$a(sr(i.method),s);return[...p,XO(JO([...t]),s,a,S,h,d,b)]}var un=(
{
settings:e})=>e.competition.includes(e.year)?e.competition:`${e.competition} ${e.year}`.trim();
function qG(e,t,n,r,o,i){
let{language:s,decimals:a,carryOver:u}=e.settings,l=sr(t.method);return QO(t,{name:r,title:o,origin:
i,
layout:oe(s).tabs.decimals(a),language:s,decimals:a,carryOver:u,scoreHeader:$a(l,s),stageScoreHeader:
$a(
l,s,!0),tieOf:c=>{var d,p;return(p=(d=n.get(c))==null?void 0:d.tie)!=null?p:""},explain:c=>{var d,p;
return(p=(d=n.get(c))==null?void 0:d.text)!=null?p:""}})}m();function qr(e,t,n){let r=yt(t);return rb(
e).map(o=>{var a,u,l;let i=ZO(o),s=n===void 0?null:Ap(o,n);
return{code:o.code,severity:o.severity,stage:(a=o.stage)!=null?a:null,tab:(u=o.tab)!=null?u:null,
cell:(l=
o.cell)!=null?l:null,message:lr(o,r),...i===void 0?{}:{value:i},...s===null?{}:{fix:Pp(s,r)}}})}var ki=(
e,t)=>e.
filter(n=>n.severity===t).length,Za=e=>ki(e,"error")===0;m();m();var HG=({kind:e,params:t})=>e==="NAMES"?
"count"in t&&t.count>1:e!=="ROW";function nA(e){let t=n=>(HG(
n)?0:2)+(n.default===null?0:1);return[...e].sort((n,r)=>t(n)-t(r))}function Mp({competition:e,facts:
t,questions:n,given:r}){if(t.length+n.length+r.size===0)return{facts:[],
questions:[],answers:[]};let o=yt(e.settings.language);return{facts:t.map(i=>ZG(i,o)),questions:nA(n).
map(i=>JG(i,o)),answers:[...r].map(i=>VG(i,o))}}var ZG=(e,t)=>({kind:e.kind,sure:e.sure,tab:"tab"in e.
params?e.params.tab:null,message:UO(e,t)}),JG=(e,t)=>{var n;return{id:e.id,tab:e.tab,tabs:e.tabs,
cell:(n=
e.cell)!=null?n:null,message:Ka(e,t),options:rA(e.options,t),default:e.default}},rA=(e,t)=>e.map(n=>(
{
id:n,label:qO(n,t)}));function VG([e,{option:t,kind:n,params:r,tab:o}],i){try{let s={kind:n,params:r}
,
a=rA(xt[s.kind],i);return{id:e,tab:o,message:Ka(s,i),options:a,option:t}}catch{return{id:e,tab:o,
message:e,
options:[{id:t,label:t}],option:t}}}m();m();var YG=1440*60*1e3;function oA({settings:e},t){var r;let n=(
r=e.decisionDate)!=null?r:t;return e.objectionDays===
null||n===null?null:new R(R.parse(`${n}T00:00:00Z`)+e.objectionDays*YG).toISOString().slice(0,10)}
function iA(e,{
stages:t}){var n,r;return((r=(n=kt(e,Xi))==null?void 0:n.rows)!=null?r:[]).flatMap(({cell:o})=>{let i=t.
find(u=>M(u.name)===M(W(o("reopens"))));if(i===void 0||re(o("ruling")))return[];let[s,a]=[W(o(
"entry")),
W(o("ruling"))];return[{stage:i.name,entry:s,date:Vo(o("date")),ruling:a}]})}function sA(e,t,n,r){
var i;
let o=kt(e,Xi);return((i=o==null?void 0:o.rows)!=null?i:[]).flatMap(({row:s,cell:a})=>{var P;let u=W(
a("entry")),l=t.entries.find(N=>J(N.code)===J(u)),c=l===void 0?u:tt(l),d=Vo(a("date")),p=re(a(
"answer"))||re(a("ruling")),h=W(a("reopens")),b=(P=t.stages.find(N=>M(N.name)===M(h)))==null?void 0:
P.name,
S=[];if(!re(a("date"))&&d===null){let N={setting:"objections.date",value:a("date"),reason:
"not-a-date",allowed:[]};S.push({code:"SETTING_INVALID",severity:"warning",...st(o,s,"date"),params:
N})}if(h!==
""&&b===void 0){let N=t.stages.map(_=>_.name),I={setting:"objections.reopens",value:h,reason:
"unknown-reference",allowed:N};S.push({code:"SETTING_INVALID",severity:"warning",...st(o,s,"reopens"),
params:I})}
let A={code:"OBJECTION_OPEN",severity:"warning"};return u!==""&&l===void 0&&S.push({...A,...st(o,s,
"entry"),params:{entry:u,reason:"unknown-entry"}}),n!==null&&d!==null&&d>n?S.push({...A,...st(o,s,
"date"),params:{entry:c,reason:"too-late",until:n}}):p?S.push({...A,...st(o,s,"answer"),params:{
entry:c,
reason:"unanswered"}}):b!==void 0&&r({stage:b,date:d})&&S.push({...A,...st(o,s,"reopens"),params:{
entry:c,
reason:"reopens",stage:b}}),S})}m();m();var xs=(e,t)=>e.map((n,r)=>{var o;return[n,(o=t[r])!=null?o:
null]}),Lp=e=>x(e!=null?e:""),aA=({values:e})=>e.
map(([,t])=>t).filter(t=>t!==null).join("; ");function uA(e){let t=[{thing:"setting",names:[],values:
f.
entries({version:e.version,...e.rules})},...e.stages.map(([n,...r])=>({thing:"stage",names:[n],
values:xs(
["weight","advance","title"],r)})),...e.criteria.map(([n,r,...o])=>({thing:"criterion",names:[Lp(n),
Lp(r)],values:xs(["weight","min","max"],o)})),...e.entries.map(([n,...r])=>({thing:"entry",names:[n],
values:xs(["name","institution","category","status"],r)})),...e.judges.map(([n,...r])=>({thing:
"judge",names:[n],values:xs(["institution","stages","conflicts"],r)})),...e.institutions.map(([n,...r])=>(
{
thing:"institution",names:[n],values:xs(["parent"],r)})),...e.plenary.map(([n,r,...o])=>({thing:
"plenary",names:[Lp(n),Lp(r)],values:xs(["rank","reason","votesFor","votesAgainst"],o)})),...e.sheets.flatMap(
({stage:n,judge:r,criteria:o,rows:i})=>i.map(([s,...a])=>({thing:"score",names:[n,r,s],values:xs(o,a)}
)))];
return new y(t.map(n=>[E.stringify([n.thing,...n.names]),n]))}function Ja(e,t){var a,u;let[n,r]=[uA(
e),uA(t)],o=[...lA(e,t,"old"),...lA(t,e,"now")],i=({thing:l,names:[c,d]})=>l==="score"&&o.some(({
names:p})=>p[0]===
c&&p[1]===d),s=[...o];for(let[l,c]of n){let{thing:d,names:p,values:h}=c,b=r.get(l);if(b===void 0){i(
c)||s.push({thing:d,names:p,field:null,old:aA(c),now:null});continue}let S=new y(b.values),A=new y(h);
for(let P of new k([...A.keys(),...S.keys()])){let[N,I]=[(a=A.get(P))!=null?a:null,(u=S.get(P))!=null?
u:null];N!==I&&s.push({thing:d,names:p,field:P,old:N,now:I})}}for(let[l,c]of r){if(n.has(l)||i(c))continue;
let{thing:d,names:p}=c;s.push({thing:d,names:p,field:null,old:null,now:aA(c)})}return s.length>0||E.
stringify(e)===E.stringify(t)?s:[{thing:"order",names:[],field:null,old:null,now:null}]}function lA(
e,t,n){
let r=new k(t.sheets.map(({stage:o,judge:i})=>E.stringify([o,i])));return e.sheets.filter(({stage:o,
judge:i,rows:s})=>s.length>0&&!r.has(E.stringify([o,i]))).map(({stage:o,judge:i,rows:s})=>({...{
thing:"score",names:[o,i],field:null,old:null,now:null},[n]:s.length}))}m();var lb=[2],Un=lb[0],XG=[
"top","method","missing","tieBreaks","decimals","carryOver","passingScore","maxPerInstitution",
"winnersPerCategory","prizes","rankedWinners","winnerTerm","severityCorrection","conflicts"],ub=4;
function QG(e){var u;let[,t="",n="",r="",o="",i=""]=(u=new RegExp(`^(-?)(\\d+)\\.(\\d{${ub}})(\\d)(\\d*)$`).exec(
x(e)))!=null?u:[];if(n==="")return g.abs(e)<10**-ub/2?0:e;let s=t===
""?o>="5":o>"5"||o==="5"&&/[1-9]/.test(i),a=w(n+r)+w(s);return(t===""?a:-a)/10**ub||0}function Va(e){
let t=r=>typeof r=="number"?QG(r):r,n=r=>r.map(([o,...i])=>[o,...i.map(t)]);return{...e,stages:n(e.stages),
criteria:e.criteria.map(r=>r.map(t)),sheets:e.sheets.map(r=>({...r,rows:n(r.rows)}))}}var e4=e=>e===
void 0||e.kind==="blank"?null:e.kind==="score"?e.value:e.kind==="recused"?"BK":typeof e.raw=="object"?
e.raw.date:e.raw,jp=e=>e===null||typeof e=="number"||typeof e=="boolean"||typeof e=="string"?e:E.stringify(
e),zp=(e,t)=>e<t?-1:w(e>t);function t4({stage:e,judge:t,columns:n,rows:r}){let o=[...n.keys()].sort(
zp);return{stage:e,judge:t,criteria:o,rows:r.flatMap(({entry:i,marks:s})=>i===null?[]:[[i,...o.map(a=>e4(
s.get(a)))]]).sort(([i],[s])=>zp(i,s))}}var n4=({settings:e})=>f.fromEntries(XG.map(t=>[t,jp(e[t])]));
function xi(e,t,n,r,o=Un){let{entries:i,judges:s,institutions:a}=e,u=e.stages.findIndex(d=>d.name===
r),l=u<0?e.stages:e.stages.slice(0,u+1),c=d=>d===null||l.some(p=>p.name===d);return{version:o,rules:
n4(
e),stages:l.map(d=>[d.name,d.weight,d.advance,jp(d.title)]),criteria:e.criteria.filter(d=>c(d.stage)).
map(d=>[d.stage,d.name,d.weight,d.min,d.max]),entries:i.map(d=>[d.code,d.name,d.institution,d.category,
d.status]),judges:s.map(d=>[d.code,d.institution,jp(d.stages),jp(d.conflicts)]),institutions:a.map(d=>[
d.name,d.parent]),plenary:n.filter(d=>c(d.stage)).map(d=>[d.stage,d.entry,d.rank,d.reason,d.votesFor,
d.votesAgainst]),sheets:t.filter(d=>c(d.stage)).sort((d,p)=>zp(d.stage,p.stage)||zp(d.judge,p.judge)).
map(t4)}}var fc=(...e)=>E.stringify(Va(xi(...e))),cA=(...e)=>E.stringify(xi(...e));m();function Ya(e,
{competition:t,sheets:n,typedDecisions:r,locate:o}){let{thing:i,names:s,field:a}=e,u=(()=>{
var h,b,S;let[c="",d="",p=""]=s;switch(i){case"score":{let A=n.find(N=>N.stage===c&&N.judge===d),P=(
b=
(h=A==null?void 0:A.rows.find(N=>N.entry===p))==null?void 0:h.marks.get(a!=null?a:""))==null?void 0:
b.at;return A===void 0?null:{tab:A.tab,...P&&{cell:Se(P.row,P.column)}}}case"setting":return a===null?
null:o({kind:"setting",key:a});case"stage":return l("stage",t.stages.findIndex(A=>A.name===c));case"criterion":
return l("criterion",t.criteria.findIndex(A=>{var P;return((P=A.stage)!=null?P:"")===c&&A.
name===d}));case"judge":return l("judge",t.judges.findIndex(A=>A.code===c));case"plenary":return(S=r.
find(A=>A.stage===c&&A.entry===d))!=null?S:null;default:return null}})();if(u===null)return e;return{
...e,tab:u.tab,...u.cell?{cell:u.cell}:{}};function l(c,d){return d<0||a===null?null:o({kind:c,index:
d,
column:a})}}var dA=new O;function Xa(e,t,n=Un){var c,d,p,h;let{competition:r,sheets:o,decisions:i}=e,
s=(c=dA.get(
e))!=null?c:new y;dA.set(e,s);let a=(p=t!=null?t:(d=r.stages[r.stages.length-1])==null?void 0:d.name)!=
null?p:"",u=`${n} ${a}`,l=(h=s.get(u))!=null?h:Ue(fc(r,o,i,a,n));return s.set(u,l),l}function Ti(e,t,
n){
var u,l,c;if(Xa(e,n)===t)return!0;let{competition:r,sheets:o,decisions:i}=e,s=(l=n!=null?n:(u=r.stages[
r.
stages.length-1])==null?void 0:u.name)!=null?l:"",a=[fc,cA].map(d=>d(r,o,i,s));return a[0]!==a[1]&&
Ue(
(c=a[1])!=null?c:"")===t}var cb=(e,t,n)=>{var r;return(r=lb.find(o=>Xa(e,n,o)===t))!=null?r:Ti(e,t,n)?
Un:null},gc=e=>Pa(Qt(Z.decisions[e]).grid);function db(e,t,n){let r=t===void 0?null:Na(t);if(t===void 0||
r===null||Ue(r.canonical)!==n)return null;let{competition:o,sheets:i,typedDecisions:s}=e,a=xi(o,i,s,
t.stage,r.snapshot.version),u=Va({...a,version:Un});return Ja(Va(r.snapshot),u).map(l=>Ya(l,e))}
function mA(e,t){
let r=t.filter(s=>s.status==="decided").filter(({stage:s,hash:a})=>!Ti(e,a,s));if(r.length===0)return[
];
let o=gc(e.competition.settings.language),i=new k;return r.flatMap(({stage:s,at:a,hash:u,code:l})=>{
var A,P;let c=o.find(N=>N.stage===s&&N.hash===u),d=((A=db(e,c,u))!=null?A:[]).filter(N=>!i.has(E.stringify(
N)));for(let N of d)i.add(E.stringify(N));let{tab:p,cell:h}=(P=d.find(N=>N.tab!==void 0))!=null?P:{}
,
b={...p===void 0?{}:{tab:p},...h===void 0?{}:{cell:h}};return[{code:"RESULT_STALE",severity:
"warning",
stage:s,...b,params:{computed:a,decided:{code:l,changes:d}}}]})}m();var fA="rules",r4=8e3;function gA(
e,t){let n={...e,entries:[],judges:[],institutions:[]},r=xi(n,[],[],
t);return{...r,version:0,stages:r.stages.filter(([o])=>o===t),criteria:r.criteria.filter(([o])=>o===
null||o===t)}}var hA=(e,t)=>Ue(E.stringify(gA(e,t)));function o4(){let e=Ie(fA);try{return E.parse(e!=
null?e:"{}")}catch{return{}}}var i4=({sheets:e},t)=>e.some(n=>n.stage===t&&n.rows.some(({marks:r})=>[
...r.values()].some(({kind:o})=>o==="score")));function yA(e,t){let{competition:n}=e;if(e.questions.
length>0)return[];let r=o4(),o=new y(n.stages.filter(({name:s})=>i4(e,s)).map(({name:s})=>[s,gA(n,s)])),
i=[...o].filter(([s])=>r[s]===void 0);if(i.length>0){let s={...r,...f.fromEntries(i.map(([u,l])=>[u,
E.stringify(l)]))},a=()=>f.fromEntries(f.entries(s).map(([u,l])=>[u,pA(l)]));Be(fA,E.stringify(E.stringify(
s).length>r4?a():s))}return[...o].flatMap(([s,a])=>{var A,P;let[u,l]=[r[s],Ue(E.stringify(a))];if(u===
void 0||pA(u)===l)return[];let c=t().filter(N=>N.action==="rules"&&N.stage===s);if(((A=c[c.length-1])==
null?void 0:A.hash)===l)return[];let d=u.startsWith("{")?E.parse(u):null,p=d===null?[]:Ja(d,a).map(N=>Ya(
N,e)),{tab:h,cell:b}=(P=p.find(N=>N.tab!==void 0))!=null?P:{},S={...h===void 0?{}:{tab:h},...b===void 0?
{}:{cell:b}};return[{code:"RULE_CHANGED_AFTER_SCORING",severity:"warning",stage:s,...S,params:{
changes:p}}]})}
var pA=e=>e.startsWith("{")?Ue(e):e;m();var mb=(e,t)=>({stage:n,date:r})=>{var i,s;return!t.some(a=>a.action==="reopen"&&
a.stage===n&&a.at>=
(r!=null?r:""))&&((s=(i=an(e,n))==null?void 0:i.status)!=null?s:"open")!=="open"};function s4(e,t,n){
let r=t.every(({status:a})=>a==="open")?void 0:Mr(He(),"objections",mt());if(r===void 0)return new y;
let o=oe(e.settings.language).history,i=iA(Le(r),e).filter(mb(t,n)),s=new k(i.map(({stage:a})=>a));
return new y(
[...s].map(a=>{let u=i.filter(l=>l.stage===a);return[a,u.map(({entry:l,date:c,ruling:d})=>o.ruling(l,
c,d)).join("; ")]}))}function bA(e,t){let n=Je(e.stages,t),r=s4(e,n,t);return n.map(({stage:o,status:
i,
at:s,by:a,code:u})=>{var l;return{stage:o,status:i,at:s,by:a,code:u===""?null:u,ruling:(l=r.get(o))!=
null?l:null}})}function Po(e,{rows:t}){let{competition:n}=e,r=Je(n.stages,t),o=r[r.length-1],i=e.deciding.tabs.get(
"objections"),s=oA(n,(o==null?void 0:o.status)==="decided"?o.at.slice(0,10):null);return[...mA(e,r),
...yA(e,()=>t),...i===void 0?[]:sA(Le(i),n,s,mb(r,t))]}function wA(){return ae(()=>(he(),Hr(bn(Ee))))}
function Hr(e){let{workbook:t,history:n}=e,{language:r}=t.
competition.settings,{findings:o,progress:i}=$t(t,{provisional:!1}),s=[...o,...Po(t,n)];return hs(t,
s),Uy(t.own,i),{ok:Za(s),findings:qr(s,r,dc(e)),understood:Mp(t),progress:i,fixes:E2(e,yt(r))}}
function vA(){
return ae(()=>(he(),Ee(()=>{let e=nt("ranking");Bt(e);let{competition:t}=e,{language:n}=t.settings,r=$t(
e,{provisional:!1}),o=[...r.findings,...Po(e,e.history)],i=o.filter(Ga),s=oe(n).tabs,a=`${s.checked(
et(),we(),vt())} \xB7 ${s.overwritten}`,u=s.findings(un(t));ur(_p(i,n,u,a,c=>lr(c,n)),e.keepers),hs(
e,o),Uy(e.own,r.progress);let l=e.questions.length;return{errors:ki(i,"error"),warnings:ki(i,
"warning"),questions:l}})))}var a4=te({tab:K()});function kA(e){return ae(()=>{let{tab:t}=de(a4,e);
return he(),Ee(()=>{let n=nt();
Bt(n);let{findings:r}=$t(n,{provisional:!1}),o=r.filter(a=>a.code!=="SCORE_ROWS_PERMUTED"||a.tab!==t);
o.length===r.length&&me(ce("BAD_REQUEST",oe(Xe()).problems.notSorted(t)));let{language:i}=n.competition.
settings,s=oe(i).history.accepted(t);return _t(n.history,{at:et(),by:we(),action:"accept",detail:s,
run:vt(),
hash:""},n.competition.settings),hs(n,o),Hr(bn())})})}m();var u4=te({answers:Zt(K(),fo(K()))});
function xA(e){return ae(()=>{let{answers:t}=de(u4,e);return he(),
Ee(()=>{let{questions:n}=nt(),r=l4(Wy(),n,f.entries(t)),{notAsked:o,tooManyAnswers:i}=oe(Xe()).problems;
return r===null&&me(ce("BAD_REQUEST",o)),i2(r)||me(ce("BAD_REQUEST",i)),Hr(bn())})})}function l4(e,t,
n){
let r=new y(e);for(let[o,i]of n){let s=e.get(o),a=t.find(l=>l.id===o),u=a===void 0?d4(s,i):c4(a,i);
if(i===
null&&s!==void 0)r.delete(o);else if(u!==null)r.set(o,u);else return null}return r}var c4=(e,t)=>e.options.
some(n=>n===t)?o2(e,t!=null?t:""):null;function d4(e,t){return e===void 0||t===null?null:f.entries(
xt).
some(([r,o])=>r===e.kind&&o.some(i=>i===t))?{...e,option:t}:null}m();var TA=te({fixes:Ze(K())}),pb=250;
function SA({sheets:e},t,n,r,o){var l,c,d,p,h,b,S;let i=e.filter(A=>A.
tab===t),s=(l=i.find(A=>A.judge===n))!=null?l:i.length===1?i[0]:void 0,a=(p=(d=[...(c=s==null?void 0:
s.columns)!=null?c:[]].find(([,A])=>A[0]===o))==null?void 0:d[0])!=null?p:"",u=(b=(h=s==null?void 0:
s.rows.find(A=>A.row===r))==null?void 0:h.entry)!=null?b:"";return{judge:(S=s==null?void 0:s.judge)!=
null?S:n,entry:u,criterion:a}}function EA(e){return ae(()=>{let{fixes:t}=de(TA,e);he();let n=bn(Ee),
{workbook:r}=n,o=yt(r.competition.settings.language);return{fixes:CA(n,t).map(i=>{let{tab:s,judge:a,
cells:u}=i,l=Pp(i,o),c={old:l.old,now:Dr(i.fix.now,o)};return{...l,cells:u.map(({row:d,column:p})=>{
let{entry:h,criterion:b}=SA(r,s,a,d,p);return{tab:s,cell:Se(d,p),entry:h,criterion:b,...c}})}})}})}
function CA(e,t){
let n=new k(t);return S2(e).filter(r=>n.has(r.id)&&r.status==="offered")}function RA(e){return ae(()=>{
let{fixes:t}=de(TA,e);return he(),Ee(()=>{let n=bn(),{competition:r}=n.workbook,o=CA(n,t),i=new y(r.
judges.map(({code:S,email:A})=>[S,A])),s=({fix:S,judge:A})=>{var P;return S.kind!=="score"||((P=i.get(
A))!=null?P:"")!==""},a=m4(n.workbook,o.filter(s)),{ledger:u,history:l}=n;a.length>0&&(u=bs(u,[...u.
list,...a],r.settings),{ledger:u,history:l}=cc(n.workbook,u,l));let c=new k(a.map(({id:S})=>S)),d=u.
list.filter(({id:S})=>c.has(S)),p=S=>d.filter(A=>A.status===S).length,h=new k(o.map(({id:S})=>S)),b=o.
reduce((S,A)=>S+A.cells.length,0);return{applied:p("applied"),asked:p("waiting"),left:b-d.length+t.filter(
S=>!h.has(S)).length,unreachable:[...new k(o.filter(S=>!s(S)).map(({judge:S})=>S))],check:Hr(bn())}}
)})}
function m4(e,t){let[n,r,o]=[et(),we(),ws()],i=t.flatMap(({tab:a,judge:u,stage:l,fix:c,cells:d})=>{
let p=c.
kind==="score"?"waiting":"applied";if(p==="applied"&&!Ao(a))return[];let h=o(a);return d.flatMap(b=>{
let{row:S,column:A}=b,P=SA(e,a,u,S,A),N=c.kind==="label"?"":P.criterion,I={id:"",at:n,by:r,stage:l,
tab:a,
status:p,criterion:N,cell:Se(S,A),judge:P.judge,entry:c.kind==="label"&&P.entry===""?x(c.now):P.entry,
now:c.now,kind:c.kind,answeredAt:"",answeredBy:"",before:{cell:c.old,format:h.format(S,A)}};return La(
I,b,h)!=="before"?[]:[{...I,before:{...I.before,cell:h.cell(S,A)}}]})}),s=v.from({length:g.ceil(i.length/
pb)},vt);return i.map((a,u)=>({...a,id:`${s[g.floor(u/pb)]}/${u%pb+1}`}))}function DA(){return ae(()=>(
he(),
Ee(()=>{let e=bn(),{workbook:t,ledger:n,history:r}=e,{settings:o}=t.competition,i=Xy(e),s=ys(yt(o.language)),
[a]=i;if(a===void 0)return me(ce("BAD_REQUEST",s.nothingToUndo));let u=ws(),l=i.find(S=>{let A=lc(S,
t);return A===null||!Ao(A.tab)||La(S,A.at,u(A.tab))!=="after"});if(l!==void 0)return me(ce(
"BAD_REQUEST",s.changedSince(l.tab,l.cell)));let c={answeredAt:et(),answeredBy:we()},d=n.list.map(S=>i.includes(
S)?{...S,...c,status:"undone"}:S),p=cc(t,bs(n,d,o),r),h=new k(i.map(({id:S})=>S)),b=p.ledger.list.find(
S=>h.has(S.id)&&S.status==="applied");return b!==void 0?me(ce("BAD_REQUEST",s.refused(b.tab,b.cell))):
Hr(bn())})))}m();var f4=te({id:K(),accept:qe()});function OA(e){let t=we().toLowerCase(),n=e.judges.filter(
o=>t!==""&&
o.email.toLowerCase()===t),r=n.length===0?[]:za(Oo(e.settings).list);return n.flatMap(({code:o})=>{
let i=r.
filter(a=>a.judge===o),s=i.length===0?[]:ja(o).map(({id:a})=>a);return i.filter(({id:a})=>!s.includes(
a))})}function AA(){let e=Lt(He(),mt());return Dn(new y([...e].map(([t,n])=>[t,Le(n)]))).competition}
function PA(){return ae(()=>NA(AA()))}function NA(e){let t=yt(e.settings.language),n=new y(e.entries.
map(({code:r,name:o})=>[r,o]));return{fixes:OA(e).map(r=>{var l;let{id:o,stage:i,entry:s,at:a,by:u}=r;
return{...Qy(r,t),id:o,stage:i,at:a,by:u,name:(l=n.get(s))!=null?l:""}})}}function IA(e){return ae((
)=>{
let{id:t,accept:n}=de(f4,e);return Ee(()=>{var d;let r=OA(AA()).find(p=>p.id===t);if(r===void 0)return me(
ce("BAD_REQUEST",ys(Xe()).unknownFix));let o=nt(),{competition:i}=o,s=ys(yt(i.settings.language));if(
((d=
Je(i.stages,o.history.rows).find(({stage:p})=>p===r.stage))==null?void 0:d.status)!=="open")return me(
ce("BAD_REQUEST",s.stageClosed(r.stage)));let u=lc(r,o),l=ws();if(n&&(u===null||La(r,u.at,l(u.tab))!==
"before"))return me(ce("BAD_REQUEST",s.changedSince(r.tab,r.cell)));let c={id:t,accept:n,at:et(),by:
we()};
return k2(r.judge,c)?(n&&u!==null&&Ao(u.tab)&&Vy([Zy(r,u.tab,u.at,!1)],!0),NA(i)):me(ce(
"BAD_REQUEST",
s.tooManyAnswers))})})}m();m();var $A={error:"#f4c7c4",warning:"#fde9b3",info:"#d3e3fc"},_A="#ffffff",
FA="Lembar Juri \xB7 ",fb=new RegExp(
`(^|\\n)${FA}[^\\n]*(?:\\n(#[0-9a-f]{6}))?(?:\\n|$)`);function MA({background:e,note:t},n,r){let o=r.
map(a=>a.replace(/\s+/g," ").trim()).join(" \u2022 "),i=e===_A&&!t.startsWith("#")?[]:[e],s=o===""&&
i.length===0?[]:[FA+o,...i];return{background:$A[n],note:[...s,...t===""?[]:[t]].join(`
`)}}function LA({background:e,note:t}){var o,i,s;let[,n=""]=(o=fb.exec(t))!=null?o:[],r=(s=(i=fb.exec(
t))==null?void 0:i[2])!=null?s:_A;return{background:f.values($A).includes(e)?r:e,note:t.replace(fb,n)}
}m();function jA(e){var r;let t=(r=Oe().getSheetByName(e))==null?void 0:r.getDataRange();if(t===void 0)return[
];
let n=t.getNotes();return t.getBackgrounds().map((o,i)=>o.map((s,a)=>{var u,l;return{background:s,
note:(l=
(u=n[i])==null?void 0:u[a])!=null?l:""}}))}function zA(e,t,n){var d,p;let r=Oe().getSheetByName(e),o=new y,
i=[];for(let[h,b]of n.entries())for(let[S,A]of b.entries()){let P=(d=t[h])==null?void 0:d[S];(P==null?
void 0:P.background)!==A.background&&o.set(A.background,[...(p=o.get(A.background))!=null?p:[],Se(h,
S)]),(P==null?void 0:P.note)!==A.note&&i.push({row:h,column:S})}for(let[h,b]of o)r==null||r.getRangeList(
b).setBackground(h==="#ffffff"?null:h);if(i.length===0)return;let[s,a]=[g.min(...i.map(({row:h})=>h)),
g.min(...i.map(({column:h})=>h))],u=g.max(...i.map(({row:h})=>h)),l=g.max(...i.map(({column:h})=>h)),
c=n.slice(s,u+1).map(h=>h.slice(a,l+1).map(({note:b})=>b));r==null||r.getRange(s+1,a+1,u-s+1,l-a+1).
setNotes(c)}var h4=te({on:qe()}),BA=["error","warning","info"];function y4(e,t){var r,o;let n=new y;
for(let i of e.
filter(Ga)){let{tab:s,cell:a,severity:u}=i;if(s===void 0||a===void 0)continue;let l=(r=n.get(s))!=null?
r:new y;n.set(s,l);for(let[c,{row:d,column:p}]of jr(a).entries()){let h=`${d},${p}`,b=(o=l.get(h))!=
null?o:{severity:u,sentences:[]},S=BA.indexOf(u)<BA.indexOf(b.severity),A=c===0?[lr(i,t)]:[];l.set(h,
{severity:S?u:b.severity,sentences:[...b.sentences,...A]})}}return n}function b4(){var n;let e=He(),
t=((n=Ie(mc))!=null?n:"").split(`
`).filter(r=>r!=="");return t.every(r=>e.includes(r))?t:e}function UA(e){return ae(()=>{let{on:t}=de(
h4,e);return he(),Ee(()=>{let n=bn(),{workbook:r,history:o}=n,i=t?[...$t(r,{provisional:!1}).findings,
...Po(r,o)]:[],s=y4(i,r.competition.settings.language),a=[...new k([...b4(),...s.keys()])].filter(Ao);
t&&Be(mc,a.join(`
`));for(let u of a){let l=jA(u),c=l.map((d,p)=>d.map((h,b)=>{var P;let S=(P=s.get(u))==null?void 0:P.
get(`${p},${b}`),A=LA(h);return S===void 0?A:MA(A,S.severity,S.sentences)}));zA(u,l,c)}return t||Be(
mc,""),Hr(n)})})}m();m();m();m();m();var Xn=(e,t)=>({width:g.min(g.max(g.floor(e),1),10),haste:0,
until:t+2e5});function WA(e){e.haste=0,e.
width=g.min(e.width+1,10)}function KA(e,t){e.haste+=1,e.width=g.max(g.floor(e.width/2),1);let n=g.min(
1e3*2**(e.haste-1),64e3),r=g.ceil(g.max(n,t!=null?t:0)+g.random()*500);return r<=3e5&&R.now()+r<e.until?
r:null}var GA=e=>R.now()>=e.until;m();m();var Zr="https://www.googleapis.com/drive/v3/files",qA="https://www.googleapis.com/upload/drive/v3/files",
Qa="id,mimeType,webViewLink,modifiedTime,appProperties,trashed",HA="application/vnd.google-apps.folder",
cr="application/vnd.google-apps.document",Si="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
Bp="application/json",eu="application/pdf",hc="application/vnd.google-apps.spreadsheet",yc="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
tu=te({id:K(),
mimeType:be(K()),webViewLink:be(K()),modifiedTime:be(K()),appProperties:be(Zt(K(),K())),trashed:be(
qe())}),
nu=e=>{var t,n,r,o,i,s;return{id:e.id,type:(t=e.mimeType)!=null?t:"",link:(n=e.webViewLink)!=null?n:
"",modified:(r=e.modifiedTime)!=null?r:"",content:(i=(o=e.appProperties)==null?void 0:o.content)!=null?
i:"",properties:(s=e.appProperties)!=null?s:{}}},gb=(e,t,n)=>({fields:e,one:t,list:te({files:Ze(t),
nextPageToken:be(
K())}),fileOf:n}),hb=gb(Qa,tu,nu);m();m();var w4=[["api-off",["accessNotConfigured",
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
"notFound"]]];function v4(e){return e===401?"scope":e===404||e===410?"not-found":
e===413?"too-large":e===429?"haste":e>=500||e===408?"server":"refused"}function ZA(e,t,n){var u,l,c;
let r=k4(t),o=[...((u=r==null?void 0:r.errors)!=null?u:[]).map(d=>d.reason),...((l=r==null?void 0:r.
details)!=null?l:[]).map(d=>d.reason),r==null?void 0:r.status],i=w4.find(([,d])=>o.some(p=>p!==void 0&&
d.includes(p))),s=i===void 0||e>=500?v4(e):i[0],a=x4(n);return{kind:s,reason:`${e} ${(c=r==null?void 0:
r.message)!=null?c:""}`.trim(),...a===null?{}:{wait:a}}}function k4(e){var t;try{return(t=E.parse(e))==
null?void 0:t.error}catch{return}}function x4(e){if(e===null)return null;let t=w(e),n=w.isFinite(t)?
t*1e3:R.parse(e)-R.now();return w.isFinite(n)&&n>0?n:null}var Or=({kind:e})=>["api-off","scope",
"quota","folder-full","daily-limit","policy"].includes(e),ru=({kind:e})=>e==="server"||e==="unknown";
var T4=6,JA={failure:{kind:"haste",reason:"not-sent"}};function Jr(e,t,n="text"){var s,a,u;let r=e.map(
()=>JA),o=e.map(()=>0),i=e.map((l,c)=>c);for(;i.length>0&&!GA(t);){let l=i.slice(0,t.width),c=i.slice(
t.width),d=C4(l.flatMap(A=>{var P;return(P=e[A])!=null?P:[]}),n),p=[],h=null,b=!1;for(let[A,P]of l.entries(
)){
let N=(s=d[A])!=null?s:JA,I=r[P];r[P]=I!==void 0&&S4(I)&&"failure"in N?I:N,o[P]=((a=o[P])!=null?a:0)+
1,!(!("failure"in N)||!E4(N,e[P])||o[P]>=T4)&&(p.push(P),b=!0,h=g.max(h!=null?h:0,(u=N.failure.wait)!=
null?u:0))}if(d.some(A=>"failure"in A&&Or(A.failure)))break;if(i=[...p,...c],!b){WA(t);continue}let S=KA(
t,h);if(S===null)break;Utilities.sleep(S)}return r}var S4=e=>"failure"in e&&e.failure.kind==="server",
E4=(e,t)=>"failure"in e&&(e.failure.kind==="haste"||e.failure.kind==="server"&&(t==null?void 0:t.method)!==
"post");function C4(e,t){let n={Authorization:`Bearer ${ScriptApp.getOAuthToken()}`},r=e.map(i=>({
...i,
headers:n,muteHttpExceptions:!0})),o;try{o=UrlFetchApp.fetchAll(r)}catch(i){let s=i instanceof C?i.message:
x(i);if(Rp(s).length>0)throw i;return e.map(()=>({failure:{kind:"unknown",reason:s}}))}return o.map(
i=>{let s=i.getResponseCode();return s>=200&&s<300?{ok:t==="bytes"?{text:"",bytes:i.getContent()}:{
text:i.
getContentText(),bytes:[]}}:{failure:ZA(s,i.getContentText(),R4(i))}})}function R4(e){let t=e.getHeaders(
),
n=f.keys(t).find(r=>r.toLowerCase()==="retry-after");return n===void 0?null:x(t[n])}function No(e,t){
if(t===void 0)return{failure:{kind:"unknown",reason:"no-answer"}};if("failure"in t)return t;let n=it(
e,D4(t.ok.text));return n.success?{ok:n.data}:{failure:{kind:"unknown",reason:"malformed-answer"}}}
function D4(e){
try{return E.parse(e)}catch{return null}}var Up="lembar-juri-boundary-7f3a9c",ou=5*1024*1024-4096;
function Ar(e,t){return Jr(e.map(O4),t).map(
n=>{let r=No(tu,n);return"failure"in r?r:{ok:nu(r.ok)}})}function bb(e,t,n){let r=`${Zr}/${encodeURIComponent(
e)}?fields=${encodeURIComponent(Qa)}`,o=E.stringify(t),i=No(tu,Jr([{url:r,method:"patch",contentType:
"application/json",payload:o}],n)[0]);return"failure"in i?i:{ok:nu(i.ok)}}function Ts(e,t,n){let r=e.
map(o=>`${Zr}/${encodeURIComponent(o)}/export?mimeType=${encodeURIComponent(t)}`);return VA(r,n)}
function wb(e,t){
let[n]=VA([`${Zr}/${encodeURIComponent(e)}?alt=media`],t);return n!=null?n:{failure:{kind:"unknown",
reason:"no-answer"}}}function VA(e,t){let n=e.map(r=>({url:r,method:"get"}));return Jr(n,t,"bytes").
map(r=>"failure"in r?r:{ok:D.from(r.ok.bytes,o=>o&255)})}function O4({fileId:e,folder:t,title:n,
properties:r,
from:o,to:i,bytes:s,writersCanShare:a}){let c={name:n,mimeType:i,appProperties:r,...e===null?{
parents:[
t]}:{},...a===void 0?{}:{writersCanShare:a}},d=e===null?"":`/${encodeURIComponent(e)}`;return{url:`${qA}${d}?uploadType=multipart&fields=${encodeURIComponent(
Qa)}`,method:e===null?"post":"patch",contentType:`multipart/related; boundary=${Up}`,payload:[...yb(
`--${Up}\r
Content-Type: application/json; charset=UTF-8\r
\r
${E.stringify(c)}\r
`),...yb(`--${Up}\r
Content-Type: ${o}\r
\r
`),...v.from(s,p=>p>127?p-256:p),...yb(`\r
--${Up}--\r
`)]}}var yb=e=>Utilities.newBlob(e).getBytes();m();function vb(e,t,n,r){let o=[],i="";do{let s=encodeURIComponent(
`'${t}' in parents and trashed = false${n.map(c=>` and ${c}`).join("")}`),a=encodeURIComponent(`nextPageToken,files(${e.fields})`),
u=`${Zr}?q=${s}&pageSize=1000&fields=${a}${i}`,l=No(e.list,Jr([{url:u,method:"get"}],r)[0]);if(
"failure"in l)
return l;o.push(...l.ok.files.map(e.fileOf)),i=l.ok.nextPageToken?`&pageToken=${encodeURIComponent(l.
ok.nextPageToken)}`:""}while(i!=="");return{ok:o}}function kb(e,t,n){let r=`${Zr}/${encodeURIComponent(
t)}?fields=${encodeURIComponent(e.fields)}`,o=No(e.one,Jr([{url:r,method:"get"}],n)[0]);return"failure"in o?
o.failure.kind==="not-found"?{ok:null}:o:{ok:o.ok.trashed===!0?null:e.fileOf(o.ok)}}var Wp=(e,t)=>vb(
hb,e,[],t),Io=(e,t)=>kb(hb,e,t);function xb(e,t,n){let r=Wp("root",n);if("failure"in r)return r;let o=r.
ok.find(a=>f.keys(t).every(u=>a.properties[u]===t[u]));if(o!==void 0)return{ok:o.id};let i=E.stringify(
{name:e,mimeType:HA,appProperties:t}),s=No(te({id:K()}),Jr([{url:`${Zr}?fields=id`,method:"post",
contentType:"application/json",payload:i}],n)[0]);return"failure"in s?s:{ok:s.ok.id}}m();var YA=te({
id:K(),emailAddress:be(K()),role:K()}),A4=ex(tu,{permissions:be(Ze(YA))}),XA=gb(`${Qa},permissions(id,emailAddress,role)`,
A4,e=>{var t;return{...nu(e),access:(t=e.permissions)!=null?t:[]}}),
bc=encodeURIComponent,P4=e=>`${Zr}/${bc(e)}`,Tb=(e,t)=>vb(XA,e,[`mimeType = '${hc}'`],t),Sb=(e,t)=>kb(
XA,e,t);function N4(e){let t=`${P4(e.file)}/permissions`,n=o=>({contentType:"application/json",
payload:E.
stringify(o)}),r=`fields=${bc("id,emailAddress,role")}`;switch(e.change){case"grant":return{url:`${t}?sendNotificationEmail=true&emailMessage=${bc(
e.message)}&${r}`,method:"post",...n({type:"user",role:e.
role,emailAddress:e.email})};case"role":return{url:`${t}/${bc(e.permission)}?${r}`,method:"patch",
...n(
{role:e.role})};case"withdraw":return{url:`${t}/${bc(e.permission)}`,method:"delete"}}}function wc(e,
t){
let n=Jr(e.map(N4),t);return e.map((r,o)=>{let i=n[o];return r.change!=="withdraw"?No(YA,i):i===void 0||
"failure"in i?i!=null?i:{failure:{kind:"unknown",reason:"no-answer"}}:i.ok.text!==""?{failure:{kind:
"unknown",reason:"malformed-answer"}}:{ok:null}})}m();m();m();var iu="dokumen yang sudah jadi tidak dibuat dua kali",
I4={"api-off":
"Layanan Drive belum diaktifkan. Buka Ekstensi \u2192 Apps Script, pada Layanan (Services) klik +, pilih Drive API, lalu Tambahkan.",
scope:
"Izin untuk menyimpan dokumen ke Drive belum diberikan. Buka tautan ini, centang izin Drive, lalu ulangi.",
quota:`Ruang penyimpanan Drive penuh. Kosongkan sebagian, lalu ulangi: ${iu}.`,"folder-full":`Folder atau drive bersama ini tidak dapat menampung berkas lagi. Pindahkan atau hapus sebagian isinya, lalu ulangi: ${iu}.`,
"daily-limit":`Batas harian permintaan ke Drive sudah tercapai. Ulangi besok: ${iu}.`,policy:
"Aturan organisasi Anda tidak mengizinkan skrip ini memakai Drive. Minta pengelola akun Google instansi mengizinkannya.",
"not-yours":
"Anda tidak berhak mengubah berkas ini di Drive. Minta pemiliknya memberi akses sebagai penyunting.",
"not-granted":
"Skrip ini tidak (lagi) berhak membuka berkas itu, karena tidak dibuat olehnya atau aksesnya dicabut.",
"not-exportable":"Drive tidak dapat mengekspor berkas ini: terlalu besar atau tidak dapat diekspor.",
"too-large":"Dokumen ini terlalu besar untuk Drive. Perkecil gambar di templatnya, lalu ulangi.",
haste:`Drive sedang sibuk. Tunggu beberapa menit, lalu ulangi: ${iu}.`,server:`Drive sedang terganggu. Tunggu beberapa menit, lalu ulangi: ${iu}.`,
unknown:`Drive tidak menjawab dengan jelas. Ulangi: ${iu}.`,"not-found":
"Berkas atau foldernya tidak ada lagi di Drive Anda.",refused:"Drive menolak permintaan ini."},su="documents that are ready are not made twice",
$4={"api-off":
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
"The file or its folder is no longer in your Drive.",refused:"Drive refused this request."};function Ei(
{kind:e,reason:t},n){let r=(n==="id"?I4:$4)[e];return e==="refused"||e==="not-exportable"?`${r} (${t})`:
r}var en=e=>Ue(e).slice(0,32),Eb=e=>`folder:${e}`;function Pr(e,t,n){let{language:r}=e.settings,o=Eb(
t),
i=Ie(o),s=i!==null&&_4(i,n,r)?i:F4(e,o,n);return{id:s,files:Ut(Wp(s,n),r)}}var _4=(e,t,n)=>Ut(Io(e,t),
n)!==null;function F4(e,t,n){let{language:r}=e.settings,o=oe(r).documents.folder(un(e)),i=Ut(xb(o,{
folder:en(
hn())},n),r);return Be(t,i),i}function Ut(e,t){return"ok"in e?e.ok:Ss(e.failure,t)}function Ss(e,t){
let n=Ei(e,t);return e.kind==="api-off"?me(ce("DRIVE_API_OFF",n)):e.kind==="scope"?me(ce(
"SCOPE_MISSING",n,Dp())):me(ce("DRIVE_REFUSED",n))}var M4=te({id:K(),link:K(),maker:K(),email:K(),
permission:K(),collected:K(),modified:K(),done:Pt(),of:Pt()}),
vc={id:"",link:"",maker:"",email:"",permission:"",collected:"",modified:"",done:0,of:0},Cb=e=>en(M(e)),
Rb=e=>en(J(e)),QA=(e,t)=>`judge-file:${Cb(e)}:${Rb(t)}`;function Kp(e,t){var n;try{let r=it(M4,E.parse(
(n=Ie(QA(e,t)))!=null?n:"null"));return r.success?r.data:vc}catch(r){if(r instanceof SyntaxError)return vc;
throw r}}var Es=(e,t,n)=>Be(QA(e,t),E.stringify(n));function au({competition:e},t,n){let r=e.stages.find(
s=>s.name===t);if(r===void 0||e.settings.judgeFiles!==
"separate")return;let o=we(),i=at(e,r).flatMap(s=>{let{id:a,maker:u,permission:l}=Kp(t,s.code);
return a===
""||l===""||u!==o?[]:[{file:a,change:"role",permission:l,role:n}]});if(i.length!==0)try{for(let s of wc(
i,Xn(10,R.now())))"failure"in s&&console.warn(s.failure.reason)}catch(s){console.warn(x(s))}}m();m();
m();var e1=["kolabik","satuin-pelita","mojokerto","malang","gipp"];m();m();m();var Qn=(e,t={})=>({
name:e,weight:null,advance:null,title:null,form:null,date:null,...t}),kc=(e,t)=>({
stage:null,name:e,weight:20,min:0,max:100,description:t}),Vr=[kc("Kebaruan",
"Gagasan, cara, atau perbaikan yang baru bagi unit atau daerah"),kc("Efektif",
"Hasil nyata terhadap masalah yang dipecahkan"),
kc("Bermanfaat","Manfaat bagi masyarakat pengguna layanan"),kc("Mudah Disebarkan",
"Dapat ditiru atau disesuaikan oleh unit lain"),kc("Berkelanjutan",
"Didukung aturan, anggaran, dan sumber daya agar terus berjalan")];var t1={settings:{competition:
"Gelar Inovasi Pelayanan Publik (GIPP)",year:"2017",organizer:"Bagian Organisasi Sekretariat Daerah",
government:"Pemerintah Kota Probolinggo",province:"Jawa Timur",city:"Probolinggo",top:6,winnerTerm:
"Terbaik",signerPosition:"Wali Kota Probolinggo"},stages:[Qn("Presentasi",{advance:12,form:
"presentation"}),Qn("Kunjungan Lapangan",{advance:6,title:{name:"Terbaik"},form:"field"})],criteria:
Vr};m();var n1={settings:{competition:"Kompetisi Inovasi Pelayanan Publik (Kolabik)",year:"2023",
organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",province:
"Jawa Timur",city:"Pasuruan",top:3,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[Qn(
"Proposal",{advance:20,title:{name:"Top 20"},form:"files"}),Qn("Presentasi dan Wawancara",{advance:
10,
title:{name:"Top 10"},form:"presentation"}),Qn("Observasi Lapangan",{advance:3,title:{name:"Terbaik"}
,
form:"field"})],criteria:Vr};m();var r1={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik (KIPP) Kota Malang",year:"2021",organizer:
"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Malang",province:"Jawa Timur",
city:"Malang",top:6,winnerTerm:"Terbaik",signerPosition:"Wali Kota Malang"},stages:[Qn(
"Presentasi dan Wawancara",{advance:6,title:{outcomes:[{places:3,name:"Nominasi Nasional"},{places:6,
name:"Nominasi Provinsi"}]},form:"presentation"})],criteria:Vr};m();var o1={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik Kota Mojokerto",year:"2021",organizer:
"Bagian Organisasi dan Tata Laksana Sekretariat Daerah",government:"Pemerintah Kota Mojokerto",
province:"Jawa Timur",city:"Mojokerto",top:3,winnerTerm:"Juara",signerPosition:"Wali Kota Mojokerto"}
,stages:[
Qn("Penilaian",{advance:3,title:{name:"Nominasi Nasional"},form:"files"})],criteria:Vr};m();var i1={
settings:{competition:"Satu Unit Satu Inovasi Pelayanan Publik dalam Satu Tahun (SATUIN PELITA)",
year:"2019",organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",
province:"Jawa Timur",city:"Pasuruan",top:10,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[Qn("Penilaian",{advance:10,title:{name:"Sepuluh Inovasi Terbaik"},form:
"files"})],criteria:Vr};var s1={kolabik:n1,"satuin-pelita":i1,mojokerto:o1,malang:r1,gipp:t1};m();m(
);var a1={name:"GIPP 2017, Kota Probolinggo"};m();var u1={name:"Kolabik 2023, Kota Pasuruan"};m();
var l1={name:"Kompetisi Inovasi 2021, Kota Malang"};m();var c1={name:
"Kompetisi Inovasi 2021, Kota Mojokerto"};m();var d1={name:"SATUIN PELITA 2019, Kota Pasuruan"};var m1={
kolabik:u1,"satuin-pelita":d1,mojokerto:c1,malang:l1,gipp:a1};var L4=e=>({id:e,...m1[e],...s1[e]}),
xc=e1.map(L4);m();var Ci={part:"documents",tab:Z.documents,columns:[{key:"number",header:$("Nomor",
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
header:$("Proses","Run"),width:90},{key:"revision",header:$("Revisi","Revision"),width:80}]},p1=[[
"begun",$("sedang dibuat","being made")],["made",$("jadi","ready")],["draft",$("rancangan","draft")],
["edited",$("disunting","edited")],["signed",$("ditandatangani","signed")],["failed",$("gagal",
"failed")],["deleted",$("terhapus","deleted")],["void",$("tidak berlaku","void")]],j4=/^(?!.*\b(?:belum|not|un)\b).*\b(?:di)?tanda[\s-]?tangani?\b|^(?!.*\b(?:not|un)\b).*\bsigned\b/i;
function f1(e){var t;return e===""?"failed":(t=En(e,p1))!=null?t:j4.test(e)?"signed":"own"}function Gp(
{
status:e,statusText:t},n){var o,i;let r=(i=(o=p1.find(([s])=>s===e))==null?void 0:o[1][n])!=null?i:
"";
return t!==""&&f1(t)===e?t:r}function uu(e){var r,o,i;let t=kt(e,Ci),n=new y;for(let{row:s,cell:a}of(
r=
t==null?void 0:t.rows)!=null?r:[]){let u=l=>W(a(l));u("kind")!==""&&n.set(s,{kind:u("kind"),entry:u(
"entry"),title:u("title"),number:u("number"),link:u("link"),fileId:u("fileId"),status:f1(u("status")),
statusText:u("status"),maker:u("maker"),at:u("at"),spreadsheet:u("spreadsheet"),content:u("content"),
modified:u("modified"),run:u("run"),revision:u("revision")})}return{rows:n,columns:(o=t==null?void 0:
t.columns)!=null?o:new y,headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null}}m();var g1="lastRun",
z4=te({top:Pt(),at:K(),by:K(),ranked:Ze(K()),errors:Pt()}),h1=e=>Be(g1,E.stringify(
e));function Tc(){var e;try{let t=it(z4,E.parse((e=Ie(g1))!=null?e:"null"));return t.success?t.data:
null}catch{return null}}m();m();m();var y1={entries:{prefix:"P-",digits:2},judges:{prefix:"J",digits:
1}};function b1(e,t,n){var c,d;let r=new y;
for(let p of t){let[,h="",b=""]=(c=/^(.*?)(\d+)$/.exec(p.trim()))!=null?c:[];if(b==="")continue;let S=(
d=
r.get(h))!=null?d:{count:0,last:0,digits:b.length};r.set(h,{count:S.count+1,last:g.max(S.last,w(b)),
digits:g.max(S.digits,b.length)})}let[o]=[...r].sort(([,p],[,h])=>h.count-p.count),[i,s,a]=o===void 0?
[y1[e].prefix,0,g.max(y1[e].digits,e==="entries"?x(n).length:1)]:[o[0],o[1].last,o[1].digits],u=new k(
t.map(J)),l=[];for(let p=s+1;l.length<n;p+=1){let h=`${i}${x(p).padStart(a,"0")}`;u.has(J(h))||l.push(
h)}return l}m();var Db={entries:wr,judges:Yi},Hp={entries:["code","name","institution","category",
"unitType","innovator","contact","phone","email","link"],judges:["code","name","role","institution",
"email","phone"]},
B4={entries:[["email",/email|surel/],["phone",
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
["code",/^(kode|code)/],["name",/nama|name|juri|judge/]]},U4=/^(timestamp|stempelwaktu|capwaktu|waktu|tanggal|date|no|nomor|number|skor|score)$/,
Zp=e=>e===""||U4.test(M(e));function w1(e,t){var o,i;if(Zp(e))return null;let n=Db[t].columns.find(s=>Hp[
t].
includes(s.key)&&_e(e,s.header));if(n!==void 0)return n.key;let r=M(e);return(i=(o=B4[t].find(([,s])=>s.
test(r)))==null?void 0:o[0])!=null?i:null}var qp=(e,t)=>{let n=e.filter(r=>r!=="");return n.length>0&&
n.filter(t).length*5>n.length*4};function W4(e){return e.every(n=>n==="")?"passed":qp(e,n=>/^\S+@\S+\.\S+$/.
test(n))?"email":qp(e,n=>/^https?:\/\//i.test(n))?"link":qp(e,n=>/^\+?[\d\s().-]{8,}$/.test(n))?
"phone":e.every((n,r)=>w(n)===r+1)?"passed":new k(e).size===e.length&&qp(e,n=>/^\p{L}{0,6}[-. /]?\d{1,5}$/u.
test(n))?"code":"text"}function v1(e,t){let n=new y,r=["name","institution"],o=g.max(0,...e.map(i=>i.
length));for(let i=0;i<o;i+=1){let s=W4(e.map(l=>{var c;return(c=l[i])!=null?c:""})),a=s==="text"?r.
shift():s,u=Hp[t].includes(a!=null?a:"");a!==void 0&&a!=="passed"&&u&&!n.has(a)&&n.set(a,i)}return n}
var K4=10;function G4(e,t){let n=new y;for(let[r,o]of e.entries()){let i=w1(o,t);i!==null&&!n.has(i)&&
n.set(i,r)}return n}function q4(e,t){var r;return(r=e.slice(0,K4).map((o,i)=>({row:i,columns:G4(o,t)}
)).
filter(({row:o,columns:i})=>{var a;let s=((a=e[o])!=null?a:[]).filter(u=>u!==""&&!Zp(u)).length;
return i.
has("name")&&i.size*2>s&&(i.size>1||s===1)}).sort((o,i)=>i.columns.size-o.columns.size)[0])!=null?r:
null}var H4=e=>x.fromCharCode(65+e%26);function x1(e,t,n){var d,p,h;let r=q4(e,t),o=(d=r==null?void 0:
r.columns)!=null?d:v1(e,t),i=r===null?0:r.row+1,s=e.slice(i),a=r===null?[]:(p=e[r.row])!=null?p:[],u=new y;
for(let b of n)for(let S of k1(b,t))u.set(S,"known");let l={columns:Hp[t].flatMap(b=>{var A;let S=o.
get(b);return S===void 0?[]:[{header:(A=a[S])!=null?A:H4(S),key:b}]}),unknown:a.filter((b,S)=>!Zp(b)&&
![...o.values()].includes(S)&&s.some(A=>{var P;return((P=A[S])!=null?P:"")!==""})),added:[],repeated:
[],
nameless:[]};for(let[b,S]of s.entries()){if(S.every(_=>_===""))continue;let A={code:"",name:""};for(
let[
_,F]of o)A[_]=(h=S[F])!=null?h:"";let P=i+b+1;if(M(A.name)===""){l.nameless.push(P);continue}let N=k1(
{institution:"",email:"",...A},t),I=N.map(_=>u.get(_)).find(_=>_!==void 0);if(I!==void 0)l.repeated.
push({row:P,name:A.name,why:I});else{for(let _ of N)u.set(_,"twice");l.added.push(A)}}let c=b1(t,[
...n,
...l.added].map(({code:b})=>b),l.added.filter(({code:b})=>b==="").length);return l.added=l.added.map(
b=>{var S;return b.code===""?{...b,code:(S=c.shift())!=null?S:""}:b}),l}function k1({code:e,name:t,
institution:n,
email:r},o){let i=o==="judges"?M(t):`${M(t)}|${M(n)}`;return[...J(e)===""?[]:[`code:${J(e)}`],`name:${i}`,
...o==="judges"&&r!==""?[`email:${r.toLowerCase()}`]:[]]}m();function Z4(e){let t=e.split('"').filter(
(n,r)=>r%2===0).join("");return t.includes("\u0009")?"\u0009":t.includes(
";")?";":null}function T1(e){var u;let t=Z4(e),n=[],r=[],o="",i=!1,s=()=>{r.push(o.replace(/\s+/g,
" ").
trim()),o=""},a=()=>{s(),r.some(l=>l!=="")&&n.push(r),r=[]};for(let l=0;l<e.length;l+=1){let c=(u=e[
l])!=
null?u:"";i?c!=='"'?o+=c:e[l+1]==='"'?(o+='"',l+=1):i=!1:c==='"'&&o.trim()===""&&t!==null?i=!0:c===t?
s():c===`
`?a():c!=="\r"&&(o+=c)}return a(),n}m();var J4={menu:"Siapkan tab juri",noJudges:
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
noEmail:e=>`Alamat email ${e} belum terbaca, jadi hanya panitia yang dapat mengisi tabnya. Ketik alamatnya (bukan smart chip) di kolom Email tab Juri, lalu ulangi.`,
badEmail:e=>`Google tidak menerima alamat email ${e}, jadi hanya panitia yang dapat mengisi tabnya. Perbaiki di tab Juri, lalu ulangi.`,
noSuchList:e=>`Tab \u201C${e}\u201D tidak ada, atau bukan daftar yang dapat diambil.`,tooMany:e=>`Daftar terlalu panjang: paling banyak ${e} baris sekali tempel.`,
noNames:
"Tidak ditemukan kolom nama. Sertakan baris judul (misalnya Nama Inovasi, Instansi), lalu tempel lagi."}
,V4={menu:"Prepare judge tabs",noJudges:
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
noEmail:e=>`No e-mail address could be read for ${e}, so only the committee can fill in the tab. Type the address (no smart chip) in the column Email of the Judges tab, then try again.`,
badEmail:e=>`Google rejects the e-mail address of ${e}, so only the committee can fill in the tab. Correct it in the Judges tab, then try again.`,
noSuchList:e=>`There is no tab \u201C${e}\u201D, or it is no list that can be taken over.`,tooMany:e=>`The list is too long: at most ${e} rows at a time.`,
noNames:
"No column of names was found. Include the header row (such as Innovation, Institution) and paste again."}
,$o=e=>({id:J4,en:V4})[e];var Y4=1e6,S1=1e4,Ob=50,X4=te({kind:Jt(["entries","judges"]),text:be(K().check(
sh(Y4))),tab:be(K()),
write:qe()}),C1=e=>e.filter(t=>/^(form(ulir)? )?(responses?|respons|tanggapan|jawaban)\b|^form(ulir)? /i.
test(t));function R1(e){return ae(()=>{let{kind:t,text:n,tab:r,write:o}=de(X4,e);return he(),o?Ee(()=>E1(
t,n,r,!0)):E1(t,n,r,!1)})}function E1(e,t,n,r){var h;let o=Lt(He(),mt()),{competition:i}=Dn(new y([
...o].
map(([b,S])=>[b,Le(S)]))),s=o.has("settings")?i.settings.language:Xe(),a=$o(yt(s)),u=b=>me(ce(
"BAD_REQUEST",b));n!==void 0&&(!He().includes(n)||[...o.values()].includes(n))&&u(a.noSuchList(n));
let l=n===
void 0?T1(t!=null?t:""):Le(n).values.map(b=>b.map(W));l.length>S1&&u(a.tooMany(S1));let c=x1(l,e,Q4(
i,e));c.columns.every(({key:b})=>b!=="name")&&u(a.noNames);let d=(h=o.get(e))!=null?h:Z[e][s],p=r?e6(
e,d,c.added,s):[];return t6(c,d,r,p)}var Q4=({entries:e,judges:t},n)=>n==="entries"?e:t;function e6(
e,t,n,r){
var h,b;if(n.length===0)return[];let o=Db[e];Fr(t)===0&&In($D(o,t,r));let i=kt(Le(t),o),s=(h=i==null?
void 0:i.columns)!=null?h:new y(o.columns.map(({key:S},A)=>[S,A])),a=new y(o.columns.map(S=>{var A;
return[
S.key,(A=S.format)!=null?A:""]})),u=g.max(...s.values())+1,l=v.from({length:u},()=>"");for(let[S,A]of s)
l[A]=(b=a.get(S))!=null?b:"";let c=Fr(t);for(let[S,A]of l.entries())A==="@"&&ux(t,c,S,n.length);let d=n.
map(S=>{var P;let A=l.map(()=>"");for(let[N,I]of s)A[I]=(P=S[N])!=null?P:"";return A});nn(t,c,0,d,l);
let p=new k(n.flatMap(S=>f.entries(S).flatMap(([A,P])=>P?[A]:[])));return o.columns.flatMap(({key:S,
header:A})=>p.has(S)&&!s.has(S)?[A[r]]:[])}function t6(e,t,n,r){let{columns:o,unknown:i,added:s,
repeated:a,
nameless:u}=e;return{tab:t,written:n,columns:o,unknown:[...i,...r],total:s.length,rows:s.slice(0,Ob).
map(({code:l,name:c,institution:d="",email:p=""})=>({code:l,name:c,institution:d,email:p})),repeated:
a.
slice(0,Ob),repeatedTotal:a.length,nameless:u.slice(0,Ob)}}function Ri(){return ae(()=>{let e=He(),t=Lt(
e,mt()),n=Dn(new y([...t].map(([S,A])=>[S,Le(A)]))),{competition:r}=n,
{settings:o}=r,i=t.has("settings")?o.language:Xe(),s=yt(i),a=we(),u=i6(a,r.judges),l=u==="admin",c=Yd(
).
filter(S=>![...t.values()].includes(S)),d=!n6(n),p=!d||c.length>0,h=C1(e),b=l?Tc():null;return{user:
a,
role:u,language:s,competition:un(r),stages:r.stages.map(S=>S.name),top:bm(r),begun:p,...l?r6(n,e,{
begun:p,
responses:h}):{},presets:l&&d&&c.every(S=>h.includes(S))?xc.map(({id:S,name:A})=>({id:S,name:A})):[],
lastRun:b===null?null:{at:b.at,by:b.by,ranked:b.ranked,errors:b.errors},documents:l?a6(Z.documents[i],
e):D1,judgeFiles:o.judgeFiles,...l&&o.resultApproval?{approval:!0}:{},lives:l&&p?bA(r,Fa(i).rows):[]}
})}
var n6=({competition:e,tables:t})=>t.entries!==null&&t.judges!==null||e.entries.length+e.judges.length>
0,r6=(e,t,{begun:n,responses:r})=>({...n&&Aa.some(o=>e.tables[o]===null)?{unconfigured:!0}:{},...r.length>
0?{responses:r}:{},...n?{setUp:o6(e.competition,t)}:{}});function o6(e,t){let n=ar(t,e,Cp(e)),{
entries:r,
judges:o,stages:i}=e,s=i.filter(a=>a.scoreTab!==void 0||n.some(({stage:u})=>u===a));return{entries:r.
length,judges:o.length,ready:s.map(({name:a})=>a)}}var i6=(e,t)=>em()?"admin":s6(e,t)?"judge":
"stranger",s6=(e,t)=>e!==""&&t.some(n=>n.email.toLowerCase()===e.toLowerCase()),D1={made:0,begun:0};
function a6(e,t){
if(!t.includes(e))return D1;let{grid:n}=Qt(e),r=n===null?[]:[...uu(n).rows.values()].filter(i=>i.spreadsheet===
hn()),o=(...i)=>r.filter(s=>i.includes(s.status)).length;return{made:o("made","edited","signed"),
begun:o(
"begun","failed")}}m();m();var u6=e=>e.every(t=>t.every(n=>n===""));function l6({workbook:e,stage:t}
,n,r){var s,a,u;let o=(s=[...e.
own].find(([,l])=>l.stage===t&&l.judge===n))==null?void 0:s[0],i=(a=e.sheets.find(l=>l.stage===t.name&&
l.judge===n.code))==null?void 0:a.tab;return(u=o!=null?o:i)!=null?u:r.name}function O1(e,t,n){let{
workbook:r,
common:o}=e,i={...o,judge:t,entries:n},s=Tp(i),a=l6(e,t,s),u=Le(a).values,l=r.own.has(a),c=(P,N,I=0)=>{
var j;let{open:_}=xp(i,N),F=Ab(a,_,e.admins,t.email);return{tab:a,judge:t.code,status:P,added:I,
missing:0,
access:F,id:(j=br().get(a))!=null?j:null}};if(u6(u))return jy(s,a),c("made",n.length);let d=new k(r.
sheets.filter(P=>P.tab===a).flatMap(({rows:P})=>P.flatMap(({entry:N})=>N===null?[]:[J(N)]))),h=r.competition.
settings.missing==="assigned"?[]:s.values.slice(s.table.top).flatMap(([P])=>n.filter(N=>N.code===P&&
!d.has(J(N.code))));if(!WD(s,u)){if(l&&KD(u))return jy(s,a),c("renewed",n.length);let P=l?"changed":
"theirs";return{tab:a,judge:t.code,status:P,added:0,missing:h.length,access:"unprotected",id:null}}
let b=u.
length-s.table.top;if(h.length===0)return c("kept",b);let S=b+h.length,A=My(h,s.table.top+b,i);
return JD(
a,{...s,...xp(i,S)},A),c("added",S,h.length)}function Ab(e,t,n,r){if(r==="")return Sp(e,t,n,""),
"closed";try{return Sp(e,t,n,r),"own"}catch(o){if(!x(o).includes(r))throw o;return Sp(e,t,n,""),
"refused"}}var c6=({sheets:e},t)=>e.filter(n=>n.stage===t).map(n=>n.tab),A1=({sheets:e,own:t,
competition:n},r)=>e.
flatMap(o=>{let i=o.stage===r?t.get(o.tab):void 0;if(i===void 0||o.rows.length===0)return[];let s=Ly(
ze(n,i.stage).length,g.max(...o.rows.map(({row:a})=>a)));return[{tab:o.tab,open:s,email:i.judge.email}
]}),
Pb=e=>`locked:${e}`;function P1(e){let t=Ie(Pb(e));try{return E.parse(t!=null?t:"{}")}catch{return{}
}}
function Jp(e,t,n){let{admins:r,language:o}=e.competition.settings,i=c6(e,t),s=P1(t),a=f.fromEntries(
i.map(d=>[d,d in s?s[d]:nm(d)]));Be(Pb(t),E.stringify(a));for(let d of i)ia(d,r);for(let{tab:d,open:
p}of A1(
e,t))YD(d,p,[...r,we()]);let u=oe(o).history.closed(i.length),l={at:et(),by:we(),action:"close",
detail:u,
run:vt(),hash:"",stage:t},c=_t(n,l,e.competition.settings);return au(e,t,"reader"),c}function N1(e,t,
n,r){
let o=P1(t);for(let[u,l]of f.entries(o))OT(u,l);let i=[...e.competition.settings.admins,we()];for(
let{
tab:u,open:l,email:c}of A1(e,t))Ab(u,l,i,c);Rn();let s={at:et(),by:we(),action:"reopen",detail:n,run:
vt(),
hash:"",stage:t},a=_t(r,s,e.competition.settings);return Be(Pb(t),"{}"),au(e,t,"writer"),a}var d6=te(
{stage:be(K())}),I1=te({stage:K(),reason:K()});function Wn({stages:e,settings:t},n){var o;
let r=e.map(i=>i.name).join(", ");return(o=e.find(i=>M(i.name)===M(n)))!=null?o:me(ce("BAD_REQUEST",
oe(t.language).problems.unknownStage(n,r)))}function Cs(e){let t=ae(()=>{let n=e();return he(),Ee(()=>{
let r=nt("all");Bt(r),n(r,r.history)})});return"problem"in t?t:Ri()}var $1=e=>Cs(()=>{let{stage:t}=de(
d6,e);return(n,r)=>{var a,u;let{competition:o}=n,i=Je(o.stages,r.rows),s=t===void 0?(a=i.find(l=>l.status===
"open"))==null?void 0:a.stage:Wn(o,t).name;s!==void 0&&(((u=an(i,s))==null?void 0:u.status)==="open"?
Jp(n,s,r):au(n,s,"reader"))}});function Vp(e,{settings:t}){let n=e.replace(/\s+/g," ").trim().slice(
0,500);return n===""?me(ce("BAD_REQUEST",oe(t.language).problems.reasonMissing)):n}var _1=e=>Cs(()=>{
let t=de(I1,e);return(n,r)=>{var u;let{competition:o}=n,{name:i}=Wn(o,t.stage),s=Je(o.stages,r.rows),
a=Vp(t.reason,o);((u=an(s,i))==null?void 0:u.status)!=="open"?N1(n,i,a,r):au(n,i,"writer")}}),F1=e=>Cs(
()=>{let t=de(I1,e);return({competition:n},r)=>{let{name:o}=Wn(n,t.stage),i=Vp(t.reason,n),s=hA(n,o),
a=r.rows.filter(l=>l.action==="rules"&&l.stage===o),u=a[a.length-1];(u==null?void 0:u.hash)===s&&u.detail===
i||_t(r,{at:et(),by:we(),action:"rules",detail:i,run:vt(),hash:s,stage:o},n.settings)}});var p6=te({
stage:be(K())}),M1=e=>Cs(()=>{let{stage:t}=de(p6,e);return({competition:n,typedDecisions:r},o)=>{
let{settings:i}=n,s=oe(i.language).history,a=t===void 0?null:Wn(n,t).name,{unconfirmed:u,missing:l}=gp(
r,o.rows,Ue),c=o;for(let{name:d}of n.stages){if(!(l.has(d)||u.some(P=>P.stage===d))||a!==null&&M(a)!==
M(d))continue;let h=r.filter(P=>P.stage===d),b=h.map(P=>Sy(P,Ue)).join(" "),S=s.plenary(h.map(({
entry:P,
rank:N})=>`${P}: ${N}`)),A={at:et(),by:we(),action:"plenary",detail:S,run:vt(),hash:b,stage:d};c=_t(
c,A,i)}}});m();m();var L1="lembar-juri-evidence";function Yp(e,t,n){let r={format:L1,version:1,...e,
counted:t},o=n(E.stringify(r));return{text:E.stringify(
{...r,seal:o}),seal:o}}var Xp=e=>e.slice(0,16);function j1(e,t){try{let{seal:n,...r}=E.parse(e),o=[r.
counted.sheets,r.ranking,r.plenary,r.printed.judges];return r.format!==L1||r.version!==1||!o.every(v.
isArray)?null:{evidence:r,seal:n,isSealed:t(E.stringify(r))===n}}catch{return null}}m();m();m();m();
m();var Nb=e=>e.map(({entry:t})=>t.code),z1=({vacated:e})=>{var t;return((t=e==null?void 0:e.removed)!=null?
t:[]).map(({code:n,status:r})=>({entry:n,status:r}))};function B1({settings:e},{standings:t,places:n,
last:r},o){let i=ma(t,p=>p.category),s=p=>{var h;return((h=i.get(p.category))!=null?h:[]).filter(b=>Nt(
b)<Nt(p))},a=t.some(p=>p.decision!==void 0),u=t.filter(p=>p.cutNote==="institution-full"),l=new y([
...i].
map(([p,h])=>[p,[...h].reverse().find(b=>b.advances)])),c=(p,{rounded:h,sharing:b})=>{let{advances:S,
cutNote:A,title:P,score:N,entry:I}=p,_=p.category===null?{}:{category:p.category},F=z=>a?Nt(z)===Nt(
p):b.includes(z.entry.code),j=()=>{var z;return Nb(((z=i.get(p.category))!=null?z:[]).filter(F))};if(
A===
"below-passing-score"&&e.passingScore!==null)return[{code:"BELOW_PASSING_SCORE",params:{passingScore:
rn(
e.passingScore),score:h}}];if(A==="place-kept")return[{code:"PLACE_KEPT",params:{removed:z1(p)}}];if(
A===
"without-category")return[{code:"WITHOUT_CATEGORY",params:{}}];if(A==="institution-full"&&e.maxPerInstitution!==
null){let z=s(p).filter(q=>q.cutNote!=="institution-full"&&M(q.entry.institution)===M(I.institution));
return[{code:"INSTITUTION_FULL",params:{institution:I.institution,most:e.maxPerInstitution,above:Nb(
z)}}]}if(A==="shared-rank-at-cut"&&n!==null)return[{code:"SHARED_RANK_AT_CUT",params:{places:n,last:
r,
title:P,sharing:j(),..._}}];if(S)return[{code:"ADVANCES",params:{places:n,last:r,title:P,..._}}];let B=l.
get(p.category),L=B&&!a?wm(B.score,N,o):null;return[{code:"OUTSIDE_CUT",params:{places:n,last:r,
behind:L,
..._}},...A==="first-reserve"?[{code:"FIRST_RESERVE",params:{sharing:j(),..._}}]:[]]},d=p=>{let{
place:h,
vacated:b,prize:S}=p;if(h===null)return[];let A=r&&e.rankedWinners,P=u.filter(I=>I.category===p.category&&
Nt(I)<Nt(p)),N=b!==null&&b.from===null;return[...P.length>0&&(A||n!==null&&Nt(p)>n)?[{code:
"PASSED_OVER",params:{place:h.place,over:Nb(P)}}]:[],...b!==null&&(A||N)?[{code:"MOVED_UP",params:{
place:h.place,
from:b.from,removed:z1(p)}}]:[],...S===null?[]:[{code:"PRIZE",params:{prize:S}}]]};return(p,h)=>{let{
category:b,categoryRank:S}=p;return[...b!==null&&S!==null?[{code:"CATEGORY_RANK",params:{category:b,
rank:S}}]:[],...c(p,h),...d(p)]}}m();function U1(e,t){let n=[];for(let r of e){let o=n[n.length-1],i=o==null?
void 0:o.standings[o.standings.
length-1];if(o&&i&&t(i,r))o.standings.push(r),o.codes.push(r.entry.code);else{let s=o?o.first+o.standings.
length:0;n.push({first:s,standings:[r],codes:[r.entry.code]})}}return n}function W1(e,t){let n=new y(
e.map(({entry:s,score:a})=>[s.code,kr(a,t)])),o=U1(e,(s,a)=>sn(n.get(s.entry.code),n.get(a.entry.code))===
0).flatMap(s=>s.standings.map(()=>s.codes)),i=U1(e,(s,a)=>s.rank===a.rank);return new y(i.flatMap((s,
a)=>s.
standings.map((u,l)=>{var d,p,h,b;let c=s.first+l;return[u.entry.code,{rounded:n.get(u.entry.code),
above:(d=
e[c-1])!=null?d:null,below:(p=e[c+1])!=null?p:null,tied:o[c],sharing:s.codes,next:(b=(h=i[a+1])==null?
void 0:h.standings)!=null?b:[]}]})))}function K1(e,t){var o;let n=e.steps.length-1,r=t.steps[n];
return r!==
void 0&&r.among===((o=e.steps[n])==null?void 0:o.among)?r.value:null}function f6(e){let t=new y;
return(n,r)=>{var i;let o=(i=t.get(r))!=null?i:oS(e,r);return t.set(r,o),
o(n)}}function g6(e,{rounded:t,above:n,below:r,tied:o,sharing:i},s){let{decidedBy:a,steps:u}=e;if(a===
null)return[];if(a==="shared")return[{code:"TIE_SHARED",params:{score:t,sharing:i,steps:u}}];let c=[
r,n].flatMap(b=>{let S=b&&o.includes(b.entry.code)?K1(e,b):null;return b&&S?[{entry:b.entry.code,
rank:b.
rank,value:S}]:[]})[0];if(c===void 0)return[];let{metric:d,among:p}=a,h=d==="majority"?{duels:s(e.entry.
code,p)}:{};return[{code:"TIE_BROKEN",params:{score:t,tied:o,step:a,rival:c,...h}}]}function h6({
margin:e,
rank:t,score:n},{tied:r,next:o},i){let s=o[0];if(s===void 0||e===null)return[{code:"LAST_RANK",
params:{
rank:t}}];if(r.includes(s.entry.code))return[];let a=o.map(({entry:l})=>l.code),u=i==="higher"?n.sub(
e):n.add(e);return[{code:"MARGIN",params:{margin:e,next:{rank:s.rank,entries:a,score:u}}}]}function y6(
{
decision:e,rank:t}){if(e===void 0)return[];let{rank:n,reason:r,votesFor:o,votesAgainst:i}=e;return[{
code:"PLENARY_DECIDED",params:{rank:n,computed:t,reason:r,votesFor:o,votesAgainst:i}}]}function G1(e,
t,n){
var N;let{settings:r}=e,{panel:o,stage:i,method:s,standings:a}=t,{better:u,working:l}=ir(s),c=l==null?
void 0:l(o,r),d=f6(o),p=W1(a,r.decimals),h=Ml(e,i,n),b=o.criteria.map(({name:I,weight:_,max:F})=>({
criterion:I,
weight:rn(_),max:rn(F)})),S=new y;for(let{entry:I,judge:_,reason:F}of o.leftOut){let j={code:
"JUDGE_LEFT_OUT",params:{judge:_,reason:F}};S.set(I,[...(N=S.get(I))!=null?N:[],j])}let A=({entry:I,
judgeScores:_,
stageScore:F,score:j})=>{var U,q;let B=(U=S.get(I.code))!=null?U:[],L=[..._].map(([H,X])=>({judge:H,
score:X})),z=o.judges.map(H=>H.code).filter(H=>!_.has(H)&&!B.some(({params:X})=>X.judge===H));return[
{code:"STAGE_SCORE",params:{method:s,judges:L,criteria:b,score:F}},...(q=c==null?void 0:c(I.code))!=
null?q:[],...B,...z.length>0?[{code:"JUDGES_WITHOUT_SCORE",params:{judges:z}}]:[],...r.carryOver?[{
code:"CARRIED_OVER",params:{parts:h(I.code,F),score:j}}]:[]]},P=B1(e,t,u);return I=>{let _=p.get(I.entry.code);
return _===void 0?[]:[...A(I),...g6(I,_,d),...h6(I,_,u),...y6(I),...P(I,_)]}}var Qp=(e,t)=>t.map((n,
r)=>b6(e,n,t.slice(0,r)));function b6(e,t,n){let{language:r,decimals:o}=e.settings,
i=G1(e,t,n),s=PD(r,o,sr(t.method));return new y(t.standings.map(a=>{let u=i(a);return[a,{text:s(u),
tie:ND(
u,r,o)}]}))}function q1(e,t,{provisional:n,write:r,close:o=!1,through:i}){let{competition:s}=e,a=Je(
s.stages,t),
u=({stage:A})=>{var P;return((P=an(a,A.name))==null?void 0:P.status)==="open"},l=$t(e,{provisional:n}
),
c=i===void 0?l.results.length:1+s.stages.findIndex(A=>A.name===i),d=l.results.filter((A,P)=>P<c||!u(
A)),p=d.filter(u).map(({stage:A})=>A.name),h=o&&!n?p:[],b=h.length>0?[]:p,S=A=>{var P;return A.code===
"TAB_UNPROTECTED"&&h.includes((P=A.stage)!=null?P:"")};return{evaluation:{...l,results:d},
explanations:Qp(
s,d),toClose:h,open:b,findings:l.findings.filter(A=>!S(A)),writes:r!=null?r:!n&&b.length===0}}m();
var H1=e=>e.map(({stage:t,panel:n})=>({stage:t.name,criteria:n.criteria.map(({name:r,weight:o,min:i,
max:s})=>({name:r,weight:o,min:i,max:s})),means:f.fromEntries([...n.readings].flatMap(([r,o])=>{let i=[
...o.values()].map(a=>a.marks);if(i.length===0)return[];let s=a=>i.reduce((u,l)=>u+l[a].valueOf(),0)/
i.length;return[[r,n.criteria.map((a,u)=>s(u))]]}))}));m();m();m();var Z1=e=>e.standings.flatMap(t=>t.advances?
[t.entry.code]:[]);function J1(e,t){let[n,r]=[Z1(e),Z1(t)];
return{enters:r.filter(o=>!n.includes(o)),leaves:n.filter(o=>!r.includes(o))}}var w6=(e,t)=>({...e,
judges:e.
judges.filter(({code:n})=>n!==t),readings:new y([...e.readings].map(([n,r])=>[n,new y([...r].filter(
([o])=>o!==t))])),leftOut:e.leftOut.filter(n=>n.judge!==t)});function V1(e,t,n){return t.panel.judges.
flatMap(({code:r})=>{let o=is(e,w6(t.panel,r),n);return o.standings.length===0?[]:[{judge:r,...J1(t,
o)}]})}function Y1(e,t,n){let{settings:r}=e;return ea.filter(i=>i!==r.method&&(!r.carryOver||ir(i).unit===
"points")).flatMap(i=>{let s=is({...e,settings:{...r,method:i}},t.panel,n);return s.standings.length===
0?[]:[{method:i,...J1(t,s)}]})}m();function X1(e,t,n,r){let o=e.standings.filter(h=>h.advances).length,
[i,s]=[e.standings[o-1],e.standings[o]];
if(i===void 0||s===void 0||s.category!==i.category||s.cutNote!==null&&s.cutNote!=="first-reserve"||!e.
standings.slice(0,o).every(h=>h.advances))return null;let[a,u]=[i,s].map(({entry:h})=>t.entries.findIndex(
({code:b})=>b===h.code)),l=n.map(({weight:h,scores:b})=>({weight:h,gap:b[a]-b[u]})),c=l.reduce((h,{
weight:b,
gap:S})=>h+b*S,0),d=l.reduce((h,{weight:b,gap:S})=>h+b*(S-c)**2,0),p=t.judges.length;return{lastIn:i.
entry.code,firstOut:s.entry.code,points:r*i.score.sub(s.score).valueOf(),standardError:p<2?null:g.sqrt(
d*p/(p-1))}}m();m();var Di=e=>e.filter(t=>t!==null),dr=e=>e.reduce((t,n)=>t+n,0),$n=e=>dr(e)/e.length;
function _n(e){
if(e.every(n=>n===e[0]))return 0;let t=$n(e);return dr(e.map(n=>(n-t)**2))}function ef(e){let t=e.map(
(r,o)=>o).sort((r,o)=>e[o]-e[r]),n=e.map(()=>0);for(let r=0,o=0;r<t.length;r=o){for(;o<t.length&&e[t[
o]]===
e[t[r]];)o+=1;for(let i of t.slice(r,o))n[i]=(r+1+o)/2}return n}function Q1(e){var p,h;let t=e.length,
n=(h=(p=e[0])==null?void 0:p.length)!=null?h:0;if(t<2||n<2)return{
single:null,average:null};let r=e.map($n),o=e[0].map((b,S)=>$n(e.map(A=>A[S]))),i=$n(r),s=e.flatMap(
(b,S)=>b.map((A,P)=>(A-r[S]-o[P]+i)**2)),a=n*_n(r)/(t-1),u=t*_n(o)/(n-1),l=dr(s)/((t-1)*(n-1)),c=1e-12*
(a+u+l),d=b=>b>c?(a-l)/b:null;return{single:d(a+(n-1)*l+n*(u-l)/t),average:d(a+(u-l)/t)}}m();
function eP(e,t){let{groupCount:n}=pa(e);if(n===0)return{lambda:null,effects:new y};let{lambda:r,
effects:o}=rs(
e,t),i=r.value>0||n===1;return{lambda:r.value,effects:new y(i?v.from(o,([s,a])=>[s,a.valueOf()]):[])}
}m();m();function tP(e){let[t,n]=[e.map(([s])=>s),e.map(([,s])=>s)],r=g.sqrt(_n(t)*_n(n));if(e.length<2||
!(r>
1e-9))return null;let[o,i]=[$n(t),$n(n)];return g.max(-1,g.min(1,dr(e.map(([s,a])=>(s-o)*(a-i)))/r))}
function nP(e,t,n){return e.judges.map(({code:r})=>{let o=t.judges.indexOf(r),i=n.get(r),s=Di(t.rows.
map(u=>{var l;return(l=u[o])!=null?l:null})),a=t.rows.flatMap(u=>{var d;let l=(d=u[o])!=null?d:null,
c=Di(u.filter((p,h)=>h!==o));return l===null||c.length===0?[]:[[l,$n(c)]]});return{code:r,severity:i===
void 0?null:0-i,spread:s.length<2?null:g.sqrt(_n(s)/(s.length-1)),agreement:tP(a)}})}m();m();
function v6(e){let t=w.isInteger(e),n=t?0:g.log(g.PI)/2;for(let r=t?1:.5;r<e;r+=1)n+=g.log(r);return n}
function rP(e,t){let n=t/2,r=e/2;if(r<=0)return 1;let o=g.exp(n*g.log(r)-r-v6(n));if(r<n+1){let l=1/
n,c=l;for(let d=1;l>c*1e-17;d+=1)l*=r/(n+d),c+=l;return 1-o*c}let i=r+1-n,s=w.MAX_VALUE,a=1/i,u=a;
for(let l=1,
c=0;g.abs(c-1)>1e-16&&l<1e4;l+=1){let d=l*(n-l);i+=2,a=1/(d*a+i),s=i+d/s,c=s*a,u*=c}return o*u}
function k6(e){var n;let t=new y;for(let r of e)t.set(r,((n=t.get(r))!=null?n:0)+1);return dr([...t.
values()].map(r=>r**3-r))}function oP(e){var u,l;let t=e.length,n=(l=(u=e[0])==null?void 0:u.length)!=
null?l:0;if(t<2||n<2)return null;let r=e[0].map((c,d)=>e.map(p=>p[d])),o=r.map(ef),i=e.map((c,d)=>dr(
o.map(p=>p[d]))),s=n**2*(t**3-t)-n*dr(r.map(k6));if(s<=0)return null;let a=12*_n(i)/s;return{w:a,p:
rP(
n*(t-1)*a,t-1)}}m();function iP(e){let t=e.map(Di).filter(i=>i.length>1),n=t.flat(),r=_n(n)/(n.length-1);
return r>0?1-dr(
t.map(i=>i.length*_n(i)/(i.length-1)))/n.length/r:null}m();function sP(e){let t=e.entries.filter(s=>{
var a,u;return((u=(a=e.readings.get(s.code))==null?void 0:
a.size)!=null?u:0)>0}),n=t.map(s=>e.readings.get(s.code)),r=new k(n.flatMap(s=>[...s.keys()])),o=e.judges.
map(s=>s.code).filter(s=>r.has(s));o.sort((s,a)=>s<a?-1:1);let i=n.map(s=>o.map(a=>{var u,l;return(l=
(u=s.get(a))==null?void 0:u.score.valueOf())!=null?l:null}));return{entries:t,judges:o,rows:i}}var aP=e=>e.
filter(t=>t.every(n=>n!==null));m();m();m();m();m();function x6(e,t){let n=e.map((i,s)=>[...i,t[s]]),
r=g.max(...e.map((i,s)=>i[s])),o=0;for(let[i,s]of n.
entries()){let a=s[i];if(a<=r*1e-12){s.fill(0);continue}o+=1;for(let[u,l]of n.entries()){let c=u===i?
0:l[i]/a;if(c!==0)for(let d of l.keys())l[d]=l[d]-c*s[d]}}return{solution:n.map((i,s)=>i[s]===0?0:i[
i.
length-1]/i[s]),rank:o}}function Ib(e,t,n){let r=t.map((c,d)=>t.map((p,h)=>h===d?n*c:0)),o=t.map(()=>0),
i=new k;for(let c of e){let d=[...c.keys()].filter(b=>c[b]!==null&&t[b]>0),p=d.reduce((b,S)=>b+t[S],
0),h=d.reduce((b,S)=>b+t[S]*c[S],0)/p;for(let b of d){i.add(b),o[b]=o[b]+t[b]*(c[b]-h);let S=r[b];S[
b]=
S[b]+t[b];for(let A of d)S[A]=S[A]-t[b]*t[A]/p}}let{solution:s,rank:a}=x6(r,o),u=t.reduce((c,d)=>c+d,
0),l=s.reduce((c,d,p)=>c+t[p]*d,0)/u;return{effects:s.map((c,d)=>t[d]>0?c-l:0),isDetermined:a>=i.size-
1}}m();function T6(e,t){let n=[];for(let[r,o]of e.entries())if(o!==null)for(let i=t[r];i>0;i-=1)n.push(
o);return n.
length>0?n:Di(e)}var _o=e=>t=>Float64Array.from(e,n=>{let[r,o]=[0,0];for(let i=0;i<n.length;i+=1){
let s=n[i];
s!==null&&(r+=t[i]*s,o+=t[i])}return o>0?r/o:$n(Di(n))});function tf(e,t){var r,o;let n=e.map(i=>[
...i]);
for(let i of(o=(r=e[0])==null?void 0:r.keys())!=null?o:[]){let s=e.flatMap((u,l)=>u[i]===null?[]:[l]),
a=t(s.map(u=>e[u][i]));for(let[u,l]of s.entries())n[l][i]=a[u]}return n}var nf=(e,t)=>n=>Float64Array.
from(e,r=>{let o=T6(r,n).sort((s,a)=>s-a),i=t(o.length);return $n(o.slice(i,o.length-i))});var uP=(e,
t)=>{var r,o;if(e.every(i=>i.every(s=>s!==null)))return _o(e);let n=Ib(e,(o=(r=e[0])==null?
void 0:r.map(()=>1))!=null?o:[],t).effects;return i=>{let a=Ib(e,i,t).effects.map((u,l)=>i[l]>0?u:n[
l]);
return _o(e.map(u=>u.map((l,c)=>l===null?null:l-a[c])))(i)}};m();var lP=_o;m();var cP=e=>nf(e,t=>g.ceil(
t/2)-1);m();var dP=e=>_o(tf(e,ef));m();var mP=e=>nf(e,t=>t<$l?0:1);m();function S6(e){let t=g.sqrt(
_n(e)/(e.length-1)),n=$n(e);return e.map(r=>t>0?50+10*(r-n)/t:50)}var pP=e=>_o(
tf(e,S6));var fP={mean:lP,trimmed:mP,median:cP,"rank-sum":dP,"z-score":pP,adjusted:uP};function gP(e,
t,n,r,o){var i,s,a;return(a=(s=(i=fP)[e])==null?void 0:s.call(i,t.rows,n))!=null?a:E6(
_l[e],t,r,o)}function E6(e,{entries:t,judges:n},r,o){return i=>{let s=e.scores(C6(r,n,i),o);return Float64Array.
from(t,({code:a})=>{var u,l;return(l=(u=s.get(a))==null?void 0:u.valueOf())!=null?l:w.NaN})}}
function C6(e,t,n){
let r=t.flatMap((a,u)=>v.from({length:n[u]},(l,c)=>({judge:a,code:`${a}\0${c}`}))),o=new y(e.judges.
map(a=>[a.code,a])),i=new y([...e.readings].map(([a,u])=>{let l=r.flatMap(({judge:c,code:d})=>{let p=u.
get(c);return p===void 0?[]:[[d,p]]});return[a,l.length>0?new y(l):u]})),s=r.flatMap(({judge:a,code:
u})=>{
let l=o.get(a);return l===void 0?[]:[{...l,code:u}]});return{...e,judges:[...s,...e.judges],readings:
i}}m();m();function hP(e){let t=e>>>0||1;return()=>(t^=t<<13,t^=t>>>17,t^=t<<5,(t>>>0)/4294967296)}
var R6=5,D6=20231207;function yP(e,t){return e===1?[[t]]:v.from({length:t+1},(n,r)=>yP(e-1,t-r).map(
o=>[r,...o])).flat()}var $b=e=>e<2?1:e*$b(e-1),O6=e=>yP(e,e).map(t=>{let n=t.reduce((r,o)=>r/$b(o),
$b(
e));return{times:t,weight:n/e**e}});function A6(e,t){let n=hP(D6);return v.from({length:t},()=>{let r=v.
from({length:e},()=>0);for(let o=0;o<e;o+=1){let i=g.floor(n()*e);r[i]=r[i]+1}return{times:r,weight:
1/
t}})}var bP=(e,t)=>e<=R6?O6(e):A6(e,t);var P6=1e-9,_b={most:2e3,longList:500,longFrom:500};function N6(
e,t,n,r){if(!e.settings.carryOver)return r.
entries.map(()=>({own:1,rest:0}));let o=Ml(e,t.stage,n),i=new Fe(0);return r.entries.map(s=>{let a=o(
s.code,i).map(({weight:c,score:d})=>[c.valueOf(),d.valueOf()]),u=a.reduce((c,[d])=>c+d,0),l=a.reduce(
(c,[d,p])=>c+d*p,0);return{own:a[a.length-1][0]/u,rest:l/u}})}function I6(e){let t=e.map((n,r)=>n*e.
length+r).sort();return v.from(t,n=>n-g.floor(n/e.length)*e.length)}function $6(e,t){var s,a;let n=xr(
e.contenders),r=(a=(s=n[n.length-1])==null?void 0:s.place)!=null?a:0,o=n.filter(({place:u})=>u===r).
length,i=t===null?1:g.min(1,(t-r+1)/o);return n.map(({ranked:u,place:l})=>[u.entry.code,l===r?i:1])}
function wP(e,t,n,r,o,i){let{settings:s}=e,{entries:a,judges:u}=o,{places:l,last:c}=t,{better:d}=r,p=gP(
t.method,o,i,t.panel,s),h=N6(e,t,n,o),b=new y(a.map((F,j)=>[F.code,j])),S=10**s.decimals,A=d==="higher"?
-1:1,P=F=>F,N=lm(e.entries),I=new Fe(0),_=F=>s.passingScore===null?I:new Fe(F,S);return bP(u.length,
a.length<_b.longFrom?_b.most:_b.longList).map(F=>{let j=p(F.times).map((X,Q)=>h[Q].rest+h[Q].own*X),
B=j.map(X=>A*g.floor((X+P6)*S+.5)),L=I6(B),z=new Int32Array(a.length),U=L.map((X,Q)=>{let ye=L[Q-1];
return z[X]=ye!==void 0&&B[ye]===B[X]?z[ye]:Q+1,{entry:a[X],rank:z[X],score:_(A*B[X]),steps:[],
decidedBy:null}}),
{races:q}=km(U,{settings:s,places:l,last:c,better:d,rounded:P,categoryOf:N}),H=q.flatMap(X=>$6(X,l));
return{weight:F.weight,scores:j,ranks:z,shares:new y(H.map(([X,Q])=>[b.get(X),Q]))}})}m();function _6(
e,t){let n=Float64Array.from(e,({ranks:o},i)=>o[t]*e.length+i).sort(),r=o=>{let i=0;for(let s of n){
let a=g.floor(s/e.length);if(i+=e[s-a*e.length].weight,i>=o-1e-9)return a}return e.length};return[r(
.05),r(1-.05)]}function vP(e,t){return e.judges.length<2||t.length===0?e.entries.map(({code:n})=>({
code:n,
inTop:null,rankLow:null,rankHigh:null})):e.entries.map(({code:n},r)=>{let o=t.reduce((u,{weight:l,
shares:c})=>{
var d;return u+l*((d=c.get(r))!=null?d:0)},0),[i,s]=_6(t,r),a=o<1e-9||o>1-1e-9;return{code:n,inTop:a?
g.round(o):o,rankLow:i,rankHigh:s}})}m();function F6({panel:e},t){let n=r=>o=>{let i=e.readings.get(
o);return(i==null?void 0:i.size)===1&&i.has(
r)};return t.flatMap(({judge:r,enters:o,leaves:i})=>i.some(n(r))?[]:[...o,...i])}function kP(e,t,n,r){
let o=new y(n.map(d=>{var p;return[d.code,(p=d.inTop)!=null?p:0]})),i=new k(F6(e,r)),s=({entry:{code:
d},
advances:p})=>{var b;let h=(b=o.get(d))!=null?b:0;return i.has(d)||(p?h:1-h)<.9-1e-9},a=e.standings.
filter(d=>d.advances),u=a.filter(d=>!s(d)).length;if(t<2)return{level:"single",within:a.length,firm:
0,
contested:[]};if(a.length===e.standings.length)return{level:"no-cut",within:a.length,firm:a.length,
contested:[]};
let l=e.standings.filter(s).map(({entry:d})=>d.code);return{level:l.length===0?"firm":2*u>=a.length?
"partly":"open",within:a.length,firm:u,contested:l}}function rf(e,t,n){var N,I;let{panel:r}=t,i=t.standings.some(
({decision:_})=>_!==void 0)?is(e,r,n):t,
s=sP(r),a=aP(s.rows),u=2*a.length>=s.rows.length?a:[],l=oP(u),c=Q1(u),{lambda:d,effects:p}=eP(r,e.settings.
severityCorrection),h=ir(i.method),b=s.judges.length>0?wP(e,i,n,h,s,d!=null?d:0):[],S=new y(vP(s,b).
map(_=>[_.code,_])),A=i.standings.map(({entry:_})=>S.get(_.code)),P=V1(e,i,n);return{stage:i.stage.name,
panel:{judges:s.judges.length,entries:s.entries.length,complete:a.length},kendallW:(N=l==null?void 0:
l.w)!=null?N:null,kendallP:(I=l==null?void 0:l.p)!=null?I:null,iccSingle:c.single,iccAverage:c.average,
alpha:iP(s.rows),lambda:d,judges:nP(r,s,p),stability:A,leaveOneOut:P,methods:Y1(e,i,n),gap:X1(i,s,b,
(h==null?void 0:h.better)==="lower"?-1:1),verdict:kP(i,s.judges.length,A,P)}}m();m();var xP=e=>e<=3;
var TP={strong:.7,moderate:.5,weak:.3,none:0},M6={levels:{single:()=>"Hanya satu juri yang menilai, jadi kekukuhan peringkat tidak dapat dinilai.",
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
"Juri hampir tidak sepakat tentang urutan peserta."}},L6={
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
"The judges hardly agree on the order of the entries."}};function j6(e){var n;return(n=f.keys(TP).find(
r=>e>=TP[r]))!=null?
n:"none"}var SP=(e,t)=>An(e.toFixed(2),t);function z6(e,t,n){var p;let{verdict:r,panel:o,leaveOneOut:
i,
gap:s,methods:a}=e,u=i.filter(({enters:h,leaves:b})=>h.length+b.length>0).length,l=a.filter(({enters:
h,
leaves:b})=>h.length+b.length===0).map(({method:h})=>h),c=h=>Co(h,n),d=(p=s==null?void 0:s.standardError)!=
null?p:null;return[...r.contested.length>0?[t.contested(V(r.contested,n))]:[],...xP(o.judges)?[t.sensitivity(
o.judges)]:[],u===0?t.sameWithoutAny:t.changesWithout(u,i.length),...s?[`${t.gap(s.lastIn,s.firstOut,
SP(s.points,n))}${d===null?"":t.gapError(SP(d,n),s.points<2*d)}.`]:[],...l.length>0?[t.otherMethods(
V(l.map(c),n))]:[],...a.filter(({method:h})=>!l.includes(h)).map(({method:h,enters:b,leaves:S})=>t.byMethod(
c(h),V(b,n),V(S,n)))]}function of(e,t){let n=t==="id"?M6:L6,{level:r,within:o,firm:i}=e.verdict;
return[
n.levels[r](o,i),...r==="single"||r==="no-cut"?[]:z6(e,n,t),...e.kendallW===null?[]:[n.agreement[j6(
e.kendallW)]]]}var EP=(e,t)=>t.map((n,r)=>{let o=rf(e,n,t.slice(0,r)),i=of(o,e.settings.language);
return{...o,verdict:{
...o.verdict,text:i}}});m();function CP(e,t,{settings:n}){return{stage:e.stage.name,method:e.method,
unit:sr(e.method),cut:e.places,
unordered:e.last&&!n.rankedWinners,judges:e.panel.judges.map(r=>r.code),ranking:e.standings.map(r=>{
var o,i,s,a,u;return{rank:r.rank,...r.decision===void 0?{}:{decidedRank:r.decision.rank},code:r.entry.
code,name:r.entry.name,institution:r.entry.institution,category:(o=r.category)!=null?o:r.entry.category,
score:r.score.valueOf(),advances:r.advances,categoryRank:r.categoryRank,reserve:r.cutNote==="first-reserve",
title:r.title,tieBrokenBy:r.decidedBy===null||r.decidedBy==="shared"?r.decidedBy:r.decidedBy.
metric,tie:(s=(i=t==null?void 0:t.get(r))==null?void 0:i.tie)!=null?s:"",explanation:(u=(a=t==null?
void 0:
t.get(r))==null?void 0:a.text)!=null?u:"",judgeScores:f.fromEntries([...r.judgeScores].map(([l,c])=>[
l,c.valueOf()]))}})}}m();function RP({competition:e,unwritten:t,keepers:n},{evaluation:r,
explanations:o,findings:i,hash:s,provisional:a},u){
let{language:l}=e.settings;for(let N of t)In(N);let{run:c,isNew:d}=ID(s,a,u.rows),p=i.filter(Ga);eA(
e,{...r,findings:B6(p)},o,c,n);let h=r.results.map(N=>N.stage.name);if(h1({top:bm(e),at:c.at,by:c.by,
ranked:h,errors:ki(i,"error")}),!d||a)return u;let{at:b,by:S,id:A}=c,P=oe(l).history.computed(h.length,
ki(p,"error"),ki(p,"warning"));return _t(u,{at:b,by:S,action:"compute",detail:P,run:A,hash:s},e.settings)}
var B6=e=>e.filter(t=>t.code!=="SCALE_ASSUMED");var U6=te({provisional:qe(),write:be(qe()),close:be(
qe()),reliability:be(qe()),profiles:be(qe())});function Sc(e){
return ae(()=>{let t=de(U6,e);return he(),Ee(()=>Fb(t).answer)})}function Fb({reliability:e=!1,
profiles:t=!1,
...n},r=()=>{}){let o=bn(void 0,n.close===!0?"all":"ranking"),{workbook:i}=o,{competition:s}=i,{
language:a}=s.
settings,u=q1(i,o.history.rows,{...n,through:r(s)}),{explanations:l,open:c}=u,{results:d}=u.evaluation,
p=Xa(i),h=u.toClose.reduce((P,N)=>Jp(i,N,P),o.history),b=[...u.findings,...Po(i,h)],S=u.writes?RP(i,
{...u,findings:b,hash:p,provisional:n.provisional},h):h;hs(i,b);let A={ok:Za(b),findings:qr(b,a,dc({
...o,history:S})),understood:Mp(i),stages:d.map((P,N)=>CP(P,l[N],s)),reliability:e?EP(s,d):[],...t&&
{profiles:H1(d)},hash:p,open:c};return{workbook:i,results:d,findings:b,history:S,answer:A}}m();var W6=e=>D.from(
K6(encodeURIComponent(e))),K6=e=>{var t;return((t=e.match(/%[0-9A-F]{2}|[^%]/g))!=null?
t:[]).map(n=>n.length===1?n.charCodeAt(0):w.parseInt(n.slice(1),16))};function Mb(e,t){let n=ae(()=>{
var N,I;let{language:r}=e.settings,o=oe(r),[i,s]=[(N=Na(t))==null?void 0:N.snapshot,hp(t)];if(i===void 0||
s===null)return me(ce("BAD_REQUEST",o.problems.noEvidence));let{text:a,seal:u}=Yp(s,i,Ue),l=W6(a);if(
l.
length>ou)return me(ce("BAD_REQUEST",o.problems.noEvidence));let c=we(),d=Xn(1,R.now()),p=Pr(e,c,d),
h={sheet:en(hn()),evidence:en(s.stage+s.hash)},b=p.files.find(({properties:{sheet:_,evidence:F}})=>_===
h.sheet&&F===h.evidence),S=u.slice(0,32);if((b==null?void 0:b.properties.content)===S)return{link:b.
link,seal:u};let A={fileId:(I=b==null?void 0:b.id)!=null?I:null,folder:p.id,bytes:l,from:Bp,to:Bp,
title:`${o.
documents.evidence(s.stage,s.code)}.json`,properties:{...h,content:S}},[P]=Ar([A],d);return{link:P===
void 0?"":Ut(P,r).link,seal:u}});return"problem"in n?{file:null,seal:null,problem:n.problem.message}
:
{file:n.answer.link,seal:n.answer.seal,problem:null}}m();m();var G6=["competition","year",
"organizer","government","province","city","decisionDate","juryDecreeNumber","minutesNumber",
"decreeNumber","legalBasis","acknowledgedBy","signerName","signerPosition",
"signerGrade","signerNip"],Ec=e=>e.filter(([,t])=>t!=="");function sf({settings:e,entries:t,judges:n}
,r,o){
let i=r.filter(({stage:s})=>o.includes(s)).flatMap(({stage:s,judge:a,rows:u})=>u.flatMap(l=>l.entry===
null?[]:[{of:[s,a,l.entry],row:l}])).sort((s,a)=>s.of.join(`
`)<a.of.join(`
`)?-1:1);return{settings:Ec(G6.map(s=>{var a;return[[s],x((a=e[s])!=null?a:"")]})),innovators:Ec(t.map(
({code:s,innovator:a})=>[[s],a])),judges:Ec(n.map(({code:s,name:a})=>[[s],a])),roles:Ec(n.map(({code:
s,
role:a})=>[[s],a])),notes:Ec(i.map(({of:s,row:a})=>[s,a.notesToEntrant])),formulas:i.flatMap(({of:s,
row:a})=>[...a.marks].flatMap(([u,l])=>"formula"in l&&l.formula===!0?[[[...s,u],"formula"]]:[]))}}
function DP(e,t){
return f.keys(e).flatMap(r=>{let o=a=>E.stringify(a),[i,s]=[new y(e[r].map(([a,u])=>[o(a),u])),new y(
t[r].map(([a,u])=>[o(a),u]))];return r==="formulas"?t.formulas.flatMap(([a])=>i.has(o(a))?[]:[{part:
r,
names:a,old:"",now:"formula"}]):e[r].flatMap(([a,u])=>{var c;let l=(c=s.get(o(a)))!=null?c:"";return l===
u?[]:[{part:r,names:a,old:u,now:l}]})})}function OP({competition:e,sheets:t,decisions:n},r,{links:o}
,{code:i,hash:s,at:a,by:u},l){let{stages:c,
settings:d}=e,p=c.slice(0,c.indexOf(r.stage)+1).map(({name:b})=>b),h=[...r.standings].sort((b,S)=>Nt(
b)-Nt(S));return{stage:r.stage.name,code:i,hash:s,at:a,by:u,minutes:l,method:Co(r.method,d.language),
rulesVersion:x(Un),history:{rows:o.length,end:Ym(o,Ue)},plenary:n.filter(({stage:b})=>p.includes(b)).
map(({stage:b,entry:S,rank:A,confirmed:P})=>{var N,I;return{stage:b,entry:S,rank:A,by:(N=P==null?
void 0:
P.by)!=null?N:"",at:(I=P==null?void 0:P.at)!=null?I:""}}),ranking:h.map(b=>{var S;return{rank:Nt(b),
code:b.entry.code,score:Vn(b.score,d.decimals),advances:b.advances,title:(S=b.title)!=null?S:""}}),
printed:sf(
e,t,p)}}var q6=te({stage:be(K()),minutes:be(te({number:K(),link:K()}))});function H6(e,{settings:t}){
var s,a;
let n=u=>u.replace(/\s+/g," ").trim().slice(0,300),r={number:n((s=e==null?void 0:e.number)!=null?s:
""),
link:n((a=e==null?void 0:e.link)!=null?a:"")};return r.number!==""&&/^https?:\/\/\S+$/.test(r.link)?
r:t.resultApproval||r.number+r.link!==""?me(ce("BAD_REQUEST",oe(t.language).problems.minutesMissing)):
null}var Z6=["TIE_AT_CUT","RULE_CHANGED_AFTER_SCORING","RESULT_STALE"];function af(e){return ae(()=>{
let{stage:t,minutes:n}=de(q6,e);return he(),Ee(()=>{var Qe,Tn,ge;let{workbook:r,results:o,findings:i,
history:s}=Fb({provisional:!1,close:!0},ke=>t===void 0?void 0:Wn(ke,t).name),{competition:a}=r,{
language:u}=a.
settings,l=(Qe=o[o.length-1])==null?void 0:Qe.stage.name,c=t===void 0?l:Wn(a,t).name,d=(ge=c!=null?c:
(Tn=a.stages[0])==null?void 0:Tn.name)!=null?ge:"",p=a.stages.slice(0,a.stages.findIndex(ke=>ke.name===
d)+1),h=i.filter(ke=>ke.stage===void 0||p.some(({name:ut})=>ut===ke.stage)).map(ke=>Z6.includes(ke.code)?
{...ke,severity:"error"}:ke),b={stage:d,code:null,at:null,hash:null,evidence:null};if(!Za(h))return{
ok:!1,findings:qr(h,u),...b};let S=o.find(ke=>ke.stage.name===d);if(S===void 0)return me(ce(
"BAD_REQUEST",oe(u).problems.nothingToDecide(d)));let{sheets:A,decisions:P}=r,N=H6(n,a),I=fc(a,A,P,d),
_=Ue(I),
F=an(Je(a.stages,s.rows),d),{name:j,grid:B}=Qt(Z.decisions[u]),L=Pa(B),z=L.find(ke=>ke.stage===d&&ke.
text.length>0&&ke.hash===(F==null?void 0:F.hash)),U={ok:!0,findings:qr(h,u),stage:d};if((F==null?
void 0:
F.status)==="decided"&&Ti(r,F.hash,d)&&z!==void 0){let{at:ke,code:ut,hash:wt}=F,ot=z.testimony===""?
null:Mb(a,z);return{...U,at:ke,code:ut,hash:wt,evidence:ot}}let[q,H,X]=[et(),we(),Ey(_)],Q={stage:d,
code:X,at:rr(q),by:H,hash:_,text:I,testimony:E.stringify(OP(r,S,s,{code:X,hash:_,at:q,by:H},N)),
method:Co(
S.method,u),version:x(Un)},ye=oe(u),fe=[...L.filter(ke=>ke.stage!==d),Q];ur(mD(fe,j,u,ye.tabs.decisions,
ye.tabs.decisionsOrigin),r.keepers),ho("decisions",j),rm(j);let{seal:je}=Yp(E.parse(Q.testimony),E.parse(
I),Ue),dt=ye.history.decided(X,Q.method,Q.version,Xp(je),N);return _t(s,{at:q,by:H,action:"decide",
detail:dt,
run:vt(),hash:_,stage:d},a.settings),{...U,at:q,code:X,hash:_,evidence:Mb(a,Q)}})})}m();var V6=te({
stage:be(K())}),AP=2,Y6=40;function X6({standings:e,places:t,last:n}){var s,a;let r=t===null?
0:e.filter(u=>u.rank<=t).length;if(r===0)return[];let o=n&&r<=Y6?0:g.max(0,r-AP),i=(a=(s=e[g.min(e.length,
r+AP)-1])==null?void 0:s.rank)!=null?a:0;return e.filter((u,l)=>l>=o&&u.rank<=i)}function uf(e){
return ae(
()=>{let{stage:t}=de(V6,e);return he(),Ee(()=>{var h;let n=nt();Bt(n);let{competition:r}=n,{language:
o}=r.
settings,{results:i}=$t(Q6(n),{provisional:!1}),s=t===void 0?void 0:Wn(r,t).name,a=(h=i.find(b=>b.stage.
name===s))!=null?h:i[i.length-1],u=oe(o).tabs,l=n.deciding.tabs.get("plenary"),c=l===void 0?[]:fp(Le(
l),r).listed,d=(a===void 0?[]:X6(a)).filter(({entry:b})=>!c.some(S=>S.entry===b.code&&S.stage===(a==
null?void 0:a.stage.name))).map(({entry:b,rank:S})=>{var A;return{stage:(A=a==null?void 0:a.stage.name)!=
null?A:"",entry:b.code,computed:S}}),p=NP(Vs,l,d,o,[u.plenary,u.plenaryOrigin],n.keepers);return ho(
"plenary",p),{tab:p,added:d.length}})})}var Q6=e=>({...e,decisions:[],findings:e.findings.filter(({
code:t})=>t!==
"PLENARY_UNCONFIRMED")});function PP(){return ae(()=>(he(),Ee(()=>{let e=nt();Bt(e);let{language:t}=e.
competition.settings,n=oe(t).tabs,r=NP(Xi,e.deciding.tabs.get("objections"),[],t,[n.objections,n.objectionsOrigin],
e.keepers);return ho("objections",r),{tab:r,added:0}})))}function NP(e,t,n,r,[o,i],s){let a=t===void 0?
null:kt(Le(t),e);if(t===void 0||a===null&&Fr(t)===0){let c=e.columns.map(({key:p,header:h,width:b,
format:S})=>({
header:h[r],width:b,...S===void 0?{}:{format:S},value:A=>{var P;return(P=A[p])!=null?P:""}})),d=zt(t!=
null?t:e.tab[r],o,i,c,n,2);return In(d,s),d.name}if(a===null||n.length===0)return t;let u=g.max(...a.
columns.values())+1,l=n.map(c=>{var p;let d=v.from({length:u},()=>"");for(let[h,b]of a.columns)d[b]=
(p=c[h])!=null?p:"";return d});return nn(t,Fr(t),0,l),t}m();m();var IP=$("Kode","Code"),t9=(e,t)=>typeof e=="number"&&
typeof t=="number"?e===t:W(e)===W(t);function $P(e,{
values:t,headerRow:n}){var h,b,S,A;let r=((h=t[n])!=null?h:[]).map(x),o=((b=e.values[n])!=null?b:[]).
map(P=>M(W(P))),i=r.map(P=>o.indexOf(M(P))),s=r.findIndex(P=>P===IP.id||P===IP.en),a=r.flatMap((P,N)=>i[
N]===
-1?[{kind:"column",header:P}]:[]),u=(S=i[s])!=null?S:-1;if(u===-1)return a;let l=new y(t.slice(n+1).
map(P=>[J(x(P[s])),P])),c=new k,d=[];for(let[P,N]of e.values.entries()){if(P<=n||i.every(L=>L===-1||
W(N[L])===""))continue;let I=W(N[u]),_=l.get(J(I));if(_===void 0||c.has(J(I))){d.push({kind:"stray",
row:P+1,cell:Se(P,u),code:I});continue}c.add(J(I));let F=r.flatMap((L,z)=>{var X,Q;let U=i[z],[q,H]=[
(X=N[U])!=null?X:"",(Q=_[z])!=null?Q:""];return U===-1||t9(q,H)?[]:[{at:U,header:L,written:q,
expected:H}]}),
j=F[0];if(j===void 0)continue;let B=F.map(({at:L,...z})=>z);d.push({kind:"cells",row:P+1,cell:Se(P,j.
at),code:I,cells:B})}for(let[P,N]of l)c.has(P)||d.push({kind:"missing",code:x(N[s]),rank:(A=N[0])!=null?
A:""});let p=[...a,...d];return p.length>0?p:n9([...c],[...l.keys()],n,u)}function n9(e,t,n,r){let o=e.
findIndex((i,s)=>i!==t[s]);return o===-1?[]:[{kind:"order",row:n+o+2,cell:Se(n+o+1,r)}]}var _P=e=>{
var t,
n,r;return(r=(n=/ (?:proses|run) ([0-9a-f]{8})(?: |$)/.exec(W((t=e.values[1])==null?void 0:t[0])))==
null?void 0:n[1])!=null?r:null};m();m();m();var lu=(e,{settings:t})=>e.inEnglish?t.language:"id";m();
m();var x9=new R(1980,0,1),cu=e=>(Ds(),qo(Rs)).strToU8(e),du=e=>(Ds(),qo(Rs)).strFromU8(e),XP=e=>(Ds(
),qo(Rs)).
strFromU8(e,!0),QP=e=>(Ds(),qo(Rs)).inflateSync(e),mf=(e,t)=>(Ds(),qo(Rs)).unzipSync(e,t&&{filter:t}
),
mu=(e,t=6)=>(Ds(),qo(Rs)).zipSync(e,{mtime:x9,level:t});m();function T9(e,t){let n=t;for(let r=0;r<e.length;
r++)n=g.imul(n^e.charCodeAt(r),16777619);return n>>>
0}function pf(e){return[2166136261,84696351].map(t=>`0000000${T9(e,t).toString(16)}`.slice(-8)).join(
"")}var eN=new y,S9=4096;function Ac(e){var n;let t=(n=eN.get(e))!=null?n:pf(XP(e.subarray(-S9)));
return eN.
set(e,t),t}function Pc(e,t,n){let r=o=>f.keys(o).sort().map(i=>{let s=o[i];return[i,typeof s=="string"?
s:s.map(r)]});return E.stringify([e,t,r(n)])}m();var tN=`7X35cxvH8e+/glJ+SepJIsFbSl6+BVGUxUiiVSIVv7wcqiWxBFbE9XCIZlyuki9ZtnzJtx3ftmTH
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
csYcoIvgozrCpxOKINPxRBBxIiPaJQllkel4soht1RjRaswkFERm4ggi9/7z/wM=`;m();var nN="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function ff(e){var s;let t=new D(
128).fill(64);for(let a=0;a<nN.length;a++)t[nN.charCodeAt(a)]=a;let n=new D(g.floor(e.length*3/4)),[
r,o,i]=[0,0,0];for(let a=0;a<e.length;a++){let u=(s=t[e.charCodeAt(a)])!=null?s:64;u!==64&&(o=(o<<6|
u)&65535,i+=6,!(i<8)&&(i-=8,n[r++]=o>>i&255))}return n.slice(0,r)}var C9=256,Nc=null,rN=new y;
function Xb(e,t){let n=`${e}.${t}`,r=rN.get(n);if(r!==void 0)return r;Nc!=
null||(Nc=E.parse(du(QP(ff(tN)))));let[o,i,s]=Nc,a=s[n];if(a===void 0)throw new C(`No template ${n}`);
let u=f.keys(a).map(c=>{var h;let p=((h=i[a[c]])!=null?h:"").replace(/[\u0100-\u07ff]/g,b=>{var S;
return(S=
o[b.charCodeAt(0)-C9])!=null?S:""});return[c,cu(p)]}),l=mu(f.fromEntries(u),0);return rN.set(n,l),l}
m();m();var R9=/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g,D9=/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
function Qb(e){if(!/[\u202A-\u202E\u2066-\u2069]/.test(e))return e;let t=[];for(let n of e)n>="\u2066"&&
n<="\u2068"?t.push("\u2069"):n==="\u2069"?t=t.slice(0,g.max(t.lastIndexOf("\u2069"),0)):n==="\u202C"?
t[t.length-1]==="\u202C"&&t.pop():n>="\u202A"&&n<="\u202E"&&t.push("\u202C");return e+t.reverse().join(
"")}function gf(e){let n=e.replace(/\r\n?|\u2028|\u2029|\u0085/g,`
`).replace(D9,(r,o)=>o!=null?o:"");return Qb(n.replace(R9,""))}m();function Ft(e){return e.replace(
/[\s_\-"'\u00AD\u200B-\u201F\u2060]+/g,"").toLowerCase()}var Ye="\u2026\u2026\u2026\u2026\u2026\u2026\u2026";
function Ce(e){return e===null||e.trim()===""?Ye:e}m();function pu(e){let t=new y(f.entries(mf(e)).filter(
([i])=>!i.endsWith("/"))),n=f.create(null),r=i=>{
n[i]={name:i,asText:()=>{var s;return du((s=t.get(i))!=null?s:new D(0))}}};for(let i of t.keys())r(i);
function o(i,s){var a;if(typeof i!="string")return f.values(n).filter(u=>{var l;return i.test((l=u==
null?void 0:u.name)!=null?l:"")});if(s===void 0)return(a=n[i])!=null?a:null;t.set(i,typeof s=="string"?
cu(s):s),r(i)}return{files:n,file:o,remove:i=>{t.delete(i),delete n[i]},toBytes:()=>mu(f.fromEntries(
t))}}m();m();var Ai=/^word\/(?:document\d*|header\d*|footer\d*|footnotes|endnotes)\.xml$/,O9=e=>e.replace(
/&(?:lt|gt|quot|apos|amp);/g,
t=>{var n;return(n={"&lt;":"<","&gt;":">","&quot;":'"',"&apos;":"'"}[t])!=null?n:"&"}),A9=/<w:p(?: [^>]*[^>/])?>|<\/w:p>|<w:t(?: [^>]*)?>[^<]*<\/w:t>|<w:(?:tab|br)(?: [^>]*)?\/>/g;
function hf(e){var r,o,i;let t=[],n=[];for(let s of(r=e.match(A9))!=null?r:[])if(s==="</w:p>")t.push(
(o=n.pop())!=null?o:"");else if(/^<w:p[ >]/.test(s))n.push("");else{let a=s.startsWith("<w:t>")||s.startsWith(
"<w:t ")?O9(s.replace(/<[^>]*>/g,"")):" ";n.push(((i=n.pop())!=null?i:"")+a)}return t}var P9=/<Relationship\s[^>]*>/g,
oN=(e,t)=>{var n,r;return(r=(n=new RegExp(`\\s${t}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(e))==null?
void 0:n.slice(1).find(Boolean))!=null?r:""};function yf(e){var r,o;let n=((o=
(r=e.file("_rels/.rels"))==null?void 0:r.asText().match(P9))!=null?o:[]).filter(i=>oN(i,"Type").endsWith(
"/officeDocument")).map(i=>oN(i,"Target").replace(/^\.?\//,"")).find(i=>Ai.test(i)&&e.file(i)!==null);
return n!=null?n:e.file("word/document.xml")===null?null:"word/document.xml"}m();var N9=/\{(?:<(?!\/w:p>)[^>]*>)*\{((?:<(?!\/w:p>)[^>]*>|[^{}<])*)\}/g,
I9=/<[^>]*>|[^<]/g;function $9(e,t){
var s;let[,n,r]=(s=/^\s*([#^/])([\s\S]*)$/.exec(t.replace(/<[^>]*>/g,"").replace(/&(?:quot|apos);/g,
"")))!=null?s:[];if(n===void 0||r===void 0)return e;let o=n+Ft(r),i=t.replace(I9,a=>{if(a.startsWith(
"<"))return a;let u=o;return o="",u});return`${e.slice(0,e.length-t.length-1)}${i}}`}function iN(e){
for(let t of e.file(Ai)){let n=t.asText(),r=n.replace(N9,$9);r!==n&&e.file(t.name,r)}}m();function fu(
e){let t="tags"in e?`: ${e.tags.join(", ")}`:"";return f.assign(new C(`${e.code}${t}`),
{templateFault:e})}function gu(e){return e instanceof C&&"templateFault"in e?e.templateFault:null}
function uF(e){return new y(f.keys(e).map(t=>{let n=e[t];return[Ft(t),typeof n=="string"?gf(n):n.map(
uF)]}))}function KQ(e,t){var r;let n=(r=t==null?void 0:t.tag)==null?void 0:r.module;if(n!==void 0&&n!==
"loop")throw fu({code:"TAG_UNSUPPORTED",tags:[e]});return{get(o,i){let s=o.get(Ft(e));if(s===void 0&&
i.num===0)throw fu({code:"TAG_UNKNOWN",tags:[e]});if(s!==void 0&&n===void 0&&typeof s!="string")throw fu(
{code:"TAG_UNSUPPORTED",tags:[e]});return s}}}function GQ(e){var a;let t=gu(e);if(t)return t;if(e instanceof
C&&e.name==="ParseError")return{code:"NOT_A_DOCX"};let n=e==null?void 0:e.properties;if(!n)return null;
let o=((a=n.errors)!=null?a:[e]).map(u=>{var l,c,d;return(d=gu((l=u.properties)==null?void 0:l.rootError))!=
null?d:{code:"TAG_BROKEN",tags:(c=u.properties)!=null&&c.xtag?[u.properties.xtag]:[]}}),[i]=o;if(!i||
!("tags"in i))return i!=null?i:null;let s=o.reduce((u,l)=>l.code===i.code?u.concat(l.tags):u,[]);
return{
code:i.code,tags:s.filter((u,l)=>s.indexOf(u)===l)}}function qQ(e){try{let t=pu(e);if(yf(t)!==null)return t}
catch{}
throw fu({code:"NOT_A_DOCX"})}function Td(e,t){let n=qQ(e);iN(n);try{let{Docxtemplater:r}=(aF(),qo(
iF));
return new r(n,{delimiters:{start:"{{",end:"}}"},syntax:{changeDelimiterPrefix:null},paragraphLoop:!0,
linebreaks:!0,errorLogging:!1,parser:KQ}).render(uF(t)),n.toBytes()}catch(r){let o=GQ(r);throw o?fu(
o):r}}m();var lF=new y;function Sd(e){let t=lF.get(e);if(t!==void 0)return t;let n=pu(e).file(Ai).flatMap(
o=>hf(
o.asText())),r=new k(n.flatMap(o=>{var i;return((i=o.match(/\{\{[^{}]*\}\}/g))!=null?i:[]).map(s=>Ft(
s.replace(/[{}#^/]/g,"")))}));return lF.set(e,r),r}var Wu=(e,t)=>f.fromEntries(f.entries(e).filter((
[
n])=>t.has(Ft(n))).map(([n,r])=>[n,typeof r=="string"?r:r.map(o=>Wu(o,t))]));m();m();m();m();m();m();
m();m();m();function Ed(e){let[t,n]=e.toLowerCase().split("e"),r=parseInt(n,10),o="";t[0]==="-"&&(o="-",
t=t.
slice(1));let i=t.indexOf("."),s=i===-1?t:t.slice(0,i)+t.slice(i+1),u=(i===-1?t.length:i)+r;return u>=
s.length?o+s+"0".repeat(u-s.length):u<=0?o+"0."+"0".repeat(-u)+s:o+s.slice(0,u)+"."+s.slice(u)}
function cF(e){
let t=e.toString();return Cd(t)?Ed(t):t}function Cd(e){return e.includes("e")||e.includes("E")}
function Vf(e){let t=typeof e;if(t==="bigint")return e<BigInt(0)?{isNegative:!0,integerPart:-e}:{
isNegative:!1,
integerPart:e};if(t==="number"){if(!w.isFinite(e))throw new RangeError(
"Number must be finite (NaN and Infinity are not supported)");return w.isSafeInteger(e)?e<0?{
isNegative:!0,integerPart:BigInt(-e)}:
{isNegative:!1,integerPart:BigInt(e)}:dF(cF(e))}if(t==="string")return dF(HQ(e));throw new TypeError(
`Invalid value type: expected number, string, or bigint, received ${t}`)}function HQ(e){let t=e.trim(
);
if(t.length===0||w.isNaN(w(t)))throw new RangeError(`Invalid number format: "${e}"`);return Cd(t)?Ed(
t):t}function dF(e){let t=e[0]==="-";t&&(e=e.slice(1));let n=e.indexOf(".");if(n===-1)return{
isNegative:t,
integerPart:BigInt(e)};let r=e.slice(0,n)||"0",o=e.slice(n+1);return{isNegative:t,integerPart:BigInt(
r),decimalPart:o}}m();function Yf(e){let t=typeof e;if(t==="bigint"){if(e<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return e}if(t==="number"){if(!w.isFinite(e))throw new RangeError(
"Ordinals must be finite numbers");if(!w.isInteger(e))throw new RangeError(
"Ordinals must be whole numbers");if(e<=
0)throw new RangeError("Ordinals must be positive integers");return BigInt(e)}if(t==="string")return ZQ(
e);throw new TypeError(`Invalid value type: expected number, string, or bigint, received ${t}`)}
function ZQ(e){
let t=e.trim();if(t.length===0)throw new RangeError("Ordinals cannot be empty strings");if(t[0]==="-")
throw new RangeError("Ordinals cannot be negative");if(t.includes("."))throw new RangeError(
"Ordinals must be whole numbers");if(Cd(t)){let n=Ed(t);if(n.includes("."))throw new RangeError(
"Ordinals must be whole numbers");let r=BigInt(n);if(r<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return r}try{let n=BigInt(t);if(n<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return n}catch(n){throw n instanceof RangeError?n:new RangeError(
`Invalid ordinal format: "${e}"`)}}var Ku=["","one","two","three","four","five","six","seven",
"eight","nine"],JQ=["ten","eleven","twelve","thirteen","fourteen","fifteen","sixteen","seventeen",
"eighteen","nineteen"],ov=["","","twenty","thirty","forty","fifty","sixty","seventy","eighty",
"ninety"],Gu=["thousand","million","billion","trillion","quadrillion","quintillion","sextillion",
"septillion","octillion","nonillion","decillion","undecillion","duodecillion","tredecillion",
"quattuordecillion","quindecillion","sexdecillion","septendecillion","octodecillion",
"novemdecillion","vigintillion"],iv="hundred",pF="zero",VQ="minus",YQ="point",mF=["","first",
"second","third","fourth","fifth","sixth","seventh","eighth","ninth"],XQ=["tenth",
"eleventh","twelfth","thirteenth","fourteenth","fifteenth","sixteenth","seventeenth","eighteenth",
"nineteenth"],QQ=["","","twentieth","thirtieth","fortieth","fiftieth","sixtieth","seventieth",
"eightieth","ninetieth"];var Wo={word:"",hasHundred:!1};function Bi(e){if(e===0)return Wo.word="",Wo.hasHundred=!1,
Wo;let t=e%
10,n=g.trunc(e/10)%10,r=g.trunc(e/100),o="";return n===1?o=JQ[t]:n>=2?o=t>0?ov[n]+"-"+Ku[t]:ov[n]:t>
0&&(o=Ku[t]),r>0?(o?Wo.word=Ku[r]+" "+iv+" and "+o:Wo.word=Ku[r]+" "+iv,Wo.hasHundred=!0):(Wo.word=o,
Wo.hasHundred=!1),Wo}function fF(e){if(e===BigInt(0))return pF;if(e<BigInt(1000))return Bi(w(e)).word;
if(e<BigInt(1000000)){let t=w(e/BigInt(1000)),n=w(e%BigInt(1000)),{word:r}=Bi(t),o=r+" "+Gu[0];if(n>
0){let{word:i,hasHundred:s}=Bi(n);o+=s?" "+i:" and "+i}return o}return eee(e)}function eee(e){let t=[
],
n=e;for(;n>BigInt(0);)t.push(w(n%BigInt(1000))),n=n/BigInt(1000);let r=-1;for(let s=0;s<t.length;s++)
if(t[s]!==0){r=s;break}let o="",i=!1;for(let s=t.length-1;s>=0;s--){let a=t[s];if(a===0)continue;let{
word:u,hasHundred:l}=Bi(a);o&&s===r&&i&&!l&&(o+=" and"),o&&(o+=" "),o+=u,s>0?(o+=" "+Gu[s-1],i=!0):i=
!1}return o}function tee(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=pF,n++;let r=e.
slice(n);return r&&(t&&(t+=" "),t+=fF(BigInt(r))),t}function gF(e){let{isNegative:t,integerPart:n,
decimalPart:r}=Vf(
e),o="";return t&&(o=VQ+" "),o+=fF(n),r&&(o+=" "+YQ+" "+tee(r)),o}function sv(e){let t=e%10,n=g.trunc(
e/10)%10,r=g.trunc(e/100),o="";return n===1?o=XQ[t]:n>=2?t>0?o=ov[n]+"-"+mF[t]:o=QQ[n]:t>0&&(o=mF[t]),
r>0?o?Ku[r]+" "+iv+" "+o:Ku[r]+" hundredth":o}function nee(e){if(e<BigInt(1000))return sv(w(e));if(e<
BigInt(1000000)){let t=w(e/BigInt(1000)),n=w(e%BigInt(1000));if(n===0)return Bi(t).word+" "+Gu[0]+"th";
let{word:r}=Bi(t);return r+" "+Gu[0]+" "+sv(n)}return ree(e)}function ree(e){let t=[],n=e;for(;n>
BigInt(0);)t.push(w(n%BigInt(1000))),n=n/BigInt(1000);let r=0;for(let i=0;i<t.length;i++)if(t[i]!==0){
r=i;break}let o="";for(let i=t.length-1;i>=0;i--){let s=t[i];if(s===0)continue;let a=i===r;o&&(o+=" "),
a?i===0?o+=sv(s):o+=Bi(s).word+" "+Gu[i-1]+"th":(o+=Bi(s).word,i>0&&(o+=" "+Gu[i-1]))}return o}
function hF(e){
let t=Yf(e);return nee(t)}m();var av=["","satu","dua","tiga","empat","lima","enam","tujuh","delapan",
"sembilan"],oee=["sepuluh","sebelas","dua belas","tiga belas","empat belas","lima belas",
"enam belas","tujuh belas","delapan belas","sembilan belas"],yF=["","","dua puluh","tiga puluh",
"empat puluh","lima puluh","enam puluh","tujuh puluh","delapan puluh","sembilan puluh"],bF="ratus",
Xf="ribu",iee=["juta","miliar","triliun","kuadriliun","kuantiliun","sekstiliun","septiliun",
"oktiliun","noniliun","desiliun"],wF="nol",see="min",
aee="koma",uee="ke",lee="pertama";function qu(e){if(e===0)return"";let t=e%10,n=g.trunc(e/10)%10,r=g.trunc(
e/100),o=[];r>0&&(r===1?o.push(
"se"+bF):o.push(av[r]+" "+bF));let i=e%100;return i===0||(i<10?o.push(av[i]):i<20?o.push(oee[i-10]):
t===0?o.push(yF[n]):o.push(yF[n]+" "+av[t])),o.join(" ")}function uv(e){if(e===BigInt(0))return wF;
if(e<
BigInt(1000))return qu(w(e));if(e<BigInt(1000000)){let t=w(e/BigInt(1000)),n=w(e%BigInt(1000)),r;
return t===
1?r="se"+Xf:r=qu(t)+" "+Xf,n>0&&(r+=" "+qu(n)),r}return cee(e)}function cee(e){let t=e.toString(),n=t.
length,r=[],o=3,i=n%o,s=0;for(i>0&&(r.push(w(t.slice(0,i))),s=i);s<n;)r.push(w(t.slice(s,s+o))),s+=o;
let a=[],u=r.length-1;for(let l=0;l<r.length;l++){let c=r[l];if(c!==0)if(u===0)a.push(qu(c));else if(
u===
1)c===1?a.push("se"+Xf):a.push(qu(c)+" "+Xf);else{let d=iee[u-2];a.push(qu(c)+" "+d)}u--}return a.join(
" ")}function dee(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=wF,n++;let r=e.slice(n);
return r&&(t&&(t+=" "),t+=uv(BigInt(r))),t}function vF(e){let{isNegative:t,integerPart:n,decimalPart:
r}=Vf(
e),o="";return t&&(o=see+" "),o+=uv(n),r&&(o+=" "+aee+" "+dee(r)),o}function mee(e){return e===BigInt(
1)?
lee:uee+uv(e)}function kF(e){let t=Yf(e);return mee(t)}function pee(e,t){return e.split("").map(n=>io(
w(n),t)).join(" ")}function io(e,t){let n=/^(-?)(\d+)(?:\.(\d+))?$/.
exec(x(e));if(!n)throw new RangeError(`Not a plain decimal number: ${e}`);let r=(t==="id"?vF:gF)(n[2]),
o=t==="id"?"koma":"point",i=n[3]?` ${o} ${pee(n[3],t)}`:"";return`${n[1]?"minus ":""}${r}${i}`}
function Qf(e,t){
return(t==="id"?kF:hF)(e)}function xF(e,t){let[n,r]=e.toFixed(2).split(".");return{figures:ic(e,t),
words:`${io(
r==="00"?n:`${n}.${r}`,t)} rupiah`}}var TF={id:"Minggu Senin Selasa Rabu Kamis Jumat Sabtu".split(
" "),en:"Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ")};function fee(e,t){
return t===2?e%4===0&&(e%100!==0||e%400===
0)?29:28:[4,6,9,11].includes(t)?30:31}function eg(e){let t=/^(\d{4})-(\d{2})-(\d{2})$/.exec(e);if(!t)
return null;let[n,r,o]=[w(t[1]),w(t[2]),w(t[3])];return n>0&&r>=1&&r<=12&&o>=1&&o<=fee(n,r)?{year:n,
month:r,day:o}:null}function SF({year:e,month:t,day:n}){let r=[0,3,2,5,0,3,5,1,4,6,2,4][t-1],o=t<3?e-
1:e;return(o+g.floor(o/4)-g.floor(o/100)+g.floor(o/400)+r+n)%7}function nr(e,t){return eg(e)&&Qi(e,t)}
var EF=e=>eg(e)?e.split("-").reverse().join("/"):null;function lv(e,t){let n=eg(e);return n&&TF[t][
SF(
n)]}function tg(e,t){let n=nr(e,t);return n&&`${lv(e,t)}, ${n}`}function ng(e,t){let n=eg(e);if(!n)return null;
let r=Ys[t][n.month-1],o=TF[t][SF(n)];return t==="en"?`${o}, the ${Qf(n.day,"en")} of ${r}, ${io(n.year,
"en")}`:`${o} tanggal ${io(n.day,"id")} bulan ${r} tahun ${io(n.year,"id")}`}m();var gee=[{of:
/^kelurahan\s+(.+)/i,address:(e,t)=>`Lurah ${t}`},{of:/^desa\s+(.+)/i,address:(e,t)=>`Kepala Desa ${t}`}
,{of:/^kecamatan\s+(.+)/i,address:(e,t)=>`Camat ${t}`},{of:/^inspektorat\b\s*(.*)/i,
address:(e,t)=>`Inspektur ${t}`},{of:/^sekretariat\s+(?:dprd|dewan)\b/i,address:e=>e.replace(
/^sekretariat/i,
"Sekretaris")},{of:/^(?:rsud|rsu|rs|rumah sakit|perumda|perusahaan umum)\b/i,address:e=>`Direktur ${e}`}
,
{of:
/^(?:dinas|badan|bagian|bidang|kantor|puskesmas|uptd?|upt|satuan|sat|tk|paud|ra|sd|sdn|mi|min|smp|smpn|mts|mtsn|sma|sman|smk|smkn|ma|man|sekolah|madrasah)\b/i,
address:e=>`Kepala ${e}`}];function CF(e,t){var n;if(
/^(?:kepala|lurah|camat|direktur|inspektur|sekretaris|pimpinan|ketua|head|director)\b/i.
test(e))return e;if(t==="en")return`The Head of ${e}`;for(let r of gee){let o=r.of.exec(e);if(o)return r.
address(e,(n=o[1])!=null?n:"").trim()}return`Pimpinan ${e}`}m();m();function Y(e){return Qb(e.replace(
/\s+/g," ").trim())}function Ms(e){return e.split(/[\r\n\u2028\u2029]+/).
map(Y).filter(t=>t!=="")}function so(e){return Ms(e.replace(/;/g,`
`)).map(t=>t.replace(/^(\d{1,2}[.)]\s+|[-\u2013\u2022*]\s+)/,"")).filter(t=>t!=="")}function Hu(e){
return Y(
e).replace(/^["\u201c\u201d\u00ab]([^"\u201c\u201d\u00ab\u00bb]+)["\u201c\u201d\u00bb]$/,"$1")}var hee=[
{of:/^(?:pemerintah\s+kota|(?:city|municipal)\s+government\s+of|city\s+of)\s+/i,id:"Wali Kota",en:
"Mayor"},{of:/^(?:pemerintah\s+kab(?:upaten|\.)|(?:regency\s+government|regency)\s+of)\s+/i,id:
"Bupati",en:"Regent"},{of:
/^(?:pemerintah\s+(?:daerah\s+)?provinsi|(?:provincial\s+government|province)\s+of)\s+/i,
id:"Gubernur",en:"Governor"}],yee=/^(wali\s?kota|bupati|gubernur|mayor|regent|governor)\b/i;function RF(
e){
return yee.test(Y(e.signerPosition))}function Zu(e){let t=Y(e.government);for(let n of hee){let r=t.
replace(n.of,"");if(r!==t)return e.language==="id"?`${n.id} ${r}`:`${n.en} of ${r}`}return RF(e)?Y(e.
signerPosition):null}function bee(e){var n,r;let t=(r=(n=/^(?:(?:a\.\s?n\.|u\.\s?b\.|an\.|ub\.|plt\.|plh\.|pj\.|pjs\.|pgs\.)\s*)+/i.
exec(e))==null?void 0:n[0])!=null?r:"";return t+e.slice(t.length).toUpperCase()}function Ls(e){
return Y(
e.city).replace(/^(?:kota|kabupaten|kab\.)\s+/i,"")}function Ju(e){if(RF(e))return{first:Y(e.signerPosition).
toUpperCase(),unit:""};let t=Y(e.government).toUpperCase(),n=Y(e.organizer).toUpperCase();return t!==
""?{first:t,unit:n===t?"":n}:n!==""?{first:n,unit:""}:{first:e.language==="id"?`PEMERINTAH ${Ye}`:Ye,
unit:""}}function Vu(e){let t=Y(e.competition),n=Y(e.year);return t===""?Ye:n===""||t.includes(n)?t:
e.language==="id"?`${t} Tahun ${n}`:`${t} ${n}`}function rg(e){let{language:t}=e,n=Y(e.signerNip).replace(
/^nip\.?\s*:?\s*/i,""),r=Ms(e.signerPosition);return{kota:Ce(Ls(e)),tanggal:Ce(e.decisionDate&&nr(e.
decisionDate,t)),tanggal_pendek:Ce(e.decisionDate&&EF(e.decisionDate)),hari:Ce(e.decisionDate&&lv(e.
decisionDate,t)),tanggal_huruf:Ce(e.decisionDate&&ng(e.decisionDate,t)),jabatan_penandatangan:Ce(r.map(
o=>t==="id"?bee(o):o).join(`
`)),nama_penandatangan:Ce(Y(e.signerName)),pangkat_penandatangan:Y(e.signerGrade),nip_penandatangan:
n}}function bt(e,t){let n=Ju(e),r=Vu(e);return{nomor:Ce(t&&Y(t)),kop:n.first,kop_unit:n.unit,
kompetisi:r,
kompetisi_kapital:r.toUpperCase(),...rg(e)}}function Ui({entry:e},{language:t}){let n=Y(e.institution);
if(n!=="")return[CF(n,t)];let r=so(e.innovator).map(o=>t==="id"?`Sdr. ${o}`:o);return r.length>0?r:[
Ye]}function og(e){let{ceremonyDate:t,ceremonyTime:n,ceremonyPlace:r,language:o}=e,i=t!==null||Y(n)!==
""||Y(r)!=="";return{penyerahan:i?"ya":"",penyerahan_hari:i?Ce(t&&tg(t,o)):"",penyerahan_waktu:i?Ce(
Y(n)):"",penyerahan_tempat:i?Ce(Y(r)):""}}function Yu(e,{language:t}){if(e===null)return{
uang_pembinaan:"",
uang_pembinaan_huruf:""};if(e==="open")return{uang_pembinaan:`Rp${Ye}`,uang_pembinaan_huruf:`${Ye} rupiah`}
;let n=xF(e.amount,t);return{uang_pembinaan:n.figures,uang_pembinaan_huruf:n.words}}function Wi(e){
let t=so(e.copies);return{ada_tembusan:t.length>0?"ya":"",tembusan:t.map((n,r)=>({nama:t.length>1?`${r+
1}. ${n}`:n}))}}m();m();var ig=({results:e})=>e[e.length-1];function sg(e,t,n){var i;let{competition:
r}=e,o=(i=e.winners)!=
null?i:[];return o.map(s=>{let a=n(t,s.entry.code);return{competition:r,result:ig(e),standing:s,
winners:o,
number:a}})}var Xu=(e,t)=>n=>{let{competition:r,winners:o}=n;return(o!=null?o:[]).map(i=>({about:i.entry.
code,fields:s=>{let a=s(e,i.entry.code),u={competition:r,result:ig(n),standing:i,winners:o!=null?o:[
],
number:a};return t(u,s)}}))},js=e=>t=>[{about:"",fields:n=>e(t,n)}],Ki=e=>t=>t.winners!==null&&t.winners.
length>0?js(e)(t):[],Hn=(e,t)=>{var n,r;return{...e,decreeNumber:(n=t("sk",""))!=null?n:e.decreeNumber,
minutesNumber:(r=t("berita-acara",""))!=null?r:e.minutesNumber}};m();m();m();var DF=({competition:e,
standing:t})=>e.settings.rankedWinners?t.place:null;m();var wee=[[1e3,"M"],[900,"CM"],[500,"D"],[400,
"CD"],[100,"C"],[90,"XC"],[50,"L"],[40,"XL"],[10,"X"],
[9,"IX"],[5,"V"],[4,"IV"],[1,"I"]];function ag(e){if(!w.isInteger(e)||e<1||e>3999)throw new RangeError(
`No roman numeral for ${e}`);let t=e,n="";for(let[r,o]of wee)for(;t>=r;)n+=o,t-=r;return n}var vee={
id:{Juara:"Juara",Terbaik:"Terbaik"},en:{Juara:"Winner",Terbaik:"Best Innovation"}};function OF(e){
return e.replace(/(^|[\s-])(\S)/g,(t,n,r)=>n+r.toUpperCase())}function AF(e){var h;let{language:t,
winnerTerm:n}=e.
competition.settings,r=vee[t][n],o=e.result.stage.title!==null,i=Y((h=e.standing.title)!=null?h:""),
s=DF(e);if(!s){let b=i===""?r:i;return{full:b,short:b,title:"",arabic:"",roman:"",words:""}}let a=Qf(
s.place,t),u=ag(s.place),c={title:[r,n].some(b=>M(b)===M(i))||!o?"":i,arabic:x(s.place),roman:u,
words:a};
if(t==="id")return{full:`${r} ${u} (${OF(a)})`,short:`${r} ${u}`,...c};let d=`${OF(a)} Place`,p=n===
"Juara"?`${d} Winner`:`${r}, ${d}`;return{full:p,short:p,...c}}var kee=3,xee=104;function Tee(e){var n;
if(e.length<=kee)return e.join(`
`);let t=[];for(let r of e){let o=`${(n=t[t.length-1])!=null?n:""} \xB7 ${r}`;t.length===0||o.length>
xee?t.push(r):t[t.length-1]=o}return t.join(`
`)}function See(e){let{entry:t}=e.standing,n=so(t.innovator),r=Y(t.institution);if(n.length===0)return{
names:r===""?[]:[r],institution:""};let o=n.length===1&&M(n[0])===M(r);return{names:n,institution:o?
"":r}}function Eee({standing:e}){var n;return Y((n=e.category)!=null?n:"").replace(
/^(?:kategori|category)[\s:]+(?=\S)/i,
"")}function Cee({full:e,title:t},n,{language:r}){let o=r==="id"?` Kategori ${n}`:`, category ${n}`,
i=n===""?e:e+o;return t===""?i:`${i}, ${t}`}function Gi(e){let{settings:t}=e.competition,{entry:n}=e.
standing,r=AF(e),o=Eee(e),{names:i,institution:s}=See(e),a=t.rankedWinners||t.letterScores?Vn(e.standing.
score,t.decimals):"";return{kode:Y(n.code),nomor:Ce(e.number&&Y(e.number)),inovasi:Ce(Hu(n.name)),
instansi:Y(
n.institution),inovator:so(n.innovator).join("; "),kategori:o,penerima:i.length===0?Ye:Tee(i),
instansi_penerima:s,
predikat:r.full,predikat_singkat:r.short,predikat_kapital:r.full.toUpperCase(),gelar:r.title,
penghargaan:Cee(
r,o,t),peringkat_angka:r.arabic,peringkat_romawi:r.roman,peringkat_huruf:r.words,nilai:An(a,t.language),
nilai_huruf:a===""?"":io(a,t.language),kompetisi:Vu(t),...rg(t)}}var Ree={id:{innovation:
"Nama inovasi",innovator:"Inovator",institution:"Instansi",score:"Nilai"},en:{innovation:
"Innovation",innovator:"Innovator",institution:"Institution",score:"Score"}};function ug(e,{language:
t,letterScores:n}){let r=Ree[t];
return[{label:r.innovation,isi:e.inovasi},{label:r.innovator,isi:e.inovator},{label:r.institution,
isi:e.
instansi},{label:r.score,isi:n?`${e.nilai} (${e.nilai_huruf})`:""}].filter(o=>o.isi!=="")}var PF=(e,
t)=>{var n,r;return(r=(n=t.find(([o])=>o===e))==null?void 0:n[1].id)!=null?r:""},qt=e=>`${e} (${io(e,
"id")})`,Rd=(e,{settings:t})=>An(Vn(e,t.decimals),t.language),Ir=e=>({kode:Y(e.code),inovasi:Ce(
Hu(e.name)),instansi:Y(e.institution),inovator:so(e.innovator).join("; ")}),cv=(e,t=4)=>An(Vn(e,t).replace(
/\.?0+$/,""),"id");function Dee(e){let t=e.map(rn),n=t.reduce((r,o)=>r.add(o),new Fe(0));return n.lte(
0)?t.map(()=>"\u2013"):t.map(r=>`${cv(r.mul(100).div(n),2)}%`)}function Qu(e,t=[]){return e.stages.map(
(n,r)=>{var s;let o=wo(e,n),i=t[r];return{no:x(r+1),tahap:Y(n.name),bentuk:n.form===null?"\u2013":PF(
n.form,Zs),tanggal_tahap:(s=n.date&&nr(n.date,"id"))!=null?s:"\u2013",bobot_tahap:e.settings.carryOver&&
n.weight!==null?se(n.weight,"id"):"\u2013",jumlah_juri:x(at(e,n).length),jumlah_peserta:i===void 0?
"\u2013":x(i.standings.length),lolos:o===null?"semua":x(o)}})}function zs(e,t){let n=ze(e,t),r=Dee(n.
map(o=>o.weight));return n.map((o,i)=>{var s;return{no:x(i+1),kriteria:Y(o.name),bobot:(s=r[i])!=null?
s:"",rentang:`${se(o.min,"id")}\u2013${se(o.max,"id")}`,uraian:Y(o.description)}})}var lg=({entries:
e})=>e.
filter(t=>t.status!=="running").map(t=>({...Ir(t),status:PF(t.status,Jo),alasan:Ce(Y(t.reason))}));
function ao(e,t){
let{settings:n}=e.competition;return sg(e,"piagam",t).map((r,o)=>{let{kode:i,inovasi:s,instansi:a,
inovator:u,
kategori:l,penghargaan:c,predikat_singkat:d,gelar:p}=Gi(r);return{no:x(o+1),kode:i,inovasi:s,
instansi:a,
inovator:u,kategori:l,penghargaan:c,predikat_singkat:d,gelar:p,nilai:n.rankedWinners?Rd(r.standing.score,
e.competition):"",...Yu(r.standing.prize,n)}})}m();function Oee({tieBreaks:e}){let t=e.map(r=>ta[r].official).filter(
r=>r!=="");return t.length===0?"Peserta dengan nilai yang sama berbagi peringkat.":`Nilai yang sama dipisahkan ${t.length===1?
`menurut ${t[0]}`:`berturut-turut menurut ${t.map((r,o)=>`(${o+1}) ${r}`).join("; ")}`}. Bila tetap sama, peringkatnya dipakai bersama.`}
function el({settings:e,stages:t}){let{decimals:n,passingScore:r,maxPerInstitution:o,
winnerTerm:i}=e,s=u=>se(u,"id");return[
"Nilai seorang juri bagi satu inovasi adalah 100 \xD7 jumlah (bobot kriteria \xD7 nilai \xF7 nilai maksimum) \xF7 jumlah bobot, sehingga terletak antara 0 dan 100.",
e.missing==="complete"?
"Setiap juri menilai semua peserta pada tahapnya. Nilai yang belum diisi tidak dihitung sebagai nol.":
"Setiap juri menilai peserta yang ditugaskan kepadanya. Baris yang belum lengkap tidak dihitung, dan nilai yang belum diisi bukan nol.",
Qo[e.method].official,t.length>1&&(e.carryOver?
"Nilai pada suatu tahap digabungkan dengan nilai tahap-tahap sebelumnya menurut bobot tahap.":
"Setiap tahap dinilai tersendiri; nilai tahap sebelumnya tidak digabungkan."),`Peringkat disusun dari nilai yang dibulatkan sampai ${n} desimal. Peserta dengan nilai yang sama mendapat peringkat yang sama, dan peringkat berikutnya dilewati (1-2-2-4).`,
Oee(e),r!==null&&`Peserta dengan nilai di bawah ${s(r)} tidak lolos.`,o!==null&&`Dari satu instansi paling banyak ${o} inovasi yang lolos; tempatnya diisi peringkat berikutnya.`,
"Semua yang berada pada peringkat batas ikut lolos; pada tahap terakhir hal itu diputuskan rapat pleno.",
e.winnersPerCategory&&"Pemenang ditetapkan pada setiap kategori tersendiri.",e.rankedWinners?`Pemenang diumumkan menurut urutan ${i} I, II, dan seterusnya.`:
"Pemenang diumumkan menurut abjad, tanpa peringkat.",e.conflicts==="exclude"?
"Nilai juri bagi inovasi dari instansinya sendiri, dari unit di bawah instansinya, atau yang tercatat sebagai benturan kepentingan tidak dihitung. Juri yang mundur dari suatu penilaian menuliskan BK.":
"Benturan kepentingan juri dicatat, dan nilainya tetap dihitung kecuali bila juri mundur dengan menuliskan BK.",
"Putusan rapat pleno yang berbeda dari peringkat hitung dicatat bersama alasan dan hasil suaranya."].filter(
u=>u!==!1)}m();m();var Aee=/[\u0000-\u001F\u007F-\u009F"*/:<>?\\|]+/g,Pee=/[\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF]/g,
Nee=200,NF=60;function IF(e){let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4}function dv(
e){
return v.from(e).reduce((t,n)=>t+IF(n),0)}function $F(e,t){if(dv(e)<=t)return e;let n=t-3,r=0;for(
let o of v.
from(e)){if(n-=IF(o),n<0)break;r+=o.length}return`${e.slice(0,r).trim()}\u2026`}function _F(e){let t=e.
replace(Pee,"").replace(Aee,"-");return v.from(t).filter(r=>r.length>1||r<"\uD800"||r>"\uDFFF").join(
"").replace(/\s+/g," ").trim()}function Iee(e){let t=_F(e);return dv(t)<=NF?t:`${$F(t,NF-17)}-${pf(e)}`}
function cg(e,t){let n=t.trim()===""?"":` (${Iee(t)})`,r=e.map(_F).filter(o=>o!=="").join(" \u2013 ");
return $F(r,Nee-dv(n)).replace(/[. ]+$/,"")+n}var Dd=e=>t=>{let n=e[t];return typeof n=="string"?n:
""};function tl(e){let t=Dd(e);return cg([t("jenis"),t("predikat_singkat"),t("kategori"),t("inovasi")],
t("kode"))}var Zn=e=>cg([Dd(e)("jenis"),Dd(e)(
"kompetisi")],""),uo=(...e)=>t=>cg(["jenis",...e].map(Dd(t)),Dd(t)("kode"));var $ee={recused:
"mundur dari penilaian (BK)",conflict:"benturan kepentingan",incomplete:"nilai tidak lengkap"},_ee=e=>e.split(
"-").reverse().join("-"),mv=(e,t)=>{let n=e.find(r=>r.code===t);return n===
void 0||n.name===""?t:`${Hu(n.name)} (${t})`};function Fee({competition:e,results:t}){return t.flatMap(
({stage:n,panel:r})=>r.leftOut.filter(({reason:o})=>o!=="incomplete").map(({judge:o,entry:i,reason:s}
)=>({
juri:mv(e.judges,o),peserta:mv(e.entries,i),tahap:Y(n.name),alasan:$ee[s]})))}function Mee({results:
e,
competition:t}){return e.flatMap(({stage:n,standings:r})=>r.flatMap(({entry:o,rank:i,decision:s})=>s===
void 0?[]:[{tahap:Y(n.name),peserta:mv(t.entries,o.code),semula:x(i),menjadi:x(s.rank),alasan:Ce(Y(s.
reason)),setuju:s.votesFor===null?"\u2026":x(s.votesFor),tidak:s.votesAgainst===null?"\u2026":x(s.votesAgainst)}
]))}
function Lee(e,t){var s;let n=t.last&&!e.competition.settings.rankedWinners,r=(a,u)=>{let{entry:l,
rank:c,
score:d,title:p,decision:h,category:b,categoryRank:S}=a,A=[p!=null?p:"",b!==null&&S!==null&&!u?`${b}: ${S}`:
"",h===void 0||u?"":`putusan pleno, peringkat hitung ${c}`];return{...Ir(l),peringkat:u?"\u2013":
x(Nt(a)),nilai:u?"\u2013":Rd(d,e.competition),keterangan:A.filter(P=>P!=="").join("; ")}},o=[...t.standings].
sort((a,u)=>Nt(a)-Nt(u)),i=n?(s=e.winners)!=null?s:[]:[];return[...i.map(a=>r(a,!0)),...o.filter(a=>!i.
includes(a)).map(a=>r(a,!1))]}function jee(e){return e.results.map((t,n)=>({lampiran:e.results.length>
1?`LAMPIRAN ${ag(n+1)}`:"LAMPIRAN",tahap:Y(t.stage.name),tahap_kapital:Y(t.stage.name).toUpperCase(),
kepala_nilai:$a(sr(t.method),"id"),tanpa_urutan:t.last&&!e.competition.settings.rankedWinners?"ya":
"",
peringkat_tahap:Lee(e,t)}))}function zee(e){let[t="",n="",...r]=Ms(e);return{mengetahui:t,
nama_mengetahui:t===
""?"":Ce(n),rincian_mengetahui:r.map(o=>({isi:o}))}}function Bee(e,t){var S,A,P,N;let{competition:n,
results:r}=e,o=Hn(n.settings,t),{plenaryDate:i,plenaryTime:s,plenaryPlace:a,juryDecreeNumber:u}=o,l=Zu(
o),c=lg(n),d=Fee(e),p=Mee(e),h=ig(e).panel.judges,b=n.judges.filter(I=>!h.includes(I));return{...bt(
o,o.minutesNumber),tanggal:Ce(i&&nr(i,"id")),jenis:"Berita Acara Rapat Pleno",hari_tanggal:i===null?
Ye:`${ng(i,"id")} (${_ee(i)})`,waktu_pleno:Y(s),tempat_pleno:Ce(Y(a)),keputusan_juri:`Keputusan${l===
null?"":` ${l}`} Nomor ${Ce(Y(u))}`,jumlah_peserta:qt((A=(S=r[0])==null?void 0:S.standings.length)!=
null?A:0),gugur:c,tidak_gugur:c.length===0?"ya":"",tahapan:Qu(n,r),aturan:el(n).map((I,_)=>({no:x.fromCharCode(
97+_),isi:I})),kelompok_kriteria:r.map(({stage:I})=>({tahap_kriteria:Y(I.name),kriteria:zs(n,I).map(
_=>`${x(_.kriteria)} ${x(_.bobot)}`).join(", ")})),benturan:d,tidak_benturan:d.length===0?"ya":"",
pleno:p,
tidak_pleno:p.length===0?"ya":"",usulan:ao(e,t),tanpa_urutan:o.rankedWinners?"":"ya",kode_hasil:(P=e.
code)!=null?P:Ye,sidik_hasil:(N=e.hash)!=null?N:"",lampiran_peringkat:jee(e),juri:[...h,...b].map((I,
_)=>({
no:`${_+1}.`,nama:Ce(Y(I.name)),peran:Y(I.role)||"Anggota",instansi_juri:Y(I.institution)})),...zee(
o.acknowledgedBy)}}var FF={needs:"result",inEnglish:!1,documents:js(Bee),title:Zn};m();m();function Uee(
{competition:e,results:t},n){if(n===0)return e.entries.filter(o=>o.status==="running");
let r=t[n-1];return r===void 0?null:r.standings.filter(({advances:o})=>o).map(({entry:o})=>o)}var MF=(
e,{
competition:t})=>e.map(n=>({nama:Ui({entry:n},t.settings).join(", "),keterangan:Ir(n).inovasi}));
function dg(e){
let{competition:t,winners:n}=e,{settings:r,stages:o,judges:i}=t,s=o.flatMap((l,c)=>{let d=l.form==="presentation"||
l.form==="field"?Uee(e,c):null;if(d===null)return[];let p=`${l.form==="field"?"Kunjungan lapangan":
"Presentasi"} tahap ${Y(l.name)}`;return[{about:`Tahap ${l.name}`,name:p,date:l.date,time:"",
place:"",guests:MF(d,e)}]}),a={about:"Pleno",name:"Rapat pleno Dewan Juri",date:r.plenaryDate,time:r.
plenaryTime,place:r.plenaryPlace,guests:i.map(l=>({nama:Y(l.name)||l.code,keterangan:[l.role,l.institution].
map(Y).filter(Boolean).join(", ")}))},u={about:"Penyerahan",name:"Penyerahan penghargaan",date:r.ceremonyDate,
time:r.ceremonyTime,place:r.ceremonyPlace,guests:MF((n!=null?n:[]).map(({entry:l})=>l),e)};return[
...s,
a,...n===null?[]:[u]].filter(({guests:l})=>l.length>0)}var mg=({name:e,date:t,time:n,place:r})=>({
acara:e,
acara_kapital:e.toUpperCase(),hari_acara:Ce(t&&tg(t,"id")),waktu_acara:Ce(Y(n)),tempat_acara:Ce(Y(r))}
);var Wee=5,Kee=e=>[...e,...v.from({length:Wee},()=>({nama:"",keterangan:""}))].map((t,n)=>({no:x(n+1),
...t})),LF={needs:"rules",inEnglish:!1,documents:e=>dg(e).map(t=>({about:t.about,fields:n=>({...bt(e.
competition.settings,n("daftar-hadir",t.about)),jenis:"Daftar Hadir",kode:"",...mg(t),hadir:Kee(t.guests)}
)})),
title:uo("acara")};m();m();m();var Gee=["besar","sedang","kecil"];function jF(e){return v.from(e).length}
function zF(e){return e.join(`
`).split(`
`).filter(n=>n!=="").reduce((n,r)=>n+g.ceil(jF(r)/100),0)}function Od(e,t,n,r){let o=t.split(`
`),i=g.max(...o.map(jF)),s=o.length>3?2:o.length>1||r?1:0,a=n.findIndex((c,d)=>i<=c&&d>=s),u=a<0?n.length:
a,l=Gee.slice(0,n.length+1);return f.fromEntries(l.map((c,d)=>[`${e}_${c}`,d===u?t:""]))}var pg={
recipient:[38,76],institution:[90],predicate:[36],innovation:[96]},qee=9;function pv(e){let{
settings:t}=e.competition,n=Gi(e),{penerima:r,instansi_penerima:o,predikat_kapital:i,gelar:s,
kategori:a,
inovasi:u}=n,l=[n.jabatan_penandatangan,n.pangkat_penandatangan,n.nip_penandatangan],c=zF([r,o,s,a,u,
...l])>qee;return{...n,jenis:t.language==="id"?"Piagam":"Certificate",kepala:Ju(t).first,penuh:c?
"ya":
"",...Od("penerima",r,pg.recipient,c),...Od("instansi_penerima",o,pg.institution,c),...Od("predikat",
i,pg.predicate,c),...Od("inovasi",u,pg.innovation,c)}}var BF={needs:"result",inEnglish:!0,documents:
Xu(
"piagam",pv),title:tl};function Hee(e,t){let{settings:n}=e.competition;return{jenis:n.language==="id"?
"Semua Piagam":"All Certificates",kompetisi:Vu(n),piagam:sg(e,"piagam",t).map((r,o)=>({...pv(r),
lanjutan:o===0?"":"ya"}))}}
var UF={needs:"result",inEnglish:!0,documents:Ki(Hee),title:Zn};m();m();var Zee={id:{decree:e=>e?`Keputusan ${e}`:
"Keputusan",minutes:"Berita Acara Rapat Pleno Dewan Juri",
numbered:(e,t,n)=>`${e} Nomor ${t} tanggal ${n}`,and:" dan ",begin:"Berdasarkan ",judged:
"hasil penilaian Dewan Juri"},en:{decree:e=>e?`the Decree of the ${e}`:"Decree",minutes:
"the Minutes of the Judges\u2019 Plenary Meeting",numbered:(e,t,n)=>`${e} Number ${t} of ${n}`,and:
" and ",begin:"Pursuant to ",judged:"the assessment by the Board of Judges"}};function lo(e){let t=Zee[
e.language],n=s=>Ce(s&&
nr(s,e.language)),[r,o]=[Y(e.decreeNumber),Y(e.minutesNumber)],i=[];return r!==""&&i.push(t.numbered(
t.decree(Zu(e)),r,n(e.decisionDate))),(o!==""||e.plenaryDate!==null)&&i.push(t.numbered(t.minutes,Ce(
o),n(e.plenaryDate))),t.begin+(i.length>0?i.join(t.and):t.judged)}function Jee({entries:e}){var r;
let t=e.some(({category:o})=>o!=="")?"category":"unitType",n=new y;for(let o of e)
n.set(Y(o[t]),((r=n.get(Y(o[t])))!=null?r:0)+1);return n.size<2?[]:[...n].map(([o,i])=>({kelompok:o||
"(tidak disebut)",jumlah:x(i)}))}function Vee(e,t){var c,d,p,h,b,S,A;let{competition:n,results:r,
coverage:o}=e,
i=Hn(n.settings,t),s=lg(n),a=r.flatMap(({standings:P})=>P).filter(({decision:P})=>P!==void 0),u=r.flatMap(
({panel:P})=>P.leftOut).filter(({reason:P})=>P!=="incomplete"),l=Jee(n);return{...bt(i,t("laporan",
"")),
jenis:"Laporan",penyelenggara:Ce(Y(i.organizer)),dasar:lo(i),jumlah_inovasi:qt(n.entries.length),
jumlah_dinilai:qt(
(d=(c=r[0])==null?void 0:c.standings.length)!=null?d:0),jumlah_juri:qt(n.judges.length),jumlah_tahap:
qt(
n.stages.length),tahapan:Qu(n,r),kelompok:l,ada_kelompok:l.length>0?"ya":"",gugur:s,ada_gugur:s.length>
0?"ya":"",aturan:el(n).map((P,N)=>({no:x(N+1),isi:P})),jumlah_pemenang:qt((h=(p=e.winners)==null?
void 0:
p.length)!=null?h:0),tanpa_urutan:i.rankedWinners?"":"ya",pemenang:ao(e,t),jumlah_putusan:qt(a.length),
jumlah_benturan:qt(u.length),kode_hasil:(b=e.code)!=null?b:Ye,keikutsertaan:o===null?"":"ya",
instansi_ikut:o===
null?"":qt(o.present),instansi_terdaftar:o===null?"":qt(o.listed),tidak_ikut:((S=o==null?void 0:o.absent)!=
null?S:[]).map(P=>({nama:Y(P)})),ada_tidak_ikut:((A=o==null?void 0:o.absent.length)!=null?A:0)>0?
"ya":
"",kekukuhan:e.reliability().map(({stage:P,sentences:N})=>({tahap:Y(P),kalimat:N.map(I=>({isi:I}))}))}
}
var WF={needs:"result",inEnglish:!1,documents:js(Vee),title:Zn};m();var fv=8,Yee=e=>e===void 0||e.kind==="blank"?
"":e.kind==="recused"?"BK":e.kind==="score"?cv(rn(e.value)):
"?",KF=e=>[...e.marks.values()].some(t=>t.kind!=="blank");function Xee(e,t,n,r,o){var c,d,p;let i=ze(
e.competition,t),s=i.map(h=>Yee(r==null?void 0:r.marks.get(h.name))),a=i.flatMap(({name:h})=>{let b=r==
null?void 0:r.marks.get(h);return(b==null?void 0:b.kind)==="score"?[b.value]:[]}),u=a.length===i.length?
(c=um(i))==null?void 0:c(a).score:void 0,l=[(d=r==null?void 0:r.notesToCommittee)!=null?d:"",(p=r==null?
void 0:r.notesToEntrant)!=null?p:""].map(Y).filter(Boolean);return{no:x(o),...Ir(n),...f.fromEntries(
v.from({length:fv},(h,b)=>{var S;return[`k${b+1}`,(S=s[b])!=null?S:""]})),rincian_nilai:i.map(({name:
h},b)=>`${Y(
h)}: ${s[b]||"\u2026\u2026"}`).join(`
`),nilai:u===void 0?"":Rd(u,e.competition),catatan:l.join(" / ")}}function Qee(e,t,n){let{
competition:r,
results:o}=e,i=r.entries.filter(u=>u.status==="running");if(n!==void 0){let u=new k(n.rows.filter(KF).
map(l=>l.entry));return i.filter(l=>u.has(l.code))}let s=o[r.stages.indexOf(t)-1];if(s===void 0)return i;
let a=new k(s.standings.filter(({advances:u})=>u).map(({entry:u})=>u.code));return i.filter(u=>a.has(
u.code))}function ete({changes:e,competition:t},n,r){return e.filter(o=>o.stage===n.name&&o.judge===
r.code).map((o,i)=>{var s,a;return{no:x(i+1),inovasi:Y((a=(s=t.entries.find(({code:u})=>u===o.entry))==
null?void 0:s.name)!=null?a:o.entry),kriteria:Y(o.criterion),semula:o.from,menjadi:o.to,waktu:Ge(o.at,
"id")}})}function tte(e,t,n,r,o,i){let{competition:s}=e,a=zs(s,n),u=Qee(e,n,o).map((d,p)=>Xee(e,n,d,
o==null?void 0:o.rows.find(h=>h.entry===d.code),p+1)),l=a.length<=fv?a.length:0,c=ete(e,n,r);return{
...bt(s.settings,i("lembar-nilai",t)),tanggal:Ye,jenis:o===void 0?"Lembar Nilai Kosong":
"Lembar Nilai",kode:Y(r.code),tahap:Y(n.name),tahap_kapital:Y(n.name).toUpperCase(),tanggal_tahap:Ce(
n.date&&nr(
n.date,"id")),nama_juri:Ce(Y(r.name)),peran:Y(r.role)||"Anggota",instansi_juri:Y(r.institution),
terisi:o===
void 0?"":"ya",kriteria_tahap:a,...f.fromEntries(v.from({length:fv},(d,p)=>[`kolom_${p+1}`,l===p+1?[
{baris:u,...nte(a)}]:[]])),kolom_banyak:l===0?[{baris:u}]:[],perubahan:c,ada_perubahan:c.length>0?
"ya":""}}var nte=e=>f.fromEntries(e.map((t,n)=>[`kepala${n+1}`,`${t.kriteria}
(${t.rentang})`])),GF={needs:"rules",inEnglish:!1,documents:e=>{let{competition:t,sheets:n,
faultyTabs:r}=e;
return t.stages.flatMap(o=>at(t,o).flatMap(i=>{let s=n.find(l=>l.stage===o.name&&l.judge===i.code),a=s!=
null&&s.rows.some(KF)?s:void 0;if(a!==void 0&&r.has(a.tab))return[];let u=`${o.name} \xB7 ${i.code}${a===
void 0?" \xB7 kosong":""}`;return[{about:u,fields:l=>tte(e,u,o,i,a,l)}]}))},title:uo("tahap",
"nama_juri")};m();function rte(e,t){var r,o;let n=Hn(e.competition.settings,t);return{...bt(n,t(
"pengumuman","")),jenis:"Pengumuman",dasar:lo(n),jumlah_pemenang:qt((o=(r=e.winners)==null?void 0:r.length)!=null?
o:0),tanpa_urutan:n.
rankedWinners?"":"ya",pemenang:ao(e,t),masa_sanggah:n.objectionDays===null?"":qt(n.objectionDays)}}
var qF={
needs:"result",inEnglish:!1,documents:Ki(rte),title:Zn};m();var ote={listed:
"tercatat sebagai benturan kepentingan","same-institution":"dari instansi saya sendiri",
"parent-institution":"dari unit di bawah instansi saya"};function ite({competition:e},t,n){let r=Br(
e),o=e.entries.flatMap(s=>{let a=s.status==="running"?r(t,s):null;return a===null?[]:[{...Ir(s),
alasan:ote[a]}]}),
i=e.stages.filter(s=>ze(e,s).length>0&&at(e,s).includes(t));return{...bt(e.settings,n("pernyataan",t.
code)),tanggal:Ye,jenis:"Pernyataan Juri",kode:Y(t.code),nama_juri:Ce(Y(t.name)),peran:Y(t.role)||
"Anggota",instansi_juri:Ce(Y(t.institution)),tahap_juri:i.map(({name:s})=>Y(s)).join(", "),benturan:
o.
map((s,a)=>({no:x(a+1),...s})),ada_benturan:o.length>0?"ya":""}}var HF={needs:"rules",inEnglish:!1,
documents:e=>e.
competition.judges.map(t=>({about:t.code,fields:n=>ite(e,t,n)})),title:uo("nama_juri")};m();var ZF=(
e,t)=>e.map((n,r)=>({no:t(r),isi:n,pertama:r===0?"ya":""}));function ste(e,t){var c,d;let n=Hn(
e.competition.settings,t),r=Y(n.decreeNumber),o=bt(n,r),i=(c=Zu(n))!=null?c:Ye,s=Y(n.minutesNumber),
a=Ce(n.plenaryDate&&nr(n.plenaryDate,"id")),u=so(n.legalBasis),l=`penetapan pemenang ${o.kompetisi}`;
return{...o,jenis:"Keputusan",rancangan:r===""?"ya":"",kepala:i,kepala_kapital:i.toUpperCase(),
provinsi_kapital:Y(
n.province)===""?"":ate(n.province).toUpperCase(),tentang:l.toUpperCase(),menimbang:ZF([`bahwa dalam rangka mendorong inovasi pelayanan publik telah dilaksanakan ${o.kompetisi};`,
`bahwa berdasarkan Berita Acara Rapat Pleno Dewan Juri Nomor ${Ce(s)} tanggal ${a} telah diusulkan pemenang ${o.kompetisi};`,
`bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan ${i} tentang Penetapan Pemenang ${o.kompetisi};`],
p=>`${x.fromCharCode(97+p)}.`),mengingat:ZF(
u.length>0?u:[Ye],p=>`${p+1}.`),hadiah:((d=e.winners)!=null?d:[]).some(({prize:p})=>p!==null)?"ya":
"",
berperingkat:n.rankedWinners?"ya":"",pemenang:ao(e,t)}}var ate=e=>{let t=Y(e);return/^provinsi\b/i.test(
t)?t:`Provinsi ${t}`},JF={needs:"result",inEnglish:!1,documents:Ki(ste),title:Zn};m();m();var ute={
id:{above:"di atas median",same:"sama dengan median",below:"di bawah median"},en:{above:
"above the median",same:"at the median",below:"below the median"}},lte=5,VF=new O,gv=({standings:e})=>e.
length>=lte;function fg(e){var n;let t=(n=VF.get(e))!=null?n:cte(e);return VF.set(e,t),t}function cte(
e){
let{panel:t,standings:n}=e,r=(i,s)=>{var u;let a=[...((u=t.readings.get(i))!=null?u:new y).values()].
flatMap(l=>{var c;return(c=l.marks[s])!=null?c:[]});return a.length===0?null:yn(a)},o=t.criteria.map(
(i,s)=>{let a=n.flatMap(({entry:u})=>{var l;return(l=r(u.code,s))!=null?l:[]});return a.length===0||
!gv(e)?null:ca(a)});return({entry:i},{language:s,decimals:a})=>{let u=ute[s];return t.criteria.flatMap(
(l,c)=>{var b;let[d,p]=[r(i.code,c),(b=o[c])!=null?b:null];if(d===null)return[];let h=p===null?0:sn(
d,p);return[{kriteria:Y(l.name),nilai:An(Vn(d,a),s),median:p===null?"\u2013":An(Vn(p,a),s),maksimum:
An(
x(l.max),s),kedudukan:p===null?"\u2013":h>0?u.above:h<0?u.below:u.same}]})}}var YF={id:{kind:"Surat",
place:"Tempat"},en:{kind:"Award letter",place:""}};function dte(e,t){let{standing:n,
competition:r}=e,{settings:o}=r,i=Gi(e),s=Ju(o);return{...i,jenis:YF[o.language].kind,kop:s.first,
kop_unit:s.
unit,kepada:Ui(n,o).map(a=>({nama:a})),tempat_tujuan:Ls(o)||YF[o.language].place,dasar:lo(Hn(o,t)),
rincian:ug(
i,o),profil:i.nilai===""?[]:fg(e.result)(n,o),...Yu(n.prize,o),...og(o),...Wi(o)}}var XF={needs:
"result",inEnglish:!0,documents:Xu("surat",dte),title:tl};m();function mte(e,t){var o;let n=Hn(e.competition.settings,
t),r=(o=e.winners)!=null?o:[];return{...bt(n,
t("surat-daftar","")),jenis:"Surat kepada Semua Pemenang",tempat_tujuan:Ls(n)||"Tempat",dasar:lo(n),
jumlah_pemenang:qt(r.length),...og(n),...Wi(n),tanpa_urutan:n.rankedWinners?"":"ya",pemenang:ao(e,t).
map((i,s)=>({...i,kepada:r[s]===void 0?"":Ui(r[s],n).join(`
`)}))}}var QF={needs:"result",inEnglish:!1,documents:Ki(mte),title:Zn};m();function pte(e){let{
settings:t}=e.competition,{prize:n}=e.standing,r=Gi(e);return{...bt(t,e.number),
...r,rincian:ug(r,t),tanggal:Ye,jenis:"Tanda Terima",...Yu(n,t)}}var eM={needs:"result",inEnglish:!1,
documents:Xu("tanda-terima",pte),title:tl};m();function fte({competition:e}){let{criteria:t,stages:n}
=e;return t.every(r=>r.stage===null)&&n[0]?[{tahap_kriteria:"Semua tahap",kriteria_tahap:zs(e,n[0])}
]:n.filter(r=>ze(e,r).length>0).map(r=>({tahap_kriteria:`Tahap ${Y(r.name)}`,kriteria_tahap:zs(e,r)}
))}function gte(e,t){let{competition:n}=e;return{...bt(n.settings,
t("tata-cara","")),tanggal:Ye,jenis:"Tata Cara Penilaian",tahapan:Qu(n),kelompok_kriteria:fte(e),
aturan:el(
n).map((r,o)=>({no:x(o+1),isi:r}))}}var tM={needs:"rules",inEnglish:!1,documents:js(gte),title:Zn};m(
);var hte={id:{kind:"Umpan Balik",place:"Tempat"},en:{kind:"Feedback",place:""}},yte=({sheets:e},t)=>[
...new k(e.flatMap(({rows:n})=>n.filter(r=>r.entry===t).map(({notesToEntrant:r})=>r)))].map(n=>Ms(n).
join(`
`)).filter(n=>n!=="").sort((n,r)=>n<r?-1:1).map(n=>({isi:n}));function bte(e,t,n,r){let o=Hn(e.competition.
settings,r),i=hte[o.language],s=yte(e,t.entry.code);return{...bt(o,r("umpan-balik",t.entry.code)),
...Ir(
t.entry),jenis:i.kind,kepada:Ui(t,o).map(a=>({nama:a})),tempat_tujuan:Ls(o)||i.place,dasar:lo(o),
tahap:Y(
n.stage.name),jumlah_peserta:x(n.standings.length),profil:fg(n)(t,o),tanpa_median:gv(n)?"":"ya",
catatan:s,
ada_catatan:s.length>0?"ya":"",...Wi(o)}}var nM={needs:"result",inEnglish:!0,documents:e=>{var r;let t=new k(
((r=e.winners)!=null?r:[]).map(({entry:o})=>o.code)),n=new k;return[...e.results].reverse().flatMap(
o=>o.standings.filter(({entry:s})=>!t.has(s.code)&&!n.has(s.code)).map(s=>(n.add(s.entry.code),{
about:s.
entry.code,fields:a=>bte(e,s,o,a)})))},title:uo("inovasi")};m();var rM={needs:"rules",inEnglish:!1,
documents:e=>dg(e).map(t=>({about:t.about,fields:n=>({...bt(e.competition.
settings,n("undangan",t.about)),tanggal:Ye,jenis:"Undangan",kode:"",...mg(t),jumlah_undangan:qt(t.guests.
length),undangan:t.guests.map((r,o)=>({no:x(o+1),...r})),...Wi(e.competition.settings)})})),title:uo(
"acara")};var oM={"tata-cara":tM,pernyataan:HF,undangan:rM,"daftar-hadir":LF,"lembar-nilai":GF,
"berita-acara":FF,
sk:JF,pengumuman:qF,piagam:BF,gabungan:UF,surat:XF,"surat-daftar":QF,"tanda-terima":eM,"umpan-balik":
nM,
laporan:WF};m();var iM=["tata-cara","pernyataan","undangan","daftar-hadir","lembar-nilai",
"berita-acara","sk","pengumuman","piagam","gabungan","surat","surat-daftar","tanda-terima",
"umpan-balik","laporan"];var qi=iM.map(e=>({id:e,...oM[e]}));function Ad(e){var t;return(t=qi.find(n=>n.id===e))!=null?
t:null}m();var Ko=(e,t)=>Xb(e.id,lu(e,t)),gg=(e,t)=>e.needs==="rules"||t.winners!==null;function wte(
e,t){let{competition:n}=t,
r=lu(e,n);return n.settings.language===r?t:{...t,competition:{...n,settings:{...n.settings,language:
r}}}}
var Bs=(e,t)=>e.filter(n=>gg(n,t)).flatMap(n=>n.documents(wte(n,t)).map(r=>({kind:n,...r})));
function hv(e){
if(e.winners===null)return()=>!0;let t=new k(Bs(qi,e).map(({kind:n,about:r})=>`${n.id}:${r}`));
return(n,r)=>t.
has(`${n}:${r}`)}var vte=()=>null;function yv(e,t,n=vte){let[r]=Bs([e],t);return r===void 0?null:r.fields(
n)}m();m();function kte(e,t){let n=e.map(o=>({standing:o,key:M(o.entry.name)})),r=({standing:o})=>{
var i;return(i=
t.get(o.entry.code))!=null?i:0};return n.sort((o,i)=>o.key<i.key?-1:o.key>i.key?1:r(o)-r(i)).map(({
standing:o})=>o)}
function sM(e,t){var s,a;let n=new y(e.panel.entries.map(({code:u},l)=>[u,l])),r=new y;for(let{
category:u,
entry:l}of e.standings){let c=(s=n.get(l.code))!=null?s:0;r.set(u,g.min(c,(a=r.get(u))!=null?a:c))}
let o=xm(
e).map(({standing:u})=>u);return[...r].sort(([,u],[,l])=>u-l).map(([u])=>u).flatMap(u=>{let l=o.filter(
c=>c.advances&&c.category===u);return t.rankedWinners?l.map(c=>{var d,p;return{standing:c,place:(p=(
d=
c.place)==null?void 0:d.place)!=null?p:null}}):kte(l,n).map(c=>({standing:c,place:null}))})}var xte=[
"WEIGHTS_INVALID","SETTING_INVALID","ENTRY_DUPLICATE_CODE"],aM=e=>e.filter(t=>t.severity===
"error"&&xte.includes(t.code)),Tte=({settings:e})=>Oo(e).list.filter(({status:t,criterion:n})=>t==="confirmed"&&
n!=="").map(({stage:t,judge:n,entry:r,criterion:o,before:i,now:s,answeredAt:a})=>({stage:t,
judge:n,entry:r,criterion:o,from:wi(i.cell,i.format,"id"),to:Dr(s,"id"),at:a}));function bv(e,{
results:t},{
rows:n},r,o=[]){let{competition:i,sheets:s}=e,a=t[i.stages.length-1],u=r.some(b=>b.code==="RESULT_STALE"),
l=r.filter(b=>b.severity==="error"),c=a!==void 0&&l.length===0,d=Je(i.stages,n),p=d[d.length-1],
h=null;return{competition:i,sheets:s,faultyTabs:new k(l.flatMap(({tab:b})=>b===void 0?[]:[b])),
results:u?
[]:t,winners:c?sM(a,i.settings).map(({standing:b})=>b):null,code:(p==null?void 0:p.status)==="decided"?
p.code:null,hash:(p==null?void 0:p.status)==="decided"?p.hash:null,changes:o.some(({id:b})=>b==="lembar-nilai")?
Tte(i):[],coverage:VO(i),reliability:()=>(h!=null||(h=t.map((b,S)=>{let A=rf(i,b,t.slice(
0,S)),N=b.last&&!i.settings.rankedWinners?{...A,gap:null,methods:[],verdict:{...A.verdict,contested:
[]}}:
A;return{stage:b.stage.name,sentences:of(N,"id")}})),h)}}var Ste=["TIE_AT_CUT","STAGE_NOT_BEGUN",
"RESULT_STALE"];function hg(e,t,n){let r=$t(e,{provisional:!1}),o=Xa(e),i=[...r.findings,...Po(e,t),
...Ete(
t,e)].map(a=>Ste.includes(a.code)?{...a,severity:"error"}:a),s=bv(e,r,t,i,n);return{findings:r.findings,
blocking:i,hash:o,context:s}}function Ete({rows:e},t){let n=fs(e);return n===void 0||Ti(t,n.hash)?[]:
[{code:"RESULT_STALE",severity:"error",params:{computed:n.at}}]}function uM(e,t,n){var p,h,b;let{
competition:r}=e,o=Z.documents[r.settings.language];if(!Yd().includes(
o))return[];let{name:i,grid:s}=Qt(o);if(s===null)return[];let a=kt(s,Ci),u=Rte([...uu(s).rows]),l=Dte(
e,t,n,u),c=new y,d=[];for(let[S,A]of u){let P=l(A);if(P===null)continue;if(typeof P=="object"){let I=(
p=
st(a,S,"title"))==null?void 0:p.cell,_={kind:A.kind,written:A.title,expected:P.title};d.push({code:
"DOCUMENT_TITLE",tab:i,cell:I,params:_});continue}let N=(b=c.get(P))!=null?b:{cell:(h=st(a,S,"kind"))==
null?void 0:h.cell,documents:[]};c.set(P,{...N,documents:[...N.documents,A]})}return[...[...c].map((
[
S,{cell:A,documents:P}])=>({code:S,tab:i,cell:A,params:{documents:P}})),...d]}var Cte=["made",
"draft",
"edited","signed"];function Rte(e){var n,r;let t=new y;for(let o of e){let[,{kind:i,entry:s,maker:a,
revision:u,status:l}]=o,c=E.stringify([i,s,a]),d=(r=(n=t.get(c))==null?void 0:n[1].revision)!=null?r:
"";Cte.includes(l)&&w(u)>=w(d)&&t.set(c,o)}return[...t.values()]}function Dte(e,t,n,r){let{
competition:o}=e,
i=t.findings.filter(c=>c.severity==="error"),s=bv(e,t,n,i),a=new y(Bs(qi,s).map(c=>[E.stringify([c.kind.
id,c.about]),c])),u=new y(r.map(([,{kind:c,entry:d,number:p}])=>[E.stringify([c,d]),p])),l=(c,d)=>u.
get(E.stringify([c,d]))||null;return({kind:c,entry:d,run:p,title:h,content:b})=>{var F;let S=n.rows.
find(j=>j.action==="documents"&&j.run===p);if(S===void 0)return"DOCUMENT_UNRECORDED";let A=((F=Ad(c))==
null?void 0:F.needs)!=="rules",P=a.get(E.stringify([c,d]));if(P===void 0&&s.winners!==null)return"DOCUMENT_OF_NOBODY";
let N=P==null?void 0:P.fields(l),I=P===void 0||N===void 0?null:P.kind.title(N),_=()=>{
if(P===void 0||N===void 0)return!1;let j=Ko(P.kind,o),B=Pc(c,Ac(j),Wu(N,Sd(j)));return en(B+I)===b};
return A&&!Ti(e,S.hash)&&!_()?"DOCUMENT_OF_OTHER_RESULT":I===null||I===h?null:{title:I}}}m();
function lM(e){let{competition:t,history:n}=e,r=Je(t.stages,n.rows);return gc(t.settings.language).flatMap(
o=>{var a;let i=hp(o),s=((a=an(r,o.stage))==null?void 0:a.hash)===o.hash;return i===null||!s?[]:cM(e,
i)})}function cM({competition:e,sheets:t},{stage:n,printed:r}){let o=e.stages.map(({name:s})=>s),i=sf(
e,t,o.slice(0,o.indexOf(n)+1));return DP(r,i).map(s=>{let a=t.find(u=>u.stage===s.names[0]&&u.judge===
s.names[1]);return{code:"PRINTED_CHANGED",stage:n,...a===void 0?{}:{tab:a.tab},params:s}})}function dM(
e,{
results:t},n,r){var F;let o=j1(n,Ue);if(o===null||!o.isSealed)return[{code:"EVIDENCE_DAMAGED",params:
{
isEvidence:o!==null}}];let{evidence:i,seal:s}=o,{competition:a,history:u}=e,{stage:l,code:c,at:d}=i,
p=an(Je(a.stages,u.rows),l),h=u.rows.find(j=>j.action==="decide"&&j.stage===l&&j.hash===i.hash),b=(h==
null?void 0:h.detail.includes(Xp(s)))===!0,S=i.history.rows===0||((F=u.links[i.history.rows-1])==null?
void 0:F.chain)===i.history.end,{sheets:A,typedDecisions:P}=e,N=Va({...xi(a,A,P,l,i.counted.version),
version:Un}),I=new k(r.map(j=>E.stringify([j.code,j.params]))),_=j=>j.filter(B=>!I.has(E.stringify([
B.code,B.params])));return[...(p==null?void 0:p.hash)===i.hash&&b?[]:[{code:"EVIDENCE_UNRECORDED",
stage:l,
params:{code:c,at:d,present:(p==null?void 0:p.code)||null}}],...S?[]:[{code:"EVIDENCE_HISTORY",tab:u.
name,params:{rows:i.history.rows}}],..._(Ja(i.counted,N).map(j=>Ya(j,e)).map(j=>({code:"CHANGED",
stage:l,
tab:j.tab,cell:j.cell,params:j}))),..._(cM(e,i)),...Ote(t,i)]}function Ote(e,{stage:t,ranking:n}){
let r=e.
find(i=>i.stage.name===t);if(r===void 0)return[];let o=new y(r.standings.map(i=>[i.entry.code,i]));
return n.
flatMap(({code:i,rank:s,advances:a})=>{let u=o.get(i),l=u!==void 0&&Nt(u)===s&&u.advances===a,c={
code:i,
rank:s,now:u===void 0?null:Nt(u)};return l?[]:[{code:"EVIDENCE_RANK",stage:t,params:c}]})}m();
function Ate(e,t){let n=e.filter(({written:o,expected:i})=>[o,i].every(s=>x(s).length<=60)),r=t==="id"?
"tidak sama dengan hitung ulang":"is not what is recomputed";return n.length===0?e.map(({header:o})=>`${o} ${r}`).join(
"; "):n.map(({header:o,written:i,expected:s})=>{let[a,u]=[rl(i,t),rl(s,t)];return t==="id"?`${o} tertulis ${a}, dihitung ulang ${u}`:
`${o} is written ${a}, recomputed ${u}`}).join("; ")}var rl=(e,t)=>e===
""?t==="id"?"kosong":"blank":G(e,t);function pM(e,t){let n=(r,o)=>t==="id"?r:o;switch(e.kind){case"cells":
{let r=Ate(e.cells,t);return n(`Baris ${e.row} (${e.code}): ${r}.`,`Row ${e.row} (${e.code}): ${r}.`)}
case"stray":{let r=e.code===""?n("tanpa kode","without a code"):e.code;return n(`Baris ${e.row} (${r}) tidak ada dalam hitung ulang, atau berulang.`,
`Row ${e.row} (${r}) is not in what is recomputed, or is there twice.`)}case"missing":return n(`Tidak ada baris untuk ${e.code}, yang menurut hitung ulang di peringkat ${e.rank}.`,
`There is no row for ${e.code}, recomputed at rank ${e.rank}.`);case"column":return n(`Kolom \u201C${e.header}\u201D tidak ada.`,
`The column \u201C${e.header}\u201D is not there.`);case"order":return n(`Isi tiap baris sama, tetapi mulai baris ${e.row} urutannya lain.`,
`Each row is the same, but from row ${e.row} on they are in another order.`)}}var Pte={settings:{id:
"",en:""},
innovators:{id:"Inovator",en:"Innovator"},judges:{id:"Nama juri",en:"Name of judge"},roles:{id:
"Peran juri",en:"Role of judge"},notes:{id:"Catatan untuk Peserta",en:"Notes to Entrant"},formulas:{
id:"Nilai",en:"Score"}};function fM({part:e,names:t,old:n,now:r},o){var u;let i=(l,c)=>o==="id"?l:c,
s=e===
"settings"?G(vi((u=t[0])!=null?u:"",o),o):t.join(", "),a=`${Pte[e][o]} ${s}`.trim();return e==="formulas"?
i(`${a} kini rumus, bukan angka yang diketik.`,`${a} is a formula now, not a typed number.`):i(
`Berubah sejak dikunci: ${a}: semula ${G(n,"id")}, kini ${rl(r,"id")}.`,`Changed since it was locked: ${a}: was ${G(
n,"en")}, is ${rl(r,"en")}.`)}var wv=({documents:e})=>e.map(({kind:t,entry:n})=>`${t} ${n}`.trim()).join(
", "),nl=(e,t)=>{let[n]=e.documents;if(e.documents.length===1&&n!==void 0){let o=`${G(
n.title,t)} (${wv(e)})`;return t==="id"?`Dokumen ${o}`:`The document ${o}`}let r=e.documents.length;
return t==="id"?`${r} dokumen (${wv(e)})`:`${r} documents (${wv(e)})`},gM=({documents:e},t)=>{let[n]=e;
return e.length===1&&n!==void 0&&n.entry!==""?`${n.kind} ${t==="id"?"untuk":"for"} ${n.entry}`:t==="id"?
"dokumen seperti itu":"such document"},Nte=({documents:e})=>e.length===1?"was":"were",mM=({documents:
e},t,n)=>e.
length===1?t:n,Ite={NOTHING_DECIDED:()=>"Belum ada hasil yang dihitung atau ditetapkan, jadi tidak ada yang dapat dibandingkan.",
CHANGED:e=>`Berubah sejak ditetapkan: ${Ip(e,"id")}.`,CHANGED_SINCE_COMPUTED:e=>`Nilai, aturan, atau putusan pleno berubah sejak perhitungan terakhir (${Ge(
e.at,"id")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Dihitung ${Ge(e.at,"id")} menurut versi aturan ${e.version}; kini berlaku versi ${e.present}. Isi lembar yang menentukan hasil masih sama.`,
DECISION_DAMAGED:e=>`Simpanan hasil yang ditetapkan ${Ge(e.at,
"id")} hilang atau diubah. ${e.isSame?"Isi lembar sendiri masih sama dengan sidik yang tercatat.":
"Isi lembar juga tidak lagi sama dengan sidik yang tercatat, dan perubahannya tidak dapat dirinci."}`,
DECISION_UNRECORDED:e=>`Penetapan dengan kode ${e.code} (${e.at}) tersimpan, tetapi barisnya tidak ada lagi di tab Riwayat.`,
DECISION_MISLABELLED:e=>`Kode, waktu, atau pelaku di samping hasil yang disimpan tertulis ${e.written}; menurut tab Riwayat ${e.recorded}.`,
RANKING_MISSING:()=>"Tab peringkat ini tidak ada lagi.",RANKING_UNRECORDED:()=>"Tab peringkat ini bukan dari perhitungan yang tercatat di tab Riwayat.",
RANKING_ORIGIN:e=>`Baris keterangan di bawah judul diubah. Menurut tab Riwayat seharusnya: ${e.expected}.`,
RANKING_TITLE:e=>`Judul tab tertulis ${rl(e.written,"id")}, seharusnya ${G(e.
expected,"id")}.`,RANKING_ROW:e=>pM(e,"id"),RANKING_MORE:e=>`Dan ${e.count} perbedaan lagi di tab ini.`,
HISTORY_ROW:e=>e.reason==="unsealed"?`Baris ${e.row} riwayat tidak bersegel: disisipkan dengan tangan, atau segelnya dihapus.`:
`Rantai riwayat putus di baris ${e.row}: baris itu atau baris sebelumnya diubah, dihapus, atau disisipkan.`,
HISTORY_CUT:()=>"Baris terbaru riwayat tidak ada lagi: dihapus, atau segelnya diubah.",
PRINTED_CHANGED:e=>fM(e,"id"),EVIDENCE_DAMAGED:e=>e.isEvidence?
"Berkas bukti diubah sejak ditulis: segelnya tidak cocok dengan isinya.":
"Berkas itu bukan berkas bukti yang dapat dibaca.",EVIDENCE_UNRECORDED:e=>`Riwayat tidak mencatat berkas bukti ini (kode ${e.code}, ${Ge(
e.
at,"id")})${e.present===null?"":`; hasil yang tercatat berkode ${e.present}`}.`,EVIDENCE_HISTORY:e=>`${e.
rows} baris pertama riwayat bukan lagi yang ada saat hasil dikunci.`,EVIDENCE_RANK:e=>`Menurut berkas bukti ${e.code} di peringkat ${e.rank}, menurut hitung ulang ${e.now===null?
"tidak diperingkat":`di peringkat ${e.now}`}.`,DOCUMENT_OF_OTHER_RESULT:e=>`${nl(e,"id")} dibuat dari hasil yang lain.`,
DOCUMENT_OF_NOBODY:e=>`${nl(
e,"id")} tidak sesuai: menurut hasil ini tidak ada ${gM(e,"id")}.`,DOCUMENT_UNRECORDED:e=>`${nl(e,
"id")} bukan dari proses yang tercatat di tab Riwayat.`,DOCUMENT_TITLE:e=>`Judul ${e.kind} tertulis ${G(
e.written,"id")}, menurut hasil ini ${G(e.expected,"id")}.`},$te={NOTHING_DECIDED:()=>"No result has been computed or decided yet, so there is nothing to compare with.",
CHANGED:e=>`Changed since it was decided: ${Ip(e,"en")}.`,CHANGED_SINCE_COMPUTED:e=>`Scores, rules or plenary decisions have changed since the last computation (${Ge(
e.at,"en")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Computed on ${Ge(e.at,
"en")} under version ${e.version} of the rules; version ${e.present} holds now. What counts for the result is still the same.`,
DECISION_DAMAGED:e=>`What was kept of the result decided on ${Ge(e.at,"en")} is gone or was altered. ${e.isSame?
"The workbook itself still has the recorded hash.":
"The workbook no longer has the recorded hash either, and what changed cannot be told."}`,
DECISION_UNRECORDED:e=>`A decision with the code ${e.code} (${e.at}) is kept, but its row is gone from the history.`,
DECISION_MISLABELLED:e=>`Code, time or person beside the kept result read ${e.written}; in the history they are ${e.recorded}.`,
RANKING_MISSING:()=>"This ranking tab is gone.",RANKING_UNRECORDED:()=>"This ranking tab does not come from a computation in the history.",
RANKING_ORIGIN:e=>`The line below the title was altered. By the history it is to say: ${e.expected}.`,
RANKING_TITLE:e=>`The title is written ${rl(e.written,"en")}, it is to be ${G(e.expected,"en")}.`,
RANKING_ROW:e=>pM(e,"en"),RANKING_MORE:e=>`And ${e.count} more differences in this tab.`,HISTORY_ROW:
e=>e.reason==="unsealed"?`Row ${e.row} of the history carries no seal: it was put in by hand, or its seal was taken off.`:
`The chain of the history breaks at row ${e.row}: it or the row before was altered, taken out or put in.`,
HISTORY_CUT:()=>"The newest row of the history is gone: taken out, or its seal was altered.",
PRINTED_CHANGED:e=>fM(e,"en"),EVIDENCE_DAMAGED:e=>e.
isEvidence?"The evidence file was altered since it was written: its seal does not fit what it says.":
"That file is no evidence file that can be read.",EVIDENCE_UNRECORDED:e=>`The history records no such evidence file (code ${e.code}, ${Ge(
e.at,"en")})${e.present===null?"":`; the result it records has the code ${e.present}`}.`,
EVIDENCE_HISTORY:e=>`The first ${e.rows===1?"row":`${e.rows} rows`} of the history ${e.rows===1?"is":
"are"} no longer what was there when the result was locked.`,EVIDENCE_RANK:e=>`By the evidence file ${e.code} has rank ${e.rank}, recomputed it ${e.now===null?
"is not ranked":`has rank ${e.now}`}.`,DOCUMENT_OF_OTHER_RESULT:e=>`${nl(e,"en")} ${Nte(e)} made of another result.`,
DOCUMENT_OF_NOBODY:e=>`${nl(
e,"en")} ${mM(e,"does","do")} not fit: by this result there is no ${gM(e,"en")}.`,
DOCUMENT_UNRECORDED:e=>`${nl(
e,"en")} ${mM(e,"does","do")} not come from a run in the history.`,DOCUMENT_TITLE:e=>`The title of a ${e.kind} is written ${G(
e.written,"en")}, by this result it is ${G(e.expected,"en")}.`},_te={id:Ite,
en:$te};function Fte(e,t){return _te[t][e.code](e.params)}var hM=(e,t)=>Fte(e,t);var Mte=be(te({
evidence:be(K())}));function yg(e){return ae(()=>{var d;let{evidence:t}=(d=de(Mte,e))!=
null?d:{};he();let n=nt("all"),{competition:r}=n,{language:o}=r.settings,i=$t(n,{provisional:!1}),{
history:s}=n,
a=Je(r.stages,s.rows).filter(p=>p.status==="decided"),u=fs(s.rows),l=[...a.length===0&&u===void 0?[{
code:"NOTHING_DECIDED",params:null}]:[],...Lte(n,s),...lM(n),...zte(i),...Bte(n,i,s),...Hte(s),...uM(
n,i,s)],c=[...l,...t===void 0?[]:dM(n,i,t,l)];return{ok:c.length===0,decided:a.map(({stage:p,at:h,by:
b,
code:S})=>({stage:p,at:h,by:b,code:S})),computed:u===void 0?null:{at:u.at,by:u.by},differences:c.map(
p=>{var h,b,S;return{code:p.code,stage:(h=p.stage)!=null?h:null,tab:(b=p.tab)!=null?b:null,cell:(S=p.
cell)!=null?S:null,message:p.code==="RANKING_STOPPED"?lr(p.params,o):hM(p,o)}})}})}function Lte(e,{
rows:t}){
let{stages:n,settings:r}=e.competition,o=Je(n,t),i=gc(r.language),s=new k,a=o.flatMap(({stage:p,
status:h,
hash:b,at:S,by:A,code:P})=>{if(h!=="decided")return[];let N=i.find(z=>z.stage===p),I=db(e,N,b),_=cb(
e,b,p)!==null,F=I===null?[{code:"DECISION_DAMAGED",stage:p,tab:Z.decisions[r.language],params:{at:S,
isSame:_}}]:[],j=[P,rr(S),A].join(", "),B=N===void 0?j:[N.code,N.at,N.by].join(", ");if(B!==j){let z=Z.
decisions[r.language];F.push({code:"DECISION_MISLABELLED",stage:p,tab:z,params:{written:B,recorded:j}
})}
let L=(I!=null?I:[]).filter(z=>!s.has(E.stringify(z)));for(let z of L)s.add(E.stringify(z));return[
...F,
...L.map(z=>({code:"CHANGED",stage:p,tab:z.tab,cell:z.cell,params:z}))]}),u=i.filter(p=>!t.some(h=>h.
action==="decide"&&h.stage===p.stage&&h.hash===p.hash)).map(p=>({code:"DECISION_UNRECORDED",stage:p.
stage,params:{code:p.code,at:p.at}})),l=fs(t),c=o.slice(1+o.map(({status:p})=>p).lastIndexOf(
"decided")),d=c.length<o.length&&c.every(({status:p})=>p==="open");return[...a,...u,...d||l===void 0?
[]:jte(
e,l)]}function jte(e,{at:t,hash:n}){let r=cb(e,n);return r===Un?[]:r===null?[{code:
"CHANGED_SINCE_COMPUTED",params:{at:t}}]:[{code:"COMPUTED_BY_EARLIER_RULES",params:{at:t,version:r,
present:Un}}]}var zte=({
findings:e})=>e.filter(t=>t.severity==="error"&&t.code!=="HISTORY_BROKEN").map(t=>({code:
"RANKING_STOPPED",stage:t.stage,tab:t.tab,cell:t.cell,params:t}));function Bte(e,{results:t},{rows:n}
){var h,b,
S,A;let{competition:r}=e,o=fs(n),i={id:(h=o==null?void 0:o.run)!=null?h:"",at:(b=o==null?void 0:o.at)!=
null?b:"",by:(S=o==null?void 0:o.by)!=null?S:"",hash:(A=o==null?void 0:o.hash)!=null?A:"",
provisional:!1},
{stages:s,settings:a}=r,u=Je(s,n).flatMap(({status:P},N)=>P==="open"?[s[N]]:[]),l=new k(u.map(P=>Gl(
P,s,a.language)));u.length>0&&l.add(Z.finalRanking[a.language]);let c=oe(r.settings.language).tabs,d=[
c.computed(i.at,i.by,i.id),c.method(r.settings.method),c.hash(i.hash)];return ab(r,t,Qp(r,t),i).flatMap(
P=>{let{name:N,grid:I}=Qt(P.name);if(l.has(P.name)&&!Ute(I,P))return[];if(I===null)return o===void 0?
[]:[{code:"RANKING_MISSING",tab:N,params:null}];let _=_P(I);return[..._!==null&&n.some(j=>j.run===_)?
Kte(N,I,P):[{code:"RANKING_UNRECORDED",tab:N,params:null}],..._===(o==null?void 0:o.run)?Wte(N,I,d):
[],...qte(N,$P(I,P))]})}var Ute=(e,{values:t,headerRow:n})=>{var r,o;return e!==null&&W((r=e.values[
n])==
null?void 0:r[0])===W((o=t[n])==null?void 0:o[0])};function Wte(e,t,n){var o;let r=W((o=t.values[1])==
null?void 0:o[0]);return n.every(i=>r.includes(i))?[]:[{code:"RANKING_ORIGIN",tab:e,cell:"A2",params:
{
expected:n.join(" \xB7 ")}}]}function Kte(e,t,{values:n}){var i,s;let[r,o]=[W((i=t.values[0])==null?
void 0:i[0]),W((s=n[0])==null?void 0:s[0])];return r===o?[]:[{code:"RANKING_TITLE",tab:e,cell:"A1",
params:{
written:r,expected:o}}]}var Gte=10;function qte(e,t){let n=t.slice(0,Gte).map(o=>({code:
"RANKING_ROW",
tab:e,cell:"cell"in o?o.cell:void 0,params:o})),r=t.length-n.length;return r===0?n:[...n,{code:
"RANKING_MORE",tab:e,params:{count:r}}]}function Hte({name:e,links:t}){let{breaks:n,cut:r}=Ta(t,Ie(
yi),Ue);
return[...n.map(({row:i,reason:s})=>({code:"HISTORY_ROW",tab:e,cell:`A${i+1}`,params:{row:i+1,reason:
s}})),
...r===null?[]:[{code:"HISTORY_CUT",tab:e,params:null}]]}m();m();m();m();function Jte(e,t){let n=v.from(
{length:t.length+1},(r,o)=>o);for(let r=1;r<=e.length;r++){let o=[r];
for(let i=1;i<=t.length;i++){let s=n[i-1]+(e[r-1]===t[i-1]?0:1);o.push(g.min(o[i-1]+1,n[i]+1,s))}n=o}
return n[t.length]}function bg(e,t){var o,i;let n=Ft(e);return(i=(o=t.map(s=>({tag:s,away:Jte(n,Ft(s))}
)).
filter(({tag:s,away:a})=>a<=g.max(2,g.floor(s.length/3))&&a<g.max(n.length,2)).sort((s,a)=>s.away-a.
away)[0])==null?void 0:o.tag)!=null?i:null}var Vte=[/\u00ab\s*([^\u00ab\u00bb]+?)\s*\u00bb/g,
/<<\s*([^<>]+?)\s*>>/g,/[$#]?\{\s*([^{}]+?)\s*\}/g,/(?<!\d\s?)%(\p{L}[^%\n]*?)%/gu,
/\uff5b+\s*([^\uff5b\uff5d]+?)\s*\uff5d+/g,/\[+\s*([^[\]]+?)\s*\]+/g],Yte=e=>/^\p{L}[\p{L}\p{N}\s_./-]{0,39}$/u.
test(e),Xte=new y([["nama",["penerima","inovasi"]],["name",["penerima","inovasi"]],["judul",[
"inovasi"]],["innovation",["inovasi"]],["opd",["instansi"]],["unit",["instansi"]],["sekolah",[
"instansi"]],
["institution",["instansi"]],["skor",["nilai"]],["score",["nilai"]],["juara",["predikat","peringkat"]],
["rank",["peringkat"]],["date",["tanggal"]],["number",["nomor"]]]);function Qte(e,t){var s,a;let n=bg(
e,t);if(n!==null)return n;let r=e.split(/[\s_./-]+/).map(Ft),o=t.filter(u=>r.includes(Ft(u))).sort((
u,l)=>l.
length-u.length),i=[...r].reverse().flatMap(u=>{var l;return(l=Xte.get(u))!=null?l:[]});return(a=(s=
o[0])!=null?s:i.find(u=>t.includes(u)))!=null?a:null}function yM(e,t){return Vte.flatMap(n=>{var r;
return((r=
e.match(n))!=null?r:[]).flatMap(o=>{let i=o.replace(n,"$1");return Yte(i)?[{tag:o,near:Qte(i,t)}]:[]}
)})}var bM=["inovasi","penerima","kompetisi"],ene=80;function wg(e,t){let n=rne(e);if(n===null)return[
{code:"NOT_A_DOCX",tag:"",paragraph:""}];let r=n.map(hf),o=r.flatMap(i=>ine(i,t));return o.length>0?
o:r.flat().
some(tne)?dne(e,t):nne(r.flat(),t)}var tne=e=>vM(e).some(t=>"sign"in t&&t.tag!=="");function nne(e,t){
var i,s;let n=f.keys(t).filter(a=>typeof t[a]=="string"),r=e.flatMap(a=>yM(a,n).map(u=>({code:
"TAG_FOREIGN",...u,paragraph:vg(a)}))),o=(s=(i=bM.find(a=>n.includes(a)))!=null?i:n[0])!=null?s:bM[0];
return r.
length>0?r:[{code:"NO_FIELDS",tag:o,paragraph:""}]}function rne(e){try{let t=pu(e);return yf(t)===null?
null:t.file(Ai).map(n=>n.asText())}catch{return null}}var wM=(e,{root:t,loops:n})=>t.has(e)||n.some(
({scope:r})=>r===null||r.has(e)),one=({root:e,loops:t})=>[...e.values(),...t.flatMap(({scope:n})=>[
...n!=
null?n:[]])];function ine(e,t){let n=new y(f.keys(t).map(i=>[Ft(i),i])),r={fields:t,root:n,loops:[]}
;
return[...e.flatMap(i=>{let s=vg(i);return vM(i).flatMap(a=>sne(a,s,r))}),...r.loops.map(({tag:i,
paragraph:s})=>({
code:"LOOP_UNCLOSED",tag:i,paragraph:s}))]}function sne(e,t,n){let{tag:r}=e;if("fault"in e)return wM(
Ft(r),n)||e.fault!=="TAG_SINGLE"?[{code:e.fault,tag:r,paragraph:t}]:[];let{sign:o}=e;return o==="/"?
ane(r,t,n):o===""||o==="#"||o==="^"?une(o,r,t,n):[{code:"TAG_UNSUPPORTED",tag:o+r,paragraph:t}]}
function ane(e,t,{
loops:n}){let r=Ft(e),o=n.pop();return o===void 0?[{code:"LOOP_UNOPENED",tag:e,paragraph:t}]:r!==""&&
Ft(o.tag)!==r?[{code:"LOOP_CROSSED",tag:e,paragraph:t}]:[]}function une(e,t,n,r){var u;let o=Ft(t),i=wM(
o,r),s=r.fields[(u=r.root.get(o))!=null?u:""],a=i?[]:[{code:"TAG_UNKNOWN",tag:t,near:bg(t,one(r)),
paragraph:n}];
return e!==""?r.loops.push({tag:t,paragraph:n,scope:lne(s,i)}):s!==void 0&&typeof s!="string"&&a.push(
{code:"LIST_AS_TEXT",tag:t,paragraph:n}),a}function lne(e,t){return typeof e=="string"?new k:e===void 0?
t?new k:null:e.length===0?null:new k(e.flatMap(n=>f.keys(n).map(Ft)))}function vM(e){var r;let t=[],
n=e;for(;;){let o=n.search(/\{\{|\}\}|(?<![$#])\{[^{}]*\}(?!\})/);if(o<0)return t;if(n.startsWith(
"}}",o))t.push({fault:"TAG_UNOPENED",tag:cne(n.slice(0,o))}),n=n.slice(o+2);else if(n.startsWith(
"{{",
o)){let i=n.slice(o+2),s=i.search(/\{\{|\}\}/);if(s<0||i.startsWith("{{",s))t.push({fault:
"TAG_UNCLOSED",tag:vg(s<0?i:i.slice(0,s),30)}),n=s<0?"":i.slice(s);else{let[,a="",u=""]=(r=/^\s*([#^/@><=&!%?-]*)\s*([\s\S]*?)\s*$/.
exec(i.slice(0,s)))!=null?r:[];t.push({sign:a,tag:u}),n=i.slice(s+2)}}else{let i=n.indexOf("}",o);t.
push({fault:"TAG_SINGLE",tag:n.slice(o+1,i).trim()}),n=n.slice(i+1)}}}var cne=e=>{var t,n;return vg(
(n=(t=/\S*\s*$/.exec(e))==null?void 0:t[0].trim())!=null?n:"",30)};function vg(e,t=ene){let n=e.replace(
/\s+/g," ").trim(),r=v.from(n);return r.length<=t?n:`${r.slice(0,t-1).join("")}\u2026`}function dne(
e,t){
try{return Td(e,t),[]}catch(n){let r=gu(n);if(r===null)throw n;return"tags"in r?(r.tags.length>0?r.tags:
[""]).map(i=>({code:"TAG_BROKEN",tag:i,paragraph:""})):[{code:"NOT_A_DOCX",tag:"",paragraph:""}]}}m(
);var mne={TAG_UNKNOWN:(e,t)=>`{{${e}}} bukan isian yang dikenal${t===null?"":`; maksudnya {{${t}}}?`}`,
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
title:e=>`Templat ${e}`},pne={TAG_UNKNOWN:(e,t)=>`{{${e}}} is no known field${t===null?"":`; is {{${t}}} meant?`}`,
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
title:e=>`Template ${e}`},Us=e=>e==="id"?mne:pne;function vv(e,t){let n=Us(
t),r=e.map(o=>{let i="near"in o?n[o.code](o.tag,o.near):n[o.code](o.tag);return o.paragraph===""?i:`${i}${i.
endsWith("?")?"":","} ${n.at(o.paragraph)}`});return[...new k(r)]}function kM(e,t,n){let r=Us(n),o=vv(
t,n),i=o.slice(0,5);return r.faulty(e,[...i,...o.length>5?[r.more(o.length-5)]:[]].join("; "))}m();
var xM="templates",fne=te({maker:K(),fileId:K(),modified:K()}),gne=Zt(K(),Ze(fne));function ol(){let e=Ie(
xM);try{let t=it(gne,E.parse(e!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}function kv(
e,t){
var i;let n=ol(),r=((i=n[e])!=null?i:[]).filter(({maker:s})=>s!==(t==null?void 0:t.maker)),o={...n};
t===null?delete o[e]:o[e]=[...r,t],Be(xM,E.stringify(o))}m();m();var TM="lease",SM=300*1e3,hne=te({
who:K(),run:K(),until:Pt(),width:be(Pt())});function EM(e,t){var a;
let n=yne(),r=R.now();if(n!==null&&n.who!==e&&n.until>r)return{holder:n};let o=n!==null&&n.who===e&&
n.until>0,[i,s]=o?[n.run,(a=n.width)!=null?a:10]:[t(),10];return xv({who:e,run:i,width:s,until:r+SM}
),
{run:i,width:s}}var CM=(e,t,n)=>xv({who:e,run:t,width:n,until:R.now()+SM}),RM=(e,t)=>xv({who:e,run:t,
until:0}),xv=e=>Be(TM,E.stringify(e));function yne(){let e=Ie(TM);try{let t=it(hne,E.parse(e!=null?e:
"null"));return t.success?t.data:null}catch{return null}}m();m();m();var bne=["edited","own"],Ws=(e,
t)=>e!==null&&e.maker!==""&&e.maker!==t;function DM(e,t,n,{user:r,remake:o,
renew:i}){if((t==null?void 0:t.status)==="signed"){let u=t.content===e;return i&&!u?{action:"add"}:
Pd(
"signed",n,u?null:"revise")}if(t!==null&&Ws(t,r))return i?{action:"add"}:Pd(t.status,null,"own-copy");
if(n===null)return t!==null&&t.fileId!==""&&!o&&!i?Pd("deleted",null,"remake"):{action:"create"};let s=t!==
null&&t.fileId===n.id&&t.modified!==""&&n.modified>t.modified,a=t!==null&&(s||bne.includes(t.status));
return a&&!i?Pd(t.status==="own"?"own":"edited",n,"overwrite"):n.content===e&&!a?Pd("made",n,null):{
action:"update",file:n}}var Pd=(e,t,n)=>({action:"keep",status:e,file:t,choice:n});function OM(e,t){
return{number:e===void 0||e.number===""?null:e.number,file:e===void 0||e.link===""?
null:e.link,status:e===void 0?"":Gp(e,t)}}function AM(e,t,n,r,o){let{status:i,...s}=OM(t,o),a=e.decision.
action==="keep"?e.decision.choice:null,u=oe(o).documents,l=t!==void 0&&Ws(t,r)?u.ofAnother(i,t.maker,
t.at):i;return{kind:e.planned.kind.id,entry:e.planned.about===""?null:e.planned.about,title:e.title,
...s,status:n===void 0?l:u.failed(Ei(n,o)),...n===void 0&&t!==void 0?{state:t.status}:{},...a===null?
{}:{choice:a}}}var PM=(e,t)=>({...OM(e,t),kind:e.kind,entry:e.entry===""?null:e.entry,title:e.title,
state:e.status});m();var NM=Ci.columns.map(e=>e.key).filter(e=>e!=="number");function kg(e,t){var d,
p;let{name:n,grid:r}=Qt(
Z.documents[e]),o=r===null?xne(n,e,t):uu(r);t.isShut(n)||(r!==null&&ts(n,t.admins()),ho("documents",
n));let i=hn(),s=new y(o.rows),a=()=>[...s].flatMap(([h,b])=>b.spreadsheet===i?[{place:h,row:b}]:[]),
u=new y;for(let h of a()){let b=`${h.row.kind}:${h.row.entry}`;u.set(b,[...(d=u.get(b))!=null?d:[],h])}
let l=g.max((p=r==null?void 0:r.values.length)!=null?p:0,3),c=(h,b)=>b==="status"?Gp(h,e):h[b];
return{
of:(h,b)=>{var S;return(S=u.get(`${h}:${b}`))!=null?S:[]},all:a,ofRun:h=>a().flatMap(({row:b})=>b.run===
h?[b]:[]),reserve:()=>l++,write:h=>{let b=h.flatMap(({place:S,row:A})=>{let P=s.get(S);return s.set(
S,A),P!==void 0&&NM.every(N=>P[N]===A[N])?[]:[S]});if(b.length!==0){wne(n,o,e);for(let S of vne(b,s))
for(let A of kne(o.columns,NM)){let P=S.rows.map(N=>A.keys.map(I=>c(N,I)));nn(n,S.first,A.column,P)}
Rn()}}}}function wne(e,{headerRow:t,columns:n},r){let o=Ci.columns.filter(({key:s})=>!n.has(s));if(t===
null||o.length===0)return;let i=g.max(...n.values())+1;nn(e,t,i,[o.map(({header:s})=>s[r])]);for(let[
s,{key:a}]of o.entries())n.set(a,i+s)}function vne(e,t){let n=[],[r,o]=[g.min(...e),g.max(...e)];for(
let i=r;i<=
o;i+=1){let s=t.get(i),a=n[n.length-1];s!==void 0&&(a!==void 0&&a.first+a.rows.length===i?a.rows.push(
s):n.push({first:i,rows:[s]}))}return n.filter(({first:i,rows:s})=>e.some(a=>a>=i&&a<i+s.length))}
function kne(e,t){
let n=t.flatMap(o=>{let i=e.get(o);return i===void 0?[]:[{key:o,column:i}]}).sort((o,i)=>o.column-i.
column),r=[];for(let{key:o,column:i}of n){let s=r[r.length-1];s!==void 0&&s.column+s.keys.length===i?
s.keys.push(o):r.push({column:i,keys:[o]})}return r}function xne(e,t,n){let r=oe(t).tabs,o=Ci.columns.
map(s=>({header:s.header[t],width:s.width,..."format"in s?{format:s.format}:{},value:()=>""}));In(zt(
e,r.documents,r.documentsOrigin,o,[],0),n);let i=new y(Ci.columns.map((s,a)=>[s.key,a]));return{rows:
new y,
columns:i,headerRow:null}}m();var il=({kind:e,about:t})=>`${e.id}:${t}`;function IM(e){let t=new y;
for(let n of e){let{sheet:r,kind:o,
entry:i,revision:s=""}=n.properties,a=[r,o,i,s].join(":");n.type===cr&&o!==void 0&&!t.has(a)&&t.set(
a,n)}return t}function $M(e,t){var z,U,q,H;let{competition:n,numberOf:r,ledger:o,files:i,templates:s,
options:a,backoff:u}=t,{kind:l,about:c}=e,d=o.of(l.id,c),p=Tne(d,a.user),h=(z=p==null?void 0:p.row)!=
null?z:null,b=e.fields(r),S=l.title(b),A=en(Pc(l.id,s.versionOf(l),s.shown(l,b))+S),P=X=>({sheet:en(
hn()),kind:l.id,entry:en(c),...X===""?{}:{revision:X}}),N=X=>{let{sheet:Q,entry:ye}=P(X);return i.get(
[Q,l.id,ye,X].join(":"))},I=Ws(h,a.user)?null:(q=N((U=h==null?void 0:h.revision)!=null?U:""))!=null?
q:Ene(h,a.user,n,u),_={user:a.user,remake:a.remake,renew:a.renew.includes(il(e))},F=DM(A,h,I,_),j=F.
action==="add",B=j?Sne(d,a.user):(H=h==null?void 0:h.revision)!=null?H:"",L=j?N(B):void 0;return{
planned:e,
filed:j?null:h,place:j||p===null?o.reserve():p.place,revision:B,fields:b,title:B===""?S:`${S} \u2013 Rev. ${B}`,
content:A,properties:{...P(B),content:A},decision:L===void 0?F:{action:"update",file:L}}}function Tne(
e,t){
var r;let n=o=>o.reduce((i,s)=>i===null||w(s.row.revision)>=w(i.row.revision)?s:i,null);return(r=n(e.
filter(({row:o})=>!Ws(o,t))))!=null?r:n(e)}function Sne(e,t){let n=e.filter(({row:r})=>!Ws(r,t));
return n.
length===0?"":x(g.max(...n.map(({row:r})=>w(r.revision)||0))+1)}function Ene(e,t,{settings:n},r){
return e===
null||e.fileId===""||e.maker!==t?null:Ut(Io(e.fileId,r),n.language)}m();var xg=(e,t,{user:n,run:r})=>{
var o,i,s,a,u,l,c,d;return{kind:e.planned.kind.id,entry:e.planned.about,
title:e.title,number:(i=(o=e.filed)==null?void 0:o.number)!=null?i:"",link:(a=(s=e.filed)==null?void 0:
s.link)!=null?a:"",fileId:(l=(u=e.filed)==null?void 0:u.fileId)!=null?l:"",status:t,statusText:"",
maker:n,
at:rr(et()),spreadsheet:hn(),content:(d=(c=e.filed)==null?void 0:c.content)!=null?d:"",modified:"",
run:r,
revision:e.revision}},Tv=(e,t,n)=>({...xg(e,Cne(e),n),fileId:t.id,link:t.link,content:e.content,
modified:t.
modified});function Cne({fields:e}){let t=e.rancangan;return typeof t=="string"&&t!==""&&t!==Ye?
"draft":"made"}function _M(e,t){let{decision:n,filed:r}=e;return n.action!=="keep"?r:n.status==="made"&&
n.file!==null&&(r===null||!Sv(r))?Tv(e,n.file,t):r===null?null:n.status==="made"?r:{...r,status:n.status}
}
var Sv=({status:e})=>e==="made"||e==="draft";m();var Ev=(e,t)=>`${e.id}.${lu(e,t)}`;function FM(e,t,
n,r){let{language:o}=e.settings,i=ol(),s=new y,a=new y,
u=l=>{var d,p;let c=Ev(l,e);return s.has(c)||s.set(c,Rne(l,(d=i[c])!=null?d:[],{folder:t,user:n,
language:o,
backoff:r})),(p=s.get(c))!=null?p:null};return{versionOf:l=>{let c=u(l);return c===null?Ac(Ko(l,e)):
`${c.id}@${c.modified}`},shown:(l,c)=>u(l)===null?Wu(c,Sd(Ko(l,e))):c,bytesOf:(l,c)=>{let d=u(l);if(
d===
null)return Ko(l,e);let p=a.get(l.id);if(p!==void 0)return p;let h=Rv(d,r,o),b=wg(h,c);return b.length>
0&&me(ce("TEMPLATE_FAULT",kM(l.id,b,o))),a.set(l.id,h),h}}}function Cv(e,{folder:t,user:n,language:r,
backoff:o}){var u;let i=e.find(({maker:l})=>l===n),s=e[0];if(i===void 0)return s===void 0?{source:
"built-in"}:{source:"foreign",maker:s.maker};let a=(u=t.files.find(({id:l})=>l===i.fileId))!=null?u:
Ut(
Io(i.fileId,o),r);return a===null?{source:"gone"}:{source:a.type===cr&&a.modified===i.modified?
"unedited":"own",file:a}}function Rne(e,t,n){let r=Us(n.language),o=Cv(t,n);return o.source==="foreign"?
me(
ce("TEMPLATE_FAULT",r.foreign(e.id,o.maker))):o.source==="gone"?me(ce("TEMPLATE_FAULT",r.deleted(e.id))):
o.source==="own"?o.file:null}function Rv(e,t,n){if(e.type!==cr)return Ut(wb(e.id,t),n);let[r]=Ts([e.
id],Si,t);return Ut(r!=null?r:{failure:{kind:"unknown",reason:"no-answer"}},n)}var Tg="\u0001";
function LM(e,t,n,r,o){let{language:i}=e.settings,s=kg(i,o),a=Pr(e,n.user,r),u=FM(e,a,n.user,
r),l={competition:e,numberOf:(L,z)=>Pne(s,L,z),ledger:s,files:IM(a.files),templates:u,options:n,
backoff:r},
c=t.map(L=>$M(L,l)),d=c.filter(L=>L.decision.action!=="keep"&&!n.skip.includes(il(L.planned))),p=d.slice(
0,10),h=p.map(L=>Td(u.bytesOf(L.planned.kind,L.fields),L.fields)),b=new y,S=c.filter(L=>{var z;
return((z=
L.filed)==null?void 0:z.run)===n.run&&L.filed.status==="begun"&&One(L)});for(let L of c){let z=_M(L,
n);z!==null&&b.set(L,z)}let A=Nne(s,n);for(let L of p)b.set(L,xg(L,"begun",n));s.write([...MM(b),...A]);
let P=Ar(p.map((L,z)=>{var U;return{fileId:L.decision.action==="update"?L.decision.file.id:null,
folder:a.
id,title:L.title,properties:L.properties,from:Si,to:cr,bytes:(U=h[z])!=null?U:new D}}),r),{failures:
N,
again:I}=Dne(p,P,b,n);s.write(MM(b));for(let L of N.values())Or(L)&&Ss(L,i);let _=L=>p.filter(z=>L.includes(
z.decision.action)&&!N.has(z)&&!I.has(z)).length,F=s.ofRun(n.run),j={made:F.filter(Sv).length,failed:
F.
filter(({status:L})=>L==="begun"||L==="failed").length};return{batch:{created:_(["create","add"])+S.
length,updated:_(["update"]),unchanged:c.filter(L=>L.decision.action==="keep").length-S.length,
failed:N.
size,documents:[...c.map(L=>AM(L,b.get(L),N.get(L),n.user,i)),...A.map(({row:L})=>PM(L,i))],done:c.length-
d.length+p.length-I.size,total:c.length,more:d.length>p.length||I.size>0,skip:[...n.skip,...[...N.keys(
)].
map(L=>il(L.planned)),...[...I].filter(L=>Ane(P[p.indexOf(L)])).map(L=>il(L.planned)+Tg)]},run:j}}
function Dne(e,t,n,r){
var s,a;let o=new y,i=new k;for(let[u,l]of e.entries()){let c=t[u];if(c===void 0)continue;if("ok"in c){
n.set(l,Tv(l,c.ok,r));continue}let{failure:d}=c,p=d.kind==="haste"||ru(d);if(p&&!r.skip.includes(il(
l.planned)+Tg)){i.add(l);continue}o.set(l,d),p||n.set(l,{...xg(l,"failed",r),modified:(a=(s=l.filed)==
null?void 0:s.modified)!=null?a:""})}return{failures:o,again:i}}var One=({decision:e})=>e.action==="keep"&&
e.status==="made"&&e.file!==null,Ane=e=>e!==void 0&&"failure"in e&&ru(e.failure),MM=e=>[...e].
map(([{place:t},n])=>({place:t,row:n}));function Pne(e,t,n){var o;let r=e.of(t,n).flatMap(({row:i})=>i.
number===""?[]:[i.number]);return(o=r[r.length-1])!=null?o:null}var Nne=(e,{user:t,isCurrent:n})=>e.
all().filter(({row:r})=>r.maker===t&&!["signed","own"].includes(r.status)&&!n(r.kind,r.entry)).map((
{
place:r,row:o})=>({place:r,row:{...o,status:"void"}}));var Ine=te({kinds:Ze(K()),skip:be(Ze(K())),
renew:be(Ze(K())),remake:be(qe())});function Nd(e){return ae(
()=>{let t=R.now(),{kinds:n,skip:r=[],renew:o=[],remake:i=!1}=de(Ine,e);return he(),Ee(()=>{let s=nt(
"ranking");Bt(s);let{competition:a}=s,{language:u}=a.settings,l=[...new k(n)].map(z=>Dv(z,u)),{
history:c}=s,
{findings:d,blocking:p,hash:h,context:b}=hg(s,c,l),S=l.filter(z=>gg(z,b)),A=aM(p);if(S.length===0&&l.
length>0)return jM(p,u);if(b.winners===null&&A.length>0)return jM(A,u);let P=we(),N=EM(P,vt);if(
"holder"in N){let{who:z,until:U}=N.holder;return me(ce("BUSY",oe(u).problems.leased(z,_ne(U))))}let I=Bs(
S,b),_={user:P,run:N.run,skip:r,renew:o,remake:i,isCurrent:hv(b)},F=Xn(N.width,t),{batch:j,run:B}=LM(
a,I,_,F,s.keepers);j.more?F.width!==N.width&&CM(P,N.run,F.width):(Fne(c,{id:N.run,hash:h,...B},P,a.settings),
RM(P,N.run));let L=S.length===l.length;return{ok:L&&j.failed===0&&!r.some(z=>!z.endsWith(Tg)),
findings:qr(
[...L?d:p,...$ne(S,I)],u),...j}})})}var $ne=(e,t)=>e.filter(n=>!t.some(r=>r.kind===n)).map(({id:n})=>(
{
code:"NO_DOCUMENT",severity:"warning",params:{kind:n}})),_ne=e=>et(new R(e)).slice(11,16);function Dv(
e,t){
var r;let n=qi.map(o=>o.id).join(", ");return(r=Ad(e))!=null?r:me(ce("BAD_REQUEST",oe(t).problems.unknownKind(
e,n)))}function jM(e,t){let n={created:0,updated:0,unchanged:0,failed:0,documents:[],done:0,total:0,
more:!1,skip:[]};return{ok:!1,findings:qr(e,t),...n}}function Fne(e,t,n,r){if(t.made+t.failed===0)return;
let o=oe(r.language).history.documents(t.made,t.failed);e.rows.some(i=>i.run===t.id&&i.detail===o)||
_t(e,{at:et(),by:n,action:"documents",detail:o,run:t.id,hash:t.hash},r)}var Ov=te({kind:K()}),Mne=te(
{kind:K(),content:K()}),zM=e=>ae(()=>{let{kind:t}=de(Ov,e);return he(),
Id(Sg(t))}),BM=e=>ae(()=>{let{kind:t}=de(Ov,e);return he(),Ee(()=>{let n=Sg(t),r=GM(n);return"file"in
r?Id(n,r):(qM(n,cr,Ko(n.kind,n.competition)),Id(n))})}),UM=e=>ae(()=>{let{kind:t,content:n}=de(Mne,e);
return he(),Ee(()=>{let r=Sg(t),o=ff(n),i=a=>(a/1024/1024).toFixed(1);if(o.length>ou){let a=Us(r.language).
tooLarge(i(o.length),i(ou));return me(ce("TEMPLATE_FAULT",a))}let s=HM(o,r);return s.length===0&&qM(
r,Si,o),{...Id(r),refused:s}})}),WM=e=>ae(()=>{let{kind:t}=de(Ov,e);return he(),Ee(()=>{var u;let n=Sg(
t),{name:r,competition:o,user:i,language:s,backoff:a}=n;if(((u=ol()[r])!=null?u:[]).some(({maker:l})=>l===
i)){let l=KM(r);for(let{id:c,properties:d}of Pr(o,i,a).files)d.sheet===l.sheet&&d.template===l.template&&
Ut(bb(c,{trashed:!0},a),s)}return kv(r,null),Id(n)})});function Sg(e){let t=R.now(),n=nt(),{
competition:r}=n,
o=yt(r.settings.language),i=Dv(e,o),{context:s}=hg(n,n.history,[i]),a=Ev(i,r),[u,l]=[we(),Xn(1,t)];
return{
competition:r,kind:i,name:a,fields:yv(i,s),user:u,language:o,backoff:l}}var KM=e=>({sheet:en(hn()),
template:e}),
GM=({name:e,user:t,language:n,backoff:r})=>{var o;return Cv((o=ol()[e])!=null?o:[],{folder:{files:[]}
,
user:t,language:n,backoff:r})};function qM({competition:e,kind:t,name:n,user:r,language:o,backoff:i}
,s,a){
var A;let u=Pr(e,r,i),l=KM(n),c=u.files.find(P=>P.type===s&&P.properties.sheet===l.sheet&&P.properties.
template===l.template),d=Us(o).title(t.id),p={fileId:(A=c==null?void 0:c.id)!=null?A:null,folder:u.id,
title:d,properties:l,from:Si,to:s,bytes:a},[h]=Ar([p],i),{id:b,modified:S}=Ut(h!=null?h:{failure:{
kind:"unknown",reason:"no-answer"}},o);kv(n,{maker:r,fileId:b,modified:S})}var Lne=["TAG_UNKNOWN",
"LIST_AS_TEXT"],HM=(e,{fields:t,language:n})=>vv(wg(e,t!=null?t:{}).filter(({code:r})=>t!==null||!Lne.includes(
r)),n);function Id(e,t=GM(e)){let{kind:n,fields:r,language:o,backoff:i}=e;return{kind:n.id,source:t.
source,maker:"maker"in t?t.maker:null,link:"file"in t?t.file.link:null,faults:t.source==="own"?HM(Rv(
t.file,i,o),e):[],refused:[],title:r===null?null:n.title(r),fields:r===null?null:ZM(r)}}var jne=200,
ZM=e=>f.fromEntries(f.entries(e).map(([t,n])=>[t,typeof n=="string"?n.slice(0,jne):n.slice(0,1).map(
ZM)]));m();m();var Bne=["begun","failed","deleted","void"],JM=({row:{kind:e,entry:t,revision:n}})=>[
e,t,n].join(":"),
VM=({document:e,pdf:t})=>(t==null?void 0:t.properties.at)===e.modified,YM={failure:{kind:"unknown",
reason:"no-answer"}};function XM(e,t,n,r,o){var b;let{language:i}=e.settings,s=kg(i,ni(e.settings,()=>!0)).all(
).
map(({row:S})=>S).filter(S=>S.maker===n&&t.includes(S.kind)&&!Bne.includes(S.status)),a=s.length===0?
null:Pr(e,n,o),u=a===null?[]:Une(s,a,i,o),l=u.filter(S=>!VM(S)&&!r.includes(JM(S))),c=l.slice(0,10),
d=new y(Wne(c,(b=a==null?void 0:a.id)!=null?b:"",o).map((S,A)=>[c[A],S])),p=[...d.values()].flatMap(
S=>"failure"in S?[S.failure]:[]);for(let S of p)Or(S)&&Ss(S,i);let h=c.filter(S=>{var A;return"ok"in
((A=d.get(S))!=null?A:YM)});return{ok:p.length+r.length===0,created:h.filter(({pdf:S})=>S===null).length,
updated:h.filter(({pdf:S})=>S!==null).length,unchanged:u.filter(VM).length,failed:p.length,files:u.map(
S=>{var _,F,j;let A=(_=d.get(S))!=null?_:{ok:S.pdf},{kind:P,entry:N,title:I}=S.row;return{kind:P,
entry:N===
""?null:N,title:I,file:"ok"in A&&(j=(F=A.ok)==null?void 0:F.link)!=null?j:null,problem:"ok"in A?null:
oe(i).documents.failed(Ei(A.failure,i))}}),done:u.length-l.length+c.length,total:u.length,more:l.length>
c.length,skip:[...r,...c.filter(S=>!h.includes(S)).map(JM)]}}var Une=(e,{files:t},n,r)=>e.flatMap(o=>{
var u,l;let{fileId:i}=o,s=(u=t.find(({id:c})=>c===i))!=null?u:Ut(Io(i,r),n),a=(l=t.find(({type:c,
properties:d})=>c===
eu&&d.of===i))!=null?l:null;return(s==null?void 0:s.type)===cr?[{row:o,document:s,pdf:a}]:[]});
function Wne(e,t,n){
let r=e.map(({document:a})=>a.id),o=e.length===0?[]:Ts(r,eu,n),i=e.flatMap(({row:a,document:u,pdf:l}
,c)=>{
var b;let d=o[c];if(d===void 0||"failure"in d)return[];let p={of:u.id,at:u.modified};return[{...{
fileId:(b=
l==null?void 0:l.id)!=null?b:null,folder:t,title:`${a.title}.pdf`,properties:p,from:eu,to:eu},bytes:
d.
ok}]}),s=i.length===0?[]:Ar(i,n);return o.map(a=>{var u;return"failure"in a?a:(u=s.shift())!=null?u:
YM})}var Kne=te({kinds:Ze(K()),skip:be(Ze(K()))}),QM=e=>ae(()=>{let t=Xn(10,R.now()),{kinds:n,skip:r=[
]}=de(
Kne,e);return he(),Ee(()=>XM(nt().competition,n,we(),r,t))});m();m();var Gne=[[
"\xD0\xCF\u0011\xE0\xA1\xB1\u001a\xE1","old"],["%PDF","pdf"],["\xFF\xD8\xFF","photo"],["\x89PNG",
"photo"],["GIF8","photo"],["RIFF","photo"],["II*\0","photo"],["MM\0*","photo"]],qne=e=>/^[\s\S]{4}ftyp(?:hei|hev|mif|msf|avi)/.
test(e),Hne=e=>e.every(t=>t>=32||t>=9&&t<=13),Zne=e=>{var t;return/[;,\t]/.test((t=e.split(/\r?\n/)[
0])!=
null?t:"")};function eL(e){let t=e.slice(0,500),n=v.from(t,o=>x.fromCharCode(o)).join(""),r=Gne.find(
([o])=>n.startsWith(o));return r!==void 0?r[1]:qne(n)?"photo":Hne(t)&&Zne(n)?"text":null}m();var Jne={
old:e=>`${e} berformat lama (.xls, .et) atau terkunci kata sandi: buka di Excel atau WPS, lepas kata sandinya, lalu simpan sebagai .xlsx.`,
text:e=>`${e} berformat CSV: buka di Excel, WPS, atau Google Spreadsheet, pastikan kolom dan angkanya benar, lalu simpan sebagai .xlsx.`,
photo:e=>`${e} adalah foto: ketik nilainya ke berkas .xlsx, dan simpan foto itu sebagai bukti.`,pdf:
e=>`${e} adalah PDF: ketik nilainya ke berkas .xlsx, dan simpan PDF itu sebagai bukti.`},Vne={old:e=>`${e} is in an old format (.xls, .et) or locked with a password: open it in Excel or WPS, remove the password and save it as .xlsx.`,
text:e=>`${e} is CSV: open it in Excel, WPS or Google Sheets, check its columns and numbers, and save it as .xlsx.`,
photo:e=>`${e} is a photo: type its scores into the .xlsx file, and keep the photo as evidence.`,pdf:
e=>`${e} is a PDF: type its scores into the .xlsx file, and keep the PDF as evidence.`},Yne={id:
"Berkas ini",en:"This file"},tL=(e,t,n=null)=>(t==="id"?Jne:Vne)[e](
n===null?Yne[t]:`${t==="id"?"Berkas":"The file"} \u201C${n}\u201D`);m();var St=(e,t,n={})=>f.assign(
new C(`${e}: ${t}`),{fault:e,place:n}),nL=e=>e instanceof C&&"fault"in
e,Eg=e=>nL(e)?e.fault:null;function Cg(e,t){try{return t()}catch(n){throw nL(n)&&(n.place={...e(),
...n.place}),n}}m();m();var Xne=[[14,22],[45,47]],Qne=[9,10];function rL(e){return Qne.includes(e)?
"percent":Xne.some(([
t,n])=>e>=t&&e<=n)?"date":"plain"}var ere=e=>/^\p{L}+$/u.test(e)&&!/^[ymdhsaegb]+$/i.test(e);
function Rg(e){
let[t=""]=e.replace(/"[^"]*"|\\.|_.|\*./g,"").replace(/\[(h+|m+|s+)\]/gi,"$1").replace(/\[[^\]]*\]/g,
"").split(";");return/general/i.test(t)||ere(t.trim())?"plain":/[dmyhs]/i.test(t)?"date":t.includes(
"%")?"percent":"plain"}m();m();var Av=/\s+([^\s<>=/"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y,Pv=/\s*(\/?)>/y,
tre=/&(?:#x([0-9a-f]+)|#(\d+)|([^;&\s]*));?/gi,
nre={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"},rre=["AlternateContent","extLst","rPh"],Ks=e=>St(
"damaged",e.slice(0,60));function oL(e){return e.includes("&")?e.replace(tre,(t,n,r,o)=>{let i=n===void 0?
w(r):w.parseInt(n,16),s=o===void 0?i<=1114111?x.fromCodePoint(i):void 0:nre[o];if(s===void 0||!t.endsWith(
";"))throw Ks(t);return s}):e}var Nv=e=>{let t=e.indexOf(":");return t<0?e:e.slice(t+1)},ore=e=>e===
32||e>=9&&e<=13;function ire(e,t){let n=t;for(;n<e.length;n++){let r=e.charCodeAt(n);if(ore(r)||r===
62||r===47||r===60)break}return n}function Dg(e,t,n){let r=e.indexOf(t,n);if(r<0)throw Ks(e.slice(n));
return{inside:e.slice(n,r),next:r+t.length}}function Gs(e,t){var u;let n=[],r=0,o=e.startsWith(
"\uFEFF")?
1:0,i=l=>{var c;if(n.length===0&&l.trim()!=="")throw Ks(l);r===0&&l!==""&&((c=t.text)==null||c.call(
t,oL(l)))},s=l=>{var c;if(n.pop()!==l)throw Ks(`</${l}>`);r===0?(c=t.close)==null||c.call(t,Nv(l)):n.
length<r&&(r=0)},a=l=>{var A,P,N;let c=ire(e,l),d=e.slice(l,c),p={},h=c;for(;;){Av.lastIndex=h;let I=Av.
exec(e);if(I===null)break;h=Av.lastIndex;let _=I[1];_.startsWith("xmlns")||(p[Nv(_)]=oL((P=(A=I[2])!=
null?A:I[3])!=null?P:""))}Pv.lastIndex=h;let b=Pv.exec(e);if(d===""||b===null)throw Ks(e.slice(l-1));
n.push(d);let S=Nv(d);return r===0&&rre.includes(S)&&(r=n.length),r===0&&((N=t.open)==null||N.call(t,
S,p)),b[1]==="/"&&s(d),Pv.lastIndex};for(;;){let l=e.indexOf("<",o);if(l<0)break;l>o&&i(e.slice(o,l));
let c=e.charCodeAt(l+1);if(c===47){let{inside:d,next:p}=Dg(e,">",l+2);s(d.trimEnd()),o=p}else if(c===
63)o=Dg(e,"?>",l+2).next;else if(c!==33)o=a(l+1);else if(e.startsWith("<!--",l))o=Dg(e,"-->",l+4).next;
else if(e.
startsWith("<![CDATA[",l)){let{inside:d,next:p}=Dg(e,"]]>",l+9);r===0&&((u=t.text)==null||u.call(t,d)),
o=p}else throw Ks(e.slice(l))}if(i(e.slice(o)),n.length>0)throw Ks(`<${n[0]}>`)}var Og=e=>e.includes(
"_x")?e.replace(/_x([0-9A-Fa-f]{4})_/g,(t,n)=>x.fromCharCode(w.parseInt(n,16))):e,Go=e=>e.replace(
/&/g,
"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;"),iL=e=>Go(gf(e).replace(
/_(?=x[0-9A-Fa-f]{4}_)/g,
"_x005F_"));var sre=1048576,Ag=16384,$v=2e6,are=1462,ure=864e5,lre=R.UTC(1899,11,30);function cre(e){
let[t,n,r]=[
0,0,0];for(;r<3;r++){let i=e.charCodeAt(r)&223;if(i<65||i>90)break;t=t*26+i-64}let o=e.length-r;for(
;r<
e.length;r++){let i=e.charCodeAt(r)-48;if(i<0||i>9)break;n=n*10+i}if(t===0||o<1||o>7||r<e.length)throw St(
"damaged",`the cell "${e}"`);return{row:n-1,column:t-1}}function Iv(e,t){if(!/^\d{1,9}$/.test(e))throw St(
"damaged",`${t} "${e}"`);return w(e)}function dre(e,t,n){var r;if(t==="f")e.formula=n;else if(t==="t")
e.inline=((r=e.inline)!=null?r:"")+n;else{if(e.value!==void 0)throw St("damaged",
"two values in a cell");e.value=n}}function sL(e,t){let n=[],r={rows:0,columns:0},o=[],i=[],s={row:-1,
column:-1},a=null,
u=0,l=!1,c=null,d=null,p=A=>{let{row:P,column:N}=s;if(!(P>=0&&N>=0&&P<sre&&N<Ag))throw St("damaged",
"a cell outside the sheet");if(i.push(P*Ag+N),r.rows=g.max(r.rows,P+1),r.columns=g.max(r.columns,N+1),
A===null)return;if(u=g.max(u,N+1),g.max(n.length,P+1)*u>$v)throw St("too-large","a cell far out");
for(;n.
length<=P;)n.push([]);let I=n[P];for(;I.length<N;)I.push(void 0);I[N]=A},h=(A,P)=>{A==="row"?(s.row=
P.r===void 0?s.row+1:Iv(P.r,"the row")-1,s.column=-1):A==="c"?(c={attributes:P},P.r===void 0?s.column+=
1:{row:s.row,column:s.column}=cre(P.r)):c!==null&&(A==="v"||A==="f"||A==="t")&&(d="")};Cg(()=>c===null?
{}:{cell:Se(s.row,s.column)},()=>Gs(e,{open:(A,P)=>{A==="sheetData"?l=!0:l?h(A,P):A==="sheetProtection"?
a=P:A==="protectedRange"&&o.push(P)},text:A=>{d!==null&&(d+=A)},close:A=>{A==="sheetData"&&(l=!1),
!(!l||c===null)&&(A==="c"?(p(gre(c,t)),c=null):d!==null&&dre(c,A,d),d=null)}}));let S=mre(i);if(S!==
null)throw St("damaged","a cell given twice",{cell:Se(S.row,S.column)});return{rows:n,named:r,
protection:a,
openRanges:o}}function mre(e){if(e.every((n,r)=>r===0||n>e[r-1]))return null;let t=new k;for(let n of e){
if(t.has(n))return{row:g.floor(n/Ag),column:n%Ag};t.add(n)}return null}function pre(e){let t=/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.
test(e)?w(e):w.NaN;if(!w.isFinite(t))throw St("damaged",`the number "${e}"`);return t}function fre(e){
let t=(R.parse(/[Zz]|T.*[+-]/.test(e)?e:`${e}${e.includes("T")?"Z":""}`)-lre)/ure;if(w.isNaN(t))throw St(
"damaged",`the date "${e}"`);return t}function gre({attributes:e,value:t,inline:n,formula:r},o){var p,
h;let{strings:i,kinds:s,since1904:a}=o,u=(p=s[e.s===void 0?0:Iv(e.s,"the look")])!=null?p:"plain",l=(
b,S="plain")=>r===void 0?{value:b,kind:S}:{value:b,kind:S,formula:r},c=b=>b===""&&r===void 0?null:l(
Og(b)),
d=(h=e.t)!=null?h:"n";if(d==="inlineStr")return c(n!=null?n:"");if(d==="str"&&t!==void 0)return c(t);
if(t===void 0||t.trim()==="")return r===void 0?null:l(null);switch(d){case"n":{let b=pre(t);return l(
u==="date"&&a?b+are:b,u)}case"s":{let b=i[Iv(t,"the text")];if(b===void 0)throw St("damaged",`text ${t}`);
return b===""&&r===void 0?null:l(b)}case"b":if(!/^(?:[01]|true|false)$/.test(t))throw St("damaged",`the truth value "${t}"`);
return l(t==="1"||t==="true");case"e":return l(t);case"d":return l(fre(t),"date");default:throw St(
"damaged",`the type "${d}"`)}}var hre=4e7,yre=5e8;function bre(e){let[t,n]=[0,0],r;try{let i=new k;r=mf(
e,({name:s,originalSize:a})=>{
if(n+=a,n>yre)throw St("too-large",s);if(!/\.(xml|rels)$/i.test(s))return!1;if(i.has(s.toLowerCase()))
throw St("damaged",`${s} twice`);if(i.add(s.toLowerCase()),t+=a,t>hre)throw St("too-large",s);return!0}
)}catch(i){
throw Eg(i)===null?St("not-xlsx",x(i)):i}let o=new y(f.entries(r).map(([i,s])=>[i.toLowerCase(),s]));
return i=>{let s=o.get(i.toLowerCase());return s===void 0?null:du(s)}}function wre(e){let t=e.lastIndexOf(
"/")+1;return`${e.slice(0,t)}_rels/${e.slice(t)}.rels`}function aL(e,t){let n=e(wre(t)),r=new y;
return Gs(
n!=null?n:"",{open:(o,{Id:i,Type:s="",Target:a="",TargetMode:u})=>{if(o!=="Relationship"||i===void 0||
u==="External")return;let l=a.startsWith("/")?[]:t.split("/").slice(0,-1);for(let c of a.split("/"))
c===".."?l.pop():c!=="."&&c!==""&&l.push(c);r.set(i,{type:s.slice(s.lastIndexOf("/")+1),target:l.join(
"/")})}}),r}function vre(e){let t=[],n=null,r=!1;return Gs(e,{open:o=>{o==="si"&&(n=""),r=o==="t"},
text:o=>{
r&&n!==null&&(n+=o)},close:o=>{r=!1,o==="si"&&t.push(Og(n!=null?n:""))}}),t}function kre(e){let t=new y,
n=[],r=!1;return Gs(e,{open:(o,{numFmtId:i,formatCode:s})=>{var a;o==="cellXfs"?r=!0:o==="numFmt"?t.
set(w(i),Rg(s!=null?s:"")):o==="xf"&&r&&n.push((a=t.get(w(i)))!=null?a:rL(w(i!=null?i:0)))},close:o=>{
o==="cellXfs"&&(r=!1)}}),n}var xre=e=>e==="1"||e==="true";function Tre(e){var b;let t=bre(e),n=(b=[
...aL(
t,"").values()].find(S=>S.type==="officeDocument"))==null?void 0:b.target,r=n===void 0?null:t(n);if(
n===
void 0||r===null)throw St("not-xlsx","no workbook");let o=aL(t,n),i=S=>{var A,P,N;return(N=t((P=(A=[
...o.values()].find(I=>I.type===S))==null?void 0:A.target)!=null?P:""))!=null?N:""},s=[],a=!1,u=null;
Gs(r,{open:(S,A)=>{let{name:P="",state:N="visible",id:I="",date1904:_}=A;S==="workbookPr"&&(a=xre(_)),
S==="workbookProtection"&&(u=A),S==="sheet"&&s.push({name:P,hidden:N!=="visible",relation:o.get(I)})}
});
let l=s.find(({name:S},A)=>s.some((P,N)=>N<A&&P.name===S));if(l!==void 0)throw St("damaged",
"two sheets of one name",{tab:l.name});let c=vre(i("sharedStrings")),d=kre(i("styles")),p=0;return{
sheets:s.
map(({name:S,hidden:A,relation:P})=>Cg(()=>({tab:S}),()=>{let N=P===void 0?null:t(P.target);if(P===void 0||
N===null)throw St("damaged","a sheet is missing");let{type:I,target:_}=P,F=sL(I==="worksheet"?N:"",{
strings:c,kinds:d,since1904:a});if(p+=F.rows.length*F.rows.reduce((j,B)=>g.max(j,B.length),0),p>$v)throw St(
"too-large","more cells than are read");return{name:S,hidden:A,part:_,type:I,...F}})),part:n,
protection:u}}
var uL=e=>Tre(e).sheets.filter(({type:t})=>t==="worksheet");m();function Sre(e){return e===void 0||e.kind==="blank"?
"":e.kind==="recused"?Cn.id:W(e.kind==="score"?e.
value:e.raw)}function lL({rows:e}){return new y(e.flatMap(({code:t,entry:n,marks:r})=>[...r].map(([o,
i])=>{let s=n!=null?n:t;return[`${s}
${o}`,{entry:s,criterion:o,text:Sre(i)}]})))}function cL(e,t){let[n,r]=[e===null?new y:lL(e),lL(t)];
return[...new k([...r.keys(),...n.keys()])].flatMap(o=>{var c,d;let[i,s]=[n.get(o),r.get(o)],{entry:
a,
criterion:u}=s!=null?s:i,l={entry:a,criterion:u,before:(c=i==null?void 0:i.text)!=null?c:"",after:(d=
s==null?void 0:s.text)!=null?d:""};return l.before===l.after?[]:[l]})}function dL({rows:e},t){let n=e.
filter(({entry:o})=>o!==null);return{done:n.filter(({marks:o})=>{let i=t.map(({name:s})=>{var a;
return(a=
o.get(s))==null?void 0:a.kind});return i.includes("recused")||i.every(s=>s==="score")}).length,of:n.
length}}m();function Ere({criterion:e,entry:t,cell:n},{rows:r}){var i,s;if(e==="")return jr(n)[0];
let o=r.filter(
a=>a.entry===t);return o.length===1?(s=(i=o[0])==null?void 0:i.marks.get(e))==null?void 0:s.at:void 0}
var mL=(e,{row:t,column:n},r)=>e.map((o,i)=>i===t?o.map((s,a)=>a===n?r:s):o);function Cre(e,t,n){
return{
...e,values:mL(e.values,t,n),formats:e.formats.filter(r=>r.row!==t.row||r.column!==t.column),grid:{
...e.
grid,values:mL(e.grid.values,t,n)}}}function pL(e,t,n){return t.filter(({status:r})=>r==="applied"||
r==="confirmed").reduce((r,o)=>{var u;let i=Ere(o,n(r.grid)),s=i&&((u=r.grid.values[i.row])==null?
void 0:
u[i.column]),a=o.kind==="label"?Op(s,o.before.cell):Ma(s,o.before.cell);return i!==void 0&&a?Cre(r,i,
o.now):r},e)}m();var Rre=6,Dre=(e,t)=>e.stage===t.stage&&e.judge===t.judge;function Ore(e,{stage:t,
judge:n}){let r=`${t.
name} \xB7 `;if(!e.startsWith(r))return!1;let o=`${e.slice(r.length)} \xB7 `;return o.startsWith(`${n.
code} \xB7 `)||o.includes(` (${n.code}) \xB7 `)}function fL(e,t,{stages:n,judges:r}){var l;let o=n.flatMap(
c=>r.map(d=>({stage:c,judge:d}))),i=M(e.name),s=e.rows.slice(0,Rre).flatMap(([c])=>typeof(c==null?
void 0:
c.value)=="string"?[c.value.trim()]:[]),u=[o.filter(c=>M(ai(c.stage,c.judge))===i),...s.map(c=>o.filter(
d=>Ore(c,d)))].find(c=>c.length>0&&!c.some(d=>Dre(d,t)));return(l=u==null?void 0:u[0])!=null?l:null}
m();function gL(e,t,n){var p,h,b,S;let{values:r,formats:o,headerRow:i}=t,s=(h=(p=r[0])==null?void 0:
p.length)!=
null?h:0;((S=(b=Oe().getSheetByName(e))==null?void 0:b.getLastRow())!=null?S:0)>0||In(Are(e,s,i,n));
let u=Oe().getSheetByName(e);if(u===null)return;let[l,c]=[g.max(r.length,u.getLastRow()),g.max(s,u.getLastColumn(
))];
go(u,l,c);let d=u.getRange(1,1,l,c);d.setNumberFormat("General");for(let{row:A,column:P,format:N}of o)
u.getRange(A+1,P+1).setNumberFormat(N);d.setValues(v.from({length:l},(A,P)=>v.from({length:c},(N,I)=>{
var F,j;let _=(j=(F=r[P])==null?void 0:F[I])!=null?j:"";return typeof _=="string"?ah(_,!1):_})))}var Are=(
e,t,n,r)=>({
name:e,values:v.from({length:n+1},()=>v.from({length:t},()=>"")),headerRow:n,frozenColumns:g.min(r.frozenColumns,
t),widths:v.from({length:t},(o,i)=>{var s;return(s=r.widths[i])!=null?s:110}),formats:v.from({length:
t},
()=>""),layout:""});m();m();var hL={title:e=>e.filter(t=>t!=="").join(" \xB7 "),invitation:(e,t,n,r)=>[
`Yth. ${e},`,`ini lembar penilaian Anda untuk tahap ${t}${n===""?"":`, ${n}`}. Hanya Anda dan panitia yang dapat membukanya.`,
...r===""?[]:[`Batas waktu: ${r}.`],"Isi nilai langsung di lembar itu; tidak perlu dikirim kembali."].
join(`
`),mark:(e,t,n)=>`dikumpulkan ${Ge(e,"id")} oleh ${t} \xB7 proses ${n} \xB7 salinan terkunci dari berkas juri: perbaikan dilakukan juri di berkasnya`,
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
history:e=>`nilai dikumpulkan dari berkas ${e}`},Pre={title:hL.
title,invitation:(e,t,n,r)=>[`Dear ${e},`,`this is your score sheet for the stage ${t}${n===""?"":` of ${n}`}. Only you and the committee can open it.`,
...r===""?[]:[`Deadline: ${r}.`],
"Enter your scores right in the sheet; there is nothing to send back."].join(`
`),mark:(e,t,n)=>`collected ${Ge(e,"en")} by ${t} \xB7 run ${n} \xB7 locked copy of the judge's file: judges correct their scores there`,
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
history:e=>`scores collected from the files of ${e}`},Jn=e=>e==="id"?hL:Pre;var Pg={kind:"unknown",
reason:"no-answer"};function $d(e,{workbook:t}){let{language:n}=t.competition.
settings;return Or(e)?Ss(e,n):e.kind==="haste"||ru(e)?Jn(n).busy:Ei(e,n)}m();function sl(e){var B;
let t=Xn(10,R.now()),n=nt(),{competition:r}=n,{settings:o,stages:i}=r,s=Jn(o.language),
a=L=>me(ce("BAD_REQUEST",L));if(o.judgeFiles!=="separate")return a(s.notSeparate);let{history:u}=n,l=Je(
i,u.rows),c=L=>{var z;return((z=an(l,L.name))==null?void 0:z.status)==="open"},d=e===void 0?(B=i.find(
c))!=null?B:i[i.length-1]:Wn(r,e);if(d.scoreTab!==void 0)return a(s.sharedTab(d.name));let p=i.indexOf(
d),h=i.slice(0,p),b=h.find(c);if(b!==void 0)return a(s.earlierOpen(b.name));let{results:S}=$t(n,{
provisional:!1}),
A=h[S.length];if(A!==void 0)return a(s.earlierUnranked(A.name));let P=si(r,S.slice(0,p)),N=Br(r),I=we(
),
_=Nre(I,t,o.language),F=en(hn()),j=at(r,d).map(L=>{let z=Tp({stage:d,judge:L,entries:P.filter(ye=>o.
conflicts!=="exclude"||N(L,ye)===null),criteria:ze(r,d),language:o.language,competition:un(r),
deadline:o.
deadline}),U={kind:"judge-file",sheet:F,stage:Cb(d.name),judge:Rb(L.code)},q=Kp(d.name,L.code),H=_.find(
({properties:ye})=>f.keys(U).every(fe=>ye[fe]===U[fe])),X=H!=null?H:q.maker===I&&q.id!==""?Ut(Sb(q.id,
t),o.language):null,Q=en(E.stringify(z.values.slice(z.headerRow)));return{judge:L,layout:z,
properties:{
...U,content:Q},filed:q,file:X}});return{workbook:n,history:u,stage:d,isClosed:!c(d),user:I,backoff:
t,
seats:j}}var _d=({workbook:e,stage:t},{judge:n,layout:r},o)=>{var i,s;return(s=(i=ar(o,e.competition).
find(a=>a.stage.name===t.name&&a.judge.code===n.code))==null?void 0:i.name)!=null?s:r.name};function Nre(
e,t,n){
let r=Ie(Eb(e));if(r===null)return[];let o=Tb(r,t);return"failure"in o&&o.failure.kind==="not-found"?
[]:Ut(o,n)}m();var Ng=({judge:e})=>e.email.trim().toLowerCase();function Ig(e){var o;let{filed:t,
file:n}=e,r=Ng(e);
if(!(n===null||r===""))return(o=n.access.find(i=>{var s;return((s=i.emailAddress)==null?void 0:s.toLowerCase(
))===
r}))!=null?o:t.email.toLowerCase()===r?n.access.find(i=>i.id===t.permission):void 0}function Ire(e,t){
let{judge:n,filed:r,file:o}=e;if(o===null&&r.maker!==""&&r.maker!==t)return"foreign";if(o===null)return r.
id===""?"none":"deleted";if(n.email.trim()==="")return"no-email";let i=Ig(e);return i===void 0?
"unshared":i.role==="reader"?"read-only":"shared"}var $re=({filed:e,file:t})=>e.email!==""&&(t==null?
void 0:
t.access.some(({id:n})=>n===e.permission))===!0;function _re(e,t,{isClosed:n,seats:r},o){if(e==="foreign")return o.foreign(
t.filed.maker);let i=(e==="unshared"||e==="no-email")&&$re(t),s=r.filter(u=>u!==
t&&Ng(u)!==""&&Ng(u)===Ng(t)),a=t.file!==null&&t.file.properties.content!==t.properties.content;
return[
n&&e==="shared"?o.stillWriting:i?o.former(t.filed.email):o.states[e],...s.length>0?[o.sameEmail(s.map(
({judge:u})=>u.code).join(", "))]:[],...a&&!n?[o.outdated]:[]].join(" ")}var al={made:0,shared:0,
collected:0,
changes:[],changed:0,more:!1,skip:[],failures:new y};function ul(e,t){let{workbook:n,stage:r,
isClosed:o,
user:i,seats:s}=e,a=Jn(n.competition.settings.language),{failures:u,...l}=t,c=s.map(d=>{let{judge:p,
filed:h,file:b}=d,S=u.get(p.code),A=S===void 0?Ire(d,i):"failed";return{judge:p.code,name:p.name,
state:A,
message:S!=null?S:_re(A,d,e,a),link:(b==null?void 0:b.link)||h.link||null,email:h.email,collected:h.
collected||null,changed:b!==null&&h.collected!==""&&b.modified>h.modified,done:h.done,of:h.collected===
""?d.layout.table.height:h.of}});return{ok:u.size===0,stage:r.name,isClosed:o,files:c,...l}}var Fre=100,
Mre=te({stage:be(K()),skip:be(Ze(K()))});function bL(e){return ae(()=>{let{stage:t,skip:n=[]}=de(
Mre,e);return he(),Ee(()=>{var _;let r=sl(t);Bt(r.workbook);let{settings:o}=r.workbook.competition,{
language:i}=o,s=Jn(i);if(r.isClosed)return me(ce("BAD_REQUEST",s.closed(r.stage.name)));let a=r.seats.
filter(({judge:F,file:j})=>j!==null&&!n.includes(F.code)),u=a.slice(0,10),l=He(),c=jre(r,l),d=F=>r.history.
rows.some(j=>j.run===F),p=(_=[...c.values()].find(F=>!d(F)))!=null?_:vt(),h=et(),{collected:b,
written:S,
changes:A,failures:P}=Lre(r,u,{names:l,run:p,at:h});for(let F of S)c.set(F,p);let N=a.length>u.length,
I=r.seats.filter(({judge:F})=>c.get(F.code)===p).map(({judge:F})=>F.code);if(!N&&I.length>0){let F={
at:h,by:r.user,action:"collect",run:p,hash:"",stage:r.stage.name};_t(r.history,{...F,detail:s.history(
I.join(", "))},r.workbook.competition.settings)}return ul(r,{...al,collected:b,changes:A.slice(0,Fre),
changed:A.length,more:N,skip:[...n,...u.map(({judge:F})=>F.code)],failures:P})})})}function Lre(e,t,
{
names:n,run:r,at:o}){let{settings:i}=e.workbook.competition,s=t.flatMap(({file:d})=>{var p;return(p=
d==null?void 0:d.id)!=null?p:[]}),a=t.length===0?[]:Ts(s,yc,e.backoff),{list:u}=Oo(i),l=OC(Jn(i.language).
mark(o,e.user,r)),c={collected:0,written:[],changes:[],failures:new y};for(let[d,p]of t.entries()){
let{
code:h}=p.judge,b=a[d],S=b===void 0||"failure"in b?{failure:$d(b===void 0?Pg:b.failure,e)}:Bre(e,p,b.
ok,{name:_d(e,p,n),mark:l,corrections:u.filter(A=>A.stage===e.stage.name&&A.judge===h)});if(
"failure"in
S){c.failures.set(h,S.failure);continue}S.isWritten&&c.written.push(h),c.changes.push(...S.changes.map(
A=>({judge:h,...A}))),c.collected+=1,p.filed={...p.filed,collected:o,modified:p.file.modified,...S.progress}
,
Es(e.stage.name,h,p.filed)}return c}function jre(e,t){let n=new y;for(let r of e.seats){let o=_d(e,r,
t),i=t.includes(o)?dC(Le(o)):null;i!==null&&n.set(r.judge.code,i)}return n}function yL({stage:e,
judge:t},n){
let r=t.name===""?t.code:`${t.code} (${t.name})`;return e===n.stage?r:`${r} \xB7 ${e.name}`}var zre=(
e,t)=>E.
stringify(ql(e))===E.stringify(ql(t));function Bre({workbook:e,stage:t},{judge:n,layout:r},o,{name:i,
mark:s,corrections:a}){let{competition:u}=e,l=Jn(u.settings.language),{language:c}=u.settings,d;try{
d=cC(uL(o),r.name)}catch(j){let B=Eg(j);if(B===null)throw j;let L=B==="not-xlsx"?eL(o):null;return{
failure:L===
null?l.unreadable[B]:tL(L,c)}}if(d===void 0)return{failure:l.noTable(r.name)};let p=fL(d,{stage:t,
judge:n},
u);if(p!==null){let j=l.title([un(u),r.name,n.name]);return{failure:l.otherOwner(j,yL({stage:t,judge:
n},
p),yL(p,{stage:t,judge:n}))}}if(lC(d))return{failure:l.unreadable["too-large"]};let h=Le(i),b=h.values.
every(j=>j.every(B=>B===""));if(!b&&!zn(h))return{failure:l.tabTaken(i)};let S=ze(u,t),A=Ea(u.entries),
P=j=>li(j,t.name,n.code,S,A),I=pL(((...[j,B,L])=>{let z=Wh(j,B,L),U=[...P(z.grid).columns.values()].
flat(),q=z.formulas.filter(({column:X})=>U.includes(X));if(q.length===0)return z;let H=ka(q).map(X=>Se(
X.row,X.column,X.rows,X.columns));return Wh(j,B,`${L} \xB7 ${l.formulas(H.join(", "))}`)})(d,i,s),a,
P),_=P(I.grid),F=b||!mC(h,I)||!zre(h,I.grid);return F&&gL(i,I,r),ia(i,u.settings.admins),{isWritten:
F,
changes:cL(b?null:P(h),_),progress:dL(_,S)}}m();m();m();var Ure="Arial",Wre=10,wL=164,Kre={General:0,
"@":49},Gre='<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
qre=e=>`<${e} style="thin"><color rgb="FFB7B7B7"/></${e}>`,Hre=`<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${[
"left","right","top","bottom"].map(qre).join("")}<diagonal/></border></borders>`,vL=e=>`FF${e.
replace("#","").toUpperCase()}`;function Fd(){let e=[];return{all:e,idOf:t=>{let n=e.indexOf(t);
return n>=
0?n:e.push(t)-1}}}var $g=(e,t)=>`<${e} count="${t.length}">${t.join("")}</${e}>`;function kL(){let[e,
t,n,r,o]=[Fd(),Fd(),Fd(),Fd(),Fd()],i=({bold:c,size:d=Wre})=>e.idOf(`<font>${c?"<b/>":""}<sz val="${d}"/><name val="${Ure}"/></font>`),
s=({background:c})=>c===void 0?0:2+t.idOf(`<fill><patternFill patternType="solid"><fgColor rgb="${vL(
c)}"/><bgColor indexed="64"/></patternFill></fill>`),a=({format:c="General"})=>{var d;return(d=Kre[c])!=null?
d:wL+n.idOf(Go(c))},u=(c,d)=>{let p=[`numFmtId="${a(c)}" fontId="${i(c)}" fillId="${s(c)}" borderId="${c.bordered?
1:0}" xfId="0"`,
'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"',
...d?['quotePrefix="1"']:[]],h=`<alignment vertical="top"${c.centred?' horizontal="center"':""}${c.wrap?
' wrapText="1"':""}/>`;return r.idOf(`<xf ${p.join(" ")}>${h}<protection locked="${c.open?0:1}"/></xf>`)}
,l=`<xf numFmtId="0" fontId="${i({})}" fillId="0" borderId="0" xfId="0"/>`;return r.idOf(l),{idOf:u,
ruleIdOf:c=>o.
idOf(`<dxf><fill><patternFill patternType="solid"><bgColor rgb="${vL(c)}"/></patternFill></fill></dxf>`),
toXml:()=>[`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,n.all.length===0?"":
$g("numFmts",n.all.map((c,d)=>`<numFmt numFmtId="${wL+d}" formatCode="${c}"/>`)),$g("fonts",e.all),`<fills count="${2+t.all.length}">${Gre}${t.all.join(
"")}</fills>`,Hre,
'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',$g(
"cellXfs",r.all),
'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',$g("dxfs",o.all),
"</styleSheet>"].join("")}}var Md=`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
`,_v="http://schemas.openxmlformats.org/spreadsheetml/2006/main",SL="http://schemas.openxmlformats.org/officeDocument/2006/relationships",
EL="http://schemas.openxmlformats.org/package/2006",Zre="application/vnd.openxmlformats-officedocument.spreadsheetml",
Jre=32767,Vre=225,xL=({top:e,left:t,height:n,
width:r})=>Se(e,t,n,r),Yre=e=>g.round((e-5)/7*100)/100;function Xre(){let e=new y,t=0;return{idOf:n=>{
var o;t+=1;let r=(o=e.get(n))!=null?o:e.size;return e.set(n,r),r},toXml:()=>`${Md}<sst xmlns="${_v}" count="${t}" uniqueCount="${e.size}">${[
...e.keys()].map(n=>`<si><t xml:space="preserve">${iL(n)}</t></si>`).join("")}</sst>`}}function Qre(
{value:e,formula:t,style:n},r,o,i){let s=(u=!1)=>` r="${r}" s="${o.idOf(n,u)}"`;if(t!==void 0)return`<c${s(
)}><f>${Go(t)}</f></c>`;if(e==="")return`<c${s()}/>`;
if(typeof e=="number")return`<c${s()}><v>${e}</v></c>`;if(typeof e=="boolean")return`<c${s()} t="b"><v>${w(
e)}</v></c>`;let a=e.slice(0,Jre);return`<c${s(/^[=+\-@]/.test(a))} t="s"><v>${i.idOf(a)}</v></c>`}
function eoe({frozenRows:e,frozenColumns:t}){if(e===0&&t===0)return"";let[n,r]=[t>0?` xSplit="${t}"`:
"",e>0?` ySplit="${e}"`:""],o=t===0?"bottomLeft":e===0?"topRight":"bottomRight";return`<pane${n}${r} topLeftCell="${Se(
e,t)}" activePane="${o}" state="frozen"/>`}function toe(e,t,n){let r=e.widths.map(
(a,u)=>`<col min="${u+1}" max="${u+1}" width="${Yre(a)}" customWidth="1"/>`),o=e.rows.map((a,u)=>`<row r="${u+1}">${a.map(
(l,c)=>Qre(l,Se(u,c),t,n)).join("")}</row>`),i=e.colours.map(({block:a,formula:u,
background:l},c)=>`<conditionalFormatting sqref="${xL(a)}"><cfRule type="expression" dxfId="${t.ruleIdOf(
l)}" priority="${c+1}" stopIfTrue="1"><formula>${Go(u)}</formula></cfRule></conditionalFormatting>`),
s=e.validations.map(({block:a,formula:u,help:l})=>`<dataValidation type="custom" allowBlank="1" showInputMessage="1" showErrorMessage="1" error="${Go(
l.slice(0,Vre))}" sqref="${xL(a)}"><formula1>${Go(
u)}</formula1></dataValidation>`);return[`${Md}<worksheet xmlns="${_v}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
`<sheetViews><sheetView workbookViewId="0">${eoe(e)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`,
r.length===0?"":`<cols>${r.join("")}</cols>`,`<sheetData>${o.join(
"")}</sheetData>`,e.isProtected?'<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>':"",i.
join(""),s.length===0?"":`<dataValidations count="${s.length}">${s.join("")}</dataValidations>`,
'<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
'<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>'].join(
"")}var _g=(e,t,n)=>`<Relationship Id="rId${e}" Type="${SL}/${t}" Target="${n}"/>`,TL=e=>`${Md}<Relationships xmlns="${EL}/relationships">${e.join(
"")}</Relationships>`,Fg=(e,t)=>`<Override PartName="/xl/${e}" ContentType="${Zre}.${t}+xml"/>`;
function CL(e){var s;let[t,n]=[kL(),Xre()],r=e.map(a=>toe(a,t,n)),o=r.map((a,u)=>`worksheets/sheet${u+1}.xml`),
i={"[Content_Types].xml":[`${Md}<Types xmlns="${EL}/content-types">`,
'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
'<Default Extension="xml" ContentType="application/xml"/>',Fg("workbook.xml","sheet.main"),...o.map(
a=>Fg(
a,"worksheet")),Fg("styles.xml","styles"),Fg("sharedStrings.xml","sharedStrings"),"</Types>"].join(
""),
"_rels/.rels":TL([_g(1,"officeDocument","xl/workbook.xml")]),"xl/workbook.xml":[`${Md}<workbook xmlns="${_v}" xmlns:r="${SL}"><bookViews><workbookView/></bookViews><sheets>`,
...e.map(({name:a},u)=>`<sheet name="${Go(a)}" sheetId="${u+1}" r:id="rId${u+1}"/>`),
'</sheets><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'].join(""),
"xl/_rels/workbook.xml.rels":TL([...o.map((a,u)=>_g(u+1,"worksheet",a)),_g(o.length+1,"styles",
"styles.xml"),_g(o.length+2,"sharedStrings","sharedStrings.xml")]),"xl/styles.xml":t.toXml(),
"xl/sharedStrings.xml":n.toXml()};for(let[a,u]of o.entries())i[`xl/${u}`]=(s=
r[a])!=null?s:"";return mu(f.fromEntries(f.entries(i).map(([a,u])=>[a,cu(u)])))}m();m();var noe="#d9e2f3",
Fv=e=>e.replace(/^=/,"").replace(/"[^"]*"|;/g,t=>t===";"?",":t);function Mg(e){
let{headerRow:t,open:n,table:r,centred:o,formats:i}=e,s=(u,l)=>{var h;if(u<t)return u===e.progress.row?
{bold:!0,size:14}:{};let c={wrap:!0,bordered:!0,...o.includes(l)?{centred:!0}:{}};if(u===t)return{
...c,
bold:!0,background:noe};let d=l>=n.left&&l<n.left+n.width,p=(h=i[l])!=null?h:"";return{...c,...p===""?
{}:{format:p},...d?{open:!0}:{}}},a=(u,l,c)=>{var p,h;let d=(h=(p=e.formulas[l])==null?void 0:p[c])!=
null?h:"";return{value:u,style:s(l,c),...d===""?{}:{formula:Fv(d)}}};return{name:e.name,rows:e.values.
map((u,l)=>(l<t?u.slice(0,1):u).map((c,d)=>a(c,l,d))),widths:e.widths,frozenRows:t+1,frozenColumns:e.
frozenColumns,isProtected:!0,validations:r.height===0?[]:e.validations.map(u=>({...u,formula:Fv(u.formula)}
)),
colours:r.height===0?[]:e.colours.map(u=>({...u,formula:Fv(u.formula)}))}}m();function roe({style:e}
,t,n){let r=typeof t=="object"?iC(t.date):t,o=typeof r=="number"&&Rg(n)!=="plain";return{value:r,
style:o?{...e,format:n}:e}}function ooe({rows:e},t){var r;let n=e.filter(o=>o.entry===
t);return(r=n.find(({marks:o})=>[...o.values()].some(({kind:i})=>i!=="blank")))!=null?r:n[0]}
function RL(e,t,{
grid:n,formats:r,read:o}){let i=Mg(e),{top:s,left:a}=e.open,u=i.rows.map((l,c)=>{var b;let d=c<s?
void 0:
ooe(o,(b=e.values[c])==null?void 0:b[0]);if(d===void 0)return l;let h=[...t.map(({name:S})=>{var P,N,
I,_,F;let A=(P=d.marks.get(S))==null?void 0:P.at;return A===void 0?["",""]:[(I=(N=n.values[A.row])==
null?void 0:N[A.column])!=null?I:"",(F=(_=r[A.row])==null?void 0:_[A.column])!=null?F:""]}),[d.notesToCommittee,
""],[d.notesToEntrant,""]];return l.map((S,A)=>{let P=h[A-a];return P===void 0?S:roe(S,...P)})});
return{
...i,rows:u}}function DL(e,t,n){let{judge:r,layout:o}=t,i=_d(e,t,n),s=Le(i);if(!zn(s))return Mg(o);
let{competition:a}=e.
workbook,u=ze(a,e.stage),l=li(s,e.stage.name,r.code,u,Ea(a.entries));return RL(o,u,{grid:s,formats:
Js(
i),read:l})}var ioe=te({stage:be(K()),skip:be(Ze(K())),remake:be(qe())});function OL(e){return ae(()=>{
let{stage:t,
skip:n=[],remake:r=!1}=de(ioe,e);return he(),Ee(()=>{let o=sl(t);Bt(o.workbook);let i=new y,a=(o.isClosed?
[]:o.seats.filter(b=>soe(b,o.user,r))).filter(({judge:b})=>!n.includes(b.code)),u=a.slice(0,10),l=aoe(
o,u,i),c={...o,seats:l},{left:d,shared:p}=uoe(c,n,i);return ul(c,{...al,made:u.filter(({judge:b})=>l.
some(S=>S.judge===b&&S.file!==null)).length,shared:p,more:a.length>u.length||d>0,skip:[...n,...i.keys(
)],
failures:i})})})}function soe({filed:e,file:t},n,r){return t!==null?!1:r||e.id===""&&(e.maker===""||
e.maker===n)}function aoe(e,t,n){if(t.length===0)return e.seats;let{workbook:r,stage:o,user:i}=e,{
competition:s}=r,
a=Jn(s.settings.language),u=Pr(s,i,e.backoff),l=He(),c=t.map(b=>CL([DL(e,b,l)]));for(let{judge:b}of t)
Es(o.name,b.code,{...vc,maker:i});let d=Ar(t.map((b,S)=>({fileId:null,folder:u.id,title:a.title([un(
s),b.layout.name,b.judge.name]),properties:b.properties,from:yc,to:hc,bytes:c[S],writersCanShare:!1}
)),
e.backoff),p=new y;for(let[b,S]of t.entries()){let A=d[b];A!==void 0&&"ok"in A&&p.set(S,{...A.ok,
access:[]})}
let h=e.seats.map(b=>{var S;return Lg(b,(S=p.get(b))!=null?S:b.file,i)});for(let[b,S]of h.entries())
p.has(e.seats[b])&&Es(o.name,S.judge.code,S.filed);for(let[b,{judge:S}]of t.entries()){let A=d[b];A!==
void 0&&"failure"in A&&n.set(S.code,$d(A.failure,e))}return h}var Lg=(e,t,n)=>t===null||e.filed.id===
t.id?{...e,file:t}:{...e,file:t,filed:{...vc,maker:n,id:t.id,link:t.link}};function uoe(e,t,n){let{
stage:r,
user:o}=e,i=Jn(e.workbook.competition.settings.language),s=e.seats.map((l,c)=>({index:c,seat:Lg(l,l.
file,o)})).filter(({seat:l})=>!t.includes(l.judge.code)&&!n.has(l.judge.code)).map(({index:l,seat:c}
)=>({
index:l,seat:c,changes:coe(c,e)})).filter(({changes:l})=>l.length>0),a=s.slice(0,10),u=0;for(let l of[
0,1]){let c=a.flatMap(h=>{let b=h.changes[l];return b===void 0||n.has(h.seat.judge.code)?[]:[{...h,
change:b}]}),
d=c.length===0?[]:wc(c.map(({change:h})=>h),e.backoff),p=[];for(let[h,{index:b,change:S}]of c.entries(
)){
let A=d[h],P=e.seats[b];if(A===void 0||"failure"in A){p.push([P,A===void 0?Pg:A.failure]);continue}
let N=doe(
Lg(P,P.file,o),S,A.ok);e.seats[b]=N,Es(r.name,N.judge.code,N.filed),u+=1}for(let[{judge:h},b]of p){
let S=i.
notShared(h.email.trim(),b.reason);n.set(h.code,Or(b)||b.kind!=="refused"?$d(b,e):S)}}return loe(e),
{left:s.length-a.length,shared:u}}function loe({seats:e,stage:t,user:n}){var r;for(let[o,i]of e.entries(
)){
let s=Lg(i,i.file,n),a=Ig(s),u=((r=s.file)==null?void 0:r.access.some(({id:c})=>c===s.filed.permission))===
!0,l=a===void 0||a.role==="owner"||u?s.filed:{...s.filed,email:s.judge.email.trim(),permission:a.id}
;
l!==i.filed&&(e[o]={...s,filed:l},Es(t.name,i.judge.code,l))}}function coe(e,{workbook:t,stage:n,
isClosed:r}){
let{judge:o,filed:i,file:s}=e;if(s===null)return[];let a=o.email.trim(),u=Ig(e),l=r?"reader":
"writer",
c=s.access.find(P=>P.id===i.permission&&P.id!==(u==null?void 0:u.id)&&P.role!=="owner"),d=c===void 0?
[]:[{file:s.id,change:"withdraw",permission:c.id}];if(a===""||(u==null?void 0:u.role)===l||(u==null?
void 0:u.role)==="owner")return d;if(u!==void 0)return[...d,{file:s.id,change:"role",permission:u.id,
role:l}];if(r)return d;let{competition:p}=t,{language:h,deadline:b}=p.settings,S=o.name===""?o.code:
o.name,A=Jn(h).invitation(S,n.name,un(p),b);return[...d,{file:s.id,change:"grant",email:a,role:l,
message:A}]}
function doe(e,t,n){let{filed:r,file:o,judge:i}=e;if(o===null)return e;if(t.change==="withdraw"||n===
null){let s=o.access.filter(a=>t.change!=="withdraw"||a.id!==t.permission);return{...e,file:{...o,
access:s},
filed:{...r,email:"",permission:""}}}return{...e,file:{...o,access:[...o.access.filter(s=>s.id!==n.id),
n]},filed:{...r,email:i.email.trim(),permission:n.id}}}m();var moe=te({stage:be(K())});function AL(e){
return ae(()=>{let{stage:t}=de(moe,e);return he(),ul(sl(t),
al)})}m();m();var Mv="protecting";function PL(e){var r;let t=((r=Ie(Mv))!=null?r:"").split(`
`),n=[...Lt(He(),mt()).values()].filter(o=>t.includes(o)||DT(o));if(n.length!==0){Be(Mv,n.join(`
`));for(let o of n)ia(o,e);Be(Mv,"")}}var poe=te({stage:be(K())}),foe=180*1e3;function jg(e){return ae(
()=>{let t=R.now()+foe,{stage:n}=de(
poe,e);return he(),Ee(()=>{let r=nt();Bt(r);let o=goe(r,n);return hoe(r,o,t)})})}function goe({
competition:e,
findings:t,history:n},r){let{language:o,judgeFiles:i}=e.settings,s=$o(yt(o)),a=p=>me(ce(
"BAD_REQUEST",
p));i==="separate"&&a(s.separate);let u=Je(e.stages,n.rows),l=p=>u.some(h=>h.stage===p&&h.status==="open"),
c=r===void 0?e.stages.find(({name:p})=>l(p)):Wn(e,r);if(c===void 0)return a(s.noOpenStage);l(
c.name)||a(s.closed(c.name)),c.scoreTab!==void 0&&a(s.sharedTab(c.name,c.scoreTab)),at(e,c).length===
0&&a(s.noJudges),ze(e,c).length===0&&a(s.noCriteria(c.name)),e.entries.length===0&&a(s.noEntries);
let d=t.
find(({code:p})=>p==="ENTRY_DUPLICATE_CODE"||p==="ROW_WITHOUT_CODE");return d!==void 0&&a(lr(d,yt(o))),
c}function hoe(e,t,n){let{competition:r}=e,{settings:o,stages:i}=r,s=$o(yt(o.language)),{results:a,
progress:u}=$t(
e,{provisional:!1}),l=i.indexOf(t);a.length<l&&me(ce("BAD_REQUEST",s.notReached(t.name)));let c=si(r,
a.slice(0,l)),d=Br(r),p=F=>F===null||o.conflicts==="include",h={workbook:e,stage:t,common:{stage:t,
criteria:ze(
r,t),language:o.language,competition:un(r),deadline:o.deadline},admins:[...o.admins,we()]},b=at(r,t),
S=[];for(let F of b){if(R.now()>n)break;let j=c.filter(B=>p(d(F,B)));S.push(O1(h,F,j))}PL(h.admins),
Rn();let A=S.filter(F=>F.id!==null),P=Ep(),N=new y(u.map(F=>[`${F.stage}|${J(F.judge)}`,F])),I=A.map(
({id:F,tab:j,judge:B})=>{var L;return{id:F!=null?F:0,tab:j,stage:t.name,judge:B,progress:(L=N.get(`${t.
name}|${J(B)}`))!=null?L:{scored:0,expected:1}}});zy(By(I,P));let _=S.length<b.length;return{stage:t.
name,tabs:S.map(({tab:F,judge:j,status:B,added:L})=>({tab:F,judge:j,status:B,added:L})),more:_,notes:
yoe(
S,h,o.language)}}function yoe(e,{workbook:t},n){let r=yt(n),o=$o(r),i=l=>V(e.filter(l).map(({judge:c}
)=>c),
r),[s,a]=[i(l=>l.access==="closed"),i(l=>l.access==="refused")],u=t.competition.judges.length>1;
return[
...e.flatMap(({tab:l,status:c,missing:d})=>c==="theirs"?[o.theirs(l,d)]:c==="changed"?[o.changed(l)]:
[]),...s===""?[]:[o.noEmail(s)],...a===""?[]:[o.badEmail(a)],o.share,...u?[o.shared]:[]]}m();var boe=te(
{language:Jt(["id","en"])});function NL(e){let t=ae(()=>u2(Gy,de(boe,e).language));return"problem"in t?
t:Ri()}m();var woe=te({entries:Ze(K())}),voe=100;function zg(e){return ae(()=>{let{entries:t}=de(woe,
e);he();let n=new k(
t.map(J)),r=Lt(He(),mt()),{competition:o}=Dn(new y([...r].map(([i,s])=>[i,Le(s)])));return{settings:
r.
has("settings")?o.settings:null,history:Fa(o.settings.language).rows.slice(-voe).reverse().map(({at:
i,
by:s,action:a,detail:u,stage:l})=>({at:i,by:s,action:a,detail:u,stage:l})),judges:o.judges.map(({
code:i,
name:s,email:a,phone:u})=>({code:i,name:s,email:a,phone:u})),entries:o.entries.filter(({code:i})=>n.
has(J(i))).map(({code:i,contact:s,innovator:a,email:u,phone:l})=>({code:i,name:s||a,email:u,phone:l}
))}})}m();m();function IL(e,t){let n=SpreadsheetApp.getUi().createMenu(e);for(let r of t)r==="separator"?
n.addSeparator():
n.addItem(r.label,r.functionName);n.addToUi()}function $L(e,t){SpreadsheetApp.getUi().showSidebar(
HtmlService.
createHtmlOutputFromFile(e).setTitle(t))}function _L(e,t,n){let r=HtmlService.createHtmlOutputFromFile(
e).append(`<span id="view" hidden>${n}</span>`);SpreadsheetApp.getUi().showModalDialog(r.setWidth(
960).
setHeight(560),t)}function Lv(e,t){let n=SpreadsheetApp.getUi();n.alert(e,t,n.ButtonSet.OK)}function FL(
e,t){
let n=SpreadsheetApp.getUi();return n.alert(e,t,n.ButtonSet.YES_NO)===n.Button.YES}function ML(e,t){
SpreadsheetApp.getActiveSpreadsheet().toast(e,t,10)}var jv=e=>(e==null?void 0:e.authMode)!==void 0&&
e.authMode!==ScriptApp.AuthMode.NONE;m();function LL(e,t){var i,s,a,u;let{ok:n,findings:r,documents:
o}=t;return{ok:n,findings:r,documents:o,
created:((i=e==null?void 0:e.created)!=null?i:0)+t.created,updated:((s=e==null?void 0:e.updated)!=null?
s:0)+t.updated,unchanged:(a=e==null?void 0:e.unchanged)!=null?a:t.unchanged,failed:((u=e==null?void 0:
e.failed)!=null?u:0)+t.failed}}m();var koe=te({provisional:qe()});function Bg(e){return ae(()=>{let{
provisional:t}=de(koe,e);return he(),
_L("Sidebar",oe(Xe()).menu.rankingTitle,t?"provisional":"ranking"),null})}var xoe=240*1e3,jL=[
"piagam","surat"];function zv(e){var i,s;let t=jv(e)?Xe():"id",n=oe(t).menu,r=$o(
t),o=jv(e)?(s=(i=Tc())==null?void 0:i.top)!=null?s:10:null;IL(n.name,[{label:n.open,functionName:
"openSidebar"},"separator",{label:r.menu,functionName:"prepareJudgeTabs"},{label:n.validate,
functionName:"checkSheets"},{label:n.compute(o),functionName:"computeTop"},{label:n.ranking,
functionName:"openRanking"},{label:n.documents,functionName:"makeAwardDocuments"},"separator",{label:
n.close(o),functionName:"closeAndCompute"},{label:n.plenary,functionName:"preparePlenaryTab"},{label:
n.decide,functionName:"decide"},{label:n.verify,functionName:"verify"}])}var zL=()=>$L("Sidebar",oe(
Xe()).menu.name);function BL(){
let e=vA(),t="answer"in e?e.answer.questions:0;qs(e,({errors:n,warnings:r},o)=>t>0?o.questions(t):o.
validated(n,r),t>0)}var UL=()=>qs(jg({}),({tabs:e,more:t,notes:n})=>{let r=$o(Uv());return[Toe(e,r),
...t?[r.more]:[],...n].join(`

`)},!0),Toe=(e,t)=>{let n=(...r)=>e.filter(({status:o})=>r.includes(o)).length;return t.made(n(
"made",
"renewed"),n("added"),n("kept","theirs","changed"))};function WL(){var i,s,a;let e=Sc({provisional:!1}
),
t="answer"in e?(i=e.answer.open)!=null?i:[]:[];if(t.length===0){KL(e);return}let n=Uv(),r=oe(n),o=oe(
Xe()).menu.close((a=(s=Tc())==null?void 0:s.top)!=null?a:10);FL(r.menu.name,r.done.stillOpen(V(t,n),
o))&&Bv()}var Bv=()=>KL(Sc({provisional:!1,close:!0}));function KL(e){let t="answer"in e?e.answer.understood.
questions.length:0,n=({findings:r})=>r.filter(o=>o.severity==="error").length;qs(e,(r,o)=>t>0?o.questions(
t):o.computed(r.stages.length,n(r)),t>0)}function GL(){let e=Bg({provisional:!1});"problem"in e&&VL(
e.problem,oe(Xe()).menu.name)}var qL=()=>qs(uf({}),({tab:e,added:t},n)=>n.plenaryReady(e,t)),HL=()=>qs(
af({}),({stage:e,code:t,findings:n},r)=>{var o,i;return t===null?(i=(o=n[0])==null?void 0:o.message)!=
null?i:"":r.decided(e,t)},!0),Soe=12,ZL=()=>qs(yg(),({ok:e,decided:t,differences:n},r)=>{if(e)return r.
verified(t.length>0);let o=n.slice(0,Soe).map(({tab:s,cell:a,message:u})=>{let l=[s,a].filter(c=>c!==
null).join("!");return`${l===""?"":`${l}: `}${u}`}),i=n.length-o.length;return[r.differs(n.length),
...o,
...i>0?[r.moreDiffer(i)]:[]].join(`
`)},!0);function JL(){let e=R.now()+xoe,t=null,n=Nd({kinds:jL});for(;"answer"in n&&(t=LL(t,n.answer),
!(!n.answer.more||R.now()>e));)n=Nd({kinds:jL,skip:n.answer.skip});let{created:r=0,updated:o=0,
unchanged:i=0,
failed:s=0}=t!=null?t:{};qs(n,({ok:a,total:u,done:l,more:c,findings:d},p)=>{var h,b;return u===0?a?p.
noWinners:(b=(h=d[0])==null?void 0:h.message)!=null?b:p.documentsStopped:c?p.moreDocuments(l,u):p.documents(
r,o,i,s)})}function Uv(){let e=Lt(He(),mt()).get("settings");return e===void 0?Xe():Dn(new y([[
"settings",Le(e)]])).competition.settings.language}function qs(e,t,n=!1){let r=oe("answer"in e?Uv():
Xe());
"answer"in e&&n?Lv(r.menu.name,t(e.answer,r.done)):"answer"in e?ML(t(e.answer,r.done),r.menu.name):
VL(
e.problem,r.menu.name)}var VL=({message:e,link:t=""},n)=>Lv(n,[e,t].join(`
`).trim());m();var Eoe=te({tab:K(),cell:fo(K().check(gl(
/^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/)))});function YL(e){
return ae(()=>{let{tab:t,cell:n}=de(Eoe,e);return cx(t,n)||me(ce("BAD_REQUEST",oe(Xe()).problems.noTab(
t))),null})}m();var Coe=te({settings:Zt(K(),Jd())});function XL(e){let t=ae(()=>{let{settings:n}=de(
Coe,e);he(),Ee(()=>{
var N;let r=oe(Xe()).problems,o=Lt(He(),mt()).get("settings"),i=o===void 0?null:Le(o),{competition:s,
rows:a,tables:u}=Dn(new y(i===null?[]:[["settings",i]])),l=(N=u.settings)==null?void 0:N.columns,[c,
d]=[l==null?void 0:l.get("key"),l==null?void 0:l.get("value")];if(o===void 0||c===void 0||d===void 0)
return me(ce("BAD_REQUEST",r.noTab(Z.settings[s.settings.language])));let p=it(es,{...s.settings,...n}
),
h=f.keys(n).every(I=>or.some(_=>_.key===I));if(!p.success||!h)return me(ce("BAD_REQUEST",r.badRequest));
let{language:b}=p.data,S=or.filter(({key:I})=>E.stringify(s.settings[I])!==E.stringify(p.data[I])).map(
I=>({known:I,is:Ay(p.data,I)}));for(let{known:I,is:_}of S){let F=a.settings.get(I.key);F!==void 0&&
nn(
o,F,d,[[_]])}let P=S.filter(({known:I})=>!a.settings.has(I.key)).map(({known:I,is:_})=>v.from({
length:g.
max(c,d)+1},(F,j)=>j===c?I.word[b]:j===d?_:""));P.length>0&&nn(o,Fr(o),0,P)})});return"problem"in t?
t:zg({entries:[]})}m();var Roe=te({preset:K()});function QL(e){let t=ae(()=>{var a;let{preset:n}=de(
Roe,e);he();let r=Xe(),
o=oe(r).problems,i=xc.map(u=>u.id).join(", "),s=(a=xc.find(u=>u.id===n))!=null?a:me(ce("BAD_REQUEST",
o.unknownPreset(n,i)));return Ee(()=>{var b;let u=es.parse({...s.settings,language:r,admins:[we()].filter(
S=>S!=="")}),{stages:l,criteria:c}=s,d=wp({settings:u,stages:l,criteria:c,entries:[],judges:[],
institutions:[]}),
p=(b=Doe(d))!=null?b:me(ce("BAD_REQUEST",o.notEmpty));for(let S of d)p.includes(S.name)||In(S);He().
filter(S=>d.every(A=>A.name!==S)).length===1&&lx(),Rn()})});return"problem"in t?t:Ri()}function Doe(
e){
var n;let t=[];for(let r of Lt(He(),mt()).values()){let o=Le(r).values;if(o.every(s=>s.every(a=>a===
"")))continue;let i=(n=e.find(s=>s.name===r))==null?void 0:n.values;if(i===void 0||!Ooe(o,i))return null;
t.push(r)}return t}function Ooe(e,t){let n=g.max(e.length,t.length);return v.from({length:n},(r,o)=>o).
every(r=>{var i,s,a,u;let o=g.max((s=(i=e[r])==null?void 0:i.length)!=null?s:0,(u=(a=t[r])==null?
void 0:
a.length)!=null?u:0);return v.from({length:o},(l,c)=>c).every(l=>{var c,d,p,h;return((d=(c=e[r])==null?
void 0:c[l])!=null?d:"")===((h=(p=t[r])==null?void 0:p[l])!=null?h:"")})})}m();var Aoe=te({reason:K(
)}),ej=e=>Cs(()=>{let t=de(Aoe,e);return({competition:n},r)=>{let o=Vp(t.reason,
n),{breaks:i,cut:s}=ep(Ta(r.links,Ie(yi),Ue),r.links),a=[...i.map(({id:l})=>l),...s===null?[]:[s]].join(
" ");if(a==="")return;let u={at:et(),by:we(),action:"explain",detail:o,run:vt(),hash:a};_t(r,u,n.settings)}
});var Poe=e=>zv(e),Noe=e=>zv(e),Ioe=()=>zL(),$oe=()=>BL(),_oe=()=>WL(),Foe=()=>UL(),Moe=()=>GL(),
Loe=()=>JL(),
joe=()=>Bv(),zoe=()=>qL(),Boe=()=>HL(),Uoe=()=>ZL(),Woe=()=>Ri(),Koe=()=>wA(),Goe=e=>Sc(e),qoe=e=>Nd(
e),Hoe=e=>QM(e),Zoe=e=>zM(e),Joe=e=>BM(e),Voe=e=>UM(e),Yoe=e=>WM(e),Xoe=e=>QL(e),Qoe=e=>R1(e),eie=e=>jg(
e),tie=e=>kA(e),nie=e=>xA(e),rie=e=>zg(e),oie=e=>XL(e),iie=e=>NL(e),sie=e=>Bg(e),aie=e=>YL(e),uie=e=>$1(
e),lie=e=>_1(e),cie=e=>F1(e),die=e=>ej(e),mie=e=>M1(e),pie=e=>uf(e),fie=()=>PP(),gie=e=>af(e),hie=e=>AL(
e),yie=e=>OL(e),bie=e=>bL(e),wie=e=>yg(e),vie=e=>EA(e),kie=e=>RA(e),xie=()=>DA(),Tie=()=>PA(),Sie=e=>IA(
e),Eie=e=>UA(e);return qo(Cie);})();
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
