/** Addresses that were once published and no longer name an article: each still answers, by a redirect or a tombstone. */
import type { Permalink as Published } from '../schema/schema.ts';

/** What the site needs of a published address. */
export type Permalink = Pick<Published, 'title' | 'page' | 'state' | 'to'> &
	Partial<Pick<Published, 'listed'>>;

export interface Retired extends Permalink {
	id: string;
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
