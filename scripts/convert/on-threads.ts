import { availableParallelism } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import Tinypool from 'tinypool';
import { useLanguage, withSurnames } from '../language/words.ts';
import { loadLanguage } from '../language/load-language.ts';
import { loadWeights } from '../weights/load-weights.ts';
import type { Weights } from '../weights/weights.ts';
import type { Context, Job } from './convert-page.ts';
import type { Cache } from './page-cache.ts';

/** Below this many pages, starting threads costs more than they save. */
const FEW = 24;

/**
 * A thread holds about 90 MB (dictionary, vocabulary, one page). With V8's own limits, made for the whole machine,
 * it would let garbage grow to many times that before it collects.
 */
const HEAP = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 16 };

/** Milliseconds after which a thread without a page is ended, and after which one that does not end is left behind. */
const IDLE = 60_000;
const ENDING = 10_000;

/** What is done to a page, here or in a thread under the same name. */
export interface Task<Made> {
	name: 'convert' | 'count';
	run: (job: Job, context: Context, weights: Weights) => Made;
}

/**
 * Does one thing to pages on all cores and gives the answers back in order. At most a few pages a thread are under
 * way at once, so memory does not grow with the archive. What a cache knows of many pages is not done again.
 */
export async function* onThreads<Made>(
	jobs: readonly Job[],
	context: Context,
	{ name, run }: Task<Made>,
	openCache: () => Cache<Made> | null,
): AsyncGenerator<Made> {
	// Before any thread is started: what is wrong with the words is told with its place.
	const language = loadLanguage();
	if (jobs.length < FEW) {
		const weights = loadWeights();
		useLanguage(withSurnames(language, context.vocabulary.names));
		for (const job of jobs) yield run(job, context, weights);
		return;
	}
	const threads = availableParallelism();
	const cache = openCache();
	// Threads read the dictionary: none is started where every page is known.
	let pool: Tinypool | undefined;
	const make = async (job: Job): Promise<Made> => {
		const known = cache?.find(job);
		if (known) return known;
		pool ??= new Tinypool({
			filename: new URL('./convert-page.worker.ts', import.meta.url).href,
			workerData: context,
			minThreads: 1,
			maxThreads: threads,
			resourceLimits: HEAP,
			// A thread costs a second to start: it is not ended because no page is there for a moment.
			idleTimeout: IDLE,
			// Threads wait for pages as programs wait, not asleep on a shared number, from which one may not wake to end.
			useAtomics: false,
		});
		const made = (await pool.run(job, { name })) as Made;
		cache?.keep(job, made);
		return made;
	};
	try {
		const underway: (() => Promise<Made>)[] = [];
		for (const job of jobs) {
			const page = make(job);
			// Pages under way fail with the pool when one before them does; that one is told.
			page.catch(() => {});
			underway.push(() => page.catch((error: unknown) => failOn(job, error)));
			if (underway.length >= threads * 4) yield await underway.shift()!();
		}
		while (underway.length) yield await underway.shift()!();
		cache?.sweep();
	} finally {
		if (pool) await end(pool);
	}
}

/** Ends the threads. One that does not end is left to the end of the program: all answers are there by then. */
async function end(pool: Tinypool): Promise<void> {
	const ended = new AbortController();
	await Promise.race([pool.destroy(), sleep(ENDING, undefined, { signal: ended.signal })]);
	ended.abort();
}

/** @throws what happened, and on which page */
function failOn({ file }: Job, error: unknown): never {
	throw new Error(`${file.fileName}: ${error instanceof Error ? error.message : String(error)}`, {
		cause: error,
	});
}
