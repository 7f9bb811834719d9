/**
 * Writes the index of grams that `src/search/engine/grams.ts` reads, in memory that is a few numbers a token. Every
 * place of every token is sorted by the token, then by those that follow as long as there are too many of them.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { encodeBundles } from '../../src/packed/bundles.ts';
import {
	encodePart,
	encodePlaces,
	longestGram,
	single,
	type GramEntry,
} from '../../src/search/engine/gram-format.ts';
import type { Kept } from '../../src/search/engine/pagefind.ts';
import type { ToSimplified } from '../../src/text/traditional.ts';
import type { SearchRecord, Shown } from '../../src/search/record.ts';
import { boundary, tokenise } from '../../src/search/tokens.ts';
import { writeBundles } from '../write/write-bundles.ts';

/** Bytes of a part before it is packed; a longer list is split by the token that follows. */
const usualPart = 16_000;

export interface WrittenGrams {
	/** Tokens of each field, by row. */
	lengths: number[][];
	files: number;
	bytes: number;
}

/** Tokens of all articles in a row, each article closed by a boundary, with the way back. */
interface Corpus {
	/** By number: tokens in ascending order of their text. */
	names: string[];
	tokens: Uint32Array;
	/** First token of each article, and the end. */
	starts: Uint32Array;
}

/** Takes the articles one by one, so that their texts are held only while they are written. */
export function writeGrams(
	records: Iterable<SearchRecord>,
	folder: string,
	toSimplified: ToSimplified,
	{ partBytes = usualPart } = {},
): WrittenGrams {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	const hash = createHash('sha256');
	const texts = writeBundles(folder, 'texts/');
	const numbers = new Map<string, number>();
	const numberOf = (token: string): number => {
		const known = numbers.get(token);
		if (known !== undefined) return known;
		numbers.set(token, numbers.size);
		return numbers.size - 1;
	};
	const lengths: number[][] = [];
	const chunks: Uint32Array[] = [];
	for (const { card, fields } of records) {
		const text = tokenise(fields, toSimplified);
		lengths.push(text.lengths);
		const chunk = new Uint32Array(text.tokens.length + 1);
		text.tokens.forEach((token, at) => (chunk[at] = numberOf(token)));
		chunk[text.tokens.length] = numberOf(boundary);
		chunks.push(chunk);
		const kept: Kept<Shown> = {
			shown: { card, kinds: fields.slice(4).map(({ kind }) => kind) },
			differences: text.differences,
		};
		const row = JSON.stringify({ text: text.tokens.join(''), kept });
		hash.update(row);
		texts.add(gzipSync(row));
	}
	const stamp = hash.digest('hex').slice(0, 12);
	const parts = writeBundles(folder, 'parts/');
	const firsts: string[] = [];
	let open: GramEntry[] = [];
	let size = 0;
	const close = (): void => {
		if (open[0] === undefined) return;
		parts.add(gzipSync(encodePart(stamp, open)));
		firsts.push(open[0].gram);
		open = [];
		size = 0;
	};
	for (const entry of entriesOf(inOrder(chunks, numbers), partBytes)) {
		if (size > 0 && size + entry.bytes.length > partBytes) close();
		open.push(entry);
		size += entry.bytes.length;
	}
	close();
	const directories = [
		['base.bin', encodeBundles({ stamp, firsts }, parts.end())],
		['texts.bin', encodeBundles({}, texts.end())],
	] as const;
	for (const [name, bytes] of directories) writeFileSync(join(folder, name), gzipSync(bytes, { level: 9 }));
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
		name.endsWith('.bin'),
	);
	return { lengths, files: files.length, bytes: texts.bytes() + parts.bytes() };
}

/** Numbers tokens anew in the order of their texts. */
function inOrder(chunks: readonly Uint32Array[], numbers: ReadonlyMap<string, number>): Corpus {
	const names = [...numbers.keys()].sort((a, b) => (a < b ? -1 : 1));
	const rank = new Uint32Array(names.length);
	names.forEach((name, at) => (rank[numbers.get(name) ?? 0] = at));
	const starts = new Uint32Array(chunks.length + 1);
	chunks.forEach(({ length }, nth) => (starts[nth + 1] = (starts[nth] ?? 0) + length));
	const tokens = new Uint32Array(starts.at(-1) ?? 0);
	chunks.forEach((chunk, nth) =>
		tokens.set(
			chunk.map((token) => rank[token] ?? 0),
			starts[nth],
		),
	);
	return { names, tokens, starts };
}

/** All grams in order: the single tokens, then the longer ones. */
function* entriesOf({ names, tokens, starts }: Corpus, partBytes: number): Generator<GramEntry> {
	const edge = names.indexOf(boundary);
	// Places of each token, ascending, one token after the other.
	const first = new Uint32Array(names.length + 1);
	for (const token of tokens) first[token + 1] = (first[token + 1] ?? 0) + 1;
	for (let token = 0; token < names.length; token++)
		first[token + 1] = (first[token + 1] ?? 0) + (first[token] ?? 0);
	const next = first.slice();
	const places = new Uint32Array(tokens.length);
	tokens.forEach((token, at) => {
		places[next[token] ?? 0] = at;
		next[token] = (next[token] ?? 0) + 1;
	});
	const encode = (at: Uint32Array): number[] => {
		const rows: [row: number, positions: number[]][] = [];
		let row = rowOf(starts, at[0] ?? 0);
		for (const place of at) {
			if (place >= (starts[row + 1] ?? 0)) row = rowOf(starts, place);
			const last = rows.at(-1);
			const position = place - (starts[row] ?? 0);
			if (last?.[0] === row) last[1].push(position);
			else rows.push([row, [position]]);
		}
		return encodePlaces(rows);
	};
	const of = (token: number): Uint32Array => places.subarray(first[token], first[token + 1]);
	// The boundary too: what two words that stand near one another must not have between them.
	for (let token = 0; token < names.length; token++)
		yield { gram: `${single}${names[token]}`, bytes: encode(of(token)) };
	for (let token = 0; token < names.length; token++)
		if (token !== edge) yield* longer(`${names[token]}`, of(token), 1);

	function* longer(name: string, at: Uint32Array, length: number): Generator<GramEntry> {
		const groups = new Map<number, number[]>();
		for (const place of at) {
			const follows = tokens[place + length] ?? edge;
			const group = groups.get(follows);
			if (group === undefined) groups.set(follows, [place]);
			else group.push(place);
		}
		for (const follows of [...groups.keys()].sort((a, b) => a - b)) {
			const group = Uint32Array.from(groups.get(follows) ?? []);
			const gram = `${name}${names[follows]}`;
			const bytes = encode(group);
			// What follows the boundary is another field; no phrase runs on there.
			if (bytes.length > partBytes && length + 1 < longestGram && follows !== edge)
				yield* longer(gram, group, length + 1);
			else yield { gram, bytes };
		}
	}
}

/** Article that holds a token. */
function rowOf(starts: Uint32Array, place: number): number {
	let [low, high] = [0, starts.length - 1];
	while (low < high) {
		const middle = (low + high + 1) >>> 1;
		if ((starts[middle] ?? 0) <= place) low = middle;
		else high = middle - 1;
	}
	return low;
}
