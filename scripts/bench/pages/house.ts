/**
 * A paper nobody has seen: invented forms of byline, marks, running heads and notices, kept to throughout a page.
 * What is learned on such pages must come from shape, place and consistency, not from words in tables.
 */
import type { Role } from '../../roles/roles.ts';
import { foot, head } from './house/running-lines.ts';
import { signer } from './house/signer.ts';
import type { Knobs } from './knobs.ts';
import type { Random } from './random.ts';

type Mark = { depth: number; bold: boolean };

export interface House {
	/** Bylines in this paper's own form. */
	sign: (r: Random) => string;
	at: 'above' | 'below' | 'none';
	/** Share of articles that are signed. */
	share: number;
	marks: Map<Role, Mark> | null;
	/** Chance that a line keeps to its mark. */
	steady: number;
	images: boolean;
	top: string[];
	foot: string[];
	index: boolean;
	notices: number;
	verse: number;
	tables: number;
	talks: number;
	letters: number;
	/** Does the page print news of a sentence each under one title? */
	items: boolean;
	/** Tables as plain rows. */
	rows: number;
	/** Share of the titles that are printed in two lines, each a block. */
	brokenTitles: number;
	/** Are its sub-heads a word, or a character? */
	tinyHeads: boolean;
	/** Share of the signed stories that carry but a name. */
	bare: number;
	/** Share of the sub-heads that share no words with their text. */
	freeHeads: number;
	/** The tables of known forms are not asked: every byline and running head looks like one never seen. */
	blind: boolean;
}

export function makeHouse(r: Random): House {
	const mark = (): Mark => ({ depth: r.chance(0.75) ? r.int(1, 4) : 0, bold: r.chance(0.3) });
	const marks = new Map<Role, Mark>();
	const title = mark();
	const plain = { depth: 0, bold: false };
	marks.set('title', title).set('title-more', title).set('late-title', title);
	for (const role of ['kicker', 'subtitle'] as Role[])
		marks.set(role, r.chance(0.45) ? title : r.chance(0.4) ? plain : mark());
	marks.set(
		'subhead',
		r.chance(0.25)
			? title
			: r.chance(0.35)
				? plain
				: {
						depth: title.depth ? Math.min(6, title.depth + r.int(0, 2)) : 0,
						bold: title.depth ? r.chance(0.35) : r.chance(0.8),
					},
	);
	marks.set('rubric', r.chance(0.3) ? title : r.chance(0.5) ? plain : mark());
	marks.set('furniture', r.chance(0.85) ? plain : mark());
	marks.set('byline', r.chance(0.92) ? plain : mark());
	return {
		sign: signer(r),
		at: r.weighted({ above: 52, below: 38, none: 10 }),
		share: r.pick([1, 1, 0.8, 0.5, 0.25]),
		marks: r.chance(0.65) ? marks : null,
		steady: r.chance(0.7) ? 1 : 0.85,
		images: r.chance(0.4),
		top: Array.from({ length: r.weighted({ 0: 15, 1: 45, 2: 30, 3: 10 }) as unknown as number }, () =>
			r.chance(0.85) ? head(r) : foot(r),
		),
		foot: Array.from({ length: Number(r.weighted({ 0: 35, 1: 45, 2: 20 })) }, () => foot(r)),
		index: r.chance(0.08),
		notices: r.chance(0.3) ? r.int(1, 4) : r.chance(0.1) ? r.int(5, 9) : 0,
		verse: r.chance(0.12) ? r.int(1, 2) : 0,
		tables: r.chance(0.15) ? r.int(1, 2) : 0,
		talks: r.chance(0.15) ? r.int(1, 3) : 0,
		freeHeads: r.pick([0, 0.4, 0.8, 1]),
		blind: r.chance(0.35),
		letters: r.chance(0.15) ? r.int(1, 3) : 0,
		items: r.chance(0.15),
		bare: r.chance(0.2) ? 0.3 : 0.04,
		rows: r.chance(0.12) ? r.int(1, 4) : 0,
		brokenTitles: r.chance(0.25) ? r.pick([0.4, 0.8]) : 0,
		tinyHeads: r.chance(0.05),
	};
}

/** A page's settings under a house: its own bylines take the place of the known ones. */
export const houseKnobs = (r: Random, k: Knobs): Knobs => ({
	...k,
	byline: 'none',
	otherBylines: r.chance(0.3) ? 0.25 : 0,
	dated: r.chance(0.5) ? k.dated : k.dated * 0.3,
	opener: r.chance(0.3)
		? r.pick([
				'本报综合消息',
				'据新华社北京5月2日电',
				'本报综合报道',
				'综合消息',
				'中新社上海2月3日电',
				'本报专电',
			])
		: k.opener,
	rubric: r.chance(0.4) ? 'own' : k.rubric,
	lostStops: r.chance(0.15) ? r.pick([0.08, 0.25]) : k.lostStops,
	layout: r.chance(0.9) ? 'blank lines' : k.layout,
});
