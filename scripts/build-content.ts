/** `npm run content`: pages in, articles and report out. Nothing in the archive changes unless every page converts. */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Permalinks, Report } from '../src/schema.ts';
import type { ConvertedPage } from './convert-page.ts';
import { convertPages } from './convert-pages.ts';
import { correctionsFolder, strayCorrections } from './corrections/read-corrections.ts';
import { joinStories } from './join-stories.ts';
import { contentFolder, readSite } from './paths.ts';
import { dealPermalinks, readPermalinks, renderPermalinks } from './permalinks/permalinks-file.ts';
import { settlePermalinks } from './permalinks/settle-permalinks.ts';
import { progress } from './progress.ts';
import { findPages } from './stages/find-pages.ts';
import { openOutput } from './stages/write-articles.ts';
import { renderReport } from './stages/render-report.ts';
import type { Failure } from './types.ts';
import { loadVocabulary } from './vocabulary/load-vocabulary.ts';
import type { Vocabulary } from './vocabulary/types.ts';

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

const { files, failures, notes } = findPages(options.sources);
for (const note of notes) console.warn(note);
failures.push(
	...strayCorrections(
		correctionsFolder(options.sources),
		files.map(({ page }) => page),
	),
);
if (failures.length) stop(failures);

/** The vocabulary, or the end: its faults name their files and lines themselves. */
function vocabularyOf(folder: string): Vocabulary {
	try {
		return loadVocabulary(folder);
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exit(1);
	}
}

const context = {
	vocabulary: vocabularyOf(join(contentFolder, 'vocabulary')),
	region: readSite().region,
};
// Only the archive itself publishes addresses; a conversion elsewhere starts from none and leaves none.
const isArchive = resolve(options.out) === resolve(contentFolder);
const permalinksPath = join(options.out, 'permalinks.json');
const { published, orphans } = dealPermalinks(isArchive ? readPermalinks(permalinksPath) : {}, files);

const output = openOutput(options.out);
const pages: Pick<ConvertedPage, 'stem' | 'halves'>[] = [];
const report: Report['pages'] = [];
const permalinks: Permalinks = {};
const bar = progress('content');
let articles = 0;
for await (const page of convertPages(
	files.map((file) => ({ file, published: published.get(file.page)! })),
	context,
)) {
	bar.step(pages.length, files.length);
	for (const { path, content } of page.files) output.put(path, content);
	failures.push(...page.failures);
	pages.push({ stem: page.stem, halves: page.halves });
	report.push(page.report);
	Object.assign(permalinks, page.permalinks);
	articles += page.files.length;
}
if (failures.length) {
	output.discard();
	stop(failures);
}
articles -= joinStories(pages, report, permalinks, output);
output.put('report.json', renderReport(report, articles));
if (isArchive) output.put('permalinks.json', renderPermalinks(settlePermalinks(permalinks, orphans)));
const { written, unchanged, removed } = output.commit();
bar.end(
	`${files.length} pages → ${articles} articles; ${written} files written, ${unchanged} unchanged, ${removed} removed`,
);
