import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assignIds, type Identified } from '../../../scripts/write/permalinks/assign-ids.ts';
import type { Permalinks } from '../../../src/schema/schema.ts';

const before = { page: 'a', stem: 'a', sha256: '1'.repeat(64) };
const changed = { ...before, sha256: '2'.repeat(64) };
const SCHOOL = '县实验小学昨日举行运动会，四百名学生参加了接力和跳绳比赛，家长到场助威。';
const BRIDGE = '跨河大桥主跨合龙，工程进入桥面铺装阶段，预计明年五月建成通车，两岸居民期待已久。';
const RICE = '今年早稻收购价格公布，粮站增设临时收购点，农户可以预约送粮时间。';
const article = (text: string, ...lines: number[]): Identified => ({
	lines,
	title: text.slice(0, 4),
	text,
	listed: '2022/08',
});
const first = [article(SCHOOL, 3, 5), article(BRIDGE, 9, 11), article(RICE, 15, 17)];
const published = assignIds(before, first, {}).permalinks;
/** Where an old address leads: the article with this id, or nothing. */
const answer = (id: string, permalinks: Permalinks) => {
	const entry = permalinks[id];
	return entry?.state === 'live' ? id : (entry?.to ?? entry?.state);
};

test('an id is the stem and the lowest line', () => {
	expect(assignIds(before, first, {}).ids).toEqual(['a-3', 'a-9', 'a-15']);
});

test('the same page again gives the same ids and permalinks', () => {
	expect(assignIds(before, first, published)).toEqual({ ids: ['a-3', 'a-9', 'a-15'], permalinks: published });
});

describe('every old address still answers when the same file is cut anew', () => {
	test('two articles merged: the second address leads to the first', () => {
		const { ids, permalinks } = assignIds(
			before,
			[article(SCHOOL + BRIDGE, 3, 5, 9, 11), first[2]!],
			published,
		);
		expect(ids).toEqual(['a-3', 'a-15']);
		expect(answer('a-9', permalinks)).toBe('a-3');
	});

	test('one article split: its address stays with the first half', () => {
		const merged = assignIds(before, [article(SCHOOL + BRIDGE, 3, 5, 9, 11)], {}).permalinks;
		const { ids, permalinks } = assignIds(before, first, merged);
		expect(ids).toEqual(['a-3', 'a-9', 'a-15']);
		expect(answer('a-3', permalinks)).toBe('a-3');
	});

	test('a title line won from the neighbour above: the old address leads to the article that holds its line', () => {
		const { ids, permalinks } = assignIds(
			before,
			[first[0]!, article(BRIDGE, 7, 9, 11), first[2]!],
			published,
		);
		expect(ids).toEqual(['a-3', 'a-7', 'a-15']);
		expect(answer('a-9', permalinks)).toBe('a-7');
	});

	test('an id that comes back is live again', () => {
		const merged = assignIds(
			before,
			[article(SCHOOL + BRIDGE, 3, 5, 9, 11), first[2]!],
			published,
		).permalinks;
		expect(assignIds(before, first, merged).permalinks).toEqual(published);
	});

	test('a new date changes no id, and the calendar page that listed the article stays known', () => {
		const redated = first.map((one) => ({ ...one, listed: '2023/01' }));
		const next = assignIds(before, redated, published);
		expect(next.ids).toEqual(['a-3', 'a-9', 'a-15']);
		expect(next.permalinks['a-3']?.listed).toEqual(['2022/08', '2023/01']);
		const undated = first.map((one) => ({ ...one, listed: null }));
		expect(assignIds(before, undated, next.permalinks).permalinks['a-3']?.listed).toEqual([
			'2022/08',
			'2023/01',
		]);
	});

	test('a new title changes no id', () => {
		const retitled = first.map((one) => ({ ...one, title: '新题' }));
		expect(assignIds(before, retitled, published).ids).toEqual(['a-3', 'a-9', 'a-15']);
	});
});

describe('every old address still answers when the file itself changes', () => {
	test('text that moved to other lines keeps its id', () => {
		const { ids } = assignIds(
			changed,
			[article(RICE, 3, 5), article(SCHOOL, 9, 11), article(BRIDGE, 21)],
			published,
		);
		expect(ids).toEqual(['a-15', 'a-3', 'a-9']);
	});

	test('a few mended slips do not change an id', () => {
		expect(assignIds(changed, [article(BRIDGE.replace('合龙', '合拢'), 40)], published).ids).toEqual(['a-9']);
	});

	test('a new article on a line that another id has gets an id of its own', () => {
		const fresh = article('图书馆延长开放时间，读者可以在网上预约座位，周末也不休息。', 3);
		const { ids, permalinks } = assignIds(
			changed,
			[fresh, article(SCHOOL, 9), article(BRIDGE, 15)],
			published,
		);
		expect(ids).toEqual(['a-3-222222', 'a-3', 'a-9']);
		expect(answer('a-15', permalinks)).toBe('gone');
	});

	test('text that was merged into another article leads there', () => {
		const { permalinks } = assignIds(changed, [article(SCHOOL + BRIDGE + RICE, 3, 5)], published);
		expect(['a-3', 'a-9', 'a-15'].map((id) => answer(id, permalinks))).toEqual(
			Array(3).fill(expect.stringMatching(/^a-(?:3|9|15)$/u)),
		);
	});

	test('text that is nowhere any more leaves a tombstone with its title', () => {
		const { permalinks } = assignIds(changed, [], published);
		expect(permalinks['a-9']).toMatchObject({ state: 'gone', to: null, title: '跨河大桥' });
	});
});

test('whatever is cut, moved or lost: no id is dropped, none is given twice, every one answers', () => {
	const texts = fc.subarray([SCHOOL, BRIDGE, RICE, SCHOOL + RICE, BRIDGE + SCHOOL], { minLength: 0 });
	const state = fc.record({
		texts,
		gaps: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 5, maxLength: 5 }),
		file: fc.constantFrom(before, changed),
	});
	fc.assert(
		fc.property(fc.array(state, { minLength: 1, maxLength: 5 }), (states) => {
			let permalinks: Permalinks = {};
			for (const { texts: present, gaps, file } of states) {
				let line = 0;
				const articles = present.map((text, i) => article(text, (line += gaps[i]!), (line += 1)));
				const next = assignIds(file, articles, permalinks);
				expect(new Set(next.ids).size).toBe(next.ids.length);
				expect(Object.keys(next.permalinks)).toEqual(expect.arrayContaining(Object.keys(permalinks)));
				for (const { state: status, to } of Object.values(next.permalinks))
					expect(status === 'moved' ? next.ids.includes(to!) : to).toBe(status === 'moved' ? true : null);
				permalinks = next.permalinks;
			}
		}),
		{ numRuns: 2_000 },
	);
});
