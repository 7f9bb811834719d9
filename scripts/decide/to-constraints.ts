/** People's decisions about the cut of a page, in the form that roles and links obey. */
import type { Constraints } from '../roles/constraints.ts';
import type { Role } from '../roles/roles.ts';
import type { Correction } from '../../src/schema/schema.ts';
import type { PlacedCorrection } from './read-corrections.ts';

/** Words of the corrections file → states of the grammar. */
export const ROLES: Record<Extract<Correction, { do: 'role' }>['role'], Role> = {
	furniture: 'furniture',
	rubric: 'rubric',
	kicker: 'kicker',
	title: 'title',
	subtitle: 'subtitle',
	byline: 'byline',
	paragraph: 'body',
	subheading: 'subhead',
	caption: 'caption',
	credit: 'credit',
};

export function toConstraints(list: readonly PlacedCorrection[]): Constraints {
	const all = list.map(({ correction }) => correction);
	return {
		roles: new Map(
			all.flatMap((one): [number, Role][] => (one.do === 'role' ? [[one.line, ROLES[one.role]]] : [])),
		),
		follows: all.flatMap((one) =>
			one.do === 'join'
				? [{ from: one.line, to: one.to, paragraph: one.paragraph }]
				: one.do === 'move'
					? [{ from: one.after, to: one.line }]
					: [],
		),
		parted: all.flatMap((one) => (one.do === 'part' ? [{ from: one.line, to: one.to }] : [])),
		begins: all.flatMap((one) => (one.do === 'split' ? [one.line] : [])),
		titles: all.flatMap((one) => (one.do === 'title' ? [{ title: one.line, line: one.of }] : [])),
		duplicates: all.flatMap((one) => (one.do === 'duplicate' ? [{ line: one.line, of: one.of }] : [])),
	};
}
