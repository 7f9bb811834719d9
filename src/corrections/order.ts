/** The one order of decisions in a file, so that a changed decision is a changed line and nothing else moves. */
import type { Correction } from '../schema/schema.ts';

/** Decisions about one line: what it is, where it stands, what it says. */
const KINDS = [
	'page',
	'role',
	'duplicate',
	'split',
	'title',
	'move',
	'join',
	'part',
	'replace',
	'set',
	'reviewed',
	'done',
] as const;

const KEYS = [
	'do',
	'line',
	'text',
	'role',
	'to',
	'toText',
	'paragraph',
	'after',
	'afterText',
	'of',
	'ofText',
	'field',
	'before',
	'value',
	'by',
	'on',
	'note',
	'articles',
	'outside',
	'twice',
] as const;

/** What tells decisions of one kind about one line apart. */
const detail = (one: Correction): string => {
	const { to, of, field, before } = one as Record<string, unknown>;
	return JSON.stringify([to ?? of ?? 0, field ?? '', one.do === 'replace' ? before : '']);
};

const compare = (a: Correction, b: Correction): number =>
	a.line - b.line ||
	KINDS.indexOf(a.do) - KINDS.indexOf(b.do) ||
	(detail(a) < detail(b) ? -1 : detail(a) > detail(b) ? 1 : 0);

/** The keys of a decision in one order; `after` of a replacement is its new reading and stands behind `before`. */
function inKeyOrder(one: Correction): Correction {
	const keys = one.do === 'replace' ? [...KEYS.filter((key) => key !== 'after'), 'after' as const] : KEYS;
	const held = one as Record<string, unknown>;
	return Object.fromEntries(
		keys.flatMap((key) => (held[key] === undefined ? [] : [[key, held[key]]])),
	) as unknown as Correction;
}

export const inOrder = (list: readonly Correction[]): Correction[] => list.toSorted(compare).map(inKeyOrder);
