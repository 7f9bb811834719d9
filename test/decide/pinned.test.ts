/** A page that is done stays as it was cut, whatever the weights say later. */
import { describe, expect, test } from 'vitest';
import { cutAsDecided } from '../../scripts/convert/cut-as-decided.ts';
import { segmentPage } from '../../scripts/convert/segment-page.ts';
import { pinOf } from '../../scripts/decide/pinned.ts';
import type { Weights } from '../../scripts/weights/weights.ts';
import { weights } from '../frozen.ts';
import { read } from './a-page.ts';

/** Weights that have learnt the opposite of everything about roles and links. */
const others: Weights = {
	...weights,
	roles: negated(weights.roles),
	links: negated(weights.links),
	secondLook: negated(weights.secondLook),
};

function negated<Tree>(tree: Tree): Tree {
	if (typeof tree === 'number') return -tree as Tree;
	if (tree instanceof Map) return new Map([...tree].map(([key, value]) => [key, negated(value)])) as Tree;
	if (Array.isArray(tree)) return tree.map(negated) as Tree;
	if (typeof tree === 'object' && tree !== null)
		return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, negated(value)])) as Tree;
	return tree;
}

const { page } = read([]);
const cut = segmentPage(page, weights);
const done = (changes: object = {}) => ({
	do: 'done',
	line: 1,
	text: '清河镇',
	by: '甲',
	on: '2026-01-02',
	...pinOf(cut),
	...changes,
});
const under = (corrections: object[], by: Weights, digest?: string) => {
	const decided = read(corrections, digest);
	const made = cutAsDecided(decided.page, decided.corrections, by);
	return {
		parts: made?.segmented.drafts.map(({ kind, incomplete, confidence, parts }) => ({
			kind,
			incomplete,
			confidence,
			parts,
		})),
		messages: decided.page.file.messages.map(({ reason }) => reason),
	};
};

describe('a page that is done', () => {
	test('is cut as it was under weights that would cut it otherwise', () => {
		const before = under([], weights);
		expect(under([], others).parts).not.toEqual(before.parts);
		expect(under([done()], others)).toEqual({ ...before, messages: [] });
	});

	test('is cut anew, and says so, where its text has changed since', () => {
		const { messages, parts } = under([done()], weights, '0'.repeat(64));
		expect(messages.join()).toContain('不再钉住切法');
		expect(parts).toEqual(under([], weights).parts);
	});

	test('stops the run where a decision beside the pin asks for another cut', () => {
		const split = { do: 'split', line: 7, text: '镇农技站' };
		expect(under([done(), split], weights).messages.join()).toContain('remove `done` to cut it anew');
	});

	test.each([
		['names no line of the page', { outside: '99' }, 'Unexpected piece `99`'],
		['leaves a line out', { articles: pinOf(cut).articles.slice(1) }, 'that stands nowhere'],
		['is no article', { articles: ['poem 1: title 1'] }, 'Unexpected article'],
		['has a part that is none', { articles: ['article 1: headline 1'] }, 'Unexpected part `headline`'],
	])('stops the run where its pin %s', (_, changes, reason) => {
		expect(under([done(changes)], weights).messages.join()).toContain(reason);
	});
});
