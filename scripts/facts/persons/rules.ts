/** What the search for names works with: its vocabulary by length, and what it finds. */
import type { nameReasons } from '../../../src/findings/evidence-persons.ts';
import type { Names, Offices } from '../../../src/schema/schema.ts';
import type { Language } from '../../language/words.ts';

/** Why a stretch of text is taken for a name, strongest first. */
export type Reason = (typeof nameReasons)[number];

export interface NameFound {
	name: string;
	/** Offsets in the text, spaces inside a letter-spaced name included. */
	start: number;
	end: number;
	reason: Reason;
}

/** The vocabulary in the form the search needs. */
export interface NameRules {
	single: ReadonlySet<string>;
	compound: ReadonlySet<string>;
	weak: ReadonlySet<string>;
	groups: ReadonlySet<string>;
	countries: Words;
	sounds: ReadonlySet<string>;
	not: ReadonlySet<string>;
	before: Words;
	after: Words;
	verbs: Words;
}

/** Words by length, to look for one that ends or begins at a place. */
export interface Words {
	set: ReadonlySet<string>;
	longest: number;
	/** Last characters, so that most places are passed over at once. */
	ends: ReadonlySet<string>;
}

const words = (list: readonly string[]): Words => ({
	set: new Set(list),
	longest: Math.max(0, ...list.map((word) => word.length)),
	ends: new Set(list.map((word) => word.at(-1) ?? '')),
});

export const nameRules = (names: Names, offices: Offices, { surnames }: Language): NameRules => ({
	single: new Set([
		...[...surnames.borne, ...surnames.words].filter((name) => !surnames.signing.has(name)),
		...names.single,
	]),
	compound: new Set([...surnames.compound, ...names.compound]),
	weak: surnames.weak,
	groups: new Set(offices.groups),
	not: new Set([...names.not, ...names.countries]),
	countries: words(names.countries),
	sounds: surnames.sounds,
	before: words(offices.before),
	after: words(offices.after),
	verbs: words(offices.verbs),
});

/** The longest of the words that ends at `end`. */
export function wordBefore(text: string, end: number, { set, longest, ends }: Words): string | null {
	if (!ends.has(text[end - 1] ?? '')) return null;
	for (let length = Math.min(longest, end); length > 0; length--) {
		const word = text.slice(end - length, end);
		if (set.has(word)) return word;
	}
	return null;
}

/** The longest of the words that begins at `start`. */
export function wordAt(text: string, start: number, { set, longest }: Words): string | null {
	for (let length = longest; length > 0; length--) {
		const word = text.slice(start, start + length);
		if (word.length === length && set.has(word)) return word;
	}
	return null;
}
