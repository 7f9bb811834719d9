/**
 * A page with the places of its lines → what stands together, in reading order, and what it looks like by its place.
 * Hand rules over columns, sizes and indentation; they say how things look, the models of roles and links decide.
 */
import type { PageLayout } from '../../page-layout.ts';
import type { Line } from '../lines.ts';
import { deckOf, headlinesOf } from './headlines.ts';
import { measure } from './measure.ts';
import { pageParts } from './page-parts.ts';
import { piecesOf } from './paragraphs.ts';
import { storiesOf } from './stories.ts';

export interface Arranged {
	lines: Line[];
	/** What it looks like; null where its place says nothing. */
	looks: 'furniture' | 'kicker' | 'title' | 'subtitle' | 'byline' | 'body' | 'subhead' | 'caption' | null;
	/** Number of the headline it stands under; -1 for none. */
	story: number;
}

/** Null where the page cannot be measured. Every line stands in exactly one group. */
export function arrange(lines: readonly Line[], layout: PageLayout): Arranged[] | null {
	if (layout.grain !== 'line') return null;
	const measured = measure(lines, layout);
	if (!measured) return null;
	const parts = pageParts(measured);
	if (parts.real.length < 8) return null;
	const heads = headlinesOf(measured, parts);
	const { stories, pitch, loose } = storiesOf(measured, parts, heads);
	const groups: Arranged[] = stories
		.filter(({ columns }) => columns.length > 0)
		.flatMap(({ head, columns }, story): Arranged[] => [
			...deckOf(head).map(({ role, lines: own }): Arranged => ({
				lines: own.map(({ line }) => line),
				looks: role,
				story,
			})),
			...(head.signed.length > 0
				? [{ lines: head.signed.map(({ line }) => line), looks: 'byline' as const, story }]
				: []),
			...piecesOf(columns, measured.em, pitch).map(({ role, lines: own }): Arranged => ({
				lines: own.map(({ line }) => line),
				looks: role,
				story,
			})),
		]);
	const held = new Set(groups.flatMap((group) => group.lines));
	// Text that stands under no headline is text all the same.
	for (const block of loose) {
		const own = block.filter(({ line }) => !held.has(line));
		if (own.length >= 4 && own.filter((l) => l.count >= 6).length >= 3)
			groups.push({ lines: own.map(({ line }) => line), looks: null, story: -1 });
	}
	for (const group of groups) for (const line of group.lines) held.add(line);
	const rest = lines.filter((line) => !held.has(line));
	return [...groups, ...rest.map((line): Arranged => ({ lines: [line], looks: 'furniture', story: -1 }))];
}
