/** The roles that people have said of a page's lines: one by one, or of all of them where a page is done. */
import type { Correction } from '../../src/schema/schema.ts';
import type { Constraints } from '../roles/constraints.ts';
import type { Role } from '../roles/roles.ts';
import type { PartKind, SourcePage } from '../types.ts';
import { unpin } from './pinned.ts';
import type { PlacedCorrection } from './read-corrections.ts';
import { toConstraints } from './to-constraints.ts';

const ROLES: Partial<Record<PartKind, Role>> = {
	kicker: 'kicker',
	title: 'title',
	subtitle: 'subtitle',
	byline: 'byline',
	credit: 'credit',
	subheading: 'subhead',
	paragraph: 'body',
	caption: 'caption',
};

/** @throws PinError where a page is done and its pin does not fit it */
export function rolesSaid(page: SourcePage, list: readonly PlacedCorrection[]): Constraints {
	const done = list
		.map(({ correction }) => correction)
		.find((one): one is Extract<Correction, { do: 'done' }> => one.do === 'done');
	if (!done) return toConstraints(list);
	const { drafts, furniture } = unpin(page, done);
	const lines = drafts.flatMap(({ kind, parts }) =>
		parts.flatMap((part): [number, Role][] => {
			// The text of a picture has a role of its own.
			const role = kind === 'photo' && part.kind === 'paragraph' ? 'photo' : ROLES[part.kind];
			return role ? part.pieces.map(({ line }) => [line, role]) : [];
		}),
	);
	return {
		// Of two parts in one line the first counts.
		roles: new Map(lines.toReversed()),
		among: new Map(furniture.map(({ line }) => [line, ['furniture', 'rubric'] as const])),
	};
}
