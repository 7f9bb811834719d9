/** `$6.8\%$`, `$\textcircled{1}$`: the LaTeX in which OCR programs write numbers and signs, read as what the page prints. */

export interface LatexSpan {
	start: number;
	end: number;
	/** What the page prints. */
	plain: string;
}

/** Commands that stand for a sign. */
const signs: readonly (readonly [command: RegExp, sign: string, example: string])[] = [
	[/\\(?:mathrm|mathbf|mathit|text|textbf|operatorname|rm|bf)(?![a-z])/gu, '', '\\mathrm{kg}'],
	[/\^\{?\\circ\}?|\\degree(?![a-z])/gu, '°', '38.5^{\\circ}C'],
	[/\\(?:times)(?![a-z])/gu, '×', '3\\times5'],
	[/\\(?:sim|thicksim)(?![a-z])/gu, '～', '9\\sim11'],
	[/\\pm(?![a-z])/gu, '±', '\\pm 0.5'],
	[/\\(?:cdot|bullet)(?![a-z])/gu, '·', '3\\cdot15'],
	[/\\(?:leq?|leqslant)(?![a-z])/gu, '≤', '\\le 5'],
	[/\\(?:geq?|geqslant)(?![a-z])/gu, '≥', '\\ge 5'],
	[/\\rightarrow(?![a-z])/gu, '→', '\\rightarrow'],
	[/\\(?:quad|qquad|[,;! ])/gu, '', '1\\,000'],
	[/\\([%#&$])/gu, '$1', '6.8\\%'],
	[/\^\{?2\}?/gu, '²', 'm^{2}'],
	[/\^\{?3\}?/gu, '³', 'm^3'],
	[/_\{([\d.]+)\}|_(\d)/gu, '$1$2', 'PM_{2.5}'],
	[/[{}]/gu, '', '{5}'],
];
export const latexForms = signs.map(([, sign, example]) => ({ example, sign }));

const circled = /\\textcircled\{?(\d{1,2})\}?/gu;
const around = /[$＄﹩]([^$＄﹩\n\r]{1,120})[$＄﹩]/gu;
/** A price in dollars is no LaTeX, nor is what holds Chinese or a word. */
const plainOnly = /^(?=.*[\d\p{No}])(?!.*[A-Za-z]{4})[\dA-Za-z.,:%°×～±·≤≥→²³①-⑳+\-—/()=<>#&$]+$/u;

/** What the page prints for the inside of `$…$`; null where it is no number or sign. */
export function plainLatex(inside: string): string | null {
	const plainWidth = inside.normalize('NFKC');
	// Three letters together are a word between two prices: `$5 and $6`.
	if (/(?<![\\A-Za-z{])[A-Za-z]{3}/u.test(plainWidth)) return null;
	const bare = plainWidth.replace(/[\s\u200b\ufeff]+/gu, '');
	const marked = bare.replace(circled, (whole, n: string) =>
		+n > 0 && +n <= 20 ? String.fromCodePoint(0x245f + +n) : whole,
	);
	const plain = signs.reduce((text, [command, sign]) => text.replace(command, sign), marked);
	return plainOnly.test(plain) ? plain : null;
}

/** The places of a text that hold such LaTeX, in order. */
export const latexSpans = (text: string): LatexSpan[] =>
	/[$＄﹩]/u.test(text)
		? [...text.matchAll(around)].flatMap(({ 0: whole, 1: inside = '', index }) => {
				const plain = plainLatex(inside);
				return plain === null ? [] : [{ start: index, end: index + whole.length, plain }];
			})
		: [];
