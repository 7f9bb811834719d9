/** The built site → its search index, catalogue, suggestions and export rows. Every answer of an outer tool is asserted. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { basePath, distFolder } from './paths.ts';
import { buildIndex } from './index/build-index.ts';
import { checkPublished } from './index/check-published.ts';
import { readSimplifier } from './index/read-simplifier.ts';
import { recordsFile, type SearchRecords } from '../src/search/record.ts';

const started = performance.now();
const folder = join(distFolder, 'search');
const parts = existsSync(folder)
	? readdirSync(folder).filter((name) => /^records-\d+\.json$/u.test(name)).length
	: 0;
if (parts === 0) {
	console.error(
		`Unexpected \`${distFolder}\` without \`search/${recordsFile(0)}\`, expected a site that was just built; run \`npm run build\`.`,
	);
	process.exit(1);
}
const files = Array.from({ length: parts }, (_, part) => join(folder, recordsFile(part)));
const read = files.map((file) => JSON.parse(readFileSync(file, 'utf8')) as SearchRecords);
const records: SearchRecords = {
	...(read[0] as SearchRecords),
	records: read.flatMap((part) => part.records),
};
const faults = checkPublished(distFolder, basePath(), records.records, readSimplifier());
if (faults.length > 0) {
	console.error(
		`${faults.join('\n')}\n${faults.length} places where page and index differ; the index was not written.`,
	);
	process.exit(1);
}
const { files: beside, report } = await buildIndex(records, distFolder);
for (const [name, bytes] of beside) {
	const file = join(distFolder, 'search', name);
	mkdirSync(join(file, '..'), { recursive: true });
	writeFileSync(file, bytes);
}
for (const file of files) rmSync(file);
console.log(`index: ${report}, ${((performance.now() - started) / 1000).toFixed(1)} s`);
