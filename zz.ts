import { loadLanguage } from '/work/wt-inputs/scripts/language/load-language.ts';
import { useLanguage } from '/work/wt-inputs/scripts/language/words.ts';
useLanguage(loadLanguage());
import { articlePool } from '/work/wt-inputs/scripts/bench/fitting/training-pages.ts';
import { laidOutPage } from '/work/wt-inputs/scripts/bench/pages/laid-out.ts';
import { arrange } from '/work/wt-inputs/scripts/look/layout/arrange.ts';
import { pageLines } from '/work/wt-inputs/scripts/look/lines.ts';
const { held } = articlePool();
const k = Number(process.argv[2] ?? 0);
const pg = laidOutPage(held, 5_000_000 + k, 'as read').boxes;
const L = pg.source.layout!; const lines = pageLines(pg.source.text);
const truth = pg.articles.map(a=>a.head+'|'+a.blocks.map(b=>b.text).join('|'));
for (const g of arrange(lines, L)!) { const t=g.lines.map(l=>l.text).join('/'); const own=new Set(g.lines.map(l=>truth.findIndex(x=>x.includes(l.text)))); console.log(String(g.story).padStart(2), (g.looks??'null').padEnd(9), [...own].join(','), L.lines[g.lines[0]!.number-1]!.box.map(Math.round).join(','), t.slice(0,26)+' … '+t.slice(-12)); }
