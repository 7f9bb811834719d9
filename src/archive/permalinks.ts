/** Addresses that were once published and no longer name an article: each still answers, by a redirect or a tombstone. */
import type { Permalink as Published } from '../schema/schema.ts';
import { pageStem } from '../text/page-stem.ts';

/** What the site needs of a published address. */
export type Permalink = Pick<Published, 'title' | 'page' | 'state' | 'to'> &
	Partial<Pick<Published, 'listed' | 'sha256'>>;

export interface Retired extends Permalink {
	id: string;
}

/** A source page that is not in the archive any more, under its name or at all. */
export interface FormerPage {
	stem: string;
	name: string;
	/** Where the text of its articles stands now: ids of articles, each once. */
	now: string[];
	/** Articles whose text stands nowhere any more. */
	lost: number;
}

/**
 * Pages from which something was published, by the stem of their address, but for those that are there. Ids begin with
 * the stem of the page they were first published from; a page that was renamed keeps its articles' ids.
 */
export function formerPages(
	permalinks: Record<string, Permalink>,
	old: readonly Retired[],
	stems: ReadonlySet<string>,
): FormerPage[] {
	const heirs = new Map(old.map(({ id, to }) => [id, to]));
	const byStem = Map.groupBy(Object.entries(permalinks), ([id]) => id.replace(/-\d+$/u, ''));
	return [...byStem]
		.filter(([stem]) => !stems.has(stem))
		.map(([stem, own]) => {
			const now = own.map(([id]) => (heirs.has(id) ? (heirs.get(id) ?? null) : id));
			const named = own.find(([, { page, sha256 = '' }]) => pageStem(page, sha256) === stem);
			return {
				stem,
				name: named?.[1].page ?? stem,
				now: [...new Set(now.flatMap((id) => id ?? []))],
				lost: now.filter((id) => id === null).length,
			};
		});
}

/**
 * @param live whether an id names an article of this build
 * @throws where an id is neither live nor has a place to go, or a redirect leads to an id that is not live
 */
export function retired(permalinks: Record<string, Permalink>, live: (id: string) => boolean): Retired[] {
	const faults: string[] = [];
	const list = Object.entries(permalinks).flatMap(([id, permalink]): Retired[] => {
		if (live(id)) return [];
		if (permalink.state === 'live')
			faults.push(`Unexpected absence of article \`${id}\`, expected it, or a redirect`);
		// A chain of moves is followed to its end.
		let to = permalink.to;
		for (let steps = 0; to !== null && !live(to) && steps < 100; steps += 1) to = permalinks[to]?.to ?? null;
		if (permalink.state === 'moved' && to === null)
			faults.push(
				`Unexpected redirect of \`${id}\` to \`${permalink.to}\`, expected an article of this build`,
			);
		return [{ ...permalink, id, to }];
	});
	if (faults.length === 0) return list;
	throw new Error(`permalinks.json:\n${faults.join('\n')}\nRun \`npm run content\`.`);
}
