/** How surely the roles of an article's blocks, taken together, make this article and no other. */
import type { LabelledPage } from './label-roles.ts';
import { logProbability } from './role-model.ts';
import { roles, type Role } from './roles.ts';

/** Roles that come to the same for the cut of a page: which headline line is the title is asked elsewhere. */
const classes: Partial<Record<Role, string>> = {
	kicker: 'headline',
	title: 'headline',
	'title-more': 'headline',
	subtitle: 'headline',
	byline: 'byline',
	byline0: 'byline',
	body: 'text',
	body0: 'text',
	rubric: 'apart',
	furniture: 'apart',
};
export const classOf = (role: Role): string => classes[role] ?? role;
const classAt = roles.map(classOf);

/** What may stand below an article's last block without being part of it, and above its first. */
const endsHere = new Set(['headline', 'byline', 'apart', 'mark']);
const headline = new Set(['headline', 'mark']);

/** log probability, at most 0, that the blocks `own` play the parts they were given and their neighbours stay outside. */
export function sequenceCertainty({ chain, sums, labels }: LabelledPage, own: number[]): number {
	const mine = new Set(own);
	const [first, last] = [Math.min(...own), Math.max(...own)];
	const index = labels.map(({ role }) => classOf(role));
	const side = (i: number, groups: ReadonlySet<string>) => groups.has(index[i] as string);
	const within = (i: number, r: number): boolean => {
		const c = classAt[r] as string;
		if (mine.has(i)) return c === index[i];
		if (i === last + 1) return endsHere.has(c) === side(i, endsHere);
		if (i === first - 1) return headline.has(c) === side(i, headline);
		return true;
	};
	return Math.min(
		0,
		logProbability(chain, sums, within, Math.max(0, first - 1), Math.min(chain.length - 1, last + 1)),
	);
}
