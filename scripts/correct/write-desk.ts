/** What the correcting desk loads: the converter as a worker, what it weighs with, and each page as it came. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { writtenPapers } from '../papers/written-papers.ts';
import type { OpenDoubt } from '../../src/corrections/doubt.ts';
import { findPages, type PageFile } from '../read/find-pages.ts';
import { readPage } from '../read/read-page.ts';
import { loadLanguageRows } from '../language/load-language.ts';
import type { LanguageRows } from '../language/words.ts';
import { loadVocabulary } from '../vocabulary/load-vocabulary.ts';
import { loadVectors, loadWeightTable } from '../weights/load-weights.ts';
import { packName, type Fetched } from './packs.ts';
import { keptWords, likeLines } from './like-lines.ts';
import { readDeskPage } from './read-desk-page.ts';
import { weighDoubts } from './weigh-doubts.ts';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** The words that lines are read by, with the family names that the archive adds; what sentences are read by is not needed. */
export interface DeskLanguage extends Omit<LanguageRows, 'phrases'> {
	added: { single: readonly string[]; compound: readonly string[] };
}

/** Writes `correct/` into `dist`. @param content the archive's folder */
export async function writeDesk(dist: string, content: string): Promise<void> {
	const folder = join(dist, 'correct');
	mkdirSync(folder, { recursive: true });
	await bundleWorker(folder);
	const write = (name: keyof Fetched, bytes: Uint8Array | string): void =>
		writeFileSync(join(folder, packName(name)), gzipSync(bytes, { level: 9 }));
	// Without its line breaks and tabs.
	write('weights', JSON.stringify(loadWeightTable()));
	const { vectors, stops, ...table } = loadVectors();
	write('table', JSON.stringify(table));
	write('vectors', new Uint8Array(vectors.buffer));
	write('stops', new Uint8Array(stops.buffer));
	write('words', words());
	const { single, compound } = loadVocabulary(join(content, 'vocabulary')).names;
	const { surnames, roles, columns } = loadLanguageRows();
	const language: DeskLanguage = { surnames, roles, columns, added: { single, compound } };
	write('language', JSON.stringify(language));
	const sources = join(content, 'sources');
	const paperOf = writtenPapers(content, sources);
	const { files } = findPages(sources);
	const stemOf = stems(files);
	const pages = files.flatMap((file) => readDeskPage(file, null, paperOf(file.page), stemOf) ?? []);
	const kept = keptWords(roles.flatMap(({ words }) => words));
	const like = likeLines(pages, kept);
	const queue = join(folder, 'queue.json');
	// The site's build left what is open.
	const open = JSON.parse(readFileSync(queue, 'utf8')) as OpenDoubt[];
	writeFileSync(queue, JSON.stringify(weighDoubts(open, pages, kept)));
	for (const page of pages) {
		writeFileSync(join(folder, `${page.stem}.json`), JSON.stringify(page));
		writeFileSync(join(folder, `${page.stem}.like.json`), JSON.stringify(like.get(page.stem)));
	}
}

/** Of the pages that are asked about: the few of papers that still learn. */
function stems(files: readonly PageFile[]): (page: string) => string | undefined {
	const byName = new Map(files.map((file) => [file.page, file]));
	const known = new Map<string, string | undefined>();
	return (page) => {
		const file = byName.get(page);
		if (!known.has(page)) known.set(page, file && readPage(file).stem);
		return known.get(page);
	};
}

async function bundleWorker(folder: string): Promise<void> {
	await build({
		configFile: false,
		logLevel: 'warn',
		publicDir: false,
		resolve: {
			alias: { '@node-rs/jieba/dict.js': here('./words.browser.ts') },
			// Not `browser`: a worker has no document, which packages for browsers use.
			conditions: ['worker', 'module', 'production'],
		},
		build: {
			outDir: folder,
			emptyOutDir: false,
			target: 'es2022',
			rolldownOptions: { output: { minify: true } },
			lib: { entry: here('./worker.ts'), formats: ['es'], fileName: () => 'cut.js' },
		},
	});
}

/** The rows of the dictionary that the lexicon reads: words of up to five characters, seen three times or more. */
function words(): string {
	const place = dirname(createRequire(import.meta.url).resolve('@node-rs/jieba/dict.js'));
	return readFileSync(join(place, 'dict.txt'), 'utf8')
		.split('\n')
		.flatMap((row) => {
			const [word = '', count = ''] = row.split(' ');
			const kept = word.length > 0 && word.length <= 5 && (Number(count) > 2 || word.length === 1);
			return kept ? [`${word} ${count}`] : [];
		})
		.join('\n');
}
