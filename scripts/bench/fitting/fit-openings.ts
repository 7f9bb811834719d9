/** How much likelier a word opens a sentence than stands anywhere inside one: log odds, from the fitting articles. */
import { firstWord } from '../../language/lexicon.ts';
import type { CleanArticle } from '../pages/articles.ts';
import { seeded } from '../pages/random.ts';

const least = 40;
const smoothing = 3;

/** Words and single characters → log odds; `?` stands for what was seen too rarely. */
export function fitOpenings(
	articles: readonly CleanArticle[],
	say: (text: string) => void,
): Record<string, number> {
	const r = seeded(5);
	const counts = new Map<string, [opens: number, inside: number]>();
	const totals: [number, number] = [0, 0];
	const count = (text: string, where: 0 | 1, weight: number) => {
		totals[where] += weight;
		for (const key of new Set([text.slice(0, firstWord(text)), text.slice(0, 1)])) {
			const c = counts.get(key) ?? [0, 0];
			c[where] += weight;
			counts.set(key, c);
		}
	};
	for (const { blocks } of articles)
		for (const { text, subhead } of blocks) {
			if (subhead) continue;
			count(text, 0, 3);
			for (const m of text.matchAll(/[。！？][”’]?(?=\p{Script=Han}{3})/gu))
				count(text.slice(m.index + m[0].length), 0, 1);
			for (let k = 0; k < text.length / 25; k++) {
				const at = r.int(1, Math.max(1, text.length - 6));
				if (!/[。！？”]$/u.test(text.slice(0, at)) && /^\p{Script=Han}/u.test(text.slice(at)))
					count(text.slice(at), 1, 1);
			}
		}
	const odds = ([o, i]: [number, number]) =>
		Math.round(10 * (Math.log((o + smoothing) / totals[0]) - Math.log((i + smoothing) / totals[1]))) / 10;
	const table = [...counts].filter(([, [o, i]]) => o + i >= least).map(([w, c]) => [w, odds(c)] as const);
	say(`openings: ${table.length} words`);
	// A word says no more than its first character unless it differs from it.
	const single = new Map(table.filter(([w]) => w.length === 1));
	return Object.fromEntries(
		table
			.filter(([w, x]) => w.length === 1 || Math.abs(x - (single.get(w.slice(0, 1)) ?? 0)) > 0.35)
			.sort(([a], [b]) => (a < b ? -1 : 1)),
	);
}
