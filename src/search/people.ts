/**
 * Who wrote and who is named, article by article: the part of the catalogue that grows with the number of names,
 * so it is a file of its own and large archives load it only when someone asks for names.
 */
import { pushNumber, readNumbers } from '../packed/varint.ts';

export interface PeopleLists {
	/** Names by how many articles they have, most first. */
	names: readonly string[];
	/** Places in `names`, by row. */
	authors: readonly (readonly number[])[];
	persons: readonly (readonly number[])[];
}

/** Names, each article's authors and its persons, as numbers. */
export function encodePeople(
	articles: readonly { authors: readonly string[]; persons: readonly string[] }[],
): Uint8Array {
	const tally = new Map<string, number>();
	for (const { authors, persons } of articles)
		for (const name of new Set([...authors, ...persons])) tally.set(name, (tally.get(name) ?? 0) + 1);
	const names = [...tally.keys()].sort(
		(a, b) => (tally.get(b) ?? 0) - (tally.get(a) ?? 0) || (a < b ? -1 : a > b ? 1 : 0),
	);
	const place = new Map(names.map((name, at) => [name, at]));
	const out: number[] = [
		...new TextEncoder().encode(`${JSON.stringify({ count: articles.length, names })}\n`),
	];
	for (const list of ['authors', 'persons'] as const)
		for (const article of articles) {
			const places = [...new Set(article[list].map((name) => place.get(name) ?? 0))].sort((a, b) => a - b);
			pushNumber(out, places.length);
			for (const at of places) pushNumber(out, at);
		}
	return Uint8Array.from(out);
}

export function decodePeople(bytes: Uint8Array): PeopleLists {
	const end = bytes.indexOf(10);
	const { count, names } = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))) as {
		count: number;
		names: string[];
	};
	const number = readNumbers(bytes, end + 1);
	const lists = (): number[][] =>
		Array.from({ length: count }, () => Array.from({ length: number() }, () => number()));
	return { names, authors: lists(), persons: lists() };
}
