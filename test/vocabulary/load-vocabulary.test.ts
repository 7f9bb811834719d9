import { describe, expect, test } from 'vitest';
import type { Fault } from '../../scripts/vocabulary/read-rows.ts';
import { addTowns } from '../../scripts/vocabulary/read-towns.ts';
import {
	loadVocabulary,
	parseVocabulary,
	readSharedFiles,
	readVocabularyFiles,
	type VocabularyFile,
} from '../../scripts/vocabulary/load-vocabulary.ts';

const own = [...readVocabularyFiles('content/vocabulary'), ...readSharedFiles()];
/** The project's words with one file laid over. */
const withFile = (file: string, text: string): VocabularyFile[] => [
	...own.filter(
		(one) =>
			one.file !== file &&
			one.file !== `common/${file}` &&
			(file !== 'districts.yaml' || !/^(?:common\/)?districts\//u.test(one.file)),
	),
	{ file, text },
];
const formatFaults = (faults: readonly Fault[]): string =>
	faults.map((fault) => `${fault.file}:${fault.line} ${fault.text}`).join('\n');
const faultsOf = (file: string, text: string) => formatFaults(parseVocabulary(withFile(file, text)).faults);

describe('the project’s own vocabulary', () => {
	const { vocabulary, faults } = parseVocabulary(own);

	test('has no fault', () => {
		expect(formatFaults(faults)).toBe('');
	});

	test('holds the twenty topics of every archive, in order of the list, and may add its own', () => {
		const shared =
			'党建 政务 经济 产业与招商 民生 社区治理 教育 卫生健康 文化旅游 农业农村 安全应急 法治 科技创新 城市建设 生态环境 人才就业 消费商贸 精神文明 评论 会议活动'.split(
				' ',
			);
		const labels = vocabulary.topics.map(({ label }) => label);
		expect(labels.filter((label) => shared.includes(label))).toEqual(shared);
	});

	test('gives each term of a topic once', () => {
		for (const { label, strong, terms, except } of vocabulary.topics) {
			const all = [...strong, ...terms, ...except];
			expect(
				all.filter((term, at) => all.indexOf(term) !== at),
				label,
			).toEqual([]);
		}
	});

	test('tells of every event where its date was found', () => {
		for (const event of vocabulary.events) expect(event.source.length, event.name).toBeGreaterThan(3);
	});

	test('knows every province, and the county of every street of its own cities', () => {
		expect(vocabulary.districts.filter(({ kind }) => kind === '省')).toHaveLength(34);
		expect(vocabulary.districts.find(({ places }) => places.includes('洪蓝街道'))?.name).toBe('溧水区');
	});
});

test('an archive’s own names and offices are added to those of the language', () => {
	const { vocabulary, faults } = parseVocabulary([
		{ file: 'names.yaml', text: 'single: [淦]\n' },
		{ file: 'offices.yaml', text: 'before: [塘长]\n' },
		...readSharedFiles(),
	]);
	expect(formatFaults(faults)).toBe('');
	expect(vocabulary.names.single).toEqual(['淦']);
	expect(vocabulary.names.not).toContain('白皮书');
	expect(vocabulary.offices.before).toEqual(expect.arrayContaining(['塘长', '书记']));
	expect(vocabulary.offices.verbs).not.toEqual([]);
});

describe('a wrong row is reported with file and line', () => {
	const head =
		'- { name: 江苏省, slug: js, kind: 省, parent: null, code: "320000" }\n- { name: 淮安市, slug: ha, kind: 市, parent: 江苏省, code: "320800" }\n';
	test.each([
		[
			'a slug with capitals',
			'- { name: 甲县, slug: JIA, kind: 县, parent: 淮安市, code: null }',
			'districts.yaml:3 Unexpected `2.slug`',
		],
		[
			'a kind that is none',
			'- { name: 甲县, slug: jia, kind: 乡, parent: 淮安市, code: null }',
			'districts.yaml:3 Unexpected `2.kind`',
		],
		[
			'an unknown key',
			'- { name: 甲县, slug: jia, kind: 县, parent: 淮安市, code: null, note: 无 }',
			'districts.yaml:3 Unexpected `2.note`',
		],
		[
			'a second row of one name',
			'- { name: 淮安市, slug: jia, kind: 市, parent: 江苏省, code: null }',
			'districts.yaml:3 Unexpected second district or alias `淮安市`, it already stands in districts.yaml:2',
		],
		[
			'one alias in two places',
			'- { name: 甲县, slug: jia, kind: 县, parent: 淮安市, code: null, aliases: [淮安市] }',
			'districts.yaml:3 Unexpected second district or alias `淮安市`',
		],
		[
			'a street in two districts of one city',
			'- { name: 甲县, slug: jia, kind: 县, parent: 淮安市, code: null, places: [东街街道] }\n- { name: 乙县, slug: yi, kind: 县, parent: 淮安市, code: null, places: [东街街道] }',
			'districts.yaml:4 Unexpected second place in one city `淮安市 东街街道`',
		],
		[
			'a parent that is none',
			'- { name: 甲县, slug: jia, kind: 县, parent: 乙市, code: null }',
			'districts.yaml:3 Unexpected district `乙市`',
		],
		[
			'a code of another city',
			'- { name: 甲县, slug: jia, kind: 县, parent: 淮安市, code: "320102" }',
			'districts.yaml:3 Unexpected code `320102`',
		],
		[
			'a code of a zone',
			'- { name: 甲区, slug: jia, kind: 功能区, parent: 淮安市, code: "320871" }',
			'districts.yaml:3 Unexpected code `320871` of a 功能区',
		],
		[
			'districts that lie in each other',
			'- { name: 甲市, slug: jia, kind: 市, parent: 乙市, code: null }\n- { name: 乙市, slug: yi, kind: 市, parent: 甲市, code: null }',
			'districts.yaml:3 Unexpected district `甲市` that lies in itself (甲市 → 乙市 → 甲市), expected a parent above it',
		],
		[
			'a district that lies in itself',
			'- { name: 甲市, slug: jia, kind: 市, parent: 甲市, code: null }',
			'districts.yaml:3 Unexpected district `甲市` that lies in itself',
		],
		['no YAML at all', '- { name: 甲县', 'districts.yaml:'],
	])('%s', (_what, row, fault) => {
		expect(faultsOf('districts.yaml', head + row)).toContain(fault);
	});

	test('an IPTC code that is not in force', () => {
		const text = '- { label: 经济, slug: jingji, scope: 经济运行, terms: [经济], iptc: "medtop:99999999" }';
		expect(faultsOf('topics.yaml', text)).toBe(
			'topics.yaml:1 Unexpected IPTC code `medtop:99999999`, expected one of mediatopics.csv',
		);
	});

	test('an event on a day that is none', () => {
		const text = '\n- name: 某会\n  on: { from: "2024-02-30", to: "2024-03-01" }\n  source: 公报所载';
		expect(faultsOf('events.yaml', text)).toContain('events.yaml:3 ');
	});

	test.each([
		['a day that no year has', '{ yearly: "02-30" }'],
		['a month of thirty-one lunar days', '{ lunar: "08-31" }'],
		['an end before the beginning', '{ from: "2024-03-02", to: "2024-03-01" }'],
	])('an event on %s', (_what, on) => {
		expect(faultsOf('events.yaml', `\n- { name: 某会, on: ${on}, source: 某法2020 }`)).toContain(
			'events.yaml:2 ',
		);
	});

	test('an event whose phrase another one has, with the place of both', () => {
		const text = '- { name: 某节, phrases: [教师节], on: { yearly: "09-10" }, source: 某法2020 }';
		expect(faultsOf('events/more.yaml', text)).toMatch(
			/^events\/more\.yaml:1 Unexpected second event or phrase `教师节`, it already stands in common\/events\/days\.yaml:\d+$/mu,
		);
	});

	test('a newspaper of a region that is none', () => {
		const text = '- { name: 甲报, slug: jia, region: 乌有市, place: null, issn: null }';
		expect(faultsOf('newspapers.yaml', text)).toBe(
			'newspapers.yaml:1 Unexpected district `乌有市`, expected a name in districts/',
		);
	});

	test.each(['newspaper.yaml', 'newspapers.yml', 'district/甲.yaml', 'more.csv'])(
		'a file that nobody reads: %s',
		(file) => {
			expect(faultsOf(file, '[]')).toMatch(new RegExp(`^${file}:1 Unexpected file`, 'mu'));
		},
	);

	test('a file that is missing', () => {
		expect(
			formatFaults(parseVocabulary(own.filter(({ file }) => !file.endsWith('names.yaml'))).faults),
		).toContain('names.yaml:1 This file is missing');
	});

	test('all faults at once', () => {
		expect(faultsOf('topics.yaml', '- { label: 甲 }\n- { label: 乙 }').split('\n').length).toBeGreaterThan(3);
	});
});

describe('an archive’s own rows are laid over those that every archive shares', () => {
	const shared = readSharedFiles();
	const over = (file: string, text: string) => parseVocabulary([{ file, text }, ...shared]);

	test('what is shared has no fault by itself, and no line of its towns is in vain', () => {
		const { vocabulary, faults } = parseVocabulary(shared);
		expect(formatFaults(faults)).toBe('');
		const towns = shared.find(({ file }) => file.endsWith('towns.csv'))!;
		expect(addTowns(vocabulary.districts, towns.file, towns.text).faults).toEqual([]);
	});

	test('an archive needs no vocabulary of its own', () => {
		expect(loadVocabulary('no-such-folder').districts.length).toBeGreaterThan(3000);
	});

	test('a row that is known by its name changes it, and gives only what differs', () => {
		const { vocabulary, faults } = over(
			'districts.yaml',
			'- { name: 余姚市, local: [姚城], places: [老街镇] }',
		);
		expect(formatFaults(faults)).toBe('');
		expect(vocabulary.districts.filter(({ name }) => name === '余姚市')).toMatchObject([
			{ kind: '县级市', parent: '宁波市', code: '330281', local: ['姚城'], places: ['老街镇'] },
		]);
	});

	test('a row that is known by its code may call the district otherwise', () => {
		const { vocabulary } = over(
			'districts.yaml',
			"- { name: 余姚县, slug: yuyao, kind: 县, code: '330281' }",
		);
		expect(vocabulary.districts.filter(({ code }) => code === '330281').map(({ name }) => name)).toEqual([
			'余姚县',
		]);
	});

	test('any other row is added before them', () => {
		const { vocabulary } = over(
			'topics.yaml',
			'- { label: 交通, slug: jiaotong, scope: 道路与出行, terms: [通车], iptc: null }',
		);
		expect(vocabulary.topics).toHaveLength(21);
		expect(vocabulary.topics[0]?.label).toBe('交通');
	});

	test('nothing that is shared belongs to one archive', () => {
		const regions = parseVocabulary(shared).vocabulary.events.flatMap(({ region }) => region ?? []);
		expect(regions.every((region) => /自治区$|^重庆市$/u.test(region))).toBe(true);
	});
});

test('days of each time out of order are a fault that names its line', () => {
	const row = (each: string) => `- { name: 江城灯会, on: { each: ${each} }, source: 江城区公告 2020 }\n`;
	const ordered = row("[['2020-01-01', '2020-01-03'], ['2021-02-01', '2021-02-03']]");
	const swapped = row("[['2021-02-01', '2021-02-03'], ['2020-01-01', '2020-01-03']]");
	expect(faultsOf('events/江城.yaml', ordered)).toBe('');
	expect(faultsOf('events/江城.yaml', swapped)).toMatch(/events\/江城\.yaml:1 .*on/u);
});
