import { describe, expect, it } from 'vitest';
import { dayForms, readDay } from '../../src/search/read-day.ts';
import { inOrder } from '../../src/search/state.ts';

describe('a date as people type it', () => {
	it.each(dayForms)('$example means $means', ({ example, means }) => {
		expect(readDay(example)).toBe(means);
	});

	it.each([
		['２０２４年２月', '2024-02'],
		[' 2024 年 2 月 ', '2024-02'],
		['2024—02', '2024-02'],
	])('%s means %s', (text, means) => expect(readDay(text)).toBe(means));

	it.each(['', '二月', '24-2', '2024-13', '2023-02-29', '202413', '2024-02-03-04'])('%s is none', (text) => {
		expect(readDay(text)).toBeNull();
	});

	it('a range the wrong way round is turned round', () => {
		expect(inOrder('2024年3月', '2023/12')).toEqual({
			fromText: '2023/12',
			toText: '2024年3月',
			from: '2023-12-01',
			to: '2024-03-31',
		});
	});

	it('a range inside one year stays as it is', () => {
		expect(inOrder('2024', '2024-02')).toMatchObject({ fromText: '2024', toText: '2024-02' });
	});
});
