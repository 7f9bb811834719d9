import { heldPages } from '../../scripts/bench/fitting/training-pages.ts';
import { scorePage } from '../../scripts/bench/score-page.ts';
import { parseBlocks } from '../../scripts/stages/parse-blocks.ts';
import { findDuplicates } from '../../scripts/stages/find-duplicates.ts';
import { labelRoles } from '../../scripts/stages/label-roles.ts';
import { linkBlocks } from '../../scripts/stages/link-blocks.ts';
const show=process.argv[3]??'none', max=Number(process.argv[4]??5);let shown=0;
const count:any={};const g2=(r:string)=>/kicker|title|subtitle/.test(r)&&r!=='late-title'?'H':r.replace('0','').replace('photo','body');
for(const page of heldPages(Number(process.argv[2]??200))){
const {kept,duplicates}=findDuplicates(parseBlocks(page.source));const lab=labelRoles(kept,duplicates);const res=linkBlocks(page.source,lab,duplicates);const s=scorePage(page,res);
const bad=new Map<number,string>();lab.roles.forEach((r,i)=>{const l=lab.view.seen[i]!.block.line;const t=page.lines.get(l)?.role??'none';if(g2(t)!==g2(r))bad.set(l,g2(t)+'→'+g2(r));});
for(const d of duplicates)if(page.lines.has(d.copy.line))bad.set(d.copy.line,'falsedup-'+page.lines.get(d.copy.line)!.role);
for(const a of s.articles)if(!a.right){const lines=new Set<number>();if(a.gold)for(const [l,t] of page.lines)if(t.article===Number(a.gold.id.split('#').at(-1)))lines.add(l);a.draft?.parts.forEach(p=>p.pieces.forEach(x=>lines.add(x.line)));
let cause=[...lines].map(l=>bad.get(l)).find(Boolean);if(!cause){const near=[...lines];cause=[...bad].find(([l])=>near.some(n=>Math.abs(n-l)<=4))?.[1];if(cause)cause='near '+cause;}
const k=(a.gold?a.gold.layout:'EXTRA')+' '+(cause??('LINK '+(a.head?'':'head ')+(a.body?'':'body')));count[k]=(count[k]??0)+1;
if(k.includes(show)&&shown<max){shown++;console.log('#####',page.source.page,k,a.gold?.id,JSON.stringify(page.knobs));const L=page.source.text.split('\n');const ls=[...lines].sort((x,y)=>x-y);const R=new Map(lab.roles.map((r,i)=>[lab.view.seen[i]!.block.line,r]));L.forEach((l,i)=>{const t=page.lines.get(i+1);if(l.trim()&&ls.some(n=>Math.abs(n-i-1)<=6))console.log(String(i+1).padStart(4),(t?`${t.role} a${t.article} o${t.order}${t.joined?'+':''}`:'-').padEnd(16),(R.get(i+1)??'').padEnd(9),lines.has(i+1)?'*':' ',bad.has(i+1)?'!!':'  ',l.length>70?l.slice(0,36)+' … '+l.slice(-20):l)});console.log('   got ',a.draft?.parts.map((p:any)=>p.kind.slice(0,4)+':'+p.pieces.map((x:any)=>x.line).join('+')).join(' / '));}
}}
for(const [k,v] of Object.entries(count).sort((a:any,b:any)=>b[1]-a[1]))console.log(String(v).padStart(4),k);
