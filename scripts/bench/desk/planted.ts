/** Reprints planted among articles: every third has a copy that was altered, every other copy of those lost its tail. */
import { groupReprints } from '../../../src/reprints/group-reprints.ts';
import { simplified } from '../../language/simplified.ts';
import type { Random } from '../pages/random.ts';
import { adjustedRand } from './adjusted-rand.ts';
import { altered } from './altered.ts';

interface Planted {
	id: string;
	text: string;
	/** The article it was made from. */
	story: string;
}

/** @param both alter what is copied as well: then of the characters of a pair more than the share differ */
export function plant(r: Random, texts: readonly string[], share: number, both: boolean): Planted[] {
	const rows = texts.flatMap((text, nth): Planted[] => {
		const story = `${nth}`;
		const own = { id: `${story}-a`, text: both ? altered(r, text, share) : text, story };
		if (nth % 3 > 0) return [own];
		const tail = nth % 2 === 0 ? text : text.slice(0, Math.ceil(text.length * 0.7));
		return [own, { id: `${story}-b`, text: altered(r, tail, share), story }];
	});
	return r.shuffle(rows);
}

/** How well the planted groups are found: 1 is all of them and nothing else. */
export function scorePlanted(planted: readonly Planted[]): number {
	const groups = new Map<string, string>();
	for (const group of groupReprints(planted, simplified))
		for (const id of group) groups.set(id, group[0] ?? id);
	return adjustedRand(
		planted.map(({ id }) => groups.get(id) ?? id),
		planted.map(({ story }) => story),
	);
}
