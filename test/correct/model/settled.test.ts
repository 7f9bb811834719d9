/** What people compared with the print, and what becomes of it. */
import { describe, expect, test } from 'vitest';
import { decide } from '../../../src/correct/model/decide.ts';
import { decisionsOf } from '../../../src/correct/model/gestures.ts';
import { finished, refreshed, unsettled } from '../../../src/correct/model/settled.ts';
import type { Correction } from '../../../src/schema/schema.ts';
import { readFacts } from '../../../scripts/correct/read-facts.ts';
import { vocabulary } from '../../facts/vocabulary.ts';
import { aDesk, shapeOf } from '../a-desk.ts';

const by = { by: '甲', on: '2026-01-02' };
const seen = (line: number): Correction => ({ do: 'reviewed', line, text: '字', ...by });
const desk = aDesk();
const shown = desk.cut([]);

describe('an article that somebody compared', () => {
	const split = decisionsOf({ do: 'begin', line: 7 }, shown, desk.lines);

	test('has to be compared again where it is cut otherwise', () => {
		const now = desk.cut(split);
		expect(unsettled([seen(1), seen(9)], now, new Set([1, 7]))).toEqual([seen(9)]);
	});

	test('stays compared where another is', () => {
		const list = [seen(9)];
		expect(unsettled(list, desk.cut(split), new Set([1, 7]))).toBe(list);
	});
});

describe('a page', () => {
	test('is finished when every article is compared, and only once', () => {
		expect(finished(shown, [seen(1)])).toBe(false);
		expect(finished(shown, [seen(1), seen(9)])).toBe(true);
		const done = decisionsOf({ do: 'done', line: 1, ...by }, shown, desk.lines);
		expect(finished(shown, [seen(1), seen(9), ...done])).toBe(false);
	});

	test('that is done is cut from its pin as it was, and no longer once it is cut otherwise', () => {
		const done = decisionsOf({ do: 'done', line: 1, ...by }, shown, desk.lines);
		expect(shapeOf(desk.cut(done))).toEqual(shapeOf(shown));
		const otherwise = decide(done, decisionsOf({ do: 'begin', line: 7 }, shown, desk.lines));
		expect(otherwise.map((one) => one.do)).toEqual(['split']);
	});
});

test('a field that was set keeps its value, with what the machine reads there by now', () => {
	const set: Correction = {
		do: 'set',
		line: 1,
		text: '清河',
		field: 'kind',
		before: 'photo',
		value: 'fragment',
	};
	const facts = readFacts(desk.page([set]), [set], { vocabulary, region: null });
	expect(facts.faults).toMatchObject([{ index: 0, why: 'before-differs' }]);
	expect(refreshed([set], facts, shown)).toEqual([{ ...set, before: 'article' }]);
});

test('what the desk reads of a page is what a person decided of it', () => {
	const date: Correction = { do: 'page', line: 1, text: '清河', field: 'date', value: '1935-03-05' };
	const { page, faults } = readFacts(desk.page([date]), [date], { vocabulary, region: null });
	expect([page.date, page.dateBasis, faults]).toEqual(['1935-03-05', 'sidecar', []]);
});

test('a day that is none is named', () => {
	const date: Correction = { do: 'page', line: 1, text: '清河', field: 'date', value: '三月初五' };
	const { faults } = readFacts(desk.page([date]), [date], { vocabulary, region: null });
	expect(faults).toEqual([{ index: 0, why: 'no-such-value', other: null }]);
});
