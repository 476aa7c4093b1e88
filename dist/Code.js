// Lembar Juri. Built from src/ by "npm run build"; do not edit here. What is built in: THIRD_PARTY_NOTICES.md.
"use strict";var App=(()=>{var sB=Object.create;var Vd=Object.defineProperty;var aB=Object.getOwnPropertyDescriptor;
var uB=Object.getOwnPropertyNames;var lB=Object.getPrototypeOf,cB=Object.prototype.hasOwnProperty;
var Yd=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var Ie=(e,t)=>(
)=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},Xg=(e,t)=>{
for(var n in t)Vd(e,n,{get:t[n],enumerable:!0})},sk=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t==
"function")for(let o of uB(t))!cB.call(e,o)&&o!==n&&Vd(e,o,{get:()=>t[o],enumerable:!(r=aB(t,o))||r.
enumerable});return e};var dB=(e,t,n)=>(n=e!=null?sB(lB(e)):{},sk(t||!e||!e.__esModule?Vd(n,
"default",{value:e,enumerable:!0}):
n,e)),ti=e=>sk(Vd({},"__esModule",{value:!0}),e);var k,R,C,E,y,g,w,h,v,T,S,D,O,m=Yd(()=>{
"use strict";({Array:k,Date:R,Error:C,JSON:E,Map:y,Math:g,Number:w,
Object:h,Set:v,String:T,Symbol:S,Uint8Array:D,WeakMap:O}=globalThis)});function vq(e,t){return wq(e,
t||{},0,0)}function pw(e,t){return fq(e,{i:2},t&&t.out,t&&t.dictionary)}
function yf(e,t){if(t){for(var n=new Dt(e.length),r=0;r<e.length;++r)n[r]=e.charCodeAt(r);return n}
if(LP)
return LP.encode(e);for(var o=e.length,i=new Dt(e.length+(e.length>>1)),s=0,a=function(c){i[s++]=c},
r=0;r<o;++r){if(s+5>i.length){var u=new Dt(s+8+(o-r<<1));u.set(i),i=u}var l=e.charCodeAt(r);l<128||t?
a(l):l<2048?(a(192|l>>6),a(128|l&63)):l>55295&&l<57344?(l=65536+(l&1047552)|e.charCodeAt(++r)&1023,a(
240|l>>18),a(128|l>>12&63),a(128|l>>6&63),a(128|l&63)):(a(224|l>>12),a(128|l>>6&63),a(128|l&63))}
return jc(
i,0,s)}function fw(e,t){if(t){for(var n="",r=0;r<e.length;r+=16384)n+=T.fromCharCode.apply(null,e.subarray(
r,r+16384));return n}else{if(lw)return lw.decode(e);var o=xq(e),i=o.s,n=o.r;return n.length&&Tn(8),i}
}
function ZP(e,t){t||(t={});var n={},r=[];qP(e,"",n,t);var o=0,i=0;for(var s in n){var a=n[s],u=a[0],
l=a[1],c=l.level==0?0:8,d=yf(s),p=d.length,f=l.comment,b=f&&yf(f),x=b&&b.length,A=cw(l.extra);p>65535&&
Tn(11);var N=c?vq(u,l):u,P=N.length,I=bq();I.p(u),r.push(HP(l,{size:u.length,crc:I.d(),c:N,f:d,m:b,u:
p!=
s.length||b&&f.length!=x,o,compression:c})),o+=30+p+A+P,i+=76+2*(p+A)+(x||0)+P}for(var _=new Dt(i+22),
L=o,M=i-o,z=0;z<r.length;++z){var d=r[z];jP(_,d.o,d,d.f,d.u,d.c.length);var j=30+d.f.length+cw(d.extra);
_.set(d.c,d.o+j),jP(_,o,d,d.f,d.u,d.c.length,d.o,d.m),o+=16+j+(d.m?d.m.length:0)}return Cq(_,o,r.length,
M,L),_}function JP(e,t){for(var n={},r=e.length-22;hr(e,r)!=101010256;--r)(!r||e.length-r>65558)&&Tn(
13);var o=so(e,r+8);if(!o)return{};var i=hr(e,r+16),s=hr(e,r-20)==117853008;if(s){var a=hr(e,r-12);s=
hr(e,a)==101075792,s&&(o=hr(e,a+32),i=hr(e,a+48))}for(var u=t&&t.filter,l=0;l<o;++l){var c=Sq(e,i,s),
d=c[0],p=c[1],f=c[2],b=c[3],x=c[4],A=c[5],N=Tq(e,A);i=x,(!u||u({name:b,size:p,originalSize:f,
compression:d}))&&
(d?d==8?n[b]=pw(e.subarray(N,N+p),{out:new Dt(f)}):Tn(14,"unknown compression type "+d):n[b]=jc(e,N,
N+p))}return n}var Dt,or,dw,bf,wf,iw,BP,zP,UP,sw,WP,uq,_P,aw,Go,Qe,ao,Li,Qe,Qe,Qe,Qe,Lc,Qe,lq,cq,dq,
mq,tw,jr,nw,mw,jc,pq,Tn,fq,Ho,Fc,rw,uw,FP,Mc,KP,MP,gq,GP,hq,yq,bq,wq,HP,so,hr,ow,dn,qP,LP,lw,kq,xq,
Tq,
Sq,Eq,cw,jP,Cq,VP=Yd(()=>{m();Dt=D,or=Uint16Array,dw=Int32Array,bf=new Dt([0,0,0,0,0,0,0,0,1,1,1,1,2,
2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),wf=new Dt([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,
11,11,12,12,13,13,0,0]),iw=new Dt([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),BP=function(e,t){
for(var n=new or(31),r=0;r<31;++r)n[r]=t+=1<<e[r-1];for(var o=new dw(n[30]),r=1;r<30;++r)for(var i=n[
r];i<
n[r+1];++i)o[i]=i-n[r]<<5|r;return{b:n,r:o}},zP=BP(bf,2),UP=zP.b,sw=zP.r;UP[28]=258,sw[258]=28;WP=BP(
wf,0),uq=WP.b,_P=WP.r,aw=new or(32768);for(Qe=0;Qe<32768;++Qe)Go=(Qe&43690)>>1|(Qe&21845)<<1,Go=(Go&
52428)>>2|(Go&13107)<<2,Go=(Go&61680)>>4|(Go&3855)<<4,aw[Qe]=((Go&65280)>>8|(Go&255)<<8)>>1;ao=(
function(e,t,n){
for(var r=e.length,o=0,i=new or(t);o<r;++o)e[o]&&++i[e[o]-1];var s=new or(t);for(o=1;o<t;++o)s[o]=s[
o-
1]+i[o-1]<<1;var a;if(n){a=new or(1<<t);var u=15-t;for(o=0;o<r;++o)if(e[o])for(var l=o<<4|e[o],c=t-e[
o],
d=s[e[o]-1]++<<c,p=d|(1<<c)-1;d<=p;++d)a[aw[d]>>u]=l}else for(a=new or(r),o=0;o<r;++o)e[o]&&(a[o]=aw[
s[e[o]-
1]++]>>15-e[o]);return a}),Li=new Dt(288);for(Qe=0;Qe<144;++Qe)Li[Qe]=8;for(Qe=144;Qe<256;++Qe)Li[Qe]=
9;for(Qe=256;Qe<280;++Qe)Li[Qe]=7;for(Qe=280;Qe<288;++Qe)Li[Qe]=8;Lc=new Dt(32);for(Qe=0;Qe<32;++Qe)
Lc[Qe]=5;lq=ao(Li,9,0),cq=ao(Li,9,1),dq=ao(Lc,5,0),mq=ao(Lc,5,1),tw=function(e){for(var t=e[0],n=1;n<
e.length;++n)e[n]>t&&(t=e[n]);return t},jr=function(e,t,n){var r=t/8|0;return(e[r]|e[r+1]<<8)>>(t&7)&
n},nw=function(e,t){var n=t/8|0;return(e[n]|e[n+1]<<8|e[n+2]<<16)>>(t&7)},mw=function(e){return(e+7)/
8|0},jc=function(e,t,n){return(t==null||t<0)&&(t=0),(n==null||n>e.length)&&(n=e.length),new Dt(e.subarray(
t,n))},pq=["unexpected EOF","invalid block type","invalid length/literal","invalid distance",
"stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long",
"date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],Tn=function(
e,t,n){var r=new C(
t||pq[e]);if(r.code=e,C.captureStackTrace&&C.captureStackTrace(r,Tn),!n)throw r;return r},fq=function(
e,t,n,r){
var o=e.length,i=r?r.length:0;if(!o||t.f&&!t.l)return n||new Dt(0);var s=!n,a=s||t.i!=2,u=t.i;s&&(n=
new Dt(o*3));var l=function(Tl){var Sl=n.length;if(Tl>Sl){var na=new Dt(g.max(Sl*2,Tl));na.set(n),n=
na}},c=t.f||0,d=t.p||0,p=t.b||0,f=t.l,b=t.d,x=t.m,A=t.n,N=o*8;do{if(!f){c=jr(e,d,1);var P=jr(e,d+1,3);
if(d+=3,P)if(P==1)f=cq,b=mq,x=9,A=5;else if(P==2){var M=jr(e,d,31)+257,z=jr(e,d+10,15)+4,j=M+jr(e,d+
5,31)+1;d+=14;for(var B=new Dt(j),H=new Dt(19),q=0;q<z;++q)H[iw[q]]=jr(e,d+q*3,7);d+=z*3;for(var K=tw(
H),X=(1<<K)-1,Q=ao(H,K,1),q=0;q<j;){var fe=Q[jr(e,d,X)];d+=fe&15;var I=fe>>4;if(I<16)B[q++]=I;else{
var ye=0,
_e=0;for(I==16?(_e=3+jr(e,d,3),d+=2,ye=B[q-1]):I==17?(_e=3+jr(e,d,7),d+=3):I==18&&(_e=11+jr(e,d,127),
d+=7);_e--;)B[q++]=ye}}var at=B.subarray(0,M),ue=B.subarray(M);x=tw(at),A=tw(ue),f=ao(at,x,1),b=ao(
ue,
A,1)}else Tn(1);else{var I=mw(d)+4,_=e[I-4]|e[I-3]<<8,L=I+_;if(L>o){u&&Tn(0);break}a&&l(p+_),n.set(e.
subarray(I,L),p),t.b=p+=_,t.p=d=L*8,t.f=c;continue}if(d>N){u&&Tn(0);break}}a&&l(p+131072);for(var Je=(
1<<
x)-1,ce=(1<<A)-1,Te=d;;Te=d){var ye=f[nw(e,d)&Je],St=ye>>4;if(d+=ye&15,d>N){u&&Tn(0);break}if(ye||Tn(
2),St<256)n[p++]=St;else if(St==256){Te=d,f=null;break}else{var jt=St-254;if(St>264){var q=St-257,pt=bf[
q];
jt=jr(e,d,(1<<pt)-1)+UP[q],d+=pt}var zr=b[nw(e,d)&ce],ea=zr>>4;zr||Tn(3),d+=zr&15;var ue=uq[ea];if(
ea>
3){var pt=wf[ea];ue+=nw(e,d)&(1<<pt)-1,d+=pt}if(d>N){u&&Tn(0);break}a&&l(p+131072);var ta=p+jt;if(p<
ue){var Zd=i-ue,Jd=g.min(ue,ta);for(Zd+p<0&&Tn(3);p<Jd;++p)n[p]=r[Zd+p]}for(;p<ta;++p)n[p]=n[p-ue]}}
t.l=f,t.p=Te,t.b=p,t.f=c,f&&(c=1,t.m=x,t.d=b,t.n=A)}while(!c);return p!=n.length&&s?jc(n,0,p):n.subarray(
0,p)},Ho=function(e,t,n){n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8},Fc=function(e,t,n){n<<=t&7;var r=t/
8|0;e[r]|=n,e[r+1]|=n>>8,e[r+2]|=n>>16},rw=function(e,t){for(var n=[],r=0;r<e.length;++r)e[r]&&n.push(
{s:r,f:e[r]});var o=n.length,i=n.slice();if(!o)return{t:GP,l:0};if(o==1){var s=new Dt(n[0].s+1);
return s[n[0].
s]=1,{t:s,l:1}}n.sort(function(L,M){return L.f-M.f}),n.push({s:-1,f:25001});var a=n[0],u=n[1],l=0,c=1,
d=2;for(n[0]={s:-1,f:a.f+u.f,l:a,r:u};c!=o-1;)a=n[n[l].f<n[d].f?l++:d++],u=n[l!=c&&n[l].f<n[d].f?l++:
d++],n[c++]={s:-1,f:a.f+u.f,l:a,r:u};for(var p=i[0].s,r=1;r<o;++r)i[r].s>p&&(p=i[r].s);var f=new or(
p+1),b=uw(n[c-1],f,0);if(b>t){var r=0,x=0,A=b-t,N=1<<A;for(i.sort(function(M,z){return f[z.s]-f[M.s]||
M.f-z.f});r<o;++r){var P=i[r].s;if(f[P]>t)x+=N-(1<<b-f[P]),f[P]=t;else break}for(x>>=A;x>0;){var I=i[
r].
s;f[I]<t?x-=1<<t-f[I]++-1:++r}for(;r>=0&&x;--r){var _=i[r].s;f[_]==t&&(--f[_],++x)}b=t}return{t:new Dt(
f),l:b}},uw=function(e,t,n){return e.s==-1?g.max(uw(e.l,t,n+1),uw(e.r,t,n+1)):t[e.s]=n},FP=function(
e){
for(var t=e.length;t&&!e[--t];);for(var n=new or(++t),r=0,o=e[0],i=1,s=function(u){n[r++]=u},a=1;a<=
t;++a)if(e[a]==o&&a!=t)++i;else{if(!o&&i>2){for(;i>138;i-=138)s(32754);i>2&&(s(i>10?i-11<<5|28690:i-
3<<5|12305),i=0)}else if(i>3){for(s(o),--i;i>6;i-=6)s(8304);i>2&&(s(i-3<<5|8208),i=0)}for(;i--;)s(o);
i=1,o=e[a]}return{c:n.subarray(0,r),n:t}},Mc=function(e,t){for(var n=0,r=0;r<t.length;++r)n+=e[r]*t[
r];
return n},KP=function(e,t,n){var r=n.length,o=mw(t+2);e[o]=r&255,e[o+1]=r>>8,e[o+2]=e[o]^255,e[o+3]=
e[o+1]^255;for(var i=0;i<r;++i)e[o+i+4]=n[i];return(o+4+r)*8},MP=function(e,t,n,r,o,i,s,a,u,l,c){Ho(
t,c++,n),++o[256];for(var d=rw(o,15),p=d.t,f=d.l,b=rw(i,15),x=b.t,A=b.l,N=FP(p),P=N.c,I=N.n,_=FP(x),
L=_.c,M=_.n,z=new or(19),j=0;j<P.length;++j)++z[P[j]&31];for(var j=0;j<L.length;++j)++z[L[j]&31];for(
var B=rw(
z,7),H=B.t,q=B.l,K=19;K>4&&!H[iw[K-1]];--K);var X=l+5<<3,Q=Mc(o,Li)+Mc(i,Lc)+s,fe=Mc(o,p)+Mc(i,x)+s+
14+3*K+Mc(z,H)+2*z[16]+3*z[17]+7*z[18];if(u>=0&&X<=Q&&X<=fe)return KP(t,c,e.subarray(u,u+l));var ye,
_e,at,ue;if(Ho(t,c,1+(fe<Q)),c+=2,fe<Q){ye=ao(p,f,0),_e=p,at=ao(x,A,0),ue=x;var Je=ao(H,q,0);Ho(t,c,
I-257),Ho(t,c+5,M-1),Ho(t,c+10,K-4),c+=14;for(var j=0;j<K;++j)Ho(t,c+3*j,H[iw[j]]);c+=3*K;for(var ce=[
P,L],Te=0;Te<2;++Te)for(var St=ce[Te],j=0;j<St.length;++j){var jt=St[j]&31;Ho(t,c,Je[jt]),c+=H[jt],
jt>
15&&(Ho(t,c,St[j]>>5&127),c+=St[j]>>12)}}else ye=lq,_e=Li,at=dq,ue=Lc;for(var j=0;j<a;++j){var pt=r[
j];
if(pt>255){var jt=pt>>18&31;Fc(t,c,ye[jt+257]),c+=_e[jt+257],jt>7&&(Ho(t,c,pt>>23&31),c+=bf[jt]);var zr=pt&
31;Fc(t,c,at[zr]),c+=ue[zr],zr>3&&(Fc(t,c,pt>>5&8191),c+=wf[zr])}else Fc(t,c,ye[pt]),c+=_e[pt]}
return Fc(
t,c,ye[256]),c+_e[256]},gq=new dw([65540,131080,131088,131104,262176,1048704,1048832,2114560,2117632]),
GP=new Dt(0),hq=function(e,t,n,r,o,i){var s=i.z||e.length,a=new Dt(r+s+5*(1+g.ceil(s/7e3))+o),u=a.subarray(
r,a.length-o),l=i.l,c=(i.r||0)&7;if(t){c&&(u[0]=i.r>>3);for(var d=gq[t-1],p=d>>13,f=d&8191,b=(1<<n)-
1,x=i.p||new or(32768),A=i.h||new or(b+1),N=g.ceil(n/3),P=2*N,I=function(Yg){return(e[Yg]^e[Yg+1]<<N^
e[Yg+2]<<P)&b},_=new dw(25e3),L=new or(288),M=new or(32),z=0,j=0,B=i.i||0,H=0,q=i.w||0,K=0;B+2<s;++B){
var X=I(B),Q=B&32767,fe=A[X];if(x[Q]=fe,A[X]=Q,q<=B){var ye=s-B;if((z>7e3||H>24576)&&(ye>423||!l)){c=
MP(e,u,0,_,L,M,j,H,K,B-K,c),H=z=j=0,K=B;for(var _e=0;_e<286;++_e)L[_e]=0;for(var _e=0;_e<30;++_e)M[
_e]=
0}var at=2,ue=0,Je=f,ce=Q-fe&32767;if(ye>2&&X==I(B-ce))for(var Te=g.min(p,ye)-1,St=g.min(32767,B),jt=g.
min(258,ye);ce<=St&&--Je&&Q!=fe;){if(e[B+at]==e[B+at-ce]){for(var pt=0;pt<jt&&e[B+pt]==e[B+pt-ce];++pt)
;if(pt>at){if(at=pt,ue=ce,pt>Te)break;for(var zr=g.min(ce,pt-2),ea=0,_e=0;_e<zr;++_e){var ta=B-ce+_e&
32767,Zd=x[ta],Jd=ta-Zd&32767;Jd>ea&&(ea=Jd,fe=ta)}}}Q=fe,fe=x[Q],ce+=Q-fe&32767}if(ue){_[H++]=268435456|
sw[at]<<18|_P[ue];var Tl=sw[at]&31,Sl=_P[ue]&31;j+=bf[Tl]+wf[Sl],++L[257+Tl],++M[Sl],q=B+at,++z}else
_[H++]=e[B],++L[e[B]]}}for(B=g.max(B,q);B<s;++B)_[H++]=e[B],++L[e[B]];c=MP(e,u,l,_,L,M,j,H,K,B-K,c),
l||(i.r=c&7|u[c/8|0]<<3,c-=7,i.h=A,i.p=x,i.i=B,i.w=q)}else{for(var B=i.w||0;B<s+l;B+=65535){var na=B+
65535;na>=s&&(u[c/8|0]=l,na=s),c=KP(u,c+1,e.subarray(B,na))}i.i=s}return jc(a,0,r+mw(c)+o)},yq=(
function(){
for(var e=new Int32Array(256),t=0;t<256;++t){for(var n=t,r=9;--r;)n=(n&1&&-306674912)^n>>>1;e[t]=n}
return e})(),
bq=function(){var e=-1;return{p:function(t){for(var n=e,r=0;r<t.length;++r)n=yq[n&255^t[r]]^n>>>8;e=
n},d:function(){return~e}}},wq=function(e,t,n,r,o){if(!o&&(o={l:1},t.dictionary)){var i=t.dictionary.
subarray(-32768),s=new Dt(i.length+e.length);s.set(i),s.set(e,i.length),e=s,o.w=i.length}return hq(e,
t.level==null?6:t.level,t.mem==null?o.l?g.ceil(g.max(8,g.min(13,g.log(e.length)))*1.5):20:12+t.mem,n,
r,o)},HP=function(e,t){var n={};for(var r in e)n[r]=e[r];for(var r in t)n[r]=t[r];return n},so=function(
e,t){
return e[t]|e[t+1]<<8},hr=function(e,t){return(e[t]|e[t+1]<<8|e[t+2]<<16|e[t+3]<<24)>>>0},ow=function(
e,t){
return hr(e,t)+hr(e,t+4)*4294967296},dn=function(e,t,n){for(;n;++t)e[t]=n,n>>>=8};qP=function(e,t,n,
r){
for(var o in e){var i=e[o],s=t+o,a=r;k.isArray(i)&&(a=HP(r,i[1]),i=i[0]),ArrayBuffer.isView(i)?n[s]=
[i,a]:(n[s+="/"]=[new Dt(0),a],qP(i,s,n,r))}},LP=typeof TextEncoder!="undefined"&&new TextEncoder,lw=
typeof TextDecoder!="undefined"&&new TextDecoder,kq=0;try{lw.decode(GP,{stream:!0}),kq=1}catch{}xq=function(
e){
for(var t="",n=0;;){var r=e[n++],o=(r>127)+(r>223)+(r>239);if(n+o>e.length)return{s:t,r:jc(e,n-1)};o?
o==3?(r=((r&15)<<18|(e[n++]&63)<<12|(e[n++]&63)<<6|e[n++]&63)-65536,t+=T.fromCharCode(55296|r>>10,
56320|
r&1023)):o&1?t+=T.fromCharCode((r&31)<<6|e[n++]&63):t+=T.fromCharCode((r&15)<<12|(e[n++]&63)<<6|e[n++]&
63):t+=T.fromCharCode(r)}};Tq=function(e,t){return t+30+so(e,t+26)+so(e,t+28)},Sq=function(e,t,n){
var r=so(
e,t+28),o=so(e,t+30),i=fw(e.subarray(t+46,t+46+r),!(so(e,t+8)&2048)),s=t+46+r,a=Eq(e,s,o,n,hr(e,t+20),
hr(e,t+24),hr(e,t+42)),u=a[0],l=a[1],c=a[2];return[so(e,t+10),u,l,i,s+o+so(e,t+32),c]},Eq=function(e,
t,n,r,o,i,s){
var a=o==4294967295,u=i==4294967295,l=s==4294967295,c=t+n,d=a+u+l;if(r&&d){for(;t+4<c;t+=4+so(e,t+2))
if(so(e,t)==1)return[a?ow(e,t+4+8*u):o,u?ow(e,t+4):i,l?ow(e,t+4+8*(u+a)):s,1];r<2&&Tn(13)}return[o,i,
s,0]},cw=function(e){var t=0;if(e)for(var n in e){var r=e[n].length;r>65535&&Tn(9),t+=r+4}return t},
jP=function(e,t,n,r,o,i,s,a){var u=r.length,l=n.extra,c=a&&a.length,d=cw(l);dn(e,t,s!=null?33639248:
67324752),t+=4,s!=null&&(e[t++]=20,e[t++]=n.os),e[t]=20,t+=2,e[t++]=n.flag<<1|(i<0&&8),e[t++]=o&&8,e[
t++]=
n.compression&255,e[t++]=n.compression>>8;var p=new R(n.mtime==null?R.now():n.mtime),f=p.getFullYear(
)-
1980;if((f<0||f>119)&&Tn(10),dn(e,t,f<<25|p.getMonth()+1<<21|p.getDate()<<16|p.getHours()<<11|p.getMinutes(
)<<
5|p.getSeconds()>>1),t+=4,i!=-1&&(dn(e,t,n.crc),dn(e,t+4,i<0?-i-2:i),dn(e,t+8,n.size)),dn(e,t+12,u),
dn(e,t+14,d),t+=16,s!=null&&(dn(e,t,c),dn(e,t+6,n.attrs),dn(e,t+10,s),t+=14),e.set(r,t),t+=u,d)for(
var b in l){
var x=l[b],A=x.length;dn(e,t,+b),dn(e,t+2,A),e.set(x,t+4),t+=4+A}return c&&(e.set(a,t),t+=c),t},Cq=function(
e,t,n,r,o){
dn(e,t,101010256),dn(e,t+8,n),dn(e,t+10,n),dn(e,t+12,r),dn(e,t+16,o)}});var $s={};Xg($s,{inflateSync:
()=>pw,strFromU8:()=>fw,strToU8:()=>yf,unzipSync:()=>JP,zipSync:()=>ZP});
var _s=Yd(()=>{"use strict";m();VP()});var Ms=Ie(mn=>{"use strict";m();function Bq(e,t,n){if(n===void 0&&
(n=k.prototype),e&&typeof n.find==
"function")return n.find.call(e,t);for(var r=0;r<e.length;r++)if(Fs(e,r)){var o=e[r];if(t.call(void 0,
o,r,e))return o}}function Nu(e,t){return t===void 0&&(t=h),t&&typeof t.getOwnPropertyDescriptors=="function"&&
(e=t.create(null,t.getOwnPropertyDescriptors(e))),t&&typeof t.freeze=="function"?t.freeze(
e):e}function Fs(e,t){return h.prototype.hasOwnProperty.call(e,t)}function zq(e,t){if(e===null||
typeof e!=
"object")throw new TypeError("target is not an object");for(var n in t)Fs(t,n)&&(e[n]=t[n]);return e}
var iI=Nu({allowfullscreen:!0,async:!0,autofocus:!0,autoplay:!0,checked:!0,controls:!0,default:!0,
defer:!0,
disabled:!0,formnovalidate:!0,hidden:!0,ismap:!0,itemscope:!0,loop:!0,multiple:!0,muted:!0,nomodule:
!0,
novalidate:!0,open:!0,playsinline:!0,readonly:!0,required:!0,reversed:!0,selected:!0});function Uq(e){
return Fs(iI,e.toLowerCase())}var sI=Nu({area:!0,base:!0,br:!0,col:!0,embed:!0,hr:!0,img:!0,input:!0,
link:!0,meta:!0,param:!0,source:!0,track:!0,wbr:!0});function Wq(e){return Fs(sI,e.toLowerCase())}
var Wc=Nu(
{script:!1,style:!1,textarea:!0,title:!0});function Kq(e){var t=e.toLowerCase();return Fs(Wc,t)&&!Wc[
t]}
function Gq(e){var t=e.toLowerCase();return Fs(Wc,t)&&Wc[t]}function aI(e){return e===Kc.HTML}
function Hq(e){
return aI(e)||e===Kc.XML_XHTML_APPLICATION}var Kc=Nu({HTML:"text/html",XML_APPLICATION:
"application/xml",XML_TEXT:"text/xml",XML_XHTML_APPLICATION:"application/xhtml+xml",XML_SVG_IMAGE:
"image/svg+xml"}),
qq=h.keys(Kc).map(function(e){return Kc[e]});function Zq(e){return qq.indexOf(e)>-1}var Jq=Nu({HTML:
"http://www.w3.org/1999/xhtml",SVG:"http://www.w3.org/2000/svg",XML:
"http://www.w3.org/XML/1998/namespace",XMLNS:"http://www.w3.org/2000/xmlns/"});mn.assign=zq;mn.find=Bq;
mn.freeze=Nu;mn.HTML_BOOLEAN_ATTRIBUTES=
iI;mn.HTML_RAW_TEXT_ELEMENTS=Wc;mn.HTML_VOID_ELEMENTS=sI;mn.hasDefaultHTMLNamespace=Hq;mn.hasOwn=Fs;
mn.isHTMLBooleanAttribute=Uq;mn.isHTMLRawTextElement=Kq;mn.isHTMLEscapableRawTextElement=Gq;mn.isHTMLMimeType=
aI;mn.isHTMLVoidElement=Wq;mn.isValidMimeType=Zq;mn.MIME_TYPE=Kc;mn.NAMESPACE=Jq});var Jc=Ie(Zc=>{
"use strict";m();var Vq=Ms();function lI(e,t){e.prototype=h.create(C.prototype,{constructor:{
value:e},name:{value:e.name,enumerable:!0,writable:t}})}var Hc=Vq.freeze({Error:"Error",
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
"OperationError",NotAllowedError:"NotAllowedError",OptOutError:"OptOutError"}),cI=h.keys(Hc);
function dI(e){return typeof e=="number"&&e>=1&&e<=25}
function Yq(e){return typeof e=="string"&&e.substring(e.length-Hc.Error.length)===Hc.Error}function qc(
e,t){
dI(e)?(this.name=cI[e],this.message=t||""):(this.message=e,this.name=Yq(t)?t:Hc.Error),C.captureStackTrace&&
C.captureStackTrace(this,qc)}lI(qc,!0);h.defineProperties(qc.prototype,{code:{enumerable:!0,get:
function(){
var e=cI.indexOf(this.name);return dI(e)?e:0}}});var mI={INDEX_SIZE_ERR:1,DOMSTRING_SIZE_ERR:2,
HIERARCHY_REQUEST_ERR:3,
WRONG_DOCUMENT_ERR:4,INVALID_CHARACTER_ERR:5,NO_DATA_ALLOWED_ERR:6,NO_MODIFICATION_ALLOWED_ERR:7,
NOT_FOUND_ERR:8,
NOT_SUPPORTED_ERR:9,INUSE_ATTRIBUTE_ERR:10,INVALID_STATE_ERR:11,SYNTAX_ERR:12,
INVALID_MODIFICATION_ERR:13,
NAMESPACE_ERR:14,INVALID_ACCESS_ERR:15,VALIDATION_ERR:16,TYPE_MISMATCH_ERR:17,SECURITY_ERR:18,
NETWORK_ERR:19,
ABORT_ERR:20,URL_MISMATCH_ERR:21,QUOTA_EXCEEDED_ERR:22,TIMEOUT_ERR:23,INVALID_NODE_TYPE_ERR:24,
DATA_CLONE_ERR:25},
yw=h.entries(mI);for(Gc=0;Gc<yw.length;Gc++)uI=yw[Gc][0],qc[uI]=yw[Gc][1];var uI,Gc;function bw(e,t,
n){
this.message=e,this.locator=t,this.cause=n,C.captureStackTrace&&C.captureStackTrace(this,bw)}lI(bw);
Zc.DOMException=qc;Zc.DOMExceptionName=Hc;Zc.ExceptionCode=mI;Zc.ParseError=bw});var Ew=Ie(Ee=>{
"use strict";m();function bI(e){try{typeof e!="function"&&(e=RegExp);var t=new e("\u{1D306}",
"u").exec("\u{1D306}");return!!t&&t[0].length===2}catch{}return!1}var $u=bI();function Bi(e){if(e.source[
0]!==
"[")throw new C(e+" can not be used with chars");return e.source.slice(1,e.source.lastIndexOf("]"))}
function Pu(e,t){if(e.source[0]!=="[")throw new C("/"+e.source+"/ can not be used with chars_without");
if(!t||typeof t!="string")throw new C(E.stringify(t)+" is not a valid search");if(e.source.indexOf(t)===
-1)throw new C('"'+t+'" is not is /'+e.source+"/");if(t==="-"&&e.source.indexOf(t)!==1)throw new C(
'"'+t+'" is not at the first postion of /'+e.source+"/");return new RegExp(e.source.replace(t,""),$u?
"u":"")}function Pe(e){var t=this;return new RegExp(k.prototype.slice.call(arguments).map(function(n){
var r=typeof n=="string";if(r&&t===void 0&&n==="|")throw new C(
"use regg instead of reg to wrap expressions with `|`!");return r?n:n.source}).join(""),$u?"u":"")}
function ke(e){if(arguments.length===0)
throw new C("no parameters provided");return Pe.apply(ke,["(?:"].concat(k.prototype.slice.call(
arguments),
[")"]))}var Xq="\uFFFD",zi=/[-\x09\x0A\x0D\x20-\x2C\x2E-\uD7FF\uE000-\uFFFD]/;$u&&(zi=Pe("[",Bi(zi),
"\\u{10000}-\\u{10FFFF}","]"));var Qq=new RegExp("[^"+Bi(zi)+"]",$u?"u":""),Cf=/[\x20\x09\x0D\x0A]/,
eZ=Bi(Cf),st=Pe(Cf,"+"),xt=Pe(Cf,"*"),Vc=/[:_a-zA-Z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
$u&&(Vc=Pe("[",Bi(Vc),"\\u{10000}-\\u{10FFFF}","]"));var tZ=Bi(Vc),kw=Pe("[",tZ,Bi(/[-.0-9\xB7]/),Bi(
/[\u0300-\u036F\u203F-\u2040]/),"]"),ir=Pe(Vc,kw,"*"),nZ=Pe("^",ir,"$"),pI=Pe(kw,"+"),rZ=Pe("&",ir,
";"),oZ=ke(/&#[0-9]+;|&#x[0-9a-fA-F]+;/),Yc=ke(rZ,"|",oZ),Xc=Pe("%",ir,";"),xw=ke(Pe('"',ke(/[^%&"]/,
"|",Xc,"|",Yc),"*",'"'),"|",Pe("'",ke(/[^%&']/,"|",Xc,"|",Yc),"*","'")),iZ=ke('"',ke(/[^<&"]/,"|",Yc),
"*",'"',"|","'",ke(/[^<&']/,"|",Yc),"*","'"),sZ=Pu(Vc,":"),aZ=Pu(kw,":"),ww=Pe(sZ,aZ,"*"),uZ=Pe("^",
ww,"$"),Qc=Pe(ww,ke(":",ww),"?"),lZ=Pe("^",Qc,"$"),cZ=Pe("(",Qc,")"),Iu=ke(/"[^"]*"|'[^']*'/),dZ=Pe(
/^<\?/,"(",ir,")",ke(st,"(?!",Cf,")(",zi,"*?)"),"?",/\?>/),fI=/[\x20\x0D\x0Aa-zA-Z0-9-'()+,./:=?;!*#@$_%]/,
ed=ke('"',fI,'*"',"|","'",Pu(fI,"'"),"*'"),wI="<!--",vI="-->",mZ=Pe(wI,ke(Pu(zi,"-"),"|",Pe("-",Pu(
zi,
"-"))),"*",vI),gI="#PCDATA",pZ=ke(Pe(/\(/,xt,gI,ke(xt,/\|/,xt,Qc),"*",xt,/\)\*/),"|",Pe(/\(/,xt,gI,
xt,
/\)/)),fZ=/[?*+]?/,gZ=Pe(/\([^>]+\)/,fZ),hZ=ke("EMPTY","|","ANY","|",pZ,"|",gZ),yZ="<!ELEMENT",bZ=Pe(
yZ,st,ke(Qc,"|",Xc),st,ke(hZ,"|",Xc),xt,">"),wZ=Pe("NOTATION",st,/\(/,xt,ir,ke(xt,/\|/,xt,ir),"*",xt,
/\)/),vZ=Pe(/\(/,xt,pI,ke(xt,/\|/,xt,pI),"*",xt,/\)/),kZ=ke(wZ,"|",vZ),xZ=ke(
/CDATA|ID|IDREF|IDREFS|ENTITY|ENTITIES|NMTOKEN|NMTOKENS/,
"|",kZ),TZ=ke(/#REQUIRED|#IMPLIED/,"|",ke(ke("#FIXED",st),"?",iZ)),SZ=ke(st,ir,st,xZ,st,TZ),EZ="<!ATTLIST",
CZ=Pe(EZ,st,ir,SZ,"*",xt,">"),vw="about:legacy-compat",RZ=ke('"'+vw+'"',"|","'"+vw+"'"),Tw="SYSTEM",
Rf="PUBLIC",Df=ke(ke(Tw,st,Iu),"|",ke(Rf,st,ed,st,Iu)),DZ=Pe("^",ke(ke(Tw,st,"(?<SystemLiteralOnly>",
Iu,")"),"|",ke(Rf,st,"(?<PubidLiteral>",ed,")",st,"(?<SystemLiteral>",Iu,")"))),OZ=Pe("^",ed,
"$"),AZ=Pe("^",Iu,"$"),NZ=ke(st,"NDATA",st,ir),PZ=ke(xw,"|",ke(Df,NZ,"?")),kI="<!ENTITY",IZ=Pe(kI,st,
ir,st,PZ,xt,">"),$Z=ke(xw,"|",Df),_Z=Pe(kI,st,"%",st,ir,st,$Z,xt,">"),FZ=ke(IZ,"|",_Z),MZ=Pe(Rf,st,
ed),
LZ=Pe("<!NOTATION",st,ir,st,ke(Df,"|",MZ),xt,">"),Sw=Pe(xt,"=",xt),hI=/1[.]\d+/,jZ=Pe(st,"version",
Sw,
ke("'",hI,"'","|",'"',hI,'"')),yI=/[A-Za-z][-A-Za-z0-9._]*/,BZ=ke(st,"encoding",Sw,ke('"',yI,'"',"|",
"'",yI,"'")),zZ=ke(st,"standalone",Sw,ke("'",ke("yes","|","no"),"'","|",'"',ke("yes","|","no"),'"')),
UZ=Pe(/^<\?xml/,jZ,BZ,"?",zZ,"?",xt,/\?>/),WZ="<!DOCTYPE",KZ="<![CDATA[",GZ="]]>",HZ=/<!\[CDATA\[/,
qZ=/\]\]>/,
ZZ=Pe(zi,"*?",qZ),JZ=Pe(HZ,ZZ);Ee.chars=Bi;Ee.chars_without=Pu;Ee.detectUnicodeSupport=bI;Ee.reg=Pe;
Ee.regg=ke;Ee.ABOUT_LEGACY_COMPAT=vw;Ee.ABOUT_LEGACY_COMPAT_SystemLiteral=RZ;Ee.AttlistDecl=CZ;Ee.CDATA_START=
KZ;Ee.CDATA_END=GZ;Ee.CDSect=JZ;Ee.Char=zi;Ee.Comment=mZ;Ee.COMMENT_START=wI;Ee.COMMENT_END=vI;Ee.DOCTYPE_DECL_START=
WZ;Ee.elementdecl=bZ;Ee.EntityDecl=FZ;Ee.EntityValue=xw;Ee.ExternalID=Df;Ee.ExternalID_match=DZ;Ee.Name=
ir;Ee.Name_exact=nZ;Ee.NCName_exact=uZ;Ee.NotationDecl=LZ;Ee.Reference=Yc;Ee.PEReference=Xc;Ee.PI=dZ;
Ee.PUBLIC=Rf;Ee.PubidLiteral=ed;Ee.PubidLiteral_match=OZ;Ee.QName=Qc;Ee.QName_exact=lZ;Ee.QName_group=
cZ;Ee.S=st;Ee.SChar_s=eZ;Ee.S_OPT=xt;Ee.SYSTEM=Tw;Ee.SystemLiteral=Iu;Ee.SystemLiteral_match=AZ;Ee.InvalidChar=
Qq;Ee.UNICODE_REPLACEMENT_CHARACTER=Xq;Ee.UNICODE_SUPPORT=$u;Ee.XMLDecl=UZ});var _w=Ie(Nt=>{
"use strict";m();var br=Ms(),lo=br.find,VZ=br.hasDefaultHTMLNamespace,Fu=br.hasOwn,YZ=br.
isHTMLMimeType,XZ=br.isHTMLRawTextElement,QZ=br.isHTMLVoidElement,td=br.MIME_TYPE,co=br.NAMESPACE,Ln=S(
),
DI=Jc(),ie=DI.DOMException,Sn=DI.DOMExceptionName,At=Ew();function Zn(e){if(e!==Ln)throw new TypeError(
"Illegal constructor")}function eJ(e){return e!==""}function tJ(e){return e?e.split(/[\t\n\f\r ]+/).
filter(eJ):[]}function nJ(e,t){return Fu(e,t)||(e[t]=!0),e}function xI(e){if(!e)return[];var t=tJ(e);
return h.keys(t.reduce(nJ,{}))}function rJ(e){return function(t){return e&&e.indexOf(t)!==-1}}
function OI(e){
if(!At.QName_exact.test(e))throw new ie(ie.INVALID_CHARACTER_ERR,
'invalid character in qualified name "'+e+'"')}function Rw(e,t){OI(t),e=e||null;var n=null,r=t;if(t.indexOf(
":")>=0){var o=t.split(":");
n=o[0],r=o[1]}if(n!==null&&e===null)throw new ie(ie.NAMESPACE_ERR,
"prefix is non-null and namespace is null");if(n==="xml"&&e!==br.NAMESPACE.XML)throw new ie(ie.NAMESPACE_ERR,
'prefix is "xml" and namespace is not the XML namespace');if((n==="xmlns"||t==="xmlns")&&e!==br.NAMESPACE.XMLNS)throw new ie(
ie.NAMESPACE_ERR,
'either qualifiedName or prefix is "xmlns" and namespace is not the XMLNS namespace');
if(e===br.NAMESPACE.XMLNS&&n!=="xmlns"&&t!=="xmlns")throw new ie(ie.NAMESPACE_ERR,
'namespace is the XMLNS namespace and neither qualifiedName nor prefix is "xmlns"');return[e,n,r]}
function ju(e,t){for(var n in e)
Fu(e,n)&&(t[n]=e[n])}function Jn(e,t){var n=e.prototype;if(!(n instanceof t)){let r=function(){};r.prototype=
t.prototype,r=new r,ju(n,r),e.prototype=n=r}n.constructor!=e&&(typeof e!="function"&&console.error(
"unknown Class:"+e),n.constructor=e)}var Vn={},yr=Vn.ELEMENT_NODE=1,Mu=Vn.ATTRIBUTE_NODE=2,nd=Vn.TEXT_NODE=
3,AI=Vn.CDATA_SECTION_NODE=4,NI=Vn.ENTITY_REFERENCE_NODE=5,oJ=Vn.ENTITY_NODE=6,Dw=Vn.PROCESSING_INSTRUCTION_NODE=
7,Ow=Vn.COMMENT_NODE=8,_u=Vn.DOCUMENT_NODE=9,PI=Vn.DOCUMENT_TYPE_NODE=10,Ui=Vn.DOCUMENT_FRAGMENT_NODE=
11,iJ=Vn.NOTATION_NODE=12,Ot=br.freeze({DOCUMENT_POSITION_DISCONNECTED:1,DOCUMENT_POSITION_PRECEDING:
2,
DOCUMENT_POSITION_FOLLOWING:4,DOCUMENT_POSITION_CONTAINS:8,DOCUMENT_POSITION_CONTAINED_BY:16,
DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC:32});
function II(e,t){if(t.length<e.length)return II(t,e);var n=null;for(var r in e){if(e[r]!==t[r])return n;
n=e[r]}return n}function TI(e){return e.guid||(e.guid=g.random()),e.guid}function qt(){}qt.prototype=
{length:0,item:function(e){return e>=0&&e<this.length?this[e]:null},toString:function(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e?t={requireWellFormed:!!e.requireWellFormed,
splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};for(var n=[],r=0;r<this.length;r++)$w(this[r],n,null,t);
return n.
join("")},filter:function(e){return k.prototype.filter.call(this,e)},indexOf:function(e){return k.prototype.
indexOf.call(this,e)}};qt.prototype[S.iterator]=function(){var e=this,t=0;return{next:function(){
return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function uo(e,t){
this.
_node=e,this._refresh=t,Pf(this)}function Pf(e){var t=e._node._inc||e._node.ownerDocument._inc;if(e.
_inc!==t){var n=e._refresh(e._node);if(KI(e,"length",n.length),!e.$$length||n.length<e.$$length)for(
var r=n.
length;r in e;r++)Fu(e,r)&&delete e[r];ju(n,e),e._inc=t}}uo.prototype.item=function(e){return Pf(
this),
this[e]||null};Jn(uo,qt);function Lu(){this._nsIndex=h.create(null),this._noNsIndex=h.create(null)}
function $I(e,t){
for(var n=0;n<e.length;){if(e[n]===t)return n;n++}}function Aw(e,t,n){if(!t)return e._noNsIndex;var r=e.
_nsIndex[t];return!r&&n&&(r=e._nsIndex[t]=h.create(null)),r}function sJ(e,t,n){var r=Aw(e,t,!1),o=r&&
r[n];return o||null}function aJ(e,t){Aw(e,t.namespaceURI,!0)[t.localName]=t}function uJ(e,t){var n=Aw(
e,t.namespaceURI,!1);n&&delete n[t.localName]}function lJ(e,t,n,r){if(r?t[$I(t,r)]=n:(t[t.length]=n,
t.length++),aJ(t,n),e){n.ownerElement=e;var o=e.ownerDocument;o&&(r&&MI(o,e,r),cJ(o,e,n))}}function SI(
e,t,n){
var r=$I(t,n);if(r>=0){for(var o=t.length-1;r<=o;)t[r]=t[++r];if(t.length=o,uJ(t,n),e){var i=e.ownerDocument;
i&&MI(i,e,n),n.ownerElement=null}}}Lu.prototype={length:0,item:qt.prototype.item,getNamedItem:
function(e){
this._ownerElement&&this._ownerElement._isInHTMLDocumentAndNamespace()&&(e=e.toLowerCase());for(var t=0;
t<
this.length;){var n=this[t];if(n.nodeName===e)return n;t++}return null},setNamedItem:function(e){var t=e.
ownerElement;if(t&&t!==this._ownerElement)throw new ie(ie.INUSE_ATTRIBUTE_ERR);var n=sJ(this,e.namespaceURI,
e.localName);return n===e?e:(lJ(this._ownerElement,this,e,n),n)},setNamedItemNS:function(e){return this.
setNamedItem(e)},removeNamedItem:function(e){var t=this.getNamedItem(e);if(!t)throw new ie(ie.NOT_FOUND_ERR,
e);return SI(this._ownerElement,this,t),t},removeNamedItemNS:function(e,t){var n=this.getNamedItemNS(
e,t);if(!n)throw new ie(ie.NOT_FOUND_ERR,e?e+" : "+t:t);return SI(this._ownerElement,this,n),n},
getNamedItemNS:function(e,t){
e||(e=null);for(var n=0;n<this.length;){var r=this[n];if(r.localName===t&&r.namespaceURI===e)return r;
n++}return null}};Lu.prototype[S.iterator]=function(){var e=this,t=0;return{next:function(){return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function _I(){}_I.prototype=
{hasFeature:function(e,t){return!0},createDocument:function(e,t,n){var r=td.XML_APPLICATION;e===co.HTML?
r=td.XML_XHTML_APPLICATION:e===co.SVG&&(r=td.XML_SVG_IMAGE);var o=new Zo(Ln,{contentType:r});if(o.implementation=
this,o.childNodes=new qt,o.doctype=n||null,n&&o.appendChild(n),t){var i=o.createElementNS(e,t);o.appendChild(
i)}return o},createDocumentType:function(e,t,n,r){OI(e);var o=new _f(Ln);return o.name=e,o.nodeName=
e,o.publicId=t||"",o.systemId=n||"",o.internalSubset=r||"",o.childNodes=new qt,o},createHTMLDocument:
function(e){
var t=new Zo(Ln,{contentType:td.HTML});if(t.implementation=this,t.childNodes=new qt,e!==!1){t.doctype=
this.createDocumentType("html"),t.doctype.ownerDocument=t,t.appendChild(t.doctype);var n=t.createElement(
"html");t.appendChild(n);var r=t.createElement("head");if(n.appendChild(r),typeof e=="string"){var o=t.
createElement("title");o.appendChild(t.createTextNode(e)),r.appendChild(o)}n.appendChild(t.createElement(
"body"))}return t}};function Ke(e){Zn(e)}Ke.prototype={firstChild:null,lastChild:null,
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
isSameNode:function(e){return this===e},insertBefore:function(e,t){return Nf(this,e,t)},replaceChild:
function(e,t){
Nf(this,e,t,BI),t&&this.removeChild(t)},removeChild:function(e){return LI(this,e)},appendChild:
function(e){
return this.insertBefore(e,null)},hasChildNodes:function(){return this.firstChild!=null},cloneNode:
function(e){
return WI(this.ownerDocument||this,this,e)},normalize:function(){pn(this,null,{enter:function(e){for(
var t=e.
firstChild;t;){var n=t.nextSibling;if(n!==null&&n.nodeType===nd&&t.nodeType===nd){for(var r=[],o=n;o!==
null&&o.nodeType===nd;)r.push(o.data),o=o.nextSibling;for(var i=t.nextSibling;i!==o;){var s=i.nextSibling;
i.parentNode=null,i.previousSibling=null,i.nextSibling=null,i=s}t.nextSibling=o,o!==null?o.previousSibling=
t:e.lastChild=t,t.appendData(r.join("")),Nw(e.ownerDocument,e),t=o}else t=n}return!0}})},isSupported:
function(e,t){
return this.ownerDocument.implementation.hasFeature(e,t)},lookupPrefix:function(e){for(var t=this;t;
){
var n=t._nsMap;if(n){for(var r in n)if(Fu(n,r)&&n[r]===e)return r}t=t.nodeType==Mu?t.ownerDocument:t.
parentNode}return null},lookupNamespaceURI:function(e){for(var t=this;t;){var n=t._nsMap;if(n&&Fu(n,
e))return n[e];t=t.nodeType==Mu?t.ownerDocument:t.parentNode}return null},isDefaultNamespace:
function(e){
var t=this.lookupPrefix(e);return t==null},compareDocumentPosition:function(e){if(this===e)return 0;
var t=e,n=this,r=null,o=null;if(t instanceof Ls&&(r=t,t=r.ownerElement),n instanceof Ls&&(o=n,n=o.ownerElement,
r&&t&&n===t))for(var i=0,s;s=n.attributes[i];i++){if(s===r)return Ot.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
Ot.DOCUMENT_POSITION_PRECEDING;if(s===o)return Ot.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+Ot.DOCUMENT_POSITION_FOLLOWING}
if(!t||!n||n.ownerDocument!==t.ownerDocument)return Ot.DOCUMENT_POSITION_DISCONNECTED+Ot.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
(TI(n.ownerDocument)>TI(t.ownerDocument)?Ot.DOCUMENT_POSITION_FOLLOWING:Ot.DOCUMENT_POSITION_PRECEDING);
if(o&&t===n)return Ot.DOCUMENT_POSITION_CONTAINS+Ot.DOCUMENT_POSITION_PRECEDING;if(r&&t===n)return Ot.
DOCUMENT_POSITION_CONTAINED_BY+Ot.DOCUMENT_POSITION_FOLLOWING;for(var a=[],u=t.parentNode;u;){if(!o&&
u===n)return Ot.DOCUMENT_POSITION_CONTAINED_BY+Ot.DOCUMENT_POSITION_FOLLOWING;a.push(u),u=u.parentNode}
a.reverse();for(var l=[],c=n.parentNode;c;){if(!r&&c===t)return Ot.DOCUMENT_POSITION_CONTAINS+Ot.DOCUMENT_POSITION_PRECEDING;
l.push(c),c=c.parentNode}l.reverse();var d=II(a,l);for(var p in d.childNodes){var f=d.childNodes[p];
if(f===n)return Ot.DOCUMENT_POSITION_FOLLOWING;if(f===t)return Ot.DOCUMENT_POSITION_PRECEDING;if(l.indexOf(
f)>=0)return Ot.DOCUMENT_POSITION_FOLLOWING;if(a.indexOf(f)>=0)return Ot.DOCUMENT_POSITION_PRECEDING}
return 0}};function FI(e){return e=="<"&&"&lt;"||e==">"&&"&gt;"||e=="&"&&"&amp;"||e=='"'&&"&quot;"||
"&#"+e.charCodeAt()+";"}ju(Vn,Ke);ju(Vn,Ke.prototype);ju(Ot,Ke);ju(Ot,Ke.prototype);function Af(e,t){
pn(e,null,{enter:function(n){return t(n)?pn.STOP:!0}})}function pn(e,t,n){for(var r=[{node:e,context:
t,
phase:pn.ENTER}];r.length>0;){var o=r.pop();if(o.phase===pn.ENTER){var i=n.enter(o.node,o.context);
if(i===
pn.STOP)return pn.STOP;if(r.push({node:o.node,context:i,phase:pn.EXIT}),i==null)continue;for(var s=o.
node.lastChild;s;)r.push({node:s,context:i,phase:pn.ENTER}),s=s.previousSibling}else n.exit&&n.exit(
o.node,o.context)}}pn.STOP=S("walkDOM.STOP");pn.ENTER=0;pn.EXIT=1;function Zo(e,t){Zn(e);var n=t||{}
;
this.ownerDocument=this,this.contentType=n.contentType||td.XML_APPLICATION,this.type=YZ(this.contentType)?
"html":"xml"}function cJ(e,t,n){e&&e._inc++;var r=n.namespaceURI;r===co.XMLNS&&(t._nsMap[n.prefix?n.
localName:""]=n.value)}function MI(e,t,n,r){e&&e._inc++;var o=n.namespaceURI;o===co.XMLNS&&delete t.
_nsMap[n.prefix?n.localName:""]}function Nw(e,t,n){if(e&&e._inc){e._inc++;var r=t.childNodes;if(n&&!n.
nextSibling)r[r.length++]=n;else{for(var o=t.firstChild,i=0;o;)r[i++]=o,o=o.nextSibling;r.length=i,
delete r[r.
length]}}}function LI(e,t){if(e!==t.parentNode)throw new ie(ie.NOT_FOUND_ERR,
"child's parent is not parent");var n=t.previousSibling,r=t.nextSibling;return n?n.nextSibling=r:e.firstChild=r,
r?r.previousSibling=
n:e.lastChild=n,Nw(e.ownerDocument,e),t.parentNode=null,t.previousSibling=null,t.nextSibling=null,t}
function dJ(e){return e&&(e.nodeType===Ke.DOCUMENT_NODE||e.nodeType===Ke.DOCUMENT_FRAGMENT_NODE||e.nodeType===
Ke.ELEMENT_NODE)}function mJ(e){return e&&(e.nodeType===Ke.CDATA_SECTION_NODE||e.nodeType===Ke.COMMENT_NODE||
e.nodeType===Ke.DOCUMENT_FRAGMENT_NODE||e.nodeType===Ke.DOCUMENT_TYPE_NODE||e.nodeType===Ke.ELEMENT_NODE||
e.nodeType===Ke.PROCESSING_INSTRUCTION_NODE||e.nodeType===Ke.TEXT_NODE)}function Wi(e){return e&&e.nodeType===
Ke.DOCUMENT_TYPE_NODE}function qo(e){return e&&e.nodeType===Ke.ELEMENT_NODE}function jI(e){return e&&
e.nodeType===Ke.TEXT_NODE}function EI(e,t){var n=e.childNodes||[];if(lo(n,qo)||Wi(t))return!1;var r=lo(
n,Wi);return!(t&&r&&n.indexOf(r)>n.indexOf(t))}function CI(e,t){var n=e.childNodes||[];function r(i){
return qo(i)&&i!==t}if(lo(n,r))return!1;var o=lo(n,Wi);return!(t&&o&&n.indexOf(o)>n.indexOf(t))}
function pJ(e,t,n){
if(!dJ(e))throw new ie(ie.HIERARCHY_REQUEST_ERR,"Unexpected parent node type "+e.nodeType);if(n&&n.parentNode!==
e)throw new ie(ie.NOT_FOUND_ERR,"child not in parent");if(!mJ(t)||Wi(t)&&e.nodeType!==Ke.DOCUMENT_NODE)
throw new ie(ie.HIERARCHY_REQUEST_ERR,"Unexpected node type "+t.nodeType+" for parent node type "+e.
nodeType)}function fJ(e,t,n){var r=e.childNodes||[],o=t.childNodes||[];if(t.nodeType===Ke.DOCUMENT_FRAGMENT_NODE){
var i=o.filter(qo);if(i.length>1||lo(o,jI))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"More than one element or text in fragment");if(i.length===1&&!EI(e,n))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(qo(t)&&!EI(e,n))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(Wi(t)){if(lo(r,Wi))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var s=lo(r,qo);if(n&&r.indexOf(s)<r.indexOf(n))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element");if(!n&&s)throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Doctype can not be appended since element is present")}}function BI(e,t,n){var r=e.childNodes||[],o=t.
childNodes||[];if(t.nodeType===Ke.DOCUMENT_FRAGMENT_NODE){var i=o.filter(qo);if(i.length>1||lo(o,jI))
throw new ie(ie.HIERARCHY_REQUEST_ERR,"More than one element or text in fragment");if(i.length===1&&
!CI(e,n))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(qo(t)&&!CI(e,n))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(Wi(t)){if(lo(r,function(u){return Wi(u)&&
u!==n}))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var s=lo(r,qo);if(n&&r.indexOf(s)<r.indexOf(n))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element")}}function Nf(e,t,n,r){pJ(e,t,n),e.nodeType===Ke.DOCUMENT_NODE&&
(r||fJ)(e,t,n);var o=t.parentNode;if(o&&o.removeChild(t),t.nodeType===Ui){var i=t.firstChild;if(i==null)
return t;var s=t.lastChild}else i=s=t;var a=n?n.previousSibling:e.lastChild;i.previousSibling=a,s.nextSibling=
n,a?a.nextSibling=i:e.firstChild=i,n==null?e.lastChild=s:n.previousSibling=s;do i.parentNode=e;while(
i!==
s&&(i=i.nextSibling));return Nw(e.ownerDocument||e,e,t),t.nodeType==Ui&&(t.firstChild=t.lastChild=null),
t}Zo.prototype={implementation:null,nodeName:"#document",nodeType:_u,doctype:null,documentElement:
null,
_inc:1,insertBefore:function(e,t){if(e.nodeType===Ui){for(var n=e.firstChild;n;){var r=n.nextSibling;
this.insertBefore(n,t),n=r}return e}return Nf(this,e,t),e.ownerDocument=this,this.documentElement===
null&&e.nodeType===yr&&(this.documentElement=e),e},removeChild:function(e){var t=LI(this,e);return t===
this.documentElement&&(this.documentElement=null),t},replaceChild:function(e,t){Nf(this,e,t,BI),e.ownerDocument=
this,t&&this.removeChild(t),qo(e)&&(this.documentElement=e)},importNode:function(e,t){return gJ(this,
e,t)},getElementById:function(e){var t=null;return Af(this.documentElement,function(n){if(n.nodeType==
yr&&n.getAttribute("id")==e)return t=n,!0}),t},createElement:function(e){var t=new Jo(Ln);t.ownerDocument=
this,this.type==="html"&&(e=e.toLowerCase()),VZ(this.contentType)&&(t.namespaceURI=co.HTML),t.nodeName=
e,t.tagName=e,t.localName=e,t.childNodes=new qt;var n=t.attributes=new Lu;return n._ownerElement=t,t}
,
createDocumentFragment:function(){var e=new Bu(Ln);return e.ownerDocument=this,e.childNodes=new qt,e}
,
createTextNode:function(e){var t=new rd(Ln);return t.ownerDocument=this,t.childNodes=new qt,t.appendData(
e),t},createComment:function(e){var t=new If(Ln);return t.ownerDocument=this,t.childNodes=new qt,t.appendData(
e),t},createCDATASection:function(e){if(e.indexOf("]]>")!==-1)throw new ie(ie.INVALID_CHARACTER_ERR,
'data contains "]]>"');var t=new $f(Ln);return t.ownerDocument=this,t.childNodes=new qt,t.appendData(
e),t},createProcessingInstruction:function(e,t){var n=new Mf(Ln);return n.ownerDocument=this,n.childNodes=
new qt,n.nodeName=n.target=e,n.nodeValue=n.data=t,n},createAttribute:function(e){if(!At.QName_exact.
test(e))throw new ie(ie.INVALID_CHARACTER_ERR,'invalid character in name "'+e+'"');return this.type===
"html"&&(e=e.toLowerCase()),this._createAttribute(e)},_createAttribute:function(e){var t=new Ls(Ln);
return t.ownerDocument=this,t.childNodes=new qt,t.name=e,t.nodeName=e,t.localName=e,t.specified=!0,t}
,
createEntityReference:function(e){if(!At.Name_exact.test(e))throw new ie(ie.INVALID_CHARACTER_ERR,
'not a valid xml name "'+e+'"');if(this.type==="html")throw new ie("document is an html document",Sn.NotSupportedError);
var t=new Ff(Ln);return t.ownerDocument=this,t.childNodes=new qt,t.nodeName=e,t},createElementNS:
function(e,t){
var n=Rw(e,t),r=new Jo(Ln),o=r.attributes=new Lu;return r.childNodes=new qt,r.ownerDocument=this,r.nodeName=
t,r.tagName=t,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],o._ownerElement=r,r},
createAttributeNS:function(e,t){
var n=Rw(e,t),r=new Ls(Ln);return r.ownerDocument=this,r.childNodes=new qt,r.nodeName=t,r.name=t,r.specified=
!0,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],r}};Jn(Zo,Ke);function Jo(e){Zn(e),this._nsMap=
h.create(null)}Jo.prototype={nodeType:yr,attributes:null,getQualifiedName:function(){return this.prefix?
this.prefix+":"+this.localName:this.localName},_isInHTMLDocumentAndNamespace:function(){return this.
ownerDocument.type==="html"&&this.namespaceURI===co.HTML},hasAttributes:function(){return!!(this.attributes&&
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
n.value:null},setAttributeNS:function(e,t,n){var r=Rw(e,t),o=r[2],i=this.getAttributeNodeNS(e,o);i?i.
value=i.nodeValue=""+n:(i=this.ownerDocument.createAttributeNS(e,t),i.value=i.nodeValue=""+n,this.setAttributeNode(
i))},getAttributeNodeNS:function(e,t){return this.attributes.getNamedItemNS(e,t)},
getElementsByClassName:function(e){
var t=xI(e);return new uo(this,function(n){var r=[];return t.length>0&&Af(n,function(o){if(o!==n&&o.
nodeType===yr){var i=o.getAttribute("class");if(i){var s=e===i;if(!s){var a=xI(i);s=t.every(rJ(a))}s&&
r.push(o)}}}),r})},getElementsByTagName:function(e){var t=(this.nodeType===_u?this:this.ownerDocument).
type==="html",n=e.toLowerCase();return new uo(this,function(r){var o=[];return Af(r,function(i){if(!(
i===
r||i.nodeType!==yr))if(e==="*")o.push(i);else{var s=i.getQualifiedName(),a=t&&i.namespaceURI===co.HTML?
n:e;s===a&&o.push(i)}}),o})},getElementsByTagNameNS:function(e,t){return new uo(this,function(n){var r=[
];
return Af(n,function(o){o!==n&&o.nodeType===yr&&(e==="*"||o.namespaceURI===e)&&(t==="*"||o.localName==
t)&&r.push(o)}),r})}};Zo.prototype.getElementsByClassName=Jo.prototype.getElementsByClassName;Zo.prototype.
getElementsByTagName=Jo.prototype.getElementsByTagName;Zo.prototype.getElementsByTagNameNS=Jo.prototype.
getElementsByTagNameNS;Jn(Jo,Ke);function Ls(e){Zn(e),this.namespaceURI=null,this.prefix=null,this.ownerElement=
null}Ls.prototype.nodeType=Mu;Jn(Ls,Ke);function Ki(e){Zn(e)}Ki.prototype={data:"",substringData:
function(e,t){
return this.data.substring(e,e+t)},appendData:function(e){e=this.data+e,this.nodeValue=this.data=e,
this.
length=e.length},insertData:function(e,t){this.replaceData(e,0,t)},deleteData:function(e,t){this.replaceData(
e,t,"")},replaceData:function(e,t,n){var r=this.data.substring(0,e),o=this.data.substring(e+t);n=r+n+
o,this.nodeValue=this.data=n,this.length=n.length}};Jn(Ki,Ke);function rd(e){Zn(e)}rd.prototype={
nodeName:"#text",nodeType:nd,splitText:function(e){var t=this.data,n=t.substring(e);t=t.substring(0,
e),this.data=
this.nodeValue=t,this.length=t.length;var r=this.ownerDocument.createTextNode(n);return this.parentNode&&
this.parentNode.insertBefore(r,this.nextSibling),r}};Jn(rd,Ki);function If(e){Zn(e)}If.prototype={
nodeName:"#comment",nodeType:Ow};Jn(If,Ki);function $f(e){Zn(e)}$f.prototype={nodeName:
"#cdata-section",nodeType:AI};
Jn($f,rd);function _f(e){Zn(e)}_f.prototype.nodeType=PI;Jn(_f,Ke);function Pw(e){Zn(e)}Pw.prototype.
nodeType=iJ;Jn(Pw,Ke);function Iw(e){Zn(e)}Iw.prototype.nodeType=oJ;Jn(Iw,Ke);function Ff(e){Zn(e)}
Ff.
prototype.nodeType=NI;Jn(Ff,Ke);function Bu(e){Zn(e)}Bu.prototype.nodeName="#document-fragment";Bu.prototype.
nodeType=Ui;Jn(Bu,Ke);function Mf(e){Zn(e)}Mf.prototype.nodeType=Dw;Jn(Mf,Ki);function zI(){}zI.prototype.
serializeToString=function(e,t){return UI.call(e,t)};Ke.prototype.toString=UI;function UI(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e!=null?t={requireWellFormed:
!!e.
requireWellFormed,splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={
requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};var n=[],r=this.nodeType===_u&&this.documentElement||this,o=r.
prefix,i=r.namespaceURI;if(i&&o==null){var o=r.lookupPrefix(i);if(o==null)var s=[{namespace:i,prefix:
null}]}
return $w(this,n,s,t),n.join("")}function RI(e,t,n){var r=e.prefix||"",o=e.namespaceURI;if(!o||r==="xml"&&
o===co.XML||o===co.XMLNS)return!1;for(var i=n.length;i--;){var s=n[i];if(s.prefix===r)return s.
namespace!==o}return!0}function Of(e,t,n,r){if(r&&!At.QName_exact.test(t))throw new ie(
'The attribute name "'+t+'" is not a valid XML QName',Sn.InvalidStateError);e.push(" ",t,'="',n.replace(
/[<>&"\t\n\r]/g,
FI),'"')}function $w(e,t,n,r){n||(n=[]);var o=r.nodeFilter,i=r.requireWellFormed,s=r.splitCDATASections,
a=e.nodeType===_u?e:e.ownerDocument,u=a.type==="html";pn(e,{ns:n},{enter:function(l,c){var d=c.ns;if(
o)
if(l=o(l),l){if(typeof l=="string")return t.push(l),null}else return null;switch(l.nodeType){case yr:
var p=l.attributes,f=p.length,b=l.tagName,x=b;if(!u&&!l.prefix&&l.namespaceURI){for(var A,N=0;N<p.length;
N++)
if(p.item(N).name==="xmlns"){A=p.item(N).value;break}if(!A)for(var P=d.length-1;P>=0;P--){var I=d[P];
if(I.prefix===""&&I.namespace===l.namespaceURI){A=I.namespace;break}}if(A!==l.namespaceURI)for(var P=d.
length-1;P>=0;P--){var I=d[P];if(I.namespace===l.namespaceURI){I.prefix&&(x=I.prefix+":"+b);break}}}
if(i&&!At.QName_exact.test(x))throw new ie('The element name "'+x+'" is not a valid XML QName',Sn.InvalidStateError);
t.push("<",x);for(var _=d.slice(),L=0;L<f;L++){var M=p.item(L);M.prefix=="xmlns"?_.push({prefix:M.localName,
namespace:M.value}):M.nodeName=="xmlns"&&_.push({prefix:"",namespace:M.value})}for(var L=0;L<f;L++){
var M=p.item(L);if(RI(M,u,_)){var z=M.prefix||"",j=M.namespaceURI;Of(t,z?"xmlns:"+z:"xmlns",j,i),_.push(
{prefix:z,namespace:j})}var B=o?o(M):M;B&&(typeof B=="string"?t.push(B):Of(t,B.name,B.value,i))}if(b===
x&&RI(l,u,_)){var H=l.prefix||"",j=l.namespaceURI;Of(t,H?"xmlns:"+H:"xmlns",j,i),_.push({prefix:H,
namespace:j})}
var q=!l.firstChild;if(q&&(u||l.namespaceURI===co.HTML)&&(q=QZ(b)),q)return t.push("/>"),null;if(t.push(
">"),u&&XZ(b)){for(var K=l.firstChild;K;)K.data?t.push(K.data):$w(K,t,_.slice(),r),K=K.nextSibling;
return t.
push("</",x,">"),null}return{ns:_,tag:x};case _u:case Ui:if(i&&l.nodeType===_u&&l.documentElement==null)
throw new ie("The Document has no documentElement",Sn.InvalidStateError);return{ns:d};case Mu:return Of(
t,l.name,l.value,i),null;case nd:if(i&&At.InvalidChar.test(l.data))throw new ie(
"The Text node data contains characters outside the XML Char production",Sn.InvalidStateError);
return t.push(l.data.replace(
/[<&>]/g,FI)),null;case AI:if(i&&l.data.indexOf("]]>")!==-1)throw new ie(
'The CDATASection data contains "]]>"',Sn.InvalidStateError);return s?t.push(At.CDATA_START,l.data.replace(
/]]>/g,"]]]]><![CDATA[>"),At.CDATA_END):t.push(At.CDATA_START,l.data,At.CDATA_END),null;case Ow:if(i){
if(At.InvalidChar.
test(l.data))throw new ie(
"The comment node data contains characters outside the XML Char production",
Sn.InvalidStateError);if(l.data.indexOf("--")!==-1||l.data[l.data.length-1]==="-")throw new ie(
'The comment node data contains "--" or ends with "-"',Sn.InvalidStateError)}return t.push(At.COMMENT_START,
l.data,At.COMMENT_END),null;case PI:var X=l.publicId,Q=l.systemId;if(i){if(!At.Name_exact.test(l.name))
throw new ie('The doctype name "'+l.name+'" is not a valid XML Name',Sn.InvalidStateError);if(X&&!At.
PubidLiteral_match.test(X))throw new ie("DocumentType publicId is not a valid PubidLiteral",Sn.InvalidStateError);
if(Q&&Q!=="."&&!At.SystemLiteral_match.test(Q))throw new ie(
"DocumentType systemId is not a valid SystemLiteral",Sn.InvalidStateError);if(l.internalSubset&&l.internalSubset.indexOf(
"]>")!==-1)throw new ie(
'DocumentType internalSubset contains "]>"',Sn.InvalidStateError)}return t.push(At.DOCTYPE_DECL_START,
" ",l.name),X?(t.push(" ",At.PUBLIC," ",X),Q&&Q!=="."&&t.push(" ",Q)):Q&&Q!=="."&&t.push(" ",At.SYSTEM,
" ",Q),l.internalSubset&&t.push(" [",l.internalSubset,"]"),t.push(">"),null;case Dw:if(i){if(!At.NCName_exact.
test(l.target)||l.target.toLowerCase()==="xml")throw new ie('The processing instruction target "'+l.
target+'" is not a valid XML NCName or is reserved',Sn.InvalidStateError);if(At.InvalidChar.test(l.data))
throw new ie("The ProcessingInstruction data contains characters outside the XML Char production",Sn.
InvalidStateError);if(l.data.indexOf("?>")!==-1)throw new ie(
'The ProcessingInstruction data contains "?>"',Sn.InvalidStateError)}return t.push("<?",l.target," ",
l.data,"?>"),null;case NI:if(i&&!At.Name_exact.
test(l.nodeName))throw new ie('The entity reference name "'+l.nodeName+'" is not a valid XML Name',
Sn.
InvalidStateError);return t.push("&",l.nodeName,";"),null;default:return t.push("??",l.nodeName),
null}},
exit:function(l,c){c&&c.tag&&t.push("</",c.tag,">")}})}function gJ(e,t,n){var r;return pn(t,null,{
enter:function(o,i){
var s=o.cloneNode(!1);s.ownerDocument=e,s.parentNode=null,i===null?r=s:i.appendChild(s);var a=o.nodeType===
Mu||n;return a?s:null}}),r}function WI(e,t,n){var r;return pn(t,null,{enter:function(o,i){var s=new o.
constructor(Ln);for(var a in o)if(Fu(o,a)){var u=o[a];typeof u!="object"&&u!=s[a]&&(s[a]=u)}o.childNodes&&
(s.childNodes=new qt),s.ownerDocument=e;var l=n;switch(s.nodeType){case yr:var c=o.attributes,d=s.attributes=
new Lu,p=c.length;d._ownerElement=s;for(var f=0;f<p;f++)s.setAttributeNode(WI(e,c.item(f),!0));break;
case Mu:
l=!0}return i!==null?i.appendChild(s):r=s,l?s:null}}),r}function KI(e,t,n){e[t]=n}function Cw(e){for(
var t=[],
n=e.firstChild;n;)n.nodeType===yr&&t.push(n),n=n.nextSibling;return t}try{h.defineProperty&&(h.defineProperty(
uo.prototype,"length",{get:function(){return Pf(this),this.$$length}}),h.defineProperty(Ke.prototype,
"textContent",{get:function(){if(this.nodeType===yr||this.nodeType===Ui){var e=[];return pn(this,
null,
{enter:function(t){if(t.nodeType===yr||t.nodeType===Ui)return!0;if(t.nodeType===Dw||t.nodeType===Ow)
return null;e.push(t.nodeValue)}}),e.join("")}return this.nodeValue},set:function(e){switch(this.nodeType){
case yr:case Ui:
for(;this.firstChild;)this.removeChild(this.firstChild);(e||T(e))&&this.appendChild(this.ownerDocument.
createTextNode(e));break;default:this.data=e,this.value=e,this.nodeValue=e}}}),h.defineProperty(Ki.prototype,
"data",{get:function(){return this._data!=null?this._data:""},set:function(e){this._data=e,this.length=
typeof e=="string"?e.length:0}}),h.defineProperty(Ki.prototype,"nodeValue",{get:function(){return this.
data},set:function(e){this.data=e},enumerable:!0,configurable:!0}),h.defineProperty(Jo.prototype,
"children",{get:function(){return new uo(this,Cw)}}),h.defineProperty(Zo.prototype,"children",{get:
function(){
return new uo(this,Cw)}}),h.defineProperty(Bu.prototype,"children",{get:function(){return new uo(
this,
Cw)}}),KI=function(e,t,n){e["$$"+t]=n})}catch{}Nt._updateLiveList=Pf;Nt.Attr=Ls;Nt.CDATASection=$f;
Nt.
CharacterData=Ki;Nt.Comment=If;Nt.Document=Zo;Nt.DocumentFragment=Bu;Nt.DocumentType=_f;Nt.DOMImplementation=
_I;Nt.Element=Jo;Nt.Entity=Iw;Nt.EntityReference=Ff;Nt.LiveNodeList=uo;Nt.NamedNodeMap=Lu;Nt.Node=Ke;
Nt.NodeList=qt;Nt.Notation=Pw;Nt.Text=rd;Nt.ProcessingInstruction=Mf;Nt.walkDOM=pn;Nt.XMLSerializer=
zI});var HI=Ie(od=>{"use strict";m();var GI=Ms().freeze;od.XML_ENTITIES=GI({amp:"&",apos:"'",gt:">",
lt:"<",
quot:'"'});od.HTML_ENTITIES=GI({Aacute:"\xC1",aacute:"\xE1",Abreve:"\u0102",abreve:"\u0103",ac:
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
zwnj:"\u200C"});od.entityMap=od.HTML_ENTITIES});var t$=Ie(jf=>{"use strict";m();var Gu=Ms(),De=Ew(),
VI=Jc(),hJ=Gu.isHTMLEscapableRawTextElement,yJ=Gu.
isHTMLMimeType,bJ=Gu.isHTMLRawTextElement,ad=Gu.hasOwn,qI=Gu.NAMESPACE,wJ=VI.ParseError,vJ=VI.DOMException,
zu=0,Gi=1,Uu=2,id=3,Wu=4,Ku=5,sd=6,Lf=7;function YI(){}YI.prototype={parse:function(e,t,n){var r=this.
domBuilder;r.startDocument(),SJ(t,t=h.create(null)),kJ(e,t,n,r,this.errorHandler),r.endDocument()}};
var Fw=/&#?\w+;?/g;function kJ(e,t,n,r,o){var i=yJ(r.mimeType);e.indexOf(De.UNICODE_REPLACEMENT_CHARACTER)>=
0&&o.warning("Unicode replacement character detected, source encoding issues?");function s(ce){if(ce>
65535){ce-=65536;var Te=55296+(ce>>10),St=56320+(ce&1023);return T.fromCharCode(Te,St)}else return T.
fromCharCode(ce)}function a(ce){var Te=ce[ce.length-1]===";"?ce:ce+";";if(!i&&Te!==ce)return o.error(
"EntityRef: expecting ;"),ce;var St=De.Reference.exec(Te);if(!St||St[0].length!==Te.length)return o.
error("entity not matching Reference production: "+ce),ce;var jt=Te.slice(1,-1);return ad(n,jt)?n[jt]:
jt.charAt(0)==="#"?s(parseInt(jt.substring(1).replace("x","0x"))):(o.error("entity not found:"+ce),
ce)}
function u(ce){if(ce>A){var Te=e.substring(A,ce).replace(Fw,a);p&&f(A),r.characters(Te,0,ce-A),A=ce}
}
var l=0,c=0,d=/\r\n?|\n|$/g,p=r.locator;function f(ce,Te){for(;ce>=c&&(Te=d.exec(e));)l=c,c=Te.index+
Te[0].length,p.lineNumber++;p.columnNumber=ce-l+1}for(var b=[{currentNSMap:t}],x=[],A=0;;){try{var N=e.
indexOf("<",A);if(N<0){if(!i&&x.length>0)return o.fatalError("unclosed xml tag(s): "+x.join(", "));
if(!e.
substring(A).match(/^\s*$/)){var P=r.doc,I=P.createTextNode(e.substring(A));if(P.documentElement)return o.
error("Extra content at the end of the document");P.appendChild(I),r.currentElement=I}return}if(N>A){
var _=e.substring(A,N);!i&&x.length===0&&(_=_.replace(new RegExp(De.S_OPT.source,"g"),""),_&&o.error(
"Unexpected content outside root element: '"+_+"'")),u(N)}switch(e.charAt(N+1)){case"/":var ye=e.indexOf(
">",N+2),L=e.substring(N+2,ye>0?ye:void 0);if(!L)return o.fatalError("end tag name missing");var M=De.
reg("^",De.QName_group,De.S_OPT,"$"),z=ye>0&&M.exec(L);if(!z){var j=ye>0&&De.reg("^",De.QName_group).
exec(L);if(i&&j)o.warning('end tag name contains invalid trailing characters: "'+L+'"'),z=j;else if(
j&&
new RegExp(M.source,M.flags+"m").test(L))o.error(
'end tag name is followed by a line break and trailing content: "'+L+'"'),z=j;else return o.fatalError(
'end tag name contains invalid characters: "'+L+
'"')}if(!r.currentElement&&!r.doc.documentElement)return;var B=x[x.length-1]||r.currentElement.tagName||
r.doc.documentElement.tagName||"";if(B!==z[1]){var H=z[1].toLowerCase();if(!i||B.toLowerCase()!==H)return o.
fatalError('Opening and ending tag mismatch: "'+B+'" != "'+L+'"')}var q=b.pop();x.pop();var K=q.localNSMap;
if(r.endElement(q.uri,q.localName,B),K)for(var X in K)ad(K,X)&&r.endPrefixMapping(X);ye++;break;case"?":
p&&f(N),ye=CJ(e,N,r,o);break;case"!":p&&f(N),ye=QI(e,N,r,o,i);break;default:p&&f(N);var Q=new e$,
fe=b[b.length-1].currentNSMap,ye=xJ(e,N,Q,fe,a,o,i),_e=Q.length;if(Q.closed||(i&&Gu.isHTMLVoidElement(
Q.tagName)?Q.closed=!0:x.push(Q.tagName)),p&&_e){for(var at=ZI(p,{}),ue=0;ue<_e;ue++){var Je=Q[ue];f(
Je.offset),Je.locator=ZI(p,{})}r.locator=at,JI(Q,r,fe)&&b.push(Q),r.locator=p}else JI(Q,r,fe)&&b.push(
Q);i&&!Q.closed?ye=TJ(e,ye,Q.tagName,a,r):ye++}}catch(ce){if(ce instanceof wJ)throw ce;if(ce instanceof
vJ)return o.fatalError("Error constructing the DOM: "+ce.name+": "+ce.message,ce);o.error(
"element parse error: "+ce),ye=-1}ye>A?A=ye:u(g.max(N,A)+1)}}function ZI(e,t){return t.lineNumber=e.lineNumber,
t.columnNumber=e.columnNumber,t}function xJ(e,t,n,r,o,i,s){function a(f,b,x){if(ad(n.attributeNames,
f))return i.fatalError("Attribute "+f+" redefined");if(!s&&b.indexOf("<")>=0)return i.fatalError(
"Unescaped '<' not allowed in attributes values");n.addValue(f,b.replace(/[\t\n\r]/g," ").replace(Fw,
o),
x)}for(var u,l,c=++t,d=zu;;){var p=e.charAt(c);if(d===zu&&p==="<")throw new C(
"unexpected < in tag name: "+e.slice(t,c));switch(p){case"=":if(d===Gi)u=e.slice(t,c),d=id;else if(d===Uu)d=id;
else throw new C(
"attribute equal must after attrName");break;case"'":case'"':if(d===id||d===Gi)if(d===Gi&&(i.warning(
'attribute value must after "="'),u=e.slice(t,c)),t=c+1,c=e.indexOf(p,t),c>0)l=e.slice(t,c),a(u,l,t-
1),d=Ku;else throw new C("attribute value no end '"+p+"' match");else if(d==Wu)l=e.slice(t,c),a(u,l,
t),i.warning('attribute "'+u+'" missed start quot('+p+")!!"),t=c+1,d=Ku;else throw new C(
'attribute value must after "="');break;case"/":switch(d){case zu:n.setTagName(e.slice(t,c));case Ku:
case sd:case Lf:
d=Lf,n.closed=!0;case Wu:case Gi:break;case Uu:n.closed=!0;break;default:throw new C(
"attribute invalid close char('/')")}break;case"":return i.error("unexpected end of input"),d==zu&&n.setTagName(
e.slice(
t,c)),c;case">":switch(d){case zu:n.setTagName(e.slice(t,c));case Ku:case sd:case Lf:break;case Wu:
case Gi:
l=e.slice(t,c),l.slice(-1)==="/"&&(n.closed=!0,l=l.slice(0,-1));case Uu:d===Uu&&(l=u),d==Wu?(i.warning(
'attribute "'+l+'" missed quot(")!'),a(u,l,t)):(s||i.warning('attribute "'+l+'" missed value!! "'+l+
'" instead!!'),a(l,l,t));break;case id:if(!s)return i.fatalError(`AttValue: ' or " expected`)}return c;
case"\x80":p=" ";default:if(p<=" ")switch(d){case zu:n.setTagName(e.slice(t,c)),d=sd;break;case Gi:u=e.slice(
t,c),d=Uu;break;case Wu:var l=e.slice(t,c);i.warning('attribute "'+l+'" missed quot(")!!'),a(u,l,t);
case Ku:
d=sd;break}else switch(d){case Uu:s||i.warning('attribute "'+u+'" missed value!! "'+u+'" instead2!!'),
a(u,u,t),t=c,d=Gi;break;case Ku:i.warning('attribute space is required"'+u+'"!!');case sd:d=Gi,t=c;
break;case id:
d=Wu,t=c;break;case Lf:throw new C("elements closed character '/' and '>' must be connected to")}}c++}
}
function JI(e,t,n){for(var r=e.tagName,o=null,d=e.length;d--;){var i=e[d],s=i.qName,a=i.value,p=s.indexOf(
":");if(p>0)var u=i.prefix=s.slice(0,p),l=s.slice(p+1),c=u==="xmlns"&&l;else l=s,u=null,c=s==="xmlns"&&
"";i.localName=l,c!==!1&&(o==null&&(o=h.create(null),n=h.create(n)),n[c]=o[c]=a,i.uri=qI.XMLNS,t.startPrefixMapping(
c,a))}for(var d=e.length;d--;)i=e[d],i.prefix&&(i.prefix==="xml"&&(i.uri=qI.XML),i.prefix!=="xmlns"&&
(i.uri=n[i.prefix]));var p=r.indexOf(":");p>0?(u=e.prefix=r.slice(0,p),l=e.localName=r.slice(p+1)):(
u=
null,l=e.localName=r);var f=e.uri=n[u||""];if(t.startElement(f,l,r,e),e.closed){if(t.endElement(f,l,
r),o)for(u in o)ad(o,u)&&t.endPrefixMapping(u)}else return e.currentNSMap=n,e.localNSMap=o,!0}
function TJ(e,t,n,r,o){
var i=hJ(n);if(i||bJ(n)){var s=new RegExp("</"+n.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")+">","ig");s.lastIndex=
t;var a=s.exec(e),u=a?a.index:-1;if(u<0)return t+1;var l=e.substring(t+1,u);return i&&(l=l.replace(
Fw,
r)),o.characters(l,0,l.length),u}return t+1}function SJ(e,t){for(var n in e)ad(e,n)&&(t[n]=e[n])}
function XI(e,t){
var n=t;function r(c){return c=c||0,e.charAt(n+c)}function o(c){c=c||1,n+=c}function i(){for(var c=0;
n<
e.length;){var d=r();if(d!==" "&&d!==`
`&&d!=="\u0009"&&d!=="\r")return c;c++,o()}return-1}function s(){return e.substring(n)}function a(c){
return e.
substring(n,n+c.length)===c}function u(c){return e.substring(n,n+c.length).toUpperCase()===c.toUpperCase(
)}
function l(c){var d=De.reg("^",c),p=d.exec(s());return p?(o(p[0].length),p[0]):null}return{char:r,
getIndex:function(){
return n},getMatch:l,getSource:function(){return e},skip:o,skipBlanks:i,substringFromIndex:s,
substringStartsWith:a,
substringStartsWithCaseInsensitive:u}}function EJ(e,t){function n(a,u){var l=De.PI.exec(a.substringFromIndex(
));
return l?l[1].toLowerCase()==="xml"?u.fatalError(
"xml declaration is only allowed at the start of the document, but found at position "+a.getIndex()):
(a.skip(l[0].length),l[0]):u.fatalError("processing instruction is not well-formed at position "+a.getIndex(
))}var r=e.getSource();if(e.char()==="["){
e.skip(1);for(var o=e.getIndex();e.getIndex()<r.length;){if(e.skipBlanks(),e.char()==="]"){var i=r.substring(
o,e.getIndex());return e.skip(1),i}var s=null;if(e.char()==="<"&&e.char(1)==="!")switch(e.char(2)){
case"E":e.char(3)==="L"?s=e.getMatch(De.elementdecl):e.char(3)==="N"&&(s=e.getMatch(De.EntityDecl));
break;case"A":s=e.getMatch(De.AttlistDecl);break;case"N":s=e.getMatch(De.NotationDecl);break;case"-":
s=e.getMatch(
De.Comment);break}else if(e.char()==="<"&&e.char(1)==="?")s=n(e,t);else if(e.char()==="%")s=e.getMatch(
De.PEReference);else return t.fatalError("Error detected in Markup declaration");if(!s)return t.fatalError(
"Error in internal subset at position "+e.getIndex())}return t.fatalError(
"doctype internal subset is not well-formed, missing ]")}}function QI(e,t,n,r,o){var i=XI(e,t);
switch(o?i.char(2).toUpperCase():
i.char(2)){case"-":var s=i.getMatch(De.Comment);return s?(n.comment(s,De.COMMENT_START.length,s.length-
De.COMMENT_START.length-De.COMMENT_END.length),i.getIndex()):r.fatalError(
"comment is not well-formed at position "+i.getIndex());case"[":var a=i.getMatch(De.CDSect);return a?
!o&&!n.currentElement?r.fatalError(
"CDATA outside of element"):(n.startCDATA(),n.characters(a,De.CDATA_START.length,a.length-De.CDATA_START.
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
o||(i.skipBlanks(),u.internalSubset=EJ(i,r)),i.skipBlanks(),i.char()!==">"?r.fatalError(
"doctype not terminated with > at position "+i.getIndex()):(i.skip(1),n.startDTD(u.name,u.publicId,u.systemId,
u.
internalSubset),n.endDTD(),i.getIndex())}default:return r.fatalError(
'Not well-formed XML starting with "<!" at position '+t)}}function CJ(e,t,n,r){var o=e.substring(t).match(
De.PI);if(!o)return r.fatalError(
"Invalid processing instruction starting at position "+t);if(o[1].toLowerCase()==="xml"){if(t>0)return r.
fatalError("processing instruction at position "+t+" is an xml declaration which is only at the start of the document");
if(!De.XMLDecl.test(e.substring(t)))return r.fatalError("xml declaration is not well-formed")}return n.processingInstruction(
o[1],o[2]),t+o[0].length}function e$(){this.attributeNames=
h.create(null)}e$.prototype={setTagName:function(e){if(!De.QName_exact.test(e))throw new C(
"invalid tagName:"+e);this.tagName=e},addValue:function(e,t,n){if(!De.QName_exact.test(e))throw new C(
"invalid attribute:"+e);this.attributeNames[e]=this.length,this[this.length++]={qName:e,value:t,
offset:n}},
length:0,getLocalName:function(e){return this[e].localName},getLocator:function(e){return this[e].locator}
,
getQName:function(e){return this[e].qName},getURI:function(e){return this[e].uri},getValue:function(
e){
return this[e].value}};jf.XMLReader=YI;jf.parseUtils=XI;jf.parseDoctypeCommentOrCData=QI});var u$=Ie(
qu=>{"use strict";m();var js=Ms(),RJ=_w(),DJ=Jc(),n$=HI(),OJ=t$(),AJ=RJ.DOMImplementation,
NJ=js.hasDefaultHTMLNamespace,PJ=js.isHTMLMimeType,IJ=js.isValidMimeType,i$=js.MIME_TYPE,Mw=js.NAMESPACE,
r$=DJ.ParseError,$J=OJ.XMLReader;function s$(e){return e.replace(/\r[\n\u0085]/g,`
`).replace(/[\r\u0085\u2028\u2029]/g,`
`)}function a$(e){if(e=e||{},e.locator===void 0&&(e.locator=!0),this.assign=e.assign||js.assign,this.
domHandler=e.domHandler||zf,this.onError=e.onError||e.errorHandler,e.errorHandler&&typeof e.errorHandler!=
"function")throw new TypeError("errorHandler object is no longer supported, switch to onError!");e.errorHandler&&
e.errorHandler("warning","The `errorHandler` option has been deprecated, use `onError` instead!",
this),
this.normalizeLineEndings=e.normalizeLineEndings||s$,this.locator=!!e.locator,this.xmlns=this.assign(
h.create(null),e.xmlns)}a$.prototype.parseFromString=function(e,t){if(!IJ(t))throw new TypeError(
'DOMParser.parseFromString: the provided mimeType "'+t+'" is not valid.');var n=this.assign(h.create(
null),
this.xmlns),r=n$.XML_ENTITIES,o=n[""]||null;NJ(t)?(r=n$.HTML_ENTITIES,o=Mw.HTML):t===i$.XML_SVG_IMAGE&&
(o=Mw.SVG),n[""]=o,n.xml=n.xml||Mw.XML;var i=new this.domHandler({mimeType:t,defaultNamespace:o,
onError:this.
onError}),s=this.locator?{}:void 0;this.locator&&i.setDocumentLocator(s);var a=new $J;a.errorHandler=
i,a.domBuilder=i;var u=!js.isHTMLMimeType(t);return u&&typeof e!="string"&&a.errorHandler.fatalError(
"source is not a string"),a.parse(this.normalizeLineEndings(T(e)),n,r),i.doc.documentElement||a.errorHandler.
fatalError("missing root element"),i.doc};function zf(e){var t=e||{};this.mimeType=t.mimeType||i$.XML_APPLICATION,
this.defaultNamespace=t.defaultNamespace||null,this.cdata=!1,this.currentElement=void 0,this.doc=void 0,
this.locator=void 0,this.onError=t.onError}function Hu(e,t){t.lineNumber=e.lineNumber,t.columnNumber=
e.columnNumber}zf.prototype={startDocument:function(){var e=new AJ;this.doc=PJ(this.mimeType)?e.createHTMLDocument(
!1):e.createDocument(this.defaultNamespace,"")},startElement:function(e,t,n,r){var o=this.doc,i=o.createElementNS(
e,n||t),s=r.length;Bf(this,i),this.currentElement=i,this.locator&&Hu(this.locator,i);for(var a=0;a<s;
a++){
var e=r.getURI(a),u=r.getValue(a),n=r.getQName(a),l=o.createAttributeNS(e,n);this.locator&&Hu(r.getLocator(
a),l),l.value=l.nodeValue=u,i.setAttributeNode(l)}},endElement:function(e,t,n){this.currentElement=this.
currentElement.parentNode},startPrefixMapping:function(e,t){},endPrefixMapping:function(e){},
processingInstruction:function(e,t){
var n=this.doc.createProcessingInstruction(e,t);this.locator&&Hu(this.locator,n),Bf(this,n)},
ignorableWhitespace:function(e,t,n){},
characters:function(e,t,n){if(e=o$.apply(this,arguments),e){if(this.cdata)var r=this.doc.createCDATASection(
e);else var r=this.doc.createTextNode(e);this.currentElement?this.currentElement.appendChild(r):
/^\s*$/.
test(e)&&this.doc.appendChild(r),this.locator&&Hu(this.locator,r)}},skippedEntity:function(e){},
endDocument:function(){
this.doc.normalize()},setDocumentLocator:function(e){e&&(e.lineNumber=0),this.locator=e},comment:
function(e,t,n){
e=o$.apply(this,arguments);var r=this.doc.createComment(e);this.locator&&Hu(this.locator,r),Bf(this,
r)},startCDATA:function(){this.cdata=!0},endCDATA:function(){this.cdata=!1},startDTD:function(e,t,n,
r){
var o=this.doc.implementation;if(o&&o.createDocumentType){var i=o.createDocumentType(e,t,n,r);this.locator&&
Hu(this.locator,i),Bf(this,i),this.doc.doctype=i}},reportError:function(e,t){if(typeof this.onError==
"function")try{this.onError(e,t,this)}catch(n){throw new r$("Reporting "+e+' "'+t+'" caused '+n,this.
locator)}else console.error("[xmldom "+e+"]\u0009"+t,_J(this.locator))},warning:function(e){this.reportError(
"warning",e)},error:function(e){this.reportError("error",e)},fatalError:function(e,t){throw this.reportError(
"fatalError",e),new r$(e,this.locator,t)}};function _J(e){if(e)return`
@#[line:`+e.lineNumber+",col:"+e.columnNumber+"]"}function o$(e,t,n){return typeof e=="string"?e.substr(
t,n):e.length>=t+n||t?new java.lang.String(e,t,n)+"":e}
"endDTD,startEntity,endEntity,attributeDecl,elementDecl,externalEntityDecl,internalEntityDecl,resolveEntity,getExternalSubset,notationDecl,unparsedEntityDecl".replace(
/\w+/g,function(e){zf.prototype[e]=function(){return null}});function Bf(e,t){
e.currentElement?e.currentElement.appendChild(t):e.doc.appendChild(t)}function FJ(e){if(e==="error")
throw"onErrorStopParsing"}function MJ(){throw"onWarningStopParsing"}qu.__DOMHandler=zf;qu.DOMParser=
a$;qu.normalizeLineEndings=s$;qu.onErrorStopParsing=FJ;qu.onWarningStopParsing=MJ});var l$=Ie(Ge=>{
"use strict";m();var Zu=Ms();Ge.assign=Zu.assign;Ge.hasDefaultHTMLNamespace=Zu.hasDefaultHTMLNamespace;
Ge.isHTMLMimeType=Zu.isHTMLMimeType;Ge.isValidMimeType=Zu.isValidMimeType;Ge.MIME_TYPE=Zu.MIME_TYPE;
Ge.NAMESPACE=Zu.NAMESPACE;var Uf=Jc();Ge.DOMException=Uf.DOMException;Ge.DOMExceptionName=Uf.DOMExceptionName;
Ge.ExceptionCode=Uf.ExceptionCode;Ge.ParseError=Uf.ParseError;var Zt=_w();Ge.Attr=Zt.Attr;Ge.CDATASection=
Zt.CDATASection;Ge.CharacterData=Zt.CharacterData;Ge.Comment=Zt.Comment;Ge.Document=Zt.Document;Ge.DocumentFragment=
Zt.DocumentFragment;Ge.DocumentType=Zt.DocumentType;Ge.DOMImplementation=Zt.DOMImplementation;Ge.Element=
Zt.Element;Ge.Entity=Zt.Entity;Ge.EntityReference=Zt.EntityReference;Ge.LiveNodeList=Zt.LiveNodeList;
Ge.NamedNodeMap=Zt.NamedNodeMap;Ge.Node=Zt.Node;Ge.NodeList=Zt.NodeList;Ge.Notation=Zt.Notation;Ge.ProcessingInstruction=
Zt.ProcessingInstruction;Ge.Text=Zt.Text;Ge.XMLSerializer=Zt.XMLSerializer;var Wf=u$();Ge.DOMParser=
Wf.DOMParser;Ge.normalizeLineEndings=Wf.normalizeLineEndings;Ge.onErrorStopParsing=Wf.onErrorStopParsing;
Ge.onWarningStopParsing=Wf.onWarningStopParsing});var Kf=Ie((uQe,c$)=>{"use strict";m();function LJ(
e){return e[e.length-1]}function jJ(e){return e[0]}
c$.exports={last:LJ,first:jJ}});var wr=Ie((cQe,p$)=>{"use strict";m();function ud(e){
"@babel/helpers - typeof";return ud=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},ud(e)}function d$(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function BJ(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?d$(h(n),!0).forEach(function(r){
zJ(
e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,h.getOwnPropertyDescriptors(n)):d$(h(n)).
forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(n,r))})}return e}function zJ(e,t,
n){
return(t=UJ(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function UJ(e){var t=WJ(e,"string");return ud(t)=="symbol"?t:t+""}function WJ(e,t){if(ud(e)!="object"||
!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(ud(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
T:w)(e)}var m$=Kf(),Gf=m$.last,Bs=m$.first;function zs(e){this.name="GenericError",this.message=e,
this.
stack=new C(e).stack}zs.prototype=C.prototype;function fn(e){this.name="TemplateError",this.message=
e,this.stack=new C(e).stack}fn.prototype=new zs;function ld(e){this.name="RenderingError",this.message=
e,this.stack=new C(e).stack}ld.prototype=new zs;function Hf(e){this.name="ScopeParserError",this.message=
e,this.stack=new C(e).stack}Hf.prototype=new zs;function Hi(e){this.name="InternalError",this.properties=
{explanation:"InternalError"},this.message=e,this.stack=new C(e).stack}Hi.prototype=new zs;function Lw(
e){
this.name="APIVersionError",this.properties={explanation:"APIVersionError"},this.message=e,this.stack=
new C(e).stack}Lw.prototype=new zs;function KJ(e,t){var n=new Lw(e);throw n.properties=BJ({id:
"api_version_error"},t),n}function GJ(e){var t=h.keys(e.files).slice(0,10),n="";t.length===0?n="Empty zip file":
n="Zip file contains : ".concat(t.join(","));var r=new Hi(
"The filetype for this file could not be identified, is this file corrupted ? ".concat(n));throw r.properties={
id:"filetype_not_identified",explanation:
"The filetype for this file could not be identified, is this file corrupted ? ".concat(
n)},r}function HJ(e){var t=new Hi('The filetype "'.concat(e,'" is not handled by Docxtemplater'));
throw t.
properties={id:"filetype_not_handled",explanation:'The file you are trying to generate is of type "'.
concat(e,'", but only docx and pptx formats are handled'),fileType:e},t}function qJ(e){var t=new fn(
"Multi error");throw t.properties={errors:e,id:"multi_error",explanation:
"The template has multiple errors"},t}function ZJ(e){var t=new fn("Unopened tag");return t.properties={
xtag:Gf(e.xtag.split(" ")),
id:"unopened_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unopened')},t}function JJ(e){var t=new fn(
"Duplicate open tag, expected one open tag");return t.properties={xtag:Bs(e.xtag.split(" ")),id:
"duplicate_open_tag",context:e.
xtag,offset:e.offset,lIndex:e.lIndex,explanation:'The tag beginning with "'.concat(e.xtag.substr(0,
30),
'" has duplicate open tags')},t}function VJ(e){var t=new fn(
"Duplicate close tag, expected one close tag");return t.properties={xtag:Bs(e.xtag.split(" ")),id:
"duplicate_close_tag",context:e.xtag,offset:e.
offset,lIndex:e.lIndex,explanation:'The tag ending with "'.concat(e.xtag.substr(0,30),
'" has duplicate close tags')},t}function YJ(e){var t=new fn("Unclosed tag");return t.properties={
xtag:Bs(e.xtag.split(
" ")).substr(1),id:"unclosed_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unclosed')},t}function XJ(e){e.position==="left"?
QJ(e):e7(e)}function QJ(e){var t=new fn('No tag "'.concat(e.element,'" was found at the ').concat(e.
position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_left",explanation:
'No tag "'.concat(e.element,'" was found at the left'),offset:n.offset,part:n,parsed:e.parsed,index:
e.index,
element:e.element},t}function e7(e){var t=new fn('No tag "'.concat(e.element,'" was found at the ').
concat(e.position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_right",
explanation:'No tag "'.concat(e.element,'" was found at the right'),offset:n.offset,part:n,parsed:e.parsed,
index:e.
index,element:e.element},t}function t7(e){var t=e.tag,n=e.value,r=e.offset,o=new ld(
"There are some XML corrupt characters");return o.properties={id:"invalid_xml_characters",xtag:t,
value:n,offset:r,explanation:'There are some corrupt characters for the field "'.concat(t,'"')},o}
function n7(e){var t=e.tag,n=e.value,
r=e.offset,o=e.partDelims,i=new ld("Non string values are not allowed for rawXML tags");return i.properties=
{id:"invalid_raw_xml_value",xtag:t,value:n,offset:r,explanation:'The value of the raw tag : "'.concat(
o,'" is not a string')},i}function r7(e){var t=e.part,n=t.value,r=t.offset,o=e.id,i=o===void 0?
"raw_tag_outerxml_invalid":o,s=e.message,a=s===void 0?"Raw tag not in paragraph":s,u=e.part,l=e.explanation,
c=l===void 0?'The tag "'.concat(n,'" is not inside a paragraph'):l;typeof c=="function"&&(c=c(u));
var d=new fn(
a);throw d.properties={id:i,explanation:c,rootError:e.rootError,xtag:n,offset:r,postparsed:e.postparsed,
expandTo:e.expandTo,index:e.index},d}function o7(e){var t=new fn(
"Raw tag should be the only text in paragraph"),n=e.part.value;throw t.properties={id:
"raw_xml_tag_should_be_only_text_in_paragraph",explanation:'The raw tag "'.concat(n,
'" should be the only text in this paragraph. This means that this tag should not be surrounded by any text or spaces.'),
xtag:n,offset:e.part.offset,paragraphParts:e.paragraphParts},
t}function i7(e){var t=e.location,n=e.offset,r=e.square,o=t==="start"?"unclosed":"unopened",i=t==="start"?
"Unclosed":"Unopened",s=new fn("".concat(i," loop")),a=e.value;return s.properties={id:"".concat(
o,"_loop"),explanation:'The loop with tag "'.concat(a,'" is ').concat(o),xtag:a,offset:n},r&&(s.properties.
square=r),s}function s7(e,t){var n=new fn("Unbalanced loop tag"),r=t[0].part.value,o=t[1].part.value,
i=e[0].part.value,s=e[1].part.value;return n.properties={id:"unbalanced_loop_tags",explanation:
"Unbalanced loop tags {#".concat(r,"}{/").concat(o,"}{#").concat(i,"}{/").concat(s,"}"),offset:[t[0].part.
offset,e[1].part.offset],lastPair:{left:t[0].part.value,right:t[1].part.value},pair:{left:e[0].part.
value,right:e[1].part.value}},n}function a7(e){var t=e.tags,n=new fn(
"Closing tag does not match opening tag");return n.properties={id:
"closing_tag_does_not_match_opening_tag",explanation:'The tag "'.
concat(t[0].value,'" is closed by the tag "').concat(t[1].value,'"'),openingtag:Bs(t).value,offset:[
Bs(t).offset,Gf(t).offset],closingtag:Gf(t).value},Bs(t).square&&(n.properties.square=[Bs(t).square,
Gf(t).square]),n}function u7(e){var t=e.tag,n=e.offset,r=new fn('The position of the loop tags "'.concat(
t,'" would produce invalid XML'));return r.properties={xtag:t,id:"loop_position_invalid",explanation:
'The tags "'.concat(t,
'" are misplaced in the document, for example one of them is in a table and the other one outside the table'),
offset:n},r}function l7(e){var t=e.tag,n=e.rootError,r=e.offset,o=new Hf(
"Scope parser compilation failed");return o.properties={id:"scopeparser_compilation_failed",offset:r,
xtag:t,explanation:'The scope parser for the tag "'.concat(t,'" failed to compile'),rootError:n},o}
function c7(e){
var t=e.tag,n=e.scope,r=e.error,o=e.offset,i=new Hf("Scope parser execution failed");return i.properties=
{id:"scopeparser_execution_failed",explanation:'The scope parser for the tag "'.concat(t,
'" failed to execute'),scope:n,offset:o,xtag:t,rootError:r},i}function d7(e,t){var n='Unimplemented tag type "'.
concat(e.type,'"');e.module&&(n+=' "'.concat(e.module,'"'));var r=new fn(n);throw r.properties={part:
e,
index:t,id:"unimplemented_tag_type"},r}function m7(){var e=new Hi("Malformed xml");throw e.properties=
{explanation:"The template contains malformed xml",id:"malformed_xml"},e}function p7(){var e=new Hi(
"You must run `.compile()` before running `.resolveData()`");throw e.properties={id:
"resolve_before_compile",explanation:"You must run `.compile()` before running `.resolveData()`"},e}
function f7(){var e=new Hi(
"You should not call .render on a document that had compilation errors");throw e.properties={id:
"render_on_invalid_template",explanation:
"You should not call .render on a document that had compilation errors"},e}function g7(){var e=new Hi(
"You should not call .render twice on the same Docxtemplater instance");throw e.properties={id:
"render_twice",explanation:"You should not call .render twice on the same Docxtemplater instance"},e}
function h7(e,t){var n=new fn("An XML file has invalid xml");throw n.
properties={id:"file_has_invalid_xml",content:e,offset:t,explanation:
"The docx contains invalid XML, it is most likely corrupt"},n}p$.exports={XTError:zs,XTTemplateError:
fn,XTInternalError:Hi,XTScopeParserError:Hf,
XTAPIVersionError:Lw,RenderingError:ld,XTRenderingError:ld,getClosingTagNotMatchOpeningTag:a7,
getLoopPositionProducesInvalidXMLError:u7,
getScopeCompilationError:l7,getScopeParserExecutionError:c7,getUnclosedTagException:YJ,
getUnopenedTagException:ZJ,
getUnmatchedLoopException:i7,getDuplicateCloseTagException:VJ,getDuplicateOpenTagException:JJ,
getCorruptCharactersException:t7,
getInvalidRawXMLValueException:n7,getUnbalancedLoopException:s7,throwApiVersionError:KJ,
throwFileTypeNotHandled:HJ,
throwFileTypeNotIdentified:GJ,throwMalformedXml:m7,throwMultiError:qJ,throwExpandNotFound:r7,
throwRawTagShouldBeOnlyTextInParagraph:o7,
throwUnimplementedTagType:d7,throwXmlTagNotFound:XJ,throwXmlInvalid:h7,throwResolveBeforeCompile:p7,
throwRenderInvalidTemplate:f7,throwRenderTwice:g7}});var Lt=Ie((mQe,k$)=>{"use strict";m();function y7(
e,t){return k7(e)||v7(e,t)||w7(e,t)||b7()}function b7(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function w7(e,t){
if(e){if(typeof e=="string")return f$(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?f$(e,t):void 0}}function f$(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function v7(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function k7(
e){
if(k.isArray(e))return e}var g$=l$(),x7=g$.DOMParser,T7=g$.XMLSerializer,S7=wr(),h$=S7.throwXmlTagNotFound,
y$=Kf(),E7=y$.last,C7=y$.first,R7=h.prototype.hasOwnProperty,D7=Function.prototype.bind,qf=Function.
prototype.call,O7=qf.bind(qf,D7),A7=O7(qf,qf,R7);function N7(e){return/^[ \n\r\t]+$/.test(e)}
function P7(e){
return{get:function(n){return e==="."?n:n&&(A7(n,e)?n[e]:void 0)}}}function I7(e){for(var t=0;t<e.length;
t++){
var n=e[t];n.message&&console.warn("Warning : "+n.message)}}var jw={};function $7(e,t,n){var r;if(jw[
t]?
r=jw[t]:(r=new RegExp("(<.* ".concat(t,'=")([^"]*)(".*)$')),jw[t]=r),r.test(e))return e.replace(r,
"$1".concat(n,"$3"));var o=e.lastIndexOf("/>");return o===-1&&(o=e.lastIndexOf(">")),e.substr(0,o)+" ".
concat(t,'="').concat(n,'"')+e.substr(o)}function _7(e,t){var n=e.indexOf(" ".concat(t,'="'));if(n===
-1)return null;var r=e.substr(n).search(/["']/)+n,o=e.substr(r+1).search(/["']/)+r;return e.substr(r+
1,o-r)}function F7(e,t){var n=e.length-t.length;return n>=0&&e.lastIndexOf(t,n)===n}function M7(e,t){
return e.lastIndexOf(t,0)===0}function L7(e){for(var t=[],n={},r=[],o=0,i=e.length;o<i;++o)n[e[o]]?t.
push(e[o]):(n[e[o]]=!0,r.push(e[o]));return t}function j7(e){for(var t={},n=[],r=0,o=e.length;r<o;++r)
t[e[r]]||(t[e[r]]=!0,n.push(e[r]));return n}function B7(e,t){for(var n=[[]],r=0;r<e.length;r++){var o=e[
r],
i=n[n.length-1],s=t(o);s==="start"?n.push([o]):s==="end"?(i.push(o),n.push([])):i.push(o)}for(var a=[
],
u=0;u<n.length;u++){var l=n[u];l.length>0&&a.push(l)}return a}function z7(){return{errorLogging:
"json",stripInvalidXMLChars:!1,paragraphLoop:!1,nullGetter:function(t){return t.module?"":
"undefined"},xmlFileNames:[
"[Content_Types].xml"],parser:P7,warnFn:I7,linebreaks:!1,fileTypeConfig:null,delimiters:{start:"{",
end:"}"},syntax:{changeDelimiterPrefix:"=",preserveNewlinesInTags:!1,allowUnopenedTag:!1,
allowUnclosedTag:!1,
allowUnbalancedLoops:!1}}}function U7(e){return new T7().serializeToString(e).replace(
/xmlns(:[a-z0-9]+)?="" ?/g,
"")}function W7(e){return e.charCodeAt(0)===65279&&(e=e.substr(1)),new x7().parseFromString(e,
"text/xml")}var b$=[["&","&amp;"],["<","&lt;"],[">","&gt;"],['"',"&quot;"],["'","&apos;"]],cd=b$.map(
function(e){
var t=y7(e,2),n=t[0],r=t[1];return{rstart:new RegExp(r,"g"),rend:new RegExp(n,"g"),start:r,end:n}});
function K7(e){for(var t=cd.length-1;t>=0;t--){var n=cd[t];e=e.replace(n.rstart,n.end)}return e}
function G7(e){
var t;(t=e)!==null&&t!==void 0&&t.toString?e=e.toString():e="";for(var n,r=0,o=cd.length;r<o;r++)n=cd[
r],
e=e.replace(n.rend,n.start);return e}function H7(e){for(var t=[],n=0;n<e.length;n++)for(var r=e[n],o=0;
o<
r.length;o++){var i=r[o];t.push(i)}return t}function q7(e,t){if(!t)return e;for(var n=0,r=t.length;n<
r;n++)e.push(t[n]);return e}var Z7=new RegExp(T.fromCharCode(160),"g");function J7(e){return e.replace(
Z7," ")}function V7(e,t){for(var n=[],r;(r=e.exec(t))!=null;)n.push({array:r,offset:r.index});return n}
function zw(e,t){return e==="</"+t+">"}function Uw(e,t){return e.indexOf("<"+t)===0&&[">"," ","/"].indexOf(
e[t.length+1])!==-1}function Y7(e,t,n){var r=w$(e,t,n);if(r!==null)return r;h$({position:"right",
element:t,
parsed:e,index:n})}function w$(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n,i=e.length;o<i;o++)
for(var s=e[o],a=0,u=t;a<u.length;a++){var l=u[a];if(zw(s.value,l)&&r--,Uw(s.value,l)&&r++,r===0)return o}
return null}function X7(e,t,n){var r=v$(e,t,n);if(r!==null)return r;h$({position:"left",element:t,
parsed:e,
index:n})}function v$(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n;o>=0;o--)for(var i=e[o],s=0,
a=t;s<a.length;s++){var u=a[s];if(Uw(i.value,u)&&r--,zw(i.value,u)&&r++,r===0)return o}return null}
function Q7(e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&(o==="start"||o==="selfclosing")}function eV(
e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&o==="end"}function tV(e){var t=e.type,n=e.
tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="start"}function nV(e){
var t=e.type,n=e.tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="end"}
function rV(e){var t=e.type,n=e.tag,r=e.position;return["w:br","a:br"].indexOf(n)!==-1&&t==="tag"&&(
r===
"start"||r==="selfclosing")}function oV(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n===
"start"}function iV(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n==="end"}function sV(
e){
var t=e.type,n=e.position;return t==="placeholder"||t==="content"&&n==="insidetag"}function aV(e,t){
var n=e.module,r=e.type;return t instanceof k||(t=[t]),r==="placeholder"&&t.indexOf(n)!==-1}var Bw=/[\x00-\x08\x0B\x0C\x0E-\x1F]/g;
function uV(e){return Bw.lastIndex=0,Bw.test(e)}function lV(e){return typeof e!="string"&&(e=T(e)),e.
replace(Bw,"")}function cV(e){var t={};for(var n in e){var r=e[n];t[r]||(t[r]=[]),t[r].push(n)}
return t}
function dV(e,t){for(var n=[],r=0;r<e.length;r++)n.push({item:e[r],index:r});n.sort(function(s,a){
return t(
s.item,a.item)||s.index-a.index});for(var o=[],i=0;i<n.length;i++)o.push(n[i].item);return o}
function mV(e,t){
return t.delimiters.start+e.raw+t.delimiters.end}k$.exports={getPartWithDelimiters:mV,endsWith:F7,
startsWith:M7,
isContent:sV,isParagraphStart:tV,isParagraphEnd:nV,isBreakTag:rV,isTagStart:Q7,isTagEnd:eV,
isTextStart:oV,
isTextEnd:iV,isStarting:Uw,isEnding:zw,isModule:aV,uniq:j7,getDuplicates:L7,chunkBy:B7,last:E7,first:
C7,
xml2str:U7,str2xml:W7,getRightOrNull:w$,getRight:Y7,getLeftOrNull:v$,getLeft:X7,pregMatchAll:V7,
convertSpaces:J7,
charMapRegexes:cd,hasCorruptCharacters:uV,removeCorruptCharacters:lV,getDefaults:z7,wordToUtf8:K7,
utf8ToWord:G7,
concatArrays:H7,pushArray:q7,invertMap:cV,charMap:b$,getSingleAttribute:_7,setSingleAttribute:$7,
isWhiteSpace:N7,
stableSort:dV}});var E$=Ie((fQe,S$)=>{"use strict";m();function pV(e,t){return yV(e)||hV(e,t)||gV(e,
t)||fV()}function fV(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function gV(e,t){
if(e){if(typeof e=="string")return x$(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?x$(e,t):void 0}}function x$(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function hV(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function yV(
e){
if(k.isArray(e))return e}function gn(e){"@babel/helpers - typeof";return gn=typeof S=="function"&&
typeof S.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S=="function"&&t.constructor===
S&&t!==S.prototype?"symbol":typeof t},gn(e)}function bV(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function T$(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=
r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(e,vV(r.key),r)}}
function wV(e,t,n){
return t&&T$(e.prototype,t),n&&T$(e,n),h.defineProperty(e,"prototype",{writable:!1}),e}function vV(e){
var t=kV(e,"string");return gn(t)=="symbol"?t:t+""}function kV(e,t){if(gn(e)!="object"||!e)return e;
var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(gn(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:w)(e)}var xV=(function(){
function e(){
bV(this,e)}return wV(e,null,[{key:"createSchema",value:function(n){var r={validate:n,optional:
function(){
return e.createSchema(function(i){return i===void 0?{success:!0,value:i}:n(i)})},nullable:function(){
return e.createSchema(function(i){return i==null?{success:!0,value:i}:n(i)})}};return r}},{key:
"string",value:function(){return e.createSchema(function(n){return typeof n!="string"?{success:!1,
error:"Expected string, received ".concat(gn(n))}:{success:!0,value:n}})}},{key:"date",value:
function(){return e.
createSchema(function(n){return n instanceof R?{success:!0,value:n}:{success:!1,error:
"Expected date, received ".concat(gn(n))}})}},{key:"boolean",value:function(){return e.createSchema(
function(n){return typeof n!=
"boolean"?{success:!1,error:"Expected boolean, received ".concat(gn(n))}:{success:!0,value:n}})}},{
key:"number",value:function(){return e.createSchema(function(n){return typeof n!="number"?{success:!1,
error:"Expected number, received ".concat(gn(n))}:{success:!0,value:n}})}},{key:"function",value:
function(){
return e.createSchema(function(n){return typeof n!="function"?{success:!1,error:
"Expected function, received ".concat(gn(n))}:{success:!0,value:n}})}},{key:"array",value:function(n){
return e.createSchema(
function(r){if(!k.isArray(r))return{success:!1,error:"Expected array, received ".concat(gn(r))};for(
var o=0;o<
r.length;o++){var i=n.validate(r[o]);if(!i.success)return{success:!1,error:"".concat(i.error,
" at index ").concat(o)}}return{success:!0,value:r}})}},{key:"any",value:function(){return e.createSchema(
function(n){
return{success:!0,value:n}})}},{key:"isRegex",value:function(){return e.createSchema(function(n){
return n instanceof
RegExp?{success:!0,value:n}:{success:!1,error:"Expected RegExp, received ".concat(gn(n))}})}},{key:
"union",value:function(n){return e.createSchema(function(r){for(var o=0;o<n.length;o++){var i=n[o],s=i.
validate(r);if(s.success)return s}return{success:!1,error:"Value ".concat(r,
" does not match any schema in union")}})}},{key:"object",value:function(n){var r=e.createSchema(
function(o){if(o==null)return{
success:!1,error:"Expected object, received ".concat(o)};if(gn(o)!=="object")return{success:!1,error:
"Expected object, received ".concat(gn(o))};for(var i=0,s=h.entries(n);i<s.length;i++){var a=pV(s[i],
2),u=a[0],l=a[1],c=l.validate(o[u]);if(!c.success)return{success:!1,error:"".concat(c.error," at ").
concat(u)}}return{success:!0,value:o}});return r.strict=function(){return e.createSchema(function(o){
var i=r.validate(o);if(!i.success)return i;var s=h.keys(o).filter(function(a){return!(a in n)});
return s.
length>0?{success:!1,error:"Unexpected properties: ".concat(s.join(", "))}:i})},r}},{key:"record",
value:function(n){
return e.createSchema(function(r){if(r===null)return{success:!1,error:
"Expected object, received null"};if(gn(r)!=="object")return{success:!1,error:
"Expected object, received ".concat(gn(r))};for(var o=0,
i=h.keys(r);o<i.length;o++){var s=i[o];if(typeof s!="string")return{success:!1,error:
"Expected string key, received ".concat(gn(s)," at ").concat(s)};var a=n.validate(r[s]);if(!a.success)return{
success:!1,
error:"".concat(a.error," at key ").concat(s)}}return{success:!0,value:r}})}}])})();S$.exports=xV});
var R$=Ie((hQe,C$)=>{"use strict";m();var TV=Lt(),SV=TV.str2xml,EV="_rels/.rels";function CV(e){for(
var t=e.
files[EV],n=t?SV(t.asText()):null,r=n?n.getElementsByTagName("Relationship"):[],o={},i=0;i<r.length;
i++){
var s=r[i];o[s.getAttribute("Target")]=s.getAttribute("Type")}return o}C$.exports={getRelsTypes:CV}}
);var A$=Ie((bQe,O$)=>{"use strict";m();var RV=Lt(),DV=RV.str2xml,D$="[Content_Types].xml";function OV(
e,t,n){
for(var r={},o=0;o<e.length;o++){var i=e[o],s=i.getAttribute("ContentType"),a=i.getAttribute(
"PartName").substr(1);r[a]=s}return n.file(/./).map(function(u){for(var l=u.name,c=0;c<t.length;c++){
var d=t[c],
p=d.getAttribute("ContentType"),f=d.getAttribute("Extension");l.slice(l.length-f.length)===f&&!r[l]&&
l!==D$&&(r[l]=p)}r[l]||(r[l]="")}),r}function AV(e){var t=e.files[D$],n=t?DV(t.asText()):null,r=n?n.
getElementsByTagName("Override"):null,o=n?n.getElementsByTagName("Default"):null;return{overrides:r,
defaults:o,contentTypes:t,contentTypeXml:n}}O$.exports={collectContentTypes:OV,getContentTypes:AV}});
var qi=Ie((vQe,N$)=>{"use strict";m();var NV=wr(),PV=NV.XTInternalError;function Vo(){}function Ju(e){
return e}N$.exports=function(e){var t={on:Vo,set:Vo,getFileType:Vo,optionsTransformer:Ju,preparse:Ju,
matchers:function(){return[]},parse:Vo,getTraits:Vo,postparse:Ju,errorsTransformer:Ju,preResolve:Vo,
resolve:Vo,getRenderedMap:Ju,render:Vo,nullGetter:Vo,postrender:Ju};if(h.keys(t).every(function(o){
return!e[o]})){
var n=new PV(
"This module cannot be wrapped, because it doesn't define any of the necessary functions");throw n.properties={
id:"module_cannot_be_wrapped",explanation:
"This module cannot be wrapped, because it doesn't define any of the necessary functions"},n}for(var r in t)e[
r]||(e[r]=t[r]);return e}});var Jf=Ie((xQe,j$)=>{"use strict";m();function md(e){
"@babel/helpers - typeof";return md=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},md(e)}function IV(e){return FV(e)||
_V(e)||M$(e)||$V()}function $V(){throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function _V(e){
if(typeof S!="undefined"&&e[S.iterator]!=null||e["@@iterator"]!=null)return k.from(e)}function FV(e){
if(k.isArray(e))return Ww(e)}function F$(e,t){return jV(e)||LV(e,t)||M$(e,t)||MV()}function MV(){
throw new TypeError(
`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function M$(e,t){
if(e){if(typeof e=="string")return Ww(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?Ww(e,t):void 0}}function Ww(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function LV(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function jV(
e){
if(k.isArray(e))return e}function P$(e,t){var n=h.keys(e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return h.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function L$(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?P$(h(n),!0).forEach(function(r){BV(e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,
h.getOwnPropertyDescriptors(n)):P$(h(n)).forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(
n,r))})}return e}function BV(e,t,n){return(t=zV(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function zV(e){var t=UV(e,"string");return md(t)=="symbol"?t:
t+""}function UV(e,t){if(md(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(md(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:w)(e)}var mo=Lt(),WV=mo.getRightOrNull,
KV=mo.getRight,GV=mo.getLeft,
HV=mo.getLeftOrNull,qV=mo.chunkBy,ZV=mo.isTagStart,JV=mo.isTagEnd,I$=mo.isContent,Zf=mo.last,dd=mo.first,
Gw=wr(),VV=Gw.XTTemplateError,YV=Gw.throwExpandNotFound,$$=Gw.getLoopPositionProducesInvalidXMLError;
function XV(e,t){if(e.length===0)return!1;var n=Zf(e).substr(1);return n.indexOf(t)===0}function QV(
e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=r.position,i=r.value,s=r.tag;s&&(o==="end"?XV(t,s)?t.pop(
):
t.push(i):o==="start"&&t.push(i))}return t}function eY(e,t){for(var n=0;n<t.length;n++){var r=t[n];
if(r.
indexOf("<".concat(e))===0)return!0}return!1}function tY(e,t,n){for(var r=QV(e.slice(t[0].offset,t[1].
offset)),o=function(){var u=n[s],l=u.contains,c=u.expand,d=u.onlyTextInTag;if(eY(l,r)){if(d){var p=HV(
e,l,t[0].offset),f=WV(e,l,t[1].offset);if(p===null||f===null)return 0;var b=e.slice(p,f),x=qV(b,
function(H){
return ZV(l,H)?"start":JV(l,H)?"end":null}),A=dd(x),N=Zf(x),P=A.filter(I$),I=N.filter(I$);if(P.length!==
1||I.length!==1)return 0}for(var _=nY(r),L=0,M=0;M<_.length;M++){var z=_[M],j=z.tag,B=z.position;j===
c&&(B==="start"&&L++,B==="end"&&L--)}return L!==0?{v:{error:$$({tag:dd(t).part.value,offset:[dd(t).part.
offset,Zf(t).part.offset]})}}:{v:{value:c}}}},i,s=0;s<n.length;s++)if(i=o(),i!==0&&i)return i.v;
return rY(
r)?{}:{error:$$({tag:dd(t).part.value,offset:[dd(t).part.offset,Zf(t).part.offset]})}}function nY(e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=Kw(r),i=/^\s*<\//.test(r)?"end":"start";t.push({tag:o,
position:i})}return t}function Kw(e){return e.replace(/^\s*<\/?([a-zA-Z:]+).*/,"$1")}function rY(e){
if(e.length%2===1)return!1;for(var t=0,n=e.length/2;t<n;t++){var r=e[t],o=e[e.length-t-1],i=Kw(r),s=Kw(
o);if(i!==s)return!1}return!0}function oY(e,t,n,r){var o=e.expandTo||r.expandTo;if(o){var i,s;try{s=
GV(n,o,t),i=KV(n,o,t)}catch(l){var a=L$({part:e,rootError:l,postparsed:n,expandTo:o,index:t},r.error);
if(r.onError){var u=r.onError(a);if(u==="ignore")return}YV(a)}return[s,i]}}function _$(e,t,n,r){var o=F$(
e,2),i=o[0],s=o[1],a=n.indexOf(t),u=n.slice(i,a),l=n.slice(a+1,s+1),c=r.getInner({postparse:r.postparse,
index:a,part:t,leftParts:u,rightParts:l,left:i,right:s,postparsed:n});return c.length||(c.expanded=[
u,l],c=[c]),{left:i,right:s,inner:c}}function iY(e,t){var n=[];e.errors&&(n=e.errors,e=e.postparsed);
for(var r=[],o=0,i=e.length;o<i;o++){var s=e[o];if(s.type==="placeholder"&&s.module===t.moduleName&&
!s.subparsed&&!s.expanded)try{var a=oY(s,o,e,t);if(!a)continue;var u=F$(a,2),l=u[0],c=u[1];r.push({
left:l,
right:c,part:s,i:o,leftPart:e[l],rightPart:e[c]})}catch(I){n.push(I)}}r.sort(function(I,_){return I.
left===_.left?_.part.lIndex<I.part.lIndex?1:-1:_.left<I.left?1:-1});for(var d=-1,p=0,f=0,b=r.length;
f<
b;f++){var x,A=r[f];if(d=g.max(d,f>0?r[f-1].right:0),!(A.left<d)){var N=void 0;try{N=_$([A.left+p,A.
right+p],A.part,e,t)}catch(I){if(t.onError){var P=t.onError(L$({part:A.part,rootError:I,postparsed:e,
expandOne:_$},t.errors));if(P==="ignore")continue}if(I instanceof VV)n.push(I);else throw I}N&&(p+=N.
inner.length-(N.right+1-N.left),(x=e).splice.apply(x,[N.left,N.right+1-N.left].concat(IV(N.inner))))}
}
return{postparsed:e,errors:n}}j$.exports={expandToOne:iY,getExpandToDefault:tY}});var Vf=Ie((SQe,z$)=>{
"use strict";m();var sY="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
aY="application/vnd.ms-word.document.macroEnabled.main+xml",uY="application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
lY="application/vnd.ms-word.template.macroEnabledTemplate.main+xml",cY="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
dY="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",mY="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
pY="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml",fY="application/vnd.openxmlformats-officedocument.presentationml.slide+xml",
gY="application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml",hY="application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml",
yY="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",bY="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
wY="application/vnd.ms-excel.sheet.macroEnabled.main+xml",vY="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
B$=[sY,aY,uY,lY],kY={main:B$,docx:[cY].concat(B$,[pY,dY,mY]),pptx:[fY,gY,hY,yY],xlsx:[bY,wY,
vY]};z$.exports=kY});var Hw=Ie((CQe,U$)=>{"use strict";m();var xY="application/vnd.openxmlformats-package.core-properties+xml",
TY="application/vnd.openxmlformats-officedocument.extended-properties+xml",SY="application/vnd.openxmlformats-officedocument.custom-properties+xml",
EY="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml",CY="application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml",
RY="application/vnd.ms-office.drawingml.diagramDrawing+xml";U$.exports={settingsContentType:EY,
coreContentType:xY,appContentType:TY,customContentType:SY,diagramDataContentType:CY,
diagramDrawingContentType:RY}});var H$=Ie((DQe,G$)=>{"use strict";m();function pd(e){
"@babel/helpers - typeof";return pd=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},pd(e)}function DY(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function W$(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,AY(r.key),r)}}function OY(e,t,n){return t&&W$(e.prototype,t),n&&W$(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function AY(e){var t=NY(e,"string");return pd(t)=="symbol"?t:t+""}
function NY(e,t){
if(pd(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(pd(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:w)(e)}var PY=Lt(),IY=PY.pushArray,$Y=qi(),qw=Vf(),Vu=Hw(),_Y=Vu.settingsContentType,FY=Vu.
coreContentType,MY=Vu.appContentType,LY=Vu.customContentType,jY=Vu.diagramDataContentType,BY=Vu.diagramDrawingContentType,
K$=[_Y,FY,MY,LY,jY,BY],zY=(function(){function e(){DY(this,e),this.name="Common"}return OY(e,[{key:
"getFileType",value:function(n){var r=n.doc,o=r.invertedContentTypes;if(o){for(var i=0;i<K$.length;i++){
var s=K$[i];o[s]&&IY(r.targets,o[s])}for(var a=["docx","pptx","xlsx"],u,l=0;l<a.length;l++)for(var c=a[
l],
d=qw[c],p=0;p<d.length;p++){var f=d[p];if(o[f])for(var b=0,x=o[f];b<x.length;b++){var A=x[b];r.relsTypes[
A]&&
["http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"].indexOf(r.relsTypes[
A])===-1||(u=c,(qw.main.
indexOf(f)!==-1||f===qw.pptx[0])&&(r.textTarget||(r.textTarget=A)),u!=="xlsx"&&r.targets.push(A))}}
return u}}}])})();
G$.exports=function(){return $Y(new zY)}});var Q$=Ie((AQe,X$)=>{"use strict";m();function fd(e){
"@babel/helpers - typeof";return fd=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},fd(e)}function UY(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function q$(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,KY(r.key),r)}}function WY(e,t,n){return t&&q$(e.prototype,t),n&&q$(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function KY(e){var t=GY(e,"string");return fd(t)=="symbol"?t:t+""}
function GY(e,t){
if(fd(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(fd(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:w)(e)}var HY=wr(),Yf=HY.getScopeParserExecutionError,qY=Kf(),Z$=qY.last,ZY=Lt(),Yu=ZY.concatArrays;
function J$(e,t){for(var n=e.length>>>0,r,o=0;o<n;o++)if(r=e[o],t.call(this,r,o,e))return r}function V$(
e,t,n){
var r=this,o=this.scopeList[n],i=this.scopeList[this.scopeList.length-1];if(this.root.finishedResolving){
for(var s=this.resolved,a=function(){var f=r.scopeLindex[u];s=J$(s,function(b){return b.lIndex===f}),
s=s.value[r.scopePathItem[u]]},u=this.resolveOffset,l=this.scopePath.length;u<l;u++)a();return J$(s,
function(p){return t.part.lIndex===p.lIndex}).value}var c,d;!this.cachedParsers||!t.part?d=this.parser(
e,{tag:t.part,scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?d=this.cachedParsers[t.part.
lIndex]:d=this.cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath});try{
c=d.get(o,this.getContext(t,n))}catch(p){throw Yf({tag:e,scope:o,error:p,offset:t.part.offset})}if(c==
null&&n>0)return V$.call(this,e,t,n-1);if(typeof c=="function")try{c=c(i,this)}catch(p){throw Yf({
tag:e,
scope:o,error:p,offset:t.part.offset})}return c}function Y$(e,t,n){var r=this,o=this.scopeList[n],i=this.
scopeList[this.scopeList.length-1],s;return!this.cachedParsers||!t.part?s=this.parser(e,{tag:t.part,
scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?s=this.cachedParsers[t.part.lIndex]:s=this.
cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath}),Promise.resolve().
then(function(){return s.get(o,r.getContext(t,n))}).catch(function(a){throw Yf({tag:e,scope:o,error:
a,
offset:t.part.offset})}).then(function(a){return a==null&&n>0?Y$.call(r,e,t,n-1):a}).then(function(a){
if(typeof a=="function")try{a=a(i,r)}catch(u){throw Yf({tag:e,scope:o,error:u,offset:t.part.offset})}
return a})}var JY=(function(){function e(t){UY(this,e),this.root=t.root||this,this.resolveOffset=t.resolveOffset||
0,this.scopePath=t.scopePath,this.scopePathItem=t.scopePathItem,this.scopePathLength=t.scopePathLength,
this.scopeList=t.scopeList,this.scopeType="",this.scopeTypes=t.scopeTypes,this.scopeLindex=t.scopeLindex,
this.parser=t.parser,this.resolved=t.resolved,this.cachedParsers=t.cachedParsers}return WY(e,[{key:
"loopOver",value:function(n,r,o,i){return this.loopOverValue(this.getValue(n,i),r,o)}},{key:
"functorIfInverted",value:function(n,r,o,i,s){return n&&r(o,i,s),n}},{key:"isValueFalsy",value:
function(n,r){
return n==null||!n||r==="[object Array]"&&n.length===0}},{key:"loopOverValue",value:function(n,r,o){
this.root.finishedResolving&&(o=!1);var i=h.prototype.toString.call(n);if(this.isValueFalsy(n,i))return this.
scopeType=!1,this.functorIfInverted(o,r,Z$(this.scopeList),0,1);if(i==="[object Array]"){this.scopeType=
"array";for(var s=0;s<n.length;s++)this.functorIfInverted(!o,r,n[s],s,n.length);return!0}return i===
"[object Object]"?(this.scopeType="object",this.functorIfInverted(!o,r,n,0,1)):(this.scopeType=!0,
this.
functorIfInverted(!o,r,Z$(this.scopeList),0,1))}},{key:"getValue",value:function(n,r){var o=V$.call(
this,n,r,this.scopeList.length-1);return o}},{key:"getValueAsync",value:function(n,r){return Y$.call(
this,n,r,this.scopeList.length-1)}},{key:"getContext",value:function(n,r){return{num:r,meta:n,
scopeList:this.
scopeList,resolved:this.resolved,scopePath:this.scopePath,scopeTypes:this.scopeTypes,scopePathItem:
this.
scopePathItem,scopePathLength:this.scopePathLength}}},{key:"createSubScopeManager",value:function(n,
r,o,i,s){
return new e({root:this.root,resolveOffset:this.resolveOffset,resolved:this.resolved,parser:this.parser,
cachedParsers:this.cachedParsers,scopeTypes:Yu([this.scopeTypes,[this.scopeType]]),scopeList:Yu([
this.
scopeList,[n]]),scopePath:Yu([this.scopePath,[r]]),scopePathItem:Yu([this.scopePathItem,[o]]),
scopePathLength:Yu(
[this.scopePathLength,[s]]),scopeLindex:Yu([this.scopeLindex,[i.lIndex]])})}}])})();X$.exports=function(
e){
return e.scopePath=[],e.scopePathItem=[],e.scopePathLength=[],e.scopeTypes=[],e.scopeLindex=[],e.scopeList=
[e.tags],new JY(e)}});var Jw=Ie((PQe,c_)=>{"use strict";m();function hd(e){"@babel/helpers - typeof";
return hd=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},hd(e)}function a_(e,t){return QY(e)||
XY(e,t)||YY(e,t)||VY()}function VY(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function YY(e,t){
if(e){if(typeof e=="string")return e_(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?e_(e,t):void 0}}function e_(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function XY(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function QY(
e){
if(k.isArray(e))return e}function t_(e,t){var n=h.keys(e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return h.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function Xu(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?t_(h(n),!0).forEach(function(r){eX(e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,
h.getOwnPropertyDescriptors(n)):t_(h(n)).forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(
n,r))})}return e}function eX(e,t,n){return(t=tX(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function tX(e){var t=nX(e,"string");return hd(t)=="symbol"?t:
t+""}function nX(e,t){if(hd(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(hd(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:w)(e)}var Us=wr(),n_=Us.getUnclosedTagException,
rX=Us.getUnopenedTagException,
oX=Us.getDuplicateOpenTagException,iX=Us.getDuplicateCloseTagException,r_=Us.throwMalformedXml,sX=Us.
throwXmlInvalid,o_=Us.XTTemplateError,Qf=Lt(),aX=Qf.isTextStart,uX=Qf.isTextEnd,i_=Qf.wordToUtf8,lX=Qf.
pushArray,u_=0,l_=1,gd=2,Xf=3;function cX(e,t){return e[0]<=t.offset&&t.offset<e[1]}function dX(e,t){
return aX(e)?(t&&r_(),!0):uX(e)?(t||r_(),!1):t}function mX(e){var t="",n=1,r=e.indexOf(" ");return e[
e.
length-2]==="/"?(t="selfclosing",r===-1&&(r=e.length-2)):e[1]==="/"?(n=2,t="end",r===-1&&(r=e.length-
1)):(t="start",r===-1&&(r=e.length-1)),{tag:e.slice(n,r),position:t}}function pX(e,t,n){for(var r=0,
o=e.length,i={},s=0;s<t.length;s++){var a=t[s];i[a]=!0}for(var u=0;u<n.length;u++){var l=n[u];i[l]=!1}
for(var c=[];r<o&&(r=e.indexOf("<",r),r!==-1);){var d=r,p=e.indexOf("<",r+1);r=e.indexOf(">",r),(r===
-1||p!==-1&&r>p)&&sX(e,d);var f=e.slice(d,r+1),b=mX(f),x=b.tag,A=b.position,N=i[x];N!=null&&c.push({
type:"tag",position:A,text:N,offset:d,value:f,tag:x})}return c}function fX(e,t,n){var r=[],o=!1,i={
offset:0},
s,a=e.reduce(function(l,c){var d=c.position,p=c.offset,f=i.offset,b=i.length;if(s=t.substr(f,p-f),o&&
d==="start"){if(f+b===p&&(s=t.substr(f,p-f+b+4),!n.allowUnclosedTag))return r.push(oX({xtag:s,offset:
f})),
i=c,l.push(Xu(Xu({},c),{},{error:!0})),l;n.allowUnclosedTag||r.push(n_({xtag:i_(s),offset:f})),l.pop(
)}
return!o&&d==="end"?n.allowUnopenedTag?l:f+b===p?(s=t.substr(f-4,p-f+b+4),r.push(iX({xtag:s,offset:f}
)),
i=c,l.push(Xu(Xu({},c),{},{error:!0})),l):(r.push(rX({xtag:s,offset:p})),i=c,l.push(Xu(Xu({},c),{},{
error:!0})),l):(o=d==="start",i=c,l.push(c),l)},[]);if(o){var u=i.offset;s=t.substr(u,t.length-u),n.
allowUnclosedTag||r.push(n_({xtag:i_(s),offset:u})),a.pop()}return{delimiterWithErrors:a,errors:r}}
function gX(e,t){
return e===-1&&t===-1?u_:e===t?l_:e===-1||t===-1?t<e?gd:Xf:e<t?gd:Xf}function hX(e){var t=e.split(
" ");
if(t.length!==2){var n=new o_("New Delimiters cannot be parsed");throw n.properties={id:
"change_delimiters_invalid",explanation:"Cannot parser delimiters"},n}var r=a_(t,2),o=r[0],i=r[1];if(
o.length===
0||i.length===0){var s=new o_("New Delimiters cannot be parsed");throw s.properties={id:
"change_delimiters_invalid",explanation:"Cannot parser delimiters"},s}return[o,i]}function yX(e,t,n){
var r=[],o=t.
start,i=t.end,s=-1,a=!1;if(o==null&&i==null)return[];for(;;){var u=e.indexOf(o,s+1),l=e.indexOf(i,s+
1),c=null,d=void 0,p=gX(u,l);switch(p===l_&&(p=a?Xf:gd),p){case u_:return r;case Xf:a=!1,s=l,c="end",
d=i.length;break;case gd:a=!0,s=u,c="start",d=o.length;break}if(n.changeDelimiterPrefix&&p===gd&&e[s+
o.length]===n.changeDelimiterPrefix){r.push({offset:u,position:"start",length:o.length,
changedelimiter:!0});
var f=e.indexOf(n.changeDelimiterPrefix,s+o.length+1),b=e.indexOf(i,f+1);r.push({offset:b,position:
"end",length:i.length,changedelimiter:!0});var x=e.substr(s+o.length+1,f-s-o.length-1),A=hX(x),N=a_(
A,
2);o=N[0],i=N[1],s=b;continue}r.push({offset:s,position:c,length:d})}}function s_(e,t,n){for(var r="",
o=0;o<e.length;o++){var i=e[o];r+=i.value}for(var s=yX(r,t,n),a=0,u=[],l=0;l<e.length;l++){var c=e[l];
a+=c.value.length,u.push({offset:a-c.value.length,lIndex:c.lIndex})}for(var d=fX(s,r,n),p=d.delimiterWithErrors,
f=d.errors,b=0,x=0,A=[],N=0;N<u.length;N++){for(var P=u[N],I=e[N],_=P.offset,L=[_,_+I.value.length],
M=I.value,z=[];x<p.length&&cX(L,p[x]);)z.push(p[x]),x++;var j=[],B=0;b>0&&(B=b,b=0);for(var H=0;H<z.
length;H++){var q=z[H],K=M.substr(B,q.offset-_-B);if(q.changedelimiter){q.position==="start"?K.length>
0&&j.push({type:"content",value:K}):B=q.offset-_+q.length;continue}K.length>0&&(j.push({type:
"content",value:K}),B+=K.length);var X={type:"delimiter",position:q.position,offset:B+_};j.push(X),B=q.offset-
_+q.length}b=B-M.length;var Q=M.substr(B);Q.length>0&&j.push({type:"content",value:Q}),A.push(j)}
return{
parsed:A,errors:f}}function Zw(e){return e.type==="content"&&e.position==="insidetag"}function bX(e){
return e.filter(Zw)}function wX(e,t){for(var n=!1,r=0;r<e.length;r++){var o=e[r];n=dX(o,n),o.type===
"content"&&(o.position=n?"insidetag":"outsidetag"),t!=="text"&&Zw(o)&&(o.value=o.value.replace(/>/g,
"&gt;"))}}c_.exports={parseDelimiters:s_,parse:function(t,n,r,o){wX(t,o);for(var i=s_(bX(t),n,r),s=i.
parsed,a=i.errors,u=[],l=0,c=0,d=0;d<t.length;d++){var p=t[d];if(Zw(p)){for(var f=0,b=s[l];f<b.length;
f++){
var x=b[f];x.type==="content"&&(x.position="insidetag"),x.lIndex=c++}lX(u,s[l]),l++}else p.lIndex=c++,
u.push(p)}return{errors:a,lexed:u}},xmlparse:function(t,n){for(var r=pX(t,n.text,n.other),o=0,i=[],s=0;
s<
r.length;s++){var a=r[s];t.length>o&&a.offset-o>0&&i.push({type:"content",value:t.substr(o,a.offset-
o)}),o=a.offset+a.value.length,delete a.offset,i.push(a)}return t.length>o&&i.push({type:"content",
value:t.
substr(o)}),i}}});var m_=Ie(($Qe,d_)=>{"use strict";m();function Vw(e){return TX(e)||xX(e)||kX(e)||
vX()}function vX(){
throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function kX(e,t){
if(e){if(typeof e=="string")return Yw(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?Yw(e,t):void 0}}function xX(e){if(typeof S!="undefined"&&e[S.iterator]!=null||e["@@iterator"]!=
null)return k.from(e)}function TX(e){if(k.isArray(e))return Yw(e)}function Yw(e,t){(t==null||t>e.length)&&
(t=e.length);for(var n=0,r=k(t);n<t;n++)r[n]=e[n];return r}function yd(e){return e.type==="placeholder"}
function SX(e){var t={},n=[{items:e.filter(yd),parents:[],path:[]}];function r(j,B,H){H.length&&
n.push({items:H,parents:[].concat(Vw(B.parents),[j]),path:j.dataBound!==!1&&!j.attrParsed&&j.value&&
!j.attrParsed?[].concat(Vw(B.path),[j.value]):Vw(B.path)})}function o(j,B){for(var H=arguments.length>
2&&arguments[2]!==void 0?arguments[2]:B.length,q=j,K=0;K<H;K++)q=q[B[K]];return q}function i(j,B){
for(var H=B.
length,q=0;q<B.length;q++){var K=B[q],X=typeof K.lIndex=="number"?K.lIndex:parseInt(K.lIndex.split(
"-")[0],10);X>j.lIndex&&H--}return H}for(;n.length>0;)for(var s=n.pop(),a=o(t,s.path),u=0,l=s.items;
u<
l.length;u++){var c,d,p=l[u];if(p.attrParsed){for(var f in p.attrParsed)r(p,s,p.attrParsed[f].filter(
yd));continue}if(p.subparsed){if(p.dataBound!==!1){var b,x;(b=a)[x=p.value]||(b[x]={})}r(p,s,p.subparsed.
filter(yd));continue}if(p.cellParsed){for(var A=0,N=p.cellPostParsed;A<N.length;A++){var P=N[A];if(P.
type==="placeholder"){if(P.module==="pro-xml-templating/xls-module-loop")continue;if(P.subparsed){
var I,
_;(I=a)[_=P.value]||(I[_]={}),r(P,s,P.subparsed.filter(yd))}else{var L,M,z=i(p,s.parents);a=o(t,s.path,
z),(L=a)[M=P.value]||(L[M]={})}}}continue}p.dataBound!==!1&&((c=a)[d=p.value]||(c[d]={}))}return t}
d_.
exports={getTags:SX,isPlaceholder:yd}});var f_=Ie((FQe,p_)=>{"use strict";m();var EX=Lt(),CX=EX.pushArray;
function RX(e,t){return t instanceof
C?CX(h.getOwnPropertyNames(t),["stack"]).reduce(function(n,r){return n[r]=t[r],r==="stack"&&(n[r]=t[
r].
toString()),n},{}):t}function DX(e,t){if(console.log(E.stringify({error:e},RX,t==="json"?2:null)),e.
properties&&e.properties.errors instanceof k){var n=e.properties.errors.map(function(r){return r.properties.
explanation}).join(`
`);console.log("errorMessages",n)}}p_.exports=DX});var Xw=Ie((LQe,g_)=>{"use strict";m();var OX=Lt(),
AX=OX.pregMatchAll;g_.exports=function(t,n){var r={
content:t},o=n.join("|"),i=new RegExp("(?:(<(?:".concat(o,")[^>]*>)([^<>]*)</(?:").concat(o,
")>)|(<(?:").concat(o,")[^>]*/>)"),"g");return r.matches=AX(i,r.content),r}});var y_=Ie((BQe,h_)=>{
"use strict";m();function bd(e){"@babel/helpers - typeof";return bd=typeof S=="function"&&typeof S.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},bd(e)}var NX=new RegExp(T.fromCharCode(
160),"g");function Qu(e){return e.replace(NX," ")}function PX(e,t){var n=bd(e);if(n==="string")return Qu(
t.substr(0,e.length))===e;if(e instanceof RegExp)return e.test(Qu(t));if(n==="function")return!!e(t)}
function IX(e,t){var n=bd(e);if(n==="string")return Qu(t).substr(e.length);if(e instanceof RegExp)return Qu(
t).match(e)[1];if(n==="function")return e(t)}function $X(e,t){var n=bd(e);if(n==="string")return[t,
Qu(
t).substr(e.length)];if(e instanceof RegExp)return Qu(t).match(e);if(n==="function")return[t,e(t)]}
h_.
exports={match:PX,getValue:IX,getValues:$X}});var x_=Ie((UQe,k_)=>{"use strict";m();function wd(e){
"@babel/helpers - typeof";return wd=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},wd(e)}function b_(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function Zi(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?b_(h(n),!0).forEach(function(r){
_X(
e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,h.getOwnPropertyDescriptors(n)):b_(h(n)).
forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(n,r))})}return e}function _X(e,t,
n){
return(t=FX(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function FX(e){var t=MX(e,"string");return wd(t)=="symbol"?t:t+""}function MX(e,t){if(wd(e)!="object"||
!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(wd(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
T:w)(e)}function w_(e,t){return zX(e)||BX(e,t)||jX(e,t)||LX()}function LX(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function jX(e,t){
if(e){if(typeof e=="string")return v_(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?v_(e,t):void 0}}function v_(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function BX(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function zX(
e){
if(k.isArray(e))return e}var eg=Lt(),UX=eg.wordToUtf8,Qw=eg.pushArray,WX=eg.isParagraphStart,KX=eg.isBreakTag,
ev=y_(),GX=ev.match,HX=ev.getValue,qX=ev.getValues;function ZX(e,t){for(var n=[],r=0;r<e.length;r++){
var o=e[r];if(o.matchers){var i=o.matchers(t);if(!(i instanceof k))throw new C(
"module matcher returns a non array");Qw(n,i)}}return n}function JX(e,t,n){for(var r=[],o=0;o<e.length;
o++){var i=e[o],s=w_(
i,2),a=s[0],u=s[1],l=i[2]||{};if(n.match(a,t)){var c=n.getValues(a,t);if(typeof l=="function"&&(l=l(
c)),!l.value){var d=w_(c,2);l.value=d[1]}r.push(Zi({type:"placeholder",prefix:a,module:u,onMatch:l.onMatch,
priority:l.priority},l))}}return r}function VX(e,t){var n=t.modules,r=t.startOffset,o=t.lIndex,i;t.offset=
r,t.match=GX,t.getValue=HX,t.getValues=qX;var s=ZX(n,t),a=JX(s,e,t);if(a.length>0){for(var u=null,l=0;
l<
a.length;l++){var c=a[l];c.priority||(c.priority=-c.value.length),(!u||c.priority>u.priority)&&(u=c)}
return u.offset=r,delete u.priority,u.endLindex=o,u.lIndex=o,u.raw=e,u.onMatch&&u.onMatch(u),delete u.
onMatch,delete u.prefix,u}for(var d=0;d<n.length;d++){var p=n[d];if(i=p.parse(e,t),i)return i.offset=
r,i.endLindex=o,i.lIndex=o,i.raw=e,i}return{type:"placeholder",value:e,offset:r,endLindex:o,lIndex:o}
}
var YX={preparse:function(t,n,r){function o(i,s){for(var a=0;a<n.length;a++){var u=n[a];i=u.preparse(
i,s)||i}return i}return o(t,r)},parse:function(t,n,r){var o=!1,i="",s,a=[],u=r.fileTypeConfig.droppedTagsInsidePlaceholder||
[];return t.reduce(function(l,c){return c.type==="delimiter"?(o=c.position==="start",c.position==="end"&&
(r.parse=function(d){return VX(d,Zi(Zi(Zi({},r),c),{},{startOffset:s,modules:n}))},l.push(r.parse(
UX(i))),Qw(l,a),a=[]),c.position==="start"&&(a=[],s=c.offset),i="",l):o?c.type!=="content"||c.position!==
"insidetag"?(r.syntax.preserveNewlinesInTags&&(KX(c)||WX(c))&&(i+=`
`),u.indexOf(c.tag)!==-1||a.push(c),l):(i+=c.value,l):(l.push(c),l)},[])},postparse:function(t,n,r){
function o(a,u,l){for(var c=[],d=0;d<n.length;d++){var p=n[d];c.push(p.getTraits(a,u,l))}return c}
var i=[];
function s(a,u){for(var l=a,c=0;c<n.length;c++){var d=n[c],p=d.postparse(l,Zi(Zi({},u),{},{postparse:
function(b,x){
return s(b,Zi(Zi({},u),x))},getTraits:o}));if(p!=null){if(p.errors){Qw(i,p.errors),l=p.postparsed;
continue}
l=p}}return l}return{postparsed:s(t,r),errors:i}}};k_.exports=YX});var tv=Ie((KQe,T_)=>{"use strict";
m();function XX(e,t){if(e.lIndex==null)return null;var n=t.scopeManager.
scopePathItem;e.parentPart&&(n=n.slice(0,n.length-1));var r=t.filePath+"@"+e.lIndex.toString()+"-"+n.
join("-");return r}T_.exports=XX});var R_=Ie((HQe,C_)=>{"use strict";m();var E_=wr(),QX=E_.throwUnimplementedTagType,
eQ=E_.XTScopeParserError,
tQ=Lt(),S_=tQ.pushArray,nQ=tv();function rQ(e,t){for(var n=0,r=t.modules;n<r.length;n++){var o=r[n],
i=o.render(e,t);if(i)return i}return!1}function oQ(e){var t=e.baseNullGetter,n=e.compiled,r=e.scopeManager;
e.nullGetter=function(f,b){return t(f,b||r)};for(var o=[],i=[],s=0,a=n.length;s<a;s++){var u=n[s];e.
index=s,e.resolvedId=nQ(u,e);var l=void 0;try{l=rQ(u,e)}catch(f){if(f instanceof eQ){o.push(f),i.push(
u);continue}throw f}if(l){l.errors&&S_(o,l.errors),i.push(l);continue}if(u.type==="content"||u.type===
"tag"){i.push(u);continue}QX(u,s)}for(var c=[],d=0;d<i.length;d++){var p=i[d].value;p instanceof k?
S_(
c,p):p&&c.push(p)}return{errors:o,parts:c}}C_.exports=oQ});var O_=Ie((ZQe,D_)=>{"use strict";m();
function iQ(e){for(var t=0,n=-1,r=0;r<e.length;r++){var o=e[r];
if(o instanceof D){n!==-1&&(t+=3,n=-1),t+=o.length;continue}for(var i=0;i<o.length;i++){var s=o.charCodeAt(
i);if(n!==-1){if((s&64512)===56320){t+=4,n=-1;continue}t+=3,n=-1}if((s&64512)===55296)if(i+1<o.length){
var a=o.charCodeAt(i+1);if((a&64512)===56320){t+=4,i++;continue}}else{n=s;continue}t+=s<128?1:s<2048?
2:3}}return t+(n===-1?0:3)}function sQ(e,t){var n=0,r=-1;function o(c){c<128?t[n++]=c:c<2048?(t[n++]=
192|c>>>6,t[n++]=128|c&63):c<65536?(t[n++]=224|c>>>12,t[n++]=128|c>>>6&63,t[n++]=128|c&63):(t[n++]=240|
c>>>18,t[n++]=128|c>>>12&63,t[n++]=128|c>>>6&63,t[n++]=128|c&63)}for(var i=0;i<e.length;i++){var s=e[
i];
if(s instanceof D){r!==-1&&(o(r),r=-1),t.set(s,n),n+=s.length;continue}for(var a=0;a<s.length;a++){
var u=s.
charCodeAt(a);if(r!==-1){if((u&64512)===56320){o(65536+(r-55296<<10)+(u-56320)),r=-1;continue}o(r),r=
-1}if((u&64512)===55296)if(a+1<s.length){var l=s.charCodeAt(a+1);if((l&64512)===56320)u=65536+(u-55296<<
10)+(l-56320),a++;else{o(u);continue}}else{r=u;continue}o(u)}}r!==-1&&o(r)}function aQ(e,t){for(var n=0,
r=e.length;n<r;n++)typeof e[n]=="number"&&(e[n]=e[n].toString());for(var o=0,i=t.modules;o<i.length;
o++){
var s=i[o];e=s.postrender(e,t)}var a=t.joinUncorrupt(e,t),u=new D(iQ(a));sQ(a,u);for(var l=0;l<a.length;
l++)
delete a[l];return u}D_.exports=aQ});var F_=Ie((VQe,__)=>{"use strict";m();function vd(e){
"@babel/helpers - typeof";return vd=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},vd(e)}function A_(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function N_(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?A_(h(n),!0).forEach(function(r){
uQ(
e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,h.getOwnPropertyDescriptors(n)):A_(h(n)).
forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(n,r))})}return e}function uQ(e,t,
n){
return(t=lQ(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function lQ(e){var t=cQ(e,"string");return vd(t)=="symbol"?t:t+""}function cQ(e,t){if(vd(e)!="object"||
!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(vd(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
T:w)(e)}var dQ=Lt(),P_=dQ.pushArray,mQ=tv();function pQ(e,t){for(var n=0,r=t.modules;n<r.length;n++){
var o=r[n],i=o.resolve(e,t);if(i)return i}return!1}function $_(e,t,n,r){var o=pQ(e,N_(N_({},r),{},{
resolvedId:mQ(
e,r)}));if(o)return o.then(function(i){t.push({tag:e.value,lIndex:e.lIndex,value:i})}).catch(
function(i){
i instanceof k?P_(n,i):n.push(i)});if(e.type==="placeholder")return r.scopeManager.getValueAsync(e.value,
{part:e}).then(function(i){return i==null?r.nullGetter(e):i}).then(function(i){t.push({tag:e.value,
lIndex:e.
lIndex,value:i})}).catch(function(i){i instanceof k?P_(n,i):n.push(i)})}function fQ(e){var t=[],n=[],
r=e.baseNullGetter,o=e.scopeManager;e.nullGetter=function(s,a){return r(s,a||o)},e.resolved=t;var i=gQ(
e,n,t);return i?i.then(function(){return I_(e,n,t)}):I_(e,n,t)}function gQ(e,t,n){for(var r=null,o=function(
){
var u=s[i];if(["content","tag"].indexOf(u.type)!==-1)return 1;u.resolveFirst&&(r!=null||(r=Promise.resolve(
null)),r=r.then(function(){return $_(u,n,t,e)}))},i=0,s=e.compiled;i<s.length;i++)o();return r}
function I_(e,t,n){
for(var r=[],o=0,i=e.compiled;o<i.length;o++){var s=i[o];["content","tag"].indexOf(s.type)===-1&&(s.
resolveFirst||r.push($_(s,n,t,e)))}return Promise.all(r).then(function(){return{errors:t,resolved:n}
})}
__.exports=fQ});var j_=Ie((XQe,L_)=>{"use strict";m();var kd=Lt(),el=kd.startsWith,hQ=kd.endsWith,nv=kd.isStarting,
M_=kd.
isEnding,yQ=kd.isWhiteSpace,bQ=Vf();function wQ(e){for(var t="",n=0,r=e.length;n<r;n++){var o=e[n];o instanceof
D||yQ(o)||el(o,"<w:bookmarkEnd")||(hQ(t,"</w:tbl>")&&!el(o,"<w:p")&&!el(o,"<w:tbl")&&!el(o,
"<w:sectPr")&&!el(o,"</w:ftr>")&&!el(o,"</w:hdr>")&&(o="<w:p/>".concat(o)),t=o,e[n]=o)}return e}
function vQ(e,t){
var n=t.fileTypeConfig.tagShouldContain||[],r=-1;bQ.docx.indexOf(t.contentType)!==-1&&(e=wQ(e));for(
var o=-1,
i=0,s=n.length;i<s;i++)for(var a=n[i],u=a.tag,l=a.shouldContain,c=a.value,d=a.drop,p=a.dropParent,f=null,
b=0,x=e.length;b<x;b++){var A=e[b];if(!(A instanceof D)){if(r===i)if(M_(A,u)){if(r=-1,p){for(var N=-1,
P=o;P>0;P--)if(nv(e[P],p)){N=P;break}for(var I=N;I<=e.length;I++){if(M_(e[I],p)){e[I]="";break}e[I]=
""}}else{for(var _=o;_<=b;_++)e[_]="";d||(e[b]=f.join("")+c+A)}f=null}else{f&&f.push(A);for(var L=0,
M=l.length;L<M;L++)if(nv(A,l[L])){r=-1,f=null;break}}r===-1&&nv(A,u)&&A.indexOf("<",1)===-1&&(A[A.length-
2]==="/"?e[b]="":(o=b,r=i,f=d||p?null:[A]))}}return e}L_.exports=vQ});var q_=Ie((eet,H_)=>{
"use strict";m();function xd(e){"@babel/helpers - typeof";return xd=typeof S=="function"&&typeof S.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},xd(e)}function kQ(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function B_(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,TQ(r.key),r)}}function xQ(e,t,n){return t&&B_(e.prototype,t),n&&B_(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function TQ(e){var t=SQ(e,"string");return xd(t)=="symbol"?t:t+""}
function SQ(e,t){
if(xd(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(xd(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:w)(e)}var ov=Lt(),z_=ov.pushArray,EQ=ov.wordToUtf8,CQ=ov.convertSpaces,RQ=Xw(),U_=Jw(),rv=x_(
),
W_=R_(),DQ=O_(),K_=F_(),OQ=j_(),AQ=Function.prototype.bind,G_=Function.prototype.call,NQ=G_.bind(G_,
AQ);function PQ(e,t){for(var n=RQ(e,t),r=[],o=0,i=n.matches;o<i.length;o++){var s=i[o];r.push(s.array[
2])}
return EQ(CQ(r.join("")))}H_.exports=(function(){function e(t,n){kQ(this,e),this.cachedParsers={},
this.
content=t;for(var r in n)this[r]=n[r];this.setModules({inspect:{filePath:n.filePath}})}return xQ(e,[
{key:"resolveTags",value:function(n){var r=this;this.tags=n;var o=this.getOptions(),i=this.filePath;
o.scopeManager=this.scopeManager,o.resolve=K_;for(var s=[],a=[],u=0,l=this.modules;u<l.length;u++){
var c=l[u];
a.push(Promise.resolve(c.preResolve(o)).catch(function(d){s.push(d)}))}return Promise.all(a).then(
function(){
if(s.length!==0)throw s;return K_(o).then(function(d){for(var p=d.resolved,f=d.errors,b=0;b<f.length;
b++){
var x,A=f[b];A instanceof C||(A=new C(A)),(x=A).properties||(x.properties={}),A.properties.file=i,f[
b]=
A}if(f.length!==0)throw f;return Promise.all(p).then(function(N){return o.scopeManager.root.finishedResolving=
!0,o.scopeManager.resolved=N,r.setModules({inspect:{resolved:N,filePath:i}}),N})}).catch(function(d){
throw r.errorChecker(d),d})})}},{key:"getFullText",value:function(){return PQ(this.content,this.fileTypeConfig.
tagsXmlTextArray)}},{key:"setModules",value:function(n){for(var r=0,o=this.modules;r<o.length;r++){
var i=o[r];
i.set(n)}}},{key:"preparse",value:function(){this.allErrors=[],this.xmllexed=U_.xmlparse(this.content,
{text:this.fileTypeConfig.tagsXmlTextArray,other:this.fileTypeConfig.tagsXmlLexedArray}),this.setModules(
{inspect:{filePath:this.filePath,xmllexed:this.xmllexed}});var n=U_.parse(this.xmllexed,this.delimiters,
this.syntax,this.fileType),r=n.lexed,o=n.errors;z_(this.allErrors,o),this.lexed=r,this.setModules({
inspect:{
filePath:this.filePath,lexed:this.lexed}});var i=this.getOptions();this.lexed=rv.preparse(this.lexed,
this.modules,i)}},{key:"parse",value:function(){var n=arguments.length>0&&arguments[0]!==void 0?
arguments[0]:
{},r=n.noPostParse;this.setModules({inspect:{filePath:this.filePath}});var o=this.getOptions();
return this.
parsed=rv.parse(this.lexed,this.modules,o),this.setModules({inspect:{filePath:this.filePath,parsed:
this.
parsed}}),r?this:this.postparse()}},{key:"postparse",value:function(){var n=this.getOptions(),r=rv.postparse(
this.parsed,this.modules,n),o=r.postparsed,i=r.errors;return this.postparsed=o,this.setModules({
inspect:{
filePath:this.filePath,postparsed:this.postparsed}}),z_(this.allErrors,i),this.errorChecker(this.allErrors),
this}},{key:"errorChecker",value:function(n){for(var r=0,o=n;r<o.length;r++){var i=o[r];i.properties||
(i.properties={}),i.properties.file=this.filePath}for(var s=0,a=this.modules;s<a.length;s++){var u=a[
s];
n=u.errorsTransformer(n)}}},{key:"baseNullGetter",value:function(n,r){for(var o=null,i=0,s=this.modules;
i<
s.length;i++){var a=s[i];o==null&&(o=a.nullGetter(n,r,this))}return o!=null?o:this.nullGetter(n,r)}}
,
{key:"getOptions",value:function(){return{compiled:this.postparsed,cachedParsers:this.cachedParsers,
tags:this.tags,modules:this.modules,parser:this.parser,contentType:this.contentType,relsType:this.relsType,
baseNullGetter:NQ(this.baseNullGetter,this),filePath:this.filePath,syntax:this.syntax,fileTypeConfig:
this.
fileTypeConfig,fileType:this.fileType,linebreaks:this.linebreaks,stripInvalidXMLChars:this.stripInvalidXMLChars}
}},
{key:"render",value:function(n){this.filePath=n;var r=this.getOptions();r.resolved=this.scopeManager.
resolved,r.scopeManager=this.scopeManager,r.render=W_,r.joinUncorrupt=OQ;var o=W_(r),i=o.errors,s=o.
parts;return i.length>0?(this.allErrors=i,this.errorChecker(i),this):(this.content=DQ(s,r),this.setModules(
{inspect:{filePath:this.filePath,content:this.content}}),this)}}])})()});var uF=Ie((net,aF)=>{
"use strict";m();function Ed(e){"@babel/helpers - typeof";return Ed=typeof S=="function"&&typeof S.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},Ed(e)}function Z_(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function Ji(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?Z_(h(n),!0).forEach(function(r){
IQ(
e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(e,h.getOwnPropertyDescriptors(n)):Z_(h(n)).
forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(n,r))})}return e}function IQ(e,t,
n){
return(t=oF(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function $Q(e,t){return LQ(e)||MQ(e,t)||FQ(e,t)||_Q()}function _Q(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function FQ(e,t){
if(e){if(typeof e=="string")return J_(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?J_(e,t):void 0}}function J_(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function MQ(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function LQ(
e){
if(k.isArray(e))return e}function jQ(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function V_(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||
!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(e,oF(r.key),r)}}function BQ(e,t,n){
return t&&V_(e.prototype,t),n&&V_(e,n),h.defineProperty(e,"prototype",{writable:!1}),e}function oF(e){
var t=zQ(e,"string");return Ed(t)=="symbol"?t:t+""}function zQ(e,t){if(Ed(e)!="object"||!e)return e;
var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Ed(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:w)(e)}var vr=Lt(),UQ=vr.chunkBy,
tg=vr.last,av=vr.isParagraphStart,iv=vr.isModule,Y_=vr.pushArray,iF=vr.isParagraphEnd,WQ=vr.isContent,
Sd=vr.startsWith,uv=vr.isTagEnd,tl=vr.isTagStart,sv=vr.getSingleAttribute,X_=vr.setSingleAttribute,
KQ=Vf(),
GQ=qi(),HQ=Lt(),Q_=HQ.isWhiteSpace,Td="loop";function qQ(e){for(var t=0;t<e.length;t++){var n=e[t];
if(WQ(
n))return!0}return!1}function ZQ(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.type!=="content")return n}
return null}function sF(e){var t=ZQ(e.subparsed);return t!=null&&t.tag!=="w:t"}function JQ(e){return e.
hasPageBreak&&sF(e)?'<w:p><w:r><w:br w:type="page"/></w:r></w:p>':""}function VQ(e){return e.length&&
av(e[0])&&iF(tg(e))}function eF(e){return qQ(e)?0:e.length}function tF(e){var t=e.parts.length-1;e.parts[
t]===
"</w:p>"?e.parts.splice(t,0,'<w:r><w:br w:type="page"/></w:r>'):e.parts.push(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}function YQ(e){e.parts.unshift(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}
function XQ(e){for(var t=0;t<e.length;t++){var n=e[t];if(tl("w:type",n)&&n.value.indexOf(
"continuous")!==
-1)return!0}return!1}function QQ(e){for(var t=0;t<e.length;t++){var n=e[t];if(tl("w:type",n)&&n.value.
indexOf('w:val="nextPage"')!==-1)return!0}return!1}function eee(e,t){for(var n="",r=0;r<t.length;r++){
var o=t[r].value;n+=o}e.unshift("<w:p><w:pPr>".concat(n,"</w:pPr></w:p>"))}function tee(e){for(var t=!1,
n=!1,r=0;r<e.length;r++){var o=e[r];!t&&Sd(o,"<w:sectPr")&&(n=!0),n&&(Sd(o,"<w:type")&&(t=!0),!t&&Sd(
o,"</w:sectPr")&&(e.splice(r,0,'<w:type w:val="continuous"/>'),r++))}return e}function nee(e){for(
var t=0,
n=0;n<e.length;n++)!Sd(e[n],"<w:headerReference")&&!Sd(e[n],"<w:footerReference")&&(e[t]=e[n],t++);
return e.
length=t,e}function nF(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag==="w:br"&&n.value.indexOf(
'w:type="page"')!==-1)return!0}return!1}function rF(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag===
"w:drawing")return!0}return!1}function ree(e){for(var t=[],n=null,r=0;r<e.length;r++){var o=e[r];tl(
"w:sectPr",o)&&(n=[],t.push(n)),n!==null&&n.push(o),uv("w:sectPr",o)&&(n=null)}return t}function oee(
e){
for(var t=!1,n=0,r=0;r<e.length;r++){var o=e[r];tl("w:sectPr",o)&&(t=!0),t&&(o.tag==="w:headerReference"||
o.tag==="w:footerReference")&&(n++,t=!1),uv("w:sectPr",o)&&(t=!1)}return n}function iee(e){for(var t=[
],
n=!1,r=e.length-1;r>=0;r--){var o=e[r];if(uv("w:sectPr",o)&&(n=!0),tl("w:sectPr",o)&&(t.unshift(o.value),
n=!1),n&&t.unshift(o.value),av(o)){if(t.length>0)return t.join("");break}}return""}var see=(function(
){
function e(){jQ(this,e),this.name="LoopModule",this.inXfrm=!1,this.totalSectPr=0,this.prefix={start:
"#",end:"/",dash:/^-([^\s]+)\s(.+)/,inverted:"^"}}return BQ(e,[{key:"optionsTransformer",value:
function(n,r){
return this.docxtemplater=r,n}},{key:"preparse",value:function(n,r){var o=r.contentType;KQ.main.indexOf(
o)!==-1&&(this.sects=ree(n))}},{key:"matchers",value:function(){var n=Td;return[[this.prefix.start,n,
{expandTo:"auto",location:"start",inverted:!1}],[this.prefix.inverted,n,{expandTo:"auto",location:
"start",inverted:!0}],[this.prefix.end,n,{location:"end"}],[this.prefix.dash,n,function(r){var o=$Q(
r,
3),i=o[1],s=o[2];return{location:"start",inverted:!1,expandTo:i,value:s}}]]}},{key:"getTraits",value:
function(n,r){
if(n==="expandPair"){for(var o=[],i=0,s=r.length;i<s;i++){var a=r[i];iv(a,Td)&&a.subparsed==null&&o.
push({part:a,offset:i})}return o}}},{key:"postparse",value:function(n,r){var o=r.basePart;if(o&&this.
docxtemplater.fileType==="docx"&&n.length>0){o.sectPrCount=oee(n),this.totalSectPr+=o.sectPrCount;
for(var i=this.
sects,s=0,a=i.length;s<a;s++){var u=i[s];if(o.lIndex<u[0].lIndex){s+1<i.length&&XQ(i[s+1])&&(o.addContinuousType=
!0);break}if(n[0].lIndex<u[0].lIndex&&u[0].lIndex<o.lIndex){QQ(i[s])&&(o.addNextPage={index:s});
break}}
o.lastParagrapSectPr=iee(n)}if(!o||o.expandTo!=="auto"||o.module!==Td||!VQ(n))return n;o.paragraphLoop=
!0;var l=0,c=UQ(n,function(x){return av(x)&&(l++,l===1)?"start":iF(x)&&(l--,l===0)?"end":null}),d=c[
0],
p=tg(c),f=eF(d),b=eF(p);return f>0&&c[1][0].type==="content"&&Q_(c[1][0].value)&&(f+=1),b>0&&tg(c[c.
length-2]).type==="content"&&Q_(tg(c[c.length-2]).value)&&(b+=1),o.hasPageBreakBeginning=nF(d),o.hasPageBreak=
nF(p),rF(d)&&(f=0),rF(p)&&(b=0),n.slice(f,n.length-b)}},{key:"resolve",value:function(n,r){var o=this;
if(!iv(n,Td))return null;var i=r.scopeManager,s=i.getValueAsync(n.value,{part:n}),a=[],u;o.resolveSerially&&
(u=Promise.resolve(null));function l(d,p,f){var b=i.createSubScopeManager(d,n.value,p,n,f);o.resolveSerially?
(u=u.then(function(){return r.resolve(Ji(Ji({},r),{},{compiled:n.subparsed,tags:{},scopeManager:b}))}
),
a.push(u)):a.push(r.resolve(Ji(Ji({},r),{},{compiled:n.subparsed,tags:{},scopeManager:b})))}var c=[];
return s.then(function(d){return d!=null||(d=r.nullGetter(n)),d instanceof Promise?d.then(function(p){
return p instanceof k?Promise.all(p):p}):d instanceof k?Promise.all(d):d}).then(function(d){return i.
loopOverValue(d,l,n.inverted),Promise.all(a).then(function(p){for(var f=[],b=0;b<p.length;b++){var x=p[
b],
A=x.resolved,N=x.errors;Y_(c,N),f.push(A)}return f}).then(function(p){if(c.length>0)throw c;return p}
)})}},
{key:"render",value:function(n,r){var o=this;if(n.tag==="p:xfrm"&&(o.inXfrm=n.position==="start"),n.
tag==="a:ext"&&o.inXfrm)return o.lastExt=n,n;if(!iv(n,Td))return null;var i=[],s=[],a=0,u=n.subparsed[
0],
l=0;(u==null?void 0:u.tag)==="a:tr"&&(l=+sv(u.value,"h")),a-=l;var c=0,d=sF(n);function p(A,N,P){a+=
l;for(var I=r.scopeManager.createSubScopeManager(A,n.value,N,n,P),_=0,L=n.subparsed;_<L.length;_++){
var M=L[_];if(tl("a16:rowId",M)){var z=+sv(M.value,"val")+c;c=1,M.value=X_(M.value,"val",z)}}var j=r.
render(Ji(Ji({},r),{},{compiled:n.subparsed,tags:{},scopeManager:I}));n.hasPageBreak&&N===P-1&&d&&tF(
j);var B=I.scopePathItem.some(function(X){return X!==0});B?(n.sectPrCount===1&&(j.parts=nee(j.parts)),
n.addContinuousType&&(j.parts=tee(j.parts))):n.addNextPage&&eee(j.parts,o.sects[n.addNextPage.index]),
n.addNextPage&&tF(j),n.hasPageBreakBeginning&&d&&YQ(j);for(var H=0,q=j.parts;H<q.length;H++){var K=q[
H];
i.push(K)}Y_(s,j.errors)}var f=r.scopeManager.getValue(n.value,{part:n});f!=null||(f=r.nullGetter(n));
var b=r.scopeManager.loopOverValue(f,p,n.inverted);if(b===!1)return n.lastParagrapSectPr?n.paragraphLoop?
{value:"<w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr></w:p>")}:{value:
"</w:t></w:r></w:p><w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr><w:r><w:t>")}:{value:JQ(n)||"",
errors:s};if(a!==0){var x=+sv(
o.lastExt.value,"cy");o.lastExt.value=X_(o.lastExt.value,"cy",x+a)}return{value:r.joinUncorrupt(i,Ji(
Ji({},r),{},{basePart:n})),errors:s}}}])})();aF.exports=function(){return GQ(new see)}});var fF=Ie((
oet,pF)=>{"use strict";m();function Cd(e){"@babel/helpers - typeof";return Cd=typeof S=="function"&&
typeof S.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},Cd(e)}function aee(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function lF(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,lee(r.key),r)}}function uee(e,t,n){return t&&lF(e.prototype,t),n&&lF(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function lee(e){var t=cee(e,"string");return Cd(t)=="symbol"?t:t+""}
function cee(e,t){
if(Cd(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Cd(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:w)(e)}var dee=qi(),Rd=Lt(),mee=Rd.isTextStart,pee=Rd.isTextEnd,fee=Rd.endsWith,gee=Rd.startsWith,
cF=Rd.pushArray,dF='<w:t xml:space="preserve">',hee=dF.length,mF="</w:t>",yee=mF.length;function bee(
e){
return mee(e)&&e.tag==="w:t"}function lv(e,t){var n=e[t].value;return e[t+1].value==="</w:t>"||n.indexOf(
'xml:space="preserve"')!==-1?n:n.substr(0,n.length-1)+' xml:space="preserve">'}function wee(e,t){
return e&&
e.basePart&&t.length>1}var vee=(function(){function e(){aee(this,e),this.name="SpacePreserveModule"}
return uee(e,[{key:"postparse",value:function(n,r){var o=[],i=!1,s=0,a=0;function u(c,d){return c.type===
"placeholder"&&d.length>1}var l=n.reduce(function(c,d){return bee(d)&&(i=!0,a=o.length),i?(o.push(d),
wee(r,o)&&(s=r.basePart.endLindex,o[0].value=lv(o,0)),u(d,o)&&(o[a].value=lv(o,a),s=d.endLindex),pee(
d)&&d.lIndex>s&&(s!==0&&(o[a].value=lv(o,a)),cF(c,o),o=[],i=!1,s=0,a=0),c):(c.push(d),c)},[]);return cF(
l,o),l}},{key:"postrender",value:function(n){for(var r=0,o=!1,i=0,s=n.length;i<s;i++)if(!(n[i]===""||
n[i]instanceof D)){var a=n[i];o&&gee(a,mF)&&(n[r]=n[r].substr(0,n[r].length-hee)+"<w:t/>",a=a.substr(
yee),n[i]=a),o=fee(a,dF),r=i}return n}}])})();pF.exports=function(){return dee(new vee)}});var vF=Ie(
(set,wF)=>{"use strict";m();function Dd(e){"@babel/helpers - typeof";return Dd=typeof S=="function"&&
typeof S.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},Dd(e)}function kee(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function gF(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,Tee(r.key),r)}}function xee(e,t,n){return t&&gF(e.prototype,t),n&&gF(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function Tee(e){var t=See(e,"string");return Dd(t)=="symbol"?t:t+""}
function See(e,t){
if(Dd(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Dd(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:w)(e)}var Eee=Jf(),yF=Lt(),Cee=yF.isContent,hF=yF.getPartWithDelimiters,bF=wr(),Ree=bF.throwRawTagShouldBeOnlyTextInParagraph,
Dee=bF.getInvalidRawXMLValueException,Oee=qi(),cv="rawxml";function Aee(e){for(var t=e.part,n=e.left,
r=e.right,o=e.postparsed,i=e.index,s=o.slice(n+1,r),a=0,u=s.length;a<u;a++)if(a!==i-n-1){var l=s[a];
Cee(l)&&Ree({paragraphParts:s,part:t})}return t}var Nee=(function(){function e(){kee(this,e),this.name=
"RawXmlModule",this.prefix="@"}return xee(e,[{key:"optionsTransformer",value:function(n,r){return this.
fileTypeConfig=r.fileTypeConfig,n}},{key:"matchers",value:function(){return[[this.prefix,cv]]}},{key:
"postparse",value:function(n){var r=this;return Eee.expandToOne(n,{moduleName:cv,getInner:Aee,
expandTo:this.
fileTypeConfig.tagRawXml,error:{message:"Raw tag not in paragraph",id:"raw_tag_outerxml_invalid",
explanation:function(i){
return'The tag "'.concat(hF(i,r.docxtemplater),
'" is not inside a paragraph, putting raw tags inside an inline loop is disallowed.')}}})}},{key:
"render",value:function(n,r){if(n.module!==cv)return null;
var o,i=[];try{o=r.scopeManager.getValue(n.value,{part:n}),o!=null||(o=r.nullGetter(n))}catch(s){
return i.
push(s),{errors:i}}return o=o||"",typeof o=="string"?{value:o}:{errors:[Dee({tag:n.value,value:o,
partDelims:hF(
n,this.docxtemplater),part:n,offset:n.offset})]}}}])})();wF.exports=function(){return Oee(new Nee)}}
);var xF=Ie((uet,kF)=>{"use strict";m();function Pee(e,t){for(var n=-1,r=0,o=e.length;r<o;r++)t[r]>=e[
r].
length||(n===-1||e[r][t[r]].offset<e[n][t[n]].offset)&&(n=r);return n}kF.exports=function(e){for(var t=0,
n=0,r=e;n<r.length;n++){var o=r[n];t+=o.length}e=e.filter(function(l){return l.length>0});for(var i=new k(
t),s=e.map(function(){return 0}),a=0;a<t;a++){var u=Pee(e,s);i[a]=e[u][s[u]],s[u]++}return i}});var RF=Ie(
(det,CF)=>{"use strict";m();function Od(e){"@babel/helpers - typeof";return Od=typeof S=="function"&&
typeof S.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},Od(e)}function Iee(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function TF(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,_ee(r.key),r)}}function $ee(e,t,n){return t&&TF(e.prototype,t),n&&TF(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function _ee(e){var t=Fee(e,"string");return Od(t)=="symbol"?t:t+""}
function Fee(e,t){
if(Od(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Od(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:w)(e)}var Mee="expandPair",Lee=xF(),pv=Lt(),jee=pv.getLeft,Bee=pv.getRight,mv=pv.pushArray,
zee=qi(),Uee=Jf(),Wee=Uee.getExpandToDefault,fv=wr(),SF=fv.getUnmatchedLoopException,Kee=fv.getClosingTagNotMatchOpeningTag,
EF=fv.getUnbalancedLoopException;function Gee(e){switch(e.location){case"start":return 1;case"end":
return-1}}
function dv(e,t){return e!=null&&t!=null&&(e.part.location==="start"&&t.part.location==="end"&&e.part.
value===t.part.value||t.part.value==="")}function Hee(e){for(var t=0,n=[];t<e.length;){var r=e[t].part;
if(r.location==="end"){if(t===0)return e.splice(0,1),n.push(SF(r)),{traits:e,errors:n};var o=t,i=t-1,
s=1;if(dv(e[i],e[o]))return e.splice(o,1),e.splice(i,1),{errors:n,traits:e};for(;s<50;){var a=e[i-s],
u=e[o+s];if(dv(a,e[o]))return e.splice(o,1),e.splice(i-s,1),{errors:n,traits:e};if(dv(e[i],u))return e.
splice(o+s,1),e.splice(i,1),{errors:n,traits:e};s++}return n.push(Kee({tags:[e[i].part,e[o].part]})),
e.splice(o,1),e.splice(i,1),{traits:e,errors:n}}t++}for(var l=0;l<e.length;l++){var c=e[l].part;n.push(
SF(c))}return{traits:[],errors:n}}function qee(e){var t={},n=[],r=[],o=[];for(mv(o,e);o.length>0;){
var i=Hee(
o);mv(n,i.errors),o=i.traits}if(n.length>0)return{pairs:r,errors:n};for(var s=0,a=0;a<e.length;a++){
var u=e[a],l=u.part,c=Gee(l);if(s+=c,c===1)t[s]=u;else{var d=t[s+1];s===0&&r.push([d,u])}s=s>=0?s:0}
return{pairs:r,errors:n}}var Zee=(function(){function e(){Iee(this,e),this.name="ExpandPairTrait"}
return $ee(
e,[{key:"optionsTransformer",value:function(n,r){return r.options.paragraphLoop&&mv(r.fileTypeConfig.
expandTags,r.fileTypeConfig.onParagraphLoop),this.expandTags=r.fileTypeConfig.expandTags,n}},{key:
"postparse",value:function(n,r){var o=this,i=r.getTraits,s=r.postparse,a=r.fileType,u=i(Mee,n,r);u=u.map(
function(P){return P||[]}),u=Lee(u);var l=qee(u),c=l.pairs,d=l.errors,p=0,f=null,b=c.map(function(P){
var I=P[0].part.expandTo;if(I==="auto"&&a!=="text"){var _=Wee(n,P,o.expandTags);_.error&&d.push(_.error),
I=_.value}if(!I||a==="text"){var L=P[0].offset,M=P[1].offset;return L<p&&!o.docxtemplater.options.syntax.
allowUnbalancedLoops&&d.push(EF(P,f)),f=P,p=M,[L,M]}var z,j;try{z=jee(n,I,P[0].offset)}catch(B){d.push(
B)}try{j=Bee(n,I,P[1].offset)}catch(B){d.push(B)}return z<p&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&
d.push(EF(P,f)),p=j,f=P,[z,j]});if(d.length>0)return{postparsed:n,errors:d};var x=0,A,N=n.reduce(
function(P,I,_){
var L=x<c.length&&b[x][0]<=_&&_<=b[x][1],M=c[x],z=b[x];if(!L)return P.push(I),P;if(z[0]===_&&(A=[]),
M[0].offset!==_&&M[1].offset!==_&&A.push(I),z[1]===_){var j=n[M[0].offset];j.subparsed=s(A,{basePart:
j}),
j.endLindex=M[1].part.lIndex,delete j.location,delete j.expandTo,P.push(j),x++;for(var B=b[x];B&&B[0]<
_;)x++,B=b[x]}return P},[]);return{postparsed:N,errors:d}}}])})();CF.exports=function(){return zee(
new Zee)}});var PF=Ie((pet,NF)=>{"use strict";m();function Ad(e){"@babel/helpers - typeof";return Ad=typeof S=="function"&&
typeof S.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},Ad(e)}function Jee(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function DF(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),h.defineProperty(
e,Yee(r.key),r)}}function Vee(e,t,n){return t&&DF(e.prototype,t),n&&DF(e,n),h.defineProperty(e,
"prototype",{writable:!1}),e}function Yee(e){var t=Xee(e,"string");return Ad(t)=="symbol"?t:t+""}
function Xee(e,t){
if(Ad(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Ad(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?T:w)(e)}var Qee=qi(),AF=wr(),ete=AF.getScopeCompilationError,tte=AF.getCorruptCharactersException,
gv=Lt(),OF=gv.utf8ToWord,nte=gv.hasCorruptCharacters,rte=gv.removeCorruptCharacters,ng=Hw(),ote=ng.settingsContentType,
ite=ng.coreContentType,ste=ng.appContentType,ate=ng.customContentType,ute=[ote,ite,ste,ate],lte={
docx:"w",pptx:"a"},cte=(function(){function e(){Jee(this,e),this.name="Render",this.recordRun=!1,
this.recordedRun=
[]}return Vee(e,[{key:"set",value:function(n){n.compiled&&(this.compiled=n.compiled),n.data!=null&&(
this.
data=n.data)}},{key:"optionsTransformer",value:function(n,r){return this.docxtemplater=r,this.brTag=
r.fileType==="docx"?"<w:r><w:br/></w:r>":"<a:br/>",this.prefix=lte[r.fileType],this.runStartTag="".concat(
this.prefix,":r"),this.runPropsStartTag="".concat(this.prefix,":rPr"),n}},{key:"postparse",value:
function(n,r){
for(var o=[],i=0;i<n.length;i++){var s=n[i];if(s.type==="placeholder"){var a=s.value;try{r.cachedParsers[
s.
lIndex]=this.docxtemplater.parser(a,{tag:s})}catch(u){o.push(ete({tag:a,rootError:u,offset:s.offset}
))}}}
return{postparsed:n,errors:o}}},{key:"getRenderedMap",value:function(n){for(var r in this.compiled)n[
r]=
{from:r,data:this.data};return n}},{key:"render",value:function(n,r){var o=r.contentType,i=r.scopeManager,
s=r.linebreaks,a=r.nullGetter,u=r.fileType,l=r.stripInvalidXMLChars;if(ute.indexOf(o)!==-1&&(s=!1),s&&
this.recordRuns(n),!(n.type!=="placeholder"||n.module)){var c;try{c=i.getValue(n.value,{part:n})}
catch(d){
return{errors:[d]}}if(c!=null||(c=a(n)),typeof c=="string"){if(l)c=rte(c);else if(["docx","pptx",
"xlsx"].indexOf(u)!==-1&&nte(c))return{errors:[tte({tag:n.value,value:c,offset:n.offset})]}}return u===
"text"?{value:c}:{value:s&&typeof c=="string"?this.renderLineBreaks(c):OF(c)}}}},{key:"recordRuns",
value:function(n){
n.tag===this.runStartTag?this.recordedRun="":n.tag===this.runPropsStartTag?(n.position==="start"&&(
this.
recordRun=!0,this.recordedRun+=n.value),(n.position==="end"||n.position==="selfclosing")&&(this.recordedRun+=
n.value,this.recordRun=!1)):this.recordRun&&(this.recordedRun+=n.value)}},{key:"renderLineBreaks",
value:function(n){
for(var r=[],o=n.split(`
`),i=0,s=o.length;i<s;i++)r.push(OF(o[i])),i<o.length-1&&r.push("</".concat(this.prefix,":t></").concat(
this.prefix,":r>").concat(this.brTag,"<").concat(this.prefix,":r>").concat(this.recordedRun,"<").concat(
this.prefix,":t").concat(this.docxtemplater.fileType==="docx"?' xml:space="preserve"':"",">"));
return r}}])})();
NF.exports=function(){return Qee(new cte)}});var LF=Ie((get,MF)=>{"use strict";m();var IF=uF(),dte=fF(
),$F=vF(),_F=RF(),FF=PF();function mte(){return{
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
{contains:"w:p",expand:"w:p",onlyTextInTag:!0}],tagRawXml:"w:p",baseModules:[IF,dte,_F,$F,FF],
tagShouldContain:[
{tag:"w:sdtContent",shouldContain:["w:p","w:r","w:commentRangeStart","w:sdt"],value:"<w:p></w:p>"},{
tag:"w:tc",shouldContain:["w:p"],value:"<w:p></w:p>"},{tag:"w:tr",shouldContain:["w:tc"],drop:!0},{
tag:"w:tbl",shouldContain:["w:tr"],drop:!0}]}}function pte(){return{getTemplatedFiles:function(){
return[]},
textPath:function(t){return t.textTarget},tagsXmlTextArray:["Company","HyperlinkBase","Manager",
"cp:category","cp:keywords","dc:creator","dc:description","dc:subject","dc:title","a:t","m:t",
"vt:lpstr",
"vt:lpwstr"],tagsXmlLexedArray:["p:sp","a:tc","a:tr","a:tbl","a:graphicData","a:p","a:r","a:rPr",
"p:txBody","a:txBody","a:off","a:ext","p:graphicFrame","p:xfrm","a16:rowId","a:endParaRPr"],
droppedTagsInsidePlaceholder:[
"a:p","a:endParaRPr"],expandTags:[{contains:"a:tc",expand:"a:tr"}],onParagraphLoop:[{contains:"a:p",
expand:"a:p",onlyTextInTag:!0}],tagRawXml:"p:sp",baseModules:[IF,_F,$F,FF],tagShouldContain:[{tag:
"a:tbl",shouldContain:["a:tr"],dropParent:"p:graphicFrame"},{tag:"p:txBody",shouldContain:["a:p"],
value:"<a:p></a:p>"},{tag:"a:txBody",shouldContain:["a:p"],value:"<a:p></a:p>"}]}}MF.exports={docx:
mte,pptx:pte}});var rM=Ie((yet,vv)=>{"use strict";m();var fte=["modules"];function jF(e,t){var n=h.keys(
e);if(h.getOwnPropertySymbols){
var r=h.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return h.getOwnPropertyDescriptor(e,o).enumerable}
)),
n.push.apply(n,r)}return n}function po(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?
arguments[t]:{};t%2?jF(h(n),!0).forEach(function(r){gte(e,r,n[r])}):h.getOwnPropertyDescriptors?h.defineProperties(
e,h.getOwnPropertyDescriptors(n)):jF(h(n)).forEach(function(r){h.defineProperty(e,r,h.getOwnPropertyDescriptor(
n,r))})}return e}function gte(e,t,n){return(t=ZF(t))in e?h.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function BF(e,t){return wte(e)||bte(e,t)||yte(e,t)||hte()}
function hte(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function yte(e,
t){
if(e){if(typeof e=="string")return zF(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?zF(e,t):void 0}}function zF(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function bte(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(h(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),h(s)!==s))return}finally{if(l)throw o}}return a}}function wte(
e){
if(k.isArray(e))return e}function rl(e){"@babel/helpers - typeof";return rl=typeof S=="function"&&
typeof S.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S=="function"&&t.constructor===
S&&t!==S.prototype?"symbol":typeof t},rl(e)}function vte(e,t){if(e==null)return{};var n,r,o=kte(e,t);
if(h.getOwnPropertySymbols){var i=h.getOwnPropertySymbols(e);for(r=0;r<i.length;r++)n=i[r],t.indexOf(
n)===-1&&{}.propertyIsEnumerable.call(e,n)&&(o[n]=e[n])}return o}function kte(e,t){if(e==null)return{
};
var n={};for(var r in e)if({}.hasOwnProperty.call(e,r)){if(t.indexOf(r)!==-1)continue;n[r]=e[r]}
return n}
function xte(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}
function UF(e,t){
for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&
(r.writable=!0),h.defineProperty(e,ZF(r.key),r)}}function Tte(e,t,n){return t&&UF(e.prototype,t),n&&
UF(e,n),h.defineProperty(e,"prototype",{writable:!1}),e}function ZF(e){var t=Ste(e,"string");return rl(
t)=="symbol"?t:t+""}function Ste(e,t){if(rl(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==
void 0){var r=n.call(e,t||"default");if(rl(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?T:w)(e)}var En=Lt(),Jt=E$(),Ete=Jt.object(
{allowUnopenedTag:Jt.
boolean().optional(),allowUnclosedTag:Jt.boolean().optional(),allowUnbalancedLoops:Jt.boolean().optional(
),
changeDelimiterPrefix:Jt.string().optional().nullable()}),Cte=Jt.object({delimiters:Jt.object({start:
Jt.
string().nullable(),end:Jt.string().nullable()}).strict().optional(),fileTypeConfig:Jt.object({}).optional(
),
paragraphLoop:Jt.boolean().optional(),parser:Jt.function().optional(),errorLogging:Jt.union([Jt.boolean(
),
Jt.string()]).optional(),linebreaks:Jt.boolean().optional(),nullGetter:Jt.function().optional(),
syntax:Ete.
optional(),stripInvalidXMLChars:Jt.boolean().optional(),warnFn:Jt.function().optional()}).strict(),
Rte=R$(),
JF=Rte.getRelsTypes,VF=A$(),YF=VF.collectContentTypes,XF=VF.getContentTypes,QF=qi(),Dte=Jf(),Ote=H$(
),
Ate=Q$(),WF=Jw(),Nte=m_(),hv=Nte.getTags,eM=f_(),Yo=wr(),tM=Yo.throwMultiError,Pte=Yo.throwResolveBeforeCompile,
Ite=Yo.throwRenderInvalidTemplate,$te=Yo.throwRenderTwice,Pd=Yo.XTInternalError,_te=Yo.XTTemplateError,
Fte=Yo.throwFileTypeNotIdentified,Mte=Yo.throwFileTypeNotHandled,rg=Yo.throwApiVersionError;En.getRelsTypes=
JF;En.traits=Dte;En.moduleWrapper=QF;En.collectContentTypes=YF;En.getContentTypes=XF;var KF=En.getDefaults,
Lte=En.str2xml,jte=En.xml2str,wv=En.concatArrays,GF=En.uniq,Bte=En.getDuplicates,zte=En.stableSort,
yv=En.
pushArray,HF=En.utf8ToWord,Ute=En.invertMap,Wte="[Content_Types].xml",Kte="_rels/.rels",fo=[3,48,0];
function Gte(e){for(var t=[],n=0;n<e.length;n++){var r=e[n];t.push(r.name)}var o=Bte(t);if(o.length>
0)throw new Pd('Detected duplicate module "'.concat(o[0],'"'))}function Hte(e){for(var t=0,n=e.modules;
t<
n.length;t++)for(var r=n[t],o=0,i=r.xmlContentTypes||[];o<i.length;o++)for(var s=i[o],a=e.invertedContentTypes[
s]||
[],u=0;u<a.length;u++){var l=a[u];e.zip.files[l]&&e.options.xmlFileNames.push(l)}}function qte(e){
return zte(
e,function(t,n){return(n.priority||0)-(t.priority||0)})}function Nd(e){var t=[];for(var n in e)t.push(
n);for(var r=[Wte,Kte],o=["word/","xl/","ppt/"],i=0;i<t.length;i++)for(var s=t[i],a=0;a<o.length;a++){
var u=o[a];s.indexOf("".concat(u))===0&&r.push(s)}for(var l=0;l<t.length;l++){var c=t[l];r.indexOf(c)===
-1&&r.push(c)}return r}function nM(e,t){e.hideDeprecations!==!0&&console.warn(t)}function nl(e,t){if(
e.
hideDeprecations!==!0)return nM(e,'Deprecated method ".'.concat(t,
'", view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ').concat(new C(
).stack))}function bv(e){e.modules=
e.modules.filter(function(t){if(!t.supportedFileTypes)return!0;if(!k.isArray(t.supportedFileTypes))throw new C(
"The supportedFileTypes field of the module must be an array");var n=t.supportedFileTypes.includes(e.
fileType);return n||t.on("detached"),n})}function qF(e){var t=e.compiled;e.errors=wv(h.keys(t).map(
function(n){
return t[n].allErrors})),e.errors.length!==0&&(e.options.errorLogging&&eM(e.errors,e.options.errorLogging),
tM(e.errors))}function Zte(e){return typeof Buffer!="undefined"&&typeof Buffer.isBuffer=="function"&&
Buffer.isBuffer(e)}var Ws=(function(){function e(t){var n=arguments.length>1&&arguments[1]!==void 0?
arguments[1]:{},r=n.modules,o=r===void 0?[]:r,i=vte(n,fte);if(xte(this,e),this.targets=[],this.rendered=
!1,this.scopeManagers={},this.compiled={},this.modules=[Ote()],this.xmlDocuments={},arguments.length===
0)nM(this,
"Deprecated docxtemplater constructor with no arguments, view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ".concat(
new C().stack)),this.hideDeprecations=!0,this.
setOptions(i);else{if(this.hideDeprecations=!0,this.setOptions(i),Zte(t))throw new C(
"You passed a Buffer to the Docxtemplater constructor. The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!t||!t.files||typeof t.file!="function")throw new C(
"The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!k.
isArray(o))throw new C("The modules argument of docxtemplater's constructor must be an array");for(
var s=0;s<
o.length;s++){var a=o[s];this.attachModule(a)}this.loadZip(t),this.compile(),this.v4Constructor=!0}
this.
hideDeprecations=!1}return Tte(e,[{key:"verifyApiVersion",value:function(n){n=n.split(".");for(var r=0;
r<
n.length;r++)n[r]=parseInt(n[r],10);return n.length!==3&&rg("neededVersion is not a valid version",{
neededVersion:n,explanation:"the neededVersion must be an array of length 3"}),n[0]!==fo[0]&&rg(
"The major api version do not match, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,currentModuleApiVersion:fo,explanation:"moduleAPIVersionMismatch : needed=".concat(
n.join("."),", current=").concat(fo.join("."))}),n[1]>fo[1]&&rg(
"The minor api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{
neededVersion:n,currentModuleApiVersion:fo,explanation:"moduleAPIVersionMismatch : needed=".concat(n.
join("."),", current=").concat(fo.join("."))}),n[1]===fo[1]&&n[2]>fo[2]&&rg(
"The patch api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,
currentModuleApiVersion:fo,explanation:"moduleAPIVersionMismatch : needed=".concat(n.join("."),
", current=").concat(fo.join("."))}),!0}},{key:"setModules",value:function(n){for(var r=0,o=this.modules;
r<
o.length;r++){var i=o[r];i.set(n)}}},{key:"sendEvent",value:function(n){for(var r=0,o=this.modules;r<
o.length;r++){var i=o[r];i.on(n)}}},{key:"attachModule",value:function(n){if(this.v4Constructor)throw new Pd(
"attachModule() should not be called manually when using the v4 constructor");nl(this,"attachModule");
var r=rl(n);if(r==="function")throw new Pd(
"Cannot attach a class/function as a module. Most probably you forgot to instantiate the module by using `new` on the module.");
if(!n||r!=="object")throw new Pd(
"Cannot attachModule with a falsy value");if(n.requiredAPIVersion&&this.verifyApiVersion(n.requiredAPIVersion),
n.attached===!0)if(typeof n.clone=="function")n=n.clone();else throw new C(
'Cannot attach a module that was already attached : "'.concat(n.name,
'". The most likely cause is that you are instantiating the module at the root level, and using it for multiple instances of Docxtemplater'));
n.attached=!0;
var o=QF(n);return this.modules.push(o),o.on("attached"),this.fileType&&bv(this),this}},{key:
"findModule",value:function(n){for(var r=0,o=this.modules;r<o.length;r++){var i=o[r];if(i.name===n)return i}
}},
{key:"setOptions",value:function(n){var r,o;if(this.v4Constructor)throw new C(
"setOptions() should not be called manually when using the v4 constructor");if(!n)throw new C(
"setOptions should be called with an object as first parameter");var i=Cte.validate(n);if(i.success===!1)throw new C(
i.error);nl(
this,"setOptions"),this.options={};var s=KF();for(var a in s){var u=s[a];this.options[a]=n[a]!=null?
n[a]:this[a]||u,this[a]=this.options[a]}return(r=this.delimiters).start&&(r.start=HF(this.delimiters.
start)),(o=this.delimiters).end&&(o.end=HF(this.delimiters.end)),this}},{key:"loadZip",value:
function(n){
if(this.v4Constructor)throw new C(
"loadZip() should not be called manually when using the v4 constructor");if(nl(this,"loadZip"),n.loadAsync)throw new Pd(
"Docxtemplater doesn't handle JSZip version >=3, please use pizzip");n.xtRendered&&this.options.warnFn(
[new C(
"This zip file appears to be the outcome of a previous docxtemplater generation. This typically indicates that docxtemplater was integrated by reusing the same zip file. It is recommended to create a new Pizzip instance for each docxtemplater generation.")]),
this.zip=n,this.updateFileTypeConfig(),this.modules=wv([this.fileTypeConfig.baseModules.
map(function(s){return s()}),this.modules]);for(var r=0,o=this.modules;r<o.length;r++){var i=o[r];i.
zip=this.zip,i.docxtemplater=this,i.fileTypeConfig=this.fileTypeConfig,i.fileType=this.fileType,i.xtOptions=
this.options,i.modules=this.modules}return bv(this),this}},{key:"precompileFile",value:function(n){
var r=this.
createTemplateClass(n);r.preparse(),this.compiled[n]=r}},{key:"compileFile",value:function(n){this.compiled[
n].
parse()}},{key:"getScopeManager",value:function(n,r,o){var i;return(i=this.scopeManagers)[n]||(i[n]=
Ate({tags:o,parser:this.parser,cachedParsers:r.cachedParsers})),this.scopeManagers[n]}},{key:
"resolveData",value:function(n){var r=this;nl(this,"resolveData");var o=[];return h.keys(this.compiled).length||
Pte(),Promise.resolve(n).then(function(i){r.data=i,r.setModules({data:r.data,Lexer:WF}),r.mapper=r.modules.
reduce(function(c,d){return d.getRenderedMap(c)},{});for(var s=[],a=function(){var d=l[u],p=r.mapper[
d],
f=p.from,b=p.data;s.push(Promise.resolve(b).then(function(x){var A=r.compiled[f];return A.filePath=d,
A.scopeManager=r.getScopeManager(d,A,x),A.resolveTags(x).then(function(N){return A.scopeManager.finishedResolving=
!0,N},function(N){yv(o,N)})}))},u=0,l=h.keys(r.mapper);u<l.length;u++)a();return Promise.all(s).then(
function(c){return o.length!==0&&(r.options.errorLogging&&eM(o,r.options.errorLogging),tM(o)),wv(c)}
)})}},
{key:"compile",value:function(){if(nl(this,"compile"),this.updateFileTypeConfig(),Gte(this.modules),
this.modules=qte(this.modules),h.keys(this.compiled).length)return this;for(var n=this.options,r=0,o=this.
modules;r<o.length;r++){var i=o[r];n=i.optionsTransformer(n,this)}this.options=n,this.options.xmlFileNames=
GF(this.options.xmlFileNames);for(var s=0,a=this.options.xmlFileNames;s<a.length;s++){var u=a[s],l=this.
zip.files[u].asText();this.xmlDocuments[u]=Lte(l)}this.setModules({zip:this.zip,xmlDocuments:this.xmlDocuments}
);
for(var c=0,d=this.modules;c<d.length;c++){var p=d[c];p.xmlDocuments=this.xmlDocuments}this.getTemplatedFiles(
),
this.sendEvent("before-preparse");for(var f=0,b=this.templatedFiles;f<b.length;f++){var x=b[f];this.
zip.files[x]!=null&&this.precompileFile(x)}this.sendEvent("after-preparse");for(var A=0,N=this.templatedFiles;
A<
N.length;A++){var P=N[A];this.zip.files[P]!=null&&this.compiled[P].parse({noPostParse:!0})}this.sendEvent(
"after-parse");for(var I=0,_=this.templatedFiles;I<_.length;I++){var L=_[I];this.zip.files[L]!=null&&
this.compiled[L].postparse()}return this.sendEvent("after-postparse"),this.setModules({compiled:this.
compiled}),qF(this),this}},{key:"updateFileTypeConfig",value:function(){this.relsTypes=JF(this.zip);
var n=XF(this.zip),r=n.overrides,o=n.defaults,i=n.contentTypes,s=n.contentTypeXml;s&&(this.filesContentTypes=
YF(r,o,this.zip),this.invertedContentTypes=Ute(this.filesContentTypes),this.setModules({contentTypes:
this.
contentTypes,invertedContentTypes:this.invertedContentTypes}));var a;this.zip.files.mimetype&&(a="odt");
for(var u=0,l=this.modules;u<l.length;u++){var c=l[u];a=c.getFileType({zip:this.zip,contentTypes:i,
contentTypeXml:s,overrides:r,defaults:o,doc:this})||a}if(this.fileType=a,a==="odt"&&Mte(a),a||Fte(
this.
zip),Hte(this),bv(this),this.fileTypeConfig=this.options.fileTypeConfig||this.fileTypeConfig,!this.fileTypeConfig)
if(e.FileTypeConfig[this.fileType])this.fileTypeConfig=e.FileTypeConfig[this.fileType]();else{var d='Filetype "'.concat(
this.fileType,'" is not supported'),p="filetype_not_supported";this.fileType==="xlsx"&&(d='Filetype "'.concat(
this.fileType,'" is supported only with the paid XlsxModule'),p="xlsx_filetype_needs_xlsx_module");
var f=new _te(d);throw f.properties={id:p,explanation:d},f}return this}},
{key:"renderAsync",value:function(n){var r=this;this.hideDeprecations=!0;var o=this.resolveData(n);
return this.
hideDeprecations=!1,this.zip.xtRendered=!0,o.then(function(){return r.render()})}},{key:"render",
value:function(n){
this.zip.xtRendered=!0,this.rendered&&$te(),this.rendered=!0,h.keys(this.compiled).length===0&&this.
compile(),this.errors.length>0&&Ite(),arguments.length>0&&(this.data=n),this.setModules({data:this.data,
Lexer:WF}),this.mapper||(this.mapper=this.modules.reduce(function(M,z){return z.getRenderedMap(M)},{
}));
var r=[];for(var o in this.mapper){var i=this.mapper[o],s=i.from,a=i.data,u=this.compiled[s];u.scopeManager=
this.getScopeManager(o,u,a),u.render(o),r.push([o,u.content,u]),delete u.content}for(var l=0;l<r.length;
l++)
for(var c=r[l],d=BF(c,3),p=d[1],f=d[2],b=0,x=this.modules;b<x.length;b++){var A=x[b];if(A.preZip){
var N=A.
preZip(p,f);typeof N=="string"&&(c[1]=N)}}for(var P=0;P<r.length;P++){var I=BF(r[P],2),_=I[0],L=I[1];
this.zip.file(_,L,{createFolders:!0})}return qF(this),this.sendEvent("syncing-zip"),this.syncZip(),
this.
sendEvent("synced-zip"),this}},{key:"syncZip",value:function(){for(var n in this.xmlDocuments){this.
zip.remove(n);var r=jte(this.xmlDocuments[n]);this.zip.file(n,r,{createFolders:!0})}}},{key:
"setData",
value:function(n){return nl(this,"setData"),this.data=n,this}},{key:"getZip",value:function(){return this.
zip}},{key:"createTemplateClass",value:function(n){var r=this.zip.files[n].asText();return this.createTemplateClassFromContent(
r,n)}},{key:"createTemplateClassFromContent",value:function(n,r){for(var o={filePath:r,contentType:
this.
filesContentTypes[r],relsType:this.relsTypes[r]},i=KF(),s=yv(h.keys(i),["filesContentTypes",
"fileTypeConfig","fileType","modules"]),a=0;a<s.length;a++){var u=s[a];o[u]=this[u]}return new e.XmlTemplater(
n,o)}},{key:"getFullText",value:function(n){return this.createTemplateClass(n||this.fileTypeConfig.textPath(
this)).getFullText()}},{key:"getTemplatedFiles",value:function(){this.templatedFiles=this.fileTypeConfig.
getTemplatedFiles(this.zip),yv(this.templatedFiles,this.targets);var n=this.fileTypeConfig.templatedNs||
[];if(n.length>0){for(var r in this.filesContentTypes)if(/^customXml\/item\d+\.xml$/.test(r))for(var o=0;
o<
n.length;o++){var i=n[o],s=this.zip.file(r).asText();s.indexOf('xmlns="'.concat(i,'"'))!==-1&&this.templatedFiles.
push(r)}}return this.templatedFiles=GF(this.templatedFiles),this.templatedFiles}},{key:"getTags",
value:function(){
var n={headers:[],footers:[]};for(var r in this.compiled){var o=this.filesContentTypes[r];o==="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"&&
(n.document={target:r,
tags:hv(this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"&&
n.headers.push({target:r,tags:hv(this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"&&
n.footers.push({target:r,tags:hv(this.
compiled[r].postparsed)})}return n}},{key:"toBuffer",value:function(n){return this.zip.generate(po(
po(
{compression:"DEFLATE",fileOrder:Nd},n),{},{type:"nodebuffer"}))}},{key:"toBlob",value:function(n){
return this.
zip.generate(po(po({compression:"DEFLATE",fileOrder:Nd},n),{},{type:"blob"}))}},{key:"toBase64",
value:function(n){
return this.zip.generate(po(po({compression:"DEFLATE",fileOrder:Nd},n),{},{type:"base64"}))}},{key:
"toUint8Array",value:function(n){return this.zip.generate(po(po({compression:"DEFLATE",fileOrder:Nd}
,
n),{},{type:"uint8array"}))}},{key:"toArrayBuffer",value:function(n){return this.zip.generate(po(po(
{compression:"DEFLATE",fileOrder:Nd},n),{},{type:"arraybuffer"}))}}])})();Ws.DocUtils=En;Ws.Errors=wr(
);
Ws.XmlTemplater=q_();Ws.FileTypeConfig=LF();Ws.XmlMatcher=Xw();vv.exports=Ws;vv.exports.default=Ws});
var oM={};Xg(oM,{Docxtemplater:()=>iM.default});var iM,sM=Yd(()=>{"use strict";m();iM=dB(rM(),1)});
var Lae={};Xg(Lae,{acceptRowOrder:()=>pae,answerFix:()=>Fae,answerQuestions:()=>fae,applyFixes:()=>Iae,
changeSettings:()=>hae,checkSheets:()=>Hse,chooseLanguage:()=>yae,closeAndCompute:()=>Yse,closeStage:
()=>vae,
collectJudgeFiles:()=>Aae,computeRanking:()=>rae,computeTop:()=>qse,confirmPlenary:()=>Sae,
createWorkbook:()=>cae,
decide:()=>Qse,decideResult:()=>Rae,explainHistory:()=>Tae,explainRules:()=>xae,exportDocuments:()=>iae,
getState:()=>tae,makeAwardDocuments:()=>Vse,makeDocuments:()=>oae,makeJudgeFiles:()=>Oae,
makeJudgeTabs:()=>mae,
markFindings:()=>Mae,onInstall:()=>Kse,onOpen:()=>Wse,openRanking:()=>Jse,openSidebar:()=>Gse,
openTemplate:()=>aae,
prepareJudgeTabs:()=>Zse,prepareObjections:()=>Cae,preparePlenary:()=>Eae,preparePlenaryTab:()=>Xse,
previewFixes:()=>Pae,readDetails:()=>gae,readJudgeFiles:()=>Dae,readOwnFixes:()=>_ae,readTemplate:()=>sae,
reopenStage:()=>kae,restoreTemplate:()=>lae,showCell:()=>wae,showRanking:()=>bae,takeList:()=>dae,
undoFixes:()=>$ae,
uploadTemplate:()=>uae,validateWorkbook:()=>nae,verify:()=>eae,verifyResult:()=>Nae});m();m();m();m(
);function th(e){let t=h.values(e).filter(r=>typeof r=="number");return h.entries(e).filter(([r,o])=>t.
indexOf(+r)===-1).map(([r,o])=>o)}function ak(e,t){return typeof t=="bigint"?t.toString():t}var eh=class{
constructor(t){this._getter=t,
this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),
this._value}};function uk(e){return new eh(e)}function lk(e){return e==null}function Qd(e){let t=e.startsWith(
"^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function em(e,t,n){h.defineProperty(
e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function ck(e){
let t=h.getOwnPropertyDescriptor(e,"shape");return t!=null&&t.get?t.get.raw:t==null?void 0:t.value}
function nh(e){
var t;return(t=ck(e._zod.def))!=null?t:e._zod.def.shape}function dk(e,t,n){h.defineProperty(e,t,{get(
){
let r=n();return em(this,t,r),r},enumerable:!0,configurable:!0})}function mk(e,t,n){t in e?em(e,t,n):
e[t]=n}function mB(e,t,n,r){let o=nh(t);for(let i of n){let s=h.getOwnPropertyDescriptor(o,i);s.enumerable&&
(s.get?dk(e,i,()=>{let a=t._zod.def.shape[i];return r?r(a,i):a}):mk(e,i,r?r(s.value,i):s.value))}}
function pB(e,t){
for(let n of Reflect.ownKeys(t)){let r=h.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?dk(e,n,(
)=>t[n]):
mk(e,n,r.value))}}function pk(...e){let t={};for(let n of e){let r=h.getOwnPropertyDescriptors(n);h.
assign(t,r)}return h.defineProperties({},t)}var rh="captureStackTrace"in C?C.captureStackTrace:(...e)=>{
};function Xd(e){return typeof e=="object"&&e!==null&&!k.isArray(e)}function tm(e){if(Xd(e)===!1)return!1;
let t=e.constructor;if(t===void 0||typeof t!="function")return!0;
let n=t.prototype;return!(Xd(n)===!1||h.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}
function oh(e){
return tm(e)?{...e}:k.isArray(e)?[...e]:e instanceof y?new y(e):e instanceof v?new v(e):e}var fk=new v(
["string","number","symbol"]);function Cl(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Rl(
e,t,n){let r=new e._zod.constr(
t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function Yt(e){let t=e;if(!t)
return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?
void 0:t.error)!==void 0)throw new C("Cannot specify both `message` and `error` params");t.error=t.message}
return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function gk(e){return h.keys(
e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var hk={
safeint:[w.MIN_SAFE_INTEGER,w.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],
float32:[-34028234663852886e22,34028234663852886e22],float64:[-w.MAX_VALUE,w.MAX_VALUE]};function yk(
e,t){if(!tm(t))throw new C("Invalid input to extend: expected a plain object");let n=e._zod.
def.checks;if(n&&n.length>0){let o=nh(e);for(let i of Reflect.ownKeys(t))if(h.getOwnPropertyDescriptor(
o,i)!==void 0)throw new C(
"Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}
return Rl(e,pk(e._zod.def,{shape:fB(e,t)}))}function fB(e,t){let n={};return mB(
n,e,Reflect.ownKeys(nh(e))),pB(n,t),n}function kr(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;
r<e.issues.length;r++)if(((n=e.issues[r])==
null?void 0:n.continue)!==!0)return!0;return!1}function bk(e,t=0){var n;if(e.aborted===!0)return!0;
for(let r=t;r<
e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}function Ur(
e,t){
return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function El(
e){
return typeof e=="string"?e:e==null?void 0:e.message}function ih(e){var n,r;let t=[];for(let o of e!=
null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let s=(r=(n=i.maximum)!=
null?n:i.length)!=null?r:i.size;s>=0&&t.push([s,o])}return t}function nm(e,t,n){var o;var r;for(let i=t;
i<
e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function vo(e,t,n){var u,l,c,d,p,f,b,x,A,N,P,I,
_,L,M,z,j;var r;let o=(l=(u=e.inst)==null?void 0:u._zod)==null?void 0:l.traits;o!=null&&o.has(
"$ZodType")&&(o.has("$ZodCheck")?(c=(r=e).schema)!=null||(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==
e.inst?(p=(d=e.schema)==null?void 0:d._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(z=
(M=(_=(P=(A=El((x=(b=(f=e.inst)==null?void 0:f._zod.def)==null?void 0:b.error)==null?void 0:x.call(b,
e)))!=null?A:El(i==null?void 0:i(e)))!=null?P:El((N=t==null?void 0:t.error)==null?void 0:N.call(t,e)))!=
null?_:El((I=n.customError)==null?void 0:I.call(n,e)))!=null?M:El((L=n.localeError)==null?void 0:L.call(
n,e)))!=null?z:"Invalid input",a={};for(let B of h.keys(e))B==="inst"||B==="schema"||B==="continue"||
B==="input"||B==="__proto__"||(a[B]=e[B]);return(j=a.path)!=null||(a.path=[]),a.message=s,t!=null&&t.
reportInput&&(a.input=e.input),a}var gB=/[\uD800-\uDBFF]/;function wk(e){let t=e.length;if(!gB.test(
e))return t;let n=t;for(let r=0;r<
t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}
function vk(e){
return k.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function kk(e,t){for(let n in t){
let r=h.getOwnPropertyDescriptor(t,n);r.get?h.defineProperty(e,n,{...r,
enumerable:!1}):hB(e,n,r.value)}}function ns(e,t,n,r=!0){return h.defineProperty(e,t,{configurable:!0,
writable:!0,enumerable:r,value:n}),n}function sh(e,t,n){return ns(e,t,n,!1)}function hB(e,t,n){h.defineProperty(
e,t,{configurable:!0,get(){return this==null?n:ns(this,t,n.bind(
this))},set(r){ns(this,t,r)}})}function yB(e,t){let n=h.getPrototypeOf(e);return t in n?void 0:n}var Qg,
ni=!1,bB={configurable:!0,get(){ni=!0}};function hn(e,t,n){let r=h.getPrototypeOf(e._zod);if(t in r&&
Qg!==e._zod){Qg=void 0;return}Qg=e._zod,h.defineProperty(r,t,{configurable:!0,get(){h.defineProperty(
this,t,bB);let o=ni;ni=!1;try{let i=n(this);return ni?delete this[t]:h.defineProperty(this,t,{
configurable:!0,
writable:!0,value:i}),ni=ni||o,i}catch(i){throw delete this[t],ni=ni||o,i}},set(o){h.defineProperty(
this,t,{configurable:!0,writable:!0,value:o})}})}function xk(e,t,n,r){let o=yB(e,t);o&&h.defineProperty(
o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return h.defineProperty(
this,t,i),i.value=n(this),h.defineProperty(this,t,i),i.value},set(i){h.defineProperty(this,t,{
configurable:!0,
writable:!0,enumerable:r,value:i})}})}var Tk;var ah={value:void 0,enumerable:!1},Sk="captureStackTrace"in C?
C:null;function wB(e){let t=Sk;if(t){
let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return Sk=null,new e}
try{
return new e}finally{t.stackTraceLimit=n}}}return new e}function Se(e,t,n,r){var p;let o={};function i(
f){
this.def=f,this.constr=d,this.traits=new v}i.prototype=o;let s=n,a=s&&new WeakSet;function u(f,b){if(
f.
_zod){if(f._zod.traits.has(e))return}else{ah.value=new i(b);try{h.defineProperty(f,"_zod",ah)}
finally{
ah.value=void 0}}if(f._zod.traits.add(e),t(f,b),a){let A=h.getPrototypeOf(f),N=f._zod.constr.prototype,
P=A;for(;P&&P!==N;)P=h.getPrototypeOf(P);let I=P!=null?P:A;a.has(I)||(a.add(I),kk(I,s))}let x=d.prototype;
for(let A in x)h.prototype.hasOwnProperty.call(x,A)&&(A in f||(f[A]=x[A].bind(f)))}let l=(p=r==null?
void 0:r.Parent)!=null?p:h;class c extends l{}h.defineProperty(c,"name",{value:e});function d(f){var N;
let b=r!=null&&r.Parent?wB(c):this;u(b,f);let x=b._zod.deferred;if(x){for(let P of x)P();b._zod.deferred=
void 0}let A=(N=globalThis.__zod_globalConfig)==null?void 0:N.postProcessor;return A&&A(b),b}return h.
defineProperty(d,"init",{value:u}),h.defineProperty(d,S.hasInstance,{value:f=>{var b,x;return r!=null&&
r.Parent&&f instanceof r.Parent?!0:(x=(b=f==null?void 0:f._zod)==null?void 0:b.traits)==null?void 0:
x.has(e)}}),h.defineProperty(d,"name",{value:e}),d}var ko=class extends C{constructor(){super(
"Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var Ek;(Ek=(Tk=globalThis).__zod_globalConfig)!=null||
(Tk.__zod_globalConfig={});var os=globalThis.__zod_globalConfig;
function xo(e){return e&&h.assign(os,e),os}m();m();function vB(){var t;let e=this._zod;return(t=e.message)!=null||
(e.message=E.stringify(e.def,ak,2)),e.
message}function kB(e){this._zod.message=e}var xB={get:vB,set:kB,enumerable:!0,configurable:!0},lh={
value:void 0,enumerable:!1},Ck=new WeakSet([h.prototype,C.prototype]),Rk=(e,t)=>{e.name="$ZodError",
lh.value=t,h.defineProperty(e,"issues",lh),lh.value=void 0,h.defineProperty(e,"message",xB);let n=h.
getPrototypeOf(e);Ck.has(n)||(Ck.add(n),h.defineProperty(n,"toString",{configurable:!0,enumerable:!1,
get(){let r=()=>this.message;return h.defineProperty(this,"toString",{value:r,configurable:!0,
writable:!0}),
r},set(r){h.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},Gae=Se(
"$ZodError",Rk),Dl=Se("$ZodError",Rk,void 0,{Parent:C});var SB=e=>{let t=(n,r,o,i)=>{var u,l;let s=o?
{...o,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},
s);if(a instanceof Promise)throw new ko;if(a.issues.length){let c=new((u=i==null?void 0:i.Err)!=null?
u:e)(a.issues.map(d=>vo(d,s,xo())));throw rh(c,(l=i==null?void 0:i.callee)!=null?l:t),c}return a.value}
;
return t},ch=SB(Dl),EB=e=>{let t=async(n,r,o,i)=>{var u,l;let s=o?{...o,async:!0}:{async:!0},a=n._zod.
run({value:r,issues:[]},s);if(a instanceof Promise&&(a=await a),a.issues.length){let c=new((u=i==null?
void 0:i.Err)!=null?u:e)(a.issues.map(d=>vo(d,s,xo())));throw rh(c,(l=i==null?void 0:i.callee)!=null?
l:t),c}return a.value};return t},dh=EB(Dl),CB=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.
run({value:n,issues:[]},o);if(i instanceof Promise)throw new ko;return i.issues.length?Dk(e,i.issues,
o):{success:!0,data:i.value}},lt=CB(Dl);function Dk(e,t,n){let r;return{success:!1,get error(){
return r||
(r=new e(t.map(o=>vo(o,n,xo()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var RB=e=>async(
t,n,r)=>{
let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&
(i=await i),i.issues.length?Dk(e,i.issues,o):{success:!0,data:i.value}},mh=RB(Dl);m();m();m();var Ok=/^[\s\S]{0,}$/;
var ph=/^-?\d+(?:\.\d+)?$/,Ak=/^(?:true|false)$/i;var ri=Se("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||
(e._zod={}),e._zod.def=t,(o=(n=e._zod).
onattach)!=null||(n.onattach=[])});var DB=e=>{let t=e.value;return!lk(t)&&t.length!==void 0},rm={
number:"number",bigint:"bigint",object:"date"},Pk=Se("$ZodCheckLessThan",(e,t)=>{ri.init(e,t);let n=rm[
typeof t.value];e._zod.check=r=>{var o;
(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:(o=rm[typeof r.value])!=null?o:
n,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:
t.
inclusive,inst:e,continue:!t.abort})}}),Ik=Se("$ZodCheckGreaterThan",(e,t)=>{ri.init(e,t);let n=rm[
typeof t.
value];e._zod.check=r=>{var o;(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:
(o=
rm[typeof r.value])!=null?o:n,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.
value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}});var $k=Se(
"$ZodCheckNumberFormat",(e,t)=>{var s;ri.init(e,t),t.format=t.format||"float64";let n=(s=t.
format)==null?void 0:s.includes("int"),r=n?"int":"number",[o,i]=hk[t.format];e._zod.check=a=>{let u=a.
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
abort})}});var _k=Se("$ZodCheckMaxLength",(e,t)=>{var r;var n;ri.init(e,t),(r=(n=e._zod.def).when)!=null||
(n.when=
DB),e._zod.check=o=>{let i=o.value,s=i.length;if((typeof i=="string"&&s>t.maximum?wk(i):s)<=t.maximum)
return;let u=vk(i);o.issues.push({origin:u,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,
inst:e,
continue:!t.abort})}});var Fk=Se("$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;ri.init(e,t),t.pattern?
(o=(n=e._zod).check)!=
null||(n.check=s=>{t.pattern.lastIndex=0,!t.pattern.test(s.value)&&s.issues.push({origin:"string",
code:"invalid_format",format:t.format,input:s.value,...t.pattern?{pattern:t.pattern.toString()}:{},
inst:e,
continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),Mk=Se("$ZodCheckRegex",(e,t)=>{
Fk.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:
"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,
continue:!t.
abort})}});m();var jk={major:4,minor:6,patch:7};var rn=Se("$ZodType",(e,t)=>{var i,s;var n;e!=null||
(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e.
_zod.version=jk;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&
r.length?[...r]:[];for(let a of o)for(let u of a._zod.onattach)u(e);if(o.length===0)(i=(n=e._zod).deferred)!=
null||(n.deferred=[]),(s=e._zod.deferred)==null||s.push(()=>{e._zod.run=e._zod.parse});else{let a=(l,
c,d)=>{
if(l.memo)return l;let p=kr(l),f;for(let b of c){if(b._zod.def.when){if(bk(l)||!b._zod.def.when(l))continue}
else if(p)
continue;let x=l.issues.length,A=b._zod.check(l);if(A instanceof Promise&&(d==null?void 0:d.async)===
!1)throw new ko;if(f||A instanceof Promise)f=(f!=null?f:Promise.resolve()).then(async()=>{await A,l.
issues.length!==x&&(nm(l.issues,x,e),p||(p=kr(l,x)))});else{if(l.issues.length===x)continue;nm(l.issues,
x,e),p||(p=kr(l,x))}}return f?f.then(()=>l):l},u=(l,c,d)=>{if(kr(l))return l.aborted=!0,l;let p=a(c,
o,d);if(p instanceof Promise){if(d.async===!1)throw new ko;return p.then(f=>e._zod.parse(f,d))}
return e.
_zod.parse(p,d)};e._zod.run=(l,c)=>{if(c.skipChecks)return e._zod.parse(l,c);if(c.direction==="backward"){
let p=e._zod.parse({value:l.value,issues:[]},{...c,skipChecks:!0});return p instanceof Promise?
p.then(f=>u(f,l,c)):u(p,l,c)}let d=e._zod.parse(l,c);if(d instanceof Promise){if(c.async===!1)throw new ko;
return d.then(p=>a(p,o,c))}return a(d,o,c)}}},{get"~standard"(){return sh(this,"~standard",NB(this))}
,
set"~standard"(e){ns(this,"~standard",e)}}),qk=(e,t)=>e.issues.length?{issues:e.issues.map(n=>vo(n,t,
xo()))}:{value:e.value};async function AB(e,t){let n={async:!0};return qk(await e._zod.run({value:t,
issues:[]},n),n)}function NB(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,
issues:[]},
n);if(!(r instanceof Promise))return qk(r,n)}catch{}return AB(e,t)},vendor:"zod",version:1}}var Zk=Se(
"$ZodString",(e,t)=>{var n;rn.init(e,t),e._zod.pattern=(n=t.pattern)!=null?n:Ok,e._zod.parse=(r,o)=>{
if(t.coerce)try{r.value=T(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:
"string",code:"invalid_type",input:r.value,inst:e}),r}});var fh=Se("$ZodNumber",(e,t)=>{rn.init(e,t),
e._zod.pattern=ph,e._zod.parse=(n,r)=>{if(t.coerce)try{n.
value=w(n.value)}catch{}let o=n.value;if(typeof o=="number"&&!w.isNaN(o)&&w.isFinite(o))return n;let i=typeof o==
"number"?w.isNaN(o)?"NaN":w.isFinite(o)?void 0:T(o):void 0;return n.issues.push({expected:"number",
code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),n}}),Jk=Se("$ZodNumberFormat",(e,t)=>{$k.init(
e,
t),fh.init(e,t)}),Vk=Se("$ZodBoolean",(e,t)=>{rn.init(e,t),e._zod.pattern=Ak,e._zod.parse=(n,r)=>{if(
t.
coerce)try{n.value=!!n.value}catch{}let o=n.value;return typeof o=="boolean"||n.issues.push({
expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});var Yk=Se("$ZodUnknown",(e,t)=>{rn.init(
e,t),e._zod.parse=n=>n});function PB(e,t){let n=ih(e._zod.def.checks);if(!n.length)return;let r=g.min(
...n.map(i=>i[0])),o=e.
_zod.parse;e._zod.parse=(i,s)=>{let a=t(i.value);if(a>r&&!(s!=null&&s.skipChecks)&&(s==null?void 0:s.
direction)!=="backward"){for(let[u,l]of ih(e._zod.def.checks))if(a>u&&l._zod.def.when(i)){let c=i.issues.
length;return l._zod.check(i),i.issues[c].continue=!1,nm(i.issues,c,e),i}}return o(i,s)}}var IB=e=>k.
isArray(e)?e.length:-1;function Bk(e,t,n){e.issues.length&&t.issues.push(...Ur(n,e.issues)),t.value[
n]=e.value}var Xk=Se("$ZodArray",(e,t)=>{rn.init(e,t);let n=os.memoizer;n==null||n.attach(e),e._zod.parse=(
r,o)=>{let i=r.value;
if(!k.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),r;r.value=
n?n.alloc(e,r,k(i.length),o):k(i.length);let s=[],a=o==null?void 0:o.abortEarly;for(let u=0;u<i.length;
u++){
let l=i[u],c=t.element._zod.run({value:l,issues:[]},o);if(c instanceof Promise)s.push(c.then(d=>Bk(d,
r,u)));else if(Bk(c,r,u),a&&c.issues.length!==0&&kr(c))break}return s.length?Promise.all(s).then(()=>r):
r},PB(e,IB)});function om(e,t,n,r,o,i){let s=n in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(
e.
issues.length){if(o!==void 0&&a&&!s)return;t.issues.push(...Ur(n,e.issues))}if(!s&&o===void 0){e.issues.
length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===
void 0?(s||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}var $B=[];function _B(e){
var s,
a,u,l;let t=h.keys(e.shape),n=h.getOwnPropertySymbols(e.shape),r=n.length?n:$B,o=r.length?[...t,...r]:
t;for(let c of o)if(!((l=(u=(a=(s=e.shape)==null?void 0:s[c])==null?void 0:a._zod)==null?void 0:u.traits)!=
null&&l.has("$ZodType")))throw new C(`Invalid element at key "${T(c)}": expected a Zod schema`);let i=gk(
e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new v(t),numKeys:t.length,optionalKeys:new v(i)}}
function FB(e,t,n,r,o,i,s){let a=[],u=o.keySet,l=o.catchall._zod,c=l.def.type,d=l.optin,p=l.optout,f=0;
for(let b in t){if(s&&n.issues.length!==f){if(kr(n,f))break;f=n.issues.length}if(u.has(b))continue;
if(b===
"__proto__"){c==="never"&&a.push(b);continue}if(c==="never"){a.push(b);continue}let x=l.run({value:t[
b],
issues:[]},r);x instanceof Promise?e.push(x.then(A=>om(A,n,b,t,d,p))):om(x,n,b,t,d,p)}return a.length&&
n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),e.length?Promise.all(e).
then(()=>n):n}var Qk=Se("$ZodObject",(e,t)=>{var l;rn.init(e,t);let n=h.getOwnPropertyDescriptor(t,
"shape"),r=n!=null&&n.get?n.get.raw:(l=t.shape)!=null?l:{};if(r){let c=()=>{let d={...r};return h.defineProperty(
t,"shape",{value:d}),c.raw=d,d};c.raw=r,h.defineProperty(t,"shape",{get:c})}let o=uk(()=>_B(t));hn(e,
"propValues",c=>{let d=c.def.shape,p={};for(let f in d){let b=d[f]._zod;if(b.values){h.prototype.hasOwnProperty.
call(p,f)||em(p,f,new v);for(let x of b.values)p[f].add(x);b.optin!==void 0&&p[f].add(void 0)}}
return p});
let i=Xd,s=t.catchall,a,u=os.memoizer;u==null||u.attach(e),e._zod.parse=(c,d)=>{a!=null||(a=o.value);
let p=c.value;if(!i(p))return c.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),
c;c.value=u?u.alloc(e,c,{},d):{};let f=[],b=a.shape,x=d==null?void 0:d.abortEarly,A=c.issues.length;
for(let N of a.allKeys){if(x&&c.issues.length!==A){if(kr(c,A))break;A=c.issues.length}if(N==="__proto__")continue;
let P=b[N],I=P._zod.optin,_=P._zod.optout,L=P._zod.run({value:p[N],issues:[]},d);L instanceof
Promise?f.push(L.then(M=>om(M,c,N,p,I,_))):om(L,c,N,p,I,_)}return s?FB(f,p,c,d,o.value,e,x===!0):f.length?
Promise.all(f).then(()=>c):c}});function zk(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,
t;let o=e.filter(i=>!kr(
i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,
inst:n,errors:e.map(i=>i.issues.map(s=>vo(s,r,xo())))}),t)}var ex=Se("$ZodUnion",(e,t)=>{rn.init(e,t),
hn(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":r.def.options.some(o=>o.
_zod.optin!==void 0)?"optional":void 0),hn(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?
"optional":void 0),hn(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new v(r.
def.options.flatMap(o=>k.from(o._zod.values)))}),hn(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.
pattern)){let o=r.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>Qd(i.source)).join(
"|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(
r,o);let i=!1,s=[];for(let a of t.options){let u=a._zod.run({value:r.value,issues:[]},o);if(u instanceof
Promise)s.push(u),i=!0;else{if(u.issues.length===0)return u;s.push(u)}}return i?Promise.all(s).then(
a=>zk(a,r,e,o)):zk(s,r,e,o)}});var tx=Se("$ZodTuple",(e,t)=>{rn.init(e,t);let n=t.items,r=os.memoizer;
r==null||r.attach(e),e._zod.parse=
(o,i)=>{let s=o.value;if(!k.isArray(s))return o.issues.push({input:s,inst:e,expected:"tuple",code:
"invalid_type"}),o;o.value=r?r.alloc(e,o,[],i):[];let a=[],u=Uk(n,"optin"),l=Uk(n,"optout");if(!t.rest){
if(s.length<u)return o.issues.push({code:"too_small",minimum:u,inclusive:!0,input:s,inst:e,origin:
"array"}),o;s.length>n.length&&o.issues.push({code:"too_big",maximum:n.length,inclusive:!0,input:s,
inst:e,
origin:"array"})}let c=new k(n.length),d=t.rest?i==null?void 0:i.abortEarly:void 0,p=!1;for(let f=0;
f<
n.length;f++){let b=n[f]._zod.run({value:s[f],issues:[]},i);b instanceof Promise?a.push(b.then(x=>{c[
f]=
x})):(c[f]=b,d&&!p&&b.issues.length&&(p=kr(b)))}if(t.rest&&!p){let f=n.length-1,b=s.slice(n.length),
x=o.issues.length;for(let A of b){if(d&&o.issues.length!==x){if(kr(o,x))break;x=o.issues.length}f++;
let N=t.rest._zod.run({value:A,issues:[]},i);N instanceof Promise?a.push(N.then(P=>Wk(P,o,f))):Wk(N,
o,f)}}return a.length?Promise.all(a).then(()=>Kk(c,o,n,s,l)):Kk(c,o,n,s,l)}});function Uk(e,t){for(
let n=e.
length-1;n>=0;n--)if(!(t==="optin"?e[n]._zod.optin!==void 0:e[n]._zod.optout==="optional"))return n+
1;return 0}function Wk(e,t,n){e.issues.length&&t.issues.push(...Ur(n,e.issues)),t.value[n]=e.value}
function Kk(e,t,n,r,o){
for(let i=0;i<n.length;i++){let s=e[i],a=i<r.length;if(!a&&i>=o&&n[i]._zod.optin==="optional"){t.value.
length=i;break}if(s.issues.length){if(!a&&i>=o){t.value.length=i;break}t.issues.push(...Ur(i,s.issues))}
t.value[i]=s.value}for(let i=t.value.length-1;i>=r.length&&(n[i]._zod.optout==="optional"&&t.value[i]===
void 0);i--)t.value.length=i;return t}var nx=Se("$ZodRecord",(e,t)=>{rn.init(e,t);let n=os.memoizer;
n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!tm(i))return r.issues.push({expected:
"record",code:"invalid_type",input:i,inst:e}),r;let s=[],a=t.keyType._zod.values;if(a&&!t.partial){r.value=
n?n.alloc(e,r,{},o):{};let u=new v;for(let c of a)if(typeof c=="string"||typeof c=="number"||typeof c==
"symbol"){if(u.add(typeof c=="number"?c.toString():c),c==="__proto__")continue;let d=t.keyType._zod.
run({value:c,issues:[]},o);if(d instanceof Promise)throw new C(
"Async schemas not supported in object keys currently");if(d.issues.length){r.issues.push({code:
"invalid_key",origin:"record",issues:d.issues.
map(b=>vo(b,o,xo())),input:c,path:[c],inst:e});continue}let p=d.value;if(p==="__proto__")continue;
let f=t.
valueType._zod.run({value:i[c],issues:[]},o);f instanceof Promise?s.push(f.then(b=>{b.issues.length&&
r.issues.push(...Ur(c,b.issues)),r.value[p]=b.value})):(f.issues.length&&r.issues.push(...Ur(c,f.issues)),
r.value[p]=f.value)}let l;for(let c in i)if(!u.has(c))if(t.mode==="loose"){if(c==="__proto__")continue;
r.value[c]=i[c]}else l=l!=null?l:[],l.push(c);l&&l.length>0&&r.issues.push({code:"unrecognized_keys",
input:i,inst:e,keys:l,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let u;for(let l of Reflect.ownKeys(
i)){if(l==="__proto__"||!h.prototype.propertyIsEnumerable.call(i,l))continue;let c=t.keyType._zod.run(
{value:l,issues:[]},o);if(c instanceof Promise)throw new C(
"Async schemas not supported in object keys currently");if(typeof l=="string"&&ph.test(l)&&c.issues.length){
let b=t.keyType._zod.run({value:w(
l),issues:[]},o);if(b instanceof Promise)throw new C(
"Async schemas not supported in object keys currently");b.issues.length===0&&(c=b)}if(c.issues.length){
t.mode==="loose"?r.value[l]=i[l]:a?(u=u!=null?
u:[],u.push(l)):r.issues.push({code:"invalid_key",origin:"record",issues:c.issues.map(b=>vo(b,o,xo())),
input:l,path:[l],inst:e});continue}let p=c.value;if(p==="__proto__")continue;let f=t.valueType._zod.
run({value:i[l],issues:[]},o);f instanceof Promise?s.push(f.then(b=>{b.issues.length&&r.issues.push(
...Ur(l,b.issues)),r.value[p]=b.value})):(f.issues.length&&r.issues.push(...Ur(l,f.issues)),r.value[
p]=
f.value)}u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}
return s.length?Promise.all(s).then(()=>r):r}});var rx=Se("$ZodEnum",(e,t)=>{rn.init(e,t);let n=th(t.entries),
r=new v(n);e._zod.values=r,hn(e,"pattern",o=>{let i=th(o.def.entries).filter(s=>fk.has(typeof s));
return new RegExp(i.length?`^(${i.map(s=>Cl(
s.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let s=o.value;return r.has(s)||o.
issues.push({code:"invalid_value",values:n,input:s,inst:e}),o}}),ox=Se("$ZodLiteral",(e,t)=>{rn.init(
e,t);let n=new v(t.values);e._zod.values=n,hn(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.
length?`^(${o.map(i=>typeof i=="string"?Cl(i):i?Cl(i.toString()):T(i)).join("|")})$`:"^[^\\s\\S]$")}
),
e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,
input:i,inst:e}),r}});function Gk(e,t){return e.value=t.issues.length?void 0:t.value,e}var ix=Se(
"$ZodOptional",(e,t)=>{rn.
init(e,t),hn(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout=
"optional",hn(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new v([...r,void 0]):void 0}
),
hn(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Qd(r.source)})?$`):
void 0}),
e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType.
_zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>Gk(n,i)):Gk(n,o)}return t.
innerType._zod.run(n,r)}});var sx=Se("$ZodNullable",(e,t)=>{rn.init(e,t),hn(e,"optin",n=>n.def.innerType._zod.optin),
hn(e,"optout",n=>n.def.innerType._zod.optout),hn(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;
return r?new RegExp(
`^(${Qd(r.source)}|null)$`):void 0}),hn(e,"values",n=>n.def.innerType._zod.values?new v([...n.def.innerType.
_zod.values,null]):void 0),e._zod.parse=(n,r)=>n.value===null?n:t.innerType._zod.run(n,r)}),ax=Se(
"$ZodDefault",(e,t)=>{rn.init(e,t),e._zod.optin="defaulted",hn(e,"values",n=>n.def.innerType._zod.values),
e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===void 0)
return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>Hk(
i,t)):Hk(o,t)}});function Hk(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}m();function ux(
e){return e.checks&&(e.checks=[...e.checks]),e}function lx(e,t){return new e(ux({type:"string",...Yt(
t)}))}function cx(e,t){return new e(ux({type:"number",checks:[],...Yt(t)}))}function dx(e,t){return new e(
{type:"number",check:"number_format",abort:!1,format:"safeint",...Yt(t)})}function mx(e,t){return new e(
{type:"boolean",...Yt(t)})}function px(e){return new e({type:"unknown"})}function im(e,t){return new Pk(
{check:"less_than",...Yt(t),value:e,inclusive:!0})}function Wr(e,t){return new Ik({check:
"greater_than",...Yt(t),value:e,inclusive:!0})}function gh(e,t){return new _k({check:"max_length",
...Yt(t),maximum:e})}function Ol(e,t){return new Mk({check:"string_format",format:"regex",...Yt(t),
pattern:e})}m();m();var jn=Se("ZodMiniType",(e,t)=>{if(!e._zod)throw new C(
"Uninitialized schema in ZodMiniType.");rn.init(
e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){ns(this,"with",e)},parse(e,t){
return ch(this,e,t,{callee:this.parse})},parseAsync(e,t){return dh(this,e,t,{callee:this.parseAsync}
)},
safeParse(e,t){return lt(this,e,t)},safeParseAsync(e,t){return mh(this,e,t)},check(...e){var n;let t=this.
def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{
_zod:{
check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return Rl(this,e,t)},brand(
){
return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(
this,
...t)}}),LB=Se("ZodMiniString",(e,t)=>{Zk.init(e,t),jn.init(e,t)});function G(e){return lx(LB,e)}var gx=Se(
"ZodMiniNumber",(e,t)=>{fh.init(e,t),jn.init(e,t)});function Pt(e){return cx(gx,e)}var jB=Se(
"ZodMiniNumberFormat",(e,t)=>{Jk.init(e,t),gx.init(e,t)});function hx(e){return dx(jB,e)}var BB=Se(
"ZodMiniBoolean",(e,t)=>{Vk.init(e,t),jn.init(e,t)});function Ve(e){return mx(BB,e)}var zB=Se(
"ZodMiniUnknown",(e,t)=>{Yk.init(e,t),jn.init(e,t)});function sm(){return px(zB)}var UB=Se(
"ZodMiniArray",(e,t)=>{Xk.init(e,t),jn.init(e,t)});function Xe(e,t){return new UB({type:"array",
element:e,...Yt(t)})}var WB=Se("ZodMiniObject",(e,t)=>{Qk.init(e,t),jn.init(e,t),xk(e,"shape",n=>n._zod.def.shape,
!1)});function te(e,t){
let n={type:"object",shape:e!=null?e:{},...Yt(t)};return new WB(n)}function yx(e,t){return yk(e,t)}
var KB=Se("ZodMiniUnion",(e,t)=>{ex.init(e,t),jn.init(e,t)});function bx(e,t){return new KB({type:
"union",options:e,...Yt(t)})}var GB=Se("ZodMiniTuple",(e,t)=>{tx.init(e,t),jn.init(e,t)});function wx(
e,t,n){let r=t instanceof rn,
o=r?n:t,i=r?t:null;return new GB({type:"tuple",items:e,rest:i,...Yt(o)})}var fx=Se("ZodMiniRecord",(
e,t)=>{
nx.init(e,t),jn.init(e,t)});function Xt(e,t,n){return!t||!t._zod?new fx({type:"record",keyType:G(),
valueType:e,
...Yt(t)}):new fx({type:"record",keyType:e,valueType:t,...Yt(n)})}var HB=Se("ZodMiniEnum",(e,t)=>{rx.init(
e,t),jn.init(e,t),e.options=[...e._zod.values]});function Qt(e,t){
let n=k.isArray(e)?h.fromEntries(e.map(r=>[r,r])):e;return new HB({type:"enum",entries:n,...Yt(t)})}
var qB=Se("ZodMiniLiteral",(e,t)=>{ox.init(e,t),jn.init(e,t)});function vx(e,t){return new qB({type:
"literal",values:k.isArray(e)?e:[e],...Yt(t)})}var ZB=Se("ZodMiniOptional",(e,t)=>{ix.init(e,t),jn.init(
e,t)});function ve(e){return new ZB({type:"optional",innerType:e})}var JB=Se("ZodMiniNullable",(e,t)=>{
sx.init(e,t),jn.init(e,t)});function To(e){return new JB({type:"nullable",innerType:e})}var VB=Se(
"ZodMiniDefault",(e,t)=>{ax.init(e,t),jn.init(e,t)});function je(e,t){return new VB({type:"default",
innerType:e,get defaultValue(){return typeof t=="function"?t():oh(t)}})}m();m();m();m();function kx(
e){let t=new y;return n=>{let r=t.get(n);return r===void 0&&(r=e(n),t.set(n,r)),r}}var F=kx(
e=>e.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"")),J=kx(e=>e.normalize("NFKD").toLowerCase(
).
replace(/(\p{N})[^\p{L}\p{N}\p{M}]+(?=\p{N})/gu,"$1-").replace(/[^\p{L}\p{N}-]+/gu,"").replace(
/(^|[^\p{N}])-|-(?=[^\p{N}]|$)/gu,
"$1").replace(/(^|[^\p{N}])0+(?=\p{N})/gu,"$1"));var $=(e,t,...n)=>n.length>0?{id:e,en:t,also:n}:{id:
e,en:t};function Fe(e,t){let n=F(e);return n!==""&&
(n===F(t.id)||n===F(t.en)||YB(n,t))}var YB=(e,t)=>{var n;return((n=t.also)!=null?n:[]).some(r=>F(r)===
e)},am=(e,t)=>e.map(n=>[n,t[n].name]);function Cn(e,t){var n;return(n=t.find(([,r])=>Fe(e,r)))==null?
void 0:n[0]}var Z={settings:$("Pengaturan","Settings"),stages:$("Tahapan","Stages"),criteria:$(
"Kriteria","Criteria"),entries:$("Peserta","Entries"),judges:$("Juri","Judges"),institutions:$(
"Instansi",
"Institutions"),plenary:$("Pleno","Plenary"),objections:$("Sanggahan","Objections"),findings:$(
"Hasil Pemeriksaan","Findings"),ranking:$("Peringkat","Ranking"),finalRanking:$("Peringkat Akhir",
"Final Ranking"),coverage:$("Keikutsertaan","Coverage"),documents:$("Dokumen","Documents"),history:$(
"Riwayat","History"),decisions:$("Penetapan","Decisions"),corrections:$("Perbaikan","Corrections")},
xx="Penilaian",yn=[[!0,$("ya","yes","y","true","benar")],[!1,$("tidak","no","t","n","false","salah")]],
ra=[
["files",$("berkas","files","proposal")],["presentation",$("presentasi","presentation")],["field",$(
"lapangan","field")]],oi=[["ineligible",$("tidak lolos administrasi","ineligible","not eligible")],[
"disqualified",$("diskualifikasi","disqualified","didiskualifikasi")],["withdrawn",$("mundur",
"withdrawn","mengundurkan diri")]],Rn=$("BK","BK");m();m();var Oe=()=>SpreadsheetApp.getActiveSpreadsheet(
),Kt=()=>Oe().getId(),Al=()=>Oe().getSheets().filter(
e=>e.getType()===SpreadsheetApp.SheetType.GRID),ze=()=>Al().map(e=>e.getName()),xr=()=>new y(Al().map(
e=>[e.getName(),e.getSheetId()])),Tx=()=>Al().filter(e=>e.isSheetHidden()).map(e=>e.getName()),Sx=(e,
t)=>{
var n,r;return(r=(n=Oe().getSheetByName(e))==null?void 0:n.isColumnHiddenByUser(t+1))!=null?r:!1},oa=(
)=>Al().
filter(e=>e.getLastRow()>0).map(e=>e.getName()),XB=/(?:^(?:zh|ja|ko|hu|lt|mn)(?:_|$)|_(?:US|PH)$)/;
function QB(){
let e=null;return t=>{e!=null||(e={zone:Oe().getSpreadsheetTimeZone(),monthFirst:XB.test(Oe().getSpreadsheetLocale(
))});
let n=Utilities.formatDate(t,e.zone,"yyyy-MM-dd'T'HH:mm:ss");return e.monthFirst?{date:n,monthFirst:
!0}:
{date:n}}}function Me(e){let t=Oe().getSheetByName(e);if(t===null)return{tab:e,values:[]};let n=QB(),
r=o=>typeof o=="string"||typeof o=="number"||typeof o=="boolean"?o:o instanceof R?n(o):"";return{tab:
e,
values:t.getDataRange().getValues().map(o=>o.map(r))}}function ia(e){var n,r;let t=(r=(n=Oe().getSheetByName(
e))==null?void 0:n.getDataRange().getFormulas())!=null?r:[];return t.some(o=>o.some(i=>i!==""))?t:[]}
var So=e=>{var t,n;return(n=(t=Oe().getSheetByName(e))==null?void 0:t.getDataRange().getNumberFormats(
))!=
null?n:[]};function hh(e,t){if(t)return/^[=+\-@']/.test(e)?`'${e}`:e;let n=/^[\p{L}\u201c]\P{N}*$/u.test(
e)&&!/^(true|false)$/iu.test(e.trim());return e===""||n?e:`'${e}`}var Ex="@",yh=(e,t)=>{let n=t.map(
r=>r===Ex);return e.map(r=>r.map((o,i)=>typeof o=="string"?hh(o,n[i]===!0):o))};function Eo(e,t,n){
let[
r,o]=[e.getMaxRows(),e.getMaxColumns()];t>r&&e.insertRowsAfter(r,t-r),n>o&&e.insertColumnsAfter(o,n-
o)}function on(e,t,n,r,o=[]){var a,u;let i=Oe().getSheetByName(e),s=(u=(a=r[0])==null?void 0:a.length)!=
null?u:0;i===null||s===0||(Eo(i,t+r.length,n+s),i.getRange(t+1,n+1,r.length,s).setValues(yh(r,o)))}
function Cx(e,t,n,r){
let o=Oe().getSheetByName(e);o!==null&&(Eo(o,t+r,n+1),o.getRange(t+1,n+1,r,1).setNumberFormat(Ex))}
var Kr=e=>{
var t,n;return(n=(t=Oe().getSheetByName(e))==null?void 0:t.getLastRow())!=null?n:0};function Rx(){
for(let e of Al())
e.getLastRow()===0&&Oe().deleteSheet(e)}var Dn=()=>SpreadsheetApp.flush();function Dx(e,t){let n=Oe(
).
getSheetByName(e);if(n===null)return!1;let r=t===null?null:ez(n,t);return r===null?n.activate():r.activate(
),
!0}function ez(e,t){try{return e.getRange(t)}catch{return null}}m();var Ae=e=>PropertiesService.getDocumentProperties(
).getProperty(e);function Ue(e,t){PropertiesService.
getDocumentProperties().setProperty(e,t)}var tz=1e4;function Ox(e){let t=LockService.getDocumentLock(
);
if(!t.tryLock(tz))return null;try{let n=e();return SpreadsheetApp.flush(),{done:n}}finally{nz(t)}}
function nz(e){
try{e.releaseLock()}catch(t){console.warn(T(t))}}var We=e=>Utilities.computeDigest(Utilities.DigestAlgorithm.
SHA_256,e,Utilities.Charset.UTF_8).map(t=>(t&255).toString(16).padStart(2,"0")).join(""),kt=()=>Utilities.
getUuid().slice(0,8),rt=(e=new R)=>Utilities.formatDate(e,SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(
),
"yyyy-MM-dd'T'HH:mm:ss");var Ax="boundTabs",rz=Xt(G(),Pt());function um(){let e=Ae(Ax);try{let t=lt(
rz,E.parse(e!=null?e:"{}"));
return t.success?t.data:{}}catch{return{}}}var bh=e=>Ue(Ax,E.stringify(e));function Co(e,t){let n=xr(
).
get(t);n!==void 0&&bh({...um(),[e]:n})}function ft(){let e=null;return(t,n)=>(e!=null||(e={tabs:um(),
ids:xr()}),e.tabs[t]!==void 0&&e.tabs[t]===e.ids.get(n))}var we=()=>Session.getEffectiveUser().getEmail(
),Nx=()=>Session.getActiveUserLocale();function lm(){
var a;let e=we();if(e==="")return!1;let t=SpreadsheetApp.getActiveSpreadsheet(),n=t.getSheets().filter(
u=>Fe(u.getName(),Z.settings)),r=ft(),o=n.length>1?n.filter(u=>r("settings",u.getName())):n,s=(o.length>
0?o:n).flatMap(u=>u.getProtections(SpreadsheetApp.ProtectionType.SHEET)).filter(u=>!u.isWarningOnly(
));
return s.length>0?s.every(u=>u.canEdit()):((a=t.getOwner())==null?void 0:a.getEmail())===e}m();m();
var Px=()=>!1;function Gr(e,t,n){var o;let r=e.filter(i=>Fe(i,Z[t]));return(o=r.length>1?r.find(i=>n(
t,i)):void 0)!=null?o:r[0]}function Nl(e,t,n){return t.flatMap(r=>{let o=Gr(e,r,n);return e.flatMap(
i=>o===void 0||i===o||!Fe(i,Z[r])?[]:[{name:i,first:o}])})}var oz=["findings","finalRanking",
"coverage","documents","history","decisions","corrections","plenary","objections"];function Ix(e){
let t=e.replace(
/ \(\d+\)$/,"");return oz.some(n=>Fe(t,Z[n]))||h.values(Z.ranking).some(n=>t.startsWith(`${n} \xB7 `))}
m();m();m();var Hr="General",$x=e=>e===Hr||e.startsWith("0");var he=(e,t,n,r,o)=>o===void 0?{key:e,
header:$(t,n),width:r}:{key:e,header:$(t,n),width:r,format:o},
Ro="@",_x="d mmmm yyyy",Pl={part:"settings",tab:Z.settings,columns:[he("key","Kunci","Key",220),he(
"value","Nilai","Value",380)]},Il={part:"stages",tab:Z.stages,columns:[he("order","Urutan","Order",
70,
Hr),he("name","Tahap","Stage",200),he("weight","Bobot","Weight",80,Hr),he("advance","Lolos",
"Advance",
80,Hr),he("title","Predikat","Title",240),he("form","Bentuk","Form",110),he("date","Tanggal","Date",
140,_x),he("scoreTab","Tab Nilai","Score Tab",180)]},$l={part:"criteria",tab:Z.criteria,columns:[he(
"stage","Tahap","Stage",180),he("name","Kriteria","Criterion",200),he("weight","Bobot","Weight",80,
Hr),
he("min","Min","Min",70,Hr),he("max","Maks","Max",70,Hr),he("description","Uraian","Description",380)]}
,
Tr={part:"entries",tab:Z.entries,columns:[he("code","Kode","Code",80,Ro),he("name","Nama Inovasi",
"Innovation",320),he("institution","Instansi","Institution",240),he("category","Kategori","Category",
120),
he("unitType","Jenis Unit","Unit Type",120),he("innovator","Inovator","Innovator",200),he("contact",
"Narahubung","Contact",160),he("phone","No. WA","Phone",120,Ro),he("email","Email","Email",180,Ro),
he(
"link","Tautan Proposal","Proposal Link",180),he("status","Status","Status",160),he("reason",
"Alasan",
"Reason",240)]},is={part:"judges",tab:Z.judges,columns:[he("code","Kode","Code",70,Ro),he("name",
"Nama","Name",220),he("role","Peran","Role",110),he("institution","Instansi","Institution",240),he(
"email","Email","Email",200,Ro),he("phone","No. WA","Phone",120,Ro),he("stages","Tahap","Stages",180),
he(
"conflicts","Benturan","Conflicts",180,Ro)]},_l={part:"institutions",tab:Z.institutions,columns:[he(
"name","Instansi","Institution",280),he("parent","Induk","Parent",240),he("unitType","Jenis Unit",
"Unit Type",140),he("required","Wajib","Required",80)]},sa={part:"plenary",tab:Z.plenary,columns:[he(
"stage","Tahap","Stage",160),he("entry","Kode","Code",80,Ro),he("computed","Peringkat Hitung",
"Computed Rank",90,"0"),he("rank","Peringkat Putusan","Decided Rank",90,"0"),he("reason","Alasan",
"Reason",
420),he("votesFor","Setuju","For",80,"0"),he("votesAgainst","Tidak","Against",80,"0")]},ss={part:
"objections",tab:Z.objections,columns:[he("date","Tanggal","Date",120,_x),he("sender","Pengirim",
"Sender",180),he("entry","Kode","Code",80,Ro),he("text","Isi","Text",360),he("answer","Jawaban",
"Answer",360),
he("ruling","Putusan","Ruling",200),he("reopens","Tahap Dibuka Kembali","Stage to Reopen",160)]},wh=[
Pl,Il,$l,Tr,is,_l];m();m();m();var aa={id:
"Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
en:"January February March April May June July August September October November December".split(" ")}
;function as(e,t){var i;let[n="",r="",o=""]=e.split("-");return`${w(o)} ${(i=aa[t][w(
r)-1])!=null?i:""} ${n}`}var iz=["","pebruari","","","","","","agt","","","nopember",""];function Fx(
e){
let t=e.toLowerCase();if(t.length<3)return null;let n=(o,i)=>[aa.id[i],aa.en[i],iz[i]].some(s=>s==null?
void 0:s.toLowerCase().startsWith(t)),r=aa.id.findIndex(n);return r<0?null:r+1}function U(e){return e===void 0||
e===""?"":typeof e=="object"?e.date.endsWith("T00:00:00")?e.date.slice(
0,10):ar(e.date):T(e).trim()}var ar=e=>e.replace("T"," "),Fl=e=>e.replace(" ","T"),re=e=>typeof e!="number"&&
U(e)==="";function ct(e){var n;if(typeof e=="number")return e;if(typeof e!="string")return null;
let t=/^(-?\d+)(?:[.,](\d+))?$/.exec(e.trim());return t===null?null:w(`${t[1]}.${(n=t[2])!=null?n:
"0"}`)}
var sz=(e,t)=>new R(R.UTC(e,t,0)).getUTCDate();function vh(e,t,n){return t<1||t>12||n<1||n>sz(e,t)?
null:
`${e}-${T(t).padStart(2,"0")}-${T(n).padStart(2,"0")}`}function ii(e){var s;if(typeof e=="object")return e.
date.slice(0,10);let t=U(e).toLowerCase(),n=/^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(t);if(n!==null)return vh(
w(n[1]),w(n[2]),w(n[3]));let r=/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(t);if(r!==null)return vh(
w(r[3]),w(r[2]),w(r[1]));let o=/^(?:[a-z']+,\s*)?(\d{1,2})\s+([a-z]+)\.?,?\s+(\d{4})$/.exec(t);if(o===
null)return null;let i=Fx((s=o[2])!=null?s:"");return i===null?null:vh(w(o[3]),i,w(o[1]))}function Mx(
e){
return typeof e=="object"?e.date.slice(11,16).replace(":","."):U(e)}var ua=e=>U(e).split(/[,;\n]/).map(
t=>t.trim()).filter(t=>t!=="");m();m();m();function Bn(e){let t=g.floor(e/26);return(t>0?Bn(t-1):"")+T.fromCharCode(
65+e%26)}function xe(e,t,n=1,r=1){
let o=`${Bn(t)}${e+1}`;return n===1&&r===1?o:`${o}:${Bn(t+r-1)}${e+n}`}var Lx=e=>[...e].reduce((t,n)=>t*
26+n.charCodeAt(0)-64,0)-1;function qr(e){var s;let[,t="",n="",r=t,o=n]=(s=/^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.
exec(e))!=null?s:[],i=[];for(let a=w(n)-1;a<w(o);a++)for(let u=Lx(t);u<=Lx(r);u++)i.push({row:a,
column:u});
return i}var kh=10,si=60;function Ml(e,t,n=kh){let r=e.values.slice(0,n).map(t),o=g.max(0,...r);
return o===0?
null:r.indexOf(o)}function mt(e,t){var a;let n=u=>typeof u=="string"&&t.columns.some(l=>Fe(u,l.header)),
r=Ml(e,u=>u.filter(n).length);if(r===null)return null;let o=new y;for(let[u,l]of((a=e.values[r])!=null?
a:[]).entries()){let c=typeof l=="string"?t.columns.find(d=>Fe(l,d.header)):void 0;c!==void 0&&!o.has(
c.key)&&o.set(c.key,u)}let i=[...o.keys()],s=e.values.map((u,l)=>({row:l,cell:c=>{var p;let d=o.get(
c);return d===void 0?"":(p=u[d])!=null?p:""}})).filter(({row:u,cell:l})=>u>r&&i.some(c=>!re(l(c))));
return{part:t.part,tab:e.tab,headerRow:r,columns:o,rows:s}}function ut(e,t,n){let r=e==null?void 0:e.
columns.get(n);return e===null||r===void 0||t===void 0?null:{tab:e.tab,cell:xe(t,r)}}var jx=(e,t)=>e.
columns.map(n=>n.header[t]);function Zr(e){var o;let t=[],n=(i,s)=>ut(e,i.row,s),r=(i,s,a,u,l=[])=>{
var d;let c={setting:`${(d=e==
null?void 0:e.part)!=null?d:""}.${s}`,value:a,reason:u,allowed:l};t.push({code:"SETTING_INVALID",
severity:"error",...n(i,s),params:c})};return{rows:(o=e==null?void 0:e.rows)!=null?o:[],findings:t,
report:r,place:n,
number:(i,s,a=()=>!0)=>{let u=i.cell(s);if(re(u))return null;let l=ct(u);return l!==null&&a(l)?l:(r(
i,s,u,l===null?"not-a-number":"out-of-range"),null)},weight:(i,s,a)=>{let u=i.cell(s),l=ct(typeof u==
"string"?u.replace(/%\s*$/,""):u);if(l===null&&!re(u)){let c={of:a,reason:"not-a-number",value:u};t.
push({code:"WEIGHTS_INVALID",severity:"error",...n(i,s),params:c})}return l},choice:(i,s,a)=>{let u=U(
i.cell(s)),l=Cn(u,a);return u===""||l!==void 0?l!=null?l:null:(r(i,s,u,"not-allowed",a.map(([,c])=>c.
id)),null)}}}function cm(e,t,n){var i;if(t===null||t.rows.length>0)return;let r={setting:`${t.part}.${n}`,
value:"",reason:"no-rows",allowed:[]},o=(i=ut(t,t.headerRow+1,n))!=null?i:{tab:t.tab};e.findings.push(
{code:"SETTING_INVALID",severity:"warning",...o,params:r})}var ai=(e,t)=>e.rows.filter(n=>re(n.cell(
t))?(e.report(n,t,"","empty"),!1):!0);function Bx(e,t){let n=Zr(e),r=ai(n,"name"),o=r.every(s=>re(s.cell(
"weight")));return{items:r.map(s=>az(
n,s,o,t)),rows:r.map(({row:s})=>s),findings:n.findings}}function az(e,t,n,r){var s,a;let o=U(t.cell(
"stage")),i=e.weight(t,"weight","criteria");if(!n&&re(t.cell("weight"))){let u={of:"criteria",reason:
"partly-blank"};e.findings.push({code:"WEIGHTS_INVALID",severity:"error",...e.place(t,"weight"),
params:u})}
return{stage:o===""?null:r(o),name:U(t.cell("name")),weight:i!=null?i:1,min:(s=e.number(t,"min"))!=null?
s:0,max:(a=e.number(t,"max"))!=null?a:100,description:U(t.cell("description"))}}m();function zx(e){
let t=Zr(e);cm(t,e,"code");let n=t.rows.filter(o=>{var a,u,l;if(!re(o.cell("code")))return!0;
let i=(l=(a=t.place(o,"code"))!=null?a:t.place(o,"name"))!=null?l:{tab:(u=e==null?void 0:e.tab)!=null?
u:""},s={name:U(o.cell("name"))};return t.findings.push({code:"ROW_WITHOUT_CODE",severity:"error",
...i,
params:s}),!1});return{items:n.map(o=>uz(t,o)),rows:n.map(({row:o})=>o),findings:t.findings}}
function uz(e,t){
var r;let n=o=>U(t.cell(o));return{code:n("code"),name:n("name"),institution:n("institution"),
category:n(
"category"),unitType:n("unitType"),innovator:n("innovator"),contact:n("contact"),phone:n("phone"),
email:n(
"email"),link:n("link"),status:(r=e.choice(t,"status",oi))!=null?r:"running",reason:n("reason")}}m();
function Ux(e){let t=Zr(e),n=ai(t,"name");return{items:n.map(o=>{var i;return{name:U(o.cell("name")),
parent:U(o.cell("parent")),unitType:U(o.cell("unitType")),required:(i=t.choice(o,"required",yn))!=null?
i:!1}}),rows:n.map(({row:o})=>o),findings:t.findings}}m();m();var xh=e=>/^[^\s@,;:<>()"]+@[^\s@,;:<>()"]+\.[^\s@,;:<>()".]+$/.test(
e);function Wx(e,t){let n=Zr(e);cm(n,e,"code");let r=ai(n,"code");for(let o of r){let i=U(o.cell(
"email"));
if(i===""||xh(i))continue;let s={setting:"judges.email",value:i,reason:"not-an-address",allowed:[]};
n.findings.push({code:"SETTING_INVALID",severity:"warning",...n.place(o,"email"),params:s})}return{
items:r.
map(o=>lz(o,t)),rows:r.map(({row:o})=>o),findings:n.findings}}function lz(e,t){let n=r=>U(e.cell(r));
return{code:n("code"),name:n("name"),role:n("role"),institution:n("institution"),email:xh(n("email"))?
n("email"):"",phone:n("phone"),stages:Th(ua(e.cell("stages")),t),conflicts:ua(e.cell("conflicts"))}}
function Th(e,t){let[n,...r]=e;if(n===void 0)return[];for(let o=e.length;o>0;o-=1){let i=F(e.slice(0,
o).join(" ")),s=t.find(a=>F(a)===i);if(s!==void 0)return[s,...Th(e.slice(o),t)]}return[n,...Th(r,t)]}
m();function Kx(e){let t=Zr(e),n=cz(ai(t,"name"));return{items:n.map(o=>dz(t,o)),rows:n.map(({row:o}
)=>o),
findings:t.findings}}function cz(e){let t=n=>{var r;return(r=ct(n.cell("order")))!=null?r:w.MAX_VALUE}
;
return[...e].sort((n,r)=>t(n)-t(r)||n.row-r.row)}function dz(e,t){let n=t.cell("date"),r=pz(U(t.cell(
"title")));return r==="unreadable"&&e.report(t,"title",t.cell("title"),"outcomes"),!re(n)&&ii(n)===null&&
e.report(t,"date",n,"not-a-date"),{name:U(t.cell("name")),weight:e.weight(t,"weight","stages"),
advance:e.
number(t,"advance",o=>w.isInteger(o)&&o>=1),title:r==="unreadable"?null:r,form:e.choice(t,"form",ra),
date:ii(n),...re(t.cell("scoreTab"))?{}:{scoreTab:U(t.cell("scoreTab"))}}}var mz=/;|^\s*\d+\s*[:=]/m;
function pz(e){if(e==="")return null;if(!mz.test(e))return{name:e};let n=e.split(/[;\n]/).map(i=>i.trim(
)).
filter(i=>i!=="").map(i=>{var a;let s=/^(\d+)\s*:\s*(.+)$/.exec(i);return s===null||w(s[1])<1?null:{
places:w(s[1]),name:(a=s[2])!=null?a:""}}),r=n.filter(i=>i!==null);return new v(r.map(i=>i.places)).
size===n.length&&r.length>0?{outcomes:r}:"unreadable"}m();m();var la=["criteria","median","majority",
"previous","shared"];m();m();var Gx=["competition","year","organizer","government","province","city",
"language","top","method",
"missing","tieBreaks","decimals","carryOver","passingScore","maxSpread","maxPerInstitution",
"winnersPerCategory","rankedWinners","letterScores","winnerTerm","severityCorrection","conflicts",
"judgeFiles","deadline","admins","objectionDays","prizes","plenaryDate","plenaryTime","plenaryPlace",
"ceremonyDate","ceremonyTime","ceremonyPlace","decisionDate","juryDecreeNumber","resultApproval",
"minutesNumber","decreeNumber","legalBasis","acknowledgedBy","copies","signerName","signerPosition",
"signerGrade",
"signerNip"];m();m();var Hx={kind:"text",word:$("Mengetahui","Acknowledged By")};m();var qx={kind:
"texts",word:$("Admin","Admin")};m();var Zx={kind:"choice",word:$("Gabung Nilai Tahap","Carry Over"),
choices:yn};m();var Jx={kind:"date",word:$("Tanggal Penyerahan","Ceremony Date")};m();var Vx={kind:
"text",word:$("Tempat Penyerahan","Ceremony Place")};m();var Yx={kind:"time",word:$(
"Waktu Penyerahan","Ceremony Time")};m();var Xx={kind:"text",word:$("Kota","City")};m();var Qx={kind:
"text",word:$("Nama Kompetisi","Competition")};m();var e0={kind:"choice",word:$(
"Benturan Kepentingan","Conflicts"),choices:[["exclude",$("keluarkan","exclude")],["include",$(
"hitung","include")]]};m();var t0={kind:"text",word:$("Tembusan","Copies")};m();var n0={kind:"text",
word:$("Batas Waktu","Deadline")};m();var r0={kind:"number",word:$("Desimal","Decimals"),range:
"0\u20136"};m();var o0={kind:"date",word:$("Tanggal Penetapan","Date")};m();var i0={kind:"text",word:
$("Nomor SK","Decree Number")};m();var s0={kind:"text",word:$("Pemerintah Daerah","Government")};m();
var a0={kind:"choice",word:$("Berkas Juri","Judge Files"),choices:[["shared",$("bersama","shared")],
["separate",$("terpisah","separate")]]};m();var u0={kind:"text",word:$("Nomor SK Dewan Juri",
"Jury Decree Number")};m();var l0={kind:"choice",word:$("Bahasa","Language"),choices:[["id",$("id",
"id","Bahasa Indonesia","Indonesia")],["en",$("en","en","English","Inggris")]]};m();var c0={kind:
"text",word:$("Dasar Hukum","Legal Basis")};m();var d0={kind:"choice",word:$("Nilai di Surat",
"Scores in Letters"),choices:yn};m();var m0={kind:"number",word:$("Maks per Instansi",
"Max per Institution"),range:"1, 2, 3 \u2026"};m();var p0={kind:"number",word:$(
"Batas Selisih Antarjuri","Max Spread")};m();m();var ca=["mean","trimmed","median","rank-sum",
"z-score","adjusted"];m();m();var f0={name:$("terkoreksi","adjusted"),score:{id:"nilai terkoreksi",
en:"adjusted score"},official:
"Nilai tahap adalah nilai terkoreksi: perbedaan keketatan antarjuri ditaksir dari semua nilai dengan kuadrat terkecil, lalu dikeluarkan dari nilai."}
;m();var g0={name:$("rata-rata","mean","average"),score:{id:"rata-rata",en:"mean"},official:
"Nilai tahap adalah rata-rata nilai semua juri yang menilai inovasi itu."};m();var h0={name:$(
"median","median"),score:{id:"median",en:"median"},official:
"Nilai tahap adalah nilai tengah (median) dari nilai para juri."};m();var y0={name:$(
"jumlah peringkat","rank-sum"),score:{id:"rata-rata peringkat",en:"mean rank"},official:
"Setiap juri membentuk peringkatnya sendiri, dan peserta diurutkan menurut rata-rata peringkat itu; makin kecil makin baik."}
;m();var b0={name:$("rata-rata terpangkas","trimmed","trimmed mean"),score:{id:
"rata-rata terpangkas",en:"trimmed mean"},official:
"Nilai tahap adalah rata-rata nilai juri setelah satu nilai tertinggi dan satu nilai terendah dikeluarkan (rata-rata terpangkas); bila juri yang menilai kurang dari tiga, dipakai rata-rata biasa."}
;m();var w0={name:$("skor baku","z-score"),score:{id:"skor baku",en:"standard score"},official:
"Nilai setiap juri dibakukan (dikurangi rata-rata juri itu, lalu dibagi simpangan bakunya), dirata-ratakan, dan dilaporkan sebagai 50 + 10 \xD7 skor baku."}
;var ui={mean:g0,trimmed:b0,median:h0,"rank-sum":y0,"z-score":w0,adjusted:f0};var v0={kind:"choice",
word:$("Metode","Method"),choices:am(ca,ui)};m();var k0={kind:"text",word:$("Nomor Berita Acara",
"Minutes Number")};m();var x0={kind:"choice",word:$("Nilai Belum Diisi","Missing Scores"),choices:[[
"complete",$("wajib lengkap","complete")],["assigned",$("sesuai penugasan","assigned")]]};m();var T0={
kind:"number",word:$("Masa Sanggah","Objection Days"),range:"1\u2013365"};m();var S0={kind:"text",
word:$("Penyelenggara","Organizer")};m();var E0={kind:"number",word:$("Nilai Minimal Lolos",
"Passing Score")};m();var C0={kind:"date",word:$("Tanggal Pleno","Plenary Date")};m();var R0={kind:
"text",word:$("Tempat Pleno","Plenary Place")};m();var D0={kind:"time",word:$("Waktu Pleno",
"Plenary Time")};m();var O0={kind:"numbered",word:$("Uang Pembinaan","Prize")};m();var A0={kind:
"text",word:$("Provinsi","Province")};m();var N0={kind:"choice",word:$("Juara Berperingkat",
"Ranked Winners"),choices:yn};m();var P0={kind:"choice",word:$("Persetujuan Hasil","Result Approval"),
choices:yn};m();var I0={kind:"auto-or-number",word:$("Koreksi Keketatan","Severity Correction"),auto:
$("otomatis","auto")};m();var $0={kind:"text",word:$("Penandatangan Pangkat","Signer Grade")};m();
var _0={kind:"text",word:$("Penandatangan Nama","Signer Name")};m();var F0={kind:"text",word:$(
"Penandatangan NIP","Signer NIP")};m();var M0={kind:"text",word:$("Penandatangan Jabatan",
"Signer Position")};m();m();m();var L0={name:$("kriteria","criteria"),official:
"rata-rata pada kriteria yang bobotnya terbesar, kemudian kriteria berikutnya"};m();var j0={name:$(
"mayoritas","majority"),official:
"perbandingan berpasangan: inovasi yang dinilai lebih tinggi oleh lebih banyak juri"};m();var B0={
name:$("median","median"),official:"nilai tengah (median) dari nilai para juri"};m();var z0={name:$(
"tahap sebelumnya","previous"),official:"nilai pada tahap sebelumnya"};m();var U0={name:$("bersama",
"shared"),official:""};var da={criteria:L0,median:B0,majority:j0,previous:z0,shared:U0};var W0={kind:
"choices",word:$("Penentu Nilai Sama","Tie-breaks"),choices:am(la,da)};m();var K0={kind:"number",
word:$("Jumlah Top","Top"),range:"1, 2, 3 \u2026"};m();var G0={kind:"choice",word:$("Sebutan Juara",
"Winner Term"),choices:[["Juara",$("Juara","Juara","Champion")],["Terbaik",$("Terbaik","Terbaik",
"Best")]]};m();var H0={kind:"choice",word:$("Juara per Kategori","Winners per Category"),choices:yn}
;m();var q0={kind:"text",word:$("Tahun","Year")};var Sh={competition:Qx,year:q0,organizer:S0,
government:s0,province:A0,city:Xx,language:l0,top:K0,method:v0,
missing:x0,tieBreaks:W0,decimals:r0,carryOver:Zx,passingScore:E0,maxSpread:p0,maxPerInstitution:m0,
winnersPerCategory:H0,
rankedWinners:N0,letterScores:d0,winnerTerm:G0,severityCorrection:I0,conflicts:e0,judgeFiles:a0,
deadline:n0,
admins:qx,objectionDays:T0,prizes:O0,plenaryDate:C0,plenaryTime:D0,plenaryPlace:R0,ceremonyDate:Jx,
ceremonyTime:Yx,
ceremonyPlace:Vx,decisionDate:o0,juryDecreeNumber:u0,resultApproval:P0,minutesNumber:k0,decreeNumber:
i0,
legalBasis:c0,acknowledgedBy:Hx,copies:t0,signerName:_0,signerPosition:M0,signerGrade:$0,signerNip:
F0};var fz=e=>e!=="prizes",ur=Gx.filter(fz).map(e=>({key:e,...Sh[e]})),ma=Sh.prizes.word;m();m();m();
m();var Ne=je(G(),""),pa=je(To(G().check(Ol(/^\d{4}-\d{2}-\d{2}$/))),null),li=(e,t)=>Pt().check(hx(),
Wr(
e),im(t)),ci=e=>je(To(e),null);var Z0=Ne;m();var J0=je(Xe(G()),[]);m();var V0=je(Ve(),!1);m();var Y0=pa;
m();var X0=Ne;m();var Q0=Ne;m();var eT=Ne;m();var tT=Ne;m();var nT=je(Qt(["exclude","include"]),
"exclude");m();var rT=Ne;m();var oT=Ne;m();var iT=je(li(0,6),2);m();var sT=pa;m();var aT=Ne;m();var uT=Ne;
m();var lT=je(Qt(["shared","separate"]),"shared");m();var cT=Ne;m();var dT=je(Qt(["id","en"]),"id");
m();var mT=Ne;m();var pT=je(Ve(),!1);m();var fT=ci(li(1,1e5));m();var gT=ci(Pt().check(Wr(0)));m();
var hT=je(Qt(ca),"mean");m();var yT=Ne;m();var bT=je(Qt(["complete","assigned"]),"complete");m();var wT=ci(
li(1,365));m();var vT=Ne;m();var kT=ci(Pt());m();var xT=pa;m();var TT=Ne;m();var ST=Ne;m();var ET=je(
Xe(To(Pt().check(Wr(0)))),[]);m();var CT=Ne;m();var RT=je(Ve(),!0);m();var DT=je(Ve(),!1);m();var OT=je(
bx([vx("auto"),Pt().check(Wr(0))]),"auto");m();var AT=Ne;m();var NT=Ne;m();var PT=Ne;m();var IT=Ne;m(
);var $T=je(Xe(Qt(la)),["criteria","shared"]);m();var _T=je(li(1,1e5),10);m();var FT=je(Qt(["Juara",
"Terbaik"]),"Juara");m();var MT=je(Ve(),!1);m();var LT=Ne;var jT={competition:tT,year:LT,organizer:
vT,government:uT,province:CT,city:eT,language:dT,top:_T,method:hT,
missing:bT,tieBreaks:$T,decimals:iT,carryOver:V0,passingScore:kT,maxSpread:gT,maxPerInstitution:fT,
winnersPerCategory:MT,
rankedWinners:RT,letterScores:pT,winnerTerm:FT,severityCorrection:OT,conflicts:nT,judgeFiles:lT,
deadline:oT,
admins:J0,objectionDays:wT,prizes:ET,plenaryDate:xT,plenaryTime:ST,plenaryPlace:TT,ceremonyDate:Y0,
ceremonyTime:Q0,
ceremonyPlace:X0,decisionDate:sT,juryDecreeNumber:cT,resultApproval:DT,minutesNumber:yT,decreeNumber:
aT,
legalBasis:mT,acknowledgedBy:Z0,copies:rT,signerName:NT,signerPosition:IT,signerGrade:AT,signerNip:
PT};var us=te(jT),BT=us.parse({});var fa=(e,t=[])=>({fault:e,allowed:t});function UT(e){var a;let t=BT,
n=[],r=[],o=new y,i=new y,s=wz(
e);for(let{row:u,cell:l}of(a=e==null?void 0:e.rows)!=null?a:[]){let c=U(l("key")),d=l("value"),p=(x,
A=[],N="error")=>{var _,L;let P=(L=(_=ut(e,u,"value"))!=null?_:ut(e,u,"key"))!=null?L:{},I={setting:
c,value:d,
reason:x,allowed:A};r.push({code:"SETTING_INVALID",severity:N,...P,params:I})},f=vz(c),b=ur.find(x=>Fe(
c,x.word));if(f!==null){let x=kz(d);n[f-1]!==void 0?p("duplicate"):!re(d)&&(x===null||x<0)?p(
"not-a-number"):(n[f-1]=x,i.set(f,u))}else if(b!==void 0){if(o.has(b.key)){p("duplicate");continue}
if(o.set(
b.key,u),re(d))continue;let x=gz(t,b,hz(d,b,s));"fault"in x?p(x.fault,x.allowed):t=x.settings}else c!==
""&&!re(d)&&p("unknown-key",[],"warning")}return{settings:{...t,prizes:k.from(n,u=>u!=null?u:null)},
findings:r,rows:o,prizeRows:i}}function gz(e,t,n){if("fault"in n)return n;let r=us.safeParse({...e,[
t.
key]:n.value});return r.success?{settings:r.data}:{fault:"out-of-range",allowed:[bz(t)]}}function hz(
e,t,n){
let r=U(e);switch(t.kind){case"text":return typeof e=="number"&&g.abs(e)>1e15?fa("digits-lost"):{
value:r};case"number":{let o=ct(e);return o===null?fa("not-a-number"):{value:o}}case"auto-or-number":
{let o=Fe(r,t.
auto)?"auto":ct(e);return o===null?fa("not-allowed",[t.auto[n],"0","1"]):{value:o}}case"date":{let o=ii(
e);return o===null?fa("not-a-date"):{value:o}}case"time":return{value:Mx(e)};case"texts":return{
value:ua(
e)};case"choice":{let o=Cn(r,t.choices);return o===void 0?fa("not-allowed",zT(t.choices,n)):{value:o}
}case"choices":{let o=ua(e).map(i=>Cn(i,t.choices));return o.includes(void 0)?fa("not-allowed",zT(t.choices,
n)):{value:yz(o)}}}}function yz(e){let t=la.filter(o=>o!=="shared"),n=e.filter((o,i)=>t.some(s=>s===
o)&&e.indexOf(o)===i),r=e.indexOf("shared");return[...n.filter(o=>r<0||e.indexOf(o)<r),"shared"]}var zT=(
e,t)=>e.
map(([,n])=>n[t]),bz=e=>e.kind==="number"&&e.range||"\u2265 0";function wz(e){let t=ur.find(r=>r.key===
"language"),n=e==null?void 0:e.rows.find(({cell:r})=>t!==void 0&&Fe(U(r("key")),t.word));return n!==
void 0&&(t==null?void 0:t.kind)==="choice"&&Cn(U(n.cell("value")),t.choices)==="en"?"en":"id"}
function vz(e){
var n;let t=/^(\p{L}+)(\d{1,3})$/u.exec(F(e));return t!==null&&Fe((n=t[1])!=null?n:"",ma)&&w(t[2])>0?
w(t[2]):null}function kz(e){var r;if(typeof e=="number")return e;let t=/^(?:rp\.?)?\s*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-))?$/i.
exec(U(e));if(t===null)return null;let n=t[2]===void 0||t[2]==="-"?"0":t[2];return w(`${((r=t[1])!=null?
r:"").replace(/\./g,"")}.${n}`)}var Ll=["settings","stages","criteria","entries","judges",
"institutions"];function Bt(e,t=Px){let n=new y;
for(let r of Ll){let o=Gr(e,r,t);o!==void 0&&n.set(r,o)}return n}var xz={name:xx,weight:null,advance:
null,
title:null,form:null,date:null};function On(e){let t=(d,p)=>{let f=e.get(d);return f===void 0?null:
mt(
f,p)},n={settings:t("settings",Pl),stages:t("stages",Il),criteria:t("criteria",$l),entries:t(
"entries",Tr),judges:t("judges",is),institutions:t("institutions",_l)},r=UT(n.settings),o=Kx(n.stages),
i=o.
items.length>0?o.items:[xz],s=d=>{var p,f;return(f=(p=i.find(b=>F(b.name)===F(d)))==null?void 0:p.name)!=
null?f:d},a=Bx(n.criteria,s),u=zx(n.entries),l=Wx(n.judges,i.map(d=>d.name)),c=Ux(n.institutions);
return{
competition:{settings:r.settings,stages:i,criteria:a.items,entries:u.items,judges:l.items,
institutions:c.
items},findings:[r,o,a,u,l,c].flatMap(d=>d.findings),tables:n,rows:{settings:r.rows,prizes:r.prizeRows,
stages:o.rows,criteria:a.rows,entries:u.rows,judges:l.rows}}}m();function Eh(e){var n;let t=Oe().getSheetByName(
e);return(n=t==null?void 0:t.getProtections(SpreadsheetApp.
ProtectionType.SHEET)[0])!=null?n:null}var Ch=e=>e.getEditors().map(t=>t.getEmail());function dm(e){
let t=Eh(e);return t===null||t.isWarningOnly()?null:Ch(t)}function ga(e,t){var r;let n=(r=Oe().getSheetByName(
e))==null?void 0:r.protect();n!==void 0&&(ha(n,t),n.setUnprotectedRanges([]))}function ha(e,t){e.isWarningOnly(
)&&
e.setWarningOnly(!1);let n=Ch(e);return e.removeEditors(n.filter(r=>!jl(t,r))),e.canDomainEdit()&&e.
setDomainEdit(!1),n}var jl=(e,t)=>e.some(n=>n.toLowerCase()===t.toLowerCase());function ls(e,t){var o;
let n=(o=Oe().getSheetByName(e))==null?void 0:o.protect();if(n===void 0)return;let r=ha(n,t);n.setUnprotectedRanges(
[]);for(let i of t.filter(s=>!jl(r,s)))try{n.addEditors([i])}catch(s){console.warn(T(s))}}var WT=()=>new y(
Oe().getProtections(SpreadsheetApp.ProtectionType.SHEET).map(e=>[e.getRange().getSheet().getName(),e]));
function KT(e,t){if(e.isWarningOnly())return null;try{return Ch(e).filter(n=>!jl(t,n))}catch{return null}
}
var GT=()=>{var e,t;return(t=(e=Oe().getOwner())==null?void 0:e.getEmail())!=null?t:null},HT=e=>Eh(e)===
null;function qT(e,t){let n=Eh(e);n!==null&&(t===null?n.remove():t.length>0&&n.addEditors(t))}
function mm(e){
let t=Oe().getSheetByName(e);t!==null&&!t.isSheetHidden()&&t.hideSheet()}m();function Tz({admins:e}){
let t=Bt(ze(),ft()).get("settings"),n=t===void 0?null:dm(t);return n===null?
[]:[...new v([...e,...n])]}function di(e,t,n){let r=null;return{named:n!==void 0&&t(n)?e.admins:[],
admins:()=>(r!=
null||(r=Tz(e)),r),isShut:t}}function ZT(e,t){let n=[we(),...[GT()].filter(o=>o!==null),...t.named],
r=KT(e,n);return r===null||r.length>0&&r.some(o=>!jl(t.admins(),o))}var pm=["plenary","objections"],
Sz={presence:[],ranking:["plenary","history"],all:[...pm,"history","decisions","documents",
"corrections"]};function JT(e,t,n,r,o,i){var f,b;let s=um(),a=xr(),u=new y([...a].
map(([x,A])=>[A,x])),l=new y;for(let x of pm){let A=Gr(e,x,o);A!==void 0&&l.set(x,A)}for(let x of[
"decisions","documents","corrections"]){let A=x==="documents"?void 0:e.find(P=>Fe(P,Z[x])),N=(b=u.get(
(f=s[x])!=null?f:-1))!=null?b:A;N!==void 0&&l.set(x,N)}t!==null&&l.set("history",t);let c=x=>Sz[i].includes(
x),d=[...l].filter(([x,A])=>{let N=n.get(A);return N===void 0||c(x)&&ZT(N,r)}),p=d.filter(([x,A])=>s[
x]===
a.get(A));return{tabs:l,open:d.map(([,x])=>x),bound:s,findings:[...p.map(([,x])=>({code:"TAB_OPEN",
severity:"error",tab:x,params:{}})),...Nl(e,pm,o).map(({name:x,first:A})=>({code:"TAB_COPY",severity:
"error",tab:x,
params:{judge:null,first:A,reason:"decides"}}))]}}function Gt({deciding:{tabs:e,open:t,bound:n},
keepers:r},o=i=>i()){
let i=Cz(e,n),s=E.stringify(i)===E.stringify(n);t.length===0&&s||o(()=>{for(let a of t)Ez(a,r);s||bh(
i)})}function Ez(e,t){try{ls(e,t.admins())}catch(n){console.warn(T(n))}}function Cz(e,t){var i,s;let n=xr(
),
r=[...n.keys()],o={...t};for(let[a,u]of e)o[a]=(i=n.get(u))!=null?i:-1;for(let a of[...Ll,...pm]){
let l=Nl(
r,[a],()=>!1).length===0?Gr(r,a,()=>!1):void 0;l!==void 0&&(o[a]=(s=n.get(l))!=null?s:-1)}return o}m(
);m();var fm={code:"",name:"",institution:"",category:"",unitType:"",innovator:"",contact:"",phone:
"",
email:"",link:"",status:"running",reason:""},VT={code:"",name:"",role:"",institution:"",email:"",
phone:"",
stages:[],conflicts:[]};function Be(e,t){return e.criteria.filter(n=>n.stage===null||n.stage===t.name)}
function dt(e,t){return e.judges.filter(n=>n.stages.length===0||n.stages.includes(t.name))}m();m();m(
);var YT=new O;function Jr(e){var n;let t=(n=YT.get(e))!=null?n:Rz(e);return YT.set(e,t),t}function Rz(
e){
let t=new y(e.institutions.map(i=>[F(i.name),F(i.parent)])),n=(i,s)=>{let a=new v;for(let u=t.get(s);
u&&
!a.has(u);u=t.get(u)){if(u===i)return!0;a.add(u)}return!1},r=new y(e.judges.map(i=>[i.code,{
institution:F(
i.institution),listed:new v(i.conflicts.map(J))}])),o=new y(e.entries.map(i=>[i.code,{code:J(i.code),
institution:F(i.institution)}]));return(i,s)=>{let a=r.get(i.code),u=o.get(s.code);return a===void 0||
u===void 0?null:a.listed.has(u.code)?"listed":a.institution===""||u.institution===""?null:a.institution===
u.institution?"same-institution":n(a.institution,u.institution)?"parent-institution":null}}m();m();
typeof BigInt=="undefined"&&(BigInt=function(e){if(isNaN(e))throw new C("");return e});var de=BigInt(
0),$e=BigInt(1),tn=BigInt(2),Bl=BigInt(3),ba=BigInt(5),zn=BigInt(10),Wke=BigInt(w.MAX_SAFE_INTEGER),
Dz=2e3,ee={s:$e,n:de,d:$e};function Do(e,t){try{e=BigInt(e)}catch{throw mi()}return e*t}function Sr(
e){
return typeof e=="bigint"?e:g.floor(e)}function gt(e,t){if(t===de)throw Rh();let n=h.create(Le.prototype);
n.s=e<de?-$e:$e,e=e<de?-e:e;let r=cs(e,t);return n.n=e/r,n.d=t/r,n}var Oz=[tn*tn,tn,tn*tn,tn,tn*tn,
tn*
Bl,tn,tn*Bl];function ya(e){let t=h.create(null);if(e<=$e)return t[e]=$e,t;let n=r=>{t[r]=(t[r]||de)+
$e};for(;e%tn===de;)n(tn),e/=tn;for(;e%Bl===de;)n(Bl),e/=Bl;for(;e%ba===de;)n(ba),e/=ba;for(let r=0,
o=tn+ba;o*o<=e;){for(;e%o===de;)n(o),e/=o;o+=Oz[r],r=r+1&7}return e>$e&&n(e),t}var en=function(e,t){
let n=de,r=$e,o=$e;if(e!=null)if(t!==void 0){if(typeof e=="bigint")n=e;else{if(isNaN(e))throw mi();
if(e%
1!==0)throw XT();n=BigInt(e)}if(typeof t=="bigint")r=t;else{if(isNaN(t))throw mi();if(t%1!==0)throw XT(
);
r=BigInt(t)}o=n*r}else if(typeof e=="object"){if("d"in e&&"n"in e)n=BigInt(e.n),r=BigInt(e.d),"s"in e&&
(n*=BigInt(e.s));else if(0 in e)n=BigInt(e[0]),1 in e&&(r=BigInt(e[1]));else if(typeof e=="bigint")n=
e;else throw mi();o=n*r}else if(typeof e=="number"){if(isNaN(e))throw mi();if(e<0&&(o=-$e,e=-e),e%1===
0)n=BigInt(e);else{let i=1,s=0,a=1,u=1,l=1,c=1e7;for(e>=1&&(i=10**g.floor(1+g.log10(e)),e/=i);a<=c&&
l<=c;){let d=(s+u)/(a+l);if(e===d){a+l<=c?(n=s+u,r=a+l):l>a?(n=u,r=l):(n=s,r=a);break}else e>d?(s+=u,
a+=l):(u+=s,l+=a),a>c?(n=u,r=l):(n=s,r=a)}n=BigInt(n)*BigInt(i),r=BigInt(r)}}else if(typeof e=="string"){
let i=0,s=de,a=de,u=de,l=$e,c=$e,d=e.replace(/_/g,"").match(/\d+|./g);if(d===null)throw mi();if(d[i]===
"-"?(o=-$e,i++):d[i]==="+"&&i++,d.length===i+1?a=Do(d[i++],o):d[i+1]==="."||d[i]==="."?(d[i]!=="."&&
(s=Do(d[i++],o)),i++,(i+1===d.length||d[i+1]==="("&&d[i+3]===")"||d[i+1]==="'"&&d[i+3]==="'")&&(a=Do(
d[i],o),l=zn**BigInt(d[i].length),i++),(d[i]==="("&&d[i+2]===")"||d[i]==="'"&&d[i+2]==="'")&&(u=Do(d[
i+
1],o),c=zn**BigInt(d[i+1].length)-$e,i+=3)):d[i+1]==="/"||d[i+1]===":"?(a=Do(d[i],o),l=Do(d[i+2],$e),
i+=3):d[i+3]==="/"&&d[i+1]===" "&&(s=Do(d[i],o),a=Do(d[i+2],o),l=Do(d[i+4],$e),i+=5),d.length<=i)r=l*
c,o=n=u+r*s+c*a;else throw mi()}else if(typeof e=="bigint")n=e,o=e,r=$e;else throw mi();if(r===de)throw Rh(
);
ee.s=o<de?-$e:$e,ee.n=n<de?-n:n,ee.d=r<de?-r:r};function Az(e,t,n){let r=$e;for(;t>de;e=e*e%n,t>>=$e)
t&$e&&(r=r*e%n);return r}function Nz(e,t){for(;t%tn===de;t/=tn);for(;t%ba===de;t/=ba);if(t===$e)return de;
let n=zn%t,r=1;for(;n!==$e;r++)if(n=n*zn%t,r>Dz)return de;return BigInt(r)}function Pz(e,t,n){let r=$e,
o=Az(zn,n,t);for(let i=0;i<300;i++){if(r===o)return BigInt(i);r=r*zn%t,o=o*zn%t}return 0}function cs(
e,t){
if(!e)return t;if(!t)return e;for(;;){if(e%=t,!e)return t;if(t%=e,!t)return e}}function Le(e,t){if(
en(
e,t),this instanceof Le)e=cs(ee.d,ee.n),this.s=ee.s,this.n=ee.n/e,this.d=ee.d/e;else return gt(ee.s*
ee.n,ee.d)}var Rh=function(){return new C("Division by Zero")},mi=function(){return new C(
"Invalid argument")},XT=function(){return new C("Parameters must be integer")};Le.prototype={s:$e,n:
de,d:$e,abs:function(){
return gt(this.n,this.d)},neg:function(){return gt(-this.s*this.n,this.d)},add:function(e,t){return en(
e,t),gt(this.s*this.n*ee.d+ee.s*this.d*ee.n,this.d*ee.d)},sub:function(e,t){return en(e,t),gt(this.s*
this.n*ee.d-ee.s*this.d*ee.n,this.d*ee.d)},mul:function(e,t){return en(e,t),gt(this.s*ee.s*this.n*ee.
n,this.d*ee.d)},div:function(e,t){return en(e,t),gt(this.s*ee.s*this.n*ee.d,this.d*ee.n)},clone:
function(){
return gt(this.s*this.n,this.d)},mod:function(e,t){if(e===void 0)return gt(this.s*this.n%this.d,$e);
if(en(e,t),de===ee.n*this.d)throw Rh();return gt(this.s*(ee.d*this.n)%(ee.n*this.d),ee.d*this.d)},
gcd:function(e,t){
return en(e,t),gt(cs(ee.n,this.n)*cs(ee.d,this.d),ee.d*this.d)},lcm:function(e,t){return en(e,t),ee.
n===de&&this.n===de?gt(de,$e):gt(ee.n*this.n,cs(ee.n,this.n)*cs(ee.d,this.d))},inverse:function(){
return gt(
this.s*this.d,this.n)},pow:function(e,t){if(en(e,t),ee.d===$e)return ee.s<de?gt((this.s*this.d)**ee.
n,this.n**ee.n):gt((this.s*this.n)**ee.n,this.d**ee.n);if(this.s<de)return null;let n=ya(this.n),r=ya(
this.d),o=$e,i=$e;for(let s in n)if(s!=="1"){if(s==="0"){o=de;break}if(n[s]*=ee.n,n[s]%ee.d===de)n[s]/=
ee.d;else return null;o*=BigInt(s)**n[s]}for(let s in r)if(s!=="1"){if(r[s]*=ee.n,r[s]%ee.d===de)r[s]/=
ee.d;else return null;i*=BigInt(s)**r[s]}return ee.s<de?gt(i,o):gt(o,i)},log:function(e,t){if(en(e,t),
this.s<=de||ee.s<=de)return null;let n=h.create(null),r=ya(ee.n),o=ya(ee.d),i=ya(this.n),s=ya(this.d);
for(let l in o)r[l]=(r[l]||de)-o[l];for(let l in s)i[l]=(i[l]||de)-s[l];for(let l in r)l!=="1"&&(n[l]=
!0);for(let l in i)l!=="1"&&(n[l]=!0);let a=null,u=null;for(let l in n){let c=r[l]||de,d=i[l]||de;if(
c===
de){if(d!==de)return null;continue}let p=d,f=c,b=cs(p,f);if(p/=b,f/=b,a===null&&u===null)a=p,u=f;
else if(p*
u!==a*f)return null}return a!==null&&u!==null?gt(a,u):null},equals:function(e,t){return en(e,t),this.
s*this.n*ee.d===ee.s*ee.n*this.d},lt:function(e,t){return en(e,t),this.s*this.n*ee.d<ee.s*ee.n*this.
d},lte:function(e,t){return en(e,t),this.s*this.n*ee.d<=ee.s*ee.n*this.d},gt:function(e,t){return en(
e,t),this.s*this.n*ee.d>ee.s*ee.n*this.d},gte:function(e,t){return en(e,t),this.s*this.n*ee.d>=ee.s*
ee.n*this.d},compare:function(e,t){en(e,t);let n=this.s*this.n*ee.d-ee.s*ee.n*this.d;return(de<n)-(n<
de)},ceil:function(e){return e=zn**BigInt(e||0),gt(Sr(this.s*e*this.n/this.d)+(e*this.n%this.d>de&&
this.
s>=de?$e:de),e)},floor:function(e){return e=zn**BigInt(e||0),gt(Sr(this.s*e*this.n/this.d)-(e*this.n%
this.d>de&&this.s<de?$e:de),e)},round:function(e){return e=zn**BigInt(e||0),gt(Sr(this.s*e*this.n/this.
d)+this.s*((this.s>=de?$e:de)+tn*(e*this.n%this.d)>this.d?$e:de),e)},roundTo:function(e,t){en(e,t);
let n=this.
n*ee.d,r=this.d*ee.n,o=n%r,i=Sr(n/r);return o+o>=r&&i++,gt(this.s*i*ee.n,ee.d)},divisible:function(e,
t){
return en(e,t),ee.n===de?!1:this.n*ee.d%(ee.n*this.d)===de},valueOf:function(){return w(this.s*this.
n)/w(this.d)},toString:function(e=15){let t=this.n,n=this.d,r=Nz(t,n),o=Pz(t,n,r),i=this.s<de?"-":"";
if(i+=Sr(t/n),t%=n,t*=zn,t&&(i+="."),r){for(let s=o;s--;)i+=Sr(t/n),t%=n,t*=zn;i+="(";for(let s=r;s--;
)
i+=Sr(t/n),t%=n,t*=zn;i+=")"}else for(let s=e;t&&s--;)i+=Sr(t/n),t%=n,t*=zn;return i},toFraction:
function(e=!1){
let t=this.n,n=this.d,r=this.s<de?"-":"";if(n===$e)r+=t;else{let o=Sr(t/n);e&&o>de&&(r+=o,r+=" ",t%=
n),r+=t,r+="/",r+=n}return r},toLatex:function(e=!1){let t=this.n,n=this.d,r=this.s<de?"-":"";if(n===
$e)r+=t;else{let o=Sr(t/n);e&&o>de&&(r+=o,t%=n),r+="\\frac{",r+=t,r+="}{",r+=n,r+="}"}return r},
toContinued:function(){
let e=this.n,t=this.d,n=[];for(;t;){n.push(Sr(e/t));let r=e%t;e=t,t=r}return n},simplify:function(e=.001){
let t=BigInt(g.ceil(1/e)),n=this.abs(),r=n.toContinued();for(let o=1;o<r.length;o++){let i=gt(r[o-1],
$e);for(let a=o-2;a>=0;a--)i=i.inverse().add(r[a]);let s=i.sub(n);if(s.n*t<s.d)return i.mul(this.s)}
return this}};m();var zl=BigInt(10),Ul=BigInt(0),Oh=BigInt(1),wa=BigInt(2),Dh=1e4,Iz=1e15;function Ah(
e,t){let n=e/t;return e<
Ul&&n*t!==e?n-Oh:n}function $z(e){let[t="0",n="0"]=T(e).split("e"),[r="0",o=""]=t.split("."),i=BigInt(
r+o),s=w(n)-o.length+4;if(s>=0)return i*zl**BigInt(s);let a=zl**BigInt(-s);return Ah(i*wa+a,a*wa)}
function Wl(e){
if(!w.isFinite(e))throw new RangeError(`Not a finite number: ${e}`);let t=g.round(e*Dh);return g.abs(
t)<Iz&&t/Dh===e?BigInt(t):$z(e)}function sn(e){return new Le(Wl(e),BigInt(Dh))}function an({s:e,n:t,
d:n},r){return Ah(wa*e*t*zl**BigInt(r)+n,wa*n)}function Er(e,t){return new Le(an(e,t),zl**BigInt(t))}
function Nh(e,t,n){let r=zl**BigInt(n);return new Le(Ah(wa*e*r+t,wa*t),r)}function tr(e,t){let n=an(
e,t),r=T(n<Ul?-n:n).padStart(t+1,"0"),o=r.slice(0,r.length-t);return(n<Ul?"-":"")+o+(t>0?`.${r.slice(
r.length-t)}`:"")}function un(e,t){let n=e.s*e.n*t.d,r=t.s*t.n*e.d;return n<r?-1:n>r?1:0}function bn(
e){
let t=Ul,n=Oh;for(let{s:r,n:o,d:i}of e)i===n?t+=r*o:(t=t*i+r*o*n,n*=i);return new Le(t,n*BigInt(e.length))}
function va(e){let t=[...e].sort(un),n=t.length>>1;return t.length%2===1?t[n]:bn([t[n-1],t[n]])}
function ka(e){
let t=Oh;for(let{d:n}of e)t%n!==Ul&&(t=new Le(t).lcm(n).n);return{units:e.map(({s:n,n:r,d:o})=>n*r*t/
o),denominator:t}}function gm(e){let t=new Le(0),n=e.reduce((r,o)=>r.add(o.weight),t);return n.lte(0)?
null:e.reduce((r,o)=>r.add(o.weight.mul(o.score)),t).div(n)}var hm=BigInt(0),_z=BigInt(100),Fz=BigInt(
1e4),Mz=e=>e.length>0&&e.every(({weight:t,max:n})=>w.isFinite(
t)&&w.isFinite(n));function ym(e){if(!Mz(e))return null;let t=e.map(l=>Wl(l.weight)),n=e.map(l=>Wl(l.
max)),r=t.reduce((l,c)=>l+c,hm);if(r<=hm||n.some(l=>l<=hm))return null;let o=n.reduce((l,c)=>new Le(
l).lcm(c).n,BigInt(1)),i=n.map((l,c)=>_z*t[c]*o/l),s=o*r,a=new y,u=l=>{let c=a.get(l);if(c)return c;
let d=Wl(l),p={parts:d,exact:new Le(d,Fz)};return a.set(l,p),p};return l=>{let c=hm,d=l.map((p,f)=>{
let b=u(p);return c+=i[f]*b.parts,b.exact});return{score:new Le(c,s),marks:d}}}function Lz(e,t){let n=Be(
e,t),r=ym(n),o=e.settings.conflicts==="exclude"?Jr(e):()=>null;return(i,s,a)=>{
let u=[],l=0,c=!1;for(let{name:d}of n){let p=a.marks.get(d);p===void 0||p.kind==="blank"?l+=1:p.kind===
"recused"?c=!0:p.kind==="score"&&w.isFinite(p.value)&&u.push(p.value)}return l===n.length?null:c?{
leftOut:"recused"}:o(i,s)!==null?{leftOut:"conflict"}:u.length<n.length?{leftOut:"incomplete"}:r===null?
null:
{reading:r(u)}}}function jz(e){let t=new y;for(let n of e.rows)n.entry!==null&&!t.has(n.entry)&&t.set(
n.entry,n);return t}function QT(e,t,n,r){let o=Lz(e,t),i=dt(e,t),s=n.filter(c=>c.stage===t.name),a=i.
flatMap(c=>{let d=s.find(p=>p.judge===c.code);return d?[{judge:c,rows:jz(d)}]:[]}),u=new y,l=[];for(
let c of r){
let d=new y;for(let{judge:p,rows:f}of a){let b=f.get(c.code),x=b?o(p,c,b):null;x!==null&&("reading"in
x?d.set(p.code,x.reading):l.push({entry:c.code,judge:p.code,reason:x.leftOut}))}u.set(c.code,d)}
return{
stage:t,criteria:Be(e,t),entries:r,judges:i,readings:u,leftOut:l}}m();m();function bm(e){let t=new y;
for(let{category:n}of e){let r=F(n);r!==""&&!t.has(r)&&t.set(r,n.trim())}
return n=>{var r;return(r=t.get(F(n.category)))!=null?r:null}}m();function xa(e,t){let n=new y;for(
let r of e){let o=t(r),i=n.get(o);i?i.push(r):n.set(o,[r])}return n}m();m();m();m();m();function pi(
{entries:e,readings:t}){let n=null;for(let{code:r}of e){let o=t.get(r);if(!(o===void 0||
o.size===0)){if(n=n!=null?n:o,o.size!==n.size)return!1;for(let i of o.keys())if(!n.has(i))return!1}}
return!0}m();m();var An=BigInt(0),Kl=BigInt(1);function tS(e,t){let[n,r]=[e,t];for(;r!==An;)[n,r]=[r,
n%r];return n}
var eS=BigInt(1)<<BigInt(64);function wm(e,t){let n=e/t,r=(e-n*t)*eS/t;return w(n)+w(r)/w(eS)}
function nS(e,t){
let n=t.length,r=e.map((s,a)=>[...s,t[a]]),o=Kl;for(let s=0;s<n;s+=1){let a=r[s],u=a[s];for(let l of r.
slice(s+1)){let c=l[s];for(let d=s+1;d<=n;d+=1)l[d]=(l[d]*u-c*a[d])/o}o=u}let i=t.map(()=>An);for(
let s=n-
1;s>=0;s-=1){let a=r[s],u=a[n]*o;for(let l=s+1;l<n;l+=1)u-=a[l]*i[l];i[s]=u/a[s]}return{numerators:i,
denominator:o}}function Bz(e){let t=e.map(()=>-1),n=0,r=o=>{t[o]=n;for(let[i,s]of e[o].entries())s!==An&&
t[i]===-1&&
r(i)};for(let o of e.keys())t[o]===-1&&(r(o),n+=1);return{groups:t,groupCount:n}}function zz(e){let t=new v;
for(let n of e.readings.values())for(let{score:r}of n.values())t.add(r.d);return rS(t)}var rS=e=>k.from(
e).reduce((t,n)=>t/tS(t,n)*n,Kl);function Ta(e){var b,x,A,N,P;let t=zz(e),n=new v;for(let{code:I}of e.
entries)for(let _ of(x=(b=e.readings.get(I))==null?void 0:b.keys())!=null?x:[])n.add(_);let r=k.from(
n).sort(),o=new y(r.map((I,_)=>[I,_])),i=new y,s=new y,a=An,u=0;for(let{code:I}of e.entries){let _=k.
from((A=e.readings.get(I))!=null?A:[],([j,{score:B}])=>({judge:o.get(j),value:B.s*B.n*(t/B.d)})).sort(
(j,B)=>j.judge-B.judge);if(_.length===0)continue;let L=_.map(({judge:j})=>j).join(),M=(N=i.get(L))!=
null?N:{judges:_.map(({judge:j})=>j),entries:[],sums:_.map(()=>An)};i.set(L,M);let z=An;for(let[j,{
value:B}]of _.
entries())M.sums[j]=M.sums[j]+B,z+=B,a+=B*B;M.entries.push({code:I,total:z}),s.set(_.length,((P=s.get(
_.length))!=null?P:An)+z*z),u+=_.length-1}let l=rS(k.from(s.keys(),BigInt)),c=r.map(()=>r.map(()=>An)),
d=r.map(()=>An);for(let{judges:I,entries:_,sums:L}of i.values()){let M=l/BigInt(I.length),z=M*BigInt(
_.length),j=M*L.reduce((B,H)=>B+H,An);for(let[B,H]of I.entries()){let q=c[H];for(let K of I)q[K]=q[K]-
z;q[H]=q[H]+l*BigInt(_.length),d[H]=d[H]+l*L[B]-j}}let p=k.from(s).reduce((I,[_,L])=>I+l/BigInt(_)*L,
An),f=l*a-p;return{judges:r,blocks:k.from(i.values()),unit:t,multiple:l,matrix:c,right:d,squares:f,
freedom:u,
...Bz(c)}}m();m();function Uz(e,t,n,r){let o=e[n][r];if(o===0)return;let i=(e[r][r]-e[n][n])/(2*o),s=(
i<0?-1:1)/(g.
abs(i)+g.sqrt(i*i+1)),a=1/g.sqrt(s*s+1),u=s*a,l=p=>{let[f,b]=[p[n],p[r]];p[n]=a*f-u*b,p[r]=u*f+a*b};
for(let p of e)l(p);let[c,d]=[e[n],e[r]];for(let p of e.keys()){let[f,b]=[c[p],d[p]];c[p]=a*f-u*b,d[
p]=
u*f+a*b}c[r]=0,d[n]=0;for(let p of t)l(p)}function oS(e){let t=e.map(s=>[...s]),n=t.map((s,a)=>s.map(
(u,l)=>l===a?1:0)),r=k.from(t.keys()),o=s=>t.reduce((a,u,l)=>u.reduce((c,d,p)=>s(l,p)?c+d**2:c,a),0),
i=o(()=>!0);for(let s=0;s<50&&!(o((u,l)=>u!==l)<=i*1e-31);s+=1)for(let u of r)for(let l of r.slice(u+
1))Uz(t,n,u,l);return r.map(s=>({value:t[s][s],vector:n.map(a=>a[s])})).sort((s,a)=>s.value-a.value)}
var iS=.01,Gl=1e4,sS=20,Wz=60;function vm({matrix:e,right:t,unit:n,multiple:r,squares:o,freedom:i,
groupCount:s}){
let a=oS(e.map(d=>d.map(p=>wm(p,r)))).slice(s),u=t.map(d=>wm(d,n*r)),l=a.map(d=>({...d,right:d.vector.
reduce((p,f,b)=>p+f*u[b],0)})),c=l.reduce((d,p)=>d+p.right**2/p.value,0);return{axes:l,residual:g.max(
0,wm(o,n*n*r)-c),freedom:i}}var km=({axes:e,residual:t},n)=>e.reduce((r,{value:o,right:i})=>r+i**2*n/
(o*(o+n)),t);function aS(e,t){let{axes:n,freedom:r}=e,o=km(e,t),i=r*g.log(o),s=0,a=0;for(let u of n)
i+=g.log1p(u.value/t),s-=u.value/(u.value+t),a+=(u.right/(u.value+t))**2;return{value:i,slope:s+r*t*
a/o}}function xm(e,t){let{axes:n,freedom:r}=e;if(t<3||n.length===0||r<=n.length)return null;if(km(e,
Gl)===0)return Gl;let o=sS*g.log10(Gl/iS),i=d=>iS*10**(g.min(g.max(d,0),o)/sS),s=0,a=w.POSITIVE_INFINITY;
for(let d=0;d<=o;d+=1){let{value:p}=aS(e,i(d));p<a&&([s,a]=[d,p])}let u=d=>aS(e,10**d).slope,l=g.log10(
i(s-1)),c=g.log10(i(s+1));if(u(c)<=0)return i(s+1);if(u(l)>=0)return i(s-1);for(let d=0;d<Wz;d+=1){
let p=(l+
c)/2;u(p)<0?l=p:c=p}return 10**((l+c)/2)}var Tm=9,Ph=9;function Kz(e,t){if(t!=="auto")return{value:t,
origin:"given"};let n=xm(vm(e),e.judges.
length);if(n===null)return{value:1,origin:"too-few-scores"};let r=w(n.toPrecision(Ph));return{value:
r,
origin:r>=Gl?"no-judge-effect":"estimated"}}function Gz(e){let[t="0",n="0"]=e.toExponential(Ph-1).split(
"e"),r=BigInt(t.replace(".","")),o=w(n)-(Ph-1),i=BigInt(10)**BigInt(g.abs(o)),{n:s,d:a}=o<0?new Le(r,
i):new Le(r*i);return{over:s,under:a}}function Hz({matrix:e,right:t,multiple:n,groups:r},o){let{over:
i,
under:s}=Gz(o),a=i===An,u=e.map((c,d)=>c.map((p,f)=>a?r[d]===r[f]?p+n:p:d===f?s*p+i*n:s*p)),l=a?Kl:s;
return nS(u,t.map(c=>l*c))}function qz(e,t){let n=Ta(e),r=Kz(n,t),{numerators:o,denominator:i}=Hz(n,
r.value),s=i*n.unit,a=pi(e),u=n.blocks.flatMap(({judges:l,entries:c})=>{let d=l.reduce((f,b)=>f+o[b],
An),p=BigInt(l.length);return c.map(({code:f,total:b})=>[f,a?new Le(b,n.unit*p):Nh(b*i-d,s*p,Tm)])});
return{lambda:r,effects:new y(n.judges.map((l,c)=>[l,Nh(o[c],s,Tm)])),scores:new y(u)}}var uS=new O;
function ds(e,t){var o,i;let n=(o=uS.get(e))!=null?o:new y;uS.set(e,n);let r=(i=n.get(t))!=null?i:qz(
e,t);return n.set(t,r),r}m();m();var Hl=(e,t)=>{var n;return[...(n=e.readings.get(t))!=null?n:[]].map(
([r,{score:o}])=>({judge:r,score:o}))},
Sm=e=>[...e].sort((t,n)=>un(t.score,n.score)||(t.judge<n.judge?-1:t.judge>n.judge?1:0));function fi(
e,t){
return new y(e.entries.flatMap(({code:n})=>{let r=Hl(e,n);return r.length>0?[[n,t(r)]]:[]}))}var ql={
better:"higher",unit:"points",precision:null,scores:e=>fi(e,t=>bn(t.map(({score:n})=>n)))};var lS={
better:"higher",unit:"points",precision:Tm,exactOn:pi,scores:(e,t)=>pi(e)?ql.scores(e,t):ds(
e,t.severityCorrection).scores,working:(e,t)=>{let n=ql.scores(e,t),r=pi(e)?null:ds(e,t.severityCorrection);
return o=>{let i=n.get(o);if(i===void 0)return[];let s=r&&{points:r.scores.get(o).sub(i),lambda:sn(r.
lambda.value),origin:r.lambda.origin};return[{code:"SEVERITY_CORRECTED",params:{mean:i,correction:s}
}]}}};m();var cS={better:"higher",unit:"points",precision:null,scores:e=>fi(e,t=>va(t.map(({score:n}
)=>n))),working:e=>t=>{
let n=Sm(Hl(e,t));return[{code:"MIDDLE_SCORES",params:{middle:n.slice(n.length-1>>1,(n.length>>1)+1)}
}]}};m();m();var Em=e=>e.judges.map(({code:t})=>{let n=e.entries.flatMap(r=>{var i;let o=(i=e.readings.get(
r.
code))==null?void 0:i.get(t);return o?[{entry:r.code,score:o.score}]:[]});return{judge:t,entries:n.map(
({entry:r})=>r),scores:n.map(({score:r})=>r)}});function Cm(e){let t=new y;for(let{entries:n,values:
r}of e)
for(let[o,i]of n.entries()){let s=t.get(i);s?s.push(r[o]):t.set(i,[r[o]])}return t}function Zz(e){
let{units:t}=ka(e),n=t.map((o,i)=>i).sort((o,i)=>t[o]>t[i]?-1:t[o]<t[i]?1:0),r=[];for(let o=0,
i=0;o<n.length;o=i){for(;i<n.length&&t[n[i]]===t[n[o]];)i+=1;let s=new Le(o+1+i,2);for(let a of n.slice(
o,i))r[a]=s}return r}var dS=e=>Cm(Em(e).map(({judge:t,entries:n,scores:r})=>({entries:n,values:Zz(r).
map(o=>({judge:t,rank:o,entries:n.length}))}))),mS={better:"lower",unit:"mean-rank",precision:null,
scores:e=>new y(
[...dS(e)].map(([t,n])=>[t,bn(n.map(({rank:r})=>r))])),working:e=>{let t=dS(e);return n=>{var r;
return[
{code:"RANKS_WITHIN_JUDGES",params:{ranks:(r=t.get(n))!=null?r:[]}}]}}};m();var Zl=3;function pS(e){
if(e.length<Zl)return{kept:e,dropped:null};let t=a=>u=>un(u.score,a)===0,n=a=>({
...a,alike:e.filter(t(a.score)).length}),[r,...o]=Sm(e),i=o.find(t(o[o.length-1].score)),s={highest:
n(
i),lowest:n(r)};return{kept:o.filter(a=>a!==i),dropped:s}}var fS={better:"higher",unit:"points",
precision:null,
scores:e=>fi(e,t=>bn(pS(t).kept.map(({score:n})=>n))),working:e=>t=>[{code:"SCORES_DROPPED",params:{
dropped:pS(Hl(e,t)).dropped}}]};m();var ms=BigInt(0),Ih=BigInt(10),Jz=30,Sa=Ih**BigInt(Jz),Vz=20,hS=12;
function Yz(e){if(e<=ms)return ms;
let t=Ih**BigInt(T(e).length+1>>1);for(;;){let n=(t+e/t)/BigInt(2);if(n>=t)return t;t=n}}function Xz(
{
judge:e,entries:t,scores:n}){if(n.length===0)return[];let{units:r,denominator:o}=ka(n),i=BigInt(r.length),
s=i-BigInt(1),a=r.reduce((f,b)=>f+b,ms),u=r.map(f=>i*f-a),l=u.reduce((f,b)=>f+b*b,ms),c=Yz(s*l*Sa*Sa),
d=l===ms,p={judge:e,entries:t.length,mean:new Le(a,i*o),sd:d?new Le(0):Er(new Le(c,Sa*s*i*o),hS)};
return n.
map((f,b)=>({...p,score:f,z:d?ms:u[b]*c/l}))}var gS=e=>Cm(Em(e).map(t=>({entries:t.entries,values:Xz(
t)})));function Qz(e){let t=BigInt(e.length),n=e.reduce((r,{z:o})=>r+o,ms);return Er(new Le(BigInt(
50)*
Sa*t+Ih*n,Sa*t),Vz)}var eU=e=>Er(new Le(e,Sa),hS),yS={better:"higher",unit:"standard-score",
precision:9,
scores:e=>new y([...gS(e)].map(([t,n])=>[t,Qz(n)])),working:e=>{let t=gS(e);return n=>{var o;return[
{code:"STANDARDIZED",params:{judges:((o=t.get(n))!=null?o:[]).map(i=>({...i,z:eU(i.z)}))}}]}}};var Jl={
mean:ql,trimmed:fS,median:cS,"rank-sum":mS,"z-score":yS,adjusted:lS};var lr=e=>Jl[e],cr=e=>Jl[e].unit;
m();function Oo({stages:e,settings:t},n){var o;let r=e[e.length-1]===n;return(o=n.advance)!=null?o:r?
t.top:null}function Rm(e){var n;let t=e.stages[e.stages.length-1];return(n=t===void 0?null:Oo(e,t))!=
null?n:e.settings.top}m();function Dm(e,t,n){return n==="higher"?e.sub(t):t.sub(e)}function Vl(e,t,n){
return n==="higher"?un(t,
e):un(e,t)}function bS(e,t){let n=[];for(let r of[...e].sort(t)){let o=n[n.length-1];o&&t(o[0],r)===
0?o.push(r):n.push([r])}return n}function $h(e,t){let[n,...r]=t;if(e.length===1||n===void 0)return[e];
let o=n.values(e.map(u=>u.entry));if(e.some(u=>!o.has(u.entry.code)))return $h(e,r);let i=n.criterion===
void 0?{}:{criterion:n.criterion},s=e.map(u=>u.entry.code),a=e.map(u=>{let l=o.get(u.entry.code),c={
metric:n.id,...i,value:l,among:s};return{value:l,contender:{...u,steps:[...u.steps,c]}}});return bS(
a,(u,l)=>Vl(u.value,l.value,n.better)).flatMap(u=>$h(u.map(({contender:l})=>l),r))}function wS(e,t,n,
r){
let o=e.map(({entry:l,score:c})=>({rounded:an(c,n),contender:{entry:l,score:c,steps:[]}})),i=r==="higher"?
-1:1,a=bS(o,(l,c)=>l.rounded<c.rounded?-i:l.rounded>c.rounded?i:0).flatMap(l=>$h(l.map(({contender:c}
)=>c),
t)),u=0;return a.flatMap(l=>{let c=u+1;return u+=l.length,l.map(d=>{var f;let p=(f=d.steps[d.steps.length-
1])!=null?f:null;return{...d,rank:c,decidedBy:l.length>1?"shared":p}})})}m();m();m();function tU(e){
return e.map((t,n)=>({criterion:t,index:n,weight:sn(t.weight)})).sort((t,n)=>un(n.weight,
t.weight))}function nU(e,t,n){return{id:"criteria",criterion:t.name,better:"higher",values:r=>new y(
r.flatMap(o=>{var s,a;let i=[...(a=(s=e.readings.get(o.code))==null?void 0:s.values())!=null?a:[]].map(
u=>u.marks[n]);return i.length>0?[[o.code,bn(i)]]:[]}))}}var vS={metrics:({panel:e})=>tU(e.criteria).
map(({criterion:t,index:n})=>nU(e,t,n))};m();function rU(e,t,n){let r=n.map(u=>{var l,c;return(c=(l=e.readings.get(
u))==null?void 0:l.get(t))==null?
void 0:c.score}),{units:o}=ka(r.flatMap(u=>u?[u]:[])),i=[...new v(o)].sort((u,l)=>u<l?-1:u>l?1:0),s=new y(
i.map((u,l)=>[u,l])),a=0;return r.map(u=>u?s.get(o[a++]):null)}function kS(e,t){let n=e.judges.map((
{
code:r})=>rU(e,r,t));return(r,o)=>{let i=0,s=0;for(let a of n){let u=a[r],l=a[o];u===null||l===null||
(u>l?i+=1:u<l&&(s+=1))}return{higher:i,lower:s}}}function xS(e,t){let n=kS(e,t),r=new y(t.map((o,i)=>[
o,i]));return o=>{let i=r.get(o);return i===void 0?[]:t.flatMap((s,a)=>a===i?[]:[{rival:s,...n(i,a)}
])}}
function oU(e,t){let n=kS(e,t),r=t.map(()=>0);for(let o=0;o<t.length;o+=1)for(let i=o+1;i<t.length;i+=
1){let{higher:s,lower:a}=n(o,i),u=g.sign(s-a);r[o]+=u,r[i]-=u}return new y(t.map((o,i)=>[o,new Le(r[
i])]))}
var TS={metrics:({panel:e})=>[{id:"majority",better:"higher",values:t=>oU(e,t.map(({code:n})=>n))}]}
;m();var SS={metrics:({panel:e})=>[{id:"median",better:"higher",values:t=>fi({...e,entries:t},n=>va(
n.map(
({score:r})=>r)))}]};m();var ES={metrics:({previous:e})=>{let t=e[e.length-1];if(t===void 0)return[];
let n=new y(t.standings.
map(({entry:r,score:o})=>[r.code,o]));return[{id:"previous",better:lr(t.method).better,values:()=>n}
]}};m();var CS={metrics:()=>[]};var RS={criteria:vS,median:SS,majority:TS,previous:ES,shared:CS};
function DS(e,t){let n=e.indexOf("shared");return(n<0?e:e.slice(0,n)).flatMap(r=>RS[r].metrics(t))}m(
);function iU(e){let t=e.stages.every(n=>n.weight===null);return n=>{var r;return t?new Le(1):sn((r=n.
weight)!=null?r:0)}}function Yl(e,t,n){let r=iU(e),o=n.map(i=>({stage:i.stage.name,weight:r(i.stage),
scores:new y(i.standings.map(s=>[s.entry.code,s.stageScore]))}));return(i,s)=>{let u=[...o.flatMap((
{
scores:c,...d})=>{let p=c.get(i);return p?[{...d,score:p}]:[]}),{stage:t.name,weight:r(t),score:s}];
return u.some(c=>c.weight.gt(0))?u:[{stage:t.name,weight:new Le(1),score:s}]}}function Om(e,t,n,r){
let o=Yl(
e,t,n);return new y([...r].map(([i,s])=>{var a;return[i,(a=gm(o(i,s)))!=null?a:s]}))}m();m();m();
function Cr(e){let t=0;return e.map((n,r)=>{var o;return((o=e[r-1])==null?void 0:o.rank)!==n.rank&&
(t=r+1),{ranked:n,place:t}})}function Ea({races:e,notes:t},n,r){let o=e.map(s=>({race:s,kept:r(s.contenders)}
)),
i=o.flatMap(({race:s,kept:a})=>{let u=new v(a);return s.contenders.filter(l=>!u.has(l))});return{
races:o.
map(({race:s,kept:a})=>({...s,contenders:a})),notes:new y([...t,...i.map(({entry:s})=>[s.code,n])])}
}var OS=(e,{settings:t,last:n,categoryOf:r})=>{if(!t.winnersPerCategory||!n)return e;let o=({entry:l}
)=>r(
l)!==null,{races:i,notes:s}=Ea(e,"without-category",l=>l.filter(o)),a=i.flatMap(l=>l.contenders);
return{
races:[...xa(a,({entry:l})=>r(l))].map(([l,c])=>({category:l,contenders:c})),notes:s}};m();function sU(
e,t){let n=new y,r=[],o=null;return e.filter(i=>{var a,u;if(i.rank!==o){for(let l of r)n.
set(l,((a=n.get(l))!=null?a:0)+1);r=[],o=i.rank}let s=F(i.entry.institution);return s===""?!0:((u=n.
get(s))!=null?u:0)>=t?!1:(r.push(s),!0)})}var AS=(e,{settings:t})=>{let{maxPerInstitution:n}=t;
return n===
null?e:Ea(e,"institution-full",r=>sU(r,n))};m();var NS=(e,{settings:t,better:n,rounded:r})=>{if(t.passingScore===null)return e;
let o=sn(t.passingScore),
i=s=>Vl(r(s.score),o,n)<=0;return Ea(e,"below-passing-score",s=>s.filter(i))};m();var PS=({races:e,
notes:t},{places:n,last:r})=>{if(n===null)return{races:e,notes:t};let o=e.map(i=>{var f,
b;let s=Cr(i.contenders),a=s.filter(({place:x})=>x<=n),u=(f=a[a.length-1])==null?void 0:f.place,l=a.
length>n?a.filter(({place:x})=>x===u):[],c=(b=s[a.length])==null?void 0:b.place,d=r?s.filter(({place:
x})=>x===
c):[],p=(x,A)=>x.map(({ranked:N})=>[N.entry.code,A]);return{race:{...i,contenders:a.map(({ranked:x})=>x)}
,
notes:[...p(l,"shared-rank-at-cut"),...p(d,"first-reserve")]}});return{races:o.map(({race:i})=>i),
notes:new y(
[...t,...o.flatMap(i=>i.notes)])}};var aU=[NS,OS,AS,PS];function uU({contenders:e}){var r;let t=Cr(e),
n=new y;for(let{place:o}of t)n.set(
o,((r=n.get(o))!=null?r:0)+1);return t.map(({ranked:o,place:i})=>{var s;return[o.entry.code,{place:i,
holders:(s=n.get(i))!=null?s:1}]})}function Am(e,t){let n={races:[{category:null,contenders:e}],
notes:new y},
{races:r,notes:o}=aU.reduce((i,s)=>s(i,t),n);return{races:r,notes:o,places:new y(r.flatMap(uU))}}m();
m();m();var Nn=(e,t)=>t==="id"?e.replace(".",","):e,se=(e,t)=>Nn(T(e),t);function He(e,t){let[n="",r=""]=e.split(
"T"),o=r.slice(0,5).replace(":",t==="id"?".":":"),i=as(n,t);return n==="1899-12-30"?o:r===""||r==="00:00:00"?
i:`${i} ${o}`}function W(e,t){return typeof e=="object"?`\u201C${He(e.date,t)}\u201D`:`\u201C${typeof e==
"number"?se(e,t):typeof e=="boolean"?T(e).toUpperCase():lU(e)}\u201D`}var lU=e=>{let t=[...e];return t.
length>60?`${t.slice(0,59).join("")}\u2026`:e};function V(e,t,n=12){return IS(e,t,t==="id"?"dan":
"and",n)}var _h=(e,t)=>IS(e,t,t==="id"?"atau":"or",e.length);function IS(e,t,n,r){let o=e.slice(0,r),
i=e.
length-o.length,s=t==="id"?`${i} lainnya`:`${i} more`,a=i>0?[...o,s]:o;return a.length<2?a.join(""):
`${a.slice(0,-1).join(", ")} ${n} ${a[a.length-1]}`}function ot({code:e,name:t,codeMadeUp:n}){return t===""?
e:n||e===""?W(t,"id"):`${W(t,"id")} (${e})`}var cU=5;function $S({stage:e,entries:t,readings:n},{
method:r}){let i=t.map(l=>{var c,d;return{entry:l,
judges:(d=(c=n.get(l.code))==null?void 0:c.size)!=null?d:0}}).filter(({judges:l})=>l>0&&l<cU);if(r!==
"trimmed"||i.length===0)return[];let s=i.filter(({judges:l})=>l<Zl),a=l=>l.map(({entry:c})=>ot(c)),u={
reason:"few-to-trim",entries:a(i),whole:a(s)};return[{code:"METHOD_CAUTION",severity:"warning",stage:
e.
name,params:u}]}m();m();var It=e=>{var t,n;return(n=(t=e.decision)==null?void 0:t.rank)!=null?n:e.rank}
;var _S=(e,t)=>new y(t.flatMap(n=>n.stage===e.name?[[n.entry,n]]:[]));function Fh(e,t){return t.size===
0?e:e.map(n=>{var r,o;return{...n,rank:(o=(r=t.get(n.entry.code))==null?void 0:r.rank)!=null?o:n.rank}
}).
sort((n,r)=>n.rank-r.rank)}function Nm({standings:e}){return e.map(t=>({standing:t,rank:It(t)})).sort(
(t,n)=>t.rank-n.rank)}var FS=(e,t)=>e.every(({code:n})=>t.has(n));function MS(e,t,n,r){let o=new y(t.
map(({entry:a,rank:u})=>[a.code,u])),i=Fh(t,n),s=new y(t.map(a=>[a.entry.code,ot(a.entry)]));return[
...n.values()].flatMap(a=>{let{entry:u,rank:l,tab:c,cell:d}=a,p=(x,A=[])=>{var _;let N=x==="below-passing-score"||
x==="outdated"?"warning":"error",P=o.get(u),I={entry:(_=s.get(u))!=null?_:u,rank:l,reason:x,
others:A,...P===void 0?{}:{computed:P}};return[{code:"PLENARY_CONFLICT",severity:N,stage:e.name,tab:
c,
...d===null?{}:{cell:d},params:I}]};if(!o.has(u))return p("not-ranked");let f=i.filter(x=>x.rank===l&&
!n.has(x.entry.code));return f.length>0?p("taken",f.map(x=>ot(x.entry))):i.filter(x=>x.rank<l).length!==
l-1?p("gap"):r.get(u)==="below-passing-score"?p("below-passing-score"):a.computed!==null&&a.computed!==
o.get(u)?p("outdated"):[]})}m();function dU(e,{place:t,holders:n}){return k.from({length:n},(r,o)=>{
var i;return(i=e[t-1+o])!=null?
i:0})}function Pm(e,t){let n=dU(e,t),[r=0]=n;return n.some(o=>o!==r)?"open":r>0?{amount:r}:null}m();
function mU({contenders:e},t){let n=Cr(e).filter(({place:i})=>i<=t),r=n[n.length-1];if(r===void 0||n.
length<=t)return[];let o=n.filter(({place:i})=>i===r.place);return[{rank:r.ranked.rank,places:t,
entries:o.
map(({ranked:i})=>i.entry)}]}function pU({contenders:e},t){let n=Cr(e);return[...new v(n.map(({place:
r})=>r))].
flatMap(r=>{let o=n.filter(s=>s.place===r);if(Pm(t,{place:r,holders:o.length})!=="open")return[];let i=o.
map(({ranked:s})=>s.entry);return[{rank:o[0].ranked.rank,places:o.length,entries:i,prize:!0}]})}
function LS(e,t,n,r,o){
let s=(e.title&&"outcomes"in e.title?e.title.outcomes.map(u=>u.places):[]).filter(u=>n===null||u<n).
sort((u,l)=>l-u),a=n===null?s:[n,...s];return t.flatMap(u=>{let l=u.category===null?{}:{category:u.category}
,
c=new v;return[...a.flatMap(d=>mU(u,d)),...pU(u,r)].flatMap(d=>{if(c.has(d.rank))return[];if(c.add(d.
rank),!d.prize&&FS(d.entries,o))return[];let p={...d,entries:d.entries.map(ot),...l};return[{code:
"TIE_AT_CUT",severity:"warning",stage:e.name,params:p}]})})}m();function jS(e,t,n){var i,s;if(n===null)return null;
if(e.title&&"name"in e.title)return e.title.name;
let o=((s=(i=e.title)==null?void 0:i.outcomes)!=null?s:[]).filter(a=>n<=a.places).sort((a,u)=>a.places-
u.places)[0];return o?o.name:t===null?null:`Top ${t}`}function BS(e,{precision:t,exactOn:n},r){
return t===null||n&&r.every(n)?e:new y([...e].map(([o,i])=>[
o,Er(i,t)]))}function fU(e,t){let n=new y;for(let{rank:i,score:s}of e){let a=n.get(i);(a===void 0||
Vl(
s,a,t)<0)&&n.set(i,s)}let r=[...n.keys()],o=new y(r.map((i,s)=>{var a;return[i,n.get((a=r[s+1])!=null?
a:0)]}));return e.map(({rank:i,score:s})=>{let a=o.get(i);return a?Dm(s,a,t):null})}function gU(e,t){
return new y([...xa(e,({entry:n})=>t(n))].flatMap(([n,r])=>n===null?[]:Cr(r).map(({ranked:o,place:i}
)=>[
o.entry.code,{category:n,categoryRank:i}])))}var hU={category:null,categoryRank:null};function ps(e,
t,n,r=[]){
let{settings:o,stages:i}=e,{stage:s}=t,a=Oo(e,s),u=i[i.length-1]===s,l={stage:s,method:o.method,
places:a,
last:u,panel:t,whole:null},c=lr(o.method),{better:d}=c,p=BS(c.scores(t,o),c,[t]),f=o.carryOver?BS(Om(
e,s,n,p),c,[...n.map(B=>B.panel),t]):p,b=t.entries.flatMap(B=>{let H=f.get(B.code);return H?[{entry:
B,
score:H}]:[]}),x=DS(o.tieBreaks,{panel:t,previous:n}),A=wS(b,x,o.decimals,d),N=B=>Er(B,o.decimals),P=bm(
e.entries),I=_S(s,r),_=Am(Fh(A,I),{settings:o,places:a,last:u,better:d,rounded:N,categoryOf:P}),L=u&&
o.winnersPerCategory?gU(A,P):null,M=fU(A,d),z=A.map((B,H)=>{var Q,fe,ye,_e,at,ue;let{code:q}=B.entry,
K=(Q=_.places.get(q))!=null?Q:null,X=I.get(q);return{...B,stageScore:p.get(q),judgeScores:new y([...(
fe=
t.readings.get(q))!=null?fe:[]].map(([Je,ce])=>[Je,ce.score])),margin:(ye=M[H])!=null?ye:null,
advances:K!==
null,place:K,title:jS(s,a,(_e=K==null?void 0:K.place)!=null?_e:null),prize:u&&K!==null?Pm(o.prizes,K):
null,...(at=L==null?void 0:L.get(q))!=null?at:hU,cutNote:(ue=_.notes.get(q))!=null?ue:null,vacated:
null,
...X===void 0?{}:{decision:X}}}),j=u?LS(s,_.races,a,o.prizes,I):[];return{...l,standings:z,findings:
[
...$S(t,o),...j,...MS(s,A,I,_.notes)]}}m();function gi(e,t){let n=e.entries.filter(i=>i.status==="running"),
r=t[t.length-1];if(r===void 0)return n;
let o=new v(r.standings.flatMap(({advances:i,entry:s})=>i?[s.code]:[]));return n.filter(i=>o.has(i.code))}
m();var zS=({standings:e})=>new y(e.map(t=>[t.entry.code,t]));function US(e,{category:t},n){return e.
standings.filter(({entry:r,advances:o})=>r.status!=="running"&&o).filter(r=>r.category===t&&(n===null||
r.rank<=n)).map(({entry:r})=>r)}function WS(e,t,n){let r=zS(t),o=e.standings.map(i=>{let s=r.get(i.entry.
code);if(s===void 0||s.advances===i.advances)return i;if(s.advances)return{...i,advances:!0,place:s.
place,title:s.title,cutNote:s.cutNote};if(n.has(i.entry.code))return i;let a={from:null,removed:US(t,
i,null)};return{...i,advances:!1,place:null,title:null,cutNote:"place-kept",vacated:a}});return{...e,
standings:o}}function KS(e,t){let n=zS(t),r=e.standings.map(o=>{var u,l;let i=n.get(o.entry.code);if(
o.
place===null||i===void 0)return o;let s=(l=(u=i.place)==null?void 0:u.place)!=null?l:null;if(s!==null&&
s<=o.place.place)return o;let a=US(t,o,s===null?null:i.rank);return a.length===0?o:{...o,vacated:{
from:s,
removed:a}}});return{...e,standings:r}}function GS(e){let t=e.flatMap(r=>r.rows),n=({marks:r})=>[...r.values(
)].some(o=>o.kind==="score");return new v(
t.filter(n).map(r=>{var o;return(o=r.entry)!=null?o:""}))}function HS(e,t,n,r,o=[]){let i=n.filter(P=>P.
stage===t.name),s=(P,I)=>ps(e,QT(e,t,i,P),I,o),a=gi(e,r),u=s(a,[...r]);if(e.entries.every(P=>P.status===
"running"))return u;let l=new v(a),c=GS(i),d=e.entries.filter(P=>P.status!=="running"&&c.has(P.code));
if(d.length===0)return u;let p=P=>s(e.entries.filter(I=>l.has(I)||P.includes(I)),r.map(I=>{var _;
return(_=
I.whole)!=null?_:I})),f=new v(e.stages.slice(r.length+1).map(P=>P.name)),b=GS(n.filter(P=>f.has(P.stage))),
x=d.filter(P=>b.has(P.code)),A=x.length===0?u:WS(u,p(x),b),N=p(d);return{...KS(A,N),whole:N}}m();m();
var yU=2;function qS(e,t){var l;if(pi(e))return new v;let n=Ta(e),r=vm(n),{axes:o,freedom:i}=r;if(i<=
o.length)return new v;let s=(l=xm(r,n.judges.length))!=null?l:1,a=km(r,s)/i,u=n.blocks.filter(({
judges:c})=>{
let d=0,p=0;for(let{value:b,vector:x,right:A}of o){let N=c.reduce((P,I)=>P+x[I],0)/c.length;d+=N*A/(
b+
s),p+=a*N**2/(b+s)}let f=g.sqrt(a/c.length);return g.abs(d)>=g.max(t,f)&&g.abs(d)>yU*g.sqrt(p)});
return new v(
u.flatMap(({entries:c})=>c.map(({code:d})=>d)))}function ZS(e,t){let n=k.from(e,([o,i])=>({entry:o,
units:an(i,t)}));n.sort((o,i)=>o.units>i.units?-1:
o.units<i.units?1:0);let r=0;return new y(n.map(({entry:o,units:i},s)=>{var a;return((a=n[s-1])==null?
void 0:a.units)!==i&&(r=s+1),[o,r]}))}function JS(e,{stage:t,panel:n,method:r,standings:o},i){let{
decimals:s,
carryOver:a}=e.settings;if(r==="adjusted"||lr(r).unit!=="points")return[];let u=qS(n,.5/10**s);if(u.
size===0)return[];let l=ds(n,"auto").scores,c=ZS(new y(o.map(({entry:f,score:b})=>[f.code,b])),s),d=ZS(
a?Om(e,t,i,l):l,s),p=n.entries.filter(({code:f})=>u.has(f)).map(f=>({entry:ot(f),places:g.abs(c.get(
f.code)-d.get(f.code))})).sort((f,b)=>b.places-f.places);return[{code:"METHOD_CAUTION",severity:
"warning",stage:t.name,params:{reason:"uneven-judges",entries:p}}]}m();m();m();m();var VS={scope:
"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get("code");if(r===void 0)return[];
let o=new y;for(let{entry:i,row:s}of e){let a=J(i.code),u=o.get(a);u?u.rows.push(s):a!==""&&o.set(a,
{code:i.code,rows:[s]})}return k.from(o.values()).flatMap(({code:i,rows:s})=>{let a=s[1];if(a===void 0)
return[];let u={code:i,rows:s.map(l=>l+1)};return[{code:"ENTRY_DUPLICATE_CODE",severity:"error",tab:
t,
cell:xe(a,r),params:u}]})}};m();var YS={scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get(
"name");if(r===void 0)return[];
let o=new y;for(let i of e){let s=F(i.entry.name);if(s===""||i.entry.status!=="running")continue;let a=o.
get(s);a?a.push(i):o.set(s,[i])}return k.from(o.values()).flatMap(i=>{let[s,a]=i;if(s===void 0||a===
void 0)return[];let u={name:s.entry.name,codes:i.map(({entry:l})=>l.code),rows:i.map(({row:l})=>l+1)}
;
return[{code:"ENTRY_DUPLICATE_NAME",severity:"warning",tab:t,cell:xe(a.row,r),params:u}]})}};m();m();
m();function XS(e,t,n){var f,b;let r=0,o=0,i=!1,s=!1;for(let{name:x}of t){let A=(b=(f=e.marks.get(x))==
null?void 0:f.kind)!=null?b:"blank";A==="blank"?r+=1:A==="score"?o+=1:A==="recused"?i=!0:s=!0}let{
entry:a,
conflict:u,excluded:l,repeated:c}=n,d=r===t.length,p=o===t.length;return{row:e,entry:a,conflict:u,
excluded:l,
recused:i,blank:d,complete:p,unreadable:s,repeated:c}}m();m();m();m();function Xl(e,t,n){let r=e.filter(
o=>o>=t&&o<=n);return r.length===1?r[0]:null}var bU=864e5,wU=R.UTC(1899,11,30);function vU(e,t){
return g.round(e*100+t)/100}function QS({date:e,monthFirst:t},n,r){
let o=/^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})$/.exec(e);if(o===null)return null;let[i,s,a,
u,l,c]=o.slice(1).map(w);if(i>1900){let A=u===0&&l===0&&c===0,N=t?`${s}.${a}`:`${a}.${s}`;return A?
Xl(
[w(N)],n,r):null}let d=g.round((R.UTC(i,s-1,a)-wU)/bU);if(d<0)return null;let p=d+(u*3600+l*60+c)/86400,
f=g.round(p*100)/100,b=d>0&&g.abs(p-f)*86400<1,x=c===0;return Xl([...b?[f]:[],...x?[vU(d*24+u,l)]:[]],
n,r)}m();var kU=/^\d+$/,xU=/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/,TU=/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/,SU=/^[1-9]\d{0,2}( \d{3})+([.,]\d+)?$/,
EU=/^\d*[.,]\d+$/;function CU(e){return e.replace(/\p{Cf}/gu,"").replace(/\s/g," ").replace(
/[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g,
t=>T(t.charCodeAt(0)&15)).replace(/[\uff0c\u066b]/g,",").replace(/[\uff0e\u066c]/g,".").replace(
/[\u2212\uff0d]/g,
"-").replace(/\uff0b/g,"+").trim().replace(/^['\u2019]/,"")}function RU(e){let t=[];return kU.test(e)&&
t.push(w(e)),xU.test(e)&&t.push(w(e.replace(/\./g,"").replace(",","."))),TU.test(e)&&t.push(w(e.replace(
/,/g,""))),SU.test(e)&&t.push(w(e.replace(/ /g,"").replace(",","."))),EU.test(e)&&t.push(w(e.replace(
",","."))),t.filter(w.isFinite)}function Im(e,t,n){let r=/^([+-]?)(.*)$/.exec(CU(e));if(r===null)return null;
let o=RU(r[2]).map(i=>(r[1]==="-"?-i:i)+0);return o.length===1?o[0]:Xl(o,t,n)}var DU=/^#(?:N\/A|[A-Z][A-Z0-9/_]*[!?])$/;
function $m(e,{min:t,max:n}){if(typeof e=="object")return{
kind:"date",date:e.date,likely:QS(e,t,n)};if(typeof e!="string")return{kind:"not-number",value:e};if(
DU.
test(e.trim()))return{kind:"formula-error",value:e.trim()};let r=Im(e,t,n);return r===null?{kind:
"not-number",value:e}:{kind:"text-number",value:e,number:r}}function eE(e,t){let n={blank:[],
outOfRange:[],unreadable:[],formula:[]};for(let r of e)if(!(r.excluded||
r.recused))for(let o of t){let i=r.row.marks.get(o.name);i!==void 0&&OU(n,i,{line:r,criterion:o,at:i.
at})}return n}function OU(e,t,n){var o;let{criterion:r}=n;if("formula"in t&&e.formula.push(n),t.kind===
"blank")e.blank.push(n);else if(t.kind==="score"){let{value:i}=t;i>=r.min&&i<=r.max||e.outOfRange.push(
{...n,value:i})}else if(t.kind==="unreadable"){let i=t.formula?null:(o=t.cellValue)!=null?o:t.raw;e.
unreadable.push({...n,cellValue:i,reading:$m(t.raw,r)})}}m();function AU(e,t){if(e.kind==="score")return!0;
if(e.kind!=="unreadable")return!1;let{kind:n}=$m(e.raw,
t);return n==="text-number"||n==="date"}function NU(e,t){if(e.entry!==null)return!1;let n=e.code!==""||
e.name!=="";return t.some(r=>{let o=e.marks.get(r.name);return o===void 0||o.kind==="blank"?!1:n||AU(
o,r)})}function tE(e,t){return e.rows.filter(n=>NU(n,t))}function Ql({excluded:e,lines:t},n){var r,o;
return e.has(n)||((o=(r=t.get(n))==null?void 0:r.some(i=>i.
recused))!=null?o:!1)}function _m({sheet:e,strays:t,lines:n}){return(e==null?void 0:e.codeColumn)===
null&&t.length>0&&n.size===0}function PU(e,t){var r;let n=new y;for(let o of(r=e==null?void 0:e.rows)!=
null?r:[]){if(o.entry===null||!t.has(o.entry))continue;let i=n.get(o.entry);i?i.push(o):n.set(o.entry,
[o])}return n}function IU({sheet:e,criteria:t,entries:n,conflicts:r,excluded:o}){var s;let i=new y;
for(let[
a,u]of PU(e,n)){let l={entry:n.get(a),conflict:(s=r.get(a))!=null?s:null,excluded:o.has(a),repeated:
u.
length>1};i.set(a,u.map(c=>XS(c,t,l)))}return i}function nE(e){let{judge:t,tab:n,sheet:r,criteria:o,
expected:i,excluded:s}=e,a=IU(e),u=k.from(a.values()).flat(),l=r===null?[]:tE(r,o);return{judge:t,
tab:n,
sheet:r,expected:i,excluded:s,missingColumns:o.filter(({name:c})=>{var d;return!((d=r==null?void 0:r.
columns.get(c))!=null&&d.length)}),lines:a,strays:l,marks:eE(u,o),touched:l.length>0||u.some(c=>!c.blank&&
!c.excluded)}}m();function Ao(e){return e.competition.settings.missing==="assigned"}function Ca(e){
return e.provisional||
Ao(e)?"warning":"error"}function Fm(e){return e.provisional?"warning":"error"}function $U(e,t){var r;
return Ql(e,t.code)?!1:((r=e.lines.get(t.code))!=null?r:[]).some(o=>o.complete||
o.unreadable||o.repeated)?!0:e.sheet!==null&&e.missingColumns.length>0&&e.sheet.rows.length>0}var rE={
scope:"stage",find:({check:e,sheetViews:t})=>{var n;return((n=e.reached)!=null?n:[]).filter(r=>Ao(e)?
!t.some(o=>$U(o,r)):t.every(o=>Ql(o,r.code))).map(r=>({code:"ENTRY_UNSCORED",severity:Fm(e),params:{
entry:ot(r)}}))}};m();m();function Ra(e,t){return t.flatMap(({name:n})=>{let r=e.marks.get(n);return r===void 0||
r.kind===
"blank"?[]:[r]})}m();var nn=(e,t)=>({entries:[ot(e)],criteria:t===void 0?[]:[t.name],cells:1});
function Mm(e){let[t]=e;return t!==
void 0&&e.length===1?t:{entries:[...new v(e.flatMap(({entries:n})=>n))],criteria:[...new v(e.flatMap(
({criteria:n})=>n))],cells:e.reduce((n,{cells:r})=>n+r,0)}}var oE=3;function fs({entries:e},t){
return e.
length<=oE?V(e,t):`${e.length} ${t==="id"?"peserta":"entries"}`}function _U({criteria:e},t){return e.
length<=oE?V(e,t):`${e.length} ${t==="id"?"kriteria":"criteria"}`}function $t(e,t){let n=`${e.cells} ${t==="id"?
"nilai":"scores"}`,r=t==="id"?"pada":"on";return`${fs(e,t)} ${r} ${_U(e,t)}${e.cells===1?
"":` (${n})`}`}function Pn(e,t,n){return t===void 0?e:n==="id"?`${e} dan ${t} lainnya`:`${e} and ${t} more`}
function ne(e,t){return/^(juri|judge)\b/i.test(e)?e:t==="id"?`Juri ${e}`:`Judge ${e}`}var iE={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,lines:o})=>k.from(o.values()).
flat().flatMap(({row:i,entry:s,conflict:a,recused:u})=>{if(a===null||u)return[];let l={judge:n.code,
where:nn(s),reason:a};return Ra(i,e.criteria).map(({at:c})=>({code:"JUDGE_CONFLICT",severity:
"warning",tab:r,at:c,params:l}))}))};m();m();function FU({check:e,sheetViews:t}){let n=e.criteria.map(
({name:i})=>i),r=new y;return{byJudge:t.
map((i,s)=>{let a=[];for(let[u,l]of i.lines){let c=l[0];if(l.length>1||!c.complete||c.excluded||c.recused)
continue;let d=[];for(let b of n){let x=c.row.marks.get(b);d.push(x.kind==="score"?x.value:0)}let p={
sheetView:i,judge:s,row:c.row,entry:c.entry,marks:d};a.push(p);let f=r.get(u);f?f.push(p):r.set(u,[p])}
return a}),byEntry:k.from(r.values())}}var sE=new O;function aE(e){var n;let t=(n=sE.get(e))!=null?n:
FU(e);return sE.set(e,t),t}var Rr=e=>aE(e).byJudge,Da=e=>aE(e).byEntry;var MU=1e-4;function LU(e){
var r;let t=new y;for(let{marks:o}of e){let i=o.join(" ");t.set(i,((r=t.get(
i))!=null?r:0)+1)}let n=o=>o*(o-1)/2;return{equal:k.from(t.values()).reduce((o,i)=>o+n(i),0),all:n(e.
length)}}var jU=e=>e.length>1&&e.every(({marks:t})=>t.every((n,r)=>n===e[0].marks[r])),uE={scope:
"stage",find:e=>{if(!Rr(e).some(jU))return[];let t=Rr(e).map(o=>({rows:o,...LU(o)})),n=t.reduce((o,i)=>o+
i.equal,0),r=t.reduce((o,i)=>o+i.all,0);return t.flatMap(({rows:o,...i})=>{let[s]=o;if(s===void 0||i.
all===0||i.equal<i.all)return[];if(((n-i.equal+1)/(r-i.all+1))**(o.length-1)>MU)return[];let{judge:u,
tab:l}=s.sheetView,c={judge:u.code,rows:o.length};return[{code:"JUDGE_NO_VARIANCE",severity:
"warning",
tab:l,params:c}]})}};m();var lE={scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,
tab:r,lines:o})=>k.from(o.values()).
flat().filter(i=>i.recused).flatMap(({row:i,entry:s})=>Ra(i,e.criteria).filter(a=>a.kind==="recused").
map(({at:a})=>({code:"JUDGE_RECUSED",severity:"info",tab:r,at:a,params:{judge:n.code,where:nn(s)}}))))}
;m();m();function Lm(e,t){let n=0,r=0;for(let[o,{weight:i,max:s}]of t.entries())!(i>0)||s===0||(n+=i*e[
o]/
s,r+=i);return r===0?0:100*n/r}var cE=e=>g.round(e*100)/100,dE={scope:"stage",find:e=>{let{criteria:
t,competition:n}=e.check,r=n.settings.
maxSpread;return r===null?[]:Da(e).flatMap(o=>{let i=o.map(({marks:l})=>Lm(l,t)),[s,a]=[g.min(...i),
g.max(...i)];return a-s<=r+1e-9?[]:[{code:"JUDGES_DISAGREE",severity:"warning",params:{entry:ot(o[0].
entry),low:cE(s),high:cE(a),limit:r}}]})}};m();m();function ec(e,t){var i;let n=new y,r=s=>{let a=s;
for(let u=n.get(a);u!==void 0&&u!==a;u=n.get(a))
a=u;return a};for(let s of t)for(let a of s)n.has(a)||n.set(a,a),n.set(r(a),r(s[0]));let o=new y;for(
let s of e.
filter(a=>n.has(a))){let a=r(s);o.set(a,[...(i=o.get(a))!=null?i:[],s])}return k.from(o.values())}
var BU=1e-6,zU=.9,UU=.5;function pE({marks:e},t){let n=0;for(let r=0;r<e.length;r++)e[r]===t.marks[r]&&
(n+=1);return n}function WU(e,t){var r;let n=[];for(let o of e)for(let i=0;i<o.length;i++)for(let s=i+
1;s<o.length;s++){let[a,u]=[o[i],o[s]],l=a.judge*t+u.judge,c=(r=n[l])!=null?r:{one:a,other:u,same:0,
marks:0,entries:0};c.same+=pE(a,u),c.marks+=a.marks.length,c.entries+=1,n[l]=c}return n.flatMap(o=>o===
void 0?[]:[o])}var mE=({same:e,marks:t})=>t===0?0:e/t;function KU(e){let t=({marks:o})=>o.reduce((i,
s)=>i+
s,0),n=e.map(o=>({row:o,sum:t(o)})).sort((o,i)=>o.sum-i.sum),r=n.slice(1);return{same:r.reduce((o,{
row:i},s)=>o+
pE(n[s].row,i),0),marks:r.reduce((o,{row:i})=>o+i.marks.length,0),entries:r.length}}function GU(e,t,
n){
if(e<=t)return 1;let r=(o,i)=>o===0?0:o*g.log(o/i);return g.exp(-n*(r(e,t)+r(1-e,1-t)))}function HU(
{
sheetViews:e},t){let n=({one:o,other:i})=>[o.sheetView.judge.code,i.sheetView.judge.code];return ec(
e.map(({judge:o})=>o.code),t.map(n)).map(o=>{var c;let i=t.filter(d=>o.includes(d.one.sheetView.judge.
code)),s=d=>i.reduce((p,f)=>p+f[d],0),a=(c=e.find(({judge:d})=>d.code===o[o.length-1]))==null?void 0:
c.tab,u=g.max(...i.map(d=>d.entries)),l={judges:o,entries:u,same:s("same"),marks:s("marks")};return{
code:"JUDGES_IDENTICAL",severity:"warning",...a&&{tab:a},params:l}})}var fE={scope:"stage",find:e=>{
let t=WU(Da(e),e.sheetViews.length),n=t.filter(u=>mE(u)>=zU);if(n.length===0)return[];let r=t.filter(
u=>!n.includes(u)),o=g.max(0,...r.map(mE)),i=new y(Rr(e).map(u=>{var l;return[(l=u[0])==null?void 0:
l.sheetView,KU(u)]})),s=({sheetView:u})=>{let{same:l,marks:c}=i.get(u);return(l+1)/(c+1)},a=n.filter(
({one:u,other:l,same:c,marks:d})=>{let p=g.max(o,s(u),s(l));return GU(c/d,p,UU*d)<=BU});return HU(e,
a)}};m();m();function gE(e,t,n){for(let r of e){let o=t.find(i=>n(r,i));if(o!==void 0)return{judge:r,
entry:o}}
return null}function hE(e,t,n){var f,b,x,A;let r=new y;for(let N of t.values())for(let P of N)r.set(
P,((f=r.get(P))!=null?f:0)+1);let o=N=>(P,I)=>N(P)-N(I),i=o(N=>{var P;return(P=r.get(N))!=null?P:0}),
s=o(N=>{var P,I;return(I=(P=t.get(N))==null?void 0:P.length)!=null?I:0}),a=new y(e.flatMap((N,P)=>N.
map(I=>[I,P]))),u=e.map(()=>[]);for(let[N,[P]]of t)P!==void 0&&u[a.get(P)].push(N);let l=e.map((N,P)=>(
{
judges:N,entries:u[P]})).sort((N,P)=>P.judges.length-N.judges.length||P.entries.length-N.entries.length),
[c,d]=[(b=l[0])!=null?b:{judges:[],entries:[]},l.slice(1)],p=[];for(let N=!0;N;){N=!1;for(let P of d){
let I=(x=gE([...c.judges].sort(i),[...P.entries].sort(s),n))!=null?x:gE([...P.judges].sort(i),[...c.
entries].sort(s),n);if(I!==null){p.push(I),r.set(I.judge,((A=r.get(I.judge))!=null?A:0)+1),c={judges:
[
...c.judges,...P.judges],entries:[...c.entries,...P.entries]},d=d.filter(_=>_!==P),N=!0;break}}}
return p}var yE={scope:"stage",find:({check:e,sheetViews:t})=>{let{method:n,severityCorrection:r}=e.competition.
settings;if(e.reached===null||n!=="adjusted")return[];let o=new y(e.reached.map(({code:c})=>[c,t.filter(
d=>{var p;return(p=d.lines.get(c))==null?void 0:p.some(f=>f.complete&&!f.excluded)}).map(d=>d.judge.
code)])),i=ec(t.map(c=>c.judge.code),o.values());if(i.length<2)return[];let s=new y(t.map(c=>[c.judge.
code,c])),a=new y(e.reached.map(c=>[c.code,ot(c)])),u=hE(i,o,(c,d)=>!Ql(s.get(c),d)).map(({judge:c,
entry:d})=>{
var p;return{judge:c,entry:(p=a.get(d))!=null?p:d}});return[{code:"PANEL_DISCONNECTED",severity:r===
0?"error":"warning",params:{groups:i,joins:u}}]}};m();var bE={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,sheet:r,lines:o})=>k.from(o).
flatMap(([,[i,s,...a]])=>{var l;if(i===void 0||s===void 0||i.excluded)return[];let u=[i,s,...a].map(
c=>c.row.row+1);return[{code:"ROW_DUPLICATE_ENTRY",severity:"error",tab:n,at:{row:s.row.row,column:(
l=
r==null?void 0:r.codeColumn)!=null?l:0},params:{judge:t.code,entry:ot(i.entry),rows:u}}]}))};m();
function qU(e){return e.sheet===null||!e.touched||_m(e)?[]:e.expected.filter(({code:t})=>!e.lines.has(
t)).map(ot)}var wE={scope:"stage",find:({check:e,sheetViews:t})=>Ao(e)?[]:t.flatMap(n=>{let r=qU(n);
if(r.length===0)return[];let o={judge:n.judge.code,entries:r};return[{code:"ROW_MISSING_ENTRY",
severity:Fm(
e),tab:n.tab,params:o}]})};m();m();m();var ZU=6,JU=14;function VU(e,t,n){var i,s,a,u,l;if(g.abs(e.length-t.length)>n)return n+1;
let r=[],o=k.
from({length:t.length+1},(c,d)=>d);for(let c=1;c<=e.length;c+=1){let d=[c];for(let p=1;p<=t.length;p+=
1){let f=e[c-1]===t[p-1],b=c>1&&p>1&&e[c-1]===t[p-2]&&e[c-2]===t[p-1];d[p]=g.min(((i=o[p])!=null?i:0)+
1,((s=d[p-1])!=null?s:0)+1,((a=o[p-1])!=null?a:0)+(f?0:1),b?((u=r[p-2])!=null?u:0)+1:n+1)}[r,o]=[o,d]}
return(l=o[t.length])!=null?l:n+1}var vE=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");
function YU(e,t){let[n,r]=[vE(e),vE(t)];return n.length!==r.length?!1:n.some((o,i)=>o!==r[i]&&(o.length<
3||/\p{N}/u.test(o+r[i])))}function Dr(e,t){let[n,r]=[F(e),F(t)],o=g.min(n.length,r.length);if(n===r||
o<ZU||YU(e,t))return!1;let i=o<JU?1:2;return VU(n,r,i)<=i}var kE=(e,t)=>t===""?[]:e.filter(n=>F(n.name)===F(
t));function jm(e,t,n){var s;let[r,o]=kE(n,e.name);
if(r===void 0||o!==void 0||((s=t.sheet)==null?void 0:s.codeColumn)==null)return{};let i=t.strays.filter(
a=>F(a.name)===F(e.name));return t.lines.has(r.code)||i.length>1?{}:{fix:{kind:"label",old:e.code,
now:r.
code}}}function xE({row:e,entry:t},n){return!Dr(e.name,t.name)||kE(n,e.name).length>0?{}:n.some(r=>r.
code!==t.code&&Dr(e.name,r.name))?{}:{fix:{kind:"label",old:e.name,now:t.name}}}var TE=(e,t)=>e.length>=8&&
t.startsWith(e);function XU({row:e,entry:t}){if(e.name===""||t.name===""||
e.name===t.name)return!1;let[n,r]=[F(e.name),F(t.name)];return n!==""&&n!==r&&!TE(n,r)&&!TE(r,n)}
function QU({
check:e},t){if(t.sheet===null||t.sheet.codeColumn===null||t.sheet.nameColumn===null)return[];let n=k.
from(t.lines.values()).flat(),r=n.filter(XU);if(r.length===0)return[];if(r.length*2<=n.filter(({row:
i})=>i.
name!=="").length)return r;let o=new v(e.competition.entries.map(({name:i})=>F(i)));return r.filter(
({row:i})=>o.has(F(i.name)))}var SE={scope:"stage",find:e=>e.sheetViews.flatMap(t=>QU(e,t).map(n=>{
var a,
u;let{row:r,entry:o}=n,i={row:r.row,column:(u=(a=t.sheet)==null?void 0:a.nameColumn)!=null?u:0},s={
judge:t.
judge.code,entry:o.code,written:r.name,name:o.name};return{code:"ROW_NAME_MISMATCH",severity:
"warning",tab:t.tab,at:i,...xE(n,e.check.competition.entries),params:s}}))};m();var EE={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>n.strays.filter(r=>r.code!=="").map(
r=>{var o,i;return{code:"ROW_UNKNOWN_ENTRY",severity:"error",tab:n.tab,at:{row:r.row,column:(i=(o=n.
sheet)==null?void 0:o.codeColumn)!=null?i:0},...jm(r,n,e.competition.entries),params:{judge:n.judge.
code,entry:r.code}}}))};m();function eW(e,t,n){let{tab:r,sheet:o,strays:i}=e;return _m(e)?[{code:
"ROW_WITHOUT_CODE",severity:"error",tab:r,params:{name:""}}]:i.filter(s=>s.code==="").map(s=>{var c,
d,p;let a=(p=(d=o==null?void 0:
o.codeColumn)!=null?d:(c=Ra(s,t)[0])==null?void 0:c.at.column)!=null?p:0,u={row:s.row,column:a},l=jm(
s,e,n);return{code:"ROW_WITHOUT_CODE",severity:"error",tab:r,at:u,...l,params:{name:s.name}}})}var CE={
scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>eW(n,e.criteria,e.competition.entries))};m(
);var RE={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="formula-error")return[];let a={judge:t.code,where:nn(o.line.entry,
o.criterion),value:s.value};return[{code:"SCORE_ERROR",severity:"error",tab:n,at:i,params:a}]}))};m(
);var DE={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>{let o=new v(r.unreadable.
filter(i=>i.reading.kind==="formula-error").map(i=>i.at));return r.formula.filter(({at:i})=>!o.has(i)).
map(({at:i,line:s,criterion:a})=>({code:"SCORE_FORMULA",severity:"warning",tab:n,at:i,params:{judge:
t.
code,where:nn(s.entry,a)}}))})};m();m();var tW=/^(\d+)(?:[.,](\d+))?\s?%$/;function nW(e,t){var r;
let n=typeof e=="string"&&t===100?tW.exec(
e.trim()):null;return n===null?null:w(`${n[1]}.${(r=n[2])!=null?r:"0"}`)}function Oa({reading:e,
cellValue:t,
criterion:n}){let{min:r,max:o}=n,i=(s,a)=>t===null||a===null||a<r||a>o?{}:{fix:{kind:s,old:t,now:a}}
;
switch(e.kind){case"text-number":return i("type",e.number);case"date":return i("score",e.likely);
case"not-number":return i("score",nW(e.value,o));default:return{}}}var OE={scope:"stage",find:({
sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="date")return[];let a={judge:t.code,where:nn(o.line.entry,o.criterion),
date:s.date,likely:s.likely};return[{code:"SCORE_IS_DATE",severity:"error",tab:n,at:i,...Oa(o),
params:a}]}))};m();function rW(e,t,{line:n,criterion:r}){var o,i,s;return n.repeated||((s=(i=(o=t.sheet)==null?
void 0:o.
columns.get(r.name))==null?void 0:i.length)!=null?s:0)>1?!1:!(Ao(e)&&n.blank)}var AE={scope:"stage",
find:({check:e,sheetViews:t})=>e.reached===null?[]:t.filter(n=>n.touched).flatMap(n=>n.marks.blank.filter(
r=>rW(e,n,r)).map(({at:r,line:o,criterion:i})=>({code:"SCORE_MISSING",severity:Ca(e),tab:n.tab,at:r,
params:{judge:n.judge.code,where:nn(o.entry,i)}})))};m();var NE={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="not-number")return[];let{min:a,max:u}=o.criterion,l=nn(o.line.
entry,o.criterion),c={judge:t.code,where:l,value:s.value,min:a,max:u};return[{code:
"SCORE_NOT_NUMBER",
severity:"error",tab:n,at:i,...Oa(o),params:c}]}))};m();var PE={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,marks:r})=>r.outOfRange.map(({
at:o,value:i,line:s,criterion:a})=>({code:"SCORE_OUT_OF_RANGE",severity:"error",tab:n,at:o,params:{
judge:t.
code,where:nn(s.entry,a),value:i,min:a.min,max:a.max}})))};m();m();var IE=(e,t)=>t%2===1?e[t>>1]:(e[
(t>>1)-1]+e[t>>1])/2;function Bm(e){return IE(Float64Array.from(
e).sort(),e.length)}var tc=[];function Mh(e,t){let n=0;for(let r=0;r<e.length;r++){if(r===t)continue;
let o=e[r],i=n++;for(;i>0&&tc[i-1]>o;i--)tc[i]=tc[i-1];tc[i]=o}return n===0?w.NaN:IE(tc,n)}var $E=5,
Lh=.25,oW=1.4826,iW=1.645,sW=.02,aW=8,uW=400;function FE({byJudge:e,byCriterion:t},n,r){let o=e[n],
i=o[r],s=i-Mh(t[r],n);return{fromOthers:s,fromOwn:o.length>1?i-Mh(o,r):s}}function lW(e){let{
criteria:t}=e.
check,n=Rr(e).map(o=>t.map((i,s)=>o.length===0?0:Bm(o.map(({marks:a})=>a[s])))),r=t.map(({min:o,max:
i})=>i>
o?i-o:w.POSITIVE_INFINITY);return o=>{let i=[],s=r.map(()=>[]);for(let{judge:a,marks:u}of o){let l=[
];
for(let c=0;c<r.length;c++){let d=(u[c]-n[a][c])/r[c];l.push(d),s[c].push(d)}i.push(l)}return{rows:o,
byJudge:i,byCriterion:s}}}function _E(e){let t=Float64Array.from(e,g.abs).sort(),n=t[t.length>>1];
return g.
max(sW,oW*n,t[g.floor(.9*t.length)]/iW)}function cW(e,t){let n=t.filter(({rows:i})=>i.some(s=>s.judge===
e));if(n.length<aW)return null;let r=g.max(1,g.floor(n.length/uW)),o=n.filter((i,s)=>s%r===0).flatMap(
i=>{let s=i.rows.findIndex(a=>a.judge===e);return i.byCriterion.map((a,u)=>FE(i,s,u))});return{
fromOthers:_E(
o.map(i=>i.fromOthers)),fromOwn:_E(o.map(i=>i.fromOwn))}}var dW=e=>g.max(...e)-g.min(...e);function mW(
e){
let t=e.byCriterion.map(n=>dW(n)>=Lh);return t.includes(!0)?e.rows.flatMap((n,r)=>{let o=[];for(let i=0;
i<
t.length;i++){if(!t[i])continue;let{fromOthers:s,fromOwn:a}=FE(e,r,i);s*a>0&&g.abs(s)>=Lh&&g.abs(a)>=
Lh&&o.push({row:n,criterion:i,fromOthers:s,fromOwn:a})}return o}):[]}var ME={scope:"stage",find:e=>{
let t=Da(e).filter(o=>o.length>=3).map(lW(e)),n=t.flatMap(mW);if(n.length===0)return[];let r=e.sheetViews.
map((o,i)=>n.some(({row:s})=>s.judge===i)?cW(i,t):null);return n.flatMap(({row:o,criterion:i,
fromOthers:s,
fromOwn:a})=>{let u=r[o.judge];if(!u||g.abs(s)<$E*u.fromOthers||g.abs(a)<$E*u.fromOwn)return[];let{
name:l,
min:c,max:d}=e.check.criteria[i],p=o.marks[i],f=g.round((p-s*(d-c))*100)/100,{sheetView:b,entry:x}=o,
A={judge:b.judge.code,entry:ot(x),criterion:l,value:p,others:f};return[{code:"SCORE_OUTLIER",
severity:"info",tab:b.tab,at:o.row.marks.get(l).at,params:A}]})}};m();m();function zm(e){let t=2166136261;
for(let n=0;n<e.length;n++)t=g.imul(t^e.charCodeAt(n),16777619);return t}
function nc(e,t){let n=g.imul(e^e>>>16,2246822507)^t,r=g.imul(n^n>>>13,3266489909);return r^r>>>16}
function pW(e){
return e.kind==="score"?g.round(e.value*1e4)|0:zm(e.kind==="unreadable"?E.stringify(e.raw):e.kind)}
var LE=new O;
function fW(e){var n;let t=(n=LE.get(e))!=null?n:{byCode:zm(e.code),byName:zm(e.name)};return LE.set(
e,t),t}var jh=(e,t)=>((e>>>0)%36**t).toString(36).padStart(t,"0"),jE=new O;function rc(e,t){let n=jE.
get(e),r=n===void 0?gW(e,t):n;return jE.set(e,r),r}function gW(e,t){let n=new k(12).fill(0),r=new k(
12).fill(0),o=k.from(e.columns.keys(),c=>({name:c,digest:zm(c)})),i=0,s=0,a=0,u=(c,d,p)=>{let f=(nc(
d,0)&65535)%12;c[f]=c[f]+nc(d,p)|0};for(let c of e.rows){let d=c.entry===null?void 0:t.get(c.entry);
if(d===void 0)continue;let p=0,f=0;for(let{name:x,digest:A}of o){let N=c.marks.get(x);N===void 0||N.
kind==="blank"?f+=1:p=p+nc(A,pW(N))|0}if(f===o.length)continue;let b=fW(d);i+=1,s=s+nc(p,1)|0,a=a+nc(
p,2)|0,u(n,b.byCode,p),u(r,b.byName,p)}if(i<3)return null;let l=[...n,...r].map(c=>jh(c,3)).join("");
return`${jh(s,12/2)}${jh(a,12/2)}${l}${i}`}var Um=e=>w(e.slice(84));function BE(e,t,n){let r=0;for(
let o=n;o<
n+36;o+=3)e.slice(o,o+3)!==t.slice(o,o+3)&&(r+=1);return r}var zE=(e,t)=>e.slice(0,12)===t.slice(0,
12)&&
Um(e)===Um(t)&&g.min(BE(e,t,12),BE(e,t,48))>=3;var UE={scope:"stage",find:({check:e,sheetViews:t})=>{
let{orders:n,competition:r}=e;if(n===void 0)return[];
let o=new y(r.entries.map(i=>[i.code,i]));return t.flatMap(({judge:i,tab:s,sheet:a})=>{let u=n.get(i.
code),l=a===null||u===void 0?null:rc(a,o);if(u===void 0||l===null||!zE(u,l))return[];let c={judge:i.
code,rows:Um(l)};return[{code:"SCORE_ROWS_PERMUTED",severity:"error",tab:s,params:c}]})}};m();var KE=3,
GE=.2,hW=e=>Float64Array.from(e).sort()[g.floor(e.length/10)];function yW({criterion:e,highest:t,
others:n}){return n.length>=KE&&t<=GE*e.max&&2*t<hW(n)}var WE=(e,t)=>e.map(({marks:n})=>n[t]),HE={
scope:"stage",find:e=>{let t=Rr(e);return t.flatMap(n=>{let[r]=n;if(r===void 0||n.length<KE)return[];
let i=e.
check.criteria.map((l,c)=>{let d=g.max(...WE(n,c)),f=d<=GE*l.max?t.flatMap(b=>b===n?[]:WE(b,c)):[];
return{
criterion:l,highest:d,others:f}}).filter(yW);if(i.length===0)return[];let{judge:s,tab:a}=r.sheetView,
u={judge:s.code,criteria:i.map(({criterion:l})=>l.name),highest:g.max(...i.map(l=>l.highest)),usual:
Bm(
i.flatMap(l=>l.others))};return[{code:"SCORE_SCALE_SUSPECT",severity:"warning",tab:a,params:u}]})}};
m();var qE={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="text-number")return[];let a={judge:t.code,where:nn(o.line.entry,
o.criterion),value:s.value,number:s.number};return[{code:"SCORE_TEXT_NUMBER",severity:"error",tab:n,
at:i,...Oa(o),params:a}]}))};m();var Wm=e=>e.reduce((t,n)=>t+n,0),ZE=(e,t)=>Wm(e.map((n,r)=>n*t[r].weight)),
bW=[{basis:"sum",of:Wm},{
basis:"mean",of:e=>Wm(e)/e.length},{basis:"weighted-mean",of:(e,t)=>ZE(e,t)/Wm(t.map(n=>n.weight))},
{basis:"weighted-sum",of:ZE},{basis:"score",of:Lm}];function wW(e){return typeof e=="number"?e:
typeof e==
"string"&&e.trim()!==""?Im(e,0,1e6):null}function vW(e,t){var r,o,i;let n=(i=(o=(r=/\.(\d+)$/.exec(T(
e)))==null?void 0:r[1])==null?void 0:o.length)!=null?i:0;return g.abs(e-t)<=.5*10**-g.min(n,6)+1e-9}
function kW(e,t,n){let r=e.flatMap(i=>{let s=wW(i.row.total);return s===null?[]:[{row:i,total:s}]}),
o=bW.map(i=>({...i,off:r.filter(({row:s,total:a})=>!vW(a,i.of(s.marks,n)))})).reduce((i,s)=>s.off.length<
i.off.length?s:i);return o.off.length*2>=r.length?[]:o.off.map(({row:{sheetView:i,row:s,entry:a,
marks:u},
total:l})=>({code:"TOTAL_MISMATCH",severity:"warning",tab:i.tab,at:{row:s.row,column:t},params:{
judge:i.
judge.code,entry:ot(a),value:l,expected:g.round(o.of(u,n)*1e4)/1e4,basis:o.basis}}))}var JE={scope:
"stage",find:e=>Rr(e).flatMap(t=>{var r,o,i;let n=(i=(o=(r=t[0])==null?void 0:r.sheetView.sheet)==null?
void 0:o.totalColumn)!=null?i:null;return n===null?[]:kW(t,n,e.check.criteria)})};m();m();m();
function Or(e,t){var n;return(n=e(t))!=null?n:{}}var Km=({competition:e,locate:t})=>{let{method:n,
carryOver:r,passingScore:o}=e.settings,i=cr(n);if(i===
"points")return[];let s=(u,l)=>({code:"METHOD_CAUTION",severity:"warning",...Or(t,{kind:"setting",
key:u}),
params:l}),a=r&&e.stages.length>1;return[...n==="z-score"?[s("method",{reason:"standard-scores"})]:[
],
...n==="z-score"&&a?[s("carryOver",{reason:"standard-scores-carried"})]:[],...o!==null?[s(
"passingScore",{reason:"passing-score-unit",unit:i,value:o})]:[]]};m();var Gm=({competition:e,locate:
t})=>{let n=e.stages.findIndex(o=>o.weight!==null);return e.settings.carryOver||
n<0?[]:[{code:"METHOD_CAUTION",severity:"warning",...Or(t,{kind:"stage",index:n,column:"weight"}),
params:{
reason:"stage-weights-unused"}}]};var VE={scope:"workbook",checks:[Km,Gm]};m();m();m();function Et({
locate:e},t,n){let{setting:r,value:o,reason:i,allowed:s=[],stage:a,severity:u="error"}=n,
l={setting:r,value:o,reason:i,allowed:[...s]};return{code:"SETTING_INVALID",severity:u,...a&&{stage:
a},
...Or(e,t),params:l}}var Hm=e=>{let{settings:t}=e.competition;if(!t.carryOver||t.method!=="rank-sum")return[
];let n={setting:"method",value:t.method,reason:"combination",allowed:["carryOver"]};return[Et(e,{
kind:"setting",key:"method"},n)]};m();var qm=e=>{var f,b,x;let{entries:t,settings:n,stages:r}=e.competition;
if(!n.winnersPerCategory)return[];
let o=t.map((A,N)=>({entry:A,index:N,key:F(A.category)})).filter(({entry:A})=>A.status==="running"),
i=({index:A})=>({kind:"entry",index:A,column:"category"}),s="entries.category",a=o.filter(({key:A})=>A===
""),u=a.map(({entry:A})=>ot(A)),l=(b=(f=r[r.length-1])==null?void 0:f.name)!=null?b:"",c={setting:s,
value:"",reason:"category-blank",allowed:u,stage:l},d=new y;for(let{key:A}of o)d.set(A,((x=d.get(A))!=
null?x:0)+1);let p=d.size<2?[]:o.filter(({key:A})=>A!==""&&d.get(A)===1);return[...a.slice(0,1).map(
A=>Et(e,i(A),c)),...p.map(A=>{let N=A.entry.category;return Et(e,i(A),{setting:s,value:N,reason:
"category-alone",severity:"warning"})})]};m();var Zm=e=>e.competition.criteria.flatMap(({min:t,max:n,
stage:r},o)=>{if(n>t&&n>0)return[];let i=[`> ${g.
max(t,0)}`];return[Et(e,{kind:"criterion",index:o,column:"max"},{...{setting:"criteria.max",value:n,
reason:"out-of-range",allowed:i},...r!==null&&{stage:r}})]});m();function Bh(e){let t=new v([""]);
return e.flatMap((n,r)=>{let o=n!==""&&t.has(n);return t.add(n),o?[
r]:[]})}var Jm=e=>{let{stages:t,judges:n,criteria:r}=e.competition,o=Bh(t.map(({name:a})=>F(a))),i=Bh(
n.map(({code:a})=>J(a))),s=new v(t.flatMap(a=>{let u=Be(e.competition,a);return Bh(u.map(({name:l})=>F(
l))).map(l=>r.indexOf(u[l]))}));return[...o.map(a=>{let u={setting:"stages.name",value:t[a].name,
reason:"duplicate"};return Et(e,{kind:"stage",index:a,column:"name"},u)}),...i.map(a=>{let u={
setting:"judges.code",value:n[a].code,reason:"duplicate"};return Et(e,{kind:"judge",index:a,column:
"code"},u)}),...k.
from(s,a=>{let u={setting:"criteria.name",value:r[a].name,reason:"duplicate"};return Et(e,{kind:
"criterion",index:a,column:"name"},u)})]};m();var Vm=e=>e.competition.stages.flatMap((t,n)=>{let r=Oo(
e.competition,t);if(r===null||t.title===null||
!("outcomes"in t.title))return[];let o=t.title.outcomes.filter(u=>u.places>r);if(o.length===0)return[
];
let i=o.map(u=>`${u.places}: ${u.name}`).join("; ");return[Et(e,{kind:"stage",index:n,column:"title"}
,
{...{setting:"stages.title",reason:"outcomes-beyond-cut",severity:"warning"},value:i,allowed:[T(r)]}
)]});m();var Ym=e=>{var c;let{settings:t,stages:n}=e.competition,r=n[n.length-1],o=(c=r&&Oo(e.competition,
r))!=
null?c:t.top,i=[T(o)],s=k.from({length:o},(d,p)=>{var f;return(f=t.prizes[p])!=null?f:0}),a=!t.rankedWinners&&
s.some(d=>d!==s[0]),u={setting:"rankedWinners",value:!1,reason:"prizes-unequal",allowed:i},l=t.prizes.
flatMap((d,p)=>p>=o&&d?[{index:p,amount:d}]:[]);return[...a?[Et(e,{kind:"setting",key:
"rankedWinners"},
{...u,...r&&{stage:r.name}})]:[],...l.slice(0,1).map(({index:d,amount:p})=>Et(e,{kind:"prize",place:
d+
1},{setting:`prizes.${d+1}`,value:p,reason:"prizes-unused",allowed:i,severity:"warning"}))]};m();var Xm=e=>e.competition.stages.flatMap(
(t,n)=>{if(e.competition.criteria.length===0||Be(e.competition,
t).length>0)return[];let r={setting:"criteria.name",value:"",reason:"empty",stage:t.name};return[Et(
e,{kind:"stage",index:n,column:"name"},r)]});m();var Qm=e=>{let{stages:t,criteria:n,judges:r,entries:
o}=e.competition,i=t.map(({name:u})=>u),s=new v(
o.map(({code:u})=>J(u))),a="unknown-reference";return[...n.flatMap(({stage:u},l)=>u===null||i.includes(
u)?[]:[Et(e,{kind:"criterion",index:l,column:"stage"},{setting:"criteria.stage",value:u,reason:a,
allowed:i})]),
...r.flatMap((u,l)=>[...u.stages.filter(c=>!i.includes(c)).map(c=>Et(e,{kind:"judge",index:l,column:
"stages"},{setting:"judges.stages",value:c,reason:a,allowed:i})),...u.conflicts.filter(c=>!s.has(J(c))).
map(c=>Et(e,{kind:"judge",index:l,column:"conflicts"},{setting:"judges.conflicts",value:c,reason:a}))])]}
;var YE={scope:"workbook",checks:[Hm,Jm,Qm,Xm,Zm,qm,Vm,Ym]};m();m();var ep=({competition:e,locate:t}
)=>{let{criteria:n,stages:r}=e,o=n.flatMap(({weight:s,stage:a},u)=>{
if(s>=0)return[];let l={of:"criteria",reason:"negative",value:s},c=Or(t,{kind:"criterion",index:u,
column:"weight"});return[{code:"WEIGHTS_INVALID",severity:"error",...a!==null&&{stage:a},...c,params:
l}]}),i=r.
flatMap(s=>{let a=Be(e,s);if(a.length===0||a.some(({weight:c})=>c!==0))return[];let u={of:"criteria",
reason:"all-zero"},l=Or(t,{kind:"criterion",index:n.indexOf(a[0]),column:"weight"});return[{code:
"WEIGHTS_INVALID",severity:"error",stage:s.name,...l,params:u}]});return[...o,...i]};m();var tp=({
competition:e,locate:t})=>{let n=e.stages.map(s=>s.weight);if(!e.settings.carryOver||n.every(
s=>s===null))return[];let r=(s,a)=>({code:"WEIGHTS_INVALID",severity:"error",...Or(t,{kind:"stage",
index:s,
column:"weight"}),params:{of:"stages",...a}}),o=n.flatMap((s,a)=>s!==null&&s<0?[r(a,{reason:
"negative",value:s})]:[]),i=n.indexOf(null);return i>=0?[...o,r(i,{reason:"partly-blank"})]:n.every(
s=>s===0)?
[r(0,{reason:"all-zero"})]:o};var XE={scope:"workbook",checks:[tp,ep]};m();var QE={scope:"stage",
find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,sheet:o})=>e.criteria.
flatMap(({name:i})=>{var u,l;let s=(u=o==null?void 0:o.columns.get(i))!=null?u:[],a=s[1];return a===
void 0?[]:[{code:"COLUMN_DUPLICATE_CRITERION",severity:"error",tab:r,at:{row:(l=o==null?void 0:o.headerRow)!=
null?l:0,column:a},params:{judge:n.code,criterion:i,columns:s.map(Bn)}}]}))};m();function xW(e){let{
sheet:t,missingColumns:n}=e;if(t===null||t.headerRow===null&&t.rows.length===
0)return[];let r=n.map(({name:i})=>i);return k.from(t.columns.values()).every(i=>i.length===0)&&r.length>
0?[r.join(", ")]:r}var eC={scope:"stage",find:({sheetViews:e})=>e.flatMap(t=>xW(t).map(n=>({code:
"COLUMN_MISSING_CRITERION",severity:"error",tab:t.tab,params:{judge:t.judge.code,criterion:n}})))};m(
);var np={scope:"stage",find:({check:e,begun:t})=>t?[]:[{code:"STAGE_NOT_BEGUN",severity:"info",
params:{
stage:e.stage.name}}]};m();function TW(e){return e.sheet===null||e.expected.length===0?!1:e.sheet.headerRow===null?
e.sheet.rows.
length===0:!e.touched&&e.missingColumns.length===0}var tC={scope:"stage",find:({check:e,sheetViews:t}
)=>t.
filter(TW).map(({tab:n,judge:r})=>({code:"TAB_EMPTY",severity:Ca(e),tab:n,params:{judge:r.code}}))};
m();var nC={scope:"stage",find:({check:e,sheetViews:t})=>t.filter(n=>n.sheet===null&&n.expected.length>0).
map(({tab:n,judge:r})=>({code:"TAB_MISSING",severity:Ca(e),tab:n,params:{tab:n,judge:r.code,...e.stage.
scoreTab===void 0?{}:{within:!0}}}))};m();var rC={scope:"stage",find:({check:{protectedTabs:e=[]},
sheetViews:t})=>e.length===0?[]:t.filter(
({sheet:n,touched:r,tab:o})=>n!==null&&r&&!e.includes(o)).map(({tab:n,judge:r})=>({code:
"TAB_UNPROTECTED",severity:"info",tab:n,params:{judge:r.code}}))};var Aa={TAB_MISSING:nC,TAB_EMPTY:
tC,TAB_UNPROTECTED:rC,STAGE_NOT_BEGUN:np,COLUMN_MISSING_CRITERION:eC,
COLUMN_DUPLICATE_CRITERION:QE,ROW_MISSING_ENTRY:wE,ROW_WITHOUT_CODE:CE,ROW_UNKNOWN_ENTRY:EE,
ROW_DUPLICATE_ENTRY:bE,
ROW_NAME_MISMATCH:SE,SCORE_ROWS_PERMUTED:UE,SCORE_MISSING:AE,SCORE_NOT_NUMBER:NE,SCORE_TEXT_NUMBER:
qE,
SCORE_IS_DATE:OE,SCORE_OUT_OF_RANGE:PE,SCORE_ERROR:RE,SCORE_FORMULA:DE,SCORE_SCALE_SUSPECT:HE,
SCORE_OUTLIER:ME,
TOTAL_MISMATCH:JE,JUDGE_NO_VARIANCE:uE,JUDGES_IDENTICAL:fE,JUDGES_DISAGREE:dE,JUDGE_CONFLICT:iE,
JUDGE_RECUSED:lE,
ENTRY_UNSCORED:rE,PANEL_DISCONNECTED:yE,ENTRY_DUPLICATE_CODE:VS,ENTRY_DUPLICATE_NAME:YS,
SETTING_INVALID:YE,
WEIGHTS_INVALID:XE,METHOD_CAUTION:VE};var SW=h.values(Aa).flatMap(e=>(e==null?void 0:e.scope)==="entries"?
[e]:[]),zh=e=>SW.flatMap(t=>t.find(
e));m();m();m();var EW=["SCORE_NOT_NUMBER","SCORE_OUT_OF_RANGE","SCORE_ERROR","SCORE_IS_DATE",
"TOTAL_MISMATCH","ROW_UNKNOWN_ENTRY","ROW_WITHOUT_CODE","ROW_NAME_MISMATCH"],CW=10;function RW({
draft:e,block:t}){return t===
null||t.columns>1||e.fix!==void 0||!EW.some(n=>n===e.code)?null:E.stringify([e.code,e.severity,e.tab,
t.column])}function DW(e){let t=[],n=-1;for(let r of[...e].sort((o,i)=>o.block.row-i.block.row)){let{
row:o,rows:i}=r.block,s=t[t.length-1];s!==void 0&&o===n?s.push(r):t.push([r]),n=o+i}return t}
function OW(e){
let[t]=e,n=e[e.length-1];if(e.length<CW||(t==null?void 0:t.block)==null||(n==null?void 0:n.block)==null)
return e;let r=e.flatMap(({draft:{params:a}})=>"where"in a?[a.where]:[]),o=r.length===0?{}:{where:Mm(
r)},i={...t.draft.params,...o,more:e.length-1},s={...t.block,rows:n.block.row+n.block.rows-t.block.row}
;
return[{draft:{...t.draft,params:i},block:s}]}function oC(e){let t=[],n=new y;for(let r of e){let o=RW(
r),i=o===null?void 0:n.get(o);o===null?t.push(r):i===void 0?n.set(o,[r]):i.push(r)}return[...t,...k.
from(n.values()).flatMap(r=>DW(r).flatMap(OW))]}function AW(e){let t=[],n=k.from(e).sort((r,o)=>r.row-o.row||
r.column-o.column);for(let{row:r,column:o}of n){
let i=t[t.length-1],s=(i==null?void 0:i.row)===r?o-i.column:w.POSITIVE_INFINITY;i===void 0||s>i.columns?
t.push({row:r,column:o,rows:1,columns:1}):s===i.columns&&(t[t.length-1]={...i,columns:i.columns+1})}
return t}function Na(e){let t=[],n=new y;for(let r of AW(e)){let o=`${r.column}:${r.columns}`,i=n.get(
o),s=i===void 0?void 0:t[i];i!==void 0&&s!==void 0&&s.row+s.rows===r.row?t[i]={...s,rows:s.rows+1}:(
n.
set(o,t.length),t.push(r))}return t}var iC=({row:e,column:t})=>`${e}:${t}`;function NW({draft:e,
where:t},n){
if(!("where"in e.params))return e;let r=[];for(let o=n.row;o<n.row+n.rows;o++)for(let i=n.column;i<n.
column+n.columns;i++){let s=t.get(iC({row:o,column:i}));s!==void 0&&r.push(s)}return{...e,params:{
...e.
params,where:Mm(r)}}}function PW({code:e,severity:t,tab:n,params:r,fix:o}){return E.stringify([e,t,n,
"where"in r?{...r,where:null}:r,o])}function sC(e){var o;let t=new y,n=[];for(let i of e){if(i.at===
void 0){n.push({draft:i,block:null});continue}let s=PW(i),a=(o=t.get(s))!=null?o:{draft:i,cells:[],
where:new y};
t.set(s,a),a.cells.push(i.at),"where"in i.params&&a.where.set(iC(i.at),i.params.where)}let r=k.from(
t.values()).flatMap(i=>Na(i.cells).map(s=>({draft:NW(i,s),block:s})));return[...n,...oC(r)]}m();
function IW(e,t){return t.some(n=>n.strays.length>0)?!0:t.some(n=>{var r;return(r=n.sheet)==null?
void 0:
r.rows.some(o=>o.entry!==null&&e.criteria.some(({name:i})=>{var a;let s=(a=o.marks.get(i))==null?
void 0:
a.kind;return s==="score"||s==="unreadable"}))})}function $W(e){let{competition:t,stage:n,criteria:r,
reached:o}=e,i=t.settings.conflicts==="exclude",s=Jr(t),a=o!=null?o:t.entries.filter(c=>c.status==="running"),
u=new y(a.map(c=>[c.code,c])),l=e.judges.map(c=>{var b,x,A,N;let d=new y;for(let P of a){let I=s(
c,P);I!==null&&d.set(P.code,I)}let p=new v(i?d.keys():[]),f=(b=e.sheets.get(c.code))!=null?b:null;
return nE(
{judge:c,tab:(N=(A=f==null?void 0:f.tab)!=null?A:(x=e.tabName)==null?void 0:x.call(e,n,c))!=null?N:`${n.
name} \xB7 ${c.code}`,sheet:f,criteria:r,entries:u,expected:(o!=null?o:[]).filter(P=>!p.has(P.code)),
excluded:p,conflicts:d})});return{check:e,sheetViews:l,begun:IW(e,l)}}var aC=new O;function rp(e){
var n;
let t=(n=aC.get(e))!=null?n:$W(e);return aC.set(e,t),t}var _W=h.values(Aa).flatMap(e=>(e==null?void 0:
e.scope)==="stage"?[e]:[]);function FW(e){let t=new y(
e.sheetViews.map((i,s)=>[i.tab,s])),n=({draft:i})=>{var s,a;return(a=t.get((s=i.tab)!=null?s:""))!=null?
a:e.sheetViews.length},r=({block:i})=>{var s;return(s=i==null?void 0:i.row)!=null?s:-1},o=({block:i}
)=>{
var s;return(s=i==null?void 0:i.column)!=null?s:-1};return(i,s)=>n(i)-n(s)||r(i)-r(s)||o(i)-o(s)}
function MW({
draft:e,block:t},n){let{at:r,...o}=e,i=t&&xe(t.row,t.column,t.rows,t.columns);return{...o,stage:n,
...i&&
{cell:i}}}function Uh(e){let t=rp(e),n=t.begun?_W:[np];return sC(n.flatMap(r=>r.find(t))).sort(FW(t)).
map(r=>MW(r,e.stage.name))}m();var uC=[Hm,Km,tp,Gm,Jm,Qm,Xm,ep,Zm,qm,Vm,Ym],LW=h.values(Aa).flatMap(
e=>(e==null?void 0:e.scope)==="workbook"?e.checks:[]),jW=[...uC,...LW.filter(e=>!uC.includes(e))];
function Wh(e,t=()=>null){return jW.
flatMap(n=>n({competition:e,locate:t}))}m();function Kh(e){return rp(e).sheetViews.map(t=>{let n=k.from(
t.lines.values()).map(i=>i.filter(s=>!s.
excluded&&!s.blank)).filter(i=>i.length>0),r=n.filter(i=>i.some(s=>s.complete||s.recused)).length,o=Ao(
e)||e.reached===null;return{stage:e.stage.name,judge:t.judge.code,scored:r,expected:o?n.length:t.expected.
length}})}m();var cC=31,BW=/[\u00b7\-\u2013|:_]/u;function Ar(e){let t=[...e];return t.flatMap((n,r)=>{
if(!BW.test(n))return[];
let[o,i]=[t.slice(0,r).join(""),t.slice(r+1).join("")];return[{left:o.trim(),right:i.trim(),at:r,
spaced:n===
"\xB7"||/\s$/.test(o)}]})}var zW=/[[\]:*?/\\]/g,oc=e=>e.replace(zW," ").replace(/\s+/g," ").trim();
function UW(e,t){
let n=cC-t.length-3;return`${e.length>n?`${e.slice(0,g.max(1,n-1)).trim()}\u2026`:e} \xB7 ${t}`}var hi=(
e,t)=>UW(
oc(e.name),oc(t.code)),WW=(e,t)=>e.length>t?`${e.slice(0,t-1).trim()}\u2026`:e;function yi(e,t,n){
let r=Z.
ranking[n],o=cC-r.length-3,i=(u,l)=>WW(oc(u.name),l),a=t.some(u=>u!==e&&i(u,o)===i(e,o))?`${t.indexOf(
e)+1} `:"";return`${r} \xB7 ${a}${i(e,o-a.length)}`}function dC(e,t){let n=e.trim();if(!n.endsWith(
"\u2026"))return F(n)===F(oc(t.name));let r=F(n.slice(0,-1));return r!==""&&F(oc(t.name)).startsWith(
r)}function op(e,t){var o;let n=KW(e,t),r=n.filter((i,s)=>n.findIndex(a=>HW(i,a))===s);return r.length===
1&&(o=r[0])!=null?o:null}function KW(e,t){let n=lC(e,t,(i,s)=>J(i.code)===J(s));if(n.length>0)return n;
let[r,...o]=t.stages;return r!==void 0&&o.length===0?GW(e,t,r):lC(e,t,Gh)}var Gh=(e,t)=>F(t)!==""&&F(
t)===F(e.name),lC=(e,t,n)=>Ar(e).flatMap(({left:r,right:o})=>t.stages.filter(i=>dC(r,i)).flatMap(i=>dt(
t,i).filter(s=>n(s,o)).map(s=>({stage:i,judge:s})))),GW=(e,t,n)=>dt(t,n).filter(r=>J(r.code)===J(e)||
Gh(r,e)||Ar(e).some(({left:o,right:i})=>dC(o,n)&&Gh(r,i))).map(r=>({stage:n,judge:r})),HW=(e,t)=>e.stage===
t.stage&&e.judge===t.judge;var mC=e=>e.severity==="error";function _t(e,t){let{competition:n,sheets:
r,decisions:o}=e,i=[...e.findings,
...Wh(n,e.locate)],s=[],a=[],u=!i.some(l=>mC(l)&&l.stage===void 0);for(let l of n.stages){let c=r.filter(
P=>P.stage===l.name),p=u||l===n.stages[0]?gi(n,s):null,f={competition:n,stage:l,criteria:Be(n,l),
judges:dt(
n,l),sheets:new y(c.map(P=>[P.judge,P])),reached:p,provisional:t.provisional,tabName:(P,I)=>{var _;
return(_=
P.scoreTab)!=null?_:hi(P,I)},protectedTabs:e.protectedTabs,orders:e.orders.get(l.name)};i.push(...Uh(
f)),p!==null&&a.push(...Kh(f));let b=P=>P.stage===l.name&&(mC(P)||P.code==="STAGE_NOT_BEGUN");if(!u||
p===null||i.some(b)){u=!1;continue}let x=HS(n,l,r,s,o),A=e.locate({kind:"setting",key:"method"}),N=[
...x.findings,...JS(n,x,s)];if(i.push(...N.map(P=>P.code==="METHOD_CAUTION"?{...P,...A}:P)),N.some(b)){
u=!1;continue}s.push(x)}return{findings:i,results:s,progress:a}}m();m();m();var bi=(e,t,n)=>n(E.stringify(
[e,...t])).slice(0,16);function ip(e){let t=e.findIndex(({chain:n})=>n!==
"");return new v(t<0?[]:e.slice(t).filter(({chain:n})=>n===""))}function sp(e,t){let n=ip(e);return e.
filter(o=>!n.has(o)).reduce((o,{texts:i,chain:s})=>s===""?bi(o,i,t):s,"")}function pC(e,t,n=()=>[]){
let r=[],o=ip(e),i="";for(let s of e){let{row:a,texts:u,chain:l}=s,c=p=>{r.push({row:a,reason:p,id:
bi(
i,[...u,l],t)})};if(o.has(s)){c("unsealed");continue}let d=[i,...n(u)].some(p=>l===bi(p,u,t));l!==""&&
!d&&c("altered"),i=l===""?bi(i,u,t):l}return r}m();m();var Pa=[["compute",$("hitung","compute")],[
"documents",$("dokumen","documents")],["close",$("tutup penilaian","close judging")],["reopen",$(
"buka kembali","reopen")],["decide",$("tetapkan","decide")],
["rules",$("ubah aturan","change rules")],["accept",$("terima urutan","accept order")],["collect",$(
"kumpulkan nilai","collect scores")],["fix",$("perbaiki","fix")],["propose",$(
"minta konfirmasi juri",
"ask the judge")],["confirm",$("juri menyetujui","judge confirms")],["refuse",$("juri menolak",
"judge refuses")],["plenary",$("konfirmasi pleno","confirm plenary")],["explain",$(
"jelaskan riwayat","explain history")],["undo",$("urungkan perbaikan","undo fix")]];var fC=["at",
"by","action","detail","run","hash","stage"],ap=e=>fC.map(e),gC=(e,t)=>{var n;return(n=
e[fC.indexOf(t)])!=null?n:""},hC=e=>Cn(gC(e,"action"),Pa),qW=["compute","documents",void 0],yC=e=>!qW.
includes(hC(e)),up=({hash:e})=>e.split(" ").filter(t=>t!==""),Hh=e=>hC(e)==="explain"?up({hash:gC(e,
"hash")}):[];function Ia(e,t,n){let r=pC(e,n,Hh),o=e.filter(({row:s,texts:a,chain:u})=>u===""&&yC(a)&&
!r.some(l=>l.
row===s)).map(({row:s,texts:a})=>({row:s,reason:"unsealed",id:bi("",a,n)})),i=t!==null&&!e.some(({
chain:s})=>s===
t);return{breaks:[...r,...o].sort((s,a)=>s.row-a.row),cut:i?t:null}}function lp({breaks:e,cut:t},n){
let r=new v(n.flatMap(({texts:o})=>Hh(o)));return{breaks:e.filter(({id:o})=>!r.has(o)),cut:t!==null&&
r.has(t)?null:t}}m();m();m();var wC=/^(.*\S)\s*[([]([^()[\]]*)[)\]]\s*$/,ZW=/^(.*?\S)[\s:,=\u2013-]+(\d{1,3}(?:[.,]\d+)?)\s*%\s*$/,
JW=/^(?:(?:bobot|weight)\s*[:=]?\s*)?(\d{1,3}(?:[.,]\d+)?)\s*%$/i,VW=/^(?:bobot|weight)\s*[:=]?\s*(\d{1,3}(?:[.,]\d+)?)$/i,
vC=/^(?:(?:maks(?:imal|imum)?|max(?:imum)?|skala|scale|nilai|skor|score)\.?\s*[:=]?\s*)?\d+(?:\s*(?:-|\u2013|s\.?\/?d\.?|sampai|to)\s*\d+)?$/i;
function No(e){var n,r;let t=e.replace(/\s+/g," ").trim();for(;;){let[,o="",i=""]=(n=wC.exec(t))!=null?
n:[];if(o==="")return null;if(vC.test(i.trim()))return w((r=/(\d+)\D*$/.exec(i))==null?void 0:r[1]);
t=o}}var bC=e=>w(e.replace(",","."));function qe(e){var i,s,a,u;let t=e.replace(/\s+/g," ").trim(),n=null;
for(;;){let[,l="",c=""]=(i=wC.exec(t))!=null?i:[],d=(s=JW.exec(c.trim()))!=null?s:VW.exec(c.trim());
if(l===""||d===null&&!vC.test(c.trim()))break;t=l,n!=null||(n=d===null?null:bC((a=d[1])!=null?a:""))}
let[,r="",o=""]=(u=ZW.exec(t))!=null?u:[];return r===""?{name:t,weight:n}:{name:r,weight:n!=null?n:
bC(
o)}}var kC={code:$("Kode","Code","Kode Peserta","Kode Inovasi","Kode Proposal","No. Peserta",
"Nomor Peserta","Entry Code"),name:$("Nama Inovasi","Innovation","Inovasi","Judul Inovasi","Nama",
"Peserta","Nama Peserta","Judul","Inovasi yang Dinilai","Nama Inovasi yang Dinilai",
"Peserta yang Dinilai","Judul Proposal","Nama Proposal","Nama Karya","Judul Karya","Finalis","Entry",
"Participant","Innovation Name"),institution:$("Instansi","Institution","Unit","OPD",
"Perangkat Daerah","SKPD","Unit Kerja","Nama Instansi","Asal Instansi","Asal","Unit Pelaksana",
"Agency","Organization"),total:$("Total","Total",
"Jumlah","Nilai Akhir"),notesToCommittee:$("Catatan untuk Panitia","Notes to Committee","Catatan",
"Notes"),notesToEntrant:$("Catatan untuk Peserta","Notes to Entrant")},cp={weight:"Bobot",maximum:
"Maks"},zt=e=>h.keys(kC).find(t=>Fe(e,kC[t])),tt=(e,t)=>{let n=F(t.name);return F(e)===n||F(e.replace(
/\([^()]*\)\s*$/,
""))===n||F(qe(e).name)===n},YW=(e,t)=>{var n;return(n=t.find(r=>F(r.name)===F(e)))!=null?n:t.find(r=>tt(
e,r))};function $a(e){var o;let t=new y,n=new y,r=new y;for(let i of e){let s=J(i.code),a=F(i.name),
u=(o=t.get(s))!=null?o:i;t.set(s,u),n.set(i.code,u),r.set(a,r.has(a)?null:i)}return(i,s,a)=>{var u,l,
c;return a?(l=(u=n.get(i))!=null?u:t.get(J(i)))!=null?l:null:(c=r.get(F(s)))!=null?c:null}}function wi(
e,t,n,r,o){
var x,A,N,P,I,_,L;let i=M=>typeof M=="string"&&(zt(M)!==void 0||r.some(z=>tt(M,z))),s=Ml(e,M=>M.filter(
i).length,si),a=s===null?[]:((x=e.values[s])!=null?x:[]).map(M=>typeof M=="string"?M:""),u=new y,l=new y;
for(let[M,z]of a.entries()){let j=YW(z,r),B=zt(z);j!==void 0?u.set(j.name,[...(A=u.get(j.name))!=null?
A:[],M]):B!==void 0&&!l.has(B)&&l.set(B,M)}let c=(N=l.get("code"))!=null?N:null,d=[...u].map(([M,[z=0]])=>(
{
criterion:M,column:z})),p=s===null?QW(e):[];for(let[M,z]of e.values.entries()){if(s===null||M<=s)continue;
let j=X=>{var fe;let Q=l.get(X);return Q===void 0?"":(fe=z[Q])!=null?fe:""},B=U(j("code")),H=U(j(
"name")),q=new y;for(let{criterion:X,column:Q}of d)q.set(X,e3((P=z[Q])!=null?P:"",M,Q));let K=o(B,H,
c!==
null);K===null&&(qh(B,H)||XW(B,q))||p.push({row:M,code:B,entry:(I=K==null?void 0:K.code)!=null?I:
null,
name:H,institution:U(j("institution")),marks:q,total:j("total"),notesToCommittee:U(j(
"notesToCommittee")),notesToEntrant:U(j("notesToEntrant"))})}let f=(_=l.get("name"))!=null?_:null,b=(
L=l.get("total"))!=
null?L:null;return{stage:t,judge:n,tab:e.tab,headerRow:s,codeColumn:c,nameColumn:f,totalColumn:b,
columns:u,
rows:p}}var qh=(e,t)=>[e,t].some(n=>n===cp.weight||n===cp.maximum),XW=(e,t)=>[...t.values()].every(n=>n.
kind==="blank"||e===""&&n.kind==="unreadable"&&!Zh(n.raw)),Zh=e=>{var t;return typeof e=="string"?!re(
e)&&(Fe(e,Rn)||((t=e.match(/\p{L}/gu))!=null?t:[]).length<3||e.trim().startsWith("#")):e!==void 0};
function QW(e){
let t={code:"",entry:null,name:"",institution:"",marks:new y,total:"",notesToCommittee:"",
notesToEntrant:""};
return e.values.flatMap((n,r)=>n.some(o=>typeof o=="number")?[{...t,row:r}]:[])}function e3(e,t,n){
let r={
row:t,column:n};return typeof e=="number"?{kind:"score",value:e,at:r}:re(e)?{kind:"blank",at:r}:
typeof e==
"string"&&Fe(e,Rn)?{kind:"recused",at:r}:{kind:"unreadable",raw:e,at:r}}var xC=864e5,Jh=R.UTC(1899,
11,30),t3="dd/mm/yyyy",n3="dd/mm/yyyy h:mm:ss",r3=e=>new R(Jh+g.round(e*86400)*
1e3).toISOString().slice(0,19);function TC(e){let t=(R.parse(`${e}Z`)-Jh)/xC;return w.isNaN(t)?e:t}
var o3=e=>e>
-693e3&&e<(R.UTC(1e4,0,1)-Jh)/xC;function SC(e){var n;let t=(n=e==null?void 0:e.value)!=null?n:(e==null?
void 0:e.formula)===void 0?"":`=${e.formula}`;return typeof t!="number"||e===void 0||e.kind==="plain"?
{value:t,read:t}:e.kind==="percent"?{value:t,read:t,format:w.isInteger(t*100)?"0%":"0.00%"}:o3(t)?{
value:t,
read:{date:r3(t)},format:w.isInteger(t)?t3:n3}:{value:t,read:t}}var EC=e=>Ml(e,t=>t.filter(n=>typeof n==
"string"&&zt(n)!==void 0).length),CC=(e,t,n)=>({tab:e,values:t.map(r=>k.from({length:n},(o,i)=>SC(r[
i]).
read))});function Vh({rows:e}){var n;let t=e.length;for(;t>0&&((n=e[t-1])==null?void 0:n.every(r=>r===
void 0))!==!1;)t-=1;return{rows:e.slice(0,t),width:e.reduce((r,o)=>g.max(r,o.length),1)}}var i3=2e4,
s3=500;function RC(e){let{rows:t,width:n}=Vh(e);return t.length>i3||n>s3}function DC(e,t){var o;let n=e.
filter(i=>!i.hidden),r=i=>{let{rows:s,width:a}=Vh({...i,rows:i.rows.slice(0,20)});return EC(CC(i.name,
s,a))!==null};return(o=e.find(i=>i.name===t))!=null?o:n.find(r)}function Yh(e,t,n){var l;let{rows:r,
width:o}=Vh(e),i=(l=EC(CC(t,r,o)))!=null?l:0,s=g.max(0,2-i),a=[...k.from({length:s},()=>[]),...r];a[
1]=
[{value:n,kind:"plain"}];let u=a.map(c=>k.from({length:o},(d,p)=>SC(c[p])));return{values:u.map(c=>c.
map(({value:d})=>d)),formats:u.flatMap((c,d)=>c.flatMap(({format:p},f)=>p===void 0?[]:[{row:d,column:
f,
format:p}])),grid:{tab:t,values:u.map(c=>c.map(({read:d})=>d))},headerRow:i+s,formulas:a.flatMap((c,
d)=>c.
flatMap((p,f)=>d>i+s&&(p==null?void 0:p.formula)!==void 0?[{row:d,column:f}]:[]))}}var a3=/ \u00b7 (?:rumus|formulas): ([A-Z0-9:, ]+)$/;
function ic({values:e}){var r,o,i,s;let[,t=""]=(i=a3.exec(T((o=(r=e[1])==null?void 0:r[0])!=null?o:
"")))!=
null?i:[],n=[];for(let{row:a,column:u}of t===""?[]:t.split(", ").flatMap(qr))(s=n[a])!=null||(n[a]=[
]),
n[a][u]="=";return n}var u3=/^Lembar Juri \u00b7 (?:dikumpulkan|collected) .* \u00b7 (?:proses|run) ([0-9a-f]{8}) \u00b7 /,
OC=({values:e})=>{var t,n,r,o;return(o=(r=u3.exec(T((n=(t=e[1])==null?void 0:t[0])!=null?n:"")))==null?
void 0:r[1])!=null?o:null};function AC(e,t){let n=g.max(e.values.length,t.grid.values.length);return k.
from({length:n},(r,o)=>o).every(r=>{let[o=[],i=[]]=[e.values[r],t.grid.values[r]],s=g.max(o.length,i.
length);return k.from({length:s},(a,u)=>u).every(a=>{var u,l;return r===1&&a===0||l3((u=o[a])!=null?
u:"",(l=i[a])!=null?l:"")})})}var l3=(e,t)=>typeof e=="object"&&typeof t=="object"?e.date===t.date:e===
t;m();function NC(e,t){if(t.length===0)return e;let n=r=>{var o;return(r.kind==="score"||r.kind==="unreadable")&&
((o=t[r.at.row])!=null&&o[r.at.column])?{...r,formula:!0}:r};return{...e,rows:e.rows.map(
r=>({...r,marks:new y([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();var c3=/(?:^|[^\p{L}])(?:rekap|recap|gabungan|klasemen)/iu,
d3=/^(?:salinan|copy of|hasil|results?|peringkat|ranking|ringkasan|summary|template|templat|format|blangko|contoh|petunjuk)(?!\p{L})/iu,
m3=/(?:^|[^\p{L}])(?:juri|judge)/iu,PC=e=>h.values(Z).some(t=>Fe(e,t));function gs(e){let t=e.trim();
return PC(t)||c3.test(t)?!1:d3.test(t)?/^(?:hasil|results?)/i.test(t)&&m3.test(t):!0}var sc=e=>!gs(e)&&
!PC(e.trim())&&!/^(?:salinan|copy of|templ|format|blangko|contoh|petunjuk)/i.test(e.trim());var dp=new y;
function $C(e,t,n){let r=e.flatMap(i=>{let s=n.get(i);return s===void 0?[]:[{name:i,...s}]}),
o=e.flatMap(i=>{let s=n.has(i)?null:op(i,t);return s===null?[]:[{name:i,...s}]});return[...r,...o]}
var _C=(e,t)=>e.
stage===t.stage&&e.judge===t.judge;function FC(e,t,n=dp){let r=$C(e,t,n);return r.flatMap(o=>{let i=r.
find(s=>_C(s,o));return i===void 0||i===o?[]:[{...o,first:i.name}]})}var Xh=/^(?:salinan(?: dari)?|copy of|copy)\s+(?=\S)|\s*\(\d+\)$|\s+(?:copy|salinan)$/iu;
function MC(e,t,n=dp){let r=dr(e,t,n);return e.flatMap(o=>{var a;if(!Xh.test(o)||r.some(u=>u.name===
o))return[];let i=o;for(;Xh.test(i);)i=i.replace(Xh,"").trim();let s=(a=r.find(u=>F(u.name)===F(i)))!=
null?a:op(i,t);return s===null?[]:[{name:o,stage:s.stage,judge:s.judge}]})}var IC=e=>J(e).replace(
/\p{N}+/gu,
"#");function LC(e,t,n=dp){let r=new v(t.judges.map(s=>IC(s.code))),o=new v(t.stages.map(s=>F(s.name))),
i=new v(dr(e,t,n).map(s=>s.name));return e.flatMap(s=>{if(i.has(s)||op(s,t)!==null)return[];let a=Ar(
s).find(({left:u,right:l})=>o.has(F(u))&&r.has(IC(l)));return a===void 0?[]:[{name:s,judge:a.right}]}
)}
function dr(e,t,n=dp){let r=$C(e,t,n),o=r.filter((s,a)=>r.findIndex(u=>_C(u,s))===a),[i]=t.stages;
return o.
length>0||i===void 0||t.stages.length>1?o:p3(e,i,dt(t,i))}function p3(e,t,n){var a,u;let r=new y;for(
let l of e.
filter(gs))for(let{left:c,right:d}of Ar(l)){let p=n.filter(b=>Qh(d,b)),[f]=p;f===void 0||p.length>1||
F(c)===""||r.set(F(c),[...(a=r.get(F(c)))!=null?a:[],{name:l,stage:t,judge:f}])}let o=[...r.values()].
map(l=>l.filter((c,d)=>l.findIndex(p=>p.judge===c.judge)===d)),i=g.max(0,...o.map(l=>l.length)),s=o.
filter(l=>l.length===i);return s.length===1?(u=s[0])!=null?u:[]:[]}var Qh=(e,t)=>J(e)!==""&&(J(e)===
J(t.code)||F(e)===F(t.name));m();function jC({tables:e,rows:t}){return n=>{switch(n.kind){case"setting":
return ut(e.settings,t.settings.
get(n.key),"value");case"prize":return ut(e.settings,t.prizes.get(n.place),"value");case"entry":
return ut(
e.entries,t.entries[n.index],n.column);case"stage":return ut(e.stages,t.stages[n.index],n.column);
case"criterion":return ut(e.criteria,t.criteria[n.index],n.column);case"judge":return ut(e.judges,t.judges[
n.
index],n.column)}}}m();var f3=(e,t)=>e>0&&(e<1?t>1:e===1&&t>=20),BC=(e,t)=>e.rows.some(n=>t.some(({
name:r,max:o})=>{let i=n.
marks.get(r);return(i==null?void 0:i.kind)==="score"&&f3(i.value,o)})),g3=e=>e.replace(
/"[^"]*"|\\./g,
"").includes("%");function zC(e,t){let n=r=>{var a,u;let{row:o,column:i}=r.at;return r.kind!=="score"||
!g3((u=(a=t[o])==null?void 0:a[i])!=null?u:"")?r:{kind:"unreadable",raw:`${w((r.value*100).toPrecision(
12))}%`,cellValue:r.value,at:r.at,...r.formula&&{formula:!0}}};return{...e,rows:e.rows.map(r=>({...r,
marks:new y([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();function ac(e){let t=new y;for(let n of e){
let r=t.get(n.id);t.set(n.id,r===void 0?n:{...r,tabs:[
...new v([...r.tabs,...n.tabs])]})}return[...t.values()]}m();m();var ht={COLUMN:["criterion",
"ignore"],ROW:["entry","ignore"],WEIGHTS:["written","totals","equal"],
NAMES:["same"],HIDDEN:["use","ignore"],SUMMARY:["use","ignore"],ODD_TAB:["use","ignore"],STAGE_TABS:
[
"judges"],SIDE_BY_SIDE:[],OTHER_TABLE:[],OWN_CRITERIA:["criteria"]};m();var ey="(?:(?:dewan\\s+)?(?:juri|judge|penilai|panelis)\\s*[.\\-#:]?\\s*(?:\\d{1,2}|[ivx]{1,4}|[a-z])|j\\.?\\s?\\d{1,2})(?![\\p{L}\\p{N}])",
h3=new RegExp(`^(?:(?:nilai|skor|score|total)\\s+)?(${ey}(?:\\s*[(:\u2013-].*)?)$`,"iu"),y3=/^(?:nilai\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)\s*[:.\-\u2013]?\s+(\p{L}.*)$/iu,
b3=new RegExp(`^(${ey})\\s*[-\u2013\xB7|:_/,]*\\s*(\\S.*)$`,"iu"),w3=new RegExp(`^(.*[^\\s\\p{L}\\p{N}]|.*\\s|.*\\))\\s*(${ey})\\s*[)\\]]?$`,
"iu"),v3=new v(["Juri","Nilai Juri","Skor Juri","Dewan Juri","Nilai Dewan Juri","Nama Juri",
"Penilai","Judge","Judges"].map(F));function yt(e){var n,r,o,i,s,a;let t=e.
replace(/\s+/g," ").trim();return(a=(s=(r=(n=h3.exec(t))==null?void 0:n[1])==null?void 0:r.trim())!=
null?s:(i=(o=y3.exec(t))==null?void 0:o[1])==null?void 0:i.trim())!=null?a:null}function wn(e){var i,
s,a,u,l;let t=e.replace(/\s+/g," ").trim(),n=b3.exec(t);if(n!==null&&!/^\(/.test((i=n[2])!=null?i:""))
return{label:(s=n[1])!=null?s:"",rest:(a=n[2])!=null?a:""};let r=w3.exec(t),o=((u=r==null?void 0:r[1])!=
null?u:"").replace(/[\s\-\u2013\u00b7|:_/,([]+$/,"");return r===null||o===""?null:{label:(l=r[2])!=null?
l:"",
rest:o}}var Vr=e=>v3.has(F(e));m();m();var k3=12,x3=["juri","dewanjuri","judge","penilai","panelis"],
ny=e=>x3.includes(F(e));function WC(e){
var t;return ry((t=S3(e))!=null?t:e.map(n=>n.trim()))}function ry(e){let t=new v(e.filter(r=>UC(r)).
map(J)),n=0;return e.map(r=>{if(UC(r))return ty(r,T3(r)?r:"");do n+=1;while(t.has(`j${n}`));return r.
includes("@")?{...ty(`J${n}`,""),email:r}:ty(`J${n}`,r)})}var UC=e=>[...e].length<=k3&&J(e)!==""&&!e.
includes("@"),T3=e=>!/\p{N}/u.test(e)&&[...e].length>3;function S3(e){let[t,...n]=e.map(r=>Ar(r).filter(
({right:o})=>J(o)!==""));for(let{left:r,right:o}of[...t!=null?t:[]].sort(E3).reverse()){let i=F(r);
if(i===
""||ny(r))continue;let s=n.map(u=>{var l;return(l=u.find(c=>F(c.left)===i))==null?void 0:l.right}),a=[
o,...s].flatMap(u=>u!=null?u:[]);if(a.length===e.length&&new v(a.map(J)).size===a.length)return a}
return null}
var E3=(e,t)=>w(e.spaced)-w(t.spaced)||e.at-t.at,C3=/^(?:nama\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)(?:\s+name)?\s*(?:[:=]\s*(.*))?$/i;
function KC({above:e}){var t,n;for(let r of e){let o=r.map(U);for(let[i,s]of o.entries()){let a=C3.exec(
s);if(a===null)continue;let l=(((t=a[1])!=null?t:"").trim()||((n=o.slice(i+1).find(c=>/\p{L}/u.test(
c)))!=null?n:"")).replace(/^[:=\s]+/,"");if(/\p{L}/u.test(l))return l}}return""}var ty=(e,t)=>({...VT,
code:e,name:t});var oy=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|observasi|wawancara|administrasi|berkas|interview/i;
function GC(e){var a;let t=new y;for(let u of e)for(let{left:l,right:c}of Ar(u).filter(d=>d.spaced||
/[|:_\-\u2013]/.test(u))){let d=F(l);if(d===""||J(c)===""||ny(l)||yt(l)!==null)continue;let p=(a=t.get(
d))!=null?a:{stage:l,tabs:[]};p.tabs.some(f=>J(f.label)===J(c))||p.tabs.push({tab:u,label:c}),t.set(
d,p)}let n=[...t.values()].filter(u=>u.tabs.length>1),r=n.map(u=>new v(u.tabs.map(l=>J(l.label)))),o=(
u,l)=>oy.
test(u.stage)||r.some((c,d)=>d!==l&&u.tabs.some(p=>c.has(J(p.label)))),i=n.filter(o),s=i.length>1&&e.
every(u=>!R3(u,i));return{sets:s?i:[],unclear:!s&&D3(e)}}var R3=(e,t)=>!t.some(n=>n.tabs.some(r=>r.tab===
e))&&wn(e)!==null;function D3(e){var n;let t=new y;for(let r of e){let o=wn(r);if(o===null)continue;
let i=J(o.label);t.set(i,((n=t.get(i))!=null?n:new v).add(F(o.rest)))}return[...t.values()].some(r=>r.
size>1)}var O3=/(?:^|[^\p{L}])(?:lama|revisi|perbaikan|backup|cadangan|simulasi|uji\s?coba|tes|test|draf|draft|latihan|copy|salinan|old)(?:[^\p{L}]|$)|\(\d\)\s*$/iu,
A3=/(?:^|[^\p{L}])(?:tahun\s+lalu|sebelumnya|tahun\s+kemarin|last\s+year|previous)(?:[^\p{L}]|$)/iu,
HC=/(?:^|\D)((?:19|20)\d\d)(?!\d)/,N3=/(?:^|[^\p{L}])(?:hari|sesi|gelombang|kloter|ronde|day|session|round|batch)(?:[^\p{L}]|$)/iu,
P3=/juri|judge|penilai|panelis/i,iy=e=>P3.test(e)||yt(e)!==null||wn(e)!==null,qC=e=>{var t;return HC.
test(e)?w((t=HC.exec(e))==null?void 0:t[1]):null},sy=e=>!iy(e)&&Ar(e).every(({right:t})=>J(t)==="")&&
(oy.test(e)||N3.test(e)),_a=e=>`tab/${F(e)}`;function ZC(e,t,n){let r=e.map(({tab:s})=>s),o=$3(r);if(
!t&&
o!==null)return n.has(o.id)?[]:[o];let i=r.map(s=>I3(s,r));return i.every(s=>s!==null)?[]:r.flatMap(
(s,a)=>{var c;let u=(c=i[a])!=null?c:null;if(u===null||t&&u!=="old"||n.has(_a(s)))return[];let l=ht.
ODD_TAB;return[{id:_a(s),kind:"ODD_TAB",tab:s,tabs:[s],params:{tab:s,reason:u},options:l,default:
null}]})}
function I3(e,t){let n=t.filter(a=>a!==e);if(O3.test(e))return"old";let r=qC(e),o=r!==null&&n.some(a=>{
var u;return((u=qC(a))!=null?u:r+1)>r});if(A3.test(e)||o)return"time";let i=!iy(e)&&n.length>1&&n.every(
a=>iy(a)),s=sy(e)&&n.some(a=>!sy(a));return i||s?"unlike":null}function $3(e){let[t]=e;return t===void 0||
e.length<2||!e.every(sy)?null:{id:`stages/${e.map(F).join("+")}`,kind:"STAGE_TABS",tab:t,tabs:[...e],
params:{tabs:[...e]},options:ht.STAGE_TABS,default:null}}m();m();var _3=["No","No. Urut","Nomor",
"Nomor Urut","Number","Urutan","Urut","Tahun","Year","Tanggal","Date",
"Timestamp","Stempel Waktu","Cap Waktu","Jam","No. Undian","Nomor Undian","ID"],F3=["Total","Jumlah",
"Sum","Total Nilai","Total Skor","Nilai Total","Skor Total","Jumlah Nilai","Jumlah Skor",
"Total Score","Score Total","Subtotal","Sub Total","Grand Total","Rata-rata","Rerata",
"Nilai Rata-rata","Rata-rata Nilai","Skor Rata-rata","Average","Mean","Average Score","Nilai Akhir",
"Skor Akhir","Hasil","Hasil Akhir","Final","Final Score","Result","Persentase","Percentage","Bobot",
"Weight","Nilai Bobot","Bobot Nilai","Nilai x Bobot","Bobot x Nilai","Nilai Terbobot",
"Nilai Tertimbang","Skor Tertimbang","Weighted","Weighted Score","Maks","Maksimum","Max","Min"],M3=[
"Peringkat","Rank","Ranking","Rangking",
"Juara","Place"],L3=new v([..._3,...F3,...M3].map(F)),JC=new v(["Nilai","Skor","Score","Scores",
"Poin","Point","Points"].map(F)),VC=e=>JC.has(e),vi=e=>F(e)===""||L3.has(F(e))||zt(e)!==void 0||Tr.columns.
some(t=>Fe(e,t.header));function YC(e){let t=e.filter(n=>!JC.has(n));return t.length>0?t:[...e]}
function XC({tables:e,criteria:t},n,r){let o=new v(t.map(F)),i=[...t],s=e.flatMap(a=>a.columns.filter(
u=>(u.kind==="numbers"||u.isMeant&&u.max!==null)&&!o.has(u.key)).map(u=>({table:a,one:u})));for(let{
table:a,one:u}of s){let l=`column/${u.key}`,c=r.get(l);c==="criterion"&&!i.some(p=>F(p)===u.key)&&i.
push(u.name);let d=t.some(p=>Dr(p,u.name)&&!a.columns.some(({key:f})=>f===F(p)));c===void 0&&!d&&n.push(
j3(l,a,u))}return i}var j3=(e,{tab:t},{column:n,key:r,name:o})=>({id:e,kind:"COLUMN",tab:t,tabs:[t],
params:{header:o,column:Bn(n),doubt:VC(r)?"sum-misfit":"some-tabs"},options:ht.COLUMN,default:null});
m();m();var B3=/kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|benefit|dampak|impact|replika|disebar|keberlanjut|berkelanjut|sustain|efektif|effective|efisien|presentasi|penyajian|substansi|inovatif|relevansi|kualitas|mutu/i,
ki=e=>B3.test(e);m();m();var Yr=(...e)=>new v(e.map(F)),z3=[["code",Yr("Kode","Code","No. Peserta",
"Nomor Peserta","Kode Peserta","Kode Inovasi","Kode Proposal","Entry Code","No. Registrasi",
"Nomor Registrasi","No. Pendaftaran","Nomor Pendaftaran","No. Dada","Nomor Dada","ID Peserta",
"ID Inovasi","Kode Registrasi","Kode Pendaftaran","Kode Tim","Kode Karya","No. Tim")],["name",Yr(
"Nama","Name","Inovasi","Innovation","Peserta","Participant","Participants","Finalis","Finalist",
"Judul","Title","Entry","Entries","Proposal","Karya","Tim","Team","Kelompok","Program","Produk",
"Usulan","Gagasan","Layanan","Aplikasi","Nominasi",
"Nomine","Nominee","Inovator","Peserta Lomba","Karya Inovasi","Proposal Inovasi","Produk Inovasi",
"Program Inovasi","Project","Proyek","Kegiatan","Regu","Kontestan","Calon","Kandidat","Naskah",
"Makalah","Poster","Video","Kampung","Inovasi Daerah")],["institution",Yr("Instansi","Institution",
"Unit","OPD","Perangkat Daerah","SKPD","Unit Kerja","Satuan Kerja","Satker","Asal","Unit Pelaksana",
"Agency",
"Organization","Organisation","Organisasi","Lembaga","Dinas","Badan","Bagian","UPTD","UPT",
"Puskesmas","Kelurahan","Desa","Kecamatan","Sekolah","School","RSUD","Rumah Sakit","Kabupaten",
"Kota","Kab/Kota","Provinsi","Daerah","Pemda","Kampus","Perguruan Tinggi","Universitas","Perusahaan",
"Kementerian",
"Unit Organisasi","Unit Penyelenggara","Pengusul","OPD/Unit Kerja","Penyelenggara","Unit Pelayanan",
"Unit Layanan","Wilayah","Instansi/Unit","Asal Daerah","UPP","Posyandu")],["category",Yr("Kategori",
"Category","Bidang","Divisi","Division","Golongan","Klaster","Cluster","Kelas","Jenjang")],["judge",
Yr("Juri","Judge","Penilai","Dewan Juri","Panelis","Reviewer","Email Juri","Kode Juri","Evaluator")],
["number",Yr("No","No. Urut","Nomor","Nomor Urut","Number","Urut","Tahun","Year","Jam","No. Undian",
"ID","Nomor Undian","Undian","No. Tampil","Urutan Tampil","Nomor Tampil","Nr","Nmr","Urutan")],[
"text",Yr("Catatan","Notes","Note","Catatan untuk Panitia","Notes to Committee",
"Catatan untuk Peserta",
"Ket","Notes to Entrant","Keterangan","Komentar","Comment","Comments","Saran","Masukan","Paraf",
"Ulasan","Tanda Tangan","TTD","Signature","Tanggal","Date","Timestamp","Stempel Waktu","Cap Waktu",
"Alasan","Email","Surel","No. WA","No. HP","Telepon","Phone","Narahubung","Kontak","Contact",
"Alamat","Status","Tautan","Link","URL","Tautan Proposal","Uraian","Deskripsi","Description",
"Penjelasan","Bukti",
"Waktu","Jenis Unit","Unit Type","Rekomendasi","Recommendation","Ringkasan","Predikat","Verifikator",
"Lokasi","Penanggung Jawab","PIC","Ketua Tim","Ketua","Anggota","Reason","Proposal Link",
"Saran dan Masukan")]],U3=Yr("Total","Jumlah","Jml","Sum","Subtotal","Sub Total","Grand Total",
"Rata-rata","Rata2","Rerata","Average","Mean","Avg","Nilai Akhir","Skor Akhir","Hasil Akhir","Hasil",
"Final","Final Score","Result","NA","Akhir","Persentase","Percentage","Persen","Terbobot",
"Tertimbang","Weighted","Weighted Score","Maks","Maksimum","Max","Min","Bobot","Weight",
"Nilai Bobot","Bobot Nilai","Nilai x Bobot","Bobot x Nilai","Skor x Bobot","Nilai Tertimbang",
"Skor Tertimbang","Nilai Terbobot","Skor Terbobot","Total Keseluruhan","Konversi","NR"),W3=/^[\s]*[\u03a3\u01a9\u2211][\s\p{L}]*$/u,
K3=Yr("Peringkat","Rank","Ranking","Rangking","Juara","Place","Posisi","Rangkin","Pemeringkatan"),G3=/(?:^|[^\p{L}])(?:peringkat|rank(?:ing)?|rangking|juara|urutan\s+juara)(?:[^\p{L}]|$)/iu,
H3=/^(?:hadir|kehadiran|izin|ijin|sakit|alpa|alfa|absen|umur|usia|age|tinggi|berat|harga|price|volume|vol|anggaran|budget|realisasi|pagu|stok|gaji|honor|honorarium|tarif|hp|nohp|nowa|telepon|telp|notelp|notelepon|phone|wa|whatsapp|nip|nik|rt|rw|kodepos|jumlah(?:peserta|orang|anggota|barang|unit|biaya|anggaran|hari|juri|halaman|penduduk|pegawai)|qty|kuantitas|durasi|jarak|luas|npwp|rekening|norekening)(?:rp|rupiah|tahun|cm|kg|orang|menit|hari)?$/,
ay=/^(?:nama|name|judul|title|asal|daftar|unit|jenis|nilai|skor|score)\s+(?:of\s+|dari\s+)?/i,q3=/\s+(?:pengusul|peserta|penyelenggara|pelaksana|lomba|terdaftar|name|juri|(?:yang|yg)\s+(?:dinilai|diusulkan|dilombakan))$/i,
Z3=["name","code","institution","category"],J3=e=>e.replace(/\s+/g," ").trim();function QC(e){var n,
r;let t=F(e);return t===""?null:K3.has(t)?"rank":U3.has(t)?"sum":(r=(n=z3.find(([,o])=>o.has(t)))==null?
void 0:n[0])!=null?r:null}function mp(e){var s,a,u,l;let t=QC(e);if(t!==null)return t;let n=e.replace(
ay,""),r=(l=(u=(s=ay.exec(e))==null?void 0:s[1])!=null?u:(a=ay.exec(e))==null?void 0:a[0])!=null?l:
"";
if(n!==e){let c=mp(n);if(/^(?:nilai|skor|score)/i.test(r))return c==="sum"||c==="rank"?c:null;if(c!==
null)return c}let o=e.replace(q3,"");return o===e?null:mp(o)}function Ye(e){var a;let t=J3(e);if(W3.
test(t))return"sum";let n=QC(t);if(n!==null)return n;if(H3.test(F(t)))return"matter";let r=mp(t);if(
r!==
null)return r;let o=t.replace(/\s*[([][^()[\]]*[)\]]\s*$/,"");if(o!==t&&o!==""){let u=Ye(o);if(u!==null)
return u}if(G3.test(t))return"rank";let i=t.split(/\s*[/,&+|\n]\s*|\s+(?:dan|atau|and|or)\s+/i).filter(
u=>u.trim()!=="");if(i.length<2)return null;let s=i.map(u=>mp(u));return s.every(u=>u!==null)&&(a=Z3.
find(u=>s.includes(u)))!=null?a:null}var V3=/[\u03a3\u01a9\u2211]|(?:^|[^\p{L}])(?:total|jumlah|jml|sum|subtotal|rata|rata2|rerata|rataan|average|avg|mean|akhir|final|terbobot|tertimbang|weighted|persentase|konversi)(?:[^\p{L}]|$)/iu;
function xi(e){let t=Ye(e);return t==="sum"||t!=="matter"&&V3.test(e)}var Y3=Yr("Hasil","Result",
"Final","Konversi","Akhir"),Fa=e=>{let t=Ye(e);return t==="matter"||t===null||Y3.has(F(e))};var X3=/^(?:nilai|skor|score|scores|poin|points?|angka|huruf|predikat|grade|mutu|n|s|sn|mentah|asli|raw|skala|juri)$/,
eR=/^(?:bobot|weights?|b|kriteria|persen|persentase)$/,tR=/^(?:[x\u00d7*]|kali|nb|bn|nxb|bxn|sxb|bxs|n\u00d7b|s\u00d7b|b\u00d7n|b\u00d7s|terbobot|berbobot|tertimbang|weighted|akhir|final|hasil|konversi|jumlah|jml|total|subtotal|sub)$/,
nR=/^[\d%]+$/,uy=e=>e.toLowerCase().split(/[^\p{L}\p{N}%\u00d7*]+/u).filter(t=>t!==""),rR=(e,...t)=>{
let n=uy(
e);return n.length>0&&n.every(r=>t.some(o=>o.test(r)))},hs=e=>Ye(e)==="text"||rR(e,X3,eR,tR,nR),ly=e=>rR(
e,eR,nR)&&uy(e).some(t=>/^(?:bobot|weights?|b)$/.test(t)),oR=e=>hs(e)&&uy(e).some(t=>tR.test(t)),Q3=/(?:^|[^\p{L}])(?:(?:nilai|skor|score|bobot|n|s|b)\s*[x\u00d7*]\s*(?:nilai|skor|bobot|weight|n|s|b|\d)|[x\u00d7*]\s*\d|nxb|sxb|bxn|bxs|terbobot|tertimbang|weighted)/iu,
uc=e=>Q3.test(e);function iR(e){var n,r,o,i;let t=e.trim();return ly(t)?"":(i=(o=(n=/^(?:bobot|weight(?:\s+of)?)\s+(\S.*)$/i.
exec(t))==null?void 0:n[1])!=null?o:(r=/^(\S.*)\s+(?:bobot|weight)$/i.exec(t))==null?void 0:r[1])!=null?
i:null}var eK=/^(.*\S)\s*(?:\s[-\u2013\u2014|:]\s*|[-\u2013\u2014|:]\s)\s*(\S.*)$/u;function sR(e,t,
n){var l,c;let r=t.
flatMap(d=>{var b;let[,p="",f=""]=(b=eK.exec(d))!=null?b:[];return p===""||ki(f)||hs(f)?[]:[{name:d,
left:F(p)}]}),o=r.filter(({left:d})=>r.filter(p=>p.left===d).length>1).map(({name:d})=>d),i=`judges/${o.
map(F).join("+")}`,[s]=o,[a]=e;if(s===void 0||a===void 0||n.has(i))return null;let u=(c=(l=a.columns.
find(d=>tt(d.name,{name:s})))==null?void 0:l.column)!=null?c:0;return{id:i,kind:"OWN_CRITERIA",tab:a.
tab,cell:`${Bn(u)}${a.above.length+1}`,tabs:e.map(({tab:d})=>d),params:{headers:o},options:ht.OWN_CRITERIA,
default:null}}m();m();m();var aR=/^(?:jumlah|jml|total|sum|rata|rata2|rerata|rataan|mean|average|avg|tertinggi|terendah|maksimum|maksimal|minimum|minimal|maks|max|min|simpangan|deviasi|n|stdev|sd|std|median|subtotal|subjumlah|modus|varian|varians|highest|lowest|banyaknya|count|terbesar|terkecil|persentase)$/,
uR=/^(?:nilai|skor|score|scores|poin|points|baku|standar|standard|deviation|akhir|keseluruhan|per|kriteria|aspek|juri|penilaian|persen|data|sub|grand|peserta|semua|dari|the|of|all|umum|kelas|kolom|seluruh|final|hasil|faktor)$/,
pp=/^(?:bobot|weight|weights|pembobotan|proporsi|porsi|koefisien|presentase|pengali)$/,cy=/^(?:maks|maksimum|maksimal|max|maximum|ideal|tertinggi|rentang|skala)$/,
lR=/^(?:contoh|example|misal(?:nya)?|sample)(?:\s|$|[:(.])/i,tK=/^(?:contoh|example|misal(?:nya)?|sample)\s*(?:$|[:(.]|(?:pengisian|isian|cara|nilai|penilaian|format|peserta|saja|inovasi|entry|row)(?!\p{L}))/iu,
my=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");function dy(e){let t=my(e);return t.
some(n=>aR.test(n))&&t.every(n=>aR.test(n)||uR.test(n))}var Ma=(e,t)=>{let n=my(e);return n.some(r=>t.
test(r))&&n.every(r=>t.test(r)||uR.test(r)||pp.test(r)||/^\d+$/.test(r))},La=e=>Ma(e,pp);function cR(
e){
let{code:t,name:n,label:r,first:o,hasScores:i,isFirst:s}=e;if(e.isOpen&&r!==""){if(lR.test(r))return"example";
if(i&&Ma(r,pp)&&!Ma(r,cy))return"weight";if(i&&s&&Ma(r,cy))return"maximum";if(dy(r))return s&&
i?"maximum":"statistic"}return dy(t)?"statistic":n!==""?null:dy(o)?"statistic":i&&Ma(o,pp)?"weight":
i&&Ma(o,cy)?"maximum":null}var dR=(e,t)=>lR.test(e)?!t||!tK.test(e):my(e).length===1;var nK=new v([
"Maks","Maksimum","Maksimal","Max","Maximum","Skor Maks","Nilai Maks","Nilai Maksimal",
"Skor Maksimal"].map(F)),rK=e=>nK.has(F(e));function mR(e,t,n){let r=a=>a.map(oK).find(u=>u!==null),
o=r(e.map(a=>t.map(u=>{var l,c;return(c=(l=a.columns.find(d=>tt(d.name,{name:u})))==null?void 0:l.weight)!=
null?c:null})));if(o!==void 0)return{weights:o,from:"headers"};let i=r(e.map(a=>fy(a,t)));if(i!==void 0)
return{weights:i,from:"row"};let s=r(e.map(a=>py(a,t,n)));return s===void 0?{weights:t.map(()=>1),
from:"equal"}:{weights:s,from:"products"}}function py({columns:e,totals:t},n,r){let o=n.map((s,a)=>{
var c,
d,p;let u=(c=e.find(f=>tt(f.name,{name:s})))==null?void 0:c.column,l=t.find(({from:f})=>f.length===1&&
f[0]===u);return l===void 0?null:((d=l.weights[0])!=null?d:0)*((p=r[a])!=null?p:1)}),i=o.reduce((s,a)=>s+
(a!=null?a:0),0);return o.map(s=>s===null?null:g.round(s/i*1e6)/1e4)}var fy=(e,t)=>fR(e,t,La),pR=(e,
t)=>fR(
e,t,rK);function fR(e,t,n){let r=t.map(a=>e.columns.find(u=>tt(u.name,{name:a}))),o=g.min(...r.map(a=>{
var u;return(u=a==null?void 0:a.column)!=null?u:0})),i=new v(e.lines.map(({values:a})=>a)),s=e.values.
find(a=>{if(i.has(a))return!1;let[u]=a.slice(0,o).filter(l=>!re(l));return typeof u=="string"&&n(u)}
);
return r.map(a=>{let u=a===void 0||s==null?void 0:s[a.column];return ct(typeof u=="string"?u.replace(
/\s*%\s*$/,""):u)})}function oK(e){let t=e.flatMap(r=>r!==null&&r>=0?r:[]),n=t.reduce((r,o)=>r+o,0);
return t.length<e.length||n<=0?null:g.abs(n-1)<1e-6?t.map(r=>g.round(r*1e6)/1e4):t}var ja=e=>e.reduce(
(t,n)=>t+n,0),hR=e=>g.round(e*1e4)/1e4,yR=e=>e.map(t=>hR(t/ja(e)*100));function bR(e,t,n,r){
var p,f;let o=`weights/${t.map(F).join("+")}`,{taken:i}=n,s=iK(e,t,n),[a]=s;if(a===void 0)return{
weights:[
...i],question:null};let u=s.filter(({option:b,weights:x})=>b==="totals"||x.every(A=>A>0)),l=r.get(o);
if(l==="equal")return{weights:t.map(()=>1),question:null};let c=u.find(({option:b})=>b===l);if(c!==void 0)
return{weights:c.weights,question:null};let d={id:o,kind:"WEIGHTS",tab:(f=(p=e[0])==null?void 0:p.tab)!=
null?f:"",tabs:e.map(b=>b.tab),params:{criteria:[...t],weights:a.weights,sum:hR(ja(a.weights)),from:
a.
from,...a.tab===void 0?{}:{tab:a.tab}},options:ht.WEIGHTS.filter(b=>b==="equal"||u.some(({option:x})=>x===
b)),default:a.from==="headers"?null:a.option};return{weights:[...i],question:d}}function iK(e,t,{
taken:n,
max:r,elsewhere:o}){let s=n.some(c=>c!==n[0])&&!sK(e,t)?null:aK(e,t),a=cK(e,t,r),u=[];if(s!==null?u.
push({option:"written",from:"headers",weights:s}):(o==null?void 0:o.from)==="written"&&u.push({
option:"written",from:"elsewhere",weights:o.weights,tab:o.tab}),a!==null)u.push({option:"totals",
from:"totals",weights:a});else if((o==null?void 0:o.from)==="totals"){let c=yR(o.weights.map((d,p)=>{
var f;return d*
((f=r[p])!=null?f:1)}));u.push({option:"totals",from:"recap",weights:c,tab:o.tab})}return u.some(({
from:c,
weights:d})=>c==="headers"||!gR(d,n))?u.filter(({from:c,weights:d})=>c==="headers"||c==="totals"||!gR(
d,n)):[]}var sK=(e,t)=>e.some(({columns:n})=>n.some(r=>r.weight!==null&&t.some(o=>tt(r.name,{name:o}
))));
function aK(e,t){for(let n of e){let r=t.map(i=>{var s,a;return(a=(s=n.columns.find(u=>tt(u.name,{
name:i})))==
null?void 0:s.weight)!=null?a:null}),o=r.flatMap(i=>i!=null?i:[]);if(o.length!==0)return o.length===
t.length&&g.abs(ja(o)-100)<.5||o.length===t.length&&new v(o).size===1?null:r.map(i=>i!=null?i:0)}
return lK(
e,t)}var uK=/(\d+(?:[.,]\d+)?)\s*(?:%|persen)|(?:bobot|weight|\bB)\s*[=:]?\s*(\d+(?:[.,]\d+)?)|\(\s*[x\u00d7]?\s*(\d+(?:[.,]\d+)?)\s*\)|\s(\d{1,3})$/i;
function lK(e,t){let[n]=e;if(n===void 0||t.length<2)return null;let r=fy(n,t);if(r.some(a=>a!==null)&&
r.some(a=>a===null))return r.map(a=>a!=null?a:0);let o=t.map(a=>{var c,d,p,f;let u=(d=(c=n.columns.find(
b=>tt(b.name,{name:a})))==null?void 0:c.column)!=null?d:-1,l=(p=n.headers[u])!=null?p:"";return{
header:l,
number:(f=uK.exec(l))==null?void 0:f.slice(1).find(b=>b!==void 0)}}),i=o.flatMap(({number:a})=>a===void 0?
[]:w(a.replace(",",".")));if(new v(i).size<2)return null;let s=o.some(({header:a})=>/%|persen|bobot|weight|\(\s*(?:[x\u00d7]\s*\d|0[.,]\d)/i.
test(a));return i.length===t.length&&(s?[1,10,100]:[100]).some(a=>g.abs(ja(i)-a)<1e-6)?i:s&&i.length>
0?t.map((a,u)=>{var l,c,d;return w((d=(c=(l=o[u])==null?void 0:l.number)==null?void 0:c.replace(",",
"."))!=null?d:0)}):null}function cK(e,t,n){for(let r of e){let o=py(r,t,n);if(o.every(a=>a!==null))return o;
let{columns:i,totals:s}=r;for(let{from:a,weights:u}of s){let l=t.map((c,d)=>{var b,x,A;let p=(b=i.find(
N=>tt(N.name,{name:c})))==null?void 0:b.column,f=p===void 0?-1:a.indexOf(p);return f<0?null:((x=u[f])!=
null?x:0)*((A=n[d])!=null?A:1)});if(!(a.length!==t.length||l.some(c=>c===null)))return yR(l.map(c=>c!=
null?c:0))}}return null}function gR(e,t){let[n,r]=[ja(e),ja(t)];return e.every((o,i)=>{var s;return g.
abs(o/n-((s=t[i])!=null?s:0)/r)<.005})}m();m();m();function gy(e,t){let n=t===1?"":` (${t})`;return e.slice(
0,31-n.length)+n}var hy="Lembar Juri \xB7 ",
wR=e=>hy+e,yy=e=>typeof e=="string"&&e.startsWith(hy),vn=e=>{var t;return yy((t=e.values[1])==null?
void 0:
t[0])};function Ut(e,t,n,r,o,i,s=""){let a=u=>[u,...r.slice(1).map(()=>"")];return{name:e,values:[a(
t),a([hy+n,s].filter(u=>u!=="").join(" \xB7 ")),r.map(u=>u.header),...o.map(u=>r.map(l=>l.value(u)))],
headerRow:2,frozenColumns:i,widths:r.map(u=>u.width),formats:r.map(u=>{var l;return(l=u.format)!=null?
l:""}),layout:s}}m();m();m();m();m();var lc="Nilai",ys=e=>typeof e=="string"?e.trim():"";function vR(
e,{placeOf:t}){if(t===void 0)return e;
let n=new y([...e.columns].map(([o,i])=>[o,i.map(s=>t({row:-1,column:s}).column)])),r=e.rows.map(o=>(
{
...o,marks:new y([...o.marks].map(([i,s])=>[i,{...s,at:t(s.at)}]))}));return{...e,totalColumn:null,
columns:n,
rows:r}}var by=$("Juri","Judge","Nama Juri","Judge Name","Kode Juri","Penilai","Nama Penilai",
"Dewan Juri","Nama Dewan Juri","Panelis","Reviewer","Email Juri"),dK=$("Email","Email Address",
"Alamat Email","Username","Nama Pengguna"),mK=$("Timestamp","Timestamp","Stempel Waktu","Cap Waktu"),
kR=$("Kriteria","Criterion","Kriteria Penilaian","Aspek","Aspek Penilaian","Indikator","Komponen",
"Unsur"),wy=$("Nilai",
"Score","Skor","Value","Poin","Points"),xR=e=>Fe(e,wy),TR=e=>e.some(t=>Fe(t,by))&&e.some(t=>Fe(t,kR))&&
e.some(t=>Fe(t,wy));function pK(e){for(let[t,n]of e.values.slice(0,si).entries()){let r=n.map(ys),o=l=>r.
findIndex(c=>Fe(c,l)),i=l=>r.findIndex(c=>zt(c)===l),s=o(by)>=0||o(mK)<0?o(by):o(dK),[a,u]=[i("code"),
i("name")];if(s>=0&&(a>=0||u>=0)){let[l,c]=[o(kR),o(wy)];return{header:t,judge:s,code:a,name:u,
criterion:l,
score:c}}}return null}function SR(e){let t=pK(e);if(t===null)return null;let n=u=>U(u[t.judge]),r=e.
values.slice(t.header+1),o=u=>!re(u[t.code])||!re(u[t.name]),i=new y;for(let u of r){let l=F(n(u));l!==
""&&o(u)&&!i.has(l)&&i.set(l,n(u))}if(i.size<2)return null;let s=t.criterion>=0&&t.score>=0,a=s?gK(r,
t):[];return{tab:e.tab,layout:s?"list":"rows",views:[...i].map(([u,l])=>{let c=d=>F(n(d))===u;return s?
hK(e,t,a,l,c):fK(e,t,l,c)})}}function fK(e,{header:t,judge:n},r,o){var a;let i=((a=e.values[0])!=null?
a:[]).map(()=>""),s=e.values.map((u,l)=>l===t?u.map((c,d)=>d===n?"":c):l<t||o(u)?u:i);return{label:r,
grid:{tab:e.tab,values:s}}}function gK(e,{criterion:t}){let n=new y;for(let r of e){let o=U(r[t]);F(
o)!==""&&!n.has(F(o))&&n.set(F(o),o)}return[...n].map(([r,o])=>({key:r,name:o}))}function hK(e,t,n,r,
o){
var I,_,L,M;let{header:i,judge:s,code:a,name:u,criterion:l,score:c}=t,d=(_=(I=e.values[i])==null?
void 0:
I.length)!=null?_:0,p=[s,l,c],f=new y,b=new y,x=new y,A=k.from({length:d+n.length},()=>"");for(let[z,
j]of e.values.entries()){if(z<=i||!o(j))continue;let B=n.findIndex(fe=>fe.key===F(U(j[l]))),H=J(U(j[
a]))||
F(U(j[u]));if(B<0||H==="")continue;let q=(L=x.get(H))!=null?L:[],K=q.find(fe=>!f.has(`${fe},${d+B}`)),
X=K!=null?K:z;K===void 0&&(x.set(H,[...q,z]),b.set(z,A.map((fe,ye)=>{var _e;return p.includes(ye)?"":
(_e=j[ye])!=null?_e:""})));let Q=b.get(X);Q!==void 0&&(Q[d+B]=(M=j[c])!=null?M:""),f.set(`${X},${d+B}`,
{row:z,column:c})}let N=e.values.map((z,j)=>{var B;return j===i?[...z.map((H,q)=>p.includes(q)?"":H),
...n.map(H=>H.name)]:(B=b.get(j))!=null?B:A}),P=({row:z,column:j})=>{var B;return(B=f.get(`${z},${j}`))!=
null?B:{row:z,column:j<d?j:z<0?c:g.max(a,u)}};return{label:r,grid:{tab:e.tab,values:N},placeOf:P}}m(
);var yK=/^-?\d{1,4}(?:[.,]\d+)?\s*(?:\/\s*\d+.*|(?:dari|of|out of)\s+\d+|poin|points?|pts?\.?|nilai|%|[-\u2013:=(]\s*[^\d].{0,40})$/i,
bK=/^(?:#[A-Z/0!?]+[!?]?|loading\s*(?:\.{3}|\u2026)?|memuat\s*(?:\.{3}|\u2026)?)$/i;function Nr(e){
if(e===
void 0||re(e))return"blank";if(typeof e=="number")return"number";if(typeof e=="boolean")return"check-box";
if(typeof e=="object")return"date";if(ct(e.replace(/\s*%\s*$/,""))!==null)return"number";if(Fe(
e,Rn))return"recused";let t=e.trim();return bK.test(t)?"failed":yK.test(t)?"score-text":"text"}var Wt=e=>ct(
typeof e=="string"?e.replace(/\s*%\s*$/,""):e),Po=e=>e!=="blank"&&e!=="text";m();var ER=4,CR=15,wK=new v(
["Aspek Penilaian","Aspek","Kriteria","Kriteria Penilaian","Nilai","Skor","Penilaian","Komponen",
"Unsur","Komponen Penilaian","Indikator","Indikator Penilaian","Unsur Penilaian",
"Score","Scores","Criteria","Aspek yang Dinilai","Kriteria yang Dinilai","Hal yang Dinilai",
"Nilai Kriteria","Nilai per Kriteria","Poin","Assessment","Bobot","Uraian","Pertanyaan","Pernyataan",
"Parameter","Sub Unsur","Butir","Butir Penilaian","Sub Kriteria","Sub Aspek","Uraian Penilaian",
"Nilai Aspek","Skor Penilaian","Nilai (0-100)","Unsur yang Dinilai","Aspek Nilai"].map(F)),Io=e=>wK.has(
F(qe(e).
name)),vK=new v(["code","name","institution","category","judge","number"]),Ba=e=>{var t;return vK.has(
(t=Ye(e))!=null?t:"")&&qe(e).weight===null},Ti=e=>Nr(e)==="text"&&!/^[\s\d().,\u2013-]+$/.test(U(e)),
bs=e=>!re(
e);function RR(e,t){let n=kK(e,t);if(n===null)return null;let[r,o]=[n,n];for(;o-r+1<ER&&TK(e,r,o);)o+=
1;for(;o-r+1<ER&&EK(e,r,o);)r-=1;return{top:r,bottom:o,columns:CK(e,r,o)}}function kK({values:e},t){
let[n,r]=[-1,0];for(let[i,s]of e.slice(0,si).entries()){let[a,u]=[0,!1];for(let[l,c]of s.entries()){
if(!Ti(c))continue;let d=Ye(c)!==null||t(c)||yt(c)!==null;Ba(c)&&(u=!0),a+=1+(d?2:0)+(cc(e,i,l)?1:0)}
s.filter(Ti).length<2&&!u||a>r&&([n,r]=[i,a])}if(n<0)return null;let o=i=>i.map(U).join(`
`);return e.findIndex(i=>{var s;return o(i)===o((s=e[n])!=null?s:[])})}function cc(e,t,n){let r=e.slice(
t+1,t+1+CR).map(o=>Nr(o[n])).filter(o=>o!=="blank");return r.filter(Po).length*2>r.length}var xK=(e,
t,n)=>e.
slice(t+1,t+1+CR).some(r=>Ti(r[n]))&&!cc(e,t,n);function TK({values:e},t,n){var d;let r=(d=e[n+1])!=
null?d:[],o=[...r.keys()].filter(p=>bs(r[p]));if(!o.some(p=>Ti(r[p])))return!1;let i=p=>{var f;
return(f=
e.slice(t,n+1).map(b=>U(b[p])).find(b=>b!==""))!=null?f:""},s=e.slice(t,n+1),a=p=>{var b;let f=i(p);
return f===""?s.some(x=>x.slice(0,p).some(bs)):Io(f)||yt(f)!==null||SK((b=e[n])!=null?b:[],p)};if(o.
some(p=>Ba(i(p))))return!1;let u=o.some(p=>cc(e,n+1,p))&&o.every(p=>!xK(e,n+1,p)),l=[...r.keys()].some(
p=>Ba(i(p))&&re(r[p])),c=p=>Ti(r[p])&&cc(e,n+1,p);return!o.every(p=>Ti(r[p]))&&!(l&&o.some(c))||!o.every(
a)&&!(u&&(o.some(a)||l))?!1:o.some(p=>cc(e,n+1,p))||o.some(p=>{var f;return re((f=e[n])==null?void 0:
f[p])})}var SK=(e,t)=>t+1<e.length&&re(e[t+1]);function EK({values:e},t,n){var c;let[r,o]=[e[t-1],(c=
e[t])!=null?c:[]];if(r===void 0)return!1;let i=[...r.keys()].filter(d=>bs(r[d]));if(i.length===0||!i.
every(d=>Ti(r[d])))return!1;let s=i.map(d=>U(r[d]));if(s.some(d=>d.startsWith(":")))return!1;let a=e.
slice(t,n+1),u=d=>a.every(p=>re(p[d]));if(i.some(d=>Ba(U(r[d]))&&u(d)))return!0;let l=[...o.keys()].
find(d=>Ti(o[d])&&!Ba(U(o[d])));return l===void 0||i.some(d=>d<l)||i.every(d=>re(o[d]))?!1:s.length>
1||s.some(d=>Io(d)||yt(d)!==null||wn(d)!==null||Vr(d)||qe(d).weight!==null)}function CK({values:e},t,
n){
var s,a;let r=e.slice(t,n+1),o=(a=(s=e[t])==null?void 0:s.length)!=null?a:0,i=(u,l)=>r.slice(u+1).some(
c=>bs(c[l]));return k.from({length:o},(u,l)=>{var b,x;let c=r.flatMap((A,N)=>bs(A[l])?[{row:N,text:U(
A[l])}]:[]),[d]=c.slice(-1),p=(b=d==null?void 0:d.row)!=null?b:-1,f=r.slice(0,g.max(0,p)).flatMap((A,
N)=>{
if(bs(A[l]))return[U(A[l])];for(let P=l-1;P>=0;P-=1){if(!bs(A[P]))continue;let I=U(A[P]);return i(N,
P)&&!Ba(I)?[I]:[]}return[]});return{text:(x=d==null?void 0:d.text)!=null?x:"",groups:f}})}m();m();
var gp=e=>e!==""&&!Io(e)&&!Vr(e);function DR(e,t){var i;let n=t?new v:DK(e),r=e.columns.map(({text:s,
groups:a},u)=>{var x,A,N;let l=Ye(s)===null||n.has(u)?a.filter(gp):[],c=n.has(u)?s:"",d=c===""?s:(x=
l.pop())!=null?x:"",{name:p,weight:f}=qe(d),b=(A=No(d))!=null?A:c===""?null:OK(c);return{column:u,
text:d,
own:c,group:t?"":(N=l.slice(-1)[0])!=null?N:"",name:p,weight:f,max:b}});for(let s of r)s.own!==""&&(
(i=
s.weight)!=null||(s.weight=AK(r,s.text)));let o=t?r.map(s=>s.weight):PK(r);return r.map((s,a)=>{var b;
let u=RK(r,s)?`${qe(s.group).name} - ${s.name}`:s.name,l=(b=o[a])!=null?b:null,d=u!==s.name||l!==s.weight||
s.own!==""?NK(u,l,s.max):s.text,p={column:s.column,weight:l,max:s.max,group:s.group};if(s.own==="")return{
...p,header:d,name:u,part:null};let f=`${u} - ${s.own}`;return{...p,header:f,name:f,part:{own:s.own,
criterion:u,header:d}}})}var RK=(e,t)=>t.group!==""&&!xi(t.name)&&e.some(n=>n!==t&&F(n.name)===F(t.name)&&
(t.own===""||n.own===""||n.text!==t.text));function DK({columns:e}){let t=e.flatMap(({text:i,groups:
s},a)=>{
var l;let u=F((l=s.filter(gp).slice(-1)[0])!=null?l:"");return u===""||i===""?[]:[{column:a,group:u,
text:i}]}),n=new v(t.flatMap(({group:i,text:s})=>hs(s)?[]:i)),r=t.filter(({group:i})=>!n.has(i)),o=i=>new v(
r.filter(({text:s})=>fp(s)===i).map(({group:s})=>s)).size;return new v(r.filter(({text:i})=>o(fp(i))>
1).map(({column:i})=>i))}var fp=e=>F(e.replace(/\d+(?:[.,]\d+)?\s*%/g,""))||"%",OK=e=>{var n,r;let t=(
r=
No(e))!=null?r:(n=/\d\s*(?:-|\u2013|s\.?\/?d\.?|sampai)\s*(\d+)\s*$/i.exec(e))==null?void 0:n[1];
return t===
void 0?null:w(t)},AK=(e,t)=>{var n;return(n=e.flatMap(r=>{var o;return r.own!==""&&r.text===t?(o=qe(
r.own).weight)!=null?o:[]:[]})[0])!=null?n:null},NK=(e,t,n)=>[e,...n===null?[]:[`(0-${n})`],...t===null?
[]:[`(${g.round(t*1e4)/1e4}%)`]].join(" ");function PK(e){var n;let t=new y;for(let r of e.filter(({
name:o})=>!xi(o)||Fa(o))){let o=(n=t.get(r.group))!=null?n:[],i=r.own===""||!o.some(({text:s})=>s===
r.text);qe(r.group).weight!==null&&i&&t.set(r.group,[...o,r])}return e.map(r=>{var u;let o=t.get(r.group),
i=qe(r.group).weight;if(o===void 0||i===null||!o.some(({text:l})=>l===r.text))return r.weight;let s=o.
flatMap(({weight:l})=>l!=null?l:[]);if(s.length===0)return i/o.length;let a=s.reduce((l,c)=>l+c,0);
return s.
length<o.length||g.abs(a-i)<.5?r.weight:g.abs(a-100)<.5?((u=r.weight)!=null?u:0)*i/100:r.weight})}
var IK=/^(?:pak|bpk|bapak|bu|ibu|mas|mbak|sdri?|h|hj|drs?|dra|ir|prof|mr|mrs|ms)\.?\s+\p{L}/iu,$K=/,\s*(?:[SM]\.\s?\p{L}|SH|SE|MM|MSi|MPd)/u;
function OR(e,t){let n=e.columns.flatMap(({text:i})=>{var s,a,u;return(u=(a=yt(i))!=null?a:(s=wn(i))==
null?void 0:s.label)!=null?u:[]});if(new v(n.map(F)).size>1||e.columns.some(({groups:i})=>i.some(s=>yt(
s)!==null||Vr(s))))return!0;let r=_K(e),o=[...r.values()].flatMap((i,s,a)=>a.slice(s+1).flatMap(u=>{
let l=[...i].filter(c=>u.has(c));return l.length*2>g.min(i.size,u.size)?l:[]}));return o.length===0?
!1:!o.every(hs)||!MK([...r.keys()],new v(o.filter(FK)),t)}function _K({columns:e}){var n;let t=new y;
for(let{text:r,groups:o}of e)for(let i of o.filter(gp))t.set(i,((n=t.get(i))!=null?n:new v).add(r.replace(
/\d+(?:[.,]\d+)?\s*%/g,"").toLowerCase().trim()));return t}var FK=e=>Ye(e)!=="text";function MK(e,t,
n){
if(e.some(i=>IK.test(i)||$K.test(i)))return!1;let r=n.some(i=>{let s=new v(i.columns.flatMap(a=>a.groups.
map(F)));return e.every(a=>s.has(F(a)))}),o=i=>ki(i)||qe(i).weight!==null||No(i)!==null;return r||t.
size>1||e.some(o)}function AR(e,t){let n=e.flatMap(r=>{let o=RR(r,t.isCriterion);return o===null?[]:
[{grid:r,block:o}]});
return n.map(({grid:r,block:o})=>LK(r,o,n.map(i=>i.block).filter(i=>i!==o),t))}function LK(e,t,n,r){
let o=OR(t,n),i=DR(t,o),s=e.values.slice(t.bottom+1),a=i.map(({column:l})=>s.map(c=>Nr(c[l]))),u={
grid:e,
block:t,columns:i,isJudges:o,isList:TR(i.map(({header:l})=>l)),at:{code:-1,name:-1,institution:-1,
category:-1,
number:-1,judge:-1},kinds:a};for(let{column:l,header:c}of i){let d=Ye(c);if(d===null||!(d in u.at)||
r.isCriterion(c))continue;let p=d;(p==="code"||p==="number"||bt(u,l)!=="numbers")&&u.at[p]<0&&(u.at[
p]=
l)}return u}function bt({kinds:e},t){var o;let n=((o=e[t])!=null?o:[]).filter(i=>i!=="blank");return n.
length===0?"empty":n.filter(i=>i==="number"||i==="recused").length*2>=n.length&&n.includes("number")?
"numbers":n.filter(Po).length*2>=n.length?"scores":"words"}function ky({kinds:e},t){var r;let n=((r=
e[t])!=null?r:[]).filter(o=>o!=="blank");return n.length>0&&n.filter(Po).length*3>=n.length}var nr=(
{
grid:e},t,n)=>{var r,o;return n<0?"":(o=(r=e.values[t])==null?void 0:r[n])!=null?o:""},mr=(e,t)=>({
code:U(
nr(e,t,e.at.code)),name:U(nr(e,t,e.at.name))});function Pr(e,t){let{code:n,name:r}=mr(e,t);return e.
at.code>=0?n===""?"":`#${J(n)}`:F(r)}function NR(e){var n;let t=e.filter(({at:r})=>r.name<0);for(let r of t){
let o=[r.at.judge,r.at.code,r.at.number,r.at.category],i=r.columns.map(({column:c})=>c).filter(c=>!o.
includes(c)&&BK(r,c)&&!jK(r,c)),s=e.length<2||r.isJudges||r.at.judge>=0,a=i.filter(c=>s||zK(r,c,e)),
l=(n=a.filter(c=>{var d,p;return c!==r.at.institution&&Ye((p=(d=r.columns[c])==null?void 0:d.header)!=
null?p:"")===null})[0])!=null?n:a[0];l!==void 0&&(r.at.name=l,r.at.institution===l&&(r.at.institution=
-1))}}function vy({grid:e,block:t,at:n,columns:r,kinds:o},i){let s=e.values.slice(t.bottom+1),a=s.filter(
l=>l.some((c,d)=>d>i&&Po(Nr(c)))),u=n.judge<0?[]:r.filter(l=>l.column===n.judge||Io(l.header)&&bt({
kinds:o},
l.column)==="words");return(a.length>0?a:s).filter(l=>F(U(l[i]))!=="").map(l=>[...u.map(c=>l[c.column]),
l[i]].map(c=>F(U(c))).join(`
`))}function jK({columns:e,grid:t,block:n},r){var s,a;if(Io((a=(s=e[r])==null?void 0:s.header)!=null?
a:"")||e.some(({header:u})=>/^(?:bobot|weight)(?:\s|$|[(%])/i.test(u.trim())&&Ye(u)==="sum"))return!0;
let o=t.values.slice(n.bottom+1).map(u=>U(u[r])).filter(u=>u!=="");return o.filter(u=>ki(u)||qe(u).weight!==
null).length*2>o.length}function BK(e,t){if(bt(e,t)!=="words"||ky(e,t))return!1;let n=vy(e,t);return n.
length>1&&new v(n).size>n.length*.9}function zK(e,t,n){let r=new v(vy(e,t));return n.some(o=>o===e?!1:
o.columns.some(i=>{let s=vy(o,i.column).filter(a=>r.has(a)).length;return s>1&&s*2>=r.size}))}m();
var hp=({evidence:e,distinct:t},n)=>n?e>=5:e>=18&&t>=4;function PR(e){let t=e.reduce((r,o)=>r+o,0),n=r=>[
20,3].some(o=>g.abs(r*o-g.round(r*o))<1e-6);return e.every(r=>n(r/t))}m();m();m();var UK=new v([
"sum","mean","weighted","maximum","minimum","rank"]),Un=e=>UK.has(e),IR=(e,t)=>F(e)||`#${t}`;
function Wn(e,t,n,r){e.doubt=r===void 0?{doubt:t}:{doubt:t,other:r},e.guess=n}var Ir=e=>qe(e).
weight!==null||No(e)!==null;function $R({draft:e},t,n){var a;let{header:r,name:o}=(a=e.columns[t])!=null?
a:{header:"",name:""},i=n.
isCriterion(r)&&!uc(r)||n.hasCriteria&&e.isJudges&&xy(e,t,r,n),s=["code","name","institution",
"category","judge"].find(u=>e.at[u]===t);return{column:t,label:r,header:r,key:IR(o,t),role:s!=null?s:
i?"criterion":WK(e,t,r),from:[],weights:null,doubt:null,guess:null}}function WK(e,t,n){let r=bt(e,t),
o=Ye(
n);return o==="text"||r==="words"?"text":r==="empty"?n===""||KK.has(o)?"empty":"criterion":e.at.number===
t&&(o==="number"||o==="code")||e.isList&&!xR(n)?"number":"criterion"}var KK=new v(["sum","rank",
"number"]);function xy({block:e},t,n,r){var s,a,u,l;let o=(a=(s=e.columns[t])==null?void 0:s.groups)!=null?
a:[],i=[n,...o,(l=(u=wn(n))==null?void 0:u.rest)!=null?l:""];return o.some(Vr)||i.some(c=>r.isCriterion(
c))||[n,...o].some(c=>yt(c)!==null&&Ye(n)===null)}var GK=1e3;function FR(e,t){let[n]=e;n===void 0||t.isCriterion(
n.shape.header)||(t.hasCriteria?YK(e,
t):HK(e,n.shape.header))}function HK(e,t){var s,a,u,l;let n=e.map(({tab:c,shape:d})=>bt(c.draft,d.column)),
r=e.filter((c,d)=>n[d]!=="empty"),o=r.filter(({shape:c})=>Un(c.role)),i=r.filter(({shape:c})=>c.role===
"criterion");if(o.length>0&&i.length>0){if(i.filter(({tab:d,shape:p})=>new v(d.numbersIn(p.column).values(
)).
size>=4).length>0)Si(r,"sum-somewhere");else for(let{shape:d}of i)d.role=(a=(s=o[0])==null?void 0:s.
shape.role)!=null?a:"sum";return}for(let[c,{shape:d}]of e.entries())n[c]==="empty"&&d.role==="criterion"&&
r.length>0&&(d.role=(l=(u=r[0])==null?void 0:u.shape.role)!=null?l:"criterion");i.length!==0&&
(n.includes("numbers")?ZK(e,i,t):qK(e,i,t))}var Si=(e,t,n=null)=>{for(let{shape:r}of e)Wn(r,t,n)};
function qK(e,t,n){
let r=o=>t.every(({tab:i,shape:s})=>{var a;return((a=i.draft.kinds[s.column])!=null?a:[]).every(u=>u===
o||u==="blank")});n===""?Si(e,"unnamed"):(r("check-box")||r("date")&&Ye(n)!==null)&&Si(e,
"not-numbers")}function ZK(e,t,n){let r=t.flatMap(({tab:a,shape:u})=>[...a.numbersIn(u.column).values(
)]);if(MR(
r)){for(let{shape:a}of e)a.role==="criterion"&&(a.role="large");return}if(/^[\d\s.,/-]*$/.test(n)){
Si(
e,"unnamed","criterion");return}if(JK.test(n)){Si(e,"penalty");return}let o=Ye(n);if(_R(o)&&Ir(n))return;
let i=xi(n);(i||_R(o)||o==="rank"||o==="number")&&!e.every(VK)&&Si(e,i?"sum-misfit":"matter")}var JK=/pengurang|penalt|potongan|\bminus\b|pelanggaran|denda|diskon|deduction/i,
MR=e=>e.filter(t=>g.abs(t)>GK).length*2>e.length,Ty=1.5;function VK({tab:e,shape:t}){var b;let{
columns:n,
block:r}=e.draft,{name:o="",weight:i=null,max:s=null}=(b=n[t.column])!=null?b:{};if(!Fa(o))return!1;
let a=n.filter(({column:x,header:A})=>x!==t.column&&Ye(A)===null&&bt(e.draft,x)==="numbers");if(a.some(
x=>i!==null&&x.weight!==null||s!==null&&x.max!==null))return!0;let u=x=>{var A,N;return((N=(A=r.columns[
x])==
null?void 0:A.groups)!=null?N:[]).join(`
`)};if(!a.some(({column:x})=>x<t.column||u(x)!==""&&u(x)===u(t.column))&&Ye(o)==="matter")return!1;
let[
c,d]=[[...e.numbersIn(t.column).values()],a.flatMap(({column:x})=>[...e.numbersIn(x).values()])],p=x=>x.
reduce((A,N)=>A+N,0)/x.length,f=p(c)/p(d);return f>1/Ty&&f<Ty&&g.max(...c)<=Ty*g.max(...d)}var _R=e=>e===
"matter"||e==="institution"||e==="category"||e==="name";function YK(e,t){var i,s;let n=e.flatMap(({
tab:a,
shape:u})=>u.role==="criterion"?[...a.numbersIn(u.column).values()]:[]),r=MR(n),o=Ye((s=(i=e[0])==null?
void 0:i.shape.header)!=null?s:"");for(let{tab:a,shape:u}of e)u.role!=="criterion"||t.isMisspelled(u.
header)||a.draft.isJudges&&xy(a.draft,u.column,u.header,t)||(r?u.role="large":bt(a.draft,u.column)!==
"numbers"?u.role="text":o==="sum"?u.role="sum":Wn(u,"not-listed",null))}m();function Sy(e,t){let n=new y;
return{draft:e,roles:t,numbersIn(r){var i;let o=(i=n.get(r))!=null?i:XK(
e,t,r);return n.set(r,o),o}}}function XK(e,t,n){var o;let r=new y;for(let[i,s]of t.entries()){if(s!==
"entry")continue;let a=Wt((o=e.grid.values[i])==null?void 0:o[n]);a!==null&&r.set(i,a)}return r}var In=(
{
tab:e,shape:t})=>e.numbersIn(t.column),Ua=({draft:e},{key:t,column:n})=>e.isJudges?`${e.grid.tab}
${n}`:t,dc=({draft:e},{column:t})=>{var n,r;return F((r=(n=e.block.columns[t])==null?void 0:n.text)!=
null?r:"")};function LR(e,t,n){var i,s,a,u;let r=new y;for(let[l,c]of e.entries())for(let d of c.draft.isList?
[]:
(i=t[l])!=null?i:[]){let p=Ua(c,d);r.set(p,[...(s=r.get(p))!=null?s:[],{tab:c,shape:d}])}let o=new y;
for(let l of r.values()){FR(l,n);let c=l.filter(({tab:d,shape:p})=>bt(d.draft,p.column)!=="empty").length;
for(let{shape:d}of l)o.set(d,c/l.length)}n.hasCriteria||QK([...r.values()]);for(let[l,c]of e.entries(
))
n.hasCriteria||c.draft.isList||(t5(c,(a=t[l])!=null?a:[],o),n5(c,(u=t[l])!=null?u:[]))}function QK(e){
let t=e.filter(r=>r.length>1&&r.every(({tab:o,shape:i})=>i.role==="criterion"&&i.doubt===null&&bt(o.
draft,i.column)==="numbers")),n=t.filter(e5);if(n.length!==t.length)for(let r of n)r.some(({shape:o}
)=>Ir(
o.header))||Si(r,"same-everywhere")}function e5(e){var r;let t=new y,n=0;for(let{tab:o,shape:i}of e)
for(let[s,a]of o.numbersIn(i.column)){let u=Pr(o.draft,s);if(((r=t.get(u))!=null?r:a)!==a)return!1;n+=
t.has(u)?1:0,t.set(u,a)}return n>=4&&new v(t.values()).size>1}function t5(e,t,n){var i;let r=({
column:s})=>bt(
e.draft,s)!=="empty",o=t.filter(s=>s.role==="criterion"&&s.doubt===null);if(o.some(r))for(let s of o.
filter(a=>!r(a)&&!Ir(a.header))){let a=(i=n.get(s))!=null?i:0;a<=.5&&Wn(s,a===0?"blank":"some-tabs",
null)}}function n5(e,t){var o;let n=t.filter(i=>i.role==="criterion"&&i.doubt===null&&bt(e.draft,i.column)===
"numbers");if(n.length<2||e.draft.isJudges)return;let r=n.map(({column:i})=>g.max(...e.numbersIn(i).
values()));for(let[i,s]of n.entries()){let a=(o=r[i])!=null?o:0,u=r.filter((l,c)=>c!==i);a>100&&a>2*
g.max(...u)&&Wn(s,"large",null)}}m();m();function $o(e){let t=g.max(0,...e.map(n=>{var r,o,i;return(
i=(o=(r=/\.(\d+)$/.exec(T(n)))==null?
void 0:r[1])==null?void 0:o.length)!=null?i:0}));return .5*10**-g.min(t,6)+1e-9}var $r=e=>e.reduce((
t,n)=>t+
n,0),r5=[{kind:"sum",of:$r},{kind:"mean",of:e=>$r(e)/e.length}],o5=[{kind:"maximum",of:e=>g.max(...e)}
,
{kind:"minimum",of:e=>g.min(...e)}];function yp(e,t){var i;let n=$o(e.map(({value:s})=>s)),r=i5(e).flatMap(
s=>{let a=e.filter(({value:l,sources:c})=>g.abs(l-s.of(c))<=n).length;if(a===0||a<e.length*t)return[
];
let u=u5(e,a,n,s);return[{derived:s.derived,share:a/e.length,evidence:u}]}),o=g.max(...r.map(({
evidence:s})=>s));
return(i=r.find(({evidence:s})=>s===o))!=null?i:null}function i5(e){var s,a;let t=(a=(s=e[0])==null?
void 0:s.sources.length)!=null?a:0;if(t===0)return[];let n=t>1?r5.map(({kind:u,of:l})=>({derived:{
kind:u},
parameters:0,of:l})):[],r=l5(e),o=(u,l)=>({derived:{kind:"weighted",weights:u},parameters:l,of:c=>$r(
c.map((d,p)=>{var f;return d*((f=u[p])!=null?f:0)}))}),i=$r(e.map(({value:u})=>u))/$r(e.map(({
sources:u})=>$r(
u)));return[...n,...r===null?[]:[o(r.map(BR),t),o(r,t)],...i>0&&w.isFinite(i)?[{...o(k(t).fill(i),1),
...t>1?{derived:{kind:"sum"}}:{}}]:[]].filter(({derived:u})=>u.kind!=="weighted"||!s5(u.weights))}
var s5=e=>e.
filter(t=>t>1e-9).length===1&&e.some(t=>g.abs(t-1)<1e-6),a5=20;function u5(e,t,n,{parameters:r,of:o}
){
let i=e.flatMap(({value:b,sources:x})=>[b,...x]),s=g.max(...i)-g.min(...i),a=e.slice(0,a5),u=a.flatMap(
({value:b},x)=>a.flatMap(({sources:A},N)=>N===x?[]:[g.abs(b-o(A))<=n])),l=2*n/(s+2*n),c=u.filter(b=>b).
length/g.max(1,u.length),d=e.length-t,p=g.max(0,t-r),f=g.min(1,g.max(l,c));return p*-g.log2(f)-d*g.log2(
e.length)}function jR(e){var r,o;let t=$o(e.map(({value:i})=>i)),n=o5.find(({of:i})=>e.every(({value:
s,
sources:a})=>g.abs(s-i(a))<=t));return n===void 0||((o=(r=e[0])==null?void 0:r.sources.length)!=null?
o:0)<2?null:{kind:n.kind}}function l5(e){var i,s;let t=(s=(i=e[0])==null?void 0:i.sources.length)!=null?
s:0;if(new v(e.map(({sources:a})=>a.join(" "))).size<t+2)return null;let r=k.from({length:t},(a,u)=>k.
from({length:t+1},(l,c)=>$r(e.map(({value:d,sources:p})=>{var f,b;return((f=p[u])!=null?f:0)*(c<t?(b=
p[c])!=null?b:0:d)})))),o=c5(r).map(a=>g.abs(a)<1e-9?0:a);return o.some(a=>BR(a)<0)||o.every(a=>a===
0)?null:o}var BR=e=>{let t=g.round(e*300)/300,n=g.round(e*1e3)/1e3;return g.abs(e-n)<=g.abs(e-t)+1e-7?
n:t};function c5(e){var i,s,a,u,l;let t=e.map(c=>[...c]),n=g.max(1,...t.flat().map(g.abs)),r=[];for(
let c of t.
keys()){let d=t.slice(r.length),p=g.max(...d.map(b=>{var x;return g.abs((x=b[c])!=null?x:0)}));if(p<
n*1e-12)continue;let f=(i=d.find(b=>{var x;return g.abs((x=b[c])!=null?x:0)===p}))!=null?i:[];t.splice(
t.indexOf(f),1),t.splice(r.length,0,f);for(let b of t)b!==f&&d5(b,f,c);r.push(c)}let o=k(t.length).fill(
0);for(let[c,d]of r.entries())o[d]=((a=(s=t[c])==null?void 0:s[t.length])!=null?a:0)/((l=(u=t[c])==null?
void 0:u[d])!=null?l:1);return o}function d5(e,t,n){var o,i,s;let r=((o=e[n])!=null?o:0)/((i=t[n])!=
null?i:1);for(let[a,u]of t.entries())a>=n&&(e[a]=((s=e[a])!=null?s:0)-r*u)}var Ey=e=>e.length>1&&e.includes(
1)&&e.every(t=>w.isInteger(t)&&t>=1&&t<=e.length);function zR(e,t){if(!Ey(e)||e.length!==t.length||
new v(
e).size*2<=e.length)return!1;let n=e.map((r,o)=>{var i;return{rank:r,value:(i=t[o])!=null?i:0}});
return n.
every(r=>n.every(o=>r.value>o.value+1e-9?r.rank<o.rank:!0))}function UR(e,t,n=0){var c;if(e.length<2||
t.some(d=>d.length<3))return null;let r=d=>$r(d)/d.length,o=(d,p)=>g.sqrt($r(d.map(f=>(f-r(d))**2))/
(d.length-p)),s={maximum:d=>g.max(...d),minimum:d=>g.min(...d),mean:r,sum:$r,median:d=>{var b,x,A;
let p=[
...d].sort((N,P)=>N-P),f=p.length/2;return f%1===0?(((b=p[f-1])!=null?b:0)+((x=p[f])!=null?x:0))/2:(
A=
p[g.floor(f)])!=null?A:0},deviation:d=>o(d,1),"deviation of all":d=>o(d,0),count:d=>d.length},a=$o(e),
u=h.entries(s).find(([,d])=>e.every((p,f)=>{var b;return g.abs(p-d((b=t[f])!=null?b:[]))<=a}));
return $r(
e.map((d,p)=>{var x;let f=(x=t[p])!=null?x:[],b=f.filter(A=>g.abs(A-d)<=a).length;return g.log2((f.length+
1)/(b+1))}))<n?null:(c=u==null?void 0:u[0])!=null?c:null}m();var m5=3;function GR(e,t,n){let r=p5(e,
t);if(r.flatMap(l=>l.members).some(({shape:l})=>n.isCriterion(
l.header)))return;let i=r.flatMap(l=>{var d,p;let c=ly((p=(d=l.members[0])==null?void 0:d.part.own)!=
null?p:"")?f5(l):null;return c===null?[]:[{kind:l,found:c}]});for(let{kind:l}of i)for(let{shape:c,
part:d}of l.
members)WR(c,"weight",d.own);let s=r.filter(l=>i.every(c=>c.kind!==l)),a=h5(s.some(KR)?s.filter(KR):
s);if(a===null){for(let{shape:l,part:c}of s.flatMap(d=>d.members))l.label=c.own,l.header=c.header.replace(
c.criterion,`${c.criterion} - ${c.own}`),l.key=F(c.own)||l.key,Wn(l,"parts",null);return}let[u]=i;
for(let{
shape:l,part:c}of a.kind.members)l.header=g5(c,u==null?void 0:u.found),l.label=l.header;for(let{kind:
l,
factors:c}of a.products)for(let{tab:d,shape:p,part:f}of l.members){WR(p,"weighted",f.own);let b=a.kind.
members.find(A=>A.tab===d&&A.part.criterion===f.criterion),x=c.get(f.criterion);b===void 0||x===void 0||
(p.from=[b.shape.column],p.weights=[x])}}var HR=({tab:e,shape:t})=>{var r,o,i;return((o=(r=e.draft.columns[
t.
column])==null?void 0:r.part)!=null?o:null)!==null&&t.role==="criterion"&&t.header!==((i=e.draft.columns[
t.
column])==null?void 0:i.header)};function WR(e,t,n){e.role=t,e.label=n}function p5(e,t){var r,o,i,s;
let n=new y;for(let[a,u]of e.entries())for(let l of(r=t[a])!=null?r:[]){let c=(i=(o=u.draft.columns[
l.
column])==null?void 0:o.part)!=null?i:null;if(c===null||u.draft.isList||l.role!=="criterion"&&l.role!==
"empty")continue;let d=fp(c.own);n.set(d,[...(s=n.get(d))!=null?s:[],{tab:u,shape:l,part:c}])}return[
...n].map(([a,u])=>({key:a,members:u}))}var KR=({members:e})=>e.some(({tab:t,shape:n})=>bt(t.draft,n.
column)==="numbers");function f5({members:e}){var n;let t=new y;for(let r of e){let o=new v(In(r).values(
)),
[i]=o,{criterion:s}=r.part;if(o.size>1||i!==void 0&&((n=t.get(s))!=null?n:i)!==i)return null;i!==void 0&&
t.set(s,i)}return t.size===0?null:t}function g5({header:e,criterion:t},n){let r=n==null?void 0:n.get(
t);if(r===void 0||n===void 0||qe(e).weight!==null)return e;let o=[...n.values()].every(i=>i<=1);
return`${e} (${g.round(r*(o?1e6:1e4))/1e4}%)`}function h5(e){var o,i;let t=e.flatMap(s=>{let a=e.filter(
l=>l!==
s).map(l=>({kind:l,factors:y5(s,l)})),u=a.flatMap(({kind:l,factors:c})=>c===null?[]:[{kind:l,factors:
c}]);
return u.length===a.length?[{kind:s,products:u}]:[]}),n=t.filter(s=>s.products.some(({factors:a})=>w5(
s.kind,a))),r=n.length>0?n:t;return(i=(o=r.find(({kind:s})=>{var a,u;return!oR((u=(a=s.members[0])==
null?void 0:a.part.own)!=null?u:"")}))!=null?o:r[0])!=null?i:null}function y5(e,t){var i;let n=new y;
for(let s of t.members){let a=e.members.find(({tab:c,part:d})=>c===s.tab&&F(d.criterion)===F(s.part.
criterion));if(a===void 0)continue;let u=In(a),l=[...In(s)].flatMap(([c,d])=>{let p=u.get(c);return p===
void 0?[]:[{score:p,value:d}]});n.set(s.part.criterion,[...(i=n.get(s.part.criterion))!=null?i:[],
...l])}
let r=new y,o=0;for(let[s,a]of n){let u=b5(a);if(a.length>0&&u===null)return null;u!==null&&r.set(s,
u),o+=g.max(0,new v(a.map(({score:l})=>l)).size-1)}return o<m5?null:r}function b5(e){let t=$o(e.map(
({value:s})=>s)),n=s=>e.reduce((a,u)=>a+s(u),0),r=n(({score:s,value:a})=>s*a)/n(({score:s})=>s*s),o=g.
round(r*1e3)/1e3,i=s=>s>0&&e.every(({score:a,value:u})=>g.abs(a*s-u)<=t);return i(o)?o:i(r)?r:null}
function w5({
members:e},t){let n=[...t].map(([s,a])=>{var c,d;let u=e.find(({part:p})=>p.criterion===s),l=u==null?
void 0:u.tab.draft.columns[u.shape.column];return{factor:a,max:(c=l==null?void 0:l.max)!=null?c:1,
weight:(d=
l==null?void 0:l.weight)!=null?d:null}}),r=s=>[1,100].some(a=>g.abs(s-a)<a*.001),o=s=>n.reduce((a,u)=>a+
s(u),0),i=n.map(({factor:s,max:a,weight:u})=>u===null?w.NaN:s*a/u);return r(o(({factor:s})=>s))||r(o(
({factor:s,max:a})=>s*a))||i.every(s=>{var a;return g.abs(s-((a=i[0])!=null?a:0))<.001*s})}m();
function Cy({draft:e},{column:t,header:n}){var i,s,a,u,l,c,d;let o=(a=[...(s=(i=e.block.columns[t])==
null?void 0:i.groups)!=null?s:[]].reverse().find(p=>!Io(p)))!=null?a:"";return F((d=(c=(u=yt(n))!=null?
u:yt(o))!=null?c:(l=wn(n))==null?void 0:l.label)!=null?d:o)}var Ry=({tab:e,shape:t})=>e.draft.isJudges&&
Cy(e,t)==="";function qR(e,t){let{tab:n,shape:r,numeric:o}=e,i=!n.draft.isJudges||Ry(e),s=o.filter(p=>p!==
r&&p.role!=="number"&&(i||Cy(n,p)===Cy(n,r))),a=s.filter(({role:p})=>!Un(p)),u=a.filter(({column:p})=>p<
r.column),l=s.filter(({role:p,column:f})=>ZR(p)&&f<r.column),c=g.max(-1,...s.flatMap(({role:p,column:
f})=>Un(
p)&&f<r.column?f:[])),d=[...new v(l.map(({key:p})=>p))].map(p=>l.filter(f=>f.key===p));return[u.filter(
({column:p})=>p>c),u,u.slice(-1),l,...d,...t?[a,...k5(e)]:[]]}function k5({tab:e,shape:t,numeric:n}){
if(!e.draft.isJudges)return[];let r=n.filter(({column:o,role:i})=>o<t.column&&i!=="number");return[r.
filter(({role:o})=>!Un(o)),r.filter(({role:o})=>ZR(o))]}var ZR=e=>e==="sum"||e==="mean"||e==="weighted";
function Dy(e,t){var i,s;let n=e.map(a=>qR(a,t)),r=((i=n[0])!=null?i:[]).flatMap((a,u)=>{var _,L;
let l=n.map(M=>{var z;return(z=M[u])!=null?z:[]}),c=new v(l.map(M=>M.map(({key:z})=>z).join(`
`)));if(l.some(M=>M.length===0)||c.size>1)return[];let d=e.flatMap((M,z)=>{var j;return E5(M,(j=l[z])!=
null?j:[])}),p=(_=yp(d,t?.5:1))!=null?_:T5(d,t),[f]=e;if(p===null||f===void 0||x5(p.derived,f.shape,
(L=l[0])!=null?L:[]))return[];let{derived:b,evidence:x}=p;if(!t&&b.kind==="weighted"&&!PR(b.weights))
return[];let A=new v(d.map(({value:M})=>M)).size,N=M=>b.kind!=="weighted"||b.weights[M]!==0,P=l.map(
M=>M.flatMap(({column:z},j)=>N(j)?z:[])),I=b.kind==="weighted"?b.weights.filter(M=>M!==0):null;
return[
{kind:b.kind,from:P,weights:I,evidence:x,distinct:A}]}),o=g.max(...r.map(({evidence:a})=>a));return(
s=
r.find(({evidence:a})=>a===o))!=null?s:null}function x5(e,{column:t},n){let r=e.kind==="weighted"?n.
filter((o,i)=>{var s;return((s=e.weights[i])!=null?s:0)>1e-9}):[];return r.length===1&&r.every(o=>o.
column>t)}function T5(e,t){let n=t&&e.length>=4?jR(e):null;return n===null?null:{derived:n,evidence:
5}}
function JR(e){return e.reduce((n,r)=>n+In(r).size,0)>=4&&e.every(n=>S5(n))}function S5(e){let t=In(
e),n=[...t.values()],r=(s,a)=>{var u;return(u=e.tab.numbersIn(s).get(a))!=null?u:0};return qR(e,!0).
flatMap(s=>[s,...s.slice(-1).map(a=>[a])]).filter(s=>s.length>0).map(s=>[...t.keys()].map(a=>s.reduce(
(u,{column:l})=>u+r(l,a),0))).some(s=>zR(n,s))}var E5=(e,t)=>[...In(e)].flatMap(([n,r])=>{let o=t.map(
({column:i})=>e.tab.numbersIn(i).get(n));return o.every(i=>i!==void 0)?[{value:r,sources:o}]:[]});
function YR(e,t,n){let r=O5(e,t),o=({header:s})=>n.isCriterion(s)&&!uc(s),i=[...r.values()].filter(s=>!s.
some(({shape:a})=>o(a)));for(let s of i)VR(s);for(let s of i.filter(a=>a.every(u=>!Un(u.shape.role)&&
XR(u)))){for(let{shape:a}of s)a.doubt=null;VR(s)}for(let{tab:s,shape:a,numeric:u}of i.flat().filter(
l=>{var c;return((c=l.shape.doubt)==null?void 0:c.doubt)==="sum-somewhere"}))for(let l of u)l.role===
"criterion"&&dc(s,l)===dc(s,a)&&Wn(l,"sum-somewhere",null)}var D5=/rata|rerata|mean|average|avg/i;
function O5(e,t){
var r,o,i,s;let n=new y;for(let[a,u]of e.entries()){if(u.draft.isList)continue;let l=((r=t[a])!=null?
r:[]).filter(({role:c,column:d})=>(c==="criterion"||Un(c))&&bt(u.draft,d)==="numbers");for(let c of l.
filter(d=>!Un(d.role)&&!HR({tab:u,shape:d}))){let d=(i=(o=u.draft.block.columns[c.column])==null?
void 0:
o.text)!=null?i:"";if(Ir(d)&&!xi(c.header)&&!uc(d))continue;let p=l.filter(({key:b,column:x})=>b===c.
key&&x<c.column).length,f=`${Ua(u,c)}
${p}`;n.set(f,[...(s=n.get(f))!=null?s:[],{tab:u,shape:c,numeric:l}])}}return n}function VR(e){var a,
u;let{label:t=""}=(u=(a=e[0])==null?void 0:a.shape)!=null?u:{},n=Ye(t),r=xi(t)&&!(n==="sum"&&Fa(t))||
e.every(XR),o=A5(e,t,n,r),i=o===null?Dy(e,r):null,s=o!=null?o:i!==null&&hp(i,r)?null:JR(e)?"rank":
null;
if(s!==null)for(let{shape:l}of e)l.role=s;else if(i!==null&&hp(i,r)){if(QR(e,i),N5(e,i))for(let{
shape:l}of e)
Wn(l,"sum-misfit",null)}else if(i!==null&&!r&&i.evidence>=12)for(let{shape:l}of e)Wn(l,
"sum-somewhere",null);else e.length>1&&P5(e,r)}function A5(e,t,n,r){return e.every(i=>I5(i.shape,In(
i),n))?"number":n==="rank"&&e.every(i=>Ey([...In(i).values()]))?"rank":e.every(i=>In(i).size>1&&new v(
In(i).values()).
size===1)?n==="rank"?"rank":r?D5.test(t)?"mean":"sum":null:null}var N5=(e,{kind:t,weights:n})=>t==="weighted"&&
e.every(Ry)&&(n!=null?n:[]).some((r,o,i)=>{var s;return g.abs(r-((s=i[0])!=null?s:0))>.001});
function P5(e,t){for(let n of e){let r=Dy([n],t);r!==null&&r.evidence>=18&&hp(r,t)&&QR([n],r)}}var XR=(
{
tab:e,shape:t,numeric:n})=>n.some(r=>r!==t&&dc(e,r)===dc(e,t)&&Un(r.role));function QR(e,{kind:t,
from:n,
weights:r}){var o;for(let[i,{shape:s}]of e.entries())s.role=t,s.from=(o=n[i])!=null?o:[],s.weights=r}
function I5({label:e},t,n){let r=[...t.values()];return n==="number"?r.every(o=>w.isInteger(o))&&new v(
r).size===r.length?!0:r.every(o=>w.isInteger(o)&&o>=1990&&o<=2100):e===""&&r.length>2&&r.every((o,i)=>o===
i+1)}m();m();var $5=/^(?:[a-f][+-]?|s?b|c|s?k|kb|tb|c?b|s?s|ts|sts|s?m|cm|km|tm|i{1,3}|iv|v)$/,_5=/^(?:(?:sangat|amat|cukup|kurang|tidak|lebih|very)\s+)?(?:baik|memuaskan|bagus|tinggi|rendah|sedang|cukup|kurang|buruk|istimewa|unggul|layak|setuju|sesuai|jelas|lengkap|menarik|relevan|excellent|good|fair|average|poor|high|medium|low|outstanding|satisfactory|unsatisfactory)(?:\s+sekali)?$/,
F5=/^[\u2605\u2606*\u2713\u2714\u221a]+$/u,eD=e=>{let t=e.trim().toLowerCase();return $5.test(t)||_5.test(
t)||F5.test(
t)},tD=e=>/huruf|predikat|grade|kualifikasi|mutu|kategori|keterangan|kesimpulan|rekomendasi|kelulusan|status|lulus|lolos/i.
test(e);function nD(e){var i;let t=new y;for(let{text:s,number:a}of e)t.set(s,[...(i=t.get(s))!=null?
i:[],a]);let n=[...t.values()].map(s=>({low:g.min(...s),high:g.max(...s)})).sort((s,a)=>s.low-a.low||
s.high-a.high);if(n.length<2||n.some(({low:s},a)=>{var u,l;return a>0&&s<=((l=(u=n[a-1])==null?void 0:
u.high)!=null?l:0)}))return 0;let r=s=>s<2?0:g.log2(s)+r(s-1),o=[...t.values()].reduce((s,{length:a}
)=>s+
r(a),0);return r(e.length)-o-r(t.size)}var M5=7,L5=25,j5=9;function rD(e,t){var r,o;let n=new y;for(
let[i,s]of e.entries()){let a=(r=t[i])!=
null?r:[];for(let u of a.filter(({role:l})=>l==="text")){if(s.draft.isList||B5(s,u,a))continue;let l=z5(
s,u.column),c=Ua(s,u);l.size>0&&n.set(c,[...(o=n.get(c))!=null?o:[],{tab:s,shape:u,beside:a,texts:l}
])}}
for(let i of n.values())if(U5(i))for(let{shape:s}of i)Wn(s,"letters",null)}var B5=({draft:e},{column:
t},n)=>{
var o,i;let r=(i=(o=e.columns[t])==null?void 0:o.part)!=null?i:null;return r!==null&&n.some(s=>{var a,
u;return s.role==="criterion"&&((u=(a=e.columns[s.column])==null?void 0:a.part)==null?void 0:u.criterion)===
r.criterion})};function z5({draft:e,roles:t},n){let r=new y;for(let[o,i]of t.entries()){let s=i==="entry"?
U(nr(e,o,n)).toLowerCase():"";s!==""&&r.set(o,s)}return r}function U5(e){var r,o;let t=(o=(r=e[0])==
null?void 0:r.shape.header)!=null?o:"";if(Ir(t)||e.some(W5))return!0;if(Ye(t)!==null||!K5(e)||G5(e))
return!1;let n=e.every(({texts:i})=>[...i.values()].every(eD));return H5(e)||e.every(q5)||n&&e.every(
Z5)}var W5=({tab:{draft:e,roles:t},shape:n})=>t.some((r,o)=>(r==="weight"||r==="maximum")&&Wt(nr(e,o,
n.column))!==null);function K5(e){let t=e.flatMap(({texts:o})=>[...o.values()]),n=new v(t),r=e.reduce(
(o,{tab:i})=>o+i.roles.filter(s=>s==="entry").length,0);return n.size>1&&n.size<=M5&&n.size<t.length&&
t.length*3>=r*2&&t.every(o=>o.length<=L5)}function G5(e){var r,o;let[t]=e,n=tD((r=t==null?void 0:t.shape.
header)!=null?r:"")?1:j5;return((o=t==null?void 0:t.beside)!=null?o:[]).some(({key:i})=>{let a=e.map(
({tab:u,beside:l,texts:c})=>{var b,x;let d=(x=(b=l.find(A=>A.key===i))==null?void 0:b.column)!=null?
x:-1,p=u.numbersIn(d),f=[...c].flatMap(([A,N])=>{let P=p.get(A);return P===void 0?[]:[{text:N,number:
P}]});
return new v(c.values()).size<2?null:nD(f)}).filter(u=>u!==null);return a.every(u=>u>0)&&a.reduce((u,
l)=>u+
l,0)>=n})}function H5(e){var n;let t=new y;for(let{tab:r,texts:o}of e)for(let[i,s]of o){let a=Pr(r.draft,
i);if(((n=t.get(a))!=null?n:s)!==s)return!0;t.set(a,s)}return!1}var oD=({tab:e,beside:t})=>t.filter(
({role:n,column:r})=>n==="criterion"&&bt(e.draft,r)==="numbers"),q5=e=>{let t=oD(e).map(({column:n})=>n);
return t.some(n=>n<e.shape.column)&&t.some(n=>n>e.shape.column)},Z5=e=>{let{block:t}=e.tab.draft,n=o=>{
var i,s;return((s=(i=t.columns[o])==null?void 0:i.groups)!=null?s:[]).join(`
`)},r=n(e.shape.column);return ki(e.shape.header)||oD(e).some(({column:o})=>o<e.shape.column||r!==""&&
n(o)===r)};m();function iD(e,t){var n;for(let[r,o]of e.entries()){let i=(n=t[r])!=null?n:[],s=i.flatMap(
u=>{var l;return(l=
J5(o,u))!=null?l:[]});if(s.length<2||o.draft.isList||o.draft.isJudges)continue;let a=s.every(({value:
u})=>u<=
1);for(let{shape:u,of:l,value:c}of s){u.role="weight";let d=V5(o,i,s,u,l);d===void 0||Ir(d.header)||
(d.header=`${d.header} (${g.round(c*(a?1e6:1e4))/1e4}%)`)}}}function J5(e,t){var i;let n=iR(t.label);
if(n===null||t.role!=="criterion"||(i=e.draft.columns[t.column])!=null&&i.part)return null;let r=[
...In(
{tab:e,shape:t}).values()],[o]=r;return o!==void 0&&r.length>1&&r.every(s=>s===o)?{shape:t,of:n,
value:o}:
null}function V5(e,t,n,{column:r},o){let i=t.filter(a=>a.role==="criterion"&&bt(e.draft,a.column)===
"numbers");if(o!=="")return i.find(({header:a})=>F(qe(a).name)===F(o));let s=i.every(a=>n.some(({
shape:u})=>u.
column<a.column));return i.find(a=>a.column===r+(s?1:-1))}function sD(e,t){let n=e.map(r=>r.draft.columns.map(
o=>$R(r,o.column,t)));return GR(e,n,t),iD(e,n),YR(
e,n,t),LR(e,n,t),t.hasCriteria||rD(e,n),n}m();m();var Y5=6,X5=5;function aD(e){let t=[...Q5(e),...nG(
e),...eG(e)];return t.filter(({row:n},r)=>t.findIndex(
o=>o.row===n)===r)}var Oy=(e,t,n)=>({row:t,label:mr(e,t).name,key:Pr(e,t),doubt:n,otherwise:
"left-out",hasScores:!0});function Q5(e){let{draft:t,roles:n,entryRows:r,known:o}=e,{at:i}=t,s=i.number>=0;
return r.
slice(-Y5).flatMap(a=>{let{code:u,name:l}=mr(t,a);if(u!==""||Wt(nr(t,a,i.number))!==null||!re(nr(t,a,
i.judge))||o.isEntry(u,l))return[];let d=l===""||i.code>=0||s;return uD(e,a,d?0:X5)?l!==""&&i.code<0?
[Oy(t,a,"statistic")]:(n[a]="statistic",[]):[]})}function eG(e){let{draft:t,roles:n,scored:r,
entryRows:o}=e;
return t.at.code>=0||t.at.number>=0?[]:[...n.entries()].flatMap(([i,s])=>{var c;let{name:a}=mr(t,i);
if(!(s==="statistic"||s==="weight"||s==="maximum"||s==="example")||a===""||!dR(a,i<((c=o[0])!=null?c:
i+1)))return[];let l=Ay(t,i,r);return l.length>0&&tG(e,i,s)?[]:[{...Oy(t,i,"label"),otherwise:s,
hasScores:l.
length>0}]})}function tG(e,t,n){let{draft:r,scored:o,entryRows:i}=e,s=Ay(r,t,o);if(n==="statistic")return uD(
e,t,0,1);let a=s.map(({column:f})=>i.flatMap(b=>{var x,A;return(A=Wt((x=r.grid.values[b])==null?void 0:
x[f]))!=null?A:[]}));if(n==="maximum")return s.every(({value:f},b)=>{var x;return((x=a[b])!=null?x:[
]).
every(A=>A<=f)});let u=a.flat(),l=s.reduce((f,{value:b})=>f+b,0),c=[1,10,100].some(f=>g.abs(l-f)<f*1e-6),
d=i.some(f=>f<t)&&i.some(f=>f>t),p=s.some(({value:f})=>f<g.min(...u)||f>g.max(...u));return n==="weight"&&
(c||!d&&p)}var Ay=({grid:e},t,n)=>n.flatMap(r=>{var i;let o=Wt((i=e.values[t])==null?void 0:i[r]);
return o===null?[]:[{column:r,value:o}]});function nG({draft:e,entryRows:t,known:n}){let{at:r}=e,o=s=>r.
number>=0&&Wt(nr(e,s,r.number))!==null,i=t.filter(o).length;return i<2||i*3<t.length*2?[]:t.flatMap(
s=>{let{code:a,name:u}=mr(e,s);return o(s)||a!==""||u===""||n.isEntry(a,u)?[]:[Oy(e,s,"unnumbered")]}
)}
function uD({draft:e,scored:t,entryRows:n},r,o,i=2){let s=Ay(e,r,t);if(s.length<i)return!1;let a=n.filter(
c=>c<r),u=s.map(({column:c})=>a.flatMap(d=>{var p,f;return(f=Wt((p=e.grid.values[d])==null?void 0:p[
c]))!=
null?f:[]})),l=s.map(({value:c})=>c);return UR(l,u,o)!==null}var cD=/^(?:(?:kategori|kelompok|bidang|klaster|cluster|sesi|divisi|golongan|jenjang|tingkat|rayon|zona|babak|category|group|session|division|klasifikasi|wilayah)(?:\s|:|$)|[A-Z]\s*[.)]\s+\S|[IVX]+\s*[.)]\s+\S)/i,
rG=/^(?:[A-Z]|[IVX]{1,5})[.)]?$/;function dD(e,t){let n=new v(h.values(e.at));return e.columns.map((
{
column:r})=>r).filter(r=>!n.has(r)&&t(r))}function mD(e,t,n){var b;let{grid:r,block:o}=e,i=r.values.
map(()=>"blank"),s=new y,a=[],u=[],l=!0,c=o.bottom,d=x=>t.some(A=>{var N;return Po(Nr((N=r.values[x])==
null?void 0:N[A]))});for(let x=o.bottom+1;x<r.values.length;x+=1){if(((b=r.values[x])!=null?b:[]).every(
re))continue;let A=d(x),N={hasScores:A,isFirst:l,sinceHeader:x-c,entries:u.length},P=!bp(e,x)&&cG(e,
x);P&&a.push(x);let I=P?"header":oG(e,x,N,n);i[x]=I,I==="header"&&(c=x),I==="section"&&s.set(x,pG(e,
x)),I==="entry"&&(l=!1,A&&u.push(x))}aG(e,i,t);let p=u.filter(x=>i[x]==="entry"),f=aD({draft:e,roles:
i,
scored:t,entryRows:p,known:n});return p.length>0&&uG(e,i,p,n),{roles:i,sections:s,doubtful:f,
otherHeaders:a}}
function oG(e,t,n,r){var b,x;let{grid:o,at:i}=e,s=(b=o.values[t])!=null?b:[],{code:a,name:u}=mr(e,t),
l=n.sinceHeader<=3&&dG(e,t);if(l&&i.name>=0)return"numbers";if(bp(e,t))return"header";let c=(x=s.map(
U).find(A=>A!==""))!=null?x:"";if(!n.hasScores&&!cD.test(c)&&lG(e,t))return"note";if(r.isEntry(a,u))
return"entry";if(!n.hasScores&&sG(e,u))return"note";if(l)return"numbers";if(n.isFirst&&n.hasScores&&
a===""&&u===""&&iG(e,t))return"weight";let d=u||a||U(s.find(A=>Nr(A)==="text")),p=a===""&&(i.number<
0||re(nr(e,t,i.number))),f=cR({code:a,name:u,label:d,first:c,isOpen:p,hasScores:n.hasScores,isFirst:
n.
isFirst});return f!==null||n.hasScores?f!=null?f:"entry":mG(e,t,n.entries)?"section":u===""&&a===""?
"note":"entry"}function iG({grid:e,at:t},n){var a;let r=((a=e.values[n])!=null?a:[]).flatMap((u,l)=>re(
u)||l===t.number?[]:[u]),o=r.flatMap(u=>{var l;return(l=Wt(u))!=null?l:[]}),i=o.reduce((u,l)=>u+l,0),
s=u=>g.abs(i-u)<u*1e-6||g.abs(i-2*u)<u*1e-6;return o.length>1&&o.length===r.length&&o.every(u=>u>0)&&
(s(100)||s(1))}var sG=({columns:e,at:t},n)=>{var r,o;return n!==""&&F(n)===F((o=(r=e.find(({column:i}
)=>i===
t.name))==null?void 0:r.header)!=null?o:"")};function aG(e,t,n){let r=s=>n.filter(a=>{var u;return Po(
Nr((u=e.grid.values[s])==null?void 0:u[a]))}).length,[o,i]=[new v,new v];for(let[s,a]of t.entries()){
let u=Pr(e,s);if(a!=="entry"){for(let l of i)o.add(l);i.clear()}else o.has(u)&&r(s)*2<n.length?t[s]=
"note":i.add(u)}}function uG(e,t,n,r){var l;let{at:o,grid:i}=e,s=g.max(...n),a=c=>/\p{N}/u.test(c)&&
!/[\s,:]/.test(c),u=n.map(c=>mr(e,c).code).filter(c=>c!=="");for(let[c,d]of t.entries()){if(c<=s||d!==
"entry"&&d!=="section")continue;let{code:p,name:f}=mr(e,c),b=o.code>=0?p!==""&&(a(p)||!u.every(a)):
Wt(
(l=i.values[c])==null?void 0:l[o.number])!==null,x=o.code<0&&o.number<0&&f!==""&&!re(nr(e,c,o.institution));
(d==="section"||!(b||x||r.isEntry(p,f)))&&(t[c]="note")}}function bp({grid:e,block:t},n){var i;let r=(
(i=
e.values[n])!=null?i:[]).flatMap((s,a)=>re(s)?[]:[{column:a,text:lD(s)}]),o=s=>r.length>0&&r.every((
{
column:a,text:u})=>{var l;return u===lD((l=e.values[s])==null?void 0:l[a])});for(let s=t.top;s<=t.bottom;
s+=
1)if(o(s))return r.length>1||s<t.bottom&&bp({grid:e,block:t},n+1);return!1}var lD=e=>F(U(e))||U(e);
function lG(e,t){
var r;if(((r=e.grid.values[t])!=null?r:[]).filter(o=>!re(o)).length>1)return!1;for(let o=t+1;o<=t+3;
o+=
1)if(bp(e,o))return!0;return!1}function cG({grid:e,columns:t},n){var s;let r=new v(t.map(({header:a}
)=>F(
a)).filter(a=>a!=="")),o=((s=e.values[n])!=null?s:[]).filter(a=>!re(a)).map(a=>F(U(a))),i=o.filter(a=>r.
has(a)).length;return i>2&&i*3>=o.length*2}function dG({grid:e,at:t},n){var a,u;let r=((a=e.values[n])!=
null?a:[]).flatMap(l=>{if(re(l))return[];let c=/^\(?\s*(\d{1,2})\s*\)?$/.exec(U(l));return[c===null?
w.NaN:w(c[1])]}),o=r.every((l,c)=>{var d;return c===0||l===((d=r[c-1])!=null?d:0)+1}),s=[t.name,t.code].
filter(l=>l>=0).some(l=>{var c;return re((c=e.values[n])==null?void 0:c[l])});return r.length>2&&o&&
!s&&((u=r[0])!=null?u:9)<=1}function mG(e,t,n){var f,b,x;let{grid:r,at:o}=e,s=((f=r.values[t])!=null?
f:[]).flatMap((A,N)=>re(A)?[]:[{column:N,text:U(A)}]);if(s.length===0||s.length>2||!r.values.slice(t+
1).some((A,N)=>Pr(e,t+1+N)!==""))return!1;let u=U(nr(e,t,o.number)),{code:l,name:c}=mr(e,t);if(rG.test(
u))return!0;let d=c!==""?c:l!==""?l:(x=(b=s[0])==null?void 0:b.text)!=null?x:"";if(s.length===1&&cD.
test(d))return!0;let[p]=s;return s.length===1&&p!==void 0&&c===""&&l===""?Nr(p.text)==="text":s.length===
1&&n===0&&d===d.toUpperCase()&&d.length>3&&o.name>=0&&l===""}function pG(e,t){var s,a;let{code:n,
name:r}=mr(
e,t),o=((s=e.grid.values[t])!=null?s:[]).map(U).filter(u=>u!=="");return(r||n||((a=o.slice(-1)[0])!=
null?a:"")).replace(/^(?:[A-Z]|[IVX]+)\s*[.)]\s+/,"").replace(/^kategori\s*:?\s+/i,"").trim()}m();
var pD={code:"Kode",name:"Nama Inovasi",institution:"Instansi",category:"Kategori"},fG=cp,gG=new v([
"numbers","example","statistic","section","header","note","left-out"]);function fD(e,{roles:t,
sections:n},r){
let{grid:o,block:i,at:s}=e,u=r.some(N=>zt(N.header)==="total")?-1:g.max(-1,...r.flatMap(({role:N,
column:P})=>N===
"sum"||N==="mean"||N==="weighted"?P:[])),l=N=>{let P=r[N];return P===void 0?!1:Un(P.role)?N!==u&&zt(
P.header)!=="total":P.role==="left-out"||P.role==="weight"||P.role==="number"||P.role==="large"},c=s.
name>=0?s.name:s.code,d="",p=n.size>0&&s.category<0,f=(N,P)=>N.map((I,_)=>{let L=fG[P];return gG.has(
P)||l(_)||L!==void 0&&_<c?"":L!==void 0&&_===c?L:I}),b=(N,P)=>{var I;return P<i.top?hG(N,e.isJudges&&
P===i.top-1):P<i.bottom?bG(e,P):P===i.bottom?r.map(_=>yG(e,_,u,l)):f(N,(I=t[P])!=null?I:"blank")},x=N=>{
var P;return N===i.bottom?pD.category:(t[N]==="section"&&(d=(P=n.get(N))!=null?P:""),t[N]==="entry"?
d:"")},A=o.values.map((N,P)=>p?[...b(N,P),x(P)]:b(N,P));return{tab:o.tab,values:A}}function hG(e,t){
let n=e.some(r=>typeof r=="string"&&La(r));return e.map(r=>{var o;return n?(o=Wt(r))!=null?o:r:t?"":
r})}function yG({at:e},t,n,r){let{column:o,header:i}=t;for(let s of["code","name","institution",
"category"])if(e[s]===o)return zt(i)===s?i:pD[s];return o===n?"Total":r(o)?"":i}function bG({block:e,
isJudges:t,
columns:n},r){return!t||r!==e.bottom-1?n.map(()=>""):e.columns.map(({groups:o},i)=>{var a,u,l;let s=(
a=
o.slice(-1)[0])!=null?a:"";return s!==((l=(u=e.columns[i-1])==null?void 0:u.groups.slice(-1)[0])!=null?
l:"")?s:""})}function Wa(e,t,n,r=()=>!1){let o=AR(e.filter(l=>!vn(l)),t);NR(o);let i=o.map(l=>{let c=mD(
l,dD(l,d=>ky(
l,d)),t);return{draft:wG(l,c.roles),reading:c}}),s=i.map(({draft:l,reading:c})=>Sy(l,c.roles)),a=sD(
s,t),u=i.map(({draft:l,reading:c},d)=>{var x;let p=((x=a[d])!=null?x:[]).map(A=>kG(vG(A,t,N=>r(l.grid.
tab,N)),n,t)),f=EG({draft:l,reading:c},i,n),b=[...xG(l,p,t),...f,...c.otherHeaders.map(A=>SG(l,A)),
...TG(
l)];return{tab:l.grid.tab,headerRow:l.block.bottom,columns:p,rows:c.roles,values:l.grid.values,view:
fD(
l,c,p),questions:b}});return new y(u.map(l=>[l.tab,l]))}var wG=(e,t)=>({...e,kinds:e.kinds.map(n=>n.
map((r,o)=>t[e.block.bottom+1+o]==="entry"?r:"blank"))}),hD=({key:e})=>`column/${e}`,yD=(e,t)=>!t.hasCriteria||
t.isCriterion(e),vG=(e,t,n)=>e.role==="criterion"&&e.doubt===null&&!t.hasCriteria&&n(e.column)?{...e,
doubt:{doubt:"hidden"},guess:null}:e;function kG(e,t,n){let r=e.doubt===null?void 0:t.get(hD(e)),o=e.
header===""&&e.doubt!==null?`Kolom ${Bn(e.column)}`:e.header;return r==="criterion"&&yD(o,n)?{...e,
header:o,
role:"criterion",doubt:null}:r==="ignore"?{...e,role:"left-out",doubt:null}:{...e,header:o}}var xG=(
{
grid:e,block:t},n,r)=>n.flatMap(o=>{var s;if(o.doubt===null)return[];let i=ht.COLUMN.filter(a=>a!=="criterion"||
yD(o.header,r));return[{id:hD(o),kind:"COLUMN",tab:e.tab,cell:xe(t.bottom,o.column),tabs:[
e.tab],params:{header:o.label,column:Bn(o.column),...o.doubt},options:i,default:(s=i.find(a=>a===o.guess))!=
null?s:null}]});function TG(e){let{grid:t,block:n,columns:r,at:o}=e;if(o.judge>=0)return[];let i=u=>new v(
t.values.slice(n.bottom+1).map(l=>F(U(l[u]))).filter(l=>l!=="")),s=i(o.name),a=r.find(({column:u})=>{
if(o.name<0||u<=o.name||bt(e,u)!=="words")return!1;let c=[...i(u)].filter(d=>s.has(d)).length;return c>
2&&c*2>s.size});return a===void 0?[]:[{id:`side/${F(t.tab)}`,kind:"SIDE_BY_SIDE",tab:t.tab,cell:xe(n.
bottom,a.column),tabs:[t.tab],params:{columns:[Bn(o.name),Bn(a.column)]},options:ht.SIDE_BY_SIDE,
default:null}]}
var SG=({grid:e},t)=>({id:`table/${F(e.tab)}/${t+1}`,kind:"OTHER_TABLE",tab:e.tab,cell:xe(t,0),tabs:
[
e.tab],params:{row:t+1},options:ht.OTHER_TABLE,default:null});function EG({draft:e,reading:t},n,r){
let o=n.
filter(i=>i.reading!==t);return t.doubtful.flatMap(({row:i,label:s,key:a,doubt:u,otherwise:l,
hasScores:c})=>{
let d=`row/${a}`,p=r.get(d),f=p==="entry"||o.some(N=>gD(N,a,"entry")),b=p==="ignore"||u==="label"&&o.
some(N=>gD(N,a,l));if(t.roles[i]=!f&&(b||!c)?l:"entry",f||b||!c)return[];let{grid:x,at:A}=e;return[{
id:d,kind:"ROW",tab:x.tab,cell:xe(i,g.max(0,A.name>=0?A.name:A.code)),tabs:[x.tab],params:{label:s,
row:i+
1,doubt:u},options:ht.ROW,default:null}]})}var gD=({draft:e,reading:t},n,r)=>!t.doubtful.some(o=>o.key===
n)&&t.roles.some((o,i)=>o===r&&Pr(e,i)===n);m();function ws({criteria:e,entries:t}){let n=new v(t.map(
i=>J(i.code)).filter(i=>i!=="")),r=new v(t.map(
i=>F(i.name)).filter(i=>i!=="")),o=new y;return{hasCriteria:e.length>0,isCriterion(i){var a;let s=(a=
o.get(i))!=null?a:e.some(u=>tt(i,u));return o.set(i,s),s},isMisspelled:i=>e.some(({name:s})=>Dr(s,qe(
i).name)),isEntry:(i,s)=>i===""?r.has(F(s)):n.has(J(i))}}m();var CG=1e3,RG=e=>{let t=typeof e=="string"?
zt(e):void 0;return t==="code"||t==="name"};function vs(e,t){
var d,p;if(vn(e)||t===void 0)return null;let{headerRow:n}=t;if(!((d=e.values[n])!=null?d:[]).some(RG))
return null;let r=((p=e.values[n])!=null?p:[]).map(f=>typeof f=="string"?f:""),o=f=>r.findIndex(b=>zt(
b)===f),[i,s,a]=[o("code"),o("name"),o("institution")],u=r.findIndex(f=>Ye(f)==="category"),l=f=>t.rows[
f]===
"entry",c=e.values.slice(n+1).flatMap((f,b)=>{let x={code:U(f[i]),name:U(f[s]),institution:U(f[a]),
category:U(
f[u]),values:f};return(x.code!==""||x.name!=="")&&(l(n+1+b)||!qh(x.code,x.name))?[x]:[]});return{tab:
e.
tab,values:e.values,hasNames:s>=0,columns:AG(r,c,t),lines:c,isRepeated:DG(r),totals:t.columns.flatMap(
({from:f,weights:b})=>b===null?[]:[{from:f,weights:b}]),headers:t.columns.map(({label:f})=>f),above:
e.
values.slice(0,n)}}function DG(e){let t=e.map(n=>qe(n).name).filter(n=>!vi(n));return new v(t.map(F)).
size<t.length}var OG=(e,t)=>e.map(n=>{var r;return(r=n.values[t])!=null?r:""});function AG(e,t,{
columns:n}){
let r=new y;for(let[o,i]of e.entries()){let{name:s,weight:a}=qe(i),u=F(s),l=n[o];if(u===""||r.has(u)||
l!==void 0&&l.role!=="criterion"||l===void 0&&Ye(s)==="category")continue;let c=PG(OG(t,o)),d=l===void 0||
l.doubt===null;r.set(u,{column:o,isMeant:d,key:u,name:s,weight:a,max:No(i),kind:d&&c==="words"?
"open":
c})}return[...r.values()]}var bD=e=>e.flatMap(t=>{var n;return(n=ct(typeof t=="string"?t.replace(
/\s*%\s*$/,
""):t))!=null?n:[]});function NG(e){let t=bD(e);return t.filter(n=>n>CG).length*2>t.length}function PG(
e){
let t=e.filter(s=>!re(s)),n=bD(t),r=s=>typeof s=="string"&&Fe(s,Rn),o=n.length+t.filter(r).length;if(
n.
length>0&&o*2>=t.length)return NG(t)?"words":"numbers";let i=s=>typeof s=="string"&&ct(s)===null&&!r(
s)&&!s.trim().startsWith("#");return t.filter(i).length*2>t.length?"words":"open"}m();var IG=20,$G=.005,
wD=e=>J(e.code)||F(e.name);function vD(e,t,n,r){let o=[...n.map(a=>kD(a,r)),FG(n,r)],
i=new y(e.lines.map(a=>[wD(a),e.values.indexOf(a.values)])),s=g.max(0,...t.map(a=>a.length));for(let a=0;
a<
s;a+=1)for(let u of o){let l=[...i].flatMap(([d,p])=>{var x;let f=Wt((x=t[p])==null?void 0:x[a]),b=u.
get(d);return f===null||b===void 0?[]:[{value:f,sources:b}]});if(l.length*4<i.size*3||l.length<r.length+
2)continue;let c=yp(l,1);if(!(c===null||c.evidence<IG)){if(c.derived.kind==="sum"||c.derived.kind===
"mean")return null;if(c.derived.kind==="weighted"&&c.derived.weights.every(d=>d>$G))return _G(c.derived.
weights,l)}}return null}function _G(e,t){let n=e.reduce((s,a)=>s+a,0),r=e.map(s=>g.round(s/n*100)/100*
n),o=$o(t.map(({value:s})=>s));return t.every(({value:s,sources:a})=>g.abs(s-a.reduce((u,l,c)=>{var d;
return u+l*((d=r[c])!=null?d:0)},0))<=2*o)?r:[...e]}function kD(e,t){let n=t.map(r=>{var o,i;return(
i=
(o=e.columns.find(s=>tt(s.name,{name:r})))==null?void 0:o.column)!=null?i:-1});return new y(e.lines.
flatMap(r=>{let o=n.flatMap(i=>{var s;return(s=ct(r.values[i]))!=null?s:[]});return o.length===t.length?
[[wD(r),o]]:[]}))}function FG(e,t){let[n=new y,...r]=e.map(o=>kD(o,t));return new y([...n].flatMap((
[
o,i])=>{let s=[i,...r.flatMap(u=>{var l;return u.has(o)?[(l=u.get(o))!=null?l:[]]:[]})],a=i.map((u,l)=>s.
reduce((c,d)=>{var p;return c+((p=d[l])!=null?p:0)},0)/s.length);return s.length===e.length?[[o,a]]:
[]}))}m();var MG=/^\s*(?:\d{1,2}|[a-z]|[ivx]{1,4})\s*[.)]\s*/i,LG=/bobot|weight|proporsi|porsi|persen|%/i,
jG=T.
raw`[^\p{L}\d]*(?:(?:bobot|weight|sebesar|nilai)[^\p{L}\d]*)?(\d{1,3}(?:[.,]\d+)?)\s*(?:%|persen)`;
function xD({
values:e},t){var r;if(t.length<2)return null;let n=t.map(o=>BG(e,o));if(n.every(o=>o.length>0)){let o=wp(
n.map(i=>{var s,a;return(a=(s=i.find(({weight:u})=>u!==null))==null?void 0:s.weight)!=null?a:null}));
return(r=o!=null?o:WG(e,n))!=null?r:KG(e,n)}return GG(e,t)}function BG(e,t){return e.flatMap((n,r)=>n.
flatMap((o,i)=>{let s=U(o).replace(MG,"");return s!==""&&tt(s,{name:t})?[{row:r,column:i,weight:qe(s).
weight}]:[]}))}var wp=e=>{let t=e.flatMap(n=>n!=null?n:[]);return t.length===e.length&&t.some(n=>n>0)?
zG(t):null},zG=e=>{let t=e.reduce((n,r)=>n+r,0);return g.abs(t-1)<1e-6?e.map(n=>g.round(n*1e6)/1e4):
[...e]},UG=e=>{let t=e.reduce((n,r)=>n+r,0);return[10,100].some(n=>g.abs(t-n)<1e-6)};function WG(e,t){
var n,r;for(let{column:o}of(n=t[0])!=null?n:[]){let i=t.map(c=>{var d,p;return(p=(d=c.find(f=>f.column===
o))==null?void 0:d.row)!=null?p:-1});if(i.includes(-1))continue;let s=g.max(...i.map(c=>{var d,p;
return(p=
(d=e[c])==null?void 0:d.length)!=null?p:0})),a=g.min(...i),u=k.from({length:s},(c,d)=>d).flatMap(c=>{
let d=c>o?wp(i.map(f=>{var b;return Wt((b=e[f])==null?void 0:b[c])})):null,p=e.slice(0,a).some(f=>LG.
test(U(f[c])));return d!==null&&(p||UG(d))?[{weights:d,isHeaded:p}]:[]}),l=(r=u.find(({isHeaded:c})=>c))!=
null?r:u[0];if(l!==void 0)return l.weights}return null}function KG(e,t){var n;for(let{row:r}of(n=t[0])!=
null?n:[]){let o=t.map(a=>{var u,l;return(l=(u=a.find(c=>c.row===r))==null?void 0:u.column)!=null?l:
-1});if(o.includes(-1))continue;let i=g.min(...o),s=e.filter(a=>a.slice(0,i).some(u=>La(U(u)))).map(
a=>wp(o.map(u=>Wt(a[u])))).find(a=>a!==null);if(s!==void 0)return s}return null}function GG(e,t){for(
let n of e.
flat().map(U)){if(!/%|persen/i.test(n))continue;let r=wp(t.map(o=>{var s;let i=(s=new RegExp(o.replace(
/[\\^$.*+?()[\]{}|]/g,"\\$&")+jG,"iu").exec(n))==null?void 0:s[1];return i===void 0?null:w(i.replace(
",","."))}));if(r!==null)return r}return null}function TD(e,t,n){let r=e.filter(i=>!vn(i));for(let i of r){
let s=xD(i,n);if(s!==null)return{tab:i.
tab,from:"written",weights:s}}let o=[...Wa(r,ws({criteria:[],entries:[]}),new y).values()];for(let i of o){
let s=vs(i.view,i),a=s===null?null:vD(s,i.values,t,n);if(a!==null)return{tab:i.tab,from:"totals",
weights:a}}
return null}m();var vp=e=>e.some(t=>t.lines.some(n=>n.code!==""));function kp(e,t){var i,s;let n=vp(
e),r=new y;for(let a of e)
for(let{code:u,name:l,institution:c,category:d}of qG(a,t,n)){let p=n?J(u):F(l);if(p==="")continue;
let f=(i=
r.get(p))!=null?i:{code:u,names:new y,institution:"",category:""};r.set(p,f),f.institution||(f.institution=
c),f.category||(f.category=d),l!==""&&f.names.set(l,((s=f.names.get(l))!=null?s:0)+1)}let o=g.max(2,
T(r.size).length);return[...r.values()].map(({code:a,names:u,institution:l,category:c},d)=>({...fm,
...n?
{code:a}:{code:`P${T(d+1).padStart(o,"0")}`,codeMadeUp:!0},name:HG(u),institution:l,category:c}))}
function HG(e){
var n,r;let t=g.max(0,...e.values());return(r=(n=[...e].find(([,o])=>o===t))==null?void 0:n[0])!=null?
r:""}function qG(e,t,n){let r=e.columns.filter(s=>t.some(a=>tt(s.name,{name:a}))),o=s=>r.some(({
column:a})=>Zh(
s.values[a])),i=e.lines.map(o).lastIndexOf(!0);return e.lines.filter((s,a)=>(n?s.code==="":s.name===
"")?!1:o(s)?!0:n?/\p{N}/u.test(s.code)&&(s.name!==""||!e.hasNames&&!/[\s,]/.test(s.code)):a<i||s.institution!==
"")}m();var ZG=/peserta|inovasi|proposal|entri|innovation|participant|daftar|data|list|registrasi|pendaftar/i,
JG=["category","unitType","innovator","contact","phone","email","link"];function SD(e,t,{grid:n,
structure:r}){
let o=ZG.test(n.tab)?vs(n,r):null;if(o===null)return null;let i=mt(n,Tr),s=new y,a=0;for(let p of o.
lines){let f=A=>t&&p.code!==""?J(A.code)===J(p.code):p.name!==""&&F(A.name)===F(p.name),b=e.find(f);
if(b===void 0){(p.code!==""||p.institution!=="")&&(a+=1);continue}if(s.has(b))continue;let x=JG.map(
A=>{var N;return[A,U(p.values[(N=i==null?void 0:i.columns.get(A))!=null?N:-1])]});s.set(b,{...b,...h.
fromEntries(x),code:t?b.code:p.code||b.code,name:b.name||p.name,institution:b.institution||p.institution}
)}
if(s.size<2||s.size*2<e.length)return null;let u=new v([...s.values()].map(p=>J(p.code))),l=e.filter(
p=>!s.has(p)),c=u.size<s.size||l.some(p=>u.has(J(p.code))),d=[...s].map(([p,f])=>c?{...f,code:p.code}
:
f);return{grid:n,entries:[...d,...l],unscored:a}}m();function xp(e){var s;let t=DD(e),n=AD(t).filter(
a=>a.length>1),r=(s=CD(n))!=null?s:t.length===1?t:CD(
VG(t)),o=r==null?void 0:r[0];if(r===null||o===void 0)return null;let i=o.keys.filter(a=>r.every(u=>u.
keys.includes(a)));return Ny(e,OD(o.table,i))}function Ny(e,t){let n=DD(e),r=AD(n).filter(s=>s.length>
1),o=t.map(s=>F(s)),i=e.filter(s=>{let a=t.filter(c=>s.columns.some(d=>tt(d.name,{name:c}))).length;
if(a===t.length)return!0;if(a===0||a*2<t.length)return!1;let u=n.find(c=>c.table===s);return u===void 0||
!r.some(c=>c.includes(u))||u.keys.every(c=>o.includes(c))});return i.length===0?null:{tables:i,
criteria:[
...t]}}function RD(e){let[t]=e;if(t===void 0||e.some(o=>o.columns.some(i=>i.kind==="numbers")))return null;
let n=o=>e.every(i=>i.columns.some(s=>s.key===o&&s.kind==="open")),r=OD(t,t.columns.map(o=>o.key).filter(
n));return r.length===0?null:{tables:[...e],criteria:r}}function DD(e){let t=e.some(r=>r.columns.some(
o=>o.kind==="numbers")),n=new v(e.flatMap(r=>r.columns.filter(o=>o.kind==="numbers"||t&&o.isMeant).map(
o=>o.key)));return e.flatMap(r=>{let o=r.columns.filter(s=>s.kind!=="words"&&n.has(s.key)),i=YC(o.map(
s=>s.key));return i.length===0?[]:[{table:r,keys:i}]})}var OD=(e,t)=>e.columns.filter(n=>t.includes(
n.key)).map(n=>n.name),ED=e=>e.reduce((t,{table:n})=>t+n.lines.length,0);function CD(e){let[t=null]=[
...e].sort((n,r)=>r.length-n.length||ED(r)-ED(n)||e.indexOf(n)-e.indexOf(r));return t}function AD(e){
var n;let t=new y;for(let r of e){let o=[...r.keys].sort().join(`
`);t.set(o,[...(n=t.get(o))!=null?n:[],r])}return[...t.values()]}function VG(e){return e.map(t=>e.filter(
n=>{let r=n.keys.filter(o=>t.keys.includes(o)).length;return r>0&&r*2>=g.max(n.keys.length,t.keys.length)}
)).
filter(t=>{let[n]=t;return t.length>1&&(n==null?void 0:n.keys.some(r=>t.every(o=>o.keys.includes(r))))}
)}m();function ND(e,t,{names:n,hidden:r}){return n.flatMap(o=>{let i=e.find(a=>a.grid.tab===o),s=t.includes(
o)?null:YG(o,i,r);return s===null?[]:[{kind:"TAB_LEFT",sure:s!=="summary"&&s!=="other-columns",
params:{
tab:o,reason:s}}]})}function YG(e,t,n){if(n.includes(e))return"hidden";if(t===void 0)return sc(e)?
"recap":null;let{grid:r,table:o,shared:i,isOther:s}=t;return vn(r)?null:r.values.every(a=>a.every(re))?
"empty":s?"other-matter":i!==null?"summary":o===null?"not-entries":o.columns.some(a=>a.kind==="numbers")?
"other-columns":"not-scores"}m();var PD=(e,t)=>e.flatMap(n=>n.columns.filter(r=>t.some(o=>tt(r.name,
{name:o}))).flatMap(({column:r})=>n.
lines.flatMap(o=>{var i;return(i=ct(o.values[r]))!=null?i:[]}))),ID=(e,t)=>e.filter(n=>n>t).length*10<=
e.length;function $D(e,t){var r;let n=PD(e,t);return n.length===0?100:n.every(o=>o<=1)&&n.some(o=>o>
0&&o<1)?1:(r=[5,10].find(o=>ID(n,o)))!=null?r:100}function _D(e,t){var o;let n=[...e.map(i=>t.map(s=>{
var a,u;return(u=(a=i.columns.find(l=>tt(l.name,{name:s})))==null?void 0:a.max)!=null?u:null})),...e.
map(i=>pR(i,t))],r=i=>i.every((s,a)=>{var u;return s!==null&&s>0&&ID(PD(e,[(u=t[a])!=null?u:""]),s)}
);
return(o=n.find(r))!=null?o:null}m();m();var XG=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|wawancara|semester|bulan|tahun|minggu|hari|tanggal|aspek|kriteria|bobot|weight/i,
FD=e=>{let t=zt(e);return t==="code"||t==="name"};function MD(e){let t=e.values.slice(0,si+1).map(o=>o.
map(ys)),n=t.map((o,i)=>{var s,a;return{row:i,headers:o,above:(s=t[i-1])!=null?s:[],cells:(a=e.values[
i])!=
null?a:[]}}),r=[...n.map(o=>({...o,own:QG(o.above,o.cells)?e8(o.above,o.headers):[]})),...n.map(o=>(
{
...o,own:n8(o.headers),above:[]}))];for(let{row:o,headers:i,above:s,own:a}of r){if(![...s,...i].some(
FD))continue;let u=a.filter(c=>c.header===lc||!vi(qe(c.header).name));if(new v(u.map(c=>F(c.label))).
size<2)continue;let l=u.every(c=>c.header===lc)?"totals":"groups";return{tab:e.tab,layout:l,views:o8(
e,o,i,s,a)}}return null}var QG=(e,t)=>e.every((n,r)=>!FD(n)||re(t[r]));function e8(e,t){let n=t.flatMap(
(u,l)=>{let c=e.slice(0,l+1).reduce((d,p)=>p===""?d:p,"");return u===""||c===""||zt(c)==="code"||zt(
c)==="name"||t8(u)?[]:[{column:l,over:c,header:u}]}),r=n.filter(u=>Vr(u.over)&&!vi(qe(u.header).name));
if(r.length>1)return r.map(({column:u,header:l})=>({column:u,label:l,header:lc}));let o=n.filter(u=>yt(
u.header)!==null&&yt(u.over)===null);if(o.length>1&&new v(o.map(u=>u.over)).size>1)return o.map(({
column:u,
over:l,header:c})=>{var d;return{column:u,label:(d=yt(c))!=null?d:"",header:l}});let i=n.filter(u=>n.
some(l=>l.over!==u.over&&F(l.header)===F(u.header))),s=i.some(u=>yt(u.over)!==null),a=i.some(u=>XG.test(
u.over));return!s&&a?[]:i.filter(u=>!s||yt(u.over)!==null).map(({column:u,over:l,header:c})=>{var d;
return{column:u,label:(d=yt(l))!=null?d:l,header:c}})}var t8=e=>{let t=zt(e);return t==="code"||t===
"name"||t==="institution"};function n8(e){let t=e.flatMap((r,o)=>{let i=wn(r);return i===null?[]:[{
column:o,
label:i.label,header:i.rest}]}),n=({header:r})=>!vi(qe(r).name)&&!r8(r);return t.some(n)?t:e.flatMap(
(r,o)=>{var s,a;let i=(a=yt(r))!=null?a:(s=wn(r))==null?void 0:s.label;return i===void 0?[]:[{column:
o,
label:i,header:lc}]})}var r8=e=>/^(?:nilai|skor|score|total)(?:\s+(?:nilai|skor))?$/i.test(e.trim());
function o8(e,t,n,r,o){let i=g.min(...o.map(a=>a.column)),s=new y;for(let{label:a}of o)s.has(F(a))||
s.set(F(a),a);return[...s].map(([a,u])=>{let l=new y(o.filter(f=>F(f.label)===a).map(f=>[f.column,f.
header])),c=n.map((f,b)=>{var x,A;return b<i?f||((x=r[b])!=null?x:""):(A=l.get(b))!=null?A:""}),d=f=>f.
map((b,x)=>x<i||l.has(x)?b:""),p=e.values.map((f,b)=>b===t?c:b===t-1&&r.length>0?f.map(()=>""):d(f));
return{label:u,grid:{tab:e.tab,values:p}}})}var Py=e=>{var t;return vn(e)?null:(t=SR(e))!=null?t:MD(
e)},Iy=(e,t)=>Qh(e,t)||e.includes("@")&&F(e)===
F(t.email);function LD(e,t,n,r,o){var u,l;let i=(l=(u=Py(e))==null?void 0:u.views)!=null?l:[],s=c=>n.
find(d=>Iy(c,d));return{sheets:i.flatMap(c=>{let d=s(c.label);return d===void 0?[]:[vR(wi(c.grid,t.name,
d.code,r,o),c)]}),strangers:i.filter(({label:c})=>s(c)===void 0).map(({label:c})=>c)}}m();var jD=/juri(?!st)|judg|penilai|panelis|skor|score|lomba|kompetisi|competition|inovasi|innovat|kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|dampak|impact|replika|mudah disebar|keberlanjut|berkelanjut|sustain|efektif|presentasi|proposal|kriteria|criteri|bobot|finalis|karya/i,
i8=/^(?:nilai|poin|points?)$/i,s8=/^j\.?\s?\d{1,2}$/i,a8=/daftar hadir|presensi|absen|attendance|(?<!tahun )anggaran|budget|\brab\b|telepon|\bphone|kontak|contact|jadwal|schedule|keuangan|honor|gaji|payroll|\bkas\b|inventaris|belanja/i,
u8=e=>e.map(ys).filter(t=>t!=="");function BD(e){let t=e.values.slice(0,kh).map(o=>o.filter(i=>!re(i))),
n=t.findIndex(o=>o.length>2),r=t.slice(0,g.max(0,n)).flat().map(ys);return[e.tab,...r].some(o=>a8.test(
o))}var $y=(e,t)=>jD.test(e.tab)||s8.test(e.tab.trim())||e.values.slice(0,t+1).flatMap(u8).some(n=>jD.
test(n)||i8.test(n));m();function _y(e){let t=[...new y(e.flat().map(o=>[F(o),o])).values()],n=e.map(
o=>new v(o.map(F))),r=t.
filter(o=>!n.every(i=>i.has(F(o))));return r.flatMap((o,i)=>r.slice(i+1).filter(s=>Dr(o,s)&&!n.some(
a=>a.has(F(o))&&a.has(F(s)))).map(s=>({one:o,other:s})))}m();function zD(e,t){var r;let n=(r=t==null?
void 0:t.view)!=null?r:e;return BD(n)?{grid:n,structure:t,table:null,
shared:null,isOther:!0}:{grid:n,structure:t,table:vs(n,t),shared:Py(n),isOther:!1}}var Ka=(e,t=[])=>(
{
reason:e,tabs:t});function UD(e,t,n){var f,b;let r=n.flatMap(({table:x,shared:A})=>x===null||A!==null?
[]:[x]),o=n.filter(x=>x.shared!==null);if(e.stages.some(x=>x.scoreTab!==void 0))return l8(e.stages,o);
let{sets:i,unclear:s}=GC(r.map(x=>x.tab));if(e.stages.length>1)return Fy(e.stages,i,r);let[a]=e.stages;
if(a===void 0)return Ka("nothing");let u=t?i.find(x=>F(x.stage)===F(a.name)):void 0;if(u!==void 0)return Fy(
[a],[u],r);if(s&&!t)return Ka("stages",r.map(x=>x.tab));if(i.length>1&&!t){let x=i.map(A=>({...a,
name:A.
stage,advance:null}));return Fy(x,i,r)}let l=((b=(f=xp(r))==null?void 0:f.tables.length)!=null?b:0)>
1,c=o.filter(x=>{var A;return((A=x.shared)==null?void 0:A.layout)!=="totals"}),d=c.length>0?c:o,[p]=d;
if(!l&&(p!=null&&p.shared)){let x=d.map(A=>A.grid.tab);return x.length>1?Ka("several-shared",x):t?Ka(
"stage-tab",x):[WD({...a,scoreTab:p.grid.tab},p.shared,p.structure)]}return[{stage:a,desks:r.map(x=>(
{
label:x.tab,table:x})),layout:null}]}function WD(e,{layout:t,views:n},r){let o=n.flatMap(({label:i,
grid:s})=>{
let a=vs(s,r);return a===null?[]:[{label:i,table:a}]});return{stage:e,desks:o,layout:t}}function l8(
e,t){
let n=e.map(o=>{let i=t.find(s=>{var a;return F(s.grid.tab)===F((a=o.scoreTab)!=null?a:"")});return i!=
null&&i.shared?WD(o,i.shared,i.structure):o}),r=n.flatMap(o=>{var i;return"desks"in o?[]:[(i=o.scoreTab)!=
null?i:o.name]});return r.length>0?Ka("unclear-judges",r):n.filter(o=>"desks"in o)}function Fy(e,t,n){
let r=e.map(i=>{var u;let s=t.find(l=>F(l.stage)===F(i.name)),a=((u=s==null?void 0:s.tabs)!=null?u:[
]).
flatMap(({tab:l,label:c})=>n.filter(d=>d.tab===l).map(d=>({label:c,table:d})));return{stage:i,desks:
a,
layout:null}}),o=r.filter(i=>i.desks.length===0).map(i=>i.stage.name);return o.length>0?Ka("stages",
o):r}m();var c8={sum:"sum",mean:"mean",weighted:"weighted",weight:"weight",maximum:"extreme",minimum:
"extreme",
rank:"rank",number:"number",large:"large",text:"text","left-out":"left-out"},d8={numbers:"numbers",
example:"example",statistic:"statistic",weight:"weight",maximum:"maximum",section:"section",header:
"header",note:"note","left-out":"left-out"};function KD(e){var r,o;let t=new y,n=new y;for(let{
columns:i,rows:s,tab:a,
values:u}of e){for(let{role:l,label:c}of i){let d=c8[l];if(d===void 0||c==="")continue;let p=`${d} ${F(
c)}`;t.has(p)||t.set(p,{kind:"PASSED_COLUMN",sure:!0,params:{header:c,reason:d}})}for(let[l,c]of s.entries(
)){
let d=d8[c];if(d===void 0)continue;let p=(o=((r=u[l])!=null?r:[]).map(U).find(b=>b!==""))!=null?o:"",
f=d==="note"?d:`${d} ${F(p)}`;n.has(f)||n.set(f,{kind:"PASSED_ROW",sure:!0,params:{tab:a,row:l+1,
label:p,
reason:d}})}}return[...t.values(),...n.values()]}m();var My=.051,m8=4,HD=e=>J(e.code)||F(e.name),p8=(
e,t)=>({table:e,lines:new y([...e.lines].reverse().map(
n=>[HD(n),n])),columns:t.map(n=>{var r,o;return(o=(r=e.columns.find(i=>tt(i.name,{name:n})))==null?
void 0:
r.column)!=null?o:-1})}),f8=({table:e,columns:t})=>t.flatMap(n=>e.lines.flatMap(r=>{var o;return(o=ct(
r.values[n]))!=null?o:[]}));function g8(e,t){let n=t.filter(l=>l!==e);if(n.length<2)return!1;let[r,o,
i,s,a]=[0,0,0,0,0],u=g.max(My,$o(f8(e)));for(let l of e.table.lines){let c=HD(l);for(let[d,p]of e.columns.
entries()){let f=ct(l.values[p]),b=n.flatMap(({lines:A,columns:N})=>{var P,I,_;return(_=ct((I=A.get(
c))==null?void 0:I.values[(P=N[d])!=null?P:-1]))!=null?_:[]});if(f===null||b.length<2)continue;let x=b.
reduce((A,N)=>A+N,0);a+=1,g.abs(f-x/b.length)<=u&&(o+=1),g.abs(f-x)<My&&(i+=1),g.abs(f-g.max(...b))<
My&&(s+=1),new v(b).size>1&&(r+=1)}}return r>=m8&&(o===a||i===a||s===a)}var h8=/rata|rerata|mean|average|rekap|recap|total|jumlah|gabung|akhir|final|hasil|semua|seluruh|result|summary|ringkas|nilai|skor|score/i,
y8=/(?:^|[^\p{L}])(?:juri|judge|penilai|panelis|j\.?\s?\d)(?:[^\p{L}]|$)/iu,GD=e=>`summary/${F(e)}`;
function qD({tables:e,criteria:t},n,r){let o=e.map(s=>p8(s,t));return o.filter(s=>g8(s,o)).map(({
table:s})=>s).
filter(({tab:s})=>{let a=r.get(GD(s));return a!==void 0?a==="ignore":h8.test(s)&&!y8.test(s)?!0:(n.push(
{id:GD(s),kind:"SUMMARY",tab:s,tabs:[s],params:{tab:s},options:ht.SUMMARY,default:null}),!1)})}m();
var b8=/(?:^|\s)(?:lomba|kompetisi|gelar|penghargaan|sayembara|festival|anugerah|competition|award|contest)(?:\s|$)/i,
w8=/^(?:(?:lembar|formulir|form|blangko|rekap(?:itulasi)?|daftar|berita acara|score\s*sheet)\s+)?(?:(?:penilaian|nilai|skor|scores?|penjurian)\s+)?(?:(?:dewan\s+)?juri\s+)?(?:pada\s+|for\s+)?/i,
v8=/(?:^|[^\d])(20\d{2})(?:[^\d]|$)/,k8=/^pemerintah\s+(?:daerah\s+)?(?:kota|kabupaten|provinsi)\s+\p{L}.*$/iu,
x8=/(?:^|\s)(?:kota|kabupaten)\s+(\p{L}[\p{L}\s]*?)(?=\s+tahun\b|\s*\d|\s*[,.;(-]|$)/iu,T8=({above:e}
)=>e.
flatMap(t=>{var r;let n=t.map(U).filter(o=>o!=="");return n.length===1&&!/[:=]/.test((r=n[0])!=null?
r:"")?n:[]}),ZD=e=>e===e.toUpperCase()?e.toLowerCase().replace(/(^|\s)\p{L}/gu,t=>t.toUpperCase()):e;
function JD(e){let t=e.map(i=>S8(T8(i))),[n={}]=t,r=h.keys(n),o=i=>t.every(s=>{var a,u;return F((a=s[
i])!=
null?a:"")===F((u=n[i])!=null?u:"")});return h.fromEntries(r.filter(o).map(i=>[i,n[i]]))}function S8(
e){
let t={},n=e.map(a=>{var u;return(u=v8.exec(a))==null?void 0:u[1]}).find(a=>a!==void 0);n!==void 0&&
(t.year=n);let r=e.find(a=>k8.test(a));r!==void 0&&(t.government=ZD(r.replace(/\s+tahun\b.*$/i,"").trim(
)));
let o=e.map(a=>{var u;return(u=x8.exec(a))==null?void 0:u[1]}).find(a=>a!==void 0);o!==void 0&&(t.city=
ZD(o.trim()));let i=e.find(a=>b8.test(a)),s=i==null?void 0:i.replace(w8,"").replace(
/\s+(?:tahun\s+)?20\d{2}\s*$/i,
"").trim();return s!==void 0&&s!==""&&(t.competition=s),t}m();var mc=e=>`hidden/${F(e)}`,Ly=({
criteria:e},{structures:t})=>[...t.values()].flatMap(({tab:n,columns:r})=>!e.
every(i=>r.some(({role:s,header:a})=>s==="criterion"&&tt(a,i)))||e.length===0?[]:[{id:mc(n),kind:
"HIDDEN",tab:n,tabs:[n],params:{tab:n},options:ht.HIDDEN,default:null}]);m();function jy(e,t){let[n,
r]=[F(e),F(t)];if(n===""||r===""||n===r)return!1;let[o,i]=n.length<r.length?[
n,r]:[r,n];return o.length>=4&&i.includes(o)?!1:!Dr(e,t)&&!E8(e,t)}var VD=e=>e.toLowerCase().split(
/[^\p{L}\p{N}]+/u).
filter(t=>t.length>2);function E8(e,t){let[n,r]=[new v(VD(e)),new v(VD(t))],o=[...n].filter(i=>r.has(
i)).length;return o>1&&o*2>g.min(n.size,r.size)}function By(e,t,n){let r=new y(t.map(i=>[i.code,i])),
o=new v(e.flatMap(({rows:i})=>i.flatMap(({entry:s,name:a})=>{let u=r.get(s!=null?s:"");return u!==void 0&&
a!==""&&!jy(a,u.name)?u.code:[]})));return e.flatMap(i=>{if(i.codeColumn===null||i.nameColumn===null)
return[];let s=i.rows.filter(d=>d.name!==""&&d.entry!==null),a=s.flatMap(d=>{var f;let p=r.get((f=d.
entry)!=null?f:"");return p!==void 0&&o.has(p.code)&&jy(d.name,p.name)?[{sheet:i,row:d,entry:p}]:[]}
),
u=a.length>2&&a.length*2>s.length,[l]=a;return(u&&l!==void 0?[YD(`names/${F(i.tab)}`,l,a.length)]:a.
map(d=>YD(`names/${F(i.tab)}/${J(d.entry.code)}`,d,1))).filter(({id:d})=>!n.has(d))})}var YD=(e,{
sheet:t,
row:n,entry:r},o)=>{var i;return{id:e,kind:"NAMES",tab:t.tab,cell:xe(n.row,(i=t.nameColumn)!=null?i:
0),tabs:[t.tab],params:{code:r.code,one:r.name,other:n.name,count:o},options:ht.NAMES,default:null}}
;var Ga=["criteria","entries","judges"],C8=e=>"reason"in e;function zy(e,t,n,{grids:r,structures:o,
answers:i},s){
let a=r.map(K=>zD(K,o.get(K.tab))),u=UD(e,n,a);if(C8(u))return u;let l=[],c=[],d=[],p=u.flatMap(({
desks:K,
stage:X})=>[X.scoreTab,...K.map(({table:Q})=>Q.tab)]),f=()=>s.names.filter(K=>!p.includes(K)).map(s.
read);for(let K of u){let X=N8(K,e,t,{facts:l,questions:c,answers:i,foreign:f},u.length>1);if(X===null)
return QD(a);d.push(X)}if(t.length===Ga.length&&!d.some(K=>I8(K,a)))return{reason:"no-sign",tabs:d.flatMap(
K=>K.desks.map(X=>X.table.tab)).filter(Tp)};let b=d.flatMap(K=>K.desks.map(X=>X.table)),[x,...A]=b;
if(x!=
null&&x.isRepeated&&A.length===0)return{reason:"unclear-judges",tabs:[x.tab]};let N=d.flatMap(K=>K.names).
filter(Tp),P=t.includes("judges")?$8(d):e.judges,I=t.includes("entries")?_8(b,N,a,l):e.entries,_=!n&&
(d.length>1||d.some(K=>K.stage.scoreTab!==void 0)),L=_?F8(d):e.stages,M=t.includes("criteria")?M8(d):
e.criteria,z=JD(b),j=D8(e.settings,z),B={...e,settings:j,stages:L,criteria:M,entries:I,judges:P};if(
t.
some(K=>B[K].length===0))return QD(a);if(t.includes("judges")&&!L8(B,d,s.names))return{reason:
"unbound",tabs:d.flatMap(K=>K.desks.map(X=>X.table.tab)).filter(Tp)};let H=a.flatMap(({structure:K})=>K!==
void 0&&b.some(({tab:X})=>X===K.tab)?K:[]),q=[...b.map(K=>K.tab),...l.flatMap(K=>K.kind==="ENTRY_LIST"||
K.kind==="TAB_LEFT"?K.params.tab:[])];return{competition:B,hasStages:_,facts:[...j8(d,P,_,L),...l,
...h.keys(z).length>0?[R8(z)]:[],...KD(H),...ND(a,q,s)],findings:t.includes("entries")?B8(d):[],
questions:ac(
[...A8(a,b),...c,...ZC(O8(d),!t.includes("judges"),i)])}}var R8=({competition:e="",year:t="",city:n="",
government:r=""})=>({kind:"TITLES",sure:!1,params:{competition:e,year:t,city:n,government:r}}),D8=(e,
t)=>({
...e,...h.fromEntries(h.entries(t).filter(([n])=>e[n]===""))}),O8=e=>e.flatMap(({layout:t,desks:n})=>t===
null?n.map(({table:r})=>r):[]),A8=(e,t)=>e.flatMap(({structure:n})=>n!==void 0&&t.some(({tab:r})=>r===
n.tab)?n.questions:[]),Tp=(e,t,n)=>n.indexOf(e)===t;function N8(e,t,n,{facts:r,questions:o,answers:i,
foreign:s},a){var X,Q;let u=e.desks.map(fe=>fe.table),l=fe=>n.includes("criteria")?xp(fe):Ny(fe,Be(t,
e.stage).map(ye=>ye.name)),c=(X=l(u))!=null?X:a||e.layout!==null?RD(u):null;if(c===null)return null;
let d=l(u)===null,p=qD(c,o,i),f=c.tables.filter(fe=>!p.includes(fe));for(let{tab:fe}of p)r.push({
kind:"TAB_LEFT",sure:!1,params:{tab:fe,reason:"summary"}});let b=f.length<c.tables.length&&(Q=l(f))!=null?
Q:c,{tables:x}=b,A=n.includes("criteria")?XC(b,o,i):b.criteria,N=a?e.stage.name:null,P=n.includes(
"criteria")?sR(x,A,i):null;if(P!==null&&o.push(P),!n.includes("criteria"))return{...e,desks:XD(e,x),
criteria:[],
isOpen:d,names:A};let I=_D(x,A),_=I!=null?I:A.map(()=>$D(x,A)),L=mR(x,A,_),M=L.from==="equal"&&I!==null&&
new v(I).size>1,z=TD(s(),x,A),j=L.from==="equal"&&!M&&(z==null?void 0:z.from)==="written"&&P8(z.weights),
B=M?_:j?z.weights:L.weights,H=bR(x,A,{taken:B,max:_,elsewhere:z},i);H.question!==null&&o.push(H.question);
let{weights:q}=H;r.push({kind:"CRITERIA",sure:x.length>1&&!d,params:{stage:N,names:A}},j?{kind:
"WEIGHTS",sure:!0,params:{from:"tab",stage:N,tab:z.tab}}:{kind:"WEIGHTS",sure:L.from!=="equal",
params:{from:M?
"maxima":L.from,stage:N}},{kind:"SCALE",sure:I!==null,params:{max:_.filter(Tp),from:I===null?
"scores":
"written",stage:N}});let K=A.map((fe,ye)=>{var _e,at;return{stage:e.stage.name,name:fe,weight:(_e=q[
ye])!=
null?_e:1,min:0,max:(at=_[ye])!=null?at:100,description:""}});return{...e,desks:XD(e,x),criteria:K,
isOpen:d,
names:A}}var P8=e=>g.abs(e.reduce((t,n)=>t+n,0)-100)<.01,XD=({desks:e},t)=>e.filter(n=>t.includes(n.
table));function I8(e,t){return e.layout!==null&&e.layout!=="totals"?!0:e.desks.some(({table:n})=>{
let r=t.
find(o=>o.grid.tab===n.tab);return r!==void 0&&$y(r.grid,n.above.length)})}function $8(e){let[t,...n]=e,
r=e.flatMap(a=>a.desks.map(u=>u.label)),o=r.filter((a,u)=>r.findIndex(l=>J(l)===J(a))===u),i=n.length===
0&&(t==null?void 0:t.layout)===null;return(i?WC(r):ry(o)).map((a,u)=>{var x,A,N;let l=(x=(i?r:o)[u])!=
null?x:"",c=e.filter(P=>P.desks.some(I=>J(I.label)===J(l))),d=(N=(A=c[0])==null?void 0:A.desks.find(
P=>J(P.label)===J(l)))==null?void 0:N.table,p=a.name===""||J(a.name)===J(a.code),f=(t==null?void 0:t.
layout)===null&&p&&d!==void 0?KC(d):"",b=c.length===e.length?[]:c.map(P=>P.stage.name);return{...a,
name:f||
a.name,stages:b}})}function _8(e,t,n,r){let o=kp(e,t),i=vp(e),s=new v(e.map(u=>u.tab)),a=n.filter(({
grid:u})=>!s.has(u.tab)).map(u=>SD(o,i,u)).find(u=>u!==null);return r.push({kind:"ENTRIES",sure:i,
params:{
count:o.length,by:i?"code":"name"}}),a?(r.push({kind:"ENTRY_LIST",sure:!1,params:{tab:a.grid.tab,
unscored:a.
unscored}}),a.entries.map(u=>({...fm,...u}))):o}function F8(e){let t=e.map(n=>kp(n.desks.map(r=>r.table),
n.names).length);return e.map(({stage:n},r)=>{var i,s;let o=(i=t[r+1])!=null?i:0;return{...n,advance:
o>
0&&o<((s=t[r])!=null?s:0)?o:n.advance}})}function M8(e){let[t]=e,n=r=>E.stringify(r.criteria.map(o=>[
F(o.name),o.weight,o.max]));return t!==void 0&&e.every(r=>n(r)===n(t))?t.criteria.map(r=>({...r,
stage:null})):
e.flatMap(r=>r.criteria)}function L8(e,t,n){let r=dr(n,e),o=t.filter(i=>i.layout===null).flatMap(i=>i.
desks);return r.length<o.length||!o.every(i=>r.some(s=>s.name===i.table.tab))||o.length>0&&r.length>
o.length?!1:t.filter(i=>i.layout!==null).every((i,s,a)=>i.desks.every(u=>{let l=e.stages.find(d=>d.name===
i.stage.name);return(l===void 0||a.length===0?[]:dt(e,l)).filter(d=>Iy(u.label,d)).length===1}))}
function j8(e,t,n,r){
let o=e.filter(a=>a.layout===null).flatMap(a=>a.desks.map(u=>u.table.tab)),i=o.every(a=>/juri|judge|penilai|panelis|(?:^|[^\p{L}])j\s?\d/iu.
test(a)),s=e.flatMap(({layout:a,desks:u,stage:l})=>{var c;return a===null?[]:[{kind:"SCORE_TAB",sure:
a!==
"totals",params:{tab:(c=l.scoreTab)!=null?c:"",layout:a,judges:u.map(d=>d.label)}}]});return[...n&&e.
length>1?[{kind:"STAGES",sure:!1,params:{stages:r.map(a=>a.name),advance:r.map(a=>a.advance)}}]:[],
...o.
length>0?[{kind:"JUDGE_TABS",sure:i&&t.length>1,params:{tabs:o}}]:[],...s]}function B8(e){let t=e.flatMap(
i=>i.desks.map(s=>s.table)),n=vp(t)?[]:e.flatMap(i=>i.desks.map(s=>kp([s.table],i.names).map(a=>a.name))),
r=e.flatMap(i=>i.layout===null?[]:i.desks.map(s=>[s.label])),o=i=>s=>({code:"NAMES_SIMILAR",severity:
"error",params:{...s,of:i}});return[..._y(n).map(o("entry")),..._y(r).map(o("judge"))]}function QD(e){
var o,i,s,a;let t=(u,l)=>l.length===0?null:{reason:u,tabs:l.map(c=>c.grid.tab)},n=e.filter(({table:u}
)=>u==
null?void 0:u.columns.some(l=>l.kind==="numbers")),r=e.filter(({grid:u})=>u.values.some(l=>l.some(c=>typeof c==
"number")));return(a=(s=(i=(o=t(n.length>1?"unlike":"not-scores",n))!=null?o:t("turned",r.filter(({
grid:u})=>z8(
u))))!=null?i:t("not-scores",e.filter(({table:u})=>u!==null)))!=null?s:t("not-entries",r.filter(({
grid:u})=>U8(
u))))!=null?a:{reason:"nothing",tabs:[]}}var z8=e=>e.values.slice(0,10).some(t=>t.slice(0,2).some(n=>typeof n==
"string"&&/^(?:kriteria|criteri|aspek|indikator|unsur)/i.test(n.trim()))&&t.filter(n=>typeof n=="string"&&
n.trim()!==""&&!vi(n)).length>2),U8=e=>$y(e,g.min(9,e.values.length));m();function W8(e,t){var r;let n=t.length===1&&
e===""?t[0]:void 0;return(r=t.find(({name:o})=>F(o)===F(e)))!=
null?r:n}function K8(e,t){if(re(e))return null;let n=ct(e);return n===null?"not-a-number":w.isInteger(
n)&&n>=t?n:"out-of-range"}function Sp(e,{stages:t,entries:n}){var a,u;let r=mt(e,sa),o=[],i=[],s=[];
for(let{row:l,cell:c}of(a=r==null?void 0:r.rows)!=null?a:[]){let d=L=>U(c(L)),p=W8(d("stage"),t),f=n.
find(L=>J(L.code)===J(d("entry"))),b=(L,M,z=d(L),j=[])=>{let B={setting:`plenary.${L}`,value:z,
reason:M,
allowed:j},H=p===void 0?{}:{stage:p.name};return i.push({code:"SETTING_INVALID",severity:"error",...H,
...ut(r,l,L),params:B}),null},x=(L,M)=>{let z=K8(c(L),M);return typeof z=="string"?b(L,z,c(L)):z};if(
p!==
void 0&&f!==void 0){let L=s.some(M=>M.stage===p.name&&M.entry===f.code);if(s.push({stage:p.name,
entry:f.
code}),L&&!re(c("rank"))){b("entry","duplicate");continue}}if(re(c("rank")))continue;p===void 0&&b(
"stage","unknown-reference",d("stage"),t.map(L=>L.name)),f===void 0&&b("entry","unknown-reference");
let A=x(
"rank",1),N=x("computed",1),[P,I]=[x("votesFor",0),x("votesAgainst",0)];if(A!==null&&A!==N&&d(
"reason")===""&&b("reason","empty"),p===void 0||f===void 0||A===null)continue;let _=ut(r,l,"rank");o.push(
{stage:p.name,entry:f.code,computed:N,rank:A,reason:d("reason"),votesFor:P,votesAgainst:I,tab:e.tab,
cell:(u=_==null?void 0:_.cell)!=null?u:null})}return{decisions:o,findings:i,listed:s}}m();m();var G8=16,
Uy=(e,t)=>t(E.stringify([e.stage,e.entry,e.computed,e.rank,e.reason,e.votesFor,e.votesAgainst])).
slice(0,G8);function Ep(e,t,n){var a,u;let r=new y,o=new y;for(let l of t.filter(({action:c})=>c==="plenary")){
r.set(l.stage,up(l));for(let c of up(l))o.has(c)||o.set(c,l)}let i=new y,s={confirmed:[],
unconfirmed:[],missing:new y};for(let l of e){let c=Uy(l,n),d=(a=r.get(l.stage))!=null&&a.includes(c)?
o.get(c):void 0;i.set(l.stage,[...(u=i.get(l.stage))!=null?u:[],c]),d===void 0?s.unconfirmed.push(l):
s.confirmed.push({...l,confirmed:{by:d.by,at:d.at}})}for(let[l,c]of r){let d=c.filter(p=>{var f;
return!((f=
i.get(l))!=null?f:[]).includes(p)}).length;d>0&&s.missing.set(l,d)}return s}m();m();var H8="23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
function Wy(e){var r;let t=[...e.slice(0,20)].map(o=>w.parseInt(o,16).toString(2).padStart(4,"0")).join(
"");return((r=k.from({length:16},(o,i)=>H8[w.parseInt(t.slice(i*5,(i+1)*5),2)]).join("").match(new RegExp(
".{4}","g")))!=null?r:[]).join("-")}var e2=8;function t2(e){let t=T(w.parseInt(e.slice(0,12),16)%10**
e2).padStart(e2,"0");return`${t.slice(0,4)}-${t.slice(4)}`}var n2=(e,t)=>t.includes(t2(e))?t2(e):Wy(
e);var q8=e=>({stage:e,status:"open",at:"",by:"",hash:"",code:"",reason:""}),Z8=e=>e.status==="decided"?
{...e,hash:"",code:"",status:"closed"}:e;function Ze(e,t){return t.reduce((n,{action:r,stage:o,at:i,
by:s,hash:a,detail:u})=>{let l=n.findIndex(p=>p.stage===o);if(l<0)return n;let c={stage:o,at:i,by:s,
hash:"",code:"",reason:""};if(r==="close")return n.map(p=>p.stage===o?{...c,status:"closed"}:p);if(r===
"decide")return n.map(p=>p.stage===o?{...c,hash:a,code:n2(a,u),status:"decided"}:p);if(r!=="reopen")
return n;let d={...c,status:"open",reason:u};return[...n.slice(0,l),d,...n.slice(l+1).map(Z8)]},e.map(
({name:n})=>q8(n)))}var ln=(e,t)=>e.find(n=>n.stage===t);m();var o2={part:"decisions",tab:Z.decisions,
columns:[{key:"stage",header:$("Tahap","Stage"),width:140},
{key:"code",header:$("Kode Penetapan","Decision Code"),width:110},{key:"at",header:$("Waktu","Time"),
width:150},{key:"by",header:$("Pelaku","By"),width:200},{key:"method",header:$("Metode","Method"),
width:110},
{key:"version",header:$("Versi Aturan","Rules Version"),width:90},{key:"hash",header:$("Sidik Hasil",
"Result Hash"),width:160},{key:"part",header:$("Bagian","Part"),width:70},{key:"content",header:$(
"Isi","Content"),width:300}]},J8=3e4;function r2(e){var n;return(n=e.replace(/[^\x20-\x7e]/g,r=>`\\u${r.
charCodeAt(0).toString(16).padStart(4,"0")}`).match(new RegExp(`\\S(?:.{0,${J8}}\\S)?(?=\\S|$)`,"g")))!=
null?n:[]}var i2="B";function s2(e,t,n,r,o){let i=e.flatMap(a=>[...r2(a.text).map((u,l)=>({...a,part:
T(
l+1),content:u})),...r2(a.testimony).map((u,l)=>({...a,part:`${i2}${l+1}`,content:u}))]),s=o2.columns.
map(({key:a,header:u,width:l})=>({header:u[n],width:l,value:c=>c[a]}));return Ut(t,r,o,s,i,0)}
function Ha(e){
var r;let t=e===null?null:mt(e,o2),n=new y;for(let{cell:o}of(r=t==null?void 0:t.rows)!=null?r:[]){
let i=U(
o("stage")),s=n.get(i),a=T(o("content")),u=U(o("part")).startsWith(i2);s!==void 0&&u?n.set(i,{...s,
testimony:s.
testimony+a}):s!==void 0?n.set(i,{...s,text:s.text+a}):n.set(i,{stage:i,code:U(o("code")),at:U(o(
"at")),
by:U(o("by")),method:U(o("method")),version:U(o("version")),hash:U(o("hash")),text:u?"":a,testimony:
u?
a:""})}return[...n.values()]}function Cp({testimony:e}){try{let t=E.parse(e);return k.isArray(t.ranking)&&
k.isArray(t.printed.judges)?t:null}catch{return null}}function qa({text:e}){try{let t=E.parse(e);
return[
...[t.stages,t.criteria,t.entries,t.judges,t.institutions],t.plenary,t.sheets].every(k.isArray)?{
snapshot:t,
canonical:E.stringify(t)}:null}catch{return null}}m();var Ky="#d9e2f3";function pr(e,t){var n;for(
let r=1;;r+=1){let o=gy(e.name,r),i=Oe().getSheetByName(
o);if(a2(i)){$n({...e,name:o},t);return}let s=V8(i);if(yy((n=s[0])==null?void 0:n[0])){t.isShut(o)||
ls(o,t.admins()),Y8(s,e)||l2(i,e),u2(o,e,i.getLastRow(),i.getLastColumn());return}}}function $n(e,t){
var r;let n=(r=Oe().getSheetByName(e.name))!=null?r:Gy(e.name);t!==void 0&&ls(e.name,t.admins()),l2(
n,e),u2(e.name,e,0,0)}function Gy(e){let t=Oe().getActiveSheet(),n=Oe().insertSheet(e,Oe().getSheets(
).
length);return Oe().setActiveSheet(t),n}var a2=e=>e===null||e.getLastRow()===0;function Ct(e){for(
let t=1;;t+=
1){let n=gy(e,t);if(a2(Oe().getSheetByName(n)))return{name:n,grid:null};let r=Me(n);if(vn(r))return{
name:n,grid:r}}}function V8(e){return e.getLastRow()<3?[]:e.getRange(2,1,2,g.max(1,e.getLastColumn())).
getValues()}function Y8([e=[],t=[]],n){var o;let r=(o=n.values[n.headerRow])!=null?o:[];return T(e[0]).
endsWith(n.layout)&&r.every((i,s)=>i===t[s])}function u2(e,t,n,r){let o=g.max(t.values.length,n),i=g.
max(t.widths.length,r),s=k.from({length:o},(a,u)=>k.from({length:i},(l,c)=>{var d,p;return(p=(d=t.values[
u])==
null?void 0:d[c])!=null?p:""}));on(e,0,0,s,t.formats)}function l2(e,t){let n=t.widths.length,r=t.headerRow+
1;Eo(e,t.values.length+1,n);let o=(t.isClosed?t.values.length:e.getMaxRows())-r;for(let{start:i,
length:s,
value:a}of Ei(t.widths))e.setColumnWidths(i+1,s,a);e.getRange(r,1,o+1,n).setWrap(!0).setVerticalAlignment(
"top").setHorizontalAlignment("left");for(let{start:i,length:s,value:a}of Ei(t.formats))a!==""&&o>0&&
e.getRange(r+1,i+1,o,s).setNumberFormat(a),$x(a)&&e.getRange(r,i+1,o+1,s).setHorizontalAlignment(
"center");e.getRange(r,1,1,n).setFontWeight("bold").setBackground(Ky),t.headerRow>0&&e.getRange(1,1).setFontSize(
14),e.setFrozenRows(r),t.frozenColumns>0&&e.setFrozenColumns(t.frozenColumns)}function Ei(e){let t=[
];
for(let[n,r]of e.entries()){let o=t[t.length-1];o!==void 0&&o.value===r?o.length+=1:t.push({start:n,
length:1,value:r})}return t}function c2(e,{rows:t},n){let{confirmed:r,unconfirmed:o,missing:i}=Ep(e,
t,We),s=o.length===0?[]:X8(o,
t,n),a=o.filter(l=>!s.some(({tab:c,cell:d})=>c===l.tab&&d===l.cell)),u=new v([...a.map(({stage:l})=>l),
...i.keys()]);return{decisions:e.flatMap(l=>[...r,...s].filter(({stage:c,entry:d,cell:p})=>c===l.stage&&
d===l.entry&&p===l.cell)),findings:[...u].map(l=>{var x,A;let c=a.filter(N=>N.stage===l),{tab:d=Z.plenary[
n.
settings.language],cell:p=null}=(x=c[0])!=null?x:{},f={entries:c.map(({entry:N})=>N),missing:(A=i.get(
l))!=null?A:0},b={tab:d,...p===null?{}:{cell:p}};return{code:"PLENARY_UNCONFIRMED",severity:"error",
stage:l,...b,params:f}})}}function X8(e,t,{stages:n,settings:r}){let o=Ze(n,t),i=({stage:a})=>{var u;
return((u=ln(o,a))==null?void 0:u.status)==="decided"};if(!e.some(i))return[];let s=Ha(Ct(Z.decisions[
r.
language]).grid);return e.flatMap(a=>{let u=ln(o,a.stage),l=s.find(({stage:f})=>f===a.stage),c=l===void 0?
null:qa(l);if((u==null?void 0:u.status)!=="decided"||c===null||We(c.canonical)!==u.hash)return[];let d=E.
stringify([a.stage,a.entry,a.rank,a.reason,a.votesFor,a.votesAgainst]);return c.snapshot.plenary.some(
f=>E.stringify(f)===d)?[{...a,confirmed:{by:u.by,at:u.at}}]:[]})}m();m();var pc={part:"history",tab:
Z.history,columns:[{key:"at",header:$("Waktu","Time"),width:150},{key:"by",
header:$("Pelaku","By"),width:200},{key:"action",header:$("Tindakan","Action"),width:130},{key:
"detail",header:$("Rincian","Detail"),width:380},{key:"run",header:$("Proses","Run"),width:90},{key:
"hash",
header:$("Sidik Hasil","Result Hash"),width:160},{key:"stage",header:$("Tahap","Stage"),width:140},{
key:"chain",header:$("Rantai","Chain"),width:140}]};function d2(e){var s,a,u;let t=e===null?null:mt(
e,pc),n=[],r=[];for(let{row:l,cell:c}of(s=t==null?void 0:t.rows)!=null?s:[]){let d=P=>U(c(P)),p={row:
l,
texts:ap(d),chain:d("chain")};r.push(p);let f=Cn(d("action"),Pa);if(f===void 0)continue;let[b,x,A,N]=[
Fl(d("at")),d("by"),d("detail"),d("run")];n.push({link:p,row:{at:b,by:x,action:f,detail:A,run:N,hash:
d(
"hash"),stage:d("stage")}})}let o=ip(r);return{rows:n.flatMap(l=>o.has(l.link)?[]:[l.row]),links:r,
headerRow:(a=
t==null?void 0:t.headerRow)!=null?a:null,columns:(u=t==null?void 0:t.columns)!=null?u:new y}}m();m();
m();m();function fc(e,t){let[n,r]=e.toFixed(2).split("."),[o,i]=t==="id"?[".",","]:[",","."];return`Rp${n.
replace(/\B(?=(\d{3})+$)/g,o)}${i}${r}`}var Q8={id:{running:"masih ikut",ineligible:
"tidak lolos administrasi",disqualified:"didiskualifikasi",withdrawn:"mundur"},en:{running:
"takes part",ineligible:"was ineligible",disqualified:"was disqualified",withdrawn:"withdrew"}},m2=(
e,{language:t})=>V(e.map(({entry:n,status:r})=>`${n} ${Q8[t][r]}`),
t);function p2(e,t,{text:n}){let r=t===null?"":` (${t})`;return e?n(`Menang${r}`,`Wins${r}`):n(`Lolos${r}`,
`Advances${r}`)}var Za=(e,{text:t})=>e===void 0?"":t(` di kategori ${e}`,` in the category ${e}`),
f2={ADVANCES:({places:e,last:t,title:n,category:r},o)=>e===null?o.text(
"Semua peserta tahap ini lolos.","All entries of this stage advance."):`${p2(t,n,o)}: ${o.text(`termasuk ${e} tempat teratas`,
`within the top ${e}`)}${Za(r,o)}.`,SHARED_RANK_AT_CUT:({places:e,last:t,title:n,sharing:r,category:
o},i)=>`${p2(
t,n,i)}: ${i.text(`peringkatnya sama dengan ${V(r,"id")} di batas ${e} tempat${Za(o,i)}, dan peringkat bersama tidak dipecah`,
`its rank is shared by ${V(r,"en")} at the cut of ${e}${Za(o,i)}, and a shared rank is never split`)}.`,
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
removed:n},r)=>{let o=m2(n,r);return t===null?r.text(`Naik sebagai pengganti karena ${o}.`,`Moves up as a replacement because ${o}.`):
r.text(`Naik dari tempat ${t} ke tempat ${e} karena ${o}.`,`Moves up from place ${t} to place ${e} because ${o}.`)}
,PLACE_KEPT:({removed:e},t)=>{let n=m2(e,t);return t.
text(`Tidak naik menggantikan: ${n} setelah ikut tahap berikutnya, yang berlangsung tanpa peserta ini.`,
`Does not move up: ${n} after taking part in the next stage, which was held without this entry.`)},
PRIZE:({prize:e},{text:t})=>e==="open"?t(
"Uang pembinaan belum ditetapkan karena peringkatnya bersama.",
"The prize is not settled because the rank is shared."):t(`Uang pembinaan ${fc(e.amount,"id")}.`,
`Prize ${fc(e.amount,"en")}.`),FIRST_RESERVE:({sharing:e,category:t},n)=>{let r=Za(t,n);return e.length>
1?n.text(`Cadangan pertama${r}, bersama: ${V(e,"id")}.`,`First reserve${r}, shared: ${V(e,"en")}.`):
n.text(`Cadangan pertama${r}.`,`First reserve${r}.`)},OUTSIDE_CUT:({places:e,behind:t,category:n},r)=>{
let{text:o,name:i,unit:s,distance:a}=r,u=t===null?"":a(t),l=t===null?"":s==="mean-rank"?o(`; ${i} ${u} lebih besar daripada yang terakhir lolos`,
`; ${i} ${u} higher than the last who does`):o(`; ${u} di bawah yang terakhir lolos`,`; ${u} behind the last who does`);
return o(`Tidak lolos: di luar ${e!=null?
e:0} tempat yang tersedia${Za(n,r)}${l}.`,`Does not advance: outside the ${e!=null?e:0} places${Za(n,
r)}${l}.`)}};m();m();var g2={id:{points:"nilai","mean-rank":"rata-rata peringkat","standard-score":
"skor baku"},en:{points:"score","mean-rank":"mean rank","standard-score":"standard score"}},e4={id:{
points:"","mean-rank":"makin kecil makin baik","standard-score":"50 berarti setara rata-rata"},en:{
points:"","mean-rank":"lower is better","standard-score":"50 means average"}},Hy=e=>e.slice(0,1).toUpperCase(
)+e.slice(1),h2=(e,t)=>g2[t][e],
y2=(e,t)=>e4[t][e];function Ja(e,t,n=!1){let r=g2[t][e].split(" ").map(Hy).join(" ");return n?t==="id"?
`${r} Tahap`:`Stage ${r}`:r}m();var t4=6,n4=BigInt(0);function r4(e,t){let n=BigInt(10**t);for(let{d:
r}of e)if(n%r!==n4)return!1;return!0}
function Va(e,t,n){if(r4(e,n))return n;let r=an(t(e),n);for(let o=n;o<n+t4;o+=1){let i=e.map(s=>Er(s,
o));if(an(t(i),n)===r)return o}return n+2}var Rp=new Le(0),qy=(e,t,n)=>Nn(tr(e,t),n);function b2(e,t,
n){let r=n;if(un(e,t)===0)return r;for(;an(
e,r)===an(t,r);)r+=1;return r}var gc=(e,t)=>da[e].name[t];function hc(e,t,n,r){let o=b2(e.value,t,e.
metric==="majority"?0:n);return[qy(e.value,o,r),qy(t,o,r)]}function w2(e,t,n){let r=h2(n,e),o=new y,
i=(s,a)=>qy(s,a,e);return{language:e,decimals:t,unit:n,name:r,Name:Hy(r),text:(s,a)=>e==="id"?s:a,
points:s=>i(
s,t),distance:s=>i(s,b2(s,Rp,t)),plain:s=>Nn(tr(s,4).replace(/\.?0+$/,""),e),fixed:i,scoresOf:s=>{
let a=s.
map(d=>d.score),u=Va(a,bn,t),c=n==="points"&&a.length>2?Va([...a].sort(un).slice(1,-1),bn,t):u;
return s.
map(({judge:d,score:p})=>`${d} ${i(p,g.max(u,c))}`)},once:(s,a)=>{var l;let u=(l=o.get(s))!=null?l:a(
);
return o.set(s,u),u}}}m();var v2={MARGIN:({margin:e,next:t},{text:n,distance:r,unit:o,name:i,
language:s})=>{let a=r(e),u=o==="points"?a:n(`${i} ${a}`,`${a} of ${i}`),l=V(t.entries,s,3);return n(
`Selisih ${u} dari peringkat ${t.
rank} (${l}).`,`${u} ahead of rank ${t.rank} (${l}).`)},PLENARY_DECIDED:({rank:e,computed:t,reason:n,
votesFor:r,votesAgainst:o},{text:i})=>{let s=r===null&&o===null?"":i(` (${r!=null?r:0} setuju, ${o!=
null?o:0} tidak)`,` (${r!=null?r:0} for, ${o!=null?o:0} against)`),a=n===""?"":`: ${n.replace(
/[.\s]+$/,
"")}`;return i(`Pleno memutuskan peringkat ${e} (hasil hitung ${t})${a}${s}.`,`The plenary decided rank ${e} (computed ${t})${a}${s}.`)}
,LAST_RANK:(e,{text:t})=>t("Peringkat terakhir.","Last rank."),CATEGORY_RANK:({
category:e,rank:t},{text:n})=>n(`Peringkat ${t} di kategori ${e}.`,`Rank ${t} in the category ${e}.`)}
;m();var k2={id:{recused:"tidak menilai (BK)",conflict:"benturan kepentingan",incomplete:
"nilai belum lengkap"},en:{recused:"stepped aside (BK)",conflict:"conflict of interest",incomplete:
"scores incomplete"}},o4={id:{given:"dari Pengaturan",estimated:"ditaksir dari nilai tahap ini",
"no-judge-effect":"tidak ditemukan beda keketatan antarjuri","too-few-scores":
"nilainya terlalu sedikit untuk menaksir"},
en:{given:"from the settings",estimated:"estimated from the scores of this stage","no-judge-effect":
"no difference in severity found","too-few-scores":"too few scores to estimate it from"}};function i4(
e,{
text:t,plain:n}){let r=e.map(i=>`${i.criterion} ${n(i.weight)}`);return e.every(i=>{var s,a;return i.
weight.equals((a=(s=e[0])==null?void 0:s.weight)!=null?a:0)})?t("bobot kriteria sama",
"equal weights"):
t(`bobot ${r.join(", ")}`,`weights ${r.join(", ")}`)}var Dp=({judge:e,score:t,alike:n},r,{points:o,
text:i})=>`${e} ${o(t)} (${r}${n>1?i(`, satu dari ${n} yang sama`,`, one of ${n} alike`):""})`;
function s4(e,t,{text:n}){
if(e.entries===1)return`${e.judge} 0 (${n("hanya satu nilai","a single score")})`;if(e.sd.equals(0))
return`${e.judge} 0 (${n("semua nilainya sama","all scores alike")})`;let r=n("simpangan baku",
"standard deviation");return`${e.judge} ${t(e.z)} (${n("rata-rata","mean")} ${t(e.mean)}, ${r} ${t(e.sd)}, ${n(
`${e.entries} peserta`,`${e.entries} entries`)})`}var x2={STAGE_SCORE:({method:e,judges:t,criteria:n,
score:r},o)=>{let{text:i,Name:s,points:a,scoresOf:u,unit:l,language:c}=o,d=u(t).join("; "),p=l==="points"?
` = ${ui[e].score[c]}`:"",f=i(p===""?" dari":""," of"),b=t.length,x=i(`${b} juri`,b===1?"1 judge":`${b} judges`),
A=o.once(n,()=>i4(n,o));return`${s} ${a(r)}${p}${f} ${x} (${d}); ${A}.`},SCORES_DROPPED:({
dropped:e},t)=>e===null?t.text(
"Kurang dari tiga juri: tidak ada nilai yang dibuang, dihitung rata-rata biasa.",
"Fewer than three judges: no score is dropped, the plain mean counts."):t.text(`Dibuang: ${Dp(e.highest,
"tertinggi",t)} dan ${Dp(e.lowest,"terendah",t)}; rata-rata dari nilai lainnya.`,`Dropped: ${Dp(e.highest,
"highest",t)} and ${Dp(e.lowest,"lowest",t)}; the mean is over the others.`),MIDDLE_SCORES:({
middle:e},{text:t,scoresOf:n})=>{let r=n(e).join("; ");return e.length===1?t(`Nilai tengah: ${r}.`,`The score in the middle: ${r}.`):
t(`Rata-rata dua nilai tengah: ${r}.`,`Mean of the two scores in the middle: ${r}.`)},
RANKS_WITHIN_JUDGES:({ranks:e},{text:t,plain:n})=>{let r=e.map(o=>t(`${o.judge} ${n(
o.rank)} dari ${o.entries}`,`${o.judge} ${n(o.rank)} of ${o.entries}`));return t(`Peringkat pada tiap juri: ${r.join(
"; ")}.`,`Rank with each judge: ${r.join("; ")}.`)},STANDARDIZED:({judges:e},t)=>{let n=i=>t.
fixed(i,t.decimals+2),r=e.map(i=>s4(i,n,t)),o=n(bn(e.map(i=>i.z)));return t.text(`Selisih dari rata-rata juri dalam simpangan baku: ${r.join(
"; ")}; 50 + 10 \xD7 rata-ratanya ${o}.`,`Distance from the judge\u2019s mean in standard deviations: ${r.join(
"; ")}; 50 + 10 \xD7 their mean ${o}.`)},SEVERITY_CORRECTED:({
mean:e,correction:t},{text:n,fixed:r,plain:o,decimals:i,language:s})=>{if(t===null)return n(
"Semua peserta dinilai juri yang sama, jadi koreksi keketatan tidak mengubah rata-rata.",
"All entries were scored by the same judges, so the correction for severity leaves the mean as it is.");
let{points:a,lambda:u,
origin:l}=t,c=Va([e,a],([x,A])=>x.add(A),i),d=r(e,c),p=r(a.abs(),c),f=`\u03BB = ${o(u)}, ${o4[s][l]}`;
if(an(a.abs(),c)===an(Rp,c))return n(`Rata-rata ${d} tidak berubah oleh koreksi keketatan (${f}).`,`The correction for severity leaves the mean ${d} as it is (${f}).`);
let b=a.s>0;return n(`Rata-rata ${d} ${b?"ditambah":"dikurangi"} ${p}: juri peserta ini secara bersama ${p} poin lebih ${b?
"ketat":"longgar"} daripada keseluruhan juri (${f}).`,`Mean ${d} ${b?"plus":"minus"} ${p}: the judges of this entry together are ${p} points ${b?
"stricter":"more lenient"} than the panel as a whole (${f}).`)},JUDGE_LEFT_OUT:({
judge:e,reason:t},{text:n})=>n(`Juri ${e} tidak dihitung: ${k2.id[t]}.`,`Judge ${e} is not counted: ${k2.
en[t]}.`),JUDGES_WITHOUT_SCORE:({judges:e},{text:t})=>t(`Tanpa nilai dari juri ${V(e,"id")}.`,`Without scores of ${V(
e,"en")}.`),CARRIED_OVER:({parts:e,score:t},{text:n,name:r,Name:o,points:i,fixed:s,
plain:a,decimals:u})=>{let l=p=>{var f;return(f=gm(e.map(({weight:b},x)=>({weight:b,score:p[x]}))))!=
null?f:Rp},c=Va(e.map(p=>p.score),l,u),d=e.map(p=>`${p.stage} ${s(p.score,c)} \xD7 ${a(p.weight)}`).
join(" + ");return n(`${o} gabungan ${i(t)} dari ${d}.`,`Carried-over ${r} ${i(t)} from ${d}.`)}};m(
);var T2=({metric:e,criterion:t},{language:n})=>t===void 0?gc(e,n):`\u201C${t}\u201D`,a4=({higher:e,
lower:t},{
text:n})=>e>t?n("menang","won"):e<t?n("kalah","lost"):n("seri","drawn");function u4(e,t){let n=e.filter(
({higher:i,lower:s})=>i>s).length,r=e.filter(({higher:i,lower:s})=>i<s).length,o=e.map(i=>`${i.rival} ${a4(
i,t)} ${i.higher}\u2013${i.lower}`);return t.text(` Pasangan menang ${n}, kalah ${r} (banyaknya juri yang menilai lebih tinggi\u2013lebih rendah: ${V(
o,"id")}).`,` Pairs won ${n}, lost ${r} (judges who put it higher\u2013lower: ${V(o,"en")}).`)}var S2={
TIE_BROKEN:({score:e,tied:t,step:n,rival:r,
duels:o=[]},i)=>{let{text:s,Name:a,points:u,decimals:l,language:c}=i,[d,p]=hc(n,r.value,l,c),f=T2(n,
i),b=o.length===0?"":u4(o,i),x=u(e),A=V(t,c);return s(`${a} ${x} sama pada ${A}; ditentukan oleh ${f}: ${d} (peringkat ${r.rank}, ${r.entry}: ${p}).${b}`,
`${a} ${x} is shared by ${A}; decided by ${f}: ${d} (rank ${r.rank}, ${r.entry}: ${p}).${b}`)},
TIE_SHARED:({score:e,sharing:t,steps:n},r)=>{let{text:o,
Name:i,points:s,decimals:a,language:u}=r,l=s(e),c=V(t,u),d=n.map(f=>`${T2(f,r)} ${hc(f,f.value,a,u)[
0]}`),
p=d.length===0?"":` (${d.join(", ")})`;return o(`${i} ${l} dan semua penentu${p} sama pada ${c}: peringkat bersama.`,
`${i} ${l} and every tie-break${p} are the same for ${c}: shared rank.`)}};var l4={...x2,...S2,...v2,
...f2};function c4({code:e,params:t},n){return l4[e](t,n)}function E2(e,t,n="points"){let r=w2(e,g.max(
2,t),n);return o=>o.map(i=>c4(i,r)).join(" ")}function C2(e,t,n){var r;for(let o of e){
if(o.code==="TIE_SHARED")return gc("shared",t);if(o.code==="TIE_BROKEN"){let{step:i,rival:s}=o.params,
[a,u]=hc(i,s.value,g.max(2,n),t);return`${(r=i.criterion)!=null?r:gc(i.metric,t)} ${a} (${s.entry} ${u})`}
}return""}var _o=(e,t)=>ui[e].name[t];var d4={menu:{name:"Lembar Juri",open:"Buka panel",validate:
"Periksa lembar juri",compute:e=>e===null?
"Hitung peringkat":`Hitung Top ${e}`,ranking:"Lihat peringkat lengkap",rankingTitle:
"Peringkat lengkap",documents:"Buat piagam dan surat",close:e=>`Tutup penilaian dan ${e===null?
"hitung peringkat":`hitung Top ${e}`}`,plenary:"Siapkan tab Pleno",decide:"Tetapkan hasil",verify:
"Periksa keaslian hasil"},
tabs:{ranking:(e,t)=>`Peringkat \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Peringkat Akhir${e===""?
"":` \u2014 ${e}`}`,findings:e=>`Hasil Pemeriksaan${e===""?"":` \u2014 ${e}`}`,coverage:e=>`Keikutsertaan${e===""?
"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} dari ${t} instansi mengirim inovasi`,
documents:"Dokumen",history:"Riwayat",computed:(e,t,n)=>`dihitung ${He(e,"id")} oleh ${t} \xB7 proses ${n}`,
checked:(e,t,n)=>`diperiksa ${He(e,"id")} oleh ${t} \xB7 proses ${n}`,method:e=>`metode ${_o(e,"id")}`,
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
ofAnother:(e,t,n)=>`${e} oleh ${t}, ${n}`}},m4={menu:{name:"Lembar Juri",open:"Open panel",validate:
"Check judge tabs",compute:e=>e===null?"Compute ranking":`Compute Top ${e}`,ranking:
"Show the full ranking",rankingTitle:"Full ranking",documents:"Make certificates and letters",close:
e=>`Close judging and compute ${e===null?"ranking":`Top ${e}`}`,plenary:"Prepare the plenary tab",
decide:"Decide the result",verify:"Verify the result"},tabs:{ranking:(e,t)=>`Ranking \xB7 ${e}${t===""?
"":` \u2014 ${t}`}`,finalRanking:e=>`Final Ranking${e===""?"":` \u2014 ${e}`}`,findings:e=>`Findings${e===
""?"":` \u2014 ${e}`}`,coverage:e=>`Coverage${e===""?"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} of ${t} institutions have submitted entries`,
documents:"Documents",history:"History",computed:(e,t,n)=>`computed ${He(e,"en")} by ${t} \xB7 run ${n}`,
checked:(e,t,n)=>`checked ${He(e,"en")} by ${t} \xB7 run ${n}`,
method:e=>`method ${_o(e,"en")}`,hash:e=>`hash ${e.slice(0,8)}`,overwritten:
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
closed:e=>`judge tabs locked: ${e}`,ruling:(e,t,n)=>`Objection ${[e,t===null?"":`(${He(t,"en")})`].join(
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
oe=e=>e==="id"?d4:m4,me=(e,t,n)=>n===void 0?{code:e,message:t}:{code:e,message:t,link:n};function ks(
e){let t=e.filter(n=>n.action==="compute");return t[t.length-1]}function R2(e,t,n){let r=ks(
n);return!t&&r!==void 0&&r.hash===e?{run:{id:r.run,at:r.at,by:r.by,hash:e,provisional:t},isNew:!1}:{
run:{id:kt(),at:rt(),by:we(),hash:e,provisional:t},isNew:!0}}function Ya(e){let{name:t,grid:n}=Ct(Z.
history[e]);return{name:t,exists:n!==null,...d2(n)}}var Ci="chain";function Ft(e,t,n){var d,p,f,b;
let{
language:r}=n;Dn();let o={stage:"",...t},i=(p=(d=Pa.find(([x])=>x===o.action))==null?void 0:d[1][r])!=
null?p:o.action,s={...o,at:ar(o.at),action:i},a=ap(x=>s[x].trim()),u=bi(p4(e),a,We),l=e.exists?g4(e,
r):f4;if(e.exists){let x=k.from({length:g.max(...l.values())+1},()=>"");for(let[A,N]of l)x[N]={...s,
chain:u}[A];on(e.name,Kr(e.name),0,[x])}else{let x=oe(r).tabs,A=pc.columns.map(N=>({header:N.header[
r],
width:N.width,value:P=>P[N.key]}));$n(Ut(e.name,x.history,x.historyOrigin,A,[{...s,chain:u}],0),di(n,
()=>!1))}Dn(),Ue(Ci,u);let c={row:((b=(f=e.links[e.links.length-1])==null?void 0:f.row)!=null?b:2)+1,
texts:a,chain:u};return{...e,exists:!0,columns:l,rows:[...e.rows,o],links:[...e.links,c]}}function p4(
{
exists:e,links:t}){let n=e?Ae(Ci):null;return n!==null&&!t.some(({chain:o})=>o===n)?n:sp(t,We)}var f4=new y(
pc.columns.map(({key:e},t)=>[e,t]));function g4({name:e,headerRow:t,columns:n},r){let o=pc.columns.filter(
({key:s})=>!n.has(s));if(t===null||o.length===0)return new y(n);let i=g.max(...n.values())+1;return on(
e,t,i,[o.map(({header:s})=>s[r])]),new y([...n,...o.map(({key:s},a)=>[s,i+a])])}m();m();function Op(
e){let{language:t}=e.settings,n=[xs(Pl,t,w4(e.settings)),h4(e.stages,t),xs($l,t,e.criteria.
map(o=>{var i;return[(i=o.stage)!=null?i:"",o.name,o.weight,o.min,o.max,o.description]})),xs(Tr,t,e.
entries.map(o=>{var i,s;return[o.code,o.name,o.institution,o.category,o.unitType,o.innovator,o.contact,
o.phone,o.email,o.link,(s=(i=oi.find(([a])=>a===o.status))==null?void 0:i[1][t])!=null?s:"",o.reason]}
)),
xs(is,t,e.judges.map(o=>[o.code,o.name,o.role,o.institution,o.email,o.phone,o.stages.join(", "),o.conflicts.
join(", ")]))];if(e.institutions.length===0)return n;let r=e.institutions.map(o=>[o.name,o.parent,o.
unitType,y4(o.required,t)]);return[...n,xs(_l,t,r)]}function xs(e,t,n){var r;return{name:e.tab[t],
values:[
jx(e,t),...n],headerRow:0,frozenColumns:((r=e.columns[0])==null?void 0:r.key)==="code"?1:0,widths:e.
columns.map(o=>o.width),formats:e.columns.map(o=>{var i;return(i=o.format)!=null?i:""}),layout:""}}
var D2=(e,t,n)=>({
...xs(e,n,[]),name:t});function h4(e,t){let n=e.map((a,u)=>b4(a,u,t)),r=xs(Il,t,n);if(e.some(a=>a.scoreTab!==
void 0))return r;let{values:o,widths:i,formats:s}=r;return{...r,values:o.map(a=>a.slice(0,-1)),
widths:i.
slice(0,-1),formats:s.slice(0,-1)}}var y4=(e,t)=>{var n,r;return(r=(n=yn.find(([o])=>o===e))==null?
void 0:
n[1][t])!=null?r:""};function b4(e,t,n){var i,s,a,u,l;let r=e.title===null?"":"name"in e.title?e.title.
name:e.title.outcomes.map(c=>`${c.places}: ${c.name}`).join("; "),o=(s=(i=ra.find(([c])=>c===e.form))==
null?void 0:i[1][n])!=null?s:"";return[t+1,e.name,(a=e.weight)!=null?a:"",(u=e.advance)!=null?u:"",r,
o,e.date===null?"":as(e.date,n),(l=e.scoreTab)!=null?l:""]}function w4(e){let{language:t}=e,n=ur.map(
s=>[s.word[t],Zy(e,s)]),r=g.max(3,e.prizes.length),o=k.from({length:r},(s,a)=>{var u;return[`${ma[t]} ${a+1}`,
(u=e.prizes[a])!=null?u:""]}),i=n.findIndex(([s])=>{var a;return s===((a=ur.find(u=>u.key===
"plenaryDate"))==null?void 0:a.word[t])});return[...n.slice(0,i),...o,...n.slice(i)]}function Zy(e,t){
var o,i;let n=e[t.key],{language:r}=e;return t.kind==="date"?typeof n=="string"?as(n,r):"":t.kind===
"choice"?(i=(o=t.choices.find(([s])=>s===n))==null?void 0:o[1][r])!=null?i:"":t.kind==="choices"&&k.
isArray(n)?n.map(s=>{var a,u;return(u=(a=t.choices.find(([l])=>l===s))==null?void 0:a[1][r])!=null?u:
s}).join(", "):k.isArray(n)?n.join(", "):t.kind==="auto-or-number"&&n==="auto"?t.auto[r]:typeof n=="number"||
typeof n=="string"?n:""}function O2(e,t){let n=On(e),r=c=>{let d=e.get(c);return d===void 0||d.values.every(
p=>p.every(re))},
o=Ga.filter(r);if(o.length===0)return{reading:n,unwritten:[],facts:[],findings:[],questions:null};
let i=v4(
n.competition,o,!r("stages"),t);if("reason"in i)return{reading:n,unwritten:[],facts:[],findings:x4(o,
n.competition,i),questions:null};let{language:s}=n.competition.settings,a=["settings","stages"].filter(
c=>r(c)&&(c==="settings"||i.hasStages)),u=Op(i.competition).flatMap(c=>{var p,f;let d=[...a,...o].find(
b=>Z[b][s]===c.name);return d===void 0?[]:[[d,{...c,name:(f=(p=e.get(d))==null?void 0:p.tab)!=null?f:
c.name}]]}),l=u.map(([c,{name:d,values:p}])=>[c,{tab:d,values:p}]);return{reading:On(new y([...e,...l])),
unwritten:i.findings.length+i.questions.length>0?[]:u.map(([,c])=>c),facts:i.facts,questions:o.includes(
"criteria")?i.questions:null,findings:[...i.findings,...k4(i.facts)]}}function v4(e,t,n,{names:r,
isHidden:o,
isColumnHidden:i,read:s,answers:a}){let u=dr(r,e).map(M=>M.name),l=e.stages.flatMap(M=>r.filter(z=>z===
M.scoreTab)),c=u.length>0||e.stages.length>1&&e.judges.length>0,p=(c?[]:r.filter(o)).filter(M=>a.get(
mc(M))!=="use"),f=r.filter(M=>!p.includes(M)&&a.get(_a(M))!=="ignore"),b=ws(e),x=M=>{let z=M.map(s);
return{grids:z,structures:Wa(z,b,a,i),answers:a}},A=c?u:f.filter(M=>gs(M)||l.includes(M)),N={names:r.
filter(M=>a.get(_a(M))!=="ignore"),hidden:p,read:s},P=zy(e,t,n,x(A),N),I=c?[]:f.filter(M=>sc(M)&&!A.
includes(M)),_="reason"in P&&["nothing","not-entries","not-scores"].includes(P.reason);if(
"questions"in
P){let M=p.filter(j=>gs(j)&&!a.has(mc(j))),z=Ly(P.competition,x(M));return{...P,questions:[...P.questions,
...z]}}if(!_||I.length===0)return P;let L=zy(e,t,n,x([...A,...I]),N);return"reason"in L?P:L}var k4=e=>e.
flatMap(t=>{var o;if(t.kind!=="SCALE"||t.params.from==="written")return[];let{stage:n,max:r}=t.params;
return[{code:"SCALE_ASSUMED",severity:"info",...n===null?{}:{stage:n},params:{max:(o=r[0])!=null?o:
100}}]});
function x4(e,t,n){return(e.length===Ga.length?["entries"]:e).map(o=>{let i=Z[o][t.settings.language];
return{code:"TAB_MISSING",severity:"error",tab:i,params:{tab:i,judge:null,why:n}}})}m();m();m();var Jy="\u2713",
Fo=e=>`"${e.replace(/"/g,'""')}"`;function A2(e){let[t="0",n="0"]=T(e).split("e"),[r="0",o=""]=t.split(
"."),i=o.length-w(n),s=T(w(r+o));return i>0?`${s}/${10**i}`:`${s}${"0".repeat(-i)}`}
function N2(e,t,n){let r=xe(e,t,1,n),o=`IF(COUNTA(${r})=0;"";COUNT(${r})&"/${n}")`,i=`IF(COUNT(${r})=${n};${Fo(
Jy)};${o})`;return`=IF(COUNTIF(${r};${Fo(Rn.id)})>0;${Fo(Rn.id)};${i})`}function P2(e,t,n,r,o){
let i=u=>xe(e,u,t,1),s=u=>`COUNTIF(${i(r)};${Fo(u)})`;return`=${`${s(Jy)}+${s(Rn.id)}`}&${Fo(o.of)}&COUNTA(${i(
n)})&${Fo(o.done)}`}function I2(e,t,{min:n,max:r}){let o=xe(e,t),i=`AND(${o}>=${A2(n)};${o}<=${A2(r)})`;
return`=IF(ISNUMBER(${o});${i};${o}=${Fo(Rn.id)})`}var $2=(e,t,n)=>{let r=`$${xe(e,t)}`;
return n==="complete"?`=${r}=${Fo(Jy)}`:n==="recused"?`=${r}=${Fo(Rn.id)}`:`=NOT(${r}="")`};m();var _2=(
{code:e,name:t})=>t===""?e:`${t} (${e})`,F2=e=>e.filter(t=>t!=="").join(" \xB7 "),T4={title:(e,t,n)=>F2(
[e,_2(t),n]),help:(e,t)=>[`Nilai ${e!=null?e:"sesuai judul"} atau BK (benturan).`,...t===""?[]:[`Batas: ${t}.`]].join(
" "),of:" dari ",done:" selesai",rejected:e=>`Isi angka ${e}, atau BK bila tidak menilai karena benturan kepentingan. Kosongkan bila belum dinilai.`}
,S4={title:(e,t,n)=>F2([e,_2(t),n]),
help:(e,t)=>[`Score ${e!=null?e:"as headed"} or BK (conflict).`,...t===""?[]:[`Due: ${t}.`]].join(
" "),
of:" of ",done:" done",rejected:e=>`Enter a number ${e}, or BK if you step aside because of a conflict of interest. Leave blank what is not scored yet.`}
,Vy=e=>({id:T4,en:S4})[e];m();function E4(e){let t=2166136261;for(let n=0;n<e.length;n++)t=g.imul(t^e.charCodeAt(
n),16777619);return t>>>
0}function C4(e){let t=g.imul(e^e>>>16,2246822507),n=g.imul(t^t>>>13,3266489909);return(n^n>>>16)>>>
0}function Yy(e,t,n){if(t.form!=="files")return[...e];let r=`${F(t.name)}|${J(n.code)}|`;return e.map(
(o,i)=>({entry:o,index:i,key:C4(E4(r+J(o.code)))})).sort((o,i)=>o.key-i.key||o.index-i.index).map(({
entry:o})=>o)}var Ri={code:$("Kode","Code"),status:$("Terisi","Filled"),name:$("Nama Inovasi",
"Innovation"),notesToCommittee:$(
"Catatan untuk Panitia","Notes to Committee"),notesToEntrant:$("Catatan untuk Peserta",
"Notes to Entrant"),institution:$("Instansi","Institution"),link:$("Tautan Proposal","Proposal Link")}
,Xy=3,Mo=Xy+
1,Ap=0,Np=1,R4=2,Xr=3,D4=[["complete","#d9ead3"],["recused","#e0e0e0"],["begun","#fff2cc"]],Qy=({min:
e,
max:t},n)=>{let r=o=>n==="id"?T(o).replace(".",","):T(o);return`${r(e)}\u2013${r(t)}`},O4=e=>g.min(
110,
g.max(62,...e.split(/\s+/).map(t=>14+8*t.length)));function eb({criteria:e,language:t,entries:n}){
let r=e.
map(i=>`${i.name} (${Qy(i,t)})`),o=n.some(i=>i.link!=="")?[Ri.link[t]]:[];return{headers:[Ri.code[t],
Ri.status[t],Ri.name[t],...r,Ri.notesToCommittee[t],Ri.notesToEntrant[t],Ri.institution[t],...o],
widths:[
62,58,128,...r.map(O4),160,160,160,...o.map(()=>180)],scored:r.length}}var A4=e=>["code","status",
"name","institution","link"].some(t=>Fe(e,Ri[t])),M2=({values:e,headerRow:t},n)=>{var r;return((r=e[
t])!=
null?r:[]).every((o,i)=>{var s;return((s=n[t])==null?void 0:s[i])===o})};function L2(e){var n;let t=(
n=
e[Xy])!=null?n:[];return e.slice(Mo).every(r=>r.every((o,i)=>{var s;return o===""||A4(T((s=t[i])!=null?
s:""))}))}var j2=({scored:e,expected:t})=>e===0?"":e<t?"#f1c232":"#6aa84f";function tb(e,t,n){let{
headers:r,
scored:o}=eb(n),i=k.from({length:o+2},()=>""),s=a=>[a.institution,a.link].slice(0,r.length-Xr-o-2);
return{
values:e.map(a=>[a.code,"",a.name,...i,...s(a)]),formulas:e.map((a,u)=>r.map((l,c)=>c===Np?N2(t+u,Xr,
o):""))}}var nb=(e,t)=>({top:Mo,left:Xr,height:t-Mo+1,width:e+2});function Pp(e,t){let{criteria:n,
language:r}=e,
o=Vy(r),i=(a,u)=>({top:Mo,left:a,height:t,width:u}),s=i(Ap,Xr+n.length);return{table:i(Ap,eb(e).headers.
length),progress:{row:0,column:0,formula:P2(Mo,t,Ap,Np,o)},validations:B2(n).map(({from:a,count:u,
criterion:l})=>({
block:i(Xr+a,u),formula:I2(Mo,Xr+a,l),help:o.rejected(Qy(l,r))})),colours:D4.map(([a,u])=>({block:s,
formula:$2(Mo,Np,a),background:u})),open:nb(n.length,Mo+t-1)}}function B2(e){let t=[];for(let[n,r]of e.
entries()){let o=t[t.length-1];(o==null?void 0:o.criterion.min)===r.min&&o.criterion.max===r.max?o.count+=
1:t.push({from:n,count:1,criterion:r})}return t}function Ip(e){var N;let{stage:t,judge:n,criteria:r,
language:o,competition:i,deadline:s}=e,a=Vy(o),{headers:u,widths:l,scored:c}=eb(e),d=Yy(e.entries,t,
n),p=B2(r).map(({criterion:P})=>Qy(P,o)),f=Pp(e,d.length),b=tb(d,Mo,e),x=P=>[P,...u.slice(1).map(()=>"")],
A=x("");return{name:hi(t,n),...f,headerRow:Xy,frozenColumns:R4,widths:l,formats:u.map((P,I)=>I===Ap?
"@":I>=Xr&&I<Xr+c?Hr:""),centred:u.flatMap((P,I)=>I===Np||I>=Xr&&I<Xr+c?[I]:[]),values:[A,x(a.title(
t.name,n,i)),x(a.help(p.length===1&&(N=p[0])!=null?N:null,s)),u,...b.values],formulas:[x(f.progress.
formula),A,A,A,...b.formulas]}}m();var Kn=(e,{top:t,left:n,height:r,width:o})=>e.getRange(t+1,n+1,r,
o),z2=({values:e,formulas:t},n)=>yh(
e,n).map((r,o)=>r.map((i,s)=>{var a;return((a=t[o])==null?void 0:a[s])||i})),N4=e=>{var t;return(t=Oe(
).
getSheetByName(e))!=null?t:Gy(e)};function rb(e,t){let n=N4(t),{headerRow:r,widths:o,formats:i,
frozenColumns:s,
centred:a,table:u}=e,[l,c]=[n.getLastRow(),n.getLastColumn()];Eo(n,e.values.length+1,o.length),l>0&&
Kn(n,{top:0,left:0,height:l,width:c}).setDataValidation(null);for(let{start:f,length:b,value:x}of Ei(
o))n.setColumnWidths(f+1,b,x);let d={...u,top:r,height:u.height+1};Kn(n,d).setWrap(!0).setVerticalAlignment(
"top").setHorizontalAlignment("left");for(let{start:f,length:b,value:x}of Ei(o.map((A,N)=>a.includes(
N))))x&&Kn(n,{...d,left:f,width:b}).setHorizontalAlignment("center");for(let{start:f,length:b,value:
x}of Ei(
i))x!==""&&Kn(n,{...u,left:f,width:b}).setNumberFormat(x);Kn(n,{...d,height:1}).setFontWeight("bold").
setBackground(Ky),Kn(n,{top:0,left:0,height:1,width:1}).setFontSize(14).setFontWeight("bold"),n.setFrozenRows(
r+1),n.setFrozenColumns(s),U2(n,e),P4(n,z2(e,i),l,c)}function P4(e,t,n,r){var a,u;let o=g.max(t.length,
n),i=g.max((u=(a=t[0])==null?void 0:a.length)!=null?u:0,r),s=k.from({length:o},(l,c)=>k.from({length:
i},
(d,p)=>{var f,b;return(b=(f=t[c])==null?void 0:f[p])!=null?b:""}));e.getRange(1,1,o,i).setValues(s)}
function U2(e,{validations:t,colours:n}){for(let{block:r,formula:o,help:i}of t){let s=SpreadsheetApp.
newDataValidation().requireFormulaSatisfied(o).setAllowInvalid(!1).setHelpText(i).build();Kn(e,r).setDataValidation(
s)}e.setConditionalFormatRules(n.map(({block:r,formula:o,background:i})=>SpreadsheetApp.newConditionalFormatRule(
).
whenFormulaSatisfied(o).setBackground(i).setRanges([Kn(e,r)]).build()))}function W2(e,t,n){let r=Oe(
).
getSheetByName(e);if(r===null)return;let{table:o,headerRow:i,centred:s,formats:a,progress:u}=t;Eo(r,
o.top+o.height,o.width);let l={...o,top:o.top+o.height-n.values.length,height:n.values.length};Kn(r,
l).setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:c,length:d,
value:p}of Ei(
t.widths.map((f,b)=>s.includes(b))))p&&Kn(r,{...l,left:c,width:d}).setHorizontalAlignment("center");
for(let{start:c,length:d,value:p}of Ei(a))p!==""&&Kn(r,{...l,left:c,width:d}).setNumberFormat(p);U2(
r,t),r.getRange(u.row+1,u.column+1).setValues([[u.formula]]),Kn(r,{...l,top:g.max(l.top,i+1)}).setValues(
z2(n,a))}var K2=(e,t)=>{let[n]=t.getA1Notation().split(":");return e.getProtections(SpreadsheetApp.ProtectionType.
RANGE).filter(r=>r.getRange().getA1Notation().split(":")[0]===n)};function $p(e,t,n,r){var l;let o=Oe(
).
getSheetByName(e);if(o===null)return;let i=Kn(o,t),s=o.protect();ha(s,n);let a=K2(o,i);if(r===""){s.
setUnprotectedRanges([]);for(let c of a)c.remove();return}let u=(l=a[0])!=null?l:i.protect();u.setRange(
i),ha(u,[...n,r]),u.addEditors([r]),s.setUnprotectedRanges([i])}function G2(e,t,n){let r=Oe().getSheetByName(
e);if(r!==null)for(let o of K2(r,Kn(r,t)))ha(o,n)}function H2(e,t){var n;(n=Oe().getSheetByName(e))==
null||n.setTabColor(t===""?null:t)}var q2="judgeTabs",I4=9e3,$4=Xt(G(),wx([G(),G(),G()]));function _p(
){var e;try{let t=lt($4,E.parse((e=
Ae(q2))!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}var _4=e=>encodeURIComponent(e).replace(
/%../g,".").length;function ob(e){let t=h.entries(e),n=()=>E.stringify(h.fromEntries(t));for(;_4(n())>
I4;)t.shift();Ue(q2,n())}function ib(e,t){var r,o;let n={...t};for(let{id:i,tab:s,stage:a,judge:u,
progress:l}of e){
let c=j2(l);((o=(r=t[T(i)])==null?void 0:r[2])!=null?o:"")!==c&&H2(s,c),n[T(i)]=[a,u,c]}return n}
function sb(e,t){
if(e.size===0)return;let n=_p(),r=xr(),o=[...e].flatMap(([s,{stage:a,judge:u}])=>{let l=t.find(d=>d.
stage===a.name&&d.judge===u.code),c=r.get(s);return l===void 0||c===void 0?[]:[{id:c,tab:s,stage:a.name,
judge:u.code,progress:l}]}),i=ib(o,n);E.stringify(i)!==E.stringify(n)&&ob(i)}function Fp({stages:e,
judges:t},n=_p()){
var o;let r=new y;if(h.keys(n).length===0)return r;for(let[i,s]of xr()){let[a="",u=""]=(o=n[T(s)])!=
null?o:[],l=e.find(d=>F(d.name)===F(a)),c=t.find(d=>J(d.code)===J(u));l!==void 0&&c!==void 0&&r.set(
i,{stage:l,judge:c})}return r}m();var Z2="rowOrders",F4=9e3,M4=Xt(G(),Xt(G(),G()));function J2(){let e=Ae(
Z2);try{let t=lt(M4,E.parse(
e!=null?e:"{}")),n=t.success?h.entries(t.data):[];return new y(n.map(([r,o])=>[r,new y(h.entries(o))]))}
catch{
return new y}}function Ts({competition:e,sheets:t,orders:n},r){var c,d,p;let o=new y(e.entries.map(f=>[
f.code,f])),i=new v(r.flatMap(({code:f,tab:b})=>f==="SCORE_ROWS_PERMUTED"?[b]:[])),s={},a=F4-2;for(
let f of t){
let{stage:b,judge:x,tab:A}=f,N=(c=n.get(b))==null?void 0:c.get(x),P=i.has(A)?N:(d=rc(f,o))!=null?d:N;
a-=((p=P==null?void 0:P.length)!=null?p:0)+4*(x.length+(b in s?0:b.length))+12,!(P===void 0||a<0)&&(
s[b]=
{...s[b],[x]:P})}let u=E.stringify(s),l=h.fromEntries([...n].map(([f,b])=>[f,h.fromEntries(b)]));u!==
E.stringify(l)&&Ue(Z2,u)}m();var V2="understanding",L4=9e3,j4=te({option:G(),kind:G(),params:Xt(G(),
sm()),tab:G()}),B4=Xt(G(),j4);
function ab(){let e=Ae(V2);try{let t=lt(B4,E.parse(e!=null?e:"{}"));return new y(t.success?h.entries(
t.data):[])}catch{return new y}}function Y2(){let e=null,t=()=>(e!=null||(e=ab()),e);return{answers:
{
get:n=>{var r;return(r=t().get(n))==null?void 0:r.option},has:n=>t().has(n)},known:()=>e!=null?e:new y}
}
var X2=({kind:e,params:t,tab:n},r)=>({option:r,kind:e,params:{...t},tab:n});function Q2(e){let t=E.stringify(
h.fromEntries(e));return encodeURIComponent(t).replace(/%../g,"x").length>L4?!1:(Ue(V2,t),!0)}
function z4({competition:e,tables:t,rows:n}){if(t.entries===null)return[];let{tab:r,columns:o}=t.entries,
i=e.entries.map((s,a)=>{var u;return{entry:s,row:(u=n.entries[a])!=null?u:0}});return zh({tab:r,
columns:o,
entries:i})}var U4=(e,t,n,r)=>[...Nl(e,Ll,r).map(({name:o,first:i})=>({code:"TAB_COPY",severity:
"error",tab:o,params:{judge:null,first:i,reason:"same-name"}})),...FC(e,t,n).map(({name:o,stage:i,
judge:s,
first:a})=>{let u={judge:s.code,first:a,reason:"same-name"};return{code:"TAB_COPY",severity:"error",
stage:i.name,tab:o,params:u}}),...MC(e,t,n).map(({name:o,stage:i,judge:s})=>{let a={judge:s.code,
first:hi(
i,s),reason:"copy"};return{code:"TAB_COPY",severity:"error",stage:i.name,tab:o,params:a}})],W4=(e,t,
n)=>LC(
e,t,n).map(({name:r,judge:o})=>eO(r,o));function eO(e,t){return{code:"SETTING_INVALID",severity:
"warning",tab:e,params:{setting:"judges.code",value:t,reason:"unknown-judge",allowed:[]}}}function it(
e="presence"){let t=ze(),n=ft(),r=Bt(t,n),o=new y([...r].map(([ue,Je])=>[ue,Me(Je)])),i=t.filter(ue=>![
...r.values()].includes(ue)),s=ub(Me),a=Y4(Tx),{answers:u,known:l}=Y2(),c={names:i,isHidden:ue=>a().
includes(ue),isColumnHidden:Sx,read:s,answers:u},{reading:d,unwritten:p,facts:f,findings:b,questions:
x}=O2(
o,c),{competition:A}=d,N=Fp(A),P=$a(A.entries),I=ub(ue=>{let Je=ic(s(ue));return Je.length>0?Je:ia(
ue)}),
_=ub(So),L=(ue,Je)=>{let ce=NC(ue,I(ue.tab));return BC(ce,Je)?zC(ce,_(ue.tab)):ce},M=({stage:ue})=>A.
stages.filter(({name:Je})=>Je===ue).flatMap(Je=>Be(A,Je)),z=dr(i,A,N).filter(({stage:ue})=>ue.scoreTab===
void 0),j=A.stages.flatMap(({scoreTab:ue})=>i.filter(Je=>H4(Je,ue))),B=ws(A),H=[...z.map(({name:ue})=>ue),
...j],q=Wa(H.map(s),B,u),K=ue=>{var Je,ce;return(ce=(Je=q.get(ue))==null?void 0:Je.view)!=null?ce:s(
ue)},X=V4(i,A,K,P),{doubts:Q,locked:fe,...ye}=K4(A,t,r.get("settings"),s,n,e),_e=[...z.map(({name:ue,
stage:Je,judge:ce})=>{let Te=Be(A,Je);return L(wi(K(ue),Je.name,ce.code,Te,P),Te)}),...X.sheets.map(
ue=>L(ue,M(ue)))],at=[...x!=null?x:ac([...q.values()].flatMap(ue=>ue.questions)),...By(_e,A.entries,
u)];return{competition:A,...ye,sheets:_e,orders:J2(),protectedTabs:fe.filter(ue=>!Ix(ue)),own:N,
findings:[
...d.findings,...z4(d),...Q,...U4(t,A,N,n),...W4(i,A,N),...X.findings,...b,...at.map(J4),...d.tables.
criteria!==null&&A.criteria.length===0&&q4(q)?[Z4(d.tables.criteria.tab)]:[]],questions:at,given:l(),
locate:jC(d),unwritten:at.length>0?[]:p,facts:f}}function K4(e,t,n,r,o,i){var x,A;let s=Ya(e.settings.
language),a=Gr(t,"plenary",o),u=a===void 0?null:Sp(r(a),e),l=(x=u==null?void 0:u.decisions)!=null?x:
[],c=c2(l,s,e),d=WT(),p=di(e.settings,N=>d.has(N),n),f=s.exists?s.name:null,b=JT(t,f,d,p,o,i);return{
history:s,typedDecisions:l,deciding:b,keepers:p,decisions:c.decisions,locked:[...d.keys()],doubts:[
...G4(
s),...b.findings,...c.findings,...(A=u==null?void 0:u.findings)!=null?A:[]]}}function G4({name:e,
links:t,
exists:n}){if(!n)return[];let{breaks:r,cut:o}=lp(Ia(t,Ae(Ci),We),t);if(r.length===0&&o===null)return[
];
let[i]=r,s=i===void 0?{}:{cell:`A${i.row+1}`},a={rows:r.map(({row:u})=>u+1),cut:o!==null};return[{
code:"HISTORY_BROKEN",severity:"error",tab:e,...s,params:a}]}var H4=(e,t)=>t!==void 0&&F(e)===F(t),
q4=e=>[
...e.values()].some(({columns:t})=>t.some(({role:n})=>n==="criterion"));function Z4(e){return{code:
"SETTING_INVALID",severity:"error",tab:e,params:{setting:"criteria.name",value:"",reason:"no-rows",
allowed:[]}}}
var J4=({id:e,kind:t,tab:n,cell:r,params:o})=>({code:"UNDERSTANDING_OPEN",severity:"error",tab:n,...r===
void 0?{}:{cell:r},params:{question:{id:e,kind:t,params:o}}});function V4(e,t,n,r){let o=t.stages.map(
i=>{if(i.scoreTab===void 0)return{sheets:[],findings:[]};let s=e.find(l=>{var c;return F(l)===F((c=i.
scoreTab)!=null?c:"")});if(s===void 0){let l={setting:"stages.scoreTab",value:i.scoreTab,reason:
"unknown-reference",allowed:[]};return{sheets:[],findings:[{code:"SETTING_INVALID",severity:"error",
stage:i.
name,params:l}]}}let{sheets:a,strangers:u}=LD(n(s),i,dt(t,i),Be(t,i),r);return{sheets:a,findings:u.map(
l=>eO(s,l))}});return{sheets:o.flatMap(i=>i.sheets),findings:o.flatMap(i=>i.findings)}}function Y4(e){
let t=null;return()=>(t!=null||(t={value:e()}),t.value)}function ub(e){let t=new y;return n=>{var o;
let r=(o=t.get(n))!=null?o:e(n);return t.set(n,r),r}}m();m();var Mp=e=>{var t;return((t=e.match(
/https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g))!=null?t:[]).
map(n=>{var r;return(r=n.split("/").pop())!=null?r:""})},Lp=()=>{var e;return(e=ScriptApp.getAuthorizationInfo(
ScriptApp.AuthMode.FULL).getAuthorizationUrl())!=null?e:void 0};m();function tO(e){try{return PropertiesService.getUserProperties(
).getProperty(e)}catch(t){return console.
warn(T(t)),null}}function nO(e,t){PropertiesService.getUserProperties().setProperty(e,t)}var X4=e=>e instanceof C&&
"problem"in e;function ge(e){throw h.assign(new C(e.message),{problem:e})}
function ae(e){var t;try{return{answer:e()}}catch(n){if(X4(n))return{problem:n.problem};let r=n instanceof
C?n.message:T(n),o=Mp(r);if(o.length>0){let i=oe(nt()).problems.scopeMissing(o.join(", "));return{
problem:me(
"SCOPE_MISSING",i,Lp())}}return console.error(n instanceof C&&(t=n.stack)!=null?t:r),{problem:me(
"UNEXPECTED",oe(nt()).problems.unexpected(r))}}}var lb="language";function wt(e){let t=tO(lb);return t===
"id"||t==="en"?t:e}var nt=()=>wt(Nx().startsWith("en")?"en":"id");function be(){lm()||ge(me(
"NOT_ALLOWED",oe(nt()).problems.notAdmin(we())))}function Ce(e){let t=Ox(e);return t===null?ge(me(
"BUSY",oe(
nt()).problems.busy)):t.done}function pe(e,t){let n=lt(e,t);return n.success?n.data:ge(me(
"BAD_REQUEST",oe(nt()).problems.badRequest))}m();m();var rO={part:"corrections",tab:Z.corrections,
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
oO=[["type",$("tipe data","data type")],["score",$("nilai","score")],["label",$("kode atau nama",
"code or name")]],iO=[["waiting",$("menunggu juri","waiting for the judge")],["applied",$(
"diterapkan",
"applied")],["confirmed",$("disetujui juri","confirmed by the judge")],["refused",$("ditolak juri",
"refused by the judge")],["undone",$("diurungkan","undone")]],yc=({id:e})=>{var t;return(t=e.split(
"/")[0])!=
null?t:""};function sO(e,t,n,r,o,i){let s=(l,c)=>{var d,p;return(p=(d=l.find(([f])=>f===c))==null?
void 0:
d[1][n])!=null?p:""},a=l=>({...l,at:ar(l.at),answeredAt:ar(l.answeredAt),old:i(l.before),kind:s(oO,l.
kind),status:s(iO,l.status),before:E.stringify(l.before)}),u=rO.columns.map(({key:l,header:c,width:d}
)=>({
header:c[n],width:d,value:p=>p[l]}));return Ut(t,r,o,u,e.map(a),0)}function aO(e){var n;let t=e===null?
null:mt(e,rO);return((n=t==null?void 0:t.rows)!=null?n:[]).flatMap(({cell:r})=>{let o=l=>U(r(l)),[i,
s]=[Cn(o("kind"),oO),Cn(o("status"),iO)],a=Q4(o("before")),u=r("now");return i===void 0||s===void 0||
a===null?[]:[{id:o("id"),at:Fl(o("at")),by:o("by"),stage:o("stage"),judge:o("judge"),tab:o("tab"),
cell:o(
"cell"),entry:o("entry"),criterion:o("criterion"),now:typeof u=="number"?u:U(u),kind:i,status:s,
answeredAt:Fl(
o("answeredAt")),answeredBy:o("answeredBy"),before:a}]})}function Q4(e){try{let{cell:t,format:n}=E.parse(
e);return typeof n=="string"&&t!==void 0?{cell:t,format:n}:null}catch{return null}}m();m();var _r=(e,
t)=>e===""?"\u2013":typeof e=="number"?se(e,t):W(e,t),Di=(e,t,n)=>typeof e=="number"&&t.includes(
"%")?`${se(w((e*100).toPrecision(12)),n)}%`:_r(e,n),cb=(e,t,n,r)=>`${e}!${t} ${n} \u2192 ${r}`,e6={
corrections:"Perbaikan",correctionsOrigin:
"setiap sel yang diperbaiki lewat panel, dengan isi semula; jangan diubah",unknownFix:
"Perbaikan itu tidak ada (lagi) untuk Anda. Buka kembali panel.",stageClosed:e=>`Penilaian tahap ${e} sudah ditutup, jadi nilainya tidak diubah lagi. Hubungi panitia.`,
changedSince:(e,t)=>`Isi sel ${t} di tab \u201C${e}\u201D sudah berubah sejak itu, jadi tidak diubah. Periksa selnya.`,
refused:(e,t)=>`Sel ${t} di tab \u201C${e}\u201D menolak isi semula karena aturan validasinya, jadi tidak diurungkan di sana.`,
nothingToUndo:"Tidak ada perbaikan yang dapat diurungkan.",tooManyAnswers:
"Jawaban Anda sebelumnya belum diambil panitia. Minta panitia memeriksa lembar juri, lalu coba lagi."}
,t6={corrections:"Corrections",correctionsOrigin:
"every cell that was fixed from the panel, with what stood in it; do not change it",unknownFix:
"There is no such fix for you (any more). Open the panel again.",stageClosed:e=>`The judging of stage ${e} is closed, so its scores do not change. Ask the committee.`,
changedSince:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D has changed since, so it was left as it is. Look at it.`,
refused:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D does not take back what it held because of its validation rule, so it was not undone there.`,
nothingToUndo:"There is no fix to undo.",tooManyAnswers:
"The committee has not collected your earlier answers. Ask it to check the score sheets, then try again."}
,Ss=e=>e==="id"?e6:t6;function Lo({language:e}){let{name:t,grid:n}=Ct(Z.corrections[e]);return{name:
t,isNew:n===null,list:aO(
n)}}function Es(e,t,{language:n,admins:r}){let o=Ss(n);return pr(sO(t,e.name,n,o.corrections,o.correctionsOrigin,
({cell:i,format:s})=>Di(i,s,n)),di({admins:r},()=>!e.isNew)),e.isNew&&(Co("corrections",e.name),mm(e.
name)),Dn(),{...e,isNew:!1,list:t}}m();m();function Xa(e,t){let n=e!=null?e:"";return re(t)?re(n):
typeof n=="object"&&typeof t=="object"?n.date===
t.date:n===t}var jp=(e,t)=>U(e)===U(t),n6=864e5,r6=R.UTC(1899,11,30);function o6({date:e}){let t=(o,
i)=>w(
e.slice(o,i)),n=R.UTC(t(0,4),t(5,7)-1,t(8,10)),r=t(11,13)*3600+t(14,16)*60+t(17,19);return(n-r6)/n6+
r/86400}var uO=e=>typeof e=="object"?o6(e):typeof e=="boolean"?T(e):e,lO=e=>!/^(General|[#0?.,]*)$/i.
test(e);m();function cO(e){let[{values:t},n,r]=[Me(e),ia(e),So(e)];return{cell:(o,i)=>{var s,a;
return(a=(s=t[o])==
null?void 0:s[i])!=null?a:""},hasFormula:(o,i)=>{var s,a;return((a=(s=n[o])==null?void 0:s[i])!=null?
a:"")!==""},format:(o,i)=>{var s,a;return(a=(s=r[o])==null?void 0:s[i])!=null?a:""}}}function jo(e){
var n;let t=Oe().getSheetByName(e);return(n=t==null?void 0:t.getProtections(SpreadsheetApp.ProtectionType.
SHEET).every(r=>r.canEdit()))!=null?n:!1}var dO=(e,t,n)=>{var r;(r=Oe().getSheetByName(e))==null?
void 0:
r.getRangeList([...t]).setNumberFormat(n===""?"General":n)},mO=(e,t,n,r)=>on(e,t,n,r);m();function db(
e,t){var r;let n=new y;for(let o of e)n.set(t(o),[...(r=n.get(t(o)))!=null?r:[],o]);return n}
function pO(e){for(let[t,n]of db(e,r=>r.tab))for(let[r,o]of db(n,i=>i.format))r!==void 0&&dO(t,o.map(
({at:i})=>xe(i.row,i.column)),r)}function fO(e){let t=n=>n.format==="General";pO(e.filter(t));for(
let[
n,r]of db(e,o=>o.tab)){let o=new y(r.map(({at:i,value:s})=>[`${i.row},${i.column}`,s]));for(let{row:
i,
column:s,rows:a,columns:u}of Na(r.map(({at:l})=>l)))mO(n,i,s,k.from({length:a},(l,c)=>k.from({length:
u},
(d,p)=>{var f;return(f=o.get(`${i+c},${s+p}`))!=null?f:""})))}pO(e.filter(n=>!t(n)))}function bc(e,{
sheets:t}){var s,a,u;let[n]=qr(e.cell);if(e.criterion==="")return n===void 0?null:{tab:e.
tab,at:n};let r=t.find(l=>l.stage===e.stage&&l.judge===e.judge),o=(s=r==null?void 0:r.rows.filter(l=>l.
entry===e.entry))!=null?s:[],i=o.length===1?(u=(a=o[0])==null?void 0:a.marks.get(e.criterion))==null?
void 0:u.at:void 0;return r===void 0||i===void 0?null:{tab:r.tab,at:i}}function Qa(e,t,n){let r=n.cell(
t.row,t.column),o=e.kind==="label"?jp:Xa;return n.hasFormula(t.row,t.column)?"other":o(r,e.now)?
"after":o(r,e.before.cell)?"before":"other"}function Cs(){let e=new y;return t=>{var r;let n=(r=e.get(
t))!=
null?r:cO(t);return e.set(t,n),n}}function mb(e,t,n,r){let{before:o,now:i}=e,s=typeof i=="number"&&
lO(
o.format);return r?{tab:t,at:n,value:uO(o.cell),...s&&{format:o.format}}:{tab:t,at:n,value:i,...s&&{
format:"General"}}}function i6(e){let{at:t,by:n,stage:r,status:o,answeredAt:i,answeredBy:s}=e,a=yc(e),
l={action:o==="waiting"||o==="confirmed"||o==="refused"?"propose":"fix",run:a,at:t,by:n,stage:r},c={
at:i,by:s,stage:r};return o==="undone"?[l,{...c,action:"undo",run:a}]:o==="confirmed"?[l,{...c,
action:"confirm",run:e.id}]:o==="refused"?[l,{...c,action:"refuse",run:e.id}]:[l]}function pb(e,t){
var o;let n=new v(
t.map(({action:i,run:s,stage:a})=>E.stringify([i,s,a]))),r=new y;for(let i of e)for(let s of i6(i)){
let a=E.stringify([s.action,s.run,s.stage]);if(n.has(a))continue;let u=(o=r.get(a))!=null?o:{...s,
list:[]};
u.list.push(i),r.set(a,u)}return[...r.values()]}var s6=e=>/data validation|validasi data/i.test(T(e));
function fb(e,t){try{return fO(e),Dn(),!0}catch(n){if(!t&&!s6(n))throw n;return console.warn(T(n)),!1}
}
function wc(e,t,n,r=!1){let{settings:o}=e.competition,i=pb(t.list,n.rows);if(i.length===0)return{
ledger:t,
history:n};let s=i.flatMap(({action:x,list:A})=>A.filter(({status:N})=>x==="confirm"||x==="undo"||x===
"fix"&&N==="applied").map(N=>({one:N,action:x,place:bc(N,e)}))),a=x=>s.map(({one:A,place:N})=>N===null||
!jo(N.tab)?"other":Qa(A,N.at,x(N.tab))),u=a(Cs()),l=s.flatMap(({one:x,action:A,place:N},P)=>{let I=A===
"undo";return N!==null&&u[P]===(I?"after":"before")?[mb(x,N.tab,N.at,I)]:[]}),c=fb(l,r),d=c?null:a(
Cs()),
p={fix:new v,undo:new v};for(let[x,{one:A,action:N}]of s.entries()){let P=d==null?void 0:d[x];N==="fix"&&
(c?u[x]==="other":P!=="after")&&p.fix.add(A),N==="undo"&&P==="after"&&p.undo.add(A)}let f=t;if(p.
fix.size+p.undo.size>0){let x=t.list.filter(A=>!p.fix.has(A)).map(A=>p.undo.has(A)?{...A,status:
"applied",answeredAt:"",answeredBy:""}:A);f=Es(t,x,o)}let b=n;for(let{list:x,...A}of i){let N=x.filter(
I=>!p.
fix.has(I)&&!(A.action==="undo"&&p.undo.has(I))),P=a6(N,A.action==="undo",o.language).join("; ");N.length>
0&&(b=Ft(b,{...A,detail:P,hash:""},o))}return{ledger:f,history:b}}var a6=(e,t,n)=>e.map(({tab:r,cell:
o,
before:i,now:s})=>{let[a,u]=[Di(i.cell,i.format,n),_r(s,n)];return t?cb(r,o,u,a):cb(r,o,a,u)});m();
function u6(e,t,n,{old:r,now:o}){var a;let i=e.filter(u=>u.tab===t&&u.cell===n&&u.now===o&&Xa(u.before.
cell,r)),s=(a=i[i.length-1])==null?void 0:a.status;return s==="waiting"||s==="refused"?s:"offered"}
function Bp(e,{
statuses:t,corrections:n}){var d,p,f,b;let{code:r,fix:o,stage:i="",tab:s,cell:a}=e;if(o===void 0||s===
void 0||a===void 0||((d=t.find(x=>x.stage===i))==null?void 0:d.status)!=="open")return null;let u="judge"in e.params&&
(p=e.params.judge)!=null?p:"",l=qr(a).map(x=>({at:x,status:u6(n,s,xe(x.row,x.column),
o)})),c=l.filter(x=>x.status==="offered");return{id:E.stringify([r,s,a,o.old,o.now]),seen:e.code==="SCORE_NOT_NUMBER"?
e.params.value:o.old,fix:o,stage:i,tab:s,judge:u,cells:(c.length>0?c:l).map(({at:x})=>x),
status:c.length>0?"offered":(b=(f=l[0])==null?void 0:f.status)!=null?b:"offered"}}function zp({id:e,
fix:t,seen:n,judge:r,status:o},i){let s=t.kind==="score"?r:null;return{id:e,kind:t.kind,old:_r(n,i),
now:t.now,confirm:s,status:o}}m();var l6=te({id:G(),accept:Ve(),at:G(),by:G()}),c6=Xe(l6),gb=e=>`fixAnswers:${e}`,
d6=8e3;function eu(e){
let t=Ae(gb(e));try{let n=lt(c6,E.parse(t!=null?t:"[]"));return n.success?n.data:[]}catch{return[]}}
function gO(e,t){let n=E.stringify([...eu(e),t]);return n.length>d6?!1:(Ue(gb(e),n),!0)}var hO=e=>Ue(
gb(e),"[]"),tu=e=>e.filter(t=>t.status==="waiting");function yO(e,t){return e.map(n=>{let r=n.status===
"waiting"?t.find(({id:o})=>o===n.id):void 0;return r===void 0?n:{...n,status:r.accept?"confirmed":
"refused",answeredAt:r.at,answeredBy:r.by}})}function kn(e=n=>n(),t="presence"){let n=it(t);Gt(n,e);
let r={workbook:n,history:n.history,ledger:Lo(
n.competition.settings)};return m6(r)?r:e(()=>p6(t))}function m6({history:e,ledger:{list:t}}){let n=new v(
tu(t).map(({judge:r})=>r));return pb(t,e.rows).length===0&&[...n].every(r=>eu(r).length===0)}
function p6(e){
let t=it(),{settings:n}=t.competition,r=Lo(n),o=[...new v(tu(r.list).map(({judge:u})=>u))],i=o.flatMap(
eu),s=i.length===0?r:Es(r,yO(r.list,i),n),a=wc(t,s,t.history,!0);for(let u of o)hO(u);return{...a,
workbook:it(
e)}}var vc=({workbook:e,history:t,ledger:n})=>({statuses:Ze(e.competition.stages,t.rows),corrections:
n.
list});function bO(e,t=_t(e.workbook,{provisional:!1}).findings){let n=vc(e);return t.flatMap(r=>{
let o=Bp(
r,n);return o===null?[]:[o]})}function hb({workbook:e,history:t,ledger:n}){let r=Ze(e.competition.stages,
t.rows),o=u=>{var l;return((l=r.find(c=>c.stage===u))==null?void 0:l.status)==="open"},i=n.list.filter(
u=>u.status==="applied"),s=i[i.length-1],a=s===void 0?[]:i.filter(u=>yc(u)===yc(s));return a.every((
{
stage:u})=>o(u))?a:[]}var kc="marked";function wO(e,t){var o;let[n,...r]=hb(e);return{undo:n===void 0?
null:{at:n.at,by:n.by,cells:r.length+1},waiting:tu(e.ledger.list).map(i=>({...yb(i,t),judge:i.judge}
)),
marked:((o=Ae(kc))!=null?o:"")!==""}}var yb=({tab:e,cell:t,entry:n,criterion:r,before:o,now:i},s)=>(
{
tab:e,cell:t,entry:n,criterion:r,old:Di(o.cell,o.format,s),now:_r(i,s)});m();m();m();m();var vO={id:
e=>`Kode peserta ${W(e.code,"id")} dipakai lebih dari sekali (baris ${V(e.rows.map(T),"id")}). Beri setiap peserta kode sendiri.`,
en:e=>`The entry code ${W(e.code,"en")} is used more than once (rows ${V(e.rows.map(T),"en")}). Give every entry a code of its own.`}
;m();var kO={id:e=>`Nama inovasi ${W(e.name,"id")} dipakai oleh beberapa peserta (${V(e.codes,"id")}; baris ${V(
e.rows.map(T),"id")}). Hapus bila terdaftar dua kali; bila memang berbeda, bedakan namanya supaya juri tidak tertukar.`,
en:e=>`The name ${W(e.name,"en")} is used by several entries (${V(e.codes,
"en")}; rows ${V(e.rows.map(T),"en")}). Delete what was registered twice; if they differ, tell their names apart so that judges do not mix them up.`}
;m();var xO={id:e=>`${e.entry} belum dinilai lengkap oleh seorang juri pun. Tugaskan juri untuk menilainya.`,
en:e=>`${e.entry} has not been scored completely by any judge. Assign a judge to it.`};m();var TO={
id:e=>e.of==="entry"?`${W(e.one,"id")} dan ${W(e.other,"id")} hampir sama, dan tidak ada tab juri yang memuat keduanya. Bila satu peserta, samakan ejaannya; bila dua peserta, tulis keduanya di tab ${Z.entries.id} dengan kodenya masing-masing. Sampai itu jelas, tidak ada yang dihitung.`:
`Nama juri ${W(e.one,"id")} dan ${W(e.other,"id")} hampir sama. Bila satu orang, samakan ejaannya; bila dua orang, tulis keduanya di tab ${Z.judges.id}. Sampai itu jelas, tidak ada yang dihitung.`,
en:e=>e.
of==="entry"?`${W(e.one,"en")} and ${W(e.other,"en")} are almost the same, and no judge's tab has both. If they are one entry, spell them alike; if they are two, write both into the tab ${Z.entries.en} with codes of their own. Nothing is ranked until then.`:
`The judges' names ${W(e.one,"en")} and ${W(
e.other,"en")} are almost the same. If they are one person, spell them alike; if they are two, write both into the tab ${Z.judges.en}. Nothing is ranked until then.`}
;m();var SO={id:e=>`${ne(e.judge,"id")} menilai ${fs(e.where,"id")} meski ada benturan kepentingan (${{
listed:"tercatat di tab Juri","same-institution":"instansi sama","parent-institution":
"instansi induk"}[e.reason]}).`,en:e=>`${ne(e.judge,"en")} has scored ${fs(e.where,"en")} despite a conflict of interest (${{
listed:"listed in the judges tab","same-institution":"same institution","parent-institution":
"parent institution"}[e.reason]}).`};m();var EO={id:e=>`${ne(e.judge,"id")} memberi nilai sama kepada semua peserta (${e.rows} baris). Tanyakan; nilainya tetap dihitung.`,
en:e=>`${ne(e.judge,"en")} gives every entry the same scores (${e.rows} rows). Ask; the scores count as written.`,
confidential:!0};m();var CO={id:e=>`${ne(e.judge,"id")} tidak menilai ${fs(e.where,"id")} (BK).`,en:
e=>`${ne(e.judge,"en")} is recused from ${fs(e.where,"en")} (BK).`};m();var RO={id:e=>`Nilai para juri untuk ${e.entry} berselisih terlalu jauh: ${se(
e.low,"id")}\u2013${se(
e.high,"id")}, batasnya ${se(e.limit,"id")}. Bahas dalam rapat juri; nilainya tetap dihitung.`,en:e=>`The judges\u2019 scores of ${e.entry} are too far apart: ${se(
e.low,"en")}\u2013${se(e.high,"en")}, the limit is ${se(e.limit,"en")}. Discuss it among the judges; the scores count as written.`}
;m();var DO={id:e=>`Nilai juri ${V(e.judges,"id")} untuk ${e.entries} peserta ${e.same===e.marks?
"sama persis":`sama pada ${e.same} dari ${e.marks} perbandingan`}. Pastikan tab tidak tersalin; nilainya tetap dihitung.`,
en:e=>`The scores of judges ${V(e.judges,"en")} for ${e.entries} entries are ${e.same===
e.marks?"exactly the same":`the same in ${e.same} of ${e.marks} comparisons`}. Make sure no tab was copied; the scores count as written.`,
confidential:!0};m();function f6({groups:e,joins:t}){return t.length<e.length-1?
"Minta juri menilai juga peserta kelompok lain, atau tambah juri.":`Minta ${V(t.map(({judge:n,entry:
r})=>`juri ${n} menilai ${r}`),"id")}.`}function g6({
groups:e,joins:t}){return t.length<e.length-1?
"Have judges score entries of another group as well, or add a judge.":`Ask ${V(t.map(({judge:n,entry:
r})=>`judge ${n} to score ${r}`),"en")}.`}var OO=({groups:e})=>e.
map(t=>`(${t.join(", ")})`).join(" "),AO={id:e=>`Kelompok juri ${OO(e)} tidak punya peserta bersama, jadi keketatannya tidak terbandingkan. ${f6(
e)}`,en:e=>`The groups of judges ${OO(e)} share no entry, so their severity cannot be compared. ${g6(
e)}`};m();var NO=5,PO=({rows:e},t)=>{let n=e.slice(0,NO).map(T);return e.length>NO?`${n.join(", ")} \u2026`:
V(
n,t)},IO={id:e=>`${[...e.rows.length>0?[`Baris ${PO(e,"id")} riwayat disisipkan, diubah, atau mengikuti baris yang dihapus.`]:
[],...e.cut?["Baris terbaru riwayat hilang."]:[]].join(" ")} Hapus baris sisipan, atau catat alasannya di panel; sampai itu hasil tidak dihitung.`,
en:e=>`${[...e.rows.length>
0?[`Row ${PO(e,"en")} of the history was put in, altered, or follows one taken out.`]:[],...e.cut?[
"The newest row of the history is gone."]:[]].join(" ")} Delete what was put in, or record why in the panel; until then no result is computed.`}
;m();m();m();m();var $O={name:{id:"Berita acara pleno",en:"Minutes of the plenary"},phase:"plenary",
missing:"winners"};m();var _O={name:{id:"Daftar hadir",en:"Attendance lists"},phase:"before",missing:
"guests"};m();var FO={name:{id:"Semua piagam dalam satu dokumen",en:
"All certificates in one document"},phase:"award",missing:"winners"};m();var MO={name:{id:
"Laporan akhir",en:"Final report"},phase:"award",missing:"winners"};m();var LO={name:{id:
"Lembar nilai",en:"Score sheets"},phase:"before",missing:"judges"};m();var jO={name:{id:"Pengumuman",
en:"Announcement"},phase:"plenary",missing:"winners"};m();var BO={name:{id:"Pernyataan juri",en:
"Judges\u2019 statements"},phase:"before",missing:"judges"};m();var zO={name:{id:"Piagam",en:
"Certificates"},phase:"award",byDefault:!0,missing:"winners"};m();var UO={name:{id:"Keputusan (SK)",
en:"Decree"},phase:"plenary",missing:"winners"};m();var WO={name:{id:"Surat pemenang",en:
"Award letters"},phase:"award",byDefault:!0,missing:"winners"};m();var KO={name:{id:
"Satu surat untuk semua pemenang",en:"One letter to all winners"},phase:"award",
missing:"winners"};m();var GO={name:{id:"Tanda terima",en:"Receipts"},phase:"award",missing:
"winners"};m();var HO={name:{id:"Tata cara penilaian",en:"Rules of scoring"},phase:"before",missing:
"judges"};m();var qO={name:{id:"Umpan balik peserta",en:"Feedback to entrants"},phase:"award",
missing:"losers"};m();var ZO={name:{id:"Undangan",en:"Invitations"},phase:"before",missing:"guests"}
;var Up={"tata-cara":HO,pernyataan:BO,undangan:ZO,"daftar-hadir":_O,"lembar-nilai":LO,"berita-acara":
$O,
sk:UO,pengumuman:jO,piagam:zO,gabungan:FO,surat:WO,"surat-daftar":KO,"tanda-terima":GO,"umpan-balik":
qO,
laporan:MO};var JO=(e,t)=>Up[e].name[t];var VO={id:{judges:
"belum ada juri, atau tab jurinya masih berisi kesalahan",guests:
"belum ada juri, peserta presentasi, atau pemenang yang dapat diundang",winners:
"tidak ada pemenang pada tahap terakhir",losers:"semua peserta yang dinilai menang"},en:{judges:
"there are no judges yet, or their tabs still hold errors",guests:
"there are no judges, presenters or winners to invite yet",winners:
"nobody has won at the last stage",losers:"every entry that was scored has won"}},bb=(e,t)=>t==="id"?
`Tidak ada dokumen \u201C${JO(e,"id")}\u201D yang dibuat: ${VO.id[Up[e].missing]}.`:`No document \u201C${JO(
e,"en")}\u201D was made: ${VO.en[Up[e].missing]}.`;var YO={id:e=>bb(e.kind,"id"),en:e=>bb(e.kind,
"en")};m();var XO={id:e=>{var t;return{unanswered:`Sanggahan${e.entry===""?"":` tentang ${e.entry}`} belum dijawab dan diputuskan. Isi \u201CJawaban\u201D dan \u201CPutusan\u201D.`,
"too-late":`Sanggahan${e.entry===
""?"":` tentang ${e.entry}`} masuk sesudah masa sanggah berakhir (${He((t=e.until)!=null?t:"","id")}).`,
"unknown-entry":`Sanggahan menyebut kode ${W(e.entry,"id")} yang tidak ada di tab Peserta. Perbaiki kodenya.`,
reopens:`Putusan atas sanggahan${e.entry===""?"":` tentang ${e.entry}`} mengubah nilai tahap ${e.stage}, yang masih tertutup. Buka kembali tahap itu dari langkah Peringkat; alasannya sudah tersedia di sana.`}
[e.reason]},en:e=>{var t;return{unanswered:`The objection${e.entry===""?"":` about ${e.entry}`} has no answer and ruling yet. Fill in \u201CAnswer\u201D and \u201CRuling\u201D.`,
"too-late":`The objection${e.entry===""?"":` about ${e.entry}`} came after the objection period had ended (${He(
(t=e.until)!=null?t:"","en")}).`,"unknown-entry":`The objection names the code ${W(e.entry,
"en")}, which is not in the entries tab. Correct the code.`,reopens:`The ruling on the objection${e.
entry===""?"":` about ${e.entry}`} changes scores of the stage ${e.stage}, which is still closed. Open that stage again in the step Rank; the reason is ready there.`}
[e.reason]}};m();var QO={id:e=>{var t;return{taken:`Putusan pleno memberi ${e.entry} peringkat ${e.rank}, padahal ${V(
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
e.reason]}};m();var eA={id:e=>`${[...e.entries.length>0?[`Keputusan pleno tentang ${V(e.entries,"id")} belum dikonfirmasi, jadi belum dihitung.`]:
[],...e.missing>0?[`${e.missing} keputusan yang sudah dikonfirmasi hilang atau diubah.`]:[]].join(
" ")} Cocokkan dengan berita acara, lalu tekan \u201CKonfirmasi keputusan pleno\u201D di panel.`,en:
e=>`${[...e.entries.length>0?[`The plenary decision about ${V(e.entries,"en")} is not confirmed, so it does not count.`]:
[],...e.missing>0?[`${e.missing===1?"1 confirmed decision is":`${e.missing} confirmed decisions are`} gone or altered.`]:
[]].join(" ")} Compare with the minutes, then press \u201CConfirm plenary decisions\u201D in the panel.`}
;m();m();m();var h6=[...wh,sa,ss];function Oi(e,t){let n=ur.find(a=>a.key===e);if(n!==void 0)return n.word[
t];let[
r,o]=e.split(".");if(r==="prizes")return`${ma[t]} ${o!=null?o:""}`.trim();let i=h6.find(a=>a.part===
r),s=i==null?void 0:i.columns.find(a=>a.key===o);return i===void 0||s===void 0?e:`${i.tab[t]}: ${s.header[
t]}`}
function xc(e,t,n){var i,s;let r=ur.find(a=>a.key===t);return(s=(i=(r!==void 0&&"choices"in r?r.choices:
[]).find(([a])=>a===e))==null?void 0:i[1][n])!=null?s:Oi(e,n)}function tA(e,t){var r,o;let[n]=e.split(
".");return(o=(r=wh.find(i=>i.part===n))==null?void 0:r.tab[t])!=null?o:e}var nu=(e,t)=>e===null||e===""?
t==="id"?"kosong":"blank":typeof e=="number"?se(e,t):typeof e=="string"&&/^[\d.]+(; [\d.]+)+$/.test(
e)&&t==="id"?W(e.replace(/\./g,","),t):W(e,t),y6={version:{id:"versi aturan",en:"rules version"}};
function b6({thing:e,names:t,field:n},r){var l,c;let o=(d,p)=>r==="id"?
d:p,i=d=>{let p=n===null?"":Oi(`${d}.${n}`,r);return n===null?"":`, ${p.includes(": ")?p.slice(p.indexOf(
": ")+2):p}`},[s="",a="",u=""]=t;switch(e){case"setting":return(c=(l=y6[n!=null?n:""])==null?void 0:
l[r])!=null?c:`\u201C${Oi(n!=null?n:"",r)}\u201D`;case"stage":return`${o("tahap","stage")} ${s}${i(
"stages")}`;case"criterion":return`${o("kriteria","criterion")} ${a}${s===""?"":` (${s})`}${i(
"criteria")}`;case"entry":return`${o("peserta","entry")} ${s}${i("entries")}`;case"judge":return`${o(
"juri",
"judge")} ${s}${i("judges")}`;case"institution":return`${o("instansi","institution")} ${s}${i(
"institutions")}`;case"score":return u===""?`${o(`tab juri ${a}`,`tab of judge ${a}`)} (${s})`:`${o(
`nilai juri ${a} untuk ${u}`,`score of judge ${a} for ${u}`)} (${s})${n===null?"":`, ${n}`}`;case"plenary":
return`${o("putusan pleno tentang","plenary decision about")} ${a} (${s})${i("plenary")}`;case"order":
return o("urutan peserta, kriteria, atau tahap","the order of entries, criteria or stages")}}var w6=(
e,t)=>{
var n,r;return(r=(n=oi.find(([o])=>o===e))==null?void 0:n[1][t])!=null?r:""};function v6(e){var t,n,
r;if(!/^[[{]/.test(e))return e;try{let o=E.parse(e);return k.isArray(o)?o.join(", "):(r=(n=o.name)!=
null?n:(t=o.outcomes)==null?void 0:t.map(({places:i,name:s})=>`${i}: ${s}`).join("; "))!=null?r:e}
catch{
return e}}function Wp(e,t){let n=(l,c)=>t==="id"?l:c,{thing:r,field:o,old:i,now:s}=e,a=b6(e,t);if(r===
"order")return`${a} ${n("berubah","has changed")}`;if(o===null){let l=r==="score"&&e.names.length===
2?i!=null?i:s:null;if(l!==null){let c=n(`dengan nilai ${l} peserta`,`with scores of ${l} entries`);
return`${a}: ${s===null?n("tidak ada lagi","no longer there"):n("ditambahkan","put in")} (${c})`}
return s===null?
`${a}: ${n("dihapus","taken out")}${i===""?"":` (${nu(i,t)})`}`:`${a}: ${n("ditambahkan","put in")}${s===
""?"":` (${nu(s,t)})`}`}let u=l=>nu(typeof l!="string"?l:r==="setting"?xc(l,o,t):r==="entry"&&o==="status"?
w6(l,t):v6(l),t);return n(`${a}: semula ${u(i)}, kini ${u(s)}`,`${a}: was ${u(i)}, now ${u(s)}`)}
var k6=5;function ru(e,t){if(e.length===0)return"";let n=e.slice(0,k6).map(o=>{let i=[o.tab,o.cell].
filter(s=>s!==void 0).join("!");return`${i===""?"":`${i} `}${Wp(o,t)}`}),r=e.length-n.length;return r>
0&&n.push(t==="id"?`dan ${r} perubahan lagi`:`and ${r} more`),`: ${n.join("; ")}`}var nA={id:e=>e.decided!==void 0?
`Hasil yang ditetapkan ${He(e.computed,"id")} (kode ${e.decided.code}) tidak lagi sama dengan isi lembar${ru(
e.decided.changes,"id")}. Kembalikan isinya, atau buka kembali tahap ini dengan alasan lalu tetapkan lagi.`:
`Nilai atau aturan berubah sejak peringkat dihitung (${He(e.computed,"id")}). Hitung lagi sebelum membuat dokumen.`,
en:e=>e.decided!==void 0?`The result decided on ${He(e.computed,"en")} (code ${e.decided.code}) is no longer what the workbook says${ru(
e.decided.changes,"en")}. Put it back, or open this stage again with a reason and decide again.`:`Scores or rules changed since the ranking was computed (${He(
e.computed,"en")}). Compute again before making documents.`};m();var rA={id:e=>`Aturan tahap ini berubah sesudah nilai pertama masuk${ru(
e.changes,"id")}. Kembalikan aturannya, atau catat alasan perubahannya.`,en:e=>`The rules of this stage changed after its first score had come in${ru(
e.changes,"en")}. Put the rules back, or record the reason for the change.`};m();var oA={id:e=>{let t=`Peringkat ${e.rank}${e.category===void 0?
"":` (kategori ${e.category})`} ditempati bersama oleh ${V(e.entries,"id")}`;return e.prize?`${t}, sedangkan uang pembinaannya berbeda. Putuskan dalam rapat pleno (\u201CPeringkat Putusan\u201D di tab Pleno), atau samakan \u201CUang Pembinaan\u201D.`:
`${t}, sedangkan tempat hanya ${e.places}. Putuskan dalam rapat pleno: isi \u201CPeringkat Putusan\u201D masing-masing di tab Pleno.`}
,en:e=>{let t=`${V(e.entries,"en")} share rank ${e.rank}${e.category===void 0?
"":` (category ${e.category})`}`;return e.prize?`${t}, but the prizes of those places differ. Decide in the plenary (\u201CDecided Rank\u201D in the tab Plenary), or make \u201CPrize\u201D equal.`:
`${t}, but there ${e.places===1?"is only 1 place":`are only ${e.places} places`}. Decide in the plenary: fill in the \u201CDecided Rank\u201D of each in the tab Plenary.`}
};m();var iA={id:e=>`${e.entry} ada lebih dari sekali di tab ${ne(e.judge,"id")} (baris ${V(e.rows.map(
T),
"id")}). Sisakan satu baris.`,en:e=>`${e.entry} is in the tab of ${ne(e.judge,"en")} more than once (rows ${V(
e.rows.map(T),"en")}). Keep one row.`};m();var sA={id:e=>`Di tab ${ne(e.judge,"id")} belum ada baris untuk ${e.entries.length===1?
"":`${e.entries.
length} peserta: `}${V(e.entries,"id",6)}. Tambahkan barisnya.`,en:e=>`The tab of ${ne(e.judge,"en")} has no row for ${e.entries.length===1?
"":`${e.entries.length} entries: `}${V(e.entries,"en",6)}. Add ${e.entries.length===1?"it":"them"}.`}
;m();var aA={id:e=>`Kode ${e.entry} di tab ${ne(e.judge,"id")} bernama ${W(e.written,"id")}, di tab Peserta ${W(
e.name,"id")}${e.more===void 0?"":`; begitu pula ${e.more} baris di bawahnya`}. Perbaiki kode atau namanya; yang dihitung menurut kode.`,
en:e=>`Code ${e.entry} is ${W(e.written,"en")} in the tab of ${ne(e.judge,"en")}, but ${W(e.name,
"en")} in the entries tab${e.more===void 0?"":`, and so with ${e.more} rows below`}. Correct code or name; the code counts.`}
;m();var uA={id:e=>`Kode ${Pn(W(e.entry,"id"),e.more,"id")} di tab ${ne(e.judge,"id")} tidak ada di tab Peserta. Perbaiki kodenya, atau hapus barisnya.`,
en:e=>`The code ${Pn(W(e.entry,"en"),e.more,"en")} in the tab of ${ne(e.judge,"en")} ${e.more===void 0?
"is":"are"} not in the entries tab. Correct the code, or delete the row.`};m();var lA={id:e=>`Baris${e.name===""?
"":` ${W(e.name,"id")}`}${e.more===void 0?"":` dan ${e.more} baris di bawahnya`} tidak punya kode peserta. Isi kodenya seperti di tab Peserta.`,
en:e=>`The row${e.name===
""?"":` ${W(e.name,"en")}`}${e.more===void 0?" has":` and ${e.more} rows below it have`} no entry code. Type the code as in the entries tab.`}
;m();var cA={id:e=>`Rumus salah (${Pn(e.value,e.more,"id")}): ${ne(e.judge,"id")}, ${$t(e.where,"id")}. Ketik nilainya.`,
en:e=>`Formula fails (${Pn(e.value,e.more,"en")}): ${ne(e.judge,"en")}, ${$t(e.where,
"en")}. Type the score.`};m();var dA={id:e=>`Nilai ${ne(e.judge,"id")} untuk ${$t(e.where,"id")} dihitung dengan rumus sehingga dapat berubah sendiri. Ketik angkanya, atau tempel sebagai nilai saja.`,
en:e=>`${ne(e.judge,"en")}\u2019s score of ${$t(e.where,"en")} is calculated by a formula and may change by itself. Type it, or paste it as a value only.`}
;m();var mA={id:e=>`Nilai ${ne(e.judge,"id")} untuk ${$t(e.where,"id")} terbaca sebagai tanggal ${Pn(
He(e.
date,"id"),e.more,"id")}. Ubah format sel menjadi Angka, lalu ketik ulang nilainya${e.likely===null?
"":` (mungkin ${se(e.likely,"id")})`}.`,en:e=>`${ne(e.judge,"en")}\u2019s score of ${$t(e.where,"en")} was read as the date ${Pn(
He(e.date,"en"),e.more,"en")}. Format the cell as a number and retype the score${e.likely===null?"":
` (probably ${se(e.likely,"en")})`}.`};m();var pA={id:e=>`${ne(e.judge,"id")} belum menilai ${$t(e.where,
"id")}. Isi nilainya, atau BK bila ada benturan kepentingan.`,en:e=>`${ne(e.judge,"en")} has not scored ${$t(
e.where,"en")}. Enter the score, or BK for a conflict of interest.`};m();var fA={id:e=>`${Pn(W(e.value,
"id"),e.more,"id")} bukan nilai (${ne(e.judge,"id")}, ${$t(e.where,"id")}). Ketik ${se(e.min,"id")}\u2013${se(
e.max,"id")}, atau BK bila ada benturan kepentingan.`,en:e=>`${Pn(
W(e.value,"en"),e.more,"en")} ${e.more===void 0?"is not a score":"are not scores"} (${ne(e.judge,
"en")}, ${$t(e.where,"en")}). Enter ${se(e.min,"en")}\u2013${se(e.max,"en")}, or BK for a conflict of interest.`}
;m();var gA={id:e=>`Nilai ${Pn(se(e.value,"id"),e.more,"id")} di luar ${se(e.min,"id")}\u2013${se(e.max,
"id")} (${ne(e.judge,"id")}, ${$t(e.where,"id")}). Perbaiki nilainya, atau rentang di tab Kriteria.`,
en:e=>`Score ${Pn(se(e.value,"en"),e.more,"en")} ${e.more===void 0?"is":"are"} outside ${se(e.min,
"en")}\u2013${se(e.max,"en")} (${ne(e.judge,"en")}, ${$t(e.where,"en")}). Correct the score, or the range in the criteria tab.`}
;m();var hA={id:e=>`Nilai ${se(e.value,"id")} dari ${ne(e.judge,"id")} untuk ${e.entry} pada ${e.criterion} jauh dari nilai juri lain (sekitar ${se(
e.others,"id")}). Salah ketik? Nilainya tetap dihitung.`,en:e=>`${ne(
e.judge,"en")}\u2019s ${se(e.value,"en")} for ${e.entry} on ${e.criterion} is far from other judges (about ${se(
e.others,"en")}). A typo? It counts as written.`,confidential:!0};m();var yA={id:e=>`Nilai di tab ${ne(
e.judge,"id")} tampaknya terurut tanpa kode (${e.rows} baris). Urungkan, misalnya lewat Riwayat versi, atau terima urutan ini di panel.`,
en:e=>`Scores in the tab of ${ne(
e.judge,"en")} seem sorted without codes (${e.rows} rows). Undo it, for instance in the version history, or accept this order in the panel.`}
;m();var bA={id:e=>`${ne(e.judge,"id")} tampaknya memakai skala lain untuk ${V(e.criteria,"id")}: tertinggi ${se(
e.highest,"id")}, juri lain biasanya ${se(e.usual,"id")}. Tanyakan; nilainya tetap dihitung.`,
en:e=>`${ne(e.judge,"en")} seems to use another scale for ${V(e.criteria,"en")}: at most ${se(e.highest,
"en")}, other judges usually ${se(e.usual,"en")}. Ask; the scores count as written.`,confidential:!0}
;m();var wA={id:e=>`Nilai ${W(e.value,"id")} tersimpan sebagai teks (${ne(e.judge,"id")}, ${$t(e.where,
"id")}). Ketik ulang ${se(e.number,"id")} pada sel berformat Angka.`,en:e=>`The score ${W(e.value,
"en")} is stored as text (${ne(e.judge,"en")}, ${$t(e.where,"en")}). Retype ${se(e.number,"en")} in a cell formatted as a number.`}
;m();var vA={sum:{id:"jumlah nilai",en:"the sum"},mean:{id:"rata-rata nilai",en:"the mean"},
"weighted-sum":{
id:"jumlah nilai berbobot",en:"the weighted sum"},"weighted-mean":{id:"rata-rata nilai berbobot",en:
"the weighted mean"},score:{id:"nilai akhir (skala 100)",en:"the final score (of 100)"}},kA={id:e=>`Total ${ne(
e.judge,"id")} untuk ${e.entry} tertulis ${se(e.value,"id")}, padahal ${vA[e.basis].id} ${se(
e.expected,"id")}${e.more===void 0?"":`; begitu pula ${e.more} baris di bawahnya`}. Periksa nilai dan totalnya; yang dihitung nilai per kriteria.`,
en:e=>`${ne(e.judge,"en")}\u2019s total for ${e.entry} says ${se(e.value,"en")}, but ${vA[e.basis].en} is ${se(
e.expected,"en")}${e.more===void 0?"":`, and so with ${e.more} rows below`}. Check scores and total; the scores per criterion count.`}
;m();function x6({entries:e,whole:t},n){let r=V(e,n),o=e.length;if(n==="id"){let s=` Dengan kurang dari tiga juri tidak ada yang dibuang dan dipakai rata-rata biasa: ${V(
t,"id")}.`;return`${o} peserta dinilai oleh kurang dari lima juri (${r}), sehingga setelah nilai tertinggi dan terendah dibuang hanya sedikit yang tersisa.${t.length===0?
"":s} Tambah juri, atau pilih metode \u201Crata-rata\u201D.`}let i=` With fewer than three judges nothing is dropped and the plain mean counts: ${V(
t,"en")}.`;return`${o===
1?"1 entry was":`${o} entries were`} scored by fewer than five judges (${r}): once the highest and the lowest score are dropped, little is left.${t.length===0?
"":i} Add judges, or choose the method \u201Cmean\u201D.`}var TA=6;function T6({entries:e}){let t=e.map(
({entry:n,places:r})=>`${n} (${r===0?"peringkat tetap":`bergeser ${r} peringkat`})`);return`Peserta tidak dinilai oleh juri yang sama, dan keketatan juri berbeda. Dengan koreksi keketatan, nilai ${e.length} peserta jelas berubah: ${V(
t,"id",TA)}. Pertimbangkan \u201CMetode\u201D = terkoreksi.`}function S6({entries:e}){let t=e.map(({
entry:n,places:r})=>`${n} (${r===0?"same rank":`moves ${r} ${r===1?"rank":"ranks"}`})`);return`Entries were not scored by the same judges, and judges differ in severity. Corrected for it, the scores of ${e.length===1?
"1 entry":
`${e.length} entries`} clearly change: ${V(t,"en",TA)}. Consider \u201CMethod\u201D = adjusted.`}
function xA(e,t){
let n=(r,o)=>t==="id"?r:o;switch(e.reason){case"stage-weights-unused":return n(
"Bobot tahap terisi, tetapi \u201CGabung Nilai Tahap\u201D = tidak: bobot itu tidak dipakai.",
"Stage weights are set, but \u201CCarry Over\u201D is no: they are not used.");case"standard-scores":
return n(
"Skor baku dapat menghapus beda mutu bila juri menilai peserta yang berlainan. Pakai metode \u201Crata-rata\u201D.",
"Standard scores may hide differences where judges saw different entries. Use the method \u201Cmean\u201D.");
case"standard-scores-carried":return n(
"Skor baku tiap tahap dihitung terhadap peserta tahap itu saja, jadi angka yang sama di dua tahap tidak sama artinya dan gabungannya meragukan. Pakai \u201CGabung Nilai Tahap\u201D = tidak, atau metode \u201Crata-rata\u201D.",
"Standard scores of a stage are measured against the entries of that stage alone, so equal numbers of two stages do not mean the same and their mean is doubtful. Set \u201CCarry Over\u201D to no, or the method to \u201Cmean\u201D.");
case"few-to-trim":return x6(e,t);case"uneven-judges":return t==="id"?T6(e):S6(e);case"passing-score-unit":
{let r=se(
e.value,t);return e.unit==="mean-rank"?n(`\u201CNilai Minimal Lolos\u201D = ${r} di sini berarti rata-rata peringkat, bukan nilai 0\u2013100. Kosongkan, atau isi rata-rata peringkat.`,
`Here \u201CPassing Score\u201D = ${r} is a mean rank, not a score of 0\u2013100. Clear it, or give a mean rank.`):
n(`\u201CNilai Minimal Lolos\u201D = ${r} di sini berarti skor baku (50 = rata-rata), bukan nilai 0\u2013100. Kosongkan, atau isi skor baku.`,
`Here \u201CPassing Score\u201D = ${r} is a standard score (50 = average), not a score of 0\u2013100. Clear it, or give a standard score.`)}
}}var SA={id:e=>xA(e,"id"),en:e=>xA(
e,"en")};m();var EA={id:e=>`Maksimum dianggap ${se(e.max,"id")}${e.max<100?
" karena tidak ada nilai di atasnya":""}; bila bukan, isi tab Kriteria.`,en:e=>`The maximum is taken to be ${se(
e.max,"en")}${e.max<100?" because no score is above it":""}; if it is not, fill in the criteria tab.`}
;m();var E6={"not-allowed":{id:e=>`bukan pilihan yang dikenal; isi dengan ${_h(e,"id")}`,en:e=>`is not a known choice; use ${_h(
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
};function C6(e,t){let n=W(tA(e,t),t);return t===
"id"?`Tab ${n} masih kosong; isi satu baris untuk masing-masing.`:`The tab ${n} is still empty; fill in one row for each.`}
function CA({setting:e,value:t,reason:n,allowed:r},o){if(n==="no-rows")return C6(
e,o);let i=typeof t=="string"?xc(t,e,o):t,s=r.map(a=>xc(a,e,o));return`${W(Oi(e,o),o)}${i===""?"":` = ${W(
i,o)}`} ${E6[n][o](s)}.`}var RA={id:e=>CA(e,"id"),en:e=>CA(e,"en")};m();var DA={"not-a-number":{id:
"bukan angka",en:"not a number"},negative:{id:"negatif",en:"negative"},"all-zero":{id:"semuanya nol",
en:"all zero"},"partly-blank":{id:"kosong, padahal yang lain berisi",en:
"blank while others are filled in"}},OA={id:e=>`Bobot ${e.of==="criteria"?"kriteria":"tahap"} ${e.value===
void 0?"":`${W(e.value,"id")} `}${DA[e.reason].id}. Isi semua bobot dengan angka yang lebih dari atau sama dengan 0, tidak semuanya 0.`,
en:e=>`The weight ${e.value===void 0?"":`${W(e.value,"en")} `}of ${e.of==="criteria"?"a criterion":
"a stage"} is ${DA[e.reason].en}. Fill every weight with a number of 0 or more, not all of them 0.`}
;m();var AA={id:e=>`Kriteria ${W(e.criterion,"id")} ada di lebih dari satu kolom (${V(e.columns,"id")}) pada tab ${ne(
e.judge,"id")}. Sisakan satu kolom.`,en:e=>`The criterion ${W(e.criterion,"en")} is in more than one column (${V(
e.columns,"en")}) of the tab of ${ne(e.judge,"en")}. Keep one.`};m();var NA={id:e=>`Tab ${ne(e.judge,
"id")} tidak punya kolom untuk kriteria ${W(e.criterion,"id")}. Tambahkan kolomnya, atau samakan judulnya dengan tab Kriteria.`,
en:e=>`The tab of ${ne(e.judge,"en")} has no column for the criterion ${W(e.criterion,"en")}. Add the column, or give it the same header as in the criteria tab.`}
;m();var PA={id:e=>`Tahap ${W(e.stage,"id")} belum dimulai: belum ada nilai di tab jurinya. Perhitungan berhenti sebelum tahap ini.`,
en:e=>`Stage ${W(e.stage,"en")} has not begun: its judge tabs hold no score. Ranking ends before it.`}
;m();var IA={id:e=>{var t;return e.reason==="copy"?`Menurut namanya, tab ini salinan tab juri ${(t=e.judge)!=
null?t:""} (${W(e.first,"id")}), sehingga tidak dibaca. Hapus tab ini, atau beri nama lain bila ingin disimpan.`:
`Dua tab untuk ${e.judge===null?e.reason==="decides"?"keputusan yang sama":"pengaturan yang sama":`juri ${e.judge}`}: tab ini dan ${W(
e.first,"id")}. Hapus atau ganti nama salah satunya.`},
en:e=>{var t;return e.reason==="copy"?`By its name this tab is a copy of the tab of judge ${(t=e.judge)!=
null?t:""} (${W(e.first,"en")}), so it is not read. Delete it, or give it another name to keep it.`:
`Two tabs for ${e.judge===null?e.reason==="decides"?"the same decisions":"the same settings":`judge ${e.
judge}`}: this one and ${W(e.first,"en")}. Delete or rename one of them.`}};m();var $A={id:e=>`Tab ${ne(
e.judge,"id")} belum berisi satu nilai pun. Minta juri itu mengisinya.`,en:e=>`The tab of ${ne(e.judge,
"en")} has no score yet. Ask the judge to fill it in.`};m();m();var _A=(e,t)=>V(e.map(n=>se(n,t)),t),
Rs=(e,t)=>V(e.map(n=>W(n,t)),t,8),ou=(e,t)=>e===null?"":` ${t} ${e}`,
R6={JUDGE_TABS:({tabs:e})=>`${e.length} tab juri: ${Rs(e,"id")}.`,SCORE_TAB:({tab:e,layout:t,judges:
n})=>`Nilai ${n.length} juri ada di satu tab ${W(e,"id")}, ${{groups:
"setiap juri dengan kolom kriterianya sendiri",totals:"satu nilai per juri",rows:
"satu baris per juri dan peserta",list:"satu baris per nilai"}[t]}: ${Rs(n,"id")}.`,STAGES:({stages:
e,advance:t})=>`${e.length} tahap, menurut nama tab juri: ${V(e.map((n,r)=>t[r]==null?n:`${n} (lolos ${t[
r]})`),"id")}. Urutan dan jumlah lolos diperbaiki di tab ${Z.stages.id}.`,CRITERIA:({stage:e,names:t}
)=>`${t.length} kriteria${ou(e,"tahap")}: ${Rs(t,"id")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${W(
e,"id")} bukan kriteria: ${{number:"nomor",sum:"jumlah nilai",mean:"rata-rata nilai",weighted:
"jumlah nilai berbobot",weight:"bobot",extreme:"nilai tertinggi atau terendah",rank:"peringkat",
large:"angkanya terlalu besar untuk nilai",text:"berisi teks",
"left-out":"tidak dihitung, seperti dijawab panitia"}[t]}.`,TITLES:({competition:e,year:t,city:n,
government:r})=>`Dari judul di atas tabel: ${V([e,t&&`tahun ${t}`,n,r].filter(o=>o!==""),"id")}.`,
PASSED_ROW:({tab:e,
row:t,label:n,reason:r})=>`Baris ${t} tab ${W(e,"id")}${n===""?"":` (${W(n,"id")})`} bukan peserta: ${{
numbers:"nomor kolom",example:"contoh pengisian",statistic:"jumlah atau statistik",weight:
"bobot kriteria",maximum:"nilai maksimum",section:"judul kelompok, dipakai sebagai kategori",header:
"judul kolom yang diulang",note:"catatan","left-out":"tidak dihitung, seperti dijawab panitia"}[r]}.`,
WEIGHTS:({
from:e,stage:t,tab:n=""})=>`Bobot${ou(t,"tahap")}: ${{headers:"dari judul kolom",row:
"dari baris bobot",products:"dari kolom nilai \xD7 bobot",maxima:
"sebesar nilai maksimum tiap kriteria, sehingga yang dihitung jumlah poin",tab:`dari tab ${W(n,"id")}`,
equal:"sama untuk semua kriteria, karena tidak tertulis"}[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Nilai maksimum${ou(
n,"tahap")}: ${_A(e,"id")}, ${t===
"written"?"seperti tertulis":"diperkirakan dari nilai yang ada"}.`,ENTRIES:({count:e,by:t})=>`${e} peserta, dikenali dari ${t==="code"?
"kodenya":"namanya (huruf besar, spasi, dan tanda baca tidak dibedakan) dan diberi kode"}.`,
ENTRY_LIST:({tab:e,unscored:t})=>`Nama dan instansi peserta dilengkapi dari tab ${W(e,"id")}${t===0?
"":`; ${t} baris di sana tidak ada di tab juri mana pun dan tidak diikutkan`}.`,TAB_LEFT:({tab:e,
reason:t})=>`Tab ${W(e,"id")} dibiarkan: ${{recap:"namanya rekap, hasil, salinan, atau contoh",
hidden:"disembunyikan",empty:"kosong","not-entries":"tidak punya kolom peserta","not-scores":
"tidak punya kolom nilai",summary:"angkanya ringkasan dari tab lain","other-columns":
"kolomnya lain dari tab juri","other-matter":"bukan tentang penilaian"}[t]}.`},D6={JUDGE_TABS:({tabs:
e})=>`${e.
length===1?"1 judge tab":`${e.length} judge tabs`}: ${Rs(e,"en")}.`,SCORE_TAB:({tab:e,layout:t,
judges:n})=>`The scores of ${n.length} judges stand in one tab, ${W(e,"en")}, ${{groups:
"each judge with criteria columns of their own",totals:"one score per judge",rows:
"one row per judge and entry",list:"one row per score"}[t]}: ${Rs(n,"en")}.`,STAGES:({stages:e,
advance:t})=>`${e.length} stages, by the names of the judge tabs: ${V(e.map((n,r)=>t[r]==null?n:`${n} (${t[
r]} advance)`),"en")}. Correct their order and who advances in the tab ${Z.stages.en}.`,CRITERIA:({
stage:e,names:t})=>`${t.length===1?"1 criterion":`${t.length} criteria`}${ou(e,"of stage")}: ${Rs(t,
"en")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${W(
e,"en")} is no criterion: ${{number:"a number",sum:"the sum of the scores",mean:
"the mean of the scores",weighted:"a weighted sum of the scores",weight:"a weight",extreme:
"the highest or lowest score",
rank:"a rank",large:"its numbers are too large for scores",text:"it holds text","left-out":
"left out, as the committee answered"}[t]}.`,TITLES:({competition:e,year:t,city:n,government:r})=>`From the titles over the tables: ${V(
[e,t&&`year ${t}`,n,r].filter(o=>o!==""),"en")}.`,PASSED_ROW:({tab:e,row:t,
label:n,reason:r})=>`Row ${t} of the tab ${W(e,"en")}${n===""?"":` (${W(n,"en")})`} is no entry: ${{
numbers:"column numbers",example:"an example",statistic:"a sum or statistic",weight:
"the weights of the criteria",maximum:"the highest possible scores",section:
"the title of a group, taken as category",
header:"the header again",note:"a note","left-out":"left out, as the committee answered"}[r]}.`,
WEIGHTS:({
from:e,stage:t,tab:n=""})=>`Weights${ou(t,"of stage")}: ${{headers:"from the headers",row:
"from the row of weights",products:"from the columns of score \xD7 weight",maxima:
"each criterion by its maximum, so that points are added up",tab:`from the tab ${W(n,"en")}`,equal:
"equal, because none are written"}[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Maximum score${ou(n,
"of stage")}: ${_A(e,"en")}, ${t===
"written"?"as written":"guessed from the scores there are"}.`,ENTRIES:({count:e,by:t})=>`${e===1?
"1 entry":`${e} entries`}, known by ${t==="code"?"code":
"name (case, spaces and punctuation aside) and given codes"}.`,ENTRY_LIST:({tab:e,unscored:t})=>`Names and institutions of entries are completed from the tab ${W(
e,"en")}${t===0?"":`; ${t} of its rows stand on no judge tab and are left out`}.`,TAB_LEFT:({
tab:e,reason:t})=>`The tab ${W(e,"en")} is left alone: ${{recap:
"by its name a recapitulation, result, copy or example",hidden:"it is hidden",empty:"it is empty",
"not-entries":"it has no column of entries","not-scores":"it has no column of scores",summary:
"its numbers sum up other tabs","other-columns":"its columns differ from those of the judge tabs",
"other-matter":"it is not about judging"}[t]}.`},
O6={id:R6,en:D6};function A6({kind:e,params:t},n){return O6[n][e](t)}var FA=(e,t)=>A6(e,t),N6={
nothing:()=>"",
"not-entries":e=>`Di tab ${e} tidak ditemukan kolom peserta: beri judul Kode atau Nama Inovasi pada kolomnya.`,
"not-scores":e=>`Di tab ${e} ada kolom peserta, tetapi tidak cukup jelas kolom mana yang berisi nilai.`,
"no-sign":e=>`Tab ${e} berisi angka, tetapi tidak ada tanda bahwa itu penilaian. Bila memang penilaian, beri nama tabnya \u201CJuri 1\u201D, \u201CJuri 2\u201D, atau judul kolom pesertanya Nama Inovasi.`,
turned:e=>`Di tab ${e} kriteria tampaknya menurun dan peserta mendatar. Putar tabelnya: salin, lalu Tempel khusus \u2192 Ditransposisi, sehingga setiap peserta satu baris.`,
unlike:e=>`Kolom nilai di tab ${e} berlainan, jadi tidak jelas mana tab juri: samakan judul kolomnya.`,
"several-shared":e=>`Tab ${e} masing-masing memuat nilai beberapa juri. Buat tab ${Z.stages.id} dengan kolom Tahap dan Tab Nilai yang menyebut tab mana untuk tahap mana.`,
"unclear-judges":e=>`Di tab ${e} tidak jelas kolom atau baris mana milik juri siapa: beri judul misalnya \u201CJuri 1\u201D di atas kolom-kolomnya, atau satu kolom Juri.`,
"stage-tab":e=>`Nilai semua juri ada di tab ${e}: tulis nama tab itu di kolom Tab Nilai pada tab ${Z.stages.id}.`,
stages:e=>`Tahap tidak dapat disimpulkan dari ${e}. Beri nama setiap tab juri \u201CTahap - Juri\u201D, misalnya \u201CProposal - J1\u201D, paling sedikit dua juri setiap tahap.`,
unbound:e=>`Nama tab ${e} tidak cukup membedakan para juri: beri setiap tab nama jurinya sendiri.`},
P6={nothing:()=>"","not-entries":e=>`No column of entries was found on ${e}: give it the header Code or Innovation.`,
"not-scores":e=>`${e} has a column of entries, but it is not clear enough which columns hold scores.`,
"no-sign":e=>`${e} holds numbers, but nothing says that they are judging. If they are, name the tabs \u201CJudge 1\u201D, \u201CJudge 2\u201D, or give the column of entries the header Innovation.`,
turned:e=>`On ${e} criteria seem to run down and entries across. Turn the table: copy it, then Paste special \u2192 Transposed, so that each entry has a row.`,
unlike:e=>`The columns of scores on ${e} differ, so it is not clear which are judge tabs: give them the same headers.`,
"several-shared":e=>`${e} each hold scores of several judges. Make a tab ${Z.stages.en} with the columns Stage and Score Tab that says which tab belongs to which stage.`,
"unclear-judges":e=>`On ${e} it is not clear which columns or rows are whose: write for instance \u201CJudge 1\u201D over the columns, or give the rows a column Judge.`,
"stage-tab":e=>`The scores of all judges stand in ${e}: write its name in the column Score Tab of the tab ${Z.stages.en}.`,
stages:e=>`The stages cannot be told from ${e}. Name every judge tab \u201CStage - Judge\u201D, for instance \u201CProposal - J1\u201D, with two judges or more in each stage.`,
unbound:e=>`The names of ${e} do not tell the judges apart: give every tab its judge's own name.`};
function wb(e,t){
if(e===void 0)return"";let n=(t==="id"?N6:P6)[e.reason](Rs(e.tabs,t));return n===""?"":` ${n}`}var MA={
id:e=>e.judge===null?`Tab ${W(e.tab,"id")} belum ada. Buat seperti pada contoh; atau beri semua tab juri kolom Kode atau Nama Inovasi dan satu kolom angka per kriteria, dengan judul yang sama.${wb(
e.why,"id")}`:e.within?`Tab ${W(e.tab,"id")} tidak memuat nilai ${ne(e.judge,"id")}. Tambahkan kolom atau baris juri itu, atau samakan namanya dengan tab Juri.`:
`Tab ${W(e.tab,"id")} untuk ${ne(e.judge,
"id")} tidak ada. Buat tabnya, atau samakan namanya.`,en:e=>e.judge===null?`No tab ${W(e.tab,"en")} yet. Add it as in the example; or give all judge tabs a column Code or Innovation and one column of numbers per criterion, with the same headers.${wb(
e.why,"en")}`:e.within?`The tab ${W(e.tab,"en")} holds no scores of ${ne(e.judge,"en")}. Add the judge's columns or rows, or write the name as in the judges tab.`:
`There is no tab ${W(e.tab,"en")} for ${ne(e.judge,"en")}. Make it, or correct its name.`};m();var LA={
id:()=>"Tab ini menentukan hasil dan pernah dikunci, tetapi sekarang dapat diubah orang lain. Periksa isinya, lalu ulangi: perintah panitia menguncinya kembali.",
en:()=>"This tab decides the result and was locked, but now others can edit it. Check what it says, then try again: a command of the committee locks it."}
;m();var jA={id:e=>`Tab ${ne(e.judge,"id")} belum diproteksi, padahal tab lain sudah: setiap editor dapat mengubah nilainya. Proteksi tab ini untuk juri itu saja (Data > Proteksi sheet dan rentang).`,
en:e=>`The tab of ${ne(e.judge,"en")} is not protected although other tabs are: every editor can change its scores. Protect it for that judge alone (Data > Protect sheets and ranges).`}
;m();m();var BA=(e,t,n)=>V(e.map((r,o)=>{var i;return`${r} ${se((i=t[o])!=null?i:0,n)}`}),n,8),I6={
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
hidden:"disembunyikan, tetapi berisi nilai seperti kriteria lain","not-listed":`berisi angka, tetapi tidak ada di tab ${Z.criteria.id}`}
,$6={unnamed:"has no header, but holds numbers","some-tabs":
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
"is hidden, but holds scores like the criteria","not-listed":`holds numbers, but is not in the tab ${Z.criteria.en}`}
,zA=e=>[1,10,100].includes(e),UA=(e,t)=>V(e.map(n=>W(
n,t)),t,4),WA={id:{old:"bernama seperti salinan atau tab lama",time:"menyebut tahun atau masa lain",
unlike:"tidak bernama seperti tab juri lain"},en:{old:"is named like a copy or an old one",time:
"names another year or time",unlike:"is not named like the other judge tabs"}},KA={id:{statistic:
"sama dengan nilai tertinggi, terendah, jumlah, atau rata-rata baris di atasnya",unnumbered:
"tidak bernomor, sedangkan baris lain bernomor",label:
"bernama seperti baris jumlah, bobot, atau contoh, tetapi angkanya tidak menunjukkan itu"},en:{
statistic:"equals the highest, lowest, sum or mean of the rows above",unnumbered:
"has no number, while other rows have one",label:
"is named like a row of sums, weights or an example, but its numbers do not show it"}},_6={COLUMN:({
header:e,column:t,doubt:n})=>`Kolom ${t}${e===
""?"":` ${W(e,"id")}`} ${I6[n]}. ${n==="not-listed"?`Bila kriteria, tambahkan ke tab ${Z.criteria.id}; bila bukan, jawab tidak dihitung.`:
"Apakah ini kriteria?"}`,ROW:({label:e,row:t,doubt:n})=>`Baris ${t} ${W(e,"id")} ${KA.id[n]}. Apakah ini peserta?`,
WEIGHTS:({criteria:e,weights:t,sum:n,from:r,tab:o=""})=>{
let i=BA(e,t,"id");return{headers:`Bobot pada judul kolom (${i}) ${zA(n)?"tidak terbaca pasti":`berjumlah ${se(
n,"id")}, bukan 100`}. Bobot mana yang dipakai?`,totals:`Kolom jumlah pada tab juri memakai bobot ${i}. Apakah bobot itu yang dipakai?`,
elsewhere:`Tab ${W(o,"id")} menyebut bobot ${i}; di tab juri tidak tertulis begitu. Bobot mana yang dipakai?`,
recap:`Nilai pada tab ${W(o,"id")} dihitung dengan bobot ${i}; di tab juri tidak tertulis begitu. Apakah bobot itu yang dipakai?`}
[r]},NAMES:({
code:e,one:t,other:n,count:r})=>`Kode ${W(e,"id")} di sini ${W(n,"id")}, di tab lain ${W(t,"id")}${r>
1?` (${r} baris seperti ini)`:""}. Perbaiki kode atau namanya. Bila peserta yang sama, jawab sama.`,
HIDDEN:({tab:e})=>`Tab ${W(e,"id")} disembunyikan, tetapi berisi nilai seperti tab juri lain. Apakah ikut dihitung?`,
SUMMARY:({tab:e})=>`Nilai di tab ${W(e,"id")} sama dengan rata-rata atau jumlah tab lain. Apakah tab ini tetap nilai seorang juri?`,
ODD_TAB:({tab:e,reason:t})=>`Tab ${W(e,"id")} berisi nilai seperti tab juri, tetapi ${WA.id[t]}. Apakah ikut dihitung?`,
STAGE_TABS:({tabs:e})=>`Tab ${UA(
e,"id")} bernama seperti tahap atau hari, bukan juri. Bila itu tahap, beri setiap tab nama tahap dan jurinya, misalnya ${W(
`${e[0]} - J1`,"id")}; bila itu juri, jawab nilai juri.`,SIDE_BY_SIDE:({columns:e})=>`Kolom ${V(e,
"id")} sama-sama memuat nama peserta. Pisahkan kedua tabel ke tab masing-masing.`,OTHER_TABLE:({
row:e})=>`Baris ${e} memuat judul kolom sekali lagi, dengan urutan lain. Samakan urutan kolom kedua tabel, atau pindahkan tabel kedua ke tab lain.`,
OWN_CRITERIA:({headers:e})=>`Judul ${V(e.map(t=>W(t,
"id")),"id",4)} seperti menyebut kriteria dan jurinya masing-masing. Bila ya, buat satu tab untuk setiap juri dengan kolom kriteria yang dinilainya; bila bukan, jawab semuanya kriteria.`}
,F6={COLUMN:({
header:e,column:t,doubt:n})=>`Column ${t}${e===""?"":` ${W(e,"en")}`} ${$6[n]}. ${n==="not-listed"?`If it is a criterion, add it to the tab ${Z.criteria.en}; if not, answer that it does not count.`:
"Is it a criterion?"}`,ROW:({label:e,row:t,doubt:n})=>`Row ${t} ${W(e,"en")} ${KA.en[n]}. Is it an entry?`,
WEIGHTS:({criteria:e,weights:t,sum:n,from:r,tab:o=""})=>{let i=BA(e,t,"en");return{headers:`The weights in the headers (${i}) ${zA(
n)?"are not read for certain":`add up to ${se(n,"en")}, not 100`}. Which weights count?`,totals:`The totals on the judge tabs use the weights ${i}. Are these the weights?`,
elsewhere:`The tab ${W(o,"en")} gives the weights ${i}; the judge tabs do not say so. Which weights count?`,
recap:`The scores on the tab ${W(o,"en")} use the weights ${i}; the judge tabs do not say so. Are these the weights?`}
[r]},NAMES:({code:e,one:t,other:n,count:r})=>`Code ${W(e,"en")} is ${W(
n,"en")} here and ${W(t,"en")} on another tab${r>1?` (${r} such rows)`:""}. Correct the code or the name. If it is the same entry, answer that it is.`,
HIDDEN:({tab:e})=>`The tab ${W(e,"en")} is hidden, but holds scores like the other judge tabs. Does it count?`,
SUMMARY:({tab:e})=>`The scores on the tab ${W(e,"en")} are the means or sums of the other tabs. Is it a judge's all the same?`,
ODD_TAB:({tab:e,
reason:t})=>`The tab ${W(e,"en")} holds scores like a judge's, but ${WA.en[t]}. Does it count?`,
STAGE_TABS:({
tabs:e})=>`The tabs ${UA(e,"en")} are named like stages or days, not like judges. If they are stages, name each tab by its stage and judge, such as ${W(
`${e[0]} - J1`,"en")}; if they are judges, answer so.`,SIDE_BY_SIDE:({columns:e})=>`Columns ${V(e,
"en")} both hold the entries' names. Move the second table to a tab of its own.`,OTHER_TABLE:({row:e}
)=>`Row ${e} has the column headers once more, in another order. Put the columns of both tables in one order, or move the second table to another tab.`,
OWN_CRITERIA:({headers:e})=>`The headers ${V(e.map(t=>W(t,"en")),"en",4)} seem to name a criterion and its own judge. If so, make a tab for each judge with the criteria that judge scores; if not, answer that all are criteria.`}
,M6={id:_6,en:F6},L6=({kind:e,params:t},n)=>M6[n][e](t),iu=(e,t)=>L6(e,
t),j6={criterion:{id:"Ya, kriteria",en:"Yes, a criterion"},ignore:{id:"Tidak dihitung",en:
"Does not count"},entry:{id:"Ya, peserta",en:"Yes, an entry"},written:{id:"Seperti tertulis",en:
"As written"},
totals:{id:"Seperti kolom jumlah",en:"As in the totals"},equal:{id:"Sama besar",en:"All equal"},
criteria:{
id:"Semuanya kriteria",en:"All are criteria"},same:{id:"Peserta yang sama",en:"The same entry"},use:
{
id:"Ikut dihitung",en:"Counts"},judges:{id:"Nilai juri",en:"They are judges"}},GA=(e,t)=>j6[e][t];
var HA={id:({question:e})=>iu(e,"id"),en:({question:e})=>iu(e,"en")};var vb={TAB_MISSING:MA,
UNDERSTANDING_OPEN:HA,TAB_EMPTY:$A,TAB_UNPROTECTED:jA,TAB_COPY:IA,TAB_OPEN:LA,
STAGE_NOT_BEGUN:PA,COLUMN_MISSING_CRITERION:NA,COLUMN_DUPLICATE_CRITERION:AA,ROW_MISSING_ENTRY:sA,
ROW_WITHOUT_CODE:lA,
ROW_UNKNOWN_ENTRY:uA,ROW_DUPLICATE_ENTRY:iA,ROW_NAME_MISMATCH:aA,SCORE_ROWS_PERMUTED:yA,
SCORE_MISSING:pA,
SCORE_NOT_NUMBER:fA,SCORE_TEXT_NUMBER:wA,SCORE_IS_DATE:mA,SCORE_OUT_OF_RANGE:gA,SCORE_ERROR:cA,
SCORE_FORMULA:dA,
SCORE_SCALE_SUSPECT:bA,SCORE_OUTLIER:hA,TOTAL_MISMATCH:kA,JUDGE_NO_VARIANCE:EO,JUDGES_IDENTICAL:DO,
JUDGES_DISAGREE:RO,
JUDGE_CONFLICT:SO,JUDGE_RECUSED:CO,ENTRY_UNSCORED:xO,PANEL_DISCONNECTED:AO,ENTRY_DUPLICATE_CODE:vO,
ENTRY_DUPLICATE_NAME:kO,
NAMES_SIMILAR:TO,SETTING_INVALID:RA,WEIGHTS_INVALID:OA,SCALE_ASSUMED:EA,METHOD_CAUTION:SA,
HISTORY_BROKEN:IO,
PLENARY_UNCONFIRMED:eA,RULE_CHANGED_AFTER_SCORING:rA,TIE_AT_CUT:oA,PLENARY_CONFLICT:QO,
OBJECTION_OPEN:XO,
RESULT_STALE:nA,NO_DOCUMENT:YO};var su=({code:e})=>!vb[e].confidential,B6=vb;function z6({code:e,
params:t},n){return B6[e][n](t)}var fr=(e,t)=>z6(
e,t);function qA(e){let t="value"in e.params?e.params.value:void 0;return e.code==="SCORE_IS_DATE"?e.
params.date:typeof t=="object"?t.date:t===""?void 0:t}m();var U6={error:$("Kesalahan","Error"),
warning:$("Peringatan","Warning"),info:$("Info","Info")},au={severity:$(
"Tingkat","Severity"),stage:$("Tahap","Stage"),tab:$("Tab","Tab"),cell:$("Sel","Cell"),message:$(
"Uraian","What and what to do"),code:$("Kode Temuan","Finding")},W6=["error","warning","info"],kb=e=>W6.
flatMap(t=>e.filter(n=>n.severity===t));function Kp(e,t,n,r,o){let i=Z.findings[t],s=[{header:au.severity[
t],
width:100,value:a=>U6[a.severity][t]},{header:au.stage[t],width:140,value:a=>{var u;return(u=a.stage)!=
null?u:""}},{header:au.tab[t],width:160,value:a=>{var u;return(u=a.tab)!=null?u:""}},{header:au.cell[
t],
width:80,value:a=>{var u;return(u=a.cell)!=null?u:""}},{header:au.message[t],width:560,value:o},{
header:au.
code[t],width:220,value:a=>a.code}];return Ut(i,n,r,s,kb(e),0)}m();m();function ZA(e){let t=new y;
for(let{standings:r}of e)for(let{entry:o,title:i}of r)i!==null&&t.set(o.code,
i);let n=new v;return[...e].reverse().flatMap(r=>{let o=Nm(r).filter(({standing:a})=>!n.has(a.entry.
code)),i=n.size;for(let{standing:a}of o)n.add(a.entry.code);let s=0;return o.map(({standing:a,rank:u}
,l)=>{
var I,_,L;let{entry:c,rank:d,score:p,decision:f,category:b,categoryRank:x}=a;((I=o[l-1])==null?void 0:
I.rank)!==u&&(s=l+1);let A=(_=t.get(c.code))!=null?_:null,N=(L=f==null?void 0:f.rank)!=null?L:null,P=r.
stage.name;return{place:i+s,entry:c,stage:P,rank:d,decided:N,score:p,title:A,category:b,categoryRank:
x}})})}m();var Ds={institution:$("Instansi","Institution"),parent:$("Induk","Parent"),unitType:$(
"Jenis Unit","Unit Type"),required:$("Wajib","Required"),count:$("Jumlah Inovasi","Entries"),codes:$(
"Kode","Codes"),
status:$("Keikutsertaan","Coverage")},K6={present:$("ikut","takes part"),absent:$("belum mengirim",
"has not submitted"),unlisted:$("ikut, tidak terdaftar","takes part, not listed")};function xb({
institutions:e,
entries:t}){var a;let n=new y;for(let u of t){let l=F(u.institution);l!==""&&n.set(l,[...(a=n.get(l))!=
null?a:[],u])}let r=e.map(u=>{var c;let l=(c=n.get(F(u.name)))!=null?c:[];return{institution:u,
entries:l,
status:l.length>0?"present":"absent"}}),o=new v(e.map(u=>F(u.name))),s=[...n].filter(([u])=>!o.has(u)).
map(([,u])=>{var c,d,p,f;return{institution:{name:(d=(c=u[0])==null?void 0:c.institution)!=null?d:"",
parent:"",unitType:(f=(p=u[0])==null?void 0:p.unitType)!=null?f:"",required:!1},entries:u,status:
"unlisted"}});return[...r,...s]}function Tb(e){let t=xb(e).filter(n=>n.status!=="unlisted");return{
present:t.
filter(n=>n.status==="present").length,listed:t.length}}function JA(e){if(e.institutions.length===0)
return null;let t=xb(e).filter(n=>n.status==="absent"&&n.institution.required);return{...Tb(e),
absent:t.
map(n=>n.institution.name)}}function VA(e,t,n,r){let o=s=>{var a,u;return(u=(a=yn.find(([l])=>l===s))==
null?void 0:a[1][t])!=null?u:""},i=[{header:Ds.institution[t],width:280,value:s=>s.institution.name}
,
{header:Ds.parent[t],width:220,value:s=>s.institution.parent},{header:Ds.unitType[t],width:140,value:
s=>s.
institution.unitType},{header:Ds.required[t],width:80,value:s=>o(s.institution.required)},{header:Ds.
count[t],width:80,format:"0",value:s=>s.entries.length},{header:Ds.codes[t],width:160,value:s=>s.entries.
map(a=>a.code).join(", ")},{header:Ds.status[t],width:180,value:s=>K6[s.status][t]}];return Ut(Z.coverage[
t],
n,r,i,xb(e),1)}m();m();var Gp=e=>e>0?`0.${"0".repeat(e)}`:"0",uu=(e,t)=>w(an(e,t))/10**t;var Qr={
place:$("Peringkat Akhir","Final Rank"),code:$("Kode","Code"),name:$("Nama Inovasi","Innovation"),
institution:$("Instansi","Institution"),category:$("Kategori","Category"),categoryRank:$(
"Peringkat Kategori","Rank in Category"),stage:$("Tahap Terakhir","Last Stage"),rank:$(
"Peringkat Tahap",
"Rank in Stage"),decided:$("Peringkat Putusan","Decided Rank"),title:$("Predikat","Title")};function YA(
e,t,n,r,o,i,s){
let a=e.some(({category:l})=>l!==null),u=[{header:Qr.place[t],width:80,format:"0",value:l=>l.place},
{header:Qr.code[t],width:80,value:l=>l.entry.code},{header:Qr.name[t],width:320,value:l=>l.entry.name}
,
{header:Qr.institution[t],width:240,value:l=>l.entry.institution},...a?[{header:Qr.category[t],width:
130,
value:l=>{var c;return(c=l.category)!=null?c:""}},{header:Qr.categoryRank[t],width:80,format:"0",
value:l=>{
var c;return(c=l.categoryRank)!=null?c:""}}]:[],{header:Qr.stage[t],width:180,value:l=>l.stage},{
header:Qr.
rank[t],width:80,format:"0",value:l=>l.rank},{header:r,width:80,format:Gp(n),value:l=>uu(l.score,n)}
,
{header:Qr.title[t],width:160,value:l=>{var c;return(c=l.title)!=null?c:""}},...e.some(l=>l.decided!==
null)?[{header:Qr.decided[t],width:80,format:"0",value:l=>{var c;return(c=l.decided)!=null?c:""}}]:[
]];
return Ut(Z.finalRanking[t],o,i,u,e,3,s)}m();var Sb=(e,t,n,r)=>Ut(e,t,n,[{header:r,width:600,value:(
)=>""}],[],0);m();var G6={rank:$("Peringkat","Rank"),decided:$("Peringkat Putusan","Decided Rank"),
code:$("Kode","Code"),
name:$("Nama Inovasi","Innovation"),institution:$("Instansi","Institution"),category:$("Kategori",
"Category"),categoryRank:$("Peringkat Kategori","Rank in Category"),tie:$("Penentu Nilai Sama",
"Tie-break"),title:$("Predikat","Title"),prize:$("Uang Pembinaan","Prize"),advances:$("Lolos",
"Advances"),explanation:$(
"Penjelasan","Explanation")},H6='"Rp"#,##0',q6=$("belum ditetapkan","not settled"),Z6=$("ya","yes"),
J6=$("tidak","no");function XA(e,t){let{language:n,decimals:r}=t,o=Gp(r),i=(c,d,p,f="")=>({header:G6[
c][n],
width:d,value:p,format:f}),{standings:s}=e,a=s.some(({category:c})=>c!==null),u=s.some(({prize:c})=>c!==
null),l=[i("rank",80,({rank:c})=>c,"0"),i("code",80,({entry:c})=>c.code),i("name",280,({entry:c})=>c.
name),i("institution",200,({entry:c})=>c.institution),i("category",130,({entry:c,category:d})=>d!=null?
d:c.category),...a?[i("categoryRank",80,({categoryRank:c})=>c!=null?c:"","0")]:[],{header:t.scoreHeader,
width:80,format:o,value:({score:c})=>uu(c,r)},i("advances",80,({advances:c})=>(c?Z6:J6)[n]),i(
"title",
130,({title:c})=>c!=null?c:""),...u?[i("prize",130,({prize:c})=>V6(c,n),H6)]:[],i("tie",180,t.tieOf),
i("explanation",520,t.explain),...e.standings.some(({decision:c})=>c!==void 0)?[i("decided",80,({
decision:c})=>{
var d;return(d=c==null?void 0:c.rank)!=null?d:""},"0")]:[],...t.carryOver?[{header:t.stageScoreHeader,
width:80,format:o,value:({stageScore:c})=>uu(c,r)}]:[],...e.panel.judges.map(c=>({header:c.code,
width:80,
format:o,value:({judgeScores:d})=>{let p=d.get(c.code);return p===void 0?"":uu(p,r)}}))];return Ut(t.
name,t.title,t.origin,l,s,3,t.layout)}function V6(e,t){return e===null?"":e==="open"?q6[t]:e.amount}
function QA(e,t,n,r,o){let{settings:i,stages:s}=e,{language:a}=i,u=oe(a).tabs,l=cn(e),{marked:c,
origin:d}=e1(
e,r),p=ze();pr(Kp(t.findings,a,c+u.findings(l),d,A=>fr(A,a)),o);let f=Eb(e,t.results,n,r);for(let A of f)
pr(A,o);let b=A=>p.includes(A)&&f.every(N=>N.name!==A);for(let A of s){let N=yi(A,s,a),P=c+u.ranking(
A.name,l);b(N)&&pr(Sb(N,P,d,u.notRanked(A.name)),o)}let x=Z.finalRanking[a];if(s.length>1&&b(x)&&pr(
Sb(x,c+u.finalRanking(l),d,u.notFinal),o),e.institutions.length>0){let{present:A,listed:N}=Tb(e);pr(
VA(e,a,c+u.coverage(l),`${u.covered(A,N)} \xB7 ${d}`),o)}}function e1({settings:e},t){let n=oe(e.language).
tabs,r=t.provisional?`${n.provisional} \xB7 `:"",o=y2(cr(e.method),e.language),i=o===""?"":` (${o})`,
s=`${r}${n.computed(t.at,t.by,t.id)} \xB7 ${n.method(e.method)}${i} \xB7 ${n.hash(t.hash)} \xB7 ${n.
overwritten}`;return{marked:r,origin:s}}function Eb(e,t,n,r){let{stages:o,settings:i}=e,{language:s,
decimals:a}=i,u=oe(s).tabs,l=cn(e),{marked:c,origin:d}=e1(e,r),p=o.flatMap((A,N)=>{let[P,I]=[t[N],n[
N]];
if(P===void 0||I===void 0)return[];let _=yi(A,o,s),L=P.last&&!i.rankedWinners?`${u.unordered} \xB7 `:
"",M=c+u.ranking(A.name,l);return[Y6(e,P,I,_,M,L+d)]});if(o.length<2||t.length<o.length)return p;let f=c+
u.finalRanking(l),b=u.decimals(a),x=Ja(cr(i.method),s);return[...p,YA(ZA([...t]),s,a,x,f,d,b)]}var cn=(
{
settings:e})=>e.competition.includes(e.year)?e.competition:`${e.competition} ${e.year}`.trim();
function Y6(e,t,n,r,o,i){
let{language:s,decimals:a,carryOver:u}=e.settings,l=cr(t.method);return XA(t,{name:r,title:o,origin:
i,
layout:oe(s).tabs.decimals(a),language:s,decimals:a,carryOver:u,scoreHeader:Ja(l,s),stageScoreHeader:
Ja(
l,s,!0),tieOf:c=>{var d,p;return(p=(d=n.get(c))==null?void 0:d.tie)!=null?p:""},explain:c=>{var d,p;
return(p=(d=n.get(c))==null?void 0:d.text)!=null?p:""}})}m();function eo(e,t,n){let r=wt(t);return kb(
e).map(o=>{var a,u,l;let i=qA(o),s=n===void 0?null:Bp(o,n);
return{code:o.code,severity:o.severity,stage:(a=o.stage)!=null?a:null,tab:(u=o.tab)!=null?u:null,
cell:(l=
o.cell)!=null?l:null,message:fr(o,r),...i===void 0?{}:{value:i},...s===null?{}:{fix:zp(s,r)}}})}var Ai=(
e,t)=>e.
filter(n=>n.severity===t).length,lu=e=>Ai(e,"error")===0;m();m();var X6=({kind:e,params:t})=>e==="NAMES"?
"count"in t&&t.count>1:e!=="ROW";function t1(e){let t=n=>(X6(
n)?0:2)+(n.default===null?0:1);return[...e].sort((n,r)=>t(n)-t(r))}function Hp({competition:e,facts:
t,questions:n,given:r}){if(t.length+n.length+r.size===0)return{facts:[],
questions:[],answers:[]};let o=wt(e.settings.language);return{facts:t.map(i=>Q6(i,o)),questions:t1(n).
map(i=>e9(i,o)),answers:[...r].map(i=>t9(i,o))}}var Q6=(e,t)=>{var n;return{kind:e.kind,sure:e.sure,
tab:"tab"in e.params&&(n=e.params.tab)!=null?n:null,message:FA(e,t)}},e9=(e,t)=>{var n;return{id:e.id,
tab:e.tab,tabs:e.tabs,cell:(n=e.cell)!=null?n:null,message:iu(e,t),options:n1(e.options,t),default:e.
default}},n1=(e,t)=>e.map(n=>({id:n,label:GA(n,t)}));function t9([e,{option:t,kind:n,params:r,tab:o}
],i){
try{let s={kind:n,params:r},a=n1(ht[s.kind],i);return{id:e,tab:o,message:iu(s,i),options:a,option:t}
}catch{
return{id:e,tab:o,message:e,options:[{id:t,label:t}],option:t}}}m();m();var n9=1440*60*1e3;function r1(
{settings:e},t){var r;let n=(r=e.decisionDate)!=null?r:t;return e.objectionDays===
null||n===null?null:new R(R.parse(`${n}T00:00:00Z`)+e.objectionDays*n9).toISOString().slice(0,10)}
function o1(e,{
stages:t}){var n,r;return((r=(n=mt(e,ss))==null?void 0:n.rows)!=null?r:[]).flatMap(({cell:o})=>{let i=t.
find(u=>F(u.name)===F(U(o("reopens"))));if(i===void 0||re(o("ruling")))return[];let[s,a]=[U(o(
"entry")),
U(o("ruling"))];return[{stage:i.name,entry:s,date:ii(o("date")),ruling:a}]})}function i1(e,t,n,r){
var i;
let o=mt(e,ss);return((i=o==null?void 0:o.rows)!=null?i:[]).flatMap(({row:s,cell:a})=>{var N;let u=U(
a("entry")),l=t.entries.find(P=>J(P.code)===J(u)),c=l===void 0?u:ot(l),d=ii(a("date")),p=re(a(
"answer"))||re(a("ruling")),f=U(a("reopens")),b=(N=t.stages.find(P=>F(P.name)===F(f)))==null?void 0:
N.name,
x=[];if(!re(a("date"))&&d===null){let P={setting:"objections.date",value:a("date"),reason:
"not-a-date",allowed:[]};x.push({code:"SETTING_INVALID",severity:"warning",...ut(o,s,"date"),params:
P})}if(f!==
""&&b===void 0){let P=t.stages.map(_=>_.name),I={setting:"objections.reopens",value:f,reason:
"unknown-reference",allowed:P};x.push({code:"SETTING_INVALID",severity:"warning",...ut(o,s,"reopens"),
params:I})}
let A={code:"OBJECTION_OPEN",severity:"warning"};return u!==""&&l===void 0&&x.push({...A,...ut(o,s,
"entry"),params:{entry:u,reason:"unknown-entry"}}),n!==null&&d!==null&&d>n?x.push({...A,...ut(o,s,
"date"),params:{entry:c,reason:"too-late",until:n}}):p?x.push({...A,...ut(o,s,"answer"),params:{
entry:c,
reason:"unanswered"}}):b!==void 0&&r({stage:b,date:d})&&x.push({...A,...ut(o,s,"reopens"),params:{
entry:c,
reason:"reopens",stage:b}}),x})}m();m();var Os=(e,t)=>e.map((n,r)=>{var o;return[n,(o=t[r])!=null?o:
null]}),qp=e=>T(e!=null?e:""),s1=({values:e})=>e.
map(([,t])=>t).filter(t=>t!==null).join("; ");function a1(e){let t=[{thing:"setting",names:[],values:
h.
entries({version:e.version,...e.rules})},...e.stages.map(([n,...r])=>({thing:"stage",names:[n],
values:Os(
["weight","advance","title"],r)})),...e.criteria.map(([n,r,...o])=>({thing:"criterion",names:[qp(n),
qp(r)],values:Os(["weight","min","max"],o)})),...e.entries.map(([n,...r])=>({thing:"entry",names:[n],
values:Os(["name","institution","category","status"],r)})),...e.judges.map(([n,...r])=>({thing:
"judge",names:[n],values:Os(["institution","stages","conflicts"],r)})),...e.institutions.map(([n,...r])=>(
{
thing:"institution",names:[n],values:Os(["parent"],r)})),...e.plenary.map(([n,r,...o])=>({thing:
"plenary",names:[qp(n),qp(r)],values:Os(["rank","reason","votesFor","votesAgainst"],o)})),...e.sheets.flatMap(
({stage:n,judge:r,criteria:o,rows:i})=>i.map(([s,...a])=>({thing:"score",names:[n,r,s],values:Os(o,a)}
)))];
return new y(t.map(n=>[E.stringify([n.thing,...n.names]),n]))}function cu(e,t){var a,u;let[n,r]=[a1(
e),a1(t)],o=[...u1(e,t,"old"),...u1(t,e,"now")],i=({thing:l,names:[c,d]})=>l==="score"&&o.some(({
names:p})=>p[0]===
c&&p[1]===d),s=[...o];for(let[l,c]of n){let{thing:d,names:p,values:f}=c,b=r.get(l);if(b===void 0){i(
c)||s.push({thing:d,names:p,field:null,old:s1(c),now:null});continue}let x=new y(b.values),A=new y(f);
for(let N of new v([...A.keys(),...x.keys()])){let[P,I]=[(a=A.get(N))!=null?a:null,(u=x.get(N))!=null?
u:null];P!==I&&s.push({thing:d,names:p,field:N,old:P,now:I})}}for(let[l,c]of r){if(n.has(l)||i(c))continue;
let{thing:d,names:p}=c;s.push({thing:d,names:p,field:null,old:null,now:s1(c)})}return s.length>0||E.
stringify(e)===E.stringify(t)?s:[{thing:"order",names:[],field:null,old:null,now:null}]}function u1(
e,t,n){
let r=new v(t.sheets.map(({stage:o,judge:i})=>E.stringify([o,i])));return e.sheets.filter(({stage:o,
judge:i,rows:s})=>s.length>0&&!r.has(E.stringify([o,i]))).map(({stage:o,judge:i,rows:s})=>({...{
thing:"score",names:[o,i],field:null,old:null,now:null},[n]:s.length}))}m();var Rb=[2],Gn=Rb[0],r9=[
"top","method","missing","tieBreaks","decimals","carryOver","passingScore","maxPerInstitution",
"winnersPerCategory","prizes","rankedWinners","winnerTerm","severityCorrection","conflicts"],Cb=4;
function o9(e){var u;let[,t="",n="",r="",o="",i=""]=(u=new RegExp(`^(-?)(\\d+)\\.(\\d{${Cb}})(\\d)(\\d*)$`).exec(
T(e)))!=null?u:[];if(n==="")return g.abs(e)<10**-Cb/2?0:e;let s=t===
""?o>="5":o>"5"||o==="5"&&/[1-9]/.test(i),a=w(n+r)+w(s);return(t===""?a:-a)/10**Cb||0}function du(e){
let t=r=>typeof r=="number"?o9(r):r,n=r=>r.map(([o,...i])=>[o,...i.map(t)]);return{...e,stages:n(e.stages),
criteria:e.criteria.map(r=>r.map(t)),sheets:e.sheets.map(r=>({...r,rows:n(r.rows)}))}}var i9=e=>e===
void 0||e.kind==="blank"?null:e.kind==="score"?e.value:e.kind==="recused"?"BK":typeof e.raw=="object"?
e.raw.date:e.raw,Zp=e=>e===null||typeof e=="number"||typeof e=="boolean"||typeof e=="string"?e:E.stringify(
e),Jp=(e,t)=>e<t?-1:w(e>t);function s9({stage:e,judge:t,columns:n,rows:r}){let o=[...n.keys()].sort(
Jp);return{stage:e,judge:t,criteria:o,rows:r.flatMap(({entry:i,marks:s})=>i===null?[]:[[i,...o.map(a=>i9(
s.get(a)))]]).sort(([i],[s])=>Jp(i,s))}}var a9=({settings:e})=>h.fromEntries(r9.map(t=>[t,Zp(e[t])]));
function Ni(e,t,n,r,o=Gn){let{entries:i,judges:s,institutions:a}=e,u=e.stages.findIndex(d=>d.name===
r),l=u<0?e.stages:e.stages.slice(0,u+1),c=d=>d===null||l.some(p=>p.name===d);return{version:o,rules:
a9(
e),stages:l.map(d=>[d.name,d.weight,d.advance,Zp(d.title)]),criteria:e.criteria.filter(d=>c(d.stage)).
map(d=>[d.stage,d.name,d.weight,d.min,d.max]),entries:i.map(d=>[d.code,d.name,d.institution,d.category,
d.status]),judges:s.map(d=>[d.code,d.institution,Zp(d.stages),Zp(d.conflicts)]),institutions:a.map(d=>[
d.name,d.parent]),plenary:n.filter(d=>c(d.stage)).map(d=>[d.stage,d.entry,d.rank,d.reason,d.votesFor,
d.votesAgainst]),sheets:t.filter(d=>c(d.stage)).sort((d,p)=>Jp(d.stage,p.stage)||Jp(d.judge,p.judge)).
map(s9)}}var Tc=(...e)=>E.stringify(du(Ni(...e))),l1=(...e)=>E.stringify(Ni(...e));m();function mu(e,
{competition:t,sheets:n,typedDecisions:r,locate:o}){let{thing:i,names:s,field:a}=e,u=(()=>{
var f,b,x;let[c="",d="",p=""]=s;switch(i){case"score":{let A=n.find(P=>P.stage===c&&P.judge===d),N=(
b=
(f=A==null?void 0:A.rows.find(P=>P.entry===p))==null?void 0:f.marks.get(a!=null?a:""))==null?void 0:
b.at;return A===void 0?null:{tab:A.tab,...N&&{cell:xe(N.row,N.column)}}}case"setting":return a===null?
null:o({kind:"setting",key:a});case"stage":return l("stage",t.stages.findIndex(A=>A.name===c));case"criterion":
return l("criterion",t.criteria.findIndex(A=>{var N;return((N=A.stage)!=null?N:"")===c&&A.
name===d}));case"judge":return l("judge",t.judges.findIndex(A=>A.code===c));case"plenary":return(x=r.
find(A=>A.stage===c&&A.entry===d))!=null?x:null;default:return null}})();if(u===null)return e;return{
...e,tab:u.tab,...u.cell?{cell:u.cell}:{}};function l(c,d){return d<0||a===null?null:o({kind:c,index:
d,
column:a})}}var c1=new O;function pu(e,t,n=Gn){var c,d,p,f;let{competition:r,sheets:o,decisions:i}=e,
s=(c=c1.get(
e))!=null?c:new y;c1.set(e,s);let a=(p=t!=null?t:(d=r.stages[r.stages.length-1])==null?void 0:d.name)!=
null?p:"",u=`${n} ${a}`,l=(f=s.get(u))!=null?f:We(Tc(r,o,i,a,n));return s.set(u,l),l}function Pi(e,t,
n){
var u,l,c;if(pu(e,n)===t)return!0;let{competition:r,sheets:o,decisions:i}=e,s=(l=n!=null?n:(u=r.stages[
r.
stages.length-1])==null?void 0:u.name)!=null?l:"",a=[Tc,l1].map(d=>d(r,o,i,s));return a[0]!==a[1]&&
We(
(c=a[1])!=null?c:"")===t}var Db=(e,t,n)=>{var r;return(r=Rb.find(o=>pu(e,n,o)===t))!=null?r:Pi(e,t,n)?
Gn:null},Sc=e=>Ha(Ct(Z.decisions[e]).grid);function Ob(e,t,n){let r=t===void 0?null:qa(t);if(t===void 0||
r===null||We(r.canonical)!==n)return null;let{competition:o,sheets:i,typedDecisions:s}=e,a=Ni(o,i,s,
t.stage,r.snapshot.version),u=du({...a,version:Gn});return cu(du(r.snapshot),u).map(l=>mu(l,e))}
function d1(e,t){
let r=t.filter(s=>s.status==="decided").filter(({stage:s,hash:a})=>!Pi(e,a,s));if(r.length===0)return[
];
let o=Sc(e.competition.settings.language),i=new v;return r.flatMap(({stage:s,at:a,hash:u,code:l})=>{
var A,N;let c=o.find(P=>P.stage===s&&P.hash===u),d=((A=Ob(e,c,u))!=null?A:[]).filter(P=>!i.has(E.stringify(
P)));for(let P of d)i.add(E.stringify(P));let{tab:p,cell:f}=(N=d.find(P=>P.tab!==void 0))!=null?N:{}
,
b={...p===void 0?{}:{tab:p},...f===void 0?{}:{cell:f}};return[{code:"RESULT_STALE",severity:
"warning",
stage:s,...b,params:{computed:a,decided:{code:l,changes:d}}}]})}m();var p1="rules",u9=8e3;function f1(
e,t){let n={...e,entries:[],judges:[],institutions:[]},r=Ni(n,[],[],
t);return{...r,version:0,stages:r.stages.filter(([o])=>o===t),criteria:r.criteria.filter(([o])=>o===
null||o===t)}}var g1=(e,t)=>We(E.stringify(f1(e,t)));function l9(){let e=Ae(p1);try{return E.parse(e!=
null?e:"{}")}catch{return{}}}var c9=({sheets:e},t)=>e.some(n=>n.stage===t&&n.rows.some(({marks:r})=>[
...r.values()].some(({kind:o})=>o==="score")));function h1(e,t){let{competition:n}=e;if(e.questions.
length>0)return[];let r=l9(),o=new y(n.stages.filter(({name:s})=>c9(e,s)).map(({name:s})=>[s,f1(n,s)])),
i=[...o].filter(([s])=>r[s]===void 0);if(i.length>0){let s={...r,...h.fromEntries(i.map(([u,l])=>[u,
E.stringify(l)]))},a=()=>h.fromEntries(h.entries(s).map(([u,l])=>[u,m1(l)]));Ue(p1,E.stringify(E.stringify(
s).length>u9?a():s))}return[...o].flatMap(([s,a])=>{var A,N;let[u,l]=[r[s],We(E.stringify(a))];if(u===
void 0||m1(u)===l)return[];let c=t().filter(P=>P.action==="rules"&&P.stage===s);if(((A=c[c.length-1])==
null?void 0:A.hash)===l)return[];let d=u.startsWith("{")?E.parse(u):null,p=d===null?[]:cu(d,a).map(P=>mu(
P,e)),{tab:f,cell:b}=(N=p.find(P=>P.tab!==void 0))!=null?N:{},x={...f===void 0?{}:{tab:f},...b===void 0?
{}:{cell:b}};return[{code:"RULE_CHANGED_AFTER_SCORING",severity:"warning",stage:s,...x,params:{
changes:p}}]})}
var m1=e=>e.startsWith("{")?We(e):e;m();var Ab=(e,t)=>({stage:n,date:r})=>{var i,s;return!t.some(a=>a.action==="reopen"&&
a.stage===n&&a.at>=
(r!=null?r:""))&&((s=(i=ln(e,n))==null?void 0:i.status)!=null?s:"open")!=="open"};function d9(e,t,n){
let r=t.every(({status:a})=>a==="open")?void 0:Gr(ze(),"objections",ft());if(r===void 0)return new y;
let o=oe(e.settings.language).history,i=o1(Me(r),e).filter(Ab(t,n)),s=new v(i.map(({stage:a})=>a));
return new y(
[...s].map(a=>{let u=i.filter(l=>l.stage===a);return[a,u.map(({entry:l,date:c,ruling:d})=>o.ruling(l,
c,d)).join("; ")]}))}function y1(e,t){let n=Ze(e.stages,t),r=d9(e,n,t);return n.map(({stage:o,status:
i,
at:s,by:a,code:u})=>{var l;return{stage:o,status:i,at:s,by:a,code:u===""?null:u,ruling:(l=r.get(o))!=
null?l:null}})}function Bo(e,{rows:t}){let{competition:n}=e,r=Ze(n.stages,t),o=r[r.length-1],i=e.deciding.tabs.get(
"objections"),s=r1(n,(o==null?void 0:o.status)==="decided"?o.at.slice(0,10):null);return[...d1(e,r),
...h1(e,()=>t),...i===void 0?[]:i1(Me(i),n,s,Ab(r,t))]}function b1(){return ae(()=>(be(),to(kn(Ce))))}
function to(e){let{workbook:t,history:n}=e,{language:r}=t.
competition.settings,{findings:o,progress:i}=_t(t,{provisional:!1}),s=[...o,...Bo(t,n)];return Ts(t,
s),sb(t.own,i),{ok:lu(s),findings:eo(s,r,vc(e)),understood:Hp(t),progress:i,fixes:wO(e,wt(r))}}
function w1(){
return ae(()=>(be(),Ce(()=>{let e=it("ranking");Gt(e);let{competition:t}=e,{language:n}=t.settings,r=_t(
e,{provisional:!1}),o=[...r.findings,...Bo(e,e.history)],i=o.filter(su),s=oe(n).tabs,a=`${s.checked(
rt(),we(),kt())} \xB7 ${s.overwritten}`,u=s.findings(cn(t));pr(Kp(i,n,u,a,c=>fr(c,n)),e.keepers),Ts(
e,o),sb(e.own,r.progress);let l=e.questions.length;return{errors:Ai(i,"error"),warnings:Ai(i,
"warning"),questions:l}})))}var m9=te({tab:G()});function v1(e){return ae(()=>{let{tab:t}=pe(m9,e);
return be(),Ce(()=>{let n=it();
Gt(n);let{findings:r}=_t(n,{provisional:!1}),o=r.filter(a=>a.code!=="SCORE_ROWS_PERMUTED"||a.tab!==t);
o.length===r.length&&ge(me("BAD_REQUEST",oe(nt()).problems.notSorted(t)));let{language:i}=n.competition.
settings,s=oe(i).history.accepted(t);return Ft(n.history,{at:rt(),by:we(),action:"accept",detail:s,
run:kt(),
hash:""},n.competition.settings),Ts(n,o),to(kn())})})}m();var p9=te({answers:Xt(G(),To(G()))});
function k1(e){return ae(()=>{let{answers:t}=pe(p9,e);return be(),
Ce(()=>{let{questions:n}=it(),r=f9(ab(),n,h.entries(t)),{notAsked:o,tooManyAnswers:i}=oe(nt()).problems;
return r===null&&ge(me("BAD_REQUEST",o)),Q2(r)||ge(me("BAD_REQUEST",i)),to(kn())})})}function f9(e,t,
n){
let r=new y(e);for(let[o,i]of n){let s=e.get(o),a=t.find(l=>l.id===o),u=a===void 0?h9(s,i):g9(a,i);
if(i===
null&&s!==void 0)r.delete(o);else if(u!==null)r.set(o,u);else return null}return r}var g9=(e,t)=>e.options.
some(n=>n===t)?X2(e,t!=null?t:""):null;function h9(e,t){return e===void 0||t===null?null:h.entries(
ht).
some(([r,o])=>r===e.kind&&o.some(i=>i===t))?{...e,option:t}:null}m();var x1=te({fixes:Xe(G())}),Nb=250;
function T1({sheets:e},t,n,r,o){var l,c,d,p,f,b,x;let i=e.filter(A=>A.
tab===t),s=(l=i.find(A=>A.judge===n))!=null?l:i.length===1?i[0]:void 0,a=(p=(d=[...(c=s==null?void 0:
s.columns)!=null?c:[]].find(([,A])=>A[0]===o))==null?void 0:d[0])!=null?p:"",u=(b=(f=s==null?void 0:
s.rows.find(A=>A.row===r))==null?void 0:f.entry)!=null?b:"";return{judge:(x=s==null?void 0:s.judge)!=
null?x:n,entry:u,criterion:a}}function S1(e){return ae(()=>{let{fixes:t}=pe(x1,e);be();let n=kn(Ce),
{workbook:r}=n,o=wt(r.competition.settings.language);return{fixes:E1(n,t).map(i=>{let{tab:s,judge:a,
cells:u}=i,l=zp(i,o),c={old:l.old,now:_r(i.fix.now,o)};return{...l,cells:u.map(({row:d,column:p})=>{
let{entry:f,criterion:b}=T1(r,s,a,d,p);return{tab:s,cell:xe(d,p),entry:f,criterion:b,...c}})}})}})}
function E1(e,t){
let n=new v(t);return bO(e).filter(r=>n.has(r.id)&&r.status==="offered")}function C1(e){return ae(()=>{
let{fixes:t}=pe(x1,e);return be(),Ce(()=>{let n=kn(),{competition:r}=n.workbook,o=E1(n,t),i=new y(r.
judges.map(({code:x,email:A})=>[x,A])),s=({fix:x,judge:A})=>{var N;return x.kind!=="score"||((N=i.get(
A))!=null?N:"")!==""},a=y9(n.workbook,o.filter(s)),{ledger:u,history:l}=n;a.length>0&&(u=Es(u,[...u.
list,...a],r.settings),{ledger:u,history:l}=wc(n.workbook,u,l));let c=new v(a.map(({id:x})=>x)),d=u.
list.filter(({id:x})=>c.has(x)),p=x=>d.filter(A=>A.status===x).length,f=new v(o.map(({id:x})=>x)),b=o.
reduce((x,A)=>x+A.cells.length,0);return{applied:p("applied"),asked:p("waiting"),left:b-d.length+t.filter(
x=>!f.has(x)).length,unreachable:[...new v(o.filter(x=>!s(x)).map(({judge:x})=>x))],check:to(kn())}}
)})}
function y9(e,t){let[n,r,o]=[rt(),we(),Cs()],i=t.flatMap(({tab:a,judge:u,stage:l,fix:c,cells:d})=>{
let p=c.
kind==="score"?"waiting":"applied";if(p==="applied"&&!jo(a))return[];let f=o(a);return d.flatMap(b=>{
let{row:x,column:A}=b,N=T1(e,a,u,x,A),P=c.kind==="label"?"":N.criterion,I={id:"",at:n,by:r,stage:l,
tab:a,
status:p,criterion:P,cell:xe(x,A),judge:N.judge,entry:c.kind==="label"&&N.entry===""?T(c.now):N.entry,
now:c.now,kind:c.kind,answeredAt:"",answeredBy:"",before:{cell:c.old,format:f.format(x,A)}};return Qa(
I,b,f)!=="before"?[]:[{...I,before:{...I.before,cell:f.cell(x,A)}}]})}),s=k.from({length:g.ceil(i.length/
Nb)},kt);return i.map((a,u)=>({...a,id:`${s[g.floor(u/Nb)]}/${u%Nb+1}`}))}function R1(){return ae(()=>(
be(),
Ce(()=>{let e=kn(),{workbook:t,ledger:n,history:r}=e,{settings:o}=t.competition,i=hb(e),s=Ss(wt(o.language)),
[a]=i;if(a===void 0)return ge(me("BAD_REQUEST",s.nothingToUndo));let u=Cs(),l=i.find(x=>{let A=bc(x,
t);return A===null||!jo(A.tab)||Qa(x,A.at,u(A.tab))!=="after"});if(l!==void 0)return ge(me(
"BAD_REQUEST",s.changedSince(l.tab,l.cell)));let c={answeredAt:rt(),answeredBy:we()},d=n.list.map(x=>i.includes(
x)?{...x,...c,status:"undone"}:x),p=wc(t,Es(n,d,o),r),f=new v(i.map(({id:x})=>x)),b=p.ledger.list.find(
x=>f.has(x.id)&&x.status==="applied");return b!==void 0?ge(me("BAD_REQUEST",s.refused(b.tab,b.cell))):
to(kn())})))}m();var w9=te({id:G(),accept:Ve()});function D1(e){let t=we().toLowerCase(),n=e.judges.filter(
o=>t!==""&&
o.email.toLowerCase()===t),r=n.length===0?[]:tu(Lo(e.settings).list);return n.flatMap(({code:o})=>{
let i=r.
filter(a=>a.judge===o),s=i.length===0?[]:eu(o).map(({id:a})=>a);return i.filter(({id:a})=>!s.includes(
a))})}function O1(){let e=Bt(ze(),ft());return On(new y([...e].map(([t,n])=>[t,Me(n)]))).competition}
function A1(){return ae(()=>N1(O1()))}function N1(e){let t=wt(e.settings.language),n=new y(e.entries.
map(({code:r,name:o})=>[r,o]));return{fixes:D1(e).map(r=>{var l;let{id:o,stage:i,entry:s,at:a,by:u}=r;
return{...yb(r,t),id:o,stage:i,at:a,by:u,name:(l=n.get(s))!=null?l:""}})}}function P1(e){return ae((
)=>{
let{id:t,accept:n}=pe(w9,e);return Ce(()=>{var d;let r=D1(O1()).find(p=>p.id===t);if(r===void 0)return ge(
me("BAD_REQUEST",Ss(nt()).unknownFix));let o=it(),{competition:i}=o,s=Ss(wt(i.settings.language));if(
((d=
Ze(i.stages,o.history.rows).find(({stage:p})=>p===r.stage))==null?void 0:d.status)!=="open")return ge(
me("BAD_REQUEST",s.stageClosed(r.stage)));let u=bc(r,o),l=Cs();if(n&&(u===null||Qa(r,u.at,l(u.tab))!==
"before"))return ge(me("BAD_REQUEST",s.changedSince(r.tab,r.cell)));let c={id:t,accept:n,at:rt(),by:
we()};
return gO(r.judge,c)?(n&&u!==null&&jo(u.tab)&&fb([mb(r,u.tab,u.at,!1)],!0),N1(i)):ge(me(
"BAD_REQUEST",
s.tooManyAnswers))})})}m();m();var I1={error:"#f4c7c4",warning:"#fde9b3",info:"#d3e3fc"},$1="#ffffff",
_1="Lembar Juri \xB7 ",Pb=new RegExp(
`(^|\\n)${_1}[^\\n]*(?:\\n(#[0-9a-f]{6}))?(?:\\n|$)`);function F1({background:e,note:t},n,r){let o=r.
map(a=>a.replace(/\s+/g," ").trim()).join(" \u2022 "),i=e===$1&&!t.startsWith("#")?[]:[e],s=o===""&&
i.length===0?[]:[_1+o,...i];return{background:I1[n],note:[...s,...t===""?[]:[t]].join(`
`)}}function M1({background:e,note:t}){var o,i,s;let[,n=""]=(o=Pb.exec(t))!=null?o:[],r=(s=(i=Pb.exec(
t))==null?void 0:i[2])!=null?s:$1;return{background:h.values(I1).includes(e)?r:e,note:t.replace(Pb,n)}
}m();function L1(e){var r;let t=(r=Oe().getSheetByName(e))==null?void 0:r.getDataRange();if(t===void 0)return[
];
let n=t.getNotes();return t.getBackgrounds().map((o,i)=>o.map((s,a)=>{var u,l;return{background:s,
note:(l=
(u=n[i])==null?void 0:u[a])!=null?l:""}}))}function j1(e,t,n){var d,p;let r=Oe().getSheetByName(e),o=new y,
i=[];for(let[f,b]of n.entries())for(let[x,A]of b.entries()){let N=(d=t[f])==null?void 0:d[x];(N==null?
void 0:N.background)!==A.background&&o.set(A.background,[...(p=o.get(A.background))!=null?p:[],xe(f,
x)]),(N==null?void 0:N.note)!==A.note&&i.push({row:f,column:x})}for(let[f,b]of o)r==null||r.getRangeList(
b).setBackground(f==="#ffffff"?null:f);if(i.length===0)return;let[s,a]=[g.min(...i.map(({row:f})=>f)),
g.min(...i.map(({column:f})=>f))],u=g.max(...i.map(({row:f})=>f)),l=g.max(...i.map(({column:f})=>f)),
c=n.slice(s,u+1).map(f=>f.slice(a,l+1).map(({note:b})=>b));r==null||r.getRange(s+1,a+1,u-s+1,l-a+1).
setNotes(c)}var k9=te({on:Ve()}),B1=["error","warning","info"];function x9(e,t){var r,o;let n=new y;
for(let i of e.
filter(su)){let{tab:s,cell:a,severity:u}=i;if(s===void 0||a===void 0)continue;let l=(r=n.get(s))!=null?
r:new y;n.set(s,l);for(let[c,{row:d,column:p}]of qr(a).entries()){let f=`${d},${p}`,b=(o=l.get(f))!=
null?o:{severity:u,sentences:[]},x=B1.indexOf(u)<B1.indexOf(b.severity),A=c===0?[fr(i,t)]:[];l.set(f,
{severity:x?u:b.severity,sentences:[...b.sentences,...A]})}}return n}function T9(){var n;let e=ze(),
t=((n=Ae(kc))!=null?n:"").split(`
`).filter(r=>r!=="");return t.every(r=>e.includes(r))?t:e}function z1(e){return ae(()=>{let{on:t}=pe(
k9,e);return be(),Ce(()=>{let n=kn(),{workbook:r,history:o}=n,i=t?[..._t(r,{provisional:!1}).findings,
...Bo(r,o)]:[],s=x9(i,r.competition.settings.language),a=[...new v([...T9(),...s.keys()])].filter(jo);
t&&Ue(kc,a.join(`
`));for(let u of a){let l=L1(u),c=l.map((d,p)=>d.map((f,b)=>{var N;let x=(N=s.get(u))==null?void 0:N.
get(`${p},${b}`),A=M1(f);return x===void 0?A:F1(A,x.severity,x.sentences)}));j1(u,l,c)}return t||Ue(
kc,""),to(n)})})}m();m();m();m();m();var _n=(e,t)=>({width:g.min(g.max(g.floor(e),1),10),haste:0,
until:t+2e5});function U1(e){e.haste=0,e.
width=g.min(e.width+1,10)}function W1(e,t){e.haste+=1,e.width=g.max(g.floor(e.width/2),1);let n=g.min(
1e3*2**(e.haste-1),64e3),r=g.ceil(g.max(n,t!=null?t:0)+g.random()*500);return r<=3e5&&R.now()+r<e.until?
r:null}var K1=e=>R.now()>=e.until;m();m();var no="https://www.googleapis.com/drive/v3/files",G1="https://www.googleapis.com/upload/drive/v3/files",
fu="id,mimeType,webViewLink,modifiedTime,appProperties,trashed",H1="application/vnd.google-apps.folder",
Hn="application/vnd.google-apps.document",Ii="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
Vp="application/json",gu="application/pdf",Ec="application/vnd.google-apps.spreadsheet",Cc="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
hu=te({id:G(),
mimeType:ve(G()),webViewLink:ve(G()),modifiedTime:ve(G()),appProperties:ve(Xt(G(),G())),trashed:ve(
Ve())}),
yu=e=>{var t,n,r,o,i,s;return{id:e.id,type:(t=e.mimeType)!=null?t:"",link:(n=e.webViewLink)!=null?n:
"",modified:(r=e.modifiedTime)!=null?r:"",content:(i=(o=e.appProperties)==null?void 0:o.content)!=null?
i:"",properties:(s=e.appProperties)!=null?s:{}}},Ib=(e,t,n)=>({fields:e,one:t,list:te({files:Xe(t),
nextPageToken:ve(
G())}),fileOf:n}),$b=Ib(fu,hu,yu);m();m();var S9=[["api-off",["accessNotConfigured",
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
"notFound"]]];function E9(e){return e===401?"scope":e===404||e===410?"not-found":
e===413?"too-large":e===429?"haste":e>=500||e===408?"server":"refused"}function q1(e,t,n){var u,l,c;
let r=C9(t),o=[...((u=r==null?void 0:r.errors)!=null?u:[]).map(d=>d.reason),...((l=r==null?void 0:r.
details)!=null?l:[]).map(d=>d.reason),r==null?void 0:r.status],i=S9.find(([,d])=>o.some(p=>p!==void 0&&
d.includes(p))),s=i===void 0||e>=500?E9(e):i[0],a=R9(n);return{kind:s,reason:`${e} ${(c=r==null?void 0:
r.message)!=null?c:""}`.trim(),...a===null?{}:{wait:a}}}function C9(e){var t;try{return(t=E.parse(e))==
null?void 0:t.error}catch{return}}function R9(e){if(e===null)return null;let t=w(e),n=w.isFinite(t)?
t*1e3:R.parse(e)-R.now();return w.isFinite(n)&&n>0?n:null}var Fr=({kind:e})=>["api-off","scope",
"quota","folder-full","daily-limit","policy"].includes(e),bu=({kind:e})=>e==="server"||e==="unknown";
var D9=6,Z1={failure:{kind:"haste",reason:"not-sent"}};function ro(e,t,n="text"){var s,a,u;let r=e.map(
()=>Z1),o=e.map(()=>0),i=e.map((l,c)=>c);for(;i.length>0&&!K1(t);){let l=i.slice(0,t.width),c=i.slice(
t.width),d=N9(l.flatMap(A=>{var N;return(N=e[A])!=null?N:[]}),n),p=[],f=null,b=!1;for(let[A,N]of l.entries(
)){
let P=(s=d[A])!=null?s:Z1,I=r[N];r[N]=I!==void 0&&O9(I)&&"failure"in P?I:P,o[N]=((a=o[N])!=null?a:0)+
1,!(!("failure"in P)||!A9(P,e[N])||o[N]>=D9)&&(p.push(N),b=!0,f=g.max(f!=null?f:0,(u=P.failure.wait)!=
null?u:0))}if(d.some(A=>"failure"in A&&Fr(A.failure)))break;if(i=[...p,...c],!b){U1(t);continue}let x=W1(
t,f);if(x===null)break;Utilities.sleep(x)}return r}var O9=e=>"failure"in e&&e.failure.kind==="server",
A9=(e,t)=>"failure"in e&&(e.failure.kind==="haste"||e.failure.kind==="server"&&(t==null?void 0:t.method)!==
"post");function N9(e,t){let n={Authorization:`Bearer ${ScriptApp.getOAuthToken()}`},r=e.map(i=>({
...i,
headers:n,muteHttpExceptions:!0})),o;try{o=UrlFetchApp.fetchAll(r)}catch(i){let s=i instanceof C?i.message:
T(i);if(Mp(s).length>0)throw i;return e.map(()=>({failure:{kind:"unknown",reason:s}}))}return o.map(
i=>{let s=i.getResponseCode();return s>=200&&s<300?{ok:t==="bytes"?{text:"",bytes:i.getContent()}:{
text:i.
getContentText(),bytes:[]}}:{failure:q1(s,i.getContentText(),P9(i))}})}function P9(e){let t=e.getHeaders(
),
n=h.keys(t).find(r=>r.toLowerCase()==="retry-after");return n===void 0?null:T(t[n])}function zo(e,t){
if(t===void 0)return{failure:{kind:"unknown",reason:"no-answer"}};if("failure"in t)return t;let n=lt(
e,I9(t.ok.text));return n.success?{ok:n.data}:{failure:{kind:"unknown",reason:"malformed-answer"}}}
function I9(e){
try{return E.parse(e)}catch{return null}}var Yp="lembar-juri-boundary-7f3a9c",wu=5*1024*1024-4096;
function Mr(e,t){return ro(e.map($9),t).map(
n=>{let r=zo(hu,n);return"failure"in r?r:{ok:yu(r.ok)}})}function Fb(e,t,n){let r=`${no}/${encodeURIComponent(
e)}?fields=${encodeURIComponent(fu)}`,o=E.stringify(t),i=zo(hu,ro([{url:r,method:"patch",contentType:
"application/json",payload:o}],n)[0]);return"failure"in i?i:{ok:yu(i.ok)}}function As(e,t,n){let r=e.
map(o=>`${no}/${encodeURIComponent(o)}/export?mimeType=${encodeURIComponent(t)}`);return J1(r,n)}
function Mb(e,t){
let[n]=J1([`${no}/${encodeURIComponent(e)}?alt=media`],t);return n!=null?n:{failure:{kind:"unknown",
reason:"no-answer"}}}function J1(e,t){let n=e.map(r=>({url:r,method:"get"}));return ro(n,t,"bytes").
map(r=>"failure"in r?r:{ok:D.from(r.ok.bytes,o=>o&255)})}function $9({fileId:e,folder:t,title:n,
properties:r,
from:o,to:i,bytes:s,writersCanShare:a}){let c={name:n,mimeType:i,appProperties:r,...e===null?{
parents:[
t]}:{},...a===void 0?{}:{writersCanShare:a}},d=e===null?"":`/${encodeURIComponent(e)}`;return{url:`${G1}${d}?uploadType=multipart&fields=${encodeURIComponent(
fu)}`,method:e===null?"post":"patch",contentType:`multipart/related; boundary=${Yp}`,payload:[..._b(
`--${Yp}\r
Content-Type: application/json; charset=UTF-8\r
\r
${E.stringify(c)}\r
`),..._b(`--${Yp}\r
Content-Type: ${o}\r
\r
`),...k.from(s,p=>p>127?p-256:p),..._b(`\r
--${Yp}--\r
`)]}}var _b=e=>Utilities.newBlob(e).getBytes();m();function Lb(e,t,n,r){let o=[],i="";do{let s=encodeURIComponent(
`'${t}' in parents and trashed = false${n.map(c=>` and ${c}`).join("")}`),a=encodeURIComponent(`nextPageToken,files(${e.fields})`),
u=`${no}?q=${s}&pageSize=1000&fields=${a}${i}`,l=zo(e.list,ro([{url:u,method:"get"}],r)[0]);if(
"failure"in l)
return l;o.push(...l.ok.files.map(e.fileOf)),i=l.ok.nextPageToken?`&pageToken=${encodeURIComponent(l.
ok.nextPageToken)}`:""}while(i!=="");return{ok:o}}function jb(e,t,n){let r=`${no}/${encodeURIComponent(
t)}?fields=${encodeURIComponent(e.fields)}`,o=zo(e.one,ro([{url:r,method:"get"}],n)[0]);return"failure"in o?
o.failure.kind==="not-found"?{ok:null}:o:{ok:o.ok.trashed===!0?null:e.fileOf(o.ok)}}var vu=(e,t)=>Lb(
$b,e,[],t),Uo=(e,t)=>jb($b,e,t);function Bb(e,t,n){let r=vu("root",n);if("failure"in r)return r;let o=r.
ok.find(a=>h.keys(t).every(u=>a.properties[u]===t[u]));if(o!==void 0)return{ok:o.id};let i=E.stringify(
{name:e,mimeType:H1,appProperties:t}),s=zo(te({id:G()}),ro([{url:`${no}?fields=id`,method:"post",
contentType:"application/json",payload:i}],n)[0]);return"failure"in s?s:{ok:s.ok.id}}m();var V1=te({
id:G(),emailAddress:ve(G()),role:G()}),_9=yx(hu,{permissions:ve(Xe(V1))}),Y1=Ib(`${fu},permissions(id,emailAddress,role)`,
_9,e=>{var t;return{...yu(e),access:(t=e.permissions)!=null?t:[]}}),
Rc=encodeURIComponent,F9=e=>`${no}/${Rc(e)}`,zb=(e,t)=>Lb(Y1,e,[`mimeType = '${Ec}'`],t),Ub=(e,t)=>jb(
Y1,e,t);function M9(e){let t=`${F9(e.file)}/permissions`,n=o=>({contentType:"application/json",
payload:E.
stringify(o)}),r=`fields=${Rc("id,emailAddress,role")}`;switch(e.change){case"grant":return{url:`${t}?sendNotificationEmail=true&emailMessage=${Rc(
e.message)}&${r}`,method:"post",...n({type:"user",role:e.
role,emailAddress:e.email})};case"role":return{url:`${t}/${Rc(e.permission)}?${r}`,method:"patch",
...n(
{role:e.role})};case"withdraw":return{url:`${t}/${Rc(e.permission)}`,method:"delete"}}}function Dc(e,
t){
let n=ro(e.map(M9),t);return e.map((r,o)=>{let i=n[o];return r.change!=="withdraw"?zo(V1,i):i===void 0||
"failure"in i?i!=null?i:{failure:{kind:"unknown",reason:"no-answer"}}:i.ok.text!==""?{failure:{kind:
"unknown",reason:"malformed-answer"}}:{ok:null}})}m();m();m();var ku="dokumen yang sudah jadi tidak dibuat dua kali",
L9={"api-off":
"Layanan Drive belum diaktifkan. Buka Ekstensi \u2192 Apps Script, pada Layanan (Services) klik +, pilih Drive API, lalu Tambahkan.",
scope:
"Izin untuk menyimpan dokumen ke Drive belum diberikan. Buka tautan ini, centang izin Drive, lalu ulangi.",
quota:`Ruang penyimpanan Drive penuh. Kosongkan sebagian, lalu ulangi: ${ku}.`,"folder-full":`Folder atau drive bersama ini tidak dapat menampung berkas lagi. Pindahkan atau hapus sebagian isinya, lalu ulangi: ${ku}.`,
"daily-limit":`Batas harian permintaan ke Drive sudah tercapai. Ulangi besok: ${ku}.`,policy:
"Aturan organisasi Anda tidak mengizinkan skrip ini memakai Drive. Minta pengelola akun Google instansi mengizinkannya.",
"not-yours":
"Anda tidak berhak mengubah berkas ini di Drive. Minta pemiliknya memberi akses sebagai penyunting.",
"not-granted":
"Skrip ini tidak (lagi) berhak membuka berkas itu, karena tidak dibuat olehnya atau aksesnya dicabut.",
"not-exportable":"Drive tidak dapat mengekspor berkas ini: terlalu besar atau tidak dapat diekspor.",
"too-large":"Dokumen ini terlalu besar untuk Drive. Perkecil gambar di templatnya, lalu ulangi.",
haste:`Drive sedang sibuk. Tunggu beberapa menit, lalu ulangi: ${ku}.`,server:`Drive sedang terganggu. Tunggu beberapa menit, lalu ulangi: ${ku}.`,
unknown:`Drive tidak menjawab dengan jelas. Ulangi: ${ku}.`,"not-found":
"Berkas atau foldernya tidak ada lagi di Drive Anda.",refused:"Drive menolak permintaan ini."},xu="documents that are ready are not made twice",
j9={"api-off":
"The Drive service is not switched on. Open Extensions \u2192 Apps Script, click + at Services, choose Drive API, then Add.",
scope:
"The permission to save documents to Drive has not been granted. Open this link, tick the Drive permission, then try again.",
quota:`Drive storage is full. Free some space and try again: ${xu}.`,"folder-full":`This folder or shared drive takes no more files. Move or delete some of them and try again: ${xu}.`,
"daily-limit":`The daily limit of requests to Drive is reached. Try again tomorrow: ${xu}.`,policy:
"The rules of your organisation do not let this script use Drive. Ask whoever manages its Google accounts.",
"not-yours":"You may not change this file in Drive. Ask its owner to make you an editor.",
"not-granted":
"This script may not (or no longer) open that file: it did not make it, or its access was withdrawn.",
"not-exportable":
"Drive cannot export this file: it is too large, or of a sort that is not exported.",
"too-large":
"This document is too large for Drive. Make the pictures in its template smaller and try again.",
haste:`Drive is busy. Wait a few minutes and try again: ${xu}.`,server:`Drive has a fault just now. Wait a few minutes and try again: ${xu}.`,
unknown:`Drive gave no clear answer. Try again: ${xu}.`,"not-found":
"The file or its folder is no longer in your Drive.",refused:"Drive refused this request."};function $i(
{kind:e,reason:t},n){let r=(n==="id"?L9:j9)[e];return e==="refused"||e==="not-exportable"?`${r} (${t})`:
r}var Rt=e=>We(e).slice(0,32),Oc=e=>`folder:${e}`;function Lr(e,t,n){let{language:r}=e.settings,o=Oc(
t),
i=Ae(o),s=i!==null&&B9(i,n,r)?i:z9(e,o,n);return{id:s,files:Ht(vu(s,n),r)}}var B9=(e,t,n)=>Ht(Uo(e,t),
n)!==null;function z9(e,t,n){let{language:r}=e.settings,o=oe(r).documents.folder(cn(e)),i=Ht(Bb(o,{
folder:Rt(
Kt())},n),r);return Ue(t,i),i}function Ht(e,t){return"ok"in e?e.ok:Ns(e.failure,t)}function Ns(e,t){
let n=$i(e,t);return e.kind==="api-off"?ge(me("DRIVE_API_OFF",n)):e.kind==="scope"?ge(me(
"SCOPE_MISSING",n,Lp())):ge(me("DRIVE_REFUSED",n))}var U9=te({id:G(),link:G(),maker:G(),email:G(),
permission:G(),collected:G(),modified:G(),done:Pt(),of:Pt()}),
Ac={id:"",link:"",maker:"",email:"",permission:"",collected:"",modified:"",done:0,of:0},Wb=e=>Rt(F(e)),
Kb=e=>Rt(J(e)),X1=(e,t)=>`judge-file:${Wb(e)}:${Kb(t)}`;function Xp(e,t){var n;try{let r=lt(U9,E.parse(
(n=Ae(X1(e,t)))!=null?n:"null"));return r.success?r.data:Ac}catch(r){if(r instanceof SyntaxError)return Ac;
throw r}}var Ps=(e,t,n)=>Ue(X1(e,t),E.stringify(n));function Tu({competition:e},t,n){let r=e.stages.find(
s=>s.name===t);if(r===void 0||e.settings.judgeFiles!==
"separate")return;let o=we(),i=dt(e,r).flatMap(s=>{let{id:a,maker:u,permission:l}=Xp(t,s.code);
return a===
""||l===""||u!==o?[]:[{file:a,change:"role",permission:l,role:n}]});if(i.length!==0)try{for(let s of Dc(
i,_n(10,R.now())))"failure"in s&&console.warn(s.failure.reason)}catch(s){console.warn(T(s))}}m();m();
m();var Q1=["kolabik","satuin-pelita","mojokerto","malang","gipp"];m();m();m();var rr=(e,t={})=>({
name:e,weight:null,advance:null,title:null,form:null,date:null,...t}),Nc=(e,t)=>({
stage:null,name:e,weight:20,min:0,max:100,description:t}),oo=[Nc("Kebaruan",
"Gagasan, cara, atau perbaikan yang baru bagi unit atau daerah"),Nc("Efektif",
"Hasil nyata terhadap masalah yang dipecahkan"),
Nc("Bermanfaat","Manfaat bagi masyarakat pengguna layanan"),Nc("Mudah Disebarkan",
"Dapat ditiru atau disesuaikan oleh unit lain"),Nc("Berkelanjutan",
"Didukung aturan, anggaran, dan sumber daya agar terus berjalan")];var eN={settings:{competition:
"Gelar Inovasi Pelayanan Publik (GIPP)",year:"2017",organizer:"Bagian Organisasi Sekretariat Daerah",
government:"Pemerintah Kota Probolinggo",province:"Jawa Timur",city:"Probolinggo",top:6,winnerTerm:
"Terbaik",signerPosition:"Wali Kota Probolinggo"},stages:[rr("Presentasi",{advance:12,form:
"presentation"}),rr("Kunjungan Lapangan",{advance:6,title:{name:"Terbaik"},form:"field"})],criteria:
oo};m();var tN={settings:{competition:"Kompetisi Inovasi Pelayanan Publik (Kolabik)",year:"2023",
organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",province:
"Jawa Timur",city:"Pasuruan",top:3,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[rr(
"Proposal",{advance:20,title:{name:"Top 20"},form:"files"}),rr("Presentasi dan Wawancara",{advance:
10,
title:{name:"Top 10"},form:"presentation"}),rr("Observasi Lapangan",{advance:3,title:{name:"Terbaik"}
,
form:"field"})],criteria:oo};m();var nN={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik (KIPP) Kota Malang",year:"2021",organizer:
"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Malang",province:"Jawa Timur",
city:"Malang",top:6,winnerTerm:"Terbaik",signerPosition:"Wali Kota Malang"},stages:[rr(
"Presentasi dan Wawancara",{advance:6,title:{outcomes:[{places:3,name:"Nominasi Nasional"},{places:6,
name:"Nominasi Provinsi"}]},form:"presentation"})],criteria:oo};m();var rN={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik Kota Mojokerto",year:"2021",organizer:
"Bagian Organisasi dan Tata Laksana Sekretariat Daerah",government:"Pemerintah Kota Mojokerto",
province:"Jawa Timur",city:"Mojokerto",top:3,winnerTerm:"Juara",signerPosition:"Wali Kota Mojokerto"}
,stages:[
rr("Penilaian",{advance:3,title:{name:"Nominasi Nasional"},form:"files"})],criteria:oo};m();var oN={
settings:{competition:"Satu Unit Satu Inovasi Pelayanan Publik dalam Satu Tahun (SATUIN PELITA)",
year:"2019",organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",
province:"Jawa Timur",city:"Pasuruan",top:10,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[rr("Penilaian",{advance:10,title:{name:"Sepuluh Inovasi Terbaik"},form:
"files"})],criteria:oo};var iN={kolabik:tN,"satuin-pelita":oN,mojokerto:rN,malang:nN,gipp:eN};m();m(
);var sN={name:"GIPP 2017, Kota Probolinggo"};m();var aN={name:"Kolabik 2023, Kota Pasuruan"};m();
var uN={name:"Kompetisi Inovasi 2021, Kota Malang"};m();var lN={name:
"Kompetisi Inovasi 2021, Kota Mojokerto"};m();var cN={name:"SATUIN PELITA 2019, Kota Pasuruan"};var dN={
kolabik:aN,"satuin-pelita":cN,mojokerto:lN,malang:uN,gipp:sN};var W9=e=>({id:e,...dN[e],...iN[e]}),
Pc=Q1.map(W9);m();var io={part:"documents",tab:Z.documents,columns:[{key:"number",header:$("Nomor",
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
header:$("Proses","Run"),width:90},{key:"revision",header:$("Revisi","Revision"),width:80}]},mN=[[
"begun",$("sedang dibuat","being made")],["made",$("jadi","ready")],["draft",$("rancangan","draft")],
["edited",$("disunting","edited")],["signed",$("ditandatangani","signed")],["failed",$("gagal",
"failed")],["deleted",$("terhapus","deleted")],["void",$("tidak berlaku","void")]],K9=/^(?!.*\b(?:belum|not|un)\b).*\b(?:di)?tanda[\s-]?tangani?\b|^(?!.*\b(?:not|un)\b).*\bsigned\b/i;
function pN(e){var t;return e===""?"failed":(t=Cn(e,mN))!=null?t:K9.test(e)?"signed":"own"}function Qp(
{
status:e,statusText:t},n){var o,i;let r=(i=(o=mN.find(([s])=>s===e))==null?void 0:o[1][n])!=null?i:
"";
return t!==""&&pN(t)===e?t:r}function _i(e){var r,o,i;let t=mt(e,io),n=new y;for(let{row:s,cell:a}of(
r=
t==null?void 0:t.rows)!=null?r:[]){let u=l=>U(a(l));u("kind")!==""&&n.set(s,{kind:u("kind"),entry:u(
"entry"),title:u("title"),number:u("number"),link:u("link"),fileId:u("fileId"),status:pN(u("status")),
statusText:u("status"),maker:u("maker"),at:u("at"),spreadsheet:u("spreadsheet"),content:u("content"),
modified:u("modified"),run:u("run"),revision:u("revision")})}return{rows:n,columns:(o=t==null?void 0:
t.columns)!=null?o:new y,headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null}}m();var fN="lastRun",
G9=te({top:Pt(),at:G(),by:G(),ranked:Xe(G()),errors:Pt()}),gN=e=>Ue(fN,E.stringify(
e));function Ic(){var e;try{let t=lt(G9,E.parse((e=Ae(fN))!=null?e:"null"));return t.success?t.data:
null}catch{return null}}m();m();m();var hN={entries:{prefix:"P-",digits:2},judges:{prefix:"J",digits:
1}};function yN(e,t,n){var c,d;let r=new y;
for(let p of t){let[,f="",b=""]=(c=/^(.*?)(\d+)$/.exec(p.trim()))!=null?c:[];if(b==="")continue;let x=(
d=
r.get(f))!=null?d:{count:0,last:0,digits:b.length};r.set(f,{count:x.count+1,last:g.max(x.last,w(b)),
digits:g.max(x.digits,b.length)})}let[o]=[...r].sort(([,p],[,f])=>f.count-p.count),[i,s,a]=o===void 0?
[hN[e].prefix,0,g.max(hN[e].digits,e==="entries"?T(n).length:1)]:[o[0],o[1].last,o[1].digits],u=new v(
t.map(J)),l=[];for(let p=s+1;l.length<n;p+=1){let f=`${i}${T(p).padStart(a,"0")}`;u.has(J(f))||l.push(
f)}return l}m();var Gb={entries:Tr,judges:is},tf={entries:["code","name","institution","category",
"unitType","innovator","contact","phone","email","link"],judges:["code","name","role","institution",
"email","phone"]},
H9={entries:[["email",/email|surel/],["phone",
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
["code",/^(kode|code)/],["name",/nama|name|juri|judge/]]},q9=/^(timestamp|stempelwaktu|capwaktu|waktu|tanggal|date|no|nomor|number|skor|score)$/,
nf=e=>e===""||q9.test(F(e));function bN(e,t){var o,i;if(nf(e))return null;let n=Gb[t].columns.find(s=>tf[
t].
includes(s.key)&&Fe(e,s.header));if(n!==void 0)return n.key;let r=F(e);return(i=(o=H9[t].find(([,s])=>s.
test(r)))==null?void 0:o[0])!=null?i:null}var ef=(e,t)=>{let n=e.filter(r=>r!=="");return n.length>0&&
n.filter(t).length*5>n.length*4};function Z9(e){return e.every(n=>n==="")?"passed":ef(e,n=>/^\S+@\S+\.\S+$/.
test(n))?"email":ef(e,n=>/^https?:\/\//i.test(n))?"link":ef(e,n=>/^\+?[\d\s().-]{8,}$/.test(n))?
"phone":e.every((n,r)=>w(n)===r+1)?"passed":new v(e).size===e.length&&ef(e,n=>/^\p{L}{0,6}[-. /]?\d{1,5}$/u.
test(n))?"code":"text"}function wN(e,t){let n=new y,r=["name","institution"],o=g.max(0,...e.map(i=>i.
length));for(let i=0;i<o;i+=1){let s=Z9(e.map(l=>{var c;return(c=l[i])!=null?c:""})),a=s==="text"?r.
shift():s,u=tf[t].includes(a!=null?a:"");a!==void 0&&a!=="passed"&&u&&!n.has(a)&&n.set(a,i)}return n}
var J9=10;function V9(e,t){let n=new y;for(let[r,o]of e.entries()){let i=bN(o,t);i!==null&&!n.has(i)&&
n.set(i,r)}return n}function Y9(e,t){var r;return(r=e.slice(0,J9).map((o,i)=>({row:i,columns:V9(o,t)}
)).
filter(({row:o,columns:i})=>{var a;let s=((a=e[o])!=null?a:[]).filter(u=>u!==""&&!nf(u)).length;
return i.
has("name")&&i.size*2>s&&(i.size>1||s===1)}).sort((o,i)=>i.columns.size-o.columns.size)[0])!=null?r:
null}var X9=e=>T.fromCharCode(65+e%26);function kN(e,t,n){var d,p,f;let r=Y9(e,t),o=(d=r==null?void 0:
r.columns)!=null?d:wN(e,t),i=r===null?0:r.row+1,s=e.slice(i),a=r===null?[]:(p=e[r.row])!=null?p:[],u=new y;
for(let b of n)for(let x of vN(b,t))u.set(x,"known");let l={columns:tf[t].flatMap(b=>{var A;let x=o.
get(b);return x===void 0?[]:[{header:(A=a[x])!=null?A:X9(x),key:b}]}),unknown:a.filter((b,x)=>!nf(b)&&
![...o.values()].includes(x)&&s.some(A=>{var N;return((N=A[x])!=null?N:"")!==""})),added:[],repeated:
[],
nameless:[]};for(let[b,x]of s.entries()){if(x.every(_=>_===""))continue;let A={code:"",name:""};for(
let[
_,L]of o)A[_]=(f=x[L])!=null?f:"";let N=i+b+1;if(F(A.name)===""){l.nameless.push(N);continue}let P=vN(
{institution:"",email:"",...A},t),I=P.map(_=>u.get(_)).find(_=>_!==void 0);if(I!==void 0)l.repeated.
push({row:N,name:A.name,why:I});else{for(let _ of P)u.set(_,"twice");l.added.push(A)}}let c=yN(t,[
...n,
...l.added].map(({code:b})=>b),l.added.filter(({code:b})=>b==="").length);return l.added=l.added.map(
b=>{var x;return b.code===""?{...b,code:(x=c.shift())!=null?x:""}:b}),l}function vN({code:e,name:t,
institution:n,
email:r},o){let i=o==="judges"?F(t):`${F(t)}|${F(n)}`;return[...J(e)===""?[]:[`code:${J(e)}`],`name:${i}`,
...o==="judges"&&r!==""?[`email:${r.toLowerCase()}`]:[]]}m();function Q9(e){let t=e.split('"').filter(
(n,r)=>r%2===0).join("");return t.includes("\u0009")?"\u0009":t.includes(
";")?";":null}function xN(e){var u;let t=Q9(e),n=[],r=[],o="",i=!1,s=()=>{r.push(o.replace(/\s+/g,
" ").
trim()),o=""},a=()=>{s(),r.some(l=>l!=="")&&n.push(r),r=[]};for(let l=0;l<e.length;l+=1){let c=(u=e[
l])!=
null?u:"";i?c!=='"'?o+=c:e[l+1]==='"'?(o+='"',l+=1):i=!1:c==='"'&&o.trim()===""&&t!==null?i=!0:c===t?
s():c===`
`?a():c!=="\r"&&(o+=c)}return a(),n}m();var eH={menu:"Siapkan tab juri",noJudges:
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
,tH={menu:"Prepare judge tabs",noJudges:
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
,Wo=e=>({id:eH,en:tH})[e];var nH=1e6,TN=1e4,Hb=50,rH=te({kind:Qt(["entries","judges"]),text:ve(G().check(
gh(nH))),tab:ve(G()),
write:Ve()}),EN=e=>e.filter(t=>/^(form(ulir)? )?(responses?|respons|tanggapan|jawaban)\b|^form(ulir)? /i.
test(t));function CN(e){return ae(()=>{let{kind:t,text:n,tab:r,write:o}=pe(rH,e);return be(),o?Ce(()=>SN(
t,n,r,!0)):SN(t,n,r,!1)})}function SN(e,t,n,r){var f;let o=Bt(ze(),ft()),{competition:i}=On(new y([
...o].
map(([b,x])=>[b,Me(x)]))),s=o.has("settings")?i.settings.language:nt(),a=Wo(wt(s)),u=b=>ge(me(
"BAD_REQUEST",b));n!==void 0&&(!ze().includes(n)||[...o.values()].includes(n))&&u(a.noSuchList(n));
let l=n===
void 0?xN(t!=null?t:""):Me(n).values.map(b=>b.map(U));l.length>TN&&u(a.tooMany(TN));let c=kN(l,e,oH(
i,e));c.columns.every(({key:b})=>b!=="name")&&u(a.noNames);let d=(f=o.get(e))!=null?f:Z[e][s],p=r?iH(
e,d,c.added,s):[];return sH(c,d,r,p)}var oH=({entries:e,judges:t},n)=>n==="entries"?e:t;function iH(
e,t,n,r){
var f,b;if(n.length===0)return[];let o=Gb[e];Kr(t)===0&&$n(D2(o,t,r));let i=mt(Me(t),o),s=(f=i==null?
void 0:i.columns)!=null?f:new y(o.columns.map(({key:x},A)=>[x,A])),a=new y(o.columns.map(x=>{var A;
return[
x.key,(A=x.format)!=null?A:""]})),u=g.max(...s.values())+1,l=k.from({length:u},()=>"");for(let[x,A]of s)
l[A]=(b=a.get(x))!=null?b:"";let c=Kr(t);for(let[x,A]of l.entries())A==="@"&&Cx(t,c,x,n.length);let d=n.
map(x=>{var N;let A=l.map(()=>"");for(let[P,I]of s)A[I]=(N=x[P])!=null?N:"";return A});on(t,c,0,d,l);
let p=new v(n.flatMap(x=>h.entries(x).flatMap(([A,N])=>N?[A]:[])));return o.columns.flatMap(({key:x,
header:A})=>p.has(x)&&!s.has(x)?[A[r]]:[])}function sH(e,t,n,r){let{columns:o,unknown:i,added:s,
repeated:a,
nameless:u}=e;return{tab:t,written:n,columns:o,unknown:[...i,...r],total:s.length,rows:s.slice(0,Hb).
map(({code:l,name:c,institution:d="",email:p=""})=>({code:l,name:c,institution:d,email:p})),repeated:
a.
slice(0,Hb),repeatedTotal:a.length,nameless:u.slice(0,Hb)}}function Fi(){return ae(()=>{let e=ze(),t=Bt(
e,ft()),n=On(new y([...t].map(([x,A])=>[x,Me(A)]))),{competition:r}=n,
{settings:o}=r,i=t.has("settings")?o.language:nt(),s=wt(i),a=we(),u=cH(a,r.judges),l=u==="admin",c=oa(
).
filter(x=>![...t.values()].includes(x)),d=!aH(n),p=!d||c.length>0,f=EN(e),b=l?Ic():null;return{user:
a,
role:u,language:s,competition:cn(r),stages:r.stages.map(x=>x.name),top:Rm(r),begun:p,...l?uH(n,e,{
begun:p,
responses:f}):{},presets:l&&d&&c.every(x=>f.includes(x))?Pc.map(({id:x,name:A})=>({id:x,name:A})):[],
lastRun:b===null?null:{at:b.at,by:b.by,ranked:b.ranked,errors:b.errors},documents:l?mH(Z.documents[i],
e):RN,judgeFiles:o.judgeFiles,...l&&o.resultApproval?{approval:!0}:{},lives:l&&p?y1(r,Ya(i).rows):[]}
})}
var aH=({competition:e,tables:t})=>t.entries!==null&&t.judges!==null||e.entries.length+e.judges.length>
0,uH=(e,t,{begun:n,responses:r})=>({...n&&Ga.some(o=>e.tables[o]===null)?{unconfigured:!0}:{},...r.length>
0?{responses:r}:{},...n?{setUp:lH(e.competition,t)}:{}});function lH(e,t){let n=dr(t,e,Fp(e)),{
entries:r,
judges:o,stages:i}=e,s=i.filter(a=>a.scoreTab!==void 0||n.some(({stage:u})=>u===a));return{entries:r.
length,judges:o.length,ready:s.map(({name:a})=>a)}}var cH=(e,t)=>lm()?"admin":dH(e,t)?"judge":
"stranger",dH=(e,t)=>e!==""&&t.some(n=>n.email.toLowerCase()===e.toLowerCase()),RN={made:0,begun:0};
function mH(e,t){
if(!t.includes(e))return RN;let{grid:n}=Ct(e),r=n===null?[]:[..._i(n).rows.values()].filter(i=>i.spreadsheet===
Kt()),o=(...i)=>r.filter(s=>i.includes(s.status)).length;return{made:o("made","edited","signed"),
begun:o(
"begun","failed")}}m();m();var pH=e=>e.every(t=>t.every(n=>n===""));function fH({workbook:e,stage:t}
,n,r){var s,a,u;let o=(s=[...e.
own].find(([,l])=>l.stage===t&&l.judge===n))==null?void 0:s[0],i=(a=e.sheets.find(l=>l.stage===t.name&&
l.judge===n.code))==null?void 0:a.tab;return(u=o!=null?o:i)!=null?u:r.name}function DN(e,t,n){let{
workbook:r,
common:o}=e,i={...o,judge:t,entries:n},s=Ip(i),a=fH(e,t,s),u=Me(a).values,l=r.own.has(a),c=(N,P,I=0)=>{
var M;let{open:_}=Pp(i,P),L=qb(a,_,e.admins,t.email);return{tab:a,judge:t.code,status:N,added:I,
missing:0,
access:L,id:(M=xr().get(a))!=null?M:null}};if(pH(u))return rb(s,a),c("made",n.length);let d=new v(r.
sheets.filter(N=>N.tab===a).flatMap(({rows:N})=>N.flatMap(({entry:P})=>P===null?[]:[J(P)]))),f=r.competition.
settings.missing==="assigned"?[]:s.values.slice(s.table.top).flatMap(([N])=>n.filter(P=>P.code===N&&
!d.has(J(P.code))));if(!M2(s,u)){if(l&&L2(u))return rb(s,a),c("renewed",n.length);let N=l?"changed":
"theirs";return{tab:a,judge:t.code,status:N,added:0,missing:f.length,access:"unprotected",id:null}}
let b=u.
length-s.table.top;if(f.length===0)return c("kept",b);let x=b+f.length,A=tb(f,s.table.top+b,i);
return W2(
a,{...s,...Pp(i,x)},A),c("added",x,f.length)}function qb(e,t,n,r){if(r==="")return $p(e,t,n,""),
"closed";try{return $p(e,t,n,r),"own"}catch(o){if(!T(o).includes(r))throw o;return $p(e,t,n,""),
"refused"}}var gH=({sheets:e},t)=>e.filter(n=>n.stage===t).map(n=>n.tab),ON=({sheets:e,own:t,
competition:n},r)=>e.
flatMap(o=>{let i=o.stage===r?t.get(o.tab):void 0;if(i===void 0||o.rows.length===0)return[];let s=nb(
Be(n,i.stage).length,g.max(...o.rows.map(({row:a})=>a)));return[{tab:o.tab,open:s,email:i.judge.email}
]}),
Zb=e=>`locked:${e}`;function AN(e){let t=Ae(Zb(e));try{return E.parse(t!=null?t:"{}")}catch{return{}
}}
function rf(e,t,n){let{admins:r,language:o}=e.competition.settings,i=gH(e,t),s=AN(t),a=h.fromEntries(
i.map(d=>[d,d in s?s[d]:dm(d)]));Ue(Zb(t),E.stringify(a));for(let d of i)ga(d,r);for(let{tab:d,open:
p}of ON(
e,t))G2(d,p,[...r,we()]);let u=oe(o).history.closed(i.length),l={at:rt(),by:we(),action:"close",
detail:u,
run:kt(),hash:"",stage:t},c=Ft(n,l,e.competition.settings);return Tu(e,t,"reader"),c}function NN(e,t,
n,r){
let o=AN(t);for(let[u,l]of h.entries(o))qT(u,l);let i=[...e.competition.settings.admins,we()];for(
let{
tab:u,open:l,email:c}of ON(e,t))qb(u,l,i,c);Dn();let s={at:rt(),by:we(),action:"reopen",detail:n,run:
kt(),
hash:"",stage:t},a=Ft(r,s,e.competition.settings);return Ue(Zb(t),"{}"),Tu(e,t,"writer"),a}var hH=te(
{stage:ve(G())}),PN=te({stage:G(),reason:G()});function qn({stages:e,settings:t},n){var o;
let r=e.map(i=>i.name).join(", ");return(o=e.find(i=>F(i.name)===F(n)))!=null?o:ge(me("BAD_REQUEST",
oe(t.language).problems.unknownStage(n,r)))}function Is(e){let t=ae(()=>{let n=e();return be(),Ce(()=>{
let r=it("all");Gt(r),n(r,r.history)})});return"problem"in t?t:Fi()}var IN=e=>Is(()=>{let{stage:t}=pe(
hH,e);return(n,r)=>{var a,u;let{competition:o}=n,i=Ze(o.stages,r.rows),s=t===void 0?(a=i.find(l=>l.status===
"open"))==null?void 0:a.stage:qn(o,t).name;s!==void 0&&(((u=ln(i,s))==null?void 0:u.status)==="open"?
rf(n,s,r):Tu(n,s,"reader"))}});function of(e,{settings:t}){let n=e.replace(/\s+/g," ").trim().slice(
0,500);return n===""?ge(me("BAD_REQUEST",oe(t.language).problems.reasonMissing)):n}var $N=e=>Is(()=>{
let t=pe(PN,e);return(n,r)=>{var u;let{competition:o}=n,{name:i}=qn(o,t.stage),s=Ze(o.stages,r.rows),
a=of(t.reason,o);((u=ln(s,i))==null?void 0:u.status)!=="open"?NN(n,i,a,r):Tu(n,i,"writer")}}),_N=e=>Is(
()=>{let t=pe(PN,e);return({competition:n},r)=>{let{name:o}=qn(n,t.stage),i=of(t.reason,n),s=g1(n,o),
a=r.rows.filter(l=>l.action==="rules"&&l.stage===o),u=a[a.length-1];(u==null?void 0:u.hash)===s&&u.detail===
i||Ft(r,{at:rt(),by:we(),action:"rules",detail:i,run:kt(),hash:s,stage:o},n.settings)}});var bH=te({
stage:ve(G())}),FN=e=>Is(()=>{let{stage:t}=pe(bH,e);return({competition:n,typedDecisions:r},o)=>{
let{settings:i}=n,s=oe(i.language).history,a=t===void 0?null:qn(n,t).name,{unconfirmed:u,missing:l}=Ep(
r,o.rows,We),c=o;for(let{name:d}of n.stages){if(!(l.has(d)||u.some(N=>N.stage===d))||a!==null&&F(a)!==
F(d))continue;let f=r.filter(N=>N.stage===d),b=f.map(N=>Uy(N,We)).join(" "),x=s.plenary(f.map(({
entry:N,
rank:P})=>`${N}: ${P}`)),A={at:rt(),by:we(),action:"plenary",detail:x,run:kt(),hash:b,stage:d};c=Ft(
c,A,i)}}});m();m();var MN="lembar-juri-evidence";function sf(e,t,n){let r={format:MN,version:1,...e,
counted:t},o=n(E.stringify(r));return{text:E.stringify(
{...r,seal:o}),seal:o}}var af=e=>e.slice(0,16);function LN(e,t){try{let{seal:n,...r}=E.parse(e),o=[r.
counted.sheets,r.ranking,r.plenary,r.printed.judges];return r.format!==MN||r.version!==1||!o.every(k.
isArray)?null:{evidence:r,seal:n,isSealed:t(E.stringify(r))===n}}catch{return null}}m();m();m();m();
m();var Jb=e=>e.map(({entry:t})=>t.code),jN=({vacated:e})=>{var t;return((t=e==null?void 0:e.removed)!=null?
t:[]).map(({code:n,status:r})=>({entry:n,status:r}))};function BN({settings:e},{standings:t,places:n,
last:r},o){let i=xa(t,p=>p.category),s=p=>{var f;return((f=i.get(p.category))!=null?f:[]).filter(b=>It(
b)<It(p))},a=t.some(p=>p.decision!==void 0),u=t.filter(p=>p.cutNote==="institution-full"),l=new y([
...i].
map(([p,f])=>[p,[...f].reverse().find(b=>b.advances)])),c=(p,{rounded:f,sharing:b})=>{let{advances:x,
cutNote:A,title:N,score:P,entry:I}=p,_=p.category===null?{}:{category:p.category},L=B=>a?It(B)===It(
p):b.includes(B.entry.code),M=()=>{var B;return Jb(((B=i.get(p.category))!=null?B:[]).filter(L))};if(
A===
"below-passing-score"&&e.passingScore!==null)return[{code:"BELOW_PASSING_SCORE",params:{passingScore:
sn(
e.passingScore),score:f}}];if(A==="place-kept")return[{code:"PLACE_KEPT",params:{removed:jN(p)}}];if(
A===
"without-category")return[{code:"WITHOUT_CATEGORY",params:{}}];if(A==="institution-full"&&e.maxPerInstitution!==
null){let B=s(p).filter(q=>q.cutNote!=="institution-full"&&F(q.entry.institution)===F(I.institution));
return[{code:"INSTITUTION_FULL",params:{institution:I.institution,most:e.maxPerInstitution,above:Jb(
B)}}]}if(A==="shared-rank-at-cut"&&n!==null)return[{code:"SHARED_RANK_AT_CUT",params:{places:n,last:
r,
title:N,sharing:M(),..._}}];if(x)return[{code:"ADVANCES",params:{places:n,last:r,title:N,..._}}];let z=l.
get(p.category),j=z&&!a?Dm(z.score,P,o):null;return[{code:"OUTSIDE_CUT",params:{places:n,last:r,
behind:j,
..._}},...A==="first-reserve"?[{code:"FIRST_RESERVE",params:{sharing:M(),..._}}]:[]]},d=p=>{let{
place:f,
vacated:b,prize:x}=p;if(f===null)return[];let A=r&&e.rankedWinners,N=u.filter(I=>I.category===p.category&&
It(I)<It(p)),P=b!==null&&b.from===null;return[...N.length>0&&(A||n!==null&&It(p)>n)?[{code:
"PASSED_OVER",params:{place:f.place,over:Jb(N)}}]:[],...b!==null&&(A||P)?[{code:"MOVED_UP",params:{
place:f.place,
from:b.from,removed:jN(p)}}]:[],...x===null?[]:[{code:"PRIZE",params:{prize:x}}]]};return(p,f)=>{let{
category:b,categoryRank:x}=p;return[...b!==null&&x!==null?[{code:"CATEGORY_RANK",params:{category:b,
rank:x}}]:[],...c(p,f),...d(p)]}}m();function zN(e,t){let n=[];for(let r of e){let o=n[n.length-1],i=o==null?
void 0:o.standings[o.standings.
length-1];if(o&&i&&t(i,r))o.standings.push(r),o.codes.push(r.entry.code);else{let s=o?o.first+o.standings.
length:0;n.push({first:s,standings:[r],codes:[r.entry.code]})}}return n}function UN(e,t){let n=new y(
e.map(({entry:s,score:a})=>[s.code,Er(a,t)])),o=zN(e,(s,a)=>un(n.get(s.entry.code),n.get(a.entry.code))===
0).flatMap(s=>s.standings.map(()=>s.codes)),i=zN(e,(s,a)=>s.rank===a.rank);return new y(i.flatMap((s,
a)=>s.
standings.map((u,l)=>{var d,p,f,b;let c=s.first+l;return[u.entry.code,{rounded:n.get(u.entry.code),
above:(d=
e[c-1])!=null?d:null,below:(p=e[c+1])!=null?p:null,tied:o[c],sharing:s.codes,next:(b=(f=i[a+1])==null?
void 0:f.standings)!=null?b:[]}]})))}function WN(e,t){var o;let n=e.steps.length-1,r=t.steps[n];
return r!==
void 0&&r.among===((o=e.steps[n])==null?void 0:o.among)?r.value:null}function wH(e){let t=new y;
return(n,r)=>{var i;let o=(i=t.get(r))!=null?i:xS(e,r);return t.set(r,o),
o(n)}}function vH(e,{rounded:t,above:n,below:r,tied:o,sharing:i},s){let{decidedBy:a,steps:u}=e;if(a===
null)return[];if(a==="shared")return[{code:"TIE_SHARED",params:{score:t,sharing:i,steps:u}}];let c=[
r,n].flatMap(b=>{let x=b&&o.includes(b.entry.code)?WN(e,b):null;return b&&x?[{entry:b.entry.code,
rank:b.
rank,value:x}]:[]})[0];if(c===void 0)return[];let{metric:d,among:p}=a,f=d==="majority"?{duels:s(e.entry.
code,p)}:{};return[{code:"TIE_BROKEN",params:{score:t,tied:o,step:a,rival:c,...f}}]}function kH({
margin:e,
rank:t,score:n},{tied:r,next:o},i){let s=o[0];if(s===void 0||e===null)return[{code:"LAST_RANK",
params:{
rank:t}}];if(r.includes(s.entry.code))return[];let a=o.map(({entry:l})=>l.code),u=i==="higher"?n.sub(
e):n.add(e);return[{code:"MARGIN",params:{margin:e,next:{rank:s.rank,entries:a,score:u}}}]}function xH(
{
decision:e,rank:t}){if(e===void 0)return[];let{rank:n,reason:r,votesFor:o,votesAgainst:i}=e;return[{
code:"PLENARY_DECIDED",params:{rank:n,computed:t,reason:r,votesFor:o,votesAgainst:i}}]}function KN(e,
t,n){
var P;let{settings:r}=e,{panel:o,stage:i,method:s,standings:a}=t,{better:u,working:l}=lr(s),c=l==null?
void 0:l(o,r),d=wH(o),p=UN(a,r.decimals),f=Yl(e,i,n),b=o.criteria.map(({name:I,weight:_,max:L})=>({
criterion:I,
weight:sn(_),max:sn(L)})),x=new y;for(let{entry:I,judge:_,reason:L}of o.leftOut){let M={code:
"JUDGE_LEFT_OUT",params:{judge:_,reason:L}};x.set(I,[...(P=x.get(I))!=null?P:[],M])}let A=({entry:I,
judgeScores:_,
stageScore:L,score:M})=>{var H,q;let z=(H=x.get(I.code))!=null?H:[],j=[..._].map(([K,X])=>({judge:K,
score:X})),B=o.judges.map(K=>K.code).filter(K=>!_.has(K)&&!z.some(({params:X})=>X.judge===K));return[
{code:"STAGE_SCORE",params:{method:s,judges:j,criteria:b,score:L}},...(q=c==null?void 0:c(I.code))!=
null?q:[],...z,...B.length>0?[{code:"JUDGES_WITHOUT_SCORE",params:{judges:B}}]:[],...r.carryOver?[{
code:"CARRIED_OVER",params:{parts:f(I.code,L),score:M}}]:[]]},N=BN(e,t,u);return I=>{let _=p.get(I.entry.code);
return _===void 0?[]:[...A(I),...vH(I,_,d),...kH(I,_,u),...xH(I),...N(I,_)]}}var uf=(e,t)=>t.map((n,
r)=>TH(e,n,t.slice(0,r)));function TH(e,t,n){let{language:r,decimals:o}=e.settings,
i=KN(e,t,n),s=E2(r,o,cr(t.method));return new y(t.standings.map(a=>{let u=i(a);return[a,{text:s(u),
tie:C2(
u,r,o)}]}))}function GN(e,t,{provisional:n,write:r,close:o=!1,through:i}){let{competition:s}=e,a=Ze(
s.stages,t),
u=({stage:A})=>{var N;return((N=ln(a,A.name))==null?void 0:N.status)==="open"},l=_t(e,{provisional:n}
),
c=i===void 0?l.results.length:1+s.stages.findIndex(A=>A.name===i),d=l.results.filter((A,N)=>N<c||!u(
A)),p=d.filter(u).map(({stage:A})=>A.name),f=o&&!n?p:[],b=f.length>0?[]:p,x=A=>{var N;return A.code===
"TAB_UNPROTECTED"&&f.includes((N=A.stage)!=null?N:"")};return{evaluation:{...l,results:d},
explanations:uf(
s,d),toClose:f,open:b,findings:l.findings.filter(A=>!x(A)),writes:r!=null?r:!n&&b.length===0}}m();
var HN=e=>e.map(({stage:t,panel:n})=>({stage:t.name,criteria:n.criteria.map(({name:r,weight:o,min:i,
max:s})=>({name:r,weight:o,min:i,max:s})),means:h.fromEntries([...n.readings].flatMap(([r,o])=>{let i=[
...o.values()].map(a=>a.marks);if(i.length===0)return[];let s=a=>i.reduce((u,l)=>u+l[a].valueOf(),0)/
i.length;return[[r,n.criteria.map((a,u)=>s(u))]]}))}));m();m();m();var qN=e=>e.standings.flatMap(t=>t.advances?
[t.entry.code]:[]);function ZN(e,t){let[n,r]=[qN(e),qN(t)];
return{enters:r.filter(o=>!n.includes(o)),leaves:n.filter(o=>!r.includes(o))}}var SH=(e,t)=>({...e,
judges:e.
judges.filter(({code:n})=>n!==t),readings:new y([...e.readings].map(([n,r])=>[n,new y([...r].filter(
([o])=>o!==t))])),leftOut:e.leftOut.filter(n=>n.judge!==t)});function JN(e,t,n){return t.panel.judges.
flatMap(({code:r})=>{let o=ps(e,SH(t.panel,r),n);return o.standings.length===0?[]:[{judge:r,...ZN(t,
o)}]})}function VN(e,t,n){let{settings:r}=e;return ca.filter(i=>i!==r.method&&(!r.carryOver||lr(i).unit===
"points")).flatMap(i=>{let s=ps({...e,settings:{...r,method:i}},t.panel,n);return s.standings.length===
0?[]:[{method:i,...ZN(t,s)}]})}m();function YN(e,t,n,r){let o=e.standings.filter(f=>f.advances).length,
[i,s]=[e.standings[o-1],e.standings[o]];
if(i===void 0||s===void 0||s.category!==i.category||s.cutNote!==null&&s.cutNote!=="first-reserve"||!e.
standings.slice(0,o).every(f=>f.advances))return null;let[a,u]=[i,s].map(({entry:f})=>t.entries.findIndex(
({code:b})=>b===f.code)),l=n.map(({weight:f,scores:b})=>({weight:f,gap:b[a]-b[u]})),c=l.reduce((f,{
weight:b,
gap:x})=>f+b*x,0),d=l.reduce((f,{weight:b,gap:x})=>f+b*(x-c)**2,0),p=t.judges.length;return{lastIn:i.
entry.code,firstOut:s.entry.code,points:r*i.score.sub(s.score).valueOf(),standardError:p<2?null:g.sqrt(
d*p/(p-1))}}m();m();var Mi=e=>e.filter(t=>t!==null),gr=e=>e.reduce((t,n)=>t+n,0),Fn=e=>gr(e)/e.length;
function Mn(e){
if(e.every(n=>n===e[0]))return 0;let t=Fn(e);return gr(e.map(n=>(n-t)**2))}function lf(e){let t=e.map(
(r,o)=>o).sort((r,o)=>e[o]-e[r]),n=e.map(()=>0);for(let r=0,o=0;r<t.length;r=o){for(;o<t.length&&e[t[
o]]===
e[t[r]];)o+=1;for(let i of t.slice(r,o))n[i]=(r+1+o)/2}return n}function XN(e){var p,f;let t=e.length,
n=(f=(p=e[0])==null?void 0:p.length)!=null?f:0;if(t<2||n<2)return{
single:null,average:null};let r=e.map(Fn),o=e[0].map((b,x)=>Fn(e.map(A=>A[x]))),i=Fn(r),s=e.flatMap(
(b,x)=>b.map((A,N)=>(A-r[x]-o[N]+i)**2)),a=n*Mn(r)/(t-1),u=t*Mn(o)/(n-1),l=gr(s)/((t-1)*(n-1)),c=1e-12*
(a+u+l),d=b=>b>c?(a-l)/b:null;return{single:d(a+(n-1)*l+n*(u-l)/t),average:d(a+(u-l)/t)}}m();
function QN(e,t){let{groupCount:n}=Ta(e);if(n===0)return{lambda:null,effects:new y};let{lambda:r,
effects:o}=ds(
e,t),i=r.value>0||n===1;return{lambda:r.value,effects:new y(i?k.from(o,([s,a])=>[s,a.valueOf()]):[])}
}m();m();function eP(e){let[t,n]=[e.map(([s])=>s),e.map(([,s])=>s)],r=g.sqrt(Mn(t)*Mn(n));if(e.length<2||
!(r>
1e-9))return null;let[o,i]=[Fn(t),Fn(n)];return g.max(-1,g.min(1,gr(e.map(([s,a])=>(s-o)*(a-i)))/r))}
function tP(e,t,n){return e.judges.map(({code:r})=>{let o=t.judges.indexOf(r),i=n.get(r),s=Mi(t.rows.
map(u=>{var l;return(l=u[o])!=null?l:null})),a=t.rows.flatMap(u=>{var d;let l=(d=u[o])!=null?d:null,
c=Mi(u.filter((p,f)=>f!==o));return l===null||c.length===0?[]:[[l,Fn(c)]]});return{code:r,severity:i===
void 0?null:0-i,spread:s.length<2?null:g.sqrt(Mn(s)/(s.length-1)),agreement:eP(a)}})}m();m();
function EH(e){let t=w.isInteger(e),n=t?0:g.log(g.PI)/2;for(let r=t?1:.5;r<e;r+=1)n+=g.log(r);return n}
function nP(e,t){let n=t/2,r=e/2;if(r<=0)return 1;let o=g.exp(n*g.log(r)-r-EH(n));if(r<n+1){let l=1/
n,c=l;for(let d=1;l>c*1e-17;d+=1)l*=r/(n+d),c+=l;return 1-o*c}let i=r+1-n,s=w.MAX_VALUE,a=1/i,u=a;
for(let l=1,
c=0;g.abs(c-1)>1e-16&&l<1e4;l+=1){let d=l*(n-l);i+=2,a=1/(d*a+i),s=i+d/s,c=s*a,u*=c}return o*u}
function CH(e){var n;let t=new y;for(let r of e)t.set(r,((n=t.get(r))!=null?n:0)+1);return gr([...t.
values()].map(r=>r**3-r))}function rP(e){var u,l;let t=e.length,n=(l=(u=e[0])==null?void 0:u.length)!=
null?l:0;if(t<2||n<2)return null;let r=e[0].map((c,d)=>e.map(p=>p[d])),o=r.map(lf),i=e.map((c,d)=>gr(
o.map(p=>p[d]))),s=n**2*(t**3-t)-n*gr(r.map(CH));if(s<=0)return null;let a=12*Mn(i)/s;return{w:a,p:
nP(
n*(t-1)*a,t-1)}}m();function oP(e){let t=e.map(Mi).filter(i=>i.length>1),n=t.flat(),r=Mn(n)/(n.length-1);
return r>0?1-gr(
t.map(i=>i.length*Mn(i)/(i.length-1)))/n.length/r:null}m();function iP(e){let t=e.entries.filter(s=>{
var a,u;return((u=(a=e.readings.get(s.code))==null?void 0:
a.size)!=null?u:0)>0}),n=t.map(s=>e.readings.get(s.code)),r=new v(n.flatMap(s=>[...s.keys()])),o=e.judges.
map(s=>s.code).filter(s=>r.has(s));o.sort((s,a)=>s<a?-1:1);let i=n.map(s=>o.map(a=>{var u,l;return(l=
(u=s.get(a))==null?void 0:u.score.valueOf())!=null?l:null}));return{entries:t,judges:o,rows:i}}var sP=e=>e.
filter(t=>t.every(n=>n!==null));m();m();m();m();m();function RH(e,t){let n=e.map((i,s)=>[...i,t[s]]),
r=g.max(...e.map((i,s)=>i[s])),o=0;for(let[i,s]of n.
entries()){let a=s[i];if(a<=r*1e-12){s.fill(0);continue}o+=1;for(let[u,l]of n.entries()){let c=u===i?
0:l[i]/a;if(c!==0)for(let d of l.keys())l[d]=l[d]-c*s[d]}}return{solution:n.map((i,s)=>i[s]===0?0:i[
i.
length-1]/i[s]),rank:o}}function Vb(e,t,n){let r=t.map((c,d)=>t.map((p,f)=>f===d?n*c:0)),o=t.map(()=>0),
i=new v;for(let c of e){let d=[...c.keys()].filter(b=>c[b]!==null&&t[b]>0),p=d.reduce((b,x)=>b+t[x],
0),f=d.reduce((b,x)=>b+t[x]*c[x],0)/p;for(let b of d){i.add(b),o[b]=o[b]+t[b]*(c[b]-f);let x=r[b];x[
b]=
x[b]+t[b];for(let A of d)x[A]=x[A]-t[b]*t[A]/p}}let{solution:s,rank:a}=RH(r,o),u=t.reduce((c,d)=>c+d,
0),l=s.reduce((c,d,p)=>c+t[p]*d,0)/u;return{effects:s.map((c,d)=>t[d]>0?c-l:0),isDetermined:a>=i.size-
1}}m();function DH(e,t){let n=[];for(let[r,o]of e.entries())if(o!==null)for(let i=t[r];i>0;i-=1)n.push(
o);return n.
length>0?n:Mi(e)}var Ko=e=>t=>Float64Array.from(e,n=>{let[r,o]=[0,0];for(let i=0;i<n.length;i+=1){
let s=n[i];
s!==null&&(r+=t[i]*s,o+=t[i])}return o>0?r/o:Fn(Mi(n))});function cf(e,t){var r,o;let n=e.map(i=>[
...i]);
for(let i of(o=(r=e[0])==null?void 0:r.keys())!=null?o:[]){let s=e.flatMap((u,l)=>u[i]===null?[]:[l]),
a=t(s.map(u=>e[u][i]));for(let[u,l]of s.entries())n[l][i]=a[u]}return n}var df=(e,t)=>n=>Float64Array.
from(e,r=>{let o=DH(r,n).sort((s,a)=>s-a),i=t(o.length);return Fn(o.slice(i,o.length-i))});var aP=(e,
t)=>{var r,o;if(e.every(i=>i.every(s=>s!==null)))return Ko(e);let n=Vb(e,(o=(r=e[0])==null?
void 0:r.map(()=>1))!=null?o:[],t).effects;return i=>{let a=Vb(e,i,t).effects.map((u,l)=>i[l]>0?u:n[
l]);
return Ko(e.map(u=>u.map((l,c)=>l===null?null:l-a[c])))(i)}};m();var uP=Ko;m();var lP=e=>df(e,t=>g.ceil(
t/2)-1);m();var cP=e=>Ko(cf(e,lf));m();var dP=e=>df(e,t=>t<Zl?0:1);m();function OH(e){let t=g.sqrt(
Mn(e)/(e.length-1)),n=Fn(e);return e.map(r=>t>0?50+10*(r-n)/t:50)}var mP=e=>Ko(
cf(e,OH));var pP={mean:uP,trimmed:dP,median:lP,"rank-sum":cP,"z-score":mP,adjusted:aP};function fP(e,
t,n,r,o){var i,s,a;return(a=(s=(i=pP)[e])==null?void 0:s.call(i,t.rows,n))!=null?a:AH(
Jl[e],t,r,o)}function AH(e,{entries:t,judges:n},r,o){return i=>{let s=e.scores(NH(r,n,i),o);return Float64Array.
from(t,({code:a})=>{var u,l;return(l=(u=s.get(a))==null?void 0:u.valueOf())!=null?l:w.NaN})}}
function NH(e,t,n){
let r=t.flatMap((a,u)=>k.from({length:n[u]},(l,c)=>({judge:a,code:`${a}\0${c}`}))),o=new y(e.judges.
map(a=>[a.code,a])),i=new y([...e.readings].map(([a,u])=>{let l=r.flatMap(({judge:c,code:d})=>{let p=u.
get(c);return p===void 0?[]:[[d,p]]});return[a,l.length>0?new y(l):u]})),s=r.flatMap(({judge:a,code:
u})=>{
let l=o.get(a);return l===void 0?[]:[{...l,code:u}]});return{...e,judges:[...s,...e.judges],readings:
i}}m();m();function gP(e){let t=e>>>0||1;return()=>(t^=t<<13,t^=t>>>17,t^=t<<5,(t>>>0)/4294967296)}
var PH=5,IH=20231207;function hP(e,t){return e===1?[[t]]:k.from({length:t+1},(n,r)=>hP(e-1,t-r).map(
o=>[r,...o])).flat()}var Yb=e=>e<2?1:e*Yb(e-1),$H=e=>hP(e,e).map(t=>{let n=t.reduce((r,o)=>r/Yb(o),
Yb(
e));return{times:t,weight:n/e**e}});function _H(e,t){let n=gP(IH);return k.from({length:t},()=>{let r=k.
from({length:e},()=>0);for(let o=0;o<e;o+=1){let i=g.floor(n()*e);r[i]=r[i]+1}return{times:r,weight:
1/
t}})}var yP=(e,t)=>e<=PH?$H(e):_H(e,t);var FH=1e-9,Xb={most:2e3,longList:500,longFrom:500};function MH(
e,t,n,r){if(!e.settings.carryOver)return r.
entries.map(()=>({own:1,rest:0}));let o=Yl(e,t.stage,n),i=new Le(0);return r.entries.map(s=>{let a=o(
s.code,i).map(({weight:c,score:d})=>[c.valueOf(),d.valueOf()]),u=a.reduce((c,[d])=>c+d,0),l=a.reduce(
(c,[d,p])=>c+d*p,0);return{own:a[a.length-1][0]/u,rest:l/u}})}function LH(e){let t=e.map((n,r)=>n*e.
length+r).sort();return k.from(t,n=>n-g.floor(n/e.length)*e.length)}function jH(e,t){var s,a;let n=Cr(
e.contenders),r=(a=(s=n[n.length-1])==null?void 0:s.place)!=null?a:0,o=n.filter(({place:u})=>u===r).
length,i=t===null?1:g.min(1,(t-r+1)/o);return n.map(({ranked:u,place:l})=>[u.entry.code,l===r?i:1])}
function bP(e,t,n,r,o,i){let{settings:s}=e,{entries:a,judges:u}=o,{places:l,last:c}=t,{better:d}=r,p=fP(
t.method,o,i,t.panel,s),f=MH(e,t,n,o),b=new y(a.map((L,M)=>[L.code,M])),x=10**s.decimals,A=d==="higher"?
-1:1,N=L=>L,P=bm(e.entries),I=new Le(0),_=L=>s.passingScore===null?I:new Le(L,x);return yP(u.length,
a.length<Xb.longFrom?Xb.most:Xb.longList).map(L=>{let M=p(L.times).map((X,Q)=>f[Q].rest+f[Q].own*X),
z=M.map(X=>A*g.floor((X+FH)*x+.5)),j=LH(z),B=new Int32Array(a.length),H=j.map((X,Q)=>{let fe=j[Q-1];
return B[X]=fe!==void 0&&z[fe]===z[X]?B[fe]:Q+1,{entry:a[X],rank:B[X],score:_(A*z[X]),steps:[],
decidedBy:null}}),
{races:q}=Am(H,{settings:s,places:l,last:c,better:d,rounded:N,categoryOf:P}),K=q.flatMap(X=>jH(X,l));
return{weight:L.weight,scores:M,ranks:B,shares:new y(K.map(([X,Q])=>[b.get(X),Q]))}})}m();function BH(
e,t){let n=Float64Array.from(e,({ranks:o},i)=>o[t]*e.length+i).sort(),r=o=>{let i=0;for(let s of n){
let a=g.floor(s/e.length);if(i+=e[s-a*e.length].weight,i>=o-1e-9)return a}return e.length};return[r(
.05),r(1-.05)]}function wP(e,t){return e.judges.length<2||t.length===0?e.entries.map(({code:n})=>({
code:n,
inTop:null,rankLow:null,rankHigh:null})):e.entries.map(({code:n},r)=>{let o=t.reduce((u,{weight:l,
shares:c})=>{
var d;return u+l*((d=c.get(r))!=null?d:0)},0),[i,s]=BH(t,r),a=o<1e-9||o>1-1e-9;return{code:n,inTop:a?
g.round(o):o,rankLow:i,rankHigh:s}})}m();function zH({panel:e},t){let n=r=>o=>{let i=e.readings.get(
o);return(i==null?void 0:i.size)===1&&i.has(
r)};return t.flatMap(({judge:r,enters:o,leaves:i})=>i.some(n(r))?[]:[...o,...i])}function vP(e,t,n,r){
let o=new y(n.map(d=>{var p;return[d.code,(p=d.inTop)!=null?p:0]})),i=new v(zH(e,r)),s=({entry:{code:
d},
advances:p})=>{var b;let f=(b=o.get(d))!=null?b:0;return i.has(d)||(p?f:1-f)<.9-1e-9},a=e.standings.
filter(d=>d.advances),u=a.filter(d=>!s(d)).length;if(t<2)return{level:"single",within:a.length,firm:
0,
contested:[]};if(a.length===e.standings.length)return{level:"no-cut",within:a.length,firm:a.length,
contested:[]};
let l=e.standings.filter(s).map(({entry:d})=>d.code);return{level:l.length===0?"firm":2*u>=a.length?
"partly":"open",within:a.length,firm:u,contested:l}}function mf(e,t,n){var P,I;let{panel:r}=t,i=t.standings.some(
({decision:_})=>_!==void 0)?ps(e,r,n):t,
s=iP(r),a=sP(s.rows),u=2*a.length>=s.rows.length?a:[],l=rP(u),c=XN(u),{lambda:d,effects:p}=QN(r,e.settings.
severityCorrection),f=lr(i.method),b=s.judges.length>0?bP(e,i,n,f,s,d!=null?d:0):[],x=new y(wP(s,b).
map(_=>[_.code,_])),A=i.standings.map(({entry:_})=>x.get(_.code)),N=JN(e,i,n);return{stage:i.stage.name,
panel:{judges:s.judges.length,entries:s.entries.length,complete:a.length},kendallW:(P=l==null?void 0:
l.w)!=null?P:null,kendallP:(I=l==null?void 0:l.p)!=null?I:null,iccSingle:c.single,iccAverage:c.average,
alpha:oP(s.rows),lambda:d,judges:tP(r,s,p),stability:A,leaveOneOut:N,methods:VN(e,i,n),gap:YN(i,s,b,
(f==null?void 0:f.better)==="lower"?-1:1),verdict:vP(i,s.judges.length,A,N)}}m();m();var kP=e=>e<=3;
var xP={strong:.7,moderate:.5,weak:.3,none:0},UH={levels:{single:()=>"Hanya satu juri yang menilai, jadi kekukuhan peringkat tidak dapat dinilai.",
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
"Juri hampir tidak sepakat tentang urutan peserta."}},WH={
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
"The judges hardly agree on the order of the entries."}};function KH(e){var n;return(n=h.keys(xP).find(
r=>e>=xP[r]))!=null?
n:"none"}var TP=(e,t)=>Nn(e.toFixed(2),t);function GH(e,t,n){var p;let{verdict:r,panel:o,leaveOneOut:
i,
gap:s,methods:a}=e,u=i.filter(({enters:f,leaves:b})=>f.length+b.length>0).length,l=a.filter(({enters:
f,
leaves:b})=>f.length+b.length===0).map(({method:f})=>f),c=f=>_o(f,n),d=(p=s==null?void 0:s.standardError)!=
null?p:null;return[...r.contested.length>0?[t.contested(V(r.contested,n))]:[],...kP(o.judges)?[t.sensitivity(
o.judges)]:[],u===0?t.sameWithoutAny:t.changesWithout(u,i.length),...s?[`${t.gap(s.lastIn,s.firstOut,
TP(s.points,n))}${d===null?"":t.gapError(TP(d,n),s.points<2*d)}.`]:[],...l.length>0?[t.otherMethods(
V(l.map(c),n))]:[],...a.filter(({method:f})=>!l.includes(f)).map(({method:f,enters:b,leaves:x})=>t.byMethod(
c(f),V(b,n),V(x,n)))]}function pf(e,t){let n=t==="id"?UH:WH,{level:r,within:o,firm:i}=e.verdict;
return[
n.levels[r](o,i),...r==="single"||r==="no-cut"?[]:GH(e,n,t),...e.kendallW===null?[]:[n.agreement[KH(
e.kendallW)]]]}var SP=(e,t)=>t.map((n,r)=>{let o=mf(e,n,t.slice(0,r)),i=pf(o,e.settings.language);
return{...o,verdict:{
...o.verdict,text:i}}});m();function EP(e,t,{settings:n}){return{stage:e.stage.name,method:e.method,
unit:cr(e.method),cut:e.places,
unordered:e.last&&!n.rankedWinners,judges:e.panel.judges.map(r=>r.code),ranking:e.standings.map(r=>{
var o,i,s,a,u;return{rank:r.rank,...r.decision===void 0?{}:{decidedRank:r.decision.rank},code:r.entry.
code,name:r.entry.name,institution:r.entry.institution,category:(o=r.category)!=null?o:r.entry.category,
score:r.score.valueOf(),advances:r.advances,categoryRank:r.categoryRank,reserve:r.cutNote==="first-reserve",
title:r.title,tieBrokenBy:r.decidedBy===null||r.decidedBy==="shared"?r.decidedBy:r.decidedBy.
metric,tie:(s=(i=t==null?void 0:t.get(r))==null?void 0:i.tie)!=null?s:"",explanation:(u=(a=t==null?
void 0:
t.get(r))==null?void 0:a.text)!=null?u:"",judgeScores:h.fromEntries([...r.judgeScores].map(([l,c])=>[
l,c.valueOf()]))}})}}m();function CP({competition:e,unwritten:t,keepers:n},{evaluation:r,
explanations:o,findings:i,hash:s,provisional:a},u){
let{language:l}=e.settings;for(let P of t)$n(P);let{run:c,isNew:d}=R2(s,a,u.rows),p=i.filter(su);QA(
e,{...r,findings:HH(p)},o,c,n);let f=r.results.map(P=>P.stage.name);if(gN({top:Rm(e),at:c.at,by:c.by,
ranked:f,errors:Ai(i,"error")}),!d||a)return u;let{at:b,by:x,id:A}=c,N=oe(l).history.computed(f.length,
Ai(p,"error"),Ai(p,"warning"));return Ft(u,{at:b,by:x,action:"compute",detail:N,run:A,hash:s},e.settings)}
var HH=e=>e.filter(t=>t.code!=="SCALE_ASSUMED");var qH=te({provisional:Ve(),write:ve(Ve()),close:ve(
Ve()),reliability:ve(Ve()),profiles:ve(Ve())});function $c(e){
return ae(()=>{let t=pe(qH,e);return be(),Ce(()=>Qb(t).answer)})}function Qb({reliability:e=!1,
profiles:t=!1,
...n},r=()=>{}){let o=kn(void 0,n.close===!0?"all":"ranking"),{workbook:i}=o,{competition:s}=i,{
language:a}=s.
settings,u=GN(i,o.history.rows,{...n,through:r(s)}),{explanations:l,open:c}=u,{results:d}=u.evaluation,
p=pu(i),f=u.toClose.reduce((N,P)=>rf(i,P,N),o.history),b=[...u.findings,...Bo(i,f)],x=u.writes?CP(i,
{...u,findings:b,hash:p,provisional:n.provisional},f):f;Ts(i,b);let A={ok:lu(b),findings:eo(b,a,vc({
...o,history:x})),understood:Hp(i),stages:d.map((N,P)=>EP(N,l[P],s)),reliability:e?SP(s,d):[],...t&&
{profiles:HN(d)},hash:p,open:c};return{workbook:i,results:d,findings:b,history:x,answer:A}}m();var ZH=e=>D.from(
JH(encodeURIComponent(e))),JH=e=>{var t;return((t=e.match(/%[0-9A-F]{2}|[^%]/g))!=null?
t:[]).map(n=>n.length===1?n.charCodeAt(0):w.parseInt(n.slice(1),16))};function ew(e,t){let n=ae(()=>{
var P,I;let{language:r}=e.settings,o=oe(r),[i,s]=[(P=qa(t))==null?void 0:P.snapshot,Cp(t)];if(i===void 0||
s===null)return ge(me("BAD_REQUEST",o.problems.noEvidence));let{text:a,seal:u}=sf(s,i,We),l=ZH(a);if(
l.
length>wu)return ge(me("BAD_REQUEST",o.problems.noEvidence));let c=we(),d=_n(1,R.now()),p=Lr(e,c,d),
f={sheet:Rt(Kt()),evidence:Rt(s.stage+s.hash)},b=p.files.find(({properties:{sheet:_,evidence:L}})=>_===
f.sheet&&L===f.evidence),x=u.slice(0,32);if((b==null?void 0:b.properties.content)===x)return{link:b.
link,seal:u};let A={fileId:(I=b==null?void 0:b.id)!=null?I:null,folder:p.id,bytes:l,from:Vp,to:Vp,
title:`${o.
documents.evidence(s.stage,s.code)}.json`,properties:{...f,content:x}},[N]=Mr([A],d);return{link:N===
void 0?"":Ht(N,r).link,seal:u}});return"problem"in n?{file:null,seal:null,problem:n.problem.message}
:
{file:n.answer.link,seal:n.answer.seal,problem:null}}m();m();var VH=["competition","year",
"organizer","government","province","city","decisionDate","juryDecreeNumber","minutesNumber",
"decreeNumber","legalBasis","acknowledgedBy","signerName","signerPosition",
"signerGrade","signerNip"],_c=e=>e.filter(([,t])=>t!=="");function ff({settings:e,entries:t,judges:n}
,r,o){
let i=r.filter(({stage:s})=>o.includes(s)).flatMap(({stage:s,judge:a,rows:u})=>u.flatMap(l=>l.entry===
null?[]:[{of:[s,a,l.entry],row:l}])).sort((s,a)=>s.of.join(`
`)<a.of.join(`
`)?-1:1);return{settings:_c(VH.map(s=>{var a;return[[s],T((a=e[s])!=null?a:"")]})),innovators:_c(t.map(
({code:s,innovator:a})=>[[s],a])),judges:_c(n.map(({code:s,name:a})=>[[s],a])),roles:_c(n.map(({code:
s,
role:a})=>[[s],a])),notes:_c(i.map(({of:s,row:a})=>[s,a.notesToEntrant])),formulas:i.flatMap(({of:s,
row:a})=>[...a.marks].flatMap(([u,l])=>"formula"in l&&l.formula===!0?[[[...s,u],"formula"]]:[]))}}
function RP(e,t){
return h.keys(e).flatMap(r=>{let o=a=>E.stringify(a),[i,s]=[new y(e[r].map(([a,u])=>[o(a),u])),new y(
t[r].map(([a,u])=>[o(a),u]))];return r==="formulas"?t.formulas.flatMap(([a])=>i.has(o(a))?[]:[{part:
r,
names:a,old:"",now:"formula"}]):e[r].flatMap(([a,u])=>{var c;let l=(c=s.get(o(a)))!=null?c:"";return l===
u?[]:[{part:r,names:a,old:u,now:l}]})})}function DP({competition:e,sheets:t,decisions:n},r,{links:o}
,{code:i,hash:s,at:a,by:u},l){let{stages:c,
settings:d}=e,p=c.slice(0,c.indexOf(r.stage)+1).map(({name:b})=>b),f=[...r.standings].sort((b,x)=>It(
b)-It(x));return{stage:r.stage.name,code:i,hash:s,at:a,by:u,minutes:l,method:_o(r.method,d.language),
rulesVersion:T(Gn),history:{rows:o.length,end:sp(o,We)},plenary:n.filter(({stage:b})=>p.includes(b)).
map(({stage:b,entry:x,rank:A,confirmed:N})=>{var P,I;return{stage:b,entry:x,rank:A,by:(P=N==null?
void 0:
N.by)!=null?P:"",at:(I=N==null?void 0:N.at)!=null?I:""}}),ranking:f.map(b=>{var x;return{rank:It(b),
code:b.entry.code,score:tr(b.score,d.decimals),advances:b.advances,title:(x=b.title)!=null?x:""}}),
printed:ff(
e,t,p)}}var YH=te({stage:ve(G()),minutes:ve(te({number:G(),link:G()}))});function XH(e,{settings:t}){
var s,a;
let n=u=>u.replace(/\s+/g," ").trim().slice(0,300),r={number:n((s=e==null?void 0:e.number)!=null?s:
""),
link:n((a=e==null?void 0:e.link)!=null?a:"")};return r.number!==""&&/^https?:\/\/\S+$/.test(r.link)?
r:t.resultApproval||r.number+r.link!==""?ge(me("BAD_REQUEST",oe(t.language).problems.minutesMissing)):
null}var QH=["TIE_AT_CUT","RULE_CHANGED_AFTER_SCORING","RESULT_STALE"];function gf(e){return ae(()=>{
let{stage:t,minutes:n}=pe(YH,e);return be(),Ce(()=>{var ue,Je,ce;let{workbook:r,results:o,findings:i,
history:s}=Qb({provisional:!1,close:!0},Te=>t===void 0?void 0:qn(Te,t).name),{competition:a}=r,{
language:u}=a.
settings,l=(ue=o[o.length-1])==null?void 0:ue.stage.name,c=t===void 0?l:qn(a,t).name,d=(ce=c!=null?c:
(Je=a.stages[0])==null?void 0:Je.name)!=null?ce:"",p=a.stages.slice(0,a.stages.findIndex(Te=>Te.name===
d)+1),f=i.filter(Te=>Te.stage===void 0||p.some(({name:St})=>St===Te.stage)).map(Te=>QH.includes(Te.code)?
{...Te,severity:"error"}:Te),b={stage:d,code:null,at:null,hash:null,evidence:null};if(!lu(f))return{
ok:!1,findings:eo(f,u),...b};let x=o.find(Te=>Te.stage.name===d);if(x===void 0)return ge(me(
"BAD_REQUEST",oe(u).problems.nothingToDecide(d)));let{sheets:A,decisions:N}=r,P=XH(n,a),I=Tc(a,A,N,d),
_=We(I),
L=ln(Ze(a.stages,s.rows),d),{name:M,grid:z}=Ct(Z.decisions[u]),j=Ha(z),B=j.find(Te=>Te.stage===d&&Te.
text.length>0&&Te.hash===(L==null?void 0:L.hash)),H={ok:!0,findings:eo(f,u),stage:d};if((L==null?
void 0:
L.status)==="decided"&&Pi(r,L.hash,d)&&B!==void 0){let{at:Te,code:St,hash:jt}=L,pt=B.testimony===""?
null:ew(a,B);return{...H,at:Te,code:St,hash:jt,evidence:pt}}let[q,K,X]=[rt(),we(),Wy(_)],Q={stage:d,
code:X,at:ar(q),by:K,hash:_,text:I,testimony:E.stringify(DP(r,x,s,{code:X,hash:_,at:q,by:K},P)),
method:_o(
x.method,u),version:T(Gn)},fe=oe(u),ye=[...j.filter(Te=>Te.stage!==d),Q];pr(s2(ye,M,u,fe.tabs.decisions,
fe.tabs.decisionsOrigin),r.keepers),Co("decisions",M),mm(M);let{seal:_e}=sf(E.parse(Q.testimony),E.parse(
I),We),at=fe.history.decided(X,Q.method,Q.version,af(_e),P);return Ft(s,{at:q,by:K,action:"decide",
detail:at,
run:kt(),hash:_,stage:d},a.settings),{...H,at:q,code:X,hash:_,evidence:ew(a,Q)}})})}m();var tq=te({
stage:ve(G())}),OP=2,nq=40;function rq({standings:e,places:t,last:n}){var s,a;let r=t===null?
0:e.filter(u=>u.rank<=t).length;if(r===0)return[];let o=n&&r<=nq?0:g.max(0,r-OP),i=(a=(s=e[g.min(e.length,
r+OP)-1])==null?void 0:s.rank)!=null?a:0;return e.filter((u,l)=>l>=o&&u.rank<=i)}function hf(e){
return ae(
()=>{let{stage:t}=pe(tq,e);return be(),Ce(()=>{var f;let n=it();Gt(n);let{competition:r}=n,{language:
o}=r.
settings,{results:i}=_t(oq(n),{provisional:!1}),s=t===void 0?void 0:qn(r,t).name,a=(f=i.find(b=>b.stage.
name===s))!=null?f:i[i.length-1],u=oe(o).tabs,l=n.deciding.tabs.get("plenary"),c=l===void 0?[]:Sp(Me(
l),r).listed,d=(a===void 0?[]:rq(a)).filter(({entry:b})=>!c.some(x=>x.entry===b.code&&x.stage===(a==
null?void 0:a.stage.name))).map(({entry:b,rank:x})=>{var A;return{stage:(A=a==null?void 0:a.stage.name)!=
null?A:"",entry:b.code,computed:x}}),p=NP(sa,l,d,o,[u.plenary,u.plenaryOrigin],n.keepers);return Co(
"plenary",p),{tab:p,added:d.length}})})}var oq=e=>({...e,decisions:[],findings:e.findings.filter(({
code:t})=>t!==
"PLENARY_UNCONFIRMED")});function AP(){return ae(()=>(be(),Ce(()=>{let e=it();Gt(e);let{language:t}=e.
competition.settings,n=oe(t).tabs,r=NP(ss,e.deciding.tabs.get("objections"),[],t,[n.objections,n.objectionsOrigin],
e.keepers);return Co("objections",r),{tab:r,added:0}})))}function NP(e,t,n,r,[o,i],s){let a=t===void 0?
null:mt(Me(t),e);if(t===void 0||a===null&&Kr(t)===0){let c=e.columns.map(({key:p,header:f,width:b,
format:x})=>({
header:f[r],width:b,...x===void 0?{}:{format:x},value:A=>{var N;return(N=A[p])!=null?N:""}})),d=Ut(t!=
null?t:e.tab[r],o,i,c,n,2);return $n(d,s),d.name}if(a===null||n.length===0)return t;let u=g.max(...a.
columns.values())+1,l=n.map(c=>{var p;let d=k.from({length:u},()=>"");for(let[f,b]of a.columns)d[b]=
(p=c[f])!=null?p:"";return d});return on(t,Kr(t),0,l),t}m();m();var PP=$("Kode","Code"),sq=(e,t)=>typeof e=="number"&&
typeof t=="number"?e===t:U(e)===U(t);function IP(e,{
values:t,headerRow:n}){var f,b,x,A;let r=((f=t[n])!=null?f:[]).map(T),o=((b=e.values[n])!=null?b:[]).
map(N=>F(U(N))),i=r.map(N=>o.indexOf(F(N))),s=r.findIndex(N=>N===PP.id||N===PP.en),a=r.flatMap((N,P)=>i[
P]===
-1?[{kind:"column",header:N}]:[]),u=(x=i[s])!=null?x:-1;if(u===-1)return a;let l=new y(t.slice(n+1).
map(N=>[J(T(N[s])),N])),c=new v,d=[];for(let[N,P]of e.values.entries()){if(N<=n||i.every(j=>j===-1||
U(P[j])===""))continue;let I=U(P[u]),_=l.get(J(I));if(_===void 0||c.has(J(I))){d.push({kind:"stray",
row:N+1,cell:xe(N,u),code:I});continue}c.add(J(I));let L=r.flatMap((j,B)=>{var X,Q;let H=i[B],[q,K]=[
(X=P[H])!=null?X:"",(Q=_[B])!=null?Q:""];return H===-1||sq(q,K)?[]:[{at:H,header:j,written:q,
expected:K}]}),
M=L[0];if(M===void 0)continue;let z=L.map(({at:j,...B})=>B);d.push({kind:"cells",row:N+1,cell:xe(N,M.
at),code:I,cells:z})}for(let[N,P]of l)c.has(N)||d.push({kind:"missing",code:T(P[s]),rank:(A=P[0])!=null?
A:""});let p=[...a,...d];return p.length>0?p:aq([...c],[...l.keys()],n,u)}function aq(e,t,n,r){let o=e.
findIndex((i,s)=>i!==t[s]);return o===-1?[]:[{kind:"order",row:n+o+2,cell:xe(n+o+1,r)}]}var $P=e=>{
var t,
n,r;return(r=(n=/ (?:proses|run) ([0-9a-f]{8})(?: |$)/.exec(U((t=e.values[1])==null?void 0:t[0])))==
null?void 0:n[1])!=null?r:null};m();m();m();var Su=(e,{settings:t})=>e.inEnglish?t.language:"id";m();
m();var Rq=new R(1980,0,1),Eu=e=>(_s(),ti($s)).strToU8(e),Cu=e=>(_s(),ti($s)).strFromU8(e),YP=e=>(_s(
),ti($s)).
strFromU8(e,!0),XP=e=>(_s(),ti($s)).inflateSync(e),vf=(e,t)=>(_s(),ti($s)).unzipSync(e,t&&{filter:t}
),
Ru=(e,t=6)=>(_s(),ti($s)).zipSync(e,{mtime:Rq,level:t});m();function Dq(e,t){let n=t;for(let r=0;r<e.length;
r++)n=g.imul(n^e.charCodeAt(r),16777619);return n>>>
0}function kf(e){return[2166136261,84696351].map(t=>`0000000${Dq(e,t).toString(16)}`.slice(-8)).join(
"")}var QP=new y,Oq=4096;function Bc(e){var n;let t=(n=QP.get(e))!=null?n:kf(YP(e.subarray(-Oq)));
return QP.
set(e,t),t}function zc(e,t,n){let r=o=>h.keys(o).sort().map(i=>{let s=o[i];return[i,typeof s=="string"?
s:s.map(r)]});return E.stringify([e,t,r(n)])}m();var eI=`7X35cxvH8e+/glJ+SepJIsFbSl6+BVGUxUiiVSIVv7wcqiWxBFbE9XCIZlyuki9ZtnzJtx3ftmTH
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
csYcoIvgozrCpxOKINPxRBBxIiPaJQllkel4soht1RjRaswkFERm4ggi9/7z/wM=`;m();var tI="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function xf(e){var s;let t=new D(
128).fill(64);for(let a=0;a<tI.length;a++)t[tI.charCodeAt(a)]=a;let n=new D(g.floor(e.length*3/4)),[
r,o,i]=[0,0,0];for(let a=0;a<e.length;a++){let u=(s=t[e.charCodeAt(a)])!=null?s:64;u!==64&&(o=(o<<6|
u)&65535,i+=6,!(i<8)&&(i-=8,n[r++]=o>>i&255))}return n.slice(0,r)}var Nq=256,Uc=null,nI=new y;
function gw(e,t){let n=`${e}.${t}`,r=nI.get(n);if(r!==void 0)return r;Uc!=
null||(Uc=E.parse(Cu(XP(xf(eI)))));let[o,i,s]=Uc,a=s[n];if(a===void 0)throw new C(`No template ${n}`);
let u=h.keys(a).map(c=>{var f;let p=((f=i[a[c]])!=null?f:"").replace(/[\u0100-\u07ff]/g,b=>{var x;
return(x=
o[b.charCodeAt(0)-Nq])!=null?x:""});return[c,Eu(p)]}),l=Ru(h.fromEntries(u),0);return nI.set(n,l),l}
m();m();var Pq=/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g,Iq=/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
function hw(e){if(!/[\u202A-\u202E\u2066-\u2069]/.test(e))return e;let t=[];for(let n of e)n>="\u2066"&&
n<="\u2068"?t.push("\u2069"):n==="\u2069"?t=t.slice(0,g.max(t.lastIndexOf("\u2069"),0)):n==="\u202C"?
t[t.length-1]==="\u202C"&&t.pop():n>="\u202A"&&n<="\u202E"&&t.push("\u202C");return e+t.reverse().join(
"")}function Tf(e){let n=e.replace(/\r\n?|\u2028|\u2029|\u0085/g,`
`).replace(Iq,(r,o)=>o!=null?o:"");return hw(n.replace(Pq,""))}m();function Mt(e){return e.replace(
/[\s_\-"'\u00AD\u200B-\u201F\u2060]+/g,"").toLowerCase()}var et="\u2026\u2026\u2026\u2026\u2026\u2026\u2026";
function Re(e){return e===null||e.trim()===""?et:e}m();function Du(e){let t=new y(h.entries(vf(e)).filter(
([i])=>!i.endsWith("/"))),n=h.create(null),r=i=>{
n[i]={name:i,asText:()=>{var s;return Cu((s=t.get(i))!=null?s:new D(0))}}};for(let i of t.keys())r(i);
function o(i,s){var a;if(typeof i!="string")return h.values(n).filter(u=>{var l;return i.test((l=u==
null?void 0:u.name)!=null?l:"")});if(s===void 0)return(a=n[i])!=null?a:null;t.set(i,typeof s=="string"?
Eu(s):s),r(i)}return{files:n,file:o,remove:i=>{t.delete(i),delete n[i]},toBytes:()=>Ru(h.fromEntries(
t))}}m();m();var ji=/^word\/(?:document\d*|header\d*|footer\d*|footnotes|endnotes)\.xml$/,$q=e=>e.replace(
/&(?:lt|gt|quot|apos|amp);/g,
t=>{var n;return(n={"&lt;":"<","&gt;":">","&quot;":'"',"&apos;":"'"}[t])!=null?n:"&"}),_q=/<w:p(?: [^>]*[^>/])?>|<\/w:p>|<w:t(?: [^>]*)?>[^<]*<\/w:t>|<w:(?:tab|br)(?: [^>]*)?\/>/g;
function Sf(e){var r,o,i;let t=[],n=[];for(let s of(r=e.match(_q))!=null?r:[])if(s==="</w:p>")t.push(
(o=n.pop())!=null?o:"");else if(/^<w:p[ >]/.test(s))n.push("");else{let a=s.startsWith("<w:t>")||s.startsWith(
"<w:t ")?$q(s.replace(/<[^>]*>/g,"")):" ";n.push(((i=n.pop())!=null?i:"")+a)}return t}var Fq=/<Relationship\s[^>]*>/g,
rI=(e,t)=>{var n,r;return(r=(n=new RegExp(`\\s${t}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(e))==null?
void 0:n.slice(1).find(Boolean))!=null?r:""};function Ef(e){var r,o;let n=((o=
(r=e.file("_rels/.rels"))==null?void 0:r.asText().match(Fq))!=null?o:[]).filter(i=>rI(i,"Type").endsWith(
"/officeDocument")).map(i=>rI(i,"Target").replace(/^\.?\//,"")).find(i=>ji.test(i)&&e.file(i)!==null);
return n!=null?n:e.file("word/document.xml")===null?null:"word/document.xml"}m();var Mq=/\{(?:<(?!\/w:p>)[^>]*>)*\{((?:<(?!\/w:p>)[^>]*>|[^{}<])*)\}/g,
Lq=/<[^>]*>|[^<]/g;function jq(e,t){
var s;let[,n,r]=(s=/^\s*([#^/])([\s\S]*)$/.exec(t.replace(/<[^>]*>/g,"").replace(/&(?:quot|apos);/g,
"")))!=null?s:[];if(n===void 0||r===void 0)return e;let o=n+Mt(r),i=t.replace(Lq,a=>{if(a.startsWith(
"<"))return a;let u=o;return o="",u});return`${e.slice(0,e.length-t.length-1)}${i}}`}function oI(e){
for(let t of e.file(ji)){let n=t.asText(),r=n.replace(Mq,jq);r!==n&&e.file(t.name,r)}}m();function Ou(
e){let t="tags"in e?`: ${e.tags.join(", ")}`:"";return h.assign(new C(`${e.code}${t}`),
{templateFault:e})}function Au(e){return e instanceof C&&"templateFault"in e?e.templateFault:null}
function aM(e){return new y(h.keys(e).map(t=>{let n=e[t];return[Mt(t),typeof n=="string"?Tf(n):n.map(
aM)]}))}function Jte(e,t){var r;let n=(r=t==null?void 0:t.tag)==null?void 0:r.module;if(n!==void 0&&
n!=="loop")throw Ou({code:"TAG_UNSUPPORTED",tags:[e]});return{get(o,i){let s=o.get(Mt(e));if(s===void 0&&
i.num===0)throw Ou({code:"TAG_UNKNOWN",tags:[e]});if(s!==void 0&&n===void 0&&typeof s!="string")throw Ou(
{code:"TAG_UNSUPPORTED",tags:[e]});return s}}}function Vte(e){var a;let t=Au(e);if(t)return t;if(e instanceof
C&&e.name==="ParseError")return{code:"NOT_A_DOCX"};let n=e==null?void 0:e.properties;if(!n)return null;
let o=((a=n.errors)!=null?a:[e]).map(u=>{var l,c,d;return(d=Au((l=u.properties)==null?void 0:l.rootError))!=
null?d:{code:"TAG_BROKEN",tags:(c=u.properties)!=null&&c.xtag?[u.properties.xtag]:[]}}),[i]=o;if(!i||
!("tags"in i))return i!=null?i:null;let s=o.reduce((u,l)=>l.code===i.code?u.concat(l.tags):u,[]);
return{
code:i.code,tags:s.filter((u,l)=>s.indexOf(u)===l)}}function Yte(e){try{let t=Du(e);if(Ef(t)!==null)
return t}catch{}throw Ou({code:"NOT_A_DOCX"})}function Id(e,t){let n=Yte(e);oI(n);try{let{
Docxtemplater:r}=(sM(),ti(oM));
return new r(n,{delimiters:{start:"{{",end:"}}"},syntax:{changeDelimiterPrefix:null},paragraphLoop:!0,
linebreaks:!0,errorLogging:!1,parser:Jte}).render(aM(t)),n.toBytes()}catch(r){let o=Vte(r);throw o?
Ou(
o):r}}m();var uM=new y;function $d(e){let t=uM.get(e);if(t!==void 0)return t;let n=Du(e).file(ji).flatMap(
o=>Sf(
o.asText())),r=new v(n.flatMap(o=>{var i;return((i=o.match(/\{\{[^{}]*\}\}/g))!=null?i:[]).map(s=>Mt(
s.replace(/[{}#^/]/g,"")))}));return uM.set(e,r),r}var ol=(e,t)=>h.fromEntries(h.entries(e).filter((
[
n])=>t.has(Mt(n))).map(([n,r])=>[n,typeof r=="string"?r:r.map(o=>ol(o,t))]));m();m();m();m();m();m();
m();m();m();function _d(e){let[t,n]=e.toLowerCase().split("e"),r=parseInt(n,10),o="";t[0]==="-"&&(o="-",
t=t.
slice(1));let i=t.indexOf("."),s=i===-1?t:t.slice(0,i)+t.slice(i+1),u=(i===-1?t.length:i)+r;return u>=
s.length?o+s+"0".repeat(u-s.length):u<=0?o+"0."+"0".repeat(-u)+s:o+s.slice(0,u)+"."+s.slice(u)}
function lM(e){
let t=e.toString();return Fd(t)?_d(t):t}function Fd(e){return e.includes("e")||e.includes("E")}
function og(e){let t=typeof e;if(t==="bigint")return e<BigInt(0)?{isNegative:!0,integerPart:-e}:{
isNegative:!1,
integerPart:e};if(t==="number"){if(!w.isFinite(e))throw new RangeError(
"Number must be finite (NaN and Infinity are not supported)");return w.isSafeInteger(e)?e<0?{
isNegative:!0,integerPart:BigInt(-e)}:
{isNegative:!1,integerPart:BigInt(e)}:cM(lM(e))}if(t==="string")return cM(Xte(e));throw new TypeError(
`Invalid value type: expected number, string, or bigint, received ${t}`)}function Xte(e){let t=e.trim(
);
if(t.length===0||w.isNaN(w(t)))throw new RangeError(`Invalid number format: "${e}"`);return Fd(t)?_d(
t):t}function cM(e){let t=e[0]==="-";t&&(e=e.slice(1));let n=e.indexOf(".");if(n===-1)return{
isNegative:t,
integerPart:BigInt(e)};let r=e.slice(0,n)||"0",o=e.slice(n+1);return{isNegative:t,integerPart:BigInt(
r),decimalPart:o}}m();function ig(e){let t=typeof e;if(t==="bigint"){if(e<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return e}if(t==="number"){if(!w.isFinite(e))throw new RangeError(
"Ordinals must be finite numbers");if(!w.isInteger(e))throw new RangeError(
"Ordinals must be whole numbers");if(e<=
0)throw new RangeError("Ordinals must be positive integers");return BigInt(e)}if(t==="string")return Qte(
e);throw new TypeError(`Invalid value type: expected number, string, or bigint, received ${t}`)}
function Qte(e){
let t=e.trim();if(t.length===0)throw new RangeError("Ordinals cannot be empty strings");if(t[0]==="-")
throw new RangeError("Ordinals cannot be negative");if(t.includes("."))throw new RangeError(
"Ordinals must be whole numbers");if(Fd(t)){let n=_d(t);if(n.includes("."))throw new RangeError(
"Ordinals must be whole numbers");let r=BigInt(n);if(r<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return r}try{let n=BigInt(t);if(n<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return n}catch(n){throw n instanceof RangeError?n:new RangeError(
`Invalid ordinal format: "${e}"`)}}var il=["","one","two","three","four","five","six","seven",
"eight","nine"],ene=["ten","eleven","twelve","thirteen","fourteen","fifteen","sixteen","seventeen",
"eighteen","nineteen"],kv=["","","twenty",
"thirty","forty","fifty","sixty","seventy","eighty","ninety"],sl=["thousand","million","billion",
"trillion","quadrillion","quintillion","sextillion","septillion","octillion","nonillion","decillion",
"undecillion","duodecillion","tredecillion","quattuordecillion","quindecillion","sexdecillion",
"septendecillion","octodecillion","novemdecillion","vigintillion"],xv="hundred",mM="zero",tne="minus",
nne="point",dM=["","first","second","third","fourth","fifth","sixth","seventh","eighth","ninth"],rne=[
"tenth","eleventh","twelfth","thirteenth","fourteenth","fifteenth","sixteenth","seventeenth",
"eighteenth","nineteenth"],one=["","","twentieth","thirtieth","fortieth","fiftieth","sixtieth",
"seventieth","eightieth","ninetieth"];var Xo={word:"",hasHundred:!1};function Vi(e){if(e===0)return Xo.word="",
Xo.hasHundred=!1,Xo;let t=e%
10,n=g.trunc(e/10)%10,r=g.trunc(e/100),o="";return n===1?o=ene[t]:n>=2?o=t>0?kv[n]+"-"+il[t]:kv[n]:t>
0&&(o=il[t]),r>0?(o?Xo.word=il[r]+" "+xv+" and "+o:Xo.word=il[r]+" "+xv,Xo.hasHundred=!0):(Xo.word=o,
Xo.hasHundred=!1),Xo}function pM(e){if(e===BigInt(0))return mM;if(e<BigInt(1000))return Vi(w(e)).word;
if(e<BigInt(1000000)){let t=w(e/BigInt(1000)),n=w(e%BigInt(1000)),{word:r}=Vi(t),o=r+" "+sl[0];if(n>
0){let{word:i,hasHundred:s}=Vi(n);o+=s?" "+i:" and "+i}return o}return ine(e)}function ine(e){let t=[
],
n=e;for(;n>BigInt(0);)t.push(w(n%BigInt(1000))),n=n/BigInt(1000);let r=-1;for(let s=0;s<t.length;s++)
if(t[s]!==0){r=s;break}let o="",i=!1;for(let s=t.length-1;s>=0;s--){let a=t[s];if(a===0)continue;let{
word:u,hasHundred:l}=Vi(a);o&&s===r&&i&&!l&&(o+=" and"),o&&(o+=" "),o+=u,s>0?(o+=" "+sl[s-1],i=!0):i=
!1}return o}function sne(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=mM,n++;let r=e.
slice(n);return r&&(t&&(t+=" "),t+=pM(BigInt(r))),t}function fM(e){let{isNegative:t,integerPart:n,
decimalPart:r}=og(
e),o="";return t&&(o=tne+" "),o+=pM(n),r&&(o+=" "+nne+" "+sne(r)),o}function Tv(e){let t=e%10,n=g.trunc(
e/10)%10,r=g.trunc(e/100),o="";return n===1?o=rne[t]:n>=2?t>0?o=kv[n]+"-"+dM[t]:o=one[n]:t>0&&(o=dM[
t]),
r>0?o?il[r]+" "+xv+" "+o:il[r]+" hundredth":o}function ane(e){if(e<BigInt(1000))return Tv(w(e));if(e<
BigInt(1000000)){let t=w(e/BigInt(1000)),n=w(e%BigInt(1000));if(n===0)return Vi(t).word+" "+sl[0]+"th";
let{word:r}=Vi(t);return r+" "+sl[0]+" "+Tv(n)}return une(e)}function une(e){let t=[],n=e;for(;n>
BigInt(0);)t.push(w(n%BigInt(1000))),n=n/BigInt(1000);let r=0;for(let i=0;i<t.length;i++)if(t[i]!==0){
r=i;break}let o="";for(let i=t.length-1;i>=0;i--){let s=t[i];if(s===0)continue;let a=i===r;o&&(o+=" "),
a?i===0?o+=Tv(s):o+=Vi(s).word+" "+sl[i-1]+"th":(o+=Vi(s).word,i>0&&(o+=" "+sl[i-1]))}return o}
function gM(e){
let t=ig(e);return ane(t)}m();var Sv=["","satu","dua","tiga","empat","lima","enam","tujuh","delapan",
"sembilan"],lne=["sepuluh","sebelas","dua belas","tiga belas","empat belas","lima belas",
"enam belas","tujuh belas","delapan belas","sembilan belas"],hM=["","","dua puluh","tiga puluh",
"empat puluh","lima puluh","enam puluh","tujuh puluh","delapan puluh","sembilan puluh"],yM="ratus",
sg="ribu",cne=["juta","miliar","triliun","kuadriliun","kuantiliun","sekstiliun","septiliun",
"oktiliun","noniliun","desiliun"],bM="nol",dne="min",
mne="koma",pne="ke",fne="pertama";function al(e){if(e===0)return"";let t=e%10,n=g.trunc(e/10)%10,r=g.trunc(
e/100),o=[];r>0&&(r===1?o.push(
"se"+yM):o.push(Sv[r]+" "+yM));let i=e%100;return i===0||(i<10?o.push(Sv[i]):i<20?o.push(lne[i-10]):
t===0?o.push(hM[n]):o.push(hM[n]+" "+Sv[t])),o.join(" ")}function Ev(e){if(e===BigInt(0))return bM;
if(e<
BigInt(1000))return al(w(e));if(e<BigInt(1000000)){let t=w(e/BigInt(1000)),n=w(e%BigInt(1000)),r;
return t===
1?r="se"+sg:r=al(t)+" "+sg,n>0&&(r+=" "+al(n)),r}return gne(e)}function gne(e){let t=e.toString(),n=t.
length,r=[],o=3,i=n%o,s=0;for(i>0&&(r.push(w(t.slice(0,i))),s=i);s<n;)r.push(w(t.slice(s,s+o))),s+=o;
let a=[],u=r.length-1;for(let l=0;l<r.length;l++){let c=r[l];if(c!==0)if(u===0)a.push(al(c));else if(
u===
1)c===1?a.push("se"+sg):a.push(al(c)+" "+sg);else{let d=cne[u-2];a.push(al(c)+" "+d)}u--}return a.join(
" ")}function hne(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=bM,n++;let r=e.slice(n);
return r&&(t&&(t+=" "),t+=Ev(BigInt(r))),t}function wM(e){let{isNegative:t,integerPart:n,decimalPart:
r}=og(
e),o="";return t&&(o=dne+" "),o+=Ev(n),r&&(o+=" "+mne+" "+hne(r)),o}function yne(e){return e===BigInt(
1)?
fne:pne+Ev(e)}function vM(e){let t=ig(e);return yne(t)}function bne(e,t){return e.split("").map(n=>go(
w(n),t)).join(" ")}function go(e,t){let n=/^(-?)(\d+)(?:\.(\d+))?$/.
exec(T(e));if(!n)throw new RangeError(`Not a plain decimal number: ${e}`);let r=(t==="id"?wM:fM)(n[2]),
o=t==="id"?"koma":"point",i=n[3]?` ${o} ${bne(n[3],t)}`:"";return`${n[1]?"minus ":""}${r}${i}`}
function ag(e,t){
return(t==="id"?vM:gM)(e)}function kM(e,t){let[n,r]=e.toFixed(2).split(".");return{figures:fc(e,t),
words:`${go(
r==="00"?n:`${n}.${r}`,t)} rupiah`}}var xM={id:"Minggu Senin Selasa Rabu Kamis Jumat Sabtu".split(
" "),en:"Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ")};function wne(e,t){
return t===2?e%4===0&&(e%100!==0||e%400===
0)?29:28:[4,6,9,11].includes(t)?30:31}function ug(e){let t=/^(\d{4})-(\d{2})-(\d{2})$/.exec(e);if(!t)
return null;let[n,r,o]=[w(t[1]),w(t[2]),w(t[3])];return n>0&&r>=1&&r<=12&&o>=1&&o<=wne(n,r)?{year:n,
month:r,day:o}:null}function TM({year:e,month:t,day:n}){let r=[0,3,2,5,0,3,5,1,4,6,2,4][t-1],o=t<3?e-
1:e;return(o+g.floor(o/4)-g.floor(o/100)+g.floor(o/400)+r+n)%7}function sr(e,t){return ug(e)&&as(e,t)}
var SM=e=>ug(e)?e.split("-").reverse().join("/"):null;function Cv(e,t){let n=ug(e);return n&&xM[t][
TM(
n)]}function lg(e,t){let n=sr(e,t);return n&&`${Cv(e,t)}, ${n}`}function cg(e,t){let n=ug(e);if(!n)return null;
let r=aa[t][n.month-1],o=xM[t][TM(n)];return t==="en"?`${o}, the ${ag(n.day,"en")} of ${r}, ${go(n.year,
"en")}`:`${o} tanggal ${go(n.day,"id")} bulan ${r} tahun ${go(n.year,"id")}`}m();var vne=[{of:
/^kelurahan\s+(.+)/i,address:(e,t)=>`Lurah ${t}`},{of:/^desa\s+(.+)/i,address:(e,t)=>`Kepala Desa ${t}`}
,{of:/^kecamatan\s+(.+)/i,address:(e,t)=>`Camat ${t}`},{of:/^inspektorat\b\s*(.*)/i,
address:(e,t)=>`Inspektur ${t}`},{of:/^sekretariat\s+(?:dprd|dewan)\b/i,address:e=>e.replace(
/^sekretariat/i,
"Sekretaris")},{of:/^(?:rsud|rsu|rs|rumah sakit|perumda|perusahaan umum)\b/i,address:e=>`Direktur ${e}`}
,
{of:
/^(?:dinas|badan|bagian|bidang|kantor|puskesmas|uptd?|upt|satuan|sat|tk|paud|ra|sd|sdn|mi|min|smp|smpn|mts|mtsn|sma|sman|smk|smkn|ma|man|sekolah|madrasah)\b/i,
address:e=>`Kepala ${e}`}];function EM(e,t){var n;if(
/^(?:kepala|lurah|camat|direktur|inspektur|sekretaris|pimpinan|ketua|head|director)\b/i.
test(e))return e;if(t==="en")return`The Head of ${e}`;for(let r of vne){let o=r.of.exec(e);if(o)return r.
address(e,(n=o[1])!=null?n:"").trim()}return`Pimpinan ${e}`}m();m();function Y(e){return hw(e.replace(
/\s+/g," ").trim())}function Ks(e){return e.split(/[\r\n\u2028\u2029]+/).
map(Y).filter(t=>t!=="")}function ho(e){return Ks(e.replace(/;/g,`
`)).map(t=>t.replace(/^(\d{1,2}[.)]\s+|[-\u2013\u2022*]\s+)/,"")).filter(t=>t!=="")}function ul(e){
return Y(
e).replace(/^["\u201c\u201d\u00ab]([^"\u201c\u201d\u00ab\u00bb]+)["\u201c\u201d\u00bb]$/,"$1")}var kne=[
{of:/^(?:pemerintah\s+kota|(?:city|municipal)\s+government\s+of|city\s+of)\s+/i,id:"Wali Kota",en:
"Mayor"},{of:/^(?:pemerintah\s+kab(?:upaten|\.)|(?:regency\s+government|regency)\s+of)\s+/i,id:
"Bupati",en:"Regent"},{of:
/^(?:pemerintah\s+(?:daerah\s+)?provinsi|(?:provincial\s+government|province)\s+of)\s+/i,
id:"Gubernur",en:"Governor"}],xne=/^(wali\s?kota|bupati|gubernur|mayor|regent|governor)\b/i;function CM(
e){
return xne.test(Y(e.signerPosition))}function ll(e){let t=Y(e.government);for(let n of kne){let r=t.
replace(n.of,"");if(r!==t)return e.language==="id"?`${n.id} ${r}`:`${n.en} of ${r}`}return CM(e)?Y(e.
signerPosition):null}function Tne(e){var n,r;let t=(r=(n=/^(?:(?:a\.\s?n\.|u\.\s?b\.|an\.|ub\.|plt\.|plh\.|pj\.|pjs\.|pgs\.)\s*)+/i.
exec(e))==null?void 0:n[0])!=null?r:"";return t+e.slice(t.length).toUpperCase()}function Gs(e){
return Y(
e.city).replace(/^(?:kota|kabupaten|kab\.)\s+/i,"")}function cl(e){if(CM(e))return{first:Y(e.signerPosition).
toUpperCase(),unit:""};let t=Y(e.government).toUpperCase(),n=Y(e.organizer).toUpperCase();return t!==
""?{first:t,unit:n===t?"":n}:n!==""?{first:n,unit:""}:{first:e.language==="id"?`PEMERINTAH ${et}`:et,
unit:""}}function dl(e){let t=Y(e.competition),n=Y(e.year);return t===""?et:n===""||t.includes(n)?t:
e.language==="id"?`${t} Tahun ${n}`:`${t} ${n}`}function dg(e){let{language:t}=e,n=Y(e.signerNip).replace(
/^nip\.?\s*:?\s*/i,""),r=Ks(e.signerPosition);return{kota:Re(Gs(e)),tanggal:Re(e.decisionDate&&sr(e.
decisionDate,t)),tanggal_pendek:Re(e.decisionDate&&SM(e.decisionDate)),hari:Re(e.decisionDate&&Cv(e.
decisionDate,t)),tanggal_huruf:Re(e.decisionDate&&cg(e.decisionDate,t)),jabatan_penandatangan:Re(r.map(
o=>t==="id"?Tne(o):o).join(`
`)),nama_penandatangan:Re(Y(e.signerName)),pangkat_penandatangan:Y(e.signerGrade),nip_penandatangan:
n}}function vt(e,t){let n=cl(e),r=dl(e);return{nomor:Re(t&&Y(t)),kop:n.first,kop_unit:n.unit,
kompetisi:r,
kompetisi_kapital:r.toUpperCase(),...dg(e)}}function Yi({entry:e},{language:t}){let n=Y(e.institution);
if(n!=="")return[EM(n,t)];let r=ho(e.innovator).map(o=>t==="id"?`Sdr. ${o}`:o);return r.length>0?r:[
et]}function mg(e){let{ceremonyDate:t,ceremonyTime:n,ceremonyPlace:r,language:o}=e,i=t!==null||Y(n)!==
""||Y(r)!=="";return{penyerahan:i?"ya":"",penyerahan_hari:i?Re(t&&lg(t,o)):"",penyerahan_waktu:i?Re(
Y(n)):"",penyerahan_tempat:i?Re(Y(r)):""}}function ml(e,{language:t}){if(e===null)return{
uang_pembinaan:"",
uang_pembinaan_huruf:""};if(e==="open")return{uang_pembinaan:`Rp${et}`,uang_pembinaan_huruf:`${et} rupiah`}
;let n=kM(e.amount,t);return{uang_pembinaan:n.figures,uang_pembinaan_huruf:n.words}}function Xi(e){
let t=ho(e.copies);return{ada_tembusan:t.length>0?"ya":"",tembusan:t.map((n,r)=>({nama:t.length>1?`${r+
1}. ${n}`:n}))}}m();m();var pg=({results:e})=>e[e.length-1];function fg(e,t,n){var i;let{competition:
r}=e,o=(i=e.winners)!=
null?i:[];return o.map(s=>{let a=n(t,s.entry.code);return{competition:r,result:pg(e),standing:s,
winners:o,
number:a}})}var pl=(e,t)=>n=>{let{competition:r,winners:o}=n;return(o!=null?o:[]).map(i=>({about:i.entry.
code,fields:s=>{let a=s(e,i.entry.code),u={competition:r,result:pg(n),standing:i,winners:o!=null?o:[
],
number:a};return t(u,s)}}))},Hs=e=>t=>[{about:"",fields:n=>e(t,n)}],Qi=e=>t=>t.winners!==null&&t.winners.
length>0?Hs(e)(t):[],Yn=(e,t)=>{var n,r;return{...e,decreeNumber:(n=t("sk",""))!=null?n:e.decreeNumber,
minutesNumber:(r=t("berita-acara",""))!=null?r:e.minutesNumber}};m();m();m();var RM=({competition:e,
standing:t})=>e.settings.rankedWinners?t.place:null;m();var Sne=[[1e3,"M"],[900,"CM"],[500,"D"],[400,
"CD"],[100,"C"],[90,"XC"],[50,"L"],[40,"XL"],[10,"X"],
[9,"IX"],[5,"V"],[4,"IV"],[1,"I"]];function gg(e){if(!w.isInteger(e)||e<1||e>3999)throw new RangeError(
`No roman numeral for ${e}`);let t=e,n="";for(let[r,o]of Sne)for(;t>=r;)n+=o,t-=r;return n}var Ene={
id:{Juara:"Juara",Terbaik:"Terbaik"},en:{Juara:"Winner",Terbaik:"Best Innovation"}};function DM(e){
return e.replace(/(^|[\s-])(\S)/g,(t,n,r)=>n+r.toUpperCase())}function OM(e){var f;let{language:t,
winnerTerm:n}=e.
competition.settings,r=Ene[t][n],o=e.result.stage.title!==null,i=Y((f=e.standing.title)!=null?f:""),
s=RM(e);if(!s){let b=i===""?r:i;return{full:b,short:b,title:"",arabic:"",roman:"",words:""}}let a=ag(
s.place,t),u=gg(s.place),c={title:[r,n].some(b=>F(b)===F(i))||!o?"":i,arabic:T(s.place),roman:u,
words:a};
if(t==="id")return{full:`${r} ${u} (${DM(a)})`,short:`${r} ${u}`,...c};let d=`${DM(a)} Place`,p=n===
"Juara"?`${d} Winner`:`${r}, ${d}`;return{full:p,short:p,...c}}var Cne=3,Rne=104;function Dne(e){var n;
if(e.length<=Cne)return e.join(`
`);let t=[];for(let r of e){let o=`${(n=t[t.length-1])!=null?n:""} \xB7 ${r}`;t.length===0||o.length>
Rne?t.push(r):t[t.length-1]=o}return t.join(`
`)}function One(e){let{entry:t}=e.standing,n=ho(t.innovator),r=Y(t.institution);if(n.length===0)return{
names:r===""?[]:[r],institution:""};let o=n.length===1&&F(n[0])===F(r);return{names:n,institution:o?
"":r}}function Ane({standing:e}){var n;return Y((n=e.category)!=null?n:"").replace(
/^(?:kategori|category)[\s:]+(?=\S)/i,
"")}function Nne({full:e,title:t},n,{language:r}){let o=r==="id"?` Kategori ${n}`:`, category ${n}`,
i=n===""?e:e+o;return t===""?i:`${i}, ${t}`}function es(e){let{settings:t}=e.competition,{entry:n}=e.
standing,r=OM(e),o=Ane(e),{names:i,institution:s}=One(e),a=t.rankedWinners||t.letterScores?tr(e.standing.
score,t.decimals):"";return{kode:Y(n.code),nomor:Re(e.number&&Y(e.number)),inovasi:Re(ul(n.name)),
instansi:Y(
n.institution),inovator:ho(n.innovator).join("; "),kategori:o,penerima:i.length===0?et:Dne(i),
instansi_penerima:s,
predikat:r.full,predikat_singkat:r.short,predikat_kapital:r.full.toUpperCase(),gelar:r.title,
penghargaan:Nne(
r,o,t),peringkat_angka:r.arabic,peringkat_romawi:r.roman,peringkat_huruf:r.words,nilai:Nn(a,t.language),
nilai_huruf:a===""?"":go(a,t.language),kompetisi:dl(t),...dg(t)}}var Pne={id:{innovation:
"Nama inovasi",innovator:"Inovator",institution:"Instansi",score:"Nilai"},en:{innovation:
"Innovation",innovator:"Innovator",institution:"Institution",score:"Score"}};function hg(e,{language:
t,letterScores:n}){let r=Pne[t];
return[{label:r.innovation,isi:e.inovasi},{label:r.innovator,isi:e.inovator},{label:r.institution,
isi:e.
instansi},{label:r.score,isi:n?`${e.nilai} (${e.nilai_huruf})`:""}].filter(o=>o.isi!=="")}var AM=(e,
t)=>{var n,r;return(r=(n=t.find(([o])=>o===e))==null?void 0:n[1].id)!=null?r:""},Vt=e=>`${e} (${go(e,
"id")})`,Md=(e,{settings:t})=>Nn(tr(e,t.decimals),t.language),Br=e=>({kode:Y(e.code),inovasi:Re(
ul(e.name)),instansi:Y(e.institution),inovator:ho(e.innovator).join("; ")}),Rv=(e,t=4)=>Nn(tr(e,t).replace(
/\.?0+$/,""),"id");function Ine(e){let t=e.map(sn),n=t.reduce((r,o)=>r.add(o),new Le(0));return n.lte(
0)?t.map(()=>"\u2013"):t.map(r=>`${Rv(r.mul(100).div(n),2)}%`)}function fl(e,t=[]){return e.stages.map(
(n,r)=>{var s;let o=Oo(e,n),i=t[r];return{no:T(r+1),tahap:Y(n.name),bentuk:n.form===null?"\u2013":AM(
n.form,ra),tanggal_tahap:(s=n.date&&sr(n.date,"id"))!=null?s:"\u2013",bobot_tahap:e.settings.carryOver&&
n.weight!==null?se(n.weight,"id"):"\u2013",jumlah_juri:T(dt(e,n).length),jumlah_peserta:i===void 0?
"\u2013":T(i.standings.length),lolos:o===null?"semua":T(o)}})}function qs(e,t){let n=Be(e,t),r=Ine(n.
map(o=>o.weight));return n.map((o,i)=>{var s;return{no:T(i+1),kriteria:Y(o.name),bobot:(s=r[i])!=null?
s:"",rentang:`${se(o.min,"id")}\u2013${se(o.max,"id")}`,uraian:Y(o.description)}})}var yg=({entries:
e})=>e.
filter(t=>t.status!=="running").map(t=>({...Br(t),status:AM(t.status,oi),alasan:Re(Y(t.reason))}));
function yo(e,t){
let{settings:n}=e.competition;return fg(e,"piagam",t).map((r,o)=>{let{kode:i,inovasi:s,instansi:a,
inovator:u,
kategori:l,penghargaan:c,predikat_singkat:d,gelar:p}=es(r);return{no:T(o+1),kode:i,inovasi:s,
instansi:a,
inovator:u,kategori:l,penghargaan:c,predikat_singkat:d,gelar:p,nilai:n.rankedWinners?Md(r.standing.score,
e.competition):"",...ml(r.standing.prize,n)}})}m();function $ne({tieBreaks:e}){let t=e.map(r=>da[r].official).filter(
r=>r!=="");return t.length===0?"Peserta dengan nilai yang sama berbagi peringkat.":`Nilai yang sama dipisahkan ${t.length===1?
`menurut ${t[0]}`:`berturut-turut menurut ${t.map((r,o)=>`(${o+1}) ${r}`).join("; ")}`}. Bila tetap sama, peringkatnya dipakai bersama.`}
function gl({settings:e,stages:t}){let{decimals:n,passingScore:r,maxPerInstitution:o,
winnerTerm:i}=e,s=u=>se(u,"id");return[
"Nilai seorang juri bagi satu inovasi adalah 100 \xD7 jumlah (bobot kriteria \xD7 nilai \xF7 nilai maksimum) \xF7 jumlah bobot, sehingga terletak antara 0 dan 100.",
e.missing==="complete"?
"Setiap juri menilai semua peserta pada tahapnya. Nilai yang belum diisi tidak dihitung sebagai nol.":
"Setiap juri menilai peserta yang ditugaskan kepadanya. Baris yang belum lengkap tidak dihitung, dan nilai yang belum diisi bukan nol.",
ui[e.method].official,t.length>1&&(e.carryOver?
"Nilai pada suatu tahap digabungkan dengan nilai tahap-tahap sebelumnya menurut bobot tahap.":
"Setiap tahap dinilai tersendiri; nilai tahap sebelumnya tidak digabungkan."),`Peringkat disusun dari nilai yang dibulatkan sampai ${n} desimal. Peserta dengan nilai yang sama mendapat peringkat yang sama, dan peringkat berikutnya dilewati (1-2-2-4).`,
$ne(e),r!==null&&`Peserta dengan nilai di bawah ${s(r)} tidak lolos.`,o!==null&&`Dari satu instansi paling banyak ${o} inovasi yang lolos; tempatnya diisi peringkat berikutnya.`,
"Semua yang berada pada peringkat batas ikut lolos; pada tahap terakhir hal itu diputuskan rapat pleno.",
e.winnersPerCategory&&"Pemenang ditetapkan pada setiap kategori tersendiri.",e.rankedWinners?`Pemenang diumumkan menurut urutan ${i} I, II, dan seterusnya.`:
"Pemenang diumumkan menurut abjad, tanpa peringkat.",e.conflicts==="exclude"?
"Nilai juri bagi inovasi dari instansinya sendiri, dari unit di bawah instansinya, atau yang tercatat sebagai benturan kepentingan tidak dihitung. Juri yang mundur dari suatu penilaian menuliskan BK.":
"Benturan kepentingan juri dicatat, dan nilainya tetap dihitung kecuali bila juri mundur dengan menuliskan BK.",
"Putusan rapat pleno yang berbeda dari peringkat hitung dicatat bersama alasan dan hasil suaranya."].filter(
u=>u!==!1)}m();m();var _ne=/[\u0000-\u001F\u007F-\u009F"*/:<>?\\|]+/g,Fne=/[\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF]/g,
Mne=200,NM=60;function PM(e){let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4}function Dv(
e){
return k.from(e).reduce((t,n)=>t+PM(n),0)}function IM(e,t){if(Dv(e)<=t)return e;let n=t-3,r=0;for(
let o of k.
from(e)){if(n-=PM(o),n<0)break;r+=o.length}return`${e.slice(0,r).trim()}\u2026`}function $M(e){let t=e.
replace(Fne,"").replace(_ne,"-");return k.from(t).filter(r=>r.length>1||r<"\uD800"||r>"\uDFFF").join(
"").replace(/\s+/g," ").trim()}function Lne(e){let t=$M(e);return Dv(t)<=NM?t:`${IM(t,NM-17)}-${kf(e)}`}
function bg(e,t){let n=t.trim()===""?"":` (${Lne(t)})`,r=e.map($M).filter(o=>o!=="").join(" \u2013 ");
return IM(r,Mne-Dv(n)).replace(/[. ]+$/,"")+n}var Ld=e=>t=>{let n=e[t];return typeof n=="string"?n:
""};function hl(e){let t=Ld(e);return bg([t("jenis"),t("predikat_singkat"),t("kategori"),t("inovasi")],
t("kode"))}var Xn=e=>bg([Ld(e)("jenis"),Ld(e)(
"kompetisi")],""),bo=(...e)=>t=>bg(["jenis",...e].map(Ld(t)),Ld(t)("kode"));var jne={recused:
"mundur dari penilaian (BK)",conflict:"benturan kepentingan",incomplete:"nilai tidak lengkap"},Bne=e=>e.split(
"-").reverse().join("-"),Ov=(e,t)=>{let n=e.find(r=>r.code===t);return n===
void 0||n.name===""?t:`${ul(n.name)} (${t})`};function zne({competition:e,results:t}){return t.flatMap(
({stage:n,panel:r})=>r.leftOut.filter(({reason:o})=>o!=="incomplete").map(({judge:o,entry:i,reason:s}
)=>({
juri:Ov(e.judges,o),peserta:Ov(e.entries,i),tahap:Y(n.name),alasan:jne[s]})))}function Une({results:
e,
competition:t}){return e.flatMap(({stage:n,standings:r})=>r.flatMap(({entry:o,rank:i,decision:s})=>s===
void 0?[]:[{tahap:Y(n.name),peserta:Ov(t.entries,o.code),semula:T(i),menjadi:T(s.rank),alasan:Re(Y(s.
reason)),setuju:s.votesFor===null?"\u2026":T(s.votesFor),tidak:s.votesAgainst===null?"\u2026":T(s.votesAgainst)}
]))}
function Wne(e,t){var s;let n=t.last&&!e.competition.settings.rankedWinners,r=(a,u)=>{let{entry:l,
rank:c,
score:d,title:p,decision:f,category:b,categoryRank:x}=a,A=[p!=null?p:"",b!==null&&x!==null&&!u?`${b}: ${x}`:
"",f===void 0||u?"":`putusan pleno, peringkat hitung ${c}`];return{...Br(l),peringkat:u?"\u2013":
T(It(a)),nilai:u?"\u2013":Md(d,e.competition),keterangan:A.filter(N=>N!=="").join("; ")}},o=[...t.standings].
sort((a,u)=>It(a)-It(u)),i=n?(s=e.winners)!=null?s:[]:[];return[...i.map(a=>r(a,!0)),...o.filter(a=>!i.
includes(a)).map(a=>r(a,!1))]}function Kne(e){return e.results.map((t,n)=>({lampiran:e.results.length>
1?`LAMPIRAN ${gg(n+1)}`:"LAMPIRAN",tahap:Y(t.stage.name),tahap_kapital:Y(t.stage.name).toUpperCase(),
kepala_nilai:Ja(cr(t.method),"id"),tanpa_urutan:t.last&&!e.competition.settings.rankedWinners?"ya":
"",
peringkat_tahap:Wne(e,t)}))}function Gne(e){let[t="",n="",...r]=Ks(e);return{mengetahui:t,
nama_mengetahui:t===
""?"":Re(n),rincian_mengetahui:r.map(o=>({isi:o}))}}function Hne(e,t){var x,A,N,P;let{competition:n,
results:r}=e,o=Yn(n.settings,t),{plenaryDate:i,plenaryTime:s,plenaryPlace:a,juryDecreeNumber:u}=o,l=ll(
o),c=yg(n),d=zne(e),p=Une(e),f=pg(e).panel.judges,b=n.judges.filter(I=>!f.includes(I));return{...vt(
o,o.minutesNumber),tanggal:Re(i&&sr(i,"id")),jenis:"Berita Acara Rapat Pleno",hari_tanggal:i===null?
et:`${cg(i,"id")} (${Bne(i)})`,waktu_pleno:Y(s),tempat_pleno:Re(Y(a)),keputusan_juri:`Keputusan${l===
null?"":` ${l}`} Nomor ${Re(Y(u))}`,jumlah_peserta:Vt((A=(x=r[0])==null?void 0:x.standings.length)!=
null?A:0),gugur:c,tidak_gugur:c.length===0?"ya":"",tahapan:fl(n,r),aturan:gl(n).map((I,_)=>({no:T.fromCharCode(
97+_),isi:I})),kelompok_kriteria:r.map(({stage:I})=>({tahap_kriteria:Y(I.name),kriteria:qs(n,I).map(
_=>`${T(_.kriteria)} ${T(_.bobot)}`).join(", ")})),benturan:d,tidak_benturan:d.length===0?"ya":"",
pleno:p,
tidak_pleno:p.length===0?"ya":"",usulan:yo(e,t),tanpa_urutan:o.rankedWinners?"":"ya",kode_hasil:(N=e.
code)!=null?N:et,sidik_hasil:(P=e.hash)!=null?P:"",lampiran_peringkat:Kne(e),juri:[...f,...b].map((I,
_)=>({
no:`${_+1}.`,nama:Re(Y(I.name)),peran:Y(I.role)||"Anggota",instansi_juri:Y(I.institution)})),...Gne(
o.acknowledgedBy)}}var _M={needs:"result",inEnglish:!1,documents:Hs(Hne),title:Xn};m();m();function qne(
{competition:e,results:t},n){if(n===0)return e.entries.filter(o=>o.status==="running");
let r=t[n-1];return r===void 0?null:r.standings.filter(({advances:o})=>o).map(({entry:o})=>o)}var FM=(
e,{
competition:t})=>e.map(n=>({nama:Yi({entry:n},t.settings).join(", "),keterangan:Br(n).inovasi}));
function wg(e){
let{competition:t,winners:n}=e,{settings:r,stages:o,judges:i}=t,s=o.flatMap((l,c)=>{let d=l.form==="presentation"||
l.form==="field"?qne(e,c):null;if(d===null)return[];let p=`${l.form==="field"?"Kunjungan lapangan":
"Presentasi"} tahap ${Y(l.name)}`;return[{about:`Tahap ${l.name}`,name:p,date:l.date,time:"",
place:"",guests:FM(d,e)}]}),a={about:"Pleno",name:"Rapat pleno Dewan Juri",date:r.plenaryDate,time:r.
plenaryTime,place:r.plenaryPlace,guests:i.map(l=>({nama:Y(l.name)||l.code,keterangan:[l.role,l.institution].
map(Y).filter(Boolean).join(", ")}))},u={about:"Penyerahan",name:"Penyerahan penghargaan",date:r.ceremonyDate,
time:r.ceremonyTime,place:r.ceremonyPlace,guests:FM((n!=null?n:[]).map(({entry:l})=>l),e)};return[
...s,
a,...n===null?[]:[u]].filter(({guests:l})=>l.length>0)}var vg=({name:e,date:t,time:n,place:r})=>({
acara:e,
acara_kapital:e.toUpperCase(),hari_acara:Re(t&&lg(t,"id")),waktu_acara:Re(Y(n)),tempat_acara:Re(Y(r))}
);var Zne=5,Jne=e=>[...e,...k.from({length:Zne},()=>({nama:"",keterangan:""}))].map((t,n)=>({no:T(n+1),
...t})),MM={needs:"rules",inEnglish:!1,documents:e=>wg(e).map(t=>({about:t.about,fields:n=>({...vt(e.
competition.settings,n("daftar-hadir",t.about)),jenis:"Daftar Hadir",kode:"",...vg(t),hadir:Jne(t.guests)}
)})),
title:bo("acara")};m();m();m();var Vne=["besar","sedang","kecil"];function LM(e){return k.from(e).length}
function jM(e){return e.join(`
`).split(`
`).filter(n=>n!=="").reduce((n,r)=>n+g.ceil(LM(r)/100),0)}function jd(e,t,n,r){let o=t.split(`
`),i=g.max(...o.map(LM)),s=o.length>3?2:o.length>1||r?1:0,a=n.findIndex((c,d)=>i<=c&&d>=s),u=a<0?n.length:
a,l=Vne.slice(0,n.length+1);return h.fromEntries(l.map((c,d)=>[`${e}_${c}`,d===u?t:""]))}var kg={
recipient:[38,76],institution:[90],predicate:[36],innovation:[96]},Yne=9;function Av(e){let{
settings:t}=e.competition,n=es(e),{penerima:r,instansi_penerima:o,predikat_kapital:i,gelar:s,
kategori:a,
inovasi:u}=n,l=[n.jabatan_penandatangan,n.pangkat_penandatangan,n.nip_penandatangan],c=jM([r,o,s,a,u,
...l])>Yne;return{...n,jenis:t.language==="id"?"Piagam":"Certificate",kepala:cl(t).first,penuh:c?
"ya":
"",...jd("penerima",r,kg.recipient,c),...jd("instansi_penerima",o,kg.institution,c),...jd("predikat",
i,kg.predicate,c),...jd("inovasi",u,kg.innovation,c)}}var BM={needs:"result",inEnglish:!0,documents:
pl(
"piagam",Av),title:hl};function Xne(e,t){let{settings:n}=e.competition;return{jenis:n.language==="id"?
"Semua Piagam":"All Certificates",kompetisi:dl(n),piagam:fg(e,"piagam",t).map((r,o)=>({...Av(r),
lanjutan:o===0?"":"ya"}))}}
var zM={needs:"result",inEnglish:!0,documents:Qi(Xne),title:Xn};m();m();var Qne={id:{decree:e=>e?`Keputusan ${e}`:
"Keputusan",minutes:"Berita Acara Rapat Pleno Dewan Juri",
numbered:(e,t,n)=>`${e} Nomor ${t} tanggal ${n}`,and:" dan ",begin:"Berdasarkan ",judged:
"hasil penilaian Dewan Juri"},en:{decree:e=>e?`the Decree of the ${e}`:"Decree",minutes:
"the Minutes of the Judges\u2019 Plenary Meeting",numbered:(e,t,n)=>`${e} Number ${t} of ${n}`,and:
" and ",begin:"Pursuant to ",judged:"the assessment by the Board of Judges"}};function wo(e){let t=Qne[
e.language],n=s=>Re(s&&
sr(s,e.language)),[r,o]=[Y(e.decreeNumber),Y(e.minutesNumber)],i=[];return r!==""&&i.push(t.numbered(
t.decree(ll(e)),r,n(e.decisionDate))),(o!==""||e.plenaryDate!==null)&&i.push(t.numbered(t.minutes,Re(
o),n(e.plenaryDate))),t.begin+(i.length>0?i.join(t.and):t.judged)}function ere({entries:e}){var r;
let t=e.some(({category:o})=>o!=="")?"category":"unitType",n=new y;for(let o of e)
n.set(Y(o[t]),((r=n.get(Y(o[t])))!=null?r:0)+1);return n.size<2?[]:[...n].map(([o,i])=>({kelompok:o||
"(tidak disebut)",jumlah:T(i)}))}function tre(e,t){var c,d,p,f,b,x,A;let{competition:n,results:r,
coverage:o}=e,
i=Yn(n.settings,t),s=yg(n),a=r.flatMap(({standings:N})=>N).filter(({decision:N})=>N!==void 0),u=r.flatMap(
({panel:N})=>N.leftOut).filter(({reason:N})=>N!=="incomplete"),l=ere(n);return{...vt(i,t("laporan",
"")),
jenis:"Laporan",penyelenggara:Re(Y(i.organizer)),dasar:wo(i),jumlah_inovasi:Vt(n.entries.length),
jumlah_dinilai:Vt(
(d=(c=r[0])==null?void 0:c.standings.length)!=null?d:0),jumlah_juri:Vt(n.judges.length),jumlah_tahap:
Vt(
n.stages.length),tahapan:fl(n,r),kelompok:l,ada_kelompok:l.length>0?"ya":"",gugur:s,ada_gugur:s.length>
0?"ya":"",aturan:gl(n).map((N,P)=>({no:T(P+1),isi:N})),jumlah_pemenang:Vt((f=(p=e.winners)==null?
void 0:
p.length)!=null?f:0),tanpa_urutan:i.rankedWinners?"":"ya",pemenang:yo(e,t),jumlah_putusan:Vt(a.length),
jumlah_benturan:Vt(u.length),kode_hasil:(b=e.code)!=null?b:et,keikutsertaan:o===null?"":"ya",
instansi_ikut:o===
null?"":Vt(o.present),instansi_terdaftar:o===null?"":Vt(o.listed),tidak_ikut:((x=o==null?void 0:o.absent)!=
null?x:[]).map(N=>({nama:Y(N)})),ada_tidak_ikut:((A=o==null?void 0:o.absent.length)!=null?A:0)>0?
"ya":
"",kekukuhan:e.reliability().map(({stage:N,sentences:P})=>({tahap:Y(N),kalimat:P.map(I=>({isi:I}))}))}
}
var UM={needs:"result",inEnglish:!1,documents:Hs(tre),title:Xn};m();var Nv=8,nre=e=>e===void 0||e.kind==="blank"?
"":e.kind==="recused"?"BK":e.kind==="score"?Rv(sn(e.value)):
"?",WM=e=>[...e.marks.values()].some(t=>t.kind!=="blank");function rre(e,t,n,r,o){var c,d,p;let i=Be(
e.competition,t),s=i.map(f=>nre(r==null?void 0:r.marks.get(f.name))),a=i.flatMap(({name:f})=>{let b=r==
null?void 0:r.marks.get(f);return(b==null?void 0:b.kind)==="score"?[b.value]:[]}),u=a.length===i.length?
(c=ym(i))==null?void 0:c(a).score:void 0,l=[(d=r==null?void 0:r.notesToCommittee)!=null?d:"",(p=r==null?
void 0:r.notesToEntrant)!=null?p:""].map(Y).filter(Boolean);return{no:T(o),...Br(n),...h.fromEntries(
k.from({length:Nv},(f,b)=>{var x;return[`k${b+1}`,(x=s[b])!=null?x:""]})),rincian_nilai:i.map(({name:
f},b)=>`${Y(
f)}: ${s[b]||"\u2026\u2026"}`).join(`
`),nilai:u===void 0?"":Md(u,e.competition),catatan:l.join(" / ")}}function ore(e,t,n){let{
competition:r,
results:o}=e,i=r.entries.filter(u=>u.status==="running");if(n!==void 0){let u=new v(n.rows.filter(WM).
map(l=>l.entry));return i.filter(l=>u.has(l.code))}let s=o[r.stages.indexOf(t)-1];if(s===void 0)return i;
let a=new v(s.standings.filter(({advances:u})=>u).map(({entry:u})=>u.code));return i.filter(u=>a.has(
u.code))}function ire({changes:e,competition:t},n,r){return e.filter(o=>o.stage===n.name&&o.judge===
r.code).map((o,i)=>{var s,a;return{no:T(i+1),inovasi:Y((a=(s=t.entries.find(({code:u})=>u===o.entry))==
null?void 0:s.name)!=null?a:o.entry),kriteria:Y(o.criterion),semula:o.from,menjadi:o.to,waktu:He(o.at,
"id")}})}function sre(e,t,n,r,o,i){let{competition:s}=e,a=qs(s,n),u=ore(e,n,o).map((d,p)=>rre(e,n,d,
o==null?void 0:o.rows.find(f=>f.entry===d.code),p+1)),l=a.length<=Nv?a.length:0,c=ire(e,n,r);return{
...vt(s.settings,i("lembar-nilai",t)),tanggal:et,jenis:o===void 0?"Lembar Nilai Kosong":
"Lembar Nilai",kode:Y(r.code),tahap:Y(n.name),tahap_kapital:Y(n.name).toUpperCase(),tanggal_tahap:Re(
n.date&&sr(
n.date,"id")),nama_juri:Re(Y(r.name)),peran:Y(r.role)||"Anggota",instansi_juri:Y(r.institution),
terisi:o===
void 0?"":"ya",kriteria_tahap:a,...h.fromEntries(k.from({length:Nv},(d,p)=>[`kolom_${p+1}`,l===p+1?[
{baris:u,...are(a)}]:[]])),kolom_banyak:l===0?[{baris:u}]:[],perubahan:c,ada_perubahan:c.length>0?
"ya":""}}var are=e=>h.fromEntries(e.map((t,n)=>[`kepala${n+1}`,`${t.kriteria}
(${t.rentang})`])),KM={needs:"rules",inEnglish:!1,documents:e=>{let{competition:t,sheets:n,
faultyTabs:r}=e;
return t.stages.flatMap(o=>dt(t,o).flatMap(i=>{let s=n.find(l=>l.stage===o.name&&l.judge===i.code),a=s!=
null&&s.rows.some(WM)?s:void 0;if(a!==void 0&&r.has(a.tab))return[];let u=`${o.name} \xB7 ${i.code}${a===
void 0?" \xB7 kosong":""}`;return[{about:u,fields:l=>sre(e,u,o,i,a,l)}]}))},title:bo("tahap",
"nama_juri")};m();function ure(e,t){var r,o;let n=Yn(e.competition.settings,t);return{...vt(n,t(
"pengumuman","")),jenis:"Pengumuman",dasar:wo(n),jumlah_pemenang:Vt((o=(r=e.winners)==null?void 0:r.length)!=null?
o:0),tanpa_urutan:n.
rankedWinners?"":"ya",pemenang:yo(e,t),masa_sanggah:n.objectionDays===null?"":Vt(n.objectionDays)}}
var GM={
needs:"result",inEnglish:!1,documents:Qi(ure),title:Xn};m();var lre={listed:
"tercatat sebagai benturan kepentingan","same-institution":"dari instansi saya sendiri",
"parent-institution":"dari unit di bawah instansi saya"};function cre({competition:e},t,n){let r=Jr(
e),o=e.entries.flatMap(s=>{let a=s.status==="running"?r(t,s):null;return a===null?[]:[{...Br(s),
alasan:lre[a]}]}),
i=e.stages.filter(s=>Be(e,s).length>0&&dt(e,s).includes(t));return{...vt(e.settings,n("pernyataan",t.
code)),tanggal:et,jenis:"Pernyataan Juri",kode:Y(t.code),nama_juri:Re(Y(t.name)),peran:Y(t.role)||
"Anggota",instansi_juri:Re(Y(t.institution)),tahap_juri:i.map(({name:s})=>Y(s)).join(", "),benturan:
o.
map((s,a)=>({no:T(a+1),...s})),ada_benturan:o.length>0?"ya":""}}var HM={needs:"rules",inEnglish:!1,
documents:e=>e.
competition.judges.map(t=>({about:t.code,fields:n=>cre(e,t,n)})),title:bo("nama_juri")};m();var qM=(
e,t)=>e.map((n,r)=>({no:t(r),isi:n,pertama:r===0?"ya":""}));function dre(e,t){var c,d;let n=Yn(
e.competition.settings,t),r=Y(n.decreeNumber),o=vt(n,r),i=(c=ll(n))!=null?c:et,s=Y(n.minutesNumber),
a=Re(n.plenaryDate&&sr(n.plenaryDate,"id")),u=ho(n.legalBasis),l=`penetapan pemenang ${o.kompetisi}`;
return{...o,jenis:"Keputusan",rancangan:r===""?"ya":"",kepala:i,kepala_kapital:i.toUpperCase(),
provinsi_kapital:Y(
n.province)===""?"":mre(n.province).toUpperCase(),tentang:l.toUpperCase(),menimbang:qM([`bahwa dalam rangka mendorong inovasi pelayanan publik telah dilaksanakan ${o.kompetisi};`,
`bahwa berdasarkan Berita Acara Rapat Pleno Dewan Juri Nomor ${Re(s)} tanggal ${a} telah diusulkan pemenang ${o.kompetisi};`,
`bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan ${i} tentang Penetapan Pemenang ${o.kompetisi};`],
p=>`${T.fromCharCode(97+p)}.`),mengingat:qM(
u.length>0?u:[et],p=>`${p+1}.`),hadiah:((d=e.winners)!=null?d:[]).some(({prize:p})=>p!==null)?"ya":
"",
berperingkat:n.rankedWinners?"ya":"",pemenang:yo(e,t)}}var mre=e=>{let t=Y(e);return/^provinsi\b/i.test(
t)?t:`Provinsi ${t}`},ZM={needs:"result",inEnglish:!1,documents:Qi(dre),title:Xn};m();m();var pre={
id:{above:"di atas median",same:"sama dengan median",below:"di bawah median"},en:{above:
"above the median",same:"at the median",below:"below the median"}},fre=5,JM=new O,Pv=({standings:e})=>e.
length>=fre;function xg(e){var n;let t=(n=JM.get(e))!=null?n:gre(e);return JM.set(e,t),t}function gre(
e){
let{panel:t,standings:n}=e,r=(i,s)=>{var u;let a=[...((u=t.readings.get(i))!=null?u:new y).values()].
flatMap(l=>{var c;return(c=l.marks[s])!=null?c:[]});return a.length===0?null:bn(a)},o=t.criteria.map(
(i,s)=>{let a=n.flatMap(({entry:u})=>{var l;return(l=r(u.code,s))!=null?l:[]});return a.length===0||
!Pv(e)?null:va(a)});return({entry:i},{language:s,decimals:a})=>{let u=pre[s];return t.criteria.flatMap(
(l,c)=>{var b;let[d,p]=[r(i.code,c),(b=o[c])!=null?b:null];if(d===null)return[];let f=p===null?0:un(
d,p);return[{kriteria:Y(l.name),nilai:Nn(tr(d,a),s),median:p===null?"\u2013":Nn(tr(p,a),s),maksimum:
Nn(
T(l.max),s),kedudukan:p===null?"\u2013":f>0?u.above:f<0?u.below:u.same}]})}}var VM={id:{kind:"Surat",
place:"Tempat"},en:{kind:"Award letter",place:""}};function hre(e,t){let{standing:n,
competition:r}=e,{settings:o}=r,i=es(e),s=cl(o);return{...i,jenis:VM[o.language].kind,kop:s.first,
kop_unit:s.
unit,kepada:Yi(n,o).map(a=>({nama:a})),tempat_tujuan:Gs(o)||VM[o.language].place,dasar:wo(Yn(o,t)),
rincian:hg(
i,o),profil:i.nilai===""?[]:xg(e.result)(n,o),...ml(n.prize,o),...mg(o),...Xi(o)}}var YM={needs:
"result",inEnglish:!0,documents:pl("surat",hre),title:hl};m();function yre(e,t){var o;let n=Yn(e.competition.settings,
t),r=(o=e.winners)!=null?o:[];return{...vt(n,
t("surat-daftar","")),jenis:"Surat kepada Semua Pemenang",tempat_tujuan:Gs(n)||"Tempat",dasar:wo(n),
jumlah_pemenang:Vt(r.length),...mg(n),...Xi(n),tanpa_urutan:n.rankedWinners?"":"ya",pemenang:yo(e,t).
map((i,s)=>({...i,kepada:r[s]===void 0?"":Yi(r[s],n).join(`
`)}))}}var XM={needs:"result",inEnglish:!1,documents:Qi(yre),title:Xn};m();function bre(e){let{
settings:t}=e.competition,{prize:n}=e.standing,r=es(e);return{...vt(t,e.number),
...r,rincian:hg(r,t),tanggal:et,jenis:"Tanda Terima",...ml(n,t)}}var QM={needs:"result",inEnglish:!1,
documents:pl("tanda-terima",bre),title:hl};m();function wre({competition:e}){let{criteria:t,stages:n}
=e;return t.every(r=>r.stage===null)&&n[0]?[{tahap_kriteria:"Semua tahap",kriteria_tahap:qs(e,n[0])}
]:n.filter(r=>Be(e,r).length>0).map(r=>({tahap_kriteria:`Tahap ${Y(r.name)}`,kriteria_tahap:qs(e,r)}
))}function vre(e,t){let{competition:n}=e;return{...vt(n.settings,
t("tata-cara","")),tanggal:et,jenis:"Tata Cara Penilaian",tahapan:fl(n),kelompok_kriteria:wre(e),
aturan:gl(
n).map((r,o)=>({no:T(o+1),isi:r}))}}var eL={needs:"rules",inEnglish:!1,documents:Hs(vre),title:Xn};m(
);var kre={id:{kind:"Umpan Balik",place:"Tempat"},en:{kind:"Feedback",place:""}},xre=({sheets:e},t)=>[
...new v(e.flatMap(({rows:n})=>n.filter(r=>r.entry===t).map(({notesToEntrant:r})=>r)))].map(n=>Ks(n).
join(`
`)).filter(n=>n!=="").sort((n,r)=>n<r?-1:1).map(n=>({isi:n}));function Tre(e,t,n,r){let o=Yn(e.competition.
settings,r),i=kre[o.language],s=xre(e,t.entry.code);return{...vt(o,r("umpan-balik",t.entry.code)),
...Br(
t.entry),jenis:i.kind,kepada:Yi(t,o).map(a=>({nama:a})),tempat_tujuan:Gs(o)||i.place,dasar:wo(o),
tahap:Y(
n.stage.name),jumlah_peserta:T(n.standings.length),profil:xg(n)(t,o),tanpa_median:Pv(n)?"":"ya",
catatan:s,
ada_catatan:s.length>0?"ya":"",...Xi(o)}}var tL={needs:"result",inEnglish:!0,documents:e=>{var r;let t=new v(
((r=e.winners)!=null?r:[]).map(({entry:o})=>o.code)),n=new v;return[...e.results].reverse().flatMap(
o=>o.standings.filter(({entry:s})=>!t.has(s.code)&&!n.has(s.code)).map(s=>(n.add(s.entry.code),{
about:s.
entry.code,fields:a=>Tre(e,s,o,a)})))},title:bo("inovasi")};m();var nL={needs:"rules",inEnglish:!1,
documents:e=>wg(e).map(t=>({about:t.about,fields:n=>({...vt(e.competition.
settings,n("undangan",t.about)),tanggal:et,jenis:"Undangan",kode:"",...vg(t),jumlah_undangan:Vt(t.guests.
length),undangan:t.guests.map((r,o)=>({no:T(o+1),...r})),...Xi(e.competition.settings)})})),title:bo(
"acara")};var rL={"tata-cara":eL,pernyataan:HM,undangan:nL,"daftar-hadir":MM,"lembar-nilai":KM,
"berita-acara":_M,
sk:ZM,pengumuman:GM,piagam:BM,gabungan:zM,surat:YM,"surat-daftar":XM,"tanda-terima":QM,"umpan-balik":
tL,
laporan:UM};m();var oL=["tata-cara","pernyataan","undangan","daftar-hadir","lembar-nilai",
"berita-acara","sk","pengumuman","piagam","gabungan","surat","surat-daftar","tanda-terima",
"umpan-balik","laporan"];var ts=oL.map(e=>({id:e,...rL[e]}));function Bd(e){var t;return(t=ts.find(n=>n.id===e))!=null?
t:null}m();var Qo=(e,t)=>gw(e.id,Su(e,t)),Tg=(e,t)=>e.needs==="rules"||t.winners!==null;function Sre(
e,t){let{competition:n}=t,
r=Su(e,n);return n.settings.language===r?t:{...t,competition:{...n,settings:{...n.settings,language:
r}}}}
var Zs=(e,t)=>e.filter(n=>Tg(n,t)).flatMap(n=>n.documents(Sre(n,t)).map(r=>({kind:n,...r})));
function Iv(e){
if(e.winners===null)return()=>!0;let t=new v(Zs(ts,e).map(({kind:n,about:r})=>`${n.id}:${r}`));
return(n,r)=>t.
has(`${n}:${r}`)}var Ere=()=>null;function $v(e,t,n=Ere){let[r]=Zs([e],t);return r===void 0?null:r.fields(
n)}m();m();function Cre(e,t){let n=e.map(o=>({standing:o,key:F(o.entry.name)})),r=({standing:o})=>{
var i;return(i=
t.get(o.entry.code))!=null?i:0};return n.sort((o,i)=>o.key<i.key?-1:o.key>i.key?1:r(o)-r(i)).map(({
standing:o})=>o)}
function iL(e,t){var s,a;let n=new y(e.panel.entries.map(({code:u},l)=>[u,l])),r=new y;for(let{
category:u,
entry:l}of e.standings){let c=(s=n.get(l.code))!=null?s:0;r.set(u,g.min(c,(a=r.get(u))!=null?a:c))}
let o=Nm(
e).map(({standing:u})=>u);return[...r].sort(([,u],[,l])=>u-l).map(([u])=>u).flatMap(u=>{let l=o.filter(
c=>c.advances&&c.category===u);return t.rankedWinners?l.map(c=>{var d,p;return{standing:c,place:(p=(
d=
c.place)==null?void 0:d.place)!=null?p:null}}):Cre(l,n).map(c=>({standing:c,place:null}))})}var Rre=[
"WEIGHTS_INVALID","SETTING_INVALID","ENTRY_DUPLICATE_CODE"],sL=e=>e.filter(t=>t.severity===
"error"&&Rre.includes(t.code)),Dre=({settings:e})=>Lo(e).list.filter(({status:t,criterion:n})=>t==="confirmed"&&
n!=="").map(({stage:t,judge:n,entry:r,criterion:o,before:i,now:s,answeredAt:a})=>({stage:t,
judge:n,entry:r,criterion:o,from:Di(i.cell,i.format,"id"),to:_r(s,"id"),at:a}));function _v(e,{
results:t},{
rows:n},r,o=[]){let{competition:i,sheets:s}=e,a=t[i.stages.length-1],u=r.some(b=>b.code==="RESULT_STALE"),
l=r.filter(b=>b.severity==="error"),c=a!==void 0&&l.length===0,d=Ze(i.stages,n),p=d[d.length-1],
f=null;return{competition:i,sheets:s,faultyTabs:new v(l.flatMap(({tab:b})=>b===void 0?[]:[b])),
results:u?
[]:t,winners:c?iL(a,i.settings).map(({standing:b})=>b):null,code:(p==null?void 0:p.status)==="decided"?
p.code:null,hash:(p==null?void 0:p.status)==="decided"?p.hash:null,changes:o.some(({id:b})=>b==="lembar-nilai")?
Dre(i):[],coverage:JA(i),reliability:()=>(f!=null||(f=t.map((b,x)=>{let A=mf(i,b,t.slice(
0,x)),P=b.last&&!i.settings.rankedWinners?{...A,gap:null,methods:[],verdict:{...A.verdict,contested:
[]}}:
A;return{stage:b.stage.name,sentences:pf(P,"id")}})),f)}}var Ore=["TIE_AT_CUT","STAGE_NOT_BEGUN",
"RESULT_STALE"];function Sg(e,t,n){let r=_t(e,{provisional:!1}),o=pu(e),i=[...r.findings,...Bo(e,t),
...Are(
t,e)].map(a=>Ore.includes(a.code)?{...a,severity:"error"}:a),s=_v(e,r,t,i,n);return{findings:r.findings,
blocking:i,hash:o,context:s}}function Are({rows:e},t){let n=ks(e);return n===void 0||Pi(t,n.hash)?[]:
[{code:"RESULT_STALE",severity:"error",params:{computed:n.at}}]}function aL(e,t,n){var p,f,b;let{
competition:r}=e,o=Z.documents[r.settings.language];if(!oa().includes(
o))return[];let{name:i,grid:s}=Ct(o);if(s===null)return[];let a=mt(s,io),u=Pre([..._i(s).rows]),l=Ire(
e,t,n,u),c=new y,d=[];for(let[x,A]of u){let N=l(A);if(N===null)continue;if(typeof N=="object"){let I=(
p=
ut(a,x,"title"))==null?void 0:p.cell,_={kind:A.kind,written:A.title,expected:N.title};d.push({code:
"DOCUMENT_TITLE",tab:i,cell:I,params:_});continue}let P=(b=c.get(N))!=null?b:{cell:(f=ut(a,x,"kind"))==
null?void 0:f.cell,documents:[]};c.set(N,{...P,documents:[...P.documents,A]})}return[...[...c].map((
[
x,{cell:A,documents:N}])=>({code:x,tab:i,cell:A,params:{documents:N}})),...d]}var Nre=["made",
"draft",
"edited","signed"];function Pre(e){var n,r;let t=new y;for(let o of e){let[,{kind:i,entry:s,maker:a,
revision:u,status:l}]=o,c=E.stringify([i,s,a]),d=(r=(n=t.get(c))==null?void 0:n[1].revision)!=null?r:
"";Nre.includes(l)&&w(u)>=w(d)&&t.set(c,o)}return[...t.values()]}function Ire(e,t,n,r){let{
competition:o}=e,
i=t.findings.filter(c=>c.severity==="error"),s=_v(e,t,n,i),a=new y(Zs(ts,s).map(c=>[E.stringify([c.kind.
id,c.about]),c])),u=new y(r.map(([,{kind:c,entry:d,number:p}])=>[E.stringify([c,d]),p])),l=(c,d)=>u.
get(E.stringify([c,d]))||null;return({kind:c,entry:d,run:p,title:f,content:b})=>{var L;let x=n.rows.
find(M=>M.action==="documents"&&M.run===p);if(x===void 0)return"DOCUMENT_UNRECORDED";let A=((L=Bd(c))==
null?void 0:L.needs)!=="rules",N=a.get(E.stringify([c,d]));if(N===void 0&&s.winners!==null)return"DOCUMENT_OF_NOBODY";
let P=N==null?void 0:N.fields(l),I=N===void 0||P===void 0?null:N.kind.title(P),_=()=>{
if(N===void 0||P===void 0)return!1;let M=Qo(N.kind,o),z=zc(c,Bc(M),ol(P,$d(M)));return Rt(z+I)===b};
return A&&!Pi(e,x.hash)&&!_()?"DOCUMENT_OF_OTHER_RESULT":I===null||I===f?null:{title:I}}}m();
function uL(e){let{competition:t,history:n}=e,r=Ze(t.stages,n.rows);return Sc(t.settings.language).flatMap(
o=>{var a;let i=Cp(o),s=((a=ln(r,o.stage))==null?void 0:a.hash)===o.hash;return i===null||!s?[]:lL(e,
i)})}function lL({competition:e,sheets:t},{stage:n,printed:r}){let o=e.stages.map(({name:s})=>s),i=ff(
e,t,o.slice(0,o.indexOf(n)+1));return RP(r,i).map(s=>{let a=t.find(u=>u.stage===s.names[0]&&u.judge===
s.names[1]);return{code:"PRINTED_CHANGED",stage:n,...a===void 0?{}:{tab:a.tab},params:s}})}function cL(
e,{
results:t},n,r){var L;let o=LN(n,We);if(o===null||!o.isSealed)return[{code:"EVIDENCE_DAMAGED",params:
{
isEvidence:o!==null}}];let{evidence:i,seal:s}=o,{competition:a,history:u}=e,{stage:l,code:c,at:d}=i,
p=ln(Ze(a.stages,u.rows),l),f=u.rows.find(M=>M.action==="decide"&&M.stage===l&&M.hash===i.hash),b=(f==
null?void 0:f.detail.includes(af(s)))===!0,x=i.history.rows===0||((L=u.links[i.history.rows-1])==null?
void 0:L.chain)===i.history.end,{sheets:A,typedDecisions:N}=e,P=du({...Ni(a,A,N,l,i.counted.version),
version:Gn}),I=new v(r.map(M=>E.stringify([M.code,M.params]))),_=M=>M.filter(z=>!I.has(E.stringify([
z.code,z.params])));return[...(p==null?void 0:p.hash)===i.hash&&b?[]:[{code:"EVIDENCE_UNRECORDED",
stage:l,
params:{code:c,at:d,present:(p==null?void 0:p.code)||null}}],...x?[]:[{code:"EVIDENCE_HISTORY",tab:u.
name,params:{rows:i.history.rows}}],..._(cu(i.counted,P).map(M=>mu(M,e)).map(M=>({code:"CHANGED",
stage:l,
tab:M.tab,cell:M.cell,params:M}))),..._(lL(e,i)),...$re(t,i)]}function $re(e,{stage:t,ranking:n}){
let r=e.
find(i=>i.stage.name===t);if(r===void 0)return[];let o=new y(r.standings.map(i=>[i.entry.code,i]));
return n.
flatMap(({code:i,rank:s,advances:a})=>{let u=o.get(i),l=u!==void 0&&It(u)===s&&u.advances===a,c={
code:i,
rank:s,now:u===void 0?null:It(u)};return l?[]:[{code:"EVIDENCE_RANK",stage:t,params:c}]})}m();
function dL({competition:e}){let t=Z.documents[e.settings.language],n=we(),r=oa().includes(t)?Ae(Oc(
n)):null,o=r===null?null:Mre(r);if(o===null)return[];let{name:i,grid:s}=Ct(t),a=s===null?null:mt(s,
io),
l=(s===null?[]:[..._i(s).rows].filter(([,p])=>p.spreadsheet===Kt())).filter(([,{maker:p,fileId:f}])=>p===
n&&f!==""),c=new v(l.map(([,{fileId:p}])=>p)),d=o.filter(({id:p,type:f,properties:{sheet:b,kind:x}})=>f===
Hn&&x!==void 0&&b===Rt(Kt())&&!c.has(p));return[...l.flatMap(([p,f])=>{var N;let b=o.find(({id:P})=>P===
f.fileId),x=Fre(f,b);if(x===null)return[];let A=(N=ut(a,p,x==="DOCUMENT_NUMBER"?"number":"link"))==null?
void 0:N.cell;return[{code:x,tab:i,cell:A,params:{documents:[f]}}]}),...d.length===0?[]:[{code:
"DOCUMENT_ROW_MISSING",tab:i,params:{count:d.length}}]]}var _re=["edited","own","signed","deleted",
"void"];
function Fre(e,t){if(t===void 0)return["deleted","void"].includes(e.status)?null:
"DOCUMENT_FILE_MISSING";if(t.link!==e.link)return"DOCUMENT_LINK";let{number:n}=t.properties;return n!==void 0&&
n!==Rt(e.
number)?"DOCUMENT_NUMBER":e.modified!==""&&t.modified>e.modified&&!_re.includes(e.status)?
"DOCUMENT_FILE_CHANGED":null}function Mre(e){try{let t=vu(e,_n(1,R.now()));return"ok"in t?t.ok:null}
catch{return null}}m();m();var mL=/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;function Lre(e,t){var r,o,i;let n=e.split(
";");return t<
0&&n.length>1?(r=n[1])!=null?r:"":t===0&&n.length>2?(o=n[2])!=null?o:"":(i=n[0])!=null?i:""}function pL(
e,t){
var s;if(e===""||e==="@")return!1;let n=Lre(e,t),r=((s=n.match(mL))!=null?s:[]).filter(a=>a.startsWith(
'"')||a.startsWith("\\")),o=n.replace(mL,"");return/general/i.test(o)?r.some(a=>/\d/.test(a)):o.includes(
"%")?!1:!/[0#?]/.test(o)||/[1-9dmyhs]/i.test(o)||/[0#?],+(?:\D*)$/.test(o)||r.some(a=>/\d/.test(a))}
var fL=["id","en"];function hL(e){let{competition:t,sheets:n,history:r,deciding:o}=e,{stages:i,
settings:s}=t,
a=Ze(i,r.rows),u=i.filter((p,f)=>{var b;return((b=a[f])==null?void 0:b.status)==="decided"}),l=n.filter(
({stage:p})=>u.some(({name:f})=>f===p)),d=[...i.map(p=>yi(p,i,s.language)),Z.finalRanking[s.language]].
map(p=>Ct(p)).flatMap(({name:p,grid:f})=>f===null?[]:[p]);return[...l.flatMap(({tab:p,rows:f})=>{let b=So(
p),x=f.flatMap(A=>[...A.marks.values()]);return gL(p,x.flatMap(A=>A.kind==="score"?[{...A.at,value:A.
value}]:[]),b)}),...d.flatMap(p=>gL(p,jre(p),So(p))),...[...d,...o.tabs.values()].flatMap(Bre),...zre(
e,d)]}var jre=e=>Me(e).values.flatMap((t,n)=>t.flatMap((r,o)=>typeof r=="number"?[{row:n,column:o,
value:r}]:
[]));function gL(e,t,n){var s,a;let r=t.filter(({row:u,column:l,value:c})=>{var d,p;return pL((p=(d=
n[u])==null?void 0:d[l])!=null?p:"",c)}),[o]=r;if(o===void 0)return[];let i={value:o.value,format:(a=
(s=n[o.row])==null?void 0:s[o.column])!=null?a:"",more:r.length-1};return[{code:"NUMBER_HIDDEN",tab:
e,
cell:xe(o.row,o.column),params:i}]}function Bre(e){let t=ia(e).flatMap((r,o)=>r.flatMap((i,s)=>i===""?
[]:[xe(o,s)])),[n]=t;return n===void 0?[]:[{code:"FORMULA_IN_PLACE",tab:e,cell:n,params:{more:t.length-
1}}]}function zre({competition:{stages:e},deciding:t,history:n},r){let o=[...r,...t.tabs.values(),n.
name],i=l=>F(l.replace(/\s*\(\d+\)$/,"")),s=e.map(l=>fL.map(c=>yi(l,e,c))),a=["finalRanking",
"history","decisions"].map(l=>fL.map(c=>Z[l][c])),u=ze();return[...s,...a].flatMap(l=>{let c=l.map(F),
d=o.find(
p=>c.includes(i(p)));return d===void 0?[]:u.filter(p=>p!==d&&c.includes(i(p))).map(p=>({code:
"TAB_FALSE",tab:p,params:{real:d}}))})}m();function Ure(e,t){let n=e.filter(({written:o,expected:i})=>[
o,i].every(s=>T(s).length<=60)),r=t==="id"?"tidak sama dengan hitung ulang":
"is not what is recomputed";return n.length===0?e.map(({header:o})=>`${o} ${r}`).join("; "):n.map(({
header:o,written:i,expected:s})=>{let[a,u]=[yl(i,t),yl(s,t)];return t==="id"?`${o} tertulis ${a}, dihitung ulang ${u}`:
`${o} is written ${a}, recomputed ${u}`}).join("; ")}var yl=(e,t)=>e===
""?t==="id"?"kosong":"blank":W(e,t);function bL(e,t){let n=(r,o)=>t==="id"?r:o;switch(e.kind){case"cells":
{let r=Ure(e.cells,t);return n(`Baris ${e.row} (${e.code}): ${r}.`,`Row ${e.row} (${e.code}): ${r}.`)}
case"stray":{let r=e.code===""?n("tanpa kode","without a code"):e.code;return n(`Baris ${e.row} (${r}) tidak ada dalam hitung ulang, atau berulang.`,
`Row ${e.row} (${r}) is not in what is recomputed, or is there twice.`)}case"missing":return n(`Tidak ada baris untuk ${e.code}, yang menurut hitung ulang di peringkat ${e.rank}.`,
`There is no row for ${e.code}, recomputed at rank ${e.rank}.`);case"column":return n(`Kolom \u201C${e.header}\u201D tidak ada.`,
`The column \u201C${e.header}\u201D is not there.`);case"order":return n(`Isi tiap baris sama, tetapi mulai baris ${e.row} urutannya lain.`,
`Each row is the same, but from row ${e.row} on they are in another order.`)}}var Wre={settings:{id:
"",en:""},
innovators:{id:"Inovator",en:"Innovator"},judges:{id:"Nama juri",en:"Name of judge"},roles:{id:
"Peran juri",en:"Role of judge"},notes:{id:"Catatan untuk Peserta",en:"Notes to Entrant"},formulas:{
id:"Nilai",en:"Score"}};function wL({part:e,names:t,old:n,now:r},o){var u;let i=(l,c)=>o==="id"?l:c,
s=e===
"settings"?W(Oi((u=t[0])!=null?u:"",o),o):t.join(", "),a=`${Wre[e][o]} ${s}`.trim();return e==="formulas"?
i(`${a} kini rumus, bukan angka yang diketik.`,`${a} is a formula now, not a typed number.`):i(
`Berubah sejak dikunci: ${a}: semula ${W(n,"id")}, kini ${yl(r,"id")}.`,`Changed since it was locked: ${a}: was ${W(
n,"en")}, is ${yl(r,"en")}.`)}var Fv=({documents:e})=>e.map(({kind:t,entry:n})=>`${t} ${n}`.trim()).join(
", "),Qn=(e,t)=>{let[n]=e.documents;if(e.documents.length===1&&n!==void 0){let o=`${W(
n.title,t)} (${Fv(e)})`;return t==="id"?`Dokumen ${o}`:`The document ${o}`}let r=e.documents.length;
return t==="id"?`${r} dokumen (${Fv(e)})`:`${r} documents (${Fv(e)})`},vL=({documents:e},t)=>{let[n]=e;
return e.length===1&&n!==void 0&&n.entry!==""?`${n.kind} ${t==="id"?"untuk":"for"} ${n.entry}`:t==="id"?
"dokumen seperti itu":"such document"},Eg=(e,t)=>e===0?"":t==="id"?` (dan ${e} sel lagi)`:` (and in ${e} more)`,
Kre=({documents:e})=>e.length===1?"was":"were",yL=({documents:e},t,n)=>e.length===1?
t:n,Gre={NOTHING_DECIDED:()=>"Belum ada hasil yang dihitung atau ditetapkan, jadi tidak ada yang dapat dibandingkan.",
CHANGED:e=>`Berubah sejak ditetapkan: ${Wp(e,"id")}.`,CHANGED_SINCE_COMPUTED:e=>`Nilai, aturan, atau putusan pleno berubah sejak perhitungan terakhir (${He(
e.at,"id")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Dihitung ${He(e.at,"id")} menurut versi aturan ${e.version}; kini berlaku versi ${e.present}. Isi lembar yang menentukan hasil masih sama.`,
DECISION_DAMAGED:e=>`Simpanan hasil yang ditetapkan ${He(e.at,
"id")} hilang atau diubah. ${e.isSame?"Isi lembar sendiri masih sama dengan sidik yang tercatat.":
"Isi lembar juga tidak lagi sama dengan sidik yang tercatat, dan perubahannya tidak dapat dirinci."}`,
DECISION_UNRECORDED:e=>`Penetapan dengan kode ${e.code} (${e.at}) tersimpan, tetapi barisnya tidak ada lagi di tab Riwayat.`,
DECISION_MISLABELLED:e=>`Kode, waktu, atau pelaku di samping hasil yang disimpan tertulis ${e.written}; menurut tab Riwayat ${e.recorded}.`,
RANKING_MISSING:()=>"Tab peringkat ini tidak ada lagi.",RANKING_UNRECORDED:()=>"Tab peringkat ini bukan dari perhitungan yang tercatat di tab Riwayat.",
RANKING_ORIGIN:e=>`Baris keterangan di bawah judul diubah. Menurut tab Riwayat seharusnya: ${e.expected}.`,
RANKING_TITLE:e=>`Judul tab tertulis ${yl(e.written,"id")}, seharusnya ${W(e.
expected,"id")}.`,RANKING_ROW:e=>bL(e,"id"),RANKING_MORE:e=>`Dan ${e.count} perbedaan lagi di tab ini.`,
HISTORY_ROW:e=>e.reason==="unsealed"?`Baris ${e.row} riwayat tidak bersegel: disisipkan dengan tangan, atau segelnya dihapus.`:
`Rantai riwayat putus di baris ${e.row}: baris itu atau baris sebelumnya diubah, dihapus, atau disisipkan.`,
HISTORY_CUT:()=>"Baris terbaru riwayat tidak ada lagi: dihapus, atau segelnya diubah.",
PRINTED_CHANGED:e=>wL(e,"id"),EVIDENCE_DAMAGED:e=>e.isEvidence?
"Berkas bukti diubah sejak ditulis: segelnya tidak cocok dengan isinya.":
"Berkas itu bukan berkas bukti yang dapat dibaca.",EVIDENCE_UNRECORDED:e=>`Riwayat tidak mencatat berkas bukti ini (kode ${e.code}, ${He(
e.
at,"id")})${e.present===null?"":`; hasil yang tercatat berkode ${e.present}`}.`,EVIDENCE_HISTORY:e=>`${e.
rows} baris pertama riwayat bukan lagi yang ada saat hasil dikunci.`,EVIDENCE_RANK:e=>`Menurut berkas bukti ${e.code} di peringkat ${e.rank}, menurut hitung ulang ${e.now===null?
"tidak diperingkat":`di peringkat ${e.now}`}.`,DOCUMENT_OF_OTHER_RESULT:e=>`${Qn(e,"id")} dibuat dari hasil yang lain.`,
DOCUMENT_OF_NOBODY:e=>`${Qn(
e,"id")} tidak sesuai: menurut hasil ini tidak ada ${vL(e,"id")}.`,DOCUMENT_UNRECORDED:e=>`${Qn(e,
"id")} bukan dari proses yang tercatat di tab Riwayat.`,DOCUMENT_TITLE:e=>`Judul ${e.kind} tertulis ${W(
e.written,"id")}, menurut hasil ini ${W(e.expected,"id")}.`,DOCUMENT_FILE_MISSING:e=>`${Qn(e,"id")}: berkasnya tidak ada lagi di folder.`,
DOCUMENT_FILE_CHANGED:e=>`${Qn(e,"id")}: berkasnya diubah sejak dibuat.`,DOCUMENT_LINK:e=>`${Qn(e,
"id")}: tautannya tidak menuju berkas yang dibuat.`,DOCUMENT_NUMBER:e=>`${Qn(
e,"id")}: nomornya bukan nomor yang tercetak di dalamnya.`,DOCUMENT_ROW_MISSING:e=>`${e.count} dokumen di folder tidak punya baris lagi di tab ini.`,
NUMBER_HIDDEN:e=>`Format ${W(e.format,"id")} menampilkan angka lain; isinya ${W(e.value,"id")}${Eg(e.more,
"id")}.`,FORMULA_IN_PLACE:e=>`Rumus di tempat isi yang ditulis Lembar Juri${Eg(e.more,"id")}.`,
TAB_FALSE:e=>`Tab ini bernama seperti ${W(e.real,"id")}, tetapi bukan tab itu.`},Hre={
NOTHING_DECIDED:()=>"No result has been computed or decided yet, so there is nothing to compare with.",
CHANGED:e=>`Changed since it was decided: ${Wp(e,"en")}.`,CHANGED_SINCE_COMPUTED:e=>`Scores, rules or plenary decisions have changed since the last computation (${He(
e.at,"en")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Computed on ${He(e.at,"en")} under version ${e.version} of the rules; version ${e.present} holds now. What counts for the result is still the same.`,
DECISION_DAMAGED:e=>`What was kept of the result decided on ${He(e.at,"en")} is gone or was altered. ${e.isSame?
"The workbook itself still has the recorded hash.":
"The workbook no longer has the recorded hash either, and what changed cannot be told."}`,
DECISION_UNRECORDED:e=>`A decision with the code ${e.code} (${e.at}) is kept, but its row is gone from the history.`,
DECISION_MISLABELLED:e=>`Code, time or person beside the kept result read ${e.written}; in the history they are ${e.recorded}.`,
RANKING_MISSING:()=>"This ranking tab is gone.",RANKING_UNRECORDED:()=>"This ranking tab does not come from a computation in the history.",
RANKING_ORIGIN:e=>`The line below the title was altered. By the history it is to say: ${e.expected}.`,
RANKING_TITLE:e=>`The title is written ${yl(e.written,"en")}, it is to be ${W(e.expected,"en")}.`,
RANKING_ROW:e=>bL(e,"en"),RANKING_MORE:e=>`And ${e.count} more differences in this tab.`,HISTORY_ROW:
e=>e.reason==="unsealed"?`Row ${e.row} of the history carries no seal: it was put in by hand, or its seal was taken off.`:
`The chain of the history breaks at row ${e.row}: it or the row before was altered, taken out or put in.`,
HISTORY_CUT:()=>"The newest row of the history is gone: taken out, or its seal was altered.",
PRINTED_CHANGED:e=>wL(e,
"en"),EVIDENCE_DAMAGED:e=>e.isEvidence?
"The evidence file was altered since it was written: its seal does not fit what it says.":
"That file is no evidence file that can be read.",EVIDENCE_UNRECORDED:e=>`The history records no such evidence file (code ${e.code}, ${He(
e.at,"en")})${e.present===null?"":`; the result it records has the code ${e.present}`}.`,
EVIDENCE_HISTORY:e=>`The first ${e.rows===1?"row":`${e.rows} rows`} of the history ${e.rows===1?"is":
"are"} no longer what was there when the result was locked.`,EVIDENCE_RANK:e=>`By the evidence file ${e.code} has rank ${e.rank}, recomputed it ${e.
now===null?"is not ranked":`has rank ${e.now}`}.`,DOCUMENT_OF_OTHER_RESULT:e=>`${Qn(e,"en")} ${Kre(e)} made of another result.`,
DOCUMENT_OF_NOBODY:e=>`${Qn(e,"en")} ${yL(e,"does","do")} not fit: by this result there is no ${vL(e,
"en")}.`,DOCUMENT_UNRECORDED:e=>`${Qn(e,"en")} ${yL(e,"does","do")} not come from a run in the history.`,
DOCUMENT_TITLE:e=>`The title of a ${e.kind} is written ${W(e.written,
"en")}, by this result it is ${W(e.expected,"en")}.`,DOCUMENT_FILE_MISSING:e=>`${Qn(e,"en")}: the file is no longer in the folder.`,
DOCUMENT_FILE_CHANGED:e=>`${Qn(e,"en")}: the file was changed since it was made.`,DOCUMENT_LINK:e=>`${Qn(
e,"en")}: the link does not lead to the file that was made.`,DOCUMENT_NUMBER:e=>`${Qn(
e,"en")}: the number is not the one printed in it.`,DOCUMENT_ROW_MISSING:e=>e.count===1?
"1 document in the folder has no row in this tab any more.":`${e.count} documents in the folder have no row in this tab any more.`,
NUMBER_HIDDEN:e=>`The format ${W(e.format,"en")} shows another number; the cell holds ${W(e.value,
"en")}${Eg(e.more,"en")}.`,FORMULA_IN_PLACE:e=>`A formula where Lembar Juri wrote a value${Eg(e.more,
"en")}.`,TAB_FALSE:e=>`This tab is named like ${W(e.real,"en")} and is not that tab.`},qre={id:Gre,
en:Hre};function Zre(e,t){return qre[t][e.code](e.params)}var kL=(e,t)=>Zre(e,t);var Jre=ve(te({
evidence:ve(G())}));function Cg(e){return ae(()=>{var d;let{evidence:t}=(d=pe(Jre,e))!=
null?d:{};be();let n=it("all"),{competition:r}=n,{language:o}=r.settings,i=_t(n,{provisional:!1}),{
history:s}=n,
a=Ze(r.stages,s.rows).filter(p=>p.status==="decided"),u=ks(s.rows),l=[...a.length===0&&u===void 0?[{
code:"NOTHING_DECIDED",params:null}]:[],...Vre(n,s),...uL(n),...Xre(i),...Qre(n,i,s),...ioe(s),...hL(
n),...aL(n,i,s),...dL(n)],c=[...l,...t===void 0?[]:cL(n,i,t,l)];return{ok:c.length===0,decided:a.map(
({stage:p,at:f,by:b,code:x})=>({stage:p,at:f,by:b,code:x})),computed:u===void 0?null:{at:u.at,by:u.by}
,
differences:c.map(p=>{var f,b,x;return{code:p.code,stage:(f=p.stage)!=null?f:null,tab:(b=p.tab)!=null?
b:null,cell:(x=p.cell)!=null?x:null,message:p.code==="RANKING_STOPPED"?fr(p.params,o):kL(p,o)}})}})}
function Vre(e,{rows:t}){let{stages:n,settings:r}=e.competition,o=Ze(n,t),i=Sc(r.language),s=new v,a=o.
flatMap(({stage:p,status:f,hash:b,at:x,by:A,code:N})=>{if(f!=="decided")return[];let P=i.find(B=>B.stage===
p),I=Ob(e,P,b),_=Db(e,b,p)!==null,L=I===null?[{code:"DECISION_DAMAGED",stage:p,tab:Z.decisions[r.language],
params:{at:x,isSame:_}}]:[],M=[N,ar(x),A].join(", "),z=P===void 0?M:[P.code,P.at,P.by].join(", ");if(
z!==
M){let B=Z.decisions[r.language];L.push({code:"DECISION_MISLABELLED",stage:p,tab:B,params:{written:z,
recorded:M}})}let j=(I!=null?I:[]).filter(B=>!s.has(E.stringify(B)));for(let B of j)s.add(E.stringify(
B));return[...L,...j.map(B=>({code:"CHANGED",stage:p,tab:B.tab,cell:B.cell,params:B}))]}),u=i.filter(
p=>!t.some(f=>f.action==="decide"&&f.stage===p.stage&&f.hash===p.hash)).map(p=>({code:
"DECISION_UNRECORDED",stage:p.stage,params:{code:p.code,at:p.at}})),l=ks(t),c=o.slice(1+o.map(({
status:p})=>p).lastIndexOf(
"decided")),d=c.length<o.length&&c.every(({status:p})=>p==="open");return[...a,...u,...d||l===void 0?
[]:Yre(e,l)]}function Yre(e,{at:t,hash:n}){let r=Db(e,n);return r===Gn?[]:r===null?[{code:
"CHANGED_SINCE_COMPUTED",params:{at:t}}]:[{code:"COMPUTED_BY_EARLIER_RULES",params:{at:t,version:r,
present:Gn}}]}
var Xre=({findings:e})=>e.filter(t=>t.severity==="error"&&t.code!=="HISTORY_BROKEN").map(t=>({code:
"RANKING_STOPPED",stage:t.stage,tab:t.tab,cell:t.cell,params:t}));function Qre(e,{results:t},{rows:n}
){
var f,b,x,A;let{competition:r}=e,o=ks(n),i={id:(f=o==null?void 0:o.run)!=null?f:"",at:(b=o==null?
void 0:
o.at)!=null?b:"",by:(x=o==null?void 0:o.by)!=null?x:"",hash:(A=o==null?void 0:o.hash)!=null?A:"",
provisional:!1},
{stages:s,settings:a}=r,u=Ze(s,n).flatMap(({status:N},P)=>N==="open"?[s[P]]:[]),l=new v(u.map(N=>yi(
N,s,a.language)));u.length>0&&l.add(Z.finalRanking[a.language]);let c=oe(r.settings.language).tabs,d=[
c.computed(i.at,i.by,i.id),c.method(r.settings.method),c.hash(i.hash)];return Eb(r,t,uf(r,t),i).flatMap(
N=>{let{name:P,grid:I}=Ct(N.name);if(l.has(N.name)&&!eoe(I,N))return[];if(I===null)return o===void 0?
[]:[{code:"RANKING_MISSING",tab:P,params:null}];let _=$P(I);return[..._!==null&&n.some(M=>M.run===_)?
noe(P,I,N):[{code:"RANKING_UNRECORDED",tab:P,params:null}],..._===(o==null?void 0:o.run)?toe(P,I,d):
[],...ooe(P,IP(I,N))]})}var eoe=(e,{values:t,headerRow:n})=>{var r,o;return e!==null&&U((r=e.values[
n])==
null?void 0:r[0])===U((o=t[n])==null?void 0:o[0])};function toe(e,t,n){var o;let r=U((o=t.values[1])==
null?void 0:o[0]);return n.every(i=>r.includes(i))?[]:[{code:"RANKING_ORIGIN",tab:e,cell:"A2",params:
{
expected:n.join(" \xB7 ")}}]}function noe(e,t,{values:n}){var i,s;let[r,o]=[U((i=t.values[0])==null?
void 0:i[0]),U((s=n[0])==null?void 0:s[0])];return r===o?[]:[{code:"RANKING_TITLE",tab:e,cell:"A1",
params:{
written:r,expected:o}}]}var roe=10;function ooe(e,t){let n=t.slice(0,roe).map(o=>({code:
"RANKING_ROW",
tab:e,cell:"cell"in o?o.cell:void 0,params:o})),r=t.length-n.length;return r===0?n:[...n,{code:
"RANKING_MORE",tab:e,params:{count:r}}]}function ioe({name:e,links:t}){let{breaks:n,cut:r}=Ia(t,Ae(
Ci),We);
return[...n.map(({row:i,reason:s})=>({code:"HISTORY_ROW",tab:e,cell:`A${i+1}`,params:{row:i+1,reason:
s}})),
...r===null?[]:[{code:"HISTORY_CUT",tab:e,params:null}]]}m();m();m();m();function aoe(e,t){let n=k.from(
{length:t.length+1},(r,o)=>o);for(let r=1;r<=e.length;r++){let o=[r];
for(let i=1;i<=t.length;i++){let s=n[i-1]+(e[r-1]===t[i-1]?0:1);o.push(g.min(o[i-1]+1,n[i]+1,s))}n=o}
return n[t.length]}function Rg(e,t){var o,i;let n=Mt(e);return(i=(o=t.map(s=>({tag:s,away:aoe(n,Mt(s))}
)).
filter(({tag:s,away:a})=>a<=g.max(2,g.floor(s.length/3))&&a<g.max(n.length,2)).sort((s,a)=>s.away-a.
away)[0])==null?void 0:o.tag)!=null?i:null}var uoe=[/\u00ab\s*([^\u00ab\u00bb]+?)\s*\u00bb/g,
/<<\s*([^<>]+?)\s*>>/g,/[$#]?\{\s*([^{}]+?)\s*\}/g,/(?<!\d\s?)%(\p{L}[^%\n]*?)%/gu,
/\uff5b+\s*([^\uff5b\uff5d]+?)\s*\uff5d+/g,/\[+\s*([^[\]]+?)\s*\]+/g],loe=e=>/^\p{L}[\p{L}\p{N}\s_./-]{0,39}$/u.
test(e),coe=new y([["nama",["penerima","inovasi"]],["name",["penerima","inovasi"]],["judul",[
"inovasi"]],["innovation",["inovasi"]],["opd",["instansi"]],["unit",["instansi"]],["sekolah",[
"instansi"]],
["institution",["instansi"]],["skor",["nilai"]],["score",["nilai"]],["juara",["predikat","peringkat"]],
["rank",["peringkat"]],["date",["tanggal"]],["number",["nomor"]]]);function doe(e,t){var s,a;let n=Rg(
e,t);if(n!==null)return n;let r=e.split(/[\s_./-]+/).map(Mt),o=t.filter(u=>r.includes(Mt(u))).sort((
u,l)=>l.
length-u.length),i=[...r].reverse().flatMap(u=>{var l;return(l=coe.get(u))!=null?l:[]});return(a=(s=
o[0])!=null?s:i.find(u=>t.includes(u)))!=null?a:null}function xL(e,t){return uoe.flatMap(n=>{var r;
return((r=
e.match(n))!=null?r:[]).flatMap(o=>{let i=o.replace(n,"$1");return loe(i)?[{tag:o,near:doe(i,t)}]:[]}
)})}var TL=["inovasi","penerima","kompetisi"],moe=80;function Dg(e,t){let n=goe(e);if(n===null)return[
{code:"NOT_A_DOCX",tag:"",paragraph:""}];let r=n.map(Sf),o=r.flatMap(i=>yoe(i,t));return o.length>0?
o:r.flat().
some(poe)?Toe(e,t):foe(r.flat(),t)}var poe=e=>EL(e).some(t=>"sign"in t&&t.tag!=="");function foe(e,t){
var i,s;let n=h.keys(t).filter(a=>typeof t[a]=="string"),r=e.flatMap(a=>xL(a,n).map(u=>({code:
"TAG_FOREIGN",...u,paragraph:Og(a)}))),o=(s=(i=TL.find(a=>n.includes(a)))!=null?i:n[0])!=null?s:TL[0];
return r.
length>0?r:[{code:"NO_FIELDS",tag:o,paragraph:""}]}function goe(e){try{let t=Du(e);return Ef(t)===null?
null:t.file(ji).map(n=>n.asText())}catch{return null}}var SL=(e,{root:t,loops:n})=>t.has(e)||n.some(
({scope:r})=>r===null||r.has(e)),hoe=({root:e,loops:t})=>[...e.values(),...t.flatMap(({scope:n})=>[
...n!=
null?n:[]])];function yoe(e,t){let n=new y(h.keys(t).map(i=>[Mt(i),i])),r={fields:t,root:n,loops:[]}
;
return[...e.flatMap(i=>{let s=Og(i);return EL(i).flatMap(a=>boe(a,s,r))}),...r.loops.map(({tag:i,
paragraph:s})=>({
code:"LOOP_UNCLOSED",tag:i,paragraph:s}))]}function boe(e,t,n){let{tag:r}=e;if("fault"in e)return SL(
Mt(r),n)||e.fault!=="TAG_SINGLE"?[{code:e.fault,tag:r,paragraph:t}]:[];let{sign:o}=e;return o==="/"?
woe(r,t,n):o===""||o==="#"||o==="^"?voe(o,r,t,n):[{code:"TAG_UNSUPPORTED",tag:o+r,paragraph:t}]}
function woe(e,t,{
loops:n}){let r=Mt(e),o=n.pop();return o===void 0?[{code:"LOOP_UNOPENED",tag:e,paragraph:t}]:r!==""&&
Mt(o.tag)!==r?[{code:"LOOP_CROSSED",tag:e,paragraph:t}]:[]}function voe(e,t,n,r){var u;let o=Mt(t),i=SL(
o,r),s=r.fields[(u=r.root.get(o))!=null?u:""],a=i?[]:[{code:"TAG_UNKNOWN",tag:t,near:Rg(t,hoe(r)),
paragraph:n}];
return e!==""?r.loops.push({tag:t,paragraph:n,scope:koe(s,i)}):s!==void 0&&typeof s!="string"&&a.push(
{code:"LIST_AS_TEXT",tag:t,paragraph:n}),a}function koe(e,t){return typeof e=="string"?new v:e===void 0?
t?new v:null:e.length===0?null:new v(e.flatMap(n=>h.keys(n).map(Mt)))}function EL(e){var r;let t=[],
n=e;for(;;){let o=n.search(/\{\{|\}\}|(?<![$#])\{[^{}]*\}(?!\})/);if(o<0)return t;if(n.startsWith(
"}}",o))t.push({fault:"TAG_UNOPENED",tag:xoe(n.slice(0,o))}),n=n.slice(o+2);else if(n.startsWith(
"{{",
o)){let i=n.slice(o+2),s=i.search(/\{\{|\}\}/);if(s<0||i.startsWith("{{",s))t.push({fault:
"TAG_UNCLOSED",tag:Og(s<0?i:i.slice(0,s),30)}),n=s<0?"":i.slice(s);else{let[,a="",u=""]=(r=/^\s*([#^/@><=&!%?-]*)\s*([\s\S]*?)\s*$/.
exec(i.slice(0,s)))!=null?r:[];t.push({sign:a,tag:u}),n=i.slice(s+2)}}else{let i=n.indexOf("}",o);t.
push({fault:"TAG_SINGLE",tag:n.slice(o+1,i).trim()}),n=n.slice(i+1)}}}var xoe=e=>{var t,n;return Og(
(n=(t=/\S*\s*$/.exec(e))==null?void 0:t[0].trim())!=null?n:"",30)};function Og(e,t=moe){let n=e.replace(
/\s+/g," ").trim(),r=k.from(n);return r.length<=t?n:`${r.slice(0,t-1).join("")}\u2026`}function Toe(
e,t){
try{return Id(e,t),[]}catch(n){let r=Au(n);if(r===null)throw n;return"tags"in r?(r.tags.length>0?r.tags:
[""]).map(i=>({code:"TAG_BROKEN",tag:i,paragraph:""})):[{code:"NOT_A_DOCX",tag:"",paragraph:""}]}}m(
);var Soe={TAG_UNKNOWN:(e,t)=>`{{${e}}} bukan isian yang dikenal${t===null?"":`; maksudnya {{${t}}}?`}`,
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
title:e=>`Templat ${e}`},Eoe={TAG_UNKNOWN:(e,t)=>`{{${e}}} is no known field${t===null?"":`; is {{${t}}} meant?`}`,
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
title:e=>`Template ${e}`},Js=e=>e==="id"?Soe:Eoe;function Mv(e,t){let n=Js(
t),r=e.map(o=>{let i="near"in o?n[o.code](o.tag,o.near):n[o.code](o.tag);return o.paragraph===""?i:`${i}${i.
endsWith("?")?"":","} ${n.at(o.paragraph)}`});return[...new v(r)]}function CL(e,t,n){let r=Js(n),o=Mv(
t,n),i=o.slice(0,5);return r.faulty(e,[...i,...o.length>5?[r.more(o.length-5)]:[]].join("; "))}m();
var RL="templates",Coe=te({maker:G(),fileId:G(),modified:G()}),Roe=Xt(G(),Xe(Coe));function bl(){let e=Ae(
RL);try{let t=lt(Roe,E.parse(e!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}function Lv(
e,t){
var i;let n=bl(),r=((i=n[e])!=null?i:[]).filter(({maker:s})=>s!==(t==null?void 0:t.maker)),o={...n};
t===null?delete o[e]:o[e]=[...r,t],Ue(RL,E.stringify(o))}m();m();var DL="lease",OL=300*1e3,Doe=te({
who:G(),run:G(),until:Pt(),width:ve(Pt())});function AL(e,t){var a;
let n=Ooe(),r=R.now();if(n!==null&&n.who!==e&&n.until>r)return{holder:n};let o=n!==null&&n.who===e&&
n.until>0,[i,s]=o?[n.run,(a=n.width)!=null?a:10]:[t(),10];return jv({who:e,run:i,width:s,until:r+OL}
),
{run:i,width:s}}var NL=(e,t,n)=>jv({who:e,run:t,width:n,until:R.now()+OL}),PL=(e,t)=>jv({who:e,run:t,
until:0}),jv=e=>Ue(DL,E.stringify(e));function Ooe(){let e=Ae(DL);try{let t=lt(Doe,E.parse(e!=null?e:
"null"));return t.success?t.data:null}catch{return null}}m();m();m();var Aoe=["edited","own"],Vs=(e,
t)=>e!==null&&e.maker!==""&&e.maker!==t;function IL(e,t,n,{user:r,remake:o,
renew:i}){if((t==null?void 0:t.status)==="signed"){let u=t.content===e;return i&&!u?{action:"add"}:
zd(
"signed",n,u?null:"revise")}if(t!==null&&Vs(t,r))return i?{action:"add"}:zd(t.status,null,"own-copy");
if(n===null)return t!==null&&t.fileId!==""&&!o&&!i?zd("deleted",null,"remake"):{action:"create"};let s=t!==
null&&t.fileId===n.id&&t.modified!==""&&n.modified>t.modified,a=t!==null&&(s||Aoe.includes(t.status));
return a&&!i?zd(t.status==="own"?"own":"edited",n,"overwrite"):n.content===e&&!a?zd("made",n,null):{
action:"update",file:n}}var zd=(e,t,n)=>({action:"keep",status:e,file:t,choice:n});function $L(e,t){
return{number:e===void 0||e.number===""?null:e.number,file:e===void 0||e.link===""?
null:e.link,status:e===void 0?"":Qp(e,t)}}function _L(e,t,n,r,o){let{status:i,...s}=$L(t,o),a=e.decision.
action==="keep"?e.decision.choice:null,u=oe(o).documents,l=t!==void 0&&Vs(t,r)?u.ofAnother(i,t.maker,
t.at):i;return{kind:e.planned.kind.id,entry:e.planned.about===""?null:e.planned.about,title:e.title,
...s,status:n===void 0?l:u.failed($i(n,o)),...n===void 0&&t!==void 0?{state:t.status}:{},...a===null?
{}:{choice:a}}}var FL=(e,t)=>({...$L(e,t),kind:e.kind,entry:e.entry===""?null:e.entry,title:e.title,
state:e.status});m();var ML=io.columns.map(e=>e.key).filter(e=>e!=="number");function Ag(e,t){var d,
p;let{name:n,grid:r}=Ct(
Z.documents[e]),o=r===null?$oe(n,e,t):_i(r);t.isShut(n)||(r!==null&&ls(n,t.admins()),Co("documents",
n));let i=Kt(),s=new y(o.rows),a=()=>[...s].flatMap(([f,b])=>b.spreadsheet===i?[{place:f,row:b}]:[]),
u=new y;for(let f of a()){let b=`${f.row.kind}:${f.row.entry}`;u.set(b,[...(d=u.get(b))!=null?d:[],f])}
let l=g.max((p=r==null?void 0:r.values.length)!=null?p:0,3),c=(f,b)=>b==="status"?Qp(f,e):f[b];
return{
of:(f,b)=>{var x;return(x=u.get(`${f}:${b}`))!=null?x:[]},all:a,ofRun:f=>a().flatMap(({row:b})=>b.run===
f?[b]:[]),reserve:()=>l++,write:f=>{let b=f.flatMap(({place:x,row:A})=>{let N=s.get(x);return s.set(
x,A),N!==void 0&&ML.every(P=>N[P]===A[P])?[]:[x]});if(b.length!==0){Noe(n,o,e);for(let x of Poe(b,s))
for(let A of Ioe(o.columns,ML)){let N=x.rows.map(P=>A.keys.map(I=>c(P,I)));on(n,x.first,A.column,N)}
Dn()}}}}function Noe(e,{headerRow:t,columns:n},r){let o=io.columns.filter(({key:s})=>!n.has(s));if(t===
null||o.length===0)return;let i=g.max(...n.values())+1;on(e,t,i,[o.map(({header:s})=>s[r])]);for(let[
s,{key:a}]of o.entries())n.set(a,i+s)}function Poe(e,t){let n=[],[r,o]=[g.min(...e),g.max(...e)];for(
let i=r;i<=
o;i+=1){let s=t.get(i),a=n[n.length-1];s!==void 0&&(a!==void 0&&a.first+a.rows.length===i?a.rows.push(
s):n.push({first:i,rows:[s]}))}return n.filter(({first:i,rows:s})=>e.some(a=>a>=i&&a<i+s.length))}
function Ioe(e,t){
let n=t.flatMap(o=>{let i=e.get(o);return i===void 0?[]:[{key:o,column:i}]}).sort((o,i)=>o.column-i.
column),r=[];for(let{key:o,column:i}of n){let s=r[r.length-1];s!==void 0&&s.column+s.keys.length===i?
s.keys.push(o):r.push({column:i,keys:[o]})}return r}function $oe(e,t,n){let r=oe(t).tabs,o=io.columns.
map(s=>({header:s.header[t],width:s.width,..."format"in s?{format:s.format}:{},value:()=>""}));$n(Ut(
e,r.documents,r.documentsOrigin,o,[],0),n);let i=new y(io.columns.map((s,a)=>[s.key,a]));return{rows:
new y,
columns:i,headerRow:null}}m();var wl=({kind:e,about:t})=>`${e.id}:${t}`;function LL(e){let t=new y;
for(let n of e){let{sheet:r,kind:o,
entry:i,revision:s=""}=n.properties,a=[r,o,i,s].join(":");n.type===Hn&&o!==void 0&&!t.has(a)&&t.set(
a,n)}return t}function jL(e,t){var B,H,q,K,X;let{competition:n,numberOf:r,ledger:o,files:i,templates:
s,
options:a,backoff:u}=t,{kind:l,about:c}=e,d=o.of(l.id,c),p=_oe(d,a.user),f=(B=p==null?void 0:p.row)!=
null?B:null,b=e.fields(r),x=l.title(b),A=Rt(zc(l.id,s.versionOf(l),s.shown(l,b))+x),N=Q=>({sheet:Rt(
Kt()),kind:l.id,entry:Rt(c),...Q===""?{}:{revision:Q}}),P=Q=>{let{sheet:fe,entry:ye}=N(Q);return i.get(
[fe,l.id,ye,Q].join(":"))},I=Vs(f,a.user)?null:(q=P((H=f==null?void 0:f.revision)!=null?H:""))!=null?
q:Moe(f,a.user,n,u),_={user:a.user,remake:a.remake,renew:a.renew.includes(wl(e))},L=IL(A,f,I,_),M=L.
action==="add",z=M?Foe(d,a.user):(K=f==null?void 0:f.revision)!=null?K:"",j=M?P(z):void 0;return{
planned:e,
filed:M?null:f,place:M||p===null?o.reserve():p.place,revision:z,fields:b,title:z===""?x:`${x} \u2013 Rev. ${z}`,
content:A,properties:{...N(z),content:A,number:Rt((X=r(l.id,c))!=null?X:"")},decision:j===void 0?
L:{action:"update",file:j}}}function _oe(e,t){var r;let n=o=>o.reduce((i,s)=>i===null||w(s.row.revision)>=
w(i.row.revision)?s:i,null);return(r=n(e.filter(({row:o})=>!Vs(o,t))))!=null?r:n(e)}function Foe(e,t){
let n=e.filter(({row:r})=>!Vs(r,t));return n.length===0?"":T(g.max(...n.map(({row:r})=>w(r.revision)||
0))+1)}function Moe(e,t,{settings:n},r){return e===null||e.fileId===""||e.maker!==t?null:Ht(Uo(e.fileId,
r),n.language)}m();var Ng=(e,t,{user:n,run:r})=>{var o,i,s,a,u,l,c,d;return{kind:e.planned.kind.id,
entry:e.planned.about,
title:e.title,number:(i=(o=e.filed)==null?void 0:o.number)!=null?i:"",link:(a=(s=e.filed)==null?void 0:
s.link)!=null?a:"",fileId:(l=(u=e.filed)==null?void 0:u.fileId)!=null?l:"",status:t,statusText:"",
maker:n,
at:ar(rt()),spreadsheet:Kt(),content:(d=(c=e.filed)==null?void 0:c.content)!=null?d:"",modified:"",
run:r,
revision:e.revision}},Bv=(e,t,n)=>({...Ng(e,Loe(e),n),fileId:t.id,link:t.link,content:e.content,
modified:t.
modified});function Loe({fields:e}){let t=e.rancangan;return typeof t=="string"&&t!==""&&t!==et?
"draft":"made"}function BL(e,t){let{decision:n,filed:r}=e;return n.action!=="keep"?r:n.status==="made"&&
n.file!==null&&(r===null||!zv(r))?Bv(e,n.file,t):r===null?null:n.status==="made"?r:{...r,status:n.status}
}
var zv=({status:e})=>e==="made"||e==="draft";m();var Uv=(e,t)=>`${e.id}.${Su(e,t)}`;function zL(e,t,
n,r){let{language:o}=e.settings,i=bl(),s=new y,a=new y,
u=l=>{var d,p;let c=Uv(l,e);return s.has(c)||s.set(c,joe(l,(d=i[c])!=null?d:[],{folder:t,user:n,
language:o,
backoff:r})),(p=s.get(c))!=null?p:null};return{versionOf:l=>{let c=u(l);return c===null?Bc(Qo(l,e)):
`${c.id}@${c.modified}`},shown:(l,c)=>u(l)===null?ol(c,$d(Qo(l,e))):c,bytesOf:(l,c)=>{let d=u(l);if(
d===
null)return Qo(l,e);let p=a.get(l.id);if(p!==void 0)return p;let f=Kv(d,r,o),b=Dg(f,c);return b.length>
0&&ge(me("TEMPLATE_FAULT",CL(l.id,b,o))),a.set(l.id,f),f}}}function Wv(e,{folder:t,user:n,language:r,
backoff:o}){var u;let i=e.find(({maker:l})=>l===n),s=e[0];if(i===void 0)return s===void 0?{source:
"built-in"}:{source:"foreign",maker:s.maker};let a=(u=t.files.find(({id:l})=>l===i.fileId))!=null?u:
Ht(
Uo(i.fileId,o),r);return a===null?{source:"gone"}:{source:a.type===Hn&&a.modified===i.modified?
"unedited":"own",file:a}}function joe(e,t,n){let r=Js(n.language),o=Wv(t,n);return o.source==="foreign"?
ge(
me("TEMPLATE_FAULT",r.foreign(e.id,o.maker))):o.source==="gone"?ge(me("TEMPLATE_FAULT",r.deleted(e.id))):
o.source==="own"?o.file:null}function Kv(e,t,n){if(e.type!==Hn)return Ht(Mb(e.id,t),n);let[r]=As([e.
id],Ii,t);return Ht(r!=null?r:{failure:{kind:"unknown",reason:"no-answer"}},n)}var Pg="\u0001";
function WL(e,t,n,r,o){let{language:i}=e.settings,s=Ag(i,o),a=Lr(e,n.user,r),u=zL(e,a,n.user,
r),l={competition:e,numberOf:(j,B)=>Woe(s,j,B),ledger:s,files:LL(a.files),templates:u,options:n,
backoff:r},
c=t.map(j=>jL(j,l)),d=c.filter(j=>j.decision.action!=="keep"&&!n.skip.includes(wl(j.planned))),p=d.slice(
0,10),f=p.map(j=>Id(u.bytesOf(j.planned.kind,j.fields),j.fields)),b=new y,x=c.filter(j=>{var B;
return((B=
j.filed)==null?void 0:B.run)===n.run&&j.filed.status==="begun"&&zoe(j)});for(let j of c){let B=BL(j,
n);B!==null&&b.set(j,B)}let A=Koe(s,n);for(let j of p)b.set(j,Ng(j,"begun",n));s.write([...UL(b),...A]);
let N=Mr(p.map((j,B)=>{var H;return{fileId:j.decision.action==="update"?j.decision.file.id:null,
folder:a.
id,title:j.title,properties:j.properties,from:Ii,to:Hn,bytes:(H=f[B])!=null?H:new D}}),r),{failures:
P,
again:I}=Boe(p,N,b,n);s.write(UL(b));for(let j of P.values())Fr(j)&&Ns(j,i);let _=j=>p.filter(B=>j.includes(
B.decision.action)&&!P.has(B)&&!I.has(B)).length,L=s.ofRun(n.run),M={made:L.filter(zv).length,failed:
L.
filter(({status:j})=>j==="begun"||j==="failed").length};return{batch:{created:_(["create","add"])+x.
length,updated:_(["update"]),unchanged:c.filter(j=>j.decision.action==="keep").length-x.length,
failed:P.
size,documents:[...c.map(j=>_L(j,b.get(j),P.get(j),n.user,i)),...A.map(({row:j})=>FL(j,i))],done:c.length-
d.length+p.length-I.size,total:c.length,more:d.length>p.length||I.size>0,skip:[...n.skip,...[...P.keys(
)].
map(j=>wl(j.planned)),...[...I].filter(j=>Uoe(N[p.indexOf(j)])).map(j=>wl(j.planned)+Pg)]},run:M}}
function Boe(e,t,n,r){
var s,a;let o=new y,i=new v;for(let[u,l]of e.entries()){let c=t[u];if(c===void 0)continue;if("ok"in c){
n.set(l,Bv(l,c.ok,r));continue}let{failure:d}=c,p=d.kind==="haste"||bu(d);if(p&&!r.skip.includes(wl(
l.planned)+Pg)){i.add(l);continue}o.set(l,d),p||n.set(l,{...Ng(l,"failed",r),modified:(a=(s=l.filed)==
null?void 0:s.modified)!=null?a:""})}return{failures:o,again:i}}var zoe=({decision:e})=>e.action==="keep"&&
e.status==="made"&&e.file!==null,Uoe=e=>e!==void 0&&"failure"in e&&bu(e.failure),UL=e=>[...e].
map(([{place:t},n])=>({place:t,row:n}));function Woe(e,t,n){var o;let r=e.of(t,n).flatMap(({row:i})=>i.
number===""?[]:[i.number]);return(o=r[r.length-1])!=null?o:null}var Koe=(e,{user:t,isCurrent:n})=>e.
all().filter(({row:r})=>r.maker===t&&!["signed","own"].includes(r.status)&&!n(r.kind,r.entry)).map((
{
place:r,row:o})=>({place:r,row:{...o,status:"void"}}));var Goe=te({kinds:Xe(G()),skip:ve(Xe(G())),
renew:ve(Xe(G())),remake:ve(Ve())});function Ud(e){return ae(
()=>{let t=R.now(),{kinds:n,skip:r=[],renew:o=[],remake:i=!1}=pe(Goe,e);return be(),Ce(()=>{let s=it(
"ranking");Gt(s);let{competition:a}=s,{language:u}=a.settings,l=[...new v(n)].map(B=>Gv(B,u)),{
history:c}=s,
{findings:d,blocking:p,hash:f,context:b}=Sg(s,c,l),x=l.filter(B=>Tg(B,b)),A=sL(p);if(x.length===0&&l.
length>0)return KL(p,u);if(b.winners===null&&A.length>0)return KL(A,u);let N=we(),P=AL(N,kt);if(
"holder"in P){let{who:B,until:H}=P.holder;return ge(me("BUSY",oe(u).problems.leased(B,qoe(H))))}let I=Zs(
x,b),_={user:N,run:P.run,skip:r,renew:o,remake:i,isCurrent:Iv(b)},L=_n(P.width,t),{batch:M,run:z}=WL(
a,I,_,L,s.keepers);M.more?L.width!==P.width&&NL(N,P.run,L.width):(Zoe(c,{id:P.run,hash:f,...z},N,a.settings),
PL(N,P.run));let j=x.length===l.length;return{ok:j&&M.failed===0&&!r.some(B=>!B.endsWith(Pg)),
findings:eo(
[...j?d:p,...Hoe(x,I)],u),...M}})})}var Hoe=(e,t)=>e.filter(n=>!t.some(r=>r.kind===n)).map(({id:n})=>(
{
code:"NO_DOCUMENT",severity:"warning",params:{kind:n}})),qoe=e=>rt(new R(e)).slice(11,16);function Gv(
e,t){
var r;let n=ts.map(o=>o.id).join(", ");return(r=Bd(e))!=null?r:ge(me("BAD_REQUEST",oe(t).problems.unknownKind(
e,n)))}function KL(e,t){let n={created:0,updated:0,unchanged:0,failed:0,documents:[],done:0,total:0,
more:!1,skip:[]};return{ok:!1,findings:eo(e,t),...n}}function Zoe(e,t,n,r){if(t.made+t.failed===0)return;
let o=oe(r.language).history.documents(t.made,t.failed);e.rows.some(i=>i.run===t.id&&i.detail===o)||
Ft(e,{at:rt(),by:n,action:"documents",detail:o,run:t.id,hash:t.hash},r)}var Hv=te({kind:G()}),Joe=te(
{kind:G(),content:G()}),GL=e=>ae(()=>{let{kind:t}=pe(Hv,e);return be(),
Wd(Ig(t))}),HL=e=>ae(()=>{let{kind:t}=pe(Hv,e);return be(),Ce(()=>{let n=Ig(t),r=VL(n);return"file"in
r?Wd(n,r):(YL(n,Hn,Qo(n.kind,n.competition)),Wd(n))})}),qL=e=>ae(()=>{let{kind:t,content:n}=pe(Joe,e);
return be(),Ce(()=>{let r=Ig(t),o=xf(n),i=a=>(a/1024/1024).toFixed(1);if(o.length>wu){let a=Js(r.language).
tooLarge(i(o.length),i(wu));return ge(me("TEMPLATE_FAULT",a))}let s=XL(o,r);return s.length===0&&YL(
r,Ii,o),{...Wd(r),refused:s}})}),ZL=e=>ae(()=>{let{kind:t}=pe(Hv,e);return be(),Ce(()=>{var u;let n=Ig(
t),{name:r,competition:o,user:i,language:s,backoff:a}=n;if(((u=bl()[r])!=null?u:[]).some(({maker:l})=>l===
i)){let l=JL(r);for(let{id:c,properties:d}of Lr(o,i,a).files)d.sheet===l.sheet&&d.template===l.template&&
Ht(Fb(c,{trashed:!0},a),s)}return Lv(r,null),Wd(n)})});function Ig(e){let t=R.now(),n=it(),{
competition:r}=n,
o=wt(r.settings.language),i=Gv(e,o),{context:s}=Sg(n,n.history,[i]),a=Uv(i,r),[u,l]=[we(),_n(1,t)];
return{
competition:r,kind:i,name:a,fields:$v(i,s),user:u,language:o,backoff:l}}var JL=e=>({sheet:Rt(Kt()),
template:e}),
VL=({name:e,user:t,language:n,backoff:r})=>{var o;return Wv((o=bl()[e])!=null?o:[],{folder:{files:[]}
,
user:t,language:n,backoff:r})};function YL({competition:e,kind:t,name:n,user:r,language:o,backoff:i}
,s,a){
var A;let u=Lr(e,r,i),l=JL(n),c=u.files.find(N=>N.type===s&&N.properties.sheet===l.sheet&&N.properties.
template===l.template),d=Js(o).title(t.id),p={fileId:(A=c==null?void 0:c.id)!=null?A:null,folder:u.id,
title:d,properties:l,from:Ii,to:s,bytes:a},[f]=Mr([p],i),{id:b,modified:x}=Ht(f!=null?f:{failure:{
kind:"unknown",reason:"no-answer"}},o);Lv(n,{maker:r,fileId:b,modified:x})}var Voe=["TAG_UNKNOWN",
"LIST_AS_TEXT"],XL=(e,{fields:t,language:n})=>Mv(Dg(e,t!=null?t:{}).filter(({code:r})=>t!==null||!Voe.includes(
r)),n);function Wd(e,t=VL(e)){let{kind:n,fields:r,language:o,backoff:i}=e;return{kind:n.id,source:t.
source,maker:"maker"in t?t.maker:null,link:"file"in t?t.file.link:null,faults:t.source==="own"?XL(Kv(
t.file,i,o),e):[],refused:[],title:r===null?null:n.title(r),fields:r===null?null:QL(r)}}var Yoe=200,
QL=e=>h.fromEntries(h.entries(e).map(([t,n])=>[t,typeof n=="string"?n.slice(0,Yoe):n.slice(0,1).map(
QL)]));m();m();var Qoe=["begun","failed","deleted","void"],ej=({row:{kind:e,entry:t,revision:n}})=>[
e,t,n].join(":"),
tj=({document:e,pdf:t})=>(t==null?void 0:t.properties.at)===e.modified,nj={failure:{kind:"unknown",
reason:"no-answer"}};function rj(e,t,n,r,o){var b;let{language:i}=e.settings,s=Ag(i,di(e.settings,()=>!0)).all(
).
map(({row:x})=>x).filter(x=>x.maker===n&&t.includes(x.kind)&&!Qoe.includes(x.status)),a=s.length===0?
null:Lr(e,n,o),u=a===null?[]:eie(s,a,i,o),l=u.filter(x=>!tj(x)&&!r.includes(ej(x))),c=l.slice(0,10),
d=new y(tie(c,(b=a==null?void 0:a.id)!=null?b:"",o).map((x,A)=>[c[A],x])),p=[...d.values()].flatMap(
x=>"failure"in x?[x.failure]:[]);for(let x of p)Fr(x)&&Ns(x,i);let f=c.filter(x=>{var A;return"ok"in
((A=d.get(x))!=null?A:nj)});return{ok:p.length+r.length===0,created:f.filter(({pdf:x})=>x===null).length,
updated:f.filter(({pdf:x})=>x!==null).length,unchanged:u.filter(tj).length,failed:p.length,files:u.map(
x=>{var _,L,M;let A=(_=d.get(x))!=null?_:{ok:x.pdf},{kind:N,entry:P,title:I}=x.row;return{kind:N,
entry:P===
""?null:P,title:I,file:"ok"in A&&(M=(L=A.ok)==null?void 0:L.link)!=null?M:null,problem:"ok"in A?null:
oe(i).documents.failed($i(A.failure,i))}}),done:u.length-l.length+c.length,total:u.length,more:l.length>
c.length,skip:[...r,...c.filter(x=>!f.includes(x)).map(ej)]}}var eie=(e,{files:t},n,r)=>e.flatMap(o=>{
var u,l;let{fileId:i}=o,s=(u=t.find(({id:c})=>c===i))!=null?u:Ht(Uo(i,r),n),a=(l=t.find(({type:c,
properties:d})=>c===
gu&&d.of===i))!=null?l:null;return(s==null?void 0:s.type)===Hn?[{row:o,document:s,pdf:a}]:[]});
function tie(e,t,n){
let r=e.map(({document:a})=>a.id),o=e.length===0?[]:As(r,gu,n),i=e.flatMap(({row:a,document:u,pdf:l}
,c)=>{
var b;let d=o[c];if(d===void 0||"failure"in d)return[];let p={of:u.id,at:u.modified};return[{...{
fileId:(b=
l==null?void 0:l.id)!=null?b:null,folder:t,title:`${a.title}.pdf`,properties:p,from:gu,to:gu},bytes:
d.
ok}]}),s=i.length===0?[]:Mr(i,n);return o.map(a=>{var u;return"failure"in a?a:(u=s.shift())!=null?u:
nj})}var nie=te({kinds:Xe(G()),skip:ve(Xe(G()))}),oj=e=>ae(()=>{let t=_n(10,R.now()),{kinds:n,skip:r=[
]}=pe(
nie,e);return be(),Ce(()=>rj(it().competition,n,we(),r,t))});m();m();var rie=[[
"\xD0\xCF\u0011\xE0\xA1\xB1\u001a\xE1","old"],["%PDF","pdf"],["\xFF\xD8\xFF","photo"],["\x89PNG",
"photo"],["GIF8","photo"],["RIFF","photo"],["II*\0","photo"],["MM\0*","photo"]],oie=e=>/^[\s\S]{4}ftyp(?:hei|hev|mif|msf|avi)/.
test(e),iie=e=>e.every(t=>t>=32||t>=9&&t<=13),sie=e=>{var t;return/[;,\t]/.test((t=e.split(/\r?\n/)[
0])!=
null?t:"")};function ij(e){let t=e.slice(0,500),n=k.from(t,o=>T.fromCharCode(o)).join(""),r=rie.find(
([o])=>n.startsWith(o));return r!==void 0?r[1]:oie(n)?"photo":iie(t)&&sie(n)?"text":null}m();var aie={
old:e=>`${e} berformat lama (.xls, .et) atau terkunci kata sandi: buka di Excel atau WPS, lepas kata sandinya, lalu simpan sebagai .xlsx.`,
text:e=>`${e} berformat CSV: buka di Excel, WPS, atau Google Spreadsheet, pastikan kolom dan angkanya benar, lalu simpan sebagai .xlsx.`,
photo:e=>`${e} adalah foto: ketik nilainya ke berkas .xlsx, dan simpan foto itu sebagai bukti.`,pdf:
e=>`${e} adalah PDF: ketik nilainya ke berkas .xlsx, dan simpan PDF itu sebagai bukti.`},uie={old:e=>`${e} is in an old format (.xls, .et) or locked with a password: open it in Excel or WPS, remove the password and save it as .xlsx.`,
text:e=>`${e} is CSV: open it in Excel, WPS or Google Sheets, check its columns and numbers, and save it as .xlsx.`,
photo:e=>`${e} is a photo: type its scores into the .xlsx file, and keep the photo as evidence.`,pdf:
e=>`${e} is a PDF: type its scores into the .xlsx file, and keep the PDF as evidence.`},lie={id:
"Berkas ini",en:"This file"},sj=(e,t,n=null)=>(t==="id"?aie:uie)[e](
n===null?lie[t]:`${t==="id"?"Berkas":"The file"} \u201C${n}\u201D`);m();var Tt=(e,t,n={})=>h.assign(
new C(`${e}: ${t}`),{fault:e,place:n}),aj=e=>e instanceof C&&"fault"in
e,$g=e=>aj(e)?e.fault:null;function _g(e,t){try{return t()}catch(n){throw aj(n)&&(n.place={...e(),
...n.place}),n}}m();m();var cie=[[14,22],[45,47]],die=[9,10];function uj(e){return die.includes(e)?
"percent":cie.some(([
t,n])=>e>=t&&e<=n)?"date":"plain"}var mie=e=>/^\p{L}+$/u.test(e)&&!/^[ymdhsaegb]+$/i.test(e);
function Fg(e){
let[t=""]=e.replace(/"[^"]*"|\\.|_.|\*./g,"").replace(/\[(h+|m+|s+)\]/gi,"$1").replace(/\[[^\]]*\]/g,
"").split(";");return/general/i.test(t)||mie(t.trim())?"plain":/[dmyhs]/i.test(t)?"date":t.includes(
"%")?"percent":"plain"}m();m();var qv=/\s+([^\s<>=/"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y,Zv=/\s*(\/?)>/y,
pie=/&(?:#x([0-9a-f]+)|#(\d+)|([^;&\s]*));?/gi,
fie={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"},gie=["AlternateContent","extLst","rPh"],Ys=e=>Tt(
"damaged",e.slice(0,60));function lj(e){return e.includes("&")?e.replace(pie,(t,n,r,o)=>{let i=n===void 0?
w(r):w.parseInt(n,16),s=o===void 0?i<=1114111?T.fromCodePoint(i):void 0:fie[o];if(s===void 0||!t.endsWith(
";"))throw Ys(t);return s}):e}var Jv=e=>{let t=e.indexOf(":");return t<0?e:e.slice(t+1)},hie=e=>e===
32||e>=9&&e<=13;function yie(e,t){let n=t;for(;n<e.length;n++){let r=e.charCodeAt(n);if(hie(r)||r===
62||r===47||r===60)break}return n}function Mg(e,t,n){let r=e.indexOf(t,n);if(r<0)throw Ys(e.slice(n));
return{inside:e.slice(n,r),next:r+t.length}}function Xs(e,t){var u;let n=[],r=0,o=e.startsWith(
"\uFEFF")?
1:0,i=l=>{var c;if(n.length===0&&l.trim()!=="")throw Ys(l);r===0&&l!==""&&((c=t.text)==null||c.call(
t,lj(l)))},s=l=>{var c;if(n.pop()!==l)throw Ys(`</${l}>`);r===0?(c=t.close)==null||c.call(t,Jv(l)):n.
length<r&&(r=0)},a=l=>{var A,N,P;let c=yie(e,l),d=e.slice(l,c),p={},f=c;for(;;){qv.lastIndex=f;let I=qv.
exec(e);if(I===null)break;f=qv.lastIndex;let _=I[1];_.startsWith("xmlns")||(p[Jv(_)]=lj((N=(A=I[2])!=
null?A:I[3])!=null?N:""))}Zv.lastIndex=f;let b=Zv.exec(e);if(d===""||b===null)throw Ys(e.slice(l-1));
n.push(d);let x=Jv(d);return r===0&&gie.includes(x)&&(r=n.length),r===0&&((P=t.open)==null||P.call(t,
x,p)),b[1]==="/"&&s(d),Zv.lastIndex};for(;;){let l=e.indexOf("<",o);if(l<0)break;l>o&&i(e.slice(o,l));
let c=e.charCodeAt(l+1);if(c===47){let{inside:d,next:p}=Mg(e,">",l+2);s(d.trimEnd()),o=p}else if(c===
63)o=Mg(e,"?>",l+2).next;else if(c!==33)o=a(l+1);else if(e.startsWith("<!--",l))o=Mg(e,"-->",l+4).next;
else if(e.
startsWith("<![CDATA[",l)){let{inside:d,next:p}=Mg(e,"]]>",l+9);r===0&&((u=t.text)==null||u.call(t,d)),
o=p}else throw Ys(e.slice(l))}if(i(e.slice(o)),n.length>0)throw Ys(`<${n[0]}>`)}var Lg=e=>e.includes(
"_x")?e.replace(/_x([0-9A-Fa-f]{4})_/g,(t,n)=>T.fromCharCode(w.parseInt(n,16))):e,ei=e=>e.replace(
/&/g,
"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;"),cj=e=>ei(Tf(e).replace(
/_(?=x[0-9A-Fa-f]{4}_)/g,
"_x005F_"));var bie=1048576,jg=16384,Yv=2e6,wie=1462,vie=864e5,kie=R.UTC(1899,11,30);function xie(e){
let[t,n,r]=[
0,0,0];for(;r<3;r++){let i=e.charCodeAt(r)&223;if(i<65||i>90)break;t=t*26+i-64}let o=e.length-r;for(
;r<
e.length;r++){let i=e.charCodeAt(r)-48;if(i<0||i>9)break;n=n*10+i}if(t===0||o<1||o>7||r<e.length)throw Tt(
"damaged",`the cell "${e}"`);return{row:n-1,column:t-1}}function Vv(e,t){if(!/^\d{1,9}$/.test(e))throw Tt(
"damaged",`${t} "${e}"`);return w(e)}function Tie(e,t,n){var r;if(t==="f")e.formula=n;else if(t==="t")
e.inline=((r=e.inline)!=null?r:"")+n;else{if(e.value!==void 0)throw Tt("damaged",
"two values in a cell");e.value=n}}function dj(e,t){let n=[],r={rows:0,columns:0},o=[],i=[],s={row:-1,
column:-1},a=null,
u=0,l=!1,c=null,d=null,p=A=>{let{row:N,column:P}=s;if(!(N>=0&&P>=0&&N<bie&&P<jg))throw Tt("damaged",
"a cell outside the sheet");if(i.push(N*jg+P),r.rows=g.max(r.rows,N+1),r.columns=g.max(r.columns,P+1),
A===null)return;if(u=g.max(u,P+1),g.max(n.length,N+1)*u>Yv)throw Tt("too-large","a cell far out");
for(;n.
length<=N;)n.push([]);let I=n[N];for(;I.length<P;)I.push(void 0);I[P]=A},f=(A,N)=>{A==="row"?(s.row=
N.r===void 0?s.row+1:Vv(N.r,"the row")-1,s.column=-1):A==="c"?(c={attributes:N},N.r===void 0?s.column+=
1:{row:s.row,column:s.column}=xie(N.r)):c!==null&&(A==="v"||A==="f"||A==="t")&&(d="")};_g(()=>c===null?
{}:{cell:xe(s.row,s.column)},()=>Xs(e,{open:(A,N)=>{A==="sheetData"?l=!0:l?f(A,N):A==="sheetProtection"?
a=N:A==="protectedRange"&&o.push(N)},text:A=>{d!==null&&(d+=A)},close:A=>{A==="sheetData"&&(l=!1),
!(!l||c===null)&&(A==="c"?(p(Rie(c,t)),c=null):d!==null&&Tie(c,A,d),d=null)}}));let x=Sie(i);if(x!==
null)throw Tt("damaged","a cell given twice",{cell:xe(x.row,x.column)});return{rows:n,named:r,
protection:a,
openRanges:o}}function Sie(e){if(e.every((n,r)=>r===0||n>e[r-1]))return null;let t=new v;for(let n of e){
if(t.has(n))return{row:g.floor(n/jg),column:n%jg};t.add(n)}return null}function Eie(e){let t=/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.
test(e)?w(e):w.NaN;if(!w.isFinite(t))throw Tt("damaged",`the number "${e}"`);return t}function Cie(e){
let t=(R.parse(/[Zz]|T.*[+-]/.test(e)?e:`${e}${e.includes("T")?"Z":""}`)-kie)/vie;if(w.isNaN(t))throw Tt(
"damaged",`the date "${e}"`);return t}function Rie({attributes:e,value:t,inline:n,formula:r},o){var p,
f;let{strings:i,kinds:s,since1904:a}=o,u=(p=s[e.s===void 0?0:Vv(e.s,"the look")])!=null?p:"plain",l=(
b,x="plain")=>r===void 0?{value:b,kind:x}:{value:b,kind:x,formula:r},c=b=>b===""&&r===void 0?null:l(
Lg(b)),
d=(f=e.t)!=null?f:"n";if(d==="inlineStr")return c(n!=null?n:"");if(d==="str"&&t!==void 0)return c(t);
if(t===void 0||t.trim()==="")return r===void 0?null:l(null);switch(d){case"n":{let b=Eie(t);return l(
u==="date"&&a?b+wie:b,u)}case"s":{let b=i[Vv(t,"the text")];if(b===void 0)throw Tt("damaged",`text ${t}`);
return b===""&&r===void 0?null:l(b)}case"b":if(!/^(?:[01]|true|false)$/.test(t))throw Tt("damaged",`the truth value "${t}"`);
return l(t==="1"||t==="true");case"e":return l(t);case"d":return l(Cie(t),"date");default:throw Tt(
"damaged",`the type "${d}"`)}}var Die=4e7,Oie=5e8;function Aie(e){let[t,n]=[0,0],r;try{let i=new v;r=vf(
e,({name:s,originalSize:a})=>{
if(n+=a,n>Oie)throw Tt("too-large",s);if(!/\.(xml|rels)$/i.test(s))return!1;if(i.has(s.toLowerCase()))
throw Tt("damaged",`${s} twice`);if(i.add(s.toLowerCase()),t+=a,t>Die)throw Tt("too-large",s);return!0}
)}catch(i){
throw $g(i)===null?Tt("not-xlsx",T(i)):i}let o=new y(h.entries(r).map(([i,s])=>[i.toLowerCase(),s]));
return i=>{let s=o.get(i.toLowerCase());return s===void 0?null:Cu(s)}}function Nie(e){let t=e.lastIndexOf(
"/")+1;return`${e.slice(0,t)}_rels/${e.slice(t)}.rels`}function mj(e,t){let n=e(Nie(t)),r=new y;
return Xs(
n!=null?n:"",{open:(o,{Id:i,Type:s="",Target:a="",TargetMode:u})=>{if(o!=="Relationship"||i===void 0||
u==="External")return;let l=a.startsWith("/")?[]:t.split("/").slice(0,-1);for(let c of a.split("/"))
c===".."?l.pop():c!=="."&&c!==""&&l.push(c);r.set(i,{type:s.slice(s.lastIndexOf("/")+1),target:l.join(
"/")})}}),r}function Pie(e){let t=[],n=null,r=!1;return Xs(e,{open:o=>{o==="si"&&(n=""),r=o==="t"},
text:o=>{
r&&n!==null&&(n+=o)},close:o=>{r=!1,o==="si"&&t.push(Lg(n!=null?n:""))}}),t}function Iie(e){let t=new y,
n=[],r=!1;return Xs(e,{open:(o,{numFmtId:i,formatCode:s})=>{var a;o==="cellXfs"?r=!0:o==="numFmt"?t.
set(w(i),Fg(s!=null?s:"")):o==="xf"&&r&&n.push((a=t.get(w(i)))!=null?a:uj(w(i!=null?i:0)))},close:o=>{
o==="cellXfs"&&(r=!1)}}),n}var $ie=e=>e==="1"||e==="true";function _ie(e){var b;let t=Aie(e),n=(b=[
...mj(
t,"").values()].find(x=>x.type==="officeDocument"))==null?void 0:b.target,r=n===void 0?null:t(n);if(
n===
void 0||r===null)throw Tt("not-xlsx","no workbook");let o=mj(t,n),i=x=>{var A,N,P;return(P=t((N=(A=[
...o.values()].find(I=>I.type===x))==null?void 0:A.target)!=null?N:""))!=null?P:""},s=[],a=!1,u=null;
Xs(r,{open:(x,A)=>{let{name:N="",state:P="visible",id:I="",date1904:_}=A;x==="workbookPr"&&(a=$ie(_)),
x==="workbookProtection"&&(u=A),x==="sheet"&&s.push({name:N,hidden:P!=="visible",relation:o.get(I)})}
});
let l=s.find(({name:x},A)=>s.some((N,P)=>P<A&&N.name===x));if(l!==void 0)throw Tt("damaged",
"two sheets of one name",{tab:l.name});let c=Pie(i("sharedStrings")),d=Iie(i("styles")),p=0;return{
sheets:s.
map(({name:x,hidden:A,relation:N})=>_g(()=>({tab:x}),()=>{let P=N===void 0?null:t(N.target);if(N===void 0||
P===null)throw Tt("damaged","a sheet is missing");let{type:I,target:_}=N,L=dj(I==="worksheet"?P:"",{
strings:c,kinds:d,since1904:a});if(p+=L.rows.length*L.rows.reduce((M,z)=>g.max(M,z.length),0),p>Yv)throw Tt(
"too-large","more cells than are read");return{name:x,hidden:A,part:_,type:I,...L}})),part:n,
protection:u}}
var pj=e=>_ie(e).sheets.filter(({type:t})=>t==="worksheet");m();function Fie(e){return e===void 0||e.kind==="blank"?
"":e.kind==="recused"?Rn.id:U(e.kind==="score"?e.
value:e.raw)}function fj({rows:e}){return new y(e.flatMap(({code:t,entry:n,marks:r})=>[...r].map(([o,
i])=>{let s=n!=null?n:t;return[`${s}
${o}`,{entry:s,criterion:o,text:Fie(i)}]})))}function gj(e,t){let[n,r]=[e===null?new y:fj(e),fj(t)];
return[...new v([...r.keys(),...n.keys()])].flatMap(o=>{var c,d;let[i,s]=[n.get(o),r.get(o)],{entry:
a,
criterion:u}=s!=null?s:i,l={entry:a,criterion:u,before:(c=i==null?void 0:i.text)!=null?c:"",after:(d=
s==null?void 0:s.text)!=null?d:""};return l.before===l.after?[]:[l]})}function hj({rows:e},t){let n=e.
filter(({entry:o})=>o!==null);return{done:n.filter(({marks:o})=>{let i=t.map(({name:s})=>{var a;
return(a=
o.get(s))==null?void 0:a.kind});return i.includes("recused")||i.every(s=>s==="score")}).length,of:n.
length}}m();function Mie({criterion:e,entry:t,cell:n},{rows:r}){var i,s;if(e==="")return qr(n)[0];
let o=r.filter(
a=>a.entry===t);return o.length===1?(s=(i=o[0])==null?void 0:i.marks.get(e))==null?void 0:s.at:void 0}
var yj=(e,{row:t,column:n},r)=>e.map((o,i)=>i===t?o.map((s,a)=>a===n?r:s):o);function Lie(e,t,n){
return{
...e,values:yj(e.values,t,n),formats:e.formats.filter(r=>r.row!==t.row||r.column!==t.column),grid:{
...e.
grid,values:yj(e.grid.values,t,n)}}}function bj(e,t,n){return t.filter(({status:r})=>r==="applied"||
r==="confirmed").reduce((r,o)=>{var u;let i=Mie(o,n(r.grid)),s=i&&((u=r.grid.values[i.row])==null?
void 0:
u[i.column]),a=o.kind==="label"?jp(s,o.before.cell):Xa(s,o.before.cell);return i!==void 0&&a?Lie(r,i,
o.now):r},e)}m();var jie=6,Bie=(e,t)=>e.stage===t.stage&&e.judge===t.judge;function zie(e,{stage:t,
judge:n}){let r=`${t.
name} \xB7 `;if(!e.startsWith(r))return!1;let o=`${e.slice(r.length)} \xB7 `;return o.startsWith(`${n.
code} \xB7 `)||o.includes(` (${n.code}) \xB7 `)}function wj(e,t,{stages:n,judges:r}){var l;let o=n.flatMap(
c=>r.map(d=>({stage:c,judge:d}))),i=F(e.name),s=e.rows.slice(0,jie).flatMap(([c])=>typeof(c==null?
void 0:
c.value)=="string"?[c.value.trim()]:[]),u=[o.filter(c=>F(hi(c.stage,c.judge))===i),...s.map(c=>o.filter(
d=>zie(c,d)))].find(c=>c.length>0&&!c.some(d=>Bie(d,t)));return(l=u==null?void 0:u[0])!=null?l:null}
m();function vj(e,t,n){var p,f,b,x;let{values:r,formats:o,headerRow:i}=t,s=(f=(p=r[0])==null?void 0:
p.length)!=
null?f:0;((x=(b=Oe().getSheetByName(e))==null?void 0:b.getLastRow())!=null?x:0)>0||$n(Uie(e,s,i,n));
let u=Oe().getSheetByName(e);if(u===null)return;let[l,c]=[g.max(r.length,u.getLastRow()),g.max(s,u.getLastColumn(
))];
Eo(u,l,c);let d=u.getRange(1,1,l,c);d.setNumberFormat("General");for(let{row:A,column:N,format:P}of o)
u.getRange(A+1,N+1).setNumberFormat(P);d.setValues(k.from({length:l},(A,N)=>k.from({length:c},(P,I)=>{
var L,M;let _=(M=(L=r[N])==null?void 0:L[I])!=null?M:"";return typeof _=="string"?hh(_,!1):_})))}var Uie=(
e,t,n,r)=>({
name:e,values:k.from({length:n+1},()=>k.from({length:t},()=>"")),headerRow:n,frozenColumns:g.min(r.frozenColumns,
t),widths:k.from({length:t},(o,i)=>{var s;return(s=r.widths[i])!=null?s:110}),formats:k.from({length:
t},
()=>""),layout:""});m();m();var kj={title:e=>e.filter(t=>t!=="").join(" \xB7 "),invitation:(e,t,n,r)=>[
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
history:e=>`nilai dikumpulkan dari berkas ${e}`},Wie={title:kj.
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
history:e=>`scores collected from the files of ${e}`},er=e=>e==="id"?kj:Wie;var Bg={kind:"unknown",
reason:"no-answer"};function Kd(e,{workbook:t}){let{language:n}=t.competition.
settings;return Fr(e)?Ns(e,n):e.kind==="haste"||bu(e)?er(n).busy:$i(e,n)}m();function vl(e){var z;
let t=_n(10,R.now()),n=it(),{competition:r}=n,{settings:o,stages:i}=r,s=er(o.language),
a=j=>ge(me("BAD_REQUEST",j));if(o.judgeFiles!=="separate")return a(s.notSeparate);let{history:u}=n,l=Ze(
i,u.rows),c=j=>{var B;return((B=ln(l,j.name))==null?void 0:B.status)==="open"},d=e===void 0?(z=i.find(
c))!=null?z:i[i.length-1]:qn(r,e);if(d.scoreTab!==void 0)return a(s.sharedTab(d.name));let p=i.indexOf(
d),f=i.slice(0,p),b=f.find(c);if(b!==void 0)return a(s.earlierOpen(b.name));let{results:x}=_t(n,{
provisional:!1}),
A=f[x.length];if(A!==void 0)return a(s.earlierUnranked(A.name));let N=gi(r,x.slice(0,p)),P=Jr(r),I=we(
),
_=Kie(I,t,o.language),L=Rt(Kt()),M=dt(r,d).map(j=>{let B=Ip({stage:d,judge:j,entries:N.filter(fe=>o.
conflicts!=="exclude"||P(j,fe)===null),criteria:Be(r,d),language:o.language,competition:cn(r),
deadline:o.
deadline}),H={kind:"judge-file",sheet:L,stage:Wb(d.name),judge:Kb(j.code)},q=Xp(d.name,j.code),K=_.find(
({properties:fe})=>h.keys(H).every(ye=>fe[ye]===H[ye])),X=K!=null?K:q.maker===I&&q.id!==""?Ht(Ub(q.id,
t),o.language):null,Q=Rt(E.stringify(B.values.slice(B.headerRow)));return{judge:j,layout:B,
properties:{
...H,content:Q},filed:q,file:X}});return{workbook:n,history:u,stage:d,isClosed:!c(d),user:I,backoff:
t,
seats:M}}var Gd=({workbook:e,stage:t},{judge:n,layout:r},o)=>{var i,s;return(s=(i=dr(o,e.competition).
find(a=>a.stage.name===t.name&&a.judge.code===n.code))==null?void 0:i.name)!=null?s:r.name};function Kie(
e,t,n){
let r=Ae(Oc(e));if(r===null)return[];let o=zb(r,t);return"failure"in o&&o.failure.kind==="not-found"?
[]:Ht(o,n)}m();var zg=({judge:e})=>e.email.trim().toLowerCase();function Ug(e){var o;let{filed:t,
file:n}=e,r=zg(e);
if(!(n===null||r===""))return(o=n.access.find(i=>{var s;return((s=i.emailAddress)==null?void 0:s.toLowerCase(
))===
r}))!=null?o:t.email.toLowerCase()===r?n.access.find(i=>i.id===t.permission):void 0}function Gie(e,t){
let{judge:n,filed:r,file:o}=e;if(o===null&&r.maker!==""&&r.maker!==t)return"foreign";if(o===null)return r.
id===""?"none":"deleted";if(n.email.trim()==="")return"no-email";let i=Ug(e);return i===void 0?
"unshared":i.role==="reader"?"read-only":"shared"}var Hie=({filed:e,file:t})=>e.email!==""&&(t==null?
void 0:
t.access.some(({id:n})=>n===e.permission))===!0;function qie(e,t,{isClosed:n,seats:r},o){if(e==="foreign")return o.foreign(
t.filed.maker);let i=(e==="unshared"||e==="no-email")&&Hie(t),s=r.filter(u=>u!==
t&&zg(u)!==""&&zg(u)===zg(t)),a=t.file!==null&&t.file.properties.content!==t.properties.content;
return[
n&&e==="shared"?o.stillWriting:i?o.former(t.filed.email):o.states[e],...s.length>0?[o.sameEmail(s.map(
({judge:u})=>u.code).join(", "))]:[],...a&&!n?[o.outdated]:[]].join(" ")}var kl={made:0,shared:0,
collected:0,
changes:[],changed:0,more:!1,skip:[],failures:new y};function xl(e,t){let{workbook:n,stage:r,
isClosed:o,
user:i,seats:s}=e,a=er(n.competition.settings.language),{failures:u,...l}=t,c=s.map(d=>{let{judge:p,
filed:f,file:b}=d,x=u.get(p.code),A=x===void 0?Gie(d,i):"failed";return{judge:p.code,name:p.name,
state:A,
message:x!=null?x:qie(A,d,e,a),link:(b==null?void 0:b.link)||f.link||null,email:f.email,collected:f.
collected||null,changed:b!==null&&f.collected!==""&&b.modified>f.modified,done:f.done,of:f.collected===
""?d.layout.table.height:f.of}});return{ok:u.size===0,stage:r.name,isClosed:o,files:c,...l}}var Zie=100,
Jie=te({stage:ve(G()),skip:ve(Xe(G()))});function Tj(e){return ae(()=>{let{stage:t,skip:n=[]}=pe(
Jie,e);return be(),Ce(()=>{var _;let r=vl(t);Gt(r.workbook);let{settings:o}=r.workbook.competition,{
language:i}=o,s=er(i);if(r.isClosed)return ge(me("BAD_REQUEST",s.closed(r.stage.name)));let a=r.seats.
filter(({judge:L,file:M})=>M!==null&&!n.includes(L.code)),u=a.slice(0,10),l=ze(),c=Yie(r,l),d=L=>r.history.
rows.some(M=>M.run===L),p=(_=[...c.values()].find(L=>!d(L)))!=null?_:kt(),f=rt(),{collected:b,
written:x,
changes:A,failures:N}=Vie(r,u,{names:l,run:p,at:f});for(let L of x)c.set(L,p);let P=a.length>u.length,
I=r.seats.filter(({judge:L})=>c.get(L.code)===p).map(({judge:L})=>L.code);if(!P&&I.length>0){let L={
at:f,by:r.user,action:"collect",run:p,hash:"",stage:r.stage.name};Ft(r.history,{...L,detail:s.history(
I.join(", "))},r.workbook.competition.settings)}return xl(r,{...kl,collected:b,changes:A.slice(0,Zie),
changed:A.length,more:P,skip:[...n,...u.map(({judge:L})=>L.code)],failures:N})})})}function Vie(e,t,
{
names:n,run:r,at:o}){let{settings:i}=e.workbook.competition,s=t.flatMap(({file:d})=>{var p;return(p=
d==null?void 0:d.id)!=null?p:[]}),a=t.length===0?[]:As(s,Cc,e.backoff),{list:u}=Lo(i),l=wR(er(i.language).
mark(o,e.user,r)),c={collected:0,written:[],changes:[],failures:new y};for(let[d,p]of t.entries()){
let{
code:f}=p.judge,b=a[d],x=b===void 0||"failure"in b?{failure:Kd(b===void 0?Bg:b.failure,e)}:Qie(e,p,b.
ok,{name:Gd(e,p,n),mark:l,corrections:u.filter(A=>A.stage===e.stage.name&&A.judge===f)});if(
"failure"in
x){c.failures.set(f,x.failure);continue}x.isWritten&&c.written.push(f),c.changes.push(...x.changes.map(
A=>({judge:f,...A}))),c.collected+=1,p.filed={...p.filed,collected:o,modified:p.file.modified,...x.progress}
,
Ps(e.stage.name,f,p.filed)}return c}function Yie(e,t){let n=new y;for(let r of e.seats){let o=Gd(e,r,
t),i=t.includes(o)?OC(Me(o)):null;i!==null&&n.set(r.judge.code,i)}return n}function xj({stage:e,
judge:t},n){
let r=t.name===""?t.code:`${t.code} (${t.name})`;return e===n.stage?r:`${r} \xB7 ${e.name}`}var Xie=(
e,t)=>E.
stringify(ic(e))===E.stringify(ic(t));function Qie({workbook:e,stage:t},{judge:n,layout:r},o,{name:i,
mark:s,corrections:a}){let{competition:u}=e,l=er(u.settings.language),{language:c}=u.settings,d;try{
d=DC(pj(o),r.name)}catch(M){let z=$g(M);if(z===null)throw M;let j=z==="not-xlsx"?ij(o):null;return{
failure:j===
null?l.unreadable[z]:sj(j,c)}}if(d===void 0)return{failure:l.noTable(r.name)};let p=wj(d,{stage:t,
judge:n},
u);if(p!==null){let M=l.title([cn(u),r.name,n.name]);return{failure:l.otherOwner(M,xj({stage:t,judge:
n},
p),xj(p,{stage:t,judge:n}))}}if(RC(d))return{failure:l.unreadable["too-large"]};let f=Me(i),b=f.values.
every(M=>M.every(z=>z===""));if(!b&&!vn(f))return{failure:l.tabTaken(i)};let x=Be(u,t),A=$a(u.entries),
N=M=>wi(M,t.name,n.code,x,A),I=bj(((...[M,z,j])=>{let B=Yh(M,z,j),H=[...N(B.grid).columns.values()].
flat(),q=B.formulas.filter(({column:X})=>H.includes(X));if(q.length===0)return B;let K=Na(q).map(X=>xe(
X.row,X.column,X.rows,X.columns));return Yh(M,z,`${j} \xB7 ${l.formulas(K.join(", "))}`)})(d,i,s),a,
N),_=N(I.grid),L=b||!AC(f,I)||!Xie(f,I.grid);return L&&vj(i,I,r),ga(i,u.settings.admins),{isWritten:
L,
changes:gj(b?null:N(f),_),progress:hj(_,x)}}m();m();m();var ese="Arial",tse=10,Sj=164,nse={General:0,
"@":49},rse='<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
ose=e=>`<${e} style="thin"><color rgb="FFB7B7B7"/></${e}>`,ise=`<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${[
"left","right","top","bottom"].map(ose).join("")}<diagonal/></border></borders>`,Ej=e=>`FF${e.
replace("#","").toUpperCase()}`;function Hd(){let e=[];return{all:e,idOf:t=>{let n=e.indexOf(t);
return n>=
0?n:e.push(t)-1}}}var Wg=(e,t)=>`<${e} count="${t.length}">${t.join("")}</${e}>`;function Cj(){let[e,
t,n,r,o]=[Hd(),Hd(),Hd(),Hd(),Hd()],i=({bold:c,size:d=tse})=>e.idOf(`<font>${c?"<b/>":""}<sz val="${d}"/><name val="${ese}"/></font>`),
s=({background:c})=>c===void 0?0:2+t.idOf(`<fill><patternFill patternType="solid"><fgColor rgb="${Ej(
c)}"/><bgColor indexed="64"/></patternFill></fill>`),a=({format:c="General"})=>{var d;return(d=nse[c])!=null?
d:Sj+n.idOf(ei(c))},u=(c,d)=>{let p=[`numFmtId="${a(c)}" fontId="${i(c)}" fillId="${s(c)}" borderId="${c.bordered?
1:0}" xfId="0"`,
'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"',
...d?['quotePrefix="1"']:[]],f=`<alignment vertical="top"${c.centred?' horizontal="center"':""}${c.wrap?
' wrapText="1"':""}/>`;return r.idOf(`<xf ${p.join(" ")}>${f}<protection locked="${c.open?0:1}"/></xf>`)}
,l=`<xf numFmtId="0" fontId="${i({})}" fillId="0" borderId="0" xfId="0"/>`;return r.idOf(l),{idOf:u,
ruleIdOf:c=>o.
idOf(`<dxf><fill><patternFill patternType="solid"><bgColor rgb="${Ej(c)}"/></patternFill></fill></dxf>`),
toXml:()=>[`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,n.all.length===0?"":
Wg("numFmts",n.all.map((c,d)=>`<numFmt numFmtId="${Sj+d}" formatCode="${c}"/>`)),Wg("fonts",e.all),`<fills count="${2+t.all.length}">${rse}${t.all.join(
"")}</fills>`,ise,
'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',Wg(
"cellXfs",r.all),
'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',Wg("dxfs",o.all),
"</styleSheet>"].join("")}}var qd=`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
`,Xv="http://schemas.openxmlformats.org/spreadsheetml/2006/main",Oj="http://schemas.openxmlformats.org/officeDocument/2006/relationships",
Aj="http://schemas.openxmlformats.org/package/2006",sse="application/vnd.openxmlformats-officedocument.spreadsheetml",
ase=32767,use=225,Rj=({top:e,left:t,height:n,
width:r})=>xe(e,t,n,r),lse=e=>g.round((e-5)/7*100)/100;function cse(){let e=new y,t=0;return{idOf:n=>{
var o;t+=1;let r=(o=e.get(n))!=null?o:e.size;return e.set(n,r),r},toXml:()=>`${qd}<sst xmlns="${Xv}" count="${t}" uniqueCount="${e.size}">${[
...e.keys()].map(n=>`<si><t xml:space="preserve">${cj(n)}</t></si>`).join("")}</sst>`}}function dse(
{value:e,formula:t,style:n},r,o,i){let s=(u=!1)=>` r="${r}" s="${o.idOf(n,u)}"`;if(t!==void 0)return`<c${s(
)}><f>${ei(t)}</f></c>`;if(e==="")return`<c${s()}/>`;
if(typeof e=="number")return`<c${s()}><v>${e}</v></c>`;if(typeof e=="boolean")return`<c${s()} t="b"><v>${w(
e)}</v></c>`;let a=e.slice(0,ase);return`<c${s(/^[=+\-@]/.test(a))} t="s"><v>${i.idOf(a)}</v></c>`}
function mse({frozenRows:e,frozenColumns:t}){if(e===0&&t===0)return"";let[n,r]=[t>0?` xSplit="${t}"`:
"",e>0?` ySplit="${e}"`:""],o=t===0?"bottomLeft":e===0?"topRight":"bottomRight";return`<pane${n}${r} topLeftCell="${xe(
e,t)}" activePane="${o}" state="frozen"/>`}function pse(e,t,n){let r=e.widths.map(
(a,u)=>`<col min="${u+1}" max="${u+1}" width="${lse(a)}" customWidth="1"/>`),o=e.rows.map((a,u)=>`<row r="${u+1}">${a.map(
(l,c)=>dse(l,xe(u,c),t,n)).join("")}</row>`),i=e.colours.map(({block:a,formula:u,
background:l},c)=>`<conditionalFormatting sqref="${Rj(a)}"><cfRule type="expression" dxfId="${t.ruleIdOf(
l)}" priority="${c+1}" stopIfTrue="1"><formula>${ei(u)}</formula></cfRule></conditionalFormatting>`),
s=e.validations.map(({block:a,formula:u,help:l})=>`<dataValidation type="custom" allowBlank="1" showInputMessage="1" showErrorMessage="1" error="${ei(
l.slice(0,use))}" sqref="${Rj(a)}"><formula1>${ei(
u)}</formula1></dataValidation>`);return[`${qd}<worksheet xmlns="${Xv}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
`<sheetViews><sheetView workbookViewId="0">${mse(e)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`,
r.length===0?"":`<cols>${r.join("")}</cols>`,`<sheetData>${o.join(
"")}</sheetData>`,e.isProtected?'<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>':"",i.
join(""),s.length===0?"":`<dataValidations count="${s.length}">${s.join("")}</dataValidations>`,
'<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
'<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>'].join(
"")}var Kg=(e,t,n)=>`<Relationship Id="rId${e}" Type="${Oj}/${t}" Target="${n}"/>`,Dj=e=>`${qd}<Relationships xmlns="${Aj}/relationships">${e.join(
"")}</Relationships>`,Gg=(e,t)=>`<Override PartName="/xl/${e}" ContentType="${sse}.${t}+xml"/>`;
function Nj(e){var s;let[t,n]=[Cj(),cse()],r=e.map(a=>pse(a,t,n)),o=r.map((a,u)=>`worksheets/sheet${u+1}.xml`),
i={"[Content_Types].xml":[`${qd}<Types xmlns="${Aj}/content-types">`,
'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
'<Default Extension="xml" ContentType="application/xml"/>',Gg("workbook.xml","sheet.main"),...o.map(
a=>Gg(
a,"worksheet")),Gg("styles.xml","styles"),Gg("sharedStrings.xml","sharedStrings"),"</Types>"].join(
""),
"_rels/.rels":Dj([Kg(1,"officeDocument","xl/workbook.xml")]),"xl/workbook.xml":[`${qd}<workbook xmlns="${Xv}" xmlns:r="${Oj}"><bookViews><workbookView/></bookViews><sheets>`,
...e.map(({name:a},u)=>`<sheet name="${ei(a)}" sheetId="${u+1}" r:id="rId${u+1}"/>`),
'</sheets><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'].join(""),
"xl/_rels/workbook.xml.rels":Dj([...o.map((a,u)=>Kg(u+1,"worksheet",a)),Kg(o.length+1,"styles",
"styles.xml"),Kg(o.length+2,"sharedStrings","sharedStrings.xml")]),"xl/styles.xml":t.toXml(),
"xl/sharedStrings.xml":n.toXml()};for(let[a,u]of o.entries())i[`xl/${u}`]=(s=
r[a])!=null?s:"";return Ru(h.fromEntries(h.entries(i).map(([a,u])=>[a,Eu(u)])))}m();m();var fse="#d9e2f3",
Qv=e=>e.replace(/^=/,"").replace(/"[^"]*"|;/g,t=>t===";"?",":t);function Hg(e){
let{headerRow:t,open:n,table:r,centred:o,formats:i}=e,s=(u,l)=>{var f;if(u<t)return u===e.progress.row?
{bold:!0,size:14}:{};let c={wrap:!0,bordered:!0,...o.includes(l)?{centred:!0}:{}};if(u===t)return{
...c,
bold:!0,background:fse};let d=l>=n.left&&l<n.left+n.width,p=(f=i[l])!=null?f:"";return{...c,...p===""?
{}:{format:p},...d?{open:!0}:{}}},a=(u,l,c)=>{var p,f;let d=(f=(p=e.formulas[l])==null?void 0:p[c])!=
null?f:"";return{value:u,style:s(l,c),...d===""?{}:{formula:Qv(d)}}};return{name:e.name,rows:e.values.
map((u,l)=>(l<t?u.slice(0,1):u).map((c,d)=>a(c,l,d))),widths:e.widths,frozenRows:t+1,frozenColumns:e.
frozenColumns,isProtected:!0,validations:r.height===0?[]:e.validations.map(u=>({...u,formula:Qv(u.formula)}
)),
colours:r.height===0?[]:e.colours.map(u=>({...u,formula:Qv(u.formula)}))}}m();function gse({style:e}
,t,n){let r=typeof t=="object"?TC(t.date):t,o=typeof r=="number"&&Fg(n)!=="plain";return{value:r,
style:o?{...e,format:n}:e}}function hse({rows:e},t){var r;let n=e.filter(o=>o.entry===
t);return(r=n.find(({marks:o})=>[...o.values()].some(({kind:i})=>i!=="blank")))!=null?r:n[0]}
function Pj(e,t,{
grid:n,formats:r,read:o}){let i=Hg(e),{top:s,left:a}=e.open,u=i.rows.map((l,c)=>{var b;let d=c<s?
void 0:
hse(o,(b=e.values[c])==null?void 0:b[0]);if(d===void 0)return l;let f=[...t.map(({name:x})=>{var N,P,
I,_,L;let A=(N=d.marks.get(x))==null?void 0:N.at;return A===void 0?["",""]:[(I=(P=n.values[A.row])==
null?void 0:P[A.column])!=null?I:"",(L=(_=r[A.row])==null?void 0:_[A.column])!=null?L:""]}),[d.notesToCommittee,
""],[d.notesToEntrant,""]];return l.map((x,A)=>{let N=f[A-a];return N===void 0?x:gse(x,...N)})});
return{
...i,rows:u}}function Ij(e,t,n){let{judge:r,layout:o}=t,i=Gd(e,t,n),s=Me(i);if(!vn(s))return Hg(o);
let{competition:a}=e.
workbook,u=Be(a,e.stage),l=wi(s,e.stage.name,r.code,u,$a(a.entries));return Pj(o,u,{grid:s,formats:
So(
i),read:l})}var yse=te({stage:ve(G()),skip:ve(Xe(G())),remake:ve(Ve())});function $j(e){return ae(()=>{
let{stage:t,
skip:n=[],remake:r=!1}=pe(yse,e);return be(),Ce(()=>{let o=vl(t);Gt(o.workbook);let i=new y,a=(o.isClosed?
[]:o.seats.filter(b=>bse(b,o.user,r))).filter(({judge:b})=>!n.includes(b.code)),u=a.slice(0,10),l=wse(
o,u,i),c={...o,seats:l},{left:d,shared:p}=vse(c,n,i);return xl(c,{...kl,made:u.filter(({judge:b})=>l.
some(x=>x.judge===b&&x.file!==null)).length,shared:p,more:a.length>u.length||d>0,skip:[...n,...i.keys(
)],
failures:i})})})}function bse({filed:e,file:t},n,r){return t!==null?!1:r||e.id===""&&(e.maker===""||
e.maker===n)}function wse(e,t,n){if(t.length===0)return e.seats;let{workbook:r,stage:o,user:i}=e,{
competition:s}=r,
a=er(s.settings.language),u=Lr(s,i,e.backoff),l=ze(),c=t.map(b=>Nj([Ij(e,b,l)]));for(let{judge:b}of t)
Ps(o.name,b.code,{...Ac,maker:i});let d=Mr(t.map((b,x)=>({fileId:null,folder:u.id,title:a.title([cn(
s),b.layout.name,b.judge.name]),properties:b.properties,from:Cc,to:Ec,bytes:c[x],writersCanShare:!1}
)),
e.backoff),p=new y;for(let[b,x]of t.entries()){let A=d[b];A!==void 0&&"ok"in A&&p.set(x,{...A.ok,
access:[]})}
let f=e.seats.map(b=>{var x;return qg(b,(x=p.get(b))!=null?x:b.file,i)});for(let[b,x]of f.entries())
p.has(e.seats[b])&&Ps(o.name,x.judge.code,x.filed);for(let[b,{judge:x}]of t.entries()){let A=d[b];A!==
void 0&&"failure"in A&&n.set(x.code,Kd(A.failure,e))}return f}var qg=(e,t,n)=>t===null||e.filed.id===
t.id?{...e,file:t}:{...e,file:t,filed:{...Ac,maker:n,id:t.id,link:t.link}};function vse(e,t,n){let{
stage:r,
user:o}=e,i=er(e.workbook.competition.settings.language),s=e.seats.map((l,c)=>({index:c,seat:qg(l,l.
file,o)})).filter(({seat:l})=>!t.includes(l.judge.code)&&!n.has(l.judge.code)).map(({index:l,seat:c}
)=>({
index:l,seat:c,changes:xse(c,e)})).filter(({changes:l})=>l.length>0),a=s.slice(0,10),u=0;for(let l of[
0,1]){let c=a.flatMap(f=>{let b=f.changes[l];return b===void 0||n.has(f.seat.judge.code)?[]:[{...f,
change:b}]}),
d=c.length===0?[]:Dc(c.map(({change:f})=>f),e.backoff),p=[];for(let[f,{index:b,change:x}]of c.entries(
)){
let A=d[f],N=e.seats[b];if(A===void 0||"failure"in A){p.push([N,A===void 0?Bg:A.failure]);continue}
let P=Tse(
qg(N,N.file,o),x,A.ok);e.seats[b]=P,Ps(r.name,P.judge.code,P.filed),u+=1}for(let[{judge:f},b]of p){
let x=i.
notShared(f.email.trim(),b.reason);n.set(f.code,Fr(b)||b.kind!=="refused"?Kd(b,e):x)}}return kse(e),
{left:s.length-a.length,shared:u}}function kse({seats:e,stage:t,user:n}){var r;for(let[o,i]of e.entries(
)){
let s=qg(i,i.file,n),a=Ug(s),u=((r=s.file)==null?void 0:r.access.some(({id:c})=>c===s.filed.permission))===
!0,l=a===void 0||a.role==="owner"||u?s.filed:{...s.filed,email:s.judge.email.trim(),permission:a.id}
;
l!==i.filed&&(e[o]={...s,filed:l},Ps(t.name,i.judge.code,l))}}function xse(e,{workbook:t,stage:n,
isClosed:r}){
let{judge:o,filed:i,file:s}=e;if(s===null)return[];let a=o.email.trim(),u=Ug(e),l=r?"reader":
"writer",
c=s.access.find(N=>N.id===i.permission&&N.id!==(u==null?void 0:u.id)&&N.role!=="owner"),d=c===void 0?
[]:[{file:s.id,change:"withdraw",permission:c.id}];if(a===""||(u==null?void 0:u.role)===l||(u==null?
void 0:u.role)==="owner")return d;if(u!==void 0)return[...d,{file:s.id,change:"role",permission:u.id,
role:l}];if(r)return d;let{competition:p}=t,{language:f,deadline:b}=p.settings,x=o.name===""?o.code:
o.name,A=er(f).invitation(x,n.name,cn(p),b);return[...d,{file:s.id,change:"grant",email:a,role:l,
message:A}]}
function Tse(e,t,n){let{filed:r,file:o,judge:i}=e;if(o===null)return e;if(t.change==="withdraw"||n===
null){let s=o.access.filter(a=>t.change!=="withdraw"||a.id!==t.permission);return{...e,file:{...o,
access:s},
filed:{...r,email:"",permission:""}}}return{...e,file:{...o,access:[...o.access.filter(s=>s.id!==n.id),
n]},filed:{...r,email:i.email.trim(),permission:n.id}}}m();var Sse=te({stage:ve(G())});function _j(e){
return ae(()=>{let{stage:t}=pe(Sse,e);return be(),xl(vl(t),
kl)})}m();m();var ek="protecting";function Fj(e){var r;let t=((r=Ae(ek))!=null?r:"").split(`
`),n=[...Bt(ze(),ft()).values()].filter(o=>t.includes(o)||HT(o));if(n.length!==0){Ue(ek,n.join(`
`));for(let o of n)ga(o,e);Ue(ek,"")}}var Ese=te({stage:ve(G())}),Cse=180*1e3;function Zg(e){return ae(
()=>{let t=R.now()+Cse,{stage:n}=pe(
Ese,e);return be(),Ce(()=>{let r=it();Gt(r);let o=Rse(r,n);return Dse(r,o,t)})})}function Rse({
competition:e,
findings:t,history:n},r){let{language:o,judgeFiles:i}=e.settings,s=Wo(wt(o)),a=p=>ge(me(
"BAD_REQUEST",
p));i==="separate"&&a(s.separate);let u=Ze(e.stages,n.rows),l=p=>u.some(f=>f.stage===p&&f.status==="open"),
c=r===void 0?e.stages.find(({name:p})=>l(p)):qn(e,r);if(c===void 0)return a(s.noOpenStage);l(
c.name)||a(s.closed(c.name)),c.scoreTab!==void 0&&a(s.sharedTab(c.name,c.scoreTab)),dt(e,c).length===
0&&a(s.noJudges),Be(e,c).length===0&&a(s.noCriteria(c.name)),e.entries.length===0&&a(s.noEntries);
let d=t.
find(({code:p})=>p==="ENTRY_DUPLICATE_CODE"||p==="ROW_WITHOUT_CODE");return d!==void 0&&a(fr(d,wt(o))),
c}function Dse(e,t,n){let{competition:r}=e,{settings:o,stages:i}=r,s=Wo(wt(o.language)),{results:a,
progress:u}=_t(
e,{provisional:!1}),l=i.indexOf(t);a.length<l&&ge(me("BAD_REQUEST",s.notReached(t.name)));let c=gi(r,
a.slice(0,l)),d=Jr(r),p=L=>L===null||o.conflicts==="include",f={workbook:e,stage:t,common:{stage:t,
criteria:Be(
r,t),language:o.language,competition:cn(r),deadline:o.deadline},admins:[...o.admins,we()]},b=dt(r,t),
x=[];for(let L of b){if(R.now()>n)break;let M=c.filter(z=>p(d(L,z)));x.push(DN(f,L,M))}Fj(f.admins),
Dn();let A=x.filter(L=>L.id!==null),N=_p(),P=new y(u.map(L=>[`${L.stage}|${J(L.judge)}`,L])),I=A.map(
({id:L,tab:M,judge:z})=>{var j;return{id:L!=null?L:0,tab:M,stage:t.name,judge:z,progress:(j=P.get(`${t.
name}|${J(z)}`))!=null?j:{scored:0,expected:1}}});ob(ib(I,N));let _=x.length<b.length;return{stage:t.
name,tabs:x.map(({tab:L,judge:M,status:z,added:j})=>({tab:L,judge:M,status:z,added:j})),more:_,notes:
Ose(
x,f,o.language)}}function Ose(e,{workbook:t},n){let r=wt(n),o=Wo(r),i=l=>V(e.filter(l).map(({judge:c}
)=>c),
r),[s,a]=[i(l=>l.access==="closed"),i(l=>l.access==="refused")],u=t.competition.judges.length>1;
return[
...e.flatMap(({tab:l,status:c,missing:d})=>c==="theirs"?[o.theirs(l,d)]:c==="changed"?[o.changed(l)]:
[]),...s===""?[]:[o.noEmail(s)],...a===""?[]:[o.badEmail(a)],o.share,...u?[o.shared]:[]]}m();var Ase=te(
{language:Qt(["id","en"])});function Mj(e){let t=ae(()=>nO(lb,pe(Ase,e).language));return"problem"in t?
t:Fi()}m();var Nse=te({entries:Xe(G())}),Pse=100;function Jg(e){return ae(()=>{let{entries:t}=pe(Nse,
e);be();let n=new v(
t.map(J)),r=Bt(ze(),ft()),{competition:o}=On(new y([...r].map(([i,s])=>[i,Me(s)])));return{settings:
r.
has("settings")?o.settings:null,history:Ya(o.settings.language).rows.slice(-Pse).reverse().map(({at:
i,
by:s,action:a,detail:u,stage:l})=>({at:i,by:s,action:a,detail:u,stage:l})),judges:o.judges.map(({
code:i,
name:s,email:a,phone:u})=>({code:i,name:s,email:a,phone:u})),entries:o.entries.filter(({code:i})=>n.
has(J(i))).map(({code:i,contact:s,innovator:a,email:u,phone:l})=>({code:i,name:s||a,email:u,phone:l}
))}})}m();m();function Lj(e,t){let n=SpreadsheetApp.getUi().createMenu(e);for(let r of t)r==="separator"?
n.addSeparator():
n.addItem(r.label,r.functionName);n.addToUi()}function jj(e,t){SpreadsheetApp.getUi().showSidebar(
HtmlService.
createHtmlOutputFromFile(e).setTitle(t))}function Bj(e,t,n){let r=HtmlService.createHtmlOutputFromFile(
e).append(`<span id="view" hidden>${n}</span>`);SpreadsheetApp.getUi().showModalDialog(r.setWidth(
960).
setHeight(560),t)}function tk(e,t){let n=SpreadsheetApp.getUi();n.alert(e,t,n.ButtonSet.OK)}function zj(
e,t){
let n=SpreadsheetApp.getUi();return n.alert(e,t,n.ButtonSet.YES_NO)===n.Button.YES}function Uj(e,t){
SpreadsheetApp.getActiveSpreadsheet().toast(e,t,10)}var nk=e=>(e==null?void 0:e.authMode)!==void 0&&
e.authMode!==ScriptApp.AuthMode.NONE;m();function Wj(e,t){var i,s,a,u;let{ok:n,findings:r,documents:
o}=t;return{ok:n,findings:r,documents:o,
created:((i=e==null?void 0:e.created)!=null?i:0)+t.created,updated:((s=e==null?void 0:e.updated)!=null?
s:0)+t.updated,unchanged:(a=e==null?void 0:e.unchanged)!=null?a:t.unchanged,failed:((u=e==null?void 0:
e.failed)!=null?u:0)+t.failed}}m();var Ise=te({provisional:Ve()});function Vg(e){return ae(()=>{let{
provisional:t}=pe(Ise,e);return be(),
Bj("Sidebar",oe(nt()).menu.rankingTitle,t?"provisional":"ranking"),null})}var $se=240*1e3,Kj=[
"piagam","surat"];function rk(e){var i,s;let t=nk(e)?nt():"id",n=oe(t).menu,r=Wo(
t),o=nk(e)?(s=(i=Ic())==null?void 0:i.top)!=null?s:10:null;Lj(n.name,[{label:n.open,functionName:
"openSidebar"},"separator",{label:r.menu,functionName:"prepareJudgeTabs"},{label:n.validate,
functionName:"checkSheets"},{label:n.compute(o),functionName:"computeTop"},{label:n.ranking,
functionName:"openRanking"},{label:n.documents,functionName:"makeAwardDocuments"},"separator",{label:
n.close(o),functionName:"closeAndCompute"},{label:n.plenary,functionName:"preparePlenaryTab"},{label:
n.decide,functionName:"decide"},{label:n.verify,functionName:"verify"}])}var Gj=()=>jj("Sidebar",oe(
nt()).menu.name);function Hj(){
let e=w1(),t="answer"in e?e.answer.questions:0;Qs(e,({errors:n,warnings:r},o)=>t>0?o.questions(t):o.
validated(n,r),t>0)}var qj=()=>Qs(Zg({}),({tabs:e,more:t,notes:n})=>{let r=Wo(ik());return[_se(e,r),
...t?[r.more]:[],...n].join(`

`)},!0),_se=(e,t)=>{let n=(...r)=>e.filter(({status:o})=>r.includes(o)).length;return t.made(n(
"made",
"renewed"),n("added"),n("kept","theirs","changed"))};function Zj(){var i,s,a;let e=$c({provisional:!1}
),
t="answer"in e?(i=e.answer.open)!=null?i:[]:[];if(t.length===0){Jj(e);return}let n=ik(),r=oe(n),o=oe(
nt()).menu.close((a=(s=Ic())==null?void 0:s.top)!=null?a:10);zj(r.menu.name,r.done.stillOpen(V(t,n),
o))&&ok()}var ok=()=>Jj($c({provisional:!1,close:!0}));function Jj(e){let t="answer"in e?e.answer.understood.
questions.length:0,n=({findings:r})=>r.filter(o=>o.severity==="error").length;Qs(e,(r,o)=>t>0?o.questions(
t):o.computed(r.stages.length,n(r)),t>0)}function Vj(){let e=Vg({provisional:!1});"problem"in e&&tB(
e.problem,oe(nt()).menu.name)}var Yj=()=>Qs(hf({}),({tab:e,added:t},n)=>n.plenaryReady(e,t)),Xj=()=>Qs(
gf({}),({stage:e,code:t,findings:n},r)=>{var o,i;return t===null?(i=(o=n[0])==null?void 0:o.message)!=
null?i:"":r.decided(e,t)},!0),Fse=12,Qj=()=>Qs(Cg(),({ok:e,decided:t,differences:n},r)=>{if(e)return r.
verified(t.length>0);let o=n.slice(0,Fse).map(({tab:s,cell:a,message:u})=>{let l=[s,a].filter(c=>c!==
null).join("!");return`${l===""?"":`${l}: `}${u}`}),i=n.length-o.length;return[r.differs(n.length),
...o,
...i>0?[r.moreDiffer(i)]:[]].join(`
`)},!0);function eB(){let e=R.now()+$se,t=null,n=Ud({kinds:Kj});for(;"answer"in n&&(t=Wj(t,n.answer),
!(!n.answer.more||R.now()>e));)n=Ud({kinds:Kj,skip:n.answer.skip});let{created:r=0,updated:o=0,
unchanged:i=0,
failed:s=0}=t!=null?t:{};Qs(n,({ok:a,total:u,done:l,more:c,findings:d},p)=>{var f,b;return u===0?a?p.
noWinners:(b=(f=d[0])==null?void 0:f.message)!=null?b:p.documentsStopped:c?p.moreDocuments(l,u):p.documents(
r,o,i,s)})}function ik(){let e=Bt(ze(),ft()).get("settings");return e===void 0?nt():On(new y([[
"settings",Me(e)]])).competition.settings.language}function Qs(e,t,n=!1){let r=oe("answer"in e?ik():
nt());
"answer"in e&&n?tk(r.menu.name,t(e.answer,r.done)):"answer"in e?Uj(t(e.answer,r.done),r.menu.name):
tB(
e.problem,r.menu.name)}var tB=({message:e,link:t=""},n)=>tk(n,[e,t].join(`
`).trim());m();var Mse=te({tab:G(),cell:To(G().check(Ol(
/^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/)))});function nB(e){
return ae(()=>{let{tab:t,cell:n}=pe(Mse,e);return Dx(t,n)||ge(me("BAD_REQUEST",oe(nt()).problems.noTab(
t))),null})}m();var Lse=te({settings:Xt(G(),sm())});function rB(e){let t=ae(()=>{let{settings:n}=pe(
Lse,e);be(),Ce(()=>{
var P;let r=oe(nt()).problems,o=Bt(ze(),ft()).get("settings"),i=o===void 0?null:Me(o),{competition:s,
rows:a,tables:u}=On(new y(i===null?[]:[["settings",i]])),l=(P=u.settings)==null?void 0:P.columns,[c,
d]=[l==null?void 0:l.get("key"),l==null?void 0:l.get("value")];if(o===void 0||c===void 0||d===void 0)
return ge(me("BAD_REQUEST",r.noTab(Z.settings[s.settings.language])));let p=lt(us,{...s.settings,...n}
),
f=h.keys(n).every(I=>ur.some(_=>_.key===I));if(!p.success||!f)return ge(me("BAD_REQUEST",r.badRequest));
let{language:b}=p.data,x=ur.filter(({key:I})=>E.stringify(s.settings[I])!==E.stringify(p.data[I])).map(
I=>({known:I,is:Zy(p.data,I)}));for(let{known:I,is:_}of x){let L=a.settings.get(I.key);L!==void 0&&
on(
o,L,d,[[_]])}let N=x.filter(({known:I})=>!a.settings.has(I.key)).map(({known:I,is:_})=>k.from({
length:g.
max(c,d)+1},(L,M)=>M===c?I.word[b]:M===d?_:""));N.length>0&&on(o,Kr(o),0,N)})});return"problem"in t?
t:Jg({entries:[]})}m();var jse=te({preset:G()});function oB(e){let t=ae(()=>{var a;let{preset:n}=pe(
jse,e);be();let r=nt(),
o=oe(r).problems,i=Pc.map(u=>u.id).join(", "),s=(a=Pc.find(u=>u.id===n))!=null?a:ge(me("BAD_REQUEST",
o.unknownPreset(n,i)));return Ce(()=>{var b;let u=us.parse({...s.settings,language:r,admins:[we()].filter(
x=>x!=="")}),{stages:l,criteria:c}=s,d=Op({settings:u,stages:l,criteria:c,entries:[],judges:[],
institutions:[]}),
p=(b=Bse(d))!=null?b:ge(me("BAD_REQUEST",o.notEmpty));for(let x of d)p.includes(x.name)||$n(x);ze().
filter(x=>d.every(A=>A.name!==x)).length===1&&Rx(),Dn()})});return"problem"in t?t:Fi()}function Bse(
e){
var n;let t=[];for(let r of Bt(ze(),ft()).values()){let o=Me(r).values;if(o.every(s=>s.every(a=>a===
"")))continue;let i=(n=e.find(s=>s.name===r))==null?void 0:n.values;if(i===void 0||!zse(o,i))return null;
t.push(r)}return t}function zse(e,t){let n=g.max(e.length,t.length);return k.from({length:n},(r,o)=>o).
every(r=>{var i,s,a,u;let o=g.max((s=(i=e[r])==null?void 0:i.length)!=null?s:0,(u=(a=t[r])==null?
void 0:
a.length)!=null?u:0);return k.from({length:o},(l,c)=>c).every(l=>{var c,d,p,f;return((d=(c=e[r])==null?
void 0:c[l])!=null?d:"")===((f=(p=t[r])==null?void 0:p[l])!=null?f:"")})})}m();var Use=te({reason:G(
)}),iB=e=>Is(()=>{let t=pe(Use,e);return({competition:n},r)=>{let o=of(t.reason,
n),{breaks:i,cut:s}=lp(Ia(r.links,Ae(Ci),We),r.links),a=[...i.map(({id:l})=>l),...s===null?[]:[s]].join(
" ");if(a==="")return;let u={at:rt(),by:we(),action:"explain",detail:o,run:kt(),hash:a};Ft(r,u,n.settings)}
});var Wse=e=>rk(e),Kse=e=>rk(e),Gse=()=>Gj(),Hse=()=>Hj(),qse=()=>Zj(),Zse=()=>qj(),Jse=()=>Vj(),
Vse=()=>eB(),
Yse=()=>ok(),Xse=()=>Yj(),Qse=()=>Xj(),eae=()=>Qj(),tae=()=>Fi(),nae=()=>b1(),rae=e=>$c(e),oae=e=>Ud(
e),iae=e=>oj(e),sae=e=>GL(e),aae=e=>HL(e),uae=e=>qL(e),lae=e=>ZL(e),cae=e=>oB(e),dae=e=>CN(e),mae=e=>Zg(
e),pae=e=>v1(e),fae=e=>k1(e),gae=e=>Jg(e),hae=e=>rB(e),yae=e=>Mj(e),bae=e=>Vg(e),wae=e=>nB(e),vae=e=>IN(
e),kae=e=>$N(e),xae=e=>_N(e),Tae=e=>iB(e),Sae=e=>FN(e),Eae=e=>hf(e),Cae=()=>AP(),Rae=e=>gf(e),Dae=e=>_j(
e),Oae=e=>$j(e),Aae=e=>Tj(e),Nae=e=>Cg(e),Pae=e=>S1(e),Iae=e=>C1(e),$ae=()=>R1(),_ae=()=>A1(),Fae=e=>P1(
e),Mae=e=>z1(e);return ti(Lae);})();
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
