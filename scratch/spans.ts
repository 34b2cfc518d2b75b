import { load, plain, f1w, type Ex } from "./lib.ts";
import { answerSpans } from "#search/short-answer/answer-spans.ts";
import { SPAN_FEATURES } from "#search/short-answer/span-features.ts";
import { SHAPE_FEATURES } from "#search/short-answer/shape-features.ts";
import { SURROUNDING_FEATURES } from "#search/short-answer/surrounding-features.ts";
import { SpanView } from "#search/short-answer/span-view.ts";
import { stem } from "#text/stem.ts";
import { IRREGULAR_FORMS } from "#text/irregular-forms.ts";
const OPT = Object.fromEntries(process.argv.slice(2).map(a=>a.split("="))) as Record<string,string>;
const POW=Number(OPT["pow"]??2); const R = Number(OPT.ridge??1), RK=Number(OPT.rk??2), ROUNDS=Number(OPT.rounds??8), FOLDS=Number(OPT.folds??4), EXTRA=(OPT.extra??"").split(",").filter(Boolean);
const READ:any = {...SHAPE_FEATURES,...SURROUNDING_FEATURES};
const KINDS=["why","when","number","where","who","how","whatNoun","whatIs","whatDoes"];
// --- tags
const IRR=new Set<string>(); for(const line of IRREGULAR_FORMS.trim().split("\n")) for(const f of line.split(" ").slice(1)) IRR.add(f);
const TAGS=["none","art","prep","conj","be","aux","pron","rel","num","time","name","verb","ing","adv","adj","nouns","noun"];
const T=Object.fromEntries(TAGS.map((t,i)=>[t,i]));
function tagOf(w:any, at:number, words:any[]):number{
  if(!w) return 0;
  const c=w.wordClass;
  if(c==="article")return T.art!; if(c==="preposition"||w.folded==="than"||w.folded==="as")return T.prep!; if(c==="conjunction")return T.conj!; if(c==="be")return T.be!; if(c==="auxiliary")return T.aux!; if(c==="pronoun")return T.pron!; if(c==="relative")return T.rel!;
  if(c==="number"||c==="scale"||w.hasDigit)return T.num!; if(c==="month"||c==="weekday")return T.time!;
  const f=w.folded; 
  if(w.isLarge&&at>0)return T.name!;
  if(w.isLarge&&at===0&&!w.isStop&&words[1]?.isLarge)return T.name!;
  if(/ly$/.test(f)||/^(?:not|also|very|only|even|often|never|more|most|less|least|too|still|however|therefore|thus|then|there|here|soon|later|again|just|almost|well|already|always|ever|away|out|up|down|off|back)$/.test(f))return T.adv!;
  if(/ed$/.test(f)&&f.length>4||IRR.has(f)||w.wordClass==="naming"||w.wordClass==="cause"&&/cause/.test(f))return T.verb!;
  if(/ing$/.test(f)&&f.length>5)return T.ing!;
  if(/(?:ous|ful|ive|able|ible|ical|onal|tial|cial|rial|ual|less|ish|ary|ic|ese|ern|al|ent|ant|est|ier|lar|ior|jor|nor)$/.test(f)&&f.length>4||/^(?:new|old|high|low|large|small|great|big|long|short|many|few|much|other|such|same|own|first|second|third|last|early|late|good|bad|main|key|young|free|full|true|strong|weak|rich|poor|black|white|red|public|private|single|double|early)$/.test(f))return T.adj!;
  return /[^s]s$/.test(f)?T.nouns!:T.noun!;
}
const names:string[]=[]; const id=new Map<string,number>();
function fid(n:string){let i=id.get(n); if(i===undefined){i=names.length;names.push(n);id.set(n,i);} return i;}
SPAN_FEATURES.forEach(fid);
const has=(x:string)=>EXTRA.includes(x);
// NP chunks: per word chunk id (-1 none)
function chunks(words:any[],tags:number[]):{start:number,end:number}[]{
  const out:any[]=[]; const n=words.length;
  const inner=(t:number)=>t===T.adj||t===T.num||t===T.noun||t===T.nouns||t===T.name||t===T.time||t===T.ing||t===T.verb;
  for(let i=0;i<n;){
    let j=i; if(tags[j]===T.art) j++; 
    const from=j; 
    while(j<n&&(j===i||words[j].marksBefore===""||words[j].marksBefore==="-"||/^[“"‘'’]+$/.test(words[j].marksBefore))&&(inner(tags[j]!)||(tags[j]===T.adv&&j>i&&tags[j+1]===T.adj))){ if((tags[j]===T.verb)&&!(j>i&&(tags[j-1]===T.art||tags[j-1]===T.adj))) break; j++; }
    let e=j; while(e>from&&(tags[e-1]===T.verb||tags[e-1]===T.adv)) e--;
    if(e>from){out.push({start:i,end:e-1}); i=e;} else i++;
  }
  return out;
}
function build(e:Ex, s:any, out:{idx:number[],val:number[],ptr:number[]}){
  const words=s.words; const spans=answerSpans(words);
  const tags=words.map((w:any,i:number)=>tagOf(w,i,words));
  const ch=chunks(words,tags); const startAt=new Set(ch.map(c=>c.start)), endAt=new Set(ch.map(c=>c.end)); const chEnd=new Map(ch.map(c=>[c.start,c.end]));
  const inChunk=new Int32Array(words.length).fill(-1); ch.forEach((c,k)=>{for(let i=c.start;i<=c.end;i++)inChunk[i]=k;});
  const terms=e.terms; const tell=terms.map((t,i)=>({...t,i})).filter(t=>t.w>0&&!t.stop);
  const total=tell.reduce((a,t)=>a+t.w,0)||1;
  const asked=e.askedAt; const afterWh=terms[asked+1]; 
  const PREP=/^(?:of|in|on|at|to|from|by|with|about|into|for|under|between|among|through|during|after|before|against|as|since|until)$/;
  const AUX=/^(?:is|are|was|were|be|been|do|does|did|has|have|had|will|would|can|could|may|might|should|must)$/;
  const prepBefore=asked>0&&PREP.test(terms[asked-1].f)?terms[asked-1].f:null;
  const lastT=terms[terms.length-1]; const prepEnd=lastT&&PREP.test(lastT.f)?lastT.f:null;
  const qprep=prepBefore??prepEnd;
  // wh NP: words after wh until aux/verb
  let k=asked+1; 
  const akind=e.akind;
  let npEnd=asked; if(akind==="whatNoun"||["when","where","who","number"].includes(e.kind)&&terms[asked]&&/^(?:what|which|how|whose)$/.test(terms[asked].f)){ for(k=asked+1;k<terms.length&&!AUX.test(terms[k].f)&&k<asked+5;k++){} if(k<terms.length&&AUX.test(terms[k].f)) npEnd=k-1; }
  const next=terms[npEnd+1]; 
  const isAux=next&&AUX.test(next.f); const beQ=next&&/^(?:is|are|was|were)$/.test(next.f); const doQ=next&&/^(?:do|does|did)$/.test(next.f);
  const whSubject=!isAux; // who ruled
  const shape=whSubject?"S":doQ?"D":beQ?"B":"A";
  const focusStems=new Set(terms.slice(asked+1,npEnd+1).filter((t:any)=>!t.stop).map((t:any)=>t.s));
  const firstAfter=tell.find(t=>t.i>npEnd); const lastTell=tell[tell.length-1];
  const askedOf=words.map((w:any)=>w.asked as number);
  // clause ids
  const clause:number[]=[]; let c=0; words.forEach((w:any,i:number)=>{ if(i>0&&(/[,;:—–()]/.test(w.marksBefore)||tags[i]===T.rel||(tags[i]===T.conj&&w.folded!=="than")))c++; clause.push(c);});
  const clauseW=new Map<number,number>(); words.forEach((w:any,i:number)=>clauseW.set(clause[i]!,(clauseW.get(clause[i]!)??0)+askedOf[i]!));
  const st=words.map((w:any)=>stem(w.folded));
  const kindi=KINDS.indexOf(akind);
  for(const span of spans){
    const v=new SpanView(words,span,s);
    const put=(n:string,x:number)=>{ if(x!==0){out.idx.push(fid(n));out.val.push(x);} };
    for(const n of SPAN_FEATURES){ const x=Number(READ[n](v)); if(x!==0){out.idx.push(fid(n));out.val.push(x);} }
    const {first,last}=span; const b=first>0?tags[first-1]:0, a=last+1<words.length?tags[last+1]:0;
    if(has("tag")){
      put("bs:"+TAGS[b]+">"+TAGS[tags[first]],1); put("ea:"+TAGS[tags[last]]+">"+TAGS[a],1);
      put("s:"+TAGS[tags[first]],1); put("e:"+TAGS[tags[last]],1);
    }
    if(has("tag1")){ put("b:"+TAGS[b],1);put("a:"+TAGS[a],1); put("s:"+TAGS[tags[first]],1); put("e:"+TAGS[tags[last]],1); let vb=0; for(let i=first;i<=last;i++) if(tags[i]===T.verb)vb++; put("inverb",vb?1:0);}
    if(has("np")){
      const exact=chEnd.get(first)===last; put("np",exact?1:0); {let vb=0; for(let i=first;i<=last;i++) if(tags[i]===T.verb||tags[i]===T.be||tags[i]===T.aux)vb++; put("inverb",vb?1:0);}
      put("npStart",startAt.has(first)?1:0); put("npEnd",endAt.has(last)?1:0);
      const e1=chEnd.get(first);
      if(e1!==undefined&&e1<last){ const w1=words[e1+1]; const e2=chEnd.get(e1+2); if(e2===last&&w1.folded==="of")put("npOf",1); else if(e2===last&&tags[e1+1]===T.conj)put("npAnd",1); else if(e2===last&&tags[e1+1]===T.prep)put("npPp",1);}
      if(exact&&words[last+1]?.folded==="of"&&words[last+1].marksBefore==="")put("npBeforeOf",1);
      put("cutStart",first>0&&inChunk[first]===inChunk[first-1]&&inChunk[first]!>=0?(tags[first-1]===T.art?0.0:1):0);
      put("cutEnd",inChunk[last]!>=0&&inChunk[last]===inChunk[last+1]?1:0);
      const npNoArt=startAt.has(first-1)&&tags[first-1]===T.art&&chEnd.get(first-1)===last; put("npNoArt",npNoArt?1:0);
      const pp=tags[first]===T.prep&&chEnd.get(first+1)===last; put("pp",pp?1:0);
      const toVp=words[first].folded==="to"; put("toV",toVp&&last>first?1:0);
    }
    if(has("near")){
      let L=0,Rr=0; for(let i=first-1,d=0;i>=0&&d<20;i--,d++) L+=askedOf[i]!*Math.exp(-d/4); for(let i=last+1,d=0;i<words.length&&d<20;i++,d++) Rr+=askedOf[i]!*Math.exp(-d/4);
      put("nearL",L/total); put("nearR",Rr/total); put("nearMax",Math.max(L,Rr)/total);
      put("clauseShare",(clauseW.get(clause[first]!)!)/total); put("clauseNone",clauseW.get(clause[first]!)===0?1:0);
      put("adjClause",Math.max(clauseW.get(clause[first]!-1)??0,clauseW.get(clause[last]!+1)??0)/total);
      put("crosses",clause[last]!-clause[first]!>0?1:0);
    }
    if(has("match")){
      if(qprep){put("prepMatch",(words[first-1]?.folded===qprep||words[first].folded===qprep)?1:0); put("prepMiss",(words[first-1]?.folded===qprep||words[first].folded===qprep)?0:1);}
      // next/prev content words
      let p=first-1; while(p>=0&&words[p].isStop)p--; let nx=last+1; while(nx<words.length&&words[nx].isStop)nx++;
      const ps=p>=0?st[p]:"",ns=nx<words.length?st[nx]:"";
      for(const [nm,t] of [["first",firstAfter],["last",lastTell]] as const){ if(!t)continue;
        put(`prev=${nm}`,ps===t.s?1:0); put(`next=${nm}`,ns===t.s?1:0);
        if(ps===t.s)put(`${shape}prev=${nm}`,1); if(ns===t.s)put(`${shape}next=${nm}`,1);
        const at=st.indexOf(t.s); if(at>=0){put(`${shape}after${nm}`,first>at?1:0);put(`${shape}before${nm}`,last<at?1:0); put(`gap${nm}`,Math.log(1+Math.min(15,first>at?first-at-1:at>last?at-last-1:0)));}
      }
      put("prevAsked",p>=0&&askedOf[p]!>0?1:0);put("nextAsked",nx<words.length&&askedOf[nx]!>0?1:0);
      put("bothAsked",p>=0&&askedOf[p]!>0&&nx<words.length&&askedOf[nx]!>0?1:0);
      // focus of wh NP
      if(focusStems.size){ let inside=false; for(let i=first;i<=last;i++) if(focusStems.has(st[i]))inside=true; const aft=[last+1,last+2,last+3].some(i=>i<words.length&&focusStems.has(st[i])); const bef=[first-1,first-2,first-3].some(i=>i>=0&&focusStems.has(st[i])); put("fIn",inside?1:0);put("fEnd",focusStems.has(st[last])?1:0);put("fAft",aft?1:0);put("fBef",bef?1:0); }
    }
    if(has("shape")){ put(shape+"byBefore",words[first-1]?.folded==="by"?1:0); put(shape+"askedJB",v.gap(-1)===0?1:0); put(shape+"askedJA",v.gap(1)===0?1:0); put(shape+"sentStart",first===0?1:0); put(shape+"verbAfter",a===T.verb||a===T.be||a===T.aux?1:0); put(shape+"verbBefore",b===T.verb||b===T.be||b===T.aux?1:0); put(shape+"afterLast",Number(READ.afterLastAsked(v))); }
    out.ptr.push(out.idx.length);
  }
  return spans;
}
const all=(await load()).filter(e=>!e.impossible);
console.error("loaded");
interface Row{e:Ex;kind:number;s:any;spans:any[];ptr:Uint32Array;idx:Uint16Array;val:Float32Array;worth:Float32Array;right:boolean}
function row(e:Ex,s:any):Row{ const o={idx:[] as number[],val:[] as number[],ptr:[0]}; const spans=build(e,s,o); const golds=e.answers.map(g=>plain(g.text));
  const worth=Float32Array.from(spans,(sp:any)=>{const t=plain(s.text.slice(s.words[sp.first].start,s.words[sp.last].end)); return Math.max(...golds.map(g=>f1w(t,g)));});
  return {e,kind:KINDS.indexOf(e.akind),s,spans,ptr:Uint32Array.from(o.ptr),idx:Uint16Array.from(o.idx),val:Float32Array.from(o.val),worth,right:!!s.right}; }
const t0=Date.now();
const rows=all.map(e=>({e,top:e.ranked[0]?row(e,e.ranked[0]):null as Row|null,right:null as Row|null}));
for(const r of rows){ if(r.top?.right) r.right=r.top; else {const s=r.e.ranked.find((x:any)=>x.right); if(s) r.right=row(r.e,s);} }
console.error("features",names.length,"ms",Date.now()-t0,"spans/q",rows.reduce((s,r)=>s+(r.top?.spans.length??0),0)/rows.length);
const W=names.length; const pair=names.map(n=>n.includes(">"));
function train(tr:Row[]):{shared:Float64Array,kinds:Float64Array[]}{
  const N=tr.length, size=W*(KINDS.length+1); const w=new Float64Array(size),m=new Float64Array(size),v=new Float64Array(size),g=new Float64Array(size); const batches=Math.ceil(N/48); let step=0;
  for(let round=0;round<ROUNDS;round++) for(let b=0;b<batches;b++){ step++; g.fill(0); let cnt=0;
    for(let q=b;q<N;q+=batches){ cnt++; const r=tr[q]!; const own=(r.kind+1)*W; const n=r.spans.length; const sc=new Float64Array(n); let hi=-1e9;
      for(let i=0;i<n;i++){let x=0; for(let k=r.ptr[i]!;k<r.ptr[i+1]!;k++){const f=r.idx[k]!; x+=r.val[k]!*(w[f]!+w[own+f]!);} sc[i]=x; if(x>hi)hi=x;}
      let tot=0,good=0; for(let i=0;i<n;i++){const e=Math.exp(sc[i]!-hi); sc[i]=e; tot+=e; good+=e*r.worth[i]!**POW;}
      if(good===0)continue;
      for(let i=0;i<n;i++){const d=sc[i]!*(r.worth[i]!**POW/good-1/tot); if(Math.abs(d)<1e-5)continue; for(let k=r.ptr[i]!;k<r.ptr[i+1]!;k++){const f=r.idx[k]!; const c=d*r.val[k]!; g[f]!+=c; g[own+f]!+=c;}}
    }
    const rate=.05/(1+round/4); const b1=1-.9**step,b2=1-.99**step;
    for(let i=0;i<size;i++){ if(OPT.ps==="1"&&i>=W&&pair[i%W])continue; const sl=g[i]!/cnt-((i<W?R:RK)*w[i]!)/N; m[i]=.9*m[i]!+.1*sl; v[i]=.99*v[i]!+.01*sl*sl; w[i]!+=rate*(m[i]!/b1)/(Math.sqrt(v[i]!/b2)+1e-8);} }
  return {shared:w.slice(0,W),kinds:KINDS.map((_,k)=>w.slice((k+1)*W,(k+2)*W))};
}
function predict(r:Row,model:any){ const kw=model.kinds[r.kind]; const n=r.spans.length; const sc:{i:number,x:number}[]=[]; 
  for(let i=0;i<n;i++){let x=0;for(let k=r.ptr[i]!;k<r.ptr[i+1]!;k++){const f=r.idx[k]!;x+=r.val[k]!*(model.shared[f]+kw[f]);} sc.push({i,x});}
  sc.sort((a,b)=>b.x-a.x); const top=sc.slice(0,30); const hi=top[0]?.x??0; const tot=sc.reduce((s,{x})=>s+Math.exp(x-hi),0); const mass=top.map(({x})=>Math.exp(x-hi)/tot);
  const art=(w:any)=>w.folded==="the"||w.folded==="a"||w.folded==="an"; const cntw=(a:number,b:number)=>{let t=0;for(let i=a;i<=b;i++)if(!art(r.s.words[i]))t++;return t;};
  let best=-1,bo=-1; top.forEach((t)=>{const A=r.spans[t.i]; let o=0; top.forEach((u,j)=>{const B=r.spans[u.i]; const c=cntw(Math.max(A.first,B.first),Math.min(A.last,B.last)); o+=mass[j]!*2*c/Math.max(1,cntw(A.first,A.last)+cntw(B.first,B.last));}); if(o>bo){bo=o;best=t.i;}});
  return {best,bo,hi,logZ:hi+Math.log(tot)};
}
const stories=[...new Set(all.map(e=>e.story))];
let F=0,E=0,n=0,cF=0,cE=0,cn=0,ceil=0; const per:string[]=[]; const kindF=new Map<string,[number,number,number]>();
const groups:any={wrongSentence:0,exact:0,boundary:0,otherSpan:0,noSpan:0}; const dumpErr:string[]=[];
const wantIn=OPT.insample==="1";
for(let f=0;f<(wantIn?1:FOLDS);f++){
  const test=wantIn?rows:rows.filter(r=>stories.indexOf(r.e.story)%FOLDS===f); const tr=(wantIn?rows:rows.filter(r=>stories.indexOf(r.e.story)%FOLDS!==f)).map(r=>r.right).filter((r):r is Row=>r!==null&&r.worth.some(x=>x>0));
  const model=train(tr); let lf=0,le=0;
  for(const r of test){ n++; if(!r.top||!r.top.spans.length)continue; const p=predict(r.top,model); const sp=r.top.spans[p.best]; const txt=r.top.s.text.slice(r.top.s.words[sp.first].start,r.top.s.words[sp.last].end); const t=plain(txt); const fs=Math.max(...r.e.answers.map(g=>f1w(t,plain(g.text)))); const em=Math.max(...r.e.answers.map(g=>+(plain(g.text).join(" ")===t.join(" ")))); F+=fs;E+=em;lf+=fs;le+=em;
    if(r.top.right){cF+=fs;cE+=em;cn++; ceil+=Math.max(...r.top.worth);}
    const kk=kindF.get(r.e.akind)??[0,0,0]; kk[0]+=fs;kk[1]+=em;kk[2]++; kindF.set(r.e.akind,kk);
    const grp=!r.top.right?"wrongSentence":em?"exact":fs>0?"boundary":Math.max(...r.top.worth)===0?"noSpan":"otherSpan"; groups[grp]++;
    if(r.top.right&&!em) dumpErr.push(`${grp}\t${r.e.akind}\t${r.e.text}\t→ ${txt}\t= ${r.e.answers.map(a=>a.text).join(" / ")}\t| ${r.top.s.text}`);
  }
  per.push(`${(lf/test.length).toFixed(3)}/${(le/test.length).toFixed(3)}`);
}
console.log(JSON.stringify(OPT),"F1",(F/n).toFixed(4),"EM",(E/n).toFixed(4),"| given right sentence F1",(cF/cn).toFixed(4),"EM",(cE/cn).toFixed(4),"ceil",(ceil/cn).toFixed(3),"n",cn,per.join(" "),JSON.stringify(groups));
console.log([...kindF].map(([k,[a,b,c]])=>`${k} ${c} ${(a/c).toFixed(3)}/${(b/c).toFixed(3)}`).join("  "));
if(OPT.err){const {writeFileSync}=await import("node:fs"); writeFileSync(OPT.err,dumpErr.join("\n"));}
