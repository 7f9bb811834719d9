import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facetNames, sorts } from '../../src/search/answer.ts';
import { asksSomething, dayFrom, dayTo, inOrder, readState, writeState } from '../../src/search/state.ts';

const read = (text: string) => readState(new URLSearchParams(text));

describe('the address', () => {
	it('reads back what it wrote', () => {
		const value = fc
			.string({ minLength: 1, maxLength: 6 })
			.filter((text) => text.trim() === text && text !== '');
		fc.assert(
			fc.property(
				fc.record({
					query: value,
					ticked: fc.dictionary(
						fc.constantFrom(...facetNames),
						fc.uniqueArray(value, { minLength: 1, maxLength: 3 }),
					),
					fromText: fc.constantFrom('', '2024', '2024-02', '2024-02-03'),
					toText: fc.constantFrom('', '2024', '2024-02', '2024-02-03'),
					undated: fc.boolean(),
					sort: fc.constantFrom(...sorts),
					page: fc.integer({ min: 1, max: 99 }),
				}),
				(fields) => {
					const state = { ...fields, ...inOrder(fields.fromText, fields.toText), open: [] };
					expect(readState(writeState(state))).toEqual({ ...state, ticked: { ...state.ticked } });
				},
			),
		);
	});

	it('of nothing is empty', () => {
		expect(writeState(read('')).toString()).toBe('');
		expect(asksSomething(read(''))).toBe(false);
	});

	it.each(['page=0', 'page=-1', 'page=x', 'sort=best', 'from=yesterday', 'topic='])(
		'shrugs at %s',
		(text) => {
			expect(writeState({ ...read(text), fromText: '' }).toString()).toBe('');
		},
	);

	it.each([
		['2024', '2024-01-01', '2024-12-31'],
		['2024-02', '2024-02-01', '2024-02-29'],
		['2023-02', '2023-02-01', '2023-02-28'],
		['2024-02-03', '2024-02-03', '2024-02-03'],
		['二月', null, null],
	])('takes %s from its first day to its last', (text, from, to) => {
		expect([dayFrom(text), dayTo(text)]).toEqual([from, to]);
	});
});
