/** Pages in, articles and report out. Nothing in the archive changes unless every page converts. */
import { checkRegion } from '../facts/check-sidecar.ts';
import { join, resolve } from 'node:path';
import { WHOLE_UP_TO } from '../../src/report/parts.ts';
import type { Permalinks } from '../../src/schema/schema.ts';
import { Stop, type Fault } from '../../src/faults/stop.ts';
import { readSite } from '../../src/settings/read-site.ts';
import { atEnd } from '../command/at-end.ts';
import { say, sayFault } from '../command/say.ts';
import { correctionsFolder, strayCorrections } from '../decide/read-corrections.ts';
import { findPages } from '../read/find-pages.ts';
import { unpackPages } from '../read/unpack-pages.ts';
import { loadVocabulary } from '../vocabulary/load-vocabulary.ts';
import { dealPermalinks, permalinkFiles, readPermalinks } from '../write/permalinks/permalinks-file.ts';
import { settlePermalinks } from '../write/permalinks/settle-permalinks.ts';
import { reportFiles, type Reported } from '../write/render-report.ts';
import { nextFolder } from '../write/swap-folder.ts';
import { openOutput, type Output } from '../write/write-articles.ts';
import { addressChecker } from './check-addresses.ts';
import { convertPage, type ConvertedPage, type Job } from './convert-page.ts';
import { copyTeller } from './copy-teller.ts';
import { countPage } from './count-page.ts';
import { learnPapers } from './learn-papers.ts';
import { onThreads } from './on-threads.ts';
import { cacheFolder, openCountCache, openPageCache } from './page-cache.ts';
import { joinStories } from './join-stories.ts';
import { paperYears } from './paper-years.ts';
import { progress } from './progress.ts';
import { openSpool } from './spool.ts';

export interface Folders {
	/** The archive: `site.yaml`, `vocabulary/`. */
	content: string;
	sources: string;
	/** Where articles and report go. Only the archive itself publishes addresses. */
	out: string;
	/** Every page is converted, whatever is known of it from runs before. */
	fresh?: boolean;
	/** Papers whose counts stay as they are are counted anew. */
	renewPapers?: boolean;
	/** Articles up to which report and addresses are one file each. */
	wholeUpTo?: number;
}

/** The caller holds the lock of `out`. @throws Stop with everything that is wrong, and leaves the archive as it was */
export async function convertArchive(folders: Folders): Promise<void> {
	// What a killed run left is finished before anything is read.
	const output = openOutput(folders.out);
	const clear = atEnd(() => output.discard());
	try {
		await convertInto(output, folders);
	} finally {
		// A full disk stays full while what was put aside lies on it.
		output.discard();
		clear();
	}
}

