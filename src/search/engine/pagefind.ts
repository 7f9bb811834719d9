/**
 * Pagefind as the engine. The index holds one token a character. A quoted query would be an exact phrase, but its
 * answer tells only the first place of the phrase and takes time that grows with the square of its articles; so
 * Pagefind is asked for each character, which gives all its places, and phrases are put together here.
 */
import type { Catalogue } from '../catalogue.ts';
import { printedPieces, type Differences } from '../tokens.ts';
import { IndexOutdated, IndexUnreachable, type ArticleText, type SearchEngine } from './engine.ts';
import { findPhrase, type Postings } from './phrases.ts';
import type { SteadyFetch } from './steady-fetch.ts';

interface PagefindResult {
	id: string;
	words: number[];
	data: () => Promise<{ content: string; meta: Record<string, string> }>;
}
export interface PagefindInstance {
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

/** Positions kept in memory, about eight bytes each: all of them up to some 5,000 articles. */
const keptPositions = 3_000_000;
/** Texts kept in memory. */
const keptTexts = 100;

export interface PagefindSource {
	/** Address of the index's folder, with its last slash. */
	folder: string;
	load: () => Promise<PagefindModule>;
	/** The network's health: Pagefind only logs what it could not load and answers from what it has. */
	health: Pick<SteadyFetch, 'epoch' | 'renew'>;
	catalogue: Catalogue;
}

export function pagefindEngine<Shown>(source: PagefindSource): SearchEngine<Shown> {
	const { catalogue } = source;
	let opening: Promise<PagefindInstance> | null = null;
	let readers = new Map<number, PagefindResult['data']>();
	let postings = new Map<string, Promise<Postings>>();
	let texts = new Map<number, Promise<ArticleText<Shown>>>();
	let held = 0;
	const forget = (): void => {
		opening = null;
		readers = new Map();
		postings = new Map();
		texts = new Map();
		held = 0;
		source.health.renew();
	};
	const open = (): Promise<PagefindInstance> => {
		opening ??= source.load().then(async ({ createInstance }) => {
			const instance = createInstance({ basePath: source.folder, noWorker: true });
			await instance.init();
			return instance;
		});
		return opening;
	};
	/**
	 * A chunk that could not be loaded counts as loaded inside Pagefind, so a failure costs the whole instance, and
	 * spoils every answer it is still working on.
	 */
	const guarded = async <Value>(work: () => Promise<Value>): Promise<Value> => {
		const mine = source.health.epoch();
		try {
			const value = await work();
			if (mine.failed !== null) throw new IndexUnreachable(mine.failed);
			return value;
		} catch (error) {
			mine.failed ??= String(error);
			if (mine === source.health.epoch()) forget();
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
		if (known !== undefined) return known;
		const found = ask(token).then((rows): Postings => {
			const byRow = new Map(rows.map(({ row, words }) => [row, words.sort((a, b) => a - b)]));
			return { byRow, size: rows.reduce((sum, { words }) => sum + words.length, 0) };
		});
		postings.set(token, found);
		void found.then(
			({ size }) => {
				held += size;
				// All at once: which of them comes next is not known, and a question brings few back.
				if (held > keptPositions) postings = new Map([[token, found]]);
				if (held > keptPositions) held = size;
			},
			() => null,
		);
		return found;
	};
	const exactRows = async (tokens: readonly string[]): Promise<Set<number>> =>
		new Set((await ask(`"${tokens.join(' ')}"`)).map(({ row }) => row));
	const readText = (row: number): Promise<ArticleText<Shown>> => {
		const known = texts.get(row);
		if (known !== undefined) return known;
		const reading = readOne<Shown>(row, readers.get(row));
		if (texts.size >= keptTexts) texts = new Map();
		texts.set(row, reading);
		return reading;
	};

	return {
		open: () => guarded(async () => void (await open())),
		find: (tokens) => guarded(() => findPhrase(tokens, { positionsOf, exactRows, readText })),
		read: (rows) =>
			guarded(async () => {
				if (rows.some((row) => !readers.has(row))) await ask(null);
				return Promise.all(rows.map(readText));
			}),
	};
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
