import { describe, expect, test } from 'vitest';
import { generatePage } from '../../scripts/bench/generate-pages.ts';
import { ownArticles } from '../../scripts/bench/pages/articles.ts';
import { squeeze } from '../../scripts/language/characters.ts';
import { chainBlocks } from '../../scripts/convert/segment-page.ts';

const clean = ownArticles();
const scanned = (seed: number) => generatePage(clean, seed, undefined, [], 0, undefined, 1);
const pages = Array.from({ length: 40 }, (_, i) => scanned(i + 1));

describe('pages as OCR programs print them', () => {
	test('one seed is one page', () => {
		for (const [i, page] of pages.slice(0, 5).entries())
			expect(scanned(i + 1).source.text).toBe(page.source.text);
	});

	test('what stands on a line is known of nearly every page', () => {
		const known = pages.filter(({ source, lines }) =>
			chainBlocks(source).kept.every((b) => lines.has(b.line)),
		);
		expect(known.length).toBeGreaterThan(35);
	});

	test('gold holds exactly the characters that are printed of the articles', () => {
		for (const page of pages) {
			const printed = page.source.text.split('\n');
			const text = [...page.lines]
				.filter(([, t]) => t.article !== null && ['body', 'body0', 'photo', 'subhead'].includes(t.role))
				.map(([n]) => squeeze(printed[n - 1] ?? '').replace(/^#+/u, ''))
				.join('');
			const gold = page.articles
				.flatMap((a) => a.blocks.filter((b) => b.type !== 'caption').map((b) => squeeze(b.text)))
				.join('');
			expect([...gold].sort().join('')).toBe([...text].sort().join(''));
		}
	});

	test('headlines are broken into lines, and lines of no article stand among the texts', () => {
		const roles = pages.flatMap((p) => [...p.lines.values()]);
		expect(roles.filter((t) => t.role === 'title-more').length).toBeGreaterThan(10);
		expect(roles.filter((t) => t.role === 'furniture').length).toBeGreaterThan(100);
	});

	test('heads stand side by side on some pages', () => {
		const heads = new Set(['kicker', 'title', 'title-more', 'subtitle', 'byline']);
		const beside = pages.filter(({ lines }) => {
			const rows = [...lines].sort(([a], [b]) => a - b).map(([, t]) => t);
			return rows.some((t, i) => {
				const next = rows[i + 1];
				return next && heads.has(t.role) && heads.has(next.role) && t.article !== next.article;
			});
		});
		expect(beside.length).toBeGreaterThan(3);
	});
});
