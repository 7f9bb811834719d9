/**
 * Related articles, computed once for the whole archive over an inverted index. Two articles are related by the
 * persons they name or were signed by, the places they act in and the rare words they share; a feature counts
 * the more, the fewer articles have it (idf). Features that too many articles share say nothing and cost time.
 */
import type { Item } from './archive-types.ts';
import { cutWords } from '../text/words.ts';

export interface Related {
	item: Item;
	/** The shared features that weigh most, as printed, at most three. */
	because: string[];
}

/** Weight of a kind of feature, and the most articles one feature may join. */
const kinds = { person: 3, place: 1.5, word: 1 } as const;
type Kind = keyof typeof kinds;
const mostShared = 60;
const wordsPerArticle = 12;
/** Below this the likeness is chance. */
const least = 3;

/** The article's own words: frequent here, rare in the archive; at least two characters, Han only. */
function wordCounts(item: Item): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { text } of item.parts)
		for (const word of cutWords(text))
			if (/^\p{Script=Han}{2,}$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}

function features(item: Item): { name: string; kind: Kind }[] {
	const { article } = item;
	const people = new Set([...article.persons, ...article.authors].map(({ name }) => name));
	const places = [item.district, ...item.otherDistricts].filter((place) => place !== null);
	return [
		...[...people].map((name) => ({ name, kind: 'person' as const })),
		...places.map(({ name }) => ({ name, kind: 'place' as const })),
	];
}

/** @returns for each article id the `count` nearest, best first */
export function relate(items: readonly Item[], count = 4): Map<string, Related[]> {
	const all = items.map((item) => ({ item, own: features(item), words: wordCounts(item) }));
	const frequency = new Map<string, number>();
	for (const { words } of all)
		for (const word of words.keys()) frequency.set(word, (frequency.get(word) ?? 0) + 1);
	const idf = (having: number): number => Math.log(1 + items.length / having);
	const index = new Map<string, { kind: Kind; name: string; members: number[] }>();
	all.forEach(({ own, words }, position) => {
		const rare = [...words]
			.filter(([word]) => (frequency.get(word) ?? 0) > 1)
			.map(([name, times]) => ({
				name,
				kind: 'word' as const,
				score: Math.log(1 + times) * idf(frequency.get(name) ?? 1),
			}))
			.sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1))
			.slice(0, wordsPerArticle);
		for (const { name, kind } of [...own, ...rare]) {
			const key = `${kind} ${name}`;
			const entry = index.get(key) ?? { kind, name, members: [] };
			entry.members.push(position);
			index.set(key, entry);
		}
	});
	const shared = [...index.values()].filter(
		({ members }) => members.length > 1 && members.length <= mostShared,
	);
	const byArticle = new Map<number, typeof shared>();
	for (const feature of shared)
		for (const member of feature.members) byArticle.set(member, [...(byArticle.get(member) ?? []), feature]);

	const result = new Map<string, Related[]>();
	all.forEach(({ item }, position) => {
		const scores = new Map<number, { score: number; because: { name: string; weight: number }[] }>();
		for (const { kind, name, members } of byArticle.get(position) ?? []) {
			const weight = kinds[kind] * idf(members.length);
			for (const other of members) {
				if (other === position) continue;
				const entry = scores.get(other) ?? { score: 0, because: [] };
				entry.score += weight;
				entry.because.push({ name, weight });
				scores.set(other, entry);
			}
		}
		const nearest = [...scores]
			.filter(([, { score }]) => score >= least)
			.sort(([a, left], [b, right]) => right.score - left.score || a - b)
			.slice(0, count)
			.flatMap(([other, { because }]) => {
				const found = items[other];
				if (found === undefined) return [];
				const names = because
					.sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1))
					.map(({ name }) => name);
				return [{ item: found, because: [...new Set(names)].slice(0, 3) }];
			});
		result.set(item.id, nearest);
	});
	return result;
}
