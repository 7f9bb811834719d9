/**
 * Pages as they were converted before, so that an unchanged page costs nothing. A page is found by everything that
 * its conversion depends on; what is damaged is converted anew. Pages with failures are never kept.
 */
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Context, ConvertedPage, Job } from './convert-page.ts';
import { pageKey, permalinksKey, runDigest } from './page-key.ts';

export interface PageCache {
	/** The page as it would be converted, or null where that is not known. */
	find: (job: Job) => ConvertedPage | null;
	keep: (job: Job, page: ConvertedPage) => void;
	/** Forgets every page that this run did not meet. */
	sweep: () => void;
}

interface Kept {
	/** Ids published before, by their digest, under which the page comes out so. */
	under: string[];
	page: ConvertedPage;
}

/** One folder an archive, in this checkout: it may be thrown away at any time. */
export const cacheFolder = (content: string): string =>
	join('.cache', 'pages', createHash('sha256').update(resolve(content)).digest('hex').slice(0, 8));

export function openPageCache(folder: string, context: Context, run = runDigest(context)): PageCache {
	const met = new Set<string>();
	const keys = new Map<string, string>();
	const nameOf = (job: Job): string => {
		const known = keys.get(job.file.page);
		if (known !== undefined) return known;
		const name = `${pageKey(job, run)}.gz`;
		keys.set(job.file.page, name);
		met.add(name);
		return name;
	};
	return {
		find(job) {
			const kept = readKept(join(folder, nameOf(job)));
			return kept?.under.includes(permalinksKey(job.published)) ? kept.page : null;
		},
		keep(job, page) {
			if (page.failures.length) return;
			// A page under the ids it has just been given comes out the same: only then are they another key to it.
			const under = [job.published, ...(page.steady ? [page.permalinks] : [])].map(permalinksKey);
			const path = join(folder, nameOf(job));
			mkdirSync(folder, { recursive: true });
			writeFileSync(`${path}.new`, gzipSync(JSON.stringify({ under, page } satisfies Kept), { level: 1 }));
			renameSync(`${path}.new`, path);
		},
		sweep() {
			for (const name of namesIn(folder)) if (!met.has(name)) rmSync(join(folder, name));
		},
	};
}

/** Null where there is none, or where it does not read back: gzip has a checksum of its own. */
function readKept(path: string): Kept | null {
	try {
		return JSON.parse(gunzipSync(readFileSync(path)).toString()) as Kept;
	} catch {
		return null;
	}
}

function namesIn(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}
