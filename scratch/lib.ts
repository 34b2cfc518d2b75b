import { createReadStream, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
export interface Ex { id: string; story: string; impossible: boolean; paragraph: string; answers: {text:string;start:number}[]; text: string; kind: string; akind: string; askedAt: number; terms: any[]; ranked: any[] }
export async function load(): Promise<Ex[]> {
  const out: Ex[] = [];
  for await (const line of createInterface({ input: createReadStream("/tmp/q-dump.ndjson") })) { const e = JSON.parse(line); out.push(e); }
  return out;
}
export function plain(text: string): string[] { return text.toLowerCase().replace(/[^\p{L}\p{N}\s]/gu, "").replace(/\b(?:a|an|the)\b/g, " ").split(/\s+/).filter(Boolean); }
export function f1w(ours: string[], gold: string[]): number { const left=[...gold]; let c=0; for (const w of ours){const at=left.indexOf(w); if(at>=0){left.splice(at,1);c++;}} return c?2*c/(ours.length+gold.length):0; }
// sentence choice fit: full-batch with L2, returns weights on standardized; features arrays
export function fitSentences(train: {options:number[][]; worth:number[]}[], ridge: number, rounds=120): {w:Float64Array; mean:Float64Array; dev:Float64Array} {
  const width = train[0]!.options[0]!.length;
  let n=0; const mean=new Float64Array(width), dev=new Float64Array(width);
  for (const c of train) for (const o of c.options){n++; for(let i=0;i<width;i++) mean[i]!+=o[i]!;}
  for(let i=0;i<width;i++) mean[i]!/=n;
  for (const c of train) for (const o of c.options) for(let i=0;i<width;i++) dev[i]!+=(o[i]!-mean[i]!)**2;
  for(let i=0;i<width;i++) dev[i]=Math.sqrt(dev[i]!/n)||1;
  const rows = train.map(c=>{const r=new Float64Array(c.options.length*width); c.options.forEach((o,a)=>{for(let i=0;i<width;i++) r[a*width+i]=(o[i]!-mean[i]!)/dev[i]!;}); return r;});
  const w=new Float64Array(width), m=new Float64Array(width), v=new Float64Array(width);
  for(let t=1;t<=rounds;t++){
    const g=new Float64Array(width);
    train.forEach((c,ci)=>{const r=rows[ci]!; const k=c.options.length; const s=new Float64Array(k); let hi=-Infinity;
      for(let a=0;a<k;a++){let x=0; for(let i=0;i<width;i++) x+=w[i]!*r[a*width+i]!; s[a]=x; if(x>hi)hi=x;}
      let tot=0,good=0; for(let a=0;a<k;a++){const e=Math.exp(s[a]!-hi); s[a]=e; tot+=e; good+=e*c.worth[a]!;}
      if(good===0) return;
      for(let a=0;a<k;a++){const d=s[a]!*(c.worth[a]!/good-1/tot); if(Math.abs(d)<1e-7)continue; for(let i=0;i<width;i++) g[i]!+=d*r[a*width+i]!;}
    });
    for(let i=0;i<width;i++){const sl=g[i]!/train.length-ridge/train.length*w[i]!; m[i]=.9*m[i]!+.1*sl; v[i]=.999*v[i]!+.001*sl*sl; w[i]!+=.05*(m[i]!/(1-.9**t))/(Math.sqrt(v[i]!/(1-.999**t))+1e-8);}
  }
  return {w,mean,dev};
}
export function scoreSentence(model:{w:Float64Array;mean:Float64Array;dev:Float64Array}, o:number[]):number{let x=0;for(let i=0;i<o.length;i++)x+=model.w[i]!*(o[i]!-model.mean[i]!)/model.dev[i]!;return x;}
