import type { Finding } from '../../src/report/message.ts';
import { readdirSync } from 'node:fs';
import { parse } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newspaperSchema, type Sidecar } from '../../src/schema/schema.ts';
import { PRINTED_FORMS, printedNames } from '../../scripts/facts/newspaper/printed-names.ts';
import { fold } from '../../scripts/language/fold.ts';
import { readNewspaper } from '../../scripts/facts/newspaper.ts';
import { weights } from '../frozen.ts';
import { convertPage } from '../../scripts/convert/convert-page.ts';
import type { TextPart } from '../../scripts/types.ts';
import { vocabulary as own } from './vocabulary.ts';

const row = (name: string, region: string | null, style: string[] = []) =>
	newspaperSchema.parse({ name, slug: 'a', region, place: null, issn: null, style });
const vocabulary = {
	...own,
	newspapers: [
		row('示例日报', '扬州市', ['◎通讯员', '◎全媒体记者', '本报讯', '（下转']),
		row('示例晚报', '扬州市'),
		row('全国青年报', null),
	],
};

let line = 0;
const part = (kind: TextPart['kind'], text: string): TextPart => ({ kind, text, line: ++line });
const story = (byline: string, text: string, opening = ''): TextPart[] => [
	part('title', '图书馆新馆开放'),
	part('byline', byline),
	...(opening ? [part('dateline', opening)] : []),
	part('paragraph', text),
];
const YANGZHOU = ['广陵区', '邗江区', '扬州市'];
const read = (
	articles: TextPart[][],
	heads: TextPart[] = [],
	districts: string[] = YANGZHOU,
	sidecar: Sidecar = {},
) => readNewspaper(articles, heads, districts, sidecar, vocabulary);
const guessOf = (findings: readonly Finding[]) => findings.find((one) => one.ruleId === 'newspaper-guess');
const guess = (...args: Parameters<typeof read>) => guessOf(read(...args))?.data.guess;

describe.each(PRINTED_FORMS())('$where: $example', ({ where, kinds, example }) => {
	test('gives the name, whatever kind of part prints it', () => {
		for (const kind of kinds) {
			const [printed] = printedNames([[{ kind, text: example, line: 7 }]]);
			expect(printed).toMatchObject({ where, line: 7 });
			expect(printed?.name).toMatch(/^江城[日晨]?报$/u);
		}
	});
});

test.each([
	['第三版 1986年5月12日 余姚报', '余姚报'],
	['大公报 第一版', '大公报'],
	['1986年5月12日 星期一 盐阜大众报', '盐阜大众报'],
	['天气预报 第二版', undefined],
	['本报 第三版', undefined],
	['要闻 简报 第二版', undefined],
	['余姚报', undefined],
])('a paper by any name, where a page or a day stands beside it: %s', (text, name) => {
	expect(printedNames([[part('furniture', text)]])[0]?.name).toBe(name);
});

