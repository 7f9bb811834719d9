import { describe, expect, it } from 'vitest';
import type { Page } from '../../src/lib/archive-types.ts';
import { byRule, reviewItems } from '../../src/lib/review.ts';

const message = (line: number, ruleId: string) => ({ line, ruleId, text: '看一眼', article: null });
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
});
