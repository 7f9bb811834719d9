import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { overlap, spanOf } from '../../src/drafts/attested.ts';
import { axisOf, barOf } from '../../src/drafts/bars.ts';
import { officeTables, type Called } from '../../src/drafts/offices.ts';
import { makePlaces } from '../../src/drafts/places.ts';
import { readOffices } from '../../src/drafts/read-office.ts';
import { readOfficeWords } from '../../src/drafts/words.ts';
import { districtSchema, type District } from '../../src/schema/schema.ts';

const area = (name: string, kind: District['kind'], parent: string | null, more = {}): District =>
	districtSchema.parse({
		name,
		slug: `s${name.codePointAt(0)}-${name.length}`,
		kind,
		parent,
		code: null,
		...more,
	});
const province = area('东川省', '省', null);
const city = area('临海市', '市', '东川省');
const ward = area('望江区', '区', '临海市');
const county = area('石桥县', '县', '临海市');
const zone = area('临海经济技术开发区', '功能区', '临海市', { local: ['经开区'] });
const other = area('南平市望江区', '区', '南平市');
const words = readOfficeWords(readFileSync('content/language/public-offices.yaml', 'utf8'));
const places = makePlaces([province, city, ward, county, zone, area('南平市', '市', null), other]);

it('reads no words from a file that misses a list', () => {
	expect(() => readOfficeWords('[]')).toThrow('Unexpected rows of the list `titles`, expected one');
});

describe('an office in front of a name', () => {
	it.each([
		['望江区委书记', ward, [['望江区', '区委书记']]],
		['区委书记', ward, [['望江区', '区委书记']]],
		['东川省临海市市长', null, [['临海市', '市长']]],
		[
			'市委常委、临海经济技术开发区党工委书记',
			ward,
			[
				['临海市', '市委常委'],
				['临海经济技术开发区', '党工委书记'],
			],
		],
		[
			'石桥县委常委、组织部长',
			null,
			[
				['石桥县', '县委常委'],
				['石桥县', '县委组织部部长'],
			],
		],
		['石桥县文化局副局长', null, [['石桥县', '县文化局副局长']]],
		['石桥县大柳镇前村党支部书记', city, [['石桥县', '大柳镇前村党支部书记']]],
		['临海市副市长', null, [['临海市', '副市长']]],
		['经开区领导', zone, [['临海经济技术开发区', '领导']]],
		['国务院副总理', null, [['', '国务院副总理']]],
		['国务委员兼外交部长', null, [['', '外交部部长']]],
	])('`%s` is read with its area', (printed, home, expected) => {
		expect(
			readOffices(printed, home, places, words).map((one) => [one.place?.name ?? '', one.office]),
		).toEqual(expected);
	});

	it.each([
		['望江区委书记', null],
		['市委书记', null],
		['外交部长', null],
		['临海市委原书记', city],
		['临海市前市长', city],
		['临海市造船公司党委书记', city],
		['石桥中学党支部书记', county],
		['项目负责人', ward],
		['“创业青年”', ward],
		['来自石桥县的书记', county],
	])('`%s` is in no table: it is none, not now, or no one knows whose', (printed, home) => {
		expect(readOffices(printed, home, places, words)).toEqual([]);
	});
});

describe('from when to when', () => {
	it('only what lies between the first end and the last beginning is sure', () => {
		expect(
			spanOf([
				{ from: '2001-01-01', to: '2001-03-31' },
				{ from: '2002-05-01', to: '2002-06-30' },
			]),
		).toEqual({
			earliest: '2001-01-01',
			latest: '2002-06-30',
			core: { from: '2001-03-31', to: '2002-05-01' },
		});
		expect(spanOf([{ from: '2001-01-01', to: '2001-03-31' }])?.core).toBeNull();
		expect(spanOf([{ from: null, to: '2001-03-31' }])).toMatchObject({ earliest: null, core: null });
		expect(spanOf([{ from: null, to: null }])).toBeNull();
	});

	it('a day of handing over is no overlap, a day within is one', () => {
		const span = (from: string, to: string) =>
			spanOf([
				{ from, to: from },
				{ from: to, to },
			]);
		expect(overlap(span('2001-01-01', '2001-06-01'), span('2001-06-01', '2001-09-01'))).toBe(false);
		expect(overlap(span('2001-01-01', '2001-06-01'), span('2001-05-01', '2001-09-01'))).toBe(true);
		expect(overlap(span('2001-01-01', '2001-06-01'), span('2001-03-01', '2001-03-01'))).toBe(true);
		expect(overlap(span('2001-01-01', '2001-06-01'), null)).toBe(false);
	});

	it('bars stay within their axis, and a doubt reaches to its edge where it has no end', () => {
		const open = { earliest: null, latest: '2001-03-31', core: null };
		const sure = spanOf([{ from: '2001-02-01', to: '2001-02-01' }])!;
		const axis = axisOf([open, sure])!;
		expect(axis).toEqual({ from: '2001-02-01', to: '2001-03-31' });
		expect(barOf(open, axis)).toEqual([{ x: 0, width: 100, sure: false }]);
		expect(barOf(sure, axis)).toEqual([{ x: 0, width: expect.any(Number), sure: true }]);
		for (const { x, width } of barOf({ earliest: '2001-03-31', latest: '2001-03-31', core: null }, axis))
			expect(x + width).toBeLessThanOrEqual(100);
	});
});

describe('the table', () => {
	const on = (day: string) => ({ from: day, to: day });
	const said = (name: string, as: string, day: string): Called<string> => ({
		name,
		as,
		home: ward,
		bounds: on(day),
		source: `${name} ${day}`,
	});

	it('puts both ways of printing an office together, and keeps every mention with its source', () => {
		const [table] = officeTables(
			[said('方一舟', '望江区委书记', '2001-02-01'), said('方一舟', '区委书记', '2001-01-01')],
			places,
			words,
		);
		expect(table?.place).toBe(ward);
		expect(table?.rows).toHaveLength(1);
		expect(table?.rows[0]?.holders[0]?.attested.map(({ source }) => source)).toEqual([
			'方一舟 2001-01-01',
			'方一舟 2001-02-01',
		]);
	});

	it('lists two holders at a time, and one person first and deputy; one after the other is no contradiction', () => {
		const two = officeTables(
			[
				said('方一舟', '区长', '2001-01-01'),
				said('方一舟', '区长', '2001-06-01'),
				said('于大河', '区长', '2001-03-01'),
			],
			places,
			words,
		);
		expect(two[0]?.contradictions.map(({ kind }) => kind)).toEqual(['two-holders']);
		const ranks = officeTables(
			[
				said('方一舟', '区委书记', '2001-01-01'),
				said('方一舟', '区委书记', '2001-06-01'),
				said('方一舟', '区委副书记', '2001-03-01'),
			],
			places,
			words,
		);
		expect(ranks[0]?.contradictions.map(({ kind }) => kind)).toEqual(['both-ranks']);
		const after = officeTables(
			[said('方一舟', '区长', '2001-01-01'), said('于大河', '区长', '2001-03-01')],
			places,
			words,
		);
		expect(after[0]?.contradictions).toEqual([]);
	});

	it('leaves out the rarer of two names of which one is the other and a character more', () => {
		const [table] = officeTables(
			[
				said('方舟', '区长', '2001-01-01'),
				said('方舟', '区长', '2001-02-01'),
				said('方舟主', '区长', '2001-03-01'),
			],
			places,
			words,
		);
		expect(table?.rows[0]?.holders.map(({ name }) => name)).toEqual(['方舟']);
	});
});
