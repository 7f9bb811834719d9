/**
 * The engine of large archives: grams with their places in parts of some kilobytes, fetched side by side. A phrase is
 * decided by the grams that cover it, and of a long one by a few of them and the texts they leave.
 */
import { printedPieces } from '../tokens.ts';
import {
	IndexOutdated,
	IndexUnreachable,
	type ArticleText,
	type Occurrences,
	type SearchEngine,
} from './engine.ts';
import { Gone, decodeBundles, placesIn, type Bundles, type Stretch } from '../../packed/bundles.ts';
import { decodePart, decodePlaces, lastNotAbove, longestGram, single, type GramBase } from './gram-format.ts';
import type { Kept } from './pagefind.ts';

/** Grams that are asked for of a long phrase before texts are read. */
const probes = 3;
/** Articles whose texts are read to tell whether they hold a long phrase. */
const verifiable = 12;
/** Parts kept in memory. */
const keptParts = 400;
/** Texts kept in memory. */
const keptTexts = 200;

export interface GramSource {
	/** A file of the index that says where others lie, unpacked. */
	load: (name: string) => Promise<Uint8Array>;
	/** A piece of another, unpacked. @throws Gone where the file is gone */
	loadPiece: (place: Stretch) => Promise<Uint8Array>;
}

/** A gram's places, and how many tokens it has. */
interface Found {
	at: number;
	length: number;
	places: Map<number, number[]>;
}

/** Keeps what was asked for last; what failed is forgotten. */
function remembered<Key, Value>(
	most: number,
	make: (key: Key) => Promise<Value>,
): (key: Key) => Promise<Value> {
	const known = new Map<Key, Promise<Value>>();
	return (key) => {
		const held = known.get(key) ?? make(key);
		known.delete(key);
		known.set(key, held);
		if (known.size > most) known.delete(known.keys().next().value as Key);
		held.catch(() => known.delete(key));
		return held;
	};
}

/** Beginnings of grams of two that cover these tokens, none after `last`. */
function pairsOver(tokens: readonly number[], last: number): number[] {
	const pairs: number[] = [];
	for (const at of tokens) if ((pairs.at(-1) ?? -2) + 2 <= at) pairs.push(Math.min(at, last));
	return pairs;
}

