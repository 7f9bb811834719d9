/**
 * Pages as they were converted before, so that an unchanged page costs nothing. A page is found by everything that
 * its conversion depends on; what is damaged is converted anew. Pages with failures are never kept.
 */
import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { Context, ConvertedPage, Job } from './convert-page.ts';
import type { CountedPage } from './count-page.ts';
import { keptFiles } from './kept-files.ts';
import { pageKey, permalinksKey, runDigest } from './page-key.ts';

/** What is known of jobs from runs before. */
export interface Cache<Made> {
	/** What the job would make, or null where that is not known. */
	find: (job: Job) => Made | null;
	keep: (job: Job, made: Made) => void;
	/** Forgets every page that this run did not meet. */
	sweep: () => void;
}
export type PageCache = Cache<ConvertedPage>;

interface Kept {
	/** Ids published before, by their digest, under which the page comes out so. */
	under: string[];
	page: ConvertedPage;
}

/** One folder an archive, in this checkout: it may be thrown away at any time. */
export const cacheFolder = (content: string, of = 'pages'): string =>
	join('.cache', of, createHash('sha256').update(resolve(content)).digest('hex').slice(0, 8));

/** Names of jobs in a folder, and which of them were met. */
function named(run: string) {
	const met = new Map<string, string>();
	const nameOf = (job: Job): string => {
		const name = met.get(job.file.page) ?? `${pageKey(job, run)}.gz`;
		met.set(job.file.page, name);
		return name;
	};
	return { nameOf, met: () => new Set(met.values()) };
}

export function openPageCache(folder: string, context: Context, run = runDigest(context)): PageCache {
	const kept = keptFiles<Kept>(folder);
	const { nameOf, met } = named(run);
	return {
		find(job) {
			const known = kept.read(nameOf(job));
			return known?.under.includes(permalinksKey(job.published)) ? known.page : null;
		},
		keep(job, page) {
			if (page.failures.length) return;
			// A page under the ids it has just been given comes out the same: only then are they another key to it.
			const under = [job.published, ...(page.steady ? [page.permalinks] : [])].map(permalinksKey);
			kept.write(nameOf(job), { under, page });
		},
		sweep: () => kept.keepOnly(met()),
	};
}

/** What pages add to the counts of their papers. */
export function openCountCache(
	folder: string,
	context: Context,
	run = runDigest(context),
): Cache<CountedPage> {
	const kept = keptFiles<CountedPage>(folder);
	const { nameOf, met } = named(run);
	return {
		find: (job) => kept.read(nameOf(job)),
		keep: (job, counted) => kept.write(nameOf(job), counted),
		sweep: () => kept.keepOnly(met()),
	};
}
