import { describe, expect, it } from 'vitest';
import { bibtex } from '../../src/cite/bibtex.ts';
import { csl } from '../../src/cite/csl.ts';
import { gbt } from '../../src/cite/gbt.ts';
import { makeReference } from '../../src/cite/reference.ts';
import { ris } from '../../src/cite/ris.ts';
import type { Article } from '../../src/schema/schema.ts';
import { anItem } from '../archive/an-item.ts';

const url = 'https://example.org/articles/page-3/';
const person = (name: string): Article['authors'][number] => ({ name, role: '记者', kind: 'person' });
const day = (date: string): Partial<Article> => ({
	date,
	notBefore: date,
	notAfter: date,
	dateBasis: 'sidecar',
});
const printed: Partial<Article> = {
	title: '数字革命与竞争国际化',
	newspaper: '中国青年报',
	page: '15',
	...day('2000-11-20'),
};

interface Case {
	name: string;
	fields: Partial<Article>;
	gbt2025: string;
	gbt2015: string;
	/** What BibTeX says between `entrysubtype` and `langid`. */
	bibtex: string[];
	ris: string[];
	csl: Record<string, unknown>;
}

/** The first two follow the examples of the standard; the others are written by hand after its rules. */
const cases: Case[] = [
	{
		name: 'one author',
		fields: { ...printed, authors: [person('丁文详')] },
		gbt2025: '丁文详. 数字革命与竞争国际化[N]. 中国青年报，2000-11-20（15）.',
		gbt2015: '丁文详. 数字革命与竞争国际化[N]. 中国青年报, 2000-11-20(15).',
		bibtex: [
			'author = {{丁文详}}',
			'title = {{数字革命与竞争国际化}}',
			'journaltitle = {中国青年报}',
			'location = {江城}',
			'date = {2000-11-20}',
			'pages = {15}',
		],
		ris: [
			'AU  - 丁文详',
			'TI  - 数字革命与竞争国际化',
			'T2  - 中国青年报',
			'PY  - 2000',
			'DA  - 2000/11/20/',
			'SP  - 15',
			'CY  - 江城',
		],
		csl: {
			title: '数字革命与竞争国际化',
			author: [{ literal: '丁文详' }],
			'container-title': '中国青年报',
			'publisher-place': '江城',
			issued: { 'date-parts': [[2000, 11, 20]] },
			page: '15',
		},
	},
	{
		name: 'no author',
		fields: printed,
		gbt2025: '数字革命与竞争国际化[N]. 中国青年报，2000-11-20（15）.',
		gbt2015: '数字革命与竞争国际化[N]. 中国青年报, 2000-11-20(15).',
		bibtex: [
			'title = {{数字革命与竞争国际化}}',
			'journaltitle = {中国青年报}',
			'location = {江城}',
			'date = {2000-11-20}',
			'pages = {15}',
		],
		ris: [
			'TI  - 数字革命与竞争国际化',
			'T2  - 中国青年报',
			'PY  - 2000',
			'DA  - 2000/11/20/',
			'SP  - 15',
			'CY  - 江城',
		],
		csl: {
			title: '数字革命与竞争国际化',
			'container-title': '中国青年报',
			'publisher-place': '江城',
			issued: { 'date-parts': [[2000, 11, 20]] },
			page: '15',
		},
	},
	{
		name: 'three authors',
		fields: { ...printed, title: '题', authors: ['甲某', '乙某', '丙某'].map(person) },
		gbt2025: '甲某, 乙某, 丙某. 题[N]. 中国青年报，2000-11-20（15）.',
		gbt2015: '甲某, 乙某, 丙某. 题[N]. 中国青年报, 2000-11-20(15).',
		bibtex: [
			'author = {{甲某} and {乙某} and {丙某}}',
			'title = {{题}}',
			'journaltitle = {中国青年报}',
			'location = {江城}',
			'date = {2000-11-20}',
			'pages = {15}',
		],
		ris: [
			'AU  - 甲某',
			'AU  - 乙某',
			'AU  - 丙某',
			'TI  - 题',
			'T2  - 中国青年报',
			'PY  - 2000',
			'DA  - 2000/11/20/',
			'SP  - 15',
			'CY  - 江城',
		],
		csl: {
			title: '题',
			author: [{ literal: '甲某' }, { literal: '乙某' }, { literal: '丙某' }],
			'container-title': '中国青年报',
			'publisher-place': '江城',
			issued: { 'date-parts': [[2000, 11, 20]] },
			page: '15',
		},
	},
	{
		name: 'four authors, of whom GB/T shows three',
		fields: { ...printed, title: '题', authors: ['甲某', '乙某', '丙某', '丁某'].map(person) },
		gbt2025: '甲某, 乙某, 丙某, 等. 题[N]. 中国青年报，2000-11-20（15）.',
		gbt2015: '甲某, 乙某, 丙某, 等. 题[N]. 中国青年报, 2000-11-20(15).',
		bibtex: [
			'author = {{甲某} and {乙某} and {丙某} and {丁某}}',
			'title = {{题}}',
			'journaltitle = {中国青年报}',
			'location = {江城}',
			'date = {2000-11-20}',
			'pages = {15}',
		],
		ris: [
			'AU  - 甲某',
			'AU  - 乙某',
			'AU  - 丙某',
			'AU  - 丁某',
			'TI  - 题',
			'T2  - 中国青年报',
			'PY  - 2000',
			'DA  - 2000/11/20/',
			'SP  - 15',
			'CY  - 江城',
		],
		csl: {
			title: '题',
			author: [{ literal: '甲某' }, { literal: '乙某' }, { literal: '丙某' }, { literal: '丁某' }],
			'container-title': '中国青年报',
			'publisher-place': '江城',
			issued: { 'date-parts': [[2000, 11, 20]] },
			page: '15',
		},
	},
	{
		name: 'an office that signs',
		fields: { ...printed, title: '题', authors: [{ name: '经招', role: null, kind: 'office' }] },
		gbt2025: '经招. 题[N]. 中国青年报，2000-11-20（15）.',
		gbt2015: '经招. 题[N]. 中国青年报, 2000-11-20(15).',
		bibtex: [
			'author = {{经招}}',
			'title = {{题}}',
			'journaltitle = {中国青年报}',
			'location = {江城}',
			'date = {2000-11-20}',
			'pages = {15}',
		],
		ris: [
			'AU  - 经招',
			'TI  - 题',
			'T2  - 中国青年报',
			'PY  - 2000',
			'DA  - 2000/11/20/',
			'SP  - 15',
			'CY  - 江城',
		],
		csl: {
			title: '题',
			author: [{ literal: '经招' }],
			'container-title': '中国青年报',
			'publisher-place': '江城',
			issued: { 'date-parts': [[2000, 11, 20]] },
			page: '15',
		},
	},
	{
		name: 'an uncertain date within one month, no newspaper known',
		fields: {
			title: '题',
			date: '[2024-01-02..2024-01-07]',
			notBefore: '2024-01-02',
			notAfter: '2024-01-07',
			dateBasis: 'text',
		},
		gbt2025: `题[N/OL]. [报名不详]，[2024-01]. ${url}.`,
		gbt2015: `题[N/OL]. [报名不详], [2024-01]. ${url}.`,
		bibtex: ['title = {{题}}', 'date = {2024-01~}'],
		ris: ['TI  - 题', 'PY  - 2024', 'DA  - 2024/01//', 'N1  - 2024年1月2日至7日间'],
		csl: { title: '题', issued: { 'date-parts': [[2024, 1]], circa: true }, note: '2024年1月2日至7日间' },
	},
	{
		name: 'an uncertain date over two years',
		fields: {
			...printed,
			title: '题',
			date: '[2023-12-30..2024-01-02]',
			notBefore: '2023-12-30',
			notAfter: '2024-01-02',
			dateBasis: 'text',
		},
		gbt2025: '题[N]. 中国青年报，[2023—2024]（15）.',
		gbt2015: '题[N]. 中国青年报, [2023—2024](15).',
		bibtex: ['title = {{题}}', 'journaltitle = {中国青年报}', 'location = {江城}', 'pages = {15}'],
		ris: ['TI  - 题', 'T2  - 中国青年报', 'SP  - 15', 'CY  - 江城', 'N1  - 2023年12月30日至2024年1月2日间'],
		csl: {
			title: '题',
			'container-title': '中国青年报',
			'publisher-place': '江城',
			issued: {
				'date-parts': [
					[2023, 12, 30],
					[2024, 1, 2],
				],
				circa: true,
			},
			page: '15',
			note: '2023年12月30日至2024年1月2日间',
		},
	},
	{
		name: 'an unknown date',
		fields: { title: '题', newspaper: '中国青年报', page: '15' },
		gbt2025: '题[N]. 中国青年报，[日期不详]（15）.',
		gbt2015: '题[N]. 中国青年报, [日期不详](15).',
		bibtex: ['title = {{题}}', 'journaltitle = {中国青年报}', 'location = {江城}', 'pages = {15}'],
		ris: ['TI  - 题', 'T2  - 中国青年报', 'SP  - 15', 'CY  - 江城', 'N1  - 日期不详'],
		csl: {
			title: '题',
			'container-title': '中国青年报',
			'publisher-place': '江城',
			page: '15',
			note: '日期不详',
		},
	},
	{
		name: 'a supplied title',
		fields: { ...printed, title: null, supplied: '首句几个字' },
		gbt2025: '〔首句几个字〕[N]. 中国青年报，2000-11-20（15）.',
		gbt2015: '〔首句几个字〕[N]. 中国青年报, 2000-11-20(15).',
		bibtex: [
			'title = {{〔首句几个字〕}}',
			'journaltitle = {中国青年报}',
			'location = {江城}',
			'date = {2000-11-20}',
			'pages = {15}',
		],
		ris: [
			'TI  - 〔首句几个字〕',
			'T2  - 中国青年报',
			'PY  - 2000',
			'DA  - 2000/11/20/',
			'SP  - 15',
			'CY  - 江城',
		],
		csl: {
			title: '〔首句几个字〕',
			'container-title': '中国青年报',
			'publisher-place': '江城',
			issued: { 'date-parts': [[2000, 11, 20]] },
			page: '15',
		},
	},
	{
		name: 'kicker and subtitle',
		fields: { ...printed, title: '主题', kicker: '引题', subtitle: '副题' },
		gbt2025: '主题：副题[N]. 中国青年报，2000-11-20（15）.',
		gbt2015: '主题: 副题[N]. 中国青年报, 2000-11-20(15).',
		bibtex: [
			'title = {{主题}}',
			'subtitle = {副题}',
			'titleaddon = {引题}',
			'journaltitle = {中国青年报}',
			'location = {江城}',
			'date = {2000-11-20}',
			'pages = {15}',
		],
		ris: [
			'TI  - 主题：副题',
			'T2  - 中国青年报',
			'PY  - 2000',
			'DA  - 2000/11/20/',
			'SP  - 15',
			'CY  - 江城',
			'N1  - 引题',
		],
		csl: {
			title: '主题：副题',
			'container-title': '中国青年报',
			'publisher-place': '江城',
			issued: { 'date-parts': [[2000, 11, 20]] },
			page: '15',
			note: '引题',
		},
	},
	{
		name: 'a continuation whose first part is not held',
		fields: {
			...printed,
			kind: 'continuation',
			incomplete: 'start',
			continuedFrom: 'A1',
			title: '续文题',
			page: 'A2',
		},
		gbt2025: '续文题[N]. 中国青年报，2000-11-20（A2）.',
		gbt2015: '续文题[N]. 中国青年报, 2000-11-20(A2).',
		bibtex: [
			'title = {{续文题}}',
			'journaltitle = {中国青年报}',
			'location = {江城}',
			'date = {2000-11-20}',
			'pages = {A2}',
		],
		ris: ['TI  - 续文题', 'T2  - 中国青年报', 'PY  - 2000', 'DA  - 2000/11/20/', 'SP  - A2', 'CY  - 江城'],
		csl: {
			title: '续文题',
			'container-title': '中国青年报',
			'publisher-place': '江城',
			issued: { 'date-parts': [[2000, 11, 20]] },
			page: 'A2',
		},
	},
	{
		name: 'a photo story, its photographer once though signed twice, page unknown, signs that BibTeX escapes',
		fields: {
			...printed,
			kind: 'photo',
			title: '100% {真}_图',
			page: null,
			authors: [person('摄某'), { name: '摄某', role: '摄影', kind: 'person' }],
		},
		gbt2025: '摄某. 100% {真}_图[N]. 中国青年报，2000-11-20.',
		gbt2015: '摄某. 100% {真}_图[N]. 中国青年报, 2000-11-20.',
		bibtex: [
			'author = {{摄某}}',
			'title = {{100\\% \\{真\\}\\_图}}',
			'journaltitle = {中国青年报}',
			'location = {江城}',
			'date = {2000-11-20}',
		],
		ris: [
			'AU  - 摄某',
			'TI  - 100% {真}_图',
			'T2  - 中国青年报',
			'PY  - 2000',
			'DA  - 2000/11/20/',
			'CY  - 江城',
		],
		csl: {
			title: '100% {真}_图',
			author: [{ literal: '摄某' }],
			'container-title': '中国青年报',
			'publisher-place': '江城',
			issued: { 'date-parts': [[2000, 11, 20]] },
		},
	},
	{
		name: 'an approximate month',
		fields: {
			...printed,
			title: '题',
			date: '2022-09~',
			notBefore: '2022-08-20',
			notAfter: '2022-10-10',
			dateBasis: 'text',
		},
		gbt2025: '题[N]. 中国青年报，[2022-09]（15）.',
		gbt2015: '题[N]. 中国青年报, [2022-09](15).',
		bibtex: [
			'title = {{题}}',
			'journaltitle = {中国青年报}',
			'location = {江城}',
			'date = {2022-09~}',
			'pages = {15}',
		],
		ris: [
			'TI  - 题',
			'T2  - 中国青年报',
			'PY  - 2022',
			'DA  - 2022/09//',
			'SP  - 15',
			'CY  - 江城',
			'N1  - 约2022年9月',
		],
		csl: {
			title: '题',
			'container-title': '中国青年报',
			'publisher-place': '江城',
			issued: { 'date-parts': [[2022, 9]], circa: true },
			page: '15',
		},
	},
	{
		name: 'a decade, from the sidecar of a page that prints its number in words',
		fields: {
			...printed,
			title: '题',
			page: '第一版',
			date: '193X',
			notBefore: '1930-01-01',
			notAfter: '1939-12-31',
			dateBasis: 'sidecar',
		},
		gbt2025: '题[N]. 中国青年报，[1930—1939]（1）.',
		gbt2015: '题[N]. 中国青年报, [1930—1939](1).',
		bibtex: ['title = {{题}}', 'journaltitle = {中国青年报}', 'location = {江城}', 'pages = {1}'],
		ris: ['TI  - 题', 'T2  - 中国青年报', 'SP  - 1', 'CY  - 江城', 'N1  - 1930年代'],
		csl: {
			title: '题',
			'container-title': '中国青年报',
			'publisher-place': '江城',
			issued: { 'date-parts': [[1930], [1939]], circa: true },
			page: '1',
			note: '1930年代',
		},
	},
	{
		name: 'a double issue, by the day that it prints',
		fields: {
			...printed,
			title: '题',
			date: '2024-02-09/2024-02-12',
			notBefore: '2024-02-09',
			notAfter: '2024-02-12',
			dateBasis: 'sidecar',
		},
		gbt2025: '题[N]. 中国青年报，2024-02（15）.',
		gbt2015: '题[N]. 中国青年报, 2024-02(15).',
		bibtex: [
			'title = {{题}}',
			'journaltitle = {中国青年报}',
			'location = {江城}',
			'date = {2024-02-09/2024-02-12}',
			'pages = {15}',
		],
		ris: [
			'TI  - 题',
			'T2  - 中国青年报',
			'PY  - 2024',
			'DA  - 2024/02//',
			'SP  - 15',
			'CY  - 江城',
			'N1  - 2024年2月9日至12日',
		],
		csl: {
			title: '题',
			'container-title': '中国青年报',
			'publisher-place': '江城',
			issued: {
				'date-parts': [
					[2024, 2, 9],
					[2024, 2, 12],
				],
			},
			page: '15',
			note: '2024年2月9日至12日',
		},
	},
	{
		name: 'a day of 1904',
		fields: {
			...printed,
			title: '题',
			date: '1904-02-23',
			notBefore: '1904-02-23',
			notAfter: '1904-02-23',
			dateBasis: 'sidecar',
		},
		gbt2025: '题[N]. 中国青年报，1904-02-23（15）.',
		gbt2015: '题[N]. 中国青年报, 1904-02-23(15).',
		bibtex: [
			'title = {{题}}',
			'journaltitle = {中国青年报}',
			'location = {江城}',
			'date = {1904-02-23}',
			'pages = {15}',
		],
		ris: ['TI  - 题', 'T2  - 中国青年报', 'PY  - 1904', 'DA  - 1904/02/23/', 'SP  - 15', 'CY  - 江城'],
		csl: {
			title: '题',
			'container-title': '中国青年报',
			'publisher-place': '江城',
			issued: { 'date-parts': [[1904, 2, 23]] },
			page: '15',
		},
	},
];

