import { globSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toTaiwan } from '../../scripts/strings/to-taiwan.ts';
import { simplifiedOnly } from '../../src/languages/script-of.ts';

const room = 'src/strings';
const languages = ['zh-cn', 'zh-tw', 'en'];
const read = (language: string, name: string): string => readFileSync(join(room, language, name), 'utf8');
const files = readdirSync(join(room, 'zh-cn'));

/** `page.title`, `keys.0.1`: every word and every sentence of a file. */
function paths(value: unknown, path = ''): string[] {
	if (typeof value !== 'object' || value === null) return [`${path}: ${typeof value}`];
	return Object.entries(value).flatMap(([key, inner]) => paths(inner, `${path}.${key}`));
}

/** Without comments: what a program could show. */
const shown = (source: string): string => source.replace(/\/\*[^]*?\*\/|(?<=^|\s)\/\/.*|<!--[^]*?-->/gmu, '');

describe('the interface', () => {
	it('has the same files in every language; English has two more for its plurals and days', () => {
		expect(readdirSync(join(room, 'zh-tw'))).toEqual(files);
		expect(readdirSync(join(room, 'en')).filter((name) => !['count.ts', 'days.ts'].includes(name))).toEqual(
			files,
		);
	});

	it.each(files.filter((name) => name.endsWith('.ts')))('says all of %s in every language', async (name) => {
		const [first, ...others] = await Promise.all(
			languages.map(async (language) =>
				paths(await import(/* @vite-ignore */ `../../${room}/${language}/${name}`)).sort(),
			),
		);
		expect(first?.length).toBeGreaterThan(0);
		for (const other of others) expect(other).toEqual(first);
	});

	it.each(files)('has no simplified character in %s of Taiwan', (name) => {
		const found = [...read('zh-tw', name)].filter((char) => simplifiedOnly.has(char));
		expect(found).toEqual([]);
	});

	it.each(readdirSync(join(room, 'en')))('has no Han character in the English %s', (name) => {
		expect(read('en', name).match(/\p{Script=Han}+/gu)).toBe(null);
	});
});

describe('toTaiwan', () => {
	const rows: [simplified: string, taiwan: string][] = [
		['say: `“${text}”的文件，识别后保存`', 'say: `「${text}」的檔案，辨識後儲存`'],
		['网络和软件项目的地址', '網路和軟體項目的網址'],
		['只知道范围，看表', '只知道範圍，看表'],
		["lang: 'zh-CN'", "lang: 'zh-TW'"],
		['「甲」', '『甲』'],
	];
	it.each(rows)('writes %s as %s', (simplified, taiwan) => expect(toTaiwan(simplified)).toBe(taiwan));
});

/** Chinese that is no interface: what newspapers print, what is typed, what the record holds, and the name of a font. */
const notWords = [
	'src/archive/district-kind.ts',
	'src/archive/group.ts',
	'src/archive/district-map.ts',
	'src/archive/names-in-text.ts',
	'src/desk/clippings/word.ts',
	'src/drafts/dated-sentences.ts',
	'src/drafts/offices.ts',
	'src/drafts/places.ts',
	'src/drafts/read-office.ts',
	'src/drafts/word/table-in-word.ts',
	'src/drafts/words.ts',
	'src/findings/bound.ts',
	'src/findings/evidence-date.ts',
	'src/findings/newest-year.ts',
	'src/findings/to-fill.ts',
	'src/numbers/',
	'src/schema/',
	'src/search/engine/probe.ts',
	'src/search/page/help.ts',
	'src/search/query/grammar.ts',
	'src/search/query/notes.ts',
	'src/search/query/topic-query.ts',
	'src/search/read-day.ts',
	'src/text/',
	'src/archive/examples.ts',
];

it('keeps every sentence of the site in src/strings', () => {
	const found = globSync('src/**/*.{ts,astro,mdx}').filter(
		(file) =>
			!file.startsWith(room) &&
			!notWords.some((one) => file.startsWith(one)) &&
			/\p{Script=Han}/u.test(shown(readFileSync(file, 'utf8'))),
	);
	expect(found).toEqual([]);
});
