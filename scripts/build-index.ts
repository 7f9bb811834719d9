/** The built site → its search index, catalogue, suggestions and export rows. Every answer of an outer tool is asserted. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { basePath, distFolder } from './paths.ts';
import { buildIndex } from './index/build-index.ts';
import { checkPublished } from './index/check-published.ts';
import { readSimplifier } from './index/read-simplifier.ts';
import type { SearchRecords } from '../src/search/record.ts';

const started = performance.now();
const recordsFile = join(distFolder, 'search', 'records.json');
if (!existsSync(recordsFile)) {
	console.error(
		`Unexpected \`${distFolder}\` without \`search/records.json\`, expected a site that was just built; run \`npm run build\`.`,
	);
	process.exit(1);
}
const records = JSON.parse(readFileSync(recordsFile, 'utf8')) as SearchRecords;
const faults = checkPublished(distFolder, basePath(), records.records, readSimplifier());
if (faults.length > 0) {
	console.error(
		`${faults.join('\n')}\n${faults.length} places where page and index differ; the index was not written.`,
	);
	process.exit(1);
}
const { files, report } = await buildIndex(records, distFolder);
for (const [name, bytes] of files) {
	const file = join(distFolder, 'search', name);
	mkdirSync(join(file, '..'), { recursive: true });
	writeFileSync(file, bytes);
}
rmSync(recordsFile);
console.log(`index: ${report}, ${((performance.now() - started) / 1000).toFixed(1)} s`);
