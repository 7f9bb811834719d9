import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noteDateEvidence, readDateEvidence } from '../../src/findings/evidence-date.ts';

const day = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
const iso = day.map((date) => date.toISOString().slice(0, 10));
const ofYear = iso.map((text) => text.slice(5));
const span = fc.tuple(iso, iso).map((days) => {
	const [from = '', to = ''] = days.toSorted();
	return { from, to };
});
const bound = fc.oneof(
	span,
	iso.map((from) => ({ from })),
	iso.map((to) => ({ to })),
	fc.tuple(ofYear, ofYear).map((yearly) => ({ yearly })),
	fc.record({ spans: fc.array(span, { minLength: 2, maxLength: 4 }), more: fc.boolean() }),
	fc.constant({ never: true as const }),
);
/** Printed words, with blanks and signs between them. */
const words = fc.stringMatching(/^[年月日9A≥ ]{1,12}$/u).map((text) => `第${text}日`);

test('what a note says of a date can be read back from it', () => {
	const clue = fc.oneof(fc.record({ words, bound }), fc.record({ sidecar: fc.constant('2024-01~') }));
	fc.assert(
		fc.property(clue, (data) => {
			expect(readDateEvidence(noteDateEvidence(data))).toEqual(data);
		}),
	);
});

test.each(['照编者所记', '元旦 前后', '1月1日 ≥ 去年', ''])('%o is no such note', (note) => {
	expect(readDateEvidence(note)).toBeNull();
});

test('the years of a paper’s dated pages are read back, one year or several', () => {
	const bound = { from: '1966-01-01', to: '2010-12-31' };
	for (const years of [
		[1986, 1986],
		[1986, 1990],
	] as [number, number][]) {
		const data = { paper: '江城农民报', years, bound };
		expect(readDateEvidence(noteDateEvidence(data))).toEqual(data);
	}
});
