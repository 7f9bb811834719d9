/** `npm run new-page -- FILE …`: takes pages into the archive, each with a sidecar that says what may be filled in. */
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { sidecarSchema, type Sidecar } from '../src/schema/schema.ts';
import { readSite } from '../src/settings/read-site.ts';
import { readHints } from './new-page/read-hints.ts';
import { renderSidecar } from './new-page/render-sidecar.ts';
import { contentFolder } from './paths.ts';
import { checkSidecar, regionOf } from './facts/check-sidecar.ts';
import { formats } from './read/formats/table.ts';
import { formatOfFile, sizeOf } from './read/open-file.ts';
import { pageName } from './read/page-name.ts';
import { readPage } from './read/read-page.ts';
import { unpackPages } from './read/unpack-pages.ts';
import { loadVocabulary } from './vocabulary/load-vocabulary.ts';
import { useLanguage } from './language/words.ts';
import { loadLanguage } from './language/load-language.ts';
import { loadWeights } from './weights/load-weights.ts';

const USAGE = `usage: npm run new-page -- FILE … [--newspaper NAME] [--date EDTF] [--page A2] [--region NAME] [--note TEXT]`;

/** Says what is wrong and what to do; nothing has been written yet. */
function stop(...reasons: string[]): never {
	for (const reason of reasons) console.error(reason);
	process.exit(1);
}

/** The arguments; one that nobody knows is told with what is known. */
function readArguments() {
	try {
		return parseArgs({
			allowPositionals: true,
			options: {
				newspaper: { type: 'string' },
				date: { type: 'string' },
				page: { type: 'string' },
				region: { type: 'string' },
				note: { type: 'string' },
			},
		});
	} catch (error) {
		return stop((error as Error).message.split('. ')[0]!, USAGE);
	}
}

const { values, positionals } = readArguments();
if (!positionals.length) stop(USAGE);
const weights = loadWeights();
useLanguage(loadLanguage());
const vocabulary = loadVocabulary(join(contentFolder, 'vocabulary'));
const { region } = readSite(contentFolder);
const faults = checkSidecar(values as Sidecar, vocabulary);
if (faults.length) stop(...faults.map(({ text }) => text));
const checked = sidecarSchema.safeParse(values);
if (!checked.success)
	stop(...checked.error.issues.map(({ path, message }) => `Unexpected \`--${path.join('.')}\`: ${message}`));
const given = checked.data;

const folder = join(contentFolder, 'sources');
/** A page to take in: the file, its name in the archive, and its first page as it will be read. */
async function takePage(file: string) {
	const fileName = basename(file);
	const page = pageName(fileName);
	if (sizeOf(file) === null) stop(`Unexpected missing file \`${file}\`, expected a page to take in`);
	const format = formatOfFile(file);
	if (!format || format.leftOut !== undefined)
		return stop(
			`Unexpected file \`${file}\`: ${format?.leftOut ?? `expected a page in one of the forms that are read (${formats.map(({ id }) => id).join(', ')})`}`,
		);
	const target = join(folder, fileName);
	for (const path of [target, join(folder, `${page}.yaml`)])
		if (existsSync(path))
			stop(
				`Unexpected second page \`${page}\`: \`${path}\` is there already; rename the new page, or remove the old one`,
			);
	const found = {
		files: [{ page, fileName, folder: dirname(file), format: format.id }],
		failures: [],
		notes: [],
	};
	const { files, failures, close } = await unpackPages(found);
	if (failures.length) stop(...failures.map(({ path, line, reason }) => `${path}:${line} ${reason}`));
	const read = readPage(files[0]!);
	close();
	const unreadable = read.file.messages.filter(({ fatal }) => fatal);
	if (unreadable.length) stop(...unreadable.map(({ line, reason }) => `${file}:${line ?? 1} ${reason}`));
	return { file, page, target, read };
}
const pages = await Promise.all(positionals.map(takePage));
const names = pages.map(({ page }) => page);
const twice = names.find((name, at) => names.indexOf(name) !== at);
if (twice !== undefined) stop(`Unexpected second page \`${twice}\`, expected each name once`);

mkdirSync(folder, { recursive: true });
for (const { file, page, target, read } of pages) {
	const sidecar = join(folder, `${page}.yaml`);
	copyFileSync(file, target);
	writeFileSync(
		sidecar,
		renderSidecar(given, readHints(read, vocabulary, regionOf(given, vocabulary, region), weights)),
	);
	console.log(`${basename(file)} → ${target}, ${sidecar}`);
}
console.log('Fill in what is known, then run: npm run content');