describe.each(cases)('a citation with $name', (one) => {
	const reference = makeReference(anItem(one.fields), url);

	it('follows GB/T 7714—2025 and —2015', () => {
		expect(gbt(reference, 2025)).toBe(one.gbt2025);
		expect(gbt(reference, 2015)).toBe(one.gbt2015);
	});

	it('is a newspaper article in BibLaTeX', () => {
		const noted =
			one.csl['note'] !== undefined && one.csl['note'] !== '引题'
				? [`note = {${String(one.csl['note'])}}`]
				: [];
		const lines = [
			'entrysubtype = {newspaper}',
			...one.bibtex,
			'langid = {chinese}',
			`url = {${url}}`,
			...noted,
		];
		expect(bibtex(reference)).toBe(`@article{page-3,\n${lines.map((line) => `  ${line},\n`).join('')}}\n`);
	});

	it('is NEWS in RIS', () => {
		const notes = one.ris.filter((line) => line.startsWith('N1'));
		const rest = one.ris.filter((line) => !line.startsWith('N1'));
		const lines = ['TY  - NEWS', ...rest, 'LA  - zh-CN', `UR  - ${url}`, ...notes, 'ER  - '];
		expect(ris(reference)).toBe(lines.map((line) => `${line}\r\n`).join(''));
	});

	it('is article-newspaper in CSL-JSON', () => {
		expect(csl(reference)).toEqual({
			id: 'page-3',
			type: 'article-newspaper',
			language: 'zh-CN',
			URL: url,
			...one.csl,
		});
	});
});
