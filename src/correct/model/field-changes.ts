/** Fields of an article as a person writes them in a form, and what was changed there as gestures. */
import type { DeskFields } from '../../corrections/desk.ts';
import type { Correction } from '../../schema/schema.ts';
import type { Gesture } from './gestures.ts';

export type Field = Exclude<keyof DeskFields, 'first'>;

/** `记者 王明`: what comes before the name, or null, and the name. */
function readNamed(row: string): [before: string | null, name: string] {
	const at = row.indexOf(' ');
	return at < 0 ? [null, row] : [row.slice(0, at), row.slice(at + 1).trim()];
}

const rows = (text: string): string[] =>
	text
		.split('\n')
		.map((row) => row.trim())
		.filter(Boolean);
const words = (text: string): string[] => text.split(/[\s、，,]+/u).filter(Boolean);
const named = (before: string | null, name: string): string => [before, name].filter(Boolean).join(' ');

/** A field → its text in the form. */
const shown: { [Name in Field]: (value: DeskFields[Name]) => string } = {
	kind: (value) => value,
	incomplete: (value) => value ?? '',
	district: (value) => value ?? '',
	otherDistricts: (value) => value.join(' '),
	topics: (value) => value.join(' '),
	authors: (value) => value.map(({ role, name }) => named(role, name)).join('\n'),
	persons: (value) => value.map(({ as, name }) => named(as, name)).join('\n'),
};

export const textOf = (name: Field, fields: DeskFields): string =>
	(shown[name] as (value: unknown) => string)(fields[name]);

/** The text of the form → the field. */
const read: { [Name in Field]: (text: string, before: DeskFields) => unknown } = {
	kind: (text) => text,
	incomplete: (text) => text || null,
	district: (text) => text || null,
	otherDistricts: words,
	topics: (text) => words(text).slice(0, 3),
	authors: (text, { authors }) =>
		rows(text).map((row) => {
			const [role, name] = readNamed(row);
			// Who was an office before stays one.
			return { name, role, kind: authors.find((one) => one.name === name)?.kind ?? 'person' };
		}),
	persons: (text) =>
		rows(text).map((row) => {
			const [as, name] = readNamed(row);
			return { name, as };
		}),
};

/**
 * @param given the form's texts by field
 * @param facts the fields as they stand, decisions applied
 * @param lines of the article: a field set before is set again under the line and the reading it was set with
 */
export function articleChanges(
	given: ReadonlyMap<string, string>,
	facts: DeskFields,
	first: number,
	lines: readonly number[],
	list: readonly Correction[],
): Gesture[] {
	return (Object.keys(read) as Field[]).flatMap((field): Gesture[] => {
		const value = read[field](given.get(field) ?? '', facts);
		if (JSON.stringify(value) === JSON.stringify(facts[field])) return [];
		const old = list.find((one) => one.do === 'set' && one.field === field && lines.includes(one.line));
		const [line, before] = old?.do === 'set' ? [old.line, old.before] : [first, facts[field]];
		return [{ do: 'set', line, field, before, value }];
	});
}
