import { load, fitSentences, scoreSentence } from "./lib.ts";
const all=(await load()).filter(e=>!e.impossible);
const stories=[...new Set(all.map(e=>e.story))];
console.log("reachable", all.filter(e=>e.ranked.some((r:any)=>r.right)).length/all.length, "sentences", all.reduce((s,e)=>s+e.ranked.length,0)/all.length);
for (const ridge of [5,20,60]) for (const pw of [0.05,0.15,0.4]) {
  let s1=0,p1=0,n=0; const per:string[]=[];
  for (const st of stories){
    const tr=all.filter(e=>e.story!==st&&e.ranked.some((r:any)=>r.right)).map(e=>({options:e.ranked.map((r:any)=>r.features),worth:e.ranked.map((r:any)=>r.right?1:r.article===e.paragraph?pw:0)}));
    const m=fitSentences(tr,ridge);
    let ls=0,lp=0,ln=0;
    for(const e of all.filter(e=>e.story===st)){ let best:any=null,bs=-1e9; for(const r of e.ranked){const s=scoreSentence(m,r.features); if(s>bs){bs=s;best=r;}} ln++; if(best?.right)ls++; if(best?.article===e.paragraph)lp++; }
    s1+=ls;p1+=lp;n+=ln; per.push(`${st} ${(ls/ln).toFixed(3)}/${(lp/ln).toFixed(3)}`);
  }
  console.log(ridge,pw,"s1",(s1/n).toFixed(4),"p1",(p1/n).toFixed(4), pw===.15?per.join(" "):"");
}