describe('a paper is guessed', () => {
	test('from a running head that prints its name, known or not', () => {
		const finding = guessOf(read([], [part('furniture', '江城晚报 2版 社区')]));
		expect(finding).toMatchObject({
			line,
			data: { guess: '江城晚报', clues: [{ why: 'name', line, words: '江城晚报 2版 社区' }] },
		});
	});

	test('from two bylines of its own people', () => {
		const signed = () => story('江城日报记者 王小明', '昨日，新馆开放。');
		expect(guess([signed(), signed()])).toBe('江城日报');
		expect(guess([signed()])).toBeUndefined();
	});

	test('from two habits of a house on pages about its place', () => {
		const stories = () => [
			story('◎通讯员 王小明', '昨日，新馆开放。', '本报讯'),
			story('◎ 通讯员 李 方', '昨日，新桥通车。', '本报讯'),
		];
		expect(guessOf(read(stories()))?.data).toMatchObject({
			guess: '示例日报',
			clues: [
				{ why: 'style', words: '◎通讯员', stories: 2 },
				{ why: 'style', words: '本报讯', stories: 2 },
				{ why: 'region', region: '扬州市' },
			],
		});
		expect(guess(stories(), [], ['徐州市', '铜山区'])).toBeUndefined();
	});

	test('in the script it is printed in, and known in either', () => {
		const view = fold('第三版　示例晚報　星期二');
		const head: TextPart = { kind: 'furniture', text: view.text, line: 1, view };
		expect(guessOf(read([], [head]))?.data).toMatchObject({
			guess: '示例晚报',
			known: true,
			clues: [{ words: '第三版 示例晚報 星期二' }],
		});
		const traditional = { ...vocabulary, newspapers: [row('江聲日報', '扬州市')] };
		const own = fold('第三版　江聲日報　星期二');
		const printed: TextPart = { kind: 'furniture', text: own.text, line: 1, view: own };
		const found = (sidecar: Sidecar) => readNewspaper([], [printed], YANGZHOU, sidecar, traditional);
		expect(guessOf(found({}))?.data).toMatchObject({ guess: '江聲日報', known: true });
		expect(found({ newspaper: '江聲日報' })).toEqual([]);
	});

	test('whether it is a row of the vocabulary or not', () => {
		const head = (name: string) => guessOf(read([], [part('furniture', `${name} 2版`)]))?.data;
		expect(head('江城晚报')).toMatchObject({ known: false });
		expect(head('示例晚报')).toMatchObject({ known: true });
	});
});

describe('no paper is guessed', () => {
	test('from one habit that many papers have', () => {
		expect(guess([story('王小明', '昨日。', '本报讯'), story('李方', '昨日。', '本报讯')])).toBeUndefined();
	});

	test('from stories taken over from a national paper', () => {
		const taken = () => story('全国青年报记者 王小明', '昨日，新馆开放。');
		expect(guess([taken(), taken()])).toBeUndefined();
	});

	test('where two papers are named alike', () => {
		expect(guess([], [part('furniture', '江城晚报 2版'), part('furniture', '江城日报 2版')])).toBeUndefined();
	});

	test('from its name in the running text', () => {
		expect(guess([story('王小明', '他订了三十年《江城日报》，江城日报记者也来过。')])).toBeUndefined();
	});
});

describe('with a sidecar', () => {
	const heads = () => [part('furniture', '示例晚报 2版 社区')];

	test('that names the same paper nothing is said', () => {
		expect(read([], heads(), YANGZHOU, { newspaper: '示例晚报' })).toEqual([]);
	});

	test('that names another one than the running head, the head is reported', () => {
		expect(read([], heads(), YANGZHOU, { newspaper: '示例日报' })).toMatchObject([
			{ ruleId: 'newspaper-contradicted', line, data: { printed: '示例晚报', sidecar: '示例日报' } },
		]);
	});
});

describe('on the pages of this archive, which print no name and have no sidecar', () => {
	const folder = 'content/sources';
	const pages = readdirSync(folder).filter((file) => file.endsWith('.txt'));

	test.each(pages)(
		'%s: the field stays empty, and what is guessed is a finding with its clues',
		(fileName) => {
			const { name: page } = parse(fileName);
			const { files, report } = convertPage(
				{ file: { page, fileName, folder }, published: {} },
				{ vocabulary: own, region: '淮安市' },
				weights,
			);
			expect(files.length).toBeGreaterThan(1);
			for (const { content } of files) expect(content).toMatch(/^newspaper: null$/mu);
			const guesses = report.messages.filter((one) => one.ruleId === 'newspaper-guess');
			// The fifth page signs with names only and opens without 本报讯: nothing tells whose it is.
			if (page.startsWith('004')) expect(guesses).toEqual([]);
			else {
				expect(guesses).toHaveLength(1);
				expect(guesses[0]?.article).toBeNull();
				expect(guesses[0]?.data.clues).toContainEqual({ why: 'region', region: expect.any(String) });
			}
		},
	);
});
