import { describe, expect, it } from 'vitest';
import { seeded } from '../../scripts/bench/pages/random.ts';
import { readState } from '../../src/search/state.ts';
import { bucketsOf, periodsBetween, valueOf } from '../../src/search/tools/course.ts';
import { cut, inOrder, linesCsv, linesText } from '../../src/search/tools/lines.ts';
import { oneOff, searchedOf } from '../../src/search/tools/searched.ts';
import { sessionOver, type TestArticle } from './memory-engine.ts';

const { below } = seeded(5);
const text = (most: number): string =>
	Array.from({ length: 1 + below(most) }, () => '甲乙丙，'[below(4)] ?? '').join('');
const days = ['', '2001-02-03', '2001-12-31', '2003-05-01'];
const articles: TestArticle[] = Array.from({ length: 30 }, (_, nth) => {
	const [from = '', to = ''] = [days[below(4)], days[below(4)]].sort();
	return {
		id: `a-${nth}`,
		title: text(6),
		paragraphs: [text(500), text(40)],
		facets: { notBefore: from || null, notAfter: to || null, district: null },
	};
});
const session = sessionOver(articles);
const ask = (query: string) => readState(new URLSearchParams({ q: query }));
const occurrences = (whole: string, part: string): number[] =>
	Array.from(whole, (_, at) => at).filter((at) => whole.startsWith(part, at));

describe('the concordance', () => {
	it('has a line for every place that brute force finds, with what stands around it', async () => {
		for (const word of ['甲', '甲乙', '乙，丙']) {
			const lines = await session.lines(ask(word));
			const fields = articles.flatMap(({ id, title = '', paragraphs = [] }) =>
				['', title, ...paragraphs].map((field) => ({ id, field })),
			);
			const expected = fields.flatMap(({ id, field }) =>
				occurrences(field, word).map((at) =>
					[
						id,
						field.slice(Math.max(0, at - 200), at),
						word,
						field.slice(at + word.length, at + word.length + 200),
					].join('|'),
				),
			);
			expect(
				lines.map(({ card, before, hit, after }) => [card.id, before, hit, after].join('|')).toSorted(),
			).toEqual(expected.toSorted());
			expect((await session.answer(ask(word))).places).toBe(lines.length);
		}
	});

	it('is sorted by what stands next to the hit', async () => {
		const lines = await session.lines(ask('甲'));
		const last = (one: string): string => one.at(-1) ?? '';
		const left = inOrder(lines, 'left').map(({ before }) => last(before));
		const right = inOrder(lines, 'right').map(({ after }) => after[0] ?? '');
		const compare = new Intl.Collator('zh').compare;
		expect(left).toEqual(left.toSorted(compare));
		expect(right).toEqual(right.toSorted(compare));
		const dated = inOrder(lines, 'date').map(({ day }) => day || '9999');
		expect(dated).toEqual(dated.toSorted());
		expect(inOrder(lines, 'left')).toHaveLength(lines.length);
	});

	it('goes out behind the mark of UTF-8, a cell that a spreadsheet would run made harmless', async () => {
		const odd = sessionOver([{ id: 'x', title: '=甲"乙', paragraphs: ['前\t甲'] }]);
		const lines = await odd.lines(ask('甲'));
		const csv = linesCsv(lines, 40, 'https://example.org');
		expect(csv.startsWith('\uFEFFbefore,hit,after')).toBe(true);
		expect(csv.split('\r\n')).toHaveLength(lines.length + 2);
		expect(csv).toContain("'=,甲,");
		expect(
			linesText(lines, 40)
				.trimEnd()
				.split('\n')
				.map((line) => line.split('\t').length),
		).toEqual([4, 4]);
		expect(cut(lines[0] as (typeof lines)[number], 0)).toEqual({ before: '', after: '' });
	});
});

