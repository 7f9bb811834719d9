import { describe, expect, it } from 'vitest';
import type { Item, Page } from '../../src/archive/archive-types.ts';
import type { Message } from '../../src/report/message.ts';
import { byRule, reviewItems } from '../../src/review/review.ts';

const message = (line: number, ruleId: Message['ruleId']): Message =>
	({ line, ruleId, data: {}, article: null }) as Message;
const page = (name: string, messages: Page['messages']): Page => ({
	name,
	label: name,
	stem: name,
	sha256: '',
	items: [],
	furniture: [],
	duplicates: [],
	messages,
	evidence: [],
});

describe('reviewItems', () => {
	const items = reviewItems([
		page('a', [message(3, 'no-title'), message(3, 'cut-ending')]),
		page('b', [message(3, 'no-title')]),
	]);

	it('gives every finding an anchor of its own, also where two stand on one line', () => {
		expect(items.map(({ anchor }) => anchor)).toEqual(['pa-L3', 'pa-L3-2', 'pb-L3']);
	});

	it('lists the most frequent rule first', () => {
		expect(byRule(items).map(([ruleId, list]) => [ruleId, list.length])).toEqual([
			['no-title', 2],
			['cut-ending', 1],
		]);
	});

	it('puts doubts about the cut with the least sure first, everything else by page', () => {
		const item = (id: string, confidence: number) => ({ id, article: { confidence } }) as Item;
		const about = (line: number, ruleId: Message['ruleId'], article: string) => ({
			...message(line, ruleId),
			article,
		});
		const entries = reviewItems([
			{
				...page('a', [about(1, 'cut-ending', 'x'), about(9, 'cut-ending', 'y'), about(2, 'no-topic', 'y')]),
				items: [item('x', 0.9), item('y', 0.4)],
			},
		]);
		expect(byRule(entries).map(([ruleId, list]) => [ruleId, ...list.map(({ sure }) => sure)])).toEqual([
			['cut-ending', 0.4, 0.9],
			['no-topic', null],
		]);
	});
});
