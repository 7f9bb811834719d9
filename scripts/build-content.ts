/** `npm run content`: pages in, articles and report out. Nothing in the archive changes unless every page converts. */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Permalinks, Report } from '../src/schema/schema.ts';
import type { ConvertedPage } from './convert/convert-page.ts';
import { convertPages } from './convert/convert-pages.ts';
import { correctionsFolder, strayCorrections } from './decide/read-corrections.ts';
import { joinStories } from './convert/join-stories.ts';
import { readSite } from '../src/settings/read-site.ts';
import { contentFolder } from './paths.ts';
import { dealPermalinks, readPermalinks, renderPermalinks } from './write/permalinks/permalinks-file.ts';
import { settlePermalinks } from './write/permalinks/settle-permalinks.ts';
import { progress } from './convert/progress.ts';
import { openSpool } from './convert/spool.ts';
import { findPages } from './read/find-pages.ts';
import { openOutput } from './write/write-articles.ts';
import { renderReport } from './write/render-report.ts';
import type { Failure } from './types.ts';
import { loadVocabulary } from './vocabulary/load-vocabulary.ts';

const { values: options } = parseArgs({
	options: {
		sources: { type: 'string', default: join(contentFolder, 'sources') },
		out: { type: 'string', default: contentFolder },
	},
});

/** Says everything that is wrong, and leaves the archive as it was. */
function stop(failures: readonly Failure[]): never {
	for (const { path, line, ruleId, reason } of failures)
		console.error(`${path}:${line} ${reason} (${ruleId})`);
	console.error(`${failures.length} ${failures.length === 1 ? 'error' : 'errors'}; nothing was written.`);
	process.exit(1);
}

/** Pages without an ASCII name go by their digest: two of them with the same bytes would be one. */
function failTwin(stems: Map<string, string>, { stem, report: { page } }: ConvertedPage): Failure[] {
	const twin = stems.get(stem);
	stems.set(stem, page);
	if (twin === undefined) return [];
	const reason = `Unexpected second page with the same text (first: \`${twin}\`), expected each page once; remove one`;
	return [{ path: join(options.sources, page), line: 1, ruleId: 'same-page-text', reason }];
}

const { files, failures, notes } = findPages(options.sources);
for (const note of notes) console.warn(note);
failures.push(
	...strayCorrections(
		correctionsFolder(options.sources),
		files.map(({ page }) => page),
	),
);
if (failures.length) stop(failures);

/** What a file of the archive says, or the end: its faults name their files and lines themselves. */
function orEnd<T>(read: () => T): T {
	try {
		return read();
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exit(1);
	}
}

const context = {
	vocabulary: orEnd(() => loadVocabulary(join(contentFolder, 'vocabulary'))),
	region: orEnd(() => readSite(contentFolder)).region,
};
// Only the archive itself publishes addresses; a conversion elsewhere starts from none and leaves none.
const isArchive = resolve(options.out) === resolve(contentFolder);
const permalinksPath = join(options.out, 'permalinks.json');
const { published, orphans } = dealPermalinks(
	isArchive ? orEnd(() => readPermalinks(permalinksPath)) : {},
	files,
);

const output = openOutput(options.out);
// What grows with the archive is put aside until the threads are gone.
const reports = openSpool<Report['pages'][number]>();
const addresses = openSpool<Permalinks>();
const halves = openSpool<Pick<ConvertedPage, 'stem' | 'halves'>>();
const stems = new Map<string, string>();
const bar = progress('content');
let [articles, done] = [0, 0];
for await (const page of convertPages(
	files.map((file) => ({ file, published: published.get(file.page)! })),
	context,
)) {
	bar.step(done, files.length);
	for (const { path, content } of page.files) output.put(path, content);
	failures.push(...page.failures, ...(page.failures.length ? [] : failTwin(stems, page)));
	if (page.halves.length) halves.put({ stem: page.stem, halves: page.halves });
	done++;
	reports.put(page.report);
	addresses.put(page.permalinks);
	articles += page.files.length;
}
if (failures.length) {
	output.discard();
	for (const spool of [reports, addresses, halves]) spool.close();
	stop(failures);
}
const permalinks: Permalinks = {};
for (const page of addresses.read()) Object.assign(permalinks, page);
const heirs = joinStories([...halves.read()], permalinks, output);
articles -= heirs.size;
output.put('report.json', renderReport(reports.read(), articles, heirs));
for (const spool of [reports, addresses, halves]) spool.close();
if (isArchive) output.put('permalinks.json', renderPermalinks(settlePermalinks(permalinks, orphans)));
const { written, unchanged, removed } = output.commit();
bar.end(
	`${files.length} pages → ${articles} articles; ${written} files written, ${unchanged} unchanged, ${removed} removed`,
);
