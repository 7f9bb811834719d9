import type { Permalink, Permalinks } from '../../../src/schema/schema.ts';
import { bareText, probesOf, shareFound } from './probes.ts';

/** What an id hangs on: the article's lines and its text. */
export interface Identified {
	/** Every source line the article holds. */
	lines: readonly number[];
	title: string | null;
	text: string;
	/** Calendar page that lists it, `2022/08`, or null. */
	listed: string | null;
}

/** Half of the probes say that it is the same text; below, it is another article. */
const SAME = 0.5;

/**
 * Gives each article of a page its permanent id and brings the page's published ids up to date. An id is
 * `<stem>-<lowest line>`. In an unchanged file an article keeps the id of its lowest line; in a changed one it
 * keeps the id its text had, wherever the lines went. An id that no article has any more points to the article
 * that now holds its text, or is gone; none is ever dropped.
 */
export function assignIds(
	page: { page: string; stem: string; sha256: string },
	articles: readonly Identified[],
	published: Permalinks,
): { ids: string[]; permalinks: Permalinks } {
	const bare = articles.map(({ text }) => bareText(text));
	const lowest = articles.map(({ lines }) => Math.min(...lines));
	const entries = Object.entries(published);
	const ids = new Map<number, string>();
	for (const [id, entry] of entries)
		if (entry.sha256 === page.sha256) {
			const index = lowest.indexOf(entry.line);
			if (index >= 0 && !ids.has(index)) ids.set(index, id);
		}
	for (const [id, index] of matchByText(
		entries.filter(([, entry]) => entry.sha256 !== page.sha256),
		bare,
	))
		if (!ids.has(index)) ids.set(index, id);
	const taken = new Set([...Object.keys(published), ...ids.values()]);
	lowest.forEach((line, index) => {
		if (ids.has(index)) return;
		const id = freshId(`${page.stem}-${line}`, page.sha256, taken);
		taken.add(id);
		ids.set(index, id);
	});
	const live = new Map([...ids].map(([index, id]) => [id, index]));
	const permalinks: Permalinks = {};
	for (const [id, entry] of entries)
		if (!live.has(id)) {
			const heir = findHeir(entry, page.sha256, articles, bare);
			permalinks[id] = { ...entry, state: heir < 0 ? 'gone' : 'moved', to: ids.get(heir) ?? null };
		}
	for (const [id, index] of live)
		permalinks[id] = {
			page: page.page,
			sha256: page.sha256,
			line: lowest[index]!,
			title: articles[index]!.title,
			state: 'live',
			to: null,
			listed: withPage(published[id]?.listed ?? [], articles[index]!.listed),
			probes: probesOf(articles[index]!.text),
		};
	return { ids: lowest.map((_, index) => ids.get(index)!), permalinks };
}

/** A date put right moves an article to another calendar page; the one that listed it before stays known. */
const withPage = (before: readonly string[], page: string | null): string[] =>
	[...new Set([...before, ...(page === null ? [] : [page])])].toSorted();

/** The line's id, or, where that belongs to another text of an earlier state of the file, one marked with this state. */
function freshId(id: string, sha256: string, taken: ReadonlySet<string>): string {
	let fresh = id;
	for (let n = 1; taken.has(fresh); n++) fresh = [id, sha256.slice(0, 6), ...(n > 1 ? [n] : [])].join('-');
	return fresh;
}

/** Pairs of published id and article index whose texts are the same, best matches first, each used once. */
function matchByText(entries: [string, Permalink][], bare: string[]): [string, number][] {
	const pairs = entries
		.flatMap(([id, { probes, state }]) =>
			bare.map((text, index) => ({ id, index, live: state === 'live', share: shareFound(probes, text) })),
		)
		.filter(({ share }) => share > SAME)
		.sort((a, b) => Number(b.live) - Number(a.live) || b.share - a.share || a.index - b.index);
	const matched = new Map<string, number>();
	const used = new Set<number>();
	for (const { id, index } of pairs)
		if (!matched.has(id) && !used.has(index)) {
			matched.set(id, index);
			used.add(index);
		}
	return [...matched];
}

/** Index of the article that now holds a lost article's text: by its line in the same file, else by its words; -1 if none. */
function findHeir(entry: Permalink, sha256: string, articles: readonly Identified[], bare: string[]): number {
	if (entry.sha256 === sha256) {
		const index = articles.findIndex(({ lines }) => lines.includes(entry.line));
		if (index >= 0) return index;
	}
	const shares = bare.map((text) => shareFound(entry.probes, text));
	const best = Math.max(0, ...shares);
	return best >= SAME ? shares.indexOf(best) : -1;
}
