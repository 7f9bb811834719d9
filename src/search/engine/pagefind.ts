/**
 * Pagefind as the engine. The index holds one token a character, so a quoted query is an exact phrase, but its answer
 * tells only the first place of the phrase; all places come from the positions of its characters, which Pagefind
 * gives for plain queries and which the phrase query has already loaded.
 */
import type { Catalogue } from '../catalogue.ts';
import { printedPieces, type Differences } from '../tokens.ts';
import {
	IndexOutdated,
	IndexUnreachable,
	type ArticleText,
	type Occurrences,
	type SearchEngine,
} from './engine.ts';

interface PagefindResult {
	id: string;
	words: number[];
	data: () => Promise<{ content: string; meta: Record<string, string> }>;
}
interface PagefindInstance {
	init: () => Promise<void>;
	search: (term: string | null) => Promise<{ results: PagefindResult[] }>;
}
export interface PagefindModule {
	createInstance: (options: { basePath: string; noWorker: boolean }) => PagefindInstance;
}

/** What the index holds of an article beside its tokens. */
export interface Kept<Shown> {
	shown: Shown;
	differences: Differences;
}

/** Positions of one character, by row. */
type Postings = ReadonlyMap<number, readonly number[]>;

/** Characters whose positions are kept; the most frequent hold some 40,000 each at 5,000 articles. */
const keptCharacters = 48;

export interface PagefindSource {
	/** Address of the index's folder, with its last slash. */
	folder: string;
	load: () => Promise<PagefindModule>;
	/** Takes the failures of the loader since the last call: Pagefind logs them and answers from what it has. */
	failures: () => string[];
	catalogue: Catalogue;
}

export function pagefindEngine<Shown>(source: PagefindSource): SearchEngine<Shown> {
	const { catalogue } = source;
	let opening: Promise<PagefindInstance> | null = null;
	let readers = new Map<number, PagefindResult['data']>();
	let postings = new Map<string, Promise<Postings>>();

	const forget = (): void => {
		opening = null;
		readers = new Map();
		postings = new Map();
	};
	const open = (): Promise<PagefindInstance> => {
		opening ??= source.load().then(async ({ createInstance }) => {
			const instance = createInstance({ basePath: source.folder, noWorker: true });
			await instance.init();
			return instance;
		});
		return opening;
	};
	/** A chunk that could not be loaded counts as loaded inside Pagefind, so a failure costs the whole instance. */
	const guarded = async <Value>(work: () => Promise<Value>): Promise<Value> => {
		try {
			const value = await work();
			const failed = source.failures();
			if (failed.length > 0) throw new IndexUnreachable(failed.join('\n'));
			return value;
		} catch (error) {
			forget();
			if (error instanceof IndexOutdated) throw error;
			throw new IndexUnreachable(error instanceof Error ? error.message : String(error));
		}
	};
	const ask = async (term: string | null): Promise<(PagefindResult & { row: number })[]> => {
		const { results } = await (await open()).search(term);
		return results.map((result) => {
			const row = catalogue.rowOf(result.id);
			if (row === undefined) throw new IndexOutdated(result.id);
			if (!readers.has(row)) readers.set(row, result.data);
			return { ...result, row };
		});
	};
	const positionsOf = (token: string): Promise<Postings> => {
		const known = postings.get(token);
		postings.delete(token);
		const found = known ?? ask(token).then((rows) => new Map(rows.map(({ row, words }) => [row, words])));
		postings.set(token, found);
		const oldest = postings.keys().next().value;
		if (postings.size > keptCharacters && oldest !== undefined) postings.delete(oldest);
		return found;
	};

	return {
		open: () => guarded(async () => void (await open())),
		find: (tokens) =>
			guarded(async () => {
				const rows = (await ask(`"${tokens.join(' ')}"`)).map(({ row, words }) => ({
					row,
					first: words[0] ?? 0,
				}));
				const lists = await Promise.all(tokens.map(positionsOf));
				const found: Occurrences = new Map();
				for (const { row, first } of rows) {
					const starts = startsOf(lists.map((list) => list.get(row) ?? []));
					found.set(row, starts.length > 0 ? Uint32Array.from(starts) : Uint32Array.of(first));
				}
				return found;
			}),
		read: (rows) =>
			guarded(async () => {
				if (rows.some((row) => !readers.has(row))) await ask(null);
				return Promise.all(rows.map((row) => readOne<Shown>(row, readers.get(row))));
			}),
	};
}

/** Where one character follows the other: each list holds the positions of one of them. */
function startsOf(lists: readonly (readonly number[])[]): number[] {
	// The rarest character leads: 的 in a phrase need not be walked.
	let leader = 0;
	lists.forEach((list, nth) => {
		if (list.length < (lists[leader]?.length ?? 0)) leader = nth;
	});
	const sets = lists.map((list, nth) => (nth === leader ? null : new Set(list)));
	return (lists[leader] ?? [])
		.map((position) => position - leader)
		.filter((start) => sets.every((set, nth) => set === null || set.has(start + nth)))
		.sort((a, b) => a - b);
}

async function readOne<Shown>(
	row: number,
	data: PagefindResult['data'] | undefined,
): Promise<ArticleText<Shown>> {
	if (data === undefined) throw new IndexOutdated(`row ${row}`);
	const { content, meta } = await data();
	const kept = JSON.parse(meta['kept'] ?? '') as Kept<Shown>;
	const tokens = [...content.replaceAll('\u200B', '')];
	return { row, tokens, pieces: printedPieces(tokens, kept.differences), shown: kept.shown };
}
