// Lembar Juri. Built from src/ by "npm run build"; do not edit here. What is built in: THIRD_PARTY_NOTICES.md.
"use strict";var App=(()=>{var Qj=Object.create;var qd=Object.defineProperty;var eB=Object.getOwnPropertyDescriptor;
var tB=Object.getOwnPropertyNames;var nB=Object.getPrototypeOf,rB=Object.prototype.hasOwnProperty;
var Hd=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var Ne=(e,t)=>(
)=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},Vg=(e,t)=>{
for(var n in t)qd(e,n,{get:t[n],enumerable:!0})},ik=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t==
"function")for(let o of tB(t))!rB.call(e,o)&&o!==n&&qd(e,o,{get:()=>t[o],enumerable:!(r=eB(t,o))||r.
enumerable});return e};var oB=(e,t,n)=>(n=e!=null?Qj(nB(e)):{},ik(t||!e||!e.__esModule?qd(n,
"default",{value:e,enumerable:!0}):
n,e)),Xo=e=>ik(qd({},"__esModule",{value:!0}),e);var k,R,C,E,y,f,w,g,v,x,S,D,O,m=Hd(()=>{
"use strict";({Array:k,Date:R,Error:C,JSON:E,Map:y,Math:f,Number:w,
Object:g,Set:v,String:x,Symbol:S,Uint8Array:D,WeakMap:O}=globalThis)});function pH(e,t){return mH(e,
t||{},0,0)}function mw(e,t){return aH(e,{i:2},t&&t.out,t&&t.dictionary)}
function hf(e,t){if(t){for(var n=new Ct(e.length),r=0;r<e.length;++r)n[r]=e.charCodeAt(r);return n}
if(MN)
return MN.encode(e);for(var o=e.length,i=new Ct(e.length+(e.length>>1)),s=0,a=function(c){i[s++]=c},
r=0;r<o;++r){if(s+5>i.length){var u=new Ct(s+8+(o-r<<1));u.set(i),i=u}var l=e.charCodeAt(r);l<128||t?
a(l):l<2048?(a(192|l>>6),a(128|l&63)):l>55295&&l<57344?(l=65536+(l&1047552)|e.charCodeAt(++r)&1023,a(
240|l>>18),a(128|l>>12&63),a(128|l>>6&63),a(128|l&63)):(a(224|l>>12),a(128|l>>6&63),a(128|l&63))}
return _c(
i,0,s)}function pw(e,t){if(t){for(var n="",r=0;r<e.length;r+=16384)n+=x.fromCharCode.apply(null,e.subarray(
r,r+16384));return n}else{if(uw)return uw.decode(e);var o=gH(e),i=o.s,n=o.r;return n.length&&Tn(8),i}
}
function HN(e,t){t||(t={});var n={},r=[];qN(e,"",n,t);var o=0,i=0;for(var s in n){var a=n[s],u=a[0],
l=a[1],c=l.level==0?0:8,d=hf(s),p=d.length,h=l.comment,b=h&&hf(h),T=b&&b.length,A=lw(l.extra);p>65535&&
Tn(11);var P=c?pH(u,l):u,N=P.length,I=dH();I.p(u),r.push(GN(l,{size:u.length,crc:I.d(),c:P,f:d,m:b,u:
p!=
s.length||b&&h.length!=T,o,compression:c})),o+=30+p+A+N,i+=76+2*(p+A)+(T||0)+N}for(var _=new Ct(i+22),
L=o,M=i-o,z=0;z<r.length;++z){var d=r[z];LN(_,d.o,d,d.f,d.u,d.c.length);var j=30+d.f.length+lw(d.extra);
_.set(d.c,d.o+j),LN(_,o,d,d.f,d.u,d.c.length,d.o,d.m),o+=16+j+(d.m?d.m.length:0)}return wH(_,o,r.length,
M,L),_}function ZN(e,t){for(var n={},r=e.length-22;gr(e,r)!=101010256;--r)(!r||e.length-r>65558)&&Tn(
13);var o=oo(e,r+8);if(!o)return{};var i=gr(e,r+16),s=gr(e,r-20)==117853008;if(s){var a=gr(e,r-12);s=
gr(e,a)==101075792,s&&(o=gr(e,a+32),i=gr(e,a+48))}for(var u=t&&t.filter,l=0;l<o;++l){var c=yH(e,i,s),
d=c[0],p=c[1],h=c[2],b=c[3],T=c[4],A=c[5],P=hH(e,A);i=T,(!u||u({name:b,size:p,originalSize:h,
compression:d}))&&
(d?d==8?n[b]=mw(e.subarray(P,P+p),{out:new Ct(h)}):Tn(14,"unknown compression type "+d):n[b]=_c(e,P,
P+p))}return n}var Ct,nr,cw,yf,bf,ow,jN,BN,zN,iw,UN,tH,$N,sw,Uo,Qe,io,$i,Qe,Qe,Qe,Qe,$c,Qe,nH,rH,oH,
iH,ew,Lr,tw,dw,_c,sH,Tn,aH,Wo,Nc,nw,aw,_N,Ic,WN,FN,uH,KN,lH,cH,dH,mH,GN,oo,gr,rw,cn,qN,MN,uw,fH,gH,
hH,
yH,bH,lw,LN,wH,JN=Hd(()=>{m();Ct=D,nr=Uint16Array,cw=Int32Array,yf=new Ct([0,0,0,0,0,0,0,0,1,1,1,1,2,
2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),bf=new Ct([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,
11,11,12,12,13,13,0,0]),ow=new Ct([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),jN=function(e,t){
for(var n=new nr(31),r=0;r<31;++r)n[r]=t+=1<<e[r-1];for(var o=new cw(n[30]),r=1;r<30;++r)for(var i=n[
r];i<
n[r+1];++i)o[i]=i-n[r]<<5|r;return{b:n,r:o}},BN=jN(yf,2),zN=BN.b,iw=BN.r;zN[28]=258,iw[258]=28;UN=jN(
bf,0),tH=UN.b,$N=UN.r,sw=new nr(32768);for(Qe=0;Qe<32768;++Qe)Uo=(Qe&43690)>>1|(Qe&21845)<<1,Uo=(Uo&
52428)>>2|(Uo&13107)<<2,Uo=(Uo&61680)>>4|(Uo&3855)<<4,sw[Qe]=((Uo&65280)>>8|(Uo&255)<<8)>>1;io=(
function(e,t,n){
for(var r=e.length,o=0,i=new nr(t);o<r;++o)e[o]&&++i[e[o]-1];var s=new nr(t);for(o=1;o<t;++o)s[o]=s[
o-
1]+i[o-1]<<1;var a;if(n){a=new nr(1<<t);var u=15-t;for(o=0;o<r;++o)if(e[o])for(var l=o<<4|e[o],c=t-e[
o],
d=s[e[o]-1]++<<c,p=d|(1<<c)-1;d<=p;++d)a[sw[d]>>u]=l}else for(a=new nr(r),o=0;o<r;++o)e[o]&&(a[o]=sw[
s[e[o]-
1]++]>>15-e[o]);return a}),$i=new Ct(288);for(Qe=0;Qe<144;++Qe)$i[Qe]=8;for(Qe=144;Qe<256;++Qe)$i[Qe]=
9;for(Qe=256;Qe<280;++Qe)$i[Qe]=7;for(Qe=280;Qe<288;++Qe)$i[Qe]=8;$c=new Ct(32);for(Qe=0;Qe<32;++Qe)
$c[Qe]=5;nH=io($i,9,0),rH=io($i,9,1),oH=io($c,5,0),iH=io($c,5,1),ew=function(e){for(var t=e[0],n=1;n<
e.length;++n)e[n]>t&&(t=e[n]);return t},Lr=function(e,t,n){var r=t/8|0;return(e[r]|e[r+1]<<8)>>(t&7)&
n},tw=function(e,t){var n=t/8|0;return(e[n]|e[n+1]<<8|e[n+2]<<16)>>(t&7)},dw=function(e){return(e+7)/
8|0},_c=function(e,t,n){return(t==null||t<0)&&(t=0),(n==null||n>e.length)&&(n=e.length),new Ct(e.subarray(
t,n))},sH=["unexpected EOF","invalid block type","invalid length/literal","invalid distance",
"stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long",
"date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],Tn=function(
e,t,n){var r=new C(
t||sH[e]);if(r.code=e,C.captureStackTrace&&C.captureStackTrace(r,Tn),!n)throw r;return r},aH=function(
e,t,n,r){
var o=e.length,i=r?r.length:0;if(!o||t.f&&!t.l)return n||new Ct(0);var s=!n,a=s||t.i!=2,u=t.i;s&&(n=
new Ct(o*3));var l=function(wl){var vl=n.length;if(wl>vl){var Xs=new Ct(f.max(vl*2,wl));Xs.set(n),n=
Xs}},c=t.f||0,d=t.p||0,p=t.b||0,h=t.l,b=t.d,T=t.m,A=t.n,P=o*8;do{if(!h){c=Lr(e,d,1);var N=Lr(e,d+1,3);
if(d+=3,N)if(N==1)h=rH,b=iH,T=9,A=5;else if(N==2){var M=Lr(e,d,31)+257,z=Lr(e,d+10,15)+4,j=M+Lr(e,d+
5,31)+1;d+=14;for(var B=new Ct(j),q=new Ct(19),H=0;H<z;++H)q[ow[H]]=Lr(e,d+H*3,7);d+=z*3;for(var W=ew(
q),X=(1<<W)-1,Q=io(q,W,1),H=0;H<j;){var fe=Q[Lr(e,d,X)];d+=fe&15;var I=fe>>4;if(I<16)B[H++]=I;else{
var be=0,
_e=0;for(I==16?(_e=3+Lr(e,d,3),d+=2,be=B[H-1]):I==17?(_e=3+Lr(e,d,7),d+=3):I==18&&(_e=11+Lr(e,d,127),
d+=7);_e--;)B[H++]=be}}var at=B.subarray(0,M),ue=B.subarray(M);T=ew(at),A=ew(ue),h=io(at,T,1),b=io(
ue,
A,1)}else Tn(1);else{var I=dw(d)+4,_=e[I-4]|e[I-3]<<8,L=I+_;if(L>o){u&&Tn(0);break}a&&l(p+_),n.set(e.
subarray(I,L),p),t.b=p+=_,t.p=d=L*8,t.f=c;continue}if(d>P){u&&Tn(0);break}}a&&l(p+131072);for(var He=(
1<<
T)-1,ce=(1<<A)-1,xe=d;;xe=d){var be=h[tw(e,d)&He],St=be>>4;if(d+=be&15,d>P){u&&Tn(0);break}if(be||Tn(
2),St<256)n[p++]=St;else if(St==256){xe=d,h=null;break}else{var Mt=St-254;if(St>264){var H=St-257,mt=yf[
H];
Mt=Lr(e,d,(1<<mt)-1)+zN[H],d+=mt}var Br=b[tw(e,d)&ce],Vs=Br>>4;Br||Tn(3),d+=Br&15;var ue=tH[Vs];if(
Vs>
3){var mt=bf[Vs];ue+=tw(e,d)&(1<<mt)-1,d+=mt}if(d>P){u&&Tn(0);break}a&&l(p+131072);var Ys=p+Mt;if(p<
ue){var Kd=i-ue,Gd=f.min(ue,Ys);for(Kd+p<0&&Tn(3);p<Gd;++p)n[p]=r[Kd+p]}for(;p<Ys;++p)n[p]=n[p-ue]}}
t.l=h,t.p=xe,t.b=p,t.f=c,h&&(c=1,t.m=T,t.d=b,t.n=A)}while(!c);return p!=n.length&&s?_c(n,0,p):n.subarray(
0,p)},Wo=function(e,t,n){n<<=t&7;var r=t/8|0;e[r]|=n,e[r+1]|=n>>8},Nc=function(e,t,n){n<<=t&7;var r=t/
8|0;e[r]|=n,e[r+1]|=n>>8,e[r+2]|=n>>16},nw=function(e,t){for(var n=[],r=0;r<e.length;++r)e[r]&&n.push(
{s:r,f:e[r]});var o=n.length,i=n.slice();if(!o)return{t:KN,l:0};if(o==1){var s=new Ct(n[0].s+1);
return s[n[0].
s]=1,{t:s,l:1}}n.sort(function(L,M){return L.f-M.f}),n.push({s:-1,f:25001});var a=n[0],u=n[1],l=0,c=1,
d=2;for(n[0]={s:-1,f:a.f+u.f,l:a,r:u};c!=o-1;)a=n[n[l].f<n[d].f?l++:d++],u=n[l!=c&&n[l].f<n[d].f?l++:
d++],n[c++]={s:-1,f:a.f+u.f,l:a,r:u};for(var p=i[0].s,r=1;r<o;++r)i[r].s>p&&(p=i[r].s);var h=new nr(
p+1),b=aw(n[c-1],h,0);if(b>t){var r=0,T=0,A=b-t,P=1<<A;for(i.sort(function(M,z){return h[z.s]-h[M.s]||
M.f-z.f});r<o;++r){var N=i[r].s;if(h[N]>t)T+=P-(1<<b-h[N]),h[N]=t;else break}for(T>>=A;T>0;){var I=i[
r].
s;h[I]<t?T-=1<<t-h[I]++-1:++r}for(;r>=0&&T;--r){var _=i[r].s;h[_]==t&&(--h[_],++T)}b=t}return{t:new Ct(
h),l:b}},aw=function(e,t,n){return e.s==-1?f.max(aw(e.l,t,n+1),aw(e.r,t,n+1)):t[e.s]=n},_N=function(
e){
for(var t=e.length;t&&!e[--t];);for(var n=new nr(++t),r=0,o=e[0],i=1,s=function(u){n[r++]=u},a=1;a<=
t;++a)if(e[a]==o&&a!=t)++i;else{if(!o&&i>2){for(;i>138;i-=138)s(32754);i>2&&(s(i>10?i-11<<5|28690:i-
3<<5|12305),i=0)}else if(i>3){for(s(o),--i;i>6;i-=6)s(8304);i>2&&(s(i-3<<5|8208),i=0)}for(;i--;)s(o);
i=1,o=e[a]}return{c:n.subarray(0,r),n:t}},Ic=function(e,t){for(var n=0,r=0;r<t.length;++r)n+=e[r]*t[
r];
return n},WN=function(e,t,n){var r=n.length,o=dw(t+2);e[o]=r&255,e[o+1]=r>>8,e[o+2]=e[o]^255,e[o+3]=
e[o+1]^255;for(var i=0;i<r;++i)e[o+i+4]=n[i];return(o+4+r)*8},FN=function(e,t,n,r,o,i,s,a,u,l,c){Wo(
t,c++,n),++o[256];for(var d=nw(o,15),p=d.t,h=d.l,b=nw(i,15),T=b.t,A=b.l,P=_N(p),N=P.c,I=P.n,_=_N(T),
L=_.c,M=_.n,z=new nr(19),j=0;j<N.length;++j)++z[N[j]&31];for(var j=0;j<L.length;++j)++z[L[j]&31];for(
var B=nw(
z,7),q=B.t,H=B.l,W=19;W>4&&!q[ow[W-1]];--W);var X=l+5<<3,Q=Ic(o,$i)+Ic(i,$c)+s,fe=Ic(o,p)+Ic(i,T)+s+
14+3*W+Ic(z,q)+2*z[16]+3*z[17]+7*z[18];if(u>=0&&X<=Q&&X<=fe)return WN(t,c,e.subarray(u,u+l));var be,
_e,at,ue;if(Wo(t,c,1+(fe<Q)),c+=2,fe<Q){be=io(p,h,0),_e=p,at=io(T,A,0),ue=T;var He=io(q,H,0);Wo(t,c,
I-257),Wo(t,c+5,M-1),Wo(t,c+10,W-4),c+=14;for(var j=0;j<W;++j)Wo(t,c+3*j,q[ow[j]]);c+=3*W;for(var ce=[
N,L],xe=0;xe<2;++xe)for(var St=ce[xe],j=0;j<St.length;++j){var Mt=St[j]&31;Wo(t,c,He[Mt]),c+=q[Mt],
Mt>
15&&(Wo(t,c,St[j]>>5&127),c+=St[j]>>12)}}else be=nH,_e=$i,at=oH,ue=$c;for(var j=0;j<a;++j){var mt=r[
j];
if(mt>255){var Mt=mt>>18&31;Nc(t,c,be[Mt+257]),c+=_e[Mt+257],Mt>7&&(Wo(t,c,mt>>23&31),c+=yf[Mt]);var Br=mt&
31;Nc(t,c,at[Br]),c+=ue[Br],Br>3&&(Nc(t,c,mt>>5&8191),c+=bf[Br])}else Nc(t,c,be[mt]),c+=_e[mt]}
return Nc(
t,c,be[256]),c+_e[256]},uH=new cw([65540,131080,131088,131104,262176,1048704,1048832,2114560,2117632]),
KN=new Ct(0),lH=function(e,t,n,r,o,i){var s=i.z||e.length,a=new Ct(r+s+5*(1+f.ceil(s/7e3))+o),u=a.subarray(
r,a.length-o),l=i.l,c=(i.r||0)&7;if(t){c&&(u[0]=i.r>>3);for(var d=uH[t-1],p=d>>13,h=d&8191,b=(1<<n)-
1,T=i.p||new nr(32768),A=i.h||new nr(b+1),P=f.ceil(n/3),N=2*P,I=function(Jg){return(e[Jg]^e[Jg+1]<<P^
e[Jg+2]<<N)&b},_=new cw(25e3),L=new nr(288),M=new nr(32),z=0,j=0,B=i.i||0,q=0,H=i.w||0,W=0;B+2<s;++B){
var X=I(B),Q=B&32767,fe=A[X];if(T[Q]=fe,A[X]=Q,H<=B){var be=s-B;if((z>7e3||q>24576)&&(be>423||!l)){c=
FN(e,u,0,_,L,M,j,q,W,B-W,c),q=z=j=0,W=B;for(var _e=0;_e<286;++_e)L[_e]=0;for(var _e=0;_e<30;++_e)M[
_e]=
0}var at=2,ue=0,He=h,ce=Q-fe&32767;if(be>2&&X==I(B-ce))for(var xe=f.min(p,be)-1,St=f.min(32767,B),Mt=f.
min(258,be);ce<=St&&--He&&Q!=fe;){if(e[B+at]==e[B+at-ce]){for(var mt=0;mt<Mt&&e[B+mt]==e[B+mt-ce];++mt)
;if(mt>at){if(at=mt,ue=ce,mt>xe)break;for(var Br=f.min(ce,mt-2),Vs=0,_e=0;_e<Br;++_e){var Ys=B-ce+_e&
32767,Kd=T[Ys],Gd=Ys-Kd&32767;Gd>Vs&&(Vs=Gd,fe=Ys)}}}Q=fe,fe=T[Q],ce+=Q-fe&32767}if(ue){_[q++]=268435456|
iw[at]<<18|$N[ue];var wl=iw[at]&31,vl=$N[ue]&31;j+=yf[wl]+bf[vl],++L[257+wl],++M[vl],H=B+at,++z}else
_[q++]=e[B],++L[e[B]]}}for(B=f.max(B,H);B<s;++B)_[q++]=e[B],++L[e[B]];c=FN(e,u,l,_,L,M,j,q,W,B-W,c),
l||(i.r=c&7|u[c/8|0]<<3,c-=7,i.h=A,i.p=T,i.i=B,i.w=H)}else{for(var B=i.w||0;B<s+l;B+=65535){var Xs=B+
65535;Xs>=s&&(u[c/8|0]=l,Xs=s),c=WN(u,c+1,e.subarray(B,Xs))}i.i=s}return _c(a,0,r+dw(c)+o)},cH=(
function(){
for(var e=new Int32Array(256),t=0;t<256;++t){for(var n=t,r=9;--r;)n=(n&1&&-306674912)^n>>>1;e[t]=n}
return e})(),
dH=function(){var e=-1;return{p:function(t){for(var n=e,r=0;r<t.length;++r)n=cH[n&255^t[r]]^n>>>8;e=
n},d:function(){return~e}}},mH=function(e,t,n,r,o){if(!o&&(o={l:1},t.dictionary)){var i=t.dictionary.
subarray(-32768),s=new Ct(i.length+e.length);s.set(i),s.set(e,i.length),e=s,o.w=i.length}return lH(e,
t.level==null?6:t.level,t.mem==null?o.l?f.ceil(f.max(8,f.min(13,f.log(e.length)))*1.5):20:12+t.mem,n,
r,o)},GN=function(e,t){var n={};for(var r in e)n[r]=e[r];for(var r in t)n[r]=t[r];return n},oo=function(
e,t){
return e[t]|e[t+1]<<8},gr=function(e,t){return(e[t]|e[t+1]<<8|e[t+2]<<16|e[t+3]<<24)>>>0},rw=function(
e,t){
return gr(e,t)+gr(e,t+4)*4294967296},cn=function(e,t,n){for(;n;++t)e[t]=n,n>>>=8};qN=function(e,t,n,
r){
for(var o in e){var i=e[o],s=t+o,a=r;k.isArray(i)&&(a=GN(r,i[1]),i=i[0]),ArrayBuffer.isView(i)?n[s]=
[i,a]:(n[s+="/"]=[new Ct(0),a],qN(i,s,n,r))}},MN=typeof TextEncoder!="undefined"&&new TextEncoder,uw=
typeof TextDecoder!="undefined"&&new TextDecoder,fH=0;try{uw.decode(KN,{stream:!0}),fH=1}catch{}gH=function(
e){
for(var t="",n=0;;){var r=e[n++],o=(r>127)+(r>223)+(r>239);if(n+o>e.length)return{s:t,r:_c(e,n-1)};o?
o==3?(r=((r&15)<<18|(e[n++]&63)<<12|(e[n++]&63)<<6|e[n++]&63)-65536,t+=x.fromCharCode(55296|r>>10,
56320|
r&1023)):o&1?t+=x.fromCharCode((r&31)<<6|e[n++]&63):t+=x.fromCharCode((r&15)<<12|(e[n++]&63)<<6|e[n++]&
63):t+=x.fromCharCode(r)}};hH=function(e,t){return t+30+oo(e,t+26)+oo(e,t+28)},yH=function(e,t,n){
var r=oo(
e,t+28),o=oo(e,t+30),i=pw(e.subarray(t+46,t+46+r),!(oo(e,t+8)&2048)),s=t+46+r,a=bH(e,s,o,n,gr(e,t+20),
gr(e,t+24),gr(e,t+42)),u=a[0],l=a[1],c=a[2];return[oo(e,t+10),u,l,i,s+o+oo(e,t+32),c]},bH=function(e,
t,n,r,o,i,s){
var a=o==4294967295,u=i==4294967295,l=s==4294967295,c=t+n,d=a+u+l;if(r&&d){for(;t+4<c;t+=4+oo(e,t+2))
if(oo(e,t)==1)return[a?rw(e,t+4+8*u):o,u?rw(e,t+4):i,l?rw(e,t+4+8*(u+a)):s,1];r<2&&Tn(13)}return[o,i,
s,0]},lw=function(e){var t=0;if(e)for(var n in e){var r=e[n].length;r>65535&&Tn(9),t+=r+4}return t},
LN=function(e,t,n,r,o,i,s,a){var u=r.length,l=n.extra,c=a&&a.length,d=lw(l);cn(e,t,s!=null?33639248:
67324752),t+=4,s!=null&&(e[t++]=20,e[t++]=n.os),e[t]=20,t+=2,e[t++]=n.flag<<1|(i<0&&8),e[t++]=o&&8,e[
t++]=
n.compression&255,e[t++]=n.compression>>8;var p=new R(n.mtime==null?R.now():n.mtime),h=p.getFullYear(
)-
1980;if((h<0||h>119)&&Tn(10),cn(e,t,h<<25|p.getMonth()+1<<21|p.getDate()<<16|p.getHours()<<11|p.getMinutes(
)<<
5|p.getSeconds()>>1),t+=4,i!=-1&&(cn(e,t,n.crc),cn(e,t+4,i<0?-i-2:i),cn(e,t+8,n.size)),cn(e,t+12,u),
cn(e,t+14,d),t+=16,s!=null&&(cn(e,t,c),cn(e,t+6,n.attrs),cn(e,t+10,s),t+=14),e.set(r,t),t+=u,d)for(
var b in l){
var T=l[b],A=T.length;cn(e,t,+b),cn(e,t+2,A),e.set(T,t+4),t+=4+A}return c&&(e.set(a,t),t+=c),t},wH=function(
e,t,n,r,o){
cn(e,t,101010256),cn(e,t+8,n),cn(e,t+10,n),cn(e,t+12,r),cn(e,t+16,o)}});var As={};Vg(As,{inflateSync:
()=>mw,strFromU8:()=>pw,strToU8:()=>hf,unzipSync:()=>ZN,zipSync:()=>HN});
var Ps=Hd(()=>{"use strict";m();JN()});var Is=Ne(dn=>{"use strict";m();function IH(e,t,n){if(n===void 0&&
(n=k.prototype),e&&typeof n.find==
"function")return n.find.call(e,t);for(var r=0;r<e.length;r++)if(Ns(e,r)){var o=e[r];if(t.call(void 0,
o,r,e))return o}}function Cu(e,t){return t===void 0&&(t=g),t&&typeof t.getOwnPropertyDescriptors=="function"&&
(e=t.create(null,t.getOwnPropertyDescriptors(e))),t&&typeof t.freeze=="function"?t.freeze(
e):e}function Ns(e,t){return g.prototype.hasOwnProperty.call(e,t)}function $H(e,t){if(e===null||
typeof e!=
"object")throw new TypeError("target is not an object");for(var n in t)Ns(t,n)&&(e[n]=t[n]);return e}
var oI=Cu({allowfullscreen:!0,async:!0,autofocus:!0,autoplay:!0,checked:!0,controls:!0,default:!0,
defer:!0,
disabled:!0,formnovalidate:!0,hidden:!0,ismap:!0,itemscope:!0,loop:!0,multiple:!0,muted:!0,nomodule:
!0,
novalidate:!0,open:!0,playsinline:!0,readonly:!0,required:!0,reversed:!0,selected:!0});function _H(e){
return Ns(oI,e.toLowerCase())}var iI=Cu({area:!0,base:!0,br:!0,col:!0,embed:!0,hr:!0,img:!0,input:!0,
link:!0,meta:!0,param:!0,source:!0,track:!0,wbr:!0});function FH(e){return Ns(iI,e.toLowerCase())}
var jc=Cu(
{script:!1,style:!1,textarea:!0,title:!0});function MH(e){var t=e.toLowerCase();return Ns(jc,t)&&!jc[
t]}
function LH(e){var t=e.toLowerCase();return Ns(jc,t)&&jc[t]}function sI(e){return e===Bc.HTML}
function jH(e){
return sI(e)||e===Bc.XML_XHTML_APPLICATION}var Bc=Cu({HTML:"text/html",XML_APPLICATION:
"application/xml",XML_TEXT:"text/xml",XML_XHTML_APPLICATION:"application/xhtml+xml",XML_SVG_IMAGE:
"image/svg+xml"}),
BH=g.keys(Bc).map(function(e){return Bc[e]});function zH(e){return BH.indexOf(e)>-1}var UH=Cu({HTML:
"http://www.w3.org/1999/xhtml",SVG:"http://www.w3.org/2000/svg",XML:
"http://www.w3.org/XML/1998/namespace",XMLNS:"http://www.w3.org/2000/xmlns/"});dn.assign=$H;dn.find=IH;
dn.freeze=Cu;dn.HTML_BOOLEAN_ATTRIBUTES=
oI;dn.HTML_RAW_TEXT_ELEMENTS=jc;dn.HTML_VOID_ELEMENTS=iI;dn.hasDefaultHTMLNamespace=jH;dn.hasOwn=Ns;
dn.isHTMLBooleanAttribute=_H;dn.isHTMLRawTextElement=MH;dn.isHTMLEscapableRawTextElement=LH;dn.isHTMLMimeType=
sI;dn.isHTMLVoidElement=FH;dn.isValidMimeType=zH;dn.MIME_TYPE=Bc;dn.NAMESPACE=UH});var Gc=Ne(Kc=>{
"use strict";m();var WH=Is();function uI(e,t){e.prototype=g.create(C.prototype,{constructor:{
value:e},name:{value:e.name,enumerable:!0,writable:t}})}var Uc=WH.freeze({Error:"Error",
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
"OperationError",NotAllowedError:"NotAllowedError",OptOutError:"OptOutError"}),lI=g.keys(Uc);
function cI(e){return typeof e=="number"&&e>=1&&e<=25}
function KH(e){return typeof e=="string"&&e.substring(e.length-Uc.Error.length)===Uc.Error}function Wc(
e,t){
cI(e)?(this.name=lI[e],this.message=t||""):(this.message=e,this.name=KH(t)?t:Uc.Error),C.captureStackTrace&&
C.captureStackTrace(this,Wc)}uI(Wc,!0);g.defineProperties(Wc.prototype,{code:{enumerable:!0,get:
function(){
var e=lI.indexOf(this.name);return cI(e)?e:0}}});var dI={INDEX_SIZE_ERR:1,DOMSTRING_SIZE_ERR:2,
HIERARCHY_REQUEST_ERR:3,
WRONG_DOCUMENT_ERR:4,INVALID_CHARACTER_ERR:5,NO_DATA_ALLOWED_ERR:6,NO_MODIFICATION_ALLOWED_ERR:7,
NOT_FOUND_ERR:8,
NOT_SUPPORTED_ERR:9,INUSE_ATTRIBUTE_ERR:10,INVALID_STATE_ERR:11,SYNTAX_ERR:12,
INVALID_MODIFICATION_ERR:13,
NAMESPACE_ERR:14,INVALID_ACCESS_ERR:15,VALIDATION_ERR:16,TYPE_MISMATCH_ERR:17,SECURITY_ERR:18,
NETWORK_ERR:19,
ABORT_ERR:20,URL_MISMATCH_ERR:21,QUOTA_EXCEEDED_ERR:22,TIMEOUT_ERR:23,INVALID_NODE_TYPE_ERR:24,
DATA_CLONE_ERR:25},
hw=g.entries(dI);for(zc=0;zc<hw.length;zc++)aI=hw[zc][0],Wc[aI]=hw[zc][1];var aI,zc;function yw(e,t,
n){
this.message=e,this.locator=t,this.cause=n,C.captureStackTrace&&C.captureStackTrace(this,yw)}uI(yw);
Kc.DOMException=Wc;Kc.DOMExceptionName=Uc;Kc.ExceptionCode=dI;Kc.ParseError=yw});var Sw=Ne(Se=>{
"use strict";m();function yI(e){try{typeof e!="function"&&(e=RegExp);var t=new e("\u{1D306}",
"u").exec("\u{1D306}");return!!t&&t[0].length===2}catch{}return!1}var Ou=yI();function Fi(e){if(e.source[
0]!==
"[")throw new C(e+" can not be used with chars");return e.source.slice(1,e.source.lastIndexOf("]"))}
function Ru(e,t){if(e.source[0]!=="[")throw new C("/"+e.source+"/ can not be used with chars_without");
if(!t||typeof t!="string")throw new C(E.stringify(t)+" is not a valid search");if(e.source.indexOf(t)===
-1)throw new C('"'+t+'" is not is /'+e.source+"/");if(t==="-"&&e.source.indexOf(t)!==1)throw new C(
'"'+t+'" is not at the first postion of /'+e.source+"/");return new RegExp(e.source.replace(t,""),Ou?
"u":"")}function Pe(e){var t=this;return new RegExp(k.prototype.slice.call(arguments).map(function(n){
var r=typeof n=="string";if(r&&t===void 0&&n==="|")throw new C(
"use regg instead of reg to wrap expressions with `|`!");return r?n:n.source}).join(""),Ou?"u":"")}
function ke(e){if(arguments.length===0)
throw new C("no parameters provided");return Pe.apply(ke,["(?:"].concat(k.prototype.slice.call(
arguments),
[")"]))}var GH="\uFFFD",Mi=/[-\x09\x0A\x0D\x20-\x2C\x2E-\uD7FF\uE000-\uFFFD]/;Ou&&(Mi=Pe("[",Fi(Mi),
"\\u{10000}-\\u{10FFFF}","]"));var qH=new RegExp("[^"+Fi(Mi)+"]",Ou?"u":""),Ef=/[\x20\x09\x0D\x0A]/,
HH=Fi(Ef),st=Pe(Ef,"+"),xt=Pe(Ef,"*"),qc=/[:_a-zA-Z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
Ou&&(qc=Pe("[",Fi(qc),"\\u{10000}-\\u{10FFFF}","]"));var ZH=Fi(qc),vw=Pe("[",ZH,Fi(/[-.0-9\xB7]/),Fi(
/[\u0300-\u036F\u203F-\u2040]/),"]"),rr=Pe(qc,vw,"*"),JH=Pe("^",rr,"$"),mI=Pe(vw,"+"),VH=Pe("&",rr,
";"),YH=ke(/&#[0-9]+;|&#x[0-9a-fA-F]+;/),Hc=ke(VH,"|",YH),Zc=Pe("%",rr,";"),kw=ke(Pe('"',ke(/[^%&"]/,
"|",Zc,"|",Hc),"*",'"'),"|",Pe("'",ke(/[^%&']/,"|",Zc,"|",Hc),"*","'")),XH=ke('"',ke(/[^<&"]/,"|",Hc),
"*",'"',"|","'",ke(/[^<&']/,"|",Hc),"*","'"),QH=Ru(qc,":"),eZ=Ru(vw,":"),bw=Pe(QH,eZ,"*"),tZ=Pe("^",
bw,"$"),Jc=Pe(bw,ke(":",bw),"?"),nZ=Pe("^",Jc,"$"),rZ=Pe("(",Jc,")"),Du=ke(/"[^"]*"|'[^']*'/),oZ=Pe(
/^<\?/,"(",rr,")",ke(st,"(?!",Ef,")(",Mi,"*?)"),"?",/\?>/),pI=/[\x20\x0D\x0Aa-zA-Z0-9-'()+,./:=?;!*#@$_%]/,
Vc=ke('"',pI,'*"',"|","'",Ru(pI,"'"),"*'"),bI="<!--",wI="-->",iZ=Pe(bI,ke(Ru(Mi,"-"),"|",Pe("-",Ru(
Mi,
"-"))),"*",wI),fI="#PCDATA",sZ=ke(Pe(/\(/,xt,fI,ke(xt,/\|/,xt,Jc),"*",xt,/\)\*/),"|",Pe(/\(/,xt,fI,
xt,
/\)/)),aZ=/[?*+]?/,uZ=Pe(/\([^>]+\)/,aZ),lZ=ke("EMPTY","|","ANY","|",sZ,"|",uZ),cZ="<!ELEMENT",dZ=Pe(
cZ,st,ke(Jc,"|",Zc),st,ke(lZ,"|",Zc),xt,">"),mZ=Pe("NOTATION",st,/\(/,xt,rr,ke(xt,/\|/,xt,rr),"*",xt,
/\)/),pZ=Pe(/\(/,xt,mI,ke(xt,/\|/,xt,mI),"*",xt,/\)/),fZ=ke(mZ,"|",pZ),gZ=ke(
/CDATA|ID|IDREF|IDREFS|ENTITY|ENTITIES|NMTOKEN|NMTOKENS/,
"|",fZ),hZ=ke(/#REQUIRED|#IMPLIED/,"|",ke(ke("#FIXED",st),"?",XH)),yZ=ke(st,rr,st,gZ,st,hZ),bZ="<!ATTLIST",
wZ=Pe(bZ,st,rr,yZ,"*",xt,">"),ww="about:legacy-compat",vZ=ke('"'+ww+'"',"|","'"+ww+"'"),xw="SYSTEM",
Cf="PUBLIC",Rf=ke(ke(xw,st,Du),"|",ke(Cf,st,Vc,st,Du)),kZ=Pe("^",ke(ke(xw,st,"(?<SystemLiteralOnly>",
Du,")"),"|",ke(Cf,st,"(?<PubidLiteral>",Vc,")",st,"(?<SystemLiteral>",Du,")"))),xZ=Pe("^",Vc,
"$"),TZ=Pe("^",Du,"$"),SZ=ke(st,"NDATA",st,rr),EZ=ke(kw,"|",ke(Rf,SZ,"?")),vI="<!ENTITY",CZ=Pe(vI,st,
rr,st,EZ,xt,">"),RZ=ke(kw,"|",Rf),DZ=Pe(vI,st,"%",st,rr,st,RZ,xt,">"),OZ=ke(CZ,"|",DZ),AZ=Pe(Cf,st,
Vc),
PZ=Pe("<!NOTATION",st,rr,st,ke(Rf,"|",AZ),xt,">"),Tw=Pe(xt,"=",xt),gI=/1[.]\d+/,NZ=Pe(st,"version",
Tw,
ke("'",gI,"'","|",'"',gI,'"')),hI=/[A-Za-z][-A-Za-z0-9._]*/,IZ=ke(st,"encoding",Tw,ke('"',hI,'"',"|",
"'",hI,"'")),$Z=ke(st,"standalone",Tw,ke("'",ke("yes","|","no"),"'","|",'"',ke("yes","|","no"),'"')),
_Z=Pe(/^<\?xml/,NZ,IZ,"?",$Z,"?",xt,/\?>/),FZ="<!DOCTYPE",MZ="<![CDATA[",LZ="]]>",jZ=/<!\[CDATA\[/,
BZ=/\]\]>/,
zZ=Pe(Mi,"*?",BZ),UZ=Pe(jZ,zZ);Se.chars=Fi;Se.chars_without=Ru;Se.detectUnicodeSupport=yI;Se.reg=Pe;
Se.regg=ke;Se.ABOUT_LEGACY_COMPAT=ww;Se.ABOUT_LEGACY_COMPAT_SystemLiteral=vZ;Se.AttlistDecl=wZ;Se.CDATA_START=
MZ;Se.CDATA_END=LZ;Se.CDSect=UZ;Se.Char=Mi;Se.Comment=iZ;Se.COMMENT_START=bI;Se.COMMENT_END=wI;Se.DOCTYPE_DECL_START=
FZ;Se.elementdecl=dZ;Se.EntityDecl=OZ;Se.EntityValue=kw;Se.ExternalID=Rf;Se.ExternalID_match=kZ;Se.Name=
rr;Se.Name_exact=JH;Se.NCName_exact=tZ;Se.NotationDecl=PZ;Se.Reference=Hc;Se.PEReference=Zc;Se.PI=oZ;
Se.PUBLIC=Cf;Se.PubidLiteral=Vc;Se.PubidLiteral_match=xZ;Se.QName=Jc;Se.QName_exact=nZ;Se.QName_group=
rZ;Se.S=st;Se.SChar_s=HH;Se.S_OPT=xt;Se.SYSTEM=xw;Se.SystemLiteral=Du;Se.SystemLiteral_match=TZ;Se.InvalidChar=
qH;Se.UNICODE_REPLACEMENT_CHARACTER=GH;Se.UNICODE_SUPPORT=Ou;Se.XMLDecl=_Z});var $w=Ne(Ot=>{
"use strict";m();var yr=Is(),ao=yr.find,WZ=yr.hasDefaultHTMLNamespace,Pu=yr.hasOwn,KZ=yr.
isHTMLMimeType,GZ=yr.isHTMLRawTextElement,qZ=yr.isHTMLVoidElement,Yc=yr.MIME_TYPE,uo=yr.NAMESPACE,Mn=S(
),
RI=Gc(),ie=RI.DOMException,Sn=RI.DOMExceptionName,Dt=Sw();function qn(e){if(e!==Mn)throw new TypeError(
"Illegal constructor")}function HZ(e){return e!==""}function ZZ(e){return e?e.split(/[\t\n\f\r ]+/).
filter(HZ):[]}function JZ(e,t){return Pu(e,t)||(e[t]=!0),e}function kI(e){if(!e)return[];var t=ZZ(e);
return g.keys(t.reduce(JZ,{}))}function VZ(e){return function(t){return e&&e.indexOf(t)!==-1}}
function DI(e){
if(!Dt.QName_exact.test(e))throw new ie(ie.INVALID_CHARACTER_ERR,
'invalid character in qualified name "'+e+'"')}function Cw(e,t){DI(t),e=e||null;var n=null,r=t;if(t.indexOf(
":")>=0){var o=t.split(":");
n=o[0],r=o[1]}if(n!==null&&e===null)throw new ie(ie.NAMESPACE_ERR,
"prefix is non-null and namespace is null");if(n==="xml"&&e!==yr.NAMESPACE.XML)throw new ie(ie.NAMESPACE_ERR,
'prefix is "xml" and namespace is not the XML namespace');if((n==="xmlns"||t==="xmlns")&&e!==yr.NAMESPACE.XMLNS)throw new ie(
ie.NAMESPACE_ERR,
'either qualifiedName or prefix is "xmlns" and namespace is not the XMLNS namespace');
if(e===yr.NAMESPACE.XMLNS&&n!=="xmlns"&&t!=="xmlns")throw new ie(ie.NAMESPACE_ERR,
'namespace is the XMLNS namespace and neither qualifiedName nor prefix is "xmlns"');return[e,n,r]}
function $u(e,t){for(var n in e)
Pu(e,n)&&(t[n]=e[n])}function Hn(e,t){var n=e.prototype;if(!(n instanceof t)){let r=function(){};r.prototype=
t.prototype,r=new r,$u(n,r),e.prototype=n=r}n.constructor!=e&&(typeof e!="function"&&console.error(
"unknown Class:"+e),n.constructor=e)}var Zn={},hr=Zn.ELEMENT_NODE=1,Nu=Zn.ATTRIBUTE_NODE=2,Xc=Zn.TEXT_NODE=
3,OI=Zn.CDATA_SECTION_NODE=4,AI=Zn.ENTITY_REFERENCE_NODE=5,YZ=Zn.ENTITY_NODE=6,Rw=Zn.PROCESSING_INSTRUCTION_NODE=
7,Dw=Zn.COMMENT_NODE=8,Au=Zn.DOCUMENT_NODE=9,PI=Zn.DOCUMENT_TYPE_NODE=10,Li=Zn.DOCUMENT_FRAGMENT_NODE=
11,XZ=Zn.NOTATION_NODE=12,Rt=yr.freeze({DOCUMENT_POSITION_DISCONNECTED:1,DOCUMENT_POSITION_PRECEDING:
2,
DOCUMENT_POSITION_FOLLOWING:4,DOCUMENT_POSITION_CONTAINS:8,DOCUMENT_POSITION_CONTAINED_BY:16,
DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC:32});
function NI(e,t){if(t.length<e.length)return NI(t,e);var n=null;for(var r in e){if(e[r]!==t[r])return n;
n=e[r]}return n}function xI(e){return e.guid||(e.guid=f.random()),e.guid}function Kt(){}Kt.prototype=
{length:0,item:function(e){return e>=0&&e<this.length?this[e]:null},toString:function(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e?t={requireWellFormed:!!e.requireWellFormed,
splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};for(var n=[],r=0;r<this.length;r++)Iw(this[r],n,null,t);
return n.
join("")},filter:function(e){return k.prototype.filter.call(this,e)},indexOf:function(e){return k.prototype.
indexOf.call(this,e)}};Kt.prototype[S.iterator]=function(){var e=this,t=0;return{next:function(){
return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function so(e,t){
this.
_node=e,this._refresh=t,Pf(this)}function Pf(e){var t=e._node._inc||e._node.ownerDocument._inc;if(e.
_inc!==t){var n=e._refresh(e._node);if(WI(e,"length",n.length),!e.$$length||n.length<e.$$length)for(
var r=n.
length;r in e;r++)Pu(e,r)&&delete e[r];$u(n,e),e._inc=t}}so.prototype.item=function(e){return Pf(
this),
this[e]||null};Hn(so,Kt);function Iu(){this._nsIndex=g.create(null),this._noNsIndex=g.create(null)}
function II(e,t){
for(var n=0;n<e.length;){if(e[n]===t)return n;n++}}function Ow(e,t,n){if(!t)return e._noNsIndex;var r=e.
_nsIndex[t];return!r&&n&&(r=e._nsIndex[t]=g.create(null)),r}function QZ(e,t,n){var r=Ow(e,t,!1),o=r&&
r[n];return o||null}function eJ(e,t){Ow(e,t.namespaceURI,!0)[t.localName]=t}function tJ(e,t){var n=Ow(
e,t.namespaceURI,!1);n&&delete n[t.localName]}function nJ(e,t,n,r){if(r?t[II(t,r)]=n:(t[t.length]=n,
t.length++),eJ(t,n),e){n.ownerElement=e;var o=e.ownerDocument;o&&(r&&FI(o,e,r),rJ(o,e,n))}}function TI(
e,t,n){
var r=II(t,n);if(r>=0){for(var o=t.length-1;r<=o;)t[r]=t[++r];if(t.length=o,tJ(t,n),e){var i=e.ownerDocument;
i&&FI(i,e,n),n.ownerElement=null}}}Iu.prototype={length:0,item:Kt.prototype.item,getNamedItem:
function(e){
this._ownerElement&&this._ownerElement._isInHTMLDocumentAndNamespace()&&(e=e.toLowerCase());for(var t=0;
t<
this.length;){var n=this[t];if(n.nodeName===e)return n;t++}return null},setNamedItem:function(e){var t=e.
ownerElement;if(t&&t!==this._ownerElement)throw new ie(ie.INUSE_ATTRIBUTE_ERR);var n=QZ(this,e.namespaceURI,
e.localName);return n===e?e:(nJ(this._ownerElement,this,e,n),n)},setNamedItemNS:function(e){return this.
setNamedItem(e)},removeNamedItem:function(e){var t=this.getNamedItem(e);if(!t)throw new ie(ie.NOT_FOUND_ERR,
e);return TI(this._ownerElement,this,t),t},removeNamedItemNS:function(e,t){var n=this.getNamedItemNS(
e,t);if(!n)throw new ie(ie.NOT_FOUND_ERR,e?e+" : "+t:t);return TI(this._ownerElement,this,n),n},
getNamedItemNS:function(e,t){
e||(e=null);for(var n=0;n<this.length;){var r=this[n];if(r.localName===t&&r.namespaceURI===e)return r;
n++}return null}};Iu.prototype[S.iterator]=function(){var e=this,t=0;return{next:function(){return t<
e.length?{value:e[t++],done:!1}:{done:!0}},return:function(){return{done:!0}}}};function $I(){}$I.prototype=
{hasFeature:function(e,t){return!0},createDocument:function(e,t,n){var r=Yc.XML_APPLICATION;e===uo.HTML?
r=Yc.XML_XHTML_APPLICATION:e===uo.SVG&&(r=Yc.XML_SVG_IMAGE);var o=new Go(Mn,{contentType:r});if(o.implementation=
this,o.childNodes=new Kt,o.doctype=n||null,n&&o.appendChild(n),t){var i=o.createElementNS(e,t);o.appendChild(
i)}return o},createDocumentType:function(e,t,n,r){DI(e);var o=new $f(Mn);return o.name=e,o.nodeName=
e,o.publicId=t||"",o.systemId=n||"",o.internalSubset=r||"",o.childNodes=new Kt,o},createHTMLDocument:
function(e){
var t=new Go(Mn,{contentType:Yc.HTML});if(t.implementation=this,t.childNodes=new Kt,e!==!1){t.doctype=
this.createDocumentType("html"),t.doctype.ownerDocument=t,t.appendChild(t.doctype);var n=t.createElement(
"html");t.appendChild(n);var r=t.createElement("head");if(n.appendChild(r),typeof e=="string"){var o=t.
createElement("title");o.appendChild(t.createTextNode(e)),r.appendChild(o)}n.appendChild(t.createElement(
"body"))}return t}};function We(e){qn(e)}We.prototype={firstChild:null,lastChild:null,
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
isSameNode:function(e){return this===e},insertBefore:function(e,t){return Af(this,e,t)},replaceChild:
function(e,t){
Af(this,e,t,jI),t&&this.removeChild(t)},removeChild:function(e){return MI(this,e)},appendChild:
function(e){
return this.insertBefore(e,null)},hasChildNodes:function(){return this.firstChild!=null},cloneNode:
function(e){
return UI(this.ownerDocument||this,this,e)},normalize:function(){mn(this,null,{enter:function(e){for(
var t=e.
firstChild;t;){var n=t.nextSibling;if(n!==null&&n.nodeType===Xc&&t.nodeType===Xc){for(var r=[],o=n;o!==
null&&o.nodeType===Xc;)r.push(o.data),o=o.nextSibling;for(var i=t.nextSibling;i!==o;){var s=i.nextSibling;
i.parentNode=null,i.previousSibling=null,i.nextSibling=null,i=s}t.nextSibling=o,o!==null?o.previousSibling=
t:e.lastChild=t,t.appendData(r.join("")),Aw(e.ownerDocument,e),t=o}else t=n}return!0}})},isSupported:
function(e,t){
return this.ownerDocument.implementation.hasFeature(e,t)},lookupPrefix:function(e){for(var t=this;t;
){
var n=t._nsMap;if(n){for(var r in n)if(Pu(n,r)&&n[r]===e)return r}t=t.nodeType==Nu?t.ownerDocument:t.
parentNode}return null},lookupNamespaceURI:function(e){for(var t=this;t;){var n=t._nsMap;if(n&&Pu(n,
e))return n[e];t=t.nodeType==Nu?t.ownerDocument:t.parentNode}return null},isDefaultNamespace:
function(e){
var t=this.lookupPrefix(e);return t==null},compareDocumentPosition:function(e){if(this===e)return 0;
var t=e,n=this,r=null,o=null;if(t instanceof $s&&(r=t,t=r.ownerElement),n instanceof $s&&(o=n,n=o.ownerElement,
r&&t&&n===t))for(var i=0,s;s=n.attributes[i];i++){if(s===r)return Rt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
Rt.DOCUMENT_POSITION_PRECEDING;if(s===o)return Rt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+Rt.DOCUMENT_POSITION_FOLLOWING}
if(!t||!n||n.ownerDocument!==t.ownerDocument)return Rt.DOCUMENT_POSITION_DISCONNECTED+Rt.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC+
(xI(n.ownerDocument)>xI(t.ownerDocument)?Rt.DOCUMENT_POSITION_FOLLOWING:Rt.DOCUMENT_POSITION_PRECEDING);
if(o&&t===n)return Rt.DOCUMENT_POSITION_CONTAINS+Rt.DOCUMENT_POSITION_PRECEDING;if(r&&t===n)return Rt.
DOCUMENT_POSITION_CONTAINED_BY+Rt.DOCUMENT_POSITION_FOLLOWING;for(var a=[],u=t.parentNode;u;){if(!o&&
u===n)return Rt.DOCUMENT_POSITION_CONTAINED_BY+Rt.DOCUMENT_POSITION_FOLLOWING;a.push(u),u=u.parentNode}
a.reverse();for(var l=[],c=n.parentNode;c;){if(!r&&c===t)return Rt.DOCUMENT_POSITION_CONTAINS+Rt.DOCUMENT_POSITION_PRECEDING;
l.push(c),c=c.parentNode}l.reverse();var d=NI(a,l);for(var p in d.childNodes){var h=d.childNodes[p];
if(h===n)return Rt.DOCUMENT_POSITION_FOLLOWING;if(h===t)return Rt.DOCUMENT_POSITION_PRECEDING;if(l.indexOf(
h)>=0)return Rt.DOCUMENT_POSITION_FOLLOWING;if(a.indexOf(h)>=0)return Rt.DOCUMENT_POSITION_PRECEDING}
return 0}};function _I(e){return e=="<"&&"&lt;"||e==">"&&"&gt;"||e=="&"&&"&amp;"||e=='"'&&"&quot;"||
"&#"+e.charCodeAt()+";"}$u(Zn,We);$u(Zn,We.prototype);$u(Rt,We);$u(Rt,We.prototype);function Of(e,t){
mn(e,null,{enter:function(n){return t(n)?mn.STOP:!0}})}function mn(e,t,n){for(var r=[{node:e,context:
t,
phase:mn.ENTER}];r.length>0;){var o=r.pop();if(o.phase===mn.ENTER){var i=n.enter(o.node,o.context);
if(i===
mn.STOP)return mn.STOP;if(r.push({node:o.node,context:i,phase:mn.EXIT}),i==null)continue;for(var s=o.
node.lastChild;s;)r.push({node:s,context:i,phase:mn.ENTER}),s=s.previousSibling}else n.exit&&n.exit(
o.node,o.context)}}mn.STOP=S("walkDOM.STOP");mn.ENTER=0;mn.EXIT=1;function Go(e,t){qn(e);var n=t||{}
;
this.ownerDocument=this,this.contentType=n.contentType||Yc.XML_APPLICATION,this.type=KZ(this.contentType)?
"html":"xml"}function rJ(e,t,n){e&&e._inc++;var r=n.namespaceURI;r===uo.XMLNS&&(t._nsMap[n.prefix?n.
localName:""]=n.value)}function FI(e,t,n,r){e&&e._inc++;var o=n.namespaceURI;o===uo.XMLNS&&delete t.
_nsMap[n.prefix?n.localName:""]}function Aw(e,t,n){if(e&&e._inc){e._inc++;var r=t.childNodes;if(n&&!n.
nextSibling)r[r.length++]=n;else{for(var o=t.firstChild,i=0;o;)r[i++]=o,o=o.nextSibling;r.length=i,
delete r[r.
length]}}}function MI(e,t){if(e!==t.parentNode)throw new ie(ie.NOT_FOUND_ERR,
"child's parent is not parent");var n=t.previousSibling,r=t.nextSibling;return n?n.nextSibling=r:e.firstChild=r,
r?r.previousSibling=
n:e.lastChild=n,Aw(e.ownerDocument,e),t.parentNode=null,t.previousSibling=null,t.nextSibling=null,t}
function oJ(e){return e&&(e.nodeType===We.DOCUMENT_NODE||e.nodeType===We.DOCUMENT_FRAGMENT_NODE||e.nodeType===
We.ELEMENT_NODE)}function iJ(e){return e&&(e.nodeType===We.CDATA_SECTION_NODE||e.nodeType===We.COMMENT_NODE||
e.nodeType===We.DOCUMENT_FRAGMENT_NODE||e.nodeType===We.DOCUMENT_TYPE_NODE||e.nodeType===We.ELEMENT_NODE||
e.nodeType===We.PROCESSING_INSTRUCTION_NODE||e.nodeType===We.TEXT_NODE)}function ji(e){return e&&e.nodeType===
We.DOCUMENT_TYPE_NODE}function Ko(e){return e&&e.nodeType===We.ELEMENT_NODE}function LI(e){return e&&
e.nodeType===We.TEXT_NODE}function SI(e,t){var n=e.childNodes||[];if(ao(n,Ko)||ji(t))return!1;var r=ao(
n,ji);return!(t&&r&&n.indexOf(r)>n.indexOf(t))}function EI(e,t){var n=e.childNodes||[];function r(i){
return Ko(i)&&i!==t}if(ao(n,r))return!1;var o=ao(n,ji);return!(t&&o&&n.indexOf(o)>n.indexOf(t))}
function sJ(e,t,n){
if(!oJ(e))throw new ie(ie.HIERARCHY_REQUEST_ERR,"Unexpected parent node type "+e.nodeType);if(n&&n.parentNode!==
e)throw new ie(ie.NOT_FOUND_ERR,"child not in parent");if(!iJ(t)||ji(t)&&e.nodeType!==We.DOCUMENT_NODE)
throw new ie(ie.HIERARCHY_REQUEST_ERR,"Unexpected node type "+t.nodeType+" for parent node type "+e.
nodeType)}function aJ(e,t,n){var r=e.childNodes||[],o=t.childNodes||[];if(t.nodeType===We.DOCUMENT_FRAGMENT_NODE){
var i=o.filter(Ko);if(i.length>1||ao(o,LI))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"More than one element or text in fragment");if(i.length===1&&!SI(e,n))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(Ko(t)&&!SI(e,n))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(ji(t)){if(ao(r,ji))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var s=ao(r,Ko);if(n&&r.indexOf(s)<r.indexOf(n))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element");if(!n&&s)throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Doctype can not be appended since element is present")}}function jI(e,t,n){var r=e.childNodes||[],o=t.
childNodes||[];if(t.nodeType===We.DOCUMENT_FRAGMENT_NODE){var i=o.filter(Ko);if(i.length>1||ao(o,LI))
throw new ie(ie.HIERARCHY_REQUEST_ERR,"More than one element or text in fragment");if(i.length===1&&
!EI(e,n))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Element in fragment can not be inserted before doctype")}if(Ko(t)&&!EI(e,n))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Only one element can be added and only after doctype");if(ji(t)){if(ao(r,function(u){return ji(u)&&
u!==n}))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Only one doctype is allowed");var s=ao(r,Ko);if(n&&r.indexOf(s)<r.indexOf(n))throw new ie(ie.HIERARCHY_REQUEST_ERR,
"Doctype can only be inserted before an element")}}function Af(e,t,n,r){sJ(e,t,n),e.nodeType===We.DOCUMENT_NODE&&
(r||aJ)(e,t,n);var o=t.parentNode;if(o&&o.removeChild(t),t.nodeType===Li){var i=t.firstChild;if(i==null)
return t;var s=t.lastChild}else i=s=t;var a=n?n.previousSibling:e.lastChild;i.previousSibling=a,s.nextSibling=
n,a?a.nextSibling=i:e.firstChild=i,n==null?e.lastChild=s:n.previousSibling=s;do i.parentNode=e;while(
i!==
s&&(i=i.nextSibling));return Aw(e.ownerDocument||e,e,t),t.nodeType==Li&&(t.firstChild=t.lastChild=null),
t}Go.prototype={implementation:null,nodeName:"#document",nodeType:Au,doctype:null,documentElement:
null,
_inc:1,insertBefore:function(e,t){if(e.nodeType===Li){for(var n=e.firstChild;n;){var r=n.nextSibling;
this.insertBefore(n,t),n=r}return e}return Af(this,e,t),e.ownerDocument=this,this.documentElement===
null&&e.nodeType===hr&&(this.documentElement=e),e},removeChild:function(e){var t=MI(this,e);return t===
this.documentElement&&(this.documentElement=null),t},replaceChild:function(e,t){Af(this,e,t,jI),e.ownerDocument=
this,t&&this.removeChild(t),Ko(e)&&(this.documentElement=e)},importNode:function(e,t){return uJ(this,
e,t)},getElementById:function(e){var t=null;return Of(this.documentElement,function(n){if(n.nodeType==
hr&&n.getAttribute("id")==e)return t=n,!0}),t},createElement:function(e){var t=new qo(Mn);t.ownerDocument=
this,this.type==="html"&&(e=e.toLowerCase()),WZ(this.contentType)&&(t.namespaceURI=uo.HTML),t.nodeName=
e,t.tagName=e,t.localName=e,t.childNodes=new Kt;var n=t.attributes=new Iu;return n._ownerElement=t,t}
,
createDocumentFragment:function(){var e=new _u(Mn);return e.ownerDocument=this,e.childNodes=new Kt,e}
,
createTextNode:function(e){var t=new Qc(Mn);return t.ownerDocument=this,t.childNodes=new Kt,t.appendData(
e),t},createComment:function(e){var t=new Nf(Mn);return t.ownerDocument=this,t.childNodes=new Kt,t.appendData(
e),t},createCDATASection:function(e){if(e.indexOf("]]>")!==-1)throw new ie(ie.INVALID_CHARACTER_ERR,
'data contains "]]>"');var t=new If(Mn);return t.ownerDocument=this,t.childNodes=new Kt,t.appendData(
e),t},createProcessingInstruction:function(e,t){var n=new Ff(Mn);return n.ownerDocument=this,n.childNodes=
new Kt,n.nodeName=n.target=e,n.nodeValue=n.data=t,n},createAttribute:function(e){if(!Dt.QName_exact.
test(e))throw new ie(ie.INVALID_CHARACTER_ERR,'invalid character in name "'+e+'"');return this.type===
"html"&&(e=e.toLowerCase()),this._createAttribute(e)},_createAttribute:function(e){var t=new $s(Mn);
return t.ownerDocument=this,t.childNodes=new Kt,t.name=e,t.nodeName=e,t.localName=e,t.specified=!0,t}
,
createEntityReference:function(e){if(!Dt.Name_exact.test(e))throw new ie(ie.INVALID_CHARACTER_ERR,
'not a valid xml name "'+e+'"');if(this.type==="html")throw new ie("document is an html document",Sn.NotSupportedError);
var t=new _f(Mn);return t.ownerDocument=this,t.childNodes=new Kt,t.nodeName=e,t},createElementNS:
function(e,t){
var n=Cw(e,t),r=new qo(Mn),o=r.attributes=new Iu;return r.childNodes=new Kt,r.ownerDocument=this,r.nodeName=
t,r.tagName=t,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],o._ownerElement=r,r},
createAttributeNS:function(e,t){
var n=Cw(e,t),r=new $s(Mn);return r.ownerDocument=this,r.childNodes=new Kt,r.nodeName=t,r.name=t,r.specified=
!0,r.namespaceURI=n[0],r.prefix=n[1],r.localName=n[2],r}};Hn(Go,We);function qo(e){qn(e),this._nsMap=
g.create(null)}qo.prototype={nodeType:hr,attributes:null,getQualifiedName:function(){return this.prefix?
this.prefix+":"+this.localName:this.localName},_isInHTMLDocumentAndNamespace:function(){return this.
ownerDocument.type==="html"&&this.namespaceURI===uo.HTML},hasAttributes:function(){return!!(this.attributes&&
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
n.value:null},setAttributeNS:function(e,t,n){var r=Cw(e,t),o=r[2],i=this.getAttributeNodeNS(e,o);i?i.
value=i.nodeValue=""+n:(i=this.ownerDocument.createAttributeNS(e,t),i.value=i.nodeValue=""+n,this.setAttributeNode(
i))},getAttributeNodeNS:function(e,t){return this.attributes.getNamedItemNS(e,t)},
getElementsByClassName:function(e){
var t=kI(e);return new so(this,function(n){var r=[];return t.length>0&&Of(n,function(o){if(o!==n&&o.
nodeType===hr){var i=o.getAttribute("class");if(i){var s=e===i;if(!s){var a=kI(i);s=t.every(VZ(a))}s&&
r.push(o)}}}),r})},getElementsByTagName:function(e){var t=(this.nodeType===Au?this:this.ownerDocument).
type==="html",n=e.toLowerCase();return new so(this,function(r){var o=[];return Of(r,function(i){if(!(
i===
r||i.nodeType!==hr))if(e==="*")o.push(i);else{var s=i.getQualifiedName(),a=t&&i.namespaceURI===uo.HTML?
n:e;s===a&&o.push(i)}}),o})},getElementsByTagNameNS:function(e,t){return new so(this,function(n){var r=[
];
return Of(n,function(o){o!==n&&o.nodeType===hr&&(e==="*"||o.namespaceURI===e)&&(t==="*"||o.localName==
t)&&r.push(o)}),r})}};Go.prototype.getElementsByClassName=qo.prototype.getElementsByClassName;Go.prototype.
getElementsByTagName=qo.prototype.getElementsByTagName;Go.prototype.getElementsByTagNameNS=qo.prototype.
getElementsByTagNameNS;Hn(qo,We);function $s(e){qn(e),this.namespaceURI=null,this.prefix=null,this.ownerElement=
null}$s.prototype.nodeType=Nu;Hn($s,We);function Bi(e){qn(e)}Bi.prototype={data:"",substringData:
function(e,t){
return this.data.substring(e,e+t)},appendData:function(e){e=this.data+e,this.nodeValue=this.data=e,
this.
length=e.length},insertData:function(e,t){this.replaceData(e,0,t)},deleteData:function(e,t){this.replaceData(
e,t,"")},replaceData:function(e,t,n){var r=this.data.substring(0,e),o=this.data.substring(e+t);n=r+n+
o,this.nodeValue=this.data=n,this.length=n.length}};Hn(Bi,We);function Qc(e){qn(e)}Qc.prototype={
nodeName:"#text",nodeType:Xc,splitText:function(e){var t=this.data,n=t.substring(e);t=t.substring(0,
e),this.data=
this.nodeValue=t,this.length=t.length;var r=this.ownerDocument.createTextNode(n);return this.parentNode&&
this.parentNode.insertBefore(r,this.nextSibling),r}};Hn(Qc,Bi);function Nf(e){qn(e)}Nf.prototype={
nodeName:"#comment",nodeType:Dw};Hn(Nf,Bi);function If(e){qn(e)}If.prototype={nodeName:
"#cdata-section",nodeType:OI};
Hn(If,Qc);function $f(e){qn(e)}$f.prototype.nodeType=PI;Hn($f,We);function Pw(e){qn(e)}Pw.prototype.
nodeType=XZ;Hn(Pw,We);function Nw(e){qn(e)}Nw.prototype.nodeType=YZ;Hn(Nw,We);function _f(e){qn(e)}
_f.
prototype.nodeType=AI;Hn(_f,We);function _u(e){qn(e)}_u.prototype.nodeName="#document-fragment";_u.prototype.
nodeType=Li;Hn(_u,We);function Ff(e){qn(e)}Ff.prototype.nodeType=Rw;Hn(Ff,Bi);function BI(){}BI.prototype.
serializeToString=function(e,t){return zI.call(e,t)};We.prototype.toString=zI;function zI(e){var t;
typeof e==
"function"?t={requireWellFormed:!1,splitCDATASections:!0,nodeFilter:e}:e!=null?t={requireWellFormed:
!!e.
requireWellFormed,splitCDATASections:e.splitCDATASections!==!1,nodeFilter:e.nodeFilter||null}:t={
requireWellFormed:!1,
splitCDATASections:!0,nodeFilter:null};var n=[],r=this.nodeType===Au&&this.documentElement||this,o=r.
prefix,i=r.namespaceURI;if(i&&o==null){var o=r.lookupPrefix(i);if(o==null)var s=[{namespace:i,prefix:
null}]}
return Iw(this,n,s,t),n.join("")}function CI(e,t,n){var r=e.prefix||"",o=e.namespaceURI;if(!o||r==="xml"&&
o===uo.XML||o===uo.XMLNS)return!1;for(var i=n.length;i--;){var s=n[i];if(s.prefix===r)return s.
namespace!==o}return!0}function Df(e,t,n,r){if(r&&!Dt.QName_exact.test(t))throw new ie(
'The attribute name "'+t+'" is not a valid XML QName',Sn.InvalidStateError);e.push(" ",t,'="',n.replace(
/[<>&"\t\n\r]/g,
_I),'"')}function Iw(e,t,n,r){n||(n=[]);var o=r.nodeFilter,i=r.requireWellFormed,s=r.splitCDATASections,
a=e.nodeType===Au?e:e.ownerDocument,u=a.type==="html";mn(e,{ns:n},{enter:function(l,c){var d=c.ns;if(
o)
if(l=o(l),l){if(typeof l=="string")return t.push(l),null}else return null;switch(l.nodeType){case hr:
var p=l.attributes,h=p.length,b=l.tagName,T=b;if(!u&&!l.prefix&&l.namespaceURI){for(var A,P=0;P<p.length;
P++)
if(p.item(P).name==="xmlns"){A=p.item(P).value;break}if(!A)for(var N=d.length-1;N>=0;N--){var I=d[N];
if(I.prefix===""&&I.namespace===l.namespaceURI){A=I.namespace;break}}if(A!==l.namespaceURI)for(var N=d.
length-1;N>=0;N--){var I=d[N];if(I.namespace===l.namespaceURI){I.prefix&&(T=I.prefix+":"+b);break}}}
if(i&&!Dt.QName_exact.test(T))throw new ie('The element name "'+T+'" is not a valid XML QName',Sn.InvalidStateError);
t.push("<",T);for(var _=d.slice(),L=0;L<h;L++){var M=p.item(L);M.prefix=="xmlns"?_.push({prefix:M.localName,
namespace:M.value}):M.nodeName=="xmlns"&&_.push({prefix:"",namespace:M.value})}for(var L=0;L<h;L++){
var M=p.item(L);if(CI(M,u,_)){var z=M.prefix||"",j=M.namespaceURI;Df(t,z?"xmlns:"+z:"xmlns",j,i),_.push(
{prefix:z,namespace:j})}var B=o?o(M):M;B&&(typeof B=="string"?t.push(B):Df(t,B.name,B.value,i))}if(b===
T&&CI(l,u,_)){var q=l.prefix||"",j=l.namespaceURI;Df(t,q?"xmlns:"+q:"xmlns",j,i),_.push({prefix:q,
namespace:j})}
var H=!l.firstChild;if(H&&(u||l.namespaceURI===uo.HTML)&&(H=qZ(b)),H)return t.push("/>"),null;if(t.push(
">"),u&&GZ(b)){for(var W=l.firstChild;W;)W.data?t.push(W.data):Iw(W,t,_.slice(),r),W=W.nextSibling;
return t.
push("</",T,">"),null}return{ns:_,tag:T};case Au:case Li:if(i&&l.nodeType===Au&&l.documentElement==null)
throw new ie("The Document has no documentElement",Sn.InvalidStateError);return{ns:d};case Nu:return Df(
t,l.name,l.value,i),null;case Xc:if(i&&Dt.InvalidChar.test(l.data))throw new ie(
"The Text node data contains characters outside the XML Char production",Sn.InvalidStateError);
return t.push(l.data.replace(
/[<&>]/g,_I)),null;case OI:if(i&&l.data.indexOf("]]>")!==-1)throw new ie(
'The CDATASection data contains "]]>"',Sn.InvalidStateError);return s?t.push(Dt.CDATA_START,l.data.replace(
/]]>/g,"]]]]><![CDATA[>"),Dt.CDATA_END):t.push(Dt.CDATA_START,l.data,Dt.CDATA_END),null;case Dw:if(i){
if(Dt.InvalidChar.
test(l.data))throw new ie(
"The comment node data contains characters outside the XML Char production",
Sn.InvalidStateError);if(l.data.indexOf("--")!==-1||l.data[l.data.length-1]==="-")throw new ie(
'The comment node data contains "--" or ends with "-"',Sn.InvalidStateError)}return t.push(Dt.COMMENT_START,
l.data,Dt.COMMENT_END),null;case PI:var X=l.publicId,Q=l.systemId;if(i){if(!Dt.Name_exact.test(l.name))
throw new ie('The doctype name "'+l.name+'" is not a valid XML Name',Sn.InvalidStateError);if(X&&!Dt.
PubidLiteral_match.test(X))throw new ie("DocumentType publicId is not a valid PubidLiteral",Sn.InvalidStateError);
if(Q&&Q!=="."&&!Dt.SystemLiteral_match.test(Q))throw new ie(
"DocumentType systemId is not a valid SystemLiteral",Sn.InvalidStateError);if(l.internalSubset&&l.internalSubset.indexOf(
"]>")!==-1)throw new ie(
'DocumentType internalSubset contains "]>"',Sn.InvalidStateError)}return t.push(Dt.DOCTYPE_DECL_START,
" ",l.name),X?(t.push(" ",Dt.PUBLIC," ",X),Q&&Q!=="."&&t.push(" ",Q)):Q&&Q!=="."&&t.push(" ",Dt.SYSTEM,
" ",Q),l.internalSubset&&t.push(" [",l.internalSubset,"]"),t.push(">"),null;case Rw:if(i){if(!Dt.NCName_exact.
test(l.target)||l.target.toLowerCase()==="xml")throw new ie('The processing instruction target "'+l.
target+'" is not a valid XML NCName or is reserved',Sn.InvalidStateError);if(Dt.InvalidChar.test(l.data))
throw new ie("The ProcessingInstruction data contains characters outside the XML Char production",Sn.
InvalidStateError);if(l.data.indexOf("?>")!==-1)throw new ie(
'The ProcessingInstruction data contains "?>"',Sn.InvalidStateError)}return t.push("<?",l.target," ",
l.data,"?>"),null;case AI:if(i&&!Dt.Name_exact.
test(l.nodeName))throw new ie('The entity reference name "'+l.nodeName+'" is not a valid XML Name',
Sn.
InvalidStateError);return t.push("&",l.nodeName,";"),null;default:return t.push("??",l.nodeName),
null}},
exit:function(l,c){c&&c.tag&&t.push("</",c.tag,">")}})}function uJ(e,t,n){var r;return mn(t,null,{
enter:function(o,i){
var s=o.cloneNode(!1);s.ownerDocument=e,s.parentNode=null,i===null?r=s:i.appendChild(s);var a=o.nodeType===
Nu||n;return a?s:null}}),r}function UI(e,t,n){var r;return mn(t,null,{enter:function(o,i){var s=new o.
constructor(Mn);for(var a in o)if(Pu(o,a)){var u=o[a];typeof u!="object"&&u!=s[a]&&(s[a]=u)}o.childNodes&&
(s.childNodes=new Kt),s.ownerDocument=e;var l=n;switch(s.nodeType){case hr:var c=o.attributes,d=s.attributes=
new Iu,p=c.length;d._ownerElement=s;for(var h=0;h<p;h++)s.setAttributeNode(UI(e,c.item(h),!0));break;
case Nu:
l=!0}return i!==null?i.appendChild(s):r=s,l?s:null}}),r}function WI(e,t,n){e[t]=n}function Ew(e){for(
var t=[],
n=e.firstChild;n;)n.nodeType===hr&&t.push(n),n=n.nextSibling;return t}try{g.defineProperty&&(g.defineProperty(
so.prototype,"length",{get:function(){return Pf(this),this.$$length}}),g.defineProperty(We.prototype,
"textContent",{get:function(){if(this.nodeType===hr||this.nodeType===Li){var e=[];return mn(this,
null,
{enter:function(t){if(t.nodeType===hr||t.nodeType===Li)return!0;if(t.nodeType===Rw||t.nodeType===Dw)
return null;e.push(t.nodeValue)}}),e.join("")}return this.nodeValue},set:function(e){switch(this.nodeType){
case hr:case Li:
for(;this.firstChild;)this.removeChild(this.firstChild);(e||x(e))&&this.appendChild(this.ownerDocument.
createTextNode(e));break;default:this.data=e,this.value=e,this.nodeValue=e}}}),g.defineProperty(Bi.prototype,
"data",{get:function(){return this._data!=null?this._data:""},set:function(e){this._data=e,this.length=
typeof e=="string"?e.length:0}}),g.defineProperty(Bi.prototype,"nodeValue",{get:function(){return this.
data},set:function(e){this.data=e},enumerable:!0,configurable:!0}),g.defineProperty(qo.prototype,
"children",{get:function(){return new so(this,Ew)}}),g.defineProperty(Go.prototype,"children",{get:
function(){
return new so(this,Ew)}}),g.defineProperty(_u.prototype,"children",{get:function(){return new so(
this,
Ew)}}),WI=function(e,t,n){e["$$"+t]=n})}catch{}Ot._updateLiveList=Pf;Ot.Attr=$s;Ot.CDATASection=If;
Ot.
CharacterData=Bi;Ot.Comment=Nf;Ot.Document=Go;Ot.DocumentFragment=_u;Ot.DocumentType=$f;Ot.DOMImplementation=
$I;Ot.Element=qo;Ot.Entity=Nw;Ot.EntityReference=_f;Ot.LiveNodeList=so;Ot.NamedNodeMap=Iu;Ot.Node=We;
Ot.NodeList=Kt;Ot.Notation=Pw;Ot.Text=Qc;Ot.ProcessingInstruction=Ff;Ot.walkDOM=mn;Ot.XMLSerializer=
BI});var GI=Ne(ed=>{"use strict";m();var KI=Is().freeze;ed.XML_ENTITIES=KI({amp:"&",apos:"'",gt:">",
lt:"<",
quot:'"'});ed.HTML_ENTITIES=KI({Aacute:"\xC1",aacute:"\xE1",Abreve:"\u0102",abreve:"\u0103",ac:
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
zwnj:"\u200C"});ed.entityMap=ed.HTML_ENTITIES});var e$=Ne(Lf=>{"use strict";m();var Bu=Is(),De=Sw(),
JI=Gc(),lJ=Bu.isHTMLEscapableRawTextElement,cJ=Bu.
isHTMLMimeType,dJ=Bu.isHTMLRawTextElement,rd=Bu.hasOwn,qI=Bu.NAMESPACE,mJ=JI.ParseError,pJ=JI.DOMException,
Fu=0,zi=1,Mu=2,td=3,Lu=4,ju=5,nd=6,Mf=7;function VI(){}VI.prototype={parse:function(e,t,n){var r=this.
domBuilder;r.startDocument(),yJ(t,t=g.create(null)),fJ(e,t,n,r,this.errorHandler),r.endDocument()}};
var _w=/&#?\w+;?/g;function fJ(e,t,n,r,o){var i=cJ(r.mimeType);e.indexOf(De.UNICODE_REPLACEMENT_CHARACTER)>=
0&&o.warning("Unicode replacement character detected, source encoding issues?");function s(ce){if(ce>
65535){ce-=65536;var xe=55296+(ce>>10),St=56320+(ce&1023);return x.fromCharCode(xe,St)}else return x.
fromCharCode(ce)}function a(ce){var xe=ce[ce.length-1]===";"?ce:ce+";";if(!i&&xe!==ce)return o.error(
"EntityRef: expecting ;"),ce;var St=De.Reference.exec(xe);if(!St||St[0].length!==xe.length)return o.
error("entity not matching Reference production: "+ce),ce;var Mt=xe.slice(1,-1);return rd(n,Mt)?n[Mt]:
Mt.charAt(0)==="#"?s(parseInt(Mt.substring(1).replace("x","0x"))):(o.error("entity not found:"+ce),
ce)}
function u(ce){if(ce>A){var xe=e.substring(A,ce).replace(_w,a);p&&h(A),r.characters(xe,0,ce-A),A=ce}
}
var l=0,c=0,d=/\r\n?|\n|$/g,p=r.locator;function h(ce,xe){for(;ce>=c&&(xe=d.exec(e));)l=c,c=xe.index+
xe[0].length,p.lineNumber++;p.columnNumber=ce-l+1}for(var b=[{currentNSMap:t}],T=[],A=0;;){try{var P=e.
indexOf("<",A);if(P<0){if(!i&&T.length>0)return o.fatalError("unclosed xml tag(s): "+T.join(", "));
if(!e.
substring(A).match(/^\s*$/)){var N=r.doc,I=N.createTextNode(e.substring(A));if(N.documentElement)return o.
error("Extra content at the end of the document");N.appendChild(I),r.currentElement=I}return}if(P>A){
var _=e.substring(A,P);!i&&T.length===0&&(_=_.replace(new RegExp(De.S_OPT.source,"g"),""),_&&o.error(
"Unexpected content outside root element: '"+_+"'")),u(P)}switch(e.charAt(P+1)){case"/":var be=e.indexOf(
">",P+2),L=e.substring(P+2,be>0?be:void 0);if(!L)return o.fatalError("end tag name missing");var M=De.
reg("^",De.QName_group,De.S_OPT,"$"),z=be>0&&M.exec(L);if(!z){var j=be>0&&De.reg("^",De.QName_group).
exec(L);if(i&&j)o.warning('end tag name contains invalid trailing characters: "'+L+'"'),z=j;else if(
j&&
new RegExp(M.source,M.flags+"m").test(L))o.error(
'end tag name is followed by a line break and trailing content: "'+L+'"'),z=j;else return o.fatalError(
'end tag name contains invalid characters: "'+L+
'"')}if(!r.currentElement&&!r.doc.documentElement)return;var B=T[T.length-1]||r.currentElement.tagName||
r.doc.documentElement.tagName||"";if(B!==z[1]){var q=z[1].toLowerCase();if(!i||B.toLowerCase()!==q)return o.
fatalError('Opening and ending tag mismatch: "'+B+'" != "'+L+'"')}var H=b.pop();T.pop();var W=H.localNSMap;
if(r.endElement(H.uri,H.localName,B),W)for(var X in W)rd(W,X)&&r.endPrefixMapping(X);be++;break;case"?":
p&&h(P),be=wJ(e,P,r,o);break;case"!":p&&h(P),be=XI(e,P,r,o,i);break;default:p&&h(P);var Q=new QI,
fe=b[b.length-1].currentNSMap,be=gJ(e,P,Q,fe,a,o,i),_e=Q.length;if(Q.closed||(i&&Bu.isHTMLVoidElement(
Q.tagName)?Q.closed=!0:T.push(Q.tagName)),p&&_e){for(var at=HI(p,{}),ue=0;ue<_e;ue++){var He=Q[ue];h(
He.offset),He.locator=HI(p,{})}r.locator=at,ZI(Q,r,fe)&&b.push(Q),r.locator=p}else ZI(Q,r,fe)&&b.push(
Q);i&&!Q.closed?be=hJ(e,be,Q.tagName,a,r):be++}}catch(ce){if(ce instanceof mJ)throw ce;if(ce instanceof
pJ)return o.fatalError("Error constructing the DOM: "+ce.name+": "+ce.message,ce);o.error(
"element parse error: "+ce),be=-1}be>A?A=be:u(f.max(P,A)+1)}}function HI(e,t){return t.lineNumber=e.lineNumber,
t.columnNumber=e.columnNumber,t}function gJ(e,t,n,r,o,i,s){function a(h,b,T){if(rd(n.attributeNames,
h))return i.fatalError("Attribute "+h+" redefined");if(!s&&b.indexOf("<")>=0)return i.fatalError(
"Unescaped '<' not allowed in attributes values");n.addValue(h,b.replace(/[\t\n\r]/g," ").replace(_w,
o),
T)}for(var u,l,c=++t,d=Fu;;){var p=e.charAt(c);if(d===Fu&&p==="<")throw new C(
"unexpected < in tag name: "+e.slice(t,c));switch(p){case"=":if(d===zi)u=e.slice(t,c),d=td;else if(d===Mu)d=td;
else throw new C(
"attribute equal must after attrName");break;case"'":case'"':if(d===td||d===zi)if(d===zi&&(i.warning(
'attribute value must after "="'),u=e.slice(t,c)),t=c+1,c=e.indexOf(p,t),c>0)l=e.slice(t,c),a(u,l,t-
1),d=ju;else throw new C("attribute value no end '"+p+"' match");else if(d==Lu)l=e.slice(t,c),a(u,l,
t),i.warning('attribute "'+u+'" missed start quot('+p+")!!"),t=c+1,d=ju;else throw new C(
'attribute value must after "="');break;case"/":switch(d){case Fu:n.setTagName(e.slice(t,c));case ju:
case nd:case Mf:
d=Mf,n.closed=!0;case Lu:case zi:break;case Mu:n.closed=!0;break;default:throw new C(
"attribute invalid close char('/')")}break;case"":return i.error("unexpected end of input"),d==Fu&&n.setTagName(
e.slice(
t,c)),c;case">":switch(d){case Fu:n.setTagName(e.slice(t,c));case ju:case nd:case Mf:break;case Lu:
case zi:
l=e.slice(t,c),l.slice(-1)==="/"&&(n.closed=!0,l=l.slice(0,-1));case Mu:d===Mu&&(l=u),d==Lu?(i.warning(
'attribute "'+l+'" missed quot(")!'),a(u,l,t)):(s||i.warning('attribute "'+l+'" missed value!! "'+l+
'" instead!!'),a(l,l,t));break;case td:if(!s)return i.fatalError(`AttValue: ' or " expected`)}return c;
case"\x80":p=" ";default:if(p<=" ")switch(d){case Fu:n.setTagName(e.slice(t,c)),d=nd;break;case zi:u=e.slice(
t,c),d=Mu;break;case Lu:var l=e.slice(t,c);i.warning('attribute "'+l+'" missed quot(")!!'),a(u,l,t);
case ju:
d=nd;break}else switch(d){case Mu:s||i.warning('attribute "'+u+'" missed value!! "'+u+'" instead2!!'),
a(u,u,t),t=c,d=zi;break;case ju:i.warning('attribute space is required"'+u+'"!!');case nd:d=zi,t=c;
break;case td:
d=Lu,t=c;break;case Mf:throw new C("elements closed character '/' and '>' must be connected to")}}c++}
}
function ZI(e,t,n){for(var r=e.tagName,o=null,d=e.length;d--;){var i=e[d],s=i.qName,a=i.value,p=s.indexOf(
":");if(p>0)var u=i.prefix=s.slice(0,p),l=s.slice(p+1),c=u==="xmlns"&&l;else l=s,u=null,c=s==="xmlns"&&
"";i.localName=l,c!==!1&&(o==null&&(o=g.create(null),n=g.create(n)),n[c]=o[c]=a,i.uri=qI.XMLNS,t.startPrefixMapping(
c,a))}for(var d=e.length;d--;)i=e[d],i.prefix&&(i.prefix==="xml"&&(i.uri=qI.XML),i.prefix!=="xmlns"&&
(i.uri=n[i.prefix]));var p=r.indexOf(":");p>0?(u=e.prefix=r.slice(0,p),l=e.localName=r.slice(p+1)):(
u=
null,l=e.localName=r);var h=e.uri=n[u||""];if(t.startElement(h,l,r,e),e.closed){if(t.endElement(h,l,
r),o)for(u in o)rd(o,u)&&t.endPrefixMapping(u)}else return e.currentNSMap=n,e.localNSMap=o,!0}
function hJ(e,t,n,r,o){
var i=lJ(n);if(i||dJ(n)){var s=new RegExp("</"+n.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")+">","ig");s.lastIndex=
t;var a=s.exec(e),u=a?a.index:-1;if(u<0)return t+1;var l=e.substring(t+1,u);return i&&(l=l.replace(
_w,
r)),o.characters(l,0,l.length),u}return t+1}function yJ(e,t){for(var n in e)rd(e,n)&&(t[n]=e[n])}
function YI(e,t){
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
substringStartsWithCaseInsensitive:u}}function bJ(e,t){function n(a,u){var l=De.PI.exec(a.substringFromIndex(
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
"doctype internal subset is not well-formed, missing ]")}}function XI(e,t,n,r,o){var i=YI(e,t);
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
o||(i.skipBlanks(),u.internalSubset=bJ(i,r)),i.skipBlanks(),i.char()!==">"?r.fatalError(
"doctype not terminated with > at position "+i.getIndex()):(i.skip(1),n.startDTD(u.name,u.publicId,u.systemId,
u.
internalSubset),n.endDTD(),i.getIndex())}default:return r.fatalError(
'Not well-formed XML starting with "<!" at position '+t)}}function wJ(e,t,n,r){var o=e.substring(t).match(
De.PI);if(!o)return r.fatalError(
"Invalid processing instruction starting at position "+t);if(o[1].toLowerCase()==="xml"){if(t>0)return r.
fatalError("processing instruction at position "+t+" is an xml declaration which is only at the start of the document");
if(!De.XMLDecl.test(e.substring(t)))return r.fatalError("xml declaration is not well-formed")}return n.processingInstruction(
o[1],o[2]),t+o[0].length}function QI(){this.attributeNames=
g.create(null)}QI.prototype={setTagName:function(e){if(!De.QName_exact.test(e))throw new C(
"invalid tagName:"+e);this.tagName=e},addValue:function(e,t,n){if(!De.QName_exact.test(e))throw new C(
"invalid attribute:"+e);this.attributeNames[e]=this.length,this[this.length++]={qName:e,value:t,
offset:n}},
length:0,getLocalName:function(e){return this[e].localName},getLocator:function(e){return this[e].locator}
,
getQName:function(e){return this[e].qName},getURI:function(e){return this[e].uri},getValue:function(
e){
return this[e].value}};Lf.XMLReader=VI;Lf.parseUtils=YI;Lf.parseDoctypeCommentOrCData=XI});var a$=Ne(
Uu=>{"use strict";m();var _s=Is(),vJ=$w(),kJ=Gc(),t$=GI(),xJ=e$(),TJ=vJ.DOMImplementation,
SJ=_s.hasDefaultHTMLNamespace,EJ=_s.isHTMLMimeType,CJ=_s.isValidMimeType,o$=_s.MIME_TYPE,Fw=_s.NAMESPACE,
n$=kJ.ParseError,RJ=xJ.XMLReader;function i$(e){return e.replace(/\r[\n\u0085]/g,`
`).replace(/[\r\u0085\u2028\u2029]/g,`
`)}function s$(e){if(e=e||{},e.locator===void 0&&(e.locator=!0),this.assign=e.assign||_s.assign,this.
domHandler=e.domHandler||Bf,this.onError=e.onError||e.errorHandler,e.errorHandler&&typeof e.errorHandler!=
"function")throw new TypeError("errorHandler object is no longer supported, switch to onError!");e.errorHandler&&
e.errorHandler("warning","The `errorHandler` option has been deprecated, use `onError` instead!",
this),
this.normalizeLineEndings=e.normalizeLineEndings||i$,this.locator=!!e.locator,this.xmlns=this.assign(
g.create(null),e.xmlns)}s$.prototype.parseFromString=function(e,t){if(!CJ(t))throw new TypeError(
'DOMParser.parseFromString: the provided mimeType "'+t+'" is not valid.');var n=this.assign(g.create(
null),
this.xmlns),r=t$.XML_ENTITIES,o=n[""]||null;SJ(t)?(r=t$.HTML_ENTITIES,o=Fw.HTML):t===o$.XML_SVG_IMAGE&&
(o=Fw.SVG),n[""]=o,n.xml=n.xml||Fw.XML;var i=new this.domHandler({mimeType:t,defaultNamespace:o,
onError:this.
onError}),s=this.locator?{}:void 0;this.locator&&i.setDocumentLocator(s);var a=new RJ;a.errorHandler=
i,a.domBuilder=i;var u=!_s.isHTMLMimeType(t);return u&&typeof e!="string"&&a.errorHandler.fatalError(
"source is not a string"),a.parse(this.normalizeLineEndings(x(e)),n,r),i.doc.documentElement||a.errorHandler.
fatalError("missing root element"),i.doc};function Bf(e){var t=e||{};this.mimeType=t.mimeType||o$.XML_APPLICATION,
this.defaultNamespace=t.defaultNamespace||null,this.cdata=!1,this.currentElement=void 0,this.doc=void 0,
this.locator=void 0,this.onError=t.onError}function zu(e,t){t.lineNumber=e.lineNumber,t.columnNumber=
e.columnNumber}Bf.prototype={startDocument:function(){var e=new TJ;this.doc=EJ(this.mimeType)?e.createHTMLDocument(
!1):e.createDocument(this.defaultNamespace,"")},startElement:function(e,t,n,r){var o=this.doc,i=o.createElementNS(
e,n||t),s=r.length;jf(this,i),this.currentElement=i,this.locator&&zu(this.locator,i);for(var a=0;a<s;
a++){
var e=r.getURI(a),u=r.getValue(a),n=r.getQName(a),l=o.createAttributeNS(e,n);this.locator&&zu(r.getLocator(
a),l),l.value=l.nodeValue=u,i.setAttributeNode(l)}},endElement:function(e,t,n){this.currentElement=this.
currentElement.parentNode},startPrefixMapping:function(e,t){},endPrefixMapping:function(e){},
processingInstruction:function(e,t){
var n=this.doc.createProcessingInstruction(e,t);this.locator&&zu(this.locator,n),jf(this,n)},
ignorableWhitespace:function(e,t,n){},
characters:function(e,t,n){if(e=r$.apply(this,arguments),e){if(this.cdata)var r=this.doc.createCDATASection(
e);else var r=this.doc.createTextNode(e);this.currentElement?this.currentElement.appendChild(r):
/^\s*$/.
test(e)&&this.doc.appendChild(r),this.locator&&zu(this.locator,r)}},skippedEntity:function(e){},
endDocument:function(){
this.doc.normalize()},setDocumentLocator:function(e){e&&(e.lineNumber=0),this.locator=e},comment:
function(e,t,n){
e=r$.apply(this,arguments);var r=this.doc.createComment(e);this.locator&&zu(this.locator,r),jf(this,
r)},startCDATA:function(){this.cdata=!0},endCDATA:function(){this.cdata=!1},startDTD:function(e,t,n,
r){
var o=this.doc.implementation;if(o&&o.createDocumentType){var i=o.createDocumentType(e,t,n,r);this.locator&&
zu(this.locator,i),jf(this,i),this.doc.doctype=i}},reportError:function(e,t){if(typeof this.onError==
"function")try{this.onError(e,t,this)}catch(n){throw new n$("Reporting "+e+' "'+t+'" caused '+n,this.
locator)}else console.error("[xmldom "+e+"]\u0009"+t,DJ(this.locator))},warning:function(e){this.reportError(
"warning",e)},error:function(e){this.reportError("error",e)},fatalError:function(e,t){throw this.reportError(
"fatalError",e),new n$(e,this.locator,t)}};function DJ(e){if(e)return`
@#[line:`+e.lineNumber+",col:"+e.columnNumber+"]"}function r$(e,t,n){return typeof e=="string"?e.substr(
t,n):e.length>=t+n||t?new java.lang.String(e,t,n)+"":e}
"endDTD,startEntity,endEntity,attributeDecl,elementDecl,externalEntityDecl,internalEntityDecl,resolveEntity,getExternalSubset,notationDecl,unparsedEntityDecl".replace(
/\w+/g,function(e){Bf.prototype[e]=function(){return null}});function jf(e,t){
e.currentElement?e.currentElement.appendChild(t):e.doc.appendChild(t)}function OJ(e){if(e==="error")
throw"onErrorStopParsing"}function AJ(){throw"onWarningStopParsing"}Uu.__DOMHandler=Bf;Uu.DOMParser=
s$;Uu.normalizeLineEndings=i$;Uu.onErrorStopParsing=OJ;Uu.onWarningStopParsing=AJ});var u$=Ne(Ke=>{
"use strict";m();var Wu=Is();Ke.assign=Wu.assign;Ke.hasDefaultHTMLNamespace=Wu.hasDefaultHTMLNamespace;
Ke.isHTMLMimeType=Wu.isHTMLMimeType;Ke.isValidMimeType=Wu.isValidMimeType;Ke.MIME_TYPE=Wu.MIME_TYPE;
Ke.NAMESPACE=Wu.NAMESPACE;var zf=Gc();Ke.DOMException=zf.DOMException;Ke.DOMExceptionName=zf.DOMExceptionName;
Ke.ExceptionCode=zf.ExceptionCode;Ke.ParseError=zf.ParseError;var Gt=$w();Ke.Attr=Gt.Attr;Ke.CDATASection=
Gt.CDATASection;Ke.CharacterData=Gt.CharacterData;Ke.Comment=Gt.Comment;Ke.Document=Gt.Document;Ke.DocumentFragment=
Gt.DocumentFragment;Ke.DocumentType=Gt.DocumentType;Ke.DOMImplementation=Gt.DOMImplementation;Ke.Element=
Gt.Element;Ke.Entity=Gt.Entity;Ke.EntityReference=Gt.EntityReference;Ke.LiveNodeList=Gt.LiveNodeList;
Ke.NamedNodeMap=Gt.NamedNodeMap;Ke.Node=Gt.Node;Ke.NodeList=Gt.NodeList;Ke.Notation=Gt.Notation;Ke.ProcessingInstruction=
Gt.ProcessingInstruction;Ke.Text=Gt.Text;Ke.XMLSerializer=Gt.XMLSerializer;var Uf=a$();Ke.DOMParser=
Uf.DOMParser;Ke.normalizeLineEndings=Uf.normalizeLineEndings;Ke.onErrorStopParsing=Uf.onErrorStopParsing;
Ke.onWarningStopParsing=Uf.onWarningStopParsing});var Wf=Ne((ZXe,l$)=>{"use strict";m();function PJ(
e){return e[e.length-1]}function NJ(e){return e[0]}
l$.exports={last:PJ,first:NJ}});var br=Ne((VXe,m$)=>{"use strict";m();function od(e){
"@babel/helpers - typeof";return od=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},od(e)}function c$(e,t){var n=g.keys(
e);if(g.getOwnPropertySymbols){var r=g.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return g.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function IJ(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?c$(g(n),!0).forEach(function(r){
$J(
e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(e,g.getOwnPropertyDescriptors(n)):c$(g(n)).
forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(n,r))})}return e}function $J(e,t,
n){
return(t=_J(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function _J(e){var t=FJ(e,"string");return od(t)=="symbol"?t:t+""}function FJ(e,t){if(od(e)!="object"||
!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(od(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
x:w)(e)}var d$=Wf(),Kf=d$.last,Fs=d$.first;function Ms(e){this.name="GenericError",this.message=e,
this.
stack=new C(e).stack}Ms.prototype=C.prototype;function pn(e){this.name="TemplateError",this.message=
e,this.stack=new C(e).stack}pn.prototype=new Ms;function id(e){this.name="RenderingError",this.message=
e,this.stack=new C(e).stack}id.prototype=new Ms;function Gf(e){this.name="ScopeParserError",this.message=
e,this.stack=new C(e).stack}Gf.prototype=new Ms;function Ui(e){this.name="InternalError",this.properties=
{explanation:"InternalError"},this.message=e,this.stack=new C(e).stack}Ui.prototype=new Ms;function Mw(
e){
this.name="APIVersionError",this.properties={explanation:"APIVersionError"},this.message=e,this.stack=
new C(e).stack}Mw.prototype=new Ms;function MJ(e,t){var n=new Mw(e);throw n.properties=IJ({id:
"api_version_error"},t),n}function LJ(e){var t=g.keys(e.files).slice(0,10),n="";t.length===0?n="Empty zip file":
n="Zip file contains : ".concat(t.join(","));var r=new Ui(
"The filetype for this file could not be identified, is this file corrupted ? ".concat(n));throw r.properties={
id:"filetype_not_identified",explanation:
"The filetype for this file could not be identified, is this file corrupted ? ".concat(
n)},r}function jJ(e){var t=new Ui('The filetype "'.concat(e,'" is not handled by Docxtemplater'));
throw t.
properties={id:"filetype_not_handled",explanation:'The file you are trying to generate is of type "'.
concat(e,'", but only docx and pptx formats are handled'),fileType:e},t}function BJ(e){var t=new pn(
"Multi error");throw t.properties={errors:e,id:"multi_error",explanation:
"The template has multiple errors"},t}function zJ(e){var t=new pn("Unopened tag");return t.properties={
xtag:Kf(e.xtag.split(" ")),
id:"unopened_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unopened')},t}function UJ(e){var t=new pn(
"Duplicate open tag, expected one open tag");return t.properties={xtag:Fs(e.xtag.split(" ")),id:
"duplicate_open_tag",context:e.
xtag,offset:e.offset,lIndex:e.lIndex,explanation:'The tag beginning with "'.concat(e.xtag.substr(0,
30),
'" has duplicate open tags')},t}function WJ(e){var t=new pn(
"Duplicate close tag, expected one close tag");return t.properties={xtag:Fs(e.xtag.split(" ")),id:
"duplicate_close_tag",context:e.xtag,offset:e.
offset,lIndex:e.lIndex,explanation:'The tag ending with "'.concat(e.xtag.substr(0,30),
'" has duplicate close tags')},t}function KJ(e){var t=new pn("Unclosed tag");return t.properties={
xtag:Fs(e.xtag.split(
" ")).substr(1),id:"unclosed_tag",context:e.xtag,offset:e.offset,lIndex:e.lIndex,explanation:
'The tag beginning with "'.concat(e.xtag.substr(0,30),'" is unclosed')},t}function GJ(e){e.position==="left"?
qJ(e):HJ(e)}function qJ(e){var t=new pn('No tag "'.concat(e.element,'" was found at the ').concat(e.
position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_left",explanation:
'No tag "'.concat(e.element,'" was found at the left'),offset:n.offset,part:n,parsed:e.parsed,index:
e.index,
element:e.element},t}function HJ(e){var t=new pn('No tag "'.concat(e.element,'" was found at the ').
concat(e.position)),n=e.parsed[e.index];throw t.properties={id:"no_xml_tag_found_at_right",
explanation:'No tag "'.concat(e.element,'" was found at the right'),offset:n.offset,part:n,parsed:e.parsed,
index:e.
index,element:e.element},t}function ZJ(e){var t=e.tag,n=e.value,r=e.offset,o=new id(
"There are some XML corrupt characters");return o.properties={id:"invalid_xml_characters",xtag:t,
value:n,offset:r,explanation:'There are some corrupt characters for the field "'.concat(t,'"')},o}
function JJ(e){var t=e.tag,n=e.value,
r=e.offset,o=e.partDelims,i=new id("Non string values are not allowed for rawXML tags");return i.properties=
{id:"invalid_raw_xml_value",xtag:t,value:n,offset:r,explanation:'The value of the raw tag : "'.concat(
o,'" is not a string')},i}function VJ(e){var t=e.part,n=t.value,r=t.offset,o=e.id,i=o===void 0?
"raw_tag_outerxml_invalid":o,s=e.message,a=s===void 0?"Raw tag not in paragraph":s,u=e.part,l=e.explanation,
c=l===void 0?'The tag "'.concat(n,'" is not inside a paragraph'):l;typeof c=="function"&&(c=c(u));
var d=new pn(
a);throw d.properties={id:i,explanation:c,rootError:e.rootError,xtag:n,offset:r,postparsed:e.postparsed,
expandTo:e.expandTo,index:e.index},d}function YJ(e){var t=new pn(
"Raw tag should be the only text in paragraph"),n=e.part.value;throw t.properties={id:
"raw_xml_tag_should_be_only_text_in_paragraph",explanation:'The raw tag "'.concat(n,
'" should be the only text in this paragraph. This means that this tag should not be surrounded by any text or spaces.'),
xtag:n,offset:e.part.offset,paragraphParts:e.paragraphParts},
t}function XJ(e){var t=e.location,n=e.offset,r=e.square,o=t==="start"?"unclosed":"unopened",i=t==="start"?
"Unclosed":"Unopened",s=new pn("".concat(i," loop")),a=e.value;return s.properties={id:"".concat(
o,"_loop"),explanation:'The loop with tag "'.concat(a,'" is ').concat(o),xtag:a,offset:n},r&&(s.properties.
square=r),s}function QJ(e,t){var n=new pn("Unbalanced loop tag"),r=t[0].part.value,o=t[1].part.value,
i=e[0].part.value,s=e[1].part.value;return n.properties={id:"unbalanced_loop_tags",explanation:
"Unbalanced loop tags {#".concat(r,"}{/").concat(o,"}{#").concat(i,"}{/").concat(s,"}"),offset:[t[0].part.
offset,e[1].part.offset],lastPair:{left:t[0].part.value,right:t[1].part.value},pair:{left:e[0].part.
value,right:e[1].part.value}},n}function e7(e){var t=e.tags,n=new pn(
"Closing tag does not match opening tag");return n.properties={id:
"closing_tag_does_not_match_opening_tag",explanation:'The tag "'.
concat(t[0].value,'" is closed by the tag "').concat(t[1].value,'"'),openingtag:Fs(t).value,offset:[
Fs(t).offset,Kf(t).offset],closingtag:Kf(t).value},Fs(t).square&&(n.properties.square=[Fs(t).square,
Kf(t).square]),n}function t7(e){var t=e.tag,n=e.offset,r=new pn('The position of the loop tags "'.concat(
t,'" would produce invalid XML'));return r.properties={xtag:t,id:"loop_position_invalid",explanation:
'The tags "'.concat(t,
'" are misplaced in the document, for example one of them is in a table and the other one outside the table'),
offset:n},r}function n7(e){var t=e.tag,n=e.rootError,r=e.offset,o=new Gf(
"Scope parser compilation failed");return o.properties={id:"scopeparser_compilation_failed",offset:r,
xtag:t,explanation:'The scope parser for the tag "'.concat(t,'" failed to compile'),rootError:n},o}
function r7(e){
var t=e.tag,n=e.scope,r=e.error,o=e.offset,i=new Gf("Scope parser execution failed");return i.properties=
{id:"scopeparser_execution_failed",explanation:'The scope parser for the tag "'.concat(t,
'" failed to execute'),scope:n,offset:o,xtag:t,rootError:r},i}function o7(e,t){var n='Unimplemented tag type "'.
concat(e.type,'"');e.module&&(n+=' "'.concat(e.module,'"'));var r=new pn(n);throw r.properties={part:
e,
index:t,id:"unimplemented_tag_type"},r}function i7(){var e=new Ui("Malformed xml");throw e.properties=
{explanation:"The template contains malformed xml",id:"malformed_xml"},e}function s7(){var e=new Ui(
"You must run `.compile()` before running `.resolveData()`");throw e.properties={id:
"resolve_before_compile",explanation:"You must run `.compile()` before running `.resolveData()`"},e}
function a7(){var e=new Ui(
"You should not call .render on a document that had compilation errors");throw e.properties={id:
"render_on_invalid_template",explanation:
"You should not call .render on a document that had compilation errors"},e}function u7(){var e=new Ui(
"You should not call .render twice on the same Docxtemplater instance");throw e.properties={id:
"render_twice",explanation:"You should not call .render twice on the same Docxtemplater instance"},e}
function l7(e,t){var n=new pn("An XML file has invalid xml");throw n.
properties={id:"file_has_invalid_xml",content:e,offset:t,explanation:
"The docx contains invalid XML, it is most likely corrupt"},n}m$.exports={XTError:Ms,XTTemplateError:
pn,XTInternalError:Ui,XTScopeParserError:Gf,
XTAPIVersionError:Mw,RenderingError:id,XTRenderingError:id,getClosingTagNotMatchOpeningTag:e7,
getLoopPositionProducesInvalidXMLError:t7,
getScopeCompilationError:n7,getScopeParserExecutionError:r7,getUnclosedTagException:KJ,
getUnopenedTagException:zJ,
getUnmatchedLoopException:XJ,getDuplicateCloseTagException:WJ,getDuplicateOpenTagException:UJ,
getCorruptCharactersException:ZJ,
getInvalidRawXMLValueException:JJ,getUnbalancedLoopException:QJ,throwApiVersionError:MJ,
throwFileTypeNotHandled:jJ,
throwFileTypeNotIdentified:LJ,throwMalformedXml:i7,throwMultiError:BJ,throwExpandNotFound:VJ,
throwRawTagShouldBeOnlyTextInParagraph:YJ,
throwUnimplementedTagType:o7,throwXmlTagNotFound:GJ,throwXmlInvalid:l7,throwResolveBeforeCompile:s7,
throwRenderInvalidTemplate:a7,throwRenderTwice:u7}});var Ft=Ne((XXe,v$)=>{"use strict";m();function c7(
e,t){return f7(e)||p7(e,t)||m7(e,t)||d7()}function d7(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function m7(e,t){
if(e){if(typeof e=="string")return p$(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?p$(e,t):void 0}}function p$(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function p7(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),g(s)!==s))return}finally{if(l)throw o}}return a}}function f7(
e){
if(k.isArray(e))return e}var f$=u$(),g7=f$.DOMParser,h7=f$.XMLSerializer,y7=br(),g$=y7.throwXmlTagNotFound,
h$=Wf(),b7=h$.last,w7=h$.first,v7=g.prototype.hasOwnProperty,k7=Function.prototype.bind,qf=Function.
prototype.call,x7=qf.bind(qf,k7),T7=x7(qf,qf,v7);function S7(e){return/^[ \n\r\t]+$/.test(e)}
function E7(e){
return{get:function(n){return e==="."?n:n&&(T7(n,e)?n[e]:void 0)}}}function C7(e){for(var t=0;t<e.length;
t++){
var n=e[t];n.message&&console.warn("Warning : "+n.message)}}var Lw={};function R7(e,t,n){var r;if(Lw[
t]?
r=Lw[t]:(r=new RegExp("(<.* ".concat(t,'=")([^"]*)(".*)$')),Lw[t]=r),r.test(e))return e.replace(r,
"$1".concat(n,"$3"));var o=e.lastIndexOf("/>");return o===-1&&(o=e.lastIndexOf(">")),e.substr(0,o)+" ".
concat(t,'="').concat(n,'"')+e.substr(o)}function D7(e,t){var n=e.indexOf(" ".concat(t,'="'));if(n===
-1)return null;var r=e.substr(n).search(/["']/)+n,o=e.substr(r+1).search(/["']/)+r;return e.substr(r+
1,o-r)}function O7(e,t){var n=e.length-t.length;return n>=0&&e.lastIndexOf(t,n)===n}function A7(e,t){
return e.lastIndexOf(t,0)===0}function P7(e){for(var t=[],n={},r=[],o=0,i=e.length;o<i;++o)n[e[o]]?t.
push(e[o]):(n[e[o]]=!0,r.push(e[o]));return t}function N7(e){for(var t={},n=[],r=0,o=e.length;r<o;++r)
t[e[r]]||(t[e[r]]=!0,n.push(e[r]));return n}function I7(e,t){for(var n=[[]],r=0;r<e.length;r++){var o=e[
r],
i=n[n.length-1],s=t(o);s==="start"?n.push([o]):s==="end"?(i.push(o),n.push([])):i.push(o)}for(var a=[
],
u=0;u<n.length;u++){var l=n[u];l.length>0&&a.push(l)}return a}function $7(){return{errorLogging:
"json",stripInvalidXMLChars:!1,paragraphLoop:!1,nullGetter:function(t){return t.module?"":
"undefined"},xmlFileNames:[
"[Content_Types].xml"],parser:E7,warnFn:C7,linebreaks:!1,fileTypeConfig:null,delimiters:{start:"{",
end:"}"},syntax:{changeDelimiterPrefix:"=",preserveNewlinesInTags:!1,allowUnopenedTag:!1,
allowUnclosedTag:!1,
allowUnbalancedLoops:!1}}}function _7(e){return new h7().serializeToString(e).replace(
/xmlns(:[a-z0-9]+)?="" ?/g,
"")}function F7(e){return e.charCodeAt(0)===65279&&(e=e.substr(1)),new g7().parseFromString(e,
"text/xml")}var y$=[["&","&amp;"],["<","&lt;"],[">","&gt;"],['"',"&quot;"],["'","&apos;"]],sd=y$.map(
function(e){
var t=c7(e,2),n=t[0],r=t[1];return{rstart:new RegExp(r,"g"),rend:new RegExp(n,"g"),start:r,end:n}});
function M7(e){for(var t=sd.length-1;t>=0;t--){var n=sd[t];e=e.replace(n.rstart,n.end)}return e}
function L7(e){
var t;(t=e)!==null&&t!==void 0&&t.toString?e=e.toString():e="";for(var n,r=0,o=sd.length;r<o;r++)n=sd[
r],
e=e.replace(n.rend,n.start);return e}function j7(e){for(var t=[],n=0;n<e.length;n++)for(var r=e[n],o=0;
o<
r.length;o++){var i=r[o];t.push(i)}return t}function B7(e,t){if(!t)return e;for(var n=0,r=t.length;n<
r;n++)e.push(t[n]);return e}var z7=new RegExp(x.fromCharCode(160),"g");function U7(e){return e.replace(
z7," ")}function W7(e,t){for(var n=[],r;(r=e.exec(t))!=null;)n.push({array:r,offset:r.index});return n}
function Bw(e,t){return e==="</"+t+">"}function zw(e,t){return e.indexOf("<"+t)===0&&[">"," ","/"].indexOf(
e[t.length+1])!==-1}function K7(e,t,n){var r=b$(e,t,n);if(r!==null)return r;g$({position:"right",
element:t,
parsed:e,index:n})}function b$(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n,i=e.length;o<i;o++)
for(var s=e[o],a=0,u=t;a<u.length;a++){var l=u[a];if(Bw(s.value,l)&&r--,zw(s.value,l)&&r++,r===0)return o}
return null}function G7(e,t,n){var r=w$(e,t,n);if(r!==null)return r;g$({position:"left",element:t,
parsed:e,
index:n})}function w$(e,t,n){typeof t=="string"&&(t=[t]);for(var r=1,o=n;o>=0;o--)for(var i=e[o],s=0,
a=t;s<a.length;s++){var u=a[s];if(zw(i.value,u)&&r--,Bw(i.value,u)&&r++,r===0)return o}return null}
function q7(e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&(o==="start"||o==="selfclosing")}function H7(
e,t){
var n=t.type,r=t.tag,o=t.position;return n==="tag"&&r===e&&o==="end"}function Z7(e){var t=e.type,n=e.
tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="start"}function J7(e){
var t=e.type,n=e.tag,r=e.position;return["w:p","a:p","text:p"].indexOf(n)!==-1&&t==="tag"&&r==="end"}
function V7(e){var t=e.type,n=e.tag,r=e.position;return["w:br","a:br"].indexOf(n)!==-1&&t==="tag"&&(
r===
"start"||r==="selfclosing")}function Y7(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n===
"start"}function X7(e){var t=e.type,n=e.position,r=e.text;return r&&t==="tag"&&n==="end"}function Q7(
e){
var t=e.type,n=e.position;return t==="placeholder"||t==="content"&&n==="insidetag"}function eV(e,t){
var n=e.module,r=e.type;return t instanceof k||(t=[t]),r==="placeholder"&&t.indexOf(n)!==-1}var jw=/[\x00-\x08\x0B\x0C\x0E-\x1F]/g;
function tV(e){return jw.lastIndex=0,jw.test(e)}function nV(e){return typeof e!="string"&&(e=x(e)),e.
replace(jw,"")}function rV(e){var t={};for(var n in e){var r=e[n];t[r]||(t[r]=[]),t[r].push(n)}
return t}
function oV(e,t){for(var n=[],r=0;r<e.length;r++)n.push({item:e[r],index:r});n.sort(function(s,a){
return t(
s.item,a.item)||s.index-a.index});for(var o=[],i=0;i<n.length;i++)o.push(n[i].item);return o}
function iV(e,t){
return t.delimiters.start+e.raw+t.delimiters.end}v$.exports={getPartWithDelimiters:iV,endsWith:O7,
startsWith:A7,
isContent:Q7,isParagraphStart:Z7,isParagraphEnd:J7,isBreakTag:V7,isTagStart:q7,isTagEnd:H7,
isTextStart:Y7,
isTextEnd:X7,isStarting:zw,isEnding:Bw,isModule:eV,uniq:N7,getDuplicates:P7,chunkBy:I7,last:b7,first:
w7,
xml2str:_7,str2xml:F7,getRightOrNull:b$,getRight:K7,getLeftOrNull:w$,getLeft:G7,pregMatchAll:W7,
convertSpaces:U7,
charMapRegexes:sd,hasCorruptCharacters:tV,removeCorruptCharacters:nV,getDefaults:$7,wordToUtf8:M7,
utf8ToWord:L7,
concatArrays:j7,pushArray:B7,invertMap:rV,charMap:y$,getSingleAttribute:D7,setSingleAttribute:R7,
isWhiteSpace:S7,
stableSort:oV}});var S$=Ne((eQe,T$)=>{"use strict";m();function sV(e,t){return cV(e)||lV(e,t)||uV(e,
t)||aV()}function aV(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function uV(e,t){
if(e){if(typeof e=="string")return k$(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?k$(e,t):void 0}}function k$(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function lV(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),g(s)!==s))return}finally{if(l)throw o}}return a}}function cV(
e){
if(k.isArray(e))return e}function fn(e){"@babel/helpers - typeof";return fn=typeof S=="function"&&
typeof S.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S=="function"&&t.constructor===
S&&t!==S.prototype?"symbol":typeof t},fn(e)}function dV(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function x$(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=
r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(e,pV(r.key),r)}}
function mV(e,t,n){
return t&&x$(e.prototype,t),n&&x$(e,n),g.defineProperty(e,"prototype",{writable:!1}),e}function pV(e){
var t=fV(e,"string");return fn(t)=="symbol"?t:t+""}function fV(e,t){if(fn(e)!="object"||!e)return e;
var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(fn(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:w)(e)}var gV=(function(){
function e(){
dV(this,e)}return mV(e,null,[{key:"createSchema",value:function(n){var r={validate:n,optional:
function(){
return e.createSchema(function(i){return i===void 0?{success:!0,value:i}:n(i)})},nullable:function(){
return e.createSchema(function(i){return i==null?{success:!0,value:i}:n(i)})}};return r}},{key:
"string",value:function(){return e.createSchema(function(n){return typeof n!="string"?{success:!1,
error:"Expected string, received ".concat(fn(n))}:{success:!0,value:n}})}},{key:"date",value:
function(){return e.
createSchema(function(n){return n instanceof R?{success:!0,value:n}:{success:!1,error:
"Expected date, received ".concat(fn(n))}})}},{key:"boolean",value:function(){return e.createSchema(
function(n){return typeof n!=
"boolean"?{success:!1,error:"Expected boolean, received ".concat(fn(n))}:{success:!0,value:n}})}},{
key:"number",value:function(){return e.createSchema(function(n){return typeof n!="number"?{success:!1,
error:"Expected number, received ".concat(fn(n))}:{success:!0,value:n}})}},{key:"function",value:
function(){
return e.createSchema(function(n){return typeof n!="function"?{success:!1,error:
"Expected function, received ".concat(fn(n))}:{success:!0,value:n}})}},{key:"array",value:function(n){
return e.createSchema(
function(r){if(!k.isArray(r))return{success:!1,error:"Expected array, received ".concat(fn(r))};for(
var o=0;o<
r.length;o++){var i=n.validate(r[o]);if(!i.success)return{success:!1,error:"".concat(i.error,
" at index ").concat(o)}}return{success:!0,value:r}})}},{key:"any",value:function(){return e.createSchema(
function(n){
return{success:!0,value:n}})}},{key:"isRegex",value:function(){return e.createSchema(function(n){
return n instanceof
RegExp?{success:!0,value:n}:{success:!1,error:"Expected RegExp, received ".concat(fn(n))}})}},{key:
"union",value:function(n){return e.createSchema(function(r){for(var o=0;o<n.length;o++){var i=n[o],s=i.
validate(r);if(s.success)return s}return{success:!1,error:"Value ".concat(r,
" does not match any schema in union")}})}},{key:"object",value:function(n){var r=e.createSchema(
function(o){if(o==null)return{
success:!1,error:"Expected object, received ".concat(o)};if(fn(o)!=="object")return{success:!1,error:
"Expected object, received ".concat(fn(o))};for(var i=0,s=g.entries(n);i<s.length;i++){var a=sV(s[i],
2),u=a[0],l=a[1],c=l.validate(o[u]);if(!c.success)return{success:!1,error:"".concat(c.error," at ").
concat(u)}}return{success:!0,value:o}});return r.strict=function(){return e.createSchema(function(o){
var i=r.validate(o);if(!i.success)return i;var s=g.keys(o).filter(function(a){return!(a in n)});
return s.
length>0?{success:!1,error:"Unexpected properties: ".concat(s.join(", "))}:i})},r}},{key:"record",
value:function(n){
return e.createSchema(function(r){if(r===null)return{success:!1,error:
"Expected object, received null"};if(fn(r)!=="object")return{success:!1,error:
"Expected object, received ".concat(fn(r))};for(var o=0,
i=g.keys(r);o<i.length;o++){var s=i[o];if(typeof s!="string")return{success:!1,error:
"Expected string key, received ".concat(fn(s)," at ").concat(s)};var a=n.validate(r[s]);if(!a.success)return{
success:!1,
error:"".concat(a.error," at key ").concat(s)}}return{success:!0,value:r}})}}])})();T$.exports=gV});
var C$=Ne((nQe,E$)=>{"use strict";m();var hV=Ft(),yV=hV.str2xml,bV="_rels/.rels";function wV(e){for(
var t=e.
files[bV],n=t?yV(t.asText()):null,r=n?n.getElementsByTagName("Relationship"):[],o={},i=0;i<r.length;
i++){
var s=r[i];o[s.getAttribute("Target")]=s.getAttribute("Type")}return o}E$.exports={getRelsTypes:wV}}
);var O$=Ne((oQe,D$)=>{"use strict";m();var vV=Ft(),kV=vV.str2xml,R$="[Content_Types].xml";function xV(
e,t,n){
for(var r={},o=0;o<e.length;o++){var i=e[o],s=i.getAttribute("ContentType"),a=i.getAttribute(
"PartName").substr(1);r[a]=s}return n.file(/./).map(function(u){for(var l=u.name,c=0;c<t.length;c++){
var d=t[c],
p=d.getAttribute("ContentType"),h=d.getAttribute("Extension");l.slice(l.length-h.length)===h&&!r[l]&&
l!==R$&&(r[l]=p)}r[l]||(r[l]="")}),r}function TV(e){var t=e.files[R$],n=t?kV(t.asText()):null,r=n?n.
getElementsByTagName("Override"):null,o=n?n.getElementsByTagName("Default"):null;return{overrides:r,
defaults:o,contentTypes:t,contentTypeXml:n}}D$.exports={collectContentTypes:xV,getContentTypes:TV}});
var Wi=Ne((sQe,A$)=>{"use strict";m();var SV=br(),EV=SV.XTInternalError;function Ho(){}function Ku(e){
return e}A$.exports=function(e){var t={on:Ho,set:Ho,getFileType:Ho,optionsTransformer:Ku,preparse:Ku,
matchers:function(){return[]},parse:Ho,getTraits:Ho,postparse:Ku,errorsTransformer:Ku,preResolve:Ho,
resolve:Ho,getRenderedMap:Ku,render:Ho,nullGetter:Ho,postrender:Ku};if(g.keys(t).every(function(o){
return!e[o]})){
var n=new EV(
"This module cannot be wrapped, because it doesn't define any of the necessary functions");throw n.properties={
id:"module_cannot_be_wrapped",explanation:
"This module cannot be wrapped, because it doesn't define any of the necessary functions"},n}for(var r in t)e[
r]||(e[r]=t[r]);return e}});var Zf=Ne((uQe,L$)=>{"use strict";m();function ud(e){
"@babel/helpers - typeof";return ud=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},ud(e)}function CV(e){return OV(e)||
DV(e)||F$(e)||RV()}function RV(){throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function DV(e){
if(typeof S!="undefined"&&e[S.iterator]!=null||e["@@iterator"]!=null)return k.from(e)}function OV(e){
if(k.isArray(e))return Uw(e)}function _$(e,t){return NV(e)||PV(e,t)||F$(e,t)||AV()}function AV(){
throw new TypeError(
`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function F$(e,t){
if(e){if(typeof e=="string")return Uw(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?Uw(e,t):void 0}}function Uw(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function PV(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),g(s)!==s))return}finally{if(l)throw o}}return a}}function NV(
e){
if(k.isArray(e))return e}function P$(e,t){var n=g.keys(e);if(g.getOwnPropertySymbols){var r=g.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return g.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function M$(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?P$(g(n),!0).forEach(function(r){IV(e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(e,
g.getOwnPropertyDescriptors(n)):P$(g(n)).forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(
n,r))})}return e}function IV(e,t,n){return(t=$V(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function $V(e){var t=_V(e,"string");return ud(t)=="symbol"?t:
t+""}function _V(e,t){if(ud(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(ud(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:w)(e)}var lo=Ft(),FV=lo.getRightOrNull,
MV=lo.getRight,LV=lo.getLeft,
jV=lo.getLeftOrNull,BV=lo.chunkBy,zV=lo.isTagStart,UV=lo.isTagEnd,N$=lo.isContent,Hf=lo.last,ad=lo.first,
Kw=br(),WV=Kw.XTTemplateError,KV=Kw.throwExpandNotFound,I$=Kw.getLoopPositionProducesInvalidXMLError;
function GV(e,t){if(e.length===0)return!1;var n=Hf(e).substr(1);return n.indexOf(t)===0}function qV(
e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=r.position,i=r.value,s=r.tag;s&&(o==="end"?GV(t,s)?t.pop(
):
t.push(i):o==="start"&&t.push(i))}return t}function HV(e,t){for(var n=0;n<t.length;n++){var r=t[n];
if(r.
indexOf("<".concat(e))===0)return!0}return!1}function ZV(e,t,n){for(var r=qV(e.slice(t[0].offset,t[1].
offset)),o=function(){var u=n[s],l=u.contains,c=u.expand,d=u.onlyTextInTag;if(HV(l,r)){if(d){var p=jV(
e,l,t[0].offset),h=FV(e,l,t[1].offset);if(p===null||h===null)return 0;var b=e.slice(p,h),T=BV(b,
function(q){
return zV(l,q)?"start":UV(l,q)?"end":null}),A=ad(T),P=Hf(T),N=A.filter(N$),I=P.filter(N$);if(N.length!==
1||I.length!==1)return 0}for(var _=JV(r),L=0,M=0;M<_.length;M++){var z=_[M],j=z.tag,B=z.position;j===
c&&(B==="start"&&L++,B==="end"&&L--)}return L!==0?{v:{error:I$({tag:ad(t).part.value,offset:[ad(t).part.
offset,Hf(t).part.offset]})}}:{v:{value:c}}}},i,s=0;s<n.length;s++)if(i=o(),i!==0&&i)return i.v;
return VV(
r)?{}:{error:I$({tag:ad(t).part.value,offset:[ad(t).part.offset,Hf(t).part.offset]})}}function JV(e){
for(var t=[],n=0;n<e.length;n++){var r=e[n],o=Ww(r),i=/^\s*<\//.test(r)?"end":"start";t.push({tag:o,
position:i})}return t}function Ww(e){return e.replace(/^\s*<\/?([a-zA-Z:]+).*/,"$1")}function VV(e){
if(e.length%2===1)return!1;for(var t=0,n=e.length/2;t<n;t++){var r=e[t],o=e[e.length-t-1],i=Ww(r),s=Ww(
o);if(i!==s)return!1}return!0}function YV(e,t,n,r){var o=e.expandTo||r.expandTo;if(o){var i,s;try{s=
LV(n,o,t),i=MV(n,o,t)}catch(l){var a=M$({part:e,rootError:l,postparsed:n,expandTo:o,index:t},r.error);
if(r.onError){var u=r.onError(a);if(u==="ignore")return}KV(a)}return[s,i]}}function $$(e,t,n,r){var o=_$(
e,2),i=o[0],s=o[1],a=n.indexOf(t),u=n.slice(i,a),l=n.slice(a+1,s+1),c=r.getInner({postparse:r.postparse,
index:a,part:t,leftParts:u,rightParts:l,left:i,right:s,postparsed:n});return c.length||(c.expanded=[
u,l],c=[c]),{left:i,right:s,inner:c}}function XV(e,t){var n=[];e.errors&&(n=e.errors,e=e.postparsed);
for(var r=[],o=0,i=e.length;o<i;o++){var s=e[o];if(s.type==="placeholder"&&s.module===t.moduleName&&
!s.subparsed&&!s.expanded)try{var a=YV(s,o,e,t);if(!a)continue;var u=_$(a,2),l=u[0],c=u[1];r.push({
left:l,
right:c,part:s,i:o,leftPart:e[l],rightPart:e[c]})}catch(I){n.push(I)}}r.sort(function(I,_){return I.
left===_.left?_.part.lIndex<I.part.lIndex?1:-1:_.left<I.left?1:-1});for(var d=-1,p=0,h=0,b=r.length;
h<
b;h++){var T,A=r[h];if(d=f.max(d,h>0?r[h-1].right:0),!(A.left<d)){var P=void 0;try{P=$$([A.left+p,A.
right+p],A.part,e,t)}catch(I){if(t.onError){var N=t.onError(M$({part:A.part,rootError:I,postparsed:e,
expandOne:$$},t.errors));if(N==="ignore")continue}if(I instanceof WV)n.push(I);else throw I}P&&(p+=P.
inner.length-(P.right+1-P.left),(T=e).splice.apply(T,[P.left,P.right+1-P.left].concat(CV(P.inner))))}
}
return{postparsed:e,errors:n}}L$.exports={expandToOne:XV,getExpandToDefault:ZV}});var Jf=Ne((cQe,B$)=>{
"use strict";m();var QV="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
eY="application/vnd.ms-word.document.macroEnabled.main+xml",tY="application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
nY="application/vnd.ms-word.template.macroEnabledTemplate.main+xml",rY="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
oY="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",iY="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
sY="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml",aY="application/vnd.openxmlformats-officedocument.presentationml.slide+xml",
uY="application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml",lY="application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml",
cY="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",dY="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
mY="application/vnd.ms-excel.sheet.macroEnabled.main+xml",pY="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
j$=[QV,eY,tY,nY],fY={main:j$,docx:[rY].concat(j$,[sY,oY,iY]),pptx:[aY,uY,lY,cY],xlsx:[dY,mY,
pY]};B$.exports=fY});var Gw=Ne((mQe,z$)=>{"use strict";m();var gY="application/vnd.openxmlformats-package.core-properties+xml",
hY="application/vnd.openxmlformats-officedocument.extended-properties+xml",yY="application/vnd.openxmlformats-officedocument.custom-properties+xml",
bY="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml",wY="application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml",
vY="application/vnd.ms-office.drawingml.diagramDrawing+xml";z$.exports={settingsContentType:bY,
coreContentType:gY,appContentType:hY,customContentType:yY,diagramDataContentType:wY,
diagramDrawingContentType:vY}});var G$=Ne((fQe,K$)=>{"use strict";m();function ld(e){
"@babel/helpers - typeof";return ld=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},ld(e)}function kY(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function U$(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,TY(r.key),r)}}function xY(e,t,n){return t&&U$(e.prototype,t),n&&U$(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function TY(e){var t=SY(e,"string");return ld(t)=="symbol"?t:t+""}
function SY(e,t){
if(ld(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(ld(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var EY=Ft(),CY=EY.pushArray,RY=Wi(),qw=Jf(),Gu=Gw(),DY=Gu.settingsContentType,OY=Gu.
coreContentType,AY=Gu.appContentType,PY=Gu.customContentType,NY=Gu.diagramDataContentType,IY=Gu.diagramDrawingContentType,
W$=[DY,OY,AY,PY,NY,IY],$Y=(function(){function e(){kY(this,e),this.name="Common"}return xY(e,[{key:
"getFileType",value:function(n){var r=n.doc,o=r.invertedContentTypes;if(o){for(var i=0;i<W$.length;i++){
var s=W$[i];o[s]&&CY(r.targets,o[s])}for(var a=["docx","pptx","xlsx"],u,l=0;l<a.length;l++)for(var c=a[
l],
d=qw[c],p=0;p<d.length;p++){var h=d[p];if(o[h])for(var b=0,T=o[h];b<T.length;b++){var A=T[b];r.relsTypes[
A]&&
["http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"].indexOf(r.relsTypes[
A])===-1||(u=c,(qw.main.
indexOf(h)!==-1||h===qw.pptx[0])&&(r.textTarget||(r.textTarget=A)),u!=="xlsx"&&r.targets.push(A))}}
return u}}}])})();
K$.exports=function(){return RY(new $Y)}});var X$=Ne((hQe,Y$)=>{"use strict";m();function cd(e){
"@babel/helpers - typeof";return cd=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},cd(e)}function _Y(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function q$(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,MY(r.key),r)}}function FY(e,t,n){return t&&q$(e.prototype,t),n&&q$(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function MY(e){var t=LY(e,"string");return cd(t)=="symbol"?t:t+""}
function LY(e,t){
if(cd(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(cd(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var jY=br(),Vf=jY.getScopeParserExecutionError,BY=Wf(),H$=BY.last,zY=Ft(),qu=zY.concatArrays;
function Z$(e,t){for(var n=e.length>>>0,r,o=0;o<n;o++)if(r=e[o],t.call(this,r,o,e))return r}function J$(
e,t,n){
var r=this,o=this.scopeList[n],i=this.scopeList[this.scopeList.length-1];if(this.root.finishedResolving){
for(var s=this.resolved,a=function(){var h=r.scopeLindex[u];s=Z$(s,function(b){return b.lIndex===h}),
s=s.value[r.scopePathItem[u]]},u=this.resolveOffset,l=this.scopePath.length;u<l;u++)a();return Z$(s,
function(p){return t.part.lIndex===p.lIndex}).value}var c,d;!this.cachedParsers||!t.part?d=this.parser(
e,{tag:t.part,scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?d=this.cachedParsers[t.part.
lIndex]:d=this.cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath});try{
c=d.get(o,this.getContext(t,n))}catch(p){throw Vf({tag:e,scope:o,error:p,offset:t.part.offset})}if(c==
null&&n>0)return J$.call(this,e,t,n-1);if(typeof c=="function")try{c=c(i,this)}catch(p){throw Vf({
tag:e,
scope:o,error:p,offset:t.part.offset})}return c}function V$(e,t,n){var r=this,o=this.scopeList[n],i=this.
scopeList[this.scopeList.length-1],s;return!this.cachedParsers||!t.part?s=this.parser(e,{tag:t.part,
scopePath:this.scopePath}):this.cachedParsers[t.part.lIndex]?s=this.cachedParsers[t.part.lIndex]:s=this.
cachedParsers[t.part.lIndex]=this.parser(e,{tag:t.part,scopePath:this.scopePath}),Promise.resolve().
then(function(){return s.get(o,r.getContext(t,n))}).catch(function(a){throw Vf({tag:e,scope:o,error:
a,
offset:t.part.offset})}).then(function(a){return a==null&&n>0?V$.call(r,e,t,n-1):a}).then(function(a){
if(typeof a=="function")try{a=a(i,r)}catch(u){throw Vf({tag:e,scope:o,error:u,offset:t.part.offset})}
return a})}var UY=(function(){function e(t){_Y(this,e),this.root=t.root||this,this.resolveOffset=t.resolveOffset||
0,this.scopePath=t.scopePath,this.scopePathItem=t.scopePathItem,this.scopePathLength=t.scopePathLength,
this.scopeList=t.scopeList,this.scopeType="",this.scopeTypes=t.scopeTypes,this.scopeLindex=t.scopeLindex,
this.parser=t.parser,this.resolved=t.resolved,this.cachedParsers=t.cachedParsers}return FY(e,[{key:
"loopOver",value:function(n,r,o,i){return this.loopOverValue(this.getValue(n,i),r,o)}},{key:
"functorIfInverted",value:function(n,r,o,i,s){return n&&r(o,i,s),n}},{key:"isValueFalsy",value:
function(n,r){
return n==null||!n||r==="[object Array]"&&n.length===0}},{key:"loopOverValue",value:function(n,r,o){
this.root.finishedResolving&&(o=!1);var i=g.prototype.toString.call(n);if(this.isValueFalsy(n,i))return this.
scopeType=!1,this.functorIfInverted(o,r,H$(this.scopeList),0,1);if(i==="[object Array]"){this.scopeType=
"array";for(var s=0;s<n.length;s++)this.functorIfInverted(!o,r,n[s],s,n.length);return!0}return i===
"[object Object]"?(this.scopeType="object",this.functorIfInverted(!o,r,n,0,1)):(this.scopeType=!0,
this.
functorIfInverted(!o,r,H$(this.scopeList),0,1))}},{key:"getValue",value:function(n,r){var o=J$.call(
this,n,r,this.scopeList.length-1);return o}},{key:"getValueAsync",value:function(n,r){return V$.call(
this,n,r,this.scopeList.length-1)}},{key:"getContext",value:function(n,r){return{num:r,meta:n,
scopeList:this.
scopeList,resolved:this.resolved,scopePath:this.scopePath,scopeTypes:this.scopeTypes,scopePathItem:
this.
scopePathItem,scopePathLength:this.scopePathLength}}},{key:"createSubScopeManager",value:function(n,
r,o,i,s){
return new e({root:this.root,resolveOffset:this.resolveOffset,resolved:this.resolved,parser:this.parser,
cachedParsers:this.cachedParsers,scopeTypes:qu([this.scopeTypes,[this.scopeType]]),scopeList:qu([
this.
scopeList,[n]]),scopePath:qu([this.scopePath,[r]]),scopePathItem:qu([this.scopePathItem,[o]]),
scopePathLength:qu(
[this.scopePathLength,[s]]),scopeLindex:qu([this.scopeLindex,[i.lIndex]])})}}])})();Y$.exports=function(
e){
return e.scopePath=[],e.scopePathItem=[],e.scopePathLength=[],e.scopeTypes=[],e.scopeLindex=[],e.scopeList=
[e.tags],new UY(e)}});var Zw=Ne((bQe,l_)=>{"use strict";m();function md(e){"@babel/helpers - typeof";
return md=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},md(e)}function s_(e,t){return qY(e)||
GY(e,t)||KY(e,t)||WY()}function WY(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function KY(e,t){
if(e){if(typeof e=="string")return Q$(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?Q$(e,t):void 0}}function Q$(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function GY(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),g(s)!==s))return}finally{if(l)throw o}}return a}}function qY(
e){
if(k.isArray(e))return e}function e_(e,t){var n=g.keys(e);if(g.getOwnPropertySymbols){var r=g.getOwnPropertySymbols(
e);t&&(r=r.filter(function(o){return g.getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}
return n}function Hu(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{}
;
t%2?e_(g(n),!0).forEach(function(r){HY(e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(e,
g.getOwnPropertyDescriptors(n)):e_(g(n)).forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(
n,r))})}return e}function HY(e,t,n){return(t=ZY(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function ZY(e){var t=JY(e,"string");return md(t)=="symbol"?t:
t+""}function JY(e,t){if(md(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.
call(e,t||"default");if(md(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:w)(e)}var Ls=br(),t_=Ls.getUnclosedTagException,
VY=Ls.getUnopenedTagException,
YY=Ls.getDuplicateOpenTagException,XY=Ls.getDuplicateCloseTagException,n_=Ls.throwMalformedXml,QY=Ls.
throwXmlInvalid,r_=Ls.XTTemplateError,Xf=Ft(),eX=Xf.isTextStart,tX=Xf.isTextEnd,o_=Xf.wordToUtf8,nX=Xf.
pushArray,a_=0,u_=1,dd=2,Yf=3;function rX(e,t){return e[0]<=t.offset&&t.offset<e[1]}function oX(e,t){
return eX(e)?(t&&n_(),!0):tX(e)?(t||n_(),!1):t}function iX(e){var t="",n=1,r=e.indexOf(" ");return e[
e.
length-2]==="/"?(t="selfclosing",r===-1&&(r=e.length-2)):e[1]==="/"?(n=2,t="end",r===-1&&(r=e.length-
1)):(t="start",r===-1&&(r=e.length-1)),{tag:e.slice(n,r),position:t}}function sX(e,t,n){for(var r=0,
o=e.length,i={},s=0;s<t.length;s++){var a=t[s];i[a]=!0}for(var u=0;u<n.length;u++){var l=n[u];i[l]=!1}
for(var c=[];r<o&&(r=e.indexOf("<",r),r!==-1);){var d=r,p=e.indexOf("<",r+1);r=e.indexOf(">",r),(r===
-1||p!==-1&&r>p)&&QY(e,d);var h=e.slice(d,r+1),b=iX(h),T=b.tag,A=b.position,P=i[T];P!=null&&c.push({
type:"tag",position:A,text:P,offset:d,value:h,tag:T})}return c}function aX(e,t,n){var r=[],o=!1,i={
offset:0},
s,a=e.reduce(function(l,c){var d=c.position,p=c.offset,h=i.offset,b=i.length;if(s=t.substr(h,p-h),o&&
d==="start"){if(h+b===p&&(s=t.substr(h,p-h+b+4),!n.allowUnclosedTag))return r.push(YY({xtag:s,offset:
h})),
i=c,l.push(Hu(Hu({},c),{},{error:!0})),l;n.allowUnclosedTag||r.push(t_({xtag:o_(s),offset:h})),l.pop(
)}
return!o&&d==="end"?n.allowUnopenedTag?l:h+b===p?(s=t.substr(h-4,p-h+b+4),r.push(XY({xtag:s,offset:h}
)),
i=c,l.push(Hu(Hu({},c),{},{error:!0})),l):(r.push(VY({xtag:s,offset:p})),i=c,l.push(Hu(Hu({},c),{},{
error:!0})),l):(o=d==="start",i=c,l.push(c),l)},[]);if(o){var u=i.offset;s=t.substr(u,t.length-u),n.
allowUnclosedTag||r.push(t_({xtag:o_(s),offset:u})),a.pop()}return{delimiterWithErrors:a,errors:r}}
function uX(e,t){
return e===-1&&t===-1?a_:e===t?u_:e===-1||t===-1?t<e?dd:Yf:e<t?dd:Yf}function lX(e){var t=e.split(
" ");
if(t.length!==2){var n=new r_("New Delimiters cannot be parsed");throw n.properties={id:
"change_delimiters_invalid",explanation:"Cannot parser delimiters"},n}var r=s_(t,2),o=r[0],i=r[1];if(
o.length===
0||i.length===0){var s=new r_("New Delimiters cannot be parsed");throw s.properties={id:
"change_delimiters_invalid",explanation:"Cannot parser delimiters"},s}return[o,i]}function cX(e,t,n){
var r=[],o=t.
start,i=t.end,s=-1,a=!1;if(o==null&&i==null)return[];for(;;){var u=e.indexOf(o,s+1),l=e.indexOf(i,s+
1),c=null,d=void 0,p=uX(u,l);switch(p===u_&&(p=a?Yf:dd),p){case a_:return r;case Yf:a=!1,s=l,c="end",
d=i.length;break;case dd:a=!0,s=u,c="start",d=o.length;break}if(n.changeDelimiterPrefix&&p===dd&&e[s+
o.length]===n.changeDelimiterPrefix){r.push({offset:u,position:"start",length:o.length,
changedelimiter:!0});
var h=e.indexOf(n.changeDelimiterPrefix,s+o.length+1),b=e.indexOf(i,h+1);r.push({offset:b,position:
"end",length:i.length,changedelimiter:!0});var T=e.substr(s+o.length+1,h-s-o.length-1),A=lX(T),P=s_(
A,
2);o=P[0],i=P[1],s=b;continue}r.push({offset:s,position:c,length:d})}}function i_(e,t,n){for(var r="",
o=0;o<e.length;o++){var i=e[o];r+=i.value}for(var s=cX(r,t,n),a=0,u=[],l=0;l<e.length;l++){var c=e[l];
a+=c.value.length,u.push({offset:a-c.value.length,lIndex:c.lIndex})}for(var d=aX(s,r,n),p=d.delimiterWithErrors,
h=d.errors,b=0,T=0,A=[],P=0;P<u.length;P++){for(var N=u[P],I=e[P],_=N.offset,L=[_,_+I.value.length],
M=I.value,z=[];T<p.length&&rX(L,p[T]);)z.push(p[T]),T++;var j=[],B=0;b>0&&(B=b,b=0);for(var q=0;q<z.
length;q++){var H=z[q],W=M.substr(B,H.offset-_-B);if(H.changedelimiter){H.position==="start"?W.length>
0&&j.push({type:"content",value:W}):B=H.offset-_+H.length;continue}W.length>0&&(j.push({type:
"content",value:W}),B+=W.length);var X={type:"delimiter",position:H.position,offset:B+_};j.push(X),B=H.offset-
_+H.length}b=B-M.length;var Q=M.substr(B);Q.length>0&&j.push({type:"content",value:Q}),A.push(j)}
return{
parsed:A,errors:h}}function Hw(e){return e.type==="content"&&e.position==="insidetag"}function dX(e){
return e.filter(Hw)}function mX(e,t){for(var n=!1,r=0;r<e.length;r++){var o=e[r];n=oX(o,n),o.type===
"content"&&(o.position=n?"insidetag":"outsidetag"),t!=="text"&&Hw(o)&&(o.value=o.value.replace(/>/g,
"&gt;"))}}l_.exports={parseDelimiters:i_,parse:function(t,n,r,o){mX(t,o);for(var i=i_(dX(t),n,r),s=i.
parsed,a=i.errors,u=[],l=0,c=0,d=0;d<t.length;d++){var p=t[d];if(Hw(p)){for(var h=0,b=s[l];h<b.length;
h++){
var T=b[h];T.type==="content"&&(T.position="insidetag"),T.lIndex=c++}nX(u,s[l]),l++}else p.lIndex=c++,
u.push(p)}return{errors:a,lexed:u}},xmlparse:function(t,n){for(var r=sX(t,n.text,n.other),o=0,i=[],s=0;
s<
r.length;s++){var a=r[s];t.length>o&&a.offset-o>0&&i.push({type:"content",value:t.substr(o,a.offset-
o)}),o=a.offset+a.value.length,delete a.offset,i.push(a)}return t.length>o&&i.push({type:"content",
value:t.
substr(o)}),i}}});var d_=Ne((vQe,c_)=>{"use strict";m();function Jw(e){return hX(e)||gX(e)||fX(e)||
pX()}function pX(){
throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function fX(e,t){
if(e){if(typeof e=="string")return Vw(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?Vw(e,t):void 0}}function gX(e){if(typeof S!="undefined"&&e[S.iterator]!=null||e["@@iterator"]!=
null)return k.from(e)}function hX(e){if(k.isArray(e))return Vw(e)}function Vw(e,t){(t==null||t>e.length)&&
(t=e.length);for(var n=0,r=k(t);n<t;n++)r[n]=e[n];return r}function pd(e){return e.type==="placeholder"}
function yX(e){var t={},n=[{items:e.filter(pd),parents:[],path:[]}];function r(j,B,q){q.length&&
n.push({items:q,parents:[].concat(Jw(B.parents),[j]),path:j.dataBound!==!1&&!j.attrParsed&&j.value&&
!j.attrParsed?[].concat(Jw(B.path),[j.value]):Jw(B.path)})}function o(j,B){for(var q=arguments.length>
2&&arguments[2]!==void 0?arguments[2]:B.length,H=j,W=0;W<q;W++)H=H[B[W]];return H}function i(j,B){
for(var q=B.
length,H=0;H<B.length;H++){var W=B[H],X=typeof W.lIndex=="number"?W.lIndex:parseInt(W.lIndex.split(
"-")[0],10);X>j.lIndex&&q--}return q}for(;n.length>0;)for(var s=n.pop(),a=o(t,s.path),u=0,l=s.items;
u<
l.length;u++){var c,d,p=l[u];if(p.attrParsed){for(var h in p.attrParsed)r(p,s,p.attrParsed[h].filter(
pd));continue}if(p.subparsed){if(p.dataBound!==!1){var b,T;(b=a)[T=p.value]||(b[T]={})}r(p,s,p.subparsed.
filter(pd));continue}if(p.cellParsed){for(var A=0,P=p.cellPostParsed;A<P.length;A++){var N=P[A];if(N.
type==="placeholder"){if(N.module==="pro-xml-templating/xls-module-loop")continue;if(N.subparsed){
var I,
_;(I=a)[_=N.value]||(I[_]={}),r(N,s,N.subparsed.filter(pd))}else{var L,M,z=i(p,s.parents);a=o(t,s.path,
z),(L=a)[M=N.value]||(L[M]={})}}}continue}p.dataBound!==!1&&((c=a)[d=p.value]||(c[d]={}))}return t}
c_.
exports={getTags:yX,isPlaceholder:pd}});var p_=Ne((xQe,m_)=>{"use strict";m();var bX=Ft(),wX=bX.pushArray;
function vX(e,t){return t instanceof
C?wX(g.getOwnPropertyNames(t),["stack"]).reduce(function(n,r){return n[r]=t[r],r==="stack"&&(n[r]=t[
r].
toString()),n},{}):t}function kX(e,t){if(console.log(E.stringify({error:e},vX,t==="json"?2:null)),e.
properties&&e.properties.errors instanceof k){var n=e.properties.errors.map(function(r){return r.properties.
explanation}).join(`
`);console.log("errorMessages",n)}}m_.exports=kX});var Yw=Ne((SQe,f_)=>{"use strict";m();var xX=Ft(),
TX=xX.pregMatchAll;f_.exports=function(t,n){var r={
content:t},o=n.join("|"),i=new RegExp("(?:(<(?:".concat(o,")[^>]*>)([^<>]*)</(?:").concat(o,
")>)|(<(?:").concat(o,")[^>]*/>)"),"g");return r.matches=TX(i,r.content),r}});var h_=Ne((CQe,g_)=>{
"use strict";m();function fd(e){"@babel/helpers - typeof";return fd=typeof S=="function"&&typeof S.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},fd(e)}var SX=new RegExp(x.fromCharCode(
160),"g");function Zu(e){return e.replace(SX," ")}function EX(e,t){var n=fd(e);if(n==="string")return Zu(
t.substr(0,e.length))===e;if(e instanceof RegExp)return e.test(Zu(t));if(n==="function")return!!e(t)}
function CX(e,t){var n=fd(e);if(n==="string")return Zu(t).substr(e.length);if(e instanceof RegExp)return Zu(
t).match(e)[1];if(n==="function")return e(t)}function RX(e,t){var n=fd(e);if(n==="string")return[t,
Zu(
t).substr(e.length)];if(e instanceof RegExp)return Zu(t).match(e);if(n==="function")return[t,e(t)]}
g_.
exports={match:EX,getValue:CX,getValues:RX}});var k_=Ne((DQe,v_)=>{"use strict";m();function gd(e){
"@babel/helpers - typeof";return gd=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},gd(e)}function y_(e,t){var n=g.keys(
e);if(g.getOwnPropertySymbols){var r=g.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return g.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function Ki(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?y_(g(n),!0).forEach(function(r){
DX(
e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(e,g.getOwnPropertyDescriptors(n)):y_(g(n)).
forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(n,r))})}return e}function DX(e,t,
n){
return(t=OX(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function OX(e){var t=AX(e,"string");return gd(t)=="symbol"?t:t+""}function AX(e,t){if(gd(e)!="object"||
!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(gd(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
x:w)(e)}function b_(e,t){return $X(e)||IX(e,t)||NX(e,t)||PX()}function PX(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function NX(e,t){
if(e){if(typeof e=="string")return w_(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?w_(e,t):void 0}}function w_(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function IX(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),g(s)!==s))return}finally{if(l)throw o}}return a}}function $X(
e){
if(k.isArray(e))return e}var Qf=Ft(),_X=Qf.wordToUtf8,Xw=Qf.pushArray,FX=Qf.isParagraphStart,MX=Qf.isBreakTag,
Qw=h_(),LX=Qw.match,jX=Qw.getValue,BX=Qw.getValues;function zX(e,t){for(var n=[],r=0;r<e.length;r++){
var o=e[r];if(o.matchers){var i=o.matchers(t);if(!(i instanceof k))throw new C(
"module matcher returns a non array");Xw(n,i)}}return n}function UX(e,t,n){for(var r=[],o=0;o<e.length;
o++){var i=e[o],s=b_(
i,2),a=s[0],u=s[1],l=i[2]||{};if(n.match(a,t)){var c=n.getValues(a,t);if(typeof l=="function"&&(l=l(
c)),!l.value){var d=b_(c,2);l.value=d[1]}r.push(Ki({type:"placeholder",prefix:a,module:u,onMatch:l.onMatch,
priority:l.priority},l))}}return r}function WX(e,t){var n=t.modules,r=t.startOffset,o=t.lIndex,i;t.offset=
r,t.match=LX,t.getValue=jX,t.getValues=BX;var s=zX(n,t),a=UX(s,e,t);if(a.length>0){for(var u=null,l=0;
l<
a.length;l++){var c=a[l];c.priority||(c.priority=-c.value.length),(!u||c.priority>u.priority)&&(u=c)}
return u.offset=r,delete u.priority,u.endLindex=o,u.lIndex=o,u.raw=e,u.onMatch&&u.onMatch(u),delete u.
onMatch,delete u.prefix,u}for(var d=0;d<n.length;d++){var p=n[d];if(i=p.parse(e,t),i)return i.offset=
r,i.endLindex=o,i.lIndex=o,i.raw=e,i}return{type:"placeholder",value:e,offset:r,endLindex:o,lIndex:o}
}
var KX={preparse:function(t,n,r){function o(i,s){for(var a=0;a<n.length;a++){var u=n[a];i=u.preparse(
i,s)||i}return i}return o(t,r)},parse:function(t,n,r){var o=!1,i="",s,a=[],u=r.fileTypeConfig.droppedTagsInsidePlaceholder||
[];return t.reduce(function(l,c){return c.type==="delimiter"?(o=c.position==="start",c.position==="end"&&
(r.parse=function(d){return WX(d,Ki(Ki(Ki({},r),c),{},{startOffset:s,modules:n}))},l.push(r.parse(
_X(i))),Xw(l,a),a=[]),c.position==="start"&&(a=[],s=c.offset),i="",l):o?c.type!=="content"||c.position!==
"insidetag"?(r.syntax.preserveNewlinesInTags&&(MX(c)||FX(c))&&(i+=`
`),u.indexOf(c.tag)!==-1||a.push(c),l):(i+=c.value,l):(l.push(c),l)},[])},postparse:function(t,n,r){
function o(a,u,l){for(var c=[],d=0;d<n.length;d++){var p=n[d];c.push(p.getTraits(a,u,l))}return c}
var i=[];
function s(a,u){for(var l=a,c=0;c<n.length;c++){var d=n[c],p=d.postparse(l,Ki(Ki({},u),{},{postparse:
function(b,T){
return s(b,Ki(Ki({},u),T))},getTraits:o}));if(p!=null){if(p.errors){Xw(i,p.errors),l=p.postparsed;
continue}
l=p}}return l}return{postparsed:s(t,r),errors:i}}};v_.exports=KX});var ev=Ne((AQe,x_)=>{"use strict";
m();function GX(e,t){if(e.lIndex==null)return null;var n=t.scopeManager.
scopePathItem;e.parentPart&&(n=n.slice(0,n.length-1));var r=t.filePath+"@"+e.lIndex.toString()+"-"+n.
join("-");return r}x_.exports=GX});var C_=Ne((NQe,E_)=>{"use strict";m();var S_=br(),qX=S_.throwUnimplementedTagType,
HX=S_.XTScopeParserError,
ZX=Ft(),T_=ZX.pushArray,JX=ev();function VX(e,t){for(var n=0,r=t.modules;n<r.length;n++){var o=r[n],
i=o.render(e,t);if(i)return i}return!1}function YX(e){var t=e.baseNullGetter,n=e.compiled,r=e.scopeManager;
e.nullGetter=function(h,b){return t(h,b||r)};for(var o=[],i=[],s=0,a=n.length;s<a;s++){var u=n[s];e.
index=s,e.resolvedId=JX(u,e);var l=void 0;try{l=VX(u,e)}catch(h){if(h instanceof HX){o.push(h),i.push(
u);continue}throw h}if(l){l.errors&&T_(o,l.errors),i.push(l);continue}if(u.type==="content"||u.type===
"tag"){i.push(u);continue}qX(u,s)}for(var c=[],d=0;d<i.length;d++){var p=i[d].value;p instanceof k?
T_(
c,p):p&&c.push(p)}return{errors:o,parts:c}}E_.exports=YX});var D_=Ne(($Qe,R_)=>{"use strict";m();
function XX(e){for(var t=0,n=-1,r=0;r<e.length;r++){var o=e[r];
if(o instanceof D){n!==-1&&(t+=3,n=-1),t+=o.length;continue}for(var i=0;i<o.length;i++){var s=o.charCodeAt(
i);if(n!==-1){if((s&64512)===56320){t+=4,n=-1;continue}t+=3,n=-1}if((s&64512)===55296)if(i+1<o.length){
var a=o.charCodeAt(i+1);if((a&64512)===56320){t+=4,i++;continue}}else{n=s;continue}t+=s<128?1:s<2048?
2:3}}return t+(n===-1?0:3)}function QX(e,t){var n=0,r=-1;function o(c){c<128?t[n++]=c:c<2048?(t[n++]=
192|c>>>6,t[n++]=128|c&63):c<65536?(t[n++]=224|c>>>12,t[n++]=128|c>>>6&63,t[n++]=128|c&63):(t[n++]=240|
c>>>18,t[n++]=128|c>>>12&63,t[n++]=128|c>>>6&63,t[n++]=128|c&63)}for(var i=0;i<e.length;i++){var s=e[
i];
if(s instanceof D){r!==-1&&(o(r),r=-1),t.set(s,n),n+=s.length;continue}for(var a=0;a<s.length;a++){
var u=s.
charCodeAt(a);if(r!==-1){if((u&64512)===56320){o(65536+(r-55296<<10)+(u-56320)),r=-1;continue}o(r),r=
-1}if((u&64512)===55296)if(a+1<s.length){var l=s.charCodeAt(a+1);if((l&64512)===56320)u=65536+(u-55296<<
10)+(l-56320),a++;else{o(u);continue}}else{r=u;continue}o(u)}}r!==-1&&o(r)}function eQ(e,t){for(var n=0,
r=e.length;n<r;n++)typeof e[n]=="number"&&(e[n]=e[n].toString());for(var o=0,i=t.modules;o<i.length;
o++){
var s=i[o];e=s.postrender(e,t)}var a=t.joinUncorrupt(e,t),u=new D(XX(a));QX(a,u);for(var l=0;l<a.length;
l++)
delete a[l];return u}R_.exports=eQ});var __=Ne((FQe,$_)=>{"use strict";m();function hd(e){
"@babel/helpers - typeof";return hd=typeof S=="function"&&typeof S.iterator=="symbol"?function(t){
return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},hd(e)}function O_(e,t){var n=g.keys(
e);if(g.getOwnPropertySymbols){var r=g.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return g.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function A_(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?O_(g(n),!0).forEach(function(r){
tQ(
e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(e,g.getOwnPropertyDescriptors(n)):O_(g(n)).
forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(n,r))})}return e}function tQ(e,t,
n){
return(t=nQ(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function nQ(e){var t=rQ(e,"string");return hd(t)=="symbol"?t:t+""}function rQ(e,t){if(hd(e)!="object"||
!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(hd(r)!="object")return r;
throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?
x:w)(e)}var oQ=Ft(),P_=oQ.pushArray,iQ=ev();function sQ(e,t){for(var n=0,r=t.modules;n<r.length;n++){
var o=r[n],i=o.resolve(e,t);if(i)return i}return!1}function I_(e,t,n,r){var o=sQ(e,A_(A_({},r),{},{
resolvedId:iQ(
e,r)}));if(o)return o.then(function(i){t.push({tag:e.value,lIndex:e.lIndex,value:i})}).catch(
function(i){
i instanceof k?P_(n,i):n.push(i)});if(e.type==="placeholder")return r.scopeManager.getValueAsync(e.value,
{part:e}).then(function(i){return i==null?r.nullGetter(e):i}).then(function(i){t.push({tag:e.value,
lIndex:e.
lIndex,value:i})}).catch(function(i){i instanceof k?P_(n,i):n.push(i)})}function aQ(e){var t=[],n=[],
r=e.baseNullGetter,o=e.scopeManager;e.nullGetter=function(s,a){return r(s,a||o)},e.resolved=t;var i=uQ(
e,n,t);return i?i.then(function(){return N_(e,n,t)}):N_(e,n,t)}function uQ(e,t,n){for(var r=null,o=function(
){
var u=s[i];if(["content","tag"].indexOf(u.type)!==-1)return 1;u.resolveFirst&&(r!=null||(r=Promise.resolve(
null)),r=r.then(function(){return I_(u,n,t,e)}))},i=0,s=e.compiled;i<s.length;i++)o();return r}
function N_(e,t,n){
for(var r=[],o=0,i=e.compiled;o<i.length;o++){var s=i[o];["content","tag"].indexOf(s.type)===-1&&(s.
resolveFirst||r.push(I_(s,n,t,e)))}return Promise.all(r).then(function(){return{errors:t,resolved:n}
})}
$_.exports=aQ});var L_=Ne((LQe,M_)=>{"use strict";m();var yd=Ft(),Ju=yd.startsWith,lQ=yd.endsWith,tv=yd.isStarting,
F_=yd.
isEnding,cQ=yd.isWhiteSpace,dQ=Jf();function mQ(e){for(var t="",n=0,r=e.length;n<r;n++){var o=e[n];o instanceof
D||cQ(o)||Ju(o,"<w:bookmarkEnd")||(lQ(t,"</w:tbl>")&&!Ju(o,"<w:p")&&!Ju(o,"<w:tbl")&&!Ju(o,
"<w:sectPr")&&!Ju(o,"</w:ftr>")&&!Ju(o,"</w:hdr>")&&(o="<w:p/>".concat(o)),t=o,e[n]=o)}return e}
function pQ(e,t){
var n=t.fileTypeConfig.tagShouldContain||[],r=-1;dQ.docx.indexOf(t.contentType)!==-1&&(e=mQ(e));for(
var o=-1,
i=0,s=n.length;i<s;i++)for(var a=n[i],u=a.tag,l=a.shouldContain,c=a.value,d=a.drop,p=a.dropParent,h=null,
b=0,T=e.length;b<T;b++){var A=e[b];if(!(A instanceof D)){if(r===i)if(F_(A,u)){if(r=-1,p){for(var P=-1,
N=o;N>0;N--)if(tv(e[N],p)){P=N;break}for(var I=P;I<=e.length;I++){if(F_(e[I],p)){e[I]="";break}e[I]=
""}}else{for(var _=o;_<=b;_++)e[_]="";d||(e[b]=h.join("")+c+A)}h=null}else{h&&h.push(A);for(var L=0,
M=l.length;L<M;L++)if(tv(A,l[L])){r=-1,h=null;break}}r===-1&&tv(A,u)&&A.indexOf("<",1)===-1&&(A[A.length-
2]==="/"?e[b]="":(o=b,r=i,h=d||p?null:[A]))}}return e}M_.exports=pQ});var q_=Ne((BQe,G_)=>{
"use strict";m();function bd(e){"@babel/helpers - typeof";return bd=typeof S=="function"&&typeof S.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},bd(e)}function fQ(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function j_(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,hQ(r.key),r)}}function gQ(e,t,n){return t&&j_(e.prototype,t),n&&j_(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function hQ(e){var t=yQ(e,"string");return bd(t)=="symbol"?t:t+""}
function yQ(e,t){
if(bd(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(bd(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var rv=Ft(),B_=rv.pushArray,bQ=rv.wordToUtf8,wQ=rv.convertSpaces,vQ=Yw(),z_=Zw(),nv=k_(
),
U_=C_(),kQ=D_(),W_=__(),xQ=L_(),TQ=Function.prototype.bind,K_=Function.prototype.call,SQ=K_.bind(K_,
TQ);function EQ(e,t){for(var n=vQ(e,t),r=[],o=0,i=n.matches;o<i.length;o++){var s=i[o];r.push(s.array[
2])}
return bQ(wQ(r.join("")))}G_.exports=(function(){function e(t,n){fQ(this,e),this.cachedParsers={},
this.
content=t;for(var r in n)this[r]=n[r];this.setModules({inspect:{filePath:n.filePath}})}return gQ(e,[
{key:"resolveTags",value:function(n){var r=this;this.tags=n;var o=this.getOptions(),i=this.filePath;
o.scopeManager=this.scopeManager,o.resolve=W_;for(var s=[],a=[],u=0,l=this.modules;u<l.length;u++){
var c=l[u];
a.push(Promise.resolve(c.preResolve(o)).catch(function(d){s.push(d)}))}return Promise.all(a).then(
function(){
if(s.length!==0)throw s;return W_(o).then(function(d){for(var p=d.resolved,h=d.errors,b=0;b<h.length;
b++){
var T,A=h[b];A instanceof C||(A=new C(A)),(T=A).properties||(T.properties={}),A.properties.file=i,h[
b]=
A}if(h.length!==0)throw h;return Promise.all(p).then(function(P){return o.scopeManager.root.finishedResolving=
!0,o.scopeManager.resolved=P,r.setModules({inspect:{resolved:P,filePath:i}}),P})}).catch(function(d){
throw r.errorChecker(d),d})})}},{key:"getFullText",value:function(){return EQ(this.content,this.fileTypeConfig.
tagsXmlTextArray)}},{key:"setModules",value:function(n){for(var r=0,o=this.modules;r<o.length;r++){
var i=o[r];
i.set(n)}}},{key:"preparse",value:function(){this.allErrors=[],this.xmllexed=z_.xmlparse(this.content,
{text:this.fileTypeConfig.tagsXmlTextArray,other:this.fileTypeConfig.tagsXmlLexedArray}),this.setModules(
{inspect:{filePath:this.filePath,xmllexed:this.xmllexed}});var n=z_.parse(this.xmllexed,this.delimiters,
this.syntax,this.fileType),r=n.lexed,o=n.errors;B_(this.allErrors,o),this.lexed=r,this.setModules({
inspect:{
filePath:this.filePath,lexed:this.lexed}});var i=this.getOptions();this.lexed=nv.preparse(this.lexed,
this.modules,i)}},{key:"parse",value:function(){var n=arguments.length>0&&arguments[0]!==void 0?
arguments[0]:
{},r=n.noPostParse;this.setModules({inspect:{filePath:this.filePath}});var o=this.getOptions();
return this.
parsed=nv.parse(this.lexed,this.modules,o),this.setModules({inspect:{filePath:this.filePath,parsed:
this.
parsed}}),r?this:this.postparse()}},{key:"postparse",value:function(){var n=this.getOptions(),r=nv.postparse(
this.parsed,this.modules,n),o=r.postparsed,i=r.errors;return this.postparsed=o,this.setModules({
inspect:{
filePath:this.filePath,postparsed:this.postparsed}}),B_(this.allErrors,i),this.errorChecker(this.allErrors),
this}},{key:"errorChecker",value:function(n){for(var r=0,o=n;r<o.length;r++){var i=o[r];i.properties||
(i.properties={}),i.properties.file=this.filePath}for(var s=0,a=this.modules;s<a.length;s++){var u=a[
s];
n=u.errorsTransformer(n)}}},{key:"baseNullGetter",value:function(n,r){for(var o=null,i=0,s=this.modules;
i<
s.length;i++){var a=s[i];o==null&&(o=a.nullGetter(n,r,this))}return o!=null?o:this.nullGetter(n,r)}}
,
{key:"getOptions",value:function(){return{compiled:this.postparsed,cachedParsers:this.cachedParsers,
tags:this.tags,modules:this.modules,parser:this.parser,contentType:this.contentType,relsType:this.relsType,
baseNullGetter:SQ(this.baseNullGetter,this),filePath:this.filePath,syntax:this.syntax,fileTypeConfig:
this.
fileTypeConfig,fileType:this.fileType,linebreaks:this.linebreaks,stripInvalidXMLChars:this.stripInvalidXMLChars}
}},
{key:"render",value:function(n){this.filePath=n;var r=this.getOptions();r.resolved=this.scopeManager.
resolved,r.scopeManager=this.scopeManager,r.render=U_,r.joinUncorrupt=xQ;var o=U_(r),i=o.errors,s=o.
parts;return i.length>0?(this.allErrors=i,this.errorChecker(i),this):(this.content=kQ(s,r),this.setModules(
{inspect:{filePath:this.filePath,content:this.content}}),this)}}])})()});var aF=Ne((UQe,sF)=>{
"use strict";m();function kd(e){"@babel/helpers - typeof";return kd=typeof S=="function"&&typeof S.iterator=="symbol"?
function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},kd(e)}function H_(e,t){var n=g.keys(
e);if(g.getOwnPropertySymbols){var r=g.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return g.
getOwnPropertyDescriptor(e,o).enumerable})),n.push.apply(n,r)}return n}function Gi(e){for(var t=1;t<
arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?H_(g(n),!0).forEach(function(r){
CQ(
e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(e,g.getOwnPropertyDescriptors(n)):H_(g(n)).
forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(n,r))})}return e}function CQ(e,t,
n){
return(t=rF(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,
e}function RQ(e,t){return PQ(e)||AQ(e,t)||OQ(e,t)||DQ()}function DQ(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function OQ(e,t){
if(e){if(typeof e=="string")return Z_(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?Z_(e,t):void 0}}function Z_(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function AQ(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),g(s)!==s))return}finally{if(l)throw o}}return a}}function PQ(
e){
if(k.isArray(e))return e}function NQ(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function J_(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||
!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(e,rF(r.key),r)}}function IQ(e,t,n){
return t&&J_(e.prototype,t),n&&J_(e,n),g.defineProperty(e,"prototype",{writable:!1}),e}function rF(e){
var t=$Q(e,"string");return kd(t)=="symbol"?t:t+""}function $Q(e,t){if(kd(e)!="object"||!e)return e;
var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(kd(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:w)(e)}var wr=Ft(),_Q=wr.chunkBy,
eg=wr.last,sv=wr.isParagraphStart,ov=wr.isModule,V_=wr.pushArray,oF=wr.isParagraphEnd,FQ=wr.isContent,
vd=wr.startsWith,av=wr.isTagEnd,Vu=wr.isTagStart,iv=wr.getSingleAttribute,Y_=wr.setSingleAttribute,
MQ=Jf(),
LQ=Wi(),jQ=Ft(),X_=jQ.isWhiteSpace,wd="loop";function BQ(e){for(var t=0;t<e.length;t++){var n=e[t];
if(FQ(
n))return!0}return!1}function zQ(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.type!=="content")return n}
return null}function iF(e){var t=zQ(e.subparsed);return t!=null&&t.tag!=="w:t"}function UQ(e){return e.
hasPageBreak&&iF(e)?'<w:p><w:r><w:br w:type="page"/></w:r></w:p>':""}function WQ(e){return e.length&&
sv(e[0])&&oF(eg(e))}function Q_(e){return BQ(e)?0:e.length}function eF(e){var t=e.parts.length-1;e.parts[
t]===
"</w:p>"?e.parts.splice(t,0,'<w:r><w:br w:type="page"/></w:r>'):e.parts.push(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}function KQ(e){e.parts.unshift(
'<w:p><w:r><w:br w:type="page"/></w:r></w:p>')}
function GQ(e){for(var t=0;t<e.length;t++){var n=e[t];if(Vu("w:type",n)&&n.value.indexOf(
"continuous")!==
-1)return!0}return!1}function qQ(e){for(var t=0;t<e.length;t++){var n=e[t];if(Vu("w:type",n)&&n.value.
indexOf('w:val="nextPage"')!==-1)return!0}return!1}function HQ(e,t){for(var n="",r=0;r<t.length;r++){
var o=t[r].value;n+=o}e.unshift("<w:p><w:pPr>".concat(n,"</w:pPr></w:p>"))}function ZQ(e){for(var t=!1,
n=!1,r=0;r<e.length;r++){var o=e[r];!t&&vd(o,"<w:sectPr")&&(n=!0),n&&(vd(o,"<w:type")&&(t=!0),!t&&vd(
o,"</w:sectPr")&&(e.splice(r,0,'<w:type w:val="continuous"/>'),r++))}return e}function JQ(e){for(var t=0,
n=0;n<e.length;n++)!vd(e[n],"<w:headerReference")&&!vd(e[n],"<w:footerReference")&&(e[t]=e[n],t++);
return e.
length=t,e}function tF(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag==="w:br"&&n.value.indexOf(
'w:type="page"')!==-1)return!0}return!1}function nF(e){for(var t=0;t<e.length;t++){var n=e[t];if(n.tag===
"w:drawing")return!0}return!1}function VQ(e){for(var t=[],n=null,r=0;r<e.length;r++){var o=e[r];Vu(
"w:sectPr",o)&&(n=[],t.push(n)),n!==null&&n.push(o),av("w:sectPr",o)&&(n=null)}return t}function YQ(
e){
for(var t=!1,n=0,r=0;r<e.length;r++){var o=e[r];Vu("w:sectPr",o)&&(t=!0),t&&(o.tag==="w:headerReference"||
o.tag==="w:footerReference")&&(n++,t=!1),av("w:sectPr",o)&&(t=!1)}return n}function XQ(e){for(var t=[
],
n=!1,r=e.length-1;r>=0;r--){var o=e[r];if(av("w:sectPr",o)&&(n=!0),Vu("w:sectPr",o)&&(t.unshift(o.value),
n=!1),n&&t.unshift(o.value),sv(o)){if(t.length>0)return t.join("");break}}return""}var QQ=(function(
){
function e(){NQ(this,e),this.name="LoopModule",this.inXfrm=!1,this.totalSectPr=0,this.prefix={start:
"#",end:"/",dash:/^-([^\s]+)\s(.+)/,inverted:"^"}}return IQ(e,[{key:"optionsTransformer",value:
function(n,r){
return this.docxtemplater=r,n}},{key:"preparse",value:function(n,r){var o=r.contentType;MQ.main.indexOf(
o)!==-1&&(this.sects=VQ(n))}},{key:"matchers",value:function(){var n=wd;return[[this.prefix.start,n,
{expandTo:"auto",location:"start",inverted:!1}],[this.prefix.inverted,n,{expandTo:"auto",location:
"start",inverted:!0}],[this.prefix.end,n,{location:"end"}],[this.prefix.dash,n,function(r){var o=RQ(
r,
3),i=o[1],s=o[2];return{location:"start",inverted:!1,expandTo:i,value:s}}]]}},{key:"getTraits",value:
function(n,r){
if(n==="expandPair"){for(var o=[],i=0,s=r.length;i<s;i++){var a=r[i];ov(a,wd)&&a.subparsed==null&&o.
push({part:a,offset:i})}return o}}},{key:"postparse",value:function(n,r){var o=r.basePart;if(o&&this.
docxtemplater.fileType==="docx"&&n.length>0){o.sectPrCount=YQ(n),this.totalSectPr+=o.sectPrCount;for(
var i=this.
sects,s=0,a=i.length;s<a;s++){var u=i[s];if(o.lIndex<u[0].lIndex){s+1<i.length&&GQ(i[s+1])&&(o.addContinuousType=
!0);break}if(n[0].lIndex<u[0].lIndex&&u[0].lIndex<o.lIndex){qQ(i[s])&&(o.addNextPage={index:s});
break}}
o.lastParagrapSectPr=XQ(n)}if(!o||o.expandTo!=="auto"||o.module!==wd||!WQ(n))return n;o.paragraphLoop=
!0;var l=0,c=_Q(n,function(T){return sv(T)&&(l++,l===1)?"start":oF(T)&&(l--,l===0)?"end":null}),d=c[
0],
p=eg(c),h=Q_(d),b=Q_(p);return h>0&&c[1][0].type==="content"&&X_(c[1][0].value)&&(h+=1),b>0&&eg(c[c.
length-2]).type==="content"&&X_(eg(c[c.length-2]).value)&&(b+=1),o.hasPageBreakBeginning=tF(d),o.hasPageBreak=
tF(p),nF(d)&&(h=0),nF(p)&&(b=0),n.slice(h,n.length-b)}},{key:"resolve",value:function(n,r){var o=this;
if(!ov(n,wd))return null;var i=r.scopeManager,s=i.getValueAsync(n.value,{part:n}),a=[],u;o.resolveSerially&&
(u=Promise.resolve(null));function l(d,p,h){var b=i.createSubScopeManager(d,n.value,p,n,h);o.resolveSerially?
(u=u.then(function(){return r.resolve(Gi(Gi({},r),{},{compiled:n.subparsed,tags:{},scopeManager:b}))}
),
a.push(u)):a.push(r.resolve(Gi(Gi({},r),{},{compiled:n.subparsed,tags:{},scopeManager:b})))}var c=[];
return s.then(function(d){return d!=null||(d=r.nullGetter(n)),d instanceof Promise?d.then(function(p){
return p instanceof k?Promise.all(p):p}):d instanceof k?Promise.all(d):d}).then(function(d){return i.
loopOverValue(d,l,n.inverted),Promise.all(a).then(function(p){for(var h=[],b=0;b<p.length;b++){var T=p[
b],
A=T.resolved,P=T.errors;V_(c,P),h.push(A)}return h}).then(function(p){if(c.length>0)throw c;return p}
)})}},
{key:"render",value:function(n,r){var o=this;if(n.tag==="p:xfrm"&&(o.inXfrm=n.position==="start"),n.
tag==="a:ext"&&o.inXfrm)return o.lastExt=n,n;if(!ov(n,wd))return null;var i=[],s=[],a=0,u=n.subparsed[
0],
l=0;(u==null?void 0:u.tag)==="a:tr"&&(l=+iv(u.value,"h")),a-=l;var c=0,d=iF(n);function p(A,P,N){a+=
l;for(var I=r.scopeManager.createSubScopeManager(A,n.value,P,n,N),_=0,L=n.subparsed;_<L.length;_++){
var M=L[_];if(Vu("a16:rowId",M)){var z=+iv(M.value,"val")+c;c=1,M.value=Y_(M.value,"val",z)}}var j=r.
render(Gi(Gi({},r),{},{compiled:n.subparsed,tags:{},scopeManager:I}));n.hasPageBreak&&P===N-1&&d&&eF(
j);var B=I.scopePathItem.some(function(X){return X!==0});B?(n.sectPrCount===1&&(j.parts=JQ(j.parts)),
n.addContinuousType&&(j.parts=ZQ(j.parts))):n.addNextPage&&HQ(j.parts,o.sects[n.addNextPage.index]),
n.addNextPage&&eF(j),n.hasPageBreakBeginning&&d&&KQ(j);for(var q=0,H=j.parts;q<H.length;q++){var W=H[
q];
i.push(W)}V_(s,j.errors)}var h=r.scopeManager.getValue(n.value,{part:n});h!=null||(h=r.nullGetter(n));
var b=r.scopeManager.loopOverValue(h,p,n.inverted);if(b===!1)return n.lastParagrapSectPr?n.paragraphLoop?
{value:"<w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr></w:p>")}:{value:
"</w:t></w:r></w:p><w:p><w:pPr>".concat(n.lastParagrapSectPr,"</w:pPr><w:r><w:t>")}:{value:UQ(n)||"",
errors:s};if(a!==0){var T=+iv(
o.lastExt.value,"cy");o.lastExt.value=Y_(o.lastExt.value,"cy",T+a)}return{value:r.joinUncorrupt(i,Gi(
Gi({},r),{},{basePart:n})),errors:s}}}])})();sF.exports=function(){return LQ(new QQ)}});var pF=Ne((
KQe,mF)=>{"use strict";m();function xd(e){"@babel/helpers - typeof";return xd=typeof S=="function"&&
typeof S.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},xd(e)}function eee(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function uF(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,nee(r.key),r)}}function tee(e,t,n){return t&&uF(e.prototype,t),n&&uF(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function nee(e){var t=ree(e,"string");return xd(t)=="symbol"?t:t+""}
function ree(e,t){
if(xd(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(xd(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var oee=Wi(),Td=Ft(),iee=Td.isTextStart,see=Td.isTextEnd,aee=Td.endsWith,uee=Td.startsWith,
lF=Td.pushArray,cF='<w:t xml:space="preserve">',lee=cF.length,dF="</w:t>",cee=dF.length;function dee(
e){
return iee(e)&&e.tag==="w:t"}function uv(e,t){var n=e[t].value;return e[t+1].value==="</w:t>"||n.indexOf(
'xml:space="preserve"')!==-1?n:n.substr(0,n.length-1)+' xml:space="preserve">'}function mee(e,t){
return e&&
e.basePart&&t.length>1}var pee=(function(){function e(){eee(this,e),this.name="SpacePreserveModule"}
return tee(e,[{key:"postparse",value:function(n,r){var o=[],i=!1,s=0,a=0;function u(c,d){return c.type===
"placeholder"&&d.length>1}var l=n.reduce(function(c,d){return dee(d)&&(i=!0,a=o.length),i?(o.push(d),
mee(r,o)&&(s=r.basePart.endLindex,o[0].value=uv(o,0)),u(d,o)&&(o[a].value=uv(o,a),s=d.endLindex),see(
d)&&d.lIndex>s&&(s!==0&&(o[a].value=uv(o,a)),lF(c,o),o=[],i=!1,s=0,a=0),c):(c.push(d),c)},[]);return lF(
l,o),l}},{key:"postrender",value:function(n){for(var r=0,o=!1,i=0,s=n.length;i<s;i++)if(!(n[i]===""||
n[i]instanceof D)){var a=n[i];o&&uee(a,dF)&&(n[r]=n[r].substr(0,n[r].length-lee)+"<w:t/>",a=a.substr(
cee),n[i]=a),o=aee(a,cF),r=i}return n}}])})();mF.exports=function(){return oee(new pee)}});var wF=Ne(
(qQe,bF)=>{"use strict";m();function Sd(e){"@babel/helpers - typeof";return Sd=typeof S=="function"&&
typeof S.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},Sd(e)}function fee(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function fF(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,hee(r.key),r)}}function gee(e,t,n){return t&&fF(e.prototype,t),n&&fF(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function hee(e){var t=yee(e,"string");return Sd(t)=="symbol"?t:t+""}
function yee(e,t){
if(Sd(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Sd(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var bee=Zf(),hF=Ft(),wee=hF.isContent,gF=hF.getPartWithDelimiters,yF=br(),vee=yF.throwRawTagShouldBeOnlyTextInParagraph,
kee=yF.getInvalidRawXMLValueException,xee=Wi(),lv="rawxml";function Tee(e){for(var t=e.part,n=e.left,
r=e.right,o=e.postparsed,i=e.index,s=o.slice(n+1,r),a=0,u=s.length;a<u;a++)if(a!==i-n-1){var l=s[a];
wee(l)&&vee({paragraphParts:s,part:t})}return t}var See=(function(){function e(){fee(this,e),this.name=
"RawXmlModule",this.prefix="@"}return gee(e,[{key:"optionsTransformer",value:function(n,r){return this.
fileTypeConfig=r.fileTypeConfig,n}},{key:"matchers",value:function(){return[[this.prefix,lv]]}},{key:
"postparse",value:function(n){var r=this;return bee.expandToOne(n,{moduleName:lv,getInner:Tee,
expandTo:this.
fileTypeConfig.tagRawXml,error:{message:"Raw tag not in paragraph",id:"raw_tag_outerxml_invalid",
explanation:function(i){
return'The tag "'.concat(gF(i,r.docxtemplater),
'" is not inside a paragraph, putting raw tags inside an inline loop is disallowed.')}}})}},{key:
"render",value:function(n,r){if(n.module!==lv)return null;
var o,i=[];try{o=r.scopeManager.getValue(n.value,{part:n}),o!=null||(o=r.nullGetter(n))}catch(s){
return i.
push(s),{errors:i}}return o=o||"",typeof o=="string"?{value:o}:{errors:[kee({tag:n.value,value:o,
partDelims:gF(
n,this.docxtemplater),part:n,offset:n.offset})]}}}])})();bF.exports=function(){return xee(new See)}}
);var kF=Ne((ZQe,vF)=>{"use strict";m();function Eee(e,t){for(var n=-1,r=0,o=e.length;r<o;r++)t[r]>=e[
r].
length||(n===-1||e[r][t[r]].offset<e[n][t[n]].offset)&&(n=r);return n}vF.exports=function(e){for(var t=0,
n=0,r=e;n<r.length;n++){var o=r[n];t+=o.length}e=e.filter(function(l){return l.length>0});for(var i=new k(
t),s=e.map(function(){return 0}),a=0;a<t;a++){var u=Eee(e,s);i[a]=e[u][s[u]],s[u]++}return i}});var CF=Ne(
(VQe,EF)=>{"use strict";m();function Ed(e){"@babel/helpers - typeof";return Ed=typeof S=="function"&&
typeof S.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},Ed(e)}function Cee(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function xF(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,Dee(r.key),r)}}function Ree(e,t,n){return t&&xF(e.prototype,t),n&&xF(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function Dee(e){var t=Oee(e,"string");return Ed(t)=="symbol"?t:t+""}
function Oee(e,t){
if(Ed(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Ed(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var Aee="expandPair",Pee=kF(),mv=Ft(),Nee=mv.getLeft,Iee=mv.getRight,dv=mv.pushArray,
$ee=Wi(),_ee=Zf(),Fee=_ee.getExpandToDefault,pv=br(),TF=pv.getUnmatchedLoopException,Mee=pv.getClosingTagNotMatchOpeningTag,
SF=pv.getUnbalancedLoopException;function Lee(e){switch(e.location){case"start":return 1;case"end":
return-1}}
function cv(e,t){return e!=null&&t!=null&&(e.part.location==="start"&&t.part.location==="end"&&e.part.
value===t.part.value||t.part.value==="")}function jee(e){for(var t=0,n=[];t<e.length;){var r=e[t].part;
if(r.location==="end"){if(t===0)return e.splice(0,1),n.push(TF(r)),{traits:e,errors:n};var o=t,i=t-1,
s=1;if(cv(e[i],e[o]))return e.splice(o,1),e.splice(i,1),{errors:n,traits:e};for(;s<50;){var a=e[i-s],
u=e[o+s];if(cv(a,e[o]))return e.splice(o,1),e.splice(i-s,1),{errors:n,traits:e};if(cv(e[i],u))return e.
splice(o+s,1),e.splice(i,1),{errors:n,traits:e};s++}return n.push(Mee({tags:[e[i].part,e[o].part]})),
e.splice(o,1),e.splice(i,1),{traits:e,errors:n}}t++}for(var l=0;l<e.length;l++){var c=e[l].part;n.push(
TF(c))}return{traits:[],errors:n}}function Bee(e){var t={},n=[],r=[],o=[];for(dv(o,e);o.length>0;){
var i=jee(
o);dv(n,i.errors),o=i.traits}if(n.length>0)return{pairs:r,errors:n};for(var s=0,a=0;a<e.length;a++){
var u=e[a],l=u.part,c=Lee(l);if(s+=c,c===1)t[s]=u;else{var d=t[s+1];s===0&&r.push([d,u])}s=s>=0?s:0}
return{pairs:r,errors:n}}var zee=(function(){function e(){Cee(this,e),this.name="ExpandPairTrait"}
return Ree(
e,[{key:"optionsTransformer",value:function(n,r){return r.options.paragraphLoop&&dv(r.fileTypeConfig.
expandTags,r.fileTypeConfig.onParagraphLoop),this.expandTags=r.fileTypeConfig.expandTags,n}},{key:
"postparse",value:function(n,r){var o=this,i=r.getTraits,s=r.postparse,a=r.fileType,u=i(Aee,n,r);u=u.map(
function(N){return N||[]}),u=Pee(u);var l=Bee(u),c=l.pairs,d=l.errors,p=0,h=null,b=c.map(function(N){
var I=N[0].part.expandTo;if(I==="auto"&&a!=="text"){var _=Fee(n,N,o.expandTags);_.error&&d.push(_.error),
I=_.value}if(!I||a==="text"){var L=N[0].offset,M=N[1].offset;return L<p&&!o.docxtemplater.options.syntax.
allowUnbalancedLoops&&d.push(SF(N,h)),h=N,p=M,[L,M]}var z,j;try{z=Nee(n,I,N[0].offset)}catch(B){d.push(
B)}try{j=Iee(n,I,N[1].offset)}catch(B){d.push(B)}return z<p&&!o.docxtemplater.options.syntax.allowUnbalancedLoops&&
d.push(SF(N,h)),p=j,h=N,[z,j]});if(d.length>0)return{postparsed:n,errors:d};var T=0,A,P=n.reduce(
function(N,I,_){
var L=T<c.length&&b[T][0]<=_&&_<=b[T][1],M=c[T],z=b[T];if(!L)return N.push(I),N;if(z[0]===_&&(A=[]),
M[0].offset!==_&&M[1].offset!==_&&A.push(I),z[1]===_){var j=n[M[0].offset];j.subparsed=s(A,{basePart:
j}),
j.endLindex=M[1].part.lIndex,delete j.location,delete j.expandTo,N.push(j),T++;for(var B=b[T];B&&B[0]<
_;)T++,B=b[T]}return N},[]);return{postparsed:P,errors:d}}}])})();EF.exports=function(){return $ee(
new zee)}});var PF=Ne((XQe,AF)=>{"use strict";m();function Cd(e){"@babel/helpers - typeof";return Cd=typeof S=="function"&&
typeof S.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S==
"function"&&t.constructor===S&&t!==S.prototype?"symbol":typeof t},Cd(e)}function Uee(e,t){if(!(e instanceof
t))throw new TypeError("Cannot call a class as a function")}function RF(e,t){for(var n=0;n<t.length;
n++){
var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),g.defineProperty(
e,Kee(r.key),r)}}function Wee(e,t,n){return t&&RF(e.prototype,t),n&&RF(e,n),g.defineProperty(e,
"prototype",{writable:!1}),e}function Kee(e){var t=Gee(e,"string");return Cd(t)=="symbol"?t:t+""}
function Gee(e,t){
if(Cd(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");
if(Cd(
r)!="object")return r;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t===
"string"?x:w)(e)}var qee=Wi(),OF=br(),Hee=OF.getScopeCompilationError,Zee=OF.getCorruptCharactersException,
fv=Ft(),DF=fv.utf8ToWord,Jee=fv.hasCorruptCharacters,Vee=fv.removeCorruptCharacters,tg=Gw(),Yee=tg.settingsContentType,
Xee=tg.coreContentType,Qee=tg.appContentType,ete=tg.customContentType,tte=[Yee,Xee,Qee,ete],nte={
docx:"w",pptx:"a"},rte=(function(){function e(){Uee(this,e),this.name="Render",this.recordRun=!1,
this.recordedRun=
[]}return Wee(e,[{key:"set",value:function(n){n.compiled&&(this.compiled=n.compiled),n.data!=null&&(
this.
data=n.data)}},{key:"optionsTransformer",value:function(n,r){return this.docxtemplater=r,this.brTag=
r.fileType==="docx"?"<w:r><w:br/></w:r>":"<a:br/>",this.prefix=nte[r.fileType],this.runStartTag="".concat(
this.prefix,":r"),this.runPropsStartTag="".concat(this.prefix,":rPr"),n}},{key:"postparse",value:
function(n,r){
for(var o=[],i=0;i<n.length;i++){var s=n[i];if(s.type==="placeholder"){var a=s.value;try{r.cachedParsers[
s.
lIndex]=this.docxtemplater.parser(a,{tag:s})}catch(u){o.push(Hee({tag:a,rootError:u,offset:s.offset}
))}}}
return{postparsed:n,errors:o}}},{key:"getRenderedMap",value:function(n){for(var r in this.compiled)n[
r]=
{from:r,data:this.data};return n}},{key:"render",value:function(n,r){var o=r.contentType,i=r.scopeManager,
s=r.linebreaks,a=r.nullGetter,u=r.fileType,l=r.stripInvalidXMLChars;if(tte.indexOf(o)!==-1&&(s=!1),s&&
this.recordRuns(n),!(n.type!=="placeholder"||n.module)){var c;try{c=i.getValue(n.value,{part:n})}
catch(d){
return{errors:[d]}}if(c!=null||(c=a(n)),typeof c=="string"){if(l)c=Vee(c);else if(["docx","pptx",
"xlsx"].indexOf(u)!==-1&&Jee(c))return{errors:[Zee({tag:n.value,value:c,offset:n.offset})]}}return u===
"text"?{value:c}:{value:s&&typeof c=="string"?this.renderLineBreaks(c):DF(c)}}}},{key:"recordRuns",
value:function(n){
n.tag===this.runStartTag?this.recordedRun="":n.tag===this.runPropsStartTag?(n.position==="start"&&(
this.
recordRun=!0,this.recordedRun+=n.value),(n.position==="end"||n.position==="selfclosing")&&(this.recordedRun+=
n.value,this.recordRun=!1)):this.recordRun&&(this.recordedRun+=n.value)}},{key:"renderLineBreaks",
value:function(n){
for(var r=[],o=n.split(`
`),i=0,s=o.length;i<s;i++)r.push(DF(o[i])),i<o.length-1&&r.push("</".concat(this.prefix,":t></").concat(
this.prefix,":r>").concat(this.brTag,"<").concat(this.prefix,":r>").concat(this.recordedRun,"<").concat(
this.prefix,":t").concat(this.docxtemplater.fileType==="docx"?' xml:space="preserve"':"",">"));
return r}}])})();
AF.exports=function(){return qee(new rte)}});var MF=Ne((eet,FF)=>{"use strict";m();var NF=aF(),ote=pF(
),IF=wF(),$F=CF(),_F=PF();function ite(){return{
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
{contains:"w:p",expand:"w:p",onlyTextInTag:!0}],tagRawXml:"w:p",baseModules:[NF,ote,$F,IF,_F],
tagShouldContain:[
{tag:"w:sdtContent",shouldContain:["w:p","w:r","w:commentRangeStart","w:sdt"],value:"<w:p></w:p>"},{
tag:"w:tc",shouldContain:["w:p"],value:"<w:p></w:p>"},{tag:"w:tr",shouldContain:["w:tc"],drop:!0},{
tag:"w:tbl",shouldContain:["w:tr"],drop:!0}]}}function ste(){return{getTemplatedFiles:function(){
return[]},
textPath:function(t){return t.textTarget},tagsXmlTextArray:["Company","HyperlinkBase","Manager",
"cp:category","cp:keywords","dc:creator","dc:description","dc:subject","dc:title","a:t","m:t",
"vt:lpstr",
"vt:lpwstr"],tagsXmlLexedArray:["p:sp","a:tc","a:tr","a:tbl","a:graphicData","a:p","a:r","a:rPr",
"p:txBody","a:txBody","a:off","a:ext","p:graphicFrame","p:xfrm","a16:rowId","a:endParaRPr"],
droppedTagsInsidePlaceholder:[
"a:p","a:endParaRPr"],expandTags:[{contains:"a:tc",expand:"a:tr"}],onParagraphLoop:[{contains:"a:p",
expand:"a:p",onlyTextInTag:!0}],tagRawXml:"p:sp",baseModules:[NF,$F,IF,_F],tagShouldContain:[{tag:
"a:tbl",shouldContain:["a:tr"],dropParent:"p:graphicFrame"},{tag:"p:txBody",shouldContain:["a:p"],
value:"<a:p></a:p>"},{tag:"a:txBody",shouldContain:["a:p"],value:"<a:p></a:p>"}]}}FF.exports={docx:
ite,pptx:ste}});var nM=Ne((net,wv)=>{"use strict";m();var ate=["modules"];function LF(e,t){var n=g.keys(
e);if(g.getOwnPropertySymbols){
var r=g.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return g.getOwnPropertyDescriptor(e,o).enumerable}
)),
n.push.apply(n,r)}return n}function co(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]!=null?
arguments[t]:{};t%2?LF(g(n),!0).forEach(function(r){ute(e,r,n[r])}):g.getOwnPropertyDescriptors?g.defineProperties(
e,g.getOwnPropertyDescriptors(n)):LF(g(n)).forEach(function(r){g.defineProperty(e,r,g.getOwnPropertyDescriptor(
n,r))})}return e}function ute(e,t,n){return(t=HF(t))in e?g.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}function jF(e,t){return mte(e)||dte(e,t)||cte(e,t)||lte()}
function lte(){
throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function cte(e,
t){
if(e){if(typeof e=="string")return BF(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&
e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?k.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.
test(n)?BF(e,t):void 0}}function BF(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=k(t);n<t;
n++)
r[n]=e[n];return r}function dte(e,t){var n=e==null?null:typeof S!="undefined"&&e[S.iterator]||e[
"@@iterator"];if(n!=null){var r,o,i,s,a=[],u=!0,l=!1;try{if(i=(n=n.call(e)).next,t===0){if(g(n)!==n)return;
u=!1}else for(;!(u=(r=i.call(n)).done)&&(a.push(r.value),a.length!==t);u=!0);}catch(c){l=!0,o=c}
finally{
try{if(!u&&n.return!=null&&(s=n.return(),g(s)!==s))return}finally{if(l)throw o}}return a}}function mte(
e){
if(k.isArray(e))return e}function Xu(e){"@babel/helpers - typeof";return Xu=typeof S=="function"&&
typeof S.
iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof S=="function"&&t.constructor===
S&&t!==S.prototype?"symbol":typeof t},Xu(e)}function pte(e,t){if(e==null)return{};var n,r,o=fte(e,t);
if(g.getOwnPropertySymbols){var i=g.getOwnPropertySymbols(e);for(r=0;r<i.length;r++)n=i[r],t.indexOf(
n)===-1&&{}.propertyIsEnumerable.call(e,n)&&(o[n]=e[n])}return o}function fte(e,t){if(e==null)return{
};
var n={};for(var r in e)if({}.hasOwnProperty.call(e,r)){if(t.indexOf(r)!==-1)continue;n[r]=e[r]}
return n}
function gte(e,t){if(!(e instanceof t))throw new TypeError("Cannot call a class as a function")}
function zF(e,t){
for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&
(r.writable=!0),g.defineProperty(e,HF(r.key),r)}}function hte(e,t,n){return t&&zF(e.prototype,t),n&&
zF(e,n),g.defineProperty(e,"prototype",{writable:!1}),e}function HF(e){var t=yte(e,"string");return Xu(
t)=="symbol"?t:t+""}function yte(e,t){if(Xu(e)!="object"||!e)return e;var n=e[S.toPrimitive];if(n!==
void 0){var r=n.call(e,t||"default");if(Xu(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?x:w)(e)}var En=Ft(),qt=S$(),bte=qt.object(
{allowUnopenedTag:qt.
boolean().optional(),allowUnclosedTag:qt.boolean().optional(),allowUnbalancedLoops:qt.boolean().optional(
),
changeDelimiterPrefix:qt.string().optional().nullable()}),wte=qt.object({delimiters:qt.object({start:
qt.
string().nullable(),end:qt.string().nullable()}).strict().optional(),fileTypeConfig:qt.object({}).optional(
),
paragraphLoop:qt.boolean().optional(),parser:qt.function().optional(),errorLogging:qt.union([qt.boolean(
),
qt.string()]).optional(),linebreaks:qt.boolean().optional(),nullGetter:qt.function().optional(),
syntax:bte.
optional(),stripInvalidXMLChars:qt.boolean().optional(),warnFn:qt.function().optional()}).strict(),
vte=C$(),
ZF=vte.getRelsTypes,JF=O$(),VF=JF.collectContentTypes,YF=JF.getContentTypes,XF=Wi(),kte=Zf(),xte=G$(
),
Tte=X$(),UF=Zw(),Ste=d_(),gv=Ste.getTags,QF=p_(),Zo=br(),eM=Zo.throwMultiError,Ete=Zo.throwResolveBeforeCompile,
Cte=Zo.throwRenderInvalidTemplate,Rte=Zo.throwRenderTwice,Dd=Zo.XTInternalError,Dte=Zo.XTTemplateError,
Ote=Zo.throwFileTypeNotIdentified,Ate=Zo.throwFileTypeNotHandled,ng=Zo.throwApiVersionError;En.getRelsTypes=
ZF;En.traits=kte;En.moduleWrapper=XF;En.collectContentTypes=VF;En.getContentTypes=YF;var WF=En.getDefaults,
Pte=En.str2xml,Nte=En.xml2str,bv=En.concatArrays,KF=En.uniq,Ite=En.getDuplicates,$te=En.stableSort,
hv=En.
pushArray,GF=En.utf8ToWord,_te=En.invertMap,Fte="[Content_Types].xml",Mte="_rels/.rels",mo=[3,48,0];
function Lte(e){for(var t=[],n=0;n<e.length;n++){var r=e[n];t.push(r.name)}var o=Ite(t);if(o.length>
0)throw new Dd('Detected duplicate module "'.concat(o[0],'"'))}function jte(e){for(var t=0,n=e.modules;
t<
n.length;t++)for(var r=n[t],o=0,i=r.xmlContentTypes||[];o<i.length;o++)for(var s=i[o],a=e.invertedContentTypes[
s]||
[],u=0;u<a.length;u++){var l=a[u];e.zip.files[l]&&e.options.xmlFileNames.push(l)}}function Bte(e){
return $te(
e,function(t,n){return(n.priority||0)-(t.priority||0)})}function Rd(e){var t=[];for(var n in e)t.push(
n);for(var r=[Fte,Mte],o=["word/","xl/","ppt/"],i=0;i<t.length;i++)for(var s=t[i],a=0;a<o.length;a++){
var u=o[a];s.indexOf("".concat(u))===0&&r.push(s)}for(var l=0;l<t.length;l++){var c=t[l];r.indexOf(c)===
-1&&r.push(c)}return r}function tM(e,t){e.hideDeprecations!==!0&&console.warn(t)}function Yu(e,t){if(
e.
hideDeprecations!==!0)return tM(e,'Deprecated method ".'.concat(t,
'", view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ').concat(new C(
).stack))}function yv(e){e.modules=
e.modules.filter(function(t){if(!t.supportedFileTypes)return!0;if(!k.isArray(t.supportedFileTypes))throw new C(
"The supportedFileTypes field of the module must be an array");var n=t.supportedFileTypes.includes(e.
fileType);return n||t.on("detached"),n})}function qF(e){var t=e.compiled;e.errors=bv(g.keys(t).map(
function(n){
return t[n].allErrors})),e.errors.length!==0&&(e.options.errorLogging&&QF(e.errors,e.options.errorLogging),
eM(e.errors))}function zte(e){return typeof Buffer!="undefined"&&typeof Buffer.isBuffer=="function"&&
Buffer.isBuffer(e)}var js=(function(){function e(t){var n=arguments.length>1&&arguments[1]!==void 0?
arguments[1]:{},r=n.modules,o=r===void 0?[]:r,i=pte(n,ate);if(gte(this,e),this.targets=[],this.rendered=
!1,this.scopeManagers={},this.compiled={},this.modules=[xte()],this.xmlDocuments={},arguments.length===
0)tM(this,
"Deprecated docxtemplater constructor with no arguments, view upgrade guide : https://docxtemplater.com/docs/api/#upgrade-guide, stack : ".concat(
new C().stack)),this.hideDeprecations=!0,this.
setOptions(i);else{if(this.hideDeprecations=!0,this.setOptions(i),zte(t))throw new C(
"You passed a Buffer to the Docxtemplater constructor. The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!t||!t.files||typeof t.file!="function")throw new C(
"The first argument of docxtemplater's constructor must be a valid zip file (jszip v2 or pizzip v3)");
if(!k.
isArray(o))throw new C("The modules argument of docxtemplater's constructor must be an array");for(
var s=0;s<
o.length;s++){var a=o[s];this.attachModule(a)}this.loadZip(t),this.compile(),this.v4Constructor=!0}
this.
hideDeprecations=!1}return hte(e,[{key:"verifyApiVersion",value:function(n){n=n.split(".");for(var r=0;
r<
n.length;r++)n[r]=parseInt(n[r],10);return n.length!==3&&ng("neededVersion is not a valid version",{
neededVersion:n,explanation:"the neededVersion must be an array of length 3"}),n[0]!==mo[0]&&ng(
"The major api version do not match, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,currentModuleApiVersion:mo,explanation:"moduleAPIVersionMismatch : needed=".concat(
n.join("."),", current=").concat(mo.join("."))}),n[1]>mo[1]&&ng(
"The minor api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{
neededVersion:n,currentModuleApiVersion:mo,explanation:"moduleAPIVersionMismatch : needed=".concat(n.
join("."),", current=").concat(mo.join("."))}),n[1]===mo[1]&&n[2]>mo[2]&&ng(
"The patch api version is not uptodate, you probably have to update docxtemplater with npm install --save docxtemplater",
{neededVersion:n,
currentModuleApiVersion:mo,explanation:"moduleAPIVersionMismatch : needed=".concat(n.join("."),
", current=").concat(mo.join("."))}),!0}},{key:"setModules",value:function(n){for(var r=0,o=this.modules;
r<
o.length;r++){var i=o[r];i.set(n)}}},{key:"sendEvent",value:function(n){for(var r=0,o=this.modules;r<
o.length;r++){var i=o[r];i.on(n)}}},{key:"attachModule",value:function(n){if(this.v4Constructor)throw new Dd(
"attachModule() should not be called manually when using the v4 constructor");Yu(this,"attachModule");
var r=Xu(n);if(r==="function")throw new Dd(
"Cannot attach a class/function as a module. Most probably you forgot to instantiate the module by using `new` on the module.");
if(!n||r!=="object")throw new Dd(
"Cannot attachModule with a falsy value");if(n.requiredAPIVersion&&this.verifyApiVersion(n.requiredAPIVersion),
n.attached===!0)if(typeof n.clone=="function")n=n.clone();else throw new C(
'Cannot attach a module that was already attached : "'.concat(n.name,
'". The most likely cause is that you are instantiating the module at the root level, and using it for multiple instances of Docxtemplater'));
n.attached=!0;
var o=XF(n);return this.modules.push(o),o.on("attached"),this.fileType&&yv(this),this}},{key:
"findModule",value:function(n){for(var r=0,o=this.modules;r<o.length;r++){var i=o[r];if(i.name===n)return i}
}},
{key:"setOptions",value:function(n){var r,o;if(this.v4Constructor)throw new C(
"setOptions() should not be called manually when using the v4 constructor");if(!n)throw new C(
"setOptions should be called with an object as first parameter");var i=wte.validate(n);if(i.success===!1)throw new C(
i.error);Yu(
this,"setOptions"),this.options={};var s=WF();for(var a in s){var u=s[a];this.options[a]=n[a]!=null?
n[a]:this[a]||u,this[a]=this.options[a]}return(r=this.delimiters).start&&(r.start=GF(this.delimiters.
start)),(o=this.delimiters).end&&(o.end=GF(this.delimiters.end)),this}},{key:"loadZip",value:
function(n){
if(this.v4Constructor)throw new C(
"loadZip() should not be called manually when using the v4 constructor");if(Yu(this,"loadZip"),n.loadAsync)throw new Dd(
"Docxtemplater doesn't handle JSZip version >=3, please use pizzip");n.xtRendered&&this.options.warnFn(
[new C(
"This zip file appears to be the outcome of a previous docxtemplater generation. This typically indicates that docxtemplater was integrated by reusing the same zip file. It is recommended to create a new Pizzip instance for each docxtemplater generation.")]),
this.zip=n,this.updateFileTypeConfig(),this.modules=bv([this.fileTypeConfig.baseModules.
map(function(s){return s()}),this.modules]);for(var r=0,o=this.modules;r<o.length;r++){var i=o[r];i.
zip=this.zip,i.docxtemplater=this,i.fileTypeConfig=this.fileTypeConfig,i.fileType=this.fileType,i.xtOptions=
this.options,i.modules=this.modules}return yv(this),this}},{key:"precompileFile",value:function(n){
var r=this.
createTemplateClass(n);r.preparse(),this.compiled[n]=r}},{key:"compileFile",value:function(n){this.compiled[
n].
parse()}},{key:"getScopeManager",value:function(n,r,o){var i;return(i=this.scopeManagers)[n]||(i[n]=
Tte({tags:o,parser:this.parser,cachedParsers:r.cachedParsers})),this.scopeManagers[n]}},{key:
"resolveData",value:function(n){var r=this;Yu(this,"resolveData");var o=[];return g.keys(this.compiled).length||
Ete(),Promise.resolve(n).then(function(i){r.data=i,r.setModules({data:r.data,Lexer:UF}),r.mapper=r.modules.
reduce(function(c,d){return d.getRenderedMap(c)},{});for(var s=[],a=function(){var d=l[u],p=r.mapper[
d],
h=p.from,b=p.data;s.push(Promise.resolve(b).then(function(T){var A=r.compiled[h];return A.filePath=d,
A.scopeManager=r.getScopeManager(d,A,T),A.resolveTags(T).then(function(P){return A.scopeManager.finishedResolving=
!0,P},function(P){hv(o,P)})}))},u=0,l=g.keys(r.mapper);u<l.length;u++)a();return Promise.all(s).then(
function(c){return o.length!==0&&(r.options.errorLogging&&QF(o,r.options.errorLogging),eM(o)),bv(c)}
)})}},
{key:"compile",value:function(){if(Yu(this,"compile"),this.updateFileTypeConfig(),Lte(this.modules),
this.modules=Bte(this.modules),g.keys(this.compiled).length)return this;for(var n=this.options,r=0,o=this.
modules;r<o.length;r++){var i=o[r];n=i.optionsTransformer(n,this)}this.options=n,this.options.xmlFileNames=
KF(this.options.xmlFileNames);for(var s=0,a=this.options.xmlFileNames;s<a.length;s++){var u=a[s],l=this.
zip.files[u].asText();this.xmlDocuments[u]=Pte(l)}this.setModules({zip:this.zip,xmlDocuments:this.xmlDocuments}
);
for(var c=0,d=this.modules;c<d.length;c++){var p=d[c];p.xmlDocuments=this.xmlDocuments}this.getTemplatedFiles(
),
this.sendEvent("before-preparse");for(var h=0,b=this.templatedFiles;h<b.length;h++){var T=b[h];this.
zip.files[T]!=null&&this.precompileFile(T)}this.sendEvent("after-preparse");for(var A=0,P=this.templatedFiles;
A<
P.length;A++){var N=P[A];this.zip.files[N]!=null&&this.compiled[N].parse({noPostParse:!0})}this.sendEvent(
"after-parse");for(var I=0,_=this.templatedFiles;I<_.length;I++){var L=_[I];this.zip.files[L]!=null&&
this.compiled[L].postparse()}return this.sendEvent("after-postparse"),this.setModules({compiled:this.
compiled}),qF(this),this}},{key:"updateFileTypeConfig",value:function(){this.relsTypes=ZF(this.zip);
var n=YF(this.zip),r=n.overrides,o=n.defaults,i=n.contentTypes,s=n.contentTypeXml;s&&(this.filesContentTypes=
VF(r,o,this.zip),this.invertedContentTypes=_te(this.filesContentTypes),this.setModules({contentTypes:
this.
contentTypes,invertedContentTypes:this.invertedContentTypes}));var a;this.zip.files.mimetype&&(a="odt");
for(var u=0,l=this.modules;u<l.length;u++){var c=l[u];a=c.getFileType({zip:this.zip,contentTypes:i,
contentTypeXml:s,overrides:r,defaults:o,doc:this})||a}if(this.fileType=a,a==="odt"&&Ate(a),a||Ote(
this.
zip),jte(this),yv(this),this.fileTypeConfig=this.options.fileTypeConfig||this.fileTypeConfig,!this.fileTypeConfig)
if(e.FileTypeConfig[this.fileType])this.fileTypeConfig=e.FileTypeConfig[this.fileType]();else{var d='Filetype "'.concat(
this.fileType,'" is not supported'),p="filetype_not_supported";this.fileType==="xlsx"&&(d='Filetype "'.concat(
this.fileType,'" is supported only with the paid XlsxModule'),p="xlsx_filetype_needs_xlsx_module");
var h=new Dte(d);throw h.properties={id:p,explanation:d},h}return this}},
{key:"renderAsync",value:function(n){var r=this;this.hideDeprecations=!0;var o=this.resolveData(n);
return this.
hideDeprecations=!1,this.zip.xtRendered=!0,o.then(function(){return r.render()})}},{key:"render",
value:function(n){
this.zip.xtRendered=!0,this.rendered&&Rte(),this.rendered=!0,g.keys(this.compiled).length===0&&this.
compile(),this.errors.length>0&&Cte(),arguments.length>0&&(this.data=n),this.setModules({data:this.data,
Lexer:UF}),this.mapper||(this.mapper=this.modules.reduce(function(M,z){return z.getRenderedMap(M)},{
}));
var r=[];for(var o in this.mapper){var i=this.mapper[o],s=i.from,a=i.data,u=this.compiled[s];u.scopeManager=
this.getScopeManager(o,u,a),u.render(o),r.push([o,u.content,u]),delete u.content}for(var l=0;l<r.length;
l++)
for(var c=r[l],d=jF(c,3),p=d[1],h=d[2],b=0,T=this.modules;b<T.length;b++){var A=T[b];if(A.preZip){
var P=A.
preZip(p,h);typeof P=="string"&&(c[1]=P)}}for(var N=0;N<r.length;N++){var I=jF(r[N],2),_=I[0],L=I[1];
this.zip.file(_,L,{createFolders:!0})}return qF(this),this.sendEvent("syncing-zip"),this.syncZip(),
this.
sendEvent("synced-zip"),this}},{key:"syncZip",value:function(){for(var n in this.xmlDocuments){this.
zip.remove(n);var r=Nte(this.xmlDocuments[n]);this.zip.file(n,r,{createFolders:!0})}}},{key:
"setData",
value:function(n){return Yu(this,"setData"),this.data=n,this}},{key:"getZip",value:function(){return this.
zip}},{key:"createTemplateClass",value:function(n){var r=this.zip.files[n].asText();return this.createTemplateClassFromContent(
r,n)}},{key:"createTemplateClassFromContent",value:function(n,r){for(var o={filePath:r,contentType:
this.
filesContentTypes[r],relsType:this.relsTypes[r]},i=WF(),s=hv(g.keys(i),["filesContentTypes",
"fileTypeConfig","fileType","modules"]),a=0;a<s.length;a++){var u=s[a];o[u]=this[u]}return new e.XmlTemplater(
n,o)}},{key:"getFullText",value:function(n){return this.createTemplateClass(n||this.fileTypeConfig.textPath(
this)).getFullText()}},{key:"getTemplatedFiles",value:function(){this.templatedFiles=this.fileTypeConfig.
getTemplatedFiles(this.zip),hv(this.templatedFiles,this.targets);var n=this.fileTypeConfig.templatedNs||
[];if(n.length>0){for(var r in this.filesContentTypes)if(/^customXml\/item\d+\.xml$/.test(r))for(var o=0;
o<
n.length;o++){var i=n[o],s=this.zip.file(r).asText();s.indexOf('xmlns="'.concat(i,'"'))!==-1&&this.templatedFiles.
push(r)}}return this.templatedFiles=KF(this.templatedFiles),this.templatedFiles}},{key:"getTags",
value:function(){
var n={headers:[],footers:[]};for(var r in this.compiled){var o=this.filesContentTypes[r];o==="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"&&
(n.document={target:r,
tags:gv(this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"&&
n.headers.push({target:r,tags:gv(this.compiled[r].postparsed)}),o==="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"&&
n.footers.push({target:r,tags:gv(this.
compiled[r].postparsed)})}return n}},{key:"toBuffer",value:function(n){return this.zip.generate(co(
co(
{compression:"DEFLATE",fileOrder:Rd},n),{},{type:"nodebuffer"}))}},{key:"toBlob",value:function(n){
return this.
zip.generate(co(co({compression:"DEFLATE",fileOrder:Rd},n),{},{type:"blob"}))}},{key:"toBase64",
value:function(n){
return this.zip.generate(co(co({compression:"DEFLATE",fileOrder:Rd},n),{},{type:"base64"}))}},{key:
"toUint8Array",value:function(n){return this.zip.generate(co(co({compression:"DEFLATE",fileOrder:Rd}
,
n),{},{type:"uint8array"}))}},{key:"toArrayBuffer",value:function(n){return this.zip.generate(co(co(
{compression:"DEFLATE",fileOrder:Rd},n),{},{type:"arraybuffer"}))}}])})();js.DocUtils=En;js.Errors=br(
);
js.XmlTemplater=q_();js.FileTypeConfig=MF();js.XmlMatcher=Yw();wv.exports=js;wv.exports.default=js});
var rM={};Vg(rM,{Docxtemplater:()=>oM.default});var oM,iM=Hd(()=>{"use strict";m();oM=oB(nM(),1)});
var Sae={};Vg(Sae,{acceptRowOrder:()=>Qse,answerFix:()=>xae,answerQuestions:()=>eae,applyFixes:()=>wae,
changeSettings:()=>nae,checkSheets:()=>Nse,chooseLanguage:()=>rae,closeAndCompute:()=>Mse,closeStage:
()=>sae,
collectJudgeFiles:()=>hae,computeRanking:()=>Wse,computeTop:()=>Ise,confirmPlenary:()=>cae,
createWorkbook:()=>Vse,
decide:()=>jse,decideResult:()=>pae,explainHistory:()=>lae,explainRules:()=>uae,exportDocuments:()=>Gse,
getState:()=>zse,makeAwardDocuments:()=>Fse,makeDocuments:()=>Kse,makeJudgeFiles:()=>gae,
makeJudgeTabs:()=>Xse,
markFindings:()=>Tae,onInstall:()=>Ase,onOpen:()=>Ose,openRanking:()=>_se,openSidebar:()=>Pse,
openTemplate:()=>Hse,
prepareJudgeTabs:()=>$se,prepareObjections:()=>mae,preparePlenary:()=>dae,preparePlenaryTab:()=>Lse,
previewFixes:()=>bae,readDetails:()=>tae,readJudgeFiles:()=>fae,readOwnFixes:()=>kae,readTemplate:()=>qse,
reopenStage:()=>aae,restoreTemplate:()=>Jse,showCell:()=>iae,showRanking:()=>oae,takeList:()=>Yse,
undoFixes:()=>vae,
uploadTemplate:()=>Zse,validateWorkbook:()=>Use,verify:()=>Bse,verifyResult:()=>yae});m();m();m();m(
);function Qg(e){let t=g.values(e).filter(r=>typeof r=="number");return g.entries(e).filter(([r,o])=>t.
indexOf(+r)===-1).map(([r,o])=>o)}function sk(e,t){return typeof t=="bigint"?t.toString():t}var Xg=class{
constructor(t){this._getter=t,
this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),
this._value}};function ak(e){return new Xg(e)}function uk(e){return e==null}function Jd(e){let t=e.startsWith(
"^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function Vd(e,t,n){g.defineProperty(
e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function lk(e){
let t=g.getOwnPropertyDescriptor(e,"shape");return t!=null&&t.get?t.get.raw:t==null?void 0:t.value}
function eh(e){
var t;return(t=lk(e._zod.def))!=null?t:e._zod.def.shape}function ck(e,t,n){g.defineProperty(e,t,{get(
){
let r=n();return Vd(this,t,r),r},enumerable:!0,configurable:!0})}function dk(e,t,n){t in e?Vd(e,t,n):
e[t]=n}function iB(e,t,n,r){let o=eh(t);for(let i of n){let s=g.getOwnPropertyDescriptor(o,i);s.enumerable&&
(s.get?ck(e,i,()=>{let a=t._zod.def.shape[i];return r?r(a,i):a}):dk(e,i,r?r(s.value,i):s.value))}}
function sB(e,t){
for(let n of Reflect.ownKeys(t)){let r=g.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?ck(e,n,(
)=>t[n]):
dk(e,n,r.value))}}function mk(...e){let t={};for(let n of e){let r=g.getOwnPropertyDescriptors(n);g.
assign(t,r)}return g.defineProperties({},t)}var th="captureStackTrace"in C?C.captureStackTrace:(...e)=>{
};function Zd(e){return typeof e=="object"&&e!==null&&!k.isArray(e)}function Yd(e){if(Zd(e)===!1)return!1;
let t=e.constructor;if(t===void 0||typeof t!="function")return!0;
let n=t.prototype;return!(Zd(n)===!1||g.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}
function nh(e){
return Yd(e)?{...e}:k.isArray(e)?[...e]:e instanceof y?new y(e):e instanceof v?new v(e):e}var pk=new v(
["string","number","symbol"]);function xl(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Tl(
e,t,n){let r=new e._zod.constr(
t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function Zt(e){let t=e;if(!t)
return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:t.message)!==void 0){if((t==null?
void 0:t.error)!==void 0)throw new C("Cannot specify both `message` and `error` params");t.error=t.message}
return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function fk(e){return g.keys(
e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var gk={
safeint:[w.MIN_SAFE_INTEGER,w.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],
float32:[-34028234663852886e22,34028234663852886e22],float64:[-w.MAX_VALUE,w.MAX_VALUE]};function hk(
e,t){if(!Yd(t))throw new C("Invalid input to extend: expected a plain object");let n=e._zod.
def.checks;if(n&&n.length>0){let o=eh(e);for(let i of Reflect.ownKeys(t))if(g.getOwnPropertyDescriptor(
o,i)!==void 0)throw new C(
"Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}
return Tl(e,mk(e._zod.def,{shape:aB(e,t)}))}function aB(e,t){let n={};return iB(
n,e,Reflect.ownKeys(eh(e))),sB(n,t),n}function vr(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;
r<e.issues.length;r++)if(((n=e.issues[r])==
null?void 0:n.continue)!==!0)return!0;return!1}function yk(e,t=0){var n;if(e.aborted===!0)return!0;
for(let r=t;r<
e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}function zr(
e,t){
return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function kl(
e){
return typeof e=="string"?e:e==null?void 0:e.message}function rh(e){var n,r;let t=[];for(let o of e!=
null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let s=(r=(n=i.maximum)!=
null?n:i.length)!=null?r:i.size;s>=0&&t.push([s,o])}return t}function Xd(e,t,n){var o;var r;for(let i=t;
i<
e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function bo(e,t,n){var u,l,c,d,p,h,b,T,A,P,N,I,
_,L,M,z,j;var r;let o=(l=(u=e.inst)==null?void 0:u._zod)==null?void 0:l.traits;o!=null&&o.has(
"$ZodType")&&(o.has("$ZodCheck")?(c=(r=e).schema)!=null||(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==
e.inst?(p=(d=e.schema)==null?void 0:d._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(z=
(M=(_=(N=(A=kl((T=(b=(h=e.inst)==null?void 0:h._zod.def)==null?void 0:b.error)==null?void 0:T.call(b,
e)))!=null?A:kl(i==null?void 0:i(e)))!=null?N:kl((P=t==null?void 0:t.error)==null?void 0:P.call(t,e)))!=
null?_:kl((I=n.customError)==null?void 0:I.call(n,e)))!=null?M:kl((L=n.localeError)==null?void 0:L.call(
n,e)))!=null?z:"Invalid input",a={};for(let B of g.keys(e))B==="inst"||B==="schema"||B==="continue"||
B==="input"||B==="__proto__"||(a[B]=e[B]);return(j=a.path)!=null||(a.path=[]),a.message=s,t!=null&&t.
reportInput&&(a.input=e.input),a}var uB=/[\uD800-\uDBFF]/;function bk(e){let t=e.length;if(!uB.test(
e))return t;let n=t;for(let r=0;r<
t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}
function wk(e){
return k.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function vk(e,t){for(let n in t){
let r=g.getOwnPropertyDescriptor(t,n);r.get?g.defineProperty(e,n,{...r,
enumerable:!1}):lB(e,n,r.value)}}function Xi(e,t,n,r=!0){return g.defineProperty(e,t,{configurable:!0,
writable:!0,enumerable:r,value:n}),n}function oh(e,t,n){return Xi(e,t,n,!1)}function lB(e,t,n){g.defineProperty(
e,t,{configurable:!0,get(){return this==null?n:Xi(this,t,n.bind(
this))},set(r){Xi(this,t,r)}})}function cB(e,t){let n=g.getPrototypeOf(e);return t in n?void 0:n}var Yg,
Qo=!1,dB={configurable:!0,get(){Qo=!0}};function gn(e,t,n){let r=g.getPrototypeOf(e._zod);if(t in r&&
Yg!==e._zod){Yg=void 0;return}Yg=e._zod,g.defineProperty(r,t,{configurable:!0,get(){g.defineProperty(
this,t,dB);let o=Qo;Qo=!1;try{let i=n(this);return Qo?delete this[t]:g.defineProperty(this,t,{
configurable:!0,
writable:!0,value:i}),Qo=Qo||o,i}catch(i){throw delete this[t],Qo=Qo||o,i}},set(o){g.defineProperty(
this,t,{configurable:!0,writable:!0,value:o})}})}function kk(e,t,n,r){let o=cB(e,t);o&&g.defineProperty(
o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return g.defineProperty(
this,t,i),i.value=n(this),g.defineProperty(this,t,i),i.value},set(i){g.defineProperty(this,t,{
configurable:!0,
writable:!0,enumerable:r,value:i})}})}var xk;var ih={value:void 0,enumerable:!1},Tk="captureStackTrace"in C?
C:null;function mB(e){let t=Tk;if(t){
let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return Tk=null,new e}
try{
return new e}finally{t.stackTraceLimit=n}}}return new e}function Te(e,t,n,r){var p;let o={};function i(
h){
this.def=h,this.constr=d,this.traits=new v}i.prototype=o;let s=n,a=s&&new WeakSet;function u(h,b){if(
h.
_zod){if(h._zod.traits.has(e))return}else{ih.value=new i(b);try{g.defineProperty(h,"_zod",ih)}
finally{
ih.value=void 0}}if(h._zod.traits.add(e),t(h,b),a){let A=g.getPrototypeOf(h),P=h._zod.constr.prototype,
N=A;for(;N&&N!==P;)N=g.getPrototypeOf(N);let I=N!=null?N:A;a.has(I)||(a.add(I),vk(I,s))}let T=d.prototype;
for(let A in T)g.prototype.hasOwnProperty.call(T,A)&&(A in h||(h[A]=T[A].bind(h)))}let l=(p=r==null?
void 0:r.Parent)!=null?p:g;class c extends l{}g.defineProperty(c,"name",{value:e});function d(h){var P;
let b=r!=null&&r.Parent?mB(c):this;u(b,h);let T=b._zod.deferred;if(T){for(let N of T)N();b._zod.deferred=
void 0}let A=(P=globalThis.__zod_globalConfig)==null?void 0:P.postProcessor;return A&&A(b),b}return g.
defineProperty(d,"init",{value:u}),g.defineProperty(d,S.hasInstance,{value:h=>{var b,T;return r!=null&&
r.Parent&&h instanceof r.Parent?!0:(T=(b=h==null?void 0:h._zod)==null?void 0:b.traits)==null?void 0:
T.has(e)}}),g.defineProperty(d,"name",{value:e}),d}var wo=class extends C{constructor(){super(
"Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var Sk;(Sk=(xk=globalThis).__zod_globalConfig)!=null||
(xk.__zod_globalConfig={});var es=globalThis.__zod_globalConfig;
function vo(e){return e&&g.assign(es,e),es}m();m();function pB(){var t;let e=this._zod;return(t=e.message)!=null||
(e.message=E.stringify(e.def,sk,2)),e.
message}function fB(e){this._zod.message=e}var gB={get:pB,set:fB,enumerable:!0,configurable:!0},ah={
value:void 0,enumerable:!1},Ek=new WeakSet([g.prototype,C.prototype]),Ck=(e,t)=>{e.name="$ZodError",
ah.value=t,g.defineProperty(e,"issues",ah),ah.value=void 0,g.defineProperty(e,"message",gB);let n=g.
getPrototypeOf(e);Ek.has(n)||(Ek.add(n),g.defineProperty(n,"toString",{configurable:!0,enumerable:!1,
get(){let r=()=>this.message;return g.defineProperty(this,"toString",{value:r,configurable:!0,
writable:!0}),
r},set(r){g.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},Pae=Te(
"$ZodError",Ck),Sl=Te("$ZodError",Ck,void 0,{Parent:C});var yB=e=>{let t=(n,r,o,i)=>{var u,l;let s=o?
{...o,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},
s);if(a instanceof Promise)throw new wo;if(a.issues.length){let c=new((u=i==null?void 0:i.Err)!=null?
u:e)(a.issues.map(d=>bo(d,s,vo())));throw th(c,(l=i==null?void 0:i.callee)!=null?l:t),c}return a.value}
;
return t},uh=yB(Sl),bB=e=>{let t=async(n,r,o,i)=>{var u,l;let s=o?{...o,async:!0}:{async:!0},a=n._zod.
run({value:r,issues:[]},s);if(a instanceof Promise&&(a=await a),a.issues.length){let c=new((u=i==null?
void 0:i.Err)!=null?u:e)(a.issues.map(d=>bo(d,s,vo())));throw th(c,(l=i==null?void 0:i.callee)!=null?
l:t),c}return a.value};return t},lh=bB(Sl),wB=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.
run({value:n,issues:[]},o);if(i instanceof Promise)throw new wo;return i.issues.length?Rk(e,i.issues,
o):{success:!0,data:i.value}},ut=wB(Sl);function Rk(e,t,n){let r;return{success:!1,get error(){
return r||
(r=new e(t.map(o=>bo(o,n,vo()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var vB=e=>async(
t,n,r)=>{
let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&
(i=await i),i.issues.length?Rk(e,i.issues,o):{success:!0,data:i.value}},ch=vB(Sl);m();m();m();var Dk=/^[\s\S]{0,}$/;
var dh=/^-?\d+(?:\.\d+)?$/,Ok=/^(?:true|false)$/i;var ei=Te("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||
(e._zod={}),e._zod.def=t,(o=(n=e._zod).
onattach)!=null||(n.onattach=[])});var kB=e=>{let t=e.value;return!uk(t)&&t.length!==void 0},Qd={
number:"number",bigint:"bigint",object:"date"},Pk=Te("$ZodCheckLessThan",(e,t)=>{ei.init(e,t);let n=Qd[
typeof t.value];e._zod.check=r=>{var o;
(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:(o=Qd[typeof r.value])!=null?o:
n,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:
t.
inclusive,inst:e,continue:!t.abort})}}),Nk=Te("$ZodCheckGreaterThan",(e,t)=>{ei.init(e,t);let n=Qd[
typeof t.
value];e._zod.check=r=>{var o;(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:
(o=
Qd[typeof r.value])!=null?o:n,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.
value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}});var Ik=Te(
"$ZodCheckNumberFormat",(e,t)=>{var s;ei.init(e,t),t.format=t.format||"float64";let n=(s=t.
format)==null?void 0:s.includes("int"),r=n?"int":"number",[o,i]=gk[t.format];e._zod.check=a=>{let u=a.
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
abort})}});var $k=Te("$ZodCheckMaxLength",(e,t)=>{var r;var n;ei.init(e,t),(r=(n=e._zod.def).when)!=null||
(n.when=
kB),e._zod.check=o=>{let i=o.value,s=i.length;if((typeof i=="string"&&s>t.maximum?bk(i):s)<=t.maximum)
return;let u=wk(i);o.issues.push({origin:u,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,
inst:e,
continue:!t.abort})}});var _k=Te("$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;ei.init(e,t),t.pattern?
(o=(n=e._zod).check)!=
null||(n.check=s=>{t.pattern.lastIndex=0,!t.pattern.test(s.value)&&s.issues.push({origin:"string",
code:"invalid_format",format:t.format,input:s.value,...t.pattern?{pattern:t.pattern.toString()}:{},
inst:e,
continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),Fk=Te("$ZodCheckRegex",(e,t)=>{
_k.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:
"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,
continue:!t.
abort})}});m();var Lk={major:4,minor:6,patch:7};var nn=Te("$ZodType",(e,t)=>{var i,s;var n;e!=null||
(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e.
_zod.version=Lk;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...r!=null?r:[]]:r!=null&&
r.length?[...r]:[];for(let a of o)for(let u of a._zod.onattach)u(e);if(o.length===0)(i=(n=e._zod).deferred)!=
null||(n.deferred=[]),(s=e._zod.deferred)==null||s.push(()=>{e._zod.run=e._zod.parse});else{let a=(l,
c,d)=>{
if(l.memo)return l;let p=vr(l),h;for(let b of c){if(b._zod.def.when){if(yk(l)||!b._zod.def.when(l))continue}
else if(p)
continue;let T=l.issues.length,A=b._zod.check(l);if(A instanceof Promise&&(d==null?void 0:d.async)===
!1)throw new wo;if(h||A instanceof Promise)h=(h!=null?h:Promise.resolve()).then(async()=>{await A,l.
issues.length!==T&&(Xd(l.issues,T,e),p||(p=vr(l,T)))});else{if(l.issues.length===T)continue;Xd(l.issues,
T,e),p||(p=vr(l,T))}}return h?h.then(()=>l):l},u=(l,c,d)=>{if(vr(l))return l.aborted=!0,l;let p=a(c,
o,d);if(p instanceof Promise){if(d.async===!1)throw new wo;return p.then(h=>e._zod.parse(h,d))}
return e.
_zod.parse(p,d)};e._zod.run=(l,c)=>{if(c.skipChecks)return e._zod.parse(l,c);if(c.direction==="backward"){
let p=e._zod.parse({value:l.value,issues:[]},{...c,skipChecks:!0});return p instanceof Promise?
p.then(h=>u(h,l,c)):u(p,l,c)}let d=e._zod.parse(l,c);if(d instanceof Promise){if(c.async===!1)throw new wo;
return d.then(p=>a(p,o,c))}return a(d,o,c)}}},{get"~standard"(){return oh(this,"~standard",SB(this))}
,
set"~standard"(e){Xi(this,"~standard",e)}}),qk=(e,t)=>e.issues.length?{issues:e.issues.map(n=>bo(n,t,
vo()))}:{value:e.value};async function TB(e,t){let n={async:!0};return qk(await e._zod.run({value:t,
issues:[]},n),n)}function SB(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,
issues:[]},
n);if(!(r instanceof Promise))return qk(r,n)}catch{}return TB(e,t)},vendor:"zod",version:1}}var Hk=Te(
"$ZodString",(e,t)=>{var n;nn.init(e,t),e._zod.pattern=(n=t.pattern)!=null?n:Dk,e._zod.parse=(r,o)=>{
if(t.coerce)try{r.value=x(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:
"string",code:"invalid_type",input:r.value,inst:e}),r}});var mh=Te("$ZodNumber",(e,t)=>{nn.init(e,t),
e._zod.pattern=dh,e._zod.parse=(n,r)=>{if(t.coerce)try{n.
value=w(n.value)}catch{}let o=n.value;if(typeof o=="number"&&!w.isNaN(o)&&w.isFinite(o))return n;let i=typeof o==
"number"?w.isNaN(o)?"NaN":w.isFinite(o)?void 0:x(o):void 0;return n.issues.push({expected:"number",
code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),n}}),Zk=Te("$ZodNumberFormat",(e,t)=>{Ik.init(
e,
t),mh.init(e,t)}),Jk=Te("$ZodBoolean",(e,t)=>{nn.init(e,t),e._zod.pattern=Ok,e._zod.parse=(n,r)=>{if(
t.
coerce)try{n.value=!!n.value}catch{}let o=n.value;return typeof o=="boolean"||n.issues.push({
expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});var Vk=Te("$ZodUnknown",(e,t)=>{nn.init(
e,t),e._zod.parse=n=>n});function EB(e,t){let n=rh(e._zod.def.checks);if(!n.length)return;let r=f.min(
...n.map(i=>i[0])),o=e.
_zod.parse;e._zod.parse=(i,s)=>{let a=t(i.value);if(a>r&&!(s!=null&&s.skipChecks)&&(s==null?void 0:s.
direction)!=="backward"){for(let[u,l]of rh(e._zod.def.checks))if(a>u&&l._zod.def.when(i)){let c=i.issues.
length;return l._zod.check(i),i.issues[c].continue=!1,Xd(i.issues,c,e),i}}return o(i,s)}}var CB=e=>k.
isArray(e)?e.length:-1;function jk(e,t,n){e.issues.length&&t.issues.push(...zr(n,e.issues)),t.value[
n]=e.value}var Yk=Te("$ZodArray",(e,t)=>{nn.init(e,t);let n=es.memoizer;n==null||n.attach(e),e._zod.parse=(
r,o)=>{let i=r.value;
if(!k.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),r;r.value=
n?n.alloc(e,r,k(i.length),o):k(i.length);let s=[],a=o==null?void 0:o.abortEarly;for(let u=0;u<i.length;
u++){
let l=i[u],c=t.element._zod.run({value:l,issues:[]},o);if(c instanceof Promise)s.push(c.then(d=>jk(d,
r,u)));else if(jk(c,r,u),a&&c.issues.length!==0&&vr(c))break}return s.length?Promise.all(s).then(()=>r):
r},EB(e,CB)});function em(e,t,n,r,o,i){let s=n in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(
e.
issues.length){if(o!==void 0&&a&&!s)return;t.issues.push(...zr(n,e.issues))}if(!s&&o===void 0){e.issues.
length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===
void 0?(s||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}var RB=[];function DB(e){
var s,
a,u,l;let t=g.keys(e.shape),n=g.getOwnPropertySymbols(e.shape),r=n.length?n:RB,o=r.length?[...t,...r]:
t;for(let c of o)if(!((l=(u=(a=(s=e.shape)==null?void 0:s[c])==null?void 0:a._zod)==null?void 0:u.traits)!=
null&&l.has("$ZodType")))throw new C(`Invalid element at key "${x(c)}": expected a Zod schema`);let i=fk(
e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new v(t),numKeys:t.length,optionalKeys:new v(i)}}
function OB(e,t,n,r,o,i,s){let a=[],u=o.keySet,l=o.catchall._zod,c=l.def.type,d=l.optin,p=l.optout,h=0;
for(let b in t){if(s&&n.issues.length!==h){if(vr(n,h))break;h=n.issues.length}if(u.has(b))continue;
if(b===
"__proto__"){c==="never"&&a.push(b);continue}if(c==="never"){a.push(b);continue}let T=l.run({value:t[
b],
issues:[]},r);T instanceof Promise?e.push(T.then(A=>em(A,n,b,t,d,p))):em(T,n,b,t,d,p)}return a.length&&
n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),e.length?Promise.all(e).
then(()=>n):n}var Xk=Te("$ZodObject",(e,t)=>{var l;nn.init(e,t);let n=g.getOwnPropertyDescriptor(t,
"shape"),r=n!=null&&n.get?n.get.raw:(l=t.shape)!=null?l:{};if(r){let c=()=>{let d={...r};return g.defineProperty(
t,"shape",{value:d}),c.raw=d,d};c.raw=r,g.defineProperty(t,"shape",{get:c})}let o=ak(()=>DB(t));gn(e,
"propValues",c=>{let d=c.def.shape,p={};for(let h in d){let b=d[h]._zod;if(b.values){g.prototype.hasOwnProperty.
call(p,h)||Vd(p,h,new v);for(let T of b.values)p[h].add(T);b.optin!==void 0&&p[h].add(void 0)}}
return p});
let i=Zd,s=t.catchall,a,u=es.memoizer;u==null||u.attach(e),e._zod.parse=(c,d)=>{a!=null||(a=o.value);
let p=c.value;if(!i(p))return c.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),
c;c.value=u?u.alloc(e,c,{},d):{};let h=[],b=a.shape,T=d==null?void 0:d.abortEarly,A=c.issues.length;
for(let P of a.allKeys){if(T&&c.issues.length!==A){if(vr(c,A))break;A=c.issues.length}if(P==="__proto__")continue;
let N=b[P],I=N._zod.optin,_=N._zod.optout,L=N._zod.run({value:p[P],issues:[]},d);L instanceof
Promise?h.push(L.then(M=>em(M,c,P,p,I,_))):em(L,c,P,p,I,_)}return s?OB(h,p,c,d,o.value,e,T===!0):h.length?
Promise.all(h).then(()=>c):c}});function Bk(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,
t;let o=e.filter(i=>!vr(
i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,
inst:n,errors:e.map(i=>i.issues.map(s=>bo(s,r,vo())))}),t)}var Qk=Te("$ZodUnion",(e,t)=>{nn.init(e,t),
gn(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":r.def.options.some(o=>o.
_zod.optin!==void 0)?"optional":void 0),gn(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?
"optional":void 0),gn(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new v(r.
def.options.flatMap(o=>k.from(o._zod.values)))}),gn(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.
pattern)){let o=r.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>Jd(i.source)).join(
"|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(
r,o);let i=!1,s=[];for(let a of t.options){let u=a._zod.run({value:r.value,issues:[]},o);if(u instanceof
Promise)s.push(u),i=!0;else{if(u.issues.length===0)return u;s.push(u)}}return i?Promise.all(s).then(
a=>Bk(a,r,e,o)):Bk(s,r,e,o)}});var ex=Te("$ZodTuple",(e,t)=>{nn.init(e,t);let n=t.items,r=es.memoizer;
r==null||r.attach(e),e._zod.parse=
(o,i)=>{let s=o.value;if(!k.isArray(s))return o.issues.push({input:s,inst:e,expected:"tuple",code:
"invalid_type"}),o;o.value=r?r.alloc(e,o,[],i):[];let a=[],u=zk(n,"optin"),l=zk(n,"optout");if(!t.rest){
if(s.length<u)return o.issues.push({code:"too_small",minimum:u,inclusive:!0,input:s,inst:e,origin:
"array"}),o;s.length>n.length&&o.issues.push({code:"too_big",maximum:n.length,inclusive:!0,input:s,
inst:e,
origin:"array"})}let c=new k(n.length),d=t.rest?i==null?void 0:i.abortEarly:void 0,p=!1;for(let h=0;
h<
n.length;h++){let b=n[h]._zod.run({value:s[h],issues:[]},i);b instanceof Promise?a.push(b.then(T=>{c[
h]=
T})):(c[h]=b,d&&!p&&b.issues.length&&(p=vr(b)))}if(t.rest&&!p){let h=n.length-1,b=s.slice(n.length),
T=o.issues.length;for(let A of b){if(d&&o.issues.length!==T){if(vr(o,T))break;T=o.issues.length}h++;
let P=t.rest._zod.run({value:A,issues:[]},i);P instanceof Promise?a.push(P.then(N=>Uk(N,o,h))):Uk(P,
o,h)}}return a.length?Promise.all(a).then(()=>Wk(c,o,n,s,l)):Wk(c,o,n,s,l)}});function zk(e,t){for(
let n=e.
length-1;n>=0;n--)if(!(t==="optin"?e[n]._zod.optin!==void 0:e[n]._zod.optout==="optional"))return n+
1;return 0}function Uk(e,t,n){e.issues.length&&t.issues.push(...zr(n,e.issues)),t.value[n]=e.value}
function Wk(e,t,n,r,o){
for(let i=0;i<n.length;i++){let s=e[i],a=i<r.length;if(!a&&i>=o&&n[i]._zod.optin==="optional"){t.value.
length=i;break}if(s.issues.length){if(!a&&i>=o){t.value.length=i;break}t.issues.push(...zr(i,s.issues))}
t.value[i]=s.value}for(let i=t.value.length-1;i>=r.length&&(n[i]._zod.optout==="optional"&&t.value[i]===
void 0);i--)t.value.length=i;return t}var tx=Te("$ZodRecord",(e,t)=>{nn.init(e,t);let n=es.memoizer;
n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Yd(i))return r.issues.push({expected:
"record",code:"invalid_type",input:i,inst:e}),r;let s=[],a=t.keyType._zod.values;if(a&&!t.partial){r.value=
n?n.alloc(e,r,{},o):{};let u=new v;for(let c of a)if(typeof c=="string"||typeof c=="number"||typeof c==
"symbol"){if(u.add(typeof c=="number"?c.toString():c),c==="__proto__")continue;let d=t.keyType._zod.
run({value:c,issues:[]},o);if(d instanceof Promise)throw new C(
"Async schemas not supported in object keys currently");if(d.issues.length){r.issues.push({code:
"invalid_key",origin:"record",issues:d.issues.
map(b=>bo(b,o,vo())),input:c,path:[c],inst:e});continue}let p=d.value;if(p==="__proto__")continue;
let h=t.
valueType._zod.run({value:i[c],issues:[]},o);h instanceof Promise?s.push(h.then(b=>{b.issues.length&&
r.issues.push(...zr(c,b.issues)),r.value[p]=b.value})):(h.issues.length&&r.issues.push(...zr(c,h.issues)),
r.value[p]=h.value)}let l;for(let c in i)if(!u.has(c))if(t.mode==="loose"){if(c==="__proto__")continue;
r.value[c]=i[c]}else l=l!=null?l:[],l.push(c);l&&l.length>0&&r.issues.push({code:"unrecognized_keys",
input:i,inst:e,keys:l,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let u;for(let l of Reflect.ownKeys(
i)){if(l==="__proto__"||!g.prototype.propertyIsEnumerable.call(i,l))continue;let c=t.keyType._zod.run(
{value:l,issues:[]},o);if(c instanceof Promise)throw new C(
"Async schemas not supported in object keys currently");if(typeof l=="string"&&dh.test(l)&&c.issues.length){
let b=t.keyType._zod.run({value:w(
l),issues:[]},o);if(b instanceof Promise)throw new C(
"Async schemas not supported in object keys currently");b.issues.length===0&&(c=b)}if(c.issues.length){
t.mode==="loose"?r.value[l]=i[l]:a?(u=u!=null?
u:[],u.push(l)):r.issues.push({code:"invalid_key",origin:"record",issues:c.issues.map(b=>bo(b,o,vo())),
input:l,path:[l],inst:e});continue}let p=c.value;if(p==="__proto__")continue;let h=t.valueType._zod.
run({value:i[l],issues:[]},o);h instanceof Promise?s.push(h.then(b=>{b.issues.length&&r.issues.push(
...zr(l,b.issues)),r.value[p]=b.value})):(h.issues.length&&r.issues.push(...zr(l,h.issues)),r.value[
p]=
h.value)}u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}
return s.length?Promise.all(s).then(()=>r):r}});var nx=Te("$ZodEnum",(e,t)=>{nn.init(e,t);let n=Qg(t.entries),
r=new v(n);e._zod.values=r,gn(e,"pattern",o=>{let i=Qg(o.def.entries).filter(s=>pk.has(typeof s));
return new RegExp(i.length?`^(${i.map(s=>xl(
s.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let s=o.value;return r.has(s)||o.
issues.push({code:"invalid_value",values:n,input:s,inst:e}),o}}),rx=Te("$ZodLiteral",(e,t)=>{nn.init(
e,t);let n=new v(t.values);e._zod.values=n,gn(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.
length?`^(${o.map(i=>typeof i=="string"?xl(i):i?xl(i.toString()):x(i)).join("|")})$`:"^[^\\s\\S]$")}
),
e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,
input:i,inst:e}),r}});function Kk(e,t){return e.value=t.issues.length?void 0:t.value,e}var ox=Te(
"$ZodOptional",(e,t)=>{nn.
init(e,t),gn(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout=
"optional",gn(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new v([...r,void 0]):void 0}
),
gn(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Jd(r.source)})?$`):
void 0}),
e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType.
_zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>Kk(n,i)):Kk(n,o)}return t.
innerType._zod.run(n,r)}});var ix=Te("$ZodNullable",(e,t)=>{nn.init(e,t),gn(e,"optin",n=>n.def.innerType._zod.optin),
gn(e,"optout",n=>n.def.innerType._zod.optout),gn(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;
return r?new RegExp(
`^(${Jd(r.source)}|null)$`):void 0}),gn(e,"values",n=>n.def.innerType._zod.values?new v([...n.def.innerType.
_zod.values,null]):void 0),e._zod.parse=(n,r)=>n.value===null?n:t.innerType._zod.run(n,r)}),sx=Te(
"$ZodDefault",(e,t)=>{nn.init(e,t),e._zod.optin="defaulted",gn(e,"values",n=>n.def.innerType._zod.values),
e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===void 0)
return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>Gk(
i,t)):Gk(o,t)}});function Gk(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}m();function ax(
e){return e.checks&&(e.checks=[...e.checks]),e}function ux(e,t){return new e(ax({type:"string",...Zt(
t)}))}function lx(e,t){return new e(ax({type:"number",checks:[],...Zt(t)}))}function cx(e,t){return new e(
{type:"number",check:"number_format",abort:!1,format:"safeint",...Zt(t)})}function dx(e,t){return new e(
{type:"boolean",...Zt(t)})}function mx(e){return new e({type:"unknown"})}function tm(e,t){return new Pk(
{check:"less_than",...Zt(t),value:e,inclusive:!0})}function Ur(e,t){return new Nk({check:
"greater_than",...Zt(t),value:e,inclusive:!0})}function ph(e,t){return new $k({check:"max_length",
...Zt(t),maximum:e})}function El(e,t){return new Fk({check:"string_format",format:"regex",...Zt(t),
pattern:e})}m();m();var Ln=Te("ZodMiniType",(e,t)=>{if(!e._zod)throw new C(
"Uninitialized schema in ZodMiniType.");nn.init(
e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){Xi(this,"with",e)},parse(e,t){
return uh(this,e,t,{callee:this.parse})},parseAsync(e,t){return lh(this,e,t,{callee:this.parseAsync}
)},
safeParse(e,t){return ut(this,e,t)},safeParseAsync(e,t){return ch(this,e,t)},check(...e){var n;let t=this.
def;return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{
_zod:{
check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return Tl(this,e,t)},brand(
){
return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(
this,
...t)}}),PB=Te("ZodMiniString",(e,t)=>{Hk.init(e,t),Ln.init(e,t)});function G(e){return ux(PB,e)}var fx=Te(
"ZodMiniNumber",(e,t)=>{mh.init(e,t),Ln.init(e,t)});function At(e){return lx(fx,e)}var NB=Te(
"ZodMiniNumberFormat",(e,t)=>{Zk.init(e,t),fx.init(e,t)});function gx(e){return cx(NB,e)}var IB=Te(
"ZodMiniBoolean",(e,t)=>{Jk.init(e,t),Ln.init(e,t)});function Ze(e){return dx(IB,e)}var $B=Te(
"ZodMiniUnknown",(e,t)=>{Vk.init(e,t),Ln.init(e,t)});function nm(){return mx($B)}var _B=Te(
"ZodMiniArray",(e,t)=>{Yk.init(e,t),Ln.init(e,t)});function Ye(e,t){return new _B({type:"array",
element:e,...Zt(t)})}var FB=Te("ZodMiniObject",(e,t)=>{Xk.init(e,t),Ln.init(e,t),kk(e,"shape",n=>n._zod.def.shape,
!1)});function te(e,t){
let n={type:"object",shape:e!=null?e:{},...Zt(t)};return new FB(n)}function hx(e,t){return hk(e,t)}
var MB=Te("ZodMiniUnion",(e,t)=>{Qk.init(e,t),Ln.init(e,t)});function yx(e,t){return new MB({type:
"union",options:e,...Zt(t)})}var LB=Te("ZodMiniTuple",(e,t)=>{ex.init(e,t),Ln.init(e,t)});function bx(
e,t,n){let r=t instanceof nn,
o=r?n:t,i=r?t:null;return new LB({type:"tuple",items:e,rest:i,...Zt(o)})}var px=Te("ZodMiniRecord",(
e,t)=>{
tx.init(e,t),Ln.init(e,t)});function Jt(e,t,n){return!t||!t._zod?new px({type:"record",keyType:G(),
valueType:e,
...Zt(t)}):new px({type:"record",keyType:e,valueType:t,...Zt(n)})}var jB=Te("ZodMiniEnum",(e,t)=>{nx.init(
e,t),Ln.init(e,t),e.options=[...e._zod.values]});function Vt(e,t){
let n=k.isArray(e)?g.fromEntries(e.map(r=>[r,r])):e;return new jB({type:"enum",entries:n,...Zt(t)})}
var BB=Te("ZodMiniLiteral",(e,t)=>{rx.init(e,t),Ln.init(e,t)});function wx(e,t){return new BB({type:
"literal",values:k.isArray(e)?e:[e],...Zt(t)})}var zB=Te("ZodMiniOptional",(e,t)=>{ox.init(e,t),Ln.init(
e,t)});function we(e){return new zB({type:"optional",innerType:e})}var UB=Te("ZodMiniNullable",(e,t)=>{
ix.init(e,t),Ln.init(e,t)});function ko(e){return new UB({type:"nullable",innerType:e})}var WB=Te(
"ZodMiniDefault",(e,t)=>{sx.init(e,t),Ln.init(e,t)});function Le(e,t){return new WB({type:"default",
innerType:e,get defaultValue(){return typeof t=="function"?t():nh(t)}})}m();m();m();m();function vx(
e){let t=new y;return n=>{let r=t.get(n);return r===void 0&&(r=e(n),t.set(n,r)),r}}var F=vx(
e=>e.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"")),Z=vx(e=>e.normalize("NFKD").toLowerCase(
).
replace(/(\p{N})[^\p{L}\p{N}\p{M}]+(?=\p{N})/gu,"$1-").replace(/[^\p{L}\p{N}-]+/gu,"").replace(
/(^|[^\p{N}])-|-(?=[^\p{N}]|$)/gu,
"$1").replace(/(^|[^\p{N}])0+(?=\p{N})/gu,"$1"));var $=(e,t,...n)=>n.length>0?{id:e,en:t,also:n}:{id:
e,en:t};function Fe(e,t){let n=F(e);return n!==""&&
(n===F(t.id)||n===F(t.en)||KB(n,t))}var KB=(e,t)=>{var n;return((n=t.also)!=null?n:[]).some(r=>F(r)===
e)},rm=(e,t)=>e.map(n=>[n,t[n].name]);function Cn(e,t){var n;return(n=t.find(([,r])=>Fe(e,r)))==null?
void 0:n[0]}var J={settings:$("Pengaturan","Settings"),stages:$("Tahapan","Stages"),criteria:$(
"Kriteria","Criteria"),entries:$("Peserta","Entries"),judges:$("Juri","Judges"),institutions:$(
"Instansi",
"Institutions"),plenary:$("Pleno","Plenary"),objections:$("Sanggahan","Objections"),findings:$(
"Hasil Pemeriksaan","Findings"),ranking:$("Peringkat","Ranking"),finalRanking:$("Peringkat Akhir",
"Final Ranking"),coverage:$("Keikutsertaan","Coverage"),documents:$("Dokumen","Documents"),history:$(
"Riwayat","History"),decisions:$("Penetapan","Decisions"),corrections:$("Perbaikan","Corrections")},
kx="Penilaian",hn=[[!0,$("ya","yes","y","true","benar")],[!1,$("tidak","no","t","n","false","salah")]],
Qs=[
["files",$("berkas","files","proposal")],["presentation",$("presentasi","presentation")],["field",$(
"lapangan","field")]],ti=[["ineligible",$("tidak lolos administrasi","ineligible","not eligible")],[
"disqualified",$("diskualifikasi","disqualified","didiskualifikasi")],["withdrawn",$("mundur",
"withdrawn","mengundurkan diri")]],Rn=$("BK","BK");m();m();var Oe=()=>SpreadsheetApp.getActiveSpreadsheet(
),yn=()=>Oe().getId(),Cl=()=>Oe().getSheets().filter(
e=>e.getType()===SpreadsheetApp.SheetType.GRID),Je=()=>Cl().map(e=>e.getName()),kr=()=>new y(Cl().map(
e=>[e.getName(),e.getSheetId()])),xx=()=>Cl().filter(e=>e.isSheetHidden()).map(e=>e.getName()),Tx=(e,
t)=>{
var n,r;return(r=(n=Oe().getSheetByName(e))==null?void 0:n.isColumnHiddenByUser(t+1))!=null?r:!1},om=(
)=>Cl().
filter(e=>e.getLastRow()>0).map(e=>e.getName()),GB=/(?:^(?:zh|ja|ko|hu|lt|mn)(?:_|$)|_(?:US|PH)$)/;
function qB(){
let e=null;return t=>{e!=null||(e={zone:Oe().getSpreadsheetTimeZone(),monthFirst:GB.test(Oe().getSpreadsheetLocale(
))});
let n=Utilities.formatDate(t,e.zone,"yyyy-MM-dd'T'HH:mm:ss");return e.monthFirst?{date:n,monthFirst:
!0}:
{date:n}}}function je(e){let t=Oe().getSheetByName(e);if(t===null)return{tab:e,values:[]};let n=qB(),
r=o=>typeof o=="string"||typeof o=="number"||typeof o=="boolean"?o:o instanceof R?n(o):"";return{tab:
e,
values:t.getDataRange().getValues().map(o=>o.map(r))}}function im(e){var n,r;let t=(r=(n=Oe().getSheetByName(
e))==null?void 0:n.getDataRange().getFormulas())!=null?r:[];return t.some(o=>o.some(i=>i!==""))?t:[]}
var ea=e=>{var t,n;return(n=(t=Oe().getSheetByName(e))==null?void 0:t.getDataRange().getNumberFormats(
))!=
null?n:[]};function fh(e,t){if(t)return/^[=+\-@']/.test(e)?`'${e}`:e;let n=/^[\p{L}\u201c]\P{N}*$/u.test(
e)&&!/^(true|false)$/iu.test(e.trim());return e===""||n?e:`'${e}`}var Sx="@",gh=(e,t)=>{let n=t.map(
r=>r===Sx);return e.map(r=>r.map((o,i)=>typeof o=="string"?fh(o,n[i]===!0):o))};function xo(e,t,n){
let[
r,o]=[e.getMaxRows(),e.getMaxColumns()];t>r&&e.insertRowsAfter(r,t-r),n>o&&e.insertColumnsAfter(o,n-
o)}function rn(e,t,n,r,o=[]){var a,u;let i=Oe().getSheetByName(e),s=(u=(a=r[0])==null?void 0:a.length)!=
null?u:0;i===null||s===0||(xo(i,t+r.length,n+s),i.getRange(t+1,n+1,r.length,s).setValues(gh(r,o)))}
function Ex(e,t,n,r){
let o=Oe().getSheetByName(e);o!==null&&(xo(o,t+r,n+1),o.getRange(t+1,n+1,r,1).setNumberFormat(Sx))}
var Wr=e=>{
var t,n;return(n=(t=Oe().getSheetByName(e))==null?void 0:t.getLastRow())!=null?n:0};function Cx(){
for(let e of Cl())
e.getLastRow()===0&&Oe().deleteSheet(e)}var Dn=()=>SpreadsheetApp.flush();function Rx(e,t){let n=Oe(
).
getSheetByName(e);if(n===null)return!1;let r=t===null?null:HB(n,t);return r===null?n.activate():r.activate(
),
!0}function HB(e,t){try{return e.getRange(t)}catch{return null}}m();var Ie=e=>PropertiesService.getDocumentProperties(
).getProperty(e);function ze(e,t){PropertiesService.
getDocumentProperties().setProperty(e,t)}var ZB=1e4;function Dx(e){let t=LockService.getDocumentLock(
);
if(!t.tryLock(ZB))return null;try{let n=e();return SpreadsheetApp.flush(),{done:n}}finally{JB(t)}}
function JB(e){
try{e.releaseLock()}catch(t){console.warn(x(t))}}var Ue=e=>Utilities.computeDigest(Utilities.DigestAlgorithm.
SHA_256,e,Utilities.Charset.UTF_8).map(t=>(t&255).toString(16).padStart(2,"0")).join(""),vt=()=>Utilities.
getUuid().slice(0,8),rt=(e=new R)=>Utilities.formatDate(e,SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(
),
"yyyy-MM-dd'T'HH:mm:ss");var Ox="boundTabs",VB=Jt(G(),At());function sm(){let e=Ie(Ox);try{let t=ut(
VB,E.parse(e!=null?e:"{}"));
return t.success?t.data:{}}catch{return{}}}var hh=e=>ze(Ox,E.stringify(e));function To(e,t){let n=kr(
).
get(t);n!==void 0&&hh({...sm(),[e]:n})}function pt(){let e=null;return(t,n)=>(e!=null||(e={tabs:sm(),
ids:kr()}),e.tabs[t]!==void 0&&e.tabs[t]===e.ids.get(n))}var ve=()=>Session.getEffectiveUser().getEmail(
),Ax=()=>Session.getActiveUserLocale();function am(){
var a;let e=ve();if(e==="")return!1;let t=SpreadsheetApp.getActiveSpreadsheet(),n=t.getSheets().filter(
u=>Fe(u.getName(),J.settings)),r=pt(),o=n.length>1?n.filter(u=>r("settings",u.getName())):n,s=(o.length>
0?o:n).flatMap(u=>u.getProtections(SpreadsheetApp.ProtectionType.SHEET)).filter(u=>!u.isWarningOnly(
));
return s.length>0?s.every(u=>u.canEdit()):((a=t.getOwner())==null?void 0:a.getEmail())===e}m();m();
var Px=()=>!1;function Kr(e,t,n){var o;let r=e.filter(i=>Fe(i,J[t]));return(o=r.length>1?r.find(i=>n(
t,i)):void 0)!=null?o:r[0]}function Rl(e,t,n){return t.flatMap(r=>{let o=Kr(e,r,n);return e.flatMap(
i=>o===void 0||i===o||!Fe(i,J[r])?[]:[{name:i,first:o}])})}var YB=["findings","finalRanking",
"coverage","documents","history","decisions","corrections","plenary","objections"];function Nx(e){
let t=e.replace(
/ \(\d+\)$/,"");return YB.some(n=>Fe(t,J[n]))||g.values(J.ranking).some(n=>t.startsWith(`${n} \xB7 `))}
m();m();m();var Gr="General",Ix=e=>e===Gr||e.startsWith("0");var he=(e,t,n,r,o)=>o===void 0?{key:e,
header:$(t,n),width:r}:{key:e,header:$(t,n),width:r,format:o},
So="@",$x="d mmmm yyyy",Dl={part:"settings",tab:J.settings,columns:[he("key","Kunci","Key",220),he(
"value","Nilai","Value",380)]},Ol={part:"stages",tab:J.stages,columns:[he("order","Urutan","Order",
70,
Gr),he("name","Tahap","Stage",200),he("weight","Bobot","Weight",80,Gr),he("advance","Lolos",
"Advance",
80,Gr),he("title","Predikat","Title",240),he("form","Bentuk","Form",110),he("date","Tanggal","Date",
140,$x),he("scoreTab","Tab Nilai","Score Tab",180)]},Al={part:"criteria",tab:J.criteria,columns:[he(
"stage","Tahap","Stage",180),he("name","Kriteria","Criterion",200),he("weight","Bobot","Weight",80,
Gr),
he("min","Min","Min",70,Gr),he("max","Maks","Max",70,Gr),he("description","Uraian","Description",380)]}
,
xr={part:"entries",tab:J.entries,columns:[he("code","Kode","Code",80,So),he("name","Nama Inovasi",
"Innovation",320),he("institution","Instansi","Institution",240),he("category","Kategori","Category",
120),
he("unitType","Jenis Unit","Unit Type",120),he("innovator","Inovator","Innovator",200),he("contact",
"Narahubung","Contact",160),he("phone","No. WA","Phone",120,So),he("email","Email","Email",180,So),
he(
"link","Tautan Proposal","Proposal Link",180),he("status","Status","Status",160),he("reason",
"Alasan",
"Reason",240)]},ts={part:"judges",tab:J.judges,columns:[he("code","Kode","Code",70,So),he("name",
"Nama","Name",220),he("role","Peran","Role",110),he("institution","Instansi","Institution",240),he(
"email","Email","Email",200,So),he("phone","No. WA","Phone",120,So),he("stages","Tahap","Stages",180),
he(
"conflicts","Benturan","Conflicts",180,So)]},Pl={part:"institutions",tab:J.institutions,columns:[he(
"name","Instansi","Institution",280),he("parent","Induk","Parent",240),he("unitType","Jenis Unit",
"Unit Type",140),he("required","Wajib","Required",80)]},ta={part:"plenary",tab:J.plenary,columns:[he(
"stage","Tahap","Stage",160),he("entry","Kode","Code",80,So),he("computed","Peringkat Hitung",
"Computed Rank",90,"0"),he("rank","Peringkat Putusan","Decided Rank",90,"0"),he("reason","Alasan",
"Reason",
420),he("votesFor","Setuju","For",80,"0"),he("votesAgainst","Tidak","Against",80,"0")]},ns={part:
"objections",tab:J.objections,columns:[he("date","Tanggal","Date",120,$x),he("sender","Pengirim",
"Sender",180),he("entry","Kode","Code",80,So),he("text","Isi","Text",360),he("answer","Jawaban",
"Answer",360),
he("ruling","Putusan","Ruling",200),he("reopens","Tahap Dibuka Kembali","Stage to Reopen",160)]},yh=[
Dl,Ol,Al,xr,ts,Pl];m();m();m();var na={id:
"Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
en:"January February March April May June July August September October November December".split(" ")}
;function rs(e,t){var i;let[n="",r="",o=""]=e.split("-");return`${w(o)} ${(i=na[t][w(
r)-1])!=null?i:""} ${n}`}var XB=["","pebruari","","","","","","agt","","","nopember",""];function _x(
e){
let t=e.toLowerCase();if(t.length<3)return null;let n=(o,i)=>[na.id[i],na.en[i],XB[i]].some(s=>s==null?
void 0:s.toLowerCase().startsWith(t)),r=na.id.findIndex(n);return r<0?null:r+1}function U(e){return e===void 0||
e===""?"":typeof e=="object"?e.date.endsWith("T00:00:00")?e.date.slice(
0,10):ir(e.date):x(e).trim()}var ir=e=>e.replace("T"," "),Nl=e=>e.replace(" ","T"),re=e=>typeof e!="number"&&
U(e)==="";function lt(e){var n;if(typeof e=="number")return e;if(typeof e!="string")return null;
let t=/^(-?\d+)(?:[.,](\d+))?$/.exec(e.trim());return t===null?null:w(`${t[1]}.${(n=t[2])!=null?n:
"0"}`)}
var QB=(e,t)=>new R(R.UTC(e,t,0)).getUTCDate();function bh(e,t,n){return t<1||t>12||n<1||n>QB(e,t)?
null:
`${e}-${x(t).padStart(2,"0")}-${x(n).padStart(2,"0")}`}function ni(e){var s;if(typeof e=="object")return e.
date.slice(0,10);let t=U(e).toLowerCase(),n=/^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(t);if(n!==null)return bh(
w(n[1]),w(n[2]),w(n[3]));let r=/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(t);if(r!==null)return bh(
w(r[3]),w(r[2]),w(r[1]));let o=/^(?:[a-z']+,\s*)?(\d{1,2})\s+([a-z]+)\.?,?\s+(\d{4})$/.exec(t);if(o===
null)return null;let i=_x((s=o[2])!=null?s:"");return i===null?null:bh(w(o[3]),i,w(o[1]))}function Fx(
e){
return typeof e=="object"?e.date.slice(11,16).replace(":","."):U(e)}var ra=e=>U(e).split(/[,;\n]/).map(
t=>t.trim()).filter(t=>t!=="");m();m();m();function jn(e){let t=f.floor(e/26);return(t>0?jn(t-1):"")+x.fromCharCode(
65+e%26)}function Ee(e,t,n=1,r=1){
let o=`${jn(t)}${e+1}`;return n===1&&r===1?o:`${o}:${jn(t+r-1)}${e+n}`}var Mx=e=>[...e].reduce((t,n)=>t*
26+n.charCodeAt(0)-64,0)-1;function qr(e){var s;let[,t="",n="",r=t,o=n]=(s=/^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.
exec(e))!=null?s:[],i=[];for(let a=w(n)-1;a<w(o);a++)for(let u=Mx(t);u<=Mx(r);u++)i.push({row:a,
column:u});
return i}var wh=10,ri=60;function Il(e,t,n=wh){let r=e.values.slice(0,n).map(t),o=f.max(0,...r);
return o===0?
null:r.indexOf(o)}function kt(e,t){var a;let n=u=>typeof u=="string"&&t.columns.some(l=>Fe(u,l.header)),
r=Il(e,u=>u.filter(n).length);if(r===null)return null;let o=new y;for(let[u,l]of((a=e.values[r])!=null?
a:[]).entries()){let c=typeof l=="string"?t.columns.find(d=>Fe(l,d.header)):void 0;c!==void 0&&!o.has(
c.key)&&o.set(c.key,u)}let i=[...o.keys()],s=e.values.map((u,l)=>({row:l,cell:c=>{var p;let d=o.get(
c);return d===void 0?"":(p=u[d])!=null?p:""}})).filter(({row:u,cell:l})=>u>r&&i.some(c=>!re(l(c))));
return{part:t.part,tab:e.tab,headerRow:r,columns:o,rows:s}}function ct(e,t,n){let r=e==null?void 0:e.
columns.get(n);return e===null||r===void 0||t===void 0?null:{tab:e.tab,cell:Ee(t,r)}}var Lx=(e,t)=>e.
columns.map(n=>n.header[t]);function Hr(e){var o;let t=[],n=(i,s)=>ct(e,i.row,s),r=(i,s,a,u,l=[])=>{
var d;let c={setting:`${(d=e==
null?void 0:e.part)!=null?d:""}.${s}`,value:a,reason:u,allowed:l};t.push({code:"SETTING_INVALID",
severity:"error",...n(i,s),params:c})};return{rows:(o=e==null?void 0:e.rows)!=null?o:[],findings:t,
report:r,place:n,
number:(i,s,a=()=>!0)=>{let u=i.cell(s);if(re(u))return null;let l=lt(u);return l!==null&&a(l)?l:(r(
i,s,u,l===null?"not-a-number":"out-of-range"),null)},weight:(i,s,a)=>{let u=i.cell(s),l=lt(typeof u==
"string"?u.replace(/%\s*$/,""):u);if(l===null&&!re(u)){let c={of:a,reason:"not-a-number",value:u};t.
push({code:"WEIGHTS_INVALID",severity:"error",...n(i,s),params:c})}return l},choice:(i,s,a)=>{let u=U(
i.cell(s)),l=Cn(u,a);return u===""||l!==void 0?l!=null?l:null:(r(i,s,u,"not-allowed",a.map(([,c])=>c.
id)),null)}}}function um(e,t,n){var i;if(t===null||t.rows.length>0)return;let r={setting:`${t.part}.${n}`,
value:"",reason:"no-rows",allowed:[]},o=(i=ct(t,t.headerRow+1,n))!=null?i:{tab:t.tab};e.findings.push(
{code:"SETTING_INVALID",severity:"warning",...o,params:r})}var oi=(e,t)=>e.rows.filter(n=>re(n.cell(
t))?(e.report(n,t,"","empty"),!1):!0);function jx(e,t){let n=Hr(e),r=oi(n,"name"),o=r.every(s=>re(s.cell(
"weight")));return{items:r.map(s=>ez(
n,s,o,t)),rows:r.map(({row:s})=>s),findings:n.findings}}function ez(e,t,n,r){var s,a;let o=U(t.cell(
"stage")),i=e.weight(t,"weight","criteria");if(!n&&re(t.cell("weight"))){let u={of:"criteria",reason:
"partly-blank"};e.findings.push({code:"WEIGHTS_INVALID",severity:"error",...e.place(t,"weight"),
params:u})}
return{stage:o===""?null:r(o),name:U(t.cell("name")),weight:i!=null?i:1,min:(s=e.number(t,"min"))!=null?
s:0,max:(a=e.number(t,"max"))!=null?a:100,description:U(t.cell("description"))}}m();function Bx(e){
let t=Hr(e);um(t,e,"code");let n=t.rows.filter(o=>{var a,u,l;if(!re(o.cell("code")))return!0;
let i=(l=(a=t.place(o,"code"))!=null?a:t.place(o,"name"))!=null?l:{tab:(u=e==null?void 0:e.tab)!=null?
u:""},s={name:U(o.cell("name"))};return t.findings.push({code:"ROW_WITHOUT_CODE",severity:"error",
...i,
params:s}),!1});return{items:n.map(o=>tz(t,o)),rows:n.map(({row:o})=>o),findings:t.findings}}
function tz(e,t){
var r;let n=o=>U(t.cell(o));return{code:n("code"),name:n("name"),institution:n("institution"),
category:n(
"category"),unitType:n("unitType"),innovator:n("innovator"),contact:n("contact"),phone:n("phone"),
email:n(
"email"),link:n("link"),status:(r=e.choice(t,"status",ti))!=null?r:"running",reason:n("reason")}}m();
function zx(e){let t=Hr(e),n=oi(t,"name");return{items:n.map(o=>{var i;return{name:U(o.cell("name")),
parent:U(o.cell("parent")),unitType:U(o.cell("unitType")),required:(i=t.choice(o,"required",hn))!=null?
i:!1}}),rows:n.map(({row:o})=>o),findings:t.findings}}m();m();var vh=e=>/^[^\s@,;:<>()"]+@[^\s@,;:<>()"]+\.[^\s@,;:<>()".]+$/.test(
e);function Ux(e,t){let n=Hr(e);um(n,e,"code");let r=oi(n,"code");for(let o of r){let i=U(o.cell(
"email"));
if(i===""||vh(i))continue;let s={setting:"judges.email",value:i,reason:"not-an-address",allowed:[]};
n.findings.push({code:"SETTING_INVALID",severity:"warning",...n.place(o,"email"),params:s})}return{
items:r.
map(o=>nz(o,t)),rows:r.map(({row:o})=>o),findings:n.findings}}function nz(e,t){let n=r=>U(e.cell(r));
return{code:n("code"),name:n("name"),role:n("role"),institution:n("institution"),email:vh(n("email"))?
n("email"):"",phone:n("phone"),stages:kh(ra(e.cell("stages")),t),conflicts:ra(e.cell("conflicts"))}}
function kh(e,t){let[n,...r]=e;if(n===void 0)return[];for(let o=e.length;o>0;o-=1){let i=F(e.slice(0,
o).join(" ")),s=t.find(a=>F(a)===i);if(s!==void 0)return[s,...kh(e.slice(o),t)]}return[n,...kh(r,t)]}
m();function Wx(e){let t=Hr(e),n=rz(oi(t,"name"));return{items:n.map(o=>oz(t,o)),rows:n.map(({row:o}
)=>o),
findings:t.findings}}function rz(e){let t=n=>{var r;return(r=lt(n.cell("order")))!=null?r:w.MAX_VALUE}
;
return[...e].sort((n,r)=>t(n)-t(r)||n.row-r.row)}function oz(e,t){let n=t.cell("date"),r=sz(U(t.cell(
"title")));return r==="unreadable"&&e.report(t,"title",t.cell("title"),"outcomes"),!re(n)&&ni(n)===null&&
e.report(t,"date",n,"not-a-date"),{name:U(t.cell("name")),weight:e.weight(t,"weight","stages"),
advance:e.
number(t,"advance",o=>w.isInteger(o)&&o>=1),title:r==="unreadable"?null:r,form:e.choice(t,"form",Qs),
date:ni(n),...re(t.cell("scoreTab"))?{}:{scoreTab:U(t.cell("scoreTab"))}}}var iz=/;|^\s*\d+\s*[:=]/m;
function sz(e){if(e==="")return null;if(!iz.test(e))return{name:e};let n=e.split(/[;\n]/).map(i=>i.trim(
)).
filter(i=>i!=="").map(i=>{var a;let s=/^(\d+)\s*:\s*(.+)$/.exec(i);return s===null||w(s[1])<1?null:{
places:w(s[1]),name:(a=s[2])!=null?a:""}}),r=n.filter(i=>i!==null);return new v(r.map(i=>i.places)).
size===n.length&&r.length>0?{outcomes:r}:"unreadable"}m();m();var oa=["criteria","median","majority",
"previous","shared"];m();m();var Kx=["competition","year","organizer","government","province","city",
"language","top","method",
"missing","tieBreaks","decimals","carryOver","passingScore","maxSpread","maxPerInstitution",
"winnersPerCategory","rankedWinners","letterScores","winnerTerm","severityCorrection","conflicts",
"judgeFiles","deadline","admins","objectionDays","prizes","plenaryDate","plenaryTime","plenaryPlace",
"ceremonyDate","ceremonyTime","ceremonyPlace","decisionDate","juryDecreeNumber","resultApproval",
"minutesNumber","decreeNumber","legalBasis","acknowledgedBy","copies","signerName","signerPosition",
"signerGrade",
"signerNip"];m();m();var Gx={kind:"text",word:$("Mengetahui","Acknowledged By")};m();var qx={kind:
"texts",word:$("Admin","Admin")};m();var Hx={kind:"choice",word:$("Gabung Nilai Tahap","Carry Over"),
choices:hn};m();var Zx={kind:"date",word:$("Tanggal Penyerahan","Ceremony Date")};m();var Jx={kind:
"text",word:$("Tempat Penyerahan","Ceremony Place")};m();var Vx={kind:"time",word:$(
"Waktu Penyerahan","Ceremony Time")};m();var Yx={kind:"text",word:$("Kota","City")};m();var Xx={kind:
"text",word:$("Nama Kompetisi","Competition")};m();var Qx={kind:"choice",word:$(
"Benturan Kepentingan","Conflicts"),choices:[["exclude",$("keluarkan","exclude")],["include",$(
"hitung","include")]]};m();var e0={kind:"text",word:$("Tembusan","Copies")};m();var t0={kind:"text",
word:$("Batas Waktu","Deadline")};m();var n0={kind:"number",word:$("Desimal","Decimals"),range:
"0\u20136"};m();var r0={kind:"date",word:$("Tanggal Penetapan","Date")};m();var o0={kind:"text",word:
$("Nomor SK","Decree Number")};m();var i0={kind:"text",word:$("Pemerintah Daerah","Government")};m();
var s0={kind:"choice",word:$("Berkas Juri","Judge Files"),choices:[["shared",$("bersama","shared")],
["separate",$("terpisah","separate")]]};m();var a0={kind:"text",word:$("Nomor SK Dewan Juri",
"Jury Decree Number")};m();var u0={kind:"choice",word:$("Bahasa","Language"),choices:[["id",$("id",
"id","Bahasa Indonesia","Indonesia")],["en",$("en","en","English","Inggris")]]};m();var l0={kind:
"text",word:$("Dasar Hukum","Legal Basis")};m();var c0={kind:"choice",word:$("Nilai di Surat",
"Scores in Letters"),choices:hn};m();var d0={kind:"number",word:$("Maks per Instansi",
"Max per Institution"),range:"1, 2, 3 \u2026"};m();var m0={kind:"number",word:$(
"Batas Selisih Antarjuri","Max Spread")};m();m();var ia=["mean","trimmed","median","rank-sum",
"z-score","adjusted"];m();m();var p0={name:$("terkoreksi","adjusted"),score:{id:"nilai terkoreksi",
en:"adjusted score"},official:
"Nilai tahap adalah nilai terkoreksi: perbedaan keketatan antarjuri ditaksir dari semua nilai dengan kuadrat terkecil, lalu dikeluarkan dari nilai."}
;m();var f0={name:$("rata-rata","mean","average"),score:{id:"rata-rata",en:"mean"},official:
"Nilai tahap adalah rata-rata nilai semua juri yang menilai inovasi itu."};m();var g0={name:$(
"median","median"),score:{id:"median",en:"median"},official:
"Nilai tahap adalah nilai tengah (median) dari nilai para juri."};m();var h0={name:$(
"jumlah peringkat","rank-sum"),score:{id:"rata-rata peringkat",en:"mean rank"},official:
"Setiap juri membentuk peringkatnya sendiri, dan peserta diurutkan menurut rata-rata peringkat itu; makin kecil makin baik."}
;m();var y0={name:$("rata-rata terpangkas","trimmed","trimmed mean"),score:{id:
"rata-rata terpangkas",en:"trimmed mean"},official:
"Nilai tahap adalah rata-rata nilai juri setelah satu nilai tertinggi dan satu nilai terendah dikeluarkan (rata-rata terpangkas); bila juri yang menilai kurang dari tiga, dipakai rata-rata biasa."}
;m();var b0={name:$("skor baku","z-score"),score:{id:"skor baku",en:"standard score"},official:
"Nilai setiap juri dibakukan (dikurangi rata-rata juri itu, lalu dibagi simpangan bakunya), dirata-ratakan, dan dilaporkan sebagai 50 + 10 \xD7 skor baku."}
;var ii={mean:f0,trimmed:y0,median:g0,"rank-sum":h0,"z-score":b0,adjusted:p0};var w0={kind:"choice",
word:$("Metode","Method"),choices:rm(ia,ii)};m();var v0={kind:"text",word:$("Nomor Berita Acara",
"Minutes Number")};m();var k0={kind:"choice",word:$("Nilai Belum Diisi","Missing Scores"),choices:[[
"complete",$("wajib lengkap","complete")],["assigned",$("sesuai penugasan","assigned")]]};m();var x0={
kind:"number",word:$("Masa Sanggah","Objection Days"),range:"1\u2013365"};m();var T0={kind:"text",
word:$("Penyelenggara","Organizer")};m();var S0={kind:"number",word:$("Nilai Minimal Lolos",
"Passing Score")};m();var E0={kind:"date",word:$("Tanggal Pleno","Plenary Date")};m();var C0={kind:
"text",word:$("Tempat Pleno","Plenary Place")};m();var R0={kind:"time",word:$("Waktu Pleno",
"Plenary Time")};m();var D0={kind:"numbered",word:$("Uang Pembinaan","Prize")};m();var O0={kind:
"text",word:$("Provinsi","Province")};m();var A0={kind:"choice",word:$("Juara Berperingkat",
"Ranked Winners"),choices:hn};m();var P0={kind:"choice",word:$("Persetujuan Hasil","Result Approval"),
choices:hn};m();var N0={kind:"auto-or-number",word:$("Koreksi Keketatan","Severity Correction"),auto:
$("otomatis","auto")};m();var I0={kind:"text",word:$("Penandatangan Pangkat","Signer Grade")};m();
var $0={kind:"text",word:$("Penandatangan Nama","Signer Name")};m();var _0={kind:"text",word:$(
"Penandatangan NIP","Signer NIP")};m();var F0={kind:"text",word:$("Penandatangan Jabatan",
"Signer Position")};m();m();m();var M0={name:$("kriteria","criteria"),official:
"rata-rata pada kriteria yang bobotnya terbesar, kemudian kriteria berikutnya"};m();var L0={name:$(
"mayoritas","majority"),official:
"perbandingan berpasangan: inovasi yang dinilai lebih tinggi oleh lebih banyak juri"};m();var j0={
name:$("median","median"),official:"nilai tengah (median) dari nilai para juri"};m();var B0={name:$(
"tahap sebelumnya","previous"),official:"nilai pada tahap sebelumnya"};m();var z0={name:$("bersama",
"shared"),official:""};var sa={criteria:M0,median:j0,majority:L0,previous:B0,shared:z0};var U0={kind:
"choices",word:$("Penentu Nilai Sama","Tie-breaks"),choices:rm(oa,sa)};m();var W0={kind:"number",
word:$("Jumlah Top","Top"),range:"1, 2, 3 \u2026"};m();var K0={kind:"choice",word:$("Sebutan Juara",
"Winner Term"),choices:[["Juara",$("Juara","Juara","Champion")],["Terbaik",$("Terbaik","Terbaik",
"Best")]]};m();var G0={kind:"choice",word:$("Juara per Kategori","Winners per Category"),choices:hn}
;m();var q0={kind:"text",word:$("Tahun","Year")};var xh={competition:Xx,year:q0,organizer:T0,
government:i0,province:O0,city:Yx,language:u0,top:W0,method:w0,
missing:k0,tieBreaks:U0,decimals:n0,carryOver:Hx,passingScore:S0,maxSpread:m0,maxPerInstitution:d0,
winnersPerCategory:G0,
rankedWinners:A0,letterScores:c0,winnerTerm:K0,severityCorrection:N0,conflicts:Qx,judgeFiles:s0,
deadline:t0,
admins:qx,objectionDays:x0,prizes:D0,plenaryDate:E0,plenaryTime:R0,plenaryPlace:C0,ceremonyDate:Zx,
ceremonyTime:Vx,
ceremonyPlace:Jx,decisionDate:r0,juryDecreeNumber:a0,resultApproval:P0,minutesNumber:v0,decreeNumber:
o0,
legalBasis:l0,acknowledgedBy:Gx,copies:e0,signerName:$0,signerPosition:F0,signerGrade:I0,signerNip:
_0};var az=e=>e!=="prizes",sr=Kx.filter(az).map(e=>({key:e,...xh[e]})),aa=xh.prizes.word;m();m();m();
m();var Ae=Le(G(),""),ua=Le(ko(G().check(El(/^\d{4}-\d{2}-\d{2}$/))),null),si=(e,t)=>At().check(gx(),
Ur(
e),tm(t)),ai=e=>Le(ko(e),null);var H0=Ae;m();var Z0=Le(Ye(G()),[]);m();var J0=Le(Ze(),!1);m();var V0=ua;
m();var Y0=Ae;m();var X0=Ae;m();var Q0=Ae;m();var eT=Ae;m();var tT=Le(Vt(["exclude","include"]),
"exclude");m();var nT=Ae;m();var rT=Ae;m();var oT=Le(si(0,6),2);m();var iT=ua;m();var sT=Ae;m();var aT=Ae;
m();var uT=Le(Vt(["shared","separate"]),"shared");m();var lT=Ae;m();var cT=Le(Vt(["id","en"]),"id");
m();var dT=Ae;m();var mT=Le(Ze(),!1);m();var pT=ai(si(1,1e5));m();var fT=ai(At().check(Ur(0)));m();
var gT=Le(Vt(ia),"mean");m();var hT=Ae;m();var yT=Le(Vt(["complete","assigned"]),"complete");m();var bT=ai(
si(1,365));m();var wT=Ae;m();var vT=ai(At());m();var kT=ua;m();var xT=Ae;m();var TT=Ae;m();var ST=Le(
Ye(ko(At().check(Ur(0)))),[]);m();var ET=Ae;m();var CT=Le(Ze(),!0);m();var RT=Le(Ze(),!1);m();var DT=Le(
yx([wx("auto"),At().check(Ur(0))]),"auto");m();var OT=Ae;m();var AT=Ae;m();var PT=Ae;m();var NT=Ae;m(
);var IT=Le(Ye(Vt(oa)),["criteria","shared"]);m();var $T=Le(si(1,1e5),10);m();var _T=Le(Vt(["Juara",
"Terbaik"]),"Juara");m();var FT=Le(Ze(),!1);m();var MT=Ae;var LT={competition:eT,year:MT,organizer:
wT,government:aT,province:ET,city:Q0,language:cT,top:$T,method:gT,
missing:yT,tieBreaks:IT,decimals:oT,carryOver:J0,passingScore:vT,maxSpread:fT,maxPerInstitution:pT,
winnersPerCategory:FT,
rankedWinners:CT,letterScores:mT,winnerTerm:_T,severityCorrection:DT,conflicts:tT,judgeFiles:uT,
deadline:rT,
admins:Z0,objectionDays:bT,prizes:ST,plenaryDate:kT,plenaryTime:TT,plenaryPlace:xT,ceremonyDate:V0,
ceremonyTime:X0,
ceremonyPlace:Y0,decisionDate:iT,juryDecreeNumber:lT,resultApproval:RT,minutesNumber:hT,decreeNumber:
sT,
legalBasis:dT,acknowledgedBy:H0,copies:nT,signerName:AT,signerPosition:NT,signerGrade:OT,signerNip:
PT};var os=te(LT),jT=os.parse({});var la=(e,t=[])=>({fault:e,allowed:t});function zT(e){var a;let t=jT,
n=[],r=[],o=new y,i=new y,s=mz(
e);for(let{row:u,cell:l}of(a=e==null?void 0:e.rows)!=null?a:[]){let c=U(l("key")),d=l("value"),p=(T,
A=[],P="error")=>{var _,L;let N=(L=(_=ct(e,u,"value"))!=null?_:ct(e,u,"key"))!=null?L:{},I={setting:
c,value:d,
reason:T,allowed:A};r.push({code:"SETTING_INVALID",severity:P,...N,params:I})},h=pz(c),b=sr.find(T=>Fe(
c,T.word));if(h!==null){let T=fz(d);n[h-1]!==void 0?p("duplicate"):!re(d)&&(T===null||T<0)?p(
"not-a-number"):(n[h-1]=T,i.set(h,u))}else if(b!==void 0){if(o.has(b.key)){p("duplicate");continue}
if(o.set(
b.key,u),re(d))continue;let T=uz(t,b,lz(d,b,s));"fault"in T?p(T.fault,T.allowed):t=T.settings}else c!==
""&&!re(d)&&p("unknown-key",[],"warning")}return{settings:{...t,prizes:k.from(n,u=>u!=null?u:null)},
findings:r,rows:o,prizeRows:i}}function uz(e,t,n){if("fault"in n)return n;let r=os.safeParse({...e,[
t.
key]:n.value});return r.success?{settings:r.data}:{fault:"out-of-range",allowed:[dz(t)]}}function lz(
e,t,n){
let r=U(e);switch(t.kind){case"text":return typeof e=="number"&&f.abs(e)>1e15?la("digits-lost"):{
value:r};case"number":{let o=lt(e);return o===null?la("not-a-number"):{value:o}}case"auto-or-number":
{let o=Fe(r,t.
auto)?"auto":lt(e);return o===null?la("not-allowed",[t.auto[n],"0","1"]):{value:o}}case"date":{let o=ni(
e);return o===null?la("not-a-date"):{value:o}}case"time":return{value:Fx(e)};case"texts":return{
value:ra(
e)};case"choice":{let o=Cn(r,t.choices);return o===void 0?la("not-allowed",BT(t.choices,n)):{value:o}
}case"choices":{let o=ra(e).map(i=>Cn(i,t.choices));return o.includes(void 0)?la("not-allowed",BT(t.choices,
n)):{value:cz(o)}}}}function cz(e){let t=oa.filter(o=>o!=="shared"),n=e.filter((o,i)=>t.some(s=>s===
o)&&e.indexOf(o)===i),r=e.indexOf("shared");return[...n.filter(o=>r<0||e.indexOf(o)<r),"shared"]}var BT=(
e,t)=>e.
map(([,n])=>n[t]),dz=e=>e.kind==="number"&&e.range||"\u2265 0";function mz(e){let t=sr.find(r=>r.key===
"language"),n=e==null?void 0:e.rows.find(({cell:r})=>t!==void 0&&Fe(U(r("key")),t.word));return n!==
void 0&&(t==null?void 0:t.kind)==="choice"&&Cn(U(n.cell("value")),t.choices)==="en"?"en":"id"}
function pz(e){
var n;let t=/^(\p{L}+)(\d{1,3})$/u.exec(F(e));return t!==null&&Fe((n=t[1])!=null?n:"",aa)&&w(t[2])>0?
w(t[2]):null}function fz(e){var r;if(typeof e=="number")return e;let t=/^(?:rp\.?)?\s*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-))?$/i.
exec(U(e));if(t===null)return null;let n=t[2]===void 0||t[2]==="-"?"0":t[2];return w(`${((r=t[1])!=null?
r:"").replace(/\./g,"")}.${n}`)}var $l=["settings","stages","criteria","entries","judges",
"institutions"];function Lt(e,t=Px){let n=new y;
for(let r of $l){let o=Kr(e,r,t);o!==void 0&&n.set(r,o)}return n}var gz={name:kx,weight:null,advance:
null,
title:null,form:null,date:null};function On(e){let t=(d,p)=>{let h=e.get(d);return h===void 0?null:
kt(
h,p)},n={settings:t("settings",Dl),stages:t("stages",Ol),criteria:t("criteria",Al),entries:t(
"entries",xr),judges:t("judges",ts),institutions:t("institutions",Pl)},r=zT(n.settings),o=Wx(n.stages),
i=o.
items.length>0?o.items:[gz],s=d=>{var p,h;return(h=(p=i.find(b=>F(b.name)===F(d)))==null?void 0:p.name)!=
null?h:d},a=jx(n.criteria,s),u=Bx(n.entries),l=Ux(n.judges,i.map(d=>d.name)),c=zx(n.institutions);
return{
competition:{settings:r.settings,stages:i,criteria:a.items,entries:u.items,judges:l.items,
institutions:c.
items},findings:[r,o,a,u,l,c].flatMap(d=>d.findings),tables:n,rows:{settings:r.rows,prizes:r.prizeRows,
stages:o.rows,criteria:a.rows,entries:u.rows,judges:l.rows}}}m();function Th(e){var n;let t=Oe().getSheetByName(
e);return(n=t==null?void 0:t.getProtections(SpreadsheetApp.
ProtectionType.SHEET)[0])!=null?n:null}var Sh=e=>e.getEditors().map(t=>t.getEmail());function lm(e){
let t=Th(e);return t===null||t.isWarningOnly()?null:Sh(t)}function ca(e,t){var r;let n=(r=Oe().getSheetByName(
e))==null?void 0:r.protect();n!==void 0&&(da(n,t),n.setUnprotectedRanges([]))}function da(e,t){e.isWarningOnly(
)&&
e.setWarningOnly(!1);let n=Sh(e);return e.removeEditors(n.filter(r=>!_l(t,r))),e.canDomainEdit()&&e.
setDomainEdit(!1),n}var _l=(e,t)=>e.some(n=>n.toLowerCase()===t.toLowerCase());function is(e,t){var o;
let n=(o=Oe().getSheetByName(e))==null?void 0:o.protect();if(n===void 0)return;let r=da(n,t);n.setUnprotectedRanges(
[]);for(let i of t.filter(s=>!_l(r,s)))try{n.addEditors([i])}catch(s){console.warn(x(s))}}var UT=()=>new y(
Oe().getProtections(SpreadsheetApp.ProtectionType.SHEET).map(e=>[e.getRange().getSheet().getName(),e]));
function WT(e,t){if(e.isWarningOnly())return null;try{return Sh(e).filter(n=>!_l(t,n))}catch{return null}
}
var KT=()=>{var e,t;return(t=(e=Oe().getOwner())==null?void 0:e.getEmail())!=null?t:null},GT=e=>Th(e)===
null;function qT(e,t){let n=Th(e);n!==null&&(t===null?n.remove():t.length>0&&n.addEditors(t))}
function cm(e){
let t=Oe().getSheetByName(e);t!==null&&!t.isSheetHidden()&&t.hideSheet()}m();function hz({admins:e}){
let t=Lt(Je(),pt()).get("settings"),n=t===void 0?null:lm(t);return n===null?
[]:[...new v([...e,...n])]}function ui(e,t,n){let r=null;return{named:n!==void 0&&t(n)?e.admins:[],
admins:()=>(r!=
null||(r=hz(e)),r),isShut:t}}function HT(e,t){let n=[ve(),...[KT()].filter(o=>o!==null),...t.named],
r=WT(e,n);return r===null||r.length>0&&r.some(o=>!_l(t.admins(),o))}var dm=["plenary","objections"],
yz={presence:[],ranking:["plenary","history"],all:[...dm,"history","decisions","documents",
"corrections"]};function ZT(e,t,n,r,o,i){var h,b;let s=sm(),a=kr(),u=new y([...a].
map(([T,A])=>[A,T])),l=new y;for(let T of dm){let A=Kr(e,T,o);A!==void 0&&l.set(T,A)}for(let T of[
"decisions","documents","corrections"]){let A=T==="documents"?void 0:e.find(N=>Fe(N,J[T])),P=(b=u.get(
(h=s[T])!=null?h:-1))!=null?b:A;P!==void 0&&l.set(T,P)}t!==null&&l.set("history",t);let c=T=>yz[i].includes(
T),d=[...l].filter(([T,A])=>{let P=n.get(A);return P===void 0||c(T)&&HT(P,r)}),p=d.filter(([T,A])=>s[
T]===
a.get(A));return{tabs:l,open:d.map(([,T])=>T),bound:s,findings:[...p.map(([,T])=>({code:"TAB_OPEN",
severity:"error",tab:T,params:{}})),...Rl(e,dm,o).map(({name:T,first:A})=>({code:"TAB_COPY",severity:
"error",tab:T,
params:{judge:null,first:A,reason:"decides"}}))]}}function Ut({deciding:{tabs:e,open:t,bound:n},
keepers:r},o=i=>i()){
let i=wz(e,n),s=E.stringify(i)===E.stringify(n);t.length===0&&s||o(()=>{for(let a of t)bz(a,r);s||hh(
i)})}function bz(e,t){try{is(e,t.admins())}catch(n){console.warn(x(n))}}function wz(e,t){var i,s;let n=kr(
),
r=[...n.keys()],o={...t};for(let[a,u]of e)o[a]=(i=n.get(u))!=null?i:-1;for(let a of[...$l,...dm]){
let l=Rl(
r,[a],()=>!1).length===0?Kr(r,a,()=>!1):void 0;l!==void 0&&(o[a]=(s=n.get(l))!=null?s:-1)}return o}m(
);m();var mm={code:"",name:"",institution:"",category:"",unitType:"",innovator:"",contact:"",phone:
"",
email:"",link:"",status:"running",reason:""},JT={code:"",name:"",role:"",institution:"",email:"",
phone:"",
stages:[],conflicts:[]};function Be(e,t){return e.criteria.filter(n=>n.stage===null||n.stage===t.name)}
function dt(e,t){return e.judges.filter(n=>n.stages.length===0||n.stages.includes(t.name))}m();m();m(
);var VT=new O;function Zr(e){var n;let t=(n=VT.get(e))!=null?n:vz(e);return VT.set(e,t),t}function vz(
e){
let t=new y(e.institutions.map(i=>[F(i.name),F(i.parent)])),n=(i,s)=>{let a=new v;for(let u=t.get(s);
u&&
!a.has(u);u=t.get(u)){if(u===i)return!0;a.add(u)}return!1},r=new y(e.judges.map(i=>[i.code,{
institution:F(
i.institution),listed:new v(i.conflicts.map(Z))}])),o=new y(e.entries.map(i=>[i.code,{code:Z(i.code),
institution:F(i.institution)}]));return(i,s)=>{let a=r.get(i.code),u=o.get(s.code);return a===void 0||
u===void 0?null:a.listed.has(u.code)?"listed":a.institution===""||u.institution===""?null:a.institution===
u.institution?"same-institution":n(a.institution,u.institution)?"parent-institution":null}}m();m();
typeof BigInt=="undefined"&&(BigInt=function(e){if(isNaN(e))throw new C("");return e});var de=BigInt(
0),$e=BigInt(1),Xt=BigInt(2),Fl=BigInt(3),pa=BigInt(5),Bn=BigInt(10),Oke=BigInt(w.MAX_SAFE_INTEGER),
kz=2e3,ee={s:$e,n:de,d:$e};function Eo(e,t){try{e=BigInt(e)}catch{throw li()}return e*t}function Tr(
e){
return typeof e=="bigint"?e:f.floor(e)}function ft(e,t){if(t===de)throw Eh();let n=g.create(Me.prototype);
n.s=e<de?-$e:$e,e=e<de?-e:e;let r=ss(e,t);return n.n=e/r,n.d=t/r,n}var xz=[Xt*Xt,Xt,Xt*Xt,Xt,Xt*Xt,
Xt*
Fl,Xt,Xt*Fl];function ma(e){let t=g.create(null);if(e<=$e)return t[e]=$e,t;let n=r=>{t[r]=(t[r]||de)+
$e};for(;e%Xt===de;)n(Xt),e/=Xt;for(;e%Fl===de;)n(Fl),e/=Fl;for(;e%pa===de;)n(pa),e/=pa;for(let r=0,
o=Xt+pa;o*o<=e;){for(;e%o===de;)n(o),e/=o;o+=xz[r],r=r+1&7}return e>$e&&n(e),t}var Yt=function(e,t){
let n=de,r=$e,o=$e;if(e!=null)if(t!==void 0){if(typeof e=="bigint")n=e;else{if(isNaN(e))throw li();
if(e%
1!==0)throw YT();n=BigInt(e)}if(typeof t=="bigint")r=t;else{if(isNaN(t))throw li();if(t%1!==0)throw YT(
);
r=BigInt(t)}o=n*r}else if(typeof e=="object"){if("d"in e&&"n"in e)n=BigInt(e.n),r=BigInt(e.d),"s"in e&&
(n*=BigInt(e.s));else if(0 in e)n=BigInt(e[0]),1 in e&&(r=BigInt(e[1]));else if(typeof e=="bigint")n=
e;else throw li();o=n*r}else if(typeof e=="number"){if(isNaN(e))throw li();if(e<0&&(o=-$e,e=-e),e%1===
0)n=BigInt(e);else{let i=1,s=0,a=1,u=1,l=1,c=1e7;for(e>=1&&(i=10**f.floor(1+f.log10(e)),e/=i);a<=c&&
l<=c;){let d=(s+u)/(a+l);if(e===d){a+l<=c?(n=s+u,r=a+l):l>a?(n=u,r=l):(n=s,r=a);break}else e>d?(s+=u,
a+=l):(u+=s,l+=a),a>c?(n=u,r=l):(n=s,r=a)}n=BigInt(n)*BigInt(i),r=BigInt(r)}}else if(typeof e=="string"){
let i=0,s=de,a=de,u=de,l=$e,c=$e,d=e.replace(/_/g,"").match(/\d+|./g);if(d===null)throw li();if(d[i]===
"-"?(o=-$e,i++):d[i]==="+"&&i++,d.length===i+1?a=Eo(d[i++],o):d[i+1]==="."||d[i]==="."?(d[i]!=="."&&
(s=Eo(d[i++],o)),i++,(i+1===d.length||d[i+1]==="("&&d[i+3]===")"||d[i+1]==="'"&&d[i+3]==="'")&&(a=Eo(
d[i],o),l=Bn**BigInt(d[i].length),i++),(d[i]==="("&&d[i+2]===")"||d[i]==="'"&&d[i+2]==="'")&&(u=Eo(d[
i+
1],o),c=Bn**BigInt(d[i+1].length)-$e,i+=3)):d[i+1]==="/"||d[i+1]===":"?(a=Eo(d[i],o),l=Eo(d[i+2],$e),
i+=3):d[i+3]==="/"&&d[i+1]===" "&&(s=Eo(d[i],o),a=Eo(d[i+2],o),l=Eo(d[i+4],$e),i+=5),d.length<=i)r=l*
c,o=n=u+r*s+c*a;else throw li()}else if(typeof e=="bigint")n=e,o=e,r=$e;else throw li();if(r===de)throw Eh(
);
ee.s=o<de?-$e:$e,ee.n=n<de?-n:n,ee.d=r<de?-r:r};function Tz(e,t,n){let r=$e;for(;t>de;e=e*e%n,t>>=$e)
t&$e&&(r=r*e%n);return r}function Sz(e,t){for(;t%Xt===de;t/=Xt);for(;t%pa===de;t/=pa);if(t===$e)return de;
let n=Bn%t,r=1;for(;n!==$e;r++)if(n=n*Bn%t,r>kz)return de;return BigInt(r)}function Ez(e,t,n){let r=$e,
o=Tz(Bn,n,t);for(let i=0;i<300;i++){if(r===o)return BigInt(i);r=r*Bn%t,o=o*Bn%t}return 0}function ss(
e,t){
if(!e)return t;if(!t)return e;for(;;){if(e%=t,!e)return t;if(t%=e,!t)return e}}function Me(e,t){if(
Yt(
e,t),this instanceof Me)e=ss(ee.d,ee.n),this.s=ee.s,this.n=ee.n/e,this.d=ee.d/e;else return ft(ee.s*
ee.n,ee.d)}var Eh=function(){return new C("Division by Zero")},li=function(){return new C(
"Invalid argument")},YT=function(){return new C("Parameters must be integer")};Me.prototype={s:$e,n:
de,d:$e,abs:function(){
return ft(this.n,this.d)},neg:function(){return ft(-this.s*this.n,this.d)},add:function(e,t){return Yt(
e,t),ft(this.s*this.n*ee.d+ee.s*this.d*ee.n,this.d*ee.d)},sub:function(e,t){return Yt(e,t),ft(this.s*
this.n*ee.d-ee.s*this.d*ee.n,this.d*ee.d)},mul:function(e,t){return Yt(e,t),ft(this.s*ee.s*this.n*ee.
n,this.d*ee.d)},div:function(e,t){return Yt(e,t),ft(this.s*ee.s*this.n*ee.d,this.d*ee.n)},clone:
function(){
return ft(this.s*this.n,this.d)},mod:function(e,t){if(e===void 0)return ft(this.s*this.n%this.d,$e);
if(Yt(e,t),de===ee.n*this.d)throw Eh();return ft(this.s*(ee.d*this.n)%(ee.n*this.d),ee.d*this.d)},
gcd:function(e,t){
return Yt(e,t),ft(ss(ee.n,this.n)*ss(ee.d,this.d),ee.d*this.d)},lcm:function(e,t){return Yt(e,t),ee.
n===de&&this.n===de?ft(de,$e):ft(ee.n*this.n,ss(ee.n,this.n)*ss(ee.d,this.d))},inverse:function(){
return ft(
this.s*this.d,this.n)},pow:function(e,t){if(Yt(e,t),ee.d===$e)return ee.s<de?ft((this.s*this.d)**ee.
n,this.n**ee.n):ft((this.s*this.n)**ee.n,this.d**ee.n);if(this.s<de)return null;let n=ma(this.n),r=ma(
this.d),o=$e,i=$e;for(let s in n)if(s!=="1"){if(s==="0"){o=de;break}if(n[s]*=ee.n,n[s]%ee.d===de)n[s]/=
ee.d;else return null;o*=BigInt(s)**n[s]}for(let s in r)if(s!=="1"){if(r[s]*=ee.n,r[s]%ee.d===de)r[s]/=
ee.d;else return null;i*=BigInt(s)**r[s]}return ee.s<de?ft(i,o):ft(o,i)},log:function(e,t){if(Yt(e,t),
this.s<=de||ee.s<=de)return null;let n=g.create(null),r=ma(ee.n),o=ma(ee.d),i=ma(this.n),s=ma(this.d);
for(let l in o)r[l]=(r[l]||de)-o[l];for(let l in s)i[l]=(i[l]||de)-s[l];for(let l in r)l!=="1"&&(n[l]=
!0);for(let l in i)l!=="1"&&(n[l]=!0);let a=null,u=null;for(let l in n){let c=r[l]||de,d=i[l]||de;if(
c===
de){if(d!==de)return null;continue}let p=d,h=c,b=ss(p,h);if(p/=b,h/=b,a===null&&u===null)a=p,u=h;
else if(p*
u!==a*h)return null}return a!==null&&u!==null?ft(a,u):null},equals:function(e,t){return Yt(e,t),this.
s*this.n*ee.d===ee.s*ee.n*this.d},lt:function(e,t){return Yt(e,t),this.s*this.n*ee.d<ee.s*ee.n*this.
d},lte:function(e,t){return Yt(e,t),this.s*this.n*ee.d<=ee.s*ee.n*this.d},gt:function(e,t){return Yt(
e,t),this.s*this.n*ee.d>ee.s*ee.n*this.d},gte:function(e,t){return Yt(e,t),this.s*this.n*ee.d>=ee.s*
ee.n*this.d},compare:function(e,t){Yt(e,t);let n=this.s*this.n*ee.d-ee.s*ee.n*this.d;return(de<n)-(n<
de)},ceil:function(e){return e=Bn**BigInt(e||0),ft(Tr(this.s*e*this.n/this.d)+(e*this.n%this.d>de&&
this.
s>=de?$e:de),e)},floor:function(e){return e=Bn**BigInt(e||0),ft(Tr(this.s*e*this.n/this.d)-(e*this.n%
this.d>de&&this.s<de?$e:de),e)},round:function(e){return e=Bn**BigInt(e||0),ft(Tr(this.s*e*this.n/this.
d)+this.s*((this.s>=de?$e:de)+Xt*(e*this.n%this.d)>this.d?$e:de),e)},roundTo:function(e,t){Yt(e,t);
let n=this.
n*ee.d,r=this.d*ee.n,o=n%r,i=Tr(n/r);return o+o>=r&&i++,ft(this.s*i*ee.n,ee.d)},divisible:function(e,
t){
return Yt(e,t),ee.n===de?!1:this.n*ee.d%(ee.n*this.d)===de},valueOf:function(){return w(this.s*this.
n)/w(this.d)},toString:function(e=15){let t=this.n,n=this.d,r=Sz(t,n),o=Ez(t,n,r),i=this.s<de?"-":"";
if(i+=Tr(t/n),t%=n,t*=Bn,t&&(i+="."),r){for(let s=o;s--;)i+=Tr(t/n),t%=n,t*=Bn;i+="(";for(let s=r;s--;
)
i+=Tr(t/n),t%=n,t*=Bn;i+=")"}else for(let s=e;t&&s--;)i+=Tr(t/n),t%=n,t*=Bn;return i},toFraction:
function(e=!1){
let t=this.n,n=this.d,r=this.s<de?"-":"";if(n===$e)r+=t;else{let o=Tr(t/n);e&&o>de&&(r+=o,r+=" ",t%=
n),r+=t,r+="/",r+=n}return r},toLatex:function(e=!1){let t=this.n,n=this.d,r=this.s<de?"-":"";if(n===
$e)r+=t;else{let o=Tr(t/n);e&&o>de&&(r+=o,t%=n),r+="\\frac{",r+=t,r+="}{",r+=n,r+="}"}return r},
toContinued:function(){
let e=this.n,t=this.d,n=[];for(;t;){n.push(Tr(e/t));let r=e%t;e=t,t=r}return n},simplify:function(e=.001){
let t=BigInt(f.ceil(1/e)),n=this.abs(),r=n.toContinued();for(let o=1;o<r.length;o++){let i=ft(r[o-1],
$e);for(let a=o-2;a>=0;a--)i=i.inverse().add(r[a]);let s=i.sub(n);if(s.n*t<s.d)return i.mul(this.s)}
return this}};m();var Ml=BigInt(10),Ll=BigInt(0),Rh=BigInt(1),fa=BigInt(2),Ch=1e4,Cz=1e15;function Dh(
e,t){let n=e/t;return e<
Ll&&n*t!==e?n-Rh:n}function Rz(e){let[t="0",n="0"]=x(e).split("e"),[r="0",o=""]=t.split("."),i=BigInt(
r+o),s=w(n)-o.length+4;if(s>=0)return i*Ml**BigInt(s);let a=Ml**BigInt(-s);return Dh(i*fa+a,a*fa)}
function jl(e){
if(!w.isFinite(e))throw new RangeError(`Not a finite number: ${e}`);let t=f.round(e*Ch);return f.abs(
t)<Cz&&t/Ch===e?BigInt(t):Rz(e)}function on(e){return new Me(jl(e),BigInt(Ch))}function sn({s:e,n:t,
d:n},r){return Dh(fa*e*t*Ml**BigInt(r)+n,fa*n)}function Sr(e,t){return new Me(sn(e,t),Ml**BigInt(t))}
function Oh(e,t,n){let r=Ml**BigInt(n);return new Me(Dh(fa*e*r+t,fa*t),r)}function Xn(e,t){let n=sn(
e,t),r=x(n<Ll?-n:n).padStart(t+1,"0"),o=r.slice(0,r.length-t);return(n<Ll?"-":"")+o+(t>0?`.${r.slice(
r.length-t)}`:"")}function an(e,t){let n=e.s*e.n*t.d,r=t.s*t.n*e.d;return n<r?-1:n>r?1:0}function bn(
e){
let t=Ll,n=Rh;for(let{s:r,n:o,d:i}of e)i===n?t+=r*o:(t=t*i+r*o*n,n*=i);return new Me(t,n*BigInt(e.length))}
function ga(e){let t=[...e].sort(an),n=t.length>>1;return t.length%2===1?t[n]:bn([t[n-1],t[n]])}
function ha(e){
let t=Rh;for(let{d:n}of e)t%n!==Ll&&(t=new Me(t).lcm(n).n);return{units:e.map(({s:n,n:r,d:o})=>n*r*t/
o),denominator:t}}function pm(e){let t=new Me(0),n=e.reduce((r,o)=>r.add(o.weight),t);return n.lte(0)?
null:e.reduce((r,o)=>r.add(o.weight.mul(o.score)),t).div(n)}var fm=BigInt(0),Dz=BigInt(100),Oz=BigInt(
1e4),Az=e=>e.length>0&&e.every(({weight:t,max:n})=>w.isFinite(
t)&&w.isFinite(n));function gm(e){if(!Az(e))return null;let t=e.map(l=>jl(l.weight)),n=e.map(l=>jl(l.
max)),r=t.reduce((l,c)=>l+c,fm);if(r<=fm||n.some(l=>l<=fm))return null;let o=n.reduce((l,c)=>new Me(
l).lcm(c).n,BigInt(1)),i=n.map((l,c)=>Dz*t[c]*o/l),s=o*r,a=new y,u=l=>{let c=a.get(l);if(c)return c;
let d=jl(l),p={parts:d,exact:new Me(d,Oz)};return a.set(l,p),p};return l=>{let c=fm,d=l.map((p,h)=>{
let b=u(p);return c+=i[h]*b.parts,b.exact});return{score:new Me(c,s),marks:d}}}function Pz(e,t){let n=Be(
e,t),r=gm(n),o=e.settings.conflicts==="exclude"?Zr(e):()=>null;return(i,s,a)=>{
let u=[],l=0,c=!1;for(let{name:d}of n){let p=a.marks.get(d);p===void 0||p.kind==="blank"?l+=1:p.kind===
"recused"?c=!0:p.kind==="score"&&w.isFinite(p.value)&&u.push(p.value)}return l===n.length?null:c?{
leftOut:"recused"}:o(i,s)!==null?{leftOut:"conflict"}:u.length<n.length?{leftOut:"incomplete"}:r===null?
null:
{reading:r(u)}}}function Nz(e){let t=new y;for(let n of e.rows)n.entry!==null&&!t.has(n.entry)&&t.set(
n.entry,n);return t}function XT(e,t,n,r){let o=Pz(e,t),i=dt(e,t),s=n.filter(c=>c.stage===t.name),a=i.
flatMap(c=>{let d=s.find(p=>p.judge===c.code);return d?[{judge:c,rows:Nz(d)}]:[]}),u=new y,l=[];for(
let c of r){
let d=new y;for(let{judge:p,rows:h}of a){let b=h.get(c.code),T=b?o(p,c,b):null;T!==null&&("reading"in
T?d.set(p.code,T.reading):l.push({entry:c.code,judge:p.code,reason:T.leftOut}))}u.set(c.code,d)}
return{
stage:t,criteria:Be(e,t),entries:r,judges:i,readings:u,leftOut:l}}m();m();function hm(e){let t=new y;
for(let{category:n}of e){let r=F(n);r!==""&&!t.has(r)&&t.set(r,n.trim())}
return n=>{var r;return(r=t.get(F(n.category)))!=null?r:null}}m();function ya(e,t){let n=new y;for(
let r of e){let o=t(r),i=n.get(o);i?i.push(r):n.set(o,[r])}return n}m();m();m();m();m();function ci(
{entries:e,readings:t}){let n=null;for(let{code:r}of e){let o=t.get(r);if(!(o===void 0||
o.size===0)){if(n=n!=null?n:o,o.size!==n.size)return!1;for(let i of o.keys())if(!n.has(i))return!1}}
return!0}m();m();var An=BigInt(0),Bl=BigInt(1);function eS(e,t){let[n,r]=[e,t];for(;r!==An;)[n,r]=[r,
n%r];return n}
var QT=BigInt(1)<<BigInt(64);function ym(e,t){let n=e/t,r=(e-n*t)*QT/t;return w(n)+w(r)/w(QT)}
function tS(e,t){
let n=t.length,r=e.map((s,a)=>[...s,t[a]]),o=Bl;for(let s=0;s<n;s+=1){let a=r[s],u=a[s];for(let l of r.
slice(s+1)){let c=l[s];for(let d=s+1;d<=n;d+=1)l[d]=(l[d]*u-c*a[d])/o}o=u}let i=t.map(()=>An);for(
let s=n-
1;s>=0;s-=1){let a=r[s],u=a[n]*o;for(let l=s+1;l<n;l+=1)u-=a[l]*i[l];i[s]=u/a[s]}return{numerators:i,
denominator:o}}function Iz(e){let t=e.map(()=>-1),n=0,r=o=>{t[o]=n;for(let[i,s]of e[o].entries())s!==An&&
t[i]===-1&&
r(i)};for(let o of e.keys())t[o]===-1&&(r(o),n+=1);return{groups:t,groupCount:n}}function $z(e){let t=new v;
for(let n of e.readings.values())for(let{score:r}of n.values())t.add(r.d);return nS(t)}var nS=e=>k.from(
e).reduce((t,n)=>t/eS(t,n)*n,Bl);function ba(e){var b,T,A,P,N;let t=$z(e),n=new v;for(let{code:I}of e.
entries)for(let _ of(T=(b=e.readings.get(I))==null?void 0:b.keys())!=null?T:[])n.add(_);let r=k.from(
n).sort(),o=new y(r.map((I,_)=>[I,_])),i=new y,s=new y,a=An,u=0;for(let{code:I}of e.entries){let _=k.
from((A=e.readings.get(I))!=null?A:[],([j,{score:B}])=>({judge:o.get(j),value:B.s*B.n*(t/B.d)})).sort(
(j,B)=>j.judge-B.judge);if(_.length===0)continue;let L=_.map(({judge:j})=>j).join(),M=(P=i.get(L))!=
null?P:{judges:_.map(({judge:j})=>j),entries:[],sums:_.map(()=>An)};i.set(L,M);let z=An;for(let[j,{
value:B}]of _.
entries())M.sums[j]=M.sums[j]+B,z+=B,a+=B*B;M.entries.push({code:I,total:z}),s.set(_.length,((N=s.get(
_.length))!=null?N:An)+z*z),u+=_.length-1}let l=nS(k.from(s.keys(),BigInt)),c=r.map(()=>r.map(()=>An)),
d=r.map(()=>An);for(let{judges:I,entries:_,sums:L}of i.values()){let M=l/BigInt(I.length),z=M*BigInt(
_.length),j=M*L.reduce((B,q)=>B+q,An);for(let[B,q]of I.entries()){let H=c[q];for(let W of I)H[W]=H[W]-
z;H[q]=H[q]+l*BigInt(_.length),d[q]=d[q]+l*L[B]-j}}let p=k.from(s).reduce((I,[_,L])=>I+l/BigInt(_)*L,
An),h=l*a-p;return{judges:r,blocks:k.from(i.values()),unit:t,multiple:l,matrix:c,right:d,squares:h,
freedom:u,
...Iz(c)}}m();m();function _z(e,t,n,r){let o=e[n][r];if(o===0)return;let i=(e[r][r]-e[n][n])/(2*o),s=(
i<0?-1:1)/(f.
abs(i)+f.sqrt(i*i+1)),a=1/f.sqrt(s*s+1),u=s*a,l=p=>{let[h,b]=[p[n],p[r]];p[n]=a*h-u*b,p[r]=u*h+a*b};
for(let p of e)l(p);let[c,d]=[e[n],e[r]];for(let p of e.keys()){let[h,b]=[c[p],d[p]];c[p]=a*h-u*b,d[
p]=
u*h+a*b}c[r]=0,d[n]=0;for(let p of t)l(p)}function rS(e){let t=e.map(s=>[...s]),n=t.map((s,a)=>s.map(
(u,l)=>l===a?1:0)),r=k.from(t.keys()),o=s=>t.reduce((a,u,l)=>u.reduce((c,d,p)=>s(l,p)?c+d**2:c,a),0),
i=o(()=>!0);for(let s=0;s<50&&!(o((u,l)=>u!==l)<=i*1e-31);s+=1)for(let u of r)for(let l of r.slice(u+
1))_z(t,n,u,l);return r.map(s=>({value:t[s][s],vector:n.map(a=>a[s])})).sort((s,a)=>s.value-a.value)}
var oS=.01,zl=1e4,iS=20,Fz=60;function bm({matrix:e,right:t,unit:n,multiple:r,squares:o,freedom:i,
groupCount:s}){
let a=rS(e.map(d=>d.map(p=>ym(p,r)))).slice(s),u=t.map(d=>ym(d,n*r)),l=a.map(d=>({...d,right:d.vector.
reduce((p,h,b)=>p+h*u[b],0)})),c=l.reduce((d,p)=>d+p.right**2/p.value,0);return{axes:l,residual:f.max(
0,ym(o,n*n*r)-c),freedom:i}}var wm=({axes:e,residual:t},n)=>e.reduce((r,{value:o,right:i})=>r+i**2*n/
(o*(o+n)),t);function sS(e,t){let{axes:n,freedom:r}=e,o=wm(e,t),i=r*f.log(o),s=0,a=0;for(let u of n)
i+=f.log1p(u.value/t),s-=u.value/(u.value+t),a+=(u.right/(u.value+t))**2;return{value:i,slope:s+r*t*
a/o}}function vm(e,t){let{axes:n,freedom:r}=e;if(t<3||n.length===0||r<=n.length)return null;if(wm(e,
zl)===0)return zl;let o=iS*f.log10(zl/oS),i=d=>oS*10**(f.min(f.max(d,0),o)/iS),s=0,a=w.POSITIVE_INFINITY;
for(let d=0;d<=o;d+=1){let{value:p}=sS(e,i(d));p<a&&([s,a]=[d,p])}let u=d=>sS(e,10**d).slope,l=f.log10(
i(s-1)),c=f.log10(i(s+1));if(u(c)<=0)return i(s+1);if(u(l)>=0)return i(s-1);for(let d=0;d<Fz;d+=1){
let p=(l+
c)/2;u(p)<0?l=p:c=p}return 10**((l+c)/2)}var km=9,Ah=9;function Mz(e,t){if(t!=="auto")return{value:t,
origin:"given"};let n=vm(bm(e),e.judges.
length);if(n===null)return{value:1,origin:"too-few-scores"};let r=w(n.toPrecision(Ah));return{value:
r,
origin:r>=zl?"no-judge-effect":"estimated"}}function Lz(e){let[t="0",n="0"]=e.toExponential(Ah-1).split(
"e"),r=BigInt(t.replace(".","")),o=w(n)-(Ah-1),i=BigInt(10)**BigInt(f.abs(o)),{n:s,d:a}=o<0?new Me(r,
i):new Me(r*i);return{over:s,under:a}}function jz({matrix:e,right:t,multiple:n,groups:r},o){let{over:
i,
under:s}=Lz(o),a=i===An,u=e.map((c,d)=>c.map((p,h)=>a?r[d]===r[h]?p+n:p:d===h?s*p+i*n:s*p)),l=a?Bl:s;
return tS(u,t.map(c=>l*c))}function Bz(e,t){let n=ba(e),r=Mz(n,t),{numerators:o,denominator:i}=jz(n,
r.value),s=i*n.unit,a=ci(e),u=n.blocks.flatMap(({judges:l,entries:c})=>{let d=l.reduce((h,b)=>h+o[b],
An),p=BigInt(l.length);return c.map(({code:h,total:b})=>[h,a?new Me(b,n.unit*p):Oh(b*i-d,s*p,km)])});
return{lambda:r,effects:new y(n.judges.map((l,c)=>[l,Oh(o[c],s,km)])),scores:new y(u)}}var aS=new O;
function as(e,t){var o,i;let n=(o=aS.get(e))!=null?o:new y;aS.set(e,n);let r=(i=n.get(t))!=null?i:Bz(
e,t);return n.set(t,r),r}m();m();var Ul=(e,t)=>{var n;return[...(n=e.readings.get(t))!=null?n:[]].map(
([r,{score:o}])=>({judge:r,score:o}))},
xm=e=>[...e].sort((t,n)=>an(t.score,n.score)||(t.judge<n.judge?-1:t.judge>n.judge?1:0));function di(
e,t){
return new y(e.entries.flatMap(({code:n})=>{let r=Ul(e,n);return r.length>0?[[n,t(r)]]:[]}))}var Wl={
better:"higher",unit:"points",precision:null,scores:e=>di(e,t=>bn(t.map(({score:n})=>n)))};var uS={
better:"higher",unit:"points",precision:km,exactOn:ci,scores:(e,t)=>ci(e)?Wl.scores(e,t):as(
e,t.severityCorrection).scores,working:(e,t)=>{let n=Wl.scores(e,t),r=ci(e)?null:as(e,t.severityCorrection);
return o=>{let i=n.get(o);if(i===void 0)return[];let s=r&&{points:r.scores.get(o).sub(i),lambda:on(r.
lambda.value),origin:r.lambda.origin};return[{code:"SEVERITY_CORRECTED",params:{mean:i,correction:s}
}]}}};m();var lS={better:"higher",unit:"points",precision:null,scores:e=>di(e,t=>ga(t.map(({score:n}
)=>n))),working:e=>t=>{
let n=xm(Ul(e,t));return[{code:"MIDDLE_SCORES",params:{middle:n.slice(n.length-1>>1,(n.length>>1)+1)}
}]}};m();m();var Tm=e=>e.judges.map(({code:t})=>{let n=e.entries.flatMap(r=>{var i;let o=(i=e.readings.get(
r.
code))==null?void 0:i.get(t);return o?[{entry:r.code,score:o.score}]:[]});return{judge:t,entries:n.map(
({entry:r})=>r),scores:n.map(({score:r})=>r)}});function Sm(e){let t=new y;for(let{entries:n,values:
r}of e)
for(let[o,i]of n.entries()){let s=t.get(i);s?s.push(r[o]):t.set(i,[r[o]])}return t}function zz(e){
let{units:t}=ha(e),n=t.map((o,i)=>i).sort((o,i)=>t[o]>t[i]?-1:t[o]<t[i]?1:0),r=[];for(let o=0,
i=0;o<n.length;o=i){for(;i<n.length&&t[n[i]]===t[n[o]];)i+=1;let s=new Me(o+1+i,2);for(let a of n.slice(
o,i))r[a]=s}return r}var cS=e=>Sm(Tm(e).map(({judge:t,entries:n,scores:r})=>({entries:n,values:zz(r).
map(o=>({judge:t,rank:o,entries:n.length}))}))),dS={better:"lower",unit:"mean-rank",precision:null,
scores:e=>new y(
[...cS(e)].map(([t,n])=>[t,bn(n.map(({rank:r})=>r))])),working:e=>{let t=cS(e);return n=>{var r;
return[
{code:"RANKS_WITHIN_JUDGES",params:{ranks:(r=t.get(n))!=null?r:[]}}]}}};m();var Kl=3;function mS(e){
if(e.length<Kl)return{kept:e,dropped:null};let t=a=>u=>an(u.score,a)===0,n=a=>({
...a,alike:e.filter(t(a.score)).length}),[r,...o]=xm(e),i=o.find(t(o[o.length-1].score)),s={highest:
n(
i),lowest:n(r)};return{kept:o.filter(a=>a!==i),dropped:s}}var pS={better:"higher",unit:"points",
precision:null,
scores:e=>di(e,t=>bn(mS(t).kept.map(({score:n})=>n))),working:e=>t=>[{code:"SCORES_DROPPED",params:{
dropped:mS(Ul(e,t)).dropped}}]};m();var us=BigInt(0),Ph=BigInt(10),Uz=30,wa=Ph**BigInt(Uz),Wz=20,gS=12;
function Kz(e){if(e<=us)return us;
let t=Ph**BigInt(x(e).length+1>>1);for(;;){let n=(t+e/t)/BigInt(2);if(n>=t)return t;t=n}}function Gz(
{
judge:e,entries:t,scores:n}){if(n.length===0)return[];let{units:r,denominator:o}=ha(n),i=BigInt(r.length),
s=i-BigInt(1),a=r.reduce((h,b)=>h+b,us),u=r.map(h=>i*h-a),l=u.reduce((h,b)=>h+b*b,us),c=Kz(s*l*wa*wa),
d=l===us,p={judge:e,entries:t.length,mean:new Me(a,i*o),sd:d?new Me(0):Sr(new Me(c,wa*s*i*o),gS)};
return n.
map((h,b)=>({...p,score:h,z:d?us:u[b]*c/l}))}var fS=e=>Sm(Tm(e).map(t=>({entries:t.entries,values:Gz(
t)})));function qz(e){let t=BigInt(e.length),n=e.reduce((r,{z:o})=>r+o,us);return Sr(new Me(BigInt(
50)*
wa*t+Ph*n,wa*t),Wz)}var Hz=e=>Sr(new Me(e,wa),gS),hS={better:"higher",unit:"standard-score",
precision:9,
scores:e=>new y([...fS(e)].map(([t,n])=>[t,qz(n)])),working:e=>{let t=fS(e);return n=>{var o;return[
{code:"STANDARDIZED",params:{judges:((o=t.get(n))!=null?o:[]).map(i=>({...i,z:Hz(i.z)}))}}]}}};var Gl={
mean:Wl,trimmed:pS,median:lS,"rank-sum":dS,"z-score":hS,adjusted:uS};var ar=e=>Gl[e],ur=e=>Gl[e].unit;
m();function Co({stages:e,settings:t},n){var o;let r=e[e.length-1]===n;return(o=n.advance)!=null?o:r?
t.top:null}function Em(e){var n;let t=e.stages[e.stages.length-1];return(n=t===void 0?null:Co(e,t))!=
null?n:e.settings.top}m();function Cm(e,t,n){return n==="higher"?e.sub(t):t.sub(e)}function ql(e,t,n){
return n==="higher"?an(t,
e):an(e,t)}function yS(e,t){let n=[];for(let r of[...e].sort(t)){let o=n[n.length-1];o&&t(o[0],r)===
0?o.push(r):n.push([r])}return n}function Nh(e,t){let[n,...r]=t;if(e.length===1||n===void 0)return[e];
let o=n.values(e.map(u=>u.entry));if(e.some(u=>!o.has(u.entry.code)))return Nh(e,r);let i=n.criterion===
void 0?{}:{criterion:n.criterion},s=e.map(u=>u.entry.code),a=e.map(u=>{let l=o.get(u.entry.code),c={
metric:n.id,...i,value:l,among:s};return{value:l,contender:{...u,steps:[...u.steps,c]}}});return yS(
a,(u,l)=>ql(u.value,l.value,n.better)).flatMap(u=>Nh(u.map(({contender:l})=>l),r))}function bS(e,t,n,
r){
let o=e.map(({entry:l,score:c})=>({rounded:sn(c,n),contender:{entry:l,score:c,steps:[]}})),i=r==="higher"?
-1:1,a=yS(o,(l,c)=>l.rounded<c.rounded?-i:l.rounded>c.rounded?i:0).flatMap(l=>Nh(l.map(({contender:c}
)=>c),
t)),u=0;return a.flatMap(l=>{let c=u+1;return u+=l.length,l.map(d=>{var h;let p=(h=d.steps[d.steps.length-
1])!=null?h:null;return{...d,rank:c,decidedBy:l.length>1?"shared":p}})})}m();m();m();function Zz(e){
return e.map((t,n)=>({criterion:t,index:n,weight:on(t.weight)})).sort((t,n)=>an(n.weight,
t.weight))}function Jz(e,t,n){return{id:"criteria",criterion:t.name,better:"higher",values:r=>new y(
r.flatMap(o=>{var s,a;let i=[...(a=(s=e.readings.get(o.code))==null?void 0:s.values())!=null?a:[]].map(
u=>u.marks[n]);return i.length>0?[[o.code,bn(i)]]:[]}))}}var wS={metrics:({panel:e})=>Zz(e.criteria).
map(({criterion:t,index:n})=>Jz(e,t,n))};m();function Vz(e,t,n){let r=n.map(u=>{var l,c;return(c=(l=e.readings.get(
u))==null?void 0:l.get(t))==null?
void 0:c.score}),{units:o}=ha(r.flatMap(u=>u?[u]:[])),i=[...new v(o)].sort((u,l)=>u<l?-1:u>l?1:0),s=new y(
i.map((u,l)=>[u,l])),a=0;return r.map(u=>u?s.get(o[a++]):null)}function vS(e,t){let n=e.judges.map((
{
code:r})=>Vz(e,r,t));return(r,o)=>{let i=0,s=0;for(let a of n){let u=a[r],l=a[o];u===null||l===null||
(u>l?i+=1:u<l&&(s+=1))}return{higher:i,lower:s}}}function kS(e,t){let n=vS(e,t),r=new y(t.map((o,i)=>[
o,i]));return o=>{let i=r.get(o);return i===void 0?[]:t.flatMap((s,a)=>a===i?[]:[{rival:s,...n(i,a)}
])}}
function Yz(e,t){let n=vS(e,t),r=t.map(()=>0);for(let o=0;o<t.length;o+=1)for(let i=o+1;i<t.length;i+=
1){let{higher:s,lower:a}=n(o,i),u=f.sign(s-a);r[o]+=u,r[i]-=u}return new y(t.map((o,i)=>[o,new Me(r[
i])]))}
var xS={metrics:({panel:e})=>[{id:"majority",better:"higher",values:t=>Yz(e,t.map(({code:n})=>n))}]}
;m();var TS={metrics:({panel:e})=>[{id:"median",better:"higher",values:t=>di({...e,entries:t},n=>ga(
n.map(
({score:r})=>r)))}]};m();var SS={metrics:({previous:e})=>{let t=e[e.length-1];if(t===void 0)return[];
let n=new y(t.standings.
map(({entry:r,score:o})=>[r.code,o]));return[{id:"previous",better:ar(t.method).better,values:()=>n}
]}};m();var ES={metrics:()=>[]};var CS={criteria:wS,median:TS,majority:xS,previous:SS,shared:ES};
function RS(e,t){let n=e.indexOf("shared");return(n<0?e:e.slice(0,n)).flatMap(r=>CS[r].metrics(t))}m(
);function Xz(e){let t=e.stages.every(n=>n.weight===null);return n=>{var r;return t?new Me(1):on((r=n.
weight)!=null?r:0)}}function Hl(e,t,n){let r=Xz(e),o=n.map(i=>({stage:i.stage.name,weight:r(i.stage),
scores:new y(i.standings.map(s=>[s.entry.code,s.stageScore]))}));return(i,s)=>{let u=[...o.flatMap((
{
scores:c,...d})=>{let p=c.get(i);return p?[{...d,score:p}]:[]}),{stage:t.name,weight:r(t),score:s}];
return u.some(c=>c.weight.gt(0))?u:[{stage:t.name,weight:new Me(1),score:s}]}}function Rm(e,t,n,r){
let o=Hl(
e,t,n);return new y([...r].map(([i,s])=>{var a;return[i,(a=pm(o(i,s)))!=null?a:s]}))}m();m();m();
function Er(e){let t=0;return e.map((n,r)=>{var o;return((o=e[r-1])==null?void 0:o.rank)!==n.rank&&
(t=r+1),{ranked:n,place:t}})}function va({races:e,notes:t},n,r){let o=e.map(s=>({race:s,kept:r(s.contenders)}
)),
i=o.flatMap(({race:s,kept:a})=>{let u=new v(a);return s.contenders.filter(l=>!u.has(l))});return{
races:o.
map(({race:s,kept:a})=>({...s,contenders:a})),notes:new y([...t,...i.map(({entry:s})=>[s.code,n])])}
}var DS=(e,{settings:t,last:n,categoryOf:r})=>{if(!t.winnersPerCategory||!n)return e;let o=({entry:l}
)=>r(
l)!==null,{races:i,notes:s}=va(e,"without-category",l=>l.filter(o)),a=i.flatMap(l=>l.contenders);
return{
races:[...ya(a,({entry:l})=>r(l))].map(([l,c])=>({category:l,contenders:c})),notes:s}};m();function Qz(
e,t){let n=new y,r=[],o=null;return e.filter(i=>{var a,u;if(i.rank!==o){for(let l of r)n.
set(l,((a=n.get(l))!=null?a:0)+1);r=[],o=i.rank}let s=F(i.entry.institution);return s===""?!0:((u=n.
get(s))!=null?u:0)>=t?!1:(r.push(s),!0)})}var OS=(e,{settings:t})=>{let{maxPerInstitution:n}=t;
return n===
null?e:va(e,"institution-full",r=>Qz(r,n))};m();var AS=(e,{settings:t,better:n,rounded:r})=>{if(t.passingScore===null)return e;
let o=on(t.passingScore),
i=s=>ql(r(s.score),o,n)<=0;return va(e,"below-passing-score",s=>s.filter(i))};m();var PS=({races:e,
notes:t},{places:n,last:r})=>{if(n===null)return{races:e,notes:t};let o=e.map(i=>{var h,
b;let s=Er(i.contenders),a=s.filter(({place:T})=>T<=n),u=(h=a[a.length-1])==null?void 0:h.place,l=a.
length>n?a.filter(({place:T})=>T===u):[],c=(b=s[a.length])==null?void 0:b.place,d=r?s.filter(({place:
T})=>T===
c):[],p=(T,A)=>T.map(({ranked:P})=>[P.entry.code,A]);return{race:{...i,contenders:a.map(({ranked:T})=>T)}
,
notes:[...p(l,"shared-rank-at-cut"),...p(d,"first-reserve")]}});return{races:o.map(({race:i})=>i),
notes:new y(
[...t,...o.flatMap(i=>i.notes)])}};var eU=[AS,DS,OS,PS];function tU({contenders:e}){var r;let t=Er(e),
n=new y;for(let{place:o}of t)n.set(
o,((r=n.get(o))!=null?r:0)+1);return t.map(({ranked:o,place:i})=>{var s;return[o.entry.code,{place:i,
holders:(s=n.get(i))!=null?s:1}]})}function Dm(e,t){let n={races:[{category:null,contenders:e}],
notes:new y},
{races:r,notes:o}=eU.reduce((i,s)=>s(i,t),n);return{races:r,notes:o,places:new y(r.flatMap(tU))}}m();
m();m();var Pn=(e,t)=>t==="id"?e.replace(".",","):e,se=(e,t)=>Pn(x(e),t);function Ge(e,t){let[n="",r=""]=e.split(
"T"),o=r.slice(0,5).replace(":",t==="id"?".":":"),i=rs(n,t);return n==="1899-12-30"?o:r===""||r==="00:00:00"?
i:`${i} ${o}`}function K(e,t){return typeof e=="object"?`\u201C${Ge(e.date,t)}\u201D`:`\u201C${typeof e==
"number"?se(e,t):typeof e=="boolean"?x(e).toUpperCase():nU(e)}\u201D`}var nU=e=>{let t=[...e];return t.
length>60?`${t.slice(0,59).join("")}\u2026`:e};function V(e,t,n=12){return NS(e,t,t==="id"?"dan":
"and",n)}var Ih=(e,t)=>NS(e,t,t==="id"?"atau":"or",e.length);function NS(e,t,n,r){let o=e.slice(0,r),
i=e.
length-o.length,s=t==="id"?`${i} lainnya`:`${i} more`,a=i>0?[...o,s]:o;return a.length<2?a.join(""):
`${a.slice(0,-1).join(", ")} ${n} ${a[a.length-1]}`}function ot({code:e,name:t,codeMadeUp:n}){return t===""?
e:n||e===""?K(t,"id"):`${K(t,"id")} (${e})`}var rU=5;function IS({stage:e,entries:t,readings:n},{
method:r}){let i=t.map(l=>{var c,d;return{entry:l,
judges:(d=(c=n.get(l.code))==null?void 0:c.size)!=null?d:0}}).filter(({judges:l})=>l>0&&l<rU);if(r!==
"trimmed"||i.length===0)return[];let s=i.filter(({judges:l})=>l<Kl),a=l=>l.map(({entry:c})=>ot(c)),u={
reason:"few-to-trim",entries:a(i),whole:a(s)};return[{code:"METHOD_CAUTION",severity:"warning",stage:
e.
name,params:u}]}m();m();var Pt=e=>{var t,n;return(n=(t=e.decision)==null?void 0:t.rank)!=null?n:e.rank}
;var $S=(e,t)=>new y(t.flatMap(n=>n.stage===e.name?[[n.entry,n]]:[]));function $h(e,t){return t.size===
0?e:e.map(n=>{var r,o;return{...n,rank:(o=(r=t.get(n.entry.code))==null?void 0:r.rank)!=null?o:n.rank}
}).
sort((n,r)=>n.rank-r.rank)}function Om({standings:e}){return e.map(t=>({standing:t,rank:Pt(t)})).sort(
(t,n)=>t.rank-n.rank)}var _S=(e,t)=>e.every(({code:n})=>t.has(n));function FS(e,t,n,r){let o=new y(t.
map(({entry:a,rank:u})=>[a.code,u])),i=$h(t,n),s=new y(t.map(a=>[a.entry.code,ot(a.entry)]));return[
...n.values()].flatMap(a=>{let{entry:u,rank:l,tab:c,cell:d}=a,p=(T,A=[])=>{var _;let P=T==="below-passing-score"||
T==="outdated"?"warning":"error",N=o.get(u),I={entry:(_=s.get(u))!=null?_:u,rank:l,reason:T,
others:A,...N===void 0?{}:{computed:N}};return[{code:"PLENARY_CONFLICT",severity:P,stage:e.name,tab:
c,
...d===null?{}:{cell:d},params:I}]};if(!o.has(u))return p("not-ranked");let h=i.filter(T=>T.rank===l&&
!n.has(T.entry.code));return h.length>0?p("taken",h.map(T=>ot(T.entry))):i.filter(T=>T.rank<l).length!==
l-1?p("gap"):r.get(u)==="below-passing-score"?p("below-passing-score"):a.computed!==null&&a.computed!==
o.get(u)?p("outdated"):[]})}m();function oU(e,{place:t,holders:n}){return k.from({length:n},(r,o)=>{
var i;return(i=e[t-1+o])!=null?
i:0})}function Am(e,t){let n=oU(e,t),[r=0]=n;return n.some(o=>o!==r)?"open":r>0?{amount:r}:null}m();
function iU({contenders:e},t){let n=Er(e).filter(({place:i})=>i<=t),r=n[n.length-1];if(r===void 0||n.
length<=t)return[];let o=n.filter(({place:i})=>i===r.place);return[{rank:r.ranked.rank,places:t,
entries:o.
map(({ranked:i})=>i.entry)}]}function sU({contenders:e},t){let n=Er(e);return[...new v(n.map(({place:
r})=>r))].
flatMap(r=>{let o=n.filter(s=>s.place===r);if(Am(t,{place:r,holders:o.length})!=="open")return[];let i=o.
map(({ranked:s})=>s.entry);return[{rank:o[0].ranked.rank,places:o.length,entries:i,prize:!0}]})}
function MS(e,t,n,r,o){
let s=(e.title&&"outcomes"in e.title?e.title.outcomes.map(u=>u.places):[]).filter(u=>n===null||u<n).
sort((u,l)=>l-u),a=n===null?s:[n,...s];return t.flatMap(u=>{let l=u.category===null?{}:{category:u.category}
,
c=new v;return[...a.flatMap(d=>iU(u,d)),...sU(u,r)].flatMap(d=>{if(c.has(d.rank))return[];if(c.add(d.
rank),!d.prize&&_S(d.entries,o))return[];let p={...d,entries:d.entries.map(ot),...l};return[{code:
"TIE_AT_CUT",severity:"warning",stage:e.name,params:p}]})})}m();function LS(e,t,n){var i,s;if(n===null)return null;
if(e.title&&"name"in e.title)return e.title.name;
let o=((s=(i=e.title)==null?void 0:i.outcomes)!=null?s:[]).filter(a=>n<=a.places).sort((a,u)=>a.places-
u.places)[0];return o?o.name:t===null?null:`Top ${t}`}function jS(e,{precision:t,exactOn:n},r){
return t===null||n&&r.every(n)?e:new y([...e].map(([o,i])=>[
o,Sr(i,t)]))}function aU(e,t){let n=new y;for(let{rank:i,score:s}of e){let a=n.get(i);(a===void 0||
ql(
s,a,t)<0)&&n.set(i,s)}let r=[...n.keys()],o=new y(r.map((i,s)=>{var a;return[i,n.get((a=r[s+1])!=null?
a:0)]}));return e.map(({rank:i,score:s})=>{let a=o.get(i);return a?Cm(s,a,t):null})}function uU(e,t){
return new y([...ya(e,({entry:n})=>t(n))].flatMap(([n,r])=>n===null?[]:Er(r).map(({ranked:o,place:i}
)=>[
o.entry.code,{category:n,categoryRank:i}])))}var lU={category:null,categoryRank:null};function ls(e,
t,n,r=[]){
let{settings:o,stages:i}=e,{stage:s}=t,a=Co(e,s),u=i[i.length-1]===s,l={stage:s,method:o.method,
places:a,
last:u,panel:t,whole:null},c=ar(o.method),{better:d}=c,p=jS(c.scores(t,o),c,[t]),h=o.carryOver?jS(Rm(
e,s,n,p),c,[...n.map(B=>B.panel),t]):p,b=t.entries.flatMap(B=>{let q=h.get(B.code);return q?[{entry:
B,
score:q}]:[]}),T=RS(o.tieBreaks,{panel:t,previous:n}),A=bS(b,T,o.decimals,d),P=B=>Sr(B,o.decimals),N=hm(
e.entries),I=$S(s,r),_=Dm($h(A,I),{settings:o,places:a,last:u,better:d,rounded:P,categoryOf:N}),L=u&&
o.winnersPerCategory?uU(A,N):null,M=aU(A,d),z=A.map((B,q)=>{var Q,fe,be,_e,at,ue;let{code:H}=B.entry,
W=(Q=_.places.get(H))!=null?Q:null,X=I.get(H);return{...B,stageScore:p.get(H),judgeScores:new y([...(
fe=
t.readings.get(H))!=null?fe:[]].map(([He,ce])=>[He,ce.score])),margin:(be=M[q])!=null?be:null,
advances:W!==
null,place:W,title:LS(s,a,(_e=W==null?void 0:W.place)!=null?_e:null),prize:u&&W!==null?Am(o.prizes,W):
null,...(at=L==null?void 0:L.get(H))!=null?at:lU,cutNote:(ue=_.notes.get(H))!=null?ue:null,vacated:
null,
...X===void 0?{}:{decision:X}}}),j=u?MS(s,_.races,a,o.prizes,I):[];return{...l,standings:z,findings:
[
...IS(t,o),...j,...FS(s,A,I,_.notes)]}}m();function mi(e,t){let n=e.entries.filter(i=>i.status==="running"),
r=t[t.length-1];if(r===void 0)return n;
let o=new v(r.standings.flatMap(({advances:i,entry:s})=>i?[s.code]:[]));return n.filter(i=>o.has(i.code))}
m();var BS=({standings:e})=>new y(e.map(t=>[t.entry.code,t]));function zS(e,{category:t},n){return e.
standings.filter(({entry:r,advances:o})=>r.status!=="running"&&o).filter(r=>r.category===t&&(n===null||
r.rank<=n)).map(({entry:r})=>r)}function US(e,t,n){let r=BS(t),o=e.standings.map(i=>{let s=r.get(i.entry.
code);if(s===void 0||s.advances===i.advances)return i;if(s.advances)return{...i,advances:!0,place:s.
place,title:s.title,cutNote:s.cutNote};if(n.has(i.entry.code))return i;let a={from:null,removed:zS(t,
i,null)};return{...i,advances:!1,place:null,title:null,cutNote:"place-kept",vacated:a}});return{...e,
standings:o}}function WS(e,t){let n=BS(t),r=e.standings.map(o=>{var u,l;let i=n.get(o.entry.code);if(
o.
place===null||i===void 0)return o;let s=(l=(u=i.place)==null?void 0:u.place)!=null?l:null;if(s!==null&&
s<=o.place.place)return o;let a=zS(t,o,s===null?null:i.rank);return a.length===0?o:{...o,vacated:{
from:s,
removed:a}}});return{...e,standings:r}}function KS(e){let t=e.flatMap(r=>r.rows),n=({marks:r})=>[...r.values(
)].some(o=>o.kind==="score");return new v(
t.filter(n).map(r=>{var o;return(o=r.entry)!=null?o:""}))}function GS(e,t,n,r,o=[]){let i=n.filter(N=>N.
stage===t.name),s=(N,I)=>ls(e,XT(e,t,i,N),I,o),a=mi(e,r),u=s(a,[...r]);if(e.entries.every(N=>N.status===
"running"))return u;let l=new v(a),c=KS(i),d=e.entries.filter(N=>N.status!=="running"&&c.has(N.code));
if(d.length===0)return u;let p=N=>s(e.entries.filter(I=>l.has(I)||N.includes(I)),r.map(I=>{var _;
return(_=
I.whole)!=null?_:I})),h=new v(e.stages.slice(r.length+1).map(N=>N.name)),b=KS(n.filter(N=>h.has(N.stage))),
T=d.filter(N=>b.has(N.code)),A=T.length===0?u:US(u,p(T),b),P=p(d);return{...WS(A,P),whole:P}}m();m();
var cU=2;function qS(e,t){var l;if(ci(e))return new v;let n=ba(e),r=bm(n),{axes:o,freedom:i}=r;if(i<=
o.length)return new v;let s=(l=vm(r,n.judges.length))!=null?l:1,a=wm(r,s)/i,u=n.blocks.filter(({
judges:c})=>{
let d=0,p=0;for(let{value:b,vector:T,right:A}of o){let P=c.reduce((N,I)=>N+T[I],0)/c.length;d+=P*A/(
b+
s),p+=a*P**2/(b+s)}let h=f.sqrt(a/c.length);return f.abs(d)>=f.max(t,h)&&f.abs(d)>cU*f.sqrt(p)});
return new v(
u.flatMap(({entries:c})=>c.map(({code:d})=>d)))}function HS(e,t){let n=k.from(e,([o,i])=>({entry:o,
units:sn(i,t)}));n.sort((o,i)=>o.units>i.units?-1:
o.units<i.units?1:0);let r=0;return new y(n.map(({entry:o,units:i},s)=>{var a;return((a=n[s-1])==null?
void 0:a.units)!==i&&(r=s+1),[o,r]}))}function ZS(e,{stage:t,panel:n,method:r,standings:o},i){let{
decimals:s,
carryOver:a}=e.settings;if(r==="adjusted"||ar(r).unit!=="points")return[];let u=qS(n,.5/10**s);if(u.
size===0)return[];let l=as(n,"auto").scores,c=HS(new y(o.map(({entry:h,score:b})=>[h.code,b])),s),d=HS(
a?Rm(e,t,i,l):l,s),p=n.entries.filter(({code:h})=>u.has(h)).map(h=>({entry:ot(h),places:f.abs(c.get(
h.code)-d.get(h.code))})).sort((h,b)=>b.places-h.places);return[{code:"METHOD_CAUTION",severity:
"warning",stage:t.name,params:{reason:"uneven-judges",entries:p}}]}m();m();m();m();var JS={scope:
"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get("code");if(r===void 0)return[];
let o=new y;for(let{entry:i,row:s}of e){let a=Z(i.code),u=o.get(a);u?u.rows.push(s):a!==""&&o.set(a,
{code:i.code,rows:[s]})}return k.from(o.values()).flatMap(({code:i,rows:s})=>{let a=s[1];if(a===void 0)
return[];let u={code:i,rows:s.map(l=>l+1)};return[{code:"ENTRY_DUPLICATE_CODE",severity:"error",tab:
t,
cell:Ee(a,r),params:u}]})}};m();var VS={scope:"entries",find:({entries:e,tab:t,columns:n})=>{let r=n.get(
"name");if(r===void 0)return[];
let o=new y;for(let i of e){let s=F(i.entry.name);if(s===""||i.entry.status!=="running")continue;let a=o.
get(s);a?a.push(i):o.set(s,[i])}return k.from(o.values()).flatMap(i=>{let[s,a]=i;if(s===void 0||a===
void 0)return[];let u={name:s.entry.name,codes:i.map(({entry:l})=>l.code),rows:i.map(({row:l})=>l+1)}
;
return[{code:"ENTRY_DUPLICATE_NAME",severity:"warning",tab:t,cell:Ee(a.row,r),params:u}]})}};m();m();
m();function YS(e,t,n){var h,b;let r=0,o=0,i=!1,s=!1;for(let{name:T}of t){let A=(b=(h=e.marks.get(T))==
null?void 0:h.kind)!=null?b:"blank";A==="blank"?r+=1:A==="score"?o+=1:A==="recused"?i=!0:s=!0}let{
entry:a,
conflict:u,excluded:l,repeated:c}=n,d=r===t.length,p=o===t.length;return{row:e,entry:a,conflict:u,
excluded:l,
recused:i,blank:d,complete:p,unreadable:s,repeated:c}}m();m();m();m();function Zl(e,t,n){let r=e.filter(
o=>o>=t&&o<=n);return r.length===1?r[0]:null}var dU=864e5,mU=R.UTC(1899,11,30);function pU(e,t){
return f.round(e*100+t)/100}function XS({date:e,monthFirst:t},n,r){
let o=/^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})$/.exec(e);if(o===null)return null;let[i,s,a,
u,l,c]=o.slice(1).map(w);if(i>1900){let A=u===0&&l===0&&c===0,P=t?`${s}.${a}`:`${a}.${s}`;return A?
Zl(
[w(P)],n,r):null}let d=f.round((R.UTC(i,s-1,a)-mU)/dU);if(d<0)return null;let p=d+(u*3600+l*60+c)/86400,
h=f.round(p*100)/100,b=d>0&&f.abs(p-h)*86400<1,T=c===0;return Zl([...b?[h]:[],...T?[pU(d*24+u,l)]:[]],
n,r)}m();var fU=/^\d+$/,gU=/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/,hU=/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/,yU=/^[1-9]\d{0,2}( \d{3})+([.,]\d+)?$/,
bU=/^\d*[.,]\d+$/;function wU(e){return e.replace(/\p{Cf}/gu,"").replace(/\s/g," ").replace(
/[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g,
t=>x(t.charCodeAt(0)&15)).replace(/[\uff0c\u066b]/g,",").replace(/[\uff0e\u066c]/g,".").replace(
/[\u2212\uff0d]/g,
"-").replace(/\uff0b/g,"+").trim().replace(/^['\u2019]/,"")}function vU(e){let t=[];return fU.test(e)&&
t.push(w(e)),gU.test(e)&&t.push(w(e.replace(/\./g,"").replace(",","."))),hU.test(e)&&t.push(w(e.replace(
/,/g,""))),yU.test(e)&&t.push(w(e.replace(/ /g,"").replace(",","."))),bU.test(e)&&t.push(w(e.replace(
",","."))),t.filter(w.isFinite)}function Pm(e,t,n){let r=/^([+-]?)(.*)$/.exec(wU(e));if(r===null)return null;
let o=vU(r[2]).map(i=>(r[1]==="-"?-i:i)+0);return o.length===1?o[0]:Zl(o,t,n)}var kU=/^#(?:N\/A|[A-Z][A-Z0-9/_]*[!?])$/;
function Nm(e,{min:t,max:n}){if(typeof e=="object")return{
kind:"date",date:e.date,likely:XS(e,t,n)};if(typeof e!="string")return{kind:"not-number",value:e};if(
kU.
test(e.trim()))return{kind:"formula-error",value:e.trim()};let r=Pm(e,t,n);return r===null?{kind:
"not-number",value:e}:{kind:"text-number",value:e,number:r}}function QS(e,t){let n={blank:[],
outOfRange:[],unreadable:[],formula:[]};for(let r of e)if(!(r.excluded||
r.recused))for(let o of t){let i=r.row.marks.get(o.name);i!==void 0&&xU(n,i,{line:r,criterion:o,at:i.
at})}return n}function xU(e,t,n){var o;let{criterion:r}=n;if("formula"in t&&e.formula.push(n),t.kind===
"blank")e.blank.push(n);else if(t.kind==="score"){let{value:i}=t;i>=r.min&&i<=r.max||e.outOfRange.push(
{...n,value:i})}else if(t.kind==="unreadable"){let i=t.formula?null:(o=t.cellValue)!=null?o:t.raw;e.
unreadable.push({...n,cellValue:i,reading:Nm(t.raw,r)})}}m();function TU(e,t){if(e.kind==="score")return!0;
if(e.kind!=="unreadable")return!1;let{kind:n}=Nm(e.raw,
t);return n==="text-number"||n==="date"}function SU(e,t){if(e.entry!==null)return!1;let n=e.code!==""||
e.name!=="";return t.some(r=>{let o=e.marks.get(r.name);return o===void 0||o.kind==="blank"?!1:n||TU(
o,r)})}function eE(e,t){return e.rows.filter(n=>SU(n,t))}function Jl({excluded:e,lines:t},n){var r,o;
return e.has(n)||((o=(r=t.get(n))==null?void 0:r.some(i=>i.
recused))!=null?o:!1)}function Im({sheet:e,strays:t,lines:n}){return(e==null?void 0:e.codeColumn)===
null&&t.length>0&&n.size===0}function EU(e,t){var r;let n=new y;for(let o of(r=e==null?void 0:e.rows)!=
null?r:[]){if(o.entry===null||!t.has(o.entry))continue;let i=n.get(o.entry);i?i.push(o):n.set(o.entry,
[o])}return n}function CU({sheet:e,criteria:t,entries:n,conflicts:r,excluded:o}){var s;let i=new y;
for(let[
a,u]of EU(e,n)){let l={entry:n.get(a),conflict:(s=r.get(a))!=null?s:null,excluded:o.has(a),repeated:
u.
length>1};i.set(a,u.map(c=>YS(c,t,l)))}return i}function tE(e){let{judge:t,tab:n,sheet:r,criteria:o,
expected:i,excluded:s}=e,a=CU(e),u=k.from(a.values()).flat(),l=r===null?[]:eE(r,o);return{judge:t,
tab:n,
sheet:r,expected:i,excluded:s,missingColumns:o.filter(({name:c})=>{var d;return!((d=r==null?void 0:r.
columns.get(c))!=null&&d.length)}),lines:a,strays:l,marks:QS(u,o),touched:l.length>0||u.some(c=>!c.blank&&
!c.excluded)}}m();function Ro(e){return e.competition.settings.missing==="assigned"}function ka(e){
return e.provisional||
Ro(e)?"warning":"error"}function $m(e){return e.provisional?"warning":"error"}function RU(e,t){var r;
return Jl(e,t.code)?!1:((r=e.lines.get(t.code))!=null?r:[]).some(o=>o.complete||
o.unreadable||o.repeated)?!0:e.sheet!==null&&e.missingColumns.length>0&&e.sheet.rows.length>0}var nE={
scope:"stage",find:({check:e,sheetViews:t})=>{var n;return((n=e.reached)!=null?n:[]).filter(r=>Ro(e)?
!t.some(o=>RU(o,r)):t.every(o=>Jl(o,r.code))).map(r=>({code:"ENTRY_UNSCORED",severity:$m(e),params:{
entry:ot(r)}}))}};m();m();function xa(e,t){return t.flatMap(({name:n})=>{let r=e.marks.get(n);return r===void 0||
r.kind===
"blank"?[]:[r]})}m();var Qt=(e,t)=>({entries:[ot(e)],criteria:t===void 0?[]:[t.name],cells:1});
function _m(e){let[t]=e;return t!==
void 0&&e.length===1?t:{entries:[...new v(e.flatMap(({entries:n})=>n))],criteria:[...new v(e.flatMap(
({criteria:n})=>n))],cells:e.reduce((n,{cells:r})=>n+r,0)}}var rE=3;function cs({entries:e},t){
return e.
length<=rE?V(e,t):`${e.length} ${t==="id"?"peserta":"entries"}`}function DU({criteria:e},t){return e.
length<=rE?V(e,t):`${e.length} ${t==="id"?"kriteria":"criteria"}`}function Nt(e,t){let n=`${e.cells} ${t==="id"?
"nilai":"scores"}`,r=t==="id"?"pada":"on";return`${cs(e,t)} ${r} ${DU(e,t)}${e.cells===1?
"":` (${n})`}`}function Nn(e,t,n){return t===void 0?e:n==="id"?`${e} dan ${t} lainnya`:`${e} and ${t} more`}
function ne(e,t){return/^(juri|judge)\b/i.test(e)?e:t==="id"?`Juri ${e}`:`Judge ${e}`}var oE={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,lines:o})=>k.from(o.values()).
flat().flatMap(({row:i,entry:s,conflict:a,recused:u})=>{if(a===null||u)return[];let l={judge:n.code,
where:Qt(s),reason:a};return xa(i,e.criteria).map(({at:c})=>({code:"JUDGE_CONFLICT",severity:
"warning",tab:r,at:c,params:l}))}))};m();m();function OU({check:e,sheetViews:t}){let n=e.criteria.map(
({name:i})=>i),r=new y;return{byJudge:t.
map((i,s)=>{let a=[];for(let[u,l]of i.lines){let c=l[0];if(l.length>1||!c.complete||c.excluded||c.recused)
continue;let d=[];for(let b of n){let T=c.row.marks.get(b);d.push(T.kind==="score"?T.value:0)}let p={
sheetView:i,judge:s,row:c.row,entry:c.entry,marks:d};a.push(p);let h=r.get(u);h?h.push(p):r.set(u,[p])}
return a}),byEntry:k.from(r.values())}}var iE=new O;function sE(e){var n;let t=(n=iE.get(e))!=null?n:
OU(e);return iE.set(e,t),t}var Cr=e=>sE(e).byJudge,Ta=e=>sE(e).byEntry;var AU=1e-4;function PU(e){
var r;let t=new y;for(let{marks:o}of e){let i=o.join(" ");t.set(i,((r=t.get(
i))!=null?r:0)+1)}let n=o=>o*(o-1)/2;return{equal:k.from(t.values()).reduce((o,i)=>o+n(i),0),all:n(e.
length)}}var NU=e=>e.length>1&&e.every(({marks:t})=>t.every((n,r)=>n===e[0].marks[r])),aE={scope:
"stage",find:e=>{if(!Cr(e).some(NU))return[];let t=Cr(e).map(o=>({rows:o,...PU(o)})),n=t.reduce((o,i)=>o+
i.equal,0),r=t.reduce((o,i)=>o+i.all,0);return t.flatMap(({rows:o,...i})=>{let[s]=o;if(s===void 0||i.
all===0||i.equal<i.all)return[];if(((n-i.equal+1)/(r-i.all+1))**(o.length-1)>AU)return[];let{judge:u,
tab:l}=s.sheetView,c={judge:u.code,rows:o.length};return[{code:"JUDGE_NO_VARIANCE",severity:
"warning",
tab:l,params:c}]})}};m();var uE={scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,
tab:r,lines:o})=>k.from(o.values()).
flat().filter(i=>i.recused).flatMap(({row:i,entry:s})=>xa(i,e.criteria).filter(a=>a.kind==="recused").
map(({at:a})=>({code:"JUDGE_RECUSED",severity:"info",tab:r,at:a,params:{judge:n.code,where:Qt(s)}}))))}
;m();m();function Fm(e,t){let n=0,r=0;for(let[o,{weight:i,max:s}]of t.entries())!(i>0)||s===0||(n+=i*e[
o]/
s,r+=i);return r===0?0:100*n/r}var lE=e=>f.round(e*100)/100,cE={scope:"stage",find:e=>{let{criteria:
t,competition:n}=e.check,r=n.settings.
maxSpread;return r===null?[]:Ta(e).flatMap(o=>{let i=o.map(({marks:l})=>Fm(l,t)),[s,a]=[f.min(...i),
f.max(...i)];return a-s<=r+1e-9?[]:[{code:"JUDGES_DISAGREE",severity:"warning",params:{entry:ot(o[0].
entry),low:lE(s),high:lE(a),limit:r}}]})}};m();m();function Vl(e,t){var i;let n=new y,r=s=>{let a=s;
for(let u=n.get(a);u!==void 0&&u!==a;u=n.get(a))
a=u;return a};for(let s of t)for(let a of s)n.has(a)||n.set(a,a),n.set(r(a),r(s[0]));let o=new y;for(
let s of e.
filter(a=>n.has(a))){let a=r(s);o.set(a,[...(i=o.get(a))!=null?i:[],s])}return k.from(o.values())}
var IU=1e-6,$U=.9,_U=.5;function mE({marks:e},t){let n=0;for(let r=0;r<e.length;r++)e[r]===t.marks[r]&&
(n+=1);return n}function FU(e,t){var r;let n=[];for(let o of e)for(let i=0;i<o.length;i++)for(let s=i+
1;s<o.length;s++){let[a,u]=[o[i],o[s]],l=a.judge*t+u.judge,c=(r=n[l])!=null?r:{one:a,other:u,same:0,
marks:0,entries:0};c.same+=mE(a,u),c.marks+=a.marks.length,c.entries+=1,n[l]=c}return n.flatMap(o=>o===
void 0?[]:[o])}var dE=({same:e,marks:t})=>t===0?0:e/t;function MU(e){let t=({marks:o})=>o.reduce((i,
s)=>i+
s,0),n=e.map(o=>({row:o,sum:t(o)})).sort((o,i)=>o.sum-i.sum),r=n.slice(1);return{same:r.reduce((o,{
row:i},s)=>o+
mE(n[s].row,i),0),marks:r.reduce((o,{row:i})=>o+i.marks.length,0),entries:r.length}}function LU(e,t,
n){
if(e<=t)return 1;let r=(o,i)=>o===0?0:o*f.log(o/i);return f.exp(-n*(r(e,t)+r(1-e,1-t)))}function jU(
{
sheetViews:e},t){let n=({one:o,other:i})=>[o.sheetView.judge.code,i.sheetView.judge.code];return Vl(
e.map(({judge:o})=>o.code),t.map(n)).map(o=>{var c;let i=t.filter(d=>o.includes(d.one.sheetView.judge.
code)),s=d=>i.reduce((p,h)=>p+h[d],0),a=(c=e.find(({judge:d})=>d.code===o[o.length-1]))==null?void 0:
c.tab,u=f.max(...i.map(d=>d.entries)),l={judges:o,entries:u,same:s("same"),marks:s("marks")};return{
code:"JUDGES_IDENTICAL",severity:"warning",...a&&{tab:a},params:l}})}var pE={scope:"stage",find:e=>{
let t=FU(Ta(e),e.sheetViews.length),n=t.filter(u=>dE(u)>=$U);if(n.length===0)return[];let r=t.filter(
u=>!n.includes(u)),o=f.max(0,...r.map(dE)),i=new y(Cr(e).map(u=>{var l;return[(l=u[0])==null?void 0:
l.sheetView,MU(u)]})),s=({sheetView:u})=>{let{same:l,marks:c}=i.get(u);return(l+1)/(c+1)},a=n.filter(
({one:u,other:l,same:c,marks:d})=>{let p=f.max(o,s(u),s(l));return LU(c/d,p,_U*d)<=IU});return jU(e,
a)}};m();m();function fE(e,t,n){for(let r of e){let o=t.find(i=>n(r,i));if(o!==void 0)return{judge:r,
entry:o}}
return null}function gE(e,t,n){var h,b,T,A;let r=new y;for(let P of t.values())for(let N of P)r.set(
N,((h=r.get(N))!=null?h:0)+1);let o=P=>(N,I)=>P(N)-P(I),i=o(P=>{var N;return(N=r.get(P))!=null?N:0}),
s=o(P=>{var N,I;return(I=(N=t.get(P))==null?void 0:N.length)!=null?I:0}),a=new y(e.flatMap((P,N)=>P.
map(I=>[I,N]))),u=e.map(()=>[]);for(let[P,[N]]of t)N!==void 0&&u[a.get(N)].push(P);let l=e.map((P,N)=>(
{
judges:P,entries:u[N]})).sort((P,N)=>N.judges.length-P.judges.length||N.entries.length-P.entries.length),
[c,d]=[(b=l[0])!=null?b:{judges:[],entries:[]},l.slice(1)],p=[];for(let P=!0;P;){P=!1;for(let N of d){
let I=(T=fE([...c.judges].sort(i),[...N.entries].sort(s),n))!=null?T:fE([...N.judges].sort(i),[...c.
entries].sort(s),n);if(I!==null){p.push(I),r.set(I.judge,((A=r.get(I.judge))!=null?A:0)+1),c={judges:
[
...c.judges,...N.judges],entries:[...c.entries,...N.entries]},d=d.filter(_=>_!==N),P=!0;break}}}
return p}var hE={scope:"stage",find:({check:e,sheetViews:t})=>{let{method:n,severityCorrection:r}=e.competition.
settings;if(e.reached===null||n!=="adjusted")return[];let o=new y(e.reached.map(({code:c})=>[c,t.filter(
d=>{var p;return(p=d.lines.get(c))==null?void 0:p.some(h=>h.complete&&!h.excluded)}).map(d=>d.judge.
code)])),i=Vl(t.map(c=>c.judge.code),o.values());if(i.length<2)return[];let s=new y(t.map(c=>[c.judge.
code,c])),a=new y(e.reached.map(c=>[c.code,ot(c)])),u=gE(i,o,(c,d)=>!Jl(s.get(c),d)).map(({judge:c,
entry:d})=>{
var p;return{judge:c,entry:(p=a.get(d))!=null?p:d}});return[{code:"PANEL_DISCONNECTED",severity:r===
0?"error":"warning",params:{groups:i,joins:u}}]}};m();var yE={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,sheet:r,lines:o})=>k.from(o).
flatMap(([,[i,s,...a]])=>{var l;if(i===void 0||s===void 0||i.excluded)return[];let u=[i,s,...a].map(
c=>c.row.row+1);return[{code:"ROW_DUPLICATE_ENTRY",severity:"error",tab:n,at:{row:s.row.row,column:(
l=
r==null?void 0:r.codeColumn)!=null?l:0},params:{judge:t.code,entry:ot(i.entry),rows:u}}]}))};m();
function BU(e){return e.sheet===null||!e.touched||Im(e)?[]:e.expected.filter(({code:t})=>!e.lines.has(
t)).map(ot)}var bE={scope:"stage",find:({check:e,sheetViews:t})=>Ro(e)?[]:t.flatMap(n=>{let r=BU(n);
if(r.length===0)return[];let o={judge:n.judge.code,entries:r};return[{code:"ROW_MISSING_ENTRY",
severity:$m(
e),tab:n.tab,params:o}]})};m();m();m();var zU=6,UU=14;function WU(e,t,n){var i,s,a,u,l;if(f.abs(e.length-t.length)>n)return n+1;
let r=[],o=k.
from({length:t.length+1},(c,d)=>d);for(let c=1;c<=e.length;c+=1){let d=[c];for(let p=1;p<=t.length;p+=
1){let h=e[c-1]===t[p-1],b=c>1&&p>1&&e[c-1]===t[p-2]&&e[c-2]===t[p-1];d[p]=f.min(((i=o[p])!=null?i:0)+
1,((s=d[p-1])!=null?s:0)+1,((a=o[p-1])!=null?a:0)+(h?0:1),b?((u=r[p-2])!=null?u:0)+1:n+1)}[r,o]=[o,d]}
return(l=o[t.length])!=null?l:n+1}var wE=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");
function KU(e,t){let[n,r]=[wE(e),wE(t)];return n.length!==r.length?!1:n.some((o,i)=>o!==r[i]&&(o.length<
3||/\p{N}/u.test(o+r[i])))}function Rr(e,t){let[n,r]=[F(e),F(t)],o=f.min(n.length,r.length);if(n===r||
o<zU||KU(e,t))return!1;let i=o<UU?1:2;return WU(n,r,i)<=i}var vE=(e,t)=>t===""?[]:e.filter(n=>F(n.name)===F(
t));function Mm(e,t,n){var s;let[r,o]=vE(n,e.name);
if(r===void 0||o!==void 0||((s=t.sheet)==null?void 0:s.codeColumn)==null)return{};let i=t.strays.filter(
a=>F(a.name)===F(e.name));return t.lines.has(r.code)||i.length>1?{}:{fix:{kind:"label",old:e.code,
now:r.
code}}}function kE({row:e,entry:t},n){return!Rr(e.name,t.name)||vE(n,e.name).length>0?{}:n.some(r=>r.
code!==t.code&&Rr(e.name,r.name))?{}:{fix:{kind:"label",old:e.name,now:t.name}}}var xE=(e,t)=>e.length>=8&&
t.startsWith(e);function GU({row:e,entry:t}){if(e.name===""||t.name===""||
e.name===t.name)return!1;let[n,r]=[F(e.name),F(t.name)];return n!==""&&n!==r&&!xE(n,r)&&!xE(r,n)}
function qU({
check:e},t){if(t.sheet===null||t.sheet.codeColumn===null||t.sheet.nameColumn===null)return[];let n=k.
from(t.lines.values()).flat(),r=n.filter(GU);if(r.length===0)return[];if(r.length*2<=n.filter(({row:
i})=>i.
name!=="").length)return r;let o=new v(e.competition.entries.map(({name:i})=>F(i)));return r.filter(
({row:i})=>o.has(F(i.name)))}var TE={scope:"stage",find:e=>e.sheetViews.flatMap(t=>qU(e,t).map(n=>{
var a,
u;let{row:r,entry:o}=n,i={row:r.row,column:(u=(a=t.sheet)==null?void 0:a.nameColumn)!=null?u:0},s={
judge:t.
judge.code,entry:o.code,written:r.name,name:o.name};return{code:"ROW_NAME_MISMATCH",severity:
"warning",tab:t.tab,at:i,...kE(n,e.check.competition.entries),params:s}}))};m();var SE={scope:
"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>n.strays.filter(r=>r.code!=="").map(
r=>{var o,i;return{code:"ROW_UNKNOWN_ENTRY",severity:"error",tab:n.tab,at:{row:r.row,column:(i=(o=n.
sheet)==null?void 0:o.codeColumn)!=null?i:0},...Mm(r,n,e.competition.entries),params:{judge:n.judge.
code,entry:r.code}}}))};m();function HU(e,t,n){let{tab:r,sheet:o,strays:i}=e;return Im(e)?[{code:
"ROW_WITHOUT_CODE",severity:"error",tab:r,params:{name:""}}]:i.filter(s=>s.code==="").map(s=>{var c,
d,p;let a=(p=(d=o==null?void 0:
o.codeColumn)!=null?d:(c=xa(s,t)[0])==null?void 0:c.at.column)!=null?p:0,u={row:s.row,column:a},l=Mm(
s,e,n);return{code:"ROW_WITHOUT_CODE",severity:"error",tab:r,at:u,...l,params:{name:s.name}}})}var EE={
scope:"stage",find:({check:e,sheetViews:t})=>t.flatMap(n=>HU(n,e.criteria,e.competition.entries))};m(
);var CE={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="formula-error")return[];let a={judge:t.code,where:Qt(o.line.entry,
o.criterion),value:s.value};return[{code:"SCORE_ERROR",severity:"error",tab:n,at:i,params:a}]}))};m(
);var RE={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>{let o=new v(r.unreadable.
filter(i=>i.reading.kind==="formula-error").map(i=>i.at));return r.formula.filter(({at:i})=>!o.has(i)).
map(({at:i,line:s,criterion:a})=>({code:"SCORE_FORMULA",severity:"warning",tab:n,at:i,params:{judge:
t.
code,where:Qt(s.entry,a)}}))})};m();m();var ZU=/^(\d+)(?:[.,](\d+))?\s?%$/;function JU(e,t){var r;
let n=typeof e=="string"&&t===100?ZU.exec(
e.trim()):null;return n===null?null:w(`${n[1]}.${(r=n[2])!=null?r:"0"}`)}function Sa({reading:e,
cellValue:t,
criterion:n}){let{min:r,max:o}=n,i=(s,a)=>t===null||a===null||a<r||a>o?{}:{fix:{kind:s,old:t,now:a}}
;
switch(e.kind){case"text-number":return i("type",e.number);case"date":return i("score",e.likely);
case"not-number":return i("score",JU(e.value,o));default:return{}}}var DE={scope:"stage",find:({
sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="date")return[];let a={judge:t.code,where:Qt(o.line.entry,o.criterion),
date:s.date,likely:s.likely};return[{code:"SCORE_IS_DATE",severity:"error",tab:n,at:i,...Sa(o),
params:a}]}))};m();function VU(e,t,{line:n,criterion:r}){var o,i,s;return n.repeated||((s=(i=(o=t.sheet)==null?
void 0:o.
columns.get(r.name))==null?void 0:i.length)!=null?s:0)>1?!1:!(Ro(e)&&n.blank)}var OE={scope:"stage",
find:({check:e,sheetViews:t})=>e.reached===null?[]:t.filter(n=>n.touched).flatMap(n=>n.marks.blank.filter(
r=>VU(e,n,r)).map(({at:r,line:o,criterion:i})=>({code:"SCORE_MISSING",severity:ka(e),tab:n.tab,at:r,
params:{judge:n.judge.code,where:Qt(o.entry,i)}})))};m();var AE={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="not-number")return[];let{min:a,max:u}=o.criterion,l=Qt(o.line.
entry,o.criterion),c={judge:t.code,where:l,value:s.value,min:a,max:u};return[{code:
"SCORE_NOT_NUMBER",
severity:"error",tab:n,at:i,...Sa(o),params:c}]}))};m();var PE={scope:"stage",find:({sheetViews:e})=>e.flatMap(
({judge:t,tab:n,marks:r})=>r.outOfRange.map(({
at:o,value:i,line:s,criterion:a})=>({code:"SCORE_OUT_OF_RANGE",severity:"error",tab:n,at:o,params:{
judge:t.
code,where:Qt(s.entry,a),value:i,min:a.min,max:a.max}})))};m();m();var NE=(e,t)=>t%2===1?e[t>>1]:(e[
(t>>1)-1]+e[t>>1])/2;function Lm(e){return NE(Float64Array.from(
e).sort(),e.length)}var Yl=[];function _h(e,t){let n=0;for(let r=0;r<e.length;r++){if(r===t)continue;
let o=e[r],i=n++;for(;i>0&&Yl[i-1]>o;i--)Yl[i]=Yl[i-1];Yl[i]=o}return n===0?w.NaN:NE(Yl,n)}var IE=5,
Fh=.25,YU=1.4826,XU=1.645,QU=.02,eW=8,tW=400;function _E({byJudge:e,byCriterion:t},n,r){let o=e[n],
i=o[r],s=i-_h(t[r],n);return{fromOthers:s,fromOwn:o.length>1?i-_h(o,r):s}}function nW(e){let{
criteria:t}=e.
check,n=Cr(e).map(o=>t.map((i,s)=>o.length===0?0:Lm(o.map(({marks:a})=>a[s])))),r=t.map(({min:o,max:
i})=>i>
o?i-o:w.POSITIVE_INFINITY);return o=>{let i=[],s=r.map(()=>[]);for(let{judge:a,marks:u}of o){let l=[
];
for(let c=0;c<r.length;c++){let d=(u[c]-n[a][c])/r[c];l.push(d),s[c].push(d)}i.push(l)}return{rows:o,
byJudge:i,byCriterion:s}}}function $E(e){let t=Float64Array.from(e,f.abs).sort(),n=t[t.length>>1];
return f.
max(QU,YU*n,t[f.floor(.9*t.length)]/XU)}function rW(e,t){let n=t.filter(({rows:i})=>i.some(s=>s.judge===
e));if(n.length<eW)return null;let r=f.max(1,f.floor(n.length/tW)),o=n.filter((i,s)=>s%r===0).flatMap(
i=>{let s=i.rows.findIndex(a=>a.judge===e);return i.byCriterion.map((a,u)=>_E(i,s,u))});return{
fromOthers:$E(
o.map(i=>i.fromOthers)),fromOwn:$E(o.map(i=>i.fromOwn))}}var oW=e=>f.max(...e)-f.min(...e);function iW(
e){
let t=e.byCriterion.map(n=>oW(n)>=Fh);return t.includes(!0)?e.rows.flatMap((n,r)=>{let o=[];for(let i=0;
i<
t.length;i++){if(!t[i])continue;let{fromOthers:s,fromOwn:a}=_E(e,r,i);s*a>0&&f.abs(s)>=Fh&&f.abs(a)>=
Fh&&o.push({row:n,criterion:i,fromOthers:s,fromOwn:a})}return o}):[]}var FE={scope:"stage",find:e=>{
let t=Ta(e).filter(o=>o.length>=3).map(nW(e)),n=t.flatMap(iW);if(n.length===0)return[];let r=e.sheetViews.
map((o,i)=>n.some(({row:s})=>s.judge===i)?rW(i,t):null);return n.flatMap(({row:o,criterion:i,
fromOthers:s,
fromOwn:a})=>{let u=r[o.judge];if(!u||f.abs(s)<IE*u.fromOthers||f.abs(a)<IE*u.fromOwn)return[];let{
name:l,
min:c,max:d}=e.check.criteria[i],p=o.marks[i],h=f.round((p-s*(d-c))*100)/100,{sheetView:b,entry:T}=o,
A={judge:b.judge.code,entry:ot(T),criterion:l,value:p,others:h};return[{code:"SCORE_OUTLIER",
severity:"info",tab:b.tab,at:o.row.marks.get(l).at,params:A}]})}};m();m();function jm(e){let t=2166136261;
for(let n=0;n<e.length;n++)t=f.imul(t^e.charCodeAt(n),16777619);return t}
function Xl(e,t){let n=f.imul(e^e>>>16,2246822507)^t,r=f.imul(n^n>>>13,3266489909);return r^r>>>16}
function sW(e){
return e.kind==="score"?f.round(e.value*1e4)|0:jm(e.kind==="unreadable"?E.stringify(e.raw):e.kind)}
var ME=new O;
function aW(e){var n;let t=(n=ME.get(e))!=null?n:{byCode:jm(e.code),byName:jm(e.name)};return ME.set(
e,t),t}var Mh=(e,t)=>((e>>>0)%36**t).toString(36).padStart(t,"0"),LE=new O;function Ql(e,t){let n=LE.
get(e),r=n===void 0?uW(e,t):n;return LE.set(e,r),r}function uW(e,t){let n=new k(12).fill(0),r=new k(
12).fill(0),o=k.from(e.columns.keys(),c=>({name:c,digest:jm(c)})),i=0,s=0,a=0,u=(c,d,p)=>{let h=(Xl(
d,0)&65535)%12;c[h]=c[h]+Xl(d,p)|0};for(let c of e.rows){let d=c.entry===null?void 0:t.get(c.entry);
if(d===void 0)continue;let p=0,h=0;for(let{name:T,digest:A}of o){let P=c.marks.get(T);P===void 0||P.
kind==="blank"?h+=1:p=p+Xl(A,sW(P))|0}if(h===o.length)continue;let b=aW(d);i+=1,s=s+Xl(p,1)|0,a=a+Xl(
p,2)|0,u(n,b.byCode,p),u(r,b.byName,p)}if(i<3)return null;let l=[...n,...r].map(c=>Mh(c,3)).join("");
return`${Mh(s,12/2)}${Mh(a,12/2)}${l}${i}`}var Bm=e=>w(e.slice(84));function jE(e,t,n){let r=0;for(
let o=n;o<
n+36;o+=3)e.slice(o,o+3)!==t.slice(o,o+3)&&(r+=1);return r}var BE=(e,t)=>e.slice(0,12)===t.slice(0,
12)&&
Bm(e)===Bm(t)&&f.min(jE(e,t,12),jE(e,t,48))>=3;var zE={scope:"stage",find:({check:e,sheetViews:t})=>{
let{orders:n,competition:r}=e;if(n===void 0)return[];
let o=new y(r.entries.map(i=>[i.code,i]));return t.flatMap(({judge:i,tab:s,sheet:a})=>{let u=n.get(i.
code),l=a===null||u===void 0?null:Ql(a,o);if(u===void 0||l===null||!BE(u,l))return[];let c={judge:i.
code,rows:Bm(l)};return[{code:"SCORE_ROWS_PERMUTED",severity:"error",tab:s,params:c}]})}};m();var WE=3,
KE=.2,lW=e=>Float64Array.from(e).sort()[f.floor(e.length/10)];function cW({criterion:e,highest:t,
others:n}){return n.length>=WE&&t<=KE*e.max&&2*t<lW(n)}var UE=(e,t)=>e.map(({marks:n})=>n[t]),GE={
scope:"stage",find:e=>{let t=Cr(e);return t.flatMap(n=>{let[r]=n;if(r===void 0||n.length<WE)return[];
let i=e.
check.criteria.map((l,c)=>{let d=f.max(...UE(n,c)),h=d<=KE*l.max?t.flatMap(b=>b===n?[]:UE(b,c)):[];
return{
criterion:l,highest:d,others:h}}).filter(cW);if(i.length===0)return[];let{judge:s,tab:a}=r.sheetView,
u={judge:s.code,criteria:i.map(({criterion:l})=>l.name),highest:f.max(...i.map(l=>l.highest)),usual:
Lm(
i.flatMap(l=>l.others))};return[{code:"SCORE_SCALE_SUSPECT",severity:"warning",tab:a,params:u}]})}};
m();var qE={scope:"stage",find:({sheetViews:e})=>e.flatMap(({judge:t,tab:n,marks:r})=>r.unreadable.flatMap(
o=>{let{at:i,reading:s}=o;if(s.kind!=="text-number")return[];let a={judge:t.code,where:Qt(o.line.entry,
o.criterion),value:s.value,number:s.number};return[{code:"SCORE_TEXT_NUMBER",severity:"error",tab:n,
at:i,...Sa(o),params:a}]}))};m();var zm=e=>e.reduce((t,n)=>t+n,0),HE=(e,t)=>zm(e.map((n,r)=>n*t[r].weight)),
dW=[{basis:"sum",of:zm},{
basis:"mean",of:e=>zm(e)/e.length},{basis:"weighted-mean",of:(e,t)=>HE(e,t)/zm(t.map(n=>n.weight))},
{basis:"weighted-sum",of:HE},{basis:"score",of:Fm}];function mW(e){return typeof e=="number"?e:
typeof e==
"string"&&e.trim()!==""?Pm(e,0,1e6):null}function pW(e,t){var r,o,i;let n=(i=(o=(r=/\.(\d+)$/.exec(x(
e)))==null?void 0:r[1])==null?void 0:o.length)!=null?i:0;return f.abs(e-t)<=.5*10**-f.min(n,6)+1e-9}
function fW(e,t,n){let r=e.flatMap(i=>{let s=mW(i.row.total);return s===null?[]:[{row:i,total:s}]}),
o=dW.map(i=>({...i,off:r.filter(({row:s,total:a})=>!pW(a,i.of(s.marks,n)))})).reduce((i,s)=>s.off.length<
i.off.length?s:i);return o.off.length*2>=r.length?[]:o.off.map(({row:{sheetView:i,row:s,entry:a,
marks:u},
total:l})=>({code:"TOTAL_MISMATCH",severity:"warning",tab:i.tab,at:{row:s.row,column:t},params:{
judge:i.
judge.code,entry:ot(a),value:l,expected:f.round(o.of(u,n)*1e4)/1e4,basis:o.basis}}))}var ZE={scope:
"stage",find:e=>Cr(e).flatMap(t=>{var r,o,i;let n=(i=(o=(r=t[0])==null?void 0:r.sheetView.sheet)==null?
void 0:o.totalColumn)!=null?i:null;return n===null?[]:fW(t,n,e.check.criteria)})};m();m();m();
function Dr(e,t){var n;return(n=e(t))!=null?n:{}}var Um=({competition:e,locate:t})=>{let{method:n,
carryOver:r,passingScore:o}=e.settings,i=ur(n);if(i===
"points")return[];let s=(u,l)=>({code:"METHOD_CAUTION",severity:"warning",...Dr(t,{kind:"setting",
key:u}),
params:l}),a=r&&e.stages.length>1;return[...n==="z-score"?[s("method",{reason:"standard-scores"})]:[
],
...n==="z-score"&&a?[s("carryOver",{reason:"standard-scores-carried"})]:[],...o!==null?[s(
"passingScore",{reason:"passing-score-unit",unit:i,value:o})]:[]]};m();var Wm=({competition:e,locate:
t})=>{let n=e.stages.findIndex(o=>o.weight!==null);return e.settings.carryOver||
n<0?[]:[{code:"METHOD_CAUTION",severity:"warning",...Dr(t,{kind:"stage",index:n,column:"weight"}),
params:{
reason:"stage-weights-unused"}}]};var JE={scope:"workbook",checks:[Um,Wm]};m();m();m();function Et({
locate:e},t,n){let{setting:r,value:o,reason:i,allowed:s=[],stage:a,severity:u="error"}=n,
l={setting:r,value:o,reason:i,allowed:[...s]};return{code:"SETTING_INVALID",severity:u,...a&&{stage:
a},
...Dr(e,t),params:l}}var Km=e=>{let{settings:t}=e.competition;if(!t.carryOver||t.method!=="rank-sum")return[
];let n={setting:"method",value:t.method,reason:"combination",allowed:["carryOver"]};return[Et(e,{
kind:"setting",key:"method"},n)]};m();var Gm=e=>{var h,b,T;let{entries:t,settings:n,stages:r}=e.competition;
if(!n.winnersPerCategory)return[];
let o=t.map((A,P)=>({entry:A,index:P,key:F(A.category)})).filter(({entry:A})=>A.status==="running"),
i=({index:A})=>({kind:"entry",index:A,column:"category"}),s="entries.category",a=o.filter(({key:A})=>A===
""),u=a.map(({entry:A})=>ot(A)),l=(b=(h=r[r.length-1])==null?void 0:h.name)!=null?b:"",c={setting:s,
value:"",reason:"category-blank",allowed:u,stage:l},d=new y;for(let{key:A}of o)d.set(A,((T=d.get(A))!=
null?T:0)+1);let p=d.size<2?[]:o.filter(({key:A})=>A!==""&&d.get(A)===1);return[...a.slice(0,1).map(
A=>Et(e,i(A),c)),...p.map(A=>{let P=A.entry.category;return Et(e,i(A),{setting:s,value:P,reason:
"category-alone",severity:"warning"})})]};m();var qm=e=>e.competition.criteria.flatMap(({min:t,max:n,
stage:r},o)=>{if(n>t&&n>0)return[];let i=[`> ${f.
max(t,0)}`];return[Et(e,{kind:"criterion",index:o,column:"max"},{...{setting:"criteria.max",value:n,
reason:"out-of-range",allowed:i},...r!==null&&{stage:r}})]});m();function Lh(e){let t=new v([""]);
return e.flatMap((n,r)=>{let o=n!==""&&t.has(n);return t.add(n),o?[
r]:[]})}var Hm=e=>{let{stages:t,judges:n,criteria:r}=e.competition,o=Lh(t.map(({name:a})=>F(a))),i=Lh(
n.map(({code:a})=>Z(a))),s=new v(t.flatMap(a=>{let u=Be(e.competition,a);return Lh(u.map(({name:l})=>F(
l))).map(l=>r.indexOf(u[l]))}));return[...o.map(a=>{let u={setting:"stages.name",value:t[a].name,
reason:"duplicate"};return Et(e,{kind:"stage",index:a,column:"name"},u)}),...i.map(a=>{let u={
setting:"judges.code",value:n[a].code,reason:"duplicate"};return Et(e,{kind:"judge",index:a,column:
"code"},u)}),...k.
from(s,a=>{let u={setting:"criteria.name",value:r[a].name,reason:"duplicate"};return Et(e,{kind:
"criterion",index:a,column:"name"},u)})]};m();var Zm=e=>e.competition.stages.flatMap((t,n)=>{let r=Co(
e.competition,t);if(r===null||t.title===null||
!("outcomes"in t.title))return[];let o=t.title.outcomes.filter(u=>u.places>r);if(o.length===0)return[
];
let i=o.map(u=>`${u.places}: ${u.name}`).join("; ");return[Et(e,{kind:"stage",index:n,column:"title"}
,
{...{setting:"stages.title",reason:"outcomes-beyond-cut",severity:"warning"},value:i,allowed:[x(r)]}
)]});m();var Jm=e=>{var c;let{settings:t,stages:n}=e.competition,r=n[n.length-1],o=(c=r&&Co(e.competition,
r))!=
null?c:t.top,i=[x(o)],s=k.from({length:o},(d,p)=>{var h;return(h=t.prizes[p])!=null?h:0}),a=!t.rankedWinners&&
s.some(d=>d!==s[0]),u={setting:"rankedWinners",value:!1,reason:"prizes-unequal",allowed:i},l=t.prizes.
flatMap((d,p)=>p>=o&&d?[{index:p,amount:d}]:[]);return[...a?[Et(e,{kind:"setting",key:
"rankedWinners"},
{...u,...r&&{stage:r.name}})]:[],...l.slice(0,1).map(({index:d,amount:p})=>Et(e,{kind:"prize",place:
d+
1},{setting:`prizes.${d+1}`,value:p,reason:"prizes-unused",allowed:i,severity:"warning"}))]};m();var Vm=e=>e.competition.stages.flatMap(
(t,n)=>{if(e.competition.criteria.length===0||Be(e.competition,
t).length>0)return[];let r={setting:"criteria.name",value:"",reason:"empty",stage:t.name};return[Et(
e,{kind:"stage",index:n,column:"name"},r)]});m();var Ym=e=>{let{stages:t,criteria:n,judges:r,entries:
o}=e.competition,i=t.map(({name:u})=>u),s=new v(
o.map(({code:u})=>Z(u))),a="unknown-reference";return[...n.flatMap(({stage:u},l)=>u===null||i.includes(
u)?[]:[Et(e,{kind:"criterion",index:l,column:"stage"},{setting:"criteria.stage",value:u,reason:a,
allowed:i})]),
...r.flatMap((u,l)=>[...u.stages.filter(c=>!i.includes(c)).map(c=>Et(e,{kind:"judge",index:l,column:
"stages"},{setting:"judges.stages",value:c,reason:a,allowed:i})),...u.conflicts.filter(c=>!s.has(Z(c))).
map(c=>Et(e,{kind:"judge",index:l,column:"conflicts"},{setting:"judges.conflicts",value:c,reason:a}))])]}
;var VE={scope:"workbook",checks:[Km,Hm,Ym,Vm,qm,Gm,Zm,Jm]};m();m();var Xm=({competition:e,locate:t}
)=>{let{criteria:n,stages:r}=e,o=n.flatMap(({weight:s,stage:a},u)=>{
if(s>=0)return[];let l={of:"criteria",reason:"negative",value:s},c=Dr(t,{kind:"criterion",index:u,
column:"weight"});return[{code:"WEIGHTS_INVALID",severity:"error",...a!==null&&{stage:a},...c,params:
l}]}),i=r.
flatMap(s=>{let a=Be(e,s);if(a.length===0||a.some(({weight:c})=>c!==0))return[];let u={of:"criteria",
reason:"all-zero"},l=Dr(t,{kind:"criterion",index:n.indexOf(a[0]),column:"weight"});return[{code:
"WEIGHTS_INVALID",severity:"error",stage:s.name,...l,params:u}]});return[...o,...i]};m();var Qm=({
competition:e,locate:t})=>{let n=e.stages.map(s=>s.weight);if(!e.settings.carryOver||n.every(
s=>s===null))return[];let r=(s,a)=>({code:"WEIGHTS_INVALID",severity:"error",...Dr(t,{kind:"stage",
index:s,
column:"weight"}),params:{of:"stages",...a}}),o=n.flatMap((s,a)=>s!==null&&s<0?[r(a,{reason:
"negative",value:s})]:[]),i=n.indexOf(null);return i>=0?[...o,r(i,{reason:"partly-blank"})]:n.every(
s=>s===0)?
[r(0,{reason:"all-zero"})]:o};var YE={scope:"workbook",checks:[Qm,Xm]};m();var XE={scope:"stage",
find:({check:e,sheetViews:t})=>t.flatMap(({judge:n,tab:r,sheet:o})=>e.criteria.
flatMap(({name:i})=>{var u,l;let s=(u=o==null?void 0:o.columns.get(i))!=null?u:[],a=s[1];return a===
void 0?[]:[{code:"COLUMN_DUPLICATE_CRITERION",severity:"error",tab:r,at:{row:(l=o==null?void 0:o.headerRow)!=
null?l:0,column:a},params:{judge:n.code,criterion:i,columns:s.map(jn)}}]}))};m();function gW(e){let{
sheet:t,missingColumns:n}=e;if(t===null||t.headerRow===null&&t.rows.length===
0)return[];let r=n.map(({name:i})=>i);return k.from(t.columns.values()).every(i=>i.length===0)&&r.length>
0?[r.join(", ")]:r}var QE={scope:"stage",find:({sheetViews:e})=>e.flatMap(t=>gW(t).map(n=>({code:
"COLUMN_MISSING_CRITERION",severity:"error",tab:t.tab,params:{judge:t.judge.code,criterion:n}})))};m(
);var ep={scope:"stage",find:({check:e,begun:t})=>t?[]:[{code:"STAGE_NOT_BEGUN",severity:"info",
params:{
stage:e.stage.name}}]};m();function hW(e){return e.sheet===null||e.expected.length===0?!1:e.sheet.headerRow===null?
e.sheet.rows.
length===0:!e.touched&&e.missingColumns.length===0}var eC={scope:"stage",find:({check:e,sheetViews:t}
)=>t.
filter(hW).map(({tab:n,judge:r})=>({code:"TAB_EMPTY",severity:ka(e),tab:n,params:{judge:r.code}}))};
m();var tC={scope:"stage",find:({check:e,sheetViews:t})=>t.filter(n=>n.sheet===null&&n.expected.length>0).
map(({tab:n,judge:r})=>({code:"TAB_MISSING",severity:ka(e),tab:n,params:{tab:n,judge:r.code,...e.stage.
scoreTab===void 0?{}:{within:!0}}}))};m();var nC={scope:"stage",find:({check:{protectedTabs:e=[]},
sheetViews:t})=>e.length===0?[]:t.filter(
({sheet:n,touched:r,tab:o})=>n!==null&&r&&!e.includes(o)).map(({tab:n,judge:r})=>({code:
"TAB_UNPROTECTED",severity:"info",tab:n,params:{judge:r.code}}))};var Ea={TAB_MISSING:tC,TAB_EMPTY:
eC,TAB_UNPROTECTED:nC,STAGE_NOT_BEGUN:ep,COLUMN_MISSING_CRITERION:QE,
COLUMN_DUPLICATE_CRITERION:XE,ROW_MISSING_ENTRY:bE,ROW_WITHOUT_CODE:EE,ROW_UNKNOWN_ENTRY:SE,
ROW_DUPLICATE_ENTRY:yE,
ROW_NAME_MISMATCH:TE,SCORE_ROWS_PERMUTED:zE,SCORE_MISSING:OE,SCORE_NOT_NUMBER:AE,SCORE_TEXT_NUMBER:
qE,
SCORE_IS_DATE:DE,SCORE_OUT_OF_RANGE:PE,SCORE_ERROR:CE,SCORE_FORMULA:RE,SCORE_SCALE_SUSPECT:GE,
SCORE_OUTLIER:FE,
TOTAL_MISMATCH:ZE,JUDGE_NO_VARIANCE:aE,JUDGES_IDENTICAL:pE,JUDGES_DISAGREE:cE,JUDGE_CONFLICT:oE,
JUDGE_RECUSED:uE,
ENTRY_UNSCORED:nE,PANEL_DISCONNECTED:hE,ENTRY_DUPLICATE_CODE:JS,ENTRY_DUPLICATE_NAME:VS,
SETTING_INVALID:VE,
WEIGHTS_INVALID:YE,METHOD_CAUTION:JE};var yW=g.values(Ea).flatMap(e=>(e==null?void 0:e.scope)==="entries"?
[e]:[]),jh=e=>yW.flatMap(t=>t.find(
e));m();m();m();var bW=["SCORE_NOT_NUMBER","SCORE_OUT_OF_RANGE","SCORE_ERROR","SCORE_IS_DATE",
"TOTAL_MISMATCH","ROW_UNKNOWN_ENTRY","ROW_WITHOUT_CODE","ROW_NAME_MISMATCH"],wW=10;function vW({
draft:e,block:t}){return t===
null||t.columns>1||e.fix!==void 0||!bW.some(n=>n===e.code)?null:E.stringify([e.code,e.severity,e.tab,
t.column])}function kW(e){let t=[],n=-1;for(let r of[...e].sort((o,i)=>o.block.row-i.block.row)){let{
row:o,rows:i}=r.block,s=t[t.length-1];s!==void 0&&o===n?s.push(r):t.push([r]),n=o+i}return t}
function xW(e){
let[t]=e,n=e[e.length-1];if(e.length<wW||(t==null?void 0:t.block)==null||(n==null?void 0:n.block)==null)
return e;let r=e.flatMap(({draft:{params:a}})=>"where"in a?[a.where]:[]),o=r.length===0?{}:{where:_m(
r)},i={...t.draft.params,...o,more:e.length-1},s={...t.block,rows:n.block.row+n.block.rows-t.block.row}
;
return[{draft:{...t.draft,params:i},block:s}]}function rC(e){let t=[],n=new y;for(let r of e){let o=vW(
r),i=o===null?void 0:n.get(o);o===null?t.push(r):i===void 0?n.set(o,[r]):i.push(r)}return[...t,...k.
from(n.values()).flatMap(r=>kW(r).flatMap(xW))]}function TW(e){let t=[],n=k.from(e).sort((r,o)=>r.row-o.row||
r.column-o.column);for(let{row:r,column:o}of n){
let i=t[t.length-1],s=(i==null?void 0:i.row)===r?o-i.column:w.POSITIVE_INFINITY;i===void 0||s>i.columns?
t.push({row:r,column:o,rows:1,columns:1}):s===i.columns&&(t[t.length-1]={...i,columns:i.columns+1})}
return t}function Ca(e){let t=[],n=new y;for(let r of TW(e)){let o=`${r.column}:${r.columns}`,i=n.get(
o),s=i===void 0?void 0:t[i];i!==void 0&&s!==void 0&&s.row+s.rows===r.row?t[i]={...s,rows:s.rows+1}:(
n.
set(o,t.length),t.push(r))}return t}var oC=({row:e,column:t})=>`${e}:${t}`;function SW({draft:e,
where:t},n){
if(!("where"in e.params))return e;let r=[];for(let o=n.row;o<n.row+n.rows;o++)for(let i=n.column;i<n.
column+n.columns;i++){let s=t.get(oC({row:o,column:i}));s!==void 0&&r.push(s)}return{...e,params:{
...e.
params,where:_m(r)}}}function EW({code:e,severity:t,tab:n,params:r,fix:o}){return E.stringify([e,t,n,
"where"in r?{...r,where:null}:r,o])}function iC(e){var o;let t=new y,n=[];for(let i of e){if(i.at===
void 0){n.push({draft:i,block:null});continue}let s=EW(i),a=(o=t.get(s))!=null?o:{draft:i,cells:[],
where:new y};
t.set(s,a),a.cells.push(i.at),"where"in i.params&&a.where.set(oC(i.at),i.params.where)}let r=k.from(
t.values()).flatMap(i=>Ca(i.cells).map(s=>({draft:SW(i,s),block:s})));return[...n,...rC(r)]}m();
function CW(e,t){return t.some(n=>n.strays.length>0)?!0:t.some(n=>{var r;return(r=n.sheet)==null?
void 0:
r.rows.some(o=>o.entry!==null&&e.criteria.some(({name:i})=>{var a;let s=(a=o.marks.get(i))==null?
void 0:
a.kind;return s==="score"||s==="unreadable"}))})}function RW(e){let{competition:t,stage:n,criteria:r,
reached:o}=e,i=t.settings.conflicts==="exclude",s=Zr(t),a=o!=null?o:t.entries.filter(c=>c.status==="running"),
u=new y(a.map(c=>[c.code,c])),l=e.judges.map(c=>{var b,T,A,P;let d=new y;for(let N of a){let I=s(
c,N);I!==null&&d.set(N.code,I)}let p=new v(i?d.keys():[]),h=(b=e.sheets.get(c.code))!=null?b:null;
return tE(
{judge:c,tab:(P=(A=h==null?void 0:h.tab)!=null?A:(T=e.tabName)==null?void 0:T.call(e,n,c))!=null?P:`${n.
name} \xB7 ${c.code}`,sheet:h,criteria:r,entries:u,expected:(o!=null?o:[]).filter(N=>!p.has(N.code)),
excluded:p,conflicts:d})});return{check:e,sheetViews:l,begun:CW(e,l)}}var sC=new O;function tp(e){
var n;
let t=(n=sC.get(e))!=null?n:RW(e);return sC.set(e,t),t}var DW=g.values(Ea).flatMap(e=>(e==null?void 0:
e.scope)==="stage"?[e]:[]);function OW(e){let t=new y(
e.sheetViews.map((i,s)=>[i.tab,s])),n=({draft:i})=>{var s,a;return(a=t.get((s=i.tab)!=null?s:""))!=null?
a:e.sheetViews.length},r=({block:i})=>{var s;return(s=i==null?void 0:i.row)!=null?s:-1},o=({block:i}
)=>{
var s;return(s=i==null?void 0:i.column)!=null?s:-1};return(i,s)=>n(i)-n(s)||r(i)-r(s)||o(i)-o(s)}
function AW({
draft:e,block:t},n){let{at:r,...o}=e,i=t&&Ee(t.row,t.column,t.rows,t.columns);return{...o,stage:n,
...i&&
{cell:i}}}function Bh(e){let t=tp(e),n=t.begun?DW:[ep];return iC(n.flatMap(r=>r.find(t))).sort(OW(t)).
map(r=>AW(r,e.stage.name))}m();var aC=[Km,Um,Qm,Wm,Hm,Ym,Vm,Xm,qm,Gm,Zm,Jm],PW=g.values(Ea).flatMap(
e=>(e==null?void 0:e.scope)==="workbook"?e.checks:[]),NW=[...aC,...PW.filter(e=>!aC.includes(e))];
function zh(e,t=()=>null){return NW.
flatMap(n=>n({competition:e,locate:t}))}m();function Uh(e){return tp(e).sheetViews.map(t=>{let n=k.from(
t.lines.values()).map(i=>i.filter(s=>!s.
excluded&&!s.blank)).filter(i=>i.length>0),r=n.filter(i=>i.some(s=>s.complete||s.recused)).length,o=Ro(
e)||e.reached===null;return{stage:e.stage.name,judge:t.judge.code,scored:r,expected:o?n.length:t.expected.
length}})}m();var lC=31,IW=/[\u00b7\-\u2013|:_]/u;function Or(e){let t=[...e];return t.flatMap((n,r)=>{
if(!IW.test(n))return[];
let[o,i]=[t.slice(0,r).join(""),t.slice(r+1).join("")];return[{left:o.trim(),right:i.trim(),at:r,
spaced:n===
"\xB7"||/\s$/.test(o)}]})}var $W=/[[\]:*?/\\]/g,ec=e=>e.replace($W," ").replace(/\s+/g," ").trim();
function _W(e,t){
let n=lC-t.length-3;return`${e.length>n?`${e.slice(0,f.max(1,n-1)).trim()}\u2026`:e} \xB7 ${t}`}var pi=(
e,t)=>_W(
ec(e.name),ec(t.code)),FW=(e,t)=>e.length>t?`${e.slice(0,t-1).trim()}\u2026`:e;function tc(e,t,n){
let r=J.
ranking[n],o=lC-r.length-3,i=(u,l)=>FW(ec(u.name),l),a=t.some(u=>u!==e&&i(u,o)===i(e,o))?`${t.indexOf(
e)+1} `:"";return`${r} \xB7 ${a}${i(e,o-a.length)}`}function cC(e,t){let n=e.trim();if(!n.endsWith(
"\u2026"))return F(n)===F(ec(t.name));let r=F(n.slice(0,-1));return r!==""&&F(ec(t.name)).startsWith(
r)}function np(e,t){var o;let n=MW(e,t),r=n.filter((i,s)=>n.findIndex(a=>jW(i,a))===s);return r.length===
1&&(o=r[0])!=null?o:null}function MW(e,t){let n=uC(e,t,(i,s)=>Z(i.code)===Z(s));if(n.length>0)return n;
let[r,...o]=t.stages;return r!==void 0&&o.length===0?LW(e,t,r):uC(e,t,Wh)}var Wh=(e,t)=>F(t)!==""&&F(
t)===F(e.name),uC=(e,t,n)=>Or(e).flatMap(({left:r,right:o})=>t.stages.filter(i=>cC(r,i)).flatMap(i=>dt(
t,i).filter(s=>n(s,o)).map(s=>({stage:i,judge:s})))),LW=(e,t,n)=>dt(t,n).filter(r=>Z(r.code)===Z(e)||
Wh(r,e)||Or(e).some(({left:o,right:i})=>cC(o,n)&&Wh(r,i))).map(r=>({stage:n,judge:r})),jW=(e,t)=>e.stage===
t.stage&&e.judge===t.judge;var dC=e=>e.severity==="error";function It(e,t){let{competition:n,sheets:
r,decisions:o}=e,i=[...e.findings,
...zh(n,e.locate)],s=[],a=[],u=!i.some(l=>dC(l)&&l.stage===void 0);for(let l of n.stages){let c=r.filter(
N=>N.stage===l.name),p=u||l===n.stages[0]?mi(n,s):null,h={competition:n,stage:l,criteria:Be(n,l),
judges:dt(
n,l),sheets:new y(c.map(N=>[N.judge,N])),reached:p,provisional:t.provisional,tabName:(N,I)=>{var _;
return(_=
N.scoreTab)!=null?_:pi(N,I)},protectedTabs:e.protectedTabs,orders:e.orders.get(l.name)};i.push(...Bh(
h)),p!==null&&a.push(...Uh(h));let b=N=>N.stage===l.name&&(dC(N)||N.code==="STAGE_NOT_BEGUN");if(!u||
p===null||i.some(b)){u=!1;continue}let T=GS(n,l,r,s,o),A=e.locate({kind:"setting",key:"method"}),P=[
...T.findings,...ZS(n,T,s)];if(i.push(...P.map(N=>N.code==="METHOD_CAUTION"?{...N,...A}:N)),P.some(b)){
u=!1;continue}s.push(T)}return{findings:i,results:s,progress:a}}m();m();m();var fi=(e,t,n)=>n(E.stringify(
[e,...t])).slice(0,16);function rp(e){let t=e.findIndex(({chain:n})=>n!==
"");return new v(t<0?[]:e.slice(t).filter(({chain:n})=>n===""))}function op(e,t){let n=rp(e);return e.
filter(o=>!n.has(o)).reduce((o,{texts:i,chain:s})=>s===""?fi(o,i,t):s,"")}function mC(e,t,n=()=>[]){
let r=[],o=rp(e),i="";for(let s of e){let{row:a,texts:u,chain:l}=s,c=p=>{r.push({row:a,reason:p,id:
fi(
i,[...u,l],t)})};if(o.has(s)){c("unsealed");continue}let d=[i,...n(u)].some(p=>l===fi(p,u,t));l!==""&&
!d&&c("altered"),i=l===""?fi(i,u,t):l}return r}m();m();var Ra=[["compute",$("hitung","compute")],[
"documents",$("dokumen","documents")],["close",$("tutup penilaian","close judging")],["reopen",$(
"buka kembali","reopen")],["decide",$("tetapkan","decide")],
["rules",$("ubah aturan","change rules")],["accept",$("terima urutan","accept order")],["collect",$(
"kumpulkan nilai","collect scores")],["fix",$("perbaiki","fix")],["propose",$(
"minta konfirmasi juri",
"ask the judge")],["confirm",$("juri menyetujui","judge confirms")],["refuse",$("juri menolak",
"judge refuses")],["plenary",$("konfirmasi pleno","confirm plenary")],["explain",$(
"jelaskan riwayat","explain history")],["undo",$("urungkan perbaikan","undo fix")]];var pC=["at",
"by","action","detail","run","hash","stage"],ip=e=>pC.map(e),fC=(e,t)=>{var n;return(n=
e[pC.indexOf(t)])!=null?n:""},gC=e=>Cn(fC(e,"action"),Ra),BW=["compute","documents",void 0],hC=e=>!BW.
includes(gC(e)),sp=({hash:e})=>e.split(" ").filter(t=>t!==""),Kh=e=>gC(e)==="explain"?sp({hash:fC(e,
"hash")}):[];function Da(e,t,n){let r=mC(e,n,Kh),o=e.filter(({row:s,texts:a,chain:u})=>u===""&&hC(a)&&
!r.some(l=>l.
row===s)).map(({row:s,texts:a})=>({row:s,reason:"unsealed",id:fi("",a,n)})),i=t!==null&&!e.some(({
chain:s})=>s===
t);return{breaks:[...r,...o].sort((s,a)=>s.row-a.row),cut:i?t:null}}function ap({breaks:e,cut:t},n){
let r=new v(n.flatMap(({texts:o})=>Kh(o)));return{breaks:e.filter(({id:o})=>!r.has(o)),cut:t!==null&&
r.has(t)?null:t}}m();m();m();var bC=/^(.*\S)\s*[([]([^()[\]]*)[)\]]\s*$/,zW=/^(.*?\S)[\s:,=\u2013-]+(\d{1,3}(?:[.,]\d+)?)\s*%\s*$/,
UW=/^(?:(?:bobot|weight)\s*[:=]?\s*)?(\d{1,3}(?:[.,]\d+)?)\s*%$/i,WW=/^(?:bobot|weight)\s*[:=]?\s*(\d{1,3}(?:[.,]\d+)?)$/i,
wC=/^(?:(?:maks(?:imal|imum)?|max(?:imum)?|skala|scale|nilai|skor|score)\.?\s*[:=]?\s*)?\d+(?:\s*(?:-|\u2013|s\.?\/?d\.?|sampai|to)\s*\d+)?$/i;
function Do(e){var n,r;let t=e.replace(/\s+/g," ").trim();for(;;){let[,o="",i=""]=(n=bC.exec(t))!=null?
n:[];if(o==="")return null;if(wC.test(i.trim()))return w((r=/(\d+)\D*$/.exec(i))==null?void 0:r[1]);
t=o}}var yC=e=>w(e.replace(",","."));function qe(e){var i,s,a,u;let t=e.replace(/\s+/g," ").trim(),n=null;
for(;;){let[,l="",c=""]=(i=bC.exec(t))!=null?i:[],d=(s=UW.exec(c.trim()))!=null?s:WW.exec(c.trim());
if(l===""||d===null&&!wC.test(c.trim()))break;t=l,n!=null||(n=d===null?null:yC((a=d[1])!=null?a:""))}
let[,r="",o=""]=(u=zW.exec(t))!=null?u:[];return r===""?{name:t,weight:n}:{name:r,weight:n!=null?n:
yC(
o)}}var vC={code:$("Kode","Code","Kode Peserta","Kode Inovasi","Kode Proposal","No. Peserta",
"Nomor Peserta","Entry Code"),name:$("Nama Inovasi","Innovation","Inovasi","Judul Inovasi","Nama",
"Peserta","Nama Peserta","Judul","Inovasi yang Dinilai","Nama Inovasi yang Dinilai",
"Peserta yang Dinilai","Judul Proposal","Nama Proposal","Nama Karya","Judul Karya","Finalis","Entry",
"Participant","Innovation Name"),institution:$("Instansi","Institution","Unit","OPD",
"Perangkat Daerah","SKPD","Unit Kerja","Nama Instansi","Asal Instansi","Asal","Unit Pelaksana",
"Agency","Organization"),total:$("Total","Total",
"Jumlah","Nilai Akhir"),notesToCommittee:$("Catatan untuk Panitia","Notes to Committee","Catatan",
"Notes"),notesToEntrant:$("Catatan untuk Peserta","Notes to Entrant")},up={weight:"Bobot",maximum:
"Maks"},jt=e=>g.keys(vC).find(t=>Fe(e,vC[t])),tt=(e,t)=>{let n=F(t.name);return F(e)===n||F(e.replace(
/\([^()]*\)\s*$/,
""))===n||F(qe(e).name)===n},KW=(e,t)=>{var n;return(n=t.find(r=>F(r.name)===F(e)))!=null?n:t.find(r=>tt(
e,r))};function Oa(e){var o;let t=new y,n=new y,r=new y;for(let i of e){let s=Z(i.code),a=F(i.name),
u=(o=t.get(s))!=null?o:i;t.set(s,u),n.set(i.code,u),r.set(a,r.has(a)?null:i)}return(i,s,a)=>{var u,l,
c;return a?(l=(u=n.get(i))!=null?u:t.get(Z(i)))!=null?l:null:(c=r.get(F(s)))!=null?c:null}}function gi(
e,t,n,r,o){
var T,A,P,N,I,_,L;let i=M=>typeof M=="string"&&(jt(M)!==void 0||r.some(z=>tt(M,z))),s=Il(e,M=>M.filter(
i).length,ri),a=s===null?[]:((T=e.values[s])!=null?T:[]).map(M=>typeof M=="string"?M:""),u=new y,l=new y;
for(let[M,z]of a.entries()){let j=KW(z,r),B=jt(z);j!==void 0?u.set(j.name,[...(A=u.get(j.name))!=null?
A:[],M]):B!==void 0&&!l.has(B)&&l.set(B,M)}let c=(P=l.get("code"))!=null?P:null,d=[...u].map(([M,[z=0]])=>(
{
criterion:M,column:z})),p=s===null?qW(e):[];for(let[M,z]of e.values.entries()){if(s===null||M<=s)continue;
let j=X=>{var fe;let Q=l.get(X);return Q===void 0?"":(fe=z[Q])!=null?fe:""},B=U(j("code")),q=U(j(
"name")),H=new y;for(let{criterion:X,column:Q}of d)H.set(X,HW((N=z[Q])!=null?N:"",M,Q));let W=o(B,q,
c!==
null);W===null&&(Gh(B,q)||GW(B,H))||p.push({row:M,code:B,entry:(I=W==null?void 0:W.code)!=null?I:
null,
name:q,institution:U(j("institution")),marks:H,total:j("total"),notesToCommittee:U(j(
"notesToCommittee")),notesToEntrant:U(j("notesToEntrant"))})}let h=(_=l.get("name"))!=null?_:null,b=(
L=l.get("total"))!=
null?L:null;return{stage:t,judge:n,tab:e.tab,headerRow:s,codeColumn:c,nameColumn:h,totalColumn:b,
columns:u,
rows:p}}var Gh=(e,t)=>[e,t].some(n=>n===up.weight||n===up.maximum),GW=(e,t)=>[...t.values()].every(n=>n.
kind==="blank"||e===""&&n.kind==="unreadable"&&!qh(n.raw)),qh=e=>{var t;return typeof e=="string"?!re(
e)&&(Fe(e,Rn)||((t=e.match(/\p{L}/gu))!=null?t:[]).length<3||e.trim().startsWith("#")):e!==void 0};
function qW(e){
let t={code:"",entry:null,name:"",institution:"",marks:new y,total:"",notesToCommittee:"",
notesToEntrant:""};
return e.values.flatMap((n,r)=>n.some(o=>typeof o=="number")?[{...t,row:r}]:[])}function HW(e,t,n){
let r={
row:t,column:n};return typeof e=="number"?{kind:"score",value:e,at:r}:re(e)?{kind:"blank",at:r}:
typeof e==
"string"&&Fe(e,Rn)?{kind:"recused",at:r}:{kind:"unreadable",raw:e,at:r}}var kC=864e5,Hh=R.UTC(1899,
11,30),ZW="dd/mm/yyyy",JW="dd/mm/yyyy h:mm:ss",VW=e=>new R(Hh+f.round(e*86400)*
1e3).toISOString().slice(0,19);function xC(e){let t=(R.parse(`${e}Z`)-Hh)/kC;return w.isNaN(t)?e:t}
var YW=e=>e>
-693e3&&e<(R.UTC(1e4,0,1)-Hh)/kC;function TC(e){var n;let t=(n=e==null?void 0:e.value)!=null?n:(e==null?
void 0:e.formula)===void 0?"":`=${e.formula}`;return typeof t!="number"||e===void 0||e.kind==="plain"?
{value:t,read:t}:e.kind==="percent"?{value:t,read:t,format:w.isInteger(t*100)?"0%":"0.00%"}:YW(t)?{
value:t,
read:{date:VW(t)},format:w.isInteger(t)?ZW:JW}:{value:t,read:t}}var SC=e=>Il(e,t=>t.filter(n=>typeof n==
"string"&&jt(n)!==void 0).length),EC=(e,t,n)=>({tab:e,values:t.map(r=>k.from({length:n},(o,i)=>TC(r[
i]).
read))});function Zh({rows:e}){var n;let t=e.length;for(;t>0&&((n=e[t-1])==null?void 0:n.every(r=>r===
void 0))!==!1;)t-=1;return{rows:e.slice(0,t),width:e.reduce((r,o)=>f.max(r,o.length),1)}}var XW=2e4,
QW=500;function CC(e){let{rows:t,width:n}=Zh(e);return t.length>XW||n>QW}function RC(e,t){var o;let n=e.
filter(i=>!i.hidden),r=i=>{let{rows:s,width:a}=Zh({...i,rows:i.rows.slice(0,20)});return SC(EC(i.name,
s,a))!==null};return(o=e.find(i=>i.name===t))!=null?o:n.find(r)}function Jh(e,t,n){var l;let{rows:r,
width:o}=Zh(e),i=(l=SC(EC(t,r,o)))!=null?l:0,s=f.max(0,2-i),a=[...k.from({length:s},()=>[]),...r];a[
1]=
[{value:n,kind:"plain"}];let u=a.map(c=>k.from({length:o},(d,p)=>TC(c[p])));return{values:u.map(c=>c.
map(({value:d})=>d)),formats:u.flatMap((c,d)=>c.flatMap(({format:p},h)=>p===void 0?[]:[{row:d,column:
h,
format:p}])),grid:{tab:t,values:u.map(c=>c.map(({read:d})=>d))},headerRow:i+s,formulas:a.flatMap((c,
d)=>c.
flatMap((p,h)=>d>i+s&&(p==null?void 0:p.formula)!==void 0?[{row:d,column:h}]:[]))}}var e3=/ \u00b7 (?:rumus|formulas): ([A-Z0-9:, ]+)$/;
function nc({values:e}){var r,o,i,s;let[,t=""]=(i=e3.exec(x((o=(r=e[1])==null?void 0:r[0])!=null?o:
"")))!=
null?i:[],n=[];for(let{row:a,column:u}of t===""?[]:t.split(", ").flatMap(qr))(s=n[a])!=null||(n[a]=[
]),
n[a][u]="=";return n}var t3=/^Lembar Juri \u00b7 (?:dikumpulkan|collected) .* \u00b7 (?:proses|run) ([0-9a-f]{8}) \u00b7 /,
DC=({values:e})=>{var t,n,r,o;return(o=(r=t3.exec(x((n=(t=e[1])==null?void 0:t[0])!=null?n:"")))==null?
void 0:r[1])!=null?o:null};function OC(e,t){let n=f.max(e.values.length,t.grid.values.length);return k.
from({length:n},(r,o)=>o).every(r=>{let[o=[],i=[]]=[e.values[r],t.grid.values[r]],s=f.max(o.length,i.
length);return k.from({length:s},(a,u)=>u).every(a=>{var u,l;return r===1&&a===0||n3((u=o[a])!=null?
u:"",(l=i[a])!=null?l:"")})})}var n3=(e,t)=>typeof e=="object"&&typeof t=="object"?e.date===t.date:e===
t;m();function AC(e,t){if(t.length===0)return e;let n=r=>{var o;return(r.kind==="score"||r.kind==="unreadable")&&
((o=t[r.at.row])!=null&&o[r.at.column])?{...r,formula:!0}:r};return{...e,rows:e.rows.map(
r=>({...r,marks:new y([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();var r3=/(?:^|[^\p{L}])(?:rekap|recap|gabungan|klasemen)/iu,
o3=/^(?:salinan|copy of|hasil|results?|peringkat|ranking|ringkasan|summary|template|templat|format|blangko|contoh|petunjuk)(?!\p{L})/iu,
i3=/(?:^|[^\p{L}])(?:juri|judge)/iu,PC=e=>g.values(J).some(t=>Fe(e,t));function ds(e){let t=e.trim();
return PC(t)||r3.test(t)?!1:o3.test(t)?/^(?:hasil|results?)/i.test(t)&&i3.test(t):!0}var rc=e=>!ds(e)&&
!PC(e.trim())&&!/^(?:salinan|copy of|templ|format|blangko|contoh|petunjuk)/i.test(e.trim());var lp=new y;
function IC(e,t,n){let r=e.flatMap(i=>{let s=n.get(i);return s===void 0?[]:[{name:i,...s}]}),
o=e.flatMap(i=>{let s=n.has(i)?null:np(i,t);return s===null?[]:[{name:i,...s}]});return[...r,...o]}
var $C=(e,t)=>e.
stage===t.stage&&e.judge===t.judge;function _C(e,t,n=lp){let r=IC(e,t,n);return r.flatMap(o=>{let i=r.
find(s=>$C(s,o));return i===void 0||i===o?[]:[{...o,first:i.name}]})}var Vh=/^(?:salinan(?: dari)?|copy of|copy)\s+(?=\S)|\s*\(\d+\)$|\s+(?:copy|salinan)$/iu;
function FC(e,t,n=lp){let r=lr(e,t,n);return e.flatMap(o=>{var a;if(!Vh.test(o)||r.some(u=>u.name===
o))return[];let i=o;for(;Vh.test(i);)i=i.replace(Vh,"").trim();let s=(a=r.find(u=>F(u.name)===F(i)))!=
null?a:np(i,t);return s===null?[]:[{name:o,stage:s.stage,judge:s.judge}]})}var NC=e=>Z(e).replace(
/\p{N}+/gu,
"#");function MC(e,t,n=lp){let r=new v(t.judges.map(s=>NC(s.code))),o=new v(t.stages.map(s=>F(s.name))),
i=new v(lr(e,t,n).map(s=>s.name));return e.flatMap(s=>{if(i.has(s)||np(s,t)!==null)return[];let a=Or(
s).find(({left:u,right:l})=>o.has(F(u))&&r.has(NC(l)));return a===void 0?[]:[{name:s,judge:a.right}]}
)}
function lr(e,t,n=lp){let r=IC(e,t,n),o=r.filter((s,a)=>r.findIndex(u=>$C(u,s))===a),[i]=t.stages;
return o.
length>0||i===void 0||t.stages.length>1?o:s3(e,i,dt(t,i))}function s3(e,t,n){var a,u;let r=new y;for(
let l of e.
filter(ds))for(let{left:c,right:d}of Or(l)){let p=n.filter(b=>Yh(d,b)),[h]=p;h===void 0||p.length>1||
F(c)===""||r.set(F(c),[...(a=r.get(F(c)))!=null?a:[],{name:l,stage:t,judge:h}])}let o=[...r.values()].
map(l=>l.filter((c,d)=>l.findIndex(p=>p.judge===c.judge)===d)),i=f.max(0,...o.map(l=>l.length)),s=o.
filter(l=>l.length===i);return s.length===1?(u=s[0])!=null?u:[]:[]}var Yh=(e,t)=>Z(e)!==""&&(Z(e)===
Z(t.code)||F(e)===F(t.name));m();function LC({tables:e,rows:t}){return n=>{switch(n.kind){case"setting":
return ct(e.settings,t.settings.
get(n.key),"value");case"prize":return ct(e.settings,t.prizes.get(n.place),"value");case"entry":
return ct(
e.entries,t.entries[n.index],n.column);case"stage":return ct(e.stages,t.stages[n.index],n.column);
case"criterion":return ct(e.criteria,t.criteria[n.index],n.column);case"judge":return ct(e.judges,t.judges[
n.
index],n.column)}}}m();var a3=(e,t)=>e>0&&(e<1?t>1:e===1&&t>=20),jC=(e,t)=>e.rows.some(n=>t.some(({
name:r,max:o})=>{let i=n.
marks.get(r);return(i==null?void 0:i.kind)==="score"&&a3(i.value,o)})),u3=e=>e.replace(
/"[^"]*"|\\./g,
"").includes("%");function BC(e,t){let n=r=>{var a,u;let{row:o,column:i}=r.at;return r.kind!=="score"||
!u3((u=(a=t[o])==null?void 0:a[i])!=null?u:"")?r:{kind:"unreadable",raw:`${w((r.value*100).toPrecision(
12))}%`,cellValue:r.value,at:r.at,...r.formula&&{formula:!0}}};return{...e,rows:e.rows.map(r=>({...r,
marks:new y([...r.marks].map(([o,i])=>[o,n(i)]))}))}}m();m();function oc(e){let t=new y;for(let n of e){
let r=t.get(n.id);t.set(n.id,r===void 0?n:{...r,tabs:[
...new v([...r.tabs,...n.tabs])]})}return[...t.values()]}m();m();var gt={COLUMN:["criterion",
"ignore"],ROW:["entry","ignore"],WEIGHTS:["written","totals","equal"],
NAMES:["same"],HIDDEN:["use","ignore"],SUMMARY:["use","ignore"],ODD_TAB:["use","ignore"],STAGE_TABS:
[
"judges"],SIDE_BY_SIDE:[],OTHER_TABLE:[],OWN_CRITERIA:["criteria"]};m();var Xh="(?:(?:dewan\\s+)?(?:juri|judge|penilai|panelis)\\s*[.\\-#:]?\\s*(?:\\d{1,2}|[ivx]{1,4}|[a-z])|j\\.?\\s?\\d{1,2})(?![\\p{L}\\p{N}])",
l3=new RegExp(`^(?:(?:nilai|skor|score|total)\\s+)?(${Xh}(?:\\s*[(:\u2013-].*)?)$`,"iu"),c3=/^(?:nilai\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)\s*[:.\-\u2013]?\s+(\p{L}.*)$/iu,
d3=new RegExp(`^(${Xh})\\s*[-\u2013\xB7|:_/,]*\\s*(\\S.*)$`,"iu"),m3=new RegExp(`^(.*[^\\s\\p{L}\\p{N}]|.*\\s|.*\\))\\s*(${Xh})\\s*[)\\]]?$`,
"iu"),p3=new v(["Juri","Nilai Juri","Skor Juri","Dewan Juri","Nilai Dewan Juri","Nama Juri",
"Penilai","Judge","Judges"].map(F));function ht(e){var n,r,o,i,s,a;let t=e.
replace(/\s+/g," ").trim();return(a=(s=(r=(n=l3.exec(t))==null?void 0:n[1])==null?void 0:r.trim())!=
null?s:(i=(o=c3.exec(t))==null?void 0:o[1])==null?void 0:i.trim())!=null?a:null}function wn(e){var i,
s,a,u,l;let t=e.replace(/\s+/g," ").trim(),n=d3.exec(t);if(n!==null&&!/^\(/.test((i=n[2])!=null?i:""))
return{label:(s=n[1])!=null?s:"",rest:(a=n[2])!=null?a:""};let r=m3.exec(t),o=((u=r==null?void 0:r[1])!=
null?u:"").replace(/[\s\-\u2013\u00b7|:_/,([]+$/,"");return r===null||o===""?null:{label:(l=r[2])!=null?
l:"",
rest:o}}var Jr=e=>p3.has(F(e));m();m();var f3=12,g3=["juri","dewanjuri","judge","penilai","panelis"],
ey=e=>g3.includes(F(e));function UC(e){
var t;return ty((t=y3(e))!=null?t:e.map(n=>n.trim()))}function ty(e){let t=new v(e.filter(r=>zC(r)).
map(Z)),n=0;return e.map(r=>{if(zC(r))return Qh(r,h3(r)?r:"");do n+=1;while(t.has(`j${n}`));return r.
includes("@")?{...Qh(`J${n}`,""),email:r}:Qh(`J${n}`,r)})}var zC=e=>[...e].length<=f3&&Z(e)!==""&&!e.
includes("@"),h3=e=>!/\p{N}/u.test(e)&&[...e].length>3;function y3(e){let[t,...n]=e.map(r=>Or(r).filter(
({right:o})=>Z(o)!==""));for(let{left:r,right:o}of[...t!=null?t:[]].sort(b3).reverse()){let i=F(r);
if(i===
""||ey(r))continue;let s=n.map(u=>{var l;return(l=u.find(c=>F(c.left)===i))==null?void 0:l.right}),a=[
o,...s].flatMap(u=>u!=null?u:[]);if(a.length===e.length&&new v(a.map(Z)).size===a.length)return a}
return null}
var b3=(e,t)=>w(e.spaced)-w(t.spaced)||e.at-t.at,w3=/^(?:nama\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)(?:\s+name)?\s*(?:[:=]\s*(.*))?$/i;
function WC({above:e}){var t,n;for(let r of e){let o=r.map(U);for(let[i,s]of o.entries()){let a=w3.exec(
s);if(a===null)continue;let l=(((t=a[1])!=null?t:"").trim()||((n=o.slice(i+1).find(c=>/\p{L}/u.test(
c)))!=null?n:"")).replace(/^[:=\s]+/,"");if(/\p{L}/u.test(l))return l}}return""}var Qh=(e,t)=>({...JT,
code:e,name:t});var ny=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|observasi|wawancara|administrasi|berkas|interview/i;
function KC(e){var a;let t=new y;for(let u of e)for(let{left:l,right:c}of Or(u).filter(d=>d.spaced||
/[|:_\-\u2013]/.test(u))){let d=F(l);if(d===""||Z(c)===""||ey(l)||ht(l)!==null)continue;let p=(a=t.get(
d))!=null?a:{stage:l,tabs:[]};p.tabs.some(h=>Z(h.label)===Z(c))||p.tabs.push({tab:u,label:c}),t.set(
d,p)}let n=[...t.values()].filter(u=>u.tabs.length>1),r=n.map(u=>new v(u.tabs.map(l=>Z(l.label)))),o=(
u,l)=>ny.
test(u.stage)||r.some((c,d)=>d!==l&&u.tabs.some(p=>c.has(Z(p.label)))),i=n.filter(o),s=i.length>1&&e.
every(u=>!v3(u,i));return{sets:s?i:[],unclear:!s&&k3(e)}}var v3=(e,t)=>!t.some(n=>n.tabs.some(r=>r.tab===
e))&&wn(e)!==null;function k3(e){var n;let t=new y;for(let r of e){let o=wn(r);if(o===null)continue;
let i=Z(o.label);t.set(i,((n=t.get(i))!=null?n:new v).add(F(o.rest)))}return[...t.values()].some(r=>r.
size>1)}var x3=/(?:^|[^\p{L}])(?:lama|revisi|perbaikan|backup|cadangan|simulasi|uji\s?coba|tes|test|draf|draft|latihan|copy|salinan|old)(?:[^\p{L}]|$)|\(\d\)\s*$/iu,
T3=/(?:^|[^\p{L}])(?:tahun\s+lalu|sebelumnya|tahun\s+kemarin|last\s+year|previous)(?:[^\p{L}]|$)/iu,
GC=/(?:^|\D)((?:19|20)\d\d)(?!\d)/,S3=/(?:^|[^\p{L}])(?:hari|sesi|gelombang|kloter|ronde|day|session|round|batch)(?:[^\p{L}]|$)/iu,
E3=/juri|judge|penilai|panelis/i,ry=e=>E3.test(e)||ht(e)!==null||wn(e)!==null,qC=e=>{var t;return GC.
test(e)?w((t=GC.exec(e))==null?void 0:t[1]):null},oy=e=>!ry(e)&&Or(e).every(({right:t})=>Z(t)==="")&&
(ny.test(e)||S3.test(e)),Aa=e=>`tab/${F(e)}`;function HC(e,t,n){let r=e.map(({tab:s})=>s),o=R3(r);if(
!t&&
o!==null)return n.has(o.id)?[]:[o];let i=r.map(s=>C3(s,r));return i.every(s=>s!==null)?[]:r.flatMap(
(s,a)=>{var c;let u=(c=i[a])!=null?c:null;if(u===null||t&&u!=="old"||n.has(Aa(s)))return[];let l=gt.
ODD_TAB;return[{id:Aa(s),kind:"ODD_TAB",tab:s,tabs:[s],params:{tab:s,reason:u},options:l,default:
null}]})}
function C3(e,t){let n=t.filter(a=>a!==e);if(x3.test(e))return"old";let r=qC(e),o=r!==null&&n.some(a=>{
var u;return((u=qC(a))!=null?u:r+1)>r});if(T3.test(e)||o)return"time";let i=!ry(e)&&n.length>1&&n.every(
a=>ry(a)),s=oy(e)&&n.some(a=>!oy(a));return i||s?"unlike":null}function R3(e){let[t]=e;return t===void 0||
e.length<2||!e.every(oy)?null:{id:`stages/${e.map(F).join("+")}`,kind:"STAGE_TABS",tab:t,tabs:[...e],
params:{tabs:[...e]},options:gt.STAGE_TABS,default:null}}m();m();var D3=["No","No. Urut","Nomor",
"Nomor Urut","Number","Urutan","Urut","Tahun","Year","Tanggal","Date",
"Timestamp","Stempel Waktu","Cap Waktu","Jam","No. Undian","Nomor Undian","ID"],O3=["Total","Jumlah",
"Sum","Total Nilai","Total Skor","Nilai Total","Skor Total","Jumlah Nilai","Jumlah Skor",
"Total Score","Score Total","Subtotal","Sub Total","Grand Total","Rata-rata","Rerata",
"Nilai Rata-rata","Rata-rata Nilai","Skor Rata-rata","Average","Mean","Average Score","Nilai Akhir",
"Skor Akhir","Hasil","Hasil Akhir","Final","Final Score","Result","Persentase","Percentage","Bobot",
"Weight","Nilai Bobot","Bobot Nilai","Nilai x Bobot","Bobot x Nilai","Nilai Terbobot",
"Nilai Tertimbang","Skor Tertimbang","Weighted","Weighted Score","Maks","Maksimum","Max","Min"],A3=[
"Peringkat","Rank","Ranking","Rangking",
"Juara","Place"],P3=new v([...D3,...O3,...A3].map(F)),ZC=new v(["Nilai","Skor","Score","Scores",
"Poin","Point","Points"].map(F)),JC=e=>ZC.has(e),hi=e=>F(e)===""||P3.has(F(e))||jt(e)!==void 0||xr.columns.
some(t=>Fe(e,t.header));function VC(e){let t=e.filter(n=>!ZC.has(n));return t.length>0?t:[...e]}
function YC({tables:e,criteria:t},n,r){let o=new v(t.map(F)),i=[...t],s=e.flatMap(a=>a.columns.filter(
u=>(u.kind==="numbers"||u.isMeant&&u.max!==null)&&!o.has(u.key)).map(u=>({table:a,one:u})));for(let{
table:a,one:u}of s){let l=`column/${u.key}`,c=r.get(l);c==="criterion"&&!i.some(p=>F(p)===u.key)&&i.
push(u.name);let d=t.some(p=>Rr(p,u.name)&&!a.columns.some(({key:h})=>h===F(p)));c===void 0&&!d&&n.push(
N3(l,a,u))}return i}var N3=(e,{tab:t},{column:n,key:r,name:o})=>({id:e,kind:"COLUMN",tab:t,tabs:[t],
params:{header:o,column:jn(n),doubt:JC(r)?"sum-misfit":"some-tabs"},options:gt.COLUMN,default:null});
m();m();var I3=/kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|benefit|dampak|impact|replika|disebar|keberlanjut|berkelanjut|sustain|efektif|effective|efisien|presentasi|penyajian|substansi|inovatif|relevansi|kualitas|mutu/i,
yi=e=>I3.test(e);m();m();var Vr=(...e)=>new v(e.map(F)),$3=[["code",Vr("Kode","Code","No. Peserta",
"Nomor Peserta","Kode Peserta","Kode Inovasi","Kode Proposal","Entry Code","No. Registrasi",
"Nomor Registrasi","No. Pendaftaran","Nomor Pendaftaran","No. Dada","Nomor Dada","ID Peserta",
"ID Inovasi","Kode Registrasi","Kode Pendaftaran","Kode Tim","Kode Karya","No. Tim")],["name",Vr(
"Nama","Name","Inovasi","Innovation","Peserta","Participant","Participants","Finalis","Finalist",
"Judul","Title","Entry","Entries","Proposal","Karya","Tim","Team","Kelompok","Program","Produk",
"Usulan","Gagasan","Layanan","Aplikasi","Nominasi",
"Nomine","Nominee","Inovator","Peserta Lomba","Karya Inovasi","Proposal Inovasi","Produk Inovasi",
"Program Inovasi","Project","Proyek","Kegiatan","Regu","Kontestan","Calon","Kandidat","Naskah",
"Makalah","Poster","Video","Kampung","Inovasi Daerah")],["institution",Vr("Instansi","Institution",
"Unit","OPD","Perangkat Daerah","SKPD","Unit Kerja","Satuan Kerja","Satker","Asal","Unit Pelaksana",
"Agency",
"Organization","Organisation","Organisasi","Lembaga","Dinas","Badan","Bagian","UPTD","UPT",
"Puskesmas","Kelurahan","Desa","Kecamatan","Sekolah","School","RSUD","Rumah Sakit","Kabupaten",
"Kota","Kab/Kota","Provinsi","Daerah","Pemda","Kampus","Perguruan Tinggi","Universitas","Perusahaan",
"Kementerian",
"Unit Organisasi","Unit Penyelenggara","Pengusul","OPD/Unit Kerja","Penyelenggara","Unit Pelayanan",
"Unit Layanan","Wilayah","Instansi/Unit","Asal Daerah","UPP","Posyandu")],["category",Vr("Kategori",
"Category","Bidang","Divisi","Division","Golongan","Klaster","Cluster","Kelas","Jenjang")],["judge",
Vr("Juri","Judge","Penilai","Dewan Juri","Panelis","Reviewer","Email Juri","Kode Juri","Evaluator")],
["number",Vr("No","No. Urut","Nomor","Nomor Urut","Number","Urut","Tahun","Year","Jam","No. Undian",
"ID","Nomor Undian","Undian","No. Tampil","Urutan Tampil","Nomor Tampil","Nr","Nmr","Urutan")],[
"text",Vr("Catatan","Notes","Note","Catatan untuk Panitia","Notes to Committee",
"Catatan untuk Peserta",
"Ket","Notes to Entrant","Keterangan","Komentar","Comment","Comments","Saran","Masukan","Paraf",
"Ulasan","Tanda Tangan","TTD","Signature","Tanggal","Date","Timestamp","Stempel Waktu","Cap Waktu",
"Alasan","Email","Surel","No. WA","No. HP","Telepon","Phone","Narahubung","Kontak","Contact",
"Alamat","Status","Tautan","Link","URL","Tautan Proposal","Uraian","Deskripsi","Description",
"Penjelasan","Bukti",
"Waktu","Jenis Unit","Unit Type","Rekomendasi","Recommendation","Ringkasan","Predikat","Verifikator",
"Lokasi","Penanggung Jawab","PIC","Ketua Tim","Ketua","Anggota","Reason","Proposal Link",
"Saran dan Masukan")]],_3=Vr("Total","Jumlah","Jml","Sum","Subtotal","Sub Total","Grand Total",
"Rata-rata","Rata2","Rerata","Average","Mean","Avg","Nilai Akhir","Skor Akhir","Hasil Akhir","Hasil",
"Final","Final Score","Result","NA","Akhir","Persentase","Percentage","Persen","Terbobot",
"Tertimbang","Weighted","Weighted Score","Maks","Maksimum","Max","Min","Bobot","Weight",
"Nilai Bobot","Bobot Nilai","Nilai x Bobot","Bobot x Nilai","Skor x Bobot","Nilai Tertimbang",
"Skor Tertimbang","Nilai Terbobot","Skor Terbobot","Total Keseluruhan","Konversi","NR"),F3=/^[\s]*[\u03a3\u01a9\u2211][\s\p{L}]*$/u,
M3=Vr("Peringkat","Rank","Ranking","Rangking","Juara","Place","Posisi","Rangkin","Pemeringkatan"),L3=/(?:^|[^\p{L}])(?:peringkat|rank(?:ing)?|rangking|juara|urutan\s+juara)(?:[^\p{L}]|$)/iu,
j3=/^(?:hadir|kehadiran|izin|ijin|sakit|alpa|alfa|absen|umur|usia|age|tinggi|berat|harga|price|volume|vol|anggaran|budget|realisasi|pagu|stok|gaji|honor|honorarium|tarif|hp|nohp|nowa|telepon|telp|notelp|notelepon|phone|wa|whatsapp|nip|nik|rt|rw|kodepos|jumlah(?:peserta|orang|anggota|barang|unit|biaya|anggaran|hari|juri|halaman|penduduk|pegawai)|qty|kuantitas|durasi|jarak|luas|npwp|rekening|norekening)(?:rp|rupiah|tahun|cm|kg|orang|menit|hari)?$/,
iy=/^(?:nama|name|judul|title|asal|daftar|unit|jenis|nilai|skor|score)\s+(?:of\s+|dari\s+)?/i,B3=/\s+(?:pengusul|peserta|penyelenggara|pelaksana|lomba|terdaftar|name|juri|(?:yang|yg)\s+(?:dinilai|diusulkan|dilombakan))$/i,
z3=["name","code","institution","category"],U3=e=>e.replace(/\s+/g," ").trim();function XC(e){var n,
r;let t=F(e);return t===""?null:M3.has(t)?"rank":_3.has(t)?"sum":(r=(n=$3.find(([,o])=>o.has(t)))==null?
void 0:n[0])!=null?r:null}function cp(e){var s,a,u,l;let t=XC(e);if(t!==null)return t;let n=e.replace(
iy,""),r=(l=(u=(s=iy.exec(e))==null?void 0:s[1])!=null?u:(a=iy.exec(e))==null?void 0:a[0])!=null?l:
"";
if(n!==e){let c=cp(n);if(/^(?:nilai|skor|score)/i.test(r))return c==="sum"||c==="rank"?c:null;if(c!==
null)return c}let o=e.replace(B3,"");return o===e?null:cp(o)}function Ve(e){var a;let t=U3(e);if(F3.
test(t))return"sum";let n=XC(t);if(n!==null)return n;if(j3.test(F(t)))return"matter";let r=cp(t);if(
r!==
null)return r;let o=t.replace(/\s*[([][^()[\]]*[)\]]\s*$/,"");if(o!==t&&o!==""){let u=Ve(o);if(u!==null)
return u}if(L3.test(t))return"rank";let i=t.split(/\s*[/,&+|\n]\s*|\s+(?:dan|atau|and|or)\s+/i).filter(
u=>u.trim()!=="");if(i.length<2)return null;let s=i.map(u=>cp(u));return s.every(u=>u!==null)&&(a=z3.
find(u=>s.includes(u)))!=null?a:null}var W3=/[\u03a3\u01a9\u2211]|(?:^|[^\p{L}])(?:total|jumlah|jml|sum|subtotal|rata|rata2|rerata|rataan|average|avg|mean|akhir|final|terbobot|tertimbang|weighted|persentase|konversi)(?:[^\p{L}]|$)/iu;
function bi(e){let t=Ve(e);return t==="sum"||t!=="matter"&&W3.test(e)}var K3=Vr("Hasil","Result",
"Final","Konversi","Akhir"),Pa=e=>{let t=Ve(e);return t==="matter"||t===null||K3.has(F(e))};var G3=/^(?:nilai|skor|score|scores|poin|points?|angka|huruf|predikat|grade|mutu|n|s|sn|mentah|asli|raw|skala|juri)$/,
QC=/^(?:bobot|weights?|b|kriteria|persen|persentase)$/,eR=/^(?:[x\u00d7*]|kali|nb|bn|nxb|bxn|sxb|bxs|n\u00d7b|s\u00d7b|b\u00d7n|b\u00d7s|terbobot|berbobot|tertimbang|weighted|akhir|final|hasil|konversi|jumlah|jml|total|subtotal|sub)$/,
tR=/^[\d%]+$/,sy=e=>e.toLowerCase().split(/[^\p{L}\p{N}%\u00d7*]+/u).filter(t=>t!==""),nR=(e,...t)=>{
let n=sy(
e);return n.length>0&&n.every(r=>t.some(o=>o.test(r)))},ms=e=>Ve(e)==="text"||nR(e,G3,QC,eR,tR),ay=e=>nR(
e,QC,tR)&&sy(e).some(t=>/^(?:bobot|weights?|b)$/.test(t)),rR=e=>ms(e)&&sy(e).some(t=>eR.test(t)),q3=/(?:^|[^\p{L}])(?:(?:nilai|skor|score|bobot|n|s|b)\s*[x\u00d7*]\s*(?:nilai|skor|bobot|weight|n|s|b|\d)|[x\u00d7*]\s*\d|nxb|sxb|bxn|bxs|terbobot|tertimbang|weighted)/iu,
ic=e=>q3.test(e);function oR(e){var n,r,o,i;let t=e.trim();return ay(t)?"":(i=(o=(n=/^(?:bobot|weight(?:\s+of)?)\s+(\S.*)$/i.
exec(t))==null?void 0:n[1])!=null?o:(r=/^(\S.*)\s+(?:bobot|weight)$/i.exec(t))==null?void 0:r[1])!=null?
i:null}var H3=/^(.*\S)\s*(?:\s[-\u2013\u2014|:]\s*|[-\u2013\u2014|:]\s)\s*(\S.*)$/u;function iR(e,t,
n){var l,c;let r=t.
flatMap(d=>{var b;let[,p="",h=""]=(b=H3.exec(d))!=null?b:[];return p===""||yi(h)||ms(h)?[]:[{name:d,
left:F(p)}]}),o=r.filter(({left:d})=>r.filter(p=>p.left===d).length>1).map(({name:d})=>d),i=`judges/${o.
map(F).join("+")}`,[s]=o,[a]=e;if(s===void 0||a===void 0||n.has(i))return null;let u=(c=(l=a.columns.
find(d=>tt(d.name,{name:s})))==null?void 0:l.column)!=null?c:0;return{id:i,kind:"OWN_CRITERIA",tab:a.
tab,cell:`${jn(u)}${a.above.length+1}`,tabs:e.map(({tab:d})=>d),params:{headers:o},options:gt.OWN_CRITERIA,
default:null}}m();m();m();var sR=/^(?:jumlah|jml|total|sum|rata|rata2|rerata|rataan|mean|average|avg|tertinggi|terendah|maksimum|maksimal|minimum|minimal|maks|max|min|simpangan|deviasi|n|stdev|sd|std|median|subtotal|subjumlah|modus|varian|varians|highest|lowest|banyaknya|count|terbesar|terkecil|persentase)$/,
aR=/^(?:nilai|skor|score|scores|poin|points|baku|standar|standard|deviation|akhir|keseluruhan|per|kriteria|aspek|juri|penilaian|persen|data|sub|grand|peserta|semua|dari|the|of|all|umum|kelas|kolom|seluruh|final|hasil|faktor)$/,
dp=/^(?:bobot|weight|weights|pembobotan|proporsi|porsi|koefisien|presentase|pengali)$/,uy=/^(?:maks|maksimum|maksimal|max|maximum|ideal|tertinggi|rentang|skala)$/,
uR=/^(?:contoh|example|misal(?:nya)?|sample)(?:\s|$|[:(.])/i,Z3=/^(?:contoh|example|misal(?:nya)?|sample)\s*(?:$|[:(.]|(?:pengisian|isian|cara|nilai|penilaian|format|peserta|saja|inovasi|entry|row)(?!\p{L}))/iu,
cy=e=>e.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(t=>t!=="");function ly(e){let t=cy(e);return t.
some(n=>sR.test(n))&&t.every(n=>sR.test(n)||aR.test(n))}var Na=(e,t)=>{let n=cy(e);return n.some(r=>t.
test(r))&&n.every(r=>t.test(r)||aR.test(r)||dp.test(r)||/^\d+$/.test(r))},Ia=e=>Na(e,dp);function lR(
e){
let{code:t,name:n,label:r,first:o,hasScores:i,isFirst:s}=e;if(e.isOpen&&r!==""){if(uR.test(r))return"example";
if(i&&Na(r,dp)&&!Na(r,uy))return"weight";if(i&&s&&Na(r,uy))return"maximum";if(ly(r))return s&&
i?"maximum":"statistic"}return ly(t)?"statistic":n!==""?null:ly(o)?"statistic":i&&Na(o,dp)?"weight":
i&&Na(o,uy)?"maximum":null}var cR=(e,t)=>uR.test(e)?!t||!Z3.test(e):cy(e).length===1;var J3=new v([
"Maks","Maksimum","Maksimal","Max","Maximum","Skor Maks","Nilai Maks","Nilai Maksimal",
"Skor Maksimal"].map(F)),V3=e=>J3.has(F(e));function dR(e,t,n){let r=a=>a.map(Y3).find(u=>u!==null),
o=r(e.map(a=>t.map(u=>{var l,c;return(c=(l=a.columns.find(d=>tt(d.name,{name:u})))==null?void 0:l.weight)!=
null?c:null})));if(o!==void 0)return{weights:o,from:"headers"};let i=r(e.map(a=>my(a,t)));if(i!==void 0)
return{weights:i,from:"row"};let s=r(e.map(a=>dy(a,t,n)));return s===void 0?{weights:t.map(()=>1),
from:"equal"}:{weights:s,from:"products"}}function dy({columns:e,totals:t},n,r){let o=n.map((s,a)=>{
var c,
d,p;let u=(c=e.find(h=>tt(h.name,{name:s})))==null?void 0:c.column,l=t.find(({from:h})=>h.length===1&&
h[0]===u);return l===void 0?null:((d=l.weights[0])!=null?d:0)*((p=r[a])!=null?p:1)}),i=o.reduce((s,a)=>s+
(a!=null?a:0),0);return o.map(s=>s===null?null:f.round(s/i*1e6)/1e4)}var my=(e,t)=>pR(e,t,Ia),mR=(e,
t)=>pR(
e,t,V3);function pR(e,t,n){let r=t.map(a=>e.columns.find(u=>tt(u.name,{name:a}))),o=f.min(...r.map(a=>{
var u;return(u=a==null?void 0:a.column)!=null?u:0})),i=new v(e.lines.map(({values:a})=>a)),s=e.values.
find(a=>{if(i.has(a))return!1;let[u]=a.slice(0,o).filter(l=>!re(l));return typeof u=="string"&&n(u)}
);
return r.map(a=>{let u=a===void 0||s==null?void 0:s[a.column];return lt(typeof u=="string"?u.replace(
/\s*%\s*$/,""):u)})}function Y3(e){let t=e.flatMap(r=>r!==null&&r>=0?r:[]),n=t.reduce((r,o)=>r+o,0);
return t.length<e.length||n<=0?null:f.abs(n-1)<1e-6?t.map(r=>f.round(r*1e6)/1e4):t}var $a=e=>e.reduce(
(t,n)=>t+n,0),gR=e=>f.round(e*1e4)/1e4,hR=e=>e.map(t=>gR(t/$a(e)*100));function yR(e,t,n,r){
var p,h;let o=`weights/${t.map(F).join("+")}`,{taken:i}=n,s=X3(e,t,n),[a]=s;if(a===void 0)return{
weights:[
...i],question:null};let u=s.filter(({option:b,weights:T})=>b==="totals"||T.every(A=>A>0)),l=r.get(o);
if(l==="equal")return{weights:t.map(()=>1),question:null};let c=u.find(({option:b})=>b===l);if(c!==void 0)
return{weights:c.weights,question:null};let d={id:o,kind:"WEIGHTS",tab:(h=(p=e[0])==null?void 0:p.tab)!=
null?h:"",tabs:e.map(b=>b.tab),params:{criteria:[...t],weights:a.weights,sum:gR($a(a.weights)),from:
a.
from,...a.tab===void 0?{}:{tab:a.tab}},options:gt.WEIGHTS.filter(b=>b==="equal"||u.some(({option:T})=>T===
b)),default:a.from==="headers"?null:a.option};return{weights:[...i],question:d}}function X3(e,t,{
taken:n,
max:r,elsewhere:o}){let s=n.some(c=>c!==n[0])&&!Q3(e,t)?null:eK(e,t),a=rK(e,t,r),u=[];if(s!==null?u.
push({option:"written",from:"headers",weights:s}):(o==null?void 0:o.from)==="written"&&u.push({
option:"written",from:"elsewhere",weights:o.weights,tab:o.tab}),a!==null)u.push({option:"totals",
from:"totals",weights:a});else if((o==null?void 0:o.from)==="totals"){let c=hR(o.weights.map((d,p)=>{
var h;return d*
((h=r[p])!=null?h:1)}));u.push({option:"totals",from:"recap",weights:c,tab:o.tab})}return u.some(({
from:c,
weights:d})=>c==="headers"||!fR(d,n))?u.filter(({from:c,weights:d})=>c==="headers"||c==="totals"||!fR(
d,n)):[]}var Q3=(e,t)=>e.some(({columns:n})=>n.some(r=>r.weight!==null&&t.some(o=>tt(r.name,{name:o}
))));
function eK(e,t){for(let n of e){let r=t.map(i=>{var s,a;return(a=(s=n.columns.find(u=>tt(u.name,{
name:i})))==
null?void 0:s.weight)!=null?a:null}),o=r.flatMap(i=>i!=null?i:[]);if(o.length!==0)return o.length===
t.length&&f.abs($a(o)-100)<.5||o.length===t.length&&new v(o).size===1?null:r.map(i=>i!=null?i:0)}
return nK(
e,t)}var tK=/(\d+(?:[.,]\d+)?)\s*(?:%|persen)|(?:bobot|weight|\bB)\s*[=:]?\s*(\d+(?:[.,]\d+)?)|\(\s*[x\u00d7]?\s*(\d+(?:[.,]\d+)?)\s*\)|\s(\d{1,3})$/i;
function nK(e,t){let[n]=e;if(n===void 0||t.length<2)return null;let r=my(n,t);if(r.some(a=>a!==null)&&
r.some(a=>a===null))return r.map(a=>a!=null?a:0);let o=t.map(a=>{var c,d,p,h;let u=(d=(c=n.columns.find(
b=>tt(b.name,{name:a})))==null?void 0:c.column)!=null?d:-1,l=(p=n.headers[u])!=null?p:"";return{
header:l,
number:(h=tK.exec(l))==null?void 0:h.slice(1).find(b=>b!==void 0)}}),i=o.flatMap(({number:a})=>a===void 0?
[]:w(a.replace(",",".")));if(new v(i).size<2)return null;let s=o.some(({header:a})=>/%|persen|bobot|weight|\(\s*(?:[x\u00d7]\s*\d|0[.,]\d)/i.
test(a));return i.length===t.length&&(s?[1,10,100]:[100]).some(a=>f.abs($a(i)-a)<1e-6)?i:s&&i.length>
0?t.map((a,u)=>{var l,c,d;return w((d=(c=(l=o[u])==null?void 0:l.number)==null?void 0:c.replace(",",
"."))!=null?d:0)}):null}function rK(e,t,n){for(let r of e){let o=dy(r,t,n);if(o.every(a=>a!==null))return o;
let{columns:i,totals:s}=r;for(let{from:a,weights:u}of s){let l=t.map((c,d)=>{var b,T,A;let p=(b=i.find(
P=>tt(P.name,{name:c})))==null?void 0:b.column,h=p===void 0?-1:a.indexOf(p);return h<0?null:((T=u[h])!=
null?T:0)*((A=n[d])!=null?A:1)});if(!(a.length!==t.length||l.some(c=>c===null)))return hR(l.map(c=>c!=
null?c:0))}}return null}function fR(e,t){let[n,r]=[$a(e),$a(t)];return e.every((o,i)=>{var s;return f.
abs(o/n-((s=t[i])!=null?s:0)/r)<.005})}m();m();m();function py(e,t){let n=t===1?"":` (${t})`;return e.slice(
0,31-n.length)+n}var fy="Lembar Juri \xB7 ",
bR=e=>fy+e,gy=e=>typeof e=="string"&&e.startsWith(fy),vn=e=>{var t;return gy((t=e.values[1])==null?
void 0:
t[0])};function Bt(e,t,n,r,o,i,s=""){let a=u=>[u,...r.slice(1).map(()=>"")];return{name:e,values:[a(
t),a([fy+n,s].filter(u=>u!=="").join(" \xB7 ")),r.map(u=>u.header),...o.map(u=>r.map(l=>l.value(u)))],
headerRow:2,frozenColumns:i,widths:r.map(u=>u.width),formats:r.map(u=>{var l;return(l=u.format)!=null?
l:""}),layout:s}}m();m();m();m();m();var sc="Nilai",ps=e=>typeof e=="string"?e.trim():"";function wR(
e,{placeOf:t}){if(t===void 0)return e;
let n=new y([...e.columns].map(([o,i])=>[o,i.map(s=>t({row:-1,column:s}).column)])),r=e.rows.map(o=>(
{
...o,marks:new y([...o.marks].map(([i,s])=>[i,{...s,at:t(s.at)}]))}));return{...e,totalColumn:null,
columns:n,
rows:r}}var hy=$("Juri","Judge","Nama Juri","Judge Name","Kode Juri","Penilai","Nama Penilai",
"Dewan Juri","Nama Dewan Juri","Panelis","Reviewer","Email Juri"),oK=$("Email","Email Address",
"Alamat Email","Username","Nama Pengguna"),iK=$("Timestamp","Timestamp","Stempel Waktu","Cap Waktu"),
vR=$("Kriteria","Criterion","Kriteria Penilaian","Aspek","Aspek Penilaian","Indikator","Komponen",
"Unsur"),yy=$("Nilai",
"Score","Skor","Value","Poin","Points"),kR=e=>Fe(e,yy),xR=e=>e.some(t=>Fe(t,hy))&&e.some(t=>Fe(t,vR))&&
e.some(t=>Fe(t,yy));function sK(e){for(let[t,n]of e.values.slice(0,ri).entries()){let r=n.map(ps),o=l=>r.
findIndex(c=>Fe(c,l)),i=l=>r.findIndex(c=>jt(c)===l),s=o(hy)>=0||o(iK)<0?o(hy):o(oK),[a,u]=[i("code"),
i("name")];if(s>=0&&(a>=0||u>=0)){let[l,c]=[o(vR),o(yy)];return{header:t,judge:s,code:a,name:u,
criterion:l,
score:c}}}return null}function TR(e){let t=sK(e);if(t===null)return null;let n=u=>U(u[t.judge]),r=e.
values.slice(t.header+1),o=u=>!re(u[t.code])||!re(u[t.name]),i=new y;for(let u of r){let l=F(n(u));l!==
""&&o(u)&&!i.has(l)&&i.set(l,n(u))}if(i.size<2)return null;let s=t.criterion>=0&&t.score>=0,a=s?uK(r,
t):[];return{tab:e.tab,layout:s?"list":"rows",views:[...i].map(([u,l])=>{let c=d=>F(n(d))===u;return s?
lK(e,t,a,l,c):aK(e,t,l,c)})}}function aK(e,{header:t,judge:n},r,o){var a;let i=((a=e.values[0])!=null?
a:[]).map(()=>""),s=e.values.map((u,l)=>l===t?u.map((c,d)=>d===n?"":c):l<t||o(u)?u:i);return{label:r,
grid:{tab:e.tab,values:s}}}function uK(e,{criterion:t}){let n=new y;for(let r of e){let o=U(r[t]);F(
o)!==""&&!n.has(F(o))&&n.set(F(o),o)}return[...n].map(([r,o])=>({key:r,name:o}))}function lK(e,t,n,r,
o){
var I,_,L,M;let{header:i,judge:s,code:a,name:u,criterion:l,score:c}=t,d=(_=(I=e.values[i])==null?
void 0:
I.length)!=null?_:0,p=[s,l,c],h=new y,b=new y,T=new y,A=k.from({length:d+n.length},()=>"");for(let[z,
j]of e.values.entries()){if(z<=i||!o(j))continue;let B=n.findIndex(fe=>fe.key===F(U(j[l]))),q=Z(U(j[
a]))||
F(U(j[u]));if(B<0||q==="")continue;let H=(L=T.get(q))!=null?L:[],W=H.find(fe=>!h.has(`${fe},${d+B}`)),
X=W!=null?W:z;W===void 0&&(T.set(q,[...H,z]),b.set(z,A.map((fe,be)=>{var _e;return p.includes(be)?"":
(_e=j[be])!=null?_e:""})));let Q=b.get(X);Q!==void 0&&(Q[d+B]=(M=j[c])!=null?M:""),h.set(`${X},${d+B}`,
{row:z,column:c})}let P=e.values.map((z,j)=>{var B;return j===i?[...z.map((q,H)=>p.includes(H)?"":q),
...n.map(q=>q.name)]:(B=b.get(j))!=null?B:A}),N=({row:z,column:j})=>{var B;return(B=h.get(`${z},${j}`))!=
null?B:{row:z,column:j<d?j:z<0?c:f.max(a,u)}};return{label:r,grid:{tab:e.tab,values:P},placeOf:N}}m(
);var cK=/^-?\d{1,4}(?:[.,]\d+)?\s*(?:\/\s*\d+.*|(?:dari|of|out of)\s+\d+|poin|points?|pts?\.?|nilai|%|[-\u2013:=(]\s*[^\d].{0,40})$/i,
dK=/^(?:#[A-Z/0!?]+[!?]?|loading\s*(?:\.{3}|\u2026)?|memuat\s*(?:\.{3}|\u2026)?)$/i;function Ar(e){
if(e===
void 0||re(e))return"blank";if(typeof e=="number")return"number";if(typeof e=="boolean")return"check-box";
if(typeof e=="object")return"date";if(lt(e.replace(/\s*%\s*$/,""))!==null)return"number";if(Fe(
e,Rn))return"recused";let t=e.trim();return dK.test(t)?"failed":cK.test(t)?"score-text":"text"}var zt=e=>lt(
typeof e=="string"?e.replace(/\s*%\s*$/,""):e),Oo=e=>e!=="blank"&&e!=="text";m();var SR=4,ER=15,mK=new v(
["Aspek Penilaian","Aspek","Kriteria","Kriteria Penilaian","Nilai","Skor","Penilaian","Komponen",
"Unsur","Komponen Penilaian","Indikator","Indikator Penilaian","Unsur Penilaian",
"Score","Scores","Criteria","Aspek yang Dinilai","Kriteria yang Dinilai","Hal yang Dinilai",
"Nilai Kriteria","Nilai per Kriteria","Poin","Assessment","Bobot","Uraian","Pertanyaan","Pernyataan",
"Parameter","Sub Unsur","Butir","Butir Penilaian","Sub Kriteria","Sub Aspek","Uraian Penilaian",
"Nilai Aspek","Skor Penilaian","Nilai (0-100)","Unsur yang Dinilai","Aspek Nilai"].map(F)),Ao=e=>mK.has(
F(qe(e).
name)),pK=new v(["code","name","institution","category","judge","number"]),_a=e=>{var t;return pK.has(
(t=Ve(e))!=null?t:"")&&qe(e).weight===null},wi=e=>Ar(e)==="text"&&!/^[\s\d().,\u2013-]+$/.test(U(e)),
fs=e=>!re(
e);function CR(e,t){let n=fK(e,t);if(n===null)return null;let[r,o]=[n,n];for(;o-r+1<SR&&hK(e,r,o);)o+=
1;for(;o-r+1<SR&&bK(e,r,o);)r-=1;return{top:r,bottom:o,columns:wK(e,r,o)}}function fK({values:e},t){
let[n,r]=[-1,0];for(let[i,s]of e.slice(0,ri).entries()){let[a,u]=[0,!1];for(let[l,c]of s.entries()){
if(!wi(c))continue;let d=Ve(c)!==null||t(c)||ht(c)!==null;_a(c)&&(u=!0),a+=1+(d?2:0)+(ac(e,i,l)?1:0)}
s.filter(wi).length<2&&!u||a>r&&([n,r]=[i,a])}if(n<0)return null;let o=i=>i.map(U).join(`
`);return e.findIndex(i=>{var s;return o(i)===o((s=e[n])!=null?s:[])})}function ac(e,t,n){let r=e.slice(
t+1,t+1+ER).map(o=>Ar(o[n])).filter(o=>o!=="blank");return r.filter(Oo).length*2>r.length}var gK=(e,
t,n)=>e.
slice(t+1,t+1+ER).some(r=>wi(r[n]))&&!ac(e,t,n);function hK({values:e},t,n){var d;let r=(d=e[n+1])!=
null?d:[],o=[...r.keys()].filter(p=>fs(r[p]));if(!o.some(p=>wi(r[p])))return!1;let i=p=>{var h;
return(h=
e.slice(t,n+1).map(b=>U(b[p])).find(b=>b!==""))!=null?h:""},s=e.slice(t,n+1),a=p=>{var b;let h=i(p);
return h===""?s.some(T=>T.slice(0,p).some(fs)):Ao(h)||ht(h)!==null||yK((b=e[n])!=null?b:[],p)};if(o.
some(p=>_a(i(p))))return!1;let u=o.some(p=>ac(e,n+1,p))&&o.every(p=>!gK(e,n+1,p)),l=[...r.keys()].some(
p=>_a(i(p))&&re(r[p])),c=p=>wi(r[p])&&ac(e,n+1,p);return!o.every(p=>wi(r[p]))&&!(l&&o.some(c))||!o.every(
a)&&!(u&&(o.some(a)||l))?!1:o.some(p=>ac(e,n+1,p))||o.some(p=>{var h;return re((h=e[n])==null?void 0:
h[p])})}var yK=(e,t)=>t+1<e.length&&re(e[t+1]);function bK({values:e},t,n){var c;let[r,o]=[e[t-1],(c=
e[t])!=null?c:[]];if(r===void 0)return!1;let i=[...r.keys()].filter(d=>fs(r[d]));if(i.length===0||!i.
every(d=>wi(r[d])))return!1;let s=i.map(d=>U(r[d]));if(s.some(d=>d.startsWith(":")))return!1;let a=e.
slice(t,n+1),u=d=>a.every(p=>re(p[d]));if(i.some(d=>_a(U(r[d]))&&u(d)))return!0;let l=[...o.keys()].
find(d=>wi(o[d])&&!_a(U(o[d])));return l===void 0||i.some(d=>d<l)||i.every(d=>re(o[d]))?!1:s.length>
1||s.some(d=>Ao(d)||ht(d)!==null||wn(d)!==null||Jr(d)||qe(d).weight!==null)}function wK({values:e},t,
n){
var s,a;let r=e.slice(t,n+1),o=(a=(s=e[t])==null?void 0:s.length)!=null?a:0,i=(u,l)=>r.slice(u+1).some(
c=>fs(c[l]));return k.from({length:o},(u,l)=>{var b,T;let c=r.flatMap((A,P)=>fs(A[l])?[{row:P,text:U(
A[l])}]:[]),[d]=c.slice(-1),p=(b=d==null?void 0:d.row)!=null?b:-1,h=r.slice(0,f.max(0,p)).flatMap((A,
P)=>{
if(fs(A[l]))return[U(A[l])];for(let N=l-1;N>=0;N-=1){if(!fs(A[N]))continue;let I=U(A[N]);return i(P,
N)&&!_a(I)?[I]:[]}return[]});return{text:(T=d==null?void 0:d.text)!=null?T:"",groups:h}})}m();m();
var pp=e=>e!==""&&!Ao(e)&&!Jr(e);function RR(e,t){var i;let n=t?new v:kK(e),r=e.columns.map(({text:s,
groups:a},u)=>{var T,A,P;let l=Ve(s)===null||n.has(u)?a.filter(pp):[],c=n.has(u)?s:"",d=c===""?s:(T=
l.pop())!=null?T:"",{name:p,weight:h}=qe(d),b=(A=Do(d))!=null?A:c===""?null:xK(c);return{column:u,
text:d,
own:c,group:t?"":(P=l.slice(-1)[0])!=null?P:"",name:p,weight:h,max:b}});for(let s of r)s.own!==""&&(
(i=
s.weight)!=null||(s.weight=TK(r,s.text)));let o=t?r.map(s=>s.weight):EK(r);return r.map((s,a)=>{var b;
let u=vK(r,s)?`${qe(s.group).name} - ${s.name}`:s.name,l=(b=o[a])!=null?b:null,d=u!==s.name||l!==s.weight||
s.own!==""?SK(u,l,s.max):s.text,p={column:s.column,weight:l,max:s.max,group:s.group};if(s.own==="")return{
...p,header:d,name:u,part:null};let h=`${u} - ${s.own}`;return{...p,header:h,name:h,part:{own:s.own,
criterion:u,header:d}}})}var vK=(e,t)=>t.group!==""&&!bi(t.name)&&e.some(n=>n!==t&&F(n.name)===F(t.name)&&
(t.own===""||n.own===""||n.text!==t.text));function kK({columns:e}){let t=e.flatMap(({text:i,groups:
s},a)=>{
var l;let u=F((l=s.filter(pp).slice(-1)[0])!=null?l:"");return u===""||i===""?[]:[{column:a,group:u,
text:i}]}),n=new v(t.flatMap(({group:i,text:s})=>ms(s)?[]:i)),r=t.filter(({group:i})=>!n.has(i)),o=i=>new v(
r.filter(({text:s})=>mp(s)===i).map(({group:s})=>s)).size;return new v(r.filter(({text:i})=>o(mp(i))>
1).map(({column:i})=>i))}var mp=e=>F(e.replace(/\d+(?:[.,]\d+)?\s*%/g,""))||"%",xK=e=>{var n,r;let t=(
r=
Do(e))!=null?r:(n=/\d\s*(?:-|\u2013|s\.?\/?d\.?|sampai)\s*(\d+)\s*$/i.exec(e))==null?void 0:n[1];
return t===
void 0?null:w(t)},TK=(e,t)=>{var n;return(n=e.flatMap(r=>{var o;return r.own!==""&&r.text===t?(o=qe(
r.own).weight)!=null?o:[]:[]})[0])!=null?n:null},SK=(e,t,n)=>[e,...n===null?[]:[`(0-${n})`],...t===null?
[]:[`(${f.round(t*1e4)/1e4}%)`]].join(" ");function EK(e){var n;let t=new y;for(let r of e.filter(({
name:o})=>!bi(o)||Pa(o))){let o=(n=t.get(r.group))!=null?n:[],i=r.own===""||!o.some(({text:s})=>s===
r.text);qe(r.group).weight!==null&&i&&t.set(r.group,[...o,r])}return e.map(r=>{var u;let o=t.get(r.group),
i=qe(r.group).weight;if(o===void 0||i===null||!o.some(({text:l})=>l===r.text))return r.weight;let s=o.
flatMap(({weight:l})=>l!=null?l:[]);if(s.length===0)return i/o.length;let a=s.reduce((l,c)=>l+c,0);
return s.
length<o.length||f.abs(a-i)<.5?r.weight:f.abs(a-100)<.5?((u=r.weight)!=null?u:0)*i/100:r.weight})}
var CK=/^(?:pak|bpk|bapak|bu|ibu|mas|mbak|sdri?|h|hj|drs?|dra|ir|prof|mr|mrs|ms)\.?\s+\p{L}/iu,RK=/,\s*(?:[SM]\.\s?\p{L}|SH|SE|MM|MSi|MPd)/u;
function DR(e,t){let n=e.columns.flatMap(({text:i})=>{var s,a,u;return(u=(a=ht(i))!=null?a:(s=wn(i))==
null?void 0:s.label)!=null?u:[]});if(new v(n.map(F)).size>1||e.columns.some(({groups:i})=>i.some(s=>ht(
s)!==null||Jr(s))))return!0;let r=DK(e),o=[...r.values()].flatMap((i,s,a)=>a.slice(s+1).flatMap(u=>{
let l=[...i].filter(c=>u.has(c));return l.length*2>f.min(i.size,u.size)?l:[]}));return o.length===0?
!1:!o.every(ms)||!AK([...r.keys()],new v(o.filter(OK)),t)}function DK({columns:e}){var n;let t=new y;
for(let{text:r,groups:o}of e)for(let i of o.filter(pp))t.set(i,((n=t.get(i))!=null?n:new v).add(r.replace(
/\d+(?:[.,]\d+)?\s*%/g,"").toLowerCase().trim()));return t}var OK=e=>Ve(e)!=="text";function AK(e,t,
n){
if(e.some(i=>CK.test(i)||RK.test(i)))return!1;let r=n.some(i=>{let s=new v(i.columns.flatMap(a=>a.groups.
map(F)));return e.every(a=>s.has(F(a)))}),o=i=>yi(i)||qe(i).weight!==null||Do(i)!==null;return r||t.
size>1||e.some(o)}function OR(e,t){let n=e.flatMap(r=>{let o=CR(r,t.isCriterion);return o===null?[]:
[{grid:r,block:o}]});
return n.map(({grid:r,block:o})=>PK(r,o,n.map(i=>i.block).filter(i=>i!==o),t))}function PK(e,t,n,r){
let o=DR(t,n),i=RR(t,o),s=e.values.slice(t.bottom+1),a=i.map(({column:l})=>s.map(c=>Ar(c[l]))),u={
grid:e,
block:t,columns:i,isJudges:o,isList:xR(i.map(({header:l})=>l)),at:{code:-1,name:-1,institution:-1,
category:-1,
number:-1,judge:-1},kinds:a};for(let{column:l,header:c}of i){let d=Ve(c);if(d===null||!(d in u.at)||
r.isCriterion(c))continue;let p=d;(p==="code"||p==="number"||yt(u,l)!=="numbers")&&u.at[p]<0&&(u.at[
p]=
l)}return u}function yt({kinds:e},t){var o;let n=((o=e[t])!=null?o:[]).filter(i=>i!=="blank");return n.
length===0?"empty":n.filter(i=>i==="number"||i==="recused").length*2>=n.length&&n.includes("number")?
"numbers":n.filter(Oo).length*2>=n.length?"scores":"words"}function wy({kinds:e},t){var r;let n=((r=
e[t])!=null?r:[]).filter(o=>o!=="blank");return n.length>0&&n.filter(Oo).length*3>=n.length}var Qn=(
{
grid:e},t,n)=>{var r,o;return n<0?"":(o=(r=e.values[t])==null?void 0:r[n])!=null?o:""},cr=(e,t)=>({
code:U(
Qn(e,t,e.at.code)),name:U(Qn(e,t,e.at.name))});function Pr(e,t){let{code:n,name:r}=cr(e,t);return e.
at.code>=0?n===""?"":`#${Z(n)}`:F(r)}function AR(e){var n;let t=e.filter(({at:r})=>r.name<0);for(let r of t){
let o=[r.at.judge,r.at.code,r.at.number,r.at.category],i=r.columns.map(({column:c})=>c).filter(c=>!o.
includes(c)&&IK(r,c)&&!NK(r,c)),s=e.length<2||r.isJudges||r.at.judge>=0,a=i.filter(c=>s||$K(r,c,e)),
l=(n=a.filter(c=>{var d,p;return c!==r.at.institution&&Ve((p=(d=r.columns[c])==null?void 0:d.header)!=
null?p:"")===null})[0])!=null?n:a[0];l!==void 0&&(r.at.name=l,r.at.institution===l&&(r.at.institution=
-1))}}function by({grid:e,block:t,at:n,columns:r,kinds:o},i){let s=e.values.slice(t.bottom+1),a=s.filter(
l=>l.some((c,d)=>d>i&&Oo(Ar(c)))),u=n.judge<0?[]:r.filter(l=>l.column===n.judge||Ao(l.header)&&yt({
kinds:o},
l.column)==="words");return(a.length>0?a:s).filter(l=>F(U(l[i]))!=="").map(l=>[...u.map(c=>l[c.column]),
l[i]].map(c=>F(U(c))).join(`
`))}function NK({columns:e,grid:t,block:n},r){var s,a;if(Ao((a=(s=e[r])==null?void 0:s.header)!=null?
a:"")||e.some(({header:u})=>/^(?:bobot|weight)(?:\s|$|[(%])/i.test(u.trim())&&Ve(u)==="sum"))return!0;
let o=t.values.slice(n.bottom+1).map(u=>U(u[r])).filter(u=>u!=="");return o.filter(u=>yi(u)||qe(u).weight!==
null).length*2>o.length}function IK(e,t){if(yt(e,t)!=="words"||wy(e,t))return!1;let n=by(e,t);return n.
length>1&&new v(n).size>n.length*.9}function $K(e,t,n){let r=new v(by(e,t));return n.some(o=>o===e?!1:
o.columns.some(i=>{let s=by(o,i.column).filter(a=>r.has(a)).length;return s>1&&s*2>=r.size}))}m();
var fp=({evidence:e,distinct:t},n)=>n?e>=5:e>=18&&t>=4;function PR(e){let t=e.reduce((r,o)=>r+o,0),n=r=>[
20,3].some(o=>f.abs(r*o-f.round(r*o))<1e-6);return e.every(r=>n(r/t))}m();m();m();var _K=new v([
"sum","mean","weighted","maximum","minimum","rank"]),zn=e=>_K.has(e),NR=(e,t)=>F(e)||`#${t}`;
function Un(e,t,n,r){e.doubt=r===void 0?{doubt:t}:{doubt:t,other:r},e.guess=n}var Nr=e=>qe(e).
weight!==null||Do(e)!==null;function IR({draft:e},t,n){var a;let{header:r,name:o}=(a=e.columns[t])!=null?
a:{header:"",name:""},i=n.
isCriterion(r)&&!ic(r)||n.hasCriteria&&e.isJudges&&vy(e,t,r,n),s=["code","name","institution",
"category","judge"].find(u=>e.at[u]===t);return{column:t,label:r,header:r,key:NR(o,t),role:s!=null?s:
i?"criterion":FK(e,t,r),from:[],weights:null,doubt:null,guess:null}}function FK(e,t,n){let r=yt(e,t),
o=Ve(
n);return o==="text"||r==="words"?"text":r==="empty"?n===""||MK.has(o)?"empty":"criterion":e.at.number===
t&&(o==="number"||o==="code")||e.isList&&!kR(n)?"number":"criterion"}var MK=new v(["sum","rank",
"number"]);function vy({block:e},t,n,r){var s,a,u,l;let o=(a=(s=e.columns[t])==null?void 0:s.groups)!=null?
a:[],i=[n,...o,(l=(u=wn(n))==null?void 0:u.rest)!=null?l:""];return o.some(Jr)||i.some(c=>r.isCriterion(
c))||[n,...o].some(c=>ht(c)!==null&&Ve(n)===null)}var LK=1e3;function _R(e,t){let[n]=e;n===void 0||t.isCriterion(
n.shape.header)||(t.hasCriteria?KK(e,
t):jK(e,n.shape.header))}function jK(e,t){var s,a,u,l;let n=e.map(({tab:c,shape:d})=>yt(c.draft,d.column)),
r=e.filter((c,d)=>n[d]!=="empty"),o=r.filter(({shape:c})=>zn(c.role)),i=r.filter(({shape:c})=>c.role===
"criterion");if(o.length>0&&i.length>0){if(i.filter(({tab:d,shape:p})=>new v(d.numbersIn(p.column).values(
)).
size>=4).length>0)vi(r,"sum-somewhere");else for(let{shape:d}of i)d.role=(a=(s=o[0])==null?void 0:s.
shape.role)!=null?a:"sum";return}for(let[c,{shape:d}]of e.entries())n[c]==="empty"&&d.role==="criterion"&&
r.length>0&&(d.role=(l=(u=r[0])==null?void 0:u.shape.role)!=null?l:"criterion");i.length!==0&&
(n.includes("numbers")?zK(e,i,t):BK(e,i,t))}var vi=(e,t,n=null)=>{for(let{shape:r}of e)Un(r,t,n)};
function BK(e,t,n){
let r=o=>t.every(({tab:i,shape:s})=>{var a;return((a=i.draft.kinds[s.column])!=null?a:[]).every(u=>u===
o||u==="blank")});n===""?vi(e,"unnamed"):(r("check-box")||r("date")&&Ve(n)!==null)&&vi(e,
"not-numbers")}function zK(e,t,n){let r=t.flatMap(({tab:a,shape:u})=>[...a.numbersIn(u.column).values(
)]);if(FR(
r)){for(let{shape:a}of e)a.role==="criterion"&&(a.role="large");return}if(/^[\d\s.,/-]*$/.test(n)){
vi(
e,"unnamed","criterion");return}if(UK.test(n)){vi(e,"penalty");return}let o=Ve(n);if($R(o)&&Nr(n))return;
let i=bi(n);(i||$R(o)||o==="rank"||o==="number")&&!e.every(WK)&&vi(e,i?"sum-misfit":"matter")}var UK=/pengurang|penalt|potongan|\bminus\b|pelanggaran|denda|diskon|deduction/i,
FR=e=>e.filter(t=>f.abs(t)>LK).length*2>e.length,ky=1.5;function WK({tab:e,shape:t}){var b;let{
columns:n,
block:r}=e.draft,{name:o="",weight:i=null,max:s=null}=(b=n[t.column])!=null?b:{};if(!Pa(o))return!1;
let a=n.filter(({column:T,header:A})=>T!==t.column&&Ve(A)===null&&yt(e.draft,T)==="numbers");if(a.some(
T=>i!==null&&T.weight!==null||s!==null&&T.max!==null))return!0;let u=T=>{var A,P;return((P=(A=r.columns[
T])==
null?void 0:A.groups)!=null?P:[]).join(`
`)};if(!a.some(({column:T})=>T<t.column||u(T)!==""&&u(T)===u(t.column))&&Ve(o)==="matter")return!1;
let[
c,d]=[[...e.numbersIn(t.column).values()],a.flatMap(({column:T})=>[...e.numbersIn(T).values()])],p=T=>T.
reduce((A,P)=>A+P,0)/T.length,h=p(c)/p(d);return h>1/ky&&h<ky&&f.max(...c)<=ky*f.max(...d)}var $R=e=>e===
"matter"||e==="institution"||e==="category"||e==="name";function KK(e,t){var i,s;let n=e.flatMap(({
tab:a,
shape:u})=>u.role==="criterion"?[...a.numbersIn(u.column).values()]:[]),r=FR(n),o=Ve((s=(i=e[0])==null?
void 0:i.shape.header)!=null?s:"");for(let{tab:a,shape:u}of e)u.role!=="criterion"||t.isMisspelled(u.
header)||a.draft.isJudges&&vy(a.draft,u.column,u.header,t)||(r?u.role="large":yt(a.draft,u.column)!==
"numbers"?u.role="text":o==="sum"?u.role="sum":Un(u,"not-listed",null))}m();function xy(e,t){let n=new y;
return{draft:e,roles:t,numbersIn(r){var i;let o=(i=n.get(r))!=null?i:GK(
e,t,r);return n.set(r,o),o}}}function GK(e,t,n){var o;let r=new y;for(let[i,s]of t.entries()){if(s!==
"entry")continue;let a=zt((o=e.grid.values[i])==null?void 0:o[n]);a!==null&&r.set(i,a)}return r}var In=(
{
tab:e,shape:t})=>e.numbersIn(t.column),Ma=({draft:e},{key:t,column:n})=>e.isJudges?`${e.grid.tab}
${n}`:t,uc=({draft:e},{column:t})=>{var n,r;return F((r=(n=e.block.columns[t])==null?void 0:n.text)!=
null?r:"")};function MR(e,t,n){var i,s,a,u;let r=new y;for(let[l,c]of e.entries())for(let d of c.draft.isList?
[]:
(i=t[l])!=null?i:[]){let p=Ma(c,d);r.set(p,[...(s=r.get(p))!=null?s:[],{tab:c,shape:d}])}let o=new y;
for(let l of r.values()){_R(l,n);let c=l.filter(({tab:d,shape:p})=>yt(d.draft,p.column)!=="empty").length;
for(let{shape:d}of l)o.set(d,c/l.length)}n.hasCriteria||qK([...r.values()]);for(let[l,c]of e.entries(
))
n.hasCriteria||c.draft.isList||(ZK(c,(a=t[l])!=null?a:[],o),JK(c,(u=t[l])!=null?u:[]))}function qK(e){
let t=e.filter(r=>r.length>1&&r.every(({tab:o,shape:i})=>i.role==="criterion"&&i.doubt===null&&yt(o.
draft,i.column)==="numbers")),n=t.filter(HK);if(n.length!==t.length)for(let r of n)r.some(({shape:o}
)=>Nr(
o.header))||vi(r,"same-everywhere")}function HK(e){var r;let t=new y,n=0;for(let{tab:o,shape:i}of e)
for(let[s,a]of o.numbersIn(i.column)){let u=Pr(o.draft,s);if(((r=t.get(u))!=null?r:a)!==a)return!1;n+=
t.has(u)?1:0,t.set(u,a)}return n>=4&&new v(t.values()).size>1}function ZK(e,t,n){var i;let r=({
column:s})=>yt(
e.draft,s)!=="empty",o=t.filter(s=>s.role==="criterion"&&s.doubt===null);if(o.some(r))for(let s of o.
filter(a=>!r(a)&&!Nr(a.header))){let a=(i=n.get(s))!=null?i:0;a<=.5&&Un(s,a===0?"blank":"some-tabs",
null)}}function JK(e,t){var o;let n=t.filter(i=>i.role==="criterion"&&i.doubt===null&&yt(e.draft,i.column)===
"numbers");if(n.length<2||e.draft.isJudges)return;let r=n.map(({column:i})=>f.max(...e.numbersIn(i).
values()));for(let[i,s]of n.entries()){let a=(o=r[i])!=null?o:0,u=r.filter((l,c)=>c!==i);a>100&&a>2*
f.max(...u)&&Un(s,"large",null)}}m();m();function Po(e){let t=f.max(0,...e.map(n=>{var r,o,i;return(
i=(o=(r=/\.(\d+)$/.exec(x(n)))==null?
void 0:r[1])==null?void 0:o.length)!=null?i:0}));return .5*10**-f.min(t,6)+1e-9}var Ir=e=>e.reduce((
t,n)=>t+
n,0),VK=[{kind:"sum",of:Ir},{kind:"mean",of:e=>Ir(e)/e.length}],YK=[{kind:"maximum",of:e=>f.max(...e)}
,
{kind:"minimum",of:e=>f.min(...e)}];function gp(e,t){var i;let n=Po(e.map(({value:s})=>s)),r=XK(e).flatMap(
s=>{let a=e.filter(({value:l,sources:c})=>f.abs(l-s.of(c))<=n).length;if(a===0||a<e.length*t)return[
];
let u=t5(e,a,n,s);return[{derived:s.derived,share:a/e.length,evidence:u}]}),o=f.max(...r.map(({
evidence:s})=>s));
return(i=r.find(({evidence:s})=>s===o))!=null?i:null}function XK(e){var s,a;let t=(a=(s=e[0])==null?
void 0:s.sources.length)!=null?a:0;if(t===0)return[];let n=t>1?VK.map(({kind:u,of:l})=>({derived:{
kind:u},
parameters:0,of:l})):[],r=n5(e),o=(u,l)=>({derived:{kind:"weighted",weights:u},parameters:l,of:c=>Ir(
c.map((d,p)=>{var h;return d*((h=u[p])!=null?h:0)}))}),i=Ir(e.map(({value:u})=>u))/Ir(e.map(({
sources:u})=>Ir(
u)));return[...n,...r===null?[]:[o(r.map(jR),t),o(r,t)],...i>0&&w.isFinite(i)?[{...o(k(t).fill(i),1),
...t>1?{derived:{kind:"sum"}}:{}}]:[]].filter(({derived:u})=>u.kind!=="weighted"||!QK(u.weights))}
var QK=e=>e.
filter(t=>t>1e-9).length===1&&e.some(t=>f.abs(t-1)<1e-6),e5=20;function t5(e,t,n,{parameters:r,of:o}
){
let i=e.flatMap(({value:b,sources:T})=>[b,...T]),s=f.max(...i)-f.min(...i),a=e.slice(0,e5),u=a.flatMap(
({value:b},T)=>a.flatMap(({sources:A},P)=>P===T?[]:[f.abs(b-o(A))<=n])),l=2*n/(s+2*n),c=u.filter(b=>b).
length/f.max(1,u.length),d=e.length-t,p=f.max(0,t-r),h=f.min(1,f.max(l,c));return p*-f.log2(h)-d*f.log2(
e.length)}function LR(e){var r,o;let t=Po(e.map(({value:i})=>i)),n=YK.find(({of:i})=>e.every(({value:
s,
sources:a})=>f.abs(s-i(a))<=t));return n===void 0||((o=(r=e[0])==null?void 0:r.sources.length)!=null?
o:0)<2?null:{kind:n.kind}}function n5(e){var i,s;let t=(s=(i=e[0])==null?void 0:i.sources.length)!=null?
s:0;if(new v(e.map(({sources:a})=>a.join(" "))).size<t+2)return null;let r=k.from({length:t},(a,u)=>k.
from({length:t+1},(l,c)=>Ir(e.map(({value:d,sources:p})=>{var h,b;return((h=p[u])!=null?h:0)*(c<t?(b=
p[c])!=null?b:0:d)})))),o=r5(r).map(a=>f.abs(a)<1e-9?0:a);return o.some(a=>jR(a)<0)||o.every(a=>a===
0)?null:o}var jR=e=>{let t=f.round(e*300)/300,n=f.round(e*1e3)/1e3;return f.abs(e-n)<=f.abs(e-t)+1e-7?
n:t};function r5(e){var i,s,a,u,l;let t=e.map(c=>[...c]),n=f.max(1,...t.flat().map(f.abs)),r=[];for(
let c of t.
keys()){let d=t.slice(r.length),p=f.max(...d.map(b=>{var T;return f.abs((T=b[c])!=null?T:0)}));if(p<
n*1e-12)continue;let h=(i=d.find(b=>{var T;return f.abs((T=b[c])!=null?T:0)===p}))!=null?i:[];t.splice(
t.indexOf(h),1),t.splice(r.length,0,h);for(let b of t)b!==h&&o5(b,h,c);r.push(c)}let o=k(t.length).fill(
0);for(let[c,d]of r.entries())o[d]=((a=(s=t[c])==null?void 0:s[t.length])!=null?a:0)/((l=(u=t[c])==null?
void 0:u[d])!=null?l:1);return o}function o5(e,t,n){var o,i,s;let r=((o=e[n])!=null?o:0)/((i=t[n])!=
null?i:1);for(let[a,u]of t.entries())a>=n&&(e[a]=((s=e[a])!=null?s:0)-r*u)}var Ty=e=>e.length>1&&e.includes(
1)&&e.every(t=>w.isInteger(t)&&t>=1&&t<=e.length);function BR(e,t){if(!Ty(e)||e.length!==t.length||
new v(
e).size*2<=e.length)return!1;let n=e.map((r,o)=>{var i;return{rank:r,value:(i=t[o])!=null?i:0}});
return n.
every(r=>n.every(o=>r.value>o.value+1e-9?r.rank<o.rank:!0))}function zR(e,t,n=0){var c;if(e.length<2||
t.some(d=>d.length<3))return null;let r=d=>Ir(d)/d.length,o=(d,p)=>f.sqrt(Ir(d.map(h=>(h-r(d))**2))/
(d.length-p)),s={maximum:d=>f.max(...d),minimum:d=>f.min(...d),mean:r,sum:Ir,median:d=>{var b,T,A;
let p=[
...d].sort((P,N)=>P-N),h=p.length/2;return h%1===0?(((b=p[h-1])!=null?b:0)+((T=p[h])!=null?T:0))/2:(
A=
p[f.floor(h)])!=null?A:0},deviation:d=>o(d,1),"deviation of all":d=>o(d,0),count:d=>d.length},a=Po(e),
u=g.entries(s).find(([,d])=>e.every((p,h)=>{var b;return f.abs(p-d((b=t[h])!=null?b:[]))<=a}));
return Ir(
e.map((d,p)=>{var T;let h=(T=t[p])!=null?T:[],b=h.filter(A=>f.abs(A-d)<=a).length;return f.log2((h.length+
1)/(b+1))}))<n?null:(c=u==null?void 0:u[0])!=null?c:null}m();var i5=3;function KR(e,t,n){let r=s5(e,
t);if(r.flatMap(l=>l.members).some(({shape:l})=>n.isCriterion(
l.header)))return;let i=r.flatMap(l=>{var d,p;let c=ay((p=(d=l.members[0])==null?void 0:d.part.own)!=
null?p:"")?a5(l):null;return c===null?[]:[{kind:l,found:c}]});for(let{kind:l}of i)for(let{shape:c,
part:d}of l.
members)UR(c,"weight",d.own);let s=r.filter(l=>i.every(c=>c.kind!==l)),a=l5(s.some(WR)?s.filter(WR):
s);if(a===null){for(let{shape:l,part:c}of s.flatMap(d=>d.members))l.label=c.own,l.header=c.header.replace(
c.criterion,`${c.criterion} - ${c.own}`),l.key=F(c.own)||l.key,Un(l,"parts",null);return}let[u]=i;
for(let{
shape:l,part:c}of a.kind.members)l.header=u5(c,u==null?void 0:u.found),l.label=l.header;for(let{kind:
l,
factors:c}of a.products)for(let{tab:d,shape:p,part:h}of l.members){UR(p,"weighted",h.own);let b=a.kind.
members.find(A=>A.tab===d&&A.part.criterion===h.criterion),T=c.get(h.criterion);b===void 0||T===void 0||
(p.from=[b.shape.column],p.weights=[T])}}var GR=({tab:e,shape:t})=>{var r,o,i;return((o=(r=e.draft.columns[
t.
column])==null?void 0:r.part)!=null?o:null)!==null&&t.role==="criterion"&&t.header!==((i=e.draft.columns[
t.
column])==null?void 0:i.header)};function UR(e,t,n){e.role=t,e.label=n}function s5(e,t){var r,o,i,s;
let n=new y;for(let[a,u]of e.entries())for(let l of(r=t[a])!=null?r:[]){let c=(i=(o=u.draft.columns[
l.
column])==null?void 0:o.part)!=null?i:null;if(c===null||u.draft.isList||l.role!=="criterion"&&l.role!==
"empty")continue;let d=mp(c.own);n.set(d,[...(s=n.get(d))!=null?s:[],{tab:u,shape:l,part:c}])}return[
...n].map(([a,u])=>({key:a,members:u}))}var WR=({members:e})=>e.some(({tab:t,shape:n})=>yt(t.draft,n.
column)==="numbers");function a5({members:e}){var n;let t=new y;for(let r of e){let o=new v(In(r).values(
)),
[i]=o,{criterion:s}=r.part;if(o.size>1||i!==void 0&&((n=t.get(s))!=null?n:i)!==i)return null;i!==void 0&&
t.set(s,i)}return t.size===0?null:t}function u5({header:e,criterion:t},n){let r=n==null?void 0:n.get(
t);if(r===void 0||n===void 0||qe(e).weight!==null)return e;let o=[...n.values()].every(i=>i<=1);
return`${e} (${f.round(r*(o?1e6:1e4))/1e4}%)`}function l5(e){var o,i;let t=e.flatMap(s=>{let a=e.filter(
l=>l!==
s).map(l=>({kind:l,factors:c5(s,l)})),u=a.flatMap(({kind:l,factors:c})=>c===null?[]:[{kind:l,factors:
c}]);
return u.length===a.length?[{kind:s,products:u}]:[]}),n=t.filter(s=>s.products.some(({factors:a})=>m5(
s.kind,a))),r=n.length>0?n:t;return(i=(o=r.find(({kind:s})=>{var a,u;return!rR((u=(a=s.members[0])==
null?void 0:a.part.own)!=null?u:"")}))!=null?o:r[0])!=null?i:null}function c5(e,t){var i;let n=new y;
for(let s of t.members){let a=e.members.find(({tab:c,part:d})=>c===s.tab&&F(d.criterion)===F(s.part.
criterion));if(a===void 0)continue;let u=In(a),l=[...In(s)].flatMap(([c,d])=>{let p=u.get(c);return p===
void 0?[]:[{score:p,value:d}]});n.set(s.part.criterion,[...(i=n.get(s.part.criterion))!=null?i:[],
...l])}
let r=new y,o=0;for(let[s,a]of n){let u=d5(a);if(a.length>0&&u===null)return null;u!==null&&r.set(s,
u),o+=f.max(0,new v(a.map(({score:l})=>l)).size-1)}return o<i5?null:r}function d5(e){let t=Po(e.map(
({value:s})=>s)),n=s=>e.reduce((a,u)=>a+s(u),0),r=n(({score:s,value:a})=>s*a)/n(({score:s})=>s*s),o=f.
round(r*1e3)/1e3,i=s=>s>0&&e.every(({score:a,value:u})=>f.abs(a*s-u)<=t);return i(o)?o:i(r)?r:null}
function m5({
members:e},t){let n=[...t].map(([s,a])=>{var c,d;let u=e.find(({part:p})=>p.criterion===s),l=u==null?
void 0:u.tab.draft.columns[u.shape.column];return{factor:a,max:(c=l==null?void 0:l.max)!=null?c:1,
weight:(d=
l==null?void 0:l.weight)!=null?d:null}}),r=s=>[1,100].some(a=>f.abs(s-a)<a*.001),o=s=>n.reduce((a,u)=>a+
s(u),0),i=n.map(({factor:s,max:a,weight:u})=>u===null?w.NaN:s*a/u);return r(o(({factor:s})=>s))||r(o(
({factor:s,max:a})=>s*a))||i.every(s=>{var a;return f.abs(s-((a=i[0])!=null?a:0))<.001*s})}m();
function Sy({draft:e},{column:t,header:n}){var i,s,a,u,l,c,d;let o=(a=[...(s=(i=e.block.columns[t])==
null?void 0:i.groups)!=null?s:[]].reverse().find(p=>!Ao(p)))!=null?a:"";return F((d=(c=(u=ht(n))!=null?
u:ht(o))!=null?c:(l=wn(n))==null?void 0:l.label)!=null?d:o)}var Ey=({tab:e,shape:t})=>e.draft.isJudges&&
Sy(e,t)==="";function qR(e,t){let{tab:n,shape:r,numeric:o}=e,i=!n.draft.isJudges||Ey(e),s=o.filter(p=>p!==
r&&p.role!=="number"&&(i||Sy(n,p)===Sy(n,r))),a=s.filter(({role:p})=>!zn(p)),u=a.filter(({column:p})=>p<
r.column),l=s.filter(({role:p,column:h})=>HR(p)&&h<r.column),c=f.max(-1,...s.flatMap(({role:p,column:
h})=>zn(
p)&&h<r.column?h:[])),d=[...new v(l.map(({key:p})=>p))].map(p=>l.filter(h=>h.key===p));return[u.filter(
({column:p})=>p>c),u,u.slice(-1),l,...d,...t?[a,...f5(e)]:[]]}function f5({tab:e,shape:t,numeric:n}){
if(!e.draft.isJudges)return[];let r=n.filter(({column:o,role:i})=>o<t.column&&i!=="number");return[r.
filter(({role:o})=>!zn(o)),r.filter(({role:o})=>HR(o))]}var HR=e=>e==="sum"||e==="mean"||e==="weighted";
function Cy(e,t){var i,s;let n=e.map(a=>qR(a,t)),r=((i=n[0])!=null?i:[]).flatMap((a,u)=>{var _,L;
let l=n.map(M=>{var z;return(z=M[u])!=null?z:[]}),c=new v(l.map(M=>M.map(({key:z})=>z).join(`
`)));if(l.some(M=>M.length===0)||c.size>1)return[];let d=e.flatMap((M,z)=>{var j;return b5(M,(j=l[z])!=
null?j:[])}),p=(_=gp(d,t?.5:1))!=null?_:h5(d,t),[h]=e;if(p===null||h===void 0||g5(p.derived,h.shape,
(L=l[0])!=null?L:[]))return[];let{derived:b,evidence:T}=p;if(!t&&b.kind==="weighted"&&!PR(b.weights))
return[];let A=new v(d.map(({value:M})=>M)).size,P=M=>b.kind!=="weighted"||b.weights[M]!==0,N=l.map(
M=>M.flatMap(({column:z},j)=>P(j)?z:[])),I=b.kind==="weighted"?b.weights.filter(M=>M!==0):null;
return[
{kind:b.kind,from:N,weights:I,evidence:T,distinct:A}]}),o=f.max(...r.map(({evidence:a})=>a));return(
s=
r.find(({evidence:a})=>a===o))!=null?s:null}function g5(e,{column:t},n){let r=e.kind==="weighted"?n.
filter((o,i)=>{var s;return((s=e.weights[i])!=null?s:0)>1e-9}):[];return r.length===1&&r.every(o=>o.
column>t)}function h5(e,t){let n=t&&e.length>=4?LR(e):null;return n===null?null:{derived:n,evidence:
5}}
function ZR(e){return e.reduce((n,r)=>n+In(r).size,0)>=4&&e.every(n=>y5(n))}function y5(e){let t=In(
e),n=[...t.values()],r=(s,a)=>{var u;return(u=e.tab.numbersIn(s).get(a))!=null?u:0};return qR(e,!0).
flatMap(s=>[s,...s.slice(-1).map(a=>[a])]).filter(s=>s.length>0).map(s=>[...t.keys()].map(a=>s.reduce(
(u,{column:l})=>u+r(l,a),0))).some(s=>BR(n,s))}var b5=(e,t)=>[...In(e)].flatMap(([n,r])=>{let o=t.map(
({column:i})=>e.tab.numbersIn(i).get(n));return o.every(i=>i!==void 0)?[{value:r,sources:o}]:[]});
function VR(e,t,n){let r=x5(e,t),o=({header:s})=>n.isCriterion(s)&&!ic(s),i=[...r.values()].filter(s=>!s.
some(({shape:a})=>o(a)));for(let s of i)JR(s);for(let s of i.filter(a=>a.every(u=>!zn(u.shape.role)&&
YR(u)))){for(let{shape:a}of s)a.doubt=null;JR(s)}for(let{tab:s,shape:a,numeric:u}of i.flat().filter(
l=>{var c;return((c=l.shape.doubt)==null?void 0:c.doubt)==="sum-somewhere"}))for(let l of u)l.role===
"criterion"&&uc(s,l)===uc(s,a)&&Un(l,"sum-somewhere",null)}var k5=/rata|rerata|mean|average|avg/i;
function x5(e,t){
var r,o,i,s;let n=new y;for(let[a,u]of e.entries()){if(u.draft.isList)continue;let l=((r=t[a])!=null?
r:[]).filter(({role:c,column:d})=>(c==="criterion"||zn(c))&&yt(u.draft,d)==="numbers");for(let c of l.
filter(d=>!zn(d.role)&&!GR({tab:u,shape:d}))){let d=(i=(o=u.draft.block.columns[c.column])==null?
void 0:
o.text)!=null?i:"";if(Nr(d)&&!bi(c.header)&&!ic(d))continue;let p=l.filter(({key:b,column:T})=>b===c.
key&&T<c.column).length,h=`${Ma(u,c)}
${p}`;n.set(h,[...(s=n.get(h))!=null?s:[],{tab:u,shape:c,numeric:l}])}}return n}function JR(e){var a,
u;let{label:t=""}=(u=(a=e[0])==null?void 0:a.shape)!=null?u:{},n=Ve(t),r=bi(t)&&!(n==="sum"&&Pa(t))||
e.every(YR),o=T5(e,t,n,r),i=o===null?Cy(e,r):null,s=o!=null?o:i!==null&&fp(i,r)?null:ZR(e)?"rank":
null;
if(s!==null)for(let{shape:l}of e)l.role=s;else if(i!==null&&fp(i,r)){if(XR(e,i),S5(e,i))for(let{
shape:l}of e)
Un(l,"sum-misfit",null)}else if(i!==null&&!r&&i.evidence>=12)for(let{shape:l}of e)Un(l,
"sum-somewhere",null);else e.length>1&&E5(e,r)}function T5(e,t,n,r){return e.every(i=>C5(i.shape,In(
i),n))?"number":n==="rank"&&e.every(i=>Ty([...In(i).values()]))?"rank":e.every(i=>In(i).size>1&&new v(
In(i).values()).
size===1)?n==="rank"?"rank":r?k5.test(t)?"mean":"sum":null:null}var S5=(e,{kind:t,weights:n})=>t==="weighted"&&
e.every(Ey)&&(n!=null?n:[]).some((r,o,i)=>{var s;return f.abs(r-((s=i[0])!=null?s:0))>.001});
function E5(e,t){for(let n of e){let r=Cy([n],t);r!==null&&r.evidence>=18&&fp(r,t)&&XR([n],r)}}var YR=(
{
tab:e,shape:t,numeric:n})=>n.some(r=>r!==t&&uc(e,r)===uc(e,t)&&zn(r.role));function XR(e,{kind:t,
from:n,
weights:r}){var o;for(let[i,{shape:s}]of e.entries())s.role=t,s.from=(o=n[i])!=null?o:[],s.weights=r}
function C5({label:e},t,n){let r=[...t.values()];return n==="number"?r.every(o=>w.isInteger(o))&&new v(
r).size===r.length?!0:r.every(o=>w.isInteger(o)&&o>=1990&&o<=2100):e===""&&r.length>2&&r.every((o,i)=>o===
i+1)}m();m();var R5=/^(?:[a-f][+-]?|s?b|c|s?k|kb|tb|c?b|s?s|ts|sts|s?m|cm|km|tm|i{1,3}|iv|v)$/,D5=/^(?:(?:sangat|amat|cukup|kurang|tidak|lebih|very)\s+)?(?:baik|memuaskan|bagus|tinggi|rendah|sedang|cukup|kurang|buruk|istimewa|unggul|layak|setuju|sesuai|jelas|lengkap|menarik|relevan|excellent|good|fair|average|poor|high|medium|low|outstanding|satisfactory|unsatisfactory)(?:\s+sekali)?$/,
O5=/^[\u2605\u2606*\u2713\u2714\u221a]+$/u,QR=e=>{let t=e.trim().toLowerCase();return R5.test(t)||D5.test(
t)||O5.test(
t)},eD=e=>/huruf|predikat|grade|kualifikasi|mutu|kategori|keterangan|kesimpulan|rekomendasi|kelulusan|status|lulus|lolos/i.
test(e);function tD(e){var i;let t=new y;for(let{text:s,number:a}of e)t.set(s,[...(i=t.get(s))!=null?
i:[],a]);let n=[...t.values()].map(s=>({low:f.min(...s),high:f.max(...s)})).sort((s,a)=>s.low-a.low||
s.high-a.high);if(n.length<2||n.some(({low:s},a)=>{var u,l;return a>0&&s<=((l=(u=n[a-1])==null?void 0:
u.high)!=null?l:0)}))return 0;let r=s=>s<2?0:f.log2(s)+r(s-1),o=[...t.values()].reduce((s,{length:a}
)=>s+
r(a),0);return r(e.length)-o-r(t.size)}var A5=7,P5=25,N5=9;function nD(e,t){var r,o;let n=new y;for(
let[i,s]of e.entries()){let a=(r=t[i])!=
null?r:[];for(let u of a.filter(({role:l})=>l==="text")){if(s.draft.isList||I5(s,u,a))continue;let l=$5(
s,u.column),c=Ma(s,u);l.size>0&&n.set(c,[...(o=n.get(c))!=null?o:[],{tab:s,shape:u,beside:a,texts:l}
])}}
for(let i of n.values())if(_5(i))for(let{shape:s}of i)Un(s,"letters",null)}var I5=({draft:e},{column:
t},n)=>{
var o,i;let r=(i=(o=e.columns[t])==null?void 0:o.part)!=null?i:null;return r!==null&&n.some(s=>{var a,
u;return s.role==="criterion"&&((u=(a=e.columns[s.column])==null?void 0:a.part)==null?void 0:u.criterion)===
r.criterion})};function $5({draft:e,roles:t},n){let r=new y;for(let[o,i]of t.entries()){let s=i==="entry"?
U(Qn(e,o,n)).toLowerCase():"";s!==""&&r.set(o,s)}return r}function _5(e){var r,o;let t=(o=(r=e[0])==
null?void 0:r.shape.header)!=null?o:"";if(Nr(t)||e.some(F5))return!0;if(Ve(t)!==null||!M5(e)||L5(e))
return!1;let n=e.every(({texts:i})=>[...i.values()].every(QR));return j5(e)||e.every(B5)||n&&e.every(
z5)}var F5=({tab:{draft:e,roles:t},shape:n})=>t.some((r,o)=>(r==="weight"||r==="maximum")&&zt(Qn(e,o,
n.column))!==null);function M5(e){let t=e.flatMap(({texts:o})=>[...o.values()]),n=new v(t),r=e.reduce(
(o,{tab:i})=>o+i.roles.filter(s=>s==="entry").length,0);return n.size>1&&n.size<=A5&&n.size<t.length&&
t.length*3>=r*2&&t.every(o=>o.length<=P5)}function L5(e){var r,o;let[t]=e,n=eD((r=t==null?void 0:t.shape.
header)!=null?r:"")?1:N5;return((o=t==null?void 0:t.beside)!=null?o:[]).some(({key:i})=>{let a=e.map(
({tab:u,beside:l,texts:c})=>{var b,T;let d=(T=(b=l.find(A=>A.key===i))==null?void 0:b.column)!=null?
T:-1,p=u.numbersIn(d),h=[...c].flatMap(([A,P])=>{let N=p.get(A);return N===void 0?[]:[{text:P,number:
N}]});
return new v(c.values()).size<2?null:tD(h)}).filter(u=>u!==null);return a.every(u=>u>0)&&a.reduce((u,
l)=>u+
l,0)>=n})}function j5(e){var n;let t=new y;for(let{tab:r,texts:o}of e)for(let[i,s]of o){let a=Pr(r.draft,
i);if(((n=t.get(a))!=null?n:s)!==s)return!0;t.set(a,s)}return!1}var rD=({tab:e,beside:t})=>t.filter(
({role:n,column:r})=>n==="criterion"&&yt(e.draft,r)==="numbers"),B5=e=>{let t=rD(e).map(({column:n})=>n);
return t.some(n=>n<e.shape.column)&&t.some(n=>n>e.shape.column)},z5=e=>{let{block:t}=e.tab.draft,n=o=>{
var i,s;return((s=(i=t.columns[o])==null?void 0:i.groups)!=null?s:[]).join(`
`)},r=n(e.shape.column);return yi(e.shape.header)||rD(e).some(({column:o})=>o<e.shape.column||r!==""&&
n(o)===r)};m();function oD(e,t){var n;for(let[r,o]of e.entries()){let i=(n=t[r])!=null?n:[],s=i.flatMap(
u=>{var l;return(l=
U5(o,u))!=null?l:[]});if(s.length<2||o.draft.isList||o.draft.isJudges)continue;let a=s.every(({value:
u})=>u<=
1);for(let{shape:u,of:l,value:c}of s){u.role="weight";let d=W5(o,i,s,u,l);d===void 0||Nr(d.header)||
(d.header=`${d.header} (${f.round(c*(a?1e6:1e4))/1e4}%)`)}}}function U5(e,t){var i;let n=oR(t.label);
if(n===null||t.role!=="criterion"||(i=e.draft.columns[t.column])!=null&&i.part)return null;let r=[
...In(
{tab:e,shape:t}).values()],[o]=r;return o!==void 0&&r.length>1&&r.every(s=>s===o)?{shape:t,of:n,
value:o}:
null}function W5(e,t,n,{column:r},o){let i=t.filter(a=>a.role==="criterion"&&yt(e.draft,a.column)===
"numbers");if(o!=="")return i.find(({header:a})=>F(qe(a).name)===F(o));let s=i.every(a=>n.some(({
shape:u})=>u.
column<a.column));return i.find(a=>a.column===r+(s?1:-1))}function iD(e,t){let n=e.map(r=>r.draft.columns.map(
o=>IR(r,o.column,t)));return KR(e,n,t),oD(e,n),VR(
e,n,t),MR(e,n,t),t.hasCriteria||nD(e,n),n}m();m();var K5=6,G5=5;function sD(e){let t=[...q5(e),...J5(
e),...H5(e)];return t.filter(({row:n},r)=>t.findIndex(
o=>o.row===n)===r)}var Ry=(e,t,n)=>({row:t,label:cr(e,t).name,key:Pr(e,t),doubt:n,otherwise:
"left-out",hasScores:!0});function q5(e){let{draft:t,roles:n,entryRows:r,known:o}=e,{at:i}=t,s=i.number>=0;
return r.
slice(-K5).flatMap(a=>{let{code:u,name:l}=cr(t,a);if(u!==""||zt(Qn(t,a,i.number))!==null||!re(Qn(t,a,
i.judge))||o.isEntry(u,l))return[];let d=l===""||i.code>=0||s;return aD(e,a,d?0:G5)?l!==""&&i.code<0?
[Ry(t,a,"statistic")]:(n[a]="statistic",[]):[]})}function H5(e){let{draft:t,roles:n,scored:r,
entryRows:o}=e;
return t.at.code>=0||t.at.number>=0?[]:[...n.entries()].flatMap(([i,s])=>{var c;let{name:a}=cr(t,i);
if(!(s==="statistic"||s==="weight"||s==="maximum"||s==="example")||a===""||!cR(a,i<((c=o[0])!=null?c:
i+1)))return[];let l=Dy(t,i,r);return l.length>0&&Z5(e,i,s)?[]:[{...Ry(t,i,"label"),otherwise:s,
hasScores:l.
length>0}]})}function Z5(e,t,n){let{draft:r,scored:o,entryRows:i}=e,s=Dy(r,t,o);if(n==="statistic")return aD(
e,t,0,1);let a=s.map(({column:h})=>i.flatMap(b=>{var T,A;return(A=zt((T=r.grid.values[b])==null?void 0:
T[h]))!=null?A:[]}));if(n==="maximum")return s.every(({value:h},b)=>{var T;return((T=a[b])!=null?T:[
]).
every(A=>A<=h)});let u=a.flat(),l=s.reduce((h,{value:b})=>h+b,0),c=[1,10,100].some(h=>f.abs(l-h)<h*1e-6),
d=i.some(h=>h<t)&&i.some(h=>h>t),p=s.some(({value:h})=>h<f.min(...u)||h>f.max(...u));return n==="weight"&&
(c||!d&&p)}var Dy=({grid:e},t,n)=>n.flatMap(r=>{var i;let o=zt((i=e.values[t])==null?void 0:i[r]);
return o===null?[]:[{column:r,value:o}]});function J5({draft:e,entryRows:t,known:n}){let{at:r}=e,o=s=>r.
number>=0&&zt(Qn(e,s,r.number))!==null,i=t.filter(o).length;return i<2||i*3<t.length*2?[]:t.flatMap(
s=>{let{code:a,name:u}=cr(e,s);return o(s)||a!==""||u===""||n.isEntry(a,u)?[]:[Ry(e,s,"unnumbered")]}
)}
function aD({draft:e,scored:t,entryRows:n},r,o,i=2){let s=Dy(e,r,t);if(s.length<i)return!1;let a=n.filter(
c=>c<r),u=s.map(({column:c})=>a.flatMap(d=>{var p,h;return(h=zt((p=e.grid.values[d])==null?void 0:p[
c]))!=
null?h:[]})),l=s.map(({value:c})=>c);return zR(l,u,o)!==null}var lD=/^(?:(?:kategori|kelompok|bidang|klaster|cluster|sesi|divisi|golongan|jenjang|tingkat|rayon|zona|babak|category|group|session|division|klasifikasi|wilayah)(?:\s|:|$)|[A-Z]\s*[.)]\s+\S|[IVX]+\s*[.)]\s+\S)/i,
V5=/^(?:[A-Z]|[IVX]{1,5})[.)]?$/;function cD(e,t){let n=new v(g.values(e.at));return e.columns.map((
{
column:r})=>r).filter(r=>!n.has(r)&&t(r))}function dD(e,t,n){var b;let{grid:r,block:o}=e,i=r.values.
map(()=>"blank"),s=new y,a=[],u=[],l=!0,c=o.bottom,d=T=>t.some(A=>{var P;return Oo(Ar((P=r.values[T])==
null?void 0:P[A]))});for(let T=o.bottom+1;T<r.values.length;T+=1){if(((b=r.values[T])!=null?b:[]).every(
re))continue;let A=d(T),P={hasScores:A,isFirst:l,sinceHeader:T-c,entries:u.length},N=!hp(e,T)&&rG(e,
T);N&&a.push(T);let I=N?"header":Y5(e,T,P,n);i[T]=I,I==="header"&&(c=T),I==="section"&&s.set(T,sG(e,
T)),I==="entry"&&(l=!1,A&&u.push(T))}eG(e,i,t);let p=u.filter(T=>i[T]==="entry"),h=sD({draft:e,roles:
i,
scored:t,entryRows:p,known:n});return p.length>0&&tG(e,i,p,n),{roles:i,sections:s,doubtful:h,
otherHeaders:a}}
function Y5(e,t,n,r){var b,T;let{grid:o,at:i}=e,s=(b=o.values[t])!=null?b:[],{code:a,name:u}=cr(e,t),
l=n.sinceHeader<=3&&oG(e,t);if(l&&i.name>=0)return"numbers";if(hp(e,t))return"header";let c=(T=s.map(
U).find(A=>A!==""))!=null?T:"";if(!n.hasScores&&!lD.test(c)&&nG(e,t))return"note";if(r.isEntry(a,u))
return"entry";if(!n.hasScores&&Q5(e,u))return"note";if(l)return"numbers";if(n.isFirst&&n.hasScores&&
a===""&&u===""&&X5(e,t))return"weight";let d=u||a||U(s.find(A=>Ar(A)==="text")),p=a===""&&(i.number<
0||re(Qn(e,t,i.number))),h=lR({code:a,name:u,label:d,first:c,isOpen:p,hasScores:n.hasScores,isFirst:
n.
isFirst});return h!==null||n.hasScores?h!=null?h:"entry":iG(e,t,n.entries)?"section":u===""&&a===""?
"note":"entry"}function X5({grid:e,at:t},n){var a;let r=((a=e.values[n])!=null?a:[]).flatMap((u,l)=>re(
u)||l===t.number?[]:[u]),o=r.flatMap(u=>{var l;return(l=zt(u))!=null?l:[]}),i=o.reduce((u,l)=>u+l,0),
s=u=>f.abs(i-u)<u*1e-6||f.abs(i-2*u)<u*1e-6;return o.length>1&&o.length===r.length&&o.every(u=>u>0)&&
(s(100)||s(1))}var Q5=({columns:e,at:t},n)=>{var r,o;return n!==""&&F(n)===F((o=(r=e.find(({column:i}
)=>i===
t.name))==null?void 0:r.header)!=null?o:"")};function eG(e,t,n){let r=s=>n.filter(a=>{var u;return Oo(
Ar((u=e.grid.values[s])==null?void 0:u[a]))}).length,[o,i]=[new v,new v];for(let[s,a]of t.entries()){
let u=Pr(e,s);if(a!=="entry"){for(let l of i)o.add(l);i.clear()}else o.has(u)&&r(s)*2<n.length?t[s]=
"note":i.add(u)}}function tG(e,t,n,r){var l;let{at:o,grid:i}=e,s=f.max(...n),a=c=>/\p{N}/u.test(c)&&
!/[\s,:]/.test(c),u=n.map(c=>cr(e,c).code).filter(c=>c!=="");for(let[c,d]of t.entries()){if(c<=s||d!==
"entry"&&d!=="section")continue;let{code:p,name:h}=cr(e,c),b=o.code>=0?p!==""&&(a(p)||!u.every(a)):
zt(
(l=i.values[c])==null?void 0:l[o.number])!==null,T=o.code<0&&o.number<0&&h!==""&&!re(Qn(e,c,o.institution));
(d==="section"||!(b||T||r.isEntry(p,h)))&&(t[c]="note")}}function hp({grid:e,block:t},n){var i;let r=(
(i=
e.values[n])!=null?i:[]).flatMap((s,a)=>re(s)?[]:[{column:a,text:uD(s)}]),o=s=>r.length>0&&r.every((
{
column:a,text:u})=>{var l;return u===uD((l=e.values[s])==null?void 0:l[a])});for(let s=t.top;s<=t.bottom;
s+=
1)if(o(s))return r.length>1||s<t.bottom&&hp({grid:e,block:t},n+1);return!1}var uD=e=>F(U(e))||U(e);
function nG(e,t){
var r;if(((r=e.grid.values[t])!=null?r:[]).filter(o=>!re(o)).length>1)return!1;for(let o=t+1;o<=t+3;
o+=
1)if(hp(e,o))return!0;return!1}function rG({grid:e,columns:t},n){var s;let r=new v(t.map(({header:a}
)=>F(
a)).filter(a=>a!=="")),o=((s=e.values[n])!=null?s:[]).filter(a=>!re(a)).map(a=>F(U(a))),i=o.filter(a=>r.
has(a)).length;return i>2&&i*3>=o.length*2}function oG({grid:e,at:t},n){var a,u;let r=((a=e.values[n])!=
null?a:[]).flatMap(l=>{if(re(l))return[];let c=/^\(?\s*(\d{1,2})\s*\)?$/.exec(U(l));return[c===null?
w.NaN:w(c[1])]}),o=r.every((l,c)=>{var d;return c===0||l===((d=r[c-1])!=null?d:0)+1}),s=[t.name,t.code].
filter(l=>l>=0).some(l=>{var c;return re((c=e.values[n])==null?void 0:c[l])});return r.length>2&&o&&
!s&&((u=r[0])!=null?u:9)<=1}function iG(e,t,n){var h,b,T;let{grid:r,at:o}=e,s=((h=r.values[t])!=null?
h:[]).flatMap((A,P)=>re(A)?[]:[{column:P,text:U(A)}]);if(s.length===0||s.length>2||!r.values.slice(t+
1).some((A,P)=>Pr(e,t+1+P)!==""))return!1;let u=U(Qn(e,t,o.number)),{code:l,name:c}=cr(e,t);if(V5.test(
u))return!0;let d=c!==""?c:l!==""?l:(T=(b=s[0])==null?void 0:b.text)!=null?T:"";if(s.length===1&&lD.
test(d))return!0;let[p]=s;return s.length===1&&p!==void 0&&c===""&&l===""?Ar(p.text)==="text":s.length===
1&&n===0&&d===d.toUpperCase()&&d.length>3&&o.name>=0&&l===""}function sG(e,t){var s,a;let{code:n,
name:r}=cr(
e,t),o=((s=e.grid.values[t])!=null?s:[]).map(U).filter(u=>u!=="");return(r||n||((a=o.slice(-1)[0])!=
null?a:"")).replace(/^(?:[A-Z]|[IVX]+)\s*[.)]\s+/,"").replace(/^kategori\s*:?\s+/i,"").trim()}m();
var mD={code:"Kode",name:"Nama Inovasi",institution:"Instansi",category:"Kategori"},aG=up,uG=new v([
"numbers","example","statistic","section","header","note","left-out"]);function pD(e,{roles:t,
sections:n},r){
let{grid:o,block:i,at:s}=e,u=r.some(P=>jt(P.header)==="total")?-1:f.max(-1,...r.flatMap(({role:P,
column:N})=>P===
"sum"||P==="mean"||P==="weighted"?N:[])),l=P=>{let N=r[P];return N===void 0?!1:zn(N.role)?P!==u&&jt(
N.header)!=="total":N.role==="left-out"||N.role==="weight"||N.role==="number"||N.role==="large"},c=s.
name>=0?s.name:s.code,d="",p=n.size>0&&s.category<0,h=(P,N)=>P.map((I,_)=>{let L=aG[N];return uG.has(
N)||l(_)||L!==void 0&&_<c?"":L!==void 0&&_===c?L:I}),b=(P,N)=>{var I;return N<i.top?lG(P,e.isJudges&&
N===i.top-1):N<i.bottom?dG(e,N):N===i.bottom?r.map(_=>cG(e,_,u,l)):h(P,(I=t[N])!=null?I:"blank")},T=P=>{
var N;return P===i.bottom?mD.category:(t[P]==="section"&&(d=(N=n.get(P))!=null?N:""),t[P]==="entry"?
d:"")},A=o.values.map((P,N)=>p?[...b(P,N),T(N)]:b(P,N));return{tab:o.tab,values:A}}function lG(e,t){
let n=e.some(r=>typeof r=="string"&&Ia(r));return e.map(r=>{var o;return n?(o=zt(r))!=null?o:r:t?"":
r})}function cG({at:e},t,n,r){let{column:o,header:i}=t;for(let s of["code","name","institution",
"category"])if(e[s]===o)return jt(i)===s?i:mD[s];return o===n?"Total":r(o)?"":i}function dG({block:e,
isJudges:t,
columns:n},r){return!t||r!==e.bottom-1?n.map(()=>""):e.columns.map(({groups:o},i)=>{var a,u,l;let s=(
a=
o.slice(-1)[0])!=null?a:"";return s!==((l=(u=e.columns[i-1])==null?void 0:u.groups.slice(-1)[0])!=null?
l:"")?s:""})}function La(e,t,n,r=()=>!1){let o=OR(e.filter(l=>!vn(l)),t);AR(o);let i=o.map(l=>{let c=dD(
l,cD(l,d=>wy(
l,d)),t);return{draft:mG(l,c.roles),reading:c}}),s=i.map(({draft:l,reading:c})=>xy(l,c.roles)),a=iD(
s,t),u=i.map(({draft:l,reading:c},d)=>{var T;let p=((T=a[d])!=null?T:[]).map(A=>fG(pG(A,t,P=>r(l.grid.
tab,P)),n,t)),h=bG({draft:l,reading:c},i,n),b=[...gG(l,p,t),...h,...c.otherHeaders.map(A=>yG(l,A)),
...hG(
l)];return{tab:l.grid.tab,headerRow:l.block.bottom,columns:p,rows:c.roles,values:l.grid.values,view:
pD(
l,c,p),questions:b}});return new y(u.map(l=>[l.tab,l]))}var mG=(e,t)=>({...e,kinds:e.kinds.map(n=>n.
map((r,o)=>t[e.block.bottom+1+o]==="entry"?r:"blank"))}),gD=({key:e})=>`column/${e}`,hD=(e,t)=>!t.hasCriteria||
t.isCriterion(e),pG=(e,t,n)=>e.role==="criterion"&&e.doubt===null&&!t.hasCriteria&&n(e.column)?{...e,
doubt:{doubt:"hidden"},guess:null}:e;function fG(e,t,n){let r=e.doubt===null?void 0:t.get(gD(e)),o=e.
header===""&&e.doubt!==null?`Kolom ${jn(e.column)}`:e.header;return r==="criterion"&&hD(o,n)?{...e,
header:o,
role:"criterion",doubt:null}:r==="ignore"?{...e,role:"left-out",doubt:null}:{...e,header:o}}var gG=(
{
grid:e,block:t},n,r)=>n.flatMap(o=>{var s;if(o.doubt===null)return[];let i=gt.COLUMN.filter(a=>a!=="criterion"||
hD(o.header,r));return[{id:gD(o),kind:"COLUMN",tab:e.tab,cell:Ee(t.bottom,o.column),tabs:[
e.tab],params:{header:o.label,column:jn(o.column),...o.doubt},options:i,default:(s=i.find(a=>a===o.guess))!=
null?s:null}]});function hG(e){let{grid:t,block:n,columns:r,at:o}=e;if(o.judge>=0)return[];let i=u=>new v(
t.values.slice(n.bottom+1).map(l=>F(U(l[u]))).filter(l=>l!=="")),s=i(o.name),a=r.find(({column:u})=>{
if(o.name<0||u<=o.name||yt(e,u)!=="words")return!1;let c=[...i(u)].filter(d=>s.has(d)).length;return c>
2&&c*2>s.size});return a===void 0?[]:[{id:`side/${F(t.tab)}`,kind:"SIDE_BY_SIDE",tab:t.tab,cell:Ee(n.
bottom,a.column),tabs:[t.tab],params:{columns:[jn(o.name),jn(a.column)]},options:gt.SIDE_BY_SIDE,
default:null}]}
var yG=({grid:e},t)=>({id:`table/${F(e.tab)}/${t+1}`,kind:"OTHER_TABLE",tab:e.tab,cell:Ee(t,0),tabs:
[
e.tab],params:{row:t+1},options:gt.OTHER_TABLE,default:null});function bG({draft:e,reading:t},n,r){
let o=n.
filter(i=>i.reading!==t);return t.doubtful.flatMap(({row:i,label:s,key:a,doubt:u,otherwise:l,
hasScores:c})=>{
let d=`row/${a}`,p=r.get(d),h=p==="entry"||o.some(P=>fD(P,a,"entry")),b=p==="ignore"||u==="label"&&o.
some(P=>fD(P,a,l));if(t.roles[i]=!h&&(b||!c)?l:"entry",h||b||!c)return[];let{grid:T,at:A}=e;return[{
id:d,kind:"ROW",tab:T.tab,cell:Ee(i,f.max(0,A.name>=0?A.name:A.code)),tabs:[T.tab],params:{label:s,
row:i+
1,doubt:u},options:gt.ROW,default:null}]})}var fD=({draft:e,reading:t},n,r)=>!t.doubtful.some(o=>o.key===
n)&&t.roles.some((o,i)=>o===r&&Pr(e,i)===n);m();function gs({criteria:e,entries:t}){let n=new v(t.map(
i=>Z(i.code)).filter(i=>i!=="")),r=new v(t.map(
i=>F(i.name)).filter(i=>i!=="")),o=new y;return{hasCriteria:e.length>0,isCriterion(i){var a;let s=(a=
o.get(i))!=null?a:e.some(u=>tt(i,u));return o.set(i,s),s},isMisspelled:i=>e.some(({name:s})=>Rr(s,qe(
i).name)),isEntry:(i,s)=>i===""?r.has(F(s)):n.has(Z(i))}}m();var wG=1e3,vG=e=>{let t=typeof e=="string"?
jt(e):void 0;return t==="code"||t==="name"};function hs(e,t){
var d,p;if(vn(e)||t===void 0)return null;let{headerRow:n}=t;if(!((d=e.values[n])!=null?d:[]).some(vG))
return null;let r=((p=e.values[n])!=null?p:[]).map(h=>typeof h=="string"?h:""),o=h=>r.findIndex(b=>jt(
b)===h),[i,s,a]=[o("code"),o("name"),o("institution")],u=r.findIndex(h=>Ve(h)==="category"),l=h=>t.rows[
h]===
"entry",c=e.values.slice(n+1).flatMap((h,b)=>{let T={code:U(h[i]),name:U(h[s]),institution:U(h[a]),
category:U(
h[u]),values:h};return(T.code!==""||T.name!=="")&&(l(n+1+b)||!Gh(T.code,T.name))?[T]:[]});return{tab:
e.
tab,values:e.values,hasNames:s>=0,columns:TG(r,c,t),lines:c,isRepeated:kG(r),totals:t.columns.flatMap(
({from:h,weights:b})=>b===null?[]:[{from:h,weights:b}]),headers:t.columns.map(({label:h})=>h),above:
e.
values.slice(0,n)}}function kG(e){let t=e.map(n=>qe(n).name).filter(n=>!hi(n));return new v(t.map(F)).
size<t.length}var xG=(e,t)=>e.map(n=>{var r;return(r=n.values[t])!=null?r:""});function TG(e,t,{
columns:n}){
let r=new y;for(let[o,i]of e.entries()){let{name:s,weight:a}=qe(i),u=F(s),l=n[o];if(u===""||r.has(u)||
l!==void 0&&l.role!=="criterion"||l===void 0&&Ve(s)==="category")continue;let c=EG(xG(t,o)),d=l===void 0||
l.doubt===null;r.set(u,{column:o,isMeant:d,key:u,name:s,weight:a,max:Do(i),kind:d&&c==="words"?
"open":
c})}return[...r.values()]}var yD=e=>e.flatMap(t=>{var n;return(n=lt(typeof t=="string"?t.replace(
/\s*%\s*$/,
""):t))!=null?n:[]});function SG(e){let t=yD(e);return t.filter(n=>n>wG).length*2>t.length}function EG(
e){
let t=e.filter(s=>!re(s)),n=yD(t),r=s=>typeof s=="string"&&Fe(s,Rn),o=n.length+t.filter(r).length;if(
n.
length>0&&o*2>=t.length)return SG(t)?"words":"numbers";let i=s=>typeof s=="string"&&lt(s)===null&&!r(
s)&&!s.trim().startsWith("#");return t.filter(i).length*2>t.length?"words":"open"}m();var CG=20,RG=.005,
bD=e=>Z(e.code)||F(e.name);function wD(e,t,n,r){let o=[...n.map(a=>vD(a,r)),OG(n,r)],
i=new y(e.lines.map(a=>[bD(a),e.values.indexOf(a.values)])),s=f.max(0,...t.map(a=>a.length));for(let a=0;
a<
s;a+=1)for(let u of o){let l=[...i].flatMap(([d,p])=>{var T;let h=zt((T=t[p])==null?void 0:T[a]),b=u.
get(d);return h===null||b===void 0?[]:[{value:h,sources:b}]});if(l.length*4<i.size*3||l.length<r.length+
2)continue;let c=gp(l,1);if(!(c===null||c.evidence<CG)){if(c.derived.kind==="sum"||c.derived.kind===
"mean")return null;if(c.derived.kind==="weighted"&&c.derived.weights.every(d=>d>RG))return DG(c.derived.
weights,l)}}return null}function DG(e,t){let n=e.reduce((s,a)=>s+a,0),r=e.map(s=>f.round(s/n*100)/100*
n),o=Po(t.map(({value:s})=>s));return t.every(({value:s,sources:a})=>f.abs(s-a.reduce((u,l,c)=>{var d;
return u+l*((d=r[c])!=null?d:0)},0))<=2*o)?r:[...e]}function vD(e,t){let n=t.map(r=>{var o,i;return(
i=
(o=e.columns.find(s=>tt(s.name,{name:r})))==null?void 0:o.column)!=null?i:-1});return new y(e.lines.
flatMap(r=>{let o=n.flatMap(i=>{var s;return(s=lt(r.values[i]))!=null?s:[]});return o.length===t.length?
[[bD(r),o]]:[]}))}function OG(e,t){let[n=new y,...r]=e.map(o=>vD(o,t));return new y([...n].flatMap((
[
o,i])=>{let s=[i,...r.flatMap(u=>{var l;return u.has(o)?[(l=u.get(o))!=null?l:[]]:[]})],a=i.map((u,l)=>s.
reduce((c,d)=>{var p;return c+((p=d[l])!=null?p:0)},0)/s.length);return s.length===e.length?[[o,a]]:
[]}))}m();var AG=/^\s*(?:\d{1,2}|[a-z]|[ivx]{1,4})\s*[.)]\s*/i,PG=/bobot|weight|proporsi|porsi|persen|%/i,
NG=x.
raw`[^\p{L}\d]*(?:(?:bobot|weight|sebesar|nilai)[^\p{L}\d]*)?(\d{1,3}(?:[.,]\d+)?)\s*(?:%|persen)`;
function kD({
values:e},t){var r;if(t.length<2)return null;let n=t.map(o=>IG(e,o));if(n.every(o=>o.length>0)){let o=yp(
n.map(i=>{var s,a;return(a=(s=i.find(({weight:u})=>u!==null))==null?void 0:s.weight)!=null?a:null}));
return(r=o!=null?o:FG(e,n))!=null?r:MG(e,n)}return LG(e,t)}function IG(e,t){return e.flatMap((n,r)=>n.
flatMap((o,i)=>{let s=U(o).replace(AG,"");return s!==""&&tt(s,{name:t})?[{row:r,column:i,weight:qe(s).
weight}]:[]}))}var yp=e=>{let t=e.flatMap(n=>n!=null?n:[]);return t.length===e.length&&t.some(n=>n>0)?
$G(t):null},$G=e=>{let t=e.reduce((n,r)=>n+r,0);return f.abs(t-1)<1e-6?e.map(n=>f.round(n*1e6)/1e4):
[...e]},_G=e=>{let t=e.reduce((n,r)=>n+r,0);return[10,100].some(n=>f.abs(t-n)<1e-6)};function FG(e,t){
var n,r;for(let{column:o}of(n=t[0])!=null?n:[]){let i=t.map(c=>{var d,p;return(p=(d=c.find(h=>h.column===
o))==null?void 0:d.row)!=null?p:-1});if(i.includes(-1))continue;let s=f.max(...i.map(c=>{var d,p;
return(p=
(d=e[c])==null?void 0:d.length)!=null?p:0})),a=f.min(...i),u=k.from({length:s},(c,d)=>d).flatMap(c=>{
let d=c>o?yp(i.map(h=>{var b;return zt((b=e[h])==null?void 0:b[c])})):null,p=e.slice(0,a).some(h=>PG.
test(U(h[c])));return d!==null&&(p||_G(d))?[{weights:d,isHeaded:p}]:[]}),l=(r=u.find(({isHeaded:c})=>c))!=
null?r:u[0];if(l!==void 0)return l.weights}return null}function MG(e,t){var n;for(let{row:r}of(n=t[0])!=
null?n:[]){let o=t.map(a=>{var u,l;return(l=(u=a.find(c=>c.row===r))==null?void 0:u.column)!=null?l:
-1});if(o.includes(-1))continue;let i=f.min(...o),s=e.filter(a=>a.slice(0,i).some(u=>Ia(U(u)))).map(
a=>yp(o.map(u=>zt(a[u])))).find(a=>a!==null);if(s!==void 0)return s}return null}function LG(e,t){for(
let n of e.
flat().map(U)){if(!/%|persen/i.test(n))continue;let r=yp(t.map(o=>{var s;let i=(s=new RegExp(o.replace(
/[\\^$.*+?()[\]{}|]/g,"\\$&")+NG,"iu").exec(n))==null?void 0:s[1];return i===void 0?null:w(i.replace(
",","."))}));if(r!==null)return r}return null}function xD(e,t,n){let r=e.filter(i=>!vn(i));for(let i of r){
let s=kD(i,n);if(s!==null)return{tab:i.
tab,from:"written",weights:s}}let o=[...La(r,gs({criteria:[],entries:[]}),new y).values()];for(let i of o){
let s=hs(i.view,i),a=s===null?null:wD(s,i.values,t,n);if(a!==null)return{tab:i.tab,from:"totals",
weights:a}}
return null}m();var bp=e=>e.some(t=>t.lines.some(n=>n.code!==""));function wp(e,t){var i,s;let n=bp(
e),r=new y;for(let a of e)
for(let{code:u,name:l,institution:c,category:d}of BG(a,t,n)){let p=n?Z(u):F(l);if(p==="")continue;
let h=(i=
r.get(p))!=null?i:{code:u,names:new y,institution:"",category:""};r.set(p,h),h.institution||(h.institution=
c),h.category||(h.category=d),l!==""&&h.names.set(l,((s=h.names.get(l))!=null?s:0)+1)}let o=f.max(2,
x(r.size).length);return[...r.values()].map(({code:a,names:u,institution:l,category:c},d)=>({...mm,
...n?
{code:a}:{code:`P${x(d+1).padStart(o,"0")}`,codeMadeUp:!0},name:jG(u),institution:l,category:c}))}
function jG(e){
var n,r;let t=f.max(0,...e.values());return(r=(n=[...e].find(([,o])=>o===t))==null?void 0:n[0])!=null?
r:""}function BG(e,t,n){let r=e.columns.filter(s=>t.some(a=>tt(s.name,{name:a}))),o=s=>r.some(({
column:a})=>qh(
s.values[a])),i=e.lines.map(o).lastIndexOf(!0);return e.lines.filter((s,a)=>(n?s.code==="":s.name===
"")?!1:o(s)?!0:n?/\p{N}/u.test(s.code)&&(s.name!==""||!e.hasNames&&!/[\s,]/.test(s.code)):a<i||s.institution!==
"")}m();var zG=/peserta|inovasi|proposal|entri|innovation|participant|daftar|data|list|registrasi|pendaftar/i,
UG=["category","unitType","innovator","contact","phone","email","link"];function TD(e,t,{grid:n,
structure:r}){
let o=zG.test(n.tab)?hs(n,r):null;if(o===null)return null;let i=kt(n,xr),s=new y,a=0;for(let p of o.
lines){let h=A=>t&&p.code!==""?Z(A.code)===Z(p.code):p.name!==""&&F(A.name)===F(p.name),b=e.find(h);
if(b===void 0){(p.code!==""||p.institution!=="")&&(a+=1);continue}if(s.has(b))continue;let T=UG.map(
A=>{var P;return[A,U(p.values[(P=i==null?void 0:i.columns.get(A))!=null?P:-1])]});s.set(b,{...b,...g.
fromEntries(T),code:t?b.code:p.code||b.code,name:b.name||p.name,institution:b.institution||p.institution}
)}
if(s.size<2||s.size*2<e.length)return null;let u=new v([...s.values()].map(p=>Z(p.code))),l=e.filter(
p=>!s.has(p)),c=u.size<s.size||l.some(p=>u.has(Z(p.code))),d=[...s].map(([p,h])=>c?{...h,code:p.code}
:
h);return{grid:n,entries:[...d,...l],unscored:a}}m();function vp(e){var s;let t=RD(e),n=OD(t).filter(
a=>a.length>1),r=(s=ED(n))!=null?s:t.length===1?t:ED(
WG(t)),o=r==null?void 0:r[0];if(r===null||o===void 0)return null;let i=o.keys.filter(a=>r.every(u=>u.
keys.includes(a)));return Oy(e,DD(o.table,i))}function Oy(e,t){let n=RD(e),r=OD(n).filter(s=>s.length>
1),o=t.map(s=>F(s)),i=e.filter(s=>{let a=t.filter(c=>s.columns.some(d=>tt(d.name,{name:c}))).length;
if(a===t.length)return!0;if(a===0||a*2<t.length)return!1;let u=n.find(c=>c.table===s);return u===void 0||
!r.some(c=>c.includes(u))||u.keys.every(c=>o.includes(c))});return i.length===0?null:{tables:i,
criteria:[
...t]}}function CD(e){let[t]=e;if(t===void 0||e.some(o=>o.columns.some(i=>i.kind==="numbers")))return null;
let n=o=>e.every(i=>i.columns.some(s=>s.key===o&&s.kind==="open")),r=DD(t,t.columns.map(o=>o.key).filter(
n));return r.length===0?null:{tables:[...e],criteria:r}}function RD(e){let t=e.some(r=>r.columns.some(
o=>o.kind==="numbers")),n=new v(e.flatMap(r=>r.columns.filter(o=>o.kind==="numbers"||t&&o.isMeant).map(
o=>o.key)));return e.flatMap(r=>{let o=r.columns.filter(s=>s.kind!=="words"&&n.has(s.key)),i=VC(o.map(
s=>s.key));return i.length===0?[]:[{table:r,keys:i}]})}var DD=(e,t)=>e.columns.filter(n=>t.includes(
n.key)).map(n=>n.name),SD=e=>e.reduce((t,{table:n})=>t+n.lines.length,0);function ED(e){let[t=null]=[
...e].sort((n,r)=>r.length-n.length||SD(r)-SD(n)||e.indexOf(n)-e.indexOf(r));return t}function OD(e){
var n;let t=new y;for(let r of e){let o=[...r.keys].sort().join(`
`);t.set(o,[...(n=t.get(o))!=null?n:[],r])}return[...t.values()]}function WG(e){return e.map(t=>e.filter(
n=>{let r=n.keys.filter(o=>t.keys.includes(o)).length;return r>0&&r*2>=f.max(n.keys.length,t.keys.length)}
)).
filter(t=>{let[n]=t;return t.length>1&&(n==null?void 0:n.keys.some(r=>t.every(o=>o.keys.includes(r))))}
)}m();function AD(e,t,{names:n,hidden:r}){return n.flatMap(o=>{let i=e.find(a=>a.grid.tab===o),s=t.includes(
o)?null:KG(o,i,r);return s===null?[]:[{kind:"TAB_LEFT",sure:s!=="summary"&&s!=="other-columns",
params:{
tab:o,reason:s}}]})}function KG(e,t,n){if(n.includes(e))return"hidden";if(t===void 0)return rc(e)?
"recap":null;let{grid:r,table:o,shared:i,isOther:s}=t;return vn(r)?null:r.values.every(a=>a.every(re))?
"empty":s?"other-matter":i!==null?"summary":o===null?"not-entries":o.columns.some(a=>a.kind==="numbers")?
"other-columns":"not-scores"}m();var PD=(e,t)=>e.flatMap(n=>n.columns.filter(r=>t.some(o=>tt(r.name,
{name:o}))).flatMap(({column:r})=>n.
lines.flatMap(o=>{var i;return(i=lt(o.values[r]))!=null?i:[]}))),ND=(e,t)=>e.filter(n=>n>t).length*10<=
e.length;function ID(e,t){var r;let n=PD(e,t);return n.length===0?100:n.every(o=>o<=1)&&n.some(o=>o>
0&&o<1)?1:(r=[5,10].find(o=>ND(n,o)))!=null?r:100}function $D(e,t){var o;let n=[...e.map(i=>t.map(s=>{
var a,u;return(u=(a=i.columns.find(l=>tt(l.name,{name:s})))==null?void 0:a.max)!=null?u:null})),...e.
map(i=>mR(i,t))],r=i=>i.every((s,a)=>{var u;return s!==null&&s>0&&ND(PD(e,[(u=t[a])!=null?u:""]),s)}
);
return(o=n.find(r))!=null?o:null}m();m();var GG=/tahap|stage|babak|seleksi|presentasi|proposal|final|lapangan|wawancara|semester|bulan|tahun|minggu|hari|tanggal|aspek|kriteria|bobot|weight/i,
_D=e=>{let t=jt(e);return t==="code"||t==="name"};function FD(e){let t=e.values.slice(0,ri+1).map(o=>o.
map(ps)),n=t.map((o,i)=>{var s,a;return{row:i,headers:o,above:(s=t[i-1])!=null?s:[],cells:(a=e.values[
i])!=
null?a:[]}}),r=[...n.map(o=>({...o,own:qG(o.above,o.cells)?HG(o.above,o.headers):[]})),...n.map(o=>(
{
...o,own:JG(o.headers),above:[]}))];for(let{row:o,headers:i,above:s,own:a}of r){if(![...s,...i].some(
_D))continue;let u=a.filter(c=>c.header===sc||!hi(qe(c.header).name));if(new v(u.map(c=>F(c.label))).
size<2)continue;let l=u.every(c=>c.header===sc)?"totals":"groups";return{tab:e.tab,layout:l,views:YG(
e,o,i,s,a)}}return null}var qG=(e,t)=>e.every((n,r)=>!_D(n)||re(t[r]));function HG(e,t){let n=t.flatMap(
(u,l)=>{let c=e.slice(0,l+1).reduce((d,p)=>p===""?d:p,"");return u===""||c===""||jt(c)==="code"||jt(
c)==="name"||ZG(u)?[]:[{column:l,over:c,header:u}]}),r=n.filter(u=>Jr(u.over)&&!hi(qe(u.header).name));
if(r.length>1)return r.map(({column:u,header:l})=>({column:u,label:l,header:sc}));let o=n.filter(u=>ht(
u.header)!==null&&ht(u.over)===null);if(o.length>1&&new v(o.map(u=>u.over)).size>1)return o.map(({
column:u,
over:l,header:c})=>{var d;return{column:u,label:(d=ht(c))!=null?d:"",header:l}});let i=n.filter(u=>n.
some(l=>l.over!==u.over&&F(l.header)===F(u.header))),s=i.some(u=>ht(u.over)!==null),a=i.some(u=>GG.test(
u.over));return!s&&a?[]:i.filter(u=>!s||ht(u.over)!==null).map(({column:u,over:l,header:c})=>{var d;
return{column:u,label:(d=ht(l))!=null?d:l,header:c}})}var ZG=e=>{let t=jt(e);return t==="code"||t===
"name"||t==="institution"};function JG(e){let t=e.flatMap((r,o)=>{let i=wn(r);return i===null?[]:[{
column:o,
label:i.label,header:i.rest}]}),n=({header:r})=>!hi(qe(r).name)&&!VG(r);return t.some(n)?t:e.flatMap(
(r,o)=>{var s,a;let i=(a=ht(r))!=null?a:(s=wn(r))==null?void 0:s.label;return i===void 0?[]:[{column:
o,
label:i,header:sc}]})}var VG=e=>/^(?:nilai|skor|score|total)(?:\s+(?:nilai|skor))?$/i.test(e.trim());
function YG(e,t,n,r,o){let i=f.min(...o.map(a=>a.column)),s=new y;for(let{label:a}of o)s.has(F(a))||
s.set(F(a),a);return[...s].map(([a,u])=>{let l=new y(o.filter(h=>F(h.label)===a).map(h=>[h.column,h.
header])),c=n.map((h,b)=>{var T,A;return b<i?h||((T=r[b])!=null?T:""):(A=l.get(b))!=null?A:""}),d=h=>h.
map((b,T)=>T<i||l.has(T)?b:""),p=e.values.map((h,b)=>b===t?c:b===t-1&&r.length>0?h.map(()=>""):d(h));
return{label:u,grid:{tab:e.tab,values:p}}})}var Ay=e=>{var t;return vn(e)?null:(t=TR(e))!=null?t:FD(
e)},Py=(e,t)=>Yh(e,t)||e.includes("@")&&F(e)===
F(t.email);function MD(e,t,n,r,o){var u,l;let i=(l=(u=Ay(e))==null?void 0:u.views)!=null?l:[],s=c=>n.
find(d=>Py(c,d));return{sheets:i.flatMap(c=>{let d=s(c.label);return d===void 0?[]:[wR(gi(c.grid,t.name,
d.code,r,o),c)]}),strangers:i.filter(({label:c})=>s(c)===void 0).map(({label:c})=>c)}}m();var LD=/juri(?!st)|judg|penilai|panelis|skor|score|lomba|kompetisi|competition|inovasi|innovat|kebaruan|novelty|orisinal|original|kreativ|creativ|manfaat|dampak|impact|replika|mudah disebar|keberlanjut|berkelanjut|sustain|efektif|presentasi|proposal|kriteria|criteri|bobot|finalis|karya/i,
XG=/^(?:nilai|poin|points?)$/i,QG=/^j\.?\s?\d{1,2}$/i,e8=/daftar hadir|presensi|absen|attendance|(?<!tahun )anggaran|budget|\brab\b|telepon|\bphone|kontak|contact|jadwal|schedule|keuangan|honor|gaji|payroll|\bkas\b|inventaris|belanja/i,
t8=e=>e.map(ps).filter(t=>t!=="");function jD(e){let t=e.values.slice(0,wh).map(o=>o.filter(i=>!re(i))),
n=t.findIndex(o=>o.length>2),r=t.slice(0,f.max(0,n)).flat().map(ps);return[e.tab,...r].some(o=>e8.test(
o))}var Ny=(e,t)=>LD.test(e.tab)||QG.test(e.tab.trim())||e.values.slice(0,t+1).flatMap(t8).some(n=>LD.
test(n)||XG.test(n));m();function Iy(e){let t=[...new y(e.flat().map(o=>[F(o),o])).values()],n=e.map(
o=>new v(o.map(F))),r=t.
filter(o=>!n.every(i=>i.has(F(o))));return r.flatMap((o,i)=>r.slice(i+1).filter(s=>Rr(o,s)&&!n.some(
a=>a.has(F(o))&&a.has(F(s)))).map(s=>({one:o,other:s})))}m();function BD(e,t){var r;let n=(r=t==null?
void 0:t.view)!=null?r:e;return jD(n)?{grid:n,structure:t,table:null,
shared:null,isOther:!0}:{grid:n,structure:t,table:hs(n,t),shared:Ay(n),isOther:!1}}var ja=(e,t=[])=>(
{
reason:e,tabs:t});function zD(e,t,n){var h,b;let r=n.flatMap(({table:T,shared:A})=>T===null||A!==null?
[]:[T]),o=n.filter(T=>T.shared!==null);if(e.stages.some(T=>T.scoreTab!==void 0))return n8(e.stages,o);
let{sets:i,unclear:s}=KC(r.map(T=>T.tab));if(e.stages.length>1)return $y(e.stages,i,r);let[a]=e.stages;
if(a===void 0)return ja("nothing");let u=t?i.find(T=>F(T.stage)===F(a.name)):void 0;if(u!==void 0)return $y(
[a],[u],r);if(s&&!t)return ja("stages",r.map(T=>T.tab));if(i.length>1&&!t){let T=i.map(A=>({...a,
name:A.
stage,advance:null}));return $y(T,i,r)}let l=((b=(h=vp(r))==null?void 0:h.tables.length)!=null?b:0)>
1,c=o.filter(T=>{var A;return((A=T.shared)==null?void 0:A.layout)!=="totals"}),d=c.length>0?c:o,[p]=d;
if(!l&&(p!=null&&p.shared)){let T=d.map(A=>A.grid.tab);return T.length>1?ja("several-shared",T):t?ja(
"stage-tab",T):[UD({...a,scoreTab:p.grid.tab},p.shared,p.structure)]}return[{stage:a,desks:r.map(T=>(
{
label:T.tab,table:T})),layout:null}]}function UD(e,{layout:t,views:n},r){let o=n.flatMap(({label:i,
grid:s})=>{
let a=hs(s,r);return a===null?[]:[{label:i,table:a}]});return{stage:e,desks:o,layout:t}}function n8(
e,t){
let n=e.map(o=>{let i=t.find(s=>{var a;return F(s.grid.tab)===F((a=o.scoreTab)!=null?a:"")});return i!=
null&&i.shared?UD(o,i.shared,i.structure):o}),r=n.flatMap(o=>{var i;return"desks"in o?[]:[(i=o.scoreTab)!=
null?i:o.name]});return r.length>0?ja("unclear-judges",r):n.filter(o=>"desks"in o)}function $y(e,t,n){
let r=e.map(i=>{var u;let s=t.find(l=>F(l.stage)===F(i.name)),a=((u=s==null?void 0:s.tabs)!=null?u:[
]).
flatMap(({tab:l,label:c})=>n.filter(d=>d.tab===l).map(d=>({label:c,table:d})));return{stage:i,desks:
a,
layout:null}}),o=r.filter(i=>i.desks.length===0).map(i=>i.stage.name);return o.length>0?ja("stages",
o):r}m();var r8={sum:"sum",mean:"mean",weighted:"weighted",weight:"weight",maximum:"extreme",minimum:
"extreme",
rank:"rank",number:"number",large:"large",text:"text","left-out":"left-out"},o8={numbers:"numbers",
example:"example",statistic:"statistic",weight:"weight",maximum:"maximum",section:"section",header:
"header",note:"note","left-out":"left-out"};function WD(e){var r,o;let t=new y,n=new y;for(let{
columns:i,rows:s,tab:a,
values:u}of e){for(let{role:l,label:c}of i){let d=r8[l];if(d===void 0||c==="")continue;let p=`${d} ${F(
c)}`;t.has(p)||t.set(p,{kind:"PASSED_COLUMN",sure:!0,params:{header:c,reason:d}})}for(let[l,c]of s.entries(
)){
let d=o8[c];if(d===void 0)continue;let p=(o=((r=u[l])!=null?r:[]).map(U).find(b=>b!==""))!=null?o:"",
h=d==="note"?d:`${d} ${F(p)}`;n.has(h)||n.set(h,{kind:"PASSED_ROW",sure:!0,params:{tab:a,row:l+1,
label:p,
reason:d}})}}return[...t.values(),...n.values()]}m();var _y=.051,i8=4,GD=e=>Z(e.code)||F(e.name),s8=(
e,t)=>({table:e,lines:new y([...e.lines].reverse().map(
n=>[GD(n),n])),columns:t.map(n=>{var r,o;return(o=(r=e.columns.find(i=>tt(i.name,{name:n})))==null?
void 0:
r.column)!=null?o:-1})}),a8=({table:e,columns:t})=>t.flatMap(n=>e.lines.flatMap(r=>{var o;return(o=lt(
r.values[n]))!=null?o:[]}));function u8(e,t){let n=t.filter(l=>l!==e);if(n.length<2)return!1;let[r,o,
i,s,a]=[0,0,0,0,0],u=f.max(_y,Po(a8(e)));for(let l of e.table.lines){let c=GD(l);for(let[d,p]of e.columns.
entries()){let h=lt(l.values[p]),b=n.flatMap(({lines:A,columns:P})=>{var N,I,_;return(_=lt((I=A.get(
c))==null?void 0:I.values[(N=P[d])!=null?N:-1]))!=null?_:[]});if(h===null||b.length<2)continue;let T=b.
reduce((A,P)=>A+P,0);a+=1,f.abs(h-T/b.length)<=u&&(o+=1),f.abs(h-T)<_y&&(i+=1),f.abs(h-f.max(...b))<
_y&&(s+=1),new v(b).size>1&&(r+=1)}}return r>=i8&&(o===a||i===a||s===a)}var l8=/rata|rerata|mean|average|rekap|recap|total|jumlah|gabung|akhir|final|hasil|semua|seluruh|result|summary|ringkas|nilai|skor|score/i,
c8=/(?:^|[^\p{L}])(?:juri|judge|penilai|panelis|j\.?\s?\d)(?:[^\p{L}]|$)/iu,KD=e=>`summary/${F(e)}`;
function qD({tables:e,criteria:t},n,r){let o=e.map(s=>s8(s,t));return o.filter(s=>u8(s,o)).map(({
table:s})=>s).
filter(({tab:s})=>{let a=r.get(KD(s));return a!==void 0?a==="ignore":l8.test(s)&&!c8.test(s)?!0:(n.push(
{id:KD(s),kind:"SUMMARY",tab:s,tabs:[s],params:{tab:s},options:gt.SUMMARY,default:null}),!1)})}m();
var d8=/(?:^|\s)(?:lomba|kompetisi|gelar|penghargaan|sayembara|festival|anugerah|competition|award|contest)(?:\s|$)/i,
m8=/^(?:(?:lembar|formulir|form|blangko|rekap(?:itulasi)?|daftar|berita acara|score\s*sheet)\s+)?(?:(?:penilaian|nilai|skor|scores?|penjurian)\s+)?(?:(?:dewan\s+)?juri\s+)?(?:pada\s+|for\s+)?/i,
p8=/(?:^|[^\d])(20\d{2})(?:[^\d]|$)/,f8=/^pemerintah\s+(?:daerah\s+)?(?:kota|kabupaten|provinsi)\s+\p{L}.*$/iu,
g8=/(?:^|\s)(?:kota|kabupaten)\s+(\p{L}[\p{L}\s]*?)(?=\s+tahun\b|\s*\d|\s*[,.;(-]|$)/iu,h8=({above:e}
)=>e.
flatMap(t=>{var r;let n=t.map(U).filter(o=>o!=="");return n.length===1&&!/[:=]/.test((r=n[0])!=null?
r:"")?n:[]}),HD=e=>e===e.toUpperCase()?e.toLowerCase().replace(/(^|\s)\p{L}/gu,t=>t.toUpperCase()):e;
function ZD(e){let t=e.map(i=>y8(h8(i))),[n={}]=t,r=g.keys(n),o=i=>t.every(s=>{var a,u;return F((a=s[
i])!=
null?a:"")===F((u=n[i])!=null?u:"")});return g.fromEntries(r.filter(o).map(i=>[i,n[i]]))}function y8(
e){
let t={},n=e.map(a=>{var u;return(u=p8.exec(a))==null?void 0:u[1]}).find(a=>a!==void 0);n!==void 0&&
(t.year=n);let r=e.find(a=>f8.test(a));r!==void 0&&(t.government=HD(r.replace(/\s+tahun\b.*$/i,"").trim(
)));
let o=e.map(a=>{var u;return(u=g8.exec(a))==null?void 0:u[1]}).find(a=>a!==void 0);o!==void 0&&(t.city=
HD(o.trim()));let i=e.find(a=>d8.test(a)),s=i==null?void 0:i.replace(m8,"").replace(
/\s+(?:tahun\s+)?20\d{2}\s*$/i,
"").trim();return s!==void 0&&s!==""&&(t.competition=s),t}m();var lc=e=>`hidden/${F(e)}`,Fy=({
criteria:e},{structures:t})=>[...t.values()].flatMap(({tab:n,columns:r})=>!e.
every(i=>r.some(({role:s,header:a})=>s==="criterion"&&tt(a,i)))||e.length===0?[]:[{id:lc(n),kind:
"HIDDEN",tab:n,tabs:[n],params:{tab:n},options:gt.HIDDEN,default:null}]);m();function My(e,t){let[n,
r]=[F(e),F(t)];if(n===""||r===""||n===r)return!1;let[o,i]=n.length<r.length?[
n,r]:[r,n];return o.length>=4&&i.includes(o)?!1:!Rr(e,t)&&!b8(e,t)}var JD=e=>e.toLowerCase().split(
/[^\p{L}\p{N}]+/u).
filter(t=>t.length>2);function b8(e,t){let[n,r]=[new v(JD(e)),new v(JD(t))],o=[...n].filter(i=>r.has(
i)).length;return o>1&&o*2>f.min(n.size,r.size)}function Ly(e,t,n){let r=new y(t.map(i=>[i.code,i])),
o=new v(e.flatMap(({rows:i})=>i.flatMap(({entry:s,name:a})=>{let u=r.get(s!=null?s:"");return u!==void 0&&
a!==""&&!My(a,u.name)?u.code:[]})));return e.flatMap(i=>{if(i.codeColumn===null||i.nameColumn===null)
return[];let s=i.rows.filter(d=>d.name!==""&&d.entry!==null),a=s.flatMap(d=>{var h;let p=r.get((h=d.
entry)!=null?h:"");return p!==void 0&&o.has(p.code)&&My(d.name,p.name)?[{sheet:i,row:d,entry:p}]:[]}
),
u=a.length>2&&a.length*2>s.length,[l]=a;return(u&&l!==void 0?[VD(`names/${F(i.tab)}`,l,a.length)]:a.
map(d=>VD(`names/${F(i.tab)}/${Z(d.entry.code)}`,d,1))).filter(({id:d})=>!n.has(d))})}var VD=(e,{
sheet:t,
row:n,entry:r},o)=>{var i;return{id:e,kind:"NAMES",tab:t.tab,cell:Ee(n.row,(i=t.nameColumn)!=null?i:
0),tabs:[t.tab],params:{code:r.code,one:r.name,other:n.name,count:o},options:gt.NAMES,default:null}}
;var Ba=["criteria","entries","judges"],w8=e=>"reason"in e;function jy(e,t,n,{grids:r,structures:o,
answers:i},s){
let a=r.map(W=>BD(W,o.get(W.tab))),u=zD(e,n,a);if(w8(u))return u;let l=[],c=[],d=[],p=u.flatMap(({
desks:W,
stage:X})=>[X.scoreTab,...W.map(({table:Q})=>Q.tab)]),h=()=>s.names.filter(W=>!p.includes(W)).map(s.
read);for(let W of u){let X=S8(W,e,t,{facts:l,questions:c,answers:i,foreign:h},u.length>1);if(X===null)
return XD(a);d.push(X)}if(t.length===Ba.length&&!d.some(W=>C8(W,a)))return{reason:"no-sign",tabs:d.flatMap(
W=>W.desks.map(X=>X.table.tab)).filter(kp)};let b=d.flatMap(W=>W.desks.map(X=>X.table)),[T,...A]=b;
if(T!=
null&&T.isRepeated&&A.length===0)return{reason:"unclear-judges",tabs:[T.tab]};let P=d.flatMap(W=>W.names).
filter(kp),N=t.includes("judges")?R8(d):e.judges,I=t.includes("entries")?D8(b,P,a,l):e.entries,_=!n&&
(d.length>1||d.some(W=>W.stage.scoreTab!==void 0)),L=_?O8(d):e.stages,M=t.includes("criteria")?A8(d):
e.criteria,z=ZD(b),j=k8(e.settings,z),B={...e,settings:j,stages:L,criteria:M,entries:I,judges:N};if(
t.
some(W=>B[W].length===0))return XD(a);if(t.includes("judges")&&!P8(B,d,s.names))return{reason:
"unbound",tabs:d.flatMap(W=>W.desks.map(X=>X.table.tab)).filter(kp)};let q=a.flatMap(({structure:W})=>W!==
void 0&&b.some(({tab:X})=>X===W.tab)?W:[]),H=[...b.map(W=>W.tab),...l.flatMap(W=>W.kind==="ENTRY_LIST"||
W.kind==="TAB_LEFT"?W.params.tab:[])];return{competition:B,hasStages:_,facts:[...N8(d,N,_,L),...l,
...g.keys(z).length>0?[v8(z)]:[],...WD(q),...AD(a,H,s)],findings:t.includes("entries")?I8(d):[],
questions:oc(
[...T8(a,b),...c,...HC(x8(d),!t.includes("judges"),i)])}}var v8=({competition:e="",year:t="",city:n="",
government:r=""})=>({kind:"TITLES",sure:!1,params:{competition:e,year:t,city:n,government:r}}),k8=(e,
t)=>({
...e,...g.fromEntries(g.entries(t).filter(([n])=>e[n]===""))}),x8=e=>e.flatMap(({layout:t,desks:n})=>t===
null?n.map(({table:r})=>r):[]),T8=(e,t)=>e.flatMap(({structure:n})=>n!==void 0&&t.some(({tab:r})=>r===
n.tab)?n.questions:[]),kp=(e,t,n)=>n.indexOf(e)===t;function S8(e,t,n,{facts:r,questions:o,answers:i,
foreign:s},a){var X,Q;let u=e.desks.map(fe=>fe.table),l=fe=>n.includes("criteria")?vp(fe):Oy(fe,Be(t,
e.stage).map(be=>be.name)),c=(X=l(u))!=null?X:a||e.layout!==null?CD(u):null;if(c===null)return null;
let d=l(u)===null,p=qD(c,o,i),h=c.tables.filter(fe=>!p.includes(fe));for(let{tab:fe}of p)r.push({
kind:"TAB_LEFT",sure:!1,params:{tab:fe,reason:"summary"}});let b=h.length<c.tables.length&&(Q=l(h))!=null?
Q:c,{tables:T}=b,A=n.includes("criteria")?YC(b,o,i):b.criteria,P=a?e.stage.name:null,N=n.includes(
"criteria")?iR(T,A,i):null;if(N!==null&&o.push(N),!n.includes("criteria"))return{...e,desks:YD(e,T),
criteria:[],
isOpen:d,names:A};let I=$D(T,A),_=I!=null?I:A.map(()=>ID(T,A)),L=dR(T,A,_),M=L.from==="equal"&&I!==null&&
new v(I).size>1,z=xD(s(),T,A),j=L.from==="equal"&&!M&&(z==null?void 0:z.from)==="written"&&E8(z.weights),
B=M?_:j?z.weights:L.weights,q=yR(T,A,{taken:B,max:_,elsewhere:z},i);q.question!==null&&o.push(q.question);
let{weights:H}=q;r.push({kind:"CRITERIA",sure:T.length>1&&!d,params:{stage:P,names:A}},j?{kind:
"WEIGHTS",sure:!0,params:{from:"tab",stage:P,tab:z.tab}}:{kind:"WEIGHTS",sure:L.from!=="equal",
params:{from:M?
"maxima":L.from,stage:P}},{kind:"SCALE",sure:I!==null,params:{max:_.filter(kp),from:I===null?
"scores":
"written",stage:P}});let W=A.map((fe,be)=>{var _e,at;return{stage:e.stage.name,name:fe,weight:(_e=H[
be])!=
null?_e:1,min:0,max:(at=_[be])!=null?at:100,description:""}});return{...e,desks:YD(e,T),criteria:W,
isOpen:d,
names:A}}var E8=e=>f.abs(e.reduce((t,n)=>t+n,0)-100)<.01,YD=({desks:e},t)=>e.filter(n=>t.includes(n.
table));function C8(e,t){return e.layout!==null&&e.layout!=="totals"?!0:e.desks.some(({table:n})=>{
let r=t.
find(o=>o.grid.tab===n.tab);return r!==void 0&&Ny(r.grid,n.above.length)})}function R8(e){let[t,...n]=e,
r=e.flatMap(a=>a.desks.map(u=>u.label)),o=r.filter((a,u)=>r.findIndex(l=>Z(l)===Z(a))===u),i=n.length===
0&&(t==null?void 0:t.layout)===null;return(i?UC(r):ty(o)).map((a,u)=>{var T,A,P;let l=(T=(i?r:o)[u])!=
null?T:"",c=e.filter(N=>N.desks.some(I=>Z(I.label)===Z(l))),d=(P=(A=c[0])==null?void 0:A.desks.find(
N=>Z(N.label)===Z(l)))==null?void 0:P.table,p=a.name===""||Z(a.name)===Z(a.code),h=(t==null?void 0:t.
layout)===null&&p&&d!==void 0?WC(d):"",b=c.length===e.length?[]:c.map(N=>N.stage.name);return{...a,
name:h||
a.name,stages:b}})}function D8(e,t,n,r){let o=wp(e,t),i=bp(e),s=new v(e.map(u=>u.tab)),a=n.filter(({
grid:u})=>!s.has(u.tab)).map(u=>TD(o,i,u)).find(u=>u!==null);return r.push({kind:"ENTRIES",sure:i,
params:{
count:o.length,by:i?"code":"name"}}),a?(r.push({kind:"ENTRY_LIST",sure:!1,params:{tab:a.grid.tab,
unscored:a.
unscored}}),a.entries.map(u=>({...mm,...u}))):o}function O8(e){let t=e.map(n=>wp(n.desks.map(r=>r.table),
n.names).length);return e.map(({stage:n},r)=>{var i,s;let o=(i=t[r+1])!=null?i:0;return{...n,advance:
o>
0&&o<((s=t[r])!=null?s:0)?o:n.advance}})}function A8(e){let[t]=e,n=r=>E.stringify(r.criteria.map(o=>[
F(o.name),o.weight,o.max]));return t!==void 0&&e.every(r=>n(r)===n(t))?t.criteria.map(r=>({...r,
stage:null})):
e.flatMap(r=>r.criteria)}function P8(e,t,n){let r=lr(n,e),o=t.filter(i=>i.layout===null).flatMap(i=>i.
desks);return r.length<o.length||!o.every(i=>r.some(s=>s.name===i.table.tab))||o.length>0&&r.length>
o.length?!1:t.filter(i=>i.layout!==null).every((i,s,a)=>i.desks.every(u=>{let l=e.stages.find(d=>d.name===
i.stage.name);return(l===void 0||a.length===0?[]:dt(e,l)).filter(d=>Py(u.label,d)).length===1}))}
function N8(e,t,n,r){
let o=e.filter(a=>a.layout===null).flatMap(a=>a.desks.map(u=>u.table.tab)),i=o.every(a=>/juri|judge|penilai|panelis|(?:^|[^\p{L}])j\s?\d/iu.
test(a)),s=e.flatMap(({layout:a,desks:u,stage:l})=>{var c;return a===null?[]:[{kind:"SCORE_TAB",sure:
a!==
"totals",params:{tab:(c=l.scoreTab)!=null?c:"",layout:a,judges:u.map(d=>d.label)}}]});return[...n&&e.
length>1?[{kind:"STAGES",sure:!1,params:{stages:r.map(a=>a.name),advance:r.map(a=>a.advance)}}]:[],
...o.
length>0?[{kind:"JUDGE_TABS",sure:i&&t.length>1,params:{tabs:o}}]:[],...s]}function I8(e){let t=e.flatMap(
i=>i.desks.map(s=>s.table)),n=bp(t)?[]:e.flatMap(i=>i.desks.map(s=>wp([s.table],i.names).map(a=>a.name))),
r=e.flatMap(i=>i.layout===null?[]:i.desks.map(s=>[s.label])),o=i=>s=>({code:"NAMES_SIMILAR",severity:
"error",params:{...s,of:i}});return[...Iy(n).map(o("entry")),...Iy(r).map(o("judge"))]}function XD(e){
var o,i,s,a;let t=(u,l)=>l.length===0?null:{reason:u,tabs:l.map(c=>c.grid.tab)},n=e.filter(({table:u}
)=>u==
null?void 0:u.columns.some(l=>l.kind==="numbers")),r=e.filter(({grid:u})=>u.values.some(l=>l.some(c=>typeof c==
"number")));return(a=(s=(i=(o=t(n.length>1?"unlike":"not-scores",n))!=null?o:t("turned",r.filter(({
grid:u})=>$8(
u))))!=null?i:t("not-scores",e.filter(({table:u})=>u!==null)))!=null?s:t("not-entries",r.filter(({
grid:u})=>_8(
u))))!=null?a:{reason:"nothing",tabs:[]}}var $8=e=>e.values.slice(0,10).some(t=>t.slice(0,2).some(n=>typeof n==
"string"&&/^(?:kriteria|criteri|aspek|indikator|unsur)/i.test(n.trim()))&&t.filter(n=>typeof n=="string"&&
n.trim()!==""&&!hi(n)).length>2),_8=e=>Ny(e,f.min(9,e.values.length));m();function F8(e,t){var r;let n=t.length===1&&
e===""?t[0]:void 0;return(r=t.find(({name:o})=>F(o)===F(e)))!=
null?r:n}function M8(e,t){if(re(e))return null;let n=lt(e);return n===null?"not-a-number":w.isInteger(
n)&&n>=t?n:"out-of-range"}function xp(e,{stages:t,entries:n}){var a,u;let r=kt(e,ta),o=[],i=[],s=[];
for(let{row:l,cell:c}of(a=r==null?void 0:r.rows)!=null?a:[]){let d=L=>U(c(L)),p=F8(d("stage"),t),h=n.
find(L=>Z(L.code)===Z(d("entry"))),b=(L,M,z=d(L),j=[])=>{let B={setting:`plenary.${L}`,value:z,
reason:M,
allowed:j},q=p===void 0?{}:{stage:p.name};return i.push({code:"SETTING_INVALID",severity:"error",...q,
...ct(r,l,L),params:B}),null},T=(L,M)=>{let z=M8(c(L),M);return typeof z=="string"?b(L,z,c(L)):z};if(
p!==
void 0&&h!==void 0){let L=s.some(M=>M.stage===p.name&&M.entry===h.code);if(s.push({stage:p.name,
entry:h.
code}),L&&!re(c("rank"))){b("entry","duplicate");continue}}if(re(c("rank")))continue;p===void 0&&b(
"stage","unknown-reference",d("stage"),t.map(L=>L.name)),h===void 0&&b("entry","unknown-reference");
let A=T(
"rank",1),P=T("computed",1),[N,I]=[T("votesFor",0),T("votesAgainst",0)];if(A!==null&&A!==P&&d(
"reason")===""&&b("reason","empty"),p===void 0||h===void 0||A===null)continue;let _=ct(r,l,"rank");o.push(
{stage:p.name,entry:h.code,computed:P,rank:A,reason:d("reason"),votesFor:N,votesAgainst:I,tab:e.tab,
cell:(u=_==null?void 0:_.cell)!=null?u:null})}return{decisions:o,findings:i,listed:s}}m();m();var L8=16,
By=(e,t)=>t(E.stringify([e.stage,e.entry,e.computed,e.rank,e.reason,e.votesFor,e.votesAgainst])).
slice(0,L8);function Tp(e,t,n){var a,u;let r=new y,o=new y;for(let l of t.filter(({action:c})=>c==="plenary")){
r.set(l.stage,sp(l));for(let c of sp(l))o.has(c)||o.set(c,l)}let i=new y,s={confirmed:[],
unconfirmed:[],missing:new y};for(let l of e){let c=By(l,n),d=(a=r.get(l.stage))!=null&&a.includes(c)?
o.get(c):void 0;i.set(l.stage,[...(u=i.get(l.stage))!=null?u:[],c]),d===void 0?s.unconfirmed.push(l):
s.confirmed.push({...l,confirmed:{by:d.by,at:d.at}})}for(let[l,c]of r){let d=c.filter(p=>{var h;
return!((h=
i.get(l))!=null?h:[]).includes(p)}).length;d>0&&s.missing.set(l,d)}return s}m();m();var j8="23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
function zy(e){var r;let t=[...e.slice(0,20)].map(o=>w.parseInt(o,16).toString(2).padStart(4,"0")).join(
"");return((r=k.from({length:16},(o,i)=>j8[w.parseInt(t.slice(i*5,(i+1)*5),2)]).join("").match(new RegExp(
".{4}","g")))!=null?r:[]).join("-")}var QD=8;function e2(e){let t=x(w.parseInt(e.slice(0,12),16)%10**
QD).padStart(QD,"0");return`${t.slice(0,4)}-${t.slice(4)}`}var t2=(e,t)=>t.includes(e2(e))?e2(e):zy(
e);var B8=e=>({stage:e,status:"open",at:"",by:"",hash:"",code:"",reason:""}),z8=e=>e.status==="decided"?
{...e,hash:"",code:"",status:"closed"}:e;function Xe(e,t){return t.reduce((n,{action:r,stage:o,at:i,
by:s,hash:a,detail:u})=>{let l=n.findIndex(p=>p.stage===o);if(l<0)return n;let c={stage:o,at:i,by:s,
hash:"",code:"",reason:""};if(r==="close")return n.map(p=>p.stage===o?{...c,status:"closed"}:p);if(r===
"decide")return n.map(p=>p.stage===o?{...c,hash:a,code:t2(a,u),status:"decided"}:p);if(r!=="reopen")
return n;let d={...c,status:"open",reason:u};return[...n.slice(0,l),d,...n.slice(l+1).map(z8)]},e.map(
({name:n})=>B8(n)))}var un=(e,t)=>e.find(n=>n.stage===t);m();var r2={part:"decisions",tab:J.decisions,
columns:[{key:"stage",header:$("Tahap","Stage"),width:140},
{key:"code",header:$("Kode Penetapan","Decision Code"),width:110},{key:"at",header:$("Waktu","Time"),
width:150},{key:"by",header:$("Pelaku","By"),width:200},{key:"method",header:$("Metode","Method"),
width:110},
{key:"version",header:$("Versi Aturan","Rules Version"),width:90},{key:"hash",header:$("Sidik Hasil",
"Result Hash"),width:160},{key:"part",header:$("Bagian","Part"),width:70},{key:"content",header:$(
"Isi","Content"),width:300}]},U8=3e4;function n2(e){var n;return(n=e.replace(/[^\x20-\x7e]/g,r=>`\\u${r.
charCodeAt(0).toString(16).padStart(4,"0")}`).match(new RegExp(`\\S(?:.{0,${U8}}\\S)?(?=\\S|$)`,"g")))!=
null?n:[]}var o2="B";function i2(e,t,n,r,o){let i=e.flatMap(a=>[...n2(a.text).map((u,l)=>({...a,part:
x(
l+1),content:u})),...n2(a.testimony).map((u,l)=>({...a,part:`${o2}${l+1}`,content:u}))]),s=r2.columns.
map(({key:a,header:u,width:l})=>({header:u[n],width:l,value:c=>c[a]}));return Bt(t,r,o,s,i,0)}
function za(e){
var r;let t=e===null?null:kt(e,r2),n=new y;for(let{cell:o}of(r=t==null?void 0:t.rows)!=null?r:[]){
let i=U(
o("stage")),s=n.get(i),a=x(o("content")),u=U(o("part")).startsWith(o2);s!==void 0&&u?n.set(i,{...s,
testimony:s.
testimony+a}):s!==void 0?n.set(i,{...s,text:s.text+a}):n.set(i,{stage:i,code:U(o("code")),at:U(o(
"at")),
by:U(o("by")),method:U(o("method")),version:U(o("version")),hash:U(o("hash")),text:u?"":a,testimony:
u?
a:""})}return[...n.values()]}function Sp({testimony:e}){try{let t=E.parse(e);return k.isArray(t.ranking)&&
k.isArray(t.printed.judges)?t:null}catch{return null}}function Ua({text:e}){try{let t=E.parse(e);
return[
...[t.stages,t.criteria,t.entries,t.judges,t.institutions],t.plenary,t.sheets].every(k.isArray)?{
snapshot:t,
canonical:E.stringify(t)}:null}catch{return null}}m();var Uy="#d9e2f3";function dr(e,t){var n;for(
let r=1;;r+=1){let o=py(e.name,r),i=Oe().getSheetByName(
o);if(s2(i)){$n({...e,name:o},t);return}let s=W8(i);if(gy((n=s[0])==null?void 0:n[0])){t.isShut(o)||
is(o,t.admins()),K8(s,e)||u2(i,e),a2(o,e,i.getLastRow(),i.getLastColumn());return}}}function $n(e,t){
var r;let n=(r=Oe().getSheetByName(e.name))!=null?r:Wy(e.name);t!==void 0&&is(e.name,t.admins()),u2(
n,e),a2(e.name,e,0,0)}function Wy(e){let t=Oe().getActiveSheet(),n=Oe().insertSheet(e,Oe().getSheets(
).
length);return Oe().setActiveSheet(t),n}var s2=e=>e===null||e.getLastRow()===0;function en(e){for(
let t=1;;t+=
1){let n=py(e,t);if(s2(Oe().getSheetByName(n)))return{name:n,grid:null};let r=je(n);if(vn(r))return{
name:n,grid:r}}}function W8(e){return e.getLastRow()<3?[]:e.getRange(2,1,2,f.max(1,e.getLastColumn())).
getValues()}function K8([e=[],t=[]],n){var o;let r=(o=n.values[n.headerRow])!=null?o:[];return x(e[0]).
endsWith(n.layout)&&r.every((i,s)=>i===t[s])}function a2(e,t,n,r){let o=f.max(t.values.length,n),i=f.
max(t.widths.length,r),s=k.from({length:o},(a,u)=>k.from({length:i},(l,c)=>{var d,p;return(p=(d=t.values[
u])==
null?void 0:d[c])!=null?p:""}));rn(e,0,0,s,t.formats)}function u2(e,t){let n=t.widths.length,r=t.headerRow+
1;xo(e,t.values.length+1,n);let o=(t.isClosed?t.values.length:e.getMaxRows())-r;for(let{start:i,
length:s,
value:a}of ki(t.widths))e.setColumnWidths(i+1,s,a);e.getRange(r,1,o+1,n).setWrap(!0).setVerticalAlignment(
"top").setHorizontalAlignment("left");for(let{start:i,length:s,value:a}of ki(t.formats))a!==""&&o>0&&
e.getRange(r+1,i+1,o,s).setNumberFormat(a),Ix(a)&&e.getRange(r,i+1,o+1,s).setHorizontalAlignment(
"center");e.getRange(r,1,1,n).setFontWeight("bold").setBackground(Uy),t.headerRow>0&&e.getRange(1,1).setFontSize(
14),e.setFrozenRows(r),t.frozenColumns>0&&e.setFrozenColumns(t.frozenColumns)}function ki(e){let t=[
];
for(let[n,r]of e.entries()){let o=t[t.length-1];o!==void 0&&o.value===r?o.length+=1:t.push({start:n,
length:1,value:r})}return t}function l2(e,{rows:t},n){let{confirmed:r,unconfirmed:o,missing:i}=Tp(e,
t,Ue),s=o.length===0?[]:G8(o,
t,n),a=o.filter(l=>!s.some(({tab:c,cell:d})=>c===l.tab&&d===l.cell)),u=new v([...a.map(({stage:l})=>l),
...i.keys()]);return{decisions:e.flatMap(l=>[...r,...s].filter(({stage:c,entry:d,cell:p})=>c===l.stage&&
d===l.entry&&p===l.cell)),findings:[...u].map(l=>{var T,A;let c=a.filter(P=>P.stage===l),{tab:d=J.plenary[
n.
settings.language],cell:p=null}=(T=c[0])!=null?T:{},h={entries:c.map(({entry:P})=>P),missing:(A=i.get(
l))!=null?A:0},b={tab:d,...p===null?{}:{cell:p}};return{code:"PLENARY_UNCONFIRMED",severity:"error",
stage:l,...b,params:h}})}}function G8(e,t,{stages:n,settings:r}){let o=Xe(n,t),i=({stage:a})=>{var u;
return((u=un(o,a))==null?void 0:u.status)==="decided"};if(!e.some(i))return[];let s=za(en(J.decisions[
r.
language]).grid);return e.flatMap(a=>{let u=un(o,a.stage),l=s.find(({stage:h})=>h===a.stage),c=l===void 0?
null:Ua(l);if((u==null?void 0:u.status)!=="decided"||c===null||Ue(c.canonical)!==u.hash)return[];let d=E.
stringify([a.stage,a.entry,a.rank,a.reason,a.votesFor,a.votesAgainst]);return c.snapshot.plenary.some(
h=>E.stringify(h)===d)?[{...a,confirmed:{by:u.by,at:u.at}}]:[]})}m();m();var cc={part:"history",tab:
J.history,columns:[{key:"at",header:$("Waktu","Time"),width:150},{key:"by",
header:$("Pelaku","By"),width:200},{key:"action",header:$("Tindakan","Action"),width:130},{key:
"detail",header:$("Rincian","Detail"),width:380},{key:"run",header:$("Proses","Run"),width:90},{key:
"hash",
header:$("Sidik Hasil","Result Hash"),width:160},{key:"stage",header:$("Tahap","Stage"),width:140},{
key:"chain",header:$("Rantai","Chain"),width:140}]};function c2(e){var s,a,u;let t=e===null?null:kt(
e,cc),n=[],r=[];for(let{row:l,cell:c}of(s=t==null?void 0:t.rows)!=null?s:[]){let d=N=>U(c(N)),p={row:
l,
texts:ip(d),chain:d("chain")};r.push(p);let h=Cn(d("action"),Ra);if(h===void 0)continue;let[b,T,A,P]=[
Nl(d("at")),d("by"),d("detail"),d("run")];n.push({link:p,row:{at:b,by:T,action:h,detail:A,run:P,hash:
d(
"hash"),stage:d("stage")}})}let o=rp(r);return{rows:n.flatMap(l=>o.has(l.link)?[]:[l.row]),links:r,
headerRow:(a=
t==null?void 0:t.headerRow)!=null?a:null,columns:(u=t==null?void 0:t.columns)!=null?u:new y}}m();m();
m();m();function dc(e,t){let[n,r]=e.toFixed(2).split("."),[o,i]=t==="id"?[".",","]:[",","."];return`Rp${n.
replace(/\B(?=(\d{3})+$)/g,o)}${i}${r}`}var q8={id:{running:"masih ikut",ineligible:
"tidak lolos administrasi",disqualified:"didiskualifikasi",withdrawn:"mundur"},en:{running:
"takes part",ineligible:"was ineligible",disqualified:"was disqualified",withdrawn:"withdrew"}},d2=(
e,{language:t})=>V(e.map(({entry:n,status:r})=>`${n} ${q8[t][r]}`),
t);function m2(e,t,{text:n}){let r=t===null?"":` (${t})`;return e?n(`Menang${r}`,`Wins${r}`):n(`Lolos${r}`,
`Advances${r}`)}var Wa=(e,{text:t})=>e===void 0?"":t(` di kategori ${e}`,` in the category ${e}`),
p2={ADVANCES:({places:e,last:t,title:n,category:r},o)=>e===null?o.text(
"Semua peserta tahap ini lolos.","All entries of this stage advance."):`${m2(t,n,o)}: ${o.text(`termasuk ${e} tempat teratas`,
`within the top ${e}`)}${Wa(r,o)}.`,SHARED_RANK_AT_CUT:({places:e,last:t,title:n,sharing:r,category:
o},i)=>`${m2(
t,n,i)}: ${i.text(`peringkatnya sama dengan ${V(r,"id")} di batas ${e} tempat${Wa(o,i)}, dan peringkat bersama tidak dipecah`,
`its rank is shared by ${V(r,"en")} at the cut of ${e}${Wa(o,i)}, and a shared rank is never split`)}.`,
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
removed:n},r)=>{let o=d2(n,r);return t===null?r.text(`Naik sebagai pengganti karena ${o}.`,`Moves up as a replacement because ${o}.`):
r.text(`Naik dari tempat ${t} ke tempat ${e} karena ${o}.`,`Moves up from place ${t} to place ${e} because ${o}.`)}
,PLACE_KEPT:({removed:e},t)=>{let n=d2(e,t);return t.
text(`Tidak naik menggantikan: ${n} setelah ikut tahap berikutnya, yang berlangsung tanpa peserta ini.`,
`Does not move up: ${n} after taking part in the next stage, which was held without this entry.`)},
PRIZE:({prize:e},{text:t})=>e==="open"?t(
"Uang pembinaan belum ditetapkan karena peringkatnya bersama.",
"The prize is not settled because the rank is shared."):t(`Uang pembinaan ${dc(e.amount,"id")}.`,
`Prize ${dc(e.amount,"en")}.`),FIRST_RESERVE:({sharing:e,category:t},n)=>{let r=Wa(t,n);return e.length>
1?n.text(`Cadangan pertama${r}, bersama: ${V(e,"id")}.`,`First reserve${r}, shared: ${V(e,"en")}.`):
n.text(`Cadangan pertama${r}.`,`First reserve${r}.`)},OUTSIDE_CUT:({places:e,behind:t,category:n},r)=>{
let{text:o,name:i,unit:s,distance:a}=r,u=t===null?"":a(t),l=t===null?"":s==="mean-rank"?o(`; ${i} ${u} lebih besar daripada yang terakhir lolos`,
`; ${i} ${u} higher than the last who does`):o(`; ${u} di bawah yang terakhir lolos`,`; ${u} behind the last who does`);
return o(`Tidak lolos: di luar ${e!=null?
e:0} tempat yang tersedia${Wa(n,r)}${l}.`,`Does not advance: outside the ${e!=null?e:0} places${Wa(n,
r)}${l}.`)}};m();m();var f2={id:{points:"nilai","mean-rank":"rata-rata peringkat","standard-score":
"skor baku"},en:{points:"score","mean-rank":"mean rank","standard-score":"standard score"}},H8={id:{
points:"","mean-rank":"makin kecil makin baik","standard-score":"50 berarti setara rata-rata"},en:{
points:"","mean-rank":"lower is better","standard-score":"50 means average"}},Ky=e=>e.slice(0,1).toUpperCase(
)+e.slice(1),g2=(e,t)=>f2[t][e],
h2=(e,t)=>H8[t][e];function Ka(e,t,n=!1){let r=f2[t][e].split(" ").map(Ky).join(" ");return n?t==="id"?
`${r} Tahap`:`Stage ${r}`:r}m();var Z8=6,J8=BigInt(0);function V8(e,t){let n=BigInt(10**t);for(let{d:
r}of e)if(n%r!==J8)return!1;return!0}
function Ga(e,t,n){if(V8(e,n))return n;let r=sn(t(e),n);for(let o=n;o<n+Z8;o+=1){let i=e.map(s=>Sr(s,
o));if(sn(t(i),n)===r)return o}return n+2}var Ep=new Me(0),Gy=(e,t,n)=>Pn(Xn(e,t),n);function y2(e,t,
n){let r=n;if(an(e,t)===0)return r;for(;sn(
e,r)===sn(t,r);)r+=1;return r}var mc=(e,t)=>sa[e].name[t];function pc(e,t,n,r){let o=y2(e.value,t,e.
metric==="majority"?0:n);return[Gy(e.value,o,r),Gy(t,o,r)]}function b2(e,t,n){let r=g2(n,e),o=new y,
i=(s,a)=>Gy(s,a,e);return{language:e,decimals:t,unit:n,name:r,Name:Ky(r),text:(s,a)=>e==="id"?s:a,
points:s=>i(
s,t),distance:s=>i(s,y2(s,Ep,t)),plain:s=>Pn(Xn(s,4).replace(/\.?0+$/,""),e),fixed:i,scoresOf:s=>{
let a=s.
map(d=>d.score),u=Ga(a,bn,t),c=n==="points"&&a.length>2?Ga([...a].sort(an).slice(1,-1),bn,t):u;
return s.
map(({judge:d,score:p})=>`${d} ${i(p,f.max(u,c))}`)},once:(s,a)=>{var l;let u=(l=o.get(s))!=null?l:a(
);
return o.set(s,u),u}}}m();var w2={MARGIN:({margin:e,next:t},{text:n,distance:r,unit:o,name:i,
language:s})=>{let a=r(e),u=o==="points"?a:n(`${i} ${a}`,`${a} of ${i}`),l=V(t.entries,s,3);return n(
`Selisih ${u} dari peringkat ${t.
rank} (${l}).`,`${u} ahead of rank ${t.rank} (${l}).`)},PLENARY_DECIDED:({rank:e,computed:t,reason:n,
votesFor:r,votesAgainst:o},{text:i})=>{let s=r===null&&o===null?"":i(` (${r!=null?r:0} setuju, ${o!=
null?o:0} tidak)`,` (${r!=null?r:0} for, ${o!=null?o:0} against)`),a=n===""?"":`: ${n.replace(
/[.\s]+$/,
"")}`;return i(`Pleno memutuskan peringkat ${e} (hasil hitung ${t})${a}${s}.`,`The plenary decided rank ${e} (computed ${t})${a}${s}.`)}
,LAST_RANK:(e,{text:t})=>t("Peringkat terakhir.","Last rank."),CATEGORY_RANK:({
category:e,rank:t},{text:n})=>n(`Peringkat ${t} di kategori ${e}.`,`Rank ${t} in the category ${e}.`)}
;m();var v2={id:{recused:"tidak menilai (BK)",conflict:"benturan kepentingan",incomplete:
"nilai belum lengkap"},en:{recused:"stepped aside (BK)",conflict:"conflict of interest",incomplete:
"scores incomplete"}},Y8={id:{given:"dari Pengaturan",estimated:"ditaksir dari nilai tahap ini",
"no-judge-effect":"tidak ditemukan beda keketatan antarjuri","too-few-scores":
"nilainya terlalu sedikit untuk menaksir"},
en:{given:"from the settings",estimated:"estimated from the scores of this stage","no-judge-effect":
"no difference in severity found","too-few-scores":"too few scores to estimate it from"}};function X8(
e,{
text:t,plain:n}){let r=e.map(i=>`${i.criterion} ${n(i.weight)}`);return e.every(i=>{var s,a;return i.
weight.equals((a=(s=e[0])==null?void 0:s.weight)!=null?a:0)})?t("bobot kriteria sama",
"equal weights"):
t(`bobot ${r.join(", ")}`,`weights ${r.join(", ")}`)}var Cp=({judge:e,score:t,alike:n},r,{points:o,
text:i})=>`${e} ${o(t)} (${r}${n>1?i(`, satu dari ${n} yang sama`,`, one of ${n} alike`):""})`;
function Q8(e,t,{text:n}){
if(e.entries===1)return`${e.judge} 0 (${n("hanya satu nilai","a single score")})`;if(e.sd.equals(0))
return`${e.judge} 0 (${n("semua nilainya sama","all scores alike")})`;let r=n("simpangan baku",
"standard deviation");return`${e.judge} ${t(e.z)} (${n("rata-rata","mean")} ${t(e.mean)}, ${r} ${t(e.sd)}, ${n(
`${e.entries} peserta`,`${e.entries} entries`)})`}var k2={STAGE_SCORE:({method:e,judges:t,criteria:n,
score:r},o)=>{let{text:i,Name:s,points:a,scoresOf:u,unit:l,language:c}=o,d=u(t).join("; "),p=l==="points"?
` = ${ii[e].score[c]}`:"",h=i(p===""?" dari":""," of"),b=t.length,T=i(`${b} juri`,b===1?"1 judge":`${b} judges`),
A=o.once(n,()=>X8(n,o));return`${s} ${a(r)}${p}${h} ${T} (${d}); ${A}.`},SCORES_DROPPED:({
dropped:e},t)=>e===null?t.text(
"Kurang dari tiga juri: tidak ada nilai yang dibuang, dihitung rata-rata biasa.",
"Fewer than three judges: no score is dropped, the plain mean counts."):t.text(`Dibuang: ${Cp(e.highest,
"tertinggi",t)} dan ${Cp(e.lowest,"terendah",t)}; rata-rata dari nilai lainnya.`,`Dropped: ${Cp(e.highest,
"highest",t)} and ${Cp(e.lowest,"lowest",t)}; the mean is over the others.`),MIDDLE_SCORES:({
middle:e},{text:t,scoresOf:n})=>{let r=n(e).join("; ");return e.length===1?t(`Nilai tengah: ${r}.`,`The score in the middle: ${r}.`):
t(`Rata-rata dua nilai tengah: ${r}.`,`Mean of the two scores in the middle: ${r}.`)},
RANKS_WITHIN_JUDGES:({ranks:e},{text:t,plain:n})=>{let r=e.map(o=>t(`${o.judge} ${n(
o.rank)} dari ${o.entries}`,`${o.judge} ${n(o.rank)} of ${o.entries}`));return t(`Peringkat pada tiap juri: ${r.join(
"; ")}.`,`Rank with each judge: ${r.join("; ")}.`)},STANDARDIZED:({judges:e},t)=>{let n=i=>t.
fixed(i,t.decimals+2),r=e.map(i=>Q8(i,n,t)),o=n(bn(e.map(i=>i.z)));return t.text(`Selisih dari rata-rata juri dalam simpangan baku: ${r.join(
"; ")}; 50 + 10 \xD7 rata-ratanya ${o}.`,`Distance from the judge\u2019s mean in standard deviations: ${r.join(
"; ")}; 50 + 10 \xD7 their mean ${o}.`)},SEVERITY_CORRECTED:({
mean:e,correction:t},{text:n,fixed:r,plain:o,decimals:i,language:s})=>{if(t===null)return n(
"Semua peserta dinilai juri yang sama, jadi koreksi keketatan tidak mengubah rata-rata.",
"All entries were scored by the same judges, so the correction for severity leaves the mean as it is.");
let{points:a,lambda:u,
origin:l}=t,c=Ga([e,a],([T,A])=>T.add(A),i),d=r(e,c),p=r(a.abs(),c),h=`\u03BB = ${o(u)}, ${Y8[s][l]}`;
if(sn(a.abs(),c)===sn(Ep,c))return n(`Rata-rata ${d} tidak berubah oleh koreksi keketatan (${h}).`,`The correction for severity leaves the mean ${d} as it is (${h}).`);
let b=a.s>0;return n(`Rata-rata ${d} ${b?"ditambah":"dikurangi"} ${p}: juri peserta ini secara bersama ${p} poin lebih ${b?
"ketat":"longgar"} daripada keseluruhan juri (${h}).`,`Mean ${d} ${b?"plus":"minus"} ${p}: the judges of this entry together are ${p} points ${b?
"stricter":"more lenient"} than the panel as a whole (${h}).`)},JUDGE_LEFT_OUT:({
judge:e,reason:t},{text:n})=>n(`Juri ${e} tidak dihitung: ${v2.id[t]}.`,`Judge ${e} is not counted: ${v2.
en[t]}.`),JUDGES_WITHOUT_SCORE:({judges:e},{text:t})=>t(`Tanpa nilai dari juri ${V(e,"id")}.`,`Without scores of ${V(
e,"en")}.`),CARRIED_OVER:({parts:e,score:t},{text:n,name:r,Name:o,points:i,fixed:s,
plain:a,decimals:u})=>{let l=p=>{var h;return(h=pm(e.map(({weight:b},T)=>({weight:b,score:p[T]}))))!=
null?h:Ep},c=Ga(e.map(p=>p.score),l,u),d=e.map(p=>`${p.stage} ${s(p.score,c)} \xD7 ${a(p.weight)}`).
join(" + ");return n(`${o} gabungan ${i(t)} dari ${d}.`,`Carried-over ${r} ${i(t)} from ${d}.`)}};m(
);var x2=({metric:e,criterion:t},{language:n})=>t===void 0?mc(e,n):`\u201C${t}\u201D`,e4=({higher:e,
lower:t},{
text:n})=>e>t?n("menang","won"):e<t?n("kalah","lost"):n("seri","drawn");function t4(e,t){let n=e.filter(
({higher:i,lower:s})=>i>s).length,r=e.filter(({higher:i,lower:s})=>i<s).length,o=e.map(i=>`${i.rival} ${e4(
i,t)} ${i.higher}\u2013${i.lower}`);return t.text(` Pasangan menang ${n}, kalah ${r} (banyaknya juri yang menilai lebih tinggi\u2013lebih rendah: ${V(
o,"id")}).`,` Pairs won ${n}, lost ${r} (judges who put it higher\u2013lower: ${V(o,"en")}).`)}var T2={
TIE_BROKEN:({score:e,tied:t,step:n,rival:r,
duels:o=[]},i)=>{let{text:s,Name:a,points:u,decimals:l,language:c}=i,[d,p]=pc(n,r.value,l,c),h=x2(n,
i),b=o.length===0?"":t4(o,i),T=u(e),A=V(t,c);return s(`${a} ${T} sama pada ${A}; ditentukan oleh ${h}: ${d} (peringkat ${r.rank}, ${r.entry}: ${p}).${b}`,
`${a} ${T} is shared by ${A}; decided by ${h}: ${d} (rank ${r.rank}, ${r.entry}: ${p}).${b}`)},
TIE_SHARED:({score:e,sharing:t,steps:n},r)=>{let{text:o,
Name:i,points:s,decimals:a,language:u}=r,l=s(e),c=V(t,u),d=n.map(h=>`${x2(h,r)} ${pc(h,h.value,a,u)[
0]}`),
p=d.length===0?"":` (${d.join(", ")})`;return o(`${i} ${l} dan semua penentu${p} sama pada ${c}: peringkat bersama.`,
`${i} ${l} and every tie-break${p} are the same for ${c}: shared rank.`)}};var n4={...k2,...T2,...w2,
...p2};function r4({code:e,params:t},n){return n4[e](t,n)}function S2(e,t,n="points"){let r=b2(e,f.max(
2,t),n);return o=>o.map(i=>r4(i,r)).join(" ")}function E2(e,t,n){var r;for(let o of e){
if(o.code==="TIE_SHARED")return mc("shared",t);if(o.code==="TIE_BROKEN"){let{step:i,rival:s}=o.params,
[a,u]=pc(i,s.value,f.max(2,n),t);return`${(r=i.criterion)!=null?r:mc(i.metric,t)} ${a} (${s.entry} ${u})`}
}return""}var No=(e,t)=>ii[e].name[t];var o4={menu:{name:"Lembar Juri",open:"Buka panel",validate:
"Periksa lembar juri",compute:e=>e===null?
"Hitung peringkat":`Hitung Top ${e}`,ranking:"Lihat peringkat lengkap",rankingTitle:
"Peringkat lengkap",documents:"Buat piagam dan surat",close:e=>`Tutup penilaian dan ${e===null?
"hitung peringkat":`hitung Top ${e}`}`,plenary:"Siapkan tab Pleno",decide:"Tetapkan hasil",verify:
"Periksa keaslian hasil"},
tabs:{ranking:(e,t)=>`Peringkat \xB7 ${e}${t===""?"":` \u2014 ${t}`}`,finalRanking:e=>`Peringkat Akhir${e===""?
"":` \u2014 ${e}`}`,findings:e=>`Hasil Pemeriksaan${e===""?"":` \u2014 ${e}`}`,coverage:e=>`Keikutsertaan${e===""?
"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} dari ${t} instansi mengirim inovasi`,
documents:"Dokumen",history:"Riwayat",computed:(e,t,n)=>`dihitung ${Ge(e,"id")} oleh ${t} \xB7 proses ${n}`,
checked:(e,t,n)=>`diperiksa ${Ge(e,"id")} oleh ${t} \xB7 proses ${n}`,method:e=>`metode ${No(e,"id")}`,
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
`Hanya admin lomba yang dapat melakukan ini; Anda masuk sebagai ${e}. Admin adalah pemilik berkas, atau siapa pun yang boleh mengubah tab ${J.settings.id} yang dilindungi.`,
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
ofAnother:(e,t,n)=>`${e} oleh ${t}, ${n}`}},i4={menu:{name:"Lembar Juri",open:"Open panel",validate:
"Check judge tabs",compute:e=>e===null?"Compute ranking":`Compute Top ${e}`,ranking:
"Show the full ranking",rankingTitle:"Full ranking",documents:"Make certificates and letters",close:
e=>`Close judging and compute ${e===null?"ranking":`Top ${e}`}`,plenary:"Prepare the plenary tab",
decide:"Decide the result",verify:"Verify the result"},tabs:{ranking:(e,t)=>`Ranking \xB7 ${e}${t===""?
"":` \u2014 ${t}`}`,finalRanking:e=>`Final Ranking${e===""?"":` \u2014 ${e}`}`,findings:e=>`Findings${e===
""?"":` \u2014 ${e}`}`,coverage:e=>`Coverage${e===""?"":` \u2014 ${e}`}`,covered:(e,t)=>`${e} of ${t} institutions have submitted entries`,
documents:"Documents",history:"History",computed:(e,t,n)=>`computed ${Ge(e,"en")} by ${t} \xB7 run ${n}`,
checked:(e,t,n)=>`checked ${Ge(e,"en")} by ${t} \xB7 run ${n}`,
method:e=>`method ${No(e,"en")}`,hash:e=>`hash ${e.slice(0,8)}`,overwritten:
"this tab is written anew by every computation",decimals:e=>`${e} decimals`,provisional:
"PROVISIONAL",unordered:
"this order is for the committee alone: winners are announced alphabetically, without ranks",
notRanked:e=>`Stage ${e} could not be ranked at the last computation; see the tab ${J.findings.en}.`,
notFinal:`Not all stages were ranked at the last computation; see the tab ${J.findings.en}.`,
documentsOrigin:
"fill in the column Number before making documents; the other columns are filled in for you",
historyOrigin:"a record of every computation and document; do not delete it",plenary:"Plenary",
plenaryOrigin:
"fill in Decided Rank, Reason and votes only for entries that the plenary decided about",objections:
"Objections",objectionsOrigin:"one row per objection; fill in Answer and Ruling",decisions:
"Decisions",decisionsOrigin:"what the workbook held when the result was decided; do not change it"},
done:{validated:(e,t)=>e+t===
0?"No errors and no warnings.":`Errors: ${e}, warnings: ${t}. See the tab ${J.findings.en}.`,
questions:e=>`${e===
1?"1 question needs":`${e} questions need`} an answer before the ranking is computed. Choose \u201COpen panel\u201D in this menu and answer there.`,
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
closed:e=>`judge tabs locked: ${e}`,ruling:(e,t,n)=>`Objection ${[e,t===null?"":`(${Ge(t,"en")})`].join(
" ").trim()}: ${n}`.replace(" :",":"),decided:(e,t,n,r,o)=>`code ${e}, method ${t}, rules version ${n}, evidence seal ${r}${o===null?
"":`, minutes number ${o.number} (${o.link})`}`,plenary:e=>e.
length===0?"no decisions":`decided ranks ${e.join(", ")}`,accepted:e=>`the order of the scores in the tab ${e} accepted as it is`}
,problems:{notSorted:e=>`The tab \u201C${e}\u201D is not (or no longer) found sorted in part. Check the score sheets again.`,
notAsked:"The questions have changed. Check again, then answer those that are left.",tooManyAnswers:
"There are too many answers to remember. Correct the headers or the entries\u2019 names on the judge tabs, then check again.",
notAdmin:e=>e===""?
"Google does not say who you are. Open this sheet again with an account that has access, then try again.":
`Only an admin of the competition can do this; you are signed in as ${e}. Admins are the owner of the file and whoever may edit the protected tab ${J.settings.en}.`,
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
oe=e=>e==="id"?o4:i4,me=(e,t,n)=>n===void 0?{code:e,message:t}:{code:e,message:t,link:n};function ys(
e){let t=e.filter(n=>n.action==="compute");return t[t.length-1]}function C2(e,t,n){let r=ys(
n);return!t&&r!==void 0&&r.hash===e?{run:{id:r.run,at:r.at,by:r.by,hash:e,provisional:t},isNew:!1}:{
run:{id:vt(),at:rt(),by:ve(),hash:e,provisional:t},isNew:!0}}function qa(e){let{name:t,grid:n}=en(J.
history[e]);return{name:t,exists:n!==null,...c2(n)}}var xi="chain";function $t(e,t,n){var d,p,h,b;
let{
language:r}=n;Dn();let o={stage:"",...t},i=(p=(d=Ra.find(([T])=>T===o.action))==null?void 0:d[1][r])!=
null?p:o.action,s={...o,at:ir(o.at),action:i},a=ip(T=>s[T].trim()),u=fi(s4(e),a,Ue),l=e.exists?u4(e,
r):a4;if(e.exists){let T=k.from({length:f.max(...l.values())+1},()=>"");for(let[A,P]of l)T[P]={...s,
chain:u}[A];rn(e.name,Wr(e.name),0,[T])}else{let T=oe(r).tabs,A=cc.columns.map(P=>({header:P.header[
r],
width:P.width,value:N=>N[P.key]}));$n(Bt(e.name,T.history,T.historyOrigin,A,[{...s,chain:u}],0),ui(n,
()=>!1))}Dn(),ze(xi,u);let c={row:((b=(h=e.links[e.links.length-1])==null?void 0:h.row)!=null?b:2)+1,
texts:a,chain:u};return{...e,exists:!0,columns:l,rows:[...e.rows,o],links:[...e.links,c]}}function s4(
{
exists:e,links:t}){let n=e?Ie(xi):null;return n!==null&&!t.some(({chain:o})=>o===n)?n:op(t,Ue)}var a4=new y(
cc.columns.map(({key:e},t)=>[e,t]));function u4({name:e,headerRow:t,columns:n},r){let o=cc.columns.filter(
({key:s})=>!n.has(s));if(t===null||o.length===0)return new y(n);let i=f.max(...n.values())+1;return rn(
e,t,i,[o.map(({header:s})=>s[r])]),new y([...n,...o.map(({key:s},a)=>[s,i+a])])}m();m();function Rp(
e){let{language:t}=e.settings,n=[bs(Dl,t,m4(e.settings)),l4(e.stages,t),bs(Al,t,e.criteria.
map(o=>{var i;return[(i=o.stage)!=null?i:"",o.name,o.weight,o.min,o.max,o.description]})),bs(xr,t,e.
entries.map(o=>{var i,s;return[o.code,o.name,o.institution,o.category,o.unitType,o.innovator,o.contact,
o.phone,o.email,o.link,(s=(i=ti.find(([a])=>a===o.status))==null?void 0:i[1][t])!=null?s:"",o.reason]}
)),
bs(ts,t,e.judges.map(o=>[o.code,o.name,o.role,o.institution,o.email,o.phone,o.stages.join(", "),o.conflicts.
join(", ")]))];if(e.institutions.length===0)return n;let r=e.institutions.map(o=>[o.name,o.parent,o.
unitType,c4(o.required,t)]);return[...n,bs(Pl,t,r)]}function bs(e,t,n){var r;return{name:e.tab[t],
values:[
Lx(e,t),...n],headerRow:0,frozenColumns:((r=e.columns[0])==null?void 0:r.key)==="code"?1:0,widths:e.
columns.map(o=>o.width),formats:e.columns.map(o=>{var i;return(i=o.format)!=null?i:""}),layout:""}}
var R2=(e,t,n)=>({
...bs(e,n,[]),name:t});function l4(e,t){let n=e.map((a,u)=>d4(a,u,t)),r=bs(Ol,t,n);if(e.some(a=>a.scoreTab!==
void 0))return r;let{values:o,widths:i,formats:s}=r;return{...r,values:o.map(a=>a.slice(0,-1)),
widths:i.
slice(0,-1),formats:s.slice(0,-1)}}var c4=(e,t)=>{var n,r;return(r=(n=hn.find(([o])=>o===e))==null?
void 0:
n[1][t])!=null?r:""};function d4(e,t,n){var i,s,a,u,l;let r=e.title===null?"":"name"in e.title?e.title.
name:e.title.outcomes.map(c=>`${c.places}: ${c.name}`).join("; "),o=(s=(i=Qs.find(([c])=>c===e.form))==
null?void 0:i[1][n])!=null?s:"";return[t+1,e.name,(a=e.weight)!=null?a:"",(u=e.advance)!=null?u:"",r,
o,e.date===null?"":rs(e.date,n),(l=e.scoreTab)!=null?l:""]}function m4(e){let{language:t}=e,n=sr.map(
s=>[s.word[t],qy(e,s)]),r=f.max(3,e.prizes.length),o=k.from({length:r},(s,a)=>{var u;return[`${aa[t]} ${a+1}`,
(u=e.prizes[a])!=null?u:""]}),i=n.findIndex(([s])=>{var a;return s===((a=sr.find(u=>u.key===
"plenaryDate"))==null?void 0:a.word[t])});return[...n.slice(0,i),...o,...n.slice(i)]}function qy(e,t){
var o,i;let n=e[t.key],{language:r}=e;return t.kind==="date"?typeof n=="string"?rs(n,r):"":t.kind===
"choice"?(i=(o=t.choices.find(([s])=>s===n))==null?void 0:o[1][r])!=null?i:"":t.kind==="choices"&&k.
isArray(n)?n.map(s=>{var a,u;return(u=(a=t.choices.find(([l])=>l===s))==null?void 0:a[1][r])!=null?u:
s}).join(", "):k.isArray(n)?n.join(", "):t.kind==="auto-or-number"&&n==="auto"?t.auto[r]:typeof n=="number"||
typeof n=="string"?n:""}function D2(e,t){let n=On(e),r=c=>{let d=e.get(c);return d===void 0||d.values.every(
p=>p.every(re))},
o=Ba.filter(r);if(o.length===0)return{reading:n,unwritten:[],facts:[],findings:[],questions:null};
let i=p4(
n.competition,o,!r("stages"),t);if("reason"in i)return{reading:n,unwritten:[],facts:[],findings:g4(o,
n.competition,i),questions:null};let{language:s}=n.competition.settings,a=["settings","stages"].filter(
c=>r(c)&&(c==="settings"||i.hasStages)),u=Rp(i.competition).flatMap(c=>{var p,h;let d=[...a,...o].find(
b=>J[b][s]===c.name);return d===void 0?[]:[[d,{...c,name:(h=(p=e.get(d))==null?void 0:p.tab)!=null?h:
c.name}]]}),l=u.map(([c,{name:d,values:p}])=>[c,{tab:d,values:p}]);return{reading:On(new y([...e,...l])),
unwritten:i.findings.length+i.questions.length>0?[]:u.map(([,c])=>c),facts:i.facts,questions:o.includes(
"criteria")?i.questions:null,findings:[...i.findings,...f4(i.facts)]}}function p4(e,t,n,{names:r,
isHidden:o,
isColumnHidden:i,read:s,answers:a}){let u=lr(r,e).map(M=>M.name),l=e.stages.flatMap(M=>r.filter(z=>z===
M.scoreTab)),c=u.length>0||e.stages.length>1&&e.judges.length>0,p=(c?[]:r.filter(o)).filter(M=>a.get(
lc(M))!=="use"),h=r.filter(M=>!p.includes(M)&&a.get(Aa(M))!=="ignore"),b=gs(e),T=M=>{let z=M.map(s);
return{grids:z,structures:La(z,b,a,i),answers:a}},A=c?u:h.filter(M=>ds(M)||l.includes(M)),P={names:r.
filter(M=>a.get(Aa(M))!=="ignore"),hidden:p,read:s},N=jy(e,t,n,T(A),P),I=c?[]:h.filter(M=>rc(M)&&!A.
includes(M)),_="reason"in N&&["nothing","not-entries","not-scores"].includes(N.reason);if(
"questions"in
N){let M=p.filter(j=>ds(j)&&!a.has(lc(j))),z=Fy(N.competition,T(M));return{...N,questions:[...N.questions,
...z]}}if(!_||I.length===0)return N;let L=jy(e,t,n,T([...A,...I]),P);return"reason"in L?N:L}var f4=e=>e.
flatMap(t=>{var o;if(t.kind!=="SCALE"||t.params.from==="written")return[];let{stage:n,max:r}=t.params;
return[{code:"SCALE_ASSUMED",severity:"info",...n===null?{}:{stage:n},params:{max:(o=r[0])!=null?o:
100}}]});
function g4(e,t,n){return(e.length===Ba.length?["entries"]:e).map(o=>{let i=J[o][t.settings.language];
return{code:"TAB_MISSING",severity:"error",tab:i,params:{tab:i,judge:null,why:n}}})}m();m();m();var Hy="\u2713",
Io=e=>`"${e.replace(/"/g,'""')}"`;function O2(e){let[t="0",n="0"]=x(e).split("e"),[r="0",o=""]=t.split(
"."),i=o.length-w(n),s=x(w(r+o));return i>0?`${s}/${10**i}`:`${s}${"0".repeat(-i)}`}
function A2(e,t,n){let r=Ee(e,t,1,n),o=`IF(COUNTA(${r})=0;"";COUNT(${r})&"/${n}")`,i=`IF(COUNT(${r})=${n};${Io(
Hy)};${o})`;return`=IF(COUNTIF(${r};${Io(Rn.id)})>0;${Io(Rn.id)};${i})`}function P2(e,t,n,r,o){
let i=u=>Ee(e,u,t,1),s=u=>`COUNTIF(${i(r)};${Io(u)})`;return`=${`${s(Hy)}+${s(Rn.id)}`}&${Io(o.of)}&COUNTA(${i(
n)})&${Io(o.done)}`}function N2(e,t,{min:n,max:r}){let o=Ee(e,t),i=`AND(${o}>=${O2(n)};${o}<=${O2(r)})`;
return`=IF(ISNUMBER(${o});${i};${o}=${Io(Rn.id)})`}var I2=(e,t,n)=>{let r=`$${Ee(e,t)}`;
return n==="complete"?`=${r}=${Io(Hy)}`:n==="recused"?`=${r}=${Io(Rn.id)}`:`=NOT(${r}="")`};m();var $2=(
{code:e,name:t})=>t===""?e:`${t} (${e})`,_2=e=>e.filter(t=>t!=="").join(" \xB7 "),h4={title:(e,t,n)=>_2(
[e,$2(t),n]),help:(e,t)=>[`Nilai ${e!=null?e:"sesuai judul"} atau BK (benturan).`,...t===""?[]:[`Batas: ${t}.`]].join(
" "),of:" dari ",done:" selesai",rejected:e=>`Isi angka ${e}, atau BK bila tidak menilai karena benturan kepentingan. Kosongkan bila belum dinilai.`}
,y4={title:(e,t,n)=>_2([e,$2(t),n]),
help:(e,t)=>[`Score ${e!=null?e:"as headed"} or BK (conflict).`,...t===""?[]:[`Due: ${t}.`]].join(
" "),
of:" of ",done:" done",rejected:e=>`Enter a number ${e}, or BK if you step aside because of a conflict of interest. Leave blank what is not scored yet.`}
,Zy=e=>({id:h4,en:y4})[e];m();function b4(e){let t=2166136261;for(let n=0;n<e.length;n++)t=f.imul(t^e.charCodeAt(
n),16777619);return t>>>
0}function w4(e){let t=f.imul(e^e>>>16,2246822507),n=f.imul(t^t>>>13,3266489909);return(n^n>>>16)>>>
0}function Jy(e,t,n){if(t.form!=="files")return[...e];let r=`${F(t.name)}|${Z(n.code)}|`;return e.map(
(o,i)=>({entry:o,index:i,key:w4(b4(r+Z(o.code)))})).sort((o,i)=>o.key-i.key||o.index-i.index).map(({
entry:o})=>o)}var Ti={code:$("Kode","Code"),status:$("Terisi","Filled"),name:$("Nama Inovasi",
"Innovation"),notesToCommittee:$(
"Catatan untuk Panitia","Notes to Committee"),notesToEntrant:$("Catatan untuk Peserta",
"Notes to Entrant"),institution:$("Instansi","Institution"),link:$("Tautan Proposal","Proposal Link")}
,Vy=3,$o=Vy+
1,Dp=0,Op=1,v4=2,Yr=3,k4=[["complete","#d9ead3"],["recused","#e0e0e0"],["begun","#fff2cc"]],Yy=({min:
e,
max:t},n)=>{let r=o=>n==="id"?x(o).replace(".",","):x(o);return`${r(e)}\u2013${r(t)}`},x4=e=>f.min(
110,
f.max(62,...e.split(/\s+/).map(t=>14+8*t.length)));function Xy({criteria:e,language:t,entries:n}){
let r=e.
map(i=>`${i.name} (${Yy(i,t)})`),o=n.some(i=>i.link!=="")?[Ti.link[t]]:[];return{headers:[Ti.code[t],
Ti.status[t],Ti.name[t],...r,Ti.notesToCommittee[t],Ti.notesToEntrant[t],Ti.institution[t],...o],
widths:[
62,58,128,...r.map(x4),160,160,160,...o.map(()=>180)],scored:r.length}}var T4=e=>["code","status",
"name","institution","link"].some(t=>Fe(e,Ti[t])),F2=({values:e,headerRow:t},n)=>{var r;return((r=e[
t])!=
null?r:[]).every((o,i)=>{var s;return((s=n[t])==null?void 0:s[i])===o})};function M2(e){var n;let t=(
n=
e[Vy])!=null?n:[];return e.slice($o).every(r=>r.every((o,i)=>{var s;return o===""||T4(x((s=t[i])!=null?
s:""))}))}var L2=({scored:e,expected:t})=>e===0?"":e<t?"#f1c232":"#6aa84f";function Qy(e,t,n){let{
headers:r,
scored:o}=Xy(n),i=k.from({length:o+2},()=>""),s=a=>[a.institution,a.link].slice(0,r.length-Yr-o-2);
return{
values:e.map(a=>[a.code,"",a.name,...i,...s(a)]),formulas:e.map((a,u)=>r.map((l,c)=>c===Op?A2(t+u,Yr,
o):""))}}var eb=(e,t)=>({top:$o,left:Yr,height:t-$o+1,width:e+2});function Ap(e,t){let{criteria:n,
language:r}=e,
o=Zy(r),i=(a,u)=>({top:$o,left:a,height:t,width:u}),s=i(Dp,Yr+n.length);return{table:i(Dp,Xy(e).headers.
length),progress:{row:0,column:0,formula:P2($o,t,Dp,Op,o)},validations:j2(n).map(({from:a,count:u,
criterion:l})=>({
block:i(Yr+a,u),formula:N2($o,Yr+a,l),help:o.rejected(Yy(l,r))})),colours:k4.map(([a,u])=>({block:s,
formula:I2($o,Op,a),background:u})),open:eb(n.length,$o+t-1)}}function j2(e){let t=[];for(let[n,r]of e.
entries()){let o=t[t.length-1];(o==null?void 0:o.criterion.min)===r.min&&o.criterion.max===r.max?o.count+=
1:t.push({from:n,count:1,criterion:r})}return t}function Pp(e){var P;let{stage:t,judge:n,criteria:r,
language:o,competition:i,deadline:s}=e,a=Zy(o),{headers:u,widths:l,scored:c}=Xy(e),d=Jy(e.entries,t,
n),p=j2(r).map(({criterion:N})=>Yy(N,o)),h=Ap(e,d.length),b=Qy(d,$o,e),T=N=>[N,...u.slice(1).map(()=>"")],
A=T("");return{name:pi(t,n),...h,headerRow:Vy,frozenColumns:v4,widths:l,formats:u.map((N,I)=>I===Dp?
"@":I>=Yr&&I<Yr+c?Gr:""),centred:u.flatMap((N,I)=>I===Op||I>=Yr&&I<Yr+c?[I]:[]),values:[A,T(a.title(
t.name,n,i)),T(a.help(p.length===1&&(P=p[0])!=null?P:null,s)),u,...b.values],formulas:[T(h.progress.
formula),A,A,A,...b.formulas]}}m();var Wn=(e,{top:t,left:n,height:r,width:o})=>e.getRange(t+1,n+1,r,
o),B2=({values:e,formulas:t},n)=>gh(
e,n).map((r,o)=>r.map((i,s)=>{var a;return((a=t[o])==null?void 0:a[s])||i})),S4=e=>{var t;return(t=Oe(
).
getSheetByName(e))!=null?t:Wy(e)};function tb(e,t){let n=S4(t),{headerRow:r,widths:o,formats:i,
frozenColumns:s,
centred:a,table:u}=e,[l,c]=[n.getLastRow(),n.getLastColumn()];xo(n,e.values.length+1,o.length),l>0&&
Wn(n,{top:0,left:0,height:l,width:c}).setDataValidation(null);for(let{start:h,length:b,value:T}of ki(
o))n.setColumnWidths(h+1,b,T);let d={...u,top:r,height:u.height+1};Wn(n,d).setWrap(!0).setVerticalAlignment(
"top").setHorizontalAlignment("left");for(let{start:h,length:b,value:T}of ki(o.map((A,P)=>a.includes(
P))))T&&Wn(n,{...d,left:h,width:b}).setHorizontalAlignment("center");for(let{start:h,length:b,value:
T}of ki(
i))T!==""&&Wn(n,{...u,left:h,width:b}).setNumberFormat(T);Wn(n,{...d,height:1}).setFontWeight("bold").
setBackground(Uy),Wn(n,{top:0,left:0,height:1,width:1}).setFontSize(14).setFontWeight("bold"),n.setFrozenRows(
r+1),n.setFrozenColumns(s),z2(n,e),E4(n,B2(e,i),l,c)}function E4(e,t,n,r){var a,u;let o=f.max(t.length,
n),i=f.max((u=(a=t[0])==null?void 0:a.length)!=null?u:0,r),s=k.from({length:o},(l,c)=>k.from({length:
i},
(d,p)=>{var h,b;return(b=(h=t[c])==null?void 0:h[p])!=null?b:""}));e.getRange(1,1,o,i).setValues(s)}
function z2(e,{validations:t,colours:n}){for(let{block:r,formula:o,help:i}of t){let s=SpreadsheetApp.
newDataValidation().requireFormulaSatisfied(o).setAllowInvalid(!1).setHelpText(i).build();Wn(e,r).setDataValidation(
s)}e.setConditionalFormatRules(n.map(({block:r,formula:o,background:i})=>SpreadsheetApp.newConditionalFormatRule(
).
whenFormulaSatisfied(o).setBackground(i).setRanges([Wn(e,r)]).build()))}function U2(e,t,n){let r=Oe(
).
getSheetByName(e);if(r===null)return;let{table:o,headerRow:i,centred:s,formats:a,progress:u}=t;xo(r,
o.top+o.height,o.width);let l={...o,top:o.top+o.height-n.values.length,height:n.values.length};Wn(r,
l).setWrap(!0).setVerticalAlignment("top").setHorizontalAlignment("left");for(let{start:c,length:d,
value:p}of ki(
t.widths.map((h,b)=>s.includes(b))))p&&Wn(r,{...l,left:c,width:d}).setHorizontalAlignment("center");
for(let{start:c,length:d,value:p}of ki(a))p!==""&&Wn(r,{...l,left:c,width:d}).setNumberFormat(p);z2(
r,t),r.getRange(u.row+1,u.column+1).setValues([[u.formula]]),Wn(r,{...l,top:f.max(l.top,i+1)}).setValues(
B2(n,a))}var W2=(e,t)=>{let[n]=t.getA1Notation().split(":");return e.getProtections(SpreadsheetApp.ProtectionType.
RANGE).filter(r=>r.getRange().getA1Notation().split(":")[0]===n)};function Np(e,t,n,r){var l;let o=Oe(
).
getSheetByName(e);if(o===null)return;let i=Wn(o,t),s=o.protect();da(s,n);let a=W2(o,i);if(r===""){s.
setUnprotectedRanges([]);for(let c of a)c.remove();return}let u=(l=a[0])!=null?l:i.protect();u.setRange(
i),da(u,[...n,r]),u.addEditors([r]),s.setUnprotectedRanges([i])}function K2(e,t,n){let r=Oe().getSheetByName(
e);if(r!==null)for(let o of W2(r,Wn(r,t)))da(o,n)}function G2(e,t){var n;(n=Oe().getSheetByName(e))==
null||n.setTabColor(t===""?null:t)}var q2="judgeTabs",C4=9e3,R4=Jt(G(),bx([G(),G(),G()]));function Ip(
){var e;try{let t=ut(R4,E.parse((e=
Ie(q2))!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}var D4=e=>encodeURIComponent(e).replace(
/%../g,".").length;function nb(e){let t=g.entries(e),n=()=>E.stringify(g.fromEntries(t));for(;D4(n())>
C4;)t.shift();ze(q2,n())}function rb(e,t){var r,o;let n={...t};for(let{id:i,tab:s,stage:a,judge:u,
progress:l}of e){
let c=L2(l);((o=(r=t[x(i)])==null?void 0:r[2])!=null?o:"")!==c&&G2(s,c),n[x(i)]=[a,u,c]}return n}
function ob(e,t){
if(e.size===0)return;let n=Ip(),r=kr(),o=[...e].flatMap(([s,{stage:a,judge:u}])=>{let l=t.find(d=>d.
stage===a.name&&d.judge===u.code),c=r.get(s);return l===void 0||c===void 0?[]:[{id:c,tab:s,stage:a.name,
judge:u.code,progress:l}]}),i=rb(o,n);E.stringify(i)!==E.stringify(n)&&nb(i)}function $p({stages:e,
judges:t},n=Ip()){
var o;let r=new y;if(g.keys(n).length===0)return r;for(let[i,s]of kr()){let[a="",u=""]=(o=n[x(s)])!=
null?o:[],l=e.find(d=>F(d.name)===F(a)),c=t.find(d=>Z(d.code)===Z(u));l!==void 0&&c!==void 0&&r.set(
i,{stage:l,judge:c})}return r}m();var H2="rowOrders",O4=9e3,A4=Jt(G(),Jt(G(),G()));function Z2(){let e=Ie(
H2);try{let t=ut(A4,E.parse(
e!=null?e:"{}")),n=t.success?g.entries(t.data):[];return new y(n.map(([r,o])=>[r,new y(g.entries(o))]))}
catch{
return new y}}function ws({competition:e,sheets:t,orders:n},r){var c,d,p;let o=new y(e.entries.map(h=>[
h.code,h])),i=new v(r.flatMap(({code:h,tab:b})=>h==="SCORE_ROWS_PERMUTED"?[b]:[])),s={},a=O4-2;for(
let h of t){
let{stage:b,judge:T,tab:A}=h,P=(c=n.get(b))==null?void 0:c.get(T),N=i.has(A)?P:(d=Ql(h,o))!=null?d:P;
a-=((p=N==null?void 0:N.length)!=null?p:0)+4*(T.length+(b in s?0:b.length))+12,!(N===void 0||a<0)&&(
s[b]=
{...s[b],[T]:N})}let u=E.stringify(s),l=g.fromEntries([...n].map(([h,b])=>[h,g.fromEntries(b)]));u!==
E.stringify(l)&&ze(H2,u)}m();var J2="understanding",P4=9e3,N4=te({option:G(),kind:G(),params:Jt(G(),
nm()),tab:G()}),I4=Jt(G(),N4);
function ib(){let e=Ie(J2);try{let t=ut(I4,E.parse(e!=null?e:"{}"));return new y(t.success?g.entries(
t.data):[])}catch{return new y}}function V2(){let e=null,t=()=>(e!=null||(e=ib()),e);return{answers:
{
get:n=>{var r;return(r=t().get(n))==null?void 0:r.option},has:n=>t().has(n)},known:()=>e!=null?e:new y}
}
var Y2=({kind:e,params:t,tab:n},r)=>({option:r,kind:e,params:{...t},tab:n});function X2(e){let t=E.stringify(
g.fromEntries(e));return encodeURIComponent(t).replace(/%../g,"x").length>P4?!1:(ze(J2,t),!0)}
function $4({competition:e,tables:t,rows:n}){if(t.entries===null)return[];let{tab:r,columns:o}=t.entries,
i=e.entries.map((s,a)=>{var u;return{entry:s,row:(u=n.entries[a])!=null?u:0}});return jh({tab:r,
columns:o,
entries:i})}var _4=(e,t,n,r)=>[...Rl(e,$l,r).map(({name:o,first:i})=>({code:"TAB_COPY",severity:
"error",tab:o,params:{judge:null,first:i,reason:"same-name"}})),..._C(e,t,n).map(({name:o,stage:i,
judge:s,
first:a})=>{let u={judge:s.code,first:a,reason:"same-name"};return{code:"TAB_COPY",severity:"error",
stage:i.name,tab:o,params:u}}),...FC(e,t,n).map(({name:o,stage:i,judge:s})=>{let a={judge:s.code,
first:pi(
i,s),reason:"copy"};return{code:"TAB_COPY",severity:"error",stage:i.name,tab:o,params:a}})],F4=(e,t,
n)=>MC(
e,t,n).map(({name:r,judge:o})=>Q2(r,o));function Q2(e,t){return{code:"SETTING_INVALID",severity:
"warning",tab:e,params:{setting:"judges.code",value:t,reason:"unknown-judge",allowed:[]}}}function it(
e="presence"){let t=Je(),n=pt(),r=Lt(t,n),o=new y([...r].map(([ue,He])=>[ue,je(He)])),i=t.filter(ue=>![
...r.values()].includes(ue)),s=sb(je),a=K4(xx),{answers:u,known:l}=V2(),c={names:i,isHidden:ue=>a().
includes(ue),isColumnHidden:Tx,read:s,answers:u},{reading:d,unwritten:p,facts:h,findings:b,questions:
T}=D2(
o,c),{competition:A}=d,P=$p(A),N=Oa(A.entries),I=sb(ue=>{let He=nc(s(ue));return He.length>0?He:im(
ue)}),
_=sb(ea),L=(ue,He)=>{let ce=AC(ue,I(ue.tab));return jC(ce,He)?BC(ce,_(ue.tab)):ce},M=({stage:ue})=>A.
stages.filter(({name:He})=>He===ue).flatMap(He=>Be(A,He)),z=lr(i,A,P).filter(({stage:ue})=>ue.scoreTab===
void 0),j=A.stages.flatMap(({scoreTab:ue})=>i.filter(He=>j4(He,ue))),B=gs(A),q=[...z.map(({name:ue})=>ue),
...j],H=La(q.map(s),B,u),W=ue=>{var He,ce;return(ce=(He=H.get(ue))==null?void 0:He.view)!=null?ce:s(
ue)},X=W4(i,A,W,N),{doubts:Q,locked:fe,...be}=M4(A,t,r.get("settings"),s,n,e),_e=[...z.map(({name:ue,
stage:He,judge:ce})=>{let xe=Be(A,He);return L(gi(W(ue),He.name,ce.code,xe,N),xe)}),...X.sheets.map(
ue=>L(ue,M(ue)))],at=[...T!=null?T:oc([...H.values()].flatMap(ue=>ue.questions)),...Ly(_e,A.entries,
u)];return{competition:A,...be,sheets:_e,orders:Z2(),protectedTabs:fe.filter(ue=>!Nx(ue)),own:P,
findings:[
...d.findings,...$4(d),...Q,..._4(t,A,P,n),...F4(i,A,P),...X.findings,...b,...at.map(U4),...d.tables.
criteria!==null&&A.criteria.length===0&&B4(H)?[z4(d.tables.criteria.tab)]:[]],questions:at,given:l(),
locate:LC(d),unwritten:at.length>0?[]:p,facts:h}}function M4(e,t,n,r,o,i){var T,A;let s=qa(e.settings.
language),a=Kr(t,"plenary",o),u=a===void 0?null:xp(r(a),e),l=(T=u==null?void 0:u.decisions)!=null?T:
[],c=l2(l,s,e),d=UT(),p=ui(e.settings,P=>d.has(P),n),h=s.exists?s.name:null,b=ZT(t,h,d,p,o,i);return{
history:s,typedDecisions:l,deciding:b,keepers:p,decisions:c.decisions,locked:[...d.keys()],doubts:[
...L4(
s),...b.findings,...c.findings,...(A=u==null?void 0:u.findings)!=null?A:[]]}}function L4({name:e,
links:t,
exists:n}){if(!n)return[];let{breaks:r,cut:o}=ap(Da(t,Ie(xi),Ue),t);if(r.length===0&&o===null)return[
];
let[i]=r,s=i===void 0?{}:{cell:`A${i.row+1}`},a={rows:r.map(({row:u})=>u+1),cut:o!==null};return[{
code:"HISTORY_BROKEN",severity:"error",tab:e,...s,params:a}]}var j4=(e,t)=>t!==void 0&&F(e)===F(t),
B4=e=>[
...e.values()].some(({columns:t})=>t.some(({role:n})=>n==="criterion"));function z4(e){return{code:
"SETTING_INVALID",severity:"error",tab:e,params:{setting:"criteria.name",value:"",reason:"no-rows",
allowed:[]}}}
var U4=({id:e,kind:t,tab:n,cell:r,params:o})=>({code:"UNDERSTANDING_OPEN",severity:"error",tab:n,...r===
void 0?{}:{cell:r},params:{question:{id:e,kind:t,params:o}}});function W4(e,t,n,r){let o=t.stages.map(
i=>{if(i.scoreTab===void 0)return{sheets:[],findings:[]};let s=e.find(l=>{var c;return F(l)===F((c=i.
scoreTab)!=null?c:"")});if(s===void 0){let l={setting:"stages.scoreTab",value:i.scoreTab,reason:
"unknown-reference",allowed:[]};return{sheets:[],findings:[{code:"SETTING_INVALID",severity:"error",
stage:i.
name,params:l}]}}let{sheets:a,strangers:u}=MD(n(s),i,dt(t,i),Be(t,i),r);return{sheets:a,findings:u.map(
l=>Q2(s,l))}});return{sheets:o.flatMap(i=>i.sheets),findings:o.flatMap(i=>i.findings)}}function K4(e){
let t=null;return()=>(t!=null||(t={value:e()}),t.value)}function sb(e){let t=new y;return n=>{var o;
let r=(o=t.get(n))!=null?o:e(n);return t.set(n,r),r}}m();m();var _p=e=>{var t;return((t=e.match(
/https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g))!=null?t:[]).
map(n=>{var r;return(r=n.split("/").pop())!=null?r:""})},Fp=()=>{var e;return(e=ScriptApp.getAuthorizationInfo(
ScriptApp.AuthMode.FULL).getAuthorizationUrl())!=null?e:void 0};m();function eO(e){try{return PropertiesService.getUserProperties(
).getProperty(e)}catch(t){return console.
warn(x(t)),null}}function tO(e,t){PropertiesService.getUserProperties().setProperty(e,t)}var G4=e=>e instanceof C&&
"problem"in e;function ge(e){throw g.assign(new C(e.message),{problem:e})}
function ae(e){var t;try{return{answer:e()}}catch(n){if(G4(n))return{problem:n.problem};let r=n instanceof
C?n.message:x(n),o=_p(r);if(o.length>0){let i=oe(nt()).problems.scopeMissing(o.join(", "));return{
problem:me(
"SCOPE_MISSING",i,Fp())}}return console.error(n instanceof C&&(t=n.stack)!=null?t:r),{problem:me(
"UNEXPECTED",oe(nt()).problems.unexpected(r))}}}var ab="language";function bt(e){let t=eO(ab);return t===
"id"||t==="en"?t:e}var nt=()=>bt(Ax().startsWith("en")?"en":"id");function ye(){am()||ge(me(
"NOT_ALLOWED",oe(nt()).problems.notAdmin(ve())))}function Ce(e){let t=Dx(e);return t===null?ge(me(
"BUSY",oe(
nt()).problems.busy)):t.done}function pe(e,t){let n=ut(e,t);return n.success?n.data:ge(me(
"BAD_REQUEST",oe(nt()).problems.badRequest))}m();m();var nO={part:"corrections",tab:J.corrections,
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
rO=[["type",$("tipe data","data type")],["score",$("nilai","score")],["label",$("kode atau nama",
"code or name")]],oO=[["waiting",$("menunggu juri","waiting for the judge")],["applied",$(
"diterapkan",
"applied")],["confirmed",$("disetujui juri","confirmed by the judge")],["refused",$("ditolak juri",
"refused by the judge")],["undone",$("diurungkan","undone")]],fc=({id:e})=>{var t;return(t=e.split(
"/")[0])!=
null?t:""};function iO(e,t,n,r,o,i){let s=(l,c)=>{var d,p;return(p=(d=l.find(([h])=>h===c))==null?
void 0:
d[1][n])!=null?p:""},a=l=>({...l,at:ir(l.at),answeredAt:ir(l.answeredAt),old:i(l.before),kind:s(rO,l.
kind),status:s(oO,l.status),before:E.stringify(l.before)}),u=nO.columns.map(({key:l,header:c,width:d}
)=>({
header:c[n],width:d,value:p=>p[l]}));return Bt(t,r,o,u,e.map(a),0)}function sO(e){var n;let t=e===null?
null:kt(e,nO);return((n=t==null?void 0:t.rows)!=null?n:[]).flatMap(({cell:r})=>{let o=l=>U(r(l)),[i,
s]=[Cn(o("kind"),rO),Cn(o("status"),oO)],a=q4(o("before")),u=r("now");return i===void 0||s===void 0||
a===null?[]:[{id:o("id"),at:Nl(o("at")),by:o("by"),stage:o("stage"),judge:o("judge"),tab:o("tab"),
cell:o(
"cell"),entry:o("entry"),criterion:o("criterion"),now:typeof u=="number"?u:U(u),kind:i,status:s,
answeredAt:Nl(
o("answeredAt")),answeredBy:o("answeredBy"),before:a}]})}function q4(e){try{let{cell:t,format:n}=E.parse(
e);return typeof n=="string"&&t!==void 0?{cell:t,format:n}:null}catch{return null}}m();m();var $r=(e,
t)=>e===""?"\u2013":typeof e=="number"?se(e,t):K(e,t),Si=(e,t,n)=>typeof e=="number"&&t.includes(
"%")?`${se(w((e*100).toPrecision(12)),n)}%`:$r(e,n),ub=(e,t,n,r)=>`${e}!${t} ${n} \u2192 ${r}`,H4={
corrections:"Perbaikan",correctionsOrigin:
"setiap sel yang diperbaiki lewat panel, dengan isi semula; jangan diubah",unknownFix:
"Perbaikan itu tidak ada (lagi) untuk Anda. Buka kembali panel.",stageClosed:e=>`Penilaian tahap ${e} sudah ditutup, jadi nilainya tidak diubah lagi. Hubungi panitia.`,
changedSince:(e,t)=>`Isi sel ${t} di tab \u201C${e}\u201D sudah berubah sejak itu, jadi tidak diubah. Periksa selnya.`,
refused:(e,t)=>`Sel ${t} di tab \u201C${e}\u201D menolak isi semula karena aturan validasinya, jadi tidak diurungkan di sana.`,
nothingToUndo:"Tidak ada perbaikan yang dapat diurungkan.",tooManyAnswers:
"Jawaban Anda sebelumnya belum diambil panitia. Minta panitia memeriksa lembar juri, lalu coba lagi."}
,Z4={corrections:"Corrections",correctionsOrigin:
"every cell that was fixed from the panel, with what stood in it; do not change it",unknownFix:
"There is no such fix for you (any more). Open the panel again.",stageClosed:e=>`The judging of stage ${e} is closed, so its scores do not change. Ask the committee.`,
changedSince:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D has changed since, so it was left as it is. Look at it.`,
refused:(e,t)=>`Cell ${t} of the tab \u201C${e}\u201D does not take back what it held because of its validation rule, so it was not undone there.`,
nothingToUndo:"There is no fix to undo.",tooManyAnswers:
"The committee has not collected your earlier answers. Ask it to check the score sheets, then try again."}
,vs=e=>e==="id"?H4:Z4;function _o({language:e}){let{name:t,grid:n}=en(J.corrections[e]);return{name:
t,isNew:n===null,list:sO(
n)}}function ks(e,t,{language:n,admins:r}){let o=vs(n);return dr(iO(t,e.name,n,o.corrections,o.correctionsOrigin,
({cell:i,format:s})=>Si(i,s,n)),ui({admins:r},()=>!e.isNew)),e.isNew&&(To("corrections",e.name),cm(e.
name)),Dn(),{...e,isNew:!1,list:t}}m();m();function Ha(e,t){let n=e!=null?e:"";return re(t)?re(n):
typeof n=="object"&&typeof t=="object"?n.date===
t.date:n===t}var Mp=(e,t)=>U(e)===U(t),J4=864e5,V4=R.UTC(1899,11,30);function Y4({date:e}){let t=(o,
i)=>w(
e.slice(o,i)),n=R.UTC(t(0,4),t(5,7)-1,t(8,10)),r=t(11,13)*3600+t(14,16)*60+t(17,19);return(n-V4)/J4+
r/86400}var aO=e=>typeof e=="object"?Y4(e):typeof e=="boolean"?x(e):e,uO=e=>!/^(General|[#0?.,]*)$/i.
test(e);m();function lO(e){let[{values:t},n,r]=[je(e),im(e),ea(e)];return{cell:(o,i)=>{var s,a;
return(a=(s=t[o])==
null?void 0:s[i])!=null?a:""},hasFormula:(o,i)=>{var s,a;return((a=(s=n[o])==null?void 0:s[i])!=null?
a:"")!==""},format:(o,i)=>{var s,a;return(a=(s=r[o])==null?void 0:s[i])!=null?a:""}}}function Fo(e){
var n;let t=Oe().getSheetByName(e);return(n=t==null?void 0:t.getProtections(SpreadsheetApp.ProtectionType.
SHEET).every(r=>r.canEdit()))!=null?n:!1}var cO=(e,t,n)=>{var r;(r=Oe().getSheetByName(e))==null?
void 0:
r.getRangeList([...t]).setNumberFormat(n===""?"General":n)},dO=(e,t,n,r)=>rn(e,t,n,r);m();function lb(
e,t){var r;let n=new y;for(let o of e)n.set(t(o),[...(r=n.get(t(o)))!=null?r:[],o]);return n}
function mO(e){for(let[t,n]of lb(e,r=>r.tab))for(let[r,o]of lb(n,i=>i.format))r!==void 0&&cO(t,o.map(
({at:i})=>Ee(i.row,i.column)),r)}function pO(e){let t=n=>n.format==="General";mO(e.filter(t));for(
let[
n,r]of lb(e,o=>o.tab)){let o=new y(r.map(({at:i,value:s})=>[`${i.row},${i.column}`,s]));for(let{row:
i,
column:s,rows:a,columns:u}of Ca(r.map(({at:l})=>l)))dO(n,i,s,k.from({length:a},(l,c)=>k.from({length:
u},
(d,p)=>{var h;return(h=o.get(`${i+c},${s+p}`))!=null?h:""})))}mO(e.filter(n=>!t(n)))}function gc(e,{
sheets:t}){var s,a,u;let[n]=qr(e.cell);if(e.criterion==="")return n===void 0?null:{tab:e.
tab,at:n};let r=t.find(l=>l.stage===e.stage&&l.judge===e.judge),o=(s=r==null?void 0:r.rows.filter(l=>l.
entry===e.entry))!=null?s:[],i=o.length===1?(u=(a=o[0])==null?void 0:a.marks.get(e.criterion))==null?
void 0:u.at:void 0;return r===void 0||i===void 0?null:{tab:r.tab,at:i}}function Za(e,t,n){let r=n.cell(
t.row,t.column),o=e.kind==="label"?Mp:Ha;return n.hasFormula(t.row,t.column)?"other":o(r,e.now)?
"after":o(r,e.before.cell)?"before":"other"}function xs(){let e=new y;return t=>{var r;let n=(r=e.get(
t))!=
null?r:lO(t);return e.set(t,n),n}}function cb(e,t,n,r){let{before:o,now:i}=e,s=typeof i=="number"&&
uO(
o.format);return r?{tab:t,at:n,value:aO(o.cell),...s&&{format:o.format}}:{tab:t,at:n,value:i,...s&&{
format:"General"}}}function X4(e){let{at:t,by:n,stage:r,status:o,answeredAt:i,answeredBy:s}=e,a=fc(e),
l={action:o==="waiting"||o==="confirmed"||o==="refused"?"propose":"fix",run:a,at:t,by:n,stage:r},c={
at:i,by:s,stage:r};return o==="undone"?[l,{...c,action:"undo",run:a}]:o==="confirmed"?[l,{...c,
action:"confirm",run:e.id}]:o==="refused"?[l,{...c,action:"refuse",run:e.id}]:[l]}function db(e,t){
var o;let n=new v(
t.map(({action:i,run:s,stage:a})=>E.stringify([i,s,a]))),r=new y;for(let i of e)for(let s of X4(i)){
let a=E.stringify([s.action,s.run,s.stage]);if(n.has(a))continue;let u=(o=r.get(a))!=null?o:{...s,
list:[]};
u.list.push(i),r.set(a,u)}return[...r.values()]}var Q4=e=>/data validation|validasi data/i.test(x(e));
function mb(e,t){try{return pO(e),Dn(),!0}catch(n){if(!t&&!Q4(n))throw n;return console.warn(x(n)),!1}
}
function hc(e,t,n,r=!1){let{settings:o}=e.competition,i=db(t.list,n.rows);if(i.length===0)return{
ledger:t,
history:n};let s=i.flatMap(({action:T,list:A})=>A.filter(({status:P})=>T==="confirm"||T==="undo"||T===
"fix"&&P==="applied").map(P=>({one:P,action:T,place:gc(P,e)}))),a=T=>s.map(({one:A,place:P})=>P===null||
!Fo(P.tab)?"other":Za(A,P.at,T(P.tab))),u=a(xs()),l=s.flatMap(({one:T,action:A,place:P},N)=>{let I=A===
"undo";return P!==null&&u[N]===(I?"after":"before")?[cb(T,P.tab,P.at,I)]:[]}),c=mb(l,r),d=c?null:a(
xs()),
p={fix:new v,undo:new v};for(let[T,{one:A,action:P}]of s.entries()){let N=d==null?void 0:d[T];P==="fix"&&
(c?u[T]==="other":N!=="after")&&p.fix.add(A),P==="undo"&&N==="after"&&p.undo.add(A)}let h=t;if(p.
fix.size+p.undo.size>0){let T=t.list.filter(A=>!p.fix.has(A)).map(A=>p.undo.has(A)?{...A,status:
"applied",answeredAt:"",answeredBy:""}:A);h=ks(t,T,o)}let b=n;for(let{list:T,...A}of i){let P=T.filter(
I=>!p.
fix.has(I)&&!(A.action==="undo"&&p.undo.has(I))),N=e6(P,A.action==="undo",o.language).join("; ");P.length>
0&&(b=$t(b,{...A,detail:N,hash:""},o))}return{ledger:h,history:b}}var e6=(e,t,n)=>e.map(({tab:r,cell:
o,
before:i,now:s})=>{let[a,u]=[Si(i.cell,i.format,n),$r(s,n)];return t?ub(r,o,u,a):ub(r,o,a,u)});m();
function t6(e,t,n,{old:r,now:o}){var a;let i=e.filter(u=>u.tab===t&&u.cell===n&&u.now===o&&Ha(u.before.
cell,r)),s=(a=i[i.length-1])==null?void 0:a.status;return s==="waiting"||s==="refused"?s:"offered"}
function Lp(e,{
statuses:t,corrections:n}){var d,p,h,b;let{code:r,fix:o,stage:i="",tab:s,cell:a}=e;if(o===void 0||s===
void 0||a===void 0||((d=t.find(T=>T.stage===i))==null?void 0:d.status)!=="open")return null;let u="judge"in e.params&&
(p=e.params.judge)!=null?p:"",l=qr(a).map(T=>({at:T,status:t6(n,s,Ee(T.row,T.column),
o)})),c=l.filter(T=>T.status==="offered");return{id:E.stringify([r,s,a,o.old,o.now]),seen:e.code==="SCORE_NOT_NUMBER"?
e.params.value:o.old,fix:o,stage:i,tab:s,judge:u,cells:(c.length>0?c:l).map(({at:T})=>T),
status:c.length>0?"offered":(b=(h=l[0])==null?void 0:h.status)!=null?b:"offered"}}function jp({id:e,
fix:t,seen:n,judge:r,status:o},i){let s=t.kind==="score"?r:null;return{id:e,kind:t.kind,old:$r(n,i),
now:t.now,confirm:s,status:o}}m();var n6=te({id:G(),accept:Ze(),at:G(),by:G()}),r6=Ye(n6),pb=e=>`fixAnswers:${e}`,
o6=8e3;function Ja(e){
let t=Ie(pb(e));try{let n=ut(r6,E.parse(t!=null?t:"[]"));return n.success?n.data:[]}catch{return[]}}
function fO(e,t){let n=E.stringify([...Ja(e),t]);return n.length>o6?!1:(ze(pb(e),n),!0)}var gO=e=>ze(
pb(e),"[]"),Va=e=>e.filter(t=>t.status==="waiting");function hO(e,t){return e.map(n=>{let r=n.status===
"waiting"?t.find(({id:o})=>o===n.id):void 0;return r===void 0?n:{...n,status:r.accept?"confirmed":
"refused",answeredAt:r.at,answeredBy:r.by}})}function kn(e=n=>n(),t="presence"){let n=it(t);Ut(n,e);
let r={workbook:n,history:n.history,ledger:_o(
n.competition.settings)};return i6(r)?r:e(()=>s6(t))}function i6({history:e,ledger:{list:t}}){let n=new v(
Va(t).map(({judge:r})=>r));return db(t,e.rows).length===0&&[...n].every(r=>Ja(r).length===0)}
function s6(e){
let t=it(),{settings:n}=t.competition,r=_o(n),o=[...new v(Va(r.list).map(({judge:u})=>u))],i=o.flatMap(
Ja),s=i.length===0?r:ks(r,hO(r.list,i),n),a=hc(t,s,t.history,!0);for(let u of o)gO(u);return{...a,
workbook:it(
e)}}var yc=({workbook:e,history:t,ledger:n})=>({statuses:Xe(e.competition.stages,t.rows),corrections:
n.
list});function yO(e,t=It(e.workbook,{provisional:!1}).findings){let n=yc(e);return t.flatMap(r=>{
let o=Lp(
r,n);return o===null?[]:[o]})}function fb({workbook:e,history:t,ledger:n}){let r=Xe(e.competition.stages,
t.rows),o=u=>{var l;return((l=r.find(c=>c.stage===u))==null?void 0:l.status)==="open"},i=n.list.filter(
u=>u.status==="applied"),s=i[i.length-1],a=s===void 0?[]:i.filter(u=>fc(u)===fc(s));return a.every((
{
stage:u})=>o(u))?a:[]}var bc="marked";function bO(e,t){var o;let[n,...r]=fb(e);return{undo:n===void 0?
null:{at:n.at,by:n.by,cells:r.length+1},waiting:Va(e.ledger.list).map(i=>({...gb(i,t),judge:i.judge}
)),
marked:((o=Ie(bc))!=null?o:"")!==""}}var gb=({tab:e,cell:t,entry:n,criterion:r,before:o,now:i},s)=>(
{
tab:e,cell:t,entry:n,criterion:r,old:Si(o.cell,o.format,s),now:$r(i,s)});m();m();m();m();var wO={id:
e=>`Kode peserta ${K(e.code,"id")} dipakai lebih dari sekali (baris ${V(e.rows.map(x),"id")}). Beri setiap peserta kode sendiri.`,
en:e=>`The entry code ${K(e.code,"en")} is used more than once (rows ${V(e.rows.map(x),"en")}). Give every entry a code of its own.`}
;m();var vO={id:e=>`Nama inovasi ${K(e.name,"id")} dipakai oleh beberapa peserta (${V(e.codes,"id")}; baris ${V(
e.rows.map(x),"id")}). Hapus bila terdaftar dua kali; bila memang berbeda, bedakan namanya supaya juri tidak tertukar.`,
en:e=>`The name ${K(e.name,"en")} is used by several entries (${V(e.codes,
"en")}; rows ${V(e.rows.map(x),"en")}). Delete what was registered twice; if they differ, tell their names apart so that judges do not mix them up.`}
;m();var kO={id:e=>`${e.entry} belum dinilai lengkap oleh seorang juri pun. Tugaskan juri untuk menilainya.`,
en:e=>`${e.entry} has not been scored completely by any judge. Assign a judge to it.`};m();var xO={
id:e=>e.of==="entry"?`${K(e.one,"id")} dan ${K(e.other,"id")} hampir sama, dan tidak ada tab juri yang memuat keduanya. Bila satu peserta, samakan ejaannya; bila dua peserta, tulis keduanya di tab ${J.entries.id} dengan kodenya masing-masing. Sampai itu jelas, tidak ada yang dihitung.`:
`Nama juri ${K(e.one,"id")} dan ${K(e.other,"id")} hampir sama. Bila satu orang, samakan ejaannya; bila dua orang, tulis keduanya di tab ${J.judges.id}. Sampai itu jelas, tidak ada yang dihitung.`,
en:e=>e.
of==="entry"?`${K(e.one,"en")} and ${K(e.other,"en")} are almost the same, and no judge's tab has both. If they are one entry, spell them alike; if they are two, write both into the tab ${J.entries.en} with codes of their own. Nothing is ranked until then.`:
`The judges' names ${K(e.one,"en")} and ${K(
e.other,"en")} are almost the same. If they are one person, spell them alike; if they are two, write both into the tab ${J.judges.en}. Nothing is ranked until then.`}
;m();var TO={id:e=>`${ne(e.judge,"id")} menilai ${cs(e.where,"id")} meski ada benturan kepentingan (${{
listed:"tercatat di tab Juri","same-institution":"instansi sama","parent-institution":
"instansi induk"}[e.reason]}).`,en:e=>`${ne(e.judge,"en")} has scored ${cs(e.where,"en")} despite a conflict of interest (${{
listed:"listed in the judges tab","same-institution":"same institution","parent-institution":
"parent institution"}[e.reason]}).`};m();var SO={id:e=>`${ne(e.judge,"id")} memberi nilai sama kepada semua peserta (${e.rows} baris). Tanyakan; nilainya tetap dihitung.`,
en:e=>`${ne(e.judge,"en")} gives every entry the same scores (${e.rows} rows). Ask; the scores count as written.`,
confidential:!0};m();var EO={id:e=>`${ne(e.judge,"id")} tidak menilai ${cs(e.where,"id")} (BK).`,en:
e=>`${ne(e.judge,"en")} is recused from ${cs(e.where,"en")} (BK).`};m();var CO={id:e=>`Nilai para juri untuk ${e.entry} berselisih terlalu jauh: ${se(
e.low,"id")}\u2013${se(
e.high,"id")}, batasnya ${se(e.limit,"id")}. Bahas dalam rapat juri; nilainya tetap dihitung.`,en:e=>`The judges\u2019 scores of ${e.entry} are too far apart: ${se(
e.low,"en")}\u2013${se(e.high,"en")}, the limit is ${se(e.limit,"en")}. Discuss it among the judges; the scores count as written.`}
;m();var RO={id:e=>`Nilai juri ${V(e.judges,"id")} untuk ${e.entries} peserta ${e.same===e.marks?
"sama persis":`sama pada ${e.same} dari ${e.marks} perbandingan`}. Pastikan tab tidak tersalin; nilainya tetap dihitung.`,
en:e=>`The scores of judges ${V(e.judges,"en")} for ${e.entries} entries are ${e.same===
e.marks?"exactly the same":`the same in ${e.same} of ${e.marks} comparisons`}. Make sure no tab was copied; the scores count as written.`,
confidential:!0};m();function a6({groups:e,joins:t}){return t.length<e.length-1?
"Minta juri menilai juga peserta kelompok lain, atau tambah juri.":`Minta ${V(t.map(({judge:n,entry:
r})=>`juri ${n} menilai ${r}`),"id")}.`}function u6({
groups:e,joins:t}){return t.length<e.length-1?
"Have judges score entries of another group as well, or add a judge.":`Ask ${V(t.map(({judge:n,entry:
r})=>`judge ${n} to score ${r}`),"en")}.`}var DO=({groups:e})=>e.
map(t=>`(${t.join(", ")})`).join(" "),OO={id:e=>`Kelompok juri ${DO(e)} tidak punya peserta bersama, jadi keketatannya tidak terbandingkan. ${a6(
e)}`,en:e=>`The groups of judges ${DO(e)} share no entry, so their severity cannot be compared. ${u6(
e)}`};m();var AO=5,PO=({rows:e},t)=>{let n=e.slice(0,AO).map(x);return e.length>AO?`${n.join(", ")} \u2026`:
V(
n,t)},NO={id:e=>`${[...e.rows.length>0?[`Baris ${PO(e,"id")} riwayat disisipkan, diubah, atau mengikuti baris yang dihapus.`]:
[],...e.cut?["Baris terbaru riwayat hilang."]:[]].join(" ")} Hapus baris sisipan, atau catat alasannya di panel; sampai itu hasil tidak dihitung.`,
en:e=>`${[...e.rows.length>
0?[`Row ${PO(e,"en")} of the history was put in, altered, or follows one taken out.`]:[],...e.cut?[
"The newest row of the history is gone."]:[]].join(" ")} Delete what was put in, or record why in the panel; until then no result is computed.`}
;m();m();m();m();var IO={name:{id:"Berita acara pleno",en:"Minutes of the plenary"},phase:"plenary",
missing:"winners"};m();var $O={name:{id:"Daftar hadir",en:"Attendance lists"},phase:"before",missing:
"guests"};m();var _O={name:{id:"Semua piagam dalam satu dokumen",en:
"All certificates in one document"},phase:"award",missing:"winners"};m();var FO={name:{id:
"Laporan akhir",en:"Final report"},phase:"award",missing:"winners"};m();var MO={name:{id:
"Lembar nilai",en:"Score sheets"},phase:"before",missing:"judges"};m();var LO={name:{id:"Pengumuman",
en:"Announcement"},phase:"plenary",missing:"winners"};m();var jO={name:{id:"Pernyataan juri",en:
"Judges\u2019 statements"},phase:"before",missing:"judges"};m();var BO={name:{id:"Piagam",en:
"Certificates"},phase:"award",byDefault:!0,missing:"winners"};m();var zO={name:{id:"Keputusan (SK)",
en:"Decree"},phase:"plenary",missing:"winners"};m();var UO={name:{id:"Surat pemenang",en:
"Award letters"},phase:"award",byDefault:!0,missing:"winners"};m();var WO={name:{id:
"Satu surat untuk semua pemenang",en:"One letter to all winners"},phase:"award",
missing:"winners"};m();var KO={name:{id:"Tanda terima",en:"Receipts"},phase:"award",missing:
"winners"};m();var GO={name:{id:"Tata cara penilaian",en:"Rules of scoring"},phase:"before",missing:
"judges"};m();var qO={name:{id:"Umpan balik peserta",en:"Feedback to entrants"},phase:"award",
missing:"losers"};m();var HO={name:{id:"Undangan",en:"Invitations"},phase:"before",missing:"guests"}
;var Bp={"tata-cara":GO,pernyataan:jO,undangan:HO,"daftar-hadir":$O,"lembar-nilai":MO,"berita-acara":
IO,
sk:zO,pengumuman:LO,piagam:BO,gabungan:_O,surat:UO,"surat-daftar":WO,"tanda-terima":KO,"umpan-balik":
qO,
laporan:FO};var ZO=(e,t)=>Bp[e].name[t];var JO={id:{judges:
"belum ada juri, atau tab jurinya masih berisi kesalahan",guests:
"belum ada juri, peserta presentasi, atau pemenang yang dapat diundang",winners:
"tidak ada pemenang pada tahap terakhir",losers:"semua peserta yang dinilai menang"},en:{judges:
"there are no judges yet, or their tabs still hold errors",guests:
"there are no judges, presenters or winners to invite yet",winners:
"nobody has won at the last stage",losers:"every entry that was scored has won"}},hb=(e,t)=>t==="id"?
`Tidak ada dokumen \u201C${ZO(e,"id")}\u201D yang dibuat: ${JO.id[Bp[e].missing]}.`:`No document \u201C${ZO(
e,"en")}\u201D was made: ${JO.en[Bp[e].missing]}.`;var VO={id:e=>hb(e.kind,"id"),en:e=>hb(e.kind,
"en")};m();var YO={id:e=>{var t;return{unanswered:`Sanggahan${e.entry===""?"":` tentang ${e.entry}`} belum dijawab dan diputuskan. Isi \u201CJawaban\u201D dan \u201CPutusan\u201D.`,
"too-late":`Sanggahan${e.entry===
""?"":` tentang ${e.entry}`} masuk sesudah masa sanggah berakhir (${Ge((t=e.until)!=null?t:"","id")}).`,
"unknown-entry":`Sanggahan menyebut kode ${K(e.entry,"id")} yang tidak ada di tab Peserta. Perbaiki kodenya.`,
reopens:`Putusan atas sanggahan${e.entry===""?"":` tentang ${e.entry}`} mengubah nilai tahap ${e.stage}, yang masih tertutup. Buka kembali tahap itu dari langkah Peringkat; alasannya sudah tersedia di sana.`}
[e.reason]},en:e=>{var t;return{unanswered:`The objection${e.entry===""?"":` about ${e.entry}`} has no answer and ruling yet. Fill in \u201CAnswer\u201D and \u201CRuling\u201D.`,
"too-late":`The objection${e.entry===""?"":` about ${e.entry}`} came after the objection period had ended (${Ge(
(t=e.until)!=null?t:"","en")}).`,"unknown-entry":`The objection names the code ${K(e.entry,
"en")}, which is not in the entries tab. Correct the code.`,reopens:`The ruling on the objection${e.
entry===""?"":` about ${e.entry}`} changes scores of the stage ${e.stage}, which is still closed. Open that stage again in the step Rank; the reason is ready there.`}
[e.reason]}};m();var XO={id:e=>{var t;return{taken:`Putusan pleno memberi ${e.entry} peringkat ${e.rank}, padahal ${V(
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
e.reason]}};m();var QO={id:e=>`${[...e.entries.length>0?[`Keputusan pleno tentang ${V(e.entries,"id")} belum dikonfirmasi, jadi belum dihitung.`]:
[],...e.missing>0?[`${e.missing} keputusan yang sudah dikonfirmasi hilang atau diubah.`]:[]].join(
" ")} Cocokkan dengan berita acara, lalu tekan \u201CKonfirmasi keputusan pleno\u201D di panel.`,en:
e=>`${[...e.entries.length>0?[`The plenary decision about ${V(e.entries,"en")} is not confirmed, so it does not count.`]:
[],...e.missing>0?[`${e.missing===1?"1 confirmed decision is":`${e.missing} confirmed decisions are`} gone or altered.`]:
[]].join(" ")} Compare with the minutes, then press \u201CConfirm plenary decisions\u201D in the panel.`}
;m();m();m();var l6=[...yh,ta,ns];function Ei(e,t){let n=sr.find(a=>a.key===e);if(n!==void 0)return n.word[
t];let[
r,o]=e.split(".");if(r==="prizes")return`${aa[t]} ${o!=null?o:""}`.trim();let i=l6.find(a=>a.part===
r),s=i==null?void 0:i.columns.find(a=>a.key===o);return i===void 0||s===void 0?e:`${i.tab[t]}: ${s.header[
t]}`}
function wc(e,t,n){var i,s;let r=sr.find(a=>a.key===t);return(s=(i=(r!==void 0&&"choices"in r?r.choices:
[]).find(([a])=>a===e))==null?void 0:i[1][n])!=null?s:Ei(e,n)}function eA(e,t){var r,o;let[n]=e.split(
".");return(o=(r=yh.find(i=>i.part===n))==null?void 0:r.tab[t])!=null?o:e}var Ya=(e,t)=>e===null||e===""?
t==="id"?"kosong":"blank":typeof e=="number"?se(e,t):typeof e=="string"&&/^[\d.]+(; [\d.]+)+$/.test(
e)&&t==="id"?K(e.replace(/\./g,","),t):K(e,t),c6={version:{id:"versi aturan",en:"rules version"}};
function d6({thing:e,names:t,field:n},r){var l,c;let o=(d,p)=>r==="id"?
d:p,i=d=>{let p=n===null?"":Ei(`${d}.${n}`,r);return n===null?"":`, ${p.includes(": ")?p.slice(p.indexOf(
": ")+2):p}`},[s="",a="",u=""]=t;switch(e){case"setting":return(c=(l=c6[n!=null?n:""])==null?void 0:
l[r])!=null?c:`\u201C${Ei(n!=null?n:"",r)}\u201D`;case"stage":return`${o("tahap","stage")} ${s}${i(
"stages")}`;case"criterion":return`${o("kriteria","criterion")} ${a}${s===""?"":` (${s})`}${i(
"criteria")}`;case"entry":return`${o("peserta","entry")} ${s}${i("entries")}`;case"judge":return`${o(
"juri",
"judge")} ${s}${i("judges")}`;case"institution":return`${o("instansi","institution")} ${s}${i(
"institutions")}`;case"score":return u===""?`${o(`tab juri ${a}`,`tab of judge ${a}`)} (${s})`:`${o(
`nilai juri ${a} untuk ${u}`,`score of judge ${a} for ${u}`)} (${s})${n===null?"":`, ${n}`}`;case"plenary":
return`${o("putusan pleno tentang","plenary decision about")} ${a} (${s})${i("plenary")}`;case"order":
return o("urutan peserta, kriteria, atau tahap","the order of entries, criteria or stages")}}var m6=(
e,t)=>{
var n,r;return(r=(n=ti.find(([o])=>o===e))==null?void 0:n[1][t])!=null?r:""};function p6(e){var t,n,
r;if(!/^[[{]/.test(e))return e;try{let o=E.parse(e);return k.isArray(o)?o.join(", "):(r=(n=o.name)!=
null?n:(t=o.outcomes)==null?void 0:t.map(({places:i,name:s})=>`${i}: ${s}`).join("; "))!=null?r:e}
catch{
return e}}function zp(e,t){let n=(l,c)=>t==="id"?l:c,{thing:r,field:o,old:i,now:s}=e,a=d6(e,t);if(r===
"order")return`${a} ${n("berubah","has changed")}`;if(o===null){let l=r==="score"&&e.names.length===
2?i!=null?i:s:null;if(l!==null){let c=n(`dengan nilai ${l} peserta`,`with scores of ${l} entries`);
return`${a}: ${s===null?n("tidak ada lagi","no longer there"):n("ditambahkan","put in")} (${c})`}
return s===null?
`${a}: ${n("dihapus","taken out")}${i===""?"":` (${Ya(i,t)})`}`:`${a}: ${n("ditambahkan","put in")}${s===
""?"":` (${Ya(s,t)})`}`}let u=l=>Ya(typeof l!="string"?l:r==="setting"?wc(l,o,t):r==="entry"&&o==="status"?
m6(l,t):p6(l),t);return n(`${a}: semula ${u(i)}, kini ${u(s)}`,`${a}: was ${u(i)}, now ${u(s)}`)}
var f6=5;function Xa(e,t){if(e.length===0)return"";let n=e.slice(0,f6).map(o=>{let i=[o.tab,o.cell].
filter(s=>s!==void 0).join("!");return`${i===""?"":`${i} `}${zp(o,t)}`}),r=e.length-n.length;return r>
0&&n.push(t==="id"?`dan ${r} perubahan lagi`:`and ${r} more`),`: ${n.join("; ")}`}var tA={id:e=>e.decided!==void 0?
`Hasil yang ditetapkan ${Ge(e.computed,"id")} (kode ${e.decided.code}) tidak lagi sama dengan isi lembar${Xa(
e.decided.changes,"id")}. Kembalikan isinya, atau buka kembali tahap ini dengan alasan lalu tetapkan lagi.`:
`Nilai atau aturan berubah sejak peringkat dihitung (${Ge(e.computed,"id")}). Hitung lagi sebelum membuat dokumen.`,
en:e=>e.decided!==void 0?`The result decided on ${Ge(e.computed,"en")} (code ${e.decided.code}) is no longer what the workbook says${Xa(
e.decided.changes,"en")}. Put it back, or open this stage again with a reason and decide again.`:`Scores or rules changed since the ranking was computed (${Ge(
e.computed,"en")}). Compute again before making documents.`};m();var nA={id:e=>`Aturan tahap ini berubah sesudah nilai pertama masuk${Xa(
e.changes,"id")}. Kembalikan aturannya, atau catat alasan perubahannya.`,en:e=>`The rules of this stage changed after its first score had come in${Xa(
e.changes,"en")}. Put the rules back, or record the reason for the change.`};m();var rA={id:e=>{let t=`Peringkat ${e.rank}${e.category===void 0?
"":` (kategori ${e.category})`} ditempati bersama oleh ${V(e.entries,"id")}`;return e.prize?`${t}, sedangkan uang pembinaannya berbeda. Putuskan dalam rapat pleno (\u201CPeringkat Putusan\u201D di tab Pleno), atau samakan \u201CUang Pembinaan\u201D.`:
`${t}, sedangkan tempat hanya ${e.places}. Putuskan dalam rapat pleno: isi \u201CPeringkat Putusan\u201D masing-masing di tab Pleno.`}
,en:e=>{let t=`${V(e.entries,"en")} share rank ${e.rank}${e.category===void 0?
"":` (category ${e.category})`}`;return e.prize?`${t}, but the prizes of those places differ. Decide in the plenary (\u201CDecided Rank\u201D in the tab Plenary), or make \u201CPrize\u201D equal.`:
`${t}, but there ${e.places===1?"is only 1 place":`are only ${e.places} places`}. Decide in the plenary: fill in the \u201CDecided Rank\u201D of each in the tab Plenary.`}
};m();var oA={id:e=>`${e.entry} ada lebih dari sekali di tab ${ne(e.judge,"id")} (baris ${V(e.rows.map(
x),
"id")}). Sisakan satu baris.`,en:e=>`${e.entry} is in the tab of ${ne(e.judge,"en")} more than once (rows ${V(
e.rows.map(x),"en")}). Keep one row.`};m();var iA={id:e=>`Di tab ${ne(e.judge,"id")} belum ada baris untuk ${e.entries.length===1?
"":`${e.entries.
length} peserta: `}${V(e.entries,"id",6)}. Tambahkan barisnya.`,en:e=>`The tab of ${ne(e.judge,"en")} has no row for ${e.entries.length===1?
"":`${e.entries.length} entries: `}${V(e.entries,"en",6)}. Add ${e.entries.length===1?"it":"them"}.`}
;m();var sA={id:e=>`Kode ${e.entry} di tab ${ne(e.judge,"id")} bernama ${K(e.written,"id")}, di tab Peserta ${K(
e.name,"id")}${e.more===void 0?"":`; begitu pula ${e.more} baris di bawahnya`}. Perbaiki kode atau namanya; yang dihitung menurut kode.`,
en:e=>`Code ${e.entry} is ${K(e.written,"en")} in the tab of ${ne(e.judge,"en")}, but ${K(e.name,
"en")} in the entries tab${e.more===void 0?"":`, and so with ${e.more} rows below`}. Correct code or name; the code counts.`}
;m();var aA={id:e=>`Kode ${Nn(K(e.entry,"id"),e.more,"id")} di tab ${ne(e.judge,"id")} tidak ada di tab Peserta. Perbaiki kodenya, atau hapus barisnya.`,
en:e=>`The code ${Nn(K(e.entry,"en"),e.more,"en")} in the tab of ${ne(e.judge,"en")} ${e.more===void 0?
"is":"are"} not in the entries tab. Correct the code, or delete the row.`};m();var uA={id:e=>`Baris${e.name===""?
"":` ${K(e.name,"id")}`}${e.more===void 0?"":` dan ${e.more} baris di bawahnya`} tidak punya kode peserta. Isi kodenya seperti di tab Peserta.`,
en:e=>`The row${e.name===
""?"":` ${K(e.name,"en")}`}${e.more===void 0?" has":` and ${e.more} rows below it have`} no entry code. Type the code as in the entries tab.`}
;m();var lA={id:e=>`Rumus salah (${Nn(e.value,e.more,"id")}): ${ne(e.judge,"id")}, ${Nt(e.where,"id")}. Ketik nilainya.`,
en:e=>`Formula fails (${Nn(e.value,e.more,"en")}): ${ne(e.judge,"en")}, ${Nt(e.where,
"en")}. Type the score.`};m();var cA={id:e=>`Nilai ${ne(e.judge,"id")} untuk ${Nt(e.where,"id")} dihitung dengan rumus sehingga dapat berubah sendiri. Ketik angkanya, atau tempel sebagai nilai saja.`,
en:e=>`${ne(e.judge,"en")}\u2019s score of ${Nt(e.where,"en")} is calculated by a formula and may change by itself. Type it, or paste it as a value only.`}
;m();var dA={id:e=>`Nilai ${ne(e.judge,"id")} untuk ${Nt(e.where,"id")} terbaca sebagai tanggal ${Nn(
Ge(e.
date,"id"),e.more,"id")}. Ubah format sel menjadi Angka, lalu ketik ulang nilainya${e.likely===null?
"":` (mungkin ${se(e.likely,"id")})`}.`,en:e=>`${ne(e.judge,"en")}\u2019s score of ${Nt(e.where,"en")} was read as the date ${Nn(
Ge(e.date,"en"),e.more,"en")}. Format the cell as a number and retype the score${e.likely===null?"":
` (probably ${se(e.likely,"en")})`}.`};m();var mA={id:e=>`${ne(e.judge,"id")} belum menilai ${Nt(e.where,
"id")}. Isi nilainya, atau BK bila ada benturan kepentingan.`,en:e=>`${ne(e.judge,"en")} has not scored ${Nt(
e.where,"en")}. Enter the score, or BK for a conflict of interest.`};m();var pA={id:e=>`${Nn(K(e.value,
"id"),e.more,"id")} bukan nilai (${ne(e.judge,"id")}, ${Nt(e.where,"id")}). Ketik ${se(e.min,"id")}\u2013${se(
e.max,"id")}, atau BK bila ada benturan kepentingan.`,en:e=>`${Nn(
K(e.value,"en"),e.more,"en")} ${e.more===void 0?"is not a score":"are not scores"} (${ne(e.judge,
"en")}, ${Nt(e.where,"en")}). Enter ${se(e.min,"en")}\u2013${se(e.max,"en")}, or BK for a conflict of interest.`}
;m();var fA={id:e=>`Nilai ${Nn(se(e.value,"id"),e.more,"id")} di luar ${se(e.min,"id")}\u2013${se(e.max,
"id")} (${ne(e.judge,"id")}, ${Nt(e.where,"id")}). Perbaiki nilainya, atau rentang di tab Kriteria.`,
en:e=>`Score ${Nn(se(e.value,"en"),e.more,"en")} ${e.more===void 0?"is":"are"} outside ${se(e.min,
"en")}\u2013${se(e.max,"en")} (${ne(e.judge,"en")}, ${Nt(e.where,"en")}). Correct the score, or the range in the criteria tab.`}
;m();var gA={id:e=>`Nilai ${se(e.value,"id")} dari ${ne(e.judge,"id")} untuk ${e.entry} pada ${e.criterion} jauh dari nilai juri lain (sekitar ${se(
e.others,"id")}). Salah ketik? Nilainya tetap dihitung.`,en:e=>`${ne(
e.judge,"en")}\u2019s ${se(e.value,"en")} for ${e.entry} on ${e.criterion} is far from other judges (about ${se(
e.others,"en")}). A typo? It counts as written.`,confidential:!0};m();var hA={id:e=>`Nilai di tab ${ne(
e.judge,"id")} tampaknya terurut tanpa kode (${e.rows} baris). Urungkan, misalnya lewat Riwayat versi, atau terima urutan ini di panel.`,
en:e=>`Scores in the tab of ${ne(
e.judge,"en")} seem sorted without codes (${e.rows} rows). Undo it, for instance in the version history, or accept this order in the panel.`}
;m();var yA={id:e=>`${ne(e.judge,"id")} tampaknya memakai skala lain untuk ${V(e.criteria,"id")}: tertinggi ${se(
e.highest,"id")}, juri lain biasanya ${se(e.usual,"id")}. Tanyakan; nilainya tetap dihitung.`,
en:e=>`${ne(e.judge,"en")} seems to use another scale for ${V(e.criteria,"en")}: at most ${se(e.highest,
"en")}, other judges usually ${se(e.usual,"en")}. Ask; the scores count as written.`,confidential:!0}
;m();var bA={id:e=>`Nilai ${K(e.value,"id")} tersimpan sebagai teks (${ne(e.judge,"id")}, ${Nt(e.where,
"id")}). Ketik ulang ${se(e.number,"id")} pada sel berformat Angka.`,en:e=>`The score ${K(e.value,
"en")} is stored as text (${ne(e.judge,"en")}, ${Nt(e.where,"en")}). Retype ${se(e.number,"en")} in a cell formatted as a number.`}
;m();var wA={sum:{id:"jumlah nilai",en:"the sum"},mean:{id:"rata-rata nilai",en:"the mean"},
"weighted-sum":{
id:"jumlah nilai berbobot",en:"the weighted sum"},"weighted-mean":{id:"rata-rata nilai berbobot",en:
"the weighted mean"},score:{id:"nilai akhir (skala 100)",en:"the final score (of 100)"}},vA={id:e=>`Total ${ne(
e.judge,"id")} untuk ${e.entry} tertulis ${se(e.value,"id")}, padahal ${wA[e.basis].id} ${se(
e.expected,"id")}${e.more===void 0?"":`; begitu pula ${e.more} baris di bawahnya`}. Periksa nilai dan totalnya; yang dihitung nilai per kriteria.`,
en:e=>`${ne(e.judge,"en")}\u2019s total for ${e.entry} says ${se(e.value,"en")}, but ${wA[e.basis].en} is ${se(
e.expected,"en")}${e.more===void 0?"":`, and so with ${e.more} rows below`}. Check scores and total; the scores per criterion count.`}
;m();function g6({entries:e,whole:t},n){let r=V(e,n),o=e.length;if(n==="id"){let s=` Dengan kurang dari tiga juri tidak ada yang dibuang dan dipakai rata-rata biasa: ${V(
t,"id")}.`;return`${o} peserta dinilai oleh kurang dari lima juri (${r}), sehingga setelah nilai tertinggi dan terendah dibuang hanya sedikit yang tersisa.${t.length===0?
"":s} Tambah juri, atau pilih metode \u201Crata-rata\u201D.`}let i=` With fewer than three judges nothing is dropped and the plain mean counts: ${V(
t,"en")}.`;return`${o===
1?"1 entry was":`${o} entries were`} scored by fewer than five judges (${r}): once the highest and the lowest score are dropped, little is left.${t.length===0?
"":i} Add judges, or choose the method \u201Cmean\u201D.`}var xA=6;function h6({entries:e}){let t=e.map(
({entry:n,places:r})=>`${n} (${r===0?"peringkat tetap":`bergeser ${r} peringkat`})`);return`Peserta tidak dinilai oleh juri yang sama, dan keketatan juri berbeda. Dengan koreksi keketatan, nilai ${e.length} peserta jelas berubah: ${V(
t,"id",xA)}. Pertimbangkan \u201CMetode\u201D = terkoreksi.`}function y6({entries:e}){let t=e.map(({
entry:n,places:r})=>`${n} (${r===0?"same rank":`moves ${r} ${r===1?"rank":"ranks"}`})`);return`Entries were not scored by the same judges, and judges differ in severity. Corrected for it, the scores of ${e.length===1?
"1 entry":
`${e.length} entries`} clearly change: ${V(t,"en",xA)}. Consider \u201CMethod\u201D = adjusted.`}
function kA(e,t){
let n=(r,o)=>t==="id"?r:o;switch(e.reason){case"stage-weights-unused":return n(
"Bobot tahap terisi, tetapi \u201CGabung Nilai Tahap\u201D = tidak: bobot itu tidak dipakai.",
"Stage weights are set, but \u201CCarry Over\u201D is no: they are not used.");case"standard-scores":
return n(
"Skor baku dapat menghapus beda mutu bila juri menilai peserta yang berlainan. Pakai metode \u201Crata-rata\u201D.",
"Standard scores may hide differences where judges saw different entries. Use the method \u201Cmean\u201D.");
case"standard-scores-carried":return n(
"Skor baku tiap tahap dihitung terhadap peserta tahap itu saja, jadi angka yang sama di dua tahap tidak sama artinya dan gabungannya meragukan. Pakai \u201CGabung Nilai Tahap\u201D = tidak, atau metode \u201Crata-rata\u201D.",
"Standard scores of a stage are measured against the entries of that stage alone, so equal numbers of two stages do not mean the same and their mean is doubtful. Set \u201CCarry Over\u201D to no, or the method to \u201Cmean\u201D.");
case"few-to-trim":return g6(e,t);case"uneven-judges":return t==="id"?h6(e):y6(e);case"passing-score-unit":
{let r=se(
e.value,t);return e.unit==="mean-rank"?n(`\u201CNilai Minimal Lolos\u201D = ${r} di sini berarti rata-rata peringkat, bukan nilai 0\u2013100. Kosongkan, atau isi rata-rata peringkat.`,
`Here \u201CPassing Score\u201D = ${r} is a mean rank, not a score of 0\u2013100. Clear it, or give a mean rank.`):
n(`\u201CNilai Minimal Lolos\u201D = ${r} di sini berarti skor baku (50 = rata-rata), bukan nilai 0\u2013100. Kosongkan, atau isi skor baku.`,
`Here \u201CPassing Score\u201D = ${r} is a standard score (50 = average), not a score of 0\u2013100. Clear it, or give a standard score.`)}
}}var TA={id:e=>kA(e,"id"),en:e=>kA(
e,"en")};m();var SA={id:e=>`Maksimum dianggap ${se(e.max,"id")}${e.max<100?
" karena tidak ada nilai di atasnya":""}; bila bukan, isi tab Kriteria.`,en:e=>`The maximum is taken to be ${se(
e.max,"en")}${e.max<100?" because no score is above it":""}; if it is not, fill in the criteria tab.`}
;m();var b6={"not-allowed":{id:e=>`bukan pilihan yang dikenal; isi dengan ${Ih(e,"id")}`,en:e=>`is not a known choice; use ${Ih(
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
};function w6(e,t){let n=K(eA(e,t),t);return t===
"id"?`Tab ${n} masih kosong; isi satu baris untuk masing-masing.`:`The tab ${n} is still empty; fill in one row for each.`}
function EA({setting:e,value:t,reason:n,allowed:r},o){if(n==="no-rows")return w6(
e,o);let i=typeof t=="string"?wc(t,e,o):t,s=r.map(a=>wc(a,e,o));return`${K(Ei(e,o),o)}${i===""?"":` = ${K(
i,o)}`} ${b6[n][o](s)}.`}var CA={id:e=>EA(e,"id"),en:e=>EA(e,"en")};m();var RA={"not-a-number":{id:
"bukan angka",en:"not a number"},negative:{id:"negatif",en:"negative"},"all-zero":{id:"semuanya nol",
en:"all zero"},"partly-blank":{id:"kosong, padahal yang lain berisi",en:
"blank while others are filled in"}},DA={id:e=>`Bobot ${e.of==="criteria"?"kriteria":"tahap"} ${e.value===
void 0?"":`${K(e.value,"id")} `}${RA[e.reason].id}. Isi semua bobot dengan angka yang lebih dari atau sama dengan 0, tidak semuanya 0.`,
en:e=>`The weight ${e.value===void 0?"":`${K(e.value,"en")} `}of ${e.of==="criteria"?"a criterion":
"a stage"} is ${RA[e.reason].en}. Fill every weight with a number of 0 or more, not all of them 0.`}
;m();var OA={id:e=>`Kriteria ${K(e.criterion,"id")} ada di lebih dari satu kolom (${V(e.columns,"id")}) pada tab ${ne(
e.judge,"id")}. Sisakan satu kolom.`,en:e=>`The criterion ${K(e.criterion,"en")} is in more than one column (${V(
e.columns,"en")}) of the tab of ${ne(e.judge,"en")}. Keep one.`};m();var AA={id:e=>`Tab ${ne(e.judge,
"id")} tidak punya kolom untuk kriteria ${K(e.criterion,"id")}. Tambahkan kolomnya, atau samakan judulnya dengan tab Kriteria.`,
en:e=>`The tab of ${ne(e.judge,"en")} has no column for the criterion ${K(e.criterion,"en")}. Add the column, or give it the same header as in the criteria tab.`}
;m();var PA={id:e=>`Tahap ${K(e.stage,"id")} belum dimulai: belum ada nilai di tab jurinya. Perhitungan berhenti sebelum tahap ini.`,
en:e=>`Stage ${K(e.stage,"en")} has not begun: its judge tabs hold no score. Ranking ends before it.`}
;m();var NA={id:e=>{var t;return e.reason==="copy"?`Menurut namanya, tab ini salinan tab juri ${(t=e.judge)!=
null?t:""} (${K(e.first,"id")}), sehingga tidak dibaca. Hapus tab ini, atau beri nama lain bila ingin disimpan.`:
`Dua tab untuk ${e.judge===null?e.reason==="decides"?"keputusan yang sama":"pengaturan yang sama":`juri ${e.judge}`}: tab ini dan ${K(
e.first,"id")}. Hapus atau ganti nama salah satunya.`},
en:e=>{var t;return e.reason==="copy"?`By its name this tab is a copy of the tab of judge ${(t=e.judge)!=
null?t:""} (${K(e.first,"en")}), so it is not read. Delete it, or give it another name to keep it.`:
`Two tabs for ${e.judge===null?e.reason==="decides"?"the same decisions":"the same settings":`judge ${e.
judge}`}: this one and ${K(e.first,"en")}. Delete or rename one of them.`}};m();var IA={id:e=>`Tab ${ne(
e.judge,"id")} belum berisi satu nilai pun. Minta juri itu mengisinya.`,en:e=>`The tab of ${ne(e.judge,
"en")} has no score yet. Ask the judge to fill it in.`};m();m();var $A=(e,t)=>V(e.map(n=>se(n,t)),t),
Ts=(e,t)=>V(e.map(n=>K(n,t)),t,8),Qa=(e,t)=>e===null?"":` ${t} ${e}`,
v6={JUDGE_TABS:({tabs:e})=>`${e.length} tab juri: ${Ts(e,"id")}.`,SCORE_TAB:({tab:e,layout:t,judges:
n})=>`Nilai ${n.length} juri ada di satu tab ${K(e,"id")}, ${{groups:
"setiap juri dengan kolom kriterianya sendiri",totals:"satu nilai per juri",rows:
"satu baris per juri dan peserta",list:"satu baris per nilai"}[t]}: ${Ts(n,"id")}.`,STAGES:({stages:
e,advance:t})=>`${e.length} tahap, menurut nama tab juri: ${V(e.map((n,r)=>t[r]==null?n:`${n} (lolos ${t[
r]})`),"id")}. Urutan dan jumlah lolos diperbaiki di tab ${J.stages.id}.`,CRITERIA:({stage:e,names:t}
)=>`${t.length} kriteria${Qa(e,"tahap")}: ${Ts(t,"id")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${K(
e,"id")} bukan kriteria: ${{number:"nomor",sum:"jumlah nilai",mean:"rata-rata nilai",weighted:
"jumlah nilai berbobot",weight:"bobot",extreme:"nilai tertinggi atau terendah",rank:"peringkat",
large:"angkanya terlalu besar untuk nilai",text:"berisi teks",
"left-out":"tidak dihitung, seperti dijawab panitia"}[t]}.`,TITLES:({competition:e,year:t,city:n,
government:r})=>`Dari judul di atas tabel: ${V([e,t&&`tahun ${t}`,n,r].filter(o=>o!==""),"id")}.`,
PASSED_ROW:({tab:e,
row:t,label:n,reason:r})=>`Baris ${t} tab ${K(e,"id")}${n===""?"":` (${K(n,"id")})`} bukan peserta: ${{
numbers:"nomor kolom",example:"contoh pengisian",statistic:"jumlah atau statistik",weight:
"bobot kriteria",maximum:"nilai maksimum",section:"judul kelompok, dipakai sebagai kategori",header:
"judul kolom yang diulang",note:"catatan","left-out":"tidak dihitung, seperti dijawab panitia"}[r]}.`,
WEIGHTS:({
from:e,stage:t,tab:n=""})=>`Bobot${Qa(t,"tahap")}: ${{headers:"dari judul kolom",row:
"dari baris bobot",products:"dari kolom nilai \xD7 bobot",maxima:
"sebesar nilai maksimum tiap kriteria, sehingga yang dihitung jumlah poin",tab:`dari tab ${K(n,"id")}`,
equal:"sama untuk semua kriteria, karena tidak tertulis"}[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Nilai maksimum${Qa(
n,"tahap")}: ${$A(e,"id")}, ${t===
"written"?"seperti tertulis":"diperkirakan dari nilai yang ada"}.`,ENTRIES:({count:e,by:t})=>`${e} peserta, dikenali dari ${t==="code"?
"kodenya":"namanya (huruf besar, spasi, dan tanda baca tidak dibedakan) dan diberi kode"}.`,
ENTRY_LIST:({tab:e,unscored:t})=>`Nama dan instansi peserta dilengkapi dari tab ${K(e,"id")}${t===0?
"":`; ${t} baris di sana tidak ada di tab juri mana pun dan tidak diikutkan`}.`,TAB_LEFT:({tab:e,
reason:t})=>`Tab ${K(e,"id")} dibiarkan: ${{recap:"namanya rekap, hasil, salinan, atau contoh",
hidden:"disembunyikan",empty:"kosong","not-entries":"tidak punya kolom peserta","not-scores":
"tidak punya kolom nilai",summary:"angkanya ringkasan dari tab lain","other-columns":
"kolomnya lain dari tab juri","other-matter":"bukan tentang penilaian"}[t]}.`},k6={JUDGE_TABS:({tabs:
e})=>`${e.
length===1?"1 judge tab":`${e.length} judge tabs`}: ${Ts(e,"en")}.`,SCORE_TAB:({tab:e,layout:t,
judges:n})=>`The scores of ${n.length} judges stand in one tab, ${K(e,"en")}, ${{groups:
"each judge with criteria columns of their own",totals:"one score per judge",rows:
"one row per judge and entry",list:"one row per score"}[t]}: ${Ts(n,"en")}.`,STAGES:({stages:e,
advance:t})=>`${e.length} stages, by the names of the judge tabs: ${V(e.map((n,r)=>t[r]==null?n:`${n} (${t[
r]} advance)`),"en")}. Correct their order and who advances in the tab ${J.stages.en}.`,CRITERIA:({
stage:e,names:t})=>`${t.length===1?"1 criterion":`${t.length} criteria`}${Qa(e,"of stage")}: ${Ts(t,
"en")}.`,PASSED_COLUMN:({header:e,reason:t})=>`${K(
e,"en")} is no criterion: ${{number:"a number",sum:"the sum of the scores",mean:
"the mean of the scores",weighted:"a weighted sum of the scores",weight:"a weight",extreme:
"the highest or lowest score",
rank:"a rank",large:"its numbers are too large for scores",text:"it holds text","left-out":
"left out, as the committee answered"}[t]}.`,TITLES:({competition:e,year:t,city:n,government:r})=>`From the titles over the tables: ${V(
[e,t&&`year ${t}`,n,r].filter(o=>o!==""),"en")}.`,PASSED_ROW:({tab:e,row:t,
label:n,reason:r})=>`Row ${t} of the tab ${K(e,"en")}${n===""?"":` (${K(n,"en")})`} is no entry: ${{
numbers:"column numbers",example:"an example",statistic:"a sum or statistic",weight:
"the weights of the criteria",maximum:"the highest possible scores",section:
"the title of a group, taken as category",
header:"the header again",note:"a note","left-out":"left out, as the committee answered"}[r]}.`,
WEIGHTS:({
from:e,stage:t,tab:n=""})=>`Weights${Qa(t,"of stage")}: ${{headers:"from the headers",row:
"from the row of weights",products:"from the columns of score \xD7 weight",maxima:
"each criterion by its maximum, so that points are added up",tab:`from the tab ${K(n,"en")}`,equal:
"equal, because none are written"}[e]}.`,SCALE:({max:e,from:t,stage:n})=>`Maximum score${Qa(n,
"of stage")}: ${$A(e,"en")}, ${t===
"written"?"as written":"guessed from the scores there are"}.`,ENTRIES:({count:e,by:t})=>`${e===1?
"1 entry":`${e} entries`}, known by ${t==="code"?"code":
"name (case, spaces and punctuation aside) and given codes"}.`,ENTRY_LIST:({tab:e,unscored:t})=>`Names and institutions of entries are completed from the tab ${K(
e,"en")}${t===0?"":`; ${t} of its rows stand on no judge tab and are left out`}.`,TAB_LEFT:({
tab:e,reason:t})=>`The tab ${K(e,"en")} is left alone: ${{recap:
"by its name a recapitulation, result, copy or example",hidden:"it is hidden",empty:"it is empty",
"not-entries":"it has no column of entries","not-scores":"it has no column of scores",summary:
"its numbers sum up other tabs","other-columns":"its columns differ from those of the judge tabs",
"other-matter":"it is not about judging"}[t]}.`},
x6={id:v6,en:k6};function T6({kind:e,params:t},n){return x6[n][e](t)}var _A=(e,t)=>T6(e,t),S6={
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
E6={nothing:()=>"","not-entries":e=>`No column of entries was found on ${e}: give it the header Code or Innovation.`,
"not-scores":e=>`${e} has a column of entries, but it is not clear enough which columns hold scores.`,
"no-sign":e=>`${e} holds numbers, but nothing says that they are judging. If they are, name the tabs \u201CJudge 1\u201D, \u201CJudge 2\u201D, or give the column of entries the header Innovation.`,
turned:e=>`On ${e} criteria seem to run down and entries across. Turn the table: copy it, then Paste special \u2192 Transposed, so that each entry has a row.`,
unlike:e=>`The columns of scores on ${e} differ, so it is not clear which are judge tabs: give them the same headers.`,
"several-shared":e=>`${e} each hold scores of several judges. Make a tab ${J.stages.en} with the columns Stage and Score Tab that says which tab belongs to which stage.`,
"unclear-judges":e=>`On ${e} it is not clear which columns or rows are whose: write for instance \u201CJudge 1\u201D over the columns, or give the rows a column Judge.`,
"stage-tab":e=>`The scores of all judges stand in ${e}: write its name in the column Score Tab of the tab ${J.stages.en}.`,
stages:e=>`The stages cannot be told from ${e}. Name every judge tab \u201CStage - Judge\u201D, for instance \u201CProposal - J1\u201D, with two judges or more in each stage.`,
unbound:e=>`The names of ${e} do not tell the judges apart: give every tab its judge's own name.`};
function yb(e,t){
if(e===void 0)return"";let n=(t==="id"?S6:E6)[e.reason](Ts(e.tabs,t));return n===""?"":` ${n}`}var FA={
id:e=>e.judge===null?`Tab ${K(e.tab,"id")} belum ada. Buat seperti pada contoh; atau beri semua tab juri kolom Kode atau Nama Inovasi dan satu kolom angka per kriteria, dengan judul yang sama.${yb(
e.why,"id")}`:e.within?`Tab ${K(e.tab,"id")} tidak memuat nilai ${ne(e.judge,"id")}. Tambahkan kolom atau baris juri itu, atau samakan namanya dengan tab Juri.`:
`Tab ${K(e.tab,"id")} untuk ${ne(e.judge,
"id")} tidak ada. Buat tabnya, atau samakan namanya.`,en:e=>e.judge===null?`No tab ${K(e.tab,"en")} yet. Add it as in the example; or give all judge tabs a column Code or Innovation and one column of numbers per criterion, with the same headers.${yb(
e.why,"en")}`:e.within?`The tab ${K(e.tab,"en")} holds no scores of ${ne(e.judge,"en")}. Add the judge's columns or rows, or write the name as in the judges tab.`:
`There is no tab ${K(e.tab,"en")} for ${ne(e.judge,"en")}. Make it, or correct its name.`};m();var MA={
id:()=>"Tab ini menentukan hasil dan pernah dikunci, tetapi sekarang dapat diubah orang lain. Periksa isinya, lalu ulangi: perintah panitia menguncinya kembali.",
en:()=>"This tab decides the result and was locked, but now others can edit it. Check what it says, then try again: a command of the committee locks it."}
;m();var LA={id:e=>`Tab ${ne(e.judge,"id")} belum diproteksi, padahal tab lain sudah: setiap editor dapat mengubah nilainya. Proteksi tab ini untuk juri itu saja (Data > Proteksi sheet dan rentang).`,
en:e=>`The tab of ${ne(e.judge,"en")} is not protected although other tabs are: every editor can change its scores. Protect it for that judge alone (Data > Protect sheets and ranges).`}
;m();m();var jA=(e,t,n)=>V(e.map((r,o)=>{var i;return`${r} ${se((i=t[o])!=null?i:0,n)}`}),n,8),C6={
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
,R6={unnamed:"has no header, but holds numbers","some-tabs":
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
,BA=e=>[1,10,100].includes(e),zA=(e,t)=>V(e.map(n=>K(
n,t)),t,4),UA={id:{old:"bernama seperti salinan atau tab lama",time:"menyebut tahun atau masa lain",
unlike:"tidak bernama seperti tab juri lain"},en:{old:"is named like a copy or an old one",time:
"names another year or time",unlike:"is not named like the other judge tabs"}},WA={id:{statistic:
"sama dengan nilai tertinggi, terendah, jumlah, atau rata-rata baris di atasnya",unnumbered:
"tidak bernomor, sedangkan baris lain bernomor",label:
"bernama seperti baris jumlah, bobot, atau contoh, tetapi angkanya tidak menunjukkan itu"},en:{
statistic:"equals the highest, lowest, sum or mean of the rows above",unnumbered:
"has no number, while other rows have one",label:
"is named like a row of sums, weights or an example, but its numbers do not show it"}},D6={COLUMN:({
header:e,column:t,doubt:n})=>`Kolom ${t}${e===
""?"":` ${K(e,"id")}`} ${C6[n]}. ${n==="not-listed"?`Bila kriteria, tambahkan ke tab ${J.criteria.id}; bila bukan, jawab tidak dihitung.`:
"Apakah ini kriteria?"}`,ROW:({label:e,row:t,doubt:n})=>`Baris ${t} ${K(e,"id")} ${WA.id[n]}. Apakah ini peserta?`,
WEIGHTS:({criteria:e,weights:t,sum:n,from:r,tab:o=""})=>{
let i=jA(e,t,"id");return{headers:`Bobot pada judul kolom (${i}) ${BA(n)?"tidak terbaca pasti":`berjumlah ${se(
n,"id")}, bukan 100`}. Bobot mana yang dipakai?`,totals:`Kolom jumlah pada tab juri memakai bobot ${i}. Apakah bobot itu yang dipakai?`,
elsewhere:`Tab ${K(o,"id")} menyebut bobot ${i}; di tab juri tidak tertulis begitu. Bobot mana yang dipakai?`,
recap:`Nilai pada tab ${K(o,"id")} dihitung dengan bobot ${i}; di tab juri tidak tertulis begitu. Apakah bobot itu yang dipakai?`}
[r]},NAMES:({
code:e,one:t,other:n,count:r})=>`Kode ${K(e,"id")} di sini ${K(n,"id")}, di tab lain ${K(t,"id")}${r>
1?` (${r} baris seperti ini)`:""}. Perbaiki kode atau namanya. Bila peserta yang sama, jawab sama.`,
HIDDEN:({tab:e})=>`Tab ${K(e,"id")} disembunyikan, tetapi berisi nilai seperti tab juri lain. Apakah ikut dihitung?`,
SUMMARY:({tab:e})=>`Nilai di tab ${K(e,"id")} sama dengan rata-rata atau jumlah tab lain. Apakah tab ini tetap nilai seorang juri?`,
ODD_TAB:({tab:e,reason:t})=>`Tab ${K(e,"id")} berisi nilai seperti tab juri, tetapi ${UA.id[t]}. Apakah ikut dihitung?`,
STAGE_TABS:({tabs:e})=>`Tab ${zA(
e,"id")} bernama seperti tahap atau hari, bukan juri. Bila itu tahap, beri setiap tab nama tahap dan jurinya, misalnya ${K(
`${e[0]} - J1`,"id")}; bila itu juri, jawab nilai juri.`,SIDE_BY_SIDE:({columns:e})=>`Kolom ${V(e,
"id")} sama-sama memuat nama peserta. Pisahkan kedua tabel ke tab masing-masing.`,OTHER_TABLE:({
row:e})=>`Baris ${e} memuat judul kolom sekali lagi, dengan urutan lain. Samakan urutan kolom kedua tabel, atau pindahkan tabel kedua ke tab lain.`,
OWN_CRITERIA:({headers:e})=>`Judul ${V(e.map(t=>K(t,
"id")),"id",4)} seperti menyebut kriteria dan jurinya masing-masing. Bila ya, buat satu tab untuk setiap juri dengan kolom kriteria yang dinilainya; bila bukan, jawab semuanya kriteria.`}
,O6={COLUMN:({
header:e,column:t,doubt:n})=>`Column ${t}${e===""?"":` ${K(e,"en")}`} ${R6[n]}. ${n==="not-listed"?`If it is a criterion, add it to the tab ${J.criteria.en}; if not, answer that it does not count.`:
"Is it a criterion?"}`,ROW:({label:e,row:t,doubt:n})=>`Row ${t} ${K(e,"en")} ${WA.en[n]}. Is it an entry?`,
WEIGHTS:({criteria:e,weights:t,sum:n,from:r,tab:o=""})=>{let i=jA(e,t,"en");return{headers:`The weights in the headers (${i}) ${BA(
n)?"are not read for certain":`add up to ${se(n,"en")}, not 100`}. Which weights count?`,totals:`The totals on the judge tabs use the weights ${i}. Are these the weights?`,
elsewhere:`The tab ${K(o,"en")} gives the weights ${i}; the judge tabs do not say so. Which weights count?`,
recap:`The scores on the tab ${K(o,"en")} use the weights ${i}; the judge tabs do not say so. Are these the weights?`}
[r]},NAMES:({code:e,one:t,other:n,count:r})=>`Code ${K(e,"en")} is ${K(
n,"en")} here and ${K(t,"en")} on another tab${r>1?` (${r} such rows)`:""}. Correct the code or the name. If it is the same entry, answer that it is.`,
HIDDEN:({tab:e})=>`The tab ${K(e,"en")} is hidden, but holds scores like the other judge tabs. Does it count?`,
SUMMARY:({tab:e})=>`The scores on the tab ${K(e,"en")} are the means or sums of the other tabs. Is it a judge's all the same?`,
ODD_TAB:({tab:e,
reason:t})=>`The tab ${K(e,"en")} holds scores like a judge's, but ${UA.en[t]}. Does it count?`,
STAGE_TABS:({
tabs:e})=>`The tabs ${zA(e,"en")} are named like stages or days, not like judges. If they are stages, name each tab by its stage and judge, such as ${K(
`${e[0]} - J1`,"en")}; if they are judges, answer so.`,SIDE_BY_SIDE:({columns:e})=>`Columns ${V(e,
"en")} both hold the entries' names. Move the second table to a tab of its own.`,OTHER_TABLE:({row:e}
)=>`Row ${e} has the column headers once more, in another order. Put the columns of both tables in one order, or move the second table to another tab.`,
OWN_CRITERIA:({headers:e})=>`The headers ${V(e.map(t=>K(t,"en")),"en",4)} seem to name a criterion and its own judge. If so, make a tab for each judge with the criteria that judge scores; if not, answer that all are criteria.`}
,A6={id:D6,en:O6},P6=({kind:e,params:t},n)=>A6[n][e](t),eu=(e,t)=>P6(e,
t),N6={criterion:{id:"Ya, kriteria",en:"Yes, a criterion"},ignore:{id:"Tidak dihitung",en:
"Does not count"},entry:{id:"Ya, peserta",en:"Yes, an entry"},written:{id:"Seperti tertulis",en:
"As written"},
totals:{id:"Seperti kolom jumlah",en:"As in the totals"},equal:{id:"Sama besar",en:"All equal"},
criteria:{
id:"Semuanya kriteria",en:"All are criteria"},same:{id:"Peserta yang sama",en:"The same entry"},use:
{
id:"Ikut dihitung",en:"Counts"},judges:{id:"Nilai juri",en:"They are judges"}},KA=(e,t)=>N6[e][t];
var GA={id:({question:e})=>eu(e,"id"),en:({question:e})=>eu(e,"en")};var bb={TAB_MISSING:FA,
UNDERSTANDING_OPEN:GA,TAB_EMPTY:IA,TAB_UNPROTECTED:LA,TAB_COPY:NA,TAB_OPEN:MA,
STAGE_NOT_BEGUN:PA,COLUMN_MISSING_CRITERION:AA,COLUMN_DUPLICATE_CRITERION:OA,ROW_MISSING_ENTRY:iA,
ROW_WITHOUT_CODE:uA,
ROW_UNKNOWN_ENTRY:aA,ROW_DUPLICATE_ENTRY:oA,ROW_NAME_MISMATCH:sA,SCORE_ROWS_PERMUTED:hA,
SCORE_MISSING:mA,
SCORE_NOT_NUMBER:pA,SCORE_TEXT_NUMBER:bA,SCORE_IS_DATE:dA,SCORE_OUT_OF_RANGE:fA,SCORE_ERROR:lA,
SCORE_FORMULA:cA,
SCORE_SCALE_SUSPECT:yA,SCORE_OUTLIER:gA,TOTAL_MISMATCH:vA,JUDGE_NO_VARIANCE:SO,JUDGES_IDENTICAL:RO,
JUDGES_DISAGREE:CO,
JUDGE_CONFLICT:TO,JUDGE_RECUSED:EO,ENTRY_UNSCORED:kO,PANEL_DISCONNECTED:OO,ENTRY_DUPLICATE_CODE:wO,
ENTRY_DUPLICATE_NAME:vO,
NAMES_SIMILAR:xO,SETTING_INVALID:CA,WEIGHTS_INVALID:DA,SCALE_ASSUMED:SA,METHOD_CAUTION:TA,
HISTORY_BROKEN:NO,
PLENARY_UNCONFIRMED:QO,RULE_CHANGED_AFTER_SCORING:nA,TIE_AT_CUT:rA,PLENARY_CONFLICT:XO,
OBJECTION_OPEN:YO,
RESULT_STALE:tA,NO_DOCUMENT:VO};var tu=({code:e})=>!bb[e].confidential,I6=bb;function $6({code:e,
params:t},n){return I6[e][n](t)}var mr=(e,t)=>$6(
e,t);function qA(e){let t="value"in e.params?e.params.value:void 0;return e.code==="SCORE_IS_DATE"?e.
params.date:typeof t=="object"?t.date:t===""?void 0:t}m();var _6={error:$("Kesalahan","Error"),
warning:$("Peringatan","Warning"),info:$("Info","Info")},nu={severity:$(
"Tingkat","Severity"),stage:$("Tahap","Stage"),tab:$("Tab","Tab"),cell:$("Sel","Cell"),message:$(
"Uraian","What and what to do"),code:$("Kode Temuan","Finding")},F6=["error","warning","info"],wb=e=>F6.
flatMap(t=>e.filter(n=>n.severity===t));function Up(e,t,n,r,o){let i=J.findings[t],s=[{header:nu.severity[
t],
width:100,value:a=>_6[a.severity][t]},{header:nu.stage[t],width:140,value:a=>{var u;return(u=a.stage)!=
null?u:""}},{header:nu.tab[t],width:160,value:a=>{var u;return(u=a.tab)!=null?u:""}},{header:nu.cell[
t],
width:80,value:a=>{var u;return(u=a.cell)!=null?u:""}},{header:nu.message[t],width:560,value:o},{
header:nu.
code[t],width:220,value:a=>a.code}];return Bt(i,n,r,s,wb(e),0)}m();m();function HA(e){let t=new y;
for(let{standings:r}of e)for(let{entry:o,title:i}of r)i!==null&&t.set(o.code,
i);let n=new v;return[...e].reverse().flatMap(r=>{let o=Om(r).filter(({standing:a})=>!n.has(a.entry.
code)),i=n.size;for(let{standing:a}of o)n.add(a.entry.code);let s=0;return o.map(({standing:a,rank:u}
,l)=>{
var I,_,L;let{entry:c,rank:d,score:p,decision:h,category:b,categoryRank:T}=a;((I=o[l-1])==null?void 0:
I.rank)!==u&&(s=l+1);let A=(_=t.get(c.code))!=null?_:null,P=(L=h==null?void 0:h.rank)!=null?L:null,N=r.
stage.name;return{place:i+s,entry:c,stage:N,rank:d,decided:P,score:p,title:A,category:b,categoryRank:
T}})})}m();var Ss={institution:$("Instansi","Institution"),parent:$("Induk","Parent"),unitType:$(
"Jenis Unit","Unit Type"),required:$("Wajib","Required"),count:$("Jumlah Inovasi","Entries"),codes:$(
"Kode","Codes"),
status:$("Keikutsertaan","Coverage")},M6={present:$("ikut","takes part"),absent:$("belum mengirim",
"has not submitted"),unlisted:$("ikut, tidak terdaftar","takes part, not listed")};function vb({
institutions:e,
entries:t}){var a;let n=new y;for(let u of t){let l=F(u.institution);l!==""&&n.set(l,[...(a=n.get(l))!=
null?a:[],u])}let r=e.map(u=>{var c;let l=(c=n.get(F(u.name)))!=null?c:[];return{institution:u,
entries:l,
status:l.length>0?"present":"absent"}}),o=new v(e.map(u=>F(u.name))),s=[...n].filter(([u])=>!o.has(u)).
map(([,u])=>{var c,d,p,h;return{institution:{name:(d=(c=u[0])==null?void 0:c.institution)!=null?d:"",
parent:"",unitType:(h=(p=u[0])==null?void 0:p.unitType)!=null?h:"",required:!1},entries:u,status:
"unlisted"}});return[...r,...s]}function kb(e){let t=vb(e).filter(n=>n.status!=="unlisted");return{
present:t.
filter(n=>n.status==="present").length,listed:t.length}}function ZA(e){if(e.institutions.length===0)
return null;let t=vb(e).filter(n=>n.status==="absent"&&n.institution.required);return{...kb(e),
absent:t.
map(n=>n.institution.name)}}function JA(e,t,n,r){let o=s=>{var a,u;return(u=(a=hn.find(([l])=>l===s))==
null?void 0:a[1][t])!=null?u:""},i=[{header:Ss.institution[t],width:280,value:s=>s.institution.name}
,
{header:Ss.parent[t],width:220,value:s=>s.institution.parent},{header:Ss.unitType[t],width:140,value:
s=>s.
institution.unitType},{header:Ss.required[t],width:80,value:s=>o(s.institution.required)},{header:Ss.
count[t],width:80,format:"0",value:s=>s.entries.length},{header:Ss.codes[t],width:160,value:s=>s.entries.
map(a=>a.code).join(", ")},{header:Ss.status[t],width:180,value:s=>M6[s.status][t]}];return Bt(J.coverage[
t],
n,r,i,vb(e),1)}m();m();var Wp=e=>e>0?`0.${"0".repeat(e)}`:"0",ru=(e,t)=>w(sn(e,t))/10**t;var Xr={
place:$("Peringkat Akhir","Final Rank"),code:$("Kode","Code"),name:$("Nama Inovasi","Innovation"),
institution:$("Instansi","Institution"),category:$("Kategori","Category"),categoryRank:$(
"Peringkat Kategori","Rank in Category"),stage:$("Tahap Terakhir","Last Stage"),rank:$(
"Peringkat Tahap",
"Rank in Stage"),decided:$("Peringkat Putusan","Decided Rank"),title:$("Predikat","Title")};function VA(
e,t,n,r,o,i,s){
let a=e.some(({category:l})=>l!==null),u=[{header:Xr.place[t],width:80,format:"0",value:l=>l.place},
{header:Xr.code[t],width:80,value:l=>l.entry.code},{header:Xr.name[t],width:320,value:l=>l.entry.name}
,
{header:Xr.institution[t],width:240,value:l=>l.entry.institution},...a?[{header:Xr.category[t],width:
130,
value:l=>{var c;return(c=l.category)!=null?c:""}},{header:Xr.categoryRank[t],width:80,format:"0",
value:l=>{
var c;return(c=l.categoryRank)!=null?c:""}}]:[],{header:Xr.stage[t],width:180,value:l=>l.stage},{
header:Xr.
rank[t],width:80,format:"0",value:l=>l.rank},{header:r,width:80,format:Wp(n),value:l=>ru(l.score,n)}
,
{header:Xr.title[t],width:160,value:l=>{var c;return(c=l.title)!=null?c:""}},...e.some(l=>l.decided!==
null)?[{header:Xr.decided[t],width:80,format:"0",value:l=>{var c;return(c=l.decided)!=null?c:""}}]:[
]];
return Bt(J.finalRanking[t],o,i,u,e,3,s)}m();var xb=(e,t,n,r)=>Bt(e,t,n,[{header:r,width:600,value:(
)=>""}],[],0);m();var L6={rank:$("Peringkat","Rank"),decided:$("Peringkat Putusan","Decided Rank"),
code:$("Kode","Code"),
name:$("Nama Inovasi","Innovation"),institution:$("Instansi","Institution"),category:$("Kategori",
"Category"),categoryRank:$("Peringkat Kategori","Rank in Category"),tie:$("Penentu Nilai Sama",
"Tie-break"),title:$("Predikat","Title"),prize:$("Uang Pembinaan","Prize"),advances:$("Lolos",
"Advances"),explanation:$(
"Penjelasan","Explanation")},j6='"Rp"#,##0',B6=$("belum ditetapkan","not settled"),z6=$("ya","yes"),
U6=$("tidak","no");function YA(e,t){let{language:n,decimals:r}=t,o=Wp(r),i=(c,d,p,h="")=>({header:L6[
c][n],
width:d,value:p,format:h}),{standings:s}=e,a=s.some(({category:c})=>c!==null),u=s.some(({prize:c})=>c!==
null),l=[i("rank",80,({rank:c})=>c,"0"),i("code",80,({entry:c})=>c.code),i("name",280,({entry:c})=>c.
name),i("institution",200,({entry:c})=>c.institution),i("category",130,({entry:c,category:d})=>d!=null?
d:c.category),...a?[i("categoryRank",80,({categoryRank:c})=>c!=null?c:"","0")]:[],{header:t.scoreHeader,
width:80,format:o,value:({score:c})=>ru(c,r)},i("advances",80,({advances:c})=>(c?z6:U6)[n]),i(
"title",
130,({title:c})=>c!=null?c:""),...u?[i("prize",130,({prize:c})=>W6(c,n),j6)]:[],i("tie",180,t.tieOf),
i("explanation",520,t.explain),...e.standings.some(({decision:c})=>c!==void 0)?[i("decided",80,({
decision:c})=>{
var d;return(d=c==null?void 0:c.rank)!=null?d:""},"0")]:[],...t.carryOver?[{header:t.stageScoreHeader,
width:80,format:o,value:({stageScore:c})=>ru(c,r)}]:[],...e.panel.judges.map(c=>({header:c.code,
width:80,
format:o,value:({judgeScores:d})=>{let p=d.get(c.code);return p===void 0?"":ru(p,r)}}))];return Bt(t.
name,t.title,t.origin,l,s,3,t.layout)}function W6(e,t){return e===null?"":e==="open"?B6[t]:e.amount}
function XA(e,t,n,r,o){let{settings:i,stages:s}=e,{language:a}=i,u=oe(a).tabs,l=ln(e),{marked:c,
origin:d}=QA(
e,r),p=Je();dr(Up(t.findings,a,c+u.findings(l),d,A=>mr(A,a)),o);let h=Tb(e,t.results,n,r);for(let A of h)
dr(A,o);let b=A=>p.includes(A)&&h.every(P=>P.name!==A);for(let A of s){let P=tc(A,s,a),N=c+u.ranking(
A.name,l);b(P)&&dr(xb(P,N,d,u.notRanked(A.name)),o)}let T=J.finalRanking[a];if(s.length>1&&b(T)&&dr(
xb(T,c+u.finalRanking(l),d,u.notFinal),o),e.institutions.length>0){let{present:A,listed:P}=kb(e);dr(
JA(e,a,c+u.coverage(l),`${u.covered(A,P)} \xB7 ${d}`),o)}}function QA({settings:e},t){let n=oe(e.language).
tabs,r=t.provisional?`${n.provisional} \xB7 `:"",o=h2(ur(e.method),e.language),i=o===""?"":` (${o})`,
s=`${r}${n.computed(t.at,t.by,t.id)} \xB7 ${n.method(e.method)}${i} \xB7 ${n.hash(t.hash)} \xB7 ${n.
overwritten}`;return{marked:r,origin:s}}function Tb(e,t,n,r){let{stages:o,settings:i}=e,{language:s,
decimals:a}=i,u=oe(s).tabs,l=ln(e),{marked:c,origin:d}=QA(e,r),p=o.flatMap((A,P)=>{let[N,I]=[t[P],n[
P]];
if(N===void 0||I===void 0)return[];let _=tc(A,o,s),L=N.last&&!i.rankedWinners?`${u.unordered} \xB7 `:
"",M=c+u.ranking(A.name,l);return[K6(e,N,I,_,M,L+d)]});if(o.length<2||t.length<o.length)return p;let h=c+
u.finalRanking(l),b=u.decimals(a),T=Ka(ur(i.method),s);return[...p,VA(HA([...t]),s,a,T,h,d,b)]}var ln=(
{
settings:e})=>e.competition.includes(e.year)?e.competition:`${e.competition} ${e.year}`.trim();
function K6(e,t,n,r,o,i){
let{language:s,decimals:a,carryOver:u}=e.settings,l=ur(t.method);return YA(t,{name:r,title:o,origin:
i,
layout:oe(s).tabs.decimals(a),language:s,decimals:a,carryOver:u,scoreHeader:Ka(l,s),stageScoreHeader:
Ka(
l,s,!0),tieOf:c=>{var d,p;return(p=(d=n.get(c))==null?void 0:d.tie)!=null?p:""},explain:c=>{var d,p;
return(p=(d=n.get(c))==null?void 0:d.text)!=null?p:""}})}m();function Qr(e,t,n){let r=bt(t);return wb(
e).map(o=>{var a,u,l;let i=qA(o),s=n===void 0?null:Lp(o,n);
return{code:o.code,severity:o.severity,stage:(a=o.stage)!=null?a:null,tab:(u=o.tab)!=null?u:null,
cell:(l=
o.cell)!=null?l:null,message:mr(o,r),...i===void 0?{}:{value:i},...s===null?{}:{fix:jp(s,r)}}})}var Ci=(
e,t)=>e.
filter(n=>n.severity===t).length,ou=e=>Ci(e,"error")===0;m();m();var G6=({kind:e,params:t})=>e==="NAMES"?
"count"in t&&t.count>1:e!=="ROW";function e1(e){let t=n=>(G6(
n)?0:2)+(n.default===null?0:1);return[...e].sort((n,r)=>t(n)-t(r))}function Kp({competition:e,facts:
t,questions:n,given:r}){if(t.length+n.length+r.size===0)return{facts:[],
questions:[],answers:[]};let o=bt(e.settings.language);return{facts:t.map(i=>q6(i,o)),questions:e1(n).
map(i=>H6(i,o)),answers:[...r].map(i=>Z6(i,o))}}var q6=(e,t)=>{var n;return{kind:e.kind,sure:e.sure,
tab:"tab"in e.params&&(n=e.params.tab)!=null?n:null,message:_A(e,t)}},H6=(e,t)=>{var n;return{id:e.id,
tab:e.tab,tabs:e.tabs,cell:(n=e.cell)!=null?n:null,message:eu(e,t),options:t1(e.options,t),default:e.
default}},t1=(e,t)=>e.map(n=>({id:n,label:KA(n,t)}));function Z6([e,{option:t,kind:n,params:r,tab:o}
],i){
try{let s={kind:n,params:r},a=t1(gt[s.kind],i);return{id:e,tab:o,message:eu(s,i),options:a,option:t}
}catch{
return{id:e,tab:o,message:e,options:[{id:t,label:t}],option:t}}}m();m();var J6=1440*60*1e3;function n1(
{settings:e},t){var r;let n=(r=e.decisionDate)!=null?r:t;return e.objectionDays===
null||n===null?null:new R(R.parse(`${n}T00:00:00Z`)+e.objectionDays*J6).toISOString().slice(0,10)}
function r1(e,{
stages:t}){var n,r;return((r=(n=kt(e,ns))==null?void 0:n.rows)!=null?r:[]).flatMap(({cell:o})=>{let i=t.
find(u=>F(u.name)===F(U(o("reopens"))));if(i===void 0||re(o("ruling")))return[];let[s,a]=[U(o(
"entry")),
U(o("ruling"))];return[{stage:i.name,entry:s,date:ni(o("date")),ruling:a}]})}function o1(e,t,n,r){
var i;
let o=kt(e,ns);return((i=o==null?void 0:o.rows)!=null?i:[]).flatMap(({row:s,cell:a})=>{var P;let u=U(
a("entry")),l=t.entries.find(N=>Z(N.code)===Z(u)),c=l===void 0?u:ot(l),d=ni(a("date")),p=re(a(
"answer"))||re(a("ruling")),h=U(a("reopens")),b=(P=t.stages.find(N=>F(N.name)===F(h)))==null?void 0:
P.name,
T=[];if(!re(a("date"))&&d===null){let N={setting:"objections.date",value:a("date"),reason:
"not-a-date",allowed:[]};T.push({code:"SETTING_INVALID",severity:"warning",...ct(o,s,"date"),params:
N})}if(h!==
""&&b===void 0){let N=t.stages.map(_=>_.name),I={setting:"objections.reopens",value:h,reason:
"unknown-reference",allowed:N};T.push({code:"SETTING_INVALID",severity:"warning",...ct(o,s,"reopens"),
params:I})}
let A={code:"OBJECTION_OPEN",severity:"warning"};return u!==""&&l===void 0&&T.push({...A,...ct(o,s,
"entry"),params:{entry:u,reason:"unknown-entry"}}),n!==null&&d!==null&&d>n?T.push({...A,...ct(o,s,
"date"),params:{entry:c,reason:"too-late",until:n}}):p?T.push({...A,...ct(o,s,"answer"),params:{
entry:c,
reason:"unanswered"}}):b!==void 0&&r({stage:b,date:d})&&T.push({...A,...ct(o,s,"reopens"),params:{
entry:c,
reason:"reopens",stage:b}}),T})}m();m();var Es=(e,t)=>e.map((n,r)=>{var o;return[n,(o=t[r])!=null?o:
null]}),Gp=e=>x(e!=null?e:""),i1=({values:e})=>e.
map(([,t])=>t).filter(t=>t!==null).join("; ");function s1(e){let t=[{thing:"setting",names:[],values:
g.
entries({version:e.version,...e.rules})},...e.stages.map(([n,...r])=>({thing:"stage",names:[n],
values:Es(
["weight","advance","title"],r)})),...e.criteria.map(([n,r,...o])=>({thing:"criterion",names:[Gp(n),
Gp(r)],values:Es(["weight","min","max"],o)})),...e.entries.map(([n,...r])=>({thing:"entry",names:[n],
values:Es(["name","institution","category","status"],r)})),...e.judges.map(([n,...r])=>({thing:
"judge",names:[n],values:Es(["institution","stages","conflicts"],r)})),...e.institutions.map(([n,...r])=>(
{
thing:"institution",names:[n],values:Es(["parent"],r)})),...e.plenary.map(([n,r,...o])=>({thing:
"plenary",names:[Gp(n),Gp(r)],values:Es(["rank","reason","votesFor","votesAgainst"],o)})),...e.sheets.flatMap(
({stage:n,judge:r,criteria:o,rows:i})=>i.map(([s,...a])=>({thing:"score",names:[n,r,s],values:Es(o,a)}
)))];
return new y(t.map(n=>[E.stringify([n.thing,...n.names]),n]))}function iu(e,t){var a,u;let[n,r]=[s1(
e),s1(t)],o=[...a1(e,t,"old"),...a1(t,e,"now")],i=({thing:l,names:[c,d]})=>l==="score"&&o.some(({
names:p})=>p[0]===
c&&p[1]===d),s=[...o];for(let[l,c]of n){let{thing:d,names:p,values:h}=c,b=r.get(l);if(b===void 0){i(
c)||s.push({thing:d,names:p,field:null,old:i1(c),now:null});continue}let T=new y(b.values),A=new y(h);
for(let P of new v([...A.keys(),...T.keys()])){let[N,I]=[(a=A.get(P))!=null?a:null,(u=T.get(P))!=null?
u:null];N!==I&&s.push({thing:d,names:p,field:P,old:N,now:I})}}for(let[l,c]of r){if(n.has(l)||i(c))continue;
let{thing:d,names:p}=c;s.push({thing:d,names:p,field:null,old:null,now:i1(c)})}return s.length>0||E.
stringify(e)===E.stringify(t)?s:[{thing:"order",names:[],field:null,old:null,now:null}]}function a1(
e,t,n){
let r=new v(t.sheets.map(({stage:o,judge:i})=>E.stringify([o,i])));return e.sheets.filter(({stage:o,
judge:i,rows:s})=>s.length>0&&!r.has(E.stringify([o,i]))).map(({stage:o,judge:i,rows:s})=>({...{
thing:"score",names:[o,i],field:null,old:null,now:null},[n]:s.length}))}m();var Eb=[2],Kn=Eb[0],V6=[
"top","method","missing","tieBreaks","decimals","carryOver","passingScore","maxPerInstitution",
"winnersPerCategory","prizes","rankedWinners","winnerTerm","severityCorrection","conflicts"],Sb=4;
function Y6(e){var u;let[,t="",n="",r="",o="",i=""]=(u=new RegExp(`^(-?)(\\d+)\\.(\\d{${Sb}})(\\d)(\\d*)$`).exec(
x(e)))!=null?u:[];if(n==="")return f.abs(e)<10**-Sb/2?0:e;let s=t===
""?o>="5":o>"5"||o==="5"&&/[1-9]/.test(i),a=w(n+r)+w(s);return(t===""?a:-a)/10**Sb||0}function su(e){
let t=r=>typeof r=="number"?Y6(r):r,n=r=>r.map(([o,...i])=>[o,...i.map(t)]);return{...e,stages:n(e.stages),
criteria:e.criteria.map(r=>r.map(t)),sheets:e.sheets.map(r=>({...r,rows:n(r.rows)}))}}var X6=e=>e===
void 0||e.kind==="blank"?null:e.kind==="score"?e.value:e.kind==="recused"?"BK":typeof e.raw=="object"?
e.raw.date:e.raw,qp=e=>e===null||typeof e=="number"||typeof e=="boolean"||typeof e=="string"?e:E.stringify(
e),Hp=(e,t)=>e<t?-1:w(e>t);function Q6({stage:e,judge:t,columns:n,rows:r}){let o=[...n.keys()].sort(
Hp);return{stage:e,judge:t,criteria:o,rows:r.flatMap(({entry:i,marks:s})=>i===null?[]:[[i,...o.map(a=>X6(
s.get(a)))]]).sort(([i],[s])=>Hp(i,s))}}var e9=({settings:e})=>g.fromEntries(V6.map(t=>[t,qp(e[t])]));
function Ri(e,t,n,r,o=Kn){let{entries:i,judges:s,institutions:a}=e,u=e.stages.findIndex(d=>d.name===
r),l=u<0?e.stages:e.stages.slice(0,u+1),c=d=>d===null||l.some(p=>p.name===d);return{version:o,rules:
e9(
e),stages:l.map(d=>[d.name,d.weight,d.advance,qp(d.title)]),criteria:e.criteria.filter(d=>c(d.stage)).
map(d=>[d.stage,d.name,d.weight,d.min,d.max]),entries:i.map(d=>[d.code,d.name,d.institution,d.category,
d.status]),judges:s.map(d=>[d.code,d.institution,qp(d.stages),qp(d.conflicts)]),institutions:a.map(d=>[
d.name,d.parent]),plenary:n.filter(d=>c(d.stage)).map(d=>[d.stage,d.entry,d.rank,d.reason,d.votesFor,
d.votesAgainst]),sheets:t.filter(d=>c(d.stage)).sort((d,p)=>Hp(d.stage,p.stage)||Hp(d.judge,p.judge)).
map(Q6)}}var vc=(...e)=>E.stringify(su(Ri(...e))),u1=(...e)=>E.stringify(Ri(...e));m();function au(e,
{competition:t,sheets:n,typedDecisions:r,locate:o}){let{thing:i,names:s,field:a}=e,u=(()=>{
var h,b,T;let[c="",d="",p=""]=s;switch(i){case"score":{let A=n.find(N=>N.stage===c&&N.judge===d),P=(
b=
(h=A==null?void 0:A.rows.find(N=>N.entry===p))==null?void 0:h.marks.get(a!=null?a:""))==null?void 0:
b.at;return A===void 0?null:{tab:A.tab,...P&&{cell:Ee(P.row,P.column)}}}case"setting":return a===null?
null:o({kind:"setting",key:a});case"stage":return l("stage",t.stages.findIndex(A=>A.name===c));case"criterion":
return l("criterion",t.criteria.findIndex(A=>{var P;return((P=A.stage)!=null?P:"")===c&&A.
name===d}));case"judge":return l("judge",t.judges.findIndex(A=>A.code===c));case"plenary":return(T=r.
find(A=>A.stage===c&&A.entry===d))!=null?T:null;default:return null}})();if(u===null)return e;return{
...e,tab:u.tab,...u.cell?{cell:u.cell}:{}};function l(c,d){return d<0||a===null?null:o({kind:c,index:
d,
column:a})}}var l1=new O;function uu(e,t,n=Kn){var c,d,p,h;let{competition:r,sheets:o,decisions:i}=e,
s=(c=l1.get(
e))!=null?c:new y;l1.set(e,s);let a=(p=t!=null?t:(d=r.stages[r.stages.length-1])==null?void 0:d.name)!=
null?p:"",u=`${n} ${a}`,l=(h=s.get(u))!=null?h:Ue(vc(r,o,i,a,n));return s.set(u,l),l}function Di(e,t,
n){
var u,l,c;if(uu(e,n)===t)return!0;let{competition:r,sheets:o,decisions:i}=e,s=(l=n!=null?n:(u=r.stages[
r.
stages.length-1])==null?void 0:u.name)!=null?l:"",a=[vc,u1].map(d=>d(r,o,i,s));return a[0]!==a[1]&&
Ue(
(c=a[1])!=null?c:"")===t}var Cb=(e,t,n)=>{var r;return(r=Eb.find(o=>uu(e,n,o)===t))!=null?r:Di(e,t,n)?
Kn:null},kc=e=>za(en(J.decisions[e]).grid);function Rb(e,t,n){let r=t===void 0?null:Ua(t);if(t===void 0||
r===null||Ue(r.canonical)!==n)return null;let{competition:o,sheets:i,typedDecisions:s}=e,a=Ri(o,i,s,
t.stage,r.snapshot.version),u=su({...a,version:Kn});return iu(su(r.snapshot),u).map(l=>au(l,e))}
function c1(e,t){
let r=t.filter(s=>s.status==="decided").filter(({stage:s,hash:a})=>!Di(e,a,s));if(r.length===0)return[
];
let o=kc(e.competition.settings.language),i=new v;return r.flatMap(({stage:s,at:a,hash:u,code:l})=>{
var A,P;let c=o.find(N=>N.stage===s&&N.hash===u),d=((A=Rb(e,c,u))!=null?A:[]).filter(N=>!i.has(E.stringify(
N)));for(let N of d)i.add(E.stringify(N));let{tab:p,cell:h}=(P=d.find(N=>N.tab!==void 0))!=null?P:{}
,
b={...p===void 0?{}:{tab:p},...h===void 0?{}:{cell:h}};return[{code:"RESULT_STALE",severity:
"warning",
stage:s,...b,params:{computed:a,decided:{code:l,changes:d}}}]})}m();var m1="rules",t9=8e3;function p1(
e,t){let n={...e,entries:[],judges:[],institutions:[]},r=Ri(n,[],[],
t);return{...r,version:0,stages:r.stages.filter(([o])=>o===t),criteria:r.criteria.filter(([o])=>o===
null||o===t)}}var f1=(e,t)=>Ue(E.stringify(p1(e,t)));function n9(){let e=Ie(m1);try{return E.parse(e!=
null?e:"{}")}catch{return{}}}var r9=({sheets:e},t)=>e.some(n=>n.stage===t&&n.rows.some(({marks:r})=>[
...r.values()].some(({kind:o})=>o==="score")));function g1(e,t){let{competition:n}=e;if(e.questions.
length>0)return[];let r=n9(),o=new y(n.stages.filter(({name:s})=>r9(e,s)).map(({name:s})=>[s,p1(n,s)])),
i=[...o].filter(([s])=>r[s]===void 0);if(i.length>0){let s={...r,...g.fromEntries(i.map(([u,l])=>[u,
E.stringify(l)]))},a=()=>g.fromEntries(g.entries(s).map(([u,l])=>[u,d1(l)]));ze(m1,E.stringify(E.stringify(
s).length>t9?a():s))}return[...o].flatMap(([s,a])=>{var A,P;let[u,l]=[r[s],Ue(E.stringify(a))];if(u===
void 0||d1(u)===l)return[];let c=t().filter(N=>N.action==="rules"&&N.stage===s);if(((A=c[c.length-1])==
null?void 0:A.hash)===l)return[];let d=u.startsWith("{")?E.parse(u):null,p=d===null?[]:iu(d,a).map(N=>au(
N,e)),{tab:h,cell:b}=(P=p.find(N=>N.tab!==void 0))!=null?P:{},T={...h===void 0?{}:{tab:h},...b===void 0?
{}:{cell:b}};return[{code:"RULE_CHANGED_AFTER_SCORING",severity:"warning",stage:s,...T,params:{
changes:p}}]})}
var d1=e=>e.startsWith("{")?Ue(e):e;m();var Db=(e,t)=>({stage:n,date:r})=>{var i,s;return!t.some(a=>a.action==="reopen"&&
a.stage===n&&a.at>=
(r!=null?r:""))&&((s=(i=un(e,n))==null?void 0:i.status)!=null?s:"open")!=="open"};function o9(e,t,n){
let r=t.every(({status:a})=>a==="open")?void 0:Kr(Je(),"objections",pt());if(r===void 0)return new y;
let o=oe(e.settings.language).history,i=r1(je(r),e).filter(Db(t,n)),s=new v(i.map(({stage:a})=>a));
return new y(
[...s].map(a=>{let u=i.filter(l=>l.stage===a);return[a,u.map(({entry:l,date:c,ruling:d})=>o.ruling(l,
c,d)).join("; ")]}))}function h1(e,t){let n=Xe(e.stages,t),r=o9(e,n,t);return n.map(({stage:o,status:
i,
at:s,by:a,code:u})=>{var l;return{stage:o,status:i,at:s,by:a,code:u===""?null:u,ruling:(l=r.get(o))!=
null?l:null}})}function Mo(e,{rows:t}){let{competition:n}=e,r=Xe(n.stages,t),o=r[r.length-1],i=e.deciding.tabs.get(
"objections"),s=n1(n,(o==null?void 0:o.status)==="decided"?o.at.slice(0,10):null);return[...c1(e,r),
...g1(e,()=>t),...i===void 0?[]:o1(je(i),n,s,Db(r,t))]}function y1(){return ae(()=>(ye(),eo(kn(Ce))))}
function eo(e){let{workbook:t,history:n}=e,{language:r}=t.
competition.settings,{findings:o,progress:i}=It(t,{provisional:!1}),s=[...o,...Mo(t,n)];return ws(t,
s),ob(t.own,i),{ok:ou(s),findings:Qr(s,r,yc(e)),understood:Kp(t),progress:i,fixes:bO(e,bt(r))}}
function b1(){
return ae(()=>(ye(),Ce(()=>{let e=it("ranking");Ut(e);let{competition:t}=e,{language:n}=t.settings,r=It(
e,{provisional:!1}),o=[...r.findings,...Mo(e,e.history)],i=o.filter(tu),s=oe(n).tabs,a=`${s.checked(
rt(),ve(),vt())} \xB7 ${s.overwritten}`,u=s.findings(ln(t));dr(Up(i,n,u,a,c=>mr(c,n)),e.keepers),ws(
e,o),ob(e.own,r.progress);let l=e.questions.length;return{errors:Ci(i,"error"),warnings:Ci(i,
"warning"),questions:l}})))}var i9=te({tab:G()});function w1(e){return ae(()=>{let{tab:t}=pe(i9,e);
return ye(),Ce(()=>{let n=it();
Ut(n);let{findings:r}=It(n,{provisional:!1}),o=r.filter(a=>a.code!=="SCORE_ROWS_PERMUTED"||a.tab!==t);
o.length===r.length&&ge(me("BAD_REQUEST",oe(nt()).problems.notSorted(t)));let{language:i}=n.competition.
settings,s=oe(i).history.accepted(t);return $t(n.history,{at:rt(),by:ve(),action:"accept",detail:s,
run:vt(),
hash:""},n.competition.settings),ws(n,o),eo(kn())})})}m();var s9=te({answers:Jt(G(),ko(G()))});
function v1(e){return ae(()=>{let{answers:t}=pe(s9,e);return ye(),
Ce(()=>{let{questions:n}=it(),r=a9(ib(),n,g.entries(t)),{notAsked:o,tooManyAnswers:i}=oe(nt()).problems;
return r===null&&ge(me("BAD_REQUEST",o)),X2(r)||ge(me("BAD_REQUEST",i)),eo(kn())})})}function a9(e,t,
n){
let r=new y(e);for(let[o,i]of n){let s=e.get(o),a=t.find(l=>l.id===o),u=a===void 0?l9(s,i):u9(a,i);
if(i===
null&&s!==void 0)r.delete(o);else if(u!==null)r.set(o,u);else return null}return r}var u9=(e,t)=>e.options.
some(n=>n===t)?Y2(e,t!=null?t:""):null;function l9(e,t){return e===void 0||t===null?null:g.entries(
gt).
some(([r,o])=>r===e.kind&&o.some(i=>i===t))?{...e,option:t}:null}m();var k1=te({fixes:Ye(G())}),Ob=250;
function x1({sheets:e},t,n,r,o){var l,c,d,p,h,b,T;let i=e.filter(A=>A.
tab===t),s=(l=i.find(A=>A.judge===n))!=null?l:i.length===1?i[0]:void 0,a=(p=(d=[...(c=s==null?void 0:
s.columns)!=null?c:[]].find(([,A])=>A[0]===o))==null?void 0:d[0])!=null?p:"",u=(b=(h=s==null?void 0:
s.rows.find(A=>A.row===r))==null?void 0:h.entry)!=null?b:"";return{judge:(T=s==null?void 0:s.judge)!=
null?T:n,entry:u,criterion:a}}function T1(e){return ae(()=>{let{fixes:t}=pe(k1,e);ye();let n=kn(Ce),
{workbook:r}=n,o=bt(r.competition.settings.language);return{fixes:S1(n,t).map(i=>{let{tab:s,judge:a,
cells:u}=i,l=jp(i,o),c={old:l.old,now:$r(i.fix.now,o)};return{...l,cells:u.map(({row:d,column:p})=>{
let{entry:h,criterion:b}=x1(r,s,a,d,p);return{tab:s,cell:Ee(d,p),entry:h,criterion:b,...c}})}})}})}
function S1(e,t){
let n=new v(t);return yO(e).filter(r=>n.has(r.id)&&r.status==="offered")}function E1(e){return ae(()=>{
let{fixes:t}=pe(k1,e);return ye(),Ce(()=>{let n=kn(),{competition:r}=n.workbook,o=S1(n,t),i=new y(r.
judges.map(({code:T,email:A})=>[T,A])),s=({fix:T,judge:A})=>{var P;return T.kind!=="score"||((P=i.get(
A))!=null?P:"")!==""},a=c9(n.workbook,o.filter(s)),{ledger:u,history:l}=n;a.length>0&&(u=ks(u,[...u.
list,...a],r.settings),{ledger:u,history:l}=hc(n.workbook,u,l));let c=new v(a.map(({id:T})=>T)),d=u.
list.filter(({id:T})=>c.has(T)),p=T=>d.filter(A=>A.status===T).length,h=new v(o.map(({id:T})=>T)),b=o.
reduce((T,A)=>T+A.cells.length,0);return{applied:p("applied"),asked:p("waiting"),left:b-d.length+t.filter(
T=>!h.has(T)).length,unreachable:[...new v(o.filter(T=>!s(T)).map(({judge:T})=>T))],check:eo(kn())}}
)})}
function c9(e,t){let[n,r,o]=[rt(),ve(),xs()],i=t.flatMap(({tab:a,judge:u,stage:l,fix:c,cells:d})=>{
let p=c.
kind==="score"?"waiting":"applied";if(p==="applied"&&!Fo(a))return[];let h=o(a);return d.flatMap(b=>{
let{row:T,column:A}=b,P=x1(e,a,u,T,A),N=c.kind==="label"?"":P.criterion,I={id:"",at:n,by:r,stage:l,
tab:a,
status:p,criterion:N,cell:Ee(T,A),judge:P.judge,entry:c.kind==="label"&&P.entry===""?x(c.now):P.entry,
now:c.now,kind:c.kind,answeredAt:"",answeredBy:"",before:{cell:c.old,format:h.format(T,A)}};return Za(
I,b,h)!=="before"?[]:[{...I,before:{...I.before,cell:h.cell(T,A)}}]})}),s=k.from({length:f.ceil(i.length/
Ob)},vt);return i.map((a,u)=>({...a,id:`${s[f.floor(u/Ob)]}/${u%Ob+1}`}))}function C1(){return ae(()=>(
ye(),
Ce(()=>{let e=kn(),{workbook:t,ledger:n,history:r}=e,{settings:o}=t.competition,i=fb(e),s=vs(bt(o.language)),
[a]=i;if(a===void 0)return ge(me("BAD_REQUEST",s.nothingToUndo));let u=xs(),l=i.find(T=>{let A=gc(T,
t);return A===null||!Fo(A.tab)||Za(T,A.at,u(A.tab))!=="after"});if(l!==void 0)return ge(me(
"BAD_REQUEST",s.changedSince(l.tab,l.cell)));let c={answeredAt:rt(),answeredBy:ve()},d=n.list.map(T=>i.includes(
T)?{...T,...c,status:"undone"}:T),p=hc(t,ks(n,d,o),r),h=new v(i.map(({id:T})=>T)),b=p.ledger.list.find(
T=>h.has(T.id)&&T.status==="applied");return b!==void 0?ge(me("BAD_REQUEST",s.refused(b.tab,b.cell))):
eo(kn())})))}m();var m9=te({id:G(),accept:Ze()});function R1(e){let t=ve().toLowerCase(),n=e.judges.filter(
o=>t!==""&&
o.email.toLowerCase()===t),r=n.length===0?[]:Va(_o(e.settings).list);return n.flatMap(({code:o})=>{
let i=r.
filter(a=>a.judge===o),s=i.length===0?[]:Ja(o).map(({id:a})=>a);return i.filter(({id:a})=>!s.includes(
a))})}function D1(){let e=Lt(Je(),pt());return On(new y([...e].map(([t,n])=>[t,je(n)]))).competition}
function O1(){return ae(()=>A1(D1()))}function A1(e){let t=bt(e.settings.language),n=new y(e.entries.
map(({code:r,name:o})=>[r,o]));return{fixes:R1(e).map(r=>{var l;let{id:o,stage:i,entry:s,at:a,by:u}=r;
return{...gb(r,t),id:o,stage:i,at:a,by:u,name:(l=n.get(s))!=null?l:""}})}}function P1(e){return ae((
)=>{
let{id:t,accept:n}=pe(m9,e);return Ce(()=>{var d;let r=R1(D1()).find(p=>p.id===t);if(r===void 0)return ge(
me("BAD_REQUEST",vs(nt()).unknownFix));let o=it(),{competition:i}=o,s=vs(bt(i.settings.language));if(
((d=
Xe(i.stages,o.history.rows).find(({stage:p})=>p===r.stage))==null?void 0:d.status)!=="open")return ge(
me("BAD_REQUEST",s.stageClosed(r.stage)));let u=gc(r,o),l=xs();if(n&&(u===null||Za(r,u.at,l(u.tab))!==
"before"))return ge(me("BAD_REQUEST",s.changedSince(r.tab,r.cell)));let c={id:t,accept:n,at:rt(),by:
ve()};
return fO(r.judge,c)?(n&&u!==null&&Fo(u.tab)&&mb([cb(r,u.tab,u.at,!1)],!0),A1(i)):ge(me(
"BAD_REQUEST",
s.tooManyAnswers))})})}m();m();var N1={error:"#f4c7c4",warning:"#fde9b3",info:"#d3e3fc"},I1="#ffffff",
$1="Lembar Juri \xB7 ",Ab=new RegExp(
`(^|\\n)${$1}[^\\n]*(?:\\n(#[0-9a-f]{6}))?(?:\\n|$)`);function _1({background:e,note:t},n,r){let o=r.
map(a=>a.replace(/\s+/g," ").trim()).join(" \u2022 "),i=e===I1&&!t.startsWith("#")?[]:[e],s=o===""&&
i.length===0?[]:[$1+o,...i];return{background:N1[n],note:[...s,...t===""?[]:[t]].join(`
`)}}function F1({background:e,note:t}){var o,i,s;let[,n=""]=(o=Ab.exec(t))!=null?o:[],r=(s=(i=Ab.exec(
t))==null?void 0:i[2])!=null?s:I1;return{background:g.values(N1).includes(e)?r:e,note:t.replace(Ab,n)}
}m();function M1(e){var r;let t=(r=Oe().getSheetByName(e))==null?void 0:r.getDataRange();if(t===void 0)return[
];
let n=t.getNotes();return t.getBackgrounds().map((o,i)=>o.map((s,a)=>{var u,l;return{background:s,
note:(l=
(u=n[i])==null?void 0:u[a])!=null?l:""}}))}function L1(e,t,n){var d,p;let r=Oe().getSheetByName(e),o=new y,
i=[];for(let[h,b]of n.entries())for(let[T,A]of b.entries()){let P=(d=t[h])==null?void 0:d[T];(P==null?
void 0:P.background)!==A.background&&o.set(A.background,[...(p=o.get(A.background))!=null?p:[],Ee(h,
T)]),(P==null?void 0:P.note)!==A.note&&i.push({row:h,column:T})}for(let[h,b]of o)r==null||r.getRangeList(
b).setBackground(h==="#ffffff"?null:h);if(i.length===0)return;let[s,a]=[f.min(...i.map(({row:h})=>h)),
f.min(...i.map(({column:h})=>h))],u=f.max(...i.map(({row:h})=>h)),l=f.max(...i.map(({column:h})=>h)),
c=n.slice(s,u+1).map(h=>h.slice(a,l+1).map(({note:b})=>b));r==null||r.getRange(s+1,a+1,u-s+1,l-a+1).
setNotes(c)}var f9=te({on:Ze()}),j1=["error","warning","info"];function g9(e,t){var r,o;let n=new y;
for(let i of e.
filter(tu)){let{tab:s,cell:a,severity:u}=i;if(s===void 0||a===void 0)continue;let l=(r=n.get(s))!=null?
r:new y;n.set(s,l);for(let[c,{row:d,column:p}]of qr(a).entries()){let h=`${d},${p}`,b=(o=l.get(h))!=
null?o:{severity:u,sentences:[]},T=j1.indexOf(u)<j1.indexOf(b.severity),A=c===0?[mr(i,t)]:[];l.set(h,
{severity:T?u:b.severity,sentences:[...b.sentences,...A]})}}return n}function h9(){var n;let e=Je(),
t=((n=Ie(bc))!=null?n:"").split(`
`).filter(r=>r!=="");return t.every(r=>e.includes(r))?t:e}function B1(e){return ae(()=>{let{on:t}=pe(
f9,e);return ye(),Ce(()=>{let n=kn(),{workbook:r,history:o}=n,i=t?[...It(r,{provisional:!1}).findings,
...Mo(r,o)]:[],s=g9(i,r.competition.settings.language),a=[...new v([...h9(),...s.keys()])].filter(Fo);
t&&ze(bc,a.join(`
`));for(let u of a){let l=M1(u),c=l.map((d,p)=>d.map((h,b)=>{var P;let T=(P=s.get(u))==null?void 0:P.
get(`${p},${b}`),A=F1(h);return T===void 0?A:_1(A,T.severity,T.sentences)}));L1(u,l,c)}return t||ze(
bc,""),eo(n)})})}m();m();m();m();m();var er=(e,t)=>({width:f.min(f.max(f.floor(e),1),10),haste:0,
until:t+2e5});function z1(e){e.haste=0,e.
width=f.min(e.width+1,10)}function U1(e,t){e.haste+=1,e.width=f.max(f.floor(e.width/2),1);let n=f.min(
1e3*2**(e.haste-1),64e3),r=f.ceil(f.max(n,t!=null?t:0)+f.random()*500);return r<=3e5&&R.now()+r<e.until?
r:null}var W1=e=>R.now()>=e.until;m();m();var to="https://www.googleapis.com/drive/v3/files",K1="https://www.googleapis.com/upload/drive/v3/files",
lu="id,mimeType,webViewLink,modifiedTime,appProperties,trashed",G1="application/vnd.google-apps.folder",
pr="application/vnd.google-apps.document",Oi="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
Zp="application/json",cu="application/pdf",xc="application/vnd.google-apps.spreadsheet",Tc="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
du=te({id:G(),
mimeType:we(G()),webViewLink:we(G()),modifiedTime:we(G()),appProperties:we(Jt(G(),G())),trashed:we(
Ze())}),
mu=e=>{var t,n,r,o,i,s;return{id:e.id,type:(t=e.mimeType)!=null?t:"",link:(n=e.webViewLink)!=null?n:
"",modified:(r=e.modifiedTime)!=null?r:"",content:(i=(o=e.appProperties)==null?void 0:o.content)!=null?
i:"",properties:(s=e.appProperties)!=null?s:{}}},Pb=(e,t,n)=>({fields:e,one:t,list:te({files:Ye(t),
nextPageToken:we(
G())}),fileOf:n}),Nb=Pb(lu,du,mu);m();m();var y9=[["api-off",["accessNotConfigured",
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
"notFound"]]];function b9(e){return e===401?"scope":e===404||e===410?"not-found":
e===413?"too-large":e===429?"haste":e>=500||e===408?"server":"refused"}function q1(e,t,n){var u,l,c;
let r=w9(t),o=[...((u=r==null?void 0:r.errors)!=null?u:[]).map(d=>d.reason),...((l=r==null?void 0:r.
details)!=null?l:[]).map(d=>d.reason),r==null?void 0:r.status],i=y9.find(([,d])=>o.some(p=>p!==void 0&&
d.includes(p))),s=i===void 0||e>=500?b9(e):i[0],a=v9(n);return{kind:s,reason:`${e} ${(c=r==null?void 0:
r.message)!=null?c:""}`.trim(),...a===null?{}:{wait:a}}}function w9(e){var t;try{return(t=E.parse(e))==
null?void 0:t.error}catch{return}}function v9(e){if(e===null)return null;let t=w(e),n=w.isFinite(t)?
t*1e3:R.parse(e)-R.now();return w.isFinite(n)&&n>0?n:null}var _r=({kind:e})=>["api-off","scope",
"quota","folder-full","daily-limit","policy"].includes(e),pu=({kind:e})=>e==="server"||e==="unknown";
var k9=6,H1={failure:{kind:"haste",reason:"not-sent"}};function no(e,t,n="text"){var s,a,u;let r=e.map(
()=>H1),o=e.map(()=>0),i=e.map((l,c)=>c);for(;i.length>0&&!W1(t);){let l=i.slice(0,t.width),c=i.slice(
t.width),d=S9(l.flatMap(A=>{var P;return(P=e[A])!=null?P:[]}),n),p=[],h=null,b=!1;for(let[A,P]of l.entries(
)){
let N=(s=d[A])!=null?s:H1,I=r[P];r[P]=I!==void 0&&x9(I)&&"failure"in N?I:N,o[P]=((a=o[P])!=null?a:0)+
1,!(!("failure"in N)||!T9(N,e[P])||o[P]>=k9)&&(p.push(P),b=!0,h=f.max(h!=null?h:0,(u=N.failure.wait)!=
null?u:0))}if(d.some(A=>"failure"in A&&_r(A.failure)))break;if(i=[...p,...c],!b){z1(t);continue}let T=U1(
t,h);if(T===null)break;Utilities.sleep(T)}return r}var x9=e=>"failure"in e&&e.failure.kind==="server",
T9=(e,t)=>"failure"in e&&(e.failure.kind==="haste"||e.failure.kind==="server"&&(t==null?void 0:t.method)!==
"post");function S9(e,t){let n={Authorization:`Bearer ${ScriptApp.getOAuthToken()}`},r=e.map(i=>({
...i,
headers:n,muteHttpExceptions:!0})),o;try{o=UrlFetchApp.fetchAll(r)}catch(i){let s=i instanceof C?i.message:
x(i);if(_p(s).length>0)throw i;return e.map(()=>({failure:{kind:"unknown",reason:s}}))}return o.map(
i=>{let s=i.getResponseCode();return s>=200&&s<300?{ok:t==="bytes"?{text:"",bytes:i.getContent()}:{
text:i.
getContentText(),bytes:[]}}:{failure:q1(s,i.getContentText(),E9(i))}})}function E9(e){let t=e.getHeaders(
),
n=g.keys(t).find(r=>r.toLowerCase()==="retry-after");return n===void 0?null:x(t[n])}function Lo(e,t){
if(t===void 0)return{failure:{kind:"unknown",reason:"no-answer"}};if("failure"in t)return t;let n=ut(
e,C9(t.ok.text));return n.success?{ok:n.data}:{failure:{kind:"unknown",reason:"malformed-answer"}}}
function C9(e){
try{return E.parse(e)}catch{return null}}var Jp="lembar-juri-boundary-7f3a9c",fu=5*1024*1024-4096;
function Fr(e,t){return no(e.map(R9),t).map(
n=>{let r=Lo(du,n);return"failure"in r?r:{ok:mu(r.ok)}})}function $b(e,t,n){let r=`${to}/${encodeURIComponent(
e)}?fields=${encodeURIComponent(lu)}`,o=E.stringify(t),i=Lo(du,no([{url:r,method:"patch",contentType:
"application/json",payload:o}],n)[0]);return"failure"in i?i:{ok:mu(i.ok)}}function Cs(e,t,n){let r=e.
map(o=>`${to}/${encodeURIComponent(o)}/export?mimeType=${encodeURIComponent(t)}`);return Z1(r,n)}
function _b(e,t){
let[n]=Z1([`${to}/${encodeURIComponent(e)}?alt=media`],t);return n!=null?n:{failure:{kind:"unknown",
reason:"no-answer"}}}function Z1(e,t){let n=e.map(r=>({url:r,method:"get"}));return no(n,t,"bytes").
map(r=>"failure"in r?r:{ok:D.from(r.ok.bytes,o=>o&255)})}function R9({fileId:e,folder:t,title:n,
properties:r,
from:o,to:i,bytes:s,writersCanShare:a}){let c={name:n,mimeType:i,appProperties:r,...e===null?{
parents:[
t]}:{},...a===void 0?{}:{writersCanShare:a}},d=e===null?"":`/${encodeURIComponent(e)}`;return{url:`${K1}${d}?uploadType=multipart&fields=${encodeURIComponent(
lu)}`,method:e===null?"post":"patch",contentType:`multipart/related; boundary=${Jp}`,payload:[...Ib(
`--${Jp}\r
Content-Type: application/json; charset=UTF-8\r
\r
${E.stringify(c)}\r
`),...Ib(`--${Jp}\r
Content-Type: ${o}\r
\r
`),...k.from(s,p=>p>127?p-256:p),...Ib(`\r
--${Jp}--\r
`)]}}var Ib=e=>Utilities.newBlob(e).getBytes();m();function Fb(e,t,n,r){let o=[],i="";do{let s=encodeURIComponent(
`'${t}' in parents and trashed = false${n.map(c=>` and ${c}`).join("")}`),a=encodeURIComponent(`nextPageToken,files(${e.fields})`),
u=`${to}?q=${s}&pageSize=1000&fields=${a}${i}`,l=Lo(e.list,no([{url:u,method:"get"}],r)[0]);if(
"failure"in l)
return l;o.push(...l.ok.files.map(e.fileOf)),i=l.ok.nextPageToken?`&pageToken=${encodeURIComponent(l.
ok.nextPageToken)}`:""}while(i!=="");return{ok:o}}function Mb(e,t,n){let r=`${to}/${encodeURIComponent(
t)}?fields=${encodeURIComponent(e.fields)}`,o=Lo(e.one,no([{url:r,method:"get"}],n)[0]);return"failure"in o?
o.failure.kind==="not-found"?{ok:null}:o:{ok:o.ok.trashed===!0?null:e.fileOf(o.ok)}}var Vp=(e,t)=>Fb(
Nb,e,[],t),jo=(e,t)=>Mb(Nb,e,t);function Lb(e,t,n){let r=Vp("root",n);if("failure"in r)return r;let o=r.
ok.find(a=>g.keys(t).every(u=>a.properties[u]===t[u]));if(o!==void 0)return{ok:o.id};let i=E.stringify(
{name:e,mimeType:G1,appProperties:t}),s=Lo(te({id:G()}),no([{url:`${to}?fields=id`,method:"post",
contentType:"application/json",payload:i}],n)[0]);return"failure"in s?s:{ok:s.ok.id}}m();var J1=te({
id:G(),emailAddress:we(G()),role:G()}),D9=hx(du,{permissions:we(Ye(J1))}),V1=Pb(`${lu},permissions(id,emailAddress,role)`,
D9,e=>{var t;return{...mu(e),access:(t=e.permissions)!=null?t:[]}}),
Sc=encodeURIComponent,O9=e=>`${to}/${Sc(e)}`,jb=(e,t)=>Fb(V1,e,[`mimeType = '${xc}'`],t),Bb=(e,t)=>Mb(
V1,e,t);function A9(e){let t=`${O9(e.file)}/permissions`,n=o=>({contentType:"application/json",
payload:E.
stringify(o)}),r=`fields=${Sc("id,emailAddress,role")}`;switch(e.change){case"grant":return{url:`${t}?sendNotificationEmail=true&emailMessage=${Sc(
e.message)}&${r}`,method:"post",...n({type:"user",role:e.
role,emailAddress:e.email})};case"role":return{url:`${t}/${Sc(e.permission)}?${r}`,method:"patch",
...n(
{role:e.role})};case"withdraw":return{url:`${t}/${Sc(e.permission)}`,method:"delete"}}}function Ec(e,
t){
let n=no(e.map(A9),t);return e.map((r,o)=>{let i=n[o];return r.change!=="withdraw"?Lo(J1,i):i===void 0||
"failure"in i?i!=null?i:{failure:{kind:"unknown",reason:"no-answer"}}:i.ok.text!==""?{failure:{kind:
"unknown",reason:"malformed-answer"}}:{ok:null}})}m();m();m();var gu="dokumen yang sudah jadi tidak dibuat dua kali",
P9={"api-off":
"Layanan Drive belum diaktifkan. Buka Ekstensi \u2192 Apps Script, pada Layanan (Services) klik +, pilih Drive API, lalu Tambahkan.",
scope:
"Izin untuk menyimpan dokumen ke Drive belum diberikan. Buka tautan ini, centang izin Drive, lalu ulangi.",
quota:`Ruang penyimpanan Drive penuh. Kosongkan sebagian, lalu ulangi: ${gu}.`,"folder-full":`Folder atau drive bersama ini tidak dapat menampung berkas lagi. Pindahkan atau hapus sebagian isinya, lalu ulangi: ${gu}.`,
"daily-limit":`Batas harian permintaan ke Drive sudah tercapai. Ulangi besok: ${gu}.`,policy:
"Aturan organisasi Anda tidak mengizinkan skrip ini memakai Drive. Minta pengelola akun Google instansi mengizinkannya.",
"not-yours":
"Anda tidak berhak mengubah berkas ini di Drive. Minta pemiliknya memberi akses sebagai penyunting.",
"not-granted":
"Skrip ini tidak (lagi) berhak membuka berkas itu, karena tidak dibuat olehnya atau aksesnya dicabut.",
"not-exportable":"Drive tidak dapat mengekspor berkas ini: terlalu besar atau tidak dapat diekspor.",
"too-large":"Dokumen ini terlalu besar untuk Drive. Perkecil gambar di templatnya, lalu ulangi.",
haste:`Drive sedang sibuk. Tunggu beberapa menit, lalu ulangi: ${gu}.`,server:`Drive sedang terganggu. Tunggu beberapa menit, lalu ulangi: ${gu}.`,
unknown:`Drive tidak menjawab dengan jelas. Ulangi: ${gu}.`,"not-found":
"Berkas atau foldernya tidak ada lagi di Drive Anda.",refused:"Drive menolak permintaan ini."},hu="documents that are ready are not made twice",
N9={"api-off":
"The Drive service is not switched on. Open Extensions \u2192 Apps Script, click + at Services, choose Drive API, then Add.",
scope:
"The permission to save documents to Drive has not been granted. Open this link, tick the Drive permission, then try again.",
quota:`Drive storage is full. Free some space and try again: ${hu}.`,"folder-full":`This folder or shared drive takes no more files. Move or delete some of them and try again: ${hu}.`,
"daily-limit":`The daily limit of requests to Drive is reached. Try again tomorrow: ${hu}.`,policy:
"The rules of your organisation do not let this script use Drive. Ask whoever manages its Google accounts.",
"not-yours":"You may not change this file in Drive. Ask its owner to make you an editor.",
"not-granted":
"This script may not (or no longer) open that file: it did not make it, or its access was withdrawn.",
"not-exportable":
"Drive cannot export this file: it is too large, or of a sort that is not exported.",
"too-large":
"This document is too large for Drive. Make the pictures in its template smaller and try again.",
haste:`Drive is busy. Wait a few minutes and try again: ${hu}.`,server:`Drive has a fault just now. Wait a few minutes and try again: ${hu}.`,
unknown:`Drive gave no clear answer. Try again: ${hu}.`,"not-found":
"The file or its folder is no longer in your Drive.",refused:"Drive refused this request."};function Ai(
{kind:e,reason:t},n){let r=(n==="id"?P9:N9)[e];return e==="refused"||e==="not-exportable"?`${r} (${t})`:
r}var tn=e=>Ue(e).slice(0,32),zb=e=>`folder:${e}`;function Mr(e,t,n){let{language:r}=e.settings,o=zb(
t),
i=Ie(o),s=i!==null&&I9(i,n,r)?i:$9(e,o,n);return{id:s,files:Wt(Vp(s,n),r)}}var I9=(e,t,n)=>Wt(jo(e,t),
n)!==null;function $9(e,t,n){let{language:r}=e.settings,o=oe(r).documents.folder(ln(e)),i=Wt(Lb(o,{
folder:tn(
yn())},n),r);return ze(t,i),i}function Wt(e,t){return"ok"in e?e.ok:Rs(e.failure,t)}function Rs(e,t){
let n=Ai(e,t);return e.kind==="api-off"?ge(me("DRIVE_API_OFF",n)):e.kind==="scope"?ge(me(
"SCOPE_MISSING",n,Fp())):ge(me("DRIVE_REFUSED",n))}var _9=te({id:G(),link:G(),maker:G(),email:G(),
permission:G(),collected:G(),modified:G(),done:At(),of:At()}),
Cc={id:"",link:"",maker:"",email:"",permission:"",collected:"",modified:"",done:0,of:0},Ub=e=>tn(F(e)),
Wb=e=>tn(Z(e)),Y1=(e,t)=>`judge-file:${Ub(e)}:${Wb(t)}`;function Yp(e,t){var n;try{let r=ut(_9,E.parse(
(n=Ie(Y1(e,t)))!=null?n:"null"));return r.success?r.data:Cc}catch(r){if(r instanceof SyntaxError)return Cc;
throw r}}var Ds=(e,t,n)=>ze(Y1(e,t),E.stringify(n));function yu({competition:e},t,n){let r=e.stages.find(
s=>s.name===t);if(r===void 0||e.settings.judgeFiles!==
"separate")return;let o=ve(),i=dt(e,r).flatMap(s=>{let{id:a,maker:u,permission:l}=Yp(t,s.code);
return a===
""||l===""||u!==o?[]:[{file:a,change:"role",permission:l,role:n}]});if(i.length!==0)try{for(let s of Ec(
i,er(10,R.now())))"failure"in s&&console.warn(s.failure.reason)}catch(s){console.warn(x(s))}}m();m();
m();var X1=["kolabik","satuin-pelita","mojokerto","malang","gipp"];m();m();m();var tr=(e,t={})=>({
name:e,weight:null,advance:null,title:null,form:null,date:null,...t}),Rc=(e,t)=>({
stage:null,name:e,weight:20,min:0,max:100,description:t}),ro=[Rc("Kebaruan",
"Gagasan, cara, atau perbaikan yang baru bagi unit atau daerah"),Rc("Efektif",
"Hasil nyata terhadap masalah yang dipecahkan"),
Rc("Bermanfaat","Manfaat bagi masyarakat pengguna layanan"),Rc("Mudah Disebarkan",
"Dapat ditiru atau disesuaikan oleh unit lain"),Rc("Berkelanjutan",
"Didukung aturan, anggaran, dan sumber daya agar terus berjalan")];var Q1={settings:{competition:
"Gelar Inovasi Pelayanan Publik (GIPP)",year:"2017",organizer:"Bagian Organisasi Sekretariat Daerah",
government:"Pemerintah Kota Probolinggo",province:"Jawa Timur",city:"Probolinggo",top:6,winnerTerm:
"Terbaik",signerPosition:"Wali Kota Probolinggo"},stages:[tr("Presentasi",{advance:12,form:
"presentation"}),tr("Kunjungan Lapangan",{advance:6,title:{name:"Terbaik"},form:"field"})],criteria:
ro};m();var eP={settings:{competition:"Kompetisi Inovasi Pelayanan Publik (Kolabik)",year:"2023",
organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",province:
"Jawa Timur",city:"Pasuruan",top:3,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[tr(
"Proposal",{advance:20,title:{name:"Top 20"},form:"files"}),tr("Presentasi dan Wawancara",{advance:
10,
title:{name:"Top 10"},form:"presentation"}),tr("Observasi Lapangan",{advance:3,title:{name:"Terbaik"}
,
form:"field"})],criteria:ro};m();var tP={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik (KIPP) Kota Malang",year:"2021",organizer:
"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Malang",province:"Jawa Timur",
city:"Malang",top:6,winnerTerm:"Terbaik",signerPosition:"Wali Kota Malang"},stages:[tr(
"Presentasi dan Wawancara",{advance:6,title:{outcomes:[{places:3,name:"Nominasi Nasional"},{places:6,
name:"Nominasi Provinsi"}]},form:"presentation"})],criteria:ro};m();var nP={settings:{competition:
"Kompetisi Inovasi Pelayanan Publik Kota Mojokerto",year:"2021",organizer:
"Bagian Organisasi dan Tata Laksana Sekretariat Daerah",government:"Pemerintah Kota Mojokerto",
province:"Jawa Timur",city:"Mojokerto",top:3,winnerTerm:"Juara",signerPosition:"Wali Kota Mojokerto"}
,stages:[
tr("Penilaian",{advance:3,title:{name:"Nominasi Nasional"},form:"files"})],criteria:ro};m();var rP={
settings:{competition:"Satu Unit Satu Inovasi Pelayanan Publik dalam Satu Tahun (SATUIN PELITA)",
year:"2019",organizer:"Bagian Organisasi Sekretariat Daerah",government:"Pemerintah Kota Pasuruan",
province:"Jawa Timur",city:"Pasuruan",top:10,rankedWinners:!1,winnerTerm:"Terbaik",signerPosition:
"Wali Kota Pasuruan"},stages:[tr("Penilaian",{advance:10,title:{name:"Sepuluh Inovasi Terbaik"},form:
"files"})],criteria:ro};var oP={kolabik:eP,"satuin-pelita":rP,mojokerto:nP,malang:tP,gipp:Q1};m();m(
);var iP={name:"GIPP 2017, Kota Probolinggo"};m();var sP={name:"Kolabik 2023, Kota Pasuruan"};m();
var aP={name:"Kompetisi Inovasi 2021, Kota Malang"};m();var uP={name:
"Kompetisi Inovasi 2021, Kota Mojokerto"};m();var lP={name:"SATUIN PELITA 2019, Kota Pasuruan"};var cP={
kolabik:sP,"satuin-pelita":lP,mojokerto:uP,malang:aP,gipp:iP};var F9=e=>({id:e,...cP[e],...oP[e]}),
Dc=X1.map(F9);m();var Pi={part:"documents",tab:J.documents,columns:[{key:"number",header:$("Nomor",
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
header:$("Proses","Run"),width:90},{key:"revision",header:$("Revisi","Revision"),width:80}]},dP=[[
"begun",$("sedang dibuat","being made")],["made",$("jadi","ready")],["draft",$("rancangan","draft")],
["edited",$("disunting","edited")],["signed",$("ditandatangani","signed")],["failed",$("gagal",
"failed")],["deleted",$("terhapus","deleted")],["void",$("tidak berlaku","void")]],M9=/^(?!.*\b(?:belum|not|un)\b).*\b(?:di)?tanda[\s-]?tangani?\b|^(?!.*\b(?:not|un)\b).*\bsigned\b/i;
function mP(e){var t;return e===""?"failed":(t=Cn(e,dP))!=null?t:M9.test(e)?"signed":"own"}function Xp(
{
status:e,statusText:t},n){var o,i;let r=(i=(o=dP.find(([s])=>s===e))==null?void 0:o[1][n])!=null?i:
"";
return t!==""&&mP(t)===e?t:r}function bu(e){var r,o,i;let t=kt(e,Pi),n=new y;for(let{row:s,cell:a}of(
r=
t==null?void 0:t.rows)!=null?r:[]){let u=l=>U(a(l));u("kind")!==""&&n.set(s,{kind:u("kind"),entry:u(
"entry"),title:u("title"),number:u("number"),link:u("link"),fileId:u("fileId"),status:mP(u("status")),
statusText:u("status"),maker:u("maker"),at:u("at"),spreadsheet:u("spreadsheet"),content:u("content"),
modified:u("modified"),run:u("run"),revision:u("revision")})}return{rows:n,columns:(o=t==null?void 0:
t.columns)!=null?o:new y,headerRow:(i=t==null?void 0:t.headerRow)!=null?i:null}}m();var pP="lastRun",
L9=te({top:At(),at:G(),by:G(),ranked:Ye(G()),errors:At()}),fP=e=>ze(pP,E.stringify(
e));function Oc(){var e;try{let t=ut(L9,E.parse((e=Ie(pP))!=null?e:"null"));return t.success?t.data:
null}catch{return null}}m();m();m();var gP={entries:{prefix:"P-",digits:2},judges:{prefix:"J",digits:
1}};function hP(e,t,n){var c,d;let r=new y;
for(let p of t){let[,h="",b=""]=(c=/^(.*?)(\d+)$/.exec(p.trim()))!=null?c:[];if(b==="")continue;let T=(
d=
r.get(h))!=null?d:{count:0,last:0,digits:b.length};r.set(h,{count:T.count+1,last:f.max(T.last,w(b)),
digits:f.max(T.digits,b.length)})}let[o]=[...r].sort(([,p],[,h])=>h.count-p.count),[i,s,a]=o===void 0?
[gP[e].prefix,0,f.max(gP[e].digits,e==="entries"?x(n).length:1)]:[o[0],o[1].last,o[1].digits],u=new v(
t.map(Z)),l=[];for(let p=s+1;l.length<n;p+=1){let h=`${i}${x(p).padStart(a,"0")}`;u.has(Z(h))||l.push(
h)}return l}m();var Kb={entries:xr,judges:ts},ef={entries:["code","name","institution","category",
"unitType","innovator","contact","phone","email","link"],judges:["code","name","role","institution",
"email","phone"]},
j9={entries:[["email",/email|surel/],["phone",
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
["code",/^(kode|code)/],["name",/nama|name|juri|judge/]]},B9=/^(timestamp|stempelwaktu|capwaktu|waktu|tanggal|date|no|nomor|number|skor|score)$/,
tf=e=>e===""||B9.test(F(e));function yP(e,t){var o,i;if(tf(e))return null;let n=Kb[t].columns.find(s=>ef[
t].
includes(s.key)&&Fe(e,s.header));if(n!==void 0)return n.key;let r=F(e);return(i=(o=j9[t].find(([,s])=>s.
test(r)))==null?void 0:o[0])!=null?i:null}var Qp=(e,t)=>{let n=e.filter(r=>r!=="");return n.length>0&&
n.filter(t).length*5>n.length*4};function z9(e){return e.every(n=>n==="")?"passed":Qp(e,n=>/^\S+@\S+\.\S+$/.
test(n))?"email":Qp(e,n=>/^https?:\/\//i.test(n))?"link":Qp(e,n=>/^\+?[\d\s().-]{8,}$/.test(n))?
"phone":e.every((n,r)=>w(n)===r+1)?"passed":new v(e).size===e.length&&Qp(e,n=>/^\p{L}{0,6}[-. /]?\d{1,5}$/u.
test(n))?"code":"text"}function bP(e,t){let n=new y,r=["name","institution"],o=f.max(0,...e.map(i=>i.
length));for(let i=0;i<o;i+=1){let s=z9(e.map(l=>{var c;return(c=l[i])!=null?c:""})),a=s==="text"?r.
shift():s,u=ef[t].includes(a!=null?a:"");a!==void 0&&a!=="passed"&&u&&!n.has(a)&&n.set(a,i)}return n}
var U9=10;function W9(e,t){let n=new y;for(let[r,o]of e.entries()){let i=yP(o,t);i!==null&&!n.has(i)&&
n.set(i,r)}return n}function K9(e,t){var r;return(r=e.slice(0,U9).map((o,i)=>({row:i,columns:W9(o,t)}
)).
filter(({row:o,columns:i})=>{var a;let s=((a=e[o])!=null?a:[]).filter(u=>u!==""&&!tf(u)).length;
return i.
has("name")&&i.size*2>s&&(i.size>1||s===1)}).sort((o,i)=>i.columns.size-o.columns.size)[0])!=null?r:
null}var G9=e=>x.fromCharCode(65+e%26);function vP(e,t,n){var d,p,h;let r=K9(e,t),o=(d=r==null?void 0:
r.columns)!=null?d:bP(e,t),i=r===null?0:r.row+1,s=e.slice(i),a=r===null?[]:(p=e[r.row])!=null?p:[],u=new y;
for(let b of n)for(let T of wP(b,t))u.set(T,"known");let l={columns:ef[t].flatMap(b=>{var A;let T=o.
get(b);return T===void 0?[]:[{header:(A=a[T])!=null?A:G9(T),key:b}]}),unknown:a.filter((b,T)=>!tf(b)&&
![...o.values()].includes(T)&&s.some(A=>{var P;return((P=A[T])!=null?P:"")!==""})),added:[],repeated:
[],
nameless:[]};for(let[b,T]of s.entries()){if(T.every(_=>_===""))continue;let A={code:"",name:""};for(
let[
_,L]of o)A[_]=(h=T[L])!=null?h:"";let P=i+b+1;if(F(A.name)===""){l.nameless.push(P);continue}let N=wP(
{institution:"",email:"",...A},t),I=N.map(_=>u.get(_)).find(_=>_!==void 0);if(I!==void 0)l.repeated.
push({row:P,name:A.name,why:I});else{for(let _ of N)u.set(_,"twice");l.added.push(A)}}let c=hP(t,[
...n,
...l.added].map(({code:b})=>b),l.added.filter(({code:b})=>b==="").length);return l.added=l.added.map(
b=>{var T;return b.code===""?{...b,code:(T=c.shift())!=null?T:""}:b}),l}function wP({code:e,name:t,
institution:n,
email:r},o){let i=o==="judges"?F(t):`${F(t)}|${F(n)}`;return[...Z(e)===""?[]:[`code:${Z(e)}`],`name:${i}`,
...o==="judges"&&r!==""?[`email:${r.toLowerCase()}`]:[]]}m();function q9(e){let t=e.split('"').filter(
(n,r)=>r%2===0).join("");return t.includes("\u0009")?"\u0009":t.includes(
";")?";":null}function kP(e){var u;let t=q9(e),n=[],r=[],o="",i=!1,s=()=>{r.push(o.replace(/\s+/g,
" ").
trim()),o=""},a=()=>{s(),r.some(l=>l!=="")&&n.push(r),r=[]};for(let l=0;l<e.length;l+=1){let c=(u=e[
l])!=
null?u:"";i?c!=='"'?o+=c:e[l+1]==='"'?(o+='"',l+=1):i=!1:c==='"'&&o.trim()===""&&t!==null?i=!0:c===t?
s():c===`
`?a():c!=="\r"&&(o+=c)}return a(),n}m();var H9={menu:"Siapkan tab juri",noJudges:
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
,Z9={menu:"Prepare judge tabs",noJudges:
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
,Bo=e=>({id:H9,en:Z9})[e];var J9=1e6,xP=1e4,Gb=50,V9=te({kind:Vt(["entries","judges"]),text:we(G().check(
ph(J9))),tab:we(G()),
write:Ze()}),SP=e=>e.filter(t=>/^(form(ulir)? )?(responses?|respons|tanggapan|jawaban)\b|^form(ulir)? /i.
test(t));function EP(e){return ae(()=>{let{kind:t,text:n,tab:r,write:o}=pe(V9,e);return ye(),o?Ce(()=>TP(
t,n,r,!0)):TP(t,n,r,!1)})}function TP(e,t,n,r){var h;let o=Lt(Je(),pt()),{competition:i}=On(new y([
...o].
map(([b,T])=>[b,je(T)]))),s=o.has("settings")?i.settings.language:nt(),a=Bo(bt(s)),u=b=>ge(me(
"BAD_REQUEST",b));n!==void 0&&(!Je().includes(n)||[...o.values()].includes(n))&&u(a.noSuchList(n));
let l=n===
void 0?kP(t!=null?t:""):je(n).values.map(b=>b.map(U));l.length>xP&&u(a.tooMany(xP));let c=vP(l,e,Y9(
i,e));c.columns.every(({key:b})=>b!=="name")&&u(a.noNames);let d=(h=o.get(e))!=null?h:J[e][s],p=r?X9(
e,d,c.added,s):[];return Q9(c,d,r,p)}var Y9=({entries:e,judges:t},n)=>n==="entries"?e:t;function X9(
e,t,n,r){
var h,b;if(n.length===0)return[];let o=Kb[e];Wr(t)===0&&$n(R2(o,t,r));let i=kt(je(t),o),s=(h=i==null?
void 0:i.columns)!=null?h:new y(o.columns.map(({key:T},A)=>[T,A])),a=new y(o.columns.map(T=>{var A;
return[
T.key,(A=T.format)!=null?A:""]})),u=f.max(...s.values())+1,l=k.from({length:u},()=>"");for(let[T,A]of s)
l[A]=(b=a.get(T))!=null?b:"";let c=Wr(t);for(let[T,A]of l.entries())A==="@"&&Ex(t,c,T,n.length);let d=n.
map(T=>{var P;let A=l.map(()=>"");for(let[N,I]of s)A[I]=(P=T[N])!=null?P:"";return A});rn(t,c,0,d,l);
let p=new v(n.flatMap(T=>g.entries(T).flatMap(([A,P])=>P?[A]:[])));return o.columns.flatMap(({key:T,
header:A})=>p.has(T)&&!s.has(T)?[A[r]]:[])}function Q9(e,t,n,r){let{columns:o,unknown:i,added:s,
repeated:a,
nameless:u}=e;return{tab:t,written:n,columns:o,unknown:[...i,...r],total:s.length,rows:s.slice(0,Gb).
map(({code:l,name:c,institution:d="",email:p=""})=>({code:l,name:c,institution:d,email:p})),repeated:
a.
slice(0,Gb),repeatedTotal:a.length,nameless:u.slice(0,Gb)}}function Ni(){return ae(()=>{let e=Je(),t=Lt(
e,pt()),n=On(new y([...t].map(([T,A])=>[T,je(A)]))),{competition:r}=n,
{settings:o}=r,i=t.has("settings")?o.language:nt(),s=bt(i),a=ve(),u=rq(a,r.judges),l=u==="admin",c=om(
).
filter(T=>![...t.values()].includes(T)),d=!eq(n),p=!d||c.length>0,h=SP(e),b=l?Oc():null;return{user:
a,
role:u,language:s,competition:ln(r),stages:r.stages.map(T=>T.name),top:Em(r),begun:p,...l?tq(n,e,{
begun:p,
responses:h}):{},presets:l&&d&&c.every(T=>h.includes(T))?Dc.map(({id:T,name:A})=>({id:T,name:A})):[],
lastRun:b===null?null:{at:b.at,by:b.by,ranked:b.ranked,errors:b.errors},documents:l?iq(J.documents[i],
e):CP,judgeFiles:o.judgeFiles,...l&&o.resultApproval?{approval:!0}:{},lives:l&&p?h1(r,qa(i).rows):[]}
})}
var eq=({competition:e,tables:t})=>t.entries!==null&&t.judges!==null||e.entries.length+e.judges.length>
0,tq=(e,t,{begun:n,responses:r})=>({...n&&Ba.some(o=>e.tables[o]===null)?{unconfigured:!0}:{},...r.length>
0?{responses:r}:{},...n?{setUp:nq(e.competition,t)}:{}});function nq(e,t){let n=lr(t,e,$p(e)),{
entries:r,
judges:o,stages:i}=e,s=i.filter(a=>a.scoreTab!==void 0||n.some(({stage:u})=>u===a));return{entries:r.
length,judges:o.length,ready:s.map(({name:a})=>a)}}var rq=(e,t)=>am()?"admin":oq(e,t)?"judge":
"stranger",oq=(e,t)=>e!==""&&t.some(n=>n.email.toLowerCase()===e.toLowerCase()),CP={made:0,begun:0};
function iq(e,t){
if(!t.includes(e))return CP;let{grid:n}=en(e),r=n===null?[]:[...bu(n).rows.values()].filter(i=>i.spreadsheet===
yn()),o=(...i)=>r.filter(s=>i.includes(s.status)).length;return{made:o("made","edited","signed"),
begun:o(
"begun","failed")}}m();m();var sq=e=>e.every(t=>t.every(n=>n===""));function aq({workbook:e,stage:t}
,n,r){var s,a,u;let o=(s=[...e.
own].find(([,l])=>l.stage===t&&l.judge===n))==null?void 0:s[0],i=(a=e.sheets.find(l=>l.stage===t.name&&
l.judge===n.code))==null?void 0:a.tab;return(u=o!=null?o:i)!=null?u:r.name}function RP(e,t,n){let{
workbook:r,
common:o}=e,i={...o,judge:t,entries:n},s=Pp(i),a=aq(e,t,s),u=je(a).values,l=r.own.has(a),c=(P,N,I=0)=>{
var M;let{open:_}=Ap(i,N),L=qb(a,_,e.admins,t.email);return{tab:a,judge:t.code,status:P,added:I,
missing:0,
access:L,id:(M=kr().get(a))!=null?M:null}};if(sq(u))return tb(s,a),c("made",n.length);let d=new v(r.
sheets.filter(P=>P.tab===a).flatMap(({rows:P})=>P.flatMap(({entry:N})=>N===null?[]:[Z(N)]))),h=r.competition.
settings.missing==="assigned"?[]:s.values.slice(s.table.top).flatMap(([P])=>n.filter(N=>N.code===P&&
!d.has(Z(N.code))));if(!F2(s,u)){if(l&&M2(u))return tb(s,a),c("renewed",n.length);let P=l?"changed":
"theirs";return{tab:a,judge:t.code,status:P,added:0,missing:h.length,access:"unprotected",id:null}}
let b=u.
length-s.table.top;if(h.length===0)return c("kept",b);let T=b+h.length,A=Qy(h,s.table.top+b,i);
return U2(
a,{...s,...Ap(i,T)},A),c("added",T,h.length)}function qb(e,t,n,r){if(r==="")return Np(e,t,n,""),
"closed";try{return Np(e,t,n,r),"own"}catch(o){if(!x(o).includes(r))throw o;return Np(e,t,n,""),
"refused"}}var uq=({sheets:e},t)=>e.filter(n=>n.stage===t).map(n=>n.tab),DP=({sheets:e,own:t,
competition:n},r)=>e.
flatMap(o=>{let i=o.stage===r?t.get(o.tab):void 0;if(i===void 0||o.rows.length===0)return[];let s=eb(
Be(n,i.stage).length,f.max(...o.rows.map(({row:a})=>a)));return[{tab:o.tab,open:s,email:i.judge.email}
]}),
Hb=e=>`locked:${e}`;function OP(e){let t=Ie(Hb(e));try{return E.parse(t!=null?t:"{}")}catch{return{}
}}
function nf(e,t,n){let{admins:r,language:o}=e.competition.settings,i=uq(e,t),s=OP(t),a=g.fromEntries(
i.map(d=>[d,d in s?s[d]:lm(d)]));ze(Hb(t),E.stringify(a));for(let d of i)ca(d,r);for(let{tab:d,open:
p}of DP(
e,t))K2(d,p,[...r,ve()]);let u=oe(o).history.closed(i.length),l={at:rt(),by:ve(),action:"close",
detail:u,
run:vt(),hash:"",stage:t},c=$t(n,l,e.competition.settings);return yu(e,t,"reader"),c}function AP(e,t,
n,r){
let o=OP(t);for(let[u,l]of g.entries(o))qT(u,l);let i=[...e.competition.settings.admins,ve()];for(
let{
tab:u,open:l,email:c}of DP(e,t))qb(u,l,i,c);Dn();let s={at:rt(),by:ve(),action:"reopen",detail:n,run:
vt(),
hash:"",stage:t},a=$t(r,s,e.competition.settings);return ze(Hb(t),"{}"),yu(e,t,"writer"),a}var lq=te(
{stage:we(G())}),PP=te({stage:G(),reason:G()});function Gn({stages:e,settings:t},n){var o;
let r=e.map(i=>i.name).join(", ");return(o=e.find(i=>F(i.name)===F(n)))!=null?o:ge(me("BAD_REQUEST",
oe(t.language).problems.unknownStage(n,r)))}function Os(e){let t=ae(()=>{let n=e();return ye(),Ce(()=>{
let r=it("all");Ut(r),n(r,r.history)})});return"problem"in t?t:Ni()}var NP=e=>Os(()=>{let{stage:t}=pe(
lq,e);return(n,r)=>{var a,u;let{competition:o}=n,i=Xe(o.stages,r.rows),s=t===void 0?(a=i.find(l=>l.status===
"open"))==null?void 0:a.stage:Gn(o,t).name;s!==void 0&&(((u=un(i,s))==null?void 0:u.status)==="open"?
nf(n,s,r):yu(n,s,"reader"))}});function rf(e,{settings:t}){let n=e.replace(/\s+/g," ").trim().slice(
0,500);return n===""?ge(me("BAD_REQUEST",oe(t.language).problems.reasonMissing)):n}var IP=e=>Os(()=>{
let t=pe(PP,e);return(n,r)=>{var u;let{competition:o}=n,{name:i}=Gn(o,t.stage),s=Xe(o.stages,r.rows),
a=rf(t.reason,o);((u=un(s,i))==null?void 0:u.status)!=="open"?AP(n,i,a,r):yu(n,i,"writer")}}),$P=e=>Os(
()=>{let t=pe(PP,e);return({competition:n},r)=>{let{name:o}=Gn(n,t.stage),i=rf(t.reason,n),s=f1(n,o),
a=r.rows.filter(l=>l.action==="rules"&&l.stage===o),u=a[a.length-1];(u==null?void 0:u.hash)===s&&u.detail===
i||$t(r,{at:rt(),by:ve(),action:"rules",detail:i,run:vt(),hash:s,stage:o},n.settings)}});var dq=te({
stage:we(G())}),_P=e=>Os(()=>{let{stage:t}=pe(dq,e);return({competition:n,typedDecisions:r},o)=>{
let{settings:i}=n,s=oe(i.language).history,a=t===void 0?null:Gn(n,t).name,{unconfirmed:u,missing:l}=Tp(
r,o.rows,Ue),c=o;for(let{name:d}of n.stages){if(!(l.has(d)||u.some(P=>P.stage===d))||a!==null&&F(a)!==
F(d))continue;let h=r.filter(P=>P.stage===d),b=h.map(P=>By(P,Ue)).join(" "),T=s.plenary(h.map(({
entry:P,
rank:N})=>`${P}: ${N}`)),A={at:rt(),by:ve(),action:"plenary",detail:T,run:vt(),hash:b,stage:d};c=$t(
c,A,i)}}});m();m();var FP="lembar-juri-evidence";function of(e,t,n){let r={format:FP,version:1,...e,
counted:t},o=n(E.stringify(r));return{text:E.stringify(
{...r,seal:o}),seal:o}}var sf=e=>e.slice(0,16);function MP(e,t){try{let{seal:n,...r}=E.parse(e),o=[r.
counted.sheets,r.ranking,r.plenary,r.printed.judges];return r.format!==FP||r.version!==1||!o.every(k.
isArray)?null:{evidence:r,seal:n,isSealed:t(E.stringify(r))===n}}catch{return null}}m();m();m();m();
m();var Zb=e=>e.map(({entry:t})=>t.code),LP=({vacated:e})=>{var t;return((t=e==null?void 0:e.removed)!=null?
t:[]).map(({code:n,status:r})=>({entry:n,status:r}))};function jP({settings:e},{standings:t,places:n,
last:r},o){let i=ya(t,p=>p.category),s=p=>{var h;return((h=i.get(p.category))!=null?h:[]).filter(b=>Pt(
b)<Pt(p))},a=t.some(p=>p.decision!==void 0),u=t.filter(p=>p.cutNote==="institution-full"),l=new y([
...i].
map(([p,h])=>[p,[...h].reverse().find(b=>b.advances)])),c=(p,{rounded:h,sharing:b})=>{let{advances:T,
cutNote:A,title:P,score:N,entry:I}=p,_=p.category===null?{}:{category:p.category},L=B=>a?Pt(B)===Pt(
p):b.includes(B.entry.code),M=()=>{var B;return Zb(((B=i.get(p.category))!=null?B:[]).filter(L))};if(
A===
"below-passing-score"&&e.passingScore!==null)return[{code:"BELOW_PASSING_SCORE",params:{passingScore:
on(
e.passingScore),score:h}}];if(A==="place-kept")return[{code:"PLACE_KEPT",params:{removed:LP(p)}}];if(
A===
"without-category")return[{code:"WITHOUT_CATEGORY",params:{}}];if(A==="institution-full"&&e.maxPerInstitution!==
null){let B=s(p).filter(H=>H.cutNote!=="institution-full"&&F(H.entry.institution)===F(I.institution));
return[{code:"INSTITUTION_FULL",params:{institution:I.institution,most:e.maxPerInstitution,above:Zb(
B)}}]}if(A==="shared-rank-at-cut"&&n!==null)return[{code:"SHARED_RANK_AT_CUT",params:{places:n,last:
r,
title:P,sharing:M(),..._}}];if(T)return[{code:"ADVANCES",params:{places:n,last:r,title:P,..._}}];let z=l.
get(p.category),j=z&&!a?Cm(z.score,N,o):null;return[{code:"OUTSIDE_CUT",params:{places:n,last:r,
behind:j,
..._}},...A==="first-reserve"?[{code:"FIRST_RESERVE",params:{sharing:M(),..._}}]:[]]},d=p=>{let{
place:h,
vacated:b,prize:T}=p;if(h===null)return[];let A=r&&e.rankedWinners,P=u.filter(I=>I.category===p.category&&
Pt(I)<Pt(p)),N=b!==null&&b.from===null;return[...P.length>0&&(A||n!==null&&Pt(p)>n)?[{code:
"PASSED_OVER",params:{place:h.place,over:Zb(P)}}]:[],...b!==null&&(A||N)?[{code:"MOVED_UP",params:{
place:h.place,
from:b.from,removed:LP(p)}}]:[],...T===null?[]:[{code:"PRIZE",params:{prize:T}}]]};return(p,h)=>{let{
category:b,categoryRank:T}=p;return[...b!==null&&T!==null?[{code:"CATEGORY_RANK",params:{category:b,
rank:T}}]:[],...c(p,h),...d(p)]}}m();function BP(e,t){let n=[];for(let r of e){let o=n[n.length-1],i=o==null?
void 0:o.standings[o.standings.
length-1];if(o&&i&&t(i,r))o.standings.push(r),o.codes.push(r.entry.code);else{let s=o?o.first+o.standings.
length:0;n.push({first:s,standings:[r],codes:[r.entry.code]})}}return n}function zP(e,t){let n=new y(
e.map(({entry:s,score:a})=>[s.code,Sr(a,t)])),o=BP(e,(s,a)=>an(n.get(s.entry.code),n.get(a.entry.code))===
0).flatMap(s=>s.standings.map(()=>s.codes)),i=BP(e,(s,a)=>s.rank===a.rank);return new y(i.flatMap((s,
a)=>s.
standings.map((u,l)=>{var d,p,h,b;let c=s.first+l;return[u.entry.code,{rounded:n.get(u.entry.code),
above:(d=
e[c-1])!=null?d:null,below:(p=e[c+1])!=null?p:null,tied:o[c],sharing:s.codes,next:(b=(h=i[a+1])==null?
void 0:h.standings)!=null?b:[]}]})))}function UP(e,t){var o;let n=e.steps.length-1,r=t.steps[n];
return r!==
void 0&&r.among===((o=e.steps[n])==null?void 0:o.among)?r.value:null}function mq(e){let t=new y;
return(n,r)=>{var i;let o=(i=t.get(r))!=null?i:kS(e,r);return t.set(r,o),
o(n)}}function pq(e,{rounded:t,above:n,below:r,tied:o,sharing:i},s){let{decidedBy:a,steps:u}=e;if(a===
null)return[];if(a==="shared")return[{code:"TIE_SHARED",params:{score:t,sharing:i,steps:u}}];let c=[
r,n].flatMap(b=>{let T=b&&o.includes(b.entry.code)?UP(e,b):null;return b&&T?[{entry:b.entry.code,
rank:b.
rank,value:T}]:[]})[0];if(c===void 0)return[];let{metric:d,among:p}=a,h=d==="majority"?{duels:s(e.entry.
code,p)}:{};return[{code:"TIE_BROKEN",params:{score:t,tied:o,step:a,rival:c,...h}}]}function fq({
margin:e,
rank:t,score:n},{tied:r,next:o},i){let s=o[0];if(s===void 0||e===null)return[{code:"LAST_RANK",
params:{
rank:t}}];if(r.includes(s.entry.code))return[];let a=o.map(({entry:l})=>l.code),u=i==="higher"?n.sub(
e):n.add(e);return[{code:"MARGIN",params:{margin:e,next:{rank:s.rank,entries:a,score:u}}}]}function gq(
{
decision:e,rank:t}){if(e===void 0)return[];let{rank:n,reason:r,votesFor:o,votesAgainst:i}=e;return[{
code:"PLENARY_DECIDED",params:{rank:n,computed:t,reason:r,votesFor:o,votesAgainst:i}}]}function WP(e,
t,n){
var N;let{settings:r}=e,{panel:o,stage:i,method:s,standings:a}=t,{better:u,working:l}=ar(s),c=l==null?
void 0:l(o,r),d=mq(o),p=zP(a,r.decimals),h=Hl(e,i,n),b=o.criteria.map(({name:I,weight:_,max:L})=>({
criterion:I,
weight:on(_),max:on(L)})),T=new y;for(let{entry:I,judge:_,reason:L}of o.leftOut){let M={code:
"JUDGE_LEFT_OUT",params:{judge:_,reason:L}};T.set(I,[...(N=T.get(I))!=null?N:[],M])}let A=({entry:I,
judgeScores:_,
stageScore:L,score:M})=>{var q,H;let z=(q=T.get(I.code))!=null?q:[],j=[..._].map(([W,X])=>({judge:W,
score:X})),B=o.judges.map(W=>W.code).filter(W=>!_.has(W)&&!z.some(({params:X})=>X.judge===W));return[
{code:"STAGE_SCORE",params:{method:s,judges:j,criteria:b,score:L}},...(H=c==null?void 0:c(I.code))!=
null?H:[],...z,...B.length>0?[{code:"JUDGES_WITHOUT_SCORE",params:{judges:B}}]:[],...r.carryOver?[{
code:"CARRIED_OVER",params:{parts:h(I.code,L),score:M}}]:[]]},P=jP(e,t,u);return I=>{let _=p.get(I.entry.code);
return _===void 0?[]:[...A(I),...pq(I,_,d),...fq(I,_,u),...gq(I),...P(I,_)]}}var af=(e,t)=>t.map((n,
r)=>hq(e,n,t.slice(0,r)));function hq(e,t,n){let{language:r,decimals:o}=e.settings,
i=WP(e,t,n),s=S2(r,o,ur(t.method));return new y(t.standings.map(a=>{let u=i(a);return[a,{text:s(u),
tie:E2(
u,r,o)}]}))}function KP(e,t,{provisional:n,write:r,close:o=!1,through:i}){let{competition:s}=e,a=Xe(
s.stages,t),
u=({stage:A})=>{var P;return((P=un(a,A.name))==null?void 0:P.status)==="open"},l=It(e,{provisional:n}
),
c=i===void 0?l.results.length:1+s.stages.findIndex(A=>A.name===i),d=l.results.filter((A,P)=>P<c||!u(
A)),p=d.filter(u).map(({stage:A})=>A.name),h=o&&!n?p:[],b=h.length>0?[]:p,T=A=>{var P;return A.code===
"TAB_UNPROTECTED"&&h.includes((P=A.stage)!=null?P:"")};return{evaluation:{...l,results:d},
explanations:af(
s,d),toClose:h,open:b,findings:l.findings.filter(A=>!T(A)),writes:r!=null?r:!n&&b.length===0}}m();
var GP=e=>e.map(({stage:t,panel:n})=>({stage:t.name,criteria:n.criteria.map(({name:r,weight:o,min:i,
max:s})=>({name:r,weight:o,min:i,max:s})),means:g.fromEntries([...n.readings].flatMap(([r,o])=>{let i=[
...o.values()].map(a=>a.marks);if(i.length===0)return[];let s=a=>i.reduce((u,l)=>u+l[a].valueOf(),0)/
i.length;return[[r,n.criteria.map((a,u)=>s(u))]]}))}));m();m();m();var qP=e=>e.standings.flatMap(t=>t.advances?
[t.entry.code]:[]);function HP(e,t){let[n,r]=[qP(e),qP(t)];
return{enters:r.filter(o=>!n.includes(o)),leaves:n.filter(o=>!r.includes(o))}}var yq=(e,t)=>({...e,
judges:e.
judges.filter(({code:n})=>n!==t),readings:new y([...e.readings].map(([n,r])=>[n,new y([...r].filter(
([o])=>o!==t))])),leftOut:e.leftOut.filter(n=>n.judge!==t)});function ZP(e,t,n){return t.panel.judges.
flatMap(({code:r})=>{let o=ls(e,yq(t.panel,r),n);return o.standings.length===0?[]:[{judge:r,...HP(t,
o)}]})}function JP(e,t,n){let{settings:r}=e;return ia.filter(i=>i!==r.method&&(!r.carryOver||ar(i).unit===
"points")).flatMap(i=>{let s=ls({...e,settings:{...r,method:i}},t.panel,n);return s.standings.length===
0?[]:[{method:i,...HP(t,s)}]})}m();function VP(e,t,n,r){let o=e.standings.filter(h=>h.advances).length,
[i,s]=[e.standings[o-1],e.standings[o]];
if(i===void 0||s===void 0||s.category!==i.category||s.cutNote!==null&&s.cutNote!=="first-reserve"||!e.
standings.slice(0,o).every(h=>h.advances))return null;let[a,u]=[i,s].map(({entry:h})=>t.entries.findIndex(
({code:b})=>b===h.code)),l=n.map(({weight:h,scores:b})=>({weight:h,gap:b[a]-b[u]})),c=l.reduce((h,{
weight:b,
gap:T})=>h+b*T,0),d=l.reduce((h,{weight:b,gap:T})=>h+b*(T-c)**2,0),p=t.judges.length;return{lastIn:i.
entry.code,firstOut:s.entry.code,points:r*i.score.sub(s.score).valueOf(),standardError:p<2?null:f.sqrt(
d*p/(p-1))}}m();m();var Ii=e=>e.filter(t=>t!==null),fr=e=>e.reduce((t,n)=>t+n,0),_n=e=>fr(e)/e.length;
function Fn(e){
if(e.every(n=>n===e[0]))return 0;let t=_n(e);return fr(e.map(n=>(n-t)**2))}function uf(e){let t=e.map(
(r,o)=>o).sort((r,o)=>e[o]-e[r]),n=e.map(()=>0);for(let r=0,o=0;r<t.length;r=o){for(;o<t.length&&e[t[
o]]===
e[t[r]];)o+=1;for(let i of t.slice(r,o))n[i]=(r+1+o)/2}return n}function YP(e){var p,h;let t=e.length,
n=(h=(p=e[0])==null?void 0:p.length)!=null?h:0;if(t<2||n<2)return{
single:null,average:null};let r=e.map(_n),o=e[0].map((b,T)=>_n(e.map(A=>A[T]))),i=_n(r),s=e.flatMap(
(b,T)=>b.map((A,P)=>(A-r[T]-o[P]+i)**2)),a=n*Fn(r)/(t-1),u=t*Fn(o)/(n-1),l=fr(s)/((t-1)*(n-1)),c=1e-12*
(a+u+l),d=b=>b>c?(a-l)/b:null;return{single:d(a+(n-1)*l+n*(u-l)/t),average:d(a+(u-l)/t)}}m();
function XP(e,t){let{groupCount:n}=ba(e);if(n===0)return{lambda:null,effects:new y};let{lambda:r,
effects:o}=as(
e,t),i=r.value>0||n===1;return{lambda:r.value,effects:new y(i?k.from(o,([s,a])=>[s,a.valueOf()]):[])}
}m();m();function QP(e){let[t,n]=[e.map(([s])=>s),e.map(([,s])=>s)],r=f.sqrt(Fn(t)*Fn(n));if(e.length<2||
!(r>
1e-9))return null;let[o,i]=[_n(t),_n(n)];return f.max(-1,f.min(1,fr(e.map(([s,a])=>(s-o)*(a-i)))/r))}
function eN(e,t,n){return e.judges.map(({code:r})=>{let o=t.judges.indexOf(r),i=n.get(r),s=Ii(t.rows.
map(u=>{var l;return(l=u[o])!=null?l:null})),a=t.rows.flatMap(u=>{var d;let l=(d=u[o])!=null?d:null,
c=Ii(u.filter((p,h)=>h!==o));return l===null||c.length===0?[]:[[l,_n(c)]]});return{code:r,severity:i===
void 0?null:0-i,spread:s.length<2?null:f.sqrt(Fn(s)/(s.length-1)),agreement:QP(a)}})}m();m();
function bq(e){let t=w.isInteger(e),n=t?0:f.log(f.PI)/2;for(let r=t?1:.5;r<e;r+=1)n+=f.log(r);return n}
function tN(e,t){let n=t/2,r=e/2;if(r<=0)return 1;let o=f.exp(n*f.log(r)-r-bq(n));if(r<n+1){let l=1/
n,c=l;for(let d=1;l>c*1e-17;d+=1)l*=r/(n+d),c+=l;return 1-o*c}let i=r+1-n,s=w.MAX_VALUE,a=1/i,u=a;
for(let l=1,
c=0;f.abs(c-1)>1e-16&&l<1e4;l+=1){let d=l*(n-l);i+=2,a=1/(d*a+i),s=i+d/s,c=s*a,u*=c}return o*u}
function wq(e){var n;let t=new y;for(let r of e)t.set(r,((n=t.get(r))!=null?n:0)+1);return fr([...t.
values()].map(r=>r**3-r))}function nN(e){var u,l;let t=e.length,n=(l=(u=e[0])==null?void 0:u.length)!=
null?l:0;if(t<2||n<2)return null;let r=e[0].map((c,d)=>e.map(p=>p[d])),o=r.map(uf),i=e.map((c,d)=>fr(
o.map(p=>p[d]))),s=n**2*(t**3-t)-n*fr(r.map(wq));if(s<=0)return null;let a=12*Fn(i)/s;return{w:a,p:
tN(
n*(t-1)*a,t-1)}}m();function rN(e){let t=e.map(Ii).filter(i=>i.length>1),n=t.flat(),r=Fn(n)/(n.length-1);
return r>0?1-fr(
t.map(i=>i.length*Fn(i)/(i.length-1)))/n.length/r:null}m();function oN(e){let t=e.entries.filter(s=>{
var a,u;return((u=(a=e.readings.get(s.code))==null?void 0:
a.size)!=null?u:0)>0}),n=t.map(s=>e.readings.get(s.code)),r=new v(n.flatMap(s=>[...s.keys()])),o=e.judges.
map(s=>s.code).filter(s=>r.has(s));o.sort((s,a)=>s<a?-1:1);let i=n.map(s=>o.map(a=>{var u,l;return(l=
(u=s.get(a))==null?void 0:u.score.valueOf())!=null?l:null}));return{entries:t,judges:o,rows:i}}var iN=e=>e.
filter(t=>t.every(n=>n!==null));m();m();m();m();m();function vq(e,t){let n=e.map((i,s)=>[...i,t[s]]),
r=f.max(...e.map((i,s)=>i[s])),o=0;for(let[i,s]of n.
entries()){let a=s[i];if(a<=r*1e-12){s.fill(0);continue}o+=1;for(let[u,l]of n.entries()){let c=u===i?
0:l[i]/a;if(c!==0)for(let d of l.keys())l[d]=l[d]-c*s[d]}}return{solution:n.map((i,s)=>i[s]===0?0:i[
i.
length-1]/i[s]),rank:o}}function Jb(e,t,n){let r=t.map((c,d)=>t.map((p,h)=>h===d?n*c:0)),o=t.map(()=>0),
i=new v;for(let c of e){let d=[...c.keys()].filter(b=>c[b]!==null&&t[b]>0),p=d.reduce((b,T)=>b+t[T],
0),h=d.reduce((b,T)=>b+t[T]*c[T],0)/p;for(let b of d){i.add(b),o[b]=o[b]+t[b]*(c[b]-h);let T=r[b];T[
b]=
T[b]+t[b];for(let A of d)T[A]=T[A]-t[b]*t[A]/p}}let{solution:s,rank:a}=vq(r,o),u=t.reduce((c,d)=>c+d,
0),l=s.reduce((c,d,p)=>c+t[p]*d,0)/u;return{effects:s.map((c,d)=>t[d]>0?c-l:0),isDetermined:a>=i.size-
1}}m();function kq(e,t){let n=[];for(let[r,o]of e.entries())if(o!==null)for(let i=t[r];i>0;i-=1)n.push(
o);return n.
length>0?n:Ii(e)}var zo=e=>t=>Float64Array.from(e,n=>{let[r,o]=[0,0];for(let i=0;i<n.length;i+=1){
let s=n[i];
s!==null&&(r+=t[i]*s,o+=t[i])}return o>0?r/o:_n(Ii(n))});function lf(e,t){var r,o;let n=e.map(i=>[
...i]);
for(let i of(o=(r=e[0])==null?void 0:r.keys())!=null?o:[]){let s=e.flatMap((u,l)=>u[i]===null?[]:[l]),
a=t(s.map(u=>e[u][i]));for(let[u,l]of s.entries())n[l][i]=a[u]}return n}var cf=(e,t)=>n=>Float64Array.
from(e,r=>{let o=kq(r,n).sort((s,a)=>s-a),i=t(o.length);return _n(o.slice(i,o.length-i))});var sN=(e,
t)=>{var r,o;if(e.every(i=>i.every(s=>s!==null)))return zo(e);let n=Jb(e,(o=(r=e[0])==null?
void 0:r.map(()=>1))!=null?o:[],t).effects;return i=>{let a=Jb(e,i,t).effects.map((u,l)=>i[l]>0?u:n[
l]);
return zo(e.map(u=>u.map((l,c)=>l===null?null:l-a[c])))(i)}};m();var aN=zo;m();var uN=e=>cf(e,t=>f.ceil(
t/2)-1);m();var lN=e=>zo(lf(e,uf));m();var cN=e=>cf(e,t=>t<Kl?0:1);m();function xq(e){let t=f.sqrt(
Fn(e)/(e.length-1)),n=_n(e);return e.map(r=>t>0?50+10*(r-n)/t:50)}var dN=e=>zo(
lf(e,xq));var mN={mean:aN,trimmed:cN,median:uN,"rank-sum":lN,"z-score":dN,adjusted:sN};function pN(e,
t,n,r,o){var i,s,a;return(a=(s=(i=mN)[e])==null?void 0:s.call(i,t.rows,n))!=null?a:Tq(
Gl[e],t,r,o)}function Tq(e,{entries:t,judges:n},r,o){return i=>{let s=e.scores(Sq(r,n,i),o);return Float64Array.
from(t,({code:a})=>{var u,l;return(l=(u=s.get(a))==null?void 0:u.valueOf())!=null?l:w.NaN})}}
function Sq(e,t,n){
let r=t.flatMap((a,u)=>k.from({length:n[u]},(l,c)=>({judge:a,code:`${a}\0${c}`}))),o=new y(e.judges.
map(a=>[a.code,a])),i=new y([...e.readings].map(([a,u])=>{let l=r.flatMap(({judge:c,code:d})=>{let p=u.
get(c);return p===void 0?[]:[[d,p]]});return[a,l.length>0?new y(l):u]})),s=r.flatMap(({judge:a,code:
u})=>{
let l=o.get(a);return l===void 0?[]:[{...l,code:u}]});return{...e,judges:[...s,...e.judges],readings:
i}}m();m();function fN(e){let t=e>>>0||1;return()=>(t^=t<<13,t^=t>>>17,t^=t<<5,(t>>>0)/4294967296)}
var Eq=5,Cq=20231207;function gN(e,t){return e===1?[[t]]:k.from({length:t+1},(n,r)=>gN(e-1,t-r).map(
o=>[r,...o])).flat()}var Vb=e=>e<2?1:e*Vb(e-1),Rq=e=>gN(e,e).map(t=>{let n=t.reduce((r,o)=>r/Vb(o),
Vb(
e));return{times:t,weight:n/e**e}});function Dq(e,t){let n=fN(Cq);return k.from({length:t},()=>{let r=k.
from({length:e},()=>0);for(let o=0;o<e;o+=1){let i=f.floor(n()*e);r[i]=r[i]+1}return{times:r,weight:
1/
t}})}var hN=(e,t)=>e<=Eq?Rq(e):Dq(e,t);var Oq=1e-9,Yb={most:2e3,longList:500,longFrom:500};function Aq(
e,t,n,r){if(!e.settings.carryOver)return r.
entries.map(()=>({own:1,rest:0}));let o=Hl(e,t.stage,n),i=new Me(0);return r.entries.map(s=>{let a=o(
s.code,i).map(({weight:c,score:d})=>[c.valueOf(),d.valueOf()]),u=a.reduce((c,[d])=>c+d,0),l=a.reduce(
(c,[d,p])=>c+d*p,0);return{own:a[a.length-1][0]/u,rest:l/u}})}function Pq(e){let t=e.map((n,r)=>n*e.
length+r).sort();return k.from(t,n=>n-f.floor(n/e.length)*e.length)}function Nq(e,t){var s,a;let n=Er(
e.contenders),r=(a=(s=n[n.length-1])==null?void 0:s.place)!=null?a:0,o=n.filter(({place:u})=>u===r).
length,i=t===null?1:f.min(1,(t-r+1)/o);return n.map(({ranked:u,place:l})=>[u.entry.code,l===r?i:1])}
function yN(e,t,n,r,o,i){let{settings:s}=e,{entries:a,judges:u}=o,{places:l,last:c}=t,{better:d}=r,p=pN(
t.method,o,i,t.panel,s),h=Aq(e,t,n,o),b=new y(a.map((L,M)=>[L.code,M])),T=10**s.decimals,A=d==="higher"?
-1:1,P=L=>L,N=hm(e.entries),I=new Me(0),_=L=>s.passingScore===null?I:new Me(L,T);return hN(u.length,
a.length<Yb.longFrom?Yb.most:Yb.longList).map(L=>{let M=p(L.times).map((X,Q)=>h[Q].rest+h[Q].own*X),
z=M.map(X=>A*f.floor((X+Oq)*T+.5)),j=Pq(z),B=new Int32Array(a.length),q=j.map((X,Q)=>{let fe=j[Q-1];
return B[X]=fe!==void 0&&z[fe]===z[X]?B[fe]:Q+1,{entry:a[X],rank:B[X],score:_(A*z[X]),steps:[],
decidedBy:null}}),
{races:H}=Dm(q,{settings:s,places:l,last:c,better:d,rounded:P,categoryOf:N}),W=H.flatMap(X=>Nq(X,l));
return{weight:L.weight,scores:M,ranks:B,shares:new y(W.map(([X,Q])=>[b.get(X),Q]))}})}m();function Iq(
e,t){let n=Float64Array.from(e,({ranks:o},i)=>o[t]*e.length+i).sort(),r=o=>{let i=0;for(let s of n){
let a=f.floor(s/e.length);if(i+=e[s-a*e.length].weight,i>=o-1e-9)return a}return e.length};return[r(
.05),r(1-.05)]}function bN(e,t){return e.judges.length<2||t.length===0?e.entries.map(({code:n})=>({
code:n,
inTop:null,rankLow:null,rankHigh:null})):e.entries.map(({code:n},r)=>{let o=t.reduce((u,{weight:l,
shares:c})=>{
var d;return u+l*((d=c.get(r))!=null?d:0)},0),[i,s]=Iq(t,r),a=o<1e-9||o>1-1e-9;return{code:n,inTop:a?
f.round(o):o,rankLow:i,rankHigh:s}})}m();function $q({panel:e},t){let n=r=>o=>{let i=e.readings.get(
o);return(i==null?void 0:i.size)===1&&i.has(
r)};return t.flatMap(({judge:r,enters:o,leaves:i})=>i.some(n(r))?[]:[...o,...i])}function wN(e,t,n,r){
let o=new y(n.map(d=>{var p;return[d.code,(p=d.inTop)!=null?p:0]})),i=new v($q(e,r)),s=({entry:{code:
d},
advances:p})=>{var b;let h=(b=o.get(d))!=null?b:0;return i.has(d)||(p?h:1-h)<.9-1e-9},a=e.standings.
filter(d=>d.advances),u=a.filter(d=>!s(d)).length;if(t<2)return{level:"single",within:a.length,firm:
0,
contested:[]};if(a.length===e.standings.length)return{level:"no-cut",within:a.length,firm:a.length,
contested:[]};
let l=e.standings.filter(s).map(({entry:d})=>d.code);return{level:l.length===0?"firm":2*u>=a.length?
"partly":"open",within:a.length,firm:u,contested:l}}function df(e,t,n){var N,I;let{panel:r}=t,i=t.standings.some(
({decision:_})=>_!==void 0)?ls(e,r,n):t,
s=oN(r),a=iN(s.rows),u=2*a.length>=s.rows.length?a:[],l=nN(u),c=YP(u),{lambda:d,effects:p}=XP(r,e.settings.
severityCorrection),h=ar(i.method),b=s.judges.length>0?yN(e,i,n,h,s,d!=null?d:0):[],T=new y(bN(s,b).
map(_=>[_.code,_])),A=i.standings.map(({entry:_})=>T.get(_.code)),P=ZP(e,i,n);return{stage:i.stage.name,
panel:{judges:s.judges.length,entries:s.entries.length,complete:a.length},kendallW:(N=l==null?void 0:
l.w)!=null?N:null,kendallP:(I=l==null?void 0:l.p)!=null?I:null,iccSingle:c.single,iccAverage:c.average,
alpha:rN(s.rows),lambda:d,judges:eN(r,s,p),stability:A,leaveOneOut:P,methods:JP(e,i,n),gap:VP(i,s,b,
(h==null?void 0:h.better)==="lower"?-1:1),verdict:wN(i,s.judges.length,A,P)}}m();m();var vN=e=>e<=3;
var kN={strong:.7,moderate:.5,weak:.3,none:0},_q={levels:{single:()=>"Hanya satu juri yang menilai, jadi kekukuhan peringkat tidak dapat dinilai.",
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
"Juri hampir tidak sepakat tentang urutan peserta."}},Fq={
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
"The judges hardly agree on the order of the entries."}};function Mq(e){var n;return(n=g.keys(kN).find(
r=>e>=kN[r]))!=null?
n:"none"}var xN=(e,t)=>Pn(e.toFixed(2),t);function Lq(e,t,n){var p;let{verdict:r,panel:o,leaveOneOut:
i,
gap:s,methods:a}=e,u=i.filter(({enters:h,leaves:b})=>h.length+b.length>0).length,l=a.filter(({enters:
h,
leaves:b})=>h.length+b.length===0).map(({method:h})=>h),c=h=>No(h,n),d=(p=s==null?void 0:s.standardError)!=
null?p:null;return[...r.contested.length>0?[t.contested(V(r.contested,n))]:[],...vN(o.judges)?[t.sensitivity(
o.judges)]:[],u===0?t.sameWithoutAny:t.changesWithout(u,i.length),...s?[`${t.gap(s.lastIn,s.firstOut,
xN(s.points,n))}${d===null?"":t.gapError(xN(d,n),s.points<2*d)}.`]:[],...l.length>0?[t.otherMethods(
V(l.map(c),n))]:[],...a.filter(({method:h})=>!l.includes(h)).map(({method:h,enters:b,leaves:T})=>t.byMethod(
c(h),V(b,n),V(T,n)))]}function mf(e,t){let n=t==="id"?_q:Fq,{level:r,within:o,firm:i}=e.verdict;
return[
n.levels[r](o,i),...r==="single"||r==="no-cut"?[]:Lq(e,n,t),...e.kendallW===null?[]:[n.agreement[Mq(
e.kendallW)]]]}var TN=(e,t)=>t.map((n,r)=>{let o=df(e,n,t.slice(0,r)),i=mf(o,e.settings.language);
return{...o,verdict:{
...o.verdict,text:i}}});m();function SN(e,t,{settings:n}){return{stage:e.stage.name,method:e.method,
unit:ur(e.method),cut:e.places,
unordered:e.last&&!n.rankedWinners,judges:e.panel.judges.map(r=>r.code),ranking:e.standings.map(r=>{
var o,i,s,a,u;return{rank:r.rank,...r.decision===void 0?{}:{decidedRank:r.decision.rank},code:r.entry.
code,name:r.entry.name,institution:r.entry.institution,category:(o=r.category)!=null?o:r.entry.category,
score:r.score.valueOf(),advances:r.advances,categoryRank:r.categoryRank,reserve:r.cutNote==="first-reserve",
title:r.title,tieBrokenBy:r.decidedBy===null||r.decidedBy==="shared"?r.decidedBy:r.decidedBy.
metric,tie:(s=(i=t==null?void 0:t.get(r))==null?void 0:i.tie)!=null?s:"",explanation:(u=(a=t==null?
void 0:
t.get(r))==null?void 0:a.text)!=null?u:"",judgeScores:g.fromEntries([...r.judgeScores].map(([l,c])=>[
l,c.valueOf()]))}})}}m();function EN({competition:e,unwritten:t,keepers:n},{evaluation:r,
explanations:o,findings:i,hash:s,provisional:a},u){
let{language:l}=e.settings;for(let N of t)$n(N);let{run:c,isNew:d}=C2(s,a,u.rows),p=i.filter(tu);XA(
e,{...r,findings:jq(p)},o,c,n);let h=r.results.map(N=>N.stage.name);if(fP({top:Em(e),at:c.at,by:c.by,
ranked:h,errors:Ci(i,"error")}),!d||a)return u;let{at:b,by:T,id:A}=c,P=oe(l).history.computed(h.length,
Ci(p,"error"),Ci(p,"warning"));return $t(u,{at:b,by:T,action:"compute",detail:P,run:A,hash:s},e.settings)}
var jq=e=>e.filter(t=>t.code!=="SCALE_ASSUMED");var Bq=te({provisional:Ze(),write:we(Ze()),close:we(
Ze()),reliability:we(Ze()),profiles:we(Ze())});function Ac(e){
return ae(()=>{let t=pe(Bq,e);return ye(),Ce(()=>Xb(t).answer)})}function Xb({reliability:e=!1,
profiles:t=!1,
...n},r=()=>{}){let o=kn(void 0,n.close===!0?"all":"ranking"),{workbook:i}=o,{competition:s}=i,{
language:a}=s.
settings,u=KP(i,o.history.rows,{...n,through:r(s)}),{explanations:l,open:c}=u,{results:d}=u.evaluation,
p=uu(i),h=u.toClose.reduce((P,N)=>nf(i,N,P),o.history),b=[...u.findings,...Mo(i,h)],T=u.writes?EN(i,
{...u,findings:b,hash:p,provisional:n.provisional},h):h;ws(i,b);let A={ok:ou(b),findings:Qr(b,a,yc({
...o,history:T})),understood:Kp(i),stages:d.map((P,N)=>SN(P,l[N],s)),reliability:e?TN(s,d):[],...t&&
{profiles:GP(d)},hash:p,open:c};return{workbook:i,results:d,findings:b,history:T,answer:A}}m();var zq=e=>D.from(
Uq(encodeURIComponent(e))),Uq=e=>{var t;return((t=e.match(/%[0-9A-F]{2}|[^%]/g))!=null?
t:[]).map(n=>n.length===1?n.charCodeAt(0):w.parseInt(n.slice(1),16))};function Qb(e,t){let n=ae(()=>{
var N,I;let{language:r}=e.settings,o=oe(r),[i,s]=[(N=Ua(t))==null?void 0:N.snapshot,Sp(t)];if(i===void 0||
s===null)return ge(me("BAD_REQUEST",o.problems.noEvidence));let{text:a,seal:u}=of(s,i,Ue),l=zq(a);if(
l.
length>fu)return ge(me("BAD_REQUEST",o.problems.noEvidence));let c=ve(),d=er(1,R.now()),p=Mr(e,c,d),
h={sheet:tn(yn()),evidence:tn(s.stage+s.hash)},b=p.files.find(({properties:{sheet:_,evidence:L}})=>_===
h.sheet&&L===h.evidence),T=u.slice(0,32);if((b==null?void 0:b.properties.content)===T)return{link:b.
link,seal:u};let A={fileId:(I=b==null?void 0:b.id)!=null?I:null,folder:p.id,bytes:l,from:Zp,to:Zp,
title:`${o.
documents.evidence(s.stage,s.code)}.json`,properties:{...h,content:T}},[P]=Fr([A],d);return{link:P===
void 0?"":Wt(P,r).link,seal:u}});return"problem"in n?{file:null,seal:null,problem:n.problem.message}
:
{file:n.answer.link,seal:n.answer.seal,problem:null}}m();m();var Wq=["competition","year",
"organizer","government","province","city","decisionDate","juryDecreeNumber","minutesNumber",
"decreeNumber","legalBasis","acknowledgedBy","signerName","signerPosition",
"signerGrade","signerNip"],Pc=e=>e.filter(([,t])=>t!=="");function pf({settings:e,entries:t,judges:n}
,r,o){
let i=r.filter(({stage:s})=>o.includes(s)).flatMap(({stage:s,judge:a,rows:u})=>u.flatMap(l=>l.entry===
null?[]:[{of:[s,a,l.entry],row:l}])).sort((s,a)=>s.of.join(`
`)<a.of.join(`
`)?-1:1);return{settings:Pc(Wq.map(s=>{var a;return[[s],x((a=e[s])!=null?a:"")]})),innovators:Pc(t.map(
({code:s,innovator:a})=>[[s],a])),judges:Pc(n.map(({code:s,name:a})=>[[s],a])),roles:Pc(n.map(({code:
s,
role:a})=>[[s],a])),notes:Pc(i.map(({of:s,row:a})=>[s,a.notesToEntrant])),formulas:i.flatMap(({of:s,
row:a})=>[...a.marks].flatMap(([u,l])=>"formula"in l&&l.formula===!0?[[[...s,u],"formula"]]:[]))}}
function CN(e,t){
return g.keys(e).flatMap(r=>{let o=a=>E.stringify(a),[i,s]=[new y(e[r].map(([a,u])=>[o(a),u])),new y(
t[r].map(([a,u])=>[o(a),u]))];return r==="formulas"?t.formulas.flatMap(([a])=>i.has(o(a))?[]:[{part:
r,
names:a,old:"",now:"formula"}]):e[r].flatMap(([a,u])=>{var c;let l=(c=s.get(o(a)))!=null?c:"";return l===
u?[]:[{part:r,names:a,old:u,now:l}]})})}function RN({competition:e,sheets:t,decisions:n},r,{links:o}
,{code:i,hash:s,at:a,by:u},l){let{stages:c,
settings:d}=e,p=c.slice(0,c.indexOf(r.stage)+1).map(({name:b})=>b),h=[...r.standings].sort((b,T)=>Pt(
b)-Pt(T));return{stage:r.stage.name,code:i,hash:s,at:a,by:u,minutes:l,method:No(r.method,d.language),
rulesVersion:x(Kn),history:{rows:o.length,end:op(o,Ue)},plenary:n.filter(({stage:b})=>p.includes(b)).
map(({stage:b,entry:T,rank:A,confirmed:P})=>{var N,I;return{stage:b,entry:T,rank:A,by:(N=P==null?
void 0:
P.by)!=null?N:"",at:(I=P==null?void 0:P.at)!=null?I:""}}),ranking:h.map(b=>{var T;return{rank:Pt(b),
code:b.entry.code,score:Xn(b.score,d.decimals),advances:b.advances,title:(T=b.title)!=null?T:""}}),
printed:pf(
e,t,p)}}var Kq=te({stage:we(G()),minutes:we(te({number:G(),link:G()}))});function Gq(e,{settings:t}){
var s,a;
let n=u=>u.replace(/\s+/g," ").trim().slice(0,300),r={number:n((s=e==null?void 0:e.number)!=null?s:
""),
link:n((a=e==null?void 0:e.link)!=null?a:"")};return r.number!==""&&/^https?:\/\/\S+$/.test(r.link)?
r:t.resultApproval||r.number+r.link!==""?ge(me("BAD_REQUEST",oe(t.language).problems.minutesMissing)):
null}var qq=["TIE_AT_CUT","RULE_CHANGED_AFTER_SCORING","RESULT_STALE"];function ff(e){return ae(()=>{
let{stage:t,minutes:n}=pe(Kq,e);return ye(),Ce(()=>{var ue,He,ce;let{workbook:r,results:o,findings:i,
history:s}=Xb({provisional:!1,close:!0},xe=>t===void 0?void 0:Gn(xe,t).name),{competition:a}=r,{
language:u}=a.
settings,l=(ue=o[o.length-1])==null?void 0:ue.stage.name,c=t===void 0?l:Gn(a,t).name,d=(ce=c!=null?c:
(He=a.stages[0])==null?void 0:He.name)!=null?ce:"",p=a.stages.slice(0,a.stages.findIndex(xe=>xe.name===
d)+1),h=i.filter(xe=>xe.stage===void 0||p.some(({name:St})=>St===xe.stage)).map(xe=>qq.includes(xe.code)?
{...xe,severity:"error"}:xe),b={stage:d,code:null,at:null,hash:null,evidence:null};if(!ou(h))return{
ok:!1,findings:Qr(h,u),...b};let T=o.find(xe=>xe.stage.name===d);if(T===void 0)return ge(me(
"BAD_REQUEST",oe(u).problems.nothingToDecide(d)));let{sheets:A,decisions:P}=r,N=Gq(n,a),I=vc(a,A,P,d),
_=Ue(I),
L=un(Xe(a.stages,s.rows),d),{name:M,grid:z}=en(J.decisions[u]),j=za(z),B=j.find(xe=>xe.stage===d&&xe.
text.length>0&&xe.hash===(L==null?void 0:L.hash)),q={ok:!0,findings:Qr(h,u),stage:d};if((L==null?
void 0:
L.status)==="decided"&&Di(r,L.hash,d)&&B!==void 0){let{at:xe,code:St,hash:Mt}=L,mt=B.testimony===""?
null:Qb(a,B);return{...q,at:xe,code:St,hash:Mt,evidence:mt}}let[H,W,X]=[rt(),ve(),zy(_)],Q={stage:d,
code:X,at:ir(H),by:W,hash:_,text:I,testimony:E.stringify(RN(r,T,s,{code:X,hash:_,at:H,by:W},N)),
method:No(
T.method,u),version:x(Kn)},fe=oe(u),be=[...j.filter(xe=>xe.stage!==d),Q];dr(i2(be,M,u,fe.tabs.decisions,
fe.tabs.decisionsOrigin),r.keepers),To("decisions",M),cm(M);let{seal:_e}=of(E.parse(Q.testimony),E.parse(
I),Ue),at=fe.history.decided(X,Q.method,Q.version,sf(_e),N);return $t(s,{at:H,by:W,action:"decide",
detail:at,
run:vt(),hash:_,stage:d},a.settings),{...q,at:H,code:X,hash:_,evidence:Qb(a,Q)}})})}m();var Zq=te({
stage:we(G())}),DN=2,Jq=40;function Vq({standings:e,places:t,last:n}){var s,a;let r=t===null?
0:e.filter(u=>u.rank<=t).length;if(r===0)return[];let o=n&&r<=Jq?0:f.max(0,r-DN),i=(a=(s=e[f.min(e.length,
r+DN)-1])==null?void 0:s.rank)!=null?a:0;return e.filter((u,l)=>l>=o&&u.rank<=i)}function gf(e){
return ae(
()=>{let{stage:t}=pe(Zq,e);return ye(),Ce(()=>{var h;let n=it();Ut(n);let{competition:r}=n,{language:
o}=r.
settings,{results:i}=It(Yq(n),{provisional:!1}),s=t===void 0?void 0:Gn(r,t).name,a=(h=i.find(b=>b.stage.
name===s))!=null?h:i[i.length-1],u=oe(o).tabs,l=n.deciding.tabs.get("plenary"),c=l===void 0?[]:xp(je(
l),r).listed,d=(a===void 0?[]:Vq(a)).filter(({entry:b})=>!c.some(T=>T.entry===b.code&&T.stage===(a==
null?void 0:a.stage.name))).map(({entry:b,rank:T})=>{var A;return{stage:(A=a==null?void 0:a.stage.name)!=
null?A:"",entry:b.code,computed:T}}),p=AN(ta,l,d,o,[u.plenary,u.plenaryOrigin],n.keepers);return To(
"plenary",p),{tab:p,added:d.length}})})}var Yq=e=>({...e,decisions:[],findings:e.findings.filter(({
code:t})=>t!==
"PLENARY_UNCONFIRMED")});function ON(){return ae(()=>(ye(),Ce(()=>{let e=it();Ut(e);let{language:t}=e.
competition.settings,n=oe(t).tabs,r=AN(ns,e.deciding.tabs.get("objections"),[],t,[n.objections,n.objectionsOrigin],
e.keepers);return To("objections",r),{tab:r,added:0}})))}function AN(e,t,n,r,[o,i],s){let a=t===void 0?
null:kt(je(t),e);if(t===void 0||a===null&&Wr(t)===0){let c=e.columns.map(({key:p,header:h,width:b,
format:T})=>({
header:h[r],width:b,...T===void 0?{}:{format:T},value:A=>{var P;return(P=A[p])!=null?P:""}})),d=Bt(t!=
null?t:e.tab[r],o,i,c,n,2);return $n(d,s),d.name}if(a===null||n.length===0)return t;let u=f.max(...a.
columns.values())+1,l=n.map(c=>{var p;let d=k.from({length:u},()=>"");for(let[h,b]of a.columns)d[b]=
(p=c[h])!=null?p:"";return d});return rn(t,Wr(t),0,l),t}m();m();var PN=$("Kode","Code"),Qq=(e,t)=>typeof e=="number"&&
typeof t=="number"?e===t:U(e)===U(t);function NN(e,{
values:t,headerRow:n}){var h,b,T,A;let r=((h=t[n])!=null?h:[]).map(x),o=((b=e.values[n])!=null?b:[]).
map(P=>F(U(P))),i=r.map(P=>o.indexOf(F(P))),s=r.findIndex(P=>P===PN.id||P===PN.en),a=r.flatMap((P,N)=>i[
N]===
-1?[{kind:"column",header:P}]:[]),u=(T=i[s])!=null?T:-1;if(u===-1)return a;let l=new y(t.slice(n+1).
map(P=>[Z(x(P[s])),P])),c=new v,d=[];for(let[P,N]of e.values.entries()){if(P<=n||i.every(j=>j===-1||
U(N[j])===""))continue;let I=U(N[u]),_=l.get(Z(I));if(_===void 0||c.has(Z(I))){d.push({kind:"stray",
row:P+1,cell:Ee(P,u),code:I});continue}c.add(Z(I));let L=r.flatMap((j,B)=>{var X,Q;let q=i[B],[H,W]=[
(X=N[q])!=null?X:"",(Q=_[B])!=null?Q:""];return q===-1||Qq(H,W)?[]:[{at:q,header:j,written:H,
expected:W}]}),
M=L[0];if(M===void 0)continue;let z=L.map(({at:j,...B})=>B);d.push({kind:"cells",row:P+1,cell:Ee(P,M.
at),code:I,cells:z})}for(let[P,N]of l)c.has(P)||d.push({kind:"missing",code:x(N[s]),rank:(A=N[0])!=null?
A:""});let p=[...a,...d];return p.length>0?p:eH([...c],[...l.keys()],n,u)}function eH(e,t,n,r){let o=e.
findIndex((i,s)=>i!==t[s]);return o===-1?[]:[{kind:"order",row:n+o+2,cell:Ee(n+o+1,r)}]}var IN=e=>{
var t,
n,r;return(r=(n=/ (?:proses|run) ([0-9a-f]{8})(?: |$)/.exec(U((t=e.values[1])==null?void 0:t[0])))==
null?void 0:n[1])!=null?r:null};m();m();m();var wu=(e,{settings:t})=>e.inEnglish?t.language:"id";m();
m();var vH=new R(1980,0,1),vu=e=>(Ps(),Xo(As)).strToU8(e),ku=e=>(Ps(),Xo(As)).strFromU8(e),VN=e=>(Ps(
),Xo(As)).
strFromU8(e,!0),YN=e=>(Ps(),Xo(As)).inflateSync(e),wf=(e,t)=>(Ps(),Xo(As)).unzipSync(e,t&&{filter:t}
),
xu=(e,t=6)=>(Ps(),Xo(As)).zipSync(e,{mtime:vH,level:t});m();function kH(e,t){let n=t;for(let r=0;r<e.length;
r++)n=f.imul(n^e.charCodeAt(r),16777619);return n>>>
0}function vf(e){return[2166136261,84696351].map(t=>`0000000${kH(e,t).toString(16)}`.slice(-8)).join(
"")}var XN=new y,xH=4096;function Fc(e){var n;let t=(n=XN.get(e))!=null?n:vf(VN(e.subarray(-xH)));
return XN.
set(e,t),t}function Mc(e,t,n){let r=o=>g.keys(o).sort().map(i=>{let s=o[i];return[i,typeof s=="string"?
s:s.map(r)]});return E.stringify([e,t,r(n)])}m();var QN=`7X35cxvH8e+/glJ+SepJIsFbSl6+BVGUxUiiVSIVv7wcqiWxBFbE9XCIZlyuki9ZtnzJtx3ftmTH
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
csYcoIvgozrCpxOKINPxRBBxIiPaJQllkel4soht1RjRaswkFERm4ggi9/7z/wM=`;m();var eI="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function kf(e){var s;let t=new D(
128).fill(64);for(let a=0;a<eI.length;a++)t[eI.charCodeAt(a)]=a;let n=new D(f.floor(e.length*3/4)),[
r,o,i]=[0,0,0];for(let a=0;a<e.length;a++){let u=(s=t[e.charCodeAt(a)])!=null?s:64;u!==64&&(o=(o<<6|
u)&65535,i+=6,!(i<8)&&(i-=8,n[r++]=o>>i&255))}return n.slice(0,r)}var SH=256,Lc=null,tI=new y;
function fw(e,t){let n=`${e}.${t}`,r=tI.get(n);if(r!==void 0)return r;Lc!=
null||(Lc=E.parse(ku(YN(kf(QN)))));let[o,i,s]=Lc,a=s[n];if(a===void 0)throw new C(`No template ${n}`);
let u=g.keys(a).map(c=>{var h;let p=((h=i[a[c]])!=null?h:"").replace(/[\u0100-\u07ff]/g,b=>{var T;
return(T=
o[b.charCodeAt(0)-SH])!=null?T:""});return[c,vu(p)]}),l=xu(g.fromEntries(u),0);return tI.set(n,l),l}
m();m();var EH=/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g,CH=/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
function gw(e){if(!/[\u202A-\u202E\u2066-\u2069]/.test(e))return e;let t=[];for(let n of e)n>="\u2066"&&
n<="\u2068"?t.push("\u2069"):n==="\u2069"?t=t.slice(0,f.max(t.lastIndexOf("\u2069"),0)):n==="\u202C"?
t[t.length-1]==="\u202C"&&t.pop():n>="\u202A"&&n<="\u202E"&&t.push("\u202C");return e+t.reverse().join(
"")}function xf(e){let n=e.replace(/\r\n?|\u2028|\u2029|\u0085/g,`
`).replace(CH,(r,o)=>o!=null?o:"");return gw(n.replace(EH,""))}m();function _t(e){return e.replace(
/[\s_\-"'\u00AD\u200B-\u201F\u2060]+/g,"").toLowerCase()}var et="\u2026\u2026\u2026\u2026\u2026\u2026\u2026";
function Re(e){return e===null||e.trim()===""?et:e}m();function Tu(e){let t=new y(g.entries(wf(e)).filter(
([i])=>!i.endsWith("/"))),n=g.create(null),r=i=>{
n[i]={name:i,asText:()=>{var s;return ku((s=t.get(i))!=null?s:new D(0))}}};for(let i of t.keys())r(i);
function o(i,s){var a;if(typeof i!="string")return g.values(n).filter(u=>{var l;return i.test((l=u==
null?void 0:u.name)!=null?l:"")});if(s===void 0)return(a=n[i])!=null?a:null;t.set(i,typeof s=="string"?
vu(s):s),r(i)}return{files:n,file:o,remove:i=>{t.delete(i),delete n[i]},toBytes:()=>xu(g.fromEntries(
t))}}m();m();var _i=/^word\/(?:document\d*|header\d*|footer\d*|footnotes|endnotes)\.xml$/,RH=e=>e.replace(
/&(?:lt|gt|quot|apos|amp);/g,
t=>{var n;return(n={"&lt;":"<","&gt;":">","&quot;":'"',"&apos;":"'"}[t])!=null?n:"&"}),DH=/<w:p(?: [^>]*[^>/])?>|<\/w:p>|<w:t(?: [^>]*)?>[^<]*<\/w:t>|<w:(?:tab|br)(?: [^>]*)?\/>/g;
function Tf(e){var r,o,i;let t=[],n=[];for(let s of(r=e.match(DH))!=null?r:[])if(s==="</w:p>")t.push(
(o=n.pop())!=null?o:"");else if(/^<w:p[ >]/.test(s))n.push("");else{let a=s.startsWith("<w:t>")||s.startsWith(
"<w:t ")?RH(s.replace(/<[^>]*>/g,"")):" ";n.push(((i=n.pop())!=null?i:"")+a)}return t}var OH=/<Relationship\s[^>]*>/g,
nI=(e,t)=>{var n,r;return(r=(n=new RegExp(`\\s${t}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(e))==null?
void 0:n.slice(1).find(Boolean))!=null?r:""};function Sf(e){var r,o;let n=((o=
(r=e.file("_rels/.rels"))==null?void 0:r.asText().match(OH))!=null?o:[]).filter(i=>nI(i,"Type").endsWith(
"/officeDocument")).map(i=>nI(i,"Target").replace(/^\.?\//,"")).find(i=>_i.test(i)&&e.file(i)!==null);
return n!=null?n:e.file("word/document.xml")===null?null:"word/document.xml"}m();var AH=/\{(?:<(?!\/w:p>)[^>]*>)*\{((?:<(?!\/w:p>)[^>]*>|[^{}<])*)\}/g,
PH=/<[^>]*>|[^<]/g;function NH(e,t){
var s;let[,n,r]=(s=/^\s*([#^/])([\s\S]*)$/.exec(t.replace(/<[^>]*>/g,"").replace(/&(?:quot|apos);/g,
"")))!=null?s:[];if(n===void 0||r===void 0)return e;let o=n+_t(r),i=t.replace(PH,a=>{if(a.startsWith(
"<"))return a;let u=o;return o="",u});return`${e.slice(0,e.length-t.length-1)}${i}}`}function rI(e){
for(let t of e.file(_i)){let n=t.asText(),r=n.replace(AH,NH);r!==n&&e.file(t.name,r)}}m();function Su(
e){let t="tags"in e?`: ${e.tags.join(", ")}`:"";return g.assign(new C(`${e.code}${t}`),
{templateFault:e})}function Eu(e){return e instanceof C&&"templateFault"in e?e.templateFault:null}
function sM(e){return new y(g.keys(e).map(t=>{let n=e[t];return[_t(t),typeof n=="string"?xf(n):n.map(
sM)]}))}function Ute(e,t){var r;let n=(r=t==null?void 0:t.tag)==null?void 0:r.module;if(n!==void 0&&
n!=="loop")throw Su({code:"TAG_UNSUPPORTED",tags:[e]});return{get(o,i){let s=o.get(_t(e));if(s===void 0&&
i.num===0)throw Su({code:"TAG_UNKNOWN",tags:[e]});if(s!==void 0&&n===void 0&&typeof s!="string")throw Su(
{code:"TAG_UNSUPPORTED",tags:[e]});return s}}}function Wte(e){var a;let t=Eu(e);if(t)return t;if(e instanceof
C&&e.name==="ParseError")return{code:"NOT_A_DOCX"};let n=e==null?void 0:e.properties;if(!n)return null;
let o=((a=n.errors)!=null?a:[e]).map(u=>{var l,c,d;return(d=Eu((l=u.properties)==null?void 0:l.rootError))!=
null?d:{code:"TAG_BROKEN",tags:(c=u.properties)!=null&&c.xtag?[u.properties.xtag]:[]}}),[i]=o;if(!i||
!("tags"in i))return i!=null?i:null;let s=o.reduce((u,l)=>l.code===i.code?u.concat(l.tags):u,[]);
return{
code:i.code,tags:s.filter((u,l)=>s.indexOf(u)===l)}}function Kte(e){try{let t=Tu(e);if(Sf(t)!==null)
return t}catch{}throw Su({code:"NOT_A_DOCX"})}function Od(e,t){let n=Kte(e);rI(n);try{let{
Docxtemplater:r}=(iM(),Xo(rM));
return new r(n,{delimiters:{start:"{{",end:"}}"},syntax:{changeDelimiterPrefix:null},paragraphLoop:!0,
linebreaks:!0,errorLogging:!1,parser:Ute}).render(sM(t)),n.toBytes()}catch(r){let o=Wte(r);throw o?
Su(
o):r}}m();var aM=new y;function Ad(e){let t=aM.get(e);if(t!==void 0)return t;let n=Tu(e).file(_i).flatMap(
o=>Tf(
o.asText())),r=new v(n.flatMap(o=>{var i;return((i=o.match(/\{\{[^{}]*\}\}/g))!=null?i:[]).map(s=>_t(
s.replace(/[{}#^/]/g,"")))}));return aM.set(e,r),r}var Qu=(e,t)=>g.fromEntries(g.entries(e).filter((
[
n])=>t.has(_t(n))).map(([n,r])=>[n,typeof r=="string"?r:r.map(o=>Qu(o,t))]));m();m();m();m();m();m();
m();m();m();function Pd(e){let[t,n]=e.toLowerCase().split("e"),r=parseInt(n,10),o="";t[0]==="-"&&(o="-",
t=t.
slice(1));let i=t.indexOf("."),s=i===-1?t:t.slice(0,i)+t.slice(i+1),u=(i===-1?t.length:i)+r;return u>=
s.length?o+s+"0".repeat(u-s.length):u<=0?o+"0."+"0".repeat(-u)+s:o+s.slice(0,u)+"."+s.slice(u)}
function uM(e){
let t=e.toString();return Nd(t)?Pd(t):t}function Nd(e){return e.includes("e")||e.includes("E")}
function rg(e){let t=typeof e;if(t==="bigint")return e<BigInt(0)?{isNegative:!0,integerPart:-e}:{
isNegative:!1,
integerPart:e};if(t==="number"){if(!w.isFinite(e))throw new RangeError(
"Number must be finite (NaN and Infinity are not supported)");return w.isSafeInteger(e)?e<0?{
isNegative:!0,integerPart:BigInt(-e)}:
{isNegative:!1,integerPart:BigInt(e)}:lM(uM(e))}if(t==="string")return lM(Gte(e));throw new TypeError(
`Invalid value type: expected number, string, or bigint, received ${t}`)}function Gte(e){let t=e.trim(
);
if(t.length===0||w.isNaN(w(t)))throw new RangeError(`Invalid number format: "${e}"`);return Nd(t)?Pd(
t):t}function lM(e){let t=e[0]==="-";t&&(e=e.slice(1));let n=e.indexOf(".");if(n===-1)return{
isNegative:t,
integerPart:BigInt(e)};let r=e.slice(0,n)||"0",o=e.slice(n+1);return{isNegative:t,integerPart:BigInt(
r),decimalPart:o}}m();function og(e){let t=typeof e;if(t==="bigint"){if(e<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return e}if(t==="number"){if(!w.isFinite(e))throw new RangeError(
"Ordinals must be finite numbers");if(!w.isInteger(e))throw new RangeError(
"Ordinals must be whole numbers");if(e<=
0)throw new RangeError("Ordinals must be positive integers");return BigInt(e)}if(t==="string")return qte(
e);throw new TypeError(`Invalid value type: expected number, string, or bigint, received ${t}`)}
function qte(e){
let t=e.trim();if(t.length===0)throw new RangeError("Ordinals cannot be empty strings");if(t[0]==="-")
throw new RangeError("Ordinals cannot be negative");if(t.includes("."))throw new RangeError(
"Ordinals must be whole numbers");if(Nd(t)){let n=Pd(t);if(n.includes("."))throw new RangeError(
"Ordinals must be whole numbers");let r=BigInt(n);if(r<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return r}try{let n=BigInt(t);if(n<=BigInt(0))throw new RangeError(
"Ordinals must be positive integers");return n}catch(n){throw n instanceof RangeError?n:new RangeError(
`Invalid ordinal format: "${e}"`)}}var el=["","one","two","three","four","five","six","seven",
"eight","nine"],Hte=["ten","eleven","twelve","thirteen","fourteen","fifteen","sixteen","seventeen",
"eighteen","nineteen"],vv=["","","twenty",
"thirty","forty","fifty","sixty","seventy","eighty","ninety"],tl=["thousand","million","billion",
"trillion","quadrillion","quintillion","sextillion","septillion","octillion","nonillion","decillion",
"undecillion","duodecillion","tredecillion","quattuordecillion","quindecillion","sexdecillion",
"septendecillion","octodecillion","novemdecillion","vigintillion"],kv="hundred",dM="zero",Zte="minus",
Jte="point",cM=["","first","second","third","fourth","fifth","sixth","seventh","eighth","ninth"],Vte=[
"tenth","eleventh","twelfth","thirteenth","fourteenth","fifteenth","sixteenth","seventeenth",
"eighteenth","nineteenth"],Yte=["","","twentieth","thirtieth","fortieth","fiftieth","sixtieth",
"seventieth","eightieth","ninetieth"];var Jo={word:"",hasHundred:!1};function qi(e){if(e===0)return Jo.word="",
Jo.hasHundred=!1,Jo;let t=e%
10,n=f.trunc(e/10)%10,r=f.trunc(e/100),o="";return n===1?o=Hte[t]:n>=2?o=t>0?vv[n]+"-"+el[t]:vv[n]:t>
0&&(o=el[t]),r>0?(o?Jo.word=el[r]+" "+kv+" and "+o:Jo.word=el[r]+" "+kv,Jo.hasHundred=!0):(Jo.word=o,
Jo.hasHundred=!1),Jo}function mM(e){if(e===BigInt(0))return dM;if(e<BigInt(1000))return qi(w(e)).word;
if(e<BigInt(1000000)){let t=w(e/BigInt(1000)),n=w(e%BigInt(1000)),{word:r}=qi(t),o=r+" "+tl[0];if(n>
0){let{word:i,hasHundred:s}=qi(n);o+=s?" "+i:" and "+i}return o}return Xte(e)}function Xte(e){let t=[
],
n=e;for(;n>BigInt(0);)t.push(w(n%BigInt(1000))),n=n/BigInt(1000);let r=-1;for(let s=0;s<t.length;s++)
if(t[s]!==0){r=s;break}let o="",i=!1;for(let s=t.length-1;s>=0;s--){let a=t[s];if(a===0)continue;let{
word:u,hasHundred:l}=qi(a);o&&s===r&&i&&!l&&(o+=" and"),o&&(o+=" "),o+=u,s>0?(o+=" "+tl[s-1],i=!0):i=
!1}return o}function Qte(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=dM,n++;let r=e.
slice(n);return r&&(t&&(t+=" "),t+=mM(BigInt(r))),t}function pM(e){let{isNegative:t,integerPart:n,
decimalPart:r}=rg(
e),o="";return t&&(o=Zte+" "),o+=mM(n),r&&(o+=" "+Jte+" "+Qte(r)),o}function xv(e){let t=e%10,n=f.trunc(
e/10)%10,r=f.trunc(e/100),o="";return n===1?o=Vte[t]:n>=2?t>0?o=vv[n]+"-"+cM[t]:o=Yte[n]:t>0&&(o=cM[
t]),
r>0?o?el[r]+" "+kv+" "+o:el[r]+" hundredth":o}function ene(e){if(e<BigInt(1000))return xv(w(e));if(e<
BigInt(1000000)){let t=w(e/BigInt(1000)),n=w(e%BigInt(1000));if(n===0)return qi(t).word+" "+tl[0]+"th";
let{word:r}=qi(t);return r+" "+tl[0]+" "+xv(n)}return tne(e)}function tne(e){let t=[],n=e;for(;n>
BigInt(0);)t.push(w(n%BigInt(1000))),n=n/BigInt(1000);let r=0;for(let i=0;i<t.length;i++)if(t[i]!==0){
r=i;break}let o="";for(let i=t.length-1;i>=0;i--){let s=t[i];if(s===0)continue;let a=i===r;o&&(o+=" "),
a?i===0?o+=xv(s):o+=qi(s).word+" "+tl[i-1]+"th":(o+=qi(s).word,i>0&&(o+=" "+tl[i-1]))}return o}
function fM(e){
let t=og(e);return ene(t)}m();var Tv=["","satu","dua","tiga","empat","lima","enam","tujuh","delapan",
"sembilan"],nne=["sepuluh","sebelas","dua belas","tiga belas","empat belas","lima belas",
"enam belas","tujuh belas","delapan belas","sembilan belas"],gM=["","","dua puluh","tiga puluh",
"empat puluh","lima puluh","enam puluh","tujuh puluh","delapan puluh","sembilan puluh"],hM="ratus",
ig="ribu",rne=["juta","miliar","triliun","kuadriliun","kuantiliun","sekstiliun","septiliun",
"oktiliun","noniliun","desiliun"],yM="nol",one="min",
ine="koma",sne="ke",ane="pertama";function nl(e){if(e===0)return"";let t=e%10,n=f.trunc(e/10)%10,r=f.trunc(
e/100),o=[];r>0&&(r===1?o.push(
"se"+hM):o.push(Tv[r]+" "+hM));let i=e%100;return i===0||(i<10?o.push(Tv[i]):i<20?o.push(nne[i-10]):
t===0?o.push(gM[n]):o.push(gM[n]+" "+Tv[t])),o.join(" ")}function Sv(e){if(e===BigInt(0))return yM;
if(e<
BigInt(1000))return nl(w(e));if(e<BigInt(1000000)){let t=w(e/BigInt(1000)),n=w(e%BigInt(1000)),r;
return t===
1?r="se"+ig:r=nl(t)+" "+ig,n>0&&(r+=" "+nl(n)),r}return une(e)}function une(e){let t=e.toString(),n=t.
length,r=[],o=3,i=n%o,s=0;for(i>0&&(r.push(w(t.slice(0,i))),s=i);s<n;)r.push(w(t.slice(s,s+o))),s+=o;
let a=[],u=r.length-1;for(let l=0;l<r.length;l++){let c=r[l];if(c!==0)if(u===0)a.push(nl(c));else if(
u===
1)c===1?a.push("se"+ig):a.push(nl(c)+" "+ig);else{let d=rne[u-2];a.push(nl(c)+" "+d)}u--}return a.join(
" ")}function lne(e){let t="",n=0;for(;n<e.length&&e[n]==="0";)t&&(t+=" "),t+=yM,n++;let r=e.slice(n);
return r&&(t&&(t+=" "),t+=Sv(BigInt(r))),t}function bM(e){let{isNegative:t,integerPart:n,decimalPart:
r}=rg(
e),o="";return t&&(o=one+" "),o+=Sv(n),r&&(o+=" "+ine+" "+lne(r)),o}function cne(e){return e===BigInt(
1)?
ane:sne+Sv(e)}function wM(e){let t=og(e);return cne(t)}function dne(e,t){return e.split("").map(n=>po(
w(n),t)).join(" ")}function po(e,t){let n=/^(-?)(\d+)(?:\.(\d+))?$/.
exec(x(e));if(!n)throw new RangeError(`Not a plain decimal number: ${e}`);let r=(t==="id"?bM:pM)(n[2]),
o=t==="id"?"koma":"point",i=n[3]?` ${o} ${dne(n[3],t)}`:"";return`${n[1]?"minus ":""}${r}${i}`}
function sg(e,t){
return(t==="id"?wM:fM)(e)}function vM(e,t){let[n,r]=e.toFixed(2).split(".");return{figures:dc(e,t),
words:`${po(
r==="00"?n:`${n}.${r}`,t)} rupiah`}}var kM={id:"Minggu Senin Selasa Rabu Kamis Jumat Sabtu".split(
" "),en:"Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ")};function mne(e,t){
return t===2?e%4===0&&(e%100!==0||e%400===
0)?29:28:[4,6,9,11].includes(t)?30:31}function ag(e){let t=/^(\d{4})-(\d{2})-(\d{2})$/.exec(e);if(!t)
return null;let[n,r,o]=[w(t[1]),w(t[2]),w(t[3])];return n>0&&r>=1&&r<=12&&o>=1&&o<=mne(n,r)?{year:n,
month:r,day:o}:null}function xM({year:e,month:t,day:n}){let r=[0,3,2,5,0,3,5,1,4,6,2,4][t-1],o=t<3?e-
1:e;return(o+f.floor(o/4)-f.floor(o/100)+f.floor(o/400)+r+n)%7}function or(e,t){return ag(e)&&rs(e,t)}
var TM=e=>ag(e)?e.split("-").reverse().join("/"):null;function Ev(e,t){let n=ag(e);return n&&kM[t][
xM(
n)]}function ug(e,t){let n=or(e,t);return n&&`${Ev(e,t)}, ${n}`}function lg(e,t){let n=ag(e);if(!n)return null;
let r=na[t][n.month-1],o=kM[t][xM(n)];return t==="en"?`${o}, the ${sg(n.day,"en")} of ${r}, ${po(n.year,
"en")}`:`${o} tanggal ${po(n.day,"id")} bulan ${r} tahun ${po(n.year,"id")}`}m();var pne=[{of:
/^kelurahan\s+(.+)/i,address:(e,t)=>`Lurah ${t}`},{of:/^desa\s+(.+)/i,address:(e,t)=>`Kepala Desa ${t}`}
,{of:/^kecamatan\s+(.+)/i,address:(e,t)=>`Camat ${t}`},{of:/^inspektorat\b\s*(.*)/i,
address:(e,t)=>`Inspektur ${t}`},{of:/^sekretariat\s+(?:dprd|dewan)\b/i,address:e=>e.replace(
/^sekretariat/i,
"Sekretaris")},{of:/^(?:rsud|rsu|rs|rumah sakit|perumda|perusahaan umum)\b/i,address:e=>`Direktur ${e}`}
,
{of:
/^(?:dinas|badan|bagian|bidang|kantor|puskesmas|uptd?|upt|satuan|sat|tk|paud|ra|sd|sdn|mi|min|smp|smpn|mts|mtsn|sma|sman|smk|smkn|ma|man|sekolah|madrasah)\b/i,
address:e=>`Kepala ${e}`}];function SM(e,t){var n;if(
/^(?:kepala|lurah|camat|direktur|inspektur|sekretaris|pimpinan|ketua|head|director)\b/i.
test(e))return e;if(t==="en")return`The Head of ${e}`;for(let r of pne){let o=r.of.exec(e);if(o)return r.
address(e,(n=o[1])!=null?n:"").trim()}return`Pimpinan ${e}`}m();m();function Y(e){return gw(e.replace(
/\s+/g," ").trim())}function Bs(e){return e.split(/[\r\n\u2028\u2029]+/).
map(Y).filter(t=>t!=="")}function fo(e){return Bs(e.replace(/;/g,`
`)).map(t=>t.replace(/^(\d{1,2}[.)]\s+|[-\u2013\u2022*]\s+)/,"")).filter(t=>t!=="")}function rl(e){
return Y(
e).replace(/^["\u201c\u201d\u00ab]([^"\u201c\u201d\u00ab\u00bb]+)["\u201c\u201d\u00bb]$/,"$1")}var fne=[
{of:/^(?:pemerintah\s+kota|(?:city|municipal)\s+government\s+of|city\s+of)\s+/i,id:"Wali Kota",en:
"Mayor"},{of:/^(?:pemerintah\s+kab(?:upaten|\.)|(?:regency\s+government|regency)\s+of)\s+/i,id:
"Bupati",en:"Regent"},{of:
/^(?:pemerintah\s+(?:daerah\s+)?provinsi|(?:provincial\s+government|province)\s+of)\s+/i,
id:"Gubernur",en:"Governor"}],gne=/^(wali\s?kota|bupati|gubernur|mayor|regent|governor)\b/i;function EM(
e){
return gne.test(Y(e.signerPosition))}function ol(e){let t=Y(e.government);for(let n of fne){let r=t.
replace(n.of,"");if(r!==t)return e.language==="id"?`${n.id} ${r}`:`${n.en} of ${r}`}return EM(e)?Y(e.
signerPosition):null}function hne(e){var n,r;let t=(r=(n=/^(?:(?:a\.\s?n\.|u\.\s?b\.|an\.|ub\.|plt\.|plh\.|pj\.|pjs\.|pgs\.)\s*)+/i.
exec(e))==null?void 0:n[0])!=null?r:"";return t+e.slice(t.length).toUpperCase()}function zs(e){
return Y(
e.city).replace(/^(?:kota|kabupaten|kab\.)\s+/i,"")}function il(e){if(EM(e))return{first:Y(e.signerPosition).
toUpperCase(),unit:""};let t=Y(e.government).toUpperCase(),n=Y(e.organizer).toUpperCase();return t!==
""?{first:t,unit:n===t?"":n}:n!==""?{first:n,unit:""}:{first:e.language==="id"?`PEMERINTAH ${et}`:et,
unit:""}}function sl(e){let t=Y(e.competition),n=Y(e.year);return t===""?et:n===""||t.includes(n)?t:
e.language==="id"?`${t} Tahun ${n}`:`${t} ${n}`}function cg(e){let{language:t}=e,n=Y(e.signerNip).replace(
/^nip\.?\s*:?\s*/i,""),r=Bs(e.signerPosition);return{kota:Re(zs(e)),tanggal:Re(e.decisionDate&&or(e.
decisionDate,t)),tanggal_pendek:Re(e.decisionDate&&TM(e.decisionDate)),hari:Re(e.decisionDate&&Ev(e.
decisionDate,t)),tanggal_huruf:Re(e.decisionDate&&lg(e.decisionDate,t)),jabatan_penandatangan:Re(r.map(
o=>t==="id"?hne(o):o).join(`
`)),nama_penandatangan:Re(Y(e.signerName)),pangkat_penandatangan:Y(e.signerGrade),nip_penandatangan:
n}}function wt(e,t){let n=il(e),r=sl(e);return{nomor:Re(t&&Y(t)),kop:n.first,kop_unit:n.unit,
kompetisi:r,
kompetisi_kapital:r.toUpperCase(),...cg(e)}}function Hi({entry:e},{language:t}){let n=Y(e.institution);
if(n!=="")return[SM(n,t)];let r=fo(e.innovator).map(o=>t==="id"?`Sdr. ${o}`:o);return r.length>0?r:[
et]}function dg(e){let{ceremonyDate:t,ceremonyTime:n,ceremonyPlace:r,language:o}=e,i=t!==null||Y(n)!==
""||Y(r)!=="";return{penyerahan:i?"ya":"",penyerahan_hari:i?Re(t&&ug(t,o)):"",penyerahan_waktu:i?Re(
Y(n)):"",penyerahan_tempat:i?Re(Y(r)):""}}function al(e,{language:t}){if(e===null)return{
uang_pembinaan:"",
uang_pembinaan_huruf:""};if(e==="open")return{uang_pembinaan:`Rp${et}`,uang_pembinaan_huruf:`${et} rupiah`}
;let n=vM(e.amount,t);return{uang_pembinaan:n.figures,uang_pembinaan_huruf:n.words}}function Zi(e){
let t=fo(e.copies);return{ada_tembusan:t.length>0?"ya":"",tembusan:t.map((n,r)=>({nama:t.length>1?`${r+
1}. ${n}`:n}))}}m();m();var mg=({results:e})=>e[e.length-1];function pg(e,t,n){var i;let{competition:
r}=e,o=(i=e.winners)!=
null?i:[];return o.map(s=>{let a=n(t,s.entry.code);return{competition:r,result:mg(e),standing:s,
winners:o,
number:a}})}var ul=(e,t)=>n=>{let{competition:r,winners:o}=n;return(o!=null?o:[]).map(i=>({about:i.entry.
code,fields:s=>{let a=s(e,i.entry.code),u={competition:r,result:mg(n),standing:i,winners:o!=null?o:[
],
number:a};return t(u,s)}}))},Us=e=>t=>[{about:"",fields:n=>e(t,n)}],Ji=e=>t=>t.winners!==null&&t.winners.
length>0?Us(e)(t):[],Jn=(e,t)=>{var n,r;return{...e,decreeNumber:(n=t("sk",""))!=null?n:e.decreeNumber,
minutesNumber:(r=t("berita-acara",""))!=null?r:e.minutesNumber}};m();m();m();var CM=({competition:e,
standing:t})=>e.settings.rankedWinners?t.place:null;m();var yne=[[1e3,"M"],[900,"CM"],[500,"D"],[400,
"CD"],[100,"C"],[90,"XC"],[50,"L"],[40,"XL"],[10,"X"],
[9,"IX"],[5,"V"],[4,"IV"],[1,"I"]];function fg(e){if(!w.isInteger(e)||e<1||e>3999)throw new RangeError(
`No roman numeral for ${e}`);let t=e,n="";for(let[r,o]of yne)for(;t>=r;)n+=o,t-=r;return n}var bne={
id:{Juara:"Juara",Terbaik:"Terbaik"},en:{Juara:"Winner",Terbaik:"Best Innovation"}};function RM(e){
return e.replace(/(^|[\s-])(\S)/g,(t,n,r)=>n+r.toUpperCase())}function DM(e){var h;let{language:t,
winnerTerm:n}=e.
competition.settings,r=bne[t][n],o=e.result.stage.title!==null,i=Y((h=e.standing.title)!=null?h:""),
s=CM(e);if(!s){let b=i===""?r:i;return{full:b,short:b,title:"",arabic:"",roman:"",words:""}}let a=sg(
s.place,t),u=fg(s.place),c={title:[r,n].some(b=>F(b)===F(i))||!o?"":i,arabic:x(s.place),roman:u,
words:a};
if(t==="id")return{full:`${r} ${u} (${RM(a)})`,short:`${r} ${u}`,...c};let d=`${RM(a)} Place`,p=n===
"Juara"?`${d} Winner`:`${r}, ${d}`;return{full:p,short:p,...c}}var wne=3,vne=104;function kne(e){var n;
if(e.length<=wne)return e.join(`
`);let t=[];for(let r of e){let o=`${(n=t[t.length-1])!=null?n:""} \xB7 ${r}`;t.length===0||o.length>
vne?t.push(r):t[t.length-1]=o}return t.join(`
`)}function xne(e){let{entry:t}=e.standing,n=fo(t.innovator),r=Y(t.institution);if(n.length===0)return{
names:r===""?[]:[r],institution:""};let o=n.length===1&&F(n[0])===F(r);return{names:n,institution:o?
"":r}}function Tne({standing:e}){var n;return Y((n=e.category)!=null?n:"").replace(
/^(?:kategori|category)[\s:]+(?=\S)/i,
"")}function Sne({full:e,title:t},n,{language:r}){let o=r==="id"?` Kategori ${n}`:`, category ${n}`,
i=n===""?e:e+o;return t===""?i:`${i}, ${t}`}function Vi(e){let{settings:t}=e.competition,{entry:n}=e.
standing,r=DM(e),o=Tne(e),{names:i,institution:s}=xne(e),a=t.rankedWinners||t.letterScores?Xn(e.standing.
score,t.decimals):"";return{kode:Y(n.code),nomor:Re(e.number&&Y(e.number)),inovasi:Re(rl(n.name)),
instansi:Y(
n.institution),inovator:fo(n.innovator).join("; "),kategori:o,penerima:i.length===0?et:kne(i),
instansi_penerima:s,
predikat:r.full,predikat_singkat:r.short,predikat_kapital:r.full.toUpperCase(),gelar:r.title,
penghargaan:Sne(
r,o,t),peringkat_angka:r.arabic,peringkat_romawi:r.roman,peringkat_huruf:r.words,nilai:Pn(a,t.language),
nilai_huruf:a===""?"":po(a,t.language),kompetisi:sl(t),...cg(t)}}var Ene={id:{innovation:
"Nama inovasi",innovator:"Inovator",institution:"Instansi",score:"Nilai"},en:{innovation:
"Innovation",innovator:"Innovator",institution:"Institution",score:"Score"}};function gg(e,{language:
t,letterScores:n}){let r=Ene[t];
return[{label:r.innovation,isi:e.inovasi},{label:r.innovator,isi:e.inovator},{label:r.institution,
isi:e.
instansi},{label:r.score,isi:n?`${e.nilai} (${e.nilai_huruf})`:""}].filter(o=>o.isi!=="")}var OM=(e,
t)=>{var n,r;return(r=(n=t.find(([o])=>o===e))==null?void 0:n[1].id)!=null?r:""},Ht=e=>`${e} (${po(e,
"id")})`,Id=(e,{settings:t})=>Pn(Xn(e,t.decimals),t.language),jr=e=>({kode:Y(e.code),inovasi:Re(
rl(e.name)),instansi:Y(e.institution),inovator:fo(e.innovator).join("; ")}),Cv=(e,t=4)=>Pn(Xn(e,t).replace(
/\.?0+$/,""),"id");function Cne(e){let t=e.map(on),n=t.reduce((r,o)=>r.add(o),new Me(0));return n.lte(
0)?t.map(()=>"\u2013"):t.map(r=>`${Cv(r.mul(100).div(n),2)}%`)}function ll(e,t=[]){return e.stages.map(
(n,r)=>{var s;let o=Co(e,n),i=t[r];return{no:x(r+1),tahap:Y(n.name),bentuk:n.form===null?"\u2013":OM(
n.form,Qs),tanggal_tahap:(s=n.date&&or(n.date,"id"))!=null?s:"\u2013",bobot_tahap:e.settings.carryOver&&
n.weight!==null?se(n.weight,"id"):"\u2013",jumlah_juri:x(dt(e,n).length),jumlah_peserta:i===void 0?
"\u2013":x(i.standings.length),lolos:o===null?"semua":x(o)}})}function Ws(e,t){let n=Be(e,t),r=Cne(n.
map(o=>o.weight));return n.map((o,i)=>{var s;return{no:x(i+1),kriteria:Y(o.name),bobot:(s=r[i])!=null?
s:"",rentang:`${se(o.min,"id")}\u2013${se(o.max,"id")}`,uraian:Y(o.description)}})}var hg=({entries:
e})=>e.
filter(t=>t.status!=="running").map(t=>({...jr(t),status:OM(t.status,ti),alasan:Re(Y(t.reason))}));
function go(e,t){
let{settings:n}=e.competition;return pg(e,"piagam",t).map((r,o)=>{let{kode:i,inovasi:s,instansi:a,
inovator:u,
kategori:l,penghargaan:c,predikat_singkat:d,gelar:p}=Vi(r);return{no:x(o+1),kode:i,inovasi:s,
instansi:a,
inovator:u,kategori:l,penghargaan:c,predikat_singkat:d,gelar:p,nilai:n.rankedWinners?Id(r.standing.score,
e.competition):"",...al(r.standing.prize,n)}})}m();function Rne({tieBreaks:e}){let t=e.map(r=>sa[r].official).filter(
r=>r!=="");return t.length===0?"Peserta dengan nilai yang sama berbagi peringkat.":`Nilai yang sama dipisahkan ${t.length===1?
`menurut ${t[0]}`:`berturut-turut menurut ${t.map((r,o)=>`(${o+1}) ${r}`).join("; ")}`}. Bila tetap sama, peringkatnya dipakai bersama.`}
function cl({settings:e,stages:t}){let{decimals:n,passingScore:r,maxPerInstitution:o,
winnerTerm:i}=e,s=u=>se(u,"id");return[
"Nilai seorang juri bagi satu inovasi adalah 100 \xD7 jumlah (bobot kriteria \xD7 nilai \xF7 nilai maksimum) \xF7 jumlah bobot, sehingga terletak antara 0 dan 100.",
e.missing==="complete"?
"Setiap juri menilai semua peserta pada tahapnya. Nilai yang belum diisi tidak dihitung sebagai nol.":
"Setiap juri menilai peserta yang ditugaskan kepadanya. Baris yang belum lengkap tidak dihitung, dan nilai yang belum diisi bukan nol.",
ii[e.method].official,t.length>1&&(e.carryOver?
"Nilai pada suatu tahap digabungkan dengan nilai tahap-tahap sebelumnya menurut bobot tahap.":
"Setiap tahap dinilai tersendiri; nilai tahap sebelumnya tidak digabungkan."),`Peringkat disusun dari nilai yang dibulatkan sampai ${n} desimal. Peserta dengan nilai yang sama mendapat peringkat yang sama, dan peringkat berikutnya dilewati (1-2-2-4).`,
Rne(e),r!==null&&`Peserta dengan nilai di bawah ${s(r)} tidak lolos.`,o!==null&&`Dari satu instansi paling banyak ${o} inovasi yang lolos; tempatnya diisi peringkat berikutnya.`,
"Semua yang berada pada peringkat batas ikut lolos; pada tahap terakhir hal itu diputuskan rapat pleno.",
e.winnersPerCategory&&"Pemenang ditetapkan pada setiap kategori tersendiri.",e.rankedWinners?`Pemenang diumumkan menurut urutan ${i} I, II, dan seterusnya.`:
"Pemenang diumumkan menurut abjad, tanpa peringkat.",e.conflicts==="exclude"?
"Nilai juri bagi inovasi dari instansinya sendiri, dari unit di bawah instansinya, atau yang tercatat sebagai benturan kepentingan tidak dihitung. Juri yang mundur dari suatu penilaian menuliskan BK.":
"Benturan kepentingan juri dicatat, dan nilainya tetap dihitung kecuali bila juri mundur dengan menuliskan BK.",
"Putusan rapat pleno yang berbeda dari peringkat hitung dicatat bersama alasan dan hasil suaranya."].filter(
u=>u!==!1)}m();m();var Dne=/[\u0000-\u001F\u007F-\u009F"*/:<>?\\|]+/g,One=/[\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF]/g,
Ane=200,AM=60;function PM(e){let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4}function Rv(
e){
return k.from(e).reduce((t,n)=>t+PM(n),0)}function NM(e,t){if(Rv(e)<=t)return e;let n=t-3,r=0;for(
let o of k.
from(e)){if(n-=PM(o),n<0)break;r+=o.length}return`${e.slice(0,r).trim()}\u2026`}function IM(e){let t=e.
replace(One,"").replace(Dne,"-");return k.from(t).filter(r=>r.length>1||r<"\uD800"||r>"\uDFFF").join(
"").replace(/\s+/g," ").trim()}function Pne(e){let t=IM(e);return Rv(t)<=AM?t:`${NM(t,AM-17)}-${vf(e)}`}
function yg(e,t){let n=t.trim()===""?"":` (${Pne(t)})`,r=e.map(IM).filter(o=>o!=="").join(" \u2013 ");
return NM(r,Ane-Rv(n)).replace(/[. ]+$/,"")+n}var $d=e=>t=>{let n=e[t];return typeof n=="string"?n:
""};function dl(e){let t=$d(e);return yg([t("jenis"),t("predikat_singkat"),t("kategori"),t("inovasi")],
t("kode"))}var Vn=e=>yg([$d(e)("jenis"),$d(e)(
"kompetisi")],""),ho=(...e)=>t=>yg(["jenis",...e].map($d(t)),$d(t)("kode"));var Nne={recused:
"mundur dari penilaian (BK)",conflict:"benturan kepentingan",incomplete:"nilai tidak lengkap"},Ine=e=>e.split(
"-").reverse().join("-"),Dv=(e,t)=>{let n=e.find(r=>r.code===t);return n===
void 0||n.name===""?t:`${rl(n.name)} (${t})`};function $ne({competition:e,results:t}){return t.flatMap(
({stage:n,panel:r})=>r.leftOut.filter(({reason:o})=>o!=="incomplete").map(({judge:o,entry:i,reason:s}
)=>({
juri:Dv(e.judges,o),peserta:Dv(e.entries,i),tahap:Y(n.name),alasan:Nne[s]})))}function _ne({results:
e,
competition:t}){return e.flatMap(({stage:n,standings:r})=>r.flatMap(({entry:o,rank:i,decision:s})=>s===
void 0?[]:[{tahap:Y(n.name),peserta:Dv(t.entries,o.code),semula:x(i),menjadi:x(s.rank),alasan:Re(Y(s.
reason)),setuju:s.votesFor===null?"\u2026":x(s.votesFor),tidak:s.votesAgainst===null?"\u2026":x(s.votesAgainst)}
]))}
function Fne(e,t){var s;let n=t.last&&!e.competition.settings.rankedWinners,r=(a,u)=>{let{entry:l,
rank:c,
score:d,title:p,decision:h,category:b,categoryRank:T}=a,A=[p!=null?p:"",b!==null&&T!==null&&!u?`${b}: ${T}`:
"",h===void 0||u?"":`putusan pleno, peringkat hitung ${c}`];return{...jr(l),peringkat:u?"\u2013":
x(Pt(a)),nilai:u?"\u2013":Id(d,e.competition),keterangan:A.filter(P=>P!=="").join("; ")}},o=[...t.standings].
sort((a,u)=>Pt(a)-Pt(u)),i=n?(s=e.winners)!=null?s:[]:[];return[...i.map(a=>r(a,!0)),...o.filter(a=>!i.
includes(a)).map(a=>r(a,!1))]}function Mne(e){return e.results.map((t,n)=>({lampiran:e.results.length>
1?`LAMPIRAN ${fg(n+1)}`:"LAMPIRAN",tahap:Y(t.stage.name),tahap_kapital:Y(t.stage.name).toUpperCase(),
kepala_nilai:Ka(ur(t.method),"id"),tanpa_urutan:t.last&&!e.competition.settings.rankedWinners?"ya":
"",
peringkat_tahap:Fne(e,t)}))}function Lne(e){let[t="",n="",...r]=Bs(e);return{mengetahui:t,
nama_mengetahui:t===
""?"":Re(n),rincian_mengetahui:r.map(o=>({isi:o}))}}function jne(e,t){var T,A,P,N;let{competition:n,
results:r}=e,o=Jn(n.settings,t),{plenaryDate:i,plenaryTime:s,plenaryPlace:a,juryDecreeNumber:u}=o,l=ol(
o),c=hg(n),d=$ne(e),p=_ne(e),h=mg(e).panel.judges,b=n.judges.filter(I=>!h.includes(I));return{...wt(
o,o.minutesNumber),tanggal:Re(i&&or(i,"id")),jenis:"Berita Acara Rapat Pleno",hari_tanggal:i===null?
et:`${lg(i,"id")} (${Ine(i)})`,waktu_pleno:Y(s),tempat_pleno:Re(Y(a)),keputusan_juri:`Keputusan${l===
null?"":` ${l}`} Nomor ${Re(Y(u))}`,jumlah_peserta:Ht((A=(T=r[0])==null?void 0:T.standings.length)!=
null?A:0),gugur:c,tidak_gugur:c.length===0?"ya":"",tahapan:ll(n,r),aturan:cl(n).map((I,_)=>({no:x.fromCharCode(
97+_),isi:I})),kelompok_kriteria:r.map(({stage:I})=>({tahap_kriteria:Y(I.name),kriteria:Ws(n,I).map(
_=>`${x(_.kriteria)} ${x(_.bobot)}`).join(", ")})),benturan:d,tidak_benturan:d.length===0?"ya":"",
pleno:p,
tidak_pleno:p.length===0?"ya":"",usulan:go(e,t),tanpa_urutan:o.rankedWinners?"":"ya",kode_hasil:(P=e.
code)!=null?P:et,sidik_hasil:(N=e.hash)!=null?N:"",lampiran_peringkat:Mne(e),juri:[...h,...b].map((I,
_)=>({
no:`${_+1}.`,nama:Re(Y(I.name)),peran:Y(I.role)||"Anggota",instansi_juri:Y(I.institution)})),...Lne(
o.acknowledgedBy)}}var $M={needs:"result",inEnglish:!1,documents:Us(jne),title:Vn};m();m();function Bne(
{competition:e,results:t},n){if(n===0)return e.entries.filter(o=>o.status==="running");
let r=t[n-1];return r===void 0?null:r.standings.filter(({advances:o})=>o).map(({entry:o})=>o)}var _M=(
e,{
competition:t})=>e.map(n=>({nama:Hi({entry:n},t.settings).join(", "),keterangan:jr(n).inovasi}));
function bg(e){
let{competition:t,winners:n}=e,{settings:r,stages:o,judges:i}=t,s=o.flatMap((l,c)=>{let d=l.form==="presentation"||
l.form==="field"?Bne(e,c):null;if(d===null)return[];let p=`${l.form==="field"?"Kunjungan lapangan":
"Presentasi"} tahap ${Y(l.name)}`;return[{about:`Tahap ${l.name}`,name:p,date:l.date,time:"",
place:"",guests:_M(d,e)}]}),a={about:"Pleno",name:"Rapat pleno Dewan Juri",date:r.plenaryDate,time:r.
plenaryTime,place:r.plenaryPlace,guests:i.map(l=>({nama:Y(l.name)||l.code,keterangan:[l.role,l.institution].
map(Y).filter(Boolean).join(", ")}))},u={about:"Penyerahan",name:"Penyerahan penghargaan",date:r.ceremonyDate,
time:r.ceremonyTime,place:r.ceremonyPlace,guests:_M((n!=null?n:[]).map(({entry:l})=>l),e)};return[
...s,
a,...n===null?[]:[u]].filter(({guests:l})=>l.length>0)}var wg=({name:e,date:t,time:n,place:r})=>({
acara:e,
acara_kapital:e.toUpperCase(),hari_acara:Re(t&&ug(t,"id")),waktu_acara:Re(Y(n)),tempat_acara:Re(Y(r))}
);var zne=5,Une=e=>[...e,...k.from({length:zne},()=>({nama:"",keterangan:""}))].map((t,n)=>({no:x(n+1),
...t})),FM={needs:"rules",inEnglish:!1,documents:e=>bg(e).map(t=>({about:t.about,fields:n=>({...wt(e.
competition.settings,n("daftar-hadir",t.about)),jenis:"Daftar Hadir",kode:"",...wg(t),hadir:Une(t.guests)}
)})),
title:ho("acara")};m();m();m();var Wne=["besar","sedang","kecil"];function MM(e){return k.from(e).length}
function LM(e){return e.join(`
`).split(`
`).filter(n=>n!=="").reduce((n,r)=>n+f.ceil(MM(r)/100),0)}function _d(e,t,n,r){let o=t.split(`
`),i=f.max(...o.map(MM)),s=o.length>3?2:o.length>1||r?1:0,a=n.findIndex((c,d)=>i<=c&&d>=s),u=a<0?n.length:
a,l=Wne.slice(0,n.length+1);return g.fromEntries(l.map((c,d)=>[`${e}_${c}`,d===u?t:""]))}var vg={
recipient:[38,76],institution:[90],predicate:[36],innovation:[96]},Kne=9;function Ov(e){let{
settings:t}=e.competition,n=Vi(e),{penerima:r,instansi_penerima:o,predikat_kapital:i,gelar:s,
kategori:a,
inovasi:u}=n,l=[n.jabatan_penandatangan,n.pangkat_penandatangan,n.nip_penandatangan],c=LM([r,o,s,a,u,
...l])>Kne;return{...n,jenis:t.language==="id"?"Piagam":"Certificate",kepala:il(t).first,penuh:c?
"ya":
"",..._d("penerima",r,vg.recipient,c),..._d("instansi_penerima",o,vg.institution,c),..._d("predikat",
i,vg.predicate,c),..._d("inovasi",u,vg.innovation,c)}}var jM={needs:"result",inEnglish:!0,documents:
ul(
"piagam",Ov),title:dl};function Gne(e,t){let{settings:n}=e.competition;return{jenis:n.language==="id"?
"Semua Piagam":"All Certificates",kompetisi:sl(n),piagam:pg(e,"piagam",t).map((r,o)=>({...Ov(r),
lanjutan:o===0?"":"ya"}))}}
var BM={needs:"result",inEnglish:!0,documents:Ji(Gne),title:Vn};m();m();var qne={id:{decree:e=>e?`Keputusan ${e}`:
"Keputusan",minutes:"Berita Acara Rapat Pleno Dewan Juri",
numbered:(e,t,n)=>`${e} Nomor ${t} tanggal ${n}`,and:" dan ",begin:"Berdasarkan ",judged:
"hasil penilaian Dewan Juri"},en:{decree:e=>e?`the Decree of the ${e}`:"Decree",minutes:
"the Minutes of the Judges\u2019 Plenary Meeting",numbered:(e,t,n)=>`${e} Number ${t} of ${n}`,and:
" and ",begin:"Pursuant to ",judged:"the assessment by the Board of Judges"}};function yo(e){let t=qne[
e.language],n=s=>Re(s&&
or(s,e.language)),[r,o]=[Y(e.decreeNumber),Y(e.minutesNumber)],i=[];return r!==""&&i.push(t.numbered(
t.decree(ol(e)),r,n(e.decisionDate))),(o!==""||e.plenaryDate!==null)&&i.push(t.numbered(t.minutes,Re(
o),n(e.plenaryDate))),t.begin+(i.length>0?i.join(t.and):t.judged)}function Hne({entries:e}){var r;
let t=e.some(({category:o})=>o!=="")?"category":"unitType",n=new y;for(let o of e)
n.set(Y(o[t]),((r=n.get(Y(o[t])))!=null?r:0)+1);return n.size<2?[]:[...n].map(([o,i])=>({kelompok:o||
"(tidak disebut)",jumlah:x(i)}))}function Zne(e,t){var c,d,p,h,b,T,A;let{competition:n,results:r,
coverage:o}=e,
i=Jn(n.settings,t),s=hg(n),a=r.flatMap(({standings:P})=>P).filter(({decision:P})=>P!==void 0),u=r.flatMap(
({panel:P})=>P.leftOut).filter(({reason:P})=>P!=="incomplete"),l=Hne(n);return{...wt(i,t("laporan",
"")),
jenis:"Laporan",penyelenggara:Re(Y(i.organizer)),dasar:yo(i),jumlah_inovasi:Ht(n.entries.length),
jumlah_dinilai:Ht(
(d=(c=r[0])==null?void 0:c.standings.length)!=null?d:0),jumlah_juri:Ht(n.judges.length),jumlah_tahap:
Ht(
n.stages.length),tahapan:ll(n,r),kelompok:l,ada_kelompok:l.length>0?"ya":"",gugur:s,ada_gugur:s.length>
0?"ya":"",aturan:cl(n).map((P,N)=>({no:x(N+1),isi:P})),jumlah_pemenang:Ht((h=(p=e.winners)==null?
void 0:
p.length)!=null?h:0),tanpa_urutan:i.rankedWinners?"":"ya",pemenang:go(e,t),jumlah_putusan:Ht(a.length),
jumlah_benturan:Ht(u.length),kode_hasil:(b=e.code)!=null?b:et,keikutsertaan:o===null?"":"ya",
instansi_ikut:o===
null?"":Ht(o.present),instansi_terdaftar:o===null?"":Ht(o.listed),tidak_ikut:((T=o==null?void 0:o.absent)!=
null?T:[]).map(P=>({nama:Y(P)})),ada_tidak_ikut:((A=o==null?void 0:o.absent.length)!=null?A:0)>0?
"ya":
"",kekukuhan:e.reliability().map(({stage:P,sentences:N})=>({tahap:Y(P),kalimat:N.map(I=>({isi:I}))}))}
}
var zM={needs:"result",inEnglish:!1,documents:Us(Zne),title:Vn};m();var Av=8,Jne=e=>e===void 0||e.kind==="blank"?
"":e.kind==="recused"?"BK":e.kind==="score"?Cv(on(e.value)):
"?",UM=e=>[...e.marks.values()].some(t=>t.kind!=="blank");function Vne(e,t,n,r,o){var c,d,p;let i=Be(
e.competition,t),s=i.map(h=>Jne(r==null?void 0:r.marks.get(h.name))),a=i.flatMap(({name:h})=>{let b=r==
null?void 0:r.marks.get(h);return(b==null?void 0:b.kind)==="score"?[b.value]:[]}),u=a.length===i.length?
(c=gm(i))==null?void 0:c(a).score:void 0,l=[(d=r==null?void 0:r.notesToCommittee)!=null?d:"",(p=r==null?
void 0:r.notesToEntrant)!=null?p:""].map(Y).filter(Boolean);return{no:x(o),...jr(n),...g.fromEntries(
k.from({length:Av},(h,b)=>{var T;return[`k${b+1}`,(T=s[b])!=null?T:""]})),rincian_nilai:i.map(({name:
h},b)=>`${Y(
h)}: ${s[b]||"\u2026\u2026"}`).join(`
`),nilai:u===void 0?"":Id(u,e.competition),catatan:l.join(" / ")}}function Yne(e,t,n){let{
competition:r,
results:o}=e,i=r.entries.filter(u=>u.status==="running");if(n!==void 0){let u=new v(n.rows.filter(UM).
map(l=>l.entry));return i.filter(l=>u.has(l.code))}let s=o[r.stages.indexOf(t)-1];if(s===void 0)return i;
let a=new v(s.standings.filter(({advances:u})=>u).map(({entry:u})=>u.code));return i.filter(u=>a.has(
u.code))}function Xne({changes:e,competition:t},n,r){return e.filter(o=>o.stage===n.name&&o.judge===
r.code).map((o,i)=>{var s,a;return{no:x(i+1),inovasi:Y((a=(s=t.entries.find(({code:u})=>u===o.entry))==
null?void 0:s.name)!=null?a:o.entry),kriteria:Y(o.criterion),semula:o.from,menjadi:o.to,waktu:Ge(o.at,
"id")}})}function Qne(e,t,n,r,o,i){let{competition:s}=e,a=Ws(s,n),u=Yne(e,n,o).map((d,p)=>Vne(e,n,d,
o==null?void 0:o.rows.find(h=>h.entry===d.code),p+1)),l=a.length<=Av?a.length:0,c=Xne(e,n,r);return{
...wt(s.settings,i("lembar-nilai",t)),tanggal:et,jenis:o===void 0?"Lembar Nilai Kosong":
"Lembar Nilai",kode:Y(r.code),tahap:Y(n.name),tahap_kapital:Y(n.name).toUpperCase(),tanggal_tahap:Re(
n.date&&or(
n.date,"id")),nama_juri:Re(Y(r.name)),peran:Y(r.role)||"Anggota",instansi_juri:Y(r.institution),
terisi:o===
void 0?"":"ya",kriteria_tahap:a,...g.fromEntries(k.from({length:Av},(d,p)=>[`kolom_${p+1}`,l===p+1?[
{baris:u,...ere(a)}]:[]])),kolom_banyak:l===0?[{baris:u}]:[],perubahan:c,ada_perubahan:c.length>0?
"ya":""}}var ere=e=>g.fromEntries(e.map((t,n)=>[`kepala${n+1}`,`${t.kriteria}
(${t.rentang})`])),WM={needs:"rules",inEnglish:!1,documents:e=>{let{competition:t,sheets:n,
faultyTabs:r}=e;
return t.stages.flatMap(o=>dt(t,o).flatMap(i=>{let s=n.find(l=>l.stage===o.name&&l.judge===i.code),a=s!=
null&&s.rows.some(UM)?s:void 0;if(a!==void 0&&r.has(a.tab))return[];let u=`${o.name} \xB7 ${i.code}${a===
void 0?" \xB7 kosong":""}`;return[{about:u,fields:l=>Qne(e,u,o,i,a,l)}]}))},title:ho("tahap",
"nama_juri")};m();function tre(e,t){var r,o;let n=Jn(e.competition.settings,t);return{...wt(n,t(
"pengumuman","")),jenis:"Pengumuman",dasar:yo(n),jumlah_pemenang:Ht((o=(r=e.winners)==null?void 0:r.length)!=null?
o:0),tanpa_urutan:n.
rankedWinners?"":"ya",pemenang:go(e,t),masa_sanggah:n.objectionDays===null?"":Ht(n.objectionDays)}}
var KM={
needs:"result",inEnglish:!1,documents:Ji(tre),title:Vn};m();var nre={listed:
"tercatat sebagai benturan kepentingan","same-institution":"dari instansi saya sendiri",
"parent-institution":"dari unit di bawah instansi saya"};function rre({competition:e},t,n){let r=Zr(
e),o=e.entries.flatMap(s=>{let a=s.status==="running"?r(t,s):null;return a===null?[]:[{...jr(s),
alasan:nre[a]}]}),
i=e.stages.filter(s=>Be(e,s).length>0&&dt(e,s).includes(t));return{...wt(e.settings,n("pernyataan",t.
code)),tanggal:et,jenis:"Pernyataan Juri",kode:Y(t.code),nama_juri:Re(Y(t.name)),peran:Y(t.role)||
"Anggota",instansi_juri:Re(Y(t.institution)),tahap_juri:i.map(({name:s})=>Y(s)).join(", "),benturan:
o.
map((s,a)=>({no:x(a+1),...s})),ada_benturan:o.length>0?"ya":""}}var GM={needs:"rules",inEnglish:!1,
documents:e=>e.
competition.judges.map(t=>({about:t.code,fields:n=>rre(e,t,n)})),title:ho("nama_juri")};m();var qM=(
e,t)=>e.map((n,r)=>({no:t(r),isi:n,pertama:r===0?"ya":""}));function ore(e,t){var c,d;let n=Jn(
e.competition.settings,t),r=Y(n.decreeNumber),o=wt(n,r),i=(c=ol(n))!=null?c:et,s=Y(n.minutesNumber),
a=Re(n.plenaryDate&&or(n.plenaryDate,"id")),u=fo(n.legalBasis),l=`penetapan pemenang ${o.kompetisi}`;
return{...o,jenis:"Keputusan",rancangan:r===""?"ya":"",kepala:i,kepala_kapital:i.toUpperCase(),
provinsi_kapital:Y(
n.province)===""?"":ire(n.province).toUpperCase(),tentang:l.toUpperCase(),menimbang:qM([`bahwa dalam rangka mendorong inovasi pelayanan publik telah dilaksanakan ${o.kompetisi};`,
`bahwa berdasarkan Berita Acara Rapat Pleno Dewan Juri Nomor ${Re(s)} tanggal ${a} telah diusulkan pemenang ${o.kompetisi};`,
`bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan ${i} tentang Penetapan Pemenang ${o.kompetisi};`],
p=>`${x.fromCharCode(97+p)}.`),mengingat:qM(
u.length>0?u:[et],p=>`${p+1}.`),hadiah:((d=e.winners)!=null?d:[]).some(({prize:p})=>p!==null)?"ya":
"",
berperingkat:n.rankedWinners?"ya":"",pemenang:go(e,t)}}var ire=e=>{let t=Y(e);return/^provinsi\b/i.test(
t)?t:`Provinsi ${t}`},HM={needs:"result",inEnglish:!1,documents:Ji(ore),title:Vn};m();m();var sre={
id:{above:"di atas median",same:"sama dengan median",below:"di bawah median"},en:{above:
"above the median",same:"at the median",below:"below the median"}},are=5,ZM=new O,Pv=({standings:e})=>e.
length>=are;function kg(e){var n;let t=(n=ZM.get(e))!=null?n:ure(e);return ZM.set(e,t),t}function ure(
e){
let{panel:t,standings:n}=e,r=(i,s)=>{var u;let a=[...((u=t.readings.get(i))!=null?u:new y).values()].
flatMap(l=>{var c;return(c=l.marks[s])!=null?c:[]});return a.length===0?null:bn(a)},o=t.criteria.map(
(i,s)=>{let a=n.flatMap(({entry:u})=>{var l;return(l=r(u.code,s))!=null?l:[]});return a.length===0||
!Pv(e)?null:ga(a)});return({entry:i},{language:s,decimals:a})=>{let u=sre[s];return t.criteria.flatMap(
(l,c)=>{var b;let[d,p]=[r(i.code,c),(b=o[c])!=null?b:null];if(d===null)return[];let h=p===null?0:an(
d,p);return[{kriteria:Y(l.name),nilai:Pn(Xn(d,a),s),median:p===null?"\u2013":Pn(Xn(p,a),s),maksimum:
Pn(
x(l.max),s),kedudukan:p===null?"\u2013":h>0?u.above:h<0?u.below:u.same}]})}}var JM={id:{kind:"Surat",
place:"Tempat"},en:{kind:"Award letter",place:""}};function lre(e,t){let{standing:n,
competition:r}=e,{settings:o}=r,i=Vi(e),s=il(o);return{...i,jenis:JM[o.language].kind,kop:s.first,
kop_unit:s.
unit,kepada:Hi(n,o).map(a=>({nama:a})),tempat_tujuan:zs(o)||JM[o.language].place,dasar:yo(Jn(o,t)),
rincian:gg(
i,o),profil:i.nilai===""?[]:kg(e.result)(n,o),...al(n.prize,o),...dg(o),...Zi(o)}}var VM={needs:
"result",inEnglish:!0,documents:ul("surat",lre),title:dl};m();function cre(e,t){var o;let n=Jn(e.competition.settings,
t),r=(o=e.winners)!=null?o:[];return{...wt(n,
t("surat-daftar","")),jenis:"Surat kepada Semua Pemenang",tempat_tujuan:zs(n)||"Tempat",dasar:yo(n),
jumlah_pemenang:Ht(r.length),...dg(n),...Zi(n),tanpa_urutan:n.rankedWinners?"":"ya",pemenang:go(e,t).
map((i,s)=>({...i,kepada:r[s]===void 0?"":Hi(r[s],n).join(`
`)}))}}var YM={needs:"result",inEnglish:!1,documents:Ji(cre),title:Vn};m();function dre(e){let{
settings:t}=e.competition,{prize:n}=e.standing,r=Vi(e);return{...wt(t,e.number),
...r,rincian:gg(r,t),tanggal:et,jenis:"Tanda Terima",...al(n,t)}}var XM={needs:"result",inEnglish:!1,
documents:ul("tanda-terima",dre),title:dl};m();function mre({competition:e}){let{criteria:t,stages:n}
=e;return t.every(r=>r.stage===null)&&n[0]?[{tahap_kriteria:"Semua tahap",kriteria_tahap:Ws(e,n[0])}
]:n.filter(r=>Be(e,r).length>0).map(r=>({tahap_kriteria:`Tahap ${Y(r.name)}`,kriteria_tahap:Ws(e,r)}
))}function pre(e,t){let{competition:n}=e;return{...wt(n.settings,
t("tata-cara","")),tanggal:et,jenis:"Tata Cara Penilaian",tahapan:ll(n),kelompok_kriteria:mre(e),
aturan:cl(
n).map((r,o)=>({no:x(o+1),isi:r}))}}var QM={needs:"rules",inEnglish:!1,documents:Us(pre),title:Vn};m(
);var fre={id:{kind:"Umpan Balik",place:"Tempat"},en:{kind:"Feedback",place:""}},gre=({sheets:e},t)=>[
...new v(e.flatMap(({rows:n})=>n.filter(r=>r.entry===t).map(({notesToEntrant:r})=>r)))].map(n=>Bs(n).
join(`
`)).filter(n=>n!=="").sort((n,r)=>n<r?-1:1).map(n=>({isi:n}));function hre(e,t,n,r){let o=Jn(e.competition.
settings,r),i=fre[o.language],s=gre(e,t.entry.code);return{...wt(o,r("umpan-balik",t.entry.code)),
...jr(
t.entry),jenis:i.kind,kepada:Hi(t,o).map(a=>({nama:a})),tempat_tujuan:zs(o)||i.place,dasar:yo(o),
tahap:Y(
n.stage.name),jumlah_peserta:x(n.standings.length),profil:kg(n)(t,o),tanpa_median:Pv(n)?"":"ya",
catatan:s,
ada_catatan:s.length>0?"ya":"",...Zi(o)}}var eL={needs:"result",inEnglish:!0,documents:e=>{var r;let t=new v(
((r=e.winners)!=null?r:[]).map(({entry:o})=>o.code)),n=new v;return[...e.results].reverse().flatMap(
o=>o.standings.filter(({entry:s})=>!t.has(s.code)&&!n.has(s.code)).map(s=>(n.add(s.entry.code),{
about:s.
entry.code,fields:a=>hre(e,s,o,a)})))},title:ho("inovasi")};m();var tL={needs:"rules",inEnglish:!1,
documents:e=>bg(e).map(t=>({about:t.about,fields:n=>({...wt(e.competition.
settings,n("undangan",t.about)),tanggal:et,jenis:"Undangan",kode:"",...wg(t),jumlah_undangan:Ht(t.guests.
length),undangan:t.guests.map((r,o)=>({no:x(o+1),...r})),...Zi(e.competition.settings)})})),title:ho(
"acara")};var nL={"tata-cara":QM,pernyataan:GM,undangan:tL,"daftar-hadir":FM,"lembar-nilai":WM,
"berita-acara":$M,
sk:HM,pengumuman:KM,piagam:jM,gabungan:BM,surat:VM,"surat-daftar":YM,"tanda-terima":XM,"umpan-balik":
eL,
laporan:zM};m();var rL=["tata-cara","pernyataan","undangan","daftar-hadir","lembar-nilai",
"berita-acara","sk","pengumuman","piagam","gabungan","surat","surat-daftar","tanda-terima",
"umpan-balik","laporan"];var Yi=rL.map(e=>({id:e,...nL[e]}));function Fd(e){var t;return(t=Yi.find(n=>n.id===e))!=null?
t:null}m();var Vo=(e,t)=>fw(e.id,wu(e,t)),xg=(e,t)=>e.needs==="rules"||t.winners!==null;function yre(
e,t){let{competition:n}=t,
r=wu(e,n);return n.settings.language===r?t:{...t,competition:{...n,settings:{...n.settings,language:
r}}}}
var Ks=(e,t)=>e.filter(n=>xg(n,t)).flatMap(n=>n.documents(yre(n,t)).map(r=>({kind:n,...r})));
function Nv(e){
if(e.winners===null)return()=>!0;let t=new v(Ks(Yi,e).map(({kind:n,about:r})=>`${n.id}:${r}`));
return(n,r)=>t.
has(`${n}:${r}`)}var bre=()=>null;function Iv(e,t,n=bre){let[r]=Ks([e],t);return r===void 0?null:r.fields(
n)}m();m();function wre(e,t){let n=e.map(o=>({standing:o,key:F(o.entry.name)})),r=({standing:o})=>{
var i;return(i=
t.get(o.entry.code))!=null?i:0};return n.sort((o,i)=>o.key<i.key?-1:o.key>i.key?1:r(o)-r(i)).map(({
standing:o})=>o)}
function oL(e,t){var s,a;let n=new y(e.panel.entries.map(({code:u},l)=>[u,l])),r=new y;for(let{
category:u,
entry:l}of e.standings){let c=(s=n.get(l.code))!=null?s:0;r.set(u,f.min(c,(a=r.get(u))!=null?a:c))}
let o=Om(
e).map(({standing:u})=>u);return[...r].sort(([,u],[,l])=>u-l).map(([u])=>u).flatMap(u=>{let l=o.filter(
c=>c.advances&&c.category===u);return t.rankedWinners?l.map(c=>{var d,p;return{standing:c,place:(p=(
d=
c.place)==null?void 0:d.place)!=null?p:null}}):wre(l,n).map(c=>({standing:c,place:null}))})}var vre=[
"WEIGHTS_INVALID","SETTING_INVALID","ENTRY_DUPLICATE_CODE"],iL=e=>e.filter(t=>t.severity===
"error"&&vre.includes(t.code)),kre=({settings:e})=>_o(e).list.filter(({status:t,criterion:n})=>t==="confirmed"&&
n!=="").map(({stage:t,judge:n,entry:r,criterion:o,before:i,now:s,answeredAt:a})=>({stage:t,
judge:n,entry:r,criterion:o,from:Si(i.cell,i.format,"id"),to:$r(s,"id"),at:a}));function $v(e,{
results:t},{
rows:n},r,o=[]){let{competition:i,sheets:s}=e,a=t[i.stages.length-1],u=r.some(b=>b.code==="RESULT_STALE"),
l=r.filter(b=>b.severity==="error"),c=a!==void 0&&l.length===0,d=Xe(i.stages,n),p=d[d.length-1],
h=null;return{competition:i,sheets:s,faultyTabs:new v(l.flatMap(({tab:b})=>b===void 0?[]:[b])),
results:u?
[]:t,winners:c?oL(a,i.settings).map(({standing:b})=>b):null,code:(p==null?void 0:p.status)==="decided"?
p.code:null,hash:(p==null?void 0:p.status)==="decided"?p.hash:null,changes:o.some(({id:b})=>b==="lembar-nilai")?
kre(i):[],coverage:ZA(i),reliability:()=>(h!=null||(h=t.map((b,T)=>{let A=df(i,b,t.slice(
0,T)),N=b.last&&!i.settings.rankedWinners?{...A,gap:null,methods:[],verdict:{...A.verdict,contested:
[]}}:
A;return{stage:b.stage.name,sentences:mf(N,"id")}})),h)}}var xre=["TIE_AT_CUT","STAGE_NOT_BEGUN",
"RESULT_STALE"];function Tg(e,t,n){let r=It(e,{provisional:!1}),o=uu(e),i=[...r.findings,...Mo(e,t),
...Tre(
t,e)].map(a=>xre.includes(a.code)?{...a,severity:"error"}:a),s=$v(e,r,t,i,n);return{findings:r.findings,
blocking:i,hash:o,context:s}}function Tre({rows:e},t){let n=ys(e);return n===void 0||Di(t,n.hash)?[]:
[{code:"RESULT_STALE",severity:"error",params:{computed:n.at}}]}function sL(e,t,n){var p,h,b;let{
competition:r}=e,o=J.documents[r.settings.language];if(!om().includes(
o))return[];let{name:i,grid:s}=en(o);if(s===null)return[];let a=kt(s,Pi),u=Ere([...bu(s).rows]),l=Cre(
e,t,n,u),c=new y,d=[];for(let[T,A]of u){let P=l(A);if(P===null)continue;if(typeof P=="object"){let I=(
p=
ct(a,T,"title"))==null?void 0:p.cell,_={kind:A.kind,written:A.title,expected:P.title};d.push({code:
"DOCUMENT_TITLE",tab:i,cell:I,params:_});continue}let N=(b=c.get(P))!=null?b:{cell:(h=ct(a,T,"kind"))==
null?void 0:h.cell,documents:[]};c.set(P,{...N,documents:[...N.documents,A]})}return[...[...c].map((
[
T,{cell:A,documents:P}])=>({code:T,tab:i,cell:A,params:{documents:P}})),...d]}var Sre=["made",
"draft",
"edited","signed"];function Ere(e){var n,r;let t=new y;for(let o of e){let[,{kind:i,entry:s,maker:a,
revision:u,status:l}]=o,c=E.stringify([i,s,a]),d=(r=(n=t.get(c))==null?void 0:n[1].revision)!=null?r:
"";Sre.includes(l)&&w(u)>=w(d)&&t.set(c,o)}return[...t.values()]}function Cre(e,t,n,r){let{
competition:o}=e,
i=t.findings.filter(c=>c.severity==="error"),s=$v(e,t,n,i),a=new y(Ks(Yi,s).map(c=>[E.stringify([c.kind.
id,c.about]),c])),u=new y(r.map(([,{kind:c,entry:d,number:p}])=>[E.stringify([c,d]),p])),l=(c,d)=>u.
get(E.stringify([c,d]))||null;return({kind:c,entry:d,run:p,title:h,content:b})=>{var L;let T=n.rows.
find(M=>M.action==="documents"&&M.run===p);if(T===void 0)return"DOCUMENT_UNRECORDED";let A=((L=Fd(c))==
null?void 0:L.needs)!=="rules",P=a.get(E.stringify([c,d]));if(P===void 0&&s.winners!==null)return"DOCUMENT_OF_NOBODY";
let N=P==null?void 0:P.fields(l),I=P===void 0||N===void 0?null:P.kind.title(N),_=()=>{
if(P===void 0||N===void 0)return!1;let M=Vo(P.kind,o),z=Mc(c,Fc(M),Qu(N,Ad(M)));return tn(z+I)===b};
return A&&!Di(e,T.hash)&&!_()?"DOCUMENT_OF_OTHER_RESULT":I===null||I===h?null:{title:I}}}m();
function aL(e){let{competition:t,history:n}=e,r=Xe(t.stages,n.rows);return kc(t.settings.language).flatMap(
o=>{var a;let i=Sp(o),s=((a=un(r,o.stage))==null?void 0:a.hash)===o.hash;return i===null||!s?[]:uL(e,
i)})}function uL({competition:e,sheets:t},{stage:n,printed:r}){let o=e.stages.map(({name:s})=>s),i=pf(
e,t,o.slice(0,o.indexOf(n)+1));return CN(r,i).map(s=>{let a=t.find(u=>u.stage===s.names[0]&&u.judge===
s.names[1]);return{code:"PRINTED_CHANGED",stage:n,...a===void 0?{}:{tab:a.tab},params:s}})}function lL(
e,{
results:t},n,r){var L;let o=MP(n,Ue);if(o===null||!o.isSealed)return[{code:"EVIDENCE_DAMAGED",params:
{
isEvidence:o!==null}}];let{evidence:i,seal:s}=o,{competition:a,history:u}=e,{stage:l,code:c,at:d}=i,
p=un(Xe(a.stages,u.rows),l),h=u.rows.find(M=>M.action==="decide"&&M.stage===l&&M.hash===i.hash),b=(h==
null?void 0:h.detail.includes(sf(s)))===!0,T=i.history.rows===0||((L=u.links[i.history.rows-1])==null?
void 0:L.chain)===i.history.end,{sheets:A,typedDecisions:P}=e,N=su({...Ri(a,A,P,l,i.counted.version),
version:Kn}),I=new v(r.map(M=>E.stringify([M.code,M.params]))),_=M=>M.filter(z=>!I.has(E.stringify([
z.code,z.params])));return[...(p==null?void 0:p.hash)===i.hash&&b?[]:[{code:"EVIDENCE_UNRECORDED",
stage:l,
params:{code:c,at:d,present:(p==null?void 0:p.code)||null}}],...T?[]:[{code:"EVIDENCE_HISTORY",tab:u.
name,params:{rows:i.history.rows}}],..._(iu(i.counted,N).map(M=>au(M,e)).map(M=>({code:"CHANGED",
stage:l,
tab:M.tab,cell:M.cell,params:M}))),..._(uL(e,i)),...Rre(t,i)]}function Rre(e,{stage:t,ranking:n}){
let r=e.
find(i=>i.stage.name===t);if(r===void 0)return[];let o=new y(r.standings.map(i=>[i.entry.code,i]));
return n.
flatMap(({code:i,rank:s,advances:a})=>{let u=o.get(i),l=u!==void 0&&Pt(u)===s&&u.advances===a,c={
code:i,
rank:s,now:u===void 0?null:Pt(u)};return l?[]:[{code:"EVIDENCE_RANK",stage:t,params:c}]})}m();
function Dre(e,t){let n=e.filter(({written:o,expected:i})=>[o,i].every(s=>x(s).length<=60)),r=t==="id"?
"tidak sama dengan hitung ulang":"is not what is recomputed";return n.length===0?e.map(({header:o})=>`${o} ${r}`).join(
"; "):n.map(({header:o,written:i,expected:s})=>{let[a,u]=[pl(i,t),pl(s,t)];return t==="id"?`${o} tertulis ${a}, dihitung ulang ${u}`:
`${o} is written ${a}, recomputed ${u}`}).join("; ")}var pl=(e,t)=>e===
""?t==="id"?"kosong":"blank":K(e,t);function dL(e,t){let n=(r,o)=>t==="id"?r:o;switch(e.kind){case"cells":
{let r=Dre(e.cells,t);return n(`Baris ${e.row} (${e.code}): ${r}.`,`Row ${e.row} (${e.code}): ${r}.`)}
case"stray":{let r=e.code===""?n("tanpa kode","without a code"):e.code;return n(`Baris ${e.row} (${r}) tidak ada dalam hitung ulang, atau berulang.`,
`Row ${e.row} (${r}) is not in what is recomputed, or is there twice.`)}case"missing":return n(`Tidak ada baris untuk ${e.code}, yang menurut hitung ulang di peringkat ${e.rank}.`,
`There is no row for ${e.code}, recomputed at rank ${e.rank}.`);case"column":return n(`Kolom \u201C${e.header}\u201D tidak ada.`,
`The column \u201C${e.header}\u201D is not there.`);case"order":return n(`Isi tiap baris sama, tetapi mulai baris ${e.row} urutannya lain.`,
`Each row is the same, but from row ${e.row} on they are in another order.`)}}var Ore={settings:{id:
"",en:""},
innovators:{id:"Inovator",en:"Innovator"},judges:{id:"Nama juri",en:"Name of judge"},roles:{id:
"Peran juri",en:"Role of judge"},notes:{id:"Catatan untuk Peserta",en:"Notes to Entrant"},formulas:{
id:"Nilai",en:"Score"}};function mL({part:e,names:t,old:n,now:r},o){var u;let i=(l,c)=>o==="id"?l:c,
s=e===
"settings"?K(Ei((u=t[0])!=null?u:"",o),o):t.join(", "),a=`${Ore[e][o]} ${s}`.trim();return e==="formulas"?
i(`${a} kini rumus, bukan angka yang diketik.`,`${a} is a formula now, not a typed number.`):i(
`Berubah sejak dikunci: ${a}: semula ${K(n,"id")}, kini ${pl(r,"id")}.`,`Changed since it was locked: ${a}: was ${K(
n,"en")}, is ${pl(r,"en")}.`)}var _v=({documents:e})=>e.map(({kind:t,entry:n})=>`${t} ${n}`.trim()).join(
", "),ml=(e,t)=>{let[n]=e.documents;if(e.documents.length===1&&n!==void 0){let o=`${K(
n.title,t)} (${_v(e)})`;return t==="id"?`Dokumen ${o}`:`The document ${o}`}let r=e.documents.length;
return t==="id"?`${r} dokumen (${_v(e)})`:`${r} documents (${_v(e)})`},pL=({documents:e},t)=>{let[n]=e;
return e.length===1&&n!==void 0&&n.entry!==""?`${n.kind} ${t==="id"?"untuk":"for"} ${n.entry}`:t==="id"?
"dokumen seperti itu":"such document"},Are=({documents:e})=>e.length===1?"was":"were",cL=({documents:
e},t,n)=>e.
length===1?t:n,Pre={NOTHING_DECIDED:()=>"Belum ada hasil yang dihitung atau ditetapkan, jadi tidak ada yang dapat dibandingkan.",
CHANGED:e=>`Berubah sejak ditetapkan: ${zp(e,"id")}.`,CHANGED_SINCE_COMPUTED:e=>`Nilai, aturan, atau putusan pleno berubah sejak perhitungan terakhir (${Ge(
e.at,"id")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Dihitung ${Ge(e.at,"id")} menurut versi aturan ${e.version}; kini berlaku versi ${e.present}. Isi lembar yang menentukan hasil masih sama.`,
DECISION_DAMAGED:e=>`Simpanan hasil yang ditetapkan ${Ge(e.at,
"id")} hilang atau diubah. ${e.isSame?"Isi lembar sendiri masih sama dengan sidik yang tercatat.":
"Isi lembar juga tidak lagi sama dengan sidik yang tercatat, dan perubahannya tidak dapat dirinci."}`,
DECISION_UNRECORDED:e=>`Penetapan dengan kode ${e.code} (${e.at}) tersimpan, tetapi barisnya tidak ada lagi di tab Riwayat.`,
DECISION_MISLABELLED:e=>`Kode, waktu, atau pelaku di samping hasil yang disimpan tertulis ${e.written}; menurut tab Riwayat ${e.recorded}.`,
RANKING_MISSING:()=>"Tab peringkat ini tidak ada lagi.",RANKING_UNRECORDED:()=>"Tab peringkat ini bukan dari perhitungan yang tercatat di tab Riwayat.",
RANKING_ORIGIN:e=>`Baris keterangan di bawah judul diubah. Menurut tab Riwayat seharusnya: ${e.expected}.`,
RANKING_TITLE:e=>`Judul tab tertulis ${pl(e.written,"id")}, seharusnya ${K(e.
expected,"id")}.`,RANKING_ROW:e=>dL(e,"id"),RANKING_MORE:e=>`Dan ${e.count} perbedaan lagi di tab ini.`,
HISTORY_ROW:e=>e.reason==="unsealed"?`Baris ${e.row} riwayat tidak bersegel: disisipkan dengan tangan, atau segelnya dihapus.`:
`Rantai riwayat putus di baris ${e.row}: baris itu atau baris sebelumnya diubah, dihapus, atau disisipkan.`,
HISTORY_CUT:()=>"Baris terbaru riwayat tidak ada lagi: dihapus, atau segelnya diubah.",
PRINTED_CHANGED:e=>mL(e,"id"),EVIDENCE_DAMAGED:e=>e.isEvidence?
"Berkas bukti diubah sejak ditulis: segelnya tidak cocok dengan isinya.":
"Berkas itu bukan berkas bukti yang dapat dibaca.",EVIDENCE_UNRECORDED:e=>`Riwayat tidak mencatat berkas bukti ini (kode ${e.code}, ${Ge(
e.
at,"id")})${e.present===null?"":`; hasil yang tercatat berkode ${e.present}`}.`,EVIDENCE_HISTORY:e=>`${e.
rows} baris pertama riwayat bukan lagi yang ada saat hasil dikunci.`,EVIDENCE_RANK:e=>`Menurut berkas bukti ${e.code} di peringkat ${e.rank}, menurut hitung ulang ${e.now===null?
"tidak diperingkat":`di peringkat ${e.now}`}.`,DOCUMENT_OF_OTHER_RESULT:e=>`${ml(e,"id")} dibuat dari hasil yang lain.`,
DOCUMENT_OF_NOBODY:e=>`${ml(
e,"id")} tidak sesuai: menurut hasil ini tidak ada ${pL(e,"id")}.`,DOCUMENT_UNRECORDED:e=>`${ml(e,
"id")} bukan dari proses yang tercatat di tab Riwayat.`,DOCUMENT_TITLE:e=>`Judul ${e.kind} tertulis ${K(
e.written,"id")}, menurut hasil ini ${K(e.expected,"id")}.`},Nre={NOTHING_DECIDED:()=>"No result has been computed or decided yet, so there is nothing to compare with.",
CHANGED:e=>`Changed since it was decided: ${zp(e,"en")}.`,CHANGED_SINCE_COMPUTED:e=>`Scores, rules or plenary decisions have changed since the last computation (${Ge(
e.at,"en")}).`,COMPUTED_BY_EARLIER_RULES:e=>`Computed on ${Ge(e.at,
"en")} under version ${e.version} of the rules; version ${e.present} holds now. What counts for the result is still the same.`,
DECISION_DAMAGED:e=>`What was kept of the result decided on ${Ge(e.at,"en")} is gone or was altered. ${e.isSame?
"The workbook itself still has the recorded hash.":
"The workbook no longer has the recorded hash either, and what changed cannot be told."}`,
DECISION_UNRECORDED:e=>`A decision with the code ${e.code} (${e.at}) is kept, but its row is gone from the history.`,
DECISION_MISLABELLED:e=>`Code, time or person beside the kept result read ${e.written}; in the history they are ${e.recorded}.`,
RANKING_MISSING:()=>"This ranking tab is gone.",RANKING_UNRECORDED:()=>"This ranking tab does not come from a computation in the history.",
RANKING_ORIGIN:e=>`The line below the title was altered. By the history it is to say: ${e.expected}.`,
RANKING_TITLE:e=>`The title is written ${pl(e.written,"en")}, it is to be ${K(e.expected,"en")}.`,
RANKING_ROW:e=>dL(e,"en"),RANKING_MORE:e=>`And ${e.count} more differences in this tab.`,HISTORY_ROW:
e=>e.reason==="unsealed"?`Row ${e.row} of the history carries no seal: it was put in by hand, or its seal was taken off.`:
`The chain of the history breaks at row ${e.row}: it or the row before was altered, taken out or put in.`,
HISTORY_CUT:()=>"The newest row of the history is gone: taken out, or its seal was altered.",
PRINTED_CHANGED:e=>mL(e,"en"),EVIDENCE_DAMAGED:e=>e.
isEvidence?"The evidence file was altered since it was written: its seal does not fit what it says.":
"That file is no evidence file that can be read.",EVIDENCE_UNRECORDED:e=>`The history records no such evidence file (code ${e.code}, ${Ge(
e.at,"en")})${e.present===null?"":`; the result it records has the code ${e.present}`}.`,
EVIDENCE_HISTORY:e=>`The first ${e.rows===1?"row":`${e.rows} rows`} of the history ${e.rows===1?"is":
"are"} no longer what was there when the result was locked.`,EVIDENCE_RANK:e=>`By the evidence file ${e.code} has rank ${e.rank}, recomputed it ${e.now===null?
"is not ranked":`has rank ${e.now}`}.`,DOCUMENT_OF_OTHER_RESULT:e=>`${ml(e,"en")} ${Are(e)} made of another result.`,
DOCUMENT_OF_NOBODY:e=>`${ml(
e,"en")} ${cL(e,"does","do")} not fit: by this result there is no ${pL(e,"en")}.`,
DOCUMENT_UNRECORDED:e=>`${ml(
e,"en")} ${cL(e,"does","do")} not come from a run in the history.`,DOCUMENT_TITLE:e=>`The title of a ${e.kind} is written ${K(
e.written,"en")}, by this result it is ${K(e.expected,"en")}.`},Ire={id:Pre,
en:Nre};function $re(e,t){return Ire[t][e.code](e.params)}var fL=(e,t)=>$re(e,t);var _re=we(te({
evidence:we(G())}));function Sg(e){return ae(()=>{var d;let{evidence:t}=(d=pe(_re,e))!=
null?d:{};ye();let n=it("all"),{competition:r}=n,{language:o}=r.settings,i=It(n,{provisional:!1}),{
history:s}=n,
a=Xe(r.stages,s.rows).filter(p=>p.status==="decided"),u=ys(s.rows),l=[...a.length===0&&u===void 0?[{
code:"NOTHING_DECIDED",params:null}]:[],...Fre(n,s),...aL(n),...Lre(i),...jre(n,i,s),...Gre(s),...sL(
n,i,s)],c=[...l,...t===void 0?[]:lL(n,i,t,l)];return{ok:c.length===0,decided:a.map(({stage:p,at:h,by:
b,
code:T})=>({stage:p,at:h,by:b,code:T})),computed:u===void 0?null:{at:u.at,by:u.by},differences:c.map(
p=>{var h,b,T;return{code:p.code,stage:(h=p.stage)!=null?h:null,tab:(b=p.tab)!=null?b:null,cell:(T=p.
cell)!=null?T:null,message:p.code==="RANKING_STOPPED"?mr(p.params,o):fL(p,o)}})}})}function Fre(e,{
rows:t}){
let{stages:n,settings:r}=e.competition,o=Xe(n,t),i=kc(r.language),s=new v,a=o.flatMap(({stage:p,
status:h,
hash:b,at:T,by:A,code:P})=>{if(h!=="decided")return[];let N=i.find(B=>B.stage===p),I=Rb(e,N,b),_=Cb(
e,b,p)!==null,L=I===null?[{code:"DECISION_DAMAGED",stage:p,tab:J.decisions[r.language],params:{at:T,
isSame:_}}]:[],M=[P,ir(T),A].join(", "),z=N===void 0?M:[N.code,N.at,N.by].join(", ");if(z!==M){let B=J.
decisions[r.language];L.push({code:"DECISION_MISLABELLED",stage:p,tab:B,params:{written:z,recorded:M}
})}
let j=(I!=null?I:[]).filter(B=>!s.has(E.stringify(B)));for(let B of j)s.add(E.stringify(B));return[
...L,
...j.map(B=>({code:"CHANGED",stage:p,tab:B.tab,cell:B.cell,params:B}))]}),u=i.filter(p=>!t.some(h=>h.
action==="decide"&&h.stage===p.stage&&h.hash===p.hash)).map(p=>({code:"DECISION_UNRECORDED",stage:p.
stage,params:{code:p.code,at:p.at}})),l=ys(t),c=o.slice(1+o.map(({status:p})=>p).lastIndexOf(
"decided")),d=c.length<o.length&&c.every(({status:p})=>p==="open");return[...a,...u,...d||l===void 0?
[]:Mre(
e,l)]}function Mre(e,{at:t,hash:n}){let r=Cb(e,n);return r===Kn?[]:r===null?[{code:
"CHANGED_SINCE_COMPUTED",params:{at:t}}]:[{code:"COMPUTED_BY_EARLIER_RULES",params:{at:t,version:r,
present:Kn}}]}var Lre=({
findings:e})=>e.filter(t=>t.severity==="error"&&t.code!=="HISTORY_BROKEN").map(t=>({code:
"RANKING_STOPPED",stage:t.stage,tab:t.tab,cell:t.cell,params:t}));function jre(e,{results:t},{rows:n}
){var h,b,
T,A;let{competition:r}=e,o=ys(n),i={id:(h=o==null?void 0:o.run)!=null?h:"",at:(b=o==null?void 0:o.at)!=
null?b:"",by:(T=o==null?void 0:o.by)!=null?T:"",hash:(A=o==null?void 0:o.hash)!=null?A:"",
provisional:!1},
{stages:s,settings:a}=r,u=Xe(s,n).flatMap(({status:P},N)=>P==="open"?[s[N]]:[]),l=new v(u.map(P=>tc(
P,s,a.language)));u.length>0&&l.add(J.finalRanking[a.language]);let c=oe(r.settings.language).tabs,d=[
c.computed(i.at,i.by,i.id),c.method(r.settings.method),c.hash(i.hash)];return Tb(r,t,af(r,t),i).flatMap(
P=>{let{name:N,grid:I}=en(P.name);if(l.has(P.name)&&!Bre(I,P))return[];if(I===null)return o===void 0?
[]:[{code:"RANKING_MISSING",tab:N,params:null}];let _=IN(I);return[..._!==null&&n.some(M=>M.run===_)?
Ure(N,I,P):[{code:"RANKING_UNRECORDED",tab:N,params:null}],..._===(o==null?void 0:o.run)?zre(N,I,d):
[],...Kre(N,NN(I,P))]})}var Bre=(e,{values:t,headerRow:n})=>{var r,o;return e!==null&&U((r=e.values[
n])==
null?void 0:r[0])===U((o=t[n])==null?void 0:o[0])};function zre(e,t,n){var o;let r=U((o=t.values[1])==
null?void 0:o[0]);return n.every(i=>r.includes(i))?[]:[{code:"RANKING_ORIGIN",tab:e,cell:"A2",params:
{
expected:n.join(" \xB7 ")}}]}function Ure(e,t,{values:n}){var i,s;let[r,o]=[U((i=t.values[0])==null?
void 0:i[0]),U((s=n[0])==null?void 0:s[0])];return r===o?[]:[{code:"RANKING_TITLE",tab:e,cell:"A1",
params:{
written:r,expected:o}}]}var Wre=10;function Kre(e,t){let n=t.slice(0,Wre).map(o=>({code:
"RANKING_ROW",
tab:e,cell:"cell"in o?o.cell:void 0,params:o})),r=t.length-n.length;return r===0?n:[...n,{code:
"RANKING_MORE",tab:e,params:{count:r}}]}function Gre({name:e,links:t}){let{breaks:n,cut:r}=Da(t,Ie(
xi),Ue);
return[...n.map(({row:i,reason:s})=>({code:"HISTORY_ROW",tab:e,cell:`A${i+1}`,params:{row:i+1,reason:
s}})),
...r===null?[]:[{code:"HISTORY_CUT",tab:e,params:null}]]}m();m();m();m();function Hre(e,t){let n=k.from(
{length:t.length+1},(r,o)=>o);for(let r=1;r<=e.length;r++){let o=[r];
for(let i=1;i<=t.length;i++){let s=n[i-1]+(e[r-1]===t[i-1]?0:1);o.push(f.min(o[i-1]+1,n[i]+1,s))}n=o}
return n[t.length]}function Eg(e,t){var o,i;let n=_t(e);return(i=(o=t.map(s=>({tag:s,away:Hre(n,_t(s))}
)).
filter(({tag:s,away:a})=>a<=f.max(2,f.floor(s.length/3))&&a<f.max(n.length,2)).sort((s,a)=>s.away-a.
away)[0])==null?void 0:o.tag)!=null?i:null}var Zre=[/\u00ab\s*([^\u00ab\u00bb]+?)\s*\u00bb/g,
/<<\s*([^<>]+?)\s*>>/g,/[$#]?\{\s*([^{}]+?)\s*\}/g,/(?<!\d\s?)%(\p{L}[^%\n]*?)%/gu,
/\uff5b+\s*([^\uff5b\uff5d]+?)\s*\uff5d+/g,/\[+\s*([^[\]]+?)\s*\]+/g],Jre=e=>/^\p{L}[\p{L}\p{N}\s_./-]{0,39}$/u.
test(e),Vre=new y([["nama",["penerima","inovasi"]],["name",["penerima","inovasi"]],["judul",[
"inovasi"]],["innovation",["inovasi"]],["opd",["instansi"]],["unit",["instansi"]],["sekolah",[
"instansi"]],
["institution",["instansi"]],["skor",["nilai"]],["score",["nilai"]],["juara",["predikat","peringkat"]],
["rank",["peringkat"]],["date",["tanggal"]],["number",["nomor"]]]);function Yre(e,t){var s,a;let n=Eg(
e,t);if(n!==null)return n;let r=e.split(/[\s_./-]+/).map(_t),o=t.filter(u=>r.includes(_t(u))).sort((
u,l)=>l.
length-u.length),i=[...r].reverse().flatMap(u=>{var l;return(l=Vre.get(u))!=null?l:[]});return(a=(s=
o[0])!=null?s:i.find(u=>t.includes(u)))!=null?a:null}function gL(e,t){return Zre.flatMap(n=>{var r;
return((r=
e.match(n))!=null?r:[]).flatMap(o=>{let i=o.replace(n,"$1");return Jre(i)?[{tag:o,near:Yre(i,t)}]:[]}
)})}var hL=["inovasi","penerima","kompetisi"],Xre=80;function Cg(e,t){let n=toe(e);if(n===null)return[
{code:"NOT_A_DOCX",tag:"",paragraph:""}];let r=n.map(Tf),o=r.flatMap(i=>roe(i,t));return o.length>0?
o:r.flat().
some(Qre)?loe(e,t):eoe(r.flat(),t)}var Qre=e=>bL(e).some(t=>"sign"in t&&t.tag!=="");function eoe(e,t){
var i,s;let n=g.keys(t).filter(a=>typeof t[a]=="string"),r=e.flatMap(a=>gL(a,n).map(u=>({code:
"TAG_FOREIGN",...u,paragraph:Rg(a)}))),o=(s=(i=hL.find(a=>n.includes(a)))!=null?i:n[0])!=null?s:hL[0];
return r.
length>0?r:[{code:"NO_FIELDS",tag:o,paragraph:""}]}function toe(e){try{let t=Tu(e);return Sf(t)===null?
null:t.file(_i).map(n=>n.asText())}catch{return null}}var yL=(e,{root:t,loops:n})=>t.has(e)||n.some(
({scope:r})=>r===null||r.has(e)),noe=({root:e,loops:t})=>[...e.values(),...t.flatMap(({scope:n})=>[
...n!=
null?n:[]])];function roe(e,t){let n=new y(g.keys(t).map(i=>[_t(i),i])),r={fields:t,root:n,loops:[]}
;
return[...e.flatMap(i=>{let s=Rg(i);return bL(i).flatMap(a=>ooe(a,s,r))}),...r.loops.map(({tag:i,
paragraph:s})=>({
code:"LOOP_UNCLOSED",tag:i,paragraph:s}))]}function ooe(e,t,n){let{tag:r}=e;if("fault"in e)return yL(
_t(r),n)||e.fault!=="TAG_SINGLE"?[{code:e.fault,tag:r,paragraph:t}]:[];let{sign:o}=e;return o==="/"?
ioe(r,t,n):o===""||o==="#"||o==="^"?soe(o,r,t,n):[{code:"TAG_UNSUPPORTED",tag:o+r,paragraph:t}]}
function ioe(e,t,{
loops:n}){let r=_t(e),o=n.pop();return o===void 0?[{code:"LOOP_UNOPENED",tag:e,paragraph:t}]:r!==""&&
_t(o.tag)!==r?[{code:"LOOP_CROSSED",tag:e,paragraph:t}]:[]}function soe(e,t,n,r){var u;let o=_t(t),i=yL(
o,r),s=r.fields[(u=r.root.get(o))!=null?u:""],a=i?[]:[{code:"TAG_UNKNOWN",tag:t,near:Eg(t,noe(r)),
paragraph:n}];
return e!==""?r.loops.push({tag:t,paragraph:n,scope:aoe(s,i)}):s!==void 0&&typeof s!="string"&&a.push(
{code:"LIST_AS_TEXT",tag:t,paragraph:n}),a}function aoe(e,t){return typeof e=="string"?new v:e===void 0?
t?new v:null:e.length===0?null:new v(e.flatMap(n=>g.keys(n).map(_t)))}function bL(e){var r;let t=[],
n=e;for(;;){let o=n.search(/\{\{|\}\}|(?<![$#])\{[^{}]*\}(?!\})/);if(o<0)return t;if(n.startsWith(
"}}",o))t.push({fault:"TAG_UNOPENED",tag:uoe(n.slice(0,o))}),n=n.slice(o+2);else if(n.startsWith(
"{{",
o)){let i=n.slice(o+2),s=i.search(/\{\{|\}\}/);if(s<0||i.startsWith("{{",s))t.push({fault:
"TAG_UNCLOSED",tag:Rg(s<0?i:i.slice(0,s),30)}),n=s<0?"":i.slice(s);else{let[,a="",u=""]=(r=/^\s*([#^/@><=&!%?-]*)\s*([\s\S]*?)\s*$/.
exec(i.slice(0,s)))!=null?r:[];t.push({sign:a,tag:u}),n=i.slice(s+2)}}else{let i=n.indexOf("}",o);t.
push({fault:"TAG_SINGLE",tag:n.slice(o+1,i).trim()}),n=n.slice(i+1)}}}var uoe=e=>{var t,n;return Rg(
(n=(t=/\S*\s*$/.exec(e))==null?void 0:t[0].trim())!=null?n:"",30)};function Rg(e,t=Xre){let n=e.replace(
/\s+/g," ").trim(),r=k.from(n);return r.length<=t?n:`${r.slice(0,t-1).join("")}\u2026`}function loe(
e,t){
try{return Od(e,t),[]}catch(n){let r=Eu(n);if(r===null)throw n;return"tags"in r?(r.tags.length>0?r.tags:
[""]).map(i=>({code:"TAG_BROKEN",tag:i,paragraph:""})):[{code:"NOT_A_DOCX",tag:"",paragraph:""}]}}m(
);var coe={TAG_UNKNOWN:(e,t)=>`{{${e}}} bukan isian yang dikenal${t===null?"":`; maksudnya {{${t}}}?`}`,
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
title:e=>`Templat ${e}`},doe={TAG_UNKNOWN:(e,t)=>`{{${e}}} is no known field${t===null?"":`; is {{${t}}} meant?`}`,
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
title:e=>`Template ${e}`},Gs=e=>e==="id"?coe:doe;function Fv(e,t){let n=Gs(
t),r=e.map(o=>{let i="near"in o?n[o.code](o.tag,o.near):n[o.code](o.tag);return o.paragraph===""?i:`${i}${i.
endsWith("?")?"":","} ${n.at(o.paragraph)}`});return[...new v(r)]}function wL(e,t,n){let r=Gs(n),o=Fv(
t,n),i=o.slice(0,5);return r.faulty(e,[...i,...o.length>5?[r.more(o.length-5)]:[]].join("; "))}m();
var vL="templates",moe=te({maker:G(),fileId:G(),modified:G()}),poe=Jt(G(),Ye(moe));function fl(){let e=Ie(
vL);try{let t=ut(poe,E.parse(e!=null?e:"{}"));return t.success?t.data:{}}catch{return{}}}function Mv(
e,t){
var i;let n=fl(),r=((i=n[e])!=null?i:[]).filter(({maker:s})=>s!==(t==null?void 0:t.maker)),o={...n};
t===null?delete o[e]:o[e]=[...r,t],ze(vL,E.stringify(o))}m();m();var kL="lease",xL=300*1e3,foe=te({
who:G(),run:G(),until:At(),width:we(At())});function TL(e,t){var a;
let n=goe(),r=R.now();if(n!==null&&n.who!==e&&n.until>r)return{holder:n};let o=n!==null&&n.who===e&&
n.until>0,[i,s]=o?[n.run,(a=n.width)!=null?a:10]:[t(),10];return Lv({who:e,run:i,width:s,until:r+xL}
),
{run:i,width:s}}var SL=(e,t,n)=>Lv({who:e,run:t,width:n,until:R.now()+xL}),EL=(e,t)=>Lv({who:e,run:t,
until:0}),Lv=e=>ze(kL,E.stringify(e));function goe(){let e=Ie(kL);try{let t=ut(foe,E.parse(e!=null?e:
"null"));return t.success?t.data:null}catch{return null}}m();m();m();var hoe=["edited","own"],qs=(e,
t)=>e!==null&&e.maker!==""&&e.maker!==t;function CL(e,t,n,{user:r,remake:o,
renew:i}){if((t==null?void 0:t.status)==="signed"){let u=t.content===e;return i&&!u?{action:"add"}:
Md(
"signed",n,u?null:"revise")}if(t!==null&&qs(t,r))return i?{action:"add"}:Md(t.status,null,"own-copy");
if(n===null)return t!==null&&t.fileId!==""&&!o&&!i?Md("deleted",null,"remake"):{action:"create"};let s=t!==
null&&t.fileId===n.id&&t.modified!==""&&n.modified>t.modified,a=t!==null&&(s||hoe.includes(t.status));
return a&&!i?Md(t.status==="own"?"own":"edited",n,"overwrite"):n.content===e&&!a?Md("made",n,null):{
action:"update",file:n}}var Md=(e,t,n)=>({action:"keep",status:e,file:t,choice:n});function RL(e,t){
return{number:e===void 0||e.number===""?null:e.number,file:e===void 0||e.link===""?
null:e.link,status:e===void 0?"":Xp(e,t)}}function DL(e,t,n,r,o){let{status:i,...s}=RL(t,o),a=e.decision.
action==="keep"?e.decision.choice:null,u=oe(o).documents,l=t!==void 0&&qs(t,r)?u.ofAnother(i,t.maker,
t.at):i;return{kind:e.planned.kind.id,entry:e.planned.about===""?null:e.planned.about,title:e.title,
...s,status:n===void 0?l:u.failed(Ai(n,o)),...n===void 0&&t!==void 0?{state:t.status}:{},...a===null?
{}:{choice:a}}}var OL=(e,t)=>({...RL(e,t),kind:e.kind,entry:e.entry===""?null:e.entry,title:e.title,
state:e.status});m();var AL=Pi.columns.map(e=>e.key).filter(e=>e!=="number");function Dg(e,t){var d,
p;let{name:n,grid:r}=en(
J.documents[e]),o=r===null?voe(n,e,t):bu(r);t.isShut(n)||(r!==null&&is(n,t.admins()),To("documents",
n));let i=yn(),s=new y(o.rows),a=()=>[...s].flatMap(([h,b])=>b.spreadsheet===i?[{place:h,row:b}]:[]),
u=new y;for(let h of a()){let b=`${h.row.kind}:${h.row.entry}`;u.set(b,[...(d=u.get(b))!=null?d:[],h])}
let l=f.max((p=r==null?void 0:r.values.length)!=null?p:0,3),c=(h,b)=>b==="status"?Xp(h,e):h[b];
return{
of:(h,b)=>{var T;return(T=u.get(`${h}:${b}`))!=null?T:[]},all:a,ofRun:h=>a().flatMap(({row:b})=>b.run===
h?[b]:[]),reserve:()=>l++,write:h=>{let b=h.flatMap(({place:T,row:A})=>{let P=s.get(T);return s.set(
T,A),P!==void 0&&AL.every(N=>P[N]===A[N])?[]:[T]});if(b.length!==0){yoe(n,o,e);for(let T of boe(b,s))
for(let A of woe(o.columns,AL)){let P=T.rows.map(N=>A.keys.map(I=>c(N,I)));rn(n,T.first,A.column,P)}
Dn()}}}}function yoe(e,{headerRow:t,columns:n},r){let o=Pi.columns.filter(({key:s})=>!n.has(s));if(t===
null||o.length===0)return;let i=f.max(...n.values())+1;rn(e,t,i,[o.map(({header:s})=>s[r])]);for(let[
s,{key:a}]of o.entries())n.set(a,i+s)}function boe(e,t){let n=[],[r,o]=[f.min(...e),f.max(...e)];for(
let i=r;i<=
o;i+=1){let s=t.get(i),a=n[n.length-1];s!==void 0&&(a!==void 0&&a.first+a.rows.length===i?a.rows.push(
s):n.push({first:i,rows:[s]}))}return n.filter(({first:i,rows:s})=>e.some(a=>a>=i&&a<i+s.length))}
function woe(e,t){
let n=t.flatMap(o=>{let i=e.get(o);return i===void 0?[]:[{key:o,column:i}]}).sort((o,i)=>o.column-i.
column),r=[];for(let{key:o,column:i}of n){let s=r[r.length-1];s!==void 0&&s.column+s.keys.length===i?
s.keys.push(o):r.push({column:i,keys:[o]})}return r}function voe(e,t,n){let r=oe(t).tabs,o=Pi.columns.
map(s=>({header:s.header[t],width:s.width,..."format"in s?{format:s.format}:{},value:()=>""}));$n(Bt(
e,r.documents,r.documentsOrigin,o,[],0),n);let i=new y(Pi.columns.map((s,a)=>[s.key,a]));return{rows:
new y,
columns:i,headerRow:null}}m();var gl=({kind:e,about:t})=>`${e.id}:${t}`;function PL(e){let t=new y;
for(let n of e){let{sheet:r,kind:o,
entry:i,revision:s=""}=n.properties,a=[r,o,i,s].join(":");n.type===pr&&o!==void 0&&!t.has(a)&&t.set(
a,n)}return t}function NL(e,t){var B,q,H,W;let{competition:n,numberOf:r,ledger:o,files:i,templates:s,
options:a,backoff:u}=t,{kind:l,about:c}=e,d=o.of(l.id,c),p=koe(d,a.user),h=(B=p==null?void 0:p.row)!=
null?B:null,b=e.fields(r),T=l.title(b),A=tn(Mc(l.id,s.versionOf(l),s.shown(l,b))+T),P=X=>({sheet:tn(
yn()),kind:l.id,entry:tn(c),...X===""?{}:{revision:X}}),N=X=>{let{sheet:Q,entry:fe}=P(X);return i.get(
[Q,l.id,fe,X].join(":"))},I=qs(h,a.user)?null:(H=N((q=h==null?void 0:h.revision)!=null?q:""))!=null?
H:Toe(h,a.user,n,u),_={user:a.user,remake:a.remake,renew:a.renew.includes(gl(e))},L=CL(A,h,I,_),M=L.
action==="add",z=M?xoe(d,a.user):(W=h==null?void 0:h.revision)!=null?W:"",j=M?N(z):void 0;return{
planned:e,
filed:M?null:h,place:M||p===null?o.reserve():p.place,revision:z,fields:b,title:z===""?T:`${T} \u2013 Rev. ${z}`,
content:A,properties:{...P(z),content:A},decision:j===void 0?L:{action:"update",file:j}}}function koe(
e,t){
var r;let n=o=>o.reduce((i,s)=>i===null||w(s.row.revision)>=w(i.row.revision)?s:i,null);return(r=n(e.
filter(({row:o})=>!qs(o,t))))!=null?r:n(e)}function xoe(e,t){let n=e.filter(({row:r})=>!qs(r,t));
return n.
length===0?"":x(f.max(...n.map(({row:r})=>w(r.revision)||0))+1)}function Toe(e,t,{settings:n},r){
return e===
null||e.fileId===""||e.maker!==t?null:Wt(jo(e.fileId,r),n.language)}m();var Og=(e,t,{user:n,run:r})=>{
var o,i,s,a,u,l,c,d;return{kind:e.planned.kind.id,entry:e.planned.about,
title:e.title,number:(i=(o=e.filed)==null?void 0:o.number)!=null?i:"",link:(a=(s=e.filed)==null?void 0:
s.link)!=null?a:"",fileId:(l=(u=e.filed)==null?void 0:u.fileId)!=null?l:"",status:t,statusText:"",
maker:n,
at:ir(rt()),spreadsheet:yn(),content:(d=(c=e.filed)==null?void 0:c.content)!=null?d:"",modified:"",
run:r,
revision:e.revision}},jv=(e,t,n)=>({...Og(e,Soe(e),n),fileId:t.id,link:t.link,content:e.content,
modified:t.
modified});function Soe({fields:e}){let t=e.rancangan;return typeof t=="string"&&t!==""&&t!==et?
"draft":"made"}function IL(e,t){let{decision:n,filed:r}=e;return n.action!=="keep"?r:n.status==="made"&&
n.file!==null&&(r===null||!Bv(r))?jv(e,n.file,t):r===null?null:n.status==="made"?r:{...r,status:n.status}
}
var Bv=({status:e})=>e==="made"||e==="draft";m();var zv=(e,t)=>`${e.id}.${wu(e,t)}`;function $L(e,t,
n,r){let{language:o}=e.settings,i=fl(),s=new y,a=new y,
u=l=>{var d,p;let c=zv(l,e);return s.has(c)||s.set(c,Eoe(l,(d=i[c])!=null?d:[],{folder:t,user:n,
language:o,
backoff:r})),(p=s.get(c))!=null?p:null};return{versionOf:l=>{let c=u(l);return c===null?Fc(Vo(l,e)):
`${c.id}@${c.modified}`},shown:(l,c)=>u(l)===null?Qu(c,Ad(Vo(l,e))):c,bytesOf:(l,c)=>{let d=u(l);if(
d===
null)return Vo(l,e);let p=a.get(l.id);if(p!==void 0)return p;let h=Wv(d,r,o),b=Cg(h,c);return b.length>
0&&ge(me("TEMPLATE_FAULT",wL(l.id,b,o))),a.set(l.id,h),h}}}function Uv(e,{folder:t,user:n,language:r,
backoff:o}){var u;let i=e.find(({maker:l})=>l===n),s=e[0];if(i===void 0)return s===void 0?{source:
"built-in"}:{source:"foreign",maker:s.maker};let a=(u=t.files.find(({id:l})=>l===i.fileId))!=null?u:
Wt(
jo(i.fileId,o),r);return a===null?{source:"gone"}:{source:a.type===pr&&a.modified===i.modified?
"unedited":"own",file:a}}function Eoe(e,t,n){let r=Gs(n.language),o=Uv(t,n);return o.source==="foreign"?
ge(
me("TEMPLATE_FAULT",r.foreign(e.id,o.maker))):o.source==="gone"?ge(me("TEMPLATE_FAULT",r.deleted(e.id))):
o.source==="own"?o.file:null}function Wv(e,t,n){if(e.type!==pr)return Wt(_b(e.id,t),n);let[r]=Cs([e.
id],Oi,t);return Wt(r!=null?r:{failure:{kind:"unknown",reason:"no-answer"}},n)}var Ag="\u0001";
function FL(e,t,n,r,o){let{language:i}=e.settings,s=Dg(i,o),a=Mr(e,n.user,r),u=$L(e,a,n.user,
r),l={competition:e,numberOf:(j,B)=>Ooe(s,j,B),ledger:s,files:PL(a.files),templates:u,options:n,
backoff:r},
c=t.map(j=>NL(j,l)),d=c.filter(j=>j.decision.action!=="keep"&&!n.skip.includes(gl(j.planned))),p=d.slice(
0,10),h=p.map(j=>Od(u.bytesOf(j.planned.kind,j.fields),j.fields)),b=new y,T=c.filter(j=>{var B;
return((B=
j.filed)==null?void 0:B.run)===n.run&&j.filed.status==="begun"&&Roe(j)});for(let j of c){let B=IL(j,
n);B!==null&&b.set(j,B)}let A=Aoe(s,n);for(let j of p)b.set(j,Og(j,"begun",n));s.write([..._L(b),...A]);
let P=Fr(p.map((j,B)=>{var q;return{fileId:j.decision.action==="update"?j.decision.file.id:null,
folder:a.
id,title:j.title,properties:j.properties,from:Oi,to:pr,bytes:(q=h[B])!=null?q:new D}}),r),{failures:
N,
again:I}=Coe(p,P,b,n);s.write(_L(b));for(let j of N.values())_r(j)&&Rs(j,i);let _=j=>p.filter(B=>j.includes(
B.decision.action)&&!N.has(B)&&!I.has(B)).length,L=s.ofRun(n.run),M={made:L.filter(Bv).length,failed:
L.
filter(({status:j})=>j==="begun"||j==="failed").length};return{batch:{created:_(["create","add"])+T.
length,updated:_(["update"]),unchanged:c.filter(j=>j.decision.action==="keep").length-T.length,
failed:N.
size,documents:[...c.map(j=>DL(j,b.get(j),N.get(j),n.user,i)),...A.map(({row:j})=>OL(j,i))],done:c.length-
d.length+p.length-I.size,total:c.length,more:d.length>p.length||I.size>0,skip:[...n.skip,...[...N.keys(
)].
map(j=>gl(j.planned)),...[...I].filter(j=>Doe(P[p.indexOf(j)])).map(j=>gl(j.planned)+Ag)]},run:M}}
function Coe(e,t,n,r){
var s,a;let o=new y,i=new v;for(let[u,l]of e.entries()){let c=t[u];if(c===void 0)continue;if("ok"in c){
n.set(l,jv(l,c.ok,r));continue}let{failure:d}=c,p=d.kind==="haste"||pu(d);if(p&&!r.skip.includes(gl(
l.planned)+Ag)){i.add(l);continue}o.set(l,d),p||n.set(l,{...Og(l,"failed",r),modified:(a=(s=l.filed)==
null?void 0:s.modified)!=null?a:""})}return{failures:o,again:i}}var Roe=({decision:e})=>e.action==="keep"&&
e.status==="made"&&e.file!==null,Doe=e=>e!==void 0&&"failure"in e&&pu(e.failure),_L=e=>[...e].
map(([{place:t},n])=>({place:t,row:n}));function Ooe(e,t,n){var o;let r=e.of(t,n).flatMap(({row:i})=>i.
number===""?[]:[i.number]);return(o=r[r.length-1])!=null?o:null}var Aoe=(e,{user:t,isCurrent:n})=>e.
all().filter(({row:r})=>r.maker===t&&!["signed","own"].includes(r.status)&&!n(r.kind,r.entry)).map((
{
place:r,row:o})=>({place:r,row:{...o,status:"void"}}));var Poe=te({kinds:Ye(G()),skip:we(Ye(G())),
renew:we(Ye(G())),remake:we(Ze())});function Ld(e){return ae(
()=>{let t=R.now(),{kinds:n,skip:r=[],renew:o=[],remake:i=!1}=pe(Poe,e);return ye(),Ce(()=>{let s=it(
"ranking");Ut(s);let{competition:a}=s,{language:u}=a.settings,l=[...new v(n)].map(B=>Kv(B,u)),{
history:c}=s,
{findings:d,blocking:p,hash:h,context:b}=Tg(s,c,l),T=l.filter(B=>xg(B,b)),A=iL(p);if(T.length===0&&l.
length>0)return ML(p,u);if(b.winners===null&&A.length>0)return ML(A,u);let P=ve(),N=TL(P,vt);if(
"holder"in N){let{who:B,until:q}=N.holder;return ge(me("BUSY",oe(u).problems.leased(B,Ioe(q))))}let I=Ks(
T,b),_={user:P,run:N.run,skip:r,renew:o,remake:i,isCurrent:Nv(b)},L=er(N.width,t),{batch:M,run:z}=FL(
a,I,_,L,s.keepers);M.more?L.width!==N.width&&SL(P,N.run,L.width):($oe(c,{id:N.run,hash:h,...z},P,a.settings),
EL(P,N.run));let j=T.length===l.length;return{ok:j&&M.failed===0&&!r.some(B=>!B.endsWith(Ag)),
findings:Qr(
[...j?d:p,...Noe(T,I)],u),...M}})})}var Noe=(e,t)=>e.filter(n=>!t.some(r=>r.kind===n)).map(({id:n})=>(
{
code:"NO_DOCUMENT",severity:"warning",params:{kind:n}})),Ioe=e=>rt(new R(e)).slice(11,16);function Kv(
e,t){
var r;let n=Yi.map(o=>o.id).join(", ");return(r=Fd(e))!=null?r:ge(me("BAD_REQUEST",oe(t).problems.unknownKind(
e,n)))}function ML(e,t){let n={created:0,updated:0,unchanged:0,failed:0,documents:[],done:0,total:0,
more:!1,skip:[]};return{ok:!1,findings:Qr(e,t),...n}}function $oe(e,t,n,r){if(t.made+t.failed===0)return;
let o=oe(r.language).history.documents(t.made,t.failed);e.rows.some(i=>i.run===t.id&&i.detail===o)||
$t(e,{at:rt(),by:n,action:"documents",detail:o,run:t.id,hash:t.hash},r)}var Gv=te({kind:G()}),_oe=te(
{kind:G(),content:G()}),LL=e=>ae(()=>{let{kind:t}=pe(Gv,e);return ye(),
jd(Pg(t))}),jL=e=>ae(()=>{let{kind:t}=pe(Gv,e);return ye(),Ce(()=>{let n=Pg(t),r=WL(n);return"file"in
r?jd(n,r):(KL(n,pr,Vo(n.kind,n.competition)),jd(n))})}),BL=e=>ae(()=>{let{kind:t,content:n}=pe(_oe,e);
return ye(),Ce(()=>{let r=Pg(t),o=kf(n),i=a=>(a/1024/1024).toFixed(1);if(o.length>fu){let a=Gs(r.language).
tooLarge(i(o.length),i(fu));return ge(me("TEMPLATE_FAULT",a))}let s=GL(o,r);return s.length===0&&KL(
r,Oi,o),{...jd(r),refused:s}})}),zL=e=>ae(()=>{let{kind:t}=pe(Gv,e);return ye(),Ce(()=>{var u;let n=Pg(
t),{name:r,competition:o,user:i,language:s,backoff:a}=n;if(((u=fl()[r])!=null?u:[]).some(({maker:l})=>l===
i)){let l=UL(r);for(let{id:c,properties:d}of Mr(o,i,a).files)d.sheet===l.sheet&&d.template===l.template&&
Wt($b(c,{trashed:!0},a),s)}return Mv(r,null),jd(n)})});function Pg(e){let t=R.now(),n=it(),{
competition:r}=n,
o=bt(r.settings.language),i=Kv(e,o),{context:s}=Tg(n,n.history,[i]),a=zv(i,r),[u,l]=[ve(),er(1,t)];
return{
competition:r,kind:i,name:a,fields:Iv(i,s),user:u,language:o,backoff:l}}var UL=e=>({sheet:tn(yn()),
template:e}),
WL=({name:e,user:t,language:n,backoff:r})=>{var o;return Uv((o=fl()[e])!=null?o:[],{folder:{files:[]}
,
user:t,language:n,backoff:r})};function KL({competition:e,kind:t,name:n,user:r,language:o,backoff:i}
,s,a){
var A;let u=Mr(e,r,i),l=UL(n),c=u.files.find(P=>P.type===s&&P.properties.sheet===l.sheet&&P.properties.
template===l.template),d=Gs(o).title(t.id),p={fileId:(A=c==null?void 0:c.id)!=null?A:null,folder:u.id,
title:d,properties:l,from:Oi,to:s,bytes:a},[h]=Fr([p],i),{id:b,modified:T}=Wt(h!=null?h:{failure:{
kind:"unknown",reason:"no-answer"}},o);Mv(n,{maker:r,fileId:b,modified:T})}var Foe=["TAG_UNKNOWN",
"LIST_AS_TEXT"],GL=(e,{fields:t,language:n})=>Fv(Cg(e,t!=null?t:{}).filter(({code:r})=>t!==null||!Foe.includes(
r)),n);function jd(e,t=WL(e)){let{kind:n,fields:r,language:o,backoff:i}=e;return{kind:n.id,source:t.
source,maker:"maker"in t?t.maker:null,link:"file"in t?t.file.link:null,faults:t.source==="own"?GL(Wv(
t.file,i,o),e):[],refused:[],title:r===null?null:n.title(r),fields:r===null?null:qL(r)}}var Moe=200,
qL=e=>g.fromEntries(g.entries(e).map(([t,n])=>[t,typeof n=="string"?n.slice(0,Moe):n.slice(0,1).map(
qL)]));m();m();var joe=["begun","failed","deleted","void"],HL=({row:{kind:e,entry:t,revision:n}})=>[
e,t,n].join(":"),
ZL=({document:e,pdf:t})=>(t==null?void 0:t.properties.at)===e.modified,JL={failure:{kind:"unknown",
reason:"no-answer"}};function VL(e,t,n,r,o){var b;let{language:i}=e.settings,s=Dg(i,ui(e.settings,()=>!0)).all(
).
map(({row:T})=>T).filter(T=>T.maker===n&&t.includes(T.kind)&&!joe.includes(T.status)),a=s.length===0?
null:Mr(e,n,o),u=a===null?[]:Boe(s,a,i,o),l=u.filter(T=>!ZL(T)&&!r.includes(HL(T))),c=l.slice(0,10),
d=new y(zoe(c,(b=a==null?void 0:a.id)!=null?b:"",o).map((T,A)=>[c[A],T])),p=[...d.values()].flatMap(
T=>"failure"in T?[T.failure]:[]);for(let T of p)_r(T)&&Rs(T,i);let h=c.filter(T=>{var A;return"ok"in
((A=d.get(T))!=null?A:JL)});return{ok:p.length+r.length===0,created:h.filter(({pdf:T})=>T===null).length,
updated:h.filter(({pdf:T})=>T!==null).length,unchanged:u.filter(ZL).length,failed:p.length,files:u.map(
T=>{var _,L,M;let A=(_=d.get(T))!=null?_:{ok:T.pdf},{kind:P,entry:N,title:I}=T.row;return{kind:P,
entry:N===
""?null:N,title:I,file:"ok"in A&&(M=(L=A.ok)==null?void 0:L.link)!=null?M:null,problem:"ok"in A?null:
oe(i).documents.failed(Ai(A.failure,i))}}),done:u.length-l.length+c.length,total:u.length,more:l.length>
c.length,skip:[...r,...c.filter(T=>!h.includes(T)).map(HL)]}}var Boe=(e,{files:t},n,r)=>e.flatMap(o=>{
var u,l;let{fileId:i}=o,s=(u=t.find(({id:c})=>c===i))!=null?u:Wt(jo(i,r),n),a=(l=t.find(({type:c,
properties:d})=>c===
cu&&d.of===i))!=null?l:null;return(s==null?void 0:s.type)===pr?[{row:o,document:s,pdf:a}]:[]});
function zoe(e,t,n){
let r=e.map(({document:a})=>a.id),o=e.length===0?[]:Cs(r,cu,n),i=e.flatMap(({row:a,document:u,pdf:l}
,c)=>{
var b;let d=o[c];if(d===void 0||"failure"in d)return[];let p={of:u.id,at:u.modified};return[{...{
fileId:(b=
l==null?void 0:l.id)!=null?b:null,folder:t,title:`${a.title}.pdf`,properties:p,from:cu,to:cu},bytes:
d.
ok}]}),s=i.length===0?[]:Fr(i,n);return o.map(a=>{var u;return"failure"in a?a:(u=s.shift())!=null?u:
JL})}var Uoe=te({kinds:Ye(G()),skip:we(Ye(G()))}),YL=e=>ae(()=>{let t=er(10,R.now()),{kinds:n,skip:r=[
]}=pe(
Uoe,e);return ye(),Ce(()=>VL(it().competition,n,ve(),r,t))});m();m();var Woe=[[
"\xD0\xCF\u0011\xE0\xA1\xB1\u001a\xE1","old"],["%PDF","pdf"],["\xFF\xD8\xFF","photo"],["\x89PNG",
"photo"],["GIF8","photo"],["RIFF","photo"],["II*\0","photo"],["MM\0*","photo"]],Koe=e=>/^[\s\S]{4}ftyp(?:hei|hev|mif|msf|avi)/.
test(e),Goe=e=>e.every(t=>t>=32||t>=9&&t<=13),qoe=e=>{var t;return/[;,\t]/.test((t=e.split(/\r?\n/)[
0])!=
null?t:"")};function XL(e){let t=e.slice(0,500),n=k.from(t,o=>x.fromCharCode(o)).join(""),r=Woe.find(
([o])=>n.startsWith(o));return r!==void 0?r[1]:Koe(n)?"photo":Goe(t)&&qoe(n)?"text":null}m();var Hoe={
old:e=>`${e} berformat lama (.xls, .et) atau terkunci kata sandi: buka di Excel atau WPS, lepas kata sandinya, lalu simpan sebagai .xlsx.`,
text:e=>`${e} berformat CSV: buka di Excel, WPS, atau Google Spreadsheet, pastikan kolom dan angkanya benar, lalu simpan sebagai .xlsx.`,
photo:e=>`${e} adalah foto: ketik nilainya ke berkas .xlsx, dan simpan foto itu sebagai bukti.`,pdf:
e=>`${e} adalah PDF: ketik nilainya ke berkas .xlsx, dan simpan PDF itu sebagai bukti.`},Zoe={old:e=>`${e} is in an old format (.xls, .et) or locked with a password: open it in Excel or WPS, remove the password and save it as .xlsx.`,
text:e=>`${e} is CSV: open it in Excel, WPS or Google Sheets, check its columns and numbers, and save it as .xlsx.`,
photo:e=>`${e} is a photo: type its scores into the .xlsx file, and keep the photo as evidence.`,pdf:
e=>`${e} is a PDF: type its scores into the .xlsx file, and keep the PDF as evidence.`},Joe={id:
"Berkas ini",en:"This file"},QL=(e,t,n=null)=>(t==="id"?Hoe:Zoe)[e](
n===null?Joe[t]:`${t==="id"?"Berkas":"The file"} \u201C${n}\u201D`);m();var Tt=(e,t,n={})=>g.assign(
new C(`${e}: ${t}`),{fault:e,place:n}),ej=e=>e instanceof C&&"fault"in
e,Ng=e=>ej(e)?e.fault:null;function Ig(e,t){try{return t()}catch(n){throw ej(n)&&(n.place={...e(),
...n.place}),n}}m();m();var Voe=[[14,22],[45,47]],Yoe=[9,10];function tj(e){return Yoe.includes(e)?
"percent":Voe.some(([
t,n])=>e>=t&&e<=n)?"date":"plain"}var Xoe=e=>/^\p{L}+$/u.test(e)&&!/^[ymdhsaegb]+$/i.test(e);
function $g(e){
let[t=""]=e.replace(/"[^"]*"|\\.|_.|\*./g,"").replace(/\[(h+|m+|s+)\]/gi,"$1").replace(/\[[^\]]*\]/g,
"").split(";");return/general/i.test(t)||Xoe(t.trim())?"plain":/[dmyhs]/i.test(t)?"date":t.includes(
"%")?"percent":"plain"}m();m();var qv=/\s+([^\s<>=/"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y,Hv=/\s*(\/?)>/y,
Qoe=/&(?:#x([0-9a-f]+)|#(\d+)|([^;&\s]*));?/gi,
eie={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"},tie=["AlternateContent","extLst","rPh"],Hs=e=>Tt(
"damaged",e.slice(0,60));function nj(e){return e.includes("&")?e.replace(Qoe,(t,n,r,o)=>{let i=n===void 0?
w(r):w.parseInt(n,16),s=o===void 0?i<=1114111?x.fromCodePoint(i):void 0:eie[o];if(s===void 0||!t.endsWith(
";"))throw Hs(t);return s}):e}var Zv=e=>{let t=e.indexOf(":");return t<0?e:e.slice(t+1)},nie=e=>e===
32||e>=9&&e<=13;function rie(e,t){let n=t;for(;n<e.length;n++){let r=e.charCodeAt(n);if(nie(r)||r===
62||r===47||r===60)break}return n}function _g(e,t,n){let r=e.indexOf(t,n);if(r<0)throw Hs(e.slice(n));
return{inside:e.slice(n,r),next:r+t.length}}function Zs(e,t){var u;let n=[],r=0,o=e.startsWith(
"\uFEFF")?
1:0,i=l=>{var c;if(n.length===0&&l.trim()!=="")throw Hs(l);r===0&&l!==""&&((c=t.text)==null||c.call(
t,nj(l)))},s=l=>{var c;if(n.pop()!==l)throw Hs(`</${l}>`);r===0?(c=t.close)==null||c.call(t,Zv(l)):n.
length<r&&(r=0)},a=l=>{var A,P,N;let c=rie(e,l),d=e.slice(l,c),p={},h=c;for(;;){qv.lastIndex=h;let I=qv.
exec(e);if(I===null)break;h=qv.lastIndex;let _=I[1];_.startsWith("xmlns")||(p[Zv(_)]=nj((P=(A=I[2])!=
null?A:I[3])!=null?P:""))}Hv.lastIndex=h;let b=Hv.exec(e);if(d===""||b===null)throw Hs(e.slice(l-1));
n.push(d);let T=Zv(d);return r===0&&tie.includes(T)&&(r=n.length),r===0&&((N=t.open)==null||N.call(t,
T,p)),b[1]==="/"&&s(d),Hv.lastIndex};for(;;){let l=e.indexOf("<",o);if(l<0)break;l>o&&i(e.slice(o,l));
let c=e.charCodeAt(l+1);if(c===47){let{inside:d,next:p}=_g(e,">",l+2);s(d.trimEnd()),o=p}else if(c===
63)o=_g(e,"?>",l+2).next;else if(c!==33)o=a(l+1);else if(e.startsWith("<!--",l))o=_g(e,"-->",l+4).next;
else if(e.
startsWith("<![CDATA[",l)){let{inside:d,next:p}=_g(e,"]]>",l+9);r===0&&((u=t.text)==null||u.call(t,d)),
o=p}else throw Hs(e.slice(l))}if(i(e.slice(o)),n.length>0)throw Hs(`<${n[0]}>`)}var Fg=e=>e.includes(
"_x")?e.replace(/_x([0-9A-Fa-f]{4})_/g,(t,n)=>x.fromCharCode(w.parseInt(n,16))):e,Yo=e=>e.replace(
/&/g,
"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;"),rj=e=>Yo(xf(e).replace(
/_(?=x[0-9A-Fa-f]{4}_)/g,
"_x005F_"));var oie=1048576,Mg=16384,Vv=2e6,iie=1462,sie=864e5,aie=R.UTC(1899,11,30);function uie(e){
let[t,n,r]=[
0,0,0];for(;r<3;r++){let i=e.charCodeAt(r)&223;if(i<65||i>90)break;t=t*26+i-64}let o=e.length-r;for(
;r<
e.length;r++){let i=e.charCodeAt(r)-48;if(i<0||i>9)break;n=n*10+i}if(t===0||o<1||o>7||r<e.length)throw Tt(
"damaged",`the cell "${e}"`);return{row:n-1,column:t-1}}function Jv(e,t){if(!/^\d{1,9}$/.test(e))throw Tt(
"damaged",`${t} "${e}"`);return w(e)}function lie(e,t,n){var r;if(t==="f")e.formula=n;else if(t==="t")
e.inline=((r=e.inline)!=null?r:"")+n;else{if(e.value!==void 0)throw Tt("damaged",
"two values in a cell");e.value=n}}function oj(e,t){let n=[],r={rows:0,columns:0},o=[],i=[],s={row:-1,
column:-1},a=null,
u=0,l=!1,c=null,d=null,p=A=>{let{row:P,column:N}=s;if(!(P>=0&&N>=0&&P<oie&&N<Mg))throw Tt("damaged",
"a cell outside the sheet");if(i.push(P*Mg+N),r.rows=f.max(r.rows,P+1),r.columns=f.max(r.columns,N+1),
A===null)return;if(u=f.max(u,N+1),f.max(n.length,P+1)*u>Vv)throw Tt("too-large","a cell far out");
for(;n.
length<=P;)n.push([]);let I=n[P];for(;I.length<N;)I.push(void 0);I[N]=A},h=(A,P)=>{A==="row"?(s.row=
P.r===void 0?s.row+1:Jv(P.r,"the row")-1,s.column=-1):A==="c"?(c={attributes:P},P.r===void 0?s.column+=
1:{row:s.row,column:s.column}=uie(P.r)):c!==null&&(A==="v"||A==="f"||A==="t")&&(d="")};Ig(()=>c===null?
{}:{cell:Ee(s.row,s.column)},()=>Zs(e,{open:(A,P)=>{A==="sheetData"?l=!0:l?h(A,P):A==="sheetProtection"?
a=P:A==="protectedRange"&&o.push(P)},text:A=>{d!==null&&(d+=A)},close:A=>{A==="sheetData"&&(l=!1),
!(!l||c===null)&&(A==="c"?(p(pie(c,t)),c=null):d!==null&&lie(c,A,d),d=null)}}));let T=cie(i);if(T!==
null)throw Tt("damaged","a cell given twice",{cell:Ee(T.row,T.column)});return{rows:n,named:r,
protection:a,
openRanges:o}}function cie(e){if(e.every((n,r)=>r===0||n>e[r-1]))return null;let t=new v;for(let n of e){
if(t.has(n))return{row:f.floor(n/Mg),column:n%Mg};t.add(n)}return null}function die(e){let t=/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.
test(e)?w(e):w.NaN;if(!w.isFinite(t))throw Tt("damaged",`the number "${e}"`);return t}function mie(e){
let t=(R.parse(/[Zz]|T.*[+-]/.test(e)?e:`${e}${e.includes("T")?"Z":""}`)-aie)/sie;if(w.isNaN(t))throw Tt(
"damaged",`the date "${e}"`);return t}function pie({attributes:e,value:t,inline:n,formula:r},o){var p,
h;let{strings:i,kinds:s,since1904:a}=o,u=(p=s[e.s===void 0?0:Jv(e.s,"the look")])!=null?p:"plain",l=(
b,T="plain")=>r===void 0?{value:b,kind:T}:{value:b,kind:T,formula:r},c=b=>b===""&&r===void 0?null:l(
Fg(b)),
d=(h=e.t)!=null?h:"n";if(d==="inlineStr")return c(n!=null?n:"");if(d==="str"&&t!==void 0)return c(t);
if(t===void 0||t.trim()==="")return r===void 0?null:l(null);switch(d){case"n":{let b=die(t);return l(
u==="date"&&a?b+iie:b,u)}case"s":{let b=i[Jv(t,"the text")];if(b===void 0)throw Tt("damaged",`text ${t}`);
return b===""&&r===void 0?null:l(b)}case"b":if(!/^(?:[01]|true|false)$/.test(t))throw Tt("damaged",`the truth value "${t}"`);
return l(t==="1"||t==="true");case"e":return l(t);case"d":return l(mie(t),"date");default:throw Tt(
"damaged",`the type "${d}"`)}}var fie=4e7,gie=5e8;function hie(e){let[t,n]=[0,0],r;try{let i=new v;r=wf(
e,({name:s,originalSize:a})=>{
if(n+=a,n>gie)throw Tt("too-large",s);if(!/\.(xml|rels)$/i.test(s))return!1;if(i.has(s.toLowerCase()))
throw Tt("damaged",`${s} twice`);if(i.add(s.toLowerCase()),t+=a,t>fie)throw Tt("too-large",s);return!0}
)}catch(i){
throw Ng(i)===null?Tt("not-xlsx",x(i)):i}let o=new y(g.entries(r).map(([i,s])=>[i.toLowerCase(),s]));
return i=>{let s=o.get(i.toLowerCase());return s===void 0?null:ku(s)}}function yie(e){let t=e.lastIndexOf(
"/")+1;return`${e.slice(0,t)}_rels/${e.slice(t)}.rels`}function ij(e,t){let n=e(yie(t)),r=new y;
return Zs(
n!=null?n:"",{open:(o,{Id:i,Type:s="",Target:a="",TargetMode:u})=>{if(o!=="Relationship"||i===void 0||
u==="External")return;let l=a.startsWith("/")?[]:t.split("/").slice(0,-1);for(let c of a.split("/"))
c===".."?l.pop():c!=="."&&c!==""&&l.push(c);r.set(i,{type:s.slice(s.lastIndexOf("/")+1),target:l.join(
"/")})}}),r}function bie(e){let t=[],n=null,r=!1;return Zs(e,{open:o=>{o==="si"&&(n=""),r=o==="t"},
text:o=>{
r&&n!==null&&(n+=o)},close:o=>{r=!1,o==="si"&&t.push(Fg(n!=null?n:""))}}),t}function wie(e){let t=new y,
n=[],r=!1;return Zs(e,{open:(o,{numFmtId:i,formatCode:s})=>{var a;o==="cellXfs"?r=!0:o==="numFmt"?t.
set(w(i),$g(s!=null?s:"")):o==="xf"&&r&&n.push((a=t.get(w(i)))!=null?a:tj(w(i!=null?i:0)))},close:o=>{
o==="cellXfs"&&(r=!1)}}),n}var vie=e=>e==="1"||e==="true";function kie(e){var b;let t=hie(e),n=(b=[
...ij(
t,"").values()].find(T=>T.type==="officeDocument"))==null?void 0:b.target,r=n===void 0?null:t(n);if(
n===
void 0||r===null)throw Tt("not-xlsx","no workbook");let o=ij(t,n),i=T=>{var A,P,N;return(N=t((P=(A=[
...o.values()].find(I=>I.type===T))==null?void 0:A.target)!=null?P:""))!=null?N:""},s=[],a=!1,u=null;
Zs(r,{open:(T,A)=>{let{name:P="",state:N="visible",id:I="",date1904:_}=A;T==="workbookPr"&&(a=vie(_)),
T==="workbookProtection"&&(u=A),T==="sheet"&&s.push({name:P,hidden:N!=="visible",relation:o.get(I)})}
});
let l=s.find(({name:T},A)=>s.some((P,N)=>N<A&&P.name===T));if(l!==void 0)throw Tt("damaged",
"two sheets of one name",{tab:l.name});let c=bie(i("sharedStrings")),d=wie(i("styles")),p=0;return{
sheets:s.
map(({name:T,hidden:A,relation:P})=>Ig(()=>({tab:T}),()=>{let N=P===void 0?null:t(P.target);if(P===void 0||
N===null)throw Tt("damaged","a sheet is missing");let{type:I,target:_}=P,L=oj(I==="worksheet"?N:"",{
strings:c,kinds:d,since1904:a});if(p+=L.rows.length*L.rows.reduce((M,z)=>f.max(M,z.length),0),p>Vv)throw Tt(
"too-large","more cells than are read");return{name:T,hidden:A,part:_,type:I,...L}})),part:n,
protection:u}}
var sj=e=>kie(e).sheets.filter(({type:t})=>t==="worksheet");m();function xie(e){return e===void 0||e.kind==="blank"?
"":e.kind==="recused"?Rn.id:U(e.kind==="score"?e.
value:e.raw)}function aj({rows:e}){return new y(e.flatMap(({code:t,entry:n,marks:r})=>[...r].map(([o,
i])=>{let s=n!=null?n:t;return[`${s}
${o}`,{entry:s,criterion:o,text:xie(i)}]})))}function uj(e,t){let[n,r]=[e===null?new y:aj(e),aj(t)];
return[...new v([...r.keys(),...n.keys()])].flatMap(o=>{var c,d;let[i,s]=[n.get(o),r.get(o)],{entry:
a,
criterion:u}=s!=null?s:i,l={entry:a,criterion:u,before:(c=i==null?void 0:i.text)!=null?c:"",after:(d=
s==null?void 0:s.text)!=null?d:""};return l.before===l.after?[]:[l]})}function lj({rows:e},t){let n=e.
filter(({entry:o})=>o!==null);return{done:n.filter(({marks:o})=>{let i=t.map(({name:s})=>{var a;
return(a=
o.get(s))==null?void 0:a.kind});return i.includes("recused")||i.every(s=>s==="score")}).length,of:n.
length}}m();function Tie({criterion:e,entry:t,cell:n},{rows:r}){var i,s;if(e==="")return qr(n)[0];
let o=r.filter(
a=>a.entry===t);return o.length===1?(s=(i=o[0])==null?void 0:i.marks.get(e))==null?void 0:s.at:void 0}
var cj=(e,{row:t,column:n},r)=>e.map((o,i)=>i===t?o.map((s,a)=>a===n?r:s):o);function Sie(e,t,n){
return{
...e,values:cj(e.values,t,n),formats:e.formats.filter(r=>r.row!==t.row||r.column!==t.column),grid:{
...e.
grid,values:cj(e.grid.values,t,n)}}}function dj(e,t,n){return t.filter(({status:r})=>r==="applied"||
r==="confirmed").reduce((r,o)=>{var u;let i=Tie(o,n(r.grid)),s=i&&((u=r.grid.values[i.row])==null?
void 0:
u[i.column]),a=o.kind==="label"?Mp(s,o.before.cell):Ha(s,o.before.cell);return i!==void 0&&a?Sie(r,i,
o.now):r},e)}m();var Eie=6,Cie=(e,t)=>e.stage===t.stage&&e.judge===t.judge;function Rie(e,{stage:t,
judge:n}){let r=`${t.
name} \xB7 `;if(!e.startsWith(r))return!1;let o=`${e.slice(r.length)} \xB7 `;return o.startsWith(`${n.
code} \xB7 `)||o.includes(` (${n.code}) \xB7 `)}function mj(e,t,{stages:n,judges:r}){var l;let o=n.flatMap(
c=>r.map(d=>({stage:c,judge:d}))),i=F(e.name),s=e.rows.slice(0,Eie).flatMap(([c])=>typeof(c==null?
void 0:
c.value)=="string"?[c.value.trim()]:[]),u=[o.filter(c=>F(pi(c.stage,c.judge))===i),...s.map(c=>o.filter(
d=>Rie(c,d)))].find(c=>c.length>0&&!c.some(d=>Cie(d,t)));return(l=u==null?void 0:u[0])!=null?l:null}
m();function pj(e,t,n){var p,h,b,T;let{values:r,formats:o,headerRow:i}=t,s=(h=(p=r[0])==null?void 0:
p.length)!=
null?h:0;((T=(b=Oe().getSheetByName(e))==null?void 0:b.getLastRow())!=null?T:0)>0||$n(Die(e,s,i,n));
let u=Oe().getSheetByName(e);if(u===null)return;let[l,c]=[f.max(r.length,u.getLastRow()),f.max(s,u.getLastColumn(
))];
xo(u,l,c);let d=u.getRange(1,1,l,c);d.setNumberFormat("General");for(let{row:A,column:P,format:N}of o)
u.getRange(A+1,P+1).setNumberFormat(N);d.setValues(k.from({length:l},(A,P)=>k.from({length:c},(N,I)=>{
var L,M;let _=(M=(L=r[P])==null?void 0:L[I])!=null?M:"";return typeof _=="string"?fh(_,!1):_})))}var Die=(
e,t,n,r)=>({
name:e,values:k.from({length:n+1},()=>k.from({length:t},()=>"")),headerRow:n,frozenColumns:f.min(r.frozenColumns,
t),widths:k.from({length:t},(o,i)=>{var s;return(s=r.widths[i])!=null?s:110}),formats:k.from({length:
t},
()=>""),layout:""});m();m();var fj={title:e=>e.filter(t=>t!=="").join(" \xB7 "),invitation:(e,t,n,r)=>[
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
history:e=>`nilai dikumpulkan dari berkas ${e}`},Oie={title:fj.
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
history:e=>`scores collected from the files of ${e}`},Yn=e=>e==="id"?fj:Oie;var Lg={kind:"unknown",
reason:"no-answer"};function Bd(e,{workbook:t}){let{language:n}=t.competition.
settings;return _r(e)?Rs(e,n):e.kind==="haste"||pu(e)?Yn(n).busy:Ai(e,n)}m();function hl(e){var z;
let t=er(10,R.now()),n=it(),{competition:r}=n,{settings:o,stages:i}=r,s=Yn(o.language),
a=j=>ge(me("BAD_REQUEST",j));if(o.judgeFiles!=="separate")return a(s.notSeparate);let{history:u}=n,l=Xe(
i,u.rows),c=j=>{var B;return((B=un(l,j.name))==null?void 0:B.status)==="open"},d=e===void 0?(z=i.find(
c))!=null?z:i[i.length-1]:Gn(r,e);if(d.scoreTab!==void 0)return a(s.sharedTab(d.name));let p=i.indexOf(
d),h=i.slice(0,p),b=h.find(c);if(b!==void 0)return a(s.earlierOpen(b.name));let{results:T}=It(n,{
provisional:!1}),
A=h[T.length];if(A!==void 0)return a(s.earlierUnranked(A.name));let P=mi(r,T.slice(0,p)),N=Zr(r),I=ve(
),
_=Aie(I,t,o.language),L=tn(yn()),M=dt(r,d).map(j=>{let B=Pp({stage:d,judge:j,entries:P.filter(fe=>o.
conflicts!=="exclude"||N(j,fe)===null),criteria:Be(r,d),language:o.language,competition:ln(r),
deadline:o.
deadline}),q={kind:"judge-file",sheet:L,stage:Ub(d.name),judge:Wb(j.code)},H=Yp(d.name,j.code),W=_.find(
({properties:fe})=>g.keys(q).every(be=>fe[be]===q[be])),X=W!=null?W:H.maker===I&&H.id!==""?Wt(Bb(H.id,
t),o.language):null,Q=tn(E.stringify(B.values.slice(B.headerRow)));return{judge:j,layout:B,
properties:{
...q,content:Q},filed:H,file:X}});return{workbook:n,history:u,stage:d,isClosed:!c(d),user:I,backoff:
t,
seats:M}}var zd=({workbook:e,stage:t},{judge:n,layout:r},o)=>{var i,s;return(s=(i=lr(o,e.competition).
find(a=>a.stage.name===t.name&&a.judge.code===n.code))==null?void 0:i.name)!=null?s:r.name};function Aie(
e,t,n){
let r=Ie(zb(e));if(r===null)return[];let o=jb(r,t);return"failure"in o&&o.failure.kind==="not-found"?
[]:Wt(o,n)}m();var jg=({judge:e})=>e.email.trim().toLowerCase();function Bg(e){var o;let{filed:t,
file:n}=e,r=jg(e);
if(!(n===null||r===""))return(o=n.access.find(i=>{var s;return((s=i.emailAddress)==null?void 0:s.toLowerCase(
))===
r}))!=null?o:t.email.toLowerCase()===r?n.access.find(i=>i.id===t.permission):void 0}function Pie(e,t){
let{judge:n,filed:r,file:o}=e;if(o===null&&r.maker!==""&&r.maker!==t)return"foreign";if(o===null)return r.
id===""?"none":"deleted";if(n.email.trim()==="")return"no-email";let i=Bg(e);return i===void 0?
"unshared":i.role==="reader"?"read-only":"shared"}var Nie=({filed:e,file:t})=>e.email!==""&&(t==null?
void 0:
t.access.some(({id:n})=>n===e.permission))===!0;function Iie(e,t,{isClosed:n,seats:r},o){if(e==="foreign")return o.foreign(
t.filed.maker);let i=(e==="unshared"||e==="no-email")&&Nie(t),s=r.filter(u=>u!==
t&&jg(u)!==""&&jg(u)===jg(t)),a=t.file!==null&&t.file.properties.content!==t.properties.content;
return[
n&&e==="shared"?o.stillWriting:i?o.former(t.filed.email):o.states[e],...s.length>0?[o.sameEmail(s.map(
({judge:u})=>u.code).join(", "))]:[],...a&&!n?[o.outdated]:[]].join(" ")}var yl={made:0,shared:0,
collected:0,
changes:[],changed:0,more:!1,skip:[],failures:new y};function bl(e,t){let{workbook:n,stage:r,
isClosed:o,
user:i,seats:s}=e,a=Yn(n.competition.settings.language),{failures:u,...l}=t,c=s.map(d=>{let{judge:p,
filed:h,file:b}=d,T=u.get(p.code),A=T===void 0?Pie(d,i):"failed";return{judge:p.code,name:p.name,
state:A,
message:T!=null?T:Iie(A,d,e,a),link:(b==null?void 0:b.link)||h.link||null,email:h.email,collected:h.
collected||null,changed:b!==null&&h.collected!==""&&b.modified>h.modified,done:h.done,of:h.collected===
""?d.layout.table.height:h.of}});return{ok:u.size===0,stage:r.name,isClosed:o,files:c,...l}}var $ie=100,
_ie=te({stage:we(G()),skip:we(Ye(G()))});function hj(e){return ae(()=>{let{stage:t,skip:n=[]}=pe(
_ie,e);return ye(),Ce(()=>{var _;let r=hl(t);Ut(r.workbook);let{settings:o}=r.workbook.competition,{
language:i}=o,s=Yn(i);if(r.isClosed)return ge(me("BAD_REQUEST",s.closed(r.stage.name)));let a=r.seats.
filter(({judge:L,file:M})=>M!==null&&!n.includes(L.code)),u=a.slice(0,10),l=Je(),c=Mie(r,l),d=L=>r.history.
rows.some(M=>M.run===L),p=(_=[...c.values()].find(L=>!d(L)))!=null?_:vt(),h=rt(),{collected:b,
written:T,
changes:A,failures:P}=Fie(r,u,{names:l,run:p,at:h});for(let L of T)c.set(L,p);let N=a.length>u.length,
I=r.seats.filter(({judge:L})=>c.get(L.code)===p).map(({judge:L})=>L.code);if(!N&&I.length>0){let L={
at:h,by:r.user,action:"collect",run:p,hash:"",stage:r.stage.name};$t(r.history,{...L,detail:s.history(
I.join(", "))},r.workbook.competition.settings)}return bl(r,{...yl,collected:b,changes:A.slice(0,$ie),
changed:A.length,more:N,skip:[...n,...u.map(({judge:L})=>L.code)],failures:P})})})}function Fie(e,t,
{
names:n,run:r,at:o}){let{settings:i}=e.workbook.competition,s=t.flatMap(({file:d})=>{var p;return(p=
d==null?void 0:d.id)!=null?p:[]}),a=t.length===0?[]:Cs(s,Tc,e.backoff),{list:u}=_o(i),l=bR(Yn(i.language).
mark(o,e.user,r)),c={collected:0,written:[],changes:[],failures:new y};for(let[d,p]of t.entries()){
let{
code:h}=p.judge,b=a[d],T=b===void 0||"failure"in b?{failure:Bd(b===void 0?Lg:b.failure,e)}:jie(e,p,b.
ok,{name:zd(e,p,n),mark:l,corrections:u.filter(A=>A.stage===e.stage.name&&A.judge===h)});if(
"failure"in
T){c.failures.set(h,T.failure);continue}T.isWritten&&c.written.push(h),c.changes.push(...T.changes.map(
A=>({judge:h,...A}))),c.collected+=1,p.filed={...p.filed,collected:o,modified:p.file.modified,...T.progress}
,
Ds(e.stage.name,h,p.filed)}return c}function Mie(e,t){let n=new y;for(let r of e.seats){let o=zd(e,r,
t),i=t.includes(o)?DC(je(o)):null;i!==null&&n.set(r.judge.code,i)}return n}function gj({stage:e,
judge:t},n){
let r=t.name===""?t.code:`${t.code} (${t.name})`;return e===n.stage?r:`${r} \xB7 ${e.name}`}var Lie=(
e,t)=>E.
stringify(nc(e))===E.stringify(nc(t));function jie({workbook:e,stage:t},{judge:n,layout:r},o,{name:i,
mark:s,corrections:a}){let{competition:u}=e,l=Yn(u.settings.language),{language:c}=u.settings,d;try{
d=RC(sj(o),r.name)}catch(M){let z=Ng(M);if(z===null)throw M;let j=z==="not-xlsx"?XL(o):null;return{
failure:j===
null?l.unreadable[z]:QL(j,c)}}if(d===void 0)return{failure:l.noTable(r.name)};let p=mj(d,{stage:t,
judge:n},
u);if(p!==null){let M=l.title([ln(u),r.name,n.name]);return{failure:l.otherOwner(M,gj({stage:t,judge:
n},
p),gj(p,{stage:t,judge:n}))}}if(CC(d))return{failure:l.unreadable["too-large"]};let h=je(i),b=h.values.
every(M=>M.every(z=>z===""));if(!b&&!vn(h))return{failure:l.tabTaken(i)};let T=Be(u,t),A=Oa(u.entries),
P=M=>gi(M,t.name,n.code,T,A),I=dj(((...[M,z,j])=>{let B=Jh(M,z,j),q=[...P(B.grid).columns.values()].
flat(),H=B.formulas.filter(({column:X})=>q.includes(X));if(H.length===0)return B;let W=Ca(H).map(X=>Ee(
X.row,X.column,X.rows,X.columns));return Jh(M,z,`${j} \xB7 ${l.formulas(W.join(", "))}`)})(d,i,s),a,
P),_=P(I.grid),L=b||!OC(h,I)||!Lie(h,I.grid);return L&&pj(i,I,r),ca(i,u.settings.admins),{isWritten:
L,
changes:uj(b?null:P(h),_),progress:lj(_,T)}}m();m();m();var Bie="Arial",zie=10,yj=164,Uie={General:0,
"@":49},Wie='<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
Kie=e=>`<${e} style="thin"><color rgb="FFB7B7B7"/></${e}>`,Gie=`<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${[
"left","right","top","bottom"].map(Kie).join("")}<diagonal/></border></borders>`,bj=e=>`FF${e.
replace("#","").toUpperCase()}`;function Ud(){let e=[];return{all:e,idOf:t=>{let n=e.indexOf(t);
return n>=
0?n:e.push(t)-1}}}var zg=(e,t)=>`<${e} count="${t.length}">${t.join("")}</${e}>`;function wj(){let[e,
t,n,r,o]=[Ud(),Ud(),Ud(),Ud(),Ud()],i=({bold:c,size:d=zie})=>e.idOf(`<font>${c?"<b/>":""}<sz val="${d}"/><name val="${Bie}"/></font>`),
s=({background:c})=>c===void 0?0:2+t.idOf(`<fill><patternFill patternType="solid"><fgColor rgb="${bj(
c)}"/><bgColor indexed="64"/></patternFill></fill>`),a=({format:c="General"})=>{var d;return(d=Uie[c])!=null?
d:yj+n.idOf(Yo(c))},u=(c,d)=>{let p=[`numFmtId="${a(c)}" fontId="${i(c)}" fillId="${s(c)}" borderId="${c.bordered?
1:0}" xfId="0"`,
'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"',
...d?['quotePrefix="1"']:[]],h=`<alignment vertical="top"${c.centred?' horizontal="center"':""}${c.wrap?
' wrapText="1"':""}/>`;return r.idOf(`<xf ${p.join(" ")}>${h}<protection locked="${c.open?0:1}"/></xf>`)}
,l=`<xf numFmtId="0" fontId="${i({})}" fillId="0" borderId="0" xfId="0"/>`;return r.idOf(l),{idOf:u,
ruleIdOf:c=>o.
idOf(`<dxf><fill><patternFill patternType="solid"><bgColor rgb="${bj(c)}"/></patternFill></fill></dxf>`),
toXml:()=>[`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,n.all.length===0?"":
zg("numFmts",n.all.map((c,d)=>`<numFmt numFmtId="${yj+d}" formatCode="${c}"/>`)),zg("fonts",e.all),`<fills count="${2+t.all.length}">${Wie}${t.all.join(
"")}</fills>`,Gie,
'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',zg(
"cellXfs",r.all),
'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',zg("dxfs",o.all),
"</styleSheet>"].join("")}}var Wd=`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
`,Yv="http://schemas.openxmlformats.org/spreadsheetml/2006/main",xj="http://schemas.openxmlformats.org/officeDocument/2006/relationships",
Tj="http://schemas.openxmlformats.org/package/2006",qie="application/vnd.openxmlformats-officedocument.spreadsheetml",
Hie=32767,Zie=225,vj=({top:e,left:t,height:n,
width:r})=>Ee(e,t,n,r),Jie=e=>f.round((e-5)/7*100)/100;function Vie(){let e=new y,t=0;return{idOf:n=>{
var o;t+=1;let r=(o=e.get(n))!=null?o:e.size;return e.set(n,r),r},toXml:()=>`${Wd}<sst xmlns="${Yv}" count="${t}" uniqueCount="${e.size}">${[
...e.keys()].map(n=>`<si><t xml:space="preserve">${rj(n)}</t></si>`).join("")}</sst>`}}function Yie(
{value:e,formula:t,style:n},r,o,i){let s=(u=!1)=>` r="${r}" s="${o.idOf(n,u)}"`;if(t!==void 0)return`<c${s(
)}><f>${Yo(t)}</f></c>`;if(e==="")return`<c${s()}/>`;
if(typeof e=="number")return`<c${s()}><v>${e}</v></c>`;if(typeof e=="boolean")return`<c${s()} t="b"><v>${w(
e)}</v></c>`;let a=e.slice(0,Hie);return`<c${s(/^[=+\-@]/.test(a))} t="s"><v>${i.idOf(a)}</v></c>`}
function Xie({frozenRows:e,frozenColumns:t}){if(e===0&&t===0)return"";let[n,r]=[t>0?` xSplit="${t}"`:
"",e>0?` ySplit="${e}"`:""],o=t===0?"bottomLeft":e===0?"topRight":"bottomRight";return`<pane${n}${r} topLeftCell="${Ee(
e,t)}" activePane="${o}" state="frozen"/>`}function Qie(e,t,n){let r=e.widths.map(
(a,u)=>`<col min="${u+1}" max="${u+1}" width="${Jie(a)}" customWidth="1"/>`),o=e.rows.map((a,u)=>`<row r="${u+1}">${a.map(
(l,c)=>Yie(l,Ee(u,c),t,n)).join("")}</row>`),i=e.colours.map(({block:a,formula:u,
background:l},c)=>`<conditionalFormatting sqref="${vj(a)}"><cfRule type="expression" dxfId="${t.ruleIdOf(
l)}" priority="${c+1}" stopIfTrue="1"><formula>${Yo(u)}</formula></cfRule></conditionalFormatting>`),
s=e.validations.map(({block:a,formula:u,help:l})=>`<dataValidation type="custom" allowBlank="1" showInputMessage="1" showErrorMessage="1" error="${Yo(
l.slice(0,Zie))}" sqref="${vj(a)}"><formula1>${Yo(
u)}</formula1></dataValidation>`);return[`${Wd}<worksheet xmlns="${Yv}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
`<sheetViews><sheetView workbookViewId="0">${Xie(e)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`,
r.length===0?"":`<cols>${r.join("")}</cols>`,`<sheetData>${o.join(
"")}</sheetData>`,e.isProtected?'<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>':"",i.
join(""),s.length===0?"":`<dataValidations count="${s.length}">${s.join("")}</dataValidations>`,
'<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
'<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>'].join(
"")}var Ug=(e,t,n)=>`<Relationship Id="rId${e}" Type="${xj}/${t}" Target="${n}"/>`,kj=e=>`${Wd}<Relationships xmlns="${Tj}/relationships">${e.join(
"")}</Relationships>`,Wg=(e,t)=>`<Override PartName="/xl/${e}" ContentType="${qie}.${t}+xml"/>`;
function Sj(e){var s;let[t,n]=[wj(),Vie()],r=e.map(a=>Qie(a,t,n)),o=r.map((a,u)=>`worksheets/sheet${u+1}.xml`),
i={"[Content_Types].xml":[`${Wd}<Types xmlns="${Tj}/content-types">`,
'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
'<Default Extension="xml" ContentType="application/xml"/>',Wg("workbook.xml","sheet.main"),...o.map(
a=>Wg(
a,"worksheet")),Wg("styles.xml","styles"),Wg("sharedStrings.xml","sharedStrings"),"</Types>"].join(
""),
"_rels/.rels":kj([Ug(1,"officeDocument","xl/workbook.xml")]),"xl/workbook.xml":[`${Wd}<workbook xmlns="${Yv}" xmlns:r="${xj}"><bookViews><workbookView/></bookViews><sheets>`,
...e.map(({name:a},u)=>`<sheet name="${Yo(a)}" sheetId="${u+1}" r:id="rId${u+1}"/>`),
'</sheets><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'].join(""),
"xl/_rels/workbook.xml.rels":kj([...o.map((a,u)=>Ug(u+1,"worksheet",a)),Ug(o.length+1,"styles",
"styles.xml"),Ug(o.length+2,"sharedStrings","sharedStrings.xml")]),"xl/styles.xml":t.toXml(),
"xl/sharedStrings.xml":n.toXml()};for(let[a,u]of o.entries())i[`xl/${u}`]=(s=
r[a])!=null?s:"";return xu(g.fromEntries(g.entries(i).map(([a,u])=>[a,vu(u)])))}m();m();var ese="#d9e2f3",
Xv=e=>e.replace(/^=/,"").replace(/"[^"]*"|;/g,t=>t===";"?",":t);function Kg(e){
let{headerRow:t,open:n,table:r,centred:o,formats:i}=e,s=(u,l)=>{var h;if(u<t)return u===e.progress.row?
{bold:!0,size:14}:{};let c={wrap:!0,bordered:!0,...o.includes(l)?{centred:!0}:{}};if(u===t)return{
...c,
bold:!0,background:ese};let d=l>=n.left&&l<n.left+n.width,p=(h=i[l])!=null?h:"";return{...c,...p===""?
{}:{format:p},...d?{open:!0}:{}}},a=(u,l,c)=>{var p,h;let d=(h=(p=e.formulas[l])==null?void 0:p[c])!=
null?h:"";return{value:u,style:s(l,c),...d===""?{}:{formula:Xv(d)}}};return{name:e.name,rows:e.values.
map((u,l)=>(l<t?u.slice(0,1):u).map((c,d)=>a(c,l,d))),widths:e.widths,frozenRows:t+1,frozenColumns:e.
frozenColumns,isProtected:!0,validations:r.height===0?[]:e.validations.map(u=>({...u,formula:Xv(u.formula)}
)),
colours:r.height===0?[]:e.colours.map(u=>({...u,formula:Xv(u.formula)}))}}m();function tse({style:e}
,t,n){let r=typeof t=="object"?xC(t.date):t,o=typeof r=="number"&&$g(n)!=="plain";return{value:r,
style:o?{...e,format:n}:e}}function nse({rows:e},t){var r;let n=e.filter(o=>o.entry===
t);return(r=n.find(({marks:o})=>[...o.values()].some(({kind:i})=>i!=="blank")))!=null?r:n[0]}
function Ej(e,t,{
grid:n,formats:r,read:o}){let i=Kg(e),{top:s,left:a}=e.open,u=i.rows.map((l,c)=>{var b;let d=c<s?
void 0:
nse(o,(b=e.values[c])==null?void 0:b[0]);if(d===void 0)return l;let h=[...t.map(({name:T})=>{var P,N,
I,_,L;let A=(P=d.marks.get(T))==null?void 0:P.at;return A===void 0?["",""]:[(I=(N=n.values[A.row])==
null?void 0:N[A.column])!=null?I:"",(L=(_=r[A.row])==null?void 0:_[A.column])!=null?L:""]}),[d.notesToCommittee,
""],[d.notesToEntrant,""]];return l.map((T,A)=>{let P=h[A-a];return P===void 0?T:tse(T,...P)})});
return{
...i,rows:u}}function Cj(e,t,n){let{judge:r,layout:o}=t,i=zd(e,t,n),s=je(i);if(!vn(s))return Kg(o);
let{competition:a}=e.
workbook,u=Be(a,e.stage),l=gi(s,e.stage.name,r.code,u,Oa(a.entries));return Ej(o,u,{grid:s,formats:
ea(
i),read:l})}var rse=te({stage:we(G()),skip:we(Ye(G())),remake:we(Ze())});function Rj(e){return ae(()=>{
let{stage:t,
skip:n=[],remake:r=!1}=pe(rse,e);return ye(),Ce(()=>{let o=hl(t);Ut(o.workbook);let i=new y,a=(o.isClosed?
[]:o.seats.filter(b=>ose(b,o.user,r))).filter(({judge:b})=>!n.includes(b.code)),u=a.slice(0,10),l=ise(
o,u,i),c={...o,seats:l},{left:d,shared:p}=sse(c,n,i);return bl(c,{...yl,made:u.filter(({judge:b})=>l.
some(T=>T.judge===b&&T.file!==null)).length,shared:p,more:a.length>u.length||d>0,skip:[...n,...i.keys(
)],
failures:i})})})}function ose({filed:e,file:t},n,r){return t!==null?!1:r||e.id===""&&(e.maker===""||
e.maker===n)}function ise(e,t,n){if(t.length===0)return e.seats;let{workbook:r,stage:o,user:i}=e,{
competition:s}=r,
a=Yn(s.settings.language),u=Mr(s,i,e.backoff),l=Je(),c=t.map(b=>Sj([Cj(e,b,l)]));for(let{judge:b}of t)
Ds(o.name,b.code,{...Cc,maker:i});let d=Fr(t.map((b,T)=>({fileId:null,folder:u.id,title:a.title([ln(
s),b.layout.name,b.judge.name]),properties:b.properties,from:Tc,to:xc,bytes:c[T],writersCanShare:!1}
)),
e.backoff),p=new y;for(let[b,T]of t.entries()){let A=d[b];A!==void 0&&"ok"in A&&p.set(T,{...A.ok,
access:[]})}
let h=e.seats.map(b=>{var T;return Gg(b,(T=p.get(b))!=null?T:b.file,i)});for(let[b,T]of h.entries())
p.has(e.seats[b])&&Ds(o.name,T.judge.code,T.filed);for(let[b,{judge:T}]of t.entries()){let A=d[b];A!==
void 0&&"failure"in A&&n.set(T.code,Bd(A.failure,e))}return h}var Gg=(e,t,n)=>t===null||e.filed.id===
t.id?{...e,file:t}:{...e,file:t,filed:{...Cc,maker:n,id:t.id,link:t.link}};function sse(e,t,n){let{
stage:r,
user:o}=e,i=Yn(e.workbook.competition.settings.language),s=e.seats.map((l,c)=>({index:c,seat:Gg(l,l.
file,o)})).filter(({seat:l})=>!t.includes(l.judge.code)&&!n.has(l.judge.code)).map(({index:l,seat:c}
)=>({
index:l,seat:c,changes:use(c,e)})).filter(({changes:l})=>l.length>0),a=s.slice(0,10),u=0;for(let l of[
0,1]){let c=a.flatMap(h=>{let b=h.changes[l];return b===void 0||n.has(h.seat.judge.code)?[]:[{...h,
change:b}]}),
d=c.length===0?[]:Ec(c.map(({change:h})=>h),e.backoff),p=[];for(let[h,{index:b,change:T}]of c.entries(
)){
let A=d[h],P=e.seats[b];if(A===void 0||"failure"in A){p.push([P,A===void 0?Lg:A.failure]);continue}
let N=lse(
Gg(P,P.file,o),T,A.ok);e.seats[b]=N,Ds(r.name,N.judge.code,N.filed),u+=1}for(let[{judge:h},b]of p){
let T=i.
notShared(h.email.trim(),b.reason);n.set(h.code,_r(b)||b.kind!=="refused"?Bd(b,e):T)}}return ase(e),
{left:s.length-a.length,shared:u}}function ase({seats:e,stage:t,user:n}){var r;for(let[o,i]of e.entries(
)){
let s=Gg(i,i.file,n),a=Bg(s),u=((r=s.file)==null?void 0:r.access.some(({id:c})=>c===s.filed.permission))===
!0,l=a===void 0||a.role==="owner"||u?s.filed:{...s.filed,email:s.judge.email.trim(),permission:a.id}
;
l!==i.filed&&(e[o]={...s,filed:l},Ds(t.name,i.judge.code,l))}}function use(e,{workbook:t,stage:n,
isClosed:r}){
let{judge:o,filed:i,file:s}=e;if(s===null)return[];let a=o.email.trim(),u=Bg(e),l=r?"reader":
"writer",
c=s.access.find(P=>P.id===i.permission&&P.id!==(u==null?void 0:u.id)&&P.role!=="owner"),d=c===void 0?
[]:[{file:s.id,change:"withdraw",permission:c.id}];if(a===""||(u==null?void 0:u.role)===l||(u==null?
void 0:u.role)==="owner")return d;if(u!==void 0)return[...d,{file:s.id,change:"role",permission:u.id,
role:l}];if(r)return d;let{competition:p}=t,{language:h,deadline:b}=p.settings,T=o.name===""?o.code:
o.name,A=Yn(h).invitation(T,n.name,ln(p),b);return[...d,{file:s.id,change:"grant",email:a,role:l,
message:A}]}
function lse(e,t,n){let{filed:r,file:o,judge:i}=e;if(o===null)return e;if(t.change==="withdraw"||n===
null){let s=o.access.filter(a=>t.change!=="withdraw"||a.id!==t.permission);return{...e,file:{...o,
access:s},
filed:{...r,email:"",permission:""}}}return{...e,file:{...o,access:[...o.access.filter(s=>s.id!==n.id),
n]},filed:{...r,email:i.email.trim(),permission:n.id}}}m();var cse=te({stage:we(G())});function Dj(e){
return ae(()=>{let{stage:t}=pe(cse,e);return ye(),bl(hl(t),
yl)})}m();m();var Qv="protecting";function Oj(e){var r;let t=((r=Ie(Qv))!=null?r:"").split(`
`),n=[...Lt(Je(),pt()).values()].filter(o=>t.includes(o)||GT(o));if(n.length!==0){ze(Qv,n.join(`
`));for(let o of n)ca(o,e);ze(Qv,"")}}var dse=te({stage:we(G())}),mse=180*1e3;function qg(e){return ae(
()=>{let t=R.now()+mse,{stage:n}=pe(
dse,e);return ye(),Ce(()=>{let r=it();Ut(r);let o=pse(r,n);return fse(r,o,t)})})}function pse({
competition:e,
findings:t,history:n},r){let{language:o,judgeFiles:i}=e.settings,s=Bo(bt(o)),a=p=>ge(me(
"BAD_REQUEST",
p));i==="separate"&&a(s.separate);let u=Xe(e.stages,n.rows),l=p=>u.some(h=>h.stage===p&&h.status==="open"),
c=r===void 0?e.stages.find(({name:p})=>l(p)):Gn(e,r);if(c===void 0)return a(s.noOpenStage);l(
c.name)||a(s.closed(c.name)),c.scoreTab!==void 0&&a(s.sharedTab(c.name,c.scoreTab)),dt(e,c).length===
0&&a(s.noJudges),Be(e,c).length===0&&a(s.noCriteria(c.name)),e.entries.length===0&&a(s.noEntries);
let d=t.
find(({code:p})=>p==="ENTRY_DUPLICATE_CODE"||p==="ROW_WITHOUT_CODE");return d!==void 0&&a(mr(d,bt(o))),
c}function fse(e,t,n){let{competition:r}=e,{settings:o,stages:i}=r,s=Bo(bt(o.language)),{results:a,
progress:u}=It(
e,{provisional:!1}),l=i.indexOf(t);a.length<l&&ge(me("BAD_REQUEST",s.notReached(t.name)));let c=mi(r,
a.slice(0,l)),d=Zr(r),p=L=>L===null||o.conflicts==="include",h={workbook:e,stage:t,common:{stage:t,
criteria:Be(
r,t),language:o.language,competition:ln(r),deadline:o.deadline},admins:[...o.admins,ve()]},b=dt(r,t),
T=[];for(let L of b){if(R.now()>n)break;let M=c.filter(z=>p(d(L,z)));T.push(RP(h,L,M))}Oj(h.admins),
Dn();let A=T.filter(L=>L.id!==null),P=Ip(),N=new y(u.map(L=>[`${L.stage}|${Z(L.judge)}`,L])),I=A.map(
({id:L,tab:M,judge:z})=>{var j;return{id:L!=null?L:0,tab:M,stage:t.name,judge:z,progress:(j=N.get(`${t.
name}|${Z(z)}`))!=null?j:{scored:0,expected:1}}});nb(rb(I,P));let _=T.length<b.length;return{stage:t.
name,tabs:T.map(({tab:L,judge:M,status:z,added:j})=>({tab:L,judge:M,status:z,added:j})),more:_,notes:
gse(
T,h,o.language)}}function gse(e,{workbook:t},n){let r=bt(n),o=Bo(r),i=l=>V(e.filter(l).map(({judge:c}
)=>c),
r),[s,a]=[i(l=>l.access==="closed"),i(l=>l.access==="refused")],u=t.competition.judges.length>1;
return[
...e.flatMap(({tab:l,status:c,missing:d})=>c==="theirs"?[o.theirs(l,d)]:c==="changed"?[o.changed(l)]:
[]),...s===""?[]:[o.noEmail(s)],...a===""?[]:[o.badEmail(a)],o.share,...u?[o.shared]:[]]}m();var hse=te(
{language:Vt(["id","en"])});function Aj(e){let t=ae(()=>tO(ab,pe(hse,e).language));return"problem"in t?
t:Ni()}m();var yse=te({entries:Ye(G())}),bse=100;function Hg(e){return ae(()=>{let{entries:t}=pe(yse,
e);ye();let n=new v(
t.map(Z)),r=Lt(Je(),pt()),{competition:o}=On(new y([...r].map(([i,s])=>[i,je(s)])));return{settings:
r.
has("settings")?o.settings:null,history:qa(o.settings.language).rows.slice(-bse).reverse().map(({at:
i,
by:s,action:a,detail:u,stage:l})=>({at:i,by:s,action:a,detail:u,stage:l})),judges:o.judges.map(({
code:i,
name:s,email:a,phone:u})=>({code:i,name:s,email:a,phone:u})),entries:o.entries.filter(({code:i})=>n.
has(Z(i))).map(({code:i,contact:s,innovator:a,email:u,phone:l})=>({code:i,name:s||a,email:u,phone:l}
))}})}m();m();function Pj(e,t){let n=SpreadsheetApp.getUi().createMenu(e);for(let r of t)r==="separator"?
n.addSeparator():
n.addItem(r.label,r.functionName);n.addToUi()}function Nj(e,t){SpreadsheetApp.getUi().showSidebar(
HtmlService.
createHtmlOutputFromFile(e).setTitle(t))}function Ij(e,t,n){let r=HtmlService.createHtmlOutputFromFile(
e).append(`<span id="view" hidden>${n}</span>`);SpreadsheetApp.getUi().showModalDialog(r.setWidth(
960).
setHeight(560),t)}function ek(e,t){let n=SpreadsheetApp.getUi();n.alert(e,t,n.ButtonSet.OK)}function $j(
e,t){
let n=SpreadsheetApp.getUi();return n.alert(e,t,n.ButtonSet.YES_NO)===n.Button.YES}function _j(e,t){
SpreadsheetApp.getActiveSpreadsheet().toast(e,t,10)}var tk=e=>(e==null?void 0:e.authMode)!==void 0&&
e.authMode!==ScriptApp.AuthMode.NONE;m();function Fj(e,t){var i,s,a,u;let{ok:n,findings:r,documents:
o}=t;return{ok:n,findings:r,documents:o,
created:((i=e==null?void 0:e.created)!=null?i:0)+t.created,updated:((s=e==null?void 0:e.updated)!=null?
s:0)+t.updated,unchanged:(a=e==null?void 0:e.unchanged)!=null?a:t.unchanged,failed:((u=e==null?void 0:
e.failed)!=null?u:0)+t.failed}}m();var wse=te({provisional:Ze()});function Zg(e){return ae(()=>{let{
provisional:t}=pe(wse,e);return ye(),
Ij("Sidebar",oe(nt()).menu.rankingTitle,t?"provisional":"ranking"),null})}var vse=240*1e3,Mj=[
"piagam","surat"];function nk(e){var i,s;let t=tk(e)?nt():"id",n=oe(t).menu,r=Bo(
t),o=tk(e)?(s=(i=Oc())==null?void 0:i.top)!=null?s:10:null;Pj(n.name,[{label:n.open,functionName:
"openSidebar"},"separator",{label:r.menu,functionName:"prepareJudgeTabs"},{label:n.validate,
functionName:"checkSheets"},{label:n.compute(o),functionName:"computeTop"},{label:n.ranking,
functionName:"openRanking"},{label:n.documents,functionName:"makeAwardDocuments"},"separator",{label:
n.close(o),functionName:"closeAndCompute"},{label:n.plenary,functionName:"preparePlenaryTab"},{label:
n.decide,functionName:"decide"},{label:n.verify,functionName:"verify"}])}var Lj=()=>Nj("Sidebar",oe(
nt()).menu.name);function jj(){
let e=b1(),t="answer"in e?e.answer.questions:0;Js(e,({errors:n,warnings:r},o)=>t>0?o.questions(t):o.
validated(n,r),t>0)}var Bj=()=>Js(qg({}),({tabs:e,more:t,notes:n})=>{let r=Bo(ok());return[kse(e,r),
...t?[r.more]:[],...n].join(`

`)},!0),kse=(e,t)=>{let n=(...r)=>e.filter(({status:o})=>r.includes(o)).length;return t.made(n(
"made",
"renewed"),n("added"),n("kept","theirs","changed"))};function zj(){var i,s,a;let e=Ac({provisional:!1}
),
t="answer"in e?(i=e.answer.open)!=null?i:[]:[];if(t.length===0){Uj(e);return}let n=ok(),r=oe(n),o=oe(
nt()).menu.close((a=(s=Oc())==null?void 0:s.top)!=null?a:10);$j(r.menu.name,r.done.stillOpen(V(t,n),
o))&&rk()}var rk=()=>Uj(Ac({provisional:!1,close:!0}));function Uj(e){let t="answer"in e?e.answer.understood.
questions.length:0,n=({findings:r})=>r.filter(o=>o.severity==="error").length;Js(e,(r,o)=>t>0?o.questions(
t):o.computed(r.stages.length,n(r)),t>0)}function Wj(){let e=Zg({provisional:!1});"problem"in e&&Zj(
e.problem,oe(nt()).menu.name)}var Kj=()=>Js(gf({}),({tab:e,added:t},n)=>n.plenaryReady(e,t)),Gj=()=>Js(
ff({}),({stage:e,code:t,findings:n},r)=>{var o,i;return t===null?(i=(o=n[0])==null?void 0:o.message)!=
null?i:"":r.decided(e,t)},!0),xse=12,qj=()=>Js(Sg(),({ok:e,decided:t,differences:n},r)=>{if(e)return r.
verified(t.length>0);let o=n.slice(0,xse).map(({tab:s,cell:a,message:u})=>{let l=[s,a].filter(c=>c!==
null).join("!");return`${l===""?"":`${l}: `}${u}`}),i=n.length-o.length;return[r.differs(n.length),
...o,
...i>0?[r.moreDiffer(i)]:[]].join(`
`)},!0);function Hj(){let e=R.now()+vse,t=null,n=Ld({kinds:Mj});for(;"answer"in n&&(t=Fj(t,n.answer),
!(!n.answer.more||R.now()>e));)n=Ld({kinds:Mj,skip:n.answer.skip});let{created:r=0,updated:o=0,
unchanged:i=0,
failed:s=0}=t!=null?t:{};Js(n,({ok:a,total:u,done:l,more:c,findings:d},p)=>{var h,b;return u===0?a?p.
noWinners:(b=(h=d[0])==null?void 0:h.message)!=null?b:p.documentsStopped:c?p.moreDocuments(l,u):p.documents(
r,o,i,s)})}function ok(){let e=Lt(Je(),pt()).get("settings");return e===void 0?nt():On(new y([[
"settings",je(e)]])).competition.settings.language}function Js(e,t,n=!1){let r=oe("answer"in e?ok():
nt());
"answer"in e&&n?ek(r.menu.name,t(e.answer,r.done)):"answer"in e?_j(t(e.answer,r.done),r.menu.name):
Zj(
e.problem,r.menu.name)}var Zj=({message:e,link:t=""},n)=>ek(n,[e,t].join(`
`).trim());m();var Tse=te({tab:G(),cell:ko(G().check(El(
/^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/)))});function Jj(e){
return ae(()=>{let{tab:t,cell:n}=pe(Tse,e);return Rx(t,n)||ge(me("BAD_REQUEST",oe(nt()).problems.noTab(
t))),null})}m();var Sse=te({settings:Jt(G(),nm())});function Vj(e){let t=ae(()=>{let{settings:n}=pe(
Sse,e);ye(),Ce(()=>{
var N;let r=oe(nt()).problems,o=Lt(Je(),pt()).get("settings"),i=o===void 0?null:je(o),{competition:s,
rows:a,tables:u}=On(new y(i===null?[]:[["settings",i]])),l=(N=u.settings)==null?void 0:N.columns,[c,
d]=[l==null?void 0:l.get("key"),l==null?void 0:l.get("value")];if(o===void 0||c===void 0||d===void 0)
return ge(me("BAD_REQUEST",r.noTab(J.settings[s.settings.language])));let p=ut(os,{...s.settings,...n}
),
h=g.keys(n).every(I=>sr.some(_=>_.key===I));if(!p.success||!h)return ge(me("BAD_REQUEST",r.badRequest));
let{language:b}=p.data,T=sr.filter(({key:I})=>E.stringify(s.settings[I])!==E.stringify(p.data[I])).map(
I=>({known:I,is:qy(p.data,I)}));for(let{known:I,is:_}of T){let L=a.settings.get(I.key);L!==void 0&&
rn(
o,L,d,[[_]])}let P=T.filter(({known:I})=>!a.settings.has(I.key)).map(({known:I,is:_})=>k.from({
length:f.
max(c,d)+1},(L,M)=>M===c?I.word[b]:M===d?_:""));P.length>0&&rn(o,Wr(o),0,P)})});return"problem"in t?
t:Hg({entries:[]})}m();var Ese=te({preset:G()});function Yj(e){let t=ae(()=>{var a;let{preset:n}=pe(
Ese,e);ye();let r=nt(),
o=oe(r).problems,i=Dc.map(u=>u.id).join(", "),s=(a=Dc.find(u=>u.id===n))!=null?a:ge(me("BAD_REQUEST",
o.unknownPreset(n,i)));return Ce(()=>{var b;let u=os.parse({...s.settings,language:r,admins:[ve()].filter(
T=>T!=="")}),{stages:l,criteria:c}=s,d=Rp({settings:u,stages:l,criteria:c,entries:[],judges:[],
institutions:[]}),
p=(b=Cse(d))!=null?b:ge(me("BAD_REQUEST",o.notEmpty));for(let T of d)p.includes(T.name)||$n(T);Je().
filter(T=>d.every(A=>A.name!==T)).length===1&&Cx(),Dn()})});return"problem"in t?t:Ni()}function Cse(
e){
var n;let t=[];for(let r of Lt(Je(),pt()).values()){let o=je(r).values;if(o.every(s=>s.every(a=>a===
"")))continue;let i=(n=e.find(s=>s.name===r))==null?void 0:n.values;if(i===void 0||!Rse(o,i))return null;
t.push(r)}return t}function Rse(e,t){let n=f.max(e.length,t.length);return k.from({length:n},(r,o)=>o).
every(r=>{var i,s,a,u;let o=f.max((s=(i=e[r])==null?void 0:i.length)!=null?s:0,(u=(a=t[r])==null?
void 0:
a.length)!=null?u:0);return k.from({length:o},(l,c)=>c).every(l=>{var c,d,p,h;return((d=(c=e[r])==null?
void 0:c[l])!=null?d:"")===((h=(p=t[r])==null?void 0:p[l])!=null?h:"")})})}m();var Dse=te({reason:G(
)}),Xj=e=>Os(()=>{let t=pe(Dse,e);return({competition:n},r)=>{let o=rf(t.reason,
n),{breaks:i,cut:s}=ap(Da(r.links,Ie(xi),Ue),r.links),a=[...i.map(({id:l})=>l),...s===null?[]:[s]].join(
" ");if(a==="")return;let u={at:rt(),by:ve(),action:"explain",detail:o,run:vt(),hash:a};$t(r,u,n.settings)}
});var Ose=e=>nk(e),Ase=e=>nk(e),Pse=()=>Lj(),Nse=()=>jj(),Ise=()=>zj(),$se=()=>Bj(),_se=()=>Wj(),
Fse=()=>Hj(),
Mse=()=>rk(),Lse=()=>Kj(),jse=()=>Gj(),Bse=()=>qj(),zse=()=>Ni(),Use=()=>y1(),Wse=e=>Ac(e),Kse=e=>Ld(
e),Gse=e=>YL(e),qse=e=>LL(e),Hse=e=>jL(e),Zse=e=>BL(e),Jse=e=>zL(e),Vse=e=>Yj(e),Yse=e=>EP(e),Xse=e=>qg(
e),Qse=e=>w1(e),eae=e=>v1(e),tae=e=>Hg(e),nae=e=>Vj(e),rae=e=>Aj(e),oae=e=>Zg(e),iae=e=>Jj(e),sae=e=>NP(
e),aae=e=>IP(e),uae=e=>$P(e),lae=e=>Xj(e),cae=e=>_P(e),dae=e=>gf(e),mae=()=>ON(),pae=e=>ff(e),fae=e=>Dj(
e),gae=e=>Rj(e),hae=e=>hj(e),yae=e=>Sg(e),bae=e=>T1(e),wae=e=>E1(e),vae=()=>C1(),kae=()=>O1(),xae=e=>P1(
e),Tae=e=>B1(e);return Xo(Sae);})();
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
