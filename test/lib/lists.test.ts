import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCalendar } from '../../src/lib/calendar.ts';
import { crossTable, tally } from '../../src/lib/cross-table.ts';
import { makeDensity } from '../../src/lib/density.ts';
import { districtMap } from '../../src/lib/district-map.ts';
import { exampleQueries } from '../../src/lib/examples.ts';
import { headline } from '../../src/lib/headline.ts';
import { paginate } from '../../src/lib/paginate.ts';
import { personSlug } from '../../src/lib/people.ts';
import { relate } from '../../src/lib/related.ts';
import { aDistrict, anArchive, aTopic } from './an-item.ts';

const range = fc
	.tuple(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 900 }))
	.map(([start, length]): [string, string] => {
		const date = (days: number) =>
			new Date(Date.UTC(2010, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);
		return [date(start), date(start + length)];
	});
const dated = (ranges: ([string, string] | null)[]) =>
	anArchive(
		ranges.map((bounds, i) => ({
			fields: {
				id: `page-${i}`,
				date: bounds === null ? null : 'x',
				notBefore: bounds?.[0] ?? null,
				notAfter: bounds?.[1] ?? null,
			},
		})),
	).items;
const someItems = fc.array(fc.option(range), { maxLength: 40 }).map(dated);

describe('makeCalendar', () => {
	it('puts every article under exactly one heading', () => {
		fc.assert(
			fc.property(someItems, (items) => {
				const { years, spanning, unknown } = makeCalendar(items);
				const months = years.flatMap(({ months: inYear }) => inYear);
				const all = [
					...years.flatMap(({ loose }) => loose),
					...months.flatMap(({ loose, days }) => [...loose, ...[...days.values()].flat()]),
					...spanning,
					...unknown,
				];
				expect(all.map(({ id }) => id).sort()).toEqual(items.map(({ id }) => id).sort());
				for (const month of months)
					expect(month.items.length).toBe(month.loose.length + [...month.days.values()].flat().length);
			}),
		);
	});
});

describe('makeDensity', () => {
	it('gives every bar an area in proportion to its articles, over the months they may lie in', () => {
		fc.assert(
			fc.property(someItems, (items) => {
				const { bars, undrawn } = makeDensity(items);
				expect(bars.reduce((sum, { count }) => sum + count, 0) + undrawn).toBe(items.length);
				const months = ({ from, to }: { from: string; to: string }) =>
					(Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
					Number(to.slice(5)) -
					Number(from.slice(5)) +
					1;
				const perArticle = bars.map((bar) => (bar.height * months(bar)) / bar.count);
				for (const area of perArticle) expect(Math.abs(area - (perArticle[0] ?? 0))).toBeLessThan(0.5);
				for (const { x, y, width, height, sure, from, to } of bars) {
					expect(sure).toBe(from === to);
					expect(x).toBeGreaterThanOrEqual(0);
					expect(x + width).toBeLessThanOrEqual(100.01);
					expect(y).toBeGreaterThanOrEqual(13.9);
					expect(y + height).toBeLessThanOrEqual(100.02);
				}
			}),
		);
	});

	it('draws a large archive with few bars, and loses no article', () => {
		const items = dated(
			Array.from({ length: 600 }, (_, i): [string, string] => {
				const year = 2000 + (i % 20);
				const month = 1 + (i % 12);
				const last = Math.min(12, month + 1 + (i % 7));
				const two = (value: number) => String(value).padStart(2, '0');
				return [`${year}-${two(month)}-01`, `${year}-${two(last)}-28`];
			}),
		);
		const { bars } = makeDensity(items);
		expect(bars.length).toBeLessThanOrEqual(240);
		expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(600);
	});

	it('draws nothing where no date is known, and says how many', () => {
		expect(makeDensity(dated([null, null]))).toEqual({ bars: [], years: [], undrawn: 2 });
	});
});

describe('headline', () => {
	const text = (markup: string) => markup.replaceAll('<wbr>', '');

	it('adds nothing to the text but places to break', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...'市领导慰问“”‘’，：、 a1') }), (title) => {
				expect(text(headline(title))).toBe(title);
			}),
		);
	});

	it.each([
		['接“烫手山芋” 治“疑难杂症”', ['接“烫手山芋” ', '治“疑难杂症”']],
		['浦口经济开发区以党建赋能高质量发展', ['浦口', '经济', '开发区', '以党建赋能', '高质量', '发展']],
	])('breaks %s at pauses and between words', (title, pieces) => {
		expect(headline(title).split('<wbr>')).toEqual(pieces);
	});

	it('escapes what a title holds', () => {
		expect(text(headline('<b>&'))).toBe('&lt;b&gt;&amp;');
	});
});

describe('paginate', () => {
	it('shows every row once, in order, and an empty list on one page', () => {
		fc.assert(
			fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 7 }), (rows, size) => {
				const slices = paginate(rows, size);
				expect(slices.flatMap((slice) => slice.rows)).toEqual(rows);
				expect(slices.length).toBe(Math.max(1, Math.ceil(rows.length / size)));
			}),
		);
	});
});

describe('personSlug', () => {
	it('is ASCII, and two names have two addresses though they sound the same', () => {
		expect(personSlug('李侃', 'li kan')).toBe('li-kan-674e4f83');
		expect(personSlug('李刊', 'li kan')).not.toBe(personSlug('李侃', 'li kan'));
		expect(personSlug('冯·诺曼', 'feng · nuo man')).toMatch(/^feng-nuo-man-[0-9a-f]+$/u);
		expect(personSlug('𠮷', '')).toBe('20bb7');
	});
});

