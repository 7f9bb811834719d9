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
	const own = one.do === 'split' || one.do === 'title';
	return link?.line === line || link?.after === line || (own && one.line === line);
};

/** Does a decision say that the line is a repeat? */
const repeats = (one: Correction, line: number): boolean => one.do === 'duplicate' && one.line === line;

/** Does the new decision take the place of the old one? */
const replaces: { [Do in Correction['do']]: (made: Kind<Do>, old: Correction) => boolean } = {
	role: (made, old) =>
		(old.do === 'role' && old.line === made.line) ||
		repeats(old, made.line) ||
		(outside.has(made.role) && places(old, made.line)) ||
		(made.role !== 'title' && old.do === 'title' && old.line === made.line),
	join: (made, old) => linked(made.to, made.line, old),
	move: (made, old) => linked(made.line, made.after, old),
	part: (made, old) => {
		const link = follows(old);
		return (link?.line === made.to && link.after === made.line) || same(made, old, ['line', 'to']);
	},
	split: (made, old) =>
		follows(old)?.line === made.line || repeats(old, made.line) || same(made, old, ['line']),
	title: (made, old) => repeats(old, made.line) || same(made, old, ['line']),
	/** A repeat has no role and no place, and what it repeats is none itself. */
	duplicate: (made, old) =>
		repeats(old, made.line) ||
		repeats(old, made.of) ||
		(old.do === 'duplicate' && old.of === made.line) ||
		(old.do === 'role' && old.line === made.line) ||
		places(old, made.line),
	page: (made, old) => same(made, old, ['field']),
	set: (made, old) => same(made, old, ['line', 'field']),
	replace: (made, old) => same(made, old, ['line', 'before']),
	reviewed: (made, old) => same(made, old, ['line']),
	done: (_, old) => old.do === 'done',
};

/** Decisions that leave the cut as it is. */
const besideTheCut: ReadonlySet<Correction['do']> = new Set(['page', 'set', 'replace', 'reviewed', 'done']);

/** A page that is cut otherwise is no longer the one that was done. */
const unpinned = (list: readonly Correction[], made: readonly Correction[]): Correction[] =>
	made.every((one) => besideTheCut.has(one.do)) ? [...list] : list.filter((one) => one.do !== 'done');

/** A field set to what the machine reads anyway is no decision. */
const isMoot = (one: Correction): boolean =>
	one.do === 'set' && JSON.stringify(one.before ?? null) === JSON.stringify(one.value ?? null);

/** `line` is to stand behind `after`: everything else that says what stands before it, or behind the other, goes. */
function linked(line: number, after: number, old: Correction): boolean {
	const link = follows(old);
	return (
		link?.line === line ||
		link?.after === after ||
		(old.do === 'split' && old.line === line) ||
		repeats(old, line) ||
		repeats(old, after) ||
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
			...(isMoot(one) ? [] : [one]),
		],
		unpinned(list, made),
	);
}

const names = (one: Correction, lines: readonly number[]): boolean =>
	lines.includes(one.line) ||
	('to' in one && lines.includes(one.to)) ||
	(one.do === 'move' && lines.includes(one.after)) ||
	('of' in one && lines.includes(one.of));

/** All decisions about the lines of an article, taken back. */
export function forget(list: readonly Correction[], lines: readonly number[]): Correction[] {
	const gone = list.filter((one) => names(one, lines));
	return unpinned(list, gone).filter((one) => !gone.includes(one));
}
