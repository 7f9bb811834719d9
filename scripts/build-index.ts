/** The built site → its search index, catalogue, suggestions and export rows. Every answer of an outer tool is asserted. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Stop } from '../src/faults/stop.ts';
import { recordsFile, type SearchRecords } from '../src/search/record.ts';
import { runCommand } from './command/run-command.ts';
import { progress } from './convert/progress.ts';
import { basePath, contentFolder, distFolder } from './paths.ts';
import { writeOffline } from './offline/write-offline.ts';
import { buildDigest } from '../src/settings/build-digest.ts';
import { cacheRoot } from '../src/settings/place.ts';
import { readSite } from '../src/settings/read-site.ts';
import { buildIndex } from './index/build-index.ts';
import { checkPublished, type Agreed } from './index/check-published.ts';
import { digestOfFiles } from './write/digest-of-files.ts';
import { simplified } from './language/simplified.ts';

/** The records that the site's build left for the index, part by part. */
function recordFiles(dist: string): string[] {
	const folder = join(dist, 'search');
	const parts = existsSync(folder)
		? readdirSync(folder).filter((name) => /^records-\d+\.json$/u.test(name)).length
		: 0;
	if (parts === 0)
		throw new Stop(
			`Unexpected \`${dist}\` without \`search/${recordsFile(0)}\`, expected a site that was just built; run \`npm run build\``,
		);
	return Array.from({ length: parts }, (_, part) => join(folder, recordsFile(part)));
}

/** Kept for the next build of a large archive; of another program or other settings nothing is taken. */
const agreedFile = join(cacheRoot, 'published.json');
const madeBy = (): string => `${buildDigest()} ${digestOfFiles(['scripts/index', 'scripts/language'])}`;
/** To compare fewer takes no longer than to look them up. */
const keepsFrom = 2000;

function readAgreed(articles: number): Agreed | undefined {
	if (articles <= keepsFrom) return undefined;
	const held = existsSync(agreedFile)
		? (JSON.parse(readFileSync(agreedFile, 'utf8')) as { digest: string; agreed: string[] })
		: null;
	return { before: new Set(held?.digest === madeBy() ? held.agreed : []), now: new Set() };
}

function keepAgreed(agreed: Agreed | undefined): void {
	if (agreed === undefined) return;
	mkdirSync(cacheRoot, { recursive: true });
	// A build that is killed leaves the old notes or the new ones.
	writeFileSync(`${agreedFile}.next`, JSON.stringify({ digest: madeBy(), agreed: [...agreed.now] }));
	renameSync(`${agreedFile}.next`, agreedFile);
}

/** Indexes a built site. @throws Stop where page and index differ */
export async function indexSite(dist: string): Promise<void> {
	const bar = progress('index');
	const files = recordFiles(dist);
	const read = files.map((file) => JSON.parse(readFileSync(file, 'utf8')) as SearchRecords);
	const records: SearchRecords = {
		...(read[0] as SearchRecords),
		records: read.flatMap((part) => part.records),
	};
	const agreed = readAgreed(records.records.length);
	const faults = checkPublished(dist, basePath(), records.records, simplified, agreed);
	if (faults.length > 0)
		throw new Stop(
			`${faults.join('\n')}\n${faults.length} places where page and index differ; the index was not written.`,
		);
	keepAgreed(agreed);
	const { files: beside, report } = await buildIndex(records, dist);
	for (const [name, bytes] of beside) {
		const file = join(dist, 'search', name);
		mkdirSync(join(file, '..'), { recursive: true });
		writeFileSync(file, bytes);
	}
	for (const file of files) rmSync(file);
	await writeOffline(dist, basePath(), readSite(contentFolder).offline);
	bar.end(report, { articles: records.records.length });
}

if (import.meta.main)
	await runCommand({
		command: 'node scripts/build-index.ts',
		does: 'Indexes a site that was just built; `npm run build` does all stages.',
		flags: {},
		run: () => indexSite(distFolder),
	});
