/**
 * Related articles, computed once for the whole archive over an inverted index. A feature counts the more, the fewer
 * articles have it (idf); what too many share says nothing and costs time. Words that two articles share add to their
 * nearness, but only a person, a body, an event, a rare name or one topic in one district is a reason that may be
 * said, and without such a reason nothing is related.
 */
import type { Item } from './archive-types.ts';
import { eachWord, wordsOf, type WordsOf } from './words-of.ts';

/** Kinds of reasons, as they may be said. */
type ReasonKind = 'person' | 'author' | 'institution' | 'event' | 'topic';

interface Reason {
	kind: ReasonKind;
	/** As printed, at most three; of a topic the district, or none, and the topic. */
	names: string[];
}

export interface Related {
	item: Item;
	/** What weighs most first, at least one. */
	because: Reason[];
}

/** Weight of a kind of feature. */
const weights = { person: 3, event: 3, institution: 2.5, topic: 1, author: 0.5, word: 0.4 } as const;
type Kind = keyof typeof weights;
/** Most articles that one feature may join. */
const mostShared: Record<Kind, number> = {
	person: 60,
	event: 60,
	institution: 40,
	topic: 60,
	author: 60,
	word: 40,
};
const wordsPerArticle = 12;
/** Below this the likeness is chance. */
const least = 3;
/** Kinds of reasons, and names of each, that are said. */
const said = 2;
const namesSaid = 3;

interface Feature {
	kind: Kind;
	names: string[];
}

function features(item: Item, { names }: WordsOf): Feature[] {
	const { article, district, topics } = item;
	const persons = new Set(article.persons.map(({ name }) => name));
	const authors = new Set(article.authors.map(({ name }) => name));
	const own = new Set(
		[district, ...item.otherDistricts].flatMap((place) => (place === null ? [] : [place.name])),
	);
	const one = (kind: Kind, name: string): Feature => ({ kind, names: [name] });
	return [
		...[...persons].map((name) => one('person', name)),
		...[...authors].filter((name) => !persons.has(name)).map((name) => one('author', name)),
		...names.filter(({ name }) => !own.has(name)).map(({ kind, name }) => one(kind, name)),
		...topics.map(({ label }): Feature => ({
			kind: 'topic',
			names: [...(district === null ? [] : [district.name]), label],
		})),
	];
}

/** Reasons by kind, the heaviest first; what a kind says is its heaviest names. A topic is said where nothing else is. */
function reasonsOf(shared: readonly { kind: Kind; names: string[]; weight: number }[]): Reason[] {
	const byKind = new Map<ReasonKind, { weight: number; names: string[][] }>();
	for (const { kind, names, weight } of [...shared].sort((a, b) => b.weight - a.weight)) {
		if (kind === 'word') continue;
		const entry = byKind.get(kind) ?? { weight: 0, names: [] };
		entry.weight += weight;
		entry.names.push(names);
		byKind.set(kind, entry);
	}
	const strong = [...byKind].filter(([kind]) => kind !== 'topic' && kind !== 'author');
	const chosen =
		strong.length > 0 ? strong : [...byKind].filter(([kind]) => kind === 'topic' || byKind.has('topic'));
	return chosen
		.sort(([, a], [, b]) => b.weight - a.weight)
		.slice(0, said)
		.map(([kind, { names }]) => ({
			kind,
			names: kind === 'topic' ? (names[0] ?? []) : [...new Set(names.flat())].slice(0, namesSaid),
		}));
}

/**
 * @param read what the text of an article gives: cutting it into words is most of the work
 * @returns for each article id the `count` nearest, best first
 */
export function relate(
	items: readonly Item[],
	count = 4,
	read: (item: Item) => WordsOf = wordsOf,
): Map<string, Related[]> {
	const all = items.map((item) => {
		const text = read(item);
		return { item, own: features(item, text), text };
	});
	const frequency = new Map<string, number>();
	for (const { text } of all)
		for (const [word] of eachWord(text)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
	const idf = (having: number): number => Math.log(1 + items.length / having);
	const index = new Map<string, { kind: Kind; names: string[]; members: number[] }>();
	all.forEach(({ own, text }, position) => {
		const rare = eachWord(text)
			.filter(([word]) => (frequency.get(word) ?? 0) > 1)
			.map(([name, times]) => ({
				names: [name],
				kind: 'word' as const,
				score: Math.log(1 + times) * idf(frequency.get(name) ?? 1),
			}))
			.sort((a, b) => b.score - a.score || ((a.names[0] ?? '') < (b.names[0] ?? '') ? -1 : 1))
			.slice(0, wordsPerArticle);
		for (const { names, kind } of [...own, ...rare]) {
			const key = `${kind} ${names.join(' ')}`;
			const entry = index.get(key) ?? { kind, names, members: [] };
			entry.members.push(position);
			index.set(key, entry);
		}
	});
	const shared = [...index.values()].filter(
		({ kind, members }) => members.length > 1 && members.length <= mostShared[kind],
	);
	const byArticle = new Map<number, typeof shared>();
	for (const feature of shared)
		for (const member of feature.members) {
			const known = byArticle.get(member);
			if (known === undefined) byArticle.set(member, [feature]);
			else known.push(feature);
		}

	const result = new Map<string, Related[]>();
	all.forEach(({ item }, position) => {
		const scores = new Map<
			number,
			{ score: number; shared: { kind: Kind; names: string[]; weight: number }[] }
		>();
		for (const { kind, names, members } of byArticle.get(position) ?? []) {
			const weight = weights[kind] * idf(members.length);
			for (const other of members) {
				if (other === position) continue;
				const entry = scores.get(other) ?? { score: 0, shared: [] };
				entry.score += weight;
				entry.shared.push({ kind, names, weight });
				scores.set(other, entry);
			}
		}
		const nearest: Related[] = [];
		const candidates = [...scores].filter(([, { score }]) => score >= least);
		for (const [other, { shared: both }] of candidates.sort(([a, x], [b, y]) => y.score - x.score || a - b)) {
			if (nearest.length === count) break;
			const because = reasonsOf(both);
			const found = items[other];
			if (found !== undefined && because.length > 0) nearest.push({ item: found, because });
		}
		result.set(item.id, nearest);
	});
	return result;
}
