import { cpSync, mkdtempSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
	convertPage,
	type Context,
	type ConvertedPage,
	type Job,
} from '../../scripts/convert/convert-page.ts';
import { openPageCache } from '../../scripts/convert/page-cache.ts';
import { loadVocabulary } from '../../scripts/vocabulary/load-vocabulary.ts';
import { loadWeights } from '../../scripts/weights/load-weights.ts';

const PAGE =
	'\n本县早稻开镰收割\n\n■记者 陈小明 王丽\n\n本报讯 7月10日，东湾镇的早稻开镰收割。\n\n镇农技站的技术员说，今年早稻长势好于往年。\n';
const context: Context = { vocabulary: loadVocabulary('content/vocabulary'), region: null };
const weights = loadWeights();
const convert = (job: Job) => convertPage(job, context, weights);

function aPage(): { job: Job; folder: string; cache: string } {
	const folder = mkdtempSync(join(tmpdir(), 'jianbao-cache-'));
	mkdirSync(join(folder, 'sources/year'), { recursive: true });
	writeFileSync(join(folder, 'sources/year/a.txt'), PAGE);
	const file = { page: 'year/a', fileName: 'year/a.txt', folder: join(folder, 'sources') };
	return { job: { file, published: {} }, folder, cache: join(folder, 'cache') };
}

/** A cache that has just met the page for the first time. */
function filled(run = 'one'): ReturnType<typeof aPage> & { page: ConvertedPage } {
	const made = aPage();
	const page = convert(made.job);
	openPageCache(made.cache, context, run).keep(made.job, page);
	return { ...made, page };
}
const find = (cache: string, job: Job, run = 'one') => openPageCache(cache, context, run).find(job);

test('an unchanged page comes back as a clean conversion makes it', () => {
	const { job, cache, page } = filled();
	expect(find(cache, job)).toEqual(page);
	expect(find(cache, job)).toEqual(JSON.parse(JSON.stringify(convert(job))));
});

test('it comes back under the addresses that it was given, in any order', () => {
	const { job, cache, page } = filled();
	const [id, entry] = Object.entries(page.permalinks)[0]!;
	const turned = Object.fromEntries(Object.entries(entry).toReversed()) as typeof entry;
	const again = { ...job, published: { [id]: turned } };
	expect(find(cache, again)).toEqual(JSON.parse(JSON.stringify(convert(again))));
});

test('under other addresses it is converted anew', () => {
	const { job, cache, page } = filled();
	const [id, entry] = Object.entries(page.permalinks)[0]!;
	expect(find(cache, { ...job, published: { [`${id}-2`]: entry } })).toBeNull();
});

/** Every input of a conversion: changed, the page must not be found again. */
const changes: Record<string, (folder: string) => void> = {
	'the page': (folder) => writeFileSync(join(folder, 'sources/year/a.txt'), `${PAGE}\n又一段。\n`),
	'its sidecar': (folder) => writeFileSync(join(folder, 'sources/year/a.yaml'), 'page: "3"\n'),
	'its folder’s sidecar': (folder) => writeFileSync(join(folder, 'sources/year/folder.yaml'), 'page: "3"\n'),
	'the sidecar of the folder above': (folder) =>
		writeFileSync(join(folder, 'sources/folder.yaml'), 'page: "3"\n'),
	'its corrections': (folder) => {
		mkdirSync(join(folder, 'corrections/year'), { recursive: true });
		writeFileSync(join(folder, 'corrections/year/a.yaml'), 'corrections: []\n');
	},
};

test.each(Object.entries(changes))('a change of %s is a miss', (_, change) => {
	const { job, cache, folder } = filled();
	change(folder);
	expect(find(cache, job)).toBeNull();
});

test('what other pages of its paper show is a miss where it has changed', () => {
	const { job, cache, page } = filled();
	const beside = { ...job, others: { m0: { title: 2 } } };
	expect(find(cache, beside)).toBeNull();
	openPageCache(cache, context, 'one').keep(beside, page);
	expect(find(cache, beside)).toEqual(page);
	expect(find(cache, { ...job, others: { m0: { title: 2.001 } } })).toBeNull();
});

test('other code, weights, words or settings are a miss', () => {
	const { job, cache } = filled();
	expect(find(cache, job, 'two')).toBeNull();
});

test('what is damaged is converted anew', () => {
	const { job, cache } = filled();
	const [name] = readdirSync(cache) as [string];
	const bytes = readFileSync(join(cache, name));
	bytes[bytes.length - 12]! ^= 1;
	writeFileSync(join(cache, name), bytes);
	expect(find(cache, job)).toBeNull();
	writeFileSync(join(cache, name), bytes.subarray(0, 40));
	expect(find(cache, job)).toBeNull();
});

test('a page with failures is not kept', () => {
	const { job, cache, page } = filled();
	const other = { ...job, file: { ...job.file, page: 'year/b', fileName: 'year/b.txt' } };
	cpSync(join(job.file.folder, 'year/a.txt'), join(job.file.folder, 'year/b.txt'));
	const failure = { path: 'year/b.txt', line: 1, ruleId: 'empty-page', reason: 'Unexpected' };
	openPageCache(cache, context, 'one').keep(other, { ...page, failures: [failure] });
	expect(find(cache, other)).toBeNull();
});

test('pages that a run does not meet are forgotten at its end', () => {
	const { job, cache } = filled();
	const run = openPageCache(cache, context, 'one');
	run.sweep();
	expect(find(cache, job)).toBeNull();
});
