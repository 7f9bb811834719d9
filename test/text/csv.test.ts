import { describe, expect, it } from 'vitest';
import { csvFile, csvLine } from '../../src/text/csv.ts';

describe('a line', () => {
	it('quotes what holds a comma, a quote or a break, and doubles quotes', () =>
		expect(csvLine(['甲,乙', '说"好"', '一\n二', '三', 4, null])).toBe(
			'"甲,乙","说""好""","一\n二",三,4,\r\n',
		));
	it('keeps what a spreadsheet would run', () => expect(csvLine(['=1+1'])).toBe('=1+1\r\n'));
});

describe('a file for spreadsheets', () => {
	it('begins with the mark of UTF-8 and ends every line', () =>
		expect(csvFile([['题'], ['甲']])).toBe('\uFEFF题\r\n甲\r\n'));
	it.each(['=1+1', '+8613', '-5', '@甲'])('keeps %s from being run', (text) =>
		expect(csvFile([[text]])).toBe(`\uFEFF'${text}\r\n`),
	);
	it('leaves what is not known empty', () => expect(csvFile([[null, '甲']])).toBe('\uFEFF,甲\r\n'));
});
