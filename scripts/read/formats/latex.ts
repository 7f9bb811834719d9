/**
 * Numbers that OCR models write as LaTeX, back to what the page prints: `$6.8\%$` → `6.8%`,
 * `$3 8 . 5 ^ { \circ } \mathrm { C }$` → `38.5℃`, `$\textcircled{1}$` → `①`. What is more than such a number stays.
 */
const COMMANDS: readonly (readonly [form: RegExp, printed: string | ((...found: string[]) => string)])[] = [
	[/\\textcircled\s*\{?\s*(\d{1,2})\s*\}?/gu, (_, n) => circled(Number(n))],
	[/\^\s*\{?\s*\\circ\s*\}?\s*(?:\\(?:mathrm|text|rm)\s*)?\{?\s*C\s*\}?/gu, '℃'],
	[/\^\s*\{?\s*\\circ\s*\}?/gu, '°'],
	[/\\(?:mathrm|mathbf|mathit|text|textbf|textrm|rm|bf|operatorname|mathsf)\b\s*\*?/gu, ''],
	[/\^\s*\{?\s*2\s*\}?/gu, '²'],
	[/\^\s*\{?\s*3\s*\}?/gu, '³'],
	[/[_^]\s*\{\s*([^{}]*?)\s*\}/gu, (_, inner) => inner],
	[/\\(?:times)\b/gu, '×'],
	[/\\(?:sim|thicksim)\b/gu, '～'],
	[/\\(?:cdot|cdotp)\b/gu, '·'],
	[/\\(?:div)\b/gu, '÷'],
	[/\\(?:pm)\b/gu, '±'],
	[/\\(?:leqslant|leq|le)\b/gu, '≤'],
	[/\\(?:geqslant|geq|ge)\b/gu, '≥'],
	[/\\(?:rightarrow|to)\b/gu, '→'],
	[/\\(?:dots|ldots|cdots)\b/gu, '…'],
	[/\\permil\b/gu, '‰'],
	[/\\([%#&$_])/gu, (_, sign) => sign],
	[/\\[,;:! ]|~|\\quad\b|\\qquad\b/gu, ' '],
];

const circled = (n: number): string => (n >= 1 && n <= 20 ? String.fromCodePoint(0x245f + n) : String(n));

/** What is left may be printed signs only: then the formula was a number. */
const PLAIN = /^[\p{L}\p{N}\s.,，。%‰℃°²³×÷±～~·…→≤≥<>=+\-−–—/:：()（）\u2460-\u2473]*$/u;

/** Without a command in it, only a number is a formula: `票价$5，优惠$3` is print. */
const NUMBER = /^[\d\s.,:/+\-–~()=×<>^_{}²³]+$/u;

function printedNumber(inner: string): string | null {
	if (!inner.includes('\\') && !NUMBER.test(inner)) return null;
	const bare = COMMANDS.reduce((text, [form, printed]) => text.replace(form, printed as string), inner)
		.replace(/[{}]/gu, '')
		// `1 8 0 0`: models part every sign.
		.replace(
			/(?<=[\d.,:/])\s+(?=[\d.,:/%‰℃°])|(?<=\d)\s+(?=[\d.%‰℃°²³])|(?<=[A-Za-z])\s+(?=[A-Za-z\d²³])/gu,
			'',
		)
		.trim();
	return bare && PLAIN.test(bare) && !bare.includes('\\')
		? bare.replace(/(?<=[\d.])\s+(?=[\d.])/gu, '')
		: null;
}

/** @param seen called with each formula that was read back */
export function plainLatex(text: string, seen: (formula: string) => void = () => {}): string {
	return text.replace(
		/\$([^$\n]{1,80})\$|\\\(([^\n]{1,80}?)\\\)/gu,
		(whole, dollars?: string, brackets?: string) => {
			const printed = printedNumber(dollars ?? brackets ?? '');
			if (printed === null) return whole;
			seen(whole);
			return printed;
		},
	);
}
