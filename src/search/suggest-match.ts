/** Matching what is typed — characters, pinyin, initials or a mixture — with the entries of the suggestion lists. */
import { normalise } from './normalise.ts';

export interface SuggestEntry {
	text: string;
	kind: 'person' | 'office' | 'district' | 'topic' | 'newspaper' | 'title';
	/** Articles. */
	count: number;
	/** What it leads to where that is not its text: a district's present name, an article's id. */
	target?: string;
	/** Path of its page, without slashes at the ends. */
	page?: string;
	/** Readings that differ from the usual ones: `3chang,5hang`. */
	sounds?: string;
}

export interface SuggestBase {
	/** Usual readings: `a阿啊|ai爱`. */
	sounds: string;
	entries: SuggestEntry[];
	/** Initials of the shards there are. */
	shards: string[];
}

/** Letters, digits and Han characters of a text: signs are not typed. */
export const hanOnly = (text: string): string => normalise(text).replace(/[^\p{L}\p{N}]/gu, '');

export type Sounds = ReadonlyMap<string, string>;

export function readSounds(packed: string): Sounds {
	return new Map(
		packed.split('|').flatMap((group) => {
			const sound = /^[a-z]+/u.exec(group)?.[0] ?? '';
			return Array.from(group.slice(sound.length)).map((char) => [char, sound] as const);
		}),
	);
}

function soundAt(entry: SuggestEntry, at: number, char: string, sounds: Sounds): string {
	const odd = entry.sounds?.split(',').find((one) => Number.parseInt(one, 10) === at);
	return odd === undefined ? (sounds.get(char) ?? char) : odd.replace(/^\d+/u, '');
}

/** How much of an entry is typed: 3 all of it, 2 its beginning, 1 its beginning by sound, 0 no match. */
export function matches(entry: SuggestEntry, typed: string, sounds: Sounds): 0 | 1 | 2 | 3 {
	const text = hanOnly(entry.text);
	if (text === typed) return 3;
	if (text.startsWith(typed)) return 2;
	const chars = [...text];
	const fits = (at: number, rest: string): boolean => {
		if (rest === '') return true;
		const char = chars[at];
		if (char === undefined) return false;
		if (rest.startsWith(char) && fits(at + 1, rest.slice(char.length))) return true;
		const sound = soundAt(entry, at, char, sounds);
		for (let length = sound.length; length > 0; length--)
			if (rest.startsWith(sound.slice(0, length)) && fits(at + 1, rest.slice(length))) return true;
		return false;
	};
	return /[a-z]/u.test(typed) && fits(0, typed) ? 1 : 0;
}

/** Initials a shard's name has at most. */
const deepest = 4;

/** The shards that may hold what is typed: those whose initials begin one way of cutting it into syllables. */
export function shardsFor(typed: string, shards: readonly string[], sounds: Sounds): string[] {
	const beginnings = new Set(
		Array.from(new Set(sounds.values())).flatMap((sound) =>
			Array.from(sound, (_, length) => sound.slice(0, length + 1)),
		),
	);
	const found = new Set<string>();
	const cut = (rest: readonly string[], initials: string): void => {
		const [char] = rest;
		if (char === undefined || initials.length === deepest) {
			for (const shard of shards) if (initials.startsWith(shard)) found.add(shard);
			return;
		}
		const sound = sounds.get(char);
		if (sound !== undefined) return cut(rest.slice(1), initials + (sound[0] ?? ''));
		for (let length = 1; length <= rest.length; length++) {
			if (length > 1 && !beginnings.has(rest.slice(0, length).join(''))) break;
			cut(rest.slice(length), initials + char);
		}
	};
	cut([...typed].slice(0, 24), '');
	return [...found].sort();
}
