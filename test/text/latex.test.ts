import { describe, expect, test } from 'vitest';
import { latexForms, latexSpans, plainLatex } from '../../src/text/latex.ts';

describe('LaTeX of OCR programs', () => {
	test.each([
		['6.8\\%', '6.8%'],
		[' 1 8 0 0 ', '1800'],
		['\\mathrm { P M } _ { 2 . 5 }', 'PM2.5'],
		['3 8 . 5 ^ { \\circ } \\mathrm { C }', '38.5°C'],
		['\\textcircled{1}', '①'],
		['120 m^{2}', '120m²'],
	])('%s prints %s', (inside, printed) => {
		expect(plainLatex(inside)).toBe(printed);
	});

	test.each(['5，另一种', '5 and', '\\frac{1}{2}', '甲'])('%s is left as it stands', (inside) => {
		expect(plainLatex(inside)).toBeNull();
	});

	test('every form of the table reads its example without a command left', () => {
		for (const { example } of latexForms) expect(plainLatex(`1 ${example}`)).not.toMatch(/[\\{}^_]/u);
	});

	test('spans keep their place', () => {
		const text = '增长 $6.8\\%$ ，收入$1 8 0 0$元';
		expect(latexSpans(text).map(({ start, end, plain }) => [text.slice(start, end), plain])).toEqual([
			['$6.8\\%$', '6.8%'],
			['$1 8 0 0$', '1800'],
		]);
	});
});
