/** 转版: the marks that lead from one page to another, `（上接A1版）` and `（下转A2版）`, in the forms that papers print. */

const open = '[（(［\\[【〔]';
const close = '[）)］\\]】〕]';
/** Blanks inside a mark; a bound, or a line of 50,000 blanks would be tried from each of them to its end. */
const gap = '\\s{0,12}';
const number = '[A-Za-z]?\\s?\\d{1,3}|[一二三四五六七八九十]{1,3}';
/** One bracket may be broken (`[上接第一版）` is seen on real pages), or both missing where 版 is printed. */
const form = (verb: string) =>
	new RegExp(
		`(?:${open}${gap})?[▲▼■●★◎]?${gap}(?:${verb})${gap}(?:本报)?${gap}(?:今日|昨日|\\d{1,2}月\\d{1,2}日)?${gap}第?${gap}(${number})${gap}版(?:[^）)］\\]】〕。]{0,24}${close}|${close}?)`,
		'u',
	);
const from = form(`紧${gap}接|上${gap}接|接`);
const on = form(`下${gap}转|转`);
/** The bare number without 版 needs both brackets. */
const bareFrom = new RegExp(`${open}${gap}(?:上接|紧接)${gap}第?${gap}(${number})${gap}${close}`, 'u');
const bareOn = new RegExp(`${open}${gap}下转${gap}第?${gap}(${number})${gap}${close}`, 'u');

const digits = '〇一二三四五六七八九';
/** `第一版` and `1版` are one page: `1`. Lettered pages stay as printed: `A1`. */
function pageNumber(printed: string): string {
	const text = printed.replace(/\s/gu, '');
	if (!/^[一二三四五六七八九十]+$/u.test(text)) return text.toUpperCase();
	const [tens = '', units = ''] = text.includes('十') ? text.split('十') : ['0', text];
	return String(
		(tens === '' ? 1 : Math.max(0, digits.indexOf(tens))) * 10 + (units === '' ? 0 : digits.indexOf(units)),
	);
}

export interface Continuation {
	/** The page it comes from, `A1` of （上接A1版）, or null. */
	from: string | null;
	/** The page it goes on, `A2` of （下转A2版）, or null. */
	on: string | null;
	/** The text without the marks. */
	rest: string;
	/** The marks as printed, with their positions in the text (UTF-16). */
	marks: { kind: 'from' | 'on'; start: number; end: number; text: string }[];
}

/** Reads a 上接 mark at the beginning and a 下转 mark at the end of a block. Marks inside a text are left alone. */
export function readContinuation(text: string): Continuation {
	const result: Continuation = { from: null, on: null, rest: text, marks: [] };
	if (!/[接转]/u.test(text)) return result;
	const head = /^\s*(?:本报讯\s*)?/u.exec(text)?.[0].length ?? 0;
	const start = [from, bareFrom]
		.map((f) => f.exec(text))
		.find((m) => m && (m.index <= head || m[0].length === text.trim().length));
	let [before, a, b] = [0, 0, text.length];
	if (start && bracketed(start[0])) {
		result.from = pageNumber(start[1] ?? '');
		a = start.index + start[0].length;
		// A sign in front of a mark that text follows is that text's own: `■上接第1版融媒体记者`.
		const sign = text.slice(a).trim() ? (/^[▲▼■●★◎]\s*/u.exec(start[0])?.[0].length ?? 0) : 0;
		before = start.index + sign;
		result.marks.push({ kind: 'from', start: before, end: a, text: text.slice(before, a) });
	}
	const tail = text.slice(a);
	const end = [on, bareOn]
		.map((f) => f.exec(tail))
		.find((m) => m && m.index + m[0].length >= tail.trimEnd().length);
	if (end && bracketed(end[0])) {
		result.on = pageNumber(end[1] ?? '');
		b = a + end.index;
		result.marks.push({ kind: 'on', start: b, end: b + end[0].length, text: end[0] });
	}
	if (result.marks.length) result.rest = text.slice(0, before) + text.slice(a, b);
	return result;
}

/** `接1版` without any bracket could be prose; the full verbs may stand bare. */
function bracketed(mark: string): boolean {
	return /^[（(［[【〔]|[）)］\]】〕]$/u.test(mark) || /^[▲▼■●★◎]?\s*(?:上\s*接|下\s*转|紧\s*接)/u.test(mark);
}

/** Is the block nothing but a mark? */
export function isContinuationMark(text: string): boolean {
	const read = readContinuation(text);
	return read.marks.length > 0 && read.rest.trim() === '';
}

/** Is the mark nothing but the page it names? `（下转A2版：要闻）` says more than a number holds. */
export const isPlainMark = (mark: string): boolean =>
	!mark.replace(/[\s▲▼■●★◎（(［[【〔）)］\]】〕上下紧转接第版本报A-Za-z\d一二三四五六七八九十]/gu, '');
