import { describe, expect, test } from 'vitest';
import { generatePage } from '../../scripts/bench/generate-pages.ts';
import { ownArticles, splitArticles } from '../../scripts/bench/pages/articles.ts';
import { scorePage } from '../../scripts/bench/score-page.ts';
import { squeeze } from '../../scripts/language/characters.ts';
import { segmentPage } from '../frozen.ts';

const clean = ownArticles();
const seeds = Array.from({ length: 40 }, (_, i) => i + 1);

describe('generated pages', () => {
	test('one seed is one page', () => {
		for (const seed of seeds.slice(0, 5))
			expect(generatePage(clean, seed).source.text).toBe(generatePage(clean, seed).source.text);
		expect(generatePage(clean, 1).source.text).not.toBe(generatePage(clean, 2).source.text);
	});

	test('gold holds exactly the characters that the page prints for its articles', () => {
		for (const seed of seeds) {
			const page = generatePage(clean, seed);
			const printed = page.source.text.split('\n');
			const lines = [...page.lines].filter(
				([, t]) => t.article !== null && ['body', 'body0', 'photo', 'subhead'].includes(t.role),
			);
			const text = lines.map(([n]) => squeeze(printed[n - 1] ?? '').replace(/^#+/u, '')).join('');
			const gold = page.articles
				.flatMap((a) => a.blocks.filter((b) => b.type !== 'caption').map((b) => squeeze(b.text)))
				.join('');
			expect([...gold].sort().join('')).toBe([...text].sort().join(''));
		}
	});

	test('every kind of damage occurs', () => {
		const layouts = new Set(
			Array.from({ length: 150 }, (_, i) => generatePage(clean, 1000 + i)).flatMap((p) =>
				p.articles.map((a) => a.layout),
			),
		);
		expect([...layouts].sort()).toEqual(['beheaded', 'rotated', 'scattered', 'whole']);
	});

	test('short news stand in a column below the stories', () => {
		for (const seed of seeds.slice(0, 10)) {
			const page = generatePage(clean, seed, (k) => ({ ...k, kind: 'usual', repeated: 'none', briefs: 3 }));
			const first = page.articles.length - 3;
			const lines = (column: boolean) =>
				[...page.lines].flatMap(([n, { article }]) =>
					article !== null && article >= first === column ? [n] : [],
				);
			expect(Math.min(...lines(true))).toBeGreaterThan(Math.max(...lines(false)));
		}
	});

	test('articles for fitting and for judging are two sets', () => {
		const { fit, held } = splitArticles(clean);
		expect(fit.length * held.length).toBeGreaterThan(0);
		expect(fit.filter((a) => held.some((b) => b.id === a.id))).toEqual([]);
	});
});

describe('the score', () => {
	const page = generatePage(clean, 3, (k) => ({
		...k,
		kind: 'usual',
		scatter: 'none',
		marks: 'graded',
		noise: 0,
		cuts: 0,
		photos: 0,
	}));
	const result = segmentPage(page.source);
	const right = (r: typeof result) => scorePage(page, r).articles.filter((a) => a.right).length;

	test('two swapped last paragraphs are two wrong articles', () => {
		const before = right(result);
		const able = result.drafts.filter(
			(d) =>
				d.parts.filter((p) => p.kind === 'paragraph').length > 1 &&
				scorePage(page, result).articles.some((a) => a.draft === d && a.right),
		);
		const [a, b] = able;
		if (!a || !b) throw new Error('the page should hold two right articles');
		const swapped = structuredClone({
			...result,
			page: null,
			drafts: result.drafts.map((d) => ({ ...d, page: null })),
		}) as unknown as typeof result;
		const [x, y] = [swapped.drafts[result.drafts.indexOf(a)], swapped.drafts[result.drafts.indexOf(b)]];
		const last = (d: typeof x) => d?.parts.findLast((p) => p.kind === 'paragraph');
		const [p, q] = [last(x), last(y)];
		if (!p || !q) throw new Error('both should have a last paragraph');
		[p.pieces, q.pieces] = [q.pieces, p.pieces];
		expect(right(swapped)).toBe(before - 2);
	});

	test('a lost line is counted character by character', () => {
		const [first, ...rest] = result.drafts;
		const length = first?.parts.flatMap((p) => p.pieces).reduce((n, x) => n + squeeze(x.text).length, 0) ?? 0;
		expect(scorePage(page, { ...result, drafts: rest }).lost).toBe(length);
		expect(scorePage(page, result).lost).toBe(0);
	});
});
