import { describe, expect, test } from 'vitest';
import { changedArticles } from '../../../src/corrections/compare.ts';
import { decide } from '../../../src/correct/model/decide.ts';
import { nextDoubt, nextInArchive } from '../../../src/correct/model/doubts.ts';
import { decisionsOf, type Gesture } from '../../../src/correct/model/gestures.ts';
import type { Correction } from '../../../src/schema/schema.ts';
import { aDesk, shapeOf } from '../a-desk.ts';

/** The page of two stories (lines 1 3 5 7 and 9 11 13 15) after some gestures, one after the other. */
function after(...gestures: Gesture[]) {
	const { cut, lines } = aDesk();
	let list: Correction[] = [];
	let shown = cut(list);
	for (const gesture of gestures) {
		list = decide(list, decisionsOf(gesture, shown, lines));
		shown = cut(list);
	}
	return { list, shown };
}
const linesOf = ({ shown }: ReturnType<typeof after>): number[][] =>
	shown.articles.map(({ parts }) => [
		...new Set(parts.flatMap(({ pieces }) => pieces.map(({ line }) => line))),
	]);

test('without gestures the desk shows what the converter cuts', () => {
	expect(linesOf(after())).toEqual([
		[1, 3, 5, 7],
		[9, 11, 13, 15],
	]);
});

describe('a gesture', () => {
	test('lets an article begin with a line', () => {
		expect(linesOf(after({ do: 'begin', line: 7 }))).toEqual([[1, 3, 5], [7], [9, 11, 13, 15]]);
	});

	test('moves a line behind another, in another article', () => {
		const moved = after({ do: 'follow', line: 7, after: 15 });
		expect(linesOf(moved)).toEqual([
			[1, 3, 5],
			[9, 11, 13, 15, 7],
		]);
		expect(moved.shown.faults).toEqual([]);
	});

	test('gives a line to an article by any of its lines', () => {
		expect(linesOf(after({ do: 'belong', line: 7, of: 11 }))[1]).toContain(7);
	});

	test('makes a line furniture', () => {
		const { shown } = after({ do: 'role', line: 9, role: 'furniture' });
		expect(shown.furniture).toEqual([9]);
	});

	test('joins two paragraphs and parts them again', () => {
		const joined = after({ do: 'paragraph', line: 7, new: false });
		expect(shapeOf(joined.shown)[0]).toContainEqual(['paragraph', 5, 7]);
		const parted = after({ do: 'paragraph', line: 7, new: false }, { do: 'paragraph', line: 7, new: true });
		expect(shapeOf(parted.shown)[0]).toContainEqual(['paragraph', 7]);
		expect(parted.list).toHaveLength(1);
	});

	test('lets one article go on in another', () => {
		const { shown, list } = after({ do: 'begin', line: 7 }, { do: 'append', line: 7, to: 1 });
		expect(shown.faults).toEqual([]);
		expect(shown.articles).toHaveLength(2);
		expect(list.map((one) => one.do)).toEqual(['move']);
	});

	test('about a line without text says nothing', () => {
		expect(after({ do: 'begin', line: 2 }).list).toEqual([]);
	});
});

test('a decision that the page cannot give is named with the line it meets', () => {
	const { cut } = aDesk();
	const { faults } = cut([
		{ do: 'part', line: 5, text: '本报讯', to: 7, toText: '镇农技站' },
		{ do: 'join', line: 5, text: '本报讯', to: 7, toText: '镇农技站' },
	]);
	expect(faults).toContainEqual({ index: 0, why: 'follows', other: 7 });
});

test('a decision about a line that holds nothing shows the page without it', () => {
	const { cut } = aDesk();
	const shown = cut([{ do: 'role', line: 99, text: '无', role: 'title' }]);
	expect(shown.faults).toEqual([{ index: 0, why: 'no-such-text', other: 99 }]);
	expect(shown.articles).toHaveLength(2);
});

test('what changed are the articles whose parts did', () => {
	const { cut } = aDesk();
	const [before, now] = [cut([]), cut([{ do: 'split', line: 7, text: '镇农技站' }])];
	expect(changedArticles(before, now)).toEqual([1, 7]);
});

test('the next doubt is the least sure article that nobody settled, round and round', () => {
	const { cut } = aDesk();
	const shown = cut([]);
	const first = nextDoubt(shown, [], null);
	const second = nextDoubt(shown, [], first?.first ?? null);
	expect(new Set([first?.first, second?.first])).toEqual(new Set([1, 9]));
	const settled: Correction[] = [
		{ do: 'reviewed', line: first?.first ?? 0, text: '', by: '甲', on: '2026-01-02' },
	];
	expect(nextDoubt(shown, settled, null)?.first).toBe(second?.first);
});

describe('the next doubt of the archive', () => {
	const { cut } = aDesk();
	const shown = cut([]);
	const other = (sure: number, found = false) => ({ stem: 'b', line: 3, found, sure });
	const next = (others: ReturnType<typeof other>[], first: number | null) =>
		nextInArchive(others, {
			stem: 'a',
			cut: shown,
			list: [],
			here: shown.articles.find((article) => article.first === first) ?? null,
		});

	test('is on another page where that one is less sure', () => {
		expect(next([other(0, true)], null)).toMatchObject({ stem: 'b' });
	});

	test('comes behind the one that is looked at, and begins again behind the last', () => {
		const least = nextDoubt(shown, [], null)?.first ?? 0;
		const most = nextDoubt(shown, [], least)?.first ?? 0;
		expect(next([other(0, true)], least)).toMatchObject({ stem: 'a', line: most });
		expect(next([other(0, true)], most)).toMatchObject({ stem: 'b' });
	});
});
