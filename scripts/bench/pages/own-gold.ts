/** The archive's own pages as pages with gold, in the form of the generated ones. */
import { readFileSync } from 'node:fs';
import { pageLines } from '../../look/lines.ts';
import type { GeneratedPage, GoldArticle, LineTruth } from './generated.ts';
import type { Role } from '../../roles/roles.ts';
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
			lines: truths(
				rows.filter((r) => r.page === page),
				[...lines.keys()],
			),
			articles,
			duplicates: [],
		};
	});
}

/** What stands on each line of a page; lines of no article are rubrics (those printed twice are set aside before). */
function truths(articles: readonly OwnArticle[], all: readonly number[]): Map<number, LineTruth> {
	const found = new Map<number, LineTruth>();
	articles.forEach((a, article) => {
		const say = (lines: readonly number[], role: Role) =>
			lines.forEach((line) => found.set(line, { role, article, order: -1, joined: false }));
		const first = Math.min(...a.blocks.flatMap((b) => b.lines));
		const late = a.title.length > 0 && Math.min(...a.title) > first;
		const bare = late || a.title.length + a.kicker.length === 0;
		say(a.kicker, 'kicker');
		say(a.title, late ? 'late-title' : 'title');
		say(a.subtitle, 'subtitle');
		say(a.byline, bare ? 'byline0' : 'byline');
		say(a.credit, 'credit');
		say(a.mark, 'mark');
		let order = 0;
		for (const { kind, lines } of a.blocks) {
			if (kind === 'caption' && a.kind !== 'photo') say(lines, 'caption');
			else
				lines.forEach((line, k) =>
					found.set(line, {
						role: kind === 'subheading' ? 'subhead' : kind === 'caption' ? 'photo' : bare ? 'body0' : 'body',
						article,
						order: order++,
						joined: k > 0,
					}),
				);
		}
	});
	for (const line of all)
		if (!found.has(line)) found.set(line, { role: 'rubric', article: null, order: -1, joined: false });
	return found;
}
