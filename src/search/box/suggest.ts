/** The suggestion lists in the browser: loaded when the box is first used, shards as they are needed. */
import { unpackText } from '../../packed/unpack.ts';
import {
	hanOnly,
	matches,
	readSounds,
	shardsFor,
	type Sounds,
	type SuggestBase,
	type SuggestEntry,
} from '../suggest-match.ts';

/** Shards loaded for one question at most. */
const mostShards = 2;
const mostShown = 8;
const mostNamed = 4;
/** Characters of the longest text that may be a name nearly right. */
const longestName = 16;
const order: readonly SuggestEntry['kind'][] = [
	'person',
	'office',
	'district',
	'topic',
	'newspaper',
	'title',
];

interface Lists {
	entries: readonly SuggestEntry[];
	shards: readonly string[];
	sounds: Sounds;
}

const files = new Map<string, Promise<unknown>>();
function load<Value>(url: string): Promise<Value> {
	const known = files.get(url) as Promise<Value> | undefined;
	if (known !== undefined) return known;
	const loading = fetch(url)
		.then((response) => {
			if (!response.ok) throw new Error(`${response.status} ${url}`);
			return response.arrayBuffer();
		})
		.then(async (bytes) => JSON.parse(await unpackText(bytes)) as Value);
	loading.catch(() => files.delete(url));
	files.set(url, loading);
	return loading;
}

async function lists(base: string): Promise<Lists> {
	const { entries, shards, sounds } = await load<SuggestBase>(`${base}search/suggest/base.bin`);
	return { entries, shards, sounds: readSounds(sounds) };
}

/** Best matches first: whole before beginning before sound, then by kind and frequency. */
export async function suggest(base: string, input: string): Promise<SuggestEntry[]> {
	const typed = hanOnly(input);
	if (typed === '') return [];
	const { entries, shards, sounds } = await lists(base);
	const wanted = shardsFor(typed, shards, sounds);
	const more =
		wanted.length > mostShards
			? []
			: await Promise.all(wanted.map((shard) => load<SuggestEntry[]>(`${base}search/suggest/${shard}.bin`)));
	return [...entries, ...more.flat()]
		.map((entry) => ({ entry, how: matches(entry, typed, sounds) }))
		.filter(({ how }) => how > 0)
		.sort(
			(a, b) =>
				b.how - a.how ||
				order.indexOf(a.entry.kind) - order.indexOf(b.entry.kind) ||
				b.entry.count - a.entry.count,
		)
		.slice(0, mostShown)
		.map(({ entry }) => entry);
}

/** The whole name; a person with an office (`王某某局长`, `局长王某某`); a place without the last character (`清江浦`). */
const namedBy = (name: string, kind: SuggestEntry['kind'], typed: string): boolean =>
	name === typed ||
	(kind === 'person' && name.length > 1 && (typed.startsWith(name) || typed.endsWith(name))) ||
	(kind === 'district' && name.length > 2 && name.slice(0, -1) === typed);

/** What is named so and has a page. */
export async function named(base: string, texts: readonly string[]): Promise<SuggestEntry[]> {
	const found = new Map<string, SuggestEntry>();
	for (const typed of texts.map(hanOnly).filter((text) => text.length > 1)) {
		const { entries, shards, sounds } = await lists(base);
		const wanted = shardsFor(typed, shards, sounds).slice(0, mostShards);
		const more = await Promise.all(
			wanted.map((shard) => load<SuggestEntry[]>(`${base}search/suggest/${shard}.bin`)),
		);
		for (const entry of [...entries, ...more.flat()]) {
			const isNamed = namedBy(hanOnly(entry.text), entry.kind, typed);
			if (entry.page !== undefined && isNamed) found.set(entry.page, entry);
		}
	}
	return [...found.values()]
		.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
		.slice(0, mostNamed);
}

/** Names that sound the same or differ in one character from something that was not found. */
export async function nearestNames(base: string, text: string): Promise<SuggestEntry[]> {
	const typed = [...hanOnly(text)];
	// Pinyin or initials: what is so pronounced.
	if (/^[a-z]{2,}$/u.test(typed.join('')))
		return (await suggest(base, text)).filter(({ kind }) => kind !== 'title').slice(0, 3);
	if (typed.length < 2 || typed.length > longestName) return [];
	const { entries, sounds } = await lists(base);
	const soundOf = (chars: readonly string[]): string =>
		chars.map((char) => sounds.get(char) ?? char).join(' ');
	const distance = (entry: SuggestEntry): number => {
		const chars = [...hanOnly(entry.text)];
		// `清江甫` is near `清江浦区`: people leave out what a place is.
		if (entry.kind === 'district' && typed.length > 2 && chars.length === typed.length + 1) chars.pop();
		if (soundOf(chars) === soundOf(typed)) return 0;
		if (chars.length !== typed.length) return 9;
		return chars.filter((char, at) => char !== typed[at]).length;
	};
	const near = entries
		.filter(({ kind }) => kind !== 'title')
		.map((entry) => ({ entry, far: distance(entry) }))
		.filter(({ far, entry }) => far <= (entry.text.length > 2 ? 1 : 0) && entry.text !== text)
		.sort((a, b) => a.far - b.far || b.entry.count - a.entry.count);
	return near.slice(0, 3).map(({ entry }) => entry);
}
