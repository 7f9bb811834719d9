/** Whether a stretch of text begins and ends where the dictionary's words do. */
import { cut, kindOfWord } from '../../language/segmenter.ts';

/** Whether a word of two characters or more, and no longer one, ends where a name would begin: `瓦工`, not `工` of `工程师`. */
export function callingBefore(text: string, start: number): boolean {
	const from = Math.max(0, start - 10);
	let position = from;
	let last = '';
	for (const word of cut(text.slice(from, start + 6))) {
		position += word.length;
		// `地质员`, `搬迁户` the dictionary knows as a word and an ending.
		if (position >= start)
			return position === start && (word.length > 1 || (/[员户匠]/u.test(word) && last.length > 1));
		last = word;
	}
	return false;
}

/** `查|金华`, `闵|长安`: given names that are a place's or another person's too. */
const isGivenName = (word: string): boolean =>
	word.length === 2 && ['place', 'person'].includes(kindOfWord(word) ?? '');

/** Whether the dictionary sees nothing but single characters in a candidate, a family name of two, or a given name. */
export function isUnknown(text: string, start: number, end: number): boolean {
	const from = Math.max(0, start - 8);
	let position = from;
	let first = true;
	for (const word of cut(text.slice(from, end + 6))) {
		const stop = position + word.length;
		if (stop > start && position < end) {
			if (
				position < start ||
				stop > end ||
				(word.length > 1 &&
					!(first && word.length === 2 && end - start > 3) &&
					!(position === start + 1 && stop === end && isGivenName(word)))
			)
				return false;
			first = false;
		}
		position = stop;
	}
	return true;
}

/** Whether no dictionary word crosses the end of a candidate. */
export function endsWhole(text: string, start: number, end: number): boolean {
	let position = start;
	for (const word of cut(text.slice(start, end + 6))) {
		position += word.length;
		if (position >= end) return position === end;
	}
	return true;
}

/** Whether no dictionary word crosses the edges of the candidate; a title may be one word with the name. */
export function startsWord(text: string, at: number, end: number, title = 0): boolean {
	const from = Math.max(0, at - 8);
	const edges = new Set<number>();
	let position = from;
	for (const word of cut(text.slice(from, end + 8))) {
		edges.add(position);
		position += word.length;
	}
	return edges.has(at) && (edges.has(end) || (title > 0 && edges.has(end + title)));
}

/** Length from which a word across the beginning of a candidate is no chance: `少年宫`, but `长江` in `市长江一平`. */
const LONG = 3;

/** Whether a long dictionary word begins in front of a candidate and ends inside it. */
export function crossedInFront(text: string, at: number, least = LONG): boolean {
	let position = Math.max(0, at - 8);
	for (const word of cut(text.slice(position, at + 6))) {
		const end = position + word.length;
		if (position < at && end > at) return word.length >= least;
		position = end;
		if (position >= at) break;
	}
	return false;
}
