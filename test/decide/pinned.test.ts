/** A page that is done stays as it was cut, whatever the weights say later. */
import { describe, expect, test } from 'vitest';
import { cutAsDecided } from '../../scripts/convert/cut-as-decided.ts';
import { segmentPage } from '../../scripts/convert/segment-page.ts';
import { pinOf } from '../../scripts/decide/pinned.ts';
import type { Weights } from '../../scripts/weights/weights.ts';
import { weights } from '../frozen.ts';
import type { Correction } from '../../src/schema/schema.ts';
import { aDesk, shapeOf } from '../correct/a-desk.ts';
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

/** The last line of the first article without its last characters. */
const sliced = pinOf(cut).articles.map((one) => one.replace(/ 7$/u, ' 7:0-8'));

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
		['names no line of the page', { outside: '99' }, 'Unexpected piece `99`, expected a line from 1 to 15'],
		['leaves lines out', { articles: pinOf(cut).articles.slice(1) }, 'Unexpected lines 1, 3, 5, 7 of which'],
		['is no article', { articles: ['poem 1: title 1'] }, 'expected what it is, what it lacks'],
		[
			'has a part that is none',
			{ articles: ['article 1: headline 1'] },
			'Unexpected part `headline`, expected one of',
		],
		['has a part of no line', { articles: ['article 1: title'] }, 'expected its lines, as `title 7+9`'],
		['holds nothing', { articles: ['article 1: gap'] }, 'that holds no line'],
		['has a line twice', { outside: '3' }, 'Unexpected line 3 of which some or all stands twice'],
		['leaves characters out', { articles: sliced }, 'Unexpected line 7 of which some or all stands nowhere'],
		[
			'says what a line repeats without a sign',
			{ twice: '3 1' },
			'expected a line and the one it was printed on',
		],
		[
			'lets a line repeat itself',
			{ articles: pinOf(cut).articles.slice(1), twice: '1=3 3=1 5=1 7=1' },
			'printed there for the first time',
		],
	])('stops the run where its pin %s, and says what would make it fit', (_, changes, reason) => {
		const messages = under([done(changes)], weights).messages.join();
		expect(messages).toContain(reason);
		expect(messages).toContain('remove `done` and confirm the page anew');
	});

	test('stops the run where two say so', () => {
		expect(under([done(), done()], weights).messages.join()).toContain('Unexpected second `done`');
	});
});

describe('a pin that a person wrote', () => {
	const parts = under([done()], weights).parts;

	test.each([
		[
			'with the signs of an input method',
			(one: string) => one.replaceAll(': ', '：').replaceAll('; ', '；').replaceAll('+', '＋'),
		],
		[
			'with blanks where there need be none',
			(one: string) => ` ${one.replaceAll('; ', ' ;  ').replaceAll('+', ' + ')} `,
		],
	])('holds as the one of the desk, %s', (_, written) => {
		const pasted = done({ articles: pinOf(cut).articles.map(written) });
		expect(under([pasted], others)).toEqual({ parts, messages: [] });
	});

	test('may leave out how sure the cut is, which is certain then, and what is empty', () => {
		const {
			outside: _,
			twice: __,
			...rest
		} = done({
			articles: pinOf(cut).articles.map((one) => one.replace(/ [\d.]+: /u, ': ')),
		});
		expect(under([rest], others)).toEqual({
			parts: parts?.map((one) => ({ ...one, confidence: 1 })),
			messages: [],
		});
	});

	test('may name lines in a row', () => {
		const pasted = done({
			articles: ['article: title 1; byline 3; paragraph 5-7', 'article: title 9; byline 11; paragraph 13-15'],
		});
		const held = under([pasted], others);
		expect(held.messages).toEqual([]);
		expect(held.parts?.map((one) => one.parts.map(({ pieces }) => pieces.map(({ line }) => line)))).toEqual([
			[[1], [3], [5, 7]],
			[[9], [11], [13, 15]],
		]);
	});

	test('is opened by the desk as it stands, and a bad one is named there with its line', () => {
		const desk = aDesk();
		const [good, bad] = [done(), done({ articles: pinOf(cut).articles.slice(1) })] as unknown as [
			Correction,
			Correction,
		];
		expect(desk.cut([good]).faults).toEqual([]);
		expect(shapeOf(desk.cut([good]))).toEqual(shapeOf(desk.cut([])));
		expect(desk.cut([bad]).faults).toEqual([{ index: 0, why: 'unfit-pin', other: 1 }]);
	});
});
