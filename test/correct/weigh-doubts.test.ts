/** What is to be looked at first: where a decision settles most. */
import { describe, expect, test } from 'vitest';
import { keptWords } from '../../scripts/correct/like-lines.ts';
import { weighDoubts } from '../../scripts/correct/weigh-doubts.ts';
import type { DeskPaper } from '../../src/corrections/desk.ts';
import { nextInArchive } from '../../src/correct/model/doubts.ts';
import { doubtful, worth, type OpenDoubt } from '../../src/corrections/doubt.ts';
import { aDesk } from './a-desk.ts';

const words = keptWords(['通讯员', '记者']);
const paper = (newspaper: string, fixed = false): DeskPaper => ({ newspaper, pages: [], fixed });
/** A page of three articles of two lines each, all signed in one manner. */
const text = ['甲题', '■通讯员 李小侃', '乙题', '■通讯员 王小静', '丙题', '■通讯员 顾小满'].join('\n');
const page = (stem: string, own: DeskPaper | null, printed = text) => ({ stem, text: printed, paper: own });
const doubt = (stem: string, line: number, sure: number, found = false): OpenDoubt => ({
	stem,
	line,
	found,
	sure,
	lines: [[line, line + 1]],
});
const order = (doubts: readonly OpenDoubt[], pages: readonly ReturnType<typeof page>[]): string[] =>
	weighDoubts(doubts, pages, words).map(({ stem, line }) => `${stem} ${line}`);

const doubts = [doubt('a', 1, 0.6), doubt('a', 3, 0.7), doubt('a', 5, 0.8), doubt('b', 1, 0.55)];

describe('an article of a paper that learns', () => {
	test('comes before one that is more in doubt and stands alone', () => {
		const alone = page('b', paper('湖州报'), '丁题\n◎记者 周小帆');
		expect(order(doubts, [page('a', paper('江城日报')), alone])).toEqual(['a 1', 'b 1', 'a 3', 'a 5']);
	});

	test('is worth its doubt times itself and the doubts of those made like it', () => {
		const [a] = weighDoubts(doubts.slice(0, 3), [page('a', paper('江城日报'))], words);
		expect(worth(a!)).toBeCloseTo(0.2 * (1 + 0.15 + 0.1), 6);
	});

	test('counts those on other pages of the paper, and none of another paper', () => {
		const [both, other] = [paper('江城日报'), paper('湖州报')];
		const alsoOf = (own: DeskPaper) =>
			weighDoubts([doubt('a', 1, 0.6), doubt('b', 1, 0.5)], [page('a', both), page('b', own)], words).map(
				({ also = 0 }) => also,
			);
		expect(alsoOf(both)).toEqual([0.2, 0.25]);
		expect(alsoOf(other)).toEqual([0, 0]);
	});
});

test.each([
	['whose counts are fixed', paper('江城日报', true)],
	['that is not named', null],
])('in a paper %s a decision settles its own article alone', (_, own) => {
	expect(order(doubts, [page('a', own), page('b', own)])).toEqual(['b 1', 'a 1', 'a 3', 'a 5']);
});

test('what a finding names comes before what is merely not quite sure', () => {
	expect(doubtful({ found: true, sure: 1 })).toBeGreaterThanOrEqual(doubtful({ found: false, sure: 0 }));
	expect(order([doubt('a', 1, 0.2), doubt('a', 3, 0.9, true)], [page('a', null)])).toEqual(['a 3', 'a 1']);
});

test('on the open page an article is worth what the queue says of its lines, as it is cut now', () => {
	const shown = aDesk().cut([]);
	const next = (also: number) =>
		nextInArchive([{ stem: 'a', line: 9, found: false, sure: 0.9, also }], {
			stem: 'a',
			cut: shown,
			list: [],
			here: null,
		})?.line;
	expect(next(1000)).toBe(9);
	const second = { stem: 'a', line: 1, found: false, sure: 0.9, also: 1000 };
	expect(nextInArchive([second], { stem: 'a', cut: shown, list: [], here: null })?.line).toBe(1);
});
