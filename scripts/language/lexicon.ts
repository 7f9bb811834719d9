/**
 * What the dictionary of jieba (349,000 words with frequencies) says about a place where a text may
 * have been cut: does a word span it, do words tend to begin or end with the characters beside it?
 * Loaded once a process, in about 0.2 s.
 */
import { dict } from '@node-rs/jieba/dict.js';

interface Lexicon {
	/** Natural logarithm of the relative frequency of each word of at most `longest` characters. */
	words: Map<string, number>;
	/** log(begins a word / stands inside or ends one). */
	starts: Map<string, number>;
	ends: Map<string, number>;
}

const longest = 5;
/** Log-probability of a character that the dictionary does not have as a word. */
const unknown = -16;

let loaded: Lexicon | undefined;

function lexicon(): Lexicon {
	loaded ??= load();
	return loaded;
}

function load(): Lexicon {
	const counts = new Map<string, number>();
	let total = 0;
	for (const row of new TextDecoder().decode(dict).split('\n')) {
		const a = row.indexOf(' ');
		if (a < 1 || a > longest) continue;
		const n = Number.parseInt(row.slice(a + 1), 10);
		// Words seen once or twice are mostly names and cost half the memory.
		if (n < 3 && a > 1) continue;
		counts.set(row.slice(0, a), n);
		total += n;
	}
	const places = new Map<string, [number, number, number, number]>();
	for (const [word, n] of counts) {
		const chars = [...word];
		chars.forEach((c, i) => {
			const at = places.get(c) ?? [0, 0, 0, 0];
			at[i === 0 ? 0 : 1] += n;
			at[i === chars.length - 1 ? 2 : 3] += n;
			places.set(c, at);
		});
	}
	const ratio = (a: number, b: number) => Math.log((a + 20) / (b + 20));
	return {
		words: new Map([...counts].map(([w, n]) => [w, Math.log((n + 0.5) / total)])),
		starts: new Map([...places].map(([c, [s, i]]) => [c, ratio(s, i)])),
		ends: new Map([...places].map(([c, [, , e, i]]) => [c, ratio(e, i)])),
	};
}

/** Log-probability of the best segmentation. */
function likelihood(text: string): number {
	const { words } = lexicon();
	const best = new Float64Array(text.length + 1).fill(Number.NEGATIVE_INFINITY);
	best[0] = 0;
	for (let i = 0; i < text.length; i++) {
		const here = best[i] ?? 0;
		for (let n = 1; n <= longest && i + n <= text.length; n++) {
			const p = words.get(text.slice(i, i + n)) ?? (n === 1 ? unknown : undefined);
			if (p !== undefined && here + p > (best[i + n] ?? 0)) best[i + n] = here + p;
		}
	}
	return best[text.length] ?? 0;
}

/** The same few edges are asked for again and again: every end against every beginning of a page. */
const edges = new Map<string, number>();

function edge(text: string): number {
	let known = edges.get(text);
	if (known === undefined) {
		if (edges.size > 4096) edges.clear();
		edges.set(text, (known = likelihood(text)));
	}
	return known;
}

/**
 * How much likelier the text is when words may span the cut, in nats, 0 where no word spans it.
 *
 */
export function spanningGain(before: string, after: string): number {
	const [a, b] = [before.slice(-longest), after.slice(0, longest)];
	return likelihood(a + b) - edge(a) - edge(b);
}

/** log odds that a word begins with this character; 0 for what the dictionary does not know. */
export const beginsWords = (character: string) => lexicon().starts.get(character) ?? 0;
/** log odds that a word ends with this character. */
export const endsWords = (character: string) => lexicon().ends.get(character) ?? 0;
/** Is this a word of the dictionary? */
export const isWord = (text: string) => lexicon().words.has(text);

/** Length of the first word in the best segmentation of the text's beginning. */
export function firstWord(text: string): number {
	const { words } = lexicon();
	const part = text.slice(0, 8);
	let [best, score] = [1, Number.NEGATIVE_INFINITY];
	for (let n = 1; n <= longest && n <= part.length; n++) {
		const p = words.get(part.slice(0, n)) ?? (n === 1 ? unknown : undefined);
		if (p === undefined) continue;
		const s = p + likelihood(part.slice(n));
		if (s > score) [best, score] = [n, s];
	}
	return best;
}

/** Nats gained when one of two printings of `unit` between `before` and `after` is taken away. */
export const removalGain = (before: string, unit: string, after: string) =>
	likelihood(before + unit + after) - likelihood(before + unit + unit + after);