describe('the course over the years', () => {
	it.each(['month', 'year'] as const)('sums up to the answer and to what is held, by %s', async (step) => {
		const held = await session.held();
		const words = ['甲', '乙丙'];
		const buckets = bucketsOf(held, await Promise.all(words.map((word) => session.course(ask(word)))), step);
		for (const [nth, word] of words.entries()) {
			const { total, places } = await session.answer(ask(word));
			expect(buckets.reduce((sum, { found }) => sum + (found[nth]?.articles ?? 0), 0)).toBe(total);
			expect(buckets.reduce((sum, { found }) => sum + (found[nth]?.places ?? 0), 0)).toBe(places);
		}
		expect(buckets.reduce((sum, one) => sum + one.held.articles, 0)).toBe(articles.length);
		expect(buckets.reduce((sum, one) => sum + one.held.characters, 0)).toBe(
			articles.reduce(
				(sum, { title = '', paragraphs = [] }) => sum + title.length + paragraphs.join('').length,
				0,
			),
		);
	});

	it('keeps a span apart from the months it may lie in, and what is not bounded apart from both', () => {
		const count = (notBefore: string, notAfter: string) => ({ notBefore, notAfter, articles: 1, amount: 10 });
		const held = [
			count('2001-02-03', '2001-02-09'),
			count('2001-02-03', '2001-12-31'),
			count('', ''),
			count('2001-01-01', ''),
		];
		expect(bucketsOf(held, [], 'month').map(({ from, to, held: { articles: n } }) => [from, to, n])).toEqual([
			['2001-02', '2001-02', 1],
			['2001-02', '2001-12', 1],
			[null, null, 2],
		]);
		expect(bucketsOf(held, [], 'year').map(({ from, to }) => [from, to])).toEqual([
			['2001', '2001'],
			[null, null],
		]);
	});

	it('tells nothing held from nothing found', () => {
		const bucket = { from: '2001', to: '2001', found: [{ articles: 0, places: 0 }] };
		expect(valueOf({ ...bucket, held: { articles: 0, characters: 0 } }, 0, 'share')).toBeNull();
		expect(valueOf({ ...bucket, held: { articles: 4, characters: 9 } }, 0, 'share')).toBe(0);
		expect(
			valueOf(
				{ ...bucket, found: [{ articles: 1, places: 3 }], held: { articles: 4, characters: 1000 } },
				0,
				'million',
			),
		).toBe(3000);
	});

	it('counts months over the turn of the year', () => {
		expect(periodsBetween('2001-11', '2002-02')).toEqual(['2001-11', '2001-12', '2002-01', '2002-02']);
		expect(periodsBetween('2001', '2003')).toEqual(['2001', '2002', '2003']);
	});
});

describe('nothing found', () => {
	it('rests on months of which every planted gap is named', () => {
		const months = periodsBetween('1999-03', '2003-09');
		for (let nth = 0; nth < 300; nth++) {
			const missing = new Set(months.slice(1, -1).filter(() => below(3) === 0));
			const held = months
				.filter((month) => !missing.has(month))
				.map((month) => ({ notBefore: `${month}-01`, notAfter: `${month}-28`, articles: 2, amount: 10 }));
			const { gaps, months: known, articles } = searchedOf(held);
			expect(new Set(gaps.flatMap(([from, to]) => periodsBetween(from, to)))).toEqual(missing);
			expect(known.length + missing.size).toBe(months.length);
			expect(articles).toBe(held.length * 2);
			// Stretches that touch would be one.
			expect(
				gaps.every(([from], at) => at === 0 || periodsBetween(gaps[at - 1]?.[1] ?? '', from).length > 2),
			).toBe(true);
		}
	});

	it('keeps apart the months that only articles of uncertain date may fill', () => {
		const count = (notBefore: string, notAfter: string) => ({ notBefore, notAfter, articles: 1, amount: 5 });
		expect(
			searchedOf([
				count('2001-01-02', '2001-01-02'),
				count('2001-02-01', '2001-03-09'),
				count('2001-06-01', '2001-06-30'),
				count('2001-06-30', '2001-08-02'),
				count('', ''),
			]),
		).toMatchObject({
			span: ['2001-01', '2001-08'],
			gaps: [['2001-04', '2001-05']],
			doubtful: [
				['2001-02', '2001-03'],
				['2001-07', '2001-08'],
			],
			spanning: 2,
			undated: 1,
			characters: 25,
		});
		expect(searchedOf([])).toMatchObject({ articles: 0, span: null, months: [], gaps: [], doubtful: [] });
	});

	it('asks for every form that differs in one character', () => {
		expect(oneOff('甲乙丙丁')).toEqual(['"乙丙丁"', '甲?丙丁', '甲乙?丁', '"甲乙丙"']);
		expect([oneOff('甲乙'), oneOff('甲乙a'), oneOff('甲'.repeat(13))]).toEqual([null, null, null]);
	});
});
