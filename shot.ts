import { launchBrowser } from './test/browser.ts';
const b=await launchBrowser();const [,,out,w,scheme,...urls]=process.argv;
const c=await b.newContext({viewport:{width:+w!,height:+w!<500?844:1300},colorScheme:scheme as any});const p=await c.newPage();
p.on('console',m=>{if(m.type()==='error')console.log('console:',m.text())});p.on('pageerror',e=>console.log('pageerror',e.message));
let i=0;for(const u of urls){await p.goto(u);await p.waitForTimeout(1500);await p.screenshot({path:`${out}-${i++}.png`,fullPage:false});}
await b.close();