export function gramEngine<Shown>({ load, loadPiece }: GramSource): SearchEngine<Shown> {
	const reached = async (loading: Promise<Uint8Array>): Promise<Uint8Array> => {
		try {
			return await loading;
		} catch (error) {
			if (error instanceof Gone) throw new IndexOutdated(error.message);
			throw new IndexUnreachable(error instanceof Error ? error.message : String(error));
		}
	};
	/** A file that says where pieces lie, read once. */
	const directory = <Head extends object>(name: string) => {
		let opening: Promise<{ head: Head; piece: (nth: number) => Promise<Uint8Array> }> | null = null;
		return () => {
			opening ??= reached(load(name)).then((bytes) => {
				const head = decodeBundles<Head>(bytes);
				const placeOf = placesIn(head as Bundles);
				const piece = async (nth: number): Promise<Uint8Array> => {
					const place = placeOf(nth);
					if (place === null) throw new IndexOutdated(`${name} ${nth}`);
					return reached(loadPiece(place));
				};
				return { head, piece };
			});
			opening.catch(() => (opening = null));
			return opening;
		};
	};
	const parts = directory<GramBase>('base.bin');
	const texts = directory<object>('texts.bin');
	const open = async (): Promise<GramBase> => (await parts()).head;
	const part = remembered(keptParts, async (nth: number) => {
		const { head, piece } = await parts();
		const entries = decodePart(head.stamp, await piece(nth));
		if (entries === null) throw new IndexOutdated(`part ${nth}`);
		return entries;
	});
	const readText = remembered(keptTexts, async (row: number): Promise<ArticleText<Shown>> => {
		const text = new TextDecoder().decode(await (await texts()).piece(row));
		if (!text.startsWith('{')) throw new IndexOutdated(`text ${row}`);
		const { text: joined, kept } = JSON.parse(text) as { text: string; kept: Kept<Shown> };
		const tokens = [...joined];
		return { row, tokens, pieces: printedPieces(tokens, kept.differences), shown: kept.shown };
	});

	/** Parts in which grams that begin with `text`, or that it begins with, may lie. */
	const partsOf = ({ firsts }: GramBase, text: string): number[] => {
		const first = lastNotAbove(firsts, text);
		return Array.from({ length: lastNotAbove(firsts, `${text}\uffff`) - first + 1 }, (_, nth) => first + nth);
	};
	/** The gram that begins at a token of the phrase: the one the index holds, or all that begin with what is left of it. */
	const gramAt = async (tokens: readonly string[], at: number): Promise<Found> => {
		const text = tokens.slice(at, at + longestGram).join('');
		const entries = await Promise.all(partsOf(await open(), text).map(part));
		const places = new Map<number, number[]>();
		let length = Math.min(longestGram, tokens.length - at);
		for (const [gram, bytes] of entries.flatMap((one) => [...one])) {
			if (!gram.startsWith(text) && !text.startsWith(gram)) continue;
			length = Math.min(length, [...gram].length);
			for (const [row, positions] of decodePlaces(bytes)) {
				const known = places.get(row);
				if (known === undefined) places.set(row, positions);
				else known.push(...positions);
			}
		}
		for (const positions of places.values()) positions.sort((a, b) => a - b);
		return { at, length, places };
	};

	/** Where all the grams stand as they do in the phrase. */
	const together = (grams: readonly Found[]): Occurrences => {
		const [rarest, ...others] = grams.toSorted((a, b) => a.places.size - b.places.size);
		const found: Occurrences = new Map();
		for (const [row, positions] of rarest?.places ?? []) {
			const lists = others.map(({ at, places }) => ({ at, places: new Set(places.get(row)) }));
			const starts = positions
				.map((position) => position - (rarest?.at ?? 0))
				.filter((start) => start >= 0 && lists.every(({ at, places }) => places.has(start + at)));
			if (starts.length > 0) found.set(row, Uint32Array.from(starts));
		}
		return found;
	};
	const verified = async (tokens: readonly string[], places: Occurrences): Promise<Occurrences> => {
		const texts = await Promise.all([...places.keys()].map(readText));
		return new Map(
			texts.flatMap(({ row, tokens: text }) => {
				const starts = (places.get(row) ?? new Uint32Array()).filter((start) =>
					tokens.every((token, nth) => text[start + nth] === token),
				);
				return starts.length > 0 ? [[row, starts] as const] : [];
			}),
		);
	};
	/** Tokens of the phrase that no gram covers. */
	const bare = (tokens: readonly string[], grams: readonly Found[]): number[] =>
		tokens.flatMap((_, nth) => (grams.some(({ at, length }) => at <= nth && nth < at + length) ? [] : [nth]));

	const find = async (tokens: readonly string[]): Promise<Occurrences> => {
		if (tokens.length === 1) {
			const name = `${single}${tokens[0]}`;
			const [nth = 0] = partsOf(await open(), name);
			const bytes = (await part(nth)).get(name);
			return new Map(
				bytes === undefined
					? []
					: decodePlaces(bytes).map(([row, positions]) => [row, Uint32Array.from(positions)]),
			);
		}
		const base = await open();
		// A phrase is seldom asked for without a look at the texts that hold it.
		texts().catch(() => null);
		const last = tokens.length - 2;
		/** A gram of two at the end that fills several parts is left to the longer gram before it. */
		const heavy = last > 0 && partsOf(base, tokens.slice(last).join('')).length > 1;
		const cover = Array.from({ length: Math.ceil(tokens.length / 2) }, (_, nth) =>
			Math.max(0, Math.min(nth * 2, heavy ? last - 1 : last)),
		);
		const asked =
			cover.length <= probes
				? [...new Set(cover)]
				: Array.from(
						{ length: probes },
						(_, nth) => cover[Math.floor((nth * (cover.length - 1)) / (probes - 1))] ?? 0,
					);
		const grams = await Promise.all(asked.map((at) => gramAt(tokens, at)));
		for (;;) {
			const found = together(grams);
			const missing = bare(tokens, grams);
			if (missing.length === 0 || found.size === 0) return found;
			if (found.size <= verifiable) return verified(tokens, found);
			grams.push(...(await Promise.all(pairsOver(missing, last).map((at) => gramAt(tokens, at)))));
		}
	};
	return { open: async () => void (await open()), find, read: (rows) => Promise.all(rows.map(readText)) };
}
