/** The emitted index, asked in a real browser, against `includes` on what is published: nothing missed, nothing too much. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { distFolder } from '../../scripts/paths.ts';
import type { Served } from '../../scripts/serve/serve-folder.ts';
import { launchBrowser, serveDist } from '../browser.ts';
import { containing, readPublished, type PublishedArticle } from './truth.ts';

let browser: Browser;
let served: Served;
let page: Page;
const articles = readPublished(distFolder);

beforeAll(async () => {
	[browser, served] = await Promise.all([launchBrowser(), serveDist()]);
	page = await browser.newPage();
	await page.goto(`${served.address}search/`);
});
afterAll(async () => {
	await browser?.close();
	await served?.close();
});

interface Outcome {
	count: number;
	ids: string[];
}
/** Asks one after the other on the page as it stands. */
const ask = (queries: readonly string[]): Promise<Outcome[]> =>
	page.evaluate(async (list) => {
		const { jianbao } = window as unknown as { jianbao: { search: (query: string) => Promise<Outcome> } };
		const outcomes: Outcome[] = [];
		for (const query of list) {
			const { count, ids } = await jianbao.search(query);
			outcomes.push({ count, ids: ids.toSorted() });
		}
		return outcomes;
	}, queries);

const quoted = (phrase: string): string => `"${phrase}"`;

/** The same choice at every run. */
function random(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (state * 1664525 + 1013904223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
}

/** Parts of the published text, any field, any place, across words and mended cuts. */
function substrings(
	from: readonly PublishedArticle[],
	count: number,
	longest: number,
	below: (n: number) => number,
): string[] {
	const found = new Set<string>();
	while (found.size < count) {
		const fields = from[below(from.length)]?.fields ?? [];
		const chars = [...(fields[below(fields.length)]?.text ?? '')];
		const start = below(chars.length || 1);
		const part = chars
			.slice(start, start + 1 + below(longest))
			.join('')
			.trim();
		// An ASCII quotation mark is the one sign a phrase cannot hold.
		if (part !== '' && !part.includes('"')) found.add(part);
	}
	return [...found];
}

const below = random(20240103);
const parts = substrings(articles, 300, 8, below);
const names = [
	...new Set(
		articles.flatMap(({ fields }) =>
			fields.flatMap(({ kind, text }) =>
				kind === 'byline' ? (text.match(/\p{Script=Han}{2,3}(?=\s|$)/gu) ?? []) : [],
			),
		),
	),
];
const places = [
	...new Set(
		articles.flatMap(({ texts }) =>
			texts.flatMap((text) => text.match(/\p{Script=Han}{2}(?:区|县|镇|街道|社区|村)/gu) ?? []),
		),
	),
];

describe('the emitted index in a browser', () => {
	it('finds exactly the articles that contain a phrase, for 300 random parts of the text, whatever was asked before', async () => {
		const expected = parts.map((part) => containing(articles, part));
		const once = await ask(parts.map(quoted));
		expect(once.map(({ ids }) => ids)).toEqual(expected);
		expect(once.map(({ count }) => count)).toEqual(expected.map(({ length }) => length));
		const order = parts.map((_, at) => at).sort((a, b) => ((a * 7919) % 307) - ((b * 7919) % 307));
		const again = await ask(order.map((at) => quoted(parts[at] ?? '')));
		expect(again.map(({ ids }) => ids)).toEqual(order.map((at) => expected[at]));
	});

	it('finds names and places without quotation marks', async () => {
		const asked = [...names.slice(0, 30), ...places.slice(0, 40)];
		expect(asked.length).toBeGreaterThanOrEqual(50);
		expect((await ask(asked)).map(({ ids }) => ids)).toEqual(asked.map((name) => containing(articles, name)));
	});

	it('combines two terms by article', async () => {
		const pairs = Array.from({ length: 30 }, () => {
			const one = articles[below(articles.length)];
			return one === undefined ? [] : substrings([one], 2, 4, below);
		});
		const both = pairs.map(([a = '', b = '']) => {
			const second = new Set(containing(articles, b));
			return containing(articles, a).filter((id) => second.has(id));
		});
		const found = await ask(pairs.map((pair) => pair.map(quoted).join(' ')));
		expect(found.map(({ ids }) => ids)).toEqual(both);
		const without = await ask(pairs.map(([a = '', b = '']) => `${quoted(a)} -${quoted(b)}`));
		expect(without.map(({ ids }) => ids)).toEqual(
			pairs.map(([a = '', b = '']) => {
				const second = new Set(containing(articles, b));
				return containing(articles, a).filter((id) => !second.has(id));
			}),
		);
		const either = await ask(pairs.map(([a = '', b = '']) => `${quoted(a)} | ${quoted(b)}`));
		expect(either.map(({ ids }) => ids)).toEqual(
			pairs.map(([a = '', b = '']) =>
				[...new Set([...containing(articles, a), ...containing(articles, b)])].sort(),
			),
		);
	});

	it('finds nothing for what stands nowhere', async () => {
		const absent: string[] = [];
		while (absent.length < 20) {
			// Real characters of the archive in an order that does not occur: the hard case for an index of characters.
			const made = substrings(articles, 3, 2, below).join('');
			if (containing(articles, made).length === 0) absent.push(made);
		}
		expect(await ask(absent.map(quoted))).toEqual(absent.map(() => ({ count: 0, ids: [] })));
	});
});
