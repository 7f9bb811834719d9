import { describe, expect, it } from 'vitest';
import { chronicles } from '../../src/drafts/chronicle.ts';
import { datedSentences } from '../../src/drafts/dated-sentences.ts';
import { lineIn, lineOfName } from '../../src/drafts/line-of.ts';
import { makePlaces } from '../../src/drafts/places.ts';
import { tableInWord } from '../../src/drafts/word/table-in-word.ts';
import { unzip } from '../unzip.ts';
import { readCsv } from '../../src/drafts/word/read-csv.ts';
import { districtSchema } from '../../src/schema/schema.ts';
import { csvFile } from '../../src/text/csv.ts';

const home = districtSchema.parse({
	name: '望江区',
	slug: 'wangjiang',
	kind: '区',
	parent: null,
	code: null,
});
const away = districtSchema.parse({ name: '石桥县', slug: 'shiqiao', kind: '县', parent: null, code: null });
const places = makePlaces([home, away]);
const on = (day: string) => ({ from: day, to: day });
const days = (text: string, from: string, to = from) =>
	datedSentences([text], { from, to }).map((one) => [one.printed, one.from, one.to, one.sure]);

describe('a sentence that begins with a day', () => {
	it.each([
		['3月4日上午，新桥通车。', '2001-03-05', [['3月4日上午', '2001-03-04', '2001-03-04', true]]],
		['12月30日，新桥通车。', '2001-01-05', [['12月30日', '2000-12-30', '2000-12-30', true]]],
		['3月4日至6日，集市开张。', '2001-03-08', [['3月4日至6日', '2001-03-04', '2001-03-06', true]]],
		['1999年10月1日，新桥动工。', '2001-03-05', [['1999年10月1日', '1999-10-01', '1999-10-01', true]]],
		[
			'本报讯（记者 方一舟）３月４日，新桥通车。',
			'2001-03-05',
			[['３月４日', '2001-03-04', '2001-03-04', true]],
		],
	])('`%s` printed %s', (text, printed, expected) => {
		expect(days(text, printed)).toEqual(expected);
	});

	it.each([
		['3月8日，新桥将于当天通车。', '2001-03-05', 'is announced'],
		['3月4日起，票价下调。', '2001-03-05', 'tells a beginning'],
		['3月4日前，报名截止。', '2001-03-05', 'tells an end'],
		['新华社3月4日电新桥通车。', '2001-03-05', 'is the day of a telegram'],
		['2月30日，新桥通车。', '2001-03-05', 'is no day'],
		['3月9日，新桥通车。', '2001-03-05', 'lies after the article'],
		['5月9日，新桥通车。', '2001-03-05', 'is too long ago to be sure of its year'],
		['1998年夏天发大水。7月3日，堤坝决口。', '2001-07-05', 'follows another year'],
	])('`%s` printed %s is left out: it %s', (text, printed) => {
		expect(days(text, printed)).toEqual([]);
	});

	it('has two years where the article may be of either', () => {
		expect(days('1月4日，新桥通车。', '2001-01-06', '2002-02-01')).toEqual([
			['1月4日', '2001-01-04', '2002-01-04', false],
		]);
	});
});

describe('a chronicle', () => {
	const told = (parts: string[], day: string | null, heading = '题目') => ({
		home,
		bounds: { from: day, to: day },
		heading,
		parts,
		source: heading,
	});

	it('has every article of the place: by the days it tells, by its own, or counted as undated', () => {
		const [one] = chronicles(
			[
				told(['3月4日，望江区新桥通车。3月3日，新桥试车。'], '2001-03-05'),
				told(['新桥真好。'], '2001-03-02', '赞新桥'),
				told(['新桥真好。'], null),
			],
			places,
		);
		expect(one?.entries.map(({ kind, text, named }) => [kind, text, named])).toEqual([
			['report', '赞新桥', false],
			['event', '3月3日，新桥试车。', false],
			['event', '3月4日，望江区新桥通车。', true],
		]);
		expect([one?.articles, one?.undated]).toEqual([3, 1]);
	});

	it('has nothing that its sentence places elsewhere', () => {
		const [one] = chronicles([told(['3月4日，石桥县发大水。'], '2001-03-05')], places);
		expect(one?.entries.map(({ kind }) => kind)).toEqual(['report']);
	});

	it('lists the same words with two days', () => {
		const text = (day: number) => `3月${day}日，望江区举行新桥通车典礼，市民数千人到场观看并步行过桥。`;
		const both = chronicles([told([text(4)], '2001-03-05'), told([text(3)], '2001-03-06')], places);
		expect(both[0]?.contradictions).toHaveLength(1);
		const same = chronicles([told([text(4)], '2001-03-05'), told([text(4)], '2001-03-06')], places);
		expect(same[0]?.contradictions).toEqual([]);
	});
});

describe('the line of a cell', () => {
	const row = {
		printed: null,
		lines: [
			{ line: 7, text: '　　区长方一' },
			{ line: 8, text: '舟说，老方一舟还在。' },
		],
	};
	it('is the one on which the name begins behind its office, blanks and cuts aside', () => {
		expect(lineOfName([row], '方一舟', '区长')).toBe(7);
		expect(lineOfName([row], '方一舟', '县长')).toBe(7);
		expect(lineOfName([row], '于大河', '县长')).toBeNull();
		expect(lineIn(row, '老方一舟')).toBe(8);
		expect(lineIn({ printed: null, lines: [] }, '老方')).toBeNull();
	});
});

describe('a table as a file', () => {
	it('reads back cell for cell', () => {
		const rows = [
			['甲', '乙"丙"', ''],
			['一，二', '三,四', '五\n六'],
		];
		expect(readCsv(csvFile(rows))).toEqual(rows);
	});
});

describe('the Word file', () => {
	it('holds every cell, and leads to article and line', async () => {
		const rows = [
			['职务', '所据文章', '版面', '行', '文章地址', '行地址'],
			['区长', '甲 < 乙', '东', '7', 'https://example.org/a/', 'https://example.org/p/#L7'],
		];
		const file = await tableInWord('望江区职官表', '草稿', csvFile(rows));
		const files = unzip(Buffer.from(await file.arrayBuffer()));
		const text = files.get('word/document.xml') ?? '';
		for (const part of ['望江区职官表', '草稿', '区长', '甲 &lt; 乙', '东', '7'])
			expect(text).toContain(part);
		const links = files.get('word/_rels/document.xml.rels') ?? '';
		expect(links).toContain('"https://example.org/a/"');
		expect(links).toContain('"https://example.org/p/#L7"');
	});
});

// The bounds of an undated article are no bounds.
it('nothing is read from an article without a date', () => {
	expect(datedSentences(['3月4日，新桥通车。'], { from: null, to: null })).toEqual([]);
	expect(datedSentences(['3月4日，新桥通车。'], on('2001-03-05'))).toHaveLength(1);
});
