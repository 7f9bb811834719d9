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
	/** First and last characters, so that most places are passed over at once. */
	begins: ReadonlySet<string>;
	ends: ReadonlySet<string>;
}

const words = (list: readonly string[]): Words => ({
	set: new Set(list),
	longest: Math.max(0, ...list.map((word) => word.length)),
	begins: new Set(list.map((word) => word[0] ?? '')),
	ends: new Set(list.map((word) => word.at(-1) ?? '')),
});

const known = new WeakMap<Names, { offices: Offices; language: Language; rules: NameRules }>();

/** The rules, made once for all pages of one vocabulary and language. */
export function nameRules(names: Names, offices: Offices, language: Language): NameRules {
	const last = known.get(names);
	if (last?.offices === offices && last.language === language) return last.rules;
	const rules = makeRules(names, offices, language);
	known.set(names, { offices, language, rules });
	return rules;
}

const makeRules = (names: Names, offices: Offices, { surnames }: Language): NameRules => ({
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
export function wordAt(text: string, start: number, { set, longest, begins }: Words): string | null {
	if (!begins.has(text[start] ?? '')) return null;
	for (let length = longest; length > 0; length--) {
		const word = text.slice(start, start + length);
		if (word.length === length && set.has(word)) return word;
	}
	return null;
}
