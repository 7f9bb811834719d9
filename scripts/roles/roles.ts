/** The roles that a block can play, and what a block's own form allows before any weighing. */
import { salutation } from '../forms/column-names.ts';
import type { Seen } from '../look/seen.ts';

/**
 * The states of the grammar. `byline0` and `body0` are byline and body of an article that has no title
 * above it: the grammar must remember that, because only such an article takes a `late-title`.
 */
export const roles = [
	'furniture',
	'rubric',
	'kicker',
	'title',
	/** The second and third line of a headline that is read line by line. */
	'title-more',
	'subtitle',
	'byline',
	'byline0',
	'mark',
	'body',
	'body0',
	'subhead',
	'caption',
	'photo',
	'credit',
	'late-title',
] as const;

export type Role = (typeof roles)[number];

export const roleIndex = Object.fromEntries(roles.map((r, i) => [r, i])) as Record<Role, number>;

const sets = {
	byline: [
		'byline',
		'byline0',
		'credit',
		'body',
		'body0',
		'caption',
		'title',
		'title-more',
		'subtitle',
		'subhead',
		'rubric',
		'furniture',
	],
	mark: ['mark'],
	furniture: ['furniture'],
	imprint: ['furniture', 'rubric', 'subtitle', 'byline', 'body', 'body0', 'credit'],
	text: ['body', 'body0', 'photo', 'caption', 'furniture'],
	names: [
		'byline',
		'byline0',
		'credit',
		'subhead',
		'caption',
		'title',
		'title-more',
		'kicker',
		'rubric',
		'furniture',
		'body',
		'body0',
	],
	short: [
		'furniture',
		'rubric',
		'kicker',
		'title',
		'title-more',
		'subtitle',
		'body',
		'body0',
		'subhead',
		'caption',
		'photo',
		'late-title',
	],
	display: [
		'furniture',
		'rubric',
		'kicker',
		'title',
		'title-more',
		'subtitle',
		'subhead',
		'caption',
		'late-title',
	],
} satisfies Record<string, Role[]>;

/** A form of byline that no table knows is weighed like any other role. */
const signing: Role[] = ['byline', 'byline0', 'credit'];
const withSigns = {
	short: [...sets.short, ...signing],
	display: [...sets.display, 'body' as Role, 'body0' as Role, ...signing],
};

/** Two clauses with a space and nothing else between them are set for display: prose has no spaces between Han characters. */
export const display = /^[\p{Script=Han}“”‘’]{4,14}\s+[\p{Script=Han}“”‘’]{4,14}$/u;

/** `图为新桥通车。王小明 摄`: a finished sentence and who took the picture. */
const captioned =
	/[。！？]\s*[（(]?[\p{Script=Han}·•\s\u3000/／]{1,24}(?:摄影?|攝影?|供图|供圖|提供)\s*[）)]?$/u;

/** What the form of the block allows at all. */
export function allowedRoles(seen: Seen): readonly Role[] {
	if (seen.noise) return sets.furniture;
	if (seen.imprint) return sets.imprint;
	if (seen.block.form === 'table') return sets.text;
	if (seen.markOnly) return sets.mark;
	if (seen.byline) return sets.byline;
	if (seen.continues || seen.dated || seen.jumps || !seen.short || salutation.test(seen.text))
		return sets.text;
	if (captioned.test(seen.block.text.trim())) return sets.text;
	if (seen.nameList || seen.office) return sets.names;
	const signs = seen.length <= 44 && !seen.edges.closed;
	if (display.test(seen.block.text.trim())) return withSigns.display;
	return signs ? withSigns.short : sets.short;
}
