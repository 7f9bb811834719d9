/** One more decision on a list: what it takes the place of goes, so that no gesture contradicts the one before it. */
import type { Correction } from '../../schema/schema.ts';

type Kind<Do extends Correction['do']> = Extract<Correction, { do: Do }>;

/** Roles of lines that belong to no article. */
const outside: ReadonlySet<string> = new Set(['furniture', 'rubric']);

/** The line whose place in the text a decision settles, and the line before it. */
function follows(one: Correction): { line: number; after: number } | null {
	if (one.do === 'move') return { line: one.line, after: one.after };
	if (one.do === 'join') return { line: one.to, after: one.line };
	return null;
}

/** Is a decision about where a line of text stands? */
const places = (one: Correction, line: number): boolean => {
	const link = follows(one);
	return link?.line === line || link?.after === line || (one.do === 'split' && one.line === line);
};

/** Does the new decision take the place of the old one? */
const replaces: { [Do in Correction['do']]: (made: Kind<Do>, old: Correction) => boolean } = {
	role: (made, old) =>
		(old.do === 'role' && old.line === made.line) ||
		(outside.has(made.role) && (places(old, made.line) || (old.do === 'title' && old.line === made.line))) ||
		(made.role !== 'title' && old.do === 'title' && old.line === made.line),
	join: (made, old) => linked(made.to, made.line, old),
	move: (made, old) => linked(made.line, made.after, old),
	part: (made, old) => {
		const link = follows(old);
		return (link?.line === made.to && link.after === made.line) || same(made, old, ['line', 'to']);
	},
	split: (made, old) => follows(old)?.line === made.line || same(made, old, ['line']),
	title: (made, old) => same(made, old, ['line']),
	set: (made, old) => same(made, old, ['line', 'field']),
	replace: (made, old) => same(made, old, ['line', 'before']),
	reviewed: (made, old) => same(made, old, ['line']),
};

/** `line` is to stand behind `after`: everything else that says what stands before it, or behind the other, goes. */
function linked(line: number, after: number, old: Correction): boolean {
	const link = follows(old);
	return (
		link?.line === line ||
		link?.after === after ||
		(old.do === 'split' && old.line === line) ||
		(old.do === 'part' && old.line === after && old.to === line) ||
		(old.do === 'role' && outside.has(old.role) && (old.line === line || old.line === after))
	);
}

function same(made: Correction, old: Correction, keys: readonly string[]): boolean {
	const [a, b] = [made as Record<string, unknown>, old as Record<string, unknown>];
	return made.do === old.do && keys.every((key) => a[key] === b[key]);
}

export function decide(list: readonly Correction[], made: readonly Correction[]): Correction[] {
	return made.reduce<Correction[]>(
		(rest, one) => [
			...rest.filter(
				(old) => !(replaces[one.do] as (made: Correction, old: Correction) => boolean)(one, old),
			),
			one,
		],
		[...list],
	);
}

/** All decisions about the lines of an article, taken back. */
export const forget = (list: readonly Correction[], lines: readonly number[]): Correction[] =>
	list.filter(
		(one) =>
			!lines.includes(one.line) &&
			!('to' in one && lines.includes(one.to)) &&
			!(one.do === 'move' && lines.includes(one.after)) &&
			!('of' in one && lines.includes(one.of)),
	);
