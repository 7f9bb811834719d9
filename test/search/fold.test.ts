import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/search/fold.ts';
import { readState } from '../../src/search/state.ts';
import { sessionOver } from './memory-engine.ts';

const ask = (query: string, more = '') =>
	readState(new URLSearchParams(`${more}&q=${encodeURIComponent(query)}`));

describe('a list in which like texts stand as one', () => {
	it('has every row once, in its order, each behind the first of its group', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(5), { maxLength: 30 }), (kinds) => {
				const order = kinds.map((_, row) => row).reverse();
				const groups = [1, 2, 3].map((kind) => order.filter((row) => kinds[row] === kind));
				const slots = fold(order, groups);
				expect(slots.flatMap(({ row, folded }) => [row, ...folded]).toSorted((a, b) => a - b)).toEqual(
					order.toSorted((a, b) => a - b),
				);
				expect(slots.map(({ row }) => row)).toEqual(
					order.filter((row, at) => {
						const kind = kinds[row] ?? 0;
						return kind < 1 || kind > 3 || order.findIndex((other) => kinds[other] === kind) === at;
					}),
				);
			}),
		);
	});

	const articles = Array.from({ length: 25 }, (_, nth) => ({
		id: `a-${nth}`,
		title: `东湾大桥${nth}`,
		paragraphs: [`大桥通车，第${nth}篇。`],
	}));
	const rows = [0, 3, 7, 11, 24];
	const session = sessionOver(articles, {}, 100, [rows]);
	const plain = sessionOver(articles);

	it('counts, sorts, filters and exports as without', async () => {
		const [folded, all] = await Promise.all([session.answer(ask('大桥')), plain.answer(ask('大桥'))]);
		expect([folded.total, folded.places, folded.facets]).toEqual([25, all.places, all.facets]);
		expect(await session.ids(ask('大桥'))).toEqual(await plain.ids(ask('大桥')));
	});

	it('walks page by page through every article, the folded among them', async () => {
		const seen: string[] = [];
		for (let page = 1; page <= 3; page++) {
			const answer = await session.answer(ask('大桥', `page=${page}`));
			expect(answer.pages).toBe(3);
			for (const { card, folded } of answer.hits) seen.push(card.id, ...folded.map(({ id }) => id));
		}
		expect(seen.toSorted()).toEqual(articles.map(({ id }) => id).toSorted());
	});

	it('folds only what was found, and shows it with its own hits when it is asked for', async () => {
		const answer = await session.answer(ask('第7篇 | 第11篇 | 第12篇'));
		expect(answer.total).toBe(3);
		const [hit] = answer.hits.filter(({ folded }) => folded.length > 0);
		expect(new Set([hit?.card.id, ...(hit?.folded ?? []).map(({ id }) => id)])).toEqual(
			new Set(['a-7', 'a-11']),
		);
		const [other] = await session.hits(
			ask('第7篇 | 第11篇 | 第12篇'),
			(hit?.folded ?? []).map(({ row }) => row),
		);
		expect(other?.lines).toHaveLength(1);
	});
});
