/** The archive's own pages as pages with gold, in the form of the generated ones. */
import { readFileSync } from 'node:fs';
import { pageLines } from '../../segmentation/lines.ts';
import type { GeneratedPage, GoldArticle } from '../generate-pages.ts';
import { ownArticlesFile, type OwnArticle } from './articles.ts';
import { asPage } from './as-page.ts';
import { hardKnobs } from './knobs.ts';
import { seeded } from './random.ts';

/** `stripMarks` removes every heading mark first. */
export function ownPages(stripMarks = false): GeneratedPage[] {
	const rows = JSON.parse(readFileSync(ownArticlesFile, 'utf8')) as OwnArticle[];
	return [...new Set(rows.map((r) => r.page))].map((page) => {
		const raw = readFileSync(new URL(`../../../content/sources/${page}.txt`, import.meta.url), 'utf8');
		const text = stripMarks ? raw.replace(/^#+\s+/gmu, '') : raw;
		const lines = new Map(pageLines(text).map((l) => [l.number, l.text.replace(/^#+\s+/u, '')]));
		const join = (ns: number[]) => ns.map((n) => lines.get(n) ?? '').join('');
		const articles = rows
			.filter((r) => r.page === page)
			.map((r, i): GoldArticle => {
				const jumps = r.blocks
					.flatMap((b) => b.lines)
					.some((n, k, all) => k > 0 && n !== (all[k - 1] ?? 0) + 2 && Math.abs(n - (all[k - 1] ?? 0)) > 8);
				return {
					id: `${page}#${i}`,
					kind: r.kind,
					layout: r.kind === 'fragment' ? 'beheaded' : jumps ? 'scattered' : 'whole',
					head: join([...r.kicker, ...r.title, ...r.subtitle]),
					title: join(r.title),
					blocks: r.blocks.map((b) => ({ type: b.kind, text: join(b.lines), cuts: b.lines.length - 1 })),
					incomplete: null,
					continuedFrom: r.continuedFrom,
				};
			});
		return {
			source: asPage(text, page),
			knobs: hardKnobs(seeded(1)),
			lines: new Map(),
			articles,
			duplicates: [],
		};
	});
}
