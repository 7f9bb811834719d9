/** What is printed twice, as people decided. */
import { describe, expect, test } from 'vitest';
import { openDesk } from '../../scripts/correct/cut-desk.ts';
import type { Correction } from '../../src/schema/schema.ts';
import { aDesk } from '../correct/a-desk.ts';
import { weights } from '../frozen.ts';
import { TEXT } from './a-page.ts';

const repeat = (line: number, of: number): Correction => ({
	do: 'duplicate',
	line,
	text: '字',
	of,
	ofText: '字',
});

describe('a line that a person calls a repeat', () => {
	test('stands in no article, and says what it repeats', () => {
		const { duplicates, articles, faults } = aDesk().cut([repeat(15, 7)]);
		expect([duplicates, faults]).toEqual([[{ line: 15, of: 7 }], []]);
		expect(JSON.stringify(articles)).not.toContain('"line":15');
	});

	test('cannot repeat a repeat', () => {
		const { faults } = aDesk().cut([repeat(15, 7), repeat(7, 15)]);
		expect(faults.map(({ why }) => why)).toContain('no-such-text');
	});
});

describe('a line that the machine takes for a repeat', () => {
	const text = `${TEXT}\n\n${TEXT.split('\n\n').slice(2, 4).join('\n\n')}`;
	const { opened, cut } = aDesk(text);

	test('is one until a person gives it a place', () => {
		expect(cut([]).duplicates).toEqual([
			{ line: 17, of: 5 },
			{ line: 19, of: 7 },
		]);
		const move: Correction = { do: 'move', line: 19, text: '镇', after: 15, afterText: '同' };
		const { duplicates, articles, faults } = cut([move]);
		expect([duplicates, faults]).toEqual([[{ line: 17, of: 5 }], []]);
		expect(JSON.stringify(articles.at(-1))).toContain('"line":19');
	});

	test('stands where it stood once the decision is taken back', () => {
		expect(cut([])).toEqual(openDesk(opened, weights).cut([]));
	});
});
