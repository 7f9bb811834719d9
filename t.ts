import { heldPages, trainingPages } from './scripts/bench/fitting/training-pages.ts';
import { ownPages } from './scripts/bench/pages/own-gold.ts';
import { scorePage, textOf } from './scripts/bench/score-page.ts';
import { segmentPage } from './scripts/stages/segment-page.ts';
const n=Number(process.argv[2]??100), show=Number(process.argv[3]??0), own=Number(process.argv[4]??1);
function run(name:string,pages:any[],show=0){let [r,g,p,lost,h,b,cr,cf,cg]=[0,0,0,0,0,0,0,0,0];const lay:any={};const times:number[]=[];const causes:any={};
for(const page of pages){const t=performance.now();const res=segmentPage(page.source);times.push(performance.now()-t);const s=scorePage(page,res);lost+=s.lost;cr+=s.cuts.right;cf+=s.cuts.found;cg+=s.cuts.gold;
for(const a of s.articles){if(a.gold){g++;const l=lay[a.gold.layout]??=[0,0];l[1]++;if(a.right){l[0]++;r++;}h+=+a.head;b+=+a.body;}if(a.draft)p++;
if(!a.right&&show-->0){console.log('WRONG',page.source.page,a.gold?.layout,a.head?'':'HEAD',a.body?'':'BODY',JSON.stringify(page.knobs.kind),page.knobs.marks,page.knobs.byline,page.knobs.scatter);console.log('   gold',a.gold?.head,'|',a.gold?.blocks.map((b:any)=>b.type[0]+b.text.slice(0,8)+'…'+b.text.slice(-6)+b.text.length).join(' / '));console.log('   got ',a.draft?.parts.map((p:any)=>p.kind.slice(0,4)+':'+p.pieces.map((x:any)=>x.line+x.text.slice(0,7)+'…'+x.text.slice(-4)).join('+')).join(' / '));}}}
times.sort((a,b)=>a-b);
console.log(name.padEnd(10),'F1',(2*r/(g+p)).toFixed(3),r,'/',g,'pred',p,'head',(h/g).toFixed(3),'body',(b/g).toFixed(3),'lost',lost,'cutsF1',(2*cr/(cf+cg)).toFixed(3),'ms',times[times.length>>1]?.toFixed(1),times.at(-1)?.toFixed(0),Object.entries(lay).map(([k,[a,b]]:any)=>k+' '+(a/b).toFixed(3)+' of '+b).join(', '));}
run('seeds',ownPages(),own*30);run('stripped',ownPages(true),own*30);
if(n) run('held',heldPages(n),show);
if(process.argv[5]) run('train',trainingPages(n,1),0);
import { parseBlocks } from './scripts/stages/parse-blocks.ts';
import { findDuplicates } from './scripts/stages/find-duplicates.ts';
import { labelRoles } from './scripts/stages/label-roles.ts';
import { layOut } from './scripts/segmentation/layout.ts';
import { scoreLinks, solveLinks } from './scripts/segmentation/link-model.ts';
import { weights } from './scripts/segmentation/weights.ts';
if(process.argv.includes('conf')){
const conf:any={};let dupBad=0,dupMiss=0;const le:any={};let okRoles=0,pages=0,linkOnly=0;
for(const page of heldPages(n)){pages++;const {kept,duplicates}=findDuplicates(parseBlocks(page.source));
for(const d of duplicates)if(page.lines.has(d.copy.line))dupBad++;
for(const l of page.duplicates)if(!duplicates.some(d=>d.copy.line<=l&&l<=d.copy.endLine))dupMiss++;
const lab=labelRoles(kept,duplicates);const m=(r:string)=>r.replace('0','');let ok=true;
lab.roles.forEach((r,i)=>{const t=page.lines.get(lab.view.seen[i]!.block.line)?.role??'none';if(m(t)!==m(r)){ok=false;const k=m(t)+'→'+m(r);(conf[k]??=[]).push(page.source.page+':'+lab.view.seen[i]!.block.line+' '+lab.view.seen[i]!.text.slice(0,20)+' '+lab.certainty[i]!.toFixed(2));}});
if(ok){okRoles++;const lay=layOut(lab.view,lab.roles);const sc=scoreLinks(lab.view,lay,weights.links);const sol=solveLinks(sc);
const tr=(v:number)=>page.lines.get(lab.view.seen[v]!.block.line)!;
lay.texts.forEach((t,i)=>{const j=sol.next[lay.headers.length+i]!;const a=tr(t.view);const gj=lay.texts.findIndex(x=>tr(x.view).article===a.article&&tr(x.view).order===a.order+1);
if(gj!==j){const open=lab.view.seen[t.view]!.edges.closed?'closed':'open';const d=(x:number)=>x<0?'END':x===i+1?(lay.texts[x]!.segment===t.segment?'adj':'next-head'):x<i?'back':'far';const k=open+' '+d(gj)+'→'+d(j);(le[k]??=[]).push(page.source.page+':'+lab.view.seen[t.view]!.block.line);}});
lay.headers.forEach((h,i)=>{const j=sol.next[i]!;const art=tr(h.blocks.at(-1)!).article;const own=lay.texts.filter(x=>tr(x.view).article===art).sort((a,b)=>tr(a.view).order-tr(b.view).order)[0];const gj=own?own.order:-1;if(gj!==j){(le['header '+(gj<0?'END':gj===h.next?'adj':'far')+'→'+(j<0?'END':j===h.next?'adj':'far')]??=[]).push(page.source.page+':'+lab.view.seen[h.blocks[0]!]!.block.line);}});
}}
console.log('pages',pages,'roles all right',okRoles,'false dup',dupBad,'missed dup',dupMiss);
for(const [k,v] of Object.entries(conf).sort((a:any,b:any)=>b[1].length-a[1].length) as any)console.log(k.padEnd(24),v.length,v.slice(0,3).join(' | '));
console.log('link errors on pages with right roles');for(const [k,v] of Object.entries(le).sort((a:any,b:any)=>b[1].length-a[1].length) as any)console.log(k.padEnd(24),v.length,v.slice(0,5).join(' | '));
}
