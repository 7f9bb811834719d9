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