async function convertInto(
	output: Output,
	{ content, sources, out, fresh = false, renewPapers = false, wholeUpTo = WHOLE_UP_TO }: Folders,
): Promise<void> {
	// What grows with the archive is put aside until the threads are gone; a killed run leaves nothing elsewhere.
	const aside = nextFolder(out);
	const { files, failures: found, notes } = await unpackPages(findPages(sources), aside);
	const failures: Fault[] = found;
	for (const note of notes) say('warn', note);
	const names = files.map(({ page }) => page);
	failures.push(...strayCorrections(correctionsFolder(sources), names));
	stopOn(failures);
	const context = {
		vocabulary: loadVocabulary(join(content, 'vocabulary')),
		region: readSite(content).region,
	};
	stopOn(
		checkRegion(context.region, context.vocabulary).map((reason) => ({
			path: join(content, 'site.yaml'),
			ruleId: 'invalid-settings',
			reason,
		})),
	);
	// A conversion elsewhere starts from no addresses and leaves none.
	const isArchive = resolve(out) === resolve(content);
	const { published, orphans } = dealPermalinks(isArchive ? readPermalinks(out) : {}, files);
	const reports = openSpool<Reported>(aside);
	const addresses = openSpool<Permalinks>(aside);
	const halves = openSpool<Pick<ConvertedPage, 'stem' | 'halves'>>(aside);
	const checkAddresses = addressChecker();
	const copyOf = copyTeller();
	const copies: Fault[] = [];
	const bar = progress('content');
	let [articles, done] = [0, 0];
	const papers = await learnPapers(files, {
		newspapers: context.vocabulary.newspapers,
		folder: isArchive ? out : null,
		renew: renewPapers,
		count: (chosen) =>
			onThreads(
				chosen.map((file) => ({ file, published: {} })),
				context,
				{ name: 'count', run: countPage },
				() => (fresh ? null : openCountCache(cacheFolder(content, 'counts'), context)),
			),
	});
	for (const { path, content: text } of papers.files) output.put(path, text);
	const take = (page: ConvertedPage): void => {
		bar.step(++done, files.length, page.report.page);
		const copy = copyOf(page.report.page, page.digest);
		if (copy) copies.push({ ...copy, path: join(sources, copy.path!) });
		for (const { path, content: text } of [...page.files, ...(page.text ? [page.text] : [])])
			output.put(path, text);
		failures.push(...page.failures, ...(page.failures.length ? [] : checkAddresses(named(page, sources))));
		if (page.halves.length) halves.put({ stem: page.stem, halves: page.halves });
		reports.put({ report: page.report, ids: page.files.map(({ id }) => id) });
		addresses.put(page.permalinks);
		articles += page.files.length;
	};
	const years = paperYears();
	const jobs = files.map((file): Job => ({
		file,
		published: published.get(file.page)!,
		others: papers.othersOf(file.page),
	}));
	const undecided: { job: Job; page: ConvertedPage }[] = [];
	let at = 0;
	for await (const page of onThreads(jobs, context, { name: 'convert', run: convertPage }, () =>
		fresh ? null : openPageCache(cacheFolder(content), context),
	)) {
		const job = jobs[at++]!;
		years.note(page);
		if (page.undecidedYear) undecided.push({ job, page });
		else take(page);
		// A sign to end (Ctrl+C) is heard between two pages.
		await new Promise(setImmediate);
	}
	// A year of the cycle of sixty is read again beside what the paper's dated pages say.
	for (const { job, page } of undecided) {
		const known = years.of(page.issue.newspaper);
		if (known === undefined) take(page);
		else
			for await (const again of onThreads(
				[{ ...job, paperYears: known }],
				context,
				{ name: 'convert', run: convertPage },
				() => null,
			))
				take(again);
	}
	stopOn(failures);
	for (const copy of copies) sayFault(copy, 'warn');
	const permalinks: Permalinks = {};
	for (const page of addresses.read()) Object.assign(permalinks, page);
	const heirs = joinStories([...halves.read()], permalinks, output);
	articles -= heirs.size;
	const inParts = articles > wholeUpTo;
	if (isArchive)
		for (const { path, content: text } of permalinkFiles(settlePermalinks(permalinks, orphans), inParts))
			output.put(path, text);
	for (const { path, content: text } of reportFiles(reports.read(), heirs, inParts)) output.put(path, text);
	for (const spool of [reports, addresses, halves]) spool.close();
	finish(output, out, bar, files.length, articles);
}

function finish(
	output: Output,
	out: string,
	bar: ReturnType<typeof progress>,
	pages: number,
	articles: number,
) {
	const { written, unchanged, removed, strangers } = output.commit();
	for (const path of strangers)
		sayFault(
			{
				path: join(out, path),
				reason: 'Unexpected file that the converter did not write; it is left as it is',
			},
			'warn',
		);
	bar.end(
		`${pages} pages → ${articles} articles; ${written} files written, ${unchanged} unchanged, ${removed} removed`,
		{ pages, articles, written, unchanged, removed },
	);
}

function stopOn(failures: readonly Fault[]): void {
	if (failures.length) throw new Stop(failures);
}

const named = ({ stem, files, report: { page } }: ConvertedPage, sources: string) => ({
	page,
	stem,
	ids: files.map(({ id }) => id),
	path: join(sources, page),
});