describe('people', () => {
	it('merges one name to one person, reads surnames as surnames, keeps roles and capacities', () => {
		const { people, personByName } = anArchive([
			{ fields: { id: 'page-1', authors: [{ name: '单雯', role: '记者', kind: 'person' }] } },
			{
				fields: {
					id: 'page-2',
					persons: [
						{ name: '单雯', as: '馆长' },
						{ name: '仇英', as: null },
					],
				},
			},
		]);
		expect(people.map(({ name, letter }) => [name, letter])).toEqual([
			['仇英', 'Q'],
			['单雯', 'S'],
		]);
		const shan = personByName.get('单雯');
		expect(shan?.wrote.map(({ item, role }) => [item.id, role])).toEqual([['page-1', '记者']]);
		expect(shan?.named.map(({ item, as }) => [item.id, as])).toEqual([['page-2', '馆长']]);
	});
});

describe('crossTable', () => {
	it('counts each pair of topic and district, and no other', () => {
		const districts = ['甲', '乙'].map((name, i) => aDistrict({ name: `${name}区`, slug: `d${i}` }));
		const topics = [aTopic('教育', 't0'), aTopic('农业', 't1')];
		const make = (id: string, district: string | null, labels: string[]) => ({
			fields: { id, district, topics: labels },
		});
		const archive = anArchive(
			[
				make('a', '甲区', ['教育']),
				make('b', '甲区', ['教育', '农业']),
				make('c', '乙区', ['农业']),
				make('d', null, ['农业']),
			],
			{ districts, topics },
		);
		const { columns, rows } = crossTable(archive);
		expect(columns.map(({ district }) => district.name)).toEqual(['甲区', '乙区']);
		expect(rows.map(({ topic, counts, total }) => [topic.topic.label, counts, total])).toEqual([
			['农业', [1, 1], 3],
			['教育', [2, 0], 2],
		]);
	});

	it('tallies the most frequent first', () => {
		expect(tally(['甲', '乙', '乙'])).toEqual([
			['乙', 2],
			['甲', 1],
		]);
	});
});

describe('districtMap', () => {
	it('gives every district a tile of its own', () => {
		const cell = fc.option(fc.tuple(fc.nat(4), fc.nat(4)));
		fc.assert(
			fc.property(
				fc.uniqueArray(cell, {
					selector: (one) => (one === null ? Symbol('none') : one.join()),
					minLength: 1,
				}),
				(cells) => {
					const districts = [
						aDistrict({ name: '某市', slug: 'city', kind: '市' }),
						...cells.map((one, i) => aDistrict({ name: `区${i}`, slug: `d${i}`, parent: '某市', cell: one })),
					];
					const { districtBySlug } = anArchive([{ fields: { district: '区0' } }], { districts });
					const city = districtBySlug.get('city');
					if (city === undefined) throw new Error('no city');
					const { tiles, width, height } = districtMap(city);
					expect(tiles.length).toBe(cells.length);
					expect(new Set(tiles.map(({ x, y }) => `${x} ${y}`)).size).toBe(cells.length);
					for (const one of tiles) {
						expect(one.x + one.width).toBeLessThanOrEqual(width);
						expect(one.y + one.height).toBeLessThanOrEqual(height);
						expect(one.lines.join('')).toBe(one.node.district.name);
					}
				},
			),
		);
	});
});

describe('relate', () => {
	const text = (words: string) => [{ kind: 'paragraph' as const, text: words }];
	const about = (id: string, words: string, name?: string) => ({
		fields: { id, persons: name === undefined ? [] : [{ name, as: null }] },
		parts: text(words),
	});

	it('finds what shares a person, says so, and never the article itself', () => {
		const { items } = anArchive([
			about('a', '樱花盛开', '沈晓红'),
			about('b', '物业管理', '沈晓红'),
			about('c', '桥梁通车'),
			about('d', '老街修缮'),
		]);
		const related = relate(items);
		expect(related.get('a')?.map(({ item, because }) => [item.id, because])).toEqual([['b', ['沈晓红']]]);
		expect(related.get('c')).toEqual([]);
		for (const [id, list] of related) expect(list.map(({ item }) => item.id)).not.toContain(id);
	});
});

describe('exampleQueries', () => {
	it('suggests only what is in the text, and an author', () => {
		const districts = ['甲', '乙'].map((name, i) => aDistrict({ name: `${name}区`, slug: `d${i}` }));
		const archive = anArchive(
			[
				{
					fields: { id: 'a', district: '甲区', authors: [{ name: '周明', role: null, kind: 'person' }] },
					parts: [{ kind: 'paragraph', text: '“红色物业”进小区，“红色物业”好。' }],
				},
				{ fields: { id: 'b', district: '乙区' }, parts: [{ kind: 'paragraph', text: '乙区“两个字长”。' }] },
				{ fields: { id: 'c', district: '甲区' }, parts: [{ kind: 'paragraph', text: '又是“红色物业”。' }] },
			],
			{ districts },
		);
		expect(exampleQueries(archive)).toEqual(['红色物业', '乙区', '作者:周明']);
	});
});
