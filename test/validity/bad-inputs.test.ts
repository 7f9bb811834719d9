/**
 * What the archive refuses before anything is written, kind by kind, each with its message: whatever passes here must
 * build. Texts and names are inventions.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addressChecker } from '../../scripts/convert/check-addresses.ts';
import { checkSidecar } from '../../scripts/facts/check-sidecar.ts';
import { parseYaml } from '../../scripts/read/parse-yaml.ts';
import { checkDistricts } from '../../scripts/vocabulary/check-rows.ts';
import { loadVocabulary, parseVocabulary } from '../../scripts/vocabulary/load-vocabulary.ts';
import { readPermalinks } from '../../scripts/write/permalinks/permalinks-file.ts';
import { correctionsSchema, districtSchema, sidecarSchema } from '../../src/schema/schema.ts';
import { readSite } from '../../src/settings/read-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'jianbao-'));
const said = (run: () => unknown): string => {
	try {
		run();
		return '';
	} catch (error) {
		return (error as Error).message;
	}
};

const SITE: Record<string, string> = {
	title: '某报旧刊',
	subtitle: '文章库',
	description: '说明',
	address: 'https://example.org',
	region: 'null',
	rights: '归原作者',
	report: 'null',
	contact: 'null',
};
const settings = (change: Record<string, string>, more = ''): string => {
	const text = Object.entries({ ...SITE, ...change })
		.map(([key, value]) => `${key}: ${value}\n`)
		.join('');
	writeFileSync(join(folder, 'site.yaml'), text + more);
	return said(() => readSite(folder));
};

describe('settings', () => {
	test.each([
		'https://example.org/My_Archive',
		'https://example.org/a+b/v1.0/',
		'http://localhost:8080',
		'https://name.github.io/repo',
	])('address %s is taken', (address) => expect(settings({ address })).toBe(''));

	test.each([
		['https://example.org/报纸'],
		['"https://example.org/my archive"'],
		['https://example.org/my%20archive/'],
		['https://例子.org'],
		['javascript:alert(1)'],
		['mailto:a@example.org'],
		['ftp://example.org'],
		['example.org'],
		['https://example.org/a/../b'],
		['https://example.org/?a=b'],
		['"https://example.org/#a"'],
		['https://user:word@example.org'],
		['""'],
	])('address %s is refused', (address) => {
		expect(settings({ address })).toMatch(/site\.yaml:4 Unexpected `address`: expected /u);
	});

	test.each<[string, Record<string, string>, string, RegExp]>([
		['a missing field', { title: '' }, '', /site\.yaml:1 Unexpected `title`: nothing, expected text/u],
		['an empty text', { rights: '""' }, '', /site\.yaml:6 Unexpected `rights`: too short a text/u],
		[
			'a number',
			{ title: '1986' },
			'',
			/Unexpected `title`: a number, expected text; write it in quotes: `title: "1986"`/u,
		],
		['a list', { title: '[a]' }, '', /Unexpected `title`: a list, expected text/u],
		[
			'a field that nobody knows',
			{},
			'colour: red\n',
			/site\.yaml:9 Unexpected `colour`: no field of that name/u,
		],
		[
			'a script where errors are reported',
			{ report: 'javascript:alert(1)' },
			'',
			/Unexpected `report`: expected `https:/u,
		],
		['a bare address of mail', { report: 'a@example.org' }, '', /Unexpected `report`: expected .*mailto:/u],
		['a control character', { title: '"a\\0b"' }, '', /Unexpected character U\+0000 in `title`/u],
		['an escape of terminals', { title: '"a\\eb"' }, '', /Unexpected character U\+001B in `title`/u],
		['a noncharacter', { title: '"a\\uFFFFb"' }, '', /Unexpected character U\+FFFF in `title`/u],
		['broken YAML', { title: '"a' }, '', /site\.yaml:\d+ Unexpected YAML: /u],
	])('%s', (_, change, more, message) => expect(settings(change, more)).toMatch(message));

	test('settings that are missing, or not UTF-8', () => {
		expect(said(() => readSite(join(folder, 'nowhere')))).toMatch(
			/site\.yaml:1 Unexpected missing file, .*new-archive/u,
		);
		writeFileSync(join(folder, 'site.yaml'), Uint8Array.from([0xff, 0xfe, 0x41, 0x00]));
		expect(said(() => readSite(folder))).toMatch(/site\.yaml:1 Unexpected bytes that are not UTF-8/u);
	});
});

const vocabulary = loadVocabulary('content/vocabulary');
const sidecar = (text: string): string => {
	const { value, faults } = parseYaml(text, sidecarSchema);
	return [
		...faults.map((one) => `${one.line} ${one.text}`),
		...(value ? checkSidecar(value, vocabulary).map((one) => one.text) : []),
	].join('\n');
};
const nine = [
	'a: &a [1, 2, 3, 4, 5, 6, 7, 8, 9]',
	...'bcdefghi'
		.split('')
		.map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(', ')}]`),
].join('\n');

describe('sidecars', () => {
	test.each([
		['page: true', '1 Unexpected `page`: true or false, expected text; write it in quotes: `page: "true"`'],
		['page: [A1]', '1 Unexpected `page`: a list, expected text'],
		['page: ""', '1 Unexpected `page`: too short a text'],
		['\ndatum: x', '2 Unexpected `datum`: no field of that name'],
		[
			'newspaper: 2024',
			'1 Unexpected `newspaper`: a number, expected text; write it in quotes: `newspaper: "2024"`',
		],
		['date: "2024-02-30"', 'Unexpected date `2024-02-30`'],
		['date: "2024-13"', 'Unexpected date `2024-13`'],
		['date: "0986-05-12"', 'Unexpected date `0986-05-12`'],
		['date: ""', '1 Unexpected `date`: too short a text'],
		['newspaper: 无名报', 'Unexpected newspaper `无名报`, expected a name in vocabulary/newspapers.yaml'],
		['region: 无名市', 'Unexpected region `无名市`'],
		['note: "a\\0b"', '1 Unexpected character U+0000 in `note`'],
		['note: "a\\uFFFE"', '1 Unexpected character U+FFFE in `note`'],
		['note: "a\\uD800"', '1 Unexpected character U+D800 in `note`'],
		['- page', 'Unexpected `content`: a list, expected fields'],
		['page: "A1', '1 Missing closing "quote'],
		['page: A1\npage: A2', '2 Map keys must be unique'],
		[nine, '1 Unexpected aliases (`*name`) that unfold without end'],
	])('%s', (text, message) => expect(sidecar(text)).toContain(message));
});

const SHA = 'a'.repeat(64);
const corrections = (rows: string, sha256 = `"${SHA}"`): string =>
	parseYaml(`sha256: ${sha256}\ncorrections:\n${rows}`, correctionsSchema)
		.faults.map((one) => `${one.line} ${one.text}`)
		.join('\n');

describe('corrections', () => {
	test.each([
		['  - { do: cut, line: 3, text: 甲 }', '3 Unexpected `corrections.0'],
		['  - { do: split, line: 0, text: 甲 }', '3 Unexpected `corrections.0.line`'],
		['  - { do: split, line: "3", text: 甲 }', '3 Unexpected `corrections.0.line`: text, expected a number'],
		['  - { do: split, line: 3 }', '3 Unexpected absence of `corrections.0.text`, expected text'],
		['  - { do: split, line: 3, text: "" }', '3 Unexpected `corrections.0.text`: too short a text'],
		[
			'  - { do: role, line: 3, text: 甲, role: head }',
			'Unexpected `corrections.0.role`: "head", expected `furniture`',
		],
		[
			'  - { do: set, line: 3, text: 甲, field: date, before: null, value: x }',
			'Unexpected `corrections.0.field`: "date", expected `kind`',
		],
		[
			'  - { do: reviewed, line: 3, text: 甲, by: 某, on: 2026 }',
			'Unexpected `corrections.0.on`: a number, expected text',
		],
		['  - { do: reviewed, line: 3, text: 甲, by: 某, on: "2026-02-30" }', 'Unexpected `corrections.0.on`'],
		[
			'  - { do: replace, line: 3, text: 甲, before: 甲, after: "乙\\0" }',
			'Unexpected character U+0000 in `corrections.0.after`',
		],
		[
			'  - { do: set, line: 3, text: 甲, field: title, before: 甲, value: "a\\e[31m" }',
			'Unexpected character U+001B in `corrections.0.value`',
		],
		['  - { do: join, line: 3, text: 甲, to: 5 }', 'Unexpected absence of `corrections.0.toText`'],
		[
			'  - { do: split, line: 3, text: 甲, colour: red }',
			'Unexpected `corrections.0.colour`: no field of that name',
		],
		['  []', 'Unexpected `corrections`: too short a list'],
	])('%s', (rows, message) => expect(corrections(rows)).toContain(message));

	test('a digest that is none', () =>
		expect(corrections('  - { do: split, line: 3, text: 甲 }', 'abc')).toContain('1 Unexpected `sha256`'));
});

const district = (rows: string): string =>
	parseVocabulary([
		{ file: 'districts/own.yaml', text: rows },
		{ file: 'newspapers.yaml', text: '[]' },
		{ file: 'topics.yaml', text: '[]' },
	])
		.faults.map(({ file, line, text }) => `${file}:${line} ${text}`)
		.filter((fault) => fault.startsWith('districts/'))
		.join('\n');

describe('vocabulary', () => {
	test.each([
		['- { name: 火星市, slug: Hx 1, kind: 市, parent: null, code: null }', /own\.yaml:1 .*slug/u],
		[
			'- { name: 火星市, slug: hx, kind: 乡, parent: null, code: null }',
			/own\.yaml:1 .*kind.*expected `省`/u,
		],
		['- { name: 火, slug: hx, kind: 市, parent: null, code: null }', /own\.yaml:1 .*name/u],
		['- { name: "火星\\0市", slug: hx, kind: 市, parent: null, code: null }', /own\.yaml:1 .*U\+0000/u],
		['- { name: 火星市, slug: hx, kind: 市, parent: null, code: 12 }', /own\.yaml:1 .*code/u],
	])('%s', (rows, message) => expect(district(rows)).toMatch(message));
});

test.each([
	[[['火星市', '火星市']], ['火星市 → 火星市']],
	[
		[
			['火星市', '木星市'],
			['木星市', '火星市'],
		],
		['火星市 → 木星市 → 火星市', '木星市 → 火星市 → 木星市'],
	],
])('districts that lie in themselves: %j', (pairs, circles) => {
	const rows = pairs.map(([name, parent], i) => ({
		row: districtSchema.parse({ name, parent, slug: `d${i}`, kind: '市', code: null }),
		file: 'districts/own.yaml',
		line: i + 1,
	}));
	expect(checkDistricts(rows).map(({ text }) => /\((.*)\)/u.exec(text)?.[1])).toEqual(circles);
});

const permalinks = (text: string): string => {
	const path = join(folder, 'permalinks.json');
	writeFileSync(path, text);
	return said(() => readPermalinks(folder));
};
const entry = (more: Record<string, unknown>) => ({
	page: 'p',
	sha256: SHA,
	line: 3,
	title: null,
	state: 'live',
	to: null,
	listed: [],
	probes: [],
	...more,
});

describe('addresses that were published', () => {
	test.each([
		[{ '../../evil': entry({}) }, 'expected an id such as `a-3`'],
		[{ '.hidden': entry({}) }, 'expected an id such as `a-3`'],
		[{ 'a/b': entry({}) }, 'expected an id such as `a-3`'],
		[{ 'p-3': entry({ state: 'dead' }) }, 'Unexpected `p-3.state`'],
		[{ 'p-3': entry({ listed: ['986/05'] }) }, 'Unexpected `p-3.listed.0`'],
		[{ 'p-3': entry({ line: -1 }) }, 'Unexpected `p-3.line`'],
	])('%j', (value, message) => {
		const told = permalinks(JSON.stringify(value));
		expect(told).toContain(message);
		expect(told).toContain('restore the file from version control');
	});

	test('text that is no JSON', () =>
		expect(permalinks('<<<<<<< HEAD')).toMatch(/permalinks\.json: Unexpected text that is no JSON/u));
});

describe('pages that no site could hold together', () => {
	const told = (...pages: [page: string, stem: string, ids?: string[]][]) => {
		const check = addressChecker();
		return pages
			.flatMap(([page, stem, ids = []]) => check({ page, stem, ids, path: page }))
			.map(({ reason }) => reason)
			.join('\n');
	};
	test.each<[string, [string, string, string[]?][], RegExp]>([
		[
			'a and a.txt',
			[
				['a', 'a'],
				['a.txt', 'a.txt'],
			],
			/differ by more than `\.txt`; rename/u,
		],
		[
			'a.txt and a',
			[
				['a.txt', 'a.txt'],
				['a', 'a'],
			],
			/differ by more than `\.txt`; rename/u,
		],
		[
			'names that only a case tells apart',
			[
				['A', 'A'],
				['a', 'a'],
			],
			/with the address of `A`/u,
		],
		[
			'the same page under two Han names',
			[
				['甲', '0a1b2c3d'],
				['乙', '0a1b2c3d'],
			],
			/second page with the same text \(first: `甲`\)/u,
		],
		[
			'a name without end',
			[['a'.repeat(200), 'a'.repeat(200)]],
			/name of 200 characters, expected at most 120/u,
		],
		[
			'two articles of one address',
			[
				['a', 'a', ['a-3-5']],
				['a-3', 'a-3', ['a-3-5']],
			],
			/second article `a-3-5` \(first: page `a`\)/u,
		],
	])('%s', (_, pages, message) => expect(told(...pages)).toMatch(message));

	test('other names are taken', () =>
		expect(told(['a', 'a', ['a-3']], ['b.md', 'b.md', ['b.md-3']])).toBe(''));
});
