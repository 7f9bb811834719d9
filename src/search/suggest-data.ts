/**
 * What the search box proposes, computed at build: districts, topics, newspapers and the most frequent names at once,
 * other names and all titles in shards by the initials of their pinyin, so that a visitor loads a few kilobytes
 * however large the archive is.
 */
import { pinyin } from 'pinyin-pro';
import type { Archive, DistrictNode } from '../archive/archive-types.ts';
import { hasPage } from '../archive/layout.ts';
import { hanOnly, type SuggestBase, type SuggestEntry } from './suggest-match.ts';

/** Names that come with the first file. */
const frequentNames = 300;
/** Entries of a shard; a fuller one is split by its next initial. Of a large archive a few kilobytes more, and a file less. */
const shardSize = (articles: number): number => (articles > 2000 ? 600 : 160);
/** Initials a shard's name has at most. */
const deepest = 4;

export interface SuggestFiles {
	base: SuggestBase;
	shards: Map<string, SuggestEntry[]>;
}

interface Candidate {
	entry: SuggestEntry;
	sounds: string[];
}

/** Reading of each character in its context. */
function soundsOf(text: string, surname: boolean): string[] {
	return pinyin(hanOnly(text), {
		toneType: 'none',
		type: 'array',
		v: true,
		nonZh: 'spaced',
		surname: surname ? 'head' : 'off',
	});
}

export function makeSuggestions({
	items,
	districts,
	topics,
	newspapers,
	people,
}: Pick<Archive, 'items' | 'districts' | 'topics' | 'newspapers' | 'people'>): SuggestFiles {
	const usual = new Map<string, string>();
	const make = (entry: Omit<SuggestEntry, 'sounds'>): Candidate => ({
		entry,
		sounds: soundsOf(entry.text, entry.kind === 'person'),
	});
	const walk = (node: DistrictNode): Candidate[] => {
		const { name, slug, aliases, former } = node.district;
		const own: Candidate[] =
			node.total === 0
				? []
				: [name, ...aliases, ...former.map((one) => one.name)].map((text) =>
						make({
							text,
							kind: 'district',
							count: node.total,
							page: `districts/${slug}`,
							...(text === name ? {} : { target: name }),
						}),
					);
		return [...own, ...node.children.flatMap(walk)];
	};
	const names = people
		.map((person) => ({
			person,
			count: new Set([...person.wrote, ...person.named].map(({ item }) => item.id)).size,
		}))
		.sort((a, b) => b.count - a.count)
		.map(({ person, count }) =>
			make({
				text: person.name,
				kind: person.kind,
				count,
				// A name without a page is a question.
				...(hasPage(person, items.length) ? { page: `people/${person.slug}` } : {}),
			}),
		);
	const first: Candidate[] = [
		...districts.flatMap(walk),
		...topics.flatMap(({ topic, items: under }) =>
			under.length > 0
				? [make({ text: topic.label, kind: 'topic', count: under.length, page: `topics/${topic.slug}` })]
				: [],
		),
		...newspapers.flatMap(({ newspaper, slug, items: under }) =>
			newspaper !== null && under.length > 0
				? [
						make({
							text: newspaper.name,
							kind: 'newspaper',
							count: under.length,
							page: `newspapers/${slug}`,
						}),
					]
				: [],
		),
		...names.slice(0, frequentNames),
	];
	const rest = [
		...names.slice(frequentNames),
		...items.flatMap(({ article, id }) =>
			article.title === null ? [] : [make({ text: article.title, kind: 'title', count: 1, target: id })],
		),
	].filter(({ sounds }) => /^[a-z]/u.test(sounds[0] ?? ''));
	// A small archive has no use for shards.
	const size = shardSize(items.length);
	const later = rest.length > size ? rest : [];
	if (later.length === 0) first.push(...rest);

	// The reading a character has most often needs to be said once; only others are said with the entry.
	const tally = new Map<string, Map<string, number>>();
	for (const { entry, sounds } of [...first, ...later])
		[...hanOnly(entry.text)].forEach((char, at) => {
			const readings = tally.get(char) ?? new Map<string, number>();
			readings.set(sounds[at] ?? '', (readings.get(sounds[at] ?? '') ?? 0) + 1);
			tally.set(char, readings);
		});
	for (const [char, readings] of tally)
		usual.set(char, [...readings].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? '');
	const finish = ({ entry, sounds }: Candidate): SuggestEntry => {
		const odd = [...hanOnly(entry.text)].flatMap((char, at) =>
			usual.get(char) === sounds[at] ? [] : [`${at}${sounds[at] ?? ''}`],
		);
		return odd.length > 0 ? { ...entry, sounds: odd.join(',') } : entry;
	};
	const shards = new Map(
		[...split(later, '', size)].map(([key, candidates]) => [key, candidates.map(finish)] as const),
	);
	const bySound = new Map<string, string>();
	for (const [char, sound] of [...usual].sort(([a], [b]) => (a < b ? -1 : 1)))
		if (/^[a-z]/u.test(sound) && /\p{Script=Han}/u.test(char))
			bySound.set(sound, (bySound.get(sound) ?? '') + char);
	return {
		base: {
			sounds: [...bySound]
				.sort(([a], [b]) => (a < b ? -1 : 1))
				.map(([sound, chars]) => `${sound}${chars}`)
				.join('|'),
			entries: first.map(finish),
			shards: [...shards.keys()].sort(),
		},
		shards,
	};
}

/** Parts candidates by the initials of their sounds until each part is small. */
function split(candidates: readonly Candidate[], prefix: string, size: number): Map<string, Candidate[]> {
	const parts = new Map<string, Candidate[]>();
	for (const candidate of candidates) {
		const key = prefix + (candidate.sounds[prefix.length]?.[0] ?? '');
		const part = parts.get(key);
		if (part === undefined) parts.set(key, [candidate]);
		else part.push(candidate);
	}
	return new Map(
		[...parts].flatMap(([key, list]): [string, Candidate[]][] =>
			list.length <= size || key.length >= deepest || key.length <= prefix.length
				? [[key, list.slice(0, size)]]
				: [...split(list, key, size)],
		),
	);
}
