import { expect, test } from 'vitest';
import { markups, withoutMarkup } from '../../../scripts/read/formats/markup.ts';
import { plainLatex } from '../../../scripts/read/formats/latex.ts';
import { pageMarks } from '../../../scripts/read/formats/text-pages.ts';

test.each(markups.map(({ what, example }) => [what, ...example] as const))(
	'%s: %j prints %j',
	(what, written, printed) => {
		const { text, setAside } = withoutMarkup(written);
		expect(text.trim()).toBe(printed.trim());
		expect(setAside.map((one) => one.what)).toContain(what);
	},
);

test.each(pageMarks.map(({ example, form }) => [example, form] as const))(
	'%s marks a page',
	(example, form) => {
		expect(form.test(example)).toBe(true);
		expect(form.test(`正文${example}`)).toBe(false);
	},
);

test.each([
	['$6.8\\%$', '6.8%'],
	['$\\mathrm { P M } _ { 2 . 5 }$', 'PM2.5'],
	['$3 8 . 5 ^ { \\circ } \\mathrm { C }$', '38.5℃'],
	['$\\textcircled{1}$', '①'],
	['$1 8 0 0$', '1800'],
	['票价$5，优惠$3', '票价$5，优惠$3'],
	['$\\frac{a}{b}$', '$\\frac{a}{b}$'],
])('the LaTeX of %s is printed %s', (written, printed) => {
	expect(plainLatex(written)).toBe(printed);
});
