/**
 * What the dictionary of jieba says about a place where a text may have been cut: does a word span it, do words tend
 * to begin or end with the characters beside it? Loaded once a process.
 */
import { countOf, countRows, forEachWord, rowOf } from './dictionary.ts';

interface Lexicon {
	/** Natural logarithm of the relative frequency of the word of each row; NaN for words that are left out. */
	logs: Float64Array;
	/** log(begins a word / stands inside or ends one), by code point. */
	starts: Map<number, number>;
	ends: Map<number, number>;
}

const longest = 5;
/** Log-probability of a character that the dictionary does not have as a word. */
const unknown = -16;

let loaded: Lexicon | undefined;
const lexicon = (): Lexicon => (loaded ??= load());

/** How often a character begins words, stands elsewhere in them, ends them, stands elsewhere in them. */
type Places = [number, number, number, number];

function countPlaces(places: Map<number, Places>, text: string, from: number, to: number, n: number): void {
	for (let i = from; i < to;) {
		const point = text.codePointAt(i) as number;
		const next = i + (point > 0xffff ? 2 : 1);
		let at = places.get(point);
		if (at === undefined) places.set(point, (at = [0, 0, 0, 0]));
		at[i === from ? 0 : 1] += n;
		at[next === to ? 2 : 3] += n;
		i = next;
	}
}

function load(): Lexicon {
	const logs = new Float64Array(countRows()).fill(Number.NaN);
	const places = new Map<number, Places>();
	let total = 0;
	forEachWord((row, text, from, to) => {
		if (to - from > longest) return;
		const count = countOf(row);
		// Words seen once or twice are mostly names.
		if (count < 3 && to - from > 1) return;
		logs[row] = count;
		total += count;
		countPlaces(places, text, from, to, count);
	});
	for (let row = 0; row < logs.length; row++) logs[row] = Math.log(((logs[row] as number) + 0.5) / total);
	const ratio = (a: number, b: number) => Math.log((a + 20) / (b + 20));
	return {
		logs,
		starts: new Map([...places].map(([c, [s, i]]) => [c, ratio(s, i)])),
		ends: new Map([...places].map(([c, [, , e, i]]) => [c, ratio(e, i)])),
	};
}

/** Log-probability of a word that stands in a text; NaN for what is none. */
const logOf = (text: string, from: number, to: number): number => {
	const known = lexicon().logs[rowOf(text, from, to)] ?? Number.NaN;
	return to - from === 1 && Number.isNaN(known) ? unknown : known;
};

/** Log-probability of the best segmentation. */
const likelihood = (text: string): number => likelihoods(text)[text.length] as number;

/** The same of every beginning of the text, by its length. */
function likelihoods(text: string): Float64Array {
	const best = new Float64Array(text.length + 1).fill(Number.NEGATIVE_INFINITY);
	best[0] = 0;
	for (let i = 0; i < text.length; i++) {
		const here = best[i] as number;
		for (let n = 1; n <= longest && i + n <= text.length; n++) {
			const p = here + logOf(text, i, i + n);
			if (p > (best[i + n] as number)) best[i + n] = p;
		}
	}
	return best;
}

/** The same few edges are asked for again and again: every end against every beginning of a page. */
const onceEach = <Made>(make: (text: string) => Made): ((text: string) => Made) => {
	const made = new Map<string, Made>();
	return (text) => {
		let known = made.get(text);
		if (known === undefined) {
			if (made.size > 4096) made.clear();
			made.set(text, (known = make(text)));
		}
		return known;
	};
};
const segmentedTo = onceEach(likelihoods);
/** Words of at most `longest` characters within a text: from `i` on, `n` characters long, at `i * longest + n - 1`. */
const wordsWithin = onceEach((text) =>
	Float64Array.from({ length: text.length * longest }, (_, k) => {
		const [from, to] = [Math.floor(k / longest), Math.floor(k / longest) + (k % longest) + 1];
		return to <= text.length ? logOf(text, from, to) : Number.NaN;
	}),
);

/**
 * How much likelier the text is when words may span the cut, in nats, 0 where no word spans it.
 */
export function spanningGain(before: string, after: string): number {
	const [a, b] = [before.slice(-longest), after.slice(0, longest)];
	const [head, tail, words] = [segmentedTo(a), segmentedTo(b), wordsWithin(b)];
	const text = a + b;
	// Up to the cut the best segmentation is that of what stands before it.
	const best = new Float64Array(text.length + 1).fill(Number.NEGATIVE_INFINITY);
	best.set(head);
	for (let i = Math.max(0, a.length - longest + 1); i < text.length; i++) {
		const here = best[i] as number;
		const inside = i - a.length;
		for (let n = Math.max(1, 1 - inside); n <= longest && i + n <= text.length; n++) {
			const log = inside < 0 ? logOf(text, i, i + n) : (words[inside * longest + n - 1] as number);
			if (here + log > (best[i + n] as number)) best[i + n] = here + log;
		}
	}
	return (best[text.length] as number) - (head[a.length] as number) - (tail[b.length] as number);
}

/** log odds that a word begins with this character; 0 for what the dictionary does not know. */
export const beginsWords = (character: string) => lexicon().starts.get(character.codePointAt(0) ?? -1) ?? 0;
/** log odds that a word ends with this character. */
export const endsWords = (character: string) => lexicon().ends.get(character.codePointAt(0) ?? -1) ?? 0;
/** Is this a word of the dictionary? */
export const isWord = (text: string) => !Number.isNaN(lexicon().logs[rowOf(text)] ?? Number.NaN);

/** Length of the first word in the best segmentation of the text's beginning. */
export function firstWord(text: string): number {
	const part = text.slice(0, 8);
	let [best, score] = [1, Number.NEGATIVE_INFINITY];
	for (let n = 1; n <= longest && n <= part.length; n++) {
		const p = logOf(part, 0, n);
		if (Number.isNaN(p)) continue;
		const s = p + likelihood(part.slice(n));
		if (s > score) [best, score] = [n, s];
	}
	return best;
}

/** Nats gained when one of two printings of `unit` between `before` and `after` is taken away. */
export const removalGain = (before: string, unit: string, after: string) =>
	likelihood(before + unit + after) - likelihood(before + unit + unit + after);
