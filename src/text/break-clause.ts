/**
 * Phrases of a long clause. Every boundary between two words has a price, by what kind of words meet there; every
 * phrase has one by its length; the cheapest way through is taken. Prices were set on the headlines of the test.
 */
import { tagWords } from './words.ts';

/** Characters that a phrase may have at any price: a line of headline on a phone. */
const longest = 10;

/** Characters that belong to the word after them, and to the word before them; `tag` is not asked. */
const leading = new Set(
	'以在为把让向赴对将从用与和及暨被由同再不第全新老首各每本该此某总副双多近超逾大小更最',
);
const trailing = new Set(
	'区市县镇乡村局厅部委办会率化性员者家们级型式业品界层里中上下前后间时内外年月日号路街站场馆园港',
);

type Kind =
	| 'noun'
	| 'after'
	| 'verb'
	| 'either'
	| 'of'
	| 'before'
	| 'and'
	| 'number'
	| 'modifier'
	| 'particle'
	| 'time';

/** By the beginning of the dictionary's tag; the first that fits. */
const kinds: readonly [tags: RegExp, kind: Kind][] = [
	[/^uj/u, 'of'],
	[/^(?:u|y|e|o|k)/u, 'particle'],
	[/^p/u, 'before'],
	[/^c/u, 'and'],
	[/^(?:m|q)/u, 'number'],
	[/^vn/u, 'either'],
	[/^v/u, 'verb'],
	[/^(?:d|ad|z)/u, 'verb'],
	[/^(?:a|b)/u, 'modifier'],
	[/^t/u, 'time'],
	[/^f/u, 'after'],
	[/^/u, 'noun'],
];
const kindOf = (tag: string): Kind => kinds.find(([tags]) => tags.test(tag))?.[1] ?? 'noun';

/** What a break costs between two words, left to right; the first row that fits. */
const prices: readonly [left: Kind | null, right: Kind | null, price: number][] = [
	[null, 'particle', 99],
	[null, 'of', 99],
	[null, 'after', 99],
	['and', null, 99],
	['before', null, 99],
	['number', 'number', 99],
	['number', 'verb', 1],
	['number', 'noun', 6],
	['number', null, 4],
	['modifier', 'noun', 7],
	['modifier', 'either', 6],
	[null, 'before', 0],
	[null, 'and', 1],
	['noun', 'verb', 0],
	['time', null, 1],
	['after', null, 5],
	['either', 'verb', 1],
	['of', null, 2],
	['particle', null, 2],
	['verb', 'verb', 5],
	['noun', 'either', 4],
	['verb', null, 3],
	['either', 'noun', 5],
	['either', 'either', 5],
	['noun', 'modifier', 2],
	['noun', 'number', 5],
	[null, null, 5],
];
const priceOf = (left: Kind, right: Kind): number =>
	prices.find(([a, b]) => (a === null || a === left) && (b === null || b === right))?.[2] ?? 5;

/** Short phrases make ragged lines, long ones do not fit. */
const lengthPrice = (length: number): number => {
	if (length > longest) return 12 + 2 * (length - longest);
	return length < 3 ? 8 : length === 3 ? 3 : length > 8 ? 1 : 0;
};

interface Word {
	text: string;
	/** A verb by the dictionary that stands behind the noun of a verb or preposition: 召开 基层 治理. */
	nominal: boolean;
	first: Kind;
	last: Kind;
}

const isMark = (text: string): boolean => /^[^\p{L}\p{N}\u{f0000}-\u{f0fff}]+$/u.test(text);

/** Words of the dictionary, single characters and marks joined to the word they belong to. */
function joinedWords(clause: string): Word[] {
	const words: Word[] = [];
	let lead = '';
	let leadKind: Kind | null = null;
	/** A verb or preposition has been met, so what follows may be its object. */
	let ruled = false;
	const tagged = tagWords(clause);
	tagged.forEach(({ word, tag }, i) => {
		const kind = /^[\u{f0000}-\u{f0fff}]/u.test(word) ? 'noun' : kindOf(tag);
		const last = words.at(-1);
		const single = [...word].length === 1;
		const leads =
			single && i < tagged.length - 1 && (leading.has(word) || (kind === 'verb' && !trailing.has(word)));
		if (leads) {
			lead += word;
			leadKind ??= kind;
		} else if (
			lead === '' &&
			last !== undefined &&
			(isMark(word) || (single && kind !== 'before' && word < '\u{f0000}'))
		) {
			last.text += word;
			if (!isMark(word)) last.last = kind === 'of' || kind === 'particle' ? kind : last.last;
		} else {
			const first = leadKind ?? kind;
			const nominal = first === 'verb' && tag.startsWith('v') && last?.last === 'noun' && ruled;
			words.push({ text: lead + word, nominal, first, last: kind });
			if ((first === 'verb' && !nominal) || first === 'before') ruled = true;
			lead = '';
			leadKind = null;
		}
	});
	const last = words.at(-1);
	if (lead !== '' && last !== undefined) last.text += lead;
	return words.length > 0 ? words : [{ text: clause, nominal: false, first: 'noun', last: 'noun' }];
}

/** @param lengthOf characters of a word as they will be shown @returns the clause in its phrases; a short one whole */
export function breakClause(clause: string, lengthOf: (text: string) => number): string[] {
	if (lengthOf(clause.trim()) <= longest) return [clause];
	const words = joinedWords(clause);
	const lengths = words.map(({ text }) => lengthOf(text.trimEnd()));
	// best[i] is the cheapest way to set the words before i.
	const best: { price: number; from: number }[] = [{ price: 0, from: 0 }];
	for (let end = 1; end <= words.length; end += 1) {
		let length = 0;
		let cheapest = { price: Infinity, from: 0 };
		for (let from = end - 1; from >= 0; from -= 1) {
			length += lengths[from] ?? 0;
			const [left, right] = [words[from - 1], words[from]];
			const cut = left && right ? priceOf(left.last, right.first) + (right.nominal ? 4 : 0) : 0;
			const price = (best[from]?.price ?? 0) + cut + lengthPrice(length);
			// Of two ways at one price the one with the longer end: 全国青少年 航空模型锦标赛.
			if (price <= cheapest.price) cheapest = { price, from };
		}
		best.push(cheapest);
	}
	const phrases: string[] = [];
	for (let end = words.length; end > 0; end = best[end]?.from ?? 0)
		phrases.unshift(
			words
				.slice(best[end]?.from ?? 0, end)
				.map(({ text }) => text)
				.join(''),
		);
	return phrases;
}
